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
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.i18n.LocalizedText;

/**
 * What the public saw of a subject from one moment on: numbered from 1, dated (UTC), never edited. Read over the public
 * role's connection; written only by {@link Editions}.
 */
@Entity
@Immutable
@Table(name = "edition")
public class Edition extends PanacheEntityBase {
    @Id
    public UUID id;
    public String subjectKind;
    public UUID subjectId;
    public String slug;
    public int number;
    /** The version of the content's form; every old one stays readable. */
    public int shape;
    public Instant publishedAt;
    public String publishedBy;
    public String approvedBy;
    public String kind;
    /** It came with the installation or copies what did. */
    @Column(name = "demonstration")
    public boolean ofDossier;
    /** The same, and no administrator has accepted the dossier as the publisher's own. Every public answer says this one. */
    @Formula("demonstration and exists (select 1 from published.publisher p where p.accepted_at is null)")
    public boolean demonstration;
    @Formula("note->>'sr'")
    public String noteSr;
    @Formula("note->>'en'")
    public String noteEn;
    /** JSON by chapter, or null once withdrawn. */
    @ColumnTransformer(read = "content::text")
    public String content;
    /** SHA-256 of PostgreSQL's text form of the content; stays when the content goes. */
    public String contentSha256;

    public static Optional<Edition> current(String subjectKind, UUID subjectId) {
        return find("from Edition e where e.id = (select c.editionId from Current c where c.subjectKind = ?1 and c.subjectId = ?2)",
                subjectKind, subjectId).firstResultOptional();
    }

    public static Optional<Edition> numbered(String subjectKind, UUID subjectId, int number) {
        return find("subjectKind = ?1 and subjectId = ?2 and number = ?3", subjectKind, subjectId, number).firstResultOptional();
    }

    /** Newest first. */
    public static List<Edition> ofSubject(String subjectKind, UUID subjectId) {
        return list("subjectKind = ?1 and subjectId = ?2 order by number desc", subjectKind, subjectId);
    }

    /** Whether the dossier has been accepted as the publisher's own. */
    public static boolean dossierIsAccepted() {
        return (boolean) getEntityManager().createNativeQuery("select accepted_at is not null from published.publisher", Boolean.class)
                .getSingleResult();
    }

    /** What changed and why. */
    public LocalizedText note() {
        return LocalizedText.of(noteSr, noteEn);
    }

    public boolean isWithdrawn() {
        return content == null;
    }
}
