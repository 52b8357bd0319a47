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
import rs.nadzor.i18n.Language;

/** Changes of a deal's own fields and of the citations that hang on it. */
@ApplicationScoped
class Edits {

    @Inject
    Changes changes;
    @Inject
    CitationIntake citations;

    /** The citation is hung on the fields that this edit changed; a field that says nothing any more loses its own. */
    void fields(UUID contract, ContractForm form, CitationForm typed) {
        changes.to(contract, Entered.version(form.version()), deal -> {
            Map<Field, String> before = says(deal);
            form.applyTo(deal);
            Map<Field, String> after = says(deal);
            Optional<Citation> citation = citations.take(typed);
            for (Field field : Field.values()) {
                if (after.get(field).isEmpty()) deal.uncite(Place.of(field));
                else if (!after.get(field).equals(before.get(field))) {
                    citation.ifPresent(c -> deal.cite(Place.of(field), c));
                }
            }
            return null;
        });
    }

    /** Hangs one citation on all of the places; those the deal does not have are left out. */
    void cite(UUID contract, List<String> places, CitationForm typed) {
        changes.to(contract, null, deal -> {
            Set<String> there = places(deal).map(Place::text).collect(Collectors.toSet());
            citations.take(typed).ifPresent(citation -> places.stream().filter(there::contains)
                    .forEach(place -> deal.cite(new Place(place), citation)));
            return null;
        });
    }

    void uncite(UUID contract, String place, UUID citation) {
        changes.to(contract, null, deal -> {
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

    private static Map<Field, String> says(Contract deal) {
        FieldText text = new FieldText(Language.EN);
        Map<Field, String> says = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            says.put(field, deal.empty(field).map(Empty::code).orElseGet(() -> text.of(deal, field)));
        }
        return says;
    }
}
