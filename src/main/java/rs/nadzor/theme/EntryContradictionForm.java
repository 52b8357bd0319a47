package rs.nadzor.theme;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.LocalizedText;

/** What another entry of the same theme says that cannot hold beside this one, and why. */
public record EntryContradictionForm(
        @RestForm String other,
        @RestForm @Size(max = 1000, message = "theme:too_long") String reasonSr,
        @RestForm @Size(max = 1000, message = "theme:too_long") String reasonEn) {

    static final EntryContradictionForm BLANK = new EntryContradictionForm("", "", "");

    LocalizedText reason() {
        return LocalizedText.of(reasonSr, reasonEn);
    }
}
