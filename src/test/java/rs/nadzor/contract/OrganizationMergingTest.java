package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.duplicate.Duplicate;
import rs.nadzor.i18n.Language;
import rs.nadzor.organization.Organization;

/** An organization that is on record twice becomes one with all that names it, and two again exactly. */
@QuarkusTest
class OrganizationMergingTest {

    @Inject
    Staff staff;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "k");
    private Staff.Browser editor, contributor;
    private UUID kept, twin;

    @BeforeEach
    void recordOneTwice() {
        editor = staff.as(Language.EN, Role.CONTRIBUTOR, Role.EDITOR);
        contributor = staff.as(Language.EN, Role.CONTRIBUTOR);
        kept = organization("nameSr", "Завод " + mark, "country", "RS", "note", "прва");
        twin = organization("nameSr", "Фирма " + mark, "nameEn", "Firm " + mark, "kind", "company", "country", "RS", "aliases", "ФРМ" + mark, "note", "друга");
    }

    @Test
    void showsBothSideBySideAndWhatMoves() {
        deal("Посао А " + mark, twin, "supplier");
        editor.get(address(kept) + "/duplicates?other=" + twin).then().statusCode(200).body(
                stringContainsInOrder("Name in Serbian", "Завод " + mark, "Фирма " + mark), containsString("1 deal that names it"),
                containsString("name=\"keep-nameSr\" value=\"mine\" checked"), containsString("<ins>Firm " + mark + "</ins>"));
    }

    @Test
    void losesNothing() {
        assertEquals(303, merge(Map.of("disputed", "nameSr", "keep-nameSr", "theirs")).statusCode());
        Organization now = read(kept, it -> {
            it.aliases.size();
            return it;
        });
        assertEquals("Фирма " + mark, now.nameSr);
        assertEquals("Firm " + mark, now.nameEn);
        assertEquals(new TreeSet<>(Set.of("Завод " + mark, "ФРМ" + mark)), new TreeSet<>(now.aliases));
        assertEquals("прва\n\nдруга", now.note);
        contributor.get("/desk/organizations?q=frm" + mark).then().body(containsString(kept.toString()), not(containsString(twin.toString())));
        contributor.get("/desk/organizations?q=zavod+" + mark).then().body(containsString(kept.toString()));
    }

    @Test
    void letsEveryDealNameTheOneThatStaysOnce() {
        UUID one = deal("Посао Б " + mark, twin, "supplier"), both = deal("Посао В " + mark, twin, "supplier");
        add(both, kept, "supplier", "Извор за први");
        int version = Dealings.version(one);
        merge(Map.of());
        assertEquals(List.of(kept), parties(one));
        assertEquals(List.of(kept), parties(both));
        assertTrue(Dealings.version(one) > version, "open forms of the deal hear of it");
        assertEquals(2, (int) Dealings.in(both, deal -> deal.citationsOf(Place.of(deal.parties.get(0))).size()), "with the sources of both");
        contributor.get("/desk/contracts?q=zavod+" + mark).then().body(containsString(one.toString()));
        contributor.get("/desk/contracts/" + one + "/history").then().body(containsString("Found to be the same"), containsString("исто је"));
    }

    @Test
    void leadsFromTheOldAddressToTheOneThatStays() {
        merge(Map.of());
        for (String page : List.of("", "/edit")) contributor.get(address(twin) + page).then().statusCode(303).header("Location", endsWith(address(kept)));
        contributor.post(address(twin), form("nameSr", "Измена")).then().statusCode(409);
        contributor.get(address(kept)).then().body(containsString("Records that lead here"), containsString("исто је"));
        for (UUID id : List.of(kept, twin)) contributor.get(address(id) + "/history").then().body(stringContainsInOrder("Found to be the same", "Leads here", "Firm " + mark, "исто је"));
        String slug = read(twin, it -> it.slug);
        assertNotEquals(slug, read(organization("nameSr", "Фирма  " + mark + "."), it -> it.slug), "its address is never given away");
    }

    @Test
    void takesEverythingBackAndKeepsWhatCameSince() {
        UUID before = deal("Посао Г " + mark, twin, "supplier"), both = deal("Посао Д " + mark, twin, "supplier");
        add(both, kept, "supplier", "Извор за први");
        merge(Map.of("disputed", "nameSr", "keep-nameSr", "theirs"));
        UUID since = deal("Посао Ђ " + mark, kept, "supplier");
        assertEquals(303, separate(Map.of()).statusCode());
        assertEquals(List.of(twin), parties(before));
        assertEquals(Set.of(kept, twin), Set.copyOf(parties(both)));
        assertEquals(List.of(kept), parties(since));
        Dealings.in(both, deal -> {
            deal.parties.forEach(party -> assertEquals(1, deal.citationsOf(Place.of(party)).size(), "each with its own source"));
            return null;
        });
        Organization now = read(kept, it -> {
            it.aliases.size();
            return it;
        });
        assertEquals(List.of("Завод " + mark, "прва", Set.of()), List.of(now.nameSr, now.note, Set.copyOf(now.aliases)));
        assertNull(now.nameEn);
        contributor.get(address(twin)).then().statusCode(200).body(containsString("Firm " + mark));
        contributor.get("/desk/contracts?q=zavod+" + mark).then().body(not(containsString(before.toString())), containsString(both.toString()));
        contributor.get("/desk/contracts?q=firma+" + mark).then().body(containsString(before.toString()), containsString(both.toString()),
                not(containsString(since.toString())));
        contributor.get(address(twin) + "/history").then().body(containsString("Taken apart again"), containsString("ипак није"));
    }

    @Test
    void asksAboutWhatWasChangedSince() {
        merge(Map.of());
        contributor.post(address(kept), form("nameSr", "Завод " + mark, "nameEn", "Better " + mark, "country", "RS", "kind", "company", "note", "прва\n\nдруга", "version", version(kept)));
        separate(Map.of()).then().statusCode(409).body(containsString("Changed since the two became one"), containsString("Better " + mark));
        assertEquals(303, separate(Map.of("disputed", "name_en", "keep-name_en", "mine")).statusCode());
        assertEquals("Better " + mark, read(kept, it -> it.nameEn));
    }

    @Test
    void refusesWithoutADecisionAboutNumbers() {
        UUID one = organization("nameSr", "Број један " + mark, "registryNumber", "07093608"), other = organization("nameSr", "Број два " + mark, "registryNumber", "17162543");
        Map<String, Object> form = new HashMap<>(Map.of("other", other, "version", 0, "otherVersion", 0, "reason", "исто је"));
        editor.post(address(one) + "/duplicates", form).then().statusCode(422).body(containsString("Choose one of the two values"), containsString("value=\"исто је\""));
        form.putAll(Map.of("disputed", "registryNumber", "keep-registryNumber", "theirs"));
        editor.post(address(one) + "/duplicates", form).then().statusCode(303);
        assertEquals("17162543", read(one, it -> it.registryNumber));
    }

    @Test
    void refusesItselfAndWhoeverWasOvertakenAndWhoeverMayNot() {
        editor.get(address(kept) + "/duplicates?other=" + kept).then().body(containsString("one and the same record already"));
        editor.post(address(kept) + "/duplicates", Map.of("other", kept, "version", 0, "otherVersion", 0, "reason", "исто је")).then().statusCode(422);
        contributor.post(address(twin), form("nameSr", "Фирма " + mark, "version", "0"));
        merge(0, 0, Map.of()).then().statusCode(409).body(containsString("changed one of the two meanwhile"));
        assertEquals(403, contributor.get(address(kept) + "/duplicates").statusCode());
        assertEquals(403, contributor.post(address(kept) + "/duplicates", Map.of("other", twin, "reason", "исто је")).statusCode());
        assertNull(read(twin, it -> it.sameAsId));
    }

    @Test
    void keepsChainsInOrder() {
        UUID third = organization("nameSr", "Трећа " + mark), deal = deal("Посао Е " + mark, twin, "supplier");
        merge(Map.of());
        editor.post(address(third) + "/duplicates", Map.of("other", kept, "version", 0, "otherVersion", version(kept), "reason", "и то је исто"))
                .then().statusCode(303);
        assertEquals(List.of(third), parties(deal));
        contributor.get(address(twin)).then().statusCode(303).header("Location", endsWith(address(third)));
        editor.get(address(twin) + "/duplicates?other=" + third).then().body(containsString("one and the same record already"));
        separate(Map.of()).then().statusCode(409).body(containsString("Take those two apart first"));
        editor.post(address(third) + "/duplicates/" + merging(third) + "/separation", Map.of("reason", "ипак није")).then().statusCode(303);
        assertEquals(List.of(kept), parties(deal));
        assertEquals(303, separate(Map.of()).statusCode());
        assertEquals(List.of(twin), parties(deal));
    }

    private Response merge(Map<String, ?> choices) {
        return merge(Integer.parseInt(version(kept)), Integer.parseInt(version(twin)), choices);
    }

    private Response merge(int version, int other, Map<String, ?> choices) {
        Map<String, Object> form = new HashMap<>(choices);
        form.putAll(Map.of("other", twin, "version", version, "otherVersion", other, "reason", "исто је"));
        return editor.post(address(kept) + "/duplicates", form);
    }

    private Response separate(Map<String, ?> choices) {
        Map<String, Object> form = new HashMap<>(choices);
        form.put("reason", "ипак није");
        return editor.post(address(kept) + "/duplicates/" + merging(kept) + "/separation", form);
    }

    private static UUID merging(UUID kept) {
        return QuarkusTransaction.requiringNew().call(() -> Duplicate.of(kept).get(0).id);
    }

    private UUID organization(String... fields) {
        Response saved = contributor.post("/desk/organizations", form(fields));
        assertEquals(303, saved.statusCode(), saved::asString);
        return UUID.fromString(saved.header("Location").replaceAll(".*/", ""));
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return form;
    }

    private UUID deal(String title, UUID party, String role) {
        UUID deal = Dealings.log(contributor, title);
        add(deal, party, role, "Извор " + title);
        return deal;
    }

    private void add(UUID deal, UUID party, String role, String source) {
        String name = read(party, it -> it.name().sr());
        Response saved = DeskForm.of("organization", party.toString(), "organizationName", name, "role", role, "sourceName", source)
                .post(contributor, "/desk/contracts/" + deal + "/parties");
        assertEquals(303, saved.statusCode(), saved::asString);
    }

    private static List<UUID> parties(UUID deal) {
        return Dealings.in(deal, it -> it.parties.stream().map(party -> party.organization.id).toList());
    }

    private static <T> T read(UUID id, Function<Organization, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Organization.findById(id)));
    }

    private static String version(UUID id) {
        return read(id, it -> String.valueOf(it.version));
    }

    private static String address(UUID id) {
        return "/desk/organizations/" + id;
    }
}
