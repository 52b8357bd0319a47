package rs.nadzor.gap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.contract.DocumentKind.ANNEX;
import static rs.nadzor.contract.DocumentKind.CONTRACT_TEXT;
import static rs.nadzor.contract.DocumentKind.MEMORANDUM_TEXT;
import static rs.nadzor.contract.DocumentKind.SPECIFICATION;
import static rs.nadzor.contract.DocumentState.DOES_NOT_EXIST;
import static rs.nadzor.contract.DocumentState.NOT_CHECKED;
import static rs.nadzor.contract.DocumentState.NOT_FOUND;
import static rs.nadzor.contract.DocumentState.PUBLISHED;
import static rs.nadzor.contract.DocumentState.REFUSED;
import static rs.nadzor.evidence.SourceKind.PRESS;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.document;
import static rs.nadzor.gap.Deals.party;
import static rs.nadzor.gap.Deals.purchase;
import static rs.nadzor.gap.Deals.searched;
import static rs.nadzor.gap.Deals.searchedInVain;
import static rs.nadzor.gap.FlagResult.CLEAR;
import static rs.nadzor.gap.FlagResult.NOT_APPLICABLE;
import static rs.nadzor.gap.FlagResult.TRIGGERED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Disclosure;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.DocumentState;
import rs.nadzor.contract.Field;
import rs.nadzor.contract.PartyRole;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.SearchResult;
import rs.nadzor.contract.Stage;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.gap.Asking;
import rs.nadzor.gap.Deals;
import rs.nadzor.gap.Missing;
import rs.nadzor.i18n.Language;
import rs.nadzor.organization.OrganizationKind;
import rs.nadzor.shared.PartialDate;

@QuarkusTest
class ContractTextNotPublicTest {

    private static final Asking RULE = new Asking("GAP-01");

    @Inject
    EntityManager desk;

    @Test
    void asksWhenASourceSaysThatTheTextWasRefusedAndNamesNoDuty() {
        var outcome = RULE.of(signed("2019", d -> text(d, CONTRACT_TEXT, REFUSED, PRESS)));
        assertEquals(TRIGGERED, outcome.result());
        var wording = outcome.rule().wording(outcome.operands(), Language.EN);
        assertTrue(wording.question().endsWith("?"));
        assertTrue(wording.observed().contains("can be requested"));
        assertEquals("no duty to publish the full text was found", wording.lines().get(wording.lines().size() - 1).value());
        assertEquals("Source of kind press", wording.lines().get(1).cited().get(0).title());
        assertEquals(wording.lines().size(), outcome.rule().wording(outcome.operands(), Language.SR_CYRL).lines().size());
    }

    @Test
    void asksWhenItWasSearchedForAndNotFound() {
        var outcome = RULE.of(signed("2019-05", d -> {
            document(d, CONTRACT_TEXT, NOT_FOUND);
            searchedInVain(d, "2024-11-20");
        }));
        assertEquals(TRIGGERED, outcome.result());
        assertEquals("20\u00a0November\u00a02024, Portal javnih nabavki, “kamere”",
                outcome.rule().wording(outcome.operands(), Language.EN).lines().get(1).value());
    }

    /** The day of signature, the days of grace, the search: a search of before could find nothing. */
    @ParameterizedTest
    @CsvSource({"2024-01-01,2024-01-31,SEARCH", "2024-01-01,2024-02-01,", "2024,2024-06-01,SEARCH", "2024-06-01,2023-06-01,SEARCH",
            "2024-01-01,2099-01-01,SEARCH"})
    void countsOnlySearchesOfAfterTheDaysOfGrace(String signed, String searched, Missing missing) {
        UUID deal = signed(signed, d -> {
            document(d, CONTRACT_TEXT, NOT_FOUND);
            searchedInVain(d, searched);
        });
        assertEquals(missing == null ? List.of() : List.of(missing), RULE.missing(deal));
        if (missing == null) assertEquals(TRIGGERED, RULE.result(deal));
    }

    @Test
    void readsWhatIsSaidOfTheDealWhereNothingIsSaidOfTheText() {
        assertEquals(TRIGGERED, RULE.result(signed("2019", d -> disclosure(d, Disclosure.REFUSED, PRESS))));
        assertEquals(TRIGGERED, RULE.result(signed("2019", d -> disclosure(d, Disclosure.CLASSIFIED, PRESS))));
        assertEquals(CLEAR, RULE.result(signed("2019", d -> disclosure(d, Disclosure.DISCLOSED, SourceKind.PORTAL))));
        assertEquals(List.of(Missing.DOCUMENT), RULE.missing(signed("2019", d -> disclosure(d, Disclosure.PARTLY, PRESS))));
        assertEquals(List.of(Missing.SEARCH), RULE.missing(signed("2019", d -> disclosure(d, Disclosure.NOT_FOUND, PRESS))));
    }

    @Test
    void saysNothingOfWhatNobodyChecked() {
        assertEquals(List.of(Missing.DOCUMENT), RULE.missing(signed("2019", d -> { })));
        assertEquals(List.of(Missing.DOCUMENT), RULE.missing(signed("2019", d -> text(d, CONTRACT_TEXT, NOT_CHECKED, PRESS))));
        assertEquals(List.of(Missing.DOCUMENT), RULE.missing(signed("2019", d -> text(d, SPECIFICATION, REFUSED, PRESS))));
        assertEquals(List.of(Missing.DOCUMENT), RULE.missing(signed("2019", d -> text(d, ANNEX, REFUSED, PRESS))));
        assertEquals(List.of(Missing.DOCUMENT), RULE.missing(signed("2019", d -> searchedInVain(d, "2024-11-20"))));
    }

