package rs.nadzor.duplicate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Dealings;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.DocumentState;
import rs.nadzor.contract.Field;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.gap.Deals;
import rs.nadzor.gap.Finding;
import rs.nadzor.gap.objection.Objecting;
import rs.nadzor.gap.objection.Objection;
import rs.nadzor.i18n.Language;

/** Two public deals of one thing, each with an objection, an approved finding and a step, one with claims of the dossier. */
@QuarkusTest
class MergedBelongingsTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    private final String fieldClaim = freeClaim(), documentClaim = freeClaim(), partClaim = freeClaim();
    private Staff.Browser editor, second;
    private Belongings kept, twin;

    private record Belongings(Objecting page, UUID finding, Objection objection) {

        UUID deal() {
            return page.deal();
        }

        String address() {
            return "/desk/contracts/" + page.deal();
        }
    }

    @BeforeEach
    void furnishBoth() {
        Objecting.hoursAgo();
        editor = staff.as(Language.EN, Role.CONTRIBUTOR, Role.EDITOR);
        second = staff.as(Language.EN, Role.EDITOR);
        kept = furnished("1000");
        twin = furnished("1200");
        UUID document = only(twin.deal(), "select id from desk.document_check where contract_id = :deal");
        claim(fieldClaim, twin.deal(), "title");
        claim(documentClaim, twin.deal(), "document/" + document);
        claim(partClaim, twin.deal(), "statement/" + twin.page.statement());
        twin.page.publish(EditionKind.UPDATE);
    }

    @Test
    void areFoundAtTheDealThatStays() {
        merge();
        for (Belongings each : List.of(kept, twin)) {
            editor.get("/desk/objections/" + each.objection.number).then().statusCode(200).body(containsString("href=\"" + kept.address() + "\""),
                    containsString("/contracts/" + each.page.slug() + "/editions/1#statement-" + each.page.statement()));
            editor.get("/desk/findings/" + each.finding).then().statusCode(200).body(containsString(kept.address()), containsString("Checked " + each.deal()));
        }
        editor.get(kept.address()).then().statusCode(200).body(containsString("/desk/objections/" + kept.objection.number),
                containsString("/desk/objections/" + twin.objection.number), containsString("Ask about " + kept.deal()), containsString("Ask about " + twin.deal()));
        assertEquals(List.of(fieldClaim, documentClaim, partClaim).stream().sorted().toList(), claims(kept.deal()));
        UUID document = only(kept.deal(), "select id from desk.document_check where contract_id = :deal");
        assertEquals("document/" + document, text("select place from desk.dossier_claim where claim = '" + documentClaim + "'"), "on the document that stays");
    }

    @Test
    void areBackWhereTheyWereWhenTheTwoAreTwoAgain() {
        List<String> before = everything();
        merge();
        separate();
        assertEquals(before, everything());
        for (Belongings each : List.of(kept, twin)) {
            assertNull(QuarkusTransaction.requiringNew().call(() -> Finding.<Finding>findById(each.finding).endedAt), "the finding that was approved holds");
            editor.get(each.address()).then().body(containsString("/desk/objections/" + each.objection.number), containsString("Ask about " + each.deal()));
        }
        twin.page.publish(EditionKind.UPDATE);
        Staff.visitor().get("/en/contracts/" + twin.page.slug()).then().body(containsString("Checked " + twin.deal()));
    }

    @Test
    void leadOnFromWhatThePublicKnows() {
        merge();
        String stays = "/en/contracts/" + kept.page.slug();
        for (String claim : List.of(fieldClaim, documentClaim, partClaim)) leads(claim, stays);
        Staff.visitor().get(twin.page.page("en") + "?about=statement-" + twin.page.statement() + "&edition=1").then().statusCode(200)
                .body(containsString("/contracts/" + kept.page.slug()));
        kept.page.publish(EditionKind.UPDATE);
        for (String claim : List.of(fieldClaim, documentClaim, partClaim)) {
            String anchor = leads(claim, stays);
            Staff.visitor().get(stays).then().statusCode(200).body(containsString("id=\"" + anchor + "\""));
        }
        separate();
        for (String claim : List.of(fieldClaim, documentClaim, partClaim)) leads(claim, "/en/contracts/" + twin.page.slug());
    }

    /** Numbers of editions are of one deal: of another they would say something untrue. */
    @Test
    void nameNoEditionOfAnotherDeal() {
        for (Belongings each : List.of(kept, twin)) second.post("/desk/objections/" + each.objection.number + "/decision",
                Map.of("verdict", "upheld", "reasonEn", "They are right")).then().statusCode(303);
        int own = twin.page.publish(EditionKind.CORRECTION);
        assertEquals(own, again(twin).resultingEdition);
        merge();
        assertNull(again(twin).resultingEdition, "the page that stays does not say it right yet");
        editor.get("/desk/objections/" + twin.objection.number).then().statusCode(200)
                .body(not(containsString("/contracts/" + kept.page.slug() + "/editions/" + own)));
        int next = kept.page.publish(EditionKind.CORRECTION);
        assertEquals(next, again(twin).resultingEdition);
        assertEquals(next, again(kept).resultingEdition);
        separate();
        assertEquals(own, again(twin).resultingEdition);
        assertEquals(next, again(kept).resultingEdition);
    }

    @Test
    void goWithThePageThatTheyAreAbout() {
        merge();
        Deals.written(() -> desk.createNativeQuery("""
                insert into desk.objection (subject_kind, record_id, edition, text, language, received_at, answer_due) values ('contract', ?1, 2, 'Sent late', 'en', now(), current_date)""")
                .setParameter(1, twin.deal()).executeUpdate());
        editor.get(kept.address()).then().body(containsString("/desk/objections/" + newest()));
        separate();
        editor.get("/desk/objections/" + newest()).then().body(containsString("Sent late"), containsString("href=\"" + twin.address() + "\""));
    }

    private Belongings furnished(String cameras) {
        UUID[] statement = new UUID[1];
        UUID deal = Deals.deal(d -> {
            Deals.undisclosed(d);
            Deals.cite(d, Field.VALUE, SourceKind.RESEARCH);
            Deals.document(d, DocumentKind.CONTRACT_TEXT, cameras.equals("1000") ? DocumentState.NOT_FOUND : DocumentState.PUBLISHED);
            statement[0] = Deals.cameras(d, Bound.AT_LEAST, cameras, "2019").id;
        });
        var page = new Objecting(deal, Dealings.in(deal, d -> d.slug), statement[0]);
        page.publish(EditionKind.FIRST);
        UUID finding = QuarkusTransaction.requiringNew().call(() -> Finding.holding(deal)).stream().filter(f -> f.rule.equals("GAP-03")).findFirst().orElseThrow().id;
        editor.post("/desk/findings/" + finding + "/review", Map.of("outcome", "facts_checked", "commentEn", "Checked " + deal)).then().statusCode(303);
        second.post("/desk/findings/" + finding + "/approval", Map.of("review", text("select id from desk.review where finding_id = '" + finding + "'"))).then().statusCode(303);
        editor.post("/desk/follow-ups", Map.of("contract", deal, "what", "Ask about " + deal, "owner", editor.id(), "due", "1.3.2030.")).then().statusCode(303);
        page.send(page.form()).then().statusCode(303);
        return new Belongings(page, finding, QuarkusTransaction.requiringNew().call(() -> Objection.of(deal).get(0)));
    }

    private void merge() {
        assertEquals(303, editor.post(kept.address() + "/duplicates", Map.of("other", twin.deal(), "version", Dealings.version(kept.deal()),
                "otherVersion", Dealings.version(twin.deal()), "reason", "the same")).statusCode());
    }

    private void separate() {
        UUID merging = QuarkusTransaction.requiringNew().call(() -> Duplicate.of(kept.deal()).get(0).id);
        assertEquals(303, editor.post(kept.address() + "/duplicates/" + merging + "/separation", Map.of("reason", "not the same")).statusCode());
    }

    /** @return the anchor */
    private static String leads(String claim, String page) {
        String location = Staff.visitor().header("Accept-Language", "en").get("/dossier/" + claim).then().statusCode(303).extract().header("Location");
        assertEquals(page, location.replaceAll("https?://[^/]+|#.*", ""), claim);
        return location.replaceAll(".*#", "");
    }

    /** What hangs on each of the two, but for what the rules asked meanwhile and nobody has looked at. */
    private List<String> everything() {
        List<String> rows = new ArrayList<>();
        for (Belongings each : List.of(kept, twin)) for (String table : List.of("objection", "finding", "follow_up", "dossier_claim")) rows.addAll(texts("""
                select cast(to_jsonb(t) - 'version' as text) from desk.%s t where %s = '%s'%s order by 1""".formatted(table, table.equals("objection") ? "record_id" : "contract_id", each.deal(),
                        table.equals("finding") ? " and exists (select from desk.review r where r.finding_id = t.id)" : "")));
        return rows;
    }

    private List<String> claims(UUID deal) {
        return texts("select claim from desk.dossier_claim where contract_id = '" + deal + "' order by 1");
    }

    private Objection again(Belongings which) {
        return QuarkusTransaction.requiringNew().call(() -> Objection.findById(which.objection.id));
    }

    private String newest() {
        return text("select cast(max(number) as text) from desk.objection");
    }

    private void claim(String claim, UUID deal, String place) {
        Deals.written(() -> desk.createNativeQuery("insert into desk.dossier_claim (claim, contract_id, place) values (?1, ?2, ?3)")
                .setParameter(1, claim).setParameter(2, deal).setParameter(3, place).executeUpdate());
    }

    /** Of no chapter that the dossier has. */
    private static String freeClaim() {
        return "" + (char) ('P' + ThreadLocalRandom.current().nextInt(11)) + (100 + ThreadLocalRandom.current().nextInt(900));
    }

    private UUID only(UUID deal, String sql) {
        return UUID.fromString(text(sql.replace(":deal", "'" + deal + "'").replace("select id", "select cast(id as text)")));
    }

    private String text(String sql) {
        return texts(sql.replace("select id from", "select cast(id as text) from")).get(0);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>) desk.createNativeQuery(sql, String.class).getResultList());
    }
}
