package rs.nadzor.audit;

import java.sql.SQLException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;

import io.agroal.api.AgroalDataSource;

import rs.nadzor.web.Viewer;

/** Tells the database, at the beginning of each transaction, on whose behalf it changes things, and whose eyes it has. */
@ApplicationScoped
class TransactionActor {

    private static final String TELL = "select set_config('nadzor.actor', ?, true), set_config('nadzor.actor_id', ?, true), set_config('nadzor.everything', ?, true)";

    @Inject
    AgroalDataSource desk;

    @Inject
    TransactionManager transactions;

    @Inject
    Viewer viewer;

    /**
     * Without an actor nothing is told and no connection taken: the triggers refuse whatever would be changed, and the
     * policies show nothing that is restricted.
     */
    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        var actor = actor();
        if (actor.isEmpty() && !Acting.isOnEverything()) return;
        try {
            tell(actor);
        } catch (SQLException unreachable) {
            // The transaction has begun by now; its caller will not end what it believes never started.
            transactions.rollback();
            throw new IllegalStateException("the desk's database does not answer", unreachable);
        }
    }

    /** The actor changed while a transaction may be open. */
    void changed() {
        try {
            if (transactions.getStatus() == Status.STATUS_ACTIVE) tell(actor());
        } catch (SQLException | SystemException e) {
            throw new IllegalStateException("the actor of an open transaction could not be changed", e);
        }
    }

    private Optional<Actor> actor() {
        return Optional.ofNullable(Acting.current())
                .or(() -> viewer.staff().map(person -> new Actor(person.id(), person.name())));
    }

    // The pool hands out one connection a transaction, so Hibernate's statements see the setting.
    private void tell(Optional<Actor> actor) throws SQLException {
        try (var connection = desk.getConnection(); var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, actor.map(Actor::name).orElse(""));
            statement.setString(2, actor.map(Actor::id).map(Object::toString).orElse(""));
            statement.setString(3, Acting.isOnEverything() ? "on" : "");
            statement.execute();
        }
    }
}
