package rs.nadzor.followup;

import java.time.LocalDate;
import java.util.List;

import rs.nadzor.gap.GapMessages;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;

/** What the list of follow-ups shows, column by column, for files. */
final class FollowUpColumns {

    private FollowUpColumns() {
    }

    static List<Column<FollowUp>> in(Language language, LocalDate today) {
        FollowUpMessages say = Texts.in(FollowUpMessages.class, language);
        Formats formats = Formats.plain(language);
        return List.of(
                Column.longText("what", say.what(), step -> step.what),
                Column.longText("deal", say.subject(), step -> step.contract.title().text(language)),
                Column.word("rule", Texts.in(GapMessages.class, language).rule(), step -> Cell.text(step.finding == null ? null : step.finding.rule)),
                Column.text("owner", say.owner(),
                        step -> Transliteration.to(language == Language.EN ? Language.SR : language, step.ownerName)),
                Column.date("due", say.due(), step -> step.hasDate() ? Cell.day(step.due) : Cell.word("", say.some_day())),
                Column.word("state", say.state(), step -> !step.isOpen() ? Cell.word("done", say.done_on(formats.date(step.doneAt)))
                        : step.isOverdue(today) ? Cell.word("overdue", say.overdue()) : Cell.word("open", say.open())));
    }
}
