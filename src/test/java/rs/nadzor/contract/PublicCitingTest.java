package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.web.LinkedData;

/** An edition is cited with its number and its own address, in every style and language. */
@QuarkusTest
class PublicCitingTest {

    @Test
    void namesTheEditionInEveryStyle() {
        for (Language language : Language.values()) {
            PublicCiting citing = citing("Камере", "Cameras", language);
            for (String style : List.of(citing.sentence(), citing.iso(), citing.apa(), citing.bibtex())) {
                assertTrue(style.contains("https://n.example.org/contracts/cameras/editions/7"), style);
                assertTrue(style.contains(language == Language.SR_CYRL ? "Камере" : language == Language.SR ? "Kamere" : "Cameras"), style);
                assertFalse(style.contains("\u00a0"), style);
            }
        }
    }

    @Test
    void followsTheStyles() {
        PublicCiting english = citing("Камере", "Cameras", Language.EN), serbian = citing("Камере", "Cameras", Language.SR);
        assertEquals("SHARE Foundation. (2026, November 5). Cameras (Edition 7) [Data set]. Nadzor. https://n.example.org/contracts/cameras/editions/7", english.apa());
        assertEquals("SHARE FOUNDATION. Cameras [online]. Edition 7. Nadzor, 5 November 2026 [viewed 27 November 2026]. "
                + "Available from: https://n.example.org/contracts/cameras/editions/7", english.iso());
        assertEquals("SHARE Foundation. (2026, 5. novembar). Kamere (7. izdanje) [Skup podataka]. Nadzor. https://n.example.org/contracts/cameras/editions/7", serbian.apa());
    }

    @Test
    void escapesWhatLatexWouldRun() {
        String bibtex = citing("А", "100 % of {this} & \\that_#1", Language.EN).bibtex();
        assertTrue(bibtex.contains("title = {{100 \\% of \\{this\\} \\& \\textbackslash{}that\\_\\#1}}"), bibtex);
        assertTrue(bibtex.startsWith("@misc{nadzor-cameras-7,") && bibtex.endsWith("}"), bibtex);
    }

    /** A title cannot end the block in which it stands as data. */
    @Test
    void staysInsideItsBlock() throws Exception {
        String title = "</script><script>alert(1)</script> & \u2028";
        String block = LinkedData.in(JsonNodeFactory.instance.objectNode().put("name", title)).getValue();
        assertFalse(block.contains("<") || block.contains("&") || block.contains("\u2028"), block);
        assertEquals(title, new ObjectMapper().readTree(block).get("name").asText());
    }

    private static PublicCiting citing(String sr, String en, Language language) {
        Edition edition = new Edition();
        edition.number = 7;
        edition.publishedAt = Instant.parse("2026-11-05T10:00:00Z");
        return PublicCiting.of(LocalizedText.of(sr, en), "cameras", edition, "SHARE Foundation", "https://n.example.org/contracts/cameras", language, LocalDate.of(2026, 11, 27));
    }
}
