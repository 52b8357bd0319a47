package rs.nadzor.duplicate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import rs.nadzor.audit.Actor;
import rs.nadzor.web.Decisions;

/** Makes one record of two, and two of one again: each in one transaction, so that no half of it is ever seen. */
@ApplicationScoped
class Duplicates {

    @Inject
    EntityManager desk;
    @Inject
    @Any
    Instance<Follower> followers;
    @Inject
    Clock clock;

    List<String> moving(Mergeable kind, UUID duplicate) {
        return followers(kind).flatMap(follower -> follower.moving(duplicate).stream()).toList();
    }

    /** Both are locked by now, and neither leads elsewhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    Duplicate merge(Mergeable kind, Pair pair, Comparison chosen, String reason, Actor by) {
        UUID kept = pair.kept().id(), duplicate = pair.duplicate().id();
        String table = kind.history().root();
        followers(kind).forEach(follower -> follower.follow(duplicate, kept));
        desk.createNativeQuery("update desk." + table + " set same_as_id = ?2, version = version + 1 where id = ?1")
            .setParameter(1, duplicate).setParameter(2, kept).executeUpdate();
        desk.clear();
        Runnable telling = kind.take(kept, duplicate, chosen, reason.strip());
        desk.flush();
        Duplicate merged = new Duplicate(table, pair, reason, by, clock.instant());
        Object[] events = (Object[]) desk.createNativeQuery(
            "select min(id), max(id) from desk.audit_event where transaction = pg_current_xact_id()", Object[].class).getSingleResult();
        merged.firstEvent = (Long) events[0];
        merged.lastEvent = (Long) events[1];
        merged.persist();
        desk.flush();
        telling.run();
        return merged;
    }

    /** @throws Duplicate.Settled when somebody was faster */
    @Transactional(Transactional.TxType.MANDATORY)
    void separate(Mergeable kind, Duplicate merged, Decisions decided, String reason, Actor by) {
        merged.separate(reason, by, clock.instant());
        desk.flush();
        List<Follower> backwards = new ArrayList<>(followers(kind).toList());
        Collections.reverse(backwards);
        backwards.forEach(follower -> follower.separating(merged.duplicateId, merged.keptId));
        new Separation(merged, kind).apply(decided);
        desk.clear();
        backwards.forEach(follower -> follower.separated(merged.duplicateId, merged.keptId));
        kind.separated(merged.keptId, merged.duplicateId);
    }

    /** Always in the same order. */
    private Stream<Follower> followers(Mergeable kind) {
        return followers.stream().filter(follower -> follower.kind().equals(kind.history().root()))
            .sorted(Comparator.comparing(follower -> follower.references().stream().sorted().findFirst().orElse("")));
    }
}
