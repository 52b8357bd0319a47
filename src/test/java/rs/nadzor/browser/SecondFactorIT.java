package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;


import rs.nadzor.start.PackagedApp;

/** The first administrator of an installation as it comes: sets the second factor up and signs in with it. */
class SecondFactorIT {

    private static final Map<String, String> SETTINGS = Map.of("NADZOR_DOSSIER", "false", "NADZOR_SECOND_FACTOR", "required",
            "NADZOR_ADMIN_EMAIL", "vera@example.org", "NADZOR_ADMIN_PASSWORD", Person.PASSWORD);

    @TempDir
    static Path path;

    @Test
    void isSetUpAndAskedFor() {
        try (Chromium chromium = new Chromium(); PackagedApp app = PackagedApp.start(path.resolve("data"), SETTINGS).awaitReady()) {
            String recovery;
            try (Person vera = new Person(chromium, app.url(), true)) {
                signIn(vera);
                vera.page.waitForURL("**/desk/account/second-factor?to=**");
                sound(vera);
                vera.fill(Map.of("code", "000000")).send("/second-factor");
                assertTrue(vera.page.locator("#code-error").isVisible());
                vera.showCode("/second-factor");
                sound(vera);
                recovery = vera.page.locator(".codes code").first().innerText();
                vera.page.locator("main a.button").click();
                vera.page.waitForURL("**/desk");
                assertEquals(200, vera.open("/desk/users"));
            }
            try (Person vera = new Person(chromium, app.url(), true)) {
                signIn(vera);
                sound(vera);
                vera.page.locator("summary").click();
                vera.fill(Map.of("recovery", recovery));
                vera.page.locator("main form button").click();
                vera.page.waitForURL("**/desk");
                vera.open("/desk/account/second-factor");
                sound(vera);
                assertTrue(vera.text().contains("9 "), vera.text());
            }
        }
    }

    private static void signIn(Person person) {
        person.open("/login");
        person.fill(Map.of("email", "vera@example.org", "password", Person.PASSWORD)).page.locator("main form button").click();
        person.page.waitForLoadState();
    }

    private static void sound(Person person) {
        person.accessible();
        person.page.setViewportSize(320, 700);
        assertEquals(320, person.page.evaluate("document.documentElement.scrollWidth"), person.page.url());
        if (System.getProperty("nadzor.pictures") != null) person.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setFullPage(true).setPath(Path.of(System.getProperty("nadzor.pictures"), System.nanoTime() + ".png")));
        person.page.setViewportSize(1280, 900);
    }
}
