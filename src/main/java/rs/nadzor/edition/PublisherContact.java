package rs.nadzor.edition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the publisher is reached; what it has not named is null.
 *
 * @param key address of its OpenPGP key, {@code fingerprint} that of the key, in capital hexadecimal digits
 * @param onion address as a Tor service
 */
public record PublisherContact(String email, String signal, String key, String fingerprint, String onion, String post) {
    static final String COLUMNS = "contact_email, contact_signal, contact_key, contact_fingerprint, contact_onion, contact_post";

    /** As the public reads it. */
    public static PublisherContact read() {
        return of((Object[]) Edition.getEntityManager().createNativeQuery("select " + COLUMNS + " from published.publisher", Object[].class)
                .getSingleResult());
    }

    static PublisherContact of(Object[] row) {
        return new PublisherContact((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }

    /** Whether there is any that hides what is written, or who writes. */
    public boolean isSafer() {
        return Stream.of(signal, key, fingerprint, onion).anyMatch(Objects::nonNull);
    }

    /** In groups of four, as people compare it. */
    public List<String> fingerprintGroups() {
        return IntStream.range(0, fingerprint.length() / 4).mapToObj(i -> fingerprint.substring(4 * i, 4 * i + 4)).collect(Collectors.toList());
    }
}
