package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({ "https://mup.gov.rs/a?b=c#d,https://mup.gov.rs/a?b=c#d", "' HTTP://mup.gov.rs ',HTTP://mup.gov.rs",
        "www.mup.gov.rs/vest,https://www.mup.gov.rs/vest", "https://mup.gov.rs/dva dela,https://mup.gov.rs/dva%20dela",
        "https://mup.gov.rs/вест,https://mup.gov.rs/%D0%B2%D0%B5%D1%81%D1%82" })
    void readsWhatPeoplePaste(String typed, String address) {
        assertEquals(address, WebAddress.read(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "ftp://mup.gov.rs/a", "file:///etc/passwd", "https://", "Уговор",
        "https://ime:lozinka@mup.gov.rs/", "http://[", "mailto:a@b.rs", "java\u0000script:alert(1)" })
    void refusesWhatMayNotBecomeALink(String typed) {
        assertTrue(WebAddress.read(typed).isEmpty());
    }

    @Test
    void hasAReadableLabel() {
        assertEquals("mup.gov.rs/вест", WebAddress.read("https://www.mup.gov.rs/%D0%B2%D0%B5%D1%81%D1%82/?x=1").orElseThrow().label());
        assertEquals("mup.gov.rs", WebAddress.read("https://www.mup.gov.rs/").orElseThrow().site());
    }
}
