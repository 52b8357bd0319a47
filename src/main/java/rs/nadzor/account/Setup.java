package rs.nadzor.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import rs.nadzor.i18n.Language;

/** Makes the first administrator, once. The link to do it works while there is none; a new start makes a new one. */
@ApplicationScoped
public class Setup {

    @Inject
    EntityManager database;

    @Inject
    Token.Tokens tokens;

    @Inject
    Clock clock;

    @Transactional
    public boolean done() {
        return User.anyAdministrator();
    }

    /** The path of a fresh link; earlier ones stop working. Call it as the installation. */
    @Transactional
    public String newLink() {
        var token = tokens.random();
        database.createNativeQuery("""
                insert into desk.setup_link (token_hash, created_at) values (:hash, :now)
                on conflict (id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at
                """).setParameter("hash", token.hash()).setParameter("now", clock.instant()).executeUpdate();
        return "/setup/" + token.text();
    }

    @Transactional
    boolean opens(String token) {
        return !User.anyAdministrator() && !database.createNativeQuery("select 1 from desk.setup_link where token_hash = :hash")
                .setParameter("hash", tokens.hash(token)).getResultList().isEmpty();
    }

    /** Somebody was here before: accounts are never deleted. */
    @Transactional
    boolean knows(String email) {
        return User.byEmail(email).isPresent();
    }

    /** Empty when another one was faster. */
    @Transactional
    Optional<User> administrator(String email, String displayName, String password, Language language) {
        User.lockAdministrators();
        if (User.anyAdministrator()) return Optional.empty();
        database.createNativeQuery("delete from desk.setup_link").executeUpdate();
        // Also an editor: in a new organization the first person does everything, and may give it away later.
        var user = new User(email, displayName, Set.of(Role.ADMINISTRATOR, Role.EDITOR), language, password, clock.instant());
        user.persist();
        return Optional.of(user);
    }
}
