package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
            SubjectLock.take(connection, subject);
            UUID withdrawal = record(connection, subject, kind, reason, by, true);
            empty(connection, withdrawal, speaking(connection, subject, true));
            for (Chapter chapter : chapters) {
                if (chapter.subjectKind().equals(subject.kind())) chapter.unindex(connection, subject);
            }
            try (PreparedStatement current = connection.prepareStatement(
                    "delete from published.current where subject_kind = ? and subject_id = ?")) {
                current.setString(1, subject.kind());
                current.setObject(2, subject.id());
                current.executeUpdate();
            }
            try (PreparedStatement moved = connection.prepareStatement(
                    "delete from published.moved where subject_kind = ? and subject_id = ?")) {
                moved.setString(1, subject.kind());
                moved.setObject(2, subject.id());
                moved.executeUpdate();
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
            SubjectLock.take(connection, subject);
            if (editions.isEmpty() || !speaking(connection, subject, false).containsAll(editions)) {
                throw new IllegalArgumentException("the newest edition, or one that is not there, cannot be withdrawn alone");
            }
            UUID withdrawal = record(connection, subject, kind, reason, by, false);
            empty(connection, withdrawal, List.copyOf(editions));
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

    /** The address of an erased subject names whom the erasure protects: a neutral one answers in its place from now on. */
    @Transactional
    public void forgetAddress(Subject subject) {
        try (Connection connection = desk.getConnection();
                PreparedStatement forget = connection.prepareStatement("select published.forget_address(?, ?, ?)")) {
            forget.setString(1, subject.kind());
            forget.setObject(2, subject.id());
            forget.setString(3, "erased-" + subject.id().toString().substring(24));
            forget.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the address could not be replaced", e);
        }
    }

    /** Names the editions in the withdrawal first: the trigger lets go of nothing else. */
    private static int empty(Connection connection, UUID withdrawal, List<UUID> editions) throws SQLException {
        try (PreparedStatement name = connection.prepareStatement(
                "insert into published.withdrawn_edition (edition_id, withdrawal_id) select unnest(?::uuid[]), ?");
                PreparedStatement empty = connection.prepareStatement("""
                        update published.edition set content = null, note = null
                         where id in (select edition_id from published.withdrawn_edition where withdrawal_id = ?)""")) {
            name.setArray(1, connection.createArrayOf("uuid", editions.toArray()));
            name.setObject(2, withdrawal);
            name.executeUpdate();
            empty.setObject(1, withdrawal);
            return empty.executeUpdate();
        }
    }

    /** The editions that still say something. */
    private static List<UUID> speaking(Connection connection, Subject subject, boolean newestToo) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select e.id from published.edition e where e.subject_kind = ? and e.subject_id = ? and e.content is not null
                   and (? or not exists (select from published.current c where c.edition_id = e.id))""")) {
            query.setString(1, subject.kind());
            query.setObject(2, subject.id());
            query.setBoolean(3, newestToo);
            List<UUID> ids = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}
