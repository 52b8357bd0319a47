package rs.nadzor.gap;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.i18n.Language;
import rs.nadzor.list.ListKind;
import rs.nadzor.web.Criteria;

/** The list of findings, for keeping it under a name. */
@ApplicationScoped
class FindingListKind implements ListKind {

    @Inject
    Rules rules;

    @Override
    public String code() {
        return "findings";
    }

    @Override
    public String title(Language language) {
        return GapTexts.in(language).findings();
    }

    @Override
    public Criteria criteria(Map<String, String> query, Language language) {
        return new FindingFilter(query.get("q"), query.get("rule"), query.get("state")).criteria(language, rules);
    }
}
