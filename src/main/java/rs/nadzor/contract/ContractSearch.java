package rs.nadzor.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.FlushModeType;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.organization.OrganizationChanged;

/** Finds deals on the desk by what they are called and by every spelling of who takes part in them. */
@ApplicationScoped
class ContractSearch {

    /** What is searched: a line for each title and number, then what each party is searched by. */
    static String key(Contract deal) {
        Stream<String> own = Stream.of(deal.titleSr, deal.titleEn, deal.portalNumber).filter(Objects::nonNull)
                .map(SearchKey::of).filter(key -> !key.isEmpty());
        Stream<String> parties = deal.parties.stream().map(party -> party.organization.search);
        return Stream.concat(own, parties).distinct().collect(Collectors.joining("\n"));
    }

    /** With the titles of the records that lead to this deal, and what it was called before they did. Read without storing the deal first, which would count as a change of its own. */
    static String withSigns(Contract deal) {
        List<Contract> signs = Contract.getEntityManager().createQuery("from Contract c where c.sameAsId = :deal", Contract.class)
                .setParameter("deal", deal.id).setFlushMode(FlushModeType.COMMIT).getResultList();
        List<String> before = Contract.getEntityManager().createQuery("select d.keptName from Duplicate d where d.separatedAt is null and d.keptId in :deals", String.class)
                .setParameter("deals", Stream.concat(Stream.of(deal), signs.stream()).map(one -> one.id).toList()).setFlushMode(FlushModeType.COMMIT).getResultList();
        Stream<String> titles = Stream.concat(before.stream().flatMap(String::lines),
                signs.stream().flatMap(sign -> Stream.of(sign.titleSr, sign.titleEn, sign.portalNumber))).filter(Objects::nonNull)
                .map(SearchKey::of).filter(key -> !key.isEmpty());
        return Stream.concat(key(deal).lines(), titles).distinct().collect(Collectors.joining("\n"));
    }

    /** A renamed party is found by its new names in all of its deals, however many they are; one that took another's place, too. */
    void renamed(@Observes OrganizationChanged party) {
        Contract.getEntityManager().createNativeQuery("""
                update desk.contract c
                   set search = btrim(case when strpos(r.search, '\n' || :after || '\n') > 0 then r.search else r.search || :after end, '\n')
                  from (select id, replace('\n' || search || '\n', '\n' || :before || '\n', '\n' || :after || '\n') as search
                          from desk.contract where id in (select contract_id from desk.party where organization_id = :party)) r
                 where r.id = c.id""")
                .setParameter("before", party.searchBefore()).setParameter("after", party.searchAfter())
                .setParameter("party", party.organization()).executeUpdate();
    }

    /** The oldest whose title in either language, or whose address, is exactly what was typed. */
    static Optional<Contract> named(String typed) {
        String key = SearchKey.of(typed);
        if (key.isEmpty()) return Optional.empty();
        return Contract.<Contract>find("sameAsId is null and (slug = ?1 or search like ?2) order by createdAt, id", typed.strip(), "%" + key + "%")
                .list().stream().filter(deal -> isNamed(deal, typed)).findFirst();
    }

    static boolean isNamed(Contract deal, String typed) {
        return deal.slug.equals(typed.strip()) || Stream.of(deal.titleSr, deal.titleEn).filter(Objects::nonNull)
                .map(SearchKey::of).anyMatch(SearchKey.of(typed)::equals);
    }

    /** What the look-ahead field of a deal offers. */
    @SuppressWarnings("unchecked")
    static List<Contract> suggest(String typed, int most) {
        return Contract.getEntityManager().createNativeQuery("""
                select * from desk.contract where same_as_id is null and (search like :pattern or :key <% search)
                 order by search like :pattern desc, word_similarity(:key, search) desc, changed_at desc, id""", Contract.class)
                .setParameter("pattern", SearchKey.like(typed)).setParameter("key", SearchKey.of(typed))
                .setMaxResults(most).getResultList();
    }
}
