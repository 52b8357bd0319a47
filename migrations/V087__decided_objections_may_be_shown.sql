-- That a second person found a decided objection fit for the deal's public page. Of a reader nothing is shown but what
-- was decided; an institution or a firm speaks in its own words.
alter table desk.objection
  add column shown_by uuid,
  add column shown_by_name text,
  add column shown_at timestamptz,
  add check ((shown_at is null) = (shown_by_name is null)),
  add check (shown_at is null or decided_at is not null),
  add check (shown_by <> decided_by);
