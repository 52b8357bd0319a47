package rs.nadzor.contract;

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

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** Contradictions that a person sees and arithmetic does not: 800 cameras against 800 locations. */
@Path("/desk/contracts/{contract}/contradictions")
@RolesAllowed("contributor")
public class ContradictionPages {

    @Inject
    Changes changes;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath UUID contract) {
        return page(contract, ContradictionForm.BLANK, forms.none());
    }

    @POST
    @Transactional
    public Response record(@RestPath UUID contract, @BeanParam ContradictionForm form) {
        FormErrors errors = forms.check(form);
        form.check(errors);
        if (errors.any()) {
            return Response.status(422).entity(page(contract, form, errors)).build();
        }
        changes.to(contract, deal -> {
            form.applyTo(deal);
            return null;
        });
        flash.say("part:part_saved");
        return PartDesk.seeOther(contract, "#conflicts");
    }

    @POST
    @Path("removal")
    @Transactional
    public Response remove(@RestPath UUID contract, @RestForm UUID one, @RestForm UUID other) {
        changes.to(contract, deal -> {
            Contradiction.remove(Parts.one(deal.statements, one), Parts.one(deal.statements, other));
            return null;
        });
        flash.say("part:part_removed");
        return PartDesk.seeOther(contract, "#statements");
    }

    private TemplateInstance page(UUID contract, ContradictionForm form, FormErrors errors) {
        DeskRecord deal = DeskRecord.of(Changes.found(contract), language.get());
        return ContractTemplates.deskContradictions(deal, form, errors);
    }
}
