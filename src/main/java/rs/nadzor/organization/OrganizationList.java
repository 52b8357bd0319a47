package rs.nadzor.organization;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.list.ListKind;
import rs.nadzor.web.Criteria;

/** The list of organizations, for keeping it under a name. */
@ApplicationScoped
class OrganizationList implements ListKind {

    @Override
    public String code() {
        return "organizations";
    }

    @Override
    public String title(Language language) {
        return Texts.in(OrganizationMessages.class, language).organizations();
    }

    @Override
    public Criteria criteria(Map<String, String> query, Language language) {
        return new OrganizationFilter(query.get("q"), query.get("kind"), query.get("sort")).criteria(language);
    }
}
