-- What is in published deals, as lists of its own; `row` is what they print. Sort keys are never null.
alter table published.contract add known integer not null default 0, add expected integer not null default 0;

create table published.organization (
  slug text primary key,
  name_sr text not null,
  name_en text not null,
  search text not null,                  -- SearchKey of names and aliases
  country text not null,                 -- ISO 3166-1; '' where nobody has said
  published_at timestamptz not null,     -- of the newest edition that names it
  deals integer not null default 0,      -- kept by the trigger below, like what is counted in the row
  row jsonb not null
);
create index organization_by_name_sr on published.organization (name_sr collate "sr-Latn-x-icu", slug);
create index organization_by_name_en on published.organization (name_en collate "en-x-icu", slug);
create index organization_by_time on published.organization (published_at desc, slug desc);
create index organization_by_deals on published.organization (deals desc, slug desc);
create index organization_by_search on published.organization using gin (search gin_trgm_ops);

create table published.party (
  contract_id uuid not null references published.contract on delete cascade,
  organization text not null references published.organization,
  role text not null,
  primary key (contract_id, organization, role)
);
create index party_by_organization on published.party (organization, contract_id);

-- An organization is public as long as a public deal names it, and says in how many, and how much is known of those.
create function published.count_deals() returns trigger language plpgsql as $$
declare touched text[];
begin
  if tg_op = 'DELETE' then select array_agg(distinct organization) into touched from gone;
  else select array_agg(distinct organization) into touched from come;
  end if;
  update published.organization o set deals = n.deals, row = o.row || jsonb_build_object('deals', n.deals, 'bought', n.bought,
      'supplied', n.supplied, 'known', n.known, 'expected', n.expected)
    from (select d.organization, count(*)::int deals, (count(*) filter (where buys))::int bought, (count(*) filter (where sells))::int supplied,
                 sum(c.known)::int known, sum(c.expected)::int expected
            from (select organization, contract_id, bool_or(role = 'buyer') buys, bool_or(role = 'supplier') sells
                    from published.party where organization = any(touched) group by organization, contract_id) d
            join published.contract c on c.subject_id = d.contract_id group by d.organization) n
   where o.slug = n.organization;
  delete from published.organization o where slug = any(touched) and not exists (select from published.party p where p.organization = o.slug);
  return null;
end $$;
create trigger counted_come after insert on published.party referencing new table as come
  for each statement execute function published.count_deals();
create trigger counted_gone after delete on published.party referencing old table as gone
  for each statement execute function published.count_deals();

create table published.event (
  id uuid primary key,
  contract_id uuid not null references published.contract on delete cascade,
  published_at timestamptz not null,     -- of the edition that first said it so
  title_sr text not null,                -- of the deal
  title_en text not null,
  search text not null,
  layer text not null,
  day date not null,                     -- the earliest it can be; 0001-01-01 where unknown
  row jsonb not null
);
create index event_by_time on published.event (published_at desc, id desc);
create index event_of_contract on published.event (contract_id);
create index event_by_title_sr on published.event (title_sr collate "sr-Latn-x-icu", id);
create index event_by_title_en on published.event (title_en collate "en-x-icu", id);
create index event_by_day on published.event (day desc, id desc);
create index event_by_search on published.event using gin (search gin_trgm_ops);

create table published.statement (
  id uuid primary key,
  contract_id uuid not null references published.contract on delete cascade,
  published_at timestamptz not null,     -- of the edition that first said it so
  title_sr text not null,                -- of the deal
  title_en text not null,
  search text not null,
  layer text not null,
  measure text not null,
  rank text not null,
  disputed boolean not null,
  day date not null,                     -- the earliest it can speak of; 0001-01-01 where unknown
  row jsonb not null
);
create index statement_by_time on published.statement (published_at desc, id desc);
create index statement_of_contract on published.statement (contract_id);
create index statement_by_title_sr on published.statement (title_sr collate "sr-Latn-x-icu", id);
create index statement_by_title_en on published.statement (title_en collate "en-x-icu", id);
create index statement_by_day on published.statement (day desc, id desc);
create index statement_by_search on published.statement using gin (search gin_trgm_ops);

grant select on published.organization, published.party, published.event, published.statement to nadzor_public;
