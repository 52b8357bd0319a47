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
        "https://ime:lozinka@mup.gov.rs/", "http://[", "mailto:a@b.rs", "https://ме:не@мвп.срб/", "https://срб", "https://м_в.срб", "java\u0000script:alert(1)" })
    void refusesWhatMayNotBecomeALink(String typed) {
        assertTrue(WebAddress.read(typed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "мвп.срб,https://xn--b1atk.xn--90a3ac,мвп.срб", "https://www.мвп.срб:8080/вест?а=б,https://www.xn--b1atk.xn--90a3ac:8080/%D0%B2%D0%B5%D1%81%D1%82?%D0%B0=%D0%B1,мвп.срб",
        "http://šabac.rs/,http://xn--abac-f6a.rs/,šabac.rs" })
    void readsSitesInTheirOwnLetters(String typed, String address, String site) {
        WebAddress read = WebAddress.read(typed).orElseThrow();
        assertEquals(address, read.value());
        assertEquals(site, read.site());
        assertEquals(read, WebAddress.read(read.shown()).orElseThrow());
        assertTrue(read.shown().contains(site), read.shown());
    }

    /** "mup" written with a Cyrillic u looks the same. */
    @ParameterizedTest
    @ValueSource(strings = { "https://mуp.gov.rs", "https://муп.gov.rs", "https://mуp.срб" })
    void showsNamesThatPretendAsTheyAreEncoded(String typed) {
        assertTrue(WebAddress.read(typed).orElseThrow().label().startsWith("xn--"));
    }

    @Test
    void hasAReadableLabel() {
        assertEquals("mup.gov.rs/вест", WebAddress.read("https://www.mup.gov.rs/%D0%B2%D0%B5%D1%81%D1%82/?x=1").orElseThrow().label());
        assertEquals("mup.gov.rs", WebAddress.read("https://www.mup.gov.rs/").orElseThrow().site());
    }
}
