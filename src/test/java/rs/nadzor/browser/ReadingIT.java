package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;

import rs.nadzor.start.PackagedApp;

/** Public pages in a real browser: accessible, not wider than a phone, whole without JavaScript. */
class ReadingIT {
    private static final List<String> PAGES = List.of("/sr/", "/en/contracts", "/sr/contracts/mup-huawei-cameras-2019",
            "/sr-Cyrl/contracts/mup-huawei-cameras-2019", "/en/contracts/safe-city-programme", "/en/contracts/mup-huawei-cameras-2019/history",
            "/sr/watch", "/sr-Cyrl/watch/safe-city-belgrade", "/en/watch/the-law", "/en/charts", "/sr/map", "/sr/stack", "/en/organizations", "/sr-Cyrl/organizations/huawei", "/en/organizations/ministarstvo-unutrasnjih-poslova", "/en/contracts/mup-huawei-cameras-2019/editions/1", "/sr/watch/the-law/history", "/sr/no-such-page", "/sr/statements", "/en/events", "/sr-Cyrl/search?q=kamere",
            "/sr-Cyrl/methodology", "/en/about", "/sr/contact", "/en/corrections", "/sr/open-data", "/sr-Cyrl/sources",
            "/en/embed/contracts/mup-huawei-cameras-2019/figures", "/sr/embed/contracts/mup-huawei-cameras-2019/timeline");

