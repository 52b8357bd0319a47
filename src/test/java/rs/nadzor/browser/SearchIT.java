package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import rs.nadzor.start.PackagedApp;

/** A reader types a name as she hears it, in whichever script, and finds it in her own. */
class SearchIT {

    @TempDir
    static Path path;
    static PackagedApp app;
    static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        app = PackagedApp.start(path.resolve("data"), Map.of()).awaitReady();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @Test
    void findsTheSameFirstInEverySpelling() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            for (String language : List.of("sr", "sr-Cyrl", "en")) {
                page.navigate(app.url() + "/" + language + "/");
                page.locator(".masthead-nav a[href$='/search']").click();
                for (List<String> spellings : List.of(List.of("kamere", "камере", "kamera"), List.of("Huavej", "Хуавеј", "huawi"), List.of("huawei kamere", "huawi kamere", "Хуавеј камре"))) {
                    List<String> first = spellings.stream().map(typed -> first(page, typed)).toList();
                    assertEquals(1, first.stream().distinct().count(), language + " " + spellings + " find " + first);
                }
            }
        }
    }

    @Test
    void readsWithoutObstaclesAndSaysWhy() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
            Page page = context.newPage();
            page.navigate(app.url() + "/sr-Cyrl/search");
            first(page, "hauwei");
            assertTrue(page.locator("main").innerText().contains("Нигде не пише: hauwei."));
            for (Locator hit : page.locator(".hits > li").all()) assertTrue(hit.locator("mark").count() > 0, hit.innerText());
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream().map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml()).toList());
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            page.locator("#kind").selectOption("source");
            page.locator("form.filters button").click();
            page.waitForURL("**kind=source**");
            page.locator(".hits h2 a").first().click();
            page.waitForURL("**/sr-Cyrl/sources/**");
        }
    }

    private static String first(Page page, String typed) {
        page.locator("#q").fill(typed);
        page.locator("form.filters button").click();
        page.waitForLoadState();
        return page.locator(".hits h2 a").first().getAttribute("href");
    }
}
