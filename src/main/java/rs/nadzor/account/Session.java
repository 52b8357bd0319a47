package rs.nadzor.account;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Somebody is signed in on one browser. The row is the session: any node finds it, and deleting it ends it. */
@Entity
@Table(name = "session")
public class Session extends PanacheEntityBase {

    private static final Duration SEEN = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    User account;
    String tokenHash;
    public Instant createdAt;
    public Instant seenAt;

    static Session begin(User account, String tokenHash, SessionTerms terms, Instant now) {
        delete("account = ?1 and (seenAt < ?2 or createdAt < ?3)", account, now.minus(terms.idle()), now.minus(terms.longest()));
        var session = new Session();
        session.account = account;
        session.tokenHash = tokenHash;
        session.createdAt = now;
        session.seenAt = now;
        session.persist();
        return session;
    }

    /** The running session of an active person; asking for it keeps it from going idle. */
    static Optional<Session> running(String tokenHash, SessionTerms terms, Instant now) {
        Optional<Session> found = find("""
                from Session s join fetch s.account a where s.tokenHash = ?1 and a.deactivatedAt is null
                and s.seenAt > ?2 and s.createdAt > ?3""", tokenHash, now.minus(terms.idle()), now.minus(terms.longest())).firstResultOptional();
        // Not at every request: a write for each page read would be most of what the desk's database does.
        found.filter(session -> session.seenAt.isBefore(now.minus(SEEN))).ifPresent(session -> session.seenAt = now);
        return found;
    }

    /** Where somebody is signed in now, the latest first. */
    static List<Session> all(User account, SessionTerms terms, Instant now) {
        return list("account = ?1 and seenAt > ?2 and createdAt > ?3 order by createdAt desc, id desc", account,
                now.minus(terms.idle()), now.minus(terms.longest()));
    }

    static void endOthers(User account, UUID present) {
        delete("account = ?1 and id <> ?2", account, present);
    }

    static void end(String tokenHash) {
        delete("tokenHash", tokenHash);
    }

    static void endAll(User account) {
        delete("account", account);
    }
}
