package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

class FormatsTest {

    private final Formats sr = Formats.plain(Language.SR), en = Formats.plain(Language.EN);
    private final Formats cyrillic = Formats.plain(Language.SR_CYRL);

    @Test
    void writesDays() {
        var day = LocalDate.of(2026, 11, 5);
        assertEquals("5. 11. 2026.", sr.date(day));
        assertEquals("5. 11. 2026.", cyrillic.date(day));
        assertEquals("5 November 2026", en.date(day));
        assertEquals("5. novembar 2026.", sr.longDate(day));
        assertEquals("5. новембар 2026.", cyrillic.longDate(day));
    }

    @ParameterizedTest
    @CsvSource({"2019,2019.,2019.,2019", "2019-05,maj 2019.,мај 2019.,May 2019",
            "2019-05-31,31. 5. 2019.,31. 5. 2019.,31 May 2019",
            "2019~,oko 2019.,око 2019.,about 2019", "2019-05~,oko maja 2019.,око маја 2019.,about May 2019",
            "../2019-03,pre marta 2019.,пре марта 2019.,before March 2019",
            "2019-05-31/..,posle 31. 5. 2019.,после 31. 5. 2019.,after 31 May 2019"})
    void writesPartialDates(String canonical, String latin, String cyrillicText, String english) {
        var date = PartialDate.of(canonical);
        assertEquals(latin, sr.partialDate(date));
        assertEquals(cyrillicText, cyrillic.partialDate(date));
        assertEquals(english, en.partialDate(date));
    }

    @ParameterizedTest
    @CsvSource({"2019", "2019-05", "2019-05-31", "2019~", "2019-08~", "../2019-03", "2019-05-31/..", "../2019-10"})
    void writesPartialDatesThatCanBeReadAgain(String canonical) {
        var date = PartialDate.of(canonical);
        for (Language language : Language.values())
            assertEquals(date, PartialDate.read(Formats.of(language).partialDate(date)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1234567.50|1.234.567,5|1,234,567.5", "0|0|0", "-1000|−1.000|−1,000",
            "0.005|0,005|0.005", "8100|8.100|8,100", "1E+6|1.000.000|1,000,000"})
    void writesNumbers(BigDecimal number, String serbian, String english) {
        assertEquals(serbian, sr.number(number));
        assertEquals(english, en.number(number));
    }

    @Test
    void writesMoneyWithTwoDecimalsAndTheCodeAfterIt() {
        assertEquals("1.234.567,50 RSD", sr.money(Money.of("1234567.5", "RSD")));
        assertEquals("1.234.567,50 RSD", cyrillic.money(Money.of("1234567.5", "RSD")));
        assertEquals("1,234,567.50 RSD", en.money(Money.of("1234567.5", "RSD")));
        assertEquals("5.000,00 EUR", sr.money(Money.of(5000, "EUR")));
        assertEquals("37,5 %", sr.percent(new BigDecimal("0.375")));
        assertEquals("37.5%", en.percent(new BigDecimal("0.375")));
    }

    @Test
    void writesInstantsAsBelgradeSeesThem() {
        var newYear = Instant.parse("2025-12-31T23:30:00Z");
        assertEquals("1. 1. 2026. u 00:30", sr.instant(newYear));
        assertEquals("1. 1. 2026. у 00:30", cyrillic.instant(newYear));
        assertEquals("1 January 2026, 00:30", en.instant(newYear));
        assertEquals("1. 7. 2026. u 14:05", sr.instant(Instant.parse("2026-07-01T12:05:59Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|1 dan|1 дан|1 day", "2|2 dana|2 дана|2 days", "5|5 dana|5 дана|5 days",
            "2301|2.301 dan|2.301 дан|2,301 days"})
    void countsDays(long count, String latin, String cyrillicText, String english) {
        assertEquals(latin, sr.days(count));
        assertEquals(cyrillicText, cyrillic.days(count));
        assertEquals(english, en.days(count));
    }

    @Test
    void keepsTogetherOnPagesWhatNoLineMayPart() {
        Formats page = Formats.of(Language.SR);
        assertEquals("5._11._2026.", seen(page.date(LocalDate.of(2026, 11, 5))));
        assertEquals("oko_maja_2019.", seen(page.partialDate(PartialDate.of("2019-05~"))));
        assertEquals("1._1._2026. u_00:30", seen(page.instant(Instant.parse("2025-12-31T23:30:00Z"))));
        assertEquals("5.000,00_EUR 37,5_% 21_dan", seen(page.money(Money.of(5000, "EUR")) + " "
                + page.percent(new BigDecimal("0.375")) + " " + page.days(21)));
        assertEquals("Od 31._maja 2019. do 1._6._2019, čl._13, 8.100 kamera za 24_%.",
                seen(NoBreak.in("Od 31. maja 2019. do 1. 6. 2019, čl. 13, 8.100 kamera za 24 %.")));
        assertEquals("31. 5. 2019.", LocalizedText.of(page.date(LocalDate.of(2019, 5, 31)), null).sr());
    }

    private static String seen(String text) {
        return text.replace('\u00a0', '_');
    }

    @Test
    void writesNothingForNothing() {
        assertEquals("", sr.date((LocalDate) null) + sr.partialDate(null) + sr.instant(null));
        assertEquals("", sr.number((BigDecimal) null) + sr.money(null));
    }
}
