-- What was corrected or withdrawn, and why, as every public list is read (see V070): a column to sort by, one to filter by,
-- and the row itself. It is a view, since all of it stands in editions and withdrawals. Each half says its order, so that
-- "newest first" merges the two and reads as many rows of their indexes (V114) as a page has.
create function published.title_now(asked_kind text, asked uuid) returns jsonb language sql stable parallel safe as $$
  select case asked_kind
    when 'contract' then (select row -> 'title' from published.contract where subject_id = published.stands('contract', asked))
    else (select row -> 'title' from published.theme where subject_id = asked) end
$$;
grant execute on function published.title_now(text, uuid) to nadzor_public;

create view published.correction as
(select id, published_at, kind,
       jsonb_build_object('id', id, 'publishedAt', published_at, 'path', case subject_kind when 'theme' then '/watch/' else '/contracts/' end || slug,
         'kind', kind, 'title', published.title_now(subject_kind, subject_id), 'editions', jsonb_build_array(number),
         'whole', false, 'readable', content is not null, 'why', note) as row
  from published.edition
 where kind = 'correction' and subject_kind in ('contract', 'theme')
 order by published_at desc, id desc)
union all
(select id, withdrawn_at, kind,
       jsonb_build_object('id', id, 'publishedAt', withdrawn_at, 'path', case subject_kind when 'theme' then '/watch/' else '/contracts/' end || slug,
         'kind', kind, 'title', published.title_now(subject_kind, subject_id),
         'editions', array(select e.number from published.withdrawn_edition n join published.edition e on e.id = n.edition_id
                            where n.withdrawal_id = withdrawal.id order by e.number),
         'whole', whole, 'readable', whole, 'why', reason)
  from published.withdrawal
 where subject_kind in ('contract', 'theme')
 order by withdrawn_at desc, id desc);
grant select on published.correction to nadzor_public;
