package rs.nadzor.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.CsvReader;
import rs.nadzor.dossier.ClaimIds;
import rs.nadzor.start.PackagedApp;
import rs.nadzor.start.PackagedDatabase;

/** What the public reads of a new installation: the packaged application, its own server, the dossier. */
class WatchPagesIT {
    private static final String CAMERAS = "/contracts/mup-huawei-cameras-2019";

    @TempDir
    static Path path;
    static PackagedApp app;
    static Reading reader;

    @BeforeAll
    static void open() {
        app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_CONTACT", "redakcija@example.org", "NADZOR_LIMITS", "false")).awaitReady();
        reader = new Reading(app.url());
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void showsTheCameraContractWithWhatIsHiddenAndDisputed() {
        String page = reader.get("/en" + CAMERAS).body();
        for (String wanted : List.of("8,100", "over 1,000", "nearly 1,000", "not disclosed", "sources disagree", "689", "at least 1,200",
                "Its publisher has not checked this content yet", "id=\"finding-GAP-03\"", "id=\"finding-FCT-01\"")) {
            assertTrue(page.contains(wanted), wanted);
        }
        assertTrue(reader.get("/sr" + CAMERAS).body().contains("Ministarstvo unutrašnjih poslova"));
        assertTrue(reader.get("/sr-Cyrl" + CAMERAS).body().contains("Министарство унутрашњих послова"));
    }

    @Test
    void answersEveryClaimOfTheDossierAtThePlaceWhereItIsShown() {
        Map<String, String> pages = new HashMap<>();
        assertTrue(ClaimIds.published().size() > 150);
        for (String claim : ClaimIds.published()) {
            HttpResponse<String> answer = reader.get("/dossier/" + claim, "Accept-Language", "en");
            assertEquals(303, answer.statusCode(), claim);
            URI place = URI.create(answer.headers().firstValue("Location").orElseThrow());
            String page = pages.computeIfAbsent(place.getPath(), p -> reader.get(p).body());
            assertTrue(page.contains("id=\"" + place.getFragment() + "\""), claim + " at " + place);
        }
        assertEquals(404, reader.get("/dossier/K01").statusCode());
        assertTrue(ClaimIds.atTheDesk().size() > 5);
        for (String claim : ClaimIds.atTheDesk()) assertEquals(404, reader.get("/dossier/" + claim).statusCode(), claim);
    }

    /** Each conflict that the dossier's own table names is one on the page, or is there for a reason that the table gives. */
    @Test
    void showsEveryConflictOfTheDossierAsOne() throws IOException {
        List<String> unseen = new ArrayList<>();
        int shown = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(WatchPagesIT.class.getResourceAsStream("/dossier/conflicts.csv"))) {
            for (var row : rows) {
                String one = row.getField("one"), other = row.getField("other");
                if (!row.getField("apart").isEmpty()) continue;
                shown++;
                Element place = place(one);
                Element dispute = place.closest(".dispute");
                // Where the other side is no claim of its own, it is enough that there is one.
                String there = other.isEmpty() ? "#statement-" : "#" + place(other).id();
                boolean beside = dispute != null && !other.isEmpty() && dispute.getElementById(there.substring(1)) != null;
                boolean linked = place.text().contains("sources disagree") && !place.select("a[href*=" + there + "]").isEmpty();
                boolean explained = !place.ownerDocument().select("p.note:has(a[href$=#" + place.id() + "]):has(a[href$=" + there + "])").isEmpty();
                if (!beside && !linked && !explained) unseen.add(row.getField("question") + ": " + one + " and " + other);
            }
        }
        assertEquals(List.of(), unseen);
        assertTrue(shown > 15, shown + " are shown");
    }

    private static Element place(String claim) {
        URI place = URI.create(reader.get("/dossier/" + claim, "Accept-Language", "en").headers().firstValue("Location").orElseThrow());
        return Jsoup.parse(reader.get(place.getPath()).body()).getElementById(place.getFragment());
    }

