-- The page of charts shows the newest of them.
create index statement_disputed on published.statement (published_at desc, contract_id, measure, id) where disputed;
