package rs.nadzor.evidence;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import rs.nadzor.web.Flash;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Typed;
import rs.nadzor.web.Viewer;

/** May everybody have this copy? An editor decides, one copy at a time, and says by what right. */
@Path("/desk/sources/{source}/copies/{id}/republication")
@RolesAllowed("editor")
public class RepublicationPages {

    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;
    @Inject
    PublishedCopies published;

    @GET
    @Transactional
    public TemplateInstance ask(@RestPath UUID source, @RestPath UUID id) {
        return EvidenceTemplates.republication(CopyPages.copy(source, id), "", false, forms.none());
    }

    @POST
    @Transactional
    public Response approve(@RestPath UUID source, @RestPath UUID id, @RestForm String ground, @RestForm boolean confirmed) {
        var copy = mine(source, id);
        var errors = forms.none();
        if (!Typed.given(ground)) errors.add("ground", "evidence:ground_missing");
        else if (ground.length() > 2000) errors.add("ground", "evidence:too_long");
        if (copy.source.isRarelyRepublished() && !confirmed) errors.add("confirmed", "evidence:confirmation_missing");
        if (errors.any()) return Response.status(422).entity(EvidenceTemplates.republication(copy, ground, confirmed, errors)).build();
        if (!copy.isApproved()) {
            var editor = viewer.staff().orElseThrow();
            copy.approve(editor.id(), editor.name(), ground, clock.instant());
        }
        flash.say("evidence:republication_approved", copy.fileName);
        return back(source);
    }

    /** One person suffices to take something away from the public, and it is away at once. */
    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(@RestPath UUID source, @RestPath UUID id) {
        var copy = mine(source, id);
        copy.republication = null;
        copy.flush();
        published.withdrawUnlessApprovedElsewhere(copy.file);
        flash.say("evidence:republication_withdrawn", copy.fileName);
        return back(source);
    }

    /** Nobody else decides about a copy of this source until the transaction ends. */
    private static KeptCopy mine(UUID source, UUID id) {
        SourcePages.source(source, LockModeType.PESSIMISTIC_WRITE);
        return CopyPages.copy(source, id);
    }

    private static Response back(UUID source) {
        return Response.seeOther(URI.create("/desk/sources/" + source)).build();
    }
}
