package rs.nadzor.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.organization.Organization;
import rs.nadzor.shared.PartialDate;

/** Somebody's claim that a deal is secret: at which level, since when, on what ground (Data Secrecy Law 104/2009). */
@Entity
@Table(name = "secrecy")
public class Secrecy extends Part {
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
