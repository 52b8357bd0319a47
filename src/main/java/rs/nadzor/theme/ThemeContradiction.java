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
import rs.nadzor.i18n.LocalizedText;

/** A person's record that two entries of a theme cannot both hold. Of the same two there is one, whichever is named first. */
@Entity
@Table(name = "theme_contradiction")
@IdClass(ThemeContradiction.Key.class)
public class ThemeContradiction extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id")
    public ThemeEntry entry;
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "other_id")
    public ThemeEntry other;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "theme_id")
    public Theme theme;
    public String reasonSr;
    public String reasonEn;

    protected ThemeContradiction() {
    }

    ThemeContradiction(ThemeEntry one, ThemeEntry two) {
        boolean inOrder = one.id.toString().compareTo(two.id.toString()) < 0;
        this.entry = inOrder ? one : two;
        this.other = inOrder ? two : one;
        this.theme = one.theme;
    }

    boolean touches(ThemeEntry one) {
        return entry.id.equals(one.id) || other.id.equals(one.id);
    }

    public ThemeEntry otherThan(ThemeEntry one) {
        return entry.id.equals(one.id) ? other : entry;
    }

    public LocalizedText reason() {
        return new LocalizedText(reasonSr, reasonEn);
    }

    /** The identity of a row. */
    public record Key(UUID entry, UUID other) implements Serializable {
    }
}
