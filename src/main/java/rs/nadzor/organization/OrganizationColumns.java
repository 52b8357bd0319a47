package rs.nadzor.organization;

import java.util.List;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;

/** What the list of organizations shows, column by column, for files. Numbers that identify are text: zeros stay. */
final class OrganizationColumns {

    private OrganizationColumns() {
    }

    static List<Column<Organization>> in(Language language) {
        var say = Texts.in(OrganizationMessages.class, language);
        return List.of(
            Column.longText("name", say.name(), it -> it.name().text(language)),
            Column.word("kind", say.kind_label(), it -> it.kind == null ? Cell.word("not_stated", say.kind_not_stated())
                : Cell.word(it.kind.code(), say.kind(it.kind))),
            Column.word("country", say.country(), it -> Cell.text(it.country)),
            Column.word("pib", say.pib(), it -> Cell.text(it.pib)),
            Column.word("registry_number", say.registry_number(), it -> Cell.text(it.registryNumber)));
    }
}
