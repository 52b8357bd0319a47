package rs.nadzor.restriction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Dealings;
import rs.nadzor.i18n.Language;

/** Restricting a record, naming people for it, opening it again. */
@QuarkusTest
class RestrictionTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    private final String name = "posao" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private Staff.Browser vera, ana, mira;
    private UUID deal;
    private String address;

    @BeforeEach
    void logs() {
        vera = staff.as(Language.EN, Role.CONTRIBUTOR);
        ana = staff.as(Language.EN, Role.EDITOR, Role.CONTRIBUTOR);
        mira = staff.as(Language.EN, Role.ADMINISTRATOR);
        deal = Dealings.log(vera, name, "sourceTitle", "Izvor " + name, "supplierName", "Firma " + name);
        address = "/desk/contracts/" + deal;
    }

    @Test
    void isForWhoLoggedTheRecordAndForEditors() {
        var other = staff.as(Language.EN, Role.CONTRIBUTOR);
        other.get(address + "/restriction").then().statusCode(200).body(not(containsString("name=\"reason\"")));
        other.post(address + "/restriction", Map.of("reason", "x")).then().statusCode(404);
        ana.get(address).then().body(containsString(address + "/restriction"));
        ana.post(address + "/restriction", Map.of("reason", "A whistle-blower is named")).then().statusCode(303);
        ana.get(address).then().statusCode(200).body(containsString("Only "));
        vera.get(address).then().statusCode(404);
    }

    @Test
    void asksForAReasonAndKeepsWhatWasChosen() {
        vera.post(address + "/restriction", Map.of("reason", " ", "people", ana.id())).then().statusCode(422)
                .body(containsString("Say why."), containsString("value=\"" + ana.id() + "\" checked"));
    }

    @Test
    void takesAlongWhatOnlyThisDealUses() {
        UUID source = id("select id from desk.source where title = 'Izvor " + name + "'");
        vera.get(address + "/restriction").then().body(containsString("Izvor " + name), containsString("Firma " + name));
        vera.post(address + "/restriction", Map.of("reason", "x", "along", source)).then().statusCode(303);
        ana.get("/desk/sources/" + source).then().statusCode(404);
        ana.get("/desk/organizations?q=Firma+" + name).then().body(containsString("Firma " + name));
        vera.get("/desk/sources/" + source + "/restriction").then().statusCode(200).body(containsString("together with another record"));
    }

    @Test
    void namesAndUnnamesPeople() {
        vera.post(address + "/restriction", Map.of("reason", "x")).then().statusCode(303);
        ana.get(address).then().statusCode(404);
        vera.post(address + "/restriction/people", Map.of("people", ana.id())).then().statusCode(303);
        ana.get(address).then().statusCode(200);
        ana.post(address + "/restriction/people/" + vera.id() + "/removal", Map.of()).then().statusCode(422).body(containsString("stays among"));
        vera.post(address + "/restriction/people/" + ana.id() + "/removal", Map.of()).then().statusCode(303);
        ana.get(address).then().statusCode(404);
    }

    @Test
    void isLoggedForOneselfFromTheStart() {
        UUID mine = Dealings.log(vera, "Samo " + name, "sourceTitle", "Nov " + name, "supplierName", "Nova " + name, "onlyMe", "yes");
        vera.get("/desk/contracts/" + mine).then().statusCode(200).body(containsString("Only "));
        ana.get("/desk/contracts/" + mine).then().statusCode(404);
        ana.get("/desk/organizations?q=Nova+" + name).then().body(not(containsString("Nova " + name + "<")));
        ana.get("/desk/sources?q=Nov+" + name).then().body(not(containsString("Nov " + name + "<")));
    }

    @Test
    void isOpenedAgainForAReasonThatStaysOnRecord() {
        String slug = Dealings.in(deal, it -> it.slug);
        vera.post(address + "/restriction", Map.of("reason", "Until the hearing")).then().statusCode(303);
        vera.post(address + "/restriction/lifting", Map.of("reason", "")).then().statusCode(422);
        vera.post(address + "/restriction/lifting", Map.of("reason", "The hearing is over")).then().statusCode(303);
        ana.get(address).then().statusCode(200);
        ana.get(address + "/restriction").then().body(containsString("Until the hearing"), containsString("The hearing is over"));
        ana.get("/desk/audit?row=" + deal).then().body(containsString(name));
        assertEquals(slug, Dealings.in(deal, it -> it.slug));
    }

    @Test
    void isNotPublished() {
        vera.post(address + "/restriction", Map.of("reason", "x")).then().statusCode(303);
        vera.post(address + "/submission", Map.of("revision", everything(() -> String.valueOf(Dealings.version(deal))))).then().statusCode(422).body(containsString("Only named people can see this deal"));
        var refused = assertThrows(PersistenceException.class, () -> as(Actor.SYSTEM, () -> desk.createNativeQuery("""
                insert into published.edition (subject_kind, subject_id, slug, number, shape, published_at, published_by, approved_by, kind, content_sha256)
                values ('contract', ?1, 'x', 1, 1, now(), 'x', 'x', 'first', 'x')""").setParameter(1, deal).executeUpdate()));
        assertTrue(String.valueOf(refused.getCause()).contains("a restricted record is not published") || refused.getMessage().contains("not published"));
    }

    @Test
    void whatNamesARestrictedSourceWaitsWithIt() {
        UUID source = id("select id from desk.source where title = 'Izvor " + name + "'");
        vera.post("/desk/sources/" + source + "/restriction", Map.of("reason", "x")).then().statusCode(303);
        ana.get(address).then().statusCode(200).body(not(containsString("Izvor " + name)));
        int version = Dealings.version(deal);
        ana.post(address + "/submission", Map.of("revision", String.valueOf(version))).then().statusCode(422).body(containsString("names one restricted record"));
    }

    @Test
    void isNotPossibleWhileAnApprovalIsWaitedFor() {
        as(Actor.SYSTEM, () -> desk.createNativeQuery("""
                insert into desk.submission (subject_kind, record_id, revision, submitted_by, submitted_by_name, submitted_at) values ('contract', ?1, 0, uuidv7(), 'x', now())""")
                .setParameter(1, deal).executeUpdate());
        vera.get(address + "/restriction").then().statusCode(200).body(containsString("waits for approval"), not(containsString("name=\"reason\"")));
        vera.post(address + "/restriction", Map.of("reason", "x")).then().statusCode(422).body(containsString("waits for approval"));
    }

    @Test
    void letsAnAdministratorNameSomebodyWithoutSeeingTheRecord() {
        vera.post(address + "/restriction", Map.of("reason", "Tajno " + name)).then().statusCode(303);
        UUID restriction = (UUID) everything(() -> desk.createNativeQuery("select restriction_id from desk.restricted where record_id = ?1", UUID.class)
                .setParameter(1, deal).getSingleResult());
        mira.get("/desk/restrictions").then().statusCode(200).body(containsString(restriction.toString()), not(containsString(name)));
        mira.post("/desk/restrictions/" + restriction + "/people", Map.of("person", ana.id(), "reason", "")).then().statusCode(422);
        mira.post("/desk/restrictions/" + restriction + "/people", Map.of("person", ana.id(), "reason", "Vera has left us")).then().statusCode(303);
        ana.get(address + "/restriction").then().statusCode(200).body(containsString("Vera has left us"));
        ana.get("/desk/audit?table=named_person").then().body(containsString("Vera has left us"));
        mira.get("/desk/audit?table=named_person").then().body(not(containsString("Vera has left us")));
        mira.get(address).then().statusCode(404);
    }

    @Test
    void isSeenByWorkForTheWholeRegisterAndByWhoeverItIsDoneFor() {
        vera.post(address + "/restriction", Map.of("reason", "x")).then().statusCode(303);
        assertEquals(0, as(Actor.SYSTEM, this::count));
        assertEquals(0, as(new Actor(ana.id(), "Ana"), this::count));
        assertEquals(1, as(new Actor(vera.id(), "Vera"), this::count));
        assertEquals(0, QuarkusTransaction.requiringNew().call(this::count));
        assertEquals(1, everything(this::count));
        assertEquals(0, Acting.onEverything(() -> as(new Actor(ana.id(), "Ana"), this::count)), "a job that works for Ana");
        assertEquals(0, QuarkusTransaction.requiringNew().call(this::count));
    }

    @Test
    void keepsBytesThatARestrictedSourceKeeps() {
        byte[] file = ("%PDF-1.4\n% " + UUID.randomUUID() + "\ntrailer\n<<>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        UUID source = id("select id from desk.source where title = 'Izvor " + name + "'");
        String copies = "/desk/sources/" + source + "/copies";
        vera.request().multiPart("csrf", vera.csrf()).multiPart("file", "a.pdf", file).post(copies).then().statusCode(303);
        vera.post("/desk/sources/" + source + "/restriction", Map.of("reason", "x")).then().statusCode(303);
        ana.request().multiPart("csrf", ana.csrf()).multiPart("title", "Isti " + name).multiPart("file", "b.pdf", file).post("/desk/sources")
                .then().statusCode(303);
        vera.get("/desk/sources/" + source).then().statusCode(200).body(containsString("a.pdf"));
    }

    private long count() {
        return (long) desk.createNativeQuery("select count(*) from desk.contract where id = ?1", Long.class).setParameter(1, deal).getSingleResult();
    }

    private UUID id(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) desk.createNativeQuery(sql, UUID.class).getSingleResult());
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static <T> T everything(Supplier<T> work) {
        return Acting.onEverything(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
