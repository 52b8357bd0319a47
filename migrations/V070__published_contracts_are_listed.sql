-- What the list of deals filters and sorts by; `row` is what it prints. Sort keys are never null.
create table published.contract (
  subject_id uuid primary key,
  slug text not null,
  published_at timestamptz not null,
  title_sr text not null,
  title_en text not null,
  search text not null,                  -- SearchKey of titles, parties, aliases, places
  instrument text not null,
  stage text not null,
  disclosure text not null,
  layer text not null,
  technologies text[] not null,
  buyers text[] not null,                -- slugs of organizations
  suppliers text[] not null,
  value_state text not null,             -- known, unknown, undisclosed, not_applicable, not_checked
  amount numeric(20,2) not null,         -- -1 where there is none
  currency text not null,
  signed_first date not null,            -- 0001-01-01 where unknown
  row jsonb not null
);
create index published_contract_by_time on published.contract (published_at desc, subject_id desc);
create index published_contract_by_title_sr on published.contract (title_sr collate "sr-Latn-x-icu", subject_id);
create index published_contract_by_title_en on published.contract (title_en collate "en-x-icu", subject_id);
create index published_contract_by_signed on published.contract (signed_first desc, subject_id desc);
create index published_contract_by_amount on published.contract (amount desc, subject_id desc);
create index published_contract_by_search on published.contract using gin (search gin_trgm_ops);
grant select on published.contract to nadzor_public;
