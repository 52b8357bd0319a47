package rs.nadzor.contract;

/**
 * A stretch of a timeline of which nothing is recorded.
 *
 * @param kind of what there is nothing, where the timeline is narrowed to that kind; null where it shows everything
 * @param months whole ones that lie in it for sure
 * @param statements that speak of this time, where they are left out
 */
public record PublicBreak(String kind, int months, int statements) {
    /** From here on it is drawn. */
    static final int LEAST = 12;
    /** All but statements. */
    static final String HAPPENED = "happened";
    private static final int LONGEST = 60;

    PublicBreak with(int statements) {
        return new PublicBreak(kind, months, statements);
    }

    /** Of what there is nothing. */
    public String code() {
        return kind == null || kind.equals(HAPPENED) ? "events" : kind;
    }

    /** By which the style sheet knows when to show it. */
    public String form() {
        return kind == null ? "whole" : "of-" + kind;
    }

    /** Of the drawing: longer for a longer time, up to a bound. */
    public int height() {
        return 10 + Math.min(months, LONGEST);
    }
}
