package rs.nadzor.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.PartialDate;

/**
 * What is known of one or several deals, in order of time, with breaks where nothing is recorded. It can be narrowed to one
 * kind without a script: every kind has its own breaks, of which the style sheet shows those that belong to what is shown.
 *
 * @param id not the same for two timelines of a page
 * @param today time to come is no break
 */
public record PublicTimeline(String id, List<PublicMoment> moments, LocalDate today) {

    /** What a timeline can be narrowed to. */
    public static final List<String> KINDS = List.of("events", "statements", "law", "editions");

    /** @param breaks before it */
    public record Row(PublicMoment moment, List<PublicBreak> breaks) {
    }

    /** A kind that can be chosen. */
    public record Kind(String code, int moments) {
    }

    public PublicTimeline {
        moments = moments.stream().sorted(PublicMoment.BY_DATE).toList();
    }

    /** Those that occur; nothing where there is no choice. */
    public List<Kind> kinds() {
        List<Kind> kinds = KINDS.stream().map(code -> new Kind(code, (int) moments.stream().filter(moment -> moment.kind().equals(code)).count()))
                .filter(kind -> kind.moments() > 0).toList();
        return kinds.size() > 1 ? kinds : List.of();
    }

    /** How many lines there are besides statements, where both occur: a page has its statements elsewhere and begins with the rest. */
    public int happened() {
        int statements = (int) moments.stream().filter(PublicTimeline::isStatement).count();
        return kinds().isEmpty() || statements == 0 ? 0 : moments.size() - statements;
    }

    private static boolean isStatement(PublicMoment moment) {
        return moment.kind().equals("statements");
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        boolean begins = happened() > 0;
        for (int i = 0; i < moments.size(); i++) {
            PublicMoment moment = moments.get(i);
            List<PublicMoment> before = moments.subList(0, i);
            Stream<PublicBreak> whole = gap(null, before, moment), own = moment.kind().equals("editions") || kinds().isEmpty() ? Stream.of()
                    : gap(moment.kind(), before.stream().filter(one -> one.kind().equals(moment.kind())).toList(), moment);
            int statements = lastStatements(before);
            Stream<PublicBreak> rest = !begins || isStatement(moment) ? Stream.of()
                    : gap(PublicBreak.HAPPENED, before.stream().filter(one -> !isStatement(one)).toList(), moment).map(gap -> gap.with(statements));
            rows.add(new Row(moment, Stream.of(whole, own, rest).flatMap(breaks -> breaks).toList()));
        }
        return rows;
    }

    /** How many statements there are since the last of anything else. */
    private static int lastStatements(List<PublicMoment> moments) {
        int first = moments.size();
        while (first > 0 && isStatement(moments.get(first - 1))) first--;
        return moments.size() - first;
    }

    /** An edition says when we wrote, not what happened: between two of them is no break. */
    private Stream<PublicBreak> gap(String kind, List<PublicMoment> before, PublicMoment moment) {
        if (moment.date() == null || before.isEmpty()) return Stream.of();
        if (moment.kind().equals("editions") && before.get(before.size() - 1).kind().equals("editions")) return Stream.of();
        LocalDate from = before.stream().map(one -> end(one.on())).max(LocalDate::compareTo).orElseThrow(), to = start(moment.on());
        long months = to.isAfter(today) ? 0 : ChronoUnit.MONTHS.between(from, to);
        return months < PublicBreak.LEAST ? Stream.of() : Stream.of(new PublicBreak(kind, (int) months, 0));
    }

    /** The earliest day that is meant; of "before 2019" the first of that year. */
    private static LocalDate start(PartialDate date) {
        return date.earliest().equals(PartialDate.BEGINNING) ? date.start() : date.earliest();
    }

    /** The latest day that is meant; of "after 2019" the last of that year. */
    private static LocalDate end(PartialDate date) {
        return date.latest().equals(PartialDate.END) ? date.with(PartialDate.Qualifier.EXACT).latest() : date.latest();
    }

    static PublicTimelineMessages in(Language language) {
        return Texts.in(PublicTimelineMessages.class, language);
    }
}
