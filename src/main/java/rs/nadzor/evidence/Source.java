package rs.nadzor.evidence;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.shared.PartialDate;

/** A document, page or broadcast in which facts were read. It never says who a confidential source is. */
@Entity
@Table(name = "source")
public class Source extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;
    @Version
    public int version;
    /** A short stable name given by the dossier; null for what people add. */
    public String key;
    public String title;
    public String publisher;
    /** Null: nobody has said. A rule then cannot tell whose word it is. */
    @Enumerated(EnumType.STRING)
    public SourceKind kind;
    public PartialDate publishedOn;
    public String address;
    /** False for a mirror or repost: it is named in public but not linked. */
    public boolean linkPublic = true;
    public PartialDate retrievedOn;
    /** A language tag ("sr", "en", "zh"). */
    public String language;
    /** For the desk only. */
    public String note;
    public String search = "";
    /** The title in Latin, as lists are ordered. */
    public String sortTitle = "";
    @Column(insertable = false, updatable = false)
    public Instant createdAt;
    /** Kept by the database. */
    @Column(insertable = false, updatable = false)
    public Instant changedAt;

    public static Optional<Source> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** Everything logged under the same address, oldest first: a warning, never a refusal. */
    public static List<Source> atAddress(String address) {
        return address == null ? List.of() : list("address = ?1 order by createdAt", address);
    }

    /** Of exactly this title, in either script; the oldest, should there be several. */
    public static Optional<Source> titled(String title) {
        var key = SearchKey.of(title);
        return key.isEmpty() ? Optional.empty()
            : find("(search = ?1 or search like ?2) order by createdAt, id", key, key + "\n%").firstResultOptional();
    }

    /** The best matches of what was typed so far, by title, publisher and address. */
    @SuppressWarnings("unchecked")
    public static List<Source> suggest(String typed, int most) {
        return getEntityManager().createNativeQuery("""
            select * from desk.source where search like :pattern or :key <% search
             order by search like :pattern desc, word_similarity(:key, search) desc, created_at desc, id""", Source.class)
            .setParameter("pattern", SearchKey.like(typed)).setParameter("key", SearchKey.of(typed))
            .setMaxResults(most).getResultList();
    }

    /** As its kind says; where nobody said the kind, it may be press or a leak. */
    public boolean isRarelyRepublished() {
        return kind == null || kind.isRarelyRepublished();
    }

    public List<KeptCopy> copies() {
        return KeptCopy.of(this);
    }

    @PrePersist
    @PreUpdate
    void index() {
        sortTitle = Transliteration.toLatin(title);
        search = Stream.of(title, publisher, address).filter(Objects::nonNull).map(SearchKey::of)
            .collect(Collectors.joining("\n"));
    }
}
