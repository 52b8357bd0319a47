package rs.nadzor.audit;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Paging;

/** Who changed what at the desk. */
@Path("/desk/audit")
@RolesAllowed({ "editor", "administrator" })
public class AuditPages {

    @CheckedTemplate(basePath = "audit")
    static final class Templates {
        static native TemplateInstance list(Paging.Page<AuditEvent> events, AuditFilter filter, List<String> tables);
    }

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam AuditFilter filter, UriInfo address) {
        return Templates.list(AuditEvent.page(filter, Paging.of(address, 50)), filter, AuditEvent.tables());
    }
}
