package rs.nadzor.gap.objection;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.PublicPlace;
import rs.nadzor.contract.PublicContract;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionAt;
import rs.nadzor.web.Typed;

/** Finds what somebody was reading by what the link beside it says. */
@ApplicationScoped
public class PublicReadings {

    @Inject
    PublicPlaces places;

    /**
     * The edition that was read, or the newest where it was withdrawn or none is named; what is no place of it means the deal as a
     * whole. Empty for a deal that was taken back.
     */
    public Optional<PublicReading> find(String slug, String anchor, Integer number) {
        EditionAt at = EditionAt.slug(PublicContract.KIND, slug);
        if (at.edition() == null) return Optional.empty();
        Edition read = Optional.ofNullable(at.merged() == null ? number : null).flatMap(n -> Edition.numbered(PublicContract.KIND, at.subject(), n))
                .filter(edition -> !edition.isWithdrawn()).orElse(at.edition());
        PublicPlace place = Typed.given(anchor) ? places.find(read, anchor).orElse(null) : null;
        return Optional.of(new PublicReading(at.slug(), read, read.number == at.edition().number, places.title(read), place));
    }
}
