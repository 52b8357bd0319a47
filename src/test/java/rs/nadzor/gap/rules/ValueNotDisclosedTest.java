package rs.nadzor.gap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.contract.Field.VALUE;
import static rs.nadzor.gap.Deals.amount;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.says;
import static rs.nadzor.gap.Deals.searchedInVain;
import static rs.nadzor.gap.Deals.undisclosed;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.Rank;
import rs.nadzor.contract.Scope;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.gap.Asking;
import rs.nadzor.gap.Missing;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.PartialDate;

@QuarkusTest
class ValueNotDisclosedTest {

    private static final Asking RULE = new Asking("GAP-03");

    @Inject
    EntityManager desk;

    @Test
    void asksWhenASourceSaysThatTheValueIsWithheld() {
        UUID deal = deal(d -> {
            undisclosed(d);
            cite(d, VALUE, SourceKind.RESEARCH);
        });
        var outcome = RULE.of(deal);
        assertEquals(TRIGGERED, outcome.result());
        var wording = outcome.rule().wording(outcome.operands(), Language.EN);
        assertTrue(wording.question().endsWith("?"));
        assertEquals("Source of kind research", wording.lines().get(0).cited().get(0).title());
    }

    @Test
    void asksWhenItWasSearchedForAndNotFound() {
        UUID deal = deal(d -> {
            undisclosed(d);
            searchedInVain(d, "2024-11-20");
        });
        var outcome = RULE.of(deal);
        assertEquals(TRIGGERED, outcome.result());
        assertEquals("20\u00a0November\u00a02024, Portal javnih nabavki", outcome.rule().wording(outcome.operands(), Language.EN).lines().get(0).value());
    }

    @Test
    void cannotTellWhoWithheldItWithoutASourceOrASearch() {
        assertEquals(List.of(Missing.VALUE_EVIDENCE), RULE.missing(deal(d -> undisclosed(d))));
    }

