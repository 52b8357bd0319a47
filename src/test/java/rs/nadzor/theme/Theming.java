package rs.nadzor.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Dealings;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

/** Two people who make themes through the desk's own forms: Vera writes, an editor approves. */
abstract class Theming {

    @Inject
    Staff staff;

    Staff.Browser vera, editor;

    @BeforeEach
    void signIn() {
        vera = staff.as(Language.EN, Role.CONTRIBUTOR);
        editor = staff.as(Language.EN, Role.EDITOR);
    }

    UUID deal(String title) {
        return Dealings.log(vera, title + " " + UUID.randomUUID(), "sourceName", "Извор за објаву");
    }

    UUID published(UUID deal) {
        vera.post("/desk/contracts/" + deal + "/submission", Map.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "")).then().statusCode(303);
        String open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id).toString();
        editor.post("/desk/contracts/" + deal + "/submission/approval", Map.of("submission", open)).then().statusCode(303);
        return deal;
    }

    UUID theme(String... fields) {
        Response answer = vera.post("/desk/themes", form(fields));
        assertEquals(303, answer.statusCode(), answer::asString);
        return UUID.fromString(answer.header("Location").replaceAll(".*/", ""));
    }

    Response entry(UUID theme, String... fields) {
        return send("/desk/themes/" + theme + "/entries", fields);
    }

    Response send(String path, String... fields) {
        var request = vera.request().multiPart("csrf", vera.csrf());
        form(fields).forEach((name, value) -> request.multiPart(new io.restassured.builder.MultiPartSpecBuilder(value).controlName(name)
                .charset(java.nio.charset.StandardCharsets.UTF_8).emptyFileName().build()));
        return request.post(path);
    }

    void publish(UUID theme) {
        submit(vera, theme).then().statusCode(303);
        approve(editor, theme).then().statusCode(303);
    }

    static Response submit(Staff.Browser browser, UUID theme) {
        return browser.post("/desk/themes/" + theme + "/submission", Map.of("revision", in(theme, it -> it.version).toString(), "noteSr", ""));
    }

    static Response approve(Staff.Browser browser, UUID theme) {
        String open = QuarkusTransaction.requiringNew().call(() -> Submission.openFor(Theme.<Theme>findById(theme).subject()).orElseThrow().id).toString();
        return browser.post("/desk/themes/" + theme + "/submission/approval", Map.of("submission", open));
    }

    String version(String page) {
        return Jsoup.parse(vera.get(page).asString()).select("input[name=version]").first().attr("value");
    }

    static <T> T in(UUID theme, java.util.function.Function<Theme, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Theme.findById(theme)));
    }

    static String slugOf(UUID theme) {
        return in(theme, it -> it.slug);
    }

    static String slug(UUID deal) {
        return Dealings.in(deal, d -> d.slug);
    }

    static Document read(String address) {
        return Jsoup.parse(Staff.visitor().get(address).then().statusCode(200).extract().asString());
    }

    static Map<String, String> form(String... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) form.put(namesAndValues[i], namesAndValues[i + 1]);
        return form;
    }
}
