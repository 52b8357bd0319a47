package rs.nadzor.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Part;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Disclosure;
import rs.nadzor.contract.DocumentCheck;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.DocumentState;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.Event;
import rs.nadzor.contract.InstrumentType;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.LegalRoute;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.Party;
import rs.nadzor.contract.PartyRole;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.ProcedureType;
import rs.nadzor.contract.Rank;
import rs.nadzor.contract.Scope;
import rs.nadzor.contract.Secrecy;
import rs.nadzor.contract.SecrecyClaim;
import rs.nadzor.contract.Stage;
import rs.nadzor.contract.Statement;
import rs.nadzor.contract.Vat;
import rs.nadzor.edition.Imprint;
import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.organization.Organization;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;

/** Turns one deal of the dossier's files into a record with its children, citations and claims. */
final class DealReader {
    private final DossierFiles.Deal file;
    private final Contract deal = new Contract();
    private final Map<String, Citation> citations = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final List<ClaimPlace> claims = new ArrayList<>();

    /** Where a claim stands, known once its child has an id. */
    record ClaimPlace(String claim, Place place) {
    }

    DealReader(DossierFiles.Deal file) {
        this.file = file;
    }

    Contract read(Instant now) {
        fields();
        deal.createdAt = now;
        deal.changedAt = now;
        deal.createdByName = Imprint.INSTALLATION;
        deal.persist();
        file.citations().forEach((key, cite) -> citations.put(key, citation(cite)));
        file.cites().forEach((field, keys) -> cite(new Place(field), keys));
        file.empty().forEach((field, kind) -> deal.empties.put(field, word(Empty.class, kind)));
        file.claims().forEach((claim, field) -> claims.add(new ClaimPlace(claim, new Place(field))));
        file.parties().forEach(this::party);
        file.statements().forEach(this::statement);
        file.events().forEach(this::event);
        file.secrecy().forEach(this::secrecy);
        file.documents().forEach(this::document);
        return deal;
    }

    List<ClaimPlace> claims() {
        return claims;
    }

    Statement statement(String key) {
        return statements.get(key);
    }

    void cite(Place place, List<String> keys) {
        keys.forEach(key -> deal.cite(place, citations.get(key)));
    }

    private void fields() {
        deal.slug = file.slug();
        deal.titleSr = file.title().sr();
        deal.titleEn = file.title().en();
        deal.summarySr = file.summary().sr();
        deal.summaryEn = file.summary().en();
        deal.instrumentType = word(InstrumentType.class, file.instrument());
        deal.stage = word(Stage.class, file.stage());
        deal.legalRoute = word(LegalRoute.class, file.legalRoute());
        deal.procedureType = word(ProcedureType.class, file.procedure());
        deal.exemptionArticle = file.exemptionArticle();
        deal.decisionRef = file.decisionRef();
        deal.layer = word(Layer.class, file.layer());
        deal.technologies.addAll(file.technologies());
        if (file.places() != null) {
            deal.placesSr = file.places().sr();
            deal.placesEn = file.places().en();
        }
        deal.disclosure = word(Disclosure.class, file.disclosure());
        deal.disclosureSince = date(file.disclosureSince());
        deal.disclosureWhere = file.disclosureWhere();
        deal.signedOn = date(file.signedOn());
        deal.startsOn = date(file.startsOn());
        deal.endsOn = date(file.endsOn());
        deal.amount = file.amount();
        deal.currency = file.currency();
        deal.vat = word(Vat.class, file.vat());
        deal.cpv = file.cpv();
    }

    private Citation citation(DossierFiles.Cite cite) {
        Citation citation = Citation.of(Source.byKey(cite.source()).orElseThrow(), cite.locator(), cite.quotation(), cite.original());
        citation.persist();
        return citation;
    }

    private void party(DossierFiles.PartyFile file) {
        Party party = new Party();
        party.contract = deal;
        party.organization = Organization.byKey(file.organization()).orElseThrow();
        party.role = word(PartyRole.class, file.role());
        party.position = deal.parties.size();
        deal.parties.add(party);
        placed(party, file.cite(), file.claims());
    }

    private void statement(DossierFiles.StatementFile file) {
        Statement s = new Statement();
        s.contract = deal;
        s.measure = word(Measure.class, file.measure());
        s.scope = word(Scope.class, file.scope());
        s.programme = file.programme();
        s.amount = file.amount();
        s.unit = file.unit();
        s.onDate = date(file.onDate());
        s.bound = word(Bound.class, file.bound());
        s.asOf = date(file.asOf());
        s.saidBySr = text(file.saidBy()).sr();
        s.saidByEn = text(file.saidBy()).en();
        s.textSr = text(file.text()).sr();
        s.textEn = text(file.text()).en();
        s.rank = word(Rank.class, file.rank());
        s.rankReason = file.rankReason();
        s.position = deal.statements.size();
        deal.statements.add(s);
        placed(s, file.cite(), file.claims());
        if (file.key() != null) statements.put(file.key(), s);
    }

    private void event(DossierFiles.EventFile file) {
        Event event = new Event();
        event.contract = deal;
        event.onDate = date(file.date());
        event.whatSr = file.what().sr();
        event.whatEn = file.what().en();
        event.placeSr = text(file.place()).sr();
        event.placeEn = text(file.place()).en();
        deal.events.add(event);
        placed(event, file.cite(), file.claims());
    }

    private void secrecy(DossierFiles.SecrecyFile file) {
        Secrecy secrecy = new Secrecy();
        secrecy.contract = deal;
        secrecy.claim = word(SecrecyClaim.class, file.claim());
        secrecy.claimant = file.claimant() == null ? null : Organization.byKey(file.claimant()).orElseThrow();
        secrecy.claimedOn = date(file.claimedOn());
        secrecy.classifiedOn = date(file.classifiedOn());
        secrecy.basisSr = text(file.basis()).sr();
        secrecy.basisEn = text(file.basis()).en();
        deal.secrecies.add(secrecy);
        placed(secrecy, file.cite(), file.claims());
    }

    private void document(DossierFiles.DocumentFile file) {
        DocumentCheck document = new DocumentCheck();
        document.contract = deal;
        document.kind = word(DocumentKind.class, file.kind());
        document.state = word(DocumentState.class, file.state());
        document.address = file.address();
        document.noteSr = text(file.note()).sr();
        document.noteEn = text(file.note()).en();
        deal.documents.add(document);
        placed(document, file.cite(), file.claims());
    }

    private void placed(Part child, List<String> cite, List<String> claimed) {
        ((PanacheEntityBase) child).persist();
        placed(Place.of(child), cite, claimed);
    }

    void placed(Place place, List<String> cite, List<String> claimed) {
        cite(place, cite);
        if (claimed != null) claimed.forEach(claim -> claims.add(new ClaimPlace(claim, place)));
    }

    static <E extends Enum<E> & Coded> E word(Class<E> vocabulary, String code) {
        return code == null ? null : Coded.read(vocabulary, code)
                .orElseThrow(() -> new IllegalStateException(code + " is no " + vocabulary.getSimpleName()));
    }

    private static LocalizedText text(LocalizedText text) {
        return text == null ? LocalizedText.NONE : text;
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.of(text);
    }
}
