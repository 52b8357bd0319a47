package rs.nadzor.web;

import java.util.Collection;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses control characters but tab and line ends in an address and in the fields of a form, before anything reads
 * them: no key types them, PostgreSQL stores no NUL, and CSV, JSON and terminals stumble over the rest.
 */
class UntypableFilter {

    private static final Pattern UNTYPABLE = Pattern.compile("[\\x00-\\x1f&&[^\\t\\n\\r]]");

    @Inject
    ErrorPage page;

    @ServerRequestFilter(preMatching = true)
    Response address(ContainerRequestContext request) {
        var parameters = request.getUriInfo().getQueryParameters();
        return isUntypable(request.getUriInfo().getPath()) || areUntypable(parameters.keySet())
                || parameters.values().stream().anyMatch(UntypableFilter::areUntypable) ? page.of(ErrorPage.Kind.UNTYPABLE) : null;
    }

    @WithFormRead
    @ServerRequestFilter
    Response form(ResteasyReactiveContainerRequestContext request) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form == null) return null;
        for (String name : form) {
            if (isUntypable(name) || form.get(name).stream().anyMatch(value -> !value.isFileItem() && isUntypable(value.getValue()))) {
                return page.of(ErrorPage.Kind.UNTYPABLE);
            }
        }
        return null;
    }

    private static boolean areUntypable(Collection<String> texts) {
        return texts.stream().anyMatch(UntypableFilter::isUntypable);
    }

    private static boolean isUntypable(String text) {
        return UNTYPABLE.matcher(text).find();
    }
}
