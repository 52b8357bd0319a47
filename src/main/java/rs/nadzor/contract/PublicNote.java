package rs.nadzor.contract;

import java.net.URI;

import rs.nadzor.i18n.Term;

/** One numbered note: the place in a source that supports a fact. No address where the source is a mirror or repost. */
public record PublicNote(int number, String title, String publisher, Term kind, String publishedOn, String address,
        String retrievedOn, String locator, String quotation, boolean secondHand, String file, String fileName) {

    /** The site, for a link that people can read. */
    public String host() {
        String host = URI.create(address).getHost();
        return host == null ? address : host.startsWith("www.") ? host.substring(4) : host;
    }
}
