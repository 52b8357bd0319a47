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

/** What readers reported and institutions replied, on a deal's public page. */
@ApplicationScoped
public class ObjectionSection implements PublicSection {

    @Inject
    ObjectMapper json;

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
            return ObjectionTemplates.section(json.readerFor(new TypeReference<List<PublicObjection>>() { }).readValue(json.treeAsTokens(content)), edition);
        } catch (IOException e) {
            throw new IllegalStateException("the objections of an edition cannot be read", e);
        }
    }
}
