package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.proposal.Offers;

/**
 * The part of a form that says where its facts were read, with what the page offers beside the fields.
 *
 * @param next the source cited last, a page further; null where none was cited or it names no page
 * @param same the source cited last, where it is not filled in
 * @param places further places of the deal that the source may support; none where it is not logged yet
 * @param offers what is proposed for the fields of a new source, where that was asked for
 */
public record Citing(CitationForm form, NextPage next, Source same, List<CitedPlace> places, Offers offers) {

    /** What the button "same source, next page" fills in. */
    public record NextPage(UUID source, String title, String locator) {
    }

    /** How many of the places name no source. */
    public long lacking() {
        return places.stream().filter(CitedPlace::lacking).count();
    }

    /** Whether one is ticked. */
    public boolean chosen() {
        return places.stream().anyMatch(CitedPlace::chosen);
    }
}
