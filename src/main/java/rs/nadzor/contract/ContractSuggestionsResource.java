package rs.nadzor.contract;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.web.Suggestion;

/** What the look-ahead field of a deal offers. */
@Path("/desk/contracts/suggestions")
@RolesAllowed("reader")
public class ContractSuggestionsResource {

    @Inject
    CurrentLanguage language;

    @GET
    @Transactional
    public List<Suggestion> suggestions(@RestQuery String q) {
        if (SearchKey.of(q).length() < Suggestion.SHORTEST) return List.of();
        return ContractSearch.suggest(q, Suggestion.MOST).stream()
                .map(deal -> new Suggestion(deal.id, deal.title().text(language.get()), language.formats()
                .partialDate(deal.signedOn))).toList();
    }
}
