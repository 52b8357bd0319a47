package rs.nadzor.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Whoever adds a table that names an organization or a deal decides what becomes of its rows when two of them are one. */
@QuarkusTest
class FollowersTest {

    /** Foreign keys, and columns called like one where there is none. */
    private static final String NAMING = """
            select cast(t.relname as text) || '.' || cast(a.attname as text)
              from pg_constraint k join pg_class t on t.oid = k.conrelid
              join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
             where k.contype = 'f' and k.confrelid = cast('desk.' || :kind as regclass)
             union select table_name || '.' || column_name from information_schema.columns
             where table_schema = 'desk' and column_name = :kind || '_id'
               and table_name in (select tablename from pg_tables where schemaname = 'desk')""";

    @Inject
    EntityManager desk;
    @Inject
    @Any
    Instance<Follower> followers;

    @ParameterizedTest
    @ValueSource(strings = { "organization", "contract" })
    void decideAboutEveryColumnThatNamesARecord(String kind) {
        @SuppressWarnings("unchecked")
        List<String> named = desk.createNativeQuery(NAMING, String.class).setParameter("kind", kind).getResultList();
        List<String> decided = followers.stream().filter(follower -> follower.kind().equals(kind)).flatMap(follower -> follower.references().stream())
                .sorted().toList();
        assertEquals(new TreeSet<>(named), new TreeSet<>(decided), "columns that name a record, and those that somebody decides about");
        assertEquals(decided.size(), new TreeSet<>(decided).size(), "each is decided about once");
    }
}
