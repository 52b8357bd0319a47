package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.agroal.api.AgroalDataSource;

/**
 * Leads the public from one subject to another that is the same: out of lists and search at once, with an address that
 * redirects and editions that stay readable. Nothing is published by it, so one person suffices, and for the way back, too.
 */
@ApplicationScoped
public class Moves {

    @Inject
    AgroalDataSource desk;
    @Inject
    @Any
    Instance<Chapter> chapters;
    @Inject
    Editions editions;
    @Inject
    Clock clock;

    /**
     * What is not public now does not move: an address that was withdrawn keeps saying so.
     *
     * @throws IllegalArgumentException when there is nowhere to lead to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Subject from, Subject to) {
        try (Connection connection = desk.getConnection()) {
            lock(connection, from, to);
            Optional<UUID> shown = shown(connection, from);
            if (shown.isEmpty()) return;
            String slug = Published.of(connection, to).orElseThrow(() -> new IllegalArgumentException("there is no page to lead to")).slug();
            for (Chapter chapter : of(from)) chapter.lead(connection, from, to, slug);
            run(connection, "delete from published.current where subject_kind = ? and subject_id = ?", from.kind(), from.id());
            run(connection, "insert into published.moved (subject_kind, subject_id, to_id, edition_id, moved_at) values (?, ?, ?, ?, ?)",
                    from.kind(), from.id(), to.id(), shown.get(), clock.instant().atOffset(ZoneOffset.UTC));
        } catch (SQLException e) {
            throw new IllegalStateException("the subject could not be moved", e);
        }
    }

    /** The edition that two people had approved is public again, unless it was withdrawn meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveBack(Subject from, Subject to) {
        try (Connection connection = desk.getConnection()) {
            lock(connection, from, to);
            Optional<Shown> shown = before(connection, from);
            run(connection, "delete from published.moved where subject_kind = ? and subject_id = ?", from.kind(), from.id());
            if (shown.isEmpty()) return;
            JsonNode content = editions.exact().readTree(shown.get().content);
            Editions.point(connection, shown.get().edition);
            for (Chapter chapter : of(from)) {
                if (content.has(chapter.name())) chapter.restore(connection, shown.get().edition, content.path(chapter.name()));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the subject could not be moved back", e);
        }
    }

    private record Shown(EditionRef edition, String content) {
    }

    private Iterable<Chapter> of(Subject subject) {
        Stream<Chapter> own = chapters.stream().filter(chapter -> chapter.subjectKind().equals(subject.kind()));
        return own::iterator;
    }

    /** Always in the same order. */
    private static void lock(Connection connection, Subject from, Subject to) throws SQLException {
        boolean inOrder = from.id().compareTo(to.id()) < 0;
        SubjectLock.take(connection, inOrder ? from : to);
        SubjectLock.take(connection, inOrder ? to : from);
    }

    private static Optional<UUID> shown(Connection connection, Subject subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select edition_id from published.current where subject_kind = ? and subject_id = ?")) {
            query.setString(1, subject.kind());
            query.setObject(2, subject.id());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private static Optional<Shown> before(Connection connection, Subject subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select e.id, e.slug, e.number, e.published_at, e.demonstration, e.content::text
                  from published.moved m join published.edition e on e.id = m.edition_id
                 where m.subject_kind = ? and m.subject_id = ? and e.content is not null and not exists (
                   select from published.withdrawal w where w.subject_kind = m.subject_kind and w.subject_id = m.subject_id and w.whole
                      and w.withdrawn_at >= m.moved_at)""")) {
            query.setString(1, subject.kind());
            query.setObject(2, subject.id());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Shown(new EditionRef(row.getObject(1, UUID.class), subject, row.getString(2), row.getInt(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(), row.getBoolean(5)), row.getString(6))) : Optional.empty();
            }
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
