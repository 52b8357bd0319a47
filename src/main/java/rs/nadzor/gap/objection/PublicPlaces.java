package rs.nadzor.gap.objection;

import static rs.nadzor.gap.objection.PublicPlaceWords.in;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.contract.PublicContract;
import rs.nadzor.contract.PublicContractMessages;
import rs.nadzor.contract.PublicFact;
import rs.nadzor.contract.PublicFacts;
import rs.nadzor.edition.Edition;
import rs.nadzor.gap.PublicFinding;
import rs.nadzor.i18n.LocalizedText;

/** The places of an edition's page that have a name of their own: facts, statements, events, documents, findings. */
@ApplicationScoped
public class PublicPlaces {

    @Inject
    ObjectMapper json;

    /** Empty for what is no place of it. */
    public Optional<PublicPlace> find(Edition edition, String anchor) {
        JsonNode content = read(edition);
        return Stream.concat(of(deal(content)), findings(content)).filter(place -> place.anchor().equals(anchor)).findFirst();
    }

    public LocalizedText title(Edition edition) {
        return deal(read(edition)).title();
    }

    private static Stream<PublicPlace> of(PublicContract deal) {
        return Stream.of(facts(deal.facts()),
                deal.otherParties().stream().map(p -> PublicPlace.of(p.anchor(), p.role()::text, p.name()::text)),
                deal.statements().stream().map(s -> PublicPlace.of(s.anchor(), l -> s.amount() == null ? s.measure().text(l)
                        : s.measure().text(l) + ", " + s.scope().text(l), l -> PublicPlaceWords.of(s, l))),
                deal.events().stream().map(e -> PublicPlace.of(e.anchor(), l -> PublicPlaceWords.date(e.date(), l), e.what()::text)),
                deal.secrecies().stream().map(s -> PublicPlace.of(s.anchor(), l -> in(l).secrecy(), s.claim()::text)),
                deal.documents().stream().map(d -> PublicPlace.of(d.anchor(), d.kind()::text, d.state()::text)))
                .flatMap(Function.identity());
    }

    private static Stream<PublicPlace> facts(PublicFacts f) {
        return Stream.of(fact("buyers", PublicContractMessages::buyers, f.buyers()),
                fact("suppliers", PublicContractMessages::suppliers, f.suppliers()), fact("value", PublicContractMessages::value, f.value()),
                PublicPlace.of("fact-signed_on", l -> in(l).signed(), l -> PublicPlaceWords.date(f.signedOn(), l)),
                PublicPlace.of("fact-period", l -> in(l).period(), l -> PublicPlaceWords.period(f.startsOn(), f.endsOn(), l)),
                fact("stage", PublicContractMessages::stage, f.stage()), fact("disclosure", PublicContractMessages::disclosure, f.disclosure()),
                PublicPlace.of("fact-disclosure_where", l -> in(l).where_published(), l -> f.disclosureWhere()),
                fact("legal_route", PublicContractMessages::route, f.legalRoute()), fact("procedure", PublicContractMessages::procedure, f.procedure()),
                fact("exemption_article", PublicContractMessages::exemption, f.exemptionArticle()),
                fact("decision_ref", PublicContractMessages::decision, f.decisionRef()), fact("portal_number", PublicContractMessages::portal, f.portalNumber()),
                fact("cpv", words -> "CPV", f.cpv()), fact("technologies", PublicContractMessages::technologies, f.technologies()),
                fact("places", PublicContractMessages::places, f.places()), fact("instrument", PublicContractMessages::instrument, f.instrument()),
                fact("layer", PublicContractMessages::layer, f.layer()));
    }

    private static PublicPlace fact(String id, Function<PublicContractMessages, String> name, PublicFact<?> fact) {
        return PublicPlace.of("fact-" + id, l -> name.apply(in(l)), l -> PublicPlaceWords.of(fact, l));
    }

    private Stream<PublicPlace> findings(JsonNode content) {
        JsonNode chapter = content.get(PublicFinding.CHAPTER);
        if (chapter == null || !chapter.isArray()) return Stream.empty();
        try {
            List<PublicFinding> findings = json.readerFor(new TypeReference<List<PublicFinding>>() { }).readValue(json.treeAsTokens(chapter));
            return findings.stream().map(f -> new PublicPlace(f.anchor(), f.name(), f.question()));
        } catch (IOException e) {
            throw new IllegalStateException("the findings of an edition cannot be read", e);
        }
    }

    private PublicContract deal(JsonNode content) {
        return json.convertValue(content.get(PublicContract.CHAPTER), PublicContract.class);
    }

    private JsonNode read(Edition edition) {
        try {
            return json.readTree(edition.content);
        } catch (IOException e) {
            throw new IllegalStateException("an edition cannot be read", e);
        }
    }
}
