package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
        Map<UUID, List<KeptCopy>> approved = cited.isEmpty() ? Map.of()
                : KeptCopy.of(cited.stream().map(c -> c.source).distinct().toList()).stream().filter(KeptCopy::isApproved)
                        .collect(Collectors.groupingBy(copy -> copy.source.id));
        return cited.stream().map(c -> note(c, approved.getOrDefault(c.source.id, List.of()))).toList();
    }

    private PublicNote note(Citation citation, List<KeptCopy> copies) {
        Source source = citation.source;
        return new PublicNote(numbers.get(citation.id), source.title, source.publisher, Terms.of(source.kind, ContractVocabulary::source),
                text(source.publishedOn), source.linkPublic ? source.address : null, text(source.retrievedOn), citation.locator,
                citation.quotation, !citation.original, copies.stream().map(c -> new PublicCopy(c.file.sha256, c.fileName)).toList());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
