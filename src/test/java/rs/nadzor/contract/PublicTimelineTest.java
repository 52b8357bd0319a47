package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import rs.nadzor.i18n.LocalizedText;

/** A timeline says for how long nothing is recorded, and claims no break that is not sure. */
class PublicTimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void drawsABreakOnlyWhereNothingIsRecordedForAYear() {
        assertEquals(List.of("2019-01-01", "2019-12-31", "12 whole", "2021-01-01"), rows("events 2021-01-01", "events 2019-01-01", "events 2019-12-31"));
    }

    @Test
    void countsFromTheLastDayThatCanBeMeantToTheFirst() {
        assertEquals(List.of("2019", "2020-12"), rows("events 2020-12", "events 2019"), "from December to December is no year");
        assertEquals(List.of("2019", "12 whole", "2021"), rows("events 2019", "events 2021"));
        assertEquals(List.of("2019", "2019-02", "13 whole", "2021-02"), rows("events 2019", "events 2019-02", "events 2021-02"),
                "the year may reach beyond its February");
        assertEquals(List.of("2019/..", "24 whole", "../2022"), rows("events 2019/..", "events ../2022"));
    }

    @Test
    void takesTimeToComeAndTimeBetweenEditionsForNoBreak() {
        assertEquals(List.of("2025-06-01", "2030-01-01"), rows("law 2025-06-01", "law 2030-01-01"));
        assertEquals(List.of("2023-01-01", "2025-01-01"), rows("editions 2023-01-01", "editions 2025-01-01"));
        assertEquals(List.of("2023-01-01", "24 whole", "2025-01-01"), rows("events 2023-01-01", "editions 2025-01-01"));
    }

    @Test
    void hasBreaksOfItsOwnForEveryKindThatCanBeChosen() {
        assertEquals(List.of("2019-01-01", "2019-11-01", "2020-10-01", "24 of-events", "24 of-happened with 2", "2021-01-01"),
                rows("events 2019-01-01", "statements 2019-11-01", "statements 2020-10-01", "events 2021-01-01"));
    }

    @Test
    void offersEveryKindThatOccursAndNoChoiceOfOne() {
        assertEquals(List.of("events", "law"), timeline("law 2020", "events 2019", "events 2021").kinds().stream().map(PublicTimeline.Kind::code).toList());
        assertEquals(List.of(), timeline("events 2019", "events 2021").kinds());
    }

    /** What is said stands in a part of the page of its own. */
    @Test
    void beginsWithWhatHappened() {
        assertEquals(2, timeline("law 2020", "statements 2019", "events 2021").happened());
        assertEquals(0, timeline("law 2020", "events 2021").happened(), "there is nothing to leave out");
        assertEquals(0, timeline("statements 2019", "statements 2021").happened(), "there is nothing else");
    }

    @Test
    void putsWhatHasNoDateLast() {
        assertEquals(List.of("2019", "null"), rows("events", "events 2019"));
    }

    private static List<String> rows(String... moments) {
        return timeline(moments).rows().stream().flatMap(row -> Stream.concat(row.breaks().stream()
                        .map(gap -> gap.months() + " " + gap.form() + (gap.statements() == 0 ? "" : " with " + gap.statements())),
                Stream.of(String.valueOf(row.moment().date())))).toList();
    }

    private static PublicTimeline timeline(String... moments) {
        return new PublicTimeline("timeline", Stream.of(moments).map(typed -> typed.split(" "))
                .map(typed -> PublicMoment.of(typed.length < 2 ? null : typed[1], typed[0], null, new LocalizedText("Нешто", null), "#there", false, List.of())).toList(), TODAY);
    }
}
