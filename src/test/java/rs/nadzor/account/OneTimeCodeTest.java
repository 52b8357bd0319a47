package rs.nadzor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({ "59,94287082", "1111111109,07081804", "1111111111,14050471", "1234567890,89005924", "2000000000,69279037",
            "20000000000,65353130" })
    void agreesWithTheStandard(long second, String code) {
        assertEquals(code, OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second)), 8));
    }

    @Test
    void takesTheNeighboursButNoFurther() {
        Instant then = Instant.ofEpochSecond(1111111111);
        assertEquals(OptionalLong.of(37037037), OneTimeCode.step(SECRET, "050 471", then));
        assertEquals(OptionalLong.of(37037036), OneTimeCode.step(SECRET, "081804", then));
        assertEquals(OptionalLong.of(37037037), OneTimeCode.step(SECRET, "050471", then.minusSeconds(30)));
        assertEquals(OptionalLong.empty(), OneTimeCode.step(SECRET, "050471", then.plusSeconds(60)));
        for (String odd : new String[] {null, "", "50471", "0504711", "०५०४७१", "-50471"}) {
            assertEquals(OptionalLong.empty(), OneTimeCode.step(SECRET, odd, then), odd);
        }
    }

    /** RFC 4648, section 10. */
    @Test
    void writesBase32() {
        assertEquals("MZXW6YTB", Base32.of("fooba".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.of(SECRET));
        assertEquals("ABCD-EFGH", Base32.grouped("ABCDEFGH", "-"));
    }
}
