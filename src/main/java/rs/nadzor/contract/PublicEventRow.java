package rs.nadzor.contract;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/**
 * Something that happened, with the deal or theme it belongs to and the sources that say so.
 *
 * @param section the part of the site in which its page is
 * @param title of the page
 */
public record PublicEventRow(String section, String slug, int edition, Instant publishedAt, LocalizedText title, Term layer, PublicEvent event,
        List<PublicNote> sources, boolean demonstration) {
    private static final String DEALS = "contracts";

    public PublicEventRow {
        // Rows of before were all of deals.
        section = section == null ? DEALS : section;
    }

    /** Its place on the page, without a language. */
    @JsonIgnore
    public String path() {
        return "/" + section + "/" + slug + "#" + event.anchor();
    }

    static PublicEventRow of(PublicEvent event, PublicContract deal, EditionRef edition) {
        return new PublicEventRow(DEALS, deal.slug(), edition.number(), edition.publishedAt(), deal.title(), deal.facts().layer().value(), event,
                PublicNote.without(deal.notes(), event.notes()), edition.demonstration());
    }

    @JsonIgnore
    String searchKey() {
        LocalizedText place = event.place() == null ? LocalizedText.NONE : event.place();
        return (title.searchKey() + " " + event.what().searchKey() + " " + place.searchKey()).strip();
    }
}
