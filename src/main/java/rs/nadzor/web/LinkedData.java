package rs.nadzor.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.RawString;

/** JSON-LD for {@code <script type="application/ld+json">}: data, which no policy refuses, and which nothing in it can end. */
public final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {
    }

    public static RawString in(JsonNode data) {
        try {
            return new RawString(JSON.writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
