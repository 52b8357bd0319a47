package rs.nadzor.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;

@QuarkusTest
class RepublicationTest {

    private static final Map<String, String> GROUND = Map.of("ground", "Документ органа власти, члан 6. ЗАСП");

    @Inject
    Staff staff;
    @Inject
    EvidenceStore store;
    @Inject
    PublishedCopies published;

    @Test
    void becomesPublicOnlyOnceApprovedAndPublished() {
        var copy = kept(SourceKind.FOI_ANSWER);
        assertNotPublic(copy);
        assertEquals(0, publish(copy));
        assertNotPublic(copy);
        approve(copy, GROUND, 303);
        assertNotPublic(copy);
        assertEquals(1, publish(copy));
        given().get(address(copy)).then().statusCode(200).header("Content-Type", "application/pdf")
            .header("ETag", "\"" + copy.file.sha256 + "\"").header("Content-Length", String.valueOf(copy.file.size))
            .header("Cache-Control", "public, max-age=60, must-revalidate").header("Set-Cookie", equalTo(null))
            .header("Content-Disposition", startsWith("inline")).header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", allOf(containsString("default-src 'none'"), containsString("frame-ancestors 'none'")));
        assertArrayEquals(bytes(copy), given().get(address(copy)).asByteArray());
        given().header("If-None-Match", "\"" + copy.file.sha256 + "\"").get(address(copy)).then().statusCode(304)
            .header("ETag", "\"" + copy.file.sha256 + "\"");
        staff.as(Language.EN, Role.READER).get("/desk/sources/" + copy.source.id).then().body(containsString(address(copy)));
        assertEquals(1, publish(copy), "publishing again changes nothing");
    }

    @Test
    void leavesThePublicAtOnceWhenWithdrawn() {
        var copy = kept(SourceKind.AUTHORITY);
        approve(copy, GROUND, 303);
        publish(copy);
        staff.as(Role.EDITOR).post(desk(copy) + "/republication/withdrawal", Map.of()).then().statusCode(303);
        assertNotPublic(copy);
        given().header("If-None-Match", "\"" + copy.file.sha256 + "\"").get(address(copy)).then().statusCode(404);
    }

    @Test
    void isAnEditorsDecision() {
        var copy = kept(SourceKind.AUTHORITY);
        staff.as(Role.CONTRIBUTOR).post(desk(copy) + "/republication", GROUND).then().statusCode(403);
        assertEquals(0, publish(copy));
    }

    @Test
    void needsAGround() {
        var copy = kept(SourceKind.AUTHORITY);
        staff.as(Language.EN, Role.EDITOR).post(desk(copy) + "/republication", Map.of("ground", "  ")).then().statusCode(422)
            .body(containsString("State by what right"));
    }

    @Test
    void asksTwiceForPressAndLeaks() {
        for (var kind : new SourceKind[] { SourceKind.PRESS, SourceKind.LEAK }) {
            var copy = kept(kind);
            staff.as(Language.EN, Role.EDITOR).post(desk(copy) + "/republication", GROUND).then().statusCode(422)
                .body(containsString("Confirm that this has been checked"), containsString("члан 6. ЗАСП"));
            approve(copy, Map.of("ground", "Сагласност издавача", "confirmed", "true"), 303);
        }
    }

    @Test
    void refusesToPublishBytesThatHaveChanged() {
        var copy = kept(SourceKind.AUTHORITY);
        approve(copy, GROUND, 303);
        in(() -> KeptCopy.getEntityManager().createNativeQuery("delete from desk.stored_chunk where sha256 = ?1")
            .setParameter(1, copy.file.sha256).executeUpdate());
        assertThrows(IllegalStateException.class, () -> publish(copy));
        assertNotPublic(copy);
    }

    private void approve(KeptCopy copy, Map<String, String> form, int status) {
        staff.as(Role.EDITOR).post(desk(copy) + "/republication", form).then().statusCode(status);
    }

    private int publish(KeptCopy copy) {
        return in(() -> published.publish(Source.<Source>findById(copy.source.id)).size());
    }

    /** A copy of bytes that no other test has. */
    private KeptCopy kept(SourceKind kind) {
        return in(() -> {
            var source = new Source();
            source.title = "Тајна " + UUID.randomUUID();
            source.kind = kind;
            source.persist();
            return store.keep(source, Specimens.file((new String(Specimens.pdf()) + "%" + source.id).getBytes()), "Уговор.pdf");
        });
    }

    private static byte[] bytes(KeptCopy copy) {
        return (new String(Specimens.pdf()) + "%" + copy.source.id).getBytes();
    }

    private static void assertNotPublic(KeptCopy copy) {
        given().get(address(copy)).then().statusCode(404);
    }

    private static String address(KeptCopy copy) {
        return "/files/" + copy.file.sha256;
    }

    private static String desk(KeptCopy copy) {
        return "/desk/sources/" + copy.source.id + "/copies/" + copy.id;
    }

    private static <T> T in(Supplier<T> work) {
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
