package rs.nadzor.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.contract.Field.TITLE;
import static rs.nadzor.contract.Field.VALUE;
import static rs.nadzor.gap.Deals.amount;
import static rs.nadzor.gap.Deals.cameras;
import static rs.nadzor.gap.Deals.change;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.purchase;
import static rs.nadzor.gap.Deals.undisclosed;
import static rs.nadzor.gap.Deals.written;
import static rs.nadzor.account.Role.CONTRIBUTOR;
import static rs.nadzor.contract.Field.BUYERS;

import java.util.List;
import java.util.UUID;
import java.util.Map;
import java.util.HashMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.job.Progress;
import rs.nadzor.contract.Bound;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.contract.Contract;
import rs.nadzor.organization.Organization;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Place;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.Citation;

@QuarkusTest
class EvaluationsTest {

    @Inject
    Evaluations evaluations;
    @Inject
    EntityManager desk;
    @Inject
    NewRules newRules;
    @Inject
    DailyAsking daily;
    @Inject
    Staff staff;

    /** Terms end without anybody changing a deal. */
    @Test
    void asksEachDayThoughNobodyChangedAnything() {
        UUID deal = withheld();
        String results = results(deal);
        written(() -> desk.createNativeQuery("update desk.evaluation set results = 'LAW-03/1=c' where contract_id = ?1")
                .setParameter(1, deal).executeUpdate());
        Acting.as(Actor.SYSTEM, () -> daily.run(Progress.UNSEEN));
        assertEquals(results, results(deal));
    }

    @Test
    void keepsOnePackedLineADealAndAFindingForEachQuestion() {
        UUID deal = withheld();
        assertEquals("DEAL-02/2=t FCT-01/1=- GAP-01/1=? GAP-02/1=? GAP-03/2=t LAW-03/1=-", results(deal));
        assertEquals(List.of("DEAL-02", "GAP-03"), holding(deal).stream().map(finding -> finding.rule).toList());
        assertEquals("own_kinds@0001-01-01/1+value_scopes@0001-01-01/1", holding(deal).get(1).parameterVersion);
    }

    @Test
    void saysTheSameOfOneDealAndOfAll() {
        withheld();
        deal(d -> { });
        deal(d -> {
            amount(d, "12.30");
            cite(d, VALUE, SourceKind.PORTAL);
            cameras(d, Bound.EXACT, "1", "2019");
            cameras(d, Bound.EXACT, "2", "2019");
        });
        var before = everything();
        written(() -> {
            evaluations.all();
            return null;
        });
        assertEquals(before, everything());
        assertFalse(before.isEmpty());
    }

    @Test
    void asksEveryDealThatNobodyHasChangedSinceARuleCame() {
        UUID deal = withheld();
        written(() -> desk.createNativeQuery("delete from desk.finding where contract_id = ?1").setParameter(1, deal).executeUpdate());
        written(() -> desk.createNativeQuery("delete from desk.evaluation where contract_id = ?1").setParameter(1, deal).executeUpdate());
        written(() -> {
            evaluations.all();
            return null;
        });
        assertEquals("DEAL-02/2=t FCT-01/1=- GAP-01/1=? GAP-02/1=? GAP-03/2=t LAW-03/1=-", results(deal));
        assertEquals(2, holding(deal).size());
    }

    @Test
    void otherFactsAreAnotherFinding() {
        UUID deal = withheld();
        Finding before = held(deal, "GAP-03");
        change(deal, d -> cite(d, VALUE, SourceKind.PRESS));
        Finding after = held(deal, "GAP-03");
        assertTrue(!before.id.equals(after.id) && !before.operandsSha256.equals(after.operandsSha256));
        assertFalse(again(before).holds());
    }

    @Test
    void aChangeOfSomethingElseLeavesAFindingAsItIs() {
        UUID deal = withheld();
        Finding before = held(deal, "GAP-03");
        change(deal, d -> d.summaryEn = "Said differently");
        assertEquals(before.id, held(deal, "GAP-03").id);
        assertEquals(before.since, held(deal, "GAP-03").since);
    }

