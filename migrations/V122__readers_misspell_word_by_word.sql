-- A word that stands nowhere is looked for as the words that are spelled alike. So that they need not be collected from every text,
-- the stems of all that is public are kept here, and go with the last text that has them: what was withdrawn is no suggestion.
create table published.lexeme (
  lexeme text collate "C" primary key
);
create index lexeme_by_beginning on published.lexeme ("left"(lexeme, 1), length(lexeme));
grant select on published.lexeme to nadzor_public;

-- Sources are searched, too.
alter table published.source add vector tsvector not null generated always as (
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, search), 'D') || setweight(to_tsvector('pg_catalog.english'::regconfig, search), 'D')) stored;
create index source_by_stem on published.source using gin (vector);

-- Whether any public text has the stem.
create function published.is_said(wanted tsquery) returns boolean language sql stable as $$
  select exists (select from published.contract where vector @@ wanted) or exists (select from published.organization where vector @@ wanted)
      or exists (select from published.statement where vector @@ wanted) or exists (select from published.event where vector @@ wanted)
      or exists (select from published.source where vector @@ wanted) or exists (select from published.theme where vector @@ wanted)
$$;

-- At the end of the transaction, behind the one row that all who publish wait for (see V032): two that bring the same new word
-- cannot wait for each other.
create function published.learn() returns trigger language plpgsql as $$
begin
  perform from published.pulse for update;
  if tg_op <> 'INSERT' then
    delete from published.lexeme l
     where l.lexeme = any (tsvector_to_array(old.vector)) and (tg_op = 'DELETE' or l.lexeme <> all (tsvector_to_array(new.vector)))
       and not published.is_said((quote_literal(l.lexeme))::tsquery);
  end if;
  if tg_op <> 'DELETE' then
    insert into published.lexeme select unnest(tsvector_to_array(new.vector)) on conflict do nothing;
  end if;
  return null;
end $$;

do $$
declare
  name text;
begin
  foreach name in array '{contract,organization,event,statement,source,theme}'::text[] loop
    execute format('insert into published.lexeme select distinct unnest(tsvector_to_array(vector)) from published.%I on conflict do nothing', name);
    execute format('create constraint trigger learn after insert or delete on published.%I
      deferrable initially deferred for each row execute function published.learn()', name);
    execute format('create constraint trigger learn_again after update on published.%I
      deferrable initially deferred for each row when (old.vector is distinct from new.vector) execute function published.learn()', name);
  end loop;
end $$;
