package rs.nadzor.contract;

import java.math.BigDecimal;
import java.util.List;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/**
 * A claim with everything that makes it readable: what it covers, how exact, as of when, who says it, in which notes.
 * {@code secondHand}: we rely on somebody's report of the original. A theme's has words alone: no measure, scope, bound or rank.
 */
public record PublicStatement(String anchor, Term measure, Term scope, Term programme, BigDecimal amount, String unit,
        String onDate, Term bound, String asOf, LocalizedText saidBy, LocalizedText text, Term rank, String rankReason,
        boolean secondHand, boolean disputed, List<Integer> notes) {

    /** Said in words, of no deal. */
    public static PublicStatement words(String anchor, String date, LocalizedText saidBy, LocalizedText text, boolean secondHand, boolean disputed,
            List<Integer> notes) {
        return new PublicStatement(anchor, null, null, null, null, null, null, null, date, saidBy, text, null, null, secondHand, disputed, notes);
    }
}
