package rs.nadzor.theme;

import java.util.List;

import rs.nadzor.contract.PublicMoment;
import rs.nadzor.contract.PublicNote;
import rs.nadzor.contract.PublicPlace;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/**
 * What a theme says about no deal, with its place on the page and the numbers of its notes.
 *
 * @param kind statement, event or law
 * @param date canonical partial date, null where there is none
 * @param saidBy null where it needs nobody, as an article of a law
 * @param secondHand we rely on somebody's report of the original
 */
public record PublicThemeEntry(String anchor, Term kind, String date, LocalizedText saidBy, LocalizedText text, boolean secondHand,
        List<Integer> notes) {

    /** Else it is an event or a legal step. */
    boolean isStatement() {
        return "statement".equals(kind.code());
    }

    /** Called by who says it, else by its kind. */
    PublicPlace place() {
        return new PublicPlace(anchor, saidBy == null ? kind.label() : saidBy, text, notes);
    }

    /** As a line of a timeline, with the notes that it names. */
    PublicMoment moment(boolean disputed, List<PublicNote> notes) {
        String kind = switch (this.kind.code()) {
            case "law" -> "law";
            case "event" -> "events";
            default -> "statements";
        };
        return PublicMoment.of(date, kind, saidBy, text, "#" + anchor, disputed, notes);
    }
}
