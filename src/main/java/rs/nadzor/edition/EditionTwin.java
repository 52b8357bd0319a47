package rs.nadzor.edition;

import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.web.PublicAddress;

/** A page for machines: the newest edition as it was stored, with what identifies it. */
@ApplicationScoped
public class EditionTwin {

    @Inject
    Freshness freshness;
    @Inject
    ReadTables tables;
    @Inject
    ObjectMapper json;
    @Inject
    PublicAddress address;

    /**
     * @param section the place of the site, as in the subject's address
     * @param tag what the answer depends on
     * @param content completes the twin by what was published, given as JSON
     */
    public Response answer(EditionAt at, String section, Function<Edition, String> tag, Content content) {
        if (at.moved()) return Freshness.movedTo("/" + section + "/" + at.slug() + ".json");
        if (at.withdrawal() != null) {
            return Freshness.gone(Map.of("withdrawn", at.withdrawal().kind, "at", at.withdrawal().withdrawnAt.toString(), "reason", at.withdrawal().reason()));
        }
        return freshness.answer(tag.apply(at.edition()), () -> of(at.edition(), section, content));
    }

    private ObjectNode of(Edition edition, String section, Content content) {
        ObjectNode twin = json.createObjectNode();
        twin.put("address", address.of("/" + section + "/" + edition.slug));
        twin.put("edition", edition.number);
        twin.put("published_at", edition.publishedAt.toString());
        twin.put("published_by", edition.publishedBy);
        twin.put("approved_by", edition.approvedBy);
        twin.put("shape", edition.shape);
        twin.put("demonstration", edition.demonstration);
        twin.put("sha256", edition.contentSha256);
        content.complete(twin, tables.read(edition.content, JsonNode.class));
        return twin;
    }

    /** How a kind of subject tells what was published. */
    @FunctionalInterface
    public interface Content {
        void complete(ObjectNode twin, JsonNode published);
    }
}
