-- The address of a deal is made of its title, which may name the person whom an erasure protects. Such an address is
-- replaced wherever it stands; nothing else of an edition or a withdrawal changes, and a neutral one answers instead.

create or replace function published.refuse_edits() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.content is null and old.content is not null and new.note is null
     and (to_jsonb(new) - 'content' - 'note') = (to_jsonb(old) - 'content' - 'note')
     and exists (select from published.withdrawn_edition w where w.edition_id = old.id) then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.content is null and published.changes_address_alone(to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  raise exception 'an edition is never edited (%)', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function published.refuse_all() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and published.changes_address_alone(to_jsonb(old), to_jsonb(new)) then return new; end if;
  raise exception 'a withdrawal is never edited (%)', tg_table_name using errcode = 'restrict_violation';
end $$;

create function published.changes_address_alone(was jsonb, is_now jsonb) returns boolean language sql stable as $$
  select current_setting('nadzor.erasure', true) = 'on' and was ? 'slug' and is_now ->> 'slug' like 'erased-%'
     and was - 'slug' = is_now - 'slug'
$$;

create function published.forget_address(forgotten_kind text, forgotten_id uuid, neutral text) returns void language plpgsql as $$
begin
  perform set_config('nadzor.erasure', 'on', true);
  update published.edition set slug = neutral where subject_kind = forgotten_kind and subject_id = forgotten_id;
  update published.withdrawal set slug = neutral where subject_kind = forgotten_kind and subject_id = forgotten_id;
  perform set_config('nadzor.erasure', '', true);
  delete from published.slug where subject_kind = forgotten_kind and subject_id = forgotten_id;
  insert into published.slug (subject_kind, slug, subject_id) values (forgotten_kind, neutral, forgotten_id);
end $$;
