package rs.nadzor.followup;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.account.SignedIn;
import rs.nadzor.contract.Contract;
import rs.nadzor.web.Forms;

/** The empty form for a further step of a deal. */
@Path("/desk/follow-ups/new")
@RolesAllowed("contributor")
public class NewFollowUpPages {

    @Inject
    SignedIn person;
    @Inject
    Forms forms;

    @GET
    @Transactional
    public TemplateInstance form(@RestQuery UUID contract) {
        return FollowUpTemplates.newFollowUp(deal(contract), Owner.workers(), new FollowUpForm("", person.id().toString(), ""), forms.none());
    }

    static Contract deal(UUID contract) {
        return Optional.ofNullable(contract).flatMap(id -> Contract.<Contract>findByIdOptional(id)).orElseThrow(NotFoundException::new);
    }
}
