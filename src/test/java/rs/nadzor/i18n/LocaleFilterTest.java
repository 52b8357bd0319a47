package rs.nadzor.i18n;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LocaleFilterTest {

    @ParameterizedTest
    @CsvSource({"/sr/which-language,sr Sačuvajte", "/sr-Cyrl/which-language,sr-Cyrl Сачувајте",
            "/en/which-language,en Save", "/which-language,sr Sačuvajte"})
    void takesTheLanguageFromTheAddressWhateverTheBrowserWants(String path, String answer) {
        given().header("Accept-Language", "en").get(path).then().statusCode(200).body(is(answer));
    }

    /** An address for this test alone. */
    @PermitAll
    @Path("/{lang: (sr-Cyrl/|sr/|en/)?}which-language")
    public static class WhichLanguage {

        @Inject
        CurrentLanguage current;

        @Inject
        Engine engine;

        @GET
        public String answer() {
            return current.get().path() + " " + engine.parse("{common:save}").render();
        }
    }
}
