package rs.nadzor.opendata;

import java.util.List;
import java.util.Map;

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
        List<Column<T>> english = list.columns(Language.EN, true), serbian = list.columns(Language.SR, true), cyrillic = list.columns(Language.SR_CYRL, true);
        for (int i = 0; i < english.size(); i++) {
            Column<T> column = english.get(i);
            ObjectNode node = columns.addObject().put("name", column.name());
            node.putObject("titles").put("en", column.heading()).put("sr-Latn", serbian.get(i).heading()).put("sr-Cyrl", cyrillic.get(i).heading());
            node.putPOJO("datatype", TYPES.getOrDefault(column.kind(), "string"));
        }
        schema.put("primaryKey", "address");
        return all;
    }
}
