package rs.nadzor.gap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rs.nadzor.contract.Field.BUYERS;
import static rs.nadzor.contract.Field.TITLE;
import static rs.nadzor.gap.Deals.cameras;
import static rs.nadzor.gap.Deals.change;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.party;
import static rs.nadzor.gap.Deals.purchase;
import static rs.nadzor.gap.FlagResult.CLEAR;
import static rs.nadzor.gap.FlagResult.NOT_APPLICABLE;
import static rs.nadzor.gap.FlagResult.TRIGGERED;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

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
        var outcome = RULE.of(purchase(d -> {
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
        assertEquals(CLEAR, RULE.result(purchase(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            cite(d, BUYERS, kind);
        })));
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHORITY", "PORTAL", "GAZETTE", "FOI_ANSWER"})
    void cannotTellWhileTheBodysOwnWordsAreOnlyReported(SourceKind kind) {
        assertEquals(List.of(Missing.ORIGINAL), RULE.missing(purchase(d -> {
            cite(d, Place.of(TITLE), kind, false);
            cite(d, BUYERS, SourceKind.PRESS);
        })));
    }

    @Test
    void cannotTellWhoseASourceIsWhoseKindNobodyStated() {
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(purchase(d -> cite(d, Place.of(TITLE), null, false))));
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(purchase(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            cite(d, BUYERS, null);
        })));
    }

    /** A report is not the body's own document, whatever else it is: it neither answers the question nor raises it. */
    @Test
    void countsNoReportOfAKindThatNobodyStated() {
        var outcome = RULE.of(purchase(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            cite(d, Place.of(BUYERS), null, false);
        }));
        assertEquals(TRIGGERED, outcome.result());
        assertEquals(1, outcome.operands().path("facts").asInt());
        assertEquals(1, outcome.operands().path("sources").asInt());
    }

    @Test
    void takesAStatuteForNoSourceOfADeal() {
        assertEquals(List.of(Missing.SOURCES), RULE.missing(purchase(d -> cite(d, TITLE, SourceKind.STATUTE))));
        assertEquals(TRIGGERED, RULE.result(purchase(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            cite(d, BUYERS, SourceKind.STATUTE);
        })));
    }

    @Test
    void cannotTellWithoutAnySource() {
        assertEquals(List.of(Missing.SOURCES), RULE.missing(purchase(d -> { })));
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
    @EnumSource(names = {"PUBLIC_BODY", "PUBLIC_COMPANY", "FOREIGN_BODY", "INTERNATIONAL", "PERSON_IN_OFFICE"})
    void appliesWhereNotEveryBuyerIsPrivate(OrganizationKind kind) {
        assertEquals(TRIGGERED, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.BUYER, OrganizationKind.COMPANY);
            party(d, PartyRole.SIGNATORY, kind);
        })));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "OTHER")
    void cannotTellWhereAPartyMayBePrivate(OrganizationKind kind) {
        assertEquals(List.of(Missing.PARTY_KIND), RULE.missing(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.BUYER, kind);
            party(d, PartyRole.SUPPLIER, OrganizationKind.COMPANY);
        })));
        assertEquals(List.of(Missing.PARTY_KIND), RULE.missing(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.BUYER, kind);
            party(d, PartyRole.SIGNATORY, OrganizationKind.COMPANY);
            party(d, PartyRole.USER, OrganizationKind.PUBLIC_BODY);
        })));
    }

    @Test
    void cannotTellWhereNoPublicBodyIsRecorded() {
        assertEquals(List.of(Missing.PARTIES), RULE.missing(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.SUPPLIER, OrganizationKind.FOREIGN_COMPANY);
        })));
        assertEquals(List.of(Missing.PARTIES, Missing.SOURCES), RULE.missing(deal(d -> { })));
    }

    @Test
    void appliesWhereABodyUsesWhatNobodyIsRecordedToHaveBought() {
        assertEquals(TRIGGERED, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PRESS);
            party(d, PartyRole.USER, OrganizationKind.PUBLIC_BODY);
        })));
    }

    @Test
    void isClearWithADocumentOfABodyWhoeverTookPart() {
        assertEquals(CLEAR, RULE.result(deal(d -> {
            cite(d, TITLE, SourceKind.PORTAL);
            party(d, PartyRole.BUYER, null);
        })));
    }

    @Test
    void leavesOutWhatWasDeprecatedOrTakenAway() {
        UUID deal = purchase(d -> {
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
