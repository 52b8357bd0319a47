package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.edition.Where;
import rs.nadzor.shared.PartialDate;

/** Published deals that their holders keep back, read as the public role. */
@ApplicationScoped
public class PublicSilence {
    /** As the index has it; a day goes as text, see {@link ReadOrder#byDay}. */
    static final String SINCE = "coalesce(public.partial_last(row #>> '{openness,since}'), date '9999-12-31')",
            KEPT_BACK = "row #>> '{openness,state}' = 'undisclosed'";
    static final ReadOrder LONGEST = new ReadOrder("longest", SINCE, false, SINCE + "::text", "cast(? as date)", last -> last.date(0).toString());

    @Inject
    ReadTables tables;
    @Inject
    Clock clock;

    /**
     * One of them, with its clock.
     *
     * @param since partial date; null where nobody knows
     * @param days since the last day that "since" can mean; null where that is unknown or still to come
     */
    public record Silence(PublicContractRow deal, String since, Long days) {
    }

    /** Those that have been kept back for longest. */
    public List<Silence> longest(int limit) {
        LocalDate today = LocalDate.now(clock);
        return tables.first(PublicContracts.TABLE, keptBack(), LONGEST, limit).stream()
                .map(deal -> new Silence(deal, deal.openness().since(), days(deal.openness().since(), today))).toList();
    }

    public long count() {
        return tables.count(PublicContracts.TABLE, keptBack());
    }

    static Long days(String since, LocalDate today) {
        if (since == null) return null;
        long days = ChronoUnit.DAYS.between(PartialDate.of(since).latest(), today);
        return days > 0 ? days : null;
    }

    private static Where keptBack() {
        return new Where().and(KEPT_BACK);
    }
}
