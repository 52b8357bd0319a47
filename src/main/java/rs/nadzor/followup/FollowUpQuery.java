package rs.nadzor.followup;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Texts;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Criteria;

/** Which follow-ups the list shows, as it stands in the address: words of the deal's title or of what is to be done. */
public record FollowUpQuery(@RestQuery String show, @RestQuery String q) {

    public FollowUpFilter filter() {
        return Coded.read(FollowUpFilter.class, show).orElse(FollowUpFilter.OPEN);
    }

    /** In words and as an address; what it does not know is named there. */
    Criteria criteria(Language language) {
        FollowUpMessages say = Texts.in(FollowUpMessages.class, language);
        return new Criteria().word("show", say.state(), show == null || show.isBlank() ? filter().code() : show, FollowUpFilter.class, say::show)
                .text("q", Texts.in(CommonMessages.class, language).search(), q);
    }

    /** For the addresses of the same rows elsewhere. */
    public String query() {
        return criteria(Language.SR).query();
    }

    boolean searches() {
        return !SearchKey.of(q).isEmpty();
    }

    /** In HQL, over a follow-up f: what is to be done is stored as it was typed, so it is looked for in both scripts. */
    static String found() {
        return " and (f.contract.search like :deal or lower(f.what) like :latin escape '!' or lower(f.what) like :cyrillic escape '!')";
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("deal", SearchKey.like(q));
        values.put("latin", like(Transliteration.toLatin(q.strip())));
        values.put("cyrillic", like(Transliteration.toCyrillic(q.strip())));
        return values;
    }

    private static String like(String typed) {
        return "%" + typed.toLowerCase().replaceAll("[!%_]", "!$0") + "%";
    }
}
