package rs.nadzor.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What every page says of itself in the words of schema.org. */
public final class PublicLinkedNodes {
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private PublicLinkedNodes() {
    }

    public static ObjectNode source(PublicNote note) {
        ObjectNode source = node("CreativeWork").put("name", note.title());
        if (note.publisher() != null && !note.publisher().isBlank()) source.set("publisher", organization(note.publisher()));
        exact(note.publishedOn(), source, "datePublished");
        if (note.address() != null && !note.address().isBlank()) source.put("url", note.address());
        return source;
    }

    /** Only where it is exact: schema.org has no "about". */
    static void exact(String date, ObjectNode of, String property) {
        if (date != null && date.matches("[0-9-]+")) of.put(property, date);
    }

    public static ObjectNode organization(String name) {
        return node("Organization").put("name", name);
    }

    public static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
