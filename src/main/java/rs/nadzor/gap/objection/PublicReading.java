package rs.nadzor.gap.objection;

import rs.nadzor.contract.PublicPlace;
import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.LocalizedText;

/**
 * What somebody was reading who objects.
 *
 * @param section the part of the site, as in the address
 * @param slug the subject's address today
 * @param newest whether nothing newer has been published since
 * @param place null for the page as a whole
 */
public record PublicReading(String section, String slug, Edition edition, boolean newest, LocalizedText title, PublicPlace place) {

    public String anchor() {
        return place == null ? "" : place.anchor();
    }

    /** The page as it is read now, after the language. */
    public String page() {
        return "/" + section + "/" + slug;
    }

    /** The page that was read, at the place, after the language. */
    public String back() {
        return page() + (newest ? "" : "/editions/" + edition.number) + (place == null ? "" : "#" + place.anchor());
    }
}
