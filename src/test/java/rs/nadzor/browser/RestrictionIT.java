package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.PackagedApp;

/** A deal for two people: a third finds it nowhere, whoever administers knows only that it exists, and it is opened again. */
class RestrictionIT {

    private static final Map<String, String> SETTINGS = Map.of("NADZOR_DOSSIER", "false", "NADZOR_ADMIN_EMAIL", "vera@example.org",
            "NADZOR_ADMIN_PASSWORD", Person.PASSWORD, "NADZOR_SECOND_FACTOR", "optional");
    private static final String TITLE = "Kamere iz poverljivog izvora";

    @TempDir
    static Path path;

    @Test
    void hidesADealFromAThirdPerson() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), SETTINGS).awaitReady();
                Person vera = new Person(chromium, app.url(), true); Person petar = new Person(chromium, app.url(), true);
                Person ana = new Person(chromium, app.url(), true); Person olga = new Person(chromium, app.url(), true)) {
            vera.signIn("vera@example.org");
            petar.join(vera, "Petar Urednik", "petar@example.org", "contributor", "editor");
            ana.join(vera, "Ana Saradnik", "ana@example.org", "contributor");
            olga.join(vera, "Olga Saradnik", "olga@example.org", "contributor");
            String deal = log(petar);
            assertTrue(finds(olga, deal), "before the restriction");

            List<String> wrong = new ArrayList<>();
            petar.open(deal);
            petar.page.locator("main a[href='" + deal + "/restriction']").click();
            petar.page.waitForURL("**/restriction");
            wrong.addAll(petar.obstaclesOnAPhone());
            petar.page.getByLabel("Ana Saradnik").check();
            petar.fill(Map.of("reason", "Dokument bi odao ko ga je poslao")).send("/restriction");
            petar.page.locator("main form[action$='/lifting']").waitFor();
            wrong.addAll(petar.obstaclesOnAPhone());

            assertTrue(finds(ana, deal), "whoever was named");
            assertTrue(ana.text().contains("Petar Urednik"), ana.text());
            assertFalse(finds(olga, deal), "whoever was not");
            assertEquals(404, olga.open(deal + "/restriction"));

            vera.open("/desk/restrictions");
            wrong.addAll(vera.obstaclesOnAPhone());
            assertTrue(vera.text().contains("Ana Saradnik") && !vera.text().contains(TITLE), vera.text());
            vera.page.locator("summary").click();
            wrong.addAll(vera.obstaclesOnAPhone());

            petar.open(deal + "/restriction");
            petar.fill(Map.of("reason", "Dokument je objavljen")).send("/lifting");
            petar.page.locator("main form[action$='/restriction']").waitFor();
            assertTrue(finds(olga, deal), "after it was opened");
            assertEquals(List.of(), wrong);
        }
    }

    private static String log(Person person) {
        person.open("/desk/contracts/new");
        person.fill(Map.of("titleSr", TITLE, "sourceName", "Pismo"));
        person.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        person.page.waitForURL(Pattern.compile(".*/desk/contracts/[0-9a-f-]{36}.*"));
        return person.page.url().replaceAll(".*(/desk/contracts/[0-9a-f-]{36}).*", "$1");
    }

    /** In the list, by a search, among what a form suggests, and at its address: everywhere, or nowhere. */
    private static boolean finds(Person person, String deal) {
        List<Boolean> found = new ArrayList<>();
        for (String list : List.of("/desk/contracts", "/desk/contracts?q=poverljivog")) {
            person.open(list);
            found.add(person.page.locator("main a[href^='" + deal + "']").count() > 0);
        }
        person.open("/desk/contracts/suggestions?q=poverljivog");
        found.add(person.page.content().contains(TITLE));
        found.add(person.open(deal) == 200 && person.text().contains(TITLE));
        assertEquals(1, found.stream().distinct().count(), found::toString);
        return found.get(0);
    }
}
