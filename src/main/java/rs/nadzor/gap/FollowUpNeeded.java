package rs.nadzor.gap;

import java.time.LocalDate;
import java.util.UUID;

/** Fired when a review says that something has to be done about a finding first. */
public record FollowUpNeeded(UUID contract, UUID finding, String what, String owner, LocalDate due) {
}
