package rs.nadzor.contract;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.account.SignedIn;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.WithdrawalKind;
import rs.nadzor.edition.Withdrawals;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** Takes a deal, or earlier editions of it, away from the public: a retraction by an editor, an erasure by an administrator. */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class WithdrawalPages {

    @Inject
    Withdrawals withdrawals;
    @Inject
    SignedIn signedIn;
    @Inject
    Forms forms;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance withdrawal(Contract deal, WithdrawalKind kind, List<Edition> earlier, WithdrawalForm form,
                FormErrors errors);
    }

    @GET
    @Path("retraction")
    @Transactional
    public TemplateInstance retraction(@RestPath UUID contract) {
        return page(published(contract), WithdrawalKind.RETRACTION, WithdrawalForm.empty(), forms.none());
    }

    @POST
    @Path("retraction")
    @Transactional
    public Response retract(@RestPath UUID contract, @RestForm String reasonSr, @RestForm String reasonEn, @RestForm List<String> edition) {
        return withdraw(published(contract), WithdrawalKind.RETRACTION, new WithdrawalForm(reasonSr, reasonEn, edition));
    }

    @GET
    @Path("erasure")
    @RolesAllowed("administrator")
    @Transactional
    public TemplateInstance erasure(@RestPath UUID contract) {
        return page(published(contract), WithdrawalKind.ERASURE, WithdrawalForm.empty(), forms.none());
    }

    @POST
    @Path("erasure")
    @RolesAllowed("administrator")
    @Transactional
    public Response erase(@RestPath UUID contract, @RestForm String reasonSr, @RestForm String reasonEn) {
        return withdraw(published(contract), WithdrawalKind.ERASURE, new WithdrawalForm(reasonSr, reasonEn, List.of()));
    }

    private Response withdraw(Contract deal, WithdrawalKind kind, WithdrawalForm form) {
        FormErrors errors = forms.check(form);
        if (form.reason().isEmpty()) errors.add("reasonSr", "withdrawal:reason_missing");
        if (errors.any()) return Response.status(422).entity(page(deal, kind, form, errors)).build();
        String by = signedIn.user().displayName;
        if (form.editions().isEmpty()) withdrawals.withdraw(deal.subject(), kind, form.reason(), by);
        else withdrawals.withdrawEditions(deal.subject(), kind, form.reason(), form.ids(), by);
        flash.say("withdrawal:done");
        boolean gone = kind == WithdrawalKind.ERASURE;
        return Response.seeOther(URI.create(gone ? "/desk/contracts" : "/desk/contracts/" + deal.id)).build();
    }

    private static TemplateInstance page(Contract deal, WithdrawalKind kind, WithdrawalForm form, FormErrors errors) {
        List<Edition> editions = Edition.ofSubject(Contract.KIND, deal.id);
        List<Edition> earlier = editions.stream().skip(1).filter(e -> !e.isWithdrawn()).toList();
        return Templates.withdrawal(deal, kind, earlier, form, errors);
    }

    private static Contract published(UUID id) {
        Contract deal = Contract.findById(id);
        if (deal == null || !deal.isPublished()) throw new NotFoundException();
        return deal;
    }
}
