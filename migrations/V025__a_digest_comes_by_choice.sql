-- A mail in the morning with what waits for the person; only when there is something.
alter table desk.account
  add digest text not null default 'never' check (digest in ('never', 'workdays', 'weekly')),
  add digested_on date;                  -- the last day (Belgrade) on which it was looked after
select desk.audited('desk.account', ignored => array['digested_on']);
