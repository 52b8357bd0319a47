package rs.nadzor.exchange;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import rs.nadzor.web.Flash;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Forgets what was remembered of a spreadsheet: one's own, and for administrators what is shared. */
@Path("/desk/mappings/{id}/removal")
@RolesAllowed("contributor")
public class MappingPages {

    @Inject
    Viewer viewer;
    @Inject
    Flash flash;

    @POST
    @Transactional
    public Response remove(@RestPath UUID id) {
        StaffPrincipal person = viewer.staff().orElseThrow();
        Mapping mapping = Mapping.<Mapping>findByIdOptional(id).filter(one -> one.ownerId.equals(person.id())
                || one.shared && person.roles().contains("administrator")).orElseThrow(NotFoundException::new);
        mapping.delete();
        flash.say("exchange:mapping_removed");
        return BatchPages.seeOther("/desk/batches");
    }
}
