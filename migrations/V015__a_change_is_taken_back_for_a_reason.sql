-- That somebody took back an earlier change of a record, and why. Who and when the audit says.
create table desk.reversal (
  id uuid primary key default uuidv7(),
  root text not null,                    -- the table of the record
  record_id uuid not null,
  event_id bigint not null,              -- the last event of what was taken back
  done_at timestamptz not null,          -- when that was
  done_by text not null,
  reason text not null check (reason <> '')
);
create index reversal_by_record on desk.reversal (record_id);
select desk.audited('desk.reversal');
