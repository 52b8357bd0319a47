package rs.nadzor.theme;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.evidence.Citation;

/** A citation that hangs on an entry of a theme. */
@Entity
@Table(name = "theme_citation")
@IdClass(ThemeCitation.Key.class)
public class ThemeCitation extends PanacheEntityBase {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id")
    public ThemeEntry entry;
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "citation_id")
    public Citation citation;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "theme_id")
    public Theme theme;

    protected ThemeCitation() {
    }

    ThemeCitation(ThemeEntry entry, Citation citation) {
        this.entry = entry;
        this.theme = entry.theme;
        this.citation = citation;
    }

    /** The identity of a row. */
    public record Key(UUID entry, UUID citation) implements Serializable {
    }
}
