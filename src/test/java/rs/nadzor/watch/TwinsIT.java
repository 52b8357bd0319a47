package rs.nadzor.watch;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.start.PackagedApp;

/** Every page of a list and its files hold the same rows in the same order, whatever a reader filters by. */
class TwinsIT {
    /** What a row of a page links to, by list. */
    private static final Map<String, Pattern> ROWS = Map.of("contracts", Pattern.compile("<h2><a href=\"/sr(/contracts/[^\"#]+)\""),
            "organizations", Pattern.compile("<h2><a href=\"/sr(/organizations/[^\"#]+)\""),
            "watch", Pattern.compile("<h2><a href=\"/sr(/watch/[^\"#]+)\""),
            "sources", Pattern.compile("<h2><a href=\"/sr(/sources/[^\"#]+)\""),
            "events", Pattern.compile("<a href=\"/sr(/(?:contracts|watch)/[^\"#]+#(?:event|entry)-[^\"]+)\""),
            "statements", Pattern.compile("<a href=\"/sr(/(?:contracts|watch)/[^\"#]+#(?:statement|entry)-[^\"]+)\""));
    private static final Pattern CHOICES = Pattern.compile("<select id=\"[^\"]+\" name=\"([a-z]+)\">(.*?)</select>", Pattern.DOTALL),
            CHOICE = Pattern.compile("<option(?: value=\"([^\"]*)\")?[^>]*>([^<]*)"), NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\""),
            FILES = Pattern.compile("href=\"(/[a-z]+)\\.csv([^\"]*)\"");
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    /** Where in a row of JSON stands what a column of CSV holds; "*" is each of several. */
    private static final Map<String, Map<String, String>> CELLS = Map.of(
            "contracts", Map.ofEntries(entry("edition", "edition"), entry("title_sr", "title.sr"), entry("title_en", "title.en"), entry("instrument", "instrument.code"),
                    entry("stage", "stage.code"), entry("disclosure", "disclosure.code"), entry("layer", "layer.code"), entry("technologies", "technologies.*.code"),
                    entry("buyers", "buyers.*.name.sr"), entry("suppliers", "suppliers.*.name.sr"), entry("signed_on", "signedOn"), entry("amount", "value.amount"),
                    entry("currency", "value.currency"), entry("sources_disagree", "disputed"), entry("known_items", "openness.known"), entry("expected_items", "openness.total"),
                    entry("demonstration", "demonstration")),
            "organizations", Map.of("name_sr", "name.sr", "name_en", "name.en", "aliases", "aliases.*", "country", "country", "deals", "deals", "as_buyer", "bought",
                    "as_supplier", "supplied", "known_items", "known", "expected_items", "expected"),
            "events", Map.of("date", "event.date", "what_sr", "event.what.sr", "what_en", "event.what.en", "place", "event.place.sr", "deal", "title.sr", "layer", "layer.code",
                    "edition", "edition"),
            "statements", Map.ofEntries(entry("deal", "title.sr"), entry("layer", "layer.code"), entry("measure", "statement.measure.code"), entry("scope", "statement.scope.code"),
                    entry("programme", "statement.programme.code"), entry("bound", "statement.bound.code"), entry("amount", "statement.amount"), entry("unit", "statement.unit"),
                    entry("text_sr", "statement.text.sr"), entry("text_en", "statement.text.en"), entry("said_by", "statement.saidBy.sr"), entry("as_of", "statement.asOf"),
                    entry("rank", "statement.rank.code"), entry("disputed", "statement.disputed"), entry("second_hand", "statement.secondHand"), entry("edition", "edition")),
            "sources", Map.of("title", "title", "publisher", "publisher", "kind", "kind.code", "published_on", "publishedOn", "link", "link", "retrieved_on", "retrievedOn", "deals", "deals"));
    private static final long SEED = 20_191_112;
    private static final int PAIRS = 20;

    @TempDir
    static Path path;
    static PackagedApp app;
    static Reading reader;

    @BeforeAll
    static void open() {
        app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_LIMITS", "false")).awaitReady();
        reader = new Reading(app.url());
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void haveTheSameRowsForEveryChoiceOfAFilter() throws IOException {
        for (String list : ROWS.keySet()) {
            int compared = 0;
            for (String query : queries(list)) {
                List<String> shown = shown(list, query);
                if (shown.isEmpty()) continue;
                String files = files(list, query);
                JsonNode json = JSON.readTree(reader.get("/" + list + ".json" + files).body());
                List<String> addresses = new ArrayList<>();
                json.get("rows").forEach(row -> addresses.add(local(row.get("address").asText())));
                assertEquals(shown, addresses, list + query);
                assertEquals(shown.size(), json.get("count").asInt(), list + query);
                assertEquals(shown, csv(list, files), list + query);
                compared++;
            }
            assertTrue(compared > 5, list + ": " + compared + " filters");
        }
    }

    /** Two filters at a time, drawn at random but always the same. */
    @Test
    void haveTheSameRowsForPairsOfFilters() throws IOException {
        Random random = new Random(SEED);
        for (String list : new TreeSet<>(ROWS.keySet())) {
            List<String> filters = queries(list).stream().filter(query -> !query.isEmpty() && !query.contains("&")).map(query -> query.substring(1)).toList();
            int compared = 0, rows = 0;
            for (int i = 0; i < PAIRS; i++) {
                String one = filters.get(random.nextInt(filters.size())), other = filters.get(random.nextInt(filters.size()));
                if (name(one).equals(name(other))) continue;
                String query = "?" + one + "&" + other;
                List<String> shown = shown(list, query);
                assertEquals(shown, csv(list, shown.isEmpty() ? query : files(list, query)), list + query);
                compared++;
                rows += shown.size();
            }
            assertTrue(compared > 5 && rows > 0, list + ": " + compared + " pairs, " + rows + " rows");
        }
    }

    /** Cell by cell: what CSV says of a row, JSON says, too. */
    @Test
    void haveTheSameValuesInCsvAndJson() throws IOException {
        for (var list : CELLS.entrySet()) {
            Set<String> filled = new TreeSet<>();
            JsonNode rows = JSON.readTree(reader.get("/" + list.getKey() + ".json").body()).get("rows");
            List<NamedCsvRecord> records = records(list.getKey(), "");
            assertEquals(rows.size(), records.size());
            for (int i = 0; i < records.size(); i++) {
                for (var cell : list.getValue().entrySet()) {
                    String plain = records.get(i).getField(cell.getKey()).replaceFirst("^'(?=[=+@\\t-])", "");
                    String wanted = String.join("; ", values(rows.get(i), List.of(cell.getValue().split("[.]"))));
                    assertEquals(Transliteration.toLatin(wanted), Transliteration.toLatin(plain), list.getKey() + " " + (i + 1) + " " + cell.getKey());
                    if (!plain.isEmpty()) filled.add(cell.getKey());
                }
            }
            Set<String> empty = new TreeSet<>(list.getValue().keySet());
            empty.removeAll(filled);
            assertTrue(empty.size() < 3, list.getKey() + ": nothing to compare in " + empty);
        }
    }

    private static List<String> values(JsonNode of, List<String> path) {
        if (of == null || of.isNull() || of.isMissingNode()) return List.of();
        if (path.isEmpty()) return List.of(of.isNumber() ? of.decimalValue().toPlainString() : of.asText());
        List<String> rest = path.subList(1, path.size()), values = new ArrayList<>();
        if (path.get(0).equals("*")) of.forEach(one -> values.addAll(values(one, rest)));
        else values.addAll(values(of.get(path.get(0)), rest));
        return values;
    }

    private static String name(String filter) {
        return filter.replaceFirst("=.*", "");
    }

    @Test
    void comeInSerbianOrderUnlessAnotherIsWanted() throws IOException {
        for (String list : ROWS.keySet()) {
            String sort = list.equals("organizations") ? "name" : "title";
            List<String> unsorted = csv(list, "");
            assertEquals(unsorted, csv(list, "?sort=" + sort), list);
            assertEquals(new TreeSet<>(unsorted), new TreeSet<>(shown(list, "")), list);
        }
    }

    @Test
    void describeEveryColumn() throws IOException {
        for (String list : ROWS.keySet()) {
            List<String> described = new ArrayList<>();
            JSON.readTree(reader.get("/" + list + ".csv-metadata.json").body()).at("/tableSchema/columns")
                    .forEach(column -> described.add(column.get("name").asText()));
            assertEquals(header(list), described);
        }
    }

    /** Read back by the library: every entry has an id, a title, a time and a page that is there. */
    @Test
    void areFeedsThatReadersUnderstand() throws Exception {
        for (String list : ROWS.keySet()) {
            Feed feed = (Feed) new WireFeedInput().build(new StringReader(reader.get("/" + list + ".atom?lang=sr-Cyrl").body()));
            assertTrue(feed.getEntries().size() > 5, list);
            Set<String> ids = new TreeSet<>();
            for (Entry entry : feed.getEntries()) {
                assertTrue(ids.add(entry.getId()) && !entry.getTitle().isBlank() && entry.getUpdated() != null, entry.toString());
            }
            String page = local(feed.getEntries().get(0).getAlternateLinks().get(0).getHref());
            assertEquals(200, reader.get(page.replaceFirst("#.*", "")).statusCode(), page);
        }
    }

    /** No filter, each choice of each filter by itself, and each with a search. */
    private static Set<String> queries(String list) {
        Set<String> queries = new TreeSet<>(Set.of("", "?q=huawei", "?q=%D0%BC%D1%83%D0%BF"));
        Matcher choices = CHOICES.matcher(reader.get("/sr/" + list).body());
        while (choices.find()) {
            Matcher choice = CHOICE.matcher(choices.group(2));
            while (choice.find()) {
                String value = choice.group(1) == null ? choice.group(2) : choice.group(1);
                if (value.isBlank()) continue;
                queries.add("?" + choices.group(1) + "=" + value);
                queries.add("?q=huawei&" + choices.group(1) + "=" + value);
            }
        }
        assertTrue(queries.size() > 6, list + ": " + queries);
        return queries;
    }

    /** What the pages of the list link to, page after page. */
    private static List<String> shown(String list, String query) {
        List<String> shown = new ArrayList<>();
        String next = query;
        while (next != null) {
            String page = reader.get("/sr/" + list + next).body();
            Matcher row = ROWS.get(list).matcher(page);
            while (row.find()) shown.add(row.group(1));
            Matcher more = NEXT.matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        return shown;
    }

    /** The query of the files that the page offers. */
    private static String files(String list, String query) {
        Matcher files = FILES.matcher(reader.get("/sr/" + list + query).body());
        assertTrue(files.find(), list + query);
        return files.group(2).replace("&amp;", "&");
    }

    private static List<String> csv(String list, String query) throws IOException {
        return records(list, query).stream().map(row -> local(row.getField("address"))).toList();
    }

    private static List<NamedCsvRecord> records(String list, String query) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader.get("/" + list + ".csv" + query).body().substring(1))) {
            return rows.stream().toList();
        }
    }

    private static List<String> header(String list) {
        String[] names = reader.get("/" + list + ".csv").body().lines().findFirst().orElseThrow().substring(1).split(",");
        return IntStream.range(0, names.length).mapToObj(i -> names[i]).toList();
    }

    private static String local(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
