package rs.nadzor.gap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rs.nadzor.gap.Deals.cameras;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.says;
import static rs.nadzor.gap.FlagResult.CLEAR;
import static rs.nadzor.gap.FlagResult.NOT_APPLICABLE;
import static rs.nadzor.gap.FlagResult.TRIGGERED;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.Rank;
import rs.nadzor.contract.Scope;
import rs.nadzor.contract.Statement;
import rs.nadzor.gap.Asking;
import rs.nadzor.gap.Deals;
import rs.nadzor.gap.Missing;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.PartialDate;

@QuarkusTest
class ConflictingFiguresTest {

    private static final Asking RULE = new Asking("FCT-01");

    @Inject
    EntityManager desk;

    @Test
    void asksWhichOfTwoFiguresIsRight() {
        var outcome = RULE.of(deal(d -> {
            cameras(d, Bound.MORE_THAN, "1000", "2019");
            cameras(d, Bound.NEARLY, "1000", "2019-02");
        }));
        assertEquals(TRIGGERED, outcome.result());
        var wording = outcome.rule().wording(outcome.operands(), Language.EN);
        assertEquals("Which figure is right: cameras (bought)?", wording.question());
        assertEquals("The sources give 1 pair of statements that do not agree.", wording.observed());
        assertEquals(List.of("over 1,000 – somebody, 2019", "nearly 1,000 – somebody, February\u00a02019"),
                wording.lines().stream().map(line -> line.value()).toList());
    }

    /** Both orders: who was written down first says nothing about who is right. */
    @ParameterizedTest
    @CsvSource({"EXACT,800,EXACT,1000,TRIGGERED", "EXACT,1000,EXACT,1000,CLEAR", "AT_LEAST,1000,EXACT,1000,CLEAR",
            "MORE_THAN,1000,EXACT,1000,TRIGGERED", "AT_MOST,1000,EXACT,1000,CLEAR", "AT_MOST,999,EXACT,1000,TRIGGERED",
            "AT_LEAST,800,EXACT,1000,CLEAR", "NEARLY,1000,EXACT,1000,TRIGGERED", "NEARLY,1000,EXACT,900,CLEAR",
            "ABOUT,1000,EXACT,1100,CLEAR", "ABOUT,1000,EXACT,1101,TRIGGERED", "CAPACITY,3500,EXACT,8100,TRIGGERED",
            "CAPACITY,8100,EXACT,689,CLEAR", "ANNOUNCED,800,EXACT,1000,TRIGGERED", "EXACT,0,AT_LEAST,1,TRIGGERED"})
    void comparesWhatBothFiguresMayMean(Bound bound, String amount, Bound other, String otherAmount, String result) {
        assertEquals(result, RULE.result(deal(d -> {
            cameras(d, bound, amount, "2019");
            cameras(d, other, otherAmount, "2019");
        })).name());
        assertEquals(result, RULE.result(deal(d -> {
            cameras(d, other, otherAmount, "2019");
            cameras(d, bound, amount, "2019");
        })).name());
    }

    /** A figure of another time is a series, not a conflict; both orders of the two dates. */
    @ParameterizedTest
    @CsvSource({"2019,2020,CLEAR", "2020,2019,CLEAR", "2019,2019-12-31,TRIGGERED", "2019-12-31,2019,TRIGGERED",
            "2019~,2020,TRIGGERED", "2020,2019~,TRIGGERED", "../2019,2020-01,CLEAR", "2019/..,2025,TRIGGERED", "2025,2019/..,TRIGGERED"})
    void comparesFiguresOfTheSameTimeOnly(String asOf, String other, String result) {
        assertEquals(result, RULE.result(deal(d -> {
            cameras(d, Bound.EXACT, "689", asOf);
            cameras(d, Bound.AT_LEAST, "1200", other);
        })).name());
    }

    @Test
    void cannotTellWhenAFigureThatExcludesAnotherSaysNoDate() {
        assertEquals(List.of(Missing.AS_OF), RULE.missing(deal(d -> {
            cameras(d, Bound.EXACT, "689", "2020");
            cameras(d, Bound.EXACT, "800", null);
        })));
    }

    @Test
    void isClearWhenFiguresAgreeWhateverTheirDate() {
        assertEquals(CLEAR, RULE.result(deal(d -> {
            cameras(d, Bound.EXACT, "1000", "2020");
            cameras(d, Bound.AT_LEAST, "800", null);
        })));
    }

    @Test
    void doesNotApplyToFiguresOfDifferentThings() {
        assertEquals(NOT_APPLICABLE, RULE.result(deal(d -> { })));
        assertEquals(NOT_APPLICABLE, RULE.result(deal(d -> cameras(d, Bound.EXACT, "800", "2019"))));
        assertEquals(NOT_APPLICABLE, RULE.result(deal(d -> {
            cameras(d, Bound.EXACT, "800", "2019");
            says(d, Measure.CAMERAS, Scope.PLANNED, Bound.EXACT, "8100", "2019");
            says(d, Measure.LOCATIONS, Scope.BOUGHT, Bound.EXACT, "8100", "2019");
            cameras(d, Bound.EXACT, "2500", "2019").programme = "poles";
            cameras(d, Bound.EXACT, "3", "2019").unit = "km";
        })));
    }

    @Test
    void leavesOutWhatWasDeprecated() {
        assertEquals(NOT_APPLICABLE, RULE.result(deal(d -> {
            cameras(d, Bound.EXACT, "800", "2019");
            deprecate(cameras(d, Bound.EXACT, "1000", "2019"));
        })));
    }

    @ParameterizedTest
    @CsvSource({"2019-05,2019-06-01,TRIGGERED", "2019-06-01,2019-05,TRIGGERED", "2019,2019-06-01,CLEAR", "2019-06-01,2019,CLEAR"})
    void comparesDatesToo(String date, String other, String result) {
        assertEquals(result, RULE.result(deal(d -> {
            signed(d, date);
            signed(d, other);
        })).name());
    }

    @Test
    void countsAContradictionThatAPersonSawIfThereIsAFigureInIt() {
        assertEquals(TRIGGERED, RULE.result(contradicting("800", null)));
        assertEquals(NOT_APPLICABLE, RULE.result(contradicting(null, null)));
    }

    private UUID contradicting(String amount, String other) {
        var ids = new UUID[2];
        UUID deal = deal(d -> {
            ids[0] = says(d, Measure.CAMERAS, Scope.BOUGHT, Bound.EXACT, amount, "2019").id;
            ids[1] = says(d, Measure.LOCATIONS, Scope.BOUGHT, Bound.EXACT, other, "2019").id;
        });
        Deals.written(() -> desk.createNativeQuery("""
                insert into desk.contradiction (statement_id, other_id, reason_en)
                values (least(?1, ?2), greatest(?1, ?2), 'one number, two things')""")
                .setParameter(1, ids[0]).setParameter(2, ids[1]).executeUpdate());
        return deal;
    }

    private static void signed(Contract deal, String date) {
        Statement statement = says(deal, Measure.SIGNED_ON, Scope.CLAIMED, Bound.EXACT, null, "2021");
        statement.onDate = PartialDate.of(date);
    }

    private static void deprecate(Statement statement) {
        statement.rank = Rank.DEPRECATED;
        statement.rankReason = "taken back";
    }
}
