package rs.nadzor.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** What is typed is kept for who typed it, until that form is saved. */
@QuarkusTest
class DraftTest {

    private static final String FORM = "/desk/contracts";

    @Inject
    Staff staff;

    @Test
    void isKeptAndFoundAgainByItsPersonOnly() {
        var mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        keep(mila, "titleSr=%D0%9A%D0%B0%D0%BC%D0%B5%D1%80%D0%B5&locator=str.+4");
        mila.get("/desk/drafts/offer?form=" + FORM).then().statusCode(200).body(containsString("locator=str.+4"));
        mila.get("/desk/drafts").then().body(containsString("Log a deal"));
        staff.as(Role.EDITOR).get("/desk/drafts/offer?form=" + FORM).then().statusCode(204);
        staff.as(Role.EDITOR).get("/desk/drafts/resumption?id=" + left(mila).get(0).id).then().statusCode(404);
        staff.as(Role.EDITOR).post("/desk/drafts/taking", Map.of("id", left(mila).get(0).id, "draft", "theirs")).then().statusCode(404);
        staff.as(Role.EDITOR).post("/desk/drafts/removal", Map.of("id", left(mila).get(0).id)).then().statusCode(303);
        assertEquals(1, left(mila).size());
    }

    @Test
    void isOneForEachOpenedFormHoweverOftenItIsSaved() {
        var mila = staff.as(Role.CONTRIBUTOR);
        keep(mila, "titleSr=prvo");
        keep(mila, "titleSr=drugo");
        assertEquals(1, left(mila).size());
        mila.get("/desk/drafts/resumption?id=" + left(mila).get(0).id).then().body(containsString("drugo")).body(not(containsString("prvo")));
    }

    @Test
    void isForgottenWhenItsFormIsSavedAndNotWhenItIsRefused() {
        var mila = staff.as(Role.CONTRIBUTOR);
        keep(mila, "titleSr=");
        mila.post(FORM, Map.of("draft", "first", "titleSr", "", "layer", "device")).then().statusCode(422)
                .body(containsString("data-draft=\"first\""));
        assertEquals(1, left(mila).size());
        mila.post(FORM, Map.of("draft", "first", "titleSr", "Сачувано " + UUID.randomUUID())).then().statusCode(303);
        assertEquals(0, left(mila).size());
    }

    @Test
    void isAnotherWhereTheSameFormIsOpenedAgain() {
        var mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        keep(mila, "first", "titleSr=Prvi+posao");
        keep(mila, "second", "titleSr=&titleEn=Second+deal");
        keep(mila, "third", "locator=str.+4");
        keep(mila, "first", "titleSr=Prvi+posao+2");
        assertEquals(List.of("Prvi posao 2", "Log a deal", "Second deal"), left(mila).stream().map(Draft::name).toList());
        mila.get("/desk").then().body(containsString("Prvi posao 2"), containsString("Second deal"));
        var offered = mila.get("/desk/drafts/offer?form=" + FORM).htmlPath().<String>getList("**.findAll { it.name() == 'section' }.@data-fields");
        assertEquals(List.of("titleSr=Prvi+posao+2", "locator=str.+4", "titleSr=&titleEn=Second+deal"), offered);
        mila.post(FORM, Map.of("draft", "second", "titleSr", "Сачувано " + UUID.randomUUID())).then().statusCode(303);
        assertEquals(List.of("Prvi posao 2", "Log a deal"), left(mila).stream().map(Draft::name).toList());
        mila.post("/desk/drafts/removal", Map.of("id", left(mila).get(0).id)).then().statusCode(303);
        assertEquals(List.of("Log a deal"), left(mila).stream().map(Draft::name).toList());
    }

    @Test
    void goesOnWhereItWasRestoredAndTheOtherWindowLosesNothing() {
        var mila = staff.as(Role.CONTRIBUTOR);
        keep(mila, "first", "titleSr=a");
        mila.post("/desk/drafts/taking", Map.of("id", left(mila).get(0).id, "draft", "second")).then().statusCode(200).body(equalTo("titleSr=a"));
        keep(mila, "second", "titleSr=a+second");
        keep(mila, "first", "titleSr=a+first");
        assertEquals(List.of("a first", "a second"), left(mila).stream().map(Draft::name).toList());
    }

    @Test
    void isResumedWhileAWindowGoesOnWriting() {
        var mila = staff.as(Role.CONTRIBUTOR);
        keep(mila, "first", "titleSr=a");
        String resumed = mila.get("/desk/drafts/resumption?id=" + left(mila).get(0).id).htmlPath().getString("**.find { it.@name == 'draft' }.@value");
        keep(mila, "first", "titleSr=a+and+more");
        mila.post(FORM, Map.of("draft", resumed, "titleSr", "Сачувано " + UUID.randomUUID())).then().statusCode(303);
        assertEquals(List.of("a and more"), left(mila).stream().map(Draft::name).toList());
    }

