package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What the public reads of a subject now, over the desk's connection.
 *
 * @param takenAt when its content came from the desk; an edition that only brings reviews copies what was there before
 */
record Published(String slug, int shape, boolean demonstration, String content, Instant takenAt) {

    static Optional<Published> of(Connection desk, Subject subject) throws SQLException {
        try (PreparedStatement query = desk.prepareStatement("""
                select c.slug, e.shape, c.demonstration, e.content::text,
                       (select max(t.published_at) from published.edition t where t.subject_kind = c.subject_kind
                         and t.subject_id = c.subject_id and t.number <= c.number and t.kind <> 'review')
                  from published.current c join published.edition e on e.id = c.edition_id
                 where c.subject_kind = ? and c.subject_id = ?""")) {
            query.setString(1, subject.kind());
            query.setObject(2, subject.id());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Published(row.getString(1), row.getInt(2), row.getBoolean(3), row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant())) : Optional.empty();
            }
        }
    }

    /** What nobody here has reviewed does not become reviewed by a chapter. */
    Imprint keepsDemonstration(Imprint imprint) {
        return new Imprint(imprint.publishedBy(), imprint.approvedBy(), imprint.kind(), imprint.note(),
                demonstration || imprint.demonstration());
    }
}
