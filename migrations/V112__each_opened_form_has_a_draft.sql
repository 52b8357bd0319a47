-- Two windows with the same form have a draft each: a draft belongs to the form as it was opened, not to its address.
select desk.audited('desk.draft', ignored => array['fields', 'label', 'saved_at', 'page', 'person', 'opened_at', 'seen_at', 'record', 'opened']);
alter table desk.draft add opened text;  -- the mark that the page gave to the form; the address, where it gave none
select set_config('nadzor.actor', 'installation', true);
update desk.draft set opened = form;
alter table desk.draft alter opened set not null, drop constraint draft_user_id_form_key, add unique (user_id, opened);
