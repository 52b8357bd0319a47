package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.agroal.api.AgroalDataSource;

/** Makes editions: collects the chapters of a subject and writes them down, in the caller's transaction. */
@ApplicationScoped
public class Editions {

    /** The form in which content is written today. */
    public static final int SHAPE = 1;

    @Inject
    AgroalDataSource desk;
    @Inject
    @Any
    Instance<Chapter> chapters;
    @Inject
    ObjectMapper json;
    @Inject
    Clock clock;
    @Inject
    Event<EditionRef> made;

    /** What the next edition would hold: exactly what the preview shows and what {@link #publish} writes. */
    public ObjectNode content(Subject subject) {
        ObjectNode content = json.createObjectNode();
        chapters.stream().filter(c -> c.subjectKind().equals(subject.kind())).forEach(chapter -> {
            Object section = chapter.content(subject);
            if (section != null) {
                content.set(chapter.name(), json.valueToTree(section));
            }
        });
        return content;
    }

    /** Writes the next edition and refreshes every read table. Runs in the transaction of the approval. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditionRef publish(Subject subject, String slug, Imprint imprint) {
        try (Connection connection = desk.getConnection()) {
            SubjectLock.take(connection, subject);
            return write(connection, subject, slug, imprint, SHAPE, content(subject));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the edition could not be written", e);
        }
    }

    /**
     * Writes the next edition with what the public reads now, but for one chapter: what the desk has changed since then and
     * nobody has approved stays where it is. Empty when the subject is not public.
     *
     * @param section the new content of the chapter; null takes it out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<EditionRef> republish(Subject subject, String chapter, Object section, Imprint imprint) {
        try (Connection connection = desk.getConnection()) {
            SubjectLock.take(connection, subject);
            Optional<Published> now = Published.of(connection, subject);
            if (now.isEmpty()) return Optional.empty();
            Published last = now.get();
            ObjectNode content = (ObjectNode) exact().readTree(last.content());
            if (section == null) content.remove(chapter);
            else content.set(chapter, json.valueToTree(section));
            return Optional.of(write(connection, subject, last.slug(), last.keepsDemonstration(imprint), last.shape(), content));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the edition could not be written", e);
        }
    }

    /** When what the public reads of a subject was taken from the desk; empty when it is not public. */
    public Optional<Instant> takenAt(Subject subject) {
        try (Connection connection = desk.getConnection()) {
            return Published.of(connection, subject).map(Published::takenAt);
        } catch (SQLException e) {
            throw new IllegalStateException("the editions could not be read", e);
        }
    }

    /** Amounts keep every digit on their way through. */
    ObjectReader exact() {
        return json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).with(JsonNodeFactory.withExactBigDecimals(true));
    }

    private EditionRef write(Connection connection, Subject subject, String slug, Imprint imprint, int shape, ObjectNode content)
            throws SQLException, JsonProcessingException {
        EditionRef edition = insert(connection, subject, slug, imprint, shape, content);
        point(connection, edition);
        for (Chapter chapter : chapters) {
            if (chapter.subjectKind().equals(subject.kind())) {
                chapter.index(connection, edition, content.path(chapter.name()));
            }
        }
        made.fire(edition);
        return edition;
    }

    private EditionRef insert(Connection connection, Subject subject, String slug, Imprint imprint, int shape, ObjectNode content)
            throws SQLException, JsonProcessingException {
        Instant now = clock.instant();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into published.edition (subject_kind, subject_id, slug, number, shape, published_at, published_by,
                    approved_by, kind, note, demonstration, content, content_sha256)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?,
                       case when count(*) = 0 then 'first' when ? = 'first' then 'update' else ? end,
                       ?::jsonb, ?, ?::jsonb, encode(sha256(convert_to((?::jsonb)::text, 'UTF8')), 'hex')
                  from published.edition where subject_kind = ? and subject_id = ?
                returning id, number""")) {
            String text = json.writeValueAsString(content);
            int i = 0;
            insert.setString(++i, subject.kind());
            insert.setObject(++i, subject.id());
            insert.setString(++i, slug);
            insert.setInt(++i, shape);
            insert.setObject(++i, now.atOffset(ZoneOffset.UTC));
            insert.setString(++i, imprint.publishedBy());
            insert.setString(++i, imprint.approvedBy());
            insert.setString(++i, imprint.kind().code());
            insert.setString(++i, imprint.kind().code());
            insert.setString(++i, imprint.note() == null ? null : json.writeValueAsString(imprint.note()));
            insert.setBoolean(++i, imprint.demonstration());
            insert.setString(++i, text);
            insert.setString(++i, text);
            insert.setString(++i, subject.kind());
            insert.setObject(++i, subject.id());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new EditionRef(row.getObject(1, UUID.class), subject, slug, row.getInt(2), now, imprint.demonstration());
            }
        }
    }

    static void point(Connection connection, EditionRef edition) throws SQLException {
        try (PreparedStatement current = connection.prepareStatement("""
                insert into published.current (subject_kind, subject_id, slug, edition_id, number, published_at, demonstration)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (subject_kind, subject_id) do update set slug = excluded.slug, edition_id = excluded.edition_id,
                    number = excluded.number, published_at = excluded.published_at, demonstration = excluded.demonstration""");
                PreparedStatement address = connection.prepareStatement(
                        "insert into published.slug (subject_kind, slug, subject_id) values (?, ?, ?) on conflict do nothing")) {
            current.setString(1, edition.subject().kind());
            current.setObject(2, edition.subject().id());
            current.setString(3, edition.slug());
            current.setObject(4, edition.id());
            current.setInt(5, edition.number());
            current.setObject(6, edition.publishedAt().atOffset(ZoneOffset.UTC));
            current.setBoolean(7, edition.demonstration());
            current.executeUpdate();
            address.setString(1, edition.subject().kind());
            address.setString(2, edition.slug());
            address.setObject(3, edition.subject().id());
            address.executeUpdate();
        }
    }
}
