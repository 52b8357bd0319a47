package rs.nadzor.watch;

import java.util.List;

/**
 * A hit as a reader sees it: in her language and script, with what it was found by.
 *
 * @param text may be null, like {@code context}
 * @param reasons further fields, each with a word that is not in what is shown already
 */
public record SearchResult(SearchKind kind, String path, Text title, Text text, Text context, List<Reason> reasons) {

    /** @param lang of the text, for HTML */
    public record Text(String lang, List<Marked> pieces) {
    }

    /** @param translated false where the words stand in the other language only */
    public record Reason(SearchField field, boolean translated, Text text) {
    }
}
