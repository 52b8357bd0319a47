-- Lists stand in Serbian alphabetical order, whichever script a name was typed in.
alter table desk.organization add column sort_name text not null default '';
select set_config('nadzor.actor', 'installation', true);
update desk.organization set sort_name = coalesce(name_sr, name_en, original_name);
create index organization_by_name on desk.organization (sort_name collate "sr-Latn-x-icu", id);
