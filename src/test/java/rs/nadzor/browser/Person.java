package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import rs.nadzor.account.Authenticator;
import rs.nadzor.start.PackagedApp;

/** Somebody at a browser of their own: cookies and all. */
final class Person implements AutoCloseable {
    static final String PASSWORD = "sedam zelenih kišobrana na tavanu";
    private static final Pattern SETUP = Pattern.compile("/setup/[\\w-]+");

    private final BrowserContext context;
    private final String url;
    final Page page;

    Person(Chromium chromium, String url, boolean javaScript) {
        context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en")
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        this.url = url;
    }

    /** Where the log of a new installation leads to its first account. */
    static String setUpLink(PackagedApp app) {
        Matcher link = SETUP.matcher(app.log());
        assertTrue(link.find(), app.log());
        return link.group();
    }

    /** Becomes the first administrator, Vera. */
    Person setUp(PackagedApp app) {
        open(setUpLink(app));
        return fill(Map.of("name", "Vera", "email", "vera@example.org")).choosePassword();
    }

    Person signIn(String email) {
        open("/login");
        fill(Map.of("email", email, "password", PASSWORD)).page.locator("main form[action^='/login'] button").click();
        page.waitForURL("**/desk**");
        return this;
    }

    /** Is invited by an administrator, and accepts. */
    Person join(Person administrator, String name, String email, String... roles) {
        administrator.open("/desk/users");
        administrator.fill(Map.of("name", name, "email", email));
        for (String role : roles) administrator.page.locator("input[name=roles][value=" + role + "]").check();
        administrator.send("/desk/invitations");
        String link = administrator.page.locator("input[name=link]").inputValue();
        open(link.substring(link.indexOf("/invitation/")));
        return choosePassword();
    }

    private Person choosePassword() {
        fill(Map.of("password", PASSWORD, "again", PASSWORD)).page.locator("main form button").click();
        page.waitForURL("**/desk**");
        return this;
    }

    /** @return the status of the answer */
    int open(String path) {
        Response answer = page.navigate(path.startsWith("http") ? path : url + path);
        return answer.status();
    }

    Person fill(Map<String, String> fields) {
        fields.forEach((name, value) -> page.locator("main [name='" + name + "']").first().fill(value));
        return this;
    }

    Person choose(String selector, String value) {
        page.locator(selector).selectOption(value);
        return this;
    }

    /** Presses the form's button whose action ends so. */
    Person send(String action) {
        page.locator("main form[action$='" + action + "'] button:not(.default, [name=fill])").first().click();
        page.waitForLoadState();
        return this;
    }

    /** Enters the code for the key that the page shows, as the application on a telephone would give it. */
    Person showCode(String action) {
        return fill(Map.of("code", Authenticator.code(page.locator("#secret").innerText()))).send(action);
    }

    /** What a screen reader would stumble over on this page. */
    List<String> obstacles() {
        return new AxeBuilder(page).analyze().getViolations().stream().map(v -> page.url() + ": " + v.getId() + ": " + v.getNodes().get(0).getHtml()).toList();
    }

    void accessible() {
        assertEquals(List.of(), obstacles());
    }

    /** The same on a phone, where nothing may be wider than it is. */
    List<String> obstaclesOnAPhone() {
        page.setViewportSize(360, 800);
        List<String> found = new ArrayList<>(obstacles());
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > 360) found.add(page.url() + " is " + wide + " pixels wide");
        page.setViewportSize(1280, 900);
        return found;
    }

    String text() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
