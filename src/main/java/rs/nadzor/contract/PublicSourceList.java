package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.web.PublicAddress;

/** The sources of published deals and themes, as a page and as files. */
@ApplicationScoped
class PublicSourceList implements PublicList<PublicSourceRow> {
    private static final ReadTable<PublicSourceRow> TABLE = ReadTable.byId("source", "id", PublicSourceRow.class);

    @Inject
    ReadTables tables;
    @Inject
    PublicAddress address;

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public String title(Language language) {
        return Texts.in(PublicSourceMessages.class, language).sources();
    }

    @Override
    public ReadTable<PublicSourceRow> table() {
        return TABLE;
    }

    @Override
    public Selection select(Map<String, String> query, Language language) {
        return PublicSourceFilter.of(query, language).selection(kinds());
    }

    /** Of the sources there are. */
    @SuppressWarnings("unchecked")
    List<Term> kinds() {
        List<String> words = Edition.getEntityManager().createNativeQuery(
                "select distinct on (kind) row ->> 'kind' from published.source where kind <> '' order by kind", String.class).getResultList();
        return words.stream().map(word -> tables.read(word, Term.class)).toList();
    }

    /** That name a source. */
    @SuppressWarnings("unchecked")
    List<PublicNamedBy> themes(UUID source) {
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select t.slug, t.row ->> 'title' from published.source_use u join published.theme t on t.subject_id = u.subject_id
                 where u.subject_kind = 'theme' and u.source_id = ?1 order by t.published_at desc, t.subject_id desc""", Object[].class)
                .setParameter(1, source).getResultList();
        return rows.stream().map(row -> new PublicNamedBy("/watch/" + row[0], tables.read((String) row[1], LocalizedText.class))).toList();
    }

    @Override
    public List<Column<PublicSourceRow>> columns(Language language, boolean accepted) {
        var say = Texts.in(PublicSourceMessages.class, language);
        var sheet = Texts.in(SheetMessages.class, language);
        return List.of(Column.longText("address", sheet.address(), row -> address.of(path(row))),
                Column.longText("title", say.title(), PublicSourceRow::title),
                Column.text("publisher", say.publisher(), PublicSourceRow::publisher),
                Column.word("kind", say.kind(), row -> row.kind() == null ? Cell.NONE : Cell.word(row.kind().code(), row.kind().text(language))),
                Column.date("published_on", say.published(), row -> Cell.date(date(row), Formats.plain(language))),
                Column.date("published_earliest", sheet.earliest(say.published()), row -> Cell.earliest(date(row))),
                Column.longText("link", say.link(), PublicSourceRow::link),
                Column.text("retrieved_on", say.retrieved(), PublicSourceRow::retrievedOn),
                Column.number("deals", say.deals(), row -> Cell.whole(row.deals())),
                Column.number("themes", say.themes(), row -> Cell.whole(row.themes())));
    }

    @Override
    public String path(PublicSourceRow row) {
        return "/sources/" + row.id();
    }

    @Override
    public Item item(PublicSourceRow row, Language language) {
        String about = Stream.of(row.publisher(), date(row) == null ? null : Formats.of(language).partialDate(date(row))).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Item(row.title(), about, row.publishedAt());
    }

    private static PartialDate date(PublicSourceRow row) {
        return row.publishedOn() == null ? null : PartialDate.of(row.publishedOn());
    }
}
