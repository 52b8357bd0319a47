package rs.nadzor.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

/** The copy of schema.org's words finds mistakes out. */
class VocabularyTest {

    @Test
    void findsMisspelledAndMisplacedWords() throws IOException {
        assertEquals(List.of(), mistakes("{'@type': ['T:Dataset'], 'T:name': [{'@value': 'x'}], 'T:creator': [{'@type': ['T:Organization'], 'T:name': [{'@value': 'y'}]}]}"));
        assertEquals(List.of("no property of Dataset: nome"), mistakes("{'@type': ['T:Dataset'], 'T:nome': [{'@value': 'x'}]}"));
        assertEquals(List.of("no type: DataSet"), mistakes("{'@type': ['T:DataSet'], 'T:name': [{'@value': 'x'}]}"));
        assertEquals(List.of("no property of Organization: distribution"), mistakes("{'@type': ['T:Organization'], 'T:distribution': [{'@type': ['T:DataDownload']}]}"));
        assertEquals(List.of("Dataset.distribution is no Organization"), mistakes("{'@type': ['T:Dataset'], 'T:distribution': [{'@type': ['T:Organization']}]}"));
        assertEquals(List.of("Dataset.distribution is no plain value"), mistakes("{'@type': ['T:Dataset'], 'T:distribution': [{'@value': 'x'}]}"));
        assertEquals(List.of("no property of Dataset: query-input"), mistakes("{'@type': ['T:Dataset'], 'T:query-input': [{'@value': 'x'}]}"));
    }

    private static List<String> mistakes(String expanded) throws IOException {
        JsonObject thing = Json.createReader(new StringReader(expanded.replace('\'', '"').replace("T:", "http://schema.org/"))).readObject();
        return new Vocabulary().mistakes(thing);
    }
}
