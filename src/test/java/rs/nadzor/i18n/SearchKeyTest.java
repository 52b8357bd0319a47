package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({"Хуавеј,huavej", "HUAVEJ,huavej", "Đorđević,djordjevic", "Djordjević,djordjevic",
            "Ђорђевић,djordjevic", "Njegoš Ljiljana Džep,njegos ljiljana dzep",
            "'  Министарство – унутрашњих (послова) ',ministarstvo unutrasnjih poslova", "s\u030cuma,suma",
            "Ѓорѓи ёлка за́мак,gorgi elka zamak", "华为,华为", "50% _,50"})
    void isTheSameHoweverItIsTyped(String text, String key) {
        assertEquals(key, SearchKey.of(text));
    }

    @Test
    void isFoundByItsBeginning() {
        assertTrue(SearchKey.of("Хуавеј").startsWith(SearchKey.of("huav")));
        assertTrue(SearchKey.of("Ђорђе").startsWith(SearchKey.of("đor")));
        assertTrue(SearchKey.of("Ђорђе").startsWith(SearchKey.of("djor")));
    }

    @Test
    void joinsNamesAndToleratesNone() {
        assertEquals("huawei huavej", SearchKey.of(Arrays.asList("Huawei", null, " ", "Хуавеј")));
        assertEquals("", SearchKey.of((String) null));
        assertEquals("%grad%nis%", SearchKey.like(" Град, Ниш% "));
    }
}
