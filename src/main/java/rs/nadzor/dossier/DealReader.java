package rs.nadzor.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.contract.Part;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Disclosure;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.InstrumentType;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.LegalRoute;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.ProcedureType;
import rs.nadzor.contract.Stage;
import rs.nadzor.contract.Statement;
import rs.nadzor.contract.Vat;
import rs.nadzor.account.Byline;
import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;

/** Turns one deal of the dossier's files into a record with its children, citations and claims. */
final class DealReader {
    private final DossierFiles.Deal file;
    private final Contract deal = new Contract();
    private final Map<String, Citation> citations = new HashMap<>();
    private final PartReader parts = new PartReader(this, deal);
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
        deal.createdByName = Byline.INSTALLATION;
        deal.persist();
        file.citations().forEach((key, cite) -> citations.put(key, citation(cite)));
        file.cites().forEach((field, keys) -> cite(new Place(field), keys));
        file.empty().forEach((field, kind) -> deal.empties.put(field, word(Empty.class, kind)));
        file.claims().forEach((claim, field) -> claims.add(new ClaimPlace(claim, new Place(field))));
        parts.read(file);
        return deal;
    }

    List<ClaimPlace> claims() {
        return claims;
    }

    Statement statement(String key) {
        return parts.statement(key);
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

    void placed(Part child, List<String> cite, List<String> claimed) {
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

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.of(text);
    }
}
