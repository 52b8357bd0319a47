package rs.nadzor.gap;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What a rule says of a deal, in the words of a test. */
public record Asking(String rule) {

    public Outcome of(UUID deal) {
        return CDI.current().select(Evaluations.class).get().of(deal).stream()
                .filter(outcome -> outcome.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    public FlagResult result(UUID deal) {
        return of(deal).result();
    }

    /** Empty unless it cannot tell. */
    public List<Missing> missing(UUID deal) {
        Outcome outcome = of(deal);
        if ((outcome.result() == FlagResult.CANNOT_TELL) == outcome.missing().isEmpty()) throw new AssertionError(outcome);
        return outcome.missing();
    }

    /** Whatever the work changes is undone. */
    public static void undone(Runnable work) {
        QuarkusTransaction.begin();
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
