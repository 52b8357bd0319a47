package rs.nadzor.start;

/**
 * The key that seals the sessions of signed-in people, as the property {@value #PROPERTY}. It is made once and kept
 * with the data, so that a restart signs nobody out; several nodes share one by NADZOR_SESSION_KEY.
 */
final class SessionKey {

    static final String PROPERTY = "nadzor.session.key";
    /** Shorter ones are refused by the form login of Quarkus, with a message nobody understands. */
    private static final int SHORTEST = 32;

    private SessionKey() {
    }

    static void provide(DataFolder folder) {
        var given = Setting.of("NADZOR_SESSION_KEY", PROPERTY);
        if (given.isEmpty()) System.setProperty(PROPERTY, folder.secret("session.key"));
        else if (given.get().length() < SHORTEST) throw new StartRefused(
                "NADZOR_SESSION_KEY is too short to seal sessions: give at least %d random characters, the same on every node (for example from `openssl rand -base64 32`)."
                        .formatted(SHORTEST));
    }
}
