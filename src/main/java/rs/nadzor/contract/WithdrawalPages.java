package rs.nadzor.contract;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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

/**
 * Takes a deal, or earlier editions of it, away: from the public by an editor's retraction, from everywhere, published or
 * not, by an administrator's erasure.
 */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class WithdrawalPages {

    @Inject
    Withdrawals withdrawals;
    @Inject
    Erasure erasure;
    @Inject
    SignedIn signedIn;
    @Inject
    Forms forms;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance withdrawal(Head deal, WithdrawalKind kind, List<Edition> earlier, WithdrawalForm form,
                FormErrors errors);
    }

    @GET
    @Path("retraction")
    @Transactional
    public TemplateInstance retraction(@RestPath UUID contract) {
        return page(published(Changes.found(contract)), WithdrawalKind.RETRACTION, WithdrawalForm.BLANK, forms.none());
    }

    @POST
    @Path("retraction")
    @Transactional
    public Response retract(@RestPath UUID contract, @BeanParam WithdrawalForm form) {
        Contract deal = published(Contract.forDecision(contract));
        return answer(deal, WithdrawalKind.RETRACTION, form, "/desk/contracts/" + contract, () -> {
            String by = signedIn.user().displayName;
            if (form.isWhole()) withdrawals.withdraw(deal.subject(), WithdrawalKind.RETRACTION, form.reason(), by);
            else withdrawals.withdrawEditions(deal.subject(), WithdrawalKind.RETRACTION, form.reason(), form.ids(), by);
        });
    }

    @GET
    @Path("erasure")
    @RolesAllowed("administrator")
    @Transactional
    public TemplateInstance erasure(@RestPath UUID contract) {
        return page(Changes.found(contract), WithdrawalKind.ERASURE, WithdrawalForm.BLANK, forms.none());
    }

    @POST
    @Path("erasure")
    @RolesAllowed("administrator")
    @Transactional
    public Response erase(@RestPath UUID contract, @BeanParam WithdrawalForm form) {
        Contract deal = Contract.forDecision(contract);
        String then = form.isWhole() ? "/desk/contracts" : "/desk/contracts/" + contract;
        return answer(deal, WithdrawalKind.ERASURE, form, then, () -> {
            String by = signedIn.user().displayName;
            if (form.isWhole()) erasure.whole(deal, form.reason(), by, form.takesAddress());
            else erasure.editions(deal, form.reason(), form.ids(), by);
        });
    }

    private Response answer(Contract deal, WithdrawalKind kind, WithdrawalForm form, String then, Runnable verb) {
        FormErrors errors = forms.check(form);
        if (form.reason().isEmpty()) errors.add("reasonSr", "withdrawal:reason_missing");
        if (!earlier(deal).stream().map(e -> e.id.toString()).toList().containsAll(form.editions())) {
            errors.add("edition", "withdrawal:edition_unknown");
        }
        if (errors.any()) return Response.status(422).entity(page(deal, kind, form, errors)).build();
        verb.run();
        flash.say(kind == WithdrawalKind.ERASURE ? "withdrawal:erased" : "withdrawal:retracted");
        return Response.seeOther(URI.create(then)).build();
    }

    private static TemplateInstance page(Contract deal, WithdrawalKind kind, WithdrawalForm form, FormErrors errors) {
        return Templates.withdrawal(Head.of(deal), kind, earlier(deal), form, errors);
    }

    /** The editions before the newest that still say something; of a deal that is not public, none. */
    private static List<Edition> earlier(Contract deal) {
        if (!deal.isPublished()) return List.of();
        return Edition.ofSubject(Contract.KIND, deal.id).stream().skip(1).filter(e -> !e.isWithdrawn()).toList();
    }

    private static Contract published(Contract deal) {
        if (!deal.isPublished()) throw new NotFoundException();
        return deal;
    }
}
