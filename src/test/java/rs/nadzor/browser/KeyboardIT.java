package rs.nadzor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.PackagedApp;

/** Without a mouse: a deal with three statements from one source, each a page further, and a line copied from its public page. */
class KeyboardIT {

    private static final Map<String, String> SETTINGS = Map.of("NADZOR_DOSSIER", "false", "NADZOR_ADMIN_EMAIL", "vera@example.org",
            "NADZOR_ADMIN_PASSWORD", Person.PASSWORD, "NADZOR_SECOND_FACTOR", "optional");

    @TempDir
    static Path path;

    @Test
    void logsADealAndCopiesALine() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), SETTINGS).awaitReady();
                Person vera = new Person(chromium, app.url(), true);
                Person ana = new Person(chromium, app.url(), true);
                Person reader = new Person(chromium, app.url(), false)) {
            vera.signIn("vera@example.org");
            ana.join(vera, "Ana Saradnik", "ana@example.org", "contributor");

            ana.open("/desk/contracts");
            press(ana, "?");
            ana.page.locator("dialog[open]").waitFor();
            assertTrue(ana.page.locator("dialog").innerText().contains("Alt U"), ana.page.locator("dialog").innerText());
            ana.accessible();
            press(ana, "Escape");
            press(ana, "n");
            ana.page.waitForURL("**/desk/contracts/new");
            type(ana, "sourceName", "Izveštaj za 2019");
            type(ana, "locator", "str. 12");
            type(ana, "titleSr", "Kamere za trg");
            tabTo(ana, "signedOn");
            press(ana, "Alt+u");
            assertEquals("signed_on:unknown", ana.page.locator("#empty-signed_on").inputValue());
            press(ana, "Control+Enter");
            ana.page.waitForURL(Pattern.compile(".*/desk/contracts/[0-9a-f-]{36}$"));
            String deal = deal(ana);

            for (int page = 13; page <= 15; page++) {
                ana.open(deal + "/statements");
                press(ana, "Alt+n");
                assertEquals("str. " + page, ana.page.locator("#locator").inputValue());
                tabTo(ana, "measure", "Shift+Tab");
                press(ana, "ArrowDown");
                press(ana, "ArrowDown");
                tabTo(ana, "scope");
                press(ana, "ArrowDown");
                if (page == 13) {
                    press(ana, "Control+Enter");
                    ana.page.locator("#errors").waitFor();
                    assertEquals("errors", active(ana), "the focus goes to the errors");
                    String figure = ana.page.locator("label[for=figure]").textContent().strip();
                    assertTrue(ana.page.locator("#errors a[href='#figure']").textContent().startsWith(figure + ": "), "the summary names the field");
                    press(ana, "Alt+j");
                    assertEquals("figure", active(ana));
                }
                type(ana, "figure", String.valueOf(page * 100));
                press(ana, "Control+Enter");
                ana.page.waitForURL("**" + deal + "#statement-*");
            }
            assertEquals(3, ana.page.locator("#statements .ledger > li").count());
            ana.accessible();

            ana.open(deal + "/submission");
            ana.send("/submission");
            vera.open(deal + "/submission");
            vera.send("/approval");
            vera.open(deal);
            String slug = vera.page.locator("main a[href*='/contracts/kamere']").first().getAttribute("href");
            reads(ana, slug);

            reader.open(slug);
            String line = reader.page.locator("#figures .copy").first().getAttribute("href");
            reader.page.locator("#figures .copy").first().focus();
            press(reader, "Enter");
            assertTrue(reader.page.locator(line).isVisible(), "without scripts the line is shown");
            // Axe waits for timers, which a page without scripts does not have.
            ana.open(slug + line);
            ana.accessible();
        }
    }

    private static void reads(Person person, String slug) {
        person.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        person.open(slug);
        person.page.locator("#figures .copy").first().focus();
        press(person, "Enter");
        person.page.locator(".copy.done").waitFor();
        person.page.locator("[role=status]:text-is('Kopirano.')").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        person.open(slug + "/objection");
        person.page.locator("#text").press("Control+v");
        assertThat(person.page.locator("#text")).hasValue(
                Pattern.compile("„.*“ Izvor: Izveštaj za 2019, str\\. 15\\. Nadzor, „Kamere za trg“, 1\\. izdanje, .*/editions/1#statement-.*", Pattern.DOTALL));
    }

    private static void type(Person person, String id, String text) {
        tabTo(person, id);
        person.page.keyboard().type(text);
    }

    private static void tabTo(Person person, String id) {
        tabTo(person, id, "Tab");
    }

    private static void tabTo(Person person, String id, String key) {
        for (int i = 0; i < 150 && !active(person).equals(id); i++) press(person, key);
        assertEquals(id, active(person), "reached by " + key);
    }

    private static String active(Person person) {
        return (String) person.page.evaluate("document.activeElement.id");
    }

    private static void press(Person person, String key) {
        person.page.keyboard().press(key);
    }

    private static String deal(Person person) {
        Matcher id = Pattern.compile("/desk/contracts/[0-9a-f-]{36}").matcher(person.page.url());
        assertTrue(id.find());
        return id.group();
    }
}
