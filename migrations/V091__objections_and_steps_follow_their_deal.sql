-- Edition numbers are of one deal: where that has become part of another, an objection says whose edition was read.
alter table desk.objection add column edition_of uuid references desk.contract;
create index objection_by_edition_of on desk.objection (edition_of) where edition_of is not null;

do $$
declare
  old_check text;
begin
  select conname into strict old_check from pg_constraint
    where conrelid = 'desk.objection'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%resulting_edition > edition%';
  execute format('alter table desk.objection drop constraint %I', old_check);
end $$;
alter table desk.objection add check (resulting_edition is null
  or verdict in ('upheld', 'partly') and (edition_of is not null or resulting_edition > edition));

-- A reader may object to a page that leads elsewhere by the time it is sent.
create function desk.follow_sign_of_objection() returns trigger language plpgsql as $$
declare
  stays uuid;
begin
  select same_as_id into stays from desk.contract where id = new.contract_id for key share;
  if stays is not null then
    new.edition_of := coalesce(new.edition_of, new.contract_id);
    new.contract_id := stays;
  end if;
  return new;
end $$;
create trigger follow_sign before insert on desk.objection for each row execute function desk.follow_sign_of_objection();

-- So does what is to be done about it.
create trigger follow_sign before insert or update on desk.follow_up
  for each row execute function desk.follow_sign('contract_id', 'contract');
