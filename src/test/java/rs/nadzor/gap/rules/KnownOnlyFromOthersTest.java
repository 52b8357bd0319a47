package rs.nadzor.gap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rs.nadzor.contract.Field.BUYERS;
import static rs.nadzor.contract.Field.TITLE;
import static rs.nadzor.gap.Deals.cameras;
import static rs.nadzor.gap.Deals.change;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.party;
import static rs.nadzor.gap.FlagResult.CLEAR;
import static rs.nadzor.gap.FlagResult.NOT_APPLICABLE;
import static rs.nadzor.gap.FlagResult.TRIGGERED;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.PartyRole;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.Rank;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.gap.Asking;
import rs.nadzor.gap.Missing;
import rs.nadzor.i18n.Language;
import rs.nadzor.organization.OrganizationKind;

@QuarkusTest
class KnownOnlyFromOthersTest {

    private static final Asking RULE = new Asking("DEAL-02");

    @Test
    void asksWhenEveryFactComesFromOthers() {
        var outcome = RULE.of(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            cite(d, BUYERS, SourceKind.RESEARCH);
            cite(d, BUYERS, SourceKind.VENDOR);
        }));
        assertEquals(TRIGGERED, outcome.result());
        assertEquals(2, outcome.operands().path("facts").asInt());
        assertEquals(3, outcome.operands().path("sources").asInt());
        assertEquals("Of the 2 facts listed on this deal, none rests on a document of the public body itself that we have seen.",
                outcome.rule().wording(outcome.operands(), Language.EN).observed());
        assertEquals("Од 2 чињенице о овом послу, ниједна се не заснива на документу самог органа који смо видели.",
                outcome.rule().wording(outcome.operands(), Language.SR_CYRL).observed());
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHORITY", "PORTAL", "GAZETTE", "FOI_ANSWER"})
    void isClearWithOneDocumentOfTheBodyItself(SourceKind kind) {
        assertEquals(CLEAR, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            cite(d, BUYERS, kind);
        })));
    }

    @Test
    void takesWordsOfAnAuthorityThatOthersReportForTheirs() {
        var outcome = RULE.of(deal(d -> cite(d, Place.of(TITLE), SourceKind.AUTHORITY, false)));
        assertEquals(TRIGGERED, outcome.result());
        assertEquals(1, outcome.operands().path("reported").asInt());
    }

    @Test
    void takesAStatuteForNoSourceOfADeal() {
        assertEquals(List.of(Missing.SOURCES), RULE.missing(deal(d -> cite(d, TITLE, SourceKind.STATUTE))));
        assertEquals(TRIGGERED, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            cite(d, BUYERS, SourceKind.STATUTE);
        })));
    }

    @Test
    void cannotTellWithoutAnySource() {
        assertEquals(List.of(Missing.SOURCES), RULE.missing(deal(d -> { })));
    }

    @Test
    void doesNotApplyAmongPrivateParties() {
        assertEquals(NOT_APPLICABLE, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.BUYER, OrganizationKind.COMPANY);
            party(d, PartyRole.SUPPLIER, OrganizationKind.FOREIGN_COMPANY);
        })));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC_BODY", "PUBLIC_COMPANY", "FOREIGN_BODY", "OTHER"})
    void appliesWhereNotEveryBuyerIsPrivate(OrganizationKind kind) {
        assertEquals(TRIGGERED, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.BUYER, OrganizationKind.COMPANY);
            party(d, PartyRole.SIGNATORY, kind);
        })));
    }

    @Test
    void appliesWhereTheBuyerIsNotRecorded() {
        assertEquals(TRIGGERED, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.SUPPLIER, OrganizationKind.FOREIGN_COMPANY);
        })));
    }

    @Test
    void leavesOutWhatWasDeprecatedOrTakenAway() {
        UUID deal = deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            var count = cameras(d, Bound.EXACT, "5", "2019");
            cite(d, Place.of(count), SourceKind.AUTHORITY, true);
        });
        assertEquals(CLEAR, RULE.result(deal));
        change(deal, d -> {
            d.statements.get(0).rank = Rank.DEPRECATED;
            d.statements.get(0).rankReason = "about another deal";
        });
        assertEquals(TRIGGERED, RULE.result(deal));
        change(deal, d -> d.statements.clear());
        assertEquals(TRIGGERED, RULE.result(deal));
    }
}
