package rs.nadzor.opendata;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import rs.nadzor.edition.ColumnCodes;
import rs.nadzor.edition.PublicList;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.Column;

/** What the columns of a list are called, mean and hold: for the page that people read and the file that programs read. */
@ApplicationScoped
class Dictionary {

    @Inject
    @Any
    Instance<ColumnCodes> codes;

    /** One column in one language; {@code codes} are in every language. */
    public record Word(String name, Column.Kind kind, String heading, String meaning, List<Term> codes) {
    }

    <T> List<Word> of(PublicList<T> list, Language language) {
        DictionaryMessages say = Texts.in(DictionaryMessages.class, language);
        List<Word> words = new ArrayList<>();
        for (Column<T> column : list.columns(language, true)) {
            words.add(new Word(column.name(), column.kind(), column.heading(), say.meaning(column.name()),
                    codes.stream().flatMap(some -> some.of(list.name(), column.name()).stream()).toList()));
        }
        return words;
    }
}
