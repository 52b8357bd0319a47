package rs.nadzor.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a deal leaves at the desk: itself and its parts; citations, sources, kept copies and organizations that nothing
 * else uses; the before and after of all of them in the audit. Plain SQL, because a restored backup is cleared by it too,
 * before the program runs.
 */
public final class Traces {
    private static final Pattern NUMBERED = Pattern.compile("\\?([0-9])");
    private final Connection desk;

    public Traces(Connection desk) {
        this.desk = desk;
    }

    public void eraseAll(UUID contract) throws SQLException {
        collect(contract, true);
        objections(contract, true);
        run("delete from desk.contract_slug where contract_id = ?1", contract);
        run("update desk.contract set same_as_id = null where same_as_id = ?1", contract);
        run("delete from desk.duplicate where ?1 in (duplicate_id, kept_id)", contract);
        reversals(contract);
        run("delete from desk.contract where id = ?1", contract);
        evidence();
        organizations();
        drafts(contract);
        forget(contract);
    }

    /** What the deal still says stays. */
    public void eraseFormer(UUID contract) throws SQLException {
        run("update desk.duplicate set kept_name = '' where kept_id = ?1", contract);
        collect(contract, false);
        objections(contract, false);
        reversals(contract);
        evidence();
        organizations();
        drafts(contract);
        forget(contract);
    }

    /** Copies that no edition shows any more leave the public. */
    public void leaveUnshown() throws SQLException {
        run(ContractCopies.UNSHOWN);
    }

    /** Why somebody took a change back may say what the deal said. */
    private void reversals(UUID contract) throws SQLException {
        run("delete from desk.reversal where record_id = ?1", contract);
    }

    /** Whoever was about to change the deal has its text in a draft. */
    private void drafts(UUID contract) throws SQLException {
        run("delete from desk.draft where strpos(form, ?1) > 0 or strpos(page, ?1) > 0", contract.toString());
    }

    /** What readers objected to repeats what stood there; it goes with the editions it is about, and what was begun about it, too. */
    private void objections(UUID contract, boolean whole) throws SQLException {
        String about = """
                from desk.objection o where ?1 in (o.record_id, o.edition_of) and (?2 or exists (select from published.edition e
                  join published.withdrawn_edition x on x.edition_id = e.id join published.withdrawal w on w.id = x.withdrawal_id
                 where e.subject_id = coalesce(o.edition_of, o.record_id) and e.number = o.edition and w.kind = 'erasure'))""";
        run("delete from desk.draft where exists (select " + about + " and strpos(form, '/desk/objections/' || o.number || '/') > 0)", contract, whole);
        run("delete " + about, contract, whole);
    }

    /** Also what belonged to the deal once and was taken off: only the audit remembers that. */
    private void collect(UUID contract, boolean whole) throws SQLException {
        run("drop table if exists pg_temp.erased_citation, pg_temp.erased_proof, pg_temp.erased_organization, "
                + "pg_temp.erased_source, pg_temp.erased_file");
        run("""
                create temporary table erased_citation on commit drop as
                select citation_id as id from desk.contract_citation where contract_id = ?1 and ?2
                union
                select cast(before->>'citation_id' as uuid) from desk.audit_event
                 where table_name = 'contract_citation' and action = 'delete' and before->>'contract_id' = cast(?1 as text)""",
                contract, whole);
        run("""
                create temporary table erased_proof on commit drop as
                select proof_id as id from desk.search_log where contract_id = ?1 and ?2 and proof_id is not null
                union
                select cast(row->>'proof_id' as uuid) from desk.audit_event, unnest(array[before, after]) row
                 where table_name = 'search_log' and row->>'proof_id' is not null and row_id in (
                   select row_id from desk.audit_event where table_name = 'search_log'
                      and cast(?1 as text) in (before->>'contract_id', after->>'contract_id'))""",
                contract, whole);
        run("""
                create temporary table erased_organization on commit drop as
                select organization_id as id from desk.party where contract_id = ?1 and ?2
                union
                select claimant_id from desk.secrecy where contract_id = ?1 and ?2
                union
                select cast(coalesce(before->>'organization_id', before->>'claimant_id') as uuid) from desk.audit_event
                 where table_name in ('party', 'secrecy') and before->>'contract_id' = cast(?1 as text)""", contract, whole);
    }

