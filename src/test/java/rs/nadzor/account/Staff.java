package rs.nadzor.account;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.SecretBox;

/** Signed-in people for tests: {@code staff.as(Role.EDITOR).post("/desk/…", Map.of(…))}. Everybody is somebody new. */
@Unremovable
@ApplicationScoped
public class Staff {

    /** Strong enough, and hashed once: bcrypt is slow on purpose. */
    public static final String PASSWORD = "sedam zelenih kišobrana na tavanu";

    /** In the application of everybody whose role demands a second factor. */
    static final byte[] SECRET = "twenty random bytes!".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Sessions sessions;

    @Inject
    SecretBox box;

    /** A browser with a session. It follows no redirect. */
    public record Browser(UUID id, String email, String session, String csrf) {

        public RequestSpecification request() {
            return visitor().cookie("nadzor_session", session);
        }

        public Response get(String path) {
            return request().get(path);
        }

        public Response post(String path, Map<String, ?> form) {
            return request().formParam("csrf", csrf).formParams(form).post(path);
        }
    }

    /** A browser without a session. Like every browser it sends forms in UTF-8, which REST Assured by itself does not. */
    public static RequestSpecification visitor() {
        return given().redirects().follow(false).config(RestAssured.config().encoderConfig(
                encoderConfig().defaultCharsetForContentType("UTF-8", ContentType.URLENC)));
    }

    public Browser as(Role... roles) {
        return as(Language.SR, roles);
    }

    public Browser as(Language language, Role... roles) {
        return again(user(language, roles));
    }

    /** As after some weeks: whose role demands a second factor has it. */
    User user(Language language, Role... roles) {
        var user = newcomer(language, roles);
        if (user.roles().stream().anyMatch(Role::needsSecondFactor)) settle(user);
        return user;
    }

    void settle(User user) {
        Acting.as(user.actor(), () -> QuarkusTransaction.requiringNew().run(
                () -> SecondFactor.set(user.id, box.close(SECRET, SecondFactors.PURPOSE, user.id.toString()), 0, Instant.now())));
    }

    /** What the application shows now. */
    static String code() {
        return OneTimeCode.at(SECRET, OneTimeCode.step(Instant.now()), 6);
    }

    /** With a password and nothing else. */
    User newcomer(Language language, Role... roles) {
        String name = "Особа " + UUID.randomUUID().toString().substring(0, 8);
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(() -> {
            var user = new User(UUID.randomUUID() + "@example.org", name, Set.of(roles), language, PASSWORD, Instant.now());
            user.persist();
            return user;
        }));
    }

    /** One more browser of the same person. */
    Browser again(User user) {
        return browser(user, sessions.begin(user), "/desk/account");
    }

    /** The same, also while their second factor is missing. */
    Browser unsettled(User user) {
        return browser(user, sessions.begin(user), "/desk/account/second-factor");
    }

    private static Browser browser(User user, String session, String page) {
        String csrf = given().cookie("nadzor_session", session).get(page).then().statusCode(200)
                .extract().htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return new Browser(user.id, user.email, session, csrf);
    }
}
