package rs.nadzor.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Every form passes here before anything reads it. Fields that show nothing become empty, and lines lose what would turn
 * them around ({@link Typed#seen}). Refuses control characters but tab and line ends in an address and in the fields of a form, before anything reads
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
        show(form);
        return null;
    }

    private static void show(FormData form) {
        List<String> names = new ArrayList<>();
        form.forEach(names::add);
        for (String name : names) {
            List<FormValue> values = List.copyOf(form.get(name));
            if (values.stream().anyMatch(FormValue::isFileItem) || values.stream().allMatch(value -> isSeen(value.getValue()))) continue;
            // Removed, and not only cleared, so that none counts twice among the fields a form may have.
            form.remove(name);
            values.forEach(value -> form.add(name, Typed.seen(value.getValue())));
        }
    }

    private static boolean isSeen(String text) {
        return text == null || Typed.seen(text).equals(text);
    }

    private static boolean areUntypable(Collection<String> texts) {
        return texts.stream().anyMatch(UntypableFilter::isUntypable);
    }

    private static boolean isUntypable(String text) {
        return text != null && UNTYPABLE.matcher(text).find();
    }
}
