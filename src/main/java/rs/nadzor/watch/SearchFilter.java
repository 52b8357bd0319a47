package rs.nadzor.watch;

import java.time.LocalDate;

/**
 * What somebody looks for.
 *
 * @param kind null for every kind
 * @param layer a code; "" for every layer
 * @param year of signing, happening, speaking or publishing; 0 for every year
 * @param page the first is 1
 */
public record SearchFilter(String typed, SearchKind kind, String layer, int year, int page) {
    private static final int MOST_PAGES = 1_000;

    static SearchFilter of(String typed, SearchKind kind, String layer, String year, String page) {
        return new SearchFilter(typed == null ? "" : typed.strip(), kind, layer == null ? "" : layer.strip(), number(year, 1000, 9998, 0), number(page, 1, MOST_PAGES, 1));
    }

    boolean reads(SearchKind other) {
        return (kind == null || kind == other) && (layer.isEmpty() || other.layer != null) && (year == 0 || other.year != null);
    }

    String yearBegins() {
        return LocalDate.of(year, 1, 1).toString();
    }

    String yearEnds() {
        return LocalDate.of(year + 1, 1, 1).toString();
    }

    private static int number(String text, int least, int most, int otherwise) {
        if (text == null || !text.strip().matches("\\d{1,4}")) return otherwise;
        int number = Integer.parseInt(text.strip());
        return number < least || number > most ? otherwise : number;
    }
}
