package rs.nadzor.contract;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.list.ListKind;
import rs.nadzor.web.Criteria;

/** The list of deals, for keeping it under a name. */
@ApplicationScoped
class ContractList implements ListKind {

    @Override
    public String code() {
        return "contracts";
    }

    @Override
    public String title(Language language) {
        return Texts.in(ContractMessages.class, language).deals();
    }

    @Override
    public Criteria criteria(Map<String, String> query, Language language) {
        return ContractFilter.of(query).criteria(language);
    }
}
