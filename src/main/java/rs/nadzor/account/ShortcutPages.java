package rs.nadzor.account;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import rs.nadzor.web.Flash;

/** The keys of the desk, and whether those of one letter are on for who reads the page. */
@Path("/desk/shortcuts")
@RolesAllowed("reader")
public class ShortcutPages {

    @Inject
    SignedIn signedIn;
    @Inject
    Flash flash;

    @GET
    @Transactional
    public TemplateInstance show() {
        return AccountTemplates.shortcuts(signedIn.user().singleKeys);
    }

    @POST
    @Transactional
    public Response change(@RestForm String single) {
        signedIn.user().singleKeys = "on".equals(single);
        flash.say("keys:saved");
        return Response.seeOther(URI.create("/desk/shortcuts")).build();
    }
}
