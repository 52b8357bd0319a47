-- What somebody chose for the columns of a spreadsheet, for the next rows of its kind.
create table desk.mapping (
  id uuid primary key default uuidv7(),
  owner_id uuid not null,
  owner_name text not null,
  name text check (name <> ''),          -- null: only remembered
  shared boolean not null default false,
  headings text not null,                -- their search keys, one a line; "" for rows without
  width integer not null,
  columns text[] not null,
  used_at timestamptz not null,
  unique (owner_id, headings, width),
  check (name is not null or not shared)
);
create index mapping_by_width on desk.mapping (width, owner_id);
select desk.audited('desk.mapping', ignored => array['used_at']);
