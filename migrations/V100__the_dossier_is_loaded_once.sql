create table desk.dossier_load (
  single boolean primary key default true check (single),
  loaded_at timestamptz not null
);
select desk.audited('desk.dossier_load');

-- Where on a deal each claim of the dossier is recorded: a field or a child.
create table desk.dossier_claim (
  claim text primary key check (claim ~ '^[A-Z][0-9]{2,3}$'),
  contract_id uuid not null references desk.contract on delete cascade,
  place text not null
);
select desk.audited('desk.dossier_claim');

create table published.claim (
  claim text primary key,
  contract_id uuid not null,
  slug text not null,
  anchor text not null
);
grant select on published.claim to nadzor_public;