    /** Every link of a theme's text leads to a page, and to a place that is there. */
    @Test
    void readsThemesWhoseEveryLinkLeadsToItsPlace() {
        Map<String, String> pages = new HashMap<>();
        for (String slug : List.of("safe-city-belgrade", "data-centres-kragujevac", "military-drones", "5g-and-elte", "the-law", "serbia-and-the-stack")) {
            for (String language : List.of("sr", "sr-Cyrl", "en")) {
                String own = "/" + language + "/watch/" + slug;
                Document page = Jsoup.parse(reader.get(own).body());
                assertEquals(1, page.select("h1").size(), own);
                List<String> links = page.select(".story a[href^=/], .story a[href^=#]").eachAttr("href");
                assertTrue(links.size() > 4, own + " " + links.size());
                assertEquals(List.of(), links.stream().filter(to -> to.startsWith("/dossier/")).toList(), own);
                for (String to : links) {
                    String address = to.startsWith("#") ? own : to.replaceAll("#.*", "");
                    assertTrue(address.startsWith("/" + language + "/"), own + " leaves the language: " + to);
                    String there = pages.computeIfAbsent(address, a -> reader.get(a).body());
                    if (to.contains("#")) assertTrue(there.contains("id=\"" + to.replaceAll(".*#", "") + "\""), own + " leads to " + to);
                }
            }
        }
        Document safeCity = Jsoup.parse(reader.get("/en/watch/safe-city-belgrade").body());
        assertTrue(safeCity.select(".dispute .scale li").size() > 2, "figures that disagree stand beside each other");
        assertTrue(safeCity.select(".ledger").text().contains("not disclosed"), "what is kept back is said in the words of the deal's page");
        assertTrue(safeCity.select(".timeline li").size() > 5 && safeCity.select(".sources li").size() > 15);
        int words = Jsoup.parse(reader.get("/sr/watch/military-drones").body()).select(".story > p").text().split(" ").length;
        assertTrue(words > 60, "words of the text: " + words);
    }

    @Test
    void opensWithTheNewestEditionsAndThemes() {
        Document front = Jsoup.parse(reader.get("/sr/").body());
        assertEquals(8, front.select("#newest .when a[href$=/history]").eachText().stream().filter(words -> words.equals("1. izdanje")).count());
        assertTrue(front.select("#themes h3 a[href=/sr/watch/safe-city-belgrade], #themes h3 a[href=/sr/watch/the-law]").size() > 0, front.select("#themes").text());
    }

    @Test
    void readsAnOrganizationByThePartsItPlays() {
        Document page = Jsoup.parse(reader.get("/sr-Cyrl/organizations/ministarstvo-unutrasnjih-poslova").body());
        assertTrue(page.select("#names dd").eachText().containsAll(List.of("Ministarstvo unutrašnjih poslova", "Ministry of Internal Affairs", "Србија")));
        for (String role : List.of("buyer", "user", "signatory")) {
            int told = page.select("#" + role + " tbody td:last-child").stream().mapToInt(cell -> Integer.parseInt(cell.text())).sum();
            assertTrue(told > 0, role);
            assertEquals(told, page.select("#" + role + " .deals > li").size(), role);
        }
        String files = page.select(".tally .downloads a[href^=/contracts.csv]").attr("href");
        assertEquals(reader.get(files).body().lines().count() - 1, page.select("main .deals h3 a").eachAttr("href").stream().distinct().count());
        String twin = reader.get("/organizations/ministarstvo-unutrasnjih-poslova.json").body();
        assertTrue(twin.contains("\"roles\":[{\"role\":\"buyer\"") && twin.contains("\"predecessors\":[]"), twin);
        assertEquals(404, reader.get("/organizations/nobody.json").statusCode());
    }

    /** The drawing, the table, and those whom the report names and no deal here does. */
    @Test
    void readsTheStackToTheDealsOfEachBond() {
        Document page = Jsoup.parse(reader.get("/en/stack").body());
        assertEquals(List.of("network", "data", "device", "application", "governance", "named"), page.select(".part").eachAttr("id"));
        for (Element row : page.select(".bonds tbody tr")) assertFalse(row.select("td:last-child li a[href^=/en/contracts/]").isEmpty(), row.text());
        for (Element layer : page.select(".part:has(svg)")) {
            int drawn = layer.select("path").size(), bonds = layer.select(".bonds tbody tr").size();
            assertTrue(drawn > 0 && drawn <= bonds, layer.id());
        }
        assertEquals(List.of("Nuctech what the report says (claim G10)", "NetDragon what the report says (claim G11)"), page.select("#named li").eachText());
        for (String place : page.select("#named li a").eachAttr("href")) {
            assertTrue(reader.get(place.replaceAll("#.*", "")).body().contains("id=\"" + place.replaceAll(".*#", "") + "\""), place);
        }
    }

