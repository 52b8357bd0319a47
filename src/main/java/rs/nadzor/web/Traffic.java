package rs.nadzor.web;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody may ask for without saying who they are, by what it costs us or what it could be abused for. */
enum Traffic {

    /** Style sheets, pictures of the layout, and the question whether the server is well: no limit. */
    FREE,
    PAGE,
    /** A page that searches. */
    SEARCH,
    /** A whole list as a file: it holds a connection to the database while it is read. */
    DOWNLOAD,
    /** A kept copy: up to 50 MB. */
    COPY,
    /** Signing in. Guessing passwords has limits of its own besides (account). */
    DOOR,
    /** A link that lets in: whoever tries many is guessing. */
    LINK,
    /** Anything that a stranger sends us. */
    FORM,
    /** Where one must be signed in; a request that only claims to be costs a look into the database. */
    DESK;

    private static final Pattern SEARCHES = Pattern.compile("(?:^|&)q=[^&]"),
            LIST = Pattern.compile(".*\\.(?:csv|xlsx|zip)|/[a-z]+\\.json");

    /** @param path normalized */
    static Traffic of(String method, String path, String query) {
        if (path.startsWith("/assets/") || path.startsWith("/q/")) return FREE;
        if (Desk.holds(path)) return DESK;
        if (path.equals("/login") || path.startsWith("/login/") || path.equals("/logout")) return DOOR;
        if (Desk.isPrivate(path)) return LINK;
        if (!CsrfFilter.SAFE.contains(method)) return FORM;
        if (path.startsWith("/files/")) return COPY;
        if (LIST.matcher(path).matches()) return DOWNLOAD;
        return query != null && SEARCHES.matcher(query).find() ? SEARCH : PAGE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
