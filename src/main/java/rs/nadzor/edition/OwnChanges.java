package rs.nadzor.edition;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.runtime.BlockingOperationControl;

/** A form that was taken may have changed what is public: before its sender is answered, this node's pages are of after it. */
class OwnChanges {

    @Inject
    Pulse pulse;

    @ServerResponseFilter
    void check(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() == 303 && request.getMethod().equals("POST") && BlockingOperationControl.isBlockingAllowed()) pulse.checkOwn();
    }
}
