package rs.nadzor.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.PartialDate;

/**
 * The figures of one measure and scope, each with its source, drawn on an axis that all scopes of the measure share.
 *
 * @param disputed another statement, a figure of these or something else, says otherwise than one of them
 */
public record PublicFigures(Term measure, Term scope, String unit, BigDecimal axis, boolean disputed,
        List<PublicConflict> explained, List<Row> rows) {
    /** The longest bar ends here, so that the mark of an open end fits beside it. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(92);

    /** By which a frame shows these alone: {@code cameras-planned}. */
    public String code() {
        return measure.code() + "-" + scope.code() + (unit == null ? "" : "-" + unit);
    }

    /** What is counted, and of what: where the measure has no name of its own, what the figures are about. */
    public String heading(Language language) {
        Term about = rows.get(0).statement().programme();
        boolean named = "other".equals(measure.code()) && about != null && rows.stream().allMatch(row -> about.equals(row.statement().programme()));
        String what = named ? about.text(language) : measure.text(language);
        String capital = what.substring(0, what.offsetByCodePoints(0, 1)).toUpperCase(language.locale()) + what.substring(what.offsetByCodePoints(0, 1));
        return measure.code().equals(scope.code()) ? capital : capital + ": " + scope.text(language);
    }

    /**
     * One figure as the scale draws it: width in percent of the axis, texts in the reader's language.
     *
     * @param alone the only figure of its measure, so that there is nothing to draw it against
     */
    public record Row(PublicStatement statement, BigDecimal width, boolean alone, Language language) {
        public String anchor() {
            return statement.anchor();
        }

        public String bound() {
            return statement.bound().code();
        }

        public String rank() {
            return statement.rank().code();
        }

        public List<Integer> notes() {
            return statement.notes();
        }

        public int offset() {
            return 0;
        }

        public BigDecimal end() {
            return width;
        }

        /** "at least 1,200" and, for money, the currency. */
        public String value() {
            return words(statement, language);
        }

        public String label() {
            String who = statement.saidBy() == null ? "" : statement.saidBy().text(language);
            return statement.programme() == null ? who : statement.programme().text(language) + " – " + who;
        }

        public String asOf() {
            return statement.asOf() == null ? null : Formats.of(language).partialDate(PartialDate.of(statement.asOf()));
        }
    }

    /** The figure as people write it; without one, what is said. */
    static String words(PublicStatement statement, Language language) {
        if (statement.amount() == null) return statement.text() == null ? "" : statement.text().text(language);
        String number = Formats.of(language).number(statement.amount());
        String words = "exact".equals(statement.bound().code()) ? number : statement.bound().text(language) + "\u00a0" + number;
        return statement.unit() == null ? words : words + "\u00a0" + statement.unit();
    }

    static List<PublicFigures> of(PublicContract deal, Language language) {
        List<PublicStatement> statements = deal.statements();
        Map<String, List<PublicStatement>> groups = new LinkedHashMap<>();
        Map<String, BigDecimal> axes = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PublicStatement s : statements) {
            if (s.amount() == null) continue;
            String measure = s.measure().code() + '/' + s.unit();
            axes.merge(measure, s.amount(), BigDecimal::max);
            counts.merge(measure, 1, Integer::sum);
            groups.computeIfAbsent(measure + '/' + s.scope().code(), key -> new ArrayList<>()).add(s);
        }
        return groups.values().stream().map(group -> group(deal, group, axes, counts, language))
                .sorted(Comparator.comparing((PublicFigures g) -> -sizeOf(statements, g.measure()))).toList();
    }

    private static long sizeOf(List<PublicStatement> statements, Term measure) {
        return statements.stream().filter(s -> s.amount() != null && s.measure().code().equals(measure.code())).count();
    }

    private static PublicFigures group(PublicContract deal, List<PublicStatement> group, Map<String, BigDecimal> axes,
            Map<String, Integer> counts, Language language) {
        PublicStatement first = group.get(0);
        String measure = first.measure().code() + '/' + first.unit();
        BigDecimal axis = axes.get(measure);
        boolean alone = counts.get(measure) == 1;
        List<Row> rows = group.stream().sorted(Comparator.comparing(PublicStatement::amount).reversed())
                .map(s -> new Row(s, width(s.amount(), axis), alone, language)).toList();
        List<String> anchors = group.stream().map(PublicStatement::anchor).toList();
        List<PublicConflict> explained = deal.conflicts().stream().filter(c -> c.reason() != null && c.touches(anchors)).toList();
        return new PublicFigures(first.measure(), first.scope(), first.unit(), axis,
                deal.conflicts().stream().anyMatch(c -> c.touches(anchors)), explained, rows);
    }

    private static BigDecimal width(BigDecimal amount, BigDecimal axis) {
        return axis.signum() == 0 ? BigDecimal.ZERO
                : amount.multiply(LONGEST).divide(axis, 2, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }
}
