package rs.nadzor.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;


/** A batch in a list, counted by the database. */
public record BatchLine(UUID id, Instant madeAt, String source, long rows, long saved, long open) {

    /** The newest first. */
    static List<BatchLine> of(UUID person, int most) {
        return Batch.getEntityManager().createQuery("""
                select new rs.nadzor.exchange.BatchLine(b.id, b.madeAt, s.title, count(r.id),
                       sum(case when r.deal is not null then 1 else 0 end),
                       sum(case when r.deal is null and r.leftOutAt is null then 1 else 0 end))
                  from Batch b left join b.citation c left join c.source s join b.rows r
                 where b.madeBy = ?1 and (b.headed = false or r.position > (select min(f.position) from BatchRow f where f.batch = b))
                 group by b.id, b.madeAt, s.title order by b.madeAt desc, b.id desc""", BatchLine.class)
                .setParameter(1, person).setMaxResults(most).getResultList();
    }
}
