-- Two schemas: desk (private) and published (public). What is published is read by the role nadzor_public, which may
-- SELECT there and nothing else. The database belongs to Nadzor alone; its owner need not be a superuser.

-- Flyway has made these two already; public is there unless somebody dropped it.
do $$
declare
  name text;
begin
  foreach name in array array['desk', 'published', 'public'] loop
    if to_regnamespace(name) is null then execute format('create schema %I', name); end if;
  end loop;
end $$;

-- A role belongs to the whole server: another database of the same server may have brought it already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'nadzor_public') then
    create role nadzor_public nologin;
  end if;
exception
  when duplicate_object or unique_violation then
    null;                                -- another database's migration was faster
  when insufficient_privilege then
    raise exception 'The role nadzor_public does not exist, and % may not create roles.', current_user
      using errcode = 'insufficient_privilege',
      hint = format('Let an administrator of the database server run: create role nadzor_public nologin; '
                    'grant nadzor_public to %I with set true, inherit false;', current_user);
end $$;

-- The owner must be able to become that role, but must not act with its rights (INHERIT), nor it with the owner's.
-- Where nadzor_public logs in by itself nobody needs to become it. The start of the application checks what came out.
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user)
     and not (select rolcanlogin from pg_roles where rolname = 'nadzor_public')
     and not pg_has_role(current_user, 'nadzor_public', 'set') then
    execute format('grant nadzor_public to %I with set true, inherit false', current_user);
  end if;
exception when insufficient_privilege then
  raise exception 'The role nadzor_public exists, but % may not become it.', current_user
    using errcode = 'insufficient_privilege',
    hint = format('Let an administrator of the database server run: '
                  'grant nadzor_public to %I with set true, inherit false;', current_user);
end $$;

-- Nobody else connects, and nobody makes temporary tables.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to nadzor_public', current_database());
exception when insufficient_privilege then
  raise notice 'only the owner of the database can close it to other roles';
end $$;

revoke all on schema desk, published, public from public;
grant usage on schema published, public to nadzor_public;

-- In public lives what both sides share: extensions (trusted ones, a plain owner may create them) and plain functions.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
