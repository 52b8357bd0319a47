package rs.nadzor.watch;

import java.time.Instant;

import rs.nadzor.edition.Edition;

/**
 * How much became public since some moment, read as the public role: first editions, further ones by kind, and withdrawals.
 *
 * @param deals read for the first time
 * @param themes read for the first time
 */
record Week(long deals, long themes, long update, long correction, long review, long withdrawn) {

    static Week since(Instant moment) {
        Object[] row = (Object[]) Edition.getEntityManager().createNativeQuery("""
                select count(*) filter (where kind = 'first' and subject_kind = 'contract'), count(*) filter (where kind = 'first' and subject_kind = 'theme'),
                       count(*) filter (where kind = 'update'), count(*) filter (where kind = 'correction'), count(*) filter (where kind = 'review'),
                       (select count(*) from published.withdrawal where subject_kind in ('contract', 'theme') and withdrawn_at >= ?1)
                  from published.edition where subject_kind in ('contract', 'theme') and published_at >= ?1 and content is not null""", Object[].class)
                .setParameter(1, moment).getSingleResult();
        return new Week((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]);
    }

    public boolean isNothing() {
        return deals + themes + update + correction + review + withdrawn == 0;
    }
}
