package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Page;

import rs.nadzor.start.PackagedApp;

/** What is typed survives a closed browser, a killed server and a session that ended, and leaving it unsaved warns. */
class DraftIT {

    private static final Map<String, String> SETTINGS = Map.of("NADZOR_DOSSIER", "false", "NADZOR_ADMIN_EMAIL", "vera@example.org",
            "NADZOR_ADMIN_PASSWORD", Person.PASSWORD);
    private static final String FORM = "/desk/contracts/new", TITLE = "Kamere u Čačku & okolini";

    @TempDir
    static Path path;

    @Test
    void survivesEachKindOfLoss() {
        Path data = path.resolve("data");
        try (Chromium chromium = new Chromium()) {
            try (PackagedApp app = PackagedApp.start(data, SETTINGS).awaitReady()) {
                try (Person vera = signedIn(chromium, app, true)) {
                    vera.open(FORM);
                    vera.fill(Map.of("titleSr", TITLE));
                    vera.page.locator("[data-adds='suppliers']").click();
                    vera.page.locator("#supplier-0").fill("Prvi snabdevač");
                    vera.page.waitForResponse(answer -> answer.ok() && answer.request().postData() != null
                            && answer.request().postData().contains("Drugi"), () -> vera.page.locator("#supplier-1").fill("Drugi snabdevač"));
                }
                app.kill9();
            }
            try (PackagedApp app = PackagedApp.start(data, SETTINGS).awaitReady(); Person vera = signedIn(chromium, app, true)) {
                vera.open(FORM);
                vera.page.locator("[data-restores]").click();
                assertEquals(TITLE, vera.page.locator("#titleSr").inputValue());
                assertEquals("Prvi snabdevač", vera.page.locator("#supplier-0").inputValue());
                assertEquals("Drugi snabdevač", vera.page.locator("#supplier-1").inputValue());
                warnsBeforeLeaving(vera);
                keepsWhatCameBackWithErrors(vera);
                vera.open("/desk/drafts/resumption?form=/desk/contracts");
                vera.accessible();
                vera.open(FORM);
                vera.page.locator("[data-restores]").click();
                carriesThroughTheSignInPage(vera);
                assertEquals(0, vera.page.locator("[data-restores]").count());
            }
        }
    }

    @Test
    void carriesAFormWithoutScripts() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("plain"), SETTINGS).awaitReady();
                Person vera = signedIn(chromium, app, false)) {
            vera.open(FORM);
            vera.fill(Map.of("titleSr", TITLE));
            carriesThroughTheSignInPage(vera);
        }
    }

    /** Signs out behind the form's back, sends the form, signs in again and saves what was carried. */
    private static void carriesThroughTheSignInPage(Person vera) {
        vera.page.context().clearCookies();
        vera.page.locator("#titleSr").press("Enter");
        vera.page.locator("#password").waitFor();
        signIn(vera, "nije ova lozinka nikako");
        vera.page.locator("#password").waitFor();
        signIn(vera, Person.PASSWORD);
        vera.page.waitForURL("**/desk/drafts/resumption**");
        assertTrue(vera.text().contains(TITLE), vera.text());
        vera.page.locator("main form[action='/desk/contracts'] button").click();
        vera.page.waitForURL("**/desk/contracts/*-*-*-*-*");
        assertTrue(vera.text().contains(TITLE), vera.text());
        vera.open("/desk/drafts");
        assertEquals(0, vera.page.locator("main a[href*='resumption']").count());
        vera.open(FORM);
    }

    private static void warnsBeforeLeaving(Person vera) {
        AtomicReference<String> warning = new AtomicReference<>();
        vera.page.onceDialog(dialog -> {
            warning.set(dialog.type());
            dialog.dismiss();
        });
        vera.page.route("**/desk/drafts", route -> route.abort());
        vera.fill(Map.of("titleSr", TITLE + " "));
        vera.page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        vera.page.waitForCondition(() -> warning.get() != null);
        assertEquals("beforeunload", warning.get());
        vera.page.unroute("**/desk/drafts");
        vera.fill(Map.of("titleSr", TITLE));
    }

    /** The form that came back shows everything itself; what was typed just before it was sent is kept as well. */
    private static void keepsWhatCameBackWithErrors(Person vera) {
        vera.page.waitForResponse(answer -> answer.ok() && answer.request().postData() != null
                && answer.request().postData().contains("nerazumljivo"), () -> {
            vera.fill(Map.of("signedOn", "nerazumljivo"));
            vera.page.locator("#titleSr").press("Enter");
            vera.page.locator("#errors").waitFor();
        });
        assertEquals(0, vera.page.locator("[data-restores]").count());
        assertEquals(TITLE, vera.page.locator("#titleSr").inputValue());
        vera.open(FORM);
        vera.page.locator("[data-restores]").click();
        assertEquals("nerazumljivo", vera.page.locator("#signedOn").inputValue());
        vera.fill(Map.of("signedOn", ""));
    }

    private static void signIn(Person person, String password) {
        person.fill(Map.of("email", "vera@example.org", "password", password));
        person.page.locator("main form[action^='/login'] button").click();
        person.page.waitForLoadState();
    }

    private static Person signedIn(Chromium chromium, PackagedApp app, boolean javaScript) {
        return new Person(chromium, app.url(), javaScript).signIn("vera@example.org");
    }
}
