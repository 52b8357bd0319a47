package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

import rs.nadzor.start.PackagedApp;

/** A reader says that a figure is wrong; the officer agrees, the editor corrects, and the objection names the edition that says it right. */
class ObjectionIT {
    private static final Pattern DEAL = Pattern.compile("/desk/contracts/[0-9a-f-]{36}");
    private static final String WRONG = "У записнику стоји 800 камера, а не 1.000.";

    @TempDir
    static Path path;

    @Test
    void leadsFromAWrongFigureToTheEditionThatSaysItRight() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_DOSSIER", "false")).awaitReady();
                Person administrator = new Person(chromium, app.url(), true); Person contributor = new Person(chromium, app.url(), true);
                Person editor = new Person(chromium, app.url(), true); Person officer = new Person(chromium, app.url(), true);
                Person reader = new Person(chromium, app.url(), false); Person listener = new Person(chromium, app.url(), true)) {
            administrator.setUp(app);
            contributor.join(administrator, "Ana", "ana@example.org", "contributor");
            editor.join(administrator, "Petar", "petar@example.org", "editor");
            officer.join(administrator, "Olga", "olga@example.org", "foi_officer");
            String deal = published(contributor, editor);

            fits(listener, "/sr-Cyrl/contracts/kamere");
            object(reader, listener);
            decide(officer);
            correct(contributor, editor, deal);

            officer.open("/desk/objections/1");
            assertTrue(officer.page.locator("#corrected a[href$='/editions/2']").isVisible(), officer.text());
            reader.open("/sr-Cyrl/contracts/kamere");
            assertTrue(reader.text().contains("800") && !reader.text().contains("1.000"), reader.text());
            assertTrue(reader.text().contains("2. издање"), reader.text());
            show(editor, listener);
        }
    }

    private static String published(Person contributor, Person editor) {
        contributor.open("/desk/contracts/new");
        contributor.page.locator("summary").first().click();
        contributor.fill(Map.of("sourceTitle", "Записник", "titleSr", "Камере"));
        save(contributor, "/desk/contracts");
        contributor.page.waitForURL(Pattern.compile(".*/desk/contracts/[0-9a-f-]{36}.*"));
        Matcher id = DEAL.matcher(contributor.page.url());
        assertTrue(id.find());
        contributor.open(id.group() + "/statements");
        contributor.choose("#measure", "cameras").choose("#scope", "bought").choose("#bound", "exact");
        contributor.fill(Map.of("figure", "1.000", "saidBySr", "МУП", "sourceName", "Записник"));
        save(contributor, id.group() + "/statements");
        contributor.open(id.group() + "/submission");
        contributor.send("/submission");
        editor.open(id.group() + "/submission");
        editor.send("/submission/approval");
        return id.group();
    }

    /** Without JavaScript and by keyboard: the link stands beside the figure and says what it is about. */
    private static void object(Person reader, Person listener) {
        reader.open("/sr-Cyrl/contracts/kamere");
        Locator link = reader.page.locator(".scale .report").first();
        assertEquals("Пријавите грешку: 1.000", link.textContent().strip());
        link.focus();
        assertEquals("1", link.evaluate("node => getComputedStyle(node).opacity"));
        link.press("Enter");
        reader.page.waitForURL("**/objection?**");
        fits(listener, reader.page.url());
        reader.page.waitForTimeout(3500);
        reader.fill(Map.of("text", WRONG, "contact", "nije adresa")).page.locator("main form button").press("Enter");
        reader.page.locator("#errors").waitFor();
        assertTrue(reader.page.locator("#contact-error").isVisible(), reader.text());
        assertEquals(WRONG, reader.page.locator("#text").inputValue());
        reader.fill(Map.of("contact", "citalac@example.org")).page.locator("main form button").press("Enter");
        reader.page.waitForURL("**/objection/receipt**");
        assertTrue(reader.text().contains("Број ваше пријаве је 1."), reader.text());
        assertEquals(List.of(), reader.page.context().cookies());
        fits(listener, reader.page.url());
    }

    private static void decide(Person officer) {
        officer.open("/desk");
        officer.page.locator("main a[href='/desk/objections/1']").click();
        officer.page.waitForURL("**/desk/objections/1");
        assertTrue(officer.text().contains(WRONG) && officer.text().contains("citalac@example.org"), officer.text());
        fits(officer, "/desk/objections");
        fits(officer, "/desk/objections/1");
        officer.page.locator("[name=verdict][value=upheld]").check();
        officer.fill(Map.of("reasonSr", "Записник заиста каже 800.")).send("/decision");
        officer.fill(Map.of("reply", "У праву сте, исправљамо.")).send("/reply");
        fits(officer, "/desk/objections/1");
        assertTrue(officer.text().contains("У праву сте, исправљамо."), officer.text());
    }

    private static void correct(Person contributor, Person editor, String deal) {
        contributor.open("/desk/objections/1");
        contributor.page.locator("main a[href^='" + deal + "/statements/']").click();
        contributor.page.locator("#figure").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        contributor.fill(Map.of("figure", "800"));
        save(contributor, contributor.page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", ""));
        contributor.open(deal + "/submission");
        contributor.fill(Map.of("noteSr", "Број камера је био погрешан."));
        contributor.page.locator("button[formaction$='/correction']").click();
        contributor.page.waitForLoadState();
        editor.open(deal + "/submission");
        editor.send("/submission/approval");
    }

    /** The second yes: what was decided stands on the page, and not a word of the reader's. */
    private static void show(Person editor, Person listener) {
        editor.open("/desk/objections/1");
        editor.send("/showing");
        fits(listener, "/sr-Cyrl/contracts/kamere");
        String said = listener.page.locator("#objection-1").innerText();
        assertTrue(said.contains("Записник заиста каже 800.") && said.contains("исправљено у издању 2") && !said.contains(WRONG), said);
    }

    private static void save(Person person, String action) {
        person.page.locator("main form[action='" + action + "'] button:not([type=button])").last().click();
        person.page.waitForLoadState();
    }

    /** Fit for a screen reader and no wider than a phone; on a desk, too. */
    private static void fits(Person person, String address) {
        for (int width : List.of(360, 1280)) {
            person.page.setViewportSize(width, 900);
            person.open(address);
            person.accessible();
            assertEquals(0, person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), address + " at " + width);
        }
    }
}
