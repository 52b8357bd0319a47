package rs.nadzor.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The places of a deal's page that have a name of their own: facts, parties, statements, events, secrecy, documents. */
public final class PublicDealPlaces {

    private PublicDealPlaces() {
    }

    public static Stream<PublicPlace> of(PublicContract deal) {
        return Stream.of(facts(deal.facts()),
                deal.otherParties().stream().map(p -> PublicPlace.of(p.anchor(), p.role()::text, p.name()::text, p.notes())),
                deal.statements().stream().map(s -> PublicPlace.of(s.anchor(), l -> s.amount() == null || s.measure().code().equals(s.scope().code()) ? s.measure().text(l)
                        : s.measure().text(l) + ", " + s.scope().text(l), l -> PublicPlaceWords.of(s, l), s.notes())),
                deal.events().stream().map(e -> PublicPlace.of(e.anchor(), l -> PublicPlaceWords.date(e.date(), l), e.what()::text, e.notes())),
                deal.secrecies().stream().map(s -> PublicPlace.of(s.anchor(), l -> PublicTexts.in(l).secrecy(), s.claim()::text, s.notes())),
                deal.documents().stream().map(d -> PublicPlace.of(d.anchor(), d.kind()::text, d.state()::text, d.notes())))
                .flatMap(Function.identity());
    }

    /** The same with its title and summary, which are no places to lead to. */
    static Stream<PublicPlace> withHead(PublicContract deal) {
        return Stream.concat(Stream.of(PublicPlace.of("fact-title", l -> PublicTexts.in(l).name_of_deal(), deal.title()::text, deal.titleNotes()),
                PublicPlace.of("fact-summary", l -> PublicTexts.in(l).summary_of_deal(), l -> PublicPlaceWords.text(deal.summary(), l), deal.summaryNotes())), of(deal));
    }

    private static Stream<PublicPlace> facts(PublicFacts f) {
        return Stream.of(fact("buyers", PublicContractMessages::buyers, f.buyers()),
                fact("suppliers", PublicContractMessages::suppliers, f.suppliers()), fact("value", PublicContractMessages::value, f.value()),
                PublicPlace.of("fact-signed_on", l -> PublicTexts.in(l).signed(), l -> PublicPlaceWords.date(f.signedOn(), l), f.signedOn().notes()),
                PublicPlace.of("fact-period", l -> PublicTexts.in(l).period(), l -> PublicPlaceWords.period(f.startsOn(), f.endsOn(), l), f.startsOn().notes()),
                fact("stage", PublicContractMessages::stage, f.stage()), fact("disclosure", PublicContractMessages::disclosure, f.disclosure()),
                PublicPlace.of("fact-disclosure_where", l -> f.isRefused() ? PublicTexts.in(l).refused_by() : PublicTexts.in(l).where_published(), l -> f.disclosureWhere(), f.disclosure().notes()),
                fact("legal_route", PublicContractMessages::route, f.legalRoute()), fact("procedure", PublicContractMessages::procedure, f.procedure()),
                fact("exemption_article", PublicContractMessages::exemption, f.exemptionArticle()),
                fact("decision_ref", PublicContractMessages::decision, f.decisionRef()), fact("portal_number", PublicContractMessages::portal, f.portalNumber()),
                fact("cpv", words -> "CPV", f.cpv()), fact("technologies", PublicContractMessages::technologies, f.technologies()),
                fact("places", PublicContractMessages::places, f.places()), fact("instrument", PublicContractMessages::instrument, f.instrument()),
                fact("layer", PublicContractMessages::layer, f.layer()));
    }

    private static PublicPlace fact(String id, Function<PublicContractMessages, String> name, PublicFact<?> fact) {
        return PublicPlace.of("fact-" + id, l -> name.apply(PublicTexts.in(l)), l -> PublicPlaceWords.of(fact, l), notes(fact));
    }

    /** Parties carry notes of their own. */
    private static List<Integer> notes(PublicFact<?> fact) {
        if (!(fact.value() instanceof List<?> list)) return fact.notes();
        return Stream.concat(fact.notes().stream(), list.stream().filter(PublicParty.class::isInstance).map(PublicParty.class::cast)
                .flatMap(party -> party.notes().stream())).distinct().sorted().toList();
    }
}
