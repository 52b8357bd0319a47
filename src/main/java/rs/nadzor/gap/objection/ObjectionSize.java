package rs.nadzor.gap.objection;

import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import rs.nadzor.web.ErrorPage;

/** Nobody needs an account to send this form, so it is refused before it is read when it is larger than one filled in to the brim. */
class ObjectionSize {
    static final int LARGEST = 128 * 1024;
    private static final Pattern FORM = Pattern.compile("/(sr|sr-Cyrl|en)/[a-z]+/[^/]+/objection/?");

    @Inject
    ErrorPage page;

    /** Browsers say how much they send; what does not say is refused, too. */
    @ServerRequestFilter(preMatching = true)
    Response refuse(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST") || !FORM.matcher(request.getUriInfo().getPath()).matches()) return null;
        String length = request.getHeaderString("Content-Length");
        boolean small = length != null && length.matches("[0-9]{1,9}") && Integer.parseInt(length) <= LARGEST;
        return small ? null : page.of(ErrorPage.Kind.TOO_LARGE);
    }
}
