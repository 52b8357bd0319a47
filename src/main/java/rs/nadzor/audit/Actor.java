package rs.nadzor.audit;

import java.util.UUID;

/** Who makes a change: a person with an account, or (without id) the installation itself. */
public record Actor(UUID id, String name) {

    /** What a new installation sets up by itself: the dossier, the first administrator. */
    public static final Actor INSTALLATION = new Actor(null, "installation");

    /** Scheduled work and housekeeping. */
    public static final Actor SYSTEM = new Actor(null, "system");

    public Actor {
        if (name == null || name.isBlank()) throw new IllegalArgumentException("an actor has a name");
    }
}
