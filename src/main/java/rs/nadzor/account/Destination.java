package rs.nadzor.account;

import java.net.URI;
import java.util.regex.Pattern;

import io.vertx.ext.web.RoutingContext;

import rs.nadzor.web.Desk;

/** Where somebody goes after signing in: a page of the desk, never another site. */
final class Destination {

    private static final Pattern OURS = Pattern.compile("/desk(?:[/?][\\x21-\\x7e&&[^\\\\]]*)?");

    private Destination() {
    }

    static String safe(String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() && !wanted.contains("//") ? wanted : "/desk";
    }

    /** What the reader was about to see; after a form whose session had ended, the page with the form. */
    static String wanted(RoutingContext routing) {
        if (routing.request().method().name().equals("GET")) return safe(routing.request().uri());
        String from = routing.request().getHeader("Referer");
        try {
            var page = URI.create(from == null ? "" : from);
            return page.getPath() != null && Desk.holds(page.getPath())
                    ? safe(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())) : "/desk";
        } catch (IllegalArgumentException e) {
            return "/desk";
        }
    }
}
