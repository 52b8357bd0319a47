-- Which register was looked through, beside the name that people gave the place: a rule about the Portal counts no search
-- of a web site. Searches that are there stay without; nobody said.
alter table desk.search_log add register text
  check (register in ('portal','gazette','authority_site','booklet','other'));

-- An extension, another term, a revocation: whatever else than the statutory term says how long a classification lasts.
alter table desk.secrecy add ending_sr text, add ending_en text;
