-- Whose deal it is, said once: of a public body that buys or signs or, where nobody is recorded to do either, that takes
-- part without selling; of private parties only; or not known yet.
create view desk.public_side as
  select t.contract_id,
         count(*) filter (where t.signs and t.side = 'public') > 0
           or count(*) filter (where t.signs) = 0 and count(*) filter (where t.side = 'public') > 0 as public,
         count(*) filter (where t.signs) > 0
           and count(*) filter (where t.signs) = count(*) filter (where t.signs and t.side = 'private') as private,
         count(*) filter (where t.side is null) > 0 as unstated
    from (select p.contract_id, p.role in ('buyer', 'signatory') as signs, case
            when o.kind in ('company', 'foreign_company', 'ngo', 'media') then 'private'
            when o.kind in ('public_body', 'public_company', 'foreign_body', 'international', 'person_in_office') then 'public'
            end as side
            from desk.party p join desk.organization o on o.id = p.organization_id
           where p.role in ('buyer', 'signatory', 'user', 'beneficiary', 'funder')) t
   group by t.contract_id;

-- That somebody looked is no fact of the deal, whatever was cited with it.
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
     when 'search' then false
     else true
   end;

-- What the law was taken to say is audited like everything else; here the installation itself says it.
select set_config('nadzor.actor', 'installation', true);

insert into desk.rule_parameter (rule, name, value, unit, valid_from, valid_to, source, verified) values
  ('GAP-01', 'grace_days', '30', 'days', '0001-01-01', null, 'docs/rules/GAP-01.md', true),
  ('GAP-01', 'duty', 'none', 'law and article', '0001-01-01', null, 'docs/rules/GAP-01.md', true),
  ('GAP-02', 'grace_days', '30', 'days', '0001-01-01', null, 'Public Procurement Law 91/2019, Art. 109; docs/rules/GAP-02.md', false),
  ('GAP-02', 'order_grace_days', '122', 'days', '0001-01-01', null, 'Public Procurement Law 91/2019, Art. 109; docs/rules/GAP-02.md', false),
  ('GAP-02', 'instruments', 'contract,framework_agreement,order', 'instruments', '0001-01-01', null, 'docs/rules/GAP-02.md', true),
  ('GAP-02', 'routes_without', 'intl_agreement,intl_organisation,special_law,defence_security,secret,donation', 'legal routes',
   '0001-01-01', null, 'docs/rules/GAP-02.md', true),
  ('GAP-02', 'procedures_without', 'below,exempt,donation,none', 'procedures', '0001-01-01', null, 'docs/rules/GAP-02.md', true),
  ('LAW-03', 'term_state_secret', 'unknown', 'years', '0001-01-01', '2009-12-31', 'docs/rules/LAW-03.md', false),
  ('LAW-03', 'term_top_secret', 'unknown', 'years', '0001-01-01', '2009-12-31', 'docs/rules/LAW-03.md', false),
  ('LAW-03', 'term_confidential', 'unknown', 'years', '0001-01-01', '2009-12-31', 'docs/rules/LAW-03.md', false),
  ('LAW-03', 'term_restricted', 'unknown', 'years', '0001-01-01', '2009-12-31', 'docs/rules/LAW-03.md', false),
  ('LAW-03', 'term_state_secret', '30', 'years', '2010-01-01', null, 'Data Secrecy Law 104/2009, Art. 19', false),
  ('LAW-03', 'term_top_secret', '15', 'years', '2010-01-01', null, 'Data Secrecy Law 104/2009, Art. 19', false),
  ('LAW-03', 'term_confidential', '5', 'years', '2010-01-01', null, 'Data Secrecy Law 104/2009, Art. 19', false),
  ('LAW-03', 'term_restricted', '2', 'years', '2010-01-01', null, 'Data Secrecy Law 104/2009, Art. 19', false);
