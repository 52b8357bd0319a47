package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.function.Predicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorAddressTest {

    private static final Predicate<InetAddress> OURS = address -> address.isLoopbackAddress() || address.getHostAddress().startsWith("10.");

    @ParameterizedTest
    @CsvSource({ "127.0.0.1,198.51.100.7,198.51.100.7", "127.0.0.1,'203.0.113.1, 198.51.100.7',198.51.100.7",
            "127.0.0.1,'203.0.113.1,198.51.100.7,10.0.0.2',198.51.100.7", "127.0.0.1,'10.0.0.9, 10.0.0.8',10.0.0.9",
            "127.0.0.1,198.51.100.7:4711,198.51.100.7", "127.0.0.1,[2001:db8::1]:4711,2001:db8:0:0:0:0:0:1", "127.0.0.1,2001:db8::1,2001:db8:0:0:0:0:0:1",
            "127.0.0.1,'',127.0.0.1", "127.0.0.1,'203.0.113.1, unknown',127.0.0.1", "198.51.100.7,203.0.113.1,198.51.100.7" })
    void isWhatTheNearestOfOurProxiesSaw(String peer, String forwarded, String visitor) {
        assertEquals(visitor, VisitorAddress.last(peer, forwarded, OURS));
    }
}
