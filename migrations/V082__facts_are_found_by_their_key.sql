-- The same facts as before, looked up by the key of the part they stand on: over all deals it is the difference between
-- minutes and seconds.
create or replace view desk.cited_fact as
  select c.contract_id, c.place, n.original, s.id as source_id, s.kind, s.title, s.publisher, s.language, s.published_on
    from desk.contract_citation c
    join desk.citation n on n.id = c.citation_id
    join desk.source s on s.id = n.source_id
   where case split_part(c.place, '/', 1)
     when 'statement' then exists (select from desk.statement x where x.id = split_part(c.place, '/', 2)::uuid and x.rank <> 'deprecated')
     when 'document' then exists (select from desk.document_check x where x.id = split_part(c.place, '/', 2)::uuid and x.state <> 'not_checked')
     when 'party' then exists (select from desk.party x where x.id = split_part(c.place, '/', 2)::uuid)
     when 'event' then exists (select from desk.event x where x.id = split_part(c.place, '/', 2)::uuid)
     when 'secrecy' then exists (select from desk.secrecy x where x.id = split_part(c.place, '/', 2)::uuid)
     when 'related' then exists (select from desk.related_contract x where x.id = split_part(c.place, '/', 2)::uuid)
     else true
   end;
