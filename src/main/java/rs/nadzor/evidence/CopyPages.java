package rs.nadzor.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import rs.nadzor.shared.FileName;
import rs.nadzor.web.Flash;
import rs.nadzor.web.Forms;

/** The kept copies of one source. */
@Path("/desk/sources/{source}/copies")
@RolesAllowed("reader")
public class CopyPages {

    @Inject
    EvidenceStore store;
    @Inject
    CopyIntake intake;
    @Inject
    Forms forms;
    @Inject
    Flash flash;

    @POST
    @RolesAllowed("contributor")
    @Transactional
    public Response keep(@RestPath UUID source, @RestForm FileUpload file) {
        var found = SourcePages.source(source, LockModeType.NONE);
        var errors = forms.none();
        var copy = intake.take(found, file, errors);
        if (copy.isEmpty() && !errors.any()) errors.add(CopyIntake.FIELD, "evidence:file_missing");
        if (errors.any()) {
            var page = EvidenceTemplates.source(SourceView.of(found), errors);
            QuarkusTransaction.setRollbackOnly();
            return Response.status(422).entity(page).build();
        }
        flash.say("evidence:copy_kept", copy.get().fileName);
        return back(source);
    }

    /** The bytes, under headers that let no file do harm; see {@link PublicFile}. */
    @GET
    @Path("{id}")
    @Transactional
    public Response file(@RestPath UUID source, @RestPath UUID id) {
        var copy = copy(source, id);
        var file = new PublicFile(copy.file.sha256, copy.file.size, copy.file.type.mediaType, FileName.of(copy.fileName));
        return file.describe(Response.ok(store.open(copy.file))).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("{id}/verification")
    @Transactional
    public Response verify(@RestPath UUID source, @RestPath UUID id) {
        var copy = copy(source, id);
        flash.say(store.verify(copy.file) ? "evidence:copy_intact" : "evidence:copy_changed", copy.fileName);
        return back(source);
    }

    private static Response back(UUID source) {
        return Response.seeOther(URI.create("/desk/sources/" + source)).build();
    }

    static KeptCopy copy(UUID source, UUID id) {
        return KeptCopy.of(source, id).orElseThrow(NotFoundException::new);
    }
}