    @Test
    void takesNoSearchThatLiesInTheFutureForOne() {
        assertEquals(List.of(Missing.VALUE_EVIDENCE), RULE.missing(deal(d -> {
            undisclosed(d);
            searchedInVain(d, "2099-01-01");
        })));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cannotTellWhoseWordASourceIsWhoseKindNobodyStated(boolean seen) {
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(deal(d -> {
            amount(d, "1");
            cite(d, Place.of(VALUE), null, seen);
        })));
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(deal(d ->
            cite(d, Place.of(says(d, Measure.VALUE, Scope.BOUGHT, Bound.EXACT, "5", "2019")), null, seen))));
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(deal(d -> {
            undisclosed(d);
            cite(d, Place.of(VALUE), null, seen);
        })));
    }

    @Test
    void cannotTellWhileOneOfItsSourcesMayBeTheBodysOwn() {
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(deal(d -> {
            amount(d, "1");
            cite(d, VALUE, SourceKind.PRESS);
            cite(d, VALUE, null);
        })));
        assertEquals(CLEAR, RULE.result(deal(d -> {
            amount(d, "1");
            cite(d, VALUE, SourceKind.PORTAL);
            cite(d, VALUE, null);
        })));
    }

    @Test
    void cannotTellWhatNobodyHasChecked() {
        assertEquals(List.of(Missing.VALUE), RULE.missing(deal(d -> { })));
    }

    @Test
    void cannotTellWhatIsUnknown() {
        assertEquals(List.of(Missing.VALUE), RULE.missing(deal(d -> {
            d.empties.put(VALUE.code(), Empty.UNKNOWN);
            cite(d, VALUE, SourceKind.PRESS);
        })));
    }

    @Test
    void doesNotApplyToADealWithoutAValue() {
        assertEquals(NOT_APPLICABLE, RULE.result(deal(d -> d.empties.put(VALUE.code(), Empty.NOT_APPLICABLE))));
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHORITY", "PORTAL", "GAZETTE", "FOI_ANSWER"})
    void isClearWhenTheBodyItselfStatesTheAmount(SourceKind kind) {
        assertEquals(CLEAR, RULE.result(deal(d -> {
            amount(d, "1000000.50");
            cite(d, VALUE, kind);
            cite(d, VALUE, SourceKind.PRESS);
        })));
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHORITY", "PORTAL", "GAZETTE", "FOI_ANSWER"}, mode = EnumSource.Mode.EXCLUDE)
    void asksWhenOnlyOthersStateTheAmount(SourceKind kind) {
        assertEquals(TRIGGERED, RULE.result(deal(d -> {
            amount(d, "1000000.50");
            cite(d, VALUE, kind);
        })));
    }

    @Test
    void takesWordsOfAnAuthorityThatOthersReportForTheirs() {
        assertEquals(TRIGGERED, RULE.result(deal(d -> {
            amount(d, "1");
            cite(d, Place.of(VALUE), SourceKind.AUTHORITY, false);
        })));
    }

    @Test
    void cannotTellWhereAnAmountComesFrom() {
        assertEquals(List.of(Missing.VALUE_SOURCE), RULE.missing(deal(d -> amount(d, "1"))));
        assertEquals(List.of(Missing.VALUE_SOURCE), RULE.missing(deal(d -> value(d, Scope.BOUGHT, null))));
    }

    @Test
    void readsStatementsWhereTheFieldIsNotChecked() {
        assertEquals(TRIGGERED, RULE.result(deal(d -> value(d, Scope.BOUGHT, SourceKind.PRESS))));
        assertEquals(CLEAR, RULE.result(deal(d -> {
            value(d, Scope.BOUGHT, SourceKind.PRESS);
            value(d, Scope.DELIVERED, SourceKind.PORTAL);
        })));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "PLANNED", "ASSESSED"})
    void doesNotTakeAPlanForTheValueOfTheDeal(Scope scope) {
        assertEquals(List.of(Missing.VALUE), RULE.missing(deal(d -> value(d, scope, SourceKind.PRESS))));
    }

    @Test
    void leavesOutWhatWasDeprecated() {
        assertEquals(List.of(Missing.VALUE), RULE.missing(deal(d -> {
            var statement = value(d, Scope.BOUGHT, SourceKind.PRESS);
            statement.rank = Rank.DEPRECATED;
            statement.rankReason = "withdrawn by its author";
        })));
    }

    @Test
    void cannotTellWhenTheRecordContradictsItself() {
        assertEquals(List.of(Missing.VALUE_AGREEMENT), RULE.missing(deal(d -> {
            undisclosed(d);
            cite(d, VALUE, SourceKind.RESEARCH);
            value(d, Scope.BOUGHT, SourceKind.AUTHORITY);
        })));
        assertEquals(List.of(Missing.VALUE_AGREEMENT), RULE.missing(deal(d -> {
            undisclosed(d);
            amount(d, "1");
            cite(d, VALUE, SourceKind.RESEARCH);
        })));
    }

    /** From 2021 on, in this test, an answer to a request no longer counts as the body's own word. */
    @ParameterizedTest
    @CsvSource({"2020-12-31,CLEAR", "2021-01-01,TRIGGERED", "2021,TRIGGERED", "../2020,CLEAR", "2021/..,TRIGGERED", "2020,CLEAR",
            "2020~,CANNOT_TELL", "2020/..,CANNOT_TELL", ",CANNOT_TELL"})
    void usesTheParametersOfTheDayOfSignature(String signed, String result) {
        UUID deal = deal(d -> {
            d.signedOn = signed == null ? null : PartialDate.of(signed);
            amount(d, "1");
            cite(d, VALUE, SourceKind.FOI_ANSWER);
        });
        Acting.as(Actor.SYSTEM, () -> Asking.undone(() -> {
            desk.createNativeQuery("""
                    insert into desk.rule_parameter (rule, name, value, valid_from, valid_to, revision, source, verified) values
                      ('GAP-03', 'own_kinds', 'authority,portal,gazette,foi_answer', '0001-01-01', '2020-12-31', 2, 'test', true),
                      ('GAP-03', 'own_kinds', 'authority,portal,gazette', '2021-01-01', null, 1, 'test', true)""").executeUpdate();
            assertEquals(result, RULE.result(deal).name());
            if (result.equals("CANNOT_TELL")) assertEquals(List.of(Missing.SIGNED_ON), RULE.missing(deal));
        }));
        assertEquals(CLEAR, RULE.result(deal));
    }

    @Test
    void saysTheSameInBothLanguages() {
        var outcome = RULE.of(deal(d -> {
            value(d, Scope.BOUGHT, SourceKind.PRESS);
            value(d, Scope.CLAIMED, SourceKind.VENDOR);
        }));
        var sr = outcome.rule().wording(outcome.operands(), Language.SR_CYRL);
        var en = outcome.rule().wording(outcome.operands(), Language.EN);
        assertEquals(en.lines().size(), sr.lines().size());
        assertEquals(en.explanations().size(), sr.explanations().size());
        assertTrue(en.explanations().size() >= 2);
        assertFalse(sr.settles().isBlank());
    }

    private static rs.nadzor.contract.Statement value(rs.nadzor.contract.Contract deal, Scope scope, SourceKind kind) {
        var statement = says(deal, Measure.VALUE, scope, Bound.MORE_THAN, "17000000", "2023");
        if (kind != null) cite(deal, Place.of(statement), kind, true);
        return statement;
    }
}
