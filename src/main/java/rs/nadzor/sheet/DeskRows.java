package rs.nadzor.sheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.jpa.HibernateHints;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The rows of a query of the desk's, read through a cursor on the server: one statement sees the list as it was when it
 * began, so that no row is skipped or comes twice while people go on working.
 */
@ApplicationScoped
public class DeskRows {

    /** Rows in memory at a time; what belongs to them is read for all of them at once. */
    static final int AT_ONCE = 500;

    @Inject
    EntityManager desk;
    /** Whoever takes longer is cut off, since each holds a connection for as long. */
    @ConfigProperty(name = "nadzor.sheet.longest")
    Duration longest;

    /** @param shown makes what the list shows out of some hundred results */
    public <E, T> Rows<T> of(Supplier<Query> query, Function<List<E>, List<T>> shown) {
        return reader -> QuarkusTransaction.requiringNew().timeout((int) longest.toSeconds() + 10).run(() -> read(query, shown, reader));
    }

    private <E, T> void read(Supplier<Query> query, Function<List<E>, List<T>> shown, Consumer<T> reader) {
        desk.createNativeQuery("select set_config('transaction_timeout', ?1, true)", String.class)
                .setParameter(1, String.valueOf(longest.toMillis())).getSingleResult();
        @SuppressWarnings("unchecked")
        Stream<E> results = query.get().setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .setHint(HibernateHints.HINT_READ_ONLY, true).getResultStream();
        try (results) {
            Iterator<E> all = results.iterator();
            while (all.hasNext()) {
                List<E> some = new ArrayList<>(AT_ONCE);
                while (some.size() < AT_ONCE && all.hasNext()) some.add(all.next());
                shown.apply(some).forEach(reader);
                desk.clear();
            }
        }
    }
}
