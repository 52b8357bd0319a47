package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;

/** Publishing takes two people, a source for everything, and the revision that was read. */
@QuarkusTest
class PublicationTest {

    @Inject
    Staff staff;

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

    private Response decide(Staff.Browser browser, String noun, String reason) {
        UUID open = Dealings.in(deal, d -> Submission.openFor(d).map(s -> s.id).orElse(new UUID(0, 0)));
        return DeskForm.of("submission", open.toString(), "reason", reason)
                .post(browser, "/desk/contracts/" + deal + "/submission/" + noun);
    }
}
