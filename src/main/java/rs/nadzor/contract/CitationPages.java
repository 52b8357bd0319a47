package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** Which places of a deal have a source and which lack one; one citation may be hung on several at once. */
@Path("/desk/contracts/{contract}/citations")
@RolesAllowed("contributor")
public class CitationPages {

    @Inject
    Edits edits;
    @Inject
    CitationDesk citations;
    @Inject
    KeptFiles files;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath UUID contract, @RestQuery List<String> place) {
        Contract deal = Changes.found(contract);
        return page(deal, place, citations.pinned(deal), forms.none());
    }

    @POST
    public Response hang(@RestPath UUID contract, @RestForm List<String> place, @BeanParam CitationForm typed,
            @RestForm FileUpload file) {
        FormErrors refusedFile = forms.none();
        CitationForm citation = files.keep(typed, file, refusedFile);
        if (citation.isFilling()) return again(200, contract, place, citations.filled(citation), refusedFile);
        FormErrors errors = forms.check(citation);
        refusedFile.list().forEach(errors::add);
        citation.check(errors);
        if (!citation.isGiven() && !errors.on("sourceName")) errors.add("sourceName", "contract:source_not_named");
        if (place == null || place.isEmpty()) errors.add("places", "contract:no_place_chosen");
        if (errors.any()) return again(422, contract, place, citation, errors);
        edits.cite(contract, place, citation);
        flash.say("contract:cited");
        return PartDesk.seeOther(contract, "/citations");
    }

    @POST
    @Path("{citation}/removal")
    @Transactional
    public Response remove(@RestPath UUID contract, @RestPath UUID citation, @RestForm String place) {
        edits.uncite(contract, place, citation);
        flash.say("part:part_removed");
        return PartDesk.seeOther(contract, "/citations");
    }

    private Response again(int status, UUID contract, List<String> chosen, CitationForm citation, FormErrors errors) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            return Response.status(status).entity(page(deal, chosen, citations.of(citation, deal), errors)).build();
        });
    }

    private TemplateInstance page(Contract deal, List<String> chosen, Citing citing, FormErrors errors) {
        return ContractTemplates.deskCitations(Head.of(deal),
                CitedPlace.of(deal, language.get(), Entered.shown(chosen)), citing, errors);
    }
}
