-- What was published twice stands in one place from now on: the address of the one leads to the other while that one is
-- public. Its editions stay readable as history. The edition that was public then is public again if the two are taken apart.
create table published.moved (
  subject_kind text not null,
  subject_id uuid not null,
  to_id uuid not null,
  edition_id uuid not null references published.edition,
  moved_at timestamptz not null,
  primary key (subject_kind, subject_id),
  check (subject_id <> to_id)
);
create index moved_by_target on published.moved (subject_kind, to_id);
create constraint trigger beat after insert or update or delete on published.moved
  deferrable initially deferred for each row execute function published.beat();
grant select on published.moved to nadzor_public;

-- Where a subject stands now, through however many steps: itself, unless it moved.
create function published.stands(asked_kind text, asked uuid) returns uuid language sql stable parallel safe as $$
  with recursive way as (
    select asked as id, 0 as step
    union all
    select m.to_id, way.step + 1 from way join published.moved m on m.subject_kind = asked_kind and m.subject_id = way.id
     where way.step < 50)
  select id from way order by step desc limit 1
$$;
grant execute on function published.stands(text, uuid) to nadzor_public;
