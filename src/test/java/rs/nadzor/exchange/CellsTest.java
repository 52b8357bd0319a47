package rs.nadzor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import rs.nadzor.contract.Empty;

/** What people write into cells and above columns. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234.567,50 | 1.234.567,50 | ''
            1.234.567,50 RSD | 1.234.567,50 | RSD
            12.000 дин. | 12.000 | RSD
            € 12.000 | 12.000 | EUR
            EUR 1,200.50 | 1,200.50 | EUR
            5.000.000 долара | 5.000.000 | USD
            12.000,- динара | 12.000,- | RSD
            око 12.000 | око 12.000 | ''
            12.000 камера | 12.000 камера | ''
            RSD 5 EUR | RSD 5 EUR | ''""")
    void takesAnAmountApart(String cell, String number, String currency) {
        assertEquals(new Sum(number, currency), Sum.read(cell));
    }

    @Test
    void tellsNothingFromAReasonForNothing() {
        for (String cell : new String[] { "", "-", "–", "/", "?", "..." }) assertTrue(Blank.is(cell), cell);
        for (String cell : new String[] { "не зна се", "Nepoznato", "unknown", "нема података" }) assertEquals(Optional.of(Empty.UNKNOWN), Blank.why(cell), cell);
        for (String cell : new String[] { "није објављено", "tajno", "not disclosed" }) assertEquals(Optional.of(Empty.UNDISCLOSED), Blank.why(cell), cell);
        for (String cell : new String[] { "n/a", "није применљиво" }) assertEquals(Optional.of(Empty.NOT_APPLICABLE), Blank.why(cell), cell);
        assertEquals(Optional.empty(), Blank.why("2019"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Назив уговора | TITLE
            Предмет јавне набавке | TITLE
            Title in English | TITLE_EN
            Наручилац | BUYER
            Naručioci | BUYER
            Contracting authority | BUYER
            Изабрани понуђач | SUPPLIER
            Dobavljač | SUPPLIER
            ПИБ добављача | SUPPLIER_PIB
            ПИБ наручиоца | BUYER_PIB
            Уговорена вредност | AMOUNT
            Vrednost ugovora (RSD) | AMOUNT
            Вредност без ПДВ-а | AMOUNT_WITHOUT_VAT
            Iznos sa PDV-om | AMOUNT_WITH_VAT
            Contract value excl. VAT | AMOUNT_WITHOUT_VAT
            Валута | CURRENCY
            Датум | SIGNED_ON
            Datum zaključenja ugovora | SIGNED_ON
            Date of signature | SIGNED_ON
            Важи до | ENDS_ON
            Врста поступка | PROCEDURE
            Vrsta ugovora | INSTRUMENT
            Статус | STAGE
            CPV ознака | CPV
            Број јавне набавке | PORTAL_NUMBER
            Link | ADDRESS
            Напомена | NOTE""")
    void knowsHeadings(String heading, Meaning meaning) {
        assertEquals(Optional.of(meaning), Headings.read(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Камере за Чачак", "31. 5. 2019.", "MUP", "х" })
    void takesNoValueForAHeading(String cell) {
        assertEquals(Optional.empty(), Headings.read(cell));
    }
}
