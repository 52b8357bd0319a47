package rs.nadzor.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.Criteria;

/** What a reader filters organizations by: names in whatever script, and the part they take. */
public record OrganizationFilter(String q, String role, String sort, Language language) {
    private static final ReadOrder DEALS = ReadOrder.byNumber("deals", "deals"), NAME_SR = ReadOrder.byName("name", "name_sr", "sr-Latn"),
            NAME_EN = ReadOrder.byName("name", "name_en", "en");
    private static final List<String> ROLES = List.of("buyer", "supplier", "subcontractor", "maker", "funder", "donor", "organizer", "intermediary", "user",
            "beneficiary", "signatory");

    static OrganizationFilter of(Map<String, String> query, Language language) {
        return new OrganizationFilter(query.get("q"), query.get("role"), query.get("sort"), language);
    }

    public List<String> sorts() {
        return List.of("deals", "name");
    }

    public List<String> roles() {
        return ROLES;
    }

    /** Those in most deals first, unless by name. */
    Selection selection() {
        OrganizationPageMessages say = Texts.in(OrganizationPageMessages.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        ReadOrder order = Stream.of(DEALS, language.isSerbian() ? NAME_SR : NAME_EN).filter(it -> it.code().equals(sort)).findFirst().orElse(DEALS);
        Where where = new Where().matches("search", q);
        if (role != null && ROLES.contains(role)) {
            where.and("exists (select from published.party p where p.organization = slug and p.role = ?)", role);
        }
        return new Selection(new Criteria().text("q", common.search(), q)
                .choice("role", say.role_label(), role, code -> ROLES.contains(code) ? Optional.of(say.role(code)) : Optional.empty())
                .choice("sort", common.sort_by(), order.code(), code -> Optional.of(say.sort(code))), where, order);
    }
}
