package rs.nadzor.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** That an edition was made which can still be read, without what it says. */
public record EditionMade(UUID subject, int number, Instant at, String kind) {
    private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");

    /** Of all these subjects, the earliest first. */
    @SuppressWarnings("unchecked")
    public static List<EditionMade> of(Collection<UUID> subjects) {
        if (subjects.isEmpty()) return List.of();
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select subject_id, number, published_at, kind from published.edition
                 where subject_id = any(cast(?1 as uuid[])) and content is not null order by published_at, id""", Object[].class)
                .setParameter(1, subjects.toArray(UUID[]::new)).getResultList();
        return rows.stream().map(row -> new EditionMade((UUID) row[0], (Integer) row[1],
                row[2] instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) row[2], (String) row[3])).toList();
    }

    public LocalDate day() {
        return at.atZone(BELGRADE).toLocalDate();
    }
}
