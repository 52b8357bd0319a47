package rs.nadzor.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import rs.nadzor.i18n.LocalizedText;

/** A document that ought to exist for a deal, and what we know of where it is. */
@Entity
@Table(name = "document_check")
public class DocumentCheck extends Part {
    @Enumerated(EnumType.STRING)
    public DocumentKind kind;
    @Enumerated(EnumType.STRING)
    public DocumentState state = DocumentState.NOT_CHECKED;
    public String address;
    public String noteSr;
    public String noteEn;

    @Override
    public String placeKind() {
        return "document";
    }

    public LocalizedText note() {
        return new LocalizedText(noteSr, noteEn);
    }
}
