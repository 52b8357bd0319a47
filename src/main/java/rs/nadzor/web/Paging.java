package rs.nadzor.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.core.UriInfo;

/**
 * Keyset paging: the next page begins after the last row shown, so a list neither skips nor repeats when rows come in,
 * and the millionth row costs as much as the first. Filters stay in the address.
 */
public record Paging(Optional<Cursor> after, int limit, UriInfo address) {

    private static final String PARAMETER = "after";

    /** One page and, where more rows follow, the address of the next. */
    public record Page<T>(List<T> rows, String next) {

        public boolean more() {
            return next != null;
        }
    }

    public static Paging of(UriInfo address, int limit) {
        return new Paging(Optional.ofNullable(address.getQueryParameters().getFirst(PARAMETER))
                .filter(text -> !text.isBlank()).map(Cursor::read), limit, address);
    }

    /** How many rows to ask for: one more than shown, to know whether others follow. */
    public int fetch() {
        return limit + 1;
    }

    public <T> Page<T> page(List<T> fetched, Function<T, Cursor> cursor) {
        if (fetched.size() <= limit) return new Page<>(fetched, null);
        List<T> rows = fetched.subList(0, limit);
        return new Page<>(rows, "?" + address.getRequestUriBuilder()
                .replaceQueryParam(PARAMETER, cursor.apply(rows.get(limit - 1)).toString())
                .build().getRawQuery());
    }
}
