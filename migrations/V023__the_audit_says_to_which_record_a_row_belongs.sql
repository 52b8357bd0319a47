-- An event of a restricted record is hidden with it, also those of before and of its parts; so each says which record it
-- belongs to. Null: of none that could be restricted.
alter table desk.audit_event add record uuid;
create index audit_event_by_record on desk.audit_event (record) where record is not null;

-- The record that the address of a form is about: its first id, or whatever that one belongs to.
create function desk.record_at(address text) returns uuid language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  named uuid := substring(address from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')::uuid;
begin
  if named is null then return null; end if;
  perform set_config('nadzor.everything', 'on', true);
  named := coalesce((select contract_id from desk.finding where id = named), (select contract_id from desk.follow_up where id = named), named);
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return named;
end $$;

-- Of a row, by the columns in which tables name what they hang on.
create function desk.record_of(in_table text, row_key text, content jsonb) returns uuid language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  found text := coalesce(case when in_table in ('contract', 'source', 'organization') then content ->> 'id' end,
    content ->> 'contract_id', content ->> 'source_id', content ->> 'organization_id', content ->> 'record_id', content ->> 'record');
begin
  if found is not null or not content ?| '{statement_id,finding_id,follow_up_id,kept_copy_id,restriction_id}' then return found; end if;
  perform set_config('nadzor.everything', 'on', true);
  found := coalesce(case
      when content ? 'statement_id' then (select contract_id from desk.statement where id = (content ->> 'statement_id')::uuid)
      when content ? 'finding_id' then (select contract_id from desk.finding where id = (content ->> 'finding_id')::uuid)
      when content ? 'follow_up_id' then (select contract_id from desk.follow_up where id = (content ->> 'follow_up_id')::uuid)
      when content ? 'kept_copy_id' then (select source_id from desk.kept_copy where id = (content ->> 'kept_copy_id')::uuid)
      else (select record_id from desk.restriction where id = (content ->> 'restriction_id')::uuid)
    end,
    -- What it hung on is gone already: a row that is removed with its record.
    (select record from desk.audit_event where table_name = in_table and row_id = row_key and record is not null order by id desc limit 1));
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return found;
end $$;

create or replace function desk.audit() returns trigger language plpgsql as $$
declare
  actor text := nullif(current_setting('nadzor.actor', true), '');
  key_columns text[] := tg_argv[0]::text[];
  masked text[] := tg_argv[1]::text[];
  ignored text[] := tg_argv[2]::text[];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - ignored end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - ignored end;
  key_row jsonb := coalesce(to_jsonb(new), to_jsonb(old));
  was jsonb := old_row;
  is_now jsonb := new_row;
  key text;
begin
  if actor is null then
    raise exception 'a change of % has no actor', tg_table_name using errcode = 'insufficient_privilege',
      hint = 'Begin a JTA transaction under a signed-in user or Acting.as(…); in plain SQL: set local nadzor.actor = ''…''.';
  end if;
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, n.value) into was, is_now
      from jsonb_each(old_row) o join jsonb_each(new_row) n on n.key = o.key
      where n.value is distinct from o.value;
    if was is null then return null; end if;
  end if;
  select string_agg(key_row ->> c, '/' order by position) into key from unnest(key_columns) with ordinality k (c, position);
  insert into desk.audit_event (actor_id, actor_name, table_name, row_id, action, before, after, record) values (
    nullif(current_setting('nadzor.actor_id', true), '')::uuid, actor, tg_table_name, key,
    lower(tg_op), desk.masked(was, masked), desk.masked(is_now, masked), desk.record_of(tg_table_name, key, key_row));
  return null;
end $$;

-- A draft belongs to the record whose form it is. Who may not see that has no form of it, and so no draft: nothing is
-- kept, and nothing is said of it.
alter table desk.draft add record uuid;
create function desk.drafted() returns trigger language plpgsql as $$
begin
  new.record := desk.record_at(new.form);
  return case when not exists (select from desk.hidden where record_id = new.record) then new end;
end $$;
create trigger drafted before insert or update of form on desk.draft for each row execute function desk.drafted();
select desk.audited('desk.draft', ignored => array['fields', 'label', 'saved_at', 'page', 'person', 'opened_at', 'seen_at', 'record']);

-- What is there already.
select set_config('nadzor.actor', 'installation', true);
update desk.draft set record = desk.record_at(form);
alter table desk.audit_event disable trigger audit_is_kept;
update desk.audit_event set record = coalesce(
    case when table_name in ('contract', 'source', 'organization') then row_id end, coalesce(after, before) ->> 'contract_id',
    coalesce(after, before) ->> 'source_id', coalesce(after, before) ->> 'organization_id', coalesce(after, before) ->> 'record_id')::uuid
 where table_name in ('contract', 'source', 'organization')
    or action <> 'update' and coalesce(after, before) ?| '{contract_id,source_id,organization_id,record_id}';
update desk.audit_event set record = desk.record_at(coalesce(after, before) ->> 'form')
 where table_name = 'draft' and coalesce(after, before) ? 'form';
-- An update says only what changed: the row's beginning or its end says the rest.
update desk.audit_event e set record = (select i.record from desk.audit_event i where i.table_name = e.table_name and i.row_id = e.row_id
    and i.record is not null limit 1)
 where e.record is null and exists (select from desk.audit_event i where i.table_name = e.table_name and i.row_id = e.row_id and i.record is not null);
update desk.audit_event e set record = p.record
  from desk.audit_event p
 where e.record is null and p.record is not null and e.table_name in ('contradiction', 'review', 'postponement', 'republication')
   and (p.table_name, p.row_id) in (('statement', coalesce(e.after, e.before) ->> 'statement_id'), ('finding', coalesce(e.after, e.before) ->> 'finding_id'),
     ('follow_up', coalesce(e.after, e.before) ->> 'follow_up_id'), ('kept_copy', coalesce(e.after, e.before) ->> 'kept_copy_id'));
update desk.audit_event e set record = (select i.record from desk.audit_event i where i.table_name = e.table_name and i.row_id = e.row_id
    and i.record is not null limit 1)
 where e.record is null and e.table_name in ('review', 'postponement', 'republication', 'contradiction');
alter table desk.audit_event enable trigger audit_is_kept;
