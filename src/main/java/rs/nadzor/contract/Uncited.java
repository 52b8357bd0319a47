package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A place of a deal that says something and names no source. What has one of these cannot be published. */
public record Uncited(Field field, String childKind, String anchor, String label) {

    static List<Uncited> of(Contract contract) {
        List<Uncited> places = new ArrayList<>();
        for (Field field : Field.values()) {
            if (needsCitation(contract, field) && contract.citationsOf(Place.of(field)).isEmpty()) {
                places.add(new Uncited(field, null, field.code(), null));
            }
        }
        children(contract).filter(child -> contract.citationsOf(Place.of(child)).isEmpty())
                .forEach(child -> places.add(new Uncited(null, child.placeKind(), child.placeKind() + "-" + child.id, label(child))));
        return places;
    }

    private static boolean needsCitation(Contract contract, Field field) {
        if (field == Field.BUYERS || field == Field.SUPPLIERS) {
            return withheldWithoutSearch(contract, field);       // a party carries its own citations
        }
        if (field == Field.DISCLOSURE && contract.disclosure == Disclosure.NOT_FOUND) {
            return !contract.wasSearched();
        }
        return contract.isFilled(field) || withheldWithoutSearch(contract, field);
    }

    /** "Undisclosed" needs a citation of who withheld it, or a dated search that found nothing. */
    private static boolean withheldWithoutSearch(Contract contract, Field field) {
        return switch (contract.empty(field).orElse(Empty.NOT_APPLICABLE)) {
            case UNKNOWN -> true;
            case UNDISCLOSED -> !contract.wasSearched();
            case NOT_APPLICABLE -> false;
        };
    }

    private static Stream<Part> children(Contract contract) {
        Stream<DocumentCheck> documents = contract.documents.stream()
                .filter(d -> d.state != DocumentState.NOT_CHECKED)
                .filter(d -> d.state != DocumentState.NOT_FOUND || !contract.wasSearched());
        return Stream.of(contract.parties.stream(), contract.statements.stream(), contract.events.stream(),
                contract.secrecies.stream(), documents, contract.related.stream()).flatMap(children -> children.map(Part.class::cast));
    }

    private static String label(Part child) {
        if (child instanceof Party party) return party.organization.name().sr();
        if (child instanceof Statement statement) return statement.amount == null ? statement.textSr : statement.amount.toPlainString();
        if (child instanceof Event event) return event.whatSr;
        if (child instanceof RelatedContract related) return related.other.titleSr;
        return null;
    }
}
