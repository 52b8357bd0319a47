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
            var actor = person.user().actor();
            Review.Verdict verdict = form.verdict().orElseThrow();
            if (verdict == Review.Verdict.NEEDS_FOLLOW_UP) reviews.followUp(id, form.reason(), form.step(row.finding()), actor);
            else reviews.review(id, verdict, form.reason(), form.comment(), actor);
            return back(id, "gap:reviewed");
        } catch (Review.Stale stale) {
            return back(id, "gap:stale");
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
            return back(id, "gap:stale");
        } catch (Review.NotYours notYours) {
            return back(id, "gap:not_yours");
        }
    }

    private Response back(UUID finding, String said) {
        flash.say(said);
        return Response.seeOther(FindingPages.address(finding)).build();
    }
}
