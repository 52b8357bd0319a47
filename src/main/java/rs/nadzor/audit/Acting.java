package rs.nadzor.audit;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;

/** Names the actor of work that no signed-in person does: jobs, start-up, a guest accepting an invitation. */
public final class Acting {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Acting() {
    }

    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** Every change made by the work, in a transaction it begins or the one already open, is this actor's. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        var transaction = Arc.container().instance(TransactionActor.class).get();
        try {
            transaction.changed();
            return work.get();
        } finally {
            if (before == null) CURRENT.remove();
            else CURRENT.set(before);
            transaction.changed();
        }
    }

    static Actor current() {
        return CURRENT.get();
    }
}
