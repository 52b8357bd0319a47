package rs.nadzor.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.FileName;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Typed;

/** Turns what a form says of its evidence into a source, and makes the source where there is none yet. */
@ApplicationScoped
public class EvidenceIntake {

    @Inject
    EvidenceStore store;
    @Inject
    Clock clock;

    /**
     * Empty when the form names no evidence, and when it was refused: then the errors say why, and the caller, who shows
     * the form again, rolls back. The same address, and the same bytes, lead to the source that has them already.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Source> take(EvidenceForm form, FileUpload file, FormErrors errors) {
        var stored = CopyIntake.isGiven(file) ? store(file, errors) : null;
        var address = WebAddress.read(form.address()).orElse(null);
        if (Typed.given(form.address()) && address == null) errors.add("source-address", "evidence:address_unreadable");
        if (errors.on("source-address") || errors.on(CopyIntake.FIELD)) return Optional.empty();

        var known = known(form, address, stored);
        if (known.isEmpty() && address == null && stored == null && !Typed.given(form.name())) return Optional.empty();
        var source = known.orElseGet(() -> create(form, address, file));
        if (stored != null) store.attach(source, stored, file.fileName());
        return Optional.of(source);
    }

    private Optional<Source> known(EvidenceForm form, WebAddress address, StoredFile stored) {
        var picked = picked(form);
        if (picked.isPresent()) return picked;
        if (address != null) return Source.atAddress(address.value()).stream().findFirst();
        if (stored != null) return KeptCopy.of(stored).stream().findFirst().map(copy -> copy.source);
        return Source.titled(form.name());
    }

    private Source create(EvidenceForm form, WebAddress address, FileUpload file) {
        var source = new Source();
        source.title = Typed.given(form.name()) ? form.name().strip()
            : CopyIntake.isGiven(file) ? file.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") : address.label();
        if (address != null) source.address = address.value();
        if (address != null || CopyIntake.isGiven(file)) source.retrievedOn = PartialDate.of(LocalDate.now(clock));
        source.persist();
        return source;
    }

    private StoredFile store(FileUpload file, FormErrors errors) {
        try {
            return store.store(file.uploadedFile(), FileName.of(file.fileName()));
        } catch (UnacceptableFile refused) {
            errors.add(CopyIntake.FIELD, "evidence:" + refused.key(), refused.arguments());
            return null;
        }
    }

    /** Without the script the id may be that of an earlier title, so it counts only together with the same title. */
    private static Optional<Source> picked(EvidenceForm form) {
        return Optional.ofNullable(form.source()).filter(text -> text.length() == 36).map(UUID::fromString)
            .map(id -> Source.<Source>findById(id))
            .filter(source -> !Typed.given(form.name()) || SearchKey.of(source.title).equals(SearchKey.of(form.name())));
    }
}
