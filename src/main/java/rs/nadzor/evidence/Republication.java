package rs.nadzor.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who allowed a kept copy to be shown to everybody, when, and by what right. */
@Entity
@Table(name = "republication")
public class Republication extends PanacheEntityBase {

    @Id
    @Column(name = "kept_copy_id")
    public UUID id;
    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "kept_copy_id")
    public KeptCopy copy;
    public UUID approvedBy;
    public String approvedByName;
    public Instant approvedAt;
    public String ground;

    protected Republication() {
    }

    Republication(KeptCopy copy, UUID by, String name, String ground, Instant at) {
        if (ground == null || ground.isBlank()) throw new IllegalArgumentException("a ground must be stated");
        this.copy = copy;
        this.approvedBy = by;
        this.approvedByName = name;
        this.approvedAt = at;
        this.ground = ground.strip();
    }
}
