package rs.nadzor.bulk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.followup.FollowUp;
import rs.nadzor.shared.Fingerprint;
import rs.nadzor.web.Typed;

/**
 * A deal as it was shown: its version, and a fingerprint of its open next steps, which have versions of their own.
 *
 * @param version null for one that was only chosen
 */
record DealAsRead(UUID id, Integer version, String steps) {

    static DealAsRead of(UUID id, int version, List<FollowUp> open) {
        return new DealAsRead(id, version, fingerprint(open));
    }

    /** "id:version:steps", or an id alone; what is neither is left out. */
    static List<DealAsRead> read(String deals) {
        if (!Typed.given(deals)) return List.of();
        return Stream.of(deals.strip().split("\\s+")).flatMap(text -> one(text.split(":", 3)).stream()).distinct().toList();
    }

    private static Optional<DealAsRead> one(String[] parts) {
        try {
            return Typed.id(parts[0]).map(id -> parts.length < 3 ? new DealAsRead(id, null, "")
                    : new DealAsRead(id, Integer.valueOf(parts[1]), parts[2]));
        } catch (NumberFormatException madeUp) {
            return Optional.empty();
        }
    }

    boolean hasStillThese(List<FollowUp> open) {
        return steps.equals(fingerprint(open));
    }

    private static String fingerprint(List<FollowUp> open) {
        return Fingerprint.of(open.stream().sorted(Comparator.comparing(step -> step.id)).map(step -> step.id + "/" + step.version)
                .collect(Collectors.joining(","))).hex().substring(0, 16);
    }

    @Override
    public String toString() {
        return version == null ? id.toString() : id + ":" + version + ":" + steps;
    }
}
