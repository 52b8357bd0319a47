package rs.nadzor.edition;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;

@QuarkusTest
class PublisherPagesTest {

    @Inject
    Staff staff;

    @Test
    void asksForANameBeforeTheDossierIsTakenOver() {
        var administrator = staff.as(Role.ADMINISTRATOR);
        administrator.post("/desk/publisher", Map.of()).then().statusCode(303);
        administrator.post("/desk/publisher", Map.of("accept", "true")).then().statusCode(422);
        administrator.post("/desk/publisher", Map.of("accept", "true", "nameSr", "\u200b", "nameEn", " ")).then().statusCode(422);
    }
}
