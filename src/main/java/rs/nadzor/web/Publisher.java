package rs.nadzor.web;

import rs.nadzor.i18n.Language;

/** Who stands behind this register; package edition knows. */
public interface Publisher {

    /** Null until an administrator has named it. */
    String name(Language language);

    /** The demonstration dossier is shown and nobody has accepted it yet. */
    boolean demonstration();
}
