package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.PackagedApp;
import rs.nadzor.watch.Reading;

/** An organization and a deal that are on record twice: side by side, made one, read at one address, and taken apart again. */
class MergingIT {

    private static final Map<String, String> SETTINGS = Map.of("NADZOR_DOSSIER", "false", "NADZOR_ADMIN_EMAIL", "vera@example.org",
            "NADZOR_ADMIN_PASSWORD", Person.PASSWORD, "NADZOR_SECOND_FACTOR", "optional");
    private static final Pattern DEAL = Pattern.compile(".*/desk/contracts/[0-9a-f-]{36}.*"), ORGANIZATION = Pattern.compile(".*/desk/organizations/[0-9a-f-]{36}.*");

    @TempDir
    static Path path;

    @Test
    void becomeOneAndTwoAgain() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), SETTINGS).awaitReady();
                Person vera = new Person(chromium, app.url(), true);
                Person petar = new Person(chromium, app.url(), true)) {
            vera.signIn("vera@example.org");
            petar.join(vera, "Petar Urednik", "petar@example.org", "contributor", "editor");
            organizations(petar);
            deals(vera, petar, new Reading(app.url()));
        }
    }

    private static void organizations(Person editor) {
        String kept = organization(editor, Map.of("nameSr", "Хуавеј технолоџис", "country", "CN"));
        String twin = organization(editor, Map.of("nameSr", "Хуавеј технолоџиз", "nameEn", "Huawei Technologies", "country", "CN"));
        editor.open(kept);
        editor.page.locator("main a[href$='/duplicates']").click();
        editor.page.waitForURL("**/duplicates");
        editor.accessible();
        editor.page.locator("main a[href*='other=']").first().click();
        editor.page.waitForURL("**other=**");
        editor.accessible();
        editor.page.setViewportSize(360, 800);
        editor.accessible();
        shot(editor, "merge-organizations-360");
        editor.page.setViewportSize(1280, 900);
        shot(editor, "merge-organizations-1280");
        editor.fill(Map.of("reason", "Isti matični broj")).send("/duplicates");
        editor.page.waitForURL("**" + kept);
        assertTrue(editor.text().contains("Huawei Technologies") && editor.text().contains("Isti matični broj"), editor.text());
        editor.open(twin);
        assertTrue(editor.page.url().endsWith(kept), "the old address leads to the one that stays");
        separate(editor, "Ipak dve firme");
        editor.open(kept);
        assertFalse(editor.text().contains("Huawei Technologies"), editor.text());
        editor.open(twin);
        assertTrue(editor.page.url().endsWith(twin) && editor.text().contains("Huawei Technologies"), editor.text());
    }

    private static void deals(Person submitter, Person editor, Reading reader) {
        String kept = publish(submitter, editor, "Kamere za trg"), twin = publish(submitter, editor, "Kamere za isti trg");
        String old = "/sr/contracts/kamere-za-isti-trg";
        assertEquals(200, reader.get(old).statusCode());
        editor.open(kept + "/duplicates");
        editor.accessible();
        editor.page.locator("main a[href*='other=']").first().click();
        editor.page.waitForURL("**other=**");
        editor.accessible();
        shot(editor, "merge-deals-1280");
        editor.fill(Map.of("reason", "Isti ugovor, dva izvora")).send("/duplicates");
        editor.page.waitForURL("**" + kept);
        editor.accessible();
        editor.open("/desk/contracts?q=kamere+za+isti");
        assertEquals(1, editor.page.locator("main a[href^='/desk/contracts/'][href*='-7']").count(), "found once, by either name");
        assertEquals(301, reader.get(old).statusCode());
        assertTrue(reader.get(old).headers().firstValue("Location").orElse("").endsWith("/sr/contracts/kamere-za-trg"));
        assertEquals(301, reader.get("/contracts/kamere-za-isti-trg.json").statusCode());
        assertFalse(reader.get("/contracts.csv").body().contains("kamere-za-isti-trg"));
        editor.open(kept);
        separate(editor, "Ipak dva ugovora");
        assertTrue(editor.page.url().endsWith(twin), editor.page.url());
        assertEquals(200, reader.get(old).statusCode());
        assertTrue(reader.get("/contracts.csv").body().contains("kamere-za-isti-trg"));
    }

    private static void separate(Person editor, String why) {
        editor.page.locator("#duplicates a").first().click();
        editor.page.waitForURL(Pattern.compile(".*/duplicates/[0-9a-f-]{36}"));
        editor.accessible();
        shot(editor, "separate");
        editor.fill(Map.of("reason", why)).send("/separation");
        editor.page.waitForLoadState(LoadState.LOAD);
        editor.page.waitForURL(Pattern.compile(".*/desk/(contracts|organizations)/[0-9a-f-]{36}$"));
    }

    private static String organization(Person person, Map<String, String> fields) {
        person.open("/desk/organizations/new");
        person.fill(fields).page.locator("main form[action='/desk/organizations'] button:not([type=button])").last().click();
        person.page.waitForURL(ORGANIZATION);
        return person.page.url().replaceAll(".*(/desk/organizations/[0-9a-f-]{36}).*", "$1");
    }

    private static String publish(Person submitter, Person editor, String title) {
        submitter.open("/desk/contracts/new");
        submitter.fill(Map.of("sourceName", "Službeni list, " + title, "titleSr", title));
        submitter.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        if (!DEAL.matcher(submitter.page.url()).matches() && submitter.page.locator("#another").count() > 0) {
            submitter.page.locator("#another").check();
            submitter.page.locator("main form[action='/desk/contracts'] button:not([type=button])").last().click();
        }
        submitter.page.waitForURL(DEAL);
        String deal = submitter.page.url().replaceAll(".*(/desk/contracts/[0-9a-f-]{36}).*", "$1");
        submitter.open(deal + "/submission");
        submitter.send("/submission");
        editor.open(deal + "/submission");
        editor.send("/submission/approval");
        return deal;
    }

    /** For whoever wants to look: {@code -Dnadzor.shots=FOLDER}. */
    private static void shot(Person person, String name) {
        String folder = System.getProperty("nadzor.shots");
        if (folder != null) person.page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }
}
