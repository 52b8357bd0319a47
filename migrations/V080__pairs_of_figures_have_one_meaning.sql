-- Which two statements can be compared, and whether both can hold: said once, for the conflicts that pages show and for
-- the rule FCT-01, so that they cannot drift apart. "overlapping" is null when one of the two says no date.
create view desk.comparable_pair as
  select a.contract_id, a.id as statement_id, b.id as other_id,
         coalesce(not desk.figure_range(a.amount, a.bound) && desk.figure_range(b.amount, b.bound), false)
           or coalesce(not (public.partial_first(a.on_date) <= public.partial_last(b.on_date)
                        and public.partial_first(b.on_date) <= public.partial_last(a.on_date)), false) as exclusive,
         public.partial_first(a.as_of) <= public.partial_last(b.as_of)
           and public.partial_first(b.as_of) <= public.partial_last(a.as_of) as overlapping
    from desk.statement a
    join desk.statement b on b.contract_id = a.contract_id and b.measure = a.measure and b.scope = a.scope
     and b.programme is not distinct from a.programme and b.unit is not distinct from a.unit and a.id < b.id
   where a.rank <> 'deprecated' and b.rank <> 'deprecated'
     and ((a.amount is not null and b.amount is not null) or (a.on_date is not null and b.on_date is not null));

create or replace view desk.conflict as
  select contract_id, statement_id, other_id, null::text as reason_sr, null::text as reason_en
    from desk.comparable_pair where exclusive and overlapping
  union
  select s.contract_id, c.statement_id, c.other_id, c.reason_sr, c.reason_en
    from desk.contradiction c
    join desk.statement s on s.id = c.statement_id
    join desk.statement o on o.id = c.other_id and o.contract_id = s.contract_id
   where s.rank <> 'deprecated' and o.rank <> 'deprecated';

-- A fact is a place of a deal that still says something; each row is one citation of it. What a person deprecated, a
-- document nobody has looked for and a part that was taken away are no facts, whatever citations they left behind.
create view desk.cited_fact as
  select c.contract_id, c.place, n.original, s.id as source_id, s.kind, s.title, s.publisher, s.language, s.published_on
    from desk.contract_citation c
    join desk.citation n on n.id = c.citation_id
    join desk.source s on s.id = n.source_id
   where case split_part(c.place, '/', 1)
     when 'statement' then exists (select from desk.statement x where x.contract_id = c.contract_id
       and x.id::text = split_part(c.place, '/', 2) and x.rank <> 'deprecated')
     when 'document' then exists (select from desk.document_check x where x.contract_id = c.contract_id
       and x.id::text = split_part(c.place, '/', 2) and x.state <> 'not_checked')
     when 'party' then exists (select from desk.party x where x.contract_id = c.contract_id and x.id::text = split_part(c.place, '/', 2))
     when 'event' then exists (select from desk.event x where x.contract_id = c.contract_id and x.id::text = split_part(c.place, '/', 2))
     when 'secrecy' then exists (select from desk.secrecy x where x.contract_id = c.contract_id and x.id::text = split_part(c.place, '/', 2))
     when 'related' then exists (select from desk.related_contract x where x.contract_id = c.contract_id and x.id::text = split_part(c.place, '/', 2))
     else true
   end;
