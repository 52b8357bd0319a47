package rs.nadzor.account;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.shared.Fingerprint;

/**
 * Lets in once when the telephone is lost. 80 random bits, so a plain digest keeps them; it does not depend on the session
 * key, because these codes are the way in when that key has been replaced.
 */
@Entity
@Table(name = "recovery_code")
class RecoveryCode extends PanacheEntityBase {

    static final int MANY = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @UuidGenerator(style = VERSION_7)
    UUID id;
    UUID accountId;
    String codeHash;
    Instant usedAt;

    /** Fresh ones, to be shown once; earlier ones stop working. */
    static List<String> renew(UUID account) {
        delete("accountId", account);
        return Stream.generate(() -> make(account)).limit(MANY).toList();
    }

    static long left(UUID account) {
        return count("accountId = ?1 and usedAt is null", account);
    }

    /** Whether the code is right and had not been used. */
    static boolean use(UUID account, String typed, Instant now) {
        return typed != null && update("usedAt = ?1 where accountId = ?2 and codeHash = ?3 and usedAt is null",
                now, account, hash(account, typed)) == 1;
    }

    private static String make(UUID account) {
        byte[] bytes = new byte[10];
        RANDOM.nextBytes(bytes);
        var code = new RecoveryCode();
        String text = Base32.of(bytes);
        code.accountId = account;
        code.codeHash = hash(account, text);
        code.persist();
        return Base32.grouped(text, "-");
    }

    private static String hash(UUID account, String typed) {
        return Fingerprint.of(account + " " + typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).hex();
    }
}
