package rs.nadzor.evidence;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The bytes of a source as they were on one day. Private until its republication is approved. */
@Entity
@Table(name = "kept_copy")
public class KeptCopy extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sha256")
    public StoredFile file;
    public String fileName;
    /** The Belgrade day on which the copy was made. */
    public LocalDate madeOn;
    @OneToOne(mappedBy = "copy", cascade = CascadeType.ALL, orphanRemoval = true)
    public Republication republication;
    @Column(insertable = false, updatable = false)
    public Instant createdAt;

    public static List<KeptCopy> of(Source source) {
        return of(List.of(source));
    }

    /** Of all of these sources at once, oldest first. */
    public static List<KeptCopy> of(Collection<Source> sources) {
        return list("from KeptCopy k join fetch k.file left join fetch k.republication where k.source in ?1 order by k.createdAt, k.id",
            sources);
    }

    public static Optional<KeptCopy> of(Source source, StoredFile file) {
        return find("source = ?1 and file = ?2", source, file).firstResultOptional();
    }

    /** With all that its pages show of it. */
    static Optional<KeptCopy> of(UUID source, UUID id) {
        return find("from KeptCopy k join fetch k.source join fetch k.file left join fetch k.republication where k.source.id = ?1 and k.id = ?2",
            source, id).firstResultOptional();
    }

    /** Wherever these bytes are already kept, oldest first. */
    public static List<KeptCopy> of(StoredFile file) {
        return list("file = ?1 order by createdAt, id", file);
    }

    /** Rounded up, as people see sizes. */
    public long kilobytes() {
        return (file.size + 1023) / 1024;
    }

    public boolean isApproved() {
        return republication != null;
    }

    /** States by what right this copy may be shown to everybody; the next edition that cites the source publishes it. */
    public Republication approve(UUID by, String name, String ground, Instant at) {
        if (isApproved()) throw new IllegalStateException("republication is already approved");
        republication = new Republication(this, by, name, ground, at);
        return republication;
    }
}
