package rs.nadzor.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.i18n.LocalizedText;

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
    @Formula("reason->>'sr'")
    public String reasonSr;
    @Formula("reason->>'en'")
    public String reasonEn;
    public Instant withdrawnAt;
    /** The subject left the public side; false: only the editions that are named. */
    public boolean whole;

    /** The withdrawal that emptied an edition. */
    public static Withdrawal of(Edition edition) {
        Object id = getEntityManager().createNativeQuery("""
                select w.id from published.withdrawal w join published.withdrawn_edition e on e.withdrawal_id = w.id
                 where e.edition_id = ?1 order by w.withdrawn_at desc limit 1""", UUID.class)
                .setParameter(1, edition.id).getSingleResult();
        return findById(id);
    }

    /** Newest first. */
    public static List<Withdrawal> ofSubject(String subjectKind, UUID subjectId) {
        return list("subjectKind = ?1 and subjectId = ?2 order by withdrawnAt desc", subjectKind, subjectId);
    }

    public static Optional<Withdrawal> ofWhole(String subjectKind, UUID subjectId) {
        return find("subjectKind = ?1 and subjectId = ?2 and whole order by withdrawnAt desc", subjectKind, subjectId)
                .firstResultOptional();
    }

    public LocalizedText reason() {
        return LocalizedText.of(reasonSr, reasonEn);
    }
}
