package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/**
 * What stands small beside everything an edition says: the way to object to it, and a line to copy, which names its source,
 * the page in it and the edition.
 *
 * @param edition that the page shows
 */
public record PublicBeside(Edition edition, Map<String, String> lines) {

    /**
     * @param edition null in a preview, where nothing stands beside
     * @param permanent address of the page, without an edition
     */
    public static PublicBeside of(LocalizedText title, Stream<PublicPlace> places, List<PublicNote> cited, Edition edition, Language language,
            String permanent) {
        if (edition == null) return null;
        Map<Integer, PublicNote> notes = cited.stream().collect(Collectors.toMap(PublicNote::number, Function.identity()));
        return new PublicBeside(edition, places.collect(Collectors.toMap(PublicPlace::anchor,
                place -> line(place, notes, title, edition, language, permanent), (one, same) -> one)));
    }

    private static String line(PublicPlace place, Map<Integer, PublicNote> notes, LocalizedText title, Edition edition, Language language,
            String permanent) {
        PublicContractMessages text = PublicTexts.in(language);
        String sources = place.notes().stream().map(notes::get).map(note -> source(note, language)).collect(Collectors.joining("; "));
        String where = permanent + "/editions/" + edition.number + "#" + place.anchor();
        return Stream.of(text.quoted(place.line().text(language)), sources.isEmpty() ? "" : text.source_of(sources),
                text.citation(title.text(language), edition.number, edition.publishedAt), edition.demonstration ? "[" + text.demonstration_copy() + "]" : "", where)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    static String source(PublicNote note, Language language) {
        // The full stop of a Serbian date goes before a comma or the end of the sentence.
        String published = note.publishedOn() == null ? null : PublicPlaceWords.date(note.publishedOn(), language).replaceFirst("\\.$", "");
        String named = Stream.of(note.title(), note.publisher(), published, note.locator()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return note.secondHand() ? named + " " + PublicTexts.in(language).second_hand() : named;
    }

    public String slug() {
        return edition.slug;
    }

    public int number() {
        return edition.number;
    }

    /** The line to copy of this place; null for the page as a whole. */
    public String quote(String anchor) {
        return lines.get(anchor);
    }
}
