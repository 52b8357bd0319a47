package rs.nadzor.audit;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;

/**
 * Names the actor of work that no signed-in person does: jobs, start-up, a guest accepting an invitation. The actor's eyes
 * are the transaction's: of restricted records it sees those that name this person, and nobody sees none.
 */
public final class Acting {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> EVERYTHING = ThreadLocal.withInitial(() -> false);

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
        // A person sees as that person, also where a job works for one.
        return actor.id() == null ? under(CURRENT, actor, work) : under(EVERYTHING, false, () -> under(CURRENT, actor, work));
    }

    public static void onEverything(Runnable work) {
        onEverything(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Work for the register as a whole sees restricted records, too: jobs, what is done at the start. What it finds is
     * shown to nobody but the people named for it; who may use this, {@code PoliciesTest} lists.
     */
    public static <T> T onEverything(Supplier<T> work) {
        return under(EVERYTHING, true, work);
    }

    private static <S, T> T under(ThreadLocal<S> state, S during, Supplier<T> work) {
        S before = state.get();
        state.set(during);
        var transaction = Arc.container().instance(TransactionActor.class).get();
        try {
            transaction.changed();
            return work.get();
        } finally {
            if (before == null) state.remove();
            else state.set(before);
            transaction.changed();
        }
    }

    static Actor current() {
        return CURRENT.get();
    }

    static boolean isOnEverything() {
        return EVERYTHING.get();
    }
}
