package rs.nadzor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerRequest;

/** What a reader sees when an endpoint refuses or breaks. */
class ErrorPages {

    @Inject
    ErrorPage page;

    @Inject
    FaultLog log;

    /** An answer that brings its own content, or a redirect, is what the endpoint meant to say. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refusal) {
        Response response = refusal.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) return response;
        var answer = Response.fromResponse(page.of(ErrorPage.Kind.of(response.getStatus()))).status(response.getStatus());
        response.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal) {
        return page.of(ErrorPage.Kind.FORBIDDEN);
    }

    @ServerExceptionMapper
    Response broken(Throwable failure, HttpServerRequest request) {
        ErrorPage.Kind kind = Fault.of(failure, !CsrfFilter.SAFE.contains(request.method().name()));
        return page.of(kind, log.keep(failure, kind, request));
    }
}
