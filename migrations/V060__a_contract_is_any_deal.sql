-- Any deal, whatever its paper. Empty fields say which kind of empty they are (contract_empty);
-- citations hang on places: a field ("value") or a child ("statement/<id>").

create table desk.contract (
  id uuid primary key default uuidv7(),
  version integer not null default 0,    -- the revision that a submission names; children bump it
  slug text not null unique,
  title_sr text,
  title_en text,
  summary_sr text,
  summary_en text,
  instrument_type text check (instrument_type in ('contract','annex','order','framework_agreement','memorandum',
    'strategic_partnership','treaty','protocol','loan','donation_agreement')),
  stage text check (stage in ('announced','procedure','awarded','signed','performed','completed','terminated')),
  legal_route text check (legal_route in ('procurement_law','intl_agreement','intl_organisation','special_law',
    'defence_security','secret','donation','ppp_concession','none_stated')),
  exemption_article text,
  decision_ref text,
  procedure_type text check (procedure_type in ('open','restricted','comp_neg','comp_dialogue','neg_with','innovation',
    'neg_without','design','social','below','exempt','small','qualification','donation','none')),
  portal_number text,
  cpv text check (cpv ~ '^[0-9]{8}(-[0-9])?$'),
  disclosure text not null default 'not_checked' check (disclosure in
    ('not_checked','disclosed','partly','not_found','refused','classified')),
  disclosure_since text,
  disclosure_where text,                 -- where it is published
  layer text check (layer in ('network','data','device','application','governance')),
  technologies text[] not null default '{}',
  places_sr text,
  places_en text,
  signed_on text,
  starts_on text,
  ends_on text,
  amount numeric(20,2) check (amount >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  vat text check (vat in ('with','without')),
  search text not null default '',
  created_at timestamptz not null default now(),
  created_by uuid,
  created_by_name text not null default '',
  changed_at timestamptz not null default now(),
  check (coalesce(title_sr, title_en) is not null),
  check ((amount is null) = (currency is null))
);
create index contract_by_change on desk.contract (changed_at desc, id desc);
create index contract_by_search on desk.contract using gin (search gin_trgm_ops);
select desk.audited('desk.contract');

create table desk.contract_slug (         -- addresses are promises: an old slug redirects and is never reused
  slug text primary key,
  contract_id uuid not null references desk.contract
);
select desk.audited('desk.contract_slug');

create table desk.contract_empty (
  contract_id uuid not null references desk.contract on delete cascade,
  field text not null,
  kind text not null check (kind in ('unknown','undisclosed','not_applicable')),
  primary key (contract_id, field)
);
select desk.audited('desk.contract_empty');

create table desk.party (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  organization_id uuid not null references desk.organization,
  role text not null check (role in ('buyer','supplier','subcontractor','funder','intermediary','user','beneficiary','signatory')),
  position integer not null default 0,
  unique (contract_id, organization_id, role)
);
create index party_by_organization on desk.party (organization_id);
select desk.audited('desk.party');

create table desk.statement (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  measure text not null check (measure in ('cameras','locations','value','signed_on','delivered','models','cities',
    'storage_days','requests','people','legal_basis','biometric_use','deployment','impact_assessment','oversight',
    'disclosure','purpose','technology','cooperation','public_debate','other')),
  scope text not null check (scope in ('announced','planned','bought','delivered','seen_installed','capacity','in_use','claimed','assessed')),
  programme text,                        -- narrows the scope: "pilot", "poles", "mobile"; same programme, same scope
  amount numeric(20,2),
  unit text,                             -- ISO 4217 for money
  on_date text,                          -- partial date, for measures that are dates
  bound text not null default 'exact' check (bound in
    ('exact','about','at_least','more_than','at_most','nearly','capacity','announced')),
  as_of text,
  said_by_sr text,
  said_by_en text,
  text_sr text,
  text_en text,
  rank text not null default 'normal' check (rank in ('preferred','normal','deprecated')),
  rank_reason text,
  position integer not null default 0,
  check (rank = 'normal' or rank_reason is not null),
  check (amount is not null or on_date is not null or coalesce(text_sr, text_en) is not null)
);
create index statement_by_contract on desk.statement (contract_id, position);
select desk.audited('desk.statement');

-- A contradiction that a person sees and arithmetic cannot: 800 cameras against 800 locations, "no basis" against "a law names it".
create table desk.contradiction (
  statement_id uuid not null references desk.statement on delete cascade,
  other_id uuid not null references desk.statement on delete cascade,
  reason_sr text,
  reason_en text,
  primary key (statement_id, other_id),
  check (statement_id < other_id),
  check (coalesce(reason_sr, reason_en) is not null)
);
select desk.audited('desk.contradiction');

create table desk.event (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  on_date text,
  what_sr text,
  what_en text,
  place_sr text,
  place_en text,
  check (coalesce(what_sr, what_en) is not null)
);
create index event_by_contract on desk.event (contract_id);
select desk.audited('desk.event');

create table desk.secrecy (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  claim text not null check (claim in ('state_secret','top_secret','confidential','restricted','trade_secret','professional_secret','unspecified')),
  claimant_id uuid references desk.organization,
  claimed_on text,
  classified_on text,                    -- the term of law:SEC 19 runs from here; often not known
  basis_sr text,
  basis_en text
);
create index secrecy_by_contract on desk.secrecy (contract_id);
select desk.audited('desk.secrecy');

create table desk.related_contract (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  other_id uuid not null references desk.contract on delete cascade,
  relation text not null check (relation in ('based_on','annex_of','call_off_of','same_programme','replaces')),
  unique (contract_id, other_id, relation),
  check (contract_id <> other_id)
);
select desk.audited('desk.related_contract');

create table desk.document_check (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  kind text not null check (kind in ('contract_text','notice','award_notice','procurement_plan','specification','impact_assessment',
    'government_decision','handover_record','annex','memorandum_text','other')),
  state text not null check (state in ('not_checked','published','not_found','refused','does_not_exist')),
  address text,
  note_sr text,
  note_en text,
  unique (contract_id, kind)
);
select desk.audited('desk.document_check');

create table desk.search_log (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  searched_on date not null,
  place text not null,                   -- which portal, register or site
  terms text not null,                   -- what was typed there
  result text not null check (result in ('found','not_found')),
  searched_by text not null,
  proof_id uuid references desk.kept_copy,
  note text
);
create index search_log_by_contract on desk.search_log (contract_id, searched_on desc);
select desk.audited('desk.search_log');

create table desk.contract_citation (
  contract_id uuid not null references desk.contract on delete cascade,
  place text not null,                   -- a field, or "party/<id>", "statement/<id>", "event/<id>", …
  citation_id uuid not null references desk.citation,
  primary key (contract_id, place, citation_id)
);
create index contract_citation_by_citation on desk.contract_citation (citation_id);
select desk.audited('desk.contract_citation');

-- Submitted by one person at one revision, decided by another.
create table desk.submission (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references desk.contract on delete cascade,
  revision integer not null,
  note_sr text,
  note_en text,
  submitted_by uuid not null,
  submitted_by_name text not null,
  submitted_at timestamptz not null,
  decision text check (decision in ('approved','returned')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  check ((decision is null) = (decided_at is null)),
  check (decided_by is null or decided_by <> submitted_by)
);
create unique index submission_open on desk.submission (contract_id) where decision is null;
select desk.audited('desk.submission');
