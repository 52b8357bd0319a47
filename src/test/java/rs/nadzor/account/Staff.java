package rs.nadzor.account;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

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

/** Signed-in people for tests: {@code staff.as(Role.EDITOR).post("/desk/…", Map.of(…))}. Everybody is somebody new. */
@Unremovable
@ApplicationScoped
public class Staff {

    /** Strong enough, and hashed once: bcrypt is slow on purpose. */
    public static final String PASSWORD = "sedam zelenih kišobrana na tavanu";

    @Inject
    Sessions sessions;

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

    User user(Language language, Role... roles) {
        String name = "Особа " + UUID.randomUUID().toString().substring(0, 8);
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(() -> {
            var user = new User(UUID.randomUUID() + "@example.org", name, Set.of(roles), language, PASSWORD, Instant.now());
            user.persist();
            return user;
        }));
    }

    /** One more browser of the same person. */
    Browser again(User user) {
        return browser(user, sessions.begin(user));
    }

    private static Browser browser(User user, String session) {
        String csrf = given().cookie("nadzor_session", session).get("/desk/account").then().statusCode(200)
                .extract().htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return new Browser(user.id, user.email, session, csrf);
    }
}
