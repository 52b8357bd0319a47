package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.edition.Edition;
import rs.nadzor.submission.Submission;

/** Publishing takes two people, a source for everything, and the revision that was read. */
@QuarkusTest
class PublicationTest {

    @Inject
    Staff staff;
    @Inject
    DataSource desk;

    Staff.Browser contributor, editor;
    UUID deal;

    @BeforeEach
    void logADeal() {
        contributor = staff.as(Role.CONTRIBUTOR);
        editor = staff.as(Role.EDITOR);
        deal = Dealings.log(contributor, "За објаву " + UUID.randomUUID(), "stage", "signed", "sourceName",
                "Извор за објаву");
    }

    @Test
    void publishesWhatAnotherPersonApproves() {
        assertEquals(303, submit(contributor, "submission", "").statusCode());
        assertTrue(editor.get("/desk/approvals").asString().contains(deal.toString()));
        assertEquals(303, approve(editor).statusCode());
        assertTrue(Dealings.in(deal, Contract::isPublished));
        String slug = Dealings.in(deal, d -> d.slug);
        assertEquals(200, Staff.visitor().get("/sr/contracts/" + slug).statusCode());
    }

    @Test
    void showsExactlyWhatThePublicWillSee() {
        String title = Dealings.in(deal, d -> d.titleSr);
        var preview = contributor.get("/desk/contracts/" + deal + "/preview?lang=sr-Cyrl");
        assertEquals(200, preview.statusCode(), preview::asString);
        assertTrue(preview.asString().contains(title.substring(0, 10)));
        assertEquals(200, contributor.get("/desk/contracts/" + deal + "/preview?lang=en").statusCode());
    }

    @Test
    void refusesWhatNamesNoSourceAndSaysWhere() {
        UUID bare = Dealings.log(contributor, "Без извора", "layer", "device");
        var refused = DeskForm.of("revision", String.valueOf(Dealings.version(bare)))
                .post(contributor, "/desk/contracts/" + bare + "/submission");
        assertEquals(422, refused.statusCode());
        DeskPage page = new DeskPage(refused);
        assertTrue(page.has("/desk/contracts/" + bare + "#title") && page.has("/desk/contracts/" + bare + "#layer"));
    }

    @Test
    void showsWhoeverApprovesWhatChangedSinceThePublicReadIt() {
        String submission = "/desk/contracts/" + deal + "/submission";
        submit(contributor, "submission", "");
        assertFalse(editor.get(submission).asString().contains("Šta je promenjeno"), "nothing is public yet");
        approve(editor);
        assertTrue(editor.get(submission).asString().contains("Od tada ništa ovde nije menjano."));
        OpenForm.of(contributor, "/desk/contracts/" + deal + "/edit", "/desk/contracts/" + deal).type("titleSr", "За објаву, други назив").send().then().statusCode(303);
        assertTrue(editor.get(submission).asString().matches("(?s).*izvori su isti kao pre.*Naziv: Za objavu, drugi naziv.*"), "the title, too");
        assertEquals(303, DeskForm.of("place", "title", "sourceName", "Раскид").post(contributor, "/desk/contracts/" + deal + "/citations").statusCode());
        OpenForm.of(contributor, "/desk/contracts/" + deal + "/edit", "/desk/contracts/" + deal).type("stage", "terminated").send().then().statusCode(303);
        assertEquals(303, DeskForm.of("place", "stage", "sourceName", "Раскид").post(contributor, "/desk/contracts/" + deal + "/citations").statusCode());
        String page = editor.get(submission).asString();
        assertFalse(page.contains("izvori su isti kao pre"), "the stage has a new source");
        assertTrue(page.matches("(?s).*Šta je promenjeno.*Izvor za: .*Раскид.*<del>zaključeno</del>.*<ins>raskinuto</ins>.*"), page);
        assertFalse(page.contains("Извор за објаву"), "what was public before is no change");
        submit(contributor, "submission", "");
        approve(editor);
        assertTrue(editor.get(submission).asString().contains("Od tada ništa ovde nije menjano."));
    }

