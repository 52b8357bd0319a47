-- Whether a source is cited by a deal that has had an edition, whoever asks: what the public has been shown is no secret.
create function desk.was_shown(source uuid) returns boolean language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  shown boolean;
begin
  perform set_config('nadzor.everything', 'on', true);
  shown := exists (select from desk.citation c join desk.contract_citation m on m.citation_id = c.id
    join published.edition e on e.subject_kind = 'contract' and e.subject_id = m.contract_id where c.source_id = source);
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return shown;
end $$;
