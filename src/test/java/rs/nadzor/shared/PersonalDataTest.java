package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({"ЈМБГ 0101006500006, JMBG", "рођен (0101006500006), JMBG", "тел. 064/123-45-67, PHONE",
            "+381 63 123 4567, PHONE", "063 123 456, PHONE", "с пребивалиштем у Нишу, HOME", "stanuje na adresi Glavna 1, HOME",
            "of home address unknown, HOME"})
    void asksAboutDataOfAPerson(String text, PersonalData kind) {
        assertEquals(Optional.of(kind), PersonalData.in(text));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0101006500007", "9901006500005", "3002006500009", "10101006500006", "PIB 100002887",
            "011/313-9000", "404-02-12/2019-11", "1.234.567,50", "2019-0000123456", "1732281234567", "Булевар Михајла Пупина 2",
            "840-0000001811843-32", "a0612345678b", "4f1e-0612-3456-7890-4c1d8a", "0641234567-8c2e", "x0101006500006", "https://jnportal.ujn.gov.rs/tender-eo/123456"})
    void leavesEverythingElseAlone(String text) {
        assertEquals(Optional.empty(), PersonalData.in(text));
    }
}
