package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PibTest {

    @ParameterizedTest
    @ValueSource(strings = {"100002887", "104052135", "100001931", "102116082", "101134702"})
    void acceptsRealNumbers(String pib) {
        assertEquals(pib, new Pib(pib).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"101134703", "100002878", "10000288", "1000028870", "10000288a", "١٠٠٠٠٢٨٨٧"})
    void refusesWrongOnes(String pib) {
        assertThrows(IllegalArgumentException.class, () -> new Pib(pib));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 100002887 ", "PIB: 100002887", "ПИБ 100002887", "RS100002887", "100 002 887",
            "100.002.887"})
    void readsWhatPeoplePaste(String typed) {
        assertEquals("100002887", Pib.read(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "Telekom", "101134703", "0101985710042"})
    void findsNoneInAnythingElse(String typed) {
        assertTrue(Pib.read(typed).isEmpty());
    }
}
