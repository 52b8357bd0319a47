package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import rs.nadzor.contract.PublicOrganizations.Count;
import rs.nadzor.i18n.Term;

/**
 * Deals by layer and year.
 *
 * @param years ascending; 0, the last one, stands for deals without a date
 */
public record DealTable(List<Integer> years, List<Row> rows) {

    /** @param layer null for deals that name none; {@code deals} one for each of the years */
    public record Row(Term layer, List<Integer> deals) {

        public int sum() {
            return deals.stream().mapToInt(Integer::intValue).sum();
        }

        /** In percent of the most that any layer has in any year. */
        public int width(int year, int most) {
            return most == 0 ? 0 : Math.round(100f * deals.get(year) / most);
        }

        /** Bars end where numbers end. */
        public int left(int year, int most) {
            return 100 - width(year, most);
        }
    }

    static DealTable of(List<Count> counts) {
        List<Integer> years = new ArrayList<>(new TreeSet<>(counts.stream().map(Count::year).toList()));
        if (years.remove((Integer) 0)) years.add(0);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Count count : counts) {
            Row row = rows.computeIfAbsent(count.layer() == null ? "" : count.layer().code(),
                    code -> new Row(count.layer(), new ArrayList<>(Collections.nCopies(years.size(), 0))));
            row.deals.set(years.indexOf(count.year()), count.deals());
        }
        return new DealTable(years, List.copyOf(rows.values()));
    }

    /** The most that any layer has in any year. */
    public int most() {
        return rows.stream().flatMap(row -> row.deals.stream()).mapToInt(Integer::intValue).max().orElse(0);
    }

    /** @param year its place among the years */
    public int sum(int year) {
        return rows.stream().mapToInt(row -> row.deals.get(year)).sum();
    }
}
