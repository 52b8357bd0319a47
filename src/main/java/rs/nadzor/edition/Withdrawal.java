package rs.nadzor.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * That published content left, when and why: the only thing that may empty an edition. A retraction takes back what
 * should not have been said; an erasure (court order, a private person's data) also clears the desk's traces.
 */
@Entity
@Immutable
@Table(name = "withdrawal")
public class Withdrawal extends PanacheEntityBase {
    @Id
    public UUID id;
    public String subjectKind;
    public UUID subjectId;
    public String slug;
    public String kind;
    /** JSON {@code {"sr": …, "en": …}}. */
    @ColumnTransformer(read = "reason::text")
    public String reason;
    public Instant withdrawnAt;
    public String withdrawnBy;
    /** The subject left the public side; false: only the editions that are named. */
    public boolean whole;

    /** Newest first. */
    public static List<Withdrawal> ofSubject(String subjectKind, UUID subjectId) {
        return list("subjectKind = ?1 and subjectId = ?2 order by withdrawnAt desc", subjectKind, subjectId);
    }

    public static Optional<Withdrawal> ofWhole(String subjectKind, UUID subjectId) {
        return find("subjectKind = ?1 and subjectId = ?2 and whole order by withdrawnAt desc", subjectKind, subjectId)
                .firstResultOptional();
    }
}
