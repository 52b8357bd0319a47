-- A conflict: two statements of the same measure and scope with overlapping as-of whose figures cannot both hold,
-- or a contradiction that a person recorded. Deprecated statements take no part.

create function desk.figure_range(amount numeric, bound text) returns numrange immutable parallel safe language sql
return case bound
  when 'exact' then numrange(amount, amount, '[]')
  when 'announced' then numrange(amount, amount, '[]')
  when 'about' then numrange(amount * 0.9, amount * 1.1, '[]')
  when 'at_least' then numrange(amount, null, '[)')
  when 'more_than' then numrange(amount, null, '()')
  when 'at_most' then numrange(0, amount, '[]')
  when 'capacity' then numrange(0, amount, '[]')
  when 'nearly' then numrange(amount * 0.9, amount, '[)')
end;

create view desk.conflict as
  select a.contract_id, a.id as statement_id, b.id as other_id, null::text as reason_sr, null::text as reason_en
    from desk.statement a
    join desk.statement b on b.contract_id = a.contract_id and b.measure = a.measure and b.scope = a.scope
     and b.programme is not distinct from a.programme and b.unit is not distinct from a.unit and a.id < b.id
   where a.rank <> 'deprecated' and b.rank <> 'deprecated'
     and public.partial_first(a.as_of) <= public.partial_last(b.as_of)
     and public.partial_first(b.as_of) <= public.partial_last(a.as_of)
     and ((a.amount is not null and b.amount is not null
           and not desk.figure_range(a.amount, a.bound) && desk.figure_range(b.amount, b.bound))
       or (a.on_date is not null and b.on_date is not null
           and not (public.partial_first(a.on_date) <= public.partial_last(b.on_date)
                and public.partial_first(b.on_date) <= public.partial_last(a.on_date))))
  union
  select s.contract_id, c.statement_id, c.other_id, c.reason_sr, c.reason_en
    from desk.contradiction c
    join desk.statement s on s.id = c.statement_id
    join desk.statement o on o.id = c.other_id and o.contract_id = s.contract_id
   where s.rank <> 'deprecated' and o.rank <> 'deprecated';
