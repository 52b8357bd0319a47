package rs.nadzor.organization;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.Slug;

/** A body, firm or person in office that takes part in deals or answers requests. */
@Entity
@Table(name = "organization")
public class Organization extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;
    @Version
    public int version;
    /** A short stable name given by the dossier; null for what people add. */
    public String key;
    public String slug;
    /** In either script. */
    public String nameSr;
    public String nameEn;
    /** As registered, where that is neither Serbian nor English. */
    public String originalName;
    /** Null: nobody has said, as of one that came to be when its name was typed. */
    @Enumerated(EnumType.STRING)
    public OrganizationKind kind;
    /** ISO 3166-1, two capital letters. */
    public String country;
    public String pib;
    /** MB: eight digits, leading zeros kept. */
    public String registryNumber;
    public String foreignNumber;
    @Enumerated(EnumType.STRING)
    public AuthorityClass authorityClass;
    @Enumerated(EnumType.STRING)
    public RemedyRoute remedyRoute;
    /** Where requests are sent: post or e-mail, as the body gives it. */
    public String foiAddress;
    @ManyToOne(fetch = FetchType.LAZY)
    public Organization parent;
    /** The one that took over what it did; null for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organization successor;
    public PartialDate succeededOn;
    /** What says so, in words; there is one wherever there is a successor. */
    public String successionSource;
    public String successionAddress;
    /** The record of the same organization that stays; null for one that does. */
    public UUID sameAsId;
    /** For the desk only. */
    public String note;
    /** The search key of each name and alias, one a line. */
    public String search = "";
    /** The first name in Latin, as lists are ordered. */
    public String sortName = "";
    @ElementCollection
    @CollectionTable(name = "organization_alias", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "alias")
    public Set<String> aliases = new TreeSet<>();
    @Column(insertable = false, updatable = false)
    public Instant createdAt;
    /** Kept by the database. */
    @Column(insertable = false, updatable = false)
    public Instant changedAt;

    public static Optional<Organization> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    public static Optional<Organization> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    static List<Organization> before(Organization successor) {
        return list("successor = ?1 order by sortName, id", successor);
    }

    /** All that came right before or after one of these, and these where somebody came after them; with their successors. */
    public static List<Organization> successions(Collection<UUID> organizations) {
        return organizations.isEmpty() ? List.of() : list("from Organization o join fetch o.successor s where o.id in ?1 or s.id in ?1 order by o.sortName, o.id",
            organizations);
    }

    static List<Organization> under(Organization parent) {
        return list("parent = ?1 order by sortName, id", parent);
    }

    public boolean isNamed(String name) {
        return search.lines().anyMatch(SearchKey.of(name)::equals);
    }

    /** Itself, unless it was found to be the same as another. */
    Organization thatStays() {
        return sameAsId == null ? this : findById(sameAsId);
    }

    /** Whether it is the organization of this id or stands under it. */
    boolean isBelow(UUID other) {
        for (var up = this; up != null; up = up.parent) if (up.id.equals(other)) return true;
        return false;
    }

    /** Whether it is the organization of this id or comes before it. */
    boolean leadsTo(UUID other) {
        for (var next = this; next != null; next = next.successor) if (next.id.equals(other)) return true;
        return false;
    }

    /** Replaces the aliases and keeps those that stay, so that the audit shows only what changed. */
    void rename(Set<String> names) {
        aliases.retainAll(names);
        aliases.addAll(names);
    }

    /** Persists it under an address of its own, which it keeps when it is renamed. */
    public Organization add() {
        takeTurns();
        slug = freeSlug();
        persist();
        return this;
    }

    /** Made of its first name; one that it may not have beside others gets a number. */
    String freeSlug() {
        var wanted = Slug.of(firstName());
        var free = wanted;
        for (int number = 2; bySlug(free.value()).isPresent(); number++) free = wanted.numbered(number);
        return free.value();
    }

    /** The name in each language; what both lack is the registered one. */
    public LocalizedText name() {
        return nameSr == null && nameEn == null ? LocalizedText.of(originalName, originalName) : LocalizedText.of(nameSr, nameEn);
    }

    private String firstName() {
        return nameSr != null ? nameSr : nameEn != null ? nameEn : originalName;
    }

    /** Two people who add the same organization at once wait here, until the transaction ends, so that the second one finds it. */
    static void takeTurns() {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('desk.organization'))")
            .getSingleResult();
    }

    @PrePersist
    @PreUpdate
    void index() {
        sortName = Transliteration.toLatin(firstName());
        search = Stream.concat(Stream.of(nameSr, nameEn, originalName, pib, registryNumber), aliases.stream())
            .filter(Objects::nonNull).map(SearchKey::of).filter(key -> !key.isEmpty()).distinct()
            .collect(Collectors.joining("\n"));
    }
}
