package rs.nadzor.gap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.contract.SecrecyClaim.CONFIDENTIAL;
import static rs.nadzor.contract.SecrecyClaim.RESTRICTED;
import static rs.nadzor.contract.SecrecyClaim.STATE_SECRET;
import static rs.nadzor.contract.SecrecyClaim.TOP_SECRET;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.secret;
import static rs.nadzor.gap.FlagResult.CLEAR;
import static rs.nadzor.gap.FlagResult.NOT_APPLICABLE;
import static rs.nadzor.gap.FlagResult.TRIGGERED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Disclosure;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.Secrecy;
import rs.nadzor.contract.SecrecyClaim;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.gap.Asking;
import rs.nadzor.gap.Missing;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.ClockProducer;
import rs.nadzor.shared.PartialDate;

@QuarkusTest
class ClassificationTermPassedTest {

    private static final Asking RULE = new Asking("LAW-03");

    @Test
    void asksWhetherTheClassificationWasExtended() {
        var outcome = RULE.of(classified(CONFIDENTIAL, "2019-05-10", s -> { }));
        assertEquals(TRIGGERED, outcome.result());
        for (Language language : Language.values()) {
            var wording = outcome.rule().wording(outcome.operands(), language);
            assertTrue(wording.question().endsWith("?"), wording.question());
            assertEquals(3, wording.lines().size());
            assertFalse(wording.toString().toLowerCase().matches("(?s).*(no longer secret|није тајн|nije tajn|више није|više nije).*"), wording.toString());
        }
        assertEquals("5 years", outcome.rule().wording(outcome.operands(), Language.EN).lines().get(2).value());
        assertEquals("5 година", outcome.rule().wording(outcome.operands(), Language.SR_CYRL).lines().get(2).value());
    }

    /** On the last day the term still runs. */
    @ParameterizedTest
    @CsvSource({"STATE_SECRET,30", "TOP_SECRET,15", "CONFIDENTIAL,5", "RESTRICTED,2"})
    void countsTheYearsOfEachLevel(SecrecyClaim level, int years) {
        LocalDate lastDay = LocalDate.now(ClockProducer.BELGRADE);
        if (lastDay.minusYears(years).isBefore(LocalDate.parse("2010-01-02"))) return;
        assertEquals(CLEAR, RULE.result(classified(level, lastDay.minusYears(years).toString(), s -> { })));
        assertEquals(TRIGGERED, RULE.result(classified(level, lastDay.minusYears(years).minusDays(1).toString(), s -> { })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010/..", "../2024"})
    void cannotTellFromADateThatLeavesItOpen(String date) {
        assertTrue(RULE.missing(classified(CONFIDENTIAL, date, s -> { })).contains(Missing.CLASSIFIED_ON));
    }

    @Test
    void cannotTellWithinTheYearInWhichTheTermEnds() {
        int year = LocalDate.now(ClockProducer.BELGRADE).getYear() - 5;
        assertEquals(List.of(Missing.CLASSIFIED_ON), RULE.missing(classified(CONFIDENTIAL, year - 1 + "~", s -> { })));
        assertEquals(CLEAR, RULE.result(classified(CONFIDENTIAL, year + 1 + "", s -> { })));
        assertEquals(TRIGGERED, RULE.result(classified(CONFIDENTIAL, year - 1 + "", s -> { })));
    }

    @Test
    void cannotTellUnderTheLawOfBefore() {
        assertEquals(List.of(Missing.SECRECY_TERM), RULE.missing(classified(CONFIDENTIAL, "2008", s -> { })));
        assertEquals(List.of(Missing.CLASSIFIED_ON), RULE.missing(classified(CONFIDENTIAL, "2009~", s -> { })), "it straddles the change of law");
    }

    /** Whoever relies on a classification says when he does so, not since when it holds. */
    @Test
    void takesNoDateOfAClaimForTheDateOfClassification() {
        assertEquals(List.of(Missing.CLASSIFIED_ON), RULE.missing(classified(CONFIDENTIAL, null, s -> s.claimedOn = PartialDate.of("2012"))));
        assertEquals(List.of(Missing.CLASSIFIED_ON), RULE.missing(classified(CONFIDENTIAL, "2015", s -> s.claimedOn = PartialDate.of("2012"))));
        assertEquals(TRIGGERED, RULE.result(classified(CONFIDENTIAL, "2012", s -> s.claimedOn = PartialDate.of("2015"))));
        assertEquals(List.of(Missing.CLASSIFIED_ON), RULE.missing(classified(CONFIDENTIAL, "2099", s -> { })));
    }

    @Test
    void cannotTellWithARecordedExtensionOrOtherEnd() {
        assertEquals(List.of(Missing.SECRECY_ENDING), RULE.missing(classified(CONFIDENTIAL, "2012", s -> s.endingSr = "Продужено 2017.")));
        assertEquals(List.of(Missing.SECRECY_ENDING), RULE.missing(classified(CONFIDENTIAL, "2012", s -> s.endingEn = "Until the system is replaced")));
    }

    @Test
    void cannotTellWithoutALevelOrASource() {
        assertEquals(List.of(Missing.SECRECY_LEVEL), RULE.missing(classified(SecrecyClaim.UNSPECIFIED, "2012", s -> { })));
        assertEquals(List.of(Missing.SECRECY_SOURCE), RULE.missing(deal(d -> secret(d, CONFIDENTIAL, "2012"))));
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(deal(d -> cite(d, Place.of(secret(d, CONFIDENTIAL, "2012")), null, true))));
        assertEquals(List.of(Missing.SECRECY_LEVEL), RULE.missing(deal(d -> d.disclosure = Disclosure.CLASSIFIED)));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRADE_SECRET", "PROFESSIONAL_SECRET"})
    void doesNotApplyToOtherSecrets(SecrecyClaim claim) {
        assertEquals(NOT_APPLICABLE, RULE.result(classified(claim, "2012", s -> { })));
    }

    @Test
    void doesNotApplyToWhatIsNotSecretOrIsPublished() {
        assertEquals(NOT_APPLICABLE, RULE.result(deal(d -> { })));
        assertEquals(NOT_APPLICABLE, RULE.result(classified(CONFIDENTIAL, "2012", s -> s.contract.disclosure = Disclosure.DISCLOSED)));
    }

    /** One claim whose term has passed is asked about, whatever is open about another; and only that one. */
    @Test
    void asksOfEachClaimByItself() {
        var outcome = RULE.of(deal(d -> {
            cited(d, secret(d, CONFIDENTIAL, "2012"));
            cited(d, secret(d, STATE_SECRET, "2012"));
            secret(d, TOP_SECRET, null);
        }));
        assertEquals(TRIGGERED, outcome.result());
        assertEquals(List.of("confidential"), outcome.operands().findValuesAsText("level"));
        assertEquals(Set.of(Missing.CLASSIFIED_ON, Missing.SECRECY_SOURCE), Set.copyOf(RULE.missing(deal(d -> {
            cited(d, secret(d, RESTRICTED, null));
            secret(d, STATE_SECRET, "2012");
        }))));
    }

    private static UUID classified(SecrecyClaim level, String date, Consumer<Secrecy> more) {
        return deal(d -> {
            Secrecy secrecy = secret(d, level, date);
            more.accept(secrecy);
            cited(d, secrecy);
        });
    }

    private static void cited(Contract deal, Secrecy secrecy) {
        cite(deal, Place.of(secrecy), SourceKind.RESEARCH, true);
    }
}
