package rs.nadzor.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.duplicate.Follower;

/** A row says which deal was made of it: that one leads to the deal that stays. */
@ApplicationScoped
class BatchFollower implements Follower {

    @Override
    public String kind() {
        return "contract";
    }

    @Override
    public Set<String> references() {
        return Set.of("batch_row.contract_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        return List.of();
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        // What was made of it does not change.
    }
}
