package rs.nadzor.bulk;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.account.User;
import rs.nadzor.contract.Choice;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** Many deals changed at once, by whoever may change one: what to change, what that would do, and doing it. */
@Path("/desk/contracts/bulk")
@RolesAllowed("contributor")
public class BulkPages {

    @Inject
    BulkEdits edits;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "bulk")
    static class Templates {
        static native TemplateInstance form(Chosen chosen, BulkForm form, List<Choice> people, FormErrors errors);

        static native TemplateInstance preview(Chosen chosen, BulkForm form, BulkPreview preview);

        static native TemplateInstance refused(Chosen chosen, BulkForm form, int changed, List<LeftOut> leftOut, String again);
    }

    /** From the list of deals: those ticked there, or all of it. */
    @GET
    @Transactional
    public Response choose(@RestQuery String all, @RestQuery String query, @RestQuery List<String> deal) {
        BulkForm form = BulkForm.of(all, query, deal == null ? "" : String.join(" ", deal));
        Chosen chosen = Chosen.of(form, language.get());
        FormErrors errors = check(chosen);
        return form(errors.any() ? 422 : 200, chosen, form, errors);
    }

    @POST
    @Path("preview")
    @Transactional
    public Response preview(@BeanParam BulkForm form) {
        Chosen chosen = Chosen.of(form, language.get());
        BulkEdit edit = form.edit();
        FormErrors errors = check(chosen);
        form.check(edit, errors);
        if (errors.any()) return form(422, chosen, form, errors);
        return Response.ok(Templates.preview(chosen, form, BulkPreview.of(chosen.ids(), edit))).build();
    }

    /** Each deal has a transaction of its own: this has none. */
    @POST
    public Response change(@BeanParam BulkForm form) {
        List<DealAsRead> deals = DealAsRead.read(form.deals());
        Chosen chosen = QuarkusTransaction.requiringNew().call(() -> Chosen.of(form.of(form.deals()), language.get()));
        BulkEdit edit = QuarkusTransaction.requiringNew().call(form::edit);
        FormErrors errors = check(chosen);
        form.check(edit, errors);
        if (errors.any()) return QuarkusTransaction.requiringNew().call(() -> form(422, chosen, form, errors));
        List<LeftOut> leftOut = edits.make(edit, deals);
        int changed = deals.size() - leftOut.size();
        if (!leftOut.isEmpty()) return Response.status(409).entity(Templates.refused(chosen, form, changed, leftOut, again(leftOut))).build();
        flash.say("bulk:done", changed);
        return Response.seeOther(URI.create("/desk/contracts" + chosen.criteria().query())).build();
    }

    private FormErrors check(Chosen chosen) {
        FormErrors errors = forms.none();
        if (chosen.ids().isEmpty()) errors.add("", "bulk:none_chosen");
        if (chosen.isTooMany()) errors.add("", "bulk:too_many", String.valueOf(Chosen.MOST));
        return errors;
    }

    private static String again(List<LeftOut> leftOut) {
        return leftOut.stream().filter(LeftOut::isThere).map(it -> it.deal().toString()).collect(Collectors.joining(" "));
    }

    private static Response form(int status, Chosen chosen, BulkForm form, FormErrors errors) {
        List<Choice> people = User.active().stream().map(user -> new Choice(user.id.toString(), user.displayName)).toList();
        return Response.status(status).entity(Templates.form(chosen, form, people, errors)).build();
    }
}
