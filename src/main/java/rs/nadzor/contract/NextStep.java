package rs.nadzor.contract;

import java.time.LocalDate;
import java.util.UUID;

/** Fired when somebody who logs a deal says what comes next: what, who, by when (the last two may be missing). */
public record NextStep(UUID contract, String what, String owner, LocalDate due) {
}
