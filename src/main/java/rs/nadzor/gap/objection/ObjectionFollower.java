package rs.nadzor.gap.objection;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.duplicate.Follower;
import rs.nadzor.web.Phrases;

/** Objections move to the deal that stays and keep of which deal the edition was that somebody read. */
@ApplicationScoped
class ObjectionFollower implements Follower {

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
        return Set.of("objection.contract_id", "objection.edition_of");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        long objections = Objection.count("contract.id", duplicate);
        return objections == 0 ? List.of() : List.of(phrases.of("duplicate:moving_objections", objections));
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        desk.createNativeQuery("update desk.objection set contract_id = ?2, edition_of = coalesce(edition_of, ?1) where contract_id = ?1")
                .setParameter(1, duplicate).setParameter(2, kept).executeUpdate();
    }
}
