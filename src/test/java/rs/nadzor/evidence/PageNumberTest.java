package rs.nadzor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12|13", "str. 12|str. 13", "стр. 9|стр. 10", "Страна 99|Страна 100", "p. 12|p. 13", "pp. 12-13|pp. 14", "12–13|14", "str. 12 – 15|str. 16",
        "str. 12, stav 3|str. 13", "p. 4; table 2|p. 5" })
    void turnsThePage(String locator, String next) {
        assertEquals(Optional.of(next), PageNumber.after(locator));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "čl. 12", "član 3, stav 2", "12:34", "00:12", "odeljak 2.3", "2.3", "12a", "Прилог 1", "str.", "1234567" })
    void turnsNothingElse(String locator) {
        assertEquals(Optional.empty(), PageNumber.after(locator));
    }
}
