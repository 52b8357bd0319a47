package rs.nadzor.bulk;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.duplicate.Follower;

/** A change of many deals names those that somebody looked at: one that has become part of another is passed by and listed. */
@ApplicationScoped
class BulkFollower implements Follower {

    @Override
    public String kind() {
        return "contract";
    }

    @Override
    public Set<String> references() {
        return Set.of("bulk_change_deal.contract_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        return List.of();
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        // They were read as two.
    }
}
