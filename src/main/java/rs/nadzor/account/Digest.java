package rs.nadzor.account;

import java.time.DayOfWeek;
import java.time.LocalDate;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** How often somebody wants to read in the morning what waits for them. */
public enum Digest implements Coded {
    NEVER, WORKDAYS,
    /** On Mondays; whoever was not looked after then, on the next day. */
    WEEKLY;

    @EnumeratedValue
    final String code = Coded.codeOf(this);

    /** @param last the day on which it was looked after before; null for never */
    public boolean isDue(LocalDate last, LocalDate today) {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        return switch (this) {
            case NEVER -> false;
            case WORKDAYS -> today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && (last == null || last.isBefore(today));
            case WEEKLY -> last == null || last.isBefore(monday);
        };
    }
}
