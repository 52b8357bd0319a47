package rs.nadzor.account;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Checks e-mail and password. What it answers, and how fast, is the same whether the account exists or not. */
@ApplicationScoped
class SignIn {

    /** The person, or else how long to wait before the next try (zero: not at all). */
    record Result(User user, Duration pause) {
    }

    @Inject
    SignInThrottle throttle;

    Result attempt(String email, String password, String address) {
        Duration wait = throttle.attempt(SignInThrottle.Guess.password(email), address);
        if (!wait.isZero()) return new Result(null, wait);
        var found = QuarkusTransaction.requiringNew().call(() -> User.byEmail(email).filter(User::isActive));
        // Outside the transaction: it takes long on purpose, and holds no connection meanwhile.
        boolean right = Password.matches(password == null ? "" : password, found.map(user -> user.passwordHash).orElse(null));
        if (!right) return new Result(null, Duration.ZERO);
        throttle.succeeded(SignInThrottle.Guess.password(email), address);
        return new Result(found.get(), Duration.ZERO);
    }
}
