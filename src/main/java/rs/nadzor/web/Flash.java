package rs.nadzor.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * A message shown once, on the page a form leads to. It travels in a sealed cookie that browsers send to the desk only:
 * public pages neither set nor see it, and nobody can put words in our mouth by planting one.
 */
@ApplicationScoped
public class Flash {

    private static final String COOKIE = "nadzor_flash";
    private static final String SEPARATOR = "\u001f";

    @Inject
    Viewer viewer;

    @Inject
    Seal seal;

    @Inject
    Phrases phrases;

    @Inject
    PublicAddress address;

    /** The key names bundle and message: {@code flash.say("account:invited", name)}. */
    public void say(String key, Object... arguments) {
        String text = Stream.concat(Stream.of(key), Arrays.stream(arguments)).map(Object::toString)
                .collect(Collectors.joining(SEPARATOR));
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        viewer.routing().ifPresent(routing -> set(routing, value + "." + seal.of("flash", value), 60));
    }

    /** The message, if one waits, in the reader's language; afterwards it is gone. */
    public Optional<String> take() {
        return viewer.routing().flatMap(routing -> {
            var cookie = routing.request().getCookie(COOKIE);
            if (cookie == null || cookie.getValue().isEmpty()) return Optional.empty();
            set(routing, "", 0);
            return read(cookie.getValue());
        });
    }

    private Optional<String> read(String cookie) {
        String[] parts = cookie.split("\\.", 2);
        if (parts.length < 2 || !seal.holds("flash", parts[0], parts[1])) return Optional.empty();
        String[] text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        return Optional.of(phrases.of(text[0], (Object[]) Arrays.copyOfRange(text, 1, text.length)));
    }

    private void set(RoutingContext routing, String value, long seconds) {
        routing.response().addCookie(Cookie.cookie(COOKIE, value).setPath("/desk").setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX).setSecure(address.secure(routing.request())).setMaxAge(seconds));
    }
}
