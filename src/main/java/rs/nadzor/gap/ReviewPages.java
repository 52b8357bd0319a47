package rs.nadzor.gap;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.security.identity.SecurityIdentity;
import rs.nadzor.account.SignedIn;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** What a person says of a finding, and the second person's yes. */
@Path("/desk/findings/{id}")
public class ReviewPages {

    @Inject
    Reviews reviews;
    @Inject
    FindingList findings;
    @Inject
    FindingPage page;
    @Inject
    SignedIn person;
    @Inject
    SecurityIdentity identity;
    @Inject
    Forms forms;
    @Inject
    Flash flash;

    @POST
    @Path("review")
    @RolesAllowed("contributor")
    @Transactional
    public Response review(@RestPath UUID id, @BeanParam ReviewForm form) {
        FindingRow row = findings.one(id).orElseThrow(NotFoundException::new);
        FormErrors errors = form.check(forms);
        if (errors.any()) return Response.status(422).entity(page.of(row, form, errors)).build();
        try {
            var reviewer = new Reviewer(person.user().actor(), identity.hasRole("editor"));
            Review.Verdict verdict = form.verdict().orElseThrow();
            if (verdict == Review.Verdict.NEEDS_FOLLOW_UP) reviews.followUp(id, form.reason(), form.step(row.finding()), reviewer);
            else reviews.review(id, verdict, form.reason(), form.comment(), reviewer);
            return back(id, "gap:reviewed");
        } catch (Review.Stale stale) {
            return refused(id, form, "gap:stale");
        } catch (Review.Settled settled) {
            return refused(id, form, "gap:settled");
        }
    }

    @POST
    @Path("approval")
    @RolesAllowed("editor")
    @Transactional
    public Response approve(@RestPath UUID id, @RestForm UUID review) {
        try {
            return back(id, reviews.approve(id, review, person.user().actor()).isPresent()
                    ? "gap:approved_and_published" : "gap:approved_for_later");
        } catch (Review.Stale stale) {
            return refused(id, ReviewForm.of(person.id()), "gap:stale");
        } catch (Review.NotYours notYours) {
            return back(id, "gap:not_yours");
        }
    }

    /** The finding as it is now, or the one that took its place, with what was typed and why it was not saved. */
    private Response refused(UUID finding, ReviewForm form, String why) {
        FindingRow read = findings.one(finding).orElseThrow(NotFoundException::new);
        FindingRow row = read.finding().holds() ? read : findings.ofContract(read.finding().contract.id).stream()
                .filter(held -> held.rule().id().equals(read.rule().id())).findFirst().orElse(read);
        return Response.status(409).entity(page.of(row, form, forms.none().add("", why))).build();
    }

    private Response back(UUID finding, String said) {
        flash.say(said);
        return Response.seeOther(FindingPages.address(finding)).build();
    }
}
