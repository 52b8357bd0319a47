package rs.nadzor.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The end of an errand is on record a moment before its node lets go of it. Who makes it look cut off waits until then, or
 * the page rightly says that somebody is at it, and going on with it does nothing.
 */
public final class LetGo {

    private LetGo() {
    }

    public static void of(String errand, String subject) {
        Instant late = Instant.now().plus(Duration.ofMinutes(1));
        while (QuarkusTransaction.requiringNew().call(() -> Turn.isTaken(errand + " " + subject))) {
            assertTrue(Instant.now().isBefore(late), "somebody is at " + errand + " " + subject);
            Thread.onSpinWait();
        }
    }
}
