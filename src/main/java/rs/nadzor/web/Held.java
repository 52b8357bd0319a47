package rs.nadzor.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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
     * @return what stands between the quotation marks of the tag that is held
     */
    public static Optional<String> tag(List<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream().flatMap(line -> TAG.matcher(line).results()).map(MatchResult.class::cast)
                .map(held -> held.group(1) == null ? tag : held.group(1))
                .filter(held -> held.equals(tag) || held.equals(tag + KeptPage.PACKED)).findFirst();
    }

    public static boolean understandsGzip(String acceptEncoding) {
        if (acceptEncoding == null) return false;
        var gzip = GZIP.matcher(acceptEncoding);
        return gzip.find() && (gzip.group(1) == null || !gzip.group(1).matches("0(\\.0*)?"));
    }
}
