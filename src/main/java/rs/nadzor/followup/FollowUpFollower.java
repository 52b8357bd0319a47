package rs.nadzor.followup;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.duplicate.Follower;
import rs.nadzor.web.Phrases;

/** What is to be done about a deal is to be done about the one that stays. */
@ApplicationScoped
class FollowUpFollower implements Follower {

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;

    @Override
    public String kind() {
        return "contract";
    }

    @Override
    public Set<String> references() {
        return Set.of("follow_up.contract_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        long steps = FollowUp.count("contract.id", duplicate);
        return steps == 0 ? List.of() : List.of(phrases.of("duplicate:moving_steps", steps));
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        run("update desk.follow_up set contract_id = ?2 where contract_id = ?1", duplicate, kept);
    }

    /** What was opened since about a finding goes where the finding goes. */
    @Override
    public void separated(UUID duplicate, UUID kept) {
        run("update desk.follow_up f set contract_id = ?1 from desk.finding g where g.id = f.finding_id and g.contract_id = ?1 and f.contract_id = ?2", duplicate, kept);
    }

    private void run(String sql, UUID duplicate, UUID kept) {
        desk.createNativeQuery(sql).setParameter(1, duplicate).setParameter(2, kept).executeUpdate();
    }
}
