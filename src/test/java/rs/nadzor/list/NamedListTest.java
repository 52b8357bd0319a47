package rs.nadzor.list;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;

/** A list is kept under a name, for oneself or for everybody, and reads as its list reads it today. */
@QuarkusTest
class NamedListTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    private final String name = "Kamere " + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
    private Staff.Browser mila, ana;

    @BeforeEach
    void people() {
        mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        ana = staff.as(Language.EN, Role.READER);
    }

    @Test
    void keepsFilterAndOrderAsTheListWritesThem() {
        Response kept = keep(mila, name, "?sort=title&stage=signed&after=abc&nonsense=1&q=+kamere+", "");
        assertEquals(303, kept.statusCode(), kept::asString);
        assertTrue(kept.header("Location").endsWith("/desk/contracts?q=kamere&stage=signed&sort=title"), kept.header("Location"));
        mila.get(kept.header("Location")).then().statusCode(200).body(containsString(name), containsString("aria-current=\"true\""));
        mila.get("/desk").then().statusCode(200).body(containsString(name));
        mila.get("/desk/lists").then().statusCode(200).body(containsString("Stage: signed"), containsString("Sort by: title"));
    }

    @Test
    void isItsOwnersAloneUnlessShared() {
        keep(mila, name, "?stage=signed", "");
        UUID list = id(mila);
        for (String page : List.of("/desk", "/desk/lists", "/desk/contracts")) ana.get(page).then().statusCode(200).body(not(containsString(name)));
        ana.get("/desk/lists/" + list).then().statusCode(404);
        mila.post("/desk/lists/" + list, Map.of("name", name, "shared", "shared")).then().statusCode(303);
        for (String page : List.of("/desk", "/desk/lists", "/desk/contracts")) ana.get(page).then().statusCode(200).body(containsString(name));
    }

    @Test
    void isRenamedAndRemovedByItsOwnerOrAnAdministrator() {
        keep(mila, name, "", "shared");
        UUID list = id(mila);
        ana.get("/desk/lists/" + list).then().statusCode(403);
        ana.post("/desk/lists/" + list, Map.of("name", "Мој")).then().statusCode(403);
        ana.post("/desk/lists/" + list + "/removal", Map.of()).then().statusCode(403);
        mila.post("/desk/lists/" + list, Map.of("name", name + " 2", "shared", "shared")).then().statusCode(303);
        var administrator = staff.as(Language.EN, Role.ADMINISTRATOR);
        administrator.get("/desk/lists/" + list).then().statusCode(200).body(containsString(name + " 2"));
        administrator.post("/desk/lists/" + list + "/removal", Map.of()).then().statusCode(303);
        mila.get("/desk/lists").then().body(not(containsString(name)));
        assertEquals(3L, read("select count(*) from desk.audit_event where table_name = 'named_list' and row_id = '" + list + "'"));
    }

    @Test
    void hasANameOfItsOwnAmongItsOwners() {
        assertEquals(303, keep(mila, "Жирафе " + name, "", "").statusCode());
        Response again = keep(mila, "zirafe  " + name.toUpperCase(), "?stage=signed", "shared");
        assertEquals(422, again.statusCode());
        again.then().body(containsString("There is a list of that name already."), containsString("?stage=signed"), containsString("checked"));
        assertEquals(422, keep(mila, " ", "", "").statusCode());
        assertEquals(422, keep(mila, "★", "", "").statusCode());
        assertEquals(422, keep(mila, "x".repeat(101), "", "").statusCode());
        assertEquals(400, mila.post("/desk/lists", Map.of("name", name, "kind", "weather", "query", "")).statusCode());
        assertEquals(303, keep(ana, "Жирафе " + name, "", "").statusCode(), "another's names are another's");
    }

    /** A vocabulary has changed since: the rest of the filter holds, and what is gone is said. */
    @Test
    void saysWhatItDoesNotUnderstandAnyMore() {
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("""
                insert into desk.named_list (kind, name, name_key, query, owner_id, owner_name, created_at)
                values ('contracts', ?1, ?1, '?stage=melted&layer=network&sort=%zz&gone=1', ?2, 'Мила', now())""")
                .setParameter(1, name).setParameter(2, mila.id()).executeUpdate()));
        mila.get("/desk/lists").then().statusCode(200).body(containsString("Stage = melted"), containsString("/desk/contracts?layer=network&amp;sort=changed"));
        mila.get("/desk/contracts?stage=melted").then().statusCode(200).body(containsString("not understood and not applied: Stage = melted"));
        assertEquals(200, mila.get("/desk").statusCode());
    }

    @ParameterizedTest
    @CsvSource({ "contracts, layer, network", "organizations, kind, company", "sources, kind, press", "findings, state, new",
            "follow-ups, show, overdue" })
    void keepsEveryListOfTheDesk(String kind, String field, String word) {
        Response kept = mila.post("/desk/lists", Map.of("name", name, "kind", kind, "query", "?" + field + "=" + word));
        assertEquals(303, kept.statusCode(), kept::asString);
        assertTrue(kept.header("Location").contains("/desk/" + kind + "?" + field + "=" + word), kept.header("Location"));
        mila.get(kept.header("Location")).then().statusCode(200).body(containsString("aria-current=\"true\">" + name));
        mila.get("/desk/" + kind + "?" + field + "=melted").then().statusCode(200).body(containsString("= melted."));
    }

    private Response keep(Staff.Browser person, String name, String query, String shared) {
        Map<String, Object> form = new HashMap<>(Map.of("name", name, "kind", "contracts", "query", query));
        if (!shared.isEmpty()) form.put("shared", shared);
        return person.post("/desk/lists", form);
    }

    private UUID id(Staff.Browser owner) {
        return (UUID) read("select id from desk.named_list where owner_id = '" + owner.id() + "'");
    }

    private Object read(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery(sql).getSingleResult());
    }
}
