package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.shown;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.organization.Organization;

/** Deals on record that may be the one being logged: of the same number, of nearly the same name, between the same two. */
final class SimilarDeals {

    private static final int MOST = 5;

    private SimilarDeals() {
    }

    /** The likeliest first. What is typed is only looked up; nothing is made of it. */
    @SuppressWarnings("unchecked")
    static List<DeskRow> to(ContractForm deal, PartiesForm parties) {
        return DeskRow.of(Contract.getEntityManager().createNativeQuery("""
                select c.*
                  from desk.contract c
                 cross join lateral (select greatest(
                     case when c.portal_number = :number then 1 end,
                     (select max(greatest(similarity(line, :sr), similarity(line, :en)))
                        from unnest(string_to_array(c.search, chr(10))) line),
                     case when (c.amount = :amount or c.signed_on = :signed)
                       and exists (select from desk.party p where p.contract_id = c.id and p.role = 'buyer'
                                      and p.organization_id = any (cast(:buyers as uuid[])))
                       and exists (select from desk.party p where p.contract_id = c.id and p.role = 'supplier'
                                      and p.organization_id = any (cast(:suppliers as uuid[]))) then 0.9 end) as likeness) l
                 where l.likeness >= 0.65
                   and (c.portal_number = :number or c.search %> :sr or c.search %> :en
                     or c.id in (select p.contract_id from desk.party p where p.organization_id = any (cast(:suppliers as uuid[]))))
                 order by l.likeness desc, c.changed_at desc, c.id""", Contract.class)
                .setParameter("number", shown(deal.portalNumber()).strip())
                .setParameter("sr", SearchKey.of(deal.titleSr())).setParameter("en", SearchKey.of(deal.titleEn()))
                .setParameter("amount", Entered.number(deal.amount())).setParameter("signed", String.valueOf(Entered.date(deal.signedOn())))
                .setParameter("buyers", known(parties.buyers())).setParameter("suppliers", known(parties.suppliers()))
                .setMaxResults(MOST).getResultList());
    }

    private static UUID[] known(List<PartiesForm.Row> rows) {
        return rows.stream().map(row -> Entered.id(row.id()).or(() -> Organization.named(row.name()).map(found -> found.id)))
                .flatMap(Optional::stream).toArray(UUID[]::new);
    }
}
