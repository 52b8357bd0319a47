-- Who changed what, when, from what to what. Written by triggers, so that bulk SQL is covered as well.
-- The actor is the setting nadzor.actor of the transaction (and nadzor.actor_id for a person).

create table desk.audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  transaction xid8 not null default pg_current_xact_id(),
  actor_id uuid,                         -- null: the installation itself, not a person
  actor_name text not null,
  table_name text not null,              -- without the schema: only desk is audited
  row_id text not null,                  -- the primary key; its columns joined with "/"
  action text not null check (action in ('insert','update','delete')),
  before jsonb,                          -- of an update only what changed; secrets and bytes are "***"
  after jsonb
);
create index audit_event_by_row on desk.audit_event (table_name, row_id, id desc);
create index audit_event_by_actor on desk.audit_event (actor_id, id desc);
create index audit_event_by_time on desk.audit_event (at);

-- Arguments of the trigger: columns of the primary key; columns to mask; columns whose change is no event.
create function desk.audit() returns trigger language plpgsql as $$
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
  insert into desk.audit_event (actor_id, actor_name, table_name, row_id, action, before, after) values (
    nullif(current_setting('nadzor.actor_id', true), '')::uuid, actor, tg_table_name,
    (select string_agg(key_row ->> c, '/' order by position) from unnest(key_columns) with ordinality k (c, position)),
    lower(tg_op), desk.masked(was, masked), desk.masked(is_now, masked));
  return null;
end $$;

create function desk.masked(content jsonb, columns text[]) returns jsonb language sql immutable as $$
  select case when content ?| columns
    then (select jsonb_object_agg(key, case when key = any (columns) and value <> 'null' then '"***"' else value end)
            from jsonb_each(content))
    else content end
$$;

create function desk.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is never truncated: the audit would not see it', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Attaches the audit to a table; call it again after adding a column of bytes or a secret.
create function desk.audited(audited regclass, masked text[] default '{}', ignored text[] default '{}')
returns void language plpgsql as $$
declare
  key_columns text[];
  secrets text[];
begin
  select array_agg(a.attname order by k.position) into key_columns
    from pg_index i, unnest(i.indkey) with ordinality k (attnum, position), pg_attribute a
    where i.indrelid = audited and i.indisprimary and a.attrelid = audited and a.attnum = k.attnum;
  if key_columns is null then
    raise exception '% has no primary key: its rows could not be told apart in the audit', audited;
  end if;
  select masked || coalesce(array_agg(attname::text), '{}') into secrets from pg_attribute
    where attrelid = audited and attnum > 0 and not attisdropped
      and (atttypid = 'bytea'::regtype or attname ~ '(password|token)');
  execute format('create or replace trigger audit after insert or update or delete on %s
    for each row execute function desk.audit(%L, %L, %L)', audited, key_columns, secrets, ignored);
  execute format('create or replace trigger audit_sees_all before truncate on %s
    for each statement execute function desk.refuse_truncate()', audited);
end $$;

-- The audit itself is only ever appended to. An erasure (house rule: a court order, a private person's data) empties
-- before and after of the rows it names; who, when and which row remain.
create function desk.keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('nadzor.erasure', true) = 'on' and new.before is null and new.after is null
     and (to_jsonb(new) - '{before,after}'::text[]) = (to_jsonb(old) - '{before,after}'::text[]) then
    return new;
  end if;
  raise exception 'the audit is only appended to' using errcode = 'restrict_violation';
end $$;
create trigger audit_is_kept before update or delete on desk.audit_event
  for each row execute function desk.keep_audit();
create trigger audit_is_not_truncated before truncate on desk.audit_event
  for each statement execute function desk.keep_audit();

create function desk.erase_audit(erased_table text, row_ids text[]) returns bigint language plpgsql as $$
declare
  emptied bigint;
begin
  perform set_config('nadzor.erasure', 'on', true);
  update desk.audit_event set before = null, after = null
    where table_name = erased_table and row_id = any (row_ids) and (before is not null or after is not null);
  get diagnostics emptied = row_count;
  perform set_config('nadzor.erasure', '', true);
  return emptied;
end $$;
