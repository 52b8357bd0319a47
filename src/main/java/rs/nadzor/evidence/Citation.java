package rs.nadzor.evidence;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The place in a source where a fact was read. One citation may carry several facts. */
@Entity
@Table(name = "citation")
public class Citation extends PanacheEntityBase {

    /** A longer quotation is a copy of the work, not a quotation. */
    public static final int LONGEST_QUOTATION = 300;

    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;
    /** Page, section, article or time. */
    public String locator;
    public String quotation;
    /** False: we have not seen the source itself and rely on somebody's report of it. */
    public boolean original = true;
    @Column(insertable = false, updatable = false)
    public Instant createdAt;
    /** Told by the database; null for what the installation loaded. */
    @Column(insertable = false, updatable = false)
    public UUID createdBy;

    public static Citation of(Source source, String locator, String quotation, boolean original) {
        if (quotation != null && quotation.length() > LONGEST_QUOTATION)
            throw new IllegalArgumentException("a quotation has at most " + LONGEST_QUOTATION + " characters");
        var citation = new Citation();
        citation.source = source;
        citation.locator = locator;
        citation.quotation = quotation;
        citation.original = original;
        return citation;
    }

    /** What this person cited last, in whatever deal. */
    public static Optional<Citation> lastOf(UUID person) {
        return find("from Citation c join fetch c.source where c.createdBy = ?1 order by c.createdAt desc, c.id desc", person).firstResultOptional();
    }

    public static List<Citation> of(Source source) {
        return list("source = ?1 order by createdAt, id", source);
    }
}
