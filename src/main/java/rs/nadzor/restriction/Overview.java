package rs.nadzor.restriction;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.audit.Acting;

/** The restrictions that hold, for an administrator's eyes: nothing of the records themselves leaves this class. */
@ApplicationScoped
class Overview {

    @Inject
    Restricting restricting;

    /** The oldest first. In a transaction and a session of its own, so that no record that it reads is found elsewhere. */
    List<Guarded> all() {
        return Acting.onEverything(() -> QuarkusTransaction.requiringNew().call(() -> Restriction
                .<Restriction>list("liftedAt is null order by restrictedAt, id").stream()
                .filter(one -> restricting.kind(one.kind).filter(kind -> kind.isThere(one.recordId)).isPresent())
                .map(one -> new Guarded(one.id, one.kind, one.restrictedAt, one.restrictedByName, one.people())).toList()));
    }
}
