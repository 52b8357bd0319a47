package rs.nadzor.account;

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

    /** All that somebody holds in place of their roles until their second factor is set up. */
    static final String NEWCOMER = "newcomer";

    /** Who can publish, speak for the organization or let others in: a stolen password must not be enough. */
    boolean needsSecondFactor() {
        return this == EDITOR || this == FOI_OFFICER || this == ADMINISTRATOR;
    }

    /** The codes these roles bring: everybody on the desk reads, everybody but a reader logs. */
    static Set<String> grants(Iterable<Role> roles) {
        var all = new TreeSet<String>();
        for (Role role : roles) {
            all.add("reader");
            if (role != READER) all.add("contributor");
            all.add(role.code());
        }
        return all;
    }
}
