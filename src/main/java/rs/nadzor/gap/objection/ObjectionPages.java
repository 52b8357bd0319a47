package rs.nadzor.gap.objection;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Paging;

/** What readers object to: the list. */
@Path("/desk/objections")
@RolesAllowed("reader")
public class ObjectionPages {

    @Inject
    ObjectionList list;
    @Inject
    Objections objections;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery String show, @Context UriInfo address) {
        ObjectionFilter filter = Coded.read(ObjectionFilter.class, show).orElse(ObjectionFilter.OPEN);
        LocalDate today = LocalDate.now(clock);
        Paging.Page<Objection> page = list.page(filter, today, Paging.of(address, 50));
        return ObjectionTemplates.objections(new Paging.Page<>(objections.named(page.rows()), page.next()), ObjectionFilter.values(), filter,
                list.count(filter, today), today);
    }
}
