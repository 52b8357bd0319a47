package rs.nadzor.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.contract.Field.VALUE;
import static rs.nadzor.gap.Deals.change;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.purchase;
import static rs.nadzor.gap.Deals.undisclosed;
import static rs.nadzor.gap.Deals.written;
import static rs.nadzor.gap.Review.Verdict.DISMISSED;
import static rs.nadzor.gap.Review.Verdict.FACTS_CHECKED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.LocalizedText;

@QuarkusTest
class ReviewsTest {

    private static final Actor MILA = new Actor(UUID.randomUUID(), "Mila"), VUK = new Actor(UUID.randomUUID(), "Vuk");
    /** Mila writes, Vuk is an editor. */
    private static final Reviewer MILA_WRITES = new Reviewer(MILA, false), VUK_EDITS = new Reviewer(VUK, true);
    private static final LocalizedText COMMENT = new LocalizedText("Коментар није тражен.", "No comment was asked for.");

    @Inject
    Reviews reviews;
    @Inject
    Editions editions;
    @Inject
    ObjectMapper json;
    @Inject
    EntityManager desk;

    @Test
    void whatOnePersonCheckedIsNotPublic() throws Exception {
        UUID deal = published();
        checked(deal);
        assertEquals(1, current(deal).number);
        assertTrue(findings(deal).isEmpty());
    }

    @Test
    void nobodyApprovesTheirOwnReview() {
        UUID deal = published();
        Review review = checked(deal);
        assertThrows(Review.NotYours.class, () -> approve(deal, review, MILA));
        assertThrows(Review.NotYours.class, () -> approve(deal, review, Actor.INSTALLATION));
    }

    @Test
    void theSecondYesMakesAnEdition() throws Exception {
        UUID deal = published();
        EditionRef edition = approve(deal, checked(deal), VUK).orElseThrow();
        assertEquals(2, edition.number());
        Edition current = current(deal);
        assertEquals("review", current.kind);
        assertEquals(List.of("editors", "editors"), List.of(current.publishedBy, current.approvedBy));
        JsonNode finding = findings(deal).get(0);
        assertEquals("finding-GAP-03", finding.path("anchor").asText());
        assertTrue(finding.path("question").path("en").asText().endsWith("?"));
        assertTrue(finding.path("explanations").size() >= 2);
        assertEquals("No comment was asked for.", finding.path("comment").path("en").asText());
        assertThrows(Review.Stale.class, () -> approve(deal, review(deal), VUK));
    }

    @Test
    void aReviewBringsNothingElseOutOfTheDesk() throws Exception {
        UUID deal = published();
        Review review = checked(deal);
        change(deal, d -> d.titleEn = "Not approved by anybody");
        approve(deal, review, VUK).orElseThrow();
        String content = current(deal).content;
        assertFalse(content.contains("Not approved"));
        assertTrue(content.contains("A deal"));
        assertEquals(1, findings(deal).size());
    }

    @Test
    void aFindingOnFactsThatAreNotPublicWaitsForThem() throws Exception {
        UUID deal = published();
        change(deal, d -> cite(d, VALUE, SourceKind.PRESS));
        assertEquals(Optional.empty(), approve(deal, checked(deal), VUK));
        assertTrue(findings(deal).isEmpty());
        publish(deal);
        assertEquals(1, findings(deal).size());
    }

    @Test
    void aFindingOfADealThatIsNotPublicComesWithItsFirstEdition() throws Exception {
        UUID deal = withheld();
        assertEquals(Optional.empty(), approve(deal, checked(deal), VUK));
        publish(deal);
        assertEquals(1, findings(deal).size());
    }

    @Test
    void aPublicFindingStaysWhileOnlyTheDeskHasChanged() throws Exception {
        UUID deal = purchase(d -> {
            undisclosed(d);
            cite(d, VALUE, SourceKind.RESEARCH);
        });
        publish(deal);
        approve(deal, checked(deal), VUK);
        UUID other = held(deal, "DEAL-02");
        change(deal, d -> undisclosedNoMore(d));
        Review second = written(() -> reviews.review(other, FACTS_CHECKED, null, COMMENT, MILA_WRITES));
        written(() -> reviews.approve(other, second.id, VUK));
        assertEquals(List.of("DEAL-02", "GAP-03"), findings(deal).findValuesAsText("rule"));
        publish(deal);
        assertEquals(List.of("DEAL-02"), findings(deal).findValuesAsText("rule"));
    }

    @Test
    void aDismissedFindingNeverBecomesPublic() throws Exception {
        UUID deal = published();
        Review review = checked(deal);
        written(() -> reviews.review(held(deal, "GAP-03"), DISMISSED, "the source was misread", LocalizedText.NONE, VUK_EDITS));
        assertThrows(Review.Stale.class, () -> approve(deal, review, VUK));
        assertThrows(Review.Stale.class, () -> approve(deal, review(deal), MILA));
        publish(deal);
        assertTrue(findings(deal).isEmpty());
    }

    @Test
    void oneEditorIsEnoughToTakeAFindingBack() throws Exception {
        UUID deal = published();
        approve(deal, checked(deal), VUK);
        written(() -> reviews.review(held(deal, "GAP-03"), DISMISSED, "the source was misread", LocalizedText.NONE, VUK_EDITS));
        assertEquals(3, current(deal).number);
        assertTrue(findings(deal).isEmpty());
    }

