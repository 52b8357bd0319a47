package rs.nadzor.evidence;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.list.ListKind;
import rs.nadzor.web.Criteria;

/** The list of sources, for keeping it under a name. */
@ApplicationScoped
class SourceList implements ListKind {

    @Override
    public String code() {
        return "sources";
    }

    @Override
    public String title(Language language) {
        return Texts.in(EvidenceMessages.class, language).sources();
    }

    @Override
    public Criteria criteria(Map<String, String> query, Language language) {
        return new SourceFilter(query.get("q"), query.get("kind"), query.get("sort")).criteria(language);
    }
}
