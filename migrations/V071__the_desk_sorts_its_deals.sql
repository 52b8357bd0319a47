-- What the desk's list sorts by: never null, each with its index. The title is in Latin, whichever script was typed.
alter table desk.contract
  add changed_by_name text not null default '',
  add sort_title text not null default '',
  add signed_first date not null generated always as (coalesce(public.partial_first(signed_on), date '0001-01-01')) stored,
  add sort_amount numeric(20,2) not null generated always as (coalesce(amount, -1)) stored;
create index contract_by_title on desk.contract (sort_title collate "sr-Latn-x-icu", id);
create index contract_by_signed on desk.contract (signed_first desc, id desc);
create index contract_by_amount on desk.contract (sort_amount desc, id desc);
-- What is computed from the rest is no event of its own.
select desk.audited('desk.contract', '{}', '{search,sort_title,signed_first,sort_amount}');

-- A correction is published as one: its note says what was wrong.
alter table desk.submission add correction boolean not null default false;
create index contract_by_author on desk.contract (created_by, changed_at desc);
