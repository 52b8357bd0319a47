package rs.nadzor.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import rs.nadzor.evidence.UnacceptableFile.Reason;
import rs.nadzor.shared.FileName;

/** Tells a file's type from its first bytes. Nothing of it is parsed, so that a crafted file meets no parser. */
@ApplicationScoped
public class Recognition {

    private final Tika tika = new Tika();

    /** Throws {@link UnacceptableFile} for a type that is not kept, and for a name that says something else. */
    public FileType recognize(Path file, FileName name) throws IOException {
        String mediaType;
        // Without the name: a name would turn bytes of no known type into whatever it ends in.
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            mediaType = tika.detect(bytes);
        }
        var type = known(mediaType, name).orElseThrow(() -> new UnacceptableFile(Reason.TYPE, name, mediaType));
        if (!type.fits(name)) throw new UnacceptableFile(Reason.NAME, name, type.mediaType);
        return type;
    }

    private static Optional<FileType> known(String mediaType, FileName name) {
        return switch (mediaType) {
            case "application/xhtml+xml" -> Optional.of(FileType.HTML);
            // Pages and letters that begin with a comment or a rare header look like text; here the name may say more.
            case "text/plain" -> Stream.of(FileType.HTML, FileType.EML)
                .filter(type -> type.extensions.contains(name.extension())).findFirst().or(() -> Optional.of(FileType.TEXT));
            default -> FileType.ofMediaType(mediaType);
        };
    }
}
