package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.List;

import rs.nadzor.i18n.LocalizedText;

/**
 * One thing that a search found.
 *
 * @param path of its place without a language: {@code /contracts/slug#statement-…}
 * @param title what it is called; {@code text} says more of it and {@code context} what it belongs to, and may be null
 * @param others what else it may have been found by, and is not shown unless it was
 */
record SearchHit(SearchKind kind, String path, Said title, Said text, Said context, List<Said> others) {

    /** @param text in both languages, or the same in both where it is quoted as it was written */
    record Said(SearchField field, LocalizedText text) {

        static Said quoted(SearchField field, String text) {
            return text == null || text.isBlank() ? null : new Said(field, new LocalizedText(text, text));
        }

        static Said of(SearchField field, LocalizedText text) {
            return text == null || text.isEmpty() ? null : new Said(field, text);
        }

        boolean isQuoted() {
            return text.sr() != null && text.sr().equals(text.en());
        }
    }

    List<Said> shown() {
        return some(title, text, context);
    }

    static List<Said> some(Said... said) {
        List<Said> some = new ArrayList<>();
        for (Said one : said) if (one != null) some.add(one);
        return some;
    }
}
