-- Mail to be sent. A row comes with the transaction that wants it sent; a node claims it by its row lock and tries. It is a
-- log of its own, so it is not audited; rows go after a month (rs.nadzor.mail.OldMail).
create table desk.mail (
  id uuid primary key default uuidv7(),
  message_id text not null unique,       -- the same for every try, so that a server may notice
  kind text not null,
  recipient text not null,
  language text not null,
  subject text not null,
  body bytea,                            -- encrypted under the session key; null once nobody needs it
  by_hand boolean not null,              -- a person wrote it: not marked as made by a machine
  confidential boolean not null,         -- who gets it is for those who wrote: the address is cut once it is settled
  leave text,                            -- where the recipient ends such mail
  created_at timestamptz not null,
  due_at timestamptz,                    -- to be tried then, or being tried; null: not again by itself
  useless_after timestamptz not null,    -- not to be sent later than this
  settled_at timestamptz,                -- nothing more will come of it
  check (settled_at is null or due_at is null)
);
create index mail_due on desk.mail (due_at, id) where due_at is not null;
create index mail_unsettled on desk.mail (id) where settled_at is null;

create table desk.mail_attempt (         -- a row is written before the server is asked
  mail_id uuid not null references desk.mail on delete cascade,
  number integer not null,
  node text not null,
  started_at timestamptz not null,
  ended_at timestamptz,                  -- null while somebody holds the lock of the mail; else its node has died
  outcome text check (outcome in ('sent', 'postponed', 'refused', 'perhaps')),
  code integer,                          -- of the server's reply, if there was one
  reply text,                            -- its words, or the kind of the error
  primary key (mail_id, number),
  check ((outcome is null) = (ended_at is null))
);
create index mail_attempt_by_time on desk.mail_attempt (started_at);

create table desk.mail_decision (        -- what a person decided about mail that will not move by itself
  id uuid primary key default uuidv7(),
  mail_id uuid not null references desk.mail on delete cascade,
  decision text not null check (decision in ('again', 'arrived', 'dropped')),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null
);
create index mail_decision_by_mail on desk.mail_decision (mail_id);
select desk.audited('desk.mail_decision');

-- Where each mail stands, from its tries and from what was decided about it.
create view desk.mail_state as
  select m.id, m.settled_at, a.number as tries, a.started_at, a.ended_at, a.code, a.reply, d.decision, d.decided_by_name, d.decided_at,
         case when a.number is not null and a.ended_at is null then 'sending'
              when m.due_at is not null then 'waiting'
              when m.settled_at is not null and d.decision in ('arrived', 'dropped') then d.decision
              when a.outcome in ('sent', 'perhaps', 'refused') then a.outcome
              else 'lapsed' end as state
    from desk.mail m
    left join lateral (select * from desk.mail_attempt t where t.mail_id = m.id order by t.number desc limit 1) a on true
    left join lateral (select * from desk.mail_decision t where t.mail_id = m.id order by t.id desc limit 1) d on true;

-- A restored register does not know what was sent after the backup was made: it sends nothing of before by itself.
create function desk.doubt_restored_mail() returns void language sql as $$
  insert into desk.mail_attempt (mail_id, number, node, started_at, ended_at, outcome, reply)
    select m.id, coalesce(max(a.number), 0) + 1, 'restore', now(), now(), 'perhaps', 'restored'
      from desk.mail m left join desk.mail_attempt a on a.mail_id = m.id
     where m.due_at is not null group by m.id;
  update desk.mail_attempt set ended_at = now(), outcome = 'perhaps', reply = 'restored' where ended_at is null;
  update desk.mail set due_at = null where due_at is not null;
$$;
