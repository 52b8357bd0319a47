package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import rs.nadzor.i18n.Language;

class ShowingTest {

    /** Whoever edits a date meets the spaces that a keyboard makes. */
    @Test
    void fillsFieldsWithPlainSpaces() {
        LocalDate day = LocalDate.of(2019, 5, 31);
        assertEquals("31. 5. 2019.", new Showing(Language.SR, day).formats().date(day));
        assertEquals("31 May 2019", new Showing(Language.EN, day).formats().date(day));
    }
}
