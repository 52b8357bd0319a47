package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u200b", "\u202e\u2066 \ufeff", "\u00a0\u00ad", "\u3164", "\u2800\n\u2800", "\u0301" })
    void isNothingWhereNothingIsSeen(String typed) {
        assertEquals("", Typed.seen(typed));
    }

    @Test
    void losesWhatTurnsALineAround() {
        assertEquals("Уговор gnp.exe", Typed.seen("Уговор \u202egnp.exe\u202c"));
        assertEquals("a b", Typed.seen("\u2067a\u2069 b"));
    }

    /** A quotation of several lines may be Arabic, and a word may be joined on purpose. */
    @Test
    void keepsTheRest() {
        for (String text : new String[] { "Уговор", "a\n\u2067b\u2069", "с\u00adлог", "👩\u200d💻", "שלום" }) assertEquals(text, Typed.seen(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "------------------------------------", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "" })
    void readsNoIdFromWhatIsNone(String sent) {
        assertTrue(Typed.id(sent).isEmpty());
    }
}
