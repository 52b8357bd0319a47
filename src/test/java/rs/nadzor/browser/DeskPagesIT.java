package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.PackagedApp;

/** Every page of a deal at the desk is fit for a screen reader, and no wider than a phone. */
class DeskPagesIT {
    private static final List<String> PAGES = List.of("", "/edit", "/parties", "/statements", "/events", "/secrecies",
            "/documents", "/searches", "/related", "/contradictions", "/citations", "/preview?lang=en", "/submission");

    @TempDir
    static Path path;

    @Test
    void areAccessibleAndFitAPhone() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_DOSSIER", "false")).awaitReady();
                Person person = new Person(chromium, app.url(), true)) {
            person.setUp(app);
            String deal = log(person);
            statement(person, deal, "1.000", "more_than");
            statement(person, deal, "800", "exact");

            List<String> pages = new ArrayList<>(List.of("/desk", "/desk/contracts", "/desk/contracts/new", "/desk/approvals", "/desk/account",
                    "/desk/users", "/desk/status", "/desk/mails"));
            PAGES.forEach(page -> pages.add(deal + page));
            String theme = theme(person);
            List.of("", "/edit", "/entries", "/submission", "/preview?lang=en").forEach(page -> pages.add(theme + page));
            pages.addAll(List.of("/desk/themes", "/desk/themes/new"));
            List<String> wrong = new ArrayList<>();
            Set<String> kinds = new TreeSet<>();
            // And every other kind of page to which they lead.
            for (int i = 0; i < pages.size(); i++) {
                String page = pages.get(i);
                kinds.add(kind(page));
                wrong.addAll(faults(person, page));
                leads(person).stream().filter(to -> kinds.add(kind(to))).forEach(pages::add);
            }
            assertEquals(List.of(), wrong);
            for (String kind : List.of("/desk/organizations/{id}", "/desk/sources/{id}", "/desk/audit", "/desk/publisher", "/desk/follow-ups", "/desk/contracts/{id}/history")) {
                assertTrue(kinds.contains(kind), kind + " is not among " + kinds);
            }
        }
    }

    private static List<String> leads(Person person) {
        return person.page.locator("main a[href^='/desk'], header a[href^='/desk']").all().stream().map(link -> link.getAttribute("href").replaceAll("#.*", ""))
                .filter(to -> !to.matches(".*\\.(csv|xlsx|json|atom)([?].*)?|.*/copies/.*")).distinct().toList();
    }

    /** Pages of one kind differ in what they are about. */
    private static String kind(String address) {
        return address.replaceAll("[?#].*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("/[0-9]+(?=/|$)", "/{n}");
    }

    /** What is missing comes back as a message; what is there, as it was. */
    static String log(Person person) {
        person.open("/desk/contracts/new");
        person.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        assertTrue(person.page.locator("#titleSr-error").isVisible());
        person.accessible();
        person.fill(Map.of("titleSr", "Kamere za veoma dugačak naziv posla u Obrenovcu", "sourceName", "Izvor bez adrese"));
        person.page.locator("#buyer-0").fill("Министарство унутрашњих послова");
        person.choose("#empty-value", "value:undisclosed");
        person.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        person.page.waitForURL(Pattern.compile(".*/desk/contracts/[0-9a-f-]{36}.*"));
        return person.page.url().replaceAll(".*(/desk/contracts/[0-9a-f-]{36}).*", "$1");
    }

    private static void statement(Person person, String deal, String figure, String bound) {
        person.open(deal + "/statements");
        person.choose("#measure", "cameras").choose("#scope", "bought").choose("#bound", bound)
                .fill(Map.of("figure", figure, "asOf", "2019")).send("/statements");
    }

    private static String theme(Person person) {
        person.open("/desk/themes/new");
        person.fill(Map.of("titleSr", "Tema s veoma dugačkim nazivom", "bodySr", "Uvod.\n\n## Deo\n\n::timeline\n\n::gaps\n\n::sources")).send("/desk/themes");
        person.page.waitForURL(Pattern.compile(".*/desk/themes/[0-9a-f-]{36}.*"));
        String theme = person.page.url().replaceAll(".*(/desk/themes/[0-9a-f-]{36}).*", "$1");
        person.open(theme + "/entries");
        person.choose("#kind", "law").fill(Map.of("textSr", "Zakon se primenjuje.", "onDate", "2019", "sourceName", "Službeni glasnik")).send("/entries");
        return theme;
    }

    static List<String> faults(Person person, String page) {
        int status = person.open(page);
        List<String> wrong = new ArrayList<>(person.obstaclesOnAPhone());
        if (status != 200) wrong.add(page + " answers " + status);
        return wrong;
    }
}
