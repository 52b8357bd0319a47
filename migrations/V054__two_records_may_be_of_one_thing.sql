-- That somebody found two records to be of one thing: one stays, the other leads to it. Everything that moved is in the
-- audit, from the first event to the last of that transaction, so that it can be taken back exactly.
create table desk.duplicate (
  id uuid primary key default uuidv7(),
  kind text not null,                    -- the table of both
  duplicate_id uuid not null,
  kept_id uuid not null,
  kept_name text not null,               -- what that one was called until then: search still finds it by that
  reason text not null check (reason <> ''),
  found_by uuid not null,
  found_by_name text not null,
  found_at timestamptz not null,
  first_event bigint not null,
  last_event bigint not null,
  separated_by uuid,
  separated_by_name text,
  separated_at timestamptz,
  separation_reason text check (separation_reason <> ''),
  check (duplicate_id <> kept_id),
  check (num_nulls(separated_by, separated_by_name, separated_at, separation_reason) in (0, 4))
);
create unique index duplicate_that_holds on desk.duplicate (duplicate_id) where separated_at is null;
create index duplicate_by_kept on desk.duplicate (kept_id, found_at desc);
select desk.audited('desk.duplicate');
