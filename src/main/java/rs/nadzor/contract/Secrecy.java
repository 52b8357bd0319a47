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
import rs.nadzor.organization.Organization;
import rs.nadzor.shared.PartialDate;

/** Somebody's claim that a deal is secret: at which level, since when, on what ground (Data Secrecy Law 104/2009). */
@Entity
@Table(name = "secrecy")
public class Secrecy extends PanacheEntityBase implements Part {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    @Enumerated(EnumType.STRING)
    public SecrecyClaim claim;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claimant_id")
    public Organization claimant;
    public PartialDate claimedOn;
    /** The term of Art. 19 runs from here; often not known. */
    public PartialDate classifiedOn;
    public String basisSr;
    public String basisEn;
    /** An extension, another term, a revocation: what else than the statutory term says how long it lasts. */
    public String endingSr;
    public String endingEn;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String placeKind() {
        return "secrecy";
    }

    public LocalizedText basis() {
        return new LocalizedText(basisSr, basisEn);
    }

    public LocalizedText ending() {
        return new LocalizedText(endingSr, endingEn);
    }
}
