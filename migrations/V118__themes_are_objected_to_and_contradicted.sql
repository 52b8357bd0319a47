-- Readers object to themes as they do to deals: an objection names its subject as a submission does (see V101). "record_id"
-- is the column by which every policy of the desk knows what a row hangs on.
alter table desk.objection drop constraint objection_contract_id_fkey;
alter table desk.objection rename column contract_id to record_id;
alter index desk.objection_by_contract rename to objection_by_record;
alter table desk.objection add subject_kind text not null default 'contract' check (subject_kind in ('contract', 'theme'));
alter table desk.objection alter subject_kind drop default;

-- What a foreign key did: an objection is about something that is there, and goes with it.
create or replace function desk.follow_sign_of_objection() returns trigger language plpgsql as $$
declare
  stays uuid;
begin
  if new.subject_kind = 'contract' then
    select same_as_id into stays from desk.contract where id = new.record_id for key share;
  else
    perform from desk.theme where id = new.record_id for key share;
  end if;
  if not found then
    raise exception 'nothing to object to' using errcode = 'foreign_key_violation';
  end if;
  if stays is not null then
    new.edition_of := coalesce(new.edition_of, new.record_id);
    new.record_id := stays;
  end if;
  return new;
end $$;

create function desk.forget_objections() returns trigger language plpgsql as $$
begin
  delete from desk.objection where subject_kind = tg_argv[0] and record_id = old.id;
  return old;
end $$;
create trigger objections_go_too before delete on desk.contract for each row execute function desk.forget_objections('contract');
create trigger objections_go_too before delete on desk.theme for each row execute function desk.forget_objections('theme');

-- That two things a theme says cannot both hold, and why: arithmetic does not see it, a person does (as desk.contradiction).
create table desk.theme_contradiction (
  theme_id uuid not null references desk.theme on delete cascade,
  entry_id uuid not null references desk.theme_entry on delete cascade,
  other_id uuid not null references desk.theme_entry on delete cascade,
  reason_sr text,
  reason_en text,
  primary key (entry_id, other_id),
  check (entry_id < other_id),           -- of two there is one record, whichever was named first
  check (coalesce(reason_sr, reason_en) is not null)
);
create index theme_contradiction_by_other on desk.theme_contradiction (other_id);
create index theme_contradiction_by_theme on desk.theme_contradiction (theme_id);
select desk.audited('desk.theme_contradiction');
