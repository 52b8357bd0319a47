package rs.nadzor.theme;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.LocalizedText;

/** Why a theme leaves the public pages; the reason stays there in its place. */
public record RetractionForm(
        @RestForm @Size(max = 2000, message = "theme:too_long") String reasonSr,
        @RestForm @Size(max = 2000, message = "theme:too_long") String reasonEn) {

    static final RetractionForm BLANK = new RetractionForm("", "");

    LocalizedText reason() {
        return new LocalizedText(reasonSr, reasonEn);
    }
}
