package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({"0,žalbi", "1,žalba", "2,žalbe", "5,žalbi", "11,žalbi", "21,žalba", "22,žalbe", "111,žalbi",
            "112,žalbi", "1001,žalba",
            "12,žalbi", "14,žalbi", "4,žalbe", "104,žalbe", "-1,žalba", "-12,žalbi"})
    void followsTheLastDigits(long count, String noun) {
        assertEquals(noun, Plural.of(count).choose("žalba", "žalbe", "žalbi"));
        assertEquals(noun, Plural.of(BigDecimal.valueOf(count)).choose("žalba", "žalbe", "žalbi"));
    }

    @ParameterizedTest
    @CsvSource({"1,zahtev", "3,zahteva", "25,zahteva"})
    void hasNounsWhoseFewAndOtherAreAlike(long count, String noun) {
        assertEquals(noun, Plural.of(count).choose("zahtev", "zahteva", "zahteva"));
    }

    @ParameterizedTest
    @CsvSource({"0.1,ONE", "0.2,FEW", "1.5,OTHER", "2.21,ONE", "0.11,OTHER", "3.10,ONE", "1.0,ONE", "1E+3,OTHER"})
    void takesAFractionByItsDecimals(BigDecimal number, Plural plural) {
        assertEquals(plural, Plural.of(number));
    }

    @Test
    void knowsOnlyOneAndOtherInEnglish() {
        assertEquals(Plural.ONE, Plural.of(1, Language.EN));
        assertEquals(Plural.OTHER, Plural.of(21, Language.EN));
        assertEquals(Plural.OTHER, Plural.of(0, Language.EN));
        assertEquals(Plural.ONE, Plural.of(21, Language.SR_CYRL));
    }
}
