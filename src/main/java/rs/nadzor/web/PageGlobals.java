package rs.nadzor.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.core.http.HttpMethod;

import io.vertx.ext.web.RoutingContext;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;

/** What every layout needs to know of the request: {@code {cdi:page.language}} in a template. */
@Named("page")
@RequestScoped
public class PageGlobals {

    /** The same page in another language. */
    public record Alternate(Language language, String href, boolean current) {
    }

    /** The same page for readers of a language. */
    public record Version(String hreflang, String href) {
    }

    @Inject
    CurrentLanguage current;

    @Inject
    Viewer viewer;

    @Inject
    Csrf csrf;

    @Inject
    Flash flash;

    @Inject
    PublicAddress address;

    @Inject
    Instance<Publisher> publishers;

    private String flashed;

    public Language language() {
        return current.get();
    }

    /** Of this page, without the query; "" outside a request. */
    public String path() {
        return viewer.routing().map(RoutingContext::normalizedPath).orElse("");
    }

    /** Where this installation is reached, without a slash at the end: for addresses that leave the page. */
    public String address() {
        return address.of("");
    }

    /** Empty at the desk, where the reader's account decides. */
    public List<Alternate> languages() {
        // The answer to a form has no other language to go to: following a link would lose what it holds.
        if (viewer.routing().filter(routing -> routing.request().method().equals(HttpMethod.POST)).isPresent()) return List.of();
        String path = path();
        if (Desk.isPrivate(path)) return Desk.holds(path) ? List.of() : Arrays.stream(Language.values())
                .map(language -> new Alternate(language, "?lang=" + language.path(), language == language())).toList();
        int second = path.indexOf('/', 1);
        String first = second < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, second);
        if (Language.ofPath(first).isEmpty()) return List.of();
        String rest = second < 0 ? "/" : path.substring(second);
        String query = viewer.routing().map(routing -> routing.request().query()).map(text -> "?" + text).orElse("");
        return Arrays.stream(Language.values())
                .map(language -> new Alternate(language, "/" + language.path() + rest + query, language == language()))
                .toList();
    }

    /** For search engines: this page in every language, and the address that leads each reader to theirs ({@code x-default}). */
    public List<Version> versions() {
        String path = path();
        int second = path.indexOf('/', 1);
        String first = second < 0 ? path.replaceFirst("/", "") : path.substring(1, second);
        if (Language.ofPath(first).isEmpty()) return List.of();
        String rest = second < 0 ? "/" : path.substring(second);
        return Stream.concat(Arrays.stream(Language.values()).map(language -> new Version(language.tag(), "/" + language.path() + rest)),
                Stream.of(new Version("x-default", rest))).toList();
    }

    /** Where this page stands for search engines, whatever its query. */
    public String canonical() {
        String path = path();
        return address.of(path.equals("/" + language().path()) ? path + "/" : path);
    }

    /** The display name of who is signed in, else null. */
    public String user() {
        return viewer.staff().map(StaffPrincipal::name).orElse(null);
    }

    /** Whether shortcuts of one letter are on for who is signed in. */
    public boolean singleKeys() {
        return viewer.staff().filter(StaffPrincipal::singleKeys).isPresent();
    }

    /** Whether the reader has the role of this code, {@code {cdi:page.may('editor')}}: for showing links, never for refusing. */
    public boolean may(String role) {
        return viewer.staff().filter(person -> person.roles().contains(role)).isPresent();
    }

    /** For the hidden field {@code csrf} of every form of the desk. */
    public String csrf() {
        return csrf.token();
    }

    /** A message to show once, else null. */
    public String flash() {
        if (flashed == null) flashed = flash.take().orElse(null);
        return flashed;
    }

    /** Null until an administrator has named it. */
    public String publisher() {
        return publishers.isResolvable() ? publishers.get().name(language()) : null;
    }

    public boolean demonstration() {
        return publishers.isResolvable() && publishers.get().demonstration();
    }
}
