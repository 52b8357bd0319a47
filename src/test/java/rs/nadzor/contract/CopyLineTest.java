package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** Beside everything that is said stands a line that says it with its source, the page and the edition. */
@QuarkusTest
class CopyLineTest {

    @Inject
    Staff staff;

    @Test
    void saysWhatTheSourceThePageAndTheEdition() {
        var ana = staff.as(Language.SR_CYRL, Role.CONTRIBUTOR);
        var vera = staff.as(Role.EDITOR);
        String key = UUID.randomUUID().toString().substring(0, 8);
        UUID deal = Dealings.log(ana, "Камере " + key, "stage", "awarded", "sourceTitle", "Извештај " + key, "publisher", "Лист", "publishedOn", "2019", "locator", "стр. 12",
                "original", "report");
        assertEquals(303, DeskForm.of("measure", "cameras", "scope", "bought", "figure", "1.000", "bound", "more_than", "rank", "normal", "saidBySr", "МУП",
                "sourceName", "Извештај " + key, "locator", "стр. 13").post(ana, "/desk/contracts/" + deal + "/statements").statusCode());
        UUID statement = Dealings.in(deal, d -> d.statements.get(0).id);
        String desk = line(ana.get("/desk/contracts/" + deal).asString(), "statement-" + statement);
        assertTrue(desk.contains("Извор: Извештај " + key + ", Лист, 2019, стр. 13. Надзор, „Камере " + key + "“, радни запис од "), desk);

        DeskForm.of("revision", String.valueOf(Dealings.version(deal))).post(ana, "/desk/contracts/" + deal + "/submission");
        String submission = new DeskPage(vera.get("/desk/contracts/" + deal + "/submission")).hidden("submission");
        assertEquals(303, DeskForm.of("submission", submission).post(vera, "/desk/contracts/" + deal + "/submission/approval").statusCode());
        String slug = Dealings.in(deal, d -> d.slug);
        String sr = Staff.visitor().get("/sr-Cyrl/contracts/" + slug).asString(), en = Staff.visitor().get("/en/contracts/" + slug).asString();
        String line = line(sr, "statement-" + statement);
        assertTrue(line.matches("„Камере, [^“]*: више од 1\\.000 – МУП“ Извор: Извештај " + key + ", Лист, 2019, стр\\. 13\\. Надзор, „Камере " + key
                + "“, 1\\. издање, [0-9. ]+ http.*/contracts/" + slug + "/editions/1#statement-" + statement), line);
        assertTrue(line(en, "fact-stage").matches("“Stage: .*” Source: .*, стр\\. 12 \\(second-hand\\)\\. Nadzor, “.*”, edition 1, .*"), line(en, "fact-stage"));
        assertFalse(ana.get("/desk/contracts/" + deal + "/preview").asString().contains("line-fact"));
        String where = line.substring(line.lastIndexOf("/contracts/"), line.indexOf('#'));
        assertEquals("/sr/contracts/" + slug + "/editions/1", Staff.visitor().header("Accept-Language", "sr").get(where).header("Location").replaceAll("^https?://[^/]*", ""));
    }

    private static String line(String page, String anchor) {
        Matcher found = Pattern.compile("id=\"line-" + anchor + "\"[^>]*>([^<]*)<").matcher(page);
        assertTrue(found.find(), anchor);
        return found.group(1).replace('\u00a0', ' ').replaceAll("&quot;", "\"");
    }
}
