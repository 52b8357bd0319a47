-- A page that shows a copy is another one when the copy may not be fetched any more (see V032).
create constraint trigger beat after insert or update or delete on published.file
  deferrable initially deferred for each row execute function published.beat();
