-- What scheduled work was done, where and how it ended. The last success decides when it is due again, so neither a
-- restart nor a second node does it twice. It is a log itself, so it is not audited; old rows go (rs.nadzor.job.JobRun).
create table desk.job_run (
  id uuid primary key default uuidv7(),
  job text not null,
  node text not null,
  started_at timestamptz not null,
  ended_at timestamptz,                  -- null: it runs, or its node has died
  outcome text check (outcome in ('done', 'failed', 'cut_off')),
  handled bigint,                        -- how many things it dealt with
  fault text,                            -- kinds of errors and SQL states; nobody's words
  check ((outcome is null) = (ended_at is null))
);
create index job_run_by_job on desk.job_run (job, started_at desc);
