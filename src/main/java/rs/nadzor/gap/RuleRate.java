package rs.nadzor.gap;

/** How often a rule says what, over every deal it was asked of. */
public record RuleRate(FlagRule rule, long triggered, long clear, long cannotTell, long notApplicable) {

    public long count(FlagResult result) {
        return switch (result) {
            case TRIGGERED -> triggered;
            case CLEAR -> clear;
            case CANNOT_TELL -> cannotTell;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    public long evaluable() {
        return triggered + clear;
    }

    /** More than a fifth, or never evaluable: somebody has to look at the rule before its findings are believed. */
    public boolean isSuspect() {
        return evaluable() == 0 ? triggered + cannotTell + notApplicable > 0 : triggered * 5 > evaluable();
    }
}
