package rs.nadzor.gap.objection;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.contract.PublicPlace;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionAt;
import rs.nadzor.web.Typed;

/** Finds what somebody was reading by what the link beside it says. */
@ApplicationScoped
public class PublicReadings {

    @Inject
    @Any
    Instance<PublicPlaces> kinds;
    @Inject
    ObjectMapper json;

    /**
     * The edition that was read, or the newest where it was withdrawn or none is named; what is no place of it means the page as a
     * whole. Empty for a subject that was taken back.
     */
    public Optional<PublicReading> find(String kind, String slug, String anchor, Integer number) {
        EditionAt at = EditionAt.slug(kind, slug);
        if (at.edition() == null) return Optional.empty();
        Edition read = Optional.ofNullable(at.merged() == null ? number : null).flatMap(n -> Edition.numbered(kind, at.subject(), n))
                .filter(edition -> !edition.isWithdrawn()).orElse(at.edition());
        PublicPlaces places = of(kind);
        JsonNode content = content(read);
        PublicPlace place = Typed.given(anchor) ? places.of(content).filter(one -> one.anchor().equals(anchor)).findFirst().orElse(null) : null;
        return Optional.of(new PublicReading(places.section(), at.slug(), read, read.number == at.edition().number, places.title(content), place));
    }

    /** @param kind of subject, as among editions */
    public PublicPlaces of(String kind) {
        return kinds.stream().filter(one -> one.subjectKind().equals(kind)).findFirst().orElseThrow();
    }

    private JsonNode content(Edition edition) {
        try {
            return json.readTree(edition.content);
        } catch (IOException e) {
            throw new IllegalStateException("an edition cannot be read", e);
        }
    }
}
