package rs.nadzor.contract;

import java.time.LocalDate;
import java.util.Collection;

import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** Everything that the screen "Log a deal" asks for, in its order. */
public record LogEntry(CitationForm citation, ContractForm deal, PartiesForm parties, SearchForm search,
        SecrecyForm secrecy, NextStepForm step) {

    static LogEntry blank(Showing to) {
        return new LogEntry(CitationForm.BLANK, ContractForm.blank(), PartiesForm.BLANK, SearchForm.blank(to),
                SecrecyForm.BLANK, NextStepForm.BLANK);
    }

    /** With nothing filled in but what a form proposes: language and day. */
    public static LogEntry blank(Language language, LocalDate today) {
        return blank(new Showing(language, today));
    }

    FormErrors check(Forms forms) {
        return check(forms.check(citation, deal, parties, search, secrecy, step));
    }

    /** As of a form that is sent; a row of a spreadsheet brings along what somebody has looked at twice. */
    public FormErrors check(Forms forms, Collection<String> checked) {
        return check(forms.check(checked, citation, deal, parties, search, secrecy, step));
    }

    private FormErrors check(FormErrors errors) {
        citation.check(errors);
        deal.check(errors);
        parties.check(errors);
        if (is(Disclosure.NOT_FOUND) || search.isGiven()) search.check(errors);
        if (is(Disclosure.NOT_FOUND) && SearchResult.FOUND.code().equals(search.searchResult())) {
            errors.add("searchResult", "part:found_and_not_found");
        }
        if (is(Disclosure.NOT_FOUND) && !Entered.any(search.searchRegister())) errors.add("searchRegister", "part:search_register_missing");
        step.check(errors);
        return errors;
    }

    boolean is(Disclosure disclosure) {
        return Coded.read(Disclosure.class, deal.disclosure()).filter(disclosure::equals).isPresent();
    }

    LogEntry with(CitationForm kept) {
        return new LogEntry(kept, deal, parties, search, secrecy, step);
    }
}
