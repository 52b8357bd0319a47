package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;

/** Every part of a deal is added, changed and removed on a page of its own. */
@QuarkusTest
class PartsTest {

    /** What is typed at first, what is typed then, and what a form without the one thing needed is told. */
    record Trial(PartKind part, String[] first, String[] then, String[] wrong, String field, String words) {
        @Override
        public String toString() {
            return part.path();
        }
    }

    static Stream<Trial> trials() {
        return Stream.of(
                new Trial(PartKind.PARTY, f("organizationName", "Добра странка", "role", "funder"),
                f("organizationName", "Добра странка",
                        "role", "user"), f("organizationName", "", "role", "user"), "organizationName",
                        "Upišite naziv"),
                new Trial(PartKind.STATEMENT,
                f("measure", "cameras", "scope", "bought", "figure", "1.000", "bound", "more_than", "asOf", "2019"),
                        f("measure", "cameras", "scope", "bought", "figure", "800", "rank", "deprecated",
                        "rankReason", "Старо"), f("measure", "cameras", "scope", "bought", "figure", "осам стотина"),
                        "figure", "Iznos nije razumljiv"),
                new Trial(PartKind.EVENT, f("onDate", "17. 9. 2019.", "whatSr", "Саопштено"),
                f("onDate", "2019", "whatEn", "Announced"),
                        f("onDate", "2019", "whatSr", ""), "whatSr", "Upišite šta se dogodilo"),
                new Trial(PartKind.SECRECY, f("claim", "confidential", "claimantName", "Министарство"),
                f("claim", "trade_secret"),
                        f("claimedOn", "некад"), "claimedOn", "Datum nije razumljiv"),
                new Trial(PartKind.DOCUMENT, f("kind", "notice", "documentState", "not_found"),
                f("kind", "notice", "documentState", "published",
                        "documentAddress", "https://jnportal.ujn.gov.rs/1"),
                        f("kind", "", "documentState", "published"), "kind", "Izaberite dokument"),
                new Trial(PartKind.SEARCH,
                f("searchPlace", "Портал", "searchTerms", "камере", "searchedOn", "1. 2. 2024.", "searchResult", "not_found"), f("searchPlace",
                        "Портал", "searchTerms", "дронови", "searchedOn", "2. 2. 2024.", "searchResult", "found"),
                        f("searchPlace", "Портал", "searchTerms", "", "searchedOn", "2. 2. 2024."), "searchTerms",
                        "Upišite šta je uneto"),
                new Trial(PartKind.RELATED, f("otherName", "Други посао у вези", "relation", "based_on"),
                f("otherName", "drugi posao u vezi",
                        "relation", "annex_of"), f("otherName", "Непостојећи посао", "relation", "annex_of"),
                        "otherName", "nije zabeležen"));
    }

    @Inject
    Staff staff;

    Staff.Browser contributor;
    UUID deal;

    @Test
    void anErrorDoesNotHideThatSomebodyWasFaster() {
        String base = "/desk/contracts/" + deal + "/events";
        posted(303, base, f("whatSr", "Прво"));
        String event = base + "/" + only(PartKind.EVENT).id;
        String read = new DeskPage(contributor.get(event)).hidden("version");
        posted(303, base, f("whatSr", "Друго"));
        var refused = DeskForm.of("version", read, "whatSr", "").post(contributor, event);
        assertEquals(422, refused.statusCode());
        assertEquals(read, new DeskPage(refused).hidden("version"));
        posted(303, event, f("version", read, "whatSr", "Измена"));
    }

    @BeforeEach
    void logADeal() {
        contributor = staff.as(Role.CONTRIBUTOR);
        deal = Dealings.log(contributor, "Посао са деловима " + UUID.randomUUID());
        Dealings.log(contributor, "Други посао у вези");
    }

