package rs.nadzor.gap.objection;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.ErrorPage;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Seal;

/**
 * "Report an error": a form beside every public statement, without an account, a cookie or a script, and its receipt. A kind of
 * page has it at an address of its own, with {@code slug} in it.
 */
@PermitAll
public abstract class PublicObjectionPages {
    private static final String RECEIPT = "objection receipt";

    @Inject
    PublicReadings readings;
    @Inject
    PublicReception reception;
    @Inject
    PublicOpening opening;
    @Inject
    PublicObjectionTerms terms;
    @Inject
    Forms forms;
    @Inject
    Seal seal;
    @Inject
    ErrorPage refusal;
    @Inject
    CurrentLanguage language;
    @Inject
    PublicVisitors visitors;

    @CheckedTemplate(basePath = "objection")
    static class Templates {
        static native TemplateInstance publicForm(PublicReading reading, PublicObjectionForm form, FormErrors errors,
                PublicObjectionTerms terms, boolean closed);

        static native TemplateInstance publicReceipt(PublicReading reading, PublicReceipt receipt);
    }

    /** As among editions. */
    protected abstract String subjectKind();

    @GET
    public Response form(@PathParam("slug") String slug, @RestQuery String about, @RestQuery String edition) {
        return readings.find(subjectKind(), slug, about, PublicObjectionForm.number(edition))
                .map(reading -> page(200, reading, PublicObjectionForm.blank(opening.stamp(reading.slug())), forms.none(), false))
                .orElseGet(() -> refusal.of(ErrorPage.Kind.GONE));
    }

    @POST
    public Response send(@PathParam("slug") String slug, @BeanParam PublicObjectionForm form, HttpServerRequest request) {
        PublicReading reading = readings.find(subjectKind(), slug, form.about(), PublicObjectionForm.number(form.edition())).orElse(null);
        if (reading == null) return refusal.of(ErrorPage.Kind.GONE);
        FormErrors errors = form.check(forms, opening, reading.slug());
        if (errors.any()) return page(422, reading, form.again(opening, reading.slug()), errors, false);
        if (!visitors.admits(request)) return page(429, reading, form, forms.none().add("", "objection:too_many"), false);
        try {
            return Response.seeOther(address(reading, reception.receive(reading, form, language.get()))).build();
        } catch (PublicReception.Full full) {
            return page(429, reading, form, forms.none().add("", "objection:too_many"), false);
        } catch (PublicReception.Closed closed) {
            return page(503, reading, form, forms.none().add("", "objection:closed"), true);
        }
    }

    @GET
    @Path("receipt")
    public Response receipt(@PathParam("slug") String slug, @RestQuery String number, @RestQuery String due, @RestQuery String of) {
        PublicReceipt receipt = receipt(number, due);
        if (of == null || !seal.holds(RECEIPT, slug + "/" + receipt.sealed(), of)) throw new NotFoundException();
        return readings.find(subjectKind(), slug, null, null).map(reading -> Response.ok(Templates.publicReceipt(reading, receipt))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build()).orElseGet(() -> refusal.of(ErrorPage.Kind.GONE));
    }

    private URI address(PublicReading reading, PublicReceipt receipt) {
        return UriBuilder.fromPath("/{lang}/{section}/{slug}/objection/receipt").queryParam("number", receipt.number())
                .queryParam("due", receipt.due()).queryParam("of", seal.of(RECEIPT, reading.slug() + "/" + receipt.sealed()))
                .build(language.get().path(), reading.section(), reading.slug());
    }

    private static PublicReceipt receipt(String number, String due) {
        try {
            return new PublicReceipt(Integer.parseInt(number), LocalDate.parse(due == null ? "" : due));
        } catch (NumberFormatException | DateTimeParseException madeUp) {
            throw new NotFoundException();
        }
    }

    private Response page(int status, PublicReading reading, PublicObjectionForm form, FormErrors errors, boolean closed) {
        return Response.status(status).entity(Templates.publicForm(reading, form, errors, terms, closed))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
