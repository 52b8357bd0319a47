package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;

/** What a reader filters the list of deals by; every part may be missing. The same for the page and each download. */
public record PublicContractFilter(String q, String disclosure, String instrument, String layer, String technology,
        String year, String sort, Language language) {

    PublicContractOrder order() {
        return PublicContractOrder.read(sort, language.isSerbian());
    }

    /** The orders a reader may choose. */
    public List<String> sorts() {
        return List.of("newest", "title", "signed", "amount");
    }

    /** The condition, with a {@code ?} for each of the values that it adds to the list. */
    String where(List<Object> values) {
        StringBuilder where = new StringBuilder("true");
        if (!blank(q)) {
            for (String word : SearchKey.of(q).split("\\s+")) {
                equal(where, values, "search like '%' || ? || '%'", word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
            }
        }
        equal(where, values, "disclosure = ?", disclosure);
        equal(where, values, "instrument = ?", instrument);
        equal(where, values, "layer = ?", layer);
        equal(where, values, "? = any(technologies)", technology);
        equal(where, values, "extract(year from signed_first)::text = ?", year);
        return where.toString();
    }

    private static void equal(StringBuilder where, List<Object> values, String condition, String value) {
        if (!blank(value)) {
            values.add(value);
            where.append(" and ").append(condition);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
