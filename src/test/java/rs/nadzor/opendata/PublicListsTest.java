package rs.nadzor.opendata;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import rs.nadzor.edition.PublicList;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.sheet.Column;

/** The lists whose addresses are promised are those there are, and every column of them is explained. */
@QuarkusTest
class PublicListsTest {
    /** Whose codes are those of a standard, or free words of the editors. */
    private static final Set<String> NO_VOCABULARY = Set.of("currency", "country", "unit", "programme");

    @Inject
    PublicLists lists;
    @Inject
    Dictionary dictionary;

    @Test
    void areThoseWhoseAddressesArePromised() {
        assertEquals(new TreeSet<>(List.of(PublicLists.NAMES.split("[|]"))), new TreeSet<>(lists.all().stream().map(PublicList::name).toList()));
        for (PublicList<?> list : lists.all()) {
            for (String file : List.of("csv", "json", "xlsx", "atom", "csv-metadata.json")) given().get("/" + list.name() + "." + file).then().statusCode(200);
        }
    }

    @Test
    void sayWhatEveryColumnMeansInThreeLanguages() {
        for (PublicList<?> list : lists.all()) {
            for (Language language : Language.values()) {
                for (Dictionary.Word word : dictionary.of(list, language)) {
                    String place = list.name() + "." + word.name() + " " + language;
                    assertTrue(word.meaning().matches("\\p{Lu}.{8,}\\."), place + ": " + word.meaning());
                    assertEquals(word.kind() == Column.Kind.WORD && !NO_VOCABULARY.contains(word.name()), !word.codes().isEmpty(), place);
                    for (Term code : word.codes()) assertFalse(code.text(language).isBlank(), place + " " + code.code());
                }
            }
        }
    }

    @Test
    void tellProgramsTheSame() {
        JsonPath described = given().get("/contracts.csv-metadata.json").then().statusCode(200).extract().jsonPath();
        Map<String, Object> layer = described.getMap("tableSchema.columns.find { it.name == 'layer' }");
        assertEquals(List.of("sr-Latn", "sr-Cyrl", "en"), ((List<?>) layer.get("dc:description")).stream().map(text -> ((Map<?, ?>) text).get("@language")).toList());
        List<String> codes = described.getList("tableSchema.columns.find { it.name == 'layer' }.'skos:hasTopConcept'.'skos:notation'");
        Document page = Jsoup.parse(given().get("/sr-Cyrl/open-data").asString());
        assertEquals(codes, page.select("#contracts tr:has(th:containsOwn(layer)) .codes code, #contracts tr:has(code:matchesOwn(^layer$)) .codes code").eachText());
        assertTrue(page.select("#contracts").text().contains("Слој технологије ком припада."), page.select("#contracts").text());
    }
}
