package rs.nadzor.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rs.nadzor.duplicate.Follower;
import rs.nadzor.web.Phrases;

/** Parts of an organization become parts of the one that stays; its other names stay with it and are copied. */
@ApplicationScoped
class OrganizationFollower implements Follower {

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public Set<String> references() {
        return Set.of("organization.parent_id", "organization.same_as_id", "organization_alias.organization_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        long parts = Organization.count("parent.id", duplicate);
        return parts == 0 ? List.of() : List.of(phrases.of("duplicate:moving_parts", parts));
    }

    /** Where the one that stays stood below the other, it stands below nobody: whoever chose said so. */
    @Override
    public void follow(UUID duplicate, UUID kept) {
        var it = Organization.<Organization>findById(kept);
        if (it.parent != null && it.parent.isBelow(duplicate)) {
            it.parent = null;
            desk.flush();
        }
        run("update desk.organization set parent_id = ?2 where parent_id = ?1 and id <> ?2", duplicate, kept);
        run("update desk.organization set same_as_id = ?2 where same_as_id = ?1", duplicate, kept);
    }

    private void run(String sql, UUID duplicate, UUID kept) {
        desk.createNativeQuery(sql).setParameter(1, duplicate).setParameter(2, kept).executeUpdate();
    }
}
