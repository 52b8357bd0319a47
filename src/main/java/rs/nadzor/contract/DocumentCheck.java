package rs.nadzor.contract;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.i18n.LocalizedText;

/** A document that ought to exist for a deal, and what we know of where it is. */
@Entity
@Table(name = "document_check")
public class DocumentCheck extends PanacheEntityBase implements Part {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    @Enumerated(EnumType.STRING)
    public DocumentKind kind;
    @Enumerated(EnumType.STRING)
    public DocumentState state = DocumentState.NOT_CHECKED;
    public String address;
    public String noteSr;
    public String noteEn;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String placeKind() {
        return "document";
    }

    public LocalizedText note() {
        return new LocalizedText(noteSr, noteEn);
    }
}
