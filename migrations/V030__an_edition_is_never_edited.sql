-- What the public sees: one row an edition, numbered, dated, never edited. Only a withdrawal may empty one.

create table published.edition (
  id uuid primary key default uuidv7(),
  subject_kind text not null,
  subject_id uuid not null,
  slug text not null,
  number integer not null check (number > 0),
  shape integer not null,
  published_at timestamptz not null,
  published_by text not null,            -- a display name, "the editors", or "installation"
  approved_by text not null,
  kind text not null check (kind in ('first','update','correction','review')),
  note jsonb,                            -- what changed and why: {"sr": …, "en": …}
  demonstration boolean not null default false,
  content jsonb,                         -- null once withdrawn
  content_sha256 text not null,
  unique (subject_kind, subject_id, number)
);
create index edition_by_slug on published.edition (subject_kind, slug, number desc);
create index edition_by_time on published.edition (published_at desc, id desc);

create table published.withdrawal (
  id uuid primary key default uuidv7(),
  subject_kind text not null,
  subject_id uuid not null,
  slug text not null,
  kind text not null check (kind in ('retraction','erasure')),
  reason jsonb not null,
  withdrawn_at timestamptz not null,
  withdrawn_by text not null,
  whole boolean not null                 -- the subject leaves; false: only the editions it names
);
create table published.withdrawn_edition (
  withdrawal_id uuid not null references published.withdrawal,
  edition_id uuid not null references published.edition,
  primary key (withdrawal_id, edition_id)
);

-- The newest edition of each subject that is public now, and what lists and filters need of it.
create table published.current (
  subject_kind text not null,
  subject_id uuid not null,
  slug text not null,
  edition_id uuid not null references published.edition,
  number integer not null,
  published_at timestamptz not null,
  demonstration boolean not null,
  primary key (subject_kind, subject_id),
  unique (subject_kind, slug)
);
create table published.slug (             -- every address a subject ever had
  subject_kind text not null,
  slug text not null,
  subject_id uuid not null,
  primary key (subject_kind, slug)
);

create table published.publisher (        -- one row: who stands behind this register
  single boolean primary key default true check (single),
  name_sr text,
  name_en text,
  accepted_at timestamptz,               -- when the administrator accepted the dossier as the publisher's own
  accepted_by text
);
insert into published.publisher default values;

create function published.refuse_edits() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.content is null and old.content is not null and new.note is null
     and (to_jsonb(new) - 'content' - 'note') = (to_jsonb(old) - 'content' - 'note')
     and exists (select from published.withdrawn_edition w where w.edition_id = old.id) then
    return new;
  end if;
  raise exception 'an edition is never edited (%)', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger edition_is_immutable before update or delete on published.edition
  for each row execute function published.refuse_edits();
create trigger edition_is_not_truncated before truncate on published.edition
  for each statement execute function published.refuse_edits();
create function published.refuse_all() returns trigger language plpgsql as $$
begin
  raise exception 'a withdrawal is never edited (%)', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger withdrawal_is_immutable before update or delete on published.withdrawal
  for each row execute function published.refuse_all();
create trigger withdrawn_edition_is_immutable before update or delete on published.withdrawn_edition
  for each row execute function published.refuse_all();

grant select on published.edition, published.withdrawal, published.withdrawn_edition, published.current,
  published.slug, published.publisher to nadzor_public;
