package rs.nadzor.web.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final List<String> STATES = List.of("disclosed", "partly", "undisclosed", "conflict", "withheld", "cannot_tell");
    private static final String LONG = "Набавка система за паметни видео-надзор, бесправно преузимање њихових џипова, ћуфти и шљива у Новом Саду, Нишу и Београду ";

    private final Pictures pictures = new Pictures();

    @Test
    void areOfTheSizeThatIsPromised() throws IOException {
        for (String state : STATES) {
            BufferedImage image = read(pictures.png(picture("Ugovor sa žućkastim đonom", state)));
            assertEquals(List.of(1200, 630), List.of(image.getWidth(), image.getHeight()));
        }
    }

    @Test
    void haveTheLettersOfBothScripts() {
        for (String font : List.of("nadzor-serif.ttf", "nadzor-sans.ttf")) {
            Lettering letters = new Lettering(font);
            "šđčćžŠĐČĆŽабвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ„“”–…·€№0123456789 \u00a0"
                    .chars().forEach(sign -> assertTrue(letters.has(sign), font + " lacks " + Character.toString(sign)));
        }
    }

    /** The forms differ also where they stand alone, without words. */
    @Test
    void drawEachFormOfTheBarDifferently() {
        Set<Integer> different = new HashSet<>();
        for (String state : STATES) different.add(Arrays.hashCode(pictures.png(picture("Naslov", state))));
        assertEquals(STATES.size(), different.size());
    }

    @Test
    void keepWhatTheyDrewAndDrawTheSameAgain() {
        Picture picture = picture("Naslov", "partly");
        assertSame(pictures.png(picture), pictures.png(picture("Naslov", "partly")));
        assertArrayEquals(pictures.png(picture), new Pictures().png(picture));
        assertNotEquals(Arrays.hashCode(pictures.png(picture)), Arrays.hashCode(pictures.png(picture("Наслов", "partly"))));
    }

    /** Whatever the title, nothing runs over the edge: the margins stay paper. */
    @Test
    void leaveTheMarginsEmpty() throws IOException {
        for (String title : List.of("A", LONG.repeat(4), "x".repeat(400), "Ministarstvo unutrašnjih poslova Republike Srbije")) {
            BufferedImage image = read(pictures.png(picture(title, "undisclosed")));
            for (int y = 0; y < 630; y++) {
                assertEquals(image.getRGB(0, 0), image.getRGB(40, y), title);
                assertEquals(image.getRGB(0, 0), image.getRGB(1160, y), title);
            }
            // Between the title and the bar below it.
            for (int x = 0; x < 1200; x++) assertEquals(image.getRGB(0, 0), image.getRGB(x, 492), title);
        }
    }

    @Test
    void breakBetweenWordsAndNotInsideADate() {
        Lettering letters = new Lettering("nadzor-serif.ttf");
        List<String> lines = letters.lines("jedan dva 5.\u00a011.\u00a02026. tri", 50, 280);
        assertTrue(lines.size() > 1 && lines.stream().anyMatch(line -> line.contains("5.\u00a011.\u00a02026.")), lines.toString());
        assertFalse(lines.stream().anyMatch(line -> letters.width(line, 50) > 280), lines.toString());
    }

    private static Picture picture(String title, String state) {
        return new Picture("Nadzor", "ugovor · uređaji", title, state, 3, 9, "nije objavljeno; 2.304 dana · poznato 3 od 9 podataka", "3. izdanje, 5. 11. 2026. · nadzor.example.org/contracts/a");
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
