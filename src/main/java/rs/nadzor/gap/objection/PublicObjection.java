package rs.nadzor.gap.objection;

import java.time.LocalDate;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/**
 * What readers of a page learn of an objection. Dates are days in Belgrade (ISO).
 *
 * @param place the anchor of what it is about; null for the page as a whole
 * @param about what stood there
 * @param objector the institution or firm; null for a reader, of whom nothing else is said either
 * @param words the institution's own, as it wrote them; {@code language} is their tag
 * @param corrected the number of the edition that says it right; null where none did by then
 */
public record PublicObjection(String anchor, String place, LocalizedText about, String objector, String words, String language,
        String receivedOn, Term verdict, LocalizedText reason, String decidedOn, Integer corrected) {

    /** The chapter's name in the content of an edition. */
    public static final String CHAPTER = "objections";

    public LocalDate received() {
        return LocalDate.parse(receivedOn);
    }

    public LocalDate decided() {
        return LocalDate.parse(decidedOn);
    }
}
