package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.evidence.Source;
import rs.nadzor.submission.Submission;

/** Kept copies in public: each that a note shows, nothing of one that was taken back. */
@QuarkusTest
class PublicCopiesTest {

    @Inject
    Staff staff;
    @Inject
    ObjectMapper json;

    @Test
    void showsEveryApprovedCopyUntilItIsTakenBack() {
        Staff.Browser contributor = staff.as(Role.CONTRIBUTOR), editor = staff.as(Role.EDITOR);
        UUID deal = Dealings.logged(DeskForm.of("titleSr", "Посао са копијама " + UUID.randomUUID(), "sourceTitle",
                "Извор копија " + UUID.randomUUID()).file("prva.txt", bytes()).post(contributor, "/desk/contracts"));
        UUID source = Dealings.in(deal, d -> d.citations.get(0).citation.source.id);
        DeskForm.of().file("druga.txt", bytes()).post(contributor, "/desk/sources/" + source + "/copies").then().statusCode(303);
        List<KeptCopy> copies = Dealings.in(deal, d -> KeptCopy.of(Source.<Source>findById(source)));
        assertEquals(2, copies.size());
        copies.forEach(copy -> editor.post(address(source, copy), Map.of("ground", "члан 6. ЗАСП", "confirmed", "true")).then().statusCode(303));
        publish(contributor, editor, deal);

        String page = "/sr/contracts/" + Dealings.in(deal, d -> d.slug), twin = page.substring(3) + ".json";
        for (KeptCopy copy : copies) {
            assertEquals(200, Staff.visitor().get("/files/" + copy.file.sha256).statusCode());
            assertTrue(Staff.visitor().get(page).asString().contains("/files/" + copy.file.sha256));
            assertTrue(Staff.visitor().get(twin).asString().contains(copy.fileName));
        }
        String before = Staff.visitor().get(page).header("ETag");
        editor.post(address(source, copies.get(0)) + "/withdrawal", Map.of()).then().statusCode(303);
        assertNotEquals(before, Staff.visitor().get(page).header("ETag"));
        for (String address : List.of(page, twin, page + "/editions/1")) {
            String answer = Staff.visitor().get(address).then().statusCode(200).extract().asString();
            assertFalse(answer.contains(copies.get(0).file.sha256) || answer.contains("prva.txt"), address);
            assertTrue(answer.contains(copies.get(1).file.sha256), address);
        }
    }

    @Test
    void readsEditionsThatNamedOneCopyANote() throws Exception {
        var content = json.readTree("""
                {"contract": {"notes": [{"number": 1, "file": "%s", "fileName": "nema.pdf"}, {"number": 2, "file": null}]}}"""
                .formatted("0".repeat(64)));
        assertEquals("{\"contract\":{\"notes\":[{\"number\":1,\"copies\":[]},{\"number\":2,\"copies\":[]}]}}",
                PublicCopies.heldIn(content).toString());
    }

    private static String address(UUID source, KeptCopy copy) {
        return "/desk/sources/" + source + "/copies/" + copy.id + "/republication";
    }

    private static void publish(Staff.Browser contributor, Staff.Browser editor, UUID deal) {
        DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "").post(contributor, "/desk/contracts/" + deal + "/submission")
                .then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        DeskForm.of("submission", open.toString()).post(editor, "/desk/contracts/" + deal + "/submission/approval").then().statusCode(303);
    }

    private static byte[] bytes() {
        return ("Копија " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }
}
