package rs.nadzor.contract;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;

/** Reads several deals as they are public now, in one query. */
@ApplicationScoped
public class PublicWholes {
    private static final String NOW = """
            select c.subject_id, c.number, c.published_at, (e.content -> 'contract')::text, d.row::text
              from unnest(cast(?1 as uuid[])) with ordinality asked (id, place)
              join published.current c on c.subject_kind = 'contract' and c.subject_id = published.stands('contract', asked.id)
              join published.edition e on e.id = c.edition_id
              join published.contract d on d.subject_id = c.subject_id
             order by asked.place""";

    @Inject
    ReadTables tables;

    /** In the order in which they are asked for, each once; what is not public now is left out, of merged ones the one that stays is here. */
    @SuppressWarnings("unchecked")
    public List<PublicWhole> of(List<UUID> deals) {
        if (deals.isEmpty()) return List.of();
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery(NOW, Object[].class).setParameter(1, deals.toArray(UUID[]::new)).getResultList();
        Map<UUID, PublicWhole> found = new LinkedHashMap<>();
        for (Object[] row : rows) {
            found.putIfAbsent((UUID) row[0], new PublicWhole((UUID) row[0], (Integer) row[1], instant(row[2]),
                    tables.read((String) row[3], PublicContract.class), tables.read((String) row[4], PublicContractRow.class)));
        }
        return List.copyOf(found.values());
    }

    /** By their addresses of today. */
    @SuppressWarnings("unchecked")
    List<PublicWhole> at(List<String> slugs) {
        if (slugs.isEmpty()) return List.of();
        return of(Edition.getEntityManager().createNativeQuery("select subject_id from published.contract where slug = any(cast(?1 as text[]))", UUID.class)
                .setParameter(1, slugs.toArray(String[]::new)).getResultList());
    }

    /** Those in which sources give different figures, the newest first. */
    @SuppressWarnings("unchecked")
    public List<PublicWhole> disputed(int most) {
        return of(Edition.getEntityManager().createNativeQuery("""
                select subject_id from published.statement where disputed and jsonb_typeof(row->'statement'->'amount') = 'number'
                 group by subject_id order by max(published_at) desc, subject_id limit ?1""", UUID.class).setParameter(1, most).getResultList());
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) time;
    }
}
