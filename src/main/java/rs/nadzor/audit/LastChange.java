package rs.nadzor.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;

import rs.nadzor.web.Reconciliation.Author;

/** Who changed a row last, and when: what to tell a person whose form was overtaken by another's. */
public record LastChange(String actor, Instant at) {

    private static final String QUERY = """
        select actor_name, at from desk.audit_event
         where table_name = ? and row_id = ? and jsonb_exists_any(after, cast(? as text[])) order by id desc limit 1""";

    /** Of any of these columns. */
    public static Optional<LastChange> of(String table, UUID row, Set<String> columns) {
        var desk = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = desk.getConnection(); var select = connection.prepareStatement(QUERY)) {
            select.setString(1, table);
            select.setString(2, row.toString());
            select.setString(3, columns.stream().collect(Collectors.joining(",", "{", "}")));
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(new LastChange(found.getString(1),
                        found.getObject(2, OffsetDateTime.class).toInstant())) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Author author() {
        return new Author(actor, at);
    }
}
