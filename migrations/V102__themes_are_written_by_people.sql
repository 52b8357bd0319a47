-- A dossier on a theme: what people write about several deals (Markdown, with live parts that are made of what is public),
-- and what is said about no deal: statements, events and steps of the law, each with its sources.
create table desk.theme (
  id uuid primary key default uuidv7(),
  version integer not null default 0,    -- the revision that a submission names; entries bump it
  slug text not null unique,
  title_sr text,
  title_en text,
  summary_sr text,
  summary_en text,
  body_sr text,
  body_en text,
  deals uuid[] not null default '{}',    -- in the order in which the page shows them; no key: of one that is gone nothing is shown
  owner_id uuid,                         -- null: of somebody without an account
  owner_name text not null default '',
  created_at timestamptz not null,
  created_by uuid,
  created_by_name text not null default '',
  changed_at timestamptz not null,
  changed_by_name text not null default '',
  check (coalesce(title_sr, title_en) is not null)
);
create index theme_by_change on desk.theme (changed_at desc, id desc);
select desk.audited('desk.theme');
create trigger submissions_go_too before delete on desk.theme for each row execute function desk.forget_submissions('theme');

create table desk.theme_entry (
  id uuid primary key default uuidv7(),
  theme_id uuid not null references desk.theme on delete cascade,
  kind text not null check (kind in ('statement','event','law')),
  on_date text,                          -- partial date
  said_by_sr text,
  said_by_en text,
  text_sr text,
  text_en text,
  position integer not null default 0,
  check (coalesce(text_sr, text_en) is not null)
);
create index theme_entry_by_theme on desk.theme_entry (theme_id, position, id);
select desk.audited('desk.theme_entry');

create table desk.theme_citation (
  theme_id uuid not null references desk.theme on delete cascade,
  entry_id uuid not null references desk.theme_entry on delete cascade,
  citation_id uuid not null references desk.citation,
  primary key (entry_id, citation_id)
);
create index theme_citation_by_citation on desk.theme_citation (citation_id);
select desk.audited('desk.theme_citation');

-- How many restricted records a theme names, whoever asks (see V062).
create function desk.restricted_in_theme(theme uuid) returns integer language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  found integer;
begin
  perform set_config('nadzor.everything', 'on', true);
  found := (select count(*) from desk.restricted r where r.record_id in (
    select unnest(t.deals) from desk.theme t where t.id = theme
    union select c.source_id from desk.theme_citation m join desk.citation c on c.id = m.citation_id where m.theme_id = theme));
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return found;
end $$;

-- A quotation that a theme uses belongs to more than the deals that are hidden (see V022).
create or replace function desk.hidden_citations() returns setof uuid language plpgsql stable rows 10 as $$
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
      select from desk.contract_citation other where other.citation_id = m.citation_id and other.contract_id <> all (hidden))
      and not exists (select from desk.theme_citation t where t.citation_id = m.citation_id);
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
end $$;

-- Whether a source is cited by a deal or a theme that has had an edition, whoever asks (see V045).
create or replace function desk.was_shown(source uuid) returns boolean language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  shown boolean;
begin
  perform set_config('nadzor.everything', 'on', true);
  shown := exists (select from desk.citation c join desk.contract_citation m on m.citation_id = c.id
      join published.edition e on e.subject_kind = 'contract' and e.subject_id = m.contract_id where c.source_id = source)
    or exists (select from desk.citation c join desk.theme_citation m on m.citation_id = c.id
      join published.edition e on e.subject_kind = 'theme' and e.subject_id = m.theme_id where c.source_id = source);
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return shown;
end $$;

create table published.theme (
  subject_id uuid primary key,
  slug text not null,
  published_at timestamptz not null,
  title_sr text not null,
  title_en text not null,
  search text not null,                  -- SearchKey of title and summary
  row jsonb not null,
  vector tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.serbian'::regconfig, search), 'A') || setweight(to_tsvector('pg_catalog.english'::regconfig, search), 'A')) stored
);
create index theme_by_stem on published.theme using gin (vector);
create index published_theme_by_title_sr on published.theme (title_sr collate "sr-Latn-x-icu", subject_id);
create index published_theme_by_title_en on published.theme (title_en collate "en-x-icu", subject_id);
create index published_theme_by_time on published.theme (published_at desc, subject_id desc);
grant select on published.theme to nadzor_public;
create constraint trigger beat after insert or update or delete on published.theme
  deferrable initially deferred for each row execute function published.beat();
