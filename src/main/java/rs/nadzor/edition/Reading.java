package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Makes the read tables anew when a new version of the program wants more of them than the last one wrote: from the
 * editions that are public now, some hundred in a transaction, going on where it was cut off. Two nodes take turns.
 */
@ApplicationScoped
public class Reading {

    /** Raised whenever {@link Chapter#index} writes something that it did not write before. */
    static final int VERSION = 4;

    private static final Logger LOG = Logger.getLogger(Reading.class);
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    AgroalDataSource desk;
    @Inject
    @Any
    Instance<Chapter> chapters;
    @Inject
    ObjectMapper json;

    private record Current(EditionRef edition, JsonNode content) {
    }

    /** Before the dossier comes, whose editions are written as this version wants them. */
    void atStart(@Observes @Priority(900) StartupEvent start) {
        int made = 0, some;
        do {
            some = QuarkusTransaction.requiringNew().timeout(300).call(this::some);
            made += some;
        } while (some > 0);
        if (made > 0) LOG.infof("Made the read tables of %d editions anew", made);
    }

    /** @return how many editions were read; 0 when there is nothing left to do */
    int some() {
        try (Connection connection = desk.getConnection()) {
            UUID done = begin(connection);
            if (done == null) return 0;
            List<Current> batch = after(connection, done);
            for (Current current : batch) {
                for (Chapter chapter : chapters) {
                    if (chapter.subjectKind().equals(current.edition.subject().kind()) && current.content.hasNonNull(chapter.name())) {
                        chapter.index(connection, current.edition, current.content.get(chapter.name()));
                    }
                }
            }
            end(connection, batch.isEmpty() ? null : batch.get(batch.size() - 1).edition.subject().id());
            return batch.size();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the read tables could not be made anew", e);
        }
    }

    /** The subject after which to go on; null when all are of this version. The other node waits here. */
    private static UUID begin(Connection connection) throws SQLException {
        try (PreparedStatement state = connection.prepareStatement("select version, done from published.reading for update");
                ResultSet row = state.executeQuery()) {
            row.next();
            UUID done = row.getObject(2, UUID.class);
            if (row.getInt(1) == VERSION) return done;
            return FIRST;
        }
    }

    private static void end(Connection connection, UUID done) throws SQLException {
        try (PreparedStatement state = connection.prepareStatement("update published.reading set version = ?, done = ?")) {
            state.setInt(1, VERSION);
            state.setObject(2, done);
            state.executeUpdate();
        }
    }

    private List<Current> after(Connection connection, UUID done) throws SQLException, JsonProcessingException {
        List<Current> some = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select e.id, c.subject_kind, c.subject_id, c.slug, e.number, e.published_at, e.demonstration, e.content::text
                  from published.current c join published.edition e on e.id = c.edition_id
                 where c.subject_id > ? order by c.subject_id limit ?""")) {
            query.setObject(1, done);
            query.setInt(2, AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    some.add(new Current(new EditionRef(row.getObject(1, UUID.class), new Subject(row.getString(2), row.getObject(3, UUID.class)),
                            row.getString(4), row.getInt(5), row.getObject(6, OffsetDateTime.class).toInstant(), row.getBoolean(7)),
                            json.readTree(row.getString(8))));
                }
            }
        }
        return some;
    }
}
