package rs.nadzor.start;

import java.util.Optional;

/** What was set before Quarkus runs: its own configuration must not be touched that early. */
final class Setting {

    private Setting() {
    }

    /** The system property if there is one, else the environment variable; blank counts as not set. */
    static Optional<String> of(String variable, String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(s -> !s.isBlank())
                .or(() -> Optional.ofNullable(System.getenv(variable)).filter(s -> !s.isBlank()));
    }
}
