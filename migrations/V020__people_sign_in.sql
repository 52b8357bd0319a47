-- People of the desk, the links by which they come in, and their sessions. Every secret is kept as a fingerprint only.

create table desk.account (
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  email text not null unique check (email !~ '[[:space:]A-Z]' and email ~ '^[^@]+@[^@]+$'),
  display_name text not null check (display_name <> ''),
  roles text[] not null check (roles <@ array['reader','contributor','editor','foi_officer','administrator']
                               and cardinality(roles) > 0),
  language text not null default 'sr' check (language in ('sr','sr-Cyrl','en')),
  password_hash text not null,
  created_at timestamptz not null,
  deactivated_at timestamptz             -- null: may sign in
);
select desk.audited('desk.account');

create table desk.session (
  id uuid primary key default uuidv7(),
  account_id uuid not null references desk.account,
  token_hash text not null unique,
  created_at timestamptz not null,
  seen_at timestamptz not null           -- to five minutes
);
create index session_by_account on desk.session (account_id);
create index session_by_age on desk.session (seen_at);
select desk.audited('desk.session', ignored => array['seen_at']);

create table desk.invitation (
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  email text not null,
  display_name text not null,
  roles text[] not null check (roles <@ array['reader','contributor','editor','foi_officer','administrator']
                               and cardinality(roles) > 0),
  token_hash text not null unique,
  invited_by uuid not null,
  invited_by_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  check (accepted_at is null or revoked_at is null)
);
create unique index invitation_open on desk.invitation (email) where accepted_at is null and revoked_at is null;
select desk.audited('desk.invitation');

create table desk.password_link (         -- a forgotten password: a one-time link from an administrator
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  account_id uuid not null references desk.account,
  token_hash text not null unique,
  made_by uuid not null,
  made_by_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create unique index password_link_open on desk.password_link (account_id) where used_at is null and revoked_at is null;
select desk.audited('desk.password_link');

create table desk.setup_link (            -- of the newest start, while there is no administrator
  id boolean primary key default true check (id),
  token_hash text not null,
  created_at timestamptz not null
);
select desk.audited('desk.setup_link');

-- Failed sign-ins by e-mail address typed and by network address, both only as sealed fingerprints. Not audited.
create table desk.login_attempt (
  key text primary key,
  failures integer not null default 0,
  last_at timestamptz not null
);
create index login_attempt_by_age on desk.login_attempt (last_at);
