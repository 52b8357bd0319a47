-- What readers search: keys (Latin, lower case, without marks), cut to their stems by the Serbian and the English stemmer,
-- so that камере, kamera and kamerama are one word. What a deal is called weighs more than what is said of it.
alter table published.contract add body text not null default '';  -- SearchKey of summary, places, layer, technologies
alter table published.contract add vector tsvector not null generated always as (
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, search), 'A') || setweight(to_tsvector('pg_catalog.english'::regconfig, search), 'A') ||
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, body), 'C') || setweight(to_tsvector('pg_catalog.english'::regconfig, body), 'C')) stored;
create index contract_by_stem on published.contract using gin (vector);

alter table published.organization add vector tsvector not null generated always as (
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, search), 'A') || setweight(to_tsvector('pg_catalog.english'::regconfig, search), 'A')) stored;
create index organization_by_stem on published.organization using gin (vector);

alter table published.event add vector tsvector not null generated always as (
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, search), 'D') || setweight(to_tsvector('pg_catalog.english'::regconfig, search), 'D')) stored;
create index event_by_stem on published.event using gin (vector);

alter table published.statement add vector tsvector not null generated always as (
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, search), 'D') || setweight(to_tsvector('pg_catalog.english'::regconfig, search), 'D')) stored;
create index statement_by_stem on published.statement using gin (vector);
