-- The front page names the deals that have been kept back for longest, and counts them. Whose beginning nobody knows stands last.
create index published_contract_kept_back on published.contract
    ((coalesce(public.partial_last(row #>> '{openness,since}'), date '9999-12-31')), subject_id)
  where row #>> '{openness,state}' = 'undisclosed';
-- What was corrected or withdrawn, newest first.
create index edition_correction_by_time on published.edition (published_at desc, id desc) where kind = 'correction';
create index withdrawal_by_time on published.withdrawal (withdrawn_at desc, id desc);

-- The sources that public deals name, as a list of its own. Editions know no id of a source: the same title, publisher, date and
-- address are the same source. Sort keys are never null.
create table published.source (
  id uuid primary key,
  published_at timestamptz not null,     -- of the edition that first named it so
  title_sr text not null,                -- as it was typed, in Latin
  title_en text not null,
  search text not null,
  kind text not null,                    -- '' where nobody has said
  day date not null,                     -- the earliest it can have been published; 0001-01-01 where unknown
  deals integer not null default 0,      -- kept by the trigger below, like the number in the row
  row jsonb not null
);
create index source_by_time on published.source (published_at desc, id desc);
create index source_by_title_sr on published.source (title_sr collate "sr-Latn-x-icu", id);
create index source_by_title_en on published.source (title_en collate "en-x-icu", id);
create index source_by_day on published.source (day desc, id desc);
create index source_by_deals on published.source (deals desc, id desc);
create index source_by_search on published.source using gin (search gin_trgm_ops);

create table published.source_use (
  contract_id uuid not null references published.contract on delete cascade,
  source_id uuid not null references published.source,
  primary key (contract_id, source_id)
);
create index source_use_by_source on published.source_use (source_id, contract_id);

-- A source is public as long as a public deal names it.
create function published.count_source_uses() returns trigger language plpgsql as $$
declare touched uuid[];
begin
  if tg_op = 'DELETE' then select array_agg(distinct source_id) into touched from gone;
  else select array_agg(distinct source_id) into touched from come;
  end if;
  update published.source s set deals = n.deals, row = s.row || jsonb_build_object('deals', n.deals)
    from (select source_id, count(*)::int deals from published.source_use where source_id = any(touched) group by source_id) n
   where s.id = n.source_id;
  delete from published.source s where id = any(touched) and not exists (select from published.source_use u where u.source_id = s.id);
  return null;
end $$;
create trigger counted_come after insert on published.source_use referencing new table as come
  for each statement execute function published.count_source_uses();
create trigger counted_gone after delete on published.source_use referencing old table as gone
  for each statement execute function published.count_source_uses();
grant select on published.source, published.source_use to nadzor_public;
