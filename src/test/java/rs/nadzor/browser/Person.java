package rs.nadzor.browser;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import rs.nadzor.account.Authenticator;

/** Somebody at a browser of their own: cookies and all. */
final class Person implements AutoCloseable {
    static final String PASSWORD = "sedam zelenih kišobrana na tavanu";

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

    String text() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
