package rs.nadzor.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.audit.Actor;
import rs.nadzor.web.Flash;
import rs.nadzor.web.Paging;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** The outbox: what waits, what may have been sent, what was refused. Nobody reads there what a mail says. */
@Path("/desk/mails")
@RolesAllowed("administrator")
public class MailPages {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "mail")
    static final class Templates {
        static native TemplateInstance mails(Paging.Page<MailRow> page, boolean all, boolean open);
    }

    @Inject
    Outbox outbox;
    @Inject
    Viewer viewer;
    @Inject
    Flash flash;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery String show, @Context UriInfo address) {
        boolean all = "all".equals(show);
        return Templates.mails(MailRow.page(all, clock.instant(), Paging.of(address, ROWS)), all, outbox.isOpen());
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance one(@RestPath UUID id) {
        MailRow row = MailRow.of(id, clock.instant()).orElseThrow(NotFoundException::new);
        return Templates.mails(new Paging.Page<>(List.of(row), null), true, outbox.isOpen());
    }

    @POST
    @Path("{id}/repetition")
    @Transactional
    public Response sendAgain(@RestPath UUID id) {
        return decide(id, Decision.Kind.AGAIN, "mail:sent_again");
    }

    @POST
    @Path("{id}/arrival")
    @Transactional
    public Response itArrived(@RestPath UUID id) {
        return decide(id, Decision.Kind.ARRIVED, "mail:noted");
    }

    @POST
    @Path("{id}/dismissal")
    @Transactional
    public Response letGo(@RestPath UUID id) {
        return decide(id, Decision.Kind.DROPPED, "mail:noted");
    }

    private Response decide(UUID id, Decision.Kind decision, String said) {
        Mail mail = Mail.forDecision(id).orElseThrow(NotFoundException::new);
        StaffPrincipal person = viewer.staff().orElseThrow();
        Instant now = clock.instant();
        try {
            mail.decide(decision, new Actor(person.id(), person.name()), now);
        } catch (Mail.Settled late) {
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        flash.say(said);
        return Response.seeOther(URI.create("/desk/mails")).build();
    }
}
