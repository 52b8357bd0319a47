package rs.nadzor.account;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An administrator lets somebody who forgot their password choose another, once, within a day. */
@Entity
@Table(name = "password_link")
class PasswordLink extends PanacheEntityBase {

    static final Duration VALID = Duration.ofDays(1);

    @Id
    @UuidGenerator(style = VERSION_7)
    UUID id;
    @Version
    int version;
    @ManyToOne(fetch = FetchType.LAZY)
    User account;
    String tokenHash;
    UUID madeBy;
    String madeByName;
    Instant createdAt;
    Instant expiresAt;
    Instant usedAt;
    Instant revokedAt;

    /** An earlier open link of the same person stops working. */
    static PasswordLink to(User account, User by, Token token, Instant now) {
        find("account = ?1 and usedAt is null and revokedAt is null", account)
                .<PasswordLink>stream().forEach(earlier -> earlier.revokedAt = now);
        flush();
        var link = new PasswordLink();
        link.account = account;
        link.tokenHash = token.hash();
        link.madeBy = by.id;
        link.madeByName = by.displayName;
        link.createdAt = now;
        link.expiresAt = now.plus(VALID);
        link.persist();
        return link;
    }

    static Optional<PasswordLink> open(String tokenHash, Instant now) {
        return find("""
                from PasswordLink l join fetch l.account where l.tokenHash = ?1 and l.usedAt is null and l.revokedAt is null
                and l.expiresAt > ?2 and l.account.deactivatedAt is null""", tokenHash, now).firstResultOptional();
    }

    /** The same, and nobody else has it until the transaction ends. */
    static Optional<PasswordLink> take(String tokenHash, Instant now) {
        find("tokenHash", tokenHash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        return open(tokenHash, now);
    }

    /** Whose password it is now. */
    User use(String password, Instant now) {
        if (usedAt != null || revokedAt != null || !now.isBefore(expiresAt)) throw new IllegalStateException("not open any more");
        usedAt = now;
        account.changePassword(password);
        return account;
    }
}
