-- What a reader says is wrong on a public page, and what became of it. That an answer is late follows from the date.
create table desk.objection (
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  number integer generated always as identity unique,
  contract_id uuid not null references desk.contract on delete cascade,
  edition integer not null check (edition > 0), -- the one that was read
  anchor text,                           -- the place on its page; null: the deal as a whole
  about_sr text,                         -- what stood there
  about_en text,
  text text not null check (text <> ''),
  evidence text,
  evidence_address text,
  objector text,                         -- the institution or firm that objects; null: a reader, whom nobody asks for a name
  contact text check (contact <> ''),    -- personal: never public, masked in the audit, deleted after the reply
  contact_deleted_at timestamptz,
  language text not null check (language in ('sr','sr-Cyrl','en')),
  received_at timestamptz not null,
  answer_due date not null,
  verdict text check (verdict in ('upheld','partly','rejected')),
  reason_sr text,
  reason_en text,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reply text check (reply <> ''),        -- as it was sent
  replied_by uuid,
  replied_by_name text,
  replied_at timestamptz,
  resulting_edition integer,             -- the one that says it right
  check (contact is null or contact_deleted_at is null),
  check ((verdict is null) = (decided_at is null)),
  check ((decided_at is null) = (decided_by_name is null)),
  check (verdict is null or coalesce(reason_sr, reason_en) is not null),
  check ((replied_at is null) = (reply is null)),
  check ((replied_at is null) = (replied_by_name is null)),
  check (replied_at is null or decided_at is not null),
  check (resulting_edition is null or verdict in ('upheld','partly') and resulting_edition > edition)
);
-- Somebody still waits: for a decision, or for the reply to who left an address.
create index objection_open on desk.objection (answer_due, number) where decided_at is null or replied_at is null and contact is not null;
create index objection_decided on desk.objection (number desc) where decided_at is not null;
create index objection_by_contract on desk.objection (contract_id, number desc);
create index objection_by_time on desk.objection (received_at);
create index objection_with_contact on desk.objection (received_at) where contact is not null;
select desk.audited('desk.objection', '{contact}');
