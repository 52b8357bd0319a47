package rs.nadzor.submission;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.LocalizedText;

/** What is said about a publication, at the revision that the person read. */
public record NoteForm(@RestForm String revision,
        @RestForm @Size(max = 2000, message = "publication:too_long") String noteSr,
        @RestForm @Size(max = 2000, message = "publication:too_long") String noteEn) {

    static final NoteForm BLANK = new NoteForm("", "", "");

    /** At whatever revision it has now: to submit that is a new decision. */
    NoteForm afresh() {
        return new NoteForm("", noteSr, noteEn);
    }

    LocalizedText note() {
        return new LocalizedText(noteSr, noteEn);
    }
}
