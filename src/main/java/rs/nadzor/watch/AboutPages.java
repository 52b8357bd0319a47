package rs.nadzor.watch;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublisherContact;
import rs.nadzor.gap.objection.PublicObjectionTerms;
import rs.nadzor.i18n.CurrentLanguage;

/** Who publishes and how we work: pages of words, and the channels that the publisher has named. */
@Path("/{lang: (sr-Cyrl|sr|en)}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AboutPages {
    /** In the order in which the page explains them; a test compares them with the rules there are. */
    static final List<String> RULES = List.of("GAP-01", "GAP-02", "GAP-03", "DEAL-02", "FCT-01", "LAW-03");

    @Inject
    PublicObjectionTerms objections;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;
    /** Whether there is a /.well-known/security.txt to point to. */
    @ConfigProperty(name = "nadzor.security-contact")
    Optional<String> security;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance methodology(List<String> rules);

        static native TemplateInstance about(int answerDays, int contactDays);

        static native TemplateInstance contact(PublisherContact contact, String address, boolean security);
    }

    @GET
    @Path("methodology")
    public Response methodology() {
        return freshness.answer(Freshness.ofEverything() + "methodology" + language.get(), () -> Templates.methodology(RULES));
    }

    @GET
    @Path("about")
    public Response about() {
        return freshness.answer(Freshness.ofEverything() + "about" + language.get(),
                () -> Templates.about(objections.answerDays(), objections.contactDays()));
    }

    @GET
    @Path("contact")
    public Response contact() {
        return freshness.answer(Freshness.ofEverything() + "contact" + language.get(), () -> Templates.contact(PublisherContact.read(),
                objections.address().filter(address -> !address.isBlank()).orElse(null), security.filter(it -> !it.isBlank()).isPresent()));
    }
}