    @Test
    void showsWhoeverApprovesWhichStatementChangedAndAllOfItsNewSource() {
        String statements = "/desk/contracts/" + deal + "/statements";
        for (String figure : List.of("800", "1000")) DeskForm.of("measure", "cameras", "scope", "bought", "figure", figure, "bound", "exact", "rank", "normal",
                "saidBySr", "Министар " + figure, "sourceName", "Лист").post(contributor, statements).then().statusCode(303);
        submit(contributor, "submission", "");
        approve(editor);
        UUID second = Dealings.in(deal, d -> d.statements.stream().filter(s -> s.saidBySr.endsWith("1000")).findFirst().orElseThrow().id);
        OpenForm.of(contributor, statements + "/" + second, statements + "/" + second).type("figure", "1200", "sourceName", "Нови лист", "locator", "стр. 4",
                "quotation", "хиљаду двеста", "original", "report").send().then().statusCode(303);
        submit(contributor, "submission", "");
        String page = editor.get("/desk/contracts/" + deal + "/submission").asString();
        assertTrue(page.matches("(?s).*<h3>Navod · [^<]*Ministar 1000.*"), page);
        assertTrue(page.contains("Нови лист, стр. 4 „хиљаду двеста“ (iz druge ruke)"), page);
        assertFalse(page.contains("izvori su isti kao pre"), "it has a new source");
        UUID first = Dealings.in(deal, d -> d.statements.stream().filter(s -> s.saidBySr.endsWith("800")).findFirst().orElseThrow().id);
        OpenForm.of(contributor, statements + "/" + first, statements + "/" + first).type("figure", "900").send().then().statusCode(303);
        String again = editor.get("/desk/contracts/" + deal + "/submission").asString();
        assertTrue(again.matches("(?s).*izvori su isti kao pre.*href=\"/desk/contracts/" + deal + "#statement-" + first + "\">[^<]*900.*"), again);
        assertTrue(page.indexOf("Šta je promenjeno") < page.indexOf("Odobrite i objavite"), "who decides reads it first");
    }

    @Test
    void doesNotLetTheSubmitterApprove() {
        assertEquals(303, submit(editor, "submission", "").statusCode());
        var refused = approve(editor);
        assertEquals(403, refused.statusCode());
        assertTrue(refused.asString().contains("Objavljivanje traži dvoje"));
        assertFalse(Dealings.in(deal, Contract::isPublished));
    }

    @Test
    void doesNotLetAContributorApprove() {
        submit(editor, "submission", "");
        assertEquals(403, approve(contributor).statusCode());
    }

