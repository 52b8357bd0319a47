package rs.nadzor.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a subject turned out to be the same as another, at whose address it is read from then on. */
@Entity
@Immutable
@Table(name = "moved")
@IdClass(Current.Key.class)
public class Moved extends PanacheEntityBase {
    @Id
    public String subjectKind;
    @Id
    public UUID subjectId;
    public UUID toId;
    public Instant movedAt;
    /** The address that its editions were published under. */
    @Formula("(select e.slug from published.edition e where e.id = edition_id)")
    public String slug;
    /** Where it is read now; null while that is not public. */
    @Formula("(select c.slug from published.current c where c.subject_kind = subject_kind and c.subject_id = published.stands(subject_kind, subject_id))")
    public String newSlug;

    /** What has become part of this subject. */
    public static List<Moved> to(String subjectKind, UUID subject) {
        return list("subjectKind = ?1 and toId = ?2 order by movedAt", subjectKind, subject);
    }

    /** To where this subject has moved. */
    public static Optional<Moved> of(String subjectKind, UUID subject) {
        return find("subjectKind = ?1 and subjectId = ?2", subjectKind, subject).firstResultOptional();
    }
}
