package rs.nadzor.evidence;

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
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.Suggestion;

/** What the look-ahead field of a source offers. */
@Path("/desk/sources/suggestions")
@RolesAllowed("reader")
public class SourceSuggestionsResource {

    @Inject
    CurrentLanguage language;

    @GET
    @Transactional
    public List<Suggestion> suggestions(@RestQuery String q) {
        if (SearchKey.of(q).length() < Suggestion.SHORTEST) return List.of();
        return Source.suggest(q, Suggestion.MOST).stream()
            .map(source -> new Suggestion(source.id, source.title, hint(source))).toList();
    }

    private String hint(Source source) {
        var date = source.publishedOn == null ? null : language.formats().partialDate(source.publishedOn);
        var site = WebAddress.read(source.address).map(WebAddress::site).orElse(null);
        return Stream.of(source.publisher, date, site).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
