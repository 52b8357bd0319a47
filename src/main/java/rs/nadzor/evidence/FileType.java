package rs.nadzor.evidence;

import jakarta.persistence.EnumeratedValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rs.nadzor.shared.FileName;

/** The types of file that are kept. Content tells the type; the name may only agree with it. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif", "tiff"),
    HTML("text/html", "html", "htm", "xhtml"),
    /** Also a page saved as MHTML, which is a message that carries its pictures. */
    EML("message/rfc822", "eml", "mht", "mhtml"),
    TEXT("text/plain", "txt", "text", "md", "csv");

    @EnumeratedValue
    public final String mediaType;
    public final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    boolean fits(FileName name) {
        return name.extension().isEmpty() || extensions.contains(name.extension());
    }
}
