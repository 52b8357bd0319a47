package rs.nadzor.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.Language;
import rs.nadzor.sheet.CsvFile;
import rs.nadzor.sheet.Sheet;
import rs.nadzor.sheet.SheetFiles;
import rs.nadzor.sheet.SheetFormat;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Criterion;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.ReaderLanguage;

/**
 * Every public list as a file: all rows of the page's filter, in Serbian Latin order unless {@code ?sort=} says otherwise.
 * CSV and JSON are for machines and know no language; XLSX is for people, in {@code ?lang=} or the reader's.
 */
@Path("/")
@PermitAll
public class ListResource {

    @Inject
    PublicLists lists;
    @Inject
    ReadTables tables;
    @Inject
    Freshness freshness;
    @Inject
    ObjectMapper json;
    @Inject
    PublicAddress address;
    @Inject
    SheetFiles sheets;
    @Inject
    Clock clock;
    @Inject
    RoutingContext routing;

    @GET
    @Path("{list: " + PublicLists.NAMES + "}.csv")
    public Response csv(@RestPath String list, @Context UriInfo uri) {
        return file(lists.named(list), uri);
    }

    private <T> Response file(PublicList<T> list, UriInfo uri) {
        Selection selection = selection(list, uri, Language.SR);
        boolean accepted = Edition.dossierIsAccepted();
        boolean excel = "excel".equals(uri.getQueryParameters().getFirst("for"));
        return described(freshness.answer(Freshness.ofEverything() + uri.getRequestUri(), () -> (StreamingOutput) out -> {
            var columns = list.columns(Language.SR, accepted);
            var rows = tables.all(list.table(), selection.where(), selection.order());
            if (excel) CsvFile.writeForExcel(columns, rows, out);
            else CsvFile.write(columns, rows, out);
        }), list, selection, "text/csv; charset=UTF-8; header=present");
    }

    @GET
    @Path("{list: " + PublicLists.NAMES + "}.json")
    public Response json(@RestPath String list, @Context UriInfo uri) {
        return envelope(lists.named(list), uri);
    }

    private <T> Response envelope(PublicList<T> list, UriInfo uri) {
        Selection selection = selection(list, uri, Language.SR);
        return described(freshness.answer(Freshness.ofEverything() + uri.getRequestUri(),
                () -> (StreamingOutput) out -> envelope(list, selection, out)), list, selection, "application/json");
    }

    @GET
    @Path("{list: " + PublicLists.NAMES + "}.xlsx")
    public Response xlsx(@RestPath String list, @Context UriInfo uri) {
        return workbook(lists.named(list), uri);
    }

    private <T> Response workbook(PublicList<T> list, UriInfo uri) {
        Language language = Language.ofPath(String.valueOf(uri.getQueryParameters().getFirst("lang"))).orElseGet(() -> ReaderLanguage.of(routing));
        Selection selection = selection(list, uri, language);
        boolean accepted = Edition.dossierIsAccepted();
        Response answer = described(freshness.answer(Freshness.ofEverything() + uri.getRequestUri() + language, () -> sheets.workbook(Sheet.licensed("/" + list.name(),
                list.title(language), language, selection.criteria(), list.columns(language, accepted), tables.all(list.table(), selection.where(), selection.order()),
                ListDescription.LICENCE))), list, selection, SheetFormat.XLSX.mediaType);
        // Without ?lang= it is in the reader's, and a shared cache must not give it to one of another.
        return Response.fromResponse(answer).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION, sheets.attachment(SheetFormat.XLSX, list.name())).build();
    }

    private static Selection selection(PublicList<?> list, UriInfo uri, Language language) {
        Map<String, String> query = new HashMap<>(Criteria.read(uri.getRequestUri().getRawQuery()));
        query.putIfAbsent("sort", list.alphabetical());
        return list.select(query, language);
    }

    /** Who has the file already is told nothing that would have to be counted. */
    private Response described(Response answer, PublicList<?> list, Selection selection, String type) {
        if (answer.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) return answer;
        return Response.fromResponse(answer).type(type)
                .header(HttpHeaders.LINK, "<" + ListDescription.LICENCE + ">; rel=\"license\"")
                .header(HttpHeaders.LINK, "</" + list.name() + ".csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"")
                .header("Nadzor-Filter", selection.criteria().query())
                .header("Nadzor-Rows", tables.count(list.table(), selection.where()))
                .header("Nadzor-Taken", clock.instant().toString()).build();
    }

    private <T> void envelope(PublicList<T> list, Selection selection, OutputStream out) throws IOException {
        try (JsonGenerator write = json.createGenerator(out)) {
            write.writeStartObject();
            write.writeStringField("list", list.name());
            write.writeStringField("address", address.of("/" + list.name() + ".json" + selection.criteria().query()));
            write.writeStringField("taken_at", clock.instant().toString());
            write.writeStringField("licence", ListDescription.LICENCE);
            write.writeObjectFieldStart("filter");
            for (Criterion criterion : selection.criteria().understood()) write.writeStringField(criterion.name(), criterion.value());
            write.writeEndObject();
            write.writeNumberField("count", tables.count(list.table(), selection.where()));
            write.writeArrayFieldStart("rows");
            tables.all(list.table(), selection.where(), selection.order()).each(row -> row(write, list, row));
            write.writeEndArray();
            write.writeEndObject();
        }
    }

    private <T> void row(JsonGenerator write, PublicList<T> list, T row) {
        try {
            ObjectNode node = json.createObjectNode().put("address", address.of(list.path(row)));
            node.setAll(json.<ObjectNode>valueToTree(row));
            write.writeTree(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
