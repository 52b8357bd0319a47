package rs.nadzor.evidence.proposal.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of itself in its head, for search engines and social networks. Nothing of it is run or fetched. */
final class PageWords {

    /** In bytes: what a page says of itself stands at its beginning. */
    private static final int READ = 4 * 1024 * 1024;
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");

    private PageWords() {
    }

    static Map<String, String> of(Path file, String charset) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(Jsoup.parse(new ByteArrayInputStream(in.readNBytes(READ)), known(charset), ""));
        }
    }

    private static Map<String, String> of(Document page) {
        var said = new LinkedHashMap<String, String>();
        String site = first(meta(page, "property", "og:site_name"), meta(page, "name", "application-name"));
        String title = first(meta(page, "property", "og:title"), meta(page, "name", "dc.title"), page.title(), text(page.selectFirst("h1")));
        said.put("title", title == null || site == null ? title : title.replaceFirst("\\s+[|–—•·:-]\\s+" + Pattern.quote(site) + "$", ""));
        said.put("publisher", first(site, meta(page, "name", "dc.publisher"), meta(page, "property", "article:publisher_name")));
        said.put("date", first(meta(page, "property", "article:published_time"), meta(page, "itemprop", "datePublished"),
            meta(page, "name", "dc.date.issued"), meta(page, "name", "dc.date"), meta(page, "name", "dcterms.date"), meta(page, "name", "pubdate"),
            meta(page, "name", "date"), inScripts(page), time(page)));
        said.put("language", page.selectFirst("html") == null ? null : page.selectFirst("html").attr("lang"));
        return said;
    }

    private static String meta(Document page, String attribute, String name) {
        return page.select("meta[" + attribute + "]").stream().filter(meta -> meta.attr(attribute).equalsIgnoreCase(name))
            .map(meta -> meta.attr("content")).filter(text -> !text.isBlank()).findFirst().orElse(null);
    }

    private static String inScripts(Document page) {
        return page.select("script[type=application/ld+json]").stream().map(script -> PUBLISHED.matcher(script.data()))
            .filter(found -> found.find()).map(found -> found.group(1)).findFirst().orElse(null);
    }

    private static String time(Document page) {
        Element time = page.selectFirst("[itemprop=datePublished][datetime], time[pubdate][datetime], article time[datetime]");
        return time == null ? null : time.attr("datetime");
    }

    private static String text(Element element) {
        return element == null ? null : element.text();
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
    }

    private static String known(String charset) {
        try {
            return charset.isEmpty() ? null : Charset.forName(charset).name();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
