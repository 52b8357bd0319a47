package rs.nadzor.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.PublicAddress;

/** What was corrected or withdrawn, newest first, as a page and as files. */
@ApplicationScoped
class CorrectionList implements PublicList<Correction> {
    private static final List<String> KINDS = List.of("correction", "retraction", "erasure");
    static final ReadTable<Correction> TABLE = ReadTable.byId("correction", "id", Correction.class);
    static final ReadOrder NEWEST = ReadOrder.byMoment("newest", "published_at");

    @Inject
    ReadTables tables;
    @Inject
    PublicAddress address;

    static List<Term> kinds() {
        return KINDS.stream().map(code -> Term.of(code, in(Language.SR_CYRL).kind(code), in(Language.EN).kind(code))).toList();
    }

    List<Correction> since(Instant moment, int limit) {
        return tables.first(TABLE, new Where().and("published_at >= ?", moment), NEWEST, limit);
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public String title(Language language) {
        return in(language).title();
    }

    @Override
    public ReadTable<Correction> table() {
        return TABLE;
    }

    @Override
    public Selection select(Map<String, String> query, Language language) {
        CorrectionMessages say = in(language);
        String kind = KINDS.stream().filter(code -> code.equals(query.get("kind"))).findFirst().orElse(null);
        return new Selection(new Criteria().choice("kind", say.kinds(), kind, code -> Optional.of(say.kind(code))), new Where().equal("kind = ?", kind), NEWEST);
    }

    /** In no alphabet: corrections are read by the day. */
    @Override
    public String alphabetical() {
        return NEWEST.code();
    }

    @Override
    public List<Column<Correction>> columns(Language language, boolean accepted) {
        CorrectionMessages say = in(language);
        SheetMessages sheet = Texts.in(SheetMessages.class, language);
        return List.of(Column.longText("address", sheet.address(), row -> address.of(path(row))),
                Column.date("corrected_on", say.day(), row -> Cell.day(row.publishedAt())),
                Column.word("correction", say.kinds(), row -> Cell.word(row.kind(), say.kind(row.kind()))),
                Column.longText("deal", say.subject(), row -> row.title() == null ? null : row.title().text(language)),
                Column.text("editions", say.editions(), row -> row.editions().stream().map(String::valueOf).collect(Collectors.joining("; "))),
                Column.longText("why_sr", sheet.in_serbian(say.why()), row -> row.why() == null ? null : row.why().serbian(language)),
                Column.longText("why_en", sheet.in_english(say.why()), row -> row.why() == null ? null : row.why().en()));
    }

    @Override
    public String path(Correction row) {
        return row.place();
    }

    @Override
    public Item item(Correction row, Language language) {
        CorrectionMessages say = in(language);
        return new Item(say.kind(row.kind()) + ": " + (row.title() == null ? say.gone() : row.title().text(language)),
                row.why() == null || row.why().isEmpty() ? say.why_withdrawn() : row.why().text(language), row.publishedAt());
    }

    private static CorrectionMessages in(Language language) {
        return Texts.in(CorrectionMessages.class, language);
    }
}
