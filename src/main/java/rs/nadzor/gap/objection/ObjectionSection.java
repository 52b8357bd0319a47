package rs.nadzor.gap.objection;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.PublicSection;

/** What readers reported and institutions replied, on a public page. */
@ApplicationScoped
public class ObjectionSection implements PublicSection {

    @Inject
    ObjectMapper json;
    @Inject
    PublicReadings readings;

    @Override
    public String chapter() {
        return PublicObjection.CHAPTER;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public TemplateInstance render(JsonNode content, Edition edition) {
        try {
            List<PublicObjection> objections = json.readerFor(new TypeReference<List<PublicObjection>>() { }).readValue(json.treeAsTokens(content));
            String page = edition == null ? null : "/" + readings.of(edition.subjectKind).section() + "/" + edition.slug;
            return ObjectionTemplates.section(objections, page);
        } catch (IOException e) {
            throw new IllegalStateException("the objections of an edition cannot be read", e);
        }
    }
}
