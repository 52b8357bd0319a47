package rs.nadzor.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a page: http or https, with a host and without a password. Anything else may not become a link. */
public record WebAddress(String value) {

    private static final int LONGEST = 2000;

    public WebAddress {
        if (!isWebAddress(value)) throw new IllegalArgumentException("not a web address: " + value);
    }

    /** What a person typed or pasted; "www.mup.gov.rs/…" gets https. Spaces and letters outside ASCII are encoded. */
    public static Optional<WebAddress> read(String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        var address = typed.strip().replaceAll("[\\p{Cc}\\p{Cf}]", "").replace(" ", "%20");
        if (!address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) address = "https://" + address;
        try {
            address = new URI(address).toASCIIString();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
        return isWebAddress(address) ? Optional.of(new WebAddress(address)) : Optional.empty();
    }

    /** Without "www.", as people name a site. */
    public String site() {
        return URI.create(value).getHost().replaceFirst("^www\\.", "");
    }

    /** Readable, for want of a title: site and path, without scheme, query and the percent signs of encoding. */
    public String label() {
        var path = URI.create(value).getPath();
        return site() + (path == null ? "" : path.replaceAll("/+$", ""));
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
