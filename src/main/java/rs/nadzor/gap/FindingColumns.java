package rs.nadzor.gap;

import java.util.List;

import rs.nadzor.i18n.Language;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;

/** What the list of findings shows, column by column, for files. */
final class FindingColumns {

    private FindingColumns() {
    }

    static List<Column<FindingRow>> in(Language language) {
        GapMessages say = GapTexts.in(language);
        return List.of(
                Column.text("rule", say.rule(), row -> row.rule().id() + " " + row.name()),
                Column.longText("deal", say.deal(), row -> row.finding().contract.title().text(language)),
                Column.longText("facts", say.operands(), row -> row.wording().observed()),
                Column.word("state", say.state(), row -> Cell.word(row.state().code(), say.state_of(row.state()))),
                Column.date("since", say.since(), row -> Cell.day(row.finding().since)));
    }
}
