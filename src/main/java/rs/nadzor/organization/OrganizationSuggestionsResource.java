package rs.nadzor.organization;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Suggestion;

/** What the look-ahead field of an organization offers, its name in the reader's language and script. */
@Path("/desk/organizations/suggestions")
@RolesAllowed("reader")
public class OrganizationSuggestionsResource {

    @Inject
    CurrentLanguage language;
    @Inject
    Phrases phrases;

    @GET
    @Transactional
    public List<Suggestion> suggestions(@RestQuery String q) {
        if (SearchKey.of(q).length() < Suggestion.SHORTEST) return List.of();
        return OrganizationSearch.suggest(q, Suggestion.MOST).stream()
            .map(found -> new Suggestion(found.id, found.name().text(language.get()), hint(found))).toList();
    }

    private String hint(Organization found) {
        var kind = found.kind == null ? null : phrases.of("organization:kind", found.kind);
        var number = found.pib != null ? phrases.of("organization:pib_number", found.pib)
            : found.registryNumber != null ? phrases.of("organization:mb_number", found.registryNumber) : null;
        return Stream.of(kind, found.country, number).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
