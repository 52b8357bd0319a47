package rs.nadzor.evidence;

import jakarta.persistence.EnumeratedValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of file that are kept. A type is told by its content; the name may only agree with it. */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg", "jpe", "jfif"),
    WEBP("image/webp", true, "webp"),
    GIF("image/gif", true, "gif"),
    TIFF("image/tiff", false, "tif", "tiff"),
    HTML("text/html", false, "html", "htm", "xhtml"),
    /** Also a page saved as MHTML, which is a message that carries its pictures. */
    EML("message/rfc822", false, "eml", "mht", "mhtml"),
    TEXT("text/plain", false, "txt", "text", "md", "csv");

    @EnumeratedValue
    public final String mediaType;
    /** May a browser show it on our own address? Never what can carry script or fetch from elsewhere. */
    public final boolean shown;
    public final List<String> extensions;

    FileType(String mediaType, boolean shown, String... extensions) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileType> ofMediaType(String mediaType) {
        return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    /** The last part of a file name in lower case; empty when it has none. */
    public static String extensionOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public boolean fits(String fileName) {
        var extension = extensionOf(fileName);
        return extension.isEmpty() || extensions.contains(extension);
    }
}
