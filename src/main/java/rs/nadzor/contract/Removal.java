package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.duplicate.Duplicate;
import rs.nadzor.edition.Edition;
import rs.nadzor.web.StaffPrincipal;

/**
 * Throwing away a deal that the public has never seen. It leaves nothing but its lines in the audit log; what was published
 * once is retracted or erased instead.
 */
public final class Removal {

    private Removal() {
    }

    /** Whoever logged it may, and every editor, while no other record leads to it. */
    static boolean isOpenTo(StaffPrincipal person, Contract deal) {
        return (person.id().equals(deal.createdBy) || person.roles().contains("editor"))
                && Edition.ofSubject(Contract.KIND, deal.id).isEmpty() && Duplicate.of(deal.id).isEmpty();
    }

    /** Deals that name this one as related: whoever recorded that first says that it is not so. */
    static List<Contract> hindrances(Contract deal) {
        return Contract.list("select distinct r.contract from RelatedContract r where r.other = ?1", deal);
    }

    /** Of these, the ones that others rest on: submitted or published at any time, or named by deals beside these. */
    @SuppressWarnings("unchecked")
    public static List<Contract> settled(List<UUID> deals) {
        if (deals.isEmpty()) return List.of();
        return Contract.getEntityManager().createNativeQuery("""
                select c.* from desk.contract c where c.id in (:deals) and (
                   exists (select from desk.submission s where s.record_id = c.id)
                   or exists (select from published.edition e where e.subject_kind = 'contract' and e.subject_id = c.id)
                   or exists (select from desk.related_contract r where r.other_id = c.id and r.contract_id not in (:deals)))
                 order by c.id""", Contract.class).setParameter("deals", deals).getResultList();
    }

    /** Its parts, findings, submissions and next steps go with it; sources and organizations stay. */
    public static void of(Contract deal) {
        Contract.getEntityManager().createNativeQuery("delete from desk.contract_slug where contract_id = :deal")
                .setParameter("deal", deal.id).executeUpdate();
        Contract.getEntityManager().createNativeQuery("delete from desk.reversal where record_id = :deal").setParameter("deal", deal.id).executeUpdate();
        deal.delete();
    }
}
