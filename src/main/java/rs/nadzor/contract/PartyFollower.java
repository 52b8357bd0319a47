package rs.nadzor.contract;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.duplicate.Follower;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/**
 * Deals that name an organization name the one that stays. Each of them has changed by that: its version rises, so that
 * open forms are merged and what waits for approval gives way. One that names both in one role names it once, with the
 * sources of both.
 */
@ApplicationScoped
class PartyFollower implements Follower {

    private static final String DEALS = """
            select id from desk.contract where id in (select contract_id from desk.party where organization_id = ?1
              union select contract_id from desk.secrecy where claimant_id = ?1) order by id for no key update""";
    /** Parties of the duplicate beside those of the one that stays. */
    private static final String TWINS = """
            (select d.id, d.contract_id, 'party/' || d.id as place, 'party/' || k.id as other from desk.party d join desk.party k
                 on k.contract_id = d.contract_id and k.role = d.role and k.organization_id = ?2 where d.organization_id = ?1) t""";

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public Set<String> references() {
        return Set.of("party.organization_id", "secrecy.claimant_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        long deals = (long) desk.createNativeQuery("select count(distinct contract_id) from desk.party where organization_id = ?1", Long.class)
                .setParameter(1, duplicate).getSingleResult();
        long claims = Secrecy.count("claimant.id", duplicate);
        return Stream.of(deals == 0 ? null : phrases.of("duplicate:moving_deals", deals), claims == 0 ? null : phrases.of("duplicate:moving_claims", claims))
                .filter(text -> text != null).toList();
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        raise(duplicate);
        for (String table : MovedParts.PLACED) {
            run("update desk." + table + " p set place = t.other from " + TWINS + " where p.contract_id = t.contract_id and p.place = t.place"
                    + MovedParts.notThere(table, "t.contract_id", "t.other"), duplicate, kept);
            run("delete from desk." + table + " p using " + TWINS + " where p.contract_id = t.contract_id and p.place = t.place", duplicate, kept);
        }
        run("delete from desk.party p using " + TWINS + " where p.id = t.id", duplicate, kept);
        run("update desk.party set organization_id = ?2 where organization_id = ?1", duplicate, kept);
        run("update desk.secrecy set claimant_id = ?2 where claimant_id = ?1", duplicate, kept);
        run("""
                insert into published.organization_moved (slug, to_slug)
                select d.slug, k.slug from desk.organization d, desk.organization k where d.id = ?1 and k.id = ?2
                   and exists (select from published.organization o where o.slug = d.slug)
                on conflict (slug) do update set to_slug = excluded.to_slug""", duplicate, kept);
    }

    @Override
    public void separated(UUID duplicate, UUID kept) {
        raise(duplicate);
        desk.createNativeQuery("delete from published.organization_moved where slug = (select slug from desk.organization where id = ?1)")
                .setParameter(1, duplicate).executeUpdate();
    }

    private void raise(UUID named) {
        List<?> deals = desk.createNativeQuery(DEALS, UUID.class).setParameter(1, named).getResultList();
        if (deals.isEmpty()) return;
        desk.createNativeQuery("update desk.contract set version = version + 1, changed_at = :now, changed_by_name = :who where id in (:deals)")
                .setParameter("now", clock.instant()).setParameter("who", viewer.staff().map(StaffPrincipal::name).orElse(""))
                .setParameter("deals", deals).executeUpdate();
    }

    private void run(String sql, UUID duplicate, UUID kept) {
        desk.createNativeQuery(sql).setParameter(1, duplicate).setParameter(2, kept).executeUpdate();
    }
}
