package rs.nadzor.followup;

import rs.nadzor.shared.Coded;

/** Which follow-ups a person wants to see. */
public enum FollowUpFilter implements Coded {
    OPEN, MINE, OVERDUE, DONE;

    /** In HQL, over a follow-up f, with the parameters "me" and "today". */
    String condition() {
        return switch (this) {
            case OPEN -> "f.doneAt is null";
            case MINE -> "f.doneAt is null and f.ownerId = :me";
            case OVERDUE -> "f.doneAt is null and f.due < :today";
            case DONE -> "f.doneAt is not null";
        };
    }
}
