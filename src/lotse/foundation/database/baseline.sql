-- migration casework 0001_initial 4f0c39a55f9b1dc3
-- migration casework 0002_walls 9034a66c3fddae46
-- migration casework 0003_course cf20867758230412
-- migration casework 0004_day bc96e02aca7f9d31
-- migration casework 0005_lists bffb4d99258753e4
-- migration casework 0006_file 58ec8849dd5e9e48
-- migration casework 0007_lanes bcf13b3579c19253
-- migration casework 0008_access 5b750ff61ac5f794
-- migration evaluation 0001_initial 96f43141bbc38958
-- migration exhibition 0001_stories 27ade6195b0d3b56
-- migration exhibition 0002_tour 0d82d8d0013f9bdb
-- migration exhibition 0003_panels 1cdacd1660517e50
-- migration exhibition 0004_visitors 1c6b30adda9a5ed4
-- migration foundation 0001_initial 16f74bb6147b045e
-- migration foundation 0002_walls 3a550897d4ee296d
-- migration foundation 0003_outbox_error 5f00ca698badaa1a
-- migration foundation 0004_publication 6d692e7a290eaf96
-- migration foundation 0005_search b00fe8b0c0829632
-- migration foundation 0006_search_at_once 6cf67dc2b518e499
-- migration identity 0001_initial 0639c247bdc7005c
-- migration identity 0002_invitations d4de98c440b0e9c6
-- migration identity 0003_groups cad4557bd506de78
-- migration organisations 0001_initial 5f9c5f22cd9aabdb
-- migration organisations 0002_members bce00a9317049fd9
-- migration organisations 0003_translators 4b3f054927d58495
-- migration organisations 0004_showing 8892ef45f398e450
-- migration website 0001_initial 9ef1ef8cb91092dc
-- migration website 0002_shown 4afafa3ea2f17149
-- migration website 0003_former_address 026f98876266eb26
-- migration website 0004_vacancies 029407ee37ec18ce
-- migration website 0005_what_pictures_show c42b915a4c23fe9a
CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);
CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);
CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);
CREATE FUNCTION public.lotse_forget(subject bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
    update foundation_change set old = null where subject_id = subject;
    delete from foundation_reading where subject_id = subject;
$$;
CREATE FUNCTION public.lotse_journal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    subject_column text := tg_argv[0];
    action text := coalesce(current_setting('lotse.action', true), '');
    before jsonb := to_jsonb(old);
    after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    present jsonb := coalesce(after, before);
    changed jsonb;
begin
    if action = '' then
        raise exception 'A change to % that no action named was refused.', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(b.key, b.value) into changed
            from jsonb_each(before) b where after -> b.key is distinct from b.value;
        if changed is null then return null; end if;
    elsif tg_op = 'DELETE' then
        -- What was deleted is gone on purpose; the journal keeps that it went, not what it was.
        changed := null;
    end if;
    insert into foundation_change
        (at, action, account_id, project_id, subject_id, table_name, row_id, verb, old)
    values
        (now(), action, nullif(current_setting('lotse.account', true), '')::bigint, (present ->> 'project_id')::bigint,
         (present ->> subject_column)::bigint, tg_table_name, (present ->> 'id')::bigint, lower(tg_op), changed);
    return null;
end $$;
CREATE FUNCTION public.lotse_journal_inserts() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
declare
    subject_column text := coalesce(nullif(tg_argv[0], ''), 'null::bigint');
    action text := coalesce(current_setting('lotse.action', true), '');
begin
    if action = '' then
        raise exception 'A change to % that no action named was refused.', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    execute format($q$
        insert into foundation_change (at, action, account_id, project_id, subject_id, table_name, row_id, verb)
        select now(), $1, nullif(current_setting('lotse.account', true), '')::bigint, project_id, %s, $2, id, 'insert'
        from made$q$, subject_column)
        using action, tg_table_name::text;
    return null;
end $_$;
CREATE FUNCTION public.lotse_key_mentee_anew() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    delete from casework_namekey where mentee_id = old.id and project_id = old.project_id;
    insert into casework_namekey (project_id, kind, key, mentee_id)
    select new.project_id, keys.kind, keys.key, new.id
    from lotse_name_keys_of(new.folded, new.sound, new.phone) keys;
    return null;
end $$;
CREATE FUNCTION public.lotse_key_new_mentees() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    insert into casework_namekey (project_id, kind, key, mentee_id)
    select fresh.project_id, keys.kind, keys.key, fresh.id
    from fresh cross join lateral lotse_name_keys_of(fresh.folded, fresh.sound, fresh.phone) keys;
    return null;
end $$;
CREATE FUNCTION public.lotse_name_keys_of(folded text, sound text, phone text) RETURNS TABLE(kind text, key text)
    LANGUAGE sql IMMUTABLE
    AS $$
    select 'w', word from string_to_table(folded, ' ') word where word <> ''
    union select 's', word from string_to_table(sound, ' ') word where word <> ''
    union select 'p', digits from (values (regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^(\+49|0049)?0*', ''), '\D', '', 'g'))) national (digits) where digits <> ''
    union select 'e', reverse(digits) from (values (regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^(\+49|0049)?0*', ''), '\D', '', 'g'))) national (digits) where digits <> ''
$$;
CREATE FUNCTION public.lotse_published() RETURNS void
    LANGUAGE sql
    AS $$
    insert into foundation_publication (transaction, token, at)
    values (pg_current_xact_id()::text::bigint, hashtextextended(gen_random_uuid()::text, 0), clock_timestamp())
    on conflict (transaction) do update set token = excluded.token, at = excluded.at;
$$;
CREATE FUNCTION public.lotse_shown_to_visitors() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform lotse_published();
    return null;
end $$;
CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;
    RETURN job_ids;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;
    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;
    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;
    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;
    RETURN _job_id;
END;
$$;
CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);
CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;
 RETURN found_jobs;
END;
$$;
CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;
CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;
CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;
CREATE FUNCTION public.website_remember_address() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    before text := regexp_replace(old.url_path, '^/[^/]*/', '');
    after text := regexp_replace(new.url_path, '^/[^/]*/', '');
begin
    if before = after or before = '' or length(before) > 500 then
        return null;
    end if;
    insert into website_formeraddress (language, way, page_id, left_at)
    select language_code, before, new.id, now() from wagtailcore_locale where id = new.locale_id
    on conflict (way, language) do update set page_id = excluded.page_id, left_at = excluded.left_at;
    return null;
end
$$;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_accesscheck (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    question character varying(24) NOT NULL,
    facts bytea,
    said bytea,
    grade character varying(12) NOT NULL,
    earliest date,
    until date,
    answered_on date NOT NULL,
    rules_version character varying(16) NOT NULL,
    verified_until date,
    new_grade character varying(12) NOT NULL,
    new_earliest date,
    changed_on date,
    changed_because character varying(4) NOT NULL,
    author_id bigint,
    mentee_id bigint NOT NULL,
    project_id bigint NOT NULL,
    superseded_by_id bigint,
    CONSTRAINT casework_accesscheck_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_accesscheck FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_accesscheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_accesscheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_agreement (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    goals text NOT NULL,
    mentor_does text NOT NULL,
    mentee_does text NOT NULL,
    language character varying(8) NOT NULL,
    mentee_signature text NOT NULL,
    mentor_signature text NOT NULL,
    signed_on date,
    signed_on_paper boolean NOT NULL,
    file character varying(100) NOT NULL,
    digest character varying(64) NOT NULL,
    project_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    mentoring_id bigint NOT NULL,
    replaced_on date,
    CONSTRAINT casework_agreement_version_check CHECK ((version >= 0)),
    CONSTRAINT only_signed_is_replaced CHECK (((replaced_on IS NULL) OR (signed_on IS NOT NULL))),
    CONSTRAINT signed_has_a_file CHECK (((signed_on IS NULL) OR (NOT ((digest)::text = ''::text))))
);
ALTER TABLE ONLY public.casework_agreement FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_agreement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_agreement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_application (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    employer_name character varying(160) NOT NULL,
    "position" character varying(160) NOT NULL,
    aims_at character varying(16) NOT NULL,
    stage character varying(10) NOT NULL,
    stage_on date NOT NULL,
    history jsonb NOT NULL,
    ask_again_on date,
    project_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    mentoring_id bigint NOT NULL,
    CONSTRAINT casework_application_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_application FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_application ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_application_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_appointment (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    kind character varying(10) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    minutes smallint NOT NULL,
    place character varying(160) NOT NULL,
    party character varying(20) NOT NULL,
    party_name character varying(120) NOT NULL,
    goes_along boolean NOT NULL,
    take_along character varying(300) NOT NULL,
    result character varying(12) NOT NULL,
    project_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    mentoring_id bigint NOT NULL,
    CONSTRAINT casework_appointment_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT casework_appointment_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_appointment FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_appointment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_appointment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_calendarfeed (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    revoked_at timestamp with time zone
);
ALTER TABLE public.casework_calendarfeed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_calendarfeed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_celltocheck (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    "column" character varying(200) NOT NULL,
    original bytea,
    hint character varying(300) NOT NULL,
    settled_on date,
    project_id bigint NOT NULL,
    list_import_id bigint,
    mentee_id bigint NOT NULL,
    CONSTRAINT casework_celltocheck_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_celltocheck FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_celltocheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_celltocheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_checkin (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    kind character varying(8) NOT NULL,
    due_on date NOT NULL,
    done_on date,
    mentee_says character varying(12) NOT NULL,
    employer_says character varying(12) NOT NULL,
    remark bytea,
    needless boolean NOT NULL,
    project_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    outcome_id bigint NOT NULL,
    CONSTRAINT casework_checkin_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_checkin FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_checkin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_checkin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_contactnote (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    happened_on date NOT NULL,
    way character varying(8) NOT NULL,
    minutes smallint,
    topics character varying(16)[] NOT NULL,
    text bytea,
    author_id bigint,
    project_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    mentoring_id bigint NOT NULL,
    CONSTRAINT casework_contactnote_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT casework_contactnote_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_contactnote FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_contactnote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_contactnote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_handover (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    shares character varying(12)[] NOT NULL,
    consented_on date NOT NULL,
    reason character varying(160) NOT NULL,
    parcel bytea,
    state character varying(10) NOT NULL,
    answered_on date,
    answer character varying(160) NOT NULL,
    project_id bigint NOT NULL,
    to_project_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    CONSTRAINT casework_handover_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_handover FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_handover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_handover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_importedrow (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    row_number integer NOT NULL,
    fingerprint character varying(64) NOT NULL,
    project_id bigint NOT NULL,
    list_import_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    CONSTRAINT casework_importedrow_row_number_check CHECK ((row_number >= 0)),
    CONSTRAINT casework_importedrow_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_importedrow FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_importedrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_importedrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_listimport (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    file_name character varying(200) NOT NULL,
    digest character varying(64) NOT NULL,
    file character varying(100) NOT NULL,
    mapping jsonb NOT NULL,
    state character varying(12) NOT NULL,
    rows_total integer NOT NULL,
    rows_done integer NOT NULL,
    created integer NOT NULL,
    unchanged integer NOT NULL,
    problem text NOT NULL,
    finished_at timestamp with time zone,
    by_id bigint,
    project_id bigint NOT NULL,
    completed integer NOT NULL,
    decisions jsonb NOT NULL,
    entries bytea,
    mentor_id bigint,
    to_check integer NOT NULL,
    CONSTRAINT casework_listimport_completed_check CHECK ((completed >= 0)),
    CONSTRAINT casework_listimport_created_check CHECK ((created >= 0)),
    CONSTRAINT casework_listimport_rows_done_check CHECK ((rows_done >= 0)),
    CONSTRAINT casework_listimport_rows_total_check CHECK ((rows_total >= 0)),
    CONSTRAINT casework_listimport_to_check_check CHECK ((to_check >= 0)),
    CONSTRAINT casework_listimport_unchanged_check CHECK ((unchanged >= 0))
);
ALTER TABLE ONLY public.casework_listimport FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_listimport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_listimport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_mentee (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    person_key uuid NOT NULL,
    given_name character varying(80) NOT NULL,
    family_name character varying(80) NOT NULL,
    original_name character varying(160) NOT NULL,
    sex character varying(1) NOT NULL,
    born_on date,
    nationality character varying(9) NOT NULL,
    "group" character varying(8) NOT NULL,
    phone character varying(40) NOT NULL,
    email character varying(254) NOT NULL,
    street character varying(120) NOT NULL,
    postcode character varying(5) NOT NULL,
    place character varying(80) NOT NULL,
    language character varying(8) NOT NULL,
    other_languages character varying(8)[] NOT NULL,
    arrived_on date,
    phase character varying(12) NOT NULL,
    last_contact_on date,
    call_by date,
    sort_key character varying(200) NOT NULL,
    folded text NOT NULL,
    sound text NOT NULL,
    erased_at timestamp with time zone,
    version integer NOT NULL,
    mentor_id bigint,
    merged_into_id bigint,
    project_id bigint NOT NULL,
    mentoring_id bigint,
    erased_because character varying(12) NOT NULL,
    CONSTRAINT casework_mentee_version_check CHECK ((version >= 0)),
    CONSTRAINT mentee_merges_other CHECK ((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))))
);
ALTER TABLE ONLY public.casework_mentee FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_mentee ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_mentee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_mentoring (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    phase character varying(12) NOT NULL,
    found_through character varying(12) NOT NULL,
    opened_on date NOT NULL,
    "group" character varying(8) NOT NULL,
    speaks_enough character varying(8) NOT NULL,
    labour_access character varying(12) NOT NULL,
    near_labour_market character varying(8) NOT NULL,
    lives_in_region character varying(8) NOT NULL,
    eligible_on date,
    agreement_on date,
    contact_days smallint NOT NULL,
    closed_on date,
    closing_reason character varying(16) NOT NULL,
    closing_remark text NOT NULL,
    mentee_id bigint NOT NULL,
    mentor_id bigint,
    project_id bigint NOT NULL,
    waits_since date,
    closed_in character varying(12) NOT NULL,
    CONSTRAINT casework_mentoring_contact_days_check CHECK ((contact_days >= 0)),
    CONSTRAINT casework_mentoring_version_check CHECK ((version >= 0)),
    CONSTRAINT closing_after_opening CHECK (((closed_on IS NULL) OR (closed_on >= opened_on))),
    CONSTRAINT closing_has_a_reason CHECK ((((closed_on IS NULL) AND ((closing_reason)::text = ''::text)) OR ((closed_on IS NOT NULL) AND (NOT ((closing_reason)::text = ''::text)))))
);
ALTER TABLE ONLY public.casework_mentoring FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_mentoring ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_mentoring_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_merge (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    moved jsonb NOT NULL,
    filled jsonb NOT NULL,
    undo_until date NOT NULL,
    undone_at timestamp with time zone,
    absorbed_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT casework_merge_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_merge FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_merge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_merge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_namekey (
    project_id bigint NOT NULL,
    kind character varying(1) NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    mentee_id bigint NOT NULL
);
ALTER TABLE ONLY public.casework_namekey FORCE ROW LEVEL SECURITY;
CREATE TABLE public.casework_outcome (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    kind character varying(16) NOT NULL,
    adequate character varying(8) NOT NULL,
    employer_name character varying(160) NOT NULL,
    occupation character varying(160) NOT NULL,
    hours numeric(4,1),
    wage numeric(8,2),
    started_on date NOT NULL,
    probation_until date,
    fixed_until date,
    ended_on date,
    end_reason character varying(16) NOT NULL,
    mentee_id bigint NOT NULL,
    mentoring_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT casework_outcome_version_check CHECK ((version >= 0)),
    CONSTRAINT outcome_forward CHECK (((ended_on IS NULL) OR (ended_on >= started_on)))
);
ALTER TABLE ONLY public.casework_outcome FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_outcome ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_outcome_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_profile (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    german_level character varying(2) NOT NULL,
    german_detail character varying(120) NOT NULL,
    languages jsonb NOT NULL,
    schooling character varying(8) NOT NULL,
    school_years smallint,
    degree character varying(12) NOT NULL,
    recognition character varying(12) NOT NULL,
    occupation character varying(160) NOT NULL,
    work_years smallint,
    work_history text NOT NULL,
    skills character varying(80)[] NOT NULL,
    licences character varying(40)[] NOT NULL,
    childcare character varying(12) NOT NULL,
    children smallint,
    housing character varying(14) NOT NULL,
    mobility character varying(10) NOT NULL,
    wished_occupation character varying(160) NOT NULL,
    wishes text NOT NULL,
    hours_wished smallint,
    health bytea,
    mentee_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT casework_profile_children_check CHECK ((children >= 0)),
    CONSTRAINT casework_profile_hours_wished_check CHECK ((hours_wished >= 0)),
    CONSTRAINT casework_profile_school_years_check CHECK ((school_years >= 0)),
    CONSTRAINT casework_profile_version_check CHECK ((version >= 0)),
    CONSTRAINT casework_profile_work_years_check CHECK ((work_years >= 0))
);
ALTER TABLE ONLY public.casework_profile FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_profile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_profile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_residencepaper (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    kind bytea,
    paragraph bytea,
    remark bytea,
    valid_until date,
    seen_on date,
    is_current boolean NOT NULL,
    mentee_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT casework_residencepaper_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_residencepaper FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_residencepaper ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_residencepaper_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_step (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    title character varying(160) NOT NULL,
    topic character varying(16) NOT NULL,
    waits_for character varying(20) NOT NULL,
    waits_for_name character varying(120) NOT NULL,
    waits_since date NOT NULL,
    due_on date,
    done_on date,
    dropped_on date,
    "position" smallint NOT NULL,
    mentee_id bigint NOT NULL,
    mentoring_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT casework_step_position_check CHECK (("position" >= 0)),
    CONSTRAINT casework_step_version_check CHECK ((version >= 0)),
    CONSTRAINT step_one_end CHECK (((done_on IS NULL) OR (dropped_on IS NULL)))
);
ALTER TABLE ONLY public.casework_step FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_step ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_twopeople (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    project_id bigint NOT NULL,
    mentee_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT casework_twopeople_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.casework_twopeople FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_twopeople ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_twopeople_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.casework_wait (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    party character varying(20) NOT NULL,
    party_name character varying(120) NOT NULL,
    since date NOT NULL,
    until date NOT NULL,
    mentee_id bigint NOT NULL,
    project_id bigint NOT NULL,
    step_id bigint NOT NULL,
    CONSTRAINT casework_wait_version_check CHECK ((version >= 0)),
    CONSTRAINT wait_forward CHECK ((since <= until))
);
ALTER TABLE ONLY public.casework_wait FORCE ROW LEVEL SECURITY;
ALTER TABLE public.casework_wait ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_wait_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.evaluation_figure (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    day date NOT NULL,
    project_key character varying(50) NOT NULL,
    indicator character varying(40) NOT NULL,
    version smallint NOT NULL,
    breakdown character varying(40) NOT NULL,
    value integer NOT NULL,
    CONSTRAINT evaluation_figure_value_check CHECK ((value >= 0)),
    CONSTRAINT evaluation_figure_version_check CHECK ((version >= 0))
);
ALTER TABLE public.evaluation_figure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_figure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_host (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    name character varying(160) NOT NULL,
    street character varying(160) NOT NULL,
    postcode character varying(5) NOT NULL,
    place character varying(120) NOT NULL,
    district_key character varying(5) NOT NULL
);
ALTER TABLE public.exhibition_host ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_host_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_hostcontact (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    full_name character varying(120) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(40) NOT NULL,
    language character varying(10) NOT NULL,
    host_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_hostcontact FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_hostcontact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_hostcontact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_interview (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    kind character varying(6) NOT NULL,
    language character varying(10) NOT NULL,
    file character varying(100) NOT NULL,
    content_type character varying(40) NOT NULL,
    seconds integer,
    transcript jsonb NOT NULL,
    chapters jsonb NOT NULL,
    face_changed boolean NOT NULL,
    voice_changed boolean NOT NULL,
    story_id bigint NOT NULL,
    CONSTRAINT exhibition_interview_seconds_check CHECK ((seconds >= 0))
);
ALTER TABLE ONLY public.exhibition_interview FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_interview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_interview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_loan (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    number character varying(16) NOT NULL,
    state character varying(12) NOT NULL,
    shown daterange NOT NULL,
    held daterange NOT NULL,
    room_m2 smallint,
    room_height_cm smallint,
    has_light boolean NOT NULL,
    is_accessible boolean NOT NULL,
    message text NOT NULL,
    answer text NOT NULL,
    reason text NOT NULL,
    host_drives boolean NOT NULL,
    fee_eur smallint NOT NULL,
    insured_eur integer NOT NULL,
    hours character varying(160) NOT NULL,
    opening_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    accepted_at timestamp with time zone,
    accepted_by character varying(120) NOT NULL,
    signed_on date,
    press_reports smallint,
    employers_met smallint,
    helpers_met smallint,
    link_version smallint NOT NULL,
    token_hash character varying(64) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    host_id bigint NOT NULL,
    panel_set_id bigint NOT NULL,
    CONSTRAINT exhibition_loan_employers_met_check CHECK ((employers_met >= 0)),
    CONSTRAINT exhibition_loan_fee_eur_check CHECK ((fee_eur >= 0)),
    CONSTRAINT exhibition_loan_helpers_met_check CHECK ((helpers_met >= 0)),
    CONSTRAINT exhibition_loan_insured_eur_check CHECK ((insured_eur >= 0)),
    CONSTRAINT exhibition_loan_link_version_check CHECK ((link_version >= 0)),
    CONSTRAINT exhibition_loan_press_reports_check CHECK ((press_reports >= 0)),
    CONSTRAINT exhibition_loan_room_height_cm_check CHECK ((room_height_cm >= 0)),
    CONSTRAINT exhibition_loan_room_m2_check CHECK ((room_m2 >= 0)),
    CONSTRAINT loans_hold_what_they_show CHECK ((held @> shown))
);
ALTER TABLE public.exhibition_loan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_loan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_loancount (
    year smallint NOT NULL,
    last integer NOT NULL,
    CONSTRAINT exhibition_loancount_last_check CHECK ((last >= 0)),
    CONSTRAINT exhibition_loancount_year_check CHECK ((year >= 0))
);
CREATE TABLE public.exhibition_loanevent (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    kind character varying(24) NOT NULL,
    note character varying(300) NOT NULL,
    account_id bigint,
    loan_id bigint NOT NULL
);
ALTER TABLE public.exhibition_loanevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_loanevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_loanfile (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    file character varying(100) NOT NULL,
    content_type character varying(40) NOT NULL,
    size integer NOT NULL,
    loan_id bigint NOT NULL,
    CONSTRAINT exhibition_loanfile_size_check CHECK ((size >= 0))
);
ALTER TABLE public.exhibition_loanfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_loanfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_panel (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    key character varying(12) NOT NULL,
    format character varying(8) NOT NULL,
    paragraphs smallint NOT NULL,
    quotes smallint NOT NULL,
    panel_set_id bigint,
    story_id bigint NOT NULL,
    CONSTRAINT exhibition_panel_paragraphs_check CHECK ((paragraphs >= 0)),
    CONSTRAINT exhibition_panel_quotes_check CHECK ((quotes >= 0))
);
ALTER TABLE ONLY public.exhibition_panel FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_panel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_panel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_panelmeasure (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    language character varying(10) NOT NULL,
    basis character varying(64) NOT NULL,
    fits boolean NOT NULL,
    scale double precision NOT NULL,
    smallest double precision NOT NULL,
    excesses jsonb NOT NULL,
    measured_at timestamp with time zone NOT NULL,
    panel_id bigint NOT NULL,
    story_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_panelmeasure FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_panelmeasure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_panelmeasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_panelrepair (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    what character varying(300) NOT NULL,
    found_on date NOT NULL,
    due_on date NOT NULL,
    mended_on date,
    panel_id bigint NOT NULL
);
ALTER TABLE public.exhibition_panelrepair ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_panelrepair_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_panelset (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    key character varying(50) NOT NULL,
    name character varying(120) NOT NULL,
    languages character varying(10)[] NOT NULL,
    format character varying(8) NOT NULL,
    needs_m2 smallint NOT NULL,
    needs_height_cm smallint NOT NULL,
    weight_kg smallint NOT NULL,
    cases smallint NOT NULL,
    stored_at character varying(160) NOT NULL,
    stored_in character varying(5) NOT NULL,
    days_before smallint NOT NULL,
    days_after smallint NOT NULL,
    fee_eur smallint NOT NULL,
    insured_eur integer NOT NULL,
    condition text NOT NULL,
    is_lent boolean NOT NULL,
    CONSTRAINT exhibition_panelset_cases_check CHECK ((cases >= 0)),
    CONSTRAINT exhibition_panelset_days_after_check CHECK ((days_after >= 0)),
    CONSTRAINT exhibition_panelset_days_before_check CHECK ((days_before >= 0)),
    CONSTRAINT exhibition_panelset_fee_eur_check CHECK ((fee_eur >= 0)),
    CONSTRAINT exhibition_panelset_insured_eur_check CHECK ((insured_eur >= 0)),
    CONSTRAINT exhibition_panelset_needs_height_cm_check CHECK ((needs_height_cm >= 0)),
    CONSTRAINT exhibition_panelset_needs_m2_check CHECK ((needs_m2 >= 0)),
    CONSTRAINT exhibition_panelset_weight_kg_check CHECK ((weight_kg >= 0))
);
ALTER TABLE public.exhibition_panelset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_panelset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_personcontact (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    full_name bytea,
    email bytea,
    phone bytea,
    remark bytea,
    email_hash character varying(64) NOT NULL,
    person_id bigint NOT NULL,
    story_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_personcontact FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_personcontact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_personcontact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_physicalpanel (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    number smallint NOT NULL,
    title character varying(160) NOT NULL,
    story_key character varying(64) NOT NULL,
    panel_key character varying(64) NOT NULL,
    language character varying(10) NOT NULL,
    condition character varying(8) NOT NULL,
    damaged_since date,
    taken_out_on date,
    panel_set_id bigint NOT NULL,
    CONSTRAINT exhibition_physicalpanel_number_check CHECK ((number >= 0))
);
ALTER TABLE public.exhibition_physicalpanel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_physicalpanel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_picture (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    kind character varying(8) NOT NULL,
    drawing character varying(40) NOT NULL,
    file character varying(100) NOT NULL,
    widths smallint[] NOT NULL,
    width smallint,
    height smallint,
    alt_texts jsonb NOT NULL,
    credit character varying(120) NOT NULL,
    place smallint NOT NULL,
    face_changed boolean NOT NULL,
    story_id bigint NOT NULL,
    CONSTRAINT exhibition_picture_height_check CHECK ((height >= 0)),
    CONSTRAINT exhibition_picture_place_check CHECK ((place >= 0)),
    CONSTRAINT exhibition_picture_width_check CHECK ((width >= 0)),
    CONSTRAINT picture_one_source CHECK (((((drawing)::text = ''::text) OR ((file)::text = ''::text)) AND (1 = (
CASE
    WHEN ((drawing)::text = ''::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((file)::text = ''::text) THEN 1
    ELSE 0
END))))
);
ALTER TABLE ONLY public.exhibition_picture FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_picture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_picture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_portrayedperson (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    kind character varying(10) NOT NULL,
    shown_name character varying(80) NOT NULL,
    is_pseudonym boolean NOT NULL,
    language character varying(10) NOT NULL,
    workplace character varying(120) NOT NULL,
    workplace_released_on date,
    agreed_on date,
    agreed_how character varying(10) NOT NULL,
    link_hash character varying(64),
    link_made_at timestamp with time zone,
    story_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_portrayedperson FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_portrayedperson ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_portrayedperson_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_printfile (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    language character varying(10) NOT NULL,
    profile character varying(8) NOT NULL,
    state character varying(8) NOT NULL,
    batch uuid NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    size integer NOT NULL,
    releases uuid[] NOT NULL,
    problem character varying(300) NOT NULL,
    made_at timestamp with time zone,
    gone_at timestamp with time zone,
    asked_by_id bigint,
    panel_id bigint NOT NULL,
    story_id bigint NOT NULL,
    text_id bigint NOT NULL,
    CONSTRAINT exhibition_printfile_size_check CHECK ((size >= 0)),
    CONSTRAINT print_file_gone_empty CHECK (((NOT ((state)::text = 'gone'::text)) OR ((file)::text = ''::text))),
    CONSTRAINT print_file_ready_with_hash CHECK (((NOT ((state)::text = 'ready'::text)) OR ((made_at IS NOT NULL) AND (NOT ((sha256)::text = ''::text)))))
);
ALTER TABLE ONLY public.exhibition_printfile FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_printfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_printfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_printrun (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    printer character varying(160) NOT NULL,
    copies integer NOT NULL,
    state character varying(9) NOT NULL,
    ordered_on date,
    delivered_on date,
    sha256 character varying(64) NOT NULL,
    ordered_by_id bigint,
    print_file_id bigint NOT NULL,
    story_id bigint NOT NULL,
    CONSTRAINT exhibition_printrun_copies_check CHECK ((copies >= 0)),
    CONSTRAINT print_run_copies CHECK ((copies >= 1)),
    CONSTRAINT print_run_ordered_when CHECK (((NOT ((state)::text = ANY ((ARRAY['ordered'::character varying, 'delivered'::character varying])::text[]))) OR (ordered_on IS NOT NULL)))
);
ALTER TABLE ONLY public.exhibition_printrun FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_printrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_printrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_protocol (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    held_on date NOT NULL,
    giver character varying(120) NOT NULL,
    taker character varying(120) NOT NULL,
    remark text NOT NULL,
    giver_signature text NOT NULL,
    taker_signature text NOT NULL,
    on_paper boolean NOT NULL,
    loan_id bigint NOT NULL
);
ALTER TABLE public.exhibition_protocol ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_protocol_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_protocolline (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    condition character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    panel_id bigint NOT NULL,
    protocol_id bigint NOT NULL
);
ALTER TABLE public.exhibition_protocolline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_protocolline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_release (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    medium character varying(8) NOT NULL,
    language character varying(10) NOT NULL,
    given_on date NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    how character varying(10) NOT NULL,
    was_read_aloud boolean NOT NULL,
    interpreter character varying(120) NOT NULL,
    withdrawn_at timestamp with time zone,
    person_id bigint NOT NULL,
    story_id bigint NOT NULL,
    text_id bigint NOT NULL,
    CONSTRAINT release_forward CHECK ((valid_from < valid_until)),
    CONSTRAINT release_slept_over CHECK ((valid_from >= (given_on + '7 days'::interval)))
);
ALTER TABLE ONLY public.exhibition_release FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_release ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_release_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_safetycheck (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    family_abroad bytea,
    threats bytea,
    right_wing bytea,
    remark bytea,
    needs_pseudonym boolean NOT NULL,
    needs_face_changed boolean NOT NULL,
    needs_voice_changed boolean NOT NULL,
    is_defensible boolean NOT NULL,
    checked_on date NOT NULL,
    review_on date NOT NULL,
    checked_by_id bigint,
    person_id bigint NOT NULL,
    story_id bigint NOT NULL,
    CONSTRAINT check_forward CHECK ((review_on > checked_on))
);
ALTER TABLE ONLY public.exhibition_safetycheck FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_safetycheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_safetycheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_scancount (
    id bigint NOT NULL,
    code character varying(12) NOT NULL,
    "on" date NOT NULL,
    count integer NOT NULL,
    CONSTRAINT exhibition_scancount_count_check CHECK ((count >= 0))
);
ALTER TABLE public.exhibition_scancount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_scancount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_shortlink (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    code character varying(12) NOT NULL,
    target character varying(10) NOT NULL,
    story_id bigint
);
ALTER TABLE ONLY public.exhibition_shortlink FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_shortlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_shortlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_story (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    key character varying(12) NOT NULL,
    working_title character varying(80) NOT NULL,
    state character varying(12) NOT NULL,
    trade character varying(12) NOT NULL,
    district_key character varying(5) NOT NULL,
    source_language character varying(10) NOT NULL,
    interview_language character varying(10) NOT NULL,
    is_invented boolean NOT NULL,
    published_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    erased_at timestamp with time zone,
    CONSTRAINT story_published_when CHECK (((NOT ((state)::text = 'published'::text)) OR ((published_at IS NOT NULL) AND (withdrawn_at IS NULL)))),
    CONSTRAINT story_withdrawn_when CHECK (((((state)::text = 'withdrawn'::text) OR (withdrawn_at IS NULL)) AND (1 = (
CASE
    WHEN ((state)::text = 'withdrawn'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (withdrawn_at IS NULL) THEN 1
    ELSE 0
END))))
);
ALTER TABLE ONLY public.exhibition_story FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_story ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_story_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_storyinvitation (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    language character varying(10) NOT NULL,
    link_hash character varying(64) NOT NULL,
    open_until timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    said_yes boolean,
    invited_by_id bigint
);
ALTER TABLE ONLY public.exhibition_storyinvitation FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_storyinvitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_storyinvitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_storytext (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    language character varying(10) NOT NULL,
    version integer NOT NULL,
    source_version integer,
    shown_name character varying(80) NOT NULL,
    occupation character varying(120) NOT NULL,
    title character varying(120) NOT NULL,
    lead text NOT NULL,
    body text NOT NULL,
    quotes character varying(300)[] NOT NULL,
    question character varying(200) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    changed_by_id bigint,
    story_id bigint NOT NULL,
    CONSTRAINT exhibition_storytext_source_version_check CHECK ((source_version >= 0)),
    CONSTRAINT exhibition_storytext_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.exhibition_storytext FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_storytext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_storytext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_subtitles (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    language character varying(10) NOT NULL,
    for_deaf boolean NOT NULL,
    vtt text NOT NULL,
    interview_id bigint NOT NULL,
    story_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_subtitles FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_subtitles ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_subtitles_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_visitcount (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    counted_on date NOT NULL,
    visitors integer NOT NULL,
    groups smallint NOT NULL,
    loan_id bigint NOT NULL,
    CONSTRAINT exhibition_visitcount_groups_check CHECK ((groups >= 0)),
    CONSTRAINT exhibition_visitcount_visitors_check CHECK ((visitors >= 0))
);
ALTER TABLE public.exhibition_visitcount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_visitcount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_voice (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    kind character varying(8) NOT NULL,
    way character varying(8) NOT NULL,
    state character varying(8) NOT NULL,
    language character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    first_name character varying(40) NOT NULL,
    age character varying(8) NOT NULL,
    place character varying(60) NOT NULL,
    stop character varying(20) NOT NULL,
    learned character varying(8) NOT NULL,
    moved character varying(8) NOT NULL,
    will_tell character varying(8) NOT NULL,
    hints character varying(8)[] NOT NULL,
    client_key uuid NOT NULL,
    is_invented boolean NOT NULL,
    german character varying(1000) NOT NULL,
    answer text NOT NULL,
    answer_language character varying(10) NOT NULL,
    answered_at timestamp with time zone,
    is_agreed boolean NOT NULL,
    reason character varying(12) NOT NULL,
    moderated_at timestamp with time zone,
    reported_at timestamp with time zone,
    report character varying(300) NOT NULL,
    is_confirmed boolean NOT NULL,
    moderated_by_id bigint,
    story_id bigint,
    CONSTRAINT voice_answered_when CHECK ((((answer = ''::text) OR (answered_at IS NOT NULL)) AND (1 = (
CASE
    WHEN (answer = ''::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (answered_at IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT voice_hidden_why CHECK (((((state)::text = 'hidden'::text) OR ((reason)::text = ''::text)) AND (1 = (
CASE
    WHEN ((state)::text = 'hidden'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((reason)::text = ''::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT voice_shown_by_a_human CHECK (((NOT ((state)::text = 'shown'::text)) OR ((moderated_at IS NOT NULL) AND (NOT ((text)::text = ''::text)))))
);
ALTER TABLE ONLY public.exhibition_voice FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_voice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_voice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_wish (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    text bytea,
    answer bytea,
    done_at timestamp with time zone,
    person_id bigint NOT NULL,
    story_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_wish FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_wish ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_wish_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_withdrawal (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    at timestamp with time zone NOT NULL,
    by character varying(6) NOT NULL,
    medium character varying(8) NOT NULL,
    language character varying(10) NOT NULL,
    effects jsonb NOT NULL,
    person_id bigint,
    story_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_withdrawal FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_withdrawal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_withdrawal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exhibition_withdrawaltask (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    journal_subject bigint GENERATED ALWAYS AS ((0 - story_id)) STORED,
    kind character varying(14) NOT NULL,
    what character varying(200) NOT NULL,
    "where" character varying(200) NOT NULL,
    who character varying(200) NOT NULL,
    trace_key character varying(80) NOT NULL,
    due_on date NOT NULL,
    done_at timestamp with time zone,
    done_by_id bigint,
    story_id bigint NOT NULL,
    withdrawal_id bigint NOT NULL
);
ALTER TABLE ONLY public.exhibition_withdrawaltask FORCE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_withdrawaltask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exhibition_withdrawaltask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.foundation_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);
CREATE TABLE public.foundation_change (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    action text NOT NULL,
    account_id bigint,
    project_id bigint,
    subject_id bigint,
    table_name text NOT NULL,
    row_id bigint NOT NULL,
    verb text NOT NULL,
    old jsonb
);
ALTER TABLE ONLY public.foundation_change FORCE ROW LEVEL SECURITY;
ALTER TABLE public.foundation_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foundation_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.foundation_datakey (
    owner uuid NOT NULL,
    project_id bigint NOT NULL,
    wrapped bytea NOT NULL,
    version smallint NOT NULL,
    CONSTRAINT foundation_datakey_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.foundation_datakey FORCE ROW LEVEL SECURITY;
CREATE TABLE public.foundation_message (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    address character varying(254) NOT NULL,
    kind character varying(60) NOT NULL,
    language character varying(10) NOT NULL,
    facts jsonb NOT NULL,
    cause character varying(120) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    tries smallint NOT NULL,
    sent_at timestamp with time zone,
    gave_up_at timestamp with time zone,
    recipient_id bigint,
    error character varying(60) NOT NULL,
    CONSTRAINT foundation_message_tries_check CHECK ((tries >= 0))
);
ALTER TABLE public.foundation_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foundation_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.foundation_publication (
    transaction bigint NOT NULL,
    token bigint NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.foundation_reading (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id bigint,
    project_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    screen text NOT NULL
);
ALTER TABLE ONLY public.foundation_reading FORCE ROW LEVEL SECURITY;
ALTER TABLE public.foundation_reading ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foundation_reading_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.foundation_searchstate (
    language character varying(12) NOT NULL,
    state character varying(80) NOT NULL
);
CREATE TABLE public.foundation_searchtext (
    id bigint NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(20) NOT NULL,
    key character varying(300) NOT NULL,
    href character varying(300) NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    digest bytea NOT NULL,
    vector tsvector NOT NULL
);
ALTER TABLE ONLY public.foundation_searchtext ALTER COLUMN vector SET STORAGE MAIN;
ALTER TABLE public.foundation_searchtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foundation_searchtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.foundation_searchword (
    id bigint NOT NULL,
    language character varying(12) NOT NULL,
    word character varying(80) NOT NULL,
    spelling character varying(80) NOT NULL,
    texts integer NOT NULL
);
ALTER TABLE public.foundation_searchword ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foundation_searchword_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.foundation_submission (
    token uuid NOT NULL,
    account_id bigint,
    path text NOT NULL,
    led_to text NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.identity_account (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    full_name character varying(120) NOT NULL,
    language character varying(10) NOT NULL,
    is_active boolean NOT NULL,
    phone character varying(40) NOT NULL,
    spoken_languages character varying(120) NOT NULL,
    session_round integer NOT NULL,
    is_superuser boolean NOT NULL,
    CONSTRAINT account_email_lower CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT account_never_superuser CHECK ((NOT is_superuser)),
    CONSTRAINT identity_account_session_round_check CHECK ((session_round >= 0))
);
CREATE TABLE public.identity_account_groups (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.identity_account_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.identity_account_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.identity_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.identity_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.identity_account_user_permissions (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.identity_account_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.identity_account_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.identity_invitation (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    address character varying(254) NOT NULL,
    full_name character varying(120) NOT NULL,
    language character varying(10) NOT NULL,
    token_hash character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    accepted_by_id bigint,
    invited_by_id bigint
);
ALTER TABLE public.identity_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.identity_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_carrier (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    key character varying(50) NOT NULL,
    name character varying(160) NOT NULL,
    kind character varying(10) NOT NULL,
    address text NOT NULL,
    data_protection_contact character varying(160) NOT NULL
);
ALTER TABLE public.organisations_carrier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_carrier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_deputyship (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    reason character varying(60) NOT NULL,
    absent_id bigint NOT NULL,
    deputy_id bigint NOT NULL,
    CONSTRAINT deputyship_forward CHECK ((valid_from < valid_until)),
    CONSTRAINT deputyship_of_another CHECK ((NOT (absent_id = deputy_id)))
);
ALTER TABLE public.organisations_deputyship ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_deputyship_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_fundingphase (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    name character varying(80) NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    programme_id bigint NOT NULL,
    CONSTRAINT phase_forward CHECK ((valid_from < valid_until))
);
ALTER TABLE public.organisations_fundingphase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_fundingphase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_membership (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    role character varying(12) NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    share numeric(3,2) NOT NULL,
    account_id bigint NOT NULL,
    project_id bigint,
    languages character varying(10)[] NOT NULL,
    CONSTRAINT case_roles_have_a_project CHECK (((project_id IS NOT NULL) OR (NOT ((role)::text = ANY ((ARRAY['deputy'::character varying, 'lead'::character varying, 'mentor'::character varying])::text[]))))),
    CONSTRAINT translators_have_languages CHECK (((((role)::text = 'translator'::text) OR (languages = '{}'::character varying(10)[])) AND (1 = (
CASE
    WHEN ((role)::text = 'translator'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (languages = '{}'::character varying(10)[]) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.organisations_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_membership_regions (
    id bigint NOT NULL,
    membership_id bigint NOT NULL,
    region_id bigint NOT NULL
);
ALTER TABLE public.organisations_membership_regions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_membership_regions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_mentorcard (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    is_shown boolean NOT NULL,
    shows_phone boolean NOT NULL,
    languages character varying(10)[] NOT NULL,
    agreed_at timestamp with time zone,
    membership_id bigint NOT NULL,
    CONSTRAINT card_shown_by_consent CHECK (((NOT is_shown) OR (agreed_at IS NOT NULL)))
);
ALTER TABLE public.organisations_mentorcard ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_mentorcard_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_offer (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    role character varying(12) NOT NULL,
    invitation_id bigint NOT NULL,
    project_id bigint,
    languages character varying(10)[] NOT NULL,
    CONSTRAINT offered_case_roles_have_a_project CHECK (((project_id IS NOT NULL) OR (NOT ((role)::text = ANY ((ARRAY['deputy'::character varying, 'lead'::character varying, 'mentor'::character varying])::text[]))))),
    CONSTRAINT offered_translators_have_languages CHECK (((((role)::text = 'translator'::text) OR (languages = '{}'::character varying(10)[])) AND (1 = (
CASE
    WHEN ((role)::text = 'translator'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (languages = '{}'::character varying(10)[]) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.organisations_offer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_officetime (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    weekday smallint NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT office_time_forward CHECK ((opens < closes)),
    CONSTRAINT office_time_in_a_week CHECK ((weekday <= 6)),
    CONSTRAINT organisations_officetime_weekday_check CHECK ((weekday >= 0))
);
ALTER TABLE public.organisations_officetime ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_officetime_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_programme (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    key character varying(50) NOT NULL,
    name character varying(120) NOT NULL,
    funder_line text NOT NULL
);
ALTER TABLE public.organisations_programme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_programme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_project (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    key character varying(50) NOT NULL,
    name character varying(160) NOT NULL,
    district_keys character varying(5)[] NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(40) NOT NULL,
    address text NOT NULL,
    places_per_mentor smallint NOT NULL,
    carrier_id bigint NOT NULL,
    phase_id bigint NOT NULL,
    stop character varying(120) NOT NULL,
    CONSTRAINT organisations_project_places_per_mentor_check CHECK ((places_per_mentor >= 0))
);
ALTER TABLE public.organisations_project ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_project_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_projectpartner (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    name character varying(160) NOT NULL,
    address character varying(300) NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.organisations_projectpartner ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_projectpartner_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_projectreport (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    title character varying(160) NOT NULL,
    language character varying(10) NOT NULL,
    issued_on date NOT NULL,
    document character varying(200) NOT NULL,
    size integer NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT organisations_projectreport_size_check CHECK ((size >= 0))
);
ALTER TABLE public.organisations_projectreport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_projectreport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_projecttext (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    language character varying(10) NOT NULL,
    work text NOT NULL,
    people text NOT NULL,
    special text NOT NULL,
    way text NOT NULL,
    version integer NOT NULL,
    source_version integer,
    changed_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT organisations_projecttext_source_version_check CHECK ((source_version >= 0)),
    CONSTRAINT organisations_projecttext_version_check CHECK ((version >= 0)),
    CONSTRAINT project_text_names_its_source CHECK (((((language)::text = 'de'::text) OR (source_version IS NOT NULL)) AND (1 = (
CASE
    WHEN ((language)::text = 'de'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (source_version IS NOT NULL) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.organisations_projecttext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_projecttext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_region (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    name character varying(120) NOT NULL,
    municipality_keys character varying(8)[] NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.organisations_region ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_region_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisations_supportsession (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    operator_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT support_has_a_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT support_is_short CHECK (((until > began_at) AND (until <= (began_at + '01:00:00'::interval))))
);
ALTER TABLE public.organisations_supportsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_supportsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);
CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;
CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;
CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;
CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);
ALTER TABLE public.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);
ALTER TABLE public.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_localesynchronization (
    id integer NOT NULL,
    locale_id integer NOT NULL,
    sync_from_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_localesynchronization ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_localesynchronization_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_overridablesegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    data_json text NOT NULL,
    context_id integer NOT NULL,
    source_id integer NOT NULL,
    CONSTRAINT wagtail_localize_overridablesegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_overridablesegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_overridablesegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_relatedobjectsegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    context_id integer NOT NULL,
    object_id uuid NOT NULL,
    source_id integer NOT NULL,
    CONSTRAINT wagtail_localize_relatedobjectsegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_relatedobjectsegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_relatedobjectsegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_segmentoverride (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    data_json text NOT NULL,
    has_error boolean NOT NULL,
    field_error text NOT NULL,
    context_id integer,
    last_translated_by_id bigint,
    locale_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_segmentoverride ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_segmentoverride_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_string (
    id integer NOT NULL,
    data_hash uuid NOT NULL,
    data text NOT NULL,
    locale_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_string ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_string_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_stringsegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    attrs text NOT NULL,
    context_id integer NOT NULL,
    source_id integer NOT NULL,
    string_id integer NOT NULL,
    CONSTRAINT wagtail_localize_stringsegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_stringsegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_stringsegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_stringtranslation (
    id integer NOT NULL,
    data text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    context_id integer,
    locale_id integer NOT NULL,
    translation_of_id integer NOT NULL,
    tool_name character varying(255) NOT NULL,
    translation_type character varying(20) NOT NULL,
    last_translated_by_id bigint,
    field_error text NOT NULL,
    has_error boolean NOT NULL
);
ALTER TABLE public.wagtail_localize_stringtranslation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_stringtranslation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_template (
    id integer NOT NULL,
    uuid uuid NOT NULL,
    template text NOT NULL,
    template_format character varying(100) NOT NULL,
    string_count integer NOT NULL,
    CONSTRAINT wagtail_localize_template_string_count_check CHECK ((string_count >= 0))
);
ALTER TABLE public.wagtail_localize_template ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_template_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_templatesegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    context_id integer NOT NULL,
    source_id integer NOT NULL,
    template_id integer NOT NULL,
    CONSTRAINT wagtail_localize_templatesegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_templatesegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_templatesegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translatableobject (
    translation_key uuid NOT NULL,
    content_type_id integer NOT NULL
);
CREATE TABLE public.wagtail_localize_translation (
    id integer NOT NULL,
    uuid uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    translations_last_updated_at timestamp with time zone,
    destination_last_updated_at timestamp with time zone,
    enabled boolean NOT NULL,
    source_id integer NOT NULL,
    target_locale_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_translation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translationcontext (
    id integer NOT NULL,
    path_id uuid NOT NULL,
    path text NOT NULL,
    object_id uuid NOT NULL,
    field_path text NOT NULL
);
ALTER TABLE public.wagtail_localize_translationcontext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translationcontext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translationlog (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    locale_id integer NOT NULL,
    revision_id integer,
    source_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_translationlog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translationlog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translationsource (
    id integer NOT NULL,
    object_repr text NOT NULL,
    content_json text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    locale_id integer NOT NULL,
    object_id uuid NOT NULL,
    specific_content_type_id integer CONSTRAINT wagtail_localize_translations_specific_content_type_id_not_null NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    schema_version character varying(255) NOT NULL
);
ALTER TABLE public.wagtail_localize_translationsource ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translationsource_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_admin (
    id integer NOT NULL
);
ALTER TABLE public.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);
ALTER TABLE public.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer CONSTRAINT wagtailcore_collectionviewr_collectionviewrestriction__not_null NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer CONSTRAINT wagtailcore_groupapprovaltask_gro_groupapprovaltask_id_not_null NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);
ALTER TABLE public.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_modellogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);
ALTER TABLE public.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_pagelogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);
ALTER TABLE public.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_revision (
    id integer CONSTRAINT wagtailcore_pagerevision_id_not_null NOT NULL,
    created_at timestamp with time zone CONSTRAINT wagtailcore_pagerevision_created_at_not_null NOT NULL,
    content jsonb CONSTRAINT wagtailcore_pagerevision_content_json_not_null NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) CONSTRAINT wagtailcore_pagerevision_page_id_not_null NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);
ALTER TABLE public.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);
CREATE TABLE public.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer CONSTRAINT wagtailcore_pageviewrestriction_pageviewrestriction_id_not_null NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);
ALTER TABLE public.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer CONSTRAINT wagtailcore_taskstate_page_revision_id_not_null NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);
ALTER TABLE public.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);
ALTER TABLE public.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);
ALTER TABLE public.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) CONSTRAINT wagtailcore_workflowstate_page_id_not_null NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);
ALTER TABLE public.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailembeds_embed (
    id integer NOT NULL,
    url text NOT NULL,
    max_width smallint,
    type character varying(10) NOT NULL,
    html text NOT NULL,
    title text NOT NULL,
    author_name text NOT NULL,
    provider_name text NOT NULL,
    thumbnail_url text NOT NULL,
    width integer,
    height integer,
    last_updated timestamp with time zone NOT NULL,
    hash character varying(32) NOT NULL,
    cache_until timestamp with time zone
);
ALTER TABLE public.wagtailembeds_embed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailembeds_embed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE public.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);
ALTER TABLE public.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);
ALTER TABLE public.wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean CONSTRAINT wagtailusers_userprofile_updated_comments_notification_not_null NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);
ALTER TABLE public.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.website_barriernote (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    "where" character varying(200) NOT NULL,
    text text NOT NULL,
    address character varying(254) NOT NULL,
    language character varying(10) NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint
);
ALTER TABLE public.website_barriernote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.website_barriernote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.website_contentpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    body jsonb NOT NULL
);
CREATE TABLE public.website_downloadspage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    files jsonb NOT NULL
);
CREATE TABLE public.website_eventindexpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date
);
CREATE TABLE public.website_eventpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    place character varying(120) NOT NULL,
    address text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.website_externallink (
    id bigint NOT NULL,
    address character varying(500) NOT NULL,
    checked_at timestamp with time zone,
    failures smallint NOT NULL,
    answer character varying(40) NOT NULL,
    CONSTRAINT website_externallink_failures_check CHECK ((failures >= 0))
);
ALTER TABLE public.website_externallink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.website_externallink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.website_faqpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    questions jsonb NOT NULL
);
CREATE TABLE public.website_formeraddress (
    id bigint NOT NULL,
    language character varying(10) NOT NULL,
    way character varying(500) NOT NULL,
    left_at timestamp with time zone NOT NULL,
    page_id integer NOT NULL
);
ALTER TABLE public.website_formeraddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.website_formeraddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.website_legalpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    kind character varying(13) NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.website_newsindexpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date
);
CREATE TABLE public.website_newspage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    day date NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.website_partnerspage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    partners jsonb NOT NULL
);
CREATE TABLE public.website_picture (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    description character varying(255) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    file_size integer,
    file_hash character varying(40) NOT NULL,
    credit character varying(120) NOT NULL,
    collection_id integer NOT NULL,
    uploaded_by_user_id bigint,
    CONSTRAINT website_picture_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT website_picture_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT website_picture_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT website_picture_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT website_picture_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE public.website_picture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.website_picture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.website_picturesize (
    id bigint NOT NULL,
    filter_spec character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    image_id bigint NOT NULL
);
ALTER TABLE public.website_picturesize ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.website_picturesize_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.website_startpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    promise character varying(80) NOT NULL,
    headline character varying(140) NOT NULL,
    doors jsonb NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.website_vacancyindexpage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date
);
CREATE TABLE public.website_vacancypage (
    page_ptr_id integer NOT NULL,
    lead character varying(300) NOT NULL,
    review_on date,
    kind character varying(20) NOT NULL,
    employer character varying(120) NOT NULL,
    postcode character varying(5) NOT NULL,
    place character varying(120) NOT NULL,
    starts_on date,
    weekly_hours numeric(3,1),
    german character varying(2) NOT NULL,
    body jsonb NOT NULL,
    apply text NOT NULL,
    closes_on date NOT NULL,
    released_on date
);
ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);
INSERT INTO public.auth_group VALUES
	(1, 'Moderators'),
	(2, 'Editors');
INSERT INTO public.auth_group_permissions VALUES
	(1, 1, 1),
	(2, 2, 1),
	(3, 1, 2),
	(4, 2, 2),
	(5, 1, 107),
	(6, 1, 108),
	(7, 1, 109),
	(8, 2, 107),
	(9, 2, 108),
	(10, 2, 109),
	(11, 1, 110),
	(12, 2, 110),
	(13, 1, 112),
	(14, 1, 113),
	(15, 1, 111),
	(16, 2, 112),
	(17, 2, 113),
	(18, 2, 111),
	(19, 1, 114),
	(20, 2, 114);
INSERT INTO public.auth_permission VALUES
	(1, 'Can submit translations', 3, 'submit_translation'),
	(2, 'Can access Wagtail admin', 4, 'access_admin'),
	(3, 'Can add locale', 5, 'add_locale'),
	(4, 'Can change locale', 5, 'change_locale'),
	(5, 'Can delete locale', 5, 'delete_locale'),
	(6, 'Can view locale', 5, 'view_locale'),
	(7, 'Can add site', 6, 'add_site'),
	(8, 'Can change site', 6, 'change_site'),
	(9, 'Can delete site', 6, 'delete_site'),
	(10, 'Can view site', 6, 'view_site'),
	(11, 'Can add group site permission', 7, 'add_groupsitepermission'),
	(12, 'Can change group site permission', 7, 'change_groupsitepermission'),
	(13, 'Can delete group site permission', 7, 'delete_groupsitepermission'),
	(14, 'Can view group site permission', 7, 'view_groupsitepermission'),
	(15, 'Can add model log entry', 8, 'add_modellogentry'),
	(16, 'Can change model log entry', 8, 'change_modellogentry'),
	(17, 'Can delete model log entry', 8, 'delete_modellogentry'),
	(18, 'Can view model log entry', 8, 'view_modellogentry'),
	(19, 'Can add revision', 9, 'add_revision'),
	(20, 'Can change revision', 9, 'change_revision'),
	(21, 'Can delete revision', 9, 'delete_revision'),
	(22, 'Can view revision', 9, 'view_revision'),
	(23, 'Can add collection view restriction', 10, 'add_collectionviewrestriction'),
	(24, 'Can change collection view restriction', 10, 'change_collectionviewrestriction'),
	(25, 'Can delete collection view restriction', 10, 'delete_collectionviewrestriction'),
	(26, 'Can view collection view restriction', 10, 'view_collectionviewrestriction'),
	(27, 'Can add collection', 11, 'add_collection'),
	(28, 'Can change collection', 11, 'change_collection'),
	(29, 'Can delete collection', 11, 'delete_collection'),
	(30, 'Can view collection', 11, 'view_collection'),
	(31, 'Can add group collection permission', 12, 'add_groupcollectionpermission'),
	(32, 'Can change group collection permission', 12, 'change_groupcollectionpermission'),
	(33, 'Can delete group collection permission', 12, 'delete_groupcollectionpermission'),
	(34, 'Can view group collection permission', 12, 'view_groupcollectionpermission'),
	(35, 'Can add uploaded file', 13, 'add_uploadedfile'),
	(36, 'Can change uploaded file', 13, 'change_uploadedfile'),
	(37, 'Can delete uploaded file', 13, 'delete_uploadedfile'),
	(38, 'Can view uploaded file', 13, 'view_uploadedfile'),
	(39, 'Can add workflow content type', 14, 'add_workflowcontenttype'),
	(40, 'Can change workflow content type', 14, 'change_workflowcontenttype'),
	(41, 'Can delete workflow content type', 14, 'delete_workflowcontenttype'),
	(42, 'Can view workflow content type', 14, 'view_workflowcontenttype'),
	(43, 'Can add Workflow state', 15, 'add_workflowstate'),
	(44, 'Can change Workflow state', 15, 'change_workflowstate'),
	(45, 'Can delete Workflow state', 15, 'delete_workflowstate'),
	(46, 'Can view Workflow state', 15, 'view_workflowstate'),
	(47, 'Can add workflow', 16, 'add_workflow'),
	(48, 'Can change workflow', 16, 'change_workflow'),
	(49, 'Can delete workflow', 16, 'delete_workflow'),
	(50, 'Can view workflow', 16, 'view_workflow'),
	(51, 'Can add workflow task order', 17, 'add_workflowtask'),
	(52, 'Can change workflow task order', 17, 'change_workflowtask'),
	(53, 'Can delete workflow task order', 17, 'delete_workflowtask'),
	(54, 'Can view workflow task order', 17, 'view_workflowtask'),
	(55, 'Can add task', 18, 'add_task'),
	(56, 'Can change task', 18, 'change_task'),
	(57, 'Can delete task', 18, 'delete_task'),
	(58, 'Can view task', 18, 'view_task'),
	(59, 'Can add Group approval task', 2, 'add_groupapprovaltask'),
	(60, 'Can change Group approval task', 2, 'change_groupapprovaltask'),
	(61, 'Can delete Group approval task', 2, 'delete_groupapprovaltask'),
	(62, 'Can view Group approval task', 2, 'view_groupapprovaltask'),
	(63, 'Can add Task state', 19, 'add_taskstate'),
	(64, 'Can change Task state', 19, 'change_taskstate'),
	(65, 'Can delete Task state', 19, 'delete_taskstate'),
	(66, 'Can view Task state', 19, 'view_taskstate'),
	(67, 'Can add page', 1, 'add_page'),
	(68, 'Can change page', 1, 'change_page'),
	(69, 'Can delete page', 1, 'delete_page'),
	(70, 'Can view page', 1, 'view_page'),
	(71, 'Seiten inkl. Unterseiten löschen', 1, 'bulk_delete_page'),
	(72, 'Sperren/Entsperren der von Ihnen gesperrten Seiten', 1, 'lock_page'),
	(73, 'Jede Seite veröffentlichen', 1, 'publish_page'),
	(74, 'Beliebige Seite entsperren', 1, 'unlock_page'),
	(75, 'Can add group page permission', 20, 'add_grouppagepermission'),
	(76, 'Can change group page permission', 20, 'change_grouppagepermission'),
	(77, 'Can delete group page permission', 20, 'delete_grouppagepermission'),
	(78, 'Can view group page permission', 20, 'view_grouppagepermission'),
	(79, 'Can add page view restriction', 21, 'add_pageviewrestriction'),
	(80, 'Can change page view restriction', 21, 'change_pageviewrestriction'),
	(81, 'Can delete page view restriction', 21, 'delete_pageviewrestriction'),
	(82, 'Can view page view restriction', 21, 'view_pageviewrestriction'),
	(83, 'Can add workflow page', 22, 'add_workflowpage'),
	(84, 'Can change workflow page', 22, 'change_workflowpage'),
	(85, 'Can delete workflow page', 22, 'delete_workflowpage'),
	(86, 'Can view workflow page', 22, 'view_workflowpage'),
	(87, 'Can add page log entry', 23, 'add_pagelogentry'),
	(88, 'Can change page log entry', 23, 'change_pagelogentry'),
	(89, 'Can delete page log entry', 23, 'delete_pagelogentry'),
	(90, 'Can view page log entry', 23, 'view_pagelogentry'),
	(91, 'Can add comment', 24, 'add_comment'),
	(92, 'Can change comment', 24, 'change_comment'),
	(93, 'Can delete comment', 24, 'delete_comment'),
	(94, 'Can view comment', 24, 'view_comment'),
	(95, 'Can add comment reply', 25, 'add_commentreply'),
	(96, 'Can change comment reply', 25, 'change_commentreply'),
	(97, 'Can delete comment reply', 25, 'delete_commentreply'),
	(98, 'Can view comment reply', 25, 'view_commentreply'),
	(99, 'Can add page subscription', 26, 'add_pagesubscription'),
	(100, 'Can change page subscription', 26, 'change_pagesubscription');
INSERT INTO public.auth_permission VALUES
	(101, 'Can delete page subscription', 26, 'delete_pagesubscription'),
	(102, 'Can view page subscription', 26, 'view_pagesubscription'),
	(103, 'Can add reference index', 27, 'add_referenceindex'),
	(104, 'Can change reference index', 27, 'change_referenceindex'),
	(105, 'Can delete reference index', 27, 'delete_referenceindex'),
	(106, 'Can view reference index', 27, 'view_referenceindex'),
	(107, 'Can add document', 28, 'add_document'),
	(108, 'Can change document', 28, 'change_document'),
	(109, 'Can delete document', 28, 'delete_document'),
	(110, 'Can choose document', 28, 'choose_document'),
	(111, 'Can add image', 29, 'add_image'),
	(112, 'Can change image', 29, 'change_image'),
	(113, 'Can delete image', 29, 'delete_image'),
	(114, 'Can choose image', 29, 'choose_image');
INSERT INTO public.django_content_type VALUES
	(1, 'wagtailcore', 'page'),
	(2, 'wagtailcore', 'groupapprovaltask'),
	(3, 'wagtail_localize', 'translation'),
	(4, 'wagtailadmin', 'admin'),
	(5, 'wagtailcore', 'locale'),
	(6, 'wagtailcore', 'site'),
	(7, 'wagtailcore', 'groupsitepermission'),
	(8, 'wagtailcore', 'modellogentry'),
	(9, 'wagtailcore', 'revision'),
	(10, 'wagtailcore', 'collectionviewrestriction'),
	(11, 'wagtailcore', 'collection'),
	(12, 'wagtailcore', 'groupcollectionpermission'),
	(13, 'wagtailcore', 'uploadedfile'),
	(14, 'wagtailcore', 'workflowcontenttype'),
	(15, 'wagtailcore', 'workflowstate'),
	(16, 'wagtailcore', 'workflow'),
	(17, 'wagtailcore', 'workflowtask'),
	(18, 'wagtailcore', 'task'),
	(19, 'wagtailcore', 'taskstate'),
	(20, 'wagtailcore', 'grouppagepermission'),
	(21, 'wagtailcore', 'pageviewrestriction'),
	(22, 'wagtailcore', 'workflowpage'),
	(23, 'wagtailcore', 'pagelogentry'),
	(24, 'wagtailcore', 'comment'),
	(25, 'wagtailcore', 'commentreply'),
	(26, 'wagtailcore', 'pagesubscription'),
	(27, 'wagtailcore', 'referenceindex'),
	(28, 'wagtaildocs', 'document'),
	(29, 'wagtailimages', 'image');
INSERT INTO public.django_migrations VALUES
	(1, 'identity', '0001_initial', '2026-11-22 21:09:59.372305+00'),
	(2, 'account', '0001_initial', '2026-11-22 21:09:59.410894+00'),
	(3, 'account', '0002_email_max_length', '2026-11-22 21:09:59.422622+00'),
	(4, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-22 21:09:59.437275+00'),
	(5, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-22 21:09:59.452551+00'),
	(6, 'account', '0005_emailaddress_idx_upper_email', '2026-11-22 21:09:59.460541+00'),
	(7, 'account', '0006_emailaddress_lower', '2026-11-22 21:09:59.470173+00'),
	(8, 'account', '0007_emailaddress_idx_email', '2026-11-22 21:09:59.483631+00'),
	(9, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-22 21:09:59.492728+00'),
	(10, 'account', '0009_emailaddress_unique_primary_email', '2026-11-22 21:09:59.500326+00'),
	(11, 'contenttypes', '0001_initial', '2026-11-22 21:09:59.508178+00'),
	(12, 'contenttypes', '0002_remove_content_type_name', '2026-11-22 21:09:59.518746+00'),
	(13, 'auth', '0001_initial', '2026-11-22 21:09:59.548586+00'),
	(14, 'auth', '0002_alter_permission_name_max_length', '2026-11-22 21:09:59.554575+00'),
	(15, 'auth', '0003_alter_user_email_max_length', '2026-11-22 21:09:59.560761+00'),
	(16, 'auth', '0004_alter_user_username_opts', '2026-11-22 21:09:59.567269+00'),
	(17, 'auth', '0005_alter_user_last_login_null', '2026-11-22 21:09:59.575083+00'),
	(18, 'auth', '0006_require_contenttypes_0002', '2026-11-22 21:09:59.57636+00'),
	(19, 'auth', '0007_alter_validators_add_error_messages', '2026-11-22 21:09:59.583472+00'),
	(20, 'auth', '0008_alter_user_username_max_length', '2026-11-22 21:09:59.591283+00'),
	(21, 'auth', '0009_alter_user_last_name_max_length', '2026-11-22 21:09:59.601405+00'),
	(22, 'auth', '0010_alter_group_name_max_length', '2026-11-22 21:09:59.609522+00'),
	(23, 'auth', '0011_update_proxy_permissions', '2026-11-22 21:09:59.620406+00'),
	(24, 'auth', '0012_alter_user_first_name_max_length', '2026-11-22 21:09:59.627943+00'),
	(25, 'organisations', '0001_initial', '2026-11-22 21:09:59.817991+00'),
	(26, 'foundation', '0001_initial', '2026-11-22 21:10:00.01725+00'),
	(27, 'foundation', '0002_walls', '2026-11-22 21:10:00.031958+00'),
	(28, 'identity', '0002_invitations', '2026-11-22 21:10:00.123983+00'),
	(29, 'organisations', '0002_members', '2026-11-22 21:10:00.197616+00'),
	(30, 'casework', '0001_initial', '2026-11-22 21:10:04.507052+00'),
	(31, 'casework', '0002_walls', '2026-11-22 21:10:04.606557+00'),
	(32, 'casework', '0003_course', '2026-11-22 21:10:05.095246+00'),
	(33, 'casework', '0004_day', '2026-11-22 21:10:06.074935+00'),
	(34, 'casework', '0005_lists', '2026-11-22 21:10:06.55055+00'),
	(35, 'casework', '0006_file', '2026-11-22 21:10:06.793915+00'),
	(36, 'casework', '0007_lanes', '2026-11-22 21:10:07.263483+00'),
	(37, 'casework', '0008_access', '2026-11-22 21:10:07.989416+00'),
	(38, 'evaluation', '0001_initial', '2026-11-22 21:10:08.179718+00'),
	(39, 'foundation', '0003_outbox_error', '2026-11-22 21:10:08.201959+00'),
	(40, 'foundation', '0004_publication', '2026-11-22 21:10:08.307667+00'),
	(41, 'exhibition', '0001_stories', '2026-11-22 21:10:10.747518+00'),
	(42, 'exhibition', '0002_tour', '2026-11-22 21:10:11.794027+00'),
	(43, 'exhibition', '0003_panels', '2026-11-22 21:10:12.869215+00'),
	(44, 'exhibition', '0004_visitors', '2026-11-22 21:10:13.054825+00'),
	(45, 'foundation', '0005_search', '2026-11-22 21:10:13.085405+00'),
	(46, 'foundation', '0006_search_at_once', '2026-11-22 21:10:13.117767+00'),
	(47, 'identity', '0003_groups', '2026-11-22 21:10:13.774635+00'),
	(48, 'mfa', '0001_initial', '2026-11-22 21:10:13.929257+00'),
	(49, 'mfa', '0002_authenticator_timestamps', '2026-11-22 21:10:14.033866+00'),
	(50, 'mfa', '0003_authenticator_type_uniq', '2026-11-22 21:10:14.171462+00'),
	(51, 'organisations', '0003_translators', '2026-11-22 21:10:14.947769+00'),
	(52, 'organisations', '0004_showing', '2026-11-22 21:10:16.631575+00'),
	(53, 'procrastinate', '0001_initial', '2026-11-22 21:10:16.659251+00'),
	(54, 'procrastinate', '0002_drop_started_at_column', '2026-11-22 21:10:16.664846+00'),
	(55, 'procrastinate', '0003_drop_started_at_column', '2026-11-22 21:10:16.669685+00'),
	(56, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-22 21:10:16.675728+00'),
	(57, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-22 21:10:16.680667+00'),
	(58, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-22 21:10:16.684921+00'),
	(59, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-22 21:10:16.690689+00'),
	(60, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-22 21:10:16.697432+00'),
	(61, 'procrastinate', '0009_add_defer_job_function', '2026-11-22 21:10:16.702695+00'),
	(62, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-22 21:10:16.713021+00'),
	(63, 'procrastinate', '0011_add_foreign_key_index', '2026-11-22 21:10:16.71953+00'),
	(64, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-22 21:10:16.726571+00'),
	(65, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-22 21:10:16.731142+00'),
	(66, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-22 21:10:16.735365+00'),
	(67, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-22 21:10:16.73967+00'),
	(68, 'procrastinate', '0016_delete_finished_jobs', '2026-11-22 21:10:16.744287+00'),
	(69, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-22 21:10:16.748555+00'),
	(70, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-22 21:10:16.752914+00'),
	(71, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-22 21:10:16.75764+00'),
	(72, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-22 21:10:16.763363+00'),
	(73, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-22 21:10:16.770321+00'),
	(74, 'procrastinate', '0022_null_locks_excluded', '2026-11-22 21:10:16.775075+00'),
	(75, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-22 21:10:16.780102+00'),
	(76, 'procrastinate', '0024_job_id_bigint', '2026-11-22 21:10:16.791208+00'),
	(77, 'procrastinate', '0025_add_models', '2026-11-22 21:10:16.805679+00'),
	(78, 'procrastinate', '0026_add_job_priority', '2026-11-22 21:10:16.818671+00'),
	(79, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-22 21:10:16.823591+00'),
	(80, 'procrastinate', '0028_add_cancel_states', '2026-11-22 21:10:16.842757+00'),
	(81, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-22 21:10:16.847123+00'),
	(82, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-22 21:10:16.853905+00'),
	(83, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-22 21:10:16.860663+00'),
	(84, 'procrastinate', '0032_pre_cancel_notification', '2026-11-22 21:10:16.874877+00'),
	(85, 'procrastinate', '0033_post_cancel_notification', '2026-11-22 21:10:16.900445+00'),
	(86, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-22 21:10:16.918811+00'),
	(87, 'procrastinate', '0035_post_add_heartbeat', '2026-11-22 21:10:16.923373+00'),
	(88, 'procrastinate', '0036_add_worker_model', '2026-11-22 21:10:16.935171+00'),
	(89, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-22 21:10:16.940592+00'),
	(90, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-22 21:10:16.944428+00'),
	(91, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-22 21:10:16.948422+00'),
	(92, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-22 21:10:16.952263+00'),
	(93, 'procrastinate', '0041_post_retry_failed_job', '2026-11-22 21:10:16.956613+00'),
	(94, 'sessions', '0001_initial', '2026-11-22 21:10:16.970187+00'),
	(95, 'taggit', '0001_initial', '2026-11-22 21:10:17.148246+00'),
	(96, 'taggit', '0002_auto_20150616_2121', '2026-11-22 21:10:17.162593+00'),
	(97, 'taggit', '0003_taggeditem_add_unique_index', '2026-11-22 21:10:17.176753+00'),
	(98, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-11-22 21:10:17.491824+00'),
	(99, 'taggit', '0005_auto_20220424_2025', '2026-11-22 21:10:17.505435+00'),
	(100, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-11-22 21:10:17.531658+00');
INSERT INTO public.django_migrations VALUES
	(101, 'usersessions', '0001_initial', '2026-11-22 21:10:17.712218+00'),
	(102, 'wagtailcore', '0001_initial', '2026-11-22 21:10:19.26407+00'),
	(103, 'wagtailcore', '0002_initial_data', '2026-11-22 21:10:19.265372+00'),
	(104, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-11-22 21:10:19.266041+00'),
	(105, 'wagtailcore', '0004_page_locked', '2026-11-22 21:10:19.266552+00'),
	(106, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-11-22 21:10:19.267067+00'),
	(107, 'wagtailcore', '0006_add_lock_page_permission', '2026-11-22 21:10:19.267545+00'),
	(108, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-11-22 21:10:19.267967+00'),
	(109, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-11-22 21:10:19.268505+00'),
	(110, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-11-22 21:10:19.268938+00'),
	(111, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-11-22 21:10:19.269463+00'),
	(112, 'wagtailcore', '0011_page_first_published_at', '2026-11-22 21:10:19.26993+00'),
	(113, 'wagtailcore', '0012_extend_page_slug_field', '2026-11-22 21:10:19.270389+00'),
	(114, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-11-22 21:10:19.27083+00'),
	(115, 'wagtailcore', '0014_add_verbose_name', '2026-11-22 21:10:19.271291+00'),
	(116, 'wagtailcore', '0015_add_more_verbose_names', '2026-11-22 21:10:19.271717+00'),
	(117, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-11-22 21:10:19.272156+00'),
	(118, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-11-22 21:10:19.294132+00'),
	(119, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-11-22 21:10:19.579992+00'),
	(120, 'wagtailcore', '0019_verbose_names_cleanup', '2026-11-22 21:10:19.74407+00'),
	(121, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-11-22 21:10:19.805877+00'),
	(122, 'wagtailcore', '0021_capitalizeverbose', '2026-11-22 21:10:22.544125+00'),
	(123, 'wagtailcore', '0022_add_site_name', '2026-11-22 21:10:22.565799+00'),
	(124, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-11-22 21:10:22.722253+00'),
	(125, 'wagtailcore', '0024_collection', '2026-11-22 21:10:22.734706+00'),
	(126, 'wagtailcore', '0025_collection_initial_data', '2026-11-22 21:10:22.905922+00'),
	(127, 'wagtailcore', '0026_group_collection_permission', '2026-11-22 21:10:23.095836+00'),
	(128, 'wagtailcore', '0027_fix_collection_path_collation', '2026-11-22 21:10:23.537799+00'),
	(129, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-11-22 21:10:23.7212+00'),
	(130, 'wagtailcore', '0028_merge', '2026-11-22 21:10:23.7232+00'),
	(131, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-11-22 21:10:23.784844+00'),
	(132, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-11-22 21:10:23.847995+00'),
	(133, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-11-22 21:10:24.08663+00'),
	(134, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-11-22 21:10:24.115482+00'),
	(135, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-11-22 21:10:24.241944+00'),
	(136, 'wagtailcore', '0034_page_live_revision', '2026-11-22 21:10:24.415937+00'),
	(137, 'wagtailcore', '0035_page_last_published_at', '2026-11-22 21:10:24.479792+00'),
	(138, 'wagtailcore', '0036_populate_page_last_published_at', '2026-11-22 21:10:24.666823+00'),
	(139, 'wagtailcore', '0037_set_page_owner_editable', '2026-11-22 21:10:25.112036+00'),
	(140, 'wagtailcore', '0038_make_first_published_at_editable', '2026-11-22 21:10:25.180507+00'),
	(141, 'wagtailcore', '0039_collectionviewrestriction', '2026-11-22 21:10:25.568246+00'),
	(142, 'wagtailcore', '0040_page_draft_title', '2026-11-22 21:10:25.828182+00'),
	(143, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-11-22 21:10:25.853747+00'),
	(144, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-11-22 21:10:25.921528+00'),
	(145, 'wagtailcore', '0043_lock_fields', '2026-11-22 21:10:26.418219+00'),
	(146, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-11-22 21:10:26.449417+00'),
	(147, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-11-22 21:10:26.656727+00'),
	(148, 'wagtailcore', '0046_site_name_remove_null', '2026-11-22 21:10:26.68697+00'),
	(149, 'wagtailcore', '0047_add_workflow_models', '2026-11-22 21:10:28.607404+00'),
	(150, 'wagtailcore', '0048_add_default_workflows', '2026-11-22 21:10:28.851974+00'),
	(151, 'wagtailcore', '0049_taskstate_finished_by', '2026-11-22 21:10:29.316837+00'),
	(152, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-11-22 21:10:29.527668+00'),
	(153, 'wagtailcore', '0051_taskstate_comment', '2026-11-22 21:10:29.603706+00'),
	(154, 'wagtailcore', '0052_pagelogentry', '2026-11-22 21:10:29.824648+00'),
	(155, 'wagtailcore', '0053_locale_model', '2026-11-22 21:10:29.83634+00'),
	(156, 'wagtailcore', '0054_initial_locale', '2026-11-22 21:10:30.044453+00'),
	(157, 'wagtailcore', '0055_page_locale_fields', '2026-11-22 21:10:30.39286+00'),
	(158, 'wagtailcore', '0056_page_locale_fields_populate', '2026-11-22 21:10:30.865888+00'),
	(159, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-11-22 21:10:31.144998+00'),
	(160, 'wagtailcore', '0058_page_alias_of', '2026-11-22 21:10:31.357504+00'),
	(161, 'wagtailcore', '0059_apply_collection_ordering', '2026-11-22 21:10:31.553394+00'),
	(162, 'wagtail_localize', '0001_initial', '2026-11-22 21:10:33.900445+00'),
	(163, 'wagtail_localize', '0002_translation', '2026-11-22 21:10:34.100714+00'),
	(164, 'wagtail_localize', '0003_delete_translation_sources', '2026-11-22 21:10:34.301827+00'),
	(165, 'wagtail_localize', '0004_one_source_per_objectlocale', '2026-11-22 21:10:34.402468+00'),
	(166, 'wagtail_localize', '0005_remove_translationsource_object', '2026-11-22 21:10:34.870392+00'),
	(167, 'wagtail_localize', '0006_create_submit_translation_permission', '2026-11-22 21:10:35.104374+00'),
	(168, 'wagtail_localize', '0007_stringtranslation_type_and_tool_name', '2026-11-22 21:10:35.164955+00'),
	(169, 'wagtail_localize', '0008_stringtranslation_last_translated_by', '2026-11-22 21:10:35.378743+00'),
	(170, 'wagtail_localize', '0009_stringtranslation_errors', '2026-11-22 21:10:35.529399+00'),
	(171, 'wagtail_localize', '0010_overridablesegment', '2026-11-22 21:10:35.751041+00'),
	(172, 'wagtail_localize', '0011_segmentoverride', '2026-11-22 21:10:36.213899+00'),
	(173, 'wagtail_localize', '0012_localesynchronization', '2026-11-22 21:10:36.429885+00'),
	(174, 'wagtail_localize', '0013_translationsource_schema_version', '2026-11-22 21:10:36.469976+00'),
	(175, 'wagtail_localize', '0014_remove_translation_source_last_updated_at', '2026-11-22 21:10:36.500619+00'),
	(176, 'wagtail_localize', '0015_translationcontext_field_path', '2026-11-22 21:10:36.523249+00'),
	(177, 'wagtail_localize', '0016_rename_page_revision_translationlog_revision', '2026-11-22 21:10:36.570589+00'),
	(178, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-11-22 21:10:36.788341+00'),
	(179, 'wagtailadmin', '0002_admin', '2026-11-22 21:10:36.794215+00'),
	(180, 'wagtailadmin', '0003_admin_managed', '2026-11-22 21:10:36.806007+00'),
	(181, 'wagtailadmin', '0004_editingsession', '2026-11-22 21:10:37.008924+00'),
	(182, 'wagtailadmin', '0005_editingsession_is_editing', '2026-11-22 21:10:37.080547+00'),
	(183, 'wagtailadmin', '0006_formstate', '2026-11-22 21:10:37.551464+00'),
	(184, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-11-22 21:10:37.707085+00'),
	(185, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-11-22 21:10:37.868338+00'),
	(186, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-11-22 21:10:38.515493+00'),
	(187, 'wagtailcore', '0063_modellogentry', '2026-11-22 21:10:39.016787+00'),
	(188, 'wagtailcore', '0064_log_timestamp_indexes', '2026-11-22 21:10:39.191027+00'),
	(189, 'wagtailcore', '0065_log_entry_uuid', '2026-11-22 21:10:39.370595+00'),
	(190, 'wagtailcore', '0066_collection_management_permissions', '2026-11-22 21:10:39.601181+00'),
	(191, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-11-22 21:10:39.776049+00'),
	(192, 'wagtailcore', '0068_log_entry_empty_object', '2026-11-22 21:10:40.227288+00'),
	(193, 'wagtailcore', '0069_log_entry_jsonfield', '2026-11-22 21:10:40.623986+00'),
	(194, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-11-22 21:10:42.20275+00'),
	(195, 'wagtailcore', '0071_populate_revision_content_type', '2026-11-22 21:10:42.436199+00'),
	(196, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-11-22 21:10:43.238151+00'),
	(197, 'wagtailcore', '0073_page_latest_revision', '2026-11-22 21:10:43.470594+00'),
	(198, 'wagtailcore', '0074_revision_object_str', '2026-11-22 21:10:43.562183+00'),
	(199, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-11-22 21:10:44.048119+00'),
	(200, 'wagtailcore', '0076_modellogentry_revision', '2026-11-22 21:10:44.529557+00');
INSERT INTO public.django_migrations VALUES
	(201, 'wagtailcore', '0077_alter_revision_user', '2026-11-22 21:10:44.763542+00'),
	(202, 'wagtailcore', '0078_referenceindex', '2026-11-22 21:10:45.009783+00'),
	(203, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-11-22 21:10:45.114858+00'),
	(204, 'wagtailcore', '0080_generic_workflowstate', '2026-11-22 21:10:46.44078+00'),
	(205, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-11-22 21:10:46.684557+00'),
	(206, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-11-22 21:10:47.183907+00'),
	(207, 'wagtailcore', '0083_workflowcontenttype', '2026-11-22 21:10:47.733093+00'),
	(208, 'wagtailcore', '0084_add_default_page_permissions', '2026-11-22 21:10:47.83851+00'),
	(209, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-11-22 21:10:48.191532+00'),
	(210, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-11-22 21:10:48.715344+00'),
	(211, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-11-22 21:10:49.124804+00'),
	(212, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-11-22 21:10:49.696791+00'),
	(213, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-11-22 21:10:50.039547+00'),
	(214, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-11-22 21:10:50.710822+00'),
	(215, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-11-22 21:10:50.793417+00'),
	(216, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-11-22 21:10:50.965444+00'),
	(217, 'wagtailcore', '0093_uploadedfile', '2026-11-22 21:10:51.28469+00'),
	(218, 'wagtailcore', '0094_alter_page_locale', '2026-11-22 21:10:51.714151+00'),
	(219, 'wagtailcore', '0095_groupsitepermission', '2026-11-22 21:10:52.163266+00'),
	(220, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-11-22 21:10:52.253471+00'),
	(221, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-11-22 21:10:52.763385+00'),
	(222, 'wagtaildocs', '0001_initial', '2026-11-22 21:10:53.117793+00'),
	(223, 'wagtaildocs', '0002_initial_data', '2026-11-22 21:10:53.489596+00'),
	(224, 'wagtaildocs', '0003_add_verbose_names', '2026-11-22 21:10:54.084787+00'),
	(225, 'wagtaildocs', '0004_capitalizeverbose', '2026-11-22 21:10:55.025656+00'),
	(226, 'wagtaildocs', '0005_document_collection', '2026-11-22 21:10:55.436561+00'),
	(227, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-11-22 21:10:56.031691+00'),
	(228, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-11-22 21:10:56.265074+00'),
	(229, 'wagtaildocs', '0007_merge', '2026-11-22 21:10:56.283903+00'),
	(230, 'wagtaildocs', '0008_document_file_size', '2026-11-22 21:10:56.38183+00'),
	(231, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-11-22 21:10:56.518975+00'),
	(232, 'wagtaildocs', '0010_document_file_hash', '2026-11-22 21:10:56.639499+00'),
	(233, 'wagtaildocs', '0011_add_choose_permissions', '2026-11-22 21:10:57.905873+00'),
	(234, 'wagtaildocs', '0012_uploadeddocument', '2026-11-22 21:10:58.445752+00'),
	(235, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-11-22 21:10:58.46152+00'),
	(236, 'wagtaildocs', '0014_alter_document_file_size', '2026-11-22 21:10:58.583205+00'),
	(237, 'wagtailembeds', '0001_initial', '2026-11-22 21:10:58.64415+00'),
	(238, 'wagtailembeds', '0002_add_verbose_names', '2026-11-22 21:10:58.655274+00'),
	(239, 'wagtailembeds', '0003_capitalizeverbose', '2026-11-22 21:10:58.677708+00'),
	(240, 'wagtailembeds', '0004_embed_verbose_name_plural', '2026-11-22 21:10:58.712741+00'),
	(241, 'wagtailembeds', '0005_specify_thumbnail_url_max_length', '2026-11-22 21:10:58.731281+00'),
	(242, 'wagtailembeds', '0006_add_embed_hash', '2026-11-22 21:10:58.743568+00'),
	(243, 'wagtailembeds', '0007_populate_hash', '2026-11-22 21:10:58.961301+00'),
	(244, 'wagtailembeds', '0008_allow_long_urls', '2026-11-22 21:10:59.135517+00'),
	(245, 'wagtailembeds', '0009_embed_cache_until', '2026-11-22 21:10:59.182136+00'),
	(246, 'wagtailimages', '0001_initial', '2026-11-22 21:11:00.513909+00'),
	(247, 'wagtailimages', '0002_initial_data', '2026-11-22 21:11:00.519447+00'),
	(248, 'wagtailimages', '0003_fix_focal_point_fields', '2026-11-22 21:11:00.522636+00'),
	(249, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-11-22 21:11:00.525453+00'),
	(250, 'wagtailimages', '0005_make_filter_spec_unique', '2026-11-22 21:11:00.527209+00'),
	(251, 'wagtailimages', '0006_add_verbose_names', '2026-11-22 21:11:00.52945+00'),
	(252, 'wagtailimages', '0007_image_file_size', '2026-11-22 21:11:00.531989+00'),
	(253, 'wagtailimages', '0008_image_created_at_index', '2026-11-22 21:11:00.533317+00'),
	(254, 'wagtailimages', '0009_capitalizeverbose', '2026-11-22 21:11:00.535405+00'),
	(255, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-11-22 21:11:00.541426+00'),
	(256, 'wagtailimages', '0011_image_collection', '2026-11-22 21:11:00.543574+00'),
	(257, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-11-22 21:11:00.546388+00'),
	(258, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-11-22 21:11:00.547307+00'),
	(259, 'wagtailimages', '0014_add_filter_spec_field', '2026-11-22 21:11:00.547862+00'),
	(260, 'wagtailimages', '0015_fill_filter_spec_field', '2026-11-22 21:11:00.548372+00'),
	(261, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-11-22 21:11:00.549959+00'),
	(262, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-11-22 21:11:00.550707+00'),
	(263, 'wagtailimages', '0018_remove_rendition_filter', '2026-11-22 21:11:00.551413+00'),
	(264, 'wagtailimages', '0019_delete_filter', '2026-11-22 21:11:00.552263+00'),
	(265, 'wagtailimages', '0020_add-verbose-name', '2026-11-22 21:11:00.552994+00'),
	(266, 'wagtailimages', '0021_image_file_hash', '2026-11-22 21:11:00.553663+00'),
	(267, 'wagtailimages', '0022_uploadedimage', '2026-11-22 21:11:00.795838+00'),
	(268, 'wagtailimages', '0023_add_choose_permissions', '2026-11-22 21:11:01.592383+00'),
	(269, 'wagtailimages', '0024_index_image_file_hash', '2026-11-22 21:11:01.765115+00'),
	(270, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-11-22 21:11:01.966244+00'),
	(271, 'wagtailimages', '0026_delete_uploadedimage', '2026-11-22 21:11:01.979975+00'),
	(272, 'wagtailimages', '0027_image_description', '2026-11-22 21:11:02.087003+00'),
	(273, 'wagtailsearch', '0001_initial', '2026-11-22 21:11:02.592321+00'),
	(274, 'wagtailsearch', '0002_add_verbose_names', '2026-11-22 21:11:03.239501+00'),
	(275, 'wagtailsearch', '0003_remove_editors_pick', '2026-11-22 21:11:03.241543+00'),
	(276, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-11-22 21:11:03.255552+00'),
	(277, 'wagtailsearch', '0005_create_indexentry', '2026-11-22 21:11:03.552238+00'),
	(278, 'wagtailsearch', '0006_customise_indexentry', '2026-11-22 21:11:03.802053+00'),
	(279, 'wagtailsearch', '0007_delete_editorspick', '2026-11-22 21:11:03.816658+00'),
	(280, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-11-22 21:11:03.860354+00'),
	(281, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-11-22 21:11:03.862989+00'),
	(282, 'wagtailsearch', '0010_add_text_fields', '2026-11-22 21:11:03.963342+00'),
	(283, 'wagtailusers', '0001_initial', '2026-11-22 21:11:04.437506+00'),
	(284, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-11-22 21:11:04.700306+00'),
	(285, 'wagtailusers', '0003_add_verbose_names', '2026-11-22 21:11:04.786231+00'),
	(286, 'wagtailusers', '0004_capitalizeverbose', '2026-11-22 21:11:05.13428+00'),
	(287, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-11-22 21:11:05.37012+00'),
	(288, 'wagtailusers', '0006_userprofile_prefered_language', '2026-11-22 21:11:05.456452+00'),
	(289, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-11-22 21:11:05.547487+00'),
	(290, 'wagtailusers', '0008_userprofile_avatar', '2026-11-22 21:11:05.909219+00'),
	(291, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-11-22 21:11:05.997058+00'),
	(292, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-11-22 21:11:06.089221+00'),
	(293, 'wagtailusers', '0011_userprofile_dismissibles', '2026-11-22 21:11:06.185402+00'),
	(294, 'wagtailusers', '0012_userprofile_theme', '2026-11-22 21:11:06.265612+00'),
	(295, 'wagtailusers', '0013_userprofile_density', '2026-11-22 21:11:06.349856+00'),
	(296, 'wagtailusers', '0014_userprofile_contrast', '2026-11-22 21:11:06.442021+00'),
	(297, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-11-22 21:11:06.532515+00'),
	(298, 'website', '0001_initial', '2026-11-22 21:11:10.79608+00'),
	(299, 'website', '0002_shown', '2026-11-22 21:11:10.820222+00'),
	(300, 'website', '0003_former_address', '2026-11-22 21:11:11.095688+00');
INSERT INTO public.django_migrations VALUES
	(301, 'website', '0004_vacancies', '2026-11-22 21:11:11.842854+00'),
	(302, 'website', '0005_what_pictures_show', '2026-11-22 21:11:12.153084+00'),
	(303, 'wagtailimages', '0001_squashed_0021', '2026-11-22 21:11:12.162035+00'),
	(304, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-11-22 21:11:12.163475+00');
INSERT INTO public.wagtailcore_collection VALUES
	(1, '0001', 1, 0, 'Root');
INSERT INTO public.wagtailcore_groupapprovaltask VALUES
	(1);
INSERT INTO public.wagtailcore_groupapprovaltask_groups VALUES
	(1, 1, 1);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES
	(1, 1, 1, 107),
	(2, 1, 2, 107),
	(3, 1, 1, 108),
	(4, 1, 2, 108),
	(5, 1, 1, 110),
	(6, 1, 2, 110),
	(7, 1, 1, 111),
	(8, 1, 2, 111),
	(9, 1, 1, 112),
	(10, 1, 2, 112),
	(11, 1, 1, 114),
	(12, 1, 2, 114);
INSERT INTO public.wagtailcore_grouppagepermission VALUES
	(1, 1, 1, 67),
	(2, 1, 1, 68),
	(3, 1, 1, 73),
	(4, 2, 1, 67),
	(5, 2, 1, 68),
	(6, 1, 1, 72),
	(7, 1, 1, 74);
INSERT INTO public.wagtailcore_locale VALUES
	(1, 'de');
INSERT INTO public.wagtailcore_page VALUES
	(1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, '6c95ab1b-c692-47d1-a7f5-c294f505f724', 1, NULL, NULL),
	(2, '00010001', 2, 0, 'Welcome to your new Wagtail site!', 'home', true, false, '/home/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Welcome to your new Wagtail site!', NULL, NULL, '2c2a89db-90a1-4b91-9317-5612e4ba86a7', 1, NULL, NULL);
INSERT INTO public.wagtailcore_site VALUES
	(1, 'localhost', 80, true, 2, '');
INSERT INTO public.wagtailcore_task VALUES
	(1, 'Moderators approval', true, 2);
INSERT INTO public.wagtailcore_workflow VALUES
	(1, 'Moderators approval', true);
INSERT INTO public.wagtailcore_workflowpage VALUES
	(1, 1);
INSERT INTO public.wagtailcore_workflowtask VALUES
	(1, 0, 1, 1);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 20, true);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 114, true);
SELECT pg_catalog.setval('public.casework_accesscheck_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_agreement_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_application_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_appointment_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_calendarfeed_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_celltocheck_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_checkin_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_contactnote_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_handover_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_importedrow_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_listimport_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_mentee_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_mentoring_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_merge_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_outcome_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_profile_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_residencepaper_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_step_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_twopeople_id_seq', 1, false);
SELECT pg_catalog.setval('public.casework_wait_id_seq', 1, false);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 29, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 304, true);
SELECT pg_catalog.setval('public.evaluation_figure_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_host_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_hostcontact_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_interview_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_loan_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_loanevent_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_loanfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_panel_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_panelmeasure_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_panelrepair_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_panelset_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_personcontact_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_physicalpanel_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_picture_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_portrayedperson_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_printfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_printrun_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_protocol_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_protocolline_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_release_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_safetycheck_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_scancount_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_shortlink_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_story_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_storyinvitation_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_storytext_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_subtitles_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_visitcount_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_voice_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_wish_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_withdrawal_id_seq', 1, false);
SELECT pg_catalog.setval('public.exhibition_withdrawaltask_id_seq', 1, false);
SELECT pg_catalog.setval('public.foundation_change_id_seq', 1, false);
SELECT pg_catalog.setval('public.foundation_message_id_seq', 1, false);
SELECT pg_catalog.setval('public.foundation_reading_id_seq', 1, false);
SELECT pg_catalog.setval('public.foundation_searchtext_id_seq', 1, false);
SELECT pg_catalog.setval('public.foundation_searchword_id_seq', 1, false);
SELECT pg_catalog.setval('public.identity_account_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.identity_account_id_seq', 1, false);
SELECT pg_catalog.setval('public.identity_account_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.identity_invitation_id_seq', 1, false);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_carrier_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_deputyship_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_fundingphase_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_membership_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_membership_regions_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_mentorcard_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_offer_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_officetime_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_programme_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_project_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_projectpartner_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_projectreport_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_projecttext_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_region_id_seq', 1, false);
SELECT pg_catalog.setval('public.organisations_supportsession_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_tag_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_taggeditem_id_seq', 1, false);
SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_localesynchronization_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_overridablesegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_relatedobjectsegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_segmentoverride_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_string_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_stringsegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_stringtranslation_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_template_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_templatesegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translation_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translationcontext_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translationlog_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translationsource_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_admin_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_editingsession_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_formstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collection_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_comment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_commentreply_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_groupcollectionpermission_id_seq', 12, true);
SELECT pg_catalog.setval('public.wagtailcore_grouppagepermission_id_seq', 7, true);
SELECT pg_catalog.setval('public.wagtailcore_groupsitepermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_locale_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_modellogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_page_id_seq', 2, true);
SELECT pg_catalog.setval('public.wagtailcore_pagelogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagerevision_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagesubscription_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_referenceindex_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_site_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_task_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_taskstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_uploadedfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflow_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_workflowstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflowtask_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtaildocs_document_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailembeds_embed_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_image_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_rendition_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailsearch_indexentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailusers_userprofile_id_seq', 1, false);
SELECT pg_catalog.setval('public.website_barriernote_id_seq', 1, false);
SELECT pg_catalog.setval('public.website_externallink_id_seq', 1, false);
SELECT pg_catalog.setval('public.website_formeraddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.website_picture_id_seq', 1, false);
SELECT pg_catalog.setval('public.website_picturesize_id_seq', 1, false);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_accesscheck
    ADD CONSTRAINT casework_accesscheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_accesscheck
    ADD CONSTRAINT casework_accesscheck_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_agreement
    ADD CONSTRAINT casework_agreement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_agreement
    ADD CONSTRAINT casework_agreement_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_application
    ADD CONSTRAINT casework_application_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_application
    ADD CONSTRAINT casework_application_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_appointment
    ADD CONSTRAINT casework_appointment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_appointment
    ADD CONSTRAINT casework_appointment_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_calendarfeed
    ADD CONSTRAINT casework_calendarfeed_digest_key UNIQUE (digest);
ALTER TABLE ONLY public.casework_calendarfeed
    ADD CONSTRAINT casework_calendarfeed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_calendarfeed
    ADD CONSTRAINT casework_calendarfeed_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_celltocheck
    ADD CONSTRAINT casework_celltocheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_celltocheck
    ADD CONSTRAINT casework_celltocheck_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_checkin
    ADD CONSTRAINT casework_checkin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_checkin
    ADD CONSTRAINT casework_checkin_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_contactnote
    ADD CONSTRAINT casework_contactnote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_contactnote
    ADD CONSTRAINT casework_contactnote_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_handover
    ADD CONSTRAINT casework_handover_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_handover
    ADD CONSTRAINT casework_handover_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_importedrow
    ADD CONSTRAINT casework_importedrow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_importedrow
    ADD CONSTRAINT casework_importedrow_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_listimport
    ADD CONSTRAINT casework_listimport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_listimport
    ADD CONSTRAINT casework_listimport_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT casework_mentee_mentoring_id_key UNIQUE (mentoring_id);
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT casework_mentee_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT casework_mentee_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_mentoring
    ADD CONSTRAINT casework_mentoring_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_mentoring
    ADD CONSTRAINT casework_mentoring_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_namekey
    ADD CONSTRAINT casework_namekey_pkey PRIMARY KEY (project_id, kind, key, mentee_id);
ALTER TABLE ONLY public.casework_outcome
    ADD CONSTRAINT casework_outcome_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_outcome
    ADD CONSTRAINT casework_outcome_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_profile
    ADD CONSTRAINT casework_profile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_profile
    ADD CONSTRAINT casework_profile_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_residencepaper
    ADD CONSTRAINT casework_residencepaper_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_residencepaper
    ADD CONSTRAINT casework_residencepaper_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_step
    ADD CONSTRAINT casework_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_step
    ADD CONSTRAINT casework_step_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_twopeople
    ADD CONSTRAINT casework_twopeople_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_twopeople
    ADD CONSTRAINT casework_twopeople_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_wait
    ADD CONSTRAINT casework_wait_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.casework_wait
    ADD CONSTRAINT casework_wait_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.casework_checkin
    ADD CONSTRAINT check_in_once UNIQUE (outcome_id, kind);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.evaluation_figure
    ADD CONSTRAINT evaluation_figure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_figure
    ADD CONSTRAINT evaluation_figure_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_host
    ADD CONSTRAINT exhibition_host_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_host
    ADD CONSTRAINT exhibition_host_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_hostcontact
    ADD CONSTRAINT exhibition_hostcontact_host_id_key UNIQUE (host_id);
ALTER TABLE ONLY public.exhibition_hostcontact
    ADD CONSTRAINT exhibition_hostcontact_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_hostcontact
    ADD CONSTRAINT exhibition_hostcontact_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_interview
    ADD CONSTRAINT exhibition_interview_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_interview
    ADD CONSTRAINT exhibition_interview_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_loan
    ADD CONSTRAINT exhibition_loan_number_key UNIQUE (number);
ALTER TABLE ONLY public.exhibition_loan
    ADD CONSTRAINT exhibition_loan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_loan
    ADD CONSTRAINT exhibition_loan_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_loan
    ADD CONSTRAINT exhibition_loan_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.exhibition_loancount
    ADD CONSTRAINT exhibition_loancount_pkey PRIMARY KEY (year);
ALTER TABLE ONLY public.exhibition_loanevent
    ADD CONSTRAINT exhibition_loanevent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_loanevent
    ADD CONSTRAINT exhibition_loanevent_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_loanfile
    ADD CONSTRAINT exhibition_loanfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_loanfile
    ADD CONSTRAINT exhibition_loanfile_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_panel
    ADD CONSTRAINT exhibition_panel_key_key UNIQUE (key);
ALTER TABLE ONLY public.exhibition_panel
    ADD CONSTRAINT exhibition_panel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_panel
    ADD CONSTRAINT exhibition_panel_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_panelmeasure
    ADD CONSTRAINT exhibition_panelmeasure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_panelmeasure
    ADD CONSTRAINT exhibition_panelmeasure_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_panelrepair
    ADD CONSTRAINT exhibition_panelrepair_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_panelrepair
    ADD CONSTRAINT exhibition_panelrepair_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_panelset
    ADD CONSTRAINT exhibition_panelset_key_key UNIQUE (key);
ALTER TABLE ONLY public.exhibition_panelset
    ADD CONSTRAINT exhibition_panelset_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_panelset
    ADD CONSTRAINT exhibition_panelset_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_personcontact
    ADD CONSTRAINT exhibition_personcontact_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_personcontact
    ADD CONSTRAINT exhibition_personcontact_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_physicalpanel
    ADD CONSTRAINT exhibition_physicalpanel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_physicalpanel
    ADD CONSTRAINT exhibition_physicalpanel_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_picture
    ADD CONSTRAINT exhibition_picture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_picture
    ADD CONSTRAINT exhibition_picture_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_portrayedperson
    ADD CONSTRAINT exhibition_portrayedperson_link_hash_key UNIQUE (link_hash);
ALTER TABLE ONLY public.exhibition_portrayedperson
    ADD CONSTRAINT exhibition_portrayedperson_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_portrayedperson
    ADD CONSTRAINT exhibition_portrayedperson_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_printfile
    ADD CONSTRAINT exhibition_printfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_printfile
    ADD CONSTRAINT exhibition_printfile_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_printrun
    ADD CONSTRAINT exhibition_printrun_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_printrun
    ADD CONSTRAINT exhibition_printrun_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_protocol
    ADD CONSTRAINT exhibition_protocol_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_protocol
    ADD CONSTRAINT exhibition_protocol_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_protocolline
    ADD CONSTRAINT exhibition_protocolline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_protocolline
    ADD CONSTRAINT exhibition_protocolline_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_release
    ADD CONSTRAINT exhibition_release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_release
    ADD CONSTRAINT exhibition_release_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_safetycheck
    ADD CONSTRAINT exhibition_safetycheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_safetycheck
    ADD CONSTRAINT exhibition_safetycheck_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_scancount
    ADD CONSTRAINT exhibition_scancount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_shortlink
    ADD CONSTRAINT exhibition_shortlink_code_key UNIQUE (code);
ALTER TABLE ONLY public.exhibition_shortlink
    ADD CONSTRAINT exhibition_shortlink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_shortlink
    ADD CONSTRAINT exhibition_shortlink_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_story
    ADD CONSTRAINT exhibition_story_key_key UNIQUE (key);
ALTER TABLE ONLY public.exhibition_story
    ADD CONSTRAINT exhibition_story_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_story
    ADD CONSTRAINT exhibition_story_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_storyinvitation
    ADD CONSTRAINT exhibition_storyinvitation_link_hash_key UNIQUE (link_hash);
ALTER TABLE ONLY public.exhibition_storyinvitation
    ADD CONSTRAINT exhibition_storyinvitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_storyinvitation
    ADD CONSTRAINT exhibition_storyinvitation_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_storytext
    ADD CONSTRAINT exhibition_storytext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_storytext
    ADD CONSTRAINT exhibition_storytext_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_subtitles
    ADD CONSTRAINT exhibition_subtitles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_subtitles
    ADD CONSTRAINT exhibition_subtitles_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_visitcount
    ADD CONSTRAINT exhibition_visitcount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_visitcount
    ADD CONSTRAINT exhibition_visitcount_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_voice
    ADD CONSTRAINT exhibition_voice_client_key_key UNIQUE (client_key);
ALTER TABLE ONLY public.exhibition_voice
    ADD CONSTRAINT exhibition_voice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_voice
    ADD CONSTRAINT exhibition_voice_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_wish
    ADD CONSTRAINT exhibition_wish_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_wish
    ADD CONSTRAINT exhibition_wish_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_withdrawal
    ADD CONSTRAINT exhibition_withdrawal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_withdrawal
    ADD CONSTRAINT exhibition_withdrawal_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_withdrawaltask
    ADD CONSTRAINT exhibition_withdrawaltask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_withdrawaltask
    ADD CONSTRAINT exhibition_withdrawaltask_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.evaluation_figure
    ADD CONSTRAINT figure_once UNIQUE (day, project_key, indicator, version, breakdown);
ALTER TABLE ONLY public.website_formeraddress
    ADD CONSTRAINT formeraddress_once UNIQUE (way, language);
ALTER TABLE ONLY public.foundation_cache
    ADD CONSTRAINT foundation_cache_pkey PRIMARY KEY (cache_key);
ALTER TABLE ONLY public.foundation_change
    ADD CONSTRAINT foundation_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.foundation_datakey
    ADD CONSTRAINT foundation_datakey_pkey PRIMARY KEY (owner);
ALTER TABLE ONLY public.foundation_message
    ADD CONSTRAINT foundation_message_cause_key UNIQUE (cause);
ALTER TABLE ONLY public.foundation_message
    ADD CONSTRAINT foundation_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.foundation_message
    ADD CONSTRAINT foundation_message_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.foundation_publication
    ADD CONSTRAINT foundation_publication_pkey PRIMARY KEY (transaction);
ALTER TABLE ONLY public.foundation_reading
    ADD CONSTRAINT foundation_reading_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.foundation_searchstate
    ADD CONSTRAINT foundation_searchstate_pkey PRIMARY KEY (language);
ALTER TABLE ONLY public.foundation_searchtext
    ADD CONSTRAINT foundation_searchtext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.foundation_searchword
    ADD CONSTRAINT foundation_searchword_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.foundation_submission
    ADD CONSTRAINT foundation_submission_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.identity_account_groups
    ADD CONSTRAINT identity_account_groups_account_id_group_id_2e34229b_uniq UNIQUE (account_id, group_id);
ALTER TABLE ONLY public.identity_account_groups
    ADD CONSTRAINT identity_account_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity_account
    ADD CONSTRAINT identity_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity_account
    ADD CONSTRAINT identity_account_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.identity_account_user_permissions
    ADD CONSTRAINT identity_account_user_pe_account_id_permission_id_623ce521_uniq UNIQUE (account_id, permission_id);
ALTER TABLE ONLY public.identity_account_user_permissions
    ADD CONSTRAINT identity_account_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity_invitation
    ADD CONSTRAINT identity_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity_invitation
    ADD CONSTRAINT identity_invitation_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.identity_invitation
    ADD CONSTRAINT identity_invitation_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.casework_importedrow
    ADD CONSTRAINT imported_once UNIQUE (project_id, fingerprint);
ALTER TABLE ONLY public.exhibition_loan
    ADD CONSTRAINT loans_hold_a_set_once EXCLUDE USING gist (panel_set_id WITH =, held WITH &&) WHERE (((state)::text = ANY ((ARRAY['agreed'::character varying, 'handed_over'::character varying, 'offered'::character varying, 'requested'::character varying, 'returned'::character varying])::text[])));
ALTER TABLE ONLY public.exhibition_panelmeasure
    ADD CONSTRAINT measure_once_a_language UNIQUE (panel_id, language);
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT mentee_project UNIQUE (id, project_id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_officetime
    ADD CONSTRAINT office_time_once UNIQUE (project_id, weekday, opens);
ALTER TABLE ONLY public.exhibition_personcontact
    ADD CONSTRAINT one_contact_a_person UNIQUE (person_id);
ALTER TABLE ONLY public.casework_profile
    ADD CONSTRAINT one_profile UNIQUE (mentee_id);
ALTER TABLE ONLY public.exhibition_protocol
    ADD CONSTRAINT one_protocol_of_a_kind UNIQUE (loan_id, kind);
ALTER TABLE ONLY public.organisations_carrier
    ADD CONSTRAINT organisations_carrier_key_key UNIQUE (key);
ALTER TABLE ONLY public.organisations_carrier
    ADD CONSTRAINT organisations_carrier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_carrier
    ADD CONSTRAINT organisations_carrier_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_deputyship
    ADD CONSTRAINT organisations_deputyship_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_deputyship
    ADD CONSTRAINT organisations_deputyship_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_fundingphase
    ADD CONSTRAINT organisations_fundingphase_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_fundingphase
    ADD CONSTRAINT organisations_fundingphase_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_membership_regions
    ADD CONSTRAINT organisations_membership_membership_id_region_id_0673741f_uniq UNIQUE (membership_id, region_id);
ALTER TABLE ONLY public.organisations_membership
    ADD CONSTRAINT organisations_membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_membership
    ADD CONSTRAINT organisations_membership_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_membership_regions
    ADD CONSTRAINT organisations_membership_regions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_mentorcard
    ADD CONSTRAINT organisations_mentorcard_membership_id_key UNIQUE (membership_id);
ALTER TABLE ONLY public.organisations_mentorcard
    ADD CONSTRAINT organisations_mentorcard_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_mentorcard
    ADD CONSTRAINT organisations_mentorcard_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_offer
    ADD CONSTRAINT organisations_offer_invitation_id_key UNIQUE (invitation_id);
ALTER TABLE ONLY public.organisations_offer
    ADD CONSTRAINT organisations_offer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_offer
    ADD CONSTRAINT organisations_offer_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_officetime
    ADD CONSTRAINT organisations_officetime_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_officetime
    ADD CONSTRAINT organisations_officetime_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_programme
    ADD CONSTRAINT organisations_programme_key_key UNIQUE (key);
ALTER TABLE ONLY public.organisations_programme
    ADD CONSTRAINT organisations_programme_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_programme
    ADD CONSTRAINT organisations_programme_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_project
    ADD CONSTRAINT organisations_project_key_key UNIQUE (key);
ALTER TABLE ONLY public.organisations_project
    ADD CONSTRAINT organisations_project_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_project
    ADD CONSTRAINT organisations_project_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_projectpartner
    ADD CONSTRAINT organisations_projectpartner_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_projectpartner
    ADD CONSTRAINT organisations_projectpartner_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_projectreport
    ADD CONSTRAINT organisations_projectreport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_projectreport
    ADD CONSTRAINT organisations_projectreport_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_projecttext
    ADD CONSTRAINT organisations_projecttext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_projecttext
    ADD CONSTRAINT organisations_projecttext_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_region
    ADD CONSTRAINT organisations_region_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_region
    ADD CONSTRAINT organisations_region_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.organisations_supportsession
    ADD CONSTRAINT organisations_supportsession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_supportsession
    ADD CONSTRAINT organisations_supportsession_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.exhibition_physicalpanel
    ADD CONSTRAINT panel_numbers_differ UNIQUE (panel_set_id, number);
ALTER TABLE ONLY public.exhibition_panel
    ADD CONSTRAINT panel_once_a_format UNIQUE (story_id, format);
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);
ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisations_projecttext
    ADD CONSTRAINT project_text_once UNIQUE (project_id, language);
ALTER TABLE ONLY public.exhibition_scancount
    ADD CONSTRAINT scans_of_a_day UNIQUE (code, "on");
ALTER TABLE ONLY public.foundation_searchtext
    ADD CONSTRAINT search_text_once UNIQUE (language, kind, href);
ALTER TABLE ONLY public.foundation_searchword
    ADD CONSTRAINT search_word_once UNIQUE (language, word);
ALTER TABLE ONLY public.exhibition_subtitles
    ADD CONSTRAINT subtitles_once UNIQUE (interview_id, language, for_deaf);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibition_storytext
    ADD CONSTRAINT text_version_once UNIQUE (story_id, language, version);
ALTER TABLE ONLY public.casework_twopeople
    ADD CONSTRAINT told_apart_once UNIQUE (mentee_id, other_id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);
ALTER TABLE ONLY public.exhibition_visitcount
    ADD CONSTRAINT visits_of_a_day_once UNIQUE (loan_id, counted_on);
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_localesynchronization_locale_id_key UNIQUE (locale_id);
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_localesynchronization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_overridablesegment
    ADD CONSTRAINT wagtail_localize_overridablesegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_relatedobjectsegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_segmentoverride_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_string
    ADD CONSTRAINT wagtail_localize_string_locale_id_data_hash_bae71852_uniq UNIQUE (locale_id, data_hash);
ALTER TABLE ONLY public.wagtail_localize_string
    ADD CONSTRAINT wagtail_localize_string_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_stringsegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_stringt_locale_id_translation_of_d2d59359_uniq UNIQUE (locale_id, translation_of_id, context_id);
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_stringtranslation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_template
    ADD CONSTRAINT wagtail_localize_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_template
    ADD CONSTRAINT wagtail_localize_template_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_templatesegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translatableobject
    ADD CONSTRAINT wagtail_localize_transla_content_type_id_translat_de875339_uniq UNIQUE (content_type_id, translation_key);
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_transla_object_id_locale_id_fb6a8d8e_uniq UNIQUE (object_id, locale_id);
ALTER TABLE ONLY public.wagtail_localize_translationcontext
    ADD CONSTRAINT wagtail_localize_transla_object_id_path_id_c7f5d707_uniq UNIQUE (object_id, path_id);
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_transla_source_id_target_locale__7e943cf8_uniq UNIQUE (source_id, target_locale_id);
ALTER TABLE ONLY public.wagtail_localize_translatableobject
    ADD CONSTRAINT wagtail_localize_translatableobject_pkey PRIMARY KEY (translation_key);
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_translation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_translation_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.wagtail_localize_translationcontext
    ADD CONSTRAINT wagtail_localize_translationcontext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_translationlog_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_translationsource_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_hash_c9bd8c9a_uniq UNIQUE (hash);
ALTER TABLE ONLY public.wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.website_barriernote
    ADD CONSTRAINT website_barriernote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.website_barriernote
    ADD CONSTRAINT website_barriernote_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.website_contentpage
    ADD CONSTRAINT website_contentpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_downloadspage
    ADD CONSTRAINT website_downloadspage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_eventindexpage
    ADD CONSTRAINT website_eventindexpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_eventpage
    ADD CONSTRAINT website_eventpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_externallink
    ADD CONSTRAINT website_externallink_address_key UNIQUE (address);
ALTER TABLE ONLY public.website_externallink
    ADD CONSTRAINT website_externallink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.website_faqpage
    ADD CONSTRAINT website_faqpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_formeraddress
    ADD CONSTRAINT website_formeraddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.website_legalpage
    ADD CONSTRAINT website_legalpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_newsindexpage
    ADD CONSTRAINT website_newsindexpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_newspage
    ADD CONSTRAINT website_newspage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_partnerspage
    ADD CONSTRAINT website_partnerspage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_picture
    ADD CONSTRAINT website_picture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.website_picturesize
    ADD CONSTRAINT website_picturesize_image_id_filter_spec_foc_5d9afceb_uniq UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY public.website_picturesize
    ADD CONSTRAINT website_picturesize_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.website_startpage
    ADD CONSTRAINT website_startpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_vacancyindexpage
    ADD CONSTRAINT website_vacancyindexpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.website_vacancypage
    ADD CONSTRAINT website_vacancypage_pkey PRIMARY KEY (page_ptr_id);
CREATE INDEX access_changed ON public.casework_accesscheck USING btree (project_id, mentee_id) WHERE ((changed_on IS NOT NULL) AND (superseded_by_id IS NULL));
CREATE UNIQUE INDEX account_email_once ON public.identity_account USING btree (lower((email)::text));
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX application_ask ON public.casework_application USING btree (project_id, ask_again_on) WHERE (ask_again_on IS NOT NULL);
CREATE INDEX application_ask_of_mentee ON public.casework_application USING btree (mentee_id, ask_again_on) WHERE (ask_again_on IS NOT NULL);
CREATE INDEX application_mentee ON public.casework_application USING btree (mentee_id, stage_on DESC);
CREATE INDEX appointment_mentee ON public.casework_appointment USING btree (mentee_id, starts_at);
CREATE INDEX appointment_start ON public.casework_appointment USING btree (project_id, starts_at);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX barriernote_open ON public.website_barriernote USING btree (answered_at, id DESC);
CREATE INDEX base_content_object_idx ON public.wagtailcore_revision USING btree (base_content_type_id, object_id);
CREATE INDEX casework_accesscheck_author_id_d85b2b2d ON public.casework_accesscheck USING btree (author_id);
CREATE INDEX casework_accesscheck_mentee_id_73bfb7c7 ON public.casework_accesscheck USING btree (mentee_id);
CREATE INDEX casework_accesscheck_project_id_bdc13774 ON public.casework_accesscheck USING btree (project_id);
CREATE INDEX casework_accesscheck_superseded_by_id_7f98a631 ON public.casework_accesscheck USING btree (superseded_by_id);
CREATE INDEX casework_agreement_mentee_id_6044f473 ON public.casework_agreement USING btree (mentee_id);
CREATE INDEX casework_agreement_mentoring_id_92d75435 ON public.casework_agreement USING btree (mentoring_id);
CREATE INDEX casework_agreement_project_id_65c6764c ON public.casework_agreement USING btree (project_id);
CREATE INDEX casework_application_mentee_id_c310c80d ON public.casework_application USING btree (mentee_id);
CREATE INDEX casework_application_mentoring_id_85a81df2 ON public.casework_application USING btree (mentoring_id);
CREATE INDEX casework_application_project_id_eefeb95b ON public.casework_application USING btree (project_id);
CREATE INDEX casework_appointment_mentee_id_898dce72 ON public.casework_appointment USING btree (mentee_id);
CREATE INDEX casework_appointment_mentoring_id_4cdce0de ON public.casework_appointment USING btree (mentoring_id);
CREATE INDEX casework_appointment_project_id_4187f702 ON public.casework_appointment USING btree (project_id);
CREATE INDEX casework_calendarfeed_account_id_67e9dfb1 ON public.casework_calendarfeed USING btree (account_id);
CREATE INDEX casework_calendarfeed_digest_6ef6b3ca_like ON public.casework_calendarfeed USING btree (digest varchar_pattern_ops);
CREATE INDEX casework_celltocheck_list_import_id_3d502530 ON public.casework_celltocheck USING btree (list_import_id);
CREATE INDEX casework_celltocheck_mentee_id_8ae42124 ON public.casework_celltocheck USING btree (mentee_id);
CREATE INDEX casework_celltocheck_project_id_975180eb ON public.casework_celltocheck USING btree (project_id);
CREATE INDEX casework_checkin_mentee_id_e615f4fe ON public.casework_checkin USING btree (mentee_id);
CREATE INDEX casework_checkin_outcome_id_4161fca0 ON public.casework_checkin USING btree (outcome_id);
CREATE INDEX casework_checkin_project_id_27e7e780 ON public.casework_checkin USING btree (project_id);
CREATE INDEX casework_contactnote_author_id_f2bdbc77 ON public.casework_contactnote USING btree (author_id);
CREATE INDEX casework_contactnote_mentee_id_72e44f41 ON public.casework_contactnote USING btree (mentee_id);
CREATE INDEX casework_contactnote_mentoring_id_b7c46ec4 ON public.casework_contactnote USING btree (mentoring_id);
CREATE INDEX casework_contactnote_project_id_5ef6d13d ON public.casework_contactnote USING btree (project_id);
CREATE INDEX casework_handover_mentee_id_7073cfe1 ON public.casework_handover USING btree (mentee_id);
CREATE INDEX casework_handover_project_id_e7c59b3b ON public.casework_handover USING btree (project_id);
CREATE INDEX casework_handover_to_project_id_bf3e425c ON public.casework_handover USING btree (to_project_id);
CREATE INDEX casework_importedrow_list_import_id_99cb606e ON public.casework_importedrow USING btree (list_import_id);
CREATE INDEX casework_importedrow_mentee_id_c04924c1 ON public.casework_importedrow USING btree (mentee_id);
CREATE INDEX casework_importedrow_project_id_f5470b14 ON public.casework_importedrow USING btree (project_id);
CREATE INDEX casework_listimport_by_id_2f45ff25 ON public.casework_listimport USING btree (by_id);
CREATE INDEX casework_listimport_mentor_id_9f86b2fd ON public.casework_listimport USING btree (mentor_id);
CREATE INDEX casework_listimport_project_id_c37132f6 ON public.casework_listimport USING btree (project_id);
CREATE INDEX casework_mentee_mentor_id_d1795b6b ON public.casework_mentee USING btree (mentor_id);
CREATE INDEX casework_mentee_merged_into_id_b3598e34 ON public.casework_mentee USING btree (merged_into_id);
CREATE INDEX casework_mentee_project_id_407a8270 ON public.casework_mentee USING btree (project_id);
CREATE INDEX casework_mentoring_mentee_id_e3a289b9 ON public.casework_mentoring USING btree (mentee_id);
CREATE INDEX casework_mentoring_mentor_id_dffbce0e ON public.casework_mentoring USING btree (mentor_id);
CREATE INDEX casework_mentoring_project_id_f632bbc8 ON public.casework_mentoring USING btree (project_id);
CREATE INDEX casework_merge_absorbed_id_0ea7db5b ON public.casework_merge USING btree (absorbed_id);
CREATE INDEX casework_merge_mentee_id_3cc81e26 ON public.casework_merge USING btree (mentee_id);
CREATE INDEX casework_merge_project_id_e9df81da ON public.casework_merge USING btree (project_id);
CREATE INDEX casework_outcome_mentee_id_91a384dd ON public.casework_outcome USING btree (mentee_id);
CREATE INDEX casework_outcome_mentoring_id_0fa376b2 ON public.casework_outcome USING btree (mentoring_id);
CREATE INDEX casework_outcome_project_id_b4819401 ON public.casework_outcome USING btree (project_id);
CREATE INDEX casework_profile_mentee_id_46969e55 ON public.casework_profile USING btree (mentee_id);
CREATE INDEX casework_profile_project_id_4325de3f ON public.casework_profile USING btree (project_id);
CREATE INDEX casework_residencepaper_mentee_id_a454063f ON public.casework_residencepaper USING btree (mentee_id);
CREATE INDEX casework_residencepaper_project_id_49336d96 ON public.casework_residencepaper USING btree (project_id);
CREATE INDEX casework_step_mentee_id_7dd47dbc ON public.casework_step USING btree (mentee_id);
CREATE INDEX casework_step_mentoring_id_4dc44ad9 ON public.casework_step USING btree (mentoring_id);
CREATE INDEX casework_step_project_id_a2256ccb ON public.casework_step USING btree (project_id);
CREATE INDEX casework_twopeople_mentee_id_f5d8480f ON public.casework_twopeople USING btree (mentee_id);
CREATE INDEX casework_twopeople_other_id_033da8f4 ON public.casework_twopeople USING btree (other_id);
CREATE INDEX casework_twopeople_project_id_ad2beeb8 ON public.casework_twopeople USING btree (project_id);
CREATE INDEX casework_wait_mentee_id_3942eed1 ON public.casework_wait USING btree (mentee_id);
CREATE INDEX casework_wait_project_id_c9c0fc71 ON public.casework_wait USING btree (project_id);
CREATE INDEX casework_wait_step_id_447b14f5 ON public.casework_wait USING btree (step_id);
CREATE INDEX cell_open ON public.casework_celltocheck USING btree (mentee_id) WHERE (settled_on IS NULL);
CREATE INDEX change_at ON public.foundation_change USING brin (at);
CREATE INDEX change_subject ON public.foundation_change USING btree (subject_id, id DESC);
CREATE INDEX check_in_due ON public.casework_checkin USING btree (project_id, due_on) WHERE ((done_on IS NULL) AND (NOT needless));
CREATE INDEX check_in_due_of_mentee ON public.casework_checkin USING btree (mentee_id, due_on) WHERE ((done_on IS NULL) AND (NOT needless));
CREATE INDEX check_of_person ON public.exhibition_safetycheck USING btree (person_id, checked_on DESC);
CREATE INDEX contact_email_hash ON public.exhibition_personcontact USING btree (email_hash);
CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);
CREATE INDEX datakey_version ON public.foundation_datakey USING btree (project_id, version);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX evaluation_figure_breakdown_1d457f9e ON public.evaluation_figure USING btree (breakdown);
CREATE INDEX evaluation_figure_breakdown_1d457f9e_like ON public.evaluation_figure USING btree (breakdown varchar_pattern_ops);
CREATE INDEX evaluation_figure_indicator_c1e545b1 ON public.evaluation_figure USING btree (indicator);
CREATE INDEX evaluation_figure_indicator_c1e545b1_like ON public.evaluation_figure USING btree (indicator varchar_pattern_ops);
CREATE INDEX evaluation_figure_project_key_4d99ee2b ON public.evaluation_figure USING btree (project_key);
CREATE INDEX evaluation_figure_project_key_4d99ee2b_like ON public.evaluation_figure USING btree (project_key varchar_pattern_ops);
CREATE INDEX exhibition_interview_story_id_533173ac ON public.exhibition_interview USING btree (story_id);
CREATE INDEX exhibition_loan_host_id_de964202 ON public.exhibition_loan USING btree (host_id);
CREATE INDEX exhibition_loan_number_6f714bda_like ON public.exhibition_loan USING btree (number varchar_pattern_ops);
CREATE INDEX exhibition_loan_panel_set_id_45f0b6ea ON public.exhibition_loan USING btree (panel_set_id);
CREATE INDEX exhibition_loan_token_hash_daa3a357_like ON public.exhibition_loan USING btree (token_hash varchar_pattern_ops);
CREATE INDEX exhibition_loanevent_account_id_13b4cdc2 ON public.exhibition_loanevent USING btree (account_id);
CREATE INDEX exhibition_loanevent_loan_id_e7a0bb82 ON public.exhibition_loanevent USING btree (loan_id);
CREATE INDEX exhibition_loanfile_loan_id_8e4147c3 ON public.exhibition_loanfile USING btree (loan_id);
CREATE INDEX exhibition_panel_key_855f6562_like ON public.exhibition_panel USING btree (key varchar_pattern_ops);
CREATE INDEX exhibition_panel_panel_set_id_550d695d ON public.exhibition_panel USING btree (panel_set_id);
CREATE INDEX exhibition_panel_story_id_6cb4255c ON public.exhibition_panel USING btree (story_id);
CREATE INDEX exhibition_panelmeasure_panel_id_5cee8dfa ON public.exhibition_panelmeasure USING btree (panel_id);
CREATE INDEX exhibition_panelmeasure_story_id_2340029b ON public.exhibition_panelmeasure USING btree (story_id);
CREATE INDEX exhibition_panelrepair_panel_id_b40d6660 ON public.exhibition_panelrepair USING btree (panel_id);
CREATE INDEX exhibition_panelset_key_4e9a233f_like ON public.exhibition_panelset USING btree (key varchar_pattern_ops);
CREATE INDEX exhibition_personcontact_person_id_7435d69d ON public.exhibition_personcontact USING btree (person_id);
CREATE INDEX exhibition_personcontact_story_id_98a8f14f ON public.exhibition_personcontact USING btree (story_id);
CREATE INDEX exhibition_physicalpanel_panel_set_id_ac5f2f4d ON public.exhibition_physicalpanel USING btree (panel_set_id);
CREATE INDEX exhibition_picture_drawing_6a76b1db ON public.exhibition_picture USING btree (drawing);
CREATE INDEX exhibition_picture_drawing_6a76b1db_like ON public.exhibition_picture USING btree (drawing varchar_pattern_ops);
CREATE INDEX exhibition_picture_story_id_cff16b33 ON public.exhibition_picture USING btree (story_id);
CREATE INDEX exhibition_portrayedperson_link_hash_8dd8ec47_like ON public.exhibition_portrayedperson USING btree (link_hash varchar_pattern_ops);
CREATE INDEX exhibition_portrayedperson_story_id_b47b4802 ON public.exhibition_portrayedperson USING btree (story_id);
CREATE INDEX exhibition_printfile_asked_by_id_f4eb87c1 ON public.exhibition_printfile USING btree (asked_by_id);
CREATE INDEX exhibition_printfile_panel_id_abddd76e ON public.exhibition_printfile USING btree (panel_id);
CREATE INDEX exhibition_printfile_story_id_88c4e8bc ON public.exhibition_printfile USING btree (story_id);
CREATE INDEX exhibition_printfile_text_id_093ed2cd ON public.exhibition_printfile USING btree (text_id);
CREATE INDEX exhibition_printrun_ordered_by_id_84b8b0b8 ON public.exhibition_printrun USING btree (ordered_by_id);
CREATE INDEX exhibition_printrun_print_file_id_5c46aa93 ON public.exhibition_printrun USING btree (print_file_id);
CREATE INDEX exhibition_printrun_story_id_2f6900d6 ON public.exhibition_printrun USING btree (story_id);
CREATE INDEX exhibition_protocol_loan_id_a2b6847b ON public.exhibition_protocol USING btree (loan_id);
CREATE INDEX exhibition_protocolline_panel_id_f51e9cce ON public.exhibition_protocolline USING btree (panel_id);
CREATE INDEX exhibition_protocolline_protocol_id_b12172d3 ON public.exhibition_protocolline USING btree (protocol_id);
CREATE INDEX exhibition_release_person_id_46011acd ON public.exhibition_release USING btree (person_id);
CREATE INDEX exhibition_release_story_id_56f3ce50 ON public.exhibition_release USING btree (story_id);
CREATE INDEX exhibition_release_text_id_5e979a45 ON public.exhibition_release USING btree (text_id);
CREATE INDEX exhibition_safetycheck_checked_by_id_48861ab2 ON public.exhibition_safetycheck USING btree (checked_by_id);
CREATE INDEX exhibition_safetycheck_person_id_d5791c27 ON public.exhibition_safetycheck USING btree (person_id);
CREATE INDEX exhibition_safetycheck_story_id_644e4d8e ON public.exhibition_safetycheck USING btree (story_id);
CREATE INDEX exhibition_shortlink_code_fd45194a_like ON public.exhibition_shortlink USING btree (code varchar_pattern_ops);
CREATE INDEX exhibition_shortlink_story_id_6ce8c9a6 ON public.exhibition_shortlink USING btree (story_id);
CREATE INDEX exhibition_story_key_396cea7c_like ON public.exhibition_story USING btree (key varchar_pattern_ops);
CREATE INDEX exhibition_storyinvitation_invited_by_id_47e3a7a6 ON public.exhibition_storyinvitation USING btree (invited_by_id);
CREATE INDEX exhibition_storyinvitation_link_hash_0ca395c0_like ON public.exhibition_storyinvitation USING btree (link_hash varchar_pattern_ops);
CREATE INDEX exhibition_storytext_changed_by_id_6e968296 ON public.exhibition_storytext USING btree (changed_by_id);
CREATE INDEX exhibition_storytext_story_id_011f9c8d ON public.exhibition_storytext USING btree (story_id);
CREATE INDEX exhibition_subtitles_interview_id_db520c1d ON public.exhibition_subtitles USING btree (interview_id);
CREATE INDEX exhibition_subtitles_story_id_3ce13ca0 ON public.exhibition_subtitles USING btree (story_id);
CREATE INDEX exhibition_visitcount_loan_id_7a4e1887 ON public.exhibition_visitcount USING btree (loan_id);
CREATE INDEX exhibition_voice_moderated_by_id_3f432c8a ON public.exhibition_voice USING btree (moderated_by_id);
CREATE INDEX exhibition_voice_story_id_1380dbfd ON public.exhibition_voice USING btree (story_id);
CREATE INDEX exhibition_wish_person_id_5dcc5c34 ON public.exhibition_wish USING btree (person_id);
CREATE INDEX exhibition_wish_story_id_e143b489 ON public.exhibition_wish USING btree (story_id);
CREATE INDEX exhibition_withdrawal_person_id_a6afab86 ON public.exhibition_withdrawal USING btree (person_id);
CREATE INDEX exhibition_withdrawal_story_id_2ebb3381 ON public.exhibition_withdrawal USING btree (story_id);
CREATE INDEX exhibition_withdrawaltask_done_by_id_c380ecc6 ON public.exhibition_withdrawaltask USING btree (done_by_id);
CREATE INDEX exhibition_withdrawaltask_story_id_23eb84ab ON public.exhibition_withdrawaltask USING btree (story_id);
CREATE INDEX exhibition_withdrawaltask_withdrawal_id_58988d35 ON public.exhibition_withdrawaltask USING btree (withdrawal_id);
CREATE INDEX externallink_due ON public.website_externallink USING btree (checked_at);
CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);
CREATE INDEX foundation_cache_expires ON public.foundation_cache USING btree (expires);
CREATE INDEX foundation_message_cause_4673b173_like ON public.foundation_message USING btree (cause varchar_pattern_ops);
CREATE INDEX foundation_message_recipient_id_961489b9 ON public.foundation_message USING btree (recipient_id);
CREATE INDEX foundation_searchstate_language_e738a56f_like ON public.foundation_searchstate USING btree (language varchar_pattern_ops);
CREATE INDEX identity_account_groups_account_id_323dfdd4 ON public.identity_account_groups USING btree (account_id);
CREATE INDEX identity_account_groups_group_id_3d52765a ON public.identity_account_groups USING btree (group_id);
CREATE INDEX identity_account_user_permissions_account_id_a270bbf4 ON public.identity_account_user_permissions USING btree (account_id);
CREATE INDEX identity_account_user_permissions_permission_id_43dfac4c ON public.identity_account_user_permissions USING btree (permission_id);
CREATE INDEX identity_invitation_accepted_by_id_aaf1a633 ON public.identity_invitation USING btree (accepted_by_id);
CREATE INDEX identity_invitation_invited_by_id_fc045d6e ON public.identity_invitation USING btree (invited_by_id);
CREATE INDEX identity_invitation_token_hash_e575f4ec_like ON public.identity_invitation USING btree (token_hash varchar_pattern_ops);
CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));
CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);
CREATE INDEX imported_mentee ON public.casework_importedrow USING btree (mentee_id);
CREATE INDEX invitation_expires ON public.identity_invitation USING btree (expires_at);
CREATE INDEX list_import_project ON public.casework_listimport USING btree (project_id, id DESC);
CREATE INDEX loans_by_state ON public.exhibition_loan USING btree (state);
CREATE INDEX membership_account ON public.organisations_membership USING btree (account_id);
CREATE INDEX mentee_born ON public.casework_mentee USING btree (project_id, born_on);
CREATE INDEX mentee_call_by ON public.casework_mentee USING btree (project_id, mentor_id, call_by, id) WHERE ((call_by IS NOT NULL) AND (merged_into_id IS NULL));
CREATE INDEX mentee_in_phase ON public.casework_mentee USING btree (project_id, phase, sort_key, id) WHERE (merged_into_id IS NULL);
CREATE INDEX mentee_of_mentor ON public.casework_mentee USING btree (project_id, mentor_id, sort_key, id) INCLUDE (phase, erased_at) WHERE (merged_into_id IS NULL);
CREATE INDEX mentee_of_project ON public.casework_mentee USING btree (project_id, sort_key, id) INCLUDE (phase, erased_at) WHERE (merged_into_id IS NULL);
CREATE INDEX mentee_person ON public.casework_mentee USING btree (person_key);
CREATE INDEX mentee_silent ON public.casework_mentee USING btree (project_id, call_by, id) WHERE ((call_by IS NOT NULL) AND (merged_into_id IS NULL));
CREATE INDEX mentoring_counted ON public.casework_mentoring USING btree (project_id, agreement_on);
CREATE INDEX mentoring_load ON public.casework_mentoring USING btree (mentor_id, closed_on);
CREATE INDEX message_due ON public.foundation_message USING btree (due_at) WHERE ((gave_up_at IS NULL) AND (sent_at IS NULL));
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX name_key_mentee ON public.casework_namekey USING btree (mentee_id);
CREATE INDEX note_mentee ON public.casework_contactnote USING btree (mentee_id, happened_on DESC, id DESC);
CREATE UNIQUE INDEX one_agreement_holds ON public.casework_agreement USING btree (mentoring_id) WHERE ((replaced_on IS NULL) AND (signed_on IS NOT NULL));
CREATE UNIQUE INDEX one_calendar_feed ON public.casework_calendarfeed USING btree (account_id) WHERE (revoked_at IS NULL);
CREATE UNIQUE INDEX one_draft_agreement ON public.casework_agreement USING btree (mentoring_id) WHERE (signed_on IS NULL);
CREATE UNIQUE INDEX one_open_handover ON public.casework_handover USING btree (mentee_id) WHERE ((state)::text = 'offered'::text);
CREATE UNIQUE INDEX one_open_mentoring ON public.casework_mentoring USING btree (mentee_id) WHERE (closed_on IS NULL);
CREATE INDEX organisations_carrier_key_16dd8f89_like ON public.organisations_carrier USING btree (key varchar_pattern_ops);
CREATE INDEX organisations_deputyship_absent_id_8cf910fe ON public.organisations_deputyship USING btree (absent_id);
CREATE INDEX organisations_deputyship_deputy_id_fea30d68 ON public.organisations_deputyship USING btree (deputy_id);
CREATE INDEX organisations_fundingphase_programme_id_72377cbe ON public.organisations_fundingphase USING btree (programme_id);
CREATE INDEX organisations_membership_account_id_eee64e35 ON public.organisations_membership USING btree (account_id);
CREATE INDEX organisations_membership_project_id_8fa8fafe ON public.organisations_membership USING btree (project_id);
CREATE INDEX organisations_membership_regions_membership_id_7bf1a4dc ON public.organisations_membership_regions USING btree (membership_id);
CREATE INDEX organisations_membership_regions_region_id_0843de5f ON public.organisations_membership_regions USING btree (region_id);
CREATE INDEX organisations_offer_project_id_2fbe492c ON public.organisations_offer USING btree (project_id);
CREATE INDEX organisations_officetime_project_id_22b9d892 ON public.organisations_officetime USING btree (project_id);
CREATE INDEX organisations_programme_key_f875e77d_like ON public.organisations_programme USING btree (key varchar_pattern_ops);
CREATE INDEX organisations_project_carrier_id_2b14cda9 ON public.organisations_project USING btree (carrier_id);
CREATE INDEX organisations_project_key_ae4c0978_like ON public.organisations_project USING btree (key varchar_pattern_ops);
CREATE INDEX organisations_project_phase_id_c366ed8b ON public.organisations_project USING btree (phase_id);
CREATE INDEX organisations_projectpartner_project_id_5b990711 ON public.organisations_projectpartner USING btree (project_id);
CREATE INDEX organisations_projectreport_project_id_a7d434d4 ON public.organisations_projectreport USING btree (project_id);
CREATE INDEX organisations_projecttext_project_id_7d55d705 ON public.organisations_projecttext USING btree (project_id);
CREATE INDEX organisations_region_project_id_7cee9019 ON public.organisations_region USING btree (project_id);
CREATE INDEX organisations_supportsession_operator_id_9860a376 ON public.organisations_supportsession USING btree (operator_id);
CREATE INDEX organisations_supportsession_project_id_1d888a69 ON public.organisations_supportsession USING btree (project_id);
CREATE INDEX outcome_counted ON public.casework_outcome USING btree (project_id, kind, started_on);
CREATE INDEX outcome_mentee ON public.casework_outcome USING btree (mentee_id, started_on DESC);
CREATE INDEX panel_of_story ON public.exhibition_physicalpanel USING btree (story_key);
CREATE INDEX paper_expiring ON public.casework_residencepaper USING btree (project_id, valid_until) WHERE is_current;
CREATE INDEX paper_expiring_of_mentee ON public.casework_residencepaper USING btree (mentee_id, valid_until) WHERE is_current;
CREATE INDEX portrayed_story ON public.exhibition_portrayedperson USING btree (story_id, id);
CREATE INDEX print_file_batch ON public.exhibition_printfile USING btree (batch);
CREATE INDEX print_file_panel ON public.exhibition_printfile USING btree (panel_id, created_at DESC);
CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);
CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));
CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);
CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);
CREATE INDEX publication_at ON public.foundation_publication USING btree (at);
CREATE INDEX reading_at ON public.foundation_reading USING brin (at);
CREATE INDEX reading_subject ON public.foundation_reading USING btree (subject_id, id DESC);
CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);
CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);
CREATE UNIQUE INDEX release_once_a_version ON public.exhibition_release USING btree (person_id, medium, text_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX release_standing ON public.exhibition_release USING btree (story_id, medium, language) WHERE (withdrawn_at IS NULL);
CREATE INDEX repairs_open ON public.exhibition_panelrepair USING btree (mended_on, due_on);
CREATE INDEX search_text_vector ON public.foundation_searchtext USING gin (vector) WITH (fastupdate=off);
CREATE INDEX search_word_likeness ON public.foundation_searchword USING gin (word public.gin_trgm_ops) WITH (fastupdate=off);
CREATE INDEX step_due ON public.casework_step USING btree (project_id, due_on) WHERE ((done_on IS NULL) AND (dropped_on IS NULL) AND (due_on IS NOT NULL));
CREATE INDEX step_due_of_mentee ON public.casework_step USING btree (mentee_id, due_on) WHERE ((done_on IS NULL) AND (dropped_on IS NULL) AND (due_on IS NOT NULL));
CREATE INDEX step_mentee ON public.casework_step USING btree (mentee_id, "position");
CREATE INDEX step_waiting ON public.casework_step USING btree (project_id, waits_for, waits_since) WHERE ((done_on IS NULL) AND (dropped_on IS NULL));
CREATE INDEX story_state ON public.exhibition_story USING btree (state, published_at DESC);
CREATE INDEX submission_at ON public.foundation_submission USING btree (at);
CREATE INDEX support_running ON public.organisations_supportsession USING btree (operator_id, until);
CREATE INDEX taggit_tag_name_58eb2ed9_like ON public.taggit_tag USING btree (name varchar_pattern_ops);
CREATE INDEX taggit_tag_slug_6be58b2c_like ON public.taggit_tag USING btree (slug varchar_pattern_ops);
CREATE INDEX taggit_tagg_content_8fc721_idx ON public.taggit_taggeditem USING btree (content_type_id, object_id);
CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON public.taggit_taggeditem USING btree (content_type_id);
CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON public.taggit_taggeditem USING btree (object_id);
CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON public.taggit_taggeditem USING btree (tag_id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_in_progress_workflow ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);
CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);
CREATE INDEX voice_queue ON public.exhibition_voice USING btree (state, created_at);
CREATE INDEX voice_shown ON public.exhibition_voice USING btree (story_id, moderated_at DESC) WHERE ((state)::text = 'shown'::text);
CREATE INDEX voice_stop ON public.exhibition_voice USING btree (stop, kind);
CREATE INDEX wagtail_localize_localesynchronization_sync_from_id_1bc4c2eb ON public.wagtail_localize_localesynchronization USING btree (sync_from_id);
CREATE INDEX wagtail_localize_overridablesegment_context_id_eed8c388 ON public.wagtail_localize_overridablesegment USING btree (context_id);
CREATE INDEX wagtail_localize_overridablesegment_source_id_5720ac20 ON public.wagtail_localize_overridablesegment USING btree (source_id);
CREATE INDEX wagtail_localize_relatedobjectsegment_context_id_c0a725be ON public.wagtail_localize_relatedobjectsegment USING btree (context_id);
CREATE INDEX wagtail_localize_relatedobjectsegment_object_id_6c7b58df ON public.wagtail_localize_relatedobjectsegment USING btree (object_id);
CREATE INDEX wagtail_localize_relatedobjectsegment_source_id_9a3b1373 ON public.wagtail_localize_relatedobjectsegment USING btree (source_id);
CREATE INDEX wagtail_localize_segmentoverride_context_id_f827efe0 ON public.wagtail_localize_segmentoverride USING btree (context_id);
CREATE INDEX wagtail_localize_segmentoverride_last_translated_by_id_a86448fc ON public.wagtail_localize_segmentoverride USING btree (last_translated_by_id);
CREATE INDEX wagtail_localize_segmentoverride_locale_id_b1673d41 ON public.wagtail_localize_segmentoverride USING btree (locale_id);
CREATE INDEX wagtail_localize_string_locale_id_2cded126 ON public.wagtail_localize_string USING btree (locale_id);
CREATE INDEX wagtail_localize_stringsegment_context_id_63235539 ON public.wagtail_localize_stringsegment USING btree (context_id);
CREATE INDEX wagtail_localize_stringsegment_source_id_5804129f ON public.wagtail_localize_stringsegment USING btree (source_id);
CREATE INDEX wagtail_localize_stringsegment_string_id_6356d5ec ON public.wagtail_localize_stringsegment USING btree (string_id);
CREATE INDEX wagtail_localize_stringtra_last_translated_by_id_764c7a3f ON public.wagtail_localize_stringtranslation USING btree (last_translated_by_id);
CREATE INDEX wagtail_localize_stringtranslation_context_id_3cc13049 ON public.wagtail_localize_stringtranslation USING btree (context_id);
CREATE INDEX wagtail_localize_stringtranslation_locale_id_b9e3730d ON public.wagtail_localize_stringtranslation USING btree (locale_id);
CREATE INDEX wagtail_localize_stringtranslation_translation_of_id_8eef01d0 ON public.wagtail_localize_stringtranslation USING btree (translation_of_id);
CREATE INDEX wagtail_localize_templatesegment_context_id_81456b25 ON public.wagtail_localize_templatesegment USING btree (context_id);
CREATE INDEX wagtail_localize_templatesegment_source_id_26b89dc6 ON public.wagtail_localize_templatesegment USING btree (source_id);
CREATE INDEX wagtail_localize_templatesegment_template_id_c370b3c8 ON public.wagtail_localize_templatesegment USING btree (template_id);
CREATE INDEX wagtail_localize_translatableobject_content_type_id_0d6c5139 ON public.wagtail_localize_translatableobject USING btree (content_type_id);
CREATE INDEX wagtail_localize_translati_specific_content_type_id_3095eb76 ON public.wagtail_localize_translationsource USING btree (specific_content_type_id);
CREATE INDEX wagtail_localize_translation_source_id_e326e1e3 ON public.wagtail_localize_translation USING btree (source_id);
CREATE INDEX wagtail_localize_translation_target_locale_id_8c524f73 ON public.wagtail_localize_translation USING btree (target_locale_id);
CREATE INDEX wagtail_localize_translationcontext_object_id_86263ce7 ON public.wagtail_localize_translationcontext USING btree (object_id);
CREATE INDEX wagtail_localize_translationlog_locale_id_37619cb4 ON public.wagtail_localize_translationlog USING btree (locale_id);
CREATE INDEX wagtail_localize_translationlog_page_revision_id_b036eea6 ON public.wagtail_localize_translationlog USING btree (revision_id);
CREATE INDEX wagtail_localize_translationlog_source_id_7228923e ON public.wagtail_localize_translationlog USING btree (source_id);
CREATE INDEX wagtail_localize_translationsource_locale_id_0ac264c0 ON public.wagtail_localize_translationsource USING btree (locale_id);
CREATE INDEX wagtail_localize_translationsource_object_id_6a078fd2 ON public.wagtail_localize_translationsource USING btree (object_id);
CREATE INDEX wagtailadmi_content_717955_idx ON public.wagtailadmin_editingsession USING btree (content_type_id, object_id);
CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON public.wagtailadmin_editingsession USING btree (content_type_id);
CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON public.wagtailadmin_editingsession USING btree (user_id);
CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON public.wagtailadmin_formstate USING btree (content_type_id);
CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON public.wagtailadmin_formstate USING btree (user_id);
CREATE INDEX wagtailcore_collection_path_d848dc19_like ON public.wagtailcore_collection USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON public.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);
CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON public.wagtailcore_collectionviewrestriction USING btree (collection_id);
CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON public.wagtailcore_collectionviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_comment_page_id_108444b5 ON public.wagtailcore_comment USING btree (page_id);
CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON public.wagtailcore_comment USING btree (resolved_by_id);
CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON public.wagtailcore_comment USING btree (revision_created_id);
CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON public.wagtailcore_comment USING btree (user_id);
CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON public.wagtailcore_commentreply USING btree (comment_id);
CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON public.wagtailcore_commentreply USING btree (user_id);
CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON public.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);
CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON public.wagtailcore_groupapprovaltask_groups USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON public.wagtailcore_groupcollectionpermission USING btree (collection_id);
CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON public.wagtailcore_groupcollectionpermission USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON public.wagtailcore_groupcollectionpermission USING btree (permission_id);
CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON public.wagtailcore_grouppagepermission USING btree (group_id);
CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON public.wagtailcore_grouppagepermission USING btree (page_id);
CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON public.wagtailcore_grouppagepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON public.wagtailcore_groupsitepermission USING btree (group_id);
CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON public.wagtailcore_groupsitepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON public.wagtailcore_groupsitepermission USING btree (site_id);
CREATE INDEX wagtailcore_locale_language_code_03149338_like ON public.wagtailcore_locale USING btree (language_code varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON public.wagtailcore_modellogentry USING btree (action);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON public.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON public.wagtailcore_modellogentry USING btree (content_changed);
CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON public.wagtailcore_modellogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON public.wagtailcore_modellogentry USING btree (object_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON public.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON public.wagtailcore_modellogentry USING btree (revision_id);
CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON public.wagtailcore_modellogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON public.wagtailcore_modellogentry USING btree (user_id);
CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON public.wagtailcore_page USING btree (alias_of_id);
CREATE INDEX wagtailcore_page_content_type_id_c28424df ON public.wagtailcore_page USING btree (content_type_id);
CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON public.wagtailcore_page USING btree (first_published_at);
CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON public.wagtailcore_page USING btree (latest_revision_id);
CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON public.wagtailcore_page USING btree (live_revision_id);
CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON public.wagtailcore_page USING btree (locale_id);
CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON public.wagtailcore_page USING btree (locked_by_id);
CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON public.wagtailcore_page USING btree (owner_id);
CREATE INDEX wagtailcore_page_path_98eba2c8_like ON public.wagtailcore_page USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_page_slug_e7c11b8f ON public.wagtailcore_page USING btree (slug);
CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON public.wagtailcore_page USING btree (slug varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON public.wagtailcore_pagelogentry USING btree (action);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON public.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON public.wagtailcore_pagelogentry USING btree (content_changed);
CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON public.wagtailcore_pagelogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON public.wagtailcore_pagelogentry USING btree (page_id);
CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON public.wagtailcore_pagelogentry USING btree (revision_id);
CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON public.wagtailcore_pagelogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON public.wagtailcore_pagelogentry USING btree (user_id);
CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON public.wagtailcore_revision USING btree (approved_go_live_at);
CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON public.wagtailcore_revision USING btree (created_at);
CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON public.wagtailcore_revision USING btree (user_id);
CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON public.wagtailcore_pagesubscription USING btree (page_id);
CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON public.wagtailcore_pagesubscription USING btree (user_id);
CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON public.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);
CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON public.wagtailcore_pageviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON public.wagtailcore_pageviewrestriction USING btree (page_id);
CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON public.wagtailcore_referenceindex USING btree (base_content_type_id);
CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON public.wagtailcore_referenceindex USING btree (content_type_id);
CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON public.wagtailcore_referenceindex USING btree (to_content_type_id);
CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON public.wagtailcore_revision USING btree (base_content_type_id);
CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON public.wagtailcore_revision USING btree (content_type_id);
CREATE INDEX wagtailcore_site_hostname_96b20b46 ON public.wagtailcore_site USING btree (hostname);
CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON public.wagtailcore_site USING btree (hostname varchar_pattern_ops);
CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON public.wagtailcore_site USING btree (root_page_id);
CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON public.wagtailcore_task USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON public.wagtailcore_taskstate USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON public.wagtailcore_taskstate USING btree (finished_by_id);
CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON public.wagtailcore_taskstate USING btree (revision_id);
CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON public.wagtailcore_taskstate USING btree (task_id);
CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON public.wagtailcore_taskstate USING btree (workflow_state_id);
CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON public.wagtailcore_uploadedfile USING btree (for_content_type_id);
CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON public.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);
CREATE INDEX wagtailcore_uuid_06a44d_idx ON public.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_uuid_d6363b_idx ON public.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON public.wagtailcore_workflowcontenttype USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON public.wagtailcore_workflowpage USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON public.wagtailcore_workflowstate USING btree (base_content_type_id);
CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON public.wagtailcore_workflowstate USING btree (content_type_id);
CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON public.wagtailcore_workflowstate USING btree (requested_by_id);
CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON public.wagtailcore_workflowstate USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON public.wagtailcore_workflowtask USING btree (task_id);
CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON public.wagtailcore_workflowtask USING btree (workflow_id);
CREATE INDEX wagtaildocs_document_collection_id_23881625 ON public.wagtaildocs_document USING btree (collection_id);
CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON public.wagtaildocs_document USING btree (uploaded_by_user_id);
CREATE INDEX wagtailembeds_embed_cache_until_26c94bb0 ON public.wagtailembeds_embed USING btree (cache_until);
CREATE INDEX wagtailembeds_embed_hash_c9bd8c9a_like ON public.wagtailembeds_embed USING btree (hash varchar_pattern_ops);
CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON public.wagtailimages_image USING btree (collection_id);
CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON public.wagtailimages_image USING btree (created_at);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON public.wagtailimages_image USING btree (file_hash);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON public.wagtailimages_image USING btree (file_hash varchar_pattern_ops);
CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON public.wagtailimages_image USING btree (uploaded_by_user_id);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON public.wagtailimages_rendition USING btree (filter_spec);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON public.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON public.wagtailimages_rendition USING btree (image_id);
CREATE INDEX wagtailsear_autocom_476c89_gin ON public.wagtailsearch_indexentry USING gin (autocomplete);
CREATE INDEX wagtailsear_body_90c85d_gin ON public.wagtailsearch_indexentry USING gin (body);
CREATE INDEX wagtailsear_title_9caae0_gin ON public.wagtailsearch_indexentry USING gin (title);
CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON public.wagtailsearch_indexentry USING btree (content_type_id);
CREATE INDEX wait_party ON public.casework_wait USING btree (project_id, party, until);
CREATE INDEX wait_step ON public.casework_wait USING btree (step_id);
CREATE INDEX website_barriernote_answered_by_id_ef9bef28 ON public.website_barriernote USING btree (answered_by_id);
CREATE INDEX website_externallink_address_4ddd2ac1_like ON public.website_externallink USING btree (address varchar_pattern_ops);
CREATE INDEX website_formeraddress_page_id_71897930 ON public.website_formeraddress USING btree (page_id);
CREATE INDEX website_picture_collection_id_068d29c0 ON public.website_picture USING btree (collection_id);
CREATE INDEX website_picture_created_at_ce3f96c5 ON public.website_picture USING btree (created_at);
CREATE INDEX website_picture_file_hash_6be1a720 ON public.website_picture USING btree (file_hash);
CREATE INDEX website_picture_file_hash_6be1a720_like ON public.website_picture USING btree (file_hash varchar_pattern_ops);
CREATE INDEX website_picture_uploaded_by_user_id_0ad51dfc ON public.website_picture USING btree (uploaded_by_user_id);
CREATE INDEX website_picturesize_filter_spec_7a1f2cc5 ON public.website_picturesize USING btree (filter_spec);
CREATE INDEX website_picturesize_filter_spec_7a1f2cc5_like ON public.website_picturesize USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX website_picturesize_image_id_423d6508 ON public.website_picturesize USING btree (image_id);
CREATE INDEX withdrawal_at ON public.exhibition_withdrawal USING btree (at DESC);
CREATE INDEX withdrawal_task_open ON public.exhibition_withdrawaltask USING btree (due_on) WHERE (done_at IS NULL);
CREATE INDEX withdrawal_task_trace ON public.exhibition_withdrawaltask USING btree (trace_key);
CREATE INDEX workflowstate_base_ct_id_idx ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);
CREATE INDEX workflowstate_ct_id_idx ON public.wagtailcore_workflowstate USING btree (content_type_id, object_id);
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_accesscheck FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_agreement FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_application FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_appointment FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_celltocheck FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_checkin FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_contactnote FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_handover FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_importedrow FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_listimport FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_mentee FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_mentoring FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_merge FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_outcome FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_profile FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_residencepaper FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_step FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_twopeople FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.casework_wait FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('mentee_id');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_hostcontact FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_interview FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_panel FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_panelmeasure FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_personcontact FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_picture FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_portrayedperson FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_printfile FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_printrun FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_release FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_safetycheck FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_shortlink FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_story FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_storyinvitation FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_storytext FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_subtitles FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_voice FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_wish FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_withdrawal FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal AFTER DELETE OR UPDATE ON public.exhibition_withdrawaltask FOR EACH ROW EXECUTE FUNCTION public.lotse_journal('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_accesscheck REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_agreement REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_application REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_appointment REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_celltocheck REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_checkin REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_contactnote REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_handover REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_importedrow REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_listimport REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_mentee REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_mentoring REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_merge REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_outcome REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_profile REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_residencepaper REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_step REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_twopeople REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.casework_wait REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('mentee_id');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_hostcontact REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_interview REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_panel REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_panelmeasure REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_personcontact REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_picture REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_portrayedperson REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_printfile REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_printrun REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_release REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_safetycheck REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_shortlink REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_story REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_storyinvitation REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_storytext REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_subtitles REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_voice REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_wish REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_withdrawal REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER journal_inserts AFTER INSERT ON public.exhibition_withdrawaltask REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_journal_inserts('journal_subject');
CREATE TRIGGER key_mentee_anew AFTER UPDATE ON public.casework_mentee FOR EACH ROW WHEN (((old.folded IS DISTINCT FROM new.folded) OR (old.sound IS DISTINCT FROM new.sound) OR ((old.phone)::text IS DISTINCT FROM (new.phone)::text) OR (old.project_id IS DISTINCT FROM new.project_id))) EXECUTE FUNCTION public.lotse_key_mentee_anew();
ALTER TABLE public.casework_mentee ENABLE ALWAYS TRIGGER key_mentee_anew;
CREATE TRIGGER key_new_mentees AFTER INSERT ON public.casework_mentee REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_key_new_mentees();
ALTER TABLE public.casework_mentee ENABLE ALWAYS TRIGGER key_new_mentees;
CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();
CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();
CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();
CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();
CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();
CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();
CREATE TRIGGER remember_address AFTER UPDATE OF url_path ON public.wagtailcore_page FOR EACH ROW WHEN (((old.url_path IS DISTINCT FROM new.url_path) AND (old.first_published_at IS NOT NULL))) EXECUTE FUNCTION public.website_remember_address();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_host FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_interview FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_loan FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_panelset FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_picture FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_portrayedperson FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_release FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_safetycheck FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_story FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exhibition_subtitles FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OF full_name OR TRUNCATE ON public.identity_account FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_carrier FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_fundingphase FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_membership FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_mentorcard FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_officetime FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_programme FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_project FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_projectpartner FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_projectreport FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_projecttext FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.organisations_region FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wagtailcore_locale FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wagtailcore_page FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wagtailcore_pageviewrestriction FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.website_formeraddress FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
CREATE TRIGGER shown_to_visitors AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.website_picture FOR EACH STATEMENT EXECUTE FUNCTION public.lotse_shown_to_visitors();
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_identity_account_id FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_accesscheck
    ADD CONSTRAINT casework_accesscheck_author_id_d85b2b2d_fk_organisat FOREIGN KEY (author_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_accesscheck
    ADD CONSTRAINT casework_accesscheck_mentee_id_73bfb7c7_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_accesscheck
    ADD CONSTRAINT casework_accesscheck_project_id_bdc13774_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_accesscheck
    ADD CONSTRAINT casework_accesscheck_superseded_by_id_7f98a631_fk_casework_ FOREIGN KEY (superseded_by_id) REFERENCES public.casework_accesscheck(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_accesscheck
    ADD CONSTRAINT casework_accesscheck_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_agreement
    ADD CONSTRAINT casework_agreement_mentee_id_6044f473_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_agreement
    ADD CONSTRAINT casework_agreement_mentoring_id_92d75435_fk_casework_ FOREIGN KEY (mentoring_id) REFERENCES public.casework_mentoring(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_agreement
    ADD CONSTRAINT casework_agreement_project_id_65c6764c_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_agreement
    ADD CONSTRAINT casework_agreement_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_application
    ADD CONSTRAINT casework_application_mentee_id_c310c80d_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_application
    ADD CONSTRAINT casework_application_mentoring_id_85a81df2_fk_casework_ FOREIGN KEY (mentoring_id) REFERENCES public.casework_mentoring(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_application
    ADD CONSTRAINT casework_application_project_id_eefeb95b_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_application
    ADD CONSTRAINT casework_application_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_appointment
    ADD CONSTRAINT casework_appointment_mentee_id_898dce72_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_appointment
    ADD CONSTRAINT casework_appointment_mentoring_id_4cdce0de_fk_casework_ FOREIGN KEY (mentoring_id) REFERENCES public.casework_mentoring(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_appointment
    ADD CONSTRAINT casework_appointment_project_id_4187f702_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_appointment
    ADD CONSTRAINT casework_appointment_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_calendarfeed
    ADD CONSTRAINT casework_calendarfee_account_id_67e9dfb1_fk_identity_ FOREIGN KEY (account_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_celltocheck
    ADD CONSTRAINT casework_celltocheck_list_import_id_3d502530_fk_casework_ FOREIGN KEY (list_import_id) REFERENCES public.casework_listimport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_celltocheck
    ADD CONSTRAINT casework_celltocheck_mentee_id_8ae42124_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_celltocheck
    ADD CONSTRAINT casework_celltocheck_project_id_975180eb_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_celltocheck
    ADD CONSTRAINT casework_celltocheck_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_checkin
    ADD CONSTRAINT casework_checkin_mentee_id_e615f4fe_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_checkin
    ADD CONSTRAINT casework_checkin_outcome_id_4161fca0_fk_casework_outcome_id FOREIGN KEY (outcome_id) REFERENCES public.casework_outcome(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_checkin
    ADD CONSTRAINT casework_checkin_project_id_27e7e780_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_checkin
    ADD CONSTRAINT casework_checkin_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_contactnote
    ADD CONSTRAINT casework_contactnote_author_id_f2bdbc77_fk_organisat FOREIGN KEY (author_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_contactnote
    ADD CONSTRAINT casework_contactnote_mentee_id_72e44f41_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_contactnote
    ADD CONSTRAINT casework_contactnote_mentoring_id_b7c46ec4_fk_casework_ FOREIGN KEY (mentoring_id) REFERENCES public.casework_mentoring(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_contactnote
    ADD CONSTRAINT casework_contactnote_project_id_5ef6d13d_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_contactnote
    ADD CONSTRAINT casework_contactnote_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_handover
    ADD CONSTRAINT casework_handover_mentee_id_7073cfe1_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_handover
    ADD CONSTRAINT casework_handover_project_id_e7c59b3b_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_handover
    ADD CONSTRAINT casework_handover_to_project_id_bf3e425c_fk_organisat FOREIGN KEY (to_project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_handover
    ADD CONSTRAINT casework_handover_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_importedrow
    ADD CONSTRAINT casework_importedrow_list_import_id_99cb606e_fk_casework_ FOREIGN KEY (list_import_id) REFERENCES public.casework_listimport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_importedrow
    ADD CONSTRAINT casework_importedrow_mentee_id_c04924c1_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_importedrow
    ADD CONSTRAINT casework_importedrow_project_id_f5470b14_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_importedrow
    ADD CONSTRAINT casework_importedrow_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_listimport
    ADD CONSTRAINT casework_listimport_by_id_2f45ff25_fk_organisat FOREIGN KEY (by_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_listimport
    ADD CONSTRAINT casework_listimport_mentor_id_9f86b2fd_fk_organisat FOREIGN KEY (mentor_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_listimport
    ADD CONSTRAINT casework_listimport_project_id_c37132f6_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT casework_mentee_mentor_id_d1795b6b_fk_organisat FOREIGN KEY (mentor_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT casework_mentee_mentoring_id_539e2be4_fk_casework_mentoring_id FOREIGN KEY (mentoring_id) REFERENCES public.casework_mentoring(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT casework_mentee_merged_into_id_b3598e34_fk_casework_mentee_id FOREIGN KEY (merged_into_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentee
    ADD CONSTRAINT casework_mentee_project_id_407a8270_fk_organisations_project_id FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentoring
    ADD CONSTRAINT casework_mentoring_mentee_id_e3a289b9_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentoring
    ADD CONSTRAINT casework_mentoring_mentor_id_dffbce0e_fk_organisat FOREIGN KEY (mentor_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentoring
    ADD CONSTRAINT casework_mentoring_project_id_f632bbc8_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_mentoring
    ADD CONSTRAINT casework_mentoring_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_absorbed_id_0ea7db5b_fk_casework_mentee_id FOREIGN KEY (absorbed_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_mentee_id_3cc81e26_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_project_id_e9df81da_fk_organisations_project_id FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_namekey
    ADD CONSTRAINT casework_namekey_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_outcome
    ADD CONSTRAINT casework_outcome_mentee_id_91a384dd_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_outcome
    ADD CONSTRAINT casework_outcome_mentoring_id_0fa376b2_fk_casework_mentoring_id FOREIGN KEY (mentoring_id) REFERENCES public.casework_mentoring(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_outcome
    ADD CONSTRAINT casework_outcome_project_id_b4819401_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_outcome
    ADD CONSTRAINT casework_outcome_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_profile
    ADD CONSTRAINT casework_profile_mentee_id_46969e55_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_profile
    ADD CONSTRAINT casework_profile_project_id_4325de3f_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_profile
    ADD CONSTRAINT casework_profile_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_residencepaper
    ADD CONSTRAINT casework_residencepa_mentee_id_a454063f_fk_casework_ FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_residencepaper
    ADD CONSTRAINT casework_residencepa_project_id_49336d96_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_residencepaper
    ADD CONSTRAINT casework_residencepaper_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_step
    ADD CONSTRAINT casework_step_mentee_id_7dd47dbc_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_step
    ADD CONSTRAINT casework_step_mentoring_id_4dc44ad9_fk_casework_mentoring_id FOREIGN KEY (mentoring_id) REFERENCES public.casework_mentoring(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_step
    ADD CONSTRAINT casework_step_project_id_a2256ccb_fk_organisations_project_id FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_step
    ADD CONSTRAINT casework_step_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_twopeople
    ADD CONSTRAINT casework_twopeople_mentee_id_f5d8480f_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_twopeople
    ADD CONSTRAINT casework_twopeople_other_id_033da8f4_fk_casework_mentee_id FOREIGN KEY (other_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_twopeople
    ADD CONSTRAINT casework_twopeople_project_id_ad2beeb8_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_twopeople
    ADD CONSTRAINT casework_twopeople_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_wait
    ADD CONSTRAINT casework_wait_mentee_id_3942eed1_fk_casework_mentee_id FOREIGN KEY (mentee_id) REFERENCES public.casework_mentee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_wait
    ADD CONSTRAINT casework_wait_project_id_c9c0fc71_fk_organisations_project_id FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_wait
    ADD CONSTRAINT casework_wait_step_id_447b14f5_fk_casework_step_id FOREIGN KEY (step_id) REFERENCES public.casework_step(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.casework_wait
    ADD CONSTRAINT casework_wait_true_project FOREIGN KEY (mentee_id, project_id) REFERENCES public.casework_mentee(id, project_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_hostcontact
    ADD CONSTRAINT exhibition_hostcontact_host_id_5bef1350_fk_exhibition_host_id FOREIGN KEY (host_id) REFERENCES public.exhibition_host(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_interview
    ADD CONSTRAINT exhibition_interview_story_id_533173ac_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_loan
    ADD CONSTRAINT exhibition_loan_host_id_de964202_fk_exhibition_host_id FOREIGN KEY (host_id) REFERENCES public.exhibition_host(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_loan
    ADD CONSTRAINT exhibition_loan_panel_set_id_45f0b6ea_fk_exhibition_panelset_id FOREIGN KEY (panel_set_id) REFERENCES public.exhibition_panelset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_loanevent
    ADD CONSTRAINT exhibition_loanevent_account_id_13b4cdc2_fk_identity_account_id FOREIGN KEY (account_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_loanevent
    ADD CONSTRAINT exhibition_loanevent_loan_id_e7a0bb82_fk_exhibition_loan_id FOREIGN KEY (loan_id) REFERENCES public.exhibition_loan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_loanfile
    ADD CONSTRAINT exhibition_loanfile_loan_id_8e4147c3_fk_exhibition_loan_id FOREIGN KEY (loan_id) REFERENCES public.exhibition_loan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_panel
    ADD CONSTRAINT exhibition_panel_panel_set_id_550d695d_fk_exhibitio FOREIGN KEY (panel_set_id) REFERENCES public.exhibition_panelset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_panel
    ADD CONSTRAINT exhibition_panel_story_id_6cb4255c_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_panelmeasure
    ADD CONSTRAINT exhibition_panelmeas_panel_id_5cee8dfa_fk_exhibitio FOREIGN KEY (panel_id) REFERENCES public.exhibition_panel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_panelmeasure
    ADD CONSTRAINT exhibition_panelmeas_story_id_2340029b_fk_exhibitio FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_panelrepair
    ADD CONSTRAINT exhibition_panelrepa_panel_id_b40d6660_fk_exhibitio FOREIGN KEY (panel_id) REFERENCES public.exhibition_physicalpanel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_personcontact
    ADD CONSTRAINT exhibition_personcon_person_id_7435d69d_fk_exhibitio FOREIGN KEY (person_id) REFERENCES public.exhibition_portrayedperson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_personcontact
    ADD CONSTRAINT exhibition_personcon_story_id_98a8f14f_fk_exhibitio FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_physicalpanel
    ADD CONSTRAINT exhibition_physicalp_panel_set_id_ac5f2f4d_fk_exhibitio FOREIGN KEY (panel_set_id) REFERENCES public.exhibition_panelset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_picture
    ADD CONSTRAINT exhibition_picture_story_id_cff16b33_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_portrayedperson
    ADD CONSTRAINT exhibition_portrayed_story_id_b47b4802_fk_exhibitio FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_printfile
    ADD CONSTRAINT exhibition_printfile_asked_by_id_f4eb87c1_fk_identity_ FOREIGN KEY (asked_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_printfile
    ADD CONSTRAINT exhibition_printfile_panel_id_abddd76e_fk_exhibition_panel_id FOREIGN KEY (panel_id) REFERENCES public.exhibition_panel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_printfile
    ADD CONSTRAINT exhibition_printfile_story_id_88c4e8bc_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_printfile
    ADD CONSTRAINT exhibition_printfile_text_id_093ed2cd_fk_exhibitio FOREIGN KEY (text_id) REFERENCES public.exhibition_storytext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_printrun
    ADD CONSTRAINT exhibition_printrun_ordered_by_id_84b8b0b8_fk_identity_ FOREIGN KEY (ordered_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_printrun
    ADD CONSTRAINT exhibition_printrun_print_file_id_5c46aa93_fk_exhibitio FOREIGN KEY (print_file_id) REFERENCES public.exhibition_printfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_printrun
    ADD CONSTRAINT exhibition_printrun_story_id_2f6900d6_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_protocol
    ADD CONSTRAINT exhibition_protocol_loan_id_a2b6847b_fk_exhibition_loan_id FOREIGN KEY (loan_id) REFERENCES public.exhibition_loan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_protocolline
    ADD CONSTRAINT exhibition_protocoll_panel_id_f51e9cce_fk_exhibitio FOREIGN KEY (panel_id) REFERENCES public.exhibition_physicalpanel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_protocolline
    ADD CONSTRAINT exhibition_protocoll_protocol_id_b12172d3_fk_exhibitio FOREIGN KEY (protocol_id) REFERENCES public.exhibition_protocol(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_release
    ADD CONSTRAINT exhibition_release_person_id_46011acd_fk_exhibitio FOREIGN KEY (person_id) REFERENCES public.exhibition_portrayedperson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_release
    ADD CONSTRAINT exhibition_release_story_id_56f3ce50_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_release
    ADD CONSTRAINT exhibition_release_text_id_5e979a45_fk_exhibition_storytext_id FOREIGN KEY (text_id) REFERENCES public.exhibition_storytext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_safetycheck
    ADD CONSTRAINT exhibition_safetyche_checked_by_id_48861ab2_fk_identity_ FOREIGN KEY (checked_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_safetycheck
    ADD CONSTRAINT exhibition_safetyche_person_id_d5791c27_fk_exhibitio FOREIGN KEY (person_id) REFERENCES public.exhibition_portrayedperson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_safetycheck
    ADD CONSTRAINT exhibition_safetycheck_story_id_644e4d8e_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_shortlink
    ADD CONSTRAINT exhibition_shortlink_story_id_6ce8c9a6_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_storyinvitation
    ADD CONSTRAINT exhibition_storyinvi_invited_by_id_47e3a7a6_fk_identity_ FOREIGN KEY (invited_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_storytext
    ADD CONSTRAINT exhibition_storytext_changed_by_id_6e968296_fk_identity_ FOREIGN KEY (changed_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_storytext
    ADD CONSTRAINT exhibition_storytext_story_id_011f9c8d_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_subtitles
    ADD CONSTRAINT exhibition_subtitles_interview_id_db520c1d_fk_exhibitio FOREIGN KEY (interview_id) REFERENCES public.exhibition_interview(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_subtitles
    ADD CONSTRAINT exhibition_subtitles_story_id_3ce13ca0_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_visitcount
    ADD CONSTRAINT exhibition_visitcount_loan_id_7a4e1887_fk_exhibition_loan_id FOREIGN KEY (loan_id) REFERENCES public.exhibition_loan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_voice
    ADD CONSTRAINT exhibition_voice_moderated_by_id_3f432c8a_fk_identity_ FOREIGN KEY (moderated_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_voice
    ADD CONSTRAINT exhibition_voice_story_id_1380dbfd_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_wish
    ADD CONSTRAINT exhibition_wish_person_id_5dcc5c34_fk_exhibitio FOREIGN KEY (person_id) REFERENCES public.exhibition_portrayedperson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_wish
    ADD CONSTRAINT exhibition_wish_story_id_e143b489_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_withdrawaltask
    ADD CONSTRAINT exhibition_withdrawa_done_by_id_c380ecc6_fk_identity_ FOREIGN KEY (done_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_withdrawal
    ADD CONSTRAINT exhibition_withdrawa_person_id_a6afab86_fk_exhibitio FOREIGN KEY (person_id) REFERENCES public.exhibition_portrayedperson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_withdrawaltask
    ADD CONSTRAINT exhibition_withdrawa_story_id_23eb84ab_fk_exhibitio FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_withdrawaltask
    ADD CONSTRAINT exhibition_withdrawa_withdrawal_id_58988d35_fk_exhibitio FOREIGN KEY (withdrawal_id) REFERENCES public.exhibition_withdrawal(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exhibition_withdrawal
    ADD CONSTRAINT exhibition_withdrawal_story_id_2ebb3381_fk_exhibition_story_id FOREIGN KEY (story_id) REFERENCES public.exhibition_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.foundation_message
    ADD CONSTRAINT foundation_message_recipient_id_961489b9_fk_identity_account_id FOREIGN KEY (recipient_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.identity_account_groups
    ADD CONSTRAINT identity_account_gro_account_id_323dfdd4_fk_identity_ FOREIGN KEY (account_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.identity_account_groups
    ADD CONSTRAINT identity_account_groups_group_id_3d52765a_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.identity_account_user_permissions
    ADD CONSTRAINT identity_account_use_account_id_a270bbf4_fk_identity_ FOREIGN KEY (account_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.identity_account_user_permissions
    ADD CONSTRAINT identity_account_use_permission_id_43dfac4c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.identity_invitation
    ADD CONSTRAINT identity_invitation_accepted_by_id_aaf1a633_fk_identity_ FOREIGN KEY (accepted_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.identity_invitation
    ADD CONSTRAINT identity_invitation_invited_by_id_fc045d6e_fk_identity_ FOREIGN KEY (invited_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_identity_account_id FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_deputyship
    ADD CONSTRAINT organisations_deputy_absent_id_8cf910fe_fk_organisat FOREIGN KEY (absent_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_deputyship
    ADD CONSTRAINT organisations_deputy_deputy_id_fea30d68_fk_organisat FOREIGN KEY (deputy_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_fundingphase
    ADD CONSTRAINT organisations_fundin_programme_id_72377cbe_fk_organisat FOREIGN KEY (programme_id) REFERENCES public.organisations_programme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_membership
    ADD CONSTRAINT organisations_member_account_id_eee64e35_fk_identity_ FOREIGN KEY (account_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_membership_regions
    ADD CONSTRAINT organisations_member_membership_id_7bf1a4dc_fk_organisat FOREIGN KEY (membership_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_membership
    ADD CONSTRAINT organisations_member_project_id_8fa8fafe_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_membership_regions
    ADD CONSTRAINT organisations_member_region_id_0843de5f_fk_organisat FOREIGN KEY (region_id) REFERENCES public.organisations_region(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_mentorcard
    ADD CONSTRAINT organisations_mentor_membership_id_0ba06204_fk_organisat FOREIGN KEY (membership_id) REFERENCES public.organisations_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_offer
    ADD CONSTRAINT organisations_offer_invitation_id_57020076_fk_identity_ FOREIGN KEY (invitation_id) REFERENCES public.identity_invitation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_offer
    ADD CONSTRAINT organisations_offer_project_id_2fbe492c_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_officetime
    ADD CONSTRAINT organisations_office_project_id_22b9d892_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_project
    ADD CONSTRAINT organisations_projec_carrier_id_2b14cda9_fk_organisat FOREIGN KEY (carrier_id) REFERENCES public.organisations_carrier(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_project
    ADD CONSTRAINT organisations_projec_phase_id_c366ed8b_fk_organisat FOREIGN KEY (phase_id) REFERENCES public.organisations_fundingphase(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_projectpartner
    ADD CONSTRAINT organisations_projec_project_id_5b990711_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_projecttext
    ADD CONSTRAINT organisations_projec_project_id_7d55d705_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_projectreport
    ADD CONSTRAINT organisations_projec_project_id_a7d434d4_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_region
    ADD CONSTRAINT organisations_region_project_id_7cee9019_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_supportsession
    ADD CONSTRAINT organisations_suppor_operator_id_9860a376_fk_identity_ FOREIGN KEY (operator_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisations_supportsession
    ADD CONSTRAINT organisations_suppor_project_id_1d888a69_fk_organisat FOREIGN KEY (project_id) REFERENCES public.organisations_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES public.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_userses_user_id_af5e0a6d_fk_identity_ FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_loc_locale_id_036a3a20_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_loc_sync_from_id_1bc4c2eb_fk_wagtailco FOREIGN KEY (sync_from_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_overridablesegment
    ADD CONSTRAINT wagtail_localize_ove_context_id_eed8c388_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_overridablesegment
    ADD CONSTRAINT wagtail_localize_ove_source_id_5720ac20_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_rel_context_id_c0a725be_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_rel_object_id_6c7b58df_fk_wagtail_l FOREIGN KEY (object_id) REFERENCES public.wagtail_localize_translatableobject(translation_key) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_rel_source_id_9a3b1373_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_seg_context_id_f827efe0_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_seg_last_translated_by_i_a86448fc_fk_identity_ FOREIGN KEY (last_translated_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_seg_locale_id_b1673d41_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_context_id_3cc13049_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_str_context_id_63235539_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_last_translated_by_i_764c7a3f_fk_identity_ FOREIGN KEY (last_translated_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_string
    ADD CONSTRAINT wagtail_localize_str_locale_id_2cded126_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_locale_id_b9e3730d_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_str_source_id_5804129f_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_str_string_id_6356d5ec_fk_wagtail_l FOREIGN KEY (string_id) REFERENCES public.wagtail_localize_string(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_translation_of_id_8eef01d0_fk_wagtail_l FOREIGN KEY (translation_of_id) REFERENCES public.wagtail_localize_string(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_tem_context_id_81456b25_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_tem_source_id_26b89dc6_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_tem_template_id_c370b3c8_fk_wagtail_l FOREIGN KEY (template_id) REFERENCES public.wagtail_localize_template(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translatableobject
    ADD CONSTRAINT wagtail_localize_tra_content_type_id_0d6c5139_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_tra_locale_id_0ac264c0_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_tra_locale_id_37619cb4_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_tra_object_id_6a078fd2_fk_wagtail_l FOREIGN KEY (object_id) REFERENCES public.wagtail_localize_translatableobject(translation_key) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationcontext
    ADD CONSTRAINT wagtail_localize_tra_object_id_86263ce7_fk_wagtail_l FOREIGN KEY (object_id) REFERENCES public.wagtail_localize_translatableobject(translation_key) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_tra_revision_id_e3b62278_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_tra_source_id_7228923e_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_tra_source_id_e326e1e3_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_tra_specific_content_typ_3095eb76_fk_django_co FOREIGN KEY (specific_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_tra_target_locale_id_8c524f73_fk_wagtailco FOREIGN KEY (target_locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_user_id_6e1a9b70_fk_identity_ FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_identity_account_id FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES public.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_identity_ FOREIGN KEY (resolved_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_identity_account_id FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES public.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_user_id_d0b3b9c3_fk_identity_ FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES public.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_identity_account_id FOREIGN KEY (locked_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_identity_account_id FOREIGN KEY (owner_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevi_user_id_2409d2f4_fk_identity_ FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_user_id_89d7def9_fk_identity_ FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES public.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_finished_by_id_13f98229_fk_identity_ FOREIGN KEY (finished_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES public.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_identity_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES public.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_identity_ FOREIGN KEY (requested_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_identity_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_identity_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userpro_user_id_59c92331_fk_identity_ FOREIGN KEY (user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_barriernote
    ADD CONSTRAINT website_barriernote_answered_by_id_ef9bef28_fk_identity_ FOREIGN KEY (answered_by_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_contentpage
    ADD CONSTRAINT website_contentpage_page_ptr_id_39c4130e_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_downloadspage
    ADD CONSTRAINT website_downloadspag_page_ptr_id_e58a2d5e_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_eventindexpage
    ADD CONSTRAINT website_eventindexpa_page_ptr_id_cb3c2793_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_eventpage
    ADD CONSTRAINT website_eventpage_page_ptr_id_cd3d31cc_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_faqpage
    ADD CONSTRAINT website_faqpage_page_ptr_id_0b5ede11_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_formeraddress
    ADD CONSTRAINT website_formeraddress_page_id_71897930_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_legalpage
    ADD CONSTRAINT website_legalpage_page_ptr_id_14022035_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_newsindexpage
    ADD CONSTRAINT website_newsindexpag_page_ptr_id_e66b650e_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_newspage
    ADD CONSTRAINT website_newspage_page_ptr_id_7e822fe5_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_partnerspage
    ADD CONSTRAINT website_partnerspage_page_ptr_id_d39445de_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_picture
    ADD CONSTRAINT website_picture_collection_id_068d29c0_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_picture
    ADD CONSTRAINT website_picture_uploaded_by_user_id_0ad51dfc_fk_identity_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.identity_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_picturesize
    ADD CONSTRAINT website_picturesize_image_id_423d6508_fk_website_picture_id FOREIGN KEY (image_id) REFERENCES public.website_picture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_startpage
    ADD CONSTRAINT website_startpage_page_ptr_id_1392ec26_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_vacancyindexpage
    ADD CONSTRAINT website_vacancyindex_page_ptr_id_8a80ce7e_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.website_vacancypage
    ADD CONSTRAINT website_vacancypage_page_ptr_id_6ae254ad_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.casework_accesscheck ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_application ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_celltocheck ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_checkin ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_contactnote ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_importedrow ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_listimport ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_mentee ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_mentoring ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_namekey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_outcome ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_residencepaper ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_twopeople ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.casework_wait ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_hostcontact ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_interview ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_panel ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_panelmeasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_personcontact ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_portrayedperson ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_printfile ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_printrun ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_safetycheck ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_shortlink ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_story ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_storyinvitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_storytext ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_subtitles ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_voice ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exhibition_withdrawaltask ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.foundation_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.foundation_datakey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.foundation_reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY project_wall ON public.casework_accesscheck USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_agreement USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_application USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_appointment USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_celltocheck USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_checkin USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_contactnote USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_handover USING (((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])) OR (to_project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])))) WITH CHECK (((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])) OR (to_project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))));
CREATE POLICY project_wall ON public.casework_importedrow USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_listimport USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_mentee USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_mentoring USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_merge USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_namekey USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_outcome USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_profile USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_residencepaper USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_step USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_twopeople USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.casework_wait USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_hostcontact USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_interview USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_panel USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_panelmeasure USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_personcontact USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_picture USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_portrayedperson USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_printfile USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_printrun USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_release USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_safetycheck USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_shortlink USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_story USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_storyinvitation USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_storytext USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_subtitles USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_voice USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_wish USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_withdrawal USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.exhibition_withdrawaltask USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.foundation_change USING (((project_id IS NULL) OR (project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])))) WITH CHECK (((project_id IS NULL) OR (project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))));
CREATE POLICY project_wall ON public.foundation_datakey USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
CREATE POLICY project_wall ON public.foundation_reading USING ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((project_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('lotse.projects'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));
