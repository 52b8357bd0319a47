package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.edition.Edition;
import rs.nadzor.web.StaffPrincipal;

/**
 * Throwing away a deal that the public has never seen. It leaves nothing but its lines in the audit log; what was published
 * once is retracted or erased instead.
 */
final class Removal {

    private Removal() {
    }

    /** Whoever logged it may, and every editor. */
    static boolean isOpenTo(StaffPrincipal person, Contract deal) {
        return (person.id().equals(deal.createdBy) || person.roles().contains("editor"))
                && Edition.ofSubject(Contract.KIND, deal.id).isEmpty();
    }

    /** Deals that name this one as related: whoever recorded that first says that it is not so. */
    static List<Contract> hindrances(Contract deal) {
        return Contract.list("select distinct r.contract from RelatedContract r where r.other = ?1", deal);
    }

    /** Its parts, findings, submissions and next steps go with it; sources and organizations stay. */
    static void of(Contract deal) {
        Contract.getEntityManager().createNativeQuery("delete from desk.contract_slug where contract_id = :deal")
                .setParameter("deal", deal.id).executeUpdate();
        Contract.getEntityManager().createNativeQuery("delete from desk.reversal where record_id = :deal").setParameter("deal", deal.id).executeUpdate();
        deal.delete();
    }
}
