package rs.nadzor.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import rs.nadzor.contract.Contract;
import rs.nadzor.i18n.Language;

/** Real data: what the rules say of the deals with which an installation begins. */
@QuarkusTest
@TestProfile(RulesOnTheDossierTest.WithDossier.class)
class RulesOnTheDossierTest {

    public static final class WithDossier implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nadzor.dossier", "true");
        }
    }

    @Inject
    Evaluations evaluations;
    @Inject
    FindingChapter chapter;
    @Inject
    EntityManager desk;

    @Test
    void oneDealAndAllDealsAgree() {
        List<?> one = everything();
        assertFalse(one.isEmpty());
        Deals.written(() -> {
            evaluations.all();
            return null;
        });
        assertEquals(one, everything());
    }

    @Test
    void theCameraContractRaisesFourQuestions() {
        List<PublicFinding> findings = QuarkusTransaction.requiringNew().call(() -> chapter.at(cameras(), null));
        assertEquals(List.of("DEAL-02", "FCT-01", "GAP-01", "GAP-03"), findings.stream().map(PublicFinding::rule).toList());
        for (PublicFinding finding : findings) {
            for (Language language : Language.values()) {
                assertTrue(finding.question().text(language).endsWith("?"), finding.question().text(language));
                assertFalse(finding.observed().lacks(language) || finding.settles().lacks(language) || finding.comment().lacks(language));
                assertTrue(finding.explanations().stream().noneMatch(why -> why.lacks(language)));
            }
        }
        assertTrue(findings.get(3).operands().get(0).cited().get(0).secondHand(), "the Ministry's answer is known from others");
    }

    /** No search is recorded that nobody made, and no source gives the date of classification. */
    @Test
    void nothingIsAskedWithoutASearchOrADateOfClassification() {
        UUID cameras = QuarkusTransaction.requiringNew().call(RulesOnTheDossierTest::cameras);
        assertEquals(List.of(Missing.SEARCH), new Asking("GAP-02").missing(cameras));
        assertEquals(List.of(Missing.CLASSIFIED_ON), new Asking("LAW-03").missing(cameras));
    }

    /** 689 seen in 2020 and 1,200 seen in 2021 stand beside each other without contradiction; the planned totals are one that a person recorded. */
    @Test
    void figuresOfOtherTimesAreNoConflict() {
        Outcome figures = new Asking("FCT-01").of(QuarkusTransaction.requiringNew().call(RulesOnTheDossierTest::cameras));
        var statements = figures.operands().path("statements");
        assertTrue(statements.findValuesAsText("scope").contains("bought"));
        assertTrue(statements.findValuesAsText("scope").contains("planned"));
        assertFalse(statements.findValuesAsText("amount").stream().anyMatch(amount -> amount.startsWith("689")));
    }

    @Test
    void thePagesOfTheRulesTellTheBaseRate() throws IOException {
        for (RuleRate rate : evaluations.rates()) {
            String page = Files.readString(Path.of("docs/rules/" + rate.rule().id() + ".md"));
            assertTrue(page.contains("triggered %d, clear %d, cannot tell %d, not applicable %d".formatted(rate.triggered(), rate.clear(),
                    rate.cannotTell(), rate.notApplicable())), rate::toString);
            assertTrue(page.contains("dossier of %d deals".formatted(rate.evaluable() + rate.cannotTell() + rate.notApplicable())));
            assertTrue(page.contains("**Version** " + rate.rule().version() + "."));
        }
    }

    private static UUID cameras() {
        return Contract.bySlug("mup-huawei-cameras-2019").orElseThrow().id;
    }

    private List<?> everything() {
        return QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery("""
                select contract_id || results || parameter_version from desk.evaluation
                union all select id || rule || operands_sha256 || coalesce(ended_at::text, 'holds') from desk.finding order by 1""").getResultList());
    }
}
