package rs.nadzor.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.web.StaffPrincipal;

/** A filter and an order of a list, kept by somebody under a name. */
@Entity
@Table(name = "named_list")
public class NamedList extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    /** Of a {@link ListKind}. */
    @Column(updatable = false)
    public String kind;
    public String name;
    public String nameKey;
    /** As the list itself wrote it when it was kept. */
    @Column(updatable = false)
    public String query;
    @Column(updatable = false)
    public UUID ownerId;
    @Column(updatable = false)
    public String ownerName;
    /** With everybody at the desk. */
    public boolean shared;
    @Column(updatable = false)
    public Instant createdAt;

    static NamedList keep(String kind, String name, String query, boolean shared, StaffPrincipal owner, Instant at) {
        NamedList list = new NamedList();
        list.kind = kind;
        list.query = query;
        list.ownerId = owner.id();
        list.ownerName = owner.name();
        list.createdAt = at;
        list.change(name, shared);
        list.persist();
        return list;
    }

    void change(String name, boolean shared) {
        this.name = name.strip();
        this.nameKey = SearchKey.of(name);
        this.shared = shared;
    }

    /** A person's own ones first. */
    static List<NamedList> seenBy(UUID person) {
        return list("ownerId = ?1 or shared order by case when ownerId = ?1 then 0 else 1 end, nameKey, id", person);
    }

    static List<NamedList> seenBy(UUID person, String kind) {
        return list("kind = ?2 and (ownerId = ?1 or shared) order by case when ownerId = ?1 then 0 else 1 end, nameKey, id", person, kind);
    }

    /** Whether the person keeps another list of this kind under this name, in whatever script and letters. */
    static boolean isTaken(UUID owner, String kind, String name, UUID except) {
        return count("ownerId = ?1 and kind = ?2 and nameKey = ?3 and (?4 is null or id <> ?4)", owner, kind, SearchKey.of(name), except) > 0;
    }
}
