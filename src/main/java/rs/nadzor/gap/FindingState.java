package rs.nadzor.gap;

import rs.nadzor.shared.Coded;

/** Where a finding stands; follows from its newest review and is never stored. */
public enum FindingState implements Coded {
    NEW, CHECKED, APPROVED, FOLLOW_UP, DISMISSED, ENDED;

    static FindingState of(Finding finding, Review newest) {
        if (!finding.holds()) return ENDED;
        if (newest == null) return NEW;
        return switch (newest.outcome) {
            case FACTS_CHECKED -> newest.isApproved() ? APPROVED : CHECKED;
            case DISMISSED -> DISMISSED;
            case NEEDS_FOLLOW_UP -> FOLLOW_UP;
        };
    }

    /** The same in HQL, over a finding f and its newest review r. */
    String condition() {
        return switch (this) {
            case NEW -> "f.endedAt is null and r is null";
            case CHECKED -> "f.endedAt is null and r.outcome = FACTS_CHECKED and r.approvedAt is null";
            case APPROVED -> "f.endedAt is null and r.approvedAt is not null";
            case FOLLOW_UP -> "f.endedAt is null and r.outcome = NEEDS_FOLLOW_UP";
            case DISMISSED -> "f.endedAt is null and r.outcome = DISMISSED";
            case ENDED -> "f.endedAt is not null";
        };
    }
}
