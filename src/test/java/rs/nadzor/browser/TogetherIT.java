package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.PackagedApp;

/** Two editors at once on one deal: each is seen, what differs merges, what both changed is shown to both, and a change is taken back. */
class TogetherIT {

    private static final Map<String, String> SETTINGS = Map.of("NADZOR_DOSSIER", "false", "NADZOR_ADMIN_EMAIL", "vera@example.org",
            "NADZOR_ADMIN_PASSWORD", Person.PASSWORD, "NADZOR_SECOND_FACTOR", "optional");

    @TempDir
    static Path path;

    @Test
    void nobodyOverwritesAnybody() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), SETTINGS).awaitReady();
                Person vera = new Person(chromium, app.url(), true);
                Person ana = new Person(chromium, app.url(), true)) {
            vera.signIn("vera@example.org");
            ana.join(vera, "Ana Saradnik", "ana@example.org", "contributor");
            String deal = log(vera);

            ana.open(deal + "/edit");
            vera.open(deal);
            assertTrue(vera.text().matches("(?s).*Ana Saradnik uređuje od \\d\\d:\\d\\d.*"), vera.text());
            vera.accessible();
            vera.open(deal + "/edit");
            assertTrue(vera.text().contains("Ana Saradnik uređuje"), vera.text());

            ana.fill(Map.of("titleSr", "Anin naziv"));
            ana.page.locator(".draft-said:has-text('vera')").waitFor();

            save(ana.fill(Map.of("titleSr", "Anin naziv", "placesSr", "Čačak")), deal);
            send(vera.fill(Map.of("titleSr", "Verin naziv", "portalNumber", "2026/S-1")), deal);
            vera.page.locator("#keep-titleSr").waitFor();
            assertTrue(vera.text().contains("Anin naziv") && vera.text().contains("Ana Saradnik"), vera.text());
            assertEquals("Čačak", vera.page.locator("#placesSr").inputValue(), "what Ana alone changed is merged");
            vera.accessible();
            vera.page.locator("input[name='keep-titleSr'][value='theirs']").check();
            save(vera, deal);
            assertTrue(vera.text().contains("Anin naziv") && vera.text().contains("2026/S-1") && vera.text().contains("Čačak"), vera.text());

            vera.open(deal + "/history");
            vera.accessible();
            assertTrue(vera.text().contains("Ana Saradnik") && vera.text().contains("Kamere za trg"), vera.text());
            vera.page.locator("main a[href*='/history/']").nth(1).click();
            vera.page.waitForURL("**/history/*");
            vera.accessible();
            vera.fill(Map.of("reason", "Pogrešan trg"));
            vera.send("/reversal");
            vera.page.waitForURL("**/history");
            assertTrue(vera.text().contains("Pogrešan trg"), vera.text());
            vera.open(deal);
            assertTrue(vera.text().contains("Kamere za trg") && vera.text().contains("2026/S-1"), vera.text());

            ana.open(deal + "/edit");
            vera.open(deal);
            assertTrue(vera.text().contains("Ana Saradnik uređuje"), vera.text());
            ana.page.locator("main form.form .actions a").last().click();
            ana.page.waitForURL("**" + deal);
            // A browser sends its last word of a page beside loading the next one.
            for (int i = 0; i < 40 && vera.text().contains("Ana Saradnik uređuje"); i++) {
                vera.page.waitForTimeout(250);
                vera.open(deal);
            }
            assertFalse(vera.text().contains("Ana Saradnik uređuje"), "she has left the form");
        }
    }

    private static String log(Person person) {
        person.open("/desk/contracts/new");
        person.fill(Map.of("titleSr", "Kamere za trg"));
        person.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        person.page.waitForURL(Pattern.compile(".*/desk/contracts/[0-9a-f-]{36}.*"));
        Matcher id = Pattern.compile("/desk/contracts/[0-9a-f-]{36}").matcher(person.page.url());
        assertTrue(id.find());
        return id.group();
    }

    private static void save(Person person, String deal) {
        send(person, deal);
        person.page.waitForURL("**" + deal);
    }

    private static void send(Person person, String deal) {
        person.page.locator("main form[action='" + deal + "'] button:not([type=button])").last().click();
    }
}
