-- As organizations do (V055).
alter table desk.contract add column same_as_id uuid references desk.contract check (same_as_id <> id);
create index contract_by_same on desk.contract (same_as_id) where same_as_id is not null;
create trigger follow_sign before insert or update on desk.party
  for each row execute function desk.follow_sign('organization_id', 'organization');
create trigger follow_sign before insert or update on desk.secrecy
  for each row execute function desk.follow_sign('claimant_id', 'organization');
create trigger follow_sign before insert or update on desk.related_contract
  for each row execute function desk.follow_sign('other_id', 'contract');
create index related_contract_by_other on desk.related_contract (other_id);
