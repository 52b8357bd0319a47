package rs.nadzor.gap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.ContractChanged;
import rs.nadzor.contract.DocumentCheck;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.DocumentState;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.Field;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.Party;
import rs.nadzor.contract.PartyRole;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.Scope;
import rs.nadzor.contract.SearchLog;
import rs.nadzor.contract.SearchRegister;
import rs.nadzor.contract.SearchResult;
import rs.nadzor.contract.Secrecy;
import rs.nadzor.contract.SecrecyClaim;
import rs.nadzor.contract.Statement;
import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationKind;
import rs.nadzor.shared.PartialDate;

/** Deals that tests describe in a few words. Each is written in a transaction of its own, as a request would. */
public final class Deals {

    private static final Actor TEST = new Actor(null, "test");

    private Deals() {
    }

    public static UUID deal(Consumer<Contract> description) {
        return written(() -> {
            Contract deal = new Contract();
            deal.slug = "deal-" + UUID.randomUUID();
            deal.titleEn = "A deal";
            deal.createdAt = Instant.now();
            deal.changedAt = deal.createdAt;
            deal.persist();
            return described(deal, description);
        });
    }

    /** One that a public body buys. */
    public static UUID purchase(Consumer<Contract> description) {
        return deal(deal -> {
            party(deal, PartyRole.BUYER, OrganizationKind.PUBLIC_BODY);
            description.accept(deal);
        });
    }

    public static void change(UUID deal, Consumer<Contract> change) {
        written(() -> described(Contract.findById(deal, LockModeType.OPTIMISTIC_FORCE_INCREMENT), change));
    }

    private static UUID described(Contract deal, Consumer<Contract> description) {
        description.accept(deal);
        deal.flush();
        CDI.current().getBeanManager().getEvent().fire(new ContractChanged(deal.id));
        return deal.id;
    }

    /** In a transaction of its own, as "test". */
    public static <T> T written(Supplier<T> work) {
        return Acting.as(TEST, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    public static void cite(Contract deal, Field field, SourceKind kind) {
        cite(deal, Place.of(field), kind, true);
    }

    public static void cite(Contract deal, Place place, SourceKind kind, boolean original) {
        Source source = new Source();
        source.title = "Source of kind " + (kind == null ? "nobody stated" : kind.code());
        source.kind = kind;
        source.persist();
        Citation citation = Citation.of(source, null, null, original);
        citation.persist();
        deal.cite(place, citation);
    }

    public static void amount(Contract deal, String amount) {
        deal.amount = new BigDecimal(amount);
        deal.currency = "EUR";
    }

    public static void undisclosed(Contract deal) {
        deal.empties.put(Field.VALUE.code(), Empty.UNDISCLOSED);
    }

    public static Statement says(Contract deal, Measure measure, Scope scope, Bound bound, String amount, String asOf) {
        Statement statement = new Statement();
        statement.contract = deal;
        statement.measure = measure;
        statement.scope = scope;
        statement.bound = bound;
        statement.amount = amount == null ? null : new BigDecimal(amount);
        statement.unit = measure == Measure.VALUE ? "EUR" : null;
        statement.asOf = asOf == null ? null : PartialDate.of(asOf);
        statement.textEn = amount == null ? "in words" : null;
        statement.saidByEn = "somebody";
        statement.persist();
        deal.statements.add(statement);
        return statement;
    }

    public static Statement cameras(Contract deal, Bound bound, String amount, String asOf) {
        return says(deal, Measure.CAMERAS, Scope.BOUGHT, bound, amount, asOf);
    }

    public static SearchLog searchedInVain(Contract deal, String day) {
        return searched(deal, day, null, SearchResult.NOT_FOUND);
    }

    public static SearchLog searched(Contract deal, String day, SearchRegister register, SearchResult result) {
        SearchLog search = new SearchLog();
        search.contract = deal;
        search.searchedOn = LocalDate.parse(day);
        search.place = "Portal javnih nabavki";
        search.terms = "kamere";
        search.register = register;
        search.result = result;
        search.searchedBy = "test";
        search.persist();
        deal.searches.add(search);
        return search;
    }

    public static DocumentCheck document(Contract deal, DocumentKind kind, DocumentState state) {
        DocumentCheck document = new DocumentCheck();
        document.contract = deal;
        document.kind = kind;
        document.state = state;
        document.persist();
        deal.documents.add(document);
        return document;
    }

    public static Secrecy secret(Contract deal, SecrecyClaim claim, String classifiedOn) {
        Secrecy secrecy = new Secrecy();
        secrecy.contract = deal;
        secrecy.claim = claim;
        secrecy.classifiedOn = classifiedOn == null ? null : PartialDate.of(classifiedOn);
        secrecy.persist();
        deal.secrecies.add(secrecy);
        return secrecy;
    }

    public static Party party(Contract deal, PartyRole role, OrganizationKind kind) {
        Organization organization = new Organization();
        organization.nameEn = "Organization " + UUID.randomUUID();
        organization.kind = kind;
        organization.add();
        Party party = new Party();
        party.contract = deal;
        party.organization = organization;
        party.role = role;
        party.persist();
        deal.parties.add(party);
        return party;
    }
}
