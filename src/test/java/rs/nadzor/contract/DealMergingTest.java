package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.duplicate.Duplicate;
import rs.nadzor.duplicate.Follower;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

/** A deal that is on record twice becomes one, at the desk and for the public, and two again exactly. */
@QuarkusTest
class DealMergingTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;
    @Inject
    @Any
    Instance<Follower> followers;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "k");
    private Staff.Browser editor, second, contributor;
    private UUID kept, twin;

    @BeforeEach
    void logOneTwice() {
        editor = staff.as(Language.EN, Role.CONTRIBUTOR, Role.EDITOR);
        second = staff.as(Language.EN, Role.EDITOR);
        contributor = staff.as(Language.EN, Role.CONTRIBUTOR);
        kept = Dealings.log(contributor, "Надзор над тргом " + mark, "stage", "signed", "amount", "100", "currency", "EUR", "buyerName", "Град " + mark,
                "sourceName", "Службени лист " + mark);
        twin = Dealings.log(contributor, "Камере на тргу " + mark, "layer", "device", "amount", "120", "currency", "EUR", "buyerName", "Град " + mark,
                "supplierName", "Фирма " + mark, "sourceName", "Новине " + mark);
        part(twin, "events", "onDate", "maj 2019", "whatSr", "Потписано " + mark);
        part(twin, "documents", "kind", "contract_text", "documentState", "published");
        part(kept, "documents", "kind", "contract_text", "documentState", "not_found");
    }

    @Test
    void showsBothSideBySide() {
        editor.get(address(kept) + "/duplicates").then().statusCode(200).body(containsString("The other record"));
        editor.get(address(kept) + "/duplicates?other=" + twin).then().statusCode(200).body(stringContainsInOrder("100", "120"),
                containsString("keep-amount"), containsString("keep-document:contract_text"), containsString("parts of the record (parties"), containsString("2 sources"));
    }

    @Test
    void takesWhatWasChosenAndEveryPartOnce() {
        assertEquals(303, merge(kept, twin, "titleSr", "theirs", "amount", "theirs", "document:contract_text", "theirs").statusCode());
        Contract now = whole(kept);
        assertEquals(List.of("Камере на тргу " + mark, Stage.SIGNED, Layer.DEVICE), List.of(now.titleSr, now.stage, now.layer));
        assertEquals(0, new BigDecimal("120").compareTo(now.amount));
        assertEquals(1, now.inRole(PartyRole.BUYER).count(), "the buyer of both stands there once");
        assertEquals(2, now.citationsOf(Place.of(now.inRole(PartyRole.BUYER).findFirst().orElseThrow())).size(), "with the sources of both");
        assertEquals(1, now.inRole(PartyRole.SUPPLIER).count());
        assertEquals(1, now.citationsOf(Place.of(now.events.get(0))).size(), "a part moves with its sources");
        assertEquals(List.of(DocumentState.PUBLISHED), now.documents.stream().map(d -> d.state).toList());
        assertEquals(List.of("Новине " + mark), now.citationsOf(Place.of(Field.TITLE)).stream().map(c -> c.source.title).toList(), "the source of the title that was chosen");
        contributor.get("/desk/contracts?q=nadzor+nad+trgom+" + mark).then().body(containsString(kept.toString()), not(containsString(twin.toString())));
    }

    @Test
    void letsNoFigureDisappear() {
        merge(kept, twin);
        Contract now = whole(kept);
        assertEquals(2, now.statements.size());
        now.statements.forEach(said -> assertEquals(1, now.citationsOf(Place.of(said)).size(), "each with its own source"));
        assertEquals(1, (int) QuarkusTransaction.requiringNew().call(() -> Conflict.of(kept).size()));
        contributor.get(address(kept)).then().body(containsString("Two sources of the same deal say different things"));
    }

    @Test
    void leadsFromTheOldAddressAndTellsBothHistories() {
        merge(kept, twin);
        for (String page : List.of("", "/edit", "/parties", "/submission")) contributor.get(address(twin) + page).then().statusCode(303).header("Location", endsWith(address(kept)));
        DeskForm.of("version", "0", "titleSr", "Измена").post(contributor, address(twin)).then().statusCode(409);
        for (UUID id : List.of(kept, twin)) contributor.get(address(id) + "/history").then().statusCode(200).body(containsString("Found to be the same"), containsString("исто је"));
        contributor.get(address(kept)).then().body(containsString("Records that lead here"));
        editor.post(address(kept) + "/duplicates", Map.of("other", kept, "version", Dealings.version(kept), "otherVersion", Dealings.version(kept), "reason", "исто је")).then().statusCode(422);
        assertTrue(rules(twin).isEmpty() && !rules(kept).isEmpty(), "rules ask about the one that stays");
    }

    @Test
    void isTwoAgainExactlyAsBefore() {
        UUID third = Dealings.log(contributor, "Трећи посао " + mark);
        relate(third, twin);
        relate(kept, twin);
        Map<String, List<String>> before = rows(kept, twin, third);
        merge(kept, twin, "titleSr", "theirs", "amount", "theirs", "document:contract_text", "theirs");
        assertFalse(before.equals(rows(kept, twin, third)));
        assertEquals(303, separate().statusCode());
        assertEquals(before, rows(kept, twin, third));
        contributor.get(address(twin)).then().statusCode(200).body(containsString("Potpisano " + mark));
        assertTrue(!rules(twin).isEmpty() && !rules(kept).isEmpty(), "rules ask about both");
        contributor.get(address(twin) + "/history").then().body(containsString("Taken apart again"));
    }

    @Test
    void keepsWhatCameSinceAndAsksAboutWhatWasChanged() {
        merge(kept, twin, "amount", "theirs");
        part(kept, "events", "whatSr", "Касније " + mark);
        UUID event = whole(kept).events.get(0).id;
        DeskForm.of("place", "event/" + event, "sourceName", "Накнадни извор " + mark).post(contributor, address(kept) + "/citations").then().statusCode(303);
        OpenForm.of(contributor, address(kept) + "/edit", address(kept)).type("layer", "network").send().then().statusCode(303);
        separate().then().statusCode(409).body(containsString("Changed since the two became one"));
        assertEquals(303, separate("disputed", "layer", "keep-layer", "mine").statusCode());
        Contract one = whole(kept), other = whole(twin);
        assertEquals(Layer.NETWORK, one.layer);
        assertEquals(0, new BigDecimal("100").compareTo(one.amount));
        assertEquals(List.of("Касније " + mark), one.events.stream().map(e -> e.whatSr).toList());
        assertEquals(2, other.citationsOf(Place.of(other.events.get(0))).size(), "what was hung on a part goes with it");
    }

    @Test
    void leadsThePublicToTheOneThatStays() {
        UUID third = Dealings.log(contributor, "Сродан посао " + mark, "sourceName", "Извор " + mark);
        relate(third, twin);
        List.of(kept, twin, third).forEach(this::publish);
        String stays = slug(kept), gone = slug(twin);
        assertEquals(303, merge(kept, twin).statusCode());
        for (String language : List.of("sr", "sr-Cyrl", "en")) {
            Staff.visitor().get("/" + language + "/contracts/" + gone).then().statusCode(301).header("Location", endsWith("/" + language + "/contracts/" + stays))
                    .header("Cache-Control", containsString("s-maxage=60"));
            Staff.visitor().get("/" + language + "/contracts/" + gone + "/editions/1").then().statusCode(200).body(containsString("120"));
        }
        Staff.visitor().get("/contracts/" + gone + ".json").then().statusCode(301).header("Location", endsWith("/contracts/" + stays + ".json"));
        for (String list : List.of("/sr/contracts?q=" + mark, "/contracts.csv?q=" + mark, "/sr/")) Staff.visitor().get(list).then().body(not(containsString(gone)));
        Staff.visitor().get("/en/contracts/" + gone + "/history").then().statusCode(200).body(containsString("on record twice"), containsString("/contracts/" + stays));
        Staff.visitor().get("/en/contracts/" + stays + "/history").then().body(containsString("/contracts/" + gone + "/history"));
        Staff.visitor().get("/en/contracts/" + slug(third)).then().body(containsString("/contracts/" + stays), not(containsString("/contracts/" + gone)));
        Staff.visitor().get("/sr/contracts/" + stays).then().statusCode(200).body(not(containsString("Potpisano " + mark)));

        assertEquals(303, separate().statusCode());
        Staff.visitor().get("/sr/contracts/" + gone).then().statusCode(200).body(containsString("Potpisano " + mark));
        Staff.visitor().get("/contracts.csv?q=" + mark).then().body(containsString(gone));
    }

    @Test
    void saysWhichEditionIncludesWhatTheOtherPageSaid() {
        List.of(kept, twin).forEach(this::publish);
        String stays = slug(kept), gone = slug(twin), link = "<a href=\"/%s/contracts/" + gone + "/history\">/contracts/" + gone + "</a>";
        merge(kept, twin);
        Staff.visitor().get("/en/contracts/" + stays + "/history").then().body(not(containsString("includes what was published as")));
        publish(kept);
        publish(kept);
        Staff.visitor().get("/en/contracts/" + stays + "/history").then().statusCode(200).body(
                containsString("Edition 2 includes what was published as " + link.formatted("en")), not(containsString("Edition 3 includes")), not(containsString("Edition 1 includes")));
        Staff.visitor().get("/sr-Cyrl/contracts/" + stays + "/history").then().body(containsString("Издање 2 обухвата и оно што је било објављено на страници " + link.formatted("sr-Cyrl")));
        Staff.visitor().get("/sr/contracts/" + stays + "/history").then().body(containsString("Izdanje 2 obuhvata i ono što je bilo objavljeno na stranici " + link.formatted("sr")));
        Staff.visitor().get("/en/contracts/" + gone + "/history").then().statusCode(200).body(containsString("edition 1"), not(containsString("includes what was")));
    }

    @Test
    void leadsFromThePageOfAnOrganizationOnceNoEditionNamesIt() {
        publish(twin);
        UUID firm = Dealings.in(twin, d -> d.inRole(PartyRole.SUPPLIER).findFirst().orElseThrow().organization.id);
        String gone = Dealings.in(twin, d -> d.inRole(PartyRole.SUPPLIER).findFirst().orElseThrow().organization.slug);
        UUID other = UUID.fromString(contributor.post("/desk/organizations", Map.of("nameSr", "Друга " + mark)).header("Location").replaceAll(".*/", ""));
        editor.post("/desk/organizations/" + other + "/duplicates", Map.of("other", firm, "version", 0, "otherVersion", 0, "reason", "исто је")).then().statusCode(303);
        Staff.visitor().get("/en/organizations/" + gone).then().statusCode(200);
        publish(twin);
        Staff.visitor().get("/en/organizations/" + gone).then().statusCode(301).header("Location", endsWith("/en/organizations/druga-" + mark));
    }

    @Test
    void saysWhyInPlaceOfLeadingToWhatWasTakenBack() {
        List.of(kept, twin).forEach(this::publish);
        String gone = slug(twin);
        merge(kept, twin);
        second.request().formParams(Map.of("csrf", second.csrf(), "reasonSr", "Погрешно " + mark)).post(address(kept) + "/retraction").then().statusCode(303);
        Staff.visitor().get("/sr/contracts/" + gone).then().statusCode(410);
        separate().then().statusCode(303);
        Staff.visitor().get("/sr/contracts/" + gone).then().statusCode(200);
    }

    @Test
    void keepsThePublicOneAndLetsSubmissionsLapse() {
        publish(twin);
        merge(kept, twin).then().statusCode(422).body(containsString("Keep the public one"));
        submit(kept);
        assertEquals(303, merge(twin, kept).statusCode());
        assertTrue(Dealings.in(twin, Contract::isPublished));
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> Submission.count("decision is null and recordId in ?1", List.of(kept, twin))));
    }

    @Test
    void refusesWhoWasOvertaken() {
        OpenForm.of(contributor, address(twin) + "/edit", address(twin)).type("stage", "completed").send().then().statusCode(303);
        Map<String, Object> form = new HashMap<>(Map.of("other", twin, "version", Dealings.version(kept), "otherVersion", 0, "reason", "исто је"));
        editor.post(address(kept) + "/duplicates", form).then().statusCode(409).body(containsString("changed one of the two meanwhile"), containsString("value=\"исто је\""));
        contributor.post(address(kept) + "/duplicates", form).then().statusCode(403);
    }

    @Test
    void erasesWhatLeadsToAnErasedDeal() {
        merge(kept, twin);
        var administrator = staff.as(Language.EN, Role.ADMINISTRATOR, Role.EDITOR);
        administrator.post(address(kept) + "/erasure", Map.of("reasonSr", "Пресуда")).then().statusCode(303);
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> Contract.count("id in ?1", List.of(kept, twin))));
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> Duplicate.count("keptId", kept)));
        assertEquals(0, ((Number) QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery("select count(*) from desk.audit_event where cast(before as text) like :mark or cast(after as text) like :mark")
                .setParameter("mark", "%тргу " + mark + "%").getSingleResult())).intValue(), "nor does the audit remember it");
    }

    private Response merge(UUID stays, UUID goes, String... choices) {
        var request = editor.request().formParam("csrf", editor.csrf()).formParams(Map.of("other", goes, "version", Dealings.version(stays),
                "otherVersion", Dealings.version(goes), "reason", "исто је"));
        for (int i = 0; i < choices.length; i += 2) request.formParam("disputed", choices[i]).formParam("keep-" + choices[i], choices[i + 1]);
        return request.post(address(stays) + "/duplicates");
    }

    private Response separate(String... more) {
        Map<String, Object> form = new HashMap<>(Map.of("reason", "ипак није"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        UUID merging = QuarkusTransaction.requiringNew().call(() -> Duplicate.of(kept).get(0).id);
        return editor.post(address(kept) + "/duplicates/" + merging + "/separation", form);
    }

    private void part(UUID deal, String kind, String... fields) {
        Response saved = DeskForm.of(fields).and("sourceName", "Извор дела " + mark).post(contributor, address(deal) + "/" + kind);
        assertEquals(303, saved.statusCode(), saved::asString);
    }

    private void relate(UUID deal, UUID other) {
        part(deal, "related", "other", other.toString(), "otherName", Dealings.in(other, d -> d.titleSr), "relation", "same_programme");
    }

    private void submit(UUID deal) {
        Response sent = DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "").post(contributor, address(deal) + "/submission");
        assertEquals(303, sent.statusCode(), sent::asString);
    }

    private void publish(UUID deal) {
        submit(deal);
        String open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id).toString();
        assertEquals(303, DeskForm.of("submission", open).post(second, address(deal) + "/submission/approval").statusCode());
    }

    private static String address(UUID deal) {
        return "/desk/contracts/" + deal;
    }

    private static String slug(UUID deal) {
        return Dealings.in(deal, d -> d.slug);
    }

    private static Contract whole(UUID deal) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Contract found = Contract.whole(deal).orElseThrow();
            List.of(found.parties, found.statements, found.events, found.documents, found.citations).forEach(List::size);
            return found;
        });
    }

    private List<?> rules(UUID deal) {
        return QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery("select results from desk.evaluation where contract_id = ?1", String.class)
                .setParameter(1, deal).getResultList());
    }

    /** Every row that names one of the deals, but for what each change raises and what rules are asked anew. */
    private Map<String, List<String>> rows(UUID... deals) {
        Map<String, List<String>> rows = new TreeMap<>();
        QuarkusTransaction.requiringNew().run(() -> followers.stream().filter(follower -> follower.kind().equals("contract"))
                .flatMap(follower -> follower.references().stream()).filter(column -> !column.startsWith("evaluation") && !column.startsWith("finding"))
                .map(column -> column.equals("contract.same_as_id") ? "contract.id" : column).forEach(column -> rows.put(column, rows(column, deals))));
        return rows;
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String column, UUID... deals) {
        String table = column.substring(0, column.indexOf('.'));
        return desk.createNativeQuery("select cast(to_jsonb(t) - array['version','changed_at','changed_by_name','search','sort_title'] as text) from desk." + table
                + " t where t." + column.substring(table.length() + 1) + " = any (:deals) order by 1", String.class).setParameter("deals", deals).getResultList();
    }
}
