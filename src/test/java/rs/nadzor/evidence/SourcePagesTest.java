package rs.nadzor.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.account.Staff.Browser;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Fingerprint;

@QuarkusTest
class SourcePagesTest {

    @Inject
    Staff staff;
    Browser contributor;

    @BeforeEach
    void signIn() {
        contributor = staff.as(Language.EN, Role.CONTRIBUTOR);
    }

    @Test
    void logsASourceWithACopyAndShowsItsFingerprint() {
        var page = log(source("Одговор МУП-а 2019"), Specimens.pdf(), "Одговор.pdf");
        contributor.get(page).then().statusCode(200).body(containsString("Одговор МУП-а 2019"), containsString("Одговор.pdf"),
            containsString(Fingerprint.of(Specimens.pdf()).hex()), containsString("Not for publication"));
    }

    @Test
    void keepsEveryFieldOfAFormThatIsRefused() {
        var form = source("");
        form.put("publisher", "Министарство <одбране>");
        form.put("publishedOn", "никад");
        form.put("address", "javascript:alert(1)");
        form.put("note", "белешка & још");
        form.put("kind", "leak");
        contributor.post("/desk/sources", form).then().statusCode(422)
            .body(containsString("Write a title."), containsString("We cannot read this date."), containsString("This is not a web address."),
                containsString("Министарство &lt;одбране&gt;"), containsString("никад"), containsString("value=\"javascript:alert(1)\""),
                containsString("белешка &amp; још"), containsString("value=\"leak\" selected"),
                not(containsString("href=\"javascript")));
    }

    @Test
    void refusesDaysThatHaveNotCome() {
        var form = source("Из будућности");
        form.put("publishedOn", "1. 1. 2099.");
        form.put("retrievedOn", "2099");
        var page = contributor.post("/desk/sources", form);
        assertEquals(422, page.statusCode());
        assertEquals(4, page.asString().split("This day has not come yet.", -1).length - 1, "twice above and once beside each field");
    }

    @Test
    void needNotSayOfWhichKindASourceIs() {
        var form = source("Извор непознате врсте");
        form.put("kind", "");
        var page = log(form, Specimens.pdf(), "Одговор.pdf");
        contributor.get(page).then().statusCode(200).body(containsString("<dd>not stated</dd>"));
        contributor.get(page + "/edit").then().statusCode(200).body(containsString("<option value=\"\">not stated"));
        contributor.get("/desk/sources?q=nepoznate&kind=not_stated").then().body(containsString("Извор непознате врсте"));
        contributor.get("/desk/sources?q=nepoznate&kind=other").then().body(not(containsString("Извор непознате врсте")));
        form.put("kind", "made_up");
        contributor.post("/desk/sources", form).then().statusCode(422).body(containsString("Choose the kind"));
    }

    @Test
    void saysWhatIsWrongInTheReadersScript() {
        staff.as(Language.SR_CYRL, Role.CONTRIBUTOR).post("/desk/sources", source("")).then().body(containsString("Упишите наслов."));
        staff.as(Language.SR, Role.CONTRIBUTOR).post("/desk/sources", source("")).then().body(containsString("Upišite naslov."));
    }

    @Test
    void storesNothingWhenTheFileIsRefused() {
        upload("/desk/sources", source("Само са датотеком"), Specimens.exe(), "ugovor.pdf").then().statusCode(422)
            .body(containsString("not a file that is kept"), containsString("Само са датотеком"));
        contributor.get("/desk/sources?q=samo+sa+datotekom").then().body(containsString("No source matches."));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var page = log(source("Велики"), null, null);
        var large = new byte[1024 * 1024 + 1];
        System.arraycopy(Specimens.html(), 0, large, 0, Specimens.html().length);
        Arrays.fill(large, Specimens.html().length, large.length, (byte) ' ');
        upload(page + "/copies", Map.of(), large, "velika.html").then().statusCode(422).body(containsString("larger than 1 MB"));
    }

    @Test
    void readsDatesAsPeopleTypeThem() {
        var form = source("Датуми");
        form.put("publishedOn", "31. 5. 2019.");
        form.put("retrievedOn", "maj 2019");
        var page = log(form, null, null);
        contributor.get(page).then().body(containsString("31\u00a0May\u00a02019"), containsString("May\u00a02019"));
        // What the edit form shows can be read again.
        var edit = contributor.get(page + "/edit").htmlPath();
        form.put("publishedOn", edit.getString("**.find { it.@name == 'publishedOn' }.@value"));
        form.put("version", edit.getString("**.find { it.@name == 'version' }.@value"));
        contributor.post(page, form).then().statusCode(303);
        contributor.get(page).then().body(containsString("31\u00a0May\u00a02019"));
    }

    @Test
    void tellsWhatWasChangedAndTakesItBack() {
        var page = log(source("Прво име"), null, null);
        contributor.post(page, source("Друго име")).then().statusCode(303);
        var history = contributor.get(page + "/history").then().statusCode(200).body(containsString("Прво име"), containsString("Друго име")).extract().asString();
        var deed = history.replaceAll("(?s).*?/history/([0-9]+)\".*", "$1");
        contributor.post(page + "/history/" + deed + "/reversal", Map.of("reason", "Није то")).then().statusCode(303);
        contributor.get(page + "/edit").then().body(containsString("Прво име"), not(containsString("name=\"version\" value=\"1\"")));
    }

