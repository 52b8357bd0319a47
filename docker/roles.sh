#!/bin/sh
# Run once by the database's image, when its volume is empty: the two roles of Nadzor, neither of them a superuser.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$NADZOR_OWNER_PASSWORD" -v public="$NADZOR_PUBLIC_PASSWORD" -U postgres <<'SQL'
create role nadzor login password :'owner';
create role nadzor_public login password :'public';
create database nadzor owner nadzor;
\connect nadzor
revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
-- See docs/operating.md, "A server of your own": searching stays on its index beside the policies of restricted records.
create extension pg_trgm;
alter function textlike(text, text) leakproof;
alter function numeric_lt(numeric, numeric) leakproof;
alter function word_similarity_op(text, text) leakproof;
alter function word_similarity_commutator_op(text, text) leakproof;
SQL
