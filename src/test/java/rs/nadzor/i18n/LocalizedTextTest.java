package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.i18n.LocalizedText.Shown;

class LocalizedTextTest {

    @Test
    void showsSerbianInTheReadersScriptWhicheverWasTyped() {
        for (String typed : new String[] {"Камере за Нови Сад", "Kamere za Novi Sad"}) {
            var text = LocalizedText.of(typed, "Cameras for Novi Sad");
            assertEquals(new Shown("Kamere za Novi Sad", "sr-Latn", true), text.in(Language.SR));
            assertEquals(new Shown("Камере за Нови Сад", "sr-Cyrl", true), text.in(Language.SR_CYRL));
            assertEquals(new Shown("Cameras for Novi Sad", "en", true), text.in(Language.EN));
        }
    }

    @Test
    void saysWhatIsNotYetTranslatedAndInWhichLanguageItStands() {
        assertEquals(new Shown("Šabac", "sr-Latn", false), LocalizedText.of("Шабац", " ").in(Language.EN));
        assertEquals(new Shown("Cameras", "en", false), LocalizedText.of(null, "Cameras").in(Language.SR_CYRL));
        assertTrue(LocalizedText.of("Шабац", "").lacks(Language.EN));
        assertFalse(LocalizedText.of("Шабац", "").lacks(Language.SR));
    }

    @Test
    void isEmptyRatherThanNull() {
        for (Language language : Language.values()) {
            assertEquals(new Shown("", language.tag(), true), LocalizedText.NONE.in(language));
            assertFalse(LocalizedText.NONE.lacks(language));
        }
        assertTrue(LocalizedText.of(" ", "").isEmpty());
        assertEquals("", LocalizedText.NONE.searchKey());
    }

    @Test
    void isFoundByEitherLanguage() {
        assertEquals("kamere huavej cameras", LocalizedText.of("Камере Хуавеј", "Cameras").searchKey());
    }

    @Test
    void isPlainInJson() throws JsonProcessingException {
        var json = new ObjectMapper();
        assertEquals("{\"sr\":\"Шабац\"}", json.writeValueAsString(LocalizedText.of("Шабац", null)));
        assertEquals(LocalizedText.of("Шабац", null), json.readValue("{\"sr\":\"Шабац\"}", LocalizedText.class));
        assertEquals("{\"code\":\"a\",\"label\":{\"sr\":\"а\",\"en\":\"a\"}}", json.writeValueAsString(Term.of("a",
            "а", "a")));
    }
}
