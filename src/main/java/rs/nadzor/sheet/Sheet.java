package rs.nadzor.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.PublicAddress;

/**
 * A list to be written into a file: what the screen shows, all rows and not only a page of them.
 *
 * @param path of the list itself, {@code /desk/contracts}; its last part names the file
 * @param title as the screen has it
 * @param id of a row, whose page is {@code path/id}; null where the columns say already where a row stands
 * @param licence its address; null where the file is for the desk alone
 */
public record Sheet<T>(String path, String title, Language language, Criteria criteria, List<Column<T>> columns, Rows<T> rows,
        Function<T, UUID> id, String licence) {

    public Sheet(String path, String title, Language language, Criteria criteria, List<Column<T>> columns, Rows<T> rows, Function<T, UUID> id) {
        this(path, title, language, criteria, columns, rows, id, null);
    }

    /** That everybody may read. */
    public static <T> Sheet<T> licensed(String path, String title, Language language, Criteria criteria, List<Column<T>> columns, Rows<T> rows, String licence) {
        return new Sheet<>(path, title, language, criteria, columns, rows, null, licence);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** With one more column: the page of the row, to which the screen links. */
    Sheet<T> withAddresses(PublicAddress address) {
        if (id == null) return this;
        List<Column<T>> all = new ArrayList<>(columns);
        all.add(Column.longText("address", Texts.in(SheetMessages.class, language).address(), row -> address.of(path + "/" + id.apply(row))));
        return new Sheet<>(path, title, language, criteria, all, rows, id, licence);
    }
}
