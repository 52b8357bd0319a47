package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.submission.Submission;

/** What nobody approved stays at the desk also when something beside it, related to it, is published. */
@QuarkusTest
class DraftsStayTest {

    @Inject
    Staff staff;
    @Inject
    DataSource desk;

    private final String mark = "zmark" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whenARelatedDealIsPublished() throws SQLException {
        var contributor = staff.as(Role.CONTRIBUTOR);
        String hidden = "Нацрт " + mark;
        UUID draft = Dealings.log(contributor, hidden, "summarySr", mark, "placesSr", mark, "sourceTitle", "Извор " + mark,
                "locator", mark, "quotation", mark, "supplierName", mark);
        part(contributor, draft, "statements", "measure", "cameras", "scope", "bought", "figure", "800", "textSr", mark);
        part(contributor, draft, "events", "whatSr", mark);
        part(contributor, draft, "documents", "kind", "notice", "documentState", "not_found", "noteSr", mark);

        UUID deal = Dealings.log(contributor, "Јаван посао " + UUID.randomUUID(), "stage", "signed", "sourceName", "Јаван извор");
        part(contributor, deal, "related", "otherName", hidden, "relation", "based_on");
        DeskForm.of("revision", version(deal)).post(contributor, "/desk/contracts/" + deal + "/submission").then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        DeskForm.of("submission", open.toString()).post(staff.as(Role.EDITOR), "/desk/contracts/" + deal + "/submission/approval")
                .then().statusCode(303);
        DeskForm.of("version", version(deal), "titleSr", "Измењен " + mark, "stage", "signed")
                .post(contributor, "/desk/contracts/" + deal).then().statusCode(303);

        assertTrue(holders("desk").size() > 6, () -> "the mark is in few tables: " + holders("desk"));
        assertEquals(List.of(), holders("published"));
        String slug = Dealings.in(deal, d -> d.slug);
        for (String address : List.of("/sr/contracts/" + slug, "/sr-Cyrl/contracts/" + slug, "/en/contracts/" + slug,
                "/contracts/" + slug + ".json", "/sr/contracts/" + slug + "/history", "/sr/contracts", "/contracts.csv", "/sr/")) {
            var answer = Staff.visitor().get(address);
            assertEquals(200, answer.statusCode(), address);
            assertFalse(answer.asString().contains(mark), address);
        }
    }

    private static void part(Staff.Browser browser, UUID deal, String kind, String... fields) {
        DeskForm.of(fields).and("sourceName", "Јаван извор").post(browser, "/desk/contracts/" + deal + "/" + kind).then().statusCode(303);
    }

    private static String version(UUID deal) {
        return String.valueOf(Dealings.version(deal));
    }

    private List<String> holders(String schema) {
        List<String> holders = new ArrayList<>();
        try (var connection = desk.getConnection(); var tables = connection.createStatement().executeQuery("""
                select table_name from information_schema.tables where table_schema = '%s' and table_type = 'BASE TABLE'"""
                .formatted(schema))) {
            while (tables.next()) {
                String table = schema + "." + tables.getString(1);
                try (var row = connection.createStatement().executeQuery(
                        "select exists (select from " + table + " t where to_jsonb(t)::text like '%" + mark + "%')")) {
                    row.next();
                    if (row.getBoolean(1)) holders.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return holders;
    }
}
