package rs.nadzor.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.edition.Edition;

/**
 * Which pages there are, for search engines. A part is named by its first row, so that the last part of a million costs as
 * much as the first, and what is added at the end leaves the parts before it alone.
 */
@ApplicationScoped
class Sitemap {
    /** Each in three languages; the protocol allows 50,000 addresses. */
    static final int ROWS = 16_000;
    /** Pages of words and lists, behind the language. */
    static final List<String> PAGES = List.of("/", "/contracts", "/organizations", "/events", "/statements", "/sources", "/watch", "/stack", "/charts", "/map", "/methodology", "/corrections",
            "/open-data", "/about", "/contact");

    /** What fills a part: rows with a key that never changes, the end of an address and the moment of the edition, in a table of published things. */
    private record Kind(String path, String key, String end, String from) {

        boolean isUuid() {
            return !key.equals("slug");
        }

        String parameter() {
            return isUuid() ? "cast(?1 as uuid)" : "?1";
        }
    }

    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "contracts", new Kind("/contracts/", "subject_id", "slug", "published.current where subject_kind = 'contract'"),
            "organizations", new Kind("/organizations/", "slug", "slug", "published.organization where true"),
            "sources", new Kind("/sources/", "id", "id::text", "published.source where true"),
            "watch", new Kind("/watch/", "subject_id", "slug", "published.current where subject_kind = 'theme'")));

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    record Part(String kind, String first, Instant changed) {
    }

    record Place(String path, Instant changed) {
    }

    /** Whether there may be such a part. */
    static boolean has(String kind, String first) {
        return KINDS.containsKey(kind) && (!KINDS.get(kind).isUuid() || UUID.matcher(first).matches());
    }

    @SuppressWarnings("unchecked")
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        KINDS.forEach((name, kind) -> {
            List<Object[]> rows = Edition.getEntityManager().createNativeQuery("select min(key), max(published_at) from (select " + kind.key + "::text as key, "
                    + "published_at, (row_number() over (order by " + kind.key + ") - 1) / ?1 as part from " + kind.from + ") r group by part order by part", Object[].class)
                    .setParameter(1, ROWS).getResultList();
            rows.forEach(row -> parts.add(new Part(name, (String) row[0], (Instant) row[1])));
        });
        return parts;
    }

    @SuppressWarnings("unchecked")
    List<Place> places(String name, String first) {
        Kind kind = KINDS.get(name);
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("select " + kind.end + ", published_at from " + kind.from + " and " + kind.key + " >= "
                + kind.parameter() + " order by " + kind.key + " limit ?2", Object[].class).setParameter(1, first).setParameter(2, ROWS).getResultList();
        return rows.stream().map(row -> new Place(kind.path + row[0], (Instant) row[1])).toList();
    }

    /** When anything public changed last; null where nothing is public. */
    Instant changed() {
        return (Instant) Edition.getEntityManager().createNativeQuery("select max(published_at) from published.edition", Instant.class).getSingleResult();
    }
}
