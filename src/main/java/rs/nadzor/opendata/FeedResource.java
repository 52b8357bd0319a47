package rs.nadzor.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.PublicList.Item;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Publisher;
import rs.nadzor.web.PublicAddress;

/** What is new in a public list, as Atom (RFC 4287): a hundred entries, newest first, and the older ones page by page (RFC 5005). */
@Path("/")
@PermitAll
public class FeedResource {
    private static final ReadOrder NEWEST = ReadOrder.byMoment("newest", "published_at");
    private static final int ENTRIES = 100;
    private static final String ATOM = "application/atom+xml";

    @Inject
    PublicLists lists;
    @Inject
    ReadTables tables;
    @Inject
    Freshness freshness;
    @Inject
    PublicAddress address;
    @Inject
    Publisher publisher;
    @Inject
    RoutingContext routing;

    @GET
    @Path("{list: " + PublicLists.NAMES + "}.atom")
    public Response feed(@RestPath String list, @Context UriInfo uri) {
        return Response.fromResponse(freshness.answer(Freshness.ofEverything() + uri.getRequestUri(), () -> written(lists.named(list), uri)))
                .type(ATOM + "; charset=UTF-8").build();
    }

    private <T> String written(PublicList<T> list, UriInfo uri) {
        Map<String, String> query = Criteria.read(uri.getRequestUri().getRawQuery());
        Language language = Language.ofPath(String.valueOf(query.get("lang"))).orElse(Language.SR);
        var selection = list.select(query, language);
        Paging.Page<T> page = tables.page(list.table(), selection.where(), NEWEST, Paging.of(uri, ENTRIES));
        String self = "/" + list.name() + ".atom", rest = uri.getRequestUri().getRawQuery();
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(address.of(self + (rest == null ? "" : "?" + rest)));
        feed.setTitle(list.title(language));
        feed.setLanguage(language.tag());
        feed.setRights(ListDescription.LICENCE);
        feed.setAuthors(List.of(author(language)));
        feed.setUpdated(Date.from(page.rows().isEmpty() ? Instant.EPOCH : list.item(page.rows().get(0), language).at()));
        feed.setAlternateLinks(List.of(link("alternate", "/" + language.path() + "/" + list.name() + selection.criteria().query(), "text/html")));
        feed.setOtherLinks(pages(uri, page.next()));
        feed.setEntries(page.rows().stream().map(row -> entry(list, row, language)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 5005 (3): every page of several leads to the first, and to the next one. */
    private List<Link> pages(UriInfo uri, String next) {
        String path = uri.getRequestUri().getRawPath(), rest = uri.getRequestUri().getRawQuery();
        String first = uri.getRequestUriBuilder().replaceQueryParam("after").build().getRawQuery();
        List<Link> links = new ArrayList<>(List.of(link("self", path + (rest == null ? "" : "?" + rest), ATOM)));
        if (next != null || uri.getQueryParameters().containsKey("after")) links.add(link("first", path + (first == null || first.isEmpty() ? "" : "?" + first), ATOM));
        if (next != null) links.add(link("next", path + next, ATOM));
        return links;
    }

    private <T> Entry entry(PublicList<T> list, T row, Language language) {
        Item item = list.item(row, language);
        String path = list.path(row);
        Entry entry = new Entry();
        entry.setId(address.of(path));
        entry.setTitle(item.title());
        entry.setUpdated(Date.from(item.at()));
        entry.setAlternateLinks(List.of(link("alternate", "/" + language.path() + path, "text/html")));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(item.summary());
        entry.setSummary(summary);
        return entry;
    }

    private Link link(String rel, String path, String type) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(address.of(path));
        link.setType(type);
        return link;
    }

    private SyndPerson author(Language language) {
        SyndPerson author = new Person();
        author.setName(publisher.name(language) == null ? "Nadzor" : publisher.name(language));
        return author;
    }
}
