package rs.nadzor.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Typed;

/** What somebody chose for the columns of a spreadsheet: remembered for the next rows of its kind, and shared under a name. */
@Entity
@Table(name = "mapping")
public class Mapping extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @Column(updatable = false)
    public UUID ownerId;
    public String ownerName;
    /** Null: it is only remembered. */
    public String name;
    /** With everybody at the desk; only what has a name. */
    public boolean shared;
    /** Keys of the headings, one a line; "" for rows without headings, which are known by how many columns they have. */
    @Column(updatable = false)
    public String headings;
    @Column(updatable = false)
    public int width;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> columns = new ArrayList<>();
    public Instant usedAt;

    /** Whether rows were headed so before. */
    static boolean hasHeadings(List<String> first, UUID person) {
        return !key(first).isEmpty() && count("width = ?1 and headings = ?2 and (ownerId = ?3 or shared)", first.size(), key(first), person) > 0;
    }

    /** Whether it was chosen for the same headings, or for as many columns without any. */
    boolean isFor(Batch batch) {
        return width == batch.width() && headings.equals(key(batch.headings()));
    }

    /** What fits: chosen for the same headings, one's own first, then what has a name and as many columns. */
    static List<Mapping> seen(List<String> headings, UUID person) {
        return list("""
                width = ?1 and (ownerId = ?3 or shared) and (headings = ?2 or name is not null)
                 order by case when headings = ?2 then 0 else 1 end, case when ownerId = ?3 then 0 else 1 end, usedAt desc, id""",
                headings.size(), key(headings), person);
    }

    static void remember(Batch batch, StaffPrincipal person, String name, boolean shared, Instant at) {
        String key = key(batch.headings());
        Mapping mapping = Mapping.<Mapping>find("ownerId = ?1 and headings = ?2 and width = ?3", person.id(), key, batch.width())
                .firstResultOptional().orElseGet(Mapping::new);
        mapping.ownerId = person.id();
        mapping.ownerName = person.name();
        mapping.headings = key;
        mapping.width = batch.width();
        mapping.columns = new ArrayList<>(batch.columns);
        mapping.usedAt = at;
        if (Typed.given(name)) {
            mapping.name = name.strip();
            mapping.shared = shared;
        }
        mapping.persist();
    }

    /** Those with a name and the person's own without, the newest first. */
    static List<Mapping> seenBy(UUID person) {
        return list("ownerId = ?1 or shared order by usedAt desc, id", person);
    }

    private static String key(List<String> headings) {
        List<String> keys = headings.stream().map(SearchKey::of).toList();
        return keys.stream().allMatch(String::isEmpty) ? "" : String.join("\n", keys);
    }
}