    @Test
    void cannotTellWithoutASourceWhoseKindIsStated() {
        assertEquals(List.of(Missing.DOCUMENT_SOURCE), RULE.missing(signed("2019", d -> document(d, CONTRACT_TEXT, REFUSED))));
        assertEquals(List.of(Missing.DOCUMENT_SOURCE), RULE.missing(signed("2019", d -> document(d, CONTRACT_TEXT, PUBLISHED))));
        assertEquals(List.of(Missing.DOCUMENT_SOURCE), RULE.missing(signed("2019", d -> document(d, CONTRACT_TEXT, DOES_NOT_EXIST))));
        assertEquals(List.of(Missing.SOURCE_KIND), RULE.missing(signed("2019", d -> text(d, CONTRACT_TEXT, REFUSED, null))));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRACT_TEXT", "MEMORANDUM_TEXT", "ANNEX"})
    void isClearWhenATextIsPublished(DocumentKind kind) {
        assertEquals(CLEAR, RULE.result(signed("2019", d -> text(d, kind, PUBLISHED, SourceKind.PORTAL))));
        assertEquals(CLEAR, RULE.result(signed("2019", d -> document(d, kind, PUBLISHED).address = "https://example.rs/text.pdf")));
    }

    @Test
    void cannotTellWhenTheRecordContradictsItself() {
        assertEquals(List.of(Missing.DOCUMENT_AGREEMENT), RULE.missing(signed("2019", d -> {
            text(d, MEMORANDUM_TEXT, REFUSED, PRESS);
            disclosure(d, Disclosure.DISCLOSED, PRESS);
        })));
        assertEquals(List.of(Missing.DOCUMENT_AGREEMENT), RULE.missing(signed("2019", d -> {
            document(d, CONTRACT_TEXT, NOT_FOUND);
            searchedInVain(d, "2024-11-20");
            searched(d, "2024-11-21", null, SearchResult.FOUND);
        })));
    }

    @Test
    void doesNotApplyBeforeSignatureNorWhereTheBodySaysThatThereIsNoText() {
        assertEquals(NOT_APPLICABLE, RULE.result(signed(null, d -> {
            d.stage = Stage.ANNOUNCED;
            text(d, CONTRACT_TEXT, REFUSED, PRESS);
        })));
        assertEquals(NOT_APPLICABLE, RULE.result(signed(LocalDate.now().toString(), d -> text(d, CONTRACT_TEXT, REFUSED, PRESS))));
        assertEquals(NOT_APPLICABLE, RULE.result(signed("2019", d -> text(d, CONTRACT_TEXT, DOES_NOT_EXIST, PRESS))));
        assertEquals(NOT_APPLICABLE, RULE.result(Deals.deal(d -> {
            d.signedOn = PartialDate.of("2019");
            party(d, PartyRole.BUYER, OrganizationKind.COMPANY);
            text(d, CONTRACT_TEXT, REFUSED, PRESS);
        })));
    }

    @Test
    void cannotTellWithoutTheDayOfSignatureOrThePublicBody() {
        assertEquals(List.of(Missing.SIGNED_ON), RULE.missing(signed(null, d -> text(d, CONTRACT_TEXT, REFUSED, PRESS))));
        assertEquals(List.of(Missing.SIGNED_ON), RULE.missing(signed("2019/..", d -> text(d, CONTRACT_TEXT, REFUSED, PRESS))));
        assertEquals(List.of(Missing.PARTIES), RULE.missing(Deals.deal(d -> {
            d.signedOn = PartialDate.of("2019");
            text(d, CONTRACT_TEXT, REFUSED, PRESS);
        })));
    }

    /** From 2020 on, in this test, a law demands the text. */
    @ParameterizedTest
    @CsvSource({"2019,no duty to publish the full text was found", "2020-05,Law of a test", "2020~,"})
    void namesTheDutyInForceOnTheDayOfSignature(String signed, String duty) {
        UUID deal = signed(signed, d -> text(d, CONTRACT_TEXT, REFUSED, PRESS));
        Acting.as(Actor.SYSTEM, () -> Asking.undone(() -> {
            desk.createNativeQuery("""
                    insert into desk.rule_parameter (rule, name, value, valid_from, valid_to, revision, source, verified) values
                      ('GAP-01', 'duty', 'none', '0001-01-01', '2019-12-31', 2, 'test', true),
                      ('GAP-01', 'duty', 'Law of a test', '2020-01-01', null, 1, 'test', true)""").executeUpdate();
            var outcome = RULE.of(deal);
            if (duty == null) assertEquals(List.of(Missing.SIGNED_ON), outcome.missing());
            else assertTrue(outcome.rule().wording(outcome.operands(), Language.EN).lines().stream().anyMatch(line -> line.value().equals(duty)));
        }));
    }

    private static UUID signed(String day, Consumer<Contract> description) {
        return purchase(d -> {
            d.signedOn = day == null ? null : PartialDate.of(day);
            description.accept(d);
        });
    }

    private static void text(Contract deal, DocumentKind kind, DocumentState state, SourceKind source) {
        cite(deal, Place.of(document(deal, kind, state)), source, true);
    }

    private static void disclosure(Contract deal, Disclosure disclosure, SourceKind source) {
        deal.disclosure = disclosure;
        cite(deal, Field.DISCLOSURE, source);
    }
}
