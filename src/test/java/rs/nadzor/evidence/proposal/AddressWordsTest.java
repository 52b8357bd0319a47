package rs.nadzor.evidence.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.nadzor.shared.WebAddress;

class AddressWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "https://n1info.rs/vesti/2019/05/31/nove-kamere-u-beogradu/ | 2019-05-31 Nove kamere u beogradu",
        "https://example.rs/2019/05/nove_kamere_stizu.html | 2019-05 Nove kamere stizu",
        "https://example.rs/vesti/123456-nove-kamere-u-beogradu-987654 | Nove kamere u beogradu",
        "https://example.rs/20190531/x | 2019-05-31",
        "https://example.rs/2019-02-31/x | ''",
        "https://example.rs/%D0%BD%D0%BE%D0%B2%D0%B5-%D0%BA%D0%B0%D0%BC%D0%B5%D1%80%D0%B5-%D1%81%D1%82%D0%B8%D0%B6%D1%83 | Нове камере стижу",
        "https://example.rs/index.php?id=201905 | ''",
        "https://example.rs/201905 | ''",
        "https://example.rs | ''" })
    void readDayAndTitle(String address, String said) {
        assertEquals(said, AddressWords.of(WebAddress.read(address).orElseThrow()).stream().map(Proposal::value).collect(Collectors.joining(" ")));
    }
}