    private void evidence() throws SQLException {
        run("""
                delete from erased_citation e where exists (select from desk.contract_citation c where c.citation_id = e.id)
                    or exists (select from desk.theme_citation c where c.citation_id = e.id)""");
        run("""
                create temporary table erased_source on commit drop as
                select distinct c.source_id as id from desk.citation c join erased_citation e on e.id = c.id
                 where not exists (select from desk.citation other where other.source_id = c.source_id
                                     and not exists (select from erased_citation x where x.id = other.id))
                   and not exists (select from desk.kept_copy k join desk.search_log s on s.proof_id = k.id
                                    where k.source_id = c.source_id)
                union
                select k.source_id from desk.kept_copy k join erased_proof p on p.id = k.id
                 where not exists (select from desk.citation other where other.source_id = k.source_id
                                     and not exists (select from erased_citation x where x.id = other.id))
                   and not exists (select from desk.kept_copy o join desk.search_log s on s.proof_id = o.id
                                    where o.source_id = k.source_id)""");
        run("delete from desk.citation where id in (select id from erased_citation)");
        run("""
                create temporary table erased_file on commit drop as
                select distinct k.sha256 from desk.kept_copy k where k.source_id in (select id from erased_source)
                   and not exists (select from desk.kept_copy o where o.sha256 = k.sha256
                                     and o.source_id not in (select id from erased_source))""");
        run("delete from published.file where sha256 in (select sha256 from erased_file)");
        run("delete from desk.kept_copy where source_id in (select id from erased_source)");
        run("delete from desk.stored_file where sha256 in (select sha256 from erased_file)");
        run("delete from desk.source where id in (select id from erased_source)");
    }

    /** Only those that no register knows and nobody described further: a name that somebody typed for this deal. */
    private void organizations() throws SQLException {
        run("""
                delete from erased_organization e where not exists (select from desk.organization o where o.id = e.id
                         and num_nonnulls(o.key, o.pib, o.registry_number, o.foreign_number) = 0)
                    or exists (select from desk.party p where p.organization_id = e.id)
                    or exists (select from desk.secrecy s where s.claimant_id = e.id)
                    or exists (select from desk.organization child where e.id in (child.parent_id, child.successor_id, child.same_as_id))""");
        run("delete from desk.organization where id in (select id from erased_organization)");
    }

    /** Empties the audit of every row that ever belonged to the deal, the deletions just made included. */
    private void forget(UUID contract) throws SQLException {
        run("""
                with mine as (
                  select distinct table_name, row_id from desk.audit_event
                   where row_id = ?1 or ?1 in (before->>'contract_id', after->>'contract_id', before->>'record_id', after->>'record_id',
                       before->>'kept_id', after->>'kept_id', before->>'duplicate_id', after->>'duplicate_id')
                      or row_id in (select id::text from erased_citation union all select id::text from erased_source
                                    union all select sha256 from erased_file union all select id::text from erased_organization)
                      or coalesce(before->>'source_id', after->>'source_id') in (select id::text from erased_source)
                      or coalesce(before->>'organization_id', after->>'organization_id')
                           in (select id::text from erased_organization)),
                theirs as (
                  select distinct a.table_name, a.row_id from desk.audit_event a join mine m
                    on m.row_id in (a.before->>'statement_id', a.after->>'statement_id', a.before->>'finding_id', a.after->>'finding_id',
                                    a.before->>'kept_copy_id', a.after->>'kept_copy_id',
                                    a.before->>'follow_up_id', a.after->>'follow_up_id'))
                select desk.erase_audit(table_name, array_agg(row_id))
                  from (select * from mine union select * from theirs) rows group by table_name""", contract.toString());
    }

    /** Values are numbered from ?1 and may stand several times. */
    private void run(String sql, Object... values) throws SQLException {
        var order = NUMBERED.matcher(sql).results().map(MatchResult::group).toList();
        try (var statement = desk.prepareStatement(NUMBERED.matcher(sql).replaceAll("?"))) {
            for (int i = 0; i < order.size(); i++) statement.setObject(i + 1, values[order.get(i).charAt(1) - '1']);
            statement.execute();
        }
    }
}
