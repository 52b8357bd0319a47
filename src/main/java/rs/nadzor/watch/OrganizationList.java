package rs.nadzor.watch;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.contract.PublicOrganizations;
import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.web.PublicAddress;

/** Organizations of published deals as files. */
@ApplicationScoped
class OrganizationList implements PublicList<PublicOrganization> {

    @Inject
    PublicAddress address;

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public String title(Language language) {
        return Texts.in(OrganizationPageMessages.class, language).organizations();
    }

    @Override
    public ReadTable<PublicOrganization> table() {
        return PublicOrganizations.TABLE;
    }

    @Override
    public Selection select(Map<String, String> query, Language language) {
        return OrganizationFilter.of(query, language).selection();
    }

    @Override
    public String alphabetical() {
        return "name";
    }

    @Override
    public List<Column<PublicOrganization>> columns(Language language, boolean accepted) {
        var say = Texts.in(OrganizationPageMessages.class, language);
        var sheet = Texts.in(SheetMessages.class, language);
        return List.of(Column.longText("address", sheet.address(), row -> address.of(path(row))),
                Column.longText("name_sr", sheet.in_serbian(say.name()), row -> row.name().serbian(language)),
                Column.longText("name_en", sheet.in_english(say.name()), row -> row.name().en()),
                Column.longText("aliases", say.aliases(), row -> String.join("; ", row.aliases())),
                Column.word("country", say.country(), row -> Cell.text(row.country())),
                Column.number("deals", say.deals(), row -> Cell.whole(row.deals())),
                Column.number("as_buyer", say.role("buyer"), row -> Cell.whole(row.bought())),
                Column.number("as_supplier", say.role("supplier"), row -> Cell.whole(row.supplied())),
                Column.number("known_items", say.known(), row -> Cell.whole(row.known())),
                Column.number("expected_items", say.expected(), row -> Cell.whole(row.expected())));
    }

    @Override
    public String path(PublicOrganization row) {
        return "/organizations/" + row.slug();
    }

    @Override
    public Item item(PublicOrganization row, Language language) {
        return new Item(row.name().text(language), Texts.in(OrganizationPageMessages.class, language).in_deals(row.deals()), row.publishedAt());
    }
}
