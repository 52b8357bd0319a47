-- Each node keeps pages in memory and forgets them when it hears this; on commit, and once for a transaction.
create or replace function published.beat() returns trigger language plpgsql as $$
begin
  if current_setting('nadzor.beaten', true) is distinct from 'on' then
    update published.pulse set beat = uuidv7();
    perform pg_notify('published', '');
    perform set_config('nadzor.beaten', 'on', true);
  end if;
  return null;
end $$;
