-- The audit is filtered by the name as it was at the time, also of the installation, which has no id.
create index audit_event_by_actor_name on desk.audit_event (actor_name, id desc);
