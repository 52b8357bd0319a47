-- Rows that somebody brought in at once. The text is kept as rows, so that neither the end of a session nor a crash loses
-- one; a row is saved as a deal once, together with the note of it here.
create table desk.batch (
  id uuid primary key default uuidv7(),
  fingerprint text not null,             -- SHA-256 of the pasted text
  headed boolean not null,               -- the first row names the columns
  columns text[] not null default '{}',  -- what each holds; empty until somebody has chosen
  citation_id uuid references desk.citation, -- where the rows are from; every deal cites it
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (made_by, fingerprint)
);
create index batch_by_person on desk.batch (made_by, made_at desc);
create index batch_by_citation on desk.batch (citation_id);
select desk.audited('desk.batch');

-- Not audited: it is scratch paper until a deal comes of it, and that is. It goes with its deal, and what stood in it too.
create table desk.batch_row (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references desk.batch on delete cascade,
  position integer not null,             -- the row in what was pasted, from 1
  repeats integer[] not null default '{}', -- further rows that said the same
  fingerprint text not null,             -- SHA-256 of its cells as they were pasted
  cells text[] not null,
  checked text[] not null default '{}',  -- fields in which personal data may stay
  another boolean not null default false, -- not one of the similar deals on record
  left_out_at timestamptz,
  contract_id uuid references desk.contract on delete cascade,
  saved_at timestamptz,
  unique (batch_id, position),
  unique (batch_id, fingerprint),
  check ((contract_id is null) = (saved_at is null))
);
create index batch_row_by_contract on desk.batch_row (contract_id);