    @Test
    void doesNotOverwriteWhatAnotherSavedMeanwhile() {
        var page = log(source("Два пера"), null, null);
        var other = staff.as(Role.EDITOR);
        other.post(page, source("Прво перо")).then().statusCode(303);
        contributor.post(page, source("Друго перо")).then().statusCode(409)
            .body(containsString("somebody else changed the same fields"), containsString("Друго перо"), containsString("Прво перо"),
                containsString("name=\"version\" value=\"1\""));
        contributor.get(page).then().body(containsString("Прво перо"));
    }

    @Test
    void warnsOfTheSameAddress() {
        var form = source("Прва вест");
        form.put("address", "https://example.rs/ista");
        log(form, null, null);
        form.put("title", "Друга вест");
        var second = log(form, null, null);
        contributor.get(second).then().body(containsString("The same address is also logged as"), containsString("Прва вест"));
    }

    @Test
    void listsNewestFirstPageByPage() {
        for (int i = 0; i < 52; i++) log(source("Листање " + (100 + i)), null, null);
        var first = contributor.get("/desk/sources?q=listanje");
        first.then().body(containsString("Листање 151"), not(containsString("Листање 101")));
        var next = first.htmlPath().getString("**.find { it.@rel == 'next' }.@href");
        contributor.request().urlEncodingEnabled(false).get("/desk/sources" + next).then()
            .body(containsString("Листање 101"), containsString("Листање 100"), not(containsString("Листање 102")));
        contributor.get("/desk/sources?q=listanje&kind=press").then().body(containsString("No source matches."));
    }

    @Test
    void suggestsByTitlePublisherAndAddress() {
        var form = source("Записник о набавци камера");
        form.put("publisher", "Државна ревизорска институција");
        form.put("address", "https://dri.rs/zapisnik");
        log(form, null, null);
        for (var typed : new String[] { "zapisnik o nab", "ДРЖАВНА РЕВ", "dri.rs", "revizorska" })
            contributor.request().queryParam("q", typed).get("/desk/sources/suggestions").then().statusCode(200)
                .body("name", hasItem("Записник о набавци камера"));
        contributor.get("/desk/sources/suggestions?q=z").then().body("size()", equalTo(0));
    }

    @Test
    void letsReadersReadAndContributorsWrite() {
        given().redirects().follow(false).get("/desk/sources").then().statusCode(303);
        var reader = staff.as(Role.READER);
        reader.get("/desk/sources").then().statusCode(200);
        reader.get("/desk/sources/new").then().statusCode(403);
        reader.post("/desk/sources", source("Не сме")).then().statusCode(403);
    }

    @Test
    void servesKeptCopiesUnderHeadersThatDoNoHarm() {
        var page = log(source("Заглавља"), Specimens.html(), "Страница „А“.html");
        contributor.get(copy(page)).then().statusCode(200).header("Content-Type", startsWith("text/html"))
            .header("Content-Disposition", allOf(startsWith("attachment"), containsString("filename*=UTF-8''%D0%A1")))
            .header("Content-Security-Policy", allOf(containsString("sandbox"), containsString("default-src 'none'")))
            .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
        var pdf = log(source("Приказ"), Specimens.pdf(), "a.pdf");
        contributor.get(copy(pdf)).then().header("Content-Type", "application/pdf").header("Content-Disposition", startsWith("inline"))
            .header("Content-Security-Policy", allOf(containsString("default-src 'none'"), not(containsString("sandbox"))));
        given().redirects().follow(false).get(copy(pdf)).then().statusCode(303);
    }

    @Test
    void findsACopyOnlyUnderItsOwnSource() {
        var one = log(source("Један"), Specimens.pdf(), "a.pdf");
        var other = log(source("Други"), null, null);
        contributor.get(copy(one).replace(one, other)).then().statusCode(404);
    }

    @Test
    void verifiesACopyOnDemand() {
        var page = log(source("Провера"), Specimens.eml(), "poruka.eml");
        var answer = contributor.post(copy(page) + "/verification", Map.of());
        answer.then().statusCode(303);
        contributor.request().cookies(answer.cookies()).get(page).then().body(containsString("byte for byte what was stored"));
    }

    private String copy(String page) {
        return contributor.get(page).htmlPath().getString("**.find { it.@href.toString().startsWith('" + page + "/copies/') }.@href");
    }

    private String log(Map<String, String> form, byte[] file, String name) {
        var answer = file == null ? contributor.post("/desk/sources", form) : upload("/desk/sources", form, file, name);
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response upload(String path, Map<String, String> form, byte[] file, String name) {
        // As browsers do: names of files go out in UTF-8.
        var request = contributor.request().config(RestAssured.config().httpClient(HttpClientConfig.httpClientConfig()
            .httpMultipartMode(HttpMultipartMode.RFC6532))).multiPart("csrf", contributor.csrf());
        form.forEach((field, value) -> request.multiPart(new MultiPartSpecBuilder(value)
            .controlName(field).charset("UTF-8").build()));
        return request.multiPart(new MultiPartSpecBuilder(file).controlName("file")
            .fileName(name).mimeType("application/octet-stream").build()).post(path);
    }

    private static Map<String, String> source(String title) {
        return new HashMap<>(Map.of("title", title, "kind", "authority", "language", "sr", "linkPublic", "true", "version", "0"));
    }
}
