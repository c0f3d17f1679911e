-- What a database needs before the first migration: extensions, and what each role may do in it. Run by a superuser in
-- template1, so that every database made from it (tests, measurements) is right from its first second.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;
revoke all on schema public from public;
grant usage on schema public to lotse_app, lotse_stats;
grant usage, create on schema public to lotse_owner;
alter default privileges for role lotse_owner grant usage on schemas to lotse_app;
alter default privileges for role lotse_owner grant select, insert, update, delete on tables to lotse_app;
alter default privileges for role lotse_owner grant usage, select on sequences to lotse_app;
