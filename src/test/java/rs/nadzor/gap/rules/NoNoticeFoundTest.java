package rs.nadzor.gap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.contract.SearchRegister.PORTAL;
import static rs.nadzor.contract.SearchResult.FOUND;
import static rs.nadzor.contract.SearchResult.NOT_FOUND;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.document;
import static rs.nadzor.gap.Deals.party;
import static rs.nadzor.gap.Deals.purchase;
import static rs.nadzor.gap.Deals.searched;
import static rs.nadzor.gap.FlagResult.CLEAR;
import static rs.nadzor.gap.FlagResult.NOT_APPLICABLE;
import static rs.nadzor.gap.FlagResult.TRIGGERED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.DocumentState;
import rs.nadzor.contract.Field;
import rs.nadzor.contract.InstrumentType;
import rs.nadzor.contract.LegalRoute;
import rs.nadzor.contract.PartyRole;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.ProcedureType;
import rs.nadzor.contract.SearchRegister;
import rs.nadzor.contract.Stage;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.gap.Asking;
import rs.nadzor.gap.Deals;
import rs.nadzor.gap.Missing;
import rs.nadzor.i18n.Language;
import rs.nadzor.organization.OrganizationKind;
import rs.nadzor.shared.PartialDate;

@QuarkusTest
class NoNoticeFoundTest {

    private static final Asking RULE = new Asking("GAP-02");

    @Test
    void asksWhenThePortalWasSearchedInVain() {
        var outcome = RULE.of(bought("2019", d -> searched(d, "2024-11-20", PORTAL, NOT_FOUND)));
        assertEquals(TRIGGERED, outcome.result());
        var wording = outcome.rule().wording(outcome.operands(), Language.EN);
        assertTrue(wording.question().endsWith("?"));
        assertEquals("20\u00a0November\u00a02024, Portal javnih nabavki, “kamere”", wording.lines().get(1).value());
        assertFalse(outcome.operands().toString().contains("test"), "who searched stays at the desk");
        assertEquals(wording.lines().size(), outcome.rule().wording(outcome.operands(), Language.SR_CYRL).lines().size());
    }

