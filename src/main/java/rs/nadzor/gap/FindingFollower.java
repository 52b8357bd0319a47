package rs.nadzor.gap;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.duplicate.Follower;
import rs.nadzor.web.Phrases;

/**
 * Findings move with what people said of them. Of one rule one finding holds at a time, so one that both deals had ends;
 * then the rules are asked again, and what rests on other facts is another finding. When the two are two again, what rests on
 * the facts of before is the finding of before, with what people said of it.
 */
@ApplicationScoped
class FindingFollower implements Follower {

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;
    @Inject
    Evaluations evaluations;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "contract";
    }

    /** What rules said last is asked anew and not moved. */
    @Override
    public Set<String> references() {
        return Set.of("finding.contract_id", "evaluation.contract_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        long findings = Finding.count("contract.id = ?1 and endedAt is null", duplicate);
        return findings == 0 ? List.of() : List.of(phrases.of("duplicate:moving_findings", findings));
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        desk.createNativeQuery("""
                update desk.finding f set contract_id = :kept, ended_at = coalesce(f.ended_at, case when exists (
                       select from desk.finding k where k.contract_id = :kept and k.rule = f.rule and k.ended_at is null) then cast(:now as timestamptz) end)
                 where f.contract_id = :duplicate""")
                .setParameter("kept", kept).setParameter("duplicate", duplicate).setParameter("now", clock.instant()).executeUpdate();
    }

    @Override
    public void separated(UUID duplicate, UUID kept) {
        for (UUID deal : List.of(kept, duplicate)) {
            evaluations.again(deal);
            for (Object[] twin : heldBefore(deal, duplicate)) {
                run("delete from desk.finding where id = ?1", (UUID) twin[0]);
                run("update desk.finding set ended_at = null where id = ?1", (UUID) twin[1]);
            }
        }
    }

    /** Each finding that nobody has touched since it was raised, and the one that said the same when the two became one. */
    @SuppressWarnings("unchecked")
    private List<Object[]> heldBefore(UUID deal, UUID duplicate) {
        return desk.createNativeQuery("""
                select n.id, f.id from desk.finding n join desk.finding f on f.contract_id = n.contract_id and f.rule = n.rule
                   and (f.rule_version, f.parameter_version, f.operands_sha256) = (n.rule_version, n.parameter_version, n.operands_sha256)
                  join lateral (select found_at from desk.duplicate where duplicate_id = ?2 order by found_at desc limit 1) m
                    on f.since < m.found_at and f.ended_at >= m.found_at and n.since >= m.found_at
                 where n.contract_id = ?1 and n.ended_at is null
                   and not exists (select from desk.review r where r.finding_id = n.id)
                   and not exists (select from desk.follow_up u where u.finding_id = n.id)""", Object[].class)
                .setParameter(1, deal).setParameter(2, duplicate).getResultList();
    }

    private void run(String sql, UUID finding) {
        desk.createNativeQuery(sql).setParameter(1, finding).executeUpdate();
    }
}
