package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @Test
    void hasAPathAndATag() {
        assertEquals(Language.SR, Language.ofPath("sr").orElseThrow());
        assertEquals(Language.SR_CYRL, Language.ofPath("sr-Cyrl").orElseThrow());
        assertTrue(Language.ofPath("sr-cyrl").isEmpty());
        assertTrue(Language.ofPath("").isEmpty());
        assertEquals("sr-Latn", Language.SR.tag());
        assertEquals(Language.SR, Language.ofTag("sr-Latn").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sr|SR", "sr-Latn-RS,en|SR", "sr-Cyrl,sr;q=0.9|SR_CYRL", "en-GB|EN",
            "de,en;q=0.5|EN", "zh|EN", "hr|SR", "bs,en|SR", "*|SR"})
    void choosesWhatTheBrowserPrefers(String accepted, Language language) {
        var locales = Locale.LanguageRange.parse(accepted).stream()
                .map(range -> Locale.forLanguageTag(range.getRange())).toList();
        assertEquals(language, Language.preferred(locales));
    }
}
