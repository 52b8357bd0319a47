package rs.nadzor.i18n;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The language of a public page is the first part of its address. Other addresses are left alone: there whoever knows
 * the reader sets {@link CurrentLanguage}.
 */
class LocaleFilter {

    @Inject
    CurrentLanguage current;

    @ServerRequestFilter(preMatching = true)
    public void takeLanguageFromAddress(ContainerRequestContext request) {
        String[] parts = request.getUriInfo().getPath().split("/", 3);
        String first = parts[0].isEmpty() && parts.length > 1 ? parts[1] : parts[0];
        Language.ofPath(first).ifPresent(current::set);
    }
}
