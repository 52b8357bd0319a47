package rs.nadzor.edition;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The newest edition of a subject that is public now; a retracted subject has none. */
@Entity
@Immutable
@Table(name = "current")
@IdClass(Current.Key.class)
public class Current extends PanacheEntityBase {
    @Id
    public String subjectKind;
    @Id
    public UUID subjectId;
    public String slug;
    public UUID editionId;
    public int number;
    public Instant publishedAt;
    public boolean demonstration;

    public record Key(String subjectKind, UUID subjectId) implements Serializable {
    }
}
