package rs.nadzor.edition;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import rs.nadzor.shared.Fingerprint;

/**
 * Answers a reader who has the page already with 304. What a page depends on goes into its tag: the state of what is
 * public, language, build and, since clocks on pages turn at midnight, the Belgrade date. Shared caches may keep a page
 * 60 seconds at most, since they hear of no retraction.
 */
@ApplicationScoped
public class Freshness {
    private static final String SHARED_CACHES = "public, max-age=0, s-maxage=60, must-revalidate";

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"|\\*");

    @Inject
    HttpHeaders headers;
    @Inject
    Clock clock;
    @Inject
    Build build;

    /** @param what everything the body is made of, besides build and date */
    public Response answer(String what, Supplier<?> body) {
        EntityTag tag = tag(what);
        Response.ResponseBuilder builder = isHeld(headers, tag) ? Response.notModified() : Response.ok(body.get());
        return builder.tag(tag).header(HttpHeaders.CACHE_CONTROL, SHARED_CACHES)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING).build();
    }

    /** To where something is read now. For good, but kept as short as everything else: what was made one may be taken apart. */
    public static Response movedTo(String address) {
        return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, SHARED_CACHES).build();
    }

    /** What stands in place of something withdrawn: it is kept as short as everything else, since that may come back. */
    public static Response gone(Object body) {
        return Response.status(Response.Status.GONE).entity(body).header(HttpHeaders.CACHE_CONTROL, SHARED_CACHES).build();
    }

    /**
     * Whether the reader has it: by weak comparison, as RFC 9110 (13.1.2) wants it. JAX-RS tells W/"x" from "x", which
     * proxies make of it.
     */
    public static boolean isHeld(HttpHeaders headers, EntityTag tag) {
        return headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH).stream().flatMap(line -> TAG.matcher(line).results())
                .anyMatch(held -> held.group(1) == null || held.group(1).equals(tag.getValue()));
    }

    /** Weak, because compression changes the bytes and not what they say. */
    private EntityTag tag(String what) {
        String all = what + '|' + build + '|' + LocalDate.now(clock);
        return new EntityTag(Fingerprint.of(all).hex().substring(0, 32), true);
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
