package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.KeptCopy;

/** The numbered notes of a deal, by the places that they hang on. */
final class Notes {
    private final Contract contract;
    private final NoteNumbers numbers = new NoteNumbers();

    Notes(Contract contract) {
        this.contract = contract;
    }

    List<Integer> at(Field field) {
        return at(Place.of(field));
    }

    List<Integer> at(Place place) {
        return contract.citationsOf(place).stream().map(numbers::of).sorted().toList();
    }

    /** True when every citation of the place rests on somebody's report of the original. */
    boolean secondHand(Place place) {
        List<Citation> citations = contract.citationsOf(place);
        return !citations.isEmpty() && citations.stream().noneMatch(c -> c.original);
    }

    List<PublicNote> list() {
        Map<UUID, List<KeptCopy>> approved = numbers.sources().isEmpty() ? Map.of() : KeptCopy.of(numbers.sources()).stream()
                .filter(KeptCopy::isApproved).collect(Collectors.groupingBy(copy -> copy.source.id));
        return numbers.list(approved);
    }
}
