package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-05", "2019-05-31", "2019~", "2019-05~", "../2019-05", "2019-05/..",
            "2020-02-29/.."})
    void writesWhatItReads(String canonical) {
        assertEquals(canonical, PartialDate.of(canonical).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "2019-13", "2019-00", "2019-5", "19", "0000", "../2019/..", "2019~~", "",
            "2019-05-31T00:00"})
    void refusesWhatIsNoDate(String canonical) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(canonical));
    }

    @ParameterizedTest
    @CsvSource({"2019,2019-01-01,2019-12-31", "2019-02,2019-02-01,2019-02-28", "2019-05-31,2019-05-31,2019-05-31",
            "2019~,2018-01-01,2020-12-31", "2019-01~,2018-12-01,2019-02-28", "2019-05-31~,2019-05-30,2019-06-01",
            "../2019-05,0001-01-01,2019-05-31", "2019-05/..,2019-05-01,9999-12-31"})
    void knowsItsEarliestAndLatestDay(String canonical, LocalDate earliest, LocalDate latest) {
        assertEquals(earliest, PartialDate.of(canonical).earliest());
        assertEquals(latest, PartialDate.of(canonical).latest());
    }

    @ParameterizedTest
    @CsvSource({"2019,2019-05-31,true", "2019-05,2019-06,false", "2019~,2018,true", "../2018,2019,false",
            "2018/..,2019,true", "../2019,2019/..,true"})
    void overlapsWhereBothCanBeMeant(String one, String other, boolean overlap) {
        assertEquals(overlap, PartialDate.of(one).overlaps(PartialDate.of(other)));
        assertEquals(overlap, PartialDate.of(other).overlaps(PartialDate.of(one)));
    }

    @Test
    void standsOnATimeLineByItsNamedDate() {
        var sorted = Stream.of("2020", "2019-01-01", "2019/..", "2019-05-31", "2019", "../2019", "2019-01",
            "2018-12-31", "2019~")
                .map(PartialDate::of).sorted().map(PartialDate::toString).toList();
        assertEquals("[2018-12-31, ../2019, 2019, 2019-01, 2019-01-01, 2019~, 2019/.., 2019-05-31, 2020]",
                sorted.toString());
    }

    @Test
    void saysBeforeAndAfterOnlyWhenItIsSure() {
        var lawApplies = LocalDate.of(2019, 8, 21);
        assertFalse(PartialDate.of("2019").isSurelyBefore(lawApplies));
        assertFalse(PartialDate.of("2019").isSurelyAfter(lawApplies));
        assertTrue(PartialDate.of("2019-05").isSurelyBefore(lawApplies));
        assertTrue(PartialDate.of("2019-09/..").isSurelyAfter(lawApplies));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "31. 5. 2019.|2019-05-31", "31.5.2019|2019-05-31", "31.05.2019.|2019-05-31", "1/6/2019|2019-06-01",
            "31-05-2019|2019-05-31",
            "5. 2019.|2019-05", "05/2019|2019-05", "2019.|2019", "2019|2019", "2019. godine|2019",
            "2019. године|2019", "2019. g.|2019",
            "maj 2019|2019-05", "мај 2019.|2019-05", "u maju 2019|2019-05", "u decembru 2019.|2019-12", "током 2019.|2019",
            "Maja 2019. godine|2019-05",
            "31. maj 2019.|2019-05-31", "31. маја 2019. године|2019-05-31",
            "oko 2019|2019~", "око маја 2019.|2019-05~", "cca 2019|2019~", "pre 2019.|../2019",
            "пре маја 2019.|../2019-05", "do 31. 5. 2019.|../2019-05-31",
            "najkasnije do 2019|../2019", "posle 2019|2019/..", "после 31. маја 2019.|2019-05-31/..",
            "nakon maja 2019|2019-05/..", "od 2019|2019/..",
            "2019-05-31|2019-05-31", "2019-5|2019-05", "2019-05|2019-05", "../2019-05|../2019-05", "2019~|2019~",
            " 2019-05 / .. |2019-05/..",
            "May 2019|2019-05", "31 May 2019|2019-05-31", "31st of May 2019|2019-05-31", "May 31, 2019|2019-05-31",
            "Sept. 2020|2020-09", "about 2019|2019~",
            "before May 2019|../2019-05", "after 31 May 2019|2019-05-31/..", "since 2017|2017/..",
            "1. januar 2020.|2020-01-01", "1. јануара 2020.|2020-01-01",
            "1. avg. 2020.|2020-08-01", "децембар 2016|2016-12"})
    void readsWhatPeopleType(String typed, String canonical) {
        assertEquals(canonical, PartialDate.read(typed).map(PartialDate::toString).orElse(""));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "29. 2. 2019.", "31. 4. 2019.", "5. 13. 2019.", "31. 5. 19.", "nepoznato",
            "moj 2019", "2019-2020", "20190531", "31. 5."})
    void findsNoDateInAnythingElse(String typed) {
        assertTrue(PartialDate.read(typed).isEmpty());
    }

    @Test
    void isTextInJsonAndInTheDatabase() throws JsonProcessingException {
        var json = new ObjectMapper();
        assertEquals("\"2019-05~\"", json.writeValueAsString(PartialDate.of("2019-05~")));
        assertEquals(PartialDate.of("2019-05~"), json.readValue("\"2019-05~\"", PartialDate.class));
        var converter = new PartialDateConverter();
        assertEquals("../2019", converter.convertToDatabaseColumn(PartialDate.of("../2019")));
        assertEquals(PartialDate.of("../2019"), converter.convertToEntityAttribute("../2019"));
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }
}
