package rs.nadzor.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import rs.nadzor.web.FormErrors;

/** The file field of a form: keeps what was sent, or says beside the field why not. */
@ApplicationScoped
public class CopyIntake {

    /** The name of the field. */
    public static final String FIELD = "file";

    @Inject
    EvidenceStore store;

    /** Browsers send a field without a file as an empty one without a name. */
    public static boolean isGiven(FileUpload file) {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }

    /** Empty when no file was sent, and when it was refused: then the errors say why. */
    public Optional<KeptCopy> take(Source source, FileUpload file, FormErrors errors) {
        if (!isGiven(file)) return Optional.empty();
        try {
            return Optional.of(store.keep(source, file.uploadedFile(), file.fileName()));
        } catch (UnacceptableFile refused) {
            errors.add(FIELD, "evidence:" + refused.key(), refused.arguments());
            return Optional.empty();
        }
    }
}
