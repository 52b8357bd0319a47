package rs.nadzor.contract;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.edition.Editions;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;

/** The public page over the content that the next edition would hold, in each of the public's languages. */
@Path("/desk/contracts/{contract}/preview")
@RolesAllowed("reader")
public class PreviewPages {

    @Inject
    Editions editions;
    @Inject
    PublicDeal page;
    @Inject
    CurrentLanguage language;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath UUID contract, @RestQuery String lang) {
        Language.ofPath(lang).ifPresent(language::set);
        return page.preview(editions.content(Changes.found(contract).subject()));
    }
}
