package rs.nadzor.organization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.account.Staff.Browser;
import rs.nadzor.i18n.Language;

@QuarkusTest
class OrganizationPagesTest {

    @Inject
    Staff staff;
    Browser contributor;

    @BeforeEach
    void signIn() {
        contributor = staff.as(Language.EN, Role.CONTRIBUTOR);
    }

    @Test
    void showsNamesInTheReadersScript() {
        var form = organization("Завод за заједничке послове");
        form.put("aliases", "ЗЗП\n\n Zavod \n");
        var page = save(form);
        staff.as(Language.SR, Role.READER).get(page).then().body(containsString("<h1 lang=\"sr-Latn\">Zavod za zajedničke poslove</h1>"));
        staff.as(Language.SR_CYRL, Role.READER).get(page).then().body(containsString("Завод за заједничке послове</h1>"),
            containsString("<dd>ЗЗП</dd>"), containsString("<dd>Zavod</dd>"));
    }

    @Test
    void needNotSayOfWhichKindAnOrganizationIs() {
        var form = organization("Непозната страна");
        form.put("kind", "");
        var page = save(form);
        contributor.get(page).then().body(containsString("<dd>not stated</dd>"));
        contributor.get("/desk/organizations?q=nepoznata&kind=not_stated").then().body(containsString("Nepoznata strana"));
        contributor.get("/desk/organizations?q=nepoznata&kind=other").then().body(not(containsString("Nepoznata strana")));
    }

    @Test
    void refusesAWrongPibAndKeepsEveryField() {
        var form = organization("Телеком <Србија>");
        form.putAll(Map.of("pib", "101134703", "registryNumber", "123", "aliases", "Телеком\nMTS", "foiAddress", "Таковска 2, 11000 Београд",
            "authorityClass", "owned_company", "remedyRoute", "commissioner", "parentName", "Република Србија", "country", "xx", "note", "белешка"));
        contributor.post("/desk/organizations", form).then().statusCode(422)
            .body(containsString("This is not a valid PIB"), containsString("A registry number has eight digits"), containsString("two-letter code"),
                containsString("Телеком &lt;Србија&gt;"), containsString("value=\"101134703\""), containsString("value=\"123\""),
                containsString("Телеком\nMTS"), containsString("value=\"Таковска 2, 11000 Београд\""), not(containsString("a street and a number")), containsString("value=\"owned_company\" selected"),
                containsString("value=\"commissioner\" selected"), containsString("value=\"Република Србија\""), containsString("белешка"));
        staff.as(Language.SR_CYRL, Role.CONTRIBUTOR).post("/desk/organizations", form).then().body(containsString("Ово није исправан ПИБ"));
        staff.as(Language.SR, Role.CONTRIBUTOR).post("/desk/organizations", form).then().body(containsString("Ovo nije ispravan PIB"));
    }

    @Test
    void refusesAnAliasTooLongForANameBesideTheField() {
        var form = organization("Назив са дугим алијасом");
        form.put("aliases", "Алијас\n" + "qwzx".repeat(1225));
        contributor.post("/desk/organizations", form).then().statusCode(422).body(containsString("longer than 300 characters"));
    }

    @Test
    void takesANameWhateverIdComesWithIt() {
        for (String id : new String[] { "x".repeat(36), "-".repeat(36), "1", "" }) {
            var form = organization("Орган са родитељем " + id);
            form.putAll(Map.of("parent", id, "parentName", "Нови родитељ"));
            contributor.post("/desk/organizations", form).then().statusCode(303);
        }
    }

    @Test
    void readsNumbersAsPeoplePasteThem() {
        var form = organization("Нафтна индустрија");
        form.put("pib", "PIB: 104 052 135");
        form.put("registryNumber", "7093608");
        var page = save(form);
        contributor.get(page).then().body(containsString("104052135"), containsString("07093608"));
        form.put("nameSr", "Двојник");
        contributor.post("/desk/organizations", form).then().statusCode(422).body(containsString("with this PIB already"));
        form.put("nameSr", "НИС");
        form.put("version", "0");
        contributor.post(page, form).then().statusCode(303);
    }

    @Test
    void onlyWarnsOfADoubtfulRegistryNumber() {
        var form = organization("Сумњив број");
        form.put("registryNumber", "07093609");
        contributor.get(save(form)).then().body(containsString("The check digit does not fit"));
    }

    @Test
    void needsANameInSomeLanguage() {
        contributor.post("/desk/organizations", organization(" ")).then().statusCode(422).body(containsString("at least one name"));
        var form = organization("");
        form.put("originalName", "华为技术有限公司");
        save(form);
    }

