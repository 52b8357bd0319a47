package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.date;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;
import static rs.nadzor.contract.Entered.word;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;

/** A search in a register: where, when, with which words, what came of it. Who searched is whoever is signed in. */
public record SearchForm(
        @RestForm String version,
        @RestForm @Dated(day = true, past = true, message = "contract:day_unreadable") String searchedOn,
        @RestForm @Word(SearchRegister.class) String searchRegister,
        @RestForm @Size(max = 500, message = "contract:too_long") String searchPlace,
        @RestForm @Size(max = 500, message = "contract:too_long") String searchTerms,
        @RestForm @Word(SearchResult.class) String searchResult,
        @RestForm @Size(max = 2000, message = "contract:too_long") String searchNote,
        @RestForm String searchedBy) implements PartForm {

    static SearchForm blank(Showing to) {
        return new SearchForm("", to.formats().date(to.today()), "", "", "", SearchResult.NOT_FOUND.code(), "", "");
    }

    static SearchForm of(SearchLog search, Showing to) {
        return new SearchForm(String.valueOf(search.contract.version), to.formats().date(search.searchedOn),
                search.register == null ? "" : search.register.code(), search.place,
                search.terms, search.result.code(), shown(search.note), search.searchedBy);
    }

    /** Whether a search is written down: its day and its result are filled in before anybody types. */
    boolean isGiven() {
        return any(searchPlace, searchTerms, searchNote);
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Merge.group("searchPlace", "searchRegister"));
    }

    @Override
    public SearchForm by(String name) {
        return new SearchForm(version, searchedOn, searchRegister, searchPlace, searchTerms, searchResult, searchNote, name);
    }

    @Override
    public void check(FormErrors errors) {
        if (!any(searchPlace)) errors.add("searchPlace", "part:search_place_missing");
        if (!any(searchTerms)) errors.add("searchTerms", "part:search_terms_missing");
        if (!any(searchResult)) errors.add("searchResult", "part:search_result_missing");
        if (!any(searchedOn)) errors.add("searchedOn", "part:search_day_missing");
    }

    @Override
    public SearchLog applyTo(Contract deal, UUID part) {
        SearchLog search = Parts.oneOf(deal.searches, part, SearchLog::new);
        search.contract = deal;
        search.searchedOn = date(searchedOn).start();
        search.register = word(SearchRegister.class, searchRegister);
        search.place = text(searchPlace);
        search.terms = text(searchTerms);
        search.result = Coded.read(SearchResult.class, searchResult).orElseThrow();
        search.note = text(searchNote);
        if (search.searchedBy == null) search.searchedBy = searchedBy;
        search.persist();
        return search;
    }

    @Override
    public TemplateInstance page(PartPage page) {
        return ContractTemplates.deskSearch(page, this);
    }
}
