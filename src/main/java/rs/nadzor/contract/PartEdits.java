package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Overlap;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation.Author;

/** Changes of the parts of a deal, merged with what others saved of the same part since the form was read. */
@ApplicationScoped
class PartEdits {

    @Inject
    Changes changes;
    @Inject
    CitationIntake citations;
    @Inject
    SearchProofs proofs;
    @Inject
    Forms forms;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    /** @param oldSources whether it says something else now and still cites what it was read in, and nothing else */
    record Saved(Part part, boolean oldSources) {
    }

    /**
     * @param part null for a new one, which takes nothing away from anybody
     * @throws Overlap.Unsettled when others changed the same fields, or both changes together break a rule
     * @throws Gone when somebody removed the part meanwhile
     */
    Saved save(PartKind kind, UUID contract, UUID part, PartForm typed, CitationForm source, Decisions decided) {
        return changes.to(contract, deal -> {
            PartForm form = part == null ? typed : settled(kind, deal, part, typed, decided);
            PartForm before = kind.find(deal, part).map(now -> kind.filled(now, showing())).orElse(null);
            Part child = form.applyTo(deal, part);
            boolean differs = !kind.filled(child, showing()).equals(before);
            Optional<Citation> cited = citations.take(proofs.take(child, source));
            boolean oldSources = differs && cited.isEmpty() && !deal.citationsOf(Place.of(child)).isEmpty();
            cited.ifPresent(found -> {
                deal.cite(Place.of(child), found);
                Edits.cite(deal, source.also(), found);
            });
            return new Saved(child, oldSources);
        });
    }

    /** @throws Changes.Overtaken when somebody changed it since, or hung a source on it */
    void remove(PartKind kind, UUID contract, UUID part, int version) {
        changes.to(contract, deal -> {
            if (!new AsRead(deal, version).isUntouched(kind, part)) throw new Changes.Overtaken();
            Parts.remove(deal, part);
            return null;
        });
    }

    /** The form once more, as typed and with the choices it came with. */
    Overlap<?> refused(PartKind kind, Contract deal, UUID part, PartForm typed, Decisions decided) {
        AsRead read = new AsRead(deal, Entered.version(typed.version()));
        PartForm was = kind.find(deal, part).flatMap(now -> read.form(kind, now, showing())).orElse(null);
        return Overlap.refused((Record) typed, (Record) was, typed.together(), decided, words(kind, part, read));
    }

    private PartForm settled(PartKind kind, Contract deal, UUID part, PartForm typed, Decisions decided) {
        AsRead read = new AsRead(deal, Entered.version(typed.version()));
        Part now = kind.find(deal, part).orElseThrow(() -> read.remover(kind, part).<RuntimeException>map(Gone::new)
                .orElseGet(NotFoundException::new));
        Overlap<Record> overlap = Overlap.of((Record) typed, (Record) read.form(kind, now, showing()).orElse(null),
                (Record) kind.filled(now, showing()), deal.version, typed.together(), decided, words(kind, part, read));
        PartForm merged = (PartForm) overlap.form();
        FormErrors errors = forms.none();
        merged.check(errors);
        merged.check(deal, part, errors);
        return (PartForm) overlap.settled(errors);
    }

    private FormWords words(PartKind kind, UUID part, AsRead read) {
        return new FormWords(phrases, language.get(), kind.form().asSubclass(Record.class),
                fields -> part == null ? Optional.empty() : read.author(kind, part, fields));
    }

    Showing showing() {
        return new Showing(language.get(), LocalDate.now(clock));
    }

    /** Somebody took the part away while another wrote about it. */
    static final class Gone extends RuntimeException {

        private final transient Author by;

        Gone(Author by) {
            this.by = by;
        }

        Author by() {
            return by;
        }
    }
}
