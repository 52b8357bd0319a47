package rs.nadzor.edition;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.shared.Fingerprint;
import rs.nadzor.web.Held;
import rs.nadzor.web.KeptPage;
import rs.nadzor.web.PageCache;

/**
 * Answers a reader who has the page already with 304. What a page depends on goes into its tag: the state of what is
 * public, language, build and, since clocks on pages turn at midnight, the Belgrade date. Pages are kept until then, or
 * until something public changes.
 */
@ApplicationScoped
public class Freshness {

    @Inject
    HttpHeaders headers;
    @Inject
    RoutingContext routing;
    @Inject
    Clock clock;
    @Inject
    Build build;
    @Inject
    PageCache cache;

    /**
     * @param what everything the body is made of, besides build and date
     * @param body a page, which is answered byte for byte and kept; anything else is written as it comes, under a weak tag,
     *     because compression changes its bytes and not what they say
     */
    public Response answer(String what, Supplier<?> body) {
        LocalDate today = LocalDate.now(clock);
        String tag = Fingerprint.of(what + '|' + build + '|' + today).hex().substring(0, 32);
        Optional<String> held = Held.tag(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag);
        if (held.isPresent()) return shared(Response.notModified(), held.get());
        Object made = body.get();
        if (!(made instanceof TemplateInstance page)) return shared(Response.ok(made), "W/\"" + tag + '"');
        KeptPage kept = KeptPage.of("text/html;charset=UTF-8", tag, page.render().getBytes(StandardCharsets.UTF_8),
                today.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        cache.keep(routing, kept);
        boolean gzip = Held.understandsGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        // At the last moment, since JAX-RS takes "identity" off again and the server would pack what is plain in its own way.
        routing.addHeadersEndHandler(sent -> routing.response().putHeader(HttpHeaders.CONTENT_ENCODING, KeptPage.encoding(gzip)));
        return shared(Response.ok(kept.bytes(gzip).getBytes(), kept.mediaType()), kept.tag(gzip));
    }

    private static Response shared(Response.ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, KeptPage.SHARED_CACHES)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING).build();
    }

    /** For what is the same to the byte for everybody and is not compressed: its tag is strong, and is of the bytes themselves. */
    public Response exact(byte[] body, String type) {
        String tag = Fingerprint.of(body).hex().substring(0, 32);
        Optional<String> held = Held.tag(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag);
        return held.isPresent() ? shared(Response.notModified(), held.get()) : shared(Response.ok(body, type), '"' + tag + '"');
    }

    /** To where something is read now. For good, but kept as short as everything else: what was made one may be taken apart. */
    public static Response movedTo(String address) {
        return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, KeptPage.SHARED_CACHES).build();
    }

    /** What stands in place of something withdrawn: it is kept as short as everything else, since that may come back. */
    public static Response gone(Object body) {
        return Response.status(Response.Status.GONE).entity(body).header(HttpHeaders.CACHE_CONTROL, KeptPage.SHARED_CACHES).build();
    }

    /** Changes whenever anything public does: for pages and files that depend on everything. */
    public static String ofEverything() {
        return Edition.getEntityManager().createNativeQuery("select beat from published.pulse", UUID.class).getSingleResult().toString();
    }

    /** Changes with the edition and with what every page says of the publisher: for pages of one edition. */
    public static String of(Edition edition, boolean newest) {
        return edition.id + "/" + newest + "/" + edition.demonstration + "/" + edition.slug + "/" + ofPublisher();
    }

    /** Changes with an edition or a withdrawal of one subject, and with the publisher. */
    public static String ofHistory(List<Edition> editions, List<Withdrawal> withdrawals, List<Moved> moved) {
        return editions.stream().map(e -> e.id + (e.isWithdrawn() ? " withdrawn" : "")).toList() + "/"
                + withdrawals.stream().map(w -> w.id).toList() + "/" + moved.stream().map(m -> m.slug + m.newSlug).toList() + "/" + ofPublisher();
    }

    private static String ofPublisher() {
        return PublisherName.read().toString();
    }
}