    @ParameterizedTest
    @MethodSource("trials")
    void isAddedChangedAndRemovedAndRaisesTheVersion(Trial trial) {
        String base = "/desk/contracts/" + deal + "/" + trial.part.path();
        assertEquals(200, contributor.get(base).statusCode());
        int version = Dealings.version(deal);
        posted(303, base, trial.first, "sourceName", "Извор дела");
        assertTrue(Dealings.version(deal) > version, "adding");
        Part added = only(trial.part);
        assertTrue(contributor.get("/desk/contracts/" + deal).asString()
                .contains("id=\"" + added.placeKind() + "-" + added.id + "\""));
        assertEquals(1, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(added)).size()));

        DeskPage form = new DeskPage(contributor.get(base + "/" + added.id));
        version = Dealings.version(deal);
        assertEquals(String.valueOf(version), form.hidden("version"));
        posted(303, base + "/" + added.id, trial.then, "version", String.valueOf(version));
        assertTrue(Dealings.version(deal) > version, "changing");

        version = Dealings.version(deal);
        posted(303, base + "/" + added.id + "/removal", new String[0], "version", String.valueOf(version));
        assertTrue(Dealings.version(deal) > version, "removing");
        assertEquals(List.of(), Dealings.in(deal, d -> List.copyOf(trial.part.of(d))));
        assertEquals(0, (int) Dealings.in(deal, d -> d.citations.size()));
    }

    static Stream<Trial> refused() {
        String[] search = f("searchPlace", "Портал", "searchTerms", "камере");
        return Stream.of(
                new Trial(PartKind.SEARCH, null, null, with(search, "searchedOn", "1. 1. 2099.", "searchResult", "not_found"),
                        "searchedOn", "Ovaj dan još nije došao"),
                new Trial(PartKind.SEARCH, null, null, with(search, "searchedOn", "1. 2. 2024.", "searchResult", ""), "searchResult",
                        "Izaberite šta je pretraga dala"),
                new Trial(PartKind.SECRECY, null, null, f("claim", "", "claimantName", ""), "claim", "bar nešto o tajnosti"),
                new Trial(PartKind.SECRECY, null, null, f("claim", "confidential", "claimedOn", "2099"), "claimedOn", "još nije došao"),
                new Trial(PartKind.SECRECY, null, null, f("claim", "confidential", "classifiedOn", "maj 2099."), "classifiedOn", "još nije došao"));
    }

    private static String[] with(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCannotBe(Trial trial) {
        saysBesideTheFieldWhatIsWrong(trial);
        assertEquals(List.of(), Dealings.in(deal, d -> List.copyOf(trial.part.of(d))));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void saysBesideTheFieldWhatIsWrong(Trial trial) {
        var refused = posted(422, "/desk/contracts/" + deal + "/" + trial.part.path(), trial.wrong);
        assertTrue(refused.error(trial.field).contains(trial.words), refused.error(trial.field));
    }

    @Test
    void pinsTheSourceCitedLast() {
        posted(303, "/desk/contracts/" + deal + "/events", f("whatSr", "Прво"), "sourceName", "Закачени извор");
        assertEquals("Закачени извор", new DeskPage(contributor.get("/desk/contracts/" + deal + "/statements"))
                .value("sourceName"));
    }

    @Test
    void letsAnAddressTakeThePlaceOfThePinnedSource() {
        posted(303, "/desk/contracts/" + deal + "/events", f("whatSr", "Прво"), "sourceName", "Закачени извор");
        DeskPage form = new DeskPage(contributor.get("/desk/contracts/" + deal + "/events"));
        posted(303, "/desk/contracts/" + deal + "/events", f("whatSr", "Друго"), "pinned", form.hidden("pinned"), "source",
                form.hidden("source"), "sourceName", "Закачени извор", "address", "https://www.example.rs/" + deal);
        assertEquals("https://www.example.rs/" + deal, Dealings.in(deal, d -> d.citations.stream()
                .map(c -> c.citation.source.address).filter(Objects::nonNull).findFirst().orElseThrow()));
    }

    /** The proof of a search is kept and shown at the desk; it is nobody's word about the deal. */
    @Test
    void keepsTheProofOfASearch() {
        String base = "/desk/contracts/" + deal + "/searches";
        assertTrue(contributor.get(base).asString().contains("type=\"file\""));
        byte[] first = proof(), second = proof();
        assertEquals(303, DeskForm.of("searchRegister", "portal", "searchPlace", "Портал", "searchTerms", "камере", "searchedOn",
                "1. 2. 2024.", "searchResult", "not_found").file("ishod.html", first).post(contributor, base).statusCode());
        SearchLog search = (SearchLog) only(PartKind.SEARCH);
        String copy = Dealings.in(deal, d -> "/desk/sources/" + d.searches.get(0).proof.source.id + "/copies/" + d.searches.get(0).proof.id);
        assertTrue(contributor.get("/desk/contracts/" + deal).asString().contains(copy));
        assertTrue(contributor.get(base + "/" + search.id).asString().contains(copy));
        assertArrayEquals(first, contributor.get(copy).asByteArray());
        assertEquals(List.of(), Dealings.in(deal, d -> List.copyOf(d.citations)));
        assertEquals(SearchRegister.PORTAL, Dealings.in(deal, d -> d.searches.get(0).register));

        String[] same = f("version", String.valueOf(Dealings.version(deal)), "searchPlace", "Портал", "searchTerms", "камере",
                "searchedOn", "1. 2. 2024.", "searchResult", "not_found");
        assertEquals(303, DeskForm.of(same).file("ishod.html", second).post(contributor, base + "/" + search.id).statusCode());
        String other = Dealings.in(deal, d -> "/desk/sources/" + d.searches.get(0).proof.source.id + "/copies/" + d.searches.get(0).proof.id);
        assertArrayEquals(second, contributor.get(other).asByteArray());
        assertArrayEquals(first, contributor.get(copy).asByteArray());
    }

    @Test
    void losesNoProofToAnErrorElsewhere() {
        String base = "/desk/contracts/" + deal + "/searches";
        String[] search = f("searchPlace", "Портал", "searchedOn", "1. 2. 2024.", "searchResult", "not_found");
        var refused = DeskForm.of(search).file("ishod.html", proof()).post(contributor, base);
        assertEquals(422, refused.statusCode());
        DeskPage form = new DeskPage(refused);
        posted(303, base, search, "searchTerms", "камере", "kept", form.hidden("kept"), "keptName", form.hidden("keptName"));
        assertEquals("ishod.html", Dealings.in(deal, d -> d.searches.get(0).proof.fileName));
    }

    private static byte[] proof() {
        return ("<!doctype html><html><head><title>x</title></head><body>" + UUID.randomUUID() + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void showsStatementsThatCannotBothHoldSideBySide() {
        statement("1.000", "more_than");
        statement("800", "exact");
        assertTrue(contributor.get("/desk/contracts/" + deal).asString().contains("id=\"conflicts\""));
    }

    @Test
    void recordsAContradictionThatArithmeticDoesNotSee() {
        statement("800", "exact");
        posted(303, "/desk/contracts/" + deal + "/statements",
                f("measure", "locations", "scope", "bought", "figure", "800"));
        List<UUID> ids = Dealings.in(deal, d -> d.statements.stream().map(s -> s.id).toList());
        int version = Dealings.version(deal);
        posted(303, "/desk/contracts/" + deal + "/contradictions",
                f("one", ids.get(0).toString(), "other", ids.get(1).toString(), "reasonSr",
                "Иста бројка, једном камере, једном места."));
        assertTrue(Dealings.version(deal) > version);
        assertEquals(1, Conflict.of(deal).size());
        posted(303, "/desk/contracts/" + deal + "/contradictions/removal",
                f("one", ids.get(0).toString(), "other", ids.get(1).toString()));
        assertEquals(0, Conflict.of(deal).size());
    }

    @Test
    void takesNoPartyTwiceInOneRole() {
        posted(303, "/desk/contracts/" + deal + "/parties", f("organizationName", "Двапут", "role", "user"));
        posted(422, "/desk/contracts/" + deal + "/parties", f("organizationName", "Dvaput", "role", "user"));
        posted(303, "/desk/contracts/" + deal + "/parties", f("organizationName", "Двапут", "role", "funder"));
    }

    private void statement(String figure, String bound) {
        posted(303, "/desk/contracts/" + deal + "/statements",
                f("measure", "cameras", "scope", "bought", "figure", figure, "bound", bound, "asOf", "2019"));
    }

    private DeskPage posted(int status, String path, String[] fields, String... more) {
        var answer = DeskForm.of(fields).and(more).post(contributor, path);
        assertEquals(status, answer.statusCode(), answer::asString);
        return new DeskPage(answer);
    }

    private Part only(PartKind part) {
        return Dealings.in(deal, d -> {
            var parts = part.of(d);
            assertEquals(1, parts.size());
            return parts.get(0);
        });
    }

    private static String[] f(String... fields) {
        return fields;
    }
}
