-- The name at the desk (display_name) is for colleagues and the audit. How public editions name a person is their own
-- choice; whoever has chosen nothing is one of "the editors".
alter table desk.account
  add byline text check (byline <> '' and byline not in ('editors', 'installation'));
