package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void hasTwoDecimalsWhateverWasWritten() {
        assertEquals(Money.of("1234567.50", "RSD"), Money.of("1234567.5", "rsd"));
        assertEquals("1000000.00 EUR", new Money(new BigDecimal("1E+6"), "EUR").toString());
        assertEquals(Money.of("5.10", "RSD"), Money.of("5.100", "RSD"));
    }

    @Test
    void refusesDecimalsItWouldHaveToDrop() {
        assertThrows(IllegalArgumentException.class, () -> Money.of("1.005", "RSD"));
        assertEquals(Money.of("1.01", "RSD"), Money.rounded(new BigDecimal("1.005"), "RSD"));
        assertEquals(Money.of("0.83", "RSD"), Money.of("5", "RSD").times(new BigDecimal("0.1666")));
    }

    @Test
    void refusesCurrenciesThatDoNotExist() {
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", "DIN"));
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", ""));
        assertThrows(IllegalArgumentException.class, () -> new Money(BigDecimal.ONE, null));
    }

    @Test
    void neverMixesCurrencies() {
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", "EUR").plus(Money.of("1", "USD")));
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", "EUR").compareTo(Money.of("1", "USD")));
        assertTrue(Money.of("2", "EUR").minus(Money.of("3", "EUR")).isNegative());
    }
}
