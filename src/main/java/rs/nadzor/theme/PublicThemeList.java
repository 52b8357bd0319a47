package rs.nadzor.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.web.Criteria;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.web.PublicAddress;

/** Themes, as a page and as files. */
@ApplicationScoped
class PublicThemeList implements PublicList<PublicThemeRow> {
    static final ReadTable<PublicThemeRow> TABLE = ReadTable.byId("theme", "subject_id", PublicThemeRow.class);
    private static final ReadOrder NEWEST = ReadOrder.byMoment("newest", "published_at"), TITLE_SR = ReadOrder.byName("title", "title_sr", "sr-Latn"),
            TITLE_EN = ReadOrder.byName("title", "title_en", "en");

    @Inject
    PublicAddress address;

    @Override
    public String name() {
        return PublicTheme.SECTION;
    }

    @Override
    public String title(Language language) {
        return Texts.in(PublicThemeMessages.class, language).watch();
    }

    @Override
    public ReadTable<PublicThemeRow> table() {
        return TABLE;
    }

    /** By the alphabet, unless the newest first; the words are those of title, summary and text. */
    @Override
    public Selection select(Map<String, String> query, Language language) {
        CommonMessages common = Texts.in(CommonMessages.class, language);
        PublicThemeMessages say = Texts.in(PublicThemeMessages.class, language);
        ReadOrder order = NEWEST.code().equals(query.get("sort")) ? NEWEST : language.isSerbian() ? TITLE_SR : TITLE_EN;
        return new Selection(new Criteria().text("q", common.search(), query.get("q")).choice("sort", common.sort_by(), order.code(), code -> Optional.of(say.sort(code))),
                new Where().matches("(search || ' ' || body)", query.get("q")), order);
    }

    static List<String> sorts() {
        return List.of(TITLE_SR.code(), NEWEST.code());
    }

    @Override
    public List<Column<PublicThemeRow>> columns(Language language, boolean accepted) {
        PublicThemeMessages say = Texts.in(PublicThemeMessages.class, language);
        SheetMessages sheet = Texts.in(SheetMessages.class, language);
        return List.of(Column.longText("address", sheet.address(), row -> address.of(path(row))),
                Column.longText("title_sr", sheet.in_serbian(say.column("title")), row -> row.title().serbian(language)),
                Column.longText("title_en", sheet.in_english(say.column("title")), row -> row.title().en()),
                Column.longText("summary_sr", sheet.in_serbian(say.column("summary")), row -> row.summary() == null ? null : row.summary().serbian(language)),
                Column.longText("summary_en", sheet.in_english(say.column("summary")), row -> row.summary() == null ? null : row.summary().en()),
                Column.number("deals", say.about_deals(), row -> Cell.whole(row.deals())),
                Column.number("edition", say.column("edition"), row -> Cell.whole(row.edition())));
    }

    @Override
    public String path(PublicThemeRow row) {
        return "/watch/" + row.slug();
    }

    @Override
    public Item item(PublicThemeRow row, Language language) {
        return new Item(row.title().text(language), row.summary() == null ? "" : row.summary().text(language), row.publishedAt());
    }
}
