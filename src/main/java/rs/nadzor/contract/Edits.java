package rs.nadzor.contract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Overlap;
import rs.nadzor.web.Phrases;

/** Changes of a deal's own fields and of the citations that hang on it. */
@ApplicationScoped
class Edits {

    @Inject
    Changes changes;
    @Inject
    CitationIntake citations;
    @Inject
    Forms forms;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;

    /**
     * @param met whether others had changed something meanwhile
     * @param oldSources whether a changed value still cites what its old one was read in, and nothing else
     */
    record Saved(boolean met, boolean oldSources) {
    }

    /**
     * What others saved since the form was read stays. The citation is hung on the fields that this edit changed; a field
     * that says nothing any more loses its own.
     *
     * @throws Overlap.Unsettled when others changed the same fields, or both changes together break a rule
     */
    Saved fields(UUID contract, ContractForm typed, CitationForm source, Decisions decided) {
        return changes.to(contract, deal -> {
            AsRead read = new AsRead(deal, Entered.version(typed.version()));
            Overlap<ContractForm> overlap = Overlap.of(typed, read.form(language.formats()).orElse(null),
                    ContractForm.of(deal, language.formats()), deal.version, ContractForm.TOGETHER, decided, words(read));
            FormErrors errors = forms.none();
            overlap.form().check(errors);
            Map<Field, String> before = says(deal);
            overlap.settled(errors).applyTo(deal);
            Map<Field, String> after = says(deal);
            Optional<Citation> citation = citations.take(source);
            boolean oldSources = false;
            for (Field field : Field.values()) {
                if (after.get(field).isEmpty()) deal.uncite(Place.of(field));
                else if (!after.get(field).equals(before.get(field))) {
                    oldSources |= citation.isEmpty() && !deal.citationsOf(Place.of(field)).isEmpty();
                    citation.ifPresent(c -> deal.cite(Place.of(field), c));
                }
            }
            citation.ifPresent(c -> cite(deal, source.also(), c));
            return new Saved(overlap.meeting().any(), oldSources);
        });
    }

    /** The form once more, as typed and with the choices it came with. */
    Overlap<ContractForm> refused(Contract deal, ContractForm typed, Decisions decided) {
        AsRead read = new AsRead(deal, Entered.version(typed.version()));
        return Overlap.refused(typed, read.form(language.formats()).orElse(null), ContractForm.TOGETHER, decided, words(read));
    }

    private FormWords words(AsRead read) {
        return new FormWords(phrases, language.get(), ContractForm.class, read::author);
    }

    /** Hangs one citation on all of the places; those the deal does not have are left out. */
    void cite(UUID contract, List<String> places, CitationForm typed) {
        changes.to(contract, deal -> {
            citations.take(typed).ifPresent(citation -> cite(deal, places, citation));
            return null;
        });
    }

    /** Hangs it on those of the places that the deal has. */
    static void cite(Contract deal, List<String> places, Citation citation) {
        Set<String> there = places(deal).map(Place::text).collect(Collectors.toSet());
        places.stream().filter(there::contains).forEach(place -> deal.cite(new Place(place), citation));
    }

    void uncite(UUID contract, String place, UUID citation) {
        changes.to(contract, deal -> {
            if (!deal.citations.removeIf(c -> c.place.equals(place) && c.citation.id.equals(citation))) {
                throw new NotFoundException();
            }
            return null;
        });
    }

    /** Wherever the deal says something that a reader may ask the source of. */
    static Stream<Place> places(Contract deal) {
        Stream<Place> fields = Stream.of(Field.values()).filter(deal::says)
                .filter(field -> !(deal.isFilled(field) && (field == Field.BUYERS || field == Field.SUPPLIERS)))
                .map(Place::of);
        return Stream.concat(fields, Parts.of(deal).filter(child -> !(child instanceof SearchLog)).map(Place::of));
    }

    /** What each field says, or why it says nothing; "" where nobody has checked. */
    static Map<Field, String> says(Contract deal) {
        FieldText text = new FieldText(Language.EN);
        Map<Field, String> says = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            says.put(field, deal.empty(field).map(Empty::code).orElseGet(() -> text.of(deal, field)));
        }
        return says;
    }
}
