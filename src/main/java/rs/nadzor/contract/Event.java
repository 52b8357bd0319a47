package rs.nadzor.contract;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.PartialDate;

/** Something that happened to a deal, on a date that may be partial. */
@Entity
@Table(name = "event")
public class Event extends PanacheEntityBase implements Part {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    public PartialDate onDate;
    public String whatSr;
    public String whatEn;
    public String placeSr;
    public String placeEn;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String placeKind() {
        return "event";
    }

    public LocalizedText what() {
        return new LocalizedText(whatSr, whatEn);
    }

    public LocalizedText where() {
        return new LocalizedText(placeSr, placeEn);
    }
}
