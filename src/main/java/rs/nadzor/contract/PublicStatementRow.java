package rs.nadzor.contract;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/**
 * What somebody says of a deal or in a theme, with that and the sources.
 *
 * @param section the part of the site in which its page is
 * @param title of the page
 */
public record PublicStatementRow(String section, String slug, int edition, Instant publishedAt, LocalizedText title, Term layer, PublicStatement statement,
        List<PublicNote> sources, boolean demonstration) {
    private static final String DEALS = "contracts";

    public PublicStatementRow {
        // Rows of before were all of deals.
        section = section == null ? DEALS : section;
    }

    /** Its place on the page, without a language. */
    @JsonIgnore
    public String path() {
        return "/" + section + "/" + slug + "#" + statement.anchor();
    }

    static PublicStatementRow of(PublicStatement statement, PublicContract deal, EditionRef edition) {
        return new PublicStatementRow(DEALS, deal.slug(), edition.number(), edition.publishedAt(), deal.title(), deal.facts().layer().value(),
                statement, PublicNote.without(deal.notes(), statement.notes()), edition.demonstration());
    }

    @JsonIgnore
    String searchKey() {
        return Stream.of(title, statement.measure() == null ? null : statement.measure().label(), statement.text(), statement.saidBy()).filter(text -> text != null)
                .map(LocalizedText::searchKey).distinct().collect(Collectors.joining(" "));
    }
}
