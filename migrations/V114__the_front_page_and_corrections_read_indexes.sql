-- The front page names the deals that have been kept back for longest, and counts them. Whose beginning nobody knows stands last.
create index published_contract_kept_back on published.contract
    ((coalesce(public.partial_last(row #>> '{openness,since}'), date '9999-12-31')), subject_id)
  where row #>> '{openness,state}' = 'undisclosed';
-- What was corrected or withdrawn, newest first.
create index edition_correction_by_time on published.edition (published_at desc, id desc) where kind = 'correction';
create index withdrawal_by_time on published.withdrawal (withdrawn_at desc, id desc);