    @Test
    void cannotTellWhatNobodySearchedFor() {
        assertEquals(List.of(Missing.SEARCH), RULE.missing(bought("2019", d -> { })));
        assertEquals(List.of(Missing.SEARCH), RULE.missing(bought("2019", d -> document(d, DocumentKind.NOTICE, DocumentState.NOT_FOUND))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PORTAL")
    @NullSource
    void takesNoOtherPlaceForThePortal(SearchRegister register) {
        assertEquals(List.of(register == null ? Missing.SEARCH_REGISTER : Missing.SEARCH),
                RULE.missing(bought("2019", d -> searched(d, "2024-11-20", register, NOT_FOUND))));
    }

    /** A notice is due after the signature: who searched before could not find it. An order's is due after its quarter. */
    @ParameterizedTest
    @CsvSource({"2024-01-01,2024-01-31,CONTRACT,CANNOT_TELL", "2024-01-01,2024-02-01,CONTRACT,TRIGGERED",
            "2024-01-01,2024-02-01,ORDER,CANNOT_TELL", "2024-01-01,2024-05-03,ORDER,TRIGGERED", "2024,2024-06-01,CONTRACT,CANNOT_TELL",
            "2024-06-01,2023-06-01,CONTRACT,CANNOT_TELL", "2024-01-01,2099-01-01,CONTRACT,CANNOT_TELL"})
    void countsOnlySearchesOfAfterANoticeWasDue(String signed, String searched, InstrumentType instrument, String result) {
        assertEquals(result, RULE.result(bought(signed, d -> {
            d.instrumentType = instrument;
            searched(d, searched, PORTAL, NOT_FOUND);
        })).name());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "AWARD_NOTICE"})
    void isClearWithANotice(DocumentKind kind) {
        assertEquals(CLEAR, RULE.result(bought("2019", d -> {
            searched(d, "2024-11-20", PORTAL, NOT_FOUND);
            cite(d, Place.of(document(d, kind, DocumentState.PUBLISHED)), SourceKind.PORTAL, true);
        })));
        assertEquals(List.of(Missing.NOTICE_SOURCE), RULE.missing(bought("2019", d -> {
            searched(d, "2024-11-20", PORTAL, NOT_FOUND);
            document(d, kind, DocumentState.PUBLISHED);
        })));
    }

    @Test
    void isClearWithANumberOnThePortal() {
        assertEquals(CLEAR, RULE.result(bought("2019", d -> {
            d.portalNumber = "JN 1/2019";
            cite(d, Field.PORTAL_NUMBER, SourceKind.PRESS);
        })));
    }

    @Test
    void cannotTellWhileSomethingOfTheDealWasSeenOnThePortal() {
        assertEquals(List.of(Missing.NOTICE), RULE.missing(bought("2019", d -> {
            searched(d, "2024-11-20", PORTAL, NOT_FOUND);
            searched(d, "2024-11-21", PORTAL, FOUND);
        })));
        assertEquals(List.of(Missing.NOTICE), RULE.missing(bought("2019", d -> {
            searched(d, "2024-11-20", PORTAL, NOT_FOUND);
            cite(d, Field.TITLE, SourceKind.PORTAL);
        })));
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORANDUM", "STRATEGIC_PARTNERSHIP", "TREATY", "PROTOCOL", "LOAN", "DONATION_AGREEMENT", "ANNEX"})
    void doesNotApplyToWhatIsNoPurchase(InstrumentType instrument) {
        assertEquals(NOT_APPLICABLE, RULE.result(searchedInVain(d -> d.instrumentType = instrument)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCUREMENT_LAW", "PPP_CONCESSION", "NONE_STATED"}, mode = EnumSource.Mode.EXCLUDE)
    void doesNotApplyWhereTheRouteNeedsNoNotice(LegalRoute route) {
        assertEquals(NOT_APPLICABLE, RULE.result(searchedInVain(d -> d.legalRoute = route)));
    }

    @ParameterizedTest
    @EnumSource(names = {"BELOW", "EXEMPT", "DONATION", "NONE"})
    void doesNotApplyWhereTheProcedureNeedsNoNotice(ProcedureType procedure) {
        assertEquals(NOT_APPLICABLE, RULE.result(searchedInVain(d -> d.procedureType = procedure)));
    }

    /** A justified notice is due for a procedure "without notice", too (Art. 61). */
    @Test
    void asksOfANegotiatedProcedure() {
        assertEquals(TRIGGERED, RULE.result(searchedInVain(d -> d.procedureType = ProcedureType.NEG_WITHOUT)));
    }

    @Test
    void doesNotApplyBeforeANoticeIsDueOrToPrivateDeals() {
        assertEquals(NOT_APPLICABLE, RULE.result(bought(null, d -> d.stage = Stage.PROCEDURE)));
        assertEquals(NOT_APPLICABLE, RULE.result(bought(LocalDate.now().toString(), d -> { })));
        assertEquals(NOT_APPLICABLE, RULE.result(Deals.deal(d -> {
            party(d, PartyRole.BUYER, OrganizationKind.COMPANY);
            searched(d, "2024-11-20", PORTAL, NOT_FOUND);
        })));
    }

    @Test
    void namesEachFieldThatItLacks() {
        assertEquals(List.of(Missing.INSTRUMENT), RULE.missing(searchedInVain(d -> d.instrumentType = null)));
        assertEquals(List.of(Missing.SIGNED_ON, Missing.SEARCH), RULE.missing(bought(null, d -> searched(d, "2024-11-20", PORTAL, NOT_FOUND))));
        assertEquals(List.of(Missing.PARTIES), RULE.missing(Deals.deal(d -> {
            d.instrumentType = InstrumentType.CONTRACT;
            d.signedOn = PartialDate.of("2019");
            searched(d, "2024-11-20", PORTAL, NOT_FOUND);
        })));
    }

    private static UUID searchedInVain(Consumer<Contract> description) {
        return bought("2021-03-01", d -> {
            searched(d, "2024-11-20", PORTAL, NOT_FOUND);
            description.accept(d);
        });
    }

    private static UUID bought(String signed, Consumer<Contract> description) {
        return purchase(d -> {
            d.instrumentType = InstrumentType.CONTRACT;
            d.signedOn = signed == null ? null : PartialDate.of(signed);
            description.accept(d);
        });
    }
}
