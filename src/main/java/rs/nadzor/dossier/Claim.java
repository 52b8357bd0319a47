package rs.nadzor.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Place;

/** Where one claim of the dossier ("L24") is recorded: a place of a deal. */
@Entity
@Table(name = "dossier_claim")
public class Claim extends PanacheEntityBase {
    @Id
    public String claim;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    public String place;

    protected Claim() {
    }

    Claim(String claim, Contract contract, Place place) {
        this.claim = claim;
        this.contract = contract;
        this.place = place.text();
    }

    static List<Claim> of(UUID contract) {
        return list("contract.id = ?1 order by claim", contract);
    }

    /** The id of the place's element on the public page. */
    String anchor() {
        return place.contains("/") ? place.replace('/', '-') : "fact-" + place;
    }
}
