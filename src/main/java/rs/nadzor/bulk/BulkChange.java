package rs.nadzor.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.account.User;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.Technology;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.StaffPrincipal;

/** A change of many deals that somebody ordered: it says what is to be done, and of each deal what became of it. */
@Entity
@Table(name = "bulk_change")
public class BulkChange extends PanacheEntityBase {

    /** Given out with the preview, so that sending it twice orders one change. */
    @Id
    public UUID id;
    /** The query of the list that the deals were chosen from. */
    public String list;
    @Enumerated(EnumType.STRING)
    public Layer layer;
    /** Codes of {@link Technology}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> added = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> removed = new ArrayList<>();
    public UUID ownerId;
    @Column(updatable = false)
    public UUID madeBy;
    @Column(updatable = false)
    public String madeByName;
    @Column(updatable = false)
    public Instant madeAt;
    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    @OrderBy("position")
    public List<ChangedDeal> deals = new ArrayList<>();

    static BulkChange order(UUID id, BulkEdit edit, String list, List<DealAsRead> deals, StaffPrincipal by, Instant at) {
        BulkChange change = new BulkChange();
        change.id = id;
        change.list = list;
        change.layer = edit.layer();
        change.added = codes(edit.add());
        change.removed = codes(edit.remove());
        change.ownerId = edit.owner() == null ? null : edit.owner().id;
        change.madeBy = by.id();
        change.madeByName = by.name();
        change.madeAt = at;
        for (DealAsRead deal : deals) change.deals.add(ChangedDeal.of(change, change.deals.size(), deal));
        change.persist();
        return change;
    }

    /** So many were changed. */
    public int changed() {
        return (int) deals.stream().filter(deal -> deal.outcome == Became.CHANGED).count();
    }

    public boolean isDone() {
        return deals.stream().allMatch(deal -> deal.outcome != null);
    }

    BulkEdit edit() {
        return new BulkEdit(layer, words(added), words(removed), ownerId == null ? null : User.findById(ownerId));
    }

    private static List<String> codes(Set<Technology> words) {
        return words.stream().sorted().map(Coded::code).toList();
    }

    private static Set<Technology> words(List<String> codes) {
        return codes.stream().map(code -> Coded.read(Technology.class, code).orElseThrow()).collect(Collectors.toSet());
    }
}
