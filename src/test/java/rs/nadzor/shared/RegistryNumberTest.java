package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryNumberTest {

    @Test
    void putsBackTheLostZero() {
        assertEquals("07093608", new RegistryNumber("7093608").value());
        assertEquals("07093608", RegistryNumber.read("МБ: 7093608").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"07093608", "07017618", "07101074", "08859230", "07737068"})
    void findsNothingWrongWithRealNumbersThatBeginWithZero(String number) {
        assertTrue(new RegistryNumber(number).looksRight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17162543", "20084693"})
    void doesNotDoubtRealNumbersThatBreakTheFormula(String number) {
        assertTrue(new RegistryNumber(number).looksRight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"07093609", "07039608", "00000000"})
    void doubtsAMistypedNumberWithoutRefusingIt(String number) {
        assertFalse(new RegistryNumber(number).looksRight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101985710042", "123456789", "12345", "7093608a", ""})
    void refusesAPersonsNumberAndOtherLengths(String number) {
        assertThrows(IllegalArgumentException.class, () -> new RegistryNumber(number));
        assertTrue(RegistryNumber.read(number).isEmpty());
    }
}