    @Test
    void drawsTheRegisterWithItsNumbersBesideIt() {
        Document page = Jsoup.parse(reader.get("/en/charts").body());
        int sum = page.select(".chart tbody tr td:last-child").stream().mapToInt(cell -> Integer.parseInt(cell.text())).sum();
        long rows = reader.get("/contracts.csv").body().lines().count() - 1;
        assertEquals(rows, sum, "each deal is in one year");
        assertTrue(reader.get("/en/").body().contains(rows + " new deals"), "themes are no deals");
        for (Element row : page.select(".chart tbody tr")) {
            var cells = row.select("td").stream().map(cell -> Integer.parseInt(cell.ownText().isEmpty() ? "0" : cell.ownText())).toList();
            assertEquals(cells.get(cells.size() - 1), cells.subList(0, cells.size() - 1).stream().mapToInt(n -> n).sum(), row.text());
        }
        assertTrue(page.select("#disagreements .scale").text().contains("over 1,000"), page.select("#disagreements").text());
        for (String share : page.select(".shares dd").eachText()) assertTrue(share.matches("(\\d+% – .*|[1-4] deals?; under five no share is given)"), share);
        assertTrue(Jsoup.parse(reader.get("/sr/charts").body()).text().contains("Registar u grafikonima"));
    }

    @Test
    void answersReadersWhoHaveThePageWithNotModified() {
        for (String address : List.of("/en" + CAMERAS, "/sr/", "/en/contracts?q=huawei", CAMERAS + ".json", "/contracts.csv", "/en" + CAMERAS + "/history", "/sr/watch", "/en/watch/the-law",
                "/watch/the-law.json")) {
            HttpResponse<String> first = reader.get(address);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = reader.get(address, "If-None-Match", tag);
            assertEquals(304, again.statusCode(), address);
            assertEquals("", again.body());
            assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
        }
        assertNotEquals(reader.get("/en" + CAMERAS).headers().firstValue("ETag"), reader.get("/sr" + CAMERAS).headers().firstValue("ETag"));
    }

