package rs.nadzor.contract;

import java.time.LocalDate;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;

/** To whom a form is shown and when: what its dates, numbers and names depend on. */
record Showing(Language language, LocalDate today) {

    Formats formats() {
        return Formats.plain(language);
    }
}
