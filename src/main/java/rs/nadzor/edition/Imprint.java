package rs.nadzor.edition;

import rs.nadzor.i18n.LocalizedText;

/**
 * Who stands behind an edition and why it was made. Names are display names; "installation" for the dossier that a new
 * installation starts with.
 *
 * @param note what changed and why; required for a correction
 */
public record Imprint(String publishedBy, String approvedBy, EditionKind kind, LocalizedText note, boolean demonstration) {

    /** The actor of everything that was loaded at the first start and that nobody has reviewed. */
    public static final String INSTALLATION = "installation";

    public Imprint {
        if (publishedBy == null || approvedBy == null || kind == null) {
            throw new IllegalArgumentException("an edition names who published, who approved and its kind");
        }
        if (kind == EditionKind.CORRECTION && (note == null || note.isEmpty())) {
            throw new IllegalArgumentException("a correction says what it corrects");
        }
    }

    public static Imprint installation() {
        return new Imprint(INSTALLATION, INSTALLATION, EditionKind.FIRST, null, true);
    }
}
