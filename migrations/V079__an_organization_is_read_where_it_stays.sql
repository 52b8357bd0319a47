-- An organization whose page was public when it turned out to be on record twice. Editions name it until there are newer ones;
-- after that its address leads to the one that stays.
create table published.organization_moved (
  slug text primary key,
  to_slug text not null,
  check (slug <> to_slug)
);
create constraint trigger beat after insert or update or delete on published.organization_moved
  deferrable initially deferred for each row execute function published.beat();
grant select on published.organization_moved to nadzor_public;
