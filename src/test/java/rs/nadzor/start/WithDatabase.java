package rs.nadzor.start;

import io.quarkus.test.common.QuarkusTestResource;

/** Gives {@link TestDatabase} to every test that starts the application, in whichever package; nothing to annotate. */
@QuarkusTestResource(TestDatabase.class)
final class WithDatabase {

    private WithDatabase() {
    }
}
