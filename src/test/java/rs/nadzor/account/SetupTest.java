package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static rs.nadzor.account.Staff.visitor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;

@QuarkusTest
class SetupTest {

    @Inject
    Setup setup;

    @Inject
    FirstAdministrator first;

    /** Other tests have administrators; here they are none. */
    @BeforeEach
    void nobodyAdministers() {
        Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().run(() -> User.getEntityManager()
                .createNativeQuery("update desk.account set deactivated_at = now() where 'administrator' = any (roles)").executeUpdate()));
    }

    @Test
    void makesOneAdministratorAndIsGoneForEver() {
        String link = newLink();
        visitor().get(link).then().statusCode(200).body(containsString("Prvi administrator"));
        Response made = create(link, "ana@example.org", Staff.PASSWORD);
        made.then().statusCode(303).header("Location", containsString("/desk"));
        visitor().cookie("nadzor_session", made.cookie("nadzor_session")).get("/desk/users").then()
                .statusCode(303).header("Location", containsString("/desk/account/second-factor?to=%2Fdesk%2Fusers"));
        for (String dead : List.of(link, newLink(), "/setup/anything")) {
            visitor().get(dead).then().statusCode(404);
            create(dead, "mallory@example.org", Staff.PASSWORD).then().statusCode(404);
        }
    }

    @Test
    void makesOnlyOneWhenTwoComeAtOnce() throws Exception {
        String link = newLink();
        var pool = Executors.newFixedThreadPool(4);
        var answers = pool.invokeAll(IntStream.range(0, 4).<Callable<Integer>>mapToObj(
                i -> () -> create(link, "at-once-" + i + "-" + System.nanoTime() + "@example.org", Staff.PASSWORD).statusCode()).toList());
        pool.shutdown();
        int made = 0;
        for (var answer : answers) if (answer.get() == 303) made++;
        assertEquals(1, made);
    }

    @Test
    void worksOnlyWithTheNewestLink() {
        String old = newLink();
        newLink();
        visitor().get(old).then().statusCode(404);
        visitor().get("/setup/").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "short 1!        | prekratka           | прекратка            | too short",
            "password1234    | najčešće pogađaju   | најчешће погађају    | guessed first",
            "Ана Јовановић1  | vaše ime            | ваше име             | contains your name",
            "ana.jovanovic@e | vaše ime            | ваше име             | contains your name",
            "elizabethanna   | Jedna reč           | Једна реч            | A single word",
            "gzgzgzgzgzgzgz  | Ponavljanje         | Понављање            | Repetition",
            "лозинка12345    | prvo probao         | прво пробао          | try first" })
    void refusesWeakPasswordsWithAReason(String password, String latin, String cyrillic, String english) {
        String link = newLink();
        String[] reasons = { latin, cyrillic, english }, languages = { "sr", "sr-Cyrl", "en" };
        for (int i = 0; i < 3; i++) {
            visitor().formParam("name", "Ана Јовановић").formParam("email", "ana.jovanovic@example.org")
                    .formParam("password", password).formParam("again", password).post(link + "?lang=" + languages[i])
                    .then().statusCode(422).body(containsString(reasons[i]), containsString("ana.jovanovic@example.org"),
                            not(containsString("value=\"" + password + "\"")));
        }
        assertEquals(false, QuarkusTransaction.requiringNew().call(User::anyAdministrator));
    }

    @Test
    void acceptsAPassphraseInEitherScript() {
        for (String strong : List.of(Staff.PASSWORD, "седам зелених кишобрана на тавану")) {
            assertEquals("none", PasswordStrength.refusal(strong, "Ана", "ana@example.org").orElse("none"));
        }
    }

    @Test
    void makesTheAdministratorThatTheEnvironmentNames() {
        FirstAdministrator real = ClientProxy.unwrap(first);
        String email = System.nanoTime() + "@Example.org";
        try {
            real.email = Optional.of(email);
            real.password = Optional.of("password1234");
            real.started(null);
            assertEquals(false, setup.done(), "a weak one is refused, and the start goes on");
            real.password = Optional.of(Staff.PASSWORD);
            real.started(null);
            visitor().formParam("email", email).formParam("password", Staff.PASSWORD).post("/login").then().statusCode(303);
            real.email = Optional.of("another@example.org");
            real.started(null);
            assertEquals(false, setup.knows("another@example.org"), "only while there is none");
        } finally {
            real.email = real.password = Optional.empty();
        }
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        visitor().formParam("name", "").formParam("email", "not an address").formParam("password", Staff.PASSWORD)
                .formParam("again", "something else entirely").post(newLink() + "?lang=en").then().statusCode(422)
                .body(containsString("Enter a name."), containsString("This is not an e-mail address."),
                        containsString("The two passwords are not the same."), containsString("value=\"not an address\""));
    }

    private String newLink() {
        String link = Acting.as(Actor.INSTALLATION, setup::newLink);
        assertNotNull(link);
        return link;
    }

    private static Response create(String link, String email, String password) {
        return visitor().formParam("name", "Ана").formParam("email", email).formParam("password", password)
                .formParam("again", password).post(link);
    }
}
