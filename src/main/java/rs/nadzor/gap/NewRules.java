package rs.nadzor.gap;

import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;

/** A release whose rules ask otherwise than those before it asks every deal once, when it first starts. */
@ApplicationScoped
class NewRules {

    @Inject
    EntityManager desk;
    @Inject
    Rules rules;
    @Inject
    Evaluations evaluations;

    /** After the dossier has been loaded. */
    void atStart(@Observes @Priority(2000) StartupEvent start) {
        Acting.onEverything(() -> Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(this::catchUp)));
    }

    /** Nodes that start together take turns; the second finds nothing left to ask. */
    void catchUp() {
        desk.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('desk.evaluation'))", Integer.class).getSingleResult();
        if (areNew()) evaluations.all();
    }

    /** Whether some deal was not asked by exactly these rules in these versions. */
    private boolean areNew() {
        String asked = rules.all().stream().map(rule -> rule.id() + "/" + rule.version()).collect(Collectors.joining(" "));
        return (boolean) desk.createNativeQuery("""
                select exists (select from desk.contract c left join desk.evaluation e on e.contract_id = c.id
                 where c.same_as_id is null and regexp_replace(e.results, '=[^ ]', '', 'g') is distinct from :asked)""", Boolean.class)
                .setParameter("asked", asked).getSingleResult();
    }
}
