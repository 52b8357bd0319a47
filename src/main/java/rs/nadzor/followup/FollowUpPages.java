package rs.nadzor.followup;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.account.SignedIn;
import rs.nadzor.contract.Contract;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.list.NamedLists;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Paging;

/** What is to be done: the list, and where a further step is sent. */
@Path("/desk/follow-ups")
@RolesAllowed("reader")
public class FollowUpPages {

    @Inject
    FollowUpList list;
    @Inject
    FollowUps followUps;
    @Inject
    NamedLists lists;
    @Inject
    CurrentLanguage language;
    @Inject
    SignedIn person;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam FollowUpQuery wanted, @Context UriInfo address) {
        LocalDate today = LocalDate.now(clock);
        return FollowUpTemplates.followUps(list.page(wanted, person.id(), today, Paging.of(address, 50)), FollowUpFilter.values(),
                wanted, lists.of("follow-ups", wanted.criteria(language.get())), list.count(wanted, person.id(), today), today);
    }

    @POST
    @RolesAllowed("contributor")
    @Transactional
    public Response open(@RestForm UUID contract, @BeanParam FollowUpForm form) {
        Contract deal = NewFollowUpPages.deal(contract);
        FormErrors errors = form.check(forms);
        if (errors.any()) return Response.status(422)
                .entity(FollowUpTemplates.newFollowUp(deal, Owner.workers(), form, errors)).build();
        FollowUp opened = followUps.open(contract, null, form.what(), form.owner(), form.dueDate());
        flash.say("followup:opened");
        return Response.seeOther(address(opened)).build();
    }

    static URI address(FollowUp step) {
        return URI.create("/desk/follow-ups/" + step.id);
    }
}
