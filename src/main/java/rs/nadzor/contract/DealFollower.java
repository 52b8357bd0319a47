package rs.nadzor.contract;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import rs.nadzor.duplicate.Follower;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/**
 * The parts of a deal move to the one that stays, each as the same row. A part that is there already, word for word, stays
 * behind, and its sources go to its twin; so does a document of a kind that the other has looked for, until somebody chooses.
 */
@ApplicationScoped
class DealFollower implements Follower {

    /** Each part that stays behind, and the one that says the same. */
    private static final String TWINS = "create temporary table twin (place text, duplicate uuid, kept uuid) on commit drop";
    private static final String FIND = """
            insert into pg_temp.twin select '%2$s', d.id, cast(min(cast(k.id as text)) as uuid)
              from desk.%1$s d join desk.%1$s k on k.contract_id = ?2 and to_jsonb(k) - array['id','contract_id','position'] = to_jsonb(d) - array['id','contract_id','position']
             where d.contract_id = ?1 group by d.id""";

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "contract";
    }

    /** Empty fields, former addresses and what was submitted stay with the record; claims of the dossier hang on places, as citations do. */
    @Override
    public Set<String> references() {
        return Set.of("contract.same_as_id", "contract_slug.contract_id", "contract_empty.contract_id", "erasure.contract_id",
                "party.contract_id", "statement.contract_id", "event.contract_id", "secrecy.contract_id", "related_contract.contract_id",
                "related_contract.other_id", "document_check.contract_id", "search_log.contract_id", "contract_citation.contract_id",
                "dossier_claim.contract_id");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        long parts = Stream.of(PartKind.values()).mapToLong(kind -> count("select count(*) from desk." + kind.table() + " where contract_id = ?1", duplicate)).sum();
        long sources = count("select count(distinct n.source_id) from desk.contract_citation c join desk.citation n on n.id = c.citation_id where c.contract_id = ?1", duplicate);
        long naming = count("select count(*) from desk.related_contract where other_id = ?1", duplicate);
        return Stream.of(parts == 0 ? null : phrases.of("duplicate:moving_deal_parts", parts), sources == 0 ? null : phrases.of("duplicate:moving_sources", sources),
                naming == 0 ? null : phrases.of("duplicate:moving_relations", naming)).filter(Objects::nonNull).toList();
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        relations(duplicate, kept);
        run("drop table if exists pg_temp.twin");
        run(TWINS);
        for (PartKind kind : PartKind.values()) run(FIND.formatted(kind.table(), kind.code()), duplicate, kept);
        contradictions();
        for (PartKind kind : PartKind.values()) {
            String own = kind == PartKind.RELATED ? " and p.other_id <> ?2"
                    : kind == PartKind.DOCUMENT ? " and p.kind not in (select kind from desk.document_check where contract_id = ?2)" : "";
            run("update desk." + kind.table() + " p set contract_id = ?2 where contract_id = ?1 and not exists (select from pg_temp.twin t where t.duplicate = p.id)"
                    + own, duplicate, kept);
            MovedParts.follow(desk, kind, duplicate, kept);
        }
        for (String table : MovedParts.PLACED) run("update desk." + table + " p set contract_id = ?2, place = t.place || '/' || t.kept from pg_temp.twin t "
                + "where p.contract_id = ?1 and p.place = t.place || '/' || t.duplicate" + MovedParts.notThere(table, "?2", "t.place || '/' || t.kept"), duplicate, kept);
        run("update desk.dossier_claim set contract_id = ?2 where contract_id = ?1 and place not like '%/%'", duplicate, kept);
        run("update desk.contract set same_as_id = ?2 where same_as_id = ?1", duplicate, kept);
    }

    /** What somebody hung on a part since the two were one goes where the part goes, or with it where the merger had made it. */
    @Override
    public void separated(UUID duplicate, UUID kept) {
        for (PartKind kind : PartKind.values()) MovedParts.follow(desk, kind, kept, duplicate);
        run("delete from desk.contract_citation where contract_id = ?1 and place like 'statement/%' and place not in "
                + "(select 'statement/' || id from desk.statement where contract_id = ?1)", kept);
        raise("select contract_id from desk.related_contract where other_id = ?1", duplicate, kept);
    }

    /** That the two stand in a relation to each other says nothing any more; others that name both in one relation name one. */
    private void relations(UUID duplicate, UUID kept) {
        raise("select contract_id from desk.related_contract where other_id = ?1", duplicate, kept);
        String twins = "(select d.id, d.contract_id, 'related/' || d.id as place, 'related/' || k.id as other from desk.related_contract d join desk.related_contract k "
                + "on k.contract_id = d.contract_id and k.relation = d.relation and k.other_id = ?2 where d.other_id = ?1) t";
        for (String table : MovedParts.PLACED) {
            run("update desk." + table + " p set place = t.other from " + twins + " where p.contract_id = t.contract_id and p.place = t.place"
                    + MovedParts.notThere(table, "t.contract_id", "t.other"), duplicate, kept);
            run("delete from desk." + table + " p using " + twins + " where p.contract_id = t.contract_id and p.place = t.place", duplicate, kept);
        }
        run("delete from desk.related_contract p using " + twins + " where p.id = t.id", duplicate, kept);
        run("delete from desk.contract_citation where contract_id = ?2 and place in (select 'related/' || id from desk.related_contract where contract_id = ?2 and other_id = ?1)",
                duplicate, kept);
        run("delete from desk.related_contract where contract_id = ?2 and other_id = ?1", duplicate, kept);
        run("update desk.related_contract set other_id = ?2 where other_id = ?1 and contract_id <> ?2", duplicate, kept);
    }

    /** A contradiction of a statement that stays behind is one of its twin. */
    private void contradictions() {
        run("""
                insert into desk.contradiction (statement_id, other_id, reason_sr, reason_en)
                select distinct on (1, 2) least(one, two), greatest(one, two), reason_sr, reason_en from (
                  select coalesce((select kept from pg_temp.twin where duplicate = c.statement_id), c.statement_id) as one,
                         coalesce((select kept from pg_temp.twin where duplicate = c.other_id), c.other_id) as two, reason_sr, reason_en
                    from desk.contradiction c where exists (select from pg_temp.twin t where t.duplicate in (c.statement_id, c.other_id))) x
                 where one <> two order by 1, 2 on conflict do nothing""");
    }

    private void raise(String deals, UUID duplicate, UUID kept) {
        List<?> others = desk.createNativeQuery("select id from desk.contract where id in (" + deals + ") and id not in (?1, ?2) order by id for no key update",
                UUID.class).setParameter(1, duplicate).setParameter(2, kept).getResultList();
        if (others.isEmpty()) return;
        desk.createNativeQuery("update desk.contract set version = version + 1, changed_at = :now, changed_by_name = :who where id in (:deals)")
                .setParameter("now", clock.instant()).setParameter("who", viewer.staff().map(StaffPrincipal::name).orElse(""))
                .setParameter("deals", others).executeUpdate();
    }

    private long count(String sql, UUID duplicate) {
        return (long) desk.createNativeQuery(sql, Long.class).setParameter(1, duplicate).getSingleResult();
    }

    /** The ids are ?1, the duplicate, and ?2, the one that stays. */
    private void run(String sql, UUID... ids) {
        Query query = desk.createNativeQuery(sql);
        for (int i = 0; i < ids.length; i++) if (sql.contains("?" + (i + 1))) query.setParameter(i + 1, ids[i]);
        query.executeUpdate();
    }
}
