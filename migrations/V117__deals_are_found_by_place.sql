-- The places that published deals and their events name, for the map and to filter by.
create table published.location (
  contract_id uuid not null references published.contract on delete cascade,
  code text not null,                    -- SearchKey of the name, words parted by "-"
  name_sr text,                          -- as it was typed, in either script
  name_en text,
  events integer not null,               -- of the deal, that happened there
  primary key (contract_id, code)
);
create index location_by_code on published.location (code, contract_id);
grant select on published.location to nadzor_public;
