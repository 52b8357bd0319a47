package rs.nadzor.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.edition.Edition;

/**
 * The copies that an edition names, looked up among what may be fetched when it is read: a copy that was taken back since
 * leaves every edition, with its fingerprint and its name.
 */
final class PublicCopies {

    private PublicCopies() {
    }

    /** The content of an edition with those copies alone that may be fetched now. */
    static JsonNode heldIn(JsonNode content) {
        List<ObjectNode> notes = StreamSupport.stream(content.path(PublicContract.CHAPTER).path("notes").spliterator(), false)
                .map(ObjectNode.class::cast).toList();
        Set<String> named = new TreeSet<>();
        for (ObjectNode note : notes) {
            for (JsonNode copy : listed(note)) named.add(sha256(copy));
        }
        Set<String> held = held(named);
        for (ObjectNode note : notes) {
            ArrayNode shown = note.arrayNode();
            for (JsonNode copy : listed(note)) {
                if (held.contains(sha256(copy))) shown.add(copy);
            }
            note.set("copies", shown);
        }
        return content;
    }

    /** The earliest editions named one copy beside the note. */
    private static JsonNode listed(ObjectNode note) {
        JsonNode file = note.remove("file"), name = note.remove("fileName");
        if (file != null && !file.isNull()) {
            note.putArray("copies").addObject().put("sha256", file.asText()).set("name", name);
        }
        return note.path("copies");
    }

    private static String sha256(JsonNode copy) {
        return copy.path("sha256").asText();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> held(Set<String> named) {
        if (named.isEmpty()) return Set.of();
        return new HashSet<String>(Edition.getEntityManager()
                .createNativeQuery("select sha256 from published.file where sha256 = any(?1)", String.class)
                .setParameter(1, named.toArray(String[]::new)).getResultList());
    }
}
