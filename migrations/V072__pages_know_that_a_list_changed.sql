-- Lists are made of these rows (see V032).
create constraint trigger beat after insert or update or delete on published.contract
  deferrable initially deferred for each row execute function published.beat();
