package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.PackagedApp;
import rs.nadzor.watch.Reading;

/** The whole story, by hand in a real browser: from the set-up link to a retraction after which the content is gone everywhere. */
class StoryIT {
    private static final String TITLE = "Nabavka termovizijskih kamera za Obrenovac";
    private static final String SLUG = "/contracts/nabavka-termovizijskih-kamera-za-obrenovac";

    @TempDir
    static Path path;
    static PackagedApp app;
    static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_DOSSIER", "false")).awaitReady();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @Test
    void fromTheSetUpLinkToARetraction() throws IOException {
        try (Person administrator = person(); Person contributor = person(); Person editor = person()) {
            administrator.open(Person.setUpLink(app));
            administrator.accessible();
            administrator.fill(Map.of("name", "Vera Administrator", "email", "vera@example.org", "password", Person.PASSWORD, "again", Person.PASSWORD))
                    .page.locator("main form button").click();
            administrator.page.waitForURL("**/desk**");
            assertEquals(404, person().open(Person.setUpLink(app)), "the link works once");
            contributor.join(administrator, "Ana Saradnik", "ana@example.org", "contributor");
            editor.join(administrator, "Petar Urednik", "petar@example.org", "editor");

            String deal = log(contributor);
            submit(contributor, deal);
            assertEquals(404, reader().get("/sr" + SLUG).statusCode(), "nothing is public before the second person");
            approve(editor, deal);
            publicPageInThreeLanguages();
            checkTheFinding(contributor, editor, deal);
            correct(contributor, editor, deal);
            retract(editor, deal);
        }
    }

    private static Person person() {
        return new Person(chromium, app.url(), true);
    }

    private static Reading reader() {
        return new Reading(app.url());
    }

    /** A deal with an undisclosed value and a kept copy, one citation for everything. */
    private static String log(Person contributor) throws IOException {
        Path letter = Files.writeString(path.resolve("odgovor.pdf"), "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
                StandardCharsets.ISO_8859_1);
        contributor.open("/desk/contracts/new");
        contributor.accessible();
        contributor.page.locator("input[type=file]").setInputFiles(letter);
        contributor.page.locator("summary").first().click();
        contributor.fill(Map.of("sourceTitle", "Odgovor Ministarstva unutrašnjih poslova", "locator", "strana 1", "titleSr", TITLE,
                "titleEn", "Thermal cameras for Obrenovac", "amount", "milion", "signedOn", "31. 5. 2019."));
        contributor.choose("#sourceKind", "foi_answer").choose("#instrument", "contract").choose("#empty-value", "value:undisclosed").choose("#layer", "device");
        contributor.page.locator("#buyer-0").fill("Министарство унутрашњих послова");
        contributor.page.locator("#supplier-0").fill("Termovid d.o.o.");
        contributor.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        assertTrue(contributor.page.locator("#amount-error").isVisible(), "the message stands beside the field");
        assertEquals("31. 5. 2019.", contributor.page.locator("#signedOn").inputValue(), "nothing is lost");
        contributor.fill(Map.of("amount", ""));
        contributor.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        contributor.page.waitForURL(Pattern.compile(".*/desk/contracts/[0-9a-f-]{36}.*"));
        contributor.accessible();
        assertTrue(contributor.text().contains("Thermal cameras for Obrenovac"), contributor.text());
        Matcher id = Pattern.compile("/desk/contracts/[0-9a-f-]{36}").matcher(contributor.page.url());
        assertTrue(id.find());
        return id.group();
    }

    private static void submit(Person contributor, String deal) {
        contributor.open(deal + "/preview?lang=sr");
        assertTrue(contributor.text().contains(TITLE));
        contributor.open(deal + "/submission");
        contributor.send("/submission");
        assertTrue(contributor.page.locator("form[action$='/submission/approval']").count() == 0, "not by the same person");
    }

