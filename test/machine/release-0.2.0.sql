--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: jobs; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA jobs;


--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: job_state; Type: TYPE; Schema: jobs; Owner: -
--

CREATE TYPE jobs.job_state AS ENUM (
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);


--
-- Name: access_role; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.access_role AS ENUM (
    'employee',
    'viewer',
    'auditor',
    'administrator',
    'ministry_officer',
    'holder_officer',
    'representative'
);


--
-- Name: TYPE access_role; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.access_role IS 'A representative prepares an organisation''s access request and may do nothing else: the person says which organisation, and the ministry decides.';


--
-- Name: organisation_kind; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.organisation_kind AS ENUM (
    'ministry',
    'municipality',
    'institution',
    'service_holder'
);


--
-- Name: text_in_both; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.text_in_both AS jsonb
	CONSTRAINT text_in_both_check CHECK (((VALUE ?& ARRAY['lv'::text, 'en'::text]) AND (jsonb_typeof((VALUE -> 'lv'::text)) = 'string'::text) AND (jsonb_typeof((VALUE -> 'en'::text)) = 'string'::text)));


--
-- Name: create_queue(text, jsonb); Type: FUNCTION; Schema: jobs; Owner: -
--

CREATE FUNCTION jobs.create_queue(queue_name text, options jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $_$
    DECLARE
      tablename varchar := CASE WHEN options->>'partition' = 'true'
                            THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                            ELSE 'job_common'
                            END;
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
        INSERT INTO jobs.queue (
          name,
          policy,
          retry_limit,
          retry_delay,
          retry_backoff,
          retry_delay_max,
          expire_seconds,
          retention_seconds,
          deletion_seconds,
          warning_queued,
          dead_letter,
          partition,
          table_name,
          heartbeat_seconds,
          notify,
          created_on,
          updated_on
        )
        VALUES (
          queue_name,
          options->>'policy',
          COALESCE((options->>'retryLimit')::int, 2),
          COALESCE((options->>'retryDelay')::int, 0),
          COALESCE((options->>'retryBackoff')::bool, false),
          (options->>'retryDelayMax')::int,
          COALESCE((options->>'expireInSeconds')::int, 900),
          COALESCE((options->>'retentionSeconds')::int, 1209600),
          COALESCE((options->>'deleteAfterSeconds')::int, 604800),
          COALESCE((options->>'warningQueueSize')::int, 0),
          options->>'deadLetter',
          COALESCE((options->>'partition')::bool, false),
          tablename,
          (options->>'heartbeatSeconds')::int,
          COALESCE((options->>'notify')::bool, false),
          jobs.job_now(),
          jobs.job_now()
        )
        ON CONFLICT DO NOTHING
        RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE jobs.%I (LIKE jobs.job INCLUDING DEFAULTS)', tablename);

      EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);

      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i11 ON jobs.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON jobs.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i7 ON jobs.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i9 ON jobs.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i12 ON jobs.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i13 ON jobs.job (name, singleton_key) WHERE state = 'created' AND upsert_by_key$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i14 ON jobs.job (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed')$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i15 ON jobs.job (name, created_on)$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i16 ON jobs.job (name, completed_on) WHERE completed_on IS NOT NULL$cmd$, tablename);
      EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i17 ON jobs.job (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL$cmd$, tablename);

      IF options->>'policy' = 'short' THEN
        EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
      ELSIF options->>'policy' = 'singleton' THEN
        EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
      ELSIF options->>'policy' = 'stately' THEN
        EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON jobs.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
      ELSIF options->>'policy' = 'exclusive' THEN
        EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
      ELSIF options->>'policy' = 'key_strict_fifo' THEN
        EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON jobs.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i10 ON jobs.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
      END IF;

      EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
      EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', tablename, queue_name);
    END;
    $_$;


--
-- Name: delete_queue(text); Type: FUNCTION; Schema: jobs; Owner: -
--

CREATE FUNCTION jobs.delete_queue(queue_name text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      v_table varchar;
      v_partition bool;
    BEGIN
      
      SELECT table_name, partition
      FROM jobs.queue
      WHERE name = queue_name
      INTO v_table, v_partition;

      IF v_partition THEN
        EXECUTE format('DROP TABLE IF EXISTS jobs.%I', v_table);
      ELSE
        EXECUTE format('DELETE FROM jobs.%I WHERE name = %L', v_table, queue_name);
      END IF;
    
      DELETE FROM jobs.queue WHERE name = queue_name;
    END;
    $$;


--
-- Name: job_now(); Type: FUNCTION; Schema: jobs; Owner: -
--

CREATE FUNCTION jobs.job_now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
      SELECT pg_catalog.now();
    $$;


--
-- Name: job_table_format(text, text); Type: FUNCTION; Schema: jobs; Owner: -
--

CREATE FUNCTION jobs.job_table_format(command text, table_name text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
      SELECT format(
        regexp_replace(
          regexp_replace(command, '\.job\y', '.%1$I', 'g'),
          '\yjob_i(\d+)', '%1$s_i\1', 'g'
        ),
        table_name
      );
    $_$;


--
-- Name: job_table_run(text, text, text); Type: FUNCTION; Schema: jobs; Owner: -
--

CREATE FUNCTION jobs.job_table_run(command text, tbl_name text DEFAULT NULL::text, queue_name text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      tbl RECORD;
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM jobs.queue WHERE name = queue_name;
      END IF;

      IF tbl_name IS NOT NULL THEN
        EXECUTE jobs.job_table_format(command, tbl_name);
        RETURN;
      END IF;

      EXECUTE jobs.job_table_format(command, 'job_common');

      FOR tbl IN SELECT table_name FROM jobs.queue WHERE partition = true
      LOOP
        EXECUTE jobs.job_table_format(command, tbl.table_name);
      END LOOP;
    END;
    $$;


--
-- Name: job_table_run_async(text, integer, text, text, text); Type: FUNCTION; Schema: jobs; Owner: -
--

CREATE FUNCTION jobs.job_table_run_async(command_name text, version integer, command text, tbl_name text DEFAULT NULL::text, queue_name text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM jobs.queue WHERE name = queue_name;
      END IF;

      IF tbl_name IS NOT NULL THEN
        INSERT INTO jobs.bam (name, version, status, queue, table_name, command)
        VALUES (
          command_name,
          version,
          'pending',
          queue_name,
          tbl_name,
          jobs.job_table_format(command, tbl_name)
        );
        RETURN;
      END IF;

      INSERT INTO jobs.bam (name, version, status, queue, table_name, command)
      SELECT
        command_name,
        version,
        'pending',
        NULL,
        'job_common',
        jobs.job_table_format(command, 'job_common')
      UNION ALL
      SELECT
        command_name,
        version,
        'pending',
        queue.name,
        queue.table_name,
        jobs.job_table_format(command, queue.table_name)
      FROM jobs.queue
      WHERE partition = true;
    END;
    $$;


--
-- Name: access_invitation_invited_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_invitation_invited_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."invited_by" is not null and not coalesce(may_manage_right(new.invited_by, new.role, new.organisation_id, null, new.invited_at), false) then
        raise exception 'the person in invited_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'invited_by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_invitation_withdrawn_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_invitation_withdrawn_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."withdrawn_by" is not null and not coalesce(
  may_manage_right(new.withdrawn_by, new.role, new.organisation_id, null, new.withdrawn_at)
  or new.withdrawn_at >= new.expires_at
    and has_right(new.withdrawn_by, '{administrator, ministry_officer}', null, null, new.withdrawn_at), false) then
        raise exception 'the person in withdrawn_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'withdrawn_by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_request_begun_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_request_begun_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."begun_by" is not null and not coalesce(may_prepare_request(new.begun_by, new.channel, new.organisation_id, new.begun_at), false) then
        raise exception 'the person in begun_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'begun_by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_request_decision_decided_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_request_decision_decided_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."decided_by" is not null and not coalesce(has_right(new.decided_by, '{ministry_officer}', null, null, new.decided_at), false) then
        raise exception 'the person in decided_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'decided_by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_request_form_made_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_request_form_made_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."made_by" is not null and not coalesce(may_prepare_that_request(new.made_by, new.request_id, new.made_at), false) then
        raise exception 'the person in made_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'made_by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_request_sending_sent_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_request_sending_sent_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."sent_by" is not null and not coalesce(may_prepare_that_request(new.sent_by, new.request_id, new.sent_at), false) then
        raise exception 'the person in sent_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'sent_by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_review_confirmed_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_review_confirmed_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."confirmed_by" is not null and not coalesce(may_manage_that_right(new.confirmed_by, new.right_id, null, new.confirmed_at), false) then
        raise exception 'the person in confirmed_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'confirmed_by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_right_change_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_right_change_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."by" is not null and not coalesce(may_manage_that_right(new."by", new.right_id, new.basis, new.at), false) then
        raise exception 'the person in by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'by';
      end if;
      return new;
    end
    $$;


--
-- Name: access_right_granted_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_right_granted_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."granted_by" is not null and not coalesce(may_manage_right(new.granted_by, new.role, new.organisation_id, new.basis, new.granted_at), false) then
        raise exception 'the person in granted_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'granted_by';
      end if;
      return new;
    end
    $$;


--
-- Name: add_rule(regclass, name, text, regproc); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.add_rule(IN target regclass, IN rule name, IN occasion text, IN asks regproc)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('create trigger %I before %s execute function %s()', rule, format(occasion, target), asks);
  execute format('alter table %s enable always trigger %I', target, rule);
end
$$;


--
-- Name: allows_mandate(uuid, date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.allows_mandate(of_edition uuid, on_day date) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  return on_day >= '2019-03-01' and exists (
    select from e_service_edition e
     where e.id = of_edition
       and e.under_mandate
       and daterange(e.valid_from, e.valid_until) @> on_day
  );
end
$$;


--
-- Name: application_filed_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.application_filed_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."filed_by" is not null and not coalesce(has_right(new.filed_by, '{employee}'::access_role[], new.centre_id, null, new.filed_at), false) then
        raise exception 'the person in filed_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'filed_by';
      end if;
      return new;
    end
    $$;


--
-- Name: archive_file_opened_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.archive_file_opened_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."opened_by" is not null and not coalesce(has_right(new.opened_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.opened_at), false) then
        raise exception 'the person in opened_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'opened_by';
      end if;
      return new;
    end
    $$;


--
-- Name: archive_scan_attached_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.archive_scan_attached_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."attached_by" is not null and not coalesce(has_right(new.attached_by, '{employee}'::access_role[], new.centre_id, null, new.attached_at), false) then
        raise exception 'the person in attached_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'attached_by';
      end if;
      return new;
    end
    $$;


--
-- Name: audit_append(uuid, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_append(into_chain uuid, entries jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  head audit_head;
  entry jsonb;
begin
  -- The owner, whom row-level security does not restrict, enters data of many centres at once.
  if into_chain is distinct from coalesce(current_centre(), '00000000-0000-0000-0000-000000000000')
     and not pg_has_role(session_user, current_user, 'member') then
    raise exception 'an entry goes onto the chain of the centre that acts'
      using errcode = 'insufficient_privilege';
  end if;
  select * into head from audit_head where chain = into_chain for update;
  if not found then
    insert into audit_head values (into_chain, 0, '\x') on conflict do nothing;
    select * into head from audit_head where chain = into_chain for update;
  end if;
  for place in 0 .. jsonb_array_length(entries) - 1 loop
    entry := entries -> place;
    head.number := head.number + 1;
    head.hash := audit_hash(head.hash, into_chain, head.number, entry);
    insert into audit_entry values (
      into_chain, head.number, (entry ->> 'at')::timestamptz, (entry ->> 'person')::uuid, entry ->> 'act', entry ->> 'point',
      (entry -> 'refusal') is not null, (entry ->> 'client')::uuid, entry, head.hash
    );
  end loop;
  update audit_head set number = head.number, hash = head.hash where chain = into_chain;
end
$$;


--
-- Name: audit_hash(bytea, uuid, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_hash(previous bytea, chain uuid, number bigint, body jsonb) RETURNS bytea
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select sha256(previous || convert_to(chain::text || ' ' || number::text || ' ' || body::text, 'utf8'))
$$;


--
-- Name: check_of_notice(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.check_of_notice(of_centre uuid, of_notice uuid) RETURNS uuid
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  return (select identity_check_id from notice where (centre_id, id) = (of_centre, of_notice));
end
$$;


--
-- Name: consultation_held_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.consultation_held_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."held_by" is not null and not coalesce(has_right(new.held_by, '{employee}'::access_role[], new.centre_id, null, new.recorded_at), false) then
        raise exception 'the person in held_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'held_by';
      end if;
      return new;
    end
    $$;


--
-- Name: current_centre(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_centre() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select nullif(current_setting('app.centre', true), '')::uuid
$$;


--
-- Name: declaration_received_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.declaration_received_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."received_by" is not null and not coalesce(has_right(new.received_by, '{employee}'::access_role[], new.centre_id, null, new.declared_at), false) then
        raise exception 'the person in received_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'received_by';
      end if;
      return new;
    end
    $$;


--
-- Name: has_right(uuid, public.access_role[], uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_right(person uuid, roles public.access_role[], at_centre uuid, of_organisation uuid, time_of_row timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  return exists (
    select from access_right r
      left join installation_mark made_up on true
     where r.staff_id = person
       and r.role = any (roles)
       and (at_centre is null or r.centre_id = at_centre)
       and (of_organisation is null or r.organisation_id = of_organisation)
       and r.valid_from <= case when made_up.kind is null then clock_timestamp() + interval '1 minute' else time_of_row end
       and (r.valid_until is null
            or r.valid_until > case when made_up.kind is null then clock_timestamp() - interval '1 minute' else time_of_row end)
       and r.valid_until is distinct from r.valid_from
  );
end
$$;


--
-- Name: identity_check_checked_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.identity_check_checked_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."checked_by" is not null and not coalesce(has_right(new.checked_by, '{employee}'::access_role[], new.centre_id, null, new.checked_at), false) then
        raise exception 'the person in checked_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'checked_by';
      end if;
      return new;
    end
    $$;


--
-- Name: keep_order_of_mandate(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_order_of_mandate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  drawn mandate;
  signed boolean;
begin
  select * into drawn from mandate where centre_id = new.centre_id and id = new.mandate_id for no key update;
  if tg_table_name = 'mandate_signing' then
    if new.signed_on not between drawn.drawn_on and drawn.valid_until then
      raise exception 'a mandate is signed between the day it was drawn and the end of its term'
        using errcode = 'check_violation', constraint = 'mandate_signed_within_term';
    end if;
    if exists (select from mandate_end e where (e.centre_id, e.mandate_id) = (new.centre_id, new.mandate_id)) then
      raise exception 'a mandate that has ended is not signed'
        using errcode = 'check_violation', constraint = 'mandate_not_signed_after_end';
    end if;
  else
    signed := exists (select from mandate_signing s where (s.centre_id, s.mandate_id) = (new.centre_id, new.mandate_id));
    if signed = (new.kind = 'unsigned') then
      raise exception 'a signed mandate is not annulled as unsigned, and an unsigned one ends in no other way'
        using errcode = 'check_violation', constraint = 'mandate_ends_as_it_stood';
    end if;
  end if;
  return new;
end
$$;


--
-- Name: keep_to_centre(regclass); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.keep_to_centre(IN target regclass)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy own_centre on %s using (centre_id = current_centre())', target);
end
$$;


--
-- Name: make_append_only(regclass); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.make_append_only(IN target regclass)
    LANGUAGE plpgsql
    AS $$
begin
  call add_rule(target, 'append_only_rows', 'update or delete on %s for each row', 'refuse_change');
  call add_rule(target, 'append_only_table', 'truncate on %s for each statement', 'refuse_change');
end
$$;


--
-- Name: mandate_drawn_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mandate_drawn_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."drawn_by" is not null and not coalesce(has_right(new.drawn_by, '{employee}'::access_role[], new.centre_id, null, new.drawn_at), false) then
        raise exception 'the person in drawn_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'drawn_by';
      end if;
      return new;
    end
    $$;


--
-- Name: mandate_end_recorded_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mandate_end_recorded_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."recorded_by" is not null and not coalesce(has_right(new.recorded_by, '{employee}'::access_role[], new.centre_id, null, new.recorded_at), false) then
        raise exception 'the person in recorded_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'recorded_by';
      end if;
      return new;
    end
    $$;


--
-- Name: mandate_permits(uuid, uuid, uuid, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mandate_permits(of_centre uuid, of_mandate uuid, of_e_service uuid, begun_at timestamp with time zone, at_moment timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
  return exists (
    select from mandate m
      join mandate_signing s on (s.centre_id, s.mandate_id) = (m.centre_id, m.id)
      join mandate_scope c on (c.centre_id, c.mandate_id, c.e_service_id) = (m.centre_id, m.id, of_e_service)
     where (m.centre_id, m.id) = (of_centre, of_mandate)
       and s.signed_on <= (begun_at at time zone 'Europe/Riga')::date
       and m.valid_until >= (at_moment at time zone 'Europe/Riga')::date
       and not exists (select from mandate_end e where (e.centre_id, e.mandate_id) = (m.centre_id, m.id))
  );
end
$$;


--
-- Name: mandate_signing_recorded_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mandate_signing_recorded_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."recorded_by" is not null and not coalesce(has_right(new.recorded_by, '{employee}'::access_role[], new.centre_id, null, new.recorded_at), false) then
        raise exception 'the person in recorded_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'recorded_by';
      end if;
      return new;
    end
    $$;


--
-- Name: may_manage_right(uuid, public.access_role, uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_manage_right(person uuid, of_role public.access_role, of_organisation uuid, on_basis uuid, time_of_row timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if of_role in ('employee', 'viewer', 'auditor', 'holder_officer') then
    return has_right(person, '{administrator}', null, of_organisation, time_of_row);
  end if;
  return of_role = 'administrator' and (
    has_right(person, '{ministry_officer}', null, null, time_of_row)
    or exists (
      select from access_invitation i
       where (i.invited_by, i.role, i.organisation_id, i.basis) = (person, of_role, of_organisation, on_basis)
    )
  );
end
$$;


--
-- Name: may_manage_that_right(uuid, uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_manage_that_right(person uuid, that_right uuid, on_basis uuid, time_of_row timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  managed access_right;
begin
  select * into managed from access_right where id = that_right;
  return may_manage_right(person, managed.role, managed.organisation_id, on_basis, time_of_row);
end
$$;


--
-- Name: may_prepare_request(uuid, text, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_prepare_request(person uuid, by_channel text, for_organisation uuid, time_of_row timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if by_channel = 'system' then
    return has_right(person, '{representative, administrator}', null, for_organisation, time_of_row);
  end if;
  return has_right(person, '{ministry_officer}', null, null, time_of_row);
end
$$;


--
-- Name: may_prepare_that_request(uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_prepare_that_request(person uuid, that_request uuid, time_of_row timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  prepared access_request;
begin
  select * into prepared from access_request where id = that_request;
  return may_prepare_request(person, prepared.channel, prepared.organisation_id, time_of_row);
end
$$;


--
-- Name: nil_uuid(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.nil_uuid() RETURNS uuid
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
begin
  return '00000000-0000-0000-0000-000000000000';
end
$$;


--
-- Name: notice_of_mandate(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_of_mandate(of_centre uuid, of_mandate uuid) RETURNS uuid
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  return (select notice_id from mandate where (centre_id, id) = (of_centre, of_mandate));
end
$$;


--
-- Name: notice_told_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.notice_told_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."told_by" is not null and not coalesce(has_right(new.told_by, '{employee}'::access_role[], new.centre_id, null, new.told_at), false) then
        raise exception 'the person in told_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'told_by';
      end if;
      return new;
    end
    $$;


--
-- Name: organisation_named_by_applicant_named_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_named_by_applicant_named_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."named_by" is not null and not coalesce(has_right(new.named_by, '{representative}', null, new.organisation_id, new.named_at), false) then
        raise exception 'the person in named_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'named_by';
      end if;
      return new;
    end
    $$;


--
-- Name: organisation_of_centre(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organisation_of_centre(of_centre uuid) RETURNS uuid
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  return (select organisation_id from centre where id = of_centre);
end
$$;


--
-- Name: planned_time_told_told_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.planned_time_told_told_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."told_by" is not null and not coalesce(has_right(new.told_by, '{employee}'::access_role[], new.centre_id, null, new.recorded_at), false) then
        raise exception 'the person in told_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'told_by';
      end if;
      return new;
    end
    $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end
$$;


--
-- Name: refuse_later_scope(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_later_scope() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  drawn mandate;
begin
  select * into drawn from mandate where centre_id = new.centre_id and id = new.mandate_id and xmin = pg_current_xact_id()::xid;
  if not found then
    raise exception 'the scope of a mandate is not widened after it was drawn'
      using errcode = 'check_violation', constraint = 'mandate_scope_as_drawn';
  end if;
  if not allows_mandate(new.edition_id, drawn.drawn_on) then
    raise exception 'this e-service cannot be applied for under a mandate that day (2., 17.3., 20.13.)'
      using errcode = 'check_violation', constraint = 'mandate_scope_allowed';
  end if;
  return new;
end
$$;


--
-- Name: refuse_of_another_case(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_of_another_case() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  belongs boolean;
begin
  if tg_table_name = 'case_notice' then
    belongs := exists (
      select from case_identity_check c
       where (c.centre_id, c.case_id) = (new.centre_id, new.case_id)
         and c.identity_check_id = check_of_notice(new.centre_id, new.notice_id));
  else
    belongs := exists (
      select from case_notice n
       where (n.centre_id, n.case_id) = (new.centre_id, new.case_id)
         and n.notice_id = notice_of_mandate(new.centre_id, new.mandate_id));
  end if;
  if not belongs then
    raise exception 'it refers to the records of another case'
      using errcode = 'check_violation', constraint = 'evidence_of_own_case';
  end if;
  return new;
end
$$;


--
-- Name: refuse_right_of_nobody(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_right_of_nobody() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if new.granted_by is null and new.role <> 'representative'
     and not exists (select from installation_mark)
     and not pg_has_role(session_user, (select relowner from pg_class where oid = tg_relid), 'member') then
    raise exception 'a right is given by somebody who may give it (22., 2. pielikums)'
      using errcode = 'check_violation', constraint = 'right_is_given';
  end if;
  return new;
end
$$;


--
-- Name: refuse_without_mandate(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_without_mandate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not allows_mandate(new.edition_id, (new.filed_at at time zone 'Europe/Riga')::date) then
    raise exception 'this e-service cannot be applied for under a mandate that day (2., 17.3., 20.13.)'
      using errcode = 'check_violation', constraint = 'application_needs_e_service_in_force';
  end if;
  if not mandate_permits(new.centre_id, new.mandate_id, new.e_service_id, new.started_at, new.filed_at) then
    raise exception 'the mandate does not permit this application (22.¹ 3.)'
      using errcode = 'check_violation', constraint = 'application_needs_mandate_in_force';
  end if;
  return new;
end
$$;


--
-- Name: register_entry_registered_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.register_entry_registered_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."registered_by" is not null and not coalesce(has_right(new.registered_by, '{employee}'::access_role[], new.centre_id, null, new.registered_at), false) then
        raise exception 'the person in registered_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'registered_by';
      end if;
      return new;
    end
    $$;


--
-- Name: register_mark_marked_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.register_mark_marked_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."marked_by" is not null and not coalesce(has_right(new.marked_by, '{employee}'::access_role[], new.centre_id, null, new.marked_at), false) then
        raise exception 'the person in marked_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'marked_by';
      end if;
      return new;
    end
    $$;


--
-- Name: register_place_placed_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.register_place_placed_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."placed_by" is not null and not coalesce(has_right(new.placed_by, '{employee}'::access_role[], new.centre_id, null, new.placed_at), false) then
        raise exception 'the person in placed_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'placed_by';
      end if;
      return new;
    end
    $$;


--
-- Name: require_right(regclass, name, name, public.access_role[]); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.require_right(IN target regclass, IN author name, IN moment name, VARIADIC roles public.access_role[])
    LANGUAGE plpgsql
    AS $$
begin
  call require_right_of_author(target, author, format('has_right(new.%I, %L::access_role[], new.centre_id, null, new.%I)', author, roles, moment));
end
$$;


--
-- Name: require_right_of_author(regclass, name, text); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.require_right_of_author(IN target regclass, IN author name, IN permitted text)
    LANGUAGE plpgsql
    AS $_$
declare
  rule name := format('author_%s', author);
  function_name name := format('%s_%s_has_right', target, author);
begin
  execute format($create$
    create function %1$I() returns trigger
    language plpgsql
    set search_path = public, pg_temp
    as $$
    begin
      if new."%2$s" is not null and not coalesce(%3$s, false) then
        raise exception 'the person in %2$s has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = '%2$s';
      end if;
      return new;
    end
    $$
  $create$, function_name, author, permitted);
  call add_rule(target, rule, format('insert or update of %I on %%s for each row', author), function_name::text::regproc);
end
$_$;


--
-- Name: result_told_told_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.result_told_told_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."told_by" is not null and not coalesce(has_right(new.told_by, '{employee}'::access_role[], new.centre_id, null, new.recorded_at), false) then
        raise exception 'the person in told_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'told_by';
      end if;
      return new;
    end
    $$;


--
-- Name: service_case_opened_by_has_right(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.service_case_opened_by_has_right() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    begin
      if new."opened_by" is not null and not coalesce(has_right(new.opened_by, '{employee}'::access_role[], new.centre_id, null, new.opened_at), false) then
        raise exception 'the person in opened_by has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = 'opened_by';
      end if;
      return new;
    end
    $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: bam; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.bam (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    queue text,
    table_name text NOT NULL,
    command text NOT NULL,
    error text,
    created_on timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone
);


--
-- Name: instance; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.instance (
    id uuid NOT NULL,
    name text,
    host text NOT NULL,
    pid integer NOT NULL,
    version text NOT NULL,
    node_version text NOT NULL,
    application_name text,
    heartbeat_seconds integer NOT NULL,
    supervise boolean NOT NULL,
    schedule boolean NOT NULL,
    migrate boolean NOT NULL,
    persist_queue_stats boolean NOT NULL,
    persist_warnings boolean NOT NULL,
    pool_max integer,
    pool_total integer,
    pool_idle integer,
    pool_waiting integer,
    workers jsonb DEFAULT '[]'::jsonb NOT NULL,
    metrics jsonb,
    config jsonb DEFAULT '{}'::jsonb NOT NULL,
    crash_restarts integer DEFAULT 0 NOT NULL,
    crash_restarts_since timestamp with time zone,
    started_on timestamp with time zone DEFAULT now() NOT NULL,
    heartbeat_on timestamp with time zone DEFAULT now() NOT NULL,
    stopped_on timestamp with time zone
);


--
-- Name: job; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.job (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state jobs.job_state DEFAULT 'created'::jobs.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    retry_delay_max integer,
    expire_seconds integer DEFAULT 900 NOT NULL,
    deletion_seconds integer DEFAULT 604800 NOT NULL,
    singleton_key text,
    singleton_on timestamp without time zone,
    group_id text,
    group_tier text,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '336:00:00'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    heartbeat_on timestamp with time zone,
    heartbeat_seconds integer,
    blocked boolean DEFAULT false NOT NULL,
    blocking boolean DEFAULT false NOT NULL,
    pending_dependencies integer DEFAULT 0 NOT NULL,
    source_name text,
    source_id uuid,
    source_created_on timestamp with time zone,
    source_retry_count integer,
    source_output jsonb,
    source_root_id uuid,
    trace_context jsonb,
    upsert_by_key boolean
)
PARTITION BY LIST (name);


--
-- Name: job_common; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.job_common (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state jobs.job_state DEFAULT 'created'::jobs.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    retry_delay_max integer,
    expire_seconds integer DEFAULT 900 NOT NULL,
    deletion_seconds integer DEFAULT 604800 NOT NULL,
    singleton_key text,
    singleton_on timestamp without time zone,
    group_id text,
    group_tier text,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '336:00:00'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    heartbeat_on timestamp with time zone,
    heartbeat_seconds integer,
    blocked boolean DEFAULT false NOT NULL,
    blocking boolean DEFAULT false NOT NULL,
    pending_dependencies integer DEFAULT 0 NOT NULL,
    source_name text,
    source_id uuid,
    source_created_on timestamp with time zone,
    source_retry_count integer,
    source_output jsonb,
    source_root_id uuid,
    trace_context jsonb,
    upsert_by_key boolean,
    CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK ((NOT ((policy = 'key_strict_fifo'::text) AND (singleton_key IS NULL))))
);


--
-- Name: job_dependency; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.job_dependency (
    child_name text NOT NULL,
    child_id uuid NOT NULL,
    parent_name text NOT NULL,
    parent_id uuid NOT NULL
);


--
-- Name: queue; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.queue (
    name text NOT NULL,
    policy text NOT NULL,
    retry_limit integer NOT NULL,
    retry_delay integer NOT NULL,
    retry_backoff boolean NOT NULL,
    retry_delay_max integer,
    expire_seconds integer NOT NULL,
    retention_seconds integer NOT NULL,
    deletion_seconds integer NOT NULL,
    dead_letter text,
    partition boolean NOT NULL,
    table_name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    blocked_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    warning_queued integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    retained_count integer,
    retained_on timestamp with time zone,
    created_delta integer DEFAULT 0 NOT NULL,
    completed_delta integer DEFAULT 0 NOT NULL,
    failed_delta integer DEFAULT 0 NOT NULL,
    delta_on timestamp with time zone,
    delta_seconds integer,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    ready_history integer[] DEFAULT '{}'::integer[] NOT NULL,
    heartbeat_seconds integer,
    notify boolean DEFAULT false NOT NULL,
    singletons_active text[],
    monitor_claim_on timestamp with time zone,
    monitor_on timestamp with time zone,
    maintain_on timestamp with time zone,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT queue_check CHECK ((dead_letter IS DISTINCT FROM name))
);


--
-- Name: queue_stats; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.queue_stats (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY RANGE (captured_on);


--
-- Name: queue_stats_20261128; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.queue_stats_20261128 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: queue_stats_20261129; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.queue_stats_20261129 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: schedule; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.schedule (
    name text NOT NULL,
    key text DEFAULT ''::text NOT NULL,
    kind text DEFAULT 'cron'::text NOT NULL,
    cron text NOT NULL,
    timezone text DEFAULT 'UTC'::text,
    data jsonb,
    options jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL,
    last_job_id uuid,
    CONSTRAINT schedule_kind_check CHECK ((kind = ANY (ARRAY['cron'::text, 'rrule'::text])))
);


--
-- Name: subscription; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.subscription (
    event text NOT NULL,
    name text NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: version; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.version (
    version integer NOT NULL,
    cron_on timestamp with time zone,
    bam_on timestamp with time zone,
    flow_on timestamp with time zone,
    reindex_on timestamp with time zone,
    monitor_backoff_on timestamp with time zone
);


--
-- Name: warning; Type: TABLE; Schema: jobs; Owner: -
--

CREATE TABLE jobs.warning (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    type text NOT NULL,
    message text NOT NULL,
    data jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: access_invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_invitation (
    id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    role public.access_role NOT NULL,
    organisation_id uuid NOT NULL,
    centre_id uuid,
    "position" text NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone,
    invited_by uuid NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    basis uuid,
    claimed_at timestamp with time zone,
    claimed_by uuid,
    claimed_name text,
    right_id uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    CONSTRAINT access_invitation_check CHECK (((valid_until IS NULL) OR (valid_until > valid_from))),
    CONSTRAINT access_invitation_check1 CHECK (((claimed_at IS NULL) = (claimed_by IS NULL))),
    CONSTRAINT access_invitation_check2 CHECK (((right_id IS NULL) OR (claimed_at IS NOT NULL)))
);


--
-- Name: TABLE access_invitation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_invitation IS 'A right given to a person whose personal number is not known yet. The person who opens the link and signs in with a qualified means gets it.';


--
-- Name: COLUMN access_invitation.claimed_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_invitation.claimed_name IS 'The name by the means, if it differs from the invited name: the right then waits until somebody who may give it confirms the name.';


--
-- Name: access_reminder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_reminder (
    right_id uuid NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    days smallint NOT NULL,
    reminded_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE access_reminder; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_reminder IS 'Reminders sent before the end of a term; a changed term gets a new reminder.';


--
-- Name: access_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_request (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    channel text NOT NULL,
    arrived_on date,
    begun_by uuid NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    draft bytea NOT NULL,
    draft_changed_at timestamp with time zone NOT NULL,
    CONSTRAINT access_request_channel_check CHECK ((channel = ANY (ARRAY['system'::text, 'post'::text, 'email'::text]))),
    CONSTRAINT access_request_check CHECK (((channel = 'system'::text) = (arrived_on IS NULL)))
);


--
-- Name: TABLE access_request; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_request IS 'Pieteikums par piekļuves tiesību piešķiršanu (2. pielikums), from its draft on.';


--
-- Name: COLUMN access_request.arrived_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_request.arrived_on IS 'When it reached the ministry outside the system; an officer then registers it.';


--
-- Name: COLUMN access_request.draft; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_request.draft IS 'The input, sealed; it does not change after the form is made.';


--
-- Name: access_request_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_request_decision (
    request_id uuid NOT NULL,
    sending_id uuid NOT NULL,
    report_id uuid NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    signature_ground text
);


--
-- Name: TABLE access_request_decision; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_request_decision IS 'The ministry''s decision, one per request: if two officers decide at once, the second is refused.';


--
-- Name: COLUMN access_request_decision.signature_ground; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_request_decision.signature_ground IS 'Why the officer accepted a signature that validation left undecided.';


--
-- Name: access_request_form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_request_form (
    request_id uuid NOT NULL,
    kind text NOT NULL,
    wording date NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    sha256 bytea NOT NULL,
    pdf bytea NOT NULL,
    CONSTRAINT access_request_form_kind_check CHECK ((kind = ANY (ARRAY['grant'::text, 'revoke'::text]))),
    CONSTRAINT access_request_form_sha256_check CHECK ((length(sha256) = 32))
);


--
-- Name: TABLE access_request_form; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_request_form IS 'The form as made for signing: its bytes, sealed, and their hash, by which it is found in the signed file.';


--
-- Name: access_request_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_request_report (
    id uuid NOT NULL,
    sending_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    verdict text NOT NULL,
    reason text NOT NULL,
    report bytea NOT NULL,
    second bytea,
    trust_lists jsonb NOT NULL,
    CONSTRAINT access_request_report_verdict_check CHECK ((verdict = ANY (ARRAY['in_order'::text, 'manual'::text, 'refused'::text])))
);


--
-- Name: TABLE access_request_report; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_request_report IS 'The result of a validation; validating again adds a row. The report names the signer and is sealed.';


--
-- Name: COLUMN access_request_report.trust_lists; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_request_report.trust_lists IS 'Territory, sequence number and SHA-256 of each trusted list used.';


--
-- Name: access_request_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_request_row (
    request_id uuid NOT NULL,
    number integer NOT NULL,
    centre_id uuid,
    last_day date,
    content bytea NOT NULL,
    CONSTRAINT access_request_row_number_check CHECK ((number > 0))
);


--
-- Name: TABLE access_request_row; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_request_row IS 'One employee of the form''s table; name, e-mail, phone, position and place sealed. No last day: permanent (2. piezīme).';


--
-- Name: access_request_sending; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_request_sending (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    sent_by uuid NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sha256 bytea NOT NULL,
    file_name bytea NOT NULL,
    file bytea NOT NULL,
    CONSTRAINT access_request_sending_sha256_check CHECK ((length(sha256) = 32))
);


--
-- Name: TABLE access_request_sending; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_request_sending IS 'A signed file as received, sealed, kept permanently.';


--
-- Name: access_review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_review (
    right_id uuid NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    confirmed_by uuid NOT NULL
);


--
-- Name: TABLE access_review; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_review IS 'The quarterly review: an administrator confirmed that the right is still needed (2. pielikuma 4. piezīme).';


--
-- Name: access_right; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_right (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    role public.access_role NOT NULL,
    organisation_id uuid NOT NULL,
    centre_id uuid,
    "position" text NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone,
    granted_by uuid,
    granted_at timestamp with time zone,
    basis uuid,
    CONSTRAINT access_right_term CHECK ((valid_until >= valid_from)),
    CONSTRAINT right_at_a_centre_or_not CHECK (((role = ANY (ARRAY['employee'::public.access_role, 'viewer'::public.access_role, 'auditor'::public.access_role])) = (centre_id IS NOT NULL)))
);


--
-- Name: TABLE access_right; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_right IS 'Piekļuves tiesības: who may do what, where, from when until when (point 22).';


--
-- Name: COLUMN access_right.valid_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_right.valid_until IS 'The first moment at which it is no longer in force; null: permanent (Annex 2, note 2). Equal to valid_from: taken away before it began.';


--
-- Name: COLUMN access_right.basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_right.basis IS 'The decided request (2. pielikums) that is the basis of an administrator''s right.';


--
-- Name: access_right_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_right_change (
    number bigint NOT NULL,
    right_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid,
    kind text NOT NULL,
    reason text,
    until_before timestamp with time zone,
    until_after timestamp with time zone,
    basis uuid,
    CONSTRAINT access_right_change_check CHECK (((kind <> 'taken'::text) OR (reason IS NOT NULL))),
    CONSTRAINT access_right_change_kind_check CHECK ((kind = ANY (ARRAY['extended'::text, 'taken'::text])))
);


--
-- Name: TABLE access_right_change; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_right_change IS 'What was done to a right after it was given: by whom, when and why. The right''s own row stays.';


--
-- Name: COLUMN access_right_change.number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_right_change.number IS 'Two changes of a right can happen in one millisecond; this is their order.';


--
-- Name: access_right_change_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.access_right_change ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.access_right_change_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: access_right_held; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.access_right_held WITH (security_invoker='true') AS
 SELECT access_right.id,
    access_right.staff_id,
    access_right.role,
    access_right.organisation_id,
    access_right.centre_id,
    access_right."position",
    access_right.valid_from,
    access_right.valid_until
   FROM public.access_right;


--
-- Name: VIEW access_right_held; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.access_right_held IS 'The columns that a session reads of its right.';


--
-- Name: access_right_used; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_right_used (
    right_id uuid NOT NULL,
    last_used_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE access_right_used; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.access_right_used IS 'The day on which somebody last worked under a right.';


--
-- Name: access_row_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_row_decision (
    request_id uuid NOT NULL,
    number integer NOT NULL,
    approved boolean NOT NULL,
    reason text NOT NULL,
    rights uuid[] NOT NULL,
    invitation uuid,
    leaves_none boolean NOT NULL
);


--
-- Name: COLUMN access_row_decision.rights; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_row_decision.rights IS 'The rights given or taken away by this row.';


--
-- Name: COLUMN access_row_decision.leaves_none; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_row_decision.leaves_none IS 'The organisation was left without an administrator: allowed, and flagged.';


--
-- Name: application; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.application (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    e_service_id uuid NOT NULL,
    edition_id uuid NOT NULL,
    identity_check_id uuid NOT NULL,
    client_id uuid NOT NULL,
    identity_outcome text DEFAULT 'confirmed'::text NOT NULL,
    portal_reference text NOT NULL,
    portal_means text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    filed_at timestamp with time zone NOT NULL,
    filed_by uuid NOT NULL,
    signed_in_at timestamp with time zone NOT NULL,
    CONSTRAINT application_check CHECK ((ended_at >= started_at)),
    CONSTRAINT application_check1 CHECK ((ended_at <= filed_at)),
    CONSTRAINT application_identity_outcome_check CHECK ((identity_outcome = 'confirmed'::text)),
    CONSTRAINT application_portal_reference_check CHECK (((length(portal_reference) >= 1) AND (length(portal_reference) <= 100)))
);


--
-- Name: TABLE application; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.application IS '22.¹ 5.: an authorised e-service applied for. It requires the declaration, a confirmed identity and a signed mandate.';


--
-- Name: COLUMN application.portal_means; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.application.portal_means IS '22.¹ 2.: the qualified means with which the employee identified themself in the portal for this application, as they state.';


--
-- Name: COLUMN application.signed_in_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.application.signed_in_at IS 'When the employee last showed a qualified means to this system.';


--
-- Name: archive_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.archive_file (
    centre_id uuid NOT NULL,
    valid_from date NOT NULL,
    file_index text NOT NULL,
    title text NOT NULL,
    retention_years integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by uuid,
    CONSTRAINT archive_file_file_index_check CHECK (((length(file_index) >= 1) AND (length(file_index) <= 50))),
    CONSTRAINT archive_file_retention_years_check CHECK (((retention_years >= 1) AND (retention_years <= 100))),
    CONSTRAINT archive_file_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);


--
-- Name: TABLE archive_file; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.archive_file IS 'The file of the municipality''s classification scheme in which mandates are kept, with its retention term. On a day, the newest file valid by then applies.';


--
-- Name: COLUMN archive_file.opened_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.archive_file.opened_by IS 'Null if the installation opened it, as for demo data.';


--
-- Name: archive_scan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.archive_scan (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    document uuid NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL,
    sha256 bytea NOT NULL,
    bytes bytea NOT NULL,
    attached_at timestamp with time zone NOT NULL,
    attached_by uuid NOT NULL,
    CONSTRAINT archive_scan_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
    CONSTRAINT archive_scan_sha256_check CHECK ((octet_length(sha256) = 32)),
    CONSTRAINT archive_scan_size_check CHECK (((size >= 1) AND (size <= 20971520)))
);


--
-- Name: TABLE archive_scan; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.archive_scan IS 'A scan of the signed copy 1, sealed, because it shows what the mandate says.';


--
-- Name: COLUMN archive_scan.sha256; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.archive_scan.sha256 IS 'Of the file as it was uploaded.';


--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entry (
    chain uuid NOT NULL,
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id uuid,
    act text NOT NULL,
    point text,
    refused boolean NOT NULL,
    client_id uuid,
    body jsonb NOT NULL,
    hash bytea NOT NULL
);


--
-- Name: TABLE audit_entry; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.audit_entry IS 'Who did what to whom, in which role and centre, under which point of law, and when. Chained by hash per centre.';


--
-- Name: COLUMN audit_entry.chain; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_entry.chain IS 'The centre; the nil UUID for entries of no centre, such as a refused sign-in.';


--
-- Name: COLUMN audit_entry.body; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_entry.body IS 'The whole entry as it was hashed. The other columns repeat parts of it for filters, and are verified against it.';


--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_head (
    chain uuid NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL
);


--
-- Name: TABLE audit_head; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.audit_head IS 'The last hash of each chain: it reveals entries cut off at the end.';


--
-- Name: audit_log_entry; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.audit_log_entry WITH (security_invoker='true') AS
 SELECT audit_entry.chain,
    audit_entry.number,
    audit_entry.at,
    audit_entry.person_id,
    audit_entry.act,
    audit_entry.point,
    audit_entry.refused,
    audit_entry.client_id,
    audit_entry.body,
    audit_entry.hash
   FROM public.audit_entry;


--
-- Name: VIEW audit_log_entry; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.audit_log_entry IS 'The columns that the room of the log reads; row-level security shows the reader''s own chain.';


--
-- Name: audit_log_head; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.audit_log_head WITH (security_invoker='true') AS
 SELECT audit_head.chain,
    audit_head.number,
    audit_head.hash
   FROM public.audit_head;


--
-- Name: basket_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.basket_entry (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    point text NOT NULL,
    name text,
    valid_from date,
    valid_until date,
    made_by text NOT NULL,
    ended_by text,
    CONSTRAINT basket_entry_check CHECK (((valid_until IS NULL) OR (valid_from IS NULL) OR (valid_until > valid_from))),
    CONSTRAINT basket_entry_check1 CHECK (((valid_until IS NULL) = (ended_by IS NULL))),
    CONSTRAINT basket_entry_point_check CHECK ((point ~ '^\d+(\.\d+)*$'::text))
);


--
-- Name: TABLE basket_entry; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.basket_entry IS 'The minimum service basket (Annex 1) by date.';


--
-- Name: COLUMN basket_entry.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.basket_entry.name IS 'The text of the point, as in the act; null where our source names the point without its text.';


--
-- Name: COLUMN basket_entry.valid_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.basket_entry.valid_from IS 'Null: in force before the act that is our source; that act does not say since when.';


--
-- Name: COLUMN basket_entry.made_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.basket_entry.made_by IS 'Cites the act that made this wording.';


--
-- Name: COLUMN basket_entry.ended_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.basket_entry.ended_by IS 'Cites the act that ended it.';


--
-- Name: case_declaration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_declaration (
    centre_id uuid NOT NULL,
    case_id uuid NOT NULL,
    declaration_id uuid NOT NULL
);


--
-- Name: case_identity_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_identity_check (
    centre_id uuid NOT NULL,
    case_id uuid NOT NULL,
    identity_check_id uuid NOT NULL,
    outcome text NOT NULL
);


--
-- Name: case_mandate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_mandate (
    centre_id uuid NOT NULL,
    case_id uuid NOT NULL,
    mandate_id uuid NOT NULL
);


--
-- Name: TABLE case_mandate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.case_mandate IS 'The mandates granted in a case: the first, and those granted after an earlier one ended.';


--
-- Name: case_name_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_name_word (
    centre_id uuid NOT NULL,
    case_id uuid NOT NULL,
    number smallint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    leads boolean NOT NULL,
    newest_first bigint NOT NULL
);


--
-- Name: TABLE case_name_word; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.case_name_word IS 'The client''s name, folded, one row for each ordered pair of its words, because words can be typed in any order. Can be rebuilt from the names.';


--
-- Name: COLUMN case_name_word.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_name_word.name IS 'The whole name with these two words first.';


--
-- Name: COLUMN case_name_word.leads; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_name_word.leads IS 'True in one row for each word, so that a single typed word finds the case once.';


--
-- Name: COLUMN case_name_word.newest_first; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_name_word.newest_first IS 'When the case was opened, in microseconds before 1970: name and time then both ascend, and one index range continues after any row.';


--
-- Name: case_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_notice (
    centre_id uuid NOT NULL,
    case_id uuid NOT NULL,
    notice_id uuid NOT NULL
);


--
-- Name: case_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_progress (
    centre_id uuid NOT NULL,
    case_id uuid NOT NULL,
    waiting_for text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by uuid NOT NULL,
    edition_id uuid NOT NULL,
    client_id uuid,
    register_year integer,
    register_number integer,
    mandate_until date,
    tell_on date
);


--
-- Name: TABLE case_progress; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.case_progress IS 'The columns by which lists find cases, computed from a case''s records in the same transaction as each act. They can be rebuilt from the records at any time.';


--
-- Name: COLUMN case_progress.waiting_for; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_progress.waiting_for IS 'The first duty of 22.¹ that is not done; or done, refused, stopped.';


--
-- Name: COLUMN case_progress.tell_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_progress.tell_on IS 'The day on which the client is next to be informed of something (22.¹ 6., 22.¹ 7.).';


--
-- Name: centre; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.centre (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    place text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL
);


--
-- Name: TABLE centre; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.centre IS 'A unified customer service centre (VPVKAC) of a municipality.';


--
-- Name: COLUMN centre.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.centre.kind IS 'Open code list: novada, reģionālas, nacionālas, vietējas nozīmes.';


--
-- Name: COLUMN centre.place; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.centre.place IS 'Where papers are signed, as printed beside the date.';


--
-- Name: client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    met_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE client; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.client IS 'A natural person served at a centre: the client or the represented person. Each centre has its own record of them.';


--
-- Name: client_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_name (
    centre_id uuid NOT NULL,
    client_id uuid NOT NULL,
    number integer NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    given_name text NOT NULL,
    surname text NOT NULL,
    folded text NOT NULL COLLATE pg_catalog."C",
    birth_date bytea,
    CONSTRAINT client_name_given_name_check CHECK (((length(given_name) >= 1) AND (length(given_name) <= 300))),
    CONSTRAINT client_name_number_check CHECK ((number > 0)),
    CONSTRAINT client_name_surname_check CHECK (((length(surname) >= 1) AND (length(surname) <= 300)))
);


--
-- Name: TABLE client_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.client_name IS 'Names by the document shown; the highest number is the current name. birth_date is sealed, and kept only where there is no Latvian code.';


--
-- Name: consultation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consultation (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    edition_id uuid,
    topic text NOT NULL,
    outcome text NOT NULL,
    held_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    held_by uuid NOT NULL
);


--
-- Name: TABLE consultation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.consultation IS '17.3., 20.13.: a consultation about applying for an e-service. Anonymous: nothing about the person is stored.';


--
-- Name: data_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.data_key (
    centre_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    wrapped_by text NOT NULL,
    wrapped bytea NOT NULL
);


--
-- Name: TABLE data_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.data_key IS 'The key that seals all permanent data of one client, staff member or access request. When the owner deletes it, all of that is unreadable forever.';


--
-- Name: COLUMN data_key.centre_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.data_key.centre_id IS 'The nil UUID for data of no centre.';


--
-- Name: COLUMN data_key.wrapped; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.data_key.wrapped IS 'Sealed by the installation''s key named in wrapped_by; "tilts keys rotate" changes both.';


--
-- Name: declaration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.declaration (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    reason text NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    received_by uuid NOT NULL
);


--
-- Name: TABLE declaration; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.declaration IS 'The client''s declaration that no electronic identification means is available to them (2.6.), with the kind of reason.';


--
-- Name: e_service; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.e_service (
    id uuid NOT NULL,
    code text NOT NULL
);


--
-- Name: COLUMN e_service.code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service.code IS 'The portal''s code, EPnnn.';


--
-- Name: e_service_edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.e_service_edition (
    id uuid NOT NULL,
    e_service_id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    name public.text_in_both NOT NULL,
    folded text NOT NULL,
    holder_id uuid NOT NULL,
    holder text NOT NULL,
    portal_url text NOT NULL,
    under_mandate boolean NOT NULL,
    gives_planned_time boolean NOT NULL,
    gives_result boolean NOT NULL,
    data_used public.text_in_both NOT NULL,
    fields jsonb NOT NULL,
    basket_point text,
    CONSTRAINT e_service_edition_check CHECK (((valid_until IS NULL) OR (valid_until >= valid_from))),
    CONSTRAINT e_service_edition_portal_url_check CHECK ((portal_url ~ '^https?://'::text))
);


--
-- Name: TABLE e_service_edition; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.e_service_edition IS 'What an e-service was from one day to another: old records keep the edition of their day.';


--
-- Name: COLUMN e_service_edition.valid_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.valid_until IS 'The first day on which it is no longer in force; null: until further notice. Equal to the first day: withdrawn before it came into force.';


--
-- Name: COLUMN e_service_edition.folded; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.folded IS 'Name, code and holder without case and diacritics, for search.';


--
-- Name: COLUMN e_service_edition.holder; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.holder IS 'The service holder''s name on that day.';


--
-- Name: COLUMN e_service_edition.under_mandate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.under_mandate IS '17.3., 20.13.: whether its technical solution allows a mandate.';


--
-- Name: COLUMN e_service_edition.fields; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.fields IS 'The fields its form asks, [{key, label: {lv, en}, hint: {lv, en}}]: nothing else may be collected (22.¹ 4.).';


--
-- Name: foreign_identity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.foreign_identity (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    identity bytea NOT NULL,
    noted_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE foreign_identity; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.foreign_identity IS 'Issuing country, document number and birth date, sealed together: they find a person who has no Latvian code (lookup_hash).';


--
-- Name: identity_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.identity_check (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    outcome text NOT NULL,
    refusal_reason text,
    client_id uuid,
    represented_id uuid,
    basis text,
    basis_document bytea,
    document_kind text,
    document_number bytea,
    document_country text,
    document_valid_to date,
    code_confirmed boolean DEFAULT false NOT NULL,
    represented_code_confirmed boolean DEFAULT false NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    checked_by uuid NOT NULL,
    CONSTRAINT confirmed_by_valid_document CHECK (((outcome = 'refused'::text) OR ((client_id IS NOT NULL) AND (document_kind IS NOT NULL) AND (document_number IS NOT NULL) AND (document_country IS NOT NULL) AND COALESCE((document_valid_to >= ((checked_at AT TIME ZONE 'Europe/Riga'::text))::date), true)))),
    CONSTRAINT identity_check_check CHECK (((outcome = 'refused'::text) = (refusal_reason IS NOT NULL))),
    CONSTRAINT identity_check_check1 CHECK ((represented_id <> client_id)),
    CONSTRAINT identity_check_document_country_check CHECK ((document_country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT identity_check_outcome_check CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'refused'::text]))),
    CONSTRAINT represented_on_a_basis CHECK ((((represented_id IS NULL) = (basis IS NULL)) AND ((basis IS NULL) = (basis_document IS NULL)) AND ((represented_id IS NULL) OR (outcome = 'confirmed'::text)))),
    CONSTRAINT unidentified_leave_no_number CHECK (((client_id IS NOT NULL) OR (document_number IS NULL)))
);


--
-- Name: TABLE identity_check; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.identity_check IS '22.¹ 1.: who was checked, by which document, when, with which outcome. No copy of the document is kept; its number is sealed.';


--
-- Name: COLUMN identity_check.code_confirmed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.identity_check.code_confirmed IS 'The code''s check digit is wrong, and the employee confirmed the code against the document.';


--
-- Name: installation_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation_mark (
    single boolean DEFAULT true NOT NULL,
    kind text NOT NULL,
    CONSTRAINT installation_mark_kind_check CHECK ((kind = ANY (ARRAY['demo'::text, 'test'::text]))),
    CONSTRAINT installation_mark_single_check CHECK (single)
);


--
-- Name: TABLE installation_mark; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.installation_mark IS 'Empty in production. Its one row, which only the owner of the tables can write, says that all data in this database are fictional, at fictional times. It is never removed.';


--
-- Name: kept_form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kept_form (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    right_id uuid,
    path text NOT NULL,
    sealed bytea NOT NULL,
    kept_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE kept_form; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.kept_form IS 'The input of a form that needed a fresh sign-in first; sealed, short-lived, for that person only.';


--
-- Name: COLUMN kept_form.right_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.kept_form.right_id IS 'The right under which the form was begun; under another one it is not restored.';


--
-- Name: lookup_hash; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lookup_hash (
    centre_id uuid NOT NULL,
    hash bytea NOT NULL,
    made_by text NOT NULL,
    subject_id uuid NOT NULL
);


--
-- Name: TABLE lookup_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.lookup_hash IS 'Keyed hashes by which a person is found: of a personal number, a personal code, a foreign document. One under each lookup key in use; all can be recomputed from the sealed values.';


--
-- Name: mandate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mandate (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    notice_id uuid NOT NULL,
    identity_check_id uuid NOT NULL,
    client_id uuid NOT NULL,
    register_year integer NOT NULL,
    register_number integer NOT NULL,
    drawn_on date NOT NULL,
    valid_until date NOT NULL,
    result_way text,
    reference text NOT NULL,
    wording text NOT NULL,
    content bytea NOT NULL,
    drawn_at timestamp with time zone NOT NULL,
    drawn_by uuid NOT NULL,
    CONSTRAINT mandate_check CHECK ((valid_until >= drawn_on)),
    CONSTRAINT mandate_dated_when_drawn CHECK ((drawn_on = ((drawn_at AT TIME ZONE 'Europe/Riga'::text))::date)),
    CONSTRAINT mandate_reference_check CHECK ((reference ~ '^[A-Za-z0-9_-]{22,}$'::text)),
    CONSTRAINT mandate_result_way_check CHECK ((result_way = ANY (ARRAY['in_person'::text, 'phone'::text, 'sms'::text, 'email'::text, 'post'::text])))
);


--
-- Name: TABLE mandate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.mandate IS '22.¹ 3.: the written mandate as drawn up. It is in force only after it is signed (mandate_signing) and until it ends (mandate_end, valid_until).';


--
-- Name: COLUMN mandate.valid_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate.valid_until IS 'The last day on which it is in force.';


--
-- Name: COLUMN mandate.result_way; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate.result_way IS 'How the client wants to be informed of the result; null: did not ask for it (22.¹ 7.).';


--
-- Name: COLUMN mandate.reference; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate.reference IS 'The reference in the paper''s QR code: 128 random bits that say nothing about anybody.';


--
-- Name: COLUMN mandate.content; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate.content IS 'Everything printed, sealed: a reprint depends on nothing that can change.';


--
-- Name: mandate_end; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mandate_end (
    centre_id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    kind text NOT NULL,
    reason bytea,
    content bytea,
    ended_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT mandate_end_check CHECK ((recorded_at >= ended_at)),
    CONSTRAINT mandate_end_check1 CHECK (((kind = 'unsigned'::text) = (content IS NULL))),
    CONSTRAINT mandate_end_kind_check CHECK ((kind = ANY (ARRAY['revoked'::text, 'died'::text, 'completed'::text, 'unsigned'::text])))
);


--
-- Name: TABLE mandate_end; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.mandate_end IS 'Revocation, the client''s death, completion, or the mark that it was never signed. A term ends without a row.';


--
-- Name: COLUMN mandate_end.reason; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate_end.reason IS 'Sealed, because it contains the client''s statement in free text.';


--
-- Name: COLUMN mandate_end.content; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate_end.content IS 'Everything that the proof of the end prints, sealed; null: never in force, so there is nothing to prove.';


--
-- Name: mandate_paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mandate_paper (
    centre_id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    paper text NOT NULL,
    sha256 bytea NOT NULL,
    bytes bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE mandate_paper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.mandate_paper IS 'Papers as first printed (copy and print size), so that a reprint is the same byte for byte.';


--
-- Name: COLUMN mandate_paper.bytes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate_paper.bytes IS 'The PDF, sealed: it names the client and their personal code. sha256 is of the PDF itself.';


--
-- Name: mandate_scope; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mandate_scope (
    centre_id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    edition_id uuid NOT NULL,
    e_service_id uuid NOT NULL,
    line integer NOT NULL
);


--
-- Name: TABLE mandate_scope; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.mandate_scope IS 'The e-services that the mandate names. What is not written is not allowed.';


--
-- Name: mandate_signing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mandate_signing (
    centre_id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    signed_on date NOT NULL,
    place text NOT NULL,
    by_hand_of text NOT NULL,
    copy_handed_over_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT mandate_signed_before_recorded CHECK ((signed_on <= ((recorded_at AT TIME ZONE 'Europe/Riga'::text))::date)),
    CONSTRAINT mandate_signing_by_hand_of_check CHECK ((by_hand_of = ANY (ARRAY['client'::text, 'witness'::text])))
);


--
-- Name: TABLE mandate_signing; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.mandate_signing IS 'Both copies are signed; copy 1 has its place in the archive, copy 2 was handed to the client.';


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    number integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    identity_check_id uuid NOT NULL,
    client_id uuid NOT NULL,
    identity_outcome text DEFAULT 'confirmed'::text NOT NULL,
    version text NOT NULL,
    parties jsonb NOT NULL,
    language text NOT NULL,
    way text NOT NULL,
    assistant bytea,
    told_at timestamp with time zone NOT NULL,
    told_by uuid NOT NULL,
    CONSTRAINT notice_check CHECK (((way = ANY (ARRAY['interpreter'::text, 'witness'::text])) = (assistant IS NOT NULL))),
    CONSTRAINT notice_identity_outcome_check CHECK ((identity_outcome = 'confirmed'::text)),
    CONSTRAINT notice_way_check CHECK ((way = ANY (ARRAY['read'::text, 'read_aloud'::text, 'interpreter'::text, 'witness'::text])))
);


--
-- Name: TABLE notice; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.notice IS '22.¹ 3.: the client was informed about the use of personal data: which wording, in which language, how, by whom. Not a consent.';


--
-- Name: COLUMN notice.parties; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.notice.parties IS 'The controller and other parties on that day, and the storage term, as printed in the wording.';


--
-- Name: COLUMN notice.assistant; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.notice.assistant IS 'Sealed name of the interpreter or witness.';


--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    id uuid NOT NULL,
    kind public.organisation_kind NOT NULL,
    name text NOT NULL,
    registration_number text NOT NULL,
    address text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    data_protection_contact text NOT NULL,
    is_demo boolean DEFAULT false NOT NULL,
    CONSTRAINT organisation_registration_number_check CHECK ((registration_number ~ '^\d{11}$'::text))
);


--
-- Name: TABLE organisation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.organisation IS 'The ministry, municipalities, institutions and service holders.';


--
-- Name: organisation_named_by_applicant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation_named_by_applicant (
    organisation_id uuid NOT NULL,
    named_by uuid NOT NULL,
    named_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE organisation_named_by_applicant; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.organisation_named_by_applicant IS 'Organisations whose data were entered by an applicant and are not verified; the officer who decides sees that.';


--
-- Name: personal_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.personal_code (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    code bytea NOT NULL,
    as_previous boolean NOT NULL,
    noted_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE personal_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.personal_code IS 'Latvian personal codes of a person over time (a code can be changed once), sealed; any of them finds the person (lookup_hash).';


--
-- Name: COLUMN personal_code.as_previous; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.personal_code.as_previous IS 'Recorded as the code the person had before; the current code is the newest of the others.';


--
-- Name: planned_time_told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.planned_time_told (
    centre_id uuid NOT NULL,
    application_id uuid NOT NULL,
    planned_on date,
    answered_at_once boolean NOT NULL,
    way text NOT NULL,
    told_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    told_by uuid NOT NULL,
    CONSTRAINT planned_time_told_check CHECK (((planned_on IS NULL) = answered_at_once))
);


--
-- Name: TABLE planned_time_told; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.planned_time_told IS '22.¹ 6.: the client was informed of the planned completion time, or the e-service answered at once.';


--
-- Name: register_counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_counter (
    centre_id uuid NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL
);


--
-- Name: TABLE register_counter; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.register_counter IS 'The last number given in each year. Its row lock serialises the numbering; a rollback returns the number.';


--
-- Name: register_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_entry (
    centre_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    document uuid NOT NULL,
    registered_on date NOT NULL,
    file_index text NOT NULL,
    retention_years integer NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    registered_by uuid NOT NULL,
    client_id uuid,
    number_before integer GENERATED ALWAYS AS (NULLIF((number - 1), 0)) STORED,
    CONSTRAINT register_entry_number_check CHECK ((number > 0)),
    CONSTRAINT year_of_registering CHECK (((year)::numeric = EXTRACT(year FROM registered_on)))
);


--
-- Name: TABLE register_entry; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.register_entry IS 'The register of mandates: consecutive numbers per centre and year, given when the paper is drawn up.';


--
-- Name: COLUMN register_entry.client_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.register_entry.client_id IS 'The client under whose data key scans of the document are sealed.';


--
-- Name: COLUMN register_entry.number_before; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.register_entry.number_before IS 'The number before this one, null for the first of a year. It must exist, so no writer can leave a gap.';


--
-- Name: register_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_mark (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    document uuid NOT NULL,
    kind text NOT NULL,
    note text NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    marked_by uuid NOT NULL,
    CONSTRAINT correction_says_what CHECK (((kind <> 'corrected'::text) OR (note <> ''::text))),
    CONSTRAINT register_mark_kind_check CHECK ((kind = ANY (ARRAY['revoked'::text, 'unsigned'::text, 'ended'::text, 'corrected'::text]))),
    CONSTRAINT register_mark_note_check CHECK ((length(note) <= 1000))
);


--
-- Name: TABLE register_mark; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.register_mark IS 'Later marks: revoked, never signed, ended, corrected. Marks are added; entries are never overwritten.';


--
-- Name: register_place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_place (
    centre_id uuid NOT NULL,
    document uuid NOT NULL,
    folder text NOT NULL,
    pages integer NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    placed_by uuid NOT NULL,
    CONSTRAINT register_place_folder_check CHECK (((length(folder) >= 1) AND (length(folder) <= 100))),
    CONSTRAINT register_place_pages_check CHECK ((pages > 0))
);


--
-- Name: TABLE register_place; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.register_place IS 'Where copy 1 is kept under the Archives Law: folder and number of pages.';


--
-- Name: request_done; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_done (
    person_id uuid NOT NULL,
    request_id uuid NOT NULL,
    act text NOT NULL,
    digest bytea NOT NULL,
    answer jsonb NOT NULL,
    done_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE request_done; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.request_done IS 'Forms and API calls that were carried out, so that a repeated posting gets the first one''s answer.';


--
-- Name: COLUMN request_done.digest; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.request_done.digest IS 'A keyed digest of the request: the same id with other content is refused.';


--
-- Name: result_told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.result_told (
    centre_id uuid NOT NULL,
    application_id uuid NOT NULL,
    way text NOT NULL,
    told_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    told_by uuid NOT NULL
);


--
-- Name: TABLE result_told; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.result_told IS '22.¹ 7.: that and how the client was informed of the result; never the result itself.';


--
-- Name: service_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.service_case (
    centre_id uuid NOT NULL,
    id uuid NOT NULL,
    edition_id uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by uuid NOT NULL
);


--
-- Name: TABLE service_case; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.service_case IS 'A client''s matter at the counter, opened for an e-service; its duties are the records below.';


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    key_hash bytea NOT NULL,
    staff_id uuid NOT NULL,
    right_id uuid,
    person_name text NOT NULL,
    place_name text,
    means text NOT NULL,
    id_token bytea NOT NULL,
    form_token text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    authenticated_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: COLUMN session.key_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.key_hash IS 'SHA-256 of the key in the cookie; the key itself is not stored.';


--
-- Name: COLUMN session.person_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.person_name IS 'The staff member''s name at sign-in, shown in the header of each page without reading another table.';


--
-- Name: COLUMN session.place_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.place_name IS 'The centre, or otherwise the organisation, of the chosen right.';


--
-- Name: COLUMN session.authenticated_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.authenticated_at IS 'When the person last authenticated with a qualified means: filing requires a recent one (22.¹ 2.).';


--
-- Name: sign_in_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_attempt (
    state_hash bytea NOT NULL,
    sealed bytea NOT NULL,
    started_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE sign_in_attempt; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sign_in_attempt IS 'A sign-in in progress at the provider: nonce, PKCE verifier, the page to return to and the saved form, sealed. Used once.';


--
-- Name: sign_in_rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_rate (
    caller bytea NOT NULL,
    minute timestamp with time zone NOT NULL,
    times integer NOT NULL
);


--
-- Name: TABLE sign_in_rate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sign_in_rate IS 'How often a network address, stored only as a keyed hash, tried to sign in during a minute.';


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id uuid NOT NULL,
    number bytea NOT NULL,
    given_name text NOT NULL,
    surname text NOT NULL,
    email text NOT NULL
);


--
-- Name: TABLE staff; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.staff IS 'People who work with the system: employees, administrators, officers.';


--
-- Name: COLUMN staff.number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.staff.number IS 'Sealed canonical personal number, PNOLV-NNNNNNNNNNN; lookup_hash finds it.';


--
-- Name: job_common; Type: TABLE ATTACH; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.job ATTACH PARTITION jobs.job_common DEFAULT;


--
-- Name: queue_stats_20261128; Type: TABLE ATTACH; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.queue_stats ATTACH PARTITION jobs.queue_stats_20261128 FOR VALUES FROM ('2026-11-28 00:00:00+00') TO ('2026-11-29 00:00:00+00');


--
-- Name: queue_stats_20261129; Type: TABLE ATTACH; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.queue_stats ATTACH PARTITION jobs.queue_stats_20261129 FOR VALUES FROM ('2026-11-29 00:00:00+00') TO ('2026-11-30 00:00:00+00');


--
-- Data for Name: bam; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: instance; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: job_common; Type: TABLE DATA; Schema: jobs; Owner: -
--

INSERT INTO jobs.job_common VALUES
	('02100e65-5cb4-49af-a23e-f89e0d0031b6', 'mail', 0, '{"ids": {"invitation": "01a2217d-5670-7670-9b56-12144f53946b"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('021253d1-9b98-43bf-b8bf-927885296773', 'mail', 0, '{"ids": {"request": "01a2217d-54c5-7a96-ad73-008783c326cb", "applicant": "01a2217d-54bd-73fd-8919-b5b40c99b062"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('d0330b94-6ed0-4931-8ceb-538186afd82e', 'mail', 0, '{"ids": {"invitation": "01a2217d-569f-7f04-a514-68960845742b"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:24:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('db4bb94b-843e-4b5f-a689-34d387b3a629', 'mail', 0, '{"ids": {"invitation": "01a2217d-56b1-7acd-a053-c7fef8ac85cd"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:30:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('21e90cc9-adb3-4817-834f-58e4eb683b85', 'mail', 0, '{"ids": {"invitation": "01a2217d-56c7-7117-89d3-4709b9d07d15"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:36:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a1600e5a-f6c1-4b5b-aed1-7c93f6837e46', 'mail', 0, '{"ids": {"invitation": "01a2217d-56d5-7c56-b31b-bdb49f632d8f"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:42:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('6f9edb64-233b-43b6-84f5-c7e4ea75bd82', 'mail', 0, '{"ids": {"invitation": "01a2217d-56de-731e-8f76-25f61a2fa740"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:48:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0b47f979-52c9-4ef8-b69b-c0f3d4d2039e', 'mail', 0, '{"ids": {"invitation": "01a2217d-56ec-7834-a058-61b7dbd655ba"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:54:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7778a58f-053c-4b36-a3cf-8934fa7acb94', 'mail', 0, '{"ids": {"invitation": "01a2217d-5740-74da-b7d0-1f853d22b239"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('306c92ed-0217-4792-a6fb-25b55e20f5a6', 'mail', 0, '{"ids": {"request": "01a2217d-56fc-7e22-8c47-19e48c443611", "applicant": "01a2217d-56f7-7b74-8b0e-9a1f85afca19"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('e903da05-c142-4b19-8ec5-b3d24cb9f8a7', 'mail', 0, '{"ids": {"invitation": "01a2217d-574a-79e9-a347-ddcefb8a1b33"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:18:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('4bebd574-50ac-4253-9dfe-5b26ce6f65ae', 'mail', 0, '{"ids": {"invitation": "01a2217d-5795-7270-95c4-471711956f93"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('1242e275-cc2f-43bb-bbf2-b55624d2e20d', 'mail', 0, '{"ids": {"request": "01a2217d-5756-7862-97b9-bd2155043925", "applicant": "01a2217d-5753-7fd4-a024-71326ef8a282"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('942c438f-9206-41b4-b63f-3231315def5e', 'mail', 0, '{"ids": {"invitation": "01a2217d-579e-783d-aa3e-7b98b6cdc342"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:42:00+00', '2026-11-28 09:29:51.456888+00', NULL, NULL, '2036-11-25 09:29:51.456888+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: job_dependency; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: queue; Type: TABLE DATA; Schema: jobs; Owner: -
--

INSERT INTO jobs.queue VALUES
	('mail', 'standard', 3000, 60, false, 14400, 600, 315360000, 2592000, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', NULL, false, NULL, NULL, NULL, NULL, '2026-11-28 09:29:50.982683+00', '2026-11-28 09:29:50.982683+00');


--
-- Data for Name: queue_stats_20261128; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: queue_stats_20261129; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: schedule; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: subscription; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: version; Type: TABLE DATA; Schema: jobs; Owner: -
--

INSERT INTO jobs.version VALUES
	(46, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: warning; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: access_invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_invitation VALUES
	('01a2217d-5670-7670-9b56-12144f53946b', '\x72b21604f6a6c592743439bcf65f9d5d51056b7de187c2c30962249843d00f9f', 'Elīna Purvmiķele', '07@example.org', 'administrator', '01a2217d-54a5-7870-8f33-aca6e6a88341', NULL, 'administratore', '2026-10-01 06:18:00+00', NULL, '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 06:18:00+00', '2026-10-15 06:18:00+00', '01a2217d-54c5-7a96-ad73-008783c326cb', '2026-10-01 06:21:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', NULL, '01a2217d-5695-76fd-bdd5-73be686b46b2', NULL, NULL),
	('01a2217d-569f-7f04-a514-68960845742b', '\xf77294f3d62ac86d2a7e9a7211e665674844c865ef42a2edc4e2354b3637f59c', 'Anita Bērzkalne', '01@example.org', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'klientu apkalpošanas speciāliste', '2026-10-01 06:24:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:24:00+00', '2026-10-15 06:24:00+00', NULL, '2026-10-01 06:27:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', NULL, '01a2217d-56a8-776d-98e0-1849603b4061', NULL, NULL),
	('01a2217d-56b1-7acd-a053-c7fef8ac85cd', '\x4992c4285ab6831e9e1d9ec99eb7a10b7cd33b44b9d7772447014a9b6828ebf0', 'Gatis Ezerkalns', '02@example.org', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'klientu apkalpošanas speciālists', '2026-10-01 06:30:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:30:00+00', '2026-10-15 06:30:00+00', NULL, '2026-10-01 06:33:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', NULL, '01a2217d-56ba-70ea-9c97-c365f1f229dd', NULL, NULL),
	('01a2217d-56c7-7117-89d3-4709b9d07d15', '\x73ea8f731bed5f74431fd62369021b22569c1dfd6251cf53afe9bc10843713d9', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'klientu apkalpošanas speciāliste', '2026-10-01 06:36:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:36:00+00', '2026-10-15 06:36:00+00', NULL, '2026-10-01 06:39:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', NULL, '01a2217d-56d1-76fe-88e4-397c8a416966', NULL, NULL),
	('01a2217d-56d5-7c56-b31b-bdb49f632d8f', '\x53ea463d1bc118492648e5dedf90e3955fefd263fe87c0dac0aab8ae7d5900eb', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54ad-7996-82ec-727bcc14a5ef', 'klientu apkalpošanas speciāliste', '2026-10-01 06:42:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:42:00+00', '2026-10-15 06:42:00+00', NULL, '2026-10-01 06:45:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', NULL, '01a2217d-56db-7372-a6b7-195995ed4906', NULL, NULL),
	('01a2217d-56de-731e-8f76-25f61a2fa740', '\x58ad4a85b8a7d884eefdee7b2e7eb57fe2f53de98c2385caf68d531ce4f2dc79', 'Dzintra Rudzuvārpa', '05@example.org', 'viewer', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'centra vadītāja', '2026-10-01 06:48:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:48:00+00', '2026-10-15 06:48:00+00', NULL, '2026-10-01 06:51:00+00', '01a2217d-56e7-73ab-a7e4-c8364438946d', NULL, '01a2217d-56e9-77d2-840b-5c11c95439cd', NULL, NULL),
	('01a2217d-56ec-7834-a058-61b7dbd655ba', '\x13ab508ea8986fd9325b85a9864d7038154f9ef2cba0b83f49152af769e6318e', 'Normunds Kraujmalis', '06@example.org', 'auditor', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'iekšējais auditors', '2026-10-01 06:54:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:54:00+00', '2026-10-15 06:54:00+00', NULL, '2026-10-01 06:57:00+00', '01a2217d-56f2-7420-8b5a-38d2cb65b867', NULL, '01a2217d-56f3-7450-824b-82f610b48bb6', NULL, NULL),
	('01a2217d-5740-74da-b7d0-1f853d22b239', '\x17d72e141570c904424a51729f155d0f8080078f38d6bf5f9ca1d3026746c577', 'Ilze Vējpļava', '11@example.org', 'administrator', '01a2217d-54a6-7795-86a6-f08b5cb3a50e', NULL, 'personāla speciāliste', '2026-10-01 07:12:00+00', NULL, '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 07:12:00+00', '2026-10-15 07:12:00+00', '01a2217d-56fc-7e22-8c47-19e48c443611', '2026-10-01 07:15:00+00', '01a2217d-5745-7cde-94a1-83b3c4382189', NULL, '01a2217d-5747-7b6e-ac06-afe60202de60', NULL, NULL),
	('01a2217d-574a-79e9-a347-ddcefb8a1b33', '\xca8b430ca0fa17cff7b4476ba0abf6fc2b1777d8575c662e683c61f748d08efb', 'Oskars Tīreļnieks', '04@example.org', 'employee', '01a2217d-54a6-7795-86a6-f08b5cb3a50e', '01a2217d-54af-7cd7-9e84-bf42be3aadc4', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:18:00+00', NULL, '01a2217d-5745-7cde-94a1-83b3c4382189', '2026-10-01 07:18:00+00', '2026-10-15 07:18:00+00', NULL, '2026-10-01 07:21:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', NULL, '01a2217d-5750-7698-8bf9-9e2d2c4188da', NULL, NULL),
	('01a2217d-5795-7270-95c4-471711956f93', '\x816567c797185616755496a718fc0bc447a1b7c6dc73d9f87c860c7cd0ba84f2', 'Juris Akmensalejs', '12@example.org', 'administrator', '01a2217d-5462-72b5-a54a-9fa033f1d422', NULL, 'sistēmu administrators', '2026-10-01 07:36:00+00', NULL, '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 07:36:00+00', '2026-10-15 07:36:00+00', '01a2217d-5756-7862-97b9-bd2155043925', '2026-10-01 07:39:00+00', '01a2217d-5799-7c9a-a049-6f151cadee57', NULL, '01a2217d-579a-7036-9120-40bfcf1d6c4b', NULL, NULL),
	('01a2217d-579e-783d-aa3e-7b98b6cdc342', '\xf083c1b6b4eb2f67b259a62f566ec4677dcced0c2dfe12651f026266be1e8b03', 'Inese Sniegpulkste', '09@example.org', 'holder_officer', '01a2217d-5462-72b5-a54a-9fa033f1d422', NULL, 'vecākā referente', '2026-10-01 07:42:00+00', NULL, '01a2217d-5799-7c9a-a049-6f151cadee57', '2026-10-01 07:42:00+00', '2026-10-15 07:42:00+00', NULL, '2026-10-01 07:45:00+00', '01a2217d-57a2-775f-afef-7492ed9a3e46', NULL, '01a2217d-57a3-7275-bf8f-66dcc338e12a', NULL, NULL);


--
-- Data for Name: access_reminder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request VALUES
	('01a2217d-54c5-7a96-ad73-008783c326cb', '01a2217d-54a5-7870-8f33-aca6e6a88341', 'system', NULL, '01a2217d-54bd-73fd-8919-b5b40c99b062', '2026-10-01 06:09:00+00', '\x003a1d1d2832e632bce9a40ccf4e12b8b66de3610d6f72258e3f5ee4d9f77f107c9cb642ae8768050ecfe0cc64f2b73685089f0b25da8be527bb703cbc080d785e3c2daba4aef3aca5fddfa44cd023bbb6c1622c66d9fe0d3d04e7750edd4c610070e2f1859029dc86e6ae0222af8205878bd5f2dc905b852386da3329ae3c6fc1831b196bcc74b481aa5307d859284af9b23eb27a6b5890c536d659228a51f5bd5879387538ef915a893ecf4d19738e3a5fcab2cbaae953d611d89d3cd1268d891016a968cc30c69644605fc7fad1bfbce9082d48f997f108d46d417ca92b5ef784fb16f6877ab13a1d5343d7bb303bc74c2444a1a2ba', '2026-10-01 06:12:00+00'),
	('01a2217d-56fc-7e22-8c47-19e48c443611', '01a2217d-54a6-7795-86a6-f08b5cb3a50e', 'system', NULL, '01a2217d-56f7-7b74-8b0e-9a1f85afca19', '2026-10-01 07:03:00+00', '\x0083db9a799e38c6fc92ee8b25137130c8d566fe6cd3be589b220c52c8f53034ab557f7f6efa4c85096a38cf2bd3b9fc15762694e243ecccdbe94db87467d7ec5f66588939003761f45e9c34ed4ad8a6ac52b1acd6dc8b2ff91f368398e44ae2aa957a94ea601a8bd0517933fbe1762991519c05d646f30cb78c509d6e9e834618c0674d1636f030f36f7ebb285bdeaa0925208d9f57fd45da1e4925d50cb53fb805a4162900e214142b61561b63ffd81173eb5d83139e07318560f6eb36f01a4b2bf3c58cefbe40e5d830cec75bb7433d05e30f6a3dd79db02038f83157d83fa0a2b6174c38e10e447db897fa6c035677d3d95aa173b7b3867a793279fdd5', '2026-10-01 07:06:00+00'),
	('01a2217d-5756-7862-97b9-bd2155043925', '01a2217d-5462-72b5-a54a-9fa033f1d422', 'system', NULL, '01a2217d-5753-7fd4-a024-71326ef8a282', '2026-10-01 07:27:00+00', '\x006ee882593d7f92aef525b948b025c7c4c239e2fe08f251a0f5afbad7710ae57a4ce1b44a84f830766ba84d41f4cf00c7665b3ac814e6dd45f512d94ec1217c0e6768d83554efc8241feb52765261961f8ad21a5791e017858eb0199856c089cce292285b6fc4c0b3504a8ee263686ac7f76b987ed3b4787a26d18559dfa56f2edb8e3057638e25d4e9a94eba9452b9dd50fa491235f3d8f191a6492d04d9b6c7430d2ab132b3ce43b0a9b2577459020a3b2c42ab208f581a19b49bba325211f4d49fd3a04f519d675d9770019d921363fddfa037546c2c964700d9d54675af9fe99cf8242ec6dd918e4889799a0a6c78fe3a1e49213c52ff4f4c788f44', '2026-10-01 07:30:00+00');


--
-- Data for Name: access_request_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_decision VALUES
	('01a2217d-54c5-7a96-ad73-008783c326cb', '01a2217d-5641-7d3a-88fb-57f97a0b952b', '01a2217d-5646-78a8-9620-131baf4c0a00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 06:18:00+00', NULL),
	('01a2217d-56fc-7e22-8c47-19e48c443611', '01a2217d-572e-7e0e-bc05-804197c35c21', '01a2217d-5730-76c0-9464-30acaeb58c6b', '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 07:12:00+00', NULL),
	('01a2217d-5756-7862-97b9-bd2155043925', '01a2217d-5785-7d90-a5cf-cc24a770609d', '01a2217d-5787-7127-9d43-0ce55fc460f3', '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 07:36:00+00', NULL);


--
-- Data for Name: access_request_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_form VALUES
	('01a2217d-54c5-7a96-ad73-008783c326cb', 'grant', '2019-03-01', '01a2217d-54bd-73fd-8919-b5b40c99b062', '2026-10-01 06:12:00+00', '\xee0cfc406a7d80d034ccfbb4981d822f25c2f540265ef8d29139a0da71eb5bc4', '\x00f3dafd93a70f619b1a3789b728e56ffea102a8c2920bb411ae6ee0ef226a95e83becfd15d4d8a7085e032e0149523fe3947c8fa511d2831071100af33f95f078ce9022fd7808c751d5ba96d7437869baaa43ea8a5234b0c182528fc0474e30368cb2acaa12181f0867e2c09a79853d65c2a24ba75d208ab465957f48e9388898398a17bd18b8db594221eeeb89ae80121b9614f90e00ce28993682c3e8f9feeac6300d3a53619fdc3ceebb031a09fe2cb4ddc51bff21f1768d73cce527670663f696ee304e04d0b5cf3428b2eb6d5687271d7cce25c7b076b754387f58b0c9a904cf3e533f15a3357a382d1b1908a0c65d85913f573abdf5b1b67786b4f91fcacb7715cfab5ae2edd3d2b456a585a0ea09bf16fa827c68fd62e4694ccbdf947795fe4640e1c9f5886984eca5f9ec6c8894004286167f08a015668b03307fee2fd1c477bc5cdc0cbfd34cb8139cc942aa8ccdf67ff8549eff24e4b46e517cc3327cc564312b831d814801203f880ed4b34c3ad831c5d24023605551759b6f37237df935cc3549a1a15c1121abcfadd3bc89917f89ab41e31e40b505be72aaffc6aa7fe62748a70b0e6a643ca4b495cb98c0d9b2d0080d7a817f29464124ebe149fbdf0b8c69937701bb07fa7441912805b2b908ea09d0d9a8c5fb14d277dfdaf7da4359c4a51e5b66f76c6eae2d4ff1c167142fe4d132078b917ca0fade676d153c0327d436cf3dd616dbea0cfadaff47e33742abb99a6476168a6367fe162417f87b52f9dc2862ab7695e4c7eb647313a25aeaf50cd74c6a058c7df06c35965589d05e045889e5ac2a1807f0a6ab07599f2a94753e6272240316edab351c2244135fb06548ebf27dc7497afdf32e73f42eeede3fec1ddaf0b70a01cd62c699f2442e54197df1d4d26e91731901be3357d382ecea48913350aa54895e5cfe304c327eaa67c457c303ee3190b6e3ab2daf65714ce40379fb0e6e11c2a4d18e5dabfeefbaf2fd0962fd3bc727a1f031ca3f6471c4720f1227751050b849548b843c4fff0e33e421ae0cfe0725cade6c61025a7f659f1a4775d76ebdad41527a2f1df47842cd890add0511e704319e82b2de8855b23f274dae8269580bb22e2bd9972b532d3673e66e1f3c2f8ade7c26e587e97f15575dd151168ff8f1ab59c1cbba47c319eb0e79a5c92f5e2deef66925bbff4bfdd294510f1100c05fafa87a4357bceb0a4a09eb0189a205b70fd639d75b8718680f04587d3d73e64fd3d00b5c556cd6d744bccaaa77fc90b19995cf29aac9b02d378c0521354e0f56d25db625fdd004f7dd83e64ddf8d51a222d34e528501406486b1328b7a3991149fbfa57a7b507d0182855a8c4a95fe3b45ca2c5cae3afb3ef2c35101e2d43fd68c77c4cd419cb9b327aba64f352b771f29b7ccd73446ec17569bcda4a7b254c8225584c699ef14d7f05c6cf0dd66fa429e1db006e5c58c461192da51312f8b46a97b3d7e9466755ceb9a2a37d5383caeaf37a0bbebf7234f82895ce2c90f241aebb504cc7d562377511d14ab93e962d34aa73b21b38ca7643f5337d79581e758eee8d85362c9b8de81d026baefcf4a0a21aeced83bc759b892f8ff757affa7da13fc7330d9e45ab3d89145f76d6a90581e5139a3b259e0d858418cd18b33aa537d8b753c9ebd2836ea45b3028774b8857b07b642a211e8c30008676b1b752afda5266212a64239f1ae27d09b8f8c97cd1e7aa1e776e2e9b87a4094c966cb675c2429e1a4d5898225a539b9afbb992d2bda02de2f8274c199feaea500fb3d4930301511f03597240f20729d676c9a9b65282a02c2594341295a8ebb863e0a1c00bc762ac5c61d95d2b8567f788d563ddb55e2815f00bd70f0ce3ded94e555178e114869c71433ef7ebdebb5fdf99b42ae98bcf84abdd5aac7e87c2879f618259132c0afa7af453cdbb6a7bf869f4d29418bf3c528f13fcf20f87439a10aeb57a7eb8002e6c8e14730a24b2bc647f38ee51b783c0344641aaed4327bf7365b44f4d6e5e9163354821195880cda9f3a5bc67c88fc3da21c4f1871c43a1fb8ab271056944e43d0a50aeb745ee60f25b2bfa442b072766d22d2b65cca67b79bbb1d5995e6d3eead8e45562867cf85af04abfe772f7850113205a24008c78d357f8d7e146210567033c4e8f85c6a33000caf7d80f4c07e28d3d9338b1d3e391a83637f7e6451b28b8232d821f435487c987c1a6e1e19d10ca0b4f129abc0b28a6fc178b517f8b37cf40698d73d9e6663bcf2ddda4f49940e881b978d8ba6b61628e48586d57ec37e01c0aa533b1aa13ea09345f17d00a65acc98a4b6d2b7e99e1d4f63f1b6f38b729a52bcd482c9165640f419e5f874343284aab8289df2fd079d55cbc4e38e52ad6b67023136616feff023395f2e1d9aa030ca6f3345c26dce4fe55eff58e3a33c77c7c11502373bfcb0e7b9098eb15573d29df11cb98fe255f739433ab8b3a70ddd8bc48e59733e49a22b14261b82453bc8f75c08ea3bace3c228c770e61f0a5962601a8af7d47ee39618450aaa2f321d16c3634f815966d22409b0dad155a89e2a7a77cffbe71a1af74e0417e7677d17a882cb3b0fe406797501b1b4362838100c0d4ac70856f413ea2759f9670d7a967ec0ef113fbc2af13315896f882bf41c8583909bab072807fe3f3a8b3376d603306e44d8c95335be60988fda9222d7865b62ef9eddbdda10080f132808a0f9051930b90df7dfabe3b7625f42f186baf11aeb195a4ab089359f5e6ee5a8899c477f510ffa285cac9d45f5cff89912f63e8777789bcd4d7e62c43a90d7fa4d1f73860948fa22ab678fe311fa91675650dd63d58233f4081a2444a72b151008d4b6a93197c97982370fc80ecc6dc36a200da3f648db548f87ec2d2e063ee9915671ee97dc149b96b53f982598129055fb5f3862130006a3cb1cbec31d0313ce2420b36666aecad36fcfb046637c054328db29c9c93ef4059ccccd3da4a3859980e7755e2021a7a40c945d5cf632e442bee35ee695c08c4e74468a1b77def8348c5b0a777eeee810cfbf3244b3bad0106abd498026df07ba3030518a2e93fb3a450774486a0b7717c316e6a1bd7e9d76b7c4a8d520f9e5c1b92cb18880f33087366d705b3959d2ff733b9f2d2ade0f4b356a1bf5a0999700839b040fab7104b32e5a844604d7f99ba384b7d381f4c06549fd7c06391c5415c082f1f39809a96243d191df9f4ba7aa1407f3b355f8da8d903a036dc4c9a618b706f9d03f8fa86e947769268029b5a273145aa248118a7a236fee19f50503681e89e89b4fe31ca391f7f948981a0e99cae5a7abbb4c5ac720afd27c52fb7f4fdad4b8239a33ce1678764cb2c6b5202a299f2181c41234b129f180bcb25ee152a788e8d37914bc1109fb98d1f92e1d8ef213735cb11852312df72e1937bf4acd0a38a4edea60f1b596d78ffcc308662ee41e5d6760fcb4156563638bdd68952818fc3b26575bfcea0d3bcb6bae4f3ed70951799a86c7b8dc4997ed0441e0f2ab568874d48f3b4e3d29d84665d6de7afbfb03bbbdb7be729c4e9a63883eaa83beb630e4eec7410ee3a30581579e635096e978dd1cffe9b80f6166cf0fd32c2e0b610778e7507deef11589037c46096fd79e3ffcb15c9672633fd450b94ccc519f6a72f69f6dc30148466e650236173061cc1ffc6e3bbf450edc1083262787a920d41c492c8b72ecc4d73926ae982b12111b76366b84b82a0b52d0f5f8c6301e50a9ca47fa23c8a79494b0156260400c26eeca978131b454b02adf099fd23d26b1211f6532eb46e3bb0778139e8cb6d9299b2a921e530ac9cefe27cf79622b359c0593922ba09dedd535ea1f498f87423c1cedcd3815297a57678a6382fdd65d2ad92246a7446b0a6e11cb4bcccbbfdb0fe2a9707a1bbe4a66e46ee67a3bc761f116921559f03338f33a929543b0e12cdbdce6f744a75556ac319cb9cfb72fa743704619096db444d47713a0435c094f4a55592139a62ae423454986942c3c50dda11665713a74780102537b14fe8d56b050858c962489253504adeb8ebc0b752c1ee91e9fc0aa776e092557d48bafccfdef5616375671c10dd56961d98dbf081c85ad686fdb9ac41edf2fceae4f0b416d4ef7e8c9c0e71de2d39723127c240f25fc4a8444e1d5e7bcf69b0c1c8b634d45d08a6dbe4c22e6e71655fbfb3fdb4fa094fe183cd60d0384b3747e26fdcb6f35d3b6d02e0c6982da526431f27bbf1b55c389f6fc89083782bebd66029af156b011fbe2f66bdd55c583ce309b83e02c9c4de5d4ab2fe969854fead3b2c0f647173a62faf5de85ae77f1ab6f1e274ee270bed6dbc1a639df9bb5015e094af786348f01d3089e5e2527b690f5d86da6c3f80b8e3e84b98bee60a9e880d73a9b87d97bcb8e06f1ed4d10fe5ed2839eaa4a991e2f09b3fe4727f73af02d1daad6aba6a497c810c3a26ce16828c4c19d3dcf67c850a6cde90a7265980a892e2e4f50f758cb6d850a717c580105396924d2cd5743ba300505636775bf354292533c52a274a466a6f98fe787e917b5ed0751469d58b3184aef33bf399a798065e32bf828de873c953cf906f0b3a39e5353bb99047a5de4c9032d2ebe2abee45be8d1b9c286ebca751ccb52e3760d1770fce5eb7364865e3ae83d30a760063654e60222fb4d57d52d6a34fe9b42f9e2ab34fa9a79a301ea406751814706378615194bd360defdd99e6a8ccb1315f29e822e220051a7e6faab3d1c31c15f4310a63e5ea9a0c6e294b1fe4df3be6309a6cb89d0ba098f4566e4669acd55a905142c7118d67dfb0c03af17cb273cf79d93ff536a4d85811d9f617d625133890829a4f12f0be52b8f37239d5c1d51f30d60bc5e1ff79a2cacf5729e3470904961665bc51c203bf82fc791783b0401b3d1abc1d35e302ecaee718075d6c562fa9b3913a54d86f0bd5801337245afdd6dbb2ce245e9ea3bf9c08efd5280438a6e1cd1145122b9e204006d2a83f49d67bb6c4e809af84dea95f954e04f4bb498169a9bddfe3fb7ab54d3a973014f48c267697e56886a0e859c174ac40058e18743c112032f0e15b73d447d768f8bde0581b76b890b47ccb8f123c3afa792748fb89784afecf4fa9c33855f2a386f5b6525e466afb57e5112865720484d552722f60a408bedf3c711dc2abd2a0a85aba40b5f2383a0d911ce818295f2bd1b77ffc314e8f873cd9119f43eca52ad93c4745b22c9b7dbd8b0605651389f1f597a127463a5773437bb2126b1dd082e9666c4fd3402bd8262466f75151a922d07b88e762759a57edfe7b3287c5ce39f585605b14a61bacb808f2bf93a8a6a35b9556c3aa914c73636591c4076644fe6217500a1cf58b306e01120498cc2853561b500fb2bc843a5ada31c40c81ea1e73477c689ea23d43a4f2133618500f31df10b76a5f8af9defd23df02aec0f03c9d2e1aafdedf00a92bd06aff3e931894c127bd748ff62cbd1be46365b2519e9b705a557763d53d06b24001bfddc77796f123f17c0fc227fc6d8571614b3bbc8f3fd398679706e490bd61ddefcfe0ddfd4f66f5dfcd9596726d208d3a3940e259e1f6fceb9febe71b9abeb039a6aabbe2a48d11ca38da0f69d0651656c5c95df7ded92a88b9238dc7a6a91d6c3b51d1628efec275054eb44a54368e80f1294ace1ba362558264f97bbd937852e9c55bc27009bf900a8088c0da3a37a773329a82530e3882c6497a5d1abd63fd29e7b5dd1e08014897ce2d6c84e1aa4a42ce8b00b98a14fef92aa73b46f6b0726f0de5bb15303df27ee78006dd669d4899e9d9dff8c95ae62730ce16c2e246e55f53f1508ad2e2937ab14c8499c016903d8afed90cb0f94c57df9b6df8f9e779d8085a62164ea56a51d4ddfe766ff38645f28b1fa7ea3be6ca139c16d41dfb9c3291b3dccf0a88b9435c9f712f99c83503626dc5305f951228ec2b21092e7d2d5b3ec1923423a8e060cb87ef88ab4d3659cfb1928080afa2d37cae03e6de01f1c3dc988b0317e790c076416d1b4e9741c97067f3cce978e7c9c93293110e3b08bebabd8dd076b39c6c2199c3eaa73b5acf9211a983c72517c33378f2fb76cbe0d3b97d992cdb1d6ac0caa81c9b99fb42cfb6153fc8b15d0e2e8c3ed62bac59df38f3e97eaf3b31da1d02cb4a175ac0163310e4024cc416b7385dac5aa7f709378f533db50b6d4a2d8e88012a762f6d1df91d80ac3ff95c927505b690b648540a05d5f4b839fc5940dd41974077fa532f9201893811635de62b54daf5c28ece418af4284135d4f9a980f9790f86b3c2862d493b74e384ed92fda688733fc73d50e43109785ddb8e2dacfb4a6766fb43f80369014b927f1dcd6b623b9d44e9441c091b331f28f1a65dbbbaf969b293fa37454be88e50cc541434642b2c08d50a6c7fc6bc230afdfcd747163bcbacdbfca64672bc699f3abc9d3cef57918dc470aeabe37e5b715e9c328d45760e2dabb750d7a24c7361e30b86a28d31b0c68f9913b6742f60e2440c8a4e96a179a93142e69c7abd2d892981211cd4b200904945e3300f6978ead8ca853464625bece64c2ad2dafe0c44b3f65132895da851cce74ebe7bf389e1b5f258d59dc93ac0549cb63745506c0bfd83fc7b162b20a363dff5c7bc8e07474304455f22ecb77f60e662f5ce5110635cd30b26f7b6c131baac7dedda781c98d00ee758219876b1c51cc4d44463701f888171a22464183a4abc389023dad8c71237235f36dd9a368f51854a24ec76937cb4e6d9bd64782bf1ff388a309edf63114d9a1af1b45ea57b96a07907fd05ccc95f875b7707b09081d845f3087c10122696d2e3bb20c9116e5e1d3fcc2481ce09ff6f5c3fbe2430a5725d9e93e132daa67c331d0aeac739fbfa73f8dfb4401292dd85af5e0837d4901dcd04d5bde1099f20b27d6687e1ff4e3d8091972a9248498d625244e9478e9edd20adc7a9a772f953ecd4d672a1168f9edd3debcf0bdd8588a98c0b3db8aed07481d2ab427cc56ade4799c04f64f1470ac350bb20ac99dd711a593f8276ce9da345c28cf711de6d75a892dad4a05995489ee9a23a19498916e1124532a8ebef81cd0d464ed27ed0adb4dc076174796245ae8b490d29920d33f9ca3fdd3b762c0017f5a24cbd9338fc9b86e2fd7f3b657f763612751f52ac66da1236818d2f226b9e2c441cf95a44e8625ef518ed57fd9686307347bc7d90d316a251fc4ec7fd4324141376b3407ea243ec63e734ca87b8a9be1f64b5c79423fc9a5d676f2d377af7591ec1f7c393bee4209905931b852d530c1a0e7c54aff91040d3c655a30bc52e8d5294c83943d454300ffa56c0f66516cc126eba5f84e7664e7da65b511803aff49f5b0884f5de6aee7964759cd8b3849995d6c94e4828f47e92dfe01716acf7315f7808c7d4dab3731c5c94484049e65346b5549167fbfd9bba7c46a0ee1080beecaeeba6275c425c6b5b44ceda9e64d1db134c6e477c71bda7dab94578f2ef088be6793ac95e36f8f8b45ead548ddae6aedd21ba03a44c261992154991e8eb8f86acaf719742b1ca8e516032a165d25e3b878ab9b1bfd2bca18e006bce7892f4de3aed6d4a68a6c904830a60fcae886f37ceb8d34f38daf6518af78fefbdd97f80786e527a945b3e03f9f5c408370070e78f038e7a162e088ec01f89402033cf9109121eed920ec93bc925544442446c350700f3914477308d0796608d0864d2eba53d9daad7d86e7dcdee47e3db5b2da95c0fc7a415ef9954bfe546b55b455a83a3599add75da4889f08e04280e59d4c7fbbcfef026f462c7f5f087ca303d00c16e45fbece1a5016db3b2b90c75c78c3e6d509eb6a8cf827f7e4d81ebbb9dd949abfd0ee2e8d2bcb1f5c4b56cf3ead4c5931904670f995b014c3fb7ae29aabf6f291e7204a518e2d850ba4c506d61ad4a5d0c9225da12fc299e2dc080a1ec4dbe4bd0f3581dda19c587f584ae5677c78592ce090784b032602b4d0e5ffdad57d014c1c5ef258b91e6b529ffc93033c201f30feb61321077c76775bbd43b78bf6889fce72bb36555294b88900287be273ba8fe82eefda04468c6d04dd818bce2357d698080a4b8c6fd53dcd9775cefc7afec03e968c77b78757880d62eac8ebbe4fac79918c16da1eb89e7901946a947397cfb7d367d6200d61b4ac67fb3125bd6cfe3dbc5f61bffd75e2b399f742dd637a5460380efff31dad0890665d1e9f2e367a5c0f8bbbe81c768a53a89b6832d344d935333393cd683a653af3d138ed72e8064f837ed962884d9c43e9341ec1208864e3290be54eae64b1fbf704e55d4b0379826a4f87d47726703bddee03ed3b85598a7be747388d53ab9808356fc8546ca4211c194341c00ea580f01862809c48905b4aa2518a66b19f06cad0672644d452ef2be5b47f618949c9b37058e5c134d8f980609b801f002822875ac86b66515fae3e69519909c4752ff88d25e958fbfb3777524e2fbf73d6b7ad9f7a6e9895c31feb478f49fcd3d116163806ea2e9a6b7bf371503986a37583dbe06afec1f39240417089db69d0eac6af0673ab925cc44fdf88b78ebb374961dbb7dc08705b90b4e7e61c73cd95ca36e59f8879df0b512c5e9c1e7d1de04c417bf20dfb60c60c2a41f8114bcb92fcf163ba3a361995a326e703969a3ac59fe29e8ac7e878c785c2f29b14e6c722f349ac7966e1a683077fcb58b695a5d86fe7846ddc352390c9e84fd41687c7f91f7dc29952bc74c48af2316f3f0d16f31088f64fe184d7f4e1bf9343e015486eeccba47014681bded66145eb868288208642b73b66b8a9cd58d01aa360b5512d46e0cbc62b44841492ea40dcabb371de85022f10b3c5bc1845313eaa18499d7bed67250924fb88908b472720038a4fb99f72932530730c287f7ea4eed20411e4104c720525a9e1f819fad25a2be0b9383b0a3a67723a91515cc119f48d8fc046cfb51f84d2a440606427df1d702e1dd097222eb5cd0a070dd68c1f528b1cdfa526d11f8e92621b56b43ee7478061539943197dfa287f1598fefa92e6a83bf2b30a9a332e858fa9fb2c2f0fdf80df1b3f8ce58407462dea5e15ede9c183221114c73cc5033a7200c76b3852cb6c8b0c0e762f3593cf7a3015780071709708b38372071e9c2309050627e45eaf22f8f952d7b0fdee1f84a0a39d38e7644046b5f8e0879c9a3eeff8a0706a8808fb5fe9611684da1141a97963ecce58b91ae56efa87ac38eaceee075fcdea136c4e91fee02975f781304657e9cd73c1bf703c70fd75b3d4642ed788cb3a4791d77ed6b3181471a276f628870ef672a015423424aa1ef6a529ef041faeb86b1ccac0202cfef0b988665a5d8b768a0fa7314c3fa10fdac0364f28c99b199552126d98f372b0e6925318ee2cc09ed12014dc8812afe812e39045a210fac6aca1ad67cd85957c019462721537e7dd06117b19c3fc8b3866924c663963744b964ed8a90d913f5f7d268829eea021f84bdd8a985a8917bbaa86abd3acef439451c801590dada0e90469bc5d58127c960b9ccb022844b910decf1fceaaeebff9669bba483b1ce4aca145fe5f5f8f60b76973bd14b7eed5ef5bd9c28bdbb1bf7f00c3be46b2ddb71cc33c99aa2f4af4546e93a29ed3910b1b8150e3b0d1e77b89b209f84ab23ef0400d8d8e285c3ad753ae4df1b27b0190d2953837f23a2f85bd3ad78a6467546b0711405b21cf3b5df29ef2f1148c7d3538219de5d446bee6230b0d951bf1b17947344dc551ad64c67a52fffb765c0225afd0a2583fcb851d7280dc52bfed290f425710c9674ef2217f42785320c982e6986c4eb4f6bac4d089f7cd943f5785749617dd509d9d448d2e7c484d7321c2d60bb8761be60a889b4df286be48eef72a7b0acdb8325b4691de94baa5bbb970a6d494649b462164472b644286edaf59dadc5c8f107e5572559903a156bd037525de4ba170961a53b5c960c6d5c2c37c5d2d50131cd3fa04e9b806ddea4828518ee7178b0754380bb50569fab4d80661c070e6753843e464a461cf7b9a2cdfa3d3321c88a3466cc73d6cd66f0ddab9fb7486275a5cef2b694d9167a6bc932a72bf7436d6ea9837558607550967767c76bac65d90595b55f738915449ab196f378f65df344632cb6fe8193e236a4d14f1f3b6c1d99c9ce9bc3c2472b94f258bae8bab5b145ef6d6faad81b534182a6f134af4cf69495cb5a23b14e2ee52b39134590531eab1d89642cdda4eef8fcefb9562c6dc19bf8c5b098c23a60b2cb984259d8fe76fa4604d6a22814dcf50103ea61e8699fb9a35a9dd634ef0a48e7256f83433e20f432d9bca4494067e6f912868ef39c689d65c7901912bef0595e6a8e14d7bcb775564344b89050bdbc7d0809db5aaa14a30dbbedfd1c4ff8beaa9ea0672e99af16b5be9d7b529b1e81080f305a968a6a56d6215d4569b79d5282839f0df80c2e3153a5d4f285dc34a414e2654304b5a37d23cefc5f78d9cabd8c1ee841c62cc894f54ef0385466b8634677a1b81521c69a9e413c0fdfde3214e7e2d8b2552297e69961a8406297da63a653c88ce5d99e4352bcce69a6b1ab9bbef770b3f60864acd0d5525d6bd36c3e43b7f7150f815725004bc0951e8051332c1b25e32c434d3eff6c68e8546ae6615ca668d0d03b1e08becba47323a57fd99f77755a86eba51df26072610395a5a9dc449e1910565770887834b80d582c3683f4d816a5104dbc38b2f918d6005dab5787044ee4bd0b2b9e508efc9afa0d7f392cb0111e0f567b00cf916a7fae7715d341e8522c2822f7c95d392bdc489be89171bd0a68a3299bff13ba0cda0c5080aed0d7333a8b2b74aeca1d04d6ad8a94313557e0912f5ce7a9b4addc88d1cef32509def55ccce0e4a2b60b45f3a0c226bd070afe80e3a1e1d9a40ff1f721a000b100e14416a47783cce5f8aac98927b37ab3b904d551dde8034806e6c664b65a8b7fc51843aab26f13af94c77a98ac28e21b6e3462cca6234ae0ffd036757bbde5f5be8e5191604b395fda0bec7a9569d62009dc43e2dfa5288a482f3c2f5bc6f1d6922145bf5b42a61e0138c7691263e9676c0bb6dd8ab712b43a0bd91efccbad04b54881a1bdf243ef6f457c75bc2387452ce56ff16ad8392b4e1dfc40f9a6a543f6714fda5bbeb30aa54c25dda83cd4b1cb5d54708b8717649d144c8c24b4cb077451bd65b5a6aca8f840d58417ccbe2e155013a13c38d0274a87d942578014285bc192c9556d323e320ad444f7207179dec77010a6c280f317c0501f44d377181d7e8a9bac8a18ba755ee137aaca08ef05ac058ebce6f66da34dcc369a29444a55be4c2e182d9dceb06164223931bb1513e42964ba01efc3b989c93701a4898a00d665b5f6ed3cc2687789474597482cf7f62df2e1979a04f282ff140a5564497466575780036bc61f1a5862b9d5b0c151e01e2b78d6e1a113de614ebc0302be7e4d4e582ea0510553e4d933a03f125c301bae4c3465d8f801079d9ffd19786bbde77f527d74b05a005793d4f677f2532f804077a96feeb3096a7aa0e60df055aef9be43709f7cdce6d80c1a4319ab1352d042770fe1a3571103b1b70a51d520ea06fefdaa668fabfab78299ff6df32867547fa69fa8a3f03b42f9861e3ed88570c25032e82f055536a336c983e3a95edca4ee197a513e9185d1e17ef5cb2a1b0e279a153c77ecc81c645cb7160bb1faa082b0328ed1a707f2391506fc59fd1033c620d4682495bd78916a5541860db18b960d8cd0e1013a7e5b02b3b255da6bce8418d9e98d5d417187c63561c2f5cdd6d4aada025cf6c417de036ae5bf328849885c8108e4d1863e2ec33a4d1c70bf640576d24b3ebb93740d8b8dd884d935182bbf0b8c058579e40a6b866a0e3c2821a2354f7fbba0c094016d95ff58326669fc9133b581535997a461acf63f493f3c4a6716e440ec0b64ec983bb3a7e4eb1077dbdf530ab1fc5477edb8fcd6b8b41fb582a0d17d03e06c13017d63d3b0d5508411c9ef5360c3fc5d71692f12f263ca40e6d08e4aca2a6e3e9a4d2bf17de5f46d4a0d7d984200de94c656e0d8041f8f16b2e127a580feae8e6a8db9e8d10a6025739996b3f67bc1f064982201047175168c5cf855aab4db577c967a405b590d201cc874dd3dac396fc052c5880e546135d4278f7ca7550077746e447336ea7c0ea8427c99a39a0118593c0b0c8f0d88a08b5da8a0545dfaeef982587358a1b12f1aa123bcf268e5831c4e5a19ce0e7d9a31934150997f90cbb7b186e7a2d9cc4b2b28331a6919554a68daccb4835547c6067a3c4a6b786427743a460c468fc43d6e51b8ca02fb6dc0d5547e189f136273ceaf95b1252ff107315dee34c265c46059d2b4c4ba9cb27d0873cc10245a4c020c6f46e0d39c4477c7801276be2f7c3de722a7912e92df5a8e62e0a6ad9ce0ff5f435bdd2306fcbd044bcd1ad1e4bae45384ccea2c2bca51c7a72fe33a229c742bc4185f2a4eb62cef9deff3800f84a8080ab1f0706b8758177ad6e83c1563b6a35997ccae00f5171dab33c1fe20fc6a10a98bba90524e226fd715f3f399824f20d8239e55dc081d88cff0123924447ca2ec4a08c19c1956cc9bad57b6025c507fd532cbd6135c6a75a5dde5baa3cb3bad53b1e99cdc4cb1a5b5773d1748624bd5671698ff72a3a2075ed7467a342fba2049dec8790a7b7fd047be85adab6e901b8abeff16a81d323909f1aa07b7740a8b15b19422337d7a9795653bda65c6b9b1f7f3b2136a257b8ad4eec4e17e5dd43aa4511ca5f3feb741adcd592893e65bf0e8ee30d19a1324b657b5a74b8ec7ce3f24c4fdf97f20ef416a6a8b44beee6f0cb8b62796c0f7ab04aa0ae61caba60cb027a6820b933958ebbbae9987c496bb580c1bd17ff66418a809a21d50ec13338173f76082653097531ceb97c771068d662b10c856ca021cea3c3b5bb6fb27e7ab90db7e68f8136eb72e519ec34e122c562905be8f36c102c69c65457a75a580f4c9110a2040589fb130dc62b341b64e323e33ca76273a22b550561e2e7662d2c0b9985d90c1c6673bd4f3bb87c40152498cace63ad4c68f2a2344b85113773645e4790b616616db555460973a29d21c2a48d30288ab2aa8263644a66e693b137b94115fe468cb8b1d0ffb903799fe0d20d05f0568bfff44e820d800ce564244d22a5737e9899f9a4042cb036e730a1b48186adb765116acdabce7353f6cb25bb44c455f3f3f3d5b22bce73252a945dc3f8da3334b4071764ba3d3d1b9b05c98be02160652b5f0a99ff02313e35e9f37d75b425def50515b77b5302e9da1a514091528fa4f5b52442ccad7dc1390c203648531218bcd503b0aae303b4a7b2cc1ffcb7f01b0f8bfb99fe4010ad2cf05b8f05f241fa52e007a35c891228c6a373cde2540a3d1a042477908f6a7ee75c29c340be3b2a65dc214c5e63b82f8217ae5bcc72e82060e91c05f0a96f2bedac1ed39065ef857d9e63b590c17f644198e0d4d1a18375e33f0aead3e6096a03f8953b926074a551b43775bfc7d7d8121af7a03916366368dc616218e374de796d006f9380c5985fe33eb0f5642f96e4fd787db720d99a61013ad9f18e458395622c1a2702432aa3e19f9c81525774cf32941baeea4c30c76397c5b9dc1a99fc5fca38c295d578226eaf8441499d7ec776f4775d6552fef05d9c244f5563204f9dc9759eede8b9ac4d6cce30c852ac59dfadfb7fe8a383c941a78ed39067233e953754a7f6098cc56a1ce1a416421c1958caa37f88cd0ab78e73c148408cefebe439bc5d6760c852a800754790a4c0e040bf76520c17acb65eb59c470072ff0345c2713ba5356f2aeabc368098adcc233a9ab378de12b887e0977f8a30db80a4ecbf8962d4358311d7c647550a9c633e9e3b3a43ac262350174359646db49c37c5796ff719f45309a2f0d19aede0873a373a67f5512a97a612003345722f8feeb3bac563d056c315e4cd25e060f27fbfda9be9b17b62018225e986ec460ca3b8bcf692364dfbc48f755e7f9d1d7e3ee53f6a7e4c48982210344ca7f02f777b3fbaa6fb039609d2bf6c2cef6605678592a9fda60aa93e1c8e960cad28c09b64ae6217f47452c026b5f7d533176968f0c821a15b54017d365f31eaca3bf60c7991c51e9ad831dd6399af7b228459645ef9a0ba63bec1765ec5748da0ad49420620ab6e8890b181bf101b6efce6f75f677b3bf916667b3c0e4d80ec0751b59902137d3d25bd0c26dab7c8e340d65c57395e2e1424659cfd46ce2521f2b09e435cb5ad6e0929c3040ac799156c8bb9b83445814ce56df95a9600bac3a4c4d5faa61b936b9ad3492cb6f59a389a40e317fd145994fd1ffcd162ce47bddbfe531494fb4b05b892931b9cae78a81130e1762dac92f776872b5c5d1762ceb9d7e9608ad4e1826383e26d6ca4323e79bdb056c201338deeb56ca5256414b9efa84309e5372bb9ecd8f58349f038739b9cdb20f0a7f12905c9b303538e2416cd0b3e34ff3d9fbb3ec92cd4f2c8017e9632ef529bb137f34e03683b18fd1cd5d0f41264ce4227ed96b53f11ccff5c8c66dbb4ce4a1a743ae1ad165a01fe47a5dfca9000e466982e34dc65612887fb288adc8222ef6938bc5430a8aa8348d07db1ab4f1505f5f065cf221b80dc659d4ded579df2ec5574c0dfdadb08e1ade06f9c089138796fc44d74515cde44495337eef6f915a6609cbcfdc434f5bcc767ed875eaa35d2a639009715509bd6bcedc5882dc45afc085194e43f2dae268a814d60dfaa78ad848fab2b9551c96d6f49ccbd69c32377b49a4ed8e2dd5d5f3b072c706517d29f0a4078888f119e1e910c9de685e826af5433e20bea1a7bcd77ad43fcf498f45be2b5f13cd5cdc12d012c6aa89c174d3d29e7902b0d9b808462cb7638425bbb79aef1531628cbc2366d8503aec34b4f97790bea2edbffc07f2b5c364023f732871518f8fba0fb520edb8aba5352e0023690679193bcd1e274cd079f3185208707ddfeb2902a70af0eb94406e205363f82cc0d31bf82b9fa8e9fa29adecf93711c1f42d809a08335095f751dbcb3b1a184a45a7694de9c12779e3dd8a2c669bb7c2cfccf6abd7025bd4b697379ae43eba4b7049fa36a89c94054f60fc6d9645719ee02b128e0dfec922059b086441c17cff9160c352cf86df6d6f801a25073a22d865069e36e2e799dcc3faa762b0ccbe152a3b3957f4262c719c25041b12e4ef9e860572cbb28a67d75260f73d894f49eebb06fa79f4ca667e26581c257d46ce2989b85522f6e62fce7bfb5ba3c9153c47146bfb59e995677210d34d8957779190783926ab542f57859cc4366ced817caed2c49a2027c4f5b96356c880d67be69a49f125995a26c8ba707ddc14dcc081452c6457c23421cf38c54fcb0c108fa3c964dc22439cc0750574dd8baecc0b3c07d340dd4d16677816c55beab6e0e7a29ed82c09f5fc6363f1a2cc3138c94a54e9af4ce6a66a2c6ba51c927c7634296340c51c18836a1ca78d9dfa233cd7be4c8764cfbf1733fe21423bdbcb712d8b58c13b2434bacf7553f989a4de9191f687351f87d26f7ab86a9fc34ff9ab27aec1ad3bce7dfdca875c0a75ff8f99f4fad14b3b918a44c962fe430bfd2e2dc78de16a0e24e7bd1c3f9ecb7af2a7c51de4030fc9e7079396802094f6c3c9bdf7dec6f48347dd6d1e7d9d033686781b76d0e525d797fb32a83d49f032586d3879a5d1b32eb8db917977602bc70464a770b9ab41976c63cb11090f31dbc99849365fa5e25bdebbd0d8b559f4d609b60ecedf23cf94be5f4b30004aaa1e4a83aa8900fcc01dcd455b9cf4d7b43e5c79308370cf5d306cbe3598422c6ab76d1b3b12d70a1a8ec597f9c8676d37a4a0f5c601e7d4ed1f3d78374cb485f68ccdb8633d0be8b3402ce22c8aa5f7918898d86c5114b1b52b7252e94ee6c861dbe7fe8a29a869565dfb20679471ede3a55911d05f360476beaf2c48c19bc42f1c1e60009e18a57aba58ac6f87c390643206d0a1cb174934c6717e77744ef593f7c53398a40b1aa2833204eba98137c87424e22616b921f1410c4c6748dc1d91ccfa70cecbfe3203ce40ddae32fb45c425a2f1e5566c8f8ff129c4557ea2927ceb334df7ec07128607a6ab1bf4606f93a975762f8917380ea77352808bbc119d87474e5bdccf0af734b0cb84724e2838ba2467dcbf853a38c0f0506d5467c73840495c440d6766eb364a184471be34a0526d15514621d96625091419ec92e475a429b7141e61d505de2efa696e34541bce7a10c92f07750455485a761a04c100db7dfbcc80b66516c26c24f96b7ede45fbf426fed098885983a2eb4fcabec36295c9ab68fc8949aa2f15d75b22a42045bce21c0310984148c94268c51011085eb3417ce757c41ec1f2ec71d386150d7c277bfd086a9b009409574dbeb90945ad7f982f1e85e16530b328c3ed56dcedd88034f0353d8080e4bf6bd60868a31b3d007c8b624a546d08c5fc715079895a8cd126ec56427e910457df4e235ffe6b2cc1fa1f814acbfe5781649e787f2de83760d29fa24698056b6b626082e3ae42cc1b8cf9223d70723432935d8f2805b808f0eb9c7b9e188415df9a247aaad6b8d1690745a37c40d31af1457cdcd096d9a549edafce3a48a63e21e9868c9a288618f1edd3b25eddadadf34150d9e323b79d4b206af7e9d538c0aee5ab92661adf83c284362fb23f27ae3e71b74ad52dee7cd52fccf8861eb7dbc96ffd5355400680f497fa22233cefd5d81889a5dd9ed44ea114f23a8a3914215688920cdd3744faaccbefbd801681796f6b961e02e1253f7275069c94cce098f5764fb0d80aeb17792bee05d3fe0e677582c00c5227a8677184a8ca5e9b4c7ea6815d1d22eafd9c2d03447578d027a750d045a74f277ad3c329772e4a08017f22a023e95c8db61e97a4a199a12c7b6c0d7b28cbd342a4d98de34209e993465f395a6e58d44e332b1a0cd7452ff27b9a95c004361c384013cc8a8cee06b59dcf5fdd2304c415773c78af914ec7d1f336f03cb4a8c7da7286f9339e25e04e24cb2fb07417c43124c7a79a8e0e0f282514bf9d71008ec22a000219316a9b2c2ae5a4c9936bab18d4c553d1ca6e2b1c8ac9926941af40c516e6a857aa70b8e273c73e57a3ccca6a5790b44c9ec56381f9c8a99398b4bfded6b200da529dfa3025912bf558d8649ba2472f61fbe2bffdc347238ef480924f02c99bf50a862cc0966b4fc9794e88d8f319f3c0ca5b12acf6d4c99050069ceadbbfb6e32e246108486edfc90d97b40372e33153e6f8777c1d8be845f2f2763a5f8fd84497c9d817f71e4587ff7e70813976c94dfa448193a2c158ce082122facb9d9a795bf732d6f127dd71ef4a321b275d7a5db2bb921a026cfa6fd2a04d7b28a5be058eb64ae24e044518f0a1e5c834f94c27d7e00d055111e2cdc52ab98483c3e2aed6b439195e69b9a4991c2eadbfa93c52738591c6fd2b5648895a7c92e89e7ac646116b788cdc21277f7a3c8d0ad3f559e6abd03ae40ba7d7922c777c4693916109512bda0a6ed928587ca1dd7e2b84e75af3810150925fcce9085fed0d9b709d57677c7e8be3a72694c51b89805da39106ab0b51ac5ad964478b687600199ddd8de458448e592fa3396dc1bb8fc131028e21b9b13e790fffdaa97142927dfcbb7bc11b5ee482f627cb683c39669d28147d64a21e4fe89d739bd617a78e0aac38d425036ee66916f6396e7465260422d7e1259cb9cadfe6cf1cb6c3c99eab6789176f49a0e817f0a796a9075c5a6c09a4afdec6671e4bb24bf2b92a6fd82ef33aeb4a5c6250d4ab4980d4b0bd2bfcaeeffa166c5a3f0cbd33cb48975df1c6162520e1a58a9827f05f0fb0d91e0d4460403a5f6ce618a80a93e90ec98056ae0ba02f143ebf28c6299680f2eb5e02f7eeead9ec60de665b9f9de47c9d3491bf1e2084b6df2d4c98e703d62ec6553524ee5b48be89c07a3ea3047cdda68fc1c8e67683627ae1139be4904b6b96acce4fbf8a8f8c78127148fcd1434dc5f7174a9ba36c8b757077b6797170c6fb0c3334172bd4283d6048a35696a075bc93ca58a6a1a7d382249887f14442737b783d0027794641d5016d7878ec2038f2b8ef5a790747c5a79c6e10204a7f2eb309eddd8f0fe9dfac07f3d6778db9df518dd83e72dbe862b73e6eff553406eef3e3899d190f0c13e740b48cda2fe3593bfa5b6d8ffaa715523ea4f1a53fda99158aa8c0e22ad4e7cfa67bde26cfa27279226d9754192745c0531f57dc705f7af440814ab4ce540a8aee84413925fc0f0e8e4f08e3536bab66f6f0283a56dcfab3680a092e6b971bf851dac7489bd920273c31569338adfcd2494b16d797d0d5af7f00bc5b01784ca9221ce00441bf91182d6a371a66a6b97826a194ec151ec0ac885b24bfd2f0fdea6903cb5d576f71d67dd1c37921addd4fb2fe8cf69f27cf92c699d8940b0f0db8910d0fe18870c419bd1ce42db4833df5c76fcbe22eb0ed878a631c6fa2060fcb86820679d813676da8329b232b7f17ab5c5fe50231de52ba8805f569fce9650c4257c4c60e03e21531ef8988d12796e8ac3b23392c7c7f2ce5f5f66f9dcf82cfa804eee9a86f7b5eaaa5c21ec1f1eca6cacb03af8855954fa3cbe0ff9d865dd6389c7379327452e0aff1d82610d5deda1a3a1c93831315c49cc28b329391a7d4eabfeb4c33cc9e698a650a84db607e8fde00ced5bc05b5e80de26ac92d9facf62fb71927b9f00677818db84a86cf24dd453383d009b6f14bfe38811a81620dc0e67d03f1ad41970e40a91f5eea238ee48609338f1c93c4ab85a424059b6929d46df296bb16556b939d041766b5f67289b2cf3c33da37e6ea723e2394ecbd77be33d663632a89d971dbd658a010defe33b57a93f32712f41321d3b76ed3b89dc76e8ef32cc444d4108de129f866709e9b0872a0d430bdfc1559250a5de7933905798766cc6a09f8aaf45a24564c481a820dc9d0623bd2f961c664abb2093bda81ad46792560fb688158d5d72e26b05311eaf833d34361a080ede3dcf80b586fbbb0fedae65460268e88a7b8f2d02be4a6118b4393058a97fe6cde41d63994cbd747eb442205c2cc13bb2c69741b0897eddd09adef419d8b8714c79cdc31124ad107ee8023cd97a99845b6884c8e08b06c79873627d70877a58c7c6265b1b84f23bf4018f519f862a99a85da0288f101f6ffc6a9b0e63c5574c724dfd5f4002f01b7bb1bbb69ec9f02bda5399863297a2beb2a0ec7c3245f66836de24e3a6502217e86e4815c63cd13cbaf7c27df06414c6ca1e68cd9bf176b262cba38f16154db65538dee26398e2e47bd04e7c4513d2d563a12b5471955f251518ac791f1658d4272937945957d306500321dbd607161f6902e01bf2142daa6db299d5858764d700a0694fabe894403a959b96fbc54de468600cec3e7e805ebe98d5cdeb7351c85ded9d508556c320c81b9df24c9a58fbd30eb60c0e93190cae50a0f5a034a4de8bd265e69886e92e836e2eae4145870a4f06d3bb320f0e85d11f3f6357301364226f47371c74417950adaaca3cae8b21afb024233d9d0220d79797c2684da6c747ed22e8dbc3b9eccc617a3b2905112942854657537a5b83897e776464bd689ccb0839d6289a873215387806b69fed22f1ae6329273eb4e0d251260a9e39874f3849964a6492418b0c8034f79d6ef8bce0fd78ee84c85de6212102cc8d27475ae751cfd140438508a202b9a3ef907faaacfe06a745fa46080ff2e6aa9d04aacf430ca92ebc68e885af869993cb2e79ee3c13526e4f49c1786caaa9557998039ef6b4c19d1182a37c5b3dcb323a876bd2e82b75013033fcca73e5b95f0e4504e4be4d62ef8c64d1ab41e5636563bb5ea1df054becec9d0707e7b6eac0f1795a1203453235963229b9f977dee85f9178c99bd05cd6f491abbe1234013c402988c9792326917bc2cd341be1f4fc7c0a9cc5b5e38a017f3bd2da7c91106b2f98a9cd1593206e8c3192a452c985c8c4f9a3a9fd6559f613f04c635b371923e37ebe0bd47b1b2a71ffd3f36d0bada987c9a9279893029b969cf949b06f8f0aa74d46635154ac1c59a6f8de2c162cced082b3eca9569f0bf97646c22bf318d4fa1f381c524bc5777ab076bf140b0d518e2a094e508c0d9e67ecaf18133fa5963cab7cd1dd0171ef6c031664670fa90c96f1195bd326852e7ccbc0d7968da56e47fdd93360fec0baf8e66c1a708de86867e379ea7076f667f77c429777024e8fd5a1bfe15f71962f0947a311c7e30bbee00ff815a4e5fe3ffa930ff73cfdedb2c2d032bccecf9f8f807a22b64eea53f98becd03f3de09a1d110a37b3f5f248e617be235d78c5cd7143ef6cbca089f17b947c60ba1965254677273272122b97d2755c1c76c69572835391e0c1d9fba64f8581a11cf2f8af9e527e02b98ea9221568a100a879ef2f7a3f3c9a97c3b81395f8856274d32a42f1187e8a2620321a16785a0ccf50f3d938e0f5972d0d6d62c3de92e3f9f42f644b8d5a54449cc570b0fb54d73e6d5e4294541d149a46d4c0789c13d0cc8e36db30401188f57d8a95151b9cfa2c81568d4b53b51d7d2149238b2b5017530b7b0fce1a13100243c38f497015ca1019186f1165cd9af07030db03ca936a7d42389f76d8fb920d462534dea9efd72afa133cec237c3ab0a8c8e39b4b627e33901b0ea0f0574d5159edf883766ab1a0683999343910e7cad30391c75a71c1f8648803d3487c6b38f6e60aef63b1f65ccacfd13ce6ac769f7a882e2541c03080ceab32b9495200a837e2bdea259417f549709fbf5e4f81ca8b8c3be79a6debc5d8a94242ae8a9676cb9fc605b96970d0e45fd579b4e1ec8a479e6fdc091b482fd1c02fef13ca8d9ab7c073783f905467ea293c77fb2d7ef9b48a10ba4cf18b37bdfbddfa3084848e34a23a3b7464aa5767454a453e581da710bd0893664491cf6d228dac93ee4a16ce970ce5f3d0be6b64201be895648df2cb05e1fee1c933515219b7a0969519cbee2cc537ead00af284768d3ae0d93c4790ad76c2acb9bf5df40933815bb0e7d8a2b06e1e37723bc67affd0d05a7292c042f9c2273a234060cdd000e3d228fbe9296a5c47df69870b7b131dffbe1330a94e9463944b1597fc6a5d84d3e7d19d876370ed6aa209cc118b3c7d879c5aa44dee71b248619d92784428fe1cb5e6b32f6420fa19cd0bb771d793fb284ffe53efd82b03d1ea2c528d8d9ce8ccd87478b4e82aec7d905057ad983fb016d67849e84c73eabd4339147a1ddb2080b86b11258d5e20329d5752cc349c497f4092700bbbf6bedde95835f13ed5a39b0f7dfac99506a5380acd3da8d3df1bc371fb4a6a745c6b6c22f3c3da8921de5efcd7907b17a24bfac87b632eac4924b6bd26651f8c5d687299b74b7389b33fb83b3bb1d6dc6c53e68a5781bc38994a629db798f60bd68622f5dfecbd9610b7b719055063e6ed9318786eb03ea3681ad8c7bc3bfd83aaefa3c3fa0aaa03c008abf28ee2450b0182f2551693bfdd58805677221df7ffe26fcc03dae17f255c2d707c3667a77a85f3f61601e16388aff01a5d53353833e65e47e9a630a28d88fd33c284d28983089b1aed4dbba8cf40a183b5d48a44f53495772112f13863e957e11d413571bb05dd1ab9884bdae3867dd68471efa9b107ddeaec1e859468de79c4ff8ba3213950e25422f1621a262ac279106e4f76fa3523c4dc9de05e3675a8c64ce88233e08804d1ac4ca0c2521dd5a2a2db6c9d7252d1eeca64b41062b1ece5759d327e1c93658006333c5aa48cff498f652fa12ebbcbb0cfa5f380274ee9a84b9f7db3f05d3e70b7a5e24fe1c02c91dd67e1d13afec42a739eb1f537fbc00299895a9c2d399f73744010ea750dbc3821db2a0d706fdc27b3c796eac1469b60318128a9801961667072fa331e4130191b6347abbeadf5f53aefbca26a21e2fc5546701802984086b11c416def0a25f018eaeba42cddfeb911459eaf06b86d41e984135bcb816aac9840bac94daeb12c15bdc021b06367f23cb3f1ccd46ec87de7ea38249546e2b8e2aa0dd15c3348b31e2314ca70584978075f6ea29fef6249ed8b772380055a7615c262186a0018d55774b992c1047cfc41747c831fc9d36ea26e2584c57b6078997d17949c19a59cfe5f5637a470ad2dfcc249995e480db832941a2820885283516d80b6204649e6e45560256aaa8831a526be1cc64a1f9b4f71d5ebf606d6ba46e19568c7f626773f673dc0e32d7815e8f2a99d67c34324e4f00f85ccfad1b702f66b021014cc8879d3a4a7620e5ce3d9b5a6b9c4d61e14a5033311d17373650dab5d0a659cb13db9297cd2994c9d876bfdb57e5268d1f5867cc2396a192870a2329f3f91ad62754e24f0bffc44cf0b9664e9a50d319559e35421e51438e7d49b4c01ec8ecd93f0147b7e55aa8a87b1d5fe4d6639cefac1ec4dfc1d81549e085c6cf2526960b491a0ac63eb3e4f55eb41ca4ab17dd86484bff74b642b91f4e3427933cb00f5cedab4c08a0d4d9ac38606361cf637ea0b1d4ad9447e5185a85b687ab3898238ac940cddc2428fb87f4907762715f9ca11165111d08cce626125d96f2f8f1a4f6541001de640f5e01aa3dc924c2f139ef945fc19fb2165cd59560da690c7e06ffd6bde001eaa7d01776a5fe524f011307099402021d0c34154cbd5024a0b95b63a5170d6a37d3248038fd2642b877bef0feb329e1cbee55540be9d518cd612728e1fcaf57bb53eb397d2aad873fa7db46e5d6d82d82f9206233a81478e450ab02130d792e5c40e863af88f86a8e2dfce723644d6b619853d83da134fceaef9ea980f3345c6caa1fac6b74f7c2ad5e7959f8dbf699dcdcde6113ae3f197d2313ccc97149f45d074c6c2005bdacf89d438c7f859abf0241d16a54933bf998976a810a43629d5d8dcf655acb9432c5af6d761455c66318d73eb37b333facfecde539f859304df4e12c49bcca176d4d19f1655919da7e1ff853a346a17a6cbd0b8f37e946148ce77327d4f32f2903b97c318b18dbe77c50f5418cb9c40210b316cf2f5ed9ab6f7eeee20ad332f03370bdd93a8933ba9f86c1b9bb60ff28ebaf2edcda29589d17c5953d148e1e9640f22a61111e3ea119f6e8c412e239a92ba1345cd25b756aeb610c8b264442c1732dfdbe688dc558162ae8e5a662ca2f031ec037f55ff02b9dceccf6f7f615aa2aa04b7c36ab0de9425b82939e11ee0cf52e154d6e12e53a44f685898b096a46dc4f10c65f6bb1abab8ecc483e1121e70fb1557c28489203e4d521bfae07dd75818abe617853897e1259a961fb2776f7841acd32b656016affb1a90c07b5f26ef873f536e072892f2774e2d39a4c0d32d8299479274a3408d35215129f516979ed10c0b088010ffba2ea8855e74dd0cf1365299f632a8b6216aa02491fa033f8eaf373df590b72d058e5729dd7655af850c76d79d9e0e3f84c7e0ab02486be9b9201c70b9a70bd62a05290ed4a85a9f7f831f0e7a8353bedc38dc4d1d082f9dff7b4bf8475117143c6f9393d22658858443066f8f3bd2cdd5c05394f12055097ff700a0a772e51638208f84a7bfb9a44035020503b3d0d189ef66844f8164cd556fcb8dad372825ec8af432f9fb55b2f7a61e95647379716f923092e5e40b8bb161af174a48ac80df5baa32e415bee20bf2102b8a00508b9b8d44f2546a59ae7f55dac52f1ed9907cf488f77449d8b04dc06ea13fabfef076a4d647379d4f381f11939284e6dfe1abcc405f18fd36ffe009bf03ac1b45944960f57c95a54016bc71d1a66542dbd13adccbe1f2c2488578386dfc86fcbfb23e0dfd7effbc4c6a57835a39550399064cb289c2191e1ec770820ec5c4e0973fa965d70fc329970b83be4fd6cf2691843b9e8a801fd55aec8359bbcd9f85593062883b1f59562458b57616822b4df6a807a27b28de0b1e1fe66be9da4426cadf9fa5d1cd3abda72ed009850a3fc4e3c79f61a876ad9c4e7a23cc5ae8ab0dfed1245a1abe3e8ab8dad0aa54a783d5b924defbdad114426c08b71012f22fe878ae3ae8c1ed11f5b942c1b32c7c8ed742287e429dd395fa613f3406c173c5780dbba23c7d7e43f2ff621dea7aa03e8adb5f21a0b9c310e10d9aedc3d1f2c9bf978034fcd9b56fd428b6a633281720c6fa0df1f8b8008c06506cebac6db50fb1d5e579b495aac6cc99f74559cba82890c422496641ff22abb20d6c37e27091cdaa9a77c755d1adbc8609a504e8cc49c2a074a79b96d1c84f7d8193457c84718fd9759b896b5a420d8c7048a66a256b6087a151512f497ebbfde8392e12f2128bdcd3cfbbd03706c8a44dd011434284dc7a5879b1f87c04ddd5444c2dc2415b8cb1807d442320aa31592779fc6bbb92ada8273f0831b100315e52f5ad309bc244882b327ff2709f2390887cf3ff0c08e8a72a9e0eca913b82918a06c2211163746b3d2f65a548fc0e981360ee2e88eeb6eaa11a410602b5d06480df533f188e5a88d2d25e8653fd6c85721b6d058e686bd786a5a21d2f08d4e8f1f842a271aefb536f4eee4fccc50235d23d1cf6b92cfc8f43ed12f61ac9445effb17fb3802e5b959af3ecfee3b32c4875c3c36b71ea727855f7163cf6bb84147eed816f2107539dee50b61b70da85909e22dc2ea58606f82b7d5c3b166d1b677d396c9ab7b46c1cd59aa5b4dfde7b2bffe2719a5235daa7d4c77a917f3d2e720d829d1ddf7eb632efe32d3b253ea06c847707d61cdb15fd21e43df8a86f35d145b947bc40793390d25e00c229732ebf2e4f0d7ffe4d2cecaab9143dec5c4cc5173230d4c937b76dbaa9ed4fb6ba40cb81487681566ca7c944983e910bbd20082673f2d2c61f8528f8d2464acc2fe6388582daf54ebe56febcab9410c6128df9cbd1714ec32070225f89f4d87cb865ac2eb5d0513d4abd5b104e6be19e51252c38f9140ea5a2fd87718ac19e1ca5c3d930e364097d57ebad63f282e651a86fb2c59ad0cf2752c832229ecdf5f8c7b538c40f157ad911ff854dbbdfc0bd3e355ba138ea830d08c25d3a8dc9409d930a75a4bcbe840a75c8f18056ecb1660fda1fc38ca225502dcf12659cf1623d00485056bcd3c8dd106aa7337cf3a2485c3ba7b2ba1a9a261a077c1136110443a903f50ccd62c809f2311bb3ddf4e516b0d64ae3709e4b2b85433b2f5fcb31ab9a12e40af1555b46336b02ca607bd2c470f0bf1e69b9a64839ee3623a48c9ed0007e99500fde26e559bed0de18e4d97bb6a776d1d2163a322c713e5ec79e1759b73df9346be19167209c04301d492cfb802da4c8ee36ab2397b90d5ea2d198e758291a90ad873a54c14efe76770d125a0a38d48afcd660b6f4fdae3b33a438aaae4b4512f6b24cd3164efe6735a2e6390439d05666c52b3cde5e4bfb82897873f0577637c25a7a32a80137e91d9fe66d259f1dd2681ee1ca0cd6c6f17d1196eaf147d0c68dd26f72d6fccd47edbb064b51adf7f98d6d175ccfdba220e3f8fbe7b7c6fa2c4ab3c0bb5b15d92524870717b0e8d5bd4c19ab324e34264dbab9ce62988f7a3250e21339d90858e148c37a17ce85ebb1960b7f05a0cb41d89f38bc0ecca27921228b57d03f9ee8e82b8c861f86e5a58c25947fde8d72f8312d6bc8bab4a2ca366a212f10637ea4c120d58de09542e841cd6d2b78a837e3fd2d1f24df3b37009850605cefc7fa8830a510b6950bf7694cba668953660a99b4bce4dd6b6c6806e5d27eb014d3da99a1cfabc4069e0c732e07f342dd1bcaa61477cb3b3f86a6d4d20dff8ac4539075539124727f1c976c4cd5b18c82732162adc2cee98f6dfcae18040b13b9b4c0c0c1bc71a7ac6059de4b376c80c214d890f97077b995a7cc7bf455f2ee6c57a0b3600ffa70dbce4f0d74f19b3a6c98eb6a5b2f7ca27824da87b48fbb519c662e11209abedc860bd5ddb281c177e5a6f3cdc513ed70d27daccdb8abf79326b3e0236ba643735ab5e744da17f19b0f1420781b6eb1375521d34cc67d74d89a6b5ca112aa7156c72f0e0863a95d7f82975b9c74f4f8a486ab86f2450c61ca8091b6da5437d2bdbfbb48991bbab2484f0050c55b62194662001f6c061b49714803009b511a99df96d9db04a6586c2ee464980b7960deadf2ac9b6c35539670a4cfbd65ccd6c147b6fa091b192298c85e210daf273cf2ed9bc0032d724f93842da59765dda0e576295c5b2fa55a6214dbc763a4e490bad1874014d8c86e567b46e7626551df189e923d1b3648b999c64102167bc50d067e1283e9c118715c81bee8f255fdf09e4ce99b1947c25a7b5ced5c535d02232203e6993b4696dc5f9e330660df1ce595e64b9ed964f9d6f35b6a5b9217b43af9452ef4ae3fa64ffce52b12df05d957d6d66b25f0db0cde3fd249d417f5c5f523066e5f1f59fdc41a175315cee6344691a4fac5a98cc4156f387d1bd4a341b88ce36c9b171698869fa73f1d4db60c2fe265ea27b35b595320bf81433ae435c1f15d7ffb1c82a417bd3342b076485e60cd8b967cc7bf48e98654ad392e10fb9761792987f31800e4aec81c5b4e0d98abb06321eb8e19a175deb7a764f36b3ac763f9e0b88c6acf17aa67fd59b843854c6bb1a2d3c11912e9660b234a354dced3217e190ad97e1f70aa747a6b4a2321cb55f037cf26ed409c9d5f62e5c4608d0800b66c58427e956a98b232f44f9c1f6fb776917679dc44deaae65daadedc5d2db5300d36210dbdc5927b613c799d05b96c0a269fcaf5631559181c6aa10d02cc6a48bbda3e1380a2042574a8971fe873fdb1014cd01ea39e4083cc4c0ca80872c5522ddd65e3156f0c5edda94e45e1bac660aa61858b58dd2f2a40c0e8eb07e76ee473c109e580f934ded3f9a97776eee05d6af7599774793c83e0a62d5386df5339c178a9d783657d06c17c4f4a60ccd4cd85dcab28c2c51125a6981961c6fde22879fca960a125eef713d66a9a277163bcc0d0eda1ac9ae528b2f611aa5396de4161fcdecfc7c5fb222057611e8c38bcedb862867620aa293cc5e8ff9511295ab3fede97e1e9596bf590dfa283edadf16ec2d8a15442543a56b97e34cff874e2a09b3f57dbdc7fb3bf30ffcec7c9b4a4df761ddcc2445a6f7acefb80cfe32ba86a1e18d4ef9ea46a62c6497ee9fca57436d9eb50d41957d7821c112a9013a8aa5c4c9dfed2426fc54f80ee9db5ec0f98c847cc3a73c5087bc996168802dcff9e07831969ee2fc6beab78ab7e54bfec3f28fbd076c6122f2e004b888cdefbf37895f080e9ba315e68fbabd224b88271c23e1b7ba2754786ee72a81fb76501f34d0426a6cbabffc2816fdec79926419bb6d193780919bf5cafd465c82e1493fc3e07ad05fa11251fbd5291c4d701eeb64ad2cf71c4877af2267b8bc0813c0c8a3aa0567dbf2b9f4c31d46ec8b7ed2e1fe6780f617de59b40f96c9d7afeea96a916ef3ee1324be0da738991fc6b141a1bcbe8896d9dfc6d4afecde4c82572c4ae600a0d4be845e662a19d0b632fd0088a8e7ae44fc0770f01582226d4d50ac00326b883a1f5a054916ede4fe532a2019754f6ba1568dc3c9f2c2cc0ac159f44e1e6e47463c4a5dc7d5e9a023e60eee81b9f86db93b58195432b133122af6b41b6f1dd1dcc89d5fcc95db562a7a77516075bcebf7a14ddc9a93918663f8bcf342c0c83cd3a1434e2771ee39d3096ad106b7a5e1ad63a6fbf37e9bd11894c37b06822d62a9c2f3dc942e227b758b1607e146d38ed1b4979134f1a12fcd75a702218f0c0a412b2c78fc10045488f3f9a45bf94c97987a1719e5e4a044807c5e5585b71d4060bbcb7915472f5d3d8406168ced4246f31a150ba4b23e8f696612eea2205937133497f1a445b9b369f4d9aee1d15d2e45a6c9aa2f7d92f780fc4372c1e06b1ad04d1bba65b44cea6c9565e0d8f45951047d64ad6823015835ee77f46cb42a8071838202d48be6c4d76a1b72e40e916ac1427bb23dd9e13f1cbfc74eb57aca00a692a38f888631a8da39e39b3253364478a2fa7d769d6261ae28053c51e9ef96c7bf6c045a9fea9f30940bfbbf3f938755a9a110f52d9c252083884c68ab4378fb28a02ddee2ad815a06b2a0da1dd22830dfd4549219142bfc601ba60377c6ef0d7c236a7ce5d367d33e6c8dfac80a45ee517ae5a548b7dd3b1ddcda2b632e40c874123c4bb1de353a69c9b6b0ce14c2d3afd2708591758bcaed84cf783ca79db6ac5da8244962cf7fdbde8660382cb39300b30b9b7e058bf0a11f057a04dffe129eee8b470c9a213c7d4736f9b263a37ba0c1ce14119c7ab009e0eda6a7a5230bcae7f59063b005fbf0a6b773230ffb598927fa25b56de9308aaaaf6506d744288606aca4257167a91434fa2ecd4ef3f4641e7189b6abc5ffcc918069528d06405444f27ca1fbec4aa7e2f8c5f2b7b11337ee5c6d8759d71b2d0c39c33fe56f5577dadc86209e110d2c5e4017112e5481d0d60b2a493aa7513932958ecb207b278bc639516bbc6ff5a3744ded6eae6ef1728b579a574fd4ffc5bba12282e8c112144ee5a7d0ae6dc51ff94285e49759f0d85218d3de3e155658dd02c3104f2d8efc593d7fc618091c0d546792787fd8e8a8748bf7e18b96274517bea96d11b2af66da57851be1133ce76d0d76995621279f74c8cb71f292ebf1e1921831e6d1dbbd85d89598872db1cc2a9e559c311760c20c717e4ac87f3b35ce9fc9071d8689c3bb27b8f3cc4dfb158b74ac7c64293334b261a3965f2b8dd2abf793254a86118102c8453381afa8488c2925d220f1ddb841fdccf5229f1addf9a189ef867d65935898b907fc0cc00f9fe1be9fe555efc43c60793d84aa400390d7274d962183befa036e8d3be9ff768d00be39bbaad4893ee86a8ecc837b85afd8d14ad1edfb64237c38010941518a94fd5be2a737235f8a907d859fb666cfec1c226bb28c388fcea477c0322a85dbb77dae6246a5e1c46cacef6d6c80d8d6c731cba6a2017a1f82d803709ccc26c5097ad638549ee5a78de158cec726ecceafcbf601662dbe1662fc2f1005a2964231c7a591391ff94089d3608cb81881235aa417afc105a1cdaee551fc717733e2214189c5c8ccb662597580ac3f3f6cfca45bd38fa04a2e23563bcabefe5a14d217234e2f910b501c62975defb2b22f67c18bf92d953e7ddc80416666d8b5e563e98da0a00f27c317d714be22221f4574c9ae661fd85b09386236758490c3b26c7b20ddf76996a9ac239e6e93401828d9dcf7490a7516ea56f4c928f4d828a31dd61d2e57926a00842fcef5ba31a467c7dfa8cee31a10df716c30ab251efe2907328ff714aeead8481ada94b8addee15bdec996e75c60082e6f13c277449e11274e42842732c5fd0222408c191556062e039c19af6ba1dfefadebbe3ad23ba9b529aa7447e6baff6a70fa990a4baf8575bce0d0eee96e3952dd92777d267fa4969c95c5f177dccd75d84638714a3a5181cf62bc98756125dd35eddd0ce9fa89dc51ef08399d6d12b135728ccf58fd3fa5bef5ba896fa7b03e7b3caebf06b2638891622b1c44e3d25e67bad3f66e9aa2c738a25d6a2cd4c73b597e88a0c0d62f0f23cf7c680a56cee79bf24a12f17e905f3a74a1aa0b671ae03a6cfc0cb81b9eb761663a753450e6d320a4f21fd490eed0b530fd4c96fd9d64a6b2922b3fca42010823319a6ed6cfef3697c249b3832dd25b33ca753c684adccf62588de8235fe6ec788c0f93e8f16037c860a38b338183ac93f551600890d8d5c587dc4fafc8d92789458d2965560f414d71f0d8fa50840daa34d4e324e7a5f9087cde38a0663c50cf9ded838f52a38b4d5ac788aa61c0b3580e25cb4ad43091a18b97ed05df2e1f5e43e6e3050b3b8b2822374ad0489a4a8c91643bfd078d3d0b450c8c85cd294f64a6011dbc14883ba24b99f03b6268bc7e1079c33b5e19b42960b441799072e99ba6235da3e0a27ef4fe5b0df75d59988ba6df8f84e0780490977b9891e61b05db93ceedb7d4911bd1a3b53dd5211cb837a160f021c82d84c7e28ff78ffff1826878c3a27037c535d989545e35d00721c7f50234b1699052a189e4df0a923698064ed1be2591e5f164d9b059bd0133138ef68218aac4dee585058d0aef111741802ac88321cbaaa4a406b1c98445b479ae6a4f2ffe2d5bf32c202363e1092bf6e86a2fc066aa5b55815e92afe9342b8966cba9e4789b9dee4cda8d09f237b8b38870c68209dbf2d7b03b5c83c69fa6848dba50fed97d7e283aa18865b2865a9c23fa5f321ffeafbee67e13088eb17c2c87b9048dce3484e6d4dbe05a40b04993c7dab577f333b009620d1699012e38a408c503681b6d8f5a99847d60594b84e8b308bb6a9ecd49727bbf04eb3bed28a62c9379555e342f12ba71c6b21540f89dd3bb1f924a66773243b9c9c8ae9199ed3f195f7a30847f7ab7075f0817f5fbc56ed6ea892959df36d670616b8345eb57a5b16822ca3ad12a67aab016563c770600d3ff86ed399d7848c0a18cc2c09240a056268ac3ccb4dc89c986d4e894cf94b3324c961c12898decb5a7724419baeee2b6cdcc0ded9e17f4f67cbcba1553bc05e40ced93f1b931cc818525b46bbf3352cd18e74ba8d5354ee7d8ec3bfc2871124fcc364cdfbd2bea0e917174fbf46dc7f1b7ea57345dc6cca1d7508cd503600a6081b07138ae86afe8ef39458bbb4401822f8686ab039a72b387e480e83e1788e5113c94dcff840e0fb0cb7d10cacd8d3b18d8f8b184d0d7e140d35144cb41bf7edc28972e4449ad4e1359be5690cd403d96637a9d3b2e249d7d8b84c6fc8feae204106ec376bc9ebb4bd6aadbabcb7d55097ffe41824d6ad6379f691f10d203756597b3bc4361815e49d45a740566d1488fa5c88acb5e9950a3025bb770fa018e6b448e6d140f1935301ba98ef2b555adafc1cf9bb557fe7c181c5fe5efd34875764c49a688b6fb441268cd9f20ac39cde79cef69e27b4aef7e4d3d100b9acb95a32e909cb9f1f3174f5c0d4361cb5ef1fe25945bcc1179bb51dceba441f0863f67a3afda65cd43b77b7eb0895906ae2b4daf56f221aafc53868c563ee90dbc72df1f056f1f33d826a5096d8699205823921e6dbdd814d076c920319c3f2386f9095e6318cd1097696bce80b4e4c07998d25035a7b1bcbe3609bcbebc5229f5318bff1e31856219069a886b397d0fe65483d6e8200a4b8050e882b7043e3d6b6f8db7c1e57495d6949de989b805f80a867cc23dcc6ac4fd40df441182f15cca655a06f86221404b5b4e227abc534bc5cbb7e1e1326448709fad4decb8ac01474dce0e341bc371eb44b34cac5c201206c607856b88e0f4deaef01202baff437f07b5dc0227f3763dde66ba6d5eaa4ef40c93895017957d6258f9e26b79bc150673b13a8b35be64014f2d811cb8fdee1352f2ffa8a0f6723a75fb6b7b93317d9eeff142e79f857195567298d55596758b36efa8e82e32ab659d00be8558f44f1bb0e59630148818a91ec75d562899b4d4cd6491081ac3f8df368dc780b9261daea19bfdfe122f3ce71d9a6a00cc1abb2d6474e9604b94fe3145651c1cf8607148e1ad1c8434d9e40a2d10ab8f29b528b3152d5eb8eebd512245ebecf9054699ab7872d00dae7645f89f145d257aec5bf73ace2aac73ef4f4259ce9589f91016ba4b2525d801c9c36448b4ca57f1c21fb4d080941799cfeb8a7ae09f1b77b1b7afd5d041adfb1306572ba38d2bbfa3286e4497c5a4b1b54a5a60313ad3397140663ea5413caf3a813b83aee3a7f4d2cd5f1738ba0c7dbeb90413600d6f4c8c885c270b67199eb89b423c8b0a3712a23b92f5cc87a19f65eca99c7e6fbe45f8a3a074a8d6aaf74fd3c17f1f06b68bbcf4bb451afb4375918d11b21c70969663fe5dece9f96e35777e3dc13a4bdae5c9ff4a39b99cfc9bd10185ae23e735cd61f3c54282abb446b5b074df1dac8026f4e3e670a53a3225adc7b3292ef77e1d73544fecad5123ac61fe9c48627782712ed3da48dfab98c912f6acd9af1ca7e0dea758bd667402aa841984dc59ece81702f277f9ba5e7dc527ea3066c2b5c8e70c8d141ab98f28b270a8bffb12f1386628a54a40ab9616fcc3e822abb3fdbfd5dc9a9ce856d3174ad2f0503528c118e16128e8cce6ceb9e7af70f44f55e415014bd859b769502147295cf1e4bf483b2419f690d97c842f80bad93e32201144f3b8093dd8d46a9a571860e31e181f19304fae9407dca133b4613db3424fb4a0c021206eb4d9b65bd14c48737285ac3a6e571a592df9ad59002acc109d1aac3df40c1a481059252652039bf582055065c4846a35128b2e2833fd1b5e393520d8ba91ac4227162e9a638ae92b210ca4c595e64ef521e325addc03be6a9db5aa0bfe82f15f703836e10bac6b24bedeb35ed7f748802211f19472066b823388d02b5bb902cf60e74c3dbf46a3b897680567bc9af3db4e80502c0e56cafd417c777ddada2a5b748fd0507e7277c3166463c6deed4d2ff48f96420122aed8f6a7007e2d01c7c1eec4b12ee2b9358c0e42e0205e1f7f0d02d6ed480e710b27c1ba244b9b4624f881c311297d676d79af68513f1aefd4e62b35c62257e22dfcbf24a85f8e8b10e42b91a75e0315659009128fd604fd03797ffec492854fe421a45e7352b3cbdedb509111cb2deaebb0c97dbd2199ad7636ba590eb9384a9569c3bc249b09abe29ead39294302c78aafe5626f94d863a69c5032c7e98385641712c7c67a4f7e0859d105ad97ae4eb6070a071ad3f14ba80f2c454f934ed9f7d61abfd404c41a1aa42d7f340501be34a93773eefde06589fcb77a82f591f1f21108ff4c8c358330f40e5ebaa41e9867280e165628696189c2b536a95ba2f3be7977c312e90922ff4b257d60793f7243b7e37533b4fd1f84ad60ae788516d343e63e90af97d2e72be0f78d9fc7865a5b4f9c8e7914b40e6faa620c1e77b685ee925776a1aa2cb7b9580490e6a65bacbc67413578dad3304a25b5734738f2b1d377fddaa549a6a0ccee12ec6988c1242c678dc57eb5a9a0e4d9314106df81750cbbcd896eed85933ec22e40fd919492a267f0b2632205121edc6e7e6e83a583d28db99a4d7d3bb5e4e042ad9854b3fde35b90a56354e54f308f82bef61d290e8c3c69c14d839d0a60521f87a42aca253c5341c1cb2122ba8fdde18221fe59379ee72bcb4cb6f6a2716324e07396d3c61dff5bdf513909e079a690efbc2bead9166e4137ef687dee7884e502e7f00afdb5a7576b5ddcf8573088e1b61502745f5789e71302ac198d68f84f9e9e3f3060402fee8f75401bbbf015b6fbd298a3d0b7e40ab452ffe6957c73160f889f0e53ec9cecee507ba5dba0b27ae0a479f671315c98ed5c900a744cd723f4944218af15ae4496718f8e362869680a4ba17f316ca274e813246a024850af2155c8ff0c39e27017bbb4fa2ec01a602cf6404ad20b36dfa295827b63e6c2339968a34157ba2b1e9093e3040c5b1f9042edd4ce4331ee9e8c6036d167e3e0afeb7aa7a113924e4f96642e5592cca85649ea9d80eeecb768fb1e6e1b4b8efbdff898dd61218a47a42c1f50b771b1f52d5d0148d936bfe570c057eca086f09e9aaabf3da5e31c0c6987595d429b21e74aa3d59e84ae2e56a1aae569ce3fa1175f430e60a0edea479795d91a90f514c058d09ad79bc6ed766aa2a9a995c335553693cbaebf5bb35a47c0187616bf859c186b59d44944fd6dc18cadd0a9a16f8f9d7b8abb631d98fc5e0285521b088ded28bfef792061d1392f334eb6ace92173ab0a3cab4aac919afaae47fab0adc2a3f877ab0c092ae4cf59c683d8107e673ca94e6cb2b6a695007060b23a782021fa68b5093b8b183f39202933130d3ccdb41b0496be0a1eb975543c3a0dae28a20206356ca8dd043ef55052b9c52335eea58f697698774ab8c65a6f46d39ff5d6ef48758bb95c643fee035c17645a7035c93fd11fe1a68fed3286d45b3e14956b6c12475ef94f98b56d6f506410157c75de0f7876bf8f5d5e3104864177e497e738a9dd63cbbf314624d6ccf40e6de95017fbae8a106279ec6bb95dba048b22b00be8d6f002d44be11c83f897a72cc18438860efa9e9ed569589b81ce56b2b70a2f6b15c61d4dc194f1685d029a9524d3e62307b0dbcb94861a05714b618eba79b1eaa47ba24496f7123681535da43d25007e7bee6e1b40af06880cc4be6d4d696d4359acc7c39fb39b5470c5f01f9a0aca3a55590b2af4921e3248558a9d328b872a703232c87949f08322eedcda80b19cb3d755bb7c8e269e0abdbf977f94bd58573dc1d6be28673949104dd4ffdff32ac95f9be7092893998fc7faf560f88007b1ab2e48e2060089efdb8c09fe7ecdd7df7abe1e881a6f2fac4832fa4a45288663ae3ad7ee7b1fa7114df7ab89a65f9e216ea3fc5092aba4a70725e0fd1d6a3da1dd170d47f6099030b6b0e8fc23a5457ac70108a35acadfa5bf22f532775ae0a1b2ccd8bee3e1e5221fe6640fa17ceb82fdb8925c6eda96a2dd771e7efffa6a9a1cf67f318e03ee75506cdbe804877c1d03d41030252c33ba453d5e312c76a0ec196a8468e5ff5c788a62d632229078043c61fa8b4d3438eacb4c90101933b09d8a6bba9bc5ab4c8cc98337d2373d6d9c99c09f3852d5734bac9cbbeae22ce5c4e101d15da8467a94e45881c610ed2a5e13b1cb119e2aee620f629f2af608559f711ed614fa2005d39854a6e293bd3b4e12bea2ff2776634f5d42ba22fa7233fe88b29533466b94214fc885154395be1f1d7762ea9948329ee339b2fe8773af365ad673fd1543a59426face2719118b1a6d29ec7f6b791410f737e4d12c896e205fec6a27a0127893c8adcdb959ed2df38e00f4cc7d492e54136981f9f0c1d4a7ca05944a02c0424a13c09c7cfb2776d34c4ae070bfb1181f53a6bdcdc6b8300791c9180e259957732229715824d4c4727c60f33dc9352dd60b424d0785c068a1cd6f91be08caa8d7cdda8de9ade61f2a2829dee474dc791b1618874d64fc9eff68ab29c0d858c77ae547aaa31de919d705c0baddfb3349292ab5f3a6f5795817fade535f825266452751bde35fd965599eb782b1c7082ea27e89491cbef4a3ec894e854b0a035583ec366a1f7b409579537da43657ef0099a78b7cd76fc3d605d4e370294dab85330c767c017dd20afe7e775851452feb48efcd8e2f2c1c0317a5186c798512ed01842845d2f156e3621366baece6c1fb3c9df18a46fb67120794f93ffa44b8b80c302f869c7ebffbfc4c98cbe7cd2ae827b1e57dd844391a1e882b8cde03ffa12e0d9db6c759e78dfba3541495864fd9a9a39f49ee0005dc1c7c8aa0994ed3eb3bd0c81e2971c96e7c9afa929dea281677b853132b6513729fb0f6292c5e9cde50f6de1f67c1eaae3e4aa6593d80dc189842d35cb75ceb962ab7828b7bba474d0cc291335be3d01b073ffb7d5fbd6e7c190105ca2bdf4f4d9f5df702e8f8de32da37eff84721db8b0a172ea5a9a7791eddedec64536107589a1998e3886d82db2ef18c1e7dd5216fcb17a05b577340bdb1f68ae5ef212622966c2a7fc29571b3f62c4ef82c43adf46252ad30ba3bbfc036059a64438c1628c8719c0c149fc0b68ecc26b959dbbd8d1d301114c0d569a749e170b66ab1e0ca579cbfe001f691e93f85c69b71ad8dae3e55dd3798008a091fb1a46fb8c623e7cdfedff18f66ec882202fa023ceef39aae43f25160a15a76ae1c847c1bf150b79240f67d00b6257d7af6de36f9bc015abce8e9110c58c47cf5cba5e8f4f7f25af63141c2db9f6a41250ffa149c8bfc58986d74a07b38c8b4fea1ae964a1f8b248f42ac12ed2ce2e35f449b2acff0f8b1dcf76bee213f3b1e22b3f47d5dadc2e38f07579b6adcc31dc0adafd7b4a76930578969a4ea7381f7afe060e4039cec1d93006c99bdb19863d0db478c52dc9541d9084318a33771ab36715fb007fb2717d6e3e4ea9a9c31e16bd1c824d75fb9a210eb1a1fdd06197560cdda2c6d9461b802a9b8029f1347304fcd6d566c791834db041b1ab2e33517942d223caaf32375d055fbd37e2da1f18b995f50558db49c806221de78525c710eb49c26ea4d40a7639f9da6af2355cdd23ca7375b2619c658f4fa4d808772379aad40a9aa76ceaebf8435efb8b939a574d4ec3f5566c6cc0a915b13d93d038dc82629712274a7f25549bf6437d79afbc980221fd551ac760f100b47c12e6bb0f325cc7808dd8618778ef8b8533b1db7ee61e35310a5cbf92a3daeb67c5a02e68b50c58f09d5d288a80374c9f0cee682296ce8d1d300a3cf6354ecaa3ec50ddae2e712b45951e73107a9210ca0119e257f1f548db7f380802dd28310436b26f7569104a16f87c4d76960709c16347dff8a208b73cfa684e9e4f19a1fb389221a597e6214d3158cb2cb81973c5774a3d3d7605dbfc2ff6c909fa882c9deaa1624a59e13cac78b1768bc0cbc9bcec8a92806601cfc02c57975f15691316cb3fd06193dc99b7571094a2539275c7ba60dde7a7ac087edb5ccd494a06f8f8305f1a4986d1b7418b41f8d97d14b9d1fe44b7bd9acb02ec8dd3728f6c67b97fc202bf88164b72615ece6544dfac6b1a2afc1cccf3c9aa6950baa52cd4c5d8c490d9fc43e029b4434b9a5266772c8508bae7bc285e3a324ed72b911f97ea309306ac9b70f872ddc2ee2b18fe52f07547ebfbacd0f16ae701d2a310adf06cbc142f699a71885ebc7a5142e6f590d98b3d0ccf67aa040ecc14483d4e711e9d1d198b23afcc455be50e439a97bc7c570aa085df43a5c14e3bdee419506802d95a4eadb2ef038a998492af3731c8623820cec47b9eab308003930450662b971531bbf50118a1353807a57f0ea4231a5fdc3c65012051aaa9b14401eb5bbcc4592df2cb50153154e392836e9361756f3a68c69cd5f59a1b642d19e851c26ea5133263b4a1061f682256f4c44027f22228027e6b864c48bfa4f2699ee90f4cdd8189d4ed4ea3b65b68d8f0bf9861a4c5d7b7c3bc6445ac372e584c1bc0022bd1fe5e9d2796466248e93f91a29df56cda0f810c9daa00bf5f1d60dc5872ccbd8d8b2e95d6ce3865a35598d7a7a369863a0606b80a2e0a977ae95b09b65c5916bc1f8badafae7541fedb47b042d5fd349bb29e2c6ca0f98b97fce1f8637802efa44a7826a897433b2ce5c152de1e7382299524860dd743df53ae1b914e7a4f190291e859e2cb07c82642089d47a9558d4e27708214ced22c31c6b05c06ecd6461a2d457008aaad3daef4fb6f6d67f9c8c32e216ea0d40c7ea49279fe6f1eb5257e1d218c2570270f5ab1878ad4bdaa0bccb2ed551ba83684b5a7c74433623f43bbb339787c4bf0df3e8c549749bf641a927c42088611b386c2f1d7202f47b583cb6c2003c5ed893f2fc2d0a19aff8fce0eedfeed573abb624a308b775ea98630a94ed2214eec386157426dabe2e502c8fdce2127b2e0825e3feeb83ef809959b200a392986131b1a0d66dcc86a2dba89593226d08a23a956b20aa51c1ae7bd9db944d24f8a43f900fad24c9a8d402b3e9162f9933ee5c6001ea5d21011b5fd3ce1800d360d43a735c6b9a04e0444076a5c14a57c5ad475a5c4fd05c1cc59ec5dc12b0c33f8afb4fff2d40afcc800ef37183342a61e3f7860d88f52b20d2a3b91dfcd81026c96d0b9b45a13afaca13aa24222ae0d2be5cb1012fac6bd1302dfd672df14239305f55ec764a759bb21be98f2826ceb186a374db6c49c72e4d75ff5f09f2e67978661f37142595c2fc7a0fb043e181c5731051f5bc1870e66edc5f9227c3e8d68ce852fa694ff2191d14d498be22806ac87612a9022be42315608223956aee0f9f60260984a6e1b0fbe5a73790f4d0222831e233834d6d0b7d3d74556ae5aa2a7cfef90f17ef0740f294973cee27f1077439c7a8e5b670bd575010608174b62b7ccb4c6c008f684a9e613e1d94137a2789c278f5d83ef3a079b3496af3e2e56b7ec5ec56eb46b1fc99b27745a30608277598e760937da5c4b137f2ba601a3be7e6e17219273bf4996d6a9247edfd7914397dbd35c4d64795f583261e8f0206f295b452f75e8c0ae47dc845e66b746acad7768b7de22abcdba17034ef155d8d0f3f9ea2a29e9ea75ceaae3a412e44474422851da6b2644f8b89ed18b8695cc6bba06b86e872742a28145534919c525899d5d525fe020ec4da375b20967f7afd98cebc29b8928e2c799d55f73e3f7421e202903825afa4bef9334d756fc97db33abd95d49dd982383d96fda295befc110d48413e8d38c907d4064d6642c30fc21ee77113a32a7b4e29b65e3d0d1be672e7793be5f0aa1d2e422a7f5f06b970bdc8df9a205fb742ea77be29eca16dcf1c5a19ced1ecb7d165dc7ab4740d3ca9ff932fb5b54f55c8359803359d59e638868aa669b64c12e0ef2c8727c8466c2fd88fd8fa004181ffd1b0f3755431edae7dbaf1d52185184e8920b6f7c93cb96e30fd2890ef384b77de528e6ba5a2521ca63687c18cffbcd8dd76c8f2b1a44ed3b7d237ed4858e7e580f1c482a36f331a5abe71554fbc24ce0784ef2669d3aad5938b1abeea24f43b3020381e6a725bac9f211ddbd13e79842ded4f8a930970ba0bb1079c94718bb64d24fb3bf2ba3b5651fccfd678e09784207b69980e82bfbb807b52f657876717785f6f4a3883d62b552d27d318cb4a6beb0a75ef36179fa30e23acb76b0a3fd73bd7e96be8576ee1b82395df2b63bc204ba3473e2d678dd2260233c247efcbd4557d5989fcc934b25ba622c68f0339805aa362c80392cfbd41051350460d4c5ca78a5c967ce77b02057272d2e47629ae839cd1dac93c608409e1b95cd975a5d621ee0ae13304e56c56becedbde3477039a79f47e2e6eebc60f3b5cca685a1f79e3023021edd38503b30b0bbb35580affdff15a612bbd29d057eaf8bf45d8bedf25fc04a46d016f67eed6d07b313efbdaa88196f14460c6acf23fa29afc6bba4f468e7d1c7aa1dc9d9c0b5db21791f85b418ccafc0b95187e3812e85e24986cfa5c7873eafc5b28633691b0a306b2b1f18ce250618abc5bcc9a53ac208418d346ab7b5ea3b0fdfed4b9095324387a0fae80085d4d593872476044a53adc6516357cdc3eeea422e3f501a9fd76b99082bd2ee05d17c74273dcb7a5a84ff7a02350d92242548e993a8ae3cefa6af723203e8c4a6fb35c03445d1e5a5be89c98ae52b41007fa87c6068b366c450716d00c7ceba468ca9b204c20fe726055cc61a58a39592db2477679a8e11071517d6d5d5f7635087579bf98bc3af4d71e4f054606db0f7ecc0fbcce12436f247281691b429d1223e70a8318fb6175121b8f51c7927f49e8cdf1d943eccde084b52a343a8ecfc36e6dcf9d94871649e37dfc3b656169a115e8ca60cf2f072159f2662a26f7662698ffa143552d8c30e86e02ee64d8a3d30205ba05db02366bb7a2a0e8c0cf99d377cb96a571c70ee11049c0c674ddece3a802de13c853d98e0b360c55bd6d542be1e9e0ab84525627c53240e0b7ceb35c1ce33dab3a17b620e2b180ee9e04f7d829105d7ebae6beea356aa7bfae80551f17fbc5f72577ab91cbf52253f3c14e90773fa234c6e6cd534b8e55d264abe160e566b49cba2d477d54d2a240b1a1c8c6cd53a50664466e3c5415cca556e6b71027250842db1704e6016d7f0840a7a0c943c6637e198348890922717adf93a7944433b2316d17bd609224a6430b480a4734465ac82f243b07914ed582386fd0b1ffbfd86c750159bc2248f4a98283e51606bffd67c2ac423be8b530edb50ad89148c7e8f7d6ff71d090e2bf0c1bd35051247043725adb3175ae245669bd217f01bb393e889d927dc8122654439bbc206bc1b33806e8b628ecb300687b3288fb562e69309b81343c0485569b95f945e08802653e399764b119eac37a7d6122363724c9a3b156ceea7779fb2127c5f9be512a6baadde0c633b77c1e5208b9f9fc6f1bc883f21c217ec099623eab2b7e84a27a366c2cb8894d83f91cba1a85568a11787efbb9f2b20c6ea8fd07ec1999e63c67762bb268c1f80e9f23d3ab394ef45a3ff77cf9ead7df0e1a2ed27601ede6dbe2b4363fbf825248c50ba669d117c5870d11c5309943deb3676302c2bac9638a5754c9a8d2a56ef5ff865681d0d82696f5731bde406a4987e0e62f4c463fd732bb855ece41792433cbfc6661d226eb62396834ac4fb70e6a370d7542959bbb26d7d9ddc3544438ea80c2827cd6f9cd8ba5e93e9e561fbfc0e0e21d2ae28af49dd36782b04d63458705458f3aec23480d789d7912a33b54791ae098a64aac7f3dc13224a0cce5c0f42b582358d8f0d899399db93cc528efb80c56392d3514a4fc1f6789df3d9a87141ac8b9581ece1ac5d5c6f48568824f90e668ebf480b51d54ac26f66d228611ad6d7c723f957daa6e2567e039ad29e390830032dc4d22e05012fb0e63ad4229fdf5fee3ae9ef61a2a747f60f7734a2e3ed6f3b5b410f84311c8dcca676c2d690edab782ee14e1b18cd7082a9a31ed161eb436b5287086942dedc2fa032781c23af858a5e7d699052df8f8b1f9bf30d9f7ecf08fccb1c0ff44a0f134fa9614c05b6b853d02d163269e550de0150740e873a96d84448795543fe1145f6771ace3f57e10ba0d8003fd49f77e54dbe3f6b6837fad5fb28d1978691bb39577b2aa6233c83da30f8537663e3abfd9314e5e5d4ade04eb7c0776c35b183c7a21151ed409920e7dcf42d1d1ca29ba2241f0e09956e9620f56e01fa38e947a8b38d4551ac807ef6e7cc98ba2c27cdd02e326bea0973413878888032a564c17bd32480dd6faf4440eaf1dbf879c5be58a3998aa2a15cf57dcd26be6d90f3c81f75369b75ad027212da82de8c96dac3ac9ddcf72c4c7a913a6724b3a4a368e3268c29036bd27dc2c787813f5ebf4fa0a9ed043c6ef6abf2524fcad3d3b06e5e75210f9a986c79b962dfc1a0a32a5c3479503314ee5987e6864d88991e00335fe6882a05f8b276126931ecac31c9980d62cbe092ab805967311187cb79c9fecdfede0574f8223cfa6a104527321fe76ee5a404696461e777967ccefb7ab4b47d06f7e9242777c109471b584b2f517d611b42057b8e43ca141f056e2fa991b82d441ca77318c51b5b22296c0e1ba31fbc82f437bb1a64cfd6ad2f165cf985ca0f8e5f88fdbc7dd728919c0a42c55c4997949375829071ce9b16da6ca2cacf739e098de6ccde851a60e4e30de65d55df8b8e547da2a8db917ea827e58dbdc6355cd7713c19091ec937de15c6cae51d4d7a59bfcc3c9cf40d967892afa33b3cf6b0b5c9d04547b209bd2dbd9220aa2eecc811e8b590184678ab610ae4feacc5a9b145f11b9b64808c9d72c2763d66339f99801c831b115382bab8296fa47472345acd74588c61cb7a9bacd723e4e4ce84112cc89c8315258e7487e2ba0de65f7796123ae635a23cea6b9e3ba0704d54ae2ea6a47929b3ad1390f5b006b6e03db4954745d52a8aa1f3e33737189ab1b5b890b3de926857da21126194a5d5f93a53a5e7ccb0990a5bcf8bc1b360f923115b2841506aff6f911e726d4cca4bbc44afa27111d0319936168fa92111875f2b6ef41f8a359f710ce54d9209476b760916c47f04c8c0ea333677ab0a637b8f98fb1e88f4421734c9f17662f289ace1ba7382a824365fb5942561c95dbeb521334bf3e52c07dfa25f6318c1ba57e6dff4b01f9db11117a538f004d230959dd32e3e1fa8c0fb268a114df27ebd213363ea524ab2dfb273183a161e9941e7e06f3a66bceb1f2bc3baa8837c6a800acc6f9194e8df1b408d0aa1bcd7a99c8fae5cb65f4b718ccee19ed35470c179ac39948c041915c988'),
	('01a2217d-56fc-7e22-8c47-19e48c443611', 'grant', '2019-03-01', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', '2026-10-01 07:06:00+00', '\x54da18a88d4be945a8fa719b2fcdb2abcef3af7534e62fcd5308e038bd306e58', '\x0065cbb70f8c1bc2c69784c0ef24ac0f7d76d9049834390eb5d174341f4e6b63b54d46f87c8295aa8d157c50203c4667d121df634f5d18495c0581c3bb91ceeb1e058a70d0bc3234bd62ed44f1ec08d5cb86dc7eae9c4b41291734285f68d44bb74ab8a37c67d454b241f709940683642d451c1385c702943ea46213dcc58790e85ab702db713a7ba814384952d166e964d6d615abc17e6d8feffd6d66653a0430c49df06c050c70f914048f688929911b50693edc29cf2378ff13147efb7e3aeb4f324b5c674961c57374dc5dfa6f0a330df5fe1521f9100485391fc2e8654f16276409f1b9524b17f39cbb9fb2d798bf7266bdb57ee0202c46a23a7b70e62cd09952a84b40eeffb06c5667f909bdaf4e7df7f737c93f1fbea015c21d95dd0d0146660f266b3bfb4d27e30878f096652cda9b1d5cc35af0d4fc16cc14f29475c93fbb81405fab5595ec047dac03845c25a5a81ca558375f0dc75d4a78710efc88699764c64c053ae7f2f62976b63a7ca227ec6d38382eb7a5cbba8cbb74f54a67537748433d33d6cf72e915b3ab686b18ce6f84784857619df03a438f7b2aa384d1db3dd334c1fac82dba79895c10b9cf6069246c1c6d8a8b3d3aa602429feb19f8314630533d668579f4247a07c3dbe6813d4267dbd515853b270a43ca6a52437b0d0e5d32ec404173bc8329ec40f4f534ba76c08be655b128fb1daf72959e74d39ce0ccaec01231af0c5e58a3f9f6ac08e9003212e1a52609ee5efe0d8fa392730dc4037a7eac73f97cb2aa6ca9f836ffbec014b0e5e07f3c024635f62670ef1b9fd200ac4a9053c62eb87aa7673b66eba91b6415b81522accd21ab7c31e82af349d17e909eb7b72fadb39c0acba236f34d4a0725d20168cec407c31533b223f5c1ce475ad5c0ebe4953cecf53e9851908b69f6d123f09edf5925c98ff0d2a73fba12b743eecda2249e8ea55d16a049a9874958b29eda35305a2225dd7001567d67d8eaf4552522a9281fc0ca3e6b4b7c6ae08d15d8f16eeaf49b191fdce0bf625d638cbe398c12e86cd9d2c40113116e1be9efd6316cac8669a247a07ec3d089a41faa5a82a900367a64437f2d78465c095d6619f95589b5b4d611700cea20f591c3a3004df1c0a271a0ce8e7d08a50255ab44cbab57122b0a8f3c566e47e6fd253838e2692f60d004b807a85d69599e125319b3ea3a1ed32506cbab183d186f01c54578224b132986d5df32d9eafa17979b3692a9f78f04e21d265a0bec68429edc8ea700615fafd99624204580f11c35c81bcbe7a41ff67c7dbc12e84a58168bad5554bd83aad445e690da08b89a8a4e624809bec79e758c51a5ec9d53a6f00abc3d908fc7928070eea196058e1df4b826fbaad4c3b5e0ab318d5c83ec93d6fba463f8c56dfa18801f04d80fdc2925324de1e32e61132ceafaa02588a8a95d39dcd7021f7a3685f1e67f6cfb7f292ba94bae493445ab255eff1e877d9a1ff25505c2eb8733360dcace8addb2370559121a7e84d1c08545907ee33a9675058f60e5499095d5b70f2be8c15d8c338be335b76482cade7440b6c5fdd811ce5a68d3eb9fd302b0cd78039e6b48eb3b4c3c26feca35b86ea618f0285cbad910a597bcf328819b95cfcfe0282845fee847a825c23406ed707ced672ecf034369d6aef8f45e1d77d19ba6c03adf3a1c82df67f6624ce0a84194033ded528902b6600b323c9d740db5fb1c7533f013e1bacc6e8636fc15007dd270c901ea1a616625224b940b7fffc9241e870589c30a0d537276e250d5c05c69d117290de0be4ccaf98878cc4947854992345e331af7d1c2fdf4c0ff30f892ed0a9af721be2913a95987b1fc2c2c47d4c48f957366cf320509fb0de72f6c97309dfb5438036ecd9a6252880e0640509c9cc99c6cebda15cebddf9f9020f690b067b9d4ff570e95f50296d92c60a25a65e099c38c2879390fb5a46a3e00458b607cdb989ced6c18395f14974558ed160f3aedb880f6b5f67c553a7c38078477f5fc0c194acc88b4b033ea8fae7a0b9bc424aed30c1b7560364c154c7900df9f0c5ca1592aa4ac6f19c62ebe7bf913169466ba4ae7a7231d59611ebb600e91e5fa6eccf0aaf8ede3dbf5f4304a5b5acf2d952a130c8b6cfacf7dd6dd772fd2901bc79390a085f20669f4dcaf3572b20b6a0301de17f0bf2dd0e637cee1ae62e8d5a1e752f8276497a4f0ac21b9bae94d85bd3883e3e40916cdd9ba789174fe396901a57ab8e5fe51ab0c072418dfd68040e01c941451de5b204779feaf8189738f25baf298d93279edcd1bf2b280831b9e50e54f125f0757ff471dc351d3afd183c9302bc5a3f8765373ce1bc2702dcebd1928e71dcc9579958d0e92380bf24306aaa033f65de55c0f10c421d6c93bec1982c55b87e98bd175794138ef93d34a5a0e8b0253d9c4bfe4ea9b9a5a4845d9db71e55dc423f5008afe063f56fe2b9485d8f8deca2576f8d6f418a6044ebc51a2bbf9b61887e6fb6349c06e7b281142f0435ba88b4ae8fa6389f90ca2641bddd39ad195442b701c830bdb55b0675da402d4f35ca2c89c9afb8467110a217ff09ab2558a8dadd419fe5874a6704492241c75d97d65816fd99852f29c0229d8281309c54473f63ac58eeb5eeed11b99ca7d13becdffef4c211d039652e6219aeda8b149c8ac89a3201244964ab8350422134864c9482abede2f39dc3ffb6ea7f08e08a8ae19f8b588d39f58544d369e8fb5b5c0cf98fe437fd48e3a67f55ec926600e54c9df393ff0a576bf738dbfebea14abae1d79d5042077fe3f67058b5ec1859cea402e4610a30ad1b806fe4b296b7b353e0ff96e68a3cf41ee7c893ef3273732dc57ade358a4691803c9d27e199e6000b18d18c0a033a9d0b1a27bcc8813a4b1965fd9c0434406c2eb75ddf41bd0a9f892c32cf3e2aedee9a8f3cd38b09d509788c0b4e392abdec370a464f2b0a53adc60f95af502e3be821433abd994ab1db8e7922a319738cc61acd8384de11b7a5e6adcb6b02a0d72925dfb3c8b109516a9fd8103decbdbbb22c7124dede8a823703285a90e29f0aff73dcc76bdb9502043948eb8ba7f62509cf6629e3f7130c4aa4a87a6b78ca372aa9045d7e7dd81c0497a7863f4aadd570ffa9e2c390b6f0678b8815897ecdded7ba2fea6a88eef9beb2c4afcfebf8b05e4e51ab1d692ba3d65db1739f1511ce3c12dce4b0b08bc196f4d49a823c245291f34d1fe920f76ce7ce83c2388b519491d1f7f161ab13168785dad623935021cf46c055c062b24c7f8580ec79d6cb9eceb1ef9ffd7f32816ab0f98c185712750299573555a72d460b0a8dafb9d357bc4575930036f14f4d13b8851252508b6f6016821c892d76197c2d595a4cc0373c316922094063272ce99295d04f09ccc96b1bead3de9b49f9af02570382a518374d00e68eabf3aa883ad3643cf8fb7f4b6862ef3bfa8e4041938331adb55dbfc7d13b43b53a4ac37336bec8128561e61245a2908b5cee5b9724ea36b96487168b4009e5bdc64d469972529b78db7db7b49033accb8b71121c40cda40d1cc516a30bb328935375edc807ace60e2fc969cc63bf4df2dfc15f994a2e70dc26de1ec7ffbd6e4e3fb783225887a5b53c9b404d7fd3d04227ba5b1a04c71798f4e1f366b424b08ecccc6df9b6aa6b62890d7c07fab93a891da1194e86d06ddc6cda91e5409faa6a76abff334d69e197131e22e9ebfb71be30014190d8c8589d9f6ec548bc4352c1974ebebdeb6a7e0aee12ef552f232ab9b107df0abc0cf06382fec1504b69254e73bf855df3dbf771dfa68e31cefc988763b991627b964bb188f674a8b461e88612a189c4ba3b4fad8a929eca2fc0eaf579837224655d0b7967d0ffd1f2d5ec335aff7e9ad2acfb344510826be7cea79ab6c3a114cc009ba37c0ae4fc7cd275f393e35dc0dc4290e9459ac45105d7d92ac11cb2f16242d25793cdeedc093c3db93b172e23b496a97a4f8b3e49808be2df03bb284ed1e0f78b5f3ac7df1e1d5e32bc7425a78ded56c46ec5eb7e144357db28d5d60ab9d8fa1f51bb97a3000e590c7779b32e5d0fdafdc3141d3557e6676a98c480c7d282a854702d7879721cf05c072cea21b5f16cf2ee42501ac63c3e5ee7efbeb7f78be14681152abefa98efbc89371588e8bdaa4a7890f0dd0d6034e65214d02a903876cd8301da97b9cc6560de7961866bb716e0ca79358cb9801ab682915effbda627bbf4377dcab3cf7234048f7a8bf877d7451d1b082397324e48a78039fea077a93d2a8fc468a61ca0ac334e7f4f92da668e494852fab6f71907d6220a17c8af81b473bfeed566adc635b775ac7828315b745aa28a3cdbae032f5fdd5bded02783d673180d584f5291996fb2ee130b8562d50377c114cfe32c0c7b112d3491fb5a8fc4cb42485c1d85868c70ade731030f1acba63bac49a18f5a323a8a4f88a2e57ccd7d1098fd646964d52411c600a863105eae37cbb31209cc03e4a34d13901db90b382cb61e80b3573ae413c5212fa22c62e0df90e3654ac2e753c1185ab52140010745feb59a6475de0b764bc76f02b7766c5549a1ff0e68db6661372f06cccba9960a04fcfdb95aba347ccd1dc94abcfaf543e796707124cee27e2fbcf39f6aed4245420e908838c101c7c67a15809afca29258be4d6aa8f41da525146f1d3cd66631025c47fdfe28a83a656843145b48f8398bdb266b314150cb752c3abb00ac2dbcb3a9321b4a41b31278ed5b25fda996fba7b2957c41dda620d2349e85abd92543d0db4ec472bba0b1853868ac5aca5236fcc1c44c0b51d4d3ced5487c27625ee61de95785d854f7f612a12073bc650132e961e6ee3bd6c61d679b40f0e67eeed6bba58936aa2ebac6b28290ab6f9c831498b21eccac0849e520cd02b9689d1f8ac92572a3555eac909410eae34f7107ab49dd99b4b4f44b1a898e538c82c438a0416ec3ee4b5e3a81a8aa7d0346bba8f12d7723c247752708947bbae3c520d42986ff32979c103e5d6d159ce5411a073294bd81cb02e1180de3d0938cab2d92f8a27dd1f4a0f6a5cc1d1a9df551e61533c33e67daa1c6b9c42b3f67471063ba40cd51a29f3fb15292943f6c5311c0cbdbad0f839c3da128574b62cde63f44fc53d0590fc98141418bc73bce48a01bcfe98a4f1e50edf1cafce483bc7259aab25906df43878727435daa56e76299ca7befdcdc6f9f4935195dd279732041ee7c531eb12c245c65de897b66e938250c3cf580f3b8a93376d9abc74a06928a0326ebf1a8a09c788b3720c75923108b91f546ccf2183fd9c5553567cab24a2f18a8bffc9f56f09643e9be43dd2511fff64711b793cb9ce6a25564b6107b88ca50455737f773ae5e92ef48915cb207a08de72b1e3f0385f193cc530731e9f19b419b7c80cc47a03eeb7012fd105ca5d8f0717b5f9780649108f7208a43bf53522157b0ca7e03793d6a1e7bd04015a3dd59f457070603ed682c21334cd595aa4d1ed31369b11fb400b1f756c8e66f089ee52517ccc1e5cee23abfbbf6dbc5d232150d699e9db744bc304392f1fbec360e5f2addeb41cb12c59779a0ab9785ab1d8cb00e3a31ed0c67d153b640c7eb392f8dfb6e94b676599d1c1a3f04961885dbecbe21bd458bc7cf37434ef898382ac0039f2fd9f19ad4cc287d22fcd5b185b7103371917f65225bfd7ef75c9909fb712658444a62d0b99d63373653e0b8981ff369c28b6e5ea4ee866069005d3db65da2ef02cc7592a14914828676a8e978066c2c064a4f6b3c702bd16647c35cf655c0511227911d1d30d5f6f4f5ee00bd82ff207207280321492f324a8002215fd37d96a84d4fadd2c9f606eaddb5ac40e2bbc529ba6da25b2e085ee1ec25352fc45bbad5cc48fde75b3a83a911fb14b8871d62587dc9028ac30f12825d395998cf688727b6fe7da551c026d7ef0e3d013d84ca416edf14b55d48fc08287c7cd9d389f0631cdc392265a243767b6b16c2091b004340410639d5127b7adfeceb1279aa42086e2b9e78648a1eec66f6b7d8bbf65e4c618217b5095cd431f6dff719152c5b2bef6f7c64d4e93789674a5e3eeade3649ef5ce46fdfb3edd77bfac6182146ebe5fff4339472edfff3631f5f482c8ce4daac93c3cc0a3a84b9ecc4ca3c61c8e74015e903ba084b587c39374b8d7ebc2cefdccceb4c277abd5bd27191eca0c49d0a5e351c3507a4a7fca7ac6b6dbde61607c59ad5b8185e29762c9869e49f74acb2f4ad5a1eaa6621486d31474f2de0a632310f47fd912433451a0dea1b900449550046c95737f65d9cbba4caa3aa9469a46e0f9929f68ab2e7f9ce218d599a3ff3dd9a3fc4361b875050a52a3f90eb18fe0b30005038309e64ec5632ab0bff58c23cffed3c10216d709a405614cbf13f8c06d234dad04f036ccf5b91ac485a4929466dd686c276b47c8d5ce37b7ea5339a84c280898dbed6a85342cef4b3f20666dd41a2d521fd6f7db82e2843fa3340dcf7fb807e54b8fbaadd5afad6d47f535b92564bde96d889a1c579aa3105c34f334451123e96cd1a16216088f392779507d3d6cd55eecb7c0cbd6a59e77db9f7cefa3eca1f0333497c3b7acf319d90222cf9aaf2b8ed55f989d09dcd4eb7b3f20cf0da21940ed1767dca29d564f6dc339deb24b7d576cc0971306f2349ef9b8551378649ca2f09a4660d0df183793e4657c4d8ec05a570753660f64fe4bddce701dcb7fd77591d6f30e2d39ee392c7c491ddd22080f8a4a94742a3cdae54c318d900e126dc7c2b28e0085fd6fdb42ddcc28410617550fdeb8b9962f498e1b0021bf1e9465fded05f3d8cde3b35a12de62e34f76be044ff5ecfc3a777c8e3df95a609039a4497f2bc9ef86202486039f86e76544f8252c5d807fcaf6b059b2404a81206aa57759a9d73b60aa536d993c0f84acf78abb7a20f178f4e27174597b5ad78c0408bd84b2ac64b5f54f78af22c138344a6250022e10912f9142202a9eefac2672f201794ecbbf3ddb87d56b237dedb908bb6a820d86f29e8e5b71bc6b6d1dd7eb08337e413255526fd01e4b1b78126f53e9ed086051227fef62744f0f404a67348b9bf7449bc69446fe5e9a9975dfe52a5d379b5fb48984e88e0ffe7f5b2676489c581bf8ee444aa262008caa118c7d5a1f22dcb5a00f25537ed13fabc85959dba80842ba9b952b9c2be006d18b535556f0859520f54581c5fcad14d5d993a251c1cdde7107d6d188c6dac9a47de83849e70bcd57817a9105786299491ca8fb24f14e0685bf23c9ab7ca203c6c5e25cfbc5b20b64d611cb177d37994b0dc28a89625996fc02dc82ec353277faebe5fb43f12a84526442d95e028fcb89b90b0c98e78dbc1a1e7a999d0056fa15a34bc68a1398f0e22a2a37154eecce598ae5b5f8bfd266bbfb9b56e9690068905c36ae4ac75b89e4ddc704a6dcd2527d427895bd6a1f115cfe953cdd5f131cf1ce4318e6b7b257326999369b09dfa02d408b97a84523c06c571e23d9404ff9372ee15b2ca4a0333f4c85f193778ba563ed4e03beb6a91eb6866cd305a696e703f3398e2cdc2f89d0583686c427379aa986cc2f8cfa6febdba8e5254cd4935b9561d048f93022d72b4c9e1d272821a34d0176466793a88ccc3997909b270ff514109604d0c34358d1118f12e02f5653a8adb9439a1e67e1deb3f23252d99181b40480196744009981dfb3032434081cbc7c7bf60fb91a1638c5168961910f7f32c81293388b3324e2832b6876bd77536bf5d57901898ed4e683a07f0ce5ac7b88dc6c8a4c5b2dd32ee908e5f5651bea0de510c14b55e32942e02fdcb57c7aa62796eb709353561652419e897dcd426060721c069a2e3232b060c39d1c48ac6c0bd8277a427048806858e94b00444a68c1331438fc53bc2a4f98049d4f62451df790d0869be3e6e273a15cd4d845fbaa3387961d2e76871377acb54ed4e259abc5aa360e742b396aab24a9031dcfe2fc801fc56773d115b328107d6c6567994d48638cbb229f28474d31a95944f6773b4315f1e4aba6f4d18a39b253fd3ef7623d962fa21f8bdf31aedee7a1f025e77f46c76efe327d621ddf5efbf8000df64b213c296528ee2712b34c4411dbd05a860756726e8d38e6c890b699d12f3a340b8cfe186cbeebc8d63ae19213330f552549183f6ea9f7b92479f24ea83b5246817d9f85a4ff2422832b2a35f314a6bcd900f363e870ce270cfd5c7db37c701fc4e5280c1770283ec1c48582116726835e086ba8bab88049fb2027dfa048e748eade829ada5067353b3d821071cd0de03414ec6257a905a01a579f69da808e94b1e9398bafe2d274303638d32d802ef26fea07a66659310b03e8e54ca6e4209ba82043f3bc47bb26c1db2bd57545afa63deb030207e7ac3c78ac8febdc7611f31836f9adac0b25a92c6c67a531b3cb8853fbe9cc0313403dc9d2a396917f38b30789045b4cc3dbdb44030194212a58252e865cf0f055bcbe30d13a95c13cc2e9a44be940de93edd8db3c6a96cba9a43a2649f74d8e4487a0e9f8068c8b9f8eb2bd252bac1bac8078cc229df44bf36110f53bff051e2c398c09da3cf14d7641c2f48ea5d2d0ad55d355a7011bf0db11f1873bf77c9a74dd9e26a6c718af23e9bd696976a23fb8ebde48d2afbabda011d0e40458bea3a1fdada18811b1c31d1a66b8ed6e7510efc73c7ce0d2ed343ea2a11a0651d74097ed81a55062b66cfd220d2d85703c46b630b78dc46e4849896d9f6b2c227bd089eb1a01010eebeb043a854f54d9f6630c25a0e81af792662e603e3b6b27546dbd57ac0bd7d166784ce6319e9a202ef70522eab4cf3ca2e66119ed49068f0784120af50a3d8deb690abbcb918910d6bb1fd364cd6fab3056f0eff470c82a8b854ccd7cb6acd2c107337bf20a0911718b85c645109f2230f0f1bbfa8366e9a7eb15cdce7c7aee02087ede5d2d6ab5b3f0374fd0d423cafdbd0aeac0400d4202630eef1f33c2a824c7e93d99610cc819629678cacf35cb58e27cd48fde2e49adb6e7e9dde7ebeee7290410b1948f930dd506f2886b7c87b70226737b15b3bec6411206a2395f2c6438dcf6111ee7fd904edf72a125461ebe814c331ebf7a846b6b27865efb5ccd16682418bf16e7a3f87b46cf23e1f6068bc78dc807d97028264b66f51583c5d596a1a91dee7bc8bc3a274741e0c99a482289422c7b021985be8d1b4fa9e1e7e1f2d69395c3ca8c5e0eb2912e08a9451f6320b713b944bf7b101272fb9e519f46aac42b817b70b8c9a1b1b58761df530f9f70023c1643b04f1d4dc4c414ef46b83160b38fb1895dd637f5e456d98d31853eb88065109b5e7e3b279c502acb1a81b1cf8c1da34aa79eadd9e2424d378df4b22b0062b6041b4877410afa558e9aca3f7b110b345561ecf7e00e0eeca30af8f03db365f8d99bd009216c3b52b110b048ef206e64414c007355146b4c087a7cf3b691fd8f5dc2e490232b75204bb1beb46cf66acb4fee87c9d75396a625405e31d80040867242810a04e567fda78f5a217b27409558c06bfbff81c1b448114609f997ea50fa88ce7064c78c52ced60069b0c1d8dab1ccd8ca05dccb2dbd5e6956e694e26634d9a015c632b53e2b0503a848598c49df00f1f3b361d7a4831bf2b3486a8fe5bd5a5bef54ded3a6991cf95be2d8779f8d48890dbc6f59fcdd0ea9869315c989eeb9a0c4af11e4757e8962472343feb53cd14e6c174c58723adccd20410ad4cd025a17dce651c408636a4bfedfb5e78cdcc6711c5887ea445f32abd4943f297eba2209c3c1e12ff6620a1af6714599d640343e9d581f4c72fd243ea423db8d6c84573e78c75d01dd1aae07e960d63f15d5b1b8f2b7b6a48f61f3244b18fe7a232b35a6b1ebce75f4fcc4fafad39ae98f66637ab7744fbdc2d7966241a4bda0b0fc81164b4cef89e07275148d398d9cdc1e9cc1de3f7c904eabe7781d88e04e58598fe99204493ca712f5b58b41e4b99daef69fda6f223b5f76e38aedd7fb923cf64fd396ce0143804294adccc5d300b3d3a97ac60b1c9a3b7bd49bc75f05858ccf8724d33084f7b1540aa527b48ab1e8822d49748604d8cda0640c67c522ca7d66397af3f28cd2870aa3defba17a9e83a67cd6b337f92e08e2bc5cbef216ee0dfb259524b96f3e3e75f7ab03ef6107ab90d89e0b83d72b89b9d7c11509874561f0b715369b77811dcdcc8e8a446bdc2f7c2684d837a34aab87fb399f175706c9d146037572b07dc0de9611fe307333b6dda5a1d5e0251796b9764e5d55a0a5d8a57af0cdd236c5695bea2c2579f055793ad2e31879a09dae9f018f84e51b4718b7e100aa638d0e2c4696e4646223dffac732ff28e75412bef3026bfe3711115af5c9ccccb7f2024b28dcf6e317dbde6dbccc9e552307de36bd79293f5c514f7b445f90526077b201f94401e2037afa6dd1cd9dd12950159e3f7787f5356f7c0b34617f4d6209ea55fd8f870a4e312df2d2cf99e2bb4274ddaafd55aaa670aef2d843f5b42cb8f5c9ffabcf422b3d3046d2b11d6f746f0f06a3599b0f5224f5d6b237d0e6bcbe25d5d3ee072c82c61b721d08e80aadddf04026367e59c9574eac5f1f9c656b5c20492987fd1040104a2ccc04c2207ddb72370539b6c3d158be8bae26f22d50822c338ef46ce05f6cf17afd329b1b65969915f0a7e0d68b5b6974efa66b905e35c34accc9cdf7534046f5ec472977ece666e7acab2197b27110ccce68320e4cf61eb3fee2f6929fe0e115630f486e4e6fd57a62a0dcb9d7033aa349a2ad642bc3f5bc41b28e04603729d735fb4aea4bba87844a537d970e5aeaf91fe4421a328748d5fd6b7498e28cec8af9d9473f5df62a56cb1ba4db4db585925e4be4ea0957a5a9c6060646e0113005882e9db073dc928cc9a5c117af77784b1bf47e4937dcc46955233ed745954c565a5cdd6c16e9231aadcc4b24c63a416de26f2afcbaa70c8014b29fd1873f541ff6976b0617ffb9695d5c196e58cdd3d6b105a8c25e42f69612512cf28eb2c91ffb4daf0d3a148a5241341d6bc0efe5a7cd4c90eabd13b28d02ba7f2fb355acc341bf96d65681c2e57bf3ae3d707c5c7a2eae699945d0f54ae4ebfc55cbee92be368241a3b41f16d11a956daa298582908f437a2a543ef3c41ce057c005859e1edaa4939cf180e9a785fd45565e9fa246c16b3f535d04536e40912333dfa72480fc9cf91c39e050f5d2824fc180a89335f4f3bd0a7fa09fcf55b91f21026dc7b52fa1837cdc8e6865a46c1b41ceba3669a71ee60cc56e6de6bae6b9304ab0090fd4f2e9ebb97f28b392b2b5e235420128c59ac562ad1372a03cbc5452ee41f715ee672c34f2207c5be9a931f67599d3b30c89a5f33b16f7054bb22ad8f1755f8c8431537a996b8666732ec16d4b6963da5a87444a214be6a98cee35cbc39f7d5a992d05138ef0367ec45c024b1fcb4f482408745a21f074d9254f301366d76532ce844c006c84a29b9efc7ca3c34e27c0d05ab40585b995f1487030e3eccc368cf97bca497b945031153361e14d785f55860ea03e9f2bf7fa729874a81e8b25a7df7d25a23bf0a18425203ad51e0ed20562744dea726fb8f41aa600998f7a1d80a734c782e7d74aaa862721454f85527ee76cfcebe0d08bcbc4f4084b7ebb8a54ec3e02eadb6a2a26e09847deac52ccaff1a2c8139ca65441210a87f15fd2b2a487f406e57e6e6ba1827f718795a697593fe8ef7f90fa52b7c94df92e86cfb82c71b9738002c86220cfa6f820f89bf629c568d705d87805e3696f0e1fe0ba7519537a58d223d14921b4038b65f8015da58d5cfc9027520c8f6b595810950fcc59259e065ca6879b453207e17f4780bdd8e6014f348a53da06a99e27549ee00382c97bc98e76f976d540d296db3e26fd9954fdceebe1181591524d030cb7713ca2b66f3addd277de8a677d81b2dce385ec8baae6aa3a16075e9b19bca013ff38f55f5c7d6e06111d80115fc48d003232e4e0deaf97751c89d6397068d9f64f91cd8238c66b2b4b1f31288e4f57ccb77b678b6aa5a1a707c6340e735a11258d30a068e557af059aa2b6fa9e80d61976de534c3c8e9e47206e50ac4efa3f293ec1726c4412b8b1f56940a2a5f2dded036e820df4c98b84d686d5bc8144c7635c05e22b52b6f7ac207818c51c844aed95b1cb4bd8b763f1a6c25cdc2dd226cb2e07e89534c827645a7f738f82eabbcb7ff5ad326570725846ab4764814db8073e20abe4a2a495e64b56b7242711510c31403d85a4820869c45c534e948862856761dfa82327e13e3dd9a50b8a23d11c1e124fc8732b01ee605ae3fca071a527b5b6cfdc2b3835097303fb44b5f0422d5e14d961ff8eef5a8d7b3158138716f286a236ab4daf1f18fcd3786514324b2346641a5c9439dfb4d676114a1b8df0b02b65552fc08525e93f52f71884f7a9090c637f6f382d392d60b2131c631fa85db807fb29d72212a5bc11aba3f4066828e049b6454971eb7d7a72c04b6951be50987be4c7e9d23a256c5d2f29656c1354879434271b3d1895a550e306cf2400875bd513a9b8bd05dc3d94fc4f2876b30da39da502d9cc83c4fe3166097c46a69833b670f0595cf1f186494e7baf10255a514f9d0f243b78c689894682ba85f24a59cb41477444cbbf1c14e845a133b471748d7283d7474d66ddc827eb73fa8465c57f6fa2e66343c2e331b2130b5ca50dde69ce6c3cd1b3179cb3690ed285ea91c42cd3f5b3f6d94f54a8b5dd8f4566d6b7ec54803b52810c5d8963d84dd3d1b2e6f40e8c292d37a2fa23d9cf18b68de5ca01110d3bee06121c91a8e7d6b880399089af629e1a8fd0b2d4c15742c09d0e50fe22a2d0b6967bb57f0aee582e52bbdd67a3cd0303e07ad4d6b818e25319a87f39927e29294df9164109f492a313d3e6bc72f0e94bd99c8d86218586ad2cbbc0dc93693d448096548a8e85713a089add21ad415c544199fd16c76073e76d0d78d6e7ab1b99cd106fb7c27835ced2a4e1a24665df7b144e93d68356a8384fc52535ed1de7ca66b0930ea7579f865024e921bf33194cd8513e91ef517f727dfc4d2f03c1c6ab2d8575499a7f81749411d4f816d2bf47d1b54d6cd223016ffd7b0ee9e1d8de809c1317509d37d86e1c5f3bac33782d60a6ce1ca8a25449dcd474595def24d6c37caced5f6b3d54d814825bcc0c1f7373cf1169dd45f4f47f3002b9a6020fa7f71cfce2cb0648492e2c92e3d5e57411a280f532a7eb96c0e640a4bd99afde3c79d84175cddeb2676706adc3ca5c7b7c7e78e845f521238c1e070cdb1c1b710d7719bb69cac84a70b650c06846c84c6d426b64edbccec076512644cc5aaccedd43e7646e9e5a48db79eb6531e105aeedc5c081747f7dc775d46f5d8eb8f54dd450155c904e7688bc347f8335ae41afd505982fa033a18360a5226f724c97b59ac87a48ebaec9a004b3558050b56c66ddd99ca80e33487746d0f0acb4647f7a8e583ac5f27bf691015221e0ec23f8ca2230fa49dc8cfe520d65e1399e2d756e193ea1ef10489043ccade73c5704999f48cf6eb27960400cbc4143fba2a1a3965f52070e20ff0b5a1133848dd9fbfb7f6921a071b90dab9693b97cb46b2ead08b30ec724e6e7136e5def7882bc3bb3ed5d0fb15009f1e159859350da23e4b6041f3ed9773c03e87b6bf5454ac8db371ad6865401b9578191046aba696c79bff5b3c70dfb4d6155e63e3b9cde21548ba154d9c4f8f44fe487a87be38ae8a8fca5bdce667fbc8f823d9e45aa96aad327045e1ae51a996a11f5621895fcea30b21dc05208be9a904a6c9099f2ba3bef5c186e08a27b1ebc1ccfcb66435a8832fc527e515693c1278e3def10106f6728294bd06a753740f462772305eac997530e7a9c7630454291f87e4f208a5d2e34dfe7f384ba4eac29e1af4b52689a2a22af094998824c57a80f59efe69824d83c3addc3fc968e1ac882d8f7cddcc607b1894e3d8af8ade6467b12661b6eed7a47c59bee3ca38312de3644543e2803834faf597137d3dfaa7b873c466076d5791f5e58fa69f4cc97f9efcb390b086aabcee7811c166a13d8ff625cd37127a58e067c660704a5bb1c67eda0cc8c8c80791598378a39c270386e490266c82aeaab6308f104f65d415d7ff4c8602493d5ccb775419f499b38c05726428ecc41981e29017907b3dd143644e153360039a96ca3d0fee57f7e7a0addf405dc99fd16cd8a75acddefb8cb55cc36fd3124f932b686dd3b2e7b3849818086a438a2104c4a2363e43cb4292a7f0f218a2e641c59a5f517a81360f49685fe5eb76a7714cc556b15eb20c2d9b63da48b905bd86abcf709feff7f4b5cf8415bddc9cfbede4e2edbfb64c2bce09f8c54eb5b68df8852127ca17103f801c9aaa1a33302ea073f931e35afeb1238b96c51587b8275307b291ab5a86e67d831933503fe99042a04ab075d5f798c753617305fa6672978934343ed99f23f3550730f243c1e5c320f286c1a28c0febf180f51eb815f7fc0d4145d3cf17e823fe747b670eb7e313788b5224c8e1b6aac97c82858e465bd13bafa11416af95a082813e51f579977a15c9c2ff0d2f2fa7fec3a523c10afab1c76fd0a41f5c275321595a33adbe5dc419ea9751f670293f0c1af745da4592ae18f785b345bb789fa535922be29f3491d5bf62717c20260166ac7a6f42abaf61f0f375c4c7b96566e4902a93ce2c8839324e515fd90c220a7673c07d3a8b0668c87d8219c45e185a8681813bc848f0efca8a74ddac5d55d7d50c3637c50f7c427f05f551cf369407bb9502d9ff6fa226e4b82402ecc61cf5ae4ee43572054cbb1d4b13ee49aedd7db3ed502c916eaa05263ca32165abcad7d6f7f02dbe1db6bcb508619b55769078d379cf61577e2100996de12ddcb3a17d606830f3cc7360a7931500851f7473f0dfef556071de95bd2ade3a91f0628285e16a144aa11343dc4e2900abe7e4d95332b010f4f54d43398db39e6f675d59ff17628376720a58362c14c62bd77d12a06392c9cfad0b0663e99c26801c35f8fc9de34346ba8b7bec83e44cd5b545ae352d68f3f0c072d11954ebdffd3ca9f1a5b900e63205c07262b45d8c720a76cfea3095a11677d4a1b6545d9f1db32b0b182c35562049c3c2b9a98f9b108414a1424bb279b2e030e1e556205871468fe31e22deca081e387676de750673cc789b0db3b081932992917e861c94b05bad4b9b2f95e3f08886bf5a10fcc0941afc8763ec27ac9672092d361a02383051d58fd7fed2e3f3ac1efd0f8dec1e13944864d7daf3554dd6ce5591f48ab15b877c2b1e80f5d49da611f0a9b70f5509b23362abaae7a647aadb7ba65a73ebe0f66399d9edb7b6aee664c6a22e044e2431e577d678566e5b0feca296a346ff04b8800d99ea8b43f4006f6e9d11573bdb96c6b6e6de42be05d0d65483153a95912d9ffec105deb4d8d5d5010c6ca005ba82a3c57e28e5c36ab4a93b14fe8b781aa3d2b7bc99ac9e2b5f75539736002529a0f922fcdb8b1e8dee6ad11a5d9adc044a7465f0822037ced0fa52359ee1d8e42fa2805497d8780ba18438d12b655c60e733b6b58f6ab74e36afe0b38b179f40c38d222eaa0288556440290d571504c4a59c3b7ad7790dd539f268f17e32b7450d58726c1796e7984dfd543a574e4bd575ba136a1c257caecb46569cabe9b5c870eb23e5312fe7ed4e5abf8ca3dd29b6b0df93a7e456fa8b8ff2f79f919f2495c8bc1cff16d44184a601e084f67c309dbd9e15f6c5018c9a1bfae1348594449cf6a3a6cbfae655986f1910dd2717f0a440390735266b54115506c90a33e51fbfc4a81fbe80a3fa766d6b0f145e31e09fe493638afcddeb8894d0ee04cbfbe354047e15e0b9d69a40f4285bb013f5d43e3a8b4a7d6ef8f907e6abba39d8fa3ea956fc7b73a8592fdceca7df93e05eddf567a728d1a5ba022349bb3ed39dfb5d98ac8403aad854344ef16cee7a8184919f0803a4965abb0c46463f4e5a5971112fb63fc61befb73a61cb90fd6a36baf5117aafff8adc32053a69ed80574ec1bdc6388e626cae2c4cfcf336742067b1869910b109d4b6b52c3ad1cbfd6d7ec1e0511f5a4ab58d540520d7ffb0b94aaefeaf4e93ed0dfcadeedf9df904efa5450658c434d60061737f9ed311c9e9d32654816d347c68a95413d416aa317659db3aa7637bf83f5a3130479d468902c715d2abd0e52e46435c78e1c04cca73f5849806d4ece0a4e9ee932bb9de3566fba2838ac20875008abedc2df3d49ae91ea680234c98c482c9e90a19f0c753501694968457031dda969a377ee5aa73b23965cc84fd599dff2249f96eb4eb97b9143bb37718f1fbaf023ac66d7d941922442ca75b6be4f0d6bf7d9d8bbd717f8ada6edd612ee9e6e6cd1e7f402175e36e1ce6db262c3f9d74b71a995e9cd0784df773b5fbe0b5e51f0c820b468b5f0ead2a4ab3326eaecf4806b837de8b5c39f4b7474cc99eb728fa1c9f8ff2a73cd2b708a89d3fce6b839fe34a6451272a66df4773a951e6ac4891b62740632e049b7840fa303ad8e1741078e00f1674b044245b1fb6a3a388d5685a1241a9a167066c19bddcb4ce358f25f3a0dcc489a2d84a9155674751d3f89b5d0c45348ddd417ae13f4354f7e16f218b8eb5dc735db2f3b2c55b5a2b9e2f2216e4f697c3b6622d4dece95a47ea216ac6dfa64182fd72f04c52fc3d834395ab5d73a24956d2edf762430841e2bacc3468d89a296402b0984faa863cd70dd65289e35c4a31ad19d2b78c543ef81b6f76ee6742a3ddc94a879cb555c229ad524d5325255528c79efacc3fbcae181966484b6e0c3607232e5f5b6f50f15ccdcfdb9e2dbb7674adfdc59f31cf7c34e83ec5cbf48bf3e824d60cec62053e86f34e24646c1d6cb5793df52b38d1c2de3aaefb4737b4bd85efaa99afd8afd5623fac462f6c2cb87b40015cc4aa22b2932d043495cbb4dfe9417ccd0cf12d25fa10b45abaaba6cdc5e576c5d4038e0b13929d14063e3e2e82285d91ceb36cb23ad57680acc704394c795c16a0e828662e0ea254ae8c6200f7e7fac7cefea144daec3c39a48c2af0077de26c2c7b87f89c5e0463991b41b772c233e84e2903c9c1ec0c75f3e3f2a4f93e09717b39c0002988f6bbd569be9d02a006b00de105e40edb6498619203bb9b3dbfde2ea6ae510071f53bbfeac8ee97b22a71c72889d746b78b39292e641e555430be3160af2a5ff08e9a9c99b07797cafed41380d6ae42bb4556a63107bfa73e39635ec1cc57ffdc6fa7678513c4f77c9f6a265961c2ea589d667a31a4542d3ca91d01ec9c695a6f8ee6e495adfa78ef61511904ed68a699d02617e4d37a29de6baf3af3c9cce1838528a5920e07e9ecd9916aa0cee3ed0ce5e05401f544471321e8924c2a1ba4785658bbbcd797edab1041fbb792605dda1a0c273aef87c2d9a244219ab64ff2215c30c5c3a3a2565afc50a7408756f9d2b25012abac4648867d25c7d8aedaf5f8b0e59bdf2fabc6661bdae60dabd6be459da086c12b2fb73c0ef5433c5b2480d52895e0530e73f19b7b27c3970f149c2c11e8fbfa3b9e53de973faf69c9095b187e1e12be45b6aafd44b6c50555ed4e9d2b72123c55f7eed09b08bf6f8366993ef1b235f769dcbbed523f8edcb11d50ff43de784f53bfd8abc9c92d743ed31b3dd9b38c1c1902768b57e07fd01771e1bb93d75346433202f97ef12cdf601affe77b540ebffca489569dce6734ec9f84ff358943b098536ab581ddfc745da8fd6fb81f475acc0506e840fe772e2ecd25c08b44a7c42d0ed187272bed8cce236af9e7b7ace0c1783a35a4474d68d75342d652bc3e30c79af4f98f30b0bcc0888ddef5a23d1ced06f0ee8421b6aa6bb974bfb54f0881fed3d0db8f394256572c772ce6f4ed8802a507c9e73b6c49da34239592bad76bec1d73da1cf6188b0fba758f65b337c58503bbb71a9d6035f2e3511a5c59afd41653618dc498a43253715604c0a6dc4478ee2efb6990be0fe5eaf2520044efb4a00133a965c27f09f310cf614603a4086f8c99c85780206d3b8d35d6adab65b5a7dbbc71c5cd705902cf8a18dd2d146a4c48c3fedc4412e8a10cdd58d25bb6dba74d5bcdc909ea2e5abd50720d777cd2c12377946495c1e72194d422b80bafbd9b92f9d308582f69c077bfc9749906afa4c9b336c110c9e80eff6e0d5f541e521790067f485523328e68d96eb70cc10b5eff9473b0762b9f6e10f3b1d71caf6fefa329db76c494dd9c01a5bf29fcfa7f05ee78505ef0dd99168583b86a4fd1689f430b55f384de1c0536454290df3b3a65db4d25a06ec4ab894b2589e402fd08e9e0c58c24c81d0d357a7089a2630a522495311e4688b7124e071095e333d9b15ced6f3e2fbeefe9f00cdc29f16e2d8ff9bf26796a99f04e21082a0dafcadf50204db51b634373f8e95ab676af36a157ffae0a73a7f7cfd5cb1acbe2eeb0e9d2bf4668be295afa89403b7ca5c64cc04ee6461d9a6684f4f80ba25b59c9968521aed0c380b996ec9992cfe5115ec0d1658117a7836d161f77f1a3242c3c7ed6e13f4e1239f2ce676ed35fc586413b8edfa2540c3194106121c9ff5161cf447c68e742e51e1e0d9af34824d85838e566ae4c94f8a05160807a7215cc3299c6683b9dc8ff74e560e304493e523929815cbc02fa9d946e66231641573d041f05751814afa9770fa196a9aedab7a2f79c874dbb429639a2298e37b26b31c563bf9d8d54f528f80129b661dee7e8dab50520746467b52f904d3de8902de22d768af2e8c621116c9a0f24a98246db653d5a6f70572984fb272ad8af2d6c1e3d1ecb53096e405749ebfb823a27a1061c38f9ef8e9a2af6a9e7c2437b9e00477c6723c745510250a921d6fd8e88dba87dfa7b174f57733025033c8505a5519430a9e7f66a7d9f5bf0ec1deefd04cc8f1e6d5eec24b1bf1b306c6c802cc641b1cd59725ca5f015a2f793bc8fee352e1d7430f43d5b6336334b63bb2545e10f5e511e3138742e6cf51dcfc54862aa0799ee2c6064377e95b1e5d75d030379ddf046aecd1fd5cfb44cceb2501f8b393f3ac2cc12ff7d08feed5892c1148f229bcb1ccc0382a7f11de20f681dcf7f16271f1fc18b22cf2e1223e42f77275fdfbb0028748339733f9f6eaa74797f83169eba87c259e6b27790c5859ea1618797ab9e30ce2076d43d5ca4dcc546b4174021af5c6ef0803d3cc20e1d46a1dadf40239b6b72fcbf839372f2b0ed94219c25dca7ea316d52009e2b12b48ded6ba0b5a20b47063b59e3d28b40f364028b57b662490be197f75607e8786eb1998dca194792f3e715ab2391f3ada3d2f343cbf1bc1256d114fa5ad13df68283889a04e7d410b35c8e90f419dab018b1a27cbd140a8090b46e06197e927a3b3aeb6730fa0213efb743afbe8b7907755c7e4f8c7609378c5c26aeb40da9ea79df454531c29b66f9f747eb483651c8151c167a54681b229b0ee06e7daf15aa8861361a7bafe6fe9cddc9ca85743d0ec6bc27474e12d42d938f7b8745ca43d7d72e2139133bc23b7765f82fcad7194044e5336c7a05d1abdca92ee089c748a188752592425c1dc3bb835fff831b228c1a483a4b275508400fdd94819494692a882d3e612d1d3f1da1cd6ce8f20521f90e5753c4412fdad213002241b6867c7801ce4dee254e9a0da8ebd64a7a3fe07dbaf30b4d38ddbb15372cdf76fba8eee8937b1763f1a93e93dccda31dd6a0ef5b1d54e4f9dd8cf8f36fc9a29ac06106c66ff94e4624a22f16a0c9e87bc10f7ee0fc849bb2bcac754c223e03286b89a75af8c421c14f38bffc0c2f347861c656481f328baf0ef5402c16b978e9e89fb59193cc9cd55b301aa9740728cf76178b2686a62af9fa8cad322e4de3b41c3eb0f979de9e2a33de2c10deb956bc4a8fd230d9ac4f9ab238aa8c213380cdcfc8991a23d6179b05383c323bfe6133f24adec98c28a7d06465a4648090f8cdd5c50683560832e3075f58d43001b85ac1f6221e8254c74888d515c9c159554a6e02b4b3f6474ff5d0663d8d8c2e7b66ff2ab5550dd35fb3594518df4fd76c333b7fab5268bfea6033a90790955ee0249c0a28a6775e2ede50a28f9e0ad1a8db085885f2e267bce971cf3b0ddc5a8ed2ff99b333423d7f609da9ac85b5b74a464bf0a7c26602526c6b57e70dec25ea822a3f5d7c28c2b0e035d696999110ea2e3bc9708c7aa33c90976a8f74e74188e434a697cd46b3eab2465a786306eb219a0a201727099e8b22c8cca8078b60ea082756d822948f27d420064317a0f63ad488cc16fa89a16d7d95a174ac3d9748aa1970884b6c21d343ccc161ccbdea830bc41048774c53e187826de436aa70a95708692bcca37c27d750f64e7920f77f061fae2843db0c6edf19db0e24f430b7eb951c730f749f51136bcd129b599ed7821dfc281330a8b3991b7c653487b7d28445be10b543dce9eb89199860f61062f403ef353d177416079ebc3e8695616c2950864cdeea1941375c88678b7e64108c3f4f62973d850a422b8a9c91d3e7c8c3028a50a53b8681afcc2d0e38ea046d951cd4ac5b58523ba9ba571a470895656d8fb27dde78af75b255033dae445383be2ad9462609c7548615253de50819532a81a4309f3fe2495fcef59c84cc22871dfb8cfbb388164cd67ec068da4d31464e0269b201bfac2039631956b711b1b4770e36f0b02f6c7c4cd31aee243130be52334716219375e2a8285473fa0bc040a285ad2760a30ee1e053b7954b5178ae6d5e4d5d0d0f76396277a7622af75a3da0adb1d9e2e071aa3cb1c4f9c0a49abfc229b14c5cc00f40e3af3b152665eaff9e7bbdd66df9a8f4a50cd84d35b7499b3d122bd59b039ec05e1b3edf5bf82a4ca443bef58ee8a38af24aecb7b5588e734709840023e9d3ad2ce420db6a0a5e1c59703eecc01356ce89f45a90b1b5d09dbda8942f5dd2243ced4f731d88ced1bd3c3755242880ecc5ca45dda915e197641dfcbd6393296cd1ee93213b5cd2cf763682e2e314170e2fa5097f7e849468d5ec8adf33f1964705bc31b727d99443c019a411d3d5bc083d22ae3d41b52459e2c9931f05695cf3e9feace800bd3d2bad60a4409ed4c88a6b7b142b83f4ed9d231103aaaa92c2a758e4b07151caf0eb2ba388c8c239f21fa35092618cbc6b6edb8d5afc6a7e9629993d23eae738c7a9a55cad3fd035c128e24e1eeeb80e5836a03ac3109fb76f89d92dfcc1842e136d48e7b62d889e34a317bfe11d39f1aef61d02efa02fe49159f54388b12eba9bac36d7f3c901f9439faeed102164d57d066a8d998c3cd3f03b9481e861f3972b102b6c8043479b0205084999d86864bd694c2e5d62fe599ef0922165870ed5ac7dac7b862aee364fb1802a9d3c0391ff3b1c8461f45208f97505283b89d0054477c76eb5b31b14e8ca53b689ab12d9af5d1fd9f8f7c12f6ce5e334971e81a4d96be4212bd37febc93cacf51b44844c984ec64e01df714d339bd9e1512d958a46aae5bec9ba1b456c2b1cd08033100b2a0b94ea06c57b0e34d867b88080d9e5d4a36d1225902ac5648c8c20d7d8f121070271d3f62740190c33d5f386afb255b9c2150d7033646169917b6366dc847946f9c7fc2a97dba965ec79b4394c0fb97dd39d98a846cd95fddb865e48e87013a6916dbddbe2eca0c6cb049acc7ff0289ae132d190e38346038901ea6f211650f38db2640edeed21ebcd0187edfaad22531a6e1a12421fdcb48b202958f3c6115c7e4fa0055099a652796bbd4ecd4b72f1f795a0df2ca10e0424073d2dc3c75dc6f8aff7a0c75f209762f38e0ea3dd2aabacd4eac2bf849d52959d23e3dcf1a125f006fcee3d73a71492f4324c60186b39e83f82c3da7efb06863995b7e98f5cd3aed143fd48a714c5a73b605ffcbdb0435454c91c4298c120e5ae8ccdd61741cdf6d3d5161b251849d0ce5653213e8d9a4d447f49e1159c73debe0d58c807b7dccc908ca1773bd539b8b5310702a17a215ad6d9acfc4aa77813786b20316b4b8db1c7a60f0bee453bd446736de2d9971f7e5cfbf2984d7ea2e74c926df50617a4abb9355f91940f9c1f7bee383ceb94c4e09e5e06317998d3c6c82bc8b2687bde6fd528f724a407255e0b933743e43a618baeaf6f146bad56093fbe73f0c068151798570721199d41810d84dbe6df5d3ffa023f86c093771f2b796c01c87da6110f8c95e09e2e077f7078570aa5a70f814a02f6d6c333f6452693a2e494b50af61633567a9fc61d379e30f43c89882c15b3827b9e3260b0c31965972d961c86d20f74624805659f272b531d4ad7cb88b3223f3ad26f8f0febd45438ff92478e22d0d75aad8d3e2b3796abae6bbbe199d83cc6c9834e46f21d0da8a809881a8af68888fc0a7d7288b1601e407b0c6a7a9c67ffb29fe97231dbd7274ca977cf7e378fdfcaacc6f46f5cbe518de3f66f29d4068dc578a14c645aeae882d023f2ce2486648122d1218cf03523dca242896ae8059eac94df57133c66d21adf1e517394430c0f38359241458aafd96c0a2b875a17963f6fba81b11f76ae13acfbaaea9730ff9f9abcee0f84e41641f5f1d6dd7f9ad9ab0b460c98a6457cdb1d48c1cd3b7d34bbfaa4da4dab294594555b8adae10c41a3a39f19dc4107d3807081fc940d8237d9834d1de144fc6475c8003eab13b516d5bd4fa7a5c95adcab0a28c3147e495859010f0db088c9434e056a0ecccb9396e9841d55ae37bc27e57b9dc2f04ba3a17e58f3e64ac203ae5bcf2e1c027840490fb4ca10d285464731aa2f7f7dbcafc6997b51f71c99f74e915f39b0cc9d2eefd867bf1b99c1d2ec74ce5d918f38cf16df83858f1400546eb721abf291c65e214d3370d94f16ad2c42c2f12f4539ac3cd188581d8d1a4d1c70054525ecaffefc7369fe1d125e68bdc6a0ecc6f5eae6549b8e5dce1b500eabc06a3935dc499785a131996fb313ba2e220b9ff2799770548cd8a71340ca4baa1528ffb096f81a9da759ad2681059415f54901d643082c27991a775bd57226163bd277d2c501548a17c926e0f30cceb95e14c2136b43f07ac4f6fb0285b407a719e6cf1d0edf3c548ecafbad322c945b2fb7d81ddde32ab24686ed1b3d6f2ae0e8775ae745ea52120b0612d4d2e551eebc38f6048946a201b6500ff20e1a584cf31b0a5dfa4295d633f9929c12e4bae33aca64503ee8b8d51d34e70515ac212f4e4489326499efeb961de9227c633d568591822a13edd7cd8ab6b9a2ac752b10fed92eae74f9011a99e4fee0569b41439cd7473eec77b4d3d05b4bbd17bddec19b454c0e61f35a856402439322df295a7b8a524844a0d29990e92aa9e207b4e05258a908e4af4926be2015d088761b1e2432eee79b11961dbece8042aa878196c7657a41ed88df2aea8622ab6df619fc429151f174e988c72897c6357c17242c9aff0e797fd0f0811c1b900f32602ef34bcc4c82996091208543cc9a1a636eec672a947b2440c031e1caa87ec52d15ae6be46f87d841ded4ef856a935acc321ded7d8f0c1b32e28832ccac80103d1996fd29eb973949064bbcca469063123533868f315a0755316dd2c4914bdb50af340a994b6bf4cf472eeec8620c45a7773a1b1c0ebdbbb139ed984bed9a60e4b01250561cfee21a99f3f8720cf71eb8891245fb866dadc5aced42139f0bc07d2b64d5e8ff575283b5bdea023232490aac3c6cfe2877764be6c4f4e9a65b70e648befbff263c71de9d03238740c3431246895e1e18247cb2330ee2e788764aa1fba57591ab3e97b0325b5cb4e8e03e0613d87548e29ceff598cce4185f21588a29ddb64317fc1f45d0d6f5c44c8d7ea53f4a763fc714ce078816c08dc0e7b70cf2ae82e068a71f1b976f35436f0167e867dc852410ca615e81473f672e2d20cd0ba8bbcf6d2fe5fccf6f61116fe36313a53507df3ee3b3ce5c6d0c7e289ffebb8769be7e83852bfb5b3103bd1aff65e7e430d36bc2acb4ff0d109398a0323b8763ca19266a2fbf8072a84aa7bbb6487b050a89e6b1c2e7f87e7924b7c6813768f62c41c2b4831c5ebba6dd90f4f4e5b2112be1f07c0934a2ccf6c953f015955c7bd8691d7b28cb9b340feac5460faaf663579d209f6bf2ec2abb8f5eddce0ad067061a78551269562a05a1c990ce91e67cd4f29212ee7260d46cbd9b88f986e4871248d859da515dee91635ca68eac4013573c0da964eb22fb79d4a97683c52e2885828ee2ce43e612ac1ca15ce6272d75ad504bae48d14d9f161041f2b9f60b1faece002795c8d221da1ee1e284e4344fd07d8f203800b0551ec08b4056d1fe90a8aad5dda0b984106b3c9c476fd0301e1456643c6b62d691a50ee70b0fa3663765947322ffc5f5a545a7dd0b646f7d65e0b1dea46d45b784520b720c32d4984166af949bcef33cba4cda8d2fcc5c49bfa25dfbba1fcfa6e124f4f89c9e70867f87c6e389e1fd19f99081ec2113aef9de98deb1547043c784374647eb79f29d5fb043bd2068451a3ce3b4d353669a621a7f3ffe66a3fa8758b06ee29151f4c65b37d56776b586ddf71b5a2cc4eadd2c18cc6bc6fcf360b3d4cecb5009c4a12d4166895ca7fdf00a4f38b48cd0fe2c7c23a32d3fff4c851aecf3c51e86fe9a23b2b23067cdb0318feb6c94cbdae3b38e3864cadaff4123bd0eeac60f644ef8501871d353d53ce7d5d1e05c3a63866f8ebe65c0109e84a40a2b79a8cdb2bc9de51981dd458ad09c8bc95f643d4f08966cec7d705ad2b1510e361733099a145aeeac5d9f8b0398fa3ad0c3b3e27dd2ce4d7235ae6f2c03acac33cac1a440dc72df3f519950b797e6ff2f400a8ae464153ac7d9006b988544397128810f841ebc2e2f8adba700d186433c1a7eb2d8729b18a13c191db3f87862314a00d095cfee6446d7d84fb6c0dc7729a3604b3e42af3c865e6ebb20b28add8dc7f13a281cfdc92ec83f24f312d7e49edf76e0f3ad30949ca24fbd2a13f027c74840b223e4908d4b43605f62930ce2457397ab1e4ee45c3ef3e5c21af4cbe2bd7ae63bf89def014d4b201db5e62aa7bbdbbc6e7147713efce3ab5581da95e4970330f8d9409ebbd5953378bd566c83a0f2239b5779d19b7c36009b6eb2b1b77fc61153e45d18d5fa4ca1ad0d244ae1137b013f6bbd6a9c2a2701abd6a02af422f211bc51128c6797fbfcef19fa88118c89666c2091ae41d8762e99a76474501acf5ada57aceeb5222d1d552059b78ab014d511b833a565c41aee9f9bbc543ce24d5f38d9354f6a534e46414bf7bea9390a581b066b6c958dc79978329d53b61b3d3d07cbd0244f91c3ec3681fed13f341df4e1a203047f82b86969f0f8c7b2c091b7e2f2d8ad3733ad35d667a4d572ba0dd39bf08a4d7b43810b7d7ded8b630f394d55314ed4f14da33275a5368e1b8572f9e1e872da9f2427e6a97998b2a74c009b7c1c224d7908642c7ee2823889f512085b85635184cd03abb0069de30135eec994554922a95f88b2d3384775ccd4a6f3538b44302201de28e1bfaa12056f07c50a2056daf36d5fed9e552d6ad4f4d84a536f773ea0026e230e1b74b07883dbba99f03741a9f1b86ed79ea10a49d9f6288c8bb66b247a5e02a8dc628bdebacdbde9e19c8813f30fead7021fa95091ea63a459132bd666824a3831a48cdf3a96a939e370ff9bd51cc3c614e034dcf410a666bb7c727b79b0a4cf56ab635e5c2172978e284b1a4e52b88804d8e2633637cbf5f17d340a580ac888fea51b6ce3ee97e0525717a071e54f00da14b0c9cacd6c6428f351670a1911238e9f87b9bd36bae5884b481bbdab8b0c268f5a4892e7006edb0cbafa2afd6e5cc21747c51d10524d9964a8881e38439b0d0202a62ba713c858824d95cbb7d89c124b962016d6991044e39cab37f84a57765865c3053c0ca61c1d44aea7026c5d0824f49e26390d0df91dfa97d1e1052faab455173b6792f54c05a221c7f2da777cae382fe6ca66ccb5396aed37459b4b90779cf27673446a4b461f272226f086d8579bd50977f0a1227e2b852b640bfab83abae31c09c31faffb4d44e320275f623729fa6070396581026aa246c13760120331b9739699dd8ecb3f2215c2184792415736a7e7a6db52e4061c93a7544bd229fa3bf7e992571b3fc0b9663b554961be18ce63df25e3d67ed44712d4a01e84b0231f2f6e09885b58471c93f50c0188e0f5914819a00b25fed4f89d60cfd05f64cac67dd1b51a43e13838ad3adbdcacc68d13d1b3b8f833573de1e63924481c9081dfe0caf7c031166535766d74837a211042f64d53fa6e04d3566de37c3d5f8447a27ad08f53920db9f8637b3d42481211725b8f1ab757a160d797a179e311cff0863f2c823e68c5164e7d551c7cd5f9f699ac09cba8e18bdb73dcdc624482f52665cadddb6a5c32cdd0e08dd4f497bab60d27a8c4a2f357420ee7e54e56ee89509049f8c46bb484f66c3f6ebfc475da19f1352ecac1669771ff4d548b0d260024c3d8575433a183ef2325487ea8e31d48853f6b947484b5d69a1d59f7cd6e8201057306139ff55d665ffa58a230dc3dd615a8f44e4fcbe76707c6ab16c4149a3692fa0196cee6c505e13a7e7ffae4bca441f2645b1cf8523ce4b00162385e0017616ee2bfd3ef633e09a6f0b3928f1151510456412b2dfdfa018b2ea4a801463c97cfe9cacc2efdeb15a4a6112f5389b26d70fcfdf0e20bd3c1aa69aefc024e32532a98aa31fd96282c7d5d19fa45fdc2a15ec5eaf9c8dd27a8a39293bb7455ccf4f149f438e07e40f5c0b35c1daff6e0e6b38cd9bb54c8dd52875e784f007af2a6e2a88b205de369cbd16a6c07379e7cf1c9dfff6b316651b1d539295826e19c923d769eeb9ada5b405a8b605792e8dfae483b0bfaecdfa651eb39bdfcde602635709c4bd852c62d93f35a20cfd1a493ddd503290dd611c198eafec83d3e3d6c1312ea5e751d6ba7390cf9dd6a7a865375f35a4a8af0113997afbbb0357895dca9d53695493da10dd292eefa227dc8ce28de5af4b7e0040d8b08e6bdc568bb8ae870920bc25d35605319cf42afb956c88d526998c3624a395565b08f6ff8c9bc80120e97620a1dd4e6ae5e9024ace88ef5cb50366d62ec431a79659dc0dfed82a40d68b2facb4d16ccb781e2e424acb5c2a5a28995e3e6e026afbf5025e14631f12abae0737e4a1b4b2870c2309ed2ee63f89bdc7058d24ec8c27ee271180a2737cb93bdfd9673a43c71bea4b4252e7c7274d602730849abf95e458d87d67f7e7f867660d6e93d5d6440f2ece4d9d8cc02f680a0c7b6ca92db77f0e487eb9290829b507c122f0721fffe4584863ae5b0a9b5a2e48d973507217dfe29c112ac76fd57980fbb6430bedc4876320999339605f3e96e67829fb3edca9cf5f837403f6a919546802162e67cc4e2f1d15ab469f3267a8c1074f08ad930d2cd3b132ffd10ae048fedfa0b90aeb5ef3b2357d7468432d91b9014b14051a46c22b73357884df36f287ea52b8333f6b51bd9ba55eee90c734ba2a33f57f4692f1ba647fd9c49247f458b2366eb8b26c394aab62aa7a5bf33581214b53551d448907b9e67c090c3ceedb044888c973ae01174f6d0b6b53fddcceb3625a7d32c9d4acacef32cae6ae0057814e4b38f9d451fe83537f7c4311531a8484f0a88a6b4e996bbee9d38d1ad3f4f7781dcd395727a3820ceb950e93e1cdcf1c1071f15b2e9657bf2d57ba5b4ddbc077c8761df5161e2adbfde806ad0995ab6f533e2390b7fd2c705cd96d13df8ac5c1266a082729268b7124e8fca7dcb705ab6d1b7c477523972c3bb30b3a07c60b2ec9c71b6136486d76c7794b898e243748c399950d468cd75f357461e6535808cb6afeea6f2bb06a012969470d9f9ddbef656f195f32a44f466e90141e431b71bef8a085b05c57d8e5dfe158053f9bc68aa628f978d72689d3c1c04f99e174b182343c4b7ebc1b73647fc71c41fe4bf8c03b236eaea3627a8bd5c4e693bbd7ebd3b21567ba79cb49bf396b39e2fdda8f41a6bcff1ac78bcc2b85781f288b8f8ad65b067694046d4e2bbb12703582e2afd0fa8fb3b98a7a063454063a71aa2c8100fb1d8acd6231ca9352896b5a9c488ad3e24daacb4bcf06f0696d4ab80f2f3122bb41569e722e93ba223b9519c29856cba41e309596b1655a8a24a3456024e5e649c1d57d56467953baaa383390e730ae2912b83ede3d8872b204ff121fd3b7795c043471446593339b413cc09321f3523a54544c4216b3611307c0e95af3b8fd9ff0dbf417e88920d44496d33fbf041b15d52f73e8f9d68ddbadcd8cb96e2b0f5ad1da1ca7d2c1062841e0e99700f84fe7f534fc9a6952890b874f1a9d4382fb74c71b257ddc2dc8205e928eb4534ff27929d87050db58de9aca2ee20138101ff6640240c554d41d633c6be5a5807728ad21a5c90ba941c689958900f4b45bfba9ae641c857711c395f2e7d2436843897d5bf1826a5cb8b234a33488f81e3d810536d5b48032f5451728e17d43355a06145a30eca85127e58ee49c81d59485b7c3abf6133418be6f2aae16c71569005329044b4f041a12e74343405fe26765446cc9836f9d70ac8f3664303515920622d13c5c0c6b2450d6640c297b1362c6491f134e4f3f08aae87bcdc1bf98ffc953c6350c6321b389d37b6b86abb7b562d5eeb041ae0bb860c2ebca7381fa7269606f2d288d714471ecc7712a9faec55f18d1801153204303b1ddeb00f03edb626ccf80bd354a8b641dc4710f76a5e1a3ec869b75ef172a040db4a341e2f373856c939bcaab612775e2a99b8b4c5d30155f83e8b0f940d8c1cbff3dc905d5bf00dbf42fe3bde5007aaa9ece329fcee4e74ef5bbf5aee3ad0bb157b2078967eda133ebbbc73e417f7888a67718718e2b3d824f637388f28d96919fbbe8426956311c04bcaf398b617b802e0d46fd1f9e95a48a7176c9cd43a349a7b6c027438f68ee397f303974f24cd490b5b6137a126416c52d61ca05cbe1a8169f3292ca9f126eb1498c1594b8345a03cd2bbcfdea7c93f760e2473cda02163bf3c05e6bbdb57ea5b02deb3532c2df2388a067b240df2b5eaa5b0361908ade0d77870d9ff690c1be6f9d9660750d3a77c6eb693041e8e76051734e48037cf0df80f1b08bb066fdf24e2f8de066e7ec8171638443275a86c1bbe552e7bd47dd238aa2b0d39e290754d6a132e95d4ee04bf5a77a6e9a5afcad7415b60ca2d7e8c3879163e96fea43c43d9b297a1fdd4c97715bec9207139d502ca60f0a0f3761fd58a2ddf63ba51a9bc54e3f62b5ef36084e63c459dc4c2f31bafd8d8d2978fe67cc80309ed39b9ba2f82259436820c463d2ae9208622ded124eb311065a5c6a46c19c0857e3ce4e4c4a03563aeae823165054b121e947541686f64323ffe732bd7b9b0d8e2c9f3ab3e699140cfa9dbcb5f9ca614e5f0803c43e4dff71c84b3bd87b7ca4cafb0c4ecdcd2b8a8e5afe61468a7b935210b8ad0e7293eebc1e62bb0eb4b911693d0af2e0aa8c563c2d36e837dba8117a07e759dc7c4422b2b3a2ff59f0489f8a6105e75e8a850e89d1d2008ec355e446ad3107f0b64d869caf8411c726bfc608c272334baf8caf0df22fce0d962fde36427134aad458432186ff6cd87fe16b4e7f9811fc2faefb9b835ea6decfa0535aee6721574d104c1c78ff4cae6a0d74a06d98114440d0dee6c3a874ae691f8b2af3bfd6e42cfe22930a48c4097922918681ede74883b17d67a0fb1dda21bd7691577dbac4b2121984261a90a6a039f31502687c35bbeb16156452f0ddbe32336c3a086ee43122553b91495f129bc37add9dc4e271472279d7abcd400be811e57a0633445bbabb693bbb3968e567506ca439b866077f0fd2d70a46b1524b480e7f254b1fae7d856bfd3a79840166f8bfdaabcd8b132abec00864ef13adb2d089384748a0ad327bcb6980346f21bf7f793d554af81d6dbf44ea89ccc88ebbd8174e0eb0af8061f20382bd55b6b8fc08f4c48c3d86f774f94ab72f7bcdcc251f1b07e6822795a7fde9d7ed4ff8cd2a67004c54756b8f7e481b4eb5947e7afe4d773ed9b94a8bb1ceb8ad14386f6847bdf81554115a57cdd60268852eb83385950f15f8d5abe1f7accf02fff014773d56e906b7ff5f8e796b15255c4c55422fb4373d0a424fe99538afe966767b2cc20dadca38d58b22fe213f4fa8c9cb70d5c1b198f9a427e9c43a17dc9ab4752d987051028156770625764348dac6753ac8979dc38eb7f1c996399f78e0b2c6c70f5a585757423f98929c92e12299bf8413505eeb235b6e8c9a06b7f30e0af37ef8aa55b229c55329eaa550c3bebafefabebc4657ac33c1473b116df2a4be566f55686269a853cb8d9a6dcf7dad22df57d22cbc6c9787499ec3b8019b59aebfdfef64a019033aaf3f4d647c04fc458f992e4fe9554fa9408ba070aeac098ce92cac076c23c9bbe18821924c16a489d844fb0fc1c0cf75e62673a29d331974297eb00b8d43c7f17dc486238855d491caf5b8bd0622cecee35b2c205c82c1728fe2d0c18bf3c4422b5e972d520bbd43151ec24bff0ecc55088bcfd3ea1a548fb493ecea5f5d56e2e5640ff4197c11116cac26c7bd50c41921d9b2a632cdf916d1bc2173007f01db5132e1094e526161730b72280f8963b7c673afd3505f92bab0d80537f233f37157b61d1e4956a0ffe8dc108e8274bdfd24d1f46fbde5251f722c40f4ab7beca7961719a54d9d2c278416460838041a3e49fb1990540de0656a2cc1624f20269774d6a427c0e2ae4bac87ff363694c1415150168ef7f4b05bb8b732eab6dfa2c0b22512af1166bb952ceb5192e97e4c823c62ecd923bb849ff0909b2750e1f8847b96c61949eba3baca5eac1410ca08c6d822de399756ed7edf6e44b0fb86320c4db9c15f8b389fba508593c711be0971e2c4017fde9e7742fc6ed784aefe8eb4e0768499a8958586f1ab9fc96a388070c553cc64e0020a3554c408c87778c2f1728e6b9745e1dafb53d13e744b7361d69ce6ff5bf5fe9494223c8b89925007d18e48f5b6e76f44585733ea8f4903745d456ac8f8b5f5f136782a0089fb9b4b01f73fefb3363812fec9acb1798466d914b49b8ba45833a7d509e0a1680ad7d3b007e4da4ebb522bdcd020300cadf23ff57dd8d24a6ac9ff2d4f0cb1505654fe7b1b52cf5766943a3c2bfda5474cc3cea32d2bc3a77c95aec688160a5314e07f746d0a1114ef7ece613d3e36a5c1f01840fedbc532f8a8f6eddc30664c2661ad7de6e58fc46b7001bfd1061a89b3b888b40902164153979f76ec49f2517dca7364f23dd639f6d43603efef10dcede7a06aa2f640bc534a072bc940f614be63684714ec3f708797adbc1cb84fbd48a3e063748e0d61e0248ea2ff1d86c0e6dff6200df1940778f1ff3a723d6bf1e0ccb04275247b4833d926da7cb7738596aa06ab1d28e476a28d14cabbcd6a560546712849f1cebe4275a10a2022e90a8f7f98f5f88038300db7cf1cae6d9b10a4e19784cc612a4402faaf6e19c51ef38c888da576747fdc76ced8dc1d6c1d7e0432811791e1e896998a79e5c616e40afd14b3ade943729453d8b11335bb98be6d1720ec98babd5b246c14af983e75aeb0eb5e6e7d27178a3fb371d4ce616e6becbdb35bde6223a920ba082498ab54a69c18187e86e8139fff0e5f3fad5b16b0f42722aefddc87be4208e0f95b186fd1e32da9a3a9c93939e393a9229ff55803c084f8bca8f9711eb81ee0a0f8d3ba507995f6a4357aa50f26dc34fb96e7412653a2f65b859baa329b2b457775303e9cb2d7efe447cc1990e166adab27cba68b39145a8636c04b35790a22f0c1cd0c0987018bf550e85c19914d79045e62176b9cfc3baa5c2cd0b0cb2d80ee7bf49603bf8d368b371273e7dbe61fa7a295cb9d57038da6cff95950e43c55051a27bb0cb054bca1fbebc0fc3cf9822eddf1f87f5c2a6e634993faa356386d8fd4860110f5cdd8cb51ed9d006230e9d60bcc12b65875109b20414ff218950644717ec58bd1a2bec1c38a04555416c18c4e5ef0a7d22da8b176ebf3b96af738fa11d36c128df8bf0171d12e8b2fe78e22294657fb5394f077250bc5be0501eb2f1d6292e5e23d228f2aa7cee20d539daa1d54e4064f573729a7509d95a8bf2cb12c68eaa056aeb29dd2935dbf40ddd627e7c172f60c44c960d858fce0d883d870e33cb085e06c6deee46a84c334339e2e5be1eb1159dac5138b4759828e3b14ca68f375215f9f83c6f1a99c12bb62db465d470c12adbcdfa0da2ad57acfab38c7c7d106f5a8ae28fe7eb76ae7c7454fb37b2080dd3868ea070860b9f97e94044dccbd44b6fcd0694983fbefc4840ed7cf17c15970b7d6a1325889da01522b965d335b9e316e31e800942685a1eedee046be1c00eb62e5d42a8d392fd85b0b1b74f595a30f78fb35a6aa5c7d5499769786901c4cae2474fb0ab9574c007f03bb142208da4aa4bb495e0606704e28d562406dafe16296e21b290b59e3dc4b48b4860b580209094b718f5f56909c68f8a37f88bbf8d2c80c0cdff486db8cb9ca382ef84774af0b0170bcc9cf907f4c84ab34a3f8240e1fad73ac560805ac4c6a3c52a9150931ff72d84813cc2771fc1607e05dccbec87c1b0df4bca08302b80eb8e1ab4c565760ed10ded03ce73c53f56b8800a37bc213999fd1e921fda35bcb9ab2078f3d455614c83310f9af7fe5baa5f61b8aacaf38911c68a30fc22852063ad94f519f777644f83d2769c528498084980e7d947b867ad5051312d697c483468d29db90d1b35300bd220086f06a0e7afad4d067ffc322df3353e0d4d1d93f3f25c6f771461ed56a9db59bfb70e15b8e0a6ffd78c59f26b7cd4c51ff6d1088560c133a6a082f8199a7599e839df5823db08d3ea50aa0f7ed0f93d402a8dff0a8e627ed897ec74808592637b97d2f9c0cf34f6ccf009e8e118f6f5bbc4d21df3179d43ef43c1fc583ffe345f017708fc6cb6b6cbfc8ec16cdc887e15e2200a95f4ed1190cdb4854fc7141b62b0793eb0ed05a67af15f95d4e77b6ee935cff8cc270c9cfe53bf65e2c34ad72f43be07ecdf815345dfaa8c4d80bc63b26dc39f25b9b3672ec20c7f90af52d218604dee00ff555fb814bafa94f77be1566db48b8673d389b977c2da13f4f7eef4faf1415c5253c86a3c5d0f844e3aeeccc19c32badea4cca2e2fa120bd3e137f5a2b7e97c826a478991b6b695074a27d1a85993b5cf36c0b2f7cd29b62d43f434e3ab0ce542c7adb0151d82ba3a4828ea8081812c86881ff7539e880ec5021ee704912fd2571c8913c140e97201f1e32ccc36c196b924226a62c98363b776f371bb1e7fdb3df044af75cd47dc502aca891fa7bf9db8f202458d337e8a15372de6ce99132344be04342a2d9bd7590f5dcbd39aa8e7aed1eb3dadf42664d80569733474ea4fad311cafde2af0a8e8545124e22707cbe6e5d53da19946d27754f68633925907268f3206eadcdadfe4098416f53b9a5660925f6293880e8dd5f71b401becad67211f1da83abc6ee084f27162fb308f249662100f9a0e89188bc439157ba31d3b2d51f0ce0e32234d2c0da5379afde261df352275e5298f8b6ccc1b5f64d0512063053196e3a3ec8c3a85f83fdf20e8c12383961d77d703794cdb2faba900a36b1393aa6053276ff05d256cfca6e49872b24505e4adab9ecaf89993f32d53587131b0237e5b209265facd454e329000e99009de4bba429861ceafa1afa4e44da7c7f381e5125aa78cdfef4c974111f28310b187943cca8c2db44534fd17c769f32f0b56bf54c750ed2b90091bc3d068fbc508c111a8f7d33ac555671984b84cce7404e563bbe31c2b4653e33b26581f093b483649314188cf03c90f6663a46f30eb83c8b4ff9461b210f60ccdd65b2bda5215f6d8cdcdc88422cebdc3b196370f9d528f99355fc8d9b01c60f6927964e034b673d53d9cac83c1bb3d1d595cfe165b628b55982498878f51d764a7fe4af220fce75231484d5726398f1360be795fcd7c04300124a6c24ef73a9a2f0c2b6a4852ca8e08f2de5bdea9ea0e294895f5b667a3464b0832f60008ae03fc56e20589034d919ec2107e9bc3033cbad50db289c7ec3c134de273b8aa49b16b5b4526863966054db489054604e8b7a0e4307335efe7636c86f469db7c57ffbb3ac148be501da25caa39ea149f49b0dcbb4dfd5ebc75b9146f671d5a738983ed30e681a5e804beac72a313dae423ad6e3803886141187952f6b960fada740b7548c53d4732e5d09c1a36d366a4d0035065ed5ba0104bcddc2150e6864edf229964d0818be670143799d57cf47a6b1a899c23fbe6ee1f81b0122b64004aec7f2220d5d1a6ee05d0bf7f32298b3dd9168fd781156133cfcb42e3e30f3b3c555d781b1dba362c7a07f35486ec281dc7d9b8eb40b74aea4ffea86b0973c18d4fab717b88de44372f0ebdc60b52c280f17ef1d3b5a1346ab2999c239a16537e211d3e562ca6e66f29f89a54199e41762a4ee932a9dc72f393ea84ef7c7416eadba9e165e0a206f3888e8c9462393c193217333dbd95f0680b06cf8b413d426feb3688a8e1c555bd66e06df60da489d27de909139845d6f32cd93a8578a583b53f06e5ac307683b2987c8c0df168e8caab4574351e4af695d2c686b3a77ca48cab25f74d148ca0bd605b0f5988a25e28492ade38633d01d66906dc677d2ae3cd547c65b1afbeac49dff6bf81ec08bb79e53a85a321660921074ce68d3fff00004c36c8c6e3e202d4d632e5695f1cbc544e0d8165f307f645016107e54f1a49cae637e65b8c41b04940b3ecad2deffcc81148b829dc6db7d07e55c50080799a9ba190578c03394e4083421ca6ca30a6d107f07fdd60e128918e60d8bf86687d61fafd505c329adf8c5ffae30e3dd3aee79b4836c7e4a822beffdbee2b78918ce930eb8083d6f61ed8d130e73f98a80f0a305614324a4f96550d70f750cf79b188b16c7c27617cf3be5733d91b51962c923dd36edc2e5822f5759b2e11ecbce90de4c9ebffc516c285425ddaf70e44a61e825a8317e76321bed4d7a93aa41773c76f095551f6914fdcbaec4dafa13b57b5c26067af0055ed8a8ac84bb75000fd532c6227295608651f6c3858d81ffc79e5904d51838a0e3f76a3ad949d59e2411e55bc7f74263eb88d5cf47e4e7b8cd663d417664a6e95cad1f6dfce1298b11c7feac6f966eab0ef0e89c4b2d3021e5f09b6dc96187bf522582069bf9e09126c1b294efcad8098ff4c97190fbe7633fcabd64795234a0345426d01d83a13c8aa21be21e65feaf32b9ee66685f5b3959fa14809de42614d2ce8f5d45cee5e8e0e2cd2ae8aef3e2ce9941928794a01b07ea14ef166acad73c6834ba79e77b73b30c9b17f09706d523b0c73342fe66ebd229706d8b06964c83defdfb1f65683f9f824c9573e5708fd67774b0957f604a246d342d4a7bc5e46eed2500d1bfe5c49fd4402beb2089cbf1c7c65f3b1bbd7595d049ba2667c71c5e05d1a3cf5619d44bc189f7457a65954ed943f1104eda0cd493ff7a6ea05e51596d773c0d00d5c872aa5c6b23f11793c86d2cd153de4511aa0e925cb01ba516e556ded09ac8b3f9c69b5f8ae043fc56e96948c306c74dbc7a1fe72829c46deff95ce6d4210e1e3d428a95b0b68fd6b3116098af16ff61ae135e2064546bbaf7a97fd09e7a7339ff1e0d124ca63a564bf7b1941ab0ba77fd744b07939ed4877a76b382dc86ab71ebdaf0453bc860dbfbdf831c2e5f960d7a636735bdbf2a1f6b282e489587fc47e6861fe4345e9df24c47559d70093fea65c1388d59332684ab3eb08a2227d0bf20099bff46af1ed353b0e73b7af8e1d3c90285acc7be9f5517e751f8dafdf81687101ae5e9265506364795f198178143597fdd71e836bd6ba93382efbe69d96f92d302da1af56f8487310a640d91ade42fdf59c063b7ef55827e69483cb72128728876599575199c260a47c74193ff95baf727edf754dd1b1b6dabc702ac0ec3469f5df0c5ce1a34859dde5a388cc6f658492240c9691e123963730709b59f186afbfdc5ac31e4253f616ef127db45b25321fece10ab24a813b525fce3e915e4fb3d1d24e5ddbd9029f0ce06f5bff0770d73d22521e52acf5d6acd94b444c6f4ee13650a4aa5a14ba5df691d030d38765e5af1c229806f407a630ec8c5c091f5082662f9d00f670365541a9b674d3373bab4cea54de2f525a9f384630f0eadab31cd6cedc1e628fd0003af4ef14f3a86d6731c3266106c755a29542fea456785b93dfa1c981d036526ca2f7a9966b8688b5be1142827a1caa54235dca9c176c27df7a2ec25f1dbd8d3eb28c1400ee8a170abd56559130b458935360b00e39fe64abc41941ca17d5e2124a36b7b4b341d813c2acb6bb6caa9f95db560dd19c067ba6a0c3e8c409ccd70e215d92055115f010d414808face9f79f36fa0e6075264b25bc10036808a092d7164f12d1de57abab84b54e6e277f6d7f6b6dfc12267b4908fcc964e34c779270bd9cc2b0ae0c2d98b7d7b4fa0a723a971a085cb039db3d5c33332275af36e7a4f334889f040a63b994504951504ba079503d70bef1956c3307047ffe9c8f2957891c585854ad4d5a62129059cc64e11489e23cff2357af2ac3d83d9ffa298a7cdeda07376e29e2d0d9d624616221991741778490122b4448cb0219ce381a1570f2d4f489d796ef1e00f7341828adfe661988a2daa8423d6f3880b428f7b201af688784298c31926d52c9c8e82643e25e2648d40a284e8acb53c46e414f978b3e62eaa43b6e4bb7b6d0b40f4164a9d90103cd04759100504d704d4cd7116ca4e722c7a706ec4ce94e99b169df5d0e781b3b622c7a254096c31d20905d1071a1c3c0adbb6b721886377715b7c074309ac7123fa160289b594cb9ec20d7bc9eeb45c73b0ad1b65b75cf2842f3089a42484a345ca0a3ef29f1bb66c9da075ed31f88c8041c24f786bee562e9e1505947f4de66582c3cd4709860b9a30b5c4cc02fbbf72c728440d342235e228682a30432eb14e3259128d2126e69c109c4e127dff72643324b69f6358825f96dbb2c1b5ffc08db86b59ffbbddb58ed3102b7a00f107be04c78fc881a326f84c8f9a5aa8f965152290ce9aff9d1a7f6c18a0f1f03e2020eb37a40e1b6bb589864430c677cbcb48cd600c19bfd1456f0b4c63b7882c0f8b8f1bbbcc2ce019403bdbdc58d76ea8a0b86e240a2f129e7e3b4258254945a1c5f6dfa6060d856273e702829114cd31ca7a2adaebec617e17e065e395ca39545644bb4ada33e4d0500df2dd771fe13df97cc398cbdcc1edb9534d0d33e3fc44ac4ba63c74cb1da17727db00521ba562e33a365daa6e799900fe1e3e8d5974f11ebb2b5178d56029ef138ed51cdb08cc59df467bce563ed424596d358edf00ed5fc4cf5a49017923ef202b49a67eee8c6f911eb34784e06b36c0fbf0251ccfdc740ea5872ee559d842b1328718553c722123f81e4d1b6888fc8182039d0e0bccd5cf879c10486350189902976c420fc5b78b58237600a807b0c4fe91ec4475d4b562f6d81548d228e337a209e43684b293ec47842a0284795eec0ef3a72ac9cc925e95aecfddf72140044b3469532b1b56dbd67d580d24970d0f4c507da3c051eab83d1099f0a61e33b73cbc85a6767ae2345708688c7568c4b87f794725382a49a2d6ba2afc9df6b97c12f0cf7342e9084ebd7365b3f1202de2ac8a57f56b1fe70492869699cbcf8f57c1e392e4375d95036c3e6ef2ddc18dd851297b07ae53fc7cf2d8f77acca50b997f0bc833de8e78dd338288e19b343c7b765f9b986beed47f7b95538ab545453b1e087feef303d104f60b42d903e871d49073e45c7620c6056a966820d8ee10ccecca949cae0684e86ac34c013ee2d45d21e1a7884986c08fbfec0a38da2e1f28cbc3d0b4aff3ddde1d237b29004564bc519b6653614698adb6f1bef652a627316adffad5f61864c9f4bc2a20edb18936b72e5bd2045a5df474deb7682dead3ce8b24c8655af65b7be8d67e3a246175a385f05e55ba5732620c052055e7739f4b0252dad59af7ecd217d171a554732a7bf2ca55f2d8e49144f737061b43c1cada31ae35f5a87cf23e6190f35b35f0364d484b9bca8ca41f9822b53bbebf84eddf97fc885220550d39ccf4db1e7ca7acd1331c5084d6b5c618c185089075ab4e4d416425cf5338c0ad192c6ed6e4d352abe9b9c8bc183c4e6096103ac6c41d8f6bf454df77684f6f5cccc8b81380eb2ef226c29ad2a93b344c87a9bd052a2b7059b8bacdc6b3fca8ff02e6bc8bb401789f7a872b42e1ce7ec4a653e9277fc5dac41a414261d5fcd00bf575522c2b553b237e8daadfaf4eeadd80c49afe610bd2e56fbf4d68e2c049fe7ac15a970ca2db4f0c172d9774362608f234c3661fb7001955c8aa8a4e494aac805947bd770fb6e7f57a1d95223670def2a3a07aca0dafd7766ae5ed513427917ecae0241b6bf98462ba162f3e26121c2787abf50a62bc19387f263789282c74e6ddabfedd568bd8c41abb3abe1e06dbcb741c0cd12a96e1f8863c8c0071334b64c6607329372e7c95fa532f6798239850274af0eb5d54b429b01a1278b1ba1d5d7c6cbd45bd7635a25613c94609332e475f90c5f94fcdc5aef7fa6537f1826d7f22ddc6dcb8afe686433b2ade3b724fae0ae09e4598b27e82e012a0f0f413b5c31f037f3f8b93690a2a56d27cc1cc8985907cfc4d18f5fd6f9f5baec0d20a5125e4df28b44de6e576c1ae382ac39fd2d6ff64436e8ac0eab5596b439ebbafe9579165f4b9713c2c22a29ce711b6f5745bdcc913a4fab018d54711ca539156b80c00ecc91c7d75cf5f32b7e02cde55608f0acf23b145364080e7fc9acb01d9c90aab6eb04970b8aaa0b2526b4ccdf1277a34a93ef67b075761dfc181cb8d041a1a9718e0a42a07415e2d169bad9f89cc99d7d707292c335a3b8add05661d1269ed8f4aaf86237f7d03e333b3a3d765d43b20fb207d245e128067a7ae7b5bf29089bbc8ee64700bfa7801a2fa531065be56a60f67e9992ca19cfe2dfadc99537f34f10690cc830bbeec686c94702d71aa4e72db7eabd73a4080e31a296c242e716a4d3435980fa5e34c7c7c38a72646e4c79cd1828e5f6bbf8b72cdb85ceabc4c5565c21b923a3b51b0ab1433758239fa74f96ca96012e088abdc01a51e0e2192e131eef37907c5ba14e1f46658bf9d2bd3e117c3e7d6131c50a8a2c7e248506c6ee7d6ee1057e5b0bee61df6554391c7019d126e93a283c20f76032d99ba2f15ebc95202f65c9b719e2f00230d6f1ca9b0d010f8b9b3199d22ad3632f40810e900b07453b6ec46120cd5a46ffe56018607a9d707466169cc816d9c9e48bf05b94401e237d7bed91ed7f0f97ad6fe3bc4ebb438038cc33788f8cdef1cb126dc1bf997487d6f96a66578995c993a82784b33f558fdb60dd5e2bbf4767cc0f1f9b866ee56e6d7a840785ffebfc4d1b45b7295974d36b4944fae6a35e56e19664a66ab995742711a98e2736fb6fb8a6962b992493e15e3c68ed3740f848edc0a6c9134ab56350cba7e0c5e923bb1d33178f2670b6bd8a1cedf28a7887ebaf1801634e5fddc4433003cdc010107416125f5186ac826c4e6aceabff07b936d6f1e25c704c666e7a81629bc20eb69160ca008786967dcedecd1997033dec866cc3f3ad60b6057410a55f3a776edb8fd0f3af6e7da9780108a0b15b5ec08f28259614a7d29e5f757805d1687f6f4900a642db12d16665ad2ac7060e1be802f57fc741c6bfe542d394f9f4092df0f8bafc18dd7cb340915de40c7b80390e102465622e088aff7ce77d17ab230078633fa42f67ab89fffb47c1fb56813d82df1ca7059c2e760076fffb958f59f2714df7ce26f9f8b679daf4ef1d0f5c0c88e81beb40286bb795c820c21a7f67a5cb0cdd388144e21751fb435f2dee83333b26cf74889adba2db6d3c1f5e47a723b70f9a7a4462d90be7279df55dae068a820713ffa84cfa262745b369a98424112bd3a6d72e99261ba6fdeb8ec390d77d017e18532af93228d3463ce64ae1ea28d56d5f4e10e4f494d86debeae31ee44d8237562e172ff265c6fdaca2d13bf8b165dfeb8dfb266e041fa76ec08bb8abac4a99f016569a30fb2ad03385526dab68b2698976fafe362ddc762c76be758e9b6090c0989bca80bcdae4a2e624ccbb76de3ad09e3d393d0ff97db3dc565472226fccd942ff10946a594f030ed5539fc98e7a295198618b535ee31434fa18d3db10c3a8d6d4b64e97e9ec93571a0102f31a1fb4f6215008d108bd5c85f4405f13f3815f7d49c44306c6c17f499bfa3b201ff2c39127db5935c706512a0749a4edb878f78e5f02917f2b8aff602124bb0d0e40b4ce8895e85996fe68b452c68e1c411ec995a59a86616ec8a63bcc30b6ff09500426c029cab1fae75b3b9b6943ac6bcba2c152f4671ffa891989bce0f4e9f9f83d5a3159468e705880a899f74f0691f6d225e3cbbff64292d62008f363f85e1a740d3a4dc54b9054bbce488f1b835316b387da8b21f9fe6cef94bce8143c35ac34b96012f66ba3239738c943a16f9ccc449b81604b7f8207e836b806ad2508c15fa4578e5ea1e31fdd7351a21587cc464fcf9d2371686c36bd7792d56cee8a9d6989dafd0fac0ef019fcfaf34585a5cc6434437f36bd11511b8127aff95b380a45d4924698b23d748989c48f9c890ea6d65a8407b2c0a03ab55a600ba406effc07289672217461f429e0e9bdb2baac5f199c625397a612671b973c7a4eeaa3a2ce561a40fd563bde2642a2f11b064f22f5b3423615a72d4c1eda91b81d5da3b8217c43a206c5ccd6cf76984d8ebe5e70a10318efaaf7b760fe340be3285396504a2d9bc015048d15a9f46c7b860fc6f630b79a91ed4094d2c1c1acc31ba4fe6adb222a47c0e984b1b94a3dc6be46f61da54dfd64d65d423cfb1323f68974dd39fd448db7fc7532458b2a779bba91a0d29fcd077a7a20f611bc02d05242f6668311ed9bffcfc5c2d795b2d87d22b7bc0e5b81f8ec0ddb4975da4c0b6721a98d7d40f7570d16ba84d7502c06c3d9111d2a4b2dff928b22a4a02f17c23e775bb0c28d658c4a746907fa81a46fde34b9d855aaa22e02278c97701de577520b6ad6338d08766ec0380fb13ad04e577ab45c4bc22b64b658e9173f51a57a3f34039459e64dc3312b11c7ad409eb3594406004c688ff1862a8ed7e3220780848a2b8942b5a6e584a62698d88d5e5ad8758fcc694215c0016adb3b9595620a235e005bd0a7ccf5b25b7745c7369e1f08f27040e6c11e159ad1471140d14bdd8b41caa588d8379ff64ea5dccf2896563a18e6dc6be30b2cf90a99b47aaccf40fb752c64761749af83e8c51078cc6518e2186aca23aea9231e53a83b7a7a556e61c681808d50cef89277594fdabb9f9e6d7c56367334dcf1ce64dc1c120b65e87247e6fcb0e2f2e59ac36032e5203635ab485d4d540b125299ee42392cf81220ca3aebf2cab6e1e55ecb9417b0b663a85db957ad651464e245f2a2b0306c4537338fadf77845526b937cb2cb207e765606253d5bcf112ab207e1d91fa11fea5f3f84f5e297bc54c8ac4257a2b222b2b93fe7d58ec411459e4a817b5c254ca1737751b3c85e852abfa18b697be74d677c30ecff39daeda1058fc3a50d920f40fccdf10ef3bd953496b1fc91db7ff50559d22f9cc884893ce4ad28bdfbe92e04c6db85128882420d4cfba574b45083873a41264a781045e51964cf835f8f8bd'),
	('01a2217d-5756-7862-97b9-bd2155043925', 'grant', '2019-03-01', '01a2217d-5753-7fd4-a024-71326ef8a282', '2026-10-01 07:30:00+00', '\xad0c52a72a9361bc2b0afe80ba7a09b612ba83df472acbe3d5445c911fca085b', '\x008220c293fe4f4fec6f81e296e1f8c0877aa5e6c1ecbff06fd1ee693b58511ea252feb5e02250135de08ec9a4cd2a82e9ad31e5ab2e624521a6c1617a1d840e283b255e6b249e14c4dae9a25d27fba9cebcbcb6f3a7152a538a07bb774e50610371e3aad6af2361831ded6b3c2208fe494693426d518120ef2c39b1120eabe541308e9ce687b6d17ef4e6b67ac60c820e476a694bcb981f16685b2e55b8f3a9d9e9841cef98c26503d9ff1dcc871cc8a9edf88563868890410cec5eef4543f881acba343ee3d7434a056bbe9210e0d0666c1b464733c591debc6660a57f1130008910f4be017cbd970bfd8d7c0e5769feaf026333f9fadfa2ee80b38e209a252db29cb76bed7e6445b6ca85637bf42ba91cf559e4897ee9621f106eef481bfbb65feb03dc36d9105fa605c7ff5b0f045a088efb63393800e6e3fd70149bf6da8d8c7f50c400093c1390fa0031fc86bb17a395b144217fff9b9b1414d12a208a0953504af0dfae4784d47150a20c3ad1e020ebfa4c705316d21e0d816998d5689c46d449074fb71815cc01090e037340caa306eca14b3d1558cff0cd80d3d724441f4bd7f6ae1365ed04f58ce1e921cc8c1bb1c2fe991355d206e2a6df34e8b8040a183039e25c0428b5d97e3cb60dc72d903ddadd2ebf8d78ef9736c9c2d1cc0beff9d12e87a76df2bd69de07edcbf0e3d4b9ed4938838050ddf14a5d8ada02d29e972275ae207e2b25940f6423f102c4ca33421e370636e6095d261f768575f08d4a60a327c8371ef36b2c12b63f2106966a4e9550defc0f42b809a1cfc5bde71f5b8a542d9c6b978e30f43e0c1416e9ebab49aba0389d7f14777340d9baa91859e74b483762944a7ab6141e3652e0b29e56b5131fb045dca23eb89eb910d070da3ebabc805cd340cb69e439f387c5a043e2690d1202b6649dba5450054c60a20d52e8652bceb5e85c97e761c529e4d089349c1694549bcda941e10be3f111d867d6b7eb2388d04eb88ec9494880a450be578a70f91e8b52889a20114821707f79fde79678504e2c190fd458b0b01b91ea2e21eadcb1eca9af5ba7681501ce08c00b0941cac1b6a9737829db086d23eebedc4b276e22d521e86df93f61271901bff31ea6456c1d3451b32f5b82ff944c1959bebd337414b2c818cb13440431970dbb5e5bfbda2dcfdf71a84ab43808687cc8038cb0abdd8fcda3a27a39826efea0401977021260f2e604b4dad8e617b3fa1f39a2257d57bc51b37c1abc22921d0271891ec1b55a9c059effe857132dd95890b5fe83eefe38f7b0a43b6713fdb04d50a9f163c6eceee544bd5df6d5242c31067b68d1e23002880d1c9d42a3a497a91db89c430ba375e25454a1f0efca0deb84cef4e1c00344dac21d99484fb676e037ba3a24604ca0b28bfa777c51cca60eeb6609090c47905cbbe7b55fc05408b2aef847a6bb2dac75e1b85837e9a505bcf786f54414bd14219361f63d5baf0181cfdcf3d511f23a0cf2db973ffa495431cec0ae25a35a3882d3b6e36d5c710a06e346b4c3a2ca5993b32056ffbbb4f4a3211c7d7dfb1d92b81723907dd0639cc451c6faddf165fc60ee217a2e66ee2dd97475aec9951bda7500b5dbdfda6911610dc2180bf8b684bbb153bbf456af62a44df03b47fe11f00cd980b1a23a4046a63611d4e471952b5c8109dd93732fbe7b0c01bdb969a5b13b2b4c44d23a5f4b7e4917349255f8be3c3a885226384535c79c19e5a37febb9f38ca867afb489ac4d331e9e9daff5917a0fcabaa788ba0be0d9737fe5890570e1f2cc0b6dbe1cf1496832049c38ba66a4117d2618897523e7b8c407f00234ec8b0dbcdc7e39c449f067696b4069d2265a10b953f70e0e4a68531db040e142ff220abe090d6325803a2006dc74526a27737de1e684e1f3929df4f402752f04ac009cca419616e2bbadace7e961fc9cb0f1e6c1970d2cf901b4ffba6893fcd4f322144f8876f291fe44d58d19bb6bec92dc4cf883a65a8586fa88c1ae07122dc9706a209d150e4b46c8515ae999193e9e2ef3102fdd4aba9e43d878a64a9652e2ac86bd5ca79e8106e6f518a95bbac633558d65d5383147955a995ca0f323062b4838b0a4f0129a274ee9a6039f2dc4bc79874f16e18a4b542daa7917427eb5e71741f026874f207a1b80d37430bdb03e5b48fb2fc59d8aebe27432d35aa13a7d72bfba2feb056666360d51183bea79894383daba0db8fb48d7be23067b016e5bc37b14dc87d0f163657d459cdfc8f7cf47257264e63df4810ec975a176f8e58c5c6c62c67b4d1a6b6d9270446e2c5b873a6fb5c4d26788656f36cfc24463a976df6768c07ed15ae1daaa80ac2989664b3b97b2a197bad10c6efa5779370b3504f1f7032368d365a56555cfa2cbdcd8141f50d3b0e6152457145df8aca8a2f94eb1d340f16b0e5548d7159e785cf35a80616ce74ec08148d02d4d0a5473b42e513144694fd625078005b199340abcbaeddf5b8e8dec16f1582ed846a5c227d16f24be9b6733e15f9e3d856a058007e062b464453076714780cd71fa3ae05e29e4fc08b0066a1d9783feb39ae1732fc30b4775349d63a1deb555736ba7b5b1eafa29a55b2b0d93855a4df5140790badf36b576cb4beadc0f33eb40b51185b4c92b1e5b4c2078bc92ee10078c86063cd9ea303cd83d4ab281663237ea77a4be02cebb1c3c9cfb4c67a042701da292c0ddab61bf5ddd949dad4350c4ff8f5f813cd2c4fc99b03298338e5efdbe9ee16d805924309cf9c56cc9c39b9dd6230a8bac835a7083e78a5972e95ea3be0253ecd3597305ce54d8d176226c95fa48fdec010c9d385e4f0852227815118729e2949f22a8bd6e50ad0534b615d2af79e3c5bac16a4582099e7a482ba57a66b2177de55ebf267443f42ba60c3d7b17bcd19e946fb52b5be0417709a87fa15f73d1f0f5adc1c54885a1c217248b0a4421c1ad74500ff9515a86a8358c3aa6103f464fe0ccaa16202a540d88f176f910fbe55f833be309b088b4622da2b92c4de35410da304ad0a0637e29eb2bfa7d3f2b56b85a482d27aae12f2b214def25bd520c5744604d35385685c99ce936ef8467e88b719d9ae702b8007cb09201d334765894f26540ace7837bb5fbd49892e4c7d27a9610a134a9e94f248a22caa97169de314e3b2695a2c7c570fbf0e8c64098dcce82866baac2b90ae38a78db07fb9fca9620564436b7c64554240b6a38ace24aed27036fb58b32154194a16ebe0bf90d615f60beb7ee13262bc7ee1b988c9e7d6190fa3927a74e4ee02fa84dad991d3f4a4b75c1b7ce56bb42876ce14c41bbfa86aa653c5f9a094885c257496803ff322f3e47e267670383bd4032bf46c77c777d9a56bf36bfcfd94bcc83da94eb2eeb3c46f192e8ea027b115fbb31dc726a3a6c08b28654d493c6e6e85fd40b0d43fb0a71dfc38e2930feb50e3507309ccdb462f95d6c517f5dac824023238e92f91c90d835ddf394f5f455f7be6135957d922ab007b85e2c7b1f56b006edb4cf165db711529859a2e4203578159930db21bba81b7ffade3ce276c3605adf1a233b62ada644281bcf6af20dcec42be41968d9c123a098249d4383b36aae2e38150b34ee32feec680e2d2610e83829b0447b4074a8c514ddd3edd6664a29d20adff40c573ff6cdec92e58e933688366b71bdc7279c949ed8449d06d067ec20b4592fd313ef16cc72bf02b38b748521320edb620b1d40e69eb7d369c48521cd34e43af8d18aabe009ee133f93320748ba4f5a9d6327effbea733c99ab1ee74a5910790723a425576c7983b8a9548434050c84809782ee564e35d1ea1329e3d8de8c77685f6a1e782f591d40df90e284eb281f783057837c142ff22fa753664dfeecaf359f8badb5620227726c3829d1d1ecc3af651539ba723ee07bd6281193ca0c2a7ccb5334c0f6e5d4e305285199293170caa7a3a3b69b372101ac6b4416bf22d9222c699d4e90e47f634641aa6c852dee7575b41ed245d1eed2f2b8933b3fc5da57d0d2f5e2182aba82747db492e34db1760e18b551025749f5e85b0ee649b5da4c6f33a346ef801c90bd855dc949877d6c4ff084b60d91b2034d93278b5dde529270d101010f4a58bd1c0b024b3dd5c3bfc9c318d18a6742d4281c7eea8a10f4aa67fd3376301cf81584369f31a7e5601ed5ab3b0252493c12a5d6075d94604a83a3a2330c0a75f0766c9879eb3f33fc5c35b3b009e248c4e020fcec56f91d354170849c9ab623d9d00ffcdb8477d62c169836de530d427c45d107a4d8c60ee7f904161b5fc3644be8a42e30fed231d3a5700ee724e1f33846a575d367dd4c4aa2bfb8fd59a13eadb0f7d6df459be698ba467811dc99106446160bd85689c0118cab293fcef8a76b39394bd3a0e39fc489087b6a4cce868e037e1eec473dec0de23d2b4a2ac0bb5790952f9d8ea54df0da9b04a19a8a8804835c8f4960457c0dfb88f4e1eed219b73d2f583b0e3b9d57820a7ffa8e1aaf05e9280a9f867d05c738c9c5da3f8ac76ed903d48bbccd57330bc0f1c7b1a538b0a7abbe5b33e68ebdbe5fa3a85dfdf7e16c7e449a83e83d6a0513389f0352928f92c5e76d662bedb3dbc352f8df8550e06324c0e729ea82d3c78f2d602beb5f9b5f33b9e9dcc273d43181e5934fe106e939c9ceba94c03a692eafacba274ab91759c65260eedbe4184610bba470ecf9caca8ba59f8b18765b9eb83e6a076ac74a000b3c6cd65e42baf3a2386b1e01f26c3ddb01b41a656dc23c519b424a83e16d0a00a5cafb4ced6b989c50c54fa333e2fc4ac70f86e8bef4df5f4edae2ced33e1cf69e6f831f2a18f6c040cdc06a29d5cadeb2a2396e4dffa4980febcdfbfc2b3dbd490bc57ef4343879f6595560f431f8456353271468adb41ee41b937d03329c55341c120b62588603286ebc6cd935fe30ffc454d522744a19b423dcad0774ffd52f00b14b985128492b8326f24c4f299e1fc3a26456d9c041d10976b7616d0867cbf595b340c5cca346fcc299257125aa0358084f26a70cc282a57aea85b2bcfe0c597f7a4c8f6f03967ba64f3095d8a094f2652f7f4f189cab17e33debbd0c7cd576f21fdd267d7716cf5d4380b71d775b3eb13d161653269fcc371ccd09b97fb99d0e40d6e8c7096155ab6df2687b4a2c1c268c24b320e5c66e4fe685ab2fadf7a607db22e42191c1eaa9ff0fba8586643b8c1e9e59ec2eba94076d3c637a853b9bb02dcd151ecf14dd9b032e77468b48e6ee7d0e0cae70551dd50a4699ef5fbf004bcc109393b8aec53f7c3a2e3a1ae0d01a1417fbcb329438d32bb2c9db9e0324d0311a2d95b982f15e347678edb12d99f1afff6916bc186a6844091d6517468bb479e95c20d9bd222a59dec933d1a49aafc69f06121e0a5f8b0cea54318eb15b52724fdf13395b39e225329e9bee37edc8f652b7c9bad8b4d41c80147d4a1b4849f385c5e743593f879b5ecd408f41efc46c4cb421be5124d6fdcab653984adf98d22080eee7759ccde16f5ad340c2d8d105112f0015ee469d687cb9bd8bd47168e88e8b2fd00ca25c434032ac004311993ee2974b577486ae95227f2f0233efd885ac165ad0b259362bf28c7a6c4d59a4f9eae75c707a6e6e0fb0328aa42b91e237eace9a0cf2fb350344c6e24d4347cd3534e254ac5a78856bf2a56820c2ea50573c000513ee1d0d02e32a719ef38b65c9c1a8f4c9118fc146a1794db391f7a836a0eff8729897533b650807af375922ffe2beb203bab9ef33a299e1b07437f9fea863ba59eb5c5be5b0adcff50c15a8874c2a6860f58283bb92f16ba7d0038b02341106188c978b4e62027e7116c390aaf2fb6bc0b957857ed1f783ef548e73d6b3f69041740b27527e0feb53ce4a6640b87b6519351e74b596cd5ced21276d7e33ec07b4f5ded7af39ce04c5521a43ad44da0f6911e33c63ec3681213596540fafd0613ad14a916bfa86d05d720b63c2a56a40711c04185e0c9ba5966d6cc9b2415357d502c9aa3ee6f709bbb8bc11068b0bc474b3be8f0a30a7d850799b320fa5003a116336bdc4793e032fca2c00105384fe6946d4cd5d2eb63ac15e833445ef346c689af62477ce45f72d4c72840822c0b3cdb0d9cbd1e1d1830d527d1c119968b742db105dc6bcd9dbda56898b45a291f8bda05943ce2a349c25813c65bfcb06c8ebb5ee3ce6286d4891afcba7d10d1a678d3fc1448475bd84b82338852eae58aab30d01e3312dd13b0bef8c2cca959a960bdf9d8744e2201e2d7e669882b54ccd540f12e0503b2f49030362d02de0632a2ca26bbfceca7fc1a40d8dd1d8d1d0f6f37dcddec91f752a6189efdf1924dda09f72b60947cdae20c83ee0a0f31afbb88783e95ffc7659b29a4f65df474bb6f0235e3053a6262b699c65f159032efcf41e73c19cd6bd15c5849cf788a5cc19aa25eba833347790d5de41007d7a21eb157ded5bd6e3befe1ba4e19c60b7c6a94132bf73cfd51dc88b6fbe84068a717ae13ea765a3e6d9cd80b8bf4f5b6b177323ae305c45a6e8908fa98e8f67463f3bc64c578a457a61d8af237182af783b021d3a03f9eb1ae7f54938bbd415086bc8fbeff7b5c20ddba566d8f488751ea8f1fa990d6634c626afb4614bc70c1d0dea5b1dbd9d84e0305ccce4aaf67aeb0fb9e04fe0e12fd85fd3b1e778cac93327e548fda84efbcf9fe40b6238259476142a45565832484e793c858c36cac278a716eee90e41fa59395f9c57ff3d17e162099f21edff471039989b039207168d5f56980c3cb60398a6c0f8e2db64c649f0debeb97177eb8867a28c0a3843168e147fd15bd51cab4d7ceb823961fd90391a94ee24383ed5d93680689dd5b2a2eceb39268b2e61a42aa6e9f5971dd5c61477f20fbf4be748c541db4a680036b56aec0fd9a6d8c64b4c95cdaa4ac8dd3ee1907f70dbe496123dd4f62338eb3ae3bb5801a0fbe5f23a37af50914a3d6ec0253c71fa813e3f00c2d15f466654c83f10f5f637a2c92609c23a1722bfe9ca25eb39744d46d1681983a96762dea6472ef099a6d43cbb9d485c4719dfd723b15eb9e89bb2e81045e34e507c79ec029d6ef988bcfa53738b18a70e04e576ef3dba6f92fd99247506f4f3adc155536d5f621c44196bca7ba2f7a2173a62c1e6dea6769ad12a9026ee7cef8a926646107a90cf38314cd6dfc315d15f869e8ee9832863badeafdf1ff03adbd7bea97df040e3d0d16d00e6266f696b476bb320f177a1f19a97ea582ae19031970a306d3e0dce88cf32d74f22ae65e31eabe384257b312bf3cbee1fbee6966d70c3675988979b188b944c6a1d70cf67fcbb06e63c09bd55e200e981d6e507b4eaad1f84c1ffa5512cf9103685d7be7cb2a3137a4c41c575d5469938569475311355be6b16305577e3d4c30ef33ac2414faee206bcbd45e0287805f2e85f3f132f7f7e935d9ebdacb811a957abc313200719c31e20aec4c6aa54bc4acdc527bfdbc9be4f453e8bbe526398381002d54dbe73b9484e340f09ffc47c3e3c3f05b2b47771d3936d79ddb5b92a8d6b081d9765f6144b1e4893b27a661a8a07a749cf1d4f708fb99039fecf17708e84c504b59c443ab3584a41cdc45e9d1dbe2739ddad1456eda1bfe8b411db011d4aa41201337b3a6a5a8aed02ce19444871f6de364fc1dfd3c3bfe7502179d5cf7feed8adebad96f62ccc18722631343b44a5d68557f545751e132ac4619f627d5d9c1a7eff07570e8077171618749991ab981fb8af8d639aad793d21bcc42e42123116e35d7cffe5bd10264b066126bd25f5f1b07d22f72e842d79f2819a0483ce515ab677aa090b7ae2d025fd8d577e99c3c86dbf65fb9970ae68257042a5a20e5d2a410f8dd2c70993b9a63901ebb6fff960cf3f96d667f07fff567599f059ff580199b55731cad8f5f3850876e0bb6042ee87dab48452f19b02a7987a72c73802327932512e9c82fadfac11e802bdf1e1a9b5f8bbb2506b977dca7b22d8004171f901a266ace5f406e56ba4a2bc1c72eb0b714d0c7e56055c2a2585f79f93ebb1e6ad9af18d68ffc226b6b6ed1619fbd80c66f42d4be2696b0c0c00155b22a3f666d89e165596dac6541f1d634b8a1059bc972837939d88e93b7c69e3c086c1e9e2333115d2e6b0118bf5563922b5d0df9929dc9e41542f7c8c204d5191819901024755af0a634dd3ace0e0136ff4c8133b7bf490f089d1d26a25961f9b8ae476d86c7773745d65702348aa9f451bdd9bfb0dbd3ad8b91d34c43a5ee5b1df7cd25b9ec002864a5e930f4558861f6a41d9f90c0e9a7e331ce03e7df99000c10fdc395a80b84d07fa2b752742216798889b280e58c790fca221b708526aef3fcff99515ce98e206255515ae1d8a6a22bdac3a3377c1edb65c1e9decde2c4d0b1c4f877c752039885bf7b79f324cb2c1c43cfd035296febc82d3f3433dc9fb782fe7a642ff36699be54595efe3baa162fdb70e7ff0cc239eb1f4e202a422f1f5140748f8de4b850e23dc73bc0bdbfeba13f40f657c49a688aec8a9bb426cabdf33749e14b2a2397c7d9a3e1d96fdd402b4bceef57384bb1873736f467786fa62e88d726509b2a734ee8bf205bf3d128f317dcfd9037b3368da445bd7fb64177c59a80343796aa1d72bca0ac4b838c89ad152aa0aa2b0a18d0961d098d8d36379d8d5268330d2a4e56fc7df315be8e9a39e63d1e42b207ba5202ef49b8757ef7b7199d9b0de3b75b62ce451559bc6a17cb976d6e9a2063d19063bdabe6657b09d94c997587593878a19537e2325c758c270f02f8f8f755313bb695615fb33921db3ed23728f9ed36250142ecaf3f676e39fbbf69c718405658f11befb78da1ebdabd486baebc973d94f1b10d72b6e0bde8f493fbde7bb40855997430a337f51cfe6887228d11ab0e6d0e62fcb2cca4fa8e3b8df32420427886bf73e98d62c21668580eeae3daf733473f6fedad2293d5b57ba61cca540107b3ae8b8cad73fa648400f009556a8b8afaf3553c1613e5b2bb797bf0e27140b9a475f55b4e70a9774f3ad720c29580a8dc12654d3194493e33b65a747bed4a87dc8428c9dca2383f5865853af1037622bb081537c60442980797c85310265ca588cb3afbb19b7c3364870d69d024b1d1215845f7bc895ba17ed5e498d554bdebc0deddbabddc2c4cee0decd4794224fef204da4ef03d6ea9ba4c9b97b1b27e1df984c6aec144b671368b2976fe257d4e92f1f61100ba4bab107e214b6ae6e7c062661214cd8d5d6b9f517980b66afecc51eed0f14e21637e70c646811230967c6aa7b5bea4fc356b10bc83a78b20ca04ccdfae8e7715003bdadc1f166bdad0acd1c6cea5895ee2bfbafec82ceb7f1151a840aa4316520e33c3064b5a85a0177cf301733f5394fbe91c18846bb62b0a06a4d22d486e55f2ad833b24343b747b8a698f576a2c314d619b1d360e9f3a3e8d6a18faf918c7c8f8a71ea96f19f2983c7f611e5ba887fd39fda54d038b99439d9784cbcfa9f3374cef325bd59f804ce23c9bd0d91173ba07fa39feab8478fa9c0bae8ccae89451d2bad917188dadd0523f6670e8e297165c8e5e4725c131a3842912ea54bf5f702e64b026bfe51eada7ded6534338b83267445f0f7505020a8051dc38788041e5af7dd6e675cbaa6b2806ce8c61674cab915e2af1ff6b6c563bbe2ab8ddb34bd9f96c4bc0089f03112b26db584814297370db4a9cb50e320c7d495599cfeec474063131a296aa8d17c182713698b95f04e9bcebb12eca408fc0b0322755bf85a37a68dbac90e7ac2cd204c9a9c8be5de0ad362e336f1de12039d0751c8f2db1b5b8e7e08ec3725d6e2b129e6a5bec0b50de4a96496992574907108c811ad15d46e8b2d075048f36a6bda325288219121a418296e1db7b4184403db5ccf7d8ca9a7cacfac63bb222d76cbfcf4aad39d7db1dccd4193e84b47cb2536ebe0f9ead2f3e29e92dd9e66a292b0dea3a1f41cb6d6b45a294b27b7106f4f0b93edf1f430fc39672b7da1b0e76eecc5ce9dc6d965d1c7ea85b2fd93ebebbcb215c144c17e5cc161d3fe8bc2663738aafb1d0a827ea170120fa5c734f72834c86b7c1f400342d321a127185b4669d37ea5bb09b8ef426b6d2dc685019779c0c990b613903c2d07431fe84b2f903a6575a2967de823a5c2f44c8c446e5ee2f6cff7054a45a5d570c43d62c4fc49d62d76f5764a0301591365073fb5f3b89bf3e0cf9fdcf9ca7f9361d34f4eb10b501a91dd553330aa21896ab4ad6d4f56b8d51fd0f21af201debf4d84ef01c2c4dd5cbd2d81d2323a645a8bdb2d54b57ac7f12d8a39aa6cf7b438b4613f6f0ea37992a839f664e697bbf14fe7a28a543f341596c2fb57c3d539c4316c5b453f3a45d621e3bd869147c6c81f41afbfa2629c09f0fcebd47691e759c04b05ba9951fb2c1e1d31e7671063b8ed683129ac6915b8bf8d3b3826c84ccc4fe7ece904e36e346bbc486b6f0ac035e80e9e238ac026f72fa9e6bb40d41daaa0f00722acc982e20542b6f7b2e1e9da28d55931a0e92375370dfb3c5e3377211e945af96d8d55c78dcd194bea1c404c7af8513e01c907c395d73a46e91f5f30cee16eb415b8ffae019615e9245999024cd93568e3f95341d0071987f6e6cb13914ba69f5830f3e0bf381dbfdba77f7db81cc89ef7aadb6e38f1309f94791ed01d08db5d4d2083b72898f17beb0d3458ded8accff670c4204835cf81a99d00d86325086dfde0b41bccd6e46cc33d4c8339b77a7199518c7b51837c6083117e2faf46809f31f34e12b9bb70599174242cea9a20a1eea5d8c694304e782ba9c86ebe8e6b807dd33bb698321e31aa3a37e1b18e07fe7b379d25bf07fcd75e5ee4be16433e87402d3adb506a9a6d803ebfb4c1ff5e95efb65516d51d59e89384628aa7cb85353391d5485eb31da82735c30d3c48aa206c7719b096c08ae2a1d74bf0de967f839fd48ced6e1ae40b74000f604c5aa1286dffa5378f94d15531b419f115f4299a3001c959ca76522ab9d95421d84c052a20f21cde07f48d7ff3ba9178742698052e11f09a2acf80e731a9684407cf104e73c41871e0a2c354dcda9224378f73fbebcff6f6a7a2dbc400f1ffe9e8bf1accca62a998be1d5dcef9fe3ad7c558ca490ae0d46df207c52e6d16e1b34812427f9f9d9c0a28021a6785c657bf4ad0cde276ff6ec42f53224c0a72bf9589b78d35e1da40be2c50895ecead6592c9f65db8471fdce3e9d40f6a4a3ce1b2d65a7e075662d34bef15b67c98717a716ad4ed1762ea836557ea1b988b98cca5dbe36450caa52756a9dea0adb5bbd0d3801777aa212c9e56bbb43219d92a24746bc39c7e68c68fe988951da83d4b65579c738ceefcb15498575d0b7df03bb96e8d534fa362ee5b450077b8825714acdcecffe55cf54ad88f98f480ede6cd03f83d7a2237a38fe8b9a469754721856c206391e28bd0990f588e8401b0a43fb5ff197ea181678a0b35fc50c39829f16119d23c522c8dbb7fb0c1d66ca19e8312f018bc781bc332842595a3ca8cc33d28aa27d9400adf51be4fe287ea9d7ff3f5cfcbf6f124311209371b25bd44eb9990b8aaebcf6b5c6af065166760dbf232b1a0597a1f712d5c34462bb02c838ee49b482018d8c6f1bd079f45a999fa489f5c2e47f5b0a4c19c19b31d5afdd0d021430829de56dd330a26cb8d08a0d062c05c72315c622f58953dd57b7d8c235bffe7595f7ec908e2f20c57cbbc27f57d9722a24ed075966700afcfba471e1758f710e5aa11ac43bb9ab01f2ac0810be93cfd994d325f43d35c35e547ed606c4ebaa8d299dff6bd15818011728fb13669ed0210f40ea5fc028f9d428a4904e172adcc0323a0739165080e150e828f0fe1e0995db03641fc60543effad9b8bb498418732503642fc3bd666f476052d92176010ae71f34f1295d575a90abe6eb080311b06a3d8021146dfe648d5de85c07eb53290970eb97efb8c6a5ea875362fa63677750b3fa3de603ecfe87ba7cd131784c3cc36b89fe9391f177fae5f469e3b03f378253756cd62cbf0237e048ec0d062af24a93293ff307682ec5111bacc87953052b073278b74b6ad03e9d82a3f2a6166f896b64896a768fe6199e4ad5911633efa5fcca1648319478b08671b0f6b52556a5844fb2958577056c33daace9ede6a2927acaabec5db2d8876cbcd3fedcdfe6c111ac6632c0208b27e0fdad2a23d629b8a50fe12de302720f4d972ede2c66223cd1722d996809b550d39414622d3b785d76e440f8000739cbdb27fd279d952a8ef561e771468c227c646c3546127d6766483792a55caa1efe0c19656464f8177bd30914748b5e0442cc3885c8724bd25ccdd2fa8cdf0f1061d256dcfb3679224e9d0413d09b11f28cad10a62e40de6b74d5979d2c7072a3b9d060038fe657754f1ec164fc1520a49b16bbfb0f4cff1cc6dd97b94d625498648419dea5c86b69ca34ab2802c3b0e39597ef1ef074a9856ab785bba7a2c8bffa30a51d089e8f1019fcb68047ed12c837933922f8c112ed249d865d7c45d6b453e6b23e5d1c470c5a53fd80435929265ea2b8893de0b885252e6266da37a3d57d451fb297043a915442b9582ce0a56fbe44c7aa9f302b9e25a6d3b4be376f2fdcb244c0bb4737758ce2d812279536991a7358f3c6dfdad0adc17582642054847285e73012ab7803dce3138e03192d3f3dd79d0b95fd7e7f6e07f0b94ff452c4edc75f5181512289b8591deeb43ceac52d15166f1ea0550143244c4c3bbbb9b282465f54120d7ca315446aaad551550a5d7166ea74571f0db3763275970500e141fd4a3c5d11c6a211f36053206366c1203470c53d65611130982b3481dcbf0367b8eff7253d5c27288eddc14ad01b552cc0ec4922856c0bd4d97d872599d8452e84e2feb165cd7858c6325b867a503e373d15adff8e8da6b6b1fcb0ac3d8bff921cf1286fa9c2e2901a5898755b7dc240f123a2d12f6825bebc528f26469aeb7b209fc231fd6070aed1683a5a7d6b33941d72ba51114ca2535ce8e5f0ae7a9f1dffb443e3ae99ede437b9a00713218bb1b4d56bfed43f91938a6d707d401c1ddbca5685fb2e7c045cd168bc6bda28e974dce8a7dc13720e13a661b33f1eb2ca8527828825bfd564519fa0fb3847599b66e4dd300e69efb435bc78830b373077c8b40651acab09dab60855c7ebfd8b66470fbad86adda83f5414a3c6c56305c6407b131c8c27c199f5cfd73ed89068195c2e16011dbd6d9fedd0877d74448549676696bbd2afa9b7314f1f2e1ba4b22b342c04a8d21edfa2d5ef903f916b46ea8ae21ce81b6d92e57dcc3bef6ea041db2298bef38de835d5ec7201d362d6697605e245c3b288a612b3a648935b9c2ebb5ae36dd41a381f644797e3938fc374ca3714eb4e999d33a46ce7eb90a8d7147cce65ef0a20c4162adec475f85c00443c044473329eb39421eb0c714d6fe0c1a0f07863177def407543717fcf349ab88d18cc132c978e6dc3304d2bd938e81cf1feb9ce22e51b357462ccb0e04f8b11d984ef70c075c73cd07349d6f546903268f60ae2da48824d7d87adba57c4e3dbb1f4594ba84c8ba7eeb8f8bb899b4946a1b2bf1026e4a60fa736471d3db4437e77625feca9427a28c582b0135af3f8dd6cb58336a8f723dc678e2ce0ed4fa7356316e372046c3eafdb1916306c423dcc0d65101d77936c29d17db4302ec8a23ca9e715d7d41a3fa2b01237e5ecc645a4ce9020a981e1761b97c26b887755fff7064e508fc9d481c392b88d8c9b28fdfca0b57f9fec6ac6c0be5b234613922aa32a311ea0f3fbd10543e239b2be03007db96fa308c28fbc61efb89358eac41da4e50174d728bc4ed4cfee382958b3d0e6169a64f0c6e9e6503df829a576b80fcff30a38812f494447d51d970cf0e17ef82e9b4a6cbd1507d4b5c09220049ef4ab443f8fa0989a8c7c356a1ae6be13cdda043a77dbd1631ab0710c9db36faf201f91f9b4b41de58544329b7a292fb778b1f1d1059c24671e55da614be5a674317ddee3ac8f22721e5a9eac57ad334878d272f3c49044f89af5dc54cad4c8bc07659cacccad1f449893332087ecb7a425ce54e3a10f42d02ba7288769d168cd87c7d293b88cffbab53998ccbc9452e0e48d2c9ed13da7f4cf17ee79ea239f13dd9420d55e1716741f1579e12d2a7197b777ec561ab78e23e835e6f820521a6ff485fc319a7342cebf999a44144d003e7fe82c6a521cc6bae200ebd5d8635680cbb774ec8eddbcbe6e898c307530493c4961c433e6cf84c56b24b22978e010e7cbcebecc5ca7a722f21fdfefce8afe18c5e5afe40c80a24f699bd8a5bdb6925ecefe476e009eabb6c3aa55d612505502540409434b866a89d4ec7bcc8fc9d504eb3344b38e480ed20de34693f3b4fa7f53c2a5bd5f3ee023878673d8d9186bf389096710682f0e09df8fe671281d21289ef1b20521cb2b31ff5a5003b6ca0477be2ebdf5a0f4c01e1008aa74976df8e36ec13f22ef236127edb4f2e02c25f2ce9036c0bf94c1c69858d6a5fd1c99b3fa05449333a1d55321a28ade7957f8fa14971aa841f6425a0b5dcaf3b530494a22797b5ce9135202b694df8e70f3b826450658100945f116929b96adc95513fcabedf19daab2c21128853f0e7326a03de35acd864d9975b177fc96f9a7402e7f308c11570542b0496ea6729bdabf83eaf8508a52dc1872a173556100489d1016af062fa6016afbc626f5e2a7607adfcc5b0b95a5208041c834f919fbd649339b9390d65131ebf25220d4c9cea6c0f0654f7e256f9e3c4515b344a33f8feb48e48154e1ce7491158adced2b85a89dc02435a5ba36f08520b9661bfab5b13ee80c5c7818dd2cb4b58082529d4e42f20140c569e12656b00fc0200b29ffa9cc2913fb1e9449f2c6cdbda82a4909abcc1ce99217f68856e28d5c7f14d358af5ffcb6086840a3c1feb040e90cc662fe4ccba71609593c7e87f6cabedf7f6e7d389741ce2e345583d03b49abcb23da01bb7539b66c59f58901397c7a437034f69d922bf0fdfec8fd880885a75686ac014129ee729cde25be72a657ef4b3c517b64a6fdaf1af5936e241d9205fa57d04a61cbf658e730afc93f6f292d92787ebd1d102c4a50fd48f827ae458d610d1b3ca068183fd44d80db9047066e8a97e8ab369c4e7a5c3555731bb5ef78ca0e81ee55275f8ae219df6e4bca60d95ca2520ec45d6642aed4013f9bc7dcfe9db77e49b7b8a60427647d67dd3465c3d7819435a0ca0f7e2cfcbb6ec4112788c2b972fb674dbe1ea162877633761dea6a124a62dacb67e6d332628da8b24001f42c48fe064a0781e816fdba7ceefed325a9ab68790995b0ba5617def8d51cc4b644682ba419e70a56fd0de67b6cdc422f9b5a6c3bf5d4b116b079be8d1c79610cf5f2e294754427d80fde8d4dbf77a2801965a98b3f497e7697d8fe81ec0aecc758285c469732006e8059acce5c12dc02fa9f0fdce8e3dc2ed6461bf052544196da0c4d730395314f9d8af67f9416024df6941143099ed26d815bae4e29dcc533f5d138fd59fb5ddecb7c0075f0ecf6fb24189274368b39b13d6b7ebd26da1427c04ebcc1da88f957401d7d687c636c808e29d5358643fc050bb8487fbad28bb64b90fc05b6980ed0862eafe65f428d79eae8275936d0dc597587239e00e3313d756048a00b10bced06cdd70b9f474106eaf579c68f5b7b724abc2f96210132682a7074db26a2f3d7e3ecc25004f71994676282b1d2ffe7cda31fa7d086a5c51f9b1145980eec2deeeebf2634d8808a2b394c0203984ccbe05df8f023da023dab51200eea9e667e34a43db2a8599376078cdc0a5b60d73f551dd4685aba2a59c182efe792115fa5d7bb0682226e108cfb5dcbec63b1046d1330e44f4fea8f824b9323af92daf48207ed414961f96d2a3d85b7afbfd6bda13712a59babd02dc44e022c29a25ee120649c12e6ebe2eae6c6133aba74c7ab03760c6aed73f8ab4f703fac656d84e0617c2d85afa03563add6dee20f4f2da5f53f4fb059211c31f535dd988a173f44ec6f4cf10e0116e22ed0499c3ceb38816bc756218b578e39b0b6c4dda40ce57a92cf71b9106afa048c9cbe6e5d738ce98406c6462bbeaf305ff6986c8ca1be52cdba2d692741d05af60458da0799092c709c57a8e9b935c8045b1c9ac905a19f96f5b3dc33c3bd6a0775c58e9b37cb9030373b6f40c7ae2f6707adb1041199a4fd27c13972ddb7c51a4c9be6b067177c93da5b39e17c143b7e8ae9642d311fb6d62147a325572d5a1155d8a071d4f983558adf4ea0c6fcecd671c8fb9c3e8e400decbce1c64913d558a43454eba5e3aae370728969b5e4ce02cd3c96b2bf8fab3fa45bb92cb4c22c93319c3176d1f34c24892ba5420f41e639be566869615b322c06e8565b59a6ffc64fd1d6536e59c965242a2e00fee946d48a048ebe703ffac988d0fa241f35fa1898f1bd7c5054d3d6148a69f75494e630b13c5eb223b54001bf8bd41a4aa35237426b150720faaa437c170909a97df7f7f059800cc3290cfff74d56a4e00c57af6e26b17a7c6cb2a955a198f77fc25868da6abf88b9fec6aebac58767049844d500223302dc3e40652276fc87e8eeef5475c2b0b015dbef01abf119fb61a3739d6e0de33436439c4229f6f679e3b2f6d11ef79f6596b8eb4d7193dc55459e8e42ee470786ac6228e3cbb0a0b54d971c7d79d382d453a14e22aeea30ffd3fbd575ec6e753c18a907c6ac149f8c314cc96f5cab0aaf25095006cc17605ec98ec38e9f6806ba2079953e3604ff28213713fb64213315e3b69377e3bdda7e67187a265fc412ca9ac8bcb901a77d299e53046a3ba9ff3e1a12a58665a64303d77f903a0001e1f6a6cc9aeb0141e01ddd58f6fbee984f4349b3b12b4b6f42c4af938feb4022c13616127e3004d9405cda8e9862ced4400cf7d8d0a3ed449a8edc7084025ad28308d7d673c568934056975eff5f866d167592b973474fa959166091e45f6aaf162dc0e9972ebdd66048f56ec796674f3d339c23c7766a409d3f8104e63cde55fbe5c53e144612dee5d9d5664894532294f00fad0f2d17a2e180e0f078294f5f0d025417895861edad5862d753dd61030f9f908d75104591050ea8257a4b17a40e2948ac9dae77700d0fb4937990b88c910a94e11ad8b799d1023de39a9fc5628272955d72cc03ebb129cfc1b10a60d6bf897e7c444f75b1f9b00d5fd1117257a19004c6595a1a2f9952ab528ef3ac8adbba9ad8992d26c66103c30b9a7276f7d04c8b006475ec9859d91db4517323d456e5fc38ca31b520c88ef081685a782cb0d4f654d7df8413fb9fe424e5b1bffbfdeef0dea88e4c6d5b780f0c0bb4a7618dae98ec245cc0a04dd11c2c445fc7dc353d531df697c6bc07e7fe3fd3b0edcbd9863849d1138538f0fd5314fbe06c181bbc32da3462c4209e85f3c8e3755027ca597ea3beaed82a154e8b3a9dd4964b89bd641f7d90c3eb74e2df52b6e8a69cd03abb4e2790b8bfabbc2d1be64c63b4ab16b457c08e038779589c78f3a807db3e4b6b9172bf36b28de83ae7e6f55edf5c2dc7dc21222a0533138b3b7b2a3fb70076cbf604fac768818f6c700b58868b04b9c8ab13be8916b3b20569dfe2468aee888275ecf167a9e577945ed24bb7b94cdb93b006606c4dd1f536347241ee1c8da7233e6e450c543e4aa8b8fd1e1dd50078f7983240d355b05442349d2e5fbcced54b0c784bc1a9768740330ec10cf7461a9b8fedb5a254db0f849a7add7a445042afa5b0f1328146e3ab5182776774c0718b4e9d20908d00312cf66d3de90dcf39ce132ec208e8bedbd1f2dbff6575a6b65c85eddd31fba594ef67da3a003d6035f297970cdb64210f33dcbaf2f16325edd9123ffccfb5178d9cea4ba16f6fd187fc686216c27fe710d30873b3fc44ed6b3a4b90c24ac304bf50a7fc04d0612dff92653df7c9ecb2908877b0d128b3efb6b174c722f3cb9d5517d1cae2e19f1955b0c61d27db590703da842b881858e7dba4fb1c32a8fa3475dff30da8c1ebc7d947a41091f135868a5e3951bf10777fe3d313b9ba99fcf0427a45c5bebbd674a5673fc49efd396daf9555fa6502d789d400bef405318bb3866c91238ad375011be0c8bf69fae77325ad7f74e400b04a690a4eb9abd12a78f836a162875db284923b12326627fb4eb6e07a967072edd55b009208459db5c6e141cb519574120f25c194058965889cc357b98c82ad157f9bfc26e25d61898472786f858092c2c875eb20b1ebd8679c321cb2017301a392a543a06490d2b599e103d3c350a228afcf10e5ff567dd6d390fbb56e48e89ae6f5f22d247ef994d1306648c1b2d9716ca0967d89a7ea16eb2f0f13cf2ac2c4278c0fe7d0030ce26ea868ff54bd498718f719ae0ae3f5a44b44d1aabf04eb0b3956dd3b6ba97793bbb8975d428063ee8ff1a173e1ab44e87fb63a2d8d80fa14fd7fa753ae6b183f7ab60b1fd0d1649a7ba8878167f36d12f57688850a17e5ad263f9572d4edf5fbfdc5d489667c5422469a9946d405ccb7e468b88faae1802ca3a50e8f7403b8274681de62e976c5e1000cf958a7c72115b9c5477e5a3c08083329ec33cfe577d4309103c48b0deb37ee33237366767a1026f2533304c5a5877e48c1da2a2fd6cfc04e6fcf991e94343e8011fcd215a841ac9433c1a3ec6def00316881dffff17085ae2e4628cdd8abc564b8ca215866ea1e720432d6ac1d5a769b1bf5aade850c6fed54880b8d1887fc26ffc4f3c1f3e45c097dfc76ff5c5eec73364f5b4faf2e86c29b4383102982f4dc3b8b7789f769f614b78b3ef83e67a2bd2eaf09c9905fb4e8cfd53e14389511fd857139a67846df694d1f4b4455910e1d6233c32275f5d6463e2274b0ad0fac3fe9904891134d6203d7571292d94d32ded2f40056b76d04f39544db3b90118e09c9c554956fb8a5158c7c1397ff7f02f70880da7fd7331b67f81e2d4ed05a0cef2b1b8bc6a857e710e5ddce6bd94b3fe863fc6164b662ac5602d8c48e18f0873eb8831de697dd2b200f33464edb743be6cfa181235e154f756c3515cd5de62e248acda9b54c49fbee773f43e7e1019fe7d1dc290675bb26d1357f20b41cb72a7ba87208bdc30bf129670d939dcad7c037a26664c74d2cd5c3d5e90fff5f1d6315e3c13c59d7d9a3ec7e83b1fd6fb43d5f4d3faee209b31cd65ff97f0ba0d147910b411f40be44f6eb9ff649359d674028e768740e8a1b20e68e96f3229c993a63d732d7e01197de2cbc917d464fd906fdcab80f18ce683fa2720b92ad47f88b6928a4dcdf94aa193aa2bee3d8a795361fec4416cc4d123fdc472b18e50d7721ab6cd57eefbfe5decc789072cb1a5e41e04940635b58e8e6f73f7a6307c1699f4c72cac5bd8a39bcf7601f647d9fd04a9c80fa3768c1eb19b574b472d939740979f961ed5c86a51264329097ad115bcb1ca3a0151d4cc632b02a68fa806f57c13881acd2fa429c816979343d3d532f928c991d02352ff37d8095597f413daa48448ce7ba5bbcb117c0843660f493f0af16c12036194cf3a07e390436c5bca28ae50301a6097b89fc8bd7a523a3d8eb5b21b87104375759de8469114dfd69107754d4ce4face061bc97d899a034bbd87a64be35ed94903cf4cf65f27ac7b4da980dce67981042d7f569926bd2d8c8033426d18bf80b11f195db3870880488aca89587b65fdbe35f661a2a247f9267b8adb84ae635c3e9353683d23bc92acd8317568bea347d9f8768de146b0695c6ce86b433fd92099f809f3413da695edf4b83fac80f86bf3240863df72701bff73a336ba7bb28cb7b3f752514c51077d65ecd997cada93b10f04bc4c285f8555d69959dc38bc18edd9c7354a7ddf6424e95fad8867a29b9a581bf669685bd4f0ac3343584864222bba7ae98aece53010faad50fd24227594f3842b225c25c4b7f2d30b24a2561aeeff7747d4e8ee86f8d7e7872276fe44c9a8e29a75d3c29b656d3d9ea98b5fa0b665bd73df7a500e4af943e7d169ef6d69c12bd411d98ea96f7a790da96f64485914e2ab37928804761b7b29c49ec1872e385f9bb55b83fc0bcbea4f4e7d352c024e107657721762cfd797d54d85380e6140e614bdce59571d3e509dc80556c87f6ec062ba6af662801c981774301d62a8717af6a80392318eb44363568396bc472a594d249f2543f4bea6f3638a0d2efdcdedbcf90481e00786d0aadb92829d12efaa50a307aa2a4729548e2af7473ba9da2d0158d91fca917648c78b03d3fa55e6deb139a600941a4cf7ca08a5579b0a2427706b9b15577c0c961b719bd3299d194412709f40df135c39fe20de16ed7ca175be60a3f4170958efca053c8a98072d873c05394c6de6b95fe038484ca9944c368f1a012715b7873248cf284c21782ac480099339093ddc9b35d199b8d78aa8c809e0b265a0ac06fa9ff7bc9787efd583b20b87c90aa9f0816d51cbff7a84d2e4ddf8c0ce68c0328a4795beb00410a31d95f6905896253ed1c1f8ccf044d0dffcd30b9b579fd62d41338e802e772850fc9a07744d88dfa395429fef12ce6c070124aaaab36cfea8c185af49663d4f479b0c4f7197846d8ec3157ebd09f345c66f9e6e2995f38389c08139779817d0019959e3292c009ab6dd9d8e2dd9024aa911cf216c8441a77a3903d1225748f8d7ebc15b865036a4e5d5b6fcb6628d8c5d1f84b9b99e44220307ee5da4afdd541f84255c486a7ca64c180d3ed114bc4107e2a6ae966b79aef81e09763924099f59432f706360638e5b7ca664bf8366b53472288cdefcc7434d4f6f1376c5c5c1c899eeba97909c244faa13b85b6e26d3a8fc5f136cce87748c52de76b603b4ddc76a14191ed2a0b923ac833975375bca6e9b9fb2aabd99e0fef895fe2a0c3444ecc06f80c309ef345c0697e13b1b253188d21714996caadeaad556876055a4e3b2d645eb5696da0635a267b6320c88a18b994639d5876b8fc46085cc90118273fc649c61fd8011c74bbd487d51dac3a45b1a93823934a5fef4d4520fcdd237d47e3b572da37ca509e79db528819dd1150de3732b1825f36457cab3bfc21db0c51fe0e51ff790759b858c26af5f8abf3ee129aa40571a1d621c68e49047898ea121930f70fe8cc388299e18bdab3924a5ff7fca210e2dcbc195a6ef14c302f4026102a891e2bf29e52efe9b2759b14b345fa25face1cb639ffccc854aae97bb453372113f2b7327c1d172f4ba1dd70516e12f3af28106beb1ca53551b72a242d4b75e2f86e160f1c7e01889d7237af28221b4eb3881c40e12cf23526146edcb5d04c31d928a322cc48b828887431ec52c183504f827eec53f0146cc3196c2d5fc64e9bb1503af2db7123f4e5ce321fd3c8347a6d03f978c5669b5892faa04fd71b696e69494f0f52539b40a3a4e0d0e5de947f8d6bbf71a89fad67bf571d10ecab41cce97bb1044791b902376ad04c4fbe9bdc56f30d58ed7712a6fdfad95a8bd7b1ea7bc6b62873a3bc8453af0f66ed25f7fd457c6bf7baf9bbbfa08062f8d8d6aec1e68fa828ef5413e5fb6285adfd646ae0bfffd37fd8fbe305a289237911c9bef88fe36ee68fb36c10d278d5ca8973d79d9e8e2f35a8ccdf2e7d813c13c8f69c609aafdee4090a54d0c13557c3fc8bcc612477121010cfb2fef3ee5fb0b36134b4504315a3dd04e840ed0b935e2e3745055ff306d5be26db1c3cfd9b2623b277e0f454f9fd446b16028c47a70db398f165eefa5cf4807d9bca4c48280b2d005b70593f834dc870df730df8018e0a0cc409b57cf9274339e68cadad3aa65a110ad9a61fc12e0596914f949cfa18a4c23aae8260a43ffea5983b55044af08f79927c32f3c4cc1cf13e89f619e122d7b03777cf8bd146936e2464db973dadc7398d5f5a095031700365c9ed2ee64876f43f4601b8ff4c174ad7a76f075e23e3f1944f564de0dbd1e27824196102544e1a13d6fc80a60b44f20dbfbc40df8a02042586faa51d2bcdedd5699e2551e85b728b225a5b8f2aafb9cf1584b98beb11918d456090a8b8cd6b969508e39bde3fb1e93903653569400c8c8e93b00e78cedb9f924a87adcad3f87589dc6e5c9ac3432926dfb060f3226ed23503cb9f31f35bf15d0245b94ba443d02fbe8aa0d02bfa62538fed216ecd66c3bd379b505cde27b918bea584f90b0ae36e2f0416145a0e56f7ddb21871b4b0ae32c64d5363c0c32f14850b66667fa2174288b83208a55393ff9494f119f2f26d9c15523bd341f3365622ab5c16295a9d905a3d5491508d60117f6cbf81759d1e648bef7660c914e9525215d30aa0ea6dcf90fa724ce0b072f12546411ae16814bf232bbcccc2a76772f0725a576f7824bc06e633f893de3206957fc6fe08a91a02a6c1c9e9d8915aa55d4bc6f582d2721c24768c8fa58ed8e1c1fb3a678a4966e88f5b8fe802330133c62bf7f2ee8a7c1868eeca1938e98c813d26a8458a10b208b3c65e4b37e86889e9c457d6685e25cd031d35a55e16ea54499b6a9c9fb0cf7ba23fad66708495b713a287ef3bcc18894051dd59aafe08b5dd1d4fbaf048097a8b6777a4dbd6ef2abb41847bc105649e367a36a5fe70a2b93aac5c736eca5cd2c912c6d3d5d158e54cb0ac8c4e4b7e15ddc49e9104faeeaa6115fb53b8f43e5054f86b3a44da56624c02f813cf0cf36497daaac52508c0e06614aeb8e938832a3ff0a7ced4b794db275d7bec443b43634b871df2b26b2b34bd4ce2d66234a363fadaf5491914da398daae80ab30b4f0e3fd9660805204d6ad0206bce310a5aa69795ef3cfacd26828df0554445e10710ad6e8079925491bcc290669997435cb586bd92bf0cc19909a21ad86308e0569ee2401ad858c7e2aa382dff655a2e03b1bf0b3a1093ef32d4c79c92ddb5bbdac56789be33cef5154d07f3c635910b3e3628d89201668e50ca99cf0fe5c9935661552cd8ab7db3d7130a2ab7cfc1e884c43142a093f37a2000eda034adeccc9c2c26258ef21f70202d36d33e0212113ee76048b5e1c330e573d811b5e76f247cfa9170c50ecab8705a9d3f3c100a6a24059009e560a275fcf55d3a4ab4765f9cd6a7b5d7f5db35eb6ee29e11b168a8db0aff5b22abdad93c23d0aa009312dfde75a09093ccc14ec1a42ba48d90d94119b0b7f41c308bf2bb46005f5551f5cb789f2c357d65200e9ca86b853194d28db0968a8c2e4f03bf00712842f77e9282e4b3f96b4db92ab81300da656239aa0448bbf6c2ed4bec8f98abd0a98ef5b3ae4a903e85d0600ef65a068e68023f248abf71202ba21a4aa35806a58ca97e07c3e3fd9d8d560bcda93c4a24134dfa259f4020f5583246d788440929f9d0ede5868bfe5ec8068045538f9406ef752cc85d249bb823608cf1953091a3697d13fc566aa05e233fc9869caaebf057f5791c3dba4f91c28562bd4c2b2bb634e955277f414a9ca913e4238ca81922863b9b1a5c162de1ef515dd285b8b7605f21577fc8a8826cc75b3f96d170ae9181049a44a46c94ae3815a2f5077590f10ba0bd9524f85bb96fee51abbd9eeee5feba1662c9c0f62f694aa7bf5a3109a06c32d0901f8591a2c05f5bde256ea81cc030b2ac305bb49facd54dca06df45f7fea75a3b08a0fd4f9f4fce4079e057f1282be7e4a9e84c6d01219b8c8a4efb08670fac2d383f408ba7eef03ebb1d44a37273fd5b3f8b8c415799354f9ac46f791e692d909335c7953f7e75e332dfe32e393914fd1a24518cfc1048ad680654a4fc34e505f35a1116198f6fdff11401c3ec90b7abb5aeef09d82a69e85da1f5fc8705e41307d6c5187b5dc2485c8cc7ff3100ddacc0fe61d74fba2ab5963788a3c5555ebf4c154a8ba6f81b83b9a4e7c0d9edaab425628627f4e0c9de9713e41f1d2de3e28ce8c0961d276c39fe25f3e4c0c667d38527f4eea8ca8a28994ff5596e526ce5560190b88232119c487cf1c010c0e3f4320ac26ec9b0048a7bfabf1d21f8374a27db084c7257c8f1a31c3fb10c71aeee635cfa4d11f80e680ccc7a829b7790216755e88892c9e943c136a2cfe4d7c54bbcb437cb05a04eae36ae3a1e95866ac0f2fa28358b25a398cb5677567269b2e86e0e32db8f5cdd1fbb233060d2fec2a6076364e8e2f1cba0af7e86f1527aab069e989ec385ba2ae3ae7f94776f9ee2856d80c8f7545668830b4d6e5cb96264893ad39a5c0bc3cb78d71c6cb6984123861e9fe92789dcaf7bfdc50005a5c08a30dafb5167e4ddd6f18f66d73d391133a07a30a1f199b3f1eb9251fd7ffeb639523329c2302ce333920ec831ae304fadb2c6eb9ff2675fe3b557d0da04e661d39c006d2934a47c65e63a91cb9291568f3be23183f28fa6c160e13f151e9cde8f9c8da93b13003b5512898c704283567d939b294d0bc5b09fc04801df054fb9bebd3838848e216e40f5d6d45742557f086f000c988a6c6b79a5010f07a55c36ada350f65e1ba3332f689a84d9a81c7d08faf2d36625b2011f377514c27a40579206cb92f169aecf06e9e62fe4a8676d0fdcd5dd1bc72025f13b32b0c470a9ba4944f7be9cbb1498691bc4b7d6b19d8cc18df374be4960de954de3d481dc1b466480aa979eb928c3e69825e112447fb46ea3383e0f100ae01a2f0ad216ed76578e9fd9239cdb2103e80e3ea48aaa40c45b4b6427437367e9777b1fb8918a3b2349bde71a2a90128e535a70cca06fb2fbea67bfa6300d63c59e3ab0203c70b3c2682b88f89ebbc68049f3893ef0877498bf702b35b4e18fe6e8f976ed7815d423ab51e4ec8af53a81aca3992f86aa3137c142721c2522bb7dbe92041bd53d17b6880df7f2728f33445e214fa1af9102cc4dd687e7f554c4a90034918889ea785026750ef43a8f35db80407653cd65e9a08fe4cca48119acff17c5b449cbd77e827191fa66d6cb8ece8acb8ac0e080ced91d90a3b6643ae0ccc3913660591f1848db382a5c00843af8fce8e1f5f7cca547a9ab8bd1c8acea348c4e73f7e6a37324ad1c9899ab6ffe0ef8431eaacb67cb3c4be36e5c759cd4e22b2f88772853f7bdd9728f1f4a79a248b8bc6b1d1fa246283df51758b2c9f352ef151dcbb4175c43e6c3f8ae5c41e310637abeb7d2c7048014a44c13ea6ff12835cd9637d548498d27a63ba418190eefeb70a3265b1ccf679dfefda5f2769b8aa8478dcc912aa4fe49c8378a8d9fb773ea09b56cf123baba19e7fbd034ed786b184c95a9596cf1a6a403e7649737fab36c45f72f4b35109c5e9bbb2ae14dd22d9a9d07d9ccee4cdd5f5b376393e792ba2cbeb04fed4ee520df8ca7636f5394f0a8a64da6b3f694eb863af5ff0863c159f8048d05065be22d960d43832f83b4b516b6b585b28d44e6aa6c38a7833715f4b5b0fcb459fc319bc5be96406f69b7d20d6ee64d8daf1111231f72e28b2c9a09207c352d7b3a5281dbf1a33960a72cc2c90e073773687fde84c7c461128978fcae113cc48b9857c28ac05b49bb9bb26b7e0b3285815ce2b541b7a8c8fc8819fd555b8dfdb0f0ed4ad2c3a8b2cd9d57bd5bc2927436061e3be67c34a824c6803c536c6ca80987564e597b75862a9f5df82346e37496c7951785680aec7942d04042c10766fff97d239b1aa5833267e7cc5adbba172ba8a95e8de1d7ae7ffc2c8260545b532f475e7a414241a1d2d8b73a2a588619cc04fae1115dced0e8781f1cb9478cb4619890e92564a4620d723c73c165c453a44733f2ac668d1f2e913b39f12d8a536dfff322888dd85f3373cc888c18575c91b7f1031e2f78539bc8c9aa443d7ffd44789536e5f566a087278a49674ac28cf67aa41645690a50fc87a827bded4d96451c3590265d474f7c8aeee75a50a1b13d907a2e091e5d4de3bbd0fbbd24893ca0f2d352f1305531bb5ef554766cc81e2ad10ba30003f773ee8e6df887b6208deac3e4f68709f70791d0a45f5c6fa4546a732a51bccfc43823bf142cd611efb022e773e92ba6f0d552bebb6a7f559b24950e062f444172ab2ebcbdd2d17e5307f72771d5ba7bb8c0ba7e982cda76a2fcbff460ade52f2e5e08b7cd2481de0abc22525700daa1df76091fbf931c3384a6c74e6d143d3603f6306bcb94ee9340b6269c15b20a628baf7d3da684b38a6236d38e7c46283ebac3c39ff2e56424a4a092de4701346c12ea5b33f36647cdbc319551f85c629136e243c53abb8669c34a6618e4849e1c47ae3cc3d71901937c684b260b923fa680ab47d036a9b434c45b44f9b4f38b345e223c16eb56f43675c6e7dcaeed5f2499d636e2379f35b0473f9d8adae629e38d0aa52ab473a216d9dfbab0b727892f02a8a116804ba0e37655f6e6e486f1932bbe3b36d615b21d68a07bc72ab5ca6261dbe3ed3a98ff7b773fa3b6f282e84f20768f5e027aeffa9043897d2412ce9e03ab29eb23bdfd0036df342dc73456b5b869d24e4a5797e93deed41c2bd66d8d5e1f6898a21e592db3513a1c560baba827e3f09c16f1532ad1269578f825fe4ce21e07e133c68b4fe769074b7715b1a69169bc66fdffd6d7c55603bba0ea16b24c0dcde9af1c22aa65b1d08188bd5136dac66bd1ee996717af8dd263bf9b2ee7a67027b167fde3c389ce5e216e59abf5f91a93d385b49c5a9c7664dd1088003b781b7fca9e463da707c7b8062c2d46405e73c2850e52bf539fa3626dec2fc968ca2e937a693310db28bce446196cf097925e22157e1f892bf8e44b03c144985703287c12547cefd4dac5d4eb2669b80a0595cf4c8f7b373d1eeeb849e67fad828ff4525e70900c3988753e3b601da8bcb07e097cf9969a8210419672efd1c20de1554ac3ec9df2a00358230067ca752c697ffe0876508e543476572cb804945808ad06733f49680d6a54cdaabee456bd7a529697ae1bf7c461b19bc149495e15e5e2ec26e088a198b7bd01c8feb4088e7ccb2e20c0d304385e2b9a2a50ede79340b41e335b5ef720962d46ddd787e08508e38771e680f0b3a6b3d6f97b8b8818c035cec54bfe5636bd36e3e13521fb526d79553ad69c8dae39712b7f7d0b7bf3c18605c1564a0adfa7959a4883473fb3e2d6bb2f25b403a00d6748da5fe538fe72bea9adcbcf4c349338257cdab3dcbe82ccf98c2d58741218e1ca6653eb12bcdd9f0c31f12c08e7ac879dce4659eddb914839deab35dde2f9e2502bdc86bc45b3c71b24956b7e45b334c11d6c5e1ab7cc92faffa66de4b89c272baf5383a4c735c9a97dc563943eb1697c45909a09f8d7df91fe7357887d65f5ac913b39534474749899f33695801c521f0f65cec440965f9742971aab28b0e2e197ca360e1d61d5b06351a54511d91dc1c89f2e58d3b06acf44503206fb6a7a3ea8553f1e63952950e2b626de7011db5275dd2ae2d41861d25388bd16f0d5487de3b6a57531d504176944129a46cbdfc66836f503979c82069857eccc5805d03eac13a3169b2c29bc62c1f699297b27fc1caa791c9cf627b78def97f705cff4c507450520e5fde2ccf05e7a149f95dfcb0cdaafb1849ea8a3ba500e826855822b85ef4cc276c8828c51b93c75c74bd8dc55b96501a9ceecfef09348edf458c0f3301d4a32a1498bd6ebc3621520246e96cafa32fb9b309cd078aa333b01484bb0bbb16cbe16623bad8a3d196e2a3324a91bcb0f02a5d4eda747c18bf66458039f72ffc61c6f76afa50532bc42a4b50beaddeba2c02a0eab8bac50d30538c8e2197c337b46f2e5c4c57d0b5d51b7abd25f39bf9f9774acb33b65762cbb601f646a4945596ee659d3932a7f3fa8c4b87d2590d27141cff650ed619e3e7e118aff567991ea4e4a9dd2d3c99fcfd37c45f0eb8aaf0ce5d8044665afa2d7c1c0ba98bac1c9f30a1f297595b34de4f5efaa0e36c9fd6ace2317f70031fbe7b9008ce1affb4f0aed00e6e8ee219881444693a64854d1ed5eebb5c80e08486238749e669f99f47c2ba0e5b25e9402c7011004a00f3af12534bf46bcd292adf290d3f69e24bfe53ba0d5adff08788b401d3640ade25743c16e038846698b0348c6f1ec44ff5cb59b3d87dd09e40edb8c20fbec7859c499b4ccb9c3d70ac5da023ab40096fc9652238bafd7562bc7cd840db35a3bc475676fc05980ac100c0c1ef6547a3dbee42a7fa2f0a7ce000eef9e709dc41e31f9afbca42d4c03789e07324e0f8e5161a44cdcd31d963a4c96988f4ed3f49bee1bb44a841b31709163efd0aa1d82b7a91d99e5dbf62a675b7d892fa35dafa2d99a6eabb2cddc17d8bd91cf26fd26e3c8034284b2a5b5ad538a57bef8f5904cd9d9c03404e572c49d5d49fee4a27a2d175bfcb962c40aad5b8971c5d7477e07baa1f07b21300d04168aa7118ad750406d2b23434cc24286ac62ee7076bbdf7f51e8021deff50fa5ce8919421b03ced3c207204ef7274d31e68e45a2dc9052183336125789711fc58035c53f139386af96e1c5fd0f71bf27a74671c41dcdf0afc84989e15697a62870138377754e5de07ca846a8d6732e0867b0268197ed12746895a5f101112a763b76d5f368e07a74aeb843dbab8897c631c96b30742032f9a1932a805c3bbf6ca72f32ab237481886f9acb771c681107106704e908191b24e9cda71a620b38cccb5bda23618bf87f2c686ae690eb15e5a05de52bed1c71cee0a39cd125ee6f8963677dae82cfb91fd4e6abd3df61ab95cf710541282de63f6a2f8e2a7253776f253d484aa9569c2d9da4f7ea23fdd710c5ab14eca9e42bce543d8d513c8c8ca50468a65118639ed1acf3dd6ec50bedb2cdf76c3fa66f497d1da23d6ae41bb185e54502322a2bcb4dced71a2fef54b2bcfbc375af0ecf03b92b032c978e403e50d032d07a1807e451b3d54c4a6c90e87012b3e6861ae599f32260ce573bc854ada51dcd605bc74f3a7efd3da1a8e9cefe7b083e97ff7d4fce28035d47a2eabac70b055d49e445e163c54d4a9d955f2645bc2caee482dcbad7a5a0c48f7497b44cc277e35e2c315f5427439809b9e1efae623b1120cbb79b1ce8b2555a41296f71dcdecc249e448113458d1ea176ecdbc8f48faf339eda1a6d18dd22333189f54ec4c5f3f7165a595dd47cf4b124f1cf19d3cc7313e5a970d2a018668cc7e721825fe38639e0c8669b43fb04c884bf01d55ba28d01842d3fbfbe5f448a5315a5c9f952b330417c09fc3b6e9126ccec556a369e8c765cbeb34f307ca159c51f1d2e7061dbfe4fec750e08e33db3274130a92358b18716855128e42d7d92f51bb30018b0bf9095677018c07e77b728acefe9d83771d545aecb25520c9e37d4a28ee1d35a0cf3a0d7152ca009838144d9c9e349b6d833e7b3c79bf90cc0e91e0b877d9c21056989012c2f5862a46bba995050b4b6b7010548724e2bc10e3ef56017aed5ce7a007eb5e7955407a28fe2ea0480e60fcaecf7205d882193615939ca0ae4e8c85c08eebbfc1cfbb9d232c8646f366335e8295993f897e409e20021ef31ca7e44d5e6b25230ef1b7d21ddd6a9d1a84ac211ff1d69f8032aac914ed9cf1f29534d4193f0dd2e4b12b388ddc90d92b0ed32fd13158a6fa45a18c589be27326ee4f9c125e0da5d73b8747624999827555b13a4ccb6526a6368c5e58eab1fc93c0c4bb8479cb195817e2c41c541cfe82d4bc9f17f7e2ee228bc6a818e9a45539f2d9b930d773ad883d50553b4a1e7f50c8fe2f7304a77552c1ea0eeef83e36a78184151b889f2925f8106a68a0006b3b8c1230b67163afe1c410a0316baaadbdbc2d56b5ee62515af927d2b1d3bff6aa6d58a7c1acb2cff50b51e960c1e86f1512cacac4d71aab05f7839e94a7892308ce204510d579bb378011ca9a36eec80a46a3ca40cb4b53454a8637e7ddb660380ae0b2684fb105c992c9acbf1cb1d8b5b83bfa38b1b4c4750d9f529d302d87235529605921c4a06dbd5ed606a3e535838583c149a660a8890bf18123c751abc12d6fc77f2271f7ab0f727dd211c80e86f16c224fe3c1ca9d85cbfd0a26d6c817eebb0f49b1695fa9fa098c9d05450a9a7d998c862604151efadeaa134fcdfca1a3f1354566166a84d7fc258094cc324ba2e2ac75a51a92cf4d193bc25dc1e93361ef7d5252e0d6f3b53a0c0c2a0911526aed70fe5f2739fbe0f9b30c80eb0393970e2e08d8b472ec11258600df1a26e30d50dca95f50e98001a3f6278853b3dcb0185592f887d5a072e0e49c27c2c3186bd298481f83b4cf47782dc5be45b84db093cb62b288f6af7a831088124c8cdab00c43a91fc7c0ba7ca2cd92739e4c5b9bf0966c53caee85e3a22fd8da6e9591330a8eb5ccbe169b86fc0a0922c0568b5a19f2b6126478f5facdcc64377b92fa11b54be00c2fc0275ba59c96b31842288aede78c0eabc01965b31629d7803fae4aede28598ea8fa38c46acbcfeeebf03f121045b1edfb1026a213a00d04e404d0ebe5ab1560e5f9a1a52b1a18c8012742df1c4edb4a84c5ba9ec0c7b9344e113423174fed4e4e57be03789cde29ad5fb1267ace137525017907049fadf216ae0f9d44a6806ffa29c9085b433844ea0d498d4e6830d9a46545ce41abed18fca02f43042e4d9987984e02ccd16f8813beea014fb8c745e91b03743059610539d64081a68d1e5551fdae4d706515b7a97a41056a0308df22358d85e80fa53a46ffaae8dce58eaa7bc71df2b6f8c428191e06a2ffe0867b79fc59135f553585bcd35ee16ca9ab4b73187f4ac3820ea3008ceb8f6e2e459ab502f41aabf4d144ce4faa91fb02a71f51df83972f6b1a1ad56424b6bad9e0c219d17bf982c153e20e87117a40023ef7c7af8d8699c8019b2faeaf948499f65e1ce840426edf6759f0b54a49ef1ab54a7dc7c7fe344d9b461c5b5457cb732b662c2369fdf9db3cb6cbd25fc721c835772d6fc0f2f9900aca5471c9fb483c36f3cc3cef28084255fa9211c8501bc0168872ccfef7487418af71530327137dd12d65700017bb3fb568174021284f4b051b26ac53a4e3cf66e5caf174e86abe18f3a6d9fcadb5838caf5bec90ace102a773159b00aa04868d598dc6d59296acb64b34cd81aab236472054b692042780f27bb6dfade7a69d680af024fe7644016a7f142d4168ee24b4ecb7d4b659bdcf4714078a9e740c97de7a631190121db38cffe6ee25ebf949b74e9544bb7411eea2d265819825d9e266e27c01915af3705e2af4ada1e071a4a7da75d4061d768f67ac3ff299edf09be2f5fa2d8533950ade4496a54e8640f43c6c7cde849c61d44a784b56711265ee79a08243aa3b7fa1318b5cba55c9fa007b7f194d3835be6926c50e71af088127b45543cdfd9d9bbafee83f93b25e17d65a107c9e1112e434b478db4faf23e05d4a740d67e618b8c8eeb083e6615e975590a37ae59f103059fe2a6be2e53c9011be070b2e8e8ce074f7bc3c26f598513eefc5d4aea92f630b034ab1a331c761ad3c2e3792c4177a6d616acf5a067da09f0863cc9f3c09b5d578bf80b4cb846ae34f72b8eda82a38575720d4894ca257bc2a3121b5fbe1bd22dff7e05dfaebffb1a60e7359185997533afb247810cf2f78ee8f3ac24426975b994f4f5249741f865fb8ce2c4f03fe900d97e40741fa42384b50022160676b54a5f47d51a850099feab85d645a285c31e06d3442e9a86f3a65c8274f92eaf61bc478a57fabd1f3473ba87604b264e68abc63c42436f422c790e0fd0ca79b79cf0f25e73fa71f479d6b38c42f853dd030ca76213bfa24fe8bc537bcf03271e1fc4a476eba62a06f315867074c25514d38144c59576d8812e2bf175ed3cf8b7f247588c31f3d430bed79853252fa09f6d7f726ad6836ca95d6106091d1ccff389b25ba348d7b080ced12785d9164a4618b207b1b35439be46dc46b4980fc99e96e7e8a8f6d2368b2d4d9e1e87534d2ceb34befa102802b478be574409808cae20b188d0da68867a32f371d420ebb5f04caa223079571df743c4b541506003f1a5ae1beb3f1af24726d4c14e4fae142c10705455caba9e68a644cb5664571b6c867cdccdf091a2d7ec237314371fb0e7723441957ec2bea91e3277ead2e4f1ac67e29ffdd9f1f4c6fcfe3193d00346ec9ba0903495affb2ce80c3a016888c1d40311a2ddd57c52a98daa64d67703766810899228294b34cfcbb0a7c8f3a68d78f08f034f6bb0587e658804f7af205403a7b3021106221fee45191972f32ab2c05e137b11b10e279fc03149f4a3491b1b19acc7c7da064524b402bfe0a8cef7c54623ec3c80676deacbc1eadb9435cb2f01038fe9fd6f8b9e185dd0e6fc9b9e922142189e383fe388f056bed099f09f930f9e3779ec87f5e9697166baefd2df245772a74c9b10b93e577c78c7360cf86cc8aaf0b933275400c4f9ff4bb3bdebcf6f38c9d89d75061437a786248864e0634a0d62f43b0d2b4f262ceb5e6c72d6b58b7d269e64a49dae228a259bf10b4e140539adc0014986cf68ff1dfa0f6a9e698b412d7c3a72a5d6deafa8d8b26574214fc640b4c7216b0c0f544ee3c623ef8b394ef8a2f29f4f89c01011baa5d05ff950232aa7e5341a36770c2e83959d4732de40e12addc6d1136562ac11c07cb3857697cf9bac28ea8da0d441dbdbc0588850ccf2d04e30b97669d8cac97a08615db5e8c55341b6676d75eca99fd3354022ba5c8ba5786dc4dfa2debf8e887eeced153253a8faaac18559c928623cb226e983c03cd80f741f845c888e2fcb8d729e6a9948f8a4d9d2206acf665a29227bba7857f871b2cb6507c78c034ebcedcd7244dd265ea59ea4871083d58b5335597f0ffd9350211f8ab85d2c830c3f9916f816238c9dff3989795c12ba4d6714dd4ee97f490ec69193717061f294c688426d6267dadda7f0b91d77bad7aedd865396b6e3ea5b231cbd3349a8c0b786be65b5d01788ef82ea964602f5ba3b744e95cebbe52a55bd486a9d51b5d09967485cd1538a02934fe8e2d09259adc237b034ac430015a0a4f71fa47f903e9f34cb9f11b67b2fb7b02ded672820bcbf20ca6d022e5b2a9ea3391a6a4b344b6c8f1b1bffcacb0eb161b4f387f5f5b70ab8bbfa545ac0116cbd8b21aa724e1df26bc42df235e744382d12e2129ebe55949ae3d7512e8202b2c47fc1f6c8dbfb85358c5b7945caa2d77a1d42cf18f68612fc0d731cb68769e2c89b5a32901f589a4c1d194ea0e4c901e126ef6bf261fd0edb82400b64e2200a7834b5f4a056c0b533487b95307d3135f0d771a66dd5923fd232276804ce837dfe8a607ba40d846ea57433e7218c8e8cb2a325ebc93b1c26741f63cff4acd42f75bdbc69c46b07edbff9ef0f5e5aa128e098fceca9e47e5195e9623e1c12520fdd57526ee62bcd69e4e0704058621fc5f15decf4206d3f4534e41c9da1bd7e7c743285b5e83a792508074f7b98f7c7400a6a35010c918f6f7968ebb5ad58a9e8ee1e0ab521f0d2e1cf2c2459421ffbe2fae2298b5842a67ec3a7af243ebe90358ed1a78cb8166f826f64cc84c0dad4401f8793e924b394c2dd496a7727b87845f73dfbd83ef8b9b6355553992590d1e17d1ebbedcd771f64f03188cd81a66dfb528251d6f84d7d57932fb1e15bd4354d43cd6a021bce64c7c94740d0f2b33a4044017b81f242a59e64b921d739de98603d11c2f870ae02806c98b0493a38f73227312db185e832cf1f710f9246286266728ef9d70a374d9837ed7da767bcabc69ed07891edcc23c38c97d038e57dc74914ade4fdac77f2ff13ddf5fbf1f19dca606c6ddb45655f87f817570d4fdf1f0c0d7f14413b311de7c1b6f43f302657a2e9736d27482bd8f65a7ad0791e9d1fdbebf2e9d6cd7e1e647d172277d921248d30e5fb9e5cb0c04bea2f8c9d48b58d14d923ac688b6ff26490d1d13aa7fae7f2a9a34ce7f51ebda94e2dc5a0f6bcf4a0f53bf9b147d0dc7099d12baabd0108550e7cce99980c826d784a04df56db6c32875172d0496346d9dbe2d5bea22fc73a29cb6be45560dfbc7935f164d73c7a731fd1306ccc5926095f40ce3967a33f7e516b1fa281dda869151c74ae44fec7a0e9ed5d6b7f2fd6cfd9a4fbbd65a5f61016605ff0414c9afb97c83e2427a8f0dc775b340ce821fbaba2b023f8f7622eaf12f3b755e78fabd682fecefba28ee64eb3001d05c0c1a3f46c22c79b75a2e9aec909771f37e3c345b4d5b925780a893e7c7e8b32bbc466e26b07ea6111ab632621558e2d04df4644394f9f59de1b48063a24876cb0fc06a6dd7963d8d45f09fb71160e6f0e2fd7a0f7b7c5e06c17f6af069bb0d1f65f9684b9640e2edf814649fe76897b03c9697c8429f239893131470e344d3546e918ffdd841c0f40499da8244dd1124cc55c531b9318b91e716fe99c6e38b517e175ef16f5b1555d3300fc54b79b31931886e14bbfc6876ca066c878a5cd2d212845b984e3accee803328794cc87bb1caf40ea9369bd9df7134ac8f774e214c033eec7ad5be353b7f405ece8246261371057234223e0f68527c947cb7ce455faac9dbabda2d6c70c492c7fafe545ab9562727df46cdf7d1b1c3c601288649db50398518d4a378ecf7d12a2d9ec015c013a11e49f81bfee19041a374b977121af252c6fe6341892393b1a05961c75a9bcbb0171931645b433b859b6e0d5c72cddaaf2fa713e43ea3ea2164eb93f897d8e397ef76340ce7244d9288c965d10e349368769f4ab78a9c831c16001f8ae5d540622576f955f0daf0f868418861d81183516f6f153c6986a6a742830b6a69d86877d01cccc71a9f0ebd8668f165f2f4b352932a238fee529ea09d4de6fbb6b46bb4c0689ff1df5dca20ab642fccb1588246c25fe07a54e1e4ab731372e04571d96c29cab3f64cfaab140a7e56d76894782e28043853294efc789c74608344d193082eac4bcf749f3c8de792e0af5a309ed8debbe52c0b5e9cc0426c403fdc47b52972d2ab0de60a65ed057ba1b5596d42a325b0e65e5b69e8daa15ecdb07ee2c14444b106f89d44c24b28c80e1ef5fdef37d1e115e3aeeb124709e584d431b4ed418981abc28bc4ae75f0da4565aef1c06df12960d508470f50c3d0bd8c27a51ac406d7a4fcdac772116782af6ea293182719a4ccc6d97eb741f67ca68c2553009d4aa6f07e6461b4c44134b5b7968f24b2f6490c548550f5c5882005714053fad32f5aff142f0ac4ba46ad50845057f42adbb56f9adc3104306ba0f0d9d5c685a7f7aab0267b3566032e6ccd4d8663fd8410690e4dc70308376a559dd86e2a45f3c64f17a53194424b4705c090ecfe1e98c266175e812a0ed5ca4870f08c930cba9d60dc68db03ea94f2dfe169cfefbab904a1170e2023537dc63ec2d49c592e46b9c3b67b7564e6a8cac4dd28df069527cd8409d792e9475b94b09b9bfdc686d7378c2b4941b5f64efd143f3a1e476ca455abc4b7c24f403b0b1a606acb4be35654933d62670ab0c7a734a5e99a59df53aed431517713c17a44bb638ab299003a3116f663f243e4e9a52498ef272347c857197e47b9af46eee8a6374bdabe260bd1caaa510d6490e50db71df7d00db0dd91b2fa474181be155d1f42dc0a5d335303b2dc226bf1a2556ab95249a3512aa47238fe51e269bf0d87addbc2481127ba8248498dafc2e6887bfb6416b3ccd3d97e97a19d10e2cda1dd503269428d46b30e5ddb19e589e4db0084f11a2f4a04304b001f9c7259dc944a86a01a3669ae91d49160dfc496d0be0b605c6563f63c0ac92af25deead85bc9c9f3e27e4528076fc0efa8a432a27b97df81d80e016bce55f4af8fc647b5a4bc80b719d52e79962468e199e9d070f9c60924fb8e79c9ba2a3edb27f8d32b047d28491dc1b835ee80bfc8ad8a05c4bdd84094cedcdb1133da7a5e4e0bc7026050a1f8bb52956a31bdff2532f78bae48406cea4d7f2c433a01fa9f011928304fdfd071eed4e56922b99167537b6cccf4005d1cd0865ee1dd66676ace202c4e124318cc7807d56683048468be4093effe123072fc3c4f2927fb8f55fc588dbbb480cd1e8f3611391cff2cd997bf3e2b8127b8c99befd456cdd5e597fa1418f6d72658533f1a15e00e369b4979d7288e9d964b12b526ce7442af858819f61952ace24357268887627c256a1129bd60f4b881697827447b89e2a56ed83f58d2804940378fa6daf1f20dbfd0f9aa41c39f241f7841fa21dd2c3da5c15f32779f56c4ff014be7b91aa8bccb58b58871657c38e13cc3be2cb7ce5a7de9986ac3b944284d17bfbf5ea50153327b4d504e58aa2b5a57e18d5f516fdd14f6713a43c8a06c599cc07a008832c76583c98acfdf1783a9fd2865b4f1d32b64a84ad27b01b28f7ceba2ab7bfe60bde62cd4e359b03a55278e6eb2d78697df68b3b0a2da858ea14469db235ab1c9a987bea8f2504a06f6d58a33790ed09f6879fe22e995a5b2a740a9aceb93731c33582b4b6d7f9030f27331980e71e0a3de78b3477a7030abe116563b21dfa139250593b4d9903ecd61f0dfd466529802be3b2bc12bcfcbe2d3d552f13f26f6cf3921ba2e2ae1ca9c7714bf7b62b56cf19ccee9d97891156d5dffe175cd5b2f313ba6ca076bc477bdc7f59be59c9b622ee503bbe812d0ee2af090395852fd84d7000dba1977bfc8e8adef95d143a0fe1c3a8093d85914d460b11d50ac285b38ec98866878ac832783f45f98ba03218d3718d149c51bb72825321624eb70ff4673b8ea5306e17ff4bb6b4ffc829519b833a46641743b4b1f932b6c31d935f7d0ce2d2a5066787804610d1bb8b48eb53b800203015653eefb86811be81ef589ced0f651242aaedeb9159e9059e9bd2a94d1140b8dccca08e1fab14b74c5b1ecc9c8d0ca274ff5465b0bb70c0d3598e879268ff4f12ff8103d3a43dfabecbf8830ef3e2d63db2a28265225a74c3d17eed34a7cb8dbdb6d7c1dfc8267df1e208d2e8dcaeaea297c37b6ab06580f18d86d83b0cb9fbf4eabcd1210169c90a96caa46f25a3de01f6936926543a926a57611e93e2a51a44775c85cbd631c3896d9fc009c1a5a6c957069d85d8c796b8cac50ba76f959fa8e4f3ef38f769a5011bf9a031762cf6546bc2e2676b25436e3c139f713ac3cb445102f40b0bf9b337b1bc3fefe34cd6b96b91c480fb53f6e9d3d2eea91de7b258bd143d964bc78a593f2de19c55396ba14d104abb254cccf95c193dcbc09445446f2842f68fc0827058dfa386e9c73310bd45960065610c2a701ce7f13f10232e597ce2882ad5b91fd2f3547f948ae84eea56cc71204d182e43728ca5dee13bd77bd8452913cba65835dd41e2d6bb5e21295a24996ccd0d04827158d6479a0c7bb6ae8664a51ee628dad6bb7d04eba077d9c8f700fdf586346e3b4c22cde1ba0ba3e51576e1abba18586765be63165973793fa9cdd735894a1e29df0109a0ba40afc94e54ef42d7af064491a2fcbe99aab8600851712ceec78da975cfd7259bf961bb0d40595b535fcb613d1e70494b7a21c0041797ca6904adc28f8ef2859a36aaad1087e71ba038719ed5a67ba89d754c4c4580c5d8139ea7aa05eb1f5f150b4dfa52286c901eb03734efdb367e119dcc4e6723f4a4e88b297e60e38f7323e154c13a5d5f18008a2a4f0f7ce1ac5ceba13e2581e0e36185556d975bc8ff37a0c6989c9422494581cb6041802a7b5cca4f15fcd4d240d1a2db3b77c469f6834190a64086f807c419db96cb4bb15bb6b16832cdcc35e58fbc331f16f31a559a4d90011b491c62671cc3c4196cf86633a2252c4831ca60a5cc8eec4ebf62656f8f20b0e8edc13c3b803ab9a1bc51f8a125798e69f4683c6e7027ee32bc645d8ead1ce07024dcc9c1bebf007fc4db8cf183d3215c3d673d6e7afee64c3a1877a04c89a085c58f20e08d87e208ece599c312582ee0c96aea237c0fc9684595dc30369a9fec6d226cc17d1d99a94b89289f20e3ff8848cdb275487e7dbe288786bafb9076ca9ce62b6caf08e6ca8d341a0363b80f13857e2283f93122209197cf4d856a8e9148d6c26212206ee66fb1c73e48ed22eb6458d544267931ea4edf3af6c5913347f951a84fd8fed4af71481665c39f6634aff7acde8a65552d55d68bb8f5f55d4165af0576912df6357d76d70e2f2a3469f7c5b75b1983e2a83a26046e9d1b21510ec7680a4555e65f07490bdee12dce8a3984410341fd8ab94b6a2a1db1ae903acdac984329eceb7deafe37021f17d3ef3b7aca5f9ef856ff59a130dcba266effb38cd09671e4cf67f6dbd45471422d1f4b4fe54c222f192898c82211f4e368f295cd33fad1bdb5e068d34069c5a43c2edc950778a9909f76b17da76fda854f7d3bbd2eeb70064262a731867db969d0e602764b97d2150a0199fbb1e27dabaaca69a8190e83a508043364a7ccf5f36c78a6ade219cb7c2124f3663f01061af60d6b692c6e483ad95e84a86ffc024f7f72727c34ee32b0badc1bf56ad629c0c77a85141ea092fb5a05c864584789323da5f278ff40684c71ed0b618bd466e700b288ffb1f422616c9c69161885551592e44ae6cadbd360d817775cce165dc18df4715034223ec03c05e206f49a1f37b1efe9c012e151d5accb03ce6df9bc4606a9e023f3f1d9ae680e4797c7e3dfa79740bde1948f4cedce41aea2006247d047a5927253ddfcd338ad7c6de48c7e7793af3f13624d89e22426bef7ab82c3c23e363c2de83cb48ccd7e20a322ae5de281c7696d8f7306c4eb26bf2fd2df63425a0e7b5ac4cd182138138ebc89a4d34a784351f762d478af0db9dfbb88e85d5cd41700756553cf32d9fba16ce465965dc7695270b5847384bd0817fceb31afc469a64ff1ac16225440a2723828cac9ab0f635ba885122879e11c3bac05a716bbeed1e701016e004400939b00cc4190a453690e6d5477556fee035e28c7fbe323b108b968f2c9a3f5acb0dbb2eba4125533c35e8d4151a17accd93189a45b1ab83308020b481503667a9754911bad6f0e012f08d19a3a071211b698dd5f9d1ab0f95c478de4854a6d48fec937de79fa5af7cd6a8d2a464b85a47d938fe19830f0a4a6ca8575c60c935d7cd5e98aad2352fcdf890278c8745dff910f60638f08134da39ad08046650a33492490061cd3781986e29ab9149f8bcdca67a9796052a97a69e6b175fce2938f1cec4f194332d22d992a59a7fd466bd44e3973775f0d06f353034cc3297b1f4fe737fb9be58e3f4aa1df1dc186898febb69d7804e1666c16ee8bebd32fd16c3facc4115e075fc95b32d294a6c805f4201121ab9606f20615ab405f2c8875669c94ad4398e78ba4ba03419d55ffadec3d442f76ca4b96f39d91bacc4f51290dd45b7308cb4d161fc294f15b9929c6dbdafb8fb83eabb19ab37f0df3d48e8a5bacf079e2b9896a7a713d111abbb4d9f70a2c82b38a4a25c5550d3cc1d504edd2dfae0fbc8fb810e735fd9a8b8a74882c2213592ea9964d9598da6d14e4e2bd4400a62867a210008328493ce24ce982719a8ef16175c6dc37dd79f5084a85d5afe2c771cb5b70dbf62c2876a96093ba6d2a5c55d2752f512967f5e0c59bff7252b6fb9e24ba3b5cb69123d682284c32ab466020dc12d5750ae36cb646d9a21c9ec5a2454e59fec65802e32e8276dfc597fff8adc5c581b5b59965e4e4c2f9e89d49569281a8af99316a3011b7656db5918bd382a7ec322df5503a209649ff18700692f7fbcfcae6684b043820358d7d1f397c040a241a2b0ca32b8e8ae7f3abb476d6110fd908bcd574b5663968535b30996435511e75dcd9676490359e240cef5cbdeb7dfe646cccb12b9f2e263f5a885479116a39472bed9c9fc9384a4abb51a1854f597e0267668b6b5a02cda42f27ff0542c2505635c727ad647b4420b3fdf191147c6bd2f439266b137956bcc933c8dd31cfe5bf7257b4486668aea8b18876e8b3ae70ac66198da9b58e86a3d0d4586e0ae91416b746a00152253d280dfc49ebc335ccc8247a90acb579604c8b9e6f4309d4fefd49e0fe5f09c9580c7995850d551615d7779d5b9ede5f0596df132ba528f0f98d01bab17b5c1444ac2896ea47df421077d6c6c9a9ef04c8b793c8b3aa97cf5bc6edfc89dc93331c60c0029b44654590ee2ea49556f78ee5985e3dd3cc27fccc2b8227fb5361144e9c6a14aecd5be7891a94d5f6ce503add3944e3d655e95340b8cfa1bdbe9e697f700d0bb06e80b24e3cee3331816e7234c5fc843f327e35d2e9ccd19b9d3bc25e0fd2f1d47a124defec73b066f5ac08df8c9ca9a57fe7212eeb012718db87d9e64d81098cf3c9ce2f1c2c49097d0652442c962aec215e642efbaaa57d5afa7b5c2a8b2aa8b27311d28179feeab58ebb2b675c43f40fb913be0de440a4df93b6e430a4ce39a5580054bffdcfac1c583913ec78eb8ed9554c27663956546dc5dacb3aac7bf32f40f0b73d139305a1f2ec1853ae07135f08c65b482a7d85da50b15f7d12f49826126503a64ac092029a0b6dcb49d48db6a1a9c168738656cc010cdeaca71ccd25d86fb14dca8ddbb8cc00a4148551085cb66781fd31e07ecaeecaf37d8f9552e46fea47eeb7c2d0cc9e47b0ba40b1c292b7dfab688349723180daf325fb8e5a1cae11a993c32e397432a4ef6f7509afe814b0cdaa2073554db8219c1b245d403c3f5ceacd5a38b1a47bfe1d84c8738589095461dc240178327c28982bdda0a72cbc1071d46b94ed14e42eccb66b6152880a967207fa07c3bb60860f1fc64d8851c94ac67c2dc31b61691ca10fac60d4dc1ac3621863db6a9aa947d70ad05229db76e91651f07d31216f52d848d7ab951e23b0ac7c9365b56058bb51e8c022a186273231d209e8872c600dc69904b074d4d21a7538f0a57c7bc5db369371e7c56f1b8d3903824540b9701d3096a10a0eaaf6f9ca921da743aa0c72f69ada82bc9d2036d7ec051e136a2f1fe757fbd36a10b1ba1612e756d8a644561f80b9f3f95b5e96c7507a6c021921b4a1ce11c7b026d5c10cdc663acf711592e321e2ec20bd5f9cd65b494edde95d2bedc62b372e5f427ab2963520e8f248679a4b992511a759d63a3d2c43f71ed95ba462ab98ae9d97db62d8c7e4ac00a96540246533d7b28761bb936ae3489344d9b8e9d9e8f49f4b4a2b0195d9d31310b61a06eec5876e18f2da2c15d3cd831289417eda26c0059da91d6e59f092f75b5e6969c453ea9c50cea65a434f64fbafb18911919e111897dd315e089a260e8c882fd208df5f1e8b04443011480717ffcee05c55027d2492c312d4a81752393e19fe30d9a0fa88aee75d42a9a955a8ebfab41b306780cd75621c6c7447aefc30dc0d2506500a2f2c40f9e1479d93c9d00bd7682b201739a4a44721ac6e3225eee4bfe1d4cf7f4218bafd3ed655c1a9e44f65fb9cfa25d5a9c527dc45af046306654c5c5490afd89cae07ecf6cf2ecd98485df65e59a02a0704a6334994fd4cf494430033f511275201581275b70fc7b365ae6895929f2e602c7ede1fcd26025fc82d302292d9ddfb6b82f65946b1f85f01ee85e7652e409cf07f1b25e41ea9db1a98d6feb19d687dfccba2f2a9eddc8eeb9801c78167817c13ae7340f045f587a4dc144546d23a3e81889b62e6c39193f483a47cf7689834a6dbb88231e603c8b5ee3b40c3a6e2fad75d98399527fe1c837e1bd1d708fc357d5a371e40eb429b51d4441a289349d7548365248cd896507d44f1ba4c05c7490170a2bcab245986583baa213959c1b4452aede87b8033b5a503e369489076a339f0dc4cfd2003ef36b0697c41541bd1b0f5d1b9d504479f1cd6beb35eeca613b68c3afca8196bcdd74c54ed9b564b790819c385c932bbe1f1dab31862e9a2d12c130279d86dc58eed4f363ca0b0b5ec66c443cde');


--
-- Data for Name: access_request_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_report VALUES
	('01a2217d-5646-78a8-9620-131baf4c0a00', '01a2217d-5641-7d3a-88fb-57f97a0b952b', '2026-10-01 06:15:00+00', 'in_order', 'in-order', '\x00e3f69d737b22a5003bdc57f72feb380f8810fdc008675a032520b41b5ef99417d9c738a92d378eb746638c7c938f7ae0795521ed111ff3b517dc5026e326e30218afe9d81d41e6cced7833e28e481a4a5e6cf8c9d19b81ad901ab873fbc4feca7644edc3c1068cf9d623317f3c308c968fb4e5260b9c21e242eb96ce836fa9e094dfa405b1f2014fae8133d300d418b7878ce9c29bc67ad16da1ae7e781cd6875236093b904b79c8c2604bcb37b9298d2a523112703c532ce41e861b13e6bd6aea3e2ea977c144f95860fc2a1cb477ff19fbbf1d398d0caf2a3856969eaed9b195b29e4a2826638246533b6ede62b33d8e743736b4c0701d6b6db389811e8edbb26821b11780d766162e746e4fe0aa347ee207e79c63d73b1aba4614814a70ed5ee7c94e38265026eb099c5f4d5fa642089a2571bce2a38a6c9d30c18bfd00345214ed92bb8240e27aadb4f27f39ac828524ada445490131864ea6e2391286dd4ead548ed04dd8481cf17188e83a4c10514428f731f7001bbfeb6b629afdc5b3762889f26eeb3843d06169b4357a17698b8f6b1f098f52d14c12860a83378a32a42f143512138067c7d12b229684bd66c8e9080105da7e65bad2d4cf7297b6df7f7ae88f6794fa96fedc1c2269ed3adb63a7e0f76410a775590321adfba837d85dc79c746d13bd25b8878930ad3973e464d1ce64e129f88125b0423792ebdbff5974fe02e9d45da1a51fade444927e1610462a7a85d0d89137799f896c665b48622395eeee288cccd0dde416be48317c7d6d8236007d6dcfbd8d0e7304f379292b08630edc1cf2109a7d2ed61cfee754c41db76191ccb11f828589ce6b1031a49c0bed85b71ab496fa04640c1169dd9ff3ebd2e0123e64a75264b44575f9e82236e7915768b044d6a226df0e7ec9d6df449c398ffc47c5d7a464c9b27b84b6bedca1bf9d6876693020d886a3273a8b32da2fdc0031fa3406eb70af69fc32c67831c110284bb065226226bc36a8e1eeafb6505d1ef7d50029532c992790555abed1d18d0db4058e42b021fcee2f9314401edac6a0eaf16eb02be07b3fcb6b3a7536d7c774900032fe849673c9049c4dc644b2d0edf0e7b9a80ff0a58f79c292113e04d4e73e10de277c941b4fc4b09872293207ab7120df127d94e1d12c71d780e8af7271f5558bdb7f980f008449d7ee00e9f4aaee2a3319625caa06324edbb0b26adb061f4d0d447ea2d8a28e6c6c9c2ffcb88f11652901b6ce56605fc9ee6ad55a355d07c31c1bc59e17153a6b7ce293ee6fadbc61b15c572efcac58b4e2cf5672a2d998f17a1b828599750f13d0ff74daf1d683f273aa242017f923e1ad65c82ec897597a6fb305a3b16900e1b6bdd012410e77bc25b24453f08a29c2a3ffbaf54fc94cb04a4fa79508407843b92c735f9ca449266a1cad890f6df8e5dd15c076eb95e9c63687741fd016e8f41687b32e', NULL, '[{"sha256": "00b78ba22fe8a41e51e66c657f92a1019c73069ab6d36b5767ef0bba0eaffd48", "sequence": 1, "territory": "LV"}]'),
	('01a2217d-5730-76c0-9464-30acaeb58c6b', '01a2217d-572e-7e0e-bc05-804197c35c21', '2026-10-01 07:09:00+00', 'in_order', 'in-order', '\x00d60c37f445dda33c16d4c2e5f3dc1e84927ede46a0d931799d67e56a865a427c5852b3e4b13dfdf5e272371d3b3f23d5f2ec5219fcef81c6693ef08b7271e15335558c090ffbe76161231185cfdc9cc129e22f8fac2dce798c8d6c238c446dca3f925ffda77200277e07884c2a12ef6f3ae8fde90b2ec9f91a0b4f086cf13eac49f750c5f306b8a1b8ccce34e2c50646647ffec0ce5012d6b9ccb903855a050d00bb2920b18ddf2add4951002ff3a0e8d4efe13b79a797a659253854d7ec311df9dfd11c826a4f21921a4ae0bfcc01886a29c4bd1508a68230511f7be34df5976846b177255470ca914c451c07197e4505b76780f89263491581d5ce80fcd235a5ffbac9a8c2208eb9b91bf65c75a90a79fad735d119b64b57fc121594f4bf3e29c8afe2e46e724f9981f940b3a5ee98dc33de45ed7b19caf861a5640d766c518af9082616649a7e4674526dc16bda1c44d4a530d09b75d107e5bc9ba2753689de2ea5ebe3f563d0819f351feeca35c75a95963c91397fa0f706774da5f395cf4e6e9d8e6cf4223c026f2704b3bb2afb53d6d7ffd6f4fecfa7d17b1f705f4f632f90db10123e93de2e203eed71eb825f498d8267c1397bddf980dd3aae04f1a3542873b14ed6462cbd7a80ef4803df0f463fe51c3076f3abfad56dfbdea67923c9ba2887666b75c484759e40e5e30f4b1e358d39133b84e06ce3867558bd2735be8b1fc48422a1c582d974290dc797070b8976618d1332098bfc9cdfde725c09cbe99b52b197801f0927540d741c8317d614d1aa31f87d8a973e5d1824f59871caf810d7331b7241ea2a59c0b5497110fc8048604c79aaef8485f1cf856360d57369cd3436d07a848e6c319500f30c7fb8c6d9a4f21affa991452241489c0ef550b96410d93c48d0d3513329aae47daf4fa326183cf7503b26c8cec9a20ea5a2d789d3d8bb2f7815a027feeea59b009fc616a7f2643deb3ac28280f579b032987f6b2fa45da2c5578b5a2f9aecdf12e405da69e30148ad4bd4700fb564063d7df7e4fac09d954db5c61779254d64a1ece2c9733e31867fc691d42d85ae02d57d87d087f9ec94c46fd5a68def4983f4389814cad9430269b9b8e4669e251ae31ffc6a32b526fc515d17e7f3bb9854812877a5881e38ce9e6ce1276008b4f2f438db18f626f1b41186a111e9bfdf80c02aa94995d64ec834411dbfeb94a2a979bd299521af00abfcf3134bd09a2c79f0b923b18db036c58175821eb611113aff441292cea6c7a1d6bc3d9137f4e95716464e8548f17c7fc084bbf86840f2b301d95aa81b52da1668985a51402f55e6dc024d3ef8dfd94a949d30fc992230e83e3032e9500c367225ee1155f7e3bb87913bb11d1b8d339aca7af8ca2e7692c72eb03352ca2c5f76fee2cfa69caa23fe74b3e8c3c250c677426882235757080a775709afdec87db23aa5304621866059bcbc1cba', NULL, '[{"sha256": "00b78ba22fe8a41e51e66c657f92a1019c73069ab6d36b5767ef0bba0eaffd48", "sequence": 1, "territory": "LV"}]'),
	('01a2217d-5787-7127-9d43-0ce55fc460f3', '01a2217d-5785-7d90-a5cf-cc24a770609d', '2026-10-01 07:33:00+00', 'in_order', 'in-order', '\x000b6a3c64e7a51cfc5278ba30bf1afe976309fb389c0dfb6add1a9533b9576451789977eceddfd9ddd5da3f993f826c27a20faee39d72c42011cb4b664d291dfb572014ed34b1aa416fa085cd099f624b57066dd632ad5dea77d63279450f779b1b9d055fcac25c87e70878fa3b18e26084406d83e9600536ed0c97dcb715bcde2b2197fed65030eea434932806bdbffb01d5b715e5905d12fe1d2ae67ab4c41f8c8a2d75ddf4f43f22e4ea74ab4cc49f9db25ded181854edde951d160b1fff00a11fa3fe67884e09a0f6c621ebc9ed3f01a4aca7e8323b7a5d38363834b2484b24ef5395de37ad681efc9bc5e6346dfa46c5f3e00294dcfb2bb942d66bb3aeee0d8877c1d66e99bd9a2d9ad283558462abe4355f01aab98d22e58ea79a90228d2c58b5b1b03b4d8ce6573c2225b5528ab0cdccae656e2e756e634592339432e892fe178e9d0c60b85f27b4eda3a60f15f0bd2cb0f58c0b786dcd6a3142b034346d3de75de6c8340e8e891e1c857d94fb9733e3e8a3d6be428d7b425eb97cf5902cade7595aa90e0896393aa7a708ef46aa8f03a7f6d4facf9d4500948b762d29f6cb86a539ba1e940acd112e17ef613930941403ed853d8802807950835682d470224aa309a4e826e795e850023ff59ea7c767264e670ad7c164ce9d7342be051c21673a1ba54581f299751b6518f44eb5e65ecc380110ac1a0e3d873e40fb3f761ce45657ac59c157345ac2c0dc92693448c986b792e0f3ea8b5e3c22b1ea1ab78b5465931f5772e78c73639d55ca7bb595da9dcfdc7fa87ee4dd75d11cc08dba601da305213e2b0a813f449c2c5b31c2b6913008f807b3b5ec8d49f8d980dbc9345dbcf26d11126e328d78ab87c2c10427aba865a7cd7cbaa1f9d625a661e651bc04fcb6d005ce8d807fc97afda7153dcced44a22c9b40cd64cdfd09c3f8957f9f954c0ad318858a7961e4153d5135b65213e7e1f0bd75321b26056963e126ac1e2397b225c8a4c4373eb59445013652c24ba40c14b9d72eed556eb516cb6fd024774c48c9ef95a013b3ca15a9da7405c22982eb00f7b45bdc3aedd869b03f131ac1f840af47354bbc5b8b6080b0e9d296cf857b3662e4d316df7692c5f1afb761c92a59ee25f3db30a343feeef136d8884352003a806d343f1c4ba772bd012b0cb175623011397857dcbe9f2469193aa9ff74311f24f4b2aec607bf43858a316492e3c8934539ca48f898a7817307ca1131a502f727503fbc7a751ba265f871794a5f7d0ff85539af775a824ef4c78f5cc3713d474f896d025d30ef9326fbd88c9962d9652a4ed9c88ee5fc763b901b61ea6ebff4fd32f43f2effdef1d57fafb0742a6390d01556618a3b91b1fd6542d802e0ce0d8671396a2d987f3e6338cca2928ae31f111338049746a2cfc382677e834d7178c9ce8b85bb1c14960681b67ac1330120be7d7d229393763cc03da282', NULL, '[{"sha256": "00b78ba22fe8a41e51e66c657f92a1019c73069ab6d36b5767ef0bba0eaffd48", "sequence": 1, "territory": "LV"}]');


--
-- Data for Name: access_request_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_row VALUES
	('01a2217d-54c5-7a96-ad73-008783c326cb', 1, NULL, NULL, '\x00141fb7cc610efd000d3c6666a5627991d550eaeabdfba15a7da4e0e9b8ebfa3f6df188bb667501bb3ad746a033d0b8e6c059692f29ae877c9588ac78fc5739a184d14463652580bdf319fafb200728a74738868cd0c88589e121864505ac8c21bb9f22eaaa9370062cc58a09ade09bcb984277167c77c0c46697a44dfcb747633528103d110e1cef3ea3ea3f27ccc195fe327465e8a4d6968f18b90a93987637744bb496f39f4d0bf41a62ba7cb3079bfca888'),
	('01a2217d-56fc-7e22-8c47-19e48c443611', 1, NULL, NULL, '\x00df684c0077ae906f070205ac6810a4ee7a0c1e78c82a883628c35fb36758fe702310939507bbdd2a221548aa3118ad004166119c016bdb9f4db85bebfd8c87ca558f81a97ea0b39fc0b2e3a1fe83ee486d9351bd9de378c5422b0e1cca4d48bda5cc47b7a2f136fcd9925fe208afdf273406d953b9819fff61416531dcb514efa5bf0e15e7e36ca4809586d2dc2692772802ba11a379e5294a338014fdc45df24dee8f090563012b14057a04af311b369a67adb1f4fdf12d9a386b'),
	('01a2217d-5756-7862-97b9-bd2155043925', 1, NULL, NULL, '\x00e34bedaf895b32b83882ab94f71991d7ddbee49fac27d9a8648acb26a419c77a986d64992b8d60ac89c0bd64c6a32c748f52c65369c96e38846937c0552f486213f03d6ceb301d8c35d3e5f238cfa21c41972545eed7b3fbf35808d37c4e50e62a2ae614a19e15f8f6f35c2e1a6da0fe08f8d86d2aac9adfe3820c29d7b136cf6c4b19ee05afe4d8d2ab6e043ae61df469b9c927f5218d96b524d09f1f5f25c69690b340b446299ca8ea1e79c4ef2435cb9750f0966026e94bd8');


--
-- Data for Name: access_request_sending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_sending VALUES
	('01a2217d-5641-7d3a-88fb-57f97a0b952b', '01a2217d-54c5-7a96-ad73-008783c326cb', '01a2217d-54bd-73fd-8919-b5b40c99b062', '2026-10-01 06:15:00+00', '\xf7ec9bf1a759474c300afc7cbde0af404a478f0c7f7bf7352125c184392abc65', '\x00a2ec35b15f8138bb7343de72919b4e0941a27b4ede1e372d7aabcd169d407699b9c464dc6aea66b6fa90370a', '\x00eba3167d57692fb58745941c7bacdc4a68c82ea4f980fe6d185752f5bf0d052e347abe4cb0dd1be178a4d5aefd739cc3d48745cd1dfd65396818065444e633af99c08ecd7f5954935dc29c50991fcf98ae44a6ffbaf63d97067d0a4bbeb5f667ab4e52069e5b5af7a7adcbb3caefbd7320cb48dbd86163b6b071d2da7783d00088515900f77eed1140d8bb14627191219f51ee3b516036bea8fe54993c810aadcfdac67757ce5133f54ec873a6db4c7a7f6372a412d0df9881ec20021e4c54ba83e9a5a29c758eeb1dfbe19abe5f581c45f1230ac407979fe992ee63622985ba99f5d1dbcf3422fcb04e07a257f529f2d008080f0a8e92a153a72883acea65b1b8f8ee5f3ab166784fa29845efddd0b7a0e33d849e4355dc9c4f1fca8635b71ae55f9d71bb9537838fd20301ea2a0fe35b6b885d7550c206e010d905eaf0bc0eec342dcaf0c548e45488e3b1bf5afbb1b0994ccd423b0841e950b1b2f75675c01b7a7328d5203c81cc1d0cbb95e9473918fab4bac66681c7cadd5ecd4ddfa4ff76cec03f6b482a5b434c782b9b0d05e790eb509ffc12d080d15a72059312c3584b127cfe13497476190dbf7623e61a4750809a56417ca6ef9d1de33263622a945cc86e9988a090c45bbc8fed6269998206e5cf136e398596d090ccfa5a179d1369357bbaa7b3f3694d6d41f2b984a7a7bc1dfeba48cf9635775a96d029f493514d9482123431c37201e905f2e30223a202e5f274515b16117cd5fa0685779f3856bb1dbd5295e6574ec04f1cc90bee40a631f635007cd14099f1e94246dda89cf16f9c702390e0bd1ad951a42032d301f8c8d744ddd6470c622c75afa968ba51434d31ace33f573fbf5241ab6143eafd69066e550c8a99d27f77f4b01181e6262ff32ad6412d2a388e318b73f37197112f5b9c080e469e224775b93187a3a4034bc115d375b248e95f57a3aa2c7abc8ab9561988bd081e3016339a48f3cf0e3c2151fdaf0573043bc3b4309102f3620028bc313e81056f372cd0bc8bdf14917faf17455865d0b96c2a06bb345d7777e9082a31ce19241790f1da91fad4d5da7bc6ae1e9e227b552c24a1b3bee3452095e6ca3d1dd8609d672daecab6eb685b5499bc52acdf154bdc5f3ecc5840dc1eb37958eb234da6640566bd8dda1a11e45dd2732b89bef5b7ec69ba40d02a768a614613d9627027af1f1c8134ff2751415cade9cca85e350a570d96b3622fbdaf20910ad34ba8bc46f481041d20eb25425c22e376d6d0db9fd793631351bc63e3d639dc9fd6326b43a084fbf492329cc8a02f7962c7d4bd1a3666deae79072532061802494fb6d464cc016c5bddb73838d3cb68b288e39ffc78aac828f204615980ac69125117c435bc4c7fbff2dfca4ab825c24c022ec9d3ce89dfac81478641af80efde95cadd5363d5ba8d4de5f51bd3347c63ac9666d4296d8ef9c33dcd9e5d5625c08c0198aba85698acfd52df8ef67024f15ec0ab325fb4c57e217162ee4ee1a694e74492c59305bb4d57d3f286c878b49eeb190ee24f8240411ed431d3d88d41488cd0a62b7a6ee847bd93ec7d1d4ddaf1599b6dc7c293b0377ef5a11fb58db0fd66431aa67c60029f0bb6360898025f682637c7d800b3cf1cc57143a334b8d8ca7dc4e7abac81e8f5b13767f6627f81b84ca28fb77131c9851563e3924d7f47f7f3e7e97d96ed80204e6866a1a6ba07b50e157687e4cac012913f3d1460d6dfdb2c73f6e5023a980c415a7dbdc02fc23e7c62b3ef4994fb5c3409f5020f63420cacc350c5e7c3f1ed314c408748ba23bea7ae8e50d709c3d99657290596a5a6ae265e5d409da8077a7985515e5f15dbd2eb4cd5fe0dc6a3532a2868bd1e0339d4c926e12055544c3b1ef1e802eebd4398120889c29b07ee2b04c553b8b8ca5969bb9e4d87f89126419bd24e345d4751fb48463414b97843708ce5afa7a9846a305a48bc3c691930d51a4aa60d8227b156a8142ef1f2555a4ae345da27dc3d7f5663423c9c5a814b7b19b77c47cac0de342b9a710dfeeb06a03d0ba9008abfb3767ac674bee329c8971b47630597ffa50aa7807345d11e7522d097d1ae7a870b81153aa59b05dbd19a28b649e35da57945963524081d744060bd9ecba7986f5c8ae576a3610b8c9111f9ecd520864259688d2548dc0d103d1815c28cde7e466163f45414b31dbc076c49c65a07f99ffa0f5973c27ff7b2015c4a04fecb078e9c060552dabb518fadf1c394a87a27f851054d9be67ae9415b70f5ae21973ae2cdef3267c8e69eb32d6a3d08013701d88de26625248eadcf663f768218d8970a1ac6acdf481a34a0d59255116656b6e2538eb4b147c05e7486964309470d126c8b361df2e3efc98646db7cd2b0c0149c4a8276b4251b5ddf1e9b329adf66bd305f1d47609f67e606d2a0e5cf938153d4ac83715c8e1317eeb7092c78034647a01e99ffdff3a7f647953117081ec985b90e751cef0c588ac94ab23321c7de863444bc1a97e15e4f6d32c6d9193c082bf78e48c75875dd610d17cabc14c991322a638d3519c907630414d903db6a5a873224bd485a01790886988b7c2d75402b8b98108965907393683fa32cf1e84061e56c625f7aae1f0998003c1972ff1bb70cbb0c64a2783844c334903c25e10d876313c93c943905624eef56d567ee80f09e5100aa4a1e9392d2a685b6d3e29dc85c7dc8111d78a2036d06cb28073ecb6d72a172cddededfb2942f79703cefc9cae6fd20e4a659bc589ae325f26b693a16ee461428473785ade487e4794864270a7d415c904c42c71f4ec95de05ea3da8456c82ad6ea2da0a0c8f9c200b9d6d86be1a37bbef5d4ff4dd321f67cf5be35941737d27bb9c0f4799ac37485972ab98db8894dffd4a17df2b76646c9560432a24506438387e8bed6cc0ad30aaf105364a5564917087e7381f5325ea0adf65bce319280ebcf1dc501470019168f44d039610f8c84a2537e2bd507737dc25112a48fad0cf654ee212dfdf1aab2822cc04c0b68f5e5c3f249aaf7c59beb78921a8e72457e1957b08e2adb45f09a10c6be550b186ce47f6f661f166f8272376a6d0ac2ceea92017b15952cc16f944b69d458a2676ba1038d26d3339923f4c3da5ef7b6e3145113bb35cd2a0bf0dccda3688632f5e278d195ad2419801cbf95dd7ec8d344813af2eb8682601811b585ee59c2a2bb4f61a361fe0ce7c0fbd342fdf324fae18832bee841dac5a10555bdb2e94a9c70de9b0afe95835987570c68cd2177cea800ab3b9b126a7e01b5d92f27996eaefbe43d36e4d9101af2c1c50feee641cefa6ac3add3fb83cee0b23484a4cde2016b0e6076183712150e497946a281eaf66ce06f3599d002e054f16ccd43c9b984675d3632ed9f752c7ebe9baa6e74e2b180b22af543a9b63afc3cfc00f4da0525f7df55270eeb137e834f133f1c993524180b61b963e5db7651d868de5b4c9910ef43838b993d32ad58ab34a5f2c6866d8a5a7364b72d6f6c21baa1971099cdb5361869e0ebc75c6cbc29181de7cb5ae98eeedaf2e847fb7857728e5729dfec4932c7c78405edcd410ee493d51cf7be87b0a9015e172950f01badbb6b01fdbc99ef46ec51a442c82fc1750d093768aeefdd5cb70b151065cacd481d643d4fa59876429cb7fc2bca7dca89a9825882ac83447ad2c90d32413c0d067e0269836caf1e8a2e5934b7b5999b315e87b8aa9b570d3613adf9703eb458f2684f87f3fa3030bc06f87235b0e42797a4c0a432485dd67d4aad98cfab2c64f87b506105281fd807b0e86a0611a6b0818646cf970feee144ac3b4c6fbf4481e163fe6281d10c0bad76ce11080ba67589020eb70b1f1bfabc139e0555bd3e427f331260ddb973b898571637ae4cbc9a96e4c945bf8f19aa9f376317990c4df903bbca91df08aab436542536424e1239e00a2e7908f5c5eed375250277cdb82f922b4441a4934d23353348fa9e8a2039102c088152ad121909299647c72dae149aabd14b12e6aa6933f96dd293f0a4dd54759fa6b9f381175e02b10402a4ad2b0327f7e8bde158a6f9b39bb1175a6379a4ada3463fae034ad64a6c3b9f1492e3b597d135ecf0c0210f9ad2792bf9bca09dfeb20a6f4314beb3ab01e0a5c8373f0d436acfda159276c6618f5343ba97d0c2da0a646bc0f64ecd6cc6e36e3aa01f88a417cad88de35e9c9547685bf18a95dfbb4363659a7a4aacc360ab0a1c6b14e7ea3227187e607a32a46be5d49bfff076c7bcb661b11d3ec82bff2d08ac2e5bdc38d785246b5269517bd85d88a9d9107f6594d51827a4b22008d8a377f8ee1b5d5f1ca3ea80bfacc02cd9f2b0c6fff5fdc9f2cc3cd01c7c4fe4ed1e22d570d46213d375776ed46be8975d6db96f82ad5ed88cd85e9c5ad9b8d8460a05d1ab27d3661df7f4966d09fa2acc8a5f434cf427b4e0be8187f4607d0707fc9c6094dcd3eeac1eb0ef6c63af91efa3ca1c17b0979cf90ee893f4249499eb1da600ed54d7277b371069cdef422695b0391dd844a70c2721d47bbff298c6ebed56c3ded2556c0fba4fe1922cfb1b4bb976923938759e20fceba181207e5318d3e85f1a5ac87d35398e8fb9a7e082948635522c5276c9c3cd4c1f192a5caa40ffc962cd725ca812ee15f31eb31b30b9e03296293d5c6558e30baca28381f0c708ea81ff789c9b0ad1940540f5d668f9264431881314af9e1ddf6628c3f2d63cf3bbb9cbab7c635bdc705285d8516f3fbbb376a6a18940a739cc5ad6686ccc46c5cbad8da946c4c4ba76cb6c4d2447adcbc69e82f1c586a310669a8cd94b6fc178d309d0930c2a27e855c2bbeb39cf17d5d6e4d53e137fa65e36b6ff398353c7d1a4192d5aea6f323d25db58057d03a6bf2cee0ae4ac1792ec90459fe09f9b157472e3e1a29bec28236f5d0250b6bc2e913247fa5b5de6c5b5b60a6c0a9b89c34e37a72eeae389ce2ee694d48248a380a94bb2e9526fbdf493a4480007f9ef09d619363b23baaedd4f160ca37e151fe5f402a99793942f9960eb84aa2578e808983ddd2bc804c4c72cb1119c65d45810f3d5f8938d6858296c57ba10c10a5b8dea01f5ce8e5df467633b92165e04f498366c0dfc9ac5acb27bd786bf01a6bba837ec17e8574f2d651a98d1ca3ff41c0d5db1884ad7c2196340d0de01f9ec083358bbea8d4fcf05f0ee84487cfbf40961614302d56e3894cb10c0fbc30e18315c55674a0e15301284bf455c155b4c4d853d1863cc5499a7fd7d8f87faa07313f86dc1b480ff6ea8edd2ce0a902560bf3e6e35d09ea60f46f6d081633a7be6a8b325f8cb75540ad3d0caa7560439639900714b3b54ac24ecdda8e34c6b5997ae77234fd62f2acf6e758b874e0b96722e3cc340c58e173b3a8235d78c11198c3c5198aeee2dd6de50f9e9cde1850569b5ffa102277a8ca0221eb1ae9ca281b75bffe8cce54150ca98670fc382610b49d3de6475a50006fada8c3168ac820cba437a8642688b98a109a3fe562bcb0d444b21249cc9d886b84473df1cec6ef55bd14a09465fcb8fefbf6183e5a50ea030c56cd2481ce7dd179cae8719ece47a0ca03b694bae4b8aabdb76ef68c0967c9b4720c29cc2d1059acce791334a5aae2c16576668895665ef692f3aacd9a762140f9bec00e8383781fd4a99ed25fa15b62570d6c83e5455785a9021ff2a036a10013b3bede175118a52644119720f94c4ac47c18aae21b65126ee0ffcd11fd4557ba464df0b8ef3467273582b35c2ff48b78f3eb696dc210d925ab8bed7819f089e8f38812b5ac4b58e25318ca29e75b10888cf77b3f01839ceef3787e9a5ce7fa85e815fa705bfaf6e4f7ececa7ed99aa2c21b0bf716140478b3e80f790e106e8f647a6f340f762ae407618765c8c67eb94b1f5e897bd5ddfe9ddc7b579e0f5a33cb1a573ce0099519d536a1ddb3f6460d8e6a66cb1323dfdd36bb35e56e8f79d5272de78cc3b90a0a989ef4f00bddb7b1a35f241a7f4dd4b79423dd54374a9c552ce80b1101a794de0c2579961fbb581c7fb57f4f217fed13a01633726488a878a998ff72352a9877b75259159d4195b037a5ccba0abc057b3001809f21a8d66a01cb3734a2ffd3dee0869324ade4a9aeba90390e8a109e536fe20e9991999eea97b0d76ff1e0cc55225d4fdbdf5e48188fdbdc95998948b11ccda0a6fa4160c8fb0007fb952ebfd130bd761e45523b2493dcf09932210d87f8b98737a681c376795b138c9901731de776efbb9dbb65055a96b5bdcfe0c2e13276d10a98a84617bd8f7e8c753903ad6b608e9dd34731c6b693d9979a5e70e669accd901e69bfd44a53c6cb39eee4e3a5b08edbf155f64b430cfcf69fbb2e7905d00f617e371932c356f6c7cd24b6e9b539c5894925891271532bc7def2fdedebce8561632c98c9c40c934c0c80e1f16973a15d00eedea4c67bce3c1616be458686b66d7e21cdc1cdd9c1af0681bd591d7846b680c39135d29e1fbf3dff4af6762f393765eb920d53c2d276668db481857b190f4a00d7db42e6f6c6486115a0d5db29a7015239cfe62b3db072ede0991a44b9b20c80136ce5ce9c0db898aada55662a36c0bb25fdbdff9be635803a01943cc689dbe894351f4f466db58e7bb771d67cfbbd27538cfc7f28d819453c0d3ebbd8061e33d6f65396d6d64ccd3cc969b2fef6b1c64561ad012199c0a01578ce698741b6ea8c52a471f6b35f658c09a303a98d436ca48f6a9652ae717084780557d790ba7f81826c30d230b8fde62d68f31c0419461241f2b5d538842e5777c18373ce71b2ec3a62b453877b7acce4e43f8b2aa3e2991a2746f14dd6a9826a8cbdbdb2633c11aa7c10cc7ce4a3b5b724cc2e14effbb7acf027b762f79f1d86ba8117b68c161644e3cf2f91159be6dec671b85266825a58c6b9da2c930283c785e723f1fbdf76a9eea445d1fe3fbbc838217c66c704fbe2b9289658b735599ff8123014a94b785b8b22d19ef4bdc78005a4cc45b8d8b2a6388f5b7fff25088b4529a18eefb1b9dbe18399b448e151ce35f94ea6092a2c3db195c60d9d2129ef4e4532fa393968c12a830bb045e1110f5a4b95f097ec5714c9ea8838d4c8d9eb738261134a646af45383486a7b548c952f7c9ef1b40b947930a5ebd2e5483ed37a74f2aae0ae328f73c743f9bac3afe44daecbd1af2d014e5ceabd536cb228162e9c385ef4dd0f139f3a2db7c7d10b2792d7fce89a954ed37271119fec530f2fd14b9b15dae458155046b83e831c07f28599e72373ea3bf2d5921be3f42240239df5a44449aea1086bc6095c6cd1e45b3577d6097a6b718df2f10f8c4ff7b0491839790d5deec718d228d702c7a489aad328d129e89f79130720b07eda7f67f6a66fe34e8c0fe232b4c55e7399eed25fa23d5df1ac69b6a8337268902c62f5bef9d3b642af81d4e04b74fcaee54ed302bcf2acec6569a1eaa06a586df215cec8ea3a35ca03751b03d7c71963624dfa5df3c706753caa16a361171cd62546705f59f68e0dc784b009f6326787edccda83edfdfe13279f96988a520a392f8cbe09b573d8f8ec9bd44e4a92925da4c416a17a5aa3850dfa34f490f84b0c356d7f55b28ba6fa6d78b3929470e44fb9430f64e9d727a27a661ffe77654b66732ccb7545b45227ea803b5297cd814501d22a6f6df26137e12e08a97ebb165836d1f64cac92610a5526a3b6943d51d0cb11a32bde5cb4841f614e1b72bef9b58c3a12836206b28f24ba73cd1561fe0395f0bfad86859cc40e70d2c0c22be74d981d1f408e9be840d794ba98798f51086bfdd29f3bf50dfb39a2834da7bdc8ad69298bba3ae8445840cbdc882f12abd3364e4dc059367771b02567cf737066ad6cf715b70058aa11c3f14e9b9c870a4dbfc675718f333c38b5c804cead4f8ffcf6039e4c910e3d40c57da144693d72275e561cca76df86d7993c2075ae6e5fc9b9bf36ee4d2d70394c4919e0d89adad34cccd87946395b808e30cfb30da822f94fe3d5733e846c018dddd5bc5cabff5872aa1f6c5fbcedd01d2a4ee6e9e3edf050f3a403c173d77cbe7e8674e2e5085d21ce6eba246bd2cc97ce1e556cbb1e0893c1112be6edc4d32bc49948e6a50ae93f08bff9920e3f688c80ec554e3d0a354ba4aef7d5a961b8ef67a890924714f139d9172123a7301fba1cce4019fd2b09af6752918c51a6b19d3580a86811afeaab8337a1883e989b9d13a0f92c302aeac5e75d64f74cea6a236dc697e6acd63d461689f09cc09e789b77dbff11fb0c60eec806eba9a7ea53b0654b48f88ed1ce1d9cd1f8882bc4ee3a4a469de22a30b20b72c21af2dd6d989b368109239508558e87a11a38a889beaf8ae0f582bcf3d131cd1aca90734e8e2cfa30d8259a43a547332f6b5bae79670bf4921dda808e662daf3d5aa42458523ccd2987a7592550a6482e5808b424a8f20ff4a403867f90bdc6fcbe4ef067f32a5f4f13b78b84e15d002a28c5c0698c07abacfedf1b77a4d0cfe4dfcbd3dfed2e429da69346c3e2a6b3cf27bcf4128898fbbb1f5aa47d572529f71dbfcd74b2df92b8ad45067c99e678b06c70e6853ddb9ce547f98a1dad708178f69dd8829409c5c2df7fa87062bc4f5175d1a37356d7564918342ac1fb87a751d5bd13fff71f0f10647dbc7d85caf41dd77804c66c10bf304ad471f1fd3cab23cb4cc6ebd2c99d4526d8d9103f9938b47fbe2325f897398b593c57c691ac341b64bef6a227ca0272bcb95ce4157f4e23aec2a51372d5c4cc7c76dfceb4eb946e67371eaf6e1b07546743d40a93d07185567b1191249980b2c4ce0011957e4ae69c32e503b3b7e79f24d77b72ac5c77f5c6379c5eeed8ad2fdb59bbdfb87aece63f2cec73f304941155bb53b5cc9c5e3414e9600630c6c0cf1a4d02cd7b92b039dc04a73c79484d9b7b4ffa76eea02c6e07c1100b2b2f261ce46508228a64a4763dab055c777a3eff1c2b8f27bc3f1cacededd4566ce45cc56f8b6e5074a83d704ca99e1f57aa9af1dfddbd32c19f70feef9c1d950d37f5c357fcad833a9402d12ae8b762fa92754911aac51823bfae6c1ff6eb45d15043f1a0d756200b88da1dc2c0068031890416c58ebaeb0670c3be0d2f237b39efa26c8f1f03995cfb7de4ddaa933217764c691d3f42c85a833f3667f33465473804a623d76d6ca299075a95a297302f2c8a6848f0abf3cd76bc093c6f1b6cc6380b3bd8172fb646e41d0428930c8605c1b2613d516c3e0bb342820a717d06ac115508aa25353ceaa03cf87a2c3148c6ec7448db2e48b4c83b2b5c06cbf22f053de6e9d1182291c44f8813043f328fb87e43d6678538411e0334b99aa1ae1807836d07664f0fc4ead7f0d0319f14dc31269b65bd4b6830c947662b6a15783cd5b2b9be14ecc1e9ee934ea2ebaec3837180292f64216184b79099e6a2eeb684beba498a075497abb78cc3e21554630f5e63e264ddcff1b7801f5353e72af78a6c066f0ad94de4780ec435a3785d65783dff0db505ed94075190635a6e0a582b4a5071252882178cbf7520fb9261b7f08eb7778260834c97dc9be094acdd6d3317a78ae203fbaec48360ea547b939965946506d54119614af74ed8568e2445693234e4ee5493f31864c107f7ea49673296bde24914ced7811d68706ca0d3240beff7c8acb3d4eb224323dbdcf5e55b5a27f502031e0fe4cadb85b96c01d4ea3eb7f8863d2c5d3070b400fdfbb4cbbb8fd4c07f52c56e1eae3579863fbefb173175d537e794a7668121b62d96142a1c66baebe4df6dfa5f8c6e957adf9a467abc05f4884c5e70d56c09338c96058a45dc3b9644b2358f941d0c92538994b99e8cce0fc2fbc9b807a15c7e2baad8c41ad1c1de3587b123a750104554677998ad73c822692433709da0361d506b9cb7311dff74d9a4875830e7c2273a95e9f71c556df42147f2ebab8aa1d6193e32b08d3e29870cc13802e0a18f43a8097ddb495d665ffcbd323c51aa9b4d83cfb8e0c3a56107f278526360315ae514beaa951ab46693fc3dc869387d388b9dc9a32e59b3a37de4d1c66f27a12145cd3fcb01c422c44ab155b5b8f6627f276b285129e02ca572071a1d1596603805f76412a541d7437fc1f4cabd18f6edac758be364332bbf8c2d1dbade5defa1d1620c3fbf0e1386516f2dc5e7d5ad006d35d8a13eb903b9c8600cf13673753bb6c067821d24d5914d09577691cd368c454cd8583fc16ffd821fff38f7e239751e88ed5ce67b9ba2cc16e4a9fd2527677b95949bb2a224cb82affa623dc8e5b7018fe015fd1b48364bd5a37fe470a58d777bcb03190983b067e2d12af964bbdd9faa719450ba304a82fffb69af8a969506fcff15c74e05821258c87de6613707e305de7040606d74bdbb85b5e00f92e80c8a5f24e20ebea3a0590db8be77ba97ab03bdeb1a3eda2937fdb29bdb940d81d38d1b08708381778ee5e47fc6ca36200dcdd3676dc96660c1e919452f759c4d291252cb2e72be0cf353a6067d6f47403f977c01b8733266fa3cb6f7da99bd49b3ec98d0e2e225d5377648bf6d7240e9712d246d2ce54b26dd05fd2f23c8a458e14d2d2c244d90de7ee230209eac8ae34b5b31c491e27b8a6d6e4ef0a78f58ba89625fc04cb5cbe2950692995b0d68f6bcecdeb73c26a655d1c87c36067a26353b7250976ba2ef8a2c48eb9cd491bc6b2037a51fba6fe4a482ad868e223b488d91440e04daded66bf9e56a1a72bfc6a379fe8b9387a9a631160e0294c2c06789f077471193325536f02fc1734d6505f45c153a14a9641461c274dd3ee9058343c88562e9ea425aed002e0efbe5c3bf4b431821e98a6d64bb1155c26500d36793d3b3b1624a215cb1d2eddae7294aa76b7c73fc81f4522690a5e2b953925407e22917db096e0b73997690be5c8680523d7ccec2f31a0dc62eb88f51aba9b5df904210155a3c9ac6646daa2451d2c974020007d6c6d6cc8b25b991c96eeb6360fb4dd8665f62c6aff5dcaaa1a25172bac43f3edeeb2dee751fb78257fe7d5d61dc876964e26fea8d1a4146c45ed657dcbf35ab351f248725450b9f649ba7d1de43c5e2622731ce471f5b1e2cde691b75cd9456c3c69be35440009973ad22d11b1ca85b45fdc1dabb539ffb82944b0331e62de0d27788692dc910daff07d9604b83e047f4630681b43f83120f52fa6e3011ac04bb0a32ca3eee481afaf50b5a48afd79906b543741d70f2aab1b95a8c3423449d16d12751f4061deb72898b0a4984107e26f9c9d2636b9be22bd4cb641bfb8d7ca992862d2b46726bbd8749ec34c62e7047f19b26bf60ca74ac38b88056d3360ee3e8add44142d4a0f332fbf340ae45f891607b3560e6bd848ebdbda6fe19e47222bf98797e32bcd4ebe11341d1a16184bf65818afc2c75bde1ba57fe9fe8eec097bef432cb8f9b6a9044145b0502eaa8fd8d603c79946b4dda8cd8f86f832b7a4ef7f3de21a4bce50dc2dc8d6dab764d372fb3fcced1320825bc247f77ca97129e54f4c74eb6f5930a1c1fc8908d63067ac6e7e46b9646df04cc49c2633b4f06b67eba83c98eaf5216d860c52efe2b7e371f8f6fcd7d2fc5b30a55ddb0affa19f39d8b8053dd5f776d8f86619f6c825efda78422a5f2dd35074f89f5c61892ad3068e1a05b6671210d385a66a02c0282d64584e998e58b5a96ad4eb2264e940fef24bf8ee8749e4e89e17cdd5a769ae7f047b4cc71ef248ba02073d182de76e236a69161fd8388594a1347f45040e39249e6b1258921743558b69486cfce68bb0b250e3c9aee25f9fe309b14ea2dad67ef34018432e1494826a6be369509ecbbf34f216f9e4c3c2f397d3e7ec64f8dda92bfcfd4e6f2117b457316400f79a85f7cd184b8cef6e6ac69ff5a9734b8715ff133c53140363b4dd7aa5af01bdc33bd77025bd7519d5721835788e6878b4e2cccc4b5c665684209c9b62a9c35bf17ad712de76e46480411a0616ee122fec4d79de3702364712eb24b39a9863812ef7b163f09395b0ebd0446bbfb59a48bc6a305a4bfdbcd23c9b250e4f97b51380b439eeeedcf84488b38d18ac5b673065df2933a459e2c34a9be555b9378d807bbc55df458fd38f083245c85ed092d19af29ce3231639b2bd51bc957e117f0bda821619ead2034ca6d1e84ecbee6433035424df4bd47830dd47035bf54270f675ac5b47df22775da257b32ddb0b73a7d83881fb7012514d9417d8f14adffec9264eff681cdae41bc725b5cb1d5414eca3d7a18bfae344b71bdddaedb388789c5c2dddd1912e5545526f1e09785254c9fee8db3f31135e96fcde1fb568fc9e46bf2d64febd6c03898a663f190d94c83d132ff357e83abc653f2d5180db9ce652aecae3feec721bbe1c75d834c8fdf044e0c00de71ebbaed7181a28c9edeb0fefb2d5ee42486283e6a6739565c43b787de7a1b539a221d50392a2776b6e125ce007621713d5dcec9287e988bf058a4270312b1614264996159021bcd834c5b7924aef8d0095a22b635d1907fa07c63691f55ca4e3724a70d8c4eb86fd6e0d219bd73ef122184b3630e5897a1d10ec18e747b4d32dd37301018a13e56515229201a4d010e37057deb23e497497c94328b72b0cec7b3577f3f2d762ebd8bde10f770839e2f353b96887cde83ec3d0322dbb7994261657365595d568f48b0dd18deac9785f534188df8ba85f9111604863950be04a20ec56f246f7893196282a513ada9e26ea1fde92781487334a58ccf54a55583e9add7799e5f63d360196bff03f50dd5c5c256b4d3683a6e3980fa086404ba9d62987004d5b63945e6835a9af16b1bb44fa58773fb573a98f229068f765a41ed1b65174b9e3e053ae7cefda9e9d9a725d3543ea3ffa39ee6556c27ebd047107962769bc8c6506797130effc67fcacab7c8b827ad343526cd096fde5002cdebf28472a12cec32a517b471b862857189aa83f6172f278ea1dec14e1fdef0ed675fa121479ce286b63bc6b4d240d1067acafc61983567ae7e2813dec4722e799ef427981327680cacc873116f4f6409495865701b45a3c6e8f907ccb324ae03262fd1f7afc10035a7768996907d184ac3ece3f77d6c6b1225bf54a9cf996e158b0c4b709334e1ee563381483be4bc17349cc2a466c90bcc4986afdab5a6edcefdda3e9dafd6c7eeeb0298772da5f1c17ab7177f2d7c5f4a6f1b56c34913c2e5ec00e596d5b3ad462c5f05c251b41b2b3b81f962501eef55d66e4170d0c84257d587bfbb1d28685e3e11fec6784fbfcd8a2a9b610cf86a5bb56b262a1d77d635c0bf6a3e236f8d87be33c80876167ffb5455c6f1188a638f5e2fceeda9c0fb704ea6de4791d10b2b347f7401b8ba5bd9fd751915c0aa88a1414c78915c5b2b2992bf8ce160f26855060a99bd59c39cae4bbdaaf80b68944d9274d673f391399f37db2aa85c2fefca01b3db29e5604aaa9d31e717c5d59c739f9d80aa8ca8a2a15d6866fcda9fbcb5399a854b1f7e74183257cd49d55dd9fef9f9f90d2eabe913c24e36615a89d68c3a44797ee052f6f20f867a15ff3662cf566d1ace7b2c6c08ec66a596bba7a04afee6134a6cb0fbbd2431f7ca4db76ef2a032f6b3214c364e2e442f7a59252ff52cfcaec3d130e8d274c912be0d1662a85779a07fd6e207d912cc6fb722a3bc599b5201c4e7fcab48a9650841218214374f1c98a1cfd973024016c85105a23261113186aba2109fc32509974ca1f60309130a79212ce127c8f6dd28a3c9d93971857d93eae88cfb4ddcfa62de498251938ce98d1e8138c78756c4a024eb1f6b87512df2dfea2d286448f35e3a78828b5fe4a8922804a3d4f155ca3b7e42c1faaaa55552d694a934a130f0d85b1dffbf93cff0b02738534bc3d16085af189e3bf5f0a4ac9ebf7f28b710a71cd8d212b96bc1a7143f9be5101c5ab62feab5c1538a564e0e72f898d7a0a71a147da3bab04fd699943354b8c41e85dfa0feb2f0a461af3cfac2783b4ff64c4c085d2b3f4f0cc2a9cba986c98670850eea6c6750eb424e340569727b875cb625ff87d98271b9e771de871763e59b435581127c824cc5cf4227619c119e605bca080a0e562b24e4ceb8ceddebffd1b66366ea904a17128b89dd0445753eaf277ef5c079a9bd0a789d7b3ee089c95b70af82c9e4e357098f7f9fbe69c9083e4aac35c72b89a136b744b6d05bc7200b8503ac915cd1cd08bf255b03019ebe0e53861ea9c7e9a683546895adb29f659b10a27beeb74f5e10adaac2434fb030cdea0340ce6ca0c61207db8bae3e41b3f411b196de6b3f373775cf483feecfdc9afc97d07d91472ec5c489db635120defe1fef14798fb57eb7c40ef8d36ed3027c2c9b1a783415a40e7937344424299706a8a3f0294b30cb5a478cdf001dde359168b170f21dbfce209d9c94a1096539dad811fb1df952858261f04b1a9c119f7460000497839c93405fd73fb8155b52da6e2b541a947b591dd46465ca66cb409b3925cbc4bd3b304a283c1fa0a1378f7f308542863dc97f3b5a073aeb178b03fa2733a7221225576e00ddd4a55545602bd30de6f6e5457437ac33a8377e7e60b24e7fb8a521871d990af1c307f0ae3c460226a705afdeb2002a759abcbbf52ec9bcedab8ee288986da4fac4ffea6cdcf3f86c1638b06beb9bbc5b3b6386f001642437313d97934bc900073b65eb9651df2bdfbd5e83a1b5e1b0e58582807ee66cd2037dfef7ba3b22ac945a3ab8455bbccbe8147f724f621c3f3394b553242d101725a75f2a75952058b80c63c855ec466b5ab3a6dee34b497fc7b71d1bef95bf94375d39983b6a718dc76a1f8748a6bc271a82d888dc87d6950d092d47a3f5176af73c890ee6d3be0e7c5cf647e5f2fe0bc73a03d9d10ee16cc17d29fcc5c1bb383a2789e3fe9eb18d447870a1a1da5587e0ba522d7c7a1837c48072893ca0e9e78cded76aaa6d2c2118eb11870b60b18cf74dd4472aedc64426d47be1b90aefa17ed6b9ebf8e4d84c130110ca9afb2477a951ad9587b62ac6dc418d8d4665e7d085985552d7e655ef7a2a351f2047dc66c8cf7fb620d2572bcccc2371ef3d1f371cbd66d81048d3fdc5c6998e157ae6c996769c0e703959ae3e3bbdbd713e07d0a4b20f9ca1f20d7b8dada4293a968f4b638856b3de67616fe29526f3969a0f0350f1e8e6b368ea2b674abdad10abc931aecea1cf7cc5253fb5d1ebe1785abf9783380609475ee31b006c2bcff713ae5ea6df0ae7ebbf5e2ac7dbc2028d531db10240c94e2fec38df4afae2cd3a389d98d9ad3d6192457485fdf5c271f94c27b1bf02888cfcd9bbe5842fbd40b7015b560cc330748100d2a81afe63e7b646f64101de26a087887d5c4c896d50c624562f65aa4ef036de2433a297c7720e880ef6ce8ca27feb48d01d19b7f3bc81831f170ef42691bef149f4bde86ba9c174e84dbd17d8a714c4b27253aaccc954065aa26e950f50d28e0b6ecd8fc4d1bdc3d3108aa57068c545971f609b9834c9b76803f357634c0ccfb0f1202a983117274cc57d8be492b66b5ab3f90cd210e13c3f3498dbf5fb9a18170c82297129fe49f2a8b9ed5783a287c6a8acb5b8f0b3e81eda3cbb29f5b5197612115092cb193f1a03e9ed15c2c6292591bfae4741109450c42c503cd0edbdd61b3c273249c948ec90753b53012bd9cd7e3d96abdd0ce0f1f696bec1559f2d832d03871ab2e9435dddf4d73d773dbceb53bd42a2f5d19b92cb3f303f366d3f57daf30d402a5863fd4971095b7df09c9ebb4aa06baef0b50118fad456e5ebfea20835a8e484d7aeb88206f88db22d0b3c5bd78bc7653d16b5e78dd5952a719ff310ccf0399d0844416e3b4764a03705564895c5b8a0a237305ccc0d32510743dc49854e6be75a97809f4a18a128c55cbc5845fc9d6c0d55005fa49027bcf1ef359b6a4aef183482db6515be86568fe01da93ebd7351305036b012808b54205e2c963b9d37cbc994ce7ab268e7c4c200af11a59519b4d29e1c75c979c7ea673e32830dc7386d2dc59f9912440b92eabea9e85db16c8069923e2bd0c5a834ee26e1d0bb97cb05f6f4efd7add6a337e22d0973e3057b3c11b5c69bdc780121cb92c8701efdd1c385ecce7621066569ae5ec88c2be79e454116eca61bb7e51dba74ad04d34f4aec1c23843378389eaf74546dd949ac484230c8e8eb5f5408dde85e44ad1734a50b49cffd5160418a8d1a4d6d61e3c2c659c6db3af9d8fb7ec32af824f86f931627f094be5e280389141019d8e5f48776b209e51ebc58aca87f8cf01313d252b6018725a95e0dfbff7fe22c5f31756a74aee18705fdc62544ec67f267cff79b5843c50d5e92c66f385851dc945aab083cf126b0241216a73f6e2edafbce4f735bce3be6db09d35bd894447740c13137c20779b99347cbc1e2943a04c00f3c3c5256798a3d05f7cdfa1ee24e59a67c17855766c0112ba6ee7eeeebb2dedfd6566e45abfab982d9b409678062f767420ed5d184ebc721eba004f9fe1f31803ed4abfdb8517a1e992a8a58575c8135b1888530a976451c3192229bcdb424ef96057598d6faecea34032b3b537295c2ef9bb4eea34a4f5c3b1c6a6a2e580bb6b47b4f9f2583cfaa2f9c250f464d1f6b04fe5969f6f6f9e9157b7f2910b7facc7f615c8f028dd4a794d2d0695e534006b030d9c5a48e9086801f098c97d268d74f4d5c342b394beb0ea939184d9bb609912a6d5dda777d9127a7aafe8cc1626294e3071c488f1cc31623edb8936e1d0d2d665300f0430b3732d40ccc6921175feace323871744b09cb75a8fb0f923e9640ab085bcfbe40e12eb83c994ee6b0e3992532168aa28beeb55263072db1be1e9d993b623cc6fbb1513e05df9594ad646afe0272bb372e7b00e9a3ea065375b1b3627b7bd7c98775b636615cca6ff1d5ee531926724633d10759369a940c93bf6780800d5d8d6dadab09239dc6bb9fb20d8a0272ef65b64b77c037eb54b0311ad66f1b9386a07a7ad25aced5a84f1ce4bed602ab7f7d16d03fa767d913e9b6a2061c5008cd6f1e1fa5bcc2703b1fe211e1232b5b2c7b11382bf1e890de74c009d6c0bd18b73a197495e6816b744cc0d508b200f980184a1d74ae6f6ae4e605203ec8b6eb826df13a273d87aac8a269112fe80a9217e74f8c91eed794deafbddd860ee511c7b707bb62e763682d8573e671d98d4f8dc7f4fb73a774ec22fd7c7f450ed5c9f903042b8ee0bac002c6b69273b32a08fbe11d6e1bdde76ecccd36fa1ec21004feb076e65a4e758b7d178f9ce59d4d264534bf0ff18df511e3bd7d1308a51d76837087090ac7e42c0be671858c6c1439d310a9fa03cff30f4da64fc64d631e977ba9dfe4efc017ebbc074a93640cea48e4ef6f5e8586461e5df8d14628ca7c5843e0b3bfb9930b3e7aa113cf094df7660d6889076e336b693f2d6b0fe5e52e3b0ecf9dc1d12712f89e114fc628ea42749c6248f006b2027cdce5aae613b4afa3d903c10d60b3b489b9dd66b31158b726803c4d8f9f7d98051cfeeae55d99977e72f49b70dbb9e575d6305beef75c81e3757defb193112b2400487387e97def4004422f8af83b5cc78288758158f4791d8390780b810fe25257053894bdef22c79aa6ea4ddf6a48aaff53c71b7f6afb96e73140fde416607a251310f4a3b1b12daf21eabba748a6c25fc48252287cb45cca0aec16b5a8936fb2d3d4d92363af154346369d766782f69e0b6973fc1ed3c3463e425a7dd676dc6be7b8e4863e49370995b26d97087e4590db2241d50e8f91456a73148fd1be29dd76e85883c8adcede5ed39fae77f8da512f5178d0afedc960e89520a65e5d38e330bbf120e9e17689b054f19755919269c60c91548e0c065e5c9ba3cc30292a6f1d759ca69b604c3da3348cdcb3b725373e717ed7831b12187677ca046b847d11d554e2ddea102a92518453a24a8de9c700ef9b50c2e47a3a4b3c0f2fdf63cc257861d35964ebb04fa3b1f9077d638f8ca99bc1886acd97d4e2862964133bf1d07156260057d3c6793fb7649b538d9b7b546aa80f1ea8b7a7320b2a2eebc9cb067a70cf1e6647bca548bb341a8be920984319b90fc19614c419b4eb5c277109114acee35afc16a211a4058cef76d575e1403a706e074c7836c2fd6b8224b65f022c3ddf122e7e1f1cca6cf45562f03ebecd1912707fbfbe1ac3174121ef06428119a09adb54b0b861a4438a8923fff441878be66aa80dd4bea2678db7ae66f25009d6ab49846dd422a40166105c4f46b305959cab671d1df715b475cb3dcd3889104237190bd0f973708c2ad3f406163dbb2b8b80884bfc4d682260f2f1339978077827197ec6d9ca620f4b0dac11bc55877be5d32326fb0a573bc2ff5a65774fb5141d0487d12296dc5b31159667332d72b4a5aea13c8e495156a2c74a12b2a57c035cb35f26c7fa27bb595c02285794f9f93e3000b2231cd81d43958248ff63ce134162a4e7be16834688afa9a345746928483fb7028c651e50ab370c0f6d014d7d59ff6efff7062104ae5581d7b08c3226fb9a4b088cb67ce23a3c223b642f9ad6fef40a238831220c4b7e561f6efd2f1b930f7c1b55d85e9e9def6610fec41d3d4d78cdf6f641f06ffe0e1d94e4c320f26c2d4003658ba826b69f5399cc41e9bb25f55805b91d96100df32d984d24c0faadac47f666ba382d36272fe7f93198d52b001d630a92895e67df1999e0b0638df102744f484acdd58cb3c4da54557d4792f7fcc43a1c015eb83c7d5431c4640ce767b2233ea3dd83c7713b6d43ce20384ac6b6cf1b7312958b19602b67cb587a79067519c06c0b2a7b0f0641c20b51f44f16f553c8c3dc42ea598c9a99c18e22168d393e6551f2ca47e9126fa9b6f7e7e867987e495f5bb55e2521d17229942ec523061f35bc3da778d84a6447f8d206eb3c4cbf97f0484bc10d7e764f4210bff7bcf1947f08fb9c1a98b412acd1c8656bd7a5dc4044ae82eadef2e7988e1797a24dc6353a8c129d4c34a06db30808f3ef168f9308139a562c9cd6de50e8bf5c50f1da3642c1a1b7b7c74fdca5980cf288fe15eae436143a509fc7b97d388b82f27532e8b6e8cbad9c9c28fe1540f6aec221bacb3e46c9859c9b337c3f8d0f9b9688127ba8f138f76ded78b03c2ba368f01355e9a689aa3992ffd7b0128181518f37a06565e37816d74d669d7524bcfd30596201648cefe7f5c3a7f1a7897129693c6ff109020031eb06513b20551aa35d7cdc3f9b694d5e4044bc8b6f4a83cc537232d642226d47a6988a2e6d3118a040c73fb395826622d50bb4c7f530fc67d2af144950eb8644af00f54ef995558db6e7b6ed2326d5332dde11ca6cbf276873906a66f55dc6331936df9676df32eea8e3c2900d0ba9a851fad6064ad7fd10b15dd311773fa80dc9b8f4af342dfb4b8e366c453caf8a932e7f20d8c2e32e230fd5e994636c00a8550f607e11cd4a5a8add47b6dddfa786528285345b161a4f42c82a0078b57b02ae838671810d52b8d5a10ec3d0dca04e421e195007829c67161df9e55187047fd2fc6855bbd662ce249cd6b84e016ff4e8a17705b7f67158e439de4ce9fdb35edbdc44e64f9536b0f99d1e4d85cb7c697844a5cbf007dad74f77fe802c0f1307e230f743e71b61cad5881c99e5ce728cb81e982435543d47a0e7957f1c57bca3c0de04a48c31c70b8aca5139f71485566e25d5a65a7dc08a42f51d395d0622554705616a5ffb514338e1c708971442227ed000e13910f5afda930fae526dc5ffd6c4d5066cf908698cf7c21ab99c175fcdd572e2ddcb815834fd6ce5ede673e2bfe5990484fa92a40eb7ad59f43cd1556e79ea2b4bb1653a6fd0f4ccd3d32b92388b86114ffeb13a5ff427bc69d3e6faeaf9e927b63ce8b559d6278d2fd75f0e1df3bd1bab001a35e023765951fc5e9d089dd47b9ed8dd272d21977ccec2a655491591080c6991b3fcbabbf051521b83b062270a4aeef322c69219cbb663ee9f90307cf4c20180431fd514ea31e8cfd8dd997ee3ec9ac01c698da4253d1fdc2cc7927af1f7c9a13ba99197708be7d22d9d76cf96a95c35cfef78d04ee21395a5122876557c1e4b154a190215f4dff5b0a35d84ac80c83369cd5a92083b5b7fa443099499ad4fdb2d7183bf1f3ddc14afd13bfb9db5f67d347ce23995c493ffe11cb177c4e0afa7b4f91ffd7d543e04921c283b6de71ae69b3530c8f1c3227e4c249bb39b873f14db9d90191735e4fa4a6bac14c26fba1ed8b1d91f9c1380aab5be7d55b44123746b95a0a0ff6a7c38bddf9231377462701f10e4db91fd4ebe97765957b9a6a7cd6e4c6bccec80e9217e5be1f8597f89e33e757151341b1fa250c3e20d64e93ce83e1b4fb733f811baf85f8aec36cce084eeac46121e6d2ba9cd54c06fa30f9bd4f197bd53412c5756aecc75ac009c6f3eb8d2aa2c7fdb4808a8ae0b6d8e7d527b27422c215c9aa97a611f8eaafc8bb8517299bd638218814663429f86e6cec3a4ad5811b86ea3297dd6a5e64eaf0d19108c3f6ca55f3411f4a595940e7980702611aaa0bd2d48b244fb2bc2c67ac89893f73addf265202bb9a32131b7bef07d12527400f0df22e651e2b73ff6a67fa5cd62d617a818cb34d0fbecb4ff9e1ebd669aab1551e3b8a2f17df7bc6cc96f21f69f4c0c903219259e975bc256215dc76d6002a84888f827e7c3bb0d894c8814fefad83cff2303b453834eba07e570b2b49cc16cf7465a3408c663e3a0be21cf72cebef13998cae788abbebeb30be6fade451e8391c815274a7b7923cdf56a41f3d219901335fbe513f0f96620eb4cd0627ce227a3112c95cc19f169891d79806920711fe48b963b0a9894d7757a6da4cc2878bbc0bc03106b5f3de366b0e376dac01208aa67ff2d2ae3e9ec01807bb31f725a62b41ccf2f8cf77a45fac3ff3f23d1e4a8ddaabc21d4f3a0575cc455aee99e9e6148fa36f2b5bbba3bca542cc169dacb1a5fb8378c6d85747482e43022b054ac0550afc983e04967f98ed0b4db12f2729b4dce531b78a7133671414dae0e1d960d43e5f730608eb1cf6194f82a119e40dac8c66e9b8ce45809c669972681da5948e8fcc8f6b7cf90c3600af45d241a24cb1045927fba08ce9aca2f2385d135bc973458337b179f515d4d95c70b6669d6e416141000a79d56b5abaf319becd6d09fadfc80f954e432f256d637d971a5ba2783ba383f472f90b865d88af5f3a57d151a10609f6d5ad3ab82a580e7a12b9c910717b4d7faefd61fb91b01d1ed5cf02743718d4bb6dd311744ddc08bccde9b820630649c67d833333f47d21068355ddd37d689765becc6ed257d55680df6d9c24c23d8710d09cf3fd6c004d227803b1c9af50ba99aa176d8f3a4dd95b267e5af7615c7ddbd755f2700b7165a6ffeec734933f3c86c3eb3470db2e120a9a4cdbd937836556f3280aac7f9cc558f6f9a0af12db444c4c19b9d7563352001ff880f318e00ff93a01bc0055e30d6de2664e8e2fcf1690c1b142414328fa2540409d063d020d4c732dca441ad018ba8af237dbba9d63e14e3ee7fb47f49a9167d1d1adf4480f617f7d13bd58126e66fd39d15c37f717621407623367ca11a6e85c810bd8ea303dd14eb496dd83bb18ebdd7031b65197bca0e0a7dac9b3ca3bff7e20e295ccd2770e01451654bc744abf905b5405e6f518b02a9705d5d310b08e59509eab2278e4fb2100d20dca309d43b604c45e7c412ea68df4c39e5bb64c969cc755cf0971a765ec89653bba293f4e7f7434ad6906a0029f9894b25f8e8d775e95a1f75318dda0b2206fe176f4be78b30c0b8071ad3e6efead6443bc7c23c305a83763df2cf146f74fb0a00aa53168627a925229490481775df0f2b96d55ea276f189e5651005aa7e74dded9e438abc852c7ca85e3d62396f75a0656448d378cc0da2bd649f4580c3b86185daf6e63bf033e30af646f3299b6baa0e17b906f4137989681a49791d5586bcb453063ed07eb67e9822abf84cf321d574507557d34dcf79e1d9f7d961cddd366bb6df95c2821faeddd7b9707758d95f79e0eb57a3d0f4c5b4b414bc2d0d5ea24f2258eab847e8b92e9abeecedeb9803d2955254e48c275979e9d2caea09291295d28a4323bdc81d07e19eb9be5eb2a130c6d1aafefc4245619c555084e3b28b194c103cb5771788259dfe886d20ca55d237a1bc541ceb04b337fd7d70b932ea7abc1ae47a04c2e1a0bc672c09985034cd0dedd4dfe944324d661829b5be4b50413cbcd0756d97cc8bbe8d32a9ca03f7d85c490aadd299ec6649eda97971049971b77dc1058b57fe39c61087f5033b7ee18b9304356f1a40da17ce618771939876bb966d6e6aec310ba591a4821d123e226f2dd05a2f4dd6f9c5128bef3f3dbcf50a818c9bba3f650462a07ecfbc6f3d6d4a06c885bf3ef68a5e81e4316172079a475de3d2bfb7d6a5ba150cb05223a4e8d5a7247fcbe07470d0be3dfb14ad2afbefff736d1111b3977de65a18e9475cc285f6a3bd501caf7d02aaaf7329ac4f8f2752e7d1d6fd68dcf16ef4dcb10fef48df1e1633fd660d76da25c92c9d6c5673993d08b396096bb0be5ee5e15d3d72a70545d3f327417bd764537bd03047dfcc1bada21c0e0f7393f2fb6c4f699fe0c2edb668b91649b7181ce46d8ca264875bbbc6b36acd9daf236841f4a3a47f3b09ac2136b4c3e906de8d574c85ea49392a534830fd61be21af47bb04e2dee66221c253aaa9a0eba976c10af6bb990cb309d3ec2f5412338bff3ed351e59bbe83c12011421394ac5b606833b4bbfa9b947feb07d9dc17469f48ab065be2eaee3c4b82f6f51b0bfcea4b6f17e44f44916ea5491a3d346d3d4d94713cac16daac32d8907ff18aeebe4077d1225860c824d2dfea88cf9fad4196ce6c5915109d50b698cd1d63f216e828d8b1ab2b627976f7520664832868f5b16afd25b2146f9719884d6be010c1d81535045c9fe118388fc957a6015120f1fc2772e47bbe76616b903628ad034a2572cabcb8834a942594d47a085eef38355a00012f751c7e3dde8a2a2c2dbf611531205a90dbdd5d1fcb77358dd5ab517fe5afcb89fc391ab0beb4aeca5cee10b80c1aefda29c02af6273de05e6dd4af5091f106993cd313a6986751e242943d13c6561e10c6d60d9a829da7149821c755631a3358cd9c7b3970f27adeba7f6e1585eefccd032b3c76d0fc7d5942762ad220a45d75535514aa73585df8e04c8838de770b7f8185295f421126de5eec75af12a78823c6b4f30221cd74c46d974cbd22828f4e8ec68a1d1c802a98b94d5c907d7be3c940722e6fc6da0f1ab468389cba04a8994c0d2bef992d2fc8fb1162d68896c256fd01aed7a5ce3803ecbf1c704a8de0e9a65fe5cc413dabb394f05e11ca3d11f5403c313b5ee441ee8430e296c1176c07bf7ae3ecc39fefe2f11dd04dd5878c3c9ae5e457c0830a575bbc28ab0ca41dd0a36a5e89aa38df4e5bf58415ef320a2bc7c3a8ea066c705d2d6b035456d242998a6665482e4dfa89d574b66f5982641caeed90352c3d925c7b1cf4c6eaf02d43325c9b58bbb95567e1628f5fb920613ec94e3fcbeb76b736377a8aa7dfbd5a58e38856547908a3d4896224c35811ad344837e93ca07b8900b6f5dd724ac78191177b5f1cb282ae63de8dfa723f888d9228d4100dd7672f85ae613abdbb8de7f77f0b0ddba845d594977d0404786b9d6661733e982ee011f04e18dd4f440ff6ac89a78d9b7b236bf54f9c4d8f6d911758c766380f05105b3b0d75a65bf888f5bb08e08502c3ee11267a8b799df4f6668b4cfc87e40d277d8b4dafb6a8a139eb4e43d96990007ba354f6464fa4b8fdab874e0bcc8b1b672f37288cbdbb6ed506ba69946ef5e3317b178e4517fddb3fc384c5f3c9bd976ca796058039982af05297feac7c8aef599103a93d22af317871f654409d6e12ce18ea5cdf7b151f8ce822a1adbc1bf10dd461c715d509a5e99f6e7416e522bba902c2666d3af4a41646c76d7e1d5f985e900f8d418588106398aee0b644d16cf3096f8a5fc0c327efe15fd933862ad8936d7cb0e74d0a3c96e97b378a516a83ce823e44344fa5510250ba265460becbf5c55a28ead0f1dc0fae8643e9e3f9c43815cd844d05e98d14ac94988cef7f70f2b3234a106f7e2250d610455694af4af4ff5daa6605bba1f9522209d98a21b1bda83c4c6357da9c96603feea75a3dfd540db2f75ff91ed02d753d74108a3e2a91a350cd0967e781355bf5da438e6dfc58708e0c294782eb68a3f6edc7e8f39007797ec94967ab02a8bed481cc6d01d574f94926407ab6397b07b2c13e9153b55e9c65ae9b1e3b8eed2a295d9083df5c68958b86f189a633229e303f0a36c389ca4dc0a3c123cfc12a77e6166b1c4e62bec58888a4bd38a6477312c35ec8468a8473fd5ae603bd6e5c581de4604d0a1ba50c936a93b5f10ed45d412d6473c84769de3e097606a506f26ad34fcfdd02c4f57c5bf040ee3490c44288aa7669506a8550b4e37151c1cddd7a34ded0809018d09326595acc3eb7efd1dbc3008d6dcbfd31b4d8b7d6f1c2c406b84425579b433b6a17291e256c656eb4fca4a167731160fa23fe5c5943354bc3a9e7782b0d39dd06ec00289ad52a652eb48fbee69c407f24c5579352e9aa5dc5caada1cb66f7641f0effc017ac0ed41b1e7fe8e5c4012380575f44d5f5b05fc36977cf6a40aa0cfe018eb47d61491c839013d4ae9b0d3262394e18dbd4a4b3c39d7cdb98f1acdde1217fc9170a0c641d428bb0ae5ea0446836008e7b3a85577a997dd9e7008ae5491e9d0d7d6c4bf0ae44e6c43e4b49a1950ba0f36618b0afcaf4b3de70cb80cfbfda9a86077c27171831f7034548850da3a9fbcd9bdbd684ac6a39d8fcd3c6f1c814f24b7f95a5dddab39c00cec97759f4a793abb8b7eb2449600138ac1953e252dab07874c3c4c4205f9ba58f8b74ade0c1872f516721d2071733bb3949a41428a4ae2c3d73c11105612762e86dc5d5b62a58d6a9db97ab4f4b539f5aaad44b0597a658438b7a4a1e395039b969703af256afb1f122034ef119b481c151bc88a050f48068b6148169857e1783bde85d0b689a59d7362fc8566150d1c5d471c5790f67703b1ed8bfdc630fe305fd4a648ebe4aa02f4fa42faa2dd8eecb50d397a6ba6c6de2d74b711fd3226ecad06f3034a1c6c096141535506292c81bc674301a7586b289f13df859e1f1cef926acdc29f11c820ac2c3b5897726abae58f230ba7b8bd91fbe8e78b3c2f7902a5ed5425f43359e44ebdb59a9bfc7bd944a393a20e26277019749150f74cc78fd93f9b06be0eca30b052ea30ed5d5f12dbb7641c9b13d5862caad9672eb74e2b7b42e7624ec7198429667ac5a18b6a10e3dda94e8601713b0e271d235cfdb586dc96bb9efbbc4a76601435ffc54c3e4c9d080ac525ff07bd0fb36eeaccff6851467b1d531e543faef7d70994f9c1beece33c8cf2fa5b71b3f8491499ad3427ac959a0c8ff97208ca7c943d03fbee77e1d82958dbdb9c9a33c4970ee09f18b0f00a59037dd380e0af8371f9d2acd481c08009cf7b0dd48f58362bac67daebc2d44b566c876c6ef5d0c1d4f9ce0b9dc0f5269a37364daf2747ff9506c5a504c0b41492929af3e26e2aaf3fbfc8b2767d97b3c9187ce2e8194643281bb68ec88c4dc523637a713da8a0c1c164d24c1fb170d3a4523a281af0091c87b849c4ddda76d85acb30f53a389074eb1192b1dd466f918286a43d3584ce14ba0c67f18a66d3bac96ccdb1ea05436fa3b74fc03014565d9c49ab7abccfaa6ef11c46390116851cd3226778eac1b0c4675a363f37a5ad0a565a947dcdda9290209881f8a25e1a1a3c1d341c0dd46990e91981ea69a37b682a9b8fae21127dc449653764bcd7f481b90129de4cec5a10477cd20404d027c54b583b7b3b5c28ae437c1d1d75a2707764770bb0b0aa4f151d3e819536115355d6e2da1be9b83c9d09144c86c9a4490ba8f641c42618fa1c073a59d07feb99acd56871d4dc8ad5dd208f7864fd9181546f14e3d53d584d1f7f790f157c180d2ff0033ff7182a431515d8433fd896e75d9348b8cdfa733db97b9ba5366cb2fd3dc8c4b6f7642607feefe218cf214694957f407d9a62e14194d729af315668d96764f8e6a7092358aa75990d4b1f91494e52768691c9d11581998046cc06f5bd84475a160f67c66de388f5369ccf3fcf38cbfde8cf9c0af7bf4d73da28746536a45fe816af8f84b3dac57006facde4a4f1f78acc21cf66fbbc240c836fffffd69f0c7c5b47b5597f3c31ec091cd9e887e170ef5a3876577a0d5687f0a8af299a0c2ec7e8d26094a1155f35d8e196a73659567e470cef075c35a5ef7f91917d967cdfd22dddea54039ad0ca9d5ae97a96d3d134874ad198d2060cc0ed31ae6694ed05dc94244bea5e343d058410d90de3a8f9f6df5dc177ac9c626ad79808679f17754cf3da59d9856516c66d3d072ce74f568a9e8525332b1a28a9b7ffa9c956e76ce94321a9f867d4b96564fbbb391314128a0d9b1cf761d8cec6b7f6e8efe40c5193c453b2932ad7967d1938306119827ae160809d5d76cde0acc67ec26e4a4043c720d3cb3f371ee9adc144de1b7ecdf7254ee70df2c7b120dadda7b5486e6400c7f9564f9dea2ae0f98bc55021f7f8cc5fa234a43305b5e9ad5db1806a57d8a0ff43e4c8ef44a019b2ab1dcfd2251d9c6cdf296cf0b0d9e25a804ace29f10c7410ddae0ba0a01e6bf65e77436a872201a03e5ced90578539035014103b7d378ffc42e04abeae7a14a5506eb31d7d1880969cd2e43bbb3eb51762fffaa21ebafc807ae83c95962944ca45f15ba2ae35d5161007cff4928f694c56b5638f3782ac02da6582200b56d96ba37a9cc66aedbbb23cafbcb390a7022003a26d529c2c7f5883f0f2513b0cb8f1778a9f9723101355d57c52e3ff1e137f6956b97ea61c4f9d0a7d8facf3f61dfe09224b99b2dadb64f37b211feef84938dbe695cedb61c1f1739eb961564a0b98e5d18912501de9e31a440cf7fd6009b4acfe088454eb868128bb87bbad2aaaa2d1b65070cb7085ebfc2e451eda45c23025ee22070e0a1e15757a3afde36ff1f22acb7e49c54d23b617d2c7f6f49f6786d394e934b553f757af325c6f4f974e692b46cc264ce94c25e3ec6f6c6064b4fddc0c056a55c128b03013bf7caa0054c9f0857eb02ee5b33d4132a6090173a70c62d93ca2a7bec7529d0be27df74b2353c2181621cd23cdf33423abc990f8b5746c36f55995bf886d8fcb90a3592f0222c7eb6591b4b68f9a893927168140aaed30b245c46c3d94c54a5d4c5764f958cd39e6efbaff10302e74c0ef2745c3c0cbe358709a20bef68353258b44d4717b2295e8b5bc9705c5a01ff4c646d0193b3d683bfc13ceea83b092b5ed407f778021c5fcd3cc145ac30b44826a652045da8eb172ae243466f9596661945c57d9e0af7b0d7aa94896c3655ca4967777033686ccb5504fcef99987c2f4a2a78c274461afe1228d13dde0b0a323dcfa4a2782363b50e06d20bf822462ea4bc346ef9ec745c800d9caf7c1bc01c644a3619297cf47d77352834ed78425acb827d40ed473f87cc6dbd4a16829069e7244650f3fa88791d9d232769bf44b2f8261b79e67d54ee33a5a0e9f10482d85ea95b491d4bd14437ca7ad8f8b5e4ae0609adc14e4087b5667bb9c2bb95de48c9d4e29691004dea9efa9e24433f6fd79b3cb373ff57a90f5d130305dd3774fb7c1b99452dadf072425124956b22c906f1abd5af76a9aa81532eb622aeb89b64a506f4dbeffea3d41cd7706037e32347857bd85181f2dd0838d026480d3348c70e2887dc41f0a909232c8adc019d781e7a7c95f9120e8aa52605e3f349645fd25e3c6b23'),
	('01a2217d-572e-7e0e-bc05-804197c35c21', '01a2217d-56fc-7e22-8c47-19e48c443611', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', '2026-10-01 07:09:00+00', '\x8e2893a50c4c1661260ab1c3e6c6772b918aa89e910df9b48831711293b52145', '\x008a9793d6f44b6bdf10b7064805024233433ac402058eb23a87dd8dadfc883384c9681d78d25bf3da913e39d9', '\x00824dec4651e36ac38bc74a3842c754323ae6dee8c06933cc1d9fbf54d4d8df2ac5e4b6e9b6b2361211a32677a216f77a2a0aabb666cf17ac33b3fffb578b4e6c3a3818a4d9f38287827b83c4ae0bcde2fcc25101af23e617a6476f5a3e3cf9117c6ae553c6b171429f063c86c7bd821812416fce5a358d96d0503e3d9c1185f8b095be753b146803f8b14696e1276b381f991ffdf9d8152e30cda4710e2205c5b6c16e00b096f533c046cd2e1f878325cea225d0f8c1456a23379292a251dcea8147e633cf262ef1ce4e3efefb011f00661a01120aaf9003e24b2aa7c92e0d1f72f3943fc5fccec6446ae1804875507e338169976353efb5732dec51c3f1fba88d658511d48c2fca756dd2b395b6daaeeadb0e54e3bd406b416bd9a9c0b67f5646aeb4910acbf9de0b9f3aca61fdc4654b1ad95823d828c53248a168afe6002459162aa83a7e3c3da22efeaae24c89c1e7977f41b7beaec80f16aeeec385daa8e1fedd45395f2df37090f56df6f6fefb7fcf7453a55d7ca40045c4f3d99dd6df2cea49919b0791d12d4b0ed9569962a2106647a7ca2d54a8e40c8017754d8f7e321689d7984a32d1d554b9e636f23c3c1d5bdc33b7488b9f359e6e86f7a7c7fd88d740c56c7b8d8b57041e67845268a8e4a4f9651e5febf18260c1cd34d57f0354115db6777bb3ab85abf3ff7a36a64f2c605ee33fddaeb27ecdf37fd5fbdc029d9c4e7b1df96a117c9fd0ee9b488be6f174f158d264b32cb9675e63fbe4eb037b0534b92aeecb1bfb18d01b6d76b0339be6d0fd8552efce326a1033a1c8e54f7a3523d8f7df19d4f25fd3e6f04d42087a2fbbc98622f2234f42de98264500d79c9784e442406648acd96881fe9d84de12c78d3d3d5b56603b71432f3612d95b6f02c90a332238793aa4bd0c7a0e417a3e934a885c15c70f8108caf5f3a2818e187a45cb7ddebe43849da2e2ff55207ef51c925839f72ad43e516f568a963055b622c426fe4c486e962d1156b8eba7a2b5da5bf03054ae087aced36b43b0a45ab314f06a6901d5350f6fe5b26d871d5a9e1c30bf4a2b3c380ada6dd0130222c248723c0ccff37e19e2ab996abb70148b97fbf1a926e41186bb7b8bb77142b9fb4f6bd7b7bd3c5f96d9a88bcf326d84ddb6bb2f1b478dfbb84e7c3b2811dee10271c14745d39715eda16a01168f20554db691adba4ee2b84c9bf5c8570c345fb4ba7e81f2da9ab583ce56e4d0a7999aca06f6fdffd53d90e7f3885badbb7d99488c73e439dca23227ef9df66f8b68886fb6347fa6c467bc73e2c0143681d23aa72c8c0a07638c2d152b6512701a55558d71cb8acc30e9f80a23a8618ff279960456764c3ab370125811d19510741bc2b5bbde9cbacd49f4511b5db4add7e93658b6127dfcc5cbdffd71ef4f5228e81d3b3c68f8dde08c0bb462f82dd699211015a2df13dcb89fa85e948a366b21d25e6d8c6179202c085c2e75a2684ea8d74dd53e7ba1ad9d544d00a64d07999c9c25847e6f2043926f8b4984113ec9d009ffff769ae0b7647c8d309623fa9793db56ca3761e87df2bb9a68c97c2a971f14c1a0d118d65d515be8203564a48947d953fc4681897784b44e2fae6554674e7ff05c61dd4cd2eece581abaa313c0d00574c779a897ed051d9af73152090086dd1bca7bc72469bc5a9b015e802db6a78902944b37db9171f87020c53a40587588f3786d4f735849c617a8e934472b8f8dda744515ab91cb964dccd5364c53df1eef492edfeb69e713bf1b6c4c5a5e34900bfeeb2a3ccfd851afc69ca04714d86395a203c1ae538565a95864ba8f62565f76bc10c1f4ab6361e5f740058cc85b0f98a3f9e867f6e5fcbdc341f56a2d2ce6834a68fff468b09c817358a3e81f73484f68e27026277dd208c7cb1ab4b1d58824c781af2bdad838a82d58b59712446854d6b59617a3b13a35e52e607a1a7a720ab2bd67e1f2035a10790f49d371747450c1625da9bcd0320c0b7d99cbcfd2db0074d13e9d6468ad5426dd625d24b9eb7ae05ef260b5dc0ce54f102b5eafe847a7027e7b7f86412a94341831377d5aeb947b96dfadcadf7de59159fb1b06ed7117f0c9a75e106d551d89d2dd442cb61074786fc0253ca8822e72b988037e852f7f2af8a330fb05e817da3235a531a0689b475ee3a5a8b77383c12f2e109c5cb61b625c5d234889457ad00ec9c0cc6c626aa1a9537af566e6ee0de66eaa746bb2e8f462a5b65258685eecc1122235e883ceb34471b21780d9dd70d572c536d1eb843b2f9d15c0d6db1be3f4fe17856057164c64f9dcfb1db5b54fc37d1242792bad68a90db8ede2876bc8f388e3afb8a5da2c9fd1609e71eb8fb7c96405a3a5de8ba58b74676f0b5888119be18f2c3b4e043d0cd39b1c4684ba40a2b9001fe384115a9b79376c41164d8255625430c9e9ca1bda7f655d2f6cb7b4527e0d9b4daa4e755e324f7134e1b59b97f398dcfc2953ea87073ea62b59a1751c944fc85e7fd6d9dc11d73688fe3269c66cdc6b3bc0c14a2a466eff95c0235d173fd17d5133e7ecec92fe86ba87f580ddc9c8dcd96072b8f02dcfd3697680586142690595bbb189fc14e7fc7503b62bcec22d0c789053566fa5573b36d58e343bfa92c4733877b61f2cc62ea4e5cf7bb5817d8fe88aefe7d3d22c478f08ebfda62d15ad28cd7817dd56f50b71eded67ef4e69b92fd5bc0241f09ce2862012ab97f0f57dcde0901f2ef9598055f70528c8a1e7347639b602e6e081034c22017015127f953fe852720cb23b2b961a8804e1130d5a04024bb8c56b50945924a65f870566d8a979d28dce4b9ba9a012c1e4e129e2436885ad2356291cff9b4084b91089b987591f8a2292aeaca79acf78702ebdae8ac27b56077544ff0ac1c2ed5cbda9a39142b4a64c51170429c39be15433e825bceb6dbe1b736529a13cf35c6753608e47ab8479f9c835574a0d5947a3fb993f94eea3bef65b95336c886348f025b5cc933b14da3e55426fc336e291f3db155c1d7bc77539d8c07ce1a4407778103ef4b89eb9bca7b9b75c09f85b23be955426a8a9cc050b05767d7b56236782a3a552b89e71b361f55a610332a5281e331c934cffc03dedd85d7359a018acd7656aa9a8a7c7c2263e42c2d07c3639c72dcd2b0279b7d633f76a469ee3103918798fc4c9850bd97cce0975c84962036b21448fc85d3515d7edea0140f39d9d071eb92dffa737673fe18c53e65ae0651d0e4be998be4c0e8321777dab3700d9e570be3ad6dfb39d87a4ed35b19095dbc3f5eec7a58bd62e5f8af014ef4274dc12bde1f9f12c9b7a5d56121efd326712ac2b7352c9162f865dc4a7c2967af0990908d5bf288da5d7f285e74f441624b6ce501c54755dd9548329efd7624a0f85ca19ef2ef309528bcd0a853755a6d165af268e39513015381f50b00eae8e8ab974475fef6ec90c9a9b6000e0710c8b5b3940f03ce88aba0ee2850ae0886df3dae3cedbeab4adadb72e2120ebeb26df6194110d950896ea5cdc985a965db391c18dd4207bd61b06d13c0aa474ebb71659d525189334785399ccb27b5a704f29dc51f95aed4d7b71a4b0dbf56701c22629162c002e46545f469455dee5f5c155cc7512107ba63b3f1167dd270c750efc24e63401a08f1919c8b3e1eedfe91b3f9c9d5da60be47bc664f3dbd22e0150dff0f4c6d654034c9589a3805a9574d23b6dcb2b18626d4ed908ca0badffb32f171b58baa2d36ddcecd568174938bbe37e99bce8c6f2a8e8ddbe5490c0aa785bfb03f1496cb2ca5bce6e964007ea7c739d7aa6224426ac4cf0e77388a92ac171c9901c6c800fdd9f2ab26042f8ebd678a2cd917bd5c32c017cd90adb35e6d781b7c138c4df765ebfd18e10e3bb9706665ae26256e383ee7c80f564a345d0ef7183b43b1bf370da2b5e6005125d6d5ae9b18b6f84a9a08b3eb777f05bd0ff2788cce66beac887031947f01e19d8566647214efbf15d1bf8e72305d9e55188fa2732533cb3c09a44e96f2921f5cdff97b5c4211199dad77808d84b91a4867431ab21ef8863a3291fba29f79464a13e8cbe43b53adaafb685894ad25f2daf76bc3598f2ff350263fad3f98687fe11df256ea3fdd7c660244bcefaa82a353ade7f0f52b346dd6efe951c0948fdfced28dc92d996c07e0540875a23f7cc8f383eae067fbd4b1113c777aae27e075ef80110bfc10b9e5e98f3132d0315e6831efe1bdf2891f124cdeb6135939dfc66ff57657f0e990bd6372704a3426f275614ef07a316599c9ce728e4e4fbb7a1020cfbd1c373a2dbb15332004ac26860ed06339f452ade02eabeaacdf3ac0e83e016b68bbe0f3ea0b4067d988c3f8d8b1ff4a1ec64e1589569069419d4357cb99f1b1f35166fca9f247d6b2eb7787c4d2c5d5a8c16f8d409b88430cfcede06872b7649b0a8bbc1e75d7ca18b3220d142b82d701f8fbf5a4a9ed8b06424c559d05d1cf791c18145d896a7fc00f249e045827f705bc3d042235a7de4d29f34114ed270b1d1d75ee607a3b80819015cfe9064d75ac489e5f59197e420693219101450ffe7ea722662802367ec7b6859d9a4bb6a6347fd217721db7e3ac13cb72b0a40ac273164d4a68923e816a3f578d8aa730fa8c8469482916b95d0f75bcc5dfdce9a6d770f131f0032296d6ead485d276a962371d64ac7d1cffd82ec27cadfc86d6dedb7ce292b12d0c33e64eb28a240fa49afda1a1dcf8ade8f414a64c6c055acbd6bd5fe4264be80ce2c0b98f34ec06b4e9fb518d7701ab5000b0215da695470288aee94ba17e0496303e580a84e4851e4e1da6a76af11e624aff17edeae1b0da41886e41ac827e2cf0b7a316abd0ed3238858cd86b048bbe15cd5c169de877a0126e36f8a39c81a9252066fae3ee6e4d188de44878c11504e2151833b990142ce2b2c684f84a9523a0fdd7da6f5be880a13ab4ad12764e23dab7f1378e73f3058f011ef1935e7be690fd39cfc0cddcdd6ae8d12f657fcae3e92b4017984163bb726ce1f4a42a1ff06ea47b39da539236b443e8f97efdb9fe20e11b25d3815506e5ab6edae8df7a19d7dfc4e9ac73ef3da3c89e37f80af8d4b1bbb8a3b827be48f4b0b39dcbc57bdf5fd3fcf8291fb8e5f794bb032417c7b9dd0ba34aff94221b17165a4a686972d0b9d20d2d732ac41394cded16af56843cfa85d362461772874e1b9ed5347da21148b3762c304ae2d330ba14b7826f2e27991037bc2e43a5b7ec250755e6c51869450947361ba5117707378c4efca52504dcf171d6e913fdeb8a62738d391bb8cc2faa5627bce8d36b0da58265df224655137de2420cd4e94179d4b87c06541fd0f39b5699d8367ee00e78115288bc0cb73cb05e219ab7dbcf8fa47ae308e960aa53e1eff291acaa8507128b9f0f53d45bdb1ed738302a43b9c849baae54b6f72cb44b6fe4e1fae831db29423414e9c1326f0d7bd29ebceb3ce8ae3f57e2357642288b1a1442fe283f34584d02c27543f445146b73636f30d46e1e81966491eba2711a74c572b8c2f2b12e95ecc655636aa8c72ebb0af7e032316d6458a49958a7755f38c4ce0bb5a43046e6366c22ef3bf7e65ef1d98cd098d42faf6d4e366e32290ce7d3e3f81458e02901f4aaed6e672bfb12b30d668d46a5dde189e3d523e88a8cb67226f23a0b3f8888327c05d66e3bad173ea8e4cb224220fca608486321913559ed109475d5a20f2a7202c056a0a14f0a68e95bbe2188ec18680d716db18a6865a8b061db9abc2b382e058306e725360a89387439306bf785716404283d03feb698832e27f31ca135f9d3ca3ee6ca67875c4aed94272c5876f1b760a1f173700853166694e7a8d49038a808c9752e674cb294bcc6e133b3133d68d7dc45843a5d7326c393d0ef2dfe3fb5d3cc4e87d77c33b4efe4e7a3acf6f086edf4d84ac49f4f0e48663cbb6e3e664a29fd7501b8eb715a1b2f01ab690acc98cc21356852c9c90e925b989e95f22429891d6c0368eaf2ab361d2ee7ac3ac7162ba41938b4c6c8458fe4c9544310204898b7bf3a03274ccbbb15b6607ca93ebc9a7c87a2c16829bf515f5e469d76fbbea6935b958300603dd27ca9c1b2688e14a671b8000c3158a291637ebcea0b01863a74008c8c1c2d409248b6ee3aebd42231cbe7645de8ac4c62834d47d7a78d4212bb3657d27da66737af45e511049f0614bf168a8c5ee6af5e0ec26910f7aba8e5e40e4ccdc3ca6dc0d700ecb944721e5f833de913118c503e3672626574ac7e2b9d122524478aa28e7f78dc1826d33afec9c53b088bd72446e181195d9264656291cccfeba9a007612bf669930b68eb677a71e466253a909c4b361f8c5f7cfecf2d7330b1500a44c6c8d3687ccaaae33f01e9de2c705b319b8149a821907a2ae9192b02ed3ae3f91157e1a64c50c07f334ff0a4ccd70e759146a8a0932d1c3bb63a121a4a790215ea3734f175ee96c6e67a125caee3bdced549760d0cd4a15799243d6090024f69b672a1c01d7c00319f6e9587aab1ded744c639ca3f5421c4648b024f9b1076b7cf89f7972e65e39b496daca6d08a08a551598e8c10a50e916860048508b5a6f5c25c87b1290fa13cee0e7559550ae60ee092006df3dac031148aef6493039c45470a6fc0a29412559fc5ccdc0d7ba013d13ab6110d231f987797598c6fc3691f7295a292223274a0ff1410519cb6f7c3cae4ce90b2bcd7f5affebc950f102fbf9f51071957863b41ce1a7a59503ce6e1777ab0209c00f983d41dcf19acc7f8623f80bad3ebc79f0ae4008e8a7485fdb289c2fe624f3a0e23967f96ea45602e33bf4cfd814da4e11b31b388814af1ad8faf8d8b73e5f592080d5be700e8acf78a765c8ddec5d34a1e305fdf1462b21f165970a6425832cf04db34e2a7aa0820f7e812e486a0ee0385d585a368e7e1d45e20e5e1b616522df26c30667b8b87d63e64e78f8fa36e82d108762fe01a5abed22ebe2aa96f4b75e56138f3e685c1acc1e5149200f3f61e57821e5a3a1c77cb28fc736480f7b6cec9e27db1708e6fa86da6bef9c84266027d549f918caa9e1fee751c2f9410418bc9685e9cfea228410c3e6e569359951952cb68540f95f4a90b4c722043deec69fd1ef1893863a3b5fd3767ad8eeda0058f5d09054ef3e4ce3090324fb1dc10dbdea619d922752f22a282bb6e522a6a69b36a8b8843a30d58cd0cb547731ca8b85dead90894d48e0a7b9696bc8e16eaf03ac08286cd0ddfec6001ed8df1d447ae1f76ccf99a3b323c9f608d31dc73b9196923ee91c169da48f56277cf6161c3ca4a2f57984acce5a318a8937440e2d2d7947274f290003bc5b2e0a6405e8360368389298267f39ec5ea5846a2bf7df7dfe01fe32131ee968029153a9af00183211a0d42a2f0e509387feed0734bce8f740a457c716ef2b87e4b00f029ac4ad6d25022d7a898846f221077ee120eb5a79c5395ae55a5bc93841ff67457fc9ff75d37df05ee149150394dc51d03730608b48166b980a61669723f5bb2bad4fa4c7a38d6d7d1156cd92e134c80671f3fd0d7ab320dd607dd8edd0f3305e2b163d9155aab71159a8e61b597a0448d8b56d60d676160330d3cb1dd2448a415d8d0b4e1cb4ba6c825b659a6f6019d4a9988aec51f80e8422057145399811a485a97607c38c6879b2e521244fec726b76b65e089fe4ca0b13e87f5917bbe95aef6657d0bf8bbdad13c46271bb10181ccd7e1d1697017375b8b2e1ea5cb7c6bdfc2a9920fae738dcf83860ba27043c957d1bd5bba5134a993d82bb210e12f124c023d9a95968e922406241409e8ff7bc7d1e58113aa9bd16e3182302efc1bc67541d0468daace893be4e00dd34dded63bc9ad0d3efb23a25733c90353f0e36435b0d1968dd9f53f929ba37c93fdee30618971d1198eef08cf451b6066c99e61fc3ca0897eb8b3ca162c4ae031ac3c636094f39c927501aaa43a74edfc0fc7768504f8d544449d0a5361fd1b180ff023408484677e6db7f3a05460086d797de2d8d66f333d095f1f07caa398c5b88e1c7cce2380bbc2416990a7ea687802f8d020078c65bf92d550ec0570ea8905b576948bafe292cfe7a57d3e5cadb25a5618158c7c8ee186601c54855230b205af928d3701b5cfe89772734082e14bd45f2d07e757534e7317cdfb31d72172ee24d29a91d70eb18634db5d3d9e3c51d5645a8601499ec495ffad7d5f52ec5ef873c4db55a0e7b022db0a4b6117e4781d7cf2c172601a669cf13f7f9b413184a710aae77ed96592aece2194717a40cdf8c252870a57f127e5e2aa86e47bccb4edae955ffd94befd3e840160a737548633cc62204df114893760a8c4ca5b658f1472895403d34b42759487e61067df8372d044f4d9687fdb5883ca9978c900fadba97642748b6a3f9ad8691273340ecc27f2bd4f8416f95c1c16c04ca547dc2871e034a4b2b64a674d025bfd48a7e457003b90d1490958af427fdf79aca0343db3a35a8d8a215eeda7f9b956f6b25465da50c1c195e4a07d226afd14e15414c1572a0e7e11b90546ef9db8a51996b9fb9ef87fd4d8719abb2609007e06c4fc67801752bc499398c14bd66b8349d27feb1a6b789e3158e18d937d220166c70bad6506fb3b0aad63cea4d4587d4fc408315d8f7e4511bf1e9b6929ec720c9188e92b492ebf61e0ade5dc70c5fd31f495220aba920c03f60d2f3a2ad668317a024b636d86f6cf958f61bd7125a44ab54f9c49b84d181838679b59bcdbf75c587cf6f825431508de9b3806abaf2e3fe394ffd251026388bc42ffd6b3c46ac3b431907cf624763f98cd17edef8925447dd568836729c1c3c149fd90b6c30a3f4d69aa57bd3b590877626618578b2cb81733e909bc736ce3451a880e329f365b9f916e80751542fd633e0dab163135eaab04089c5ef5153e4df6f1b9cc53a9c9c61ceff0b871d37855dff7267511bdaaab71014046f07b05a7974454e3d153a63d0a8b581078c00990d02e0a659aa7d77e0daff44f4633bfe551deb5f737a4e30f1b2cf6f4e9e2d4c1a0a3482fe7090cba8bce36b71ec6b9a100765421c10f1f410870da08a1ea716072717e98de312b778d0b8ca3ccf0d8d5773e98f9256f31651f8c39eda39bcf09e20b6b20242baaf12ac55880923eb19df101e3d576d7957a745973d09d69a47fb26bfcc599207fc4c78f8847c19538aa42d78e3f4c3f8de77bb250c64b60192c135e22d88cff2fd39ae31f7acbf021804b529777e7b8dc563ec8cb737bdebd57bd9c350757b3a926a5b58004fd407b9791d6c32b3d9076733ee58c1cf652dff0064afcda883201a8f1d5c4e264c3461212374ada32008bf197bcd8b912ef2525d6bc4fb87c20dc300e99c07580c422c60304742db99937dfadba4ea5fa2f4c2244370bd41723de1526dc8f39b9dab05e25abd1d1a61bbecbe355173bbe5b4a3e3c664c77a62f8b6595e6aea294bcf74a9c7bc36fc2e71cfa9a3e67390af662077007e9525ca2f6d5f0b6ff2ce659b5bc32c56ebcc48098d1515713c9a1cc56fc9a8479a1bf00e23162e6bb3eb2e0e6378d435768fb13747ca977eb33b6095869121ad27d0c44a152c1c57f3ffb39223c1baff9cf4058d40e77e91471a334667cf2e138a982784dae4c395ba13cd35cf9765a172764d22b8ebd8ca089fa4b9e88acce9dbd72cf32362aa9cc539124afd2504a516f7f5b79788a8a3ffa4151dc50962c0bb3ee8aba59d2f21334c5182354aa1f75f6c0b114798f60742d4d935fcb0e615de42a077d78b86a0fcf64e01bbf9e6abdbb7171fc53bbec01b7afddb2428e1669f4cd268b0f3c194c1f78c340914922c4b870cc9e56f5ff82877970b11e3c09244e90f93a1a649277b611b3d64be95e3fc7acc8d271d198f0c3d480cb6c0611c0a4825531a427a21e451679d5e1e9a78e22d274a375061918d31759c47c8f196f27199e75930b12e5c52d4a617ffef7e5be3b6439b5a37171c0bf032568a8cc47753a866559c94fdf82e1b6eeff5da60780259997c014633abfc95be9a891d63977d71f039d0c83c26742c5cfa3bd11c15e16536a7bfe163ed3a6cb2da9db12dd6b5b7b5442ddff8e856239f935c512b299029bc1caab131b688284d6e868fcd00e00f65ed24fbfaf270154f02901bc423fcc86bcf0a2a2f50b7aa7887dd6b5b7b4509d12a608b80b09297e82d86620b71159de3bacd38516a06c7695f340a130508d83b0b26cf00df9c68346411761a2a720797990ba94d7eeb74fa442a875a62d9a172c3cefeb2e66fb1e94257258b81321f002f7b0d71bc521ac553ece12ab174e245e742d93efe2c2cb5687223fbd947de68524304a251d9195bce94d4b155a19b5c066d764f870b14026906fb03be52de7da46b32650d92fd90a23b34a8293d56ad8876106f054b4b9f6a8ba64c5db4be456adf2907e1c9d34ae65b5dde3e710603a437b356b415052def977eca83fd22ee2a7b5f4de2a9209e817249d93b6d8c64ba1a02f1026ab1f20c59197b9ad734c73d7745c7f2ccbd14ebfa9e97b547ae266244c229ad9bba67b719911de21344a9e65956e8152e1b22e2ae629c5d762a4ddefcbb0a5e585b08c6481ede1b6bf68ba81fc0a81ebc246af7d8baccf79c6ae9d7b5eefbdf58a56a84171ec1585b390761cfe8f202fa230f3be5ea57110ae8fa7ab080bfd7cb5935e8ed58122d3c1448929ecc059a455f025f55af16193515e7b92512a5eaa3afda2120b333933a1e3e8f79f283457f3bba8d6249be5debde55c09300ff8d8b573c05986107b4f77da24b6e8df8184e21f24e13f29acfa6aff3b5bc2999e5c88414cdf9be2c5dd8c98f3474cf82d6091198912a57c5cb8dcd63f5663c51b42e99657e8172bfb1f509b15d547d1444d7dfbf3a02c511b012bb4ef0c6b0eb6336598e6cc7095c5ae08b525a3ac682b43bccc61f0d6a03a2114ed1640baed5f060900956a62290a6f303839fa36320d5f6af10273af2e9e322d7db53b2af39828df29ccb6cf5434e5f3997a11e9a6d8bc28aa0d39dcb6d9974509f44bf0d0afb64321efc9fa98469678a4359b71e41eb6ed1adc325fcd9c74e918fc672fcea0449f0828cf3d39054551bb813c66255c175b24dff6980a6557e0f514641c1ea6693ebc13b8c9129125d986aeec7a36bbf01986f9d1b7578fc5346a438b9566336567a5addf94105073824a6cd35ad1a8d50f979e0595a01fe8b53dd9fc72064b7952115ae72474dbff65d0ae4542d7c5f8b3d39eaf9237f8cf0115cb4e2942612892ab162c22bebf27740d5d610133aecdcac1af998d0689b8563d9e1d72b5c62fce1d0ef9c0ffec2b98f44f2afd042152056af044d5de2563b2ebab441466c36d32eb0e385891a376f85f0961e9c72a7d148a4a84c43f662acd5a717a3392d4a74dccab0c3d0a69826ad189a4f55a61b71a98f41ca319d420d8bdfb380a6b1392de5a44f6344571b27093bf747f1096fd471ee702be119e4cd8523cef5e2ec5fcd8a2c431b72edb2dd53566d19371359fe5ba4759eb34f55c8cbe27c18519f5d4a90fc98a0e68ae47d189a3ba1592d7ac37e8389e5db2e360dabc1cb11b5b43a97858341d4ebe09812879d3c5e00081e1869da9fd25a2d31ee98ab00f04bfbcfaf89c4148178cd6bdd4a87296aa7726eef1b4350ef6ae6cb02d9a7e8150f8959f176c4dbe27cc87588ae3f16881e2707d07ce358dd646c759ff4072a2b6f9f823a3261f058bed76c57d6f2d9217aea95957e5f6e59543c456906c16471e3b3072c3100034f43ba4d8f0ebf7b05698ccbf6861b524c18195152fe2a5df89773236e780d74c4dc7f73d3b9eab2a4949117745eb7401ba910b1bc450b15d6c6901ddf75a85c1a8e3e0a1ba4d8407548d669df9e1828fc176a90a135b5d4145a0afc9fe06119b18d0b5eeaf604654d2a5468b7e89a6da8ac43171f49e63661255baf5d5b96f400f8e17f6f16892d2aa54688c5dfce939754b9f96c6aa4dd326a5d4110d58a39a9058e2dd0b205a54179da19a6f44cb9142b0b8fefd3e100ea5a73e0c2cdb6e51c97b529612498d145e716e0adcf0a87f47b8e9d45ee28618784ce206a69b56bd39349d26da3959b820dabb5bb5924eea961d0429f405b82a22684535604dd2daf7ab4450459982e30510aa9f23d0241af50206a9f5b549fef361c02fef3a484717355b23d36ed924bae091b2f58fc2fd6f1c6b457cc71e3c8e2c1d7f24828c5563e289469e3b9d8e3dda021a4433db297ceada312d154323a75ce8906551a68c5ba3725496dacb897015e6dce098df3b5f1badf5e4cad7899babab620b14d16ff86c9734cba3de9b9dba165f8f9549ab4afd2e3306957764dd4beebbe91f60027a19787a681094b96f912cc3cd8912033592155ea239f35f8d21ca898eb058f2638589dea0ac5814d9d4ff2dd9e0726dd3308b537f5e69f35cc20f4f7f11727eb672a7117e70a2ad2792d6a62800e26f575b0080149bf0ff2d571e390591f2b2f150f94866d6597f70a2fa230f39c80e7c72cb2b2c9bcdbc7efdf6f139d3c532ff500753c1f64de8f5389bbc5159464035709d07f8594e94c975881ce8b47d6076d98df10aff4ae4063004362596444ff35b9b02c858484c5f03728285078445038351f6c482b22241d986c934843202a3ad9cbe53cfc6509aa9bd76e6128265b597250df254a1146ecc180421a37855b385c6e811061fdd10b2cc861f7d0321c66de1564ca6a984a2682c58abff943f6826d6244ccc662f760a477f205de7c9c305cf7ffb21886dc565677211c1cd8a97c39f6df578fe02fb1311250102881a02cdb92e4b4fe1c021eecf4fd4128ec5d40de83b07d86a7ed1eec892a67b03c84ef4e9403c2e6efaf0ca1dabc37cc8a79969bfa43ca16923aacf06d3fa74f181d50de3a7e7af9763b6e9238613d8cbb15052a2e1b6bf56a3c02ed12f8e9fcb6b22f7e6a584ad911ec64b751dee8ae656c4fe3dced15b3a804f6c4e1fbcb0a825e119d668f215c27f98844f491a63edda4f85d9f1702a5d1cf396d688c284557180cbcf4e83149572aa3d9c497782d10021d7ede70c28a89a674ce1ab5338cfde47fc6deffb0ec44084c93d6952a3028a5bb961b09aef3a2f1be1e4af3bb6c33df15307026b97f60dd7fa9072672ba77b2204343e0657b73429bb64a2d36f504a48b7565f187ec6deeeca1499596bcde49cd30cadcfa03f37d44415d7589368b691e50a71849b79478fa34688238d60332da872239821841801eb5eb269a1127cb9fdeb2f07713e5f949aefebd46fe66e7879e7b506d14b72bab7ca3c001186c0b72bc8faf4a6d89d90469475d3036d88227245db6571d5f8984621f5b8d29bad451f31326e0eb524d3740c9a03beb8d461fbee9d5f42c1bde84724fc11d9202e456a8e21390fbd05b415f2e2e531f1251ed8636f5841af40913abbcd9385647a35c1d92103de61045e9062c307d7cf9037df569a271d7c65b0ef0a650ce371049f479839dda387651a737d4b2d0dde65115a7a61224c47134211a17d9fd7684ad074a6f54866170f835577f422785ee2251c12d5b46b08653852b1f41dd1bded33bca2f9541de5aea5a8b03c34e5583809f3307c208e3517b5324cdb49fe1078ff0b06d8421568888d492037fab77dc3a7ef1c5ac642aae19110a8f4b8d8fac0713106a0f81baeab4fd8ec3413a45c213a38fcfd05a52e9b40d757494a4b2b80793c7894116af5ba3c95d5e093b24ff7f223fd9aa69ff71a420f6f23d21eb7d5ab2405c06b2e0449ec2e302983a6b2b4d291586b5d82c26146b1710fd2d092889a21ab9d335f7e0ab378df20b5d2793cd811d309e28b24b5faf1b714dcae8ae27a2ba01ed2b4727d480822d01fb34392bdbf28d0bafbb0e67fba938f54934547aee9ad321c96cf96b2cdd519d6558c461b8963d3a6279c67ae525dbf866c7c580a02ee8bdd27f77c81fb82222c072464beb61ab5b7ed4745f80315b10dce905f45fd6ff4263b32cb652fb1821249af939a006c335e8ffc6b10e76017ee67b5aaefd3f3bac0308aca753b8e68277dfebc7d185f954b7bb5e46ad9b2a7c681eec2ae6563826bec6b2ca5a487e7601787ff2236d1490317500e37f39d6242c9f5dfd69a248e4047c371567b3bb74428811d9eb61b55c946fbd81a8085dcb0329c7a7fee91b89309978ffc20485bf6728ab1d5ac98635a42fcd0ce8bae893dd9f0772085e4bb30f3aa744b668bec87b7a44c4f8bab84fd766e68856f728598765b5cf971b64865e14aed518811a7046ff5b49fc0e74edc7d2ea94fb7a33162739afc935be14bd026a58d4a8e32c2fe2840eddf2271d10fb20502a0929ee49d39b0252268e1c96aebef02e52eb8b812fde05563d0ce5997454b5e96795f792d6aa51fa9c97e662f7fbbe5d573fff242df5b4459f2ea56a55c9205cf2745740db55b0e00a0ea6e3f649028dda29df40148f5344bbe9cca3cc97d3e2284de327a9f2dfdd2f6ea05aed4095f7f8cf14531a546a45c6c4b769ea76303394b5e9668f3a710ca0a827b112a901fa35e0872ef9ef81d9ea56d6a27686ff4e919d2ae638fb26859414620f08b832b9fe36d5b5167ca0b03c9f7befa9acb5e90fff2beb9bf4154d7328fe1ffed768ac7430be1c6b7892ee9a92d389b96b466e1528363bc11d25249220dcd75c9e6904fd02539aaf5b6cf10a5285667b30cc1dc8ae4880984a538579f51dc6a80e0e80c1096496c57c0892849e596dc4524375b9ed0f4b48ab63b893e98deebeb7fecae1c44584c5c6d5743fd7930f52e995c775ff754d4c32534855a899fbc4bd07ab8652cc4379ca0648b4ab15b97f87d8d058200a3e888cc9bbb5000c09402179b41e971bdeaf3cf2fae31cd332e6d73fca9aedbdadb9abd30cb6ef99d92b96e5d53a1f3104015fd41f4d3c1f7377ca8b366ca4360f04fddef31bb00d219db76a035d7eb6abe3f9f72767fb70bf03a685e5df249468da04a98e3dcbf2bd3ee8459c2517562fcae46f5596994f36b17cbc18d17621b3961a389d989c629bf61e764706d303269514df00ea7e895b054b03169b010ac2c2399fad765ffe97c6f0041c516ee9025b14924bfeae627b33e30fa23991425195ab86d9a1ebdf05c1a9663e8f0a17ef25bffce9869caf084dc4f9854147774451236a41e4deb6b8d8b976e8e22abbf00ecf93df5a805e9b0b708f0113c80a8356d5271d92c12e015f5ddb5820cdb184232734e8a6ea91c4e39a0a605e2dc2819d99e62ef454330b2bc880c24e22233142927b7428713435d80825d4a12b8de8f07cdc5d3d9a310d470a74dfeb0ee1df8055813aeae8da7325ca8611d041ece28891c52be5b6e93ff86734f81373ba7d24cd82897f524b880a0f7dfeb362469452b1f4ab18a8c31f1ba0bae327a1e7c204fd259859999ceee88045e90fb87bf883095475fa0f351a6753f72d2d19185cb0e06a7b8a2ad8ed0bde094b23b24cfc235f8416f3dc831ffd121e308cf8aedfd2f05ce98e0e2497b4a85cd9892d9cddc86fd1d21cc54c3a1b0dd33db9b6d598b52b38a392ab2d9dcaaf6e2a30060eaf16695f6cd546dcdc3b77c540f5cc9e2b7ee49cdcaa2eedb1ccfaad90d5b0a0ca2f727ca116f068e08d725e09524e027d7ff5767243ebff829376e8f1a3cb5c8500892f490241e270723e320a4fee77d54ea8423131859eea54219748043d15919e229ee642a0d41461563ac7c02700a2ee10843e1980e5eed68be3f95de8721cf3c932124fa7e649bb6654841ecdaeaef6fe81b79e466cd3be969613fc013f16438c414e15ba2fcacae6f53dbbd72e25fb44d60090ee5603c540faa15c51f1e14109eb2948941b5962e48395bc2dc4221090517d3c53a8c22398e675fa7640bc4b4893cb00a8b019754461f34bdf8b5914713cba47ce0e1e7f6364d5d6e15aabba086511882eb6f0d03b93ad3e5b1a345464310696556d4772db643daa643461bbadb50778e1e8895d0e3be87647a75785d2db1bc6b9181ccc78b35f34750b8b73374d3c118049fb3907b808b1ef170d060a2c1e115bfd9e6e3cf6f76b57832125018d9423e340db3434c200f137f646d8ac27e2defee6dad01aea75af2bf7e72214ae8765f20e5d577487d8063a85812b09fe95be14b3d8397c8799690063f66aaebb9f646e7df4cd9fd9c00fb37be66b76d4f22c60b754b04560a266f626aa55d54454fa0df85fd044abf88a7e9be15c320cbfc46a8e516390bdb57ddac8a9f10d1bb289366a663fc9b730fa3e4b5d585e1c76d70eead3763c3a8f369ab52de4f59248745ddf3116941b6d0e98399e47dbae1d9ae34775947e4be7801582930e32d4461b4d2ba9366fff5dd3a1eb25dbaec51ad22592f414061da41c89c9e70009fc3fd1f101d7634b441cfaaf00485f15e1f02922f4e6dded893262c65d92421f2355fb89df901704c28240d7ef86c7b3a422edfe01e6d99656e4a71391f1b09bd9266a5e26297bd3a490f875f1ccd08e0ea4e86e375ae023ae88b95ac21e8fa2bccff251afd9f7066dea127a7e8700e92cd1082727a9c85aa400681e00687a2aee6be6b8664cc372ec58782bfaa84d6b7311097b9c7113bf2bc9909bdb527feb0c45a0f70cb14f0717e979c0a7511d4208f5aab4ab2949583adaa3ed1904c47b4634dbe99ac158b98723579d2801b0804daaaa6db7137fb68cd83c6c3572112c046bdb136f606e1bc2e935363310b81fd48b1c87431ab196ae84830b807c5cea54662f97829d423bbe30597a62400c8a33241ca66ca7949c3e0375323fc266928b1597faaace15c0c0506e48827f326fa536ac0637bd31bfd46dd9d944774e75fbbd627b59b37d4a66364f0fdb331eb371d497ccba6cd84117e03933f023b572374b4f5355008ca7d36b86af2f39971159c1f378b419a53950839a67ff2c9ce6dd1fc20152ace419ad1948b8aec587401fb870b5ce139ec338a9bc126ad615fafef03ff012694d6906b963cb3faf75c8ac15239b173d050444134924a8af485c4e823dfad6b3a04fa6d75dfbe0a76d088112d029df4e921a4b0f6a04f02b66e8c69b634e718f6676235c8c8d484bdc940a2bfecbcda4c9711210607bb1bc7e0ad26d4d3f3880aff32d4eb2a80d227bfd4ee7460f301ef722fd3a0e7d3b1d32b3e7d0cabeb3ae46a23fdf6d48dd516903fb5e60cb089e19ab9ad7d549907979e54080f91d85b805f8c6646ae9d355adaf19795009b9ee25c1b70ece450f2cb6e734c68f982a9c51945e742bccc20b18080e64dd18f50696307574f8b4be77df88f239ce588583530b2e1003ede87f5b1fe903241a9048c7477c7dd35b1834712804aeedc6aa3fc5aa6633ce97fa645830de015e7f0eabdefa64fe1191111440434f6ef21b299a85b10bbeadf08884838ef771bf26042f2764754be4c937b9ac5541697f2dbb142e17816e6d4f7bce8962c901f38a585023aaf75e397820e68372947c032eec5c7584d70e0c6a8e91e681d7bdba2a7f49b9d37babe7e2eb9996254346516e3c291d33d92b691f3ff09cf1fa110cafa7d55a7a1182372cbfae76b3c55374d8f8e2ac2470c6b3ad2a7814b9b9ad46b72ab37ba30d128d78be3fc9b6a8d99c60d114f43a710d928257d9dc7a9bb605b96f6169f926c1d699819a486963a7dbcd52111d2546b472d4f499b225686db4627620a04abe53a75309775f705fa27defabf0f1c1cb23b64c91f0253725bd3a783989469bcbd7b1a57b639752ca4084897e02aac8fc2949fad98bb23597c8d8d05471f9eb7ed7b64abfb37eb15e40dba2b3e962995050d570c1fc06551909737092dad9228728d5eea57ece3bfd9fc308baf24023634be1ce63be77c01b3b450771666dea477fe29c89228d1d1d507465eab2041c7a598befaa202227d2c9aa86578a00c77c9278ca793a12f3b65a7495e19dad573561e430b232c3f31444a9f32dae9f56fa54b6633d5a60813b882743a8c3e45795f8eaf0b75c88f1790a34b747fea9ed87eb88f707488096bf263146df7aaf332672000bbea7c76d2ccbfa8f99d5d1ba8eb29cb5ecf84839c1071664a34af2fc5c295e3f3858aed5b7110f9b413f31697b4410972bc8a4ada3ba747896877db028cdedfc1430016fc556d7b2e075b4ac9d3acce80ebae80901c64870b75b0f8cee52fc19bdfbd366c0ab9efed17dbf4fb49bd415ba7b7187951722a4bd24babae5626347893409deb25a71ad59e0c31b91782b5d496732c2b576026cc80f8af8600cb3c0ae0273c1e96c1bdf9a398d7ce3620ef00ac1db96af1c676351ce4e5a1a04aa7f4cee1be5584db545ffb231089a459405180efe867d8539b29657faca0fc2d59fa9633836d9085dab343da4802669da4d5bf412515a0e516b7aaedd5b6ed7c3bccf3f74281adeb0ad010e0aae8f97250bc31ac405034915bda795afcdc220d2cc36882fe01940fece4b98d454826ed1d43146c4ae609590766aa6b2a69adbd53c9a8bf6548bf5eff1f082898325fa08f791ed455c9b77d133bace6d650969cd61ed3a897611f47621c30f779586b513fde4860aa0acd891c809b5b25c9c85e03cb347109b1218332cf5fdee73d51241701551d84eeb44026498efc8141cb79281cc8a3bf5795692e0e030a06f5087ad3a1769e85357872b6b5a5454ed4c6e0cf36308754ccb8374495db0c4034b12a4bac8b52b40068409a79e314437e269a2bff9c5bcfdd98281034158e406d01ac5f2e9ae58f64cf4e4738843700d387016e2583d2eb7f96d4f0b88f80939b64407248bc1a05771467b229920b0cbf3b2524d1176b6e1a6cdb98ce1e80f64a2304985a99e5b17e60cf8839f79d11ed3cef2091bb1766177e7597a77a99d49423964e04533e1c7ca14ab211c4fe898db3f1b3fce82ed029f66191ca4cf3726d1c97997ac605508c0e732b805f460d77582a6ceac76c18deb5ff751989dc8136415bdbd3364560aad101ba94278412301b3699d7ccf99530b64afd3f6d179e92917cb06a7e7dc912e0c733f1a0f6ed524fa2d25242e4a2d878921a010c1b3164133109ba812c04cb02fb4815d97aadb73440fa9714d99f2f4c79da267762a61f3c73c4c5d5f16e862685f34e0aa1730686ed1e791e38e83cc75c7db72bb6c016d91878fb3069416803bab31131c43cd309ba2ef6f7d64bba64ea6ec281e0948eb578ba51472a6f008608fe4ca1ccf1b1ea24e26e64e56aedd0336f9eff8e6d0c44082fb1683c7884a5e3ff422eb45060fd324eae5c4b777f6717b92732b42a531da6cc7066921e5f78191a7ff53221eac4b062cf649c14994bd8aa7855907cb1e32fc6b6906156a24e5817a3a2dac49d9ffb144fd88ec2907d952183fa33898917c3e48d01f13f639b17bbc9a036e65bf445ac53d988b73019ba2e5dc52235ea1ba0be8e5252c749c0c34fde577cbfda00ea14afd6ba9a10fc51de69682c1d2f2819fa00d77e56ed50e47ca40b0fb64cdb400d08efe811065b3776db5c8ab14c71caf8db9a43d26db6a2d62938e5ad5725cd69127de42a31918d5fd2405ce5097573e5756194b1779441f2e5735ea23fdab03dfc993ca410a24fcb089a305794a53bae930f3fba87b7ec85b675f5432bf73b7b83a62bd47bd078ce6bea242b271ad196bcf02cbd2b536874b678d455af58b769494953923efaa43447352205d4c23ab00bc968686bff4d0ec0295ce61e0ad96cd306f39ecf51601c9d39dce40db99513feb60ad036b01fbb17261cd3f13863d040b8dfaa8544d140be9583162a46a43132996e83704ffb2acba99596b97b8f0a362c4aa2004988e84574b9c068fa92760365b8fdceb37260d4af3466436b612118c720b12a030ee6e4fccda7ab054d4b8120f86717227b2ded6ae5892c6f53e688a8f256fdf199f2ed142da1332444a7864a8f05a62dbaa09a08a7b2e3387e22e2402b15b18776c10b56339a0870331e102c9a86ff9dbf1df4128d5fb7b6dd9568bc166f37cfc0229be97173bbaefb7aaf03f914a5f812ee494eaece178d3659c119f12168d03f471936af04f2a1da7da40ad135f3dd41bb1556266d0daea049bc2f2a708f1dae28f750cb4af1d00801e0c60adfa560bfa2b3359e704e7a9ee0d614197d8bd24f0d81878333570b75b3061f15d08a19e1322062e7f1f750420b791baf731b85831c54f2e12f2eef710eddcb1519db909dc5100d4a3f64d6e41b425eb1f6c093d18c805bf5b192c8e543b346b619953149d68c71451669aee42613adb67166411b66f4b77d2dc5c9f0eabcf8600894e7a0755fd675ad7ca166838d5bc8496d4ad551e6893134e3a3d3cddae745e86fd9ef1e482c043ba3d75090c831d252a5521e59eebf9fad300196e17f117cc7ce36c89d2c377727723e81153a4aa8651634701a213d5cb8056bc7981d0fce5c78969893f61c6fa7c14f16683888c80e3143fd4e2a8abb731fe9d339ea75027135f7398ac5ae451c800aa9ae8dde2e7e3d404d5025ef7fec8c9efc2fe3be3ee2156e830544f0de5faed37b39891e530e3040cac4c8a6da8a3795804ec8fffb2a1c049ffab484407d5a01098ddf3faae9d8de7aa6e1c7507ac158baf18e51ba8a251de100ebae7641a1dd94b208dcd1cf569e86e2f32ad3d31da3f44e6d06f28ae4d7b7e2868ca7314ccf5944264d08db21e7ca70a002936c66d07af5ad0342e0c16c514232deb6e923cc6607ca60db2fde83bb686da37a9536fd8cc432ec1c00c711912d3d48745b58aeec8e44474be33f919533170e449c78c49655eeeff2c7ebd5b8076c493b36a09fe8d8c7cb3acc94934e89bf50afb3191a1bab8409ee6c71c1b3f74f54bcbb198d258de805695b09ab767bca608decc204cec3e685cb32c262e34fdbc951e6d4795c99968e5ad425b9b6b4621a207f5a079dd47fbc33c787548d00ee138bfd815abadaf8c6d453907af665667b8ab2806fde22bb05572e0fde7a8169d39c293c8fe9796322536115e67a368ae8ab64d075a8235885c43d9c4868016c318601f17b429cdf5831117597bfbb2049e8070b7b1e68a419f6711353487ce434bd5be7ff873b4b015a4ce4b1c94b1abed428d0409de35c2b7312be163b6de6168203f7970f41914a2e949b14091de2943b2a18ea8c4f3d2b5176219b3dcdad7074df0a888f22382ed29be7e73748b2099290d19ab4686a5a93ddd22e4e43b793d93a16124d7286a01d0c44d0162cbff8529d5a93c6bbbf68ecba0f47234204705ac7971dae11d46562e516f0ce70bee0980a85c5613e37493ee8c16b4f63649d23d3876c49b16e776d606e69061f8a942ec63f730e0446f512a5fab4cbb6e67d984ac968d781d3524fa06379fed854bc4a0db91ab4ff7760cf99069c12f2aad083c5be25a72a29eee8b588cef3df653adddac7044687827802ce3540c481dcd5844cb370f85a8382689674590f41fc84c9303672361bf96d408ede718aecda8b50cedd46d08053e181c5230f9dfe6d58336540f3c03ef9ffb07f81ecf674c8426ef88dee56ac842720f160689ff46729faa0f85b5ec856ea3e11582c80d7c9503867a7264a4d9974db2cc9d476f910b41f7e73e7a25f9f5ceb70cbed6f13e936d0a1a9b5d926d614c7d16d56fc2dbb82ee555dfb2d0b2d463e1d9b89e22ae0a619a195eed95c7820bf1966edf2de257ec609ecdf7dd86520d09263cc8fd30e6223654263206621b742c0e0911a8ec4d2f02c71a30214793568c508e8e516d9e264ee97155d940bd0662b2d220ca31c2305ad86cd7d178474dbb7be5ebb53511decd0e06af15f5e6250dbbd56a52d3769ab5d67b8351b780b2b28105c40e68b8400677f1b006f2b983f25bb457e98018b4203791747145de2d5cc71a644765bae4a1a7f9441e169beee44a36a84c7425847261e9a1d4d96edd4ea50db1db147e2b4983dbf96ffa6762edc9d8a064a206fd3474b3ca5760ff89ff3d445925088b6e0c5978af8dd4e8bd9593a39200e9db6d30ebf3739a4d5ff37b49422e74729cb99368e83d9471e198913f255d8dbb49b7014de40df4b8783f7de33be7f4e3a10af4bac3af39f9eefb206a1c9a79c4c0e8ac188fcd743489194eb23fda3ad0338063e4a2a17600b4ec0690954b32fbc1e83803764e2408dbf5ba72bbd506a2819ac8d8cd21a7d712863f050e3f424eced2f0aa3279136ec6fa8fd991daa7a8eefd4a1e3d1a30abf1c0d587b75e6f79ddaa6f14a6e50906080f861de7e4cb4fe7a6da6bb272b57b207198723081460bdfef71b902e010195dbbf84c80812e8bb253e2d18af22b38fc05f0f70688e7dccba7186d07fd8bddfcc6c19e8e19232c17b5f448a9893cf0d56de1b45808236642d86938ab386c072abc4705fc4bdd2422e9573d27574de4748564e98d7b67b3214f54c956ae570e4509e2923d62b5b40116270985ba79d08c7eda1feb1debde66147f5e16b436e3997fb34f915d58851531dd2dea112f687fe4a624927dda8b546041849938d79093f04ed2769b57beed9132ebe992e83ff65486dccecf53392e74c4f9e482cd69ba8af589690cf311f463f7df2cb2a9bcffe8b556989c64e97e76decc4e237f8264dce09b455461673507522d514646342baa1cc507d3652321caf00489da1a9364e0145314f80e09902b8cb12df367b7b641b8fa06e90a946293711da6f13793393ee5d284032d7282f4f0c2cf5cb5f6532d20270dd4732fba5a321306dfd7d8b7bf8ec186a04969009a0ab3021ca1950715389d2d7b4af80c42da630d1eb19bbb44223113ffe8e05c69f9f4df02fd6c96bd05e5af60eba4cc0ffef19c2ffbf7405ee447cf00c24cfd1fae8258a204f6e2aff9c213f83295becc6fae4b8797b140399cab08e4483214651e40e8bf8ca8cb6dc05010245e32505ff66a30a3f0fc496b971505ad77d5d6b1b714003480dfd65a79ffffc8b91e315c7b2ebdff095c131f9818e64f54b4fbf10f19185fefeb259dee3ab1f739b275f0d42f4e407c1ce7d93fcaed6a2a227ea4cfd873d12b13512eca1aa83f42dfb1961a5f228e1957f28e265958d3a88e2cd3584b62a5b5018fc10aefca981508b3275de35b3c9e35698e59058ceb734bfe70a251372dd940c80a6d24e8426cb53b3eff2621cdee80e6b14a51e19cea7dd62d347b90e2a9e4eec3dd7d0be4ddde6211c6b6c74cea71816d3a55a747a1f294260b19bac8081e316172c2d0a17a2987d59b6185bbabdd1ccbb3b9fbc98169956cba92b984402cb2ef06181ab2998af7ea290f5178529b6911f1d3027ffb3a64b21be3f728f466d8ee6b824d4db32694061dd33768b3d35969582af3580dc7441a626562fbf0e58125c068dc71b64bd1369b95c18d00406cede1959e02473422b7c2e8dd861f4cedaaecd9cdf19c66723a41a9ed10d2a1a30078e3a20fefa5f3594181113680d670e3dfbef5e744dd3561437b7dc9714b80c2d8f49eb878647e9a9d2b74ad82f2b40bd72198599251de871b7c34d0afa3897bed608b16bcb0764cddd69f2ca5212080059654ea1936b1e7b444ae6f03c5e04ec66ecc3535e9846382b9b165b595aed74ddc8a844fbb4f41d36348d2a838e416ddc2b188826e19f64230da6effcce3cf4c0a37423b1e6cd738d491e93dd8d52ec91afad9603623855beecbbc040238fd45770f4e0f511a9fd19e59ecb11ad311371acf947dbae3d9f88941737c9b86eb48197d407845018b79a78e6acc940c56b90714c86088d277d752aa4be0c769a2b250ab162efc870c651b3dd942dff8c05e620e6015c80ba35761d6487f2ba841089bcab5c89c73be4b7e2cee4f99ab5172d2c99588d3431a6ea643874900931157b664e005be78faf697603c310784d68fe44ca5f7a6b46fbcaae656690cdd64cad92ff3ef0517eba79b5ff14a705242041b4cdb574a7afdac822b7ddb1d9d21ba3c41a0f75358e358b74b463f315bfc1751ed8c51b82d3a1ad4a24ab155a4896ed03125793bfa3708c83ee11671a90cd60b42026509272b51a279aee504ce459e58f68374aacc99671f19b44afc4cf30823eefaa89bbe275a3fc0fb6169cdb5d2a0f01509d014dffebbb240fcdeaa7d6213a76b3620c14d052306d2496f817153330dd4fc46eccae6d3a533b18df58dcd586c7e06bc935978e4b97f5d37a0aa303a142944d03d85e08a8ccf0c94fe031b18d963392f914b9a954e38e1507c9d28e24fb0ab2f7acfb3ec2e715636e19efdb267ab1e5365f40ecc0fd8ba30ade8beee696edd549be2524a18393d5ccb498caae46a76e52320d4ff13aa1b44545be81c97279ca1f59a4d501cfe72e980a8d48d6c73240e897f0d9a97cf51e12f2cf138d56c7f3460432ef9bc892f615b502b12733d945e9e22c9faf4ab5287a60ea49985cbc72ed2027eb6f13b14ae96f24d049200cfad3e277059683f800ea4d5ff096658d0915c6c243cf784f0dc3e4501c4e20e64f976d3f404c828c04a58542902c47ea505f5208f9a5ec58a1de896c90f0d20efce18f88139c9359d89185d2b70145e72427d2d9022fd052363f1bc4be5b4b112bb7d425726faf6e803d66280ffe4dd0bc04efa548d166aa942216c21e5bbd4ce07ae7a6b4b846dc626b031fca5cbd5cb1c4ce4d70914af2939ce7934474b0c762c27c59bd3ce5c14d7766dd9a93868d08c7b81d82aaac0e8b0a5135463c107b61b75cded13d89a542579453135253fe245a2fa9991a4918407ec129d832eed85797c7f6f695566dad46ec94ebc5d8cf7c67248dfa6c448e9decf98b74f445dda801472fa062fbb2560274c505d850350bb03f69f92be6c31236ba50570e1fe9dbe9f4ffca61e8ef54f0283363291bffb048131fc1c10a6c2cdbcd553bbd979181f19d15390800231a26992192c317170033572733b38823d30f8aa947808aceb31c555b7ba6b98f28c123097454399bfa1fb8133e9dfb156204bd4fc7484921504d649b38568d9e15a064c3a09b062e3630b3abc9412ec528c122043c80ca8eddf0e83d04f70f3c99b5e1c63b1684c94ea37781726d4ca59f06d9cd8e23bf5442d58672f8ed6cbde5e89849900eae9b27c2cd7b539ad10edfce48a1edf9c16824c80642f77aecc57390f68efc62a2aec11a68773c317f73f53f857ca2446240b77c68ad2f5fc9458b1d6bed45eb038f7412219225f539759b5775ca54d0002b7ef9d2bedc5da271528ee10ea682ba7c0dca5d6d1951a2f2cc34e4b90ba03aa744a09def6a2b999a591e47cccada32819cac832126a06bfc468e1339592cacab7e102f206b202de044b87f4653a9469463f356aaaab83c21172fa15e1d5a0f838d294a26cf4751d48e29ee5b41ccd23d00d2eda94380238acc437d72ea2ef91083b6585806dd567b35744338923d48ca9f90352dc9de591b6fe6b9b819ebe59e4fd9281393b3facb8d4e85d5f74b7faac0d830e64d15a07e41e0324de2e4e98754ca43f3cb440cdc49d20e6d0622a15fe075477215582b4c444ddf680b91b59dc02509e0fb4367e4d517a1fcfba3d20b66d8055e8f446c3dcd9a964f91eb7bcc39da9004046e4838ada6bbf8716b78cceab6b1d930e74aa9dd40171705e9d1d81c358328e8bc630763ff2f0a6ea0ca3078bb95e55435771811c92c17ad76ac59ff1a17c76fc40cf4f51f23dc120355a7778aa6676122f9d767afa5cdf508b34fe9a56b33638462df7f269f56f54f4382edb02a0edcc564533f1cb9913fb82d13faa870ec17dbea8f7198ed5d92aac971b51e9bfb46daefeff04119a30a369bb817837d6871a5e65d80d48b1f9545309bfde46b534d47d93caa0abadd7fb67b23946f9a793ee289db4138ccf0c2bbde65e9921daa5e1a291ba1f81ec054a9728236324b60f3d3aca9f1beb6543b702fe24cc2e6c14ab3f78ccf6342ef0aa64f09e0f5fcdd40313a0e3971e2136966debd9639af15cbbb6df8361a0bcf4d093a0fa3c99c3dc2a6e03822cf7886f54b594e5afdaa312b729d7ca74213e9c6807d6d0bd3b2aae6debdc3214149a47020329e25d8104c6ad77e6ee00ef57a3137693de113b521834d9df8cc4ae92de766965820ccd6051f462ec44bf970fbdccac202ac047da1e0b968aa62b928d9e00499bf2861e5dcefb71d8336dcdadb75ce6ef7ce6bcb0dccea478c371bb9365f4061ce38a78da1b0aeb67865a81433471b901f93b7f973357ff75288b94bf23d71aa9b08f1896cb68f6b6414cfd06aafce63f1fb985ef03b5e472220cb020ff3516e262a6a238d78d71e174ae276af492395b68b8686d2ddecb95afb96f78f6477308a6889de29b0c22bca82a08eae13a2a865e082791394d71ba3aa8c75d050f761ea1c5a26d38fc50eac7b8dab31dad67dae5004717d90cc27d48454b525a970626e370b201d2259c32e587f06b561c36a609dcc9b72ee8b6856401f94003b4a128cebc6ef741f55292d9308c70dc028c520984fdd002ee5d838e2096a46191bfe924ba5dcbdae7ee2aebb8986798111d691cf63c0e964e27c9062064815c3ca5946f6f4296cc9e4d722a700e6372b3532198aa98a63ac68d894d7cef9473029c68bcb4d7cc7660335acc217d0b367d6de36ffb22209ab4502679b70f4ad0ef448c163016369558f02d8512b05995fd898c0fe11a39660a2f7bd2b592ea59309ced891f6cac174696cead9cc12794101a624774049c23d03de4c898dc08f9cc9610ce5ae918134ca66e2f0e4945c8ba9b71499607353a6422cf2dbb2e8d0e04832c5ee99ce1f581273bdbcd8ec749caf36daef998d22d18c6f68b53a5aaca259765684c8ae55d5adf4610bc32beface6e8c545539a8833283a16d19aab4373c93baa1cd0ad863fcfa0ad377e411265b4087a4d4742ef6bc845d9c22594b0a0c004c5812feabe05941265b9ca5eb9fefcee3e433b3437c6c4c39cafebaaa28fd9b38ad21bd11b195476f3915a031e2e9c7263e3f4b5525a65a934a76bc84c2413e37455c412ba2384114d343bd2e9afc8a8fc18c798f9204ee0bcad42ae03a8f92ba935eafd8d8d4a8af96bf9df12d2dd7f0b667ee93a6a103a781176c026a96867282d57d7e626df9d8f7be13b767f87794643e9724dd68d69a24d18338ddc4359480e8b5b4a4fe0bdd94e4543054ecdf40f9fe2a845edfc26efb20b2858b2cd56473698df6a3a663a56f64f6794bd752333a0ef2d7717bd6f39cdc0b510e8ce3b9df75c2373a9682832fae16c2c772033970fa069e572bdbd15f52bbe20485201c4de482961089f8d5e48ef9be698bbb89a2a4524cb9ad5ad9eae7978e5126370a97562e5a21d3a42f5aa2828412441707c5c7f289f25675206fee724bdea3c909037f395b10194172b7ee01a7da8587bd0fc7772cb51fd6a08b8089c3ccd1979507fb4d4d5f0ad7efe10e838811db48e04444f8f952709effefcc71227a28b2f708a2dc1d20fef5da13e4b86050f5d6fbf719cff2c8b789e08b79ebad5ec2b9c4e598faac9422dd6962468a5ba7e47a4c7c3d21d4c4ae20560fa1be8d458e52ecd16cf37918b619efe87c67a7eddac0fc39d4a493ebcdf7de5fb4993723f5882e7e47096a82c48b0f47dc9f58a21abe94651049ae4f2a6546ec602f41b27de83d61f569905ac294a2184d80ba4b84f2694924df722525c70f32e4efe579a45899da84a96c368082c3bc8823cfe911bcedb533e243e765fe8fcaeac07e57ee5c82650e7110be62dae56202b799b2c96055e74246e89bf8781c289d928436484250a046704dda612cb668211621eee063742cdb1f1a394e31bb3d7e1f24fb3a43ed3bb016346a03d52523b80b9091cf89cb5e4d446ec2363b434a2c3ae39340a7f4e513ab36e06a23d8c2eb5052476e301289226a7e7f1a4b0bdf43502153a14f49f296f46c6a559c59ae4567fcc27a77c23610279138987f2af3b92e428b9d0a8d0bdaab96c87732e6f4aa431c20063e33a1359841'),
	('01a2217d-5785-7d90-a5cf-cc24a770609d', '01a2217d-5756-7862-97b9-bd2155043925', '01a2217d-5753-7fd4-a024-71326ef8a282', '2026-10-01 07:33:00+00', '\x0c1451ca68e37ee6d3f7f3a19b224e427b6c161f380a8f2e739793947d2b5812', '\x0061e0ecdd65be6aca0264ce9d1d6f0c2446ce0baf0033b0ea27631f572da3743778f1f879665c10b4600bdf9d', '\x00cf111677e0fe729562edc044f1dc0d4bce68e45a14ae5b7b428ee347aeecee0655f2cff4a1e0bad189f769318fb6e7eaf694bf15af3a4ef6929bc896f566932ec159745eed20985bac6935567567e98e6a431ba8f58ec623ecedf84ff8d74764040460ee1ed1d1fafbab13721f2a40c48b91c99e3d9146968a1f71a4236188a82cb984f9826d5ef1d8714a3eed94451247bf428ad6c8448a41483a7f6bf04a7c952c95756771c5e09f153a9e7fcc51603b35114aa874e7981bd08ae6c6022319255358c0dfdfeeb14936adfe47b47af26513bf7854202bcadd4c11a081d545403ca745c405de9cd3d6bfca1c8262e05b444ba50bf0d783f6f6c32b5c994c92448777b5404e116bb7643cd2c5ab3943eb732f705edc77c52c1aa833bd29a2b7a788abf2ef84d4c50bf63e0f8d92b337f1b82dca198be3f1ef4fa87a26670b3cafb7a737eadf4b6c42f5a994f3c72487802754d86ca0193f5cee7cb55c27a4beeaa30f7193de342e3c072e20fb945d2de0d7daab2507438c1e70f904574dafa71ede7a06d71664f2a91b32125ce53bf48dacff8153856d7c204c2dccb1a9aba6ff0f5ac7142bcab4f6773ff1bee6e1b1e4ffe02da3796cd5527f68a6660ae4b7cd80a21b01f00968685459a02795b5bb7af5a4e9f4f38be9df04a6da71b332e519afb44591fc7b2a6568702f4323ff02d47e6ecf85533641a572e1e6b90b8e8557c3d2ba6b385457cdd70e7acfa9424d01f1709dbb4aa53920413564705a58d7b547ea4c2f0bbd01f894ced4c4ffdd68b05346e526f751250c748a7d18ebdfb55ed50de6e57e112badb67f13547b1d9b3808588596cc1ec8e91194557e096a85c4a43c4d2ea2f1771d1e205f941b69a37e21364323155af1b9a5cbc4303212aceb0430e0365de7bf3b5d326acf6ce6ad20082609fa425e311184b02287f43257aa081491ec8bc079af768a9335a1ee91eb60c622846cde7af277480e152e55a37a33d8541db3f818078dfba8afb8d08ea49f963d843a2f730bba7c7e03c23782355aecf9b746d73cb16b695f22e5f789ff019d240300fb548e76dc51722711fed4383d3d2c19426d7113b4431a50ba2fe59d7f6f92d55ff0ea7773ab58ae02f961a258e0c4d6859d2f5eb289b8fd24a5ea2a7712e002c4ee4444387666bad5f551d26a718503c79d8f99bc4f9fcaf675ac8d0a3e11fe250204b381565c3529e1f46f7d5a5613a1e60b0ec4554369487a88b41553b8074b38466b67802a7ce95c926925b9371f7f23f24667a70780d8354e745269d86ece53dcbfe2ecadb453d2194ddb37e40989cbb481f674fa686015a5038eb30d2f2618f93506ea8be6fe68af31b3838545ea1504bb816951508ee2889304dd1bcff6ef572b13d3f3cc1061ce3d5869afaef8372e9547a6eab509982c8783e241451e7d55e7b281fc81ec5e71898a04d1954336e35934783f16c14841809dacec73a0de474e7b3a8679d25c93ae33a70b695380e24800b20fb254a2980a8508b1abace6623e7f28e173bb631a88c8135e8d3b79e6f7bb546c06bfafeaa6b07ccf7251f508d531216dee9ce0b209818d4e754c775cf66c8def546e4c6bf5e2f4d75a68044e4ecec1632c348a9c58bdd828e987dc552af27732cac2c7d60d21706035e7a14e84d2493d5674bb802f54a87d9e0b24b80f1a98601e7858a997a24b02e1ee20d74950cac610879da2940441d2511213790df94164faeebc57c67d33bfcabf28823a4f48051f460850dec5b63eecc8c277c55435eb86f449d8b1e6a5894e579ca743741a0f63da46344d0b453c13655251511ab7804eece1307c3261e91a873f21649247ad13493d925fa199969c96a103501181e1a87a557db12fe3c5e10f4193d97df2f922382f7c417bdbf0e597395bf65f64740c71e17857f444224499abada3b3192abea55b55661679cf319607ee91446603d86a03a0620bf63b640efaebdb14c13eab241a3c6efb39e555ce14f3e662cf259fddf63bcc4ef1b01ba1be0cb470528af5be73b5332025e7df3824929dbe98ce1c43f8fe55223d68c141fa77933fa96b8c61de1ef8c6e3bdad10e052babf993cf19e16b4edf936a585b1f96d35619ae80431bd6331b89bc402631fcc436ec27b34c4f04a91b7c27ce210786f3a8a6b25d4941ba82f0f540ff30e789db0c21ec11c957e813357245ec273b27be5094ffee9e70a87bc9f870c5f91d0ca362f6f43c82af3dfea9182178872aee6c09cd12404874466ebbb54128b3fbb3bcb291f9ed2492cf4cf852f5f8bc10f4e66e10f7eee6e84405bc8968bb531eb9d5b4709c4e51a584fa1d4528616ecb36333f05bc8bb3e5caa789e6052b6e3944373ce644c179c4e1bbe6823c9bc8123f8b46e74edb449883fb853fbbf8dd9590ef68ac7260f4664183183373d77f7070cc6cb1422d85d0be717cb1036f9a27200c6ca9f1d91febb5ac31a0f715a5153d7f559cc4ba7d7540d1ff9389d542927b62d9636627c6471d6d044f7f3851c8d8a0844237651cf68e68b9978171ba00c7a62820d4290fea87c26a1bd6e7f68eca07cd85ec92236b833b17c4a44837b5ace8b3346fcdd3ec281be4d4bf9381305053134c73ff426cf7e6c9f4fe65d592b5b59c1f6a561d41cf069ca3049f55a4811d66b9a5fc5f2a180ef1c67e1efcc8470740f8f0918c988cc2d92d477690993c51d327ca1ba37a80f2fcc6a6ca1ebd3c6b859a9c2770fcbde601408f7f8655ed47fc96785af3dc6a555ce1ae07188d5e724014d1808574f8c24ba79f859599e39ebf6e280d400d4ec886cfbe43f0e29698611ff71ea65e82d131734def757c2c2c3781c26d64ca49fcb9d7dad9cc2cb774580a2b82db26f5805eca466776edc84ce3074ac9d9c8d2d991348a6da3532dff6c637190225bc04480f7b0a0a68682becd2f57485d425e7ba4279ff7cf11ceedc2031eb65b05a111de564651858ec865ca88000dfcaacb343b1957279047fa06ef8e5415a1b99e0f057b15cc5316358c9fe538f36c7a7835fa12190f9c9c98ac68be8cad72871ef4fee3400b83aa99d9d9de9295fae1a09a5ddd45f2757a0eb4989ff163f660ad43fe41986754dca1abe8d20060f57afc6dbbbe4b6ec9218296b3da27cc65d534f09b33f810768f9913b22e6adafc2c41ceaefb5930d85ef6c590e064d624f70a67f3ee4c79328816b67e392f415be764f41b9a3e2f9875dd9dbd078ad4abdbad4d662a05a5c61116525a3ec5320d13c29d42eab6ad3fd238cdd231c4cbea4682600859054e5751ec2c8ac2a4933f8df8d343adb23f46c9c6cf6d6bf8a4df20012984e548b17792cf176c7159eed6850985fad89bc52f980fffe39b319aa1ce9c0e15d3461e42aa11ab1e564406941668602022ec18fea3c1118304b592d8e7f66bdae43ed448c61649a96dbf5584090058380d1b689b4e7a2239c1d4af39a14e5598217aea89d009934aae31bfd30f1b075697b712ae4c1b6cb28795448ce413882cf42bb5ec13803cdd7863c529e1b3ff97ba40c7edfd3f5991a46806c409163a29b4c1e52995ccf94ae47feb674a361704a4131c3ef058cea9d56aeb80e56aabadabad43b312249f8403b616ff5934570aa9d27a31dffeccdbbff712027d87622e1fce54cbda51ec1a6b15da02b5655c538f24e0eda8579ecf577ec131870a0aa26e8cf40aaffa7f1d3cfcfafa65c5ac063ceda6642a393682181bbb637aefa065f0427f36af92f570ccdc9e21ccaa83c93f61419e1e9de99d7a8f40937e21777d854c21665e4b08d4599b9a4a53fe3ba4ec4ae960367277969aee1929bd561821ab93bfd33cbb8c1841727810dab89e60067edef0d16e0af714fb0075b61569d8bd4b5aa5aed00d21acca5588547451efba9f1f8c4e84294062576cafa04c7ced2185c181fb0dd14e9bbf304524c28f25912181d60e1f43b7e671cb1815387b4124e7b9db5e1f9302c6024486c0f93a4ddc01a36e5772ef8a610a92eb2acacf926217392f8d036f82ff657539588b93c9fd6be629138bd45dc178d628a04d15ebec82ddb86e91448190d343f37743ce98439a51de97ddf3a73fba39c3682f4f238d78f5232ec474dca3a9bf213bb0297dc5340bf8c93a672992645afe1a7e3807839e85311309306060eb64d57da4a377b8e15ba840887383582bed901044aac8969d6fd9b0b7abff37946ac4c96547f19ad4d003163730c5d699a2ecef42ab0a916f92cfa965c8ceee07288ab7e8990d8020cec95750f0486daf59063ad3ca91d47cd2b6c7be3380b49d4ab1c55dc082f547ddfc4cc3b2a75c8d17165da34305708c26cc86b1fd71f6dd99160ce974710afe38f54e4f482a5ba16b06ce6487d474ac44f08bbb0b3d77100da0ac09cf138b2a468aff83f0fbb094ed55aa5533fbd4da0d503374659ca57f3e5d76f5a3ead22df638cf40d77ccff64a81382ef973bb5b649252d64931b561677b8c2dca5e8218e8005acd637bec65be352f409f8dabc2f46470e34a0c8cf4a831b0f8605af227173d481d6fb726d96e4cb3a1c2bdebc743489127b9ea9b26d9b8cd8bfd5b54baf21b6bfa46e7561585c818e38aff8df52a2f18bec8647dcf61dc10232894ac902593b7ec019ffe655c70f53066659fe537234377ce2b3cd2d5637bf22eba25a3698ef896f974062c0a17de68ab9c4c17dd0862f7076ab00a81081e7d4e9aba334d427242e0c127756c18796de5d713a30ce3f28eb37436d6e2d08cd7fee3ec43337689d732a4942836adfcafd58f2fd9c8614aa3310d46629a91a613bbc21903586106784a9b8000d9b306cdfe778ccf4af3c4b347c1b18b0012dbe4dd4b90e239e9d4fb3765e0f3bc82572884412935713ae16002411928af085900b9d8fab43c01ca456e99e19872d10ccc86c2ab10cc1f6575f6082848c5c1fe10a9b33760ab7b3580125fcb78c1efdc749ff3bda4c69aa9c879e4736208ab76dcd98749a6b9e3b0401f94214c464cdb437509a453d54e672c1f940ce887f74773af6612ca8e36e9e630af2f86399672cc769cb572e47433683734d8a65f0ca469ff2c1f0c143f5ce5583964da70fc69f0a1421719876227689dd1b96554fa163629920ad78964314d765e459211c649eebcd68388ce806b48ccdca11e6e665f4040230341475ae005c66628b56cd2fa3a8babd64bcfcaa63f84294c91be678c7ee8d6d0e2f15fc5263572b796ce2c658ef0f454279f8817e99923993c0b9160f1a58bd5b407e9fc291f70a201a116e3bf962ea81de7790b9ff607676094bec63af1540552a16c57c90df8b6cfeb5d831e6c8d6c9ca8a987a6f1e84e8f294cda0cb6036b6c4233218c929574abbb352a18233639708bb85f9c1fb7c49515d6d71e130a31d23e59ae912d05ab47ddc29b00bec6622e649cef8762535eda5be6b9c4ef53f94a4b86b07f460e9c76f15de9e5058a4879c952284779f607f4f184f1c445d702ce6111fed5ad9efdee5e2b129a7fef670f0bcb4f2e1e8b770632d92f6782f4e275025f4fdaa9384b38ec46e2b16a59f2d1d80d7670205cbc38dd38ed538898be75cea30da9feab222565055a1a4e857406b7352cefd4a40ed826f81e64780e73c98396390c2899a62b4c5f2d9926aa2429933eda237bc084348aa7da90dc11f7583afa5f3a34bdcaf2bc23512120ab3302aee8bc1e8b90a3f5ecc39e9d68d00d68999072dea4a2bc99efde4e5ed85fa5332a7b9dfa021a3592057dfa306c2b3b885ebaa93dec8703892222fe2c511725043e47040ec718731462ec89d5a1243cbfa72a8c558fa5a14c388348ae8bc2db56dbc353fabfc747a5fb8509ad1de8c24311b9ce6de75609137d3d25e76ee00d9ac31cca3d4db9bd62234e2593453a598f5bb8e1bf052225d2ea10f64fa4e4a922fceea33e4997cc61abf12dca023df991cea028226e5a1324294f2ef74b0cb6957e52e5d9abb74525f7593e9e2c58f73c8249160cf3da255a3822b6cd1c0ed0d227c4b55bc4d741c9040282108c20984e9c54dd6353fa38659e5a39406c1f2de9e44b7c96a8968aac0350ebdf786a6dfdb65c1274097e3d1cab9074514711f5cc001fb9806845c804ecf5d5e3cd66c87bd3cebf12dd56495f6f24f12891c47aaea6ec67c4ad74c947b4a3fe4ece7085284feeea2cb3b0b6368433f4336369deb8251dc5167123eae42e28960185a7d51c38eae48451e2a96fbe01867cf5db3209563700249daec0b821322bf5eea8b88afa32a2f4f9df20112bac93870c41debc3780f8e994b0bee30b6df4261e30555e5c7ab4794b31e99403a87198e34492ed9c3e84eb6528d826b63e36915c0281c6a5854a8ff116427e4d12948b9b2ab970b9faaee8f5d110fc3c54b3e06c8a267cbcda4e139082ddeb1a29d506b813399ca4baf8d282b0d6a3748f8dee20a61710ed5101f834849a25fff1f9f6224619306368393b88d890224a97257d496677f9fedc879fac8812352d355b90526f104edb8ae68cb45d31488642bab22d6595c3fbbf8a56e71747e7b88537e29ba2cb9d9ff5fcb3b318822899427f360d2039320c03bad18c82ddab20e89a517934750b535259a602488940132d74d3899751c288b143f3ce80b48e505e2ebae34f856ca0ca2d96d3f32f193deb7afd7930a5065bb9f871272edaf13c8d5ce8e9355baed725b80bcc5368155fe4266445724dabdcfed4ec8ba994d161cec692d7147599e656de95c5f7e797ab3d3691bbfb3e2e17f3eed1d605ff994173091033fc2ebc78a3dd1676eea9d90d8aa44eb570e5aeb677f274f67bbb935391cbf2ae8528f133ac6349806e0fe33a27f1544ffc2ade5028038c5d85069cdd7b48609952628c076403c448a76a9382d931cbe4516d3547670bdf199fa9de20a6b16a89bd8aab191e32f261e1e9e5ba7122a5e7df0252f725bc0fff7592b7f5990d01a6bcdc1a7b8ec3206f50f0e3aed3eec9c4b7ff9faa2edb3d3a98441a0601c5449991bcb0b841224dca8c4ae3bc0d38a1781868719424200ba9f907d7561f381df9f82fc8975bd641644560995da1c5a216f724f50a0734e5e3c08d577a53ae14fdd63fc0cf757ed49da84c1f89175c12a257c86617ab81761df4d9ce31c821254389eb490311b275c8ef71f90072034bbcc153698970873ccf0249f5a30c4dd243e859402d28f381a2beacacb35cacbc483ad681bfbc7f27fb02cd7603821189fd43bec35d6f0303878242ff71370de91af6a431e008366d90c5d834e4398d50ed6cc297e2722ef76420c7718b710381cf4073acd5d4bf4e5edf15642e02ed4947bf37f361147677b4867467f7e74d286fff17fae3d13cb24e3a4a9d482cf9e73d83983be5e425d4f93dffa63a41365a11ce2a7755d8cdc9f23478634536644a6a1b5d8896641e806dd49af9cffe5640ae4b0bae24a47032b98927d28042c5a12d2a38f40746a55ab31fbbfa23d3b68ced82f5f596912135c3d2944e6321a64c12f01be05f05e6b32efc4ec5e6c9d94094261ce417fd1f6267068551743558ba36f14d768a804a723b72f4a3b528b7390010c33bf3841b09bcb69f1043b2d73b08eae94b0e8029b0ca1cbc70faa0701de7b0d825ff15211bffb3893899c7f6e7a4044555e746e13b9b193d3f8b7a5c62dd9d3b2b5fd2c78a72826e088caf316dfacb7274c688241c9b02b30be7f08f7689e697b4c9f3bdfc9a5bdaa93bd1becafacd275344ad8e5fdd32fb496fea248c77d3ee8df4d4a0d9bd4b9690fded544b4254ad0cf55ad8d75433ad857eb7ed528a53fd5b53921fc1b8787d2d6556196b8d1d05289e0840df4f359debf6a61e31f37d61195d6473367201d9eb486352cf68008c3419346921c42024a4f0c2a056e97e175a8f0ce760e296cb079ba38dea630d34ce079f452a2cd6cc83e0a7ac3ea30978bae48ff2ddfa8806153c39048827f1ba18ccdd1ed1a63c8b8c1181dc5158d98b17ca98f7a03f77b7ddc2022a38311739b54dd7407e3969abfbaa715a180ee48a8752a68b7ae3ba7f2bef1966517d39674e41bccf36ea5eb4820e35a0c23a85d9eed0316028de665ba0ee2751a12da2fc580533f4190c53c9e91ecc23db8ca007e8c0979e0c946ac1a8e7ce5772c1ced1749364fc5b4c2322441545c63a8ea825a987e56673797656a3623195043095c2a4909c3a8e2432db990f59f1620f50f2e2636f87be783a04a48744fb0e023d50cb05ee6ed2348da4205f81c43ef1b392646ffd98573faeb48e9351cbb07c920b54dfbf70aca210e7bca8bc3dcac3f8cbc6b62897ed6461afe452e829f3e98a8823e9591292c7aab72dc902fd0e06a84f112435a98aa2f3f61123a1331e96f06352ccc927353b8557020e6f239a5fca03c30ec72d452e10c96500737652d046a81cae5f5455139b060df48605e9cc523eab0d9f27985b0119c413ceb40206e789a08bcffc6e4c296507b481174177dd1d25ead25a7d002a4effecc32ebceba0f829d7333b4c2c05311f66d7ba264833a4bd408cca3397fce94631e8cb02b08cdf7128b47a8f66e06c5a22a3147bb27957bbc7015565da319dc00c7f590f0308e9f76495c3d9d1c068ad567f79e79a7623feb361e655bfe5c3ddf69a95250008d302b073dbe17d601cf28b163878634e47c91b5642d0d659bae9845e9ad74570b36ef0f996ff50004cee8e9262186b064bc3811fb8802335fa385dab8a56ea3364e9ebdbf33ea8f8f4b19c5a0314c8daea1764daf1e2bbae784c254b8f3df74df7be24fef45f71b7b5185f2227cf4d4ba8718c627b3eea4dc25337dec4c540b0ef82f7a25440cb4113f479971dd3392d58ae72979c7f34f7bb18303863d212b9095f6f7bfeb9ce3c21bbb5ea9479c650686425b9147fb5c910e0f82dba3626694e20032821b543c5402749e0125c1fa02e36cf1f95bbddc0c9d1a0f4c58bae0c501550b837eb41d8d7d4a14b8717fd7773329f6e26bcdbf3c22ce30db4e4550bf761a9ed17b534c132df080544b13e59b1a276c6966b8e8677702db65bb3e6940dc879166fd41357cf609677d855eea7468f1b0a34df0fae760a4e78a8405ff357c969ed5daf8d118ae67fb0c5b82d10ae29b10b3d98b67a7c6a7ba893b261472df6b114de1c709e81bb83c8bac09ee75e0f929c4d67861d38f0831d2f0fe192800d64fa12ac852a08555ff45a9a816c4cf7bbdefd09be1c7e096e4ce3baba31009f8070ddf929942deb54e04d3b78abc3f122666dff769e23b7de5b1f439d5957f698f6ff2ff9441e2a68b7b13945338f265f72af9ed2e5f2603dd898332ddb386bd8f5390419a25089b763f51e254062d2c1918a905e08e1548b01cd7a125078c896c13ea7a69566f0c6618f58c578d03d7dc9312bcd37745ae4c65466ee4d6426b0d0731fb3f5aceb586059bc65ec3ed7f16343c3b42fda1375269c8366e21b9148ec55ce5f7172ab8f2b5410cc8dd5eb76a5e1e40588c4c9f767e8da846b1d5ad8cdece578be3cf01c90b596f6526c5b5ca002446d5ecb6579fabbfbc6612756a5ec49d0eb546228c4c018658880a3fa4b0e49300d8429857dfbb0594268af9cb5004708d76e7af552694a020308c03b2263e8ffe42d62df0d5ddb54e9018d1253a03df2c327fc4fb21c640516448ad27312879c4c78ae41aca2ff1e966167165011aac3f7276fc6d9636e4eec01e61d1f828e6ec774cf35a6696a64f4c574dbf20d07b969ccb343a95dcc964cb91dbe20a4e732f76280de001786d799f852e133872711eee1d6604a3b8afacb0c725b5c87930b746ca39608fe9bb67b476b90bf457f689020e2e2b9685734365eddfa8d2e97136e551d3b10c02f908c592d1eb2472d3f88497b4bb261aa0a16ac728d92ab0f316fcd3ab7b9cef94d05eb87356c46df797317b6f312864b747eb942a4362a31fe6b58a541cb082421ffc8df34f8ff6db9c1500491d2cd4bb1f4311228db7dccd0fcc9e2a0dcdacbc1190872c5e54b9ebc8b155153107b95cf30710051e26d5dd38818c5747b0f2ec4052868ec13a5c916712486dd209a97c195800cd18ee53e9049d2c2938c6d4fe417e2dfa4646839df183f2998e89eb64e01a49f4669a2c94bb78ef991b5529f8a079b532c96188fc00e755f802bec9af84b323b48667e6c01e83e5bff77bbd93c9361dac37f614cf94dfdb4a9a13df3c2481f29c4c9c4575ff437596e8243709b5f09bc0ec946109ad837c3b4b31b3077179301858ef74335512d38a66bede4157e9bfa0015a282cff8acfbe4b8949d4da5bd581568c2c3ded7bda74cfc970c2ad65ed34ead0df11db5f0c6741d96581296d809b2f22507b2705641c3b4db68b7ab08d78c60843fb9ab3721108923c01afb4000a33de4dc94640c7826ba670e0422522c7eaf66a4604232bd564923e3f47e642b0ff79f2fe5b4e7d95cfcc1b9204eb1869ee27e6d7797ee0d894689d49e21a4554c8947b194d87a9b7757dce3a801df4f6fb3105cf8b90ace5780875b317ae237176f6c5fc8fb60fa4e01838c9936465511a545e9e47fffaa19fc924b5eb4d558b585439971c9e2a5cec05fe0d79f43add9bb517bd59164fb670bfd2464228b93c0fb249c772e0240f7d1b70eddf233ebd597fdb8527b4ac6b3c2b050a35b214b302bf53da856333a4fa78fd5468ff87a600c51c8969c865abacdf955e110a012ce5147a1eaf8fe72442a5815ac722f0093824859a670a390d1efb13ceb60ef135e2a1e13e03d7e1b1265e55229bf71e384e9aaba669f48c0d03f1412023b58d6c8a43b1f54aa485512f6ef47ab056dd620ead74f0d34d1ca49e8afd73195b1ee728ec029274ad85cb246cd2c91968890c4cd1abc17eac4bd8b91e7a5a58957520581ab93c31a7d964dfb08e9f83923e655417e3b666b085168684bd1211e9e9c4582c706ff39c17098ec1f3ed85190e4fa4a1a8188a2eaf5c764a77d04419a3d8763ce300afdadbd1fb546871b4d945ef80727e455e04b1aaa45f73b80d14620f4abf22213e684ff424ff9bb71428230ffde1fab17401bea96395afe90a403ae6388508afa2e5fc22fd60d02b0708eda1de1992f0c4ce3aa92e12e9e61626220724c97cdb433a51590dc0a6c2209069370284009e86e74157acba7520764209a5c7e48f154c2ec034cd1be3247c47846722ea586a0f997d0d71ed2eac5ab3c9eb66cb30b3d2399bb57398969b1866b9c081cd0bbbb3447c212022ac62a7e37caeb7e13d7462f8e6911858eec5e03df419bde5e29be9deda5cb6fbd01d38f5c201062e372a9923bfb5bad628a69751174e50b72cd407c210a4751293aeb0bc198cc3d2fcc55d36ada66a1c3b74a75cf270e9cf614bd13804ddb4fe44baab5202716cfcff879927effaadbed2b9fd9dffbf9cdb4af06eabfda540b3caf208fb58097c5f690218bbee3b8f6ee91d6dcd21dff34dc0d98b50409fd562ea65cba18194ce7794eee792ee485cc1373b1a887305d426bad4f3e94c611f692325391b95db84ed4c125ae1f6fa8b1599719c3035cfadc88f8cebdb53cf9a9458f80b373fcccb63b91b5c5c5800461918b26f38dd26138c7bf0866b776ce8a8e8e8b6d606b86a1794b6eadd7a255aee5b996aaa9a8c226376303f3031f89c970f0fe33eade09a64641fbe94aedd5591358d256356a61514f172eadae75fb3d2062d2dcbb6413750ab38536a5be8b45a52f913eef10a2ece4b266e5214fe1c852f1ff4c77e2f0aa0cb3cc75af014611ebad5d086be9ad4047eca317f712949f28a7d91f3cd1c24c1e35ab17714972c5ff014376c1485855a7f449fc7fbcf913002d6e3cdc195f5465a427a40506c23963be90fc2be30409499e36f128266d48cbc33413f329e3f05e12be514b3aa60e7ef264f2de0bc6967ba901f7964626667e9301ca64313bfb5cd2cea88a2f7aecaf448f887a8d5ee894ef6a130363b4eb3f470255b3f6d9e6e935d67b9ef0d08f50d14f07b04b0cf44ac474cec520cc5b303a597d7156ac19afa153d11369135b1f26269a8c300455535d991c12afb892fe6b9a5dbadef7af60a82cb674841af14d6b3090c1744890e324de6fc62b5b428ecf7d472466b7b76033fee9e4dbffc41a9dbc270bef9c8b6aaa5296c37f2c9bae813226d2e28731c5485df9f9692ad04dc08a3542346d3d7ef20d3fdaec4cfc08d763bce1ff04dab13f4ce608083141b67b0c04a5b9bfbe11ce4a5d29949bc87c3449394d00d774a5342e4adc3ba656392b6e142a3008fef96a6e835348a481dadbd315d5d46f9e4c882d479e14afb05537ae8fb03b34e2f0b271008435e505733c700b0e0327b4f761802c41ef389c7b99f270e519100c606ee3f2cc13a822ce21d8caefa142759443e8a820923b22afeefb76dcee66d16cf9db0e747943d5526b50bbef2060ad202be7221d34c976ec12c5d82c906d5da16dc4f2ca3f25067aa129d55e39ab06b69e000f7dfd18f6b75b664f7873ec78c82d2d53c9cdb5603cf8b9138823bbac2899575185ae0e80ec0e7431d9d6451a9988e8ad2d6b86b5ee76ad270dfafa5bc16b7f981de7ef1fb3dda1c69fd3bd6fb2ac3630dd8c4a7dfca2ef9385797c773236354953c92bec38d9a7441ea3a468d1188310c5375c67ff4ea20ad0f84ec65c202f9436886359aeebc1aab4b7550453edbca8b9f8ce7a4c971d83f0b1f4dac0716f49665ce35f24a940cdc657ec8b410f63d76778d71c6969e0f255d9934b956d5cb87e27b85fb920e411e71435e7bdd4f1cc5381f186b64f928f37008634d6f55c4d2ecae50b41e69007f9529c77d508e9ee927f0286131af70509b17dfe96b715d159289467530e0e1b9848ec978f2efd47511c02c9f139f7ba6e232a5aa9e2fdca6664daecebad6cfbd96067c9315ea464b5def682357f6da7cb492d406c4a2fbb229b4c66597291f6e24b7b01b6eba132d67a737cfb74c1aefb3a11fca7f011e8db7c00857993e6cfb0db9c8ad1c658a70716ce0a5b934a8a7f02ad338e4e67fdf2de36449cb06f61bc6aeea3fb86f2788484d59eeeb2f013b059b7765f4f8d5068891074f9b42014bc711defd6052f58b316d14cf7b1162fd94db85cdaa0f7e0c1f89080270b6865c1cf1147889f590c8544b397799ad60926236758796a2aefcf6ee35f199af4539ed6ba49572b403a9e5e29836d11f5ac05d7a90b5f2ed25d1b3b8c2c51d2f8f5757b6caf700f42f2415afd457d75242c333efb40e183e4925f5245cee0f9ab94f632bcfa04bf35a6a52f416581ff911966c7e4aa6951a6bf0f5f4ecc8f135b2039f5ec0b2ed240cc3c9bc8895025724140ac35d34bf05757e20a7e3ce91f2e57e630a1f15b496fa0380028677aea89dbc3e4d74e337258364daab7166a3f89250ac3b9f6e0476e054ce14f2e25b6d26f99fcea852b789260218f757c5e67f44a9820aeeb7facf27a1b592e75ba48f3f510769376a8b14223cbee159b962edc15c590118d66e5f8c471b9254fbabdbe0ab9f9cc238176f8dd308ba205a0cfe9cbf625ff2aa0b314544a22418e974d3cc44709262d602ce3c55e9498d7c66a0a0533b59adca13ce748e7be976a8287bc1a4708b92bc98705051a3c5b9505a86c516da7b0194832f018bcb856265bb4f41f2b30717425d3f967ad4d62d893f080c0012bc066008b1e97fc26931a9427f10571ae46d1951afb0b74561ba02a1a330fe1b525992db3cf420aeea9e59c33f71e04fd1c1d253b2c2660a4a3f3d9cf6c6c6420348cb2da43b54d1ecd8f2175edf993f804d23c849371b4d4e32d9c8f312c1a911724f78db8edf51bc25daa4261e78794acd2d8d4c1bdddb31fe1aaa4c265a71301ce734dbd9d9c236e737e5d683a32c57afc7c560bd8ad7e30c36091b2f94b2b0c4ab4296abb377b97bf39bf83bdcf6905fa64a0d640d5cce793b323cb5ac7a534f83c24653418e7f0b3484872c8af8af34533ac64f3b8f02b087552b098de35ba083ff63952f5d39187e5e728c5316c0b4bd0bcda67d39e1cff07daff7e3e020343e9a95e95c05b4fe96ca3e910439cc4859eed42749283ada29110b81965b14260409cd8f950a8a068defd8227c6e4338d1b8327521948f79c38efe289b3f9068386e30d0cc5bf15cc7ecce23e085bdf28f0c5aa5c424d47576010a65d762f4c7eeefe04e73e98f6ea4a6ce56871eec9e2a26c6d3213a84df48ed90c0468dcfc783f030ddd51a768d39a884aa249293609ed5e1c1eb2156368ca3b0b3e454e7cfdc35e0613d04a862509ef247b1b79308e13959688418f71f8b6c9387aa4049da5d615bba40c36b3b386b8a8c60bd7f9e11867fb8c891382e643c66419e69dca494daf62e255282535d5e9d22b5a370898ef078409fe54b650e23b8376a53ff42c9f8d9fe7d31b4d92610c79021d4363b01e5761c8d4d76c8f74a819ae4f7818eb465e653dada93bc8e5ba6f3c98c2e4f4324b577d370f137eb08155442a521a11f6d84f3d3f9f9301e5fb7375ba6c6e9ca3bdc2cf57a4329a72678e81bc64146e676a0b8d2124072b75e60dd0a2badedfd3e3fae891bba84c179ed3d27a4a8c9ff278dfbba368c34aa33c1e7238865bd0baa2bbc81839084f0fb0d1ba890a16d05e37f51f4b44fbfbe413c080704469629285e528d7d58a1691073bd572e4b4b1525b15b4d8258f13fc7c697b7f45a6aacb9407ba8c4f4542e67b2b458f33812bee04bee1a4c2be4cfab962160adb3991d17c2dfd213ad7ce49c5392940e2bb30d1aa5a18dd722d2dd536ae694fc6412437399c0c0f117bfa893e323782d86718d7f788148a215b17919e51115199d0622529b653a4bc60347faff3f8c6ed15868fd42544581f771dcd2adc521f920591583b91960b5e652f95f574ddbe6156736086a22af1b78a99f68448677ff1c3aff3a8cf5328709113186ae33f5c539036c7340830f15e21afc8cd544febaddc5b9b215aeafddd7811547527023be14e62c847d05047b2fa1485069e75ced3ed682461620526b9f5fd0d2d62ffc99eac3e302b46c11d2d7aabdad9e9f392e9c030aeb6723e6e3e9ce875c12cd4af24e264c538d539b22b5b2107cf5051e780d3c19d8fa70f2a337c6cef0da026eeda9b373a9976a945280a5367b115eefa7428a85bb0e5c5ff4c454e5243886ca178783970b0f3faefeeac40c0ce324f30b0238a063ee4fcd0cee09ab66eab82484c65c93ba78e25811be4bb790d48af368b71da41540fb72ef6f8ebeb8c9b3044c60b0adb193ffcb6adde601772f5061db6e20f37bd0583c93e5f00b163bdea4ba3f16acaf22b2e52c410627f5e646b45b192dde14d7d5714709398cd31b780e3bff4e7d6c443f3f65bb60724490e9889367b6d1b95df80687113ae270009af3865c4aca3e6a899562e614937792937208b950cfbfcdec64405d2c6795af61faaca998bf2ee21806086bf2ab02e402879f04ab0c13d1e015d3e5583649a136ce30869e8877aabe081a05600e3258606ff677a987647b33302e08cd68fb2666ef052b4b96e2ac2820f49becfe76d0231b55576141a2028a2a2817ce608c4cf8371418de75913cdf263e83540a1a5188b0bec6e2fb611395063738e8d66e68cd9a4d6066aec0c0b847f1ee2420540a664c6a6f16fac2eda3eac8bbf81cf5cb87aaef3b287e30eabe15b1f908e49b604b75a1bc146c9f0d13bef172ae978b193b6a31d2ac4b085be444f8be37015cfc6c5394e5bfeadbb7356e91b834a1dc4128514383d98308fec6e3729162cab7f533bde2773a47a0e97084da9ce1d4c7e0cdaeeeafff3c962b51cae601d7f115fe6398d266bee6277a72c26d45d5729bdceb6fcfe6be8d74acb75e4f5b1843fae90215aaf59117456252098ab41dc97adf510bdcf2f9778707b4ef7875a524c92ad1e722601906f05dee30e2133fc6eec22ab4d4e680bb33dc0190a7987297f122c068d56c3fa2a3e15410525c7fc177edfb96b028afa6064336077bd14e76864ecc76f7b6cbb8084b95625c52e739a69d3b4f95bf365ba3e7d4bcc14849facd9e18052075e4c9f106516f0f68d06f8b6bf15c9b4f49ea5bb76ddbda053782bf4bb2442cb72d50d9441df6c6392c699f286078c51e51a2414eb180dee320b711d2fdaf4c4e716b9d470413fca988af4c3a3679a463a70ddc55af0d10ec2871db2630ba34fc83a52e1c6114a034764b554d3d38421a2240e354c856aeb011094bb93c35c6868010a714eca15ee90077301b9fb1be1f2be6f527852ec1d20f489e7b30e413b863879f05659dbf9467fb7e5391ef464ea22e2ce448ba31e46e8dc9d77961e89e770de69e5211aea0361dbe69741f51ecc04f6343757758f9be7d080ab662061ce4c73ac880d59bd6945c3824d707a1d81736b7d618729c45a1ea570db2ac773f8b4acc7472f3a5ff40a0f1cd33adf2000354e1845eefa7f1a9b9524bd3f9b23262158910b62cb4fc735efa29f2ca9b148554acfa982d0541730bafd8c9335d97b8dc56789517b6039e657b642403b9eace4223070e9c519e546fd44a96eeda2ceb0fe09152d2d4091601ebffa24e0937295be5d4085a7199857ec23bbea05cc6e95452bec22727c34ccbd7b967eb0a9e6eb12e9db04380f9786742d18500a032f7128a55bc0db95721b9fafbd319907e1410f4e54b856311eba7a35f54d5f199a47bd9f86f278cfe27c6de7770c4011fb5c7e901907c99c9183eeeec037bd8b33465836091077a138b037b2e20bcf9bb09aa56c7ce9e034ed93de8956d46659020a3bc141576e25f89e0d3a1958c61e02fa7de46efe3f22ac0ef81b9917483312dbd3b5bdc88c86a275e9734029ccd346f7a7aade6232d86794008815b21e48feebf12c3ab49a9f3205dcbcb5f0ec16653fa9cae98fc58e4755a7c6684dc48fed4e57bad522da06ad56a03867cfc16769bd63ee1221fedb0efb190b004042f691ec16c90beda70854db2056033de2b09f63fd58958dc64af13199ebcbc79c25b3db6b23c828bf55bc2ab0678c447d0d48a7f80d34386134d794242a1ec4b504d814e2b842132b3496ed04741bfd2728b6236caafae711a0eddc9dcef6766bccf626e2fc2583c4a6f02b1babbbf9cb840d58491c3541f1073d8a50644cd0b803b1509ed4aef72f2c8a9103e714b6d14c52b4b278cb846850cad9acf8bba3f5e0e09540e0d7894492446e38ab68f6b0f34aaf843f076ebd69e014c39610334d2bf727e1ad23f23afd1da6fa8bc2c48608d904176bbc69065882d4f13ca6ea34c1ffc90c0ec9a44aab2c8f3c9b3dd891aeb57724d46dc2958fb2a672df6edc41909235a3f0e90be2aedf8f1fb6a59cc56ce58b465022c26d1e71034748f0b7cff9aac4c476a85021cfa8959a5be208c979ba97c0aae5af64aafe8f73beae27db3f2fcb3f1ecbbb5b40c7018715757dd7e8740423e7d7bf60ba099b1a539252635c2ced506be05d0b65f9f77075e4871a37ad3dc57d1765390243a0b584038aac926003ab514c3ad83915031f073e7f01d25f70f22b4709dea7a1caf0699d3dc721cb131a16cdc7665ae732a48487810a0231aec1704842c18405810ccaf20f86229bee4ad2fab9055e3b9e9dc432d3790d598b7bae24eb374c2cadcc38e385cb939b1083c3c61b0d0c0d91d9e2e6b90bb15c40945ff06e91e254c565dd75876fca47a354327971686f10ecf620848350e4162a980f6f108277725fd74693d557c1192454c1416c037c70481c89cf84d9d3b10c4d84ba7e749e924fb501924f382459c362d20d77be87328852b0603aeed9307ba6084597e6ba3e710e6f92fda5735806e3d6666d3879b64d8182edaa6693bd58b88ce6094aab73ecb00420dbf02f99e61cce8ac0e7f3ae723c670473cd4293c1808795042048572a57b9d0a9a6b127c9fa96def930c69ff4958cd0103212239fcbed4e2e22de83474a77b1de32ee0b3b682411cddbf88c77dc5c097341d8d10b2f55b0d65a7ac9dfa7ea3e2d470f7dfe8e5690b78ba868ee644324d0ad7f403d4d507cf9360e8fbdec9b2297e9bd5d1dbc107f723047ae4440abca89252b4719699af3a4f868dca5f3b161324db32fece187d81a0a64a1e6af01afb9e6269185713f764f25dc47e446e4fa4a614bc63361d61a61662f665dcb0810bdf6cf00ed310deb5460ded9ca256ce681577459667e0e7384172c7415899c9b9c3d52306a9c9c3fa8d0593c01a3fe3cb936cf1060b1119a59748603d3f306a7637331cf4d9b418b84f47a6be83957a82d34b04c3cbbc263555ffbaab39e38903b5cde95b6653cee203970ee2e0fa3720455ccf5d37cd00f3779a206589710f412b2f3022f8baceb2afbedc1e9c5c56c8c108e4a4d0e614cf1049c750aa475751d9bee93bd5b684a2bb0d5a1b7bf56e4b28cff02fe86ab78139ec277070b6f6d1273b470cc9398b0f3423c53801fe57c40d0557d5902589addc2c6d885293ad0e56e363ecb8bb7df479bbfad455be6b515bdfa632838d67c50aed68c322ef41b1262d43ba3fab91a079c36b0870e83a73775d02f841eec06bf634578b6890df2a9097f128732c8ba028b95bce0577aee31fa6c2518857bcefa3a6f1ea037897e07c7335d686ef21609126dc4c2cc5600ef0d99ddb3a45e02f9fc8fdc474dda703e1a48780080dc41aeba7ff4990afa544163c2287e05968532fbcf05477db8a89fcee4821fb3c59d28cfddb28f788573bcac0a8aa3d0d5922e246538c4ff4b3fb11e6136a31ed10384f93bf8397287140397b47ac5dccce332fa7f7d96a755c76198f3e610edd5e692a505115cedc12740764c105311f6aaf16cb32f7635044e55a768daff594c7b76b236e2c2bd256b609d00aadf4d1ee541fe3b18ee6b7bf8c7b72d309c9eada639cbf2706419aa95ee01a9b417489e6ec306ac23f243935b36003257afbec3e62ae1d0edb3f8dbcf73f98713fa1a1296e180a58fa98a85b47086b4030dbb945e9100599e528aa0dc1bd99a2041fd78fc6be60b651c42abfee58c749551bc4777eca40328fdbe18b24df2a6522ef7353fc9cb4557c1a021381f4f3836c1f9deeccd089996492d6f3403c57bb0c57198e7c24851bb9127098ba67118b98df17d3f24c3ff38f97772bb4cbbdd98beaa3d208b608edaa166c4a46e78d8b17ac9a60c480242b5b2b784d6239481f1802e99c91a86181f1bafba921ddf4bcf3ef9dea8fcccf097cbf6645234f115a951e8b39977fecd9597b1a89f4e798cf4403535a820a87767e2efcbc9bb453a8061412eb102089f911b61bd57fa28a5d314cf66c2bff279be6c52ef619c4048067abccc16fbd22a18a755fe68b93f2bff26dae27a8b7482fbbd2badeead756ae88eeb966954039bc09998db0e60a3a9bd036405e98776d3fd26ff7159cb906337fb9752ccbe9d1b8b097b3f324ab8df5b989775927cd619894c2bdfb3c69d8e898de35d66a900b5416924b98b1c6f22e83a059c68c29b27edaa4f30b4baad36c49e0751e7f480f59941d81b200fd739ea25e3dfdbefb461505bd37f3d0e5be0a51a746d0ca0556320bd64d1ab464787dd516ca32bde6172d132dc11c357c2083175342ba78581ca3d0f9081658527f5b5de22b367b4e28f0e966d7423bee5cff777cdd0221f564ba56d1dea90429b00912795d1eb90c19a6b1e7580d936d9d276933cde43b90d06b655be9db25dd53d2d8d1da0fe12bc2f00011a81a463fd3765f451ee88f7ecb1796c494e2adbf185594c42ec307e609f1ef5532d90f9fc6098fac6cc1c8fc1c734058fa01a0b0987ee4db23637f0f331e89d8683e707735aab99566e170b034a4ed2a306710cb372b316ec35fcedc6ad3a3d8071ce42e3668b240720b259e26166c775f710959abc5fcc9308a107285dccf42d8fa7b35ba77484062e4c1573047134aa0976a40e52c525b89ff4d529c71bb2e9ed08fc1920c54ed93957f4b71b1e385766c90b373d19f2a15918d7e3d5fd5bbb8de8e706966a71b925a172622fca22e154dba56efddaf0201e088605e358db2677c24b66bd1303640d30b61e6c9e3aea09fc16d59eadc9acc8588c0f1868b54e9f29ba267e4b6e8a67cc0262cd3f56e760920b87077fd925e1bc3969242d32dbe71845835bd860d03b05a3b049d2d8f4e78bf44412d3a74478314b24e5b52530b0d74c94a86f05a3bf59ce3d8cb425e6eb93dac808f4550b0965beebde56eee6eb6b5a4eabc8bde123655bcad85d8b17a39b818ad3399ecd38af8621e156ba4d6239d6b994bcbbd932f68626d44ccdf5e173d694c712b7ba7d8e29be611ad4fd894b34bccf555c843c746d247dd1ad12537f016acb6d1470791ef5a822d9ba0dffbaa86b6741d499ba8cdc0cf46298fb176cc30b366973355b97d29f696b53310612453ba9497e6d8697dd463e117457599148000dd82c05c2c8a927ca236be149bd3984b4024c5f228b7c6b45fdb6cfbbf8e5d12d786a7013b79babccc940b5f975ca4d2c637a46f04ed832f7173465880b669c4ba98a35d4b1abd8bc2da149e2766861db7ed522f1a4543fc4ea5d226c331a33cc307935f60171f234ff7c634e243a670e8342ed58007e22ff372e7e4292087cca6abd58ea91389f5ef5accd13b24b538b03c44fd2c55e47642b2a4fef0a3fee9e7cd73493f71e5e6596b8619b4f8a667d59a60711aed2a279de65434bc708867a69c44a6d362088d76712235a0c0ef59d06059c7e5d65aaf4f35d379d75742b139f32616d2ecb309a5e91d1a0da97cd23ef4b89bc8bc65d3987ad68099090bdd952092df579c354625bccb82e6c69044c044019e730ca6afcc74bbfe2aeeb73d37d10350c9e3d1886f56d1ee7047a4dd024d88f373fea58a3ca07de2e186b74d48788917cab77bd476c7589dbb3d736a53d5526ba51e2f34e66c297fab1ba2b4b7748ed7253a6db44e823cf8d42b6f0d09bca92f51343439f7251e889d0a381562b4037bb8668af69a42dfcefcf2106e0f188a5746d2840df267a39cd34252557cfc8bdc035a369bbe18c4f4e8215f6b23a78bfca9ca5fca42a9a4d16fc0391f299a71543d40c4a0f8d7cdcd5a3a3899d4e14d9dbcee3fc1b12351d3e8870ea2cb89ccaedf720f43f708a1db22a4751365ca107bfd2e16b0fbf93577e886ec1a1689ee0ae64deaa3da010310edd50302ef6546f01ccbd83849f579d74b17178eb8554e9fb2584199f210c03f8ae12a71d9e03c24f0627709b9ae5711f1d46e53cc60b13ae5f0488547bcdd58915631d45dfb81950f5e33957c977aff2f45bcdc53efd2e883f2a0377dde8ff8cdfc25c5717ba6194c00cff50749c7ecd7dd6fddd9eb2698926dde2e94b621b7c2604dc8a7b6896c1f38b4182436eccb7b5b907e717331c1e4ceb6315ae08bcd0d2940b6e714cb5909f7688f9364fc4ce60c58ab2f713141c50a883a6ab784a96bfc47eafd86500c68d8d3f1652b1560ea394606e70befdf9892da0d7f44cb15f4339edcc8aff912ef6eddc3a6f977eebea9b63e0b4c036bec32c19563cfe9d27a890062679207f0733b84bffda662488f841dc45f4a1ae81946ecbd1ba1b3b5c74360d4666ef202fc8627936c98769f49828cb04cd3a8af0545a6cdbbde54f8a7f462c59a3cf6a7bf4fcbb581af5055067f6530bb3bf2c9ad452880fb712749aa3fd10349d583276050385e466b4d02df8b65f970e44596ddf9c1290c1e12fb54dbc068e8f4163e0794aa7afcd6709ad3f6d78e8de10a0182cec118a05697ad81dbbabf5da62bdfb50f72df17090f97760d86c563d6afbb2c00f8386023dd51e117f6b56e9daeeef6b1947d63a6d73bdb2c0c964266f95b1c90fd498f427104d4412b1cf5a0458845e76390dc1f8edbf55701f5bee74e0e31682a82a536dfc873c4b0ca28a5a8b6b634155a139297d1aecc0d334504ada1dcfbda7930f23dfdcc20d02afc007714106fb6cc45b464de9a9f586c22ea23dcdca4887df606e2eac3ac6ac3f19982f141817d063b63009186fb45fcb4e7143a38d4cc78435390de3c51709d8c0c8e7ccb4afaf07ee1182b0472e6a1bd14c714647fd9888fe74001fcb619aa3f09ece9dbd2389b56e6f823fdcee5ff1d965ce518aa35d172b01a9f901b57332517171fd1556cae3f84056966b73c288f3b421030bf3a38b218a605b48d6391f18dddb281996769579d9890eac834f262a605a67b79a714702b5171665c63c2a4fed2993c5e344b7dacb3e884ca596336b38bb614c542f4babac8687b339aaae6d63b18c696df984dd23a4c2be6e96ccea149751f6c1f7768c210577a178cd8ac99c8ded7e00bf5918b6988b4174cb6c62a3953bc178ced787fb60cc4f408088de1af7920c371bedb50019eeb7498c055f0e441018b62871468a4aebd51850c8d1e009d9b5aaa6bdd8c2ffb54da0f2290ee01f83d423a38cadc81d9c0570bf682c3014d8e18ad2948276417828e113853aa7fb5ee2083141454fa069bb73ec40fec7e1fc53432d68b406f2b04f744c72ca56f6568db7b989003fc790f99c4ac6991089bb2cfb9bea5323728ae08a42c1956e1db6d5953e0d1f8dbcd3416ceb668401c51849461dcde86e7f689a7c5da49d507dfeae8fb2fe5bfb0152cb0bc9afd7ffb9afe3317baaabba2d39c347f77d909c55dc4b1f5afa727ce2cfa837b56291d12dff7a69ccfd176e26b107b8392e33c32d2cef108be8d3ca1026da9aa12d7d2f6bceb66c0e1ea9a10df680aa79b0effa399e3e62e9fc0dd6d055ef07d9937a622414d0d9b6d4ea999e1ab71de0629efcc8bb530d77a1368e547cd76856d839b6624ee9ca0c4c4d8b99e85fdaf54e07161f11da09258020de4e5b9de886bb1af40abb149cd922ba71690e17845aa87b9cd21010555aa8cd9a3adde9874d649e4b864c41963d915d44f56ef056316c76a1e71360c4a56b3f4adff7f7ccfb023892d13ed930282ac640c66ac0c0da9e3b7321f8831d8bad582584d95398cc474a3ef0993e6a00dd5979e2fc5efe5958939359f9ea636595d67830bdd5fc182ee3ff021fefdd035a46be7eeec211776f8930dd4ca54a1736dc0c5093b9988756b97e24bd268d0db4b572e4a6912ef2521da0add30acc0b0b478c7b8d4ef1bdb31ef1ff47943e1658c142f50a8fd178eedfd1af187f59c76b8da39f93885a460bf7691a7ace9ecc3bfad3f196af58179602a359cc1cb5ab7b9b462609840ec18cc0158b538b89ec96aab0eef78bb207b69efe799cce3655270b8584b0f1c2902efa9f16fd0539a6908e54e93316b0b6ab687066975f8a1e0cbeae1c96251f567a54a7a2e26f4247f8bd3507772b797b726914e444ba94f43407b24a1e089cd7bc5214015a4570d7fc955adb5a81eef030775751c49e5e1de2ce585dbf351d16d18c2d22153f158c9bba3c6660e391b53fd57c17ad01df8d4b14b04d662687db461b611a057f0622361d1a36c1a63c7db78a7ab8520f87fe6d77c11f2d91256a0cb642f3e7c41f79ac64946b837c5fde4515679afacd3650f20643deb7d8ee2fd2e80f047ca07dc1097918fb34acabc20261da7fb67ed41109b77377103ef945234f2d81f7f01778229f108cb1cffd62e515e3f275a14e8f0cc10bf3c90b51d236e079d96dafb206fc7587310b47ac945466af1fa5a8a200f5bf8a5dd08fc3973bfe7555f71f3a8bb06086b241e58af627598645781a6868a418102a05940a6d28c86b9e660e72771b7e6e7cff83f8c9486095f42c6b1a3dd91e873229e16413d2a0192c60d002ff47e83e28c031c790b40262c9544b99a77e7638598860c5deac2da8c8189d64cebf89c2474af6a3a731870cd1ea607a1146d7f89b2d3a4ac7b420c894fee7c588305520ffa270d2b38cd4cdd3c60e619b9f4a338821f2af840e529cf411a2cb87469a4344dccbb2ac22afc85f8a37a7c0f6ffd4af90526ee080a3d04b8e384a3db40efbde89e931f41b500bea4c9948358906555f8bbda23d65cbee475f5cce3d97c2d85b955fa1084b626ad073bda6deeade2cb02be9fbb761b50069c04a390e7cd90cbe099df6f2397d785e87f29cad4c1a738a5c0a29758ee31c47edcc8eb9f0e8f4ac59cfd810443b203ff40211c1a5199fa32de996d9630e20eb3c78c2815e388feaa638fc63deae4cd7f7550b6e81d98f4ac94ef596b4fb9694ad60f30fad85bf5a3d526571d2a2d1e416ff2ba8c278adccb128a4e3a812258d7cd47d31a75b45281f11ab4e42a8b7bcd4809e3ad307276714b6dff2ea7b76711070830a8dd48a13f9268327af20563429373af773e2abc356e84821fd31fc139dca75a4a97fe06bd7fadeddbaeb439e0f020718c26e893daa4805476aa525f9bcdf170ca716f3ee9ef694a938523ca51fbe48991d7dd972d28291e62dbb2a0d891f3691ad435417e3314cc71860b1e1e0b2f90cb44c37166a722d70d0648a9825317ec463dcd9f7c2bc82298d9fc816f40b3a5e564663eba054e61a1c3f344ae74bdea1a79fd648bebda823439dc738bd3956bd4a2cf3a40f1312653cb63206dca15d54142ef0cd9c03948c503296b698b1a400ab9eaba00cbb22230e4de3fedab9727f5b4b241280b568d245204c2ce9285d7aba75f627746eba110389f62354d7674db9c3c165c6e364bc89a992f4c65d0702ebb93a781df76e1fe787a4c98cc28a768688a38ca41e6df1c1edc2822eb1f02d39cfca10fc27b3d59f5d8596c39e4285e932a29f381e804645665124e4e9ba475cbaca1ae17c35b599fd5fe4431f5059ab0c0f0113939a63b1f17928a3c1664e3aead32d9fd8740525a25ad99dacf506f52a8de6ea853affc7990565b3d8b97fa02c4ae1b5591daf1db90276f8f895cd9f8b4db8215a3c9a1435a676ca738b614b4e33ce6125136da0ce7cd63b916d6ea59fa7626c64555e969ecf9d8f3bd970a139f3fe41ac2850878a458a18809bc997c4af5a693a73c4c47f91dbb8150cd53f423824c2a101da7d694d0d6646d7ea4396916489bbb4ef3e156a9d547822126350d4dfc14461bd27ed143db859dcdf520648bb7903c24a15b33c1916f1cce0fe0d0af2a8d33aeba6e3d68d0c973311a212749cacd9ae2a7207f060ac841ad5d41b98219de8b3f9e73db13d76f39ab4eeb0d4545ea961a0657e283ecd2cac4e2aa9ca9ec1fc3b29fc1bbf96de997c94362e4a2973ea116af79de86f9eb3b8d98a5f11c8dba3b8dce37c3620dc3f84cdc0ba68e995598a5dfa316d537e7164f9358efbd3e7beebe4dcaf684abf671d58b25cee3039e5d65f81b2f596bedae922f3258e42595930629b2a3220253afe5b5b6de3e84898e999a1a00e1f22281f1355a1e84772955ca922f29affd5d840fb5872df62485e92b182e38878e39633f093f13cd8d0c465329156f241a43746ff2130bf2f5010139923c8426657a33abe2f3974aaa171bcfbde0b2439a0b2b0a1955c24a01b9ef8774b17bdb71b4ccd131fc23fe7dfd1b3cea367ef247e5b43392a0ac625f3695a6521fd54b419842b909551bb0fbb56f746b3666f41c201e6c9b0c703e6334e2503c3f3d417787138762e34d2685e7ba3f29fee89e0bd66bf634ca46168c21e2c817ea820d25576036e00e24e550572c724c7b2b690982ffd3206f408a263865f82ac242b41cf670e7c4b62ea5f5cdb72f6d0c8a08b2654554aeffb88be4746a6b5753429481ca2626189473e33d4110dc2f6432177219bde0aa8d3ed6035f2721ba803fb5df6fc55303267320b666b914352c2a68be776c1f664617b6f15838f35a3b942846f5aab680d7b78ba19f93545f77e741c62e892ab2ba033dcf336517fae19c36df59b83a17643f350ed8ae41689cb5a1d1aa8a10589b438f31ac34d2d4b98710deceb312924121465194b83a3065297514c826557345a95af8b055323e36a862e29e77ca64fe0d164370b075f0eba8bf172226066deaa2a02c80e369fe1a2010e024d94022b130510a9fee709128516e0ee061f1ad62c9ac8d90fda6b434b6d263cf8f18778af45efb19d125bd56b9d7b76b5606332090aa27d5fb976c37861246089d9d02d77bb3b01b1901e55dda0e6e31e0cf5e6382bbc6ba2db8ef0f8721f9034ae92e53fcf32b26ddcf3fa8ee4454d4b12634fe8493cf73c7307b2682c7b35a86158b5536a707851a2cb30fced7dcd97b34cd6bb591c4f500ced70b68e91b33e9c6ffdd79646a6cc79b9ff3c9eddcfcd6209bf7edca6b8a783ca883a97c5bceb24dd32e1940d7875d337771e6ed41d83acdd1fc045dced5b93b085972deb802b1872d5ad57c092be42d05ca7eb507102e531558dc230a140bcf4ad14f7522dce888156ac443beffa8d6651990feb7cecb3ec99b741620c227331c14c4afdd1733c292e1fb9251a627e6efb6d273fbd2f3776f80c011bdab1f11f0e171086d7907fe74b136f45e2d552aa153db7d90b87cf5a09487c420a7312f351a492caf46e3d95ef4ae6de86d3a87121cc9c67cec708d262852a60223cad1a574b527a0d7971b5f42a9b78e7cbe6708f554d484f36f3628f7aed00eef1e4875f6466fe426a4d2c24e7c14d5932da1955c3685ab8d2b31e378d94dc50984045f74d8bd2245a09147eef3b3ffa891304108023e9f96d1357035f067deb9e24910a52542946c0af81fff9c09f1cbc41ccfcfb5925a578c032b909c05b8a5242cf91dbf3522070cdf36be5b0340346119d99964c5a66a30812e822e864204419b331f3410b810339ae302a5853ecc5e73e44c90af58008702392d6aace36515df043d7941d4da7cbe15993803bb5f24043b8fa540f5693ac179a6695068892a02b79b5ccdb2562c55f689f1c1b43b4924a144c4efbd0370d77a20ee2845994be0d3b283d0931a348da3ede63d48affa7a25d803b1439464431c913024655d6e68c885f70b98a750dab9b498e03578135535dc086d72d24c6c473d36c2a55b9702f85be0d0084724bc99899778c967f4ad1eb16ff623a871b366be3c5b92f6b4e678b0475d7b9120affd4758dddb7fb6fa1bda87baccaa9e8368e3872c7810eea4261e3e1fff8b2b6175d7cc5d887b1710b1d061edbb9405fe40458dda99ace2b2a874c0bdc8c639595ba76c9fc27d73707c58c7fa14d8c11da2de3607558b84298587b80c504babd81366dbf632dc5848ffde47928c59050e4117e78453cd2e0ba963f3bb95206e2be85e410abc0f1696c17c616c202e5983cc38cb598dc67e79d3b43e15e03d4076b0c5c18c7ce8210d1a5705908dcd5e55ca1b7245c893741269c801e25061bf618ac7daa0dc7344d52643052c1f477e1451ed926917b0d496105e95bc7690a349b2a9c9e09795bf1ca307228b3593384beb919204a7ac8be6d7777b7fd4559be2cfdaad7b7eecbb74b8216ddfc52fcc43022f7fa548c3e8742d155af4a8a5fe42c935b46ce220b1142586d5a2cd940d96cb6f685d3fe21b82ef9213878b3b0f7e6d1cf00e515badee5fda336a3c94d227bdeb820185cfc94a116ab2deae1ba2114d016597aa35fb42ae601be3e6c474aedc689107437a5665689cda9fa1938b0faacb404510194983ff145fe919ce336a23441c70f413ac781a72e0f3612338851ac6f00aafd2518e69189b9d47b1ff197000082b6cf5380b5cf3c4953e3a00cef4b6dee77c99c82c28ec9ed744c8df6d8c466112c39d7801f3dc5e04d164dd2d1e3efd65485184fea9523b023b04d957eda2ab203895fc9dddac81f9030420a036f98f6475ee4832a8d78fb0d46421f04b61c38f969f56c2fce7ba862d44339193bf644150d4a7e03f635f65fcebe1113afe9e78d6dee17d610506244b5fa8e0df1724cb95b158845fcd211a5d17404b39f1bec973e652063cd5a87fb7e9f240b20177f9c4bb282a37cfe516391e67fd07ffd8364265b1089475e30db9ac69a35a29ab4bf10f776c31400c9ab52441a78231c91429998cacbfb74525d20ba725ddffa30056e83504e1aa4a9e0f52');


--
-- Data for Name: access_review; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_right VALUES
	('01a2217d-54b7-799c-8386-d2273b5518ab', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'ministry_officer', '01a2217d-54a4-7078-a900-484578424537', NULL, 'vecākais eksperts', '2026-10-01 06:03:00+00', NULL, NULL, NULL, NULL),
	('01a2217d-54c2-7787-8389-d5c3efa565ce', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'representative', '01a2217d-54a5-7870-8f33-aca6e6a88341', NULL, 'lietvede', '2026-10-01 06:06:00+00', '2027-03-30 06:06:00+00', NULL, NULL, NULL),
	('01a2217d-5695-76fd-bdd5-73be686b46b2', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'administrator', '01a2217d-54a5-7870-8f33-aca6e6a88341', NULL, 'administratore', '2026-10-01 06:21:00+00', NULL, '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 06:21:00+00', '01a2217d-54c5-7a96-ad73-008783c326cb'),
	('01a2217d-56a8-776d-98e0-1849603b4061', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'klientu apkalpošanas speciāliste', '2026-10-01 06:27:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:27:00+00', NULL),
	('01a2217d-56ba-70ea-9c97-c365f1f229dd', '01a2217d-56b9-79e9-9973-c487226cd29c', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'klientu apkalpošanas speciālists', '2026-10-01 06:33:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:33:00+00', NULL),
	('01a2217d-56d1-76fe-88e4-397c8a416966', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'klientu apkalpošanas speciāliste', '2026-10-01 06:39:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:39:00+00', NULL),
	('01a2217d-56db-7372-a6b7-195995ed4906', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'employee', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54ad-7996-82ec-727bcc14a5ef', 'klientu apkalpošanas speciāliste', '2026-10-01 06:45:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:45:00+00', NULL),
	('01a2217d-56e9-77d2-840b-5c11c95439cd', '01a2217d-56e7-73ab-a7e4-c8364438946d', 'viewer', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'centra vadītāja', '2026-10-01 06:51:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:51:00+00', NULL),
	('01a2217d-56f3-7450-824b-82f610b48bb6', '01a2217d-56f2-7420-8b5a-38d2cb65b867', 'auditor', '01a2217d-54a5-7870-8f33-aca6e6a88341', '01a2217d-54a8-7599-b527-6b690b629e80', 'iekšējais auditors', '2026-10-01 06:57:00+00', NULL, '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '2026-10-01 06:57:00+00', NULL),
	('01a2217d-56f9-7c66-9146-562131195998', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'representative', '01a2217d-54a6-7795-86a6-f08b5cb3a50e', NULL, 'lietvede', '2026-10-01 07:00:00+00', '2027-03-30 07:00:00+00', NULL, NULL, NULL),
	('01a2217d-5747-7b6e-ac06-afe60202de60', '01a2217d-5745-7cde-94a1-83b3c4382189', 'administrator', '01a2217d-54a6-7795-86a6-f08b5cb3a50e', NULL, 'personāla speciāliste', '2026-10-01 07:15:00+00', NULL, '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 07:15:00+00', '01a2217d-56fc-7e22-8c47-19e48c443611'),
	('01a2217d-5750-7698-8bf9-9e2d2c4188da', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'employee', '01a2217d-54a6-7795-86a6-f08b5cb3a50e', '01a2217d-54af-7cd7-9e84-bf42be3aadc4', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:21:00+00', NULL, '01a2217d-5745-7cde-94a1-83b3c4382189', '2026-10-01 07:21:00+00', NULL),
	('01a2217d-5755-7988-9377-4ad222151064', '01a2217d-5753-7fd4-a024-71326ef8a282', 'representative', '01a2217d-5462-72b5-a54a-9fa033f1d422', NULL, 'lietvede', '2026-10-01 07:24:00+00', '2027-03-30 07:24:00+00', NULL, NULL, NULL),
	('01a2217d-579a-7036-9120-40bfcf1d6c4b', '01a2217d-5799-7c9a-a049-6f151cadee57', 'administrator', '01a2217d-5462-72b5-a54a-9fa033f1d422', NULL, 'sistēmu administrators', '2026-10-01 07:39:00+00', NULL, '01a2217d-54b4-74a5-8077-c439c94b5c3b', '2026-10-01 07:39:00+00', '01a2217d-5756-7862-97b9-bd2155043925'),
	('01a2217d-57a3-7275-bf8f-66dcc338e12a', '01a2217d-57a2-775f-afef-7492ed9a3e46', 'holder_officer', '01a2217d-5462-72b5-a54a-9fa033f1d422', NULL, 'vecākā referente', '2026-10-01 07:45:00+00', NULL, '01a2217d-5799-7c9a-a049-6f151cadee57', '2026-10-01 07:45:00+00', NULL);


--
-- Data for Name: access_right_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right_used; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_row_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_row_decision VALUES
	('01a2217d-54c5-7a96-ad73-008783c326cb', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217d-5670-7670-9b56-12144f53946b', false),
	('01a2217d-56fc-7e22-8c47-19e48c443611', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217d-5740-74da-b7d0-1f853d22b239', false),
	('01a2217d-5756-7862-97b9-bd2155043925', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217d-5795-7270-95c4-471711956f93', false);


--
-- Data for Name: application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-582b-75c2-ba63-6b55d60e53be', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', '01a2217d-581f-760d-9d96-509136fab38c', '01a2217d-546d-7255-bada-8783c9ea5178', '01a2217d-5485-7014-9502-92c810280449', '01a2217d-5818-7436-9d5f-6dbc831d9ba5', '01a2217d-5818-7d55-8482-c54f7ce27878', 'confirmed', 'DEMO-973776919', 'eid_card', '2026-11-04 07:43:00+00', '2026-11-04 07:43:00+00', '2026-11-04 07:44:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '2026-11-04 07:24:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-584f-7cde-b22d-a6238a388047', '01a2217d-5839-74f1-9814-db755ad39e11', '01a2217d-5844-7596-be01-9199b68ae033', '01a2217d-548f-75cf-a68b-0f5445f48a7f', '01a2217d-5490-7a22-8d31-63ce16dab020', '01a2217d-583e-753e-9d25-2199c609ac7c', '01a2217d-583e-76f4-98da-b24c63c548e1', 'confirmed', 'DEMO-414411885', 'eid_card', '2026-11-09 10:43:00+00', '2026-11-09 10:43:00+00', '2026-11-09 10:44:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '2026-11-09 10:24:00+00'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5868-77bd-a611-c0c074b0b876', '01a2217d-5853-7572-a01e-fe33e9e17bc8', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', '01a2217d-547e-7cf9-8220-a0c4cc153a46', '01a2217d-547f-78b7-a5dc-535fe7074605', '01a2217d-5859-7d51-9d12-53954bebc488', '01a2217d-5858-741d-9a13-d5a92d0dd258', 'confirmed', 'DEMO-241135638', 'eid_card', '2026-11-10 07:58:00+00', '2026-11-10 07:58:00+00', '2026-11-10 07:59:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '2026-11-10 07:39:00+00'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5882-7371-89ff-44ff70f74122', '01a2217d-586c-7522-831d-b52ade7f3c61', '01a2217d-5876-77ef-a41c-cdba93a844c1', '01a2217d-548a-703c-a2c4-a186eeaa8a98', '01a2217d-548a-7c12-baa6-8381dd02c286', '01a2217d-5871-7484-aa2c-06301249a8a1', '01a2217d-5870-7f71-aaf0-a50e849ad813', 'confirmed', 'DEMO-912707788', 'eid_card', '2026-11-11 08:33:00+00', '2026-11-11 08:33:00+00', '2026-11-11 08:34:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', '2026-11-11 08:14:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a1-7be3-9e79-534a726565ce', '01a2217d-588d-7992-a767-b9ff3cd23f3b', '01a2217d-5898-7770-bbe2-3c5b81a663c2', '01a2217d-5475-74d5-bc21-ba716425363a', '01a2217d-5477-7e14-a4a1-c54addff3218', '01a2217d-5892-7884-91b7-1d28cab785c4', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 'confirmed', 'DEMO-966757211', 'eid_card', '2026-11-12 09:03:00+00', '2026-11-12 09:03:00+00', '2026-11-12 09:04:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '2026-11-12 08:44:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58b9-7bc6-8c3d-62339a70dc95', '01a2217d-58a6-7536-9924-15095a922e63', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', '01a2217d-5499-7ad9-864f-58f80ebd04e8', '01a2217d-549c-71c3-8a87-5edfb54a4e92', '01a2217d-58ab-71f8-9f8f-35c2932b3cee', '01a2217d-58ab-7dcc-8ca9-221db0df8225', 'confirmed', 'DEMO-706782069', 'eid_card', '2026-11-13 10:18:00+00', '2026-11-13 10:18:00+00', '2026-11-13 10:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '2026-11-13 09:59:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58e6-7b11-b5ae-d979b8e7d490', '01a2217d-58d2-737a-8078-6416bb7c527b', '01a2217d-58de-7648-9077-26c43bfbd610', '01a2217d-548c-7de3-9ff0-0a39c0e53058', '01a2217d-548d-7902-9563-39387c2069d0', '01a2217d-58d8-7d4d-a677-a5039b4fe8b4', '01a2217d-58d8-709f-baf9-c45976919de2', 'confirmed', 'DEMO-326416748', 'eid_card', '2026-11-17 11:29:00+00', '2026-11-17 11:29:00+00', '2026-11-17 11:30:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '2026-11-17 11:10:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5916-7052-b508-460cec863b91', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-590f-7620-be66-8378aa79515e', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-58c6-7adc-8a14-01dd3b147eb2', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 'confirmed', 'DEMO-835058638', 'eid_card', '2026-11-23 07:26:00+00', '2026-11-23 07:26:00+00', '2026-11-23 07:27:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '2026-11-23 07:07:00+00'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-592f-7fac-a24d-b203daea90cc', '01a2217d-591a-7a57-bd78-4f34bdd96d10', '01a2217d-5925-7ce2-9210-650620b25466', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-591d-7576-a330-535c592977fb', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', 'confirmed', 'DEMO-278797291', 'eid_card', '2026-11-24 09:53:00+00', '2026-11-24 09:53:00+00', '2026-11-24 09:54:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '2026-11-24 09:34:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-595b-7316-98fb-2a5b0cb0a99d', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', '01a2217d-594c-7c65-b772-10558b0c6a45', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5944-7d34-b179-991e6f6033bc', '01a2217d-5943-73e4-9105-01a9b4b3c11b', 'confirmed', 'DEMO-686099076', 'eid_card', '2026-11-25 09:33:00+00', '2026-11-25 09:33:00+00', '2026-11-25 09:34:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '2026-11-25 09:14:00+00'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5980-75a3-bc93-095def7d71b9', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', '01a2217d-5977-7089-8071-d9f3d274669e', '01a2217d-546d-7255-bada-8783c9ea5178', '01a2217d-5485-7014-9502-92c810280449', '01a2217d-596f-7ae7-8e4c-264e97f0f460', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', 'confirmed', 'DEMO-139410298', 'eid_card', '2026-11-26 11:28:00+00', '2026-11-26 11:28:00+00', '2026-11-26 11:29:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', '2026-11-26 11:09:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ea-7c4c-8238-5ce4522f9146', '01a2217d-59cf-7f54-8a8a-6522980d795b', '01a2217d-59da-71c1-abb5-fa9a18972d31', '01a2217d-548f-75cf-a68b-0f5445f48a7f', '01a2217d-5490-7a22-8d31-63ce16dab020', '01a2217d-59d5-7284-b379-f07832a93aab', '01a2217d-59d5-7a4a-9943-48b7217de49f', 'confirmed', 'DEMO-368528636', 'eid_card', '2026-11-28 09:07:00+00', '2026-11-28 09:07:00+00', '2026-11-28 09:08:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '2026-11-28 08:48:51.352006+00');


--
-- Data for Name: archive_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.archive_file VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '2019-03-01', '1-14', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '2019-03-01', '1-15', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '2019-03-01', '05-03/2', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL);


--
-- Data for Name: archive_scan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	('00000000-0000-0000-0000-000000000000', 1, '2026-10-01 06:00:00+00', NULL, 'e-service.withdraw', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "e-service.withdraw", "point": "17.3, 20.13", "things": {"eService": "01a2217d-549e-7533-b903-bdbf693fbcb6"}}', '\x4de92539e0fe34f552b2f81b5396fc5e828028234652eb7c97a089a9ccbb5e76'),
	('00000000-0000-0000-0000-000000000000', 2, '2026-10-01 06:00:00+00', NULL, 'catalogue.import', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "catalogue.import", "point": "17.3, 20.13"}', '\xc6ad9e998b42ca1c591f0c7853b299e4154b9ab92cbead4169a58a6596f8e155'),
	('00000000-0000-0000-0000-000000000000', 3, '2026-10-01 06:03:00+00', NULL, 'right.enter', '22', false, NULL, '{"at": "2026-10-01T06:03:00Z", "act": "right.enter", "point": "22", "things": {"right": "01a2217d-54b7-799c-8386-d2273b5518ab", "staff": "01a2217d-54b4-74a5-8077-c439c94b5c3b"}}', '\xb0bcceca20a359ebd1567527e8a42ff8a75a94c405f693221ea7e47a96110f17'),
	('00000000-0000-0000-0000-000000000000', 4, '2026-10-01 06:06:00+00', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T06:06:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217d-54c2-7787-8389-d5c3efa565ce", "person": "01a2217d-54bd-73fd-8919-b5b40c99b062", "things": {"right": "01a2217d-54c2-7787-8389-d5c3efa565ce", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\x77197011528e40fb9948ae99834d6922a30f02cae3d3afca29e319fc226c9d77'),
	('00000000-0000-0000-0000-000000000000', 5, '2026-10-01 06:09:00+00', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T06:09:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217d-54c2-7787-8389-d5c3efa565ce", "person": "01a2217d-54bd-73fd-8919-b5b40c99b062", "things": {"channel": "system", "request": "01a2217d-54c5-7a96-ad73-008783c326cb", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\xd49f66d1003aeaf5f80467efd8ec4e2671600803f79c21a752dfc6c6a839f3b5'),
	('00000000-0000-0000-0000-000000000000', 6, '2026-10-01 06:12:00+00', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217d-54c2-7787-8389-d5c3efa565ce", "person": "01a2217d-54bd-73fd-8919-b5b40c99b062", "things": {"request": "01a2217d-54c5-7a96-ad73-008783c326cb"}}', '\xaa91225199f494a6534e46d9b9b05dfbfc1068ef929d42be479c612671eaf936'),
	('00000000-0000-0000-0000-000000000000', 7, '2026-10-01 06:12:00+00', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217d-54c2-7787-8389-d5c3efa565ce", "person": "01a2217d-54bd-73fd-8919-b5b40c99b062", "things": {"kind": "grant", "rows": "1", "sha256": "ee0cfc406a7d80d034ccfbb4981d822f25c2f540265ef8d29139a0da71eb5bc4", "request": "01a2217d-54c5-7a96-ad73-008783c326cb"}}', '\x56a03d77c38b86b4dd00fd139c321d95feea58593a6f61838dcf784db8c8b220'),
	('00000000-0000-0000-0000-000000000000', 8, '2026-10-01 06:12:00+00', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'access-request.view-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.view-form", "role": "representative", "point": "22", "right": "01a2217d-54c2-7787-8389-d5c3efa565ce", "person": "01a2217d-54bd-73fd-8919-b5b40c99b062", "things": {"request": "01a2217d-54c5-7a96-ad73-008783c326cb"}}', '\x252824eec7859b8b6715932f8176614d99e4f92d60b0cec8923377d9241297eb'),
	('00000000-0000-0000-0000-000000000000', 9, '2026-10-01 06:15:00+00', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T06:15:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217d-54c2-7787-8389-d5c3efa565ce", "person": "01a2217d-54bd-73fd-8919-b5b40c99b062", "things": {"reason": "in-order", "sha256": "f7ec9bf1a759474c300afc7cbde0af404a478f0c7f7bf7352125c184392abc65", "request": "01a2217d-54c5-7a96-ad73-008783c326cb", "sending": "01a2217d-5641-7d3a-88fb-57f97a0b952b", "verdict": "in_order"}}', '\x157cfa13bc2af8f3a5818ea43abceb18e79f7d0ea3c38119a145daad246f71bb'),
	('00000000-0000-0000-0000-000000000000', 10, '2026-10-01 06:18:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'access-request.view-to-decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.view-to-decide", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"request": "01a2217d-54c5-7a96-ad73-008783c326cb"}}', '\x05c046b512f0c928888a9efd1a8d7b08435923bf11526b3bda21360ab807ac7a'),
	('00000000-0000-0000-0000-000000000000', 11, '2026-10-01 06:18:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"basis": "01a2217d-54c5-7a96-ad73-008783c326cb", "invitation": "01a2217d-5670-7670-9b56-12144f53946b", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\x03c0a02c548e38efab151526191467d4fef689d438d324a50f222ccbca3449d3'),
	('00000000-0000-0000-0000-000000000000', 12, '2026-10-01 06:18:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"of": "1", "report": "01a2217d-5646-78a8-9620-131baf4c0a00", "request": "01a2217d-54c5-7a96-ad73-008783c326cb", "approved": "1"}}', '\x947c9d834f33e8db17ad05906ae343f14ef42b14439997fbc9c23624fbc04d59'),
	('00000000-0000-0000-0000-000000000000', 13, '2026-10-01 06:21:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T06:21:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217d-5692-7fd0-b5f7-d417b5c2b5d6", "things": {"right": "01a2217d-5695-76fd-bdd5-73be686b46b2", "invitation": "01a2217d-5670-7670-9b56-12144f53946b"}}', '\xd2589e268e99861b942b3d3bd2816d58d474ab29eb2e9bd7fa87efc4a814f74d'),
	('00000000-0000-0000-0000-000000000000', 14, '2026-10-01 06:24:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:24:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-5695-76fd-bdd5-73be686b46b2", "person": "01a2217d-5692-7fd0-b5f7-d417b5c2b5d6", "things": {"role": "employee", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "invitation": "01a2217d-569f-7f04-a514-68960845742b", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\x0cd0ce74bce2b3435ad58470233f285335b7295adfce14c7f2b9e8f1d6490c71'),
	('00000000-0000-0000-0000-000000000000', 15, '2026-10-01 06:27:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:27:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"right": "01a2217d-56a8-776d-98e0-1849603b4061", "invitation": "01a2217d-569f-7f04-a514-68960845742b"}}', '\x3e4d0346c264f601b784c204f5a607fa86794a2a24891aa059dac71b1fd4fae9'),
	('00000000-0000-0000-0000-000000000000', 16, '2026-10-01 06:30:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:30:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-5695-76fd-bdd5-73be686b46b2", "person": "01a2217d-5692-7fd0-b5f7-d417b5c2b5d6", "things": {"role": "employee", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "invitation": "01a2217d-56b1-7acd-a053-c7fef8ac85cd", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\xd1c97a89f3b379eb135f7a4657c87e7233f51cf5c2d10b653593eb1d4fe718d1'),
	('00000000-0000-0000-0000-000000000000', 17, '2026-10-01 06:33:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:33:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "invitation": "01a2217d-56b1-7acd-a053-c7fef8ac85cd"}}', '\xd7fe8a847b516fd11be3af79066e1972f4b1e41ab2a24c51c6cd99d31e4bcd7a'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 6, '2026-11-10 07:51:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-10T07:51:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"document": "01a2217d-585f-72f1-ac2e-8cc7a5ef24e4"}}', '\x1f66820ba634ed26510d2453e855a30c3b995db3781ffe848f2859b367a40992'),
	('00000000-0000-0000-0000-000000000000', 18, '2026-10-01 06:36:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:36:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-5695-76fd-bdd5-73be686b46b2", "person": "01a2217d-5692-7fd0-b5f7-d417b5c2b5d6", "things": {"role": "employee", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "invitation": "01a2217d-56c7-7117-89d3-4709b9d07d15", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\xa30264153c627bbd8ffe241e4c877b9a3f39dd75d7d7616f1dde26ffb6be80f5'),
	('00000000-0000-0000-0000-000000000000', 19, '2026-10-01 06:39:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:39:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"right": "01a2217d-56d1-76fe-88e4-397c8a416966", "invitation": "01a2217d-56c7-7117-89d3-4709b9d07d15"}}', '\x4d7f2f19e850a79d068fef66d66f0f76b65e41e8bf2a0948780178921dcc7922'),
	('00000000-0000-0000-0000-000000000000', 20, '2026-10-01 06:42:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-5695-76fd-bdd5-73be686b46b2", "person": "01a2217d-5692-7fd0-b5f7-d417b5c2b5d6", "things": {"role": "employee", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "invitation": "01a2217d-56d5-7c56-b31b-bdb49f632d8f", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\x9cc0cffd0bfabfd2d25bb373f87717aea7c0dd30691a89391ce590faa5a03226'),
	('00000000-0000-0000-0000-000000000000', 21, '2026-10-01 06:45:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"right": "01a2217d-56db-7372-a6b7-195995ed4906", "invitation": "01a2217d-56d5-7c56-b31b-bdb49f632d8f"}}', '\x190c671fc94ec1a9888f8e8836fb26ce7e89bde4d373407cbebc8c59774cf217'),
	('00000000-0000-0000-0000-000000000000', 22, '2026-10-01 06:48:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:48:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-5695-76fd-bdd5-73be686b46b2", "person": "01a2217d-5692-7fd0-b5f7-d417b5c2b5d6", "things": {"role": "viewer", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "invitation": "01a2217d-56de-731e-8f76-25f61a2fa740", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\x012a9366a61eb462ea5fe1f4165b1840b54f5ecf1b0925854cd46acabede6dd2'),
	('00000000-0000-0000-0000-000000000000', 23, '2026-10-01 06:51:00+00', '01a2217d-56e7-73ab-a7e4-c8364438946d', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:51:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-56e7-73ab-a7e4-c8364438946d", "things": {"right": "01a2217d-56e9-77d2-840b-5c11c95439cd", "invitation": "01a2217d-56de-731e-8f76-25f61a2fa740"}}', '\x26309fab48a47fe465d5fe497d1ff570ae0a0cf90d0885ce52c01cfe74632761'),
	('00000000-0000-0000-0000-000000000000', 24, '2026-10-01 06:54:00+00', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:54:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-5695-76fd-bdd5-73be686b46b2", "person": "01a2217d-5692-7fd0-b5f7-d417b5c2b5d6", "things": {"role": "auditor", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "invitation": "01a2217d-56ec-7834-a058-61b7dbd655ba", "organisation": "01a2217d-54a5-7870-8f33-aca6e6a88341"}}', '\x47b2a7e1c3f5550761ab2b1f6fe26c49f607045a00c86f129884dcc8722fbe9f'),
	('00000000-0000-0000-0000-000000000000', 25, '2026-10-01 06:57:00+00', '01a2217d-56f2-7420-8b5a-38d2cb65b867', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:57:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-56f2-7420-8b5a-38d2cb65b867", "things": {"right": "01a2217d-56f3-7450-824b-82f610b48bb6", "invitation": "01a2217d-56ec-7834-a058-61b7dbd655ba"}}', '\xba7e42a772dd113050eb5224f281a4eaf0330d6c9e3dc1a508b96c386484c922'),
	('00000000-0000-0000-0000-000000000000', 26, '2026-10-01 07:00:00+00', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:00:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217d-56f9-7c66-9146-562131195998", "person": "01a2217d-56f7-7b74-8b0e-9a1f85afca19", "things": {"right": "01a2217d-56f9-7c66-9146-562131195998", "organisation": "01a2217d-54a6-7795-86a6-f08b5cb3a50e"}}', '\xabada57cffdd36d1fda1b3c2bb7eb5081135db8a2d2ff2f4362c18546c34e0b2'),
	('00000000-0000-0000-0000-000000000000', 27, '2026-10-01 07:03:00+00', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:03:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217d-56f9-7c66-9146-562131195998", "person": "01a2217d-56f7-7b74-8b0e-9a1f85afca19", "things": {"channel": "system", "request": "01a2217d-56fc-7e22-8c47-19e48c443611", "organisation": "01a2217d-54a6-7795-86a6-f08b5cb3a50e"}}', '\x7a855a2e0cb5d494648d358736d9555cb2278f55f8da7bf6eeef30db39f8c6d7'),
	('00000000-0000-0000-0000-000000000000', 28, '2026-10-01 07:06:00+00', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217d-56f9-7c66-9146-562131195998", "person": "01a2217d-56f7-7b74-8b0e-9a1f85afca19", "things": {"request": "01a2217d-56fc-7e22-8c47-19e48c443611"}}', '\x478087ef66febe8c50b92155fafb9b28d1e3ffdd9ee48ef8f2ecd0ae7e47a746'),
	('00000000-0000-0000-0000-000000000000', 29, '2026-10-01 07:06:00+00', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217d-56f9-7c66-9146-562131195998", "person": "01a2217d-56f7-7b74-8b0e-9a1f85afca19", "things": {"kind": "grant", "rows": "1", "sha256": "54da18a88d4be945a8fa719b2fcdb2abcef3af7534e62fcd5308e038bd306e58", "request": "01a2217d-56fc-7e22-8c47-19e48c443611"}}', '\x3f37be981b9988f086c19099c8455e007e44727399b5539aead14030eb528c19'),
	('00000000-0000-0000-0000-000000000000', 30, '2026-10-01 07:06:00+00', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'access-request.view-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.view-form", "role": "representative", "point": "22", "right": "01a2217d-56f9-7c66-9146-562131195998", "person": "01a2217d-56f7-7b74-8b0e-9a1f85afca19", "things": {"request": "01a2217d-56fc-7e22-8c47-19e48c443611"}}', '\xf37468bc5a3725322ad3c60e75f5971f27d386cde870e04b0f7ef25c7ae722ae'),
	('00000000-0000-0000-0000-000000000000', 31, '2026-10-01 07:09:00+00', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:09:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217d-56f9-7c66-9146-562131195998", "person": "01a2217d-56f7-7b74-8b0e-9a1f85afca19", "things": {"reason": "in-order", "sha256": "8e2893a50c4c1661260ab1c3e6c6772b918aa89e910df9b48831711293b52145", "request": "01a2217d-56fc-7e22-8c47-19e48c443611", "sending": "01a2217d-572e-7e0e-bc05-804197c35c21", "verdict": "in_order"}}', '\x24c4d94b1336dc4c7c9b7ae61cccff70e7a752dfc5d06078c70215ab761956a7'),
	('00000000-0000-0000-0000-000000000000', 32, '2026-10-01 07:12:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'access-request.view-to-decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.view-to-decide", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"request": "01a2217d-56fc-7e22-8c47-19e48c443611"}}', '\xc4fb35ed244714714a4e6602604eeec667b2512306f2ee33bac85bb77620bbad'),
	('00000000-0000-0000-0000-000000000000', 33, '2026-10-01 07:12:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"basis": "01a2217d-56fc-7e22-8c47-19e48c443611", "invitation": "01a2217d-5740-74da-b7d0-1f853d22b239", "organisation": "01a2217d-54a6-7795-86a6-f08b5cb3a50e"}}', '\x7997a195f32e78f58936327a16983357a2300657aeb9ae001197a47e11f48c52'),
	('00000000-0000-0000-0000-000000000000', 34, '2026-10-01 07:12:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"of": "1", "report": "01a2217d-5730-76c0-9464-30acaeb58c6b", "request": "01a2217d-56fc-7e22-8c47-19e48c443611", "approved": "1"}}', '\xa84676fdd6504c6a2354f7c31d2023a4a109b9838a6029923a4c3666b607a04e'),
	('00000000-0000-0000-0000-000000000000', 35, '2026-10-01 07:15:00+00', '01a2217d-5745-7cde-94a1-83b3c4382189', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:15:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217d-5745-7cde-94a1-83b3c4382189", "things": {"right": "01a2217d-5747-7b6e-ac06-afe60202de60", "invitation": "01a2217d-5740-74da-b7d0-1f853d22b239"}}', '\xe9e75d08b4b2b194c617960f672e8a1c0f2e1563e604ff9ab03dbe37d66a3acd'),
	('00000000-0000-0000-0000-000000000000', 36, '2026-10-01 07:18:00+00', '01a2217d-5745-7cde-94a1-83b3c4382189', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:18:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-5747-7b6e-ac06-afe60202de60", "person": "01a2217d-5745-7cde-94a1-83b3c4382189", "things": {"role": "employee", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "invitation": "01a2217d-574a-79e9-a347-ddcefb8a1b33", "organisation": "01a2217d-54a6-7795-86a6-f08b5cb3a50e"}}', '\x3e9c26c43fb212cd5046dfc8953cbeace56914b5ffaf8d21276aeca782c52b2f'),
	('00000000-0000-0000-0000-000000000000', 37, '2026-10-01 07:21:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:21:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "invitation": "01a2217d-574a-79e9-a347-ddcefb8a1b33"}}', '\xaa6652a1090c117d076f05c87c1f16c22d837d8ca9ce67a5c71c595c09da5f8a'),
	('00000000-0000-0000-0000-000000000000', 38, '2026-10-01 07:24:00+00', '01a2217d-5753-7fd4-a024-71326ef8a282', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:24:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217d-5755-7988-9377-4ad222151064", "person": "01a2217d-5753-7fd4-a024-71326ef8a282", "things": {"right": "01a2217d-5755-7988-9377-4ad222151064", "organisation": "01a2217d-5462-72b5-a54a-9fa033f1d422"}}', '\xb10ffc76f4d9843f56bac919f4f5dc6a4233ad700d240f89d859dc4378deb3b5'),
	('00000000-0000-0000-0000-000000000000', 39, '2026-10-01 07:27:00+00', '01a2217d-5753-7fd4-a024-71326ef8a282', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:27:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217d-5755-7988-9377-4ad222151064", "person": "01a2217d-5753-7fd4-a024-71326ef8a282", "things": {"channel": "system", "request": "01a2217d-5756-7862-97b9-bd2155043925", "organisation": "01a2217d-5462-72b5-a54a-9fa033f1d422"}}', '\xb83399354c37269361d2120407b72b4d3b297a4f3d0fab95d3cd3f339542ec8f'),
	('00000000-0000-0000-0000-000000000000', 40, '2026-10-01 07:30:00+00', '01a2217d-5753-7fd4-a024-71326ef8a282', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217d-5755-7988-9377-4ad222151064", "person": "01a2217d-5753-7fd4-a024-71326ef8a282", "things": {"request": "01a2217d-5756-7862-97b9-bd2155043925"}}', '\xec2d39ad59382af304007095a2fff01040e2f9f1d77f788be811fa2e3f06af19'),
	('00000000-0000-0000-0000-000000000000', 41, '2026-10-01 07:30:00+00', '01a2217d-5753-7fd4-a024-71326ef8a282', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217d-5755-7988-9377-4ad222151064", "person": "01a2217d-5753-7fd4-a024-71326ef8a282", "things": {"kind": "grant", "rows": "1", "sha256": "ad0c52a72a9361bc2b0afe80ba7a09b612ba83df472acbe3d5445c911fca085b", "request": "01a2217d-5756-7862-97b9-bd2155043925"}}', '\x2100760346245b0d4bd5c2a576bac9ef48499a0cf8dbac4a8a9a6f7f5b033d08'),
	('00000000-0000-0000-0000-000000000000', 42, '2026-10-01 07:30:00+00', '01a2217d-5753-7fd4-a024-71326ef8a282', 'access-request.view-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.view-form", "role": "representative", "point": "22", "right": "01a2217d-5755-7988-9377-4ad222151064", "person": "01a2217d-5753-7fd4-a024-71326ef8a282", "things": {"request": "01a2217d-5756-7862-97b9-bd2155043925"}}', '\x4afc725e7248f3bfab40bf794209b673d213fd7ea3b6aa9fabf4575ee4861f09'),
	('00000000-0000-0000-0000-000000000000', 43, '2026-10-01 07:33:00+00', '01a2217d-5753-7fd4-a024-71326ef8a282', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:33:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217d-5755-7988-9377-4ad222151064", "person": "01a2217d-5753-7fd4-a024-71326ef8a282", "things": {"reason": "in-order", "sha256": "0c1451ca68e37ee6d3f7f3a19b224e427b6c161f380a8f2e739793947d2b5812", "request": "01a2217d-5756-7862-97b9-bd2155043925", "sending": "01a2217d-5785-7d90-a5cf-cc24a770609d", "verdict": "in_order"}}', '\x76ba5d9f44117d5487bbb87b503ddbe8e6dd91556fc4b22ea96f951c9666904d'),
	('00000000-0000-0000-0000-000000000000', 44, '2026-10-01 07:36:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'access-request.view-to-decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.view-to-decide", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"request": "01a2217d-5756-7862-97b9-bd2155043925"}}', '\xd32368484810c6febe777ce23e756031234165f7a0a604229d7e4e15c0696efe'),
	('00000000-0000-0000-0000-000000000000', 45, '2026-10-01 07:36:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"basis": "01a2217d-5756-7862-97b9-bd2155043925", "invitation": "01a2217d-5795-7270-95c4-471711956f93", "organisation": "01a2217d-5462-72b5-a54a-9fa033f1d422"}}', '\x4b1e2c1578f172660040a30f529d665d9da708721431c86d1b810b9840272add'),
	('00000000-0000-0000-0000-000000000000', 46, '2026-10-01 07:36:00+00', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217d-54b7-799c-8386-d2273b5518ab", "person": "01a2217d-54b4-74a5-8077-c439c94b5c3b", "things": {"of": "1", "report": "01a2217d-5787-7127-9d43-0ce55fc460f3", "request": "01a2217d-5756-7862-97b9-bd2155043925", "approved": "1"}}', '\x6dcae2fe9bf1e82ef72227719755172faca018ff60c2e9bb8579f7b1c6aeb492'),
	('00000000-0000-0000-0000-000000000000', 47, '2026-10-01 07:39:00+00', '01a2217d-5799-7c9a-a049-6f151cadee57', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:39:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217d-5799-7c9a-a049-6f151cadee57", "things": {"right": "01a2217d-579a-7036-9120-40bfcf1d6c4b", "invitation": "01a2217d-5795-7270-95c4-471711956f93"}}', '\x89897cf1c94ebfb10a5e8f79a985d55c28332734a280d53e9b4659083c0e1a10'),
	('00000000-0000-0000-0000-000000000000', 48, '2026-10-01 07:42:00+00', '01a2217d-5799-7c9a-a049-6f151cadee57', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217d-579a-7036-9120-40bfcf1d6c4b", "person": "01a2217d-5799-7c9a-a049-6f151cadee57", "things": {"role": "holder_officer", "invitation": "01a2217d-579e-783d-aa3e-7b98b6cdc342", "organisation": "01a2217d-5462-72b5-a54a-9fa033f1d422"}}', '\x5952f638fd46eb4650ba405f4a4714f7d77fd547917cf1533002447699928d6a'),
	('00000000-0000-0000-0000-000000000000', 49, '2026-10-01 07:45:00+00', '01a2217d-57a2-775f-afef-7492ed9a3e46', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217d-57a2-775f-afef-7492ed9a3e46", "things": {"right": "01a2217d-57a3-7275-bf8f-66dcc338e12a", "invitation": "01a2217d-579e-783d-aa3e-7b98b6cdc342"}}', '\xb55292fd701dc963f8d202c5cf6f721520e3d4f0e8e462d004a98f27f2a385d5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "things": {"centre": "01a2217d-54a8-7599-b527-6b690b629e80"}}', '\x3da2f587e73a34a78595f9a82949462defb897b1f7ea23110dbfce6abb03c2cd'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2, '2026-10-21 13:05:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-10-21T13:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-57bb-7540-8734-ec02a44d3b8a", "edition": "01a2217d-5494-7832-b76e-ef17590d06a9"}}', '\x21dc1192fc9b8d5bf7eb0ba8be396c8b26d4bce660b45e149c51dc0a6cbe971e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 3, '2026-10-21 13:09:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-10-21T13:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-57bb-7540-8734-ec02a44d3b8a", "declaration": "01a2217d-57cb-74b6-a9da-8fb8682c7ccf"}}', '\x6406d21792c55cdf202c28bf231aa1fe709934ae9512a7fa9324c6e7866fbe15'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 4, '2026-10-21 13:13:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'identity.check', '22.1.1', false, '01a2217d-57d9-798a-b59c-31d1290fa6fc', '{"at": "2026-10-21T13:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-57d9-798a-b59c-31d1290fa6fc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-57bb-7540-8734-ec02a44d3b8a", "outcome": "confirmed", "identityCheck": "01a2217d-57da-7bfb-9cb9-46f0f465a302"}}', '\x42ad66c2abebbf348fd89ba63be830757cf10b54d7ebac588a7b1f6df41ef14c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 5, '2026-10-21 13:17:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'notice.tell', '22.1.3', false, '01a2217d-57d9-798a-b59c-31d1290fa6fc', '{"at": "2026-10-21T13:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-57d9-798a-b59c-31d1290fa6fc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-57bb-7540-8734-ec02a44d3b8a", "notice": "01a2217d-57ec-7b93-9053-0484702779d0"}}', '\xf68ba0504280528a3a2cb2277b5d83b716d81f8f9cf4722018d602f2c9a46631'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 6, '2026-10-21 13:21:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-10-21T13:21:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-57f5-7908-bef9-8fb9fe19fff4"}}', '\x08a839782d0bb98a40f0672e01e6da499c09163c543cf094dc4f7a247abdc7ad'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 7, '2026-10-21 13:21:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.draw', '22.1.3', false, '01a2217d-57d9-798a-b59c-31d1290fa6fc', '{"at": "2026-10-21T13:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-57d9-798a-b59c-31d1290fa6fc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-57bb-7540-8734-ec02a44d3b8a", "mandate": "01a2217d-57f5-7908-bef9-8fb9fe19fff4"}}', '\xac97861dc022129545b6e3ca9e7ff31c3ee6c9e203263374b89634113be77a31'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 8, '2026-10-21 13:25:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-10-21T13:25:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-57f5-7908-bef9-8fb9fe19fff4"}}', '\x545d1a5c3959947b6c1f11af20a74029d624f3d5c590df972b6aa887bb81bd7b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 9, '2026-10-21 13:25:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.sign', '22.1.3', false, '01a2217d-57d9-798a-b59c-31d1290fa6fc', '{"at": "2026-10-21T13:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-57d9-798a-b59c-31d1290fa6fc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-57bb-7540-8734-ec02a44d3b8a", "mandate": "01a2217d-57f5-7908-bef9-8fb9fe19fff4"}}', '\xff7bea4708c2647b96aa260c8641ca8da16724a38ccebbe08c4f822220cf9406'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 10, '2026-11-04 07:20:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-04T07:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "edition": "01a2217d-5485-7014-9502-92c810280449"}}', '\xdcf0e6683ad66b5c3aaa83af7f86076aac62cc7b93c129ce4498d17c616139c4'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 11, '2026-11-04 07:24:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-04T07:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "declaration": "01a2217d-5814-731d-8f78-1cb88e89065e"}}', '\xd1e9a4b45269ceea88bad7eefad847aba58db929413e0ba38e672a41e2fa32ba'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 12, '2026-11-04 07:28:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-04T07:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "outcome": "confirmed", "identityCheck": "01a2217d-5818-7436-9d5f-6dbc831d9ba5"}}', '\x546c35df46bd613a5e01a3ac65f8b02f0ac05eb3c7ac0a52b1657bd21d5c26d5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 13, '2026-11-04 07:32:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'notice.tell', '22.1.3', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-04T07:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "notice": "01a2217d-581c-76b8-a9f3-bea199ad6401"}}', '\xc4da71eef978aaccf916e27aba07c9a457dd35abc49eb14a580a783de07321a0'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 14, '2026-11-04 07:36:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-04T07:36:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-581f-760d-9d96-509136fab38c"}}', '\xe5053cd5173812c7373bd331baedf263eebfdba63065fb46727e5a96a781a816'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 15, '2026-11-04 07:36:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.draw', '22.1.3', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-04T07:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "mandate": "01a2217d-581f-760d-9d96-509136fab38c"}}', '\x4f703c32b0dbeab1d130c8a64cd60fd7d8bb74871271536c6a756d8c1567e711'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 16, '2026-11-04 07:40:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-04T07:40:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-581f-760d-9d96-509136fab38c"}}', '\x94e74ba3cd2d2dc7c2dfdd9f5d91b15d14da0ad8fc48838d465d339aa343e1f9'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 17, '2026-11-04 07:40:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.sign', '22.1.3', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-04T07:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "mandate": "01a2217d-581f-760d-9d96-509136fab38c"}}', '\xf37f7a57c8f0336abc3f086e391ba057a939b67bee9dd94bd7729d4be4c915db'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 18, '2026-11-04 07:44:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'portal.identify', '22.1.2', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-04T07:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"means": "eid_card", "application": "01a2217d-582b-75c2-ba63-6b55d60e53be"}}', '\x62a0bc3b47e28928695c5a71b15cbae88fb460949c41948ac8ca2738233e3fd0'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 19, '2026-11-04 07:44:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'application.file', '22.1.5', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-04T07:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "edition": "01a2217d-5485-7014-9502-92c810280449", "mandate": "01a2217d-581f-760d-9d96-509136fab38c", "application": "01a2217d-582b-75c2-ba63-6b55d60e53be"}}', '\x329bb64d2af3b66cd946b9632eeef759c1ab01913db4b06aeb51c9160f419376'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 20, '2026-11-04 07:48:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'planned-time.tell', '22.1.6', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-04T07:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "application": "01a2217d-582b-75c2-ba63-6b55d60e53be"}}', '\xef6ea52297076b9ed0cca5a2b4a2473bf64b17f0c2dff3d091ffc1305d36aafe'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 21, '2026-11-06 08:15:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-06T08:15:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"consultation": "01a2217d-5836-7814-a679-dff89f49e972"}}', '\x15fd267e3de0fc0a4850cabaf8cf74985d7c4beda17e9454ae85e50e4e4a2a07'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 22, '2026-11-09 10:20:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-11-09T10:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "edition": "01a2217d-5490-7a22-8d31-63ce16dab020"}}', '\xcaed7eccd3b073a957d8f9fa340c7aa82299ccfef2c7cfeaa039afea2caddffc'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 23, '2026-11-09 10:24:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-09T10:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "declaration": "01a2217d-583b-7fb0-99a2-63c0acaee430"}}', '\x2f3883c659ce0bbf1467445d14992245e69b134d765ca49c5e66ec2444c66465'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 24, '2026-11-09 10:28:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'identity.check', '22.1.1', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-09T10:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "outcome": "confirmed", "identityCheck": "01a2217d-583e-753e-9d25-2199c609ac7c"}}', '\x7ed2c99cc00816258472dddfc06cf55f6cda6219eaa0a6c4f1e5fc7142253f93'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 25, '2026-11-09 10:32:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'notice.tell', '22.1.3', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-09T10:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "notice": "01a2217d-5842-787d-9162-10d4f32ac4d2"}}', '\x9e75773f0f6fd85b890e47ba8416a4ea0dba11e47c6d452a49db5a33b5ece7eb'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 26, '2026-11-09 10:36:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-09T10:36:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-5844-7596-be01-9199b68ae033"}}', '\x0aa40d68b12456ed2612466bda1033574dceb8f93101457d47d1a00e09836c49'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 27, '2026-11-09 10:36:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.draw', '22.1.3', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-09T10:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "mandate": "01a2217d-5844-7596-be01-9199b68ae033"}}', '\xc54a6f823c3be282b124cdc261923b1db40f358a2cb86014af996409ee79304a'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 28, '2026-11-09 10:40:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-09T10:40:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-5844-7596-be01-9199b68ae033"}}', '\x5897dbe839b3cc280ddd7b544efcb4f3e641e2550857526f42e3a2b5033e35f7'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 29, '2026-11-09 10:40:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.sign', '22.1.3', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-09T10:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "mandate": "01a2217d-5844-7596-be01-9199b68ae033"}}', '\x43d1b9567d86de81b7f1a072e19916d5fc7454ae92e43c58668e862bd30f2f77'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 30, '2026-11-09 10:44:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'portal.identify', '22.1.2', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-09T10:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"means": "eid_card", "application": "01a2217d-584f-7cde-b22d-a6238a388047"}}', '\x88aa9f48394ba4fa03fa83828fd965eb7e6be314d6c63d19246962abe4a282b8'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 31, '2026-11-09 10:44:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'application.file', '22.1.5', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-09T10:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "edition": "01a2217d-5490-7a22-8d31-63ce16dab020", "mandate": "01a2217d-5844-7596-be01-9199b68ae033", "application": "01a2217d-584f-7cde-b22d-a6238a388047"}}', '\xe572274035861cd945ce5a6c6bbedda69a478ef7d69967bf20935a85441e6b06'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 32, '2026-11-09 10:48:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'planned-time.tell', '22.1.6', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-09T10:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "application": "01a2217d-584f-7cde-b22d-a6238a388047"}}', '\x989c28892b3a3b18002592a32f5daf8f120c4ac44c41d18f290370f242614ce5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 33, '2026-11-12 08:40:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-12T08:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "edition": "01a2217d-5477-7e14-a4a1-c54addff3218"}}', '\x19fd2f97fc50fd35807cee4e392cd4290a8473bb65731260324c3bc07455e313'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 34, '2026-11-12 08:44:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-12T08:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "declaration": "01a2217d-588f-7b51-8311-06b1e72f2d53"}}', '\x3e9d6158cb95c7ea50aad2a8b1197fc47e4910cc819f433dbbf41c5a1b237375'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 35, '2026-11-12 08:48:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-12T08:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "outcome": "confirmed", "identityCheck": "01a2217d-5892-7884-91b7-1d28cab785c4"}}', '\xdc36f23ea08579b2b315e295aae5898a8b07ec691d62779769f57ae15f55991c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 36, '2026-11-12 08:52:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'notice.tell', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-12T08:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "notice": "01a2217d-5896-7dc3-948e-e279535529de"}}', '\x99637828632ba1afb25e09e420e2c1f9e4b8ba3cc749de7b63223edb012034ea'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 37, '2026-11-12 08:56:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-12T08:56:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-5898-7770-bbe2-3c5b81a663c2"}}', '\x89326293f0e8d5fe033f1d05fed12d5049f81932dea14bbe96340ffaad758b57'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 38, '2026-11-12 08:56:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.draw', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-12T08:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "mandate": "01a2217d-5898-7770-bbe2-3c5b81a663c2"}}', '\x3f297964ec48607c987fcce657592c8db6bf7a68377ac1341d741b14c6532249'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 39, '2026-11-12 09:00:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-12T09:00:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-5898-7770-bbe2-3c5b81a663c2"}}', '\x5957ba1993da3ac1d87739892104f4da79f8ec4909c2020332f8c5b0b63211cc'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 40, '2026-11-12 09:00:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.sign', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-12T09:00:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "mandate": "01a2217d-5898-7770-bbe2-3c5b81a663c2"}}', '\xa202ab55145406a7bd9b6626ec4663ee9c622a7c4e77ba7c9bad5a8b3f71f179'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 41, '2026-11-12 09:04:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'portal.identify', '22.1.2', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-12T09:04:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"means": "eid_card", "application": "01a2217d-58a1-7be3-9e79-534a726565ce"}}', '\x58582f898d8760032129dc83fa8e0b8293cac5b33eca3a54a620397076659d66'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 42, '2026-11-12 09:04:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'application.file', '22.1.5', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-12T09:04:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "edition": "01a2217d-5477-7e14-a4a1-c54addff3218", "mandate": "01a2217d-5898-7770-bbe2-3c5b81a663c2", "application": "01a2217d-58a1-7be3-9e79-534a726565ce"}}', '\x29a1a65e2d6f127fa9dc015c0c49d710944e877994f79e41be8edae83a8d3bef'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 43, '2026-11-12 09:08:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'planned-time.tell', '22.1.6', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-12T09:08:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-588d-7992-a767-b9ff3cd23f3b", "application": "01a2217d-58a1-7be3-9e79-534a726565ce"}}', '\x34188c13a9d36e3b23e2c363ac22b3e50d4c0e2f7b7e580093a9b8a8265d0e49'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 44, '2026-11-13 09:55:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-11-13T09:55:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "edition": "01a2217d-549c-71c3-8a87-5edfb54a4e92"}}', '\xe8eba76dc647bef2e441f90aaf5859df9e58883a0f8f0fba7b45664fa623c687'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 45, '2026-11-13 09:59:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-13T09:59:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "declaration": "01a2217d-58a8-7a0a-9b81-9102e513c276"}}', '\x659fad7184c3e961fc305f964f10519abf0867d58795e5252fde5f8e32fd301e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 46, '2026-11-13 10:03:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'identity.check', '22.1.1', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:03:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "outcome": "confirmed", "identityCheck": "01a2217d-58ab-71f8-9f8f-35c2932b3cee"}}', '\x009db9b78cccd8afdc84a055674ddf25f81065611bdd108b99b10a4161cf1bfb'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 47, '2026-11-13 10:07:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'notice.tell', '22.1.3', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:07:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "notice": "01a2217d-58af-796f-85ad-25e71e625908"}}', '\xe05a154ce366a248dc07aeeb11e2a1d27965017b7e31dab29b6b439e1ed5fe4c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 48, '2026-11-13 10:11:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-13T10:11:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-58b1-7cac-9cf8-fa7647ed39ec"}}', '\xd011bfd211b29512566bf67ccbd93105942bf465a2ab8660012b7268863709a6'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 49, '2026-11-13 10:11:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.draw', '22.1.3', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:11:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "mandate": "01a2217d-58b1-7cac-9cf8-fa7647ed39ec"}}', '\xd752afcaa7b681d220db02dd7c1fdfc4a56997af6a9901fd1f3e2bde24849cd2'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 50, '2026-11-13 10:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-13T10:15:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-58b1-7cac-9cf8-fa7647ed39ec"}}', '\x8acc9ed6c4ab79604edf888517fd7f38208af55f1badcaca440ed590415b12b2');
INSERT INTO public.audit_entry VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', 51, '2026-11-13 10:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.sign', '22.1.3', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:15:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "mandate": "01a2217d-58b1-7cac-9cf8-fa7647ed39ec"}}', '\xdeb0c9745185fdb12c53c6168c4a039ac2f3f8a3ab8d04a7b1f1269569919dae'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 52, '2026-11-13 10:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'portal.identify', '22.1.2', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:19:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"means": "eid_card", "application": "01a2217d-58b9-7bc6-8c3d-62339a70dc95"}}', '\xb53736de412cf7ed27a184fce0d3b5efebcf81ef242050a4d0139a8f8ba4dfcf'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 53, '2026-11-13 10:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'application.file', '22.1.5', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:19:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "edition": "01a2217d-549c-71c3-8a87-5edfb54a4e92", "mandate": "01a2217d-58b1-7cac-9cf8-fa7647ed39ec", "application": "01a2217d-58b9-7bc6-8c3d-62339a70dc95"}}', '\x5de8ae9a97b7376015f9d2ccc3bad7ecf5eaf39666f1bcb92b92bdfdb70780f3'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 54, '2026-11-13 10:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-13T10:23:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"mark": "ended", "document": "01a2217d-58b1-7cac-9cf8-fa7647ed39ec"}}', '\x79f52cb69b14aa20a583064dd7b91534aefe4d6a37f8e2317562f4d348a6b88e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 55, '2026-11-13 10:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.complete', '22.1.3', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:23:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"mandate": "01a2217d-58b1-7cac-9cf8-fa7647ed39ec"}}', '\x6ad941d7c6bd0ebfc77ae31c8b4a2ca1ab80b1e15b451a5f0878fcd3169f69b5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 56, '2026-11-13 10:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'planned-time.tell', '22.1.6', false, '01a2217d-58ab-7dcc-8ca9-221db0df8225', '{"at": "2026-11-13T10:23:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58ab-7dcc-8ca9-221db0df8225", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58a6-7536-9924-15095a922e63", "application": "01a2217d-58b9-7bc6-8c3d-62339a70dc95"}}', '\xb5889a29b4e9e4c92048d99f7737894cf4a0b5eaa25b44dc28290190a8a255de'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 57, '2026-11-16 13:40:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-11-16T13:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "edition": "01a2217d-5488-7bae-a42e-5706091400ba"}}', '\x9d2ced403f716dbb2ecc16740c26f9ba6984410c0a3d8fb5725fae32e0752f4b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 58, '2026-11-16 13:44:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-16T13:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "declaration": "01a2217d-58c1-79a6-afd2-cededd79fe48"}}', '\x01f0b56f6e511f413237c63fdfcb7bf10a658efd5aabee7b11fdb75c61302730'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 59, '2026-11-16 13:48:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'identity.check', '22.1.1', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-16T13:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "outcome": "confirmed", "identityCheck": "01a2217d-58c6-7adc-8a14-01dd3b147eb2"}}', '\xf240efbd0c3756c650e594d39932e44765dd96f8867e49c0d3c5ea24c830c157'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 60, '2026-11-16 13:52:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'notice.tell', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-16T13:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "notice": "01a2217d-58c8-7dc4-9b25-d8e8bf066aa5"}}', '\xb9fa749f874e3cf8c02ce569e15badcd1edf31933b77b5984b325598d4a9497e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 61, '2026-11-16 13:56:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-16T13:56:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-58ca-72e9-b8e9-499b09b82ab6"}}', '\xded669f303d14874f24214838c93d05f46a93c9628f098b7283f2a855f47b6a0'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 62, '2026-11-16 13:56:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.draw', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-16T13:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "mandate": "01a2217d-58ca-72e9-b8e9-499b09b82ab6"}}', '\xda5be18a73d73f5c98f8c142ab4a850e2b3bb0cc7c4aff9c1718009277bb3bab'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 63, '2026-11-16 14:00:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-16T14:00:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"mark": "unsigned", "document": "01a2217d-58ca-72e9-b8e9-499b09b82ab6"}}', '\x9eabe5331d5b92694473651b3b84d3f991206e08e4bb1ffa0519ccd70ccc67d6'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 64, '2026-11-16 14:00:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.end', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-16T14:00:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "kind": "unsigned", "mandate": "01a2217d-58ca-72e9-b8e9-499b09b82ab6"}}', '\x58f1bbafd02f9d4c026660d87834f6a772dd764cbc1841abf090be62cd002b76'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 65, '2026-11-17 07:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-17T07:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "edition": "01a2217d-548d-7902-9563-39387c2069d0"}}', '\xf1037b030fc33338ff26d406f8c445c48bf9de47006350001ae3c5105d389321'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 66, '2026-11-17 07:09:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-17T07:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "declaration": "01a2217d-58d4-7db6-9fbe-ddf59145352b"}}', '\xb9fdb500253791548d7bb66231820fd34e90d119ac6ef8c926d778b48bb70b67'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 67, '2026-11-17 07:13:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-58d8-709f-baf9-c45976919de2', '{"at": "2026-11-17T07:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58d8-709f-baf9-c45976919de2", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "outcome": "confirmed", "identityCheck": "01a2217d-58d8-7d4d-a677-a5039b4fe8b4"}}', '\xd916b23a91bfe9ff41ee2d117ffe77c916a6046b45beb209b2b142a7a9ede554'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 68, '2026-11-17 07:17:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'notice.tell', '22.1.3', false, '01a2217d-58d8-709f-baf9-c45976919de2', '{"at": "2026-11-17T07:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58d8-709f-baf9-c45976919de2", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "notice": "01a2217d-58db-7613-b565-44012b5aed15"}}', '\x58c71c89512050cf33d004df1e4328438fc9fa9cd53ea9c6101b87d5980b27ab'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 69, '2026-11-17 07:21:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-17T07:21:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-58de-7648-9077-26c43bfbd610"}}', '\x1ca68a54018393a615cbd311008d0c4192c57b44e19f6f0309178342f4461e59'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 70, '2026-11-17 07:21:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.draw', '22.1.3', false, '01a2217d-58d8-709f-baf9-c45976919de2', '{"at": "2026-11-17T07:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58d8-709f-baf9-c45976919de2", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "mandate": "01a2217d-58de-7648-9077-26c43bfbd610"}}', '\xb99a5ed2526e958fa0625510d31553086966e7cc191fdb2a113871808c9195ec'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 71, '2026-11-17 07:25:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-17T07:25:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-58de-7648-9077-26c43bfbd610"}}', '\xca5c102013d6b392f8d99ec13150ce0b64cbccfff2ad37d60d34eaf08d50131b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 72, '2026-11-17 07:25:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.sign', '22.1.3', false, '01a2217d-58d8-709f-baf9-c45976919de2', '{"at": "2026-11-17T07:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58d8-709f-baf9-c45976919de2", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "mandate": "01a2217d-58de-7648-9077-26c43bfbd610"}}', '\xcc6c1b2ddff6b92a263f40db6da1c42dbce3a4738de8ff9543c63ba229c08732'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 73, '2026-11-17 11:30:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'portal.identify', '22.1.2', false, '01a2217d-58d8-709f-baf9-c45976919de2', '{"at": "2026-11-17T11:30:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58d8-709f-baf9-c45976919de2", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"means": "eid_card", "application": "01a2217d-58e6-7b11-b5ae-d979b8e7d490"}}', '\xc16a378b7056ee53f396d9e5093919567d4799bab215ce2c57b72c27a0b468dc'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 74, '2026-11-17 11:30:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'application.file', '22.1.5', false, '01a2217d-58d8-709f-baf9-c45976919de2', '{"at": "2026-11-17T11:30:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58d8-709f-baf9-c45976919de2", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "edition": "01a2217d-548d-7902-9563-39387c2069d0", "mandate": "01a2217d-58de-7648-9077-26c43bfbd610", "application": "01a2217d-58e6-7b11-b5ae-d979b8e7d490"}}', '\xb170ccc2952eb2d0d645dc0354f334e1bba81d5593af8238011dfe8faca1e18b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 75, '2026-11-17 11:34:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'planned-time.tell', '22.1.6', false, '01a2217d-58d8-709f-baf9-c45976919de2', '{"at": "2026-11-17T11:34:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58d8-709f-baf9-c45976919de2", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58d2-737a-8078-6416bb7c527b", "application": "01a2217d-58e6-7b11-b5ae-d979b8e7d490"}}', '\x3161724671996b37740fe5876482c753926fa867313ea2b802f08c6f10eec1d5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 76, '2026-11-17 14:30:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-17T14:30:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"consultation": "01a2217d-58ea-7194-adbe-1db6a0c32bac"}}', '\x9ce280dd961de309b53c94a0b7b35850d4d2064e884da11e36a7b28862643353'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 77, '2026-11-18 08:00:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-11-18T08:00:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58ec-781c-9711-b32215167ffd", "edition": "01a2217d-5498-7927-bde8-dedc8c265808"}}', '\xbb7b8d5931916402859eba96bc179e6de96438b4f71fd4b335080cd7b7560d5f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 78, '2026-11-18 08:04:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-18T08:04:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58ec-781c-9711-b32215167ffd", "declaration": "01a2217d-58ee-778b-ac1b-0952b899d350"}}', '\x6a868b9d35360f9803746426432d3347ba748a4329d5666ca8bd1b4c2bb09f6c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 79, '2026-11-18 08:08:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'identity.check', '22.1.1', false, '01a2217d-58f1-7783-a77f-fb0655a87ebc', '{"at": "2026-11-18T08:08:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58f1-7783-a77f-fb0655a87ebc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58ec-781c-9711-b32215167ffd", "outcome": "confirmed", "identityCheck": "01a2217d-58f1-775a-8357-a73069a157d5"}}', '\x634438a953b18345f1cba85f025450e41589c693ca7cc03e3bd188a3fad8deb0'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 80, '2026-11-18 08:12:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'notice.tell', '22.1.3', false, '01a2217d-58f1-7783-a77f-fb0655a87ebc', '{"at": "2026-11-18T08:12:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58f1-7783-a77f-fb0655a87ebc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58ec-781c-9711-b32215167ffd", "notice": "01a2217d-58f5-7cbc-af95-2c3f4c22bb0d"}}', '\xa015024481e4fb021843b05b577ac33d8ffd6c2c159f77ba9541221d34753c82'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 81, '2026-11-18 08:16:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-18T08:16:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-58f7-7f63-a696-5ce64b0bbdcb"}}', '\x5c9d54ac66cbef87cf06544465e8572816cd1f2feae22d509a584bf341bbd716'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 82, '2026-11-18 08:16:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.draw', '22.1.3', false, '01a2217d-58f1-7783-a77f-fb0655a87ebc', '{"at": "2026-11-18T08:16:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58f1-7783-a77f-fb0655a87ebc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58ec-781c-9711-b32215167ffd", "mandate": "01a2217d-58f7-7f63-a696-5ce64b0bbdcb"}}', '\x8233c40a48b2d8a9490820cebe42271d680518f004d03cb7b3d451e5c50d00ce'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 83, '2026-11-18 08:20:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-18T08:20:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-58f7-7f63-a696-5ce64b0bbdcb"}}', '\xf1082227d72d603d1082ecef5f1fba5ada41ea4d56c6f62a1424a5b99d3b1e83'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 84, '2026-11-18 08:20:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.sign', '22.1.3', false, '01a2217d-58f1-7783-a77f-fb0655a87ebc', '{"at": "2026-11-18T08:20:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58f1-7783-a77f-fb0655a87ebc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58ec-781c-9711-b32215167ffd", "mandate": "01a2217d-58f7-7f63-a696-5ce64b0bbdcb"}}', '\x0571a701f1386703333f6228a01f35d1747bae4dfa578252842e92d656bddbe1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 85, '2026-11-19 07:45:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-19T07:45:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"mark": "revoked", "document": "01a2217d-58f7-7f63-a696-5ce64b0bbdcb"}}', '\x1db3da69b16378c30fef4840895ea232a1709be7260284690a18ded78507bb85'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 86, '2026-11-19 07:45:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.end', '22.1.3', false, '01a2217d-58f1-7783-a77f-fb0655a87ebc', '{"at": "2026-11-19T07:45:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-58f1-7783-a77f-fb0655a87ebc", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58ec-781c-9711-b32215167ffd", "kind": "revoked", "mandate": "01a2217d-58f7-7f63-a696-5ce64b0bbdcb"}}', '\x007ee789f4edc6b8dad9e1111b280aa487d2d23965b4fee682868a194c6bb8fa'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 87, '2026-11-20 12:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-11-20T12:15:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5905-749c-9d4e-6e24e12831c1", "edition": "01a2217d-5488-7bae-a42e-5706091400ba"}}', '\xa0fc1895dda0ff8a7b868832b0133d622ac90a7e10795bcc5b82eba9030b2d63'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 88, '2026-11-20 12:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-20T12:19:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5905-749c-9d4e-6e24e12831c1", "declaration": "01a2217d-5908-7e87-8bbf-50cd6f0c6c39"}}', '\x983992b85c5b545ab854e1cdff643a4d314152650c1907dabc6849536f8af444'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 89, '2026-11-20 12:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'identity.check', '22.1.1', false, NULL, '{"at": "2026-11-20T12:23:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5905-749c-9d4e-6e24e12831c1", "outcome": "refused", "identityCheck": "01a2217d-590a-73c9-af22-21b94e0beb1a"}}', '\x065879fa6bc1844e957ad6b828571334686ed792da9011c08c81f140483617b1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 90, '2026-11-23 07:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'notice.tell', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-23T07:15:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "notice": "01a2217d-590d-78c1-b846-4e8706109075"}}', '\x31055f1cde44a7e63b00d7a30a543e8553e5fffab9854f09d06bbff7552a4436'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 91, '2026-11-23 07:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-23T07:19:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-590f-7620-be66-8378aa79515e"}}', '\xb68d57274982799dd9ca9263a431ca4196ecc40eaefa707cbe03eba025a93d3c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 92, '2026-11-23 07:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.draw', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-23T07:19:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "mandate": "01a2217d-590f-7620-be66-8378aa79515e"}}', '\xd15d5f94d48c028d9732ad830ab0cc9b1d0a8e4f89b52e85843965ad6817e898'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 93, '2026-11-23 07:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-23T07:23:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"document": "01a2217d-590f-7620-be66-8378aa79515e"}}', '\x2808798fb7cfb23888cb4205373c6e93bf8f2af55e1f8af74ed1614dcea3ed8c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 94, '2026-11-23 07:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.sign', '22.1.3', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-23T07:23:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "mandate": "01a2217d-590f-7620-be66-8378aa79515e"}}', '\x8a3ef0e95598931f5a06ca41736a5998b5a507a32a3f26be4beb0992650bed42'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 95, '2026-11-23 07:27:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'portal.identify', '22.1.2', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-23T07:27:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"means": "eid_card", "application": "01a2217d-5916-7052-b508-460cec863b91"}}', '\x3a781a39acbb96feb62cc62f30007933021fb7e97d6663d92514215f8b40fb02'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 96, '2026-11-23 07:27:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'application.file', '22.1.5', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-23T07:27:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "edition": "01a2217d-5488-7bae-a42e-5706091400ba", "mandate": "01a2217d-590f-7620-be66-8378aa79515e", "application": "01a2217d-5916-7052-b508-460cec863b91"}}', '\x661e047e8dcd766e09bc38b100c495b9e34b2747a60808aedff8b315689d36cc'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 97, '2026-11-23 07:31:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'planned-time.tell', '22.1.6', false, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '{"at": "2026-11-23T07:31:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5891-77f9-9e25-f8f2c3bcab92", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-58c0-78a3-9998-7d686dff40bf", "application": "01a2217d-5916-7052-b508-460cec863b91"}}', '\xb237ea99522cf4642d2a6880714230ca6125f04c2e449229d425e81e53d689e5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 98, '2026-11-24 13:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-24T13:05:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"mark": "ended", "document": "01a2217d-581f-760d-9d96-509136fab38c"}}', '\xbf9cf28dab546cd12934acb8f031ddd6529bd6b8bf432da8dbe8f0f7fec8baae'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 99, '2026-11-24 13:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.complete', '22.1.3', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-24T13:05:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"mandate": "01a2217d-581f-760d-9d96-509136fab38c"}}', '\xe8a63ae1f49e26053501417587e5500a50f7ae0eef4cbdc107a92a1e7959b1c2'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 100, '2026-11-24 13:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'result.tell', '22.1.7', false, '01a2217d-5818-7d55-8482-c54f7ce27878', '{"at": "2026-11-24T13:05:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5818-7d55-8482-c54f7ce27878", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-5810-7d8b-9b6f-bebdc7dc07b6", "application": "01a2217d-582b-75c2-ba63-6b55d60e53be"}}', '\xd769735a8c4aa94c67f1048d546fcc058b206244526b293b50c990fb1e970a58'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 101, '2026-11-25 09:10:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-25T09:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "edition": "01a2217d-5488-7bae-a42e-5706091400ba"}}', '\x1c4112be9c5e19141708c9aca74774c7441976039f5ecafd8337ff4fd776cb65'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 102, '2026-11-25 09:14:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-25T09:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "declaration": "01a2217d-5940-7ab3-814a-54c72e0ec127"}}', '\xcff278cede82f959ab8bb5f26be8d9dd1d67869c1769ef819da641052118412c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 145, '2026-11-28 09:19:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T09:19:51.352006104Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-59ed-7a5b-8e64-bfcaa576a06e", "edition": "01a2217d-547f-78b7-a5dc-535fe7074605"}}', '\x6540981eb84c35a7a51651b069b230f897d231d500a3b03b427e6a7ea89f87eb'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 103, '2026-11-25 09:18:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-5943-73e4-9105-01a9b4b3c11b', '{"at": "2026-11-25T09:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5943-73e4-9105-01a9b4b3c11b", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "outcome": "confirmed", "identityCheck": "01a2217d-5944-7d34-b179-991e6f6033bc"}}', '\x17eee2c836290bc01b722c040393cf39c50c21a9b184b860fb6ab815f481ace8'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 104, '2026-11-25 09:22:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'notice.tell', '22.1.3', false, '01a2217d-5943-73e4-9105-01a9b4b3c11b', '{"at": "2026-11-25T09:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5943-73e4-9105-01a9b4b3c11b", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "notice": "01a2217d-5947-7fb9-9b24-32129fe5baf2"}}', '\x96dae3178595a736479431f0ccdcce51f9e6b352bb0d21b65c16aad68960cd75'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 105, '2026-11-25 09:26:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-25T09:26:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-594c-7c65-b772-10558b0c6a45"}}', '\xe3e30bdbbdb6ef4d64b3f5915ea623c910a442609965ab82ee5a0c03cf8a956c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 106, '2026-11-25 09:26:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.draw', '22.1.3', false, '01a2217d-5943-73e4-9105-01a9b4b3c11b', '{"at": "2026-11-25T09:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5943-73e4-9105-01a9b4b3c11b", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "mandate": "01a2217d-594c-7c65-b772-10558b0c6a45"}}', '\x98e31162357012cdd1116819c11708c9621e0215d7dff6511c3fc699454d7b7e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 107, '2026-11-25 09:30:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-25T09:30:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-594c-7c65-b772-10558b0c6a45"}}', '\x68673cca743d7436ec46891613c5acb82288c57bc5d00d481d1afc649b8085c7'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 108, '2026-11-25 09:30:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.sign', '22.1.3', false, '01a2217d-5943-73e4-9105-01a9b4b3c11b', '{"at": "2026-11-25T09:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5943-73e4-9105-01a9b4b3c11b", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "mandate": "01a2217d-594c-7c65-b772-10558b0c6a45"}}', '\xb8a93740f55e9088d3cc0301dd50dfd4fb5710c843631a40248b8569622b3f31'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 109, '2026-11-25 09:34:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'portal.identify', '22.1.2', false, '01a2217d-5943-73e4-9105-01a9b4b3c11b', '{"at": "2026-11-25T09:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5943-73e4-9105-01a9b4b3c11b", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"means": "eid_card", "application": "01a2217d-595b-7316-98fb-2a5b0cb0a99d"}}', '\x5613298ba5744dbb6c4e53244371543227fab00eea01e4369d091c68aa7cfbe7'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 110, '2026-11-25 09:34:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'application.file', '22.1.5', false, '01a2217d-5943-73e4-9105-01a9b4b3c11b', '{"at": "2026-11-25T09:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5943-73e4-9105-01a9b4b3c11b", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "edition": "01a2217d-5488-7bae-a42e-5706091400ba", "mandate": "01a2217d-594c-7c65-b772-10558b0c6a45", "application": "01a2217d-595b-7316-98fb-2a5b0cb0a99d"}}', '\x4ae069fda67d7bca4aeb3656171f68d6a03cbe884e4f5577d8d31159c918d67a'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 111, '2026-11-25 09:38:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'planned-time.tell', '22.1.6', false, '01a2217d-5943-73e4-9105-01a9b4b3c11b', '{"at": "2026-11-25T09:38:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-5943-73e4-9105-01a9b4b3c11b", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-593e-7dfc-8a42-4fab9d22b0af", "application": "01a2217d-595b-7316-98fb-2a5b0cb0a99d"}}', '\x7b4506e68c461ce4f3da1be23337e623a102e5a098af7acecdd73803ad21568f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 112, '2026-11-26 06:50:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-26T06:50:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"mark": "ended", "document": "01a2217d-5844-7596-be01-9199b68ae033"}}', '\xd2812087089047627ee25e40a378fa11b4873cdbe0316621201c3615435f4de6'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 113, '2026-11-26 06:50:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'mandate.end', '22.1.3', false, '01a2217d-583e-76f4-98da-b24c63c548e1', '{"at": "2026-11-26T06:50:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-583e-76f4-98da-b24c63c548e1", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-5839-74f1-9814-db755ad39e11", "kind": "died", "mandate": "01a2217d-5844-7596-be01-9199b68ae033"}}', '\x33df67e8928be00fae5b778dd321f21a330e083cdc2ab12db6542691bb09def9'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 114, '2026-11-26 13:00:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-26T13:00:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"consultation": "01a2217d-5984-7d47-a879-da2e3dd3d78c"}}', '\x6c6087faf82500ca78a4dd55d0280ea18c048114b3da006f63dbb747b88dfc42'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 115, '2026-11-27 09:25:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-27T09:25:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"consultation": "01a2217d-5985-7ad2-b47d-e1fe569faa56"}}', '\xa0268cf19167aec32ad6295d49fd9d15581d1ab12ec4aa0a79bed7c08d2dd11a'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 116, '2026-11-28 07:29:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T07:29:51.352006104Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59a2-7a46-9e9d-288308d67359", "edition": "01a2217d-549d-7eb0-acd1-c1aac4920999"}}', '\x7c87122bafe3903669e1fde9c985f708931c1cf900cb67253ef983d39d34dd3e'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "things": {"centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef"}}', '\x5cd0160699a49b2cbf6da5626e41acf09f34a3daf6a41478054e37b62e85cc68'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 117, '2026-11-28 07:33:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T07:33:51.352006104Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59a2-7a46-9e9d-288308d67359", "declaration": "01a2217d-59a8-745e-b049-5c81c0c6c47b"}}', '\x46a85b1af890e1a575dbb25bfcd935d870454031dd955272ec5c2d826357e985'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 118, '2026-11-28 07:37:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-59ac-75c6-b71f-399e7f777b4a', '{"at": "2026-11-28T07:37:51.352006104Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59ac-75c6-b71f-399e7f777b4a", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59a2-7a46-9e9d-288308d67359", "outcome": "confirmed", "represented": "01a2217d-59ad-7189-9ebf-966d98667f3d", "identityCheck": "01a2217d-59ad-79bc-a6b4-a5138605f74a"}}', '\xd304b4ca2202c98f73aa91f6340d7ea9af5b9fdc4cd9ed9468da100cf49ca8f3'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 119, '2026-11-28 07:41:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'notice.tell', '22.1.3', false, '01a2217d-59ac-75c6-b71f-399e7f777b4a', '{"at": "2026-11-28T07:41:51.352006104Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59ac-75c6-b71f-399e7f777b4a", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59a2-7a46-9e9d-288308d67359", "notice": "01a2217d-59b1-7fd4-a1a2-7d8313f0a04d"}}', '\x0fc5467fbbf3061a359671e63b2b75605f2eab2be10e3ff8be6dcd22c0db6fee'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 120, '2026-11-28 07:45:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-28T07:45:51.352006104Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-59b3-7b46-a3e0-30ddcc81ed88"}}', '\x8895b35d90238c6af761732ec706589278e6bc62bd80e634b85ec3e1c37f6125'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 121, '2026-11-28 07:45:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.draw', '22.1.3', false, '01a2217d-59ac-75c6-b71f-399e7f777b4a', '{"at": "2026-11-28T07:45:51.352006104Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59ac-75c6-b71f-399e7f777b4a", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59a2-7a46-9e9d-288308d67359", "mandate": "01a2217d-59b3-7b46-a3e0-30ddcc81ed88"}}', '\x11ef465db2ccbe913231b792d88fc6b125bc42e61b286a5ba0a55a3bc7ade934'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 122, '2026-11-28 07:49:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-28T07:49:51.352006104Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-59b3-7b46-a3e0-30ddcc81ed88"}}', '\x6ff05c4e43419a4474a3934a5baff192e19e35b3ec755f00535f925419466e85'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 123, '2026-11-28 07:49:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.sign', '22.1.3', false, '01a2217d-59ac-75c6-b71f-399e7f777b4a', '{"at": "2026-11-28T07:49:51.352006104Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59ac-75c6-b71f-399e7f777b4a", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59a2-7a46-9e9d-288308d67359", "mandate": "01a2217d-59b3-7b46-a3e0-30ddcc81ed88"}}', '\xbb88b7951ba73de68cc8df16d41106aa031a88e0a2f5f3047360301a3992956d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 124, '2026-11-28 08:19:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:19:51.352006104Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59be-7997-88ae-6c099190f6e3", "edition": "01a2217d-5494-7832-b76e-ef17590d06a9"}}', '\x388b7f2bef6f94e89c19b370c84ddcf5ee9ee7f6073ee6b3b97787cabab144c7'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 125, '2026-11-28 08:23:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T08:23:51.352006104Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59be-7997-88ae-6c099190f6e3", "declaration": "01a2217d-59bf-7026-97c6-fe1d03e3ef6e"}}', '\xfbecad31a248a660c1416e73b224a299a374955683e4dd6a4e796db1b95e1794'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 126, '2026-11-28 08:27:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-59c2-7264-acfb-8202a5b44dd5', '{"at": "2026-11-28T08:27:51.352006104Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59c2-7264-acfb-8202a5b44dd5", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59be-7997-88ae-6c099190f6e3", "outcome": "confirmed", "identityCheck": "01a2217d-59c2-71a0-9915-4b263b820192"}}', '\x91b5479dba476ac1edf49b256050a029e902d672d72b730ba666ed4c8fb659f5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 127, '2026-11-28 08:31:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'notice.tell', '22.1.3', false, '01a2217d-59c2-7264-acfb-8202a5b44dd5', '{"at": "2026-11-28T08:31:51.352006104Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59c2-7264-acfb-8202a5b44dd5", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59be-7997-88ae-6c099190f6e3", "notice": "01a2217d-59c9-7b0f-9814-2f941ddd2f98"}}', '\x2ab84bc7cf8a6d1373acc73dee9a789386e5fc3974381e7ff3dd1d96bd67e6b9'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 128, '2026-11-28 08:35:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-28T08:35:51.352006104Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-59cb-75ff-99cd-8f2e047768b4"}}', '\xd047c99319cdaaeeeb38eb6d68bf516edaeac2fcced975b093fce153e387a424'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 129, '2026-11-28 08:35:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.draw', '22.1.3', false, '01a2217d-59c2-7264-acfb-8202a5b44dd5', '{"at": "2026-11-28T08:35:51.352006104Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59c2-7264-acfb-8202a5b44dd5", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59be-7997-88ae-6c099190f6e3", "mandate": "01a2217d-59cb-75ff-99cd-8f2e047768b4"}}', '\xf3b6802166ddc864494f225b68475957d023d8d98f9dd6a3d7af3951a101a4ee'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 130, '2026-11-28 08:44:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:44:51.352006104Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59cf-7f54-8a8a-6522980d795b", "edition": "01a2217d-5490-7a22-8d31-63ce16dab020"}}', '\xdeb7d327bcd261d9a45a31e86c53a8146993a5812c7923d09d8533fa30915e8f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 131, '2026-11-28 08:48:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T08:48:51.352006104Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59cf-7f54-8a8a-6522980d795b", "declaration": "01a2217d-59d0-7167-9d67-70dfd0697901"}}', '\xa032c7d42459df9615f4dccdbf7434656469747d26e52c550e2c3513ea7288d4'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 132, '2026-11-28 08:52:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-59d5-7a4a-9943-48b7217de49f', '{"at": "2026-11-28T08:52:51.352006104Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59d5-7a4a-9943-48b7217de49f", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59cf-7f54-8a8a-6522980d795b", "outcome": "confirmed", "identityCheck": "01a2217d-59d5-7284-b379-f07832a93aab"}}', '\xb3f2def991009f9b85db918d49278974ec53fcb87e32a58518a0bbcb2f68bf63'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 133, '2026-11-28 08:56:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'notice.tell', '22.1.3', false, '01a2217d-59d5-7a4a-9943-48b7217de49f', '{"at": "2026-11-28T08:56:51.352006104Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59d5-7a4a-9943-48b7217de49f", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59cf-7f54-8a8a-6522980d795b", "notice": "01a2217d-59d7-7f15-9905-9c93f39e3695"}}', '\xecd18c3d4a1088c10bbec17b6294c6733a2308d253d4ce3c06d882f67b0e2716'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 134, '2026-11-28 08:59:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:59:51.352006104Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59d8-7794-b763-72489966b48b", "edition": "01a2217d-5496-70dd-ae71-50f2af5436c2"}}', '\xe3516299d00e29fc460ca8f9bab1c049b899c7f403ede312ed913e951793fefa'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 135, '2026-11-28 09:00:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-28T09:00:51.352006104Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-59da-71c1-abb5-fa9a18972d31"}}', '\xa7cd0026cd205ca909a3cb78b1a0a2950588d86e52e71b9ff97d8feae93cc5d3'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 136, '2026-11-28 09:00:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.draw', '22.1.3', false, '01a2217d-59d5-7a4a-9943-48b7217de49f', '{"at": "2026-11-28T09:00:51.352006104Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59d5-7a4a-9943-48b7217de49f", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59cf-7f54-8a8a-6522980d795b", "mandate": "01a2217d-59da-71c1-abb5-fa9a18972d31"}}', '\x46f743f5c3bda37f9ec74da507a5456b3ea352736f5f973bbbc16b19cac7828f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 137, '2026-11-28 09:03:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T09:03:51.352006104Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59d8-7794-b763-72489966b48b", "declaration": "01a2217d-59de-7e13-b127-3afaa6c5405f"}}', '\x1b8bc7379445c14720501481bbe8f78440a35c681300b03b06fc205b19e0806f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 138, '2026-11-28 09:04:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-28T09:04:51.352006104Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"document": "01a2217d-59da-71c1-abb5-fa9a18972d31"}}', '\x49d91f0744cacb682aef136517431c64b05b3463d98741642b51cb0627e6abc5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 139, '2026-11-28 09:04:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'mandate.sign', '22.1.3', false, '01a2217d-59d5-7a4a-9943-48b7217de49f', '{"at": "2026-11-28T09:04:51.352006104Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59d5-7a4a-9943-48b7217de49f", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59cf-7f54-8a8a-6522980d795b", "mandate": "01a2217d-59da-71c1-abb5-fa9a18972d31"}}', '\x5cffc338e79c872124017558c3bcb2b6738dbcd84fa8cb3887d2191cf1e5f93b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 140, '2026-11-28 09:07:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'identity.check', '22.1.1', false, '01a2217d-59e3-78ba-8443-69284d00dfa4', '{"at": "2026-11-28T09:07:51.352006104Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59e3-78ba-8443-69284d00dfa4", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59d8-7794-b763-72489966b48b", "outcome": "confirmed", "identityCheck": "01a2217d-59e3-7ae1-94d2-8e32e1649592"}}', '\x9fd32dbf57d8e8f102445628449e3caa27bdb6f0878cc4772307913f939b4ff7'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 141, '2026-11-28 09:08:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'portal.identify', '22.1.2', false, '01a2217d-59d5-7a4a-9943-48b7217de49f', '{"at": "2026-11-28T09:08:51.352006104Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59d5-7a4a-9943-48b7217de49f", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"means": "eid_card", "application": "01a2217d-59ea-7c4c-8238-5ce4522f9146"}}', '\xbf9c0f6a41c805d1a89823c4adeda3200032983aba351f90b04fc69babe0419b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 142, '2026-11-28 09:08:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'application.file', '22.1.5', false, '01a2217d-59d5-7a4a-9943-48b7217de49f', '{"at": "2026-11-28T09:08:51.352006104Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56a8-776d-98e0-1849603b4061", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "client": "01a2217d-59d5-7a4a-9943-48b7217de49f", "person": "01a2217d-56a7-75ea-bd5d-20c2b5d58888", "things": {"case": "01a2217d-59cf-7f54-8a8a-6522980d795b", "edition": "01a2217d-5490-7a22-8d31-63ce16dab020", "mandate": "01a2217d-59da-71c1-abb5-fa9a18972d31", "application": "01a2217d-59ea-7c4c-8238-5ce4522f9146"}}', '\x9767831788cca8300cf1deee2b89b4bb15bac44ed0588731e59b7811f68e91c6'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 143, '2026-11-28 09:09:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T09:09:51.352006104Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-59eb-7848-a3ad-e782bae035e9", "edition": "01a2217d-547c-711e-82f0-42265bc71bad"}}', '\xd072574fae13794e8f4370a40596010f68b42b906c5823280be76baaf723c9d7'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 144, '2026-11-28 09:13:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T09:13:51.352006104Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56ba-70ea-9c97-c365f1f229dd", "centre": "01a2217d-54a8-7599-b527-6b690b629e80", "person": "01a2217d-56b9-79e9-9973-c487226cd29c", "things": {"case": "01a2217d-59eb-7848-a3ad-e782bae035e9", "declaration": "01a2217d-59ec-7834-9ca1-890c9bb11aca"}}', '\xb2c0c598b76ee2e93183c140cdee5f14b1a57edbc5b7dff6fe655eb9480f59fe'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 2, '2026-11-11 08:10:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'case.open', '2.6', false, NULL, '{"at": "2026-11-11T08:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "edition": "01a2217d-548a-7c12-baa6-8381dd02c286"}}', '\x97facc7f225c49406adfff491405c173277f51829d84fc4acf02ee4bbd543db7'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 3, '2026-11-11 08:14:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-11T08:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "declaration": "01a2217d-586e-7168-b400-56dcacbf1b6e"}}', '\xe837e41c7d7983a86ae224be3de7bf6c40aaa6ad9fd400f457ad86b0a5acda0f'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 4, '2026-11-11 08:18:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'identity.check', '22.1.1', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "outcome": "confirmed", "identityCheck": "01a2217d-5871-7484-aa2c-06301249a8a1"}}', '\x9ee11bc7b25095b1ac6f80ba575ead042ae2ec51724601349e9a3f13217d9af1'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 5, '2026-11-11 08:22:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'notice.tell', '22.1.3', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "notice": "01a2217d-5874-7c31-9add-13053fd5d995"}}', '\x78636bc9da90ff966d7bcac8c9818c9df22526aca0a31f458b02099c8d5ca262');
INSERT INTO public.audit_entry VALUES
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 6, '2026-11-11 08:26:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-11T08:26:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"document": "01a2217d-5876-77ef-a41c-cdba93a844c1"}}', '\x762e52837c8ea8dee6106b96f77fcb8eea11e15f51165c7f6446d0668866575f'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 7, '2026-11-11 08:26:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'mandate.draw', '22.1.3', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "mandate": "01a2217d-5876-77ef-a41c-cdba93a844c1"}}', '\x0e6f6de80b0cdb0db09880858c8aff23a0bc70e6587199781ac93b71a16eef7d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 8, '2026-11-11 08:30:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-11T08:30:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"document": "01a2217d-5876-77ef-a41c-cdba93a844c1"}}', '\x5eb819b123945e13d5a59bf4aaf0105d17d88c4373c30e3136c625756cf5b135'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 9, '2026-11-11 08:30:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'mandate.sign', '22.1.3', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "mandate": "01a2217d-5876-77ef-a41c-cdba93a844c1"}}', '\x01015a22d03f26aefc7e0f7ae795407fbe15debe573e2fa926fdfa4d9d8e4ada'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 10, '2026-11-11 08:34:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'portal.identify', '22.1.2', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"means": "eid_card", "application": "01a2217d-5882-7371-89ff-44ff70f74122"}}', '\xa6d013d0f8c94a8f2a6cb962a80dd36c26ddcdaf5a49f2b3397de8ff9ee0502a'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 11, '2026-11-11 08:34:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'application.file', '22.1.5', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "edition": "01a2217d-548a-7c12-baa6-8381dd02c286", "mandate": "01a2217d-5876-77ef-a41c-cdba93a844c1", "application": "01a2217d-5882-7371-89ff-44ff70f74122"}}', '\x20ada8cfc269dfea666e50a6d793a353bfa13d73250dfdc6d6eece79c09e97c8'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 12, '2026-11-11 08:38:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-11T08:38:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"mark": "ended", "document": "01a2217d-5876-77ef-a41c-cdba93a844c1"}}', '\x54657acc670165232c9dac21171744577620801ca538ad55fc5f5996917d7e3e'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 13, '2026-11-11 08:38:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'mandate.complete', '22.1.3', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:38:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"mandate": "01a2217d-5876-77ef-a41c-cdba93a844c1"}}', '\x1ac8f68940c7b93747964ec95ea930f8b9aa87520dad3f3a350ca625c512329d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 14, '2026-11-11 08:38:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'result.tell', '22.1.7', false, '01a2217d-5870-7f71-aaf0-a50e849ad813', '{"at": "2026-11-11T08:38:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-5870-7f71-aaf0-a50e849ad813", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-586c-7522-831d-b52ade7f3c61", "application": "01a2217d-5882-7371-89ff-44ff70f74122"}}', '\x9c4b53a5faf1637a89f9827fbf39ea25fa903a6d5bdb4c0cf3bc9ba702ed156d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 15, '2026-11-23 07:50:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-23T07:50:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"consultation": "01a2217d-5919-7dbf-af3a-61b9ffc2bfc1"}}', '\x3334485714b154721adfb1559b2980af47063b9eabc165e4cf347e79f6daad85'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 16, '2026-11-26 11:05:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'case.open', '2.6', false, NULL, '{"at": "2026-11-26T11:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "edition": "01a2217d-5485-7014-9502-92c810280449"}}', '\x5d3ccdba8d9ec62a91ddff328796e32fb7090c7f90c87aa3faec0e18d76fdb66'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 17, '2026-11-26 11:09:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-26T11:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "declaration": "01a2217d-5968-7f6b-92eb-e9cf7327afac"}}', '\xcee398b923a0e321b8becbcc6d1e50bc0cb8e0d7993a9585c26ceb954549c6a3'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 18, '2026-11-26 11:13:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'identity.check', '22.1.1', false, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '{"at": "2026-11-26T11:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-596f-7dea-8f55-fa44a7dd1f71", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "outcome": "confirmed", "identityCheck": "01a2217d-596f-7ae7-8e4c-264e97f0f460"}}', '\x744008223956ef77cb207b5b7ae103459aea0e3a3fe9697a8bfed2775f961378'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 19, '2026-11-26 11:17:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'notice.tell', '22.1.3', false, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '{"at": "2026-11-26T11:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-596f-7dea-8f55-fa44a7dd1f71", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "notice": "01a2217d-5973-79fb-8416-8eebb32eb80e"}}', '\xa65db87267e36766d1f0458b49947471634b5c3575768f4663fb617b973fb804'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 20, '2026-11-26 11:21:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-26T11:21:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"document": "01a2217d-5977-7089-8071-d9f3d274669e"}}', '\x271114b7dd0c232c1a32e12e3935dd948311ecfdd1dc258afe3103e753c50305'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 21, '2026-11-26 11:21:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'mandate.draw', '22.1.3', false, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '{"at": "2026-11-26T11:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-596f-7dea-8f55-fa44a7dd1f71", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "mandate": "01a2217d-5977-7089-8071-d9f3d274669e"}}', '\x1da5f80c5f2c13e2655909919c90c83fcb71b550f56644a9254bb7bd5bf48526'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 22, '2026-11-26 11:25:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-26T11:25:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"document": "01a2217d-5977-7089-8071-d9f3d274669e"}}', '\x119195618227de8938ab1231e24dba343e5c9c5b1ac83a5b0c5254777f058e24'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 23, '2026-11-26 11:25:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'mandate.sign', '22.1.3', false, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '{"at": "2026-11-26T11:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-596f-7dea-8f55-fa44a7dd1f71", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "mandate": "01a2217d-5977-7089-8071-d9f3d274669e"}}', '\xc90977c9fd09dfd4a366da50ce8125275d744f19c8e786b2f2a84e7809f28c49'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 24, '2026-11-26 11:29:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'portal.identify', '22.1.2', false, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '{"at": "2026-11-26T11:29:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-596f-7dea-8f55-fa44a7dd1f71", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"means": "eid_card", "application": "01a2217d-5980-75a3-bc93-095def7d71b9"}}', '\x4bb8e1c1a843c7a3871d7b432b65fef46a88f50fd6a7e47423cb207eb894aad1'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 25, '2026-11-26 11:29:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'application.file', '22.1.5', false, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '{"at": "2026-11-26T11:29:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-596f-7dea-8f55-fa44a7dd1f71", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "edition": "01a2217d-5485-7014-9502-92c810280449", "mandate": "01a2217d-5977-7089-8071-d9f3d274669e", "application": "01a2217d-5980-75a3-bc93-095def7d71b9"}}', '\x0a7bb8a5bd0517b1a8807f3037077577d8d38b0229101913c8cd764049517908'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 26, '2026-11-26 11:33:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'planned-time.tell', '22.1.6', false, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '{"at": "2026-11-26T11:33:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-56db-7372-a6b7-195995ed4906", "centre": "01a2217d-54ad-7996-82ec-727bcc14a5ef", "client": "01a2217d-596f-7dea-8f55-fa44a7dd1f71", "person": "01a2217d-56d0-77bc-930a-bdb8e5825ee1", "things": {"case": "01a2217d-5966-7d13-8a8e-56e0e7ca5025", "application": "01a2217d-5980-75a3-bc93-095def7d71b9"}}', '\x254da3667ec4c6ecd219e1b8d0b67e51e1ce8624b8a1f4f7b8b2fb0f621a2107'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "things": {"centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4"}}', '\x667ab58bc54007512ee941910a5b261a9a0f17890a50471f2d804822ee8a6b81'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 2, '2026-11-10 07:35:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'case.open', '2.6', false, NULL, '{"at": "2026-11-10T07:35:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "edition": "01a2217d-547f-78b7-a5dc-535fe7074605"}}', '\xda4252c17ec52537018984d7926df7b73ff13ded8ed43d225a1bc66140a99af8'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 3, '2026-11-10 07:39:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-10T07:39:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "declaration": "01a2217d-5854-72ad-9e8f-dcdae7ec3716"}}', '\x75037895f63d6cae2310b190b7d5448b9f2ccf95e8ce7c4c578cc9765712bb0b'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 4, '2026-11-10 07:43:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'identity.check', '22.1.1', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-10T07:43:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "outcome": "confirmed", "identityCheck": "01a2217d-5859-7d51-9d12-53954bebc488"}}', '\xe307377b94a78c8f72e0c0ff7c14b60837b9c85f31d501be3b0886c27d08a01c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 5, '2026-11-10 07:47:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'notice.tell', '22.1.3', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-10T07:47:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "notice": "01a2217d-585d-7f44-a880-33b6cdf1dbe1"}}', '\x30b206c7ecd165109dc9b44ab322d04c9d664788d80b3882669c5b1ed3a11411'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 7, '2026-11-10 07:51:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'mandate.draw', '22.1.3', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-10T07:51:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "mandate": "01a2217d-585f-72f1-ac2e-8cc7a5ef24e4"}}', '\xa460fb0d87483b66bb3417c4e999c86e479de79d047afb0fc9922c209ec68188'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 8, '2026-11-10 07:55:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-10T07:55:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"document": "01a2217d-585f-72f1-ac2e-8cc7a5ef24e4"}}', '\x247757c77848c0a155fe4f66473494140833292cc494c31c5f32150d6d780e4d'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 9, '2026-11-10 07:55:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'mandate.sign', '22.1.3', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-10T07:55:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "mandate": "01a2217d-585f-72f1-ac2e-8cc7a5ef24e4"}}', '\x0e4422e2c4c1648bd90a3796bcb6a5ad35fcc25d724e18d4220b83ad708d6f6c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 10, '2026-11-10 07:59:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'portal.identify', '22.1.2', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-10T07:59:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"means": "eid_card", "application": "01a2217d-5868-77bd-a611-c0c074b0b876"}}', '\x64c43eb30078337712f141b7e5947a0f21244c043c076747c64c2a90ff27dab1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 11, '2026-11-10 07:59:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'application.file', '22.1.5', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-10T07:59:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "edition": "01a2217d-547f-78b7-a5dc-535fe7074605", "mandate": "01a2217d-585f-72f1-ac2e-8cc7a5ef24e4", "application": "01a2217d-5868-77bd-a611-c0c074b0b876"}}', '\x6f738df6b9e89b562e5486e718e31623b971c803c9e6981cbbe319018bd122a6'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 12, '2026-11-10 08:03:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'planned-time.tell', '22.1.6', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-10T08:03:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "application": "01a2217d-5868-77bd-a611-c0c074b0b876"}}', '\x59afa3c23a4d88d2867acab0894a4a8c7af858d840d5d133d28e60b59f8abf74'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 13, '2026-11-19 10:10:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-19T10:10:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"consultation": "01a2217d-5903-7cb9-8bf5-f8a5f6e193fd"}}', '\x19581a31c74b02a4cf16d0c002bbf9aa4b198617a3ef6cf1b3f606908b10ef25'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 14, '2026-11-24 09:30:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'case.open', '2.6', false, NULL, '{"at": "2026-11-24T09:30:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "edition": "01a2217d-5488-7bae-a42e-5706091400ba"}}', '\xb76f7fd6a2ec332a53d6b2fc1bf9895796f91b32ed2f2181d9ba6fa8db79d444'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 15, '2026-11-24 09:34:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-24T09:34:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "declaration": "01a2217d-591b-76f6-b3a5-07438f162976"}}', '\xbcf7d258f9d81925ae4856dd892733cf70a4bc1340d89e689b24f33e152052b7'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 16, '2026-11-24 09:38:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'identity.check', '22.1.1', false, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '{"at": "2026-11-24T09:38:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-591d-7b6a-8e0e-c2562011cc4d", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "outcome": "confirmed", "identityCheck": "01a2217d-591d-7576-a330-535c592977fb"}}', '\xb3c467d3b390231400a354d566a144bae55373d631b4e0cc38c41da9e94104ba'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 17, '2026-11-24 09:42:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'notice.tell', '22.1.3', false, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '{"at": "2026-11-24T09:42:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-591d-7b6a-8e0e-c2562011cc4d", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "notice": "01a2217d-5923-7019-abff-fbbb19c557fc"}}', '\x7234a85da227c8537e9edb5d696fb4d98862e63247ee3995fb89f6b402332624'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 18, '2026-11-24 09:46:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-24T09:46:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"document": "01a2217d-5925-7ce2-9210-650620b25466"}}', '\x3f7607e44d853ed7e46bc35414384d9f1af768cd712d1d9af17374ac242836d1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 19, '2026-11-24 09:46:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'mandate.draw', '22.1.3', false, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '{"at": "2026-11-24T09:46:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-591d-7b6a-8e0e-c2562011cc4d", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "mandate": "01a2217d-5925-7ce2-9210-650620b25466"}}', '\xa23b92464a6f111baac21e2ee4167ce24bd18f15e612ee271271d9ccf491b4dd'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 20, '2026-11-24 09:50:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-24T09:50:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"document": "01a2217d-5925-7ce2-9210-650620b25466"}}', '\x738d7323d25568c71f9998665c824aa7866b881537ac8761fdd75330303bf767'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 21, '2026-11-24 09:50:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'mandate.sign', '22.1.3', false, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '{"at": "2026-11-24T09:50:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-591d-7b6a-8e0e-c2562011cc4d", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "mandate": "01a2217d-5925-7ce2-9210-650620b25466"}}', '\x40e5c64886cebad9b3cabbfb2cef46b65a491239e9726303f58681aa33de5be1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 22, '2026-11-24 09:54:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'portal.identify', '22.1.2', false, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '{"at": "2026-11-24T09:54:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-591d-7b6a-8e0e-c2562011cc4d", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"means": "eid_card", "application": "01a2217d-592f-7fac-a24d-b203daea90cc"}}', '\xc6f234ee60102cdd795fd30871dc25fb875d40f751be5950580e8829b6982c7c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 23, '2026-11-24 09:54:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'application.file', '22.1.5', false, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '{"at": "2026-11-24T09:54:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-591d-7b6a-8e0e-c2562011cc4d", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "edition": "01a2217d-5488-7bae-a42e-5706091400ba", "mandate": "01a2217d-5925-7ce2-9210-650620b25466", "application": "01a2217d-592f-7fac-a24d-b203daea90cc"}}', '\xc3c7b97c9ec0f7b03fb2def06bc781472e7cebc33bd599353bbac52bddc82036'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 24, '2026-11-24 09:58:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'planned-time.tell', '22.1.6', false, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '{"at": "2026-11-24T09:58:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-591d-7b6a-8e0e-c2562011cc4d", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-591a-7a57-bd78-4f34bdd96d10", "application": "01a2217d-592f-7fac-a24d-b203daea90cc"}}', '\x57680c282b406364d45c43a727f051cf6b128e612370d4f3d2b74798c6809505'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 25, '2026-11-25 08:25:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-25T08:25:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"mark": "ended", "document": "01a2217d-585f-72f1-ac2e-8cc7a5ef24e4"}}', '\x84109ac3b235e20ea0a191839d76bef86b0f8fc49c361ab8d99d4b51cd93b5a7'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 26, '2026-11-25 08:25:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'mandate.complete', '22.1.3', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-25T08:25:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"mandate": "01a2217d-585f-72f1-ac2e-8cc7a5ef24e4"}}', '\x70942fe5b720f1f63f99fbb62b4cc8966e4eca2684cc24cff428dbcd1f382bdc'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 27, '2026-11-25 08:25:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'result.tell', '22.1.7', false, '01a2217d-5858-741d-9a13-d5a92d0dd258', '{"at": "2026-11-25T08:25:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-5858-741d-9a13-d5a92d0dd258", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5853-7572-a01e-fe33e9e17bc8", "application": "01a2217d-5868-77bd-a611-c0c074b0b876"}}', '\x5bebc58bc37a76ee37cd6bde645e0f262625be3e9521160d1176ec55eed36f87'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 28, '2026-11-27 13:20:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'case.open', '2.6', false, NULL, '{"at": "2026-11-27T13:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5987-7879-b229-fd5547412c41", "edition": "01a2217d-548d-7902-9563-39387c2069d0"}}', '\x7e239f2a52c921f98751dc39a69d6972f1281e8ffaa19091654abc6e30b608e4'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 29, '2026-11-27 13:24:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-27T13:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5987-7879-b229-fd5547412c41", "declaration": "01a2217d-5988-7e78-a145-10a1343a514f"}}', '\xcf40016753e05a8dc1bed2f0c385eef13071ed385214a24d304a8319fa5461ab'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 30, '2026-11-27 13:28:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'identity.check', '22.1.1', false, '01a2217d-598b-76fb-81f3-5b7791677dbd', '{"at": "2026-11-27T13:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-598b-76fb-81f3-5b7791677dbd", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5987-7879-b229-fd5547412c41", "outcome": "confirmed", "identityCheck": "01a2217d-598b-71c9-8d94-be526412e9f9"}}', '\x0959ec468dba8829fde5d2220bdd2a626ddddd05e6ba0d328f34feb9c9d92020'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 31, '2026-11-27 13:32:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'notice.tell', '22.1.3', false, '01a2217d-598b-76fb-81f3-5b7791677dbd', '{"at": "2026-11-27T13:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-598b-76fb-81f3-5b7791677dbd", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5987-7879-b229-fd5547412c41", "notice": "01a2217d-598e-7c23-ad26-5319c0d36725"}}', '\xe0f377909cb58dd9fe833e603da5ed4d0e1ba0e52894947db813ebdd83c833f5'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 32, '2026-11-27 13:36:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-27T13:36:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"document": "01a2217d-5990-7b95-94cb-531405ed7a67"}}', '\xa29a3a53013bbeb68118514781a3039284457d098238abf88eb78b2fdd3c6f77'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 33, '2026-11-27 13:36:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'mandate.draw', '22.1.3', false, '01a2217d-598b-76fb-81f3-5b7791677dbd', '{"at": "2026-11-27T13:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-598b-76fb-81f3-5b7791677dbd", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5987-7879-b229-fd5547412c41", "mandate": "01a2217d-5990-7b95-94cb-531405ed7a67"}}', '\x9c8fab20c32af722dfdf4cd021ad02459c928a0f31cb6b552acd4f69a0f3df64'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 34, '2026-11-27 13:40:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-27T13:40:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"document": "01a2217d-5990-7b95-94cb-531405ed7a67"}}', '\x0987516f32834a12c546b1295b559eebcbe8d60520b3b5dc69e22916d503e177'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 35, '2026-11-27 13:40:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'mandate.sign', '22.1.3', false, '01a2217d-598b-76fb-81f3-5b7791677dbd', '{"at": "2026-11-27T13:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217d-5750-7698-8bf9-9e2d2c4188da", "centre": "01a2217d-54af-7cd7-9e84-bf42be3aadc4", "client": "01a2217d-598b-76fb-81f3-5b7791677dbd", "person": "01a2217d-574f-7edf-a0b6-21eee51aeb6d", "things": {"case": "01a2217d-5987-7879-b229-fd5547412c41", "mandate": "01a2217d-5990-7b95-94cb-531405ed7a67"}}', '\xa3d6242e2eb18d0cae8bdd4381c79ea63e1decf4b61a6ac0e44865b48a636dae');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES
	('00000000-0000-0000-0000-000000000000', 49, '\xb55292fd701dc963f8d202c5cf6f721520e3d4f0e8e462d004a98f27f2a385d5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', 145, '\x6540981eb84c35a7a51651b069b230f897d231d500a3b03b427e6a7ea89f87eb'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 26, '\x254da3667ec4c6ecd219e1b8d0b67e51e1ce8624b8a1f4f7b8b2fb0f621a2107'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 35, '\xa3d6242e2eb18d0cae8bdd4381c79ea63e1decf4b61a6ac0e44865b48a636dae');


--
-- Data for Name: basket_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.basket_entry VALUES
	('8e862624-6a38-4061-95ce-1fca64bc803f', '2.3', NULL, NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.6.'),
	('4c717d79-64e7-412f-9505-19834a27abfc', '3.13', 'Šengenas vīzas pieteikums', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.'),
	('444da22e-027f-48c8-b5e3-f846495b54e2', '3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.'),
	('991544c3-c339-44ef-bd8b-4d4dd22c0ccf', '6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.'),
	('e6ea6677-021d-4757-8ce8-48eb0afa35d3', '3.13', 'Ziņas par personas rīcībspēju', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.', NULL),
	('b2ad913d-48b8-4ef5-894f-2d2805a26920', '3.14', 'Personas kodu atbilstība vienai personai', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.', NULL),
	('2659a244-adf3-4dfa-8264-2fcb28963cb3', '3.15', 'aktuālais un iepriekšējais personas kods', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.9.', NULL),
	('c3d4f4f7-e351-4c95-8b78-bb09301380e9', '6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.', NULL);


--
-- Data for Name: case_declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_declaration VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', '01a2217d-57cb-74b6-a9da-8fb8682c7ccf'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', '01a2217d-5814-731d-8f78-1cb88e89065e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', '01a2217d-583b-7fb0-99a2-63c0acaee430'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', '01a2217d-5854-72ad-9e8f-dcdae7ec3716'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', '01a2217d-586e-7168-b400-56dcacbf1b6e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', '01a2217d-588f-7b51-8311-06b1e72f2d53'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', '01a2217d-58a8-7a0a-9b81-9102e513c276'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-58c1-79a6-afd2-cededd79fe48'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', '01a2217d-58d4-7db6-9fbe-ddf59145352b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', '01a2217d-58ee-778b-ac1b-0952b899d350'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5905-749c-9d4e-6e24e12831c1', '01a2217d-5908-7e87-8bbf-50cd6f0c6c39'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', '01a2217d-591b-76f6-b3a5-07438f162976'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', '01a2217d-5940-7ab3-814a-54c72e0ec127'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', '01a2217d-5968-7f6b-92eb-e9cf7327afac'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', '01a2217d-5988-7e78-a145-10a1343a514f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', '01a2217d-59a8-745e-b049-5c81c0c6c47b'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', '01a2217d-59bf-7026-97c6-fe1d03e3ef6e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', '01a2217d-59d0-7167-9d67-70dfd0697901'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d8-7794-b763-72489966b48b', '01a2217d-59de-7e13-b127-3afaa6c5405f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59eb-7848-a3ad-e782bae035e9', '01a2217d-59ec-7834-9ca1-890c9bb11aca');


--
-- Data for Name: case_identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_identity_check VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', '01a2217d-57da-7bfb-9cb9-46f0f465a302', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', '01a2217d-5818-7436-9d5f-6dbc831d9ba5', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', '01a2217d-583e-753e-9d25-2199c609ac7c', 'confirmed'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', '01a2217d-5859-7d51-9d12-53954bebc488', 'confirmed'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', '01a2217d-5871-7484-aa2c-06301249a8a1', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', '01a2217d-5892-7884-91b7-1d28cab785c4', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', '01a2217d-58ab-71f8-9f8f-35c2932b3cee', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-58c6-7adc-8a14-01dd3b147eb2', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', '01a2217d-58d8-7d4d-a677-a5039b4fe8b4', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', '01a2217d-58f1-775a-8357-a73069a157d5', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5905-749c-9d4e-6e24e12831c1', '01a2217d-590a-73c9-af22-21b94e0beb1a', 'refused'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', '01a2217d-591d-7576-a330-535c592977fb', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', '01a2217d-5944-7d34-b179-991e6f6033bc', 'confirmed'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', '01a2217d-596f-7ae7-8e4c-264e97f0f460', 'confirmed'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', '01a2217d-598b-71c9-8d94-be526412e9f9', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', '01a2217d-59ad-79bc-a6b4-a5138605f74a', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', '01a2217d-59c2-71a0-9915-4b263b820192', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', '01a2217d-59d5-7284-b379-f07832a93aab', 'confirmed'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d8-7794-b763-72489966b48b', '01a2217d-59e3-7ae1-94d2-8e32e1649592', 'confirmed');


--
-- Data for Name: case_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_mandate VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', '01a2217d-57f5-7908-bef9-8fb9fe19fff4'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', '01a2217d-581f-760d-9d96-509136fab38c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', '01a2217d-5844-7596-be01-9199b68ae033'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', '01a2217d-5876-77ef-a41c-cdba93a844c1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', '01a2217d-5898-7770-bbe2-3c5b81a663c2'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-58ca-72e9-b8e9-499b09b82ab6'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', '01a2217d-58de-7648-9077-26c43bfbd610'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', '01a2217d-58f7-7f63-a696-5ce64b0bbdcb'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-590f-7620-be66-8378aa79515e'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', '01a2217d-5925-7ce2-9210-650620b25466'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', '01a2217d-594c-7c65-b772-10558b0c6a45'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', '01a2217d-5977-7089-8071-d9f3d274669e'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', '01a2217d-5990-7b95-94cb-531405ed7a67'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', '01a2217d-59b3-7b46-a3e0-30ddcc81ed88'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', '01a2217d-59cb-75ff-99cd-8f2e047768b4'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', '01a2217d-59da-71c1-abb5-fa9a18972d31');


--
-- Data for Name: case_name_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_name_word VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', 1, 'teodors burkans', true, -1792587900000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', 2, 'burkans teodors', true, -1792587900000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', 1, 'austra dizmezniece', true, -1793776800000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', 2, 'dizmezniece austra', true, -1793776800000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', 1, 'alma silmala', true, -1794219600000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', 2, 'silmala alma', true, -1794219600000000),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', 1, 'lucija smilgaja', true, -1794296100000000),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', 2, 'smilgaja lucija', true, -1794296100000000),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', 1, 'milda vizbulite', true, -1794384600000000),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', 2, 'vizbulite milda', true, -1794384600000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', 1, 'biruta kastana', true, -1794472800000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', 2, 'kastana biruta', true, -1794472800000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', 1, 'mirdza germanupe', true, -1794563700000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', 2, 'germanupe mirdza', true, -1794563700000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', 1, 'biruta kastana', true, -1794836400000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', 2, 'kastana biruta', true, -1794836400000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', 1, 'haralds vitolnieks', true, -1794899100000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', 2, 'vitolnieks haralds', true, -1794899100000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', 1, 'voldemars zakurags', true, -1794988800000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', 2, 'zakurags voldemars', true, -1794988800000000),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', 1, 'jonas vetrunas', true, -1795512600000000),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', 2, 'vetrunas jonas', true, -1795512600000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', 1, 'ojars pupolzars', true, -1795597800000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', 2, 'pupolzars ojars', true, -1795597800000000),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', 1, 'fricis jumikis', true, -1795691100000000),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', 2, 'jumikis fricis', true, -1795691100000000),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', 1, 'arnolds kaijkalns', true, -1795785600000000),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', 2, 'kaijkalns arnolds', true, -1795785600000000),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', 1, 'imants graudins tirums', true, -1795850991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', 2, 'imants tirums graudins', false, -1795850991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', 3, 'graudins imants tirums', false, -1795850991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', 4, 'graudins tirums imants', true, -1795850991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', 5, 'tirums imants graudins', true, -1795850991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', 6, 'tirums graudins imants', false, -1795850991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', 1, 'zenta virsupe', true, -1795853991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', 2, 'virsupe zenta', true, -1795853991352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', 1, 'skaidrite bebrupe', true, -1795855491352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', 2, 'bebrupe skaidrite', true, -1795855491352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d8-7794-b763-72489966b48b', 1, 'aivars lackaja', true, -1795856391352006),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d8-7794-b763-72489966b48b', 2, 'lackaja aivars', true, -1795856391352006);


--
-- Data for Name: case_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_notice VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', '01a2217d-57ec-7b93-9053-0484702779d0'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', '01a2217d-581c-76b8-a9f3-bea199ad6401'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', '01a2217d-5842-787d-9162-10d4f32ac4d2'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', '01a2217d-585d-7f44-a880-33b6cdf1dbe1'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', '01a2217d-5874-7c31-9add-13053fd5d995'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', '01a2217d-5896-7dc3-948e-e279535529de'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', '01a2217d-58af-796f-85ad-25e71e625908'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-58c8-7dc4-9b25-d8e8bf066aa5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', '01a2217d-58db-7613-b565-44012b5aed15'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', '01a2217d-58f5-7cbc-af95-2c3f4c22bb0d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-590d-78c1-b846-4e8706109075'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', '01a2217d-5923-7019-abff-fbbb19c557fc'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', '01a2217d-5947-7fb9-9b24-32129fe5baf2'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', '01a2217d-5973-79fb-8416-8eebb32eb80e'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', '01a2217d-598e-7c23-ad26-5319c0d36725'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', '01a2217d-59b1-7fd4-a1a2-7d8313f0a04d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', '01a2217d-59c9-7b0f-9814-2f941ddd2f98'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', '01a2217d-59d7-7f15-9905-9c93f39e3695');


--
-- Data for Name: case_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_progress VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', '22.1.5', '2026-10-21 13:05:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-5494-7832-b76e-ef17590d06a9', '01a2217d-57d9-798a-b59c-31d1290fa6fc', 2026, 1, '2026-10-31', NULL),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', 'done', '2026-11-11 08:10:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', '01a2217d-548a-7c12-baa6-8381dd02c286', '01a2217d-5870-7f71-aaf0-a50e849ad813', 2026, 1, '2027-02-09', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', '22.1.7', '2026-11-12 08:40:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5477-7e14-a4a1-c54addff3218', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 2026, 4, '2027-02-10', '2026-11-25'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', 'done', '2026-11-13 09:55:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-549c-71c3-8a87-5edfb54a4e92', '01a2217d-58ab-7dcc-8ca9-221db0df8225', 2026, 5, '2027-02-11', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', '22.1.7', '2026-11-17 07:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-548d-7902-9563-39387c2069d0', '01a2217d-58d8-709f-baf9-c45976919de2', 2026, 7, '2027-02-15', '2026-11-28'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', 'stopped', '2026-11-18 08:00:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-5498-7927-bde8-dedc8c265808', '01a2217d-58f1-7783-a77f-fb0655a87ebc', 2026, 8, '2027-02-16', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5905-749c-9d4e-6e24e12831c1', 'refused', '2026-11-20 12:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-5488-7bae-a42e-5706091400ba', NULL, NULL, NULL, NULL, NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '22.1.7', '2026-11-16 13:40:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 2026, 9, '2027-02-21', '2026-12-04'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', '22.1.7', '2026-11-24 09:30:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', 2026, 2, '2027-02-22', '2026-12-01'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', 'done', '2026-11-04 07:20:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5485-7014-9502-92c810280449', '01a2217d-5818-7d55-8482-c54f7ce27878', 2026, 2, '2027-02-02', NULL),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', 'done', '2026-11-10 07:35:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '01a2217d-547f-78b7-a5dc-535fe7074605', '01a2217d-5858-741d-9a13-d5a92d0dd258', 2026, 1, '2027-02-08', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', '22.1.5', '2026-11-25 09:10:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5943-73e4-9105-01a9b4b3c11b', 2026, 10, '2027-02-23', '2026-12-07'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', 'stopped', '2026-11-09 10:20:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-5490-7a22-8d31-63ce16dab020', '01a2217d-583e-76f4-98da-b24c63c548e1', 2026, 3, '2027-02-07', NULL),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', '22.1.7', '2026-11-26 11:05:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', '01a2217d-5485-7014-9502-92c810280449', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', 2026, 2, '2027-02-24', '2026-12-10'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', '22.1.5', '2026-11-27 13:20:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '01a2217d-548d-7902-9563-39387c2069d0', '01a2217d-598b-76fb-81f3-5b7791677dbd', 2026, 3, '2027-02-25', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', '22.1.5', '2026-11-28 07:29:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-549d-7eb0-acd1-c1aac4920999', '01a2217d-59ac-75c6-b71f-399e7f777b4a', 2026, 11, '2027-02-26', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', '22.1.3', '2026-11-28 08:19:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5494-7832-b76e-ef17590d06a9', '01a2217d-59c2-7264-acfb-8202a5b44dd5', 2026, 12, '2027-02-26', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d8-7794-b763-72489966b48b', '22.1.3', '2026-11-28 08:59:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5496-70dd-ae71-50f2af5436c2', '01a2217d-59e3-78ba-8443-69284d00dfa4', NULL, NULL, NULL, NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', '22.1.6', '2026-11-28 08:44:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5490-7a22-8d31-63ce16dab020', '01a2217d-59d5-7a4a-9943-48b7217de49f', 2026, 13, '2027-02-26', '2026-11-28'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59eb-7848-a3ad-e782bae035e9', '22.1.1', '2026-11-28 09:09:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-547c-711e-82f0-42265bc71bad', NULL, NULL, NULL, NULL, NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ed-7a5b-8e64-bfcaa576a06e', '2.6', '2026-11-28 09:19:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-547f-78b7-a5dc-535fe7074605', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: centre; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.centre VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-54a5-7870-8f33-aca6e6a88341', 'novada', 'Upmalas klientu apkalpošanas centrs', 'Tilta iela 2, Upmala, LV-0000', 'Upmala', 'upmala@example.org', '+371 00000000'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-54a5-7870-8f33-aca6e6a88341', 'vietējas', 'Kalnāju klientu apkalpošanas centrs', 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000', 'Kalnāji', 'kalnaji@example.org', '+371 00000000'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-54a6-7795-86a6-f08b5cb3a50e', 'reģionālas', 'Vējciema klientu apkalpošanas centrs', 'Dzirnavu iela 7, Vējciems, LV-0000', 'Vējciems', 'vejciems@example.org', '+371 00000000');


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57d9-798a-b59c-31d1290fa6fc', '2026-10-21 13:13:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5818-7d55-8482-c54f7ce27878', '2026-11-04 07:28:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-583e-76f4-98da-b24c63c548e1', '2026-11-09 10:28:00+00'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5858-741d-9a13-d5a92d0dd258', '2026-11-10 07:43:00+00'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5870-7f71-aaf0-a50e849ad813', '2026-11-11 08:18:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '2026-11-12 08:48:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ab-7dcc-8ca9-221db0df8225', '2026-11-13 10:03:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d8-709f-baf9-c45976919de2', '2026-11-17 07:13:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f1-7783-a77f-fb0655a87ebc', '2026-11-18 08:08:00+00'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '2026-11-24 09:38:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5943-73e4-9105-01a9b4b3c11b', '2026-11-25 09:18:00+00'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '2026-11-26 11:13:00+00'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-598b-76fb-81f3-5b7791677dbd', '2026-11-27 13:28:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ac-75c6-b71f-399e7f777b4a', '2026-11-28 07:37:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ad-7189-9ebf-966d98667f3d', '2026-11-28 07:37:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59c2-7264-acfb-8202a5b44dd5', '2026-11-28 08:27:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d5-7a4a-9943-48b7217de49f', '2026-11-28 08:52:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59e3-78ba-8443-69284d00dfa4', '2026-11-28 09:07:51.352006+00');


--
-- Data for Name: client_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_name VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57d9-798a-b59c-31d1290fa6fc', 1, '2026-10-21 13:13:00+00', 'Teodors', 'Burkāns', 'burkans teodors', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5818-7d55-8482-c54f7ce27878', 1, '2026-11-04 07:28:00+00', 'Austra', 'Dižmežniece', 'dizmezniece austra', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-583e-76f4-98da-b24c63c548e1', 1, '2026-11-09 10:28:00+00', 'Alma', 'Silmala', 'silmala alma', NULL),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5858-741d-9a13-d5a92d0dd258', 1, '2026-11-10 07:43:00+00', 'Lūcija', 'Smilgāja', 'smilgaja lucija', NULL),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5870-7f71-aaf0-a50e849ad813', 1, '2026-11-11 08:18:00+00', 'Milda', 'Vizbulīte', 'vizbulite milda', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 1, '2026-11-12 08:48:00+00', 'Biruta', 'Kastaņa', 'kastana biruta', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ab-7dcc-8ca9-221db0df8225', 1, '2026-11-13 10:03:00+00', 'Mirdza', 'Ģērmaņupe', 'germanupe mirdza', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d8-709f-baf9-c45976919de2', 1, '2026-11-17 07:13:00+00', 'Haralds', 'Vītolnieks', 'vitolnieks haralds', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f1-7783-a77f-fb0655a87ebc', 1, '2026-11-18 08:08:00+00', 'Voldemārs', 'Zaķurags', 'zakurags voldemars', NULL),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', 1, '2026-11-24 09:38:00+00', 'Jonas', 'Vėtrūnas', 'vetrunas jonas', '\x00506623140cd9819cd768b62fd9a4c0d9094ceb699bf6c51140b8059089cd07cad71507e81d59'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5943-73e4-9105-01a9b4b3c11b', 1, '2026-11-25 09:18:00+00', 'Ojārs', 'Pūpolzars', 'pupolzars ojars', NULL),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', 1, '2026-11-26 11:13:00+00', 'Fricis', 'Jumiķis', 'jumikis fricis', NULL),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-598b-76fb-81f3-5b7791677dbd', 1, '2026-11-27 13:28:00+00', 'Arnolds', 'Kaijkalns', 'kaijkalns arnolds', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ac-75c6-b71f-399e7f777b4a', 1, '2026-11-28 07:37:51.352006+00', 'Imants', 'Graudiņš-Tīrums', 'graudins-tirums imants', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ad-7189-9ebf-966d98667f3d', 1, '2026-11-28 07:37:51.352006+00', 'Emīls', 'Graudiņš-Tīrums', 'graudins-tirums emils', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59c2-7264-acfb-8202a5b44dd5', 1, '2026-11-28 08:27:51.352006+00', 'Zenta', 'Viršupe', 'virsupe zenta', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d5-7a4a-9943-48b7217de49f', 1, '2026-11-28 08:52:51.352006+00', 'Skaidrīte', 'Bebrupe', 'bebrupe skaidrite', NULL),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59e3-78ba-8443-69284d00dfa4', 1, '2026-11-28 09:07:51.352006+00', 'Aivars', 'Lāčkāja', 'lackaja aivars', NULL);


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consultation VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5836-7814-a679-dff89f49e972', NULL, 'which_service', 'explained', '2026-11-06 08:05:00+00', '2026-11-06 08:15:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ea-7194-adbe-1db6a0c32bac', NULL, 'means', 'will_get_means', '2026-11-17 14:20:00+00', '2026-11-17 14:30:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5903-7cb9-8bf5-f8a5f6e193fd', NULL, 'portal', 'applied_alone', '2026-11-19 10:00:00+00', '2026-11-19 10:10:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5919-7dbf-af3a-61b9ffc2bfc1', NULL, 'mandate', 'will_apply', '2026-11-23 07:40:00+00', '2026-11-23 07:50:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5984-7d47-a879-da2e3dd3d78c', NULL, 'applying', 'sent_on', '2026-11-26 12:50:00+00', '2026-11-26 13:00:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5985-7ad2-b47d-e1fe569faa56', NULL, 'progress', 'explained', '2026-11-27 09:15:00+00', '2026-11-27 09:25:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES
	('00000000-0000-0000-0000-000000000000', '01a2217d-54b4-74a5-8077-c439c94b5c3b', 'release', '\x0772656c65617365ceb0cf71f65e61e8d258b4f8ca69aeb9a344207f027db27e0c942ddb23f09b7edc78f3b8bb8ba68e817a14610f1d2923c08fab52874e2efdb1ee9de0'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-54bd-73fd-8919-b5b40c99b062', 'release', '\x0772656c65617365f93fbf346f20a873aedb174e76a5fa6f34117c4c2ef9d13f980335597a030c0577417568afd04b98c8bd2ae441166317c66d2d2cf247930f8ef89af2'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-54c5-7a96-ad73-008783c326cb', 'release', '\x0772656c6561736598ffe5686041307b958d86c9925648c4ac34e7ee5bfb14f3b276d14f2c876b428b4d6e51051e14f7c65483c07cc488224ea96382128d58b0d744c7a1'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', 'release', '\x0772656c65617365e3e591ae948877cf845166f68f3d0f059dccdc0d47a5045f6e58b9f7f4b91aa472afcc3e386349e3cf3f7472d70cb598686d1ced452195f988f38f3e'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', 'release', '\x0772656c65617365926a11c83b94a8e4c03895d335a0d679086b9dbeb8ec871005b555a0c51f744d90f09c013708726e6358f83be0d9e64def486a2adbb65b1f7d0adc65'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-56b9-79e9-9973-c487226cd29c', 'release', '\x0772656c6561736553d5b8c59c90d757f050e5ce5a2e54c069bd0311793b90e3ef289d3ae4e4992500cff57b082f975b55f0485636a39c960462d7e4f2703d41eab9818f'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', 'release', '\x0772656c6561736569a83910b3f0fa301a67a3944d20625ab40585983bb02c0f9949c4b8865f455e86dd95553e1d8fcdfd456c94b4688f6f920ad38907585bcaaaf63858'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-56e7-73ab-a7e4-c8364438946d', 'release', '\x0772656c65617365dc988b360a6b05270191589a1ec74c1b60b2d6f4e4716311307cf85978af65f3629f00d2b9839236a5566d8321ea2c4e6e6ae272875023bf6bad1867'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-56f2-7420-8b5a-38d2cb65b867', 'release', '\x0772656c656173652f48e754756b62f57532b8adecae2f0c4249c904aaef90e6078df5e55cf7c2c944f2ae3f2e080348020830cf804f63d9a67bd54e80db13dd8d17efae'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-56f7-7b74-8b0e-9a1f85afca19', 'release', '\x0772656c6561736559ce03882d542ff96b440c28bb1b3ef00e49fa84360132c6a196738de6e2fb0fd1d2d99a6705d364a04a1da7f51b2f3996b359c4e7c736575949a57a'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-56fc-7e22-8c47-19e48c443611', 'release', '\x0772656c65617365e1c21150328469d49e7afac6ba33b9a6dcf3712a6bac615ff57b1fd13b9d105f8817d690db74238c051dba244233d3ccfdc25627a84d9cb71ffc2aef'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-5745-7cde-94a1-83b3c4382189', 'release', '\x0772656c6561736532fdbec3a1390b9fd0a8ceb54d1e9ff02e77752c6fa975c1ac1ca946584fbdfa0f0cc7c14cbec145625dcb89c1cee02413ec1cace4c892ea12d5bc09'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', 'release', '\x0772656c656173652bab9a8574830aafa716429407208997916b2f80f89a5d508b4a1fa462824cc490490fdebe5f9d7007d6430d152c306b478352297347f9ea3a7fec33'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-5753-7fd4-a024-71326ef8a282', 'release', '\x0772656c656173656e2fa22862c732b6f7e8350af69b2fb110ad021c163bf00b0ed90cc508465f1196de6d23aecd13bbc923816ca2d534931768b3cab5fd9240e1baeb95'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-5756-7862-97b9-bd2155043925', 'release', '\x0772656c6561736538598d718845237f547e4d48830e354d547573533514b00d89feee84b7cf5efbcc0b8e69aa0327b632266848fa00469c374c53810bfcd0b790c2b293'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-5799-7c9a-a049-6f151cadee57', 'release', '\x0772656c65617365bb912dd310977553ae1b5c8200d53646c71885a024a2343a2fca9520cff9d4bec8be08d5d74cd952ea8f296ea45c3135af8b948795b0d61956cc8c08'),
	('00000000-0000-0000-0000-000000000000', '01a2217d-57a2-775f-afef-7492ed9a3e46', 'release', '\x0772656c65617365dfd6858bc22ed87622a3c1427a5c3272a157ecf902a256858d4f81a2c53e7c2256e78618653dc4a4820fcd01ec25b29b19b25ce4b7e4e54dd26a1040'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57d9-798a-b59c-31d1290fa6fc', 'release', '\x0772656c65617365e58db791952087b3c6bb5188a22ca8855cc749583f35c91cc4a52c4517d66f0637ece9ad10cffebbc9b9b4490f3e1cd3f64aaceb2db5d042a1fc80b3'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5818-7d55-8482-c54f7ce27878', 'release', '\x0772656c656173653949e58814c15da67dcb4f35c31cdbe7d96bc5965cfe595ab8ee29f0281b9933381d4a4d411e93c7260b759f127a6333334d7f07aa79a0e244636a0c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-583e-76f4-98da-b24c63c548e1', 'release', '\x0772656c656173653379aa8ecaf9705b66694832de303c525dc1d74e772a04a373d16023e8f9dc0190d1cc645c473ac2718f406164cfc12b96d560ae8f92686c388ab21b'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5858-741d-9a13-d5a92d0dd258', 'release', '\x0772656c65617365230b13107445318ed76cd712352c5850db1aa507ab1238fbfa64883c2155f261d2a47710cde6dc88c81a75dd66435859fc3399689764377a2d5d78f4'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5870-7f71-aaf0-a50e849ad813', 'release', '\x0772656c65617365f7ca2959eba2db450d42f9f202b842310b94b9aa6ce4120c54a186dccbeaa1a0c572938bd56d35b2ab183826b89524444d8a6b7c8d454a3f39f9e6b9'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 'release', '\x0772656c6561736578e170b16b10700f126c3586527abff588690c1c3c305cfbfcd89372b7f7164180989418ed8865bee894261d76704a11eb5b38f82774e6e222436a83'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ab-7dcc-8ca9-221db0df8225', 'release', '\x0772656c656173657b45c3bfdb26a325d6eee4d5032c3bc5a00d8b960c97ee2d5e5e3fe7756f1e225562eb739cad44aec1ff9c35c402e1efabd6ef5bbf79f54d337331dd'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d8-709f-baf9-c45976919de2', 'release', '\x0772656c65617365a5bfe4124e8c04bbda5a9d3b057c50a8cb4273fcd481737e375042c0bd33a790b90b268cc5f6db0e3d08935c730a345cfe1c83ca9ca462957f9c8163'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f1-7783-a77f-fb0655a87ebc', 'release', '\x0772656c6561736500ee2077afcc98ecdd221017a188c0e6479d690a157e5451397ea70fedb04f901654767ef944c8d304bb2c51fed0b27e2e2024df4c914b6ca0b08e88'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', 'release', '\x0772656c6561736536789b4fc50078b1e4dcdd7e4eb69537489edc3756afc46aca448cd14b2e7a8d6f94e10958deebc0b133a939539e3093f1ef97ee88c757df2b82f8b3'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5943-73e4-9105-01a9b4b3c11b', 'release', '\x0772656c65617365dc10fe319c9fbb4dd0e262f17111dcf832fedcb0476e2a3f0a3ea6f371864c521c693cde439e578c6ff229f5c50395b20c8e76679ab3afce2823250c'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', 'release', '\x0772656c65617365fe99ddba53772ff77cae3eac47ad2649358ce3963dfb9060ff386e94c90d0c3b1f11f691ac1ed3b5237da270aa2d7d92199829646b45a9047442595f'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-598b-76fb-81f3-5b7791677dbd', 'release', '\x0772656c65617365d093bbe942aedc5fe3db3d43b2e170abf79b22b747d1b30d2f3ea9c60e06bd640d40528139e481577d45884306773ee06169775c0ed42b7b979698da'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ac-75c6-b71f-399e7f777b4a', 'release', '\x0772656c656173656dd59ea6b5e8196e8f3e6120748e6945e52117d53a9dd54cd0942d5fd4cfe4cebc5bcd3238b3115e9e7dc7bb6978820c42703da6940140da40f8cd6e'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ad-7189-9ebf-966d98667f3d', 'release', '\x0772656c656173651cda5f14e37e1f70021287feeec189a1b50dbaac59e3ebbde0c93425be612482ae85dfaae9df928af7379a64bdf64715de0eeb962de9633e455be229'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59c2-7264-acfb-8202a5b44dd5', 'release', '\x0772656c65617365af2f4345378dd2dc9afc6f9509782e22508cc8f622d8957793ef597b2eb12bd8fc9ec0f1c20b8491000772b2fa9b2f8aca2d6c01f56c8f4b3bb032c4'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d5-7a4a-9943-48b7217de49f', 'release', '\x0772656c656173656add0b143e092b00e279e5970401c6c8834464e7524eec7227a8fcc9a4c5c4bd1b2e508a6dac474c858633400070e08b0b7c468f90b1b7b9e3093e6f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59e3-78ba-8443-69284d00dfa4', 'release', '\x0772656c656173654d243fd70a991c3209ae3d6ca6d89a8e8dedbc7507e5778a60a4a889ee7829b108c53ee195190dfdde141e974ba1855f3772b8d499cd7e0a596b4fd5');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57cb-74b6-a9da-8fb8682c7ccf', 'never_had', '2026-10-21 13:09:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5814-731d-8f78-1cb88e89065e', 'never_had', '2026-11-04 07:24:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-583b-7fb0-99a2-63c0acaee430', 'never_had', '2026-11-09 10:24:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5854-72ad-9e8f-dcdae7ec3716', 'never_had', '2026-11-10 07:39:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586e-7168-b400-56dcacbf1b6e', 'never_had', '2026-11-11 08:14:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588f-7b51-8311-06b1e72f2d53', 'never_had', '2026-11-12 08:44:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a8-7a0a-9b81-9102e513c276', 'never_had', '2026-11-13 09:59:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c1-79a6-afd2-cededd79fe48', 'never_had', '2026-11-16 13:44:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d4-7db6-9fbe-ddf59145352b', 'never_had', '2026-11-17 07:09:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ee-778b-ac1b-0952b899d350', 'never_had', '2026-11-18 08:04:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5908-7e87-8bbf-50cd6f0c6c39', 'never_had', '2026-11-20 12:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591b-76f6-b3a5-07438f162976', 'never_had', '2026-11-24 09:34:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5940-7ab3-814a-54c72e0ec127', 'never_had', '2026-11-25 09:14:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5968-7f6b-92eb-e9cf7327afac', 'never_had', '2026-11-26 11:09:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5988-7e78-a145-10a1343a514f', 'never_had', '2026-11-27 13:24:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a8-745e-b049-5c81c0c6c47b', 'never_had', '2026-11-28 07:33:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59bf-7026-97c6-fe1d03e3ef6e', 'never_had', '2026-11-28 08:23:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d0-7167-9d67-70dfd0697901', 'never_had', '2026-11-28 08:48:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59de-7e13-b127-3afaa6c5405f', 'never_had', '2026-11-28 09:03:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ec-7834-9ca1-890c9bb11aca', 'never_had', '2026-11-28 09:13:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c');


--
-- Data for Name: e_service; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service VALUES
	('01a2217d-5475-74d5-bc21-ba716425363a', 'EPD313'),
	('01a2217d-547a-786b-96ab-7a2d7a44aca4', 'EPD314'),
	('01a2217d-547e-7cf9-8220-a0c4cc153a46', 'EPD315'),
	('01a2217d-546d-7255-bada-8783c9ea5178', 'EPD619'),
	('01a2217d-5487-7dd1-88a0-d5ea9be3db16', 'EPD01'),
	('01a2217d-548a-703c-a2c4-a186eeaa8a98', 'EPD02'),
	('01a2217d-548c-7de3-9ff0-0a39c0e53058', 'EPD03'),
	('01a2217d-548f-75cf-a68b-0f5445f48a7f', 'EPD04'),
	('01a2217d-5492-723c-bd68-8993d9bac93d', 'EPD05'),
	('01a2217d-5494-7a86-bbf1-ded1bf98cbd1', 'EPD06'),
	('01a2217d-5496-7d26-8afc-38d3100ad6da', 'EPD07'),
	('01a2217d-5497-722e-b773-40dc4fd5d9c0', 'EPD08'),
	('01a2217d-5499-7ad9-864f-58f80ebd04e8', 'EPD09'),
	('01a2217d-549d-7463-8b12-aa66bed4f2cd', 'EPD10'),
	('01a2217d-549e-7533-b903-bdbf693fbcb6', 'EPD11'),
	('01a2217d-54a0-7db1-a8f9-c7005c7b10c1', 'EPD12');


--
-- Data for Name: e_service_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service_edition VALUES
	('01a2217d-5477-7e14-a4a1-c54addff3218', '01a2217d-5475-74d5-bc21-ba716425363a', '2019-03-01', NULL, '{"en": "Facts about a person''s legal capacity", "lv": "Ziņas par personas rīcībspēju"}', 'zinas par personas ricibspeju facts about a person''s legal capacity epd313 iedzivotaju lietu birojs (demo)', '01a2217d-5462-72b5-a54a-9fa033f1d422', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD313', true, true, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', '3.13'),
	('01a2217d-547c-711e-82f0-42265bc71bad', '01a2217d-547a-786b-96ab-7a2d7a44aca4', '2019-03-01', NULL, '{"en": "Personal codes of one person", "lv": "Personas kodu atbilstība vienai personai"}', 'personas kodu atbilstiba vienai personai personal codes of one person epd314 iedzivotaju lietu birojs (demo)', '01a2217d-5462-72b5-a54a-9fa033f1d422', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD314', true, true, true, '{"en": "given name, surname, personal code, the other personal code", "lv": "vārds, uzvārds, personas kods, otrs personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "otherCode", "label": {"en": "The other personal code", "lv": "Otrs personas kods"}}]', '3.14'),
	('01a2217d-547f-78b7-a5dc-535fe7074605', '01a2217d-547e-7cf9-8220-a0c4cc153a46', '2019-03-01', NULL, '{"en": "Present and former personal code", "lv": "Aktuālais un iepriekšējais personas kods"}', 'aktualais un ieprieksejais personas kods present and former personal code epd315 iedzivotaju lietu birojs (demo)', '01a2217d-5462-72b5-a54a-9fa033f1d422', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD315', true, true, true, '{"en": "given name, surname, personal code", "lv": "vārds, uzvārds, personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}]', '3.15'),
	('01a2217d-5470-757e-9c4c-80cf05bb3479', '01a2217d-546d-7255-bada-8783c9ea5178', '2017-08-01', '2019-03-01', '{"en": "Lump sum for a deceased pensioner''s spouse (a pensioner)", "lv": "Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)"}', 'vienreizejs pabalsts mirusa pensionara laulatajam (pensionaram) lump sum for a deceased pensioner''s spouse (a pensioner) epd619 pabalstu un pensiju birojs (demo)', '01a2217d-5464-760e-9bdf-38f36d9c2620', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, account to be paid into", "lv": "vārds, uzvārds, konts, uz kuru pārskaitīt"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}]', '6.19'),
	('01a2217d-5485-7014-9502-92c810280449', '01a2217d-546d-7255-bada-8783c9ea5178', '2019-03-01', NULL, '{"en": "Benefit for a late pensioner''s spouse", "lv": "Pabalsts mirušā pensijas saņēmēja laulātajam"}', 'pabalsts mirusa pensijas sanemeja laulatajam benefit for a late pensioner''s spouse epd619 pabalstu un pensiju birojs (demo)', '01a2217d-5464-760e-9bdf-38f36d9c2620', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, personal code, name of the late spouse, day of death, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, mirušā laulātā vārds un uzvārds, miršanas datums, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "deceased", "label": {"en": "Name of the late spouse", "lv": "Mirušā laulātā vārds un uzvārds"}}, {"key": "deathDate", "hint": {"en": "For example, 01.03.2019", "lv": "Piemēram, 01.03.2019."}, "label": {"en": "Day of death", "lv": "Miršanas datums"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', '6.19'),
	('01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', '2019-03-01', NULL, '{"en": "Declaring the place of residence", "lv": "Dzīvesvietas deklarēšana"}', 'dzivesvietas deklaresana declaring the place of residence epd01 iedzivotaju lietu birojs (demo)', '01a2217d-5462-72b5-a54a-9fa033f1d422', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD01', true, true, true, '{"en": "given name, surname, personal code, address, e-mail, phone", "lv": "vārds, uzvārds, personas kods, adrese, e-pasts, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217d-548a-7c12-baa6-8381dd02c286', '01a2217d-548a-703c-a2c4-a186eeaa8a98', '2019-03-01', NULL, '{"en": "Certificate of residence (at once)", "lv": "Izziņa par deklarēto dzīvesvietu (tūlītēja)"}', 'izzina par deklareto dzivesvietu (tuliteja) certificate of residence (at once) epd02 iedzivotaju lietu birojs (demo)', '01a2217d-5462-72b5-a54a-9fa033f1d422', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD02', true, false, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2217d-548d-7902-9563-39387c2069d0', '01a2217d-548c-7de3-9ff0-0a39c0e53058', '2019-03-01', NULL, '{"en": "Family state benefit", "lv": "Ģimenes valsts pabalsta pieprasījums"}', 'gimenes valsts pabalsta pieprasijums family state benefit epd03 pabalstu un pensiju birojs (demo)', '01a2217d-5464-760e-9bdf-38f36d9c2620', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD03', true, true, true, '{"en": "given name, surname, personal code, the child''s name, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217d-5490-7a22-8d31-63ce16dab020', '01a2217d-548f-75cf-a68b-0f5445f48a7f', '2019-03-01', NULL, '{"en": "Pension recalculation request", "lv": "Pensijas pārrēķina pieprasījums"}', 'pensijas parrekina pieprasijums pension recalculation request epd04 pabalstu un pensiju birojs (demo)', '01a2217d-5464-760e-9bdf-38f36d9c2620', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD04', true, true, true, '{"en": "given name, surname, personal code, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217d-5493-74a4-94b5-8b6a52096344', '01a2217d-5492-723c-bd68-8993d9bac93d', '2019-03-01', NULL, '{"en": "Facts about my property", "lv": "Mana īpašuma dati"}', 'mana ipasuma dati facts about my property epd05 zemes un ipasumu birojs (demo)', '01a2217d-5465-725c-bb8f-8641c6394be8', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD05', false, true, true, '{"en": "cadastre number", "lv": "kadastra numurs"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}]', NULL),
	('01a2217d-5494-7832-b76e-ef17590d06a9', '01a2217d-5494-7a86-bbf1-ded1bf98cbd1', '2019-03-01', NULL, '{"en": "Copy of a land register folio", "lv": "Zemesgrāmatas nodalījuma noraksts"}', 'zemesgramatas nodalijuma noraksts copy of a land register folio epd06 zemes un ipasumu birojs (demo)', '01a2217d-5465-725c-bb8f-8641c6394be8', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD06', true, true, true, '{"en": "cadastre number, what the facts are needed for, e-mail", "lv": "kadastra numurs, kam ziņas vajadzīgas, e-pasts"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}]', NULL),
	('01a2217d-5496-70dd-ae71-50f2af5436c2', '01a2217d-5496-7d26-8afc-38d3100ad6da', '2019-03-01', NULL, '{"en": "Exchanging a driver''s licence", "lv": "Vadītāja apliecības maiņa"}', 'vaditaja apliecibas maina exchanging a driver''s licence epd07 satiksmes lietu birojs (demo)', '01a2217d-5466-7bd1-8e92-133352722106', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD07', true, false, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217d-5498-7927-bde8-dedc8c265808', '01a2217d-5497-722e-b773-40dc4fd5d9c0', '2019-03-01', NULL, '{"en": "Taking a vehicle off the register", "lv": "Transportlīdzekļa noņemšana no uzskaites"}', 'transportlidzekla nonemsana no uzskaites taking a vehicle off the register epd08 satiksmes lietu birojs (demo)', '01a2217d-5466-7bd1-8e92-133352722106', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD08', true, true, true, '{"en": "the vehicle''s registration number, what the facts are needed for", "lv": "transportlīdzekļa reģistrācijas numurs, kam ziņas vajadzīgas"}', '[{"key": "vehicle", "label": {"en": "The vehicle''s registration number", "lv": "Transportlīdzekļa reģistrācijas numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2217d-549c-71c3-8a87-5edfb54a4e92', '01a2217d-5499-7ad9-864f-58f80ebd04e8', '2019-03-01', NULL, '{"en": "Letter to the municipality", "lv": "Iesniegums pašvaldībai"}', 'iesniegums pasvaldibai letter to the municipality epd09 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217d-5466-7e1c-879b-4fbb99b56b9d', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD09', true, true, false, '{"en": "given name, surname, address, what the letter says", "lv": "vārds, uzvārds, adrese, iesnieguma teksts"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "letter", "label": {"en": "What the letter says", "lv": "Iesnieguma teksts"}}]', NULL),
	('01a2217d-549d-7eb0-acd1-c1aac4920999', '01a2217d-549d-7463-8b12-aa66bed4f2cd', '2019-03-01', NULL, '{"en": "Nursery school waiting list", "lv": "Bērna reģistrēšana bērnudārza rindā"}', 'berna registresana bernudarza rinda nursery school waiting list epd10 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217d-5466-7e1c-879b-4fbb99b56b9d', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD10', true, true, true, '{"en": "given name, surname, personal code, the child''s name, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217d-54a1-7ebe-b836-5cc95560031c', '01a2217d-54a0-7db1-a8f9-c7005c7b10c1', '2027-01-01', NULL, '{"en": "Agreement on keeping a grave", "lv": "Kapavietas uzturēšanas līgums"}', 'kapavietas uzturesanas ligums agreement on keeping a grave epd12 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217d-5466-7e1c-879b-4fbb99b56b9d', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD12', true, true, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217d-549f-7601-84f2-2c26a9911a77', '01a2217d-549e-7533-b903-bdbf693fbcb6', '2019-03-01', '2024-01-01', '{"en": "Property tax notice by post", "lv": "Nekustamā īpašuma nodokļa paziņojums pa pastu"}', 'nekustama ipasuma nodokla pazinojums pa pastu property tax notice by post epd11 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217d-5466-7e1c-879b-4fbb99b56b9d', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD11', true, true, true, '{"en": "given name, surname, address", "lv": "vārds, uzvārds, adrese"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}]', NULL);


--
-- Data for Name: foreign_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.foreign_identity VALUES
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591d-74ed-9731-28db13a1e68d', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', '\x0086f0d3d9e801ea23dbcc38b8328d70e848cf613af391608f3ca1c0d4be6e0f2b9ae94e8d6fd604c3341f638e3a5e66522855a798', '2026-11-24 09:38:00+00');


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.identity_check VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57da-7bfb-9cb9-46f0f465a302', 'confirmed', NULL, '01a2217d-57d9-798a-b59c-31d1290fa6fc', NULL, NULL, NULL, 'passport', '\x00e685e596f3506c449321fa3328ec16278a02f73dd64e9cd7992fae380ed89bf37b1abdc6de', 'LV', '2099-12-31', true, false, '2026-10-21 13:13:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5818-7436-9d5f-6dbc831d9ba5', 'confirmed', NULL, '01a2217d-5818-7d55-8482-c54f7ce27878', NULL, NULL, NULL, 'passport', '\x00a4d9bfa603c7ae963ccea504443f4c6a28bc15ea659c0801da43fdba2d99f5a27eb2ed0cdb', 'LV', '2099-12-31', true, false, '2026-11-04 07:28:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-583e-753e-9d25-2199c609ac7c', 'confirmed', NULL, '01a2217d-583e-76f4-98da-b24c63c548e1', NULL, NULL, NULL, 'passport', '\x008148cfdb208aa809aa7cf1992e4314e2a7aac5ec9c729abffbd5ef4ca4a8596ede61021000', 'LV', '2099-12-31', true, false, '2026-11-09 10:28:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5859-7d51-9d12-53954bebc488', 'confirmed', NULL, '01a2217d-5858-741d-9a13-d5a92d0dd258', NULL, NULL, NULL, 'passport', '\x00f5683a9d63096713ee0ee29e5774ee8774f7dde29aac0d8ecaace7c78631792c3c7d943c77', 'LV', '2099-12-31', true, false, '2026-11-10 07:43:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5871-7484-aa2c-06301249a8a1', 'confirmed', NULL, '01a2217d-5870-7f71-aaf0-a50e849ad813', NULL, NULL, NULL, 'passport', '\x000a2019254b6ef7d3f03da69cfb8957a48a23f2b21807dab4bce9cd311836ce25b438051464', 'LV', '2099-12-31', true, false, '2026-11-11 08:18:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5892-7884-91b7-1d28cab785c4', 'confirmed', NULL, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', NULL, NULL, NULL, 'passport', '\x007eacd1b9d5ac6a887cebda69608fb7b0a3735fa9dca97666e0acb88c835f833b0adbf49619', 'LV', '2099-12-31', true, false, '2026-11-12 08:48:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ab-71f8-9f8f-35c2932b3cee', 'confirmed', NULL, '01a2217d-58ab-7dcc-8ca9-221db0df8225', NULL, NULL, NULL, 'passport', '\x00e47c16a1b79af947d48837330ab8e3240f8440165d4cb0fee6ac78dd743f7763a4f09aedc9', 'LV', '2099-12-31', true, false, '2026-11-13 10:03:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c6-7adc-8a14-01dd3b147eb2', 'confirmed', NULL, '01a2217d-5891-77f9-9e25-f8f2c3bcab92', NULL, NULL, NULL, 'passport', '\x00fbc9d28721a65dc0d9751ad67c85bf9f441393094bb87b9165eb5ea29e5ac299b50a54dea7', 'LV', '2099-12-31', true, false, '2026-11-16 13:48:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d8-7d4d-a677-a5039b4fe8b4', 'confirmed', NULL, '01a2217d-58d8-709f-baf9-c45976919de2', NULL, NULL, NULL, 'passport', '\x0049406e36d81bed1060ca0df799886ff6dc1dab1ba8fedf81e02f9df05b66d1a99d1f884372', 'LV', '2099-12-31', true, false, '2026-11-17 07:13:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f1-775a-8357-a73069a157d5', 'confirmed', NULL, '01a2217d-58f1-7783-a77f-fb0655a87ebc', NULL, NULL, NULL, 'passport', '\x00b5e743d7efd1a72d62807957fd9d5d6c6c13ab51fda0c2f84f01052353371c68a1c3c3b0e1', 'LV', '2099-12-31', true, false, '2026-11-18 08:08:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-590a-73c9-af22-21b94e0beb1a', 'refused', 'document_invalid', NULL, NULL, NULL, NULL, 'passport', NULL, 'LV', NULL, false, false, '2026-11-20 12:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591d-7576-a330-535c592977fb', 'confirmed', NULL, '01a2217d-591d-7b6a-8e0e-c2562011cc4d', NULL, NULL, NULL, 'foreign_passport', '\x0052610e27f0ae4f8b93828e6f17f480bbc2f168dea9baf8abab390a5f804d623f37319fddf8a2', 'LT', '2099-12-31', true, false, '2026-11-24 09:38:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5944-7d34-b179-991e6f6033bc', 'confirmed', NULL, '01a2217d-5943-73e4-9105-01a9b4b3c11b', NULL, NULL, NULL, 'passport', '\x00066f17cc7923a56a21c18225bfc30db7fb99be9c1469017d4ed55f4ca39c55f2ef2ea89070', 'LV', '2099-12-31', true, false, '2026-11-25 09:18:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-596f-7ae7-8e4c-264e97f0f460', 'confirmed', NULL, '01a2217d-596f-7dea-8f55-fa44a7dd1f71', NULL, NULL, NULL, 'passport', '\x00d401db0bccda078169b4ac2330caa1052eafa8f8042f43e81b6b293ce9231f088f8ee04af5', 'LV', '2099-12-31', true, false, '2026-11-26 11:13:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-598b-71c9-8d94-be526412e9f9', 'confirmed', NULL, '01a2217d-598b-76fb-81f3-5b7791677dbd', NULL, NULL, NULL, 'passport', '\x00d7a2289e1e5656a717bae4dec956735397503ed969d2c66f96ec02646186599d1806743f6c', 'LV', '2099-12-31', true, false, '2026-11-27 13:28:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ad-79bc-a6b4-a5138605f74a', 'confirmed', NULL, '01a2217d-59ac-75c6-b71f-399e7f777b4a', '01a2217d-59ad-7189-9ebf-966d98667f3d', 'parent', '\x007024f9345651479173759998cd4c9af822d4a6dfabe821906f0f2d1bdc0b363727ca3be726d2b785051c5c83f69b09d5e6eb909d569d26691eee', 'passport', '\x007763039cf1f8422c8ce4be1f1580bc2b3f7c61ae6f88cb592c8afc93e52a3f95568da4548d', 'LV', '2099-12-31', true, true, '2026-11-28 07:37:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59c2-71a0-9915-4b263b820192', 'confirmed', NULL, '01a2217d-59c2-7264-acfb-8202a5b44dd5', NULL, NULL, NULL, 'passport', '\x007029bd58dadb6947767d844bf20eefff13222572099486bbe937f307189774904586c07f16', 'LV', '2099-12-31', true, false, '2026-11-28 08:27:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d5-7284-b379-f07832a93aab', 'confirmed', NULL, '01a2217d-59d5-7a4a-9943-48b7217de49f', NULL, NULL, NULL, 'passport', '\x00b2ae4f6ce01176f1c9b33dd039748dd6f941c4c59916a602c5309cbe16fff2312f4423919e', 'LV', '2099-12-31', true, false, '2026-11-28 08:52:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59e3-7ae1-94d2-8e32e1649592', 'confirmed', NULL, '01a2217d-59e3-78ba-8443-69284d00dfa4', NULL, NULL, NULL, 'passport', '\x004c863bd5be12b6afd1d6816776b1c5c1a086086ddd5f10187c481e7ddb49eee8d13db608b3', 'LV', '2099-12-31', true, false, '2026-11-28 09:07:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888');


--
-- Data for Name: installation_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation_mark VALUES
	(true, 'test');


--
-- Data for Name: kept_form; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: lookup_hash; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lookup_hash VALUES
	('00000000-0000-0000-0000-000000000000', '\xe11ce7453409df601f43acca803422afcac31ac079f85727cfdb9495d2271f59', 'release', '01a2217d-54b4-74a5-8077-c439c94b5c3b'),
	('00000000-0000-0000-0000-000000000000', '\x546b5a825c8c69610e44c557ffdbf0478e8f12c335dc74a375a343b4e06feb31', 'release', '01a2217d-54bd-73fd-8919-b5b40c99b062'),
	('00000000-0000-0000-0000-000000000000', '\xb644fa469e6e82cfbbd44d90a8cb9625a9e2c7742eb0fcd30b51ab7fcd03f9ee', 'release', '01a2217d-5692-7fd0-b5f7-d417b5c2b5d6'),
	('00000000-0000-0000-0000-000000000000', '\x63977eedd760001bc495e4b189eebd3b670372758bb36f13170400261f515439', 'release', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('00000000-0000-0000-0000-000000000000', '\xc15f1807cb38f129d60f7e8bfda166d08dd66e30a7c3bbf1d1db135d7f64121e', 'release', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('00000000-0000-0000-0000-000000000000', '\x6cf867396750c5383e520b4ae478213e7388c3e097108d2e2f6ab860044f0942', 'release', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('00000000-0000-0000-0000-000000000000', '\x145546d27ac0893996682f9821301c4eb260673ab61240a26b795059928a3fa0', 'release', '01a2217d-56e7-73ab-a7e4-c8364438946d'),
	('00000000-0000-0000-0000-000000000000', '\x9790658be41067789585cc261e42babbfdbcf0fdf9a47347a2c37d7231323d9d', 'release', '01a2217d-56f2-7420-8b5a-38d2cb65b867'),
	('00000000-0000-0000-0000-000000000000', '\xff29230f2daec30318415e42093971e995190cf9dd27a308446a7c09a0145f22', 'release', '01a2217d-56f7-7b74-8b0e-9a1f85afca19'),
	('00000000-0000-0000-0000-000000000000', '\xff1b91b701d86f5004f4bb9fb4edef1055db795a10070b20fd5cecdfa8206e2c', 'release', '01a2217d-5745-7cde-94a1-83b3c4382189'),
	('00000000-0000-0000-0000-000000000000', '\x28696ccbad7c34713d36507ee8e2b4ab211eb76ea2c3ccca179c550917a03703', 'release', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('00000000-0000-0000-0000-000000000000', '\x5e9728368a3b2b2d27992bdfec0e8a159e4cec07684afdcabd996d970c4811cd', 'release', '01a2217d-5753-7fd4-a024-71326ef8a282'),
	('00000000-0000-0000-0000-000000000000', '\x6a531b5a0b39a9abc645aaca9bbccf82ef3b8c9f97ac8d8278e91d633086f9c8', 'release', '01a2217d-5799-7c9a-a049-6f151cadee57'),
	('00000000-0000-0000-0000-000000000000', '\xfbdda31c34030a7592d372bba4492875b63beceb1b92a5811bd7637d616b4d93', 'release', '01a2217d-57a2-775f-afef-7492ed9a3e46'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\xd325c47b14e33867466650d53b17905d17ebb9ad5bc49f18ca01391fdeb5c1a2', 'release', '01a2217d-57d9-798a-b59c-31d1290fa6fc'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x8c123b25a6d563b2b86b32b4879ef68289780b8c397198fe00591109c75c1fbc', 'release', '01a2217d-5818-7d55-8482-c54f7ce27878'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x24445e1f42941ca24582f14012b715c102e1df3fbbf475389a77e4694eae338e', 'release', '01a2217d-583e-76f4-98da-b24c63c548e1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '\xf1b2276800475e4a102cac2c542e723754af875d445c16eafdb46ab039f6887e', 'release', '01a2217d-5858-741d-9a13-d5a92d0dd258'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '\xf21b2fc225b4bb618d331b444b223cde0c1e4199c48919cb2e471e0d9a91a7e9', 'release', '01a2217d-5870-7f71-aaf0-a50e849ad813'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x996be816b0f4d5f56a91b2d3f54589cb755586ff9c97b14f29f7751c7d972dcb', 'release', '01a2217d-5891-77f9-9e25-f8f2c3bcab92'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\xbf8fc7ef5be1cd994eead039dedfca227cf7b87f810b1866b0d987ff7ece45fa', 'release', '01a2217d-58ab-7dcc-8ca9-221db0df8225'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x44d5e839423968c485f2e873dc17835a96cec2e03b3a051a21fea4a1c33730bc', 'release', '01a2217d-58d8-709f-baf9-c45976919de2'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\xcb9abb27199bed986f6193b7f8af90bccd0d3f864aa26b3172d69710c21d2f49', 'release', '01a2217d-58f1-7783-a77f-fb0655a87ebc'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '\x7c019d9ccd2a1811a8b8041f4be6130787d5b587f9ddcdf02d5c05a16bb65fdd', 'release', '01a2217d-591d-7b6a-8e0e-c2562011cc4d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x2724337663d15b2586af0371009ebf85f02dd18216fcea23e10c8c7aec6dc49b', 'release', '01a2217d-5943-73e4-9105-01a9b4b3c11b'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '\xfd41b6c349d98af0de88fc24a2d47984b9f1dbf61bd29b442d9b44dca81bdbe7', 'release', '01a2217d-596f-7dea-8f55-fa44a7dd1f71'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '\x934fc6d088fbce0fe8a367bfbe91128b6d2ba534cd93da25ae055ee1397144cd', 'release', '01a2217d-598b-76fb-81f3-5b7791677dbd'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x8bbbced30a202cd8af8d96dc235d5175cfaba4fc6699ba240f7fec2dd801e62b', 'release', '01a2217d-59ac-75c6-b71f-399e7f777b4a'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x3728863d5bc2b30f5fe1cbfe23b095e09b1412c07645cab484eed51dfbd00a54', 'release', '01a2217d-59ad-7189-9ebf-966d98667f3d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x34ab841c541f1e1a5ac363c35762e32828b37a9bf16e8cd86aa0a51b671b7547', 'release', '01a2217d-59c2-7264-acfb-8202a5b44dd5'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\xeb80207b3681d97b7537c53dcddf0ec471a7903283bc6eaff56d4c39cc4b011a', 'release', '01a2217d-59d5-7a4a-9943-48b7217de49f'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '\x80c61e2a0576993d0634c82aae175436f8c7528b5e4918f1538ae62f602b0f7f', 'release', '01a2217d-59e3-78ba-8443-69284d00dfa4');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57f5-7908-bef9-8fb9fe19fff4', '01a2217d-57ec-7b93-9053-0484702779d0', '01a2217d-57da-7bfb-9cb9-46f0f465a302', '01a2217d-57d9-798a-b59c-31d1290fa6fc', 2026, 1, '2026-10-21', '2026-10-31', NULL, 'wG8jmYkk0GULnT8m2p-ETQ', '2019-03-01', '\x00b34573380489cc555fac33f7c88524bd94c109a9a7a784ac0660d717b10bfff13646d3c2bc4dca4d9267f4bf61761d918f3a53b16ae5848b656aa07ba9dc33ea97d2824010a89fa788e213330548211082515f9073a9535b5644f31e0b3be0042852417d537085cb093ddc223e23f9fbf6d726ef089aca6b98c72d589cd6225800e2c9437502f0c17f0ae630e49ec8dd4038a72692e6a943767dcee09d6e4b255ecb7c575cc93a299125cbd66fc07d0ab4f9a33e079d42870376b81b2aadf53753fdfce2ab68d99b3e875a267551e49ff3cee63471dc502603a20025d3c74c727bf08485cf4da3b5397d5240a17cbf56765c439a10ed65b9f00f7759d85d2c53ceb5afc99b19eab613a9a55709811b749012a3e6ffa36dc0281d7e6aecd533a16cd3915bff7b0fff407873af6b6cdcf328f06465f0c1d3a164bc3f58f59ddcd0f6ff8ec043dca239de1b214d5f0a02090964db0ffd584f8e89aa0507d67600550ae118f50a8133633e53bcf5b47f71062b965aea0ce6912caad6ffada7a54ca47896b1afeb85e6b05484901d0203bad0f4516399d515a19b32ec11937ee5155153099f3163082678243efe7deb3e64112d4ce59dd3a85d383ce2c849915f235fae5495cb674e8e7ebbd905a08f95d1233a09e7c674658f8d201c745c28927570be015fe0edd9b3499f3e6a465faf532fed94012faee998ce68c79e8a0c9b115deaa8a57d8d2623e9d472ae608d061bb1b28df844807fa4084b6def48b652ef92ba883ad08e4bcc8e34a8535491705c744bded9ce2b364413d330543fb2f4e1a191ecb9ad033dddd6c934dea6acd14f3711e28cafaef367d914aa3073cb24ded341da2bccd1dd8a52fef35beb7d30d57a5d46e906dc56a4cb528809be269d774d90900e6f341ae2ef6f633f5cd57cac636167a00522f9dd1a3bf179f529a12349e6857eb25337ec907441f07a7ec3d38586cc5bd6c1621fadc57e4eea59d222d9c63bb4b565f7b3b9d097ca0f2f3241f84879ae36d2c821b39880713aaf8ea57f300f374eb6fc4a38ed5a5c1af2a4a377da101afbc128a5bbf34e5ac402adcf5f1e41b86b229c894d2c209e62d94ec989914cabdc3990e1bf438715d42967badc8e68f7b5ad8302edbfbdd45a3b9b1e99a22f80bee9145c0694b5b184bf575bc793a70a5c9ad5ea994b736d45a7a7cc992227cdeba59f3647e584cb5a329e8719a0f4924e844845c500cf8d7d868962e195fd5d789138b88e63312a1c739a003b592375722ec99d67e256c4b86fefca616271d1dcdbcf5e522c7f60d1556919a09e07b57746802ece2d8fb9321a87a325db132939d0ee30df0d9f04e6968af97f1e99df20d6f772759bd02b3ff8d1d8afdae1806d60c8281b21f764cb5979bb7ee46daa9784c435379daee2c78836830bca9f3476c61bbc67ce36be7eab3f56c784eeb2ed21032fbdc3751732e7bcf92303414ec20863b81810053f721b333d348fda9d2a6e5118ef669895b0c656bec4d3a3612c809243c05ea7d3bb4e2e4bf21ffe63f1bb231743f5ac5a7bbf902c411fc2a8ce840d77623ed01506a0c8115fd0a683178276a3fc24b1666bc3e1c5a2b38f3721831ed3bb313705ecf1d38d6cd5ffbe09b234a647cd8968edb1adb34be441b848ab501ea0bffb37b624b17605b31985120b057d48e520faba395d8a885775c62c42204da41c70677f28d22a01018b31c65ec7016c0f5b6228828a8bf9589a66eef874c083efa299598db08d9863cbe5fb8a6b7ed21a1b1cc5ce1ed9879658c0e6bcc0147b1cfc8cb60b69c3f32815c671b77145c2e8060bf57df693dff9d3c3be76a197725d26317848d5f8d8e7d395d2f17b54ba2fb854c3e3d0ab295cd7b72fba67aff4449c1947bdd242652a8f8bae8918d57be1caa368f7e4968352801c9c67fadea586adbbb1c43cb80b66e3ee47633aa1723a5161688a2f8b7adf58302ac472d909434d121b6dea3a93446326e51a7bd164f9d49bdb70b6eb9b512eac34921d30c5186d5b1016b7268cf0bf0ddf4fa84249d0418fe23efcae3fcd79d4d82f746f95a7891e9a39b0d2157325a2cc2839c50452268af335306fc542d9a9e75f6649dc754e4cf5cb0fbe51306662d5181c0f43b490ef9dea1a69f6990f503eba92a7834a8140e0d8cfdaa5f03c27d854fb10d1670cf8', '2026-10-21 13:21:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-581f-760d-9d96-509136fab38c', '01a2217d-581c-76b8-a9f3-bea199ad6401', '01a2217d-5818-7436-9d5f-6dbc831d9ba5', '01a2217d-5818-7d55-8482-c54f7ce27878', 2026, 2, '2026-11-04', '2027-02-02', 'phone', 'eKnalaNWjjkYwI5Nzi0BQA', '2019-03-01', '\x007b32fea9cd4e86b79c59de4fe1e409ef958dd6f9d1c80089850989b643ef17e63c76b6e0850147f553f1762fbdc4401e3cdd7892b40c818afe2921c7b0e267f216fcf453dc699388cf8371261146ea51eea6cee24c36427718fceb90cc8e26c5f7b2d950c2cc86000aa930bd231018ab0d3495fec71113b8b8d70c55369eee697a551100a6058a98a6bbe800c184c17c1c2c4d8acf515eefff1a63ea2acdde0b0e496cf78e547fdad0ae452d1f6f6d466ae3ccac6fc699859e24bf2a0c47abc95610f6ac91df98fc7f28de93d07ac0363d9e4d87ac7ff8b21a10e369c3951fcdece4a99f99d74cdaf266cb3099bad57c636933bf10a63619bce90308df8083b51e5820fb27101aaf7b67dede065ca240b5e8eb30a202e874c7576c81cc9331a21ea1e5e3f24105cd493b27a2a2cdc58a856448c1f1ed00b9458f14bfce26245a8891f98b6e83ad153f2aed63880495971196db325b76aaa3904d8e337dc5e1fa18fafc4b116e3262d7f0bc7ba2c641295a30951ad333fc7b7af45e4f53e5c452dba9803c0b7b82a4d13c4b682ac3713ccd95601571f4fd59f4f0d1da7020f2b97a33aa553ce91445941827881856edad159ebb0b1c3098a27e76638a57ca6fbaff470022de86301fef459f91b8409da14886cf7a8131c4eae8c296211ce35825d3cbfc49c91388a30358324658b7fd256ec342926c58836a17179ab4e581847141b6e979f915e7425246608c2f750099f4f8e5426b5a4ef909523d852b0d6cfd1abba49b2f6dab5e451dd97d5754657675e8d06d583d5af2c6e7b1b4924e251441c41ae49054b35e9e199a219bf339119fdcc814361d3f89aea421a0b954ae1c6ab6794c853a3bcb29a53054c95b2bd2e7ab62970158c273fc839c5477db6d5d65373629a70a97601ae13aefe268e16bceef40134c85f80082f1017fa632ee1ba6716a8e4710128f741ea4e3f8175f8ec859c452a95c7908b8745c26f9f9ff2232f070ebe21da32d5f89f6c4e330938843b473df61dcd1533234a672ddbaa41dc3714d70a29602f50e3dec0b83d71fcf1d3e71ececec2745ed0a5718003b6fd4a4c53981e0959b60802d75541e9ffdf19af0b633db0d627f7ead67885b7cf6680c747b671ead5230d997d99271f54e2abecee9311286fcd00f726db8ac7985f5b121331b6b5752e9c1da7f440987092938a869dd945cbd0a6bab38dd16045e8777b67cbedeb6916ab7031d4be5e6336ed14d0e7a12e044a65488efe50d37aebe8cff1126002516cf80ea02d0ce1ad9312252664fed75108de365399a919d6a6e80a9b1f223f8f1783f3c765f2bcc2fffa25a521024bd372228a4b71f7cd17acd1c7849da7eb335bc9820cf93199a3f30c30770b1d5174c11f1fc433ffcb8ff37a8866ae12ccee908feda54c1ef3896e5dbb542aaf9fef79969f8adb8dcdf7b0fe4951542c6afbe31ac0771cccb1a81b4874b00fafd0f516332bb465406ae02b0aba03e2508a2eb93324da061da7636499950a1288c6a7c2e0bb5847abdaf047c562f051e9997e617eb2a2a72af0516d215208fcf42d2e0154ae4fbfecb7c2963e43a6c8d69cabcc7b1906b1843f16b1c6ea3c65cbd32e96878337f30002a8a31e0041616494cfb32015b6d11b7207a4f0b68dea42d095e551ca66cface443c0d574c8c1639142bb3de7b904a8ad267145f6475c8a3627072019c13f3d2dc32a76cc6b2a01fde9c778a4c280991c1050192921e488c8c34e709ae75b89ed6e0c58d97e27f1230bf8a0ed996c5a343b71a0d7cba0edeaa79772ac16ca8b1b982b1c2b8f0f0e0e65c78aae22f779c42d7a86cc3c38097f83c5fb5e212f1483689344fea6001409404fded1ab41b61e01cd3900200480c9638751eae839772624efc1ffaaa4d4095dfc8dd6d9e77adb692d8d5d7c8800dca8768fa56801de6d7a69f43fbe1ba31624ad45c90c6e09f29e7e37b86d8572fea673abdae09de9ac81717a02b09be79b01570f464d59708b55e367663429a1f32e66ba6795b212e572c6cbe8a899bd3335290cf204115f9b0ccc7b3822e879bd49dc90475d89d45fd8bd993dc5ca435429021d9f6d98901762cc3d4a3af7cb17c802361dd36a48cf09d942f72e33185655f375287ce960c20fa54d449509e5108aeedbb74f52c3c743cf4885381e22ff000a5fb47030ea793f767b9d52f416d74076a93672d4ccb7566fd6bb054211f62ed97f5966e7430eafa9691fdda584f60676b3f666b350e8c3ec6235e9588ffa5b763f34823b1f6e6b7fd32489c20faeef5e0921a0b9b011ed1501f8e0b9107066eda11d7d996a2a63bcb932c03bd64c41c566fedc8d4c711583743cba470366dff4e2c613a17a784bf92a034f6f470424aaa0636b74c8397e5a72bcf2a43f1e27eaaf7d7eb52bbf6b2f447ced01fbe3d4f0f077d65746770aac95df727c859a24b1a73677a919a3c79057e5b9ada59da5baf75834c774518ff74689640b1aa79294e50', '2026-11-04 07:36:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5844-7596-be01-9199b68ae033', '01a2217d-5842-787d-9162-10d4f32ac4d2', '01a2217d-583e-753e-9d25-2199c609ac7c', '01a2217d-583e-76f4-98da-b24c63c548e1', 2026, 3, '2026-11-09', '2027-02-07', 'phone', 'LRVW-Dg6lMPwKeyTyPejew', '2019-03-01', '\x002b4b9530c901cef128e877e2d8a2c611cb974ee624538e43a16f15a8a59c3fccd0605bb6e134b77ddd8c4c71516bd183a859359c8381190d6d41b6e82a7199398f4cb22708fb838dca5a05709538e8d4537ccf0609bf8fe1e359fdbbc7c345d092d687df8a104be9453e54731e02e567f2092408ec400ad7f40382977ab296a1d86c93a1fa45a71d0736cf3e96ad29fcbf3619b19a47350dad97c1851ee7adf50eff58e5be895994465a373680fa3a92907e1ae1fff750ab58e787df13459215d92b06f2e2fdfc9b5e99afa0dbaf5085449c6e2fe2ece24de408e3d850f223a8f29feb7829e7314f460aa71862b389560a02041486da4cda4f22527995a594dc86969f3504f2ca54c3d625ce722eb674735f5a8f9cb5e6b6ca2dda272857cec304a87b9396b906f4b07e3796d1524e53842359005ac917f7ac3007edc42bc46589afc761aebfd656d382b6d35e439b179174bb177a18a84bf71b3d6a71ddcfa430902f1ade1e076920f473b63aa7048a2167cba1723909df876d8f6e95678365c88e42a22bb11873199ec8590c5024c11c26e5075dc4f934c2989f6cfa3a1f9da58defa0b17a08398f332d054b9142c475f494750b46ae5eb940f68cabdfaf1259adaf4e6a9eef3e936c12916e5ffeb2e978d7fe96908fe4a788399704ee7c31ce00f28fc0624512f4ff898580f71d4660e46c5e3b58348cc57b9461af2fc6078d22d881f2c4263638efa0b97c325300735280f7c7103b0d84aa29f7b10c5962728fa28dee6cfa8ac8da6cc8c8cdac6d0961f1ea7cdf40f360a1aa32b97bf10704ba858a1a041bb8d11932b6b674da9316e5b929e4cea8cc21298c6c96d3242bb015cdc0ba24072052dbddbc3ca0eddfbe7916034dfddc932a2c24f22412597cd2449efaeb1f5c039964c1840ef2f344b27157cbd3689100799fbb117a06e4bf0084e82c4a7ff4cfc69de56769e3ed0996474fa7997de455e367def5840f19dd6ab3d0afc42dd09cada47b1b00ebe4985571ad412ba39f430895c15191b5be606f2fa990a8fff6c974dced55d130cb40d67e1516c7ca240b5706ed2e7e00266bf225d2f99eca08870e829743e7c84d9d49640f8b4d3bf53cc512974b02b86033801cdfb57d55fd3df6d15659228081c3c8aa0c4097f1a046617eda28b747c3a2e3923bc6b8af07fa36fb88f469eb3326a7d0a18b752b438450094f84e8540160fff1c454fd42d76fb628a18c8db4be8b79e6da152d5464cea6fba1094438c796a2919473cc7df0b297aff4ef8875b6e414a0e459a7ef8236d2624dc5eb5fceb030fb81d3a871a15283f76637f1fb4ce5f6324dc40ec87e3f7a600c46550553aa4e01211db4a4b2ed973597df88471dfb6157fc4f30bcd000d13d4536e658c1d04ccf678b36d89e8607e0dab6e5371c955d0f7e32f4376235017877dd5d912a76d658113f4533edbd8cb1b91387522f0bf66d969bebbed6c3bc8154143e4c8b1474b6821d895d503b1dfbd45f95c57c9fd41f2ff4ae3c5f81916ea243abefa5c7b38ca77401ce14c435b656676474566bc4aae578e66592ddd3dc1e51c6b687a91f17b7df9f20436b6f66ffc8844f7bcc1ed2e924229164bd28cfea1eab460609359a3013be82e93d062fc0aa13dc1e15b5b6e72acc64aa5d6143963834474291ed82737c20c09e9224a5e15839463e2484db19e345e18738a947016aa670cadc2ac010a0449898d70b3ce4c0c739e0a6443ead3c9345b4230bbee9a838c3ae8e0a56963cdcb8a1279710a0c7294b8eca1d4f3cb87b17cd6f5394ada99580af3cd4c1c1994dedaf3320156c563ec12b6adccd9904dcc02f48115cf4c9698aba4657b01da27c75e122265edc828372319db8931e8240a1026ad728135f782b3742ba07c9282425bf317690f9ef990d22e0f554d59196b220feea5d2ec10d5a41b0d6b6c663f23afb468160c164faf83f35e0334f5bc4e64f58dc8f630e813cd972a8b0a420463854c9ec72de34b7f166d078142c47f6274a0a5145f9da1a16038af7de47b50b2edeef9ba38faf5ec9adeb202d341450685968ad9b0c213299f3cc987dc31cd58ee66563edec923f6e78d3e38d93fa52a8cc6dd2c66a97f472bb3f6c251b4354df739f878ca097b359f3223c8ef3023aeb377d54ef918513a6fdabea12eb36b4d4e196120f08d55d54274696465bebddef67005c871f8581a76f19555eb20e64fdbbbc422965c170659bc251a835bd7d5193560b39abdce9e357b40d34b8a7bad570625053cff669d9b03b423e678aebc520df8637aa12fe6f0632b83a30e0d40b172aca40b5b8fa71b43589a550553d65eac5b5e310e2c42c626d2247cff467df220942e18491890687bab2b613db4b6b4a9b5bfad8b354bb4cdcde7e695446ebd63d2b024835be1f9d29bd3e5166100055867b5cee47dc73fb84f61cad3f13e78a2d6abfd091b6feb1f7e1243387cd333dba836722091801d9001c0fed5701919a04cad8bc7691eb7445a6e834ec81c00d5d4a6790eb8f004c0db8e3e6512ea35e7bcdfe83c6cad57da9290d8296683a5ca3bd97b66ac9454664992322d599f1c5221c30faf826e80ba72e23916d6d09575687731f4b070aa30374dbc44d59a27f0be1d2f47f2ae310f8db5705a1fb14ec09b59669ed9349', '2026-11-09 10:36:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', '01a2217d-585d-7f44-a880-33b6cdf1dbe1', '01a2217d-5859-7d51-9d12-53954bebc488', '01a2217d-5858-741d-9a13-d5a92d0dd258', 2026, 1, '2026-11-10', '2027-02-08', 'phone', 'YhKSxZq990ah8mKr4Skrjg', '2019-03-01', '\x003a737d034498c9ee074033134cd2a6213b227b25b6e56577e2ca2c150010420180525016866845afd3e9a95a91fc46f03cc8085eafe7b9ebc3946af0fa32fb3675db33aee05d4fa43fde7d05aafdd8d3784cc9aff820727adfd6333c235741b13836fed2b2d669d808399157cacb9a325b61e3bf19786b3c8bec41e82566b3533eaf4133a5c89b080b0a4bb33da0107c6c6c2282a1202119d38685d2cc1947510295f7903d51190e1ed262f1718fba4a3d34d43e03f84804686a02618605da320e920c91a5026ae9d3ea026e0cedfca00b96eea0b893ef535c0b681d73340942d2c68bfac04948382111ecf6b1cc73604b39a9d934560bf0270a2beba34b5ce43690aa943360129324fd3d3397b438ee1c7420fab8015aab1a0b3881875722333dd59b232ec3626cc899f35ea68b0248e95f6687dc48807197ad73d1da0804a58594c10a8e2ed67b70cd1cb58d8a09bf4734df8e69c5155fc7829d3eddc1d5c147f174431b3a718daa3478d22e1febfd80aeeb76ce954198088f17ca8ab5a66a9a848e7349e48c802061b66768d1a160978f0dfe36e2bce4bc81dd21f5cec95e09e79dc86b5226919a3505a86b43379179474edcdad57aac9cad4479dff42f97125d9a18426fe4faca47fb6daeaa1e6d0d569ce242a62d7f8d44ffd6dbdc23311758a286c8b95d71a758aff98c015a09a346eac6cd56d8a6e740b4e5c468e2652c09d0d2559b058522796236e1dc4decdf60c91317b8577f6246345cdf2f5c2fe2308dcb8e9a85603948d68c582fdd087a7d0d482cc58b2e829601aabb8a6aaaa512529483d83b32930fc3c4c648f717a39c1b118c063b8ea02ee75245662bd7d3d1401d25e91c9c8fc9879b4aa25074300d26261dcc23c3a37a24d262e4435e675bce9f87bc9e15b85eb96a212f0579cbd75fab7a306b4779d6840867a0a92b1cb743ce1167a145f6164028fdcb7801c80ddd00abfbc0d648a976b79a844a1c46fac4c14dd5fa6dc94e9b1b73038097578f6506b7b1c941e88532f74fdace30ebfe8928d5f9c9576f8de831155d4fd812d9e370d88979522601d95f612d4f729bfffdd1d9ad099c07d2e2efb25a88c26c5ed5b9c95d427d40023d69bd207b80a4318ac04e8e9361f9ed370bca0cd696de51653d9a8e319d7e38b29ada83b30734a44f17a6d8243e80462adf9ca954a302687ff83cf82c237d08ca615dcf6528127bc43158499c600afacd859e3874b842d201fbdc70d9183d2b9bbf5e6c4ef5fa8d033e9aeeda3b8fdb290a403db5a14e6a6b0a1fa65f4a42d83aa5dd44a6599b007e500be7f12304e35d806b5a9976f85b7635fe5eb23372a0f9b45b53b23b75bbd79c36fdcea023b49e8da7d4d477d11e04ae9b89b9a770971f2d39e37cefb1ce38073ea0d80dd2a0d9009926157051e84f02b10f3fea5aca1d61e6412205cc748d8ce693e951c6ef7827a383b16b79f86d2defb068ca23b79c70c8b2e69a82d503aaade323f7fe032b68380a15abc0ad991295f658ff4ba1e1242fa9070f38cb1a3fa757b1cd69c5f7d3b1163eb0c13065bbb50c182078faf8d8e0147f503f9b0f059d1862ba8a8d9eb24ef60a0337ea80799dc7432e2220472157e89000160d65bcc5991383e70ba75dd48ae2d434cb52336565a99183b867807c16f976d79bb67d8561200f943ca03e8ab9dedc6445201216c145617dc754500b569a18da4ec573a1d859b948d511c68fda6a3694fe3906b7286ceb706ef8364c424d29351e0b04a9acf47fd7c96cc5bbbe8315d2499c04b9b9d3edf1c486cddc7dbff68cde16e13aadc042924fde7b92c6a1de329d3589bd1f189c4aac6fe0aed2753ead7bac62a929cf4edf63909c96472df2e0b73e5665a35047fadc18b6e78d98f9f2317d06ed2fecc53f139e9c6914fc82741249933c3e2f43e61058c9abb429f77b95313a61ef490d0be70e266839f5084a6fdd43db14f67d7f90b9ba8f8547ad3f8b85ba36caa10d8690a135c6f06b6167406021d304b5b7b0641cf6445cfa77df76221acf21b38a1c5f3d553bd2534d56a3c09c74b9d10b4db9abd55aa544dc98c5a1f6faf923c7c185a7b4d5fff153ed0dd5fcd01687c9dffb56929e90d1c40b412fb03bbbd37950777b1d1b9b6c2d6fde5e44e3929c74ba799ff5ba43a4f82dae25210091da0a22a84801270112e9585bf5afeb31522c24ea0db5dcf8797a915efc48b42a791f20013408b7a3ab4293d2180cf8676a9a714c539e32f4eeef37cbe670c87cf4a435ac757b5746bec2', '2026-11-10 07:51:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5876-77ef-a41c-cdba93a844c1', '01a2217d-5874-7c31-9add-13053fd5d995', '01a2217d-5871-7484-aa2c-06301249a8a1', '01a2217d-5870-7f71-aaf0-a50e849ad813', 2026, 1, '2026-11-11', '2027-02-09', 'in_person', 'I1v5ADXI3rRM4AXJLvlIpQ', '2019-03-01', '\x00491e62abed83bf6c7d021d531946ded0d53986bb21ab44f561ad28f7ddf5913be3e018114b848c00bbe9a9da75fd51a770bbfbd1dd8f41a347e043632ad63831cd5392ae702066084196cd48d069469144973d202f61eeda7ebce59e4c216d42ecb965e09978780dfce1b92f64e61c0a213b14f9eaf7f9f4e9f826a64c0079cf00408ba812e4329bfdc42fdacf1f8d672863fa03d1825a52391e0949dbc336a4bce402200ea99814d02a811b530aa2a89565b910bec020678dbb17ef0667e4a3861f31400d822b73585955a2860f3da199a9d9b66c11f7a4fe9a02f0352529a133a115b4aa689c0656fa28331818440035a512280c3eb4b17fba0fbbe7cbb8834623a3d3eeb96f01242b336b70b0015b659d3da74f73ff4810ec0f3b80ed1073e9c7d534315ba285dbf97643fbeb582013f1720a190a0e991ce150ab93149df6d10b99bb97f95c5025ac1d1b75c987b70ca32964704a5a2c1d203f4dfe742f063adf41d9452be84beb8ad8f72d35486e8756d1d6b0b6cbdffc8e87a5e3ad717ed13f1d4fb2a880266e8b5581f5bf6703f3bad9be5b5c08abc94ad854a9d4397bf342473f16bdfbdd88a2588ce5c667322cfc82af7c2ad74575d26d67e438c26e415f19271d23bef60941228ef3b9c6b720aa4add3d31d369f342929943fcdcead030ab89b1130dae1518fa814253645178012290ed35a4e370ca49ef397d9f72bd38fd668dd189494db5039b0f29abcac9ff1db94bfee9be89d9ca7d739aafb204c32db26cc6fada6efe4337816b8e704dfef83e88b977cbb305811092cbb397392fa8c3fea0ac719be3b0313772098c5996d85193c37cede1cbf19571f05eb9ed359693410dac275afbb2e45ed8947455716f7163ff36a0a9a5eb924a6071b0a0ae69f57f40d6730a5bf90d19030651dbec4b7a0a55f4a3aa178aa3eeb6cea4ec8aec49b5400c676cce43206e680ad67a992c31b20082ac6c8e51eeb0d8be52b16a696d9d3ae1834298fa205ca696992f59768eab2b3d1ed350e05485a85dd8345d14ad3f20f3bde632a2dc0997772b7852cbba1fb369fdd6beb9cffb0ce88badddd26230f3245cbf0129336956bcf97a90fca3e2539cf07c86238286862e8456d01c2a9b35509f98434a0e788b34f3e78eaa3c7c812439c095774539795fcbdadec3bfa37cbaed9e8cfbe17832cbbc99844eaa378d4334217417501e75f6982d31bb65bd3aa8800b27eca1ae29dd86f11b84812f01a2fcaa29228d8213868c0caa95c650dfd41d34e5ee5550de44f202e087128dddd6abe03b52cbee1f24f98609263f556cd91ecbabbc20df117e5355f6d0bde0cc9dbfcc95eecf7c7c5890d48c70d0c64777042d4bb0f4254376c4800f0d938242fbcaf3f9420477968f054f5c981390b519adec3626e413514ccc8de0027eb1ed7e6be0563bd34fa6365ae25682d215775d5efef4e215a35fab06a9b548c7714bdff1422235427a83d8ff4b95851387feafdbfa96d780e1a47158c1b39a101c095119e8c4a4bcbe0c79e8aaa922ee374557274d3c5545647d8979a1469f4fd818f7537824437420f712292f7d08e3218f9ac53c2f2e900c6611214fee4b992c36c4ef126f896b65acea6d29062d24e01162f79f9fccd798b8114656a0f610d290d2e4fce338c2d0312da7f02665e4f985d3cbc8a0e3459d027d6eb8b629915b2652390dc630b4ffd3a55cc0d48c353015a046e9a08770225091e6691cff0570a1290332ae3aa4bcda8620057f4845f43cbea392453a2acd61dc2769ffec09b71b88ecfbe6703e14124ff1de3bc7242eec4a5216a38e44d193077457aa170aa2a1d73dd372fa9f08e6641b13b8a956321be4b6a7b378ffc33e27d7258ad337f7024f445a7087b8428bb0ceb2413ae0b04a34cbe01c1b370e4f657407652882c3ac8aab07c196bf8d64da924d1eadc40278b0b69bf10437e2a7279b1829a2030262648fff9e3fd9aa61901c8d90f947bc84319f63228f72734280c719704adfafbd82d28125fbf483652499ab310ac0f92958701d3e949573357eedea432fcd93c169afb80851cbf16f5e6facdd2ad6f8c7b9f2f25d095f2b205c50043665344404bb4748d42ae9dd8467c32a8f183248db16a67ab88b187bd44dd3fd1271d99e039c2b1c24cd00bc8eee373346e7bca5fae2a11cfbd59bce818b6af4daa70be5e81fe858fc472f639e5894dd598e61c59a84da54147b7bb0327181db16695ed4e6d70c6b893752013a1335fd8447141efcc11bec28b541c0c9ef302569bfd9eeb8167c522b31e200aa86f89b652bfc3777c572d081e615ee5ec7812565685e3922a3ed0127', '2026-11-11 08:26:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5898-7770-bbe2-3c5b81a663c2', '01a2217d-5896-7dc3-948e-e279535529de', '01a2217d-5892-7884-91b7-1d28cab785c4', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 2026, 4, '2026-11-12', '2027-02-10', 'phone', 'xu0k0JzTMlO_JIO0s3a9jQ', '2019-03-01', '\x00d3126ff64d35ac6ff5450aad7a3b21bb1bd1046067f210dab22d137cbeb9700c82b8b4eefe3866d3296f45cdf121689bc763c4dcbf8d2490d9b4e3be1273e61bb83f8f8564dfb38864c07afde8d238d8354b1332363c87d1f8263e8fcc86592a43337371451703c9a21215444f4bcf925af5ab1efc961efcd6621858e44798f99eb890327a084324046ff144ecece26fbeb491fcaddccf00efb34d5b6300e0f68b3ea593c6f98c7c608658032ea3408623f0431e92d12abc33638ea4968518560d9c78df21d343bc5fd29b558740585db7c86ba6ef1b0540e83daae0338bee18ee2cda004cf7b87170487b90abc4117ec141741fae769342e15df9870d9fc8f6ce3a7a2be93080772712364b6c893cf39ac5e771f0629da7044f788819eff21573dc65c9676567395e804cd9e93b595d72a1732eef2e676df7d81cfeab832ae14aff5512b0f69bb2031c8d884881ca05075b0bad462758c4e9f2a3291d97bfa229a7efab88e10a5dca532fb3ea07fa3c62bda753a4a2198d9122cdba35bcb35f58c26d0977ce0e33894eac1afad78d42281251804e5f9f654eb9c7aace456e7280357e151766f12a16c4c1030de21870fb741896bd4ea072306add5ca79c52fbc8ca50a711992f4cc6ef8cf14b3ad9921202d224fda13194214faecd9d4fd1edcc33a3d242e2c132a504c643151ac8209219ffc015d4e0121e98610224cf23eaecb4089d4e03cc23bc451e0d9b80f84619123322a8244cd309873645f4b919db9a1c546b4ef7d4fa1a5bf86902fdcf53492893ef5dd6f462f8ce801a0984e9ee71330b2a81ae9e671e1613e81fcc811e294f4757baea35281e67fa1e1c4aee2e692efd759d2affc41d0aba8066812bb0d19ad733f7f4156a22423f6dfe748a912c8433a7c57ce3a6b2d31352e8353e099075b035b3f7b498f9a5516479c7284049679f53774df9c7b11822b406849c8253c523169a1e7494a957acfdae4cb9b45bf81a4f92b1ab301de30392382b22eda962a1d5456a1172ef284d44c5a1cedbbd311fc07a6a40e82383dede1401328db7de34dba438d842e7c16482e99b156d11f5dd394e4c13e107a3f0bbfbe64f52ad30874aa07ed7e52d4ae02bdc460edf44677af51ad0aae787f0f85c77fdbbbb0a3d9cbee3e8c390d943fbaabccfbc54ca940763478768eea1fc74f8ef45f81b6db757e19ca546f1f6a886b550271cfb909d6f3a3c746b751cb7309c02a833c0a5f2b2ff220eee706d88c45fc585fee0df9a16c340bcc0ae920c828d7cbfc7d3efb4f82980a880fdef091d85373c83599b294cd3d10819f9b4619035572c02bf12035314afac97d626f766b1901fccb9aac2c9f56d4881181636346258b302a0cf1637ff5578f22c466e8fbbb0ff5fefba1ac2c5bc7322d35167b29e9ea212f9b3b283e709b4c0a33c10b69287c54aa8a54422d2878d39317ce70a5b04a0c39fcfc49f362447549a77f4dcc4e9930ea12a1bf2571ee0cc21b4f38b364466f7b77c95d9a97850a117289d3d37166bdd4192e15beced21662d478d07b076c16f33d2d1e7f19ad01776e7e1727f47905c8d2806edef91535b41718441193024398c4217b2752ee8f779f01390f704add951e2ba59ab416a55c0ac631f88bc25ce011bd902953e36b10d53030cd28ca26893d6099d354718fbfe31f6bdc3c15b63302c148ab83a988ee6290dac1f8e5bc89ae44427ff0085fd9e89f67148e2a4bc0809f5e5df9f43acc9dc0e4ebd10d9cef98518de0e65201c6756525c8adc3c0bc77925f1a2befc21c5e68ee21942010b37fdbfaf6ce33a72728867e8d97b757c8422bcca115753c589f54754e3b815084fab21b6b869b29cf77288e0c31db27d5e1bd30ed3385aed2ef4e9404c83802b09eea6a9622acb605abfed20e92b8d482617824dc08a30c1cca493910b4c3f9b50f3974592a4c8d5a5ca48f111038852df3bba2a12a436787be7c604ac3376518d5a9f47e30fe3132d42e2207b4541263ce3f3a06cec910cdcd311aa1c6a7a8e72892687d174b1f68ec5f63ad2b2efedbd5d18eb9122bbc04c898d0649f33fab4f37e4b2691eb42502a8e68bc628b7e8862b4f3db4e9541d6a66d09fad6497c2d1ee9e13c229441b5cd6dd12c662ec7fb429c1c2cc44c2bdf4bfa0c792e02a1b766eda5e3ce667ca29865e40dff56966c911b573d8bdef235217fc047cd03d2e5e869b6bf69a47d575ba5f66b820086f453aa7df88701388b32ea1b04c1d3ea8c842ee81c15eca0a81c252ae357a9fec22dbb105f8ec136581174dfa', '2026-11-12 08:56:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', '01a2217d-58af-796f-85ad-25e71e625908', '01a2217d-58ab-71f8-9f8f-35c2932b3cee', '01a2217d-58ab-7dcc-8ca9-221db0df8225', 2026, 5, '2026-11-13', '2027-02-11', NULL, '4TsoYnsUgJu7ZtT78Pfg2Q', '2019-03-01', '\x00541a51da1eaefd62e6c1b28a700ea5e4f0d978ba08e51b095e6b735fac96eaf8c8f176f70f89a04472809f14197a00a9443aac195103ff54eb507e18e3d62f11273d7a7064786f3d0443b19a0deea92796f3ec62f054b47fbc0fd6080e0a3923d8a7fb641f853a595f38a8f539ef5cfac22150df5d1f8a4bd1749f4997c7c57c1c367400c42bdfaf2bd097c4f2601e21b60b536da919e21db7d14ffbef35a51c6e34841674a9e4711403515014c142f71fb160e1a73ca72dcbe972813ecef243c76d6f94d330ea6fa0e68fcda96f0b03996c4ddbfa47f511d2287090cf3b5699b08c13963854f60322c0c74d9c6f04e888e8b41f46c847b75a145b19a52aa30fb6988ef947c99c6d2c9d5291227c16549001b8362569e54725da8f9ac495ebd8c515012fb172a2ed28b5a5309a9f1ef1574fcabf87326d284924eef52c4fa6e1c9c6b286e0f259195cc5f3653fecdb227ded76a335d0459f77a9fd5f233489435ea86c6e109697d3f6b5076eb38ede54e7fbc2d027673add267b5b47bf1fb32981b58d52c6166685158af69706dbed7067eada71b0621bed15e8930476c1ab5982f4a60c394633016a2c0cb1c8f7014a8c14f301517c4440a7575fefc68f8c7dc2cbdc58c8052f91c9430704bb17e5eba34f57bf025e2f44d3e85ea65102abfdd2c607eb400daf20b38d9ecd1574cdd17dea3a4b4b29a77d6123a6766e7fcf190d2b36daa37a752e84c9a64cf51692ef73174dc783d37d25d108cdee0ca844a23a831662050f7d6a80b00fcffba37b906beca2ec5c9fb92907ec9e82a5c634496b59a5267f155d852ca6fa5287b8410a889c00c12cb7d3a27bb5b4f11f3bea307356640e60f5eb12fabfe8df7302670a20a185e17d882e369f468f81676159085df2336c8ebb06d4284cf40d2cce6dfe0baa61cfcab043a43845dfb781c62b1a297bbb158315d50c2143a34ec61bca22ed014c240167405ae01f1a79da47f1bce6a9f665473dd5d69eb9edf9312ea99e126b8af005cb0a45148962705c2de140173352877e3c40c295eff9aaa031ae60acf224dd4fd6b69d7deee2eb7dda3c39982ed33c0ac30d44e704bdf42ae80763ad9ed589890ba217edfc64b7cade9aa832657afb5fbba507c3c7159d96018cba7b429e03b52fa0e95f0d04760c7d841e5416dde38774c1d9e21c0026e691c0057358cee4d96203f1be757a54d6f8bafcc7cd4948e4ad92a0397262fd93d662f1217e76ca541869b67638ce1558e60906ebc31ed3f9df547a43a90c2377c73aa29237b182b9b9e6ed0e10e4e993c524485f0275fe866d6fcf324b40331040bb6fa1db905d26b9377bbc9fbf4031c018edf7a0e005e5c242442e3a6a528d67e50a3a1c3949fe50a77e17661435191b21d5da18cea6eb960f92af07f5c383e70d874c0b9668032b5a1a569778c2ecae6a4074ea4445b5f39fa6869a8d00fe98f1e4793d8299902e0da17fb1100368d7abc8439c5c12fa5cf41ca0db89b3ae1bd021a4e75caec88cd8c98449e2d9622c24b532a22a019140a0996ed04a0cd0bdbb221734d4949c7e093733c63b6b1069f6445d766e1340b183e6ff75d31fff07c41f35e375e7866477dc8b38e72abaa434111d306b9b624c651b84d557e418c205ed06df78ed0201d49a341041f4bd620269e6127f4b252f79fdc2225f76cc574aef92ed31cada9838fafc2da12369f0b1b8b92534e885746d7363276eabf588bf1afa8289067e97972590ba0d710f81bf1e31af7ed61dd3467c6553495879c21f0f6b94d892814cc9bdb9667135c345fcc23423844e46616052c6340d8b13533c5f44ae985743dd73b181decf096553d70ab8f52e68c286a6d3ce83660debd0110b45bb9138845b34ba45fe3f3e8a4b95e032ea1673cd1667ee6151f33c457df7c9547e7ba2f2f4272397f91a09e67536832fb3c951981983a53e1d879776398214e0784afd2b2f8fcc46d76b3677f84656ed95c657406c545421c82a9b13576db2c163ed4221877c09c538689760d6031781e455c3edd0a31e3af8b51f0895240cc6000052aa043324a36209a4939dea72348ad099ad138a6b74fafc32f60e478e3ae08262c9d06cb3423eb41641978635b565040f15365294360d6f6c32a43bd7de61a0c8de7e9b3187ebb54e119f997f3f3982f8', '2026-11-13 10:11:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ca-72e9-b8e9-499b09b82ab6', '01a2217d-58c8-7dc4-9b25-d8e8bf066aa5', '01a2217d-58c6-7adc-8a14-01dd3b147eb2', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 2026, 6, '2026-11-16', '2027-02-14', 'phone', 'CtiuypgGpHcotprF11fdQQ', '2019-03-01', '\x00180d3f4a2355c6a983a2ec83ab7ab77f9506acf38889671c97ea3cff1497233de5cfb4466b9f911d255ac8752e7ce16dd2fe5da45374cff427e09955e3f2623647828d191f8dcdc97c12579c96bcb3629575920e88ca8d0b4b26f6ce4e3a7197fb50fa9082944322b5abccf59d00d20ebad64058a39984e34c56ac14d9854229b6e01982732b261bef6a62628c9a5a6e93276c4c69cd0ce2234a0f7b944c356ed4708be0a8d4a4a15baf8b749a20f2db7cb69104d1dac13a6a9a8ac48d9f56b028ae18431139ca8345d8c60f7bbe50bbc5211b6270ebd7468c849abdc09028a40335e54d50f08f8d176c369fa95fe3712cae48c7f2e4417189f168a9e09d0380d41a4ce711a46f2f961894eb0e2fbff84508fc836f73e1c812afbde6ab20591d5fdb104494109d95c406b27d32b645922b4b10d8bbe32fb794701f6d44567a51fdc57dbe467b00479a8ee6cace379a5529549cdeb3f487805dc049546b5f31360a0ded6478ca45345b16a57476e40e20e60f5c1df4269a5cb5ca3f1929ed939115c7be15178ad4d62ff8a5b6bb037dd45d7f3109e43de4f073a430749be8588fff6d75c775fbb60674a6777958e733194fee31b0867e2ae5724248656735ae3fab1d6aa759356bb9fa3a86fb7d3a7770c3a131eb41eddf5060e328ae7b227639de9b943c56e27425a07a9e4bfad9b853c5d59e2bfa00004700ff1854cf269a867621fc502a6feea7a384e6328f6ee4dae989118fd984e7def9e0457b49d0d79b32a78ce42f53d5a6b8471dd60c39f3d473085961a1e1cbdab673169e718978cb8c4cbbc8fae182065a11893b5ef473e99bde2874bd3b81fa76ecef0029fcf3dfd4db75ad61e94a741ab9135cb9711ae7b325a27b879c83114845a432c7a6270b76294abeb3b6982d65de60046a63f97ba79973d89160859a5686a2b2b3ff9e62119455bf00f322b3231291a66435679682178d9d390083009b265ff743aba3ed32d4ae3093a783d582a5712b7e894034f3a66a8e86053744492951553a7d14c8d1a8cc45d95ce16a39a809df3607d2e3eace00e47ac0ebc6fb527740436940b8d587a5798e16b18e0d433221296eb681264b88b79c21cc060184ed36ed26ab8670df15133b4dff52676b0dd84c05a1822d2a4f7a4350186cd85d48bd90ae9755d12a425265e19788f086b8554df7aaa5c4344afe69663185652f5f2bed3ec850a1bb31e3d820b460b9b09d0ce8edb332c5da0f4082af455515f0dca68c962eab9ddbb9862df4cd0f47dafa08d3fc57e7d1b3d2fa75a66ad40d502cc6a7ad453e53837ba4ee8029e2c1bcbd97660ebe87cc68cf0f15e56fde8e74ae859bab9c1b96ef99cfa2e093139ffbe370243d73a144b490c77b5aab2c7c878019b2dfbaa5ba4ea52b32b84d36c8f74b3906a68ce65c2355dbed74a0b1c07bf41a1a877177c3d0bce34371d8b8c1319e4ed8a72249488fe69bdfcf4e154b9790018d0785a99450bd3363580ecc8a82764a4e32f0f5155b38eec99e571cca7e5b6a0e6e5d3a37588c39c069e4993fe315cf3f9ed758e4f5a0768607cdfb30eef3d38573008489a1484031b35929da2d2279f76ab6bf48206116daf41c454647159f4cddb5fbcc7a2613c5654d8a95f831aa7601f4e639cfff0d91df253688dda2caa5ebce60bd34cc4a84a0af8a16606ddce6fba68f1e43245a55dc841d12c6802632a5195a4a2763c7d588019acf0bf2fe91ceae6ae6c1f44b5dbf666da501918df70492b48562642cced9026597056d9dc440495f4dd9fb35b64bdc57e9e57aa8f95f2b1bb15ca66ea81f9ce4925873b9b37290cae1ea5c2cc640b2290d59affc70f2fac3e14dcd0ecc132c48add04c89addb4ff529450171d91181a62a79307c5749c60a34cb01b4c56dcfbe8b6d09fd84b8d33b39a5fa5e7c57b88b0973791f8b0cea6760e3a20e1ea03d09ee81461480b3110eca1bb3f2235bd1688ed05abd86c0cec4cab2312486550cd8280afc54fae16ff6cb2ab493e8a739ee9c3af064b4b27c33ba6eb591a069d8d7e60847f7802aae78f690de125bee0779f871e65c375487a6fa797400e1b13d994c38df2389a9621b73add5cb43ae83621c941f1c88a88aae7d57825892eeac3545c332c73244e4b6f4e90f80786b773bb11b73a4396cd92ac0347332db273649352bae716e253614c7b2b21a766825108f826be443c4b2398c00876917f7184b32537a9468f1b6fdfca2da5ec21712f99d3eea3e0df2e3a887b6557ba35950e852828a8956aa52', '2026-11-16 13:56:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58de-7648-9077-26c43bfbd610', '01a2217d-58db-7613-b565-44012b5aed15', '01a2217d-58d8-7d4d-a677-a5039b4fe8b4', '01a2217d-58d8-709f-baf9-c45976919de2', 2026, 7, '2026-11-17', '2027-02-15', 'in_person', 'qtqFx_mvGtsSpMePFnWjKQ', '2019-03-01', '\x00dde4e25511ea5764a5cc4de8de890526f58d5b0cd46819be6d997faeb0526a86cf6b37c857708526570a4a8e92e4a559132bbb5311fac6b14f823c83d02b9733fd6e9f6f11e962a9a3c7f2733ab4c3ec5484dd72700c51a5e8b40d26dd7fa48582f266599fff3c76306a8e68c226067d6bd2a575dfd75d21e274ceb57bd1399d862901830bb217cd4eb1d5643f83976a538ab25beab9119b2967f9923cf3e8b26c0571e8b323b802cbf88516e0b4d438c9687e3c63c940c15085e6972223cb136070c4f2c7301fdc6e11673a6d6d824864b2f1a0f9bc64d9d54f359d692ceccf0978e7e21224369b2c15100ad3045cabc22018bb285cc7390c646129ca29fdbd140b1b25bc04cb14b2e5f9e4c0e09410add5709ad61eb35801b59b85f79f73678ff66843f113c78fa63d56b756c89635ad4b3dac9e80f22e06567a556d2f543e8fa3e04e56d88f26032faef2d63a0a0cb5500757abcaa6ce64f3099412c07fee861e925998a0f3647515128ccea450b1a152292c03f63ebc272debe3612f99cdc41bf06189a1f8284e414c94b652091fdba74bc0f9214dd15584d79424573abbf3001e1c3400e48e78b8727ea1691507be9cc5c7962bb8e8d573a217ecfb84449c96e4294388df44c205a9d9ac36526563b500c491e53f27cd1a1bf836049e90974cb8b6edb168d42cd8438feb3b3c30c2d1cf8289a7205bc31db3bb4f45138d999f47b27b41e929566af544197b1146cec853ef5489fb0c4ad4689f3db4d6fb9caa901d87ab0ded09797018ffa1b15f0cd4225c175a2979fd071e2970acb39b46bc1c907948a40865b22ef38170e77cc0a5ae6947216001cd5319cce53629b2d8e33a476ee29438700951d2fc0913df7600b70373df9e0aae6769977ebab583421e2cb9915442711ef47274dc8d76f036e8117ac2dfdc9c3b186877dea1ad2f58dbd33aa860768bf1f4d3ad6dbd9d2d4725d2a9a5071abf025d1a01e40e0a0d0937f8df80b097d57afcafc6b9b5e228f3e335f0910a03775b5393a184bbff8d13bb0689d1bf938f465b026537b4185d13b5fd58027fa627e124def22673889d9774b29126c1b511c40a824f6cfa1438cd23ebefd24523b60839b5ecd3f11d2a0aca8bf2f29336d0ba510d411828ad98e0d6ea70f2f22776cfd8a557f9566e8beca59b3f4db726c2f68d445ccdbc320b933a5f02473f2fc209a303589c063fbca7d98b94048069b30b0bad0e7853a304bf3819a6e89762233580a1753598df9299aa7fee2c3b12f878dc4252d04a7744c34b49327ed46597d367b488b60511392fc3f87674a6995ef9af36f992d49725dba8d8b5fb4d6fe1864e0d24973c01123884bc4ef9fa6b0fa81c39dab0306293b69e8be6df4a0d824d23f5b20716562a8ec11427e1729233a0d53212edd54e43210a58c4ca9a51e3bffca32c1c3e3c15708dc0001523a07c607312a2ed1fba99f4bf60ab7b658519ad47ead998b56fb2f6893ece494be6479a2b6c55d5145b2538034cb70ee39b6f25420da3365c84f7a6bf0f4dab2652041d1e41ef9f067bccb20383b9b933ca4102b4c429e7e713adbec9fedc063594021a0fe2cf436f20c56d11d4951e6dac1b23d5059732e4f3c18efc398b889f4e939fbd5d5ee9ba928c1be7a336bc51811fa9761e0d1f522e07ea4f23a0e9b1460e3bccc84ad1a0b3aafa318d138edcfea5fb2a0fe4295dfdfe4a58c3993c573ccbdeaf60701763cf55df20db1308902d45ef7121f25b2f9e476607fd5fd95c15dd26948e3853c4f843aa45f545cfc550957a96f1cc1218e7d410ca6786a7960326f8fdf28558ea105ebb14cd15ade39d9e3f2531a6cde94986a891a2d2b0842936c910f5c500a15a7af50392a329ae7eebd56104f6cba5c6681025c366e60866bd5cd30ff365ce46fb67408ab0f02aaa58eeda7c157d59ae7db0b60324f4ae1d0aff38fd99255e7d29215066f1e1a81b39588b7f57b50d106cca877658ede4527b1877908707664fa4629fe1770b500d9f823f9dd6b626d542eeaca409c558a722b7fcb7aa54736b6eb4b8fb4965a4e11cda845b4282c8ee4587d6e9ab618c103c34d10ce6b3d353efb726b4fe23f55636e547c4f3412923ad990b9814f1bc4d224c5a665770b69c9caf95e433153c873be5a0b5867c4342d4cd759e81e233653b3bad5d681e46ec4919d9d1a94be3bc35ea71d5d718df5014aa97d49896530e9f4bf2fc084ba8d8e0d4823db155fd2e731d9687aed56875debf27995a33d3f92c5be1aaa52810798e49cf10a3a7a11b549c6466a8baa4f3dd7a2415b196d45d0c938ce1bb1ed44d9cbf0b12390314358b9124392519b4cb362a76ceffc27589e1be59e62161a8', '2026-11-17 07:21:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f7-7f63-a696-5ce64b0bbdcb', '01a2217d-58f5-7cbc-af95-2c3f4c22bb0d', '01a2217d-58f1-775a-8357-a73069a157d5', '01a2217d-58f1-7783-a77f-fb0655a87ebc', 2026, 8, '2026-11-18', '2027-02-16', 'phone', 'u7k05ZWuyw9g3z6irao69A', '2019-03-01', '\x006860c0f4c666381b176c68bf8083ef331ed6a19af3a1219243c7c36a27e966924437a0f5592f7815072a993e36eadb037419efeca504c0570bfc7249a1c3867d452c50979419886757c40093b07a729c06668120f4ae037de5551a6a8b635b59ad05b88b6369f2509a8b5351783287010479c84388a934dc6dedbc6ac56918f595bcc406b8943211dc3aa400c684fcde509940b4f96713f7038cda3822e4112e531fb3dc2e54406fed158289069f78a06e6666437b458d8d2d7c9584fc8eca92b58b38c25e6db0e5d0f0e712701e9ccde8c6e6698d495da75317c18c9dcf9c2c692d57534c68039ad2150e5587ce473b2825d94cb5c9a10d7ef5951caa070e316478d36fdaa5a3782799b0cf4745c33150e5547e9fb725b04e696b6f6571ef7a1086ab48fac04ceaada74770626242100773172be3b2751c8b396d969b01059ba1889b7d7ff630452379249ef712b8aa2ef86562aa1c3550eda6a5051d4811e7d89915a003deba4fae9a4c3b190d71f12ee5dc78a1d9fc12f6fe72d6db84560ee8d9d672b4d1e01cecdf952a1facd4ab2b0b714677987042e9439cd006015d996a904881365689382a6ae17e9eef4461c29d18e50150776479e3d3d76f902aced1d23d7bb2b4bff7be237542d049dfc158da1d9b64f026f1123652dfdedc00e9ef32ab8b05a1c1040ac951d1e575f314695f00c29351dd9b9e15ca0f0e2af90c9dc096229c2d2f09c0dea6d08e4ff12b8b8efbc2fe8b66b5bd982a5a07842b4dbca2c0f8c37f1801499c2a0227331e28eed59ab8fe30649d1b272807395823d95bf7a5880de9cc894e42c7f873e2c45c380337b820bab00da383362127bebd0243dfd0113b7be1faf16fb227a9b7a822ca1a2c58e08909db259798753bbb8261574a54d36d6c6058b600acf909cf3c0e10b43979a2758968784e6ab03bc2e729b768ea2f8bbc042765aee84bac470bf82bea21d60cf8a21158ad8a63b35587ccff89603f9b5868e56c4ced5d4ab1b68f1b2bc613dc68b11d3d4d4eba94b01871a7dd42280c2cc41dccac2000c315c133b72df03fcae148a726a9ce58de7a468b1f47b7dec8023598b3ed06277a542045f8c7f4b07319efff71d83edf40219fee9138b7a375a4d7ef545738a5c5d92b69f41e035c3b67203508e0711e5cceeb573f687936ebce591834032d4d0007c20a7f2dd51fbbaa5ee766c52117dd381a91f96edf2c4343efa5090e0ace269ed314d6907f65e32e0d7b3fa6048515233b8d58b9ae6b45d1226de6f4f34b228c2b9881057207d8e402b96b23d3b53a171ff561aad4ba737f1bbde71e148399b39b690975dac463ac387986f1c7cba9537bae569920edcc261f6847c513df5682664ccbd3f2c1dbf0b8601a166449570ce2fff6b4a2aa0d186f13b35a3ee74626cb656e1c0bafb96eb8194696612bbd12f381c84a6589db38c214ad5535b1c29adff05202d469fcee801ebc8fbdf720676d19e2054ca3f50ad1647fa243defbd95f8640adaabf7cdab004e3da20d96fab678335eb68f69bb849902db6805110b5ed3d85fdda464a560f0b71091c37118bffcf6c43e906913ebc2f529e7f76cefe661728a14502ca2bc3577e3cc7deedab244386db611fdf50d6a302a21fef58cb45fcf940b0ae915cb86a043b628320e00cb85d6d65e698f2a53da76961cca154037bf25fb98673daf89d364db8380b57a474d7e3d56a507dd5762b58764ecb3a24ef977f3a7ec3da1f3e41f0b4fe436ed6a8a1d1ee5f28062e6f714163d89d7bb711f147e2e176b414f35e11dff2bc12e1d4368eac90305a6133ab5de9e135115a99920f6df89c06637fb1022f9edb609d1d981ce2af7ecab856ffa962cd66ff4949557805528ca8aed64d80a98ac0c79c1b96b88b9fd02a242a61253a3da1eb017677f5c784cee922f94db01f13df8fe7e50cc5f8e8a53814ed702bc01676464d707618ae16132da9eae206da7ba599274b59a3aa5d6df00228b562f7e4499c9ba8d6b2997bea6c5d0dcf03e7b252c6d287f79ec36f5fa7ec88032f3e4c774eacf13cf5c71d19af19e844a844923e6280e860dd9de50093fcb94235ff57a174d9d27c33d8980d8351f3d234263d6dbeeb00b9dc2ac3ef5e753d94034e084d850ae29f797c29099036163d44373c2a604ff7cf7f4336021f4ed7a6dd1f709c4adc101c1128c5871c25979d96f63797f7e62ab0a7734ba625da26b9b74dce54a08e1500e083dc62c3af6cac489bd07d893e7d3083dda3a3bf53642772ceb6f63a0e8452dfcaf4d2416e732ac940134e542dd06a03793cf48a63', '2026-11-18 08:16:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-590f-7620-be66-8378aa79515e', '01a2217d-590d-78c1-b846-4e8706109075', '01a2217d-58c6-7adc-8a14-01dd3b147eb2', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 2026, 9, '2026-11-23', '2027-02-21', 'phone', '6PgdvUQ3JDnI4_Z6GI7GlA', '2019-03-01', '\x00c3d7cf290906639cf696e16beb77bd7b42dcd3d299ffb55bf0754f978cc2dc2dbfadaf2797e676395fdd2ec5020f3fc63545177585ac139816c532f8784e4265e76e0df291559e4a1fb98ad8beaaf48a0d6d3c429c8acb4fd94db1e93a636e4469c8e30ce13fbcbb1d928420462c58be08e29986ee917b02d7ec4468b96f2c630b5fbeb5413d8e000399cc6afa9c102670018539255783d6692608d95a990566c7c70c38de3a28503d8062684d94e834928780234eba09d5e1f522e5b9f8b00c5b863cca13416a5e600df93482f4aeaa82e328559fbd18f3e196d1c4e604c195b3145cddbd4ff38e84f7d2766d2aec7aac19ec56c3bae25c4e32b82ee50c19744d669a23839b7460b74f01ccaef40362d1dc0e1b25c5be9bd80676d9bc6c957a023c1adeb561bf78c629442adff8be9c5ea0375fd02c06cc8e336ba9372efafe268912f4af0458f4c8b6bfe1132d6d144b43d584553647a1c4fa13b89b738c21d601775b407e6b29d80c244476259c79367ba16ad8012bb8413745a14018150357810378f22806e3586972cd3fe193ea6e8b51c48ceeccb8e9bb241206161913df1e9712118fdb3fa10c9f769fcc9329ddc58a422325834b9a76f18707f7b4161d6d1805541fee940e08240c99b7fe2dc38924f454f5bba78b3aaa95256d257fc72ad214e1fe63f2ce1106a424b30d72706a9dbc730e76f77209e8547915ae426cde8e8753d6491bff378fd6601b2ba877bfb7e0f56900f4f39f372d5113cfdbb7aaf318db5c2c49cb119c59370128ba3e03c9607476f06f82240d5a0643545fac251b33cb3ef969b2c2290647b49fae4f0143ccba4301cda68a2780d8cd0481b255326efd5ffa457add62b2cfcbf73bbc84a81b9baa0e04e1a8753791bc9605f77061c849264f2e4f30bccd9d13924675298dbdd4a86a42f6148e77a6e5c6f2190dbb188aeb792e913d401eb6f7e17a5140c72c139122d7640ae2c64b2c2612ff950d78cfd5d879ed042b2926bea108fc769fb2fe457460d20f1f4cd960ce20eeaf4d06a3bc9e7a139f92cc37aa8f6d9a8ba872ab4d94de6bbe52697fe2b19614a7d932c79fa8f089919948024c5ecbf05ed03d8c8ffea32a8c4eafe46929999f6624401941aee08089f970d987a3cc07b7d8afbf0a98ac02d096e52b33a6f9a83da8d52ad6b6d6fceef1370bf135bbfc7785e55a0e6188440a44b08bcba9847d17568e27a93242cdb7d173427b1e8f63162d7851c5d6b9674113e16d7945bc7d0c4b3a836719d22e7ee447205fe0de1e726d9c4d3e4e097720ddad835095f96c2c404d446bc2e8bb7d7ffec9c842bf0154d06b02e8ffe088b1aaa7aa180706cc3a333fd669453afb8bc991161298b21752ed8578c56f2405de504cb983ac0f613bba38a7361d65d9b302bad9c100e152df0f378fd5686742187a0dc04888866e0cf3538da2bf594297eac09317105d4ac97c2d361e27c1d0eb832402861627239fe460ab78af2e8b6ae955fe73c75f3996e9617d3fe161cdba12d2e6ca696063216d90f4ed9e1903d883ad954492a865b4fc90f60cfe062b38154cc9653af06c4c01a20a15e3ca5cdfaa7586c15caa68093b0a118563ce32c756692a0734f0f4a78567d14267fcd9174870e3ed3db2cecad79058c20db035b7c99df1009127639b3ecf49bc289c1d4fa7261a1706609b9b0b864a8aee93ba4b028062c779ea2fceeef1890bbb74fe6d307e89687c1fd739d7133c89d1091bda9f322701b4a5fb03a49490db95b4643633805cb2494eb6189eea114697d90c71a440906a1b33e118a5daf9f860d52e866c724d96ce7b3300425a2ebc5526fa82c046af6093f5bbfcf1203e7a78f3dc7ed234064c54b363ed0c7b475004b785ba7418a490e8f2745c4b71758347db81cb727b50421daaca0e5252a1ddd77670c48850cb9d44cc792a358a4e1f03ef0963ee79433a840c23a67cd8dbd303fa90508862753e019ffb1ddfe9d5c451609d3082a2d82b0e78d6f393c206d49a5720a9e59ccbb198976ee4a20acdca82ab0d821fe6678b1b31f32076b51faa7b4880d03f23e9ad28cb200fbe0a92d29eca1a9db631d8702b11a472f7abd9a6266b3a351600724c8b6e04c85799a131e395b2c6e58c926c86b1dfc24cef288cdcd24e639051b02ef4b2c0b704c77892f592b5a330b3822a3a7e67d2455d88411449464e0061c141cb74c5e4c6a629a6e720dc7d5c34d459117a310a26dfccb5cc058553ff3bf3bae1eb57b7a9146cbf8697bd19f3b7ef79d2', '2026-11-23 07:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5925-7ce2-9210-650620b25466', '01a2217d-5923-7019-abff-fbbb19c557fc', '01a2217d-591d-7576-a330-535c592977fb', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', 2026, 2, '2026-11-24', '2027-02-22', 'email', 'DOPLmHGoEkudk1S00BdkMg', '2019-03-01', '\x007c9153861b7b0f81939046db7ee5e7c4d087e66a351dd81fb1f692c856216492524cfcd3ca876148ee6eca4f84a816b061c5ffe97410c6002f1a2dab35f4e85a7a02f63fdaeedc3ceb1a501867b6ed32d836fc1b0696b507f402e1cc76bd3221f56925ba063add49f9964b8edca756e31bbf97862caa200815ac63aa5b97e355fef737f5c9438e3a2eb73e1866471cfd8332243faa3da886f26775b623722c216bf5fc255103629156392b2d4cbbc0e81769b60c9cde797709cb26a3fbf9bbc12cf728f1797a708f01d3de2ea220ba45bcb511282dc5394967ac436d4507be971bf8e000f095b169dbfc1a11357718408e0328a0a9bb7b49098b1eacd47d4b748385c5f6c719d5e06da444f157e7fa36e68a2420ed48cb81e343995116d68a91e5b380e99eed89a2eafa0191f53266f84447c9c720d8c8adef10fa69a94b007afefb9f0accd7613a24a9cdf9d369def84ec62eb556422e23bfd190d7b970c2b010583d7482e70bd913983c3e18fe4116aadbdd4dbd64e379cd3e1634547e2e3ed52c90790093b3fbb500851fc4010d2c4fae7c778ea95dc9427274ec153ec93857f82b984a30a58e51e3faf4ad1bfbbc12245be493f9a150a1c8ac1d19cced97067b947fbd41efe97aae8473e1c61b43f87f9dc88649a276282a3bef847d858d336044f185f532250315d54ffc4265f2004ed54dd916493f50bf58fe2762f25cd37d960cd5669cc57ce3b3f4273afceae37a3ef575db8199717bb55783a1f7c10e83d62b0fc14103f9f2b11416e50d9a713d976a57d4165ceb47a96c31ec396c502b1831aab39eb3d132b15d4341adcd7a4bc1af017f9034bf3dfcc49a908fe3a66c308e676d37888b092bfb169bfa88c82aa68960abb5777bfa32ec0517138bba18cdd334d7dc9cdc9685317f302318e417687c6ba359824ed4bd3aacf73786c4fc567b883bb42b919b30e46d02a447fd7cafc2fc8ed0fdb7be2bce09bf09937b09fc802b51994a51a5dff6f3848119b47395dc27843ec9ea3768d1b04bd2a3bd8cf94971db007f4aef37cc3ee346c6595a27459fd0aff930e70f2614d178a4d1b75a60fff4dcaa9935dd5dbe5ebe182360d87cda1acdcf5ee7d5cbae88711f4e44c1acd0cd66cb8f47614e3048428b80e947d722b503b9b9a48dfe50812ee25665f159792a0e4e41b6202205c1a2f52b3fb90268c3dbeab7b846374658579bf8c1ba3dc8bf0cc150091a88343a372eac746c9cb1ef864f26fa5ab5b9862aa0774ee9f0cc5815144ec3d5e739e9bc84a32fc62cc2f5e59f7da4f0d1a14cf2c20903bc3561613b885fc84fbd0df6d8cb5e88453cb5fc258ecf36beded91a0e97174ca51b9a8089eca74469f5d015f3f45f5a4430f9257a021675332f8c66802c42353bb235f86514abe0e236baac4d65980ee37e883ae54f8b1b76875bac6be86211a312b38a17459a39ed067d58230d4860be77d81b5effe78a6d0e63170159fc87c5256a87025c226e15bc06338655ea00c527bbef5179bb9abf8b2eceb2d7a2f10859816743dbb9f32195f789d1cb8a02ce6e695bc0523daf4efa70255c83082e206513c80577b05ba569e9fb647507ffcd28ffd09b215cde0c9e18ba4ba1efc9ecf3652e89250ea7100adb8da390649c632a84388a7d0b13175243b4c6ad1e561ee492e24f3e2481ef543922b410acb2a8b5338e3807cbfb680e5f89128342b120fce21e4156baf32fe03b8d7ef1b8ae76bb5935e60de16c0d5fcbc4a693a2ac41fefbb62166767dd30802a929ddea8633a40a0fa6fc2bf9741dbdb66dc98e0a3e9127e139231f22eb7dd7b8b51a3fbbd2bd841ef79c412c7f0f27d16e0e141ff23da8701d09f76e9a35a1d8f19a421802effc2d77e6e5df82a7bf6c128c504de71fac90a05f8d45465ac70c161d094ac6c40c8ef1b2af74b62f1b87116fccde6f6d647a863ac57aa1e6cbb586e546a4273ea0ca8966d105d980314693765da511e6abb2e1fa7f3dd36d1743ce70a9dea0853d130ef2e50d9c644708daa4059dc9a3144bc9a0d808b1ac7abd2790e03a71cad2d69925412dba92e0529b9e2216456f58baf25ae9792274a497829ba076c810c2bbbeffa98fdb158654ac35f4f48af57724caff1d5d11c485b5325b97fe5f6b3894b9244008cd8c969ebebcacd149d6ec5405223a04059b8075b8ec9f615ffc1cd5b472c7572124eb4688a390c81d27cd64eb9ab14ee2f239c3bd031de843cfb57519a8c1f26df5e9bcd07b00ebd724c2e1a348c889ff74b27fc6f7fc1ffc75b8025d12cb099103359eb04f76cf873cb5ab98543f41af30c92bba136a0fe36226332476ee2445336449bd2604d1f63357e808f3c5365ec6feb060835ecb077e1026347f041cc4837993ec37fd669848f625b1208f8b5859cfd9c73ea5acbded9d4ea7da360dd81b151cb654548dbd6fca8cd7a966f85b6a5332bd7f6d6b45f9e951ff30552de5f1bddf1e', '2026-11-24 09:46:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-594c-7c65-b772-10558b0c6a45', '01a2217d-5947-7fb9-9b24-32129fe5baf2', '01a2217d-5944-7d34-b179-991e6f6033bc', '01a2217d-5943-73e4-9105-01a9b4b3c11b', 2026, 10, '2026-11-25', '2027-02-23', 'email', 'EBUBDs4n5ax-S8c242KxTA', '2019-03-01', '\x002d700f1ceb85f05d1f9059299d016cc0d35ba527a1b83f082d80721ef5d0b5e4038839b0bb17aed01142e78e7818a1bdb186e4e5d95c731ead8a2a93a31940f5c81c8bde8ff1d072628d5055cfbccca92fd9a7811386cd962fa2644844b6f8823a323b1b86d5999288610e0749133743302671b9a59c92d9ef8f86e387fe1dc774a921038bbc82b6a72bc911e8a8ef7467f7f6fdb7aa83419602dca370a193dbd6d58ce0a3d47e3251cf6fa4dd115f00db75cd01d71ceec152cebbfab3e3d425512d7b8dc72108a6401877e63ecf830fdbee437375746678b3fb33dfdd6efc45e3a78c3e24ebdd7233eaa358b11cd5cbfb91efa973d326d6f43929a1b9f9f58192177684658deac0b4b29447c9bd8abb4eae3db6a2baeecd61aa66e4f709c1365800738c8aa18625cb4a1d762e9174cb4760049aea15622978666586c4ef1a040821d1c90ffe8076e4ea83836e515e5b88613f2bc67246bb20f388e6fe898c04d8df8dff4976e4ce9adbdaedc46051e1d5d035cf76683ab76a80c2129ee0dc8aece070cc40eb4937be4b279adec76e08e51fb51ef4783cbea553dd14f9f152d32120af3369fec2b278794ff6f8f9b99d745d7678f998cf6cd66c170807b60b58360ddf86d941442cbdbda993bc34250a17fe161f99d29eb83f7616f7d8b62247d59e0c870d302d7d362748a3f9bc18319417f6bd98473755768563b4de76ff65b00fa8604e5a1fa22cf44bc633c7431296c86addbcd4f4e567742e2e60791980318b1d32e7df228f0f17263b9d123346986d7d27637b0677900716e3db6d6fd6bfc52b4dd5e4a9300c22c87787751a747649cf903097fbfa9e62ba2b9c51b3092f14a4846c1b49669029f8b49af59d3599a48e32623184a5ffc3101a679fb4ff6bf08ffde7182f7dbd9eab57beab50b6f519d06893d8a96025cf62e81abb3907da14c8cb5701fd41cb4dd6d252db4c67eeb7cc8c18955be3847468f7920c9ca5b46f24acec2408b50eb7151bd99597888fed6ab4b554919ca2e83938d2597ca23243c23a5432c465079c64f4a1b71a2a893efd347b753349639325125dcb9ecfcc8b81ab09870f248a3e7dbd3b6c234be3863d67488100a0b4fba4b6f65d3bcd4599d8e81be8f294944d42b4b3b51aaaacf36eac2f94945dbbe057f5b591a281546548c05b7ba12d6a05344268f41594abf856aa7dac2490889f58de25392daefc1f18e97b0caae7efa4b260e9f20263c27a55f309253c84e4636f3de6893a364261cffff6bea823c34121c4a2e89d1d31bfab2aa50a221c0559950c1f45d26635f5e2b9ff1970ffbcc11e273be15079853d13c3be513ee4278335d842de4387906fd4b0c7256a017d1ea0f0761a0a854dd6dc1772da5c86659b4bb9919d491d7962e2d977118cdf927a2d20f7fac2d62d4096a33eb183e19853dfe9c6a977dd8ce76763d9effed784f973acf02bc49cc1f3b29ea5fa5425eb741de45763150685c9e6a51d5947bb623fa342426fbc51094711ad9499db9d1bfef636847bb44b6af46a588d26ab9693df96a88ffaa725ad09da30b2a2d842e118beb7c0157c39480a9f8fa6c69e3b739a77e88f7ecfc645e71a8b52bd5e9d265f9a533c3433916d4a063289c7c4ceee0bff598b84aac6f4380488e38b160b07e714c85b004cff1216c9ab078bf567305d229fd14890df22e5ad9424cff9bd5d978b4765e19160738d2be805275ec2e2677d2781f064420cb5605ccf95e32cc2a3b22955e5c362b341e00ebb848561b941bc1b0cda2ccdf2adad29259c10f043c8d77184925ea0c6d853869147d17511113bf197c927e38a69d7908d8a7d74245fb5953c1bb091e91ea3ec8ccdd88ee9e6caecc7fb587b70f8e462f1e28aad9fe09846d0d09dddc86d59d91a051703704499593e086b105027e9b5428678e6967b9a77c27c12efc93d0f4349e631e00822989c5b91b8447062b94a2fc981279904f08a57e0946e2f031d6ce0bd80b15fa9a339fc3e952fc94cde2bb9717f3af26ceeda6038018656feec31c076286cf712186df6ed783f0dc2c1ec790eb873dc2e3d8d3a0fe9509e57d7cc061722d7f971251a926b1b2dff43175e758e9158f248d71227fb0c0dde5569fcdbc303eb6ee08ee759a274a8ad53c8fbc90ba8d1652370b9162cc2e4be0db0f7b6d357dc09478423de8fa92ed6deea373f7f1a980c48280bab66b7756d2974918102a21c1a10fdac6e7b9af66eb4552c6082cd42714074952dd43d2557da4186c82f0e7b915b9d1a5957e554f9bbb84f6815f04beb0011c14db3f9dc64744a91e4ed361cf4156c80ec355d425cc2a6cf411ddb730f751639beba5109bc318982876e5f3d63e8d783395669d1a3d8c3cb0c35c5b0d1d3abd9804e431756648ebcbd756fbe6aedb02eca199e14782717aa5916c136b67fb3600151baa82ae6b4ed4fabc6719036ede6e4008eb07da12f7cc40e74211f053870d79c850faf63560cfb427ce424c5480f8b1d32fc289d651e0cbb1b0254e0c78c669fa85935dfc6b8005817caae1642a6ca2b81a664e096a4b9fd61d1858e628ba4bf47de2291830c4b8e304f85918ee42170b5a448aa5a71fb091f627c850516ba4ad583c1ecfb467857f7f0ad16463537a426d8', '2026-11-25 09:26:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5977-7089-8071-d9f3d274669e', '01a2217d-5973-79fb-8416-8eebb32eb80e', '01a2217d-596f-7ae7-8e4c-264e97f0f460', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', 2026, 2, '2026-11-26', '2027-02-24', 'post', '6LFch3S6cVnPJH8TZ9MzFQ', '2019-03-01', '\x006cf640a07832678758daff8b423bcc0b3d2ee631bbb4dc92e3b776d1d5c6efba0dc8fc69929dd98ca93e50762bfdab98262ff33e45b3c92a51606b4a43414118da3a0106bee87b0e0e29ff59c5a34414630c1262d204c94d3bfce6e6973f244b9aa17dc8a30706ab30f5cdbe92fbd95071dee22dc69b24ee269c6dacb9b312be2497ddce7a6740fd7f2dbf6b066b834ba9e1e619fbad8b6af1b26f66f712e0fa4106ed4c0bd406e0efa19413e167e759ae02c80e94a463a3e19bc5610cda2ecb3882b692f58224f80bd65e479f262b2a1c507762c5bee9ed298a35d72b3ed28902b34a5b3160f94aa5d1c5e99a84d961391720e2bda1a873476303fb6c6d7f2273aba9dd6595fa61b7a08683b044f0bd846c56ffe34bf0fe7de09942b72516fe60ce5b0e5404ccad707522025df1daeec61560d3384dbb86f1ccb2167cc1db9620cfa97d374e5be655d15d861c30fbcae921cd19c9cc4646d15236f280833e82324c27649675edb6283cc17f2e41ef1cc4cb93402443370593badfa036ee24b2d130a501422e7f2129fecc32559319d7244ba91483ba04cc56b6d97f7cc046c77d275b55b2509b0a624a8a35d14cfd40781e09c387c6c427fc0cab1eacc87abfbf1cdd433a53766d7ceb4c88c0c53dff6977130f2b295fc59ee0c2cd3adbf59e87df8a7323c24301793a7855cdf76e20e113eee84a13148998fa7f331e58af30de0231467a4023498d64c175c95a2b0edb2640f8e4db37266d33eb066c679eb638fd4e736f7280d9dc9a3bc3a0fdd421c705b35488ef3db6b39d7a63ae50fb81059e7c463f0ea1688d68d4c85e4ea601ca242e9e49306bd37202ec4a57c3f703eb9dde374b1adba584b1d74decefa9621a06711277eeec6b2365eabe54513310c65730d051f89fff2d31f4dbe4b4af913eaadbc1edbf8a2465cb251472d4f2ccce33a6d8d5b2f63613c0e91d98197cfa974b7fcd20bd8945d6972b1955e5c97959a98be5411a570838805aef559e2b4ef157ebffcf506faa900d05dd34db4c78ac4a705010d67398c6e51beaa467bb0fb4893a78e28b9804040c33558cccfd197317e92cf4c3cc435db84fb251db77984e7f3ab8cd263cc2320a0b2d1648bdd484c74f36ed4ccff343422834cf44359aeb03ec6f008c674e463ad4b852df3e46f0cd66ca4218412da671f634dba4917e566a4e00ce6305cb558c9ea64b3ec056b98fe2c96772653c4a017286eacb28cdeb74f00a33a3672f7ffd9722d38db33a3efc1e548bcf8f5a1eb13a33d9870d4159673bb18fc9560b992361be213d656b111d6cbab2dbc27aa3ee6ca41983aa585436007aae13d0d9a70c52664b830eacb7b34ea98bf7bdd9fc9754c2d1ac2594955ff796d9e4e061e0e574dc7384e1cfca56d8ea9303d5695ee7f770396b3e791afb004a9e8a02f0dae505b0556238389931110334ca375f78f6ecd9ddfe9ec7ab6a69884fefb4e3f82e7aa787c5ae89ca8c2ce1cda20e99771d3fdf4b682f2db88abb0542b47d5ff17031ed0911a3cf631ab61d34031c951f3fb3dd91d7a996f78fa22a3bf7b20c58c8044f21eb13066d0561770c08133d0beef1b00183846285b866e4847f36d0b65412e7ec9933ab5f895a1ed4c27df3dc1ea538e29588b460b52835b6a3dfe60a0637fbf61278e02fca43c013a2d105448c230c79a841bc5c0e76dbe364974a913477de14f016951c60d5c86ac303907f209815ea0b81f407359b5f7a55b23b3a043d75a68a6a0a95f79bf772d26a6f160049fa6837783a1727bbdea5eda666f21116d64613d48878faa8c1d0989687289ce8940d93eb95b2b2b26b30c4e29ccb803e87c780c2a9687d206757f751849bb608946f1e423e79c31e155a9832819e9601b2c0c27c0bfd63142ba6e3ca5f588e1f30e2068b6d5bb74d66620b8e2eb6977707331ae4a122b45b27e9a4a1c860484a3cceb2680eb65e82d4b4f8854fe7c9e9380aa75f56dc3ad0e92d71c2da11c6ff37736a3a7cf7bd19c40d8fdf3914d48518fa360eb8d920efee59491e96b282be19a5e830ee755b08f36b79679d5b09ce9559749e9443b8c644e2f08969d1655cfb2e203e1bab60c548f2d1f95d7115491bf6e7469d945ae6496fed439a892dcc33205619a34ab98c70ab89ff09725de5685a778db16afa8db3fff9376d0d787e856677fc6fe7795547581fb5635dec34307beae071030ec76fbf909922bbc0646e64c7cf52a69b45b8dc8ded05c09414b173691d0e24c453acc9425228fcd7687a38329a31d4d985fc6722300d0891f7a7e96bdad6f2e052dce5decebec78e89818cd9dc5616295ad531471d7f98ccf018cd6b4f8dc678a2af41df9f5f28d3d12c2b5ba6bb75405cb6c311e51ba4225f062caa8ecd4724ff5c5793a5d978d17432c5167e1d461466ea669b8d54c8e6db58ba69f851944fc893dfb9e0bdf152ee8436ff2eba20e59521fdb0483886a5427c15e5830f23e1c1344effbfb76a238c7a3a7941c8e38d82d627817e3136ba91dbf61db4cc70fea16069c7091a13b318f584f1ffb9436317d89079c3127449bff0298bd890759ee64a', '2026-11-26 11:21:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5990-7b95-94cb-531405ed7a67', '01a2217d-598e-7c23-ad26-5319c0d36725', '01a2217d-598b-71c9-8d94-be526412e9f9', '01a2217d-598b-76fb-81f3-5b7791677dbd', 2026, 3, '2026-11-27', '2027-02-25', NULL, 'OePSf7dc2tanEMfjtgq6lg', '2019-03-01', '\x00dd9764695c5bc47e7c9067b6037ba76e537b9b73dcddd5ed7312ae0c979e030be4552b2f0a6f41b0bc8d595d2e600da2cf359ce3c186cfb1f95f10d79bbc1d11e3f79d80d04b950e7de653d4ea76c11e9caf85e44d285c4393d5361de0d3ab5b5b9d9a28d656ac62f883432c0e96a5d2a362d8765add05aa7bfd89943477ac27334e5a9b26f2ab7cab40a9e6551a1aacfe49cbcdf591c402c256aa45701e41b08b218848ff62cb8bf90108473420be9022b559c8a15aeffa21ebd8ad3883cdf11b875a23bc6bb040f9a4a055e096234f0f476759e823c16bc8465f5e6cf705cf02b17321ac8531dc864f950e9012b051f2d239dc8398d338ac067941c749ee91b45f196197480ee5e247fdc927eec3db2e148e0d6a2f226cbc61d09c9b625488076faf4a136c01820677553c61b8e2eb8cec096feb309a6abf186cfae9a7d5ee7a72d7461c86862c40d392c90151c27834f3ae67c1fb4dd8f1ce149ed1bd8418ef08b4063f0d7194feb08885d4a1e900280a257568450357640f701a124aa50194ebe522c5a3e925a9b4979840f6d7b93895cdd8877601f2fd29b35d0a35bd5b1f9ba1addfb12a180ce0f050c94a1f0d2557a4d2bbabf2699cf0a33fd1ccce94578d60ea4823b7dbb714f1c5a5d6934fa12bf146a7deac5f2fa80357d4d80a211de718c09e670f27dcd27ce634f463a05a644fb83db2a193cd5e63299c22882aa4124af0d6709c003671745331172444cfca169066de3b857cb2364e51278e1d387c5700a701c3de88b62b30d223a3d97aafa4e74df5a80b6dbbe5f169274262d3fdea9a7e0f865d57417a8d2d884c3788553f3d743fcec7a43f837702bef70c5f6abcb5183a69b5d3a414e94c4ce957440d084324b123b285620b0bcb11f5bd7bfbfa6a44fe209b66c533032df8a2b10df5b1ddbcb52b1491fd45e6a2c00606f780254b0348e30162568d9975a9af9fc8fd874e1e49fd8547dbdd5c94276dd73c21919a4e9e643cc906ce8a5f99b6db66ec1f3043bdfc52ed413137f7c09c9746a4fba5914c8eaceba70e46b520eda20642c15207a3557687b12866cee6cfa9db96c52c3fc30d38f072783ca09ec9c5f47dddee6f406873d33cec06edd8d02260667cd21073e345ad4cf11d48f5357c83a6a0e31d2f63c0604c0d6a280f5e49ee0f4f4de14e2c11b1f443d78d0647909f8b22a93c68388ab15b2a032ced7611ba7a257e2b56aaf57ec51f700aee8a152733d2d18778d3cc05de316e111c9a2166a8c0ddf9d39263abc71d93b4915bcb74c1833ce6a7cce394da41b4515a9ad3ac9a3ad1b120a8047d98688773e67ec887bb7b08c1b07259bce4adefa1032b228bc9047a278e462b8e74b2c0ba5490db80f01b5f5ca549b694ed79d7d22acb5e0706c294d894f2132f39b508998d6ec2f0b37558b51bea26a204b6784967e3fcad850e1e1611f5427b9d2dcd693f7dea95ff82db0899cd2235d0517426603e936ab3fe26c60b6742ada627156402a3a29b8fb868b4900c1c028ed2d61f2328718a5377a96acb2816765529cfd23f0ee5deef89740786e8c1a92246f9ac560d4540dbcd5b3f7168cab7d2b653bd140d5590ad5c462889fd25e1187bc29ea55fa098382b97069e69791dbc82e67aee1d7eb3aa805a554ec9a8af171274e0043f2bb974404f831d55a291794e6c9855300fc46110a271a9f108bc14e69753839380ce229ba9f716f086550e4c12780472b37216c96b4bf19901227ee4cca90ab90ae9284771f9187e550f5617af1e44710002a32f9233ffd0fbe2c589f3f3cea8fd307c6796dfca76baa8cd8d2d96b6470ca0db7c5cc54f31a7364a8321930af006b44ed9a7a6739fb56e3841174bf8c404d025577dd60799d98bf8abde4ac96eb153bc8dc84834483912c96b9320d8a3fbbffd76d80bd810c5c40f4e7d5054e80789f7c79e7032bc44079a83924eb84bc19859fc79b6d881056c5fc2c5a5b0c46c70fb857992456321eb3dd184f89d82e232781729e57f5629a5f3b991bf9506d11c9fd13eb2c59764fdd06f5db49bf922814770017c222a7e434cbd658cc052129953b4efd0b5e9482fffd5b8e0dc5ac7c340a4686a1da42771c9edfa5eae599d90cf3caeb240fbfc36e046e505fa43c4602049cadda30d04e15dd63ecc2ec6b5b71f37f31d03313613cb1cdd720679f5d93eb0f406d6a0e56ca511322c320f089099386aae35f7b1574e83cdcb1a11fb22ace4a42306a80863b77ffda2101fc88f3846cf76098598d1c72bd28ef84299d990b7eb9fb338fb63cc9a3201de171dc2ae29687c0390b31f1b1405d3a859dcdbebf28c2d92f3a0d7cfe3f1bbf5b52edffeddf5b3d3', '2026-11-27 13:36:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59b3-7b46-a3e0-30ddcc81ed88', '01a2217d-59b1-7fd4-a1a2-7d8313f0a04d', '01a2217d-59ad-79bc-a6b4-a5138605f74a', '01a2217d-59ac-75c6-b71f-399e7f777b4a', 2026, 11, '2026-11-28', '2027-02-26', 'phone', 'jsWqZ5DfV2K7Qm012YJHVQ', '2019-03-01', '\x00f90efca003be34ec4f1e1428ffbecee8bc630a485323955ebbd91fdad6ae2dcfb9b6314d356191dc10d1f1bfa60370915610e3f51c609bd110b68bc38e2f69045d0e048ae194ee0a678e8ef72935ddaf3c0caa37d9c37366a34bd5b7001b0c43bd8c15b1f40037a014fd41599d628d0c2a66d0546dad7f8fcd7eb99e5e67b800fabca8b81ca0ff6b8c70a154ecc40400535dc732be7bfcfc81952ad827827aba2d80c147d598debd57d15ceb0caf6489624cf6bac6213c903895a15e801922f72f4820a44b7b79287c82761b8d39b67e39747d2673af47dc3035119886b87f2b787dec1a0e4c77cf2c00f22b0d3394bfba3332a36f8b919cc3fbb0791ea2a8a91c2d98a0fc3fba6e86993ef5d372cdc9ecdab16cd4c8f230c929b746d720d86687887c178e5bd6f74ac5c982d6d8e6f58eae1c15d7e5f0557416a5178e594ecbd8f96f4b6ad962155ea459ca37f2cf54cca503a96d7d4b589efbe9d62dce6a2c797048ba47d7d4f17d4e869f839ab00ddbca68742754e89e9a15635a50a4beb1a2ef85f541dadd1c29663028c3d784d11344769036c6b1d313450e9b559526e811615dd97f69a1c18241c906777f8a6ac5fa454532f1eabe635b22814838280cea1b1aa70ee5f7f2650dc847f1edf111f95943d86bcab9e70764d8664f8ce41353eb2d90a8a51a2c7f53e97ea42984345594ad1c34e991652a547291ac6bb1b5e4df9f1e0a38079598ae389cd3b495a4ac7d881a79697460d45ac3bc1e73e468b8da1834c59bf960baaabfd0f1b3dd801eee8d49cdcdcb65c05f2482d231e0e44d8d37b921b7330fd530333a4eb280b7355a0d75ff735a18253f2f8e47767fca3bce1a9d5f904883273f3dbfb68ad6a4075a1ac6063e179f3d9f585c25a408cce2e274614e62b65417d29d3edbd44aeee7a35cfeaf81de57aca4b601c201eb8b0ec5ecb8cc09989ed2e587bbdfce00495cb6459c53492cecb28fd0bd9934d532381dc33f22474326693af81739dda7ba2f8c36c1dd4471b130650c139277af29bae98d4e547a5e217390c695dc106416d065355f5b07eb169aefa8e4cedc8dc1956d9e1253cbef5dd61648031c16818b44f93a31f774ba9e4b17c61f8d2726cfff39b1157fcccf9257171dcb3e72cfbee131b10aff8061a14e91bb3b2cd7441864f21a1cb4334f9b9353ef8bd8831635bdd9f10f0df610d0892bba028436875c6df7c3754e32b34d44e52468754c88cb8d2b462202adee5c0088b7346be4cec621f06d79fcbf42dfed83b8b36b7011ff4a03acb902a94ffbcf97f0d7170588ff1f6926240790534898e07074296a85002484543a97364c7b787fc020524d207e702717143321ce886d0b9fba142abc5f0fe56076ab89d039cac04981b7e1a59c4a3c3d18be0fd68cf2bd2301ffc18f9ac34a25d0f8cb9d5ff59776e5b97b8bd70a05dfee6ce6eb7d954b6c1b7a98065a9d8b8e9bf806df257a8336abc80dae85c419726ed233e90d1680ea2e6d52f3dbfe34530eff2e6147434db886cfbe64f0d07d372a4e401d9beb8e767cba500aa73d98e20557965b9f0f01633c0edab56858f7f0c684601ab4ead12491f4a95bed00d66abb89451fafcb204b0c298ebe7e73b56da05a93b45d2faae93c058708d8a1e69002b066f45ba8f35389f4662a27f0da8d8f2dd0c3458254be5119c5a1a3bb8e926632d1b8b3922d71c54cb878e98810431305187371162f781e9abd8e77ac5c5250e3f3036df85ef7a60e7ce9928c8deba616f16d97aadaa296cc4fa389d0bb3f0b3c4ee27bfaff26606dc69735d97da5e013b98698ab84cc1baf5d7dd93ef68a610638ce22d82278a8fe7598460a44efdd8a4d9a2731ce624f74345e5dcdb25a6e23fb8b97123003bd224e0d4c9daa9b4cb475fca679cdd3282731cd9faa93e8b67ba0a0d609334be6ca7528652251ab7ec821695879d6aa731b470ac730f0ef3de1d77d7a0358131fa6eeee2635c7c5b40d97ee34ddd4370cb1f84f48ec2c3cb96b133ef6b6e6a242ecf2e239d3a07b66689a6d3ec9e9f6c344f200836948c1988c4a4e540808249f86f6d25916ec1ef28596309b11d4abb9866bf5a84a7ec053e29e5ed0e8b9678659781394c24a51e8447dc5c841a1815bb127e0e01dae11b71eb1a7f97eebe44366c3b056426cbdd7ce1edceeb770fa8db836f76a3e418a07b95a389f9c57abd6bad4490061898c2617cbeae9b0544923357481d781a627a066a87690381a4c7578a8a822b589ee711f6a9ad0ddf791f193c8a6da1efdd8b974bd842c6ac693d3d560fcc84210da964768e083ac35fd02abbd762ac430c81c750285094c8cbd72c0f8f33a94eb4654ada41fc5141f878adb209f5615fc9273f8ce2eb8058c9531ab7f85a542e6b06dda305bada394b2a31be554dcc7bca147587e4b65af64a4f073d769839e4c069cd9fbc5e96794b94dea372ad740e96948aca98839cd28a42d35502f970c9d54c3dfad1a07e9c868424af18b64911fba333eace33d5acc2dbba3c16368e231129c410aabbace810a8847527506bcedb4701fec5b307756a6f216b08e374d2de8007e2128ee2695f1db60', '2026-11-28 07:45:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cb-75ff-99cd-8f2e047768b4', '01a2217d-59c9-7b0f-9814-2f941ddd2f98', '01a2217d-59c2-71a0-9915-4b263b820192', '01a2217d-59c2-7264-acfb-8202a5b44dd5', 2026, 12, '2026-11-28', '2027-02-26', NULL, '8UbNn-WUBSoIRjEEYmb4KQ', '2019-03-01', '\x00a6ba2dd65fdc3b0d87f42f4eacb2c164aad7fdbb1bc93bd083e65fc15d838df8233e372686d7e1838d827adb80372baddf37a7e0ead49255b1176acf5db23a02d94524449590057155cb57f0ef33930122ef8f251f6ae12ce580cab05c46ab1d9329ed31884e8a8129950c0aa4230c7a5705d51a41fd90361e70f967f6238e62d10de5be1c45a6124b2dc84d2881451f8afb68f9dc5d8596b7170ac421db4714cebb4427ea26f6479e26c3ff59b48f91a6437a043d2f31d536c284ee81b2f36766c0a6f00354769bd7fe51b5cb409c9bc9f5a6fdc7b677fac93546af3b11c09656f73479a50906d512e80ae4a08e5b7c85fdb552f4cb56618be4d9b91a5d006ae1fb85a9ce74aa4f4af6ae4356727824d697921e66d194f90e2752988847632b853d67f089263e3800b5bb596e2262f4431067a96cc0b208d47be76937016a30f721f0ad474ee855d8284f2e1e7297ee5c3c37da0bd2d66d116c2be9d67bbc5ffc5798995262921749fc1443e7ea8c8991d66d08069dbfbe368afec90ad5afc22a5537fcd16533e5b0f90a82fc259deb94d3d50e2d6a74a5e0732afd9361ee143e915dca514b836dd8db61b5f6eb3aaac5c52ff77d26d59a40b35110d2f20479ad700bf1cb906073c893751838158aa2257438e06960673480f4d25142a74a536307c0eed457725c6cfba13ae63d5ee473eb376b3262f2b18a54f3800a42ee2c22434b398b0943e2b83eba6e3c53543cc75f5fb804b2b76aacee45031c093385f3755080f158aba8cbc5e3588edc157bea4e7797d7c61dcd8f23f9f1b3659083a5a18cf2d34e60287390c913f29eb0538e8d0287ecf3899c45e5272c07aa4c0a50df2fb20b334b6470fb084b3818c689151c3affe89d1232abf36c9308414557b66a7e36b6667c45e2c757349f29d8d9cae57e82e83d9dc730b7d0570232b67a8d4b5ff71e8dec2a4169311e0beb82499637831d5c773bcdce8f06a14e18522cc3434609aff7066c878d94708b199ca700b183e79adb59f3a2e089eb441898aa49ddd5189608dc156f32dfc4430f12b3a8edcc20d0012545cdea436fa2a982d520c8b418e3e457b7d75ae5eab19142776db1ccbcf766f67d22abd07a5902034b151abe2bd049a2e2ca52b76d2cc48d48a5af38eaaa25c5a4325d535856e56fdc42460c22951b0fafe6fca71cbf1abe4a17cc78c21b983f9f4011adaacc72550a2386c88812866819d92882d1b6b66aea66bd1f6c46534a9f50ce9715a421a29740eb67e39f661bc7608c9cdc9287ace2a9fedfd53d8ac91ce72e05e7d75dfd58c8a163b7e8b00e91afc325c42b9bc4dd08f1be03ce0e56d031e0135fa99b4780f50d3ab8e3af1dcfa63e3fc9885178b930656547187db5c926a28e12bf8a6709b6740c69bab6c7c323f9c73993348bac895dc8c910bd12a34952ba8d7bf24bcb450dc83fc0e712f2a1a448f3ec1fa8d28abff16fee64048d821c0e7e3f6e4792c873b1aaa9c88b86d90566291ca6b54f94464a7978eb713393d40d2751ac8b5b1f8fbf475ec9dd8fe8115e3069e62b9424ad23d99ceaca20d62db18743966ae634b72b5917b4b1cd745d5185a6710a0600aa682a977e1ec72c5f96c2603a5ce8314fdc3580af20754e4e93e90a792054996a8585647d630b69d8c7ddfbb362ef1ceafcadfce1634ec95996d3b41a4c3aa202671a5e3c78cb63c26a3d736d96eb3769d4b4723c0a8917b0173f23eeb20305515661bbc872859df8b141be356a9c4d93b64da11739f944ed9af703e2afd92d96964cd297fc95b0a34e44d623de022b4cfcd92f379f1b1f2b827c36e722dc649a387384618910032686ffaf70f6134c0bfd92d290e77847652b6aa5f48ba61fb5f87b3c6d9babd1bb25bc972f09ddbf74a69f7ea0d49a324fc82a393f2b00c71897f6fea16dfe8c7a1ce4ba2e94e0394da6a87dbc50c72771e2fb7ec61e9a2702051b460e4fa334f5fecac3905c0a16f7c13fbf0f865f6a6db792fd81ac6879687c63b7808e863a549447d15ddc9b9790bf4d1d966240ee668002e23d015b110e3acb8c69a40565b54411524f428bdbee01a124283d539345b4a69ff003911228085dc8849c7b17e17eb4b5cd5d678f37e4e5d4894b07e2b357cc54f7533788b20bd22c5ac5cd16cfd92b09c86dfa28827c4593f991d5702405', '2026-11-28 08:35:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59da-71c1-abb5-fa9a18972d31', '01a2217d-59d7-7f15-9905-9c93f39e3695', '01a2217d-59d5-7284-b379-f07832a93aab', '01a2217d-59d5-7a4a-9943-48b7217de49f', 2026, 13, '2026-11-28', '2027-02-26', 'post', 'a2a21OGoy8TaUnZNGTthlQ', '2019-03-01', '\x00fa7a5fb3e013234de65949b9bf66841d192af58a44b97409adfa1cda189eae838fb949cef73cef7a9d50df8e2912d6a8d9c734a9f5415fcc012cce77ca1bbc605258c2108743ce7ec4573e39f3e45bd745b358a4e8cec89fd90b75b13c82a62905cf117a1848fa372aa1c816feb77017fff18e0cf2a77fb30553b5406997dca055354290b756e902b89c72238091963ecc76d31549a45762c74a770f01b1e7d2e39eb369306d3e6da1417239b67e80294368ab264f2f8dd07dddfa9180bea99ae9eb5e18f59f0924478752c73f1d6051c7f808364690f592daced13ab5440e1c4e038623802569772f66af6e595359f485f8030f9ab19d86438e7c2a80cbd797d69a9d24ca80d3f3d8bc2ce63bb6df8a204656b430dbf15514f942a988c838497a70a01e32d6b10d15b47e94b3feb62427cf3b3019bdcb27a5bded1cd6d0155c14b458951ea0ee45184d40bf79b75cb07037f1d9f7ed4fb44837bb97f94997452af5cef14efe86f4574c500673b09feb03cd19731104b46cf5969065e05a2d06f325d0f3b02d637856946cf395471ba8500d1ea3eb5f249a422a5af7a0f4b12fd5e8722564a23573aa50c5f5341a16c8c228f9099825d5751ff2da88ef7dfbe3053aefcd80275ed81095186b753bd05bae8059ae4137da19012e513b7f51385bdc1cd8973090c19ea0f03662a6817dadda8dd2617bdab52bc866ff2e87c97d7f267daf47908d78245eb03a5383c717361eb19bd5650cdb7b15930897d9d5a2baf97d288bf9e3caca36b2344ca167bfc36b93c364d51435ee2356fd51b1a1f109504c405fab7e2c29cd721da157e558a5810cc2393bfcee02ccaebb47b803d22250c2a61fe794f8c0d88cc872def84b243404547a0c8d903973429f4c49b4f000ce34c2b0babf9c6d44a2b5b42a1a021168f223a54e991595e120395a61aff0ca2e647116a3b0e9f8ede9098b8839723ffcb06fdb71f6e985ae05864a8f0087c21cec6b59f54589ed830983996c4c72663ffb2f1132d77e005ca73c5823571b62049f33bca1284f80d20dd5823dd2745ecdb621fb8f187dfc00f6a6094818b2cb66ff2327df2495b2bbfb9b1c57cdf05b7ccc81990d0f39aad62bcbd27b704ff85bcd251722c2f5dcaf4748922cba392a0c74802093a419dc873a0e421bf787fcd420fe916b026ae4110451eb9c0f41f6d0b19132356a2f699f488a388b12a906d48a7191eb895b5fa37338c5da736cb1ad3e6a763184c8a4650b84c87a8bca44b94c79be5ae90361deed08d238eaba95937fb92a4046792ab1d197955a2788e484eccc1704fd09c00c704bdcbe38a546c9a99f3ab386dc88fd5c3ad93724d9725b9a667cd8db2e4375e0bba304cc7bd76670753c37ba5e928b576f9b582160b6b51e51542c592267298c080077a522dc52fe668c2cfc4a1e3f8daa98604a39d86d45ef39f18df87c2ae0b190cb8a8d7952653c98cf2e61ef690670c6a3b5fc368627cf3f2c84cd839781e0746d53ffe26572ecd8f7edd20261d235bf6447a587b11fcc49b965542b7589a3ac2b4d2414ac4981863d0a6972153d53f478c27fb6f8d4f499b367ecdf438d132360db5a57394c85481c9f63647c990d9aeda539fb09a61c26c01a7e0b4e17dfff233ce4f73fa5dc7c52bab469b3177cefb259a06ca4b63a289bf753fe55db57d615917a0cbeea9be2a20b823381adf9aa7d385bc73e841539cb3d04dffc79d6eb6ad6435ba0783c5acda5ae47d6a400f410edbce50352dca7a7f3a7a958f7413f2fa19256e763265265ba72e6330070538f3ee920408614bb9081652013e1e744d63e90090957c8410497c033b5d2b4d36ad0c19250b2e1660d11bc6ad25ae5697a1d297b88e31fc5032857889ab8f67e504d8712cc88f1637a45cc66ae214933524d5ea42bc284273bf008d7b797e32d5e506a22b1b961cb8dbe7c4019736157e9e1fd7cafc25fc5f5787a88cccc7b5f6c186eb14b1f6955f3ea088cbce1d0e69d1167183deec3ba52c40b875dd3c96a8a5e678dceb6ecfe8ff9be3638afae01fe4823500fbb847311545584862b6278b3c0844bac16ca772e607cf2e9f48ca266c3ca3ec0013b39ebd1fa9b3f8dfbad088666c8d33e0341b75fdf434feb8793e5cb7f4f675370adbb56f46a13fa817170111ce3f825cd99c582d8e9df89556319f75af02ad4f49bbf62af5702924cb8e79688c2befd665dca4350bcdbd3291f6054454714a444bb93f8af35b99c4e723ebee4cb3fdef36335ded8bf4448c287399275403d7a29cbeb99b22b03c83cb1ebc556d8df5d795b2da1edcf7cffc611a8b94c4177710894745d26d7a975d4f177814446c85fa0732cefab071b94fa518da41831dc5c06b7', '2026-11-28 09:00:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888');


--
-- Data for Name: mandate_end; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_end VALUES
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5876-77ef-a41c-cdba93a844c1', 'completed', NULL, '\x00243a92dc629904b69a4008b2db1c07d249e2160210c913344bc643b689a8d6940997aa955382f7777829eccfd0ea4da61399d27747dfbad17c1b861ced10bc5bea098fd4865b18ebc3c479b36bc734af097b1303ea260c196ba7ec1bb7fc40c8adb619e02063f4d9fa65de098f9c68fac29e39d55417d3f555c556c2a82bfe20aa6297e7aaca42e319c2a5d807778daa61ff5c1c081852eb03ab493d787db6e144f231600db341419764e68460c332fb079df243c66bd86f4a9b3d3f416afe21487e5b40371b4d9b1d386e9eb4a17721ba090a8aef8d164d624fa0c51565c0df446a879eeb1b8fa385b72b076bffebec34ba41e5865312aaebb9746913408ddb1508a0f7428892d9a329a152f2eb900a849a09b78f175b06ec825791324ae84115e05dd07b0bfc9b428a7f58990606961d30c67bf749f1c72600d4b3d900073c7e92ecf7c5bdb0f22d4dc01f590531cf3c9291d2d764bb892a0fc16e27fa56a289540cc618cd760610c79a116aad11c6227c552cffa12e15a0568dc8891394996fd6040cbe15f05faa8bc94ebb0b273353c45b624bcc6cc99344da8c4d81a5b7fe956e6d00dbe6ec4af115d08a81692ff7e260707d96cc6dd6b0a7963b00a35b8344d3bbf4de6cf7a94b7c67b90b2a0db38853976b1bcb7837e4a5c20b9eb8169cdf9b903597ae8824a7fe6febf11f532258b482dd29c0c8d176769421ef569be19dee21758d15457763fabbc17fa2b3e42be3d40a258daa99acdf4dbca186b57a0be406e9d7e9a8a1bc2322cbd2c8c308002fb3a77122f91641a249468f78bb896aad9b7f373f7aa8fc06e7774f5f0a529e14f0dc6ee6b17a9a462bed8a29486b55f3e6234379266e7adda45cecfefeeb51324a10ac7ed39828336fdffe4494bf706e3d7d48f86332eecdc03341f772ac788e14e9b8e887b7f4cbcaf7584ce8179791193893fb728d35e5410608dd2af9e2448ae4bc17e59617ed3c46914abe942109c60ca99c3ca95d7f459f41e34e0de075373426f5', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', 'completed', NULL, '\x00f669514cfa38e928e4b6e86b9a87efcbaec677261a8f007a732d269218684bba3171d6bec662b7edc6403bf1911eb0d9e039f5779a3540ed87bafb1b761714dac4bd57d8688ff0209e92f227522e5865592bb98282fdee663ed5612531514c116f5ee5af942347cd66a88179da9eb02fae03e4e55616b1be219d266634dd6490477a9459edfd8ccca272cbbd93512325bd8f087acd3075b12a0fb390799db205b15dab1b7a314a6df64935d9d55e587777a4268a98422e49d3de340d88f803cc4685a5419c45c2847f7031d21b256da063eaf9b545d7e71986765ea42faf5bdad626aa61662490502f61d6c16efe8cb2b8f710084249f6198ba57dbfc1bddf396c7e457052761de8191ebdcef060ebe1815bd5ce9422e306dcf3fe04e7d330d96e741cb44b8aee5bcdce343a2a8637a3001f455330dd93709daeabc774e191da5ac4b2752636f8c492bfa177d2cb0e24d66037096b5cf427cc87663ec5676f215aa3fceffa26e5b9ca399d95141e9735ed05e66ff16553b5eefd34c531f69869addbcae7b9fa2447181471ab1b7a8d2bebdccdfdc85a36e25ac45b18e799a26ad9b25f3c7a52f3fc49540cbf99bb4dc5863e980f217862a1090c93ed57371bf7ae384e8a2af739d4b7d35f3d6eaccb230769a57bee26f0879dcc7f184806146fa7e55ecb5212b94fb05b4b34e60e9508d30ea4f79acbe9a81a573c4d161d1fe4596c4fdebd2523ac073ca186ac7d34ebf7cad1e396adaed25f8866cc29e83510538974dcd983bc7500f5dacb58b5a5dba5b64f71aded9947a1097b7419abb493f9743827f924c7add3729d2f95d35c43e1d27213fba7a9fb0035a35acf742b79d31a3cb5fb72109b2964deae66f1902b58f65fb0553f5fd5ceaa5df31083cd55080cf3d1ea54fefcf7f1117ea9a1e1c6bfc0b372e541c79e41d263b8f77cc9731259e32242449808cd9fbaf6cab455b90157ca4e70dcc3c9ee72f8aac4ab7c3c296ca4', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ca-72e9-b8e9-499b09b82ab6', 'unsigned', NULL, NULL, '2026-11-16 14:00:00+00', '2026-11-16 14:00:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f7-7f63-a696-5ce64b0bbdcb', 'revoked', '\x0052a85cba633c4f657af84f0ad3408f3b70eee7f71bb8b9cacf4fdeb94adeaf46cd93ca8942fe9f8bef46cc4195447aab', '\x008b49128702e26edf0c52c13ba2fb8373057d306a1c2a1fb208ccf3e36828732bcd919cc5be70e5b85bab2991488236efdb42079c93b453584f306d9cb7162560ce0355d40e8f659a113dde5aa909c0aa12ce686a2578eba65cfae6c85581a846a3301e6d7d98d2bec84109ade1c728eb31dc22d0d9f9d3fe722e921524848f11fc9ce087d1379f9bb676ed37dc142eed27a52fc473a1936652939a7d28db2c2789b6e1e1faeb4eab970ab10cd6cf2d9cacb81bc169bd9d3d8726420b28ac91a9670eb418aad6d32bc878275f3e15beec875ed089fe0e4507a195b9965bbe18ead68f6840e33cee021204de427ede1b99c6cbeffb6a9c40461a6b9611650f59577aa27901a4ac6d69c5a03d2bd0b303f3038404eaabf9409ab990d9cbe9efff4bab64cf5776b1b6dac469bee7094b16fe18145158fa5b8a9e385d257922c4c22e5abc9f4e35d4cac41a0cf778e448dec0b0ae1c7d9370e5cc0ba8d91a6139944cd9b220feb5229ad2d24adb963dd02725bfe18bea92b0b47501058e70db3871dcb25e00f3e271bffcbc2d20ab3b4325c94143b216c41023933aa0343fd1915fa123d521d37225624c83aa61dc1ca4660c512cd1e429ec30037828efb22c91007b0e1c7a5ff7a5f15562ef1d1949e106cc2b530978a6735d2d7a6e50f07c153ae4bf3ef38865d03c3427e9403ba5e74ba8e457fb6cf32c39f521c2937adeab3e39b1c0cde7f88396ed2ae033cff55a5fd4240c2cb46b20a9712115ae178c41fea3bada73781f0d550d0924b164aaa0090b4da413e4fd8698c01f3c8bd3c45312f3dc998c043c6e8b6db7aa21543f1fb8cc6e57dec0f856f2d98366e0e583cdff5d75cad61bbced954c7f354d3c9c2a634a708aae4abbea689093552c78dbf61e37893f11321a57049c0b50460c53e731174fffc3242b8bbee162b76eeb4549df8814dc92e456bf6ff27770289b4377fd283609a20a88a7b6b96b0a7a35aa9e92de1e1cd18b159eade3fbcb5d0c4c0ba2adcd46bada', '2026-11-19 07:45:00+00', '2026-11-19 07:45:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-581f-760d-9d96-509136fab38c', 'completed', NULL, '\x009ff7c01f7b9509e9aa2e82f2200710705b64ad6ae9173aae4fdede45391c367109b700e9e719ad3b64be203352ba08db5293909ecdeea9f5a101a54dc357aa25ae994e4b2a108a9b705dcde681b78455514b21c1f22df97bc9812621f4c4753e060d12060e3f48ab54c6ae8e1579c457ffbe82882adc6722693708479ad1305158f97b30a62492a3f179892dcc4485d21c0f43b896f2712f2a8cb4d7ee49f09f0570d468e78505cebfc7bd50000658ba0b75fd4b594e7453ee0ea30f69fe3da3fc7e82fbcfc92391edc8995073cdcf707ebb3c27af6f5be7ed3b3ce4d66160f0c69c8b5c4766cc38553c39f8620c23d269686896bbd8bc2bf45ade60ae5e038451a126fcec9200a81b6406226f2b151b38a0e7d7556b3dcf2fe2516be24e84a5f940b999ad5b5d1461042f6a4739dfd09a2c631bce28585719eeb37c71c3839d3d6ad825f9f6124146fd3d6d5ed8eee687ec430f4548a9ead5cdfefbbfce6915c364ae24da37c7304be6dceafa8ae3f9addc91b9cdc2460df19d4dd4bb1c2210cebb0be5230c22a076ad68cc13b44287b6c53db43ca842f2cd2f42e524f72d9a1dce4663527ee2ffabd295eaafdb5f43adb2bfcdc69fe42a427a902080bba6e7df67470b3b0f08776214b37863301c9dde11e075beaef80d8aa77006ce2f55c8fac271b538093081a174410fd143d597656af846d3649cd922631a85f2c01215e7431377a44dc90242f0bda2322afc8ba79127baae6b08132db1f97bddced12a09743a4f87dffed293673945f4d21c0c88e73f1f9065afed8e8c486588244baf568d74060ee3ade96a74cc575de1dbf541a25287b44fd638b8c9c1af39321bbe231ea786c1d3ccc4d32af70d0beb32f1841a838652e9efda08d90bfafbfe839ea655034a72d3d53f2fbf5f14649d77823a009d581e20148e1411947ee3b2b9e2080f6d5687654491446009758ec400d4dfb0ee436614974c25aeffa1f8013486f051a2353f', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', 'completed', NULL, '\x00b20ad9980169038b2e33bda15378386d122b46e7320e316e5892cc416ec6b1671712783728ee67d765d3dec324a570cf3fa485fb663b38f7c20781389ffec318e7ef35f82837314fbee20828f0df7194040091cd0547e9b59c5b2acd89e9d35a063a55c367d258d595b694bcd81c4606f4def6e65ae24111e0fef97f6b34383567dcaa7b42513dfd362078a5a62e719a5bc1df1485dbe222ba56bd5feca0d984ee675e0eadc1edb7432a1f9dc610742544d9c800e8af470665a80524be8bd47940c39dcb0fa3ece071c6fede3ecd334a1487bca4fcf71823e11c24cfb5c77d6c6c12329ad7631cd845b663b5182ce347db70a67815b9b1080f7a757e0dc47b4fa4048beb1b693beb806d96474b6652f88f8bba9cc5cc87cf5241492588d90af95169e96ad01bc73b05b67834f3441071fad79be1b68b927f5f78e6be0584664655ba5860f9fcb738199fd70745f6ba9c7168d136649f222e406e57859951959feae5a43d748fad670c0b0534e1dba7c4dd4db86c14fd81629be1420619e95e0a5a6835c1b9f646f036a9c030372cfdef8bc07d51d84e085a8d350edf181621cc3834829650f1c4189bdff00311d7e787eda232640e60a62bbb15ed8b326097ca8505a718f9a0bb6b27c3d7cf449f456a97c51f064236706ad78f17817c962dea11acd4aa1dd872aa15d02de785869eb9916ef40ce8d7b0fac013ecf1472be4165c0225465ffc189e6215fdfad1569e5fccc7cb82cf85a29a7d83886dd82f9a7afa75a2055e3f12dc905d91e7ce642461d7e643b444d45f0d3fb7d8649b290509e54871a6d3fb37e3ef8f6acd78f467c2af4318fa7aef3db934aec7e27fc4d149f9438cbe0dbdb9b5c5b91a862b2b7780748a91a93b66231979c9f371ab60e5f1b6aadeb17b7989fa7a16fd8114b1e15791e0c78310b5b56edb7101434e93f096a718a2ff89f98b708fde97e2c71ee2f9d00924ad14092f631445b8121c37fa8ed4c4b61c0e4494c1e318d0cf68f4a90582381e8bf5cccd22a4b9f9042fa5b680a8c6fe03c2', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5844-7596-be01-9199b68ae033', 'died', NULL, '\x0078fd847ae21dd26c7cd99e3c8eedb2742cd9b30e1cc46d30820eb5be6209a332e03faf0e38a9b3f164b827f06c7f0f6dd35292ecbb8798c74c774194c1c737174305dd4c7ce55b9e403b26730db7005cafc3d18750db8317bc56f3ada21459bae646027c7074b649a512e5684c4d0257878771cdcda3117eadbf15aaa435e929d4f4ef8283c34cd24e913310cfbea544da7b3834af79d2b544909aa3b8bfbf106068c5e9f9aba1681be58c77ba2f8eeeb67cbb352365b85c2906d7d701d637054e64b5ad0c32eed1cb75438c4db599bee1b90e23c9863a0d6bbe79857de48f910cb55225cee3228d888657a19ab51993b02a076227b16491f0535e32930304fc48ea60aa0048856c7649af1ad93b248991264510e64b4177c9a8b763e2379fd35cfac90bfce71ee4aef5adaee1795679f0a219782d30a1da20f9e38088db30d56dd342a1a1afda99bbeafb11884c9f1da1d37b5d3823090c83bad8be7d105eb7aaf6ccb43b53fd49d010f79e4f5499f450a8ffd191f05dde4ca3f7bd38be9dc965a690993b84e9eb78308bb00245e8013fc71892c2840ec4983360cb7061e4f4743bafd8f064ed1c46e76113bf8dc81c0a5b6c4e5535f29add38802872e9c1669ad624e5631e05ca8bdfcd5c3265fe85d1c2abb779c2ac018b5347ae84f2bd739c834afccf8df99db10b35b2d57425ad52d172581f62185675be1cd2a390152223bfab13d3f15de09b19f57082eabbe3e414f6f846657ecddac601723853f444ac8d295ba33900bd50e4502b14e58b93890d4120ada16f435efed5942cf58fd11068539a34909ac84d0488d7a7d93d78a1c5aa65cbdafab936d5061b9a10fe1cce674edaed1e9630e8304d55a1cdd54ac753b8507ae2ecc4b65a552dcfb6d0095090420038a323f079c6cb989ad77c15968b25b352c55fe7f850ef5f9986d99f3f919faec617f2886efab4a492fe5cf3672bfe577deb9fda0cdb089d90', '2026-11-26 06:50:00+00', '2026-11-26 06:50:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c');


--
-- Data for Name: mandate_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mandate_scope; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_scope VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57f5-7908-bef9-8fb9fe19fff4', '01a2217d-5494-7832-b76e-ef17590d06a9', '01a2217d-5494-7a86-bbf1-ded1bf98cbd1', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-581f-760d-9d96-509136fab38c', '01a2217d-5485-7014-9502-92c810280449', '01a2217d-546d-7255-bada-8783c9ea5178', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5844-7596-be01-9199b68ae033', '01a2217d-5490-7a22-8d31-63ce16dab020', '01a2217d-548f-75cf-a68b-0f5445f48a7f', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5844-7596-be01-9199b68ae033', '01a2217d-5494-7832-b76e-ef17590d06a9', '01a2217d-5494-7a86-bbf1-ded1bf98cbd1', 2),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', '01a2217d-547f-78b7-a5dc-535fe7074605', '01a2217d-547e-7cf9-8220-a0c4cc153a46', 1),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5876-77ef-a41c-cdba93a844c1', '01a2217d-548a-7c12-baa6-8381dd02c286', '01a2217d-548a-703c-a2c4-a186eeaa8a98', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5898-7770-bbe2-3c5b81a663c2', '01a2217d-5477-7e14-a4a1-c54addff3218', '01a2217d-5475-74d5-bc21-ba716425363a', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', '01a2217d-549c-71c3-8a87-5edfb54a4e92', '01a2217d-5499-7ad9-864f-58f80ebd04e8', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ca-72e9-b8e9-499b09b82ab6', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58de-7648-9077-26c43bfbd610', '01a2217d-548d-7902-9563-39387c2069d0', '01a2217d-548c-7de3-9ff0-0a39c0e53058', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f7-7f63-a696-5ce64b0bbdcb', '01a2217d-5498-7927-bde8-dedc8c265808', '01a2217d-5497-722e-b773-40dc4fd5d9c0', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-590f-7620-be66-8378aa79515e', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', 1),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5925-7ce2-9210-650620b25466', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-594c-7c65-b772-10558b0c6a45', '01a2217d-5488-7bae-a42e-5706091400ba', '01a2217d-5487-7dd1-88a0-d5ea9be3db16', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-594c-7c65-b772-10558b0c6a45', '01a2217d-5494-7832-b76e-ef17590d06a9', '01a2217d-5494-7a86-bbf1-ded1bf98cbd1', 2),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5977-7089-8071-d9f3d274669e', '01a2217d-5485-7014-9502-92c810280449', '01a2217d-546d-7255-bada-8783c9ea5178', 1),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5990-7b95-94cb-531405ed7a67', '01a2217d-548d-7902-9563-39387c2069d0', '01a2217d-548c-7de3-9ff0-0a39c0e53058', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59b3-7b46-a3e0-30ddcc81ed88', '01a2217d-549d-7eb0-acd1-c1aac4920999', '01a2217d-549d-7463-8b12-aa66bed4f2cd', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cb-75ff-99cd-8f2e047768b4', '01a2217d-5494-7832-b76e-ef17590d06a9', '01a2217d-5494-7a86-bbf1-ded1bf98cbd1', 1),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59da-71c1-abb5-fa9a18972d31', '01a2217d-5490-7a22-8d31-63ce16dab020', '01a2217d-548f-75cf-a68b-0f5445f48a7f', 1);


--
-- Data for Name: mandate_signing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_signing VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57f5-7908-bef9-8fb9fe19fff4', '2026-10-21', 'Upmala', 'client', '2026-10-21 13:25:00+00', '2026-10-21 13:25:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-581f-760d-9d96-509136fab38c', '2026-11-04', 'Upmala', 'client', '2026-11-04 07:40:00+00', '2026-11-04 07:40:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5844-7596-be01-9199b68ae033', '2026-11-09', 'Upmala', 'client', '2026-11-09 10:40:00+00', '2026-11-09 10:40:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', '2026-11-10', 'Vējciems', 'client', '2026-11-10 07:55:00+00', '2026-11-10 07:55:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5876-77ef-a41c-cdba93a844c1', '2026-11-11', 'Kalnāji', 'client', '2026-11-11 08:30:00+00', '2026-11-11 08:30:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5898-7770-bbe2-3c5b81a663c2', '2026-11-12', 'Upmala', 'client', '2026-11-12 09:00:00+00', '2026-11-12 09:00:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', '2026-11-13', 'Upmala', 'client', '2026-11-13 10:15:00+00', '2026-11-13 10:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58de-7648-9077-26c43bfbd610', '2026-11-17', 'Upmala', 'client', '2026-11-17 07:25:00+00', '2026-11-17 07:25:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f7-7f63-a696-5ce64b0bbdcb', '2026-11-18', 'Upmala', 'client', '2026-11-18 08:20:00+00', '2026-11-18 08:20:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-590f-7620-be66-8378aa79515e', '2026-11-23', 'Upmala', 'client', '2026-11-23 07:23:00+00', '2026-11-23 07:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5925-7ce2-9210-650620b25466', '2026-11-24', 'Vējciems', 'client', '2026-11-24 09:50:00+00', '2026-11-24 09:50:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-594c-7c65-b772-10558b0c6a45', '2026-11-25', 'Upmala', 'client', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5977-7089-8071-d9f3d274669e', '2026-11-26', 'Kalnāji', 'client', '2026-11-26 11:25:00+00', '2026-11-26 11:25:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5990-7b95-94cb-531405ed7a67', '2026-11-27', 'Vējciems', 'client', '2026-11-27 13:40:00+00', '2026-11-27 13:40:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59b3-7b46-a3e0-30ddcc81ed88', '2026-11-28', 'Upmala', 'client', '2026-11-28 07:49:51.352006+00', '2026-11-28 07:49:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59da-71c1-abb5-fa9a18972d31', '2026-11-28', 'Upmala', 'client', '2026-11-28 09:04:51.352006+00', '2026-11-28 09:04:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(0, '0000-platform', '2dcc64e14b0d67c406941cad2d807e32ea75fce4082dec1e305569ddbd642b51', '2026-11-28 09:29:50.500722+00'),
	(2, '0002-sealing', '2e48cdb7d971533cb906db972ce625fbed9bdcda657f4fdee6713efd56a9c872', '2026-11-28 09:29:50.511216+00'),
	(10, '0010-audit', '41fc0cc2379212f263fd051a47e7be100e197e192255eb71ed2748aa4e334583', '2026-11-28 09:29:50.518358+00'),
	(20, '0020-organisations', '25b2cb5e09558c8c9e196deb9f56909595209221e81681880b591f3c1f29da2f', '2026-11-28 09:29:50.529418+00'),
	(30, '0030-rights', '8756f0480a22bf811f9269be50b7714e48ca15b74859c87ae76857defcab4172', '2026-11-28 09:29:50.541851+00'),
	(31, '0031-authors-have-rights', '0f61fa8f4f25ae465ebf97820d6ef5a3066d3fc4d0d2bb700f8f3aeb18651aad', '2026-11-28 09:29:50.606497+00'),
	(40, '0040-sign-in', 'aa6d8537d1335fbf62e961b5143e510e0e77bc14837a11177b65180ba08a7f08', '2026-11-28 09:29:50.611514+00'),
	(50, '0050-access-requests', '9534658f2ccd5c4d423e06878475fdafb43ebdaa34ada3d8e6f7df8e786a6b72', '2026-11-28 09:29:50.626051+00'),
	(60, '0060-catalogue', '455f7efc3407f0da01a25461d2382158e05c30ad220ff2bfcad1c948e258afbb', '2026-11-28 09:29:50.659753+00'),
	(61, '0061-annex-1-of-2019-03-01', '7475a9e33d22e37d3cfafeb0bfa363cca0b260d4bb5c6ebde600da67f834751e', '2026-11-28 09:29:50.673057+00'),
	(70, '0070-clients', '117f2563f04dd1001fe2486fc4c92ab6e5e0f66be87f4df50bb17dfc5c94c883', '2026-11-28 09:29:50.675213+00'),
	(80, '0080-archive', '3ba7320ed93426cab055c419739081da27bf2253d7c6be1623bc842863bf9f04', '2026-11-28 09:29:50.702802+00'),
	(90, '0090-mandates', '60ed2fcc84080abcf90988ff06b4541fd26ffa668248b7ace5a7f4ad6fb948ec', '2026-11-28 09:29:50.742841+00'),
	(91, '0091-order-of-mandates', '377a163fb665559ab0548b8d2362266d911bca843b83fc1fd485ddcd24c56a31', '2026-11-28 09:29:50.790004+00'),
	(100, '0100-cases', '463cec93694478060ff42d0793e8ab176646b470e7f7f1b9ee1bbaef89b86413', '2026-11-28 09:29:50.794165+00'),
	(101, '0101-case-progress', '5d0c3b8fcdaca5580f2b1ef8828fe455b9733d8a61f94a38497cc243cf50849b', '2026-11-28 09:29:50.849776+00'),
	(102, '0102-evidence-of-cases', 'e2bc6d1353764cc23b0b651f82b3525e4d6b1ef5d0273765466dd906c9944de2', '2026-11-28 09:29:50.872395+00'),
	(110, '0110-consultations', 'ce679539db5435f50b52229cb3b3c67534d64dd02c13586df4b73f8f3c6fd13f', '2026-11-28 09:29:50.875704+00');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57ec-7b93-9053-0484702779d0', '01a2217d-57da-7bfb-9cb9-46f0f465a302', '01a2217d-57d9-798a-b59c-31d1290fa6fc', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-10-21 13:17:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-581c-76b8-a9f3-bea199ad6401', '01a2217d-5818-7436-9d5f-6dbc831d9ba5', '01a2217d-5818-7d55-8482-c54f7ce27878', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-04 07:32:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5842-787d-9162-10d4f32ac4d2', '01a2217d-583e-753e-9d25-2199c609ac7c', '01a2217d-583e-76f4-98da-b24c63c548e1', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-09 10:32:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-585d-7f44-a880-33b6cdf1dbe1', '01a2217d-5859-7d51-9d12-53954bebc488', '01a2217d-5858-741d-9a13-d5a92d0dd258', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-10 07:47:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5874-7c31-9add-13053fd5d995', '01a2217d-5871-7484-aa2c-06301249a8a1', '01a2217d-5870-7f71-aaf0-a50e849ad813', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-11 08:22:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5896-7dc3-948e-e279535529de', '01a2217d-5892-7884-91b7-1d28cab785c4', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-12 08:52:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58af-796f-85ad-25e71e625908', '01a2217d-58ab-71f8-9f8f-35c2932b3cee', '01a2217d-58ab-7dcc-8ca9-221db0df8225', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-13 10:07:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c8-7dc4-9b25-d8e8bf066aa5', '01a2217d-58c6-7adc-8a14-01dd3b147eb2', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-16 13:52:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58db-7613-b565-44012b5aed15', '01a2217d-58d8-7d4d-a677-a5039b4fe8b4', '01a2217d-58d8-709f-baf9-c45976919de2', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-17 07:17:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f5-7cbc-af95-2c3f4c22bb0d', '01a2217d-58f1-775a-8357-a73069a157d5', '01a2217d-58f1-7783-a77f-fb0655a87ebc', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-18 08:12:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-590d-78c1-b846-4e8706109075', '01a2217d-58c6-7adc-8a14-01dd3b147eb2', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-23 07:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5923-7019-abff-fbbb19c557fc', '01a2217d-591d-7576-a330-535c592977fb', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lt', 'interpreter', '\x00bedabd28ee78be8baae1b8e2599abd6f803cb42ba572eee4d4542a15c10148981520ea1e8a1f1e984a79', '2026-11-24 09:42:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5947-7fb9-9b24-32129fe5baf2', '01a2217d-5944-7d34-b179-991e6f6033bc', '01a2217d-5943-73e4-9105-01a9b4b3c11b', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-25 09:22:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5973-79fb-8416-8eebb32eb80e', '01a2217d-596f-7ae7-8e4c-264e97f0f460', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-26 11:17:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-598e-7c23-ad26-5319c0d36725', '01a2217d-598b-71c9-8d94-be526412e9f9', '01a2217d-598b-76fb-81f3-5b7791677dbd', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-27 13:32:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59b1-7fd4-a1a2-7d8313f0a04d', '01a2217d-59ad-79bc-a6b4-a5138605f74a', '01a2217d-59ac-75c6-b71f-399e7f777b4a', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 07:41:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59c9-7b0f-9814-2f941ddd2f98', '01a2217d-59c2-71a0-9915-4b263b820192', '01a2217d-59c2-7264-acfb-8202a5b44dd5', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 08:31:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d7-7f15-9905-9c93f39e3695', '01a2217d-59d5-7284-b379-f07832a93aab', '01a2217d-59d5-7a4a-9943-48b7217de49f', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 08:56:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888');


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('01a2217d-5462-72b5-a54a-9fa033f1d422', 'service_holder', 'Iedzīvotāju lietu birojs (demo)', '00000009001', 'Izdomu iela 1, Upmala, LV-0000', 'iedzivotaji@example.org', '+371 00000000', 'dati.iedzivotaji@example.org', true),
	('01a2217d-5464-760e-9bdf-38f36d9c2620', 'service_holder', 'Pabalstu un pensiju birojs (demo)', '00000009002', 'Izdomu iela 1, Upmala, LV-0000', 'pabalsti@example.org', '+371 00000000', 'dati.pabalsti@example.org', true),
	('01a2217d-5465-725c-bb8f-8641c6394be8', 'service_holder', 'Zemes un īpašumu birojs (demo)', '00000009003', 'Izdomu iela 1, Upmala, LV-0000', 'ipasumi@example.org', '+371 00000000', 'dati.ipasumi@example.org', true),
	('01a2217d-5466-7bd1-8e92-133352722106', 'service_holder', 'Satiksmes lietu birojs (demo)', '00000009004', 'Izdomu iela 1, Upmala, LV-0000', 'satiksme@example.org', '+371 00000000', 'dati.satiksme@example.org', true),
	('01a2217d-5466-7e1c-879b-4fbb99b56b9d', 'service_holder', 'Upmalas pilsētas pakalpojumu birojs (demo)', '00000009005', 'Izdomu iela 1, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2217d-54a4-7078-a900-484578424537', 'ministry', 'Valsts pakalpojumu ministrija (demo)', '00000008001', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija@example.org', '+371 00000000', 'dati.ministrija@example.org', true),
	('01a2217d-54a5-7870-8f33-aca6e6a88341', 'municipality', 'Upmalas novada pašvaldība (demo)', '00000008011', 'Tilta iela 2, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2217d-54a6-7795-86a6-f08b5cb3a50e', 'municipality', 'Vējzemes novada pašvaldība (demo)', '00000008012', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme@example.org', '+371 00000000', 'dati.vejzeme@example.org', true);


--
-- Data for Name: organisation_named_by_applicant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: personal_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_code VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57da-7b12-917b-a8181853645a', '01a2217d-57d9-798a-b59c-31d1290fa6fc', '\x004ba897de975d811988e8a0ccc422251a60b6736d2464c5c835cc2d97170828978126761d3597c9', false, '2026-10-21 13:13:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5818-7b6f-a1bd-55e3d97e435c', '01a2217d-5818-7d55-8482-c54f7ce27878', '\x00cbff752535651c87d33d28dcc691add8a2e509b1171e171be18955788a39d35590e3bf0dc5e091', false, '2026-11-04 07:28:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-583e-7cef-abab-03e3e81f5088', '01a2217d-583e-76f4-98da-b24c63c548e1', '\x00224ca4f4e503af4e6be43bf89d8744e12c796d9547f6e6425911e6a2ec077d53aa42991d254de8', false, '2026-11-09 10:28:00+00'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5858-740e-b0d1-9bccc98ed5be', '01a2217d-5858-741d-9a13-d5a92d0dd258', '\x00221fdcbcb5647f91a67804286e48969533a7a4d8873085e9dc17891a238eabd81493e4284246df', false, '2026-11-10 07:43:00+00'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5870-7f2b-a20f-39d8771c4357', '01a2217d-5870-7f71-aaf0-a50e849ad813', '\x00570514fbb8a02d561c22f2c947ca6a275c7393a695ef5add98d154a61b56c49852bcb30883ac05', false, '2026-11-11 08:18:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5892-7193-8d6d-687b7bd57699', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', '\x00fe7310345673dbbf6d42f0be7292c5686d384c8127dab1a407867cd9f44da28e2c8ed1c30df07e', false, '2026-11-12 08:48:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ab-73ba-9d62-9907f4d41e8e', '01a2217d-58ab-7dcc-8ca9-221db0df8225', '\x00e61c1958caa245ccff8f34e3e27d5cab6eb5e3f55c3b2841727357132e7acc4104c1920305f372', false, '2026-11-13 10:03:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d8-7240-8526-511c06aacef8', '01a2217d-58d8-709f-baf9-c45976919de2', '\x008f1b516dec288ce23566a9594c7a982f91a04eaeaae32b3d2407df26f09dd6263212c81ecc16ae', false, '2026-11-17 07:13:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f1-789e-b0b0-54323797e5fc', '01a2217d-58f1-7783-a77f-fb0655a87ebc', '\x00b5ea3ba33e07249b0e5eaf49f3531313c5291bb10d6c57c6be8d5075ce396f0c6dfdb7bd692438', false, '2026-11-18 08:08:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5943-735d-81fa-86776e053a3d', '01a2217d-5943-73e4-9105-01a9b4b3c11b', '\x00f850605ef0c2c729e22e47c6ca580d09c7217a269c52779654c09501a29e26eaf4eb5f1ff76a3c', false, '2026-11-25 09:18:00+00'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-596f-7c55-a20b-bbd7bbf476ba', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', '\x000fb8282e226df020790a32e4b03e87f033f5c685b065494d86c048c4c2c80b294d9789eaf22151', false, '2026-11-26 11:13:00+00'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-598b-773c-ad7f-b1b6b4a4dbe1', '01a2217d-598b-76fb-81f3-5b7791677dbd', '\x00ff44dbed5976e2eb34ee50de76cbf8d102e8b898c3fe72f6ce6e6e8e1553021a9af65a3e0fa168', false, '2026-11-27 13:28:00+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ac-7462-a48f-fd77144a283d', '01a2217d-59ac-75c6-b71f-399e7f777b4a', '\x00386c5aa5824f301238196f49c609d79a047edc0da785b1882c45bf8a67959ce4f85cc83514eef2', false, '2026-11-28 07:37:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ad-7231-8dcc-3e707b8620bc', '01a2217d-59ad-7189-9ebf-966d98667f3d', '\x00713b205f850a84c203776556d00c7c3ff87dbf13323418a7179bcd5364e2f4140b0f6a3589513d', false, '2026-11-28 07:37:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59c2-7cf1-b761-952cb23026a2', '01a2217d-59c2-7264-acfb-8202a5b44dd5', '\x0037ee7039c162da496213c75734cedd2706edd333338b462cc705e86e675810e1e6a388b057195e', false, '2026-11-28 08:27:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d5-7339-81ba-fe52502ce014', '01a2217d-59d5-7a4a-9943-48b7217de49f', '\x00be447ff1f9bc0cc5c12e085883fd3bb7ad159b2f8f959c13e125082000b8272d43e29c30bafc33', false, '2026-11-28 08:52:51.352006+00'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59e3-790d-9ac5-f6fb13cc4bc7', '01a2217d-59e3-78ba-8443-69284d00dfa4', '\x00bdcd66f19476563ec9110d16e34a4f91368b2d6d14ea25a8ad151c73b9a59d36fc19133f5742eb', false, '2026-11-28 09:07:51.352006+00');


--
-- Data for Name: planned_time_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.planned_time_told VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-582b-75c2-ba63-6b55d60e53be', '2026-11-22', false, 'in_person', '2026-11-04 07:48:00+00', '2026-11-04 07:48:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-584f-7cde-b22d-a6238a388047', '2026-12-02', false, 'in_person', '2026-11-09 10:48:00+00', '2026-11-09 10:48:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5868-77bd-a611-c0c074b0b876', '2026-11-24', false, 'in_person', '2026-11-10 08:03:00+00', '2026-11-10 08:03:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a1-7be3-9e79-534a726565ce', '2026-11-25', false, 'in_person', '2026-11-12 09:08:00+00', '2026-11-12 09:08:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58b9-7bc6-8c3d-62339a70dc95', '2026-11-26', false, 'in_person', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58e6-7b11-b5ae-d979b8e7d490', '2026-11-28', false, 'in_person', '2026-11-17 11:34:00+00', '2026-11-17 11:34:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5916-7052-b508-460cec863b91', '2026-12-04', false, 'in_person', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-592f-7fac-a24d-b203daea90cc', '2026-12-01', false, 'in_person', '2026-11-24 09:58:00+00', '2026-11-24 09:58:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-595b-7316-98fb-2a5b0cb0a99d', '2026-12-07', false, 'in_person', '2026-11-25 09:38:00+00', '2026-11-25 09:38:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5980-75a3-bc93-095def7d71b9', '2026-12-10', false, 'in_person', '2026-11-26 11:33:00+00', '2026-11-26 11:33:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1');


--
-- Data for Name: register_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_counter VALUES
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 2026, 2),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 2026, 3),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 13);


--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_entry VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 1, '01a2217d-57f5-7908-bef9-8fb9fe19fff4', '2026-10-21', '1-14', 10, '2026-10-21 13:21:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-57d9-798a-b59c-31d1290fa6fc', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 2, '01a2217d-581f-760d-9d96-509136fab38c', '2026-11-04', '1-14', 10, '2026-11-04 07:36:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5818-7d55-8482-c54f7ce27878', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 3, '01a2217d-5844-7596-be01-9199b68ae033', '2026-11-09', '1-14', 10, '2026-11-09 10:36:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-583e-76f4-98da-b24c63c548e1', DEFAULT),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 2026, 1, '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', '2026-11-10', '05-03/2', 10, '2026-11-10 07:51:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '01a2217d-5858-741d-9a13-d5a92d0dd258', DEFAULT),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 2026, 1, '01a2217d-5876-77ef-a41c-cdba93a844c1', '2026-11-11', '1-15', 10, '2026-11-11 08:26:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', '01a2217d-5870-7f71-aaf0-a50e849ad813', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 4, '01a2217d-5898-7770-bbe2-3c5b81a663c2', '2026-11-12', '1-14', 10, '2026-11-12 08:56:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 5, '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', '2026-11-13', '1-14', 10, '2026-11-13 10:11:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-58ab-7dcc-8ca9-221db0df8225', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 6, '01a2217d-58ca-72e9-b8e9-499b09b82ab6', '2026-11-16', '1-14', 10, '2026-11-16 13:56:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 7, '01a2217d-58de-7648-9077-26c43bfbd610', '2026-11-17', '1-14', 10, '2026-11-17 07:21:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-58d8-709f-baf9-c45976919de2', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 8, '01a2217d-58f7-7f63-a696-5ce64b0bbdcb', '2026-11-18', '1-14', 10, '2026-11-18 08:16:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-58f1-7783-a77f-fb0655a87ebc', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 9, '01a2217d-590f-7620-be66-8378aa79515e', '2026-11-23', '1-14', 10, '2026-11-23 07:19:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c', '01a2217d-5891-77f9-9e25-f8f2c3bcab92', DEFAULT),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 2026, 2, '01a2217d-5925-7ce2-9210-650620b25466', '2026-11-24', '05-03/2', 10, '2026-11-24 09:46:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '01a2217d-591d-7b6a-8e0e-c2562011cc4d', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 10, '01a2217d-594c-7c65-b772-10558b0c6a45', '2026-11-25', '1-14', 10, '2026-11-25 09:26:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-5943-73e4-9105-01a9b4b3c11b', DEFAULT),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', 2026, 2, '01a2217d-5977-7089-8071-d9f3d274669e', '2026-11-26', '1-15', 10, '2026-11-26 11:21:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1', '01a2217d-596f-7dea-8f55-fa44a7dd1f71', DEFAULT),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', 2026, 3, '01a2217d-5990-7b95-94cb-531405ed7a67', '2026-11-27', '05-03/2', 10, '2026-11-27 13:36:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d', '01a2217d-598b-76fb-81f3-5b7791677dbd', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 11, '01a2217d-59b3-7b46-a3e0-30ddcc81ed88', '2026-11-28', '1-14', 10, '2026-11-28 07:45:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-59ac-75c6-b71f-399e7f777b4a', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 12, '01a2217d-59cb-75ff-99cd-8f2e047768b4', '2026-11-28', '1-14', 10, '2026-11-28 08:35:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-59c2-7264-acfb-8202a5b44dd5', DEFAULT),
	('01a2217d-54a8-7599-b527-6b690b629e80', 2026, 13, '01a2217d-59da-71c1-abb5-fa9a18972d31', '2026-11-28', '1-14', 10, '2026-11-28 09:00:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888', '01a2217d-59d5-7a4a-9943-48b7217de49f', DEFAULT);


--
-- Data for Name: register_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_mark VALUES
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5889-7826-b98f-3499967c2abe', '01a2217d-5876-77ef-a41c-cdba93a844c1', 'ended', 'Izpildīts', '2026-11-11 08:38:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58be-7aa0-b911-f5bcd6ad8c6d', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', 'ended', 'Izpildīts', '2026-11-13 10:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d0-729f-8b07-7e82b5dc75e5', '01a2217d-58ca-72e9-b8e9-499b09b82ab6', 'unsigned', '', '2026-11-16 14:00:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5902-7d41-a381-3056a7ee10de', '01a2217d-58f7-7f63-a696-5ce64b0bbdcb', 'revoked', '', '2026-11-19 07:45:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5938-7586-8797-c01a3b0812c8', '01a2217d-581f-760d-9d96-509136fab38c', 'ended', 'Izpildīts', '2026-11-24 13:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-593d-7ff6-99ff-e7e96a89b4a1', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', 'ended', 'Izpildīts', '2026-11-25 08:25:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5964-7e94-a576-f152cb08897e', '01a2217d-5844-7596-be01-9199b68ae033', 'ended', 'Klients miris', '2026-11-26 06:50:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c');


--
-- Data for Name: register_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_place VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57f5-7908-bef9-8fb9fe19fff4', '2026/1', 2, '2026-10-21 13:25:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-581f-760d-9d96-509136fab38c', '2026/1', 2, '2026-11-04 07:40:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5844-7596-be01-9199b68ae033', '2026/1', 2, '2026-11-09 10:40:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-585f-72f1-ac2e-8cc7a5ef24e4', '2026/1', 2, '2026-11-10 07:55:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5876-77ef-a41c-cdba93a844c1', '2026/1', 2, '2026-11-11 08:30:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5898-7770-bbe2-3c5b81a663c2', '2026/1', 2, '2026-11-12 09:00:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58b1-7cac-9cf8-fa7647ed39ec', '2026/1', 2, '2026-11-13 10:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58de-7648-9077-26c43bfbd610', '2026/1', 2, '2026-11-17 07:25:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58f7-7f63-a696-5ce64b0bbdcb', '2026/1', 2, '2026-11-18 08:20:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-590f-7620-be66-8378aa79515e', '2026/1', 2, '2026-11-23 07:23:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5925-7ce2-9210-650620b25466', '2026/1', 2, '2026-11-24 09:50:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-594c-7c65-b772-10558b0c6a45', '2026/1', 2, '2026-11-25 09:30:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5977-7089-8071-d9f3d274669e', '2026/1', 2, '2026-11-26 11:25:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5990-7b95-94cb-531405ed7a67', '2026/1', 2, '2026-11-27 13:40:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59b3-7b46-a3e0-30ddcc81ed88', '2026/1', 2, '2026-11-28 07:49:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59da-71c1-abb5-fa9a18972d31', '2026/1', 2, '2026-11-28 09:04:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888');


--
-- Data for Name: request_done; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: result_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_told VALUES
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5882-7371-89ff-44ff70f74122', 'in_person', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-582b-75c2-ba63-6b55d60e53be', 'phone', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5868-77bd-a611-c0c074b0b876', 'phone', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d');


--
-- Data for Name: service_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_case VALUES
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-57bb-7540-8734-ec02a44d3b8a', '01a2217d-5494-7832-b76e-ef17590d06a9', '2026-10-21 13:05:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5810-7d8b-9b6f-bebdc7dc07b6', '01a2217d-5485-7014-9502-92c810280449', '2026-11-04 07:20:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5839-74f1-9814-db755ad39e11', '01a2217d-5490-7a22-8d31-63ce16dab020', '2026-11-09 10:20:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5853-7572-a01e-fe33e9e17bc8', '01a2217d-547f-78b7-a5dc-535fe7074605', '2026-11-10 07:35:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-586c-7522-831d-b52ade7f3c61', '01a2217d-548a-7c12-baa6-8381dd02c286', '2026-11-11 08:10:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-588d-7992-a767-b9ff3cd23f3b', '01a2217d-5477-7e14-a4a1-c54addff3218', '2026-11-12 08:40:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58a6-7536-9924-15095a922e63', '01a2217d-549c-71c3-8a87-5edfb54a4e92', '2026-11-13 09:55:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58c0-78a3-9998-7d686dff40bf', '01a2217d-5488-7bae-a42e-5706091400ba', '2026-11-16 13:40:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58d2-737a-8078-6416bb7c527b', '01a2217d-548d-7902-9563-39387c2069d0', '2026-11-17 07:05:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-58ec-781c-9711-b32215167ffd', '01a2217d-5498-7927-bde8-dedc8c265808', '2026-11-18 08:00:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-5905-749c-9d4e-6e24e12831c1', '01a2217d-5488-7bae-a42e-5706091400ba', '2026-11-20 12:15:00+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-591a-7a57-bd78-4f34bdd96d10', '01a2217d-5488-7bae-a42e-5706091400ba', '2026-11-24 09:30:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-593e-7dfc-8a42-4fab9d22b0af', '01a2217d-5488-7bae-a42e-5706091400ba', '2026-11-25 09:10:00+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54ad-7996-82ec-727bcc14a5ef', '01a2217d-5966-7d13-8a8e-56e0e7ca5025', '01a2217d-5485-7014-9502-92c810280449', '2026-11-26 11:05:00+00', '01a2217d-56d0-77bc-930a-bdb8e5825ee1'),
	('01a2217d-54af-7cd7-9e84-bf42be3aadc4', '01a2217d-5987-7879-b229-fd5547412c41', '01a2217d-548d-7902-9563-39387c2069d0', '2026-11-27 13:20:00+00', '01a2217d-574f-7edf-a0b6-21eee51aeb6d'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59a2-7a46-9e9d-288308d67359', '01a2217d-549d-7eb0-acd1-c1aac4920999', '2026-11-28 07:29:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59be-7997-88ae-6c099190f6e3', '01a2217d-5494-7832-b76e-ef17590d06a9', '2026-11-28 08:19:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59cf-7f54-8a8a-6522980d795b', '01a2217d-5490-7a22-8d31-63ce16dab020', '2026-11-28 08:44:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59d8-7794-b763-72489966b48b', '01a2217d-5496-70dd-ae71-50f2af5436c2', '2026-11-28 08:59:51.352006+00', '01a2217d-56a7-75ea-bd5d-20c2b5d58888'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59eb-7848-a3ad-e782bae035e9', '01a2217d-547c-711e-82f0-42265bc71bad', '2026-11-28 09:09:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c'),
	('01a2217d-54a8-7599-b527-6b690b629e80', '01a2217d-59ed-7a5b-8e64-bfcaa576a06e', '01a2217d-547f-78b7-a5dc-535fe7074605', '2026-11-28 09:19:51.352006+00', '01a2217d-56b9-79e9-9973-c487226cd29c');


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_in_attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_in_rate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES
	('01a2217d-54b4-74a5-8077-c439c94b5c3b', '\x000dc54dcaa7435f2fee561ed1d5ef4155bd8b428608dcb7d98b0699c54dc5e8e7e6b6fdc6b805382b2de9ede824', 'Valdis', 'Zemzars', '08@example.org'),
	('01a2217d-54bd-73fd-8919-b5b40c99b062', '\x005d2e34eb7965a61fefeb3e6c621da306507ccb364aa183785cb2f7e549dc8f2f265829f8e221c6cc10e9bf9cf0', 'Ligita', 'Niedrupe', '21@example.org'),
	('01a2217d-5692-7fd0-b5f7-d417b5c2b5d6', '\x0069329e72dcaa9788eae224660a647eeee5e7ad2f96feda8c58d106c5ceff2b4e5eb74ca08a1e025ec0339d19a2', 'Elīna', 'Purvmiķele', '07@example.org'),
	('01a2217d-56a7-75ea-bd5d-20c2b5d58888', '\x008cf89c370952901a3a8093005d8ed8574cd03fcdf6936c319e949d8269f4d396404ebfd281781014498a1ca164', 'Anita', 'Bērzkalne', '01@example.org'),
	('01a2217d-56b9-79e9-9973-c487226cd29c', '\x002a044f439e57af7933a0e31e9611367ea423bd38edf5b6d9b377d6ed71852afe53f632af400c7eaf2175425706', 'Gatis', 'Ezerkalns', '02@example.org'),
	('01a2217d-56d0-77bc-930a-bdb8e5825ee1', '\x00d93af5f0fb003f52711af9597f0b18b2f3ab411d179e4a92059f64031e9c14536a383c35c3f59128b18a090084', 'Marta', 'Saulgrieze', '03@example.org'),
	('01a2217d-56e7-73ab-a7e4-c8364438946d', '\x003cfae5213f1ee0febb88b44b4afce0b1383548cdbd74a8e7fc2a0625206a4e4682d0f7f468e63632350edb7c91', 'Dzintra', 'Rudzuvārpa', '05@example.org'),
	('01a2217d-56f2-7420-8b5a-38d2cb65b867', '\x0007c01015e86956a8437fa592b1cb9d9b59519f7779eb531809481f3bcc8c195c0cc7fcee1cb479be5bcd9e55e8', 'Normunds', 'Kraujmalis', '06@example.org'),
	('01a2217d-56f7-7b74-8b0e-9a1f85afca19', '\x005bb84753eeb573f3e01d3e0a1db8b684b8492a1b25a77dc5b21ac5a51abf124cd3f2c43268fc36dcf4d7a3bf16', 'Andra', 'Smilškalne', '22@example.org'),
	('01a2217d-5745-7cde-94a1-83b3c4382189', '\x0015fbcf980eb6811766187dadd3bb693761cc92e4507c5a53e879fbd33993fc966fa41b985da9af0a76a7ec31f7', 'Ilze', 'Vējpļava', '11@example.org'),
	('01a2217d-574f-7edf-a0b6-21eee51aeb6d', '\x0081625b00f8d44f99db807e998846120d2f57675007dc15a205256d92b698dca634399d756f7cb1b3c7db107509', 'Oskars', 'Tīreļnieks', '04@example.org'),
	('01a2217d-5753-7fd4-a024-71326ef8a282', '\x009ad4537681ce10f8aeaaebe5f6eee545c99eb2249a6f5bc94131fbfb1c61b8620d8ee270329fbfcfd46bcaa2ad', 'Sandra', 'Kļavugatve', '23@example.org'),
	('01a2217d-5799-7c9a-a049-6f151cadee57', '\x00f5496a134369722c29d82f1fdd9a232b290b5b3d574565ea60bb4736589e59872b7474c26abe3daa052b58fe20', 'Juris', 'Akmensalejs', '12@example.org'),
	('01a2217d-57a2-775f-afef-7492ed9a3e46', '\x00a8a1efc09882df72f7b06209947af59851957c0199fefac9a9dceb34cf79e1e74b7edd51bee7136ac9cd8896c7', 'Inese', 'Sniegpulkste', '09@example.org');


--
-- Name: access_right_change_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.access_right_change_number_seq', 1, false);


--
-- Name: bam bam_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.bam
    ADD CONSTRAINT bam_pkey PRIMARY KEY (id);


--
-- Name: instance instance_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.instance
    ADD CONSTRAINT instance_pkey PRIMARY KEY (id);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, id);


--
-- Name: job_common job_common_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.job_common
    ADD CONSTRAINT job_common_pkey PRIMARY KEY (name, id);


--
-- Name: job_dependency job_dependency_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.job_dependency
    ADD CONSTRAINT job_dependency_pkey PRIMARY KEY (child_name, child_id, parent_name, parent_id);


--
-- Name: queue queue_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (name);


--
-- Name: queue_stats queue_stats_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.queue_stats
    ADD CONSTRAINT queue_stats_pkey PRIMARY KEY (id, captured_on);


--
-- Name: queue_stats_20261128 queue_stats_20261128_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.queue_stats_20261128
    ADD CONSTRAINT queue_stats_20261128_pkey PRIMARY KEY (id, captured_on);


--
-- Name: queue_stats_20261129 queue_stats_20261129_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.queue_stats_20261129
    ADD CONSTRAINT queue_stats_20261129_pkey PRIMARY KEY (id, captured_on);


--
-- Name: schedule schedule_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name, key);


--
-- Name: subscription subscription_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (event, name);


--
-- Name: version version_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version);


--
-- Name: warning warning_pkey; Type: CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.warning
    ADD CONSTRAINT warning_pkey PRIMARY KEY (id);


--
-- Name: access_invitation access_invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_pkey PRIMARY KEY (id);


--
-- Name: access_invitation access_invitation_secret_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_secret_hash_key UNIQUE (secret_hash);


--
-- Name: access_invitation access_invitation_terms_do_not_overlap; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_terms_do_not_overlap EXCLUDE USING gist (lower(email) WITH =, role WITH =, organisation_id WITH =, COALESCE(centre_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, tstzrange(valid_from, valid_until) WITH &&) WHERE (((right_id IS NULL) AND (withdrawn_at IS NULL)));


--
-- Name: access_reminder access_reminder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_reminder
    ADD CONSTRAINT access_reminder_pkey PRIMARY KEY (right_id, valid_until, days);


--
-- Name: access_request_decision access_request_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_decision
    ADD CONSTRAINT access_request_decision_pkey PRIMARY KEY (request_id);


--
-- Name: access_request_form access_request_form_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_form
    ADD CONSTRAINT access_request_form_pkey PRIMARY KEY (request_id);


--
-- Name: access_request_form access_request_form_sha256_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_form
    ADD CONSTRAINT access_request_form_sha256_key UNIQUE (sha256);


--
-- Name: access_request access_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request
    ADD CONSTRAINT access_request_pkey PRIMARY KEY (id);


--
-- Name: access_request_report access_request_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_report
    ADD CONSTRAINT access_request_report_pkey PRIMARY KEY (id);


--
-- Name: access_request_row access_request_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_row
    ADD CONSTRAINT access_request_row_pkey PRIMARY KEY (request_id, number);


--
-- Name: access_request_sending access_request_sending_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_sending
    ADD CONSTRAINT access_request_sending_pkey PRIMARY KEY (id);


--
-- Name: access_request_sending access_request_sending_request_id_sha256_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_sending
    ADD CONSTRAINT access_request_sending_request_id_sha256_key UNIQUE (request_id, sha256);


--
-- Name: access_review access_review_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_review
    ADD CONSTRAINT access_review_pkey PRIMARY KEY (right_id, confirmed_at);


--
-- Name: access_right_change access_right_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right_change
    ADD CONSTRAINT access_right_change_pkey PRIMARY KEY (number);


--
-- Name: access_right access_right_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT access_right_pkey PRIMARY KEY (id);


--
-- Name: access_right access_right_terms_do_not_overlap; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT access_right_terms_do_not_overlap EXCLUDE USING gist (staff_id WITH =, role WITH =, organisation_id WITH =, COALESCE(centre_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, tstzrange(valid_from, valid_until) WITH &&);


--
-- Name: access_right_used access_right_used_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right_used
    ADD CONSTRAINT access_right_used_pkey PRIMARY KEY (right_id);


--
-- Name: access_row_decision access_row_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_row_decision
    ADD CONSTRAINT access_row_decision_pkey PRIMARY KEY (request_id, number);


--
-- Name: application application_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_pkey PRIMARY KEY (centre_id, id);


--
-- Name: archive_file archive_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive_file
    ADD CONSTRAINT archive_file_pkey PRIMARY KEY (centre_id, valid_from);


--
-- Name: archive_scan archive_scan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive_scan
    ADD CONSTRAINT archive_scan_pkey PRIMARY KEY (centre_id, id);


--
-- Name: audit_entry audit_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (chain, number);


--
-- Name: audit_head audit_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (chain);


--
-- Name: basket_entry basket_entries_do_not_overlap; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.basket_entry
    ADD CONSTRAINT basket_entries_do_not_overlap EXCLUDE USING gist (point WITH =, daterange(valid_from, valid_until) WITH &&);


--
-- Name: basket_entry basket_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.basket_entry
    ADD CONSTRAINT basket_entry_pkey PRIMARY KEY (id);


--
-- Name: case_declaration case_declaration_centre_id_declaration_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_declaration
    ADD CONSTRAINT case_declaration_centre_id_declaration_id_key UNIQUE (centre_id, declaration_id);


--
-- Name: case_declaration case_declaration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_declaration
    ADD CONSTRAINT case_declaration_pkey PRIMARY KEY (centre_id, case_id);


--
-- Name: case_identity_check case_identity_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_identity_check
    ADD CONSTRAINT case_identity_check_pkey PRIMARY KEY (centre_id, identity_check_id);


--
-- Name: case_mandate case_mandate_centre_id_case_id_mandate_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_mandate
    ADD CONSTRAINT case_mandate_centre_id_case_id_mandate_id_key UNIQUE (centre_id, case_id, mandate_id);


--
-- Name: case_mandate case_mandate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_mandate
    ADD CONSTRAINT case_mandate_pkey PRIMARY KEY (centre_id, mandate_id);


--
-- Name: case_name_word case_name_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_name_word
    ADD CONSTRAINT case_name_word_pkey PRIMARY KEY (centre_id, case_id, number);


--
-- Name: case_notice case_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_notice
    ADD CONSTRAINT case_notice_pkey PRIMARY KEY (centre_id, notice_id);


--
-- Name: case_progress case_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_progress
    ADD CONSTRAINT case_progress_pkey PRIMARY KEY (centre_id, case_id);


--
-- Name: centre centre_of_its_organisation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.centre
    ADD CONSTRAINT centre_of_its_organisation UNIQUE (id, organisation_id);


--
-- Name: CONSTRAINT centre_of_its_organisation ON centre; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONSTRAINT centre_of_its_organisation ON public.centre IS 'A row that names a centre and an organisation refers to both by this key, so that it names the centre''s own.';


--
-- Name: centre centre_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.centre
    ADD CONSTRAINT centre_pkey PRIMARY KEY (id);


--
-- Name: client_name client_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name
    ADD CONSTRAINT client_name_pkey PRIMARY KEY (centre_id, client_id, number);


--
-- Name: client client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (centre_id, id);


--
-- Name: consultation consultation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_pkey PRIMARY KEY (centre_id, id);


--
-- Name: data_key data_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_key
    ADD CONSTRAINT data_key_pkey PRIMARY KEY (centre_id, subject_id);


--
-- Name: declaration declaration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_pkey PRIMARY KEY (centre_id, id);


--
-- Name: e_service e_service_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.e_service
    ADD CONSTRAINT e_service_code_key UNIQUE (code);


--
-- Name: e_service_edition e_service_edition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.e_service_edition
    ADD CONSTRAINT e_service_edition_pkey PRIMARY KEY (id);


--
-- Name: e_service_edition e_service_editions_do_not_overlap; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.e_service_edition
    ADD CONSTRAINT e_service_editions_do_not_overlap EXCLUDE USING gist (e_service_id WITH =, daterange(valid_from, valid_until) WITH &&);


--
-- Name: e_service e_service_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.e_service
    ADD CONSTRAINT e_service_pkey PRIMARY KEY (id);


--
-- Name: e_service_edition edition_of_its_e_service; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.e_service_edition
    ADD CONSTRAINT edition_of_its_e_service UNIQUE (e_service_id, id);


--
-- Name: foreign_identity foreign_identity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.foreign_identity
    ADD CONSTRAINT foreign_identity_pkey PRIMARY KEY (centre_id, id);


--
-- Name: identity_check identity_check_centre_id_id_client_id_outcome_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_centre_id_id_client_id_outcome_key UNIQUE (centre_id, id, client_id, outcome);


--
-- Name: identity_check identity_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_pkey PRIMARY KEY (centre_id, id);


--
-- Name: installation_mark installation_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation_mark
    ADD CONSTRAINT installation_mark_pkey PRIMARY KEY (single);


--
-- Name: kept_form kept_form_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_form
    ADD CONSTRAINT kept_form_pkey PRIMARY KEY (id);


--
-- Name: lookup_hash lookup_hash_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lookup_hash
    ADD CONSTRAINT lookup_hash_pkey PRIMARY KEY (centre_id, hash);


--
-- Name: mandate_end mandate_ends_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_end
    ADD CONSTRAINT mandate_ends_once PRIMARY KEY (centre_id, mandate_id);


--
-- Name: mandate mandate_of_its_client; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_of_its_client UNIQUE (centre_id, id, identity_check_id, client_id);


--
-- Name: mandate_paper mandate_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_paper
    ADD CONSTRAINT mandate_paper_pkey PRIMARY KEY (centre_id, mandate_id, paper);


--
-- Name: mandate mandate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (centre_id, id);


--
-- Name: mandate mandate_reference_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_reference_key UNIQUE (reference);


--
-- Name: mandate_scope mandate_scope_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_scope
    ADD CONSTRAINT mandate_scope_pkey PRIMARY KEY (centre_id, mandate_id, e_service_id);


--
-- Name: mandate_signing mandate_signed_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_signing
    ADD CONSTRAINT mandate_signed_once PRIMARY KEY (centre_id, mandate_id);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);


--
-- Name: notice notice_centre_id_id_identity_check_id_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_centre_id_id_identity_check_id_client_id_key UNIQUE (centre_id, id, identity_check_id, client_id);


--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (centre_id, id);


--
-- Name: register_entry number_of_its_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT number_of_its_document UNIQUE (centre_id, year, number, document, client_id);


--
-- Name: application one_application_per_mandate_line; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT one_application_per_mandate_line UNIQUE (centre_id, mandate_id, e_service_id);


--
-- Name: mandate one_mandate_per_notice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT one_mandate_per_notice UNIQUE (centre_id, notice_id);


--
-- Name: organisation_named_by_applicant organisation_named_by_applicant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_named_by_applicant
    ADD CONSTRAINT organisation_named_by_applicant_pkey PRIMARY KEY (organisation_id);


--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);


--
-- Name: organisation organisation_registration_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_registration_number_key UNIQUE (registration_number);


--
-- Name: identity_check outcome_of_check; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT outcome_of_check UNIQUE (centre_id, id, outcome);


--
-- Name: CONSTRAINT outcome_of_check ON identity_check; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONSTRAINT outcome_of_check ON public.identity_check IS 'A row that repeats a check''s outcome refers to it by this key, so it repeats the right one.';


--
-- Name: personal_code personal_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_code
    ADD CONSTRAINT personal_code_pkey PRIMARY KEY (centre_id, id);


--
-- Name: planned_time_told planned_time_told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.planned_time_told
    ADD CONSTRAINT planned_time_told_pkey PRIMARY KEY (centre_id, application_id);


--
-- Name: application portal_reference_used_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT portal_reference_used_once UNIQUE (e_service_id, portal_reference);


--
-- Name: register_counter register_counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_counter
    ADD CONSTRAINT register_counter_pkey PRIMARY KEY (centre_id, year);


--
-- Name: register_entry register_entry_centre_id_document_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_centre_id_document_key UNIQUE (centre_id, document);


--
-- Name: register_entry register_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_pkey PRIMARY KEY (centre_id, year, number);


--
-- Name: register_mark register_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_mark
    ADD CONSTRAINT register_mark_pkey PRIMARY KEY (centre_id, id);


--
-- Name: register_place register_place_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_place
    ADD CONSTRAINT register_place_pkey PRIMARY KEY (centre_id, document);


--
-- Name: request_done request_done_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_done
    ADD CONSTRAINT request_done_pkey PRIMARY KEY (person_id, request_id);


--
-- Name: result_told result_told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_told
    ADD CONSTRAINT result_told_pkey PRIMARY KEY (centre_id, application_id);


--
-- Name: access_right right_of_its_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT right_of_its_person UNIQUE (id, staff_id);


--
-- Name: CONSTRAINT right_of_its_person ON access_right; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONSTRAINT right_of_its_person ON public.access_right IS 'Nobody works under another person''s right: a row that names a right and a person refers to both by this key.';


--
-- Name: archive_scan same_scan_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive_scan
    ADD CONSTRAINT same_scan_once UNIQUE (centre_id, document, sha256);


--
-- Name: service_case service_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_case
    ADD CONSTRAINT service_case_pkey PRIMARY KEY (centre_id, id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (key_hash);


--
-- Name: sign_in_attempt sign_in_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (state_hash);


--
-- Name: sign_in_rate sign_in_rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_rate
    ADD CONSTRAINT sign_in_rate_pkey PRIMARY KEY (caller, minute);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: job_common_i1; Type: INDEX; Schema: jobs; Owner: -
--

CREATE UNIQUE INDEX job_common_i1 ON jobs.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::jobs.job_state) AND (policy = 'short'::text));


--
-- Name: job_common_i10; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i10 ON jobs.job_common USING btree (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE ((state < 'active'::jobs.job_state) AND (NOT blocked) AND (policy = 'key_strict_fifo'::text));


--
-- Name: job_common_i11; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i11 ON jobs.job_common USING btree (name, priority DESC, created_on, start_after) WHERE ((state < 'active'::jobs.job_state) AND (NOT blocked));


--
-- Name: job_common_i12; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i12 ON jobs.job_common USING btree (source_root_id) WHERE (source_root_id IS NOT NULL);


--
-- Name: job_common_i13; Type: INDEX; Schema: jobs; Owner: -
--

CREATE UNIQUE INDEX job_common_i13 ON jobs.job_common USING btree (name, singleton_key) WHERE ((state = 'created'::jobs.job_state) AND upsert_by_key);


--
-- Name: job_common_i14; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i14 ON jobs.job_common USING btree (name, state, blocked, start_after) WHERE (state = ANY (ARRAY['created'::jobs.job_state, 'retry'::jobs.job_state, 'active'::jobs.job_state, 'failed'::jobs.job_state]));


--
-- Name: job_common_i15; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i15 ON jobs.job_common USING btree (name, created_on);


--
-- Name: job_common_i16; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i16 ON jobs.job_common USING btree (name, completed_on) WHERE (completed_on IS NOT NULL);


--
-- Name: job_common_i17; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i17 ON jobs.job_common USING btree (name, singleton_key, created_on) WHERE ((state < 'active'::jobs.job_state) AND (singleton_key IS NOT NULL));


--
-- Name: job_common_i2; Type: INDEX; Schema: jobs; Owner: -
--

CREATE UNIQUE INDEX job_common_i2 ON jobs.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::jobs.job_state) AND (policy = 'singleton'::text));


--
-- Name: job_common_i3; Type: INDEX; Schema: jobs; Owner: -
--

CREATE UNIQUE INDEX job_common_i3 ON jobs.job_common USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::jobs.job_state) AND (policy = 'stately'::text));


--
-- Name: job_common_i4; Type: INDEX; Schema: jobs; Owner: -
--

CREATE UNIQUE INDEX job_common_i4 ON jobs.job_common USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::jobs.job_state) AND (singleton_on IS NOT NULL));


--
-- Name: job_common_i6; Type: INDEX; Schema: jobs; Owner: -
--

CREATE UNIQUE INDEX job_common_i6 ON jobs.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::jobs.job_state) AND (policy = 'exclusive'::text));


--
-- Name: job_common_i7; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i7 ON jobs.job_common USING btree (name, group_id) WHERE ((state = 'active'::jobs.job_state) AND (group_id IS NOT NULL));


--
-- Name: job_common_i8; Type: INDEX; Schema: jobs; Owner: -
--

CREATE UNIQUE INDEX job_common_i8 ON jobs.job_common USING btree (name, singleton_key) WHERE ((state = ANY (ARRAY['active'::jobs.job_state, 'retry'::jobs.job_state, 'failed'::jobs.job_state])) AND (policy = 'key_strict_fifo'::text));


--
-- Name: job_common_i9; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_common_i9 ON jobs.job_common USING btree (name, id) WHERE (blocking AND (state = 'completed'::jobs.job_state));


--
-- Name: job_dep_parent_idx; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX job_dep_parent_idx ON jobs.job_dependency USING btree (parent_name, parent_id);


--
-- Name: queue_stats_i1; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX queue_stats_i1 ON ONLY jobs.queue_stats USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);


--
-- Name: queue_stats_20261128_name_captured_on_deferred_count_queued_idx; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX queue_stats_20261128_name_captured_on_deferred_count_queued_idx ON jobs.queue_stats_20261128 USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);


--
-- Name: queue_stats_20261129_name_captured_on_deferred_count_queued_idx; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX queue_stats_20261129_name_captured_on_deferred_count_queued_idx ON jobs.queue_stats_20261129 USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);


--
-- Name: warning_i1; Type: INDEX; Schema: jobs; Owner: -
--

CREATE INDEX warning_i1 ON jobs.warning USING btree (created_on DESC);


--
-- Name: access_invitation_of_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_invitation_of_organisation ON public.access_invitation USING btree (organisation_id, id) WHERE ((right_id IS NULL) AND (withdrawn_at IS NULL));


--
-- Name: access_request_of_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_request_of_organisation ON public.access_request USING btree (organisation_id, id);


--
-- Name: access_request_of_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_request_of_person ON public.access_request USING btree (begun_by, id);


--
-- Name: access_request_report_of_sending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_request_report_of_sending ON public.access_request_report USING btree (sending_id, id);


--
-- Name: access_right_change_of_right; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_right_change_of_right ON public.access_right_change USING btree (right_id, number);


--
-- Name: access_right_ends; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_right_ends ON public.access_right USING btree (valid_until) WHERE (valid_until IS NOT NULL);


--
-- Name: access_right_of_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_right_of_organisation ON public.access_right USING btree (organisation_id, centre_id, id);


--
-- Name: access_right_of_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_right_of_staff ON public.access_right USING btree (staff_id);


--
-- Name: access_right_taken_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX access_right_taken_once ON public.access_right_change USING btree (right_id) WHERE (kind = 'taken'::text);


--
-- Name: application_by_reference; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX application_by_reference ON public.application USING btree (centre_id, portal_reference);


--
-- Name: applications_of_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX applications_of_case ON public.application USING btree (centre_id, case_id);


--
-- Name: audit_entry_act; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_act ON public.audit_entry USING btree (chain, act, at, number);


--
-- Name: audit_entry_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_client ON public.audit_entry USING btree (chain, client_id, at, number) WHERE (client_id IS NOT NULL);


--
-- Name: audit_entry_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_person ON public.audit_entry USING btree (chain, person_id, at, number) WHERE (person_id IS NOT NULL);


--
-- Name: audit_entry_refused; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_refused ON public.audit_entry USING btree (chain, at, number) WHERE refused;


--
-- Name: audit_entry_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_time ON public.audit_entry USING btree (chain, at, number);


--
-- Name: case_by_register; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_by_register ON public.case_progress USING btree (centre_id, register_number, register_year) WHERE (register_number IS NOT NULL);


--
-- Name: case_by_two_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_by_two_words ON public.case_name_word USING btree (centre_id, name, newest_first, case_id, number);


--
-- Name: case_by_word; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_by_word ON public.case_name_word USING btree (centre_id, name, newest_first, case_id, number) WHERE leads;


--
-- Name: case_confirmed_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX case_confirmed_once ON public.case_identity_check USING btree (centre_id, case_id) WHERE (outcome = 'confirmed'::text);


--
-- Name: case_identity_checks; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_identity_checks ON public.case_identity_check USING btree (centre_id, case_id);


--
-- Name: case_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_list ON public.case_progress USING btree (centre_id, opened_at DESC, case_id DESC);


--
-- Name: case_list_by_employee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_list_by_employee ON public.case_progress USING btree (centre_id, opened_by, opened_at DESC, case_id DESC);


--
-- Name: case_list_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_list_by_state ON public.case_progress USING btree (centre_id, waiting_for, opened_at DESC, case_id DESC);


--
-- Name: case_list_by_state_and_employee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_list_by_state_and_employee ON public.case_progress USING btree (centre_id, waiting_for, opened_by, opened_at DESC, case_id DESC);


--
-- Name: case_notices; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_notices ON public.case_notice USING btree (centre_id, case_id);


--
-- Name: case_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_of_client ON public.case_progress USING btree (centre_id, client_id, opened_at DESC, case_id DESC) WHERE (client_id IS NOT NULL);


--
-- Name: case_run_out; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_run_out ON public.case_progress USING btree (centre_id, mandate_until DESC, case_id DESC) WHERE (waiting_for = '22.1.5'::text);


--
-- Name: case_to_tell; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_to_tell ON public.case_progress USING btree (centre_id, tell_on, case_id) WHERE (tell_on IS NOT NULL);


--
-- Name: centre_of_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX centre_of_organisation ON public.centre USING btree (organisation_id);


--
-- Name: client_name_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_name_search ON public.client_name USING btree (centre_id, folded);


--
-- Name: consultations_of_centre; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX consultations_of_centre ON public.consultation USING btree (centre_id, held_at DESC, id DESC);


--
-- Name: foreign_identity_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX foreign_identity_of_client ON public.foreign_identity USING btree (centre_id, client_id);


--
-- Name: identity_check_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX identity_check_of_client ON public.identity_check USING btree (centre_id, client_id) WHERE (client_id IS NOT NULL);


--
-- Name: identity_check_of_represented; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX identity_check_of_represented ON public.identity_check USING btree (centre_id, represented_id) WHERE (represented_id IS NOT NULL);


--
-- Name: kept_form_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX kept_form_age ON public.kept_form USING btree (kept_at);


--
-- Name: lookup_hash_of_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lookup_hash_of_subject ON public.lookup_hash USING btree (subject_id);


--
-- Name: mandate_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mandate_of_client ON public.mandate USING btree (centre_id, client_id);


--
-- Name: mark_ends_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX mark_ends_once ON public.register_mark USING btree (centre_id, document, kind) WHERE (kind <> 'corrected'::text);


--
-- Name: personal_code_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX personal_code_of_client ON public.personal_code USING btree (centre_id, client_id);


--
-- Name: register_mark_of_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_mark_of_document ON public.register_mark USING btree (centre_id, document);


--
-- Name: request_done_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_done_age ON public.request_done USING btree (done_at);


--
-- Name: session_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_age ON public.session USING btree (last_seen_at);


--
-- Name: session_of_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_of_staff ON public.session USING btree (staff_id);


--
-- Name: sign_in_attempt_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_attempt_age ON public.sign_in_attempt USING btree (started_at);


--
-- Name: job_common_pkey; Type: INDEX ATTACH; Schema: jobs; Owner: -
--

ALTER INDEX jobs.job_pkey ATTACH PARTITION jobs.job_common_pkey;


--
-- Name: queue_stats_20261128_name_captured_on_deferred_count_queued_idx; Type: INDEX ATTACH; Schema: jobs; Owner: -
--

ALTER INDEX jobs.queue_stats_i1 ATTACH PARTITION jobs.queue_stats_20261128_name_captured_on_deferred_count_queued_idx;


--
-- Name: queue_stats_20261128_pkey; Type: INDEX ATTACH; Schema: jobs; Owner: -
--

ALTER INDEX jobs.queue_stats_pkey ATTACH PARTITION jobs.queue_stats_20261128_pkey;


--
-- Name: queue_stats_20261129_name_captured_on_deferred_count_queued_idx; Type: INDEX ATTACH; Schema: jobs; Owner: -
--

ALTER INDEX jobs.queue_stats_i1 ATTACH PARTITION jobs.queue_stats_20261129_name_captured_on_deferred_count_queued_idx;


--
-- Name: queue_stats_20261129_pkey; Type: INDEX ATTACH; Schema: jobs; Owner: -
--

ALTER INDEX jobs.queue_stats_pkey ATTACH PARTITION jobs.queue_stats_20261129_pkey;


--
-- Name: access_request_decision append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_request_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_decision ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_request_form append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_request_form FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_form ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_request_report append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_request_report FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_report ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_request_row append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_request_row FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_row ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_request_sending append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_request_sending FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_sending ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_review append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_review FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_review ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_right_change append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_right_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_right_change ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_row_decision append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.access_row_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_row_decision ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: application append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.application FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.application ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: archive_file append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.archive_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.archive_file ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: archive_scan append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.archive_scan FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.archive_scan ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: audit_entry append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_entry ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: case_declaration append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.case_declaration FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_declaration ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: case_identity_check append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.case_identity_check FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_identity_check ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: case_mandate append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.case_mandate FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_mandate ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: case_notice append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.case_notice FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_notice ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: client append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.client FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.client ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: client_name append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.client_name FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.client_name ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: consultation append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.consultation FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consultation ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: declaration append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.declaration FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.declaration ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: foreign_identity append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.foreign_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.foreign_identity ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: identity_check append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.identity_check FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.identity_check ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: installation_mark append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.installation_mark FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.installation_mark ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: mandate append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.mandate FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: mandate_end append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.mandate_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_end ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: mandate_paper append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.mandate_paper FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_paper ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: mandate_scope append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.mandate_scope FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_scope ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: mandate_signing append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.mandate_signing FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_signing ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: notice append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.notice ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: personal_code append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.personal_code FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.personal_code ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: planned_time_told append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.planned_time_told FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.planned_time_told ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: register_entry append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.register_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.register_entry ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: register_mark append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.register_mark FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.register_mark ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: register_place append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.register_place FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.register_place ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: result_told append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.result_told FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.result_told ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: service_case append_only_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON public.service_case FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.service_case ENABLE ALWAYS TRIGGER append_only_rows;


--
-- Name: access_request_decision append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_request_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_decision ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: access_request_form append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_request_form FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_form ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: access_request_report append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_request_report FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_report ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: access_request_row append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_request_row FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_row ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: access_request_sending append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_request_sending FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_request_sending ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: access_review append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_review FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_review ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: access_right_change append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_right_change FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_right_change ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: access_row_decision append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.access_row_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.access_row_decision ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: application append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.application FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.application ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: archive_file append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.archive_file FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.archive_file ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: archive_scan append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.archive_scan FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.archive_scan ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: audit_entry append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_entry ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: case_declaration append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.case_declaration FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_declaration ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: case_identity_check append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.case_identity_check FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_identity_check ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: case_mandate append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.case_mandate FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_mandate ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: case_notice append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.case_notice FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.case_notice ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: client append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.client FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.client ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: client_name append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.client_name FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.client_name ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: consultation append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.consultation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consultation ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: declaration append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.declaration FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.declaration ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: foreign_identity append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.foreign_identity FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.foreign_identity ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: identity_check append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.identity_check FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.identity_check ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: installation_mark append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.installation_mark FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.installation_mark ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: mandate append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.mandate FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: mandate_end append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.mandate_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_end ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: mandate_paper append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.mandate_paper FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_paper ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: mandate_scope append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.mandate_scope FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_scope ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: mandate_signing append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.mandate_signing FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.mandate_signing ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: notice append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.notice ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: personal_code append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.personal_code FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.personal_code ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: planned_time_told append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.planned_time_told FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.planned_time_told ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: register_entry append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.register_entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.register_entry ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: register_mark append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.register_mark FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.register_mark ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: register_place append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.register_place FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.register_place ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: result_told append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.result_told FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.result_told ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: service_case append_only_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_table BEFORE TRUNCATE ON public.service_case FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.service_case ENABLE ALWAYS TRIGGER append_only_table;


--
-- Name: archive_scan author_attached_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_attached_by BEFORE INSERT OR UPDATE OF attached_by ON public.archive_scan FOR EACH ROW EXECUTE FUNCTION public.archive_scan_attached_by_has_right();

ALTER TABLE public.archive_scan ENABLE ALWAYS TRIGGER author_attached_by;


--
-- Name: access_request author_begun_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_begun_by BEFORE INSERT OR UPDATE OF begun_by ON public.access_request FOR EACH ROW EXECUTE FUNCTION public.access_request_begun_by_has_right();

ALTER TABLE public.access_request ENABLE ALWAYS TRIGGER author_begun_by;


--
-- Name: access_right_change author_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_by BEFORE INSERT OR UPDATE OF by ON public.access_right_change FOR EACH ROW EXECUTE FUNCTION public.access_right_change_by_has_right();

ALTER TABLE public.access_right_change ENABLE ALWAYS TRIGGER author_by;


--
-- Name: identity_check author_checked_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_checked_by BEFORE INSERT OR UPDATE OF checked_by ON public.identity_check FOR EACH ROW EXECUTE FUNCTION public.identity_check_checked_by_has_right();

ALTER TABLE public.identity_check ENABLE ALWAYS TRIGGER author_checked_by;


--
-- Name: access_review author_confirmed_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_confirmed_by BEFORE INSERT OR UPDATE OF confirmed_by ON public.access_review FOR EACH ROW EXECUTE FUNCTION public.access_review_confirmed_by_has_right();

ALTER TABLE public.access_review ENABLE ALWAYS TRIGGER author_confirmed_by;


--
-- Name: access_request_decision author_decided_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_decided_by BEFORE INSERT OR UPDATE OF decided_by ON public.access_request_decision FOR EACH ROW EXECUTE FUNCTION public.access_request_decision_decided_by_has_right();

ALTER TABLE public.access_request_decision ENABLE ALWAYS TRIGGER author_decided_by;


--
-- Name: mandate author_drawn_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_drawn_by BEFORE INSERT OR UPDATE OF drawn_by ON public.mandate FOR EACH ROW EXECUTE FUNCTION public.mandate_drawn_by_has_right();

ALTER TABLE public.mandate ENABLE ALWAYS TRIGGER author_drawn_by;


--
-- Name: application author_filed_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_filed_by BEFORE INSERT OR UPDATE OF filed_by ON public.application FOR EACH ROW EXECUTE FUNCTION public.application_filed_by_has_right();

ALTER TABLE public.application ENABLE ALWAYS TRIGGER author_filed_by;


--
-- Name: access_right author_granted_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_granted_by BEFORE INSERT OR UPDATE OF granted_by ON public.access_right FOR EACH ROW EXECUTE FUNCTION public.access_right_granted_by_has_right();

ALTER TABLE public.access_right ENABLE ALWAYS TRIGGER author_granted_by;


--
-- Name: consultation author_held_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_held_by BEFORE INSERT OR UPDATE OF held_by ON public.consultation FOR EACH ROW EXECUTE FUNCTION public.consultation_held_by_has_right();

ALTER TABLE public.consultation ENABLE ALWAYS TRIGGER author_held_by;


--
-- Name: access_invitation author_invited_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_invited_by BEFORE INSERT OR UPDATE OF invited_by ON public.access_invitation FOR EACH ROW EXECUTE FUNCTION public.access_invitation_invited_by_has_right();

ALTER TABLE public.access_invitation ENABLE ALWAYS TRIGGER author_invited_by;


--
-- Name: access_request_form author_made_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_made_by BEFORE INSERT OR UPDATE OF made_by ON public.access_request_form FOR EACH ROW EXECUTE FUNCTION public.access_request_form_made_by_has_right();

ALTER TABLE public.access_request_form ENABLE ALWAYS TRIGGER author_made_by;


--
-- Name: register_mark author_marked_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_marked_by BEFORE INSERT OR UPDATE OF marked_by ON public.register_mark FOR EACH ROW EXECUTE FUNCTION public.register_mark_marked_by_has_right();

ALTER TABLE public.register_mark ENABLE ALWAYS TRIGGER author_marked_by;


--
-- Name: organisation_named_by_applicant author_named_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_named_by BEFORE INSERT OR UPDATE OF named_by ON public.organisation_named_by_applicant FOR EACH ROW EXECUTE FUNCTION public.organisation_named_by_applicant_named_by_has_right();

ALTER TABLE public.organisation_named_by_applicant ENABLE ALWAYS TRIGGER author_named_by;


--
-- Name: archive_file author_opened_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_opened_by BEFORE INSERT OR UPDATE OF opened_by ON public.archive_file FOR EACH ROW EXECUTE FUNCTION public.archive_file_opened_by_has_right();

ALTER TABLE public.archive_file ENABLE ALWAYS TRIGGER author_opened_by;


--
-- Name: service_case author_opened_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_opened_by BEFORE INSERT OR UPDATE OF opened_by ON public.service_case FOR EACH ROW EXECUTE FUNCTION public.service_case_opened_by_has_right();

ALTER TABLE public.service_case ENABLE ALWAYS TRIGGER author_opened_by;


--
-- Name: register_place author_placed_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_placed_by BEFORE INSERT OR UPDATE OF placed_by ON public.register_place FOR EACH ROW EXECUTE FUNCTION public.register_place_placed_by_has_right();

ALTER TABLE public.register_place ENABLE ALWAYS TRIGGER author_placed_by;


--
-- Name: declaration author_received_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_received_by BEFORE INSERT OR UPDATE OF received_by ON public.declaration FOR EACH ROW EXECUTE FUNCTION public.declaration_received_by_has_right();

ALTER TABLE public.declaration ENABLE ALWAYS TRIGGER author_received_by;


--
-- Name: mandate_end author_recorded_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_recorded_by BEFORE INSERT OR UPDATE OF recorded_by ON public.mandate_end FOR EACH ROW EXECUTE FUNCTION public.mandate_end_recorded_by_has_right();

ALTER TABLE public.mandate_end ENABLE ALWAYS TRIGGER author_recorded_by;


--
-- Name: mandate_signing author_recorded_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_recorded_by BEFORE INSERT OR UPDATE OF recorded_by ON public.mandate_signing FOR EACH ROW EXECUTE FUNCTION public.mandate_signing_recorded_by_has_right();

ALTER TABLE public.mandate_signing ENABLE ALWAYS TRIGGER author_recorded_by;


--
-- Name: register_entry author_registered_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_registered_by BEFORE INSERT OR UPDATE OF registered_by ON public.register_entry FOR EACH ROW EXECUTE FUNCTION public.register_entry_registered_by_has_right();

ALTER TABLE public.register_entry ENABLE ALWAYS TRIGGER author_registered_by;


--
-- Name: access_request_sending author_sent_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_sent_by BEFORE INSERT OR UPDATE OF sent_by ON public.access_request_sending FOR EACH ROW EXECUTE FUNCTION public.access_request_sending_sent_by_has_right();

ALTER TABLE public.access_request_sending ENABLE ALWAYS TRIGGER author_sent_by;


--
-- Name: notice author_told_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_told_by BEFORE INSERT OR UPDATE OF told_by ON public.notice FOR EACH ROW EXECUTE FUNCTION public.notice_told_by_has_right();

ALTER TABLE public.notice ENABLE ALWAYS TRIGGER author_told_by;


--
-- Name: planned_time_told author_told_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_told_by BEFORE INSERT OR UPDATE OF told_by ON public.planned_time_told FOR EACH ROW EXECUTE FUNCTION public.planned_time_told_told_by_has_right();

ALTER TABLE public.planned_time_told ENABLE ALWAYS TRIGGER author_told_by;


--
-- Name: result_told author_told_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_told_by BEFORE INSERT OR UPDATE OF told_by ON public.result_told FOR EACH ROW EXECUTE FUNCTION public.result_told_told_by_has_right();

ALTER TABLE public.result_told ENABLE ALWAYS TRIGGER author_told_by;


--
-- Name: access_invitation author_withdrawn_by; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER author_withdrawn_by BEFORE INSERT OR UPDATE OF withdrawn_by ON public.access_invitation FOR EACH ROW EXECUTE FUNCTION public.access_invitation_withdrawn_by_has_right();

ALTER TABLE public.access_invitation ENABLE ALWAYS TRIGGER author_withdrawn_by;


--
-- Name: case_mandate evidence_of_own_case; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER evidence_of_own_case BEFORE INSERT ON public.case_mandate FOR EACH ROW EXECUTE FUNCTION public.refuse_of_another_case();

ALTER TABLE public.case_mandate ENABLE ALWAYS TRIGGER evidence_of_own_case;


--
-- Name: case_notice evidence_of_own_case; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER evidence_of_own_case BEFORE INSERT ON public.case_notice FOR EACH ROW EXECUTE FUNCTION public.refuse_of_another_case();

ALTER TABLE public.case_notice ENABLE ALWAYS TRIGGER evidence_of_own_case;


--
-- Name: application mandate_in_force; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER mandate_in_force BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION public.refuse_without_mandate();

ALTER TABLE public.application ENABLE ALWAYS TRIGGER mandate_in_force;


--
-- Name: case_progress only_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER only_changes BEFORE UPDATE ON public.case_progress FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

ALTER TABLE public.case_progress ENABLE ALWAYS TRIGGER only_changes;


--
-- Name: mandate_end order_of_mandate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_of_mandate BEFORE INSERT ON public.mandate_end FOR EACH ROW EXECUTE FUNCTION public.keep_order_of_mandate();

ALTER TABLE public.mandate_end ENABLE ALWAYS TRIGGER order_of_mandate;


--
-- Name: mandate_signing order_of_mandate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_of_mandate BEFORE INSERT ON public.mandate_signing FOR EACH ROW EXECUTE FUNCTION public.keep_order_of_mandate();

ALTER TABLE public.mandate_signing ENABLE ALWAYS TRIGGER order_of_mandate;


--
-- Name: access_right right_is_given; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER right_is_given BEFORE INSERT ON public.access_right FOR EACH ROW EXECUTE FUNCTION public.refuse_right_of_nobody();

ALTER TABLE public.access_right ENABLE ALWAYS TRIGGER right_is_given;


--
-- Name: mandate_scope scope_as_drawn; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER scope_as_drawn BEFORE INSERT ON public.mandate_scope FOR EACH ROW EXECUTE FUNCTION public.refuse_later_scope();

ALTER TABLE public.mandate_scope ENABLE ALWAYS TRIGGER scope_as_drawn;


--
-- Name: job_common dlq_fkey; Type: FK CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.job_common
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: job_common q_fkey; Type: FK CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.job_common
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: queue queue_dead_letter_fkey; Type: FK CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.queue
    ADD CONSTRAINT queue_dead_letter_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue(name);


--
-- Name: schedule schedule_name_fkey; Type: FK CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.schedule
    ADD CONSTRAINT schedule_name_fkey FOREIGN KEY (name) REFERENCES jobs.queue(name) ON DELETE CASCADE;


--
-- Name: subscription subscription_name_fkey; Type: FK CONSTRAINT; Schema: jobs; Owner: -
--

ALTER TABLE ONLY jobs.subscription
    ADD CONSTRAINT subscription_name_fkey FOREIGN KEY (name) REFERENCES jobs.queue(name) ON DELETE CASCADE;


--
-- Name: access_invitation access_invitation_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: access_invitation access_invitation_claimed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES public.staff(id);


--
-- Name: access_invitation access_invitation_invited_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.staff(id);


--
-- Name: access_invitation access_invitation_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: access_invitation access_invitation_right_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_right_id_fkey FOREIGN KEY (right_id) REFERENCES public.access_right(id);


--
-- Name: access_invitation access_invitation_withdrawn_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT access_invitation_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.staff(id);


--
-- Name: access_reminder access_reminder_right_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_reminder
    ADD CONSTRAINT access_reminder_right_id_fkey FOREIGN KEY (right_id) REFERENCES public.access_right(id);


--
-- Name: access_request access_request_begun_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request
    ADD CONSTRAINT access_request_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES public.staff(id);


--
-- Name: access_request_decision access_request_decision_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_decision
    ADD CONSTRAINT access_request_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.staff(id);


--
-- Name: access_request_decision access_request_decision_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_decision
    ADD CONSTRAINT access_request_decision_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.access_request_report(id);


--
-- Name: access_request_decision access_request_decision_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_decision
    ADD CONSTRAINT access_request_decision_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.access_request_form(request_id);


--
-- Name: access_request_decision access_request_decision_sending_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_decision
    ADD CONSTRAINT access_request_decision_sending_id_fkey FOREIGN KEY (sending_id) REFERENCES public.access_request_sending(id);


--
-- Name: access_request_form access_request_form_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_form
    ADD CONSTRAINT access_request_form_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.staff(id);


--
-- Name: access_request_form access_request_form_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_form
    ADD CONSTRAINT access_request_form_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.access_request(id);


--
-- Name: access_request access_request_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request
    ADD CONSTRAINT access_request_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: access_request_report access_request_report_sending_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_report
    ADD CONSTRAINT access_request_report_sending_id_fkey FOREIGN KEY (sending_id) REFERENCES public.access_request_sending(id);


--
-- Name: access_request_row access_request_row_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_row
    ADD CONSTRAINT access_request_row_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: access_request_row access_request_row_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_row
    ADD CONSTRAINT access_request_row_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.access_request_form(request_id);


--
-- Name: access_request_sending access_request_sending_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_sending
    ADD CONSTRAINT access_request_sending_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.access_request_form(request_id);


--
-- Name: access_request_sending access_request_sending_sent_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_request_sending
    ADD CONSTRAINT access_request_sending_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.staff(id);


--
-- Name: access_review access_review_confirmed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_review
    ADD CONSTRAINT access_review_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.staff(id);


--
-- Name: access_review access_review_right_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_review
    ADD CONSTRAINT access_review_right_id_fkey FOREIGN KEY (right_id) REFERENCES public.access_right(id);


--
-- Name: access_right access_right_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT access_right_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: access_right_change access_right_change_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right_change
    ADD CONSTRAINT access_right_change_by_fkey FOREIGN KEY (by) REFERENCES public.staff(id);


--
-- Name: access_right_change access_right_change_right_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right_change
    ADD CONSTRAINT access_right_change_right_id_fkey FOREIGN KEY (right_id) REFERENCES public.access_right(id);


--
-- Name: access_right access_right_granted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT access_right_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public.staff(id);


--
-- Name: access_right access_right_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT access_right_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: access_right access_right_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT access_right_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: access_right_used access_right_used_right_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right_used
    ADD CONSTRAINT access_right_used_right_id_fkey FOREIGN KEY (right_id) REFERENCES public.access_right(id);


--
-- Name: access_row_decision access_row_decision_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_row_decision
    ADD CONSTRAINT access_row_decision_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.access_request_decision(request_id);


--
-- Name: access_row_decision access_row_decision_request_id_number_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_row_decision
    ADD CONSTRAINT access_row_decision_request_id_number_fkey FOREIGN KEY (request_id, number) REFERENCES public.access_request_row(request_id, number);


--
-- Name: application application_centre_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_centre_id_case_id_fkey FOREIGN KEY (centre_id, case_id) REFERENCES public.case_declaration(centre_id, case_id);


--
-- Name: application application_centre_id_case_id_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_centre_id_case_id_mandate_id_fkey FOREIGN KEY (centre_id, case_id, mandate_id) REFERENCES public.case_mandate(centre_id, case_id, mandate_id);


--
-- Name: application application_centre_id_identity_check_id_client_id_identity_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_centre_id_identity_check_id_client_id_identity_fkey FOREIGN KEY (centre_id, identity_check_id, client_id, identity_outcome) REFERENCES public.identity_check(centre_id, id, client_id, outcome);


--
-- Name: application application_centre_id_mandate_id_e_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_centre_id_mandate_id_e_service_id_fkey FOREIGN KEY (centre_id, mandate_id, e_service_id) REFERENCES public.mandate_scope(centre_id, mandate_id, e_service_id);


--
-- Name: application application_centre_id_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_centre_id_mandate_id_fkey FOREIGN KEY (centre_id, mandate_id) REFERENCES public.mandate_signing(centre_id, mandate_id);


--
-- Name: application application_e_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_e_service_id_fkey FOREIGN KEY (e_service_id) REFERENCES public.e_service(id);


--
-- Name: application application_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.e_service_edition(id);


--
-- Name: application application_filed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES public.staff(id);


--
-- Name: application application_of_its_edition; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_of_its_edition FOREIGN KEY (e_service_id, edition_id) REFERENCES public.e_service_edition(e_service_id, id);


--
-- Name: application application_of_the_mandates_client; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application
    ADD CONSTRAINT application_of_the_mandates_client FOREIGN KEY (centre_id, mandate_id, identity_check_id, client_id) REFERENCES public.mandate(centre_id, id, identity_check_id, client_id);


--
-- Name: archive_file archive_file_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive_file
    ADD CONSTRAINT archive_file_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: archive_file archive_file_opened_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive_file
    ADD CONSTRAINT archive_file_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.staff(id);


--
-- Name: archive_scan archive_scan_attached_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive_scan
    ADD CONSTRAINT archive_scan_attached_by_fkey FOREIGN KEY (attached_by) REFERENCES public.staff(id);


--
-- Name: archive_scan archive_scan_centre_id_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive_scan
    ADD CONSTRAINT archive_scan_centre_id_document_fkey FOREIGN KEY (centre_id, document) REFERENCES public.register_entry(centre_id, document);


--
-- Name: case_identity_check case_check_as_it_was; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_identity_check
    ADD CONSTRAINT case_check_as_it_was FOREIGN KEY (centre_id, identity_check_id, outcome) REFERENCES public.identity_check(centre_id, id, outcome);


--
-- Name: case_declaration case_declaration_centre_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_declaration
    ADD CONSTRAINT case_declaration_centre_id_case_id_fkey FOREIGN KEY (centre_id, case_id) REFERENCES public.service_case(centre_id, id);


--
-- Name: case_declaration case_declaration_centre_id_declaration_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_declaration
    ADD CONSTRAINT case_declaration_centre_id_declaration_id_fkey FOREIGN KEY (centre_id, declaration_id) REFERENCES public.declaration(centre_id, id);


--
-- Name: case_identity_check case_identity_check_centre_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_identity_check
    ADD CONSTRAINT case_identity_check_centre_id_case_id_fkey FOREIGN KEY (centre_id, case_id) REFERENCES public.service_case(centre_id, id);


--
-- Name: case_mandate case_mandate_centre_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_mandate
    ADD CONSTRAINT case_mandate_centre_id_case_id_fkey FOREIGN KEY (centre_id, case_id) REFERENCES public.service_case(centre_id, id);


--
-- Name: case_mandate case_mandate_centre_id_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_mandate
    ADD CONSTRAINT case_mandate_centre_id_mandate_id_fkey FOREIGN KEY (centre_id, mandate_id) REFERENCES public.mandate(centre_id, id);


--
-- Name: case_name_word case_name_word_centre_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_name_word
    ADD CONSTRAINT case_name_word_centre_id_case_id_fkey FOREIGN KEY (centre_id, case_id) REFERENCES public.service_case(centre_id, id);


--
-- Name: case_notice case_notice_centre_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_notice
    ADD CONSTRAINT case_notice_centre_id_case_id_fkey FOREIGN KEY (centre_id, case_id) REFERENCES public.service_case(centre_id, id);


--
-- Name: case_notice case_notice_centre_id_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_notice
    ADD CONSTRAINT case_notice_centre_id_notice_id_fkey FOREIGN KEY (centre_id, notice_id) REFERENCES public.notice(centre_id, id);


--
-- Name: case_progress case_progress_centre_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_progress
    ADD CONSTRAINT case_progress_centre_id_case_id_fkey FOREIGN KEY (centre_id, case_id) REFERENCES public.service_case(centre_id, id);


--
-- Name: centre centre_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.centre
    ADD CONSTRAINT centre_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: client client_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: client_name client_name_centre_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name
    ADD CONSTRAINT client_name_centre_id_client_id_fkey FOREIGN KEY (centre_id, client_id) REFERENCES public.client(centre_id, id);


--
-- Name: consultation consultation_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: consultation consultation_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.e_service_edition(id);


--
-- Name: consultation consultation_held_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_held_by_fkey FOREIGN KEY (held_by) REFERENCES public.staff(id);


--
-- Name: declaration declaration_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: declaration declaration_received_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_received_by_fkey FOREIGN KEY (received_by) REFERENCES public.staff(id);


--
-- Name: e_service_edition e_service_edition_e_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.e_service_edition
    ADD CONSTRAINT e_service_edition_e_service_id_fkey FOREIGN KEY (e_service_id) REFERENCES public.e_service(id);


--
-- Name: e_service_edition e_service_edition_holder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.e_service_edition
    ADD CONSTRAINT e_service_edition_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.organisation(id);


--
-- Name: foreign_identity foreign_identity_centre_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.foreign_identity
    ADD CONSTRAINT foreign_identity_centre_id_client_id_fkey FOREIGN KEY (centre_id, client_id) REFERENCES public.client(centre_id, id);


--
-- Name: identity_check identity_check_centre_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_centre_id_client_id_fkey FOREIGN KEY (centre_id, client_id) REFERENCES public.client(centre_id, id);


--
-- Name: identity_check identity_check_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: identity_check identity_check_centre_id_represented_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_centre_id_represented_id_fkey FOREIGN KEY (centre_id, represented_id) REFERENCES public.client(centre_id, id);


--
-- Name: identity_check identity_check_checked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES public.staff(id);


--
-- Name: access_invitation invitation_to_own_centre; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_invitation
    ADD CONSTRAINT invitation_to_own_centre FOREIGN KEY (centre_id, organisation_id) REFERENCES public.centre(id, organisation_id);


--
-- Name: kept_form kept_form_right_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_form
    ADD CONSTRAINT kept_form_right_id_fkey FOREIGN KEY (right_id) REFERENCES public.access_right(id);


--
-- Name: kept_form kept_form_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_form
    ADD CONSTRAINT kept_form_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: mandate mandate_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: mandate mandate_centre_id_notice_id_identity_check_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_centre_id_notice_id_identity_check_id_client_id_fkey FOREIGN KEY (centre_id, notice_id, identity_check_id, client_id) REFERENCES public.notice(centre_id, id, identity_check_id, client_id);


--
-- Name: mandate mandate_drawn_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_drawn_by_fkey FOREIGN KEY (drawn_by) REFERENCES public.staff(id);


--
-- Name: mandate_end mandate_end_centre_id_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_end
    ADD CONSTRAINT mandate_end_centre_id_mandate_id_fkey FOREIGN KEY (centre_id, mandate_id) REFERENCES public.mandate(centre_id, id);


--
-- Name: mandate_end mandate_end_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_end
    ADD CONSTRAINT mandate_end_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.staff(id);


--
-- Name: mandate_paper mandate_paper_centre_id_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_paper
    ADD CONSTRAINT mandate_paper_centre_id_mandate_id_fkey FOREIGN KEY (centre_id, mandate_id) REFERENCES public.mandate(centre_id, id);


--
-- Name: mandate_scope mandate_scope_centre_id_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_scope
    ADD CONSTRAINT mandate_scope_centre_id_mandate_id_fkey FOREIGN KEY (centre_id, mandate_id) REFERENCES public.mandate(centre_id, id);


--
-- Name: mandate_scope mandate_scope_e_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_scope
    ADD CONSTRAINT mandate_scope_e_service_id_fkey FOREIGN KEY (e_service_id) REFERENCES public.e_service(id);


--
-- Name: mandate_scope mandate_scope_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_scope
    ADD CONSTRAINT mandate_scope_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.e_service_edition(id);


--
-- Name: mandate_signing mandate_signing_centre_id_mandate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_signing
    ADD CONSTRAINT mandate_signing_centre_id_mandate_id_fkey FOREIGN KEY (centre_id, mandate_id) REFERENCES public.mandate(centre_id, id);


--
-- Name: mandate_signing mandate_signing_centre_id_mandate_id_fkey1; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_signing
    ADD CONSTRAINT mandate_signing_centre_id_mandate_id_fkey1 FOREIGN KEY (centre_id, mandate_id) REFERENCES public.register_place(centre_id, document);


--
-- Name: mandate_signing mandate_signing_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_signing
    ADD CONSTRAINT mandate_signing_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.staff(id);


--
-- Name: mandate mandate_under_own_number; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_under_own_number FOREIGN KEY (centre_id, register_year, register_number, id, client_id) REFERENCES public.register_entry(centre_id, year, number, document, client_id);


--
-- Name: CONSTRAINT mandate_under_own_number ON mandate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONSTRAINT mandate_under_own_number ON public.mandate IS 'The number on the paper is the register''s number of that paper.';


--
-- Name: notice notice_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: notice notice_to_whom_identity_was_confirmed; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_to_whom_identity_was_confirmed FOREIGN KEY (centre_id, identity_check_id, client_id, identity_outcome) REFERENCES public.identity_check(centre_id, id, client_id, outcome);


--
-- Name: notice notice_told_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_told_by_fkey FOREIGN KEY (told_by) REFERENCES public.staff(id);


--
-- Name: organisation_named_by_applicant organisation_named_by_applicant_named_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_named_by_applicant
    ADD CONSTRAINT organisation_named_by_applicant_named_by_fkey FOREIGN KEY (named_by) REFERENCES public.staff(id);


--
-- Name: organisation_named_by_applicant organisation_named_by_applicant_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_named_by_applicant
    ADD CONSTRAINT organisation_named_by_applicant_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: personal_code personal_code_centre_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_code
    ADD CONSTRAINT personal_code_centre_id_client_id_fkey FOREIGN KEY (centre_id, client_id) REFERENCES public.client(centre_id, id);


--
-- Name: planned_time_told planned_time_told_centre_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.planned_time_told
    ADD CONSTRAINT planned_time_told_centre_id_application_id_fkey FOREIGN KEY (centre_id, application_id) REFERENCES public.application(centre_id, id);


--
-- Name: planned_time_told planned_time_told_told_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.planned_time_told
    ADD CONSTRAINT planned_time_told_told_by_fkey FOREIGN KEY (told_by) REFERENCES public.staff(id);


--
-- Name: register_counter register_counter_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_counter
    ADD CONSTRAINT register_counter_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: register_entry register_entry_centre_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_centre_id_client_id_fkey FOREIGN KEY (centre_id, client_id) REFERENCES public.client(centre_id, id);


--
-- Name: register_entry register_entry_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: register_entry register_entry_registered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES public.staff(id);


--
-- Name: register_mark register_mark_centre_id_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_mark
    ADD CONSTRAINT register_mark_centre_id_document_fkey FOREIGN KEY (centre_id, document) REFERENCES public.register_entry(centre_id, document);


--
-- Name: register_mark register_mark_marked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_mark
    ADD CONSTRAINT register_mark_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES public.staff(id);


--
-- Name: register_place register_place_centre_id_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_place
    ADD CONSTRAINT register_place_centre_id_document_fkey FOREIGN KEY (centre_id, document) REFERENCES public.register_entry(centre_id, document);


--
-- Name: register_place register_place_placed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_place
    ADD CONSTRAINT register_place_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES public.staff(id);


--
-- Name: register_entry register_without_gaps; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_without_gaps FOREIGN KEY (centre_id, year, number_before) REFERENCES public.register_entry(centre_id, year, number);


--
-- Name: result_told result_told_centre_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_told
    ADD CONSTRAINT result_told_centre_id_application_id_fkey FOREIGN KEY (centre_id, application_id) REFERENCES public.application(centre_id, id);


--
-- Name: result_told result_told_told_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_told
    ADD CONSTRAINT result_told_told_by_fkey FOREIGN KEY (told_by) REFERENCES public.staff(id);


--
-- Name: access_right right_at_own_centre; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_right
    ADD CONSTRAINT right_at_own_centre FOREIGN KEY (centre_id, organisation_id) REFERENCES public.centre(id, organisation_id);


--
-- Name: CONSTRAINT right_at_own_centre ON access_right; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONSTRAINT right_at_own_centre ON public.access_right IS 'A centre''s right is given by the centre''s own municipality.';


--
-- Name: mandate_scope scope_of_its_edition; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate_scope
    ADD CONSTRAINT scope_of_its_edition FOREIGN KEY (e_service_id, edition_id) REFERENCES public.e_service_edition(e_service_id, id);


--
-- Name: service_case service_case_centre_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_case
    ADD CONSTRAINT service_case_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES public.centre(id);


--
-- Name: service_case service_case_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_case
    ADD CONSTRAINT service_case_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.e_service_edition(id);


--
-- Name: service_case service_case_opened_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_case
    ADD CONSTRAINT service_case_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.staff(id);


--
-- Name: session session_right_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_right_id_fkey FOREIGN KEY (right_id) REFERENCES public.access_right(id);


--
-- Name: session session_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: session session_under_own_right; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_under_own_right FOREIGN KEY (right_id, staff_id) REFERENCES public.access_right(id, staff_id);


--
-- Name: application; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.application ENABLE ROW LEVEL SECURITY;

--
-- Name: archive_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.archive_file ENABLE ROW LEVEL SECURITY;

--
-- Name: archive_scan; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.archive_scan ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_entry; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_head ENABLE ROW LEVEL SECURITY;

--
-- Name: case_declaration; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_declaration ENABLE ROW LEVEL SECURITY;

--
-- Name: case_identity_check; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_identity_check ENABLE ROW LEVEL SECURITY;

--
-- Name: case_mandate; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_mandate ENABLE ROW LEVEL SECURITY;

--
-- Name: case_name_word; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_name_word ENABLE ROW LEVEL SECURITY;

--
-- Name: case_notice; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_notice ENABLE ROW LEVEL SECURITY;

--
-- Name: case_progress; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_progress ENABLE ROW LEVEL SECURITY;

--
-- Name: client; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client ENABLE ROW LEVEL SECURITY;

--
-- Name: client_name; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_name ENABLE ROW LEVEL SECURITY;

--
-- Name: consultation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.consultation ENABLE ROW LEVEL SECURITY;

--
-- Name: data_key; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.data_key ENABLE ROW LEVEL SECURITY;

--
-- Name: declaration; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.declaration ENABLE ROW LEVEL SECURITY;

--
-- Name: foreign_identity; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.foreign_identity ENABLE ROW LEVEL SECURITY;

--
-- Name: identity_check; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.identity_check ENABLE ROW LEVEL SECURITY;

--
-- Name: lookup_hash; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.lookup_hash ENABLE ROW LEVEL SECURITY;

--
-- Name: mandate; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mandate ENABLE ROW LEVEL SECURITY;

--
-- Name: mandate_end; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mandate_end ENABLE ROW LEVEL SECURITY;

--
-- Name: mandate_paper; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mandate_paper ENABLE ROW LEVEL SECURITY;

--
-- Name: mandate_scope; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mandate_scope ENABLE ROW LEVEL SECURITY;

--
-- Name: mandate_signing; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.mandate_signing ENABLE ROW LEVEL SECURITY;

--
-- Name: notice; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notice ENABLE ROW LEVEL SECURITY;

--
-- Name: application own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.application USING ((centre_id = public.current_centre()));


--
-- Name: archive_file own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.archive_file USING ((centre_id = public.current_centre()));


--
-- Name: archive_scan own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.archive_scan USING ((centre_id = public.current_centre()));


--
-- Name: case_declaration own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_declaration USING ((centre_id = public.current_centre()));


--
-- Name: case_identity_check own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_identity_check USING ((centre_id = public.current_centre()));


--
-- Name: case_mandate own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_mandate USING ((centre_id = public.current_centre()));


--
-- Name: case_name_word own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_name_word USING ((centre_id = public.current_centre()));


--
-- Name: case_notice own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_notice USING ((centre_id = public.current_centre()));


--
-- Name: case_progress own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_progress USING ((centre_id = public.current_centre()));


--
-- Name: client own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.client USING ((centre_id = public.current_centre()));


--
-- Name: client_name own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.client_name USING ((centre_id = public.current_centre()));


--
-- Name: consultation own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.consultation USING ((centre_id = public.current_centre()));


--
-- Name: data_key own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.data_key USING ((centre_id = ANY (ARRAY[public.nil_uuid(), public.current_centre()])));


--
-- Name: declaration own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.declaration USING ((centre_id = public.current_centre()));


--
-- Name: foreign_identity own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.foreign_identity USING ((centre_id = public.current_centre()));


--
-- Name: identity_check own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.identity_check USING ((centre_id = public.current_centre()));


--
-- Name: lookup_hash own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.lookup_hash USING ((centre_id = ANY (ARRAY[public.nil_uuid(), public.current_centre()])));


--
-- Name: mandate own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate USING ((centre_id = public.current_centre()));


--
-- Name: mandate_end own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_end USING ((centre_id = public.current_centre()));


--
-- Name: mandate_paper own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_paper USING ((centre_id = public.current_centre()));


--
-- Name: mandate_scope own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_scope USING ((centre_id = public.current_centre()));


--
-- Name: mandate_signing own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_signing USING ((centre_id = public.current_centre()));


--
-- Name: notice own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.notice USING ((centre_id = public.current_centre()));


--
-- Name: personal_code own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.personal_code USING ((centre_id = public.current_centre()));


--
-- Name: planned_time_told own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.planned_time_told USING ((centre_id = public.current_centre()));


--
-- Name: register_counter own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_counter USING ((centre_id = public.current_centre()));


--
-- Name: register_entry own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_entry USING ((centre_id = public.current_centre()));


--
-- Name: register_mark own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_mark USING ((centre_id = public.current_centre()));


--
-- Name: register_place own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_place USING ((centre_id = public.current_centre()));


--
-- Name: result_told own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.result_told USING ((centre_id = public.current_centre()));


--
-- Name: service_case own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.service_case USING ((centre_id = public.current_centre()));


--
-- Name: audit_entry own_chain; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_chain ON public.audit_entry USING ((chain = COALESCE(public.current_centre(), '00000000-0000-0000-0000-000000000000'::uuid)));


--
-- Name: audit_head own_chain; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_chain ON public.audit_head USING ((chain = COALESCE(public.current_centre(), '00000000-0000-0000-0000-000000000000'::uuid)));


--
-- Name: personal_code; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.personal_code ENABLE ROW LEVEL SECURITY;

--
-- Name: planned_time_told; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.planned_time_told ENABLE ROW LEVEL SECURITY;

--
-- Name: register_counter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_counter ENABLE ROW LEVEL SECURITY;

--
-- Name: register_entry; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: register_mark; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_mark ENABLE ROW LEVEL SECURITY;

--
-- Name: register_place; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_place ENABLE ROW LEVEL SECURITY;

--
-- Name: result_told; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.result_told ENABLE ROW LEVEL SECURITY;

--
-- Name: service_case; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.service_case ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA jobs; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA jobs TO tilts_app;


--
-- Name: FUNCTION audit_append(into_chain uuid, entries jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.audit_append(into_chain uuid, entries jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.audit_append(into_chain uuid, entries jsonb) TO tilts_app;


--
-- Name: TABLE instance; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE jobs.instance TO tilts_app;


--
-- Name: TABLE job; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE jobs.job TO tilts_app;


--
-- Name: TABLE job_common; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE jobs.job_common TO tilts_app;


--
-- Name: TABLE job_dependency; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE jobs.job_dependency TO tilts_app;


--
-- Name: TABLE queue; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE jobs.queue TO tilts_app;


--
-- Name: TABLE schedule; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE jobs.schedule TO tilts_app;


--
-- Name: TABLE version; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,UPDATE ON TABLE jobs.version TO tilts_app;


--
-- Name: TABLE warning; Type: ACL; Schema: jobs; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE jobs.warning TO tilts_app;


--
-- Name: TABLE access_invitation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.access_invitation TO tilts_app;


--
-- Name: TABLE access_reminder; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_reminder TO tilts_app;


--
-- Name: TABLE access_request; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.access_request TO tilts_app;


--
-- Name: TABLE access_request_decision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_request_decision TO tilts_app;


--
-- Name: TABLE access_request_form; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_request_form TO tilts_app;


--
-- Name: TABLE access_request_report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_request_report TO tilts_app;


--
-- Name: TABLE access_request_row; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_request_row TO tilts_app;


--
-- Name: TABLE access_request_sending; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_request_sending TO tilts_app;


--
-- Name: TABLE access_review; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_review TO tilts_app;


--
-- Name: TABLE access_right; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_right TO tilts_app;


--
-- Name: COLUMN access_right.valid_until; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(valid_until) ON TABLE public.access_right TO tilts_app;


--
-- Name: TABLE access_right_change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_right_change TO tilts_app;


--
-- Name: TABLE access_right_held; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.access_right_held TO tilts_app;


--
-- Name: TABLE access_right_used; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.access_right_used TO tilts_app;


--
-- Name: TABLE access_row_decision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_row_decision TO tilts_app;


--
-- Name: TABLE application; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.application TO tilts_app;


--
-- Name: TABLE archive_file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.archive_file TO tilts_app;


--
-- Name: TABLE archive_scan; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.archive_scan TO tilts_app;


--
-- Name: TABLE audit_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.audit_entry TO tilts_app;


--
-- Name: TABLE audit_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.audit_head TO tilts_app;


--
-- Name: TABLE audit_log_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.audit_log_entry TO tilts_app;


--
-- Name: TABLE audit_log_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.audit_log_head TO tilts_app;


--
-- Name: TABLE basket_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.basket_entry TO tilts_app;


--
-- Name: TABLE case_declaration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_declaration TO tilts_app;


--
-- Name: TABLE case_identity_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_identity_check TO tilts_app;


--
-- Name: TABLE case_mandate; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_mandate TO tilts_app;


--
-- Name: TABLE case_name_word; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_name_word TO tilts_app;


--
-- Name: TABLE case_notice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_notice TO tilts_app;


--
-- Name: TABLE case_progress; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.case_progress TO tilts_app;


--
-- Name: TABLE centre; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.centre TO tilts_app;


--
-- Name: TABLE client; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.client TO tilts_app;


--
-- Name: TABLE client_name; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.client_name TO tilts_app;


--
-- Name: TABLE consultation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.consultation TO tilts_app;


--
-- Name: TABLE data_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.data_key TO tilts_app;


--
-- Name: TABLE declaration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.declaration TO tilts_app;


--
-- Name: TABLE e_service; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.e_service TO tilts_app;


--
-- Name: TABLE e_service_edition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.e_service_edition TO tilts_app;


--
-- Name: COLUMN e_service_edition.valid_until; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(valid_until) ON TABLE public.e_service_edition TO tilts_app;


--
-- Name: TABLE foreign_identity; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.foreign_identity TO tilts_app;


--
-- Name: TABLE identity_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.identity_check TO tilts_app;


--
-- Name: TABLE installation_mark; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.installation_mark TO tilts_app;


--
-- Name: TABLE kept_form; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kept_form TO tilts_app;


--
-- Name: TABLE lookup_hash; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.lookup_hash TO tilts_app;


--
-- Name: TABLE mandate; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.mandate TO tilts_app;


--
-- Name: COLUMN mandate.id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(id) ON TABLE public.mandate TO tilts_app;


--
-- Name: TABLE mandate_end; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.mandate_end TO tilts_app;


--
-- Name: TABLE mandate_paper; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.mandate_paper TO tilts_app;


--
-- Name: TABLE mandate_scope; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.mandate_scope TO tilts_app;


--
-- Name: TABLE mandate_signing; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.mandate_signing TO tilts_app;


--
-- Name: TABLE migration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.migration TO tilts_app;


--
-- Name: TABLE notice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.notice TO tilts_app;


--
-- Name: TABLE organisation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.organisation TO tilts_app;


--
-- Name: TABLE organisation_named_by_applicant; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.organisation_named_by_applicant TO tilts_app;


--
-- Name: TABLE personal_code; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.personal_code TO tilts_app;


--
-- Name: TABLE planned_time_told; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.planned_time_told TO tilts_app;


--
-- Name: TABLE register_counter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.register_counter TO tilts_app;


--
-- Name: COLUMN register_counter.last; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(last) ON TABLE public.register_counter TO tilts_app;


--
-- Name: TABLE register_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.register_entry TO tilts_app;


--
-- Name: TABLE register_mark; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.register_mark TO tilts_app;


--
-- Name: TABLE register_place; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.register_place TO tilts_app;


--
-- Name: TABLE request_done; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.request_done TO tilts_app;


--
-- Name: TABLE result_told; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.result_told TO tilts_app;


--
-- Name: TABLE service_case; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.service_case TO tilts_app;


--
-- Name: COLUMN service_case.id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(id) ON TABLE public.service_case TO tilts_app;


--
-- Name: TABLE session; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.session TO tilts_app;


--
-- Name: TABLE sign_in_attempt; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_attempt TO tilts_app;


--
-- Name: TABLE sign_in_rate; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_rate TO tilts_app;


--
-- Name: TABLE staff; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.staff TO tilts_app;


--
-- PostgreSQL database dump complete
--


