-- Beside the alphabetical list: what changed last.
alter table desk.organization add changed_at timestamptz not null default now();
select set_config('nadzor.actor', 'installation', true);
select desk.audited('desk.organization', '{}', '{search,sort_name,changed_at}');
update desk.organization set changed_at = created_at;
create trigger touch before update on desk.organization for each row execute function desk.touch();
create index organization_by_change on desk.organization (changed_at desc, id desc);
