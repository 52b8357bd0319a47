package rs.nadzor.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** What was corrected or withdrawn, newest first, and how much was published at all; read as the public role. */
@ApplicationScoped
public class PublicCorrections {

    /** Each half reads as many rows of its index as a page has, then both are put in one order. */
    static final String PAGE = """
            select x.id, x.at, x.kind, x.slug, coalesce(d.row, t.row) ->> 'title', x.editions, x.whole, x.readable, x.why, x.subject_kind from (
              (select e.id, e.published_at as at, e.kind, e.slug, e.subject_kind, e.subject_id, array[e.number] as editions, false as whole,
                      e.content is not null as readable, e.note::text as why
                 from published.edition e
                where e.kind = 'correction' and e.subject_kind in ('contract', 'theme') and e.published_at >= ?1%1$s
                order by e.published_at desc, e.id desc limit ?2)
              union all
              (select w.id, w.withdrawn_at, w.kind, w.slug, w.subject_kind, w.subject_id,
                      array(select e.number from published.withdrawn_edition n join published.edition e on e.id = n.edition_id
                             where n.withdrawal_id = w.id order by e.number), w.whole, w.whole, w.reason::text
                 from published.withdrawal w
                where w.subject_kind in ('contract', 'theme') and w.withdrawn_at >= ?1%2$s
                order by w.withdrawn_at desc, w.id desc limit ?2)) x
              left join published.contract d on d.subject_id = published.stands('contract', x.subject_id)
              left join published.theme t on t.subject_id = x.subject_id
             order by x.at desc, x.id desc limit ?2""";
    private static final String FIRST = PAGE.formatted("", ""),
            NEXT = PAGE.formatted(" and (e.published_at, e.id) < (?3, ?4)", " and (w.withdrawn_at, w.id) < (?3, ?4)");

    @Inject
    ReadTables tables;

    /** What became public since some moment: editions by kind, and withdrawals. */
    public record Tally(long first, long update, long correction, long review, long withdrawn) {

        public boolean isNothing() {
            return first + update + correction + review + withdrawn == 0;
        }
    }

    public Paging.Page<PublicCorrection> page(Paging paging) {
        List<Object> after = paging.after().map(last -> List.<Object>of(last.instant(0), last.uuid(1))).orElse(List.of());
        return paging.page(read(Instant.EPOCH, paging.fetch(), after), last -> Cursor.of(last.at(), last.id()));
    }

    public List<PublicCorrection> since(Instant moment, int limit) {
        return read(moment, limit, List.of());
    }

    public Tally tally(Instant since) {
        Object[] row = (Object[]) Edition.getEntityManager().createNativeQuery("""
                select count(*) filter (where kind = 'first'), count(*) filter (where kind = 'update'),
                       count(*) filter (where kind = 'correction'), count(*) filter (where kind = 'review'),
                       (select count(*) from published.withdrawal where subject_kind = 'contract' and withdrawn_at >= ?1)
                  from published.edition where subject_kind = 'contract' and published_at >= ?1 and content is not null""", Object[].class)
                .setParameter(1, since).getSingleResult();
        return new Tally((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }

    private List<PublicCorrection> read(Instant since, int limit, List<Object> after) {
        Query query = Edition.getEntityManager().createNativeQuery(after.isEmpty() ? FIRST : NEXT, Object[].class)
                .setParameter(1, since).setParameter(2, limit);
        for (int i = 0; i < after.size(); i++) query.setParameter(3 + i, after.get(i));
        List<PublicCorrection> corrections = new ArrayList<>();
        for (Object row : query.getResultList()) corrections.add(of((Object[]) row));
        return corrections;
    }

    private PublicCorrection of(Object[] row) {
        return new PublicCorrection((UUID) row[0], (Instant) row[1], (String) row[2], ("theme".equals(row[9]) ? "/watch/" : "/contracts/") + row[3], text(row[4]),
                Arrays.asList((Integer[]) row[5]), (boolean) row[6], (boolean) row[7], text(row[8]));
    }

    private LocalizedText text(Object json) {
        return json == null ? null : tables.read((String) json, LocalizedText.class);
    }
}
