-- An organization made by typing its name has said nothing about its kind. Rows that are there stay as they are.
alter table desk.organization alter column kind drop not null, alter column kind drop default;