    @Test
    void makesAParentThatIsMissingAndRefusesACircle() {
        var form = organization("Дирекција полиције (проба)");
        form.put("parentName", "Министарство (проба)");
        var child = save(form);
        contributor.get(child).then().body(containsString("Ministarstvo (proba)"));
        var parent = contributor.get(child).htmlPath()
            .getString("**.find { it.@href.toString().matches('/desk/organizations/[0-9a-f-]{36}') }.@href");
        var up = organization("Министарство (проба)");
        up.put("parentName", "Direkcija policije (proba)");
        contributor.post(parent, up).then().statusCode(422).body(containsString("cannot belong to itself"));
    }

    @Test
    void mergesWhatAnotherSavedMeanwhile() {
        var page = save(organization("Стање"));
        var changed = organization("Стање");
        changed.put("aliases", "Измењено");
        staff.as(Role.EDITOR).post(page, changed).then().statusCode(303);
        var mine = organization("Моје стање");
        mine.put("aliases", "Моје");
        contributor.post(page, mine).then().statusCode(303);
        contributor.get(page).then().body(containsString("Моје стање"), containsString("Измењено"), containsString("Моје"));
    }

    @Test
    void tellsWhatWasChangedAndTakesItBack() {
        var form = organization("Историја");
        form.put("aliases", "Стари надимак");
        var page = save(form);
        form.putAll(Map.of("aliases", "Нови надимак", "kind", "ngo", "version", "0"));
        contributor.post(page, form).then().statusCode(303);
        var history = contributor.get(page + "/history").then().statusCode(200)
            .body(containsString("Стари надимак"), containsString("Нови надимак"), containsString("association or other non-profit")).extract().asString();
        var deed = history.replaceAll("(?s).*?/history/([0-9]+)\".*", "$1");
        contributor.post(page + "/history/" + deed + "/reversal", Map.of("reason", "Није то")).then().statusCode(303);
        contributor.get(page).then().body(containsString("Стари надимак"), not(containsString("Нови надимак")));
        contributor.get(page + "/history").then().body(containsString("Није то"));
        contributor.get("/desk/organizations/suggestions?q=stari+nadimak").then().body(containsString("stori"));
    }

    @Test
    void doesNotOverwriteWhatAnotherSavedMeanwhile() {
        var page = save(organization("Спор"));
        staff.as(Role.EDITOR).post(page, organization("Њен спор")).then().statusCode(303);
        var mine = organization("Мој спор");
        contributor.post(page, mine).then().statusCode(409).body(containsString("somebody else changed the same fields"),
            containsString("Osoba "), containsString("Мој спор"), containsString("Њен спор"));
        mine.putAll(Map.of("version", "1", "disputed", "nameSr"));
        contributor.post(page, mine).then().statusCode(422).body(containsString("Choose one of the two versions"));
        mine.put("keep-nameSr", "theirs");
        contributor.post(page, mine).then().statusCode(303);
        contributor.get(page).then().body(containsString("Њен спор"));
    }

    @Test
    void suggestsInAnySpellingWithTheNameInTheReadersScript() {
        var form = organization("Хуавеј Београд");
        form.putAll(Map.of("aliases", "Huawei\nHuavej", "kind", "foreign_company", "country", "CN"));
        save(form);
        for (var typed : new String[] { "huav", "хуав", "Huawei", "huavej beog" })
            staff.as(Language.SR_CYRL, Role.READER).request().queryParam("q", typed).get("/desk/organizations/suggestions").then()
                .body("name", hasItem("Хуавеј Београд"), "find { it.name == 'Хуавеј Београд' }.hint", equalTo("страно привредно друштво · CN"));
        contributor.get("/desk/organizations/suggestions?q=h").then().body("size()", equalTo(0));
    }

    @Test
    void listsInSerbianOrder() {
        for (var name : new String[] { "Љубав ред", "Žaba red", "Лав ред", "Ćuk red", "Цар ред", "Чавка ред" }) save(organization(name));
        staff.as(Language.SR, Role.READER).get("/desk/organizations?q=red").then()
            .body(stringContainsInOrder("Car red", "Čavka red", "Ćuk red", "Lav red", "Ljubav red", "Žaba red"));
        contributor.get("/desk/organizations?q=red&kind=media").then().body(not(containsString("Čavka")));
    }

    @Test
    void letsReadersReadAndContributorsWrite() {
        given().redirects().follow(false).get("/desk/organizations").then().statusCode(303);
        staff.as(Role.READER).post("/desk/organizations", organization("Не сме")).then().statusCode(403);
    }

    private String save(Map<String, String> form) {
        var answer = contributor.post("/desk/organizations", form);
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, String> organization(String nameSr) {
        return new HashMap<>(Map.of("nameSr", nameSr, "kind", "public_body", "country", "RS", "version", "0"));
    }
}
