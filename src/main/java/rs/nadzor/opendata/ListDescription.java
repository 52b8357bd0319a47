package rs.nadzor.opendata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublicList;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.sheet.Column;
import rs.nadzor.web.PublicAddress;

/** The data dictionary of a list's CSV, as "CSV on the Web" wants it (W3C, Metadata Vocabulary for Tabular Data). */
@Path("/")
@PermitAll
public class ListDescription {
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final Map<Column.Kind, Object> TYPES = Map.of(Column.Kind.NUMBER, "integer", Column.Kind.MONEY, "decimal");

    @Inject
    PublicLists lists;
    @Inject
    Dictionary dictionary;
    @Inject
    ObjectMapper json;
    @Inject
    PublicAddress address;
    @Inject
    Freshness freshness;

    @GET
    @Path("{list: " + PublicLists.NAMES + "}.csv-metadata.json")
    @Produces("application/csvm+json")
    public Response of(@RestPath String list) {
        return freshness.answer("description " + list, () -> describe(lists.named(list)));
    }

    private <T> ObjectNode describe(PublicList<T> list) {
        ObjectNode all = json.createObjectNode();
        all.putArray("@context").add("http://www.w3.org/ns/csvw").add(json.createObjectNode().put("@language", "en"));
        all.put("url", address.of("/" + list.name() + ".csv"));
        all.put("dc:title", list.title(Language.EN));
        all.put("dc:license", LICENCE);
        all.putObject("dialect").put("header", true).put("encoding", "utf-8");
        ObjectNode schema = all.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        Map<Language, List<Dictionary.Word>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) words.put(language, dictionary.of(list, language));
        for (int i = 0; i < words.get(Language.EN).size(); i++) {
            int place = i;
            Dictionary.Word column = words.get(Language.EN).get(i);
            ObjectNode node = columns.addObject().put("name", column.name());
            ObjectNode titles = node.putObject("titles");
            words.forEach((language, of) -> titles.put(language.tag(), of.get(place).heading()));
            node.putPOJO("datatype", TYPES.getOrDefault(column.kind(), "string"));
            said(node, "dc:description", language -> words.get(language).get(place).meaning());
            if (!column.codes().isEmpty()) codes(node.putArray("skos:hasTopConcept"), column.codes());
        }
        schema.put("primaryKey", "address");
        return all;
    }

    private void codes(ArrayNode concepts, List<Term> codes) {
        for (Term code : codes) {
            ObjectNode concept = concepts.addObject().put("@type", "skos:Concept").put("skos:notation", code.code());
            said(concept, "skos:prefLabel", code::text);
        }
    }

    /** In each language, as JSON-LD has it. */
    private static void said(ObjectNode of, String property, Function<Language, String> text) {
        ArrayNode texts = of.putArray(property);
        for (Language language : Language.values()) texts.addObject().put("@value", text.apply(language)).put("@language", language.tag());
    }
}
