package rs.nadzor.account;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.web.PublicAddress;

/**
 * Carries the session's token. Set once for the desk and once for signing out, so that browsers send it nowhere else:
 * a public page is the same for everybody, also to caches in between. Over TLS its name begins with "__Secure-", which no
 * page that came without TLS can plant.
 */
@ApplicationScoped
class SessionCookie {

    private static final String NAME = "nadzor_session";

    @Inject
    PublicAddress address;

    @Inject
    SessionTerms terms;

    Optional<String> read(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(name(routing))).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    void give(RoutingContext routing, String token) {
        set(routing, token, terms.longest().toSeconds());
    }

    void take(RoutingContext routing) {
        set(routing, "", 0);
    }

    private String name(RoutingContext routing) {
        return address.secure(routing.request()) ? "__Secure-" + NAME : NAME;
    }

    private void set(RoutingContext routing, String value, long seconds) {
        for (String path : new String[] {"/desk", "/logout"}) {
            routing.response().addCookie(Cookie.cookie(name(routing), value).setPath(path).setHttpOnly(true)
                    .setSameSite(CookieSameSite.LAX).setSecure(address.secure(routing.request())).setMaxAge(seconds));
        }
    }
}
