package rs.nadzor.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.PartialDate;

/** One thing that a theme says by itself, about no deal: who says what, what happened, or a legal step; with its sources. */
@Entity
@Table(name = "theme_entry")
public class ThemeEntry extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "theme_id")
    public Theme theme;
    @Enumerated(EnumType.STRING)
    public EntryKind kind = EntryKind.STATEMENT;
    public PartialDate onDate;
    public String saidBySr;
    public String saidByEn;
    public String textSr;
    public String textEn;
    public int position;
    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("citation.id")
    public List<ThemeCitation> citations = new ArrayList<>();

    /** The same citation twice stays once. */
    public void cite(Citation citation) {
        if (citations.stream().noneMatch(c -> c.citation.id.equals(citation.id))) citations.add(new ThemeCitation(this, citation));
    }

    /** The id of its place on the public page. */
    public String anchor() {
        return "entry-" + id;
    }

    public LocalizedText saidBy() {
        return new LocalizedText(saidBySr, saidByEn);
    }

    public LocalizedText text() {
        return new LocalizedText(textSr, textEn);
    }
}
