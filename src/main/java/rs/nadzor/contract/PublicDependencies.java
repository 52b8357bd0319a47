package rs.nadzor.contract;

import rs.nadzor.edition.Edition;

/** What a deal's page shows that its edition does not hold: titles of related deals, copies that may be fetched, and earlier editions. */
final class PublicDependencies {

    private PublicDependencies() {
    }

    /** Changes whenever one of them does. */
    static String of(Edition edition) {
        return (String) Edition.getEntityManager().createNativeQuery("""
                select concat_ws('|',
                    (select string_agg(concat_ws(' ', d.slug, d.row ->> 'title'), ',' order by d.subject_id)
                       from published.contract d where d.subject_id in (
                            select published.stands('contract', (r #>> '{}')::uuid) from jsonb_path_query(e.content, '$.contract.related[*].deal') r)),
                    (select string_agg(f.sha256, ',' order by f.sha256) from published.file f where f.sha256 in (
                            select c #>> '{}' from jsonb_path_query(e.content, '$.contract.notes[*].file') c
                            union select c #>> '{}' from jsonb_path_query(e.content, '$.contract.notes[*].copies[*].sha256') c)),
                    (select string_agg(o.number::text, ',' order by o.number) from published.edition o
                      where o.subject_id = e.subject_id and o.number <= e.number and o.content is not null))
                  from published.edition e where e.id = ?1""", String.class).setParameter(1, edition.id).getSingleResult();
    }
}
