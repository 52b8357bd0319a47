package rs.nadzor.contract;

import rs.nadzor.i18n.Term;

/** One numbered note: the place in a source that supports a fact. No address where the source is a mirror or repost. */
public record PublicNote(int number, String title, String publisher, Term kind, String publishedOn, String address,
        String retrievedOn, String locator, String quotation, boolean secondHand, String file, String fileName) {
}
