package rs.nadzor.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import rs.nadzor.i18n.SearchKey;

/** What is left of a name to look it up by. */
class LegalFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Macchina Security d.o.o. | macchina security
            Macchina Security DOO | macchina security
            Алти д.о.о. | alti
            А.Д. Електропривреда | elektroprivreda
            Elektroprivreda a.d. | elektroprivreda
            Банка ад | banka
            Осигурање д.д. | osiguranje
            ЈП Путеви Србије | jp putevi srbije
            JKP Sombor | jkp sombor
            Ad Astra d.o.o. | ad astra
            Petrović o.d. | petrovic
            Petrović k.d. | petrovic
            Петар Петровић предузетник | petar petrovic
            Petar Petrović PR | petar petrovic
            Huawei Technologies Co., Ltd. | huawei technologies
            Palantir, LLC | palantir
            Clearview Inc. | clearview
            Rohde GmbH | rohde
            Thales S.A. | thales
            Adria | adria
            Doo Čačak Doo | cacak
            D.O.O. | d o o
            Kompanija Dunav | kompanija dunav""")
    void isLeftOut(String name, String left) {
        assertEquals(left, LegalForm.without(SearchKey.of(name)));
        assertTrue(Pattern.matches(LegalForm.line(SearchKey.of(name)), "\n" + SearchKey.of(name) + "\n"), "and the name is found by what is left");
    }

    @ParameterizedTest
    @ValueSource(strings = { "d.o.o.", " DOO", "д.о.о.", "Ltd.", "Co., Ltd", "S.A." })
    void isKnownAlone(String form) {
        assertTrue(LegalForm.isAlone(form));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Sitel d.o.o.", "JP EPS", "Adria" })
    void isNotAName(String name) {
        assertFalse(LegalForm.isAlone(name));
    }
}
