package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.evidence.Source;

/** Numbers the citations of a deal in the order in which a reader meets them. */
final class Notes {
    private final Contract contract;
    private final Map<UUID, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> cited = new ArrayList<>();

    Notes(Contract contract) {
        this.contract = contract;
    }

    List<Integer> at(Field field) {
        return at(Place.of(field));
    }

    List<Integer> at(Place place) {
        return contract.citationsOf(place).stream().map(this::number).sorted().toList();
    }

    /** True when every citation of the place rests on somebody's report of the original. */
    boolean secondHand(Place place) {
        List<Citation> citations = contract.citationsOf(place);
        return !citations.isEmpty() && citations.stream().noneMatch(c -> c.original);
    }

    private Integer number(Citation citation) {
        return numbers.computeIfAbsent(citation.id, id -> {
            cited.add(citation);
            return cited.size();
        });
    }

    List<PublicNote> list() {
        return cited.stream().map(this::note).toList();
    }

    private PublicNote note(Citation citation) {
        Source source = citation.source;
        KeptCopy copy = source.copies().stream().filter(KeptCopy::isApproved).findFirst().orElse(null);
        return new PublicNote(numbers.get(citation.id), source.title, source.publisher, Terms.of(source.kind, ContractVocabulary::source),
                text(source.publishedOn), source.linkPublic ? source.address : null, text(source.retrievedOn), citation.locator,
                citation.quotation, !citation.original, copy == null ? null : copy.file.sha256, copy == null ? null : copy.fileName);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
