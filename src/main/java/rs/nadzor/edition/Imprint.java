package rs.nadzor.edition;

import java.util.UUID;

import rs.nadzor.account.Byline;
import rs.nadzor.i18n.LocalizedText;

/**
 * Who stands behind an edition and why it was made. People are named as they chose ({@link Byline}), never as colleagues
 * know them.
 *
 * @param note what changed and why; required for a correction
 */
public record Imprint(String publishedBy, String approvedBy, EditionKind kind, LocalizedText note, boolean demonstration) {

    public Imprint {
        if (publishedBy == null || approvedBy == null || kind == null) {
            throw new IllegalArgumentException("an edition names who published, who approved and its kind");
        }
        if (kind == EditionKind.CORRECTION && (note == null || note.isEmpty())) {
            throw new IllegalArgumentException("a correction says what it corrects");
        }
    }

    /** Two people, by their accounts; null for nobody, what a new installation brings along. */
    public static Imprint of(UUID publishedBy, UUID approvedBy, EditionKind kind, LocalizedText note) {
        return new Imprint(Byline.of(publishedBy), Byline.of(approvedBy), kind, note, false);
    }

    public static Imprint installation() {
        return new Imprint(Byline.INSTALLATION, Byline.INSTALLATION, EditionKind.FIRST, null, true);
    }
}
