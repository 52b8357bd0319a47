package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.web.PublicAddress;

/** What is said of published deals, as a page and as files. Amounts are plain decimals in the row's unit. */
@ApplicationScoped
class PublicStatementList implements PublicList<PublicStatementRow> {
    private static final ReadTable<PublicStatementRow> TABLE = ReadTable.byId("statement", "id", PublicStatementRow.class);

    @Inject
    PublicContracts contracts;
    @Inject
    ReadTables tables;
    @Inject
    PublicAddress address;

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String title(Language language) {
        return Texts.in(PublicPartMessages.class, language).statements();
    }

    @Override
    public ReadTable<PublicStatementRow> table() {
        return TABLE;
    }

    @Override
    public Selection select(Map<String, String> query, Language language) {
        return PublicStatementFilter.of(query, language).selection(contracts.choices().layers(), measures());
    }

    /** What published statements speak of. */
    @SuppressWarnings("unchecked")
    List<Term> measures() {
        List<String> words = Edition.getEntityManager().createNativeQuery(
                "select distinct on (measure) row->'statement'->>'measure' from published.statement where measure <> '' order by measure", String.class).getResultList();
        return words.stream().map(word -> tables.read(word, Term.class)).toList();
    }

    @Override
    public List<Column<PublicStatementRow>> columns(Language language, boolean accepted) {
        var say = Texts.in(PublicPartMessages.class, language);
        var sheet = Texts.in(SheetMessages.class, language);
        var common = Texts.in(CommonMessages.class, language);
        return List.of(Column.longText("address", sheet.address(), row -> address.of(path(row))),
                Column.longText("deal", say.deal(), row -> row.title().text(language)),
                word("layer", say.layer(), PublicStatementRow::layer, language),
                word("measure", say.measure(), row -> row.statement().measure(), language),
                word("scope", say.scope(), row -> row.statement().scope(), language),
                word("programme", say.programme(), row -> row.statement().programme(), language),
                word("bound", say.bound(), row -> row.statement().bound(), language),
                Column.money("amount", common.amount(), row -> Cell.number(row.statement().amount())),
                Column.word("unit", say.unit(), row -> Cell.text(row.statement().unit())),
                Column.longText("text_sr", sheet.in_serbian(say.text()), row -> row.statement().text() == null ? null : row.statement().text().serbian(language)),
                Column.longText("text_en", sheet.in_english(say.text()), row -> row.statement().text() == null ? null : row.statement().text().en()),
                Column.text("said_by", say.said_by(), row -> row.statement().saidBy() == null ? null : row.statement().saidBy().text(language)),
                Column.date("as_of", say.as_of(), row -> Cell.date(date(row), Formats.plain(language))),
                Column.date("as_of_earliest", sheet.earliest(say.as_of()), row -> Cell.earliest(date(row))),
                word("rank", say.rank(), row -> row.statement().rank(), language),
                yes("disputed", say.disputed(), row -> row.statement().disputed(), common),
                yes("second_hand", say.second_hand(), row -> row.statement().secondHand(), common),
                Column.longText("sources", say.sources(), row -> PublicPartFilter.sources(row.sources())),
                Column.number("edition", say.edition(), row -> Cell.whole(row.edition())));
    }

    @Override
    public String path(PublicStatementRow row) {
        return row.path();
    }

    @Override
    public Item item(PublicStatementRow row, Language language) {
        String said = PublicFigures.words(row.statement(), language);
        return new Item(row.title().text(language), said, row.publishedAt());
    }

    private static Column<PublicStatementRow> word(String name, String heading, Function<PublicStatementRow, Term> term, Language language) {
        return Column.word(name, heading, row -> term.apply(row) == null ? Cell.NONE : Cell.word(term.apply(row).code(), term.apply(row).text(language)));
    }

    private static Column<PublicStatementRow> yes(String name, String heading, Function<PublicStatementRow, Boolean> holds, CommonMessages common) {
        return Column.word(name, heading, row -> Cell.word(String.valueOf(holds.apply(row)), holds.apply(row) ? common.yes() : null));
    }

    private static PartialDate date(PublicStatementRow row) {
        return row.statement().asOf() == null ? null : PartialDate.of(row.statement().asOf());
    }
}
