package rs.nadzor.contract;

import java.util.List;

/** Counts what one would expect to know about a deal and does; decides the form of the disclosure bar. */
final class Openness {
    private static final List<Field> EXPECTED = List.of(Field.BUYERS, Field.SUPPLIERS, Field.VALUE, Field.SIGNED_ON,
            Field.PERIOD, Field.LEGAL_ROUTE, Field.PROCEDURE);

    private Openness() {
    }

    static PublicOpenness of(Contract contract) {
        List<Field> expected = EXPECTED.stream()
                .filter(f -> contract.empty(f).orElse(null) != Empty.NOT_APPLICABLE).toList();
        boolean text = contract.documents.stream()
                .anyMatch(d -> d.kind == DocumentKind.CONTRACT_TEXT && d.state == DocumentState.PUBLISHED);
        int known = (int) expected.stream().filter(contract::isFilled).count() + (text ? 1 : 0);
        String since = contract.disclosureSince == null || contract.disclosure == Disclosure.NOT_CHECKED ? null : contract.disclosureSince.toString();
        return new PublicOpenness(state(contract.disclosure), known, expected.size() + 1, since);
    }

    private static String state(Disclosure disclosure) {
        return switch (disclosure) {
            case DISCLOSED -> "disclosed";
            case PARTLY -> "partly";
            case NOT_FOUND, REFUSED, CLASSIFIED -> "undisclosed";
            case NOT_CHECKED -> "cannot_tell";
        };
    }
}
