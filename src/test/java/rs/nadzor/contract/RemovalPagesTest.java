package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** What was never published may be thrown away by whoever logged it and by editors; nothing else, by nobody else. */
@QuarkusTest
class RemovalPagesTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    @Test
    void takesTheDealWithAllItsParts() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        String deal = logged(anna);
        anna.get(deal).then().statusCode(200).body(containsString(deal + "/removal"));
        assertEquals(303, removed(anna, deal));
        anna.get(deal).then().statusCode(404);
        assertEquals(0L, count("select count(*) from desk.party where contract_id = :deal", id(deal)));
        assertEquals(0L, count("select count(*) from desk.evaluation where contract_id = :deal", id(deal)));
        assertTrue(count("select count(*) from desk.audit_event where table_name = 'contract' and row_id = cast(:deal as text)", id(deal)) > 0);
    }

    @Test
    void isNotForColleaguesButForEditors() {
        String deal = logged(staff.as(Language.EN, Role.CONTRIBUTOR));
        var bojan = staff.as(Language.EN, Role.CONTRIBUTOR);
        bojan.get(deal + "/removal").then().statusCode(404);
        var editor = staff.as(Language.EN, Role.CONTRIBUTOR, Role.EDITOR);
        assertEquals(303, removed(editor, deal));
    }

    @Test
    void waitsForWhoeverChangedItMeanwhile() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        String deal = logged(anna);
        var page = new DeskPage(anna.get(deal + "/removal"));
        String version = page.hidden("version");
        DeskForm.of("whatSr", "Прво", "onDate", "2019").post(anna, deal + "/events").then().statusCode(303);
        DeskForm.of("version", version).post(anna, deal + "/removal").then().statusCode(409).body(containsString("has changed in the meantime"));
        anna.get(deal).then().statusCode(200);
    }

    @Test
    void waitsUntilNoOtherDealNamesIt() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        String deal = logged(anna), other = logged(anna);
        DeskForm.of("other", id(deal).toString(), "otherName", titleOf(deal), "relation", "annex_of").post(anna, other + "/related").then().statusCode(303);
        anna.get(deal + "/removal").then().statusCode(200).body(containsString(other));
        DeskForm.of("version", String.valueOf(Dealings.version(id(deal)))).post(anna, deal + "/removal").then().statusCode(409);
    }

    private static String logged(Staff.Browser browser) {
        return DeskForm.of("titleSr", "Нацрт " + UUID.randomUUID(), "buyerName", "Наручилац нацрта", "signedOn", "2019")
                .post(browser, "/desk/contracts").then().statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String titleOf(String deal) {
        return Dealings.in(id(deal), found -> found.titleSr);
    }

    private static int removed(Staff.Browser browser, String deal) {
        String version = new DeskPage(browser.get(deal + "/removal")).hidden("version");
        return DeskForm.of("version", version).post(browser, deal + "/removal").statusCode();
    }

    private static UUID id(String deal) {
        return UUID.fromString(deal.substring(deal.lastIndexOf('/') + 1));
    }

    private long count(String sql, UUID deal) {
        return (long) desk.createNativeQuery(sql, Long.class).setParameter("deal", deal).getSingleResult();
    }
}
