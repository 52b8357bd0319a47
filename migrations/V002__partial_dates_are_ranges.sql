-- A partial date is text: 2019, 2019-05 or 2019-05-31; about: 2019~; before: ../2019-05; after: 2019-05/..
-- It means a range of days, the same one as PartialDate.earliest() and latest() in Java: "before" and "after" include
-- the named date, "about" reaches one year, month or day further on both sides.

-- The first day named, which is what lists sort by: of 2019-05~, ../2019-05 and 2019-05/.. it is 2019-05-01.
create function public.partial_named(partial text) returns date
language sql immutable strict parallel safe
return (translate(partial, './~', '') || substr('yyyy-01-01', 1 + length(translate(partial, './~', ''))))::date;

create function public.partial_step(partial text) returns interval
language sql immutable strict parallel safe
return case length(translate(partial, './~', ''))
  when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end;

create function public.partial_first(partial text) returns date
language sql immutable strict parallel safe
return case
  when partial like '../%' then date '0001-01-01'
  when partial like '%~' then (public.partial_named(partial) - public.partial_step(partial))::date
  else public.partial_named(partial)
end;

create function public.partial_last(partial text) returns date
language sql immutable strict parallel safe
return case
  when partial like '%/..' then date '9999-12-31'
  when partial like '%~' then (public.partial_named(partial) + 2 * public.partial_step(partial))::date - 1
  else (public.partial_named(partial) + public.partial_step(partial))::date - 1
end;
