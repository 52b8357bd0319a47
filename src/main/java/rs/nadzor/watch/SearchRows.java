package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.PublicContractRow;
import rs.nadzor.contract.PublicEventRow;
import rs.nadzor.contract.PublicLocations;
import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.contract.PublicParty;
import rs.nadzor.contract.PublicSourceRow;
import rs.nadzor.contract.PublicStatementRow;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.theme.PublicThemeRow;
import rs.nadzor.theme.PublicThemes;
import rs.nadzor.watch.SearchHit.Said;

/** What rows of the read tables say, field by field: all that the search looks through. */
@ApplicationScoped
class SearchRows {

    @Inject
    ReadTables tables;
    @Inject
    PublicLocations locations;
    @Inject
    PublicThemes themes;

    /** @param row the column of that name */
    record Row(SearchKind kind, String id, String row) {
    }

    List<SearchHit> read(List<Row> rows) {
        Map<UUID, List<LocalizedText>> places = locations.named(rows.stream().filter(row -> row.kind == SearchKind.CONTRACT).map(row -> UUID.fromString(row.id)).toList());
        Map<UUID, List<LocalizedText>> texts = themes.sentences(rows.stream().filter(row -> row.kind == SearchKind.THEME).map(row -> UUID.fromString(row.id)).toList());
        return rows.stream().map(row -> switch (row.kind) {
            case CONTRACT -> deal(tables.read(row.row, PublicContractRow.class), places.getOrDefault(UUID.fromString(row.id), List.of()));
            case THEME -> theme(tables.read(row.row, PublicThemeRow.class), texts.getOrDefault(UUID.fromString(row.id), List.of()));
            default -> other(row);
        }).toList();
    }

    private static SearchHit deal(PublicContractRow deal, List<LocalizedText> places) {
        List<Said> others = new ArrayList<>();
        List<PublicParty> parties = Stream.of(deal.buyers(), deal.suppliers(), deal.others()).flatMap(List::stream).toList();
        parties.forEach(party -> others.add(Said.of(SearchField.PARTY, party.name())));
        parties.forEach(party -> party.aliases().forEach(alias -> others.add(Said.quoted(SearchField.ALIAS, alias))));
        places.forEach(place -> others.add(Said.of(SearchField.PLACE, place)));
        deal.technologies().forEach(technology -> others.add(Said.of(SearchField.TECHNOLOGY, technology.label())));
        others.add(word(SearchField.LAYER, deal.layer()));
        others.add(word(SearchField.INSTRUMENT, deal.instrument()));
        return new SearchHit(SearchKind.CONTRACT, "/contracts/" + deal.slug(), Said.of(SearchField.TITLE, deal.title()), Said.of(SearchField.SUMMARY, deal.summary()), null,
                SearchHit.some(others.toArray(Said[]::new)));
    }

    /** Of its text the sentences, of which those are shown that nothing else explains. */
    private static SearchHit theme(PublicThemeRow theme, List<LocalizedText> sentences) {
        return new SearchHit(SearchKind.THEME, "/watch/" + theme.slug(), Said.of(SearchField.TITLE, theme.title()), Said.of(SearchField.SUMMARY, theme.summary()), null,
                SearchHit.some(sentences.stream().map(sentence -> Said.of(SearchField.TEXT, sentence)).toArray(Said[]::new)));
    }

    private SearchHit other(Row row) {
        switch (row.kind) {
            case ORGANIZATION -> {
                PublicOrganization it = tables.read(row.row, PublicOrganization.class);
                return new SearchHit(row.kind, "/organizations/" + it.slug(), Said.of(SearchField.TITLE, it.name()), null, null,
                        it.aliases().stream().map(alias -> Said.quoted(SearchField.ALIAS, alias)).toList());
            }
            case EVENT -> {
                PublicEventRow event = tables.read(row.row, PublicEventRow.class);
                return new SearchHit(row.kind, event.path(), Said.of(SearchField.TEXT, event.event().what()), null,
                        Said.of(SearchField.DEAL, event.title()), SearchHit.some(Said.of(SearchField.PLACE, event.event().place())));
            }
            case SOURCE -> {
                PublicSourceRow source = tables.read(row.row, PublicSourceRow.class);
                return new SearchHit(row.kind, "/sources/" + source.id(), Said.quoted(SearchField.TITLE, source.title()), null, Said.quoted(SearchField.PUBLISHER, source.publisher()),
                        SearchHit.some(Said.quoted(SearchField.ADDRESS, source.link())));
            }
            default -> {
                PublicStatementRow said = tables.read(row.row, PublicStatementRow.class);
                LocalizedText who = said.statement().saidBy() == null ? said.statement().measure().label() : said.statement().saidBy();
                return new SearchHit(row.kind, said.path(), Said.of(SearchField.SAID_BY, who),
                        Said.of(SearchField.TEXT, said.statement().text()), Said.of(SearchField.DEAL, said.title()), SearchHit.some(word(SearchField.MEASURE, said.statement().measure())));
            }
        }
    }

    private static Said word(SearchField field, Term term) {
        return term == null ? null : Said.of(field, term.label());
    }
}
