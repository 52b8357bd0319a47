package rs.nadzor.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * So many an hour from one visitor, so many from all, as this node counts. An address is neither stored nor logged: what
 * is counted is its hash under a key that nobody sees and that ends with the process, and only the last ten thousand.
 */
public final class VisitorLimit {
    private static final int VISITORS = 10_000;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String EVERYBODY = "";

    private final int perVisitor, perNode;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Counted> counts = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > VISITORS;
        }
    };

    private record Counted(Instant since, int times) {
    }

    public VisitorLimit(int perVisitor, int perNode, Clock clock) {
        this.perVisitor = perVisitor;
        this.perNode = perNode;
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** Counts one more from this address, unless it is one too many. */
    public synchronized boolean admits(String address) {
        String visitor = hash(address);
        if (times(visitor) >= perVisitor || times(EVERYBODY) >= perNode) return false;
        count(visitor);
        count(EVERYBODY);
        return true;
    }

    private int times(String who) {
        Counted counted = counts.get(who);
        if (counted == null) return 0;
        if (counted.since.plus(WINDOW).isAfter(clock.instant())) return counted.times;
        counts.remove(who);
        return 0;
    }

    private void count(String who) {
        counts.merge(who, new Counted(clock.instant(), 1), (before, one) -> new Counted(before.since, before.times + 1));
    }

    private String hash(String address) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(VisitorAddress.network(address).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
