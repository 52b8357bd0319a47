package rs.nadzor.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a reader says to have and to understand: the headings If-None-Match and Accept-Encoding. */
public final class Held {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"|\\*");
    private static final Pattern GZIP = Pattern.compile("(?:^|,)\\s*(?:gzip|x-gzip|\\*)\\s*(?:;\\s*q\\s*=\\s*([0-9.]+)\\s*)?(?=,|$)", Pattern.CASE_INSENSITIVE);

    private Held() {
    }

    /**
     * The reader's own copy of this state, if there is one: by weak comparison, as RFC 9110 (13.1.2) wants it. JAX-RS tells
     * W/"x" from "x", which proxies make of it; packed and plain say the same.
     *
     * @return the tag as the reader has it
     */
    public static Optional<String> tag(List<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream().flatMap(line -> TAG.matcher(line).results())
                .filter(held -> held.group(1) == null || held.group(1).equals(tag) || held.group(1).equals(tag + KeptPage.PACKED))
                .map(held -> held.group(1) == null ? '"' + tag + '"' : held.group()).findFirst();
    }

    public static boolean understandsGzip(String acceptEncoding) {
        if (acceptEncoding == null) return false;
        var gzip = GZIP.matcher(acceptEncoding);
        return gzip.find() && (gzip.group(1) == null || !gzip.group(1).matches("0(\\.0*)?"));
    }
}
