-- Read tables are made of editions and of nothing else. When a new version of the program wants more of them, it makes them
-- anew from the editions at its first start, some hundred at a time, and goes on here if it is interrupted.
create table published.reading (
  single boolean primary key default true check (single),
  version integer not null,              -- of the read tables; -1: never made anew
  done uuid                              -- the last subject made anew; null: all are
);
insert into published.reading (version) values (-1);
grant select on published.reading to nadzor_public;
