package rs.nadzor.theme;

import static rs.nadzor.web.Typed.given;
import static rs.nadzor.web.Typed.text;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.FormErrors;

/** One thing that a theme says by itself, as it is typed. */
public record EntryForm(
        @RestForm String kind,
        @RestForm String onDate,
        @RestForm @Size(max = 300, message = "theme:too_long") String saidBySr,
        @RestForm @Size(max = 300, message = "theme:too_long") String saidByEn,
        @RestForm @Size(max = 2000, message = "theme:too_long") String textSr,
        @RestForm @Size(max = 2000, message = "theme:too_long") String textEn,
        @RestForm String version) {

    static final EntryForm EMPTY = new EntryForm("statement", "", "", "", "", "", "0");

    static EntryForm of(ThemeEntry it, Formats formats, int version) {
        return new EntryForm(it.kind.code(), it.onDate == null ? "" : formats.partialDate(it.onDate), it.saidBySr, it.saidByEn, it.textSr, it.textEn,
                String.valueOf(version));
    }

    void check(FormErrors errors) {
        if (Coded.read(EntryKind.class, kind).isEmpty()) errors.add("kind", "theme:kind_missing");
        if (given(onDate) && PartialDate.read(onDate).isEmpty()) errors.add("onDate", "theme:date_unreadable");
        if (!given(textSr) && !given(textEn)) errors.add("textSr", "theme:text_missing");
        if ("statement".equals(kind) && !given(saidBySr) && !given(saidByEn)) errors.add("saidBySr", "theme:said_by_missing");
    }

    /** After {@link #check} found nothing. */
    void applyTo(ThemeEntry it) {
        it.kind = Coded.read(EntryKind.class, kind).orElseThrow();
        it.onDate = given(onDate) ? PartialDate.read(onDate).orElseThrow() : null;
        it.saidBySr = text(saidBySr);
        it.saidByEn = text(saidByEn);
        it.textSr = text(textSr);
        it.textEn = text(textEn);
    }
}
