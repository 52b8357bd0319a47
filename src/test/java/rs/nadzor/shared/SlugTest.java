package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Камере за препознавање лица,kamere-za-prepoznavanje-lica",
            "Kamere za prepoznavanje lica,kamere-za-prepoznavanje-lica",
            "Ђорђе Џанковић & Љиља d.o.o.,djordje-dzankovic-ljilja-d-o-o",
            "  Safe City – Novi Sad (2019)  ,safe-city-novi-sad-2019",
            "Müller's Straße,mullers-strasse", "Договор с Россией,dogovor-s-rossiej", "华为,zapis", "'',zapis"})
    void isTheSameFromEitherScript(String title, String slug) {
        assertEquals(slug, Slug.of(title).value());
    }

    @Test
    void isCutBetweenWords() {
        var slug = Slug.of("Уговор о испоруци опреме ".repeat(10)).value();
        assertTrue(slug.length() <= 80 && slug.endsWith("-opreme"), slug);
        assertEquals(80, Slug.of("a".repeat(300)).value().length());
    }

    @Test
    void numbersTheNextOne() {
        assertEquals("kamere-2", Slug.of("Kamere").numbered(2).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a-", "a b", "č", "a/b"})
    void refusesWhatWouldNotStandInAnAddress(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }
}
