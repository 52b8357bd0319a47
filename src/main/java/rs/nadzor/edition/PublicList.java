package rs.nadzor.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import rs.nadzor.i18n.Language;
import rs.nadzor.sheet.Column;
import rs.nadzor.web.Criteria;

/**
 * A list that the public reads, as a page and as files of the same rows: a feature declares a bean of it, and
 * {@code /name.csv}, {@code .json}, {@code .xlsx} and {@code .atom} are there.
 *
 * @param <T> what stands in the column {@code row}; as JSON it is the row of {@code /name.json}
 */
public interface PublicList<T> {

    /** The list's address behind the language: {@code contracts}. */
    String name();

    String title(Language language);

    ReadTable<T> table();

    /** @param query of the address; what nobody understands there filters nothing */
    Selection select(Map<String, String> query, Language language);

    /** The code of the order by the alphabet, in which files come unless another one is wanted. */
    default String alphabetical() {
        return "title";
    }

    /**
     * For CSV and XLSX.
     *
     * @param accepted whether the dossier is the publisher's own by now; a row says only where it came from
     */
    List<Column<T>> columns(Language language, boolean accepted);

    /** The path of the row's page without a language, with its place on it: {@code /contracts/slug#anchor}. */
    String path(T row);

    /** For feeds. */
    Item item(T row, Language language);

    /** Which rows, in which order, and how that is said. */
    record Selection(Criteria criteria, Where where, ReadOrder order) {
    }

    /** One entry of a feed; {@code at} is when the public could first read this version of it. */
    record Item(String title, String summary, Instant at) {
    }
}
