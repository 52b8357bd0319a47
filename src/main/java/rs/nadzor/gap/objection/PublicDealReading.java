package rs.nadzor.gap.objection;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.contract.PublicContract;
import rs.nadzor.contract.PublicDealPlaces;
import rs.nadzor.contract.PublicPlace;
import rs.nadzor.gap.PublicFinding;
import rs.nadzor.i18n.LocalizedText;

/** The places of a deal's page: facts, statements, events, documents, findings. */
@ApplicationScoped
public class PublicDealReading implements PublicPlaces {

    @Inject
    ObjectMapper json;

    @Override
    public String subjectKind() {
        return PublicContract.KIND;
    }

    @Override
    public String section() {
        return "contracts";
    }

    @Override
    public LocalizedText title(JsonNode content) {
        return deal(content).title();
    }

    @Override
    public Stream<PublicPlace> of(JsonNode content) {
        return Stream.concat(PublicDealPlaces.of(deal(content)), findings(content));
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
}
