package rs.nadzor.watch;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;

/** What a search shows: the words typed, how they were narrowed, and a page of what they found. */
public record SearchPage(SearchFilter filter, List<Term> layers, Search.Found found, Language language, UriInfo address) {

    public List<SearchResult> hits() {
        return found.hits();
    }

    public String typed() {
        return filter.typed();
    }

    public String misspelled() {
        return String.join(", ", found.misspelled());
    }

    public boolean asked() {
        return !Search.words(filter.typed()).isEmpty();
    }

    public SearchKind[] kinds() {
        return SearchKind.values();
    }

    public boolean is(SearchKind other) {
        return filter.kind() == other;
    }

    public String year() {
        return filter.year() == 0 ? "" : String.valueOf(filter.year());
    }

    public int total() {
        return found.total();
    }

    /** So many of a kind were found that the rest was not counted. */
    public boolean most() {
        return found.most();
    }

    /** The number of the first hit on this page. */
    public int from() {
        return (filter.page() - 1) * Search.HITS + 1;
    }

    public int to() {
        return from() + hits().size() - 1;
    }

    public boolean whole() {
        return filter.page() == 1 && to() == total() && !most();
    }

    /** Null on the last page. */
    public String next() {
        return to() < total() ? page(filter.page() + 1) : null;
    }

    /** Null on the first page. */
    public String previous() {
        return filter.page() > 1 ? page(filter.page() - 1) : null;
    }

    private String page(int number) {
        return "?" + address.getRequestUriBuilder().replaceQueryParam("page", number == 1 ? new Object[0] : new Object[] { number }).build().getRawQuery();
    }
}
