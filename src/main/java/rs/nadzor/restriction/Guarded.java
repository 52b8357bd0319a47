package rs.nadzor.restriction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an administrator learns of a restricted record: neither its name nor its address, only whether anybody is left who
 * sees it.
 */
public record Guarded(UUID restriction, String kind, Instant at, String by, List<NamedPerson> people) {

    /** Nobody who is named can sign in any more. */
    public boolean isLeft() {
        return people.stream().noneMatch(NamedPerson::active);
    }
}
