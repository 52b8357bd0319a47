package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class VisitorLimitTest {

    private final Watch watch = new Watch();

    @Test
    void admitsSoManyAnHourFromOneVisitor() {
        var limit = new VisitorLimit(2, network -> "seal of " + network, watch);
        assertTrue(limit.admits("192.0.2.1") && limit.admits("192.0.2.1"));
        assertFalse(limit.admits("192.0.2.1"));
        assertTrue(limit.admits("192.0.2.2"), "somebody else");
        watch.now = watch.now.plus(Duration.ofMinutes(61));
        assertTrue(limit.admits("192.0.2.1"), "an hour later");
    }

    @Test
    void takesANetworkOfTheSixthVersionForOneVisitor() {
        var limit = new VisitorLimit(1, network -> "seal of " + network, watch);
        assertTrue(limit.admits("2001:db8:1:2::1"));
        assertFalse(limit.admits("2001:db8:1:2:ffff::9"));
        assertTrue(limit.admits("2001:db8:1:3::1"));
    }

    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
