package rs.nadzor.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.dossier.Json.items;
import static rs.nadzor.dossier.Json.keys;
import static rs.nadzor.dossier.Json.names;
import static rs.nadzor.dossier.Json.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Disclosure;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.Field;
import rs.nadzor.contract.InstrumentType;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.LegalRoute;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.PartyRole;
import rs.nadzor.contract.Rank;
import rs.nadzor.contract.Relation;
import rs.nadzor.contract.Scope;
import rs.nadzor.contract.SecrecyClaim;
import rs.nadzor.contract.Stage;
import rs.nadzor.contract.Technology;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.organization.OrganizationKind;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.theme.EntryKind;

/** What an editor would check in the dossier before it is loaded: nothing dangles, nothing is uncited, nothing is lost. */
class DossierFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dossier");
    private static final List<String> CHILDREN = List.of("parties", "statements", "events", "secrecy", "documents", "related");
    /** Where a field's name in the file and the place of its citations differ. */
    private static final Map<String, String> PLACES = Map.of("signedOn", "signed_on", "amount", "value", "legalRoute", "legal_route",
            "exemptionArticle", "exemption_article", "decisionRef", "decision_ref", "startsOn", "period", "endsOn", "period");
    /** A foreign word stays Latin as a whole; Cyrillic and Latin letters in one word are a slip of the keyboard. */
    private static final Pattern MIXED = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
    private static final Pattern NOT_SERBIAN = Pattern.compile("(?iu)[\\p{IsCyrillic}&&[^абвгдђежзијклљмнњопрстћуфхцчџш]]");

    private final Map<String, JsonNode> deals = new HashMap<>();
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})"), LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private final List<JsonNode> themes = ClaimIds.files(FOLDER.resolve("themes")).toList();
    private final JsonNode sources = read(FOLDER.resolve("sources.json")), organizations = read(FOLDER.resolve("organizations.json"));

    DossierFilesTest() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("contracts"))) {
            files.forEach(file -> {
                JsonNode deal = read(file);
                assertEquals(deal.get("slug").textValue() + ".json", file.getFileName().toString());
                deals.put(deal.get("slug").textValue(), deal);
            });
        }
    }

    @Test
    void everyReferenceResolvesAndNothingIsSpare() {
        Set<String> keys = keys(sources), organizationKeys = keys(organizations);
        Set<String> cited = new HashSet<>(), taking = new HashSet<>();
        each(deal -> {
            Set<String> used = new TreeSet<>();
            deal.get("cites").forEach(place -> place.forEach(key -> used.add(key.textValue())));
            children(deal).forEach(child -> child.get("cite").forEach(key -> used.add(key.textValue())));
            assertEquals(names(deal.get("citations")), used, "citations of " + deal.get("slug"));
            deal.get("citations").forEach(citation -> cited.add(citation.get("source").textValue()));
            deal.get("parties").forEach(party -> taking.add(party.get("organization").textValue()));
            deal.get("secrecy").forEach(claim -> assertTrue(claim.get("claimant").isNull()
                    || organizationKeys.contains(claim.get("claimant").textValue())));
            deal.get("related").forEach(other -> assertTrue(deals.containsKey(other.get("slug").textValue()), other.toString()));
            Set<String> statements = keys(deal.get("statements"));
            deal.get("contradictions").forEach(pair -> assertTrue(statements.contains(pair.get("a").textValue())
                    && statements.contains(pair.get("b").textValue()), pair.toString()));
        });
        themes.forEach(theme -> {
            Set<String> used = items(theme.get("entries")).flatMap(entry -> items(entry.get("cite"))).map(JsonNode::textValue).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(names(theme.get("citations")), used, "citations of " + theme.get("slug"));
            theme.get("citations").forEach(citation -> cited.add(citation.get("source").textValue()));
            theme.get("deals").forEach(slug -> assertTrue(deals.containsKey(slug.textValue()) && !deals.get(slug.textValue()).path("draft").asBoolean(), slug.toString()));
        });
        assertEquals(keys, cited);
        assertEquals(organizationKeys, taking);
    }

    @Test
    void whatIsSaidHasACitation() {
        each(deal -> {
            // That a thing does not apply follows from what the deal is.
            Set<String> said = new TreeSet<>(names(deal.get("empty")));
            said.removeIf(field -> deal.get("empty").get(field).textValue().equals("not_applicable"));
            said.addAll(names(deal.get("claims")).stream().map(id -> deal.get("claims").get(id).textValue()).toList());
            Stream.of("title", "summary", "instrument", "stage", "legalRoute", "exemptionArticle", "decisionRef", "procedure", "layer",
                    "places", "signedOn", "startsOn", "endsOn", "amount", "cpv").filter(name -> !deal.get(name).isNull())
                    .forEach(name -> said.add(PLACES.getOrDefault(name, name)));
            if (!deal.get("technologies").isEmpty()) said.add("technologies");
            if (!deal.get("disclosure").textValue().equals("not_checked")) said.add("disclosure");
            said.forEach(place -> assertTrue(deal.get("cites").path(place).size() > 0, deal.get("slug") + " " + place));
            children(deal).forEach(child -> assertTrue(child.get("cite").size() > 0, child.toString()));
        });
    }

    @Test
    void everyWordIsOfItsVocabulary() {
        each(deal -> {
            allowed(InstrumentType.class, deal.get("instrument"));
            allowed(Stage.class, deal.get("stage"));
            allowed(LegalRoute.class, deal.get("legalRoute"));
            allowed(Disclosure.class, deal.get("disclosure"));
            allowed(Layer.class, deal.get("layer"));
            deal.get("technologies").forEach(word -> allowed(Technology.class, word));
            deal.get("empty").forEach(word -> allowed(Empty.class, word));
            Set<String> fields = Arrays.stream(Field.values()).map(Field::code).collect(Collectors.toSet());
            assertTrue(fields.containsAll(names(deal.get("cites"))) && fields.containsAll(names(deal.get("empty"))));
            deal.get("parties").forEach(party -> allowed(PartyRole.class, party.get("role")));
            deal.get("documents").forEach(document -> allowed(DocumentKind.class, document.get("kind")));
            deal.get("secrecy").forEach(claim -> allowed(SecrecyClaim.class, claim.get("claim")));
            deal.get("related").forEach(other -> allowed(Relation.class, other.get("relation")));
            deal.get("statements").forEach(statement -> {
                allowed(Measure.class, statement.get("measure"));
                allowed(Scope.class, statement.get("scope"));
                allowed(Bound.class, statement.get("bound"));
                allowed(Rank.class, statement.get("rank"));
                dates(statement, "asOf", "onDate");
            });
            dates(deal, "signedOn", "startsOn", "endsOn", "disclosureSince");
            deal.get("events").forEach(event -> dates(event, "date"));
            deal.get("secrecy").forEach(claim -> dates(claim, "claimedOn", "classifiedOn"));
        });
        sources.forEach(source -> {
            allowed(SourceKind.class, source.get("kind"));
            dates(source, "publishedOn");
        });
        organizations.forEach(organization -> allowed(OrganizationKind.class, organization.get("kind")));
    }

    @Test
    void everyClaimStandsInOnePlaceOrIsListedWithAReason() {
        List<String> places = new ArrayList<>(ClaimIds.published());
        places.addAll(ClaimIds.notRecorded(null));
        assertEquals(new TreeSet<>(places).size(), places.size(), "a claim stands in two places");
        assertEquals(ClaimIds.all(), new TreeSet<>(places));
    }

    @Test
    void whatOnlyMirrorsSayStaysAtTheDesk() {
        assertEquals(new TreeSet<>(ClaimIds.notRecorded("desk_only")), new TreeSet<>(ClaimIds.atTheDesk()));
        Set<String> mirrors = items(sources).filter(source -> !source.get("linkPublic").booleanValue()).map(source -> source.get("key").textValue())
                .collect(Collectors.toSet());
        each(deal -> deal.get("citations").forEach(citation -> assertEquals(deal.path("draft").asBoolean(),
                mirrors.contains(citation.get("source").textValue()), deal.get("slug") + " " + citation)));
    }

    @Test
    void textsStandInBothLanguagesAndSerbianIsCyrillic() {
        Stream.concat(deals.values().stream(), themes.stream()).forEach(record -> record.findParents("sr").forEach(text -> {
            String serbian = text.get("sr").textValue();
            assertTrue(!serbian.isBlank() && !text.get("en").textValue().isBlank());
            assertTrue(!MIXED.matcher(serbian).find() && !NOT_SERBIAN.matcher(serbian).find(), serbian);
            assertTrue(!serbian.contains("\"") && !serbian.contains("  "), serbian);
        }));
    }

    @Test
    void everyEntryOfAThemeIsReadySourcedAndSaidBySomebody() {
        assertTrue(themes.size() >= 5, "themes are found");
        themes.forEach(theme -> theme.get("entries").forEach(entry -> {
            allowed(EntryKind.class, entry.get("kind"));
            dates(entry, "date");
            assertTrue(entry.get("cite").size() > 0 && entry.get("claims").size() > 0, entry.toString());
            assertTrue(!entry.get("kind").textValue().equals("statement") || !entry.get("saidBy").isNull(), entry.toString());
        }));
    }

    /** Nobody has to believe the editors: each sentence leads to where it stands with its source. */
    @Test
    void everySentenceOfAThemeLeadsToItsSource() {
        Set<String> published = new TreeSet<>(ClaimIds.published());
        themes.forEach(theme -> Stream.of(".sr.md", ".en.md").forEach(end -> {
            String text = text(theme.get("slug").textValue() + end);
            List<String> sentences = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("::"))
                    .flatMap(paragraph -> SENTENCE_END.splitAsStream(paragraph)).toList();
            assertTrue(sentences.size() > 3, text);
            sentences.forEach(sentence -> assertTrue(sentence.contains("]("), theme.get("slug") + end + ": " + sentence));
            LINK.matcher(text).results().map(link -> link.group(1)).forEach(to -> assertTrue(to.startsWith("/dossier/")
                    ? published.contains(to.substring("/dossier/".length()))
                    : to.startsWith("#") || to.equals("/stack") || deals.containsKey(to.replaceAll("^/contracts/|#.*", "")), to));
        }));
    }

    /** Who reads one language is told as much as who reads the other. */
    @Test
    void bothTextsOfAThemeRestOnTheSameSources() {
        themes.forEach(theme -> {
            List<List<String>> read = Stream.of(".sr.md", ".en.md").map(end -> text(theme.get("slug").textValue() + end))
                    .map(text -> Stream.concat(LINK.matcher(text).results().map(link -> link.group(1)), text.lines().filter(line -> line.startsWith("::"))).toList())
                    .toList();
            assertEquals(read.get(0), read.get(1), theme.get("slug").textValue());
            assertTrue(!MIXED.matcher(text(theme.get("slug").textValue() + ".sr.md")).find());
        });
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve("themes").resolve(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    @Test
    void everyStatementNamesWhoMakesIt() {
        each(deal -> deal.get("statements").forEach(statement -> {
            assertTrue(!statement.get("saidBy").get("sr").textValue().isBlank(), statement.toString());
            assertTrue(!statement.get("amount").isNull() || !statement.get("text").isNull(), statement.toString());
        }));
    }

    private void each(Consumer<JsonNode> check) {
        deals.values().forEach(check);
    }

    private static Stream<JsonNode> children(JsonNode deal) {
        return CHILDREN.stream().flatMap(kind -> items(deal.get(kind)));
    }

    private static <E extends Enum<E> & Coded> void allowed(Class<E> vocabulary, JsonNode word) {
        assertTrue(word.isNull() || Coded.read(vocabulary, word.textValue()).isPresent(), vocabulary.getSimpleName() + " " + word);
    }

    private static void dates(JsonNode record, String... fields) {
        Stream.of(fields).map(record::get).filter(date -> !date.isNull()).forEach(date -> PartialDate.of(date.textValue()));
    }
}
