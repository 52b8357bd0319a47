package rs.nadzor.gap.objection;


import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.contract.PublicContract;
import rs.nadzor.contract.PublicDealPlaces;
import rs.nadzor.contract.PublicPlace;
import rs.nadzor.edition.Edition;
import rs.nadzor.gap.PublicFinding;
import rs.nadzor.i18n.LocalizedText;

/** The places of an edition's page that have a name of their own: facts, statements, events, documents, findings. */
@ApplicationScoped
public class PublicPlaces {

    @Inject
    ObjectMapper json;

    /** Empty for what is no place of it. */
    public Optional<PublicPlace> find(Edition edition, String anchor) {
        JsonNode content = read(edition);
        return Stream.concat(PublicDealPlaces.of(deal(content)), findings(content)).filter(place -> place.anchor().equals(anchor)).findFirst();
    }

    public LocalizedText title(Edition edition) {
        return deal(read(edition)).title();
    }

    private Stream<PublicPlace> findings(JsonNode content) {
        JsonNode chapter = content.get(PublicFinding.CHAPTER);
        if (chapter == null || !chapter.isArray()) return Stream.empty();
        try {
            List<PublicFinding> findings = json.readerFor(new TypeReference<List<PublicFinding>>() { }).readValue(json.treeAsTokens(chapter));
            return findings.stream().map(f -> new PublicPlace(f.anchor(), f.name(), f.question(), List.of()));
        } catch (IOException e) {
            throw new IllegalStateException("the findings of an edition cannot be read", e);
        }
    }

    private PublicContract deal(JsonNode content) {
        return json.convertValue(content.get(PublicContract.CHAPTER), PublicContract.class);
    }

    private JsonNode read(Edition edition) {
        try {
            return json.readTree(edition.content);
        } catch (IOException e) {
            throw new IllegalStateException("an edition cannot be read", e);
        }
    }
}
