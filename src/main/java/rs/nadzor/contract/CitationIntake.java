package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.EvidenceStore;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.SourceChanged;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.WebAddress;

/** Makes the citation that a form describes, and its source where that is new. */
@ApplicationScoped
public class CitationIntake {

    @Inject
    KeptFiles files;
    @Inject
    EvidenceStore store;
    @Inject
    Event<SourceChanged> told;
    @Inject
    Clock clock;

    /** Empty when the form names no source. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Citation> take(CitationForm form) {
        if (!form.isGiven()) return Optional.empty();
        Source source = completed(source(form), form);
        files.find(form).ifPresent(file -> store.attach(source, file, form.keptName()));
        String locator = Entered.text(form.locator()), quotation = Entered.text(form.quotation());
        return Optional.of(Citation.of(source).stream()
                .filter(c -> Objects.equals(c.locator, locator) && Objects.equals(c.quotation, quotation)
                        && c.original == form.isOriginal())
                .findFirst().orElseGet(() -> {
                    Citation citation = Citation.of(source, locator, quotation, form.isOriginal());
                    citation.persist();
                    return citation;
                }));
    }

    private Source source(CitationForm form) {
        String name = Entered.text(form.sourceName());
        // Without scripts the id of what was picked stays when another name is typed over it: the name counts.
        Optional<Source> picked = Entered.id(form.source()).flatMap((UUID id) -> Source.<Source>findByIdOptional(id))
                .filter(source -> name == null || SearchKey.of(name).equals(SearchKey.of(source.title)));
        if (picked.isPresent()) return picked.get();
        if (name != null) return Source.titled(name).orElseGet(() -> fresh(form, name));
        return known(form).orElseGet(() -> fresh(form, form.title()));
    }

    /** The same address, and the same bytes, are the same source, unless a title says otherwise. */
    private Optional<Source> known(CitationForm form) {
        if (Entered.any(form.sourceTitle())) return Source.titled(form.sourceTitle());
        return WebAddress.read(form.address()).map(address -> Source.atAddress(address.value()).stream().findFirst())
                .orElseGet(() -> files.find(form).flatMap(file -> KeptCopy.of(file).stream().findFirst())
                .map(copy -> copy.source));
    }

    /** What nobody has said of a known source yet, and the form says, is filled in; what somebody said stays. */
    private Source completed(Source source, CitationForm form) {
        SourceKind kind = Entered.word(SourceKind.class, form.sourceKind());
        if (source.kind != null || kind == null) return source;
        source.kind = kind;
        source.flush();
        told.fire(new SourceChanged(source.id));
        return source;
    }

    private Source fresh(CitationForm form, String title) {
        Source source = new Source();
        source.title = title;
        source.publisher = Entered.text(form.publisher());
        source.kind = Entered.word(SourceKind.class, form.sourceKind());
        source.publishedOn = Entered.date(form.publishedOn());
        source.address = WebAddress.read(form.address()).map(WebAddress::value).orElse(null);
        source.retrievedOn = PartialDate.of(LocalDate.now(clock));
        source.persist();
        return source;
    }
}
