package rs.nadzor.contract;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** What somebody says of a deal, with the deal and the sources. */
public record PublicStatementRow(String slug, int edition, Instant publishedAt, LocalizedText title, Term layer, PublicStatement statement,
        List<PublicNote> sources, boolean demonstration) {

    static PublicStatementRow of(PublicStatement statement, PublicContract deal, EditionRef edition) {
        return new PublicStatementRow(deal.slug(), edition.number(), edition.publishedAt(), deal.title(), deal.facts().layer().value(),
                statement, PublicNote.without(deal.notes(), statement.notes()), edition.demonstration());
    }

    @JsonIgnore
    String searchKey() {
        return Stream.of(title, statement.measure().label(), statement.text(), statement.saidBy()).filter(text -> text != null)
                .map(LocalizedText::searchKey).distinct().collect(Collectors.joining(" "));
    }
}
