package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234.567,50|1234567.50", "1,234,567.50|1234567.50", "1234567,5|1234567.5",
            "1234567.5|1234567.5",
            "1 234 567,50|1234567.50", "1\u00a0234\u202f567|1234567", "1.000|1000", "1,000|1000",
            "1.000.000|1000000", "12,5|12.5", "0,001|0.001",
            "0.375|0.375", "1.50|1.50", "-5|-5", "− 5|-5", "+3|3", "8100|8100", "1'000|1000", "500,-|500", " 42 |42",
            "1234,567|1234.567"})
    void readsBothWaysOfWriting(String typed, BigDecimal number) {
        assertEquals(number, NumberInput.read(typed).orElseThrow());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "abc", "1.2.3", "12.34.567", "1,2,3", "1.234,567.89", "12 34", "1e5", "--5",
            "5 miliona", "١٢"})
    void refusesToGuess(String typed) {
        assertTrue(NumberInput.read(typed).isEmpty());
    }
}
