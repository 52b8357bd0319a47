package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.duplicate.Duplicate;
import rs.nadzor.i18n.Language;
import rs.nadzor.organization.Organization;
import rs.nadzor.submission.Submission;

/** An organization names the one that took over from it; the desk keeps that, and the public reads it on both pages. */
@QuarkusTest
class SuccessionTest {
    private static final String LAW = "Закон о министарствима, члан 36";

    @Inject
    Staff staff;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "k");
    private Staff.Browser contributor, editor;
    private UUID office, bureau;

    @BeforeEach
    void recordBoth() {
        contributor = staff.as(Language.EN, Role.CONTRIBUTOR);
        editor = staff.as(Language.EN, Role.CONTRIBUTOR, Role.EDITOR);
        office = saved(contributor.post("/desk/organizations", form("Канцеларија " + mark)));
        bureau = saved(contributor.post("/desk/organizations", form("Биро " + mark)));
    }

    @Test
    void isReadOnBothPagesOfTheDesk() {
        succeed(bureau, office);
        contributor.get(address(bureau)).then().body(stringContainsInOrder("Successor", "/desk/organizations/" + office, "October\u00a02020", LAW));
        contributor.get(address(office)).then().body(stringContainsInOrder("Predecessors", "/desk/organizations/" + bureau, "October\u00a02020"));
        contributor.get(address(bureau) + "/edit").then().body(containsString("value=\"October 2020\""), containsString("value=\"" + LAW + "\""));
    }

    @Test
    void asksForWhatSaysSoAndRefusesACircle() {
        Map<String, String> form = form("Биро " + mark);
        form.putAll(Map.of("successorName", "Канцеларија " + mark, "succeededOn", "once", "successionAddress", "x y"));
        contributor.post(address(bureau), form).then().statusCode(422).body(containsString("Say where it is written"), containsString("We cannot read this date"),
                containsString("This is not a web address"));
        form = form("Биро " + mark);
        form.put("successionSource", LAW);
        contributor.post(address(bureau), form).then().statusCode(422).body(containsString("Name the successor"));
        succeed(bureau, office);
        form = form("Канцеларија " + mark);
        form.putAll(Map.of("successorName", "Биро " + mark, "successionSource", LAW, "version", version(office)));
        contributor.post(address(office), form).then().statusCode(422).body(containsString("cannot come after itself"));
    }

    @Test
    void isInTheHistoryAndTakenBackFromThere() {
        succeed(bureau, office);
        String history = contributor.get(address(bureau) + "/history").then()
                .body(containsString("Successor"), containsString("Kancelarija " + mark), containsString("October 2020"), containsString(LAW)).extract().asString();
        String deed = history.replaceAll("(?s).*?/history/([0-9]+)\".*", "$1");
        contributor.post(address(bureau) + "/history/" + deed + "/reversal", Map.of("reason", "Није то")).then().statusCode(303);
        assertNull(read(bureau, it -> it.successor));
        assertNull(read(bureau, it -> it.successionSource));
    }

    @Test
    void isKeptWhenTheSuccessorTurnsOutToBeOnRecordTwice() {
        succeed(bureau, office);
        UUID kept = saved(contributor.post("/desk/organizations", form("Канцеларија за ИТ " + mark)));
        editor.get(address(kept) + "/duplicates?other=" + office).then().body(containsString("1 organization that it came after"));
        editor.post(address(kept) + "/duplicates", Map.of("other", office, "version", version(kept), "otherVersion", version(office), "reason", "исто је"))
                .then().statusCode(303);
        assertEquals(kept, read(bureau, it -> it.successor.id));
        UUID merging = QuarkusTransaction.requiringNew().call(() -> Duplicate.of(kept).get(0).id);
        editor.post(address(kept) + "/duplicates/" + merging + "/separation", Map.of("reason", "ипак није")).then().statusCode(303);
        assertEquals(office, read(bureau, it -> it.successor.id));
    }

    @Test
    void endsWhereBothTurnOutToBeOne() {
        succeed(bureau, office);
        editor.post(address(office) + "/duplicates", Map.of("other", bureau, "version", version(office), "otherVersion", version(bureau), "reason", "исто је"))
                .then().statusCode(303);
        assertNull(read(office, it -> it.successor));
        UUID merging = QuarkusTransaction.requiringNew().call(() -> Duplicate.of(office).get(0).id);
        editor.post(address(office) + "/duplicates/" + merging + "/separation", Map.of("reason", "ипак није")).then().statusCode(303);
        assertEquals(office, read(bureau, it -> it.successor.id));
    }

    @Test
    void namesNobodyWhoIsForNamedPeopleAlone() {
        UUID deal = Dealings.log(contributor, "Тајна " + mark);
        UUID hidden = saved(contributor.post("/desk/organizations", form("Скривена " + mark)));
        party(deal, hidden);
        contributor.post("/desk/contracts/" + deal + "/restriction", Map.of("reason", "x", "along", hidden)).then().statusCode(303);
        Map<String, String> form = form("Биро " + mark);
        form.putAll(Map.of("successorName", "Скривена " + mark, "successionSource", LAW, "version", version(bureau)));
        contributor.post(address(bureau), form).then().statusCode(422).body(containsString("for named people alone"));
    }

    /** Only the later one has a deal at first; then both have. */
    @Test
    void isReadByThePublicOnBothPages() {
        succeed(bureau, office);
        publish("Посао канцеларије " + mark, office);
        String later = slug(office), earlier = slug(bureau);
        Staff.visitor().get("/en/organizations/" + later).then().statusCode(200).body(stringContainsInOrder("Successor of", "Biro " + mark, "October\u00a02020", LAW),
                not(containsString("/organizations/" + earlier)));
        publish("Посао бироа " + mark, bureau);
        Staff.visitor().get("/sr-Cyrl/organizations/" + later).then().body(stringContainsInOrder("Претходник", "/sr-Cyrl/organizations/" + earlier, "октобар\u00a02020"));
        Staff.visitor().get("/en/organizations/" + earlier).then().body(stringContainsInOrder("Succeeded by", "/en/organizations/" + later, "October\u00a02020"));
        Staff.visitor().get("/organizations/" + earlier + ".json").then().body("successors[0].slug", equalTo(later), "successors[0].date", equalTo("2020-10"),
                "successors[0].sources[0].note", equalTo(LAW), "successors[0].address", endsWith("/organizations/" + later), "roles[0].role", equalTo("supplier"));
        Staff.visitor().get("/organizations.json?q=" + mark).then().body("rows.find { it.slug == '" + later + "' }.predecessors[0].slug", equalTo(earlier));
    }

    /** Who is public already need not wait for an edition of its own. */
    @Test
    void believesTheNewestEdition() {
        publish("Ранији посао " + mark, bureau);
        succeed(bureau, office);
        publish("Каснији посао " + mark, office);
        Staff.visitor().get("/en/organizations/" + slug(bureau)).then().body(stringContainsInOrder("Succeeded by", "/en/organizations/" + slug(office)));
        contributor.post(address(bureau), with(form("Биро " + mark), "version", version(bureau))).then().statusCode(303);
        publish("Још један посао " + mark, bureau);
        for (UUID each : new UUID[] { bureau, office }) {
            Staff.visitor().get("/en/organizations/" + slug(each)).then().body(not(containsString("Succeeded by")), not(containsString("Successor of")));
        }
    }

    private void succeed(UUID before, UUID after) {
        Map<String, String> form = form(read(before, it -> it.nameSr));
        form.putAll(Map.of("successorName", read(after, it -> it.nameSr), "successor", after.toString(), "succeededOn", "October 2020",
                "successionSource", LAW, "successionAddress", "https://www.pravno-informacioni-sistem.rs/x", "version", version(before)));
        assertEquals(before, saved(contributor.post(address(before), form)));
    }

    private void publish(String title, UUID supplier) {
        UUID deal = Dealings.log(contributor, title, "sourceTitle", "Извор " + title);
        party(deal, supplier);
        DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "").post(contributor, "/desk/contracts/" + deal + "/submission")
                .then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        DeskForm.of("submission", open.toString()).post(editor, "/desk/contracts/" + deal + "/submission/approval").then().statusCode(303);
    }

    private void party(UUID deal, UUID organization) {
        DeskForm.of("organization", organization.toString(), "organizationName", read(organization, it -> it.nameSr), "role", "supplier", "sourceName", "Извор " + mark)
                .post(contributor, "/desk/contracts/" + deal + "/parties").then().statusCode(303);
    }

    private static UUID saved(Response answer) {
        assertEquals(303, answer.statusCode(), answer::asString);
        return UUID.fromString(answer.header("Location").replaceAll(".*/", ""));
    }

    private static Map<String, String> form(String nameSr) {
        return new HashMap<>(Map.of("nameSr", nameSr, "country", "RS", "version", "0"));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        form.put(field, value);
        return form;
    }

    private static <T> T read(UUID id, Function<Organization, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Organization.findById(id)));
    }

    private static String version(UUID id) {
        return read(id, it -> String.valueOf(it.version));
    }

    private static String slug(UUID id) {
        return read(id, it -> it.slug);
    }

    private static String address(UUID id) {
        return "/desk/organizations/" + id;
    }
}
