package rs.nadzor.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import rs.nadzor.i18n.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import rs.nadzor.i18n.Transliteration;

/** What the text of a watch page becomes, and what never comes of it. */
class PublicMarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<div onclick='x'>\n\nтекст\n\n</div>", "<!-- a -->",
            "> <iframe src=\"https://example.org\"></iframe>", "- <b>x</b>", "<a href=\"javascript:x\">y</a>", "<style>*{}</style>" })
    void htmlIsShownAsTyped(String typed) {
        Document page = page(typed);
        assertEquals(List.of(), page.select("script, img, iframe, div, b, style, a, [onclick], [onerror]"), page::html);
        assertTrue(page.text().contains("<"), page::html);
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "&#106;avascript:alert(1)", "data:text/html,x", "vbscript:x",
            "//example.org/x", "/\\example.org", "file:///etc/passwd", "mailto:a@example.org", "https://user:pass@example.org/", "https:example.org", "/desk/themes",
            "/desk", "relative/page", "" })
    void aLinkThatLeadsElsewhereThanToAPageKeepsItsWordsAlone(String address) {
        for (String typed : List.of("[речи](<" + address + ">)", "![речи](<" + address + ">)", "[речи][1]\n\n[1]: <" + address + ">")) {
            Document page = page(typed);
            assertEquals(List.of(), page.select("a, img"), page::html);
            assertTrue(page.text().contains("речи"), page::html);
        }
        assertEquals(List.of(), page("<" + address + ">").select("a"));
    }

    @Test
    void isReadSentenceBySentence() {
        assertEquals(List.of(new LocalizedText("Купљено је 2019. године, каже MUP.", null), new LocalizedText("Више не каже.", null)),
                PublicWords.sentences("Купљено је 2019. године, [каже](/dossier/L16) *MUP*. Више не каже.", null));
        assertEquals(List.of(new LocalizedText("Један.", "One."), new LocalizedText(null, "Two.")), PublicWords.sentences("Један.", "One. Two."));
    }

    @Test
    void linksToWebPagesAndToOurOwn() {
        Document page = page("[а](https://example.org/x?y=1&z=2) [б](/contracts/nesto#statement-1) [в](#entry-1) <http://example.com>");
        assertEquals(List.of("https://example.org/x?y=1&z=2", "/contracts/nesto#statement-1", "#entry-1", "http://example.com"),
                page.select("a").eachAttr("href"));
        assertEquals(List.of("noopener", "", "", "noopener"), page.select("a").stream().map(link -> link.attr("rel")).toList());
    }

    @Test
    void aPictureIsALink() {
        Document page = page("![мапа](https://example.org/mapa.png)");
        assertEquals(List.of(), page.select("img"));
        assertEquals("https://example.org/mapa.png", page.select("a").attr("href"));
        assertEquals("мапа", page.select("a").text());
    }

    @Test
    void headingsBeginBelowTheTitle() {
        Document page = page("# Један\n\n## Два\n\n### Три\n\n###### Шест");
        assertEquals("Један Два", page.select("h2").text());
        assertEquals("Три", page.select("h3").text());
        assertEquals("Шест", page.select("h6").text());
        assertEquals(0, page.select("h1").size());
    }

    @Test
    void lettersChangeAndAddressesAndCodeDoNot() {
        Document page = page("Њен [извор](/contracts/ћирилица) и `њен код`", Transliteration::toLatin);
        assertEquals("Njen izvor i њен код", page.text());
        assertEquals("/contracts/ћирилица", page.select("a").attr("href"));
    }

    @Test
    void aLineWithTwoColonsIsALivePartAtTheOutermostLevelAlone() {
        String typed = "Пасус\n::timeline events law\n\n- ::figures\n\n> ::deals\n\n```\n::gaps\n```\n\nтекст ::sources\n\n    ::statements\n";
        List<PublicLiveBlock> found = PublicMarkdown.liveParts(typed);
        assertEquals(List.of("timeline"), found.stream().map(live -> live.word).toList());
        assertEquals(List.of("events", "law"), found.get(0).arguments);
        assertEquals(2, found.get(0).line);
        Document page = page(typed);
        assertEquals("timeline", page.select("section").text());
        assertTrue(page.select("pre").text().contains("::gaps"));
        assertTrue(page.select("blockquote").text().contains("::deals"));
    }

    @Test
    void whatALivePartSaysIsNotReadAsMarkdown() {
        assertFalse(PublicMarkdown.html("::deals", UnaryOperator.identity(), Optional::of, live -> "<p>*x*</p>").contains("<em>"));
    }

    private static Document page(String typed) {
        return page(typed, UnaryOperator.identity());
    }

    private static Document page(String typed, UnaryOperator<String> letters) {
        return Jsoup.parseBodyFragment(PublicMarkdown.html(typed, letters, Optional::of, live -> "<section>" + live.word + "</section>"));
    }
}
