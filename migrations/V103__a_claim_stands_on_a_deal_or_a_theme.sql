-- Claims of the dossier about no deal stand on a theme: each is an entry of it, with a place of its own.
alter table desk.dossier_claim alter contract_id drop not null;
alter table desk.dossier_claim add theme_id uuid references desk.theme on delete cascade;
alter table desk.dossier_claim add check (num_nonnulls(contract_id, theme_id) = 1);

-- A claim leads to a subject of either kind.
alter table published.claim rename column contract_id to subject_id;
alter table published.claim add subject_kind text not null default 'contract';
alter table published.claim alter subject_kind drop default;
