-- Restricted records are hidden by the database itself, from every statement: each table of the desk that names the record
-- it hangs on gets its policy here, also those that a later migration makes. Whose owner the program is, it obeys them
-- ("force"). docs/decisions/0048-row-level-security.md
do $$
declare
  made record;
begin
  for made in
    with named as (
      select c.oid, c.relname as name, array_agg(a.attname::text) as columns
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'desk'::regnamespace and c.relkind in ('r', 'p') and c.relname not in ('restricted', 'named_person')
         and to_regclass('desk.restricted') is not null and not c.relforcerowsecurity
       group by c.oid, c.relname),
    ruled as (
      select oid, name, concat_ws(' and ',
        case when name in ('contract', 'source', 'organization', 'theme') then 'id not in (select record_id from desk.hidden)' end,
        (select string_agg(format('(%1$I is null or %1$I not in (select record_id from desk.hidden))', x), ' and ' order by x)
           from unnest(columns) x
          where x in ('contract_id', 'source_id', 'organization_id', 'claimant_id', 'parent_id', 'successor_id', 'same_as_id', 'duplicate_id', 'kept_id', 'theme_id', 'record_id', 'record') or x = 'other_id' and name = 'related_contract'),
        case when name = 'citation' then 'id not in (select desk.hidden_citations())' end,
        case when 'citation_id' = any (columns) then '(citation_id is null or citation_id not in (select desk.hidden_citations()))' end,
        case when 'proof_id' = any (columns) then '(proof_id is null or exists (select from desk.kept_copy k where k.id = proof_id))' end,
        case when name = 'audit_event' then 'not (table_name = ''citation'' and row_id in (select desk.hidden_citations()::text)
          or table_name = ''stored_file'' and row_id in (select desk.hidden_files()))
          and not exists (select from (values (before), (after)) v (said) where ' || (
            select string_agg(format('said ->> %L in (select record_id::text from desk.hidden)', x), ' or ')
              from unnest('{other_id,organization_id,claimant_id,parent_id,successor_id}'::text[]) x)
            || ' or said ->> ''citation_id'' in (select desk.hidden_citations()::text))' end,
        case when not 'contract_id' = any (columns) then nullif(concat_ws(' and ',
          case when 'statement_id' = any (columns) then 'exists (select from desk.statement s where s.id = statement_id)' end,
          case when 'finding_id' = any (columns) then 'exists (select from desk.finding f where f.id = finding_id)' end,
          case when 'follow_up_id' = any (columns) then 'exists (select from desk.follow_up f where f.id = follow_up_id)' end,
          case when 'kept_copy_id' = any (columns) then 'exists (select from desk.kept_copy k where k.id = kept_copy_id)' end), '') end) as rule
        from named)
    select * from ruled where rule <> ''
  loop
    execute format('create policy named_people on desk.%I using (%s) with check (%s)', made.name, made.rule,
      -- What is written in one statement with its parent does not see it yet.
      case when made.rule like '%exists (%' then 'true' else made.rule end);
    execute format('alter table desk.%I enable row level security, force row level security', made.name);
  end loop;
end $$;
