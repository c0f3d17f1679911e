-- The roles of a PostgreSQL cluster for Lotse. Run by a superuser; may be run again at any time. Passwords are set
-- beside this file. The embedded database does it by itself; for a database of your own: psql -f roles.sql
--
--   lotse_owner   owns the tables and may change them: migrations alone
--   lotse_app     web pages and jobs: rows only, and only those that row-level security shows
--   lotse_stats   published figures: reads what it was granted, table by table
--   lotse_backup  reads everything, past row-level security: a dump with the walls up would be empty and look fine
do $$
declare
    wanted text;
begin
    foreach wanted in array array['lotse_owner', 'lotse_app', 'lotse_stats', 'lotse_backup'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
end
$$;
alter role lotse_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role lotse_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role lotse_stats login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role lotse_backup login nosuperuser bypassrls nocreatedb nocreaterole noreplication;
alter role lotse_stats set default_transaction_read_only = on;
alter role lotse_backup set default_transaction_read_only = on;
grant pg_read_all_data to lotse_backup;
