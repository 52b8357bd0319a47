-- The one of two records that does not stay keeps its row, its address and its numbers, and names the one that stays.
alter table desk.organization add column same_as_id uuid references desk.organization check (same_as_id <> id);
create index organization_by_same on desk.organization (same_as_id) where same_as_id is not null;
drop index desk.organization_by_pib;
create unique index organization_by_pib on desk.organization (pib) where pib is not null and same_as_id is null;

-- Whoever still names the record that does not stay, from a form opened before, means the one that does. The lock waits
-- for somebody who is just merging the two.
create function desk.follow_sign() returns trigger language plpgsql as $$
declare
  named uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  stays uuid;
begin
  if named is null or tg_op = 'UPDATE' and to_jsonb(old) ->> tg_argv[0] = named::text then return new; end if;
  execute format('select same_as_id from desk.%I where id = $1 for key share', tg_argv[1]) into stays using named;
  if stays is not null then
    new := jsonb_populate_record(new, jsonb_build_object(tg_argv[0], stays));
  end if;
  return new;
end $$;
create trigger follow_sign before insert or update on desk.organization
  for each row execute function desk.follow_sign('parent_id', 'organization');
