-- Who made what somebody else sold, and who runs a procedure and buys nothing in it, as a regulator that auctions
-- frequencies (OCDS: procuringEntity).
alter table desk.party drop constraint party_role_check;
alter table desk.party add constraint party_role_check check (role in
  ('buyer','supplier','subcontractor','maker','funder','organizer','intermediary','user','beneficiary','signatory'));
