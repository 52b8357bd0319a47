#!/bin/sh
# Run once by the database's image, when its volume is empty: the two roles of Nadzor, neither of them a superuser.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$NADZOR_OWNER_PASSWORD" -v public="$NADZOR_PUBLIC_PASSWORD" -U postgres <<'SQL'
create role nadzor login password :'owner';
create role nadzor_public login password :'public';
create database nadzor owner nadzor;
\connect nadzor
revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
SQL
