package rs.nadzor.opendata;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.PublicAddress;

/** What there is to take: every list with its files, its rows and the meaning of its columns. */
@Path("/{lang: (sr-Cyrl|sr|en)}/open-data")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class OpenDataPages {

    @Inject
    PublicLists lists;
    @Inject
    Dictionary dictionary;
    @Inject
    ReadTables tables;
    @Inject
    PublicAddress address;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    public record Offered(String name, String title, long rows, List<Dictionary.Word> columns) {
    }

    @CheckedTemplate(basePath = "opendata")
    static class Templates {
        static native TemplateInstance openData(List<Offered> lists, String example);
    }

    @GET
    public Response all() {
        return freshness.answer(Freshness.ofEverything() + "open data" + language.get(),
                () -> Templates.openData(lists.all().stream().map(this::offered).toList(), address.of("/contracts/{slug}.json")));
    }

    private <T> Offered offered(PublicList<T> list) {
        Language reader = language.get();
        return new Offered(list.name(), list.title(reader), tables.count(list.table(), list.select(Map.of(), reader).where()),
                dictionary.of(list, reader));
    }
}
