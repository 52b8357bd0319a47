package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                restore(vera);
                assertEquals(TITLE, vera.page.locator("#titleSr").inputValue());
                assertEquals("Prvi snabdevač", vera.page.locator("#supplier-0").inputValue());
                assertEquals("Drugi snabdevač", vera.page.locator("#supplier-1").inputValue());
                warnsBeforeLeaving(vera);
                keepsWhatCameBackWithErrors(vera);
                vera.open("/desk/drafts");
                vera.page.locator("main a[href*='resumption']").click();
                vera.page.waitForURL("**/desk/drafts/resumption**");
                vera.accessible();
                vera.open(FORM);
                restore(vera);
                carriesThroughTheSignInPage(vera);
                assertEquals(0, vera.page.locator("[data-restores]").count());
            }
        }
    }

    /** The same new form in two tabs: two drafts, each found, restored and ended by itself. */
    @Test
    void keepsEachTabApart() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("tabs"), SETTINGS).awaitReady();
                Person vera = signedIn(chromium, app, true)) {
            Page other = vera.page.context().newPage();
            vera.open(FORM);
            other.navigate(app.url() + FORM);
            type(vera.page, "Prvi posao");
            type(other, "Drugi posao");
            type(vera.page, "Prvi posao, dopunjen");
            other.close();
            vera.open("/desk");
            String morning = vera.text();
            assertTrue(morning.contains("Prvi posao, dopunjen") && morning.contains("Drugi posao"), morning);

            vera.open(FORM);
            vera.page.locator(".draft-offer").first().waitFor();
            assertEquals(List.of("Prvi posao, dopunjen", "Drugi posao"), vera.page.locator(".draft-offer strong").allTextContents());
            vera.accessible();
            type(vera.page, "Treći posao");
            vera.page.waitForResponse(answer -> answer.url().endsWith("/desk/drafts") && answer.request().postData().contains("Drugi"),
                    () -> vera.page.locator(".draft-offer:has-text('Drugi posao') [data-restores]").click());
            assertEquals("Drugi posao", vera.page.locator("#titleSr").inputValue());
            vera.page.locator("#titleSr").press("Enter");
            vera.page.waitForURL("**/desk/contracts/*-*-*-*-*");

            vera.open("/desk/drafts");
            assertEquals(List.of("Treći posao", "Prvi posao, dopunjen"), vera.page.locator("main a[href*='resumption']").allTextContents());
            vera.page.locator("li:has-text('Treći posao') button").click();
            vera.page.waitForLoadState();
            assertEquals(List.of("Prvi posao, dopunjen"), vera.page.locator("main a[href*='resumption']").allTextContents());
        }
    }

    private static void type(Page page, String title) {
        page.waitForResponse(answer -> answer.ok() && answer.url().endsWith("/desk/drafts"), () -> page.locator("#titleSr").fill(title));
    }

    /** What was restored is kept at once. */
    private static void restore(Person vera) {
        vera.page.waitForResponse(answer -> answer.ok() && answer.url().endsWith("/desk/drafts"),
                () -> vera.page.locator("[data-restores]").click());
    }

    /** A browser gives no file back: what was chosen is said, beside its field and before the rest is saved without it. */
    @Test
    void saysWhichFileIsToBeChosenAgain() throws IOException {
        Path file = Files.writeString(path.resolve("dopis.txt"), "Odgovor na zahtev.");
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("file"), SETTINGS).awaitReady();
                Person vera = signedIn(chromium, app, true)) {
            vera.open("/desk/sources/new");
            vera.page.waitForResponse(answer -> answer.ok() && answer.request().postData() != null && answer.request().postData().contains("dopis.txt"), () -> {
                vera.page.locator("#file").setInputFiles(file);
                vera.page.locator("#title").fill("Dopis ministarstva");
            });
            vera.open("/desk/drafts");
            vera.page.locator("main a[href*='resumption']").click();
            vera.page.waitForURL("**/desk/drafts/resumption**");
            assertTrue(vera.text().contains("Ponovo izaberite datoteku: dopis.txt"), vera.text());
            vera.open("/desk/sources/new");
            restore(vera);
            assertTrue(vera.page.locator("main form .error").allTextContents().contains("Ponovo izaberite datoteku: dopis.txt"), vera.text());
            vera.accessible();
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
        restore(vera);
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
