-- The record that a mail is about, where its feature wants to show what became of it; no key: mail knows no feature.
alter table desk.mail add column about uuid;
create index mail_by_about on desk.mail (about) where about is not null;
