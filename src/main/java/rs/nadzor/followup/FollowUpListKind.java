package rs.nadzor.followup;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.list.ListKind;
import rs.nadzor.web.Criteria;

/** The list of next steps, for keeping it under a name. */
@ApplicationScoped
class FollowUpListKind implements ListKind {

    @Override
    public String code() {
        return "follow-ups";
    }

    @Override
    public String title(Language language) {
        return Texts.in(FollowUpMessages.class, language).follow_ups();
    }

    @Override
    public Criteria criteria(Map<String, String> query, Language language) {
        return new FollowUpQuery(query.get("show"), query.get("q")).criteria(language);
    }
}
