-- Whoever publishes, by whichever way: a restricted record has no edition. Pages say so long before; this is the last door.
create function published.refuse_restricted() returns trigger language plpgsql as $$
begin
  if exists (select from desk.restricted where record_id = new.subject_id) then
    raise exception 'a restricted record is not published' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger edition_is_of_an_open_record before insert on published.edition
  for each row execute function published.refuse_restricted();
