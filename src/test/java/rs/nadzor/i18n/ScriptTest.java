package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void tellsTheScripts() {
        assertEquals(Script.CYRILLIC, Script.of("Хуавеј, 2019."));
        assertEquals(Script.LATIN, Script.of("Huavej"));
        assertEquals(Script.MIXED, Script.of("Компанија Huawei"));
        assertEquals(Script.NONE, Script.of("2019 华为"));
        assertEquals(Script.NONE, Script.of(null));
    }

    @Test
    void findsWordsThatOnlyLookRight() {
        assertEquals(List.of("Повереникy",
            "Александрa"), Script.mixedWords("Повереникy и Александрa, Huawei и Хуавеј; Повереникy"));
        assertTrue(Script.mixedWords("Huawei-а и 5G").isEmpty());
    }

    @Test
    void settlesThemWhereTheScriptIsClear() {
        assertEquals("Повереникy".replace('y', 'у'), Script.settleMixedWords("Повереникy"));
        assertEquals("Александра", Script.settleMixedWords("Александрa"));
        assertEquals("Huawei", Script.settleMixedWords("Huаwei"));
        assertEquals("љubav", Script.settleMixedWords("љubav"));
    }
}
