package rs.nadzor.contract;

import rs.nadzor.shared.Slug;

/** Addresses of deals, those they had before included: none is ever given to a second deal. */
final class ContractSlug {

    private ContractSlug() {
    }

    /** Until the end of the transaction nobody else takes it. */
    static String free(String title) {
        var entities = Contract.getEntityManager();
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('desk.contract.slug'))")
                .getSingleResult();
        Slug wanted = Slug.of(title);
        Slug free = wanted;
        for (int number = 2; isTaken(free.value()); number++) free = wanted.numbered(number);
        return free.value();
    }

    private static boolean isTaken(String slug) {
        return !Contract.getEntityManager().createNativeQuery("""
                select 1 from desk.contract where slug = ?1
                union all select 1 from desk.contract_slug where slug = ?1
                union all select 1 from published.slug where subject_kind = ?2 and slug = ?1""")
                .setParameter(1, slug).setParameter(2, Contract.KIND).getResultList().isEmpty();
    }
}
