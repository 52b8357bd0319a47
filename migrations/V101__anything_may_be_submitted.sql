-- Not only deals wait for a second person: a submission names its subject as an edition does. "record_id" is the column by
-- which every policy of the desk knows what a row hangs on.
alter table desk.submission drop constraint submission_contract_id_fkey;
alter table desk.submission rename column contract_id to record_id;
alter table desk.submission add subject_kind text not null default 'contract';
alter table desk.submission alter subject_kind drop default;

-- What a foreign key did for deals: whoever is gone waits for nobody.
create function desk.forget_submissions() returns trigger language plpgsql as $$
begin
  delete from desk.submission where subject_kind = tg_argv[0] and record_id = old.id;
  return old;
end $$;
create trigger submissions_go_too before delete on desk.contract for each row execute function desk.forget_submissions('contract');
