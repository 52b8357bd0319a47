create table desk.organization (
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  key text unique,                       -- a short stable name given by the dossier
  slug text not null unique,
  name_sr text,
  name_en text,
  original_name text,                    -- as registered, where it is neither Serbian nor English
  kind text not null default 'other' check (kind in
    ('public_body','public_company','company','foreign_company','foreign_body','ngo','media','international','person_in_office','other')),
  country text check (country ~ '^[A-Z]{2}$'),
  pib text,
  registry_number text,                  -- MB, eight digits
  foreign_number text,
  authority_class text check (authority_class in ('republic','province','local','public_enterprise','institution',
    'owned_company','subsidiary','general_interest','public_powers','public_income')),   -- law:FOI 3
  remedy_route text check (remedy_route in ('commissioner','court_only')),
  foi_address text,
  parent_id uuid references desk.organization,
  note text,
  search text not null default '',       -- SearchKey of every name and alias
  created_at timestamptz not null default now(),
  check (coalesce(name_sr, name_en, original_name) is not null)
);
create index organization_by_search on desk.organization using gin (search gin_trgm_ops);
create index organization_by_age on desk.organization (created_at desc, id desc);
create unique index organization_by_pib on desk.organization (pib) where pib is not null;
select desk.audited('desk.organization');

create table desk.organization_alias (
  organization_id uuid not null references desk.organization on delete cascade,
  alias text not null,
  primary key (organization_id, alias)
);
select desk.audited('desk.organization_alias');
