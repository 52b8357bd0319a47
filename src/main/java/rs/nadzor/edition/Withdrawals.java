package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import rs.nadzor.i18n.LocalizedText;

/** Takes published content away: everywhere at once, leaving number, date and reason. One person suffices. */
@ApplicationScoped
public class Withdrawals {

    @Inject
    AgroalDataSource desk;
    @Inject
    @Any
    Instance<Chapter> chapters;
    @Inject
    Event<Withdrawn> withdrawn;
    @Inject
    ObjectMapper json;
    @Inject
    Clock clock;

    /** Fired in the transaction, so that features remove what only they know: files of an erasure, drafts, copies. */
    public record Withdrawn(Subject subject, WithdrawalKind kind, boolean whole) {
    }

    /**
     * The whole subject leaves: every edition is emptied, lists and search forget it, its address answers "withdrawn".
     *
     * @throws IllegalArgumentException without a reason
     */
    @Transactional
    public UUID withdraw(Subject subject, WithdrawalKind kind, LocalizedText reason, String by) {
        try (Connection connection = desk.getConnection()) {
            UUID withdrawal = record(connection, subject, kind, reason, by, true);
            empty(connection, withdrawal, "select id from published.edition where subject_kind = ? and subject_id = ? and content is not null",
                    statement -> {
                        statement.setString(1, subject.kind());
                        statement.setObject(2, subject.id());
                    });
            for (Chapter chapter : chapters) {
                if (chapter.subjectKind().equals(subject.kind())) chapter.unindex(connection, subject);
            }
            try (PreparedStatement current = connection.prepareStatement(
                    "delete from published.current where subject_kind = ? and subject_id = ?")) {
                current.setString(1, subject.kind());
                current.setObject(2, subject.id());
                current.executeUpdate();
            }
            withdrawn.fire(new Withdrawn(subject, kind, true));
            return withdrawal;
        } catch (SQLException e) {
            throw new IllegalStateException("the withdrawal could not be written", e);
        }
    }

    /**
     * Only some earlier editions are emptied; the newest stays, so what must go has to be out of it already.
     *
     * @throws IllegalArgumentException without a reason or when the newest edition is among them
     */
    @Transactional
    public UUID withdrawEditions(Subject subject, WithdrawalKind kind, LocalizedText reason, Collection<UUID> editions, String by) {
        try (Connection connection = desk.getConnection()) {
            UUID withdrawal = record(connection, subject, kind, reason, by, false);
            int emptied = empty(connection, withdrawal, """
                    select e.id from published.edition e where e.subject_kind = ? and e.subject_id = ? and e.id = any(?)
                       and e.content is not null and not exists (select from published.current c where c.edition_id = e.id)""",
                    statement -> {
                        statement.setString(1, subject.kind());
                        statement.setObject(2, subject.id());
                        statement.setArray(3, connection.createArrayOf("uuid", editions.toArray()));
                    });
            if (emptied != editions.size()) {
                throw new IllegalArgumentException("the newest edition, or one that is not there, cannot be withdrawn alone");
            }
            withdrawn.fire(new Withdrawn(subject, kind, false));
            return withdrawal;
        } catch (SQLException e) {
            throw new IllegalStateException("the withdrawal could not be written", e);
        }
    }

    private UUID record(Connection connection, Subject subject, WithdrawalKind kind, LocalizedText reason, String by, boolean whole)
            throws SQLException {
        if (reason.isEmpty()) throw new IllegalArgumentException("a withdrawal has a reason");
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into published.withdrawal (subject_kind, subject_id, slug, kind, reason, withdrawn_at, withdrawn_by, whole)
                select ?, ?, slug, ?, ?::jsonb, ?, ?, ? from published.edition
                 where subject_kind = ? and subject_id = ? order by number desc limit 1
                returning id""")) {
            insert.setString(1, subject.kind());
            insert.setObject(2, subject.id());
            insert.setString(3, kind.code());
            insert.setString(4, json.writeValueAsString(reason));
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(6, by);
            insert.setBoolean(7, whole);
            insert.setString(8, subject.kind());
            insert.setObject(9, subject.id());
            try (var row = insert.executeQuery()) {
                if (!row.next()) throw new IllegalArgumentException("nothing of it was ever published");
                return row.getObject(1, UUID.class);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Names the editions in the withdrawal first: the trigger lets go of nothing else. */
    private static int empty(Connection connection, UUID withdrawal, String which, Binding binding) throws SQLException {
        try (PreparedStatement name = connection.prepareStatement("insert into published.withdrawn_edition (edition_id, withdrawal_id) "
                + "select chosen.id, '" + withdrawal + "'::uuid from (" + which + ") chosen");
                PreparedStatement empty = connection.prepareStatement("""
                        update published.edition set content = null, note = null
                         where id in (select edition_id from published.withdrawn_edition where withdrawal_id = ?)""")) {
            binding.bind(name);
            int named = name.executeUpdate();
            empty.setObject(1, withdrawal);
            empty.executeUpdate();
            return named;
        }
    }
}
