package rs.nadzor.evidence;

import java.util.List;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;

/** What the list of sources shows, column by column, for files. A title stays as its publisher wrote it. */
final class SourceColumns {

    private SourceColumns() {
    }

    static List<Column<Source>> in(Language language) {
        var say = Texts.in(EvidenceMessages.class, language);
        var sheet = Texts.in(SheetMessages.class, language);
        var formats = Formats.plain(language);
        return List.of(
            Column.longText("title", say.title(), source -> source.title),
            Column.text("publisher", say.publisher(), source -> source.publisher),
            Column.word("kind", say.kind_label(), source -> source.kind == null ? Cell.word("not_stated", say.not_stated())
                : Cell.word(source.kind.code(), say.kind(source.kind))),
            Column.date("published_on", say.published_on(), source -> Cell.date(source.publishedOn, formats)),
            Column.date("published_earliest", sheet.earliest(say.published_on()), source -> Cell.earliest(source.publishedOn)),
            Column.date("logged_on", say.logged(), source -> Cell.day(source.createdAt)));
    }
}
