package rs.nadzor.theme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;

import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.StaffPrincipal;

/** A dossier on a theme: a text of the editors about several deals, and what is said about none of them. */
@Entity
@Table(name = "theme")
public class Theme extends PanacheEntityBase {
    /** The kind of subject that a theme is among editions. */
    public static final String KIND = PublicTheme.KIND;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @Version
    public int version;
    public String slug;
    public String titleSr;
    public String titleEn;
    public String summarySr;
    public String summaryEn;
    /** Markdown, see {@link PublicMarkdown}. */
    public String bodySr;
    public String bodyEn;
    /** In the order in which the page shows them; of one that is gone nothing is shown. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> deals = new ArrayList<>();
    /** Null when the owner has no account. */
    public UUID ownerId;
    public String ownerName = "";
    @Column(updatable = false)
    public Instant createdAt;
    @Column(updatable = false)
    public UUID createdBy;
    @Column(updatable = false)
    public String createdByName = "";
    public Instant changedAt;
    public String changedByName = "";
    /** Before the entries: what they stand in goes first. */
    @OneToMany(mappedBy = "theme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("entry.id, other.id")
    public List<ThemeContradiction> contradictions = new ArrayList<>();

    @OneToMany(mappedBy = "theme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<ThemeEntry> entries = new ArrayList<>();

    /** With its entries and what they cite: as many queries for many entries as for few. */
    static Theme whole(UUID id) {
        Theme theme = Theme.<Theme>findByIdOptional(id).orElseThrow(NotFoundException::new);
        list("select e from ThemeEntry e left join fetch e.citations c left join fetch c.citation n left join fetch n.source where e.theme.id = ?1", id);
        Hibernate.initialize(theme.contradictions);
        return theme;
    }

    /** As it stands, kept from every change until the transaction ends. */
    static Theme forDecision(UUID id) {
        Theme theme = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (theme == null) throw new NotFoundException();
        getEntityManager().refresh(theme);
        return whole(id);
    }

    public static Optional<Theme> bySlug(String slug) {
        return find("slug", slug).singleResultOptional();
    }

    static List<Theme> all() {
        return list("order by changedAt desc, id desc");
    }

    /** Persists it under an address of its own, which it keeps when it is renamed. */
    public Theme add() {
        if (slug == null) slug = ThemeSlug.free(title().text(Language.SR));
        persist();
        return this;
    }

    /** Somebody changed it or an entry of it: its version rises. */
    public void changed(Instant at, String byName) {
        changedAt = at;
        changedByName = byName;
    }

    /** The chosen deals that this person may see, in their order. */
    List<Contract> chosen() {
        if (deals.isEmpty()) return List.of();
        List<Contract> found = Contract.list("id in ?1", deals);
        Map<UUID, Contract> byId = found.stream().collect(Collectors.toMap(deal -> deal.id, Function.identity()));
        return deals.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    public Optional<ThemeEntry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id.equals(id)).findFirst();
    }

    /** The entries that name no source, with which nothing can be published. */
    List<ThemeEntry> uncited() {
        return entries.stream().filter(entry -> entry.citations.isEmpty()).toList();
    }

    /** Records that both cannot hold; the newest reason stays. */
    public void contradict(ThemeEntry one, ThemeEntry other, LocalizedText reason) {
        ThemeContradiction record = between(one, other).orElseGet(() -> {
            ThemeContradiction fresh = new ThemeContradiction(one, other);
            contradictions.add(fresh);
            return fresh;
        });
        record.reasonSr = reason.sr();
        record.reasonEn = reason.en();
    }

    Optional<ThemeContradiction> between(ThemeEntry one, ThemeEntry other) {
        return contradictions.stream().filter(record -> record.touches(one) && record.touches(other)).findFirst();
    }

    /** Whether that is on record, or was once. */
    public boolean wereContradicted(ThemeEntry one, ThemeEntry other) {
        return between(one, other).isPresent() || (boolean) getEntityManager().createNativeQuery("""
                select exists (select from desk.audit_event where table_name = 'theme_contradiction' and row_id in (?1 || '/' || ?2, ?2 || '/' || ?1))""",
                Boolean.class).setParameter(1, one.id.toString()).setParameter(2, other.id.toString()).getSingleResult();
    }

    /** Counted by the database, for whoever asks may not see what the theme names. */
    public boolean namesNothingRestricted() {
        return (int) getEntityManager().createNativeQuery("select desk.restricted_in_theme(?1)", Integer.class).setParameter(1, id).getSingleResult() == 0;
    }

    /** Those that this entry stands in. */
    public List<ThemeContradiction> contradictionsOf(ThemeEntry entry) {
        return contradictions.stream().filter(record -> record.touches(entry)).toList();
    }

    void remove(ThemeEntry entry) {
        contradictions.removeIf(record -> record.touches(entry));
        entries.remove(entry);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    Submission.Revision revision() {
        return new Submission.Revision(version, ThemeChapter.fingerprint(this));
    }

    public boolean isPublished() {
        return (boolean) getEntityManager().createNativeQuery(
                "select exists (select from published.current where subject_kind = ?1 and subject_id = ?2)", Boolean.class)
                .setParameter(1, KIND).setParameter(2, id).getSingleResult();
    }

    /** Whoever began it may throw it away, and every editor, while the public has never seen it. */
    boolean isRemovableBy(StaffPrincipal person) {
        return (person.id().equals(createdBy) || person.roles().contains("editor")) && Edition.ofSubject(KIND, id).isEmpty();
    }

    public LocalizedText title() {
        return new LocalizedText(titleSr, titleEn);
    }

    public LocalizedText summary() {
        return new LocalizedText(summarySr, summaryEn);
    }

    public LocalizedText body() {
        return new LocalizedText(bodySr, bodyEn);
    }
}
