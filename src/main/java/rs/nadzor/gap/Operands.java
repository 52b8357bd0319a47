package rs.nadzor.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** Reads the facts of a finding; amounts keep every digit. */
@ApplicationScoped
class Operands {

    private final ObjectReader reader;

    @Inject
    Operands(ObjectMapper json) {
        reader = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    JsonNode of(Finding finding) {
        return read(finding.operands);
    }

    JsonNode read(String json) {
        try {
            return json == null ? null : reader.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
