package rs.nadzor.contract;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import rs.nadzor.evidence.EvidenceStore;
import rs.nadzor.evidence.StoredFile;
import rs.nadzor.evidence.UnacceptableFile;
import rs.nadzor.shared.FileName;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Seal;

/**
 * Stores the file of a form the moment it arrives, whatever else is wrong with the form. The form carries its
 * fingerprint under our seal: nobody gets hold of a stored file by knowing, or guessing, its fingerprint.
 */
@ApplicationScoped
public class KeptFiles {

    private static final String PURPOSE = "kept file";

    @Inject
    EvidenceStore store;
    @Inject
    Seal seal;

    public CitationForm keep(CitationForm form, FileUpload file, FormErrors errors) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) return known(form, errors);
        try {
            FileName name = FileName.of(file.fileName());
            String sha256 = store.store(file.uploadedFile(), name).sha256;
            return form.with(sha256 + "." + seal.of(PURPOSE, sha256), name.value());
        } catch (UnacceptableFile refused) {
            errors.add("file", "evidence:" + refused.key(), refused.arguments());
            return form;
        }
    }

    /** The form with its file, if that is still here: it may have been erased, or never been. */
    private CitationForm known(CitationForm form, FormErrors errors) {
        if (!form.hasKept() || find(form).isPresent()) return form;
        errors.add("file", "contract:kept_unknown");
        return form.with("", "");
    }

    Optional<StoredFile> find(CitationForm form) {
        String[] parts = form.kept().split("\\.", 2);
        return parts.length == 2 && seal.holds(PURPOSE, parts[0], parts[1]) ? StoredFile.findByIdOptional(parts[0])
                : Optional.empty();
    }
}
