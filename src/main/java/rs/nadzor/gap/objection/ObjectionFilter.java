package rs.nadzor.gap.objection;

import rs.nadzor.shared.Coded;

/** Which objections a person wants to see. */
public enum ObjectionFilter implements Coded {
    OPEN, OVERDUE, DECIDED;

    /** In HQL, over an objection o, with the parameter "today" where something is late. */
    String condition() {
        return switch (this) {
            case OPEN -> Objection.OPEN;
            case OVERDUE -> Objection.OPEN + " and o.answerDue < :today";
            case DECIDED -> "o.decision.at is not null";
        };
    }

    /** What waits: the soonest due first; what is done: the newest first. */
    String order() {
        return this == DECIDED ? "o.number desc" : "o.answerDue, o.number";
    }

    String after() {
        return this == DECIDED ? "o.number < :number" : "(o.answerDue > :due or o.answerDue = :due and o.number > :number)";
    }
}
