package rs.nadzor.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Place;
import rs.nadzor.edition.Subject;
import rs.nadzor.theme.ThemeEntry;

/** Where one claim of the dossier ("L24") is recorded: a place of a deal, or an entry of a theme. */
@Entity
@Table(name = "dossier_claim")
public class Claim extends PanacheEntityBase {
    @Id
    public String claim;
    /** Null for one on a theme. */
    @Column(name = "contract_id")
    public UUID contract;
    /** Null for one on a deal. */
    @Column(name = "theme_id")
    public UUID theme;
    public String place;

    protected Claim() {
    }

    Claim(String claim, Contract contract, Place place) {
        this.claim = claim;
        this.contract = contract.id;
        this.place = place.text();
    }

    Claim(String claim, ThemeEntry entry) {
        this.claim = claim;
        this.theme = entry.theme.id;
        this.place = "entry/" + entry.id;
    }

    static List<Claim> of(Subject subject) {
        String of = subject.kind().equals(Contract.KIND) ? "contract" : "theme";
        return list(of + " = ?1 order by claim", subject.id());
    }

    /** The id of the place's element on the public page. */
    String anchor() {
        return place.contains("/") ? place.replace('/', '-') : "fact-" + place;
    }
}
