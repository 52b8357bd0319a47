-- Naming the publisher and accepting the dossier are changes like any other: who, when, from what to what.
select desk.audited('published.publisher');
