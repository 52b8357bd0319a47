-- Who gives equipment sells nothing and pays nobody: neither a supplier nor a funder.
alter table desk.party drop constraint party_role_check;
alter table desk.party add constraint party_role_check check (role in
  ('buyer','supplier','subcontractor','maker','funder','donor','organizer','intermediary','user','beneficiary','signatory'));
