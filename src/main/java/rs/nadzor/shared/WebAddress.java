package rs.nadzor.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page: http or https, with a host and without a password. Anything else may not become a link. */
public record WebAddress(String value) {

    private static final int LONGEST = 2000;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]*");
    /** What stands before the name of the site, the name, and the rest with the port. */
    private static final Pattern PARTS = Pattern.compile("((?i:https?)://)([^/?#:@\\[\\]]+)(.*)");

    public WebAddress {
        if (!isWebAddress(value)) throw new IllegalArgumentException("not a web address: " + value);
    }

    /**
     * What a person typed or pasted; "www.mup.gov.rs/…" gets https. Spaces and letters outside ASCII are encoded, in the
     * name of the site as the domain name system has them: {@code мвп.срб} is {@code xn--b1atk.xn--90a3ac}.
     */
    public static Optional<WebAddress> read(String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        var address = typed.strip().replaceAll("[\\p{Cc}\\p{Cf}]", "").replace(" ", "%20");
        if (!address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) address = "https://" + address;
        try {
            Matcher parts = PARTS.matcher(address);
            if (parts.matches() && !isAscii(parts.group(2))) {
                address = parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3);
            }
            address = new URI(address).toASCIIString();
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return isWebAddress(address) ? Optional.of(new WebAddress(address)) : Optional.empty();
    }

    /** Without "www.", as people name a site, in its own letters. */
    public String site() {
        return readable(URI.create(value).getHost()).replaceFirst("^www\\.", "");
    }

    /** As it is typed: the site in its own letters. */
    public String shown() {
        Matcher parts = PARTS.matcher(value);
        return parts.matches() ? parts.group(1) + readable(parts.group(2)) + parts.group(3) : value;
    }

    /** Readable, for want of a title: site and path, without scheme, query and the percent signs of encoding. */
    public String label() {
        var path = URI.create(value).getPath();
        return site() + (path == null ? "" : path.replaceAll("/+$", ""));
    }

    /** Names that pretend stay encoded: letters of two scripts in one word, or Cyrillic under a Latin ending. */
    private static String readable(String host) {
        String[] words = IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED).split("\\.");
        String ending = words[words.length - 1];
        for (String word : words) {
            if (!isAscii(word) && (scripts(word) > 1 || isAscii(ending) && !LATIN.matcher(word).matches())) return host;
        }
        return String.join(".", words);
    }

    private static long scripts(String word) {
        return word.codePoints().mapToObj(Character.UnicodeScript::of).filter(script -> script != Character.UnicodeScript.COMMON).distinct().count();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static boolean isWebAddress(String text) {
        if (text == null || text.length() > LONGEST || !text.matches("(?i)https?://.*")) return false;
        try {
            var address = new URI(text);
            return address.getHost() != null && address.getHost().contains(".") && address.getUserInfo() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
