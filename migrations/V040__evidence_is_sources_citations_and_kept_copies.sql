-- A source is where a fact was read; a citation is the place in it; a kept copy is its bytes as they were that day.

create table desk.source (
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  key text unique,                       -- a short stable name given by the dossier; null for what people add
  title text not null,
  publisher text,
  kind text not null default 'other' check (kind in
    ('authority','portal','gazette','foi_answer','press','research','vendor','leak','statute','other')),
  published_on text,                     -- partial date, canonical
  address text,
  link_public boolean not null default true,   -- false: a mirror or repost, named but not linked
  retrieved_on text,
  language text,
  note text,
  search text not null default '',       -- SearchKey of title, publisher and address
  created_at timestamptz not null default now()
);
create index source_by_search on desk.source using gin (search gin_trgm_ops);
create index source_by_address on desk.source (address) where address is not null;
create index source_by_age on desk.source (created_at desc, id desc);
select desk.audited('desk.source');

create table desk.citation (
  id uuid primary key default uuidv7(),
  source_id uuid not null references desk.source,
  locator text,                          -- page, section, article or time in the source
  quotation text check (char_length(quotation) <= 300),
  original boolean not null default true,      -- false: we rely on somebody's report of the source
  created_at timestamptz not null default now()
);
create index citation_by_source on desk.citation (source_id);
select desk.audited('desk.citation');

create table desk.stored_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  stored_at timestamptz not null default now()
);
select desk.audited('desk.stored_file');

create table desk.stored_chunk (
  sha256 text not null references desk.stored_file on delete cascade,
  position integer not null,
  bytes bytea not null,
  primary key (sha256, position)
);

-- Byte for byte what was stored: an erasure may delete a file, nothing may change one.
create function desk.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a stored file is never changed (%)', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stored_file_stays before update on desk.stored_file
  for each row execute function desk.refuse_change();
create trigger stored_chunk_stays before update on desk.stored_chunk
  for each row execute function desk.refuse_change();

create table desk.kept_copy (
  id uuid primary key default uuidv7(),
  source_id uuid not null references desk.source,
  sha256 text not null references desk.stored_file,
  file_name text not null,
  made_on date not null,
  created_at timestamptz not null default now(),
  unique (source_id, sha256)
);
create index kept_copy_by_file on desk.kept_copy (sha256);
select desk.audited('desk.kept_copy');

-- A copy without a row here is private.
create table desk.republication (
  kept_copy_id uuid primary key references desk.kept_copy on delete cascade,
  approved_by uuid not null,
  approved_by_name text not null,
  approved_at timestamptz not null,
  ground text not null check (ground <> '')    -- the right by which it may be republished
);
select desk.audited('desk.republication');

-- What the public may download: only approved copies, in chunks, by fingerprint.
create table published.file (
  sha256 text primary key,
  size bigint not null,
  media_type text not null,
  file_name text not null
);
create table published.file_chunk (
  sha256 text not null references published.file on delete cascade,
  position integer not null,
  bytes bytea not null,
  primary key (sha256, position)
);
grant select on published.file, published.file_chunk to nadzor_public;
