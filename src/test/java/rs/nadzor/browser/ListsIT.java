package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Download;

import rs.nadzor.start.PackagedApp;

/** A list is kept under a name, taken as a file, and changed as a whole, on pages fit for a screen reader and a phone. */
class ListsIT {

    @TempDir
    static Path path;

    @Test
    void areKeptTakenAndChanged() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_DOSSIER", "false", "NADZOR_SECOND_FACTOR", "optional"))
                        .awaitReady();
                Person person = new Person(chromium, app.url(), true)) {
            person.setUp(app);
            DeskPagesIT.log(person);
            List<String> wrong = new ArrayList<>();

            person.open("/desk/contracts?disclosure=not_checked&stage=melted");
            assertTrue(person.text().contains("melted"), person.text());
            person.page.locator(".kept summary").click();
            wrong.addAll(person.obstaclesOnAPhone());
            person.fill(Map.of("name", "Not checked")).send("/desk/lists");
            person.page.waitForURL("**/desk/contracts?disclosure=not_checked**");
            assertEquals("Not checked", person.page.locator(".kept [aria-current]").innerText());
            String kept = person.page.url();

            for (String format : List.of("CSV", "XLSX")) {
                Download file = person.page.waitForDownload(() -> person.page.locator(".downloads a:text-is('" + format + "')").click());
                assertTrue(file.suggestedFilename().matches("contracts-\\d{4}-\\d\\d-\\d\\d\\." + format.toLowerCase()), file.suggestedFilename());
            }

            person.page.locator("input[name='deal']").first().check();
            person.page.locator("form.many button").first().click();
            person.page.waitForURL("**/desk/contracts/bulk**");
            wrong.addAll(person.obstaclesOnAPhone());
            person.choose("#layer", "network").page.locator("input[name='add'][value='drones']").check();
            person.send("/preview");
            wrong.addAll(person.obstaclesOnAPhone());
            person.send("/bulk");
            person.page.waitForURL("**/desk/contracts/bulk/*-*");
            person.page.locator("main p[role=status] strong").waitFor();
            wrong.addAll(person.obstaclesOnAPhone());

            for (String page : List.of("/desk", "/desk/lists", kept.replaceAll(".*(/desk.*)", "$1"))) wrong.addAll(DeskPagesIT.faults(person, page));
            person.open("/desk/lists");
            person.page.locator("td a[href^='/desk/lists/']").first().click();
            wrong.addAll(person.obstaclesOnAPhone());
            assertEquals(List.of(), wrong);
        }
    }
}