    @Test
    void asksEveryDealThatCitesASourceWhoseKindChanges() {
        List<UUID> deals = List.of(withheld(), withheld());
        UUID source = written(() -> {
            Source shared = new Source();
            shared.title = "A document";
            shared.kind = SourceKind.PRESS;
            shared.persist();
            return shared.id;
        });
        deals.forEach(deal -> change(deal, d -> d.cite(Place.of(BUYERS), cited(source))));
        assertTrue(deals.stream().allMatch(deal -> results(deal).startsWith("DEAL-02/2=t")));
        var form = new HashMap<>(Map.of("title", "A document", "kind", "portal", "linkPublic", "true", "version", "0"));
        staff.as(CONTRIBUTOR).post("/desk/sources/" + source, form).then().statusCode(303);
        assertTrue(deals.stream().allMatch(deal -> results(deal).startsWith("DEAL-02/2=c")));
        assertTrue(deals.stream().noneMatch(deal -> holding(deal).stream().anyMatch(finding -> finding.rule.equals("DEAL-02"))));
    }

    @Test
    void asksEveryDealThatNamesAnOrganizationWhoseKindChanges() {
        UUID deal = withheld();
        assertTrue(results(deal).startsWith("DEAL-02/2=t"));
        Organization buyer = QuarkusTransaction.requiringNew().call(() ->
                Organization.findById(Contract.<Contract>findById(deal).parties.get(0).organization.id));
        var form = new HashMap<>(Map.of("nameEn", buyer.nameEn, "kind", "company", "version", String.valueOf(buyer.version)));
        staff.as(CONTRIBUTOR).post("/desk/organizations/" + buyer.id, form).then().statusCode(303);
        assertTrue(results(deal).startsWith("DEAL-02/2=-"), results(deal));
    }

    @Test
    void asksWhatAnEarlierVersionOfARuleAskedOtherwise() {
        UUID deal = withheld();
        written(() -> desk.createNativeQuery("update desk.evaluation set results = 'DEAL-02/1=c GAP-03/1=c' where contract_id = ?1")
                .setParameter(1, deal).executeUpdate());
        written(() -> {
            newRules.catchUp();
            return null;
        });
        assertEquals("DEAL-02/2=t FCT-01/1=- GAP-01/1=? GAP-02/1=? GAP-03/2=t LAW-03/1=-", results(deal));
    }

    @Test
    void aFindingEndsWhenTheAnswerComes() {
        UUID deal = withheld();
        Finding before = held(deal, "GAP-03");
        change(deal, d -> {
            d.empties.clear();
            amount(d, "5");
            cite(d, VALUE, SourceKind.AUTHORITY);
        });
        assertFalse(again(before).holds());
        assertEquals("DEAL-02/2=c FCT-01/1=- GAP-01/1=? GAP-02/1=? GAP-03/2=c LAW-03/1=-", results(deal));
        assertEquals(List.of(), holding(deal));
    }

    @Test
    void countsWhatEachRuleSays() {
        withheld();
        RuleRate rate = evaluations.rates().stream().filter(r -> r.rule().id().equals("GAP-03")).findFirst().orElseThrow();
        assertTrue(rate.triggered() > 0);
        assertEquals(QuarkusTransaction.requiringNew().call(() -> ((Number) desk.createNativeQuery("select count(*) from desk.evaluation")
                .getSingleResult()).longValue()), rate.evaluable() + rate.cannotTell() + rate.notApplicable());
    }

    private static UUID withheld() {
        return purchase(d -> {
            undisclosed(d);
            cite(d, VALUE, SourceKind.RESEARCH);
            cite(d, TITLE, SourceKind.PRESS);
        });
    }

    private static Citation cited(UUID source) {
        Citation citation = Citation.of(Source.<Source>findById(source), null, null, true);
        citation.persist();
        return citation;
    }

    private static List<Finding> holding(UUID deal) {
        return QuarkusTransaction.requiringNew().call(() -> Finding.holding(deal));
    }

    private static Finding held(UUID deal, String rule) {
        return holding(deal).stream().filter(finding -> finding.rule.equals(rule)).findFirst().orElseThrow();
    }

    private static Finding again(Finding finding) {
        return QuarkusTransaction.requiringNew().call(() -> Finding.findById(finding.id));
    }

    private String results(UUID deal) {
        return QuarkusTransaction.requiringNew().call(() -> (String) desk.createNativeQuery(
                "select results from desk.evaluation where contract_id = ?1").setParameter(1, deal).getSingleResult());
    }

    /** Findings keep their id when nothing about them changed, so that they may be compared as they are. */
    private List<?> everything() {
        return QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery("""
                select contract_id || results || parameter_version from desk.evaluation
                union all select id || rule || operands_sha256 || coalesce(ended_at::text, 'holds') from desk.finding order by 1""").getResultList());
    }
}
