-- The second factor of a sign-in: codes of an application on the person's telephone, and codes for when it is lost.

create table desk.second_factor (         -- a row: it is set up
  account_id uuid primary key references desk.account,
  secret bytea not null,                 -- encrypted under the session key
  last_step bigint not null,             -- of the newest code accepted; none of it or before is taken again
  confirmed_at timestamptz not null
);
select desk.audited('desk.second_factor', ignored => array['last_step']);

create table desk.recovery_code (
  id uuid primary key default uuidv7(),
  account_id uuid not null references desk.second_factor on delete cascade,
  code_hash text not null,
  used_at timestamptz,                   -- each works once
  unique (account_id, code_hash)
);
select desk.audited('desk.recovery_code', masked => array['code_hash']);
