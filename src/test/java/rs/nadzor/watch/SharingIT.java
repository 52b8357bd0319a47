package rs.nadzor.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.redfin.sitemapgenerator.SitemapValidator;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import rs.nadzor.i18n.Language;
import rs.nadzor.start.PackagedApp;

/** What search engines and other sites make of a new installation: maps, metadata and pictures, read by libraries; no link leads nowhere. */
class SharingIT {
    private static final String CAMERAS = "/contracts/mup-huawei-cameras-2019", TERMS = "http://schema.org/";

    @TempDir
    static Path path;
    static PackagedApp app;
    static Reading reader;

    @BeforeAll
    static void open() {
        app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_LIMITS", "false", "NADZOR_CONTACT", "redakcija@example.org")).awaitReady();
        reader = new Reading(app.url());
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void mapsEveryDealAndOrganizationInEveryLanguage() throws Exception {
        File top = kept("/sitemap.xml");
        SitemapValidator.validateSitemapIndex(top);
        Document index = read(top);
        Set<String> mapped = new TreeSet<>();
        assertTrue(index.select("sitemap > loc").size() >= 3);
        for (Element part : index.select("sitemap > loc")) {
            File urls = kept(local(part.text()));
            SitemapValidator.validateWebSitemap(urls);
            read(urls).select("url > loc").forEach(loc -> assertTrue(mapped.add(local(loc.text())), loc.text()));
        }
        for (Language language : Language.values()) {
            for (String list : List.of("contracts", "organizations", "sources")) {
                for (var row : new ObjectMapper().readTree(reader.get("/" + list + ".json").body()).get("rows")) {
                    assertTrue(mapped.contains("/" + language.path() + local(row.get("address").asText())), row.get("address").asText());
                }
            }
        }
        assertTrue(mapped.contains("/sr-Cyrl/watch/safe-city-belgrade"));
        for (String address : mapped) assertEquals(200, reader.get(address).statusCode(), address);
        assertFalse(reader.get("/robots.txt").body().contains("Sitemap:"), "a demonstration wants no readers");
    }

    @Test
    void describesDealsInWordsThatALibraryReads() throws Exception {
        for (String address : List.of("/en" + CAMERAS, "/sr" + CAMERAS, "/sr-Cyrl/contracts/safe-city-programme", "/en/")) {
            JsonObject thing = described(Jsoup.parse(reader.get(address).body()));
            assertEquals(List.of(), new Vocabulary().mistakes(thing), address);
            assertEquals(TERMS + (address.endsWith("/") ? "WebSite" : "Dataset"), thing.getJsonArray("@type").getString(0));
            for (String property : address.endsWith("/") ? List.of("name", "url", "description", "inLanguage", "potentialAction")
                    : List.of("name", "description", "url", "license", "creator", "publisher", "version", "datePublished", "distribution", "citation", "about", "inLanguage")) {
                assertNotNull(thing.get(TERMS + property), address + " " + property);
            }
            if (!address.endsWith("/")) {
                int length = value(thing, "description").length();
                assertTrue(length >= 50 && length <= 5000, address + ": " + length);
                JsonObject file = thing.getJsonArray(TERMS + "distribution").getJsonObject(0);
                assertEquals(200, reader.get(local(value(file, "contentUrl"))).statusCode());
            }
        }
    }

    @Test
    void describesThemesAsArticles() throws Exception {
        JsonObject thing = described(Jsoup.parse(reader.get("/sr-Cyrl/watch/the-law").body()));
        assertEquals(TERMS + "Article", thing.getJsonArray("@type").getString(0));
        for (String property : List.of("headline", "description", "url", "image", "license", "author", "publisher", "version", "datePublished", "citation", "inLanguage")) {
            assertNotNull(thing.get(TERMS + property), property);
        }
    }

    @Test
    void hasAPictureForEveryPage() throws IOException, InterruptedException {
        for (String address : List.of("/en" + CAMERAS, "/sr-Cyrl" + CAMERAS, "/sr/organizations/huawei", "/en/watch/the-law", "/en/", "/sr/methodology")) {
            Document page = Jsoup.parse(reader.get(address).body());
            String picture = page.select("meta[property=og:image]").attr("content");
            HttpResponse<byte[]> answer = bytes(local(picture));
            assertEquals("image/png", answer.headers().firstValue("Content-Type").orElseThrow(), picture);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
            assertEquals(page.select("meta[property=og:image:width]").attr("content") + "×" + page.select("meta[property=og:image:height]").attr("content"),
                    image.getWidth() + "×" + image.getHeight());
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertTrue(tag.startsWith("\""), tag);
            assertEquals(304, bytes(local(picture), "If-None-Match", tag).statusCode());
        }
    }

    /** What ogp.me asks of every page; what is called an article says when it last changed. */
    @Test
    void hasTheRequiredPropertiesOfOpenGraph() {
        Map<String, Set<String>> required = Map.of("website", Set.of(), "article", Set.of("article:modified_time"));
        for (String address : List.of("/en" + CAMERAS, "/sr-Cyrl/organizations/huawei", "/en/", "/sr/methodology", "/sr/watch/safe-city-belgrade", "/en/sources", "/sr/search?q=kamere")) {
            Document page = Jsoup.parse(reader.get(address).body());
            for (String name : List.of("og:title", "og:type", "og:image", "og:url")) {
                assertEquals(1, page.select("meta[property=" + name + "]").size(), address + " " + name);
                assertFalse(page.select("meta[property=" + name + "]").attr("content").isBlank(), address + " " + name);
            }
            String type = page.select("meta[property=og:type]").attr("content");
            assertTrue(required.containsKey(type), address + " is a " + type);
            for (String name : required.get(type)) assertEquals(1, page.select("meta[property=" + name + "]").size(), address + " is a " + type + " without " + name);
            for (Element one : page.select("meta[property^=article:]")) assertEquals("article", type, address + " " + one);
            for (Element link : page.select("meta[property=og:url], meta[property=og:image]")) assertTrue(link.attr("content").matches("https?://[^/]+/.*"), address + " " + link);
        }
    }

    @Test
    void letsNothingButEmbedsStandInFrames() {
        for (String part : List.of("figures", "timeline")) {
            HttpResponse<String> frame = reader.get("/sr/embed" + CAMERAS + "/" + part);
            assertEquals(200, frame.statusCode());
            assertTrue(frame.headers().firstValue("Content-Security-Policy").orElseThrow().contains("frame-ancestors *;"));
            assertTrue(frame.headers().firstValue("X-Frame-Options").isEmpty());
            assertTrue(frame.headers().firstValue("Cache-Control").orElseThrow().contains("s-maxage=60"));
            assertEquals(304, reader.get("/sr/embed" + CAMERAS + "/" + part, "If-None-Match", frame.headers().firstValue("ETag").orElseThrow()).statusCode());
            assertTrue(Jsoup.parse(frame.body()).select("form, .report").isEmpty(), "nothing can be done there");
        }
        for (String other : List.of("/sr" + CAMERAS, "/sr/", "/desk/embed/", "/login", "/embed/", "/embed" + CAMERAS + "/figures")) {
            HttpResponse<String> page = reader.get(other);
            assertTrue(page.headers().firstValue("Content-Security-Policy").orElseThrow().contains("frame-ancestors 'none'"), other);
            assertEquals("DENY", page.headers().firstValue("X-Frame-Options").orElseThrow());
        }
        assertEquals(404, reader.get("/sr/embed/contracts/nobody/figures").statusCode());
        HttpResponse<String> led = reader.get("/embed" + CAMERAS + "/figures", "Accept-Language", "sr-Cyrl");
        assertEquals("303 /sr-Cyrl/embed" + CAMERAS + "/figures", led.statusCode() + " " + local(led.headers().firstValue("Location").orElseThrow()));
    }

    /** Walks from the front pages: every link, picture, style, feed and file inside the site answers, and every place it names is on its page. */
    @Test
    void leadsNowhereInVain() {
        Map<String, String> from = new TreeMap<>(Map.of("/sr/", "", "/sr-Cyrl/", "", "/en/", "", "/sitemap.xml", "", "/robots.txt", ""));
        ArrayDeque<String> open = new ArrayDeque<>(from.keySet());
        Map<String, Document> pages = new HashMap<>();
        Map<String, Set<String>> places = new TreeMap<>();
        while (!open.isEmpty()) {
            String address = open.poll();
            HttpResponse<String> answer = reader.get(address);
            for (int step = 0; answer.statusCode() / 100 == 3 && step < 3; step++) answer = reader.get(local(answer.headers().firstValue("Location").orElseThrow()));
            assertEquals(200, answer.statusCode(), address + " from " + from.get(address));
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
            Document page = Jsoup.parse(answer.body());
            pages.put(address, page);
            for (Element link : page.select("a[href], link[href], img[src], script[src], meta[property=og:image], iframe[src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.hasAttr("src") ? link.attr("src") : link.attr("content");
                if (to.startsWith(app.url())) to = local(to);
                if (to.startsWith("#")) to = address + to;
                if (to.startsWith("?")) to = address.replaceFirst("[?].*", "") + to;
                if (!to.startsWith("/") || to.startsWith("/desk")) continue;
                String place = to.contains("#") ? to.substring(to.indexOf('#') + 1) : "";
                to = to.replaceFirst("#.*", "");
                if (!place.isEmpty()) places.computeIfAbsent(to, key -> new TreeSet<>()).add(place);
                // One form of each deal is enough: beside every statement stands a link to it.
                String once = to.replaceFirst("/objection[?].*", "/objection");
                if (from.putIfAbsent(once, address) == null) open.add(to);
            }
        }
        assertTrue(pages.size() > 300, "pages: " + pages.size());
        places.forEach((address, named) -> {
            Document page = pages.get(address);
            if (page != null) named.forEach(place -> assertNotNull(page.getElementById(place), address + " has no " + place));
        });
    }

    private static JsonObject described(Document page) throws JsonLdError {
        String data = page.select("script[type=application/ld+json]").get(0).data();
        // The real context is on another site; all of ours are plain terms of its vocabulary.
        JsonDocument context = JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + TERMS + "\"}}"));
        DocumentLoader loader = (uri, options) -> context;
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(data))).options(new JsonLdOptions(loader)).get();
        assertEquals(1, expanded.size());
        return expanded.getJsonObject(0);
    }

    private static String value(JsonObject thing, String property) {
        return thing.getJsonArray(TERMS + property).getJsonObject(0).getString("@value");
    }

    /** As it came over the line, for the schema. */
    private static File kept(String address) throws IOException {
        HttpResponse<String> answer = reader.get(address);
        assertEquals(200, answer.statusCode(), address);
        return Files.writeString(Files.createTempFile(path, "map", ".xml"), answer.body(), StandardCharsets.UTF_8).toFile();
    }

    private static Document read(File map) throws IOException {
        return Jsoup.parse(Files.readString(map.toPath()), "", Parser.xmlParser());
    }

    private static HttpResponse<byte[]> bytes(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(app.url() + address));
        if (headers.length > 0) request.headers(headers);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String local(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
