-- Bodies are abolished and firms renamed; deals go on under another name. Who took over, since when, and where that is written.
alter table desk.organization
  add successor_id uuid references desk.organization check (successor_id <> id),
  add succeeded_on text,                 -- partial date, canonical
  add succession_source text,            -- what says so, in words: a law with its article, an entry in a register
  add succession_address text,
  add check (successor_id is null or succession_source is not null),
  add check (successor_id is not null or num_nonnulls(succeeded_on, succession_source, succession_address) = 0);
create index organization_by_successor on desk.organization (successor_id) where successor_id is not null;
create trigger follow_sign_of_successor before insert or update on desk.organization
  for each row execute function desk.follow_sign('successor_id', 'organization');

-- The policies of both tables are made anew, with this column in them (migrations/afterMigrate.sql).
drop policy if exists named_people on desk.organization;
alter table desk.organization no force row level security;
drop policy if exists named_people on desk.audit_event;
alter table desk.audit_event no force row level security;

-- Editions name whoever came before or after a party of the deal (see V062).
create or replace function desk.restricted_in(deal uuid) returns integer language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  found integer;
begin
  perform set_config('nadzor.everything', 'on', true);
  found := (select count(*) from desk.restricted r where r.record_id in (
    select c.source_id from desk.contract_citation m join desk.citation c on c.id = m.citation_id where m.contract_id = deal
    union select other_id from desk.related_contract where contract_id = deal
    union select organization_id from desk.party where contract_id = deal
    union select claimant_id from desk.secrecy where contract_id = deal
    union select o.successor_id from desk.organization o join desk.party p on p.organization_id = o.id where p.contract_id = deal
    union select o.id from desk.organization o join desk.party p on p.organization_id = o.successor_id where p.contract_id = deal
    union select k.source_id from desk.search_log s join desk.kept_copy k on k.id = s.proof_id where s.contract_id = deal));
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return found;
end $$;

-- The page of an organization also asks whose editions name it as the one before or after them.
create index organization_by_public_successor on published.organization using gin ((row->'successors') jsonb_path_ops);
create index organization_by_public_predecessor on published.organization using gin ((row->'predecessors') jsonb_path_ops);
