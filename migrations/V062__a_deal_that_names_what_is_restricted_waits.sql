-- How many restricted records a deal names, whoever asks: sources it cites, deals it is related to, organizations. The
-- public would read what is meant for named people, so it waits until they are opened.
create function desk.restricted_in(deal uuid) returns integer language plpgsql stable as $$
declare
  everything text := current_setting('nadzor.everything', true);
  found integer;
begin
  perform set_config('nadzor.everything', 'on', true);
  found := (select count(*) from desk.restricted r where r.record_id in (
    select c.source_id from desk.contract_citation m join desk.citation c on c.id = m.citation_id where m.contract_id = deal
    union select other_id from desk.related_contract where contract_id = deal
    union select organization_id from desk.party where contract_id = deal
    union select claimant_id from desk.secrecy where contract_id = deal
    union select k.source_id from desk.search_log s join desk.kept_copy k on k.id = s.proof_id where s.contract_id = deal));
  perform set_config('nadzor.everything', coalesce(everything, ''), true);
  return found;
end $$;
