-- "Same source, next page": the form of a new deal offers what this person cited last.
alter table desk.citation add column created_by uuid default nullif(current_setting('nadzor.actor_id', true), '')::uuid;
create index citation_by_person on desk.citation (created_by, created_at desc, id desc) where created_by is not null;
