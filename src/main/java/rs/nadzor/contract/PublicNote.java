package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.i18n.Term;
import rs.nadzor.shared.WebAddress;

/**
 * One numbered note: the place in a source that supports a fact. No address where the source is a mirror or repost; of
 * the copies only those that may be fetched now, see {@link PublicCopies}.
 */
public record PublicNote(int number, String title, String publisher, Term kind, String publishedOn, String address,
        String retrievedOn, String locator, String quotation, boolean secondHand, List<PublicCopy> copies) {

    public PublicNote {
        copies = copies == null ? List.of() : copies;
    }

    /** Those with these numbers, for a list: copies may be taken back, so they stand on the deal's page alone. */
    public static List<PublicNote> without(List<PublicNote> notes, List<Integer> numbers) {
        return notes.stream().filter(note -> numbers.contains(note.number)).map(note -> new PublicNote(note.number, note.title, note.publisher,
                note.kind, note.publishedOn, note.address, note.retrievedOn, note.locator, note.quotation, note.secondHand, List.of())).toList();
    }

    /** The site, for a link that people can read. */
    public String host() {
        return WebAddress.read(address).map(WebAddress::site).orElse(address);
    }

    /** Of its source among public ones. */
    public UUID source() {
        return PublicSourceRow.id(this);
    }
}
