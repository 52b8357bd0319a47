package rs.nadzor.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Script;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Pib;
import rs.nadzor.web.Typed;

/** Finds organizations by what somebody typed: a name in any spelling, a number, or the beginning of a name. */
public final class OrganizationSearch {

    private OrganizationSearch() {
    }

    /** The organization of this name, however it is spelled and with whatever legal form; else a new one with it as Serbian or English name. */
    public static Organization findOrCreate(String typed, Language language) {
        var name = typed.strip();
        Organization.takeTurns();
        return named(name).orElseGet(() -> {
            var created = new Organization();
            if (language.isSerbian() || Script.of(name) == Script.CYRILLIC) created.nameSr = name; else created.nameEn = name;
            return created.add();
        });
    }

    /**
     * One whose name or alias has the same search key: МУП and MUP are one name. Where there is none, one whose name differs
     * in its legal form alone, as in "Alti" and "Alti d.o.o.". The oldest, should there be several.
     */
    public static Optional<Organization> named(String name) {
        String key = SearchKey.of(name);
        return Optional.ofNullable(withKeys(List.of(key)).get(key));
    }

    /** Those that have one of these search keys for a name or a number, by key, as {@link #named} finds one; one query for all. */
    public static Map<String, Organization> withKeys(Collection<String> keys) {
        List<String> sought = keys.stream().filter(key -> !key.isEmpty()).toList();
        if (sought.isEmpty()) return Map.of();
        List<Object[]> found = Organization.getEntityManager().createNativeQuery("""
            select k.key, o.id from unnest(cast(:keys as text[]), cast(:names as text[]), cast(:lines as text[])) k(key, name, line)
             cross join lateral (select id from desk.organization
               where search like '%' || k.name || '%' and chr(10) || search || chr(10) ~ k.line and same_as_id is null
               order by chr(10) || search || chr(10) like '%' || chr(10) || k.key || chr(10) || '%' desc, created_at, id limit 1) o""", Object[].class)
            .setParameter("keys", sought.toArray(String[]::new))
            .setParameter("names", sought.stream().map(LegalForm::without).toArray(String[]::new))
            .setParameter("lines", sought.stream().map(LegalForm::line).toArray(String[]::new)).getResultList();
        if (found.isEmpty()) return Map.of();
        var organizations = Organization.<Organization>list("id in ?1", found.stream().map(row -> row[1]).distinct().toList()).stream()
            .collect(Collectors.toMap(one -> one.id, one -> one));
        return found.stream().collect(Collectors.toMap(row -> (String) row[0], row -> organizations.get((UUID) row[1]), (one, same) -> one));
    }

    public static Optional<Organization> withPib(Pib pib) {
        return Organization.<Organization>find("pib = ?1 order by case when sameAsId is null then 0 else 1 end", pib.value()).firstResultOptional()
            .map(Organization::thatStays);
    }

    /**
     * What a look-ahead field sent: the name that was typed, and the id where it was picked. Without the script the id may
     * be that of an earlier name, so it counts only together with a name of the same organization. Nothing is created.
     */
    public static Optional<Organization> picked(String id, String typed) {
        return Typed.id(id).map(picked -> Organization.<Organization>findById(picked)).map(Organization::thatStays).filter(it -> it.isNamed(typed))
            .or(() -> named(typed));
    }

    /** As {@link #picked}, and what is missing is made. */
    public static Organization pickedOrCreated(String id, String typed, Language language) {
        return picked(id, typed).orElseGet(() -> findOrCreate(typed, language));
    }

    /** The best matches of what was typed so far: "huav" finds Хуавеј, and by likeness also Huawei. */
    @SuppressWarnings("unchecked")
    public static List<Organization> suggest(String typed, int most) {
        return Organization.getEntityManager().createNativeQuery("""
            select * from desk.organization where same_as_id is null and (search like :pattern or :key <% search)
             order by search like :pattern desc, word_similarity(:key, search) desc, length(search), id""", Organization.class)
            .setParameter("pattern", SearchKey.like(typed)).setParameter("key", SearchKey.of(typed))
            .setMaxResults(most).getResultList();
    }
}
