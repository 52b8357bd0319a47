-- What somebody has typed into a form of the desk and not saved yet: one draft for each form and person. It is scratch
-- paper: the audit notes that it was begun and ended, not what stands in it.
create table desk.draft (
  id uuid primary key default uuidv7(),
  user_id uuid not null,
  form text not null,                    -- the address that the form is sent to
  page text not null,                    -- the page it stands on
  label text not null default '',        -- the heading of that page
  fields text not null,                  -- application/x-www-form-urlencoded, without the form's token
  saved_at timestamptz not null,
  unique (user_id, form)
);
create index draft_by_person on desk.draft (user_id, saved_at desc);
select desk.audited('desk.draft', ignored => array['fields', 'label', 'saved_at', 'page']);
