package rs.nadzor.account;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import rs.nadzor.shared.Coded;

/** What a person may do at the desk; codes stand in {@code @RolesAllowed}. */
public enum Role implements Coded {

    /** Reads drafts. */
    READER,
    /** Logs deals, evidence, findings. */
    CONTRIBUTOR,
    /** Approves and publishes. */
    EDITOR,
    /** Files requests for information and answers for them; in Serbian "referent za zahteve". */
    FOI_OFFICER,
    /** Invites people and looks after the installation; publishing is the editor's alone. */
    ADMINISTRATOR;

    /** The codes this role brings: everybody on the desk reads, everybody but a reader logs. */
    Set<String> grants() {
        // Not Set.of: a contributor's own code is in the list twice, which it refuses.
        return this == READER ? Set.of("reader") : new TreeSet<>(List.of("reader", "contributor", code()));
    }

    static Set<String> grants(Iterable<Role> roles) {
        var all = new TreeSet<String>();
        roles.forEach(role -> all.addAll(role.grants()));
        return all;
    }
}