    private static void approve(Person editor, String deal) {
        editor.open(deal + "/submission");
        editor.accessible();
        editor.send("/submission/approval");
    }

    private static void publicPageInThreeLanguages() {
        assertTrue(reader().get("/sr" + SLUG).body().contains(TITLE));
        assertTrue(reader().get("/sr-Cyrl" + SLUG).body().contains("Набавка термовизијских камера за Обреновац"));
        String english = reader().get("/en" + SLUG).body();
        assertTrue(english.contains("Thermal cameras for Obrenovac") && english.contains("not disclosed"));
        assertTrue(english.contains("the editors") && !english.contains("Petar Urednik"), "who approved, as they chose to be named");
        assertFalse(english.contains("finding-GAP-03"), "a finding nobody has checked");
        assertFalse(english.contains("odgovor.pdf") || english.contains("/files/"), "the kept copy is private");
    }

    private static void checkTheFinding(Person contributor, Person editor, String deal) {
        contributor.open("/desk/findings?rule=GAP-03");
        contributor.accessible();
        contributor.page.locator("main a[href^='/desk/findings/']").first().click();
        contributor.page.waitForURL(Pattern.compile(".*/desk/findings/[0-9a-f-]{36}.*"));
        String finding = contributor.page.url();
        contributor.page.locator("form[action$='/review'] [name=outcome][value=facts_checked]").check();
        contributor.fill(Map.of("commentSr", "Komentar je zatražen 20. 11. 2026; odgovora nema.")).send("/review");
        editor.open(finding);
        editor.send("/approval");
        String page = reader().get("/en" + SLUG).body();
        assertTrue(page.contains("id=\"finding-GAP-03\""), "approved by a second person, the finding is public");
        assertTrue(page.contains("Edition 2"));
    }

    private static void correct(Person contributor, Person editor, String deal) {
        contributor.open(deal + "/edit");
        contributor.fill(Map.of("titleSr", TITLE + ", ispravljeno"));
        contributor.page.locator("main form[action='" + deal + "'] button:not([type=button])").last().click();
        contributor.page.waitForLoadState();
        contributor.open(deal + "/submission");
        contributor.fill(Map.of("noteSr", "Naziv je bio nepotpun."));
        contributor.page.locator("button[formaction$='/correction']").click();
        approve(editor, deal);
        assertTrue(reader().get("/sr" + SLUG).body().contains("ispravljeno"));
        String history = reader().get("/sr" + SLUG + "/history").body();
        assertTrue(history.contains("ispravka") && history.contains("Naziv je bio nepotpun."));
        String first = reader().get("/sr" + SLUG + "/editions/1").body();
        assertTrue(first.contains("noindex") && first.contains("Postoji novije") && !first.contains("ispravljeno"));
    }

    private static void retract(Person editor, String deal) {
        editor.open(deal + "/retraction");
        editor.accessible();
        editor.fill(Map.of("reasonSr", "Posao nije dovoljno potvrđen.")).send("/retraction");
        assertEquals(410, reader().get("/sr" + SLUG).statusCode());
        assertEquals(410, reader().get(SLUG + ".json").statusCode());
        assertEquals(410, reader().get("/en" + SLUG + "/editions/1").statusCode());
        assertTrue(reader().get("/sr" + SLUG + "/history").body().contains("Posao nije dovoljno potvrđen."));
        var everything = reader().everything();
        for (String address : new String[] { "/sr" + SLUG, "/sr" + SLUG + "/history", SLUG + ".json", "/sr-Cyrl" + SLUG, "/sr/contracts?q=obrenovac" }) {
            everything.put(address, reader().get(address));
        }
        everything.forEach((address, answer) -> {
            for (String word : new String[] { "termoviz", "термовиз", "Thermal cameras", "Termovid", "nepotpun" }) {
                // The address itself is a promise and stays.
                assertFalse(answer.body().replace(SLUG, "").contains(word), address + " still says " + word);
            }
        });
    }
}
