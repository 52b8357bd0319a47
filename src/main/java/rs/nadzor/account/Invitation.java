package rs.nadzor.account;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.i18n.Language;

/** An administrator asks somebody to the desk; the link lets in once, for a week, unless it is revoked before. */
@Entity
@Table(name = "invitation")
public class Invitation extends PanacheEntityBase {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;
    @Version
    int version;
    public String email;
    public String displayName;
    @Column(name = "roles")
    String[] roleCodes;
    String tokenHash;
    UUID invitedBy;
    public String invitedByName;
    public Instant createdAt;
    public Instant expiresAt;
    Instant acceptedAt;
    Instant revokedAt;

    /** An earlier open invitation of the same person stops working. */
    static Invitation to(InvitationForm form, User by, Token token, Instant now) {
        find("email = ?1 and acceptedAt is null and revokedAt is null", User.address(form.email()))
                .<Invitation>stream().forEach(earlier -> earlier.revokedAt = now);
        flush();
        var invitation = new Invitation();
        invitation.email = User.address(form.email());
        invitation.displayName = form.name().strip();
        invitation.roleCodes = form.roles().toArray(String[]::new);
        invitation.tokenHash = token.hash();
        invitation.invitedBy = by.id;
        invitation.invitedByName = by.displayName;
        invitation.createdAt = now;
        invitation.expiresAt = now.plus(VALID);
        invitation.persist();
        return invitation;
    }

    static Optional<Invitation> open(String tokenHash, Instant now) {
        return find("tokenHash = ?1 and acceptedAt is null and revokedAt is null and expiresAt > ?2", tokenHash, now)
                .firstResultOptional();
    }

    /** The same, and nobody else has it until the transaction ends: of two acceptances at once only one finds it open. */
    static Optional<Invitation> take(String tokenHash, Instant now) {
        find("tokenHash", tokenHash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        return open(tokenHash, now);
    }

    /** Neither accepted nor revoked; some may have run out. */
    static List<Invitation> waiting() {
        return list("acceptedAt is null and revokedAt is null order by createdAt desc, id");
    }

    public Set<Role> roles() {
        return Roles.read(List.of(roleCodes));
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    User accept(String displayName, String password, Language language, Instant now) {
        if (acceptedAt != null || revokedAt != null || isExpired(now)) throw new IllegalStateException("not open any more");
        acceptedAt = now;
        var user = new User(email, displayName, roles(), language, password, now);
        user.persist();
        return user;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    void revoke(Instant now) {
        if (isAccepted()) throw new IllegalStateException("already accepted");
        if (revokedAt == null) revokedAt = now;
    }
}
