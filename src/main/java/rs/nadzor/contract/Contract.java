package rs.nadzor.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import rs.nadzor.duplicate.Sign;
import rs.nadzor.edition.Subject;
import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

/**
 * Any deal, whatever its paper: contract, memorandum, treaty, loan, donation. A deal that nobody has published is a full
 * record like any other. Amounts are in the currency they were stated in; dates may be partial.
 */
@Entity
@Table(name = "contract")
public class Contract extends Logged {
    /** The kind of subject that a deal is among editions. */
    public static final String KIND = PublicContract.KIND;

    public String slug;
    /** The record of the same deal that stays; null for one that does. */
    public UUID sameAsId;
    public String titleSr;
    public String titleEn;
    public String summarySr;
    public String summaryEn;
    @Enumerated(EnumType.STRING)
    public InstrumentType instrumentType;
    @Enumerated(EnumType.STRING)
    public Stage stage;
    @Enumerated(EnumType.STRING)
    public LegalRoute legalRoute;
    public String exemptionArticle;
    public String decisionRef;
    @Enumerated(EnumType.STRING)
    public ProcedureType procedureType;
    public String portalNumber;
    public String cpv;
    @Enumerated(EnumType.STRING)
    public Disclosure disclosure = Disclosure.NOT_CHECKED;
    public PartialDate disclosureSince;
    public String disclosureWhere;
    @Enumerated(EnumType.STRING)
    public Layer layer;
    /** Codes of {@link Technology}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> technologies = new ArrayList<>();
    public String placesSr;
    public String placesEn;
    public PartialDate signedOn;
    public PartialDate startsOn;
    public PartialDate endsOn;
    public BigDecimal amount;
    public String currency;
    @Enumerated(EnumType.STRING)
    public Vat vat;

    @ElementCollection
    @CollectionTable(name = "contract_empty", joinColumns = @JoinColumn(name = "contract_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    public Map<String, Empty> empties = new HashMap<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Party> parties = new ArrayList<>();
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Statement> statements = new ArrayList<>();
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<Event> events = new ArrayList<>();
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<Secrecy> secrecies = new ArrayList<>();
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<DocumentCheck> documents = new ArrayList<>();
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<RelatedContract> related = new ArrayList<>();
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("searchedOn desc, id")
    public List<SearchLog> searches = new ArrayList<>();
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    public List<ContractCitation> citations = new ArrayList<>();

    public static Optional<Contract> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The deal with its parts, whom they name and what they cite: as many queries for many parts as for few. */
    public static Optional<Contract> whole(UUID id) {
        Optional<Contract> deal = findByIdOptional(id);
        if (deal.isEmpty()) return deal;
        list("from Party p join fetch p.organization o left join fetch o.aliases where p.contract.id = ?1", id);
        list("from Secrecy s left join fetch s.claimant where s.contract.id = ?1", id);
        list("from RelatedContract r join fetch r.other where r.contract.id = ?1", id);
        list("from ContractCitation c join fetch c.citation n join fetch n.source where c.contract.id = ?1", id);
        return deal;
    }

    /** The deal as it stands, kept from every change until the transaction ends. */
    static Contract forDecision(UUID id) {
        Contract deal = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (deal == null) throw new NotFoundException();
        getEntityManager().refresh(deal);
        deal.refuseSign();
        return deal;
    }

    /** Reads at once why fields of these deals are empty; a native query that found them leaves that to each. */
    static void readEmpties(List<UUID> deals) {
        list("from Contract c left join fetch c.empties where c.id in ?1", deals);
    }

    public LocalizedText title() {
        return new LocalizedText(titleSr, titleEn);
    }

    public LocalizedText summary() {
        return new LocalizedText(summarySr, summaryEn);
    }

    public LocalizedText places() {
        return new LocalizedText(placesSr, placesEn);
    }

    /** The value as stated; empty when none is recorded: {@link #empty} says why. */
    public Optional<Money> value() {
        return amount == null ? Optional.empty() : Optional.of(new Money(amount, currency));
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** Persists it under an address of its own, which it keeps when it is renamed. */
    public Contract add() {
        if (slug == null) slug = ContractSlug.free(title().text(Language.SR));
        persist();
        return this;
    }

    /** Nothing is done to a record that leads to another: who reads it reads that one. */
    void refuseSign() {
        if (sameAsId != null) throw Sign.to("/desk/contracts/" + sameAsId);
    }

    /** It is found by what the records that lead to it are called, too. */
    @Override
    public void changed(Instant at, String byName) {
        super.changed(at, byName);
        search = ContractSearch.withSigns(this);
    }

    @Override
    void index() {
        sortTitle = title().text(Language.SR);
        search = ContractSearch.key(this);
    }

    /** Whether the public sees an edition of this deal now. */
    public boolean isPublished() {
        return (boolean) getEntityManager().createNativeQuery(
                "select exists (select from published.current where subject_kind = ?1 and subject_id = ?2)", Boolean.class)
                .setParameter(1, KIND).setParameter(2, id).getSingleResult();
    }

    public List<Technology> technologies() {
        return technologies.stream().map(code -> Coded.read(Technology.class, code).orElseThrow()).toList();
    }

    /** Why a field is empty; absent when it is filled or nobody has checked. */
    public Optional<Empty> empty(Field field) {
        return Optional.ofNullable(empties.get(field.code()));
    }

    public Stream<Party> inRole(PartyRole role) {
        return parties.stream().filter(p -> p.role == role);
    }

    /** Whether somebody looked for this deal in a register and found nothing. */
    public boolean wasSearched() {
        return searches.stream().anyMatch(s -> s.result == SearchResult.NOT_FOUND);
    }

    /** Whether this field holds something or says why it does not. */
    public boolean says(Field field) {
        return empty(field).isPresent() || isFilled(field);
    }

    public boolean isFilled(Field field) {
        return field.isFilledIn(this);
    }

    /** Hangs a citation on a place; the same one twice stays once. */
    public void cite(Place place, Citation citation) {
        boolean there = citations.stream().anyMatch(c -> c.place.equals(place.text()) && c.citation.id.equals(citation.id));
        if (!there) {
            citations.add(new ContractCitation(this, place.text(), citation));
        }
    }

    /** Takes the citations off a place that is gone or says nothing any more. */
    public void uncite(Place place) {
        citations.removeIf(c -> c.place.equals(place.text()));
    }

    public List<Citation> citationsOf(Place place) {
        return citations.stream().filter(c -> c.place.equals(place.text())).map(c -> c.citation).toList();
    }
}
