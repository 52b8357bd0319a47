package rs.nadzor.contract;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.PartialDate;

/**
 * A claim about a deal with what it covers, how exact it is, as of when, who says it and how a person ranks it. Amounts are in
 * {@code unit} (ISO 4217 for money), else in what the measure counts.
 */
@Entity
@Table(name = "statement")
public class Statement extends Part {
    @Enumerated(EnumType.STRING)
    public Measure measure;
    @Enumerated(EnumType.STRING)
    public Scope scope;
    /** Narrows the scope, such as "bodycams": figures of different programmes do not contradict each other. */
    public String programme;
    public BigDecimal amount;
    public String unit;
    public PartialDate onDate;
    @Enumerated(EnumType.STRING)
    public Bound bound = Bound.EXACT;
    public PartialDate asOf;
    public String saidBySr;
    public String saidByEn;
    public String textSr;
    public String textEn;
    @Enumerated(EnumType.STRING)
    public Rank rank = Rank.NORMAL;
    public String rankReason;
    public int position;

    @Override
    public String placeKind() {
        return "statement";
    }

    public LocalizedText saidBy() {
        return new LocalizedText(saidBySr, saidByEn);
    }

    public LocalizedText text() {
        return new LocalizedText(textSr, textEn);
    }
}
