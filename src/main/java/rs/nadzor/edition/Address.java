package rs.nadzor.edition;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Every slug a subject ever had: addresses are promises, old ones redirect. */
@Entity
@Immutable
@Table(name = "slug")
@IdClass(Address.Key.class)
public class Address extends PanacheEntityBase {
    @Id
    public String subjectKind;
    @Id
    public String slug;
    public UUID subjectId;

    public static Optional<Address> of(String subjectKind, String slug) {
        return find("subjectKind = ?1 and slug = ?2", subjectKind, slug).firstResultOptional();
    }

    public record Key(String subjectKind, String slug) implements Serializable {
    }
}
