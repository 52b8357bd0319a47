package rs.nadzor.account;

import java.util.UUID;

/**
 * How public editions name a person: as they chose, else as one of the editors. It is read when an edition is made; the
 * edition keeps it, whatever the person chooses later.
 */
public final class Byline {

    /** Said in the reader's language. Nobody can choose these two words for a name. */
    public static final String EDITORS = "editors", INSTALLATION = "installation";

    private Byline() {
    }

    /** @param account null: nobody, what a new installation brings along */
    public static String of(UUID account) {
        if (account == null) return INSTALLATION;
        return User.<User>findByIdOptional(account).map(user -> user.byline).orElse(EDITORS);
    }

    static boolean isTaken(String name) {
        return name != null && (EDITORS.equalsIgnoreCase(name.strip()) || INSTALLATION.equalsIgnoreCase(name.strip()));
    }
}
