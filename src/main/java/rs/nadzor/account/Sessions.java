package rs.nadzor.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.web.StaffPrincipal;

/** Begins, finds and ends sessions, each in a transaction of its own. */
@ApplicationScoped
class Sessions {

    @Inject
    Clock clock;

    @Inject
    Token.Tokens tokens;

    @Inject
    SecondFactors factors;

    @Inject
    SessionTerms terms;

    /** The token for the person's browser. */
    String begin(User user) {
        var token = tokens.random();
        Acting.as(user.actor(), () -> QuarkusTransaction.joiningExisting().run(
                () -> Session.begin(User.getEntityManager().getReference(User.class, user.id), token.hash(), terms, clock.instant())));
        return token.text();
    }

    Optional<StaffPrincipal> find(String token) {
        // Named, so that nobody asks the request for its person while we are finding out.
        return Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().call(
                () -> Session.running(tokens.hash(token), terms, clock.instant()).map(this::principal)));
    }

    void end(String token) {
        find(token).ifPresent(person -> Acting.as(new Actor(person.id(), person.name()),
                () -> QuarkusTransaction.requiringNew().run(() -> Session.end(tokens.hash(token)))));
    }

    private StaffPrincipal principal(Session session) {
        var user = session.account;
        var roles = factors.missing(user) ? Set.of(Role.NEWCOMER) : Role.grants(user.roles());
        return new StaffPrincipal(user.id, user.displayName, roles, session.id, user.language, user.singleKeys);
    }
}
