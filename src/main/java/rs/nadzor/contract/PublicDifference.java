package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.web.Difference;

/**
 * What a place of a deal's page said in one edition and says in the next.
 *
 * @param before null for what was added
 * @param after null for what was taken away
 */
public record PublicDifference(LocalizedText name, LocalizedText before, LocalizedText after) {

    /** As this language says it, word by word. */
    public Difference words(Language language) {
        return Difference.of(text(before, language), text(after, language));
    }

    /** In the order of the page; what was taken away comes last. A text that this language says as before is none. */
    static List<PublicDifference> between(PublicContract before, PublicContract after, Language language) {
        Map<String, PublicPlace> was = PublicPlace.byAnchor(PublicDealPlaces.withHead(before));
        Map<String, PublicPlace> is = PublicPlace.byAnchor(PublicDealPlaces.withHead(after));
        Stream<PublicDifference> changed = PublicDealPlaces.withHead(after).filter(place -> !text(said(was.get(place.anchor())), language).equals(text(place.says(), language)))
                .map(place -> new PublicDifference(place.name(), orNull(said(was.get(place.anchor()))), orNull(place.says())));
        Stream<PublicDifference> gone = PublicDealPlaces.withHead(before).filter(place -> !is.containsKey(place.anchor()))
                .map(place -> new PublicDifference(place.name(), orNull(place.says()), null));
        return Stream.concat(changed, gone).filter(one -> one.before != null || one.after != null).toList();
    }

    private static LocalizedText said(PublicPlace place) {
        return place == null ? LocalizedText.NONE : place.says();
    }

    private static String text(LocalizedText text, Language language) {
        return text == null ? "" : text.text(language);
    }

    private static LocalizedText orNull(LocalizedText text) {
        return text.isEmpty() ? null : text;
    }
}