    @Test
    void refusesToApproveADealThatHasChangedSince() {
        submit(contributor, "submission", "");
        DeskForm.of("version", String.valueOf(Dealings.version(deal)), "titleSr", "Измењено после подношења", "stage",
                "signed")
                .post(contributor, "/desk/contracts/" + deal);
        var refused = approve(editor);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("u međuvremenu izmenjen"));
        assertFalse(Dealings.in(deal, Contract::isPublished));
        DeskForm.of("place", "title", "sourceName", "Извор за објаву")
                .post(contributor, "/desk/contracts/" + deal + "/citations");
        assertEquals(303, submit(contributor, "submission", "").statusCode(), "the outgrown submission gives way");
        assertEquals(303, approve(editor).statusCode());
    }

    @Test
    void refusesToApproveWhenASourceSaysSomethingElseNow() {
        submit(contributor, "submission", "");
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(() -> {
            Contract read = Contract.findById(deal);
            return read.citations.get(0).citation.source.title = "Други наслов " + deal;
        }));
        assertEquals(409, approve(editor).statusCode());
        assertEquals(303, submit(contributor, "submission", "").statusCode(), "what is there now may be submitted");
        assertEquals(303, approve(editor).statusCode());
    }

    @Test
    void isNotTheAdministratorsBusiness() {
        submit(contributor, "submission", "");
        assertEquals(403, approve(staff.as(Role.ADMINISTRATOR)).statusCode());
    }

    @Test
    @Timeout(60)
    void ofTwoApprovalsAtOneMomentMakesOneEdition() throws Exception {
        submit(contributor, "submission", "");
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        var second = staff.as(Role.EDITOR);
        List<Integer> answers = whileHeld(() -> decide(editor, open, "approval", ""), () -> decide(second, open, "approval", ""));
        assertEquals(List.of(303, 409), answers);
        assertEquals(1, Edition.ofSubject(Contract.KIND, deal).size());
    }

    @Test
    @Timeout(60)
    void doesNotBringBackWhatIsRetractedAtTheSameMoment() throws Exception {
        submit(contributor, "submission", "");
        approve(editor);
        submit(contributor, "correction", "Исправка");
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        var second = staff.as(Role.EDITOR);
        whileHeld(() -> decide(editor, open, "approval", ""),
                () -> DeskForm.of("reasonSr", "Грешка").post(second, "/desk/contracts/" + deal + "/retraction"));
        assertFalse(Dealings.in(deal, Contract::isPublished));
        assertTrue(Edition.ofSubject(Contract.KIND, deal).stream().allMatch(Edition::isWithdrawn));
        assertEquals(410, Staff.visitor().get("/sr/contracts/" + Dealings.in(deal, d -> d.slug)).statusCode());
        assertEquals(409, decide(editor, open, "approval", "").statusCode());
    }

    @Test
    void refusesToSubmitWhatWasNotRead() {
        var refused = DeskForm.of("revision", "-5").post(contributor, "/desk/contracts/" + deal + "/submission");
        assertEquals(409, refused.statusCode());
    }

    @Test
    void sendsBackWithAReason() {
        submit(contributor, "submission", "");
        assertEquals(422, decide(editor, "return", "").statusCode());
        assertEquals(303, decide(editor, "return", "Недостаје датум.").statusCode());
        assertTrue(contributor.get("/desk/contracts/" + deal).asString().contains("Недостаје датум."));
        assertEquals(303, submit(contributor, "submission", "").statusCode(), "it may be submitted again");
    }

    @Test
    void publishesACorrectionOnlyWithItsNote() {
        submit(contributor, "submission", "");
        approve(editor);
        assertEquals(422, submit(contributor, "correction", "").statusCode());
        assertEquals(303, submit(contributor, "correction", "Фаза је била погрешна.").statusCode());
        assertEquals(303, approve(editor).statusCode());
        String history = Staff.visitor().get("/sr-Cyrl/contracts/" + Dealings.in(deal, d -> d.slug) + "/history")
                .asString();
        assertTrue(history.contains("Фаза је била погрешна."));
    }

    private Response submit(Staff.Browser browser, String noun, String note) {
        return DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", note)
                .post(browser, "/desk/contracts/" + deal + "/" + noun);
    }

    private Response approve(Staff.Browser browser) {
        return decide(browser, "approval", "");
    }

    /** Both requests run into the deal's lock while it is held, and then into each other. */
    private List<Integer> whileHeld(Supplier<Response> one, Supplier<Response> other) throws Exception {
        try (var connection = desk.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select 1 from desk.contract where id = '" + deal + "' for update");
            var both = List.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other));
            for (int waiting = 0; waiting < 2; Thread.sleep(20)) {
                connection.createStatement().execute("select pg_stat_clear_snapshot()");
                var rows = connection.createStatement().executeQuery("""
                        select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()""");
                rows.next();
                waiting = rows.getInt(1);
            }
            connection.rollback();
            return both.stream().map(CompletableFuture::join).map(Response::statusCode).sorted().toList();
        }
    }

    private Response decide(Staff.Browser browser, String noun, String reason) {
        return decide(browser, Dealings.in(deal, d -> Submission.openFor(d.subject()).map(s -> s.id).orElse(new UUID(0, 0))), noun, reason);
    }

    private Response decide(Staff.Browser browser, UUID open, String noun, String reason) {
        return DeskForm.of("submission", open.toString(), "reason", reason)
                .post(browser, "/desk/contracts/" + deal + "/submission/" + noun);
    }
}
