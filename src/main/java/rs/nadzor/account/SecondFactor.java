package rs.nadzor.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Somebody's application for codes, set up: they have shown that it gives the right ones. */
@Entity
@Table(name = "second_factor")
class SecondFactor extends PanacheEntityBase {

    @Id
    UUID accountId;
    byte[] secret;
    long lastStep;
    Instant confirmedAt;

    static Optional<SecondFactor> of(UUID account) {
        return findByIdOptional(account);
    }

    static boolean isSet(UUID account) {
        return count("accountId", account) > 0;
    }

    /** In place of an earlier one. The code that confirmed it counts as used. */
    static void set(UUID account, byte[] closedSecret, long step, Instant now) {
        var factor = SecondFactor.of(account).orElseGet(SecondFactor::new);
        factor.accountId = account;
        factor.secret = closedSecret;
        factor.lastStep = step;
        factor.confirmedAt = now;
        factor.persistAndFlush();
    }

    /** With its recovery codes. */
    static boolean remove(UUID account) {
        RecoveryCode.delete("accountId", account);
        return deleteById(account);
    }

    /** Whether nobody has used the code of this step, or a later one. Of two requests at once only one hears yes. */
    static boolean take(UUID account, long step) {
        return update("lastStep = ?1 where accountId = ?2 and lastStep < ?1", step, account) == 1;
    }
}