    @Test
    void ofBeforeFormsHadAMarkEndsWithItsForm() {
        var mila = staff.as(Role.CONTRIBUTOR);
        mila.post("/desk/drafts", Map.of("form", FORM, "page", FORM + "/new", "fields", "titleSr=a")).then().statusCode(200);
        String resumed = mila.get("/desk/drafts/resumption?id=" + left(mila).get(0).id).htmlPath().getString("**.find { it.@name == 'draft' }.@value");
        mila.post(FORM, Map.of("draft", resumed, "titleSr", "Сачувано " + UUID.randomUUID())).then().statusCode(303);
        assertEquals(0, left(mila).size());
    }

    @Test
    void refusesAFormOfAnotherSite() {
        var mila = staff.as(Role.CONTRIBUTOR);
        for (String form : new String[] {"https://example.org/desk", "//example.org/desk", "/login", ""}) {
            mila.post("/desk/drafts", Map.of("form", form, "page", FORM, "fields", "a=b")).then().statusCode(422);
        }
        mila.post("/desk/drafts", Map.of("form", FORM, "page", FORM, "fields", "a=" + "b".repeat(Draft.LONGEST))).then().statusCode(422);
        assertEquals(0, left(mila).size());
    }

    @Test
    void leavesNothingOfItsTextInTheAudit() {
        var mila = staff.as(Role.CONTRIBUTOR);
        String mark = "m" + UUID.randomUUID();
        keep(mila, "titleSr=" + mark);
        keep(mila, "titleSr=" + mark + "2");
        long traces = QuarkusTransaction.requiringNew().call(() -> (Long) Draft.getEntityManager().createNativeQuery(
                "select count(*) from desk.audit_event where concat(before, after) like '%" + mark + "%'", Long.class).getSingleResult());
        assertEquals(0, traces);
    }

    @Test
    void carriesAFormThroughTheSignInPage() {
        String title = "Посао & \"наводници\" " + UUID.randomUUID();
        var carried = Staff.visitor().redirects().follow(false).header("Referer", "http://localhost/desk/contracts/new")
                .multiPart("csrf", "of the ended session").multiPart(text("titleSr", title)).multiPart("file", "a.pdf", new byte[] {1})
                .post(FORM);
        assertEquals(307, carried.statusCode());
        String there = carried.header("Location").replaceFirst("^https?://[^/]+", "");
        var door = Staff.visitor().multiPart("csrf", "x").multiPart("draft", "first").multiPart(text("titleSr", title)).multiPart("file", "a.pdf", new byte[] {1}).post(there);
        assertEquals(200, door.statusCode());
        assertEquals("first", door.htmlPath().getString("**.find { it.@name == 'draft' }.@value"));
        String typed = door.htmlPath().getString("**.find { it.@name == 'typed' }.@value");
        var mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        var wrong = Staff.visitor().formParam("email", mila.email()).formParam("password", "not this one at all")
                .formParam("form", FORM).formParam("typed", typed).formParam("draft", "first").post("/login");
        assertEquals(422, wrong.statusCode());
        assertEquals(typed, wrong.htmlPath().getString("**.find { it.@name == 'typed' }.@value"));
        assertEquals("first", wrong.htmlPath().getString("**.find { it.@name == 'draft' }.@value"));
        keep(mila, "titleSr=kept+before");
        var in = Staff.visitor().redirects().follow(false).formParam("email", mila.email()).formParam("password", Staff.PASSWORD)
                .formParam("to", "/desk/contracts/new").formParam("form", FORM).formParam("typed", typed).formParam("draft", "first").post("/login");
        assertEquals(303, in.statusCode());
        assertTrue(in.header("Location").contains("/desk/drafts/resumption?id="), in.header("Location"));
        assertEquals(List.of("first Log a deal"), left(mila).stream().map(draft -> draft.opened + " " + draft.label).toList());
        var resumed = mila.get("/desk/drafts/resumption?id=" + left(mila).get(0).id);
        assertEquals(title, resumed.htmlPath().getString("**.find { it.@name == 'titleSr' }.@value"));
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value).controlName(name).mimeType("text/plain").charset(StandardCharsets.UTF_8).build();
    }

    private static void keep(Staff.Browser person, String fields) {
        keep(person, "first", fields);
    }

    private static void keep(Staff.Browser person, String opened, String fields) {
        person.post("/desk/drafts", Map.of("draft", opened, "form", FORM, "page", FORM + "/new", "label", "Log a deal", "fields", fields)).then()
                .statusCode(200).body(containsString(":"));
    }

    private static List<Draft> left(Staff.Browser person) {
        return QuarkusTransaction.requiringNew().call(() -> Draft.of(person.id()));
    }
}
