package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CollationTest {

    @Test
    void followsTheSerbianLatinAlphabet() {
        inOrder(Language.SR, "2019", "Ada", "Banat", "Cevka", "Čaj", "Ćup", "Drina", "dugme", "Džep", "Đak", "Lovac",
            "Luk", "Ljig", "Mačva",
                "Nuctech", "Nuštar", "Njegoš", "Ogrlica", "Sombor", "Šabac", "Zemun", "Žabalj");
        inOrder(Language.SR, "dom", "Dom zdravlja", "domovina");
    }

    @Test
    void putsCyrillicInTheSamePlaceWhenTheReaderReadsLatin() {
        inOrder(Language.SR, "Беч", "Cevka", "Чајетина", "Drina", "Џеп", "Ђак");
    }

    @Test
    void followsTheSerbianCyrillicAlphabet() {
        inOrder(Language.SR_CYRL, "Ада", "Банат", "Ваљево", "Град", "Дрина", "Ђак", "Ера", "Жабаљ", "Зид", "Ива",
            "Јагода", "Кула", "Лука", "Љиг",
                "Мост", "Нит", "Његош", "Ода", "Пут", "Рт", "Сат", "Тас", "Ћуп", "Увац", "Факат", "Хуавеј", "Цев",
            "Чај", "Џеп", "Шабац");
        inOrder(Language.SR_CYRL, "Drina", "Џеп", "Шабац");
    }

    @Test
    void namesTheDatabasesOrder() {
        assertEquals("sr-Latn-x-icu", Collation.sql(Language.SR));
        assertEquals("sr-Cyrl-x-icu", Collation.sql(Language.SR_CYRL));
        assertEquals("en-x-icu", Collation.sql(Language.EN));
    }

    private static void inOrder(Language language, String... words) {
        var shuffled = new ArrayList<>(List.of(words));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Collation.of(language));
        assertEquals(List.of(words), shuffled);
    }
}
