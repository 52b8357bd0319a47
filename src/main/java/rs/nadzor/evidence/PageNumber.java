package rs.nadzor.evidence;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the page: whoever reads a document to its end types the number of the next page once for every fact. */
public final class PageNumber {

    private static final String PAGE = "(?iu)(?:страница|страна|стр|с|stranica|strana|str|s|pages?|pp|p)\\.?";
    /** "12", "12–13", "str. 12", "p. 12, para. 3": what stands after the page belongs to that page alone. */
    private static final Pattern LOCATOR = Pattern.compile("\\s*(" + PAGE + "\\s*)?(\\d{1,6})(?:\\s*[-–—]\\s*(\\d{1,6}))?(?!\\d)(?:\\s*|\\s*[,;].*)");

    private PageNumber() {
    }

    /** "str. 12" is followed by "str. 13", "12–13" by "14"; empty for what names no page, such as an article or a minute. */
    public static Optional<String> after(String locator) {
        var found = LOCATOR.matcher(locator == null ? "" : locator);
        if (!found.matches()) return Optional.empty();
        var last = new BigInteger(found.group(3) == null ? found.group(2) : found.group(3));
        return Optional.of((found.group(1) == null ? "" : found.group(1)) + last.add(BigInteger.ONE));
    }
}
