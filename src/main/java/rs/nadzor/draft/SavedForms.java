package rs.nadzor.draft;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.web.Desk;
import rs.nadzor.web.Viewer;

/**
 * A form that was saved needs its draft no more, and nobody writes in it: forms with a draft say so in a field, and a redirect says
 * they were saved.
 */
class SavedForms {

    @Inject
    Viewer viewer;

    @ServerResponseFilter
    void forget(ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() != 303 || !request.getMethod().equals("POST") || !Desk.holds(request.getUriInfo().getPath())) return;
        String sent = OpenedForm.sent();
        String address = request.getUriInfo().getPath().replaceFirst("/removal$", "");
        viewer.staff().ifPresent(person -> QuarkusTransaction.requiringNew().run(() -> {
            // A form may have several buttons, each with an address of its own.
            Draft.opened(person.id(), sent).ifPresent(draft -> Presence.end(person.id(), draft.form));
            if (!sent.isEmpty()) Draft.forget(person.id(), sent);
            Presence.end(person.id(), address);
        }));
    }
}
