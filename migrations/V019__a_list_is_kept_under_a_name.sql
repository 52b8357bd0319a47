-- A filter and an order of one of the desk's lists that somebody keeps under a name, for themselves or for everybody.
create table desk.named_list (
  id uuid primary key default uuidv7(),
  kind text not null,                    -- which list: the last part of its address
  name text not null check (name <> ''),
  name_key text not null check (name_key <> ''), -- in Latin, small letters: Камере and kamere are one name
  query text not null,                   -- as the list itself writes it: "" or ?stage=signed&sort=title
  owner_id uuid not null,
  owner_name text not null,
  shared boolean not null default false,
  created_at timestamptz not null,
  unique (owner_id, kind, name_key)
);
create index named_list_shared on desk.named_list (name_key, id) where shared;
select desk.audited('desk.named_list', '{}', '{name_key}');
