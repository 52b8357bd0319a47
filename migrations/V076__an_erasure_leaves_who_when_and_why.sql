create table desk.erasure (
  id uuid primary key default uuidv7(),
  contract_id uuid not null,             -- of a deal that is gone, or whose earlier editions are
  whole boolean not null,
  reason_sr text,
  reason_en text,
  erased_at timestamptz not null,
  erased_by text not null,
  check (coalesce(reason_sr, reason_en) is not null)
);
create index erasure_by_time on desk.erasure (erased_at desc, id desc);
select desk.audited('desk.erasure');
