-- It changes a table of V018 and has a number of the next range, since V019 is taken.
-- "Ana is editing since 10:14": a form that somebody has open is a draft in which nothing is written yet. Opening it and
-- every save of the draft are a sign that the person is there.
alter table desk.draft
  add person text not null default '',   -- the name, as others see it
  add opened_at timestamptz,
  add seen_at timestamptz;
create index draft_by_form on desk.draft (form text_pattern_ops) where seen_at is not null;
select desk.audited('desk.draft', ignored => array['fields', 'label', 'saved_at', 'page', 'person', 'opened_at', 'seen_at']);
