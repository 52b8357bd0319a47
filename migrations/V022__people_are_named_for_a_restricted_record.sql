-- A record that only named people see. What is restricted, and who is named, are two narrow tables of ids: every policy of
-- the desk reads them (migrations/afterMigrate.sql), so they carry none themselves and hold nobody's words.
create table desk.restricted (
  record_id uuid primary key,            -- a deal, a source; no key: what is gone stays hidden in the audit
  kind text not null,                    -- the table of the record
  restriction_id uuid not null
);
create index restricted_by_restriction on desk.restricted (restriction_id);
select desk.audited('desk.restricted');

create table desk.named_person (
  restriction_id uuid not null,
  account_id uuid not null references desk.account,
  named_by uuid not null,
  named_by_name text not null,
  named_at timestamptz not null,
  reason text check (reason <> ''),      -- of an administrator, who does not see the record; null: by one of the named
  primary key (restriction_id, account_id),
  check (reason is not null or named_by is not null)
);
create index named_person_by_account on desk.named_person (account_id);
select desk.audited('desk.named_person');

-- Who restricted a record, why, and who lifted it again. The words are for the named people alone.
create table desk.restriction (
  id uuid primary key default uuidv7(),
  record_id uuid not null,               -- the record that was restricted; others may go along (desk.restricted)
  kind text not null,
  reason text not null check (reason <> ''),
  restricted_by uuid not null,
  restricted_by_name text not null,
  restricted_at timestamptz not null,
  lifted_by uuid,
  lifted_by_name text,
  lifted_at timestamptz,
  lift_reason text check (lift_reason <> ''),
  check (num_nulls(lifted_by, lifted_by_name, lifted_at, lift_reason) in (0, 4))
);
create unique index restriction_that_holds on desk.restriction (record_id) where lifted_at is null;
create index restriction_by_record on desk.restriction (record_id, restricted_at desc);
select desk.audited('desk.restriction');

-- The records that the person of this transaction may not see. Whoever is nobody may see no restricted record; what
-- works for the register as a whole (jobs, migrations, a backup) says so itself (nadzor.everything).
create view desk.hidden as
  select r.record_id from desk.restricted r
   where current_setting('nadzor.everything', true) is distinct from 'on'
     and not exists (select from desk.named_person n where n.restriction_id = r.restriction_id
           and n.account_id = nullif(current_setting('nadzor.actor_id', true), '')::uuid);

-- A citation belongs to its source; its quotation also to the deals that cite it, when nobody else does.
create function desk.hidden_citations() returns setof uuid language plpgsql stable rows 10 as $$
declare
  hidden uuid[] := array(select record_id from desk.hidden);
  everything text := current_setting('nadzor.everything', true);
begin
  if cardinality(hidden) = 0 then return; end if;
  perform set_config('nadzor.everything', 'on', true);
  return query
    select c.id from desk.citation c where c.source_id = any (hidden)
    union
    select m.citation_id from desk.contract_citation m where m.contract_id = any (hidden) and not exists (
      select from desk.contract_citation other where other.citation_id = m.citation_id and other.contract_id <> all (hidden));
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
end $$;

-- A file belongs to whoever keeps it.
create function desk.hidden_files() returns setof text language plpgsql stable rows 10 as $$
declare
  hidden uuid[] := array(select record_id from desk.hidden);
  everything text := current_setting('nadzor.everything', true);
begin
  if cardinality(hidden) = 0 then return; end if;
  perform set_config('nadzor.everything', 'on', true);
  return query
    select k.sha256 from desk.kept_copy k where k.source_id = any (hidden) and not exists (
      select from desk.kept_copy other where other.sha256 = k.sha256 and other.source_id <> all (hidden));
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
end $$;

-- Whether anybody keeps these bytes, seen or not: who tidies up must not take them away.
create function desk.is_kept(file text) returns boolean language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  kept boolean;
begin
  perform set_config('nadzor.everything', 'on', true);
  kept := exists (select from desk.kept_copy where sha256 = file);
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return kept;
end $$;
