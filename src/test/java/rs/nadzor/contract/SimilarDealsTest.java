package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** Before a second deal is made of one, what is like it is shown. */
@QuarkusTest
class SimilarDealsTest {

    @Inject
    Staff staff;

    private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private Staff.Browser anna;

    @BeforeEach
    void logsOne() {
        anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        DeskForm.of("titleSr", "Набавка камера за Чачак " + mark, "portalNumber", "404-" + mark, "buyerName", "Град " + mark,
                "supplierName", "Фирма " + mark, "signedOn", "31. 5. 2019.", "amount", "1.234.567,50", "currency", "RSD")
                .post(anna, "/desk/contracts").then().statusCode(303);
    }

    @Test
    void showsOneOfNearlyTheSameNameInTheOtherScript() {
        logs("titleSr", "nabavka kamere za čačak " + mark).then().statusCode(422)
                .body(containsString("Nabavka kamera za Čačak " + mark), containsString("name=\"another\""));
    }

    @Test
    void showsOneOfTheSameNumber() {
        logs("titleSr", "Нешто сасвим друго", "portalNumber", " 404-" + mark).then().statusCode(422)
                .body(containsString("Nabavka kamera za Čačak " + mark));
    }

    @Test
    void showsOneBetweenTheSameTwoOnTheSameDay() {
        logs("titleSr", "Нешто сасвим друго", "buyerName", "grad " + mark, "supplierName", "firma " + mark, "signedOn", "2019-05-31")
                .then().statusCode(422).body(containsString("Nabavka kamera za Čačak " + mark));
        logs("titleSr", "Пројекат " + UUID.randomUUID(), "buyerName", "grad " + mark, "supplierName", "firma " + mark, "signedOn", "2021")
                .then().statusCode(303);
    }

    @Test
    void savesWhatIsAnotherDealOrHasAnotherName() {
        DeskForm.of("titleSr", "Набавка камера за Чачак " + mark, "another", "yes").post(anna, "/desk/contracts").then().statusCode(303);
        logs("titleSr", "Дронови " + UUID.randomUUID()).then().statusCode(303);
    }

    @Test
    void remembersThatItIsAnotherWhenSomethingElseIsWrong() {
        DeskForm.of("titleSr", "Набавка камера за Чачак " + mark, "signedOn", "једном").post(anna, "/desk/contracts").then().statusCode(422)
                .body(containsString("type=\"hidden\" name=\"another\" value=\"yes\""), not(containsString("on record already")));
    }

    private Response logs(String... fields) {
        return DeskForm.of(fields).lookingForSimilar().post(anna, "/desk/contracts");
    }
}
