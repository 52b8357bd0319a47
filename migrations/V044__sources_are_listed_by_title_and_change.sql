-- The list of sources stands by title, in Serbian alphabetical order whichever script was typed, or by the last change.
alter table desk.source
  add sort_title text not null default '',
  add changed_at timestamptz not null default now();
select set_config('nadzor.actor', 'installation', true);
update desk.source set changed_at = created_at, sort_title =
  replace(replace(replace(replace(replace(replace(translate(title,
    'АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш', 'ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš'),
    'Љ', 'Lj'), 'љ', 'lj'), 'Њ', 'Nj'), 'њ', 'nj'), 'Џ', 'Dž'), 'џ', 'dž');
create function desk.touch() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger touch before update on desk.source for each row execute function desk.touch();
create index source_by_title on desk.source (sort_title collate "sr-Latn-x-icu", id);
create index source_by_change on desk.source (changed_at desc, id desc);
-- What is computed from the rest is no event of its own.
select desk.audited('desk.source', '{}', '{search,sort_title,changed_at}');
