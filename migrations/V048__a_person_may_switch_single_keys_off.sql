-- Shortcuts of one letter (WCAG 2.1.4): who speaks to the computer, or types blindly, switches them off.
alter table desk.account add column single_keys boolean not null default true;