    @Test
    void setsNoCookieAndAllowsNothingInline() {
        reader.everything().forEach((address, answer) -> {
            assertTrue(answer.statusCode() < 400, address + " answered " + answer.statusCode());
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), address);
            String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), address + ": " + policy);
            assertFalse(answer.body().contains(" style=\"") || answer.body().contains("<script>"), address);
        });
    }

    @Test
    void findsWhatIsTypedInEitherScriptAndWithoutDiacritics() {
        for (String typed : List.of("huav", "%D0%A5%D1%83%D0%B0%D0%B2%D0%B5%D1%98", "Huawei", "unutrasnjih")) {
            String page = reader.get("/sr/contracts?q=" + typed).body();
            assertTrue(page.contains("href=\"/sr" + CAMERAS + "\""), typed);
        }
        assertFalse(reader.get("/sr/contracts?q=zxqy").body().contains("class=\"deals\"><li"));
    }

    @Test
    void findsTheSameFirstInEverySpelling() {
        for (List<String> spellings : List.of(List.of("kamere Huawei", "камере Huawei", "kamera huawei", "kamerama Huavej", "КАМЕРА ХУАВЕЈ"),
                List.of("unutrašnjih", "унутрашњих", "unutrasnjih poslova", "министарство унутрашњих"))) {
            List<String> first = spellings.stream().map(typed -> found("sr", typed).get(0)).distinct().toList();
            assertEquals(1, first.size(), spellings + " find " + first);
        }
        assertEquals("/contracts/mup-huawei-cameras-2019", found("sr", "kamere ministarstvo").get(0));
        for (String misspelled : List.of("huawi", "Huavai", "хуавеи")) assertEquals("/organizations/huawei", found("sr-Cyrl", misspelled).get(0), misspelled);
        assertTrue(found("en", "kragujevac data centre").contains("/watch/data-centres-kragujevac"));
        String page = search("sr-Cyrl", "kamere");
        assertTrue(page.contains("<mark>Камере</mark>"), "marked in the reader's script");
        assertTrue(found("en", "xqzwv").isEmpty());
        assertEquals(200, reader.get("/en/search?q=%27%26%21%3A*%5C%00".replace("%00", "")).statusCode());
    }

    private static String search(String language, String typed) {
        return reader.get("/" + language + "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)).body();
    }

    private static List<String> found(String language, String typed) {
        return Pattern.compile("<h2><a href=\"/" + language + "(/[^\"]+)\"").matcher(search(language, typed)).results().map(hit -> hit.group(1)).toList();
    }

    @Test
    void givesEveryDealOfTheFilterAsCsv() {
        String csv = reader.get("/contracts.csv").body();
        assertTrue(csv.startsWith("\ufeffaddress,edition,title_sr"), csv.substring(0, 40));
        assertTrue(csv.contains("mup-huawei-cameras-2019") && csv.lines().count() > 10);
        String filtered = reader.get("/contracts.csv?instrument=memorandum").body();
        assertTrue(filtered.lines().count() >= 2 && !filtered.contains("mup-huawei-cameras-2019"));
    }

    @Test
    void answersWithTheDesksPoolUnplugged() throws SQLException {
        Map<String, HttpResponse<String>> before = reader.everything();
        assertTrue(before.size() > 60, "public addresses: " + before.size());
        try (Connection server = PackagedDatabase.open(path.resolve("data")); Statement statement = server.createStatement()) {
            statement.execute("alter role nadzor nologin");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'nadzor'");
            try {
                Map<String, HttpResponse<String>> after = reader.everything();
                assertEquals(before.keySet(), after.keySet());
                after.forEach((address, answer) -> assertEquals(before.get(address).statusCode(), answer.statusCode(), address));
                before.forEach((address, answer) -> assertEquals(unstamped(answer), unstamped(after.get(address)), address));
                String form = "/sr" + CAMERAS + "/objection?edition=1";
                HttpResponse<String> sent = reader.object(form, "Није 2019.");
                assertEquals(503, sent.statusCode());
                assertTrue(sent.body().contains("Није 2019.") && sent.body().contains("redakcija@example.org"), sent.body());
            } finally {
                statement.execute("alter role nadzor login");
            }
        }
    }

    @Test
    void showsNothingOfADraftInAnyPublicOutput() throws SQLException {
        String marker = "ŽUTISLON";
        try (Connection server = PackagedDatabase.open(path.resolve("data"))) {
            List<String> marked = mark(server, marker);
            assertTrue(marked.size() > 40 && marked.contains("contract.title_sr") && marked.contains("statement.text_sr"), marked.toString());
        }
        reader.everything().forEach((address, answer) -> {
            assertFalse(answer.body().contains(marker), address);
            assertFalse(answer.headers().map().toString().contains(marker), address);
        });
    }

    /** A form says when it was given out, a file when it was taken, which is another moment each time. */
    private static String unstamped(HttpResponse<String> answer) {
        if (answer.headers().firstValue("Content-Type").orElse("").contains("spreadsheet")) return "";
        return answer.body().replaceAll("name=\"opened\" value=\"[^\"]*\"|\"taken_at\":\"[^\"]*\"", "");
    }

    /** Writes the marker into every text of every row of the desk that takes it; returns which columns did. */
    private static List<String> mark(Connection server, String marker) throws SQLException {
        server.setAutoCommit(false);
        List<String> marked = new ArrayList<>();
        try (Statement statement = server.createStatement()) {
            statement.execute("set local nadzor.actor = 'test'");
            List<String[]> columns = new ArrayList<>();
            try (var rows = statement.executeQuery("""
                    select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t
                        using (table_schema, table_name)
                     where c.table_schema = 'desk' and c.data_type = 'text' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                       and c.table_name not in ('audit_event', 'flyway_schema_history')""")) {
                while (rows.next()) columns.add(new String[] { rows.getString(1), rows.getString(2) });
            }
            for (String[] column : columns) {
                var before = server.setSavepoint();
                try {
                    int rows = statement.executeUpdate("update desk.%1$s set %2$s = coalesce(%2$s, '') || '%3$s'".formatted(column[0], column[1], marker));
                    if (rows > 0) marked.add(column[0] + "." + column[1]);
                } catch (SQLException refusedByAConstraint) {
                    server.rollback(before);
                }
            }
        }
        server.commit();
        return marked;
    }
}
