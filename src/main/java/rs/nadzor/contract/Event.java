package rs.nadzor.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.PartialDate;

/** Something that happened to a deal, on a date that may be partial. */
@Entity
@Table(name = "event")
public class Event extends Part {
    public PartialDate onDate;
    public String whatSr;
    public String whatEn;
    public String placeSr;
    public String placeEn;

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
