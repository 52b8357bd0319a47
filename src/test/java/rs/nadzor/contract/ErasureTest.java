package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.gap.Deals;
import rs.nadzor.gap.objection.Objection;
import rs.nadzor.submission.Submission;

/** A court orders it: what the register holds of a deal leaves every table; that it left, and why, stays. */
@QuarkusTest
class ErasureTest {

    private static final String REASON = "Судска одлука";

    @Inject
    Staff staff;
    @Inject
    DataSource desk;

    private final String mark = "zmark" + UUID.randomUUID().toString().replace("-", "");
    private Staff.Browser contributor, editor, administrator;
    private UUID deal;

    @BeforeEach
    void recordADealWithTheMarkEverywhere() throws Exception {
        contributor = staff.as(Role.CONTRIBUTOR);
        editor = staff.as(Role.EDITOR);
        administrator = staff.as(Role.ADMINISTRATOR);
        byte[] copy = ("<!doctype html><html><head><title>x</title></head><body>" + mark + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        deal = Dealings.logged(DeskForm.of("titleSr", "Посао " + mark, "summarySr", mark, "stage", "signed", "placesSr", mark,
                "sourceTitle", "Извор " + mark, "publisher", mark, "locator", mark, "quotation", mark,
                "supplierName", "Снабдевач " + mark, "stepWhat", mark, "stepDue", "1. 3. 2030.").file(mark + ".html", copy).post(contributor, "/desk/contracts"));
        part("statements", "measure", "cameras", "scope", "bought", "figure", "800", "textSr", mark, "saidBySr", mark);
        part("statements", "measure", "cameras", "scope", "bought", "figure", "900", "textSr", mark);
        part("events", "whatSr", mark, "onDate", "2019");
        part("secrecies", "claim", "confidential", "basisSr", mark);
        part("documents", "kind", "notice", "documentState", "not_found", "noteSr", mark);
        part("searches", "searchPlace", mark, "searchTerms", mark, "searchedOn", "1. 2. 2024.", "searchResult", "not_found", "searchNote", mark);
        DeskForm.of("searchPlace", mark, "searchTerms", mark, "searchedOn", "2. 2. 2024.", "searchResult", "not_found")
                .file(mark + "-proof.html", ("<!doctype html><html><head><title>y</title></head><body>" + mark + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8)).post(contributor, "/desk/contracts/" + deal + "/searches").then().statusCode(303);
        part("events", "whatSr", "Вишак " + mark);
        String deed = contributor.get("/desk/contracts/" + deal + "/history").asString().replaceAll("(?s).*?/history/([0-9]+)\".*", "$1");
        contributor.post("/desk/contracts/" + deal + "/history/" + deed + "/reversal", Map.of("reason", "Вишак " + mark)).then().statusCode(303);
        contributor.post("/desk/follow-ups", Map.of("contract", deal, "what", mark, "owner", contributor.id(), "due", "1.3.2030."));
        contributor.post("/desk/drafts", Map.of("form", "/desk/contracts/" + deal, "page", "/desk/contracts/" + deal + "/edit",
                "fields", "summarySr=" + mark)).then().statusCode(200);
        publish("submission");
        object(1);
        DeskForm.of("version", version(), "titleSr", "Исправљен " + mark, "stage", "signed", "sourceName", "Извор " + mark)
                .post(contributor, "/desk/contracts/" + deal);
        publish("correction");
    }

    @Test
    void leavesNothingInAnyTable() throws Exception {
        assertTrue(holders().size() > 12, () -> "the mark is in few tables: " + holders());
        assertEquals(303, erase().statusCode());
        assertEquals(List.of(), holders());
        assertFalse(contributor.get("/desk/contracts").asString().contains(mark));
        assertEquals(404, contributor.get("/desk/contracts/" + deal).statusCode());
    }

    @Test
    void forgetsASourceThatWasTakenOffTheDealBefore() throws Exception {
        DeskForm.of("place", "title", "sourceTitle", "Скинут " + mark, "quotation", mark)
                .post(contributor, "/desk/contracts/" + deal + "/citations");
        UUID citation = Dealings.in(deal, d -> d.citationsOf(Place.of(Field.TITLE)).stream()
                .filter(c -> c.source.title.startsWith("Скинут")).findFirst().orElseThrow().id);
        contributor.post("/desk/contracts/" + deal + "/citations/" + citation + "/removal", Map.of("place", "title"))
                .then().statusCode(303);
        erase();
        assertEquals(List.of(), holders());
    }

    @Test
    void takesTheAddressToo() {
        String slug = Dealings.in(deal, d -> d.slug);
        administrator.post("/desk/contracts/" + deal + "/erasure", Map.of("reasonSr", REASON, "address", "too")).then().statusCode(303);
        assertEquals(List.of(), holders("to_jsonb(t)"));
        assertEquals(404, Staff.visitor().get("/sr-Cyrl/contracts/" + slug).statusCode());
        var gone = Staff.visitor().get("/sr-Cyrl/contracts/erased-" + deal.toString().substring(24));
        assertEquals(410, gone.statusCode());
        assertTrue(gone.asString().contains(REASON));
    }

    @Test
    void alsoOfWhatIsRetractedOrWasNeverPublished() {
        UUID draft = Dealings.log(contributor, "Нацрт " + mark);
        administrator.post("/desk/contracts/" + draft + "/erasure", Map.of("reasonSr", REASON)).then().statusCode(303);
        editor.post("/desk/contracts/" + deal + "/retraction", Map.of("reasonSr", REASON)).then().statusCode(303);
        erase().then().statusCode(303);
        assertEquals(List.of(), holders());
    }

    @Test
    void ofEarlierEditionsForgetsWhatTheDealSaysNoMore() throws Exception {
        UUID other = Dealings.log(contributor, "Исправљен посао", "summarySr", mark, "stage", "signed", "sourceName", "Извор без ознаке");
        deal = other;
        publish("submission");
        DeskForm.of("version", version(), "titleSr", "Исправљен посао", "stage", "signed", "sourceName", "Извор без ознаке")
                .post(contributor, "/desk/contracts/" + deal).then().statusCode(303);
        DeskForm.of("revision", version(), "noteSr", "Исправка").post(contributor, "/desk/contracts/" + deal + "/correction");
        approve();
        String about = object(1);
        object(2);
        String first = one("select id::text from published.edition where subject_id = '" + deal + "' and number = 1");
        String newest = one("select id::text from published.edition where subject_id = '" + deal + "' and number = 2");
        for (String wrong : List.of(newest, "abc", UUID.randomUUID().toString())) {
            assertEquals(422, administrator.post("/desk/contracts/" + deal + "/erasure", Map.of("reasonSr", REASON, "edition", wrong)).statusCode());
        }
        assertEquals(303, administrator.post("/desk/contracts/" + deal + "/erasure", Map.of("reasonSr", REASON, "edition", first)).statusCode());
        assertEquals(0, count("select count(*) from desk.audit_event where row_id = '" + deal + "' and (before::text || after::text) like '%" + mark + "%'"));
        assertEquals(0, count("select count(*) from published.edition where subject_id = '" + deal + "' and content::text like '%" + mark + "%'"));
        assertTrue(Dealings.in(deal, Contract::isPublished));
        assertEquals(1, count("select count(*) from desk.objection where record_id = '" + deal + "'"), "what is about the newest edition stays");
        assertEquals(0, count("select count(*) from desk.objection where record_id = '" + deal + "' and edition = 1"));
        assertEquals(0, count("select count(*) from desk.draft where form = '" + about + "'"));
    }

    @Test
    void leavesWhatOtherDealsRestOn() {
        UUID other = Dealings.log(contributor, "Други посао", "stage", "signed", "sourceName", "Извор " + mark);
        erase();
        assertEquals("Извор " + mark, Dealings.in(other, d -> d.citations.get(0).citation.source.title));
        long copies = Dealings.in(other, d -> KeptCopy.count("source", d.citations.get(0).citation.source));
        assertEquals(1, copies);
    }

    @Test
    void keepsWhoWhenAndWhy() throws Exception {
        String slug = Dealings.in(deal, d -> d.slug);
        erase();
        var gone = Staff.visitor().get("/sr-Cyrl/contracts/" + slug);
        assertEquals(410, gone.statusCode());
        assertEquals("public, max-age=0, s-maxage=60, must-revalidate", gone.header("Cache-Control"));
        assertTrue(gone.asString().contains(REASON));
        assertEquals(1, count("select count(*) from published.withdrawal where subject_id = '" + deal + "' and withdrawn_by is not null"));
        assertEquals(2, count("select count(*) from published.edition where subject_id = '" + deal + "' and content is null and content_sha256 is not null"));
        assertTrue(count("select count(*) from desk.audit_event where table_name = 'contract' and row_id = '" + deal + "' and actor_name <> ''") >= 3);
    }

    @Test
    void isTheAdministratorsAlone() {
        DeskForm.of("reasonSr", REASON).post(editor, "/desk/contracts/" + deal + "/erasure").then().statusCode(403);
        assertEquals(422, DeskForm.of("reasonSr", " ").post(administrator, "/desk/contracts/" + deal + "/erasure").statusCode());
        assertTrue(Dealings.in(deal, Contract::isPublished));
    }

    /** A reader objects to this edition, and an editor has begun to decide. */
    private String object(int edition) {
        int number = Deals.written(() -> {
            Objection objection = new Objection();
            objection.subjectKind = Contract.KIND;
            objection.recordId = deal;
            objection.edition = edition;
            objection.text = edition == 1 ? mark : "Нешто друго";
            objection.evidence = objection.aboutSr = objection.objector = objection.contact = objection.text;
            objection.language = "sr";
            objection.receivedAt = Instant.now();
            objection.answerDue = LocalDate.now();
            objection.persistAndFlush();
            return objection.number;
        });
        String page = "/desk/objections/" + number;
        editor.post("/desk/drafts", Map.of("form", page + "/decision", "page", page, "fields", "reasonSr=" + (edition == 1 ? mark : "x")))
                .then().statusCode(200);
        return page + "/decision";
    }

    private Response erase() {
        return administrator.post("/desk/contracts/" + deal + "/erasure", Map.of("reasonSr", REASON));
    }

    private void part(String kind, String... fields) {
        assertEquals(303, DeskForm.of(fields).and("sourceName", "Извор " + mark)
                .post(contributor, "/desk/contracts/" + deal + "/" + kind).statusCode(), kind);
    }

    private void publish(String noun) {
        assertEquals(303, DeskForm.of("revision", version(), "noteSr", noun.equals("correction") ? mark : "")
                .post(contributor, "/desk/contracts/" + deal + "/" + noun).statusCode());
        approve();
    }

    private void approve() {
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        assertEquals(303, DeskForm.of("submission", open.toString())
                .post(editor, "/desk/contracts/" + deal + "/submission/approval").statusCode());
    }

    private String version() {
        return String.valueOf(Dealings.version(deal));
    }

    /** The tables of both schemas in which the mark stands, as text or as bytes; an address stays so that it can say "withdrawn". */
    private List<String> holders() {
        return holders("to_jsonb(t) - 'slug'");
    }

    private List<String> holders(String row) {
        List<String> holders = new ArrayList<>();
        String hex = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
        try (var connection = desk.getConnection(); var tables = connection.createStatement().executeQuery("""
                select table_schema || '.' || table_name from information_schema.tables
                 where table_schema in ('desk', 'published') and table_type = 'BASE TABLE' order by 1""")) {
            while (tables.next()) {
                String table = tables.getString(1);
                if (count("select count(*) from " + table + " t where (" + row + ")::text ~* '" + mark + "|" + hex + "'") > 0) {
                    holders.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return holders;
    }

    private String one(String sql) throws SQLException {
        try (var connection = desk.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(one(sql));
    }
}
