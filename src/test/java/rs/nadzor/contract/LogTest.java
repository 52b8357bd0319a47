package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.organization.Organization;
import rs.nadzor.shared.PartialDate;

/** "Log a deal": one screen that saves with little and loses nothing. */
@QuarkusTest
class LogTest {

    /** Nobody has sent these bytes before: the same file again would be the same source. */
    private final byte[] pdf = ("%PDF-1.4\n% " + UUID.randomUUID() + "\ntrailer\n<<>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    Staff staff;
    @Inject
    Heard heard;

    Staff.Browser contributor;

    @ApplicationScoped
    static class Heard {
        volatile NextStep step;
        volatile UUID changed;

        void next(@Observes NextStep step) {
            this.step = step;
        }

        void changed(@Observes ContractChanged changed) {
            this.changed = changed.contract();
        }

        NextStep step() {
            return step;
        }

        UUID last() {
            return changed;
        }
    }

    @BeforeEach
    void signIn() {
        contributor = staff.as(Role.CONTRIBUTOR);
    }

    @Test
    void opensOneScreen() {
        var page = contributor.get("/desk/contracts/new");
        assertEquals(200, page.statusCode(), page::asString);
        assertTrue(page.asString().contains("name=\"stepWhat\""));
    }

    @Test
    void savesWithATitleAlone() {
        UUID logged = Dealings.log(contributor, "Набавка камера за школе");
        assertEquals("nabavka-kamera-za-skole", Dealings.in(logged, deal -> deal.slug));
        assertEquals(Disclosure.NOT_CHECKED, Dealings.in(logged, deal -> deal.disclosure));
        assertEquals(Map.of(), Dealings.in(logged, deal -> Map.copyOf(deal.empties)),
                "what nobody checked says nothing");
        assertEquals(logged, heard.last());
        assertEquals(200, contributor.get("/desk/contracts/" + logged).statusCode());
    }

    @Test
    void neverGivesAnAddressTwice() {
        Dealings.log(contributor, "Исти назив двапут");
        UUID second = Dealings.log(contributor, "Isti naziv dvaput");
        assertEquals("isti-naziv-dvaput-2", Dealings.in(second, deal -> deal.slug));
    }

    @Test
    void readsNumbersAndDatesAsSerbsWriteThem() {
        UUID logged = Dealings.log(contributor, "Бројеви и датуми", "amount", "1.234.567,50", "currency", "rsd",
                "vat", "without", "signedOn", "31. 5. 2019.", "disclosureSince", "maj 2019.");
        assertEquals(new BigDecimal("1234567.50"), Dealings.in(logged, deal -> deal.amount));
        assertEquals("RSD", Dealings.in(logged, deal -> deal.currency));
        assertEquals(Vat.WITHOUT, Dealings.in(logged, deal -> deal.vat));
        assertEquals(PartialDate.of("2019-05-31"), Dealings.in(logged, deal -> deal.signedOn));
        assertEquals(PartialDate.of("2019-05"), Dealings.in(logged, deal -> deal.disclosureSince));
    }

    @Test
    void keepsEachKindOfEmptyApart() {
        UUID logged = Dealings.log(contributor, "Врсте празнине", "empty", "value:undisclosed", "empty",
                "signed_on:unknown", "empty", "suppliers:not_applicable", "empty", "");
        assertEquals(Map.of("value", Empty.UNDISCLOSED, "signed_on", Empty.UNKNOWN, "suppliers", Empty.NOT_APPLICABLE),
                Dealings.in(logged, deal -> Map.copyOf(deal.empties)));
        assertTrue(contributor.get("/desk/contracts/" + logged).asString().contains("nije objavljeno"));
    }

    @Test
    void findsOrCreatesPartiesOnce() {
        String name = "Предузеће " + UUID.randomUUID();
        UUID first = Dealings.log(contributor, "Први посао", "buyerName", name, "buyer", "", "buyerName", "", "buyer",
                "");
        UUID second = Dealings.log(contributor, "Други посао", "supplierName", Transliteration.toLatin(name),
                "supplier", "");
        UUID buyer = Dealings.in(first, deal -> deal.inRole(PartyRole.BUYER).findFirst().orElseThrow().organization.id);
        assertEquals(buyer, Dealings.in(second, deal -> deal.inRole(PartyRole.SUPPLIER).findFirst()
                .orElseThrow().organization.id));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Organization.count("nameSr", name)));
    }

    @Test
    void hangsTheOneSourceOnEveryPlaceItFills() {
        UUID logged = Dealings.logged(DeskForm.of("titleSr", "Посао са извором", "instrument", "contract",
                "buyerName", "Град Пробни", "empty", "value:undisclosed", "locator", "стр. 3", "quotation",
                "Подаци су тајни.", "original", "report")
                .file("odgovor.pdf", pdf).post(contributor, "/desk/contracts"));
        QuarkusTransaction.requiringNew().run(() -> {
            Contract deal = Contract.findById(logged);
            assertEquals(List.of(), Uncited.of(deal));
            var citation = deal.citationsOf(Place.of(Field.TITLE)).get(0);
            assertEquals("odgovor", citation.source.title);
            assertEquals("стр. 3", citation.locator);
            assertFalse(citation.original);
            assertEquals(citation, deal.citationsOf(Place.of(Field.VALUE)).get(0));
            assertEquals(citation, deal.citationsOf(Place.of(deal.parties.get(0))).get(0));
            assertEquals("odgovor.pdf", KeptCopy.of(citation.source).get(0).fileName);
        });
    }

    @Test
    void saysOfNoSourceAndNoPartyWhatNobodyHasSaid() {
        UUID logged = Dealings.log(contributor, "Износ без врсте извора", "amount", "5.000", "currency", "RSD", "buyerName",
                "Купац " + UUID.randomUUID(), "buyer", "", "address", "https://www.mup.gov.rs/" + UUID.randomUUID() + ".pdf");
        QuarkusTransaction.requiringNew().run(() -> {
            Contract deal = Contract.findById(logged);
            assertNull(deal.citations.get(0).citation.source.kind);
            assertNull(deal.parties.get(0).organization.kind);
        });
        String page = contributor.get("/desk/contracts/" + logged).asString();
        assertTrue(page.contains("vrsta izvora nije navedena"), page);
        assertTrue(page.contains("nije navedeno šta je učesnik u poslu"), page);
        assertFalse(page.contains("/desk/findings/"), page);
    }

    @Test
    void fillsInTheKindThatNobodyHadStatedOfASource() {
        String address = "https://primer.rs/" + UUID.randomUUID();
        UUID first = Dealings.log(contributor, "Извор без врсте", "address", address);
        UUID second = Dealings.log(contributor, "Извор с врстом", "address", address, "sourceKind", "press");
        Dealings.log(contributor, "Извор друге врсте", "address", address, "sourceKind", "portal");
        assertEquals(SourceKind.PRESS, Dealings.in(first, deal -> deal.citations.get(0).citation.source.kind));
        UUID source = Dealings.in(first, deal -> deal.citations.get(0).citation.source.id);
        assertEquals(source, (UUID) Dealings.in(second, deal -> deal.citations.get(0).citation.source.id));
    }

    @Test
    void keepsTheFileWhenSomethingElseIsWrong() {
        var refused = DeskForm.of("titleSr", "", "sourceTitle", "Решење").file("resenje.pdf", pdf)
                .post(contributor, "/desk/contracts");
        assertEquals(422, refused.statusCode());
        DeskPage page = new DeskPage(refused);
        assertTrue(page.has("resenje.pdf"));
        UUID logged = Dealings.log(contributor, "Сада са називом", "kept", page.hidden("kept"), "keptName",
                page.hidden("keptName"), "sourceTitle", "Решење");
        assertEquals("resenje.pdf",
                Dealings.in(logged, deal -> KeptCopy.of(deal.citations.get(0).citation.source).get(0).fileName));
    }

    @Test
    void takesNoFileByItsFingerprintAlone() {
        String sha256 = "a".repeat(64);
        assertEquals(422, DeskForm.of("titleSr", "Погођен отисак", "kept", sha256 + ".nije-nas-pecat", "keptName", "tudje.pdf")
                .post(contributor, "/desk/contracts").statusCode());
    }

    @Test
    void writesDownASearchThatFoundNothing() {
        UUID logged = Dealings.log(contributor, "Није нађено", "disclosure", "not_found", "searchRegister", "portal", "searchPlace",
                "Портал јавних набавки", "searchedOn", "1. 3. 2024.", "searchTerms", "видео надзор", "searchResult", "not_found");
        SearchLog search = Dealings.in(logged, deal -> deal.searches.get(0));
        assertEquals("Портал јавних набавки", search.place);
        assertEquals(SearchResult.NOT_FOUND, search.result);
        assertNotNull(search.searchedBy);
    }

    @Test
    void believesNobodyThatNothingWasFoundWithoutASearch() {
        var refused = DeskForm.of("titleSr", "Није нађено", "disclosure", "not_found")
                .post(contributor, "/desk/contracts");
        assertEquals(422, refused.statusCode());
        assertTrue(new DeskPage(refused).error("searchPlace").contains("Upišite gde je traženo."));
    }

    @Test
    void asksInWhichRegisterNothingWasFound() {
        var refused = DeskForm.of("titleSr", "Није нађено", "disclosure", "not_found", "searchPlace", "Портал", "searchedOn", "1. 3. 2024.",
                "searchTerms", "камере", "searchResult", "not_found").post(contributor, "/desk/contracts");
        assertEquals(422, refused.statusCode());
        assertTrue(new DeskPage(refused).error("searchRegister").contains("Izaberite u kojem ste registru"));
    }

    @Test
    void dropsNothingThatWasTypedWhateverElseIsChosen() {
        UUID logged = Dealings.log(contributor, "Објављено, а тражено и тајно", "disclosure", "disclosed", "disclosureWhere",
                "Службени гласник 1/2024", "searchPlace", "Портал", "searchedOn", "1. 3. 2024.", "searchTerms", "камере",
                "searchResult", "found", "claimantName", "Министарство тајни", "claimedOn", "2019");
        assertEquals(SearchResult.FOUND, Dealings.in(logged, deal -> deal.searches.get(0).result));
        assertEquals("Министарство тајни", Dealings.in(logged, deal -> deal.secrecies.get(0).claimant.nameSr));
        var refused = DeskForm.of("titleSr", "Пола претраге", "searchTerms", "камере").post(contributor, "/desk/contracts");
        assertEquals(422, refused.statusCode());
        assertTrue(new DeskPage(refused).error("searchPlace").contains("Upišite gde je traženo."));
        refused = DeskForm.of("titleSr", "Где, а није нађено", "disclosure", "classified", "disclosureWhere", "негде")
                .post(contributor, "/desk/contracts");
        assertEquals(422, refused.statusCode());
        assertTrue(new DeskPage(refused).error("disclosureWhere").contains("Uz ovaj izbor to ne ide"));
    }

    @Test
    void asksWhoRefusedAndWhen() {
        DeskPage page = new DeskPage(DeskForm.of("titleSr", "Ускраћено", "disclosure", "refused").post(contributor, "/desk/contracts"));
        assertTrue(page.error("disclosureWhere").contains("Upišite ko je uskratio."));
        assertTrue(page.error("disclosureSince").contains("Upišite kada je uskraćeno"));
        UUID logged = Dealings.log(contributor, "Ускраћено", "disclosure", "refused", "disclosureWhere", "Град Проба",
                "disclosureSince", "maj 2019.");
        QuarkusTransaction.requiringNew().run(() -> {
            PublicContract read = ContractChapter.of(Contract.findById(logged));
            assertEquals("Град Проба", read.facts().disclosureWhere());
            assertEquals("2019-05", read.openness().since());
        });
        String preview = contributor.get("/desk/contracts/" + logged + "/preview?lang=sr").asString();
        assertTrue(preview.contains("<dt>Ko je uskratio</dt><dd>Grad Proba (maj"), preview);
    }

    @Test
    void publishesNothingOfWhatNobodyChecked() {
        UUID logged = Dealings.log(contributor, "Није проверено", "disclosure", "not_checked", "disclosureWhere", "наводно негде",
                "disclosureSince", "2019");
        assertEquals("наводно негде", Dealings.in(logged, deal -> deal.disclosureWhere));
        QuarkusTransaction.requiringNew().run(() -> {
            PublicContract read = ContractChapter.of(Contract.findById(logged));
            assertNull(read.facts().disclosureWhere());
            assertNull(read.openness().since());
        });
    }

    @Test
    void refusesDaysThatHaveNotCome() {
        DeskPage page = new DeskPage(DeskForm.of("titleSr", "Будућност", "address", "https://primer.rs/x", "publishedOn", "2099",
                "signedOn", "1. 1. 2099.", "disclosureSince", "2099", "searchedOn", "1. 1. 2099.", "claimedOn", "2099")
                .post(contributor, "/desk/contracts"));
        for (String field : List.of("publishedOn", "signedOn", "disclosureSince", "searchedOn", "claimedOn")) {
            assertTrue(page.error(field) != null && page.error(field).contains("još nije došao"), field);
        }
    }

    @Test
    void writesDownWhoClassifiedIt() {
        UUID logged = Dealings.log(contributor, "Тајни посао", "disclosure", "classified", "claimantName",
                "Министарство тајни", "claim", "confidential", "claimedOn", "2019");
        assertEquals(SecrecyClaim.CONFIDENTIAL, Dealings.in(logged, deal -> deal.secrecies.get(0).claim));
        assertEquals("Министарство тајни", Dealings.in(logged, deal -> deal.secrecies.get(0).claimant.nameSr));
    }

    @Test
    void tellsWhatComesNext() {
        UUID logged = Dealings.log(contributor, "Следећи корак", "stepWhat", "Тражити уговор", "stepOwner", contributor.id().toString(),
                "stepDue", "1. 4. 2024.");
        assertEquals(new NextStep(logged, "Тражити уговор", contributor.id().toString(), LocalDate.of(2024, 4, 1)), heard.step());
    }

    @Test
    void givesTheNextStepToNobodyWhoCannotDoIt() {
        for (String nobody : new String[] {"Пера Никоговић", staff.as(Role.READER).id().toString()}) {
            var refused = DeskForm.of("titleSr", "Корак без икога", "stepWhat", "Тражити уговор", "stepOwner", nobody).post(contributor, "/desk/contracts");
            assertEquals(422, refused.statusCode());
            DeskPage page = new DeskPage(refused);
            assertTrue(page.error("stepOwner").contains("Nema kolege s tim imenom"), page.error("stepOwner"));
            assertEquals(nobody, page.value("stepOwner"));
            assertEquals("Тражити уговор", page.value("stepWhat"));
        }
    }

    @Test
    void refusesAFormThatIsNotOurs() {
        assertEquals(403, DeskForm.of("titleSr", "Туђ образац").post(contributor, "/desk/contracts", null)
                .statusCode());
        assertEquals(403, DeskForm.of("titleSr", "Туђ образац").post(contributor, "/desk/contracts", "izmišljeno")
                .statusCode());
    }

    @Test
    void letsReadersOnlyRead() {
        var reader = staff.as(Role.READER);
        assertEquals(200, reader.get("/desk/contracts").statusCode());
        assertEquals(403, reader.get("/desk/contracts/new").statusCode());
        assertEquals(403, DeskForm.of("titleSr", "Читалац").post(reader, "/desk/contracts").statusCode());
    }
}
