package rs.nadzor.gap.objection;

import rs.nadzor.contract.PublicPlace;
import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.LocalizedText;

/**
 * What somebody was reading who objects.
 *
 * @param slug the deal's address today
 * @param newest whether nothing newer has been published since
 * @param place null for the deal as a whole
 */
public record PublicReading(String slug, Edition edition, boolean newest, LocalizedText title, PublicPlace place) {

    public String anchor() {
        return place == null ? "" : place.anchor();
    }

    /** The page that was read, at the place, after the language. */
    public String back() {
        return "/contracts/" + slug + (newest ? "" : "/editions/" + edition.number) + (place == null ? "" : "#" + place.anchor());
    }
}
