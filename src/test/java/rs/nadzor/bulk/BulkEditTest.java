package rs.nadzor.bulk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.ContractChanged;
import rs.nadzor.contract.Dealings;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.Technology;
import rs.nadzor.i18n.Language;
import rs.nadzor.job.LetGo;

/** The same change of many deals: chosen, shown, made deal by deal; who was faster keeps what they wrote. */
@QuarkusTest
class BulkEditTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;
    @Inject
    EntityManagerFactory factory;
    @Inject
    Heard heard;

    private final String mark = "zbirno" + UUID.randomUUID().toString().substring(0, 8);
    private Staff.Browser mila, vera;

    /** Who is told of a change, as the rules are. */
    @Singleton
    static class Heard {
        final Set<UUID> deals = ConcurrentHashMap.newKeySet();

        void of(@Observes ContractChanged changed) {
            deals.add(changed.contract());
        }
    }

    @BeforeEach
    void people() {
        mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        vera = staff.as(Language.EN, Role.CONTRIBUTOR);
    }

    @Test
    void showsWhatChangesThenChangesIt() {
        UUID first = deal("network", "drones"), second = deal("data", "storage"), third = deal("data", "drones");
        mila.get("/desk/contracts/bulk?deal=" + first + "&deal=" + second).then().statusCode(200).body(containsString("Ticked: 2 deals"));
        Response preview = preview(ids(first, second, third), "layer", "data", "add", "drones", "remove", "storage");
        preview.then().statusCode(200).body(containsString("2 deals change."), containsString("1 deal has what you chose already"),
                containsString("<del>network infrastructure</del> → <ins>data infrastructure</ins>"), containsString("<del>data storage</del> → <ins>drones</ins>"));
        int version = Dealings.version(first), untouched = Dealings.version(third);
        heard.deals.clear();
        Response done = make(preview, "layer", "data", "add", "drones", "remove", "storage");
        done.then().body(containsString("2 deals were changed."));
        for (UUID deal : List.of(first, second)) {
            assertEquals(Layer.DATA, Dealings.in(deal, d -> d.layer));
            assertEquals(List.of(Technology.DRONES), Dealings.in(deal, d -> d.technologies()));
        }
        assertEquals(version + 1, Dealings.version(first));
        assertEquals(untouched, Dealings.version(third));
        assertEquals(Set.of(first, second), heard.deals);
        assertEquals(1L, read("select count(*) from desk.audit_event where table_name = 'contract' and action = 'update' and row_id = '" + first
                + "' and after->>'layer' = 'data' and actor_id = '" + mila.id() + "'"));
    }

    @Test
    void takesAWholeListAndGoesBackToIt() {
        List<UUID> deals = new ArrayList<>();
        for (int i = 0; i < 55; i++) deals.add(deal("network", "drones"));
        String query = "?q=" + mark + "&layer=network&sort=title";
        mila.request().queryParam("all", "yes").queryParam("query", query).get("/desk/contracts/bulk").then().statusCode(200)
                .body(containsString("The whole list: 55 deals"), containsString("Layer: network infrastructure"));
        Response preview = post("/preview", Map.of("all", "yes", "query", query), "layer", "governance");
        Response done = make(preview, "layer", "governance");
        done.then().body(containsString("55 deals were changed."), containsString("href=\"/desk/contracts" + query.replace("&", "&amp;") + "\""));
        for (UUID deal : deals) assertEquals(Layer.GOVERNANCE, Dealings.in(deal, d -> d.layer));
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        for (int i = 0; i < 2; i++) deal("network", "drones");
        String query = "?q=" + mark;
        Map<String, String> list = Map.of("all", "yes", "query", query);
        post("/preview", list, "layer", "data");
        long few = statements(list);
        for (int i = 0; i < 20; i++) deal("network", "drones");
        assertEquals(few, statements(list));
    }

    @Test
    void leavesAloneWhatSomebodyElseChangedMeanwhile() {
        UUID good = deal("network", "drones"), bad = deal("network", "drones"), gone = deal("network", "drones");
        Response preview = preview(ids(good, bad, gone), "layer", "device");
        write("update desk.contract set version = version + 1, layer = 'application' where id = '" + bad + "'");
        write("delete from desk.contract where id = '" + gone + "'");
        Response answer = make(preview, "layer", "device");
        answer.then().body(containsString("2 deals were not changed"), containsString("1 deal was changed."), containsString(bad.toString()),
                containsString("somebody changed it meanwhile"), containsString("no longer there"));
        assertEquals(Layer.DEVICE, Dealings.in(good, d -> d.layer));
        assertEquals(Layer.APPLICATION, Dealings.in(bad, d -> d.layer));
        make(preview(ids(bad), "layer", "device"), "layer", "device").then().body(containsString("1 deal was changed."));
    }

    @Test
    void leavesAloneWhatWaitsForApproval() {
        UUID free = deal("network", "drones"), waits = deal("network", "drones"), late = deal("network", "drones");
        submit(waits);
        Response preview = preview(ids(free, waits, late), "layer", "data");
        preview.then().body(containsString("2 deals change."), containsString("1 deal waits for approval"));
        submit(late);
        Response answer = make(preview, "layer", "data");
        answer.then().body(containsString("submitted for approval meanwhile"), containsString(late.toString()), not(containsString(waits.toString())));
        assertEquals(Layer.NETWORK, Dealings.in(waits, d -> d.layer));
        assertEquals(Layer.DATA, Dealings.in(free, d -> d.layer));
    }

    @Test
    void givesOpenNextStepsToAnother() {
        UUID deal = deal("network", "drones"), stepless = deal("network", "drones");
        for (String what : List.of("Питати", "Проверити")) step(deal, what);
        Response preview = preview(ids(deal, stepless), "owner", vera.id().toString());
        preview.then().body(containsString("1 deal changes."), containsString("1 deal has what you chose already"));
        int version = Dealings.version(deal);
        make(preview, "owner", vera.id().toString()).then().body(containsString("1 deal was changed."));
        assertEquals(2L, read("select count(*) from desk.follow_up where contract_id = '" + deal + "' and owner_id = '" + vera.id() + "'"));
        assertEquals(version, Dealings.version(deal), "the deal itself says the same");
        Response stale = preview(ids(deal), "owner", mila.id().toString());
        step(deal, "Још нешто");
        make(stale, "owner", mila.id().toString()).then().body(containsString("1 deal was not changed"));
        assertEquals(2L, read("select count(*) from desk.follow_up where contract_id = '" + deal + "' and owner_id = '" + vera.id() + "'"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        UUID deal = deal("network", "drones");
        assertEquals(422, mila.get("/desk/contracts/bulk").statusCode());
        preview("", "layer", "data").then().statusCode(422).body(containsString("Tick at least one deal"));
        preview(ids(deal)).then().statusCode(422).body(containsString("Choose at least one change."));
        preview(ids(deal), "add", "drones", "remove", "drones").then().statusCode(422).body(containsString("both added and removed"));
        preview(ids(deal), "owner", UUID.randomUUID().toString()).then().statusCode(422).body(containsString("Choose a person"));
        var reader = staff.as(Role.READER);
        mila.get("/desk/contracts/bulk?deal=" + deal).then().body(not(containsString(reader.id().toString())), containsString(vera.id().toString()));
        preview(ids(deal), "owner", reader.id().toString()).then().statusCode(422).body(containsString("Choose a person"));
        String many = Stream.generate(UUID::randomUUID).limit(501).map(UUID::toString).collect(Collectors.joining(" "));
        preview(many, "layer", "data").then().statusCode(422).body(containsString("At most 500 deals"));
        assertEquals(400, post("", Map.of("deals", deal.toString()), "layer", "data").statusCode(), "what was not shown is not changed");
        assertFalse(staff.as(Role.READER).get("/desk/contracts?q=" + mark).asString().contains("name=\"deal\""));
        assertEquals(403, staff.as(Role.READER).get("/desk/contracts/bulk?deal=" + deal).statusCode());
    }

    @Test
    void ordersOnceWhateverIsPressedTwice() {
        UUID deal = deal("network", "drones");
        int version = Dealings.version(deal);
        Response preview = preview(ids(deal), "layer", "data");
        String page = order(preview, "layer", "data").header("Location");
        assertEquals(page, order(preview, "layer", "data").header("Location"));
        whenOver(page).then().body(containsString("1 deal was changed."));
        assertEquals(version + 1, Dealings.version(deal));
        assertEquals(404, vera.get(page).statusCode(), "it is shown to whoever ordered it");
    }

    /** Its node was killed after the first of three. */
    @Test
    void saysThatItWasCutOffAndGoesOnWithTheRest() {
        UUID first = deal("network", "drones"), second = deal("network", "drones"), third = deal("network", "drones");
        Response preview = preview(ids(first, second, third), "layer", "data");
        String page = order(preview, "layer", "data").header("Location");
        whenOver(page);
        int version = Dealings.version(first);
        String change = page.replaceAll(".*/", "");
        LetGo.of("bulk_edit", change);
        write("update desk.contract set layer = 'network' where id in ('" + second + "', '" + third + "')");
        write("update desk.bulk_change_deal set outcome = null where change_id = '" + change + "' and position > 0");
        write("update desk.job_run set ended_at = null, outcome = null, handled = 1 where subject = '" + change + "'");
        for (UUID deal : List.of(second, third)) write("update desk.contract set version = version - 1 where id = '" + deal + "'");
        mila.get(page).then().body(containsString("1 deal was changed."), containsString("The work stopped before its end."));
        mila.get("/desk").then().body(containsString(page.replaceAll("^http://[^/]*", "")), containsString("Done: 1 of 3"));
        assertEquals(303, mila.post(page.replaceAll("^http://[^/]*", "") + "/continuation", Map.of()).statusCode());
        whenOver(page).then().body(containsString("3 deals were changed."));
        assertEquals(Layer.DATA, Dealings.in(third, d -> d.layer));
        assertEquals(version, Dealings.version(first), "what was done is not done again");
        mila.get("/desk").then().body(not(containsString(page.replaceAll("^http://[^/]*", ""))));
    }

    private UUID deal(String layer, String technology) {
        return Dealings.log(mila, "Посао " + mark, "layer", layer, "technologies", technology);
    }

    private void step(UUID deal, String what) {
        mila.post("/desk/follow-ups", Map.of("contract", deal, "what", what, "owner", mila.id(), "due", "1. 3. 2030.")).then().statusCode(303);
    }

    private Response preview(String deals, String... change) {
        return post("/preview", Map.of("deals", deals), change);
    }

    /** Presses the button of the preview and looks until the work is over. */
    private Response make(Response preview, String... change) {
        Response ordered = order(preview, change);
        assertEquals(303, ordered.statusCode(), ordered::asString);
        return whenOver(ordered.header("Location"));
    }

    private Response order(Response preview, String... change) {
        assertEquals(200, preview.statusCode(), preview::asString);
        var html = preview.htmlPath();
        return post("", Map.of("deals", field(html, "deals"), "query", field(html, "query"), "id", field(html, "id")), change);
    }

    private Response whenOver(String page) {
        Response shown = mila.get(page);
        while (shown.asString().contains("data-progress")) shown = mila.get(page);
        return shown.then().statusCode(200).extract().response();
    }

    private static String field(XmlPath html, String name) {
        return html.getString("**.find { it.@name == '" + name + "' }.@value");
    }

    private Response post(String page, Map<String, String> which, String... change) {
        Map<String, Object> form = new HashMap<>(which);
        for (int i = 0; i < change.length; i += 2) form.put(change[i], change[i + 1]);
        return mila.post("/desk/contracts/bulk" + page, form);
    }

    private static String ids(UUID... deals) {
        return Stream.of(deals).map(UUID::toString).collect(Collectors.joining(" "));
    }

    private long statements(Map<String, String> list) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertEquals(200, post("/preview", list, "layer", "data").statusCode());
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private void submit(UUID deal) {
        write("""
                insert into desk.submission (subject_kind, record_id, revision, submitted_by, submitted_by_name, submitted_at)
                values ('contract', '%s', 0, uuidv7(), 'A', now())""".formatted(deal));
    }

    private Object read(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery(sql).getSingleResult());
    }

    private void write(String sql) {
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(sql).executeUpdate()));
    }
}
