package rs.nadzor.watch;

import java.util.List;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/** What a search shows: the words typed and what they found, marked in the reader's script. */
public record SearchPage(String typed, SearchKind kind, Search.Found found, Language language) {

    public List<SearchHit> hits() {
        return found.hits();
    }

    public boolean alike() {
        return found.alike();
    }

    public boolean asked() {
        return !Search.words(typed).isEmpty();
    }

    public SearchKind[] kinds() {
        return SearchKind.values();
    }

    public boolean is(SearchKind other) {
        return kind == other;
    }

    public List<Marked> marked(LocalizedText text) {
        return Marked.in(text.text(language), found.stems());
    }
}
