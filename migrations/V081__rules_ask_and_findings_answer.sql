-- What the rules take for granted, with the day from which it holds and where that is written. A row is never changed:
-- a mistake is mended by a higher revision, a new law by a later row.
create table desk.rule_parameter (
  id uuid primary key default uuidv7(),
  rule text not null,
  name text not null,
  value text not null,
  unit text,
  valid_from date not null,
  valid_to date,                         -- the last day; null: still in force
  revision integer not null default 1,
  source text not null,                  -- the law and article, or the page of docs/rules that reasons it
  verified boolean not null,             -- somebody has read that source
  unique (rule, name, valid_from, revision),
  check (valid_to is null or valid_to >= valid_from)
);

insert into desk.rule_parameter (rule, name, value, unit, valid_from, source, verified) values
  ('GAP-03', 'own_kinds', 'authority,portal,gazette,foi_answer', 'kinds of source', '0001-01-01', 'docs/rules/GAP-03.md', true),
  ('GAP-03', 'value_scopes', 'bought,delivered,claimed', 'scopes of statements', '0001-01-01', 'docs/rules/GAP-03.md', true),
  ('DEAL-02', 'own_kinds', 'authority,portal,gazette,foi_answer', 'kinds of source', '0001-01-01', 'docs/rules/DEAL-02.md', true);
select desk.audited('desk.rule_parameter');

-- A parameter on a (partial) date: its value if every day of that date has the same one, else null; and which rows said so.
-- Without a date every row counts, so that a law that never changed needs none.
create function desk.parameter(rule text, name text, on_date text) returns table (value text, version text)
language sql stable parallel safe as $$
  select case when count(distinct p.value) = 1 then min(p.value) end,
         coalesce(string_agg(p.name || '@' || p.valid_from || '/' || p.revision, '+' order by p.valid_from), '')
    from desk.rule_parameter p
   where p.rule = $1 and p.name = $2
     and not exists (select from desk.rule_parameter q where q.rule = p.rule and q.name = p.name
                       and q.valid_from = p.valid_from and q.revision > p.revision)
     and ($3 is null or p.valid_from <= public.partial_last($3)
                        and coalesce(p.valid_to, date '9999-12-31') >= public.partial_first($3))
$$;

-- What every rule said of a deal when it was last asked, packed: "DEAL-02/1=t FCT-01/1=c GAP-03/1=?"
-- (t triggered, c clear, ? cannot tell, - not applicable). What is missing is asked again, not stored.
create table desk.evaluation (
  contract_id uuid primary key references desk.contract on delete cascade,
  results text not null,
  parameter_version text not null,
  data_revision integer not null,        -- the version of the deal that was read
  evaluated_at timestamptz not null
);
select desk.audited('desk.evaluation', ignored => '{data_revision,evaluated_at}');

-- Only what a rule asks about is kept, with the facts it rests on. Other facts are another finding, so that what people
-- said of the old one does not silently hold for the new one.
create table desk.finding (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  rule text not null,
  rule_version integer not null,
  parameter_version text not null,
  operands jsonb not null,
  operands_sha256 text not null,
  data_revision integer not null,
  since timestamptz not null,
  ended_at timestamptz                   -- the facts changed and it no longer holds
);
create unique index finding_that_holds on desk.finding (contract_id, rule) where ended_at is null;
create index finding_by_contract on desk.finding (contract_id);
create index finding_by_age on desk.finding (since desc, id desc);
create index finding_by_rule on desk.finding (rule, since desc, id desc);
select desk.audited('desk.finding');

-- What a person thinks of a finding. Only checked facts that a second person approved are public.
create table desk.review (
  id uuid primary key default uuidv7(),
  version integer not null default 0,
  finding_id uuid not null references desk.finding on delete cascade,
  outcome text not null check (outcome in ('facts_checked','dismissed','needs_follow_up')),
  reason text,
  comment_sr text,                       -- what the authority was asked and answered, or why it was not asked
  comment_en text,
  reviewed_by uuid,                      -- null: the installation itself
  reviewed_by_name text not null,
  reviewed_at timestamptz not null,
  approved_by uuid,
  approved_by_name text,
  approved_at timestamptz,
  replaced_at timestamptz,               -- a later review took its place
  check (outcome <> 'dismissed' or reason is not null),
  check (outcome <> 'facts_checked' or coalesce(comment_sr, comment_en) is not null),
  check ((approved_at is null) = (approved_by_name is null)),
  check (approved_at is null or outcome = 'facts_checked'),
  -- Two people, or the installation with itself: never one person, never a person with the installation.
  check (approved_at is null or (approved_by is null) = (reviewed_by is null)),
  check (approved_by <> reviewed_by)
);
create unique index review_that_counts on desk.review (finding_id) where replaced_at is null;
create index review_by_finding on desk.review (finding_id);
select desk.audited('desk.review');
