package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheSameFromBytesAndFromAStream() throws IOException {
        var abc = new Fingerprint("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertEquals(abc, Fingerprint.of("abc"));
        assertEquals(abc, Fingerprint.of("abc".getBytes()));
        assertEquals(abc, Fingerprint.of(new ByteArrayInputStream("abc".getBytes())));
        var large = new byte[200_000];
        assertEquals(Fingerprint.of(large), Fingerprint.of(new ByteArrayInputStream(large)));
    }

    @Test
    void refusesAnythingElse() {
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint("BA78"));
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(null));
    }
}
