package rs.nadzor.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import rs.nadzor.duplicate.Follower;
import rs.nadzor.i18n.Language;
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
        return Set.of("organization.parent_id", "organization.successor_id", "organization.same_as_id", "organization_alias.organization_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        return Stream.of("parts", "predecessors").flatMap(what -> {
            long count = Organization.count(what.equals("parts") ? "parent.id" : "successor.id", duplicate);
            return count == 0 ? Stream.of() : Stream.of(phrases.of("duplicate:moving_" + what, count));
        }).toList();
    }

    /** Where the one that stays stood below the other or came before it, it does so no more: whoever chose said so. */
    @Override
    public void follow(UUID duplicate, UUID kept) {
        var it = Organization.<Organization>findById(kept);
        if (it.parent != null && it.parent.isBelow(duplicate)) {
            it.parent = null;
            desk.flush();
        }
        if (it.successor != null && it.successor.leadsTo(duplicate)) {
            Succession.NONE.applyTo(it, Language.SR);
            desk.flush();
        }
        run("update desk.organization set parent_id = ?2 where parent_id = ?1 and id <> ?2", duplicate, kept);
        run("update desk.organization set successor_id = ?2 where successor_id = ?1 and id <> ?2", duplicate, kept);
        run("update desk.organization set same_as_id = ?2 where same_as_id = ?1", duplicate, kept);
    }

    private void run(String sql, UUID duplicate, UUID kept) {
        desk.createNativeQuery(sql).setParameter(1, duplicate).setParameter(2, kept).executeUpdate();
    }
}
