package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.watch.SearchHit.Said;
import rs.nadzor.watch.SearchResult.Reason;
import rs.nadzor.watch.SearchResult.Text;

/** Marks in hits what they were found by: in what is shown anyway, then in other fields, then in the other language. */
final class SearchReasons {
    private final List<SearchWord> words;
    private final Language language;
    private final Map<String, List<String>> stems;

    /** @param stems of all words of the hits */
    SearchReasons(List<SearchWord> words, Language language, Map<String, List<String>> stems) {
        this.words = words;
        this.language = language;
        this.stems = stems;
    }

    /** Every word of them, in both languages. */
    static Set<String> keys(List<SearchHit> hits) {
        return hits.stream().flatMap(hit -> Stream.concat(hit.shown().stream(), hit.others().stream())).map(Said::text)
                .flatMap(text -> Stream.of(text.sr(), text.en())).filter(text -> text != null).flatMap(Marked::keys).collect(Collectors.toSet());
    }

    SearchResult of(SearchHit hit) {
        Set<SearchWord> open = new HashSet<>(words);
        hit.shown().forEach(said -> open.removeAll(in(shown(said).text())));
        List<Reason> reasons = new ArrayList<>();
        hit.others().forEach(said -> add(reasons, said.field(), shown(said), shown(said).translated(), open));
        Stream.concat(hit.shown().stream(), hit.others().stream()).filter(said -> !said.isQuoted())
                .forEach(said -> add(reasons, said.field(), other(said.text()), false, open));
        return new SearchResult(hit.kind(), hit.path(), marked(hit.title()), marked(hit.text()), marked(hit.context()), reasons);
    }

    private void add(List<Reason> reasons, SearchField field, LocalizedText.Shown text, boolean translated, Set<SearchWord> open) {
        if (open.removeAll(in(text.text()))) reasons.add(new Reason(field, translated, marked(text)));
    }

    /** Which of the words are in the text. */
    private List<SearchWord> in(String text) {
        Set<String> keys = Marked.keys(text).collect(Collectors.toSet());
        return words.stream().filter(word -> keys.stream().anyMatch(key -> means(word, key))).toList();
    }

    private boolean means(SearchWord word, String key) {
        return word.means(stems.getOrDefault(key, List.of()));
    }

    private LocalizedText.Shown shown(Said said) {
        return said.isQuoted() ? new LocalizedText.Shown(said.text().sr(), "", true) : said.text().in(language);
    }

    private LocalizedText.Shown other(LocalizedText text) {
        return language.isSerbian() ? new LocalizedText(null, text.en()).in(language) : new LocalizedText(text.sr(), null).in(language);
    }

    private Text marked(Said said) {
        return said == null ? null : marked(shown(said));
    }

    private Text marked(LocalizedText.Shown text) {
        return new Text(text.lang(), Marked.in(text.text(), key -> words.stream().anyMatch(word -> means(word, key))));
    }
}
