-- One row that changes with whatever the public sees, so that a reader who has a list already costs one look at it. It
-- changes in the transaction that publishes or takes back, once, at its end: nobody reads the old state under the new
-- mark, and two who publish at once wait for each other no longer than a commit takes. Not a counter: one that a restored
-- backup set back would count up to marks that readers' browsers hold for other content.
create table published.pulse (
  single boolean primary key default true check (single),
  beat uuid not null default uuidv7()
);
insert into published.pulse default values;
grant select on published.pulse to nadzor_public;

create function published.beat() returns trigger language plpgsql as $$
begin
  if current_setting('nadzor.beaten', true) is distinct from 'on' then
    update published.pulse set beat = uuidv7();
    perform set_config('nadzor.beaten', 'on', true);
  end if;
  return null;
end $$;

create constraint trigger beat after insert or update on published.edition
  deferrable initially deferred for each row execute function published.beat();
create constraint trigger beat after insert on published.withdrawal
  deferrable initially deferred for each row execute function published.beat();
create constraint trigger beat after insert or update or delete on published.current
  deferrable initially deferred for each row execute function published.beat();
create constraint trigger beat after insert or update or delete on published.publisher
  deferrable initially deferred for each row execute function published.beat();

-- Whether anything public is still unaccepted is asked on each page.
create index current_demonstration on published.current (subject_kind) where demonstration;
