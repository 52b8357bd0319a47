package rs.nadzor.theme;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.LocalizedText;

/** What is said about an edition of a theme, at the revision that the person read. */
public record ThemeNoteForm(@RestForm String revision,
        @RestForm @Size(max = 2000, message = "theme:too_long") String noteSr,
        @RestForm @Size(max = 2000, message = "theme:too_long") String noteEn) {

    static final ThemeNoteForm BLANK = new ThemeNoteForm("", "", "");

    /** At whatever revision it has now: to submit that is a new decision. */
    ThemeNoteForm afresh() {
        return new ThemeNoteForm("", noteSr, noteEn);
    }

    LocalizedText note() {
        return new LocalizedText(noteSr, noteEn);
    }
}
