package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({ "Уговор.pdf,Уговор.pdf", "C:\\tajne\\a.pdf,a.pdf", "../../etc/passwd,passwd", "'  .skriveno. ',skriveno", "x<y>\"z\".pdf,x_y__z_.pdf", "'',datoteka", "..,datoteka" })
    void keepsOnlyWhatEverySystemCanStore(String sent, String kept) {
        assertEquals(kept, FileName.of(sent).value());
    }

    @Test
    void hasNothingThatTurnsTheDirectionOfWritingOrALine() {
        assertEquals("abc.pdf", FileName.of("a\tb\r\nc.pdf").value());
        assertEquals("ugovorfdp.exe", FileName.of("ugovor\u202Efdp.exe").value());
    }

    @Test
    void keepsTheEndingOfALongName() {
        var name = FileName.of("у".repeat(400) + ".pdf");
        assertEquals(120, name.value().length());
        assertEquals("pdf", name.extension());
    }

    @Test
    void standsInAHeaderInPlainLettersAndInFull() {
        var header = FileName.of("Уговор \u201Eо\u201C камерама; 2019.pdf").disposition(true);
        assertTrue(header.startsWith("attachment; filename=\"ugovor _o_ kamerama_ 2019.pdf\"; filename*=UTF-8''%D0%A3"), header);
        assertTrue(header.chars().allMatch(c -> c >= ' ' && c < 127), header);
    }
}
