package rs.nadzor.watch;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.Publisher;

/** The map for search engines (sitemaps.org), and what they are asked to leave alone. */
@Path("/")
@PermitAll
public class SitemapResource {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9", XML = "application/xml;charset=UTF-8";

    @Inject
    Sitemap map;
    @Inject
    Freshness freshness;
    @Inject
    PublicAddress address;
    @Inject
    Publisher publisher;

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** A demonstration wants no readers: its pages say "noindex", which nobody would see who may not read them. */
    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        return "User-agent: *\nDisallow: /desk\nDisallow: /login\nDisallow: /*/objection\nDisallow: /*?q=\n"
                + (publisher.demonstration() ? "" : "\nSitemap: " + address.of("/sitemap.xml") + "\n");
    }

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    public Response index() {
        return freshness.answer(Freshness.ofEverything() + "sitemap", () -> document("sitemapindex", xml -> {
            entry(xml, "sitemap", "/sitemaps/pages.xml", map.changed());
            for (Sitemap.Part part : map.parts()) entry(xml, "sitemap", "/sitemaps/" + part.kind() + "/" + part.first() + ".xml", part.changed());
        }));
    }

    @GET
    @Path("sitemaps/pages.xml")
    @Produces(XML)
    public Response pages() {
        return freshness.answer(Freshness.ofEverything() + "sitemap pages",
                () -> urls(Sitemap.PAGES.stream().map(path -> new Sitemap.Place(path, null)).toList()));
    }

    @GET
    @Path("sitemaps/{kind: [a-z]+}/{first: [a-z0-9-]+}.xml")
    @Produces(XML)
    public Response part(@RestPath String kind, @RestPath String first) {
        if (!Sitemap.has(kind, first)) throw new NotFoundException();
        List<Sitemap.Place> places = map.places(kind, first);
        if (places.isEmpty()) throw new NotFoundException();
        return freshness.answer(Freshness.ofEverything() + "sitemap " + kind + first, () -> urls(places));
    }

    private StreamingOutput urls(List<Sitemap.Place> places) {
        return document("urlset", xml -> {
            for (Sitemap.Place place : places) {
                for (Language language : Language.values()) entry(xml, "url", "/" + language.path() + place.path(), place.changed());
            }
        });
    }

    private static StreamingOutput document(String root, Content content) {
        return out -> write(out, root, content);
    }

    private static void write(OutputStream out, String root, Content content) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void entry(XMLStreamWriter xml, String name, String path, Instant changed) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeStartElement("loc");
        xml.writeCharacters(address.of(path));
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
