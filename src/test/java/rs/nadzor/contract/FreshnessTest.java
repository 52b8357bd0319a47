package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.submission.Submission;

/** A reader keeps a page until something on it changes: a list with anything public, a deal with what it shows. */
@QuarkusTest
class FreshnessTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    Staff.Browser contributor, editor;

    @BeforeEach
    void signIn() {
        contributor = staff.as(Role.CONTRIBUTOR);
        editor = staff.as(Role.EDITOR);
    }

    @Test
    void keepsADealWhileOthersArePublishedAndAListNot() {
        String page = page(published(deal("Мирна")));
        String deal = tag(page), history = tag(page + "/history"), twin = tag(page.substring(3) + ".json");
        String list = tag("/en/contracts"), csv = tag("/contracts.csv"), home = tag("/sr/");
        published(deal("Друга"));
        assertEquals(deal, tag(page));
        assertEquals(history, tag(page + "/history"));
        assertEquals(twin, tag(page.substring(3) + ".json"));
        assertNotEquals(list, tag("/en/contracts"));
        assertNotEquals(csv, tag("/contracts.csv"));
        assertNotEquals(home, tag("/sr/"));
    }

    @Test
    void renewsADealWithItsEditionAndWithATitleItNames() {
        UUID other = published(deal("Повезана")), deal = deal("Везана");
        DeskForm.of("other", other.toString(), "otherName", Dealings.in(other, d -> d.titleSr), "relation", "based_on",
                "sourceName", "Извор за објаву").post(contributor, "/desk/contracts/" + deal + "/related").then().statusCode(303);
        String page = page(published(deal));
        String before = tag(page);
        Staff.visitor().get(page).then().body(org.hamcrest.Matchers.containsString(page(other)));
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(
                "update published.contract set row = jsonb_set(row, '{title,sr}', '\"Ново име\"') where subject_id = ?1")
                .setParameter(1, other).executeUpdate());
        String renamed = tag(page);
        assertNotEquals(before, renamed);
        String history = tag(page + "/history");
        published(deal);
        assertNotEquals(renamed, tag(page));
        assertNotEquals(history, tag(page + "/history"));
    }

    @Test
    void renewsEveryPageWithThePublisher() {
        String page = page(published(deal("Под именом")));
        String before = tag(page), list = tag("/sr/contracts"), history = tag(page + "/history");
        publisher("Издавач " + UUID.randomUUID());
        try {
            assertNotEquals(before, tag(page));
            assertNotEquals(list, tag("/sr/contracts"));
            assertNotEquals(history, tag(page + "/history"));
        } finally {
            publisher(null);
        }
    }

    @Test
    void leavesNoMarkOfWhatWasUndone() {
        String before = tag("/sr/contracts");
        QuarkusTransaction.begin();
        desk.createNativeQuery("update published.contract set slug = slug").executeUpdate();
        QuarkusTransaction.rollback();
        assertEquals(before, tag("/sr/contracts"));
    }

    private void publisher(String name) {
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(
                "update published.publisher set name_sr = ?1").setParameter(1, name).executeUpdate()));
    }

    private UUID deal(String title) {
        return Dealings.log(contributor, title + " " + UUID.randomUUID(), "sourceName", "Извор за објаву");
    }

    private UUID published(UUID deal) {
        DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "").post(contributor, "/desk/contracts/" + deal + "/submission")
                .then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        DeskForm.of("submission", open.toString()).post(editor, "/desk/contracts/" + deal + "/submission/approval").then().statusCode(303);
        return deal;
    }

    private static String page(UUID deal) {
        return "/sr/contracts/" + Dealings.in(deal, d -> d.slug);
    }

    private static String tag(String address) {
        return Staff.visitor().get(address).then().statusCode(200).extract().header("ETag");
    }
}
