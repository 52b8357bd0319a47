-- Sources and organizations are records of their own: they may change while a deal that names them waits for approval,
-- without its version rising. The fingerprint is of everything that the edition would say.
alter table desk.submission add column content_sha256 text not null default '';
