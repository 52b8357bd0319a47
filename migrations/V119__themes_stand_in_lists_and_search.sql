-- What themes say stands in the public lists of events, statements and sources beside what is said of deals: each row names
-- its subject as published.current does, and goes when that goes.
delete from published.event p where not exists (select from published.current c where c.subject_kind = 'contract' and c.subject_id = p.contract_id);
alter table published.event drop constraint event_contract_id_fkey;
alter table published.event rename column contract_id to subject_id;
alter table published.event add subject_kind text not null default 'contract';
alter table published.event alter subject_kind drop default;
alter table published.event add foreign key (subject_kind, subject_id) references published.current on delete cascade;
alter index published.event_of_contract rename to event_of_subject;

delete from published.statement p where not exists (select from published.current c where c.subject_kind = 'contract' and c.subject_id = p.contract_id);
alter table published.statement drop constraint statement_contract_id_fkey;
alter table published.statement rename column contract_id to subject_id;
alter table published.statement add subject_kind text not null default 'contract';
alter table published.statement alter subject_kind drop default;
alter table published.statement add foreign key (subject_kind, subject_id) references published.current on delete cascade;
alter index published.statement_of_contract rename to statement_of_subject;

delete from published.source_use p where not exists (select from published.current c where c.subject_kind = 'contract' and c.subject_id = p.contract_id);
alter table published.source_use drop constraint source_use_contract_id_fkey;
alter table published.source_use rename column contract_id to subject_id;
alter table published.source_use add subject_kind text not null default 'contract';
alter table published.source_use alter subject_kind drop default;
alter table published.source_use add foreign key (subject_kind, subject_id) references published.current on delete cascade;

-- A source is public as long as a public deal or theme names it, and says how many of each.
create or replace function published.count_source_uses() returns trigger language plpgsql as $$
declare touched uuid[];
begin
  if tg_op = 'DELETE' then select array_agg(distinct source_id) into touched from gone;
  else select array_agg(distinct source_id) into touched from come;
  end if;
  update published.source s set deals = n.deals, row = s.row || jsonb_build_object('deals', n.deals, 'themes', n.themes)
    from (select source_id, (count(*) filter (where subject_kind = 'contract'))::int deals, (count(*) filter (where subject_kind = 'theme'))::int themes
            from published.source_use where source_id = any(touched) group by source_id) n
   where s.id = n.source_id;
  delete from published.source s where id = any(touched) and not exists (select from published.source_use u where u.source_id = s.id);
  return null;
end $$;
update published.source set row = row || jsonb_build_object('themes', 0);

-- A theme is found by the words of its text, too; what it is called weighs more.
alter table published.theme add body text not null default '';  -- SearchKey of the text
alter table published.theme drop column vector;
alter table published.theme add vector tsvector not null generated always as (
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, search), 'A') || setweight(to_tsvector('pg_catalog.english'::regconfig, search), 'A') ||
  setweight(to_tsvector('pg_catalog.serbian'::regconfig, body), 'C') || setweight(to_tsvector('pg_catalog.english'::regconfig, body), 'C')) stored;
create index theme_by_stem on published.theme using gin (vector);
