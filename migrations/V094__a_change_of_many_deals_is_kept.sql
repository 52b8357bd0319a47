-- The same change of many deals: what, of which, by whom, and what became of each. A node that is killed in the middle
-- leaves here what is still to be done. That a deal changed is audited at the deal.
create table desk.bulk_change (
  id uuid primary key,                   -- given out with the preview: sent twice, it is one
  list text not null,                    -- the query of the list it was chosen from
  layer text,
  added text[] not null,
  removed text[] not null,
  owner_id uuid,                         -- who gets the open next steps
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null
);
select desk.audited('desk.bulk_change');

create table desk.bulk_change_deal (
  id uuid primary key default uuidv7(),
  change_id uuid not null references desk.bulk_change on delete cascade,
  position integer not null,
  contract_id uuid not null,             -- as it was shown: it may be gone since
  read_version integer,
  read_steps text not null,
  outcome text check (outcome in ('changed','overtaken','waiting','gone')), -- null: still to be done
  unique (change_id, position)
);
