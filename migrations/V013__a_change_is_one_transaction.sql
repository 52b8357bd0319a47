-- The history of a record shows what one person did at once, which is what one transaction did.
create index audit_event_by_transaction on desk.audit_event (transaction);
