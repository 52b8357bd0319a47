package rs.nadzor.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
        staff.as(Role.EDITOR).get("/desk/drafts/resumption?form=" + FORM).then().statusCode(404);
    }

    @Test
    void isOneForEachFormHoweverOftenItIsSaved() {
        var mila = staff.as(Role.CONTRIBUTOR);
        keep(mila, "titleSr=prvo");
        keep(mila, "titleSr=drugo");
        assertEquals(1, drafts(mila));
        mila.get("/desk/drafts/resumption?form=" + FORM).then().body(containsString("drugo")).body(not(containsString("prvo")));
    }

    @Test
    void isForgottenWhenItsFormIsSavedAndNotWhenItIsRefused() {
        var mila = staff.as(Role.CONTRIBUTOR);
        keep(mila, "titleSr=");
        mila.post(FORM, Map.of("draft", FORM, "titleSr", "", "layer", "device")).then().statusCode(422);
        assertEquals(1, drafts(mila));
        mila.post(FORM, Map.of("draft", FORM, "titleSr", "Сачувано " + UUID.randomUUID())).then().statusCode(303);
        assertEquals(0, drafts(mila));
    }

    @Test
    void refusesAFormOfAnotherSite() {
        var mila = staff.as(Role.CONTRIBUTOR);
        for (String form : new String[] {"https://example.org/desk", "//example.org/desk", "/login", ""}) {
            mila.post("/desk/drafts", Map.of("form", form, "page", FORM, "fields", "a=b")).then().statusCode(422);
        }
        mila.post("/desk/drafts", Map.of("form", FORM, "page", FORM, "fields", "a=" + "b".repeat(Draft.LONGEST))).then().statusCode(422);
        assertEquals(0, drafts(mila));
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
        var door = Staff.visitor().multiPart("csrf", "x").multiPart(text("titleSr", title)).multiPart("file", "a.pdf", new byte[] {1}).post(there);
        assertEquals(200, door.statusCode());
        String typed = door.htmlPath().getString("**.find { it.@name == 'typed' }.@value");
        var mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        var wrong = Staff.visitor().formParam("email", mila.email()).formParam("password", "not this one at all")
                .formParam("form", FORM).formParam("typed", typed).post("/login");
        assertEquals(422, wrong.statusCode());
        assertEquals(typed, wrong.htmlPath().getString("**.find { it.@name == 'typed' }.@value"));
        var in = Staff.visitor().redirects().follow(false).formParam("email", mila.email()).formParam("password", Staff.PASSWORD)
                .formParam("to", "/desk/contracts/new").formParam("form", FORM).formParam("typed", typed).post("/login");
        assertEquals(303, in.statusCode());
        assertTrue(in.header("Location").contains("/desk/drafts/resumption?form="), in.header("Location"));
        var resumed = mila.get("/desk/drafts/resumption?form=" + FORM);
        assertEquals(title, resumed.htmlPath().getString("**.find { it.@name == 'titleSr' }.@value"));
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value).controlName(name).mimeType("text/plain").charset(StandardCharsets.UTF_8).build();
    }

    private static void keep(Staff.Browser person, String fields) {
        person.post("/desk/drafts", Map.of("form", FORM, "page", FORM + "/new", "label", "Log a deal", "fields", fields)).then()
                .statusCode(200).body(containsString(":"));
    }

    private static long drafts(Staff.Browser person) {
        return QuarkusTransaction.requiringNew().call(() -> Draft.count("userId", person.id()));
    }
}
