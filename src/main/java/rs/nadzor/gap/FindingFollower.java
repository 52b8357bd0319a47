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
 * then the rules are asked again, and what rests on other facts is another finding.
 */
@ApplicationScoped
class FindingFollower implements Follower {

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;
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
}