    /** Publishing takes two people, and so does changing what two people published. */
    @Test
    void whoIsNoEditorChangesNothingThatWasApproved() throws Exception {
        UUID deal = published();
        approve(deal, checked(deal), VUK);
        UUID finding = held(deal, "GAP-03");
        assertThrows(Review.Settled.class, () -> written(() -> reviews.review(finding, DISMISSED, "no", LocalizedText.NONE, MILA_WRITES)));
        assertThrows(Review.Settled.class, () -> written(() -> reviews.review(finding, FACTS_CHECKED, null, COMMENT, MILA_WRITES)));
        assertThrows(Review.Settled.class, () -> written(() -> reviews.followUp(finding, "no",
                new FollowUpNeeded(deal, finding, "look again", null, null), MILA_WRITES)));
        assertEquals(2, current(deal).number);
        assertEquals(1, findings(deal).size());
        assertTrue(review(deal).isApproved());
    }

    @Test
    void whatAnEditorChangesNeedsTheSecondYesAgain() throws Exception {
        UUID deal = published();
        approve(deal, checked(deal), VUK);
        Review again = written(() -> reviews.review(held(deal, "GAP-03"), FACTS_CHECKED, null, COMMENT, VUK_EDITS));
        assertTrue(findings(deal).isEmpty());
        assertThrows(Review.NotYours.class, () -> approve(deal, again, VUK));
        approve(deal, again, MILA).orElseThrow();
        assertEquals(1, findings(deal).size());
    }

    /** Whatever changed the facts, and whether or not anybody was told. */
    @Test
    void aDecisionAsksTheRuleAgain() {
        UUID deal = published();
        Review review = checked(deal);
        UUID finding = held(deal, "GAP-03");
        reclassify(deal, "press");
        written(() -> assertThrows(Review.Stale.class, () -> reviews.review(finding, FACTS_CHECKED, null, COMMENT, VUK_EDITS)));
        assertFalse(QuarkusTransaction.requiringNew().call(() -> Finding.<Finding>findById(finding).holds()), "its source was of another kind");
        UUID other = held(deal, "GAP-03");
        Review second = checked(deal);
        reclassify(deal, null);
        assertThrows(Review.Stale.class, () -> written(() -> reviews.approve(other, second.id, VUK)));
        assertThrows(Review.Stale.class, () -> written(() -> reviews.approve(finding, review.id, VUK)));
    }

    /** Without a word to anybody. */
    private void reclassify(UUID deal, String kind) {
        written(() -> desk.createNativeQuery("""
                update desk.source set kind = :kind where id in (select n.source_id from desk.citation n
                  join desk.contract_citation k on k.citation_id = n.id where k.contract_id = :deal)""")
                .setParameter("kind", kind).setParameter("deal", deal).executeUpdate());
    }

    @Test
    void anOldReviewDoesNotHoldForOtherFacts() {
        UUID deal = published();
        UUID finding = held(deal, "GAP-03");
        Review review = checked(deal);
        change(deal, d -> cite(d, VALUE, SourceKind.PRESS));
        assertThrows(Review.Stale.class, () -> written(() -> reviews.approve(finding, review.id, VUK)));
        assertThrows(Review.Stale.class, () -> written(() -> reviews.review(finding, FACTS_CHECKED, null, COMMENT, VUK_EDITS)));
    }

    @Test
    void theInstallationReviewsWhatItBrings() throws Exception {
        UUID deal = withheld();
        written(() -> {
            reviews.approveAsInstallation(deal);
            editions.publish(Contract.<Contract>findById(deal).subject(), "installed-" + deal, Imprint.installation());
            return null;
        });
        assertEquals(List.of("DEAL-02", "GAP-03"), findings(deal).findValuesAsText("rule"));
        assertEquals("installation", review(deal).approvedByName);
        assertTrue(current(deal).demonstration);
        written(() -> reviews.review(held(deal, "GAP-03"), DISMISSED, "not so", LocalizedText.NONE, VUK_EDITS));
        assertTrue(current(deal).demonstration);
    }

    private static UUID withheld() {
        return purchase(d -> {
            undisclosed(d);
            cite(d, VALUE, SourceKind.RESEARCH);
        });
    }

    private UUID published() {
        UUID deal = withheld();
        publish(deal);
        return deal;
    }

    private void publish(UUID deal) {
        written(() -> {
            Contract contract = Contract.findById(deal);
            return editions.publish(contract.subject(), contract.slug, new Imprint("Mila", "Vuk", EditionKind.UPDATE, null, false));
        });
    }

    private static void undisclosedNoMore(Contract deal) {
        deal.empties.clear();
    }

    private Review checked(UUID deal) {
        return written(() -> reviews.review(held(deal, "GAP-03"), FACTS_CHECKED, null, COMMENT, MILA_WRITES));
    }

    private Optional<EditionRef> approve(UUID deal, Review review, Actor by) {
        UUID finding = held(deal, "GAP-03");
        return written(() -> reviews.approve(finding, review.id, by));
    }

    private static UUID held(UUID deal, String rule) {
        return QuarkusTransaction.joiningExisting().call(() -> Finding.holding(deal)).stream().filter(f -> f.rule.equals(rule))
                .findFirst().orElseThrow().id;
    }

    private static Review review(UUID deal) {
        return QuarkusTransaction.requiringNew().call(() -> Review.of(Finding.findById(held(deal, "GAP-03"))).orElseThrow());
    }

    private static Edition current(UUID deal) {
        return QuarkusTransaction.disallowingExisting().call(() -> Edition.ofSubject(Contract.KIND, deal).get(0));
    }

    private JsonNode findings(UUID deal) throws Exception {
        return json.readTree(current(deal).content).path(PublicFinding.CHAPTER);
    }
}