    private static final String FIGURES = "/en/embed/contracts/mup-huawei-cameras-2019/figures";

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
    void pagesPassAxeOnPhoneAndDeskInLightAndDark() {
        for (int width : List.of(360, 1280)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
                    Page page = context.newPage();
                    for (String address : PAGES) {
                        page.navigate(app.url() + address);
                        var violations = new AxeBuilder(page).analyze().getViolations().stream()
                                .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml()).toList();
                        assertEquals(List.of(), violations, address + " at " + width + " " + scheme);
                    }
                }
            }
        }
    }

    /** Who asks for more contrast gets black on white; who has colours of her own sees bars and marks in them. */
    @Test
    void heedsContrastAndColoursOfTheReader() {
        try (BrowserContext context = chromium.browser.newContext()) {
            Page page = context.newPage();
            for (var media : List.of(new Page.EmulateMediaOptions().setContrast(Contrast.MORE), new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE))) {
                page.emulateMedia(media);
                for (String address : List.of("/sr/", "/en/contracts", "/sr/contracts/mup-huawei-cameras-2019", "/sr-Cyrl/search?q=hauwei")) {
                    page.navigate(app.url() + address);
                    assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream().map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml()).toList(), address);
                    assertEquals("rgb(0, 0, 0)", page.evaluate("getComputedStyle(document.querySelector('.tagline')).color"), address);
                }
            }
        }
    }

    /** One page of every kind to which links lead, whichever those are. */
    @Test
    void everyKindOfPagePassesAxe() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
            Page page = context.newPage();
            List<String> open = new ArrayList<>(List.of("/sr/")), wrong = new ArrayList<>();
            Set<String> kinds = new TreeSet<>();
            for (int i = 0; i < open.size(); i++) {
                String address = open.get(i);
                kinds.add(kind(address));
                page.navigate(app.url() + address);
                new AxeBuilder(page).analyze().getViolations().forEach(v -> wrong.add(address + " " + v.getId() + ": " + v.getNodes().get(0).getHtml()));
                page.locator("a[href^='/sr/']").all().stream().map(link -> link.getAttribute("href").replaceAll("#.*", "")).filter(to -> kinds.add(kind(to))).forEach(open::add);
            }
            assertEquals(List.of(), wrong);
            for (String kind : List.of("/sr/sources/{one}", "/sr/organizations/{one}", "/sr/contracts/{one}/history", "/sr/contracts/{one}/editions/{n}", "/sr/contracts/{one}/objection",
                    "/sr/watch/{one}/objection", "/sr/watch/{one}/history", "/sr/map", "/sr/stack")) {
                assertTrue(kinds.contains(kind), kind + " is not among " + kinds);
            }
        }
    }

    /** Pages of one kind differ in what they are about, and in how a list is narrowed. */
    private static String kind(String address) {
        return address.replaceAll("[?].*", "").replaceAll("/(contracts|organizations|sources|watch)/[^/]+", "/$1/{one}").replaceAll("/[0-9]+$", "/{n}");
    }

    /** Nor at 400 % on a screen of 1280 (WCAG 1.4.10). */
    @Test
    void noPageIsWiderThanAPhone() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 800).setJavaScriptEnabled(true))) {
            Page page = context.newPage();
            for (String address : PAGES) {
                page.navigate(app.url() + address);
                assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), address);
            }
        }
    }

    @Test
    void readsWholeWithoutJavaScript() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(app.url() + "/sr/contracts/mup-huawei-cameras-2019");
            assertEquals("8.100", page.locator(".scale .value", new Page.LocatorOptions().setHasText("8.100")).first().textContent().substring(0, 5));
            page.getByText("Ћирилица").click();
            page.waitForURL("**/sr-Cyrl/contracts/mup-huawei-cameras-2019");
        }
    }

    /** Two clicks: from a figure to its note, and from the note to whoever published it. */
    /** Past the menu at once, in the order of the page, with what has the focus seen (WCAG 2.4.1, 2.4.3, 2.4.7). */
    @Test
    void isReadWithTheKeyboardAlone() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            Page page = context.newPage();
            page.navigate(app.url() + "/sr/contracts/mup-huawei-cameras-2019");
            page.keyboard().press("Tab");
            assertEquals("skip", page.evaluate("document.activeElement.className"));
            page.keyboard().press("Enter");
            assertEquals("main", page.evaluate("document.activeElement.id"));
            page.evaluate("window.before = document.activeElement");
            boolean opened = false;
            for (int stop = 0; stop < 40 && !opened; stop++) {
                page.keyboard().press("Tab");
                String seen = (String) page.evaluate("""
                        () => { const now = document.activeElement, style = getComputedStyle(now), last = window.before;
                          window.before = now;
                          if (!(last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)) return "goes back to " + now.outerHTML;
                          return style.outlineStyle === "none" ? "does not show " + now.outerHTML : ""; }""");
                assertEquals("", seen);
                opened = (Boolean) page.evaluate("document.activeElement.matches('.knowing > summary')");
            }
            assertTrue(opened, "the first fact's sources are not far");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertTrue((Boolean) page.evaluate("document.activeElement.matches('.knowing[open] a[href^=\"#source-\"]')"), "its first source comes next");
        }
    }

    @Test
    void leadsFromAFigureToItsSource() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(app.url() + "/sr/contracts/mup-huawei-cameras-2019");
            String place = "#" + page.locator(".sources li:has(a[href^='https://'])").first().getAttribute("id");
            page.locator(".ref a[href='" + place + "']").first().click();
            assertTrue(page.url().endsWith(place), page.url());
            var source = page.locator(".sources " + place);
            assertTrue(source.isVisible() && source.locator("cite").isVisible());
            assertTrue(source.locator("a[href^='https://']").count() > 0, source.innerText());
        }
    }

    /** The file holds what the page shows: as many rows as it says. */
    @Test
    void filtersAndDownloadsWhatIsShown() throws IOException {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setAcceptDownloads(true))) {
            Page page = context.newPage();
            page.navigate(app.url() + "/en/contracts");
            int all = page.locator(".deals > li").count();
            page.locator("#layer").selectOption("network");
            page.locator("form.filters button").click();
            page.waitForURL("**/en/contracts?*layer=network*");
            int shown = page.locator(".deals > li").count();
            assertTrue(shown > 0 && shown < all, shown + " of " + all);
            assertTrue(page.locator("[role=status]").innerText().startsWith(shown + " "), page.locator("[role=status]").innerText());
            Path file = page.waitForDownload(() -> page.locator(".tally a[href^='/contracts.csv']").first().click()).path();
            assertEquals(shown, Files.readAllLines(file).size() - 1);
        }
    }

    /** What is printed says which edition it is and where its sources are, and has no menus. */
    @Test
    void printsTheEditionAndTheAddresses() {
        try (BrowserContext context = chromium.browser.newContext()) {
            Page page = context.newPage();
            page.navigate(app.url() + "/sr/contracts/mup-huawei-cameras-2019");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String gone : List.of(".masthead-nav", ".languages", "footer ul")) assertFalse(page.locator(gone).first().isVisible(), gone);
            assertTrue(page.locator(".running").innerText().contains("1. izdanje"), page.locator(".running").innerText());
            String after = (String) page.evaluate("getComputedStyle(document.querySelector('.sources a[href^=http]'), '::after').content");
            assertTrue(after.contains("<") && !after.equals("none"), after);
            assertTrue(page.locator(".knowing:visible").count() == 0 && page.locator(".sources li").first().isVisible(), "sources are printed once, with their numbers");
            assertTrue(page.locator(".timeline .break").first().innerText().matches("\\d+ mesec[ai]? bez zabeleženog događaja"), page.locator(".timeline .break").first().innerText());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.navigate(app.url() + "/sr/statements");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(page.locator(".knowing ul").count() > 10);
            for (var knowing : page.locator(".knowing ul").all()) assertTrue(knowing.isVisible(), "what is folded on the screen is printed");
        }
    }

    /** Each kind with its own breaks; nothing of it is asked of the server, so that it works in a frame and on a saved page. */
    @Test
    void narrowsATimelineToAKindWithoutJavaScript() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            for (String address : List.of("/en/contracts/mup-huawei-cameras-2019", "/en/embed/contracts/mup-huawei-cameras-2019/timeline", "/en/watch/safe-city-belgrade")) {
                page.navigate(app.url() + address);
                var moments = page.locator(".moments").first();
                assertEquals(1, moments.locator("input[value=happened]").count(), address);
                assertEquals(0, moments.locator(".of-statements:visible, .break.whole:visible").count(), "statements are a choice away");
                moments.locator("input[value=all]").check();
                int all = moments.locator(".timeline > li:not(.break):visible").count();
                for (String kind : List.of("events", "statements", "editions")) {
                    moments.locator("input[value=" + kind + "]").check();
                    int shown = moments.locator(".timeline > li.of-" + kind + ":not(.break):visible").count();
                    assertTrue(shown > 0 && shown < all, address + " " + kind + ": " + shown + " of " + all);
                    assertEquals(shown, moments.locator(".timeline > li:not(.break):visible").count(), address + " " + kind);
                    assertEquals(0, moments.locator(".break:not(.of-" + kind + "):visible").count(), address + ": breaks of everything are not breaks of " + kind);
                }
                moments.locator("input[value=all]").check();
                assertEquals(all, moments.locator(".timeline > li:not(.break):visible").count(), address);
            }
        }
    }

    @Test
    void opensHowAFigureIsKnownWithoutJavaScript() {
        try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(app.url() + "/en/contracts/mup-huawei-cameras-2019");
            var disputed = page.locator(".dispute .scale > li").first();
            disputed.locator("summary").click();
            String how = disputed.locator(".knowing").innerText();
            assertTrue(how.contains("Who says so: ") && how.contains("We have") && how.contains("Others say: "), how);
            disputed.locator("a.other").first().click();
            String other = page.url().replaceAll(".*#", "#");
            assertTrue(other.startsWith("#statement-") && page.locator(other).isVisible(), other);
        }
    }

    /** With the script that readers have; without it the page opens at its top. */
    @Test
    void staysAtThePlaceOfThePageInAnotherLanguage() {
        try (BrowserContext context = chromium.browser.newContext()) {
            Page page = context.newPage();
            page.navigate(app.url() + "/sr/contracts/mup-huawei-cameras-2019#sources");
            page.locator(".languages").getByText("English").click();
            page.waitForURL(app.url() + "/en/contracts/mup-huawei-cameras-2019#sources");
            page.locator(".ref a").first().click();
            String note = page.url().replaceAll(".*#", "#");
            page.locator(".languages").getByText("Ћирилица").click();
            page.waitForURL(app.url() + "/sr-Cyrl/contracts/mup-huawei-cameras-2019" + note);
        }
    }

    /** Also what is filtered stays filtered, and nothing has to be clicked away. */
    @Test
    void staysOnTheSamePlaceInAnotherScriptAndLanguage() {
        try (BrowserContext context = chromium.browser.newContext()) {
            Page page = context.newPage();
            for (String place : List.of("/", "/contracts?q=huawei&sort=title", "/organizations/huawei", "/methodology", "/corrections", "/open-data", "/about", "/contact", "/sources?kind=press")) {
                page.navigate(app.url() + "/sr" + place);
                for (var next : Map.of("Ћирилица", "/sr-Cyrl", "English", "/en", "Latinica", "/sr").entrySet()) {
                    page.locator(".languages").getByText(next.getKey()).click();
                    page.waitForURL(app.url() + next.getValue() + place);
                    assertEquals(next.getValue().equals("/sr") ? "sr-Latn" : next.getValue().substring(1), page.locator("html").getAttribute("lang"));
                }
            }
        }
    }

    @Test
    void standsInTheFrameOfAnotherSite() throws IOException {
        HttpServer other = elsewhere("<iframe src='" + app.url() + FIGURES + "' width=600 height=480></iframe><iframe src='" + app.url() + "/en/contracts'></iframe>");
        try (BrowserContext context = chromium.browser.newContext()) {
            Page page = context.newPage();
            page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            page.frameLocator("iframe >> nth=0").locator(".scale .value").first().waitFor();
            var back = page.frameLocator("iframe >> nth=0").locator("h1 a");
            assertEquals("_blank noopener", back.getAttribute("target") + " " + back.getAttribute("rel"));
            assertEquals(0, page.frameLocator("iframe >> nth=1").locator(".masthead").count(), "no other page may stand in a frame");
            page.navigate(app.url() + FIGURES);
            page.setViewportSize(320, 600);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        } finally {
            other.stop(0);
        }
    }

    /** Another site: the same machine under another name. */
    private static HttpServer elsewhere(String html) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length());
            exchange.getResponseBody().write(html.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        return server;
    }

    /** A reader with a slow connection sees a page with its type in under 100 kB, and only we know that she reads it. */
    @Test
    void weighsLittleAndAsksNobodyElse() {
        for (String address : List.of("/sr/", "/sr/contracts/mup-huawei-cameras-2019", "/sr-Cyrl/contracts/mup-huawei-cameras-2019", "/en/contracts")) {
            try (BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
                Page page = context.newPage();
                List<Request> requests = new ArrayList<>();
                page.onRequestFinished(requests::add);
                page.navigate(app.url() + address);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                int bytes = 0;
                for (Request request : List.copyOf(requests)) {
                    assertTrue(request.url().startsWith(app.url() + "/"), request.url());
                    bytes += request.sizes().responseBodySize;
                }
                assertTrue(bytes > 40_000 && bytes < 100 * 1024, address + " weighs " + bytes + ": " + requests.stream()
                        .map(r -> r.url().replaceAll(".*/", "") + " " + r.sizes().responseBodySize).toList());
            }
        }
    }
}
