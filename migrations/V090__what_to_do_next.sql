-- What somebody has to do next about a deal, or about what a rule found there. That it is late follows from the date.
create table desk.follow_up (
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  contract_id uuid not null references desk.contract on delete cascade,
  finding_id uuid references desk.finding on delete cascade,
  what text not null check (what <> ''),
  owner_id uuid references desk.account,
  owner_name text not null,              -- as it was typed, where it is nobody with an account
  due date not null default '9999-12-31', -- that day: some day; lists sort by it
  opened_by uuid,
  opened_by_name text not null,
  opened_at timestamptz not null,
  done_by uuid,
  done_by_name text,
  done_at timestamptz,
  done_note text,
  check ((done_at is null) = (done_by_name is null)),
  check ((done_at is null) = (done_note is null))
);
create index follow_up_open on desk.follow_up (due, id) where done_at is null;
create index follow_up_done on desk.follow_up (done_at desc, id) where done_at is not null;
create index follow_up_by_contract on desk.follow_up (contract_id);
create index follow_up_by_finding on desk.follow_up (finding_id);
create index follow_up_by_owner on desk.follow_up (owner_id, due, id);
select desk.audited('desk.follow_up');

create table desk.postponement (
  id uuid primary key default uuidv7(),
  follow_up_id uuid not null references desk.follow_up on delete cascade,
  was_due date not null,
  due date not null,
  reason text not null check (reason <> ''),
  postponed_by uuid,
  postponed_by_name text not null,
  postponed_at timestamptz not null,
  check (due <> was_due)
);
create index postponement_by_follow_up on desk.postponement (follow_up_id, postponed_at);
select desk.audited('desk.postponement');
