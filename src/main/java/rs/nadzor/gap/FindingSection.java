package rs.nadzor.gap;

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

/** The approved findings on a deal's public page, each a question; without any there is nothing, not even a heading. */
@ApplicationScoped
public class FindingSection implements PublicSection {

    @Inject
    ObjectMapper json;

    @Override
    public String chapter() {
        return PublicFinding.CHAPTER;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public TemplateInstance render(JsonNode content, Edition edition) {
        // A preview has no edition yet.
        return GapTemplates.section(read(content), edition);
    }

    private List<PublicFinding> read(JsonNode content) {
        if (content == null || !content.isArray()) return List.of();
        try {
            return json.readerFor(new TypeReference<List<PublicFinding>>() { }).readValue(json.treeAsTokens(content));
        } catch (IOException e) {
            throw new IllegalStateException("the findings of an edition cannot be read", e);
        }
    }
}
