-- A run says how far it is while it goes on, and for work that a person set going: about what, who, and where to look.
alter table desk.job_run
  add total bigint,                      -- steps in all, where they can be counted; "handled" rises towards it
  add subject uuid,                      -- the record that holds what is to be done
  add started_by uuid,
  add started_by_name text,
  add page text,                         -- its address at the desk
  add check ((subject is null) = (page is null));
create index job_run_by_subject on desk.job_run (subject, started_at desc) where subject is not null;
create index job_run_of_person on desk.job_run (started_by, started_at desc) where started_by is not null;
