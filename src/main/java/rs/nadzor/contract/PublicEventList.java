package rs.nadzor.contract;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.web.PublicAddress;

/** What has happened in published deals, as a page and as files. */
@ApplicationScoped
class PublicEventList implements PublicList<PublicEventRow> {
    private static final ReadTable<PublicEventRow> TABLE = ReadTable.byId("event", "id", PublicEventRow.class);

    @Inject
    PublicContracts contracts;
    @Inject
    PublicAddress address;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String title(Language language) {
        return Texts.in(PublicPartMessages.class, language).events();
    }

    @Override
    public ReadTable<PublicEventRow> table() {
        return TABLE;
    }

    @Override
    public Selection select(Map<String, String> query, Language language) {
        var filter = PublicPartFilter.of(query, language);
        return new Selection(filter.criteria(contracts.choices().layers()), filter.conditions(new Where()), filter.order());
    }

    @Override
    public List<Column<PublicEventRow>> columns(Language language, boolean accepted) {
        var say = Texts.in(PublicPartMessages.class, language);
        var sheet = Texts.in(SheetMessages.class, language);
        return List.of(Column.longText("address", sheet.address(), row -> address.of(path(row))),
                Column.date("date", say.date(), row -> Cell.date(date(row), Formats.plain(language))),
                Column.date("date_earliest", sheet.earliest(say.date()), row -> Cell.earliest(date(row))),
                Column.longText("what_sr", sheet.in_serbian(say.what()), row -> row.event().what().serbian(language)),
                Column.longText("what_en", sheet.in_english(say.what()), row -> row.event().what().en()),
                Column.text("place", say.place(), row -> row.event().place() == null ? null : row.event().place().text(language)),
                Column.longText("deal", say.deal(), row -> row.title().text(language)),
                Column.word("layer", say.layer(), row -> row.layer() == null ? Cell.NONE : Cell.word(row.layer().code(), row.layer().text(language))),
                Column.longText("sources", say.sources(), row -> PublicPartFilter.sources(row.sources())),
                Column.number("edition", say.edition(), row -> Cell.whole(row.edition())));
    }

    @Override
    public String path(PublicEventRow row) {
        return row.path();
    }

    @Override
    public Item item(PublicEventRow row, Language language) {
        String what = row.event().what().text(language);
        return new Item(date(row) == null ? what : Formats.plain(language).partialDate(date(row)) + " – " + what, row.title().text(language), row.publishedAt());
    }

    private static PartialDate date(PublicEventRow row) {
        return row.event().date() == null ? null : PartialDate.of(row.event().date());
    }
}
