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
  for entry in select * from jsonb_array_elements(entries) loop
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
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
begin
  return sha256(previous || convert_to(chain::text || ' ' || number || ' ' || body::text, 'utf8'));
end
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
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
begin
  return nullif(current_setting('app.centre', true), '')::uuid;
end
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
declare
  earliest timestamptz := clock_timestamp() - interval '1 minute';
  latest timestamptz := clock_timestamp() + interval '1 minute';
begin
  if exists (select from installation_mark) then
    earliest := time_of_row;
    latest := time_of_row;
  end if;
  return exists (
    select from access_right r
     where r.staff_id = person
       and r.role = any (roles)
       and (at_centre is null or r.centre_id = at_centre)
       and (of_organisation is null or r.organisation_id = of_organisation)
       and r.valid_from <= latest
       and (r.valid_until is null or r.valid_until > earliest)
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
  execute format('create policy own_centre on %s using (centre_id = (select current_centre()))', target);
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
	('062206de-02f7-4661-be5a-b7256fad5dca', 'mail', 0, '{"ids": {"invitation": "01a2217c-21c0-7553-bbfa-54aa88899b8e"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('402a1e8a-d8ae-404c-88d4-81f8487255cb', 'mail', 0, '{"ids": {"request": "01a2217c-1f80-79da-a96d-0b6ae8028330", "applicant": "01a2217c-1f7a-7144-ae00-f4834b87395d"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('179373ec-a9fa-401e-abac-4fca8be3b58f', 'mail', 0, '{"ids": {"invitation": "01a2217c-21d6-7c62-af02-681a7244a711"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:24:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('1e75c0c8-a7a9-4851-8c63-55f0990f22d9', 'mail', 0, '{"ids": {"invitation": "01a2217c-21e3-7409-966f-7156f038fb82"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:30:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7bce53b3-12e5-4b17-a050-ccb115c7f6b8', 'mail', 0, '{"ids": {"invitation": "01a2217c-21f0-7357-8602-bf86dcc3c4c9"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:36:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('f48f3a83-e276-4256-98ec-9118643f6403', 'mail', 0, '{"ids": {"invitation": "01a2217c-21fb-77c6-a80b-b11f08ade943"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:42:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('c4c53fe8-eb94-4438-bcd7-37cbc74d4f59', 'mail', 0, '{"ids": {"invitation": "01a2217c-2205-7b0d-b595-818225b71645"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:48:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7b807e45-75b8-473d-9ac3-482edf15e778', 'mail', 0, '{"ids": {"invitation": "01a2217c-2210-7623-a496-4e90cec14175"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:54:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('07cd3f48-c183-4a9b-b1db-116d608c7d5a', 'mail', 0, '{"ids": {"invitation": "01a2217c-229f-7c80-badc-f999b324101e"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('9ec63535-397f-465e-b1ce-f1b0bdff77fb', 'mail', 0, '{"ids": {"request": "01a2217c-221d-7d31-97ff-22f65d460e9c", "applicant": "01a2217c-221a-7f13-ad3b-9d5e1b123039"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('eea1b820-f4cb-4003-97e2-4d42d379e3b1', 'mail', 0, '{"ids": {"invitation": "01a2217c-22c0-7196-b471-79f4cad3d00a"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:18:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('cf3bea51-30d3-4228-a3e4-6928dc13cf4b', 'mail', 0, '{"ids": {"invitation": "01a2217c-2367-7c67-aed0-8a94172fb2f9"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('c9a7dab8-2810-4f16-b8e6-016dec597b9c', 'mail', 0, '{"ids": {"request": "01a2217c-22e7-75f0-a8a7-093535882992", "applicant": "01a2217c-22de-7cee-883f-5dcbc8cb332b"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('b5415c46-b5ac-4c76-aa19-0fbea26b3d49', 'mail', 0, '{"ids": {"invitation": "01a2217c-237d-7d20-93cc-f761495384da"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:42:00+00', '2026-11-28 09:28:32.243763+00', NULL, NULL, '2036-11-25 09:28:32.243763+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: job_dependency; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: queue; Type: TABLE DATA; Schema: jobs; Owner: -
--

INSERT INTO jobs.queue VALUES
	('mail', 'standard', 3000, 60, false, 14400, 600, 315360000, 2592000, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', NULL, false, NULL, NULL, NULL, NULL, '2026-11-28 09:28:31.193254+00', '2026-11-28 09:28:31.193254+00');


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
	('01a2217c-21c0-7553-bbfa-54aa88899b8e', '\x6977a6d29d60c46cd76057e176dd7806c4190653596979a1cc44c514896ac135', 'Elīna Purvmiķele', '07@example.org', 'administrator', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', NULL, 'administratore', '2026-10-01 06:18:00+00', NULL, '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 06:18:00+00', '2026-10-15 06:18:00+00', '01a2217c-1f80-79da-a96d-0b6ae8028330', '2026-10-01 06:21:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', NULL, '01a2217c-21d0-79a9-827b-005194f75986', NULL, NULL),
	('01a2217c-21d6-7c62-af02-681a7244a711', '\xe4e231155611ab89f25bbc36815efa51c82e6a36e3e3a8ad7b4ecf61d1b6292c', 'Anita Bērzkalne', '01@example.org', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'klientu apkalpošanas speciāliste', '2026-10-01 06:24:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:24:00+00', '2026-10-15 06:24:00+00', NULL, '2026-10-01 06:27:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', NULL, '01a2217c-21de-7bc2-94b1-fc79100c3041', NULL, NULL),
	('01a2217c-21e3-7409-966f-7156f038fb82', '\x35f3dfc483d175f60ee5f5c44837dafa0c3707988a64dec038b475efdb7fed3b', 'Gatis Ezerkalns', '02@example.org', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'klientu apkalpošanas speciālists', '2026-10-01 06:30:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:30:00+00', '2026-10-15 06:30:00+00', NULL, '2026-10-01 06:33:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', NULL, '01a2217c-21ec-7537-b902-cb86ea027364', NULL, NULL),
	('01a2217c-21f0-7357-8602-bf86dcc3c4c9', '\x4b94f0b520ddb66b1c02ec610f6557692b794f5ef698751b6b06a30a3aa1c8cf', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'klientu apkalpošanas speciāliste', '2026-10-01 06:36:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:36:00+00', '2026-10-15 06:36:00+00', NULL, '2026-10-01 06:39:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', NULL, '01a2217c-21f7-730f-8ba2-8d8bf1fe002d', NULL, NULL),
	('01a2217c-21fb-77c6-a80b-b11f08ade943', '\x52812f17fdcba6e2702c71f44c505fae5876a82d9e7b3530810e091ffbcd5d29', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6e-7eca-9480-95aab17f78e6', 'klientu apkalpošanas speciāliste', '2026-10-01 06:42:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:42:00+00', '2026-10-15 06:42:00+00', NULL, '2026-10-01 06:45:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', NULL, '01a2217c-2201-712a-b6db-8c7e2aeba51e', NULL, NULL),
	('01a2217c-2205-7b0d-b595-818225b71645', '\xa4d7a8bf72376bcb4142a18fa2e929a5b609f149afd1239d842830fce7335221', 'Dzintra Rudzuvārpa', '05@example.org', 'viewer', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'centra vadītāja', '2026-10-01 06:48:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:48:00+00', '2026-10-15 06:48:00+00', NULL, '2026-10-01 06:51:00+00', '01a2217c-220a-761f-bc4d-b6d67b6d51e2', NULL, '01a2217c-220b-76f3-8452-82de914ed159', NULL, NULL),
	('01a2217c-2210-7623-a496-4e90cec14175', '\xa1ac4659e6e5b5d2d787682c30764ad3c57157be84898c6b4ab4e0c793946650', 'Normunds Kraujmalis', '06@example.org', 'auditor', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'iekšējais auditors', '2026-10-01 06:54:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:54:00+00', '2026-10-15 06:54:00+00', NULL, '2026-10-01 06:57:00+00', '01a2217c-2216-75af-a109-72954bfce88a', NULL, '01a2217c-2217-7405-b9aa-e886b444024f', NULL, NULL),
	('01a2217c-229f-7c80-badc-f999b324101e', '\x99a096fdcc4c28b94adb31234b291d179f3ee2c67929ec7877e5cce7aadce51a', 'Ilze Vējpļava', '11@example.org', 'administrator', '01a2217c-1f68-7f85-b516-caf9e05abfa4', NULL, 'personāla speciāliste', '2026-10-01 07:12:00+00', NULL, '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 07:12:00+00', '2026-10-15 07:12:00+00', '01a2217c-221d-7d31-97ff-22f65d460e9c', '2026-10-01 07:15:00+00', '01a2217c-22b1-7762-af11-95ec00526c99', NULL, '01a2217c-22b4-73c1-a335-34d9dae6a0e3', NULL, NULL),
	('01a2217c-22c0-7196-b471-79f4cad3d00a', '\x845d135a303d14cc4656c5ccb9dcdb72e7b5a204f98d2c1242c14f2390b9e2d7', 'Oskars Tīreļnieks', '04@example.org', 'employee', '01a2217c-1f68-7f85-b516-caf9e05abfa4', '01a2217c-1f6f-761f-bb47-8194ed13b4b0', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:18:00+00', NULL, '01a2217c-22b1-7762-af11-95ec00526c99', '2026-10-01 07:18:00+00', '2026-10-15 07:18:00+00', NULL, '2026-10-01 07:21:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', NULL, '01a2217c-22d4-74cf-83f3-1c87779027ff', NULL, NULL),
	('01a2217c-2367-7c67-aed0-8a94172fb2f9', '\x881432b87f9fc0f4cc132a7eefee1830a80dc5972fd4a81a0956e15b42924cb2', 'Juris Akmensalejs', '12@example.org', 'administrator', '01a2217c-1ef6-7644-b83a-ff274147bc3b', NULL, 'sistēmu administrators', '2026-10-01 07:36:00+00', NULL, '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 07:36:00+00', '2026-10-15 07:36:00+00', '01a2217c-22e7-75f0-a8a7-093535882992', '2026-10-01 07:39:00+00', '01a2217c-2372-747f-a8ff-2283ac38365c', NULL, '01a2217c-2373-784c-83ab-46d63ecac1f3', NULL, NULL),
	('01a2217c-237d-7d20-93cc-f761495384da', '\xa265c6edf7fe0f79cab2f32c6f6913bc905d419fdb4e45e1c59bf1f8304bc815', 'Inese Sniegpulkste', '09@example.org', 'holder_officer', '01a2217c-1ef6-7644-b83a-ff274147bc3b', NULL, 'vecākā referente', '2026-10-01 07:42:00+00', NULL, '01a2217c-2372-747f-a8ff-2283ac38365c', '2026-10-01 07:42:00+00', '2026-10-15 07:42:00+00', NULL, '2026-10-01 07:45:00+00', '01a2217c-2384-769e-a0e8-5f77c9e20d36', NULL, '01a2217c-2389-7550-b822-fffbf0698418', NULL, NULL);


--
-- Data for Name: access_reminder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request VALUES
	('01a2217c-1f80-79da-a96d-0b6ae8028330', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', 'system', NULL, '01a2217c-1f7a-7144-ae00-f4834b87395d', '2026-10-01 06:09:00+00', '\x00b4209bf2afc5f3c95de52142909affa910b22714ed703cf33bd2d47ec6b7b3c1a25404517e25008ab7290cf77f417790d28dca1e94921ef81ef4ccbc0cd62a290a4131ce45f2695b4e8fddae616d8189e6d1fa9cc4693420d7c33b706fd5bd9965f61ef80c37b64546a3a272a5e6f4b072626fc03ac8acb456c7eb0e3be450ec38894b4d7bc78eb278e2eefcd6cbdc390f2793afb3abfd56e8163961ac34178131ea62f931e9190809e4d1e889ee00ca6bf3c917447cbe49e669accdec2984b9dcc71b51947153822825777d5531a81b88a6b9084fd1effc56379b0de9cf5fac3233bae56c9ac3fff6ec95753b971363ff02c7799073', '2026-10-01 06:12:00+00'),
	('01a2217c-221d-7d31-97ff-22f65d460e9c', '01a2217c-1f68-7f85-b516-caf9e05abfa4', 'system', NULL, '01a2217c-221a-7f13-ad3b-9d5e1b123039', '2026-10-01 07:03:00+00', '\x00cc6e9557a78845ef083a4c70f32a5cb082f8b47102f703d42935d888570904b4e5f597058e0133cad2dfddc5168a586527b47f743f5922c9ef98c15ceb60ae3ef9e454054145c10f344213f786b5ccf830244f9d649802fb1001fffc182969aac988329863747d0753cc45b0b3f808a0c3f2498a52fcfa5b41f0499608fc9653fb37f742ff3f8cda85b2b2d882b4b562fee3d2721a5c762b0bc47e00ef7f5f4b4dee5f13191dc0b92f4e35c43270c4d7c3c5e5dfe80e7bfedc25b2facdaff394f5321a26298df4c0b5ced4f357cabbc759f72927ca5a40f16d6ae41cdace2d109249290eba7dc7a81efdf736485bc77ccf5e9dd1702ca273ebc6c87f484e', '2026-10-01 07:06:00+00'),
	('01a2217c-22e7-75f0-a8a7-093535882992', '01a2217c-1ef6-7644-b83a-ff274147bc3b', 'system', NULL, '01a2217c-22de-7cee-883f-5dcbc8cb332b', '2026-10-01 07:27:00+00', '\x005d82ee327f6175de10f3b0bce1060805b42c742312bd100f51418b4223fd3f25dc3baac8686e7a7ad94ce9f649358dad22e7ed6f31572b23b85e2bd9760edc58267b61fb865de4e20b9ab13d02b0adc64f3326eeff9de9aa507596f62d13b38bb598f42ff646e16664a778a845ee994b0296a08f5dd4a2e2ae56f4d58752313ab36e24e2180e0a1132030d4ee5cdae67df603d602b1da40280cdd02f398b05ba9587458ba4e73945ad4ba48cff56b9c7170cf43b8224d34df6217ae2e6f0c3474a87bcf5e68bf87078856f08d8cdf3b467e6b624680b9208c2d42c0a48cbf9af24ed7aca5f8b9773c9a6ca2f04ac8bcff56e7f5e9e85bd95f4e289f8df', '2026-10-01 07:30:00+00');


--
-- Data for Name: access_request_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_decision VALUES
	('01a2217c-1f80-79da-a96d-0b6ae8028330', '01a2217c-219b-783f-bb86-ed09e0cba2ce', '01a2217c-219f-7ce1-8b31-527876bbbd49', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 06:18:00+00', NULL),
	('01a2217c-221d-7d31-97ff-22f65d460e9c', '01a2217c-225f-708f-8376-55e5abbdafc5', '01a2217c-2264-72fa-a0f4-95de23e41365', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 07:12:00+00', NULL),
	('01a2217c-22e7-75f0-a8a7-093535882992', '01a2217c-234a-7f16-9699-b369463206bc', '01a2217c-234e-70ff-bc8b-2ef3a8256b15', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 07:36:00+00', NULL);


--
-- Data for Name: access_request_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_form VALUES
	('01a2217c-1f80-79da-a96d-0b6ae8028330', 'grant', '2019-03-01', '01a2217c-1f7a-7144-ae00-f4834b87395d', '2026-10-01 06:12:00+00', '\xa65acde7733f906a3306379328f4a3d246c466afe1d69761a09ed17899262c2f', '\x00bd98bcede6eedf92c73f5126814f00dda16ad4af2f51fdae8a85ed66459498c67972057da12626c3ad8fec4b68a64a0ecbdb1bfc167d5b1a0c6ec2824629e1d13e4d1771a052454afcbd3d198b015feef1336e814f29c70f5512bf52569b44ce69abaf67758ba04e938ef58fd2f625e758a23a3d39c677fdef65a0f40cfb4f82c64e1af33e94b9a08d3d2dd71de4dadbbc3766e7657907135113cb2e0281ad5a06f20c3d4a9fe261bed3dd987a9e583edac0f65eb084d631d7ebd273608655363aa339c0782a750479fae5777b6af08aaaa06dd063f7ca15f479e88de37d3df10dbf023854036a654afe252bb2adc5f4fa6122f009875a4d74a7ea19ca58a3f6233511742f0bc8a32576d822f29a83e72aab3cedaa35fcf31edd872c538d56d6f87286d99e7fafb3db70062f98c94bce673ab42373b4b5fa9f26028b0638db50153bc9ae8bc27e02eca0d6c33a8f7c2f91c9b69ea85533728ada29fe806dc86154d4690a7504b4cdcd94d9182ca14c28d673229e8801b5889b10495cf4b1e023371201b24c44d5560c80ab2c56dcbbaf092061ed8d22778de58893b17e39f489600104ba24848a6354f9c2c3c67254f0fa7d649efde5d0451adba2ad75e57c2be43831685440c191756b7880f7081337e53f7e693d0b8e6c90837902d21673dcf4a019eabdbe494270048817fbb91656872b2de2dfce3d922f8e1f8444ef7569c4b26c74ce6f7b7067f7f40093cbede9f6dc05dc8beedd4c589a1c602e200789c9d0f4a57e49fd5718d7f185d3066ce9d7d5745dbed14165f1207b00a3250516d1f7e07d5337707b0fafe20082377321c0b6fbefc48ff253b5f7274e81048334fe4c303d95fc19f98630a1f34b3e098745c5e1825f91e3986d18312795e6dfaeb6f9df558247e517c3c8fff35549c09e4bc744daa4af281e8766603ed768d18e560e04c823969e8f845ca4a1c2d1734f53116cf9cb07710b4b3f3e99784668c0e64db8cd3b2c22f49ba4b7a34905382f499da58272a1f37d469acd7d972bff0f665d6329f5065d494f9c0690076f8c2f6e4de474c63c50474f5f7b8cc90d7e37b18cfd854cd9531438b5030922af5409e254c65f7046184c59586b7c8864f1c7fe2cc7843094bc612ca0debfd560c6df29fb8872a7461a9e0f46e591dcafbecfb6facc2986bdbb3ec6ebc9f5f5e0184e3f7bcd8ca4bd3446f472c5a1d75277ba6b00f3cf290cf1ef029ac7fcda976c53494d0783fac4cff9ad55acce94a197992fce65c7929392f0e602cfddc7d100daa6e28d3dcf942090a0c563dcca854d622e7c54524a8c9c11d80cf7d0cb523629c3e239b29b4ce7420fb89a10f0dab15e93117a721840e06726cede62a61d7715ace9e1bd31cd19cb18e5d65628fdde254359527c5cf888bcad5790595950846f74337805bb1fa952760a6634874604acc05305d4157836324c26626ab169cb40de24f4d7fc115b5b8343173d2feac7784f7c1581fbf66e857e6e61eb8a1804474b1f64755d9365aa6ad52fb24d061a4f243dc3ae4d84d11663949f2002055d8141231f8f20ca6f5a7288934114bab4f5468f0cef18c3524dd5fefc825c8dd03be48d55d368dd045cb9971e55ce7f2cf851f0b226e6c2ab981e4133eb630438bd3d0d0805187b52bcf642667068a8406bfbe73c02d5a1ce202b57788e2052a48ced1807cc9c57981fe4623da02cce2c4d67fceed588bd76686b48d37dde7828ea817014f402792d7792ecc04c8c8a38602e67ee416d6c13c032fcad4d5b0f79c9d6e32c00e9ddc3609a6f1d4e3dd7a5954ad5851edf8d48697ad5e4c7ade5e0cf013c1bc823ab341c2b2346295b74644bd104211e1ccc7e88150025bc2e43fb8852aa9d1fb8444f98f21f90fc320d3dac54403b22479ec5501b8bcb3425f8c34bac0b23b481e7a3ec598fcd28679dc05bbaf3bd64e298d66a73d7e60baab7d56f44d20806017432c19a3670f08c4c28e7d9761bfcbc031d3ec3d3d94df04e36edd3d81e4bc5e786eee6895abd4a24f5ecbd68c179f40b8cc0f590dbcd42207e660827295f86d1ca7a95b5559f9537508ba40addc62e2f28debd8299f9f32b96495d47dec4d05dcb2598edd2e225ce0cb4520b52123236632858a62a541264665b09d43d69084e4962a0d21a2383114a27b0ce43f01e2ec07851ed767f19cfeb2d593ad39e3cafbd6663dc93637e84ce8a3824f1f44da0c5db48ef333b1ea8a88f590860e5449fb642b5c80f65b60adf24c95d004f5316e48a73eaa6638b7bc4480aa42d6b1e774db3aac4be27d5f558148ec173362ec6e896a0664b3084855bf36a3c263721f709b90a975faf2219cffff5bca4031efba36ef72926514bc60401227a3d4f1f4a3afc653362114d42a151d962dc7e55fc60ea7b831d82ec0b85e6ecaed69a13324e51ddedc2cb7aabc30eedb7e44509a19f9ce1cfdea20af14cfdad138733fd93ed262daeaf2d08cf3055e909ca8a88814d47ffc0d8b0389c88ff223acc8fbc4193c6f8573e7b799a2d8584092bae9a08e0fcaaf80fbfabaa9baeb5bd8463205a9b52fee7c02b9cb176d1d8d51fe78831d3a4d8ed2c5a8e7d79be7754bac85c86dd9d6a0a0a8f24b051f5f490214d1410278eaf0b85614712cc54834eeb22a73a66fda71dc9fd521b17bbe7af973bfea79ee67f303178e2c28bc1cbf40122a7e48273bb4fd0c18db8c02d282a89a0831416ce3288e672ddb334154bd937275a70d59134d4247650a0b996f71365c8bb3afb4e10e857c43f79297760271a6e78ac63b2217bf737e6383a61be0960f69ade0c6adb5a6a91f7376504ba19c0dc3a47c5d7d699419483093d97ee702917ac126f103583c4a5cac139fa86422a22af4ddf447d7905c0b71f2b7f8ee0e92e736811ef8b7786da87828be1d869c451d1e5c9c0d77f764eae602d2c06596f2d3ee71224c37e2fc822c7d7af3e46b459983a823ef02d1289a9c7277e2384b4ee575dff9ae00dbfd10e7e686f05702ad87324a56208b7b6e4cffb36b4934717a1ee3b7f2da862ad69c9b01e34f790201f7c24276a09dc2b32c2cc400d6414ff14ff5dabfe6d3c3b88ba9998816e6c3266dce9c75565630636a81fdbbc8f8aa04bd87bdb44af02e4fafef5b28fc71da49eccb45521f2820974d3a2d742f09f6d0c4d96813562469f003a2728c56e57c0642983df363bdb00b45fd6f2d61d265fd944c69732df92c978b0423d317e7ce5b7b535daf351b63033b3b95c44cf1bb03a5700d82c320ddd80c33dda317b9f667677678e2604b35156fdeeb78c7c3f53db79a77190878ba9caef2317fb0e5c7a2c1066ded9ae3d06d8d3437b8dc9e2547a53a6e95ba46da34e7a7566686d7f9ce84290da25cf384d648d5d0cf8a9523bdd31d024a16c3e8310db863d338955b0ec93728d801e76261d3809dc206abc6f9a4d57fe8b33045a10ec6107a361764cfd0d6558fc07805129dda297306df07013b34deda3029abf380ae009adfb89b64f5555f2611f09c8e3bdac950556432512d635ec12e206cf660961237e4e7fa67b79da067b5060804cd274bc6081b8b3360144fdc0565e823d992c98823531432a1e0f4cd7383bc70e597638478e257851fde69b7b3fd8a96ca8230c6e2b5e80db0cdcae4186b6c76ff9d7bea747d23ced1bb5e60d556958003c5cbf8a309270392b00f302a9706c9b876ed8a8d52eb32c35aa4fe62d87c66bb94a1b5662a0203b602004d49a5a979be634a07e4c8376b13367c80a7b7bbef5802ff34c42cbc522628bb8322c7bf23649510e4ba4193a84de6de23b433886ca6eaa88cd2cdc34a8c16acbd6f391a9f98a183468ae7ba1b86573a9142c8d9e47902efa8fc6710348fca0dc2f0abf5f8ffe9078d4354afdf25b8d14da62d0e36a4c43ce46644c168d11339ecf0e2335a8c91266ae5a7a9b17133b8f6d0841af618b7436eb7dabecc467261093702a99a02855d193f52dc2a678cb2d629bc1e5d62920f7aa6364f1228cf9695c9e0975529bb8e77075c966fe82a4fa2786f1f78271fe85b7d733b7e2199226eb4007b5eae915cfdfe247f28d2fa63e05d134d4e6fff797f0a3c1db5773534c9061421c3f53eeec8c59f7c8c8f3563d7183757e71f19970d11d816d5850abc76a17310e2b3f91cc231463690afb8fd92e6eb48e85dec56c056846539a46da30cb39c2c9e8d49a9c1151a13d272673e1fdc50543c609ffa8cad3f865d6f73914a3eb6451b3bcd16b4fb5d4de0d900f43fe4d764670c00b271abe0631f31b8a963a2f25e0a79b575fd102141ed4546020a2df387e1103c1cad9323ec25aebd709eb4d245dc0db56002cb38d0e1be2f0b4a2e1ba3d47d792bfaba97743c3c1c55f4ee7a362b658c45fb8f9c70fdb1b4c609773ff194b6c348ddc57968166c53aaae338820cda7e2d89b16ff82cdefa88e7dbf01ca00cee8c069e07dc7ced868f3351e20f6787ecd030b0997e0843b3e365243c7ee5444d53dbbf3e4d238fced31039049c4ae71f088d79ce553ba6d4a3dbcd6b702fbafecfd16a5a4a43430fe6a94d31de670d1303a9fe24b973877dcbc440f167277b442ab01edc38d967ef26b1243989642eab5ddd7feab24acbb7281dfbb63741b13e6f344b6305d9f30266909dc83ac0717c852a6e9feb3ecca223da9e1f5bbc0b1177bcdcb716784fcedccc96d0b255bef53cd9e24655df0dc652d4f3333f2c96ae966df0157a3d3bec871ac0494a0475e353ce8dc6848df879e19480193dac995b5f13d44340d426586bcfa464287a53bc5211abdc3e0838f81c29d6d25a699806be407656d0c8825d4ba4a87d2160743f9cddfd83dbd0e691d3f2e86e49d0fea5da0b1041a104e8f13c40b2c49d5407073dd9779ac3eca51dd1501326e12362bfc666f23e15c2177d859f629220c47ac46c1a95ac1b367f90ac9534e1f5dc741ba5de56d17d942961f0cadec6322a20bd0570c6d898060f5100bd860120602b0cbc96cbfd1ac44e41a6e2849ad2ae8ed1e0315da355548c5a222b090b2b42c39fc07346e3219a0dac3f211e088ea06ce7b7b9e3d4614b63b0c3e1369a49b0f45220440b2178011f074483f86a86ac2e4a0ac4e65dba796cfe61ea30da4fb56fc790e64cea10e13e729b0f8eb7602f785f19afcad4cfadb14316d136ff7cfe05b3eb71daced546e2d65a9244d222edbb10238a69b112f09933b89469f3f1a1fa9b6b88176cc243125b29826109a862da81fa7a7c3fa1153ed5c0105dc7cbec2c88cd2bc34084e48ead0d33ad2fd74bb9f4cfd030f3343bf1593e4debb9ec85978a88181d4816a5c3493c03fd354a1b9ff7a2d8c5459fbfe7512a32146009155ddf135fccb694f44d5b7135d249eba396521b9dcc5713e754bbd25aa5a19192b8cd8c3e5f23d63a0c986577ce6d0642b3eb484b8b315f214ff13c3ad7e3e56e76696abb44a2bb8fc456ed1eca90dbcc591e70911e4f5bd2395498582f14c511da9801d819105f8ba22c8398305b48659d80c0c9538ecf181067b0c0d9a819ecea8c09eaea49ed96ed5a523312255439bd2c49a7c7e4efb971d81b078850a1fa78a29ce0a40c73e1fd3936f92a38d92ffdb566fea5aa2d44a3fca2a128c82e91f5632fa72a812e732ae0c6d60801dc64238c4d41c277871f559ebea57ffd51c2a000285f2ac9cd9fbfcbc84490d0dd9f3cc7a63e9fbf052542ec51ba730469073a0a5605f21205b51e08b7fbacf8c4c710d996d77134d3d2b12d4500affe3ba35dfa4a42014d76d8ea7e30e1a309062cd504b7108e2b11831b00bfa76b4778de865ef8a1fde133cd5d6dcb1e4c371862fbb99f1b5030c0a679623d379286a63034c21461e1839d20d3d9c584cb7f9ea9010bca76437a5e2e8ff484ddea9ffd2a75cd7e02ac0d713d76bb0320718642339b6e710db6d26ec329c26d22df08acb4b83747adf8abdbd02aaf55f31c3df61e12a8661be99f2d6ecd9d080094f78b8b31511cd45b8d70b2dba7c5327516b8b0c0737e934327f2b5962f19e304cbbc8d5ffb70438278bcb27a24485f197cc250b579f3c3e7e683773253c675cc57ab1ea5a7f2bcd769c851798985f0794cab6cfc4e5ad54517749f921226bcc1ffe0a5530fdc574c8d0881ad8590a83201c63f08a0065f9342f29ec7d959c73b7f4f0553cca0e0ab6e6d27ca4a7750dd78fb1341115af4a4a8c52817c6c0c6f7a9e4d5ea91c96f52fc3b6ccb7968387b54236d7b932deaeab089fa982dfaef8c3cc01ef4159fd4473cd95428bb35349191dc6fad46e65bf161679e25ae652f5f2023d437ff4a0b7b4b62754b00bb8d73d034ea362a1a04efdc45b498026721fa5465f1c9bc98eac2b40c488cea89a7ccaea3a3be7fd390d808c4837a8a9a6e2c92d89be54097caa46c19ea3cca208812590a0176e6934651610a613fbf9b958169933562f5cf6a5e1a3e495066723ca831252df5d46d0a7477b132653daa6324306d920c513698a987ee534a0ee86e9e7dd826fdf18097e7ee065ea0c05a4376090cce58f79c3ec2cb1f466f1dadd08ccccfcc852b9ae1f55c54956bb8445ff7b8295d344b32352a33616a0ec677da15323378588e37affcb1c5ef65473513109f3cf8812c3267563329d93e13987776fe643f8229df46f4594d00470db51d1fc4a8f52605deaa06892cd65cb58ef307b8e63686267f5aa21404ad124216279a71917f807d3f8f3730a037b9758903c161c2f6508de63aac05f860f9acb7eecd32f7ff02f88a9068bfa3178651cf37bd7e2eda4d3745818fc1e817e41a70db2234416499327923cf857fd4603a66eed5d3942b23d0d01598cbe030343d9191827cd429ad6073ef4592e4ce5747e113370f560b8a480912d707546f87dbbc4b9bc9e7f6770b3a480aec47deef51006a6037d4065d9cc6e0984c53aaec8061e462d87b7a536c2306d7203e12e7a206bd6f54352f293fe05359ede715b5d7c69c2aa9ca928d4c6d64aacf752e4db481909db678cd117c415f981bb163745ce66ab8ae516d2e5daf92340892c251b92b746776564dbcf4bfadc505ef379c2fb2f4c32dc8e5fa0314489bdece0046a346713eb6420357424c4e6204d0c35d0a93aff4c85a0b4173f297d34a44a17ec02e0a76737e0bcc8eb04289a26a6e15e2208dd94c42bea10861259df97fa3a3ffd3ab5db5512d2012c4b76fa3a273327cd8075de24af18e021283298cdf8ea6e29b94386839a71a94d5fc88e83dae7a49cd03eeaa4bd0e50810a44abf3880e56aab4f0077fd95537f6bba9dc84767e44b486f0cfd44ae56fe1ddc1672f0a9f8436aad497bb10d81634e69f7fcdb38f5d17aa098c61417f21e25362c56f5778e3dcd42a252ee222c12301b9bdf7afc76894c9033b783a1b2a5704f38593d8ac65316aa9d6738a588d257de592a66f3d57d81487df7c3e07f57111a0f6ab00677ce52cc14af3da1a0f9c02f73dcae761d43a9896dce45bec12819b90e7b4009ad83355e94d08777e1fc74a8826291c1eac719f7cb2086e31ab2e0723023cde8f1b46f46d0822931025e56865c469a4be10514f463f11ab691588ce4a61962d6fe5af3f9e1e47a18b6f34dabef648998e11b2a222c478dbe8deb0e4231723f6593f65315b0874fedc594ed0dea5233e684318ab8d2f1392b7b68a69f952b56e98a4bf9e9fc3b5ecbbadd388079a139bca0d3279749982961b86bcae1d2fa3616d8478f4a900f48d01881f0ca64df5b989cc0e09bfeda5237454a034c3537d75f94dd71585c6fe617e339c35fcdc36a13a29fd0c818c9e60bd58cef376d2bb78b218c92b359c24cc85c79b320a851229d32d861cfb0607c59516af99ceab69bbd73b198c9964609da308c2eda75f3e49aecf0fb6520220ec8487caaf59440dd1e4ee30f83c1a787a5ffdc08a92d63b9420f358b513c9265b6ec2aeaf3db5fa44c37db3c13eff3dc454e405aeaeee423412609bb561138bf752fe97f2880f801f80dbedfb67e94c3ba7028b9542c0ef2d4634216edd37f2e739c6230044ea51a227db07beb6fe39dd38374dffe94641dcc18f26cf11e4464f5e17ebcf457a8e0dce164be959952bf9a864ad64479105e15e118d52cdc8ef18710a35a598ecd604ad426f0d9d0fa33b489f122360f7daaf6dcc58636842a49a5270778cf875597a8c10a19ff76cf92d88d26d2658fc7b5ea20c91a9d1c473af12fbd907ce545a774222c201e552c390421c825714147e473ed319228610a8101311a58987c6b802ad4b5554c93d74a5022b9100a5e12713f7b8493717311e75aee2a4f75162dd34427295d13a66233de026ac729751b657e61a798367c2089f9443e4087bad7432b70cd6c55963388619598f54b62fad235cff7386d45c67dda38ee1fbed01376b1ced025a18aaf6d98e90f8b2e41d0ce847d89fa854e377503d1832d29a28a7afb681e2b208ac15bd47e8a40ffceeb41d8d1b8bd99f49755ce97d6f35a62b653801103afc737580c7a15fb0905cfd18d906dda49cf4b7174d758320b3710427d7d9085ffc5266fb68fb7b0c5ec90af467ed260a85e7b3fc5b6c58246f671bf760660ab57c0415afd6fb48146ffb900127ff3f25c3081cb7b08083c345af98334fc8fff95ed74ce5dcc4a3dca811701c8fecca2559cd67fe059f8636199c76459100092ce01e5db872fe1a9cfb97e0a4d6fb91db62b6a57594d8d33b39eb4aeaf9f2469463a211f43a8de369a44126fe9afd5fc94d10a698be657652253831b20f99c892bfd51cae607dc718f461b464d165d3ca80148f287ad52258573f0d631d1f59ed7e3222587d0ac3c13c1bc3359349f73a39784601970a942a0706680e227200fe9a1aee41f7693c22f03f701b0733f57088c625641d1ffff4421a0aa137ec305fc93b4c855b35175ce961967f936534deb80970a8eef5383a6324b7f23e3cf9c64032124bbf6e7d3a663861ebdf4ec9230074287cdbd0b56cef137c4ac6e8f44f8f4369956e3abcc88ca7705479e55c90b22c0e149e77d1b770d397588a5fcf45b05e1ec1f02bef92c16299b95ff580e8e79dd78105f4bebf5f0b41907eae2d4ff615d66f2cd6318d80d08676e5fdc0ea1a833fb34af15a1204d760563caa3267867a6544f1225dfec2379481444c491ec851bbcb314aa87383678aaefcea71579f4947be677bb2de93aee385c9431b666630b51b9fe51fc739814a0978bbd562c99755bc587d918e1b50e5527cbffcc2e656c7025bf3c881bd64044d0bbf1f95a88f8570a9ef901afb95e0082fee9bae6df7a45b67c983543773477a60d5fb9cf6379d85dad9218ef074edc5d30396ba60a5c08ba4b19ab84cd8cfe0bb50ca010991828783e8e53e073751a496c122287a2817c07a4ad6474516477fbbc5072ddf15a14d36b6938e6e269bca3b345dda1a751e32c962100ec0784b25fc921ea47f6ce2c34ce751c0e0a4a5017edc33be7570f10ca9177935dfa119ebbb0dbb8b29474e58d6f34b81c0128ae3b3c8baa3efaab12ebbd4dbfcee3ef3331d14ba6e9b085b83f97cb868112ef86c98ff92133308e4180ba3ba56a553102426eaccb71427374ea93f0979a41db0a99356fa7698a86c4c01d2298eb362de919126df500d183344c6169ada57b1c33ada1a96d5e3ed2c1ac23a6e2b5b6b0e102135f2794c12b8d4b50ce07fbceb44e27be83f6b4f3262b2b0a4d5934ce417303d06c65600a3e0d3f6db7b4c896e09cabe555aa6b151b9b6671fd0130790ba4df8719e0b29e18deacc4e20f7ae3ecb639feadff966e45aeb2bfec0bbb4a5ec2c49b8eaf6677269148ef681fe5e44af677a7a6ca92f31dfb8a369cfc535d09c917b70abcbf181b7c4f59954952dbde7a5b19548af1d379543bb1fb344e75f3de66fce47da74f4516d4496f9657631fcd0e1ea78c9547f260954b2197f581aa33219de3019809996341ba13484d7a6601bdee0e9d5b6061d8c08d7757325524ef958e95c92fcefafeb69500e24db0113ee956ef0ae1a4d447cf839de5c06574ca6a7c9e89ae68c1f5d117973d6279fca280569520117a6095c82fbb050f19c1e960887e2fcab30f829880698aa3e861514dd83937efd8cd2d330ec18c7438de36ab7b7b4c364cbfc4eb9eb0d47ce616aeff72ad2df921d6f09114ee74a2badfbe0115232194b7f92b410053a12c68839b0c336ee89d10c61046e1dd79822e6d7e76552e018dfab228d7de57f13aad7cd8e0d02ab9db88ca93733d8fb9ede993617fae7b0e06ba5c585650dd00d18b3d28b343b57ce6e24d7450ee7f38aa84af60a1064128733fe0dd2fd92aa8c316cd8d7b60019567f907c682888ee5e9dcbe186b303660972d11d320479f73ac1eeb8f19bd9ab36b7b46ffa8eda42c889de3f548e34119dcced7c0acf0fd173f6e6cdfc7c7804bff30608743f91656411bcf9461b4a7cab93474d5894f371e3b627ba9d493b73f6d38583ead432e24e6dc55cb02ee6523c5c8fdbfdeb5eab1e3c98686aa315644ab4ed873b92ca6ac47f6f3b8d02ac81c01b7c7a9b204b48e9cd0c4a5c5c5f4b7ef0d4aa8154ed10038cc759af94a89734a06068b30e51cb05168411b052327cbfc6b364274a94fd00de6dfb0d277181d6859bf8794a4a90bed48856509e9781d45fdc93856b04ff982cc3229b00a92ac522e08b6a823ecb9fab8f679a4688be5fb6b021cc3e973981084e452d377721a2d9a563c65f6c4ac461f6ce9945cb3428b4172919776abbb413fdca39fb41a110271130e79d5dd0741892ca8c7a94125f5928b6d5e819984c2b76094cf0299772eb2fefbf02562450743fbf2f68ceeeeecb73a62cc101162f6a399057d418c6cb305d73ae0a465d3ee3178efabe7ac236297a954124e009ebec4441f94ee2ad38a6621f75cbd9b3f84e80c509e47a05301c2c710eac91c7061fe0efdf975fc749ef462655859358938aac4c87082cc5d6b7a841e8fc42a8c87b47072713036946b31b01296361d99afa5c412007474b429e4991bebcfe4051d50aab76838f0e4c5e86763026fbdd1724895fa15f2e3ce23ce014335cb642b112d4c5df913949765c984be19a4c70bc27b0590bfc3f1bad5069a3a27c3056cc00586f56c9feada5703703fa49c96c475b47f56fa0cd37b9fbc398b9da41b4529409f6a677e331d8f71b3969d15a37bb574d8c05ac8e58cea7ed90a79ca0db7b19a10f1786128c2b1388aaba9f4d5b9628c31048a0fbd7d6418a979afcbff7cdd41dbc7dccdabfe8b331a4e0faedfbaf0caac6e1af1169ef6a69a3bdb3de3e699d56c6afc8589f6eed01876778998a0fac5ba3f4b63f786fa4a0a98a9fc9e331366aaeef28c4dd7a0c58863a6a6735146ac308c745f19461715677850d0f4f9427216a5b9257d49349248d0a27aa33c413d5f325e960792619be2693cc364faf40c2b359416e297496b9d28d43d385d631b5adc3e507ea295ed41cca98c6b24b6fdb7765d27977aa20d2164159aa9614d7d5ca4dae465e3a2794183213078a45c0eef10bf6f1e6cfa771f9bcbfd8d39256ddb55d48d3697d706b41f8e6b9f2db56387779c12edd16cbb32519d03ac0f24f94ca03669c80255caa9c4bfd2f690e9c69aa602e2f7d7ad3619d03a4ab3d6cd580e2390358b6ff80cbd8aa9079aa5ef7aa640b6dd13f6985e123078b4a415ec2035e9cebe5b5801e790eb64b441e33b40399577db7cc3eee098b25b968b5433bfd10dd76bdd89569af74a5185f7038c87917bea22553083bbf1bc8b88a93f05cb6e5fc1e9548b953ff1a92ff7e4596872003b8e6db4e2f09d38e08f074ebbd339610c30fe810bbaabfa1e6dbe99b897a5fefe7b4366569d69c271ab31dec10d710d41e40193057d40f4bca883a9106e74f9857e170f8655ed5ce21534684e73cbcb63f92164f6a1a7acd3aa77c319289ade778f000c93b52f77e582a7c2efa6bdc0296c50cce1cfd67210a8def5c934f83b79ead2ce175402acb4e3ff1847ec9d83dcaf5ba19c741fa451cd9998eadc432e891c7419ce9e0bac2c71d896371521940ef5ae9aced062a33317e406bd091a47999e15685663d5054e5dcc34568bc3d95eab3ba64e2616d49d5387a60960a4a84ba885d53810e82fdf23191507c314c75d1435e9051b510ec939d3f2d21ce8f7ef5ca87d88da526f6a9c1c8919d4fd52afcaaf6748ad1afd00af6f42d1fe10aa2eef1670724167d83ec7970a26cc63fcc53d71db2509bd18e9965637316e555b0a2ab915917663ebdcaece2e0c1158df08a62362e8aa34de10ed643c1d8fc514bb2d3da3bdfe9efdd9dedb9be15960c0c2cce8f779bc23e73150e860dd93c64b9b9b5328596ec2345b72e1c0d041b7c450a72d5931a22ae6c8e521dcca8430d754aade54d94ad87af85289677ecca7fe1b535b12bd41d3083e4d6f5c5b37597d5931a37265cf71503ca7cc9b9463bf5f7a681ecc8053667f4cc7969a7256c6890fe703c9f52fbaf372c8848b6577f00db082beb46e5bbbcbc05e5dc069ff9e4a0b819d0487ac8c5adf098f0967e87c7d25ecd71010d84e3addef474dfc4ca2f71689c9be1e8f533766d90e21c1d00ec376297bb50418c38b5d2656fdf18fe136ab86cf7fea32706e1de5e3a31cfa34804c5b7f8bc2eaba61df5469933acb0eb6a8cc216d239073225ed4c341448f2ddf03167aaaf9b2bb21bc41775d97cf42936e9d4eb22dac51b6a4f96e1277eedaa1a08c8227e4e419cacee8ee98abd244678ac682c043053622b2dc537d28070e62002a10325923dafbe7a8635479757c95f4d6b78d3a5cf81c59ffa74919ce9383f21dcee2486f71877f9b82c6e9a7a811104868f3b9be98c586772b45b61023491798e1d146dc0cbcf31e6f8a17dc0419af940da4ac239d38b56f0f84abbd7330565ff46a2f6df7c420cf4abb39c0a98491858e676dae35e5a8c9e0490ee1c67e9b3795ef91506db8edf646444ff34052f4c658760959efe480e1f4360777acb5f3587a2e07fc4128b5c129dbdd2f1f8e99b7516f8981f4e78e7fc354b42e1c8f7bfd601c5dd8d2ea31b47072a7bab4baee8b6e85925b3d52422f07d61d072e9bdcae599c1f7081ba52e7c281faf178d8c63eaf6465786ed907d3feed98e6ceff18a846f4497d497cccfcd608d28a8d9fed1bb4e6b04c59476aadcdc8bba9cd0888c12074d95c8202f37f8ed89d6d5cb5d5fe2771208bf336073269bef1c04aedc0e109728d4b63935c873d5a6abd170060e3f0a7f673e01271d795f42df6aaf31cbc4529101868816aff76b9f660b3c2229820318d0ab50f5b628cf98612a19338b190cc45b1df2fb519118a2e03e0fd9224dc0c5e5a51eb0e449c7fc6b81a8568cd5482c7d07d5bb9d2ba90902a885a32c513dd88a0ec3d737ce96ed315bd60230b20e3f39cab0835f8b9c4243760a5b9b74a6885f55400676465093a4c75eb578f9ddc9be27df0840f38e8577133ff9a7848320f8df3b3e7bef516b5ff23d2050b7603ab6ad624819d5dd952c3f507fce2ab63f8abc764f8b3c572f969a4ff45a03fffbd27984a0b4864bf55caad4df810371d300ee25c868e40e52ca2daf156052093a9121181bbc921930491c6b8fb3bf73ff2947f6e0ee3ad5b08b7c77d5508bb8db10f70a80460df8d91288ad6951af672a4e4a8a75501f47bcbece2a656b6e5239f3c1482808675d17bb7343599bde0e9152294634410e1dc92ff92df428273f2b781fa4da10379527a54b757d89d2b7b72fa665d4e693f785b69ab9a1bc6382d30cd481bd41fa270912934e8cb40adbae98a3843387b8f21974994f8329b4bfd4c97885e206150e6275b79326a0af38cf2da8ee154b4a0cc3a1d771e16523e64d772691aab4fc7246f837c3bd419cd16b60bb099c7fbac1094b574ddf53e140b7cb7f9a22b1e5e535e21ad67522d09ebdc2a55b26a5cfec61eb9aa6ab24a5afea7d775ca298189d136c5f6fb42ea71fe47665196e431fce0a901c6cbe7f32e46d7ec9f652c7adbbe7e5c0da9ae8a4a26e654b0907cf7ca3728aa9f0c7ab532fcc8837b0c59a385117e423c2b54f9fc6183393a88508315a8f1b4ba45ba228d781b8937e9f50c46e003dc65e7e107622f08fe98070c9e1d28a5a2841fcc781f28f3cfe2731c22d86b970ee1249a47da070fd7bc994f3ce93829128974b6f40f25f9dc12e5bf53b588d33383a57f78dee2457ca6f0c118ebc48868ab5d132433500168c7ef9eb6eab388b98c8c13f30422b588e2dc2f6d0fdbc19af6abc1194296121969f3f09ab84653fbfceda74c2c0ef9f572113bc0d46aacbf4f4e114fcb5de736e31262923dfb47d08104f9b53d9c92f582b4089adc3a46af46bf579546ed4aed8f68a6e4caf48bcb4c5d9913459bebe8feb27565b922a5d33d7e4b9af51229ab3e8a4db02367f182b0ee33d2e1bf46cfa8c298789fb6471fa901bd784558483dd9612ec81f0ee4570839e26a16cad56ada6ccce1a216a6f64ec6d2a5d31e45270aeff5553808313654d403b91856e63fd3030e5c7507aed9e8046c0f13d2523bf1fdb6f28f96215c4b45ea678795aa6862a1e7cb73d01b7127afc9c84dfe52a6aee4c510b9473e43865ed1df24fef25559e7833c497779d4d5138785c2b1f960c0a60f11924eb555856156571c7813354992cba49638657689780da75d93872e9aa045bdca8d47be5eb863a19d67c810e584e3f1c4189005cf79b207f674c6abdf9832d514eb80f56401ea28e3347da20bdac15ff411252691827a71cd53781b7e313641851580793fb4eb4ff712fe1d7e8dd7e3e378fba678a0212dd16910b30c4d6097ac07865e1115f4d9402debf7f8fe8edd35d1bfd91f1fae653449453adb06551ba24b3056a4e161fcc4465e6be08d8eaea258839e04e639f4921c8d83b45326e010c389874a0b4e4e1bc271ce26d90b8f011f90d4e137818f43dff47db05a5994d5315c795eee91a1ad8e3b24b6fadd9cb881fd88dd6aa8ffb80270880f619eeedca8e8033e93e2a43593a687c384cb1f0b069fe143b0b1a84421e4208ce35d0a4af127f39d8ed9aee80fb3a105ae384ef490198cbf9a7a34c34e3433a0dd1d5a4577e46b544aa6fd239033568dcd18fa3f41fccdc3b9f30589ac31be0fcf8335c028a3ef230c08d83ae36b1e06682abcbe89bac9b03bfe9dbb1d6a42d46c7363c1ad983108077282934df302fb94af6ff5aaacc421a025aee715ab38ce68a3d711fa4cd1da14dfd70bec70ec5706c86da040a324f34c708ecc87297b2fe60b0c237cd09df802d54ab73c48c3674d026c260e7549b90e50800aa28063cbbfd4bbc30582b793282320a3f231d462e344f979540985024eb66d3c9d8bbc40f6ba9acf37d97bf7bc932ad93fdcc631eefb3cdd0043894b50cad35b5ebee7ebf48ecd63bf4ba05f7b9b0ce9f53939c0f8f0922f66bef9886bbaff92328006da199f862d2513bf348a3793423f454a99facfc31bb6c60ee5e47eb185c2dd3cae1ef54f0a1c6fd7f275fde0329104e93bf7e75bca352988e5bc53a5dbae4ae2e5ee2aadbf7c3585b3514215e772a27d6e18a8f9a06e8c8352740d2b1a3eef8a2e8e09f46c12505a3b6781b788ea658e7140657e7d11df9fbe48c37ae9da1b3e5d003abdc9ff2b491b148888bd532a05ca832ce5c3ef6016c7f3336d34de08488047e5bd7b3aede91759dc026f937528cac5d09b070b0e0f0267df8ccb176befb49edce8472c7f882b978dd298b12705b27e0625afed5757fd4650df974fee4e5f04343d02ada6ba1bba0cc3d4550148238118bce2a4e7863183c3a03f92cd81b2a4316e5198d2359e5ba79adcc8658a0e1344930bf7cc6134b3b2f38a83f035214a57e3e9a034675e09752ae4ab584c35775b820d59aea8a3fd11a53fc2f67898852a9720a910dfcbcbee186a5ef4f3607513d6e60e7415808dff11ba26d5d615b2d17f519aa3e5403305127b245609bc880d04321885e03fcf69625ec93a2b5e6e7664464995629937b946f76f8c6c475ad42982382ec0ffd0e22e5f1c53715679ee180a5aa4405fe2cfaf3602ae437f4dd6c0b2b2dea6220b65618e6d377262042c962771134e1eec945dac99c7f3c918eb50f2522bde4cd16480cef1359b230f1a6b0775096835be6dbbfc4e087cc82a82d6111894d446b915069e1cd394a64885c1ac7eccb95eb4a346e21636d2e03a6d228eaa934b4ce418edcc7b8b156e43bf8488b9dfe62596c158fae716d9ae7a5b92fc41ed803b6c9a62e348564eaf98ed3fe5d56541b349933c36a8061f9a2dc373307c6060f4eba127c3ec9999a42e40771627ff7b3cb47d73d14fc91baf7ac4d8fcdb5999d6ce4b23bc985dea636a2fbdeeb34b91fbced6bb2084d3bdfe83d4b6b17b32847d079a39822b8f9da44181ab8ce8f17b833893357553fe554d1e95afbbb8a0000ffc5d6434ad88f11071f4e148fb4a04a49e40e85a959d373697d871ad20b06228c26a5af40b7f22d534542855f369530f1b300f823fe09eb1af49b006ac279f3a0e61897b79afdff47f557ab012fb87460990f4c3fdaffe0c8943d3dd442689ad8851a73a07946014b9522baf3a8e40b76d6f1f425416cb9d9ffaba46c0a910cc0844624f5101094aa18415b57d0d51824b4ac72b781aef46890d07a2bfcd947f731179ae8b5794b816fccf753444b873ec826e058ca5fd694d8034e60ae6ed4ae12c842382b4dddf119b96cdbefb4251c6f2e6c0029b775d20071a380496020d53af3af672c7e1582d322812cd613fa3a7638d14e38133b0d3829c927d9f2576f50bd9973165dd86af019ad0dfcf3c101155b12a37c5e7eb05ca940416272ede387b9c9aba65042950c803690ce51f374170d3ca0261821e6c73d5660fc7ae5656df8a8194b23b91d28777b0bb52f5bf8152d64c4becdc8ef21efee4da2ce81db89f9572adfe359797ea715d7bcf7bff2de9c8cf45e30ede45b7cfc6d4a965aec9916872186aa7fbb4de77c4ba5f700f66a785e6bf498107847f889c5f66f70dbca2bc8af3080b658a419ecb64d8c9f115e4d501e4a43d4d9bdeb4968c62c9ed75e9e820fcccf50ea08a4b8361924e343de884c39941df0e462540706f7709a5981960bebcd0f72f36765e7ed401a9c81126105a44978b586985e210bcc057bed011ec74abe5f3e87e9616e3596340684b8517683160723254661b98e93e430766684977abf817b3e7540aa5177a2988168bebf40ce36907ae721c234b00813b0fd863d855433712610664beae519240b186946d6ee19add223437cfc2797f48b1ec59003b5b0dbef40940ab76fa599f775f4f74b52b37ab14ec4c7924d7e4c676b0842653f65f91f28176d3b9318043b9e1187e9207ece0c4d5a446263971daf1b2fa00ea4bdd9a2480438aba6dfbaad6045bcb48ff185ea5c59221a55950e710d9ca1de828acc6ce636ce49f54c5ce5b8f54e6405fb9a7680b4d2e536749dd1faf6dba91db073487e6d03d0a09417e18e91114253685c1269bc2ae1bd033419ec3cb95b408d794940514f05db4fc1fdab1a7f706969bd7ad2026af6991580d3d7edded053984ad6dd6c68b8553177ef7d2f8f34f3e5aedc65ab979654ac888a0831c69c1311495ad3fb6935d928a26f9f1cb8583e9273c694b60c7f2eade1843ee2dcd75b251c047436739f08725a7c67bfea2837b500bd06b050404a0e1a92b272943291d0d5cead918fc39723e8a73c672f1ad276d2b144cb6bb0770aeb14505991442ea8d3855e0869199b49d684129ecb1bd591075898241cdc8314d2aefa17119e763255edfe36fa2ab4c1b653420e7a886d0f32f029560e0734a2756c8d62cdea8c0d50b0c0daee1d2e4adea33df717ac934151746d87e28a0bb8ec76f667f59583aa36f051e8273e5a1846c32d855db823cac423811fa270853f53422ec8d30727d74cd92fa34e1857bdaba7cf66da792b48f04d35e56b676ba3e5dc74e0cc9bb25f9144dcc18d735fe96684615f8e171e44810128ab2c7cf4c2bb8b998ffd7015163917e7df803e28391b99a3f0df5c84bc74dfda40c702f8272ff0300b9882d05ffa0c75fe4d6af6547d2ec1037564fa999f01af32325d3543c4adb2caabafeb704a6726adb12be2fc9c9fe19dc6578bc62b1ec6648996d561a181c625a0817399c95d0f90345891cc3e9e84791109920c51c049a30386a307adb69dc274126e2bd715cb99c3c33269d0599301cbf0d484826bdae10bafd805f10eaf9064f72fbe48a96bc444395110e756c733485092dc048522e29b5e3041d76f6017311de7563afed75f98389f9eb24fd225ade8d273fd9a3fb5cdf760ec49b5ef9f91a270e0d746437cc4dd42cb89bee154a84974471ae2be4ed56bfc0f8c03cbddba89f78c8df2e577bbc5a608f437400ef604d1b0aef3e27af4605e4f30c3133568991b898e3655eb3682809dbe54a85a0c78bb0121f78f1ef9e09cf0503d394455515f69c41bfb21cbe9d650390edc4f84f8048cd287f94ddc57d8cf8a6e75773f42268e49fb6b497268e2129f98bb1aca546da04b7799ca94c45fdfaa1bba3990a53a1dd625f1134f8973299908ad47e6b2c07a3802458b8030a74da803fe709cff893785556827470c119645d7423f04c71cedb1ebca027ca9eecb2e3fe91905a2c5137e38118818ba13f719636cb6c0c68c30b86bb309f38dfb11aecddc8116a17796b4264262d18e08c3831e6672080c60b30dcfa5755d7e99bf4c257ba848bca011de6422777174c776908b943d4dc05f63902f9c2104e3205714531260874ca1e1aa332f53b4c6a4e2254501d2ee988dd5c3ef83b6b781a606c3ee70f90a8180b64cd9586a9c39ca86445b24b24f755873929b381d68a5f462bf1800ce8938b0435991eb286ea98f210281a7e262f3b94c3fb6a7dfd6377db415be046f617fb0e437010d956de7c4e68081d420745681dab801551beae65569111a7da98fd29c19076a01d86b6578cab4b9c0752d99fa733fc470314a3c2fb45694115a467494f71af52cd3c5abcba097472fd30af7d2a9653bde85eee853f82e488a5095a85621d4dfba3d77dde44bf642560876893f37b677d454e2140574966c163fa45a40e5b8d49f6614c3228b914708492ea505cca6e571253937d9cc19963bff1ad255dd4b9547b21f2d0e86643834e8340cedab3ba7d86e4b0fd0b595aebeb39dc1bd1e655455d51dd76bfd2471451076196d93eedbe2285644c78919781bca0c3d011bcc3957939c176af92882fb11e71aca0f0cf78eeb0840292a8cbe2bae830703285574f50f0854c4fef40018fca62875f6f19fb02e208c1e4061e4d62240686849b7efba46c0059c98d0883e6a74c35c282e0347fb0270dd427d8030f1606d79602689424b06620d5c55855da526b48e810c94cc20e8c0453dd19ae99696b1aa569a57d7cd2a953a4934e0f048e051fcceb69cee13548209c02af6b8f1699f8b9e8e59674f1bc465c90ac1da6415152a8cce558d28416d6e6029c85ecf472012a2b1646778a1d8323195cce01abf75bb1b7b784cd60234827468da3fc4dd0e6f787c2471e17e9518cb6f843c24f984e4379123d6766eeba62e8024acee9b59ad442f9a93027b1d58e5bbd9878331b2e40e8c4983b2fdccf1cf1fdb640256c8a8b81a021e87295e0cc32a29318578376ddab12268dcb66c4489fc126e9e6dbc9458b23014a69266cde6d89270067bfe318e87a1b046b772e068c3781641c0ca76f2683db3d54a6dc0d52e2b5373832663a9d3b623acd89694e09139b9d731ccd29bdc90459c6535aac3b84ac4f2667891b76f9f04366d65fd181a040a740b114afc49fe028819bded95570379ea3e0e49e4c6683179ac20fbb5f8d356539d28186e31709f9e85dae7409454eceaa2bd12ef55abada4fc77645fd592a01d595d20c444c5e50910f4cf52a7f52201275d0b57aac04511f3ebfd0f318465d376db2c0038d6605de7f33fde889e39d01f8fcd2ccff680ac11a8495b80e7dcbb1d8b6504f79b5a645ee09b7a2fed942add6868805c3ecdc2c3183346330e32aaade70e5a45851efb8f8d3e03e9bab7ba1acfca7ae68346e87d55a0d1233de4b1b943ed45bcc08d7620189ee9f3144b8848abf164422267a64d5201c07e9dd029a59c930cbf85d8e9bab01b3c9054e86b1fd9f4afcd146d699c445378be53d04ad90bd6058bfc19f5f9dafe249456eed0508e63b2510fac71c58c09aa5316f4d5ece5e6046a8bea572b5dada2ce753640b52a5c388066289659393dfb47ddea9f2f1978e90d63365ddc4eaf74197dee63fcce2645e9f4019ec06d89996e197c29f05d70c1984d2d3cf131bed6b7e6501cefbbb18bd07202609605fb274375040db2cb290a2bb740ef33de0048a0f62cde7cb9b10856b8d891b0a58163f1d9e7bd1c1d60ce3810d0d02d287460c64be9378b05b919d4fc8429e02361d955e491a1ddbf8e700ce553e104de0eb4cc8e6eed336171ef831e9fc76b7c8755942291a4e7bd516332f1f25925c3dcbccc5bd5cafd22583343d5c894da03ef99151fe3451bb815c70419d3e1d9dd4fc1685b5c7eb94a37e7a0c3794587de3d2f24b513fc036fb44c0676ad6283f3370ff2086e6093feca09c357319f274c7816aa4104d6f6802d279a6ac73590d25fdcefb1451bb6a7e8fd40a5d92f7efb3e2c360002517144cfee3b962f5b16bc765a598f8cfa5dcad813f0ca87f80f1adf662b3b5574b0fc7e3091527c2479902d8dc5c67a52416a9a9638ef3b9c3a0298370e06943dc027e1aa5b10ca9de1b5d4aa08cea436d628baa964eebc4ff0ec2ffd3f55b97f18ccefd0fb0c9ee2eaa98d444c7d75f18924990397fe0b303e0df5bcebd3141ae3e3b0b104aaa111e053a72b1e55ac3467ed692b79ddf930628e31db8c6739f22bb6f18e0c73fe40a4c86ea753677a642d435141cca38e6c086cec2b6bd6f821c605219866ac98d576823af39b1b0ff7c45f80f71b64aed880c6e6d1fab7c9adb565e16eb89a2d4e4000706a364fbf26c18ec02bbc33c2267798db0e0d703fc098ced5a89f2f9534b9adce72fb210a1185ea571fe640e48a6725acd45b868cdaac8c64580c41840c3dc673db53182ae9c5bbbeb2e8efcd9cc5551f20a2ce30699c4b326103fdce785d1e680337faef80720fa64383797ca42e87441824d2243a8309f281b7b664f2490d76296826cba060a8bde526c52870211aeda1ed8b498e77acdc7072198cfed6a9b89fe36fc7e2b67e5265d9c73a4ca6e4ae7b94d0f15a61467b82bd638f7b3eb49c746a23374b4a462c9ec825a64f51000ef5dd91e312b68d50090b47bd29b9a34dd869115ac83593a8017c3018b9e3c6998d03fe1e45e934fa1124576da0da9503bbb34ce25e7479629776736e2c0cfdbff8da970749b6cb56fa95804c14e7b9ece3ea8896386fe6e404fbf15f1ad0d06f685fd79223e3ccceec0f3bb3a0f30ab9e9c60f11a59cdbcc85fa4edf4c26c0106e10618b564e3102e29da0a7c8e7079cb277f598c16d914012cd22650d31b5a27291e3d742c7c3356765a26e06baa39f390e2758804931d47429e67b4596148bbc87a4ba5438545571b9198d804722fab82c38a4e97501e11832c11ac0aff97bceb5bf757873bdc93d095d3285a9da88a21c9440b6412ca90f36a203bd34a2e4ab17f2dea2cdcc1b9c62fb340c7a1ed18c62de27080679b002b5f9cfc130725895c1181c20e88de634e98384677aec3abee7828bd18457eb61c486daa10e222353576fa88edc1ed5598bf021a39fdd9e9c2802c34c087de33890e10c2d1b26fad06cdfe46e07bd09bf8af2019d556cd8099e49f272d6000f6ab04e8b148b90ae16025bb0578d23a61aa23fdd0246df58c945670cff75bbd6d975fcebe114b5c6949631860c8bec9bb752fa0f44df917efa7f643eb657444c24e940ad84e7be14cba8c879681c14400701b5b65463493b61ef134ac84b3fc652b9f5ed72443f2d686be6247d1ecfdaf9c9bf2a3240ffdf8f566f4d5d58aef0b9fd2e01ef3541b0f5383c7bebe52c9b60bbdc2ce89695e4fe783458f0d9150fd4d0bd2c356d6c79947758484c2ea86f5694d72369c50237d62b32dcee896a605c16146a293b4421b34227b898d96001c0567eaad27219a1e013591c3649bf6953d3e804758cee2c07cdf4c21fe347559dd86a445a5eb351464b78b24064a33b83281edca0e3cab3a5e3088d352b76818e09fcb8e2f92b91f86d279e18e8b16dc9801fab9b3eff3174ac90a53c630c2ce3eebbd934983b2636dd6b33981a045db680eed8a65bfd8764f9e1551961f344b26a22ff00c79d36432491c3b1116cf35110e5a317d03258224a4859da0456045ce6c17925bd8fd0106d19c56977a81b177e965ccce2cea89644c053c6ed246c38fc850b8bafd5c3aa603fc760a5fffae25339c94c8b914ff81e930c1bd9cfadee994e1d325b46529bdc871cdfd3711ae265d222915888abece1aa9b60d49ecf6d0f43829fa64e1bb62aa38588b13093a5fcb7f1e32d83008428cf4170c28dd2d80a0d10d2d50eb06d8738dcd4119aaa13a9be99783bc5e244ceb04390f8ccd89cf7411f1ddf082dbd5930e21b5fa7a0f55b34f3a86a289305476d15e41fc5c60073c9b2fa09bf6d7bd12a49b4ab3af78f45ea709858145a1569ef5c479163fa15e91cb9daf1ab630e23aee6a783d84a704e3d61074bb10968536f891db9e4681714d850e1b9139d38e3691ad74f80b35a207826411300de6a0f2408b4b13ffaf55f299106627ca1d398b08eeb5a2179a6d29109b284a97e92bb0524ec0d9363b07131cf93f8e7c3080d5a2d894dc31cc55802cbe368fe6d3ffd83ca611d2f592632755548bf5aa1b03efaeffa5b8ed3f46184ff83792a0fd1dad80f5f08c4668cd9ea88b05e85e2954bb56267c49830e39c885f7d46d1fd4b5b3134619ea8aea6bea26ac169bf29f3c19aacac7d5a41b743c37016daca82299ca72c0bd61f80157a5b53101223cf4ec4ce502a5d9d8e6c70a8606313b6fcb69cf53da95c3c4bcd5b3e8e32c35bd97fb2f5e9173786c3b0e884533d23f6f9ee398e6bf2e0fe42b7e3148756d3eb8c2f2b85780df677848b2ebc0ce541af541165606243d7fe27e03dab215c0538aaccb8ce65d553d0defd5a80d799198f2f852c7e313e1beaee0f0f74738de6d0e80cb8a30ffe5c8c931953321d5316f77b3d31afc6caf25fdf0d799cd4851179804214de2ac2f98faadd00681db753a304b57c347381b5b985c7ee350e2558ac0737a08e36737fec86ca1e0de77be6fcbe3388f62285300a66477cad4d4c39a2563f905dbe583902717c1090a5281669600039133d609765fd8a745ef591156f58340e48694baae3a36b2cfcab55d2b4019c11a880e5980dfddacf9fc3802e6c2aca877ecce5f90109f4e3724c0e9f73b65074ee038fcbc30464200f44ce151dbdcd503c1496b887342ab22bc51a64bb3bbf688b82a52ce9b3217709f60f71529d09df0a9965df78b9f34ac4538faa771c89152e41f99472fe19330acfa5874095362afb03acc522e5042b60f756479619190223f72a25534c297e0914a8481ad8216296c6e2a4950cda04f8193e72f55bd7c4686e4e719f92061c02e5bf56f6f526a8510efaf165d798b451acdc9215107eac701321a8bc0852d56a36f097483165278319aa345258f49cf151769b96b341877326aa93412a43e8f30fb5fa2ccba7c5980491b4dcade6808ea884056ed7357096619057abd7f3eed6b85b8d9f6621026e4f384e5464b5f23071fae1907e8c31ab300728afb10087162e6943ce5c1eb0ddc684eb5977140589b1b85d287b6250c1a8ef163636f1cc9f65940dd2d10f592141c7e53ea128a75f7f88a6a327bd2589afee7fca1aa18e41261862ef80661cb94f21b67463f2d1fdc48cc71e09f72afa66fb9b1a213280893387fc1ddb27bcba0a5442f637057ce60bad9b691f49f923c3b18868c344cf043a0297466c2ee5a239c2bcf484edf0496217b2625ccc1809ab5db0de82153117b46b4bd155b7518b97ae8dfa823d890ffaeaae0cf7cc9c94ed292927bec78802eefe1bb147b48a05385215d565ff7ec0d7ebbe492baa0e74823c5584aeb6a5ebb23625fd824179fc471b52d16489c130553116abd0401fb2e9253c8f666f64628206753a6634c832a389e26260219eb882d59bf8dc0ac5a5e99e3f140e6bd84f83c89406e2340fb82e9db726d5760fcf7566267a89d4663b72269480d5bfdf9379b49c84167e7a55f098676a785f6faac5f3efcf5ee81931306ec27a85f87a5c7aa61385b6e7e69ba3f1385dc7e4dd54cdba834416608b0addfbc4bf6ce5cd97645560004e602930341bed2da7442794a8cbb5160294d2ee80e068b89c13f0884e44cb6a44c1d23a4b8c4c954f8f3a82d78b1d68714445e1fb6df467a074c07cd58cf8ec5af00c1671ce7e554fd250b2a409442e9261a9ec036b431fe8a46fe569ef2849adff96ca30b8a027615fbf9be3ceae39eae5da77040d2b689f3866fb999b6fe8a93c8bf572246da912398c8500dee1d0c63c6819ce030f1ddab37b3d41d36988c72eeda45c34e2e6e9d69bf2032a183ebe89a6635799b282e931aba4874143bb4c7699810ec0f6d6bd3488fa1c8808e59c0cee3185bdff6dfab78373211acafd768d6813ea0ff513e9d26ffbf5e200c32f302842ce131f1ecb984fb5cc9b09faa911770493a19510962abb95ad1c7ae8532bbe8901078b37f1953e3465dd990b9bdccb1256bf7e76ccea5272deb46de7dbf4531b4bee54b5fcb6be66fce978b10ee8441df402189848d590e8a6e871657e476cd6b60d17786a48ae69f58685c61555d3e32b873d03467d26b4e6f9800154bf113bdf29db639b26e480ae91cd325d7a773a0e4bdca9138acf2d29637897459a422294cc7a7f8ab0398f8550e3a1557133a853811b068c2535051e50661f13341b53af4c3aa0ad87a9d0a6d7dbc951fc63fad9b27db70a2ea3a6c04b200a327151ddacd532d344bc0e31624aa95f88f868d79a884056ce6cc6ccbe8798a4cfdec728f7872690cc9847f44c6d1de7971c082f937f65b436b2c86e537b9b8b52afc81133630f9d983af1989691d515f6a5e6693f6b10a4dea65c70e8c6f0143293cf366743adaf4c56f31bda424da00ffdf539ce89e2192a430197467a61445aa0791500cf8b771c789cf7341c0c5319da3680e06dfdc195dcdedd6fee9a3ad44cecd90120ca0dfdc15851767e88a555fa70f2659a943675cc61ce4071902281f74c860bf25d6f6477654b36ddaf660a733bd7feb9717b2cea6bcb0b21f9b7b1d0b74a90d86719dd9022ad2815a5cf4f6e673dfe01aeeed153905fcb9473576ce422beefc66eda38779a5272f7a3219589a55f770c0e1fa939c52353b5e2ae19d3cd5de4339d5c3462c6ced75f29cafa923bf0b4e67948089aa73740b3aa863172a4e96f6f1135e00d9ad51f00065670c19b59836bc394e3fa2ebf07aea5c6468509fd08f9e6656e3bc8e0bac6b534a0592f5b128bc08fbc95e57631a3c9f926ca7c9355f4a16f40b2721a10f159c99e88c1eb8e5c839e41277a026f2dbe37b837a787cdc422457a384b36dd37b4f1f73759a2ee245edb4476fea938f8007539658e89da717e9b8c7b5f9448a0ebd37199ab032c98a8013238eedc866fbc062138a07c65bf59fe5e0c07ee25a2b7e4275bd7ec8b4a830988067ae5062e7c6b3600555762c7691185c0482bc1ea46a3b4036596ba66b66bc72d1d30112ead370a3ebb06d068bf8053e8474bbdff72d160e395d251e0330deaa892a5ef7fb6c3b7d63b3cbc94f53b1f004e698242f6559485d4a41510c31697af73b15905ac81adcb1fd2ca8c96e0aeac5e49f7ba604442f9cd478915bb2b72c741698dc0d89e5715d3040d0a64f169a6536561cf516fbf3ec7a7ed803d27d1e5ef41c9a28b62a326a80043f0978ba710384d4ab4e3dba52e54ed0ede3058156c1c414f13eff7c3e601eae15160c6a85089116f0be3d3c4116fac0c428bec56a24fa6458c840b4c405478db3bc13901a6c55ce211a1a415a24e7d22733745422a0ccce46b660a9fa1488574c45d2f811dcde5991b46fd818569e290d6c75cae1f8176b09b12db0b415a13f6e0f3f4470dd645e619e2d4933035d9d6c21448a24d2ceb4567123ddd3820f7c8fe562401c99e5bb658f20c57d8eb3b105406cd132727b65bb29723abe1b001cf0de17307324abf871fb9e78ccdacfd6b55dde9fea1a14d945cf9ce7f7695df1da62002fa820f554dae2c416370f050e474d97c7cea214143a3c14257ec6b7d9611767f9d72e643f093ae88303a37d19ac22da230fdf6955d922e83d274865f3e19db2cb463734e88c0e0d5c93b8751d921c6f302af8a2d78cc55a06ef08c24a300f4f8e467f3cea7e0a6449bc4848174083ce1a268d9c25fb2424011fb09bfd59540233adc01de750ea29cf7729b31e60e3d1ba0f41bcc7d971fbf4beef9663afbb0ce54929221a06485aebf133d26f70918b1b1e6dae45a3fedee504a3979b0e0388ac73849be91cefce42d35127757c5c666d1610f9875d4eb2890da33f53feaa1fc67152f01beefe465f83ec047daf6c061b82de97c865c77b4c8e1f1fee4739bb3189f4d5f907226cec052817dea850799c62c5106b08382cb285f3a8c75960a97386876c2d40a8b1af7def3dac3996fbf1af85936efd602dd7b4f8c9af3a5763577faa4986613ffe60033404b959ad052b2da788140715fcf7bbf5147a424a94764b2861036661d5502213f3879fccc0afcf08790d69147e905870dde1a65d5c7bcddbeea77d7e1ad3919fe7398db06f4243fcbb688fcd69f9d42121355c4bac84927a26dffd4f2a50ea871cbe74cc706ef738f5f079631283b604974730f33b0a80bf0dd30e27048209b4e9bd667d6e81272752a3680cdba1f574b1f1e582d41b11f5f38ed9bf3348b049dadb8bf65cb07c12be340e116d09cfb93a6e0df9bda884f2231d98bd6d1920cd349745e96e89c8965b49787c667ed4baa2c0a22e4d9d44249714c3ea9e2ad88b4bf547910413a3bc0464d480bb3684274a66653814a810444bc4d68da4be2c34c756b9283486cfbba1fb68cc3dd6d5df0ebe14aebf67c35ac5960e94acb5c586e77cc0cd85e1ff10ebd92b75574cf1a34f33ee176fe54920957b4d90baf6453e3e8f30042b5207163eff8cfc6f6d1dc3863d108f0bc4e0a75e1d3a175ebaf873c90fe95beb1f13e4bab1163a491d60f6309b66dfd52cf25a86ba4acd189a1f01c850f98015c2fc72372e1b959f7eb342c8e531b4cc5fecfddeb3f3f522e0f0d9a5790930232a267c3b07c99b77e6a3c1337cd1859e8e8b5c38097fd520af8b5ac52c8c92ab137e78bd99f50d5dbb0bc79d097d57e68832231cbc1a0e932bf71450097d8e46ee7b6d186e981baca610d0189b9ca3397f749ecb56f4e95befab36ed63e9a975c518c58ed3f84cd22f8b4d110bfc008c663df2f5fd4d5ca19143773f6890fd5b46cbff3371b442f0509a2c21a2539e3875b83fe7900210bfa7c738f772e56daab4ec8e2755ce5b24d35ebf1ab06068b84aa144a1d458451829e86274e63cbc8badc472bcf5820af259d7db5c569532f309327c9198e3d3df986e7890db5d0d4561745cd1b9a769af13e989b2c1da1edff05adde0bd47e8c8cd5922875a9cd48926d80b285fb91729db739997943cfa7c5a0f398231b532c24ac56456274511109d22e5fff93c9b2c78f4f0c3ccec362a73007069b5b1443bbe972d2c32560a139fa00f215a2d1c7f5dff5cb2c5aa6ccfbc01435ec595fce6d64bad5e1033a6d5004bcb4bfbe18863e61b342efde1986c8343760914ec585c14afb042a3043c5260bc131aa576370e9bc484f811f8cb4586ccfe385c1e8c5e13976b88590c34b95a8f79bdd75d4c981299b55460af9c93014d2197ac8c3ad28a891f6779a37f3b8a1b081995b10f147fde34ba910af8647460e811fd1a1078b638149bb408a458a235dd2b4c80ecafce96490aad1067522639607b4c02b3d0f8b81739d610a762189da053ca4641cbcb4eea4e2eb822904d5ccde49f9107367c497dbfd58ce554450525f84d75df9b4b40de00c4024112286312abf4fd4292968d8c966193b275ce17afd4e423210ba5e8ac1258800524ac499282fc181586adfa343b11d2f1b471beb902ebe703257a7be181b0fd3be4c6aafe965ca23f0b95580ef3336f2945725f07108e08b98c7eada8a66d69fa57d914466923224836316a3cd155ddc2ecfe3d35abcb5a14af1ee3292dd81ae9002e0b86efd13bcc4ae69775b613f6824f554985d821a2eab69044d3b10deba0d5731f11bb01e8225c7638d4b20329231d757b637062b1f49ef1e33fd4b88cfa272b2f53efb8d111f770aae90ef65631e854997ebeb224938dcc14b937a16a1dbca42da3198e8be802bbaafa10bcc0de3f47ab8b740b507f6a3eb788fb5946a2b4945fe75abb4851e568beb46ca9df926aced1bae40024cda811372c50b0a36f8c242bfaf1af4f16e30e1b296ebaff39608cb496df611cdb2d76f69a3b027de6a7e944bf96661101f8ff943472610ea939bbe0d78ccd5cfa67469bc88cd37ec5856c2a134d2f8ac674d8640162aacccac0454e05de5ee79517446357abca1b3bde64f3bc13a146140cd4af70527ed8632f487306fbefc7dbf6475df2d65dd5c96badfc434608d400d6bf679e3f1617d9eedf305cd02f282027dd2276f0be01e19fbf510dd41960cd9d1f5beaf2b8ce89ac3debf5a3def008a27b99beffa9bf92a7042b51335e6ca9df2c04b36ce52c890e5bb9f1790db2fde3c410615c1ca00a22f0e33bebd2e4ad3438798fdf2c5947024251828f5ce4ff76d025c0f8f6540055f6f73bff5ebbb6066c31f4326666f68a23f69a1ba4cf339c80a862f65982700a686442d07669169a88caa2ed75e689f26075b6f05a698289bd2684fec123d1090011e7a59e7a22a4051608bd6522e3dab2ecef8a062823922d982ba113e5557136bff2564e89b82008b8f9f7f17724165c25ca407246c79b901d61be274eca5986d0bf8c535b9eb405e9e7ceb9558a17c68dd5100a818f70f719bce9b41765d9c2730e50ef212efac739d999ad6468000fb1c9a3cba258ee67cf0830c046309300387b92e492f6b016ae3f9c255191c5bd5fd799acedf64dde8b185064a0daae6a62b6fca159ef7f395591fa15a363ac4275d2c07b9bb8ce796447aba3b4e07b78ad45f916d4e9916c5e6be8ecaae025ed1db184b748c3b9e043ad04c0962517227ac33852caf0a2dc1aac01d2f9196ef4acd7f8ca42888ef4801294fd75b47bea8afa80b2baedc2fb3e27c4a3611047d784c7c1e590e6f04162d7e05c006445f2f50fd7a8b8544287bc0925fc06ed1548ef16b1e36f382e9a4baa5acb3a44d2595942847e3ed46f8983e97b27cb736c7e4a9af5db1369114e994ca3dcb17e178f0b687cf9392fee12dfb43637dd4c68d390102b66632ece06a5dcd88e951393b0efe4ecb0031c049409b732279c52bae7b19f213e43ede7762930e39817eb27807a667a86b1f03ad9affef36476f800bb58838bf137b06889c1274d9e91eb830ea45b6c342b5420b76dc533c0a024cb9f10b67e328294f7e01b33d4554e3bef24605c36c77725326395232d9406595f9c68ad271c2166d67c5b85487cdf72bfa7daa0fe85e1f5b8ce1f526b9b5eedc2a9ec8bf679ba5ad6a2bceb6208219b50a5962a9c38ff950d69d698f8ae30e8ea98d0404718a64c2fbbf5a242b0afd4f08ef3547572d5be3037f670e3d27f1269ea50925c74e7c13cf0e4a208fef1731678183dc3d23f536253c7ff603f796b0d91c11c06e5d4ea0ee76cd2d746fc5da3aa3745fd804d9dc081728005721fc6a22cb95769b21305c575719351912f6909277e27de8c371b320efbc864cadce915be998b58ac4a18cd94fd89ce9e8e63fd6aa0d4539349cf5554be0c0102b179fb852dcc632ded7e113e2bd2cc1c70c07dda6367ec400ca5fbcb91905c25725a3427b29aea99c7f44ec6df86f0fb04721763bea39e1c96a6d51db66a517f10aec87a874367e2b83d98b193e333b677e55d406db909e7732f979b1fc3d34c4f8677a7d5abf0f25b8eec513c99ca614dce1419ac60cc471879c7f62baf9a61e6d5777b5fc183efb9f77f864434f606873b325cd2cb9736bdc7e1144c1262dc47c1fa196531c32e396b2a69ddc31a82d69bbf6bad871be37ee7c80aa8b92125dceb07d4f940aad29a162f94e98edf45d48cf2a265a337797e940c4fbfcee4f4e8093abc12f770c29cef5a2a087b9bf2ccf33fbf04c05db6458e6a981211cf46b948c76d66dfa2bb8fa68db4642d42d57497fcb51d69120718603fe1e81a1c3b9210806f52abfd220e24406b504c79729d7af6a3b2be4fe211ba13c074dbefd2a9e01bf05c80028efe4c91638cfbf39a923f66ad891cb72393dc2b2a7dc8e7cade46f734dd7e8152e992704694f9dfee57650da10c70dd339016c84111551cc0bacccd82c1073db6cf2dd3ee876e23bd9e23393146c21bb00d984ff62f7b21f1c34e817dfae3ddc6bd3d4e4ed391e3e2dc6382e7ccc8d1fde170d8c486d9a6f048a6343fb5fd8a7b2af50e68865928b3902694b1acc31a4f7975dbd61221a43e946a139434698fbff422fc7766f4ec7077ee5ee17dce5706aa363450fb734bf9ceb42d7022ce54c4bd8095527238856b40bd30236114518f29f48baaafd3c7b76a899ca7e881dac58829e37e4843dc071e558263ad226e1e57de936c6e3571e465829b9bdcaf88e498c520306af2d5b221f950ddf7228181f50a33398088f304cf871e5d12e3af204c15577cf872faa1b518ba8a721c3ecd44b9733f75b26523e7896661c944d6aad619eb9c7084dd3e22c7d4cea0fcf1a563e4cd7aba8603302ae1539ff94bdc8f0ec31a6a292d84f989a19ef9df80567500cb7953c07d585f342c29772b9fb6c12973c1b38e9c183732b34f821425f375c92aeee2b0042baa9c394471b42fafc099aef0c0e77efc2075ff816e8a9cf56993ff4a067a8742997b693e26be0cbb190b8be5938ec1d212e576dbe7911eb6ac70389c6bcd38b4d538e1969cea2f50cabaf28de94e8c5a2db8c1304aa3df6bd7564c71bae2146c64e48fc30a1da1069fae288524f2ba036cffc5c0c8e57e3d1fb5b5e2c37ff9089500152ba69663d802ddf33c33ebffba3fec9a10c1cbb532c0e668ccc3583f2ad001d97afb2fdf35a7b0b5955a9b70248fb94a30ab0f68396121bcd62bb3deb25ed177cf5727fac072dce34ab681c8c7dd9ec286297dbe8570f1f99aedf0e148228a498ef508ae9fc8d28aa9655d30c36110020fbcffb3d01015a8f729351f4f16f369001188f7da17694fc1d935ec52c6b54d1ce55ea731303329040290a25f7e8c76ca483dc19c245921db1f74151f72cb4bfb632db1a08af750dc6dbdcbb2ae4c78dcb02930d2275a1268274869aba08c9905d57d45fdbd38a029b821daeedb6d5928f7f33cfdf4f82b5c5a777cf9ad4da1aab9429a79d9bd280ba1e5b37622e8c146be6cb43f891eb2015bbac2263b588ad4c0eaab63fc5f673d0f8106c473c5b1db04b90f363bbe550e93fc630823e269641a38303abc7722e591e46a708e1e7edae27cc153c9a35b433c84f22197902c15c8849db0d026a986bd512fc5e52e51068beba1b514dc898b709a3149a9f41cd2533ead0657fa0cc99186b9861c70a73fcf5780b8004f304f8eb8018ddf37e2d1ea4a83b09ae5b5973ba4bc77f2326996c280c337f343b698fc0864b2fa7261569954d5e7fd43fb8f14995ea1ad67bc80d50e85871a820f82ce7fcf486fa673232f8f7e31996e326a2754168dce30bcdd02cff8cd7839a57912d20004fb9b4ed9edfe51baaf6ed1d0f8d37b04bf506d662e0d9da8ef537131498174ab174961c1e3d493932ca419d362579e62039885a23a28f0a1ee4d2cb2091c488e8dbda0da3e6f5fe9d52fd5c924d4b208f1e2a936235a51e3a5aaec576ba4e7a0b2da5d443f5edee60b6d6f799eac09b6ce62e265ec8e3e45dcb2142ca35cbbc2e0b360d26f99415695b0876ff42471ec6a6e9bb068e9ead0522dabdf165fd2e1f073e7e8090a00eb63d68d91efd66985888e05fdf3cd77644e312ec9314de8e75ede92dcf13abfd779bc4232ddd8ea86f0b61dda142c240940ac8b0cb3c5ef2a2eb254d4a3d8f2fc614708a26ccd63d8a3e52a045256ede19a9e69b80140fcae25a54c2e1a76e8bcd39684c436aceca3a814aa700469e3f0b16fd9a6e117b87fba32d337795924e1f809e93b1e913bf7ac4e6bd9b89c93607aefb3b9828f083b5b1c759fc126b12e8e1221becba50fd238427a6471c8a45b671e9fce2e06b4969b2f31ce2d395d80a70b45dd8f18c5d6c2bcab0d922c8b5efe452bb617c9b3ef5f218844f99bda0c34119c9cd09c0239fc370864ca61f7813bad37e52d4fd86c013f236f9bd9c8738b0958835ca53c6d42dd0bb5ecafacef85036640ed1667aa12b3b46c92a12fa6d8fbb23b433288f99dc5cfca7ee01d64841fae2620937731de5e11dd46ad28da1029a5687ebbe09735e48a2f5132dae505e0dae936fee3c84e23034900dfd3a41d1847b1678f0b523d5d11d9715e48a743a0ca1f1d4f396efb47652ac3eb35baceb757ab47e7b2f8b43106ac8f84a53279cf9d96ec8adafa3f4e9ca297bed591ea409c1e18829690bafbbecd9304a75e4789a4a3fa541316ff98801d11de262212f1ee7f77a0ff426deac8e45bb4a2fbe760d015eefe00ad6e87d34ea9d52221532017ba90790ebd3f289405220305beb06e322f39f527391e413d2c84ceca7e9810e70ccab21caad65afe1c896437b1a2a3b0d115d6c006359f5cedcd8a34d58379f1540ba6f4db05279762a6084828c7f534b4fd42584dde44c688bc7cfa2a31f26cec1727c4b3be87ab3e997fa7b620fee0197c937a58e72ada80ecde4afd989c54e0ac8b92c23cd9d8b28fe0d11f842e7e331257f1ce26cc14bc55512eb4650adeb10a384f1549553a6759f4c5a377f39966a39edc2f29901ca4d6e599b182d5e14ebedf59c79f52d2892df7a2462b8e29571b694dcecf0f9c1f9cf3c1c8788de1db9ae311fe9ef9db25c12ca9f9f4d77eca27c6081541143e2057244f18ea9786ec90e050f45cb20f08550e407b4f064dfdf97b2189746a73878c28835a86f075b148d9646c5649d03e6c557fed34e0e1cd9dc30b76fdce76a8553a2ac86ec7bf7b6430d7d1054223c1b4b73e3d3c506efd18d7b44f7dcd2734bda7fd7dc4f884fe3e9260fb917a8bc799f1311c8f471420a4201067a891aed7c23f3bf1f58f7cb7ae139a45c1d0c50591f0358b548cd944c66acf0ed809158c4175051fd97c71544c2cebbe20a0629af177a3dbd773927c70662e7644f91d4dcd7e23f71a837fc29231ac78ad1e215347ab5ca98433c0a8c7bf8a61832fdadad3c24a2b66c006c4a86a58a49240c4130682245e78a803491db07b89e64ca009eb231f59e587671399f4b77ab5eba1169b2900d380b8cacffee2c75e20dcca277fb5b9be18e81ca2ce3114af8251d7ad1c968eba33c2eca01ae818122fe37306b687cf0a086e855e239b7c0de29ed15b97132f115c8a7521a29dcab6baefb80f431105246711b3ba21fdc8783ddea9c4bfe782599b21ebac3dc65924159718a152385c135e665a020f9c47a82dae7ea5efbf73602c1f527d6bce38e6bd652adb1a5aebb5e93a91504a1af076fed78f54346587817711b5b24a946ac657ef9c9d0121246f007f9b2193f5f5fc10484806603753014299d30324ff4cdf26a6e703ff02edef35b831f453d7318f2d4edd0f175d873d70675ae0b46ed169e30815ce7b9585ab48f925cc4913748fa0cf0f53d2e9bc6519f1c4bddd36ffdc16762dab6dcc44ac6ab23e6b40d81bd90c179438e070e1f33917091aa0bb86f55609ffced903a72b165800d534763604d9a2d0f7639f4d1f436ccd518bd1c446540e3857e3c453bfdd1a03c24bdb0e82642f6907fe0df0c09c8e2d01297f56f8ac7d6a56947786479ca8157d32898399ba81757bae6f9713496d772fd1d36bdbddfbd2417135f9e3b51b29b4d84d0d425a7b5c17e40acbe8d435ad779fa432e5fe0af6a4e3785f8154cbbdfc6c7a86b31a32f9e0f87daba92159abcdb6c7eef5b2932e346b69c7f3579360b328089f31aad7346688e5728f555e59f29d4ac29690549f202d5390f8a274feefb7883cf483e63892a86f93c93da236c086c48efc08a0a98ba7e9fb9fb9c44ed8b466f6bd040b1689971b194aea45104d971a9778ae136ead9437e95e91022f19bcedbd5640338f4f46a9c90fe93d87d3b7374ede48bfb0246f634fea34800b179f193ec399675b3b1b8495cad91b0a65790463ed3e9d44c86123c96959099623418746b46d3ff609c9c747f41edc4e2348c346ed43e1c6de25e1de6d87ae847849e7823380c0d93284fd0c3dc963e0af8a4839896c4221e835e95a1125245cd9eb28e2826e7541e6cba1709a146f6f47a8b78ce868b6730c56205d3ae216b8596fba269884be319263933e5644513a3fef68c7b83c124ffee1778888ec2adce6ca15e435eceb025f2aeef464ebe0c7e276c542b49912248ed4ce568b3ce82d92e7c0ef5dfc7b74f340d5c89fa5a4a987d253bd33944e83beabaa8f573fff2bc0858d8f30a89299fa0d5c1a7e925a2c7d5b5cd2dc57649b8f686961fbeb066fd5de6d04971ca277ac88906f10fea74ad5b339ba18e4d05155b1144bcaf679a7e2125b99d66601cf53be9cc1a552f7893634196ac5ad1f753a761089b36e69f4ec0119144e7cd10d90f1cf4db0b4ca537939d4dbca54010a9c1ab9960361cfaef9fd4db61edd25bfe9cfda0a2650d75523776e2548abaca66ce3526b93482db6e167c92197b4d5c0f473694e0ae51ab0534292627f5d51f53ab0aaa555fc3ea8291adad09564a2161494fec974768fbed4274baeec7141ddaaead3782e28eacbbf7478474e2a9cab0c4246c4b9a61da7e674832de69b959f6febdd483ed2dddab744ccf84d5d717360ea4a11e20a65ff1af5538fc042108be656daf8f098673ac84d535eee5c45f1b33111448fd7fe86edce251777cb2e6e2a84f892e8bc33a707eff01b947763574cd0325bc7a3b388f611817826f852c2857a0fbc0d85e499c21fabe8361072fbb976ee7ec4593675f16a4a7c4f75462bbcb5a2087ce8d57fcfe6f244089041354c63f7aca9517392000d324b0f8be4a5d3c9c61706acebf743f2b804f6919e981322a4cedb575344f913cc1f12baf81985947fae21bb976061654689850219db535b2070eeba5ea98f07d6536112523f9bcc49e8eb7859cfa190be69b4cff5eb5121ed1de10b16449d6c248dc02e65b105876516964e9638dda5b97668eaa9f7874c6b8613d3471b563e560946eeb8905d41bca92fb6d07430560ded4c359975268c432a625cc51b240214a6532035b0e79cc563eade3c386e36e8bda25c318e78c7e4fc32f67662e333c9adb5fd2d1f420e5a0861ea1fd583c65f953217045d8c09ceb2d240c0e3646efc01d2c24097e1ae5626417c81353f66aae7ac8fd9b741f59f11b42432f1e65b164b6e56903170e304f81df7d8a01397768f503a33b0f45269a6f96c5f2684d873b5e5e4f91b501aee22e5e1ae46efd03b5eacdab8696ba862c57e5da21194ae34cadd5190535fd9302f10ea1d02bc4c06ed75134df5e73e1ac808b7492480251d4da4ca6f282affd76575fbbee5094ca2423f1142a25b839f3a3fba598c2357042dd104d59a01d5391c1870a27d8ba9afc06cea20065751f63644c0aab917bb45a9cc27c54979148098f4165d326f5579c3bba5905ece629503b8456e1204d9ddaaaf1b92ca4bda0bff6e706585beb9b9ab946730f45f0c0fe5d2b2d27b95d305896c91d5a5b030f7f74b111fe6b9b849d7950f7e35e333e6db4aaf5c4d4303106e10b4e33ba2ab5173a5adf265f9e5cd31c68f04977bf7a78bb38a71d401eac6ecbd479d994b338e95f289ead4f99e59fa8c13d12800296dab366690f9f3d906d2522fa773781bb2ad70010dcc5dc422f53fea4280dff82564a51374f41d274f312cfb45de258fb00e2eccb939fd958e0df4a0c27f1a5e14a4c2fed67fe29312f422794f6643732590e63c6704d485e643af970223b0d9bd5aa930d68ad484ed9da995e26caddbc9eac2477942a9ad392d63ad65a1c0e44f57718a8f382c9c7654306731ec4f6597cb268fc9f63f102fbf89fc13010fbacd278a592844ccbb068ec9dd39d8c6971cb1fc858f646675fd5fd2fd8f5f4c4b6a842fc97dbea1d0cce57969d3d4de6661c8cdf7871b59ccf7d883d1933f12a2bc3f83429a1aeee52735c50d4926c600c0de8a7a50807e43fabfcf9d215d100ff2b699fc9c7ff9099bfd77e5bd678aefb562d38729a61076034f26b894dc5a6645a42651cb86ef32bba6934ccf00d5384cabb2cef873b7ace871bf8aa961bf4f58f1bc10df67f69d91b724d5769b3e18924a1839593d033500a728b8b7f0e69ddf90efb81ca657c8f9ebe824cacfecf230fef9f035a2e027bf1895d6f65fb881ebaa09fb6ac97966f6cf56bd4d2108310dbf6ffd12e703d17cd9f8a614ef1a2e4279a7b06e585554b5084afcce3a6f87007831ae1de5effed910d7851d21f2bcdb015ab379f53b5c802ec9e2e045db415891cba8063c0c7fb8adda2ad5d75e55e0401c7c5958fd2e01d84710e26c032b647f8460124602e55c7601bc98d1685be7ab421fe336ffbae7f1dc608398f6127ed2fde97c8e6fc55b23dc40d9e360d3b5780ab84a89202e640d81052b4f0cf217753a70fec5ebbfd950deb1e60845d06d0d36f235e99c0227affe20ee47f81bf4c46318c0a06387bc4d8de531e764d874c2e622e495119af0a5bf91fe5e391e5334d9185ae39df87205988ed3a840638c1f46c8d71400065cbe726385ed3bf214d2be4387bfa0395a0ff2d3b86c08b51da192594ed5ce45c7db8fc2eb07690f642c1d5c58d61eee021ba1c1510d627be7ee12346a12b7523cb155d83263d4e3249974aa242350a77e677da4ac00b761bd084305c18e730d675c9ba14441f1cdfae6b396a9afc43fe6f423bb25c8dc5e08a54530f7b3676f3a9e8e130a15d01a6bd7d1cf729a440e680423bdde62a3229b0dbd0f29d9eb2269e63404968f2166ef11070f6b07a4912fd74906511f6e17b3586c1b25aea04284291a8627de9c78837dcc7b446987300b160cbcedc53b14ed8600f078d56265f6b0a7479cf3dcccd9968b94b3e6840f90f9dfd46486e0e31e3ff59b4b0186d73b890b10711e1086d314f47ff77b9293b32dfeb0aec83d3e1d2b20080288a5ee94d66e57b3381975eadd636646fd59cf3faee0110bf0da3c4038adf9e3f47ec8c2c76437967ad981164f67716818120c190b43e4405500ea635abe7da7b54390f328b9da12fe3cfc2a22bd7ce030c8fac89c120d10f9d4f1e7ceba30aafd2a38b78be874c90f8338fa7058976ad07134c6e04736df90fcc201a69c3f0a18300ceea7bcf3851bc2edcfd3c33166f32a545154c85ac5eb549894b1eaa349232facf1a9c55969bd48638a10cf5f9fbf8373f38ea925894eb15b431382e65d7da12ee6e0e729f3fc84b9d029c355b32be106ce1ff9f0a2f2ee613908083521fcb02778b38d52dcde33d135463d8bd35d0bb19e582d60ce3c47f054ff6b38707bd99cad2407820e73fa857d6507e8aa1370ef36b4b2c02d494600d21f8d53f7478c9a89093a85d8d1d3ded8aab94cd34c5fd2841e123503a751c5c6a8c611a1ecd8beb2275b6ae47e652bb4a31424526ca7f744a621338657126ce1ceb570c15f5c1a409d7b2b563acacfbc6792a826019d3d1e387fb8bf11c97e9f2a21688fdf87c96740fbd2549a7dc72b1b3af5fe9dad706e69d2baef63bcfb2e4465e1667572158bf70f57db08a853725c7d3f94ba2df4cdc3750c901475738b6dfc0641b87fc6aca291ae41f6d145317fec98024b274ab3d3f2600cdb088e865dee9a543ea92f5acaa9ce55abd0674a55c3bf94b386f30181a330f87cc84530d508a4c20003c54b826d734768459395feafe298b36a64473feb415fe1d32f78c1427c2840a3a59a2b2b0416fc85c34bb385bbe1b65ec4f451353e661b87140c48a0938cc1137503660284081880c13b808c8ddbd65a498d6f088f56221a2d1c197c3e144d0158eb7aaac1ca98223dc744746ad7b9bc1842e7c40d672cb3a459caae4fb79d75983ab51ed1aa0181da2a954449f4e2ece6faad6e56622a9a85c13c290ca03d6c846e4ad3b8fd605964c269c986abcf36b6ec50b5a4369f4f021245b0d8a7229f13298df95111dfbf43dfc63d1d194a9637766908d013cc9f6f49009089a2555d2ca63c46e20a87bd2f09c7c00aca965ec1345560e5e451bc699f3844ebb839f0c6fa567faea64e095e924f59a34b9817ed790bcaac70e13a9a5aa5705c17f8f847c489a04cf59e808534083ed15377e6a1e95872f7161e45ec6a23921903e5dd5bc00f7cbfc557d9cd64c3e17228ebe6730c98351c60877fb878a88f4bd318aae0c8c702a5ff2f6a23c993bb87be6d2a6f00c7a7a80ba9882b3d45dc29fce3654b168457ffad783f9142bca883eee7e2061715447a22de2d35dda0beefc96a7c695e5db4de2c69facd2d67264fd9d376581ef8dc1ea1b4a4f2e47d12ade4ff5a14add6b1775969261514ef879608ff820df7654d9858180af338c4364e9750bfc624a3dccad8c4aa861e31aacf6f9b783166bfab22a43052882bc63981f2395574ca11ed6ec1adf3c894e13677bb220cb995b58cdfbf715e6c025f01507c35851ca0de2b395772f44cedab566d0933214b0bebf67b64d58ffc7ca5946a3eed06eba6d25f6d83154ca2505937f877cbb24a03a49d7925bf338e42c2e65a4f79b114608ac9300b9103852a8c231fb8e32227805b3aa1ad8d7c9c8394e5c6490c1700f2dd8543f6b86d2b57062de3b1d581320bc5c70eabef2add49d1bf19b09d5554165a96552718d1acd92c4f558ca68617bde16e9112f70d0a361fca8b978e5c00caae07204f21ebeb378329798daf80f1c35bedc1318852aeb7d2990fa98c7219c4fdc6a9a87864fd9db203bfdc166f1a17693f05a5a48a27b997b7acde2de2584faf0341b2bc4f3ed1960c04eaad075c8508ec4faa2e6333a9f97c132eccdc7cd00418a6445987a6d38ff572ca2d2b23bd7df3fa1272818ffbad890b3d71eee05a2fe7f384b5a8db17831d1cb47a072660cbaac2ea20a41bc76b72a24a2829fba0cf22380fd4e7ce57868c136f1b2c7f5d6ec7c0d128e8f16f0aeb7a2981b440f7e8a49f9c3603af68a10637cf0eb39a85857c0c34501cb099f8467b263c8f3f6e7387d149c607a8aa0ae9c39326133138a9d7055224f5f2add2dfd0a2754dbb078714706524bcf9598c9a9d1aa94aa18ce723dabadaed45292f97a0ee2971245dfdc80e70863a94962b29e09722b7e18b469e15eb4b0623d832a550a197279a48c8c0c3ca1b53c2c52cc1a37cf84cd26872985fb15f3afd14b9fb50f4221bf962ea09305e46c887cf6b9ea97c5583f25e00534fc7ff3968f385635a6f68f24c7d3ec0fb8f4f5ca2d2b4f7c1a0a820ccc72afc4cd419919122c0af83d8b62750ea30116fee2ad1e3443470943c93ddff4f9d3abcb3d849372a136a2732fe331648f32a618f847a375c797d8dd56c4ded3d9298403125a997c1506c38d819b2a058624c0ff0edfe531af8c32ab1d6bf5791b7ff5b767d9d7dde0a568adba6100fae9be079611b6f83e3697de9697fc04315bc97763096f3ff4cb08d129bdeb912a0c0ac3dd3eb415f2153fc68e0b665cb8755b5efda328dead5612e446300a738088608aaaa4223f02ec899f07cab62bd65c66553ec1c625a50296c0dff4932cf1453db504169135b9d87b27462fbf380892771ba88c0cc7ac45494d5119aea8bfe8679f70d346e743306a3afdaf76afeb7a5d37cf003990b9409327bce8dba13b79c6292e46425e769c7fabd13b415b0b67d38ef6ffa5a208427f7d09761b5c94c32e0a82314e7b087ad7ea8cd649f83f2967a4f37b5ea94e2d97a964ac7a6c2b9cf432c8093ef60c5532a620dc26783a06c712c8ea02ca97154d7cb58244dd4b69d0bd5b401d628fd5d3a731e4fee307a33d35e532b4c1921ef1f09b08277d00a6519e9a58b693cc576f21fbca9b33d6ee598a706170827794eb7fc4783ea7ed2d0905ffd8168f42a965cca69de49c03f705d327c1e676bdade7b7d3289305b775c5b6bdcc488100f31459d10ec67d6aee003800e0144f1f17f60c71c2a1608fb5b0002d72b72387bf8ec3b0c9396386f7f5861633cad12282b9ac4bdb9dfc6644463e8c966e85da58dceb957957382b9aa3d0a715d2e8cba6e62878da4b45d82cdc935ac4a467dae9190bd5644492d11022983e3b4bccd912e3a14aa5591c7e483c71542ce667f7dbf95241eb55041dc328e48ae9dbcba5aaa13697c2a792db72e51c520e760053c0cdcb26e22885c1bb284d488fc9cd8c6dee0eee54051e128f0ad21b3cb95255cd171e7d173ee3b170f56fc334d6ea3c57eef3e0a2f8cff7f95d944f0fd66e6a40a693cb19f109e0ea19fefcee2846d78f9e34a4b10afa2b5044cb0618072e6def92783c1b8fe60ba64fe459d25bf49934317dc1f0a7accb83a19cbfb9f2411c8bcea4d9f38588846596f60625c1d3c575114f85f880e42fe0da5a2b286f10f6bca40b1fce834151b5215556878e940a4cdcd5418906268c3ef703aa319ebd17db5dea4d1c66c5bdb788261ae5bd53ecfdfe3965febb28f59ae0a8918cc530fcaa7e19eeca4466364c5e2152b1ff1c157ad201325cbd3cd3ffeef1cf2af93503cfd069ad6d119b34de43edeb8f71d23273caa8ba40cc258023b8764983d28a3d0c246b4de598642989ea0694e3ca6b67db40122bd574cec001537d98bd32cc2d1100353c362083a84b0d333dc9d74ec82a0168dcc24ce6aec05cbd6b6c418c319dca414b0fe75edbcd9d64352b166d95d8142b98257f540dddbbd05e15f56c470c9ff92123b00bf2fb93ef00be7dbbe9c34a6b07e3fc9edf6df99090589b6799c3ee25704622489349bcce69f4c0b61239c3eba4e3ef6d2609cb93a522d4c68ecffa2cb27c6c9b431ac4483a2bddb4e9e564f6457a9aa10718f035256bb73236e5e343e4af86d4d550fb540717f7bb903b9b7c24b8950c696f54f46eae3b28b8ed4a329066a2a37532e5c2f08045fbe984c86f00814448b4f457b4f5036c215f6dfbf32a5fe7a8a0ad7b87beca812aaf334f96c97a98fd7e2a85b652729f0f62f2d6d690664932e18646bddcef3866e54d68f9c2c1af4d6e7c6117cae106eee0a2364e92669bf24cd615797859e1e0ad9972abbd7a9683e1c9e656891b3c7b5a6daa45d63c0242e333f219820686be20a49a9c2b5f8ab57863059be613c0f63193c55a8b92f1c34d6de1bfc49f538212128f8e57575a7d3f855b9dd25acfa3fa31aa7ef19b24c7746c1c11fb21839aeef82f9d584c154f70c1a98a100d2c8f5d399b419f80753a87f430cda46a3c4f76914c151b75afb8ce17e7f7877eec00c22424d1da011821047245029844ea9b390b14d1727cb9161a73656eae27237f9b3c5c51b1c9464015e690d2e5c4f78e9d82d70113901d7c64efc0c960098b198d41e48827928fe977bcb9907f3c5ce75bbb9d55835e0cc69a4e51a85326636a60994fea7fefe83f8b312a3427e136b9488205c265034474eb78046a1eabb96428d81cb1cf6408c4d59a94040743fefa3beeb3d13fb5dc365b1477a7dee686274c4f2bf234936cb9bb59aa46b422f74fb159637569a'),
	('01a2217c-221d-7d31-97ff-22f65d460e9c', 'grant', '2019-03-01', '01a2217c-221a-7f13-ad3b-9d5e1b123039', '2026-10-01 07:06:00+00', '\xace675bfbebfea28764038e88a5d82dfa64e0171cb316fe728907fe7f7c8eb4e', '\x0068269eb9739cc0ff3e251e5c23a88d07a2d0642da37101211869af57debbf22d8525d7309fd3fe2550186e300f9c6946fd284d359d4ff9eebdea7a082989b5b5e14cc63bd7a0885b189dbc06a27e5cc902cd053c08282bf13afeb82c8e5f6bac78a7ead05515302d47b6b1f1b543f0d86312f6450f568592b04ecb9b48a1c08a410685c198ccc86a18fbd9f0217404c7aa6605d7c90accc4d77dd03e8409bb0ad939b0b31b4697379dcfcc6d54686d7e94445e171de62aea9679fb26967c39655ff8773a2e7ddd10b23ebb6e36cad2090955daf4acb0dad91023e0802c504b10a7f47a6167b85d7d248fc47fdb2dc46f5f535bcf4e19136311a258af9db310299b5c7a17094ac4fe574adc4c5462ec449005cb2036facebff7eb2385e1478ee7c9c51269400cdc4de07ca0726adad643fe473be3f55f053400338c623a8b2e55ccda8f358f6b14f0ce3a2e39370f9b54c6c1e5cb3d39b0e06bd65f32f0322b55cffa9b28d46d5b1004aa49fe1e8157d01c21e302271988711935a48ccad8f6dc698e84fd43a762d86020f8ad9517dc6de8dc0f469e7f45c08f018fb8429dacd12488b286a8f7dbf7cd40e70a94101e7e1c9e79e4b3becf44f1fdec42ae437cae457da5101d29435168afe3703bf75fad382c47a81cb30589d7e1b44d88b5ae503047023b2b68f4df7ae8da98c4c84358cc0c84bf77932f4f04506fcacdf2a91cffd184686cf2e03a31343f96727ac8816ce8800b38cf6862eab6283a52af3ce0ae77ed7b89de9385d5fad187d23242a8137baef42ce8ab8d6584ff0e5e19e7d5695731d6789f76a8df4ada63f1bb397e8dd30abfceee7c18d632d5ee79231ed0152138b133d720a4b40af920535a292cc728a3f1e7ef866bad3c8f9f4ade78a9d2e57607001abeec8f35d9acb43a3ff63c058c79e91147b176bed281984722c70565ced10fc80055fefd5eaa30d3e0dcf3e3af86f35abdfdbb8f4466758a4dee58dbaa6006f8e279bb689b9105b81f075df0c1f83152c81166b0ab7308352c72844b4607c40bba92659eab139999679001f2fffd406bc02c341347939283b45eca4c8883ed2be37ad777d4e985a6d87a047dd429a68c2569166371356d7d7c93395ec265d86fdc9143ae5e7ecd5610cce45a4509c8e636af6caab31046bc909c2dd1f364448f6f8690dd4e6cf024ad56b8883dd51e73e7b6c95647efde424ee0da994ec1b5b30692ea80b494a9ba59307ec8af26bcd2d27cfddbd2c00a12eb66fa4aaf148285ea82131878b3d0c9b7bd71a2777d5df9eb395fbd8b83a1a5918a1484e5ef58cd172bfcc3289f402451319fbfb461344671d5c94a47b71b73196f7a9106d9858f53bcf09a7747c616ac81dc55479b992a8f54320e5c04f0283500bde01382981ef5b7e51db2207dd5bbf4a33479a6e1f03fc5026f20062d50e22a415d53963eca4a3f57252087f9b6a0f67e06b87ed7b5178e7435098c62f7199d7564680ae51947119cff8d3f269c5eb6fe6511815311eb6aff34fe7be0ed35c407c1b110b9f2c7e99f89f61928976bc4db3c72bcb5027b171e65611d04ebbe844b9aee30de9755a4ef2b48a494d4e9dc6b59f21e67c8b3289306531d07e327464d4a758d673e2844b6f06d75630e0645b28a59726ce56c3296d4e91b22d40f4a2188af674b0f3b9d3d6a19e46fbf7dd07f2fe29ed526dc1b8676d795ff90c1ba91bba6c2f52de5d66ac7cbe8395154cc0f293c717fa49b775d61ae95e34f8df3ec856d04bc3def622fc34e8b9b9064dc5b438833461895d07806e19d162d17059318ac25e40f4c519dd844f60fce4449a3e06706cfbee78831dc650a7b4fee0a5561da1a4858319fc749876c54b416d9e0a89641a072f282c4d578f1b155e2e749052b61850e8164a2abc1251035cb0296c968a13513e277dd1b37903ad6ec0505823923cd2e8a9e5bb992c90d498a046edc006da493942238a5e4d37ba8537cb3e2604cbe3e7fc5d596e3a93e291c50effdca31fe29e5e7dc1dba818f06a81d009ff95045de39ef04d04654884fce8a47262b434eb0386ac4a052c38fb16f280926e777f3ce1ca8366fd7de78588c0ce5f1605ba07cd0a3291257696504a450549d4d40ede50e0b69b1a94a8f7e188a5f55f12bc272392eead189a54d6fe05bbacd063c48449f6952b53db7574ddfb27065ece073e482fb18ee3a8848295adbe624c3ccaad595b696c9433426fd659414d48e83d1f9b94d949f516e1ffbc81f55617e0be206bef5b30c5b4c6eb78f7b775686f43b9748176765ea1ba7c7a2ba2c0489b13517656f8d26a803d5c38dbe851a2df9e9b47bdbcf42ed12cb70ebabb2c894b323fb9acbcad020b01bf6ef58c2138c0e273be7ebe4b18820abb552be616c88b5b264a8f81d74697c2863591be68dfa2d34b807b0ad1dae583295acc66c84cb2feb6573735f624386102651fe56afcddafec035c5c99e50a66f8f355c5e24254c657356cbfcf3b60918f83bf299c36e68fe3a8fbf25287ba62f6a41f18f2034e98d9995267584e90e12586b7ae0068e9405a031a25023f94f802254b57bfee2032b6411fee75ff5da2765351405c53ef6f4465babf58b08a61d91bc681bf523d2bea07f9202caec4c6cd0bd802bdc4ca46bf2dbd26f67d954449277b609ff5d6fbd426d8423b16a3762dbfdd7447469864e1ff6e5d5968e54873b4c9d353fa17a8029e328540b37ec35b7a019d432e6c78f04f957333fa8134900f8e3ad087cd5c0c870b3d53f1db03db910272076a28c911a15e8c311783da076b4e1802f8bb3701b9883ac5db22c118f9de8223e9bd8e9e0226e00fb7064f36993beebf758cff5599c8bb4dfc8c53f3c9b50b86f6ad01279277de6cc089a73a61f317a52d4e188c3b814a1fbb208545fd8a72cbc60ae62df85a10f0357906e0a853cb231e1c7098cf56997f1331be73069bf3fbbad9d49c6bd44fa2eea6f700490236592276aef0b1886cdde175a89731472847041c5ffe1720a9541792ddcd8d8590803e81d9faf1c3a904a3e1f1474a1fbdab7633a9c2522ee2494c9258ecab99c7eaf3da7c1eeddfd6610c3f36bbb3f6d1911ecc5cd23aa91c9d3c1900416d9b19ae6948a71500a93987d018ef2e2de0649747d0f47ba8366e7c247c118f873f4aa575679d982bb56d5e9b60d241bfd4d250a1ba95bd064b2ecb2daac90eca64ef2755b38a8dc792c02a2aae836b302dd875f728e011bb2d2fd035a0f783f6a121a186a410742dc62ee66cb719a65db2131b7f389bc481c3bcf59e06a500d7011ea21138ac36d2f8440f70b82e114ab8b1286c60fbe2962d5dd3cd5c87aa54d74dbb6a4696452a865a6045202a034cd79957f8f6014e6e87fc85ab8d96fc84166d192a8d4867477d7b70d8a29ceaa9f3882c7abab6b228cede6db06589459fed53055bdd56edac9895e6b763ddc772200d99348ab3ca22a1a4472fa09572fd7326d2002790f7381d8ecb5f2317a05f320475a3de17bca4711a35c9d450aed6d9dccb3e65c746956cd8c552f7efbbe623b77b2fc14adb97d81e54dda4760a2d2d5fb6abc7242e764b1a787691dc440502c6c5863e737007f9ae7ed5bef8856ed87dac0cba7c19927ca05591422dd3767fd6ef5fb898362cf52b59381d0d8b237d04d74d81b2b3abbf470d48d116477f335e0008f104d3b53acfe673b93fde418e475745559cc72126b4d6efed5520261300cdf88ed97eebb66f8e942abd5069f5e6a5e52d35f58daa8bd21fc8148a914d2a32d9aca576f08af9d8888fa21ace53d99cca1fe06f199ce2c9dedad6aa37f55ec6300c726cb3bdf56304ecf4975d9d3f85a83be09d3754f35ba3f3bb725cf696a621b50104bc5c3e3cc4070cd95f4d5ac3bbc56b3e0e01bdc55959589417a7fb5fd886cb15d50e9950d4c09e8617186373dc3ed2e8433235c3661bf4d909a0da7e53d18e54043c0b62c8a017d1bfc58fdf16086686e4021a1d3d6218b25ab42c63dc49f196019f483a46f4f50fe0462cd90133dd4e8c8bc6d13e307bd1b7455dc38878e036a9b824253932becef3db27312a91dc02e0d2f2529ad54fce3231c447d466f6d06ded10416371bff68c8fe3fdd03a892563c4dc40486d8e5bcdc21c281c0e2bc47ecb112c07f97f46f39f48880ee50968beb6e6906bf57d3740c9993ac6fd6ca66253854262802dcc45fb61f142e91a26abf2a7aaaab4d64f34617d7fa086007dcf8dd73dcb257c049227c3f017bce60586a2a12fe45769ba5c54fefb58b121a1d71aaed1d3501f8ed20990c184b5509c3830500ce3397d44cff018f3b7d7775969c319195993b7d26a251a901e86a128821543ce2955d69e1643388bd2109a290324e5a3c699e302e5b718bbee7933fe3d87578c69abbdcf3bb872931e1a62e1cb15c877ae2f13e27a9c7b7eef68a4e3adbf494a63b983991e0ab56b7ee0c49bc67d6a99b2116531b60f1962668899dc47796e00410a238420aa08338be1ad9a933d9f995fcf7f3612f6c9ea19e9f7f285a8a66ba622ee7f5180e0d48faa4ffa153358f93d8a039c99bae0d40b5a119a53fd52d7ff2f20f8a31d543e5b6e37f663c7daa3da30d9f15e3488be28019cfb65e403b8e4c451b89ed1c3f452b361b0d3f2bed6039e620e36f73f84581e0e0b425caea3313c43ccf757d0d3bf4a8eeaf0d712392eb4d809360b442177f545b987ce5b600c44d34754f5b1592cbe76fa81c01fb664862cc8fd5eb4283833a42b6697189b41663afdd92613f2caa29d1bcf4d0e8111b2b8b1b30a64497dbb4b96d3ea612f917474b17b5aead131f1e8354739fe93d6fcd4ae111b8066071444ddfa257dd1fa48bb5c8656cb5f642d71182750d55a4646d92712fdf64776bff3731570b8e27058c5012ec4447dc22dad549ac50fc4882c92c9050d7a195cc249132ec67b934daaeac7429fa602761b86011be0e1119a404fcd65854a63b4bb8d81dd475778be95d8d7a5899e3d6dfcef45246a1d333fcf258cc948cf360ecf93a6a283b69ccc7fbcdb0337c6a38ab0bcf197bf68a37ee1e4fd8b121181488aafeaf4459218c27e32c1ab8943ce4bed69091ec1891b93d2bb835ad00fa8c176f36bc901b8a80d4765d87f4ad6d3084f7debb6d99726c5b9f7742cd32d7cd7061868ca2cce70e88570941e54b2b72ba63b033c21f33b5aa856d921ebe5c330551ded81971cc7dc1c15a6457a30fbcce2fc7e3c8535c51edaaef61bcf5ff94ed20257e4887a25cd6c1e9f99da68e6750eee273c44dce0e248508cdde8ece39884a6ba1351919edff1016c8b0eefed8b988802063b094530f9c833e8b2f26b09613fb048fac749335f3a02ef24b2a1880240c50f8c86a005d3b9ed1d00a153a9ea4dabde4635b72753b2f36c31ed1538be146bcb80bc9be1cc95047b4e2302ff325edb5033d3a96bf90f0b01f9886134f23eb99f1d7a61086971921c46e047576e87ee9b254dab469359e888620da8b88453d9c64acbd30a740711ab793f2fe814b3f82df6689d30c2e40cefdb423399b2899c5bf24690906153dd1f84a95a05695d96248e94db762500f71d8a586e7a77e793848dfc05d25ae08cb8092518b81535056a22db3e3ada28144dfa9cb0f064d3cc93a47a8745972f3ae5813c8843813b2bb0e8034d8a92a1eacdd87b542ee4bd9636a12137e6772b5f56f05e35235c5221815aa1596e3c51dc66ebb16e5f825e03a46351b8dae86a906c8accce56ada374d871ffbba13d03dc76770e2bb81f9bba0db6c93b7083d74ac479fcbd1ea7a542584510f9e8f23d85fa126b8f558344370cd1107bd09a1a0f01d4bfd93c0db7a57785bcd54cd6cc4bddf54fc7655c77abd4ac4f67b6f8472ce9813bc3700b90ca604df7c371b421a0057296b46a012c47a0dfd40c26eaf0adc15afdc3396104b2a8fa690a57114fd68710b8fc3fe86823eaaf1504e6749cf7f90254b31263f9d44a678613c582c817817be3a4f3c9b737772bb6741e7db2a8c5ca1f543e5f9fdeb777eb1313839f96e3656d27137d7fd9e8fe364bdc0c0f9ff4e5df444ba96a93d5d4e07a17ee204b1d1224e0a4b74896c3873ea074a9b9b0ebaa3dbfb9e7081c2af683c6aa80ab6125d71c2286d67ed11c2e544e0148c6ff64d4436563c96dcdce755d5bc545de1fb2e7faeb19009e850485747668014a6e78d03f56d3556b8c83abb4b10501e5c1fc5e37f30d177ac20a54ff14479b447255f768a4f02ee2ceb753e2b47800eb9bde00cd6faddb5e89e16453cfa8d3e543909f13c8a9ca575b4493eef925c5a28fc8fced0568c14c303b7f4be9aa202cbd94f391064cefcd0f6b525d8d48081697b4eb7cb9fae77c783782cd8ce1a0e77a9aa5408b44078dcec8be3a5bfb370890e78d34e7ca5ab47cc2565d79a0c5242591b6dd76b5538d954463ea01ae9556b5f795be9cd86f8580b31b4786977b08ef15771ebbb2097c8c390c359ac4f2f9da27acb5d0fd262c3af7f2ab275fe7e12456f0470ee1b1eb5d71dd02be80e30aa1107017d5b6e2ccdded02331c572f2955a9276e32cc77abc4bab01acbe5d5d65a1e806d30ac1d35ac9f17a31a1fe785e5045da1c4360bcccad3c812870eaf96f671d7dce578206d9496117740a9d09a61f2823e90e7108e68d7ac81130c394bd5cc7a17c177024378bf8d94618a82687d7d8e0b9651a5dc20ea251276e92d1b0522a882b031520cef0c53c6909925ca7c4e298e989f06066bb19991595ca004bedf3ad71908bf22b97e65044b25595769f3abe4d9715211e4fd05bb7461317313cef9d1b5454ff2ac19e13fcebfdc3a1763709536fd00f7aa830ee3178257d41a89eb2738d2dec6ae261b801132874953872db972838d2c7ba8f22c5d538ae512c68890efccbc1b0b05a1f2db75c82a66e29f6d2c109c459d0d0569e648224811421cae14fe800d3453a36b0bb7c846ed5ce6c5c8baa566d063caa84aa99730bf5441b5a11c0da0e1b6f943aa275157c6d0fb3bbf69fb0928ed0293a412288ce7e397c6ea0c8dccab70a3eb5c2c7fba78193f719d9de422cd3f7a9fac99cda0f909bc9333c37b18843f71beaae123286a9fa065c071eca06dcae4e74d3a334ede440782e46db9d0bbfb8fcbfdda39a67fb18c41413cf9001f7a80dbd973b928dd8d0cb74d3b2bded6ca8218c659a78cef93d1e835a67730fc717c4643a24ba9f8ae9a5d1b1122346380bdc6b628e6350ce6b4e87f0a707a2e7362c6324dcb18bc35cfe3aee83c67238335a505895b870155fcc3c82e305c06b2cbed12cd894e34ca3b849978312a979537417b51d93c58e0a6b09c7bc7edc790527c822cf5bf60585e38ab9ac8b9f0d257c517240a32cf0c3218408b4d7a087214e02bcadee19793f5805354e79bda4d443d8a99f9d20176bed850af0e21d66d91262abe7e61fe69100af3650cadf58aa3aefa303ad90af01438e369c072ae55860cf5e862a8a03f5453a7cfb7d796941095d7644a21c9c46c37dbef2b58305f4d88dd101922c0f57704d8f65e0946dcfcc94e44085826198d43ec4536dd248c5a19bd2c0c705971167371dcc59c954925f960b284ab7031b18d19589a9e265f01c3122026e785838e5ec1ef0f2df6f38edde454d75e6ceeb695b2bc0c3f88d980ad87e6aa0cbbdeb10cfa7880aa77976ab1bb87aae8098d5b4c27c747e7fe5e9e62a2b64cde2b9765230f30d7721d6c6ab187fd37f74ff52d366af7b5c4fc03fb572f8eba2f72514c6755db3762ea3e4216e68551c1a55da632e2ba1fbe6c20e5d6e66f920f90c462b8f745ec51aeec8c77ad0799f3cff8623d74616f6eb20eb59cdd25fc5830eef54d060c994a3d878336baed030b7137859b8e830a7966308274866e8a9368c36bb41aebc6945a741a8766059dcfe4aa592f442d76aeb28c8b1a2a1f5f68e912209525d8e6fa8502cbdec50091e30ee171ee0ea7176e2b9bac21e111d291cb94d1240708e721bfa068927a047d3ffab8d9e79b42dfbf35944ece29e29619b4087429169f4438bdbaafa70fbf1c401dfea2cd087ba6a35ca481d286089554d6d71f5af4020a1c9d71109fa2da47317bac08cc7bc89f94f50df6606c98ee3f43b7106d3449b69315ef3c411a90c774d6e7623918c0ad03e0ba8db35ae9b0f9981d85765923884090e710d8571e498ece7fb6a979016e96b4b6e6eaa2d9fe8352f26104810ae95e48dd2cd98937e727cf4f2a464de696916c8b8c0ea5aeddbedb2d3829fd141bcd80f544fbd70d36356135253e9226c17f874a0609bdbd28c106f43749b71161b0a7dba8c63b5432eed7f95a97202ba7a7dba3e00ff0528ac8c16643d18ee9fe04ee161a546b8cd16b4e3ed20998e981224c5c7d75217af530cbb6041bd59528b35ae21b75cc1af25f75585da740597c1f2e6cc48535d41d698138b33016bc71f6307e99391cee0a703762c19c5faa286c900c02c064124da8c001e882adaaa4a919d1bba1b957e54ea5b6b75670d528b76723e706e2b27b0a533a62bbebd96fc5f71c936067b76ccfb555201cb33986133d40913db75944cc80215af2233a7e86a73108b2bd3313ba4f7123620d0b1ca7cca0ebb8cb6fbc19cec9766ca625c62bfc1f9c068b7105aa0b86e08032e181dbefad3ada8d766a27c268ce7931dea0a268d207f95044dab21b9d3e748f150de22277ddd901f9bd65ab5c0109da9aeaccbf990caf988fb601eaebd1c460920d7e0690f259b47c3e1c9f666c10be78f0d8fa2a295e5024cf8af04bf68cc57f56d6fc2e5351fa012142ac14a15f0f016ca372ba101bb1381c2f019644f4e5b2e26384dce0c546e08e4e8a81a741b1a49d2e3d8aad34a5f373aa9b3184362f6c54a3146491c84a6f2f064ca6d8d7413bf59b2fb6695741532a8faaccc2c2e8f241d06245a1d247f606e2caef1f327d0964bf1453bd9d4d4568b60b51ea39f0cb3ab2b595f6d0653f15fa52d1bea6138a3dba50320e77497174b084950f7cf82e6bdf7a89233569b3a47e746e712ae3229a3de1e1533128b42ef6a5210b83760521df0470e08bc74f633f0b34c5db8c6a8f76457ec9a47f63cab6c4a40b9812f27109428b7a795becab92844e6b6ec222b8fdad12571c84bcc3a7081a5e96edf05bf45fe8129218d25c63463dca0a21d0e0cdd7b5ecf5f0a4a91863b868e274a434e364b413f9cdc0efb8b43f62a28a1939307d2682a901b4479e94fe3fe6d105b62f8198cce867d464e0df4c983a1a2d37ce651fb5cf6e200e54cbec76e6a841d6f2b59755535e7b80bdbe42c54c0ac68c9733b36c16f1da2020fb79d9218eb007d6233e035999475e2dfba4c5ac63e6a9a9e7cd249d29d47427f964214486e34c8cfc2504d2a93ef17135500b909b0481c39e77cee9b73d24fb10e151dfda01ab9a8ef187cadfb9497818672e61407686eb4a431bae080abcd1beab4b3bae19d143df13efa5542a1c924a890158759af72b5da1246fa3b01276cfa7e05885c8f99471d77cca3235973b752a9025e832ff0fc82910927161c886602666b656ec39fe835078670a9323f67ad28c2c6c1efc586cbcdb97f1a5deedd4f35bd10bdab8ec3dc027b1d5a242b86039a7c424e82bac12ca735792caae9715ee3d7ae5880cc1453c86b3bb0c0f14b64ab9e74ed8f3c6a02a04843f6c9dbaf8921817ed850e44aadbf1a19131129f780f8b3c22e0810a9497d96bfb1a63e0cb9bd9a763b3ff4dfc7562482aef015000b4b9d4ad68fa8a0692c57038a0f22ff636667b83f05193bd65e6511c30fd98c8e28f1ec81f75ea9ebaddf327f9747aa37e290337a3c8949003084a4c02ea12d77996b42310f95141d6667e1293880ea963cab972bf667079f52331b4e9e80077e35abc416c118658d3d7f5e5acc870d7eb78b5dcebf9c49734704bd5241ffcb1b67a0945875e8690aa1432c249f18d1f00b320df0acc99e44fafb79da6156098948ef0e034271a6621b1f594ec67adcd898ff4597564bf7bef5c752fb13ee1c17fa75dd3dab89d06fc2cd108100e1724d2aaf0ef4f95437eae423b91c62af53d82d6e65afd79aae74670c389b714fcdfee5c7136d0ac3cfd30cf9ddce8882c943052cb99c730269a1fcc80affd846e05914b254530f32b61d57e87195b2968b7c341015496fcbe9b81b8437b4b0661cadc3daf8524b0f419f9ec129e37ff53fbe425f4b763b5d52d5624b3d34d06af96c51eddc26cb778f850daa2f66cef7024355efbc1e5caf6a5ea35a0786b1972b274c100e8902c1e5786cbfed70b312cd7c2070ce36b6975f1c80a1d3aff4cf6964882c690af5456f1ab331a92c380cc1817cd9aad7f94f677164b865af7a05d1ee9b586a986dfb3c928172c0722e00f230ced6967d47640861e3dfac90ced09148af6c62bb5b994a5e02c02cd61e3a0e445b8059125f4be46abdcbb0d8b1af4f6be846ddc31d0c98ef8ce58289dd3727e8cc858c131345377ca61bbe0717fe5eaf4829b6344a94f083d134858485aa011c0f95d0ca16aadef9d875bd0a5c48dcadef43933d5990cf3f5a0a8678e69faf91ded79e6a2abb1cf9bc9f0367cf69c2eed7e41309608aa01d54ceee4c3780946ff98dafc6c1fc9199c74eefc8574314200df19cecd079d488cb0e3edc8755fba96ad2fe80b87786ec77abd075d358d37a7dcf79be2f24f1ef3ee146161420d2aa67ac348647cc7dad2d9512d3b53c5d6a3d3bb02fb1c45841638bd30e728011697516f31a19266fb95a2430adb92cfea4dbeded280845448ef9617240ff3d3a22c3478c937dcce1cc59bb332de331a7f93e9746095919c0e5cafb067a2135310553e01a43172c8458235ba7e1f9fc5258ca8e44818d37c647e65d420039f33a273e941c7fdda67a130756cce81c1fca266cde30d221484096bd3eb109218df86392e5e8306f542b1b905d78003b69f35bdfb08c30d46800423a871437d5f048bf0f3b1d1992949128e113e8a44dabf8a2c610afeb1655f9f6de9bfd056f4495809fd0b23eeb2dd525b4bc31ced2a8223e1a8cebf990fd5f01cf617b64e933c483785b342650888715960a151427075cca9c90ffc801ac96c643d13a518174609a822184f76ce5a4da404d59479805695cf26f56b71eebfeb71280fb500b044c682aeb0a95cb81600ca5725222608faec4c75f1211d05d4eb26f1a3c58046882e7353cf4fc0ea4f1e17e35d71c1210e4f8f44b28fd262399f0f4447c5571b5a425e12e45995b5a4c4e7b2cc17e9df2d000108f2284bf07c76746586cce5891462ba903700ade9af138fbf4c10d617da26c43d79c03e09283d888eb8a2c91ec179f9ff383195de9ad3212be39b0d9f0fab95862208c66e832726ea14ae1ec745cdf3e6cc2bedcc4312b4daecfb33fbcccc8aebc43d6cc3751864ac93fa28328fbc7e65148828f649a00fe70c6a5fb3f0fa868a54becb0383d2e9b5e16582ec9da12b110eddcebf5c4a4fa518c3b209b094dd2e27de44297f291cf6aa7e739920c49a8fd8956aa423a95e826d3db23aa8f37a114d41a20f26260a2ead3ecbb4c647291fbe9a28d99b6d8610120cbe840303f4bec74528dea3133a9baa527786f5d4abffe4cf699c2795df9d68127d8090c481daa907b2441c66391c8cbc1dec8ded31f32f9a0047cec6bbb9010c6fc5f78118c7678c41385a1cf59bcc1160112247d5f73ab828512cfbfa29664f8c9f9b35f142f688a6bd032e0ef4156afda60e7e9be111c974046a2106a27b54e0a07387c8fbe6575d2d2070f556479470d6578716506386c8b8abc3a110cb1059a4d19f7e4e3b8bbe79786a806fd12654ce827d220c01c0624bb84fd36bad2c4ec91d6d290ccf15537b48f7642b85f4940819627ef4e8b1d2969d639365fe053f9114930638e6894094c79f7f2a8da05b99264091d49799c09002f476607ad40f7449a077881fa9391afe8ee5e65bfc488eccfcd9d0440760db86f45cfbf3e1d208ef41ebf75003100f24bea6a4e5887c78ceb34eaf9ac70cc359beb615ab00f6c00313d42a6e24afafc7cdcacf2b5e3b9a227673f47233d854e2e503d9e381e38b2ee03576a69be0bbe3e99c278f2eff8f6fcc7001064a700e5dc523a69edf6ec7381a33e1674be03d8b54ae485cb7d4cedd141d84e5d5bf0d88e3e8bc753af7d1377dad7b54566fa09a2ccc912395e465dd8cf12d67c7e99aa41fabb522026e4393f94183458770d9b03fef9b66660c34ca3162dca1d0469b018ca36021ff73ee29f5e9e6a5bb95937ef6316253a2c8e3243f9aff28604185a5332ffff7bc8b628eb49134527e846bcb303353b693e8003a7099e0864c766229845d1b92140e24c77dfe3c696c7b6e9a12488f1c2cb96b774a21a3007df702c30f1f9a23f8daa6e5a7e3f716153f144b1ab784200ebd70a7e1c5275b32da4a0e89f85f9be0e590c3866f2dbceade8840ab561b35b8457fdae33716be186b340f800d13af56d7141a09cc80f9e8b7b3da4818d8d3d6c1e8dd636ca3edd9dd117b6fefb5a1e7fe06a115f01433100fd2616909feea261858143ced0a310f78a9ae23465e71818fe4094fae9ca406c6984923537a16f167d44ae87000933f1857820402c79f10c61047054019768b2bc9500dd5ca55512df7a9fe25753809fc2a5ec07e0a7ebd7c227ef08aa34f9975e1e0b78f3bfbb67311cd2e7aba51342765871efb36376ff42afb4173bae6fce94a2f18ced5d8ab2dad619cb1b5ccf75483df5d4ddcb2b60a25c0b7853bd9cf8df407f0306c23e87ca12ff4253e48ccf4ad5476066901b9d4a0cfaa2cf1cc71c867d6b484b8fb797f3a96dadd63c7c16d172eb2da85f40d9822070f5d908eeb40ea066af9d15f0d39e22838633e2af17331ae2a09df1ca971c06de58656b6e8525c790f363012d00e54c4625e128db3a28d59ce3fa30e4b16485eff4e2d1600223cd031b8b6e6dc51dcce9faf053856d2ec048b4d559e11b0e6db0157a3fb57cb65a9a023556bcad92fe9d2e18bd9de0035265235c17d1fa5a22b6f5cf090c8b8b0df53bc20595a92919b9458b57b60fe40a2e58ff7acc8b6d64eea0199480c6eb3897d3bb66d5f7b56b69488207edf4676704520efe68d490611c06fa4d8b86a7dd2acb6bad255103a517a119f9d10358d823de86da67549097399f49db227cdfc6bb18303028b8a9e47454e2f484ecca9f8e12bce8af14cc7e0027982b28f10da4c6ecaf73654d8490e6768e56a31edc88f7e79d155e5883cac81c404076c62346bad051878523df27114d25de1f494ef06547962701aaca8019e3d9e6d5117f407413376d3d16e9638bbe4f60e309ba74a6b64bb37b5c1b1da1a95c73536912fa372a58a4c90b306ca0134ed87dc1316f3f9f2083fdd57b5b74183dd82f19523fc6f880e31114e8aa71521c4fb00d9948d4a3e4006b7cce6258c5d3b4740af57795131a268b9842551724ba3878ae81fa6a8ffefe25f5a9ec4998173df5b11c3d1d8c01e5fccf3beae71dc02522f2a2484056af75360035c90d3893708eae11cf4ca3332bceb9748a073e15121c78ed2fe0a145f6c86202edb348d5d3f304f055c1d6ed4a5f0e7c8a5e4896d9f3394d7c37eaed16ce1496084fe46f37e20f3039aad7ab54724653872911d94c64bf3fed5b0f5ad1f8496d25924012e31166363e265677b148174e233f86eab4ba1d91a9fb73f2693e9db0b13aaa90ab562e0ca0ec6146b4b564eb85109ecbdfd1ed3f3e5380057d689e4bc506a5bdd175914bff70f443c0001b11aff43d00c401cd1e64603732153f796c9af3bae32fdf79845cdc40907cf7f2496dd8253ae8e4d07420edd5fedff22920a28b77c8885b009d56b325e9a9242a02409daa1581bd48f7bab4f6d57a74c790d0cc7c38a0b571b87884dfd00c6dfab1dca78c12e47d285793c1d1bc78af78895bc8c207e57dde0c70a684eb2264371dfe334705d477a761b4fa3084327d80351a5db176573573af8b60d06c84ef7db04e1fec39e14edfae725ab90d2c691f44846db9f83f5c67f75f3caa59bd51d73545c178cefd4d3695acbaeed15194a8a2a254fe2f5549452154c59259b7c9588414a4a39edce630238c56eb0b6d1242da8baf174ee78b024ac7c352c7271c538ad4e062e3a78daa3b017f8e8692c8a17d5c619319910dc1f57d3eaf2889bc4b8504f41a193eaaa496ec27cebaf4110f9fc81ff5141dc61270c730c8d68bbd65ca44a2301c3dfae9a1ca93400c9f8e6569d0ac5506573075b1bdc50d585cf33bae58456da93d6f697de4a7e5fbc060ff734516563e3d31360fbe96d1ee2b6560740e8526e2d36e0dcd62d56ba11735d422a0e2c6da7134a7c300351913110eed6e8ea06d5e07addcfe724f521dc33acca92d584df264519467a8cae50e1a920cd5bbd20b4d8a5a7d0eb0edc303308b77f5d7ece425743b0cbe6906e95b34750a5e8178cc1f9beb0476f54e15fea996c6ceef3fdabfc1c3fea3cc1965255089741f56744ef28121c2c257cef3e0dba075403b183c1043d66d45a42183605bdf16aad92b7d289984647ead06659aa5fc6ea60786f70fd2cea9df970b2baa5c1f3903534d62f6334ffc545063004528625e6f318b7d20167f60baba95997638a9de519a51b1c41d4dbe85bc22ed98d440a02dcc2b6da3bb36cacec5338d8757c9b259d898ed701f4ee264475900f9c6f55d36320ea7d0f63017701f880acd9ba7fefe3c951c74052a2f4a39fbdade383c6ea274c2367b797cfe4ea56b00cb2d418319286f0f485f3b6f9ad6080458324825c954074450e800f406d12065029799f0fa7cd4133e8620a4f964572e3c8a8501cb9f74ae31f04883aa49c765cc55e86cbb0704db55a981bcece2270ed9f4b2ed8b15866943a114e4d7140c2edcaafa36cad08d19128090e6cb395f19c2a6ab629002455396b75df7c0112ba4eb22a50e7991afd63875bf5c2fd36c3726b69c7f52907af7588c3bd4117f7857b5f77cbac733964716deaa0bd3c1f560def4e58569d72692e6482531c174fe2a4efc62654305cc1cd1f1b513510bb97c185084120d3cd4cf8daf082bd48527b2d602728e6eea44c71ee5431ed936365f361f130f4160e303da3a69d67dce9b5f0c824ccf22f03756187248a731ad19c2e18d8b86dfd7bca39ab6445f5002a2cb0c749ed76992076a99fab435a03138f9ce5fd5dd67ecd99dbce34a834dbe72b6b12ec38c9e9fecf7e5b3c0770515e0d708774935f71aa3388982ac94021bb6e60097b11b46f5dc2b8645800a796e2974e1d728a3f9d444fcc6f0111dca6dadc8685410d98b3f52419fde173b378e0a597cedc681819f5127a063c779f4bb18e8895eb47aa17a64d224b29018258aa7ca3291215166334a6d220b077a2d1847127af8ac54449f47a26f23c449fa81f2692d3027b21d6b450e58374b757300973b788b2d49058466f85c80f67ab44cb59653c90df9bd3e293cd38a30f8bc6cec8eb3efc7f20036ba4506e61d770e88153a5e7c4567f57bf08daf4b93271a47bbbf59bc81fa518c3242b83790b151963f81d260e70f49d7b2ab3b13c66a96c183716892775a9f9a8da88e67445545ed21e7190b17639f54d0f9cf1239decdede3cfb85cd79f98e4d70af56b54e9856e095cfcd84355e307b9c8d87a29e85445f6f94c1a4b411fd803764f03a36bbddc7990bfd88e76ae6e0c0de8838a33fa617eac0912f145c9a161bb9f5535fa8bf93b5efcfdf85113f28b9eddcdb29da9fefc20d6ec60c98ba3c4552a4b69ba6b06c8447424c839fcec5e6c9907d51f8175967196b2171c8ab78752e6edb16cda031dd04ca9ffb92e28c18cfce7f0db5bbdc3f8a80cf21b253b00ce12754e705321e7d923df8317fcdff56f906aa828b44e7e6b2209c0baa1f67486a56b01f4808a8e0493be43b04e28f19c3a6d4eb9f5aae45f7e5d1c12863bca3bb7e99b4c5caf6a53f02e40b649f3aa91722f92c25d545600b40515dafae29bc19543f71d14927810b108cff190c9dc557b6934a21d732c355f8f39f9c3ab766e470fc85095abc23c85338512082cccd931171f33c5561de7a6c3c3d33ce9f220d85ce4bc13c774ffd4c27356a92c8c66fb25618eb376db5064852afe04a25a7b067443f4fd9dd3402e9e8a3a39bbf9e32485b0e1ccb94838eefd297b6b335596d33040ed8d85b3fecd4db56074970c33d071c4c01aac968021bb61efbdbb56810970f8a48e7fc911d4bf06f6fb82456e4f7b09340a4599974f80a561cfdabcbf919e6bf707a5ccbda935cb42c068406ae5b464220be411b0ef83774105fcae674ef7e11d37c952354b25d7ee07c2c91432e6ff397ffb16f1b6da62469e21a1176ae5db9b86fddaacb3f4976c68f68507360fe4a0fc265faa7dd02c41377269c2db4e42269277f89fe839dad0720f9c6e3b00dc146abf83d19ff25df60d781526fd85563beec3fbde5f1d72faaed5a60500cc868de6fbc2077c3d64f35c71b683f6d2df0222ba03c865b157a71a5f63f75f840012c6db694039f6b70c89767626cd5d2cff3c3cac3124c8f49c91163ccc8a0b4eb6fd1b37bc4bd1b3b48e7bf830234811613c4c687b31cf155f67f4edc42919ab385ad3b0a2bf2202ff05379bb23e0984222750b8aaec05a7647b2be62acfe3b3d13585a9dd54204561fdc68ad8ccfb8af7ad9adfdc2efd5b338fdac7578bd4ef3da8f4f1550875b391ae40a62b8301e921ad84f6e289b7d09599ca35c3785b49f9e7f25c97ed0eb5d5c629f5ffe017a0543292894848659db52bf3ceee970183208bb340ea4801c2949bbc9053c71c172916b683e3e0ee678032d32d74b3d19c2994e306a1e89e13687e5089c77dc4e5c880c5e1fbe852d7c837f642223a9c2ac035ef456f9c91800c5ff6be66482fff4208a2059b788b0d0f4d4f4e751bcb95a8540c49f7c03e91e4eee6d81471de19c7646fcf8b002c9989c1c1610ed2082e30dcaec02d9c36d05f9d6fec848b08036cc8935016c5a24ca33abc9e8a8fc3e97804789b94a8e0e290103b047ce016b9799382b10e6f8082be6e37eb2edb5c4d6e2aee201e2f5361d54f9f490e98a12c0ebb4ac1c161254125a1f6bcc359522ddd44e795c08e0d859a046501f10f66fe1667c8c732199aca585ab949c1c6c2c93dcfe3ad5d3dcb55e53020c62376ebd5b401b76ee982cdfe660ffb310bb9fa1b9b055a61cde2b5d79fcacdf339893d4d7793241248d79b879035f0cc77b0c5ad4eb7f56ea4c11bfba031377417f2f4488d0ef277c9bc36a5c8425b61cd7a04f8ea97ecf688e55cddb3fc31b77e0ea7991eadc9df0dde9a959304df0d085642dae00091dbac01a07559d705eac24c7812281637390a70b95dd5965fe9670da056ffc6e442fd751c6709f3c95e4a3d63130857c8e8f44bb74010ac47c986737876b708df901fc1e3db58f12b0cefe0832831f37bc99d37ffe9e79c252fbaa26d57e5a971939a30098c3c5a2f00a1246b947dc48ce560a409d87a9d8b838d52b78232929e0e30cde9d254b9148096cecf42636fa59c32e79fe37c7248220b6b3e98c76b7f5926bde978491c5e1bc5c3740c90e037815a9b9bf10767a6fdcc2fa44d718f625a52bb331b2a675e2464597e36022cfbf3246f2d0880f8b203e5e54a2b6dd8f5b03f0954a25aa83c3a37d265fcbc6a3282a3d1f28f961d81663de8a0d83f3dfd907f800be166c2b75d6855074e6e3a98d90bbadc0f6a4a06cce40ffdcb29ca315cd7be6a03f9bf16df9e15393e69b7d702f86a338d3ff10650290b892c73592647c5b36155c059e05c41de5a21549b9c9cbbf23539e36359e24da8037cbb59c680e8d74f79d52be62086f43ffbfd55f2ae47d2e3c747ce047ae88169330049246a89b6a9b2fb2dbf3f120fa3ee6efbaaeaeaeb8705c4312d650477f88ed9422ca82090a862d6763ddb3803e78845e810aece4c0d3c4fa3c30c59501656587659876222e1326aa10d65e0f45a2e6f13b78705db38d24f3544db8c9d028e5b75ca785c2b8d777a3fb052160c6b3e120a807129666c2013fc7043c2758004db8e57da7a39387a4ecd99d4d4b7e193cc80edd3adc5361bd9c8552b7202c87e8eafd6374f3d4498a9be7612a0d250b60f501e3609880a605452c991c291aa6faf6047726b3524c28354a76d5777d38d3fc99899923e1213202e795795faa2aaf89bb534ad66fab765054935112b5d67121fb8d9d0989403d47b78ad3af378060846c337281102a275c5ad20680bbfce9aca428880fa168d3f9ea683a66969890aebde2b4061d634fd6d58e28627ecc2a32920bb3575e0fd3084b33450320404c19e30645fcac7fc30f6d54efe1f3db53c33dcacdd96ec4e0a7bc904896fdd94c60cde5ac62efc088a4fb5a153563666a116a10eecb94660e8c3bb3713525b259354b376aac4f0e87332b41e4b3458df1449a6c48bc583e55af77fd1718facc9f1b1f36c066a124ccc70bba692acbc5ba67df50aa320b37f11482f7cb943ad64371acfd7ac9b09c649501d9d2abb2f8282ebee5af4d4d3afab4430c521c8c5b972f04793f3818719b54a27d7b95e3d7931ab4f7950c74b6a836f8f084049bf24afcfde6447289398d5f63c48e7273efee3304acb34a32e19c8eaf2b6c1c5d5429bfa926b514756b64fd09c9943c42a5002d4fde7cb75d196951b70889b200866ff8d39fc183697e624065d013a0d3d47cd91e8a46ec43f8bbe1ddb87880999ea6e0522b2c8998602d64cbd8875aa09fcee199d911f2ca69d57ded998bce10b49db01449ebba92dc2bb0c9438be88f8e02d80001b3a6c5f46cb628d90db1072f6c93851c378c523c3938c10dc15f39a696794da76a9714a3a3f165d9005c429e9d58361fabae4bdfa13a2265491bddbc1291ec057a77582ec4e5ef2d60d8b805e0562e250964598e8858adeba0fb36f2106345e3385ce2295401a5f7eb2f81f949af6e27d123bc5646eb3aad91385046bfee7a6b38fed92508b37d60fc1dea1fda97f630ec505ea27d0e1919bdb189fb5d3b6920c47a1c0e0ab27e84633091f25eb989150a97899cd67e6824ac5713b7f101321506a94c8a33d1fccb68bcff23eb3dbdf0656c13c5bfe18d329315dbd23033ef5f0495bc15a9e372d2f0452d90fd59be483b13c88e5d91e65a11f6e26d0f9b0d0f2423a15fe06e6c870dbd7958d6b6634bc0f30148d2753e8bcf7bc2eb72f8f3cf04fc81764e232982ffb2a86d31d7b957757967f2548123d4859519684a04b842fef41b7ec9972482efe0f658eab1c276bc462cb690672f610ddaedc8bfc3d8a9fa4c7fade4858e256eb14062b1087794a5a03676539e673a2b0007ce5b32aa2d0495a59218db89b73e6bfa25150a43ea6698238fe6ec647533bc0ab1ee17394a6c300d246c4e62c1e40af5b0fbe65a088356c2398d17892aa8a667d47df9165db6d59920803ed483d5d4df9fd4b4e7d831215c3ead8f4d542b00c3fb2ff71f60c5d48f71b82676108c7d7f5273797fb06486a95ba0aa25812e8a3db325d03dc797141b4f779b41f072cb3a68947a415b17ce653f1ef82beb9b1ca84241e795ccb29a5d9b66642ea902894f26b484816cbcf1c88470a252b18eb2bc48d4c9dc0f354c16798cc1f5d114d86dabc8a7dccebd60e32286057d9fd234862cee1a6f77095a4d78787a1610a682f8aa9fdc565cdb001ddc8a0b32cb7341826714587da10b1b3c07be2a13a324065fde53bdf11ed98f3e96b8d9df27e3802d690135ba3ae0b5c1dd40c066ebeaed7225b8808c607ff4279fc9c3772e4100fd4121dae3a47b010f44d28b7f1a568490c33fa7c346a42c530cd5c619a5e449d8060ccf906499b4ba35bb7df2bff3794e83d86361f974a9c7d51f60fdf901a9b135b3efe3ca8a633394f07f9cddeb557b2f1ff2d67eee865762a01dc6b473233980326a5ea4922dae1fc502b3831841541c79a239388ac0ebb04e42e49ab628f3ab68d11afb048457d0eefa156e5116ea47b17247f505775d3b4bfef2573d9fc07c4bb1ed72a5bea290a7f87476480de607cbf0350b5da8d1080a7b9aac3e258556d8c6b1493691b6b2a5f02903592a346a389681770c032495c31eec3254bb2ee036fbd09b73701e349656ae84e431fc432c3575251e49494e2e9af4907a7c36a0e6ede4db8d9d007a9178011c6e7cb900dd5552155e5224367e24f7dd98a406b80cbddf90f14f6d1caec66c72c4c923a82a6472e7dd88b9c7f7d6eef3b6ec25bde1b930d46212fb42ec9e76e8953b7e6a85093191d64890b61859be68479161c6f3b52d15163576742635e91a5a5c824acdb44c8ee431f4c05b38f3c098b0b9291d6e17b078814ed4bfcc41344c42f05f4a1b941b609407d6b477423fdf61f2ea0be416b2dc8e3a8a6d5b7ac116e8dbbc7f7394fe6169e7a862d8d930fdf042cd99221aec3c98d286e4480926f6c741b8665192cf71ee914fb83365393a72f522a1d832fb6dd315d8fa42493b8d20ccd23321e2367572db374c51b1eecff0f6a84bf125f0eb4c0cbdc8ecba97f9d349cfe8c0f32e6dde21ac86948ec306962a0055fce1ec1bf8ae8b7615c45e7f84a6958b8898ed3ddc002823ab99c2c0d46b55be64c7667b23755f5bad02b8f080163bc74887ab093ca0df364c2c41ded02287a86e1b0754c54ec6e222ebb51a07cb92867461bcacec8db3af5d74b49a5dcd4c8bd5ef6b83bb5afec872af6069992dd94898586d62b20c4400592917217fe35eb6a452ebf8f95af9b77f00382ba95f7324931163dc60b70a55c22a4029da3acc13f5633a893e378d0c0e103566ce4e7799b84e31feac2027f1e18f7c0d651bc39d93c3b682b6414f7030f45c669384a5831d5f27f0a4c9f53a39842fb547ba9e084113fc5e05b20f553e4ce7740b2534400d6db50e8f1dc583e577658646c9f7a6267c6b152943a54865fb1589bd7542e1851cde4351f767dc64d8c34c6187b93768b12e6575f388cee9e417b80bbdf377e639ef7ef47838ec4a4f3dce211c1032ab2d86e226b098e102b5140487bc82a5e2d1c003faf194846803631b4d804645dd855f4cbc2dcc299e024d0dc564c3bb889335db1df8121b30b51c94e1537b9513826bc8b529b5649d8a10983578c284a497c7c9ebf90f661d1300217c7a4945f3e1da71150b3e53d27c7bc599022006c8a22656ce59b0caa03a0ca2bba52228ef247c28c27d8bcd424fb0dee73fd76aa925a2ab95ca12501d04100049811fd2d128febfbd1cc86652fab208c579a36451a41cb65c26f91032a6f24096ff4ed484adabbb8c3ac65d5ee697697df26cdf3c9b5aab4cc4687c08d9ff202ea6f696c1c1d18ff3debd0c5abdef8ba8aa6d46fea28d0fdb3714788dbc53b9b616f90fc31d1e612cce2841c6ad11067faa39885da0d41059e20586e016a3429fa173e3337d284c42967e8451ad0f5175613121395919453284736359e9d8098fcd07f995a781825eaaca8498c4d5c5b1e858b2f913d632423089ca53b731f022aba489ba2be39b28fe4bbac258d29c4635365c3224b28688d8eadb56e6ab0f5e789236b57d407612e56f273961efd82166e70df67eb918c79efda46d20845a4db47b605e5de8b9f4cfd0abf661a2bdaa9b008abded493a10b772ac192aa8e6c02a53f62976f1f3d839c2eb292c82ca4c6f99c67b5ec3805af29c1447f60358dcfc6197c78db9fcea7dde1d1b829cb511272a8a7a911097737fafda7a9f2259cb67a625444ddf4519e39df6d721790f6b027d821571d77eebbc9aaab91d66a6cb9417c7bcc74ea123bba4c3601b6b5c4b0646991517e8896aa43c09374c099079cfe2a2387cb5e012238f40e418e374420bc61578aa7d65d80aa57a7799aaaa82b01bde3cea309d35a50358ba9e2cec81dc93cdac47f9d5e60ca261eca442b79883d52eeaa6e66d37dfc7726782e7d7a1abcb6f577e75ea6c466aae35da3b6975982018c30af0a479f098a8c4c29518ce1799d850ed736042a8bfa3707f9ffaba56f29107b3a29356c9f17495cb5af1c5cc45728ed9539e73a3d1338d05f4919ea60d28afbaac87271d0da7be308d91c050456ac4d6bdb3751166d620eb5e45ae3213fb2551c30c73ad91003f216559aac2b93815f4dad13d8f0c0e872d9d387642cb1323cccc1131865aba58c691ed2588c7a3b69ea128dffdabb5ae3931657d06297200f7ac26451a1c4f07bb3f6d15c47711746561beb3f15e98438b8f816c5448a0d075d39753eb0a64e8b7ff3240b2d3d576b34b8981cb5e0c929b12030c8a568a414a45208637c1652993684b0eb8fdf441fc7ccc7efae04e55e36635a6ef4efb6a264409165dcea416d7131c78e88dddeaab69bed6a3a533301748d4396c62c4ed5a869e122053c24f13cf21bfa61886c99f39ffc742ba56fda1d5ac682cc5d6ea506ca926ec8e5a97dfb6057140c7af733b1c3c1bfacc7f2ecf650ddf420718fd95b945083b690039d5cc659089ea569b5c0f2def468aaa3f0b3298555812de2161d276d839248ab8411d521f885544cbc5d8f59ad33332adda7291919ba15171685bc9be4e61021022d63d8dd8cf001411d040638beebeeee830efdc3ed648d291cc1c5768a22d613fa401ed6bc3a203c66360ee32a07d0d36e3a8b3c12aa41e18d656716cab669a54a0bc8fe5b45a47f86ec4f024123d0267688868fab156637a0fb8ac63f9281713031a04fa9394e53fb1b8a476e5db6ddfe8748e92ab8652dd419ab7c9d42cafcbd9d463e988c0576b94527a0d882ed7ddd4ef79fecf414704df19832d2198d4a7011362d37fa7aff90759e6d52e2236046f59c7c901605d42c9eac2161510fb99fe83cde5978fa7a378bab85c0833b7306d0e220e6e348569faecd666229c429fe32987bda28256c961fa9d35a161bdfcec272046990d6ae733d0068a6ea1e35c41580efa6ae572183387ec7520595923f926e1e389f9fb1fc14cf95265c46d5ee5ee4c432b18b37f22a6a57ed45fdb7e92ef734f73a899ca818c2eaa6b49cb2d329cf287b8e7132fe02d98ebbf792d66306d1563a2d2b209d336d9b49de40e3881ed6b6c66dcd6d03ca2ed8ce44e6fa029c97729ac1924cd9d522c67661e3d9250d0fc2851f7502f447089b5beb817e8a08ede24c12f2996c7942e79b2c0e33c51e379a63c8ba1d664873748517050072cba463c0d954dd329a5ad65044128321ca21de78b61b8ba8ffe86afb2e3fb745a9c333cf27812d977f92f4ada853a4c84ba87cae6a5093727c765b0f54abbc36b93c51eb3676abe1b3cd42dd22ba76c764cd917075527de97d989012efe09a21123946ae76a0ec301e4c961123535455b7c9d3f8f845615b1fba6b94cdabc03f855680d309f27e3dceaa0383b07cd9822d57b7428b66f652c09a6465ce9aa4b8468e32b81aeb49871b5a29af63a04cd9f741dcb5182f53a3d6444651addddec897694737975cee75cbc366743f98e027197ac5fa4c4928189a0b941c07789b4ae9fc9e78add33a9e4158c84c9672f1962a3f41887a894f747fc26eacf24f4a333f673596e63e2f4f6630654833fd0633588fbf680b9b9b7fd5c4937836bb8d85f9c21c26348e544e3c72cf1c93d853d834f48207099b2fdb4ba49427470873ce0b6f4fb0f4666b945b20c0b959bbffd0fb4f34a9df956da6d4079ab28b60fca9df032264d215c372c07ea78eb84196f622912a909bf1b05f221d4660993b1ca778f48681d3fad87ceb97680519f7e005119604bc843ee66f6e2c88f3e923aa955b9b29fec3d99b434000b77fcd76bf904f933e753bc4857e7f7a0dd3e33c2a2e351279999fa5341767bbe27a3a333f8d2d271aef65942c52be61ec02219dd49157ec1b5e19aade70d7c7547bc3d0d21fbb035e7389b7a6953bba41da175658c35800d18a753335e2d1530d212a5b55d0b68e270a591a6afbd8a0b00b9c6132d79346be97d7a6b39ee662a4e0d3c5442ef131f1a4da1ec4905fd6caea9a791992fe3225323355a4a08840b8795283beaf8bbf5cc4db1821f5667c7bd6949121271961297bdda5b5dca32d97ac7dbbb99e7724b4fcdb73d4f8a4df9fcf16d68edb634b77a1e722605f7b90bdc79db6e7ce1b269a5193ac8ec38af82ec9f0aace879fcbd7e254df2dba70a31b3cecfaa38a85a419e80efd0bccc8524c2a86172e358b1174374f7e6d3f5486a93c4bfe15b00283cc46f3ab44cd2f67a8c4fe4d869e01c2abf5fe92cbb06204152b2b55ab4b20b62c2409b858e2cc90a749d7b1a0acd52d321f14606b588d61adf1d2a3b5657299f8766bf0f1216075bd3bb73148ddf4e7838d61eaf0227fef0fdb21ad2defd7bff4612139e04c86ad002ced959fe0ff56e565d66ad8f48fb8dd0cc1aa93549b108e283ded9abe628c9ed72d01b7d0ecca6abd92e7e797d1487f429d1edf7f8c5426ca8e3ce2a739fb972b51b3eecd5a060ac81f2431b94ac6c995fe78bdf385b68bca9205f1445dfeca272929c0d34d2531c4eb216a11c8ad32e2f8b7289e8086ae1c07a2553a4d3aea6a28532d66f99fd3bf453bfd7955f28ae9b79ce677bc22432cbb1b363d5534baa3030d9ddae34fe944031fc735a3ef2ccc666539e6ac7d1a05967b310479f5c83ed335801c81f0003a8909c3b80392163d03bb5c3ec21336ddd9877fafc60cf4d814c52cb2c83e12207efa7a0970f30c3b5322c90dff7cca83fee76fec2a1561afe7895f28e3098368f5411673e4be71e5d1be8a42e69aac60d149e78b3b8e42051426abf9645e563b2adbe0d86b3e5fe1ec75bbc025c6892b1372fe876b54f2f779ac3a7bc25f2ef3a0f9f438da18b221e3aefaefdd8a77a0f6dccaea11a046b83016f079eaae96e6acc0eeebaa7e596761f52c85c49db429e671f33b980af1a56fbd4e22ed34d3be37af1c7c21d1c49785a3140ac2e887ede9665cf317d10a84d6e3ca9041ef573e664171c020064ab1c987f2bfbc6e5430907a75eb3a032201ce1351fc26b9316ae9c91cd09fda39ad79b2a58d420ccb02efe72278d77ca4dcedc578632c2469393863d56761e7b17a77d59fc72cac70c051928d46d31b7472627477a82e99b4d24d483c547e718e976046d6005e79300c8ad327aed37e6ff8cd07f7aa5d0de42a2e8a880c82876b26236e34165d3f2abd9becdf345567242558aefeb7df2220963886fb3d05c792141c786bcdfac1cb20728f99161abe267052d186e3e072fed5f8382822b182b58e9f130dee6f826ecbd8ade09ed074ba0e05d5fd2917b8247698c1248f184ed8b5dacc9a409714c11a3dba1ceae1a1e7c7685efc22d4ff51285738a90062ad8e91b2626b6c5d4705c8c8757fca5a898e5ac59814efa8d3bd87e4e74ea7fa701ff3578d544fd1d7188aad675602482903eac816f062ba941fdc7d61743d7c8e7facda38fba936dd3fe1359c52643f6f79f440d446de87c2a409e774b5cbf88c68cca97047f17606ac81403b35ea1f7753d76f64ff74059ca486f2a032e53eca8729ab39c9ecd2cfe39c62a597c68cb8149c328767e2ae8708b6c61d2f41736374fc302bdd59d1991708a300adcc1875eb95c833d0db1089fcabacf05d1dcfdbe277b3833875e7a3b4e2ad0c9cbf23cfa9fbb95fd2c9e4924a7cc411ea36e99f66647654058900b7868bb9106a7014631cef4f2757386bbf45b9bd44e4bdc4a47d420eae251f8ca9607f064dee2cc1f158880c9b29f9225a5c7dea203d669ed549d4af1e237aec576e52df23ea35dc6b8997ad2fd4201f59cefe90f40e844f86a6fc89b12d09f24e8ea11ff144578cac2ef526532d193cbd657c19b4abf2870b173a96fc89a1da7041690f40240583cbea8252eeaf783578dfb00e9bc3134d7f894b21a183314fa258c198110a32fef7011dc1b4a3c24871da9c830347a22006849b7d7d4d283b0d567946a7bd1c9758d6ed162ac1c51eac7551e1182a543026e4c3bedb811621ca5a82b04a5c4af8dbd7e7f87e49f8590396af85c653898ec557450363663832dfb49402e5d42ec7e21ee76c44ad2a73baa1977dcec259e7995c923dba01022d8b1e90650b8ce416af4888fd5afe0e973a8013daef0a11966300e0050ec2461a3709b1f3bbe593a69df8940e6c53905ea382d018bd1ee1d0659396a1eee404a1bcc32aa92d3c9b1efd5cb87644bba257f54857ad62c084af6fb6ab6f6e913913c48ae5d255c8efc51404257bdfb76f5f20106300db7560aad2fbe698f6272ae8071fe31f59f5ce994d32001265572f1107af8f08d34b08f2819962fbb3ec55ba44adb5070ce69bc793d479b15d50dac83a99fbe00475e16aa7900a599d9e8d056a490a5bd9f76c20768bf35ecf02483264e41cc1d00f3f3f37dda21d8cdd43698af2954c5d90b52559adb53894401a77acbcb164a1175ba19a8a233a48f983ade08008cbc90421920c351bdcbb9352a90557da65047efb5e9d375339c63b93694565beadcac74a40173bf4e65ed65078eec75e143d53de565317e2131b439cf66023b3a91d2ba3f56d2f9eb0a84e1f8e940088cf331957c0de37e169d487887541350ccc65b87d8e1bf776d47a629ebb1f1500bb1d8abfe23da3f31cb73a715ace6018b4607c8915d0df1410374ac519a9cc6ec2e0c42fb0684a36759c7715c9ec30f6cf5b116d79c8c39d93ecbd94571ad4df94471961c13027e975c067686af0102b4cf8ab808eb24855738a4285fb85f58975d63d1e87b0e37dbcb0d9a34825891d3798dfbe6a3583f98238edcf6d193d877864527185bb6f0835b4644b82c128c39186c45223223cc602e4102bbae235f055f78749a4b90dd7deda79296ccd9a6dcfd62cf7aea657f5c98646d9cedb6ec805eb04171f815cfc4bed4a605cf79a8ca1b8dfa8dc4e8a4892a1fa6d1e64f42f8b24b3c7a6bdeaf46ec31d095abbad76be5d029c1303c4e126e75b98698ff52ced9f7b3c95fbe7707a5137a77b705c0e93fbce10edadbc2099e9649e61e9c79b8dfaf672bc91a6bde8b0d26b18dfa5894a084acd0752ba408cc1ea12c868afb347405d617d5fe8c5040b338f6f973942d22660496e5c85f42c6553fffd1bc63740eac03bed5da3c40a7bb30708978f08b0677765a8535af382ae2be91b1a1b1d319003c0f6a1507df614b9fbc62aa23ff9dd699f872cbbfc0fdc0b5b35c3dedfa5317a8aa46127ac0c8e9e6df23654722d483c810a4a8ab5bc4c427cb99c15af86856736ca620c8a1c00c48d0385f97332d3eaa56034e7781e251fc599a499d621aeb2163cdcaf383ba2fad5dde99317fb716c807a6f1c23f4ee3262f27256672936d648da579fcfc5b669ab744a04577b353e13c758ccb561616a4bdecc429d22dbb1c8bb77be747e761a15710215f8fa4f85e34f88ae1130720e77fb47df9248bba87749c18c1385238037e90840a5a5d2f5bfa6cbf3b289ac81864aefe85416f0c396b96621e16f9394b45f0605456b7660d12db040f0f9b875e50e6f9cc6a17e2e9f83564d2da50d72067db141be3e6462ab152f116b902d07fb16f34303ef21206158191099395a7d95602a4a75dcf8dc62e172f96fb0ec753aa3164cd0dde35d8ec08c590842f77bc1c336924291c0dc7f0a8e6f528add36fce408ff1f5bfc6ee11199764452c0c1e69f07c881010852407fcd90457c0434eeb465978277ed114a6d5e4acf690bffc94c2791debe8c827f57003c19bb3481ecca26a1a7c55c8062fb16673f98fca57fc52c8aaa7e8662b9c7d978f1cfd40d1d1827feaa527a4a9da4e6f073f953b2ec0b8db4ecd0e32342665251d15fa9c8c71590e2cdf0c2ca36f348b74d6636b37b920d5ae2487e17e9b6ad016486f070e39b2bf7162cded9c75d353cdb39c499f8f5c6f9ce3949b72c0d880d2e2a6f2933666f68d53f10d4df35e45a5f9e87594b7cc843734204b26216b21aaa2d8ef376635731f01c651c5d17c76c92145ea42a075b1846d1615e7bf04d1e94438e5c7d2d14926648962b430bc29a5dec1e66f7fe25df18b362359a06172aad58d0304682569e846051e8fea21ebc5fa68d4c035647ac5ae262803c7202d0b715d08828396f1c7de94909e4920b3037d229a34ddc4f14153c1a39ca1af79d62f6804bfd27a036bfbebeeea1a1333e3437c0c2ebb899699e01b102c0e5c6b8d51e2f593d9661c6a9743c30af2f3a6c9e773e3be16524b8dc4fbaeff4ea6a2c743c60dd3776e4bdb650bd1eb331842d9977e86779c69c52deb9d7ed8bf5058efeb26c5ddcde81e14e655d1d4f8f474a35825b605effde4bc7c71b10d3d4aeccf61ce1d5bec2c5e5f67c099507187464c5079b59d530355090f2e2d50e8a536a399c4ef1ab0c10db618975811eb951e7ef7886b09db9862eef3845e0bd072ccbf578ee29a532d51bd712fb3ab470492e499684b03e990d6058bf1646b1e029595d0eb0473bb235e234d75da91837a0d78627e2e5a94a8dd3431c3d7b8fd70f34ddd94af72e9cbc2f3d8a6e312ea4bec1f1e48ab94a582fb3048e07cbcfb26059929f08431744d9813c1308465837b14f2b153fde0908e3ae93f1a48ecf19816aef2067ef3a4721510624e306bbad5dfb2cb79db3c34661e415265c8357a4834f8101fbc0e7b48f376a9512de1431260359ff13f77b264aa812c1dc571ed459656fa4e75117226ddc278585f6365ccbb2a7c266c8d5cc0815f53db19d3b793f0f600d226c123238d482d5051fa9aa0061a68b721e1c298a29d3c35fc2189074776cec37f29a59145cd8762f353357b6cf506d7349cce3c134d049648351c75ce620a22330f2d381706c93b20df21bbf04af9d0e9df53f48da64257439e016096094e454d887fe8535c87e890f89cc236d71f530746031236bcc2d652e4f8fc5f2821b6f94d52de23a30eb16cc3baca6eb1385f012de0b012eb024a57ee268ad0faf85ab630cf495f93a6fa6d9a49fc33ddd6ab309fcd4534ed04ae0558b3fe363db1e5d19ca7213d666312244fe1869808f4a4e99a1c2b01f7e40091383c0ca0abba047877d6ae3410d213d8c0c8eda470d24c3425de5a871cce2f5f8367dccf53f87645d7a676e5088b8cf960d16c3dbd337206dfcd8ee2eddd4a7dc8ab1c4865eda20e7d7561729f0aecb43b337094f93f832d07808eb14bdc1ae846b3b939c1f7b99d22cc5d03597bc09012df5c96f8292203fe71ec25bd4383a572786b32f3e1d45fe8fea885dd5ede813e679e6dcd7186841994afb30f1110763f686045c35b65887be71838f224951da9133794ab8bb114be8e5988c17dc0c8b95574899f5f9406147171305bc8eeca0616b253a0e75b5f728059ecd46612b09b18a9714ed13d659a042623c14e2f40e4be3f099160c499e21c016ab1b013842149450ddf602752dd6b00b71df8330d5ea69a30b79b0e647eb833f9b342a6f62f24e2d0ef2a4b8899989946ece682904cf14d98ef573a4d45bb694a02b728251eff93814510d908f710f28d86875ff8cfb33a4f19fca2598101f15e33b5643e786ae9745212ab320c12d69adec73ae7f60097049656c4f86650611b8c7caa5fc1b7c252a53e1729c5c0954d97baeb7e9a10e5ee684ac4607943c8f25f7fd29949b0437d0b5815ad94cec745c3e1835cf724a9ce0bf17158dd4f9063b048530f38564ed6017f8265d153e73ce27271ebc266cfa77e0acd1eedc6d9ab200c6006e77690a01e87a8b511b43b7119e12b1779b80800aa49fc01a092eded2ae0d60d52492babcfc83ecdb00612312ec62e2851ad4e811cfe912306c58e4b44b1b41717095acdb31a5dbc6c195509b256d0c03c96a355e9484dfb4b347de3f8badc5690cd0419f7ccd5ef3eb7ef0c16ed151d8b083abe71be25b22c399c5e12ee87711e1aaa019d6b3973ae39b1f93482b911256d219498e8d74e25f4ac30c5a3addd9d1c79cb2580b57ffba303a58f12c50d32cbcc2b9a9dadbedd5eabdc4977238a648be161a791a9ea9da47e87aa1401283b31bf53bac223599fdf8bf83564658a81c76a481953e08749fcc71da118056a730b69f446eb479e745d3706bc33f80c2bb325e2b4b6bf8fc58fcb4855b6bc74793cc77da89f8282b006284e59782fbbab87a9fe9be3471f7e7e0cc066f62be2cbb161341b5d4803e7b3ad161e8dc0658626b92e8a6a3e2d9fb4cb9940c1c544bf5dd3af42d53a1bc528832e59a0dac180b343c71ba54abb870635da91c653b0f382a65509aedc0d9a34e9e490ac6e59cb901126575769a0036084bc5aa94eff9be1a128a555b343fa40c736ed94823ebebc2852844481bd1a050777b9da77fb7af545c54e79903b339a02b09e48b6a995525b5eeb29f80435f9b9571110a7b0f56a5bfecd103ad93dd978f89dbac4c596ed2aebd90a914faecd5d3e6fb69e6d94293e792cc5f3c0164f6f25d38e3fa8087ecc6846b46fc3074c2c06bd62e779c0f62880e0b6ab9a93d686d3ae93a0391faaa3f5e56551f69451469ffdd3c7ce8f6eeed2e5c62a67c2d9e482c73274621a117b61152bcd5dd7c6f41021480092163f1e26ab1ed19b66b63fc0f6a6f0f7870361392d966ad12eca926dada1a1b21ccbbe90bfd17b1f2abaa5a236ae5b0aae64a1318e291b069507e238c2fe79943631b3ab396ed3ec137e1d05c92d8bfbb1db0df7744d0019b873ac69ba38f8af17f9765025f6f643525776af9eecc5a603db835fe300a0be41a52aee6d6a060b37d5145c8dc2d4caa8560e6d9960ccd5147362f0133cc56ee401253c5368259002c8b64a0996bd9feb25de54709b00668426a37093bc1aff2f0d10f133c523510aafd7ffc330b4fd64a098210ec5f1efcf8bcc63eff5179e69c18cf40aa0ff3a009a6e24daeb5f2e22e24923f2f925dac2ae01915add63d17f0f317156e841197a26ef2661aaa4d105c78b952e8c681c45186e7a35b10323e3d347d6bbf83d60fa0c45536b9764239e16506edbb9716c9d766d313a6ff1c12972642bd08fe2e39e8203fbb208cf24a40b1bfcbf3cd91c509b7603d5ddfd7c183ede9d03aabfb8032060e924ee0842f39d15d9562293c361b44213e42f9941f6f5f2dba91d458d1e1b5f60e859cae152a0fe5bdf4b38a1f31267537d58549daed528c5cfd447153865d637fc7b77f4cbfb2ae0c3dffec01ccfd5b9e2391ccf3af246709d7fdfdbccf145e95b9488ad1790de38e9e6295ba04e4cd5b3bf3d290b3bb424e4bb4c7f84b43fd41920b047fc654a3595d7021e00ef6e3d89f897d36b718acf3a658c64b0f1732210f68632e5365e850a20999042abbc2f3a723249040701382262a996caacee57ccc0f59a54166d8625ecbacc4229f00fc0c2a8cf25131a1623b63b82d5fc8d73a58d134bf5bf6a16f0f52adb68122b41537fc064e1e62bf43b1a7934ca6e77bd1e23cf337cd1f8277576fdf9c1fea913a140044bf2a579a58d88ca97d8322bbfa779560317d726c8eb1994362d2674fc98595fe3f231768ea8479c363c7ce29febb6c061c2b3808bbb65bd4290a7fd1f1565235eaae4726e7a414b5fabe5e4e7402ad86f2c46419c08d90f9e40223ed01797adb157c235805b429db3f79e99af25881a291b6d7acfa4c8e8fddf49f05bbee7b4d824b1d540fbbdb699c930c4342b44e570583976423f12795106b42b6c763b60399ea34367270cc345a779661ee27c5292269305078e0d03560f3113c52ffd48419692d04b434a855e0cf84ef2e2c571e64201885712f01593de558ea9dd27cdb7149608fe7ba2718d19426ede694ef6c97441df5ad01d2d1dcb3091d8487d9a1541a478ee05c25ea31e30e730b8c2b13e22c8c315d007bdfe72d1cd807b3244c39307880b8acd08628deb289ef4651c27cf4cd0cc4b20be547d28dfa93ad0ff873aae82956a105372135f8dd798d37b93f62beb10f8668a442596c15bb896f307761173e71b132b50502b7313864d2788cf6d6d6831c2e60d3166fb090720626bbe3ccac8d763de73e2b7eb1403c1a97014cb8801c174d3e78f11b335c397fd2914d1f70623372a3d527be6fc700f9773be771e3a62721bc59a759c281e5609cd3773e335faba67aec6a4a8644a4aec10133ae327ada8ca52d458164ca613c990c89c712a0edd2b09ca183c241f5c862e9d3d74efff3631a128a413486cdb2ea4aec1c16d4e7166d139a92e55da08a708b70d4ea8599dc38e412d8849d651ed6ee560072489df289da3ff6c42f80da5d2da2e8eaa2e05b44ab9874b4e5bd56fc7881770cc299dfe6b251a1cf0cb7a7c705b52e1dafa41e12b7427ccb9979582c783b3b2317cff80cefbe14fb87e58d52bbc591eaa13d0016d5bab072edaaae7273ee7e0ff30b220d210be31ecd8e4cc75aa8e037f33f80cbb97140fc929534c9b87abc7abe193531c7dc85d965f5325d96cb1fc876d1bdbd5257c141a687922151fa8db6b08dbbd1e8459125c97b8aca1adb2a8f378bbe36666b6b75a89686d4f0a879a1e7ba1700d047074d1469617d87c14037c1106593011286784b0740f831e2c8f425333dbc10494c1af87c2cf83ef9d5607de31f960d3e6c37c9262841a3cada3c8994e2611bd9c1e57cb3eec70fbafd0b685ff1b2c3601a8f83e872a3aa8d1d6852edbcfe94f6b6d2c99ffc7fcd833ce342360d43f8d74923188dfd01b03ff9b2181db08feabbcf1bf7eab418fb7316cf02a53a10f8460083740855d7ee0035d4553ec77f9a5f5f31e79216f186425c6ae19ee5002222b878da4c84ea4eb6945b250a3803721ecdf8712fe7579c5828ebdbf2ae9ee8bd6d59e0f5b07353196fc8ad371ca759817a29ff5e89d47e21948b2dc0b6cc7aee624c385dc1d1e96fc1bd3d66b65a3a3c244039323d1cfe86c129fc1b120832ab4fef654f8c8bd4ada7aa21df18d6021b01a47d030d69f66b217c56b7be062d093d4fb4771e84164e99c17f6104128ac6609a942b32717a0d5f4647af79e41f92d8ec2571d8b3677bde6c36cf106a48be0ccee7ff0fda44e92988172e9b0c2186a2dc215ac1712aef257cd6204a2f6e5175c29c1f50c49f7d522f0c478d11b4901c07fddd2c6d478fe6a07eefbe22caeefea3842555476c40769151a54a08d1149057a04d820094b9200b61c62bef0b033c1c4738b5a04aff1e89b74aecd417238f2cf279e23956cf925b773de4196b78d977ead4974d388a9fd48d5242d7ace79a03bf7b052e9bbf91905290ce28e3b09d6932a5ee6be103da3bf38740855185f6dfff7dd78bf4824227c975b3d9cd57417ed3e354d904d71c5523225cbf1ad1286722d863dc4de5059b216e463063c60785a14522cdc6b0492526155b04225ea49a6f3493718533d326c682d80c35a663a890cb0a8d6b773b27adeba4b6a5c753bbb99721ca32ab6d042028a8fa38c80a5c7151706ab0dc076573e184c8254cc99009937c0df96ae19785e0880d79c544f435e9ab3adef8b54898dcfe48ddf29000c7acbd123a134af787c51fbcd5b958510743099c0cd03879cc79d728467f53e4ef4eed0836ecc167c4f666e432ef7f92ac4a8a4b68f9f510f48051770916b74d16423d7ca6512b1490bd55e3132a6292d49df1f0b37b29d2a51e27d594f6ef8d35e1614d4fb661aa4bbc97fe2f89f625102a17bb805f88a07c1ef553837e7532e04cdd81f94d979725165f3cf3523d837e0e12af31101d74c009565226059b996ba3c2d6c85a62c35dc913680c4463dfe43b8435d4bac24ba8cb12e96baa78374a2c3c4b3aed9eb8a7d213612b98450025595fbb3f99effef84ebc5ed09367f8ba9ae884d617b98a0f2b5b13bbb3da1eeb052110db7ce3023c6f7fc19951ef6a4ecab52fec9dfc57197907fc7f14261a142691f496af0b88aa70668056b3777a7b9bc9e5c74f0303ec55d80106eee88daa62eca52e733941972e0011da7dfaad320f488bafb443bb23a9b5f2d6d9bee1f8d490482782421366b88ba742c2a1a6b49ec1155d9b1fcb0f44e245ecdcfe1e6c17c968b26b2ad8c403bf5da0ee3dfa8e77a756b1cd946b99b1749c0eeb2b6cf8e7db22b121181eb6c11fca75a38d199d85cec2eee366859ae5c72c517acefd331da10be8e90086558c8d985777e0b879e47ea55652d12ebef0aedb919481039d97a8c2ead9bc354f455bede01fac024967250a1915afc3a92a5451ff6cb03be779a6df489149577617fa8a8412eb88c2a2766bd0f3eed12f4d46cab056f783829f6477aac88a5019485131157f109b04b99b1971025a2faecce91a282f27a5421fdd372220b52a9c4e581da7ffddaa99213734d972191f556ebeef41dd90ed2d4216ee3003936ab9b889094aa3b24aec20e8313c7f440e75376b3d0c8b1ec3c4bc2a6ed503e89834e7c246d27ec7efca227b9abb7286f60d1d491773f2110759ead9daeca8da769283c61408637cd579ebf9a5aae6983c14acfdc9dbf3c24d437e4af54449b98f1bb7262341fa298c1037372943e086e90fbdf34d8b81609b4a7c589e4b56a2b3ec49254df052ec4df123483b6eeb94cfcb50716da081b774514c4bdfaa80ff0f1e7f2193558e809eca6bad7583ebb03d8bd6caf484969a7ab4648a0fe2ff401fa2b120b71de165ace2e1b17d5fb5f9c1cc4c7d299668c2f66017495e75a7d1b3483af6eca81dec965fac4ee5701f57860b56e42754cfde4f1cadc0a2538660ba23a1214eea1bce72d09a8733ec931a7b753b9aa05c9716ef934efe4bdb94929a81fdbfc2439776da7d1d2d4d85e19a2a78876f115a8a12b3c9feda2a9472585ad8eaa99aec9c74585c05c3f6f9641fc9117abb1fdcd24b22de3b8ad5547ceeec83397274de02757559b844c640088f2047c35f89742bc4fe60f2a243a095d256a945a82073542d5033e2f93a9397018676a020cf24314d6887d761fe9d263034c1e1009954fe9151edfac4b1a58e5a2a70d07bf394ca88a275b83973504ecfc05ded03988bff7bf585c610a42349a5acc298f4f30732bea685c3143bec94d008e990e7fcde381b2d5bc58c696108f6521a90f1fe20e33f8ad354c0444677a9c15ecb03cd3f0ff67cfe0157bf73c9132f5b887fa5b45b99acc87595f95265f7de8e2582933d741088fb588bdd762090c9409d4070692ab76daef8b452bf014605e5dec3705e5b9648a171b223b139058ec3518437e5361841d006e21decc9fadc48600d389056aaa315b5408d52c771ca2c581d9b82bc8cba3566f724d3993fc2c25f40be69da2ffb604764e5300245e03bb59a03a3f2b1ec96eda658a7595ab4285cc1bd9cd68f4c402b08e2d43d6b1721e239c9040633782b1e31e13a98fd1891a34e862162af07a0a6a7db0939f2f9669f91d4442cefde7ffba9313fe06d8916829910581977edab36257669ea5930ab8c249b525405f192718808494bed5393853b31df297c569a31ceedb726d6c561b23a1ed6545ae499dcb00ef38bd160c27b524661de64bf9d11579bf586645d4c3af33c1a0983f224d2d0cbb7b7eb6cc5c5375f7c4e4c7138c4c2afbec134ccea1583c8c775dd27aa0aa19cb6800f273326001fe1819882fa57cc2bf5b3a59e2a5a2bfd3d2cc8ad2bb2469477e903b4b0c5af29b0b45438ed29384f68fde1260f97e845bcd84b0bb79695682c414d3861b7ccd9fd27ee70dbee20d070ff0e1fcbbbfb82ed80935430c62a2d8cfa9052859b9fd881e5f66ef1d89f34de49442afc9e0f2f2f0c1ca68ac4da2e027c4371d656ded9bedce0d0a5261d18c94614569c6e6d57218166f59568c966995453ddc80320db2a394dc81a477f9351f45fe8549d9f68feafc8176c693bd140863c351abb9b851a89ea334547059506df1caffd2a66a0e6028d03aa9c36857790d173baf743e73c254a4d9b8ad1c0df378090a0c4ca6b0ab4f59f274ea2d9b6288c08a947eb8ef31972820e53b05e59869c4b31e2ea8c7ad81ba1a27de1b6aec2092989ae90ee638766d5e894d1c5c1fe60609f4ff980c55bb7e2d519040098f0ef948d700d0e6493c93f1a74f0a4d78d3021f4741194fb2bf03a0a85b89c94f197103c8485d37050a77b6301eda626d0950b07f048ee9bf81b2962c507a9e44c8a0e82124d73e7fc0585becd8659a4a7fec416da29b8ad654f72f1fcf3e6cd7d2c2e3482bc26f8521f842ca547e3e202842311be1024112ad464b51981778fae2e165cb68e75c21a12251439c5a12fa63a0b156cdd0164e8f6353aa54599143c901b0cefba0ac08a25989a712b2789794ff5182a50014794e9fd0f1f3feb6ae3f863979b8264d78369c42196e97a34ab25ed5eaf0c6aa1e4425da2f95ba4dd3266f998a98d0cab2815551af29c422d10e1b95fe9738a0debdabc3e2f42cec95113c64ef4934781ff692dff7bddf8ab99a84a21e78e4cfea00c11fe32b882bca1e0e796af65ae0d60616d0c05b31be97bcd84194db4f35fa0d866123a46e8857af784b2f4f8d45246975a85e559d45eda6bc33924fdec9de0b69eb8567ade6820db60e4dff669224c30af7b5c52c633df4aab3b888be925f5d6a69def7bc5b1ed480b70e24fc75ba67433658064fc2eb6db36ad8ad8451eebf2464507e3e57ec7bdee1d6186f8938ee9b10525e2c8cef6efe889efb379c7652494bea8510116051394b05ce1015dcc5751acd0465e45081796385727fa729935855c9529dbbbcb9454ddb6a3780435dba01bc844044bf68c6178d1215e1ad45f330dabe296894cd85248097a7d5cd2dac2ad8fc923ab0fc713749dca7c7775b6167b79bcabce23277b0408b14452071dc0b5aa7069db76cbbc6f9d4015e0ab2cc71d2fc338d8a9f2adfe82181ddb7ea14bc0c296d4b8076062b063d9d73e7c903cc653c0179a81103b0f6ef8daf005c291bec27ed0099c778bd52a54c3cf5925229b2388ac9624aa9ed66611c6f65e4249c059d0744541a1276c0faf780bdf1e913e8e493bab6b99c15245ea51e88ab04260fddea63e6b4986b9009f13f94387c0bbb23a0424a5ec670d9f53fe047377026a6de18feee0828bfd69e2c0592cdfbf4ea83c3e6d394dd0c68a32307beba5d5a3874e311096d1e408d0693b2429a8e7218c1f06a1008a7be0a41bc1ffb73ab712f2d222ff4d7c5e7f2568bf5cc9f209f75b243f03ad09207858e717bb79b96c92a245e48458eb6923c1d204ccae4309c2b45ff05ed7881a3997df7e99d664956bd75b458df94499c9fe67ff9607bf0befe87cf2a4d6cfb0884393dd467e1e88a1c5c179f85e4df1ce2977bf579877a8d5fba919f4449e4428ef94489186811fdff5fc87441958bedef4075a05f387adf1e0da262a42aedc4d0a07b0228fd8a69b1345e935f8b3acb7acd11e05575bbe874992f64e5aba6bf70f6c183cbb1e7c860502053f25d29a32c1d5d9c5fe9605247fe4fce6d9da011a2b3ef28b9d12a2ed3f8c3bfa87dd21b11ca8a5f4b973a8019f0dad98881f6ffac0894279f8b28819608bae62cfc65bb0b85ce964f1bc7a137df8906824de101c4e82a29c89e20abd0c16c4b975bbd4e798b74202e134ea4397eac3299061b3eb4e8dfa36295be674fc361cfc5d4f5a8cb75042f45a58c067fb3bde7e320cf0a72dd820b8716b4de1f02adc165d571dca03ded9cbbd9483a680e9a7c465423407ce8e62ef5a14fa72ebaf36d3ed16db898dc58ffca23b212c0b2fb661fbb851396a458ca83d2ce1f7e040fdf9388f6874e4cdc61c883de4bfbea41e0202d4b74b2d35ce2ff995a35c3fb6cda7c7850597f2177d0dfffcde978e4be4c60f9761ee2b5edbac1e4e839b556f80a96583382ca5d18332fc8505e35c674254ef243927ac913e832283ac61c3595341b3039bd51e9c39563da09c06691fabe532efe73ec9ad590b59fb78a45e195511fff0286aedac0125a07118645d8e7946445be26b7759eab2fbe35f6461e880cc9f3550138a87a7c8d3fa9b3f5e2b091ebb606446ce452efe0cd3cdb9bb0ad8cbdf7bf3a3d31d054a5cf77e4d2e3c6ce9348e8d4222da633e6ff4a485a2d64cfdbb915954d2bdde38927636a00972982ef2695a1b44ea860cba6447e9ee476aadb8c58e5dd70830907dfe4d9a38178d9c670c27a28f269a8f60cdea9602d4033bc0da921e4a5942374230cbf64bf969ff4461f790dada4c3d9f0565faff201dba8688da080871bb3b9e74075e004b51ab40f85796ae0501bd9ca18330e1789bf9feb6e2456dd6d8a164fe1d271c332983526d4dba567e64534f38457bb57cbe89db2dca91deeb760b29eed6c0c0164b1a934748ff652770ac261d946cda8756d14d7c5270ee4fd7388ac941886829342d6d61a102ec4295ea385d530af160f2dd7fefba39c84c64e2c6046c1611442dadbbe47254195e9eec4ee01a2458a79f15e24dc8574e73261b5fdc0912ee9891ff5f4d697456f0a9a0cda72d11f86f55898c4231520e690ea84deab7e206bf97576be0e763722f3165af00b5fa959e86310517ef109f44e455d35e06db75c17c4674dd0c4ea15b8a45e4257b294e877b3027bebe29da53d4e49609a1367036b228f9f16f4994cbed9343de756a1d8f6aa455f71a5a658c04f1491e92014d64248b3eda58039cf4eb821c4607715128bd9a735758700b543f81d2e6fb0037e421154978c69cd4f527f5113736f8a5e1a3c128c6220203cc646c4c0931769ca17e587a8fd4f03e05ed7dfd0f7da98de3d9f47d917cc468deadc93ba68b1a3ef458690dc5848af280412250dcaf8601b9a7f0fc8fc167b78b5c18410e0be9c4e9a59baccab36d1d9456e8b5b1e3eb1a7b3bf7c5d9b18a64029e8bc78fb28d1a8ac8835f6f66de3a66de426c7a1c4f62a8f888d4ddc5bbbe7c9b1267362aca8d75b67760dd6ce84b6f2e7ec4b706f6039c425563d7e48faa09c5b4a5bc5040ece68dc2bedd8cc68fdd5959a5bb8db6d1a689f8c96ff80854a8bcf0ee29aa8a8c0bd20535c1a8436e42dfb2f173c9475a8ab67a925e3f3e9c863d65bf7df57d9a5cb0a8cb18713da4a07d18a28a2a1d8ff522e224fc8a0ece7d2e238c37064759756b31b404b31524863afbd22fbb56250710edc5b1de9dc9bf7d899e613795ff254d31deb2ffda1da8b213584cdd50429ab0efd22a8b3ab2d1acd04151b2da0feda28c20d426fa41f0c4e9f9e6b24a3ebff1770261424755c44730d0c673958c9cc94a685d521ebbbab975e0a502ef5c2651ac779dcc01d85cffdbf439c2be3b755b2a18cd60125641da40017d4f4700b279574377b7ac5331400193125672f297466a6619253f0647229e9a588dc46afb61f98c96decf21b3405729c1d89bb59a4f8a56efdb974dfbcd84a793982ff23e21d509499c17c75f84b58ad2359be23ba6649c67f449d637ce3a781f1396780f084ac4a2ec10d0710b3320b15bf316604f21138a07fdd7cbb1edfc06d08149d4d5dcc65e946be0f66acbf15cc0bb5e322d498256a472b348b365020b657a4a0b2ce75411b2db0d42e8e225c4ae8c24b4d4a6d1c4985aac701a94da84f0ee2ed45668ac1fa138953411e217c97419f47c528d40c1b66cbc8ee5f5ab417bdc216990dc57254c2a2d4451bbdc43bfda95387b6e3dc9af2bc2e7758f2c9492f080079d14bf0c9568f0b1a49128b583acb707d2281aa79fe6a5b2e32228176a86103bb939b10000f734a980d237f7404b386123781163bac4d1f1ea028fbe8cebe9da17a4a4c96928f3ff804ed4e339ecc8ba7810c1a94b75b0607fa44c1ec90efe201ba370f7e3a157cf323d777b32ad25588a84213700c6ac34a3a004caa14557b13d63c9a1ad9cb0a26d6635218e9e5355ff0304f2174c3dd3750674b3b3bce104c9fc7f3a4d6485b6028ba42d4767f3bb158627e01fe5fae7d531f1e09fbc3f34de194ed2e555fe3a233dbc4ccf7783107df6f36e8e6217f2520304662d072ed5d44a3a19d3188eb08f71eb229a4ef92f8960bc469ac9ca245209bde9ebc1214053e88b72078503a035973c5e2ed24a300e2a5b25843af6a834e03dd33f07ab786e38d8f3eec50618ea9bc27c920a359cd030b637c3c3e3cafe12393eb59f1a09cc3f1eb505877ebec7b791cac148bf717742d84e76ddbacfc1249a1ad2cf3962a5e46c9f42566173d67cafe2bd5d0a1ad8ada850d88ec784988bbc276e29363b0141b230b0f7520948f47a0e1881c931af56622fc3c5085d762932dae6e1dd5bea567d8b07e411b169830145de35e23d3a4a543f4c17707229f17cc7481b210ba8b4b20a76f4c38676f5ac3c5e8d78bcefc302b69f057359b08c4f56a7398144de146d16f5d7a8f977b16cb42681296c4fc15a2b86d72a0b46023c6265b5838ff14b0f7526982ab5721fde754c947cc7694591a67044de05792ee5026e2400d28a5e4d0588e59a16b453729d0232d2d361849866009a5b0dc7cc1af58c3fd7acbe9d34da5ad757350823b798eefeed2265c6f2d3e9693608593fed2a5fee75c98208ceba61414ea4a72a9ae64427824e31361c4ca1c5933204d4a27c663826666f6329951344b8fe336763ec669f38d8a27120af08408b8050a9c9d4a2ac64b55f556ce1a39713dd67c93441627a92bc77f9e3075b5f202a95a156b5c5129b8eb8cdd1a27cfb1780bd2c5e33826c8dc7ce7fdfb323a5525c61a944a73bc71b469f52fba09931e6cb822d460f026edde76c0b3eca2772a7297ab47cb1ff2686321f255b4034f16cef644ec6dc48cc9ef90570192f8fdc443b756526dd846048db3f72ca0610422ecda41deec102708aa08cb0981d46a3b5db1ec2a79f1b74a5c15afd1c7cfabf7e9bfb2686d20b397e57ebd4d3bab2ddfe2d98a2b11dc0713cf9502c1cbccfb1ef3ae52b7506911ea8eb5fbaa60ebc08b13f4aeecf27fcf68642f78f06e765c7bcc2b0b12e813333cb786569fb22813dd465a973999c2a2c229dd5a1e276039ae164247986a55b86e1f2c8372637fb0c0dd0c76311c7e5dcca4da44fd3c9ed95d864fd922c61dc51bca04085206f7c414c2ad9d0cddc3d20953e263fb10646bf763edd217cd5d004f88ce529860e692214a224a2ad9ad765d18c159fcf1ffdc0fb14f1e4c8786a6a0f2b1bcaa5a46ea8825a0075c8fbff9a1c8f393da4ad1a6876d577e9897e268dd5b68377836a2cabc4aa1234db3bc23c780388e24511251808a60d0b9a6d334634cc665bdc398c5e68eae1cdff286be34e712dc55a216527934284b08ff4d0ad2d21056320eb4b707528107e70441b19bbc0cc492fdc6cdc315d2b235945957e643f0e37971403c23d16008936752c597146ffb848375590a63a4c5af8af923336b85e9d389a22dec59e701c4afe30e57a76a15dbfa7522ffd3e8de9700cebe1618f9851ffae237a4191f32cc590dec26f9776b5709aa13bc1e186c3562ace9217c0e029d6e36f2b23f876a90c0458d0eac40906730e04489304161f917f614a6297eccff7554ddf473113e24c57f160ac63ad82b82b73abd3b2ea9f732c0244d854c46f45b664a8b09c55342744e7835b3df851f5d35a35279fad96d47018a0d77fa2d292c09d5c34002a56ae3e6ab041a6ee6f2918ddbb5b4cabbe7507bf1abdfbf18d75d9acd181a1066e3ba26d490859ff84f6b5a9766b1b2fc68b63645b0b8da0094eac88f49a2f965808cb5088c11e77f682a3805093976b8e546e4dc53ed8e5b48cdfee5825c68c3684efb51e3cc3e3d11e82576573cabbbaa9ac011b7e6bac26416fdd635111d91fcab3268a58a65d5cf871c179f8cb4e5d98962ad0cec10bb5d9042734f8553fb2638f159b6daf497be430e24122c44260ff4233e0289d5a6b84786bd5a374677e72f8cca1a5824e5a0fdefddaae11bdb3ef86d909b32208b54faabb5c3651244b91bd53920c9f30777d778461c901a9e4d71b992f48d3e789b41c95a8e19449e8781fbc7e752e595900ed62412a70d5210cd9e2c2724a6b605d0a43540cdac7c214ff3e692e026a2bec1fee120729a696d2a93d1c11db0721e2498b33d84adee3693bf464c2f438eed94c4262d8450f3cecb01d3df8ec9961d3cc9ca8'),
	('01a2217c-22e7-75f0-a8a7-093535882992', 'grant', '2019-03-01', '01a2217c-22de-7cee-883f-5dcbc8cb332b', '2026-10-01 07:30:00+00', '\xa94c4b9605f7b80c3ef3bdec821675518a5cd750e1343b52fb6bb327b8eeb373', '\x006ca8bd8287af1618f1fbad470d350e9e17d073e4721b8e72f64c558df28ad7f674c61876472968095521ceeca4445f168515c63f74f1bb4508b50cd635be55971978258a92e2823da74be0f4746e322045bc12325c792cd0f9415b6cc138bacaa19d01ec1b3d22403be9b123da2940838f3dc2e73a13a90efc17cd154a5e62909f1f200c3b98fb27da3312d1240f75fb8baf6136cd07c9c1613b0e2e9daea5d8adeab53b9146a44e87984936235b6a7a95a61ff9f859487da115719855b4bb2c971bbc30c6f018ae76144e0c99c626990718c6e07fef386494897ddffe6520e50e2bce5132e6178d4a9278b2d2c8eb3ad3d830ad1358dc82115b1887c20ce58907ba59c850d223001c5af11a92980582ae6010386c21f1e003d43011ef594aa28ddb433e81737d77e0b24dd1e007d9b694f9debd5f4899c0489568645b14715b5801fe0f67b189ff2ecd2b581d09eaca2c27548bbc05603fd89c28d7ef88b13ce61b3f47312add02271d8b4effb9c904c15eb3a18f2f454012c1ee0aa3ff0b93bdd0393b6cd17018354ae4140637dbc4e5bf51253000fe49cfde8e2bfcd1ade84e5b22934b960e7e9c44a9b8e7d4849a635c4bf04a9623850068b8e0da3be9fba4cfffedcc44b0aa3345348d19e72f2a9da52f8ce5567303440324418cde9e3691559d2a0bb27b5af1b8cca6398febd2c183fb01487bfe72ed9dd3d61764995fbb68526669092822de2b4274cb8fa2f005c406be14f28e8fc9f9b8782b35f3eb55fe976e0db9ec634d8ca68909fa3d9efeaef3d9f7a2f2215b720ea15f22eae26c32619131821f4bf7fe412b50b9c59f8170411fbf96ce9192f18407c8a74a9b3bbfc863b00c031bb2ac645c18699c56fba776cb39e7724719c1ffa3a6cb35aafeff566181e7c7e4076a6b4696e8ca140f06a01929252fdc56dafa2c0d5cb23307611c5fb9a88c78c00cc5ae4a322fcab43e23f981c9c07d1f1780a4d6b09b2f23e141acfc09d0e855976d62085896b094ebe539cc640bafea4504d408b3b8350a34b0ddab7ebc9b7a3ae93901cec1c4b50685be8af7907608e5c4e177a44f2b3bc8af83184fa87af5fe1a0825dfc8271385e0f2357de352adee39813e27cfdc2b61dac6ffabd787b163efd236204cd304ce97109f8aa5bd5d572d669ffa803567e24bbcd4aa578b40dff23a2c87764db90f11c5285aaab8df98cf6d8a70f8a63f45221f42c9eb0e233c0cc1304e4ba42d5ea0cbf7b2454a86c9564dc4263c6009b74fec41fe4986e0b5672b570de23ee0415b2d8075215939bc7c2903783ce26d268dba0caca0ae9f27711d0252aa1bdda8df906b478c2547995c48469607fb51e223d9a23b10bd60cbbd66fa926520b3b19ba9ea05b927fa1803ad05af71c4df0047ce3223338d7cf90eb2d3ddea0d9753437f4851d6e30ebd1a1fbb1f04c792f9733651f5f5bd5d27fe0237d05354872227652715c594d261a688e96169fda5bccaca2ee601b2fc71ecf59fa55a1aa5ccc8215a7b3ee5b446b0aa6aff9784c50982ab29fd85cef4b61c8947420d92a544047e150e90328cff52ffce8b0951befaff32f26aa555811c68ff096abcc41ee92dee197df29bfd1f109b25df033c8dcd7151cf40db40e393142d982d49d41395b6301b1edcacd2febfb485b95d0615f8ebcf9fe289275fc3bb84944f6a256c74718189489e99fb42ea4e149bda171695aa41da2d8b1a08a8e82e1955976f3280f5cc34a2f8b0c7c246319adc5c37ff6ab0c327e87857870c11c260f802b2b06ff9b8187362ae029939e290aa8e2904ee52fbc176e8c532702cb1479e67b35f9a791221763b76f3feeff68b45365f87c2df5b5211d6ee6fd2427d7f918ad17410166f1865139743caa791973e2c70b82ebec4f7216c7ab5b35ed7f56a1867e2e6300913bd6c2426c3fb47f61d0c3381b8cc615650cccd0a35c1b6dc4924ff536257cc2b988c6719d7e0850faf307a30f0182c51ec8583c42dea6f88d50e36185aa799007a3af4a96f9763d39b06b8c0fd96cee07272e5905e720ed44bd854b28bdab55b3bfcbe46c54f6880d2662d90c176f5fc72308cf9e9e8cf86aa0676e27e11697f95c06b1d09e5f5ba894e52dd17932afa46a3e35cda9db1650065699d41a443f07b3fad3cec6452b2732cdbcc1af4fabe04a099449960e5532a8d286d5fda7cec587f308068a9e6957c1682e8278eb0442d629fb75bc17f6def95636ca6596047debbcd98d1907efdda219e0110f9126010a893c6a7bdc3437329a6a1d8df8f532b4ffe3ed83622ec02dc43ea5ded146ae5dbcc082ea325525ea3374d79e62ffa1ae695a3fe9eaae9250dbd6a4e175cf67607fc4d89d4012d0136b2833b09e41dd8008f7609afdf94b156fb8e8ded4568fb579ccbfe97598a643d3ca0a3cf8848a506061d3260531a2cb041cbc2fa5a21e2354cb6906ae4630f1396a2b992f2447d0c36ec2b370db1915e346155a06af4fbc202e78d5f48a1719932b76f684e2d7117aa949e93f614ce0e6af976c3c884d3389e7aa712ccf97105d5d713c7c9376025302581627a26cb64994d48827ec8215eae4ecff227495ca48ff8cf235065c427fbf43b9f979ebd055ad5fc452ba1f4925e33e903f1fbdc3ea8567492151e639f35193156497874ba1e0d5f00975555d27666d0e21a2bfb2ec927c7a49e7eaa4f2abe0abffa91e1080dcf5ff54e5d7f49e932c39469bac6d942a024fbca82054900a0bfe703c14b2e6a128cded76bcad63c7ed950a333f4fef9edba104811b02be57bf7fdd7f3a85d1f430849bc789d983d582d38234e9a023fb020db33a1b145fb884020e1091a515f23e2290bf7c6e8b28551179d311c63e6669f175dce6a3c666bd7247e48b669eef5bbe1cdf494765955bb2e56d6205c567f0678dcecd2795123c74876a05dc390a778cd538b09ee1625864acba2ea7a1120101d8b7f18e2ee12f4ca90e497de172d89eb42f252c0fe8ac7b2273f96fd2e85778e2cda3f38b99eb58ba2ab369fd40a7311e7177d59d6eee845ff6eeac26568a9d56007d182b4ac8eb1b3a68d23572887bbe181ead9736dd49b83c2a068740184afd237f6c1919ee2b66fba8ce3cf94eae3b8830b6457f5631a160efbf2a7de21bab5d11d2f5cf76269deb7129eb45d7de2752a10aac47b0d5ee7036f4d27d085218669612b8e44eb60dea576d698b04797d0d4d094be8ac67c47d18092f8368e824ca24e20901cd03d1d0d76eb8d53e741c7ef044ce493e088edf11532ec6f8fd2144e6a56eca40dc0fcbe4922107b130e444c2b95bbce98020faf58a66f4da41aaebc7d7a997668d29e76e0f68d0473b577461bef1eac411dee841afda121238ebed499cdc92a5b570072f8559837c3dea0c8dbb23d2db7246eaed6bc5a42f6f70a1a59be271a46941e1b36ce7693ee56ba0d018a567f58d8ceed90e4fbd71c36071f9e8f8a59e08831765b5aa78c1368cf774079bbb402fc32cff27a9f365c70061264f2d1e06b3d00c95c6b7af13c12243dfbccd6e14c9406cc2409a7ba891c80d8cf318ddb4370c2c95fceb05c6719eed192195cf32562c350d365dd7bae42f3e4d8af6d71271e1f4cc5ebe74deab4c9b6b623f9983144169cfc81bdee335fcd8979755781520005a0af7b8a72024efd2235509b3fa4baa6a550959ce29424a0eaac4d08e7cd344898241d22cac3f775e9764945be6e7fb7bb73d7db5e3a7ca6d4f3228a4e5f856bc37ef8511ec8bc4791d52db97fb0e2627717ac828793a9bcbcf8b7cf7cb0a4e1cb29429ca93f457252d02325c0cf13036b37b68b3045c1b4392b3b8a3bbd19bf96d8195c4b385965d620703fc13d5772190cee7e038ea2947b1a9893491e8c40f4ee5b66a8d590a5eab17f306d90c888e7c82fa914248f18fd47e3be7085f5e1c1e46cf75983bc41e862db133ff4381f7fdaef532036db36a0b764da274be07405127f1b4cdb8016150296b97373141f89f013f6f223d50bfc0d5425ff66716e1dd7a5f6d92ea9a2e5e73e5f9f17b2d8aa377298fa1ac0c7b5b40c58e18d63eebc7331056a84205166ae1c3e3f9052f6889b0523ca3ecc672332cd5a56752f41ec1659da33feca40336d59a1a11dd3eadbf3d79d75525afdb6d43b6435e6aedf0f283d59e1d4aa7ae82ba3a83306e7ea7dc3198910cc7509562c04e9b6cdbb6d82d5bdd97af4e1f0c2155a2ad210dbb08854efc36ec6889ce764bf804c1df1a47026f22f16b843d65021269f9b7ea9b3ffc279be2c36be279f62f63d10f078eada925139bd7e77c1f69b4eb47e6847d2ef2d695e95bd85b2cbbf6a262f575154a9960a91f11e40b7a639f36b68ebfb7bd8b18ce6e37fff7784ff177df6f42d5c2222341906eada9b00ef94888b70246e85fa702590631036a775b91724348b6dfad134255713d41d19bb899908813b2044c936d737ce3e0bc0cac683bb8d5e1b1712a86cb888aa937229367c0396db2c9d26d217407de39906dbd01fa37474e50061adc14ee9b1673c6e91fdc394cdeb8b527eb059e379e94cc6dd22b5a9607d2788ab297800bb6a612852f3bde6b07d0f337fdef52e1e71e3587f0f2823287937659861e184950157fb838958c18705ed78bc3cee087884ce7e4cc80f368c45a8406af4c0a15b298227f0b7b9ee0e8277f84dbcd702cc3853bc10467b463ec407a5d24bf0c896ed644877903a12a55bae8c440f867ea53b39c523d77be8079ad1c24065c0e141c81cdad5f5edf30c99eec32d4067db8b97b7b21e7d773abb04eacc190d21a368ab717dee03b78a2e1251e748c5d9d69041b1636d3f26c94870fbf893571b414a3d5480c691119760aae4e8260ec70fd9b95d9bef20be906118a56ca4d4392cb3c6b1b4141035503b1562302602d2f58fd0edafeee9a0190e526b9125b049271f522ef3cae7cb8c4998804612c9245468bfb75619205d36563d6747cc7469e270d7b0b3549e7e1a3982188a1fbfa70981e9016ea2403c9b573139477bdd521cd07a1cd8614db65010dc62e384d8587bb9771ae273059ec5a27cb207d323f5070f838b4912f32bf2e691d638e1df76d78834c9c47951a4d0761bcdc637df7d7d4d05d5def7e872219527cf556bb2ef144d56740bda20ddff1def84918ed927261484d8f29c2bef91e21c100b9b715951708cb5d61f16701f0196a4ac35fbfaa951e2a26b42b500b031842a5a2c9483002f7979c0a54b7289deedcc5a2733e2eb762f06eb9b020c9af5a5eefd4b964772f68e265bc3d9c3aee9f567f58c35b9c058f68103e376a80f51aec33cb84050aee507191757621afce9808816a9f4bc132ecc7cb24a48ec74a9ae5bd99e3911bf6ea7210dafeb760f603c97922d133726fb2c4a62112d57db3d67cfa1bacf17afad16809bffa72417a7f00fc9e6e59dccf326a4c50fc6ab881e284586e2044c6b33c18bc89492232a043a18331ffaafed8ecbd263517c2c187b2e2419c99647159d22f5bf1cfba54b38be83019519966deb61997af185a79ef1f04bb2b86751fc1b5ba4b2e0caccb7cc96880b6c5e2979eba3106612c36e7a62e429ba4f9616758f6f7c0fb006fe6f2eeb1ac699bf5d18699538d4d6b23375afdc4dcc0a7a712031861fcdc70e4c275a984bb51f7cab656b1fed70e590a3eb82e6287e7a32779f4d7bc5002ae495c0d003705c4d661092be4f75a97eb04243a8b2ddfa13cbd36b04a2893f0788c7eb61d2f1a85c6a3dfd6517f435038b3a4c91890acce7c6ddbb2d205c974074fa2308d22cfafa12bd9d784cff83e05ee6fe660d1362783b97c15ae9f1c520d26a7eb7a9cbb1f76ab83fcc5dd6758a7e1f8502d90f5b01be4dc769a93676ca10bc7e5e205729bffe729c7ceda1c61ed58a53c9cf4157e100594d1eb5fc46eaa08439fae737e429f2570201b32fcb5f7718e4a743455e6a7e7e666df01c2b93b5312f2a632ee13f70364ba39c9c2408140c59647d46a8fcf0f6a1057a0e82b90e7a136b942f6d51b9b28ed3c78ed8eda06b71abf02b35e8a2d5f4415d754485c9f8aded76fc56627075aa7963ef15d966e162afaf862c845cc6ae74dbb4419acdef8c36585c21b052eba4abe565838ab8553a2c0a70f166af6b0f9268d2e620dbcc54845d04afb0dabdd1bf8b3391f5e9d7fd577fc5a5604d605176347f81872b56f6aa832b7f7a02f0479d82759905552ee0fd745f25c4972978cf1efa97f8c9b38adadb9aad9083f424856ed99b80fcc035ec7c0b67e889d3ee9b3d8a3d26e3803fcaf56abee35321e0f075566bd784bce7bc82a6275d64da61adef038e4f80df45e146acb10aa904b215c36e6e1e7d8b6639788cadb820a9c7acc77ebc890359aa540864276b5445316488cd21d82ebbaeacd3aeef3636793a0c3b3238afebe8f61ce8995091ab1be43d449f3afafe2cc644a453189c8428c5fccd12df9ce45488f1e316f80603b550677aacc45472c7102d2c1f82d3bbb19a0323f958a6aec9d150c9344f2700f1bc209c0b34d952d37ab6e17d8382e7a3256db766d5dfe91ffb2f57efa25673347cdabee3f6d5cd45df18fad0c52ec42278ea6dd06a10f16634e489b62ad234dfc567b0a2ef604d8ee5e69f542d27a4b3c57fbb4e4663f2cbefb3ff3cb09b8e0d6fda4be76bb24af2b16b11a4002f539b89ddb76f3c71eec6aacfce1078acc7da677f5193f4b8955cde88d143dd99668a64ceac46406b8d4647ba19fb4312643910c400b714b619b54714b2dbbdcec213311f8eb222ae564c364996d1da071cc4b5e67ef95fd7e916fd3983d8e1b17d80e0c91f5f47e3ca1c175213a1feaf87746bb2f327854a8455f4ae074e1266cbd0525e552597cee4931f5f78d32acf67e5703196e68f7e41e52929b60baa0de5c2c664d68c14367be0bed904cd3eaa771329ed527e1479118777fcccd576a779f4326befd53dfc8ab1e0a00d670c0a8b371538a0fd1e6773bdea4ae8b69d77f0e331e95d7bed1b8a1c0fe9e1289da59529484ca3e42f7167bfc86934b354019fc4b0d9c49812a3fa3fb9203caaaee25ee54e073aa6d7769120cae88cc3da025d8f7c8ce843150d091e51b969f6b2f21a51f1272a3f477f5788866e6390e970e4d8bbd9c966eefb4f102074790fd8c014f2f5b8081143022082890ea99c59f026318d3cc8a157b0ef439d1af03edf5649ce788f478d1d26d7e70d5aa824b8de2a9c99c07426d42e05b7f76be9af521a762c3c62cc00dda8ed046701213bff467c3a8a8901f5424b33a85d7855146016f3ba6e3f5d90f332d618e6d0c272490a6bf0fc73d4d1641094948e475f547107ae63c4f15b8ca0dd54ee3e6f037b1c10db12a202482ad5b2e92990346a4e99031c88c2f4b2291e3160d8790bf7511c9ef5c8ff626be4ec6b04d57e60f4b814f61d49e677560cf6fac1ad50093178037bf85ea7af3b8f9070d484181dc7a091d552339efa842780c6abc03571c8d033aef8f569a8e6e4fcd61dbad7597f0b408a7cd2cbc76b8e0d754cb6a0f63489dc505df668a296cb0ade3038b13553e237c98a1976a7a145eef02d96889259cab9d99e3755a11e96a10e5d4d6004599227a3054a81c26a54eccf1c247378dc2562b804229386ce23ccd7d4a8e3588abdcd65d9fd3b84581eb3e739cddaefd19e06aae40b5467fb851be6151fcb35c8bf75f13c7951da99d62847dc4090c0b7a012cd832043cfa7fb1d5c279cba9d12f90924c234320d2f00bd22f3653503b062eeabb472b91e855ea83a9a19d8a66ba0e1cfaa55a5b804c06a4c4e412676a48732fee758625b3c8c72b4b80bd09791cd3868da368a509a560e24229dd1cb0eb5b3f60665c48a08605046a7c304eac5e82bdad0b8c6444a6ef4d94fd747d2703d0f4fee2fb7ebbab23dc1e4017b43566c63b27b29869cce7ce986f1d2538e2f575338b739cdd03ebeed92686b5a00ec3b666bbc4280ffb602d347567bf74a257995014563f12da9f5f66d4b0c1e664486e387de2b20394517c1ecfc06cab2517e3c4cbe5ad678fb6f10de5979d2bb908acf77c9f7694fef52e7970ed7c0b79fc9406c0d2ea125a07fb0091063f8bbb35d1674ea9388bcfee4c2723c52084ec846fcdd3d8ff21d1b67c15b8f48554e4ef94f0d8a95c6ff4b88d3539c95bf85b68d8f3750b5302228ed13702de2afe2b312bc37fb4f6c55d09f2d7cf0ceedc318a50d3e8a41150e0d60d996b2d687c2d63f693e5a79a4ba4bd54b98ad595c267cf3aacf85b6cb4a607b07f40cee4463bc3a0d1f60477267c833a24fbd3ec76a644a1ed8401982c63f57aedf49814183f6e780ad4f2e5e36ec13ac0bb6f464f5c26b38ffb96f18004967a3a4e541c815cb58c93e6ec8807ef7af2d99641c056316747c18fb802816f4bb54adbc2e6be7854597240431c88a97b9613cfc8a8fc8525ba10901b50a3b3b7609f50d2542ad4c2659038b0a2f921caabee66f8b05112f3da709f1298687aa2e7228203ea6aaf8163bd410c4fe867710154ee61441afcd17f4cc8fc98d160c82a2b55db08ee897c873068fbfcc1fac1522b53bad9eb7fccbe971a5809f2e3bf5b87400fdf0997edfc61782ec7d7247ff1e3207c6167776fae63e20c1c2777f7b1ee902a61932bb3b1694344f3d610eac5288acbc7854e5b031d6720671ede910711486c177b7c40e792d98823c4a36d9387c7a995f02c983d3270570889a97768da193d6db8a233f26482d80208015a438cd9283e54f02e060c5496f24aa9eb89552dd1e4ab4445d4154ece3577685ddaf5d5f98fce1ac00e5e1c16846767c9f6daeea7ef0a015b0f3ed257cb0727dac65fd6fc3f3487289c0b35479491773483cc83a49c1b08c4ca67756599778b82cd065dff6cb528fe29364c3d08090b78849c1f321eac079f4602719df84c29ebb0ba72958816f6c191ceb0a04e579f00d38e25f98900a2f50616f0788da3f80500a9cb712ab469a2afb95fd4aa35e14836063df74edd7822977f84b720f8f82f3204f4df4af7ac5ea86838adeb6707e81cb370801f7049d81655e3838ae8e43e2b1ff494c6867784378094306b7bdf1fc4cf25db881993d2c9d793b8407c167f03b5e32afb57832f1f15c51cda6d6d9e8939de0e6969f29afe7140a917fce333077ecca759b81a875b273924f0005485bde986aca9b027f559fc92caf7adf15abce6c2121433bef533df5715bfcf488a1870b977d8a833a0352ec8af13fefead2ff40fceb07516a41b6baa8e8ea104a5ac02255b5e21b22d6b7feb9c0b7aa36db8a8371b64c8316a8d0f684240362fd18e2908147859022481407dd24ef4f3e46969466cfdaf970629cee7a48947ac2b6aa01ac51384430a7dd2d8d424d1bcc7af14a71fa9707f3bc2027bf45e49d82d91d291eb2fdd12e53daf77819b572a79b16c9fd93fdd1c47c990a0cac966f15cffbf64c12b897850f51797d35787de4a0c60f68fbeb3983815e54593bd875855170a0415070fdae2064ef8c948e41ae45df9a4dfea43e5d907d235a1c112abe1f94ba68d63f75856c49ebf51af8a46adda3905cf537c6c555b396d4f8f44023eef163c419cb0a1626e89fe082580a75a328ccd1656b151d2e396fd7e58c3de188c3f93ccf44d09f83166a7ebd1dd4b1c5da0ae52d9ce53027da8e61d09e83b2ddb63c15b2cae28ad25b131909bd5bb339fbe7ce62db154ffa21cdcefe49fa1c9e08fba76f8c7efd3fc1da5100f31598232b07269fdc22758917bdaa24a3ee225d94cb72be137637b399af5ddbbfa338c570add2adb4906bdd36a92e0c22e834a3437798f0ad5dddb72761cda11ea5e7eae99f99971cd1554d445b2c8d22fc69b2828dd144b21cb3f73535dd68fa55ada48816c0be3e9237665e9abc30043df6d96fe8ac3a9d2d7fdeb5ec5efc5f617193c5d28f9d9391489255f9b09839a434d923237f9a763f83a27d379b9c091a0b86b0c86bda3d032b4bf9c9ae5fbf3a0b417eac0c6b1187bcc3d7dc1f735e0b7e396f8a4a041f408fa0e926895d12fbb30614b5c5c8684f0892bfd61672247bd987db6ede8dbfe3893c2ea5e1e55eb4a892154bdb11a5d66b1d61d9b4628eeed2961179d80f49f288a33582708c25338e4a8e9b90291008cc9785054bc64aaddbbe8abdf575334c9ce72bc394b35589ca9917a54ffb4ccf02fb0d7b85ac0ae2aabf49015c2f5a162f0771019b065a0a2eac888eb3b0adffd3c45a5518c7fb5c403540fd9538c6a74801a91cde2acf111800f1db83660240833cb7208c0b8c79e8b5e0c87676f0db1b925cd0321472dde660a42c39ec3db158d6baed224247dd5dd0c6e4aff1055f801c4c5c01cbdd7ca949f517234990dd4d7f5a1e0bdd2bb3901f30b5752167b9f8a39d73d488e36fc2a37865ae1ac0408fab7bd00577920ee5f9c6ea2ff8801ec3eac7dba4ae79651869fb014aca6ddb8f0655dff65e48b05705f36a507e7be225765c93c3752603eef3073699ed6ed710546355d6128eef8d42586c31cc224b4ced2fdc725e40670f3a81b333126d22f32fecae0000be5f0643848709335b6454da3885166048470af3b70d371385b58e13dba87787c5d7ef4f67279d5fa03eebf68a5f8e7a560750e8768e9c83f20a16c67837a954b672a218a71a23ef3d8bb01158a19e26ddbb32f490112a46a5101b155b1bb16b9a821ecdcc045a8c79f662e19d03c3f30d77aa00e62563c4699abd5db0d20f180076447adf9f6806527545cca9015fc6c7607ff9d1b2e89ea26625e46c3b94eb1a2661a87abbd646d6510e305d754c02ca897b7abe51be8be1454bac2a9d09b93ac1e5a969d2ac22b3f588b6b10836f7ac8b6d645be2f6fbe03f0b868b6d43704dbe536a41aa1eb2336f0c952a99b4efacb48d58729879ec2b2cdc0965a0c53cc54befd043763d851440a87c2c0dcb532bc19fe580837ad57de40bb630d8835982f7a4788719deb6f37e229d0a4dd67d17dbcc5ccda1652fdf4939eb648fc04fd487aa190a143f1c740086d9d97b9e9233aee8096fa0686e4c216800af15b7613afdc7e798556049a015db9d869d135678963d209b6c8c7bcef2c8c6f2ee0d44142e99665c8da88768ae5c017f50d292ae3c95afea14652ab36aab393e43247d4f6d6088b62f04aa9861c650b2b69fa848d78673546df7f78edc5ea1cd0729426712067e84f6bb865b410b63ee7451d3d38ac2f03d0c0a6ae65bfebcb3225ebc04db5e2c96b8bee968ca9f16b260e611b28049e2902c03378d14a0c3897adbe16f012367d96de0b19ad5655cc2dbf5d44f06701fc24726842e83a75ac2aee037caf3c0cd3756770880bcae840406ef6817873c19d70b334d5acedc0920f309d2b4f4f5052a0baf13850e9b79dd2300eba10f1ee10ff59afb043843773ac0c819d5ddc8b6b6455a988464d9ddad1c6cf58bb0dd00c4c0bb11a904aaa376289c0c6e27704a54669bba752399cfd2eccedd12873579193c4ac81fa6797f7f3181ea64cd5e0d1b4c869492ab218a52a6bfc4df8057427b6610793b6d89a12cdba882a9a0a95406817dc6bd889753a683c0252ebb27dcbc71042628b7f75e1f31e641dab47990c598187994b69f10c966f5bf00d2eb601231a35f2507c02d0c31c46fc7aacb77df6b505663d6a68fdd811273c9c89bf3ea169d5c0d6dffd07d8cf5361860884ea9a4fb004ef89279ae56238686639f83a552923b84f9c594939dd5ae981b746b0114744fe8a33d23853f49fe933dcefde347a175a9790929259292d0c43a97b8da97078ec3651cece15f8ae2b153d96bef3058181627b5f406a5c4fd8ddc37a1dc99e218826f5cc5e2c0b6c6c5f5b70fcf7b05254efc651cb4e3a48864a27ba6fcf82453100359bf34c31588c83070f35381bde1ac47b98428b1b82647194502ad1b7f7b91b413d8fa53651ec11cfc6d741a34046298ab5e67403e62b314afaae9a89683e8ee3bdc856d000271b3d9bf094af459f375fd2aa975796096ef317eecf21bfce3511b943b564bbe10f711b49a9feca4e8f5374cab797e2ab6002f8f8e8bf2a3fed77801dbb457a761b59d9a697cc6f9264883b48e7e66f56ac80b44751cf49c39f8d17e2db9c1118c818370492a397bf11c6a551347a1fb5c30e11a2e3769f8b1329fadea0ab4fa253fcdb06485211b1deac1e76ad7576d6e9dd635bfda96f9697333cfef2a6122a9c8d8cd791e6965324890cb1742b8d81891fccfda4ad351f34df1017a67f98341ce78ac4a7bba10365ac5cec21ceecc939fbe7bd2d66982663a49a1e3873f0340d35896598a73ea2ed32c58c4109a5daad4190007ea21f54183cb6330b4d23b2b808e12a01219c2b5bf7d166ceaeca7f0280d8cbce34f4f0b733ca6c382b7efa6e93509ce8b3f775f06d74f1bd6b951475e34ad1f3d3ca794a5570d37176895f69288798ce57eb2c6879723964fdd7751f003ed634806da7698e5321449c7d02271cff9e726a917e149853b54a7b21f2f8651206f296e273bdb21b800ac3fcb6b3a866a0d97aa599c7e2303a983005e140f736fe907d60df355d7b3f08524dc4cba5a8f648447ff12afee6d25888c89def266cbfefe1d327b888718309f259b36d487234a7b54d957d4016327ae7edbcc7365c43ad1e6c65d5d11234df0637e29d3d8032077f321dd30ae6be23c667f07927c48f35aba9c4b7b19da14caaa52b065488913351d7deec61f0d513c058ca913add0101d6970b81fdce8f6293545c07f87a4d9a142932d44f44cc7e43d2cf052e250639dd2e4cba0f6681bb85b66a9f1f02e58ec7c9259bbe6b0f931342e1aae3c28361296c1e25fe842ce2c00b941a0b849b62a4fc6762280e2374a3f39a7eceb7f3e836bd714dcc75b90f50f02c45132a06bdba023f0b15df00b4f63cd1233e8c6c1340be5d38cfc23c2d8cd95a66c92b786ec433dcfba70dd4b5bd2933fe1d3bce46be4b8657a806d58efd9004d14dadae4d47ce782a6a4fd3911aea2e305a2b0f84dde65d63039799d31c5733ec6ca1db51b357f88346fd22c54589e541abfc8779dcb2051ccb3ca9fc5de3a348e0e0c3160620c5f5cfb0869564354dd689e7f78b87a9c9cb43a0a0d5d950d11c0d4df69bf01974fa045ac454f192635254db7915cb3650fb3c9bc43d3447aeafdb214e7c9957f723ab04dbf6a6d6b54627e06e20e453ddf3646c794fef62b43b71893907ec87c931dd1cf14c1b358cacb031cc5d8d2dccfca0a93379ec2479ec63b768aa310990d8f6b0def6c1d6593d7ca9f2af46dbaf4c02eaac9723a0f525d4e34fbf20fd882933c621ec0da0ea4c23e81398dd616b7797506770db51f0861e6daa835386f51b0debd7a53b6d3054255b047652ced89525ca7796a37810978ec9a363690301a23dccc900c6935bd93b98fde2b36abbbbbd97c228f655989cbd97190d56820718b49ff46da06e940d9c02160cc421107beebe1ffe7c3c63f8139bcacfc582d8d049d04575bb262bcc47ac28c27b7e9ba5b7b9c2e7895748475fc57133df8db102519ad041447a59b8e2cf5eab4944001c725917a1f630cfca3a8330b12a9b663a97d5b6a908311e85469d4f296f173362587d835e9a81eb0b9c7e09549f09f562e377cafe59e90814347138c92e5ff55b868e0241c88f36a1afb869793b9449ec5a5be4392120115fee08e1ff53eb1b2917bed6f1d9c9db0eddea6b0927ff8d654b8eda819d16bd91f404b8869d72f7502c6e9128977798c4831d9c0692ccf93d0655730106597c38f4a825c14409a370ea60b93132e9de51ee36442d6955d794bbd4cbaf32bdac089260012a4aeb87426c251c1d553b7e5b7c28335facd2d327dc416d888574b151f59878f39668d14ced576ba6ff232b97661fa9907006a42fbaa20a5d13aa0699f800111f1a2b98b8bec36ed56df90c18f2af564d454678789cad51b65682a3253c35f7251467ad79bec1dae8f61cdd16eaf2dc7d915ca117b1a784370f92f9cdba9d813d7891c13f8adc416b4100ca8d3b9305a9171df0ce7b54bc757f02ef4bc6ad1372e7ae6b5f094dc2e3f57ceb006e103abe457b5621523aba48b4323b7eb52dbff7735461ef892073ee938ea529d10d5f8950fe79e8c9058cdab3f59b18fdf50371ddea04d611ccebd3f9b5765dd9df8ddf7947f121fda867cd3df44081727028027f2b2dd86d217a5342d8efbacd8ccf263fa76a195f095ad41dfc0f3d6672a55138e06dd68456328ffec0741a8df1aeec6f7c7a3e3c7090ce85b75b52aeb82753900de9e51b6f0ce8f334aa1411b3f04bba1b5c0dbb5ec027dd5024ae06b45a3a7cba6251c3cf6e82b202b7c1f164cbd560e78c2d24175a01f80b2ee3b1f30f33dfc03098732286474ca3ca4183d7817b1575dbf6055c9db3208fbca2509c3b84411590279d3b7034495b202ab36e1dd130b7a05dc9416403fce2a3c9a6c717344cf061992848b49055d877e4e48324c45a64f59dd8437c852cac48e7a9992973bd5506527476e7f0b71f852dcc4816d7d15be91a9393fd92f639198e628a346b75718220e49e4ccac1b24e093350d960089fa3abd2a1438aa7dda6aab53a79e1517cdc39678b1879e41f960514e1c4f4060e264a587cc1ac7817e379aa57620ebc38a35c798ea1d13efbbed9a61a23388a5615d8c96a58613e6bd1e579d3aa62013eba7e65c50a01a12c333a2caa401d1b67ea62456f766c9d5fe05d9352c4e8b05361ca5b8648ed834965e204d48ac92eea4d849022b2f4b881e24bb698231eb3ec5418b6a38539d0b3ac43a5ad934b2778c6f1b7f3c86b941f3eb101a5084ae58abbf88d7e8def0e0150ae1f34c4a18de7609dc9cf6c8ee6f0dd9e87b38689bb6ce24089e0455e1a8aba40d60904c1664774b9a53dd94fceb1bb3bc11b90d028553cf6e21afa5b9ba6ebf7b2c2985ee697f56fcd7501f8efb7969b3e24ebe98f70e9050d1d6d8daf9bbae12495ca8866b6aad29a3e2c86fe8ff3ece6aec6e822d30b6ad9eb8773d8b09bbd3eb4726f7c18ade558fa1fd2caf002f07b7b41da5f1257dc6f43c438c2aaf2ea1e300b2717f26e582948a53fcae856e1863f8f0607aa31fe2652ffc20e4b8af4c4f79dbf201a40efb8fcdc82e793f51e2d171090255d551d5e40f7f5d4d1612ccdc004cb3afacbddd5e3b96876c1fc85eebc38a7dd86b2b759fdc49a0ec6987805202bbe76010b14f072f1e140b0fe8e85aee4d1b773eaca9a8e29b1541b337de664a5f485eb19028433711c5ec45ef09851433c6a7ecec705d7547d36da43581af2aafd3fff4f9de038b77038d786e32d2d37bb6f780d5d2a9845f9b6fba98b19d4a6e4945d869a054c899d26db48aab6c3453c97b2b3d1a06f9932992194c97e59a7bb27b73e5707a5c3239d03471c828f9e01805e3a348b8b9561cb755146ed2b1625cfe9d0b2dff47b7c577f30473c74bc3956a04d8a8ce0af23ea91351599c5c595578ffea83ef662b15c1fcb820daf6f443405dd955a3ae68c3f57e85a6f90715300625156d120c871fd9185726a94e63c84bd36dff1f23053d04e216e89395ef20512822370b7c34e3f0dd2b326dee09e940c95d9ca73b0812d6ecd7941ff95e1ae9ec5c97d525900d97b75444c8a0512b6c5dc8e93c83749c39028d71310ef8e3105f5c3e8bb9e3e4882d9bddbf648311b0b604e9b38032f696043724ab66ab341b9d452e2b6b8e931019ccf3a9dc00927fa98fce11de7de2fd54c5a515cb436f66ae0ba5f04263b5573f61bdd6f0d570e708c496d118740936ab7fbbf09e38814b89920ecfdcaf1f05e148c3b6257b5cbaf6fa5d6af40e9aa799f5155c01fd07f0aead1188c8ebb7f9900b20ff224825184b358fe6ea305933648dec75309e4968a05227d7a90e8bf8ab3a59b3cf11a5b133f12ad59aabf319dc9d1a2bcc5a9e173afba96e5b6350c3699c500db9f1e19a1b50e88e698df1799109d8e41a7d54a89a69a84f2b2cb7a92349612bcc7c61bc30c91a8564912138c66f5434a0091aba630a40470f985ec3083417992e2886104463241f75082c734703878df486b834fb9f835ee4a5e1cf919e1d9234f1b1dac5100b5cd7e805614f69e0d51c27cd1c47cf17de43f6e06f2412d13802c4482e1fe0468b59a2f2d16dc048e3b7b3188be5a153cc0f8fe18af748e779179921e75a1ea6d61f882fa5892d156d20d146bcd3ce3ce6e3af1837c53d79ddbc5b68f5a7ed8165de6ff4169b9ebfb06e3c3ef0edc0e9d2f21d14126029ff8ed1b8410dcac8c0323ab67e4ea3469d85d5505befa97f98057f2cd850f8761e76da3a1afb4ad4df8b6036c3c1ca9f3cc066be6f541fabfd6eff79f6df7cc6715227f293721a48d092a8a97b65970a2b5052b3360142b676baf21368046b5982690931995d613c24d9def92dd3379c95094e062b6f9bb7e47c107dd98633997ae453d0b0fc11dac0ee64236d161eb2ae5b045c335ddfdccdd1f571759d2f1029bdf3c64909fd5b04166e13239e9d1ad3715d22d3c64984e2c19f7214fb842179701c55a5b8a04fa469f0cedb871779e86bad5ee761b87e2430694fadaeac4277687ca3085e0db40f9320edb499c869767bac72e8ea3d7a5e0985031e14acbe6f88118105ed6b5483b22afb2a44ebdb0e118443a1f24f4b7be7c9fa2304c4a7863013c840a45f0295c86c9bc04ac8d5fd71f7682027122b2477a5b3e48f5230340bdabea70e3415d77546b48bf97877d446ab61b15a85db334d454ed5346f5c85f3d9503eb81c2c712efa52cef2b860a1c49d89d2611948dcb13a423d39cc46233c56d4fd0cdcdf5c5ee7815f39eee1ea2cea2c0f54d23ba04d97acd37d66e306987620847a7dba1c0cf392ca59caf8ea738c778b73deb40c245f7eb9875b586d4ff5a531fedc226f043e8b9804160330ebd25a1a69df1bc1a7b9d9f9f88c882ae861ca5858a7ac3ae84b4a2a300ef478e075de656f50451f7b89cab1acc9dbfc2ffd6e1eb401fd623b1df663a0e5d69a224e3d29d088ed10824269314479e3ac396fffe28c061c5e6d2f7a8974bb44eab5102d0066ecced87d40481295303a53bf30d19ddc7217e826a4140a5a50a652ee250b611a2db58b0efb69c6b1c4fa1b1db8fef0b9dedaa2216bbe6d8cad894dd723651da37c05a94859c5095bcd0d2849dd65ac296d17a0f44752a1224c78cde60870259f7406165c80c5cdf0be6ded284cea3464d7b81d9eb1985ca75b1b5e987bf46edec0f29f1ee86e8166bcbdd4e6ccbd2fcd28e4c567645f0af240269b5dcbb072f8e0d2eb9117fbe6a022dfb4bc3297763a8196de7cf3099386d2fe85694c22a6cec84e49ca739201dab2af399ccae0793d6882fd5ee47cd5181116c1b4d94c6696511c634711156641b5ee4f96e365e5341e5dc85a95e8a915bd1bb1bd7d8460dda585f8a71f31d5fc601e22a3dc8c49b910c88d7b9d5a0b2a0bd9f5076b0b2128a23dacb96c89afd2265e6b26fd99266191a8f9ebef218e574166ff4f8e4b2026b93da9ad9271e3c6842187310b7efda33c4417e2d1dca53c9b4215832c49a22270f81f3242e53b88aa883a7358f79c108133a1909ab8727fdf8b02ef258a300fe4ceb5d1be4d054fc14bf05f2c5391b1183b5d50ee0f81c0c2b0df8b6f91b26df70058bd371bc8e4dba3194203aface5dba6add8fb95acefaa241646c97bfcfe7560752fd869d9b6122ccac37e2c8827a31cfa18d1e5056409477ca5898f680584e45177901e4429bfb8fa9e6ad94e21fdcb541790ac190dc4471423c3d69a46a5ea059dad36ee2f2c185b5de1c4592f97e09eacb046705d029c44779e8f398757fd3a4d5481d443be986116e3ac962c6c4c64b88d5c2f65c73adf332b73c4c78b9b3cab040e45be94f46f72436058400c8f8697e2bf517cc6e7fb5c625905874d082ed9a4640ce5031a6e8e3b1c25585b2c61d7c024a161b5869d18c4ad4864ab4c39ed832af2c92857013e3310ca9a01bb37cd0076174325b73ec7c70383207dd25c3a0367235f23487285b619f53151c8638169f821bbe77c5f93a88e1a9006e66102aa0ce8bf52b034b8a290a28359b75cd06d3d9e1e568cc63ede0f7280496fe67cef0e3d85b9ded795d568d5a9a57d7ed73a79bd1128d255897b6f341f5b3974682f36f98df5a07e53bec16381e2017bee7a724adeabae87bdd4cca71fe68a0d2144e53cec3bff8539cf06b5cd1f765f97e8eadbab853c7a62fb9002de8f02dbbf0b28526539e3d07137f5e927a110e0a7aeba85017b2432382883ce692b89030f763abfd424b41ea70342fa1cb94c671ad617c0d68208a69e1babf8dae349be1db77c03b8c3c6dd4d8a4913118aa790a9f92f7b043bbed9c6c801361bd3180e0912f531b97cbd693c02c2a7c4c2ed2143e4bcbaecef8bafa5272a0a40f51b07b6c060a63c64f945b69b83bac6c50aa07d730fbbe3e7ba17b591397371277b1c3bedfaf76e927dd0e68dc9cb9da5b9e6cf267698e9d779822ff2523128fd6d5aea7193c445d82f95eeddaecc3119e303013160b55d2dac25871b94cc6139b2f99623cceec1342c2d7587309a76c40183bc0ff9e75063744c27263d8f9fc7a7088d00d1a29297aba49efd82e610e65618ccccf41c7949b3961a5fa8cd34f5424d6f8913020687a2fb1728bf7f185bcc504ab18d5cf177e39d464592cad54f20ccdd0f213d263d9d3032e31c3885fb495cbf0aa9f3e3f62c6d933cae9813a095af072589c1420a54b749f4b98e4313ab7bebf93bdb17474f004195ea6635f5269af3c2d63bc67e06f38b392597266ba9bf33268241adb79c1d4b2cd1609cacf604d85a8f7fa034dc639d06ba30bcbf6fa02bba4b10a74608741d89344e45cfb8b0afff839fab94952269c466d65612e6cb8d9047158eb5cfd0bcef72f8afd45bb7da152e5c7dc5e0e5e37e8105fef228f0a9ddc0e31cf3e9cf9983cf99b481d37fe1a0c2a75c5c4628102db1b8ed4aefc1c8f502a55ef5a94cdf8f534f727c949b2c6ab9d8ddfef1535347daa84dd7654bb4faec0272b3413458bf8c89b3ba9fc03ec7b25d5e0da138f973cea5e58b01aa9ffd0ad7d3f6bb1dcdd53073b6a534b1e67be405705ac5a15b6528df26ba4c86f725ccc382d7e38fb33eed14a85f1715833963775bcd1104029af36faa031f9a3b737aa7f23b0ebc7a704de34b2518ac422529edca2e8da5bb0b7e85af7c83a27493681c0c7c968399a322192f1a24a24723cee5cf381e13af2f6618726e27f3eec3fcbc07c907607653ce7997ade0e5c70930aadce80d9567c58feac676f4d1f0e3224566a804bcafaba35af71308e31ebdf587bad085167bdb498830f1beb03d93962127c1cd14e970ee3bbf56404bf409a322590d3095e6e6c7a8452123aaadf678fc283273242b358fa6293fb2112a6c70a86a75cc4f828dee67cb2f39bc99828e122fb983718ca7078704812a6b288a9be53b2aea642e0c16366fd522240c6e9bbfcfbf3c4f3762fdcca9a9b6030d662673eb68a6bdf49d46c236ae12dc7436a088feaa02f156778d4aced23e7c06ccedc0844e16d9cd53ba111ff9975157c707377e9a69d1abd2f5d23adabb668cc6fcfac871cfe8068543cd95072260ca694d15c09e267c9c937389ef3e51141172975f27027e7259094dfaac810bed70262e565a44437dc407f88212a51fda7e7d5a27bb3401abb6e131625e1d36b67a8622e6669fa803cea8b8b5834b5139d1efbb126919aecc00944c814997aba7aaab4e44acdfd48ee1ac84b51800ddc7e4ec821b5a18de99b03c7e92d60bb67fced673228028d1e7f62e5ad3e837b4c20b2626fa407855e5e8580123d0f2fa8b4dde4427d8a4adfa2e426294e4dc081d2af67b5d54ed7132d946420213e617cda185d500830a525b673f46a0de37dd482f366c7cd421b8bdda4ffd4ded9fece185b670f43c70b1c386ba314f2c4d792aa4222e3e5cb5127d338c4d8aab63fd7706f0f5d47e49dab3907e62daf25175e92e02b98cb4f02a8a8e250b8568eac450af16fb9ae2a94d73277c60592fe66e76e79b73cd26f0da667bb63f928ce1448de80c87aa2ffc4bd5b7f6b4a443c68a900ed8718b18c813d39a28b885cf110f5451f264fb45419e612815a5f56b1f3c979ba81d0917425b4d37ccfd4b2bd2b29905c9a254cf7d841b815543dea584fd9a94f94aa97056ff21427e6aa1b08d99ec1e03eec83f2b0465a7ea6074ff53c2dbe3fa5588d6d0925500386d4a80b1980d3d695b340ce4f9d45514da1f27a3b4b55d50882d81892c04cbd81bc3c863e3e0ef7450cca4c0292de19797f4ea7aa502e7282fdfb0a409a1b7cbfd38a44c777344093f1bf51d85918b139d61a2456ea9074ea242aa79c865bd4885eb5e5bcda1e7b89a9d32a067d909d4928c94362e300ce1da2339a3e7323dc881b6d1ff92c36a724d2ea32bda8edd13da6d026d88574d2807e6de00a9178bdfc1a094cd37dede6662864abae0a7f85d24d011d20cd3aa1b083c0ad66817d4978042fde6a43502e701a01d7b1fc1b6998bd4d0ce00762780d5f224edee0a74c6cfdb7626318518bfcf6fe989a5e86b6e532e8abdbaa81984455cd4b6004f38f92f7598b75c7fafe6292933799449029c6b9b4b91b482486b8812655c20ca564319f14fc7b7cd0e17fae8ee11d6c0a516defbc947c8f6daeabb581867cafa1db1e516590e4f57f1042edea57c11da46d90a9110b33801c051c33ee765fdc18022039e5a084fcc2b7fd00d76ef3243b4c1661947be48422dbec426b67a5a3ed2eec92568ff048397b917f32ec568102f26ebd734f5cdf7614e315c4146e0cc021f50c97e30abc138f3fa45bd6dacf81b913d8f5c11f90837d85264ea01f6973dac6e4eadd2637cf69d0f38436decf7d685911229868d490a121832663f8512b01649f7b66c1570127863d44fc4a0eaa9d9c2e6ba71f850b509d19e93098fd1c243063edfd97bc3e084aed32b22626f8b5f1ec25f9d8c3cdd8a775e6ce8786d594ec5c71e3bc0c46f217fd46138cac4787874d7adca9033a18c4c3e00202825d13c3d86b1721556f64f985b1d6a9ed3dea49e4e5b3939c79d87dd120ac19e003c6abe1c148afbd6d7c7938d3aa9561b11e5241259f9e77a98ad44b63f0262e7800d56e981542ce071e618dd14597b692328d524faa3dff622522e08717e6aa9efe41e2f710ab3a357303c478f75b6c78bd5fca7e08672e7c413f69a303f1f6c5acd4f0b7b19d7cfe78518b19dfff22e82830cc358d5f2cd4e40bdba24bc3e5df76a0788379cce7881a164d3e781257993c6c0e7795f588c39576b65179f0a2c5f2214ec16a56c71d446fcc42c67f3c0bfb453e6f64b449ae386c4b8db80ba97a8eecb2c997c27e541c1a72fc916ed80145156cbc4322d97977924ae11b9e3e7d0b8d9dee2698279ec37d39f05615bd0dc58ec5ef29136bae39b301e1627419c0079b0a5564cd4ecf83484be8e417c7ada4e3f6bc3da82a4a151eaac93c454700fde2438948c66d536d1d819453cf0e26ed1dcd2657d2b4f3edf762cebb3ce5358296a0733a4bfdf86d56683d9718cb70897662cdefde571bc908fb873a617adedb2c8ebf0b0f59c63d4942884f894197794fd0d63fa3f347d009844b875bb71b64fb15351f814a3ff8bcf897c4028ae36206acbadd32107ac98201f5015158e4dd499f26c72cdb6a9ec00aeeec59a289eb211be88c95787020764de972e8169e4a18bc8f677182d3648d4b28e34caed096923e9ed22bad635d801a13b8655ed5a33385e7d34f9034ac26bae6eb926bb8565ad5774db3b6d02581fd68d2d42f2f9c3b9e6b6e291d1edaff6e3dfe9fcb4f894fdf372192c9f440313b7cea3d6cc2149714629bbe4b1fa08192b103fb004030f706bfdf074dbd6c4a2205a6491d050fc7cdf50db052f7cabcd5d56bd5b0d268d5ce9237aaaef811cfda546c3fb93edd6085089e4e70045e9cf6849e510f213ef2033fd986ac5fb0cbd75c6d89c745fa7e03e0f0c01dc0455c733d2856a1f6291fa4eafe994a63011a85cd75dbd10500c2ed3fb63d48097679b689f8869b713c8c530ad6fac4f9e7aa46564ed82ef7e7ba7fcf7da0ea60585edceb7956009e8d76de8ee87a61391fd542569d2e2f76e8f9304cc1fab30f976cbc4cb30967c8f718e185090c041e3ded60fc6f35b0551eae9d4b8603b60202122197c962fa3d47b1d3b0404a97475c9216e3ef985b522a91edb8544d19316cefd986a4e18a0730ac6352cfdc5d7d82da877d7eb3c2b2e416941260a609fc0d74965511ddf6288d2fee86d1f1894c6f84458c5683e29a7a86e317d150c9f14cd5722b7fec542640cf0a72c3d639618bb5f72a4ed105e779458af8f834f51e58f0295bd0f438c7166a7a08a95075239fea3765f8b2b8c46ae29117caac432c356744cc2f77e426240408575da47a09736f08d25f03105f260fa743dc563c0f1a1f0792d2a5f53b186ad1992d0faa64912b2846d2d4927b3b8ba2ff768f99fefa62f743b71229236f0f0d8198d35271db62ffd5db69d972df1b17b3fdc944560dc760caf683d573e419824b30719aa037f46a0ef2e02d1f1a78521ad3478c8222993f431939f61e932911ece4a71804187a01383515356b38b25035a017a3835c96da63435423bde8292a74f90ff83f75d0d1ec7dc4b5075ad554299607e734810c7082f855abdcbc9133ec4ce970b0caf58671183cc21df7d4f1bb7ad8a26c958b8f3ef55493594200cb5f0fb9500bcf08c7028039961e4d88e433db9fe8cbab98b21a0939e1fc444832f8b92b200e84cbb5ab596ee00b22043faa5c8c90d69209f9adaf608a334783d09d6a1c57cb6739f81d6bdefe1e75424456d891f62bb99abdf233767bd1f86ed766bc706a0f2e5b130de87f5e8a2f77bf03bbd620d1013c4071911705d61cbdc678597221a42487268f459e86399a6345b8e284b2eb6fd897a391b071d02c904dd1a8b106430290039788cd384e1d9335af581043d1955b8e72500213732a516a0b31771101e09ff8c416601c2d39ae71de10bb28a1d3f57780d9cd3cbbfd679181c6011ef0d71f888626d430cc703cb63a1eee40926c297d575a3663144132e07196ac759a711e709ae6e927d07816118cc74adcf5f3c8b8a00c208fbe8c8cb6d1196e3b5031a791d2b412630955f9237a3e7f3354b2b5e96458748cb40d9b46530577e301fe05ab3bae6b30d0c6ffcbd5a23fe3b83c0bf44c070b67e06c0daf6151427ab8aa1ea11f5e9e80b5a51c92262b76308e6359693f8bd75f6f64bd6728805ff2b544c5336d4ccb019a8dd53faa28e18526555ece10d69107576572575f2bba4ce69e4cf935cd11c714cfe65e87e71832328b391627e716a8b45ef55161388e42063dd3f24b28a3b3972705d83f640c77e08715ea143ad0d91d9bfcce10880f8bc256f284130e9b96883d6068f64365ef59a0ea6e012ae5aa226da696ba219c4733d2405f2498f3af0b94f065f9e3b6b6daf3d4d18c7d46a265abe362d43946935fd0088fb5ba9326e9d1f406d5c7a67e657190ca4c98a85043663d289121336f56e1cf8d04c3324e40c59f665f12678cb821b4c213c45361d0402feda018f9ebdefdb66248a6ebfa72d982eb8494d68f48ee7e9a701f7aa35456aec46b65964c151adaa97695d73ab9ee9fba13de76d67a3eb7df6bb338ee63e83be2c8af08ce6576c6633da1b7ce16b0f6e78c2bcd22c23649b6a5ea7dda7d23aa2deb50edbf4d961cc5d248ae1cffa8883d4a8dea740c9def0f344dcf77f851ef133fd0eb379a9ecea0be6510bc6b4ff9e9a02944e82aefd3ef8f4e31459a859cd18da71ce2c381b9aec9db620f1d0fdb4235fbe4537011d863e297834c9a811544b71db8336a15d8b5aeff4bfc47066647b252098c64c96f79e809dd9175a92ff265cedf419fbc97820bfc6db3250addbc280bcffb9530d0de63c09cb9acfe2833a18da92ed5c8917e3a2a24522fa6e87737ebab1e3160ad47e06cfb3b28d481a16735b448d55e151b287e35cfe2d8fbb85f028c3c0a5e94121c9cc2b0e6438f07dbd8c030aec633f29c2cab75b52516ac917c190aec1d2ff56795e2fcd038f237ff2a2ded8bb7ea2952cb27f2ba9e2178ca2e730883df8493fa5aaca2a7994f3b1ccd9d34676b96a0814b42d9378a39d565ee8fe9320e86f1d7e5d86c35ad30fe66da521e2ea6c7f68b650433404a5605b2cce5ef218a526f65a6dc5f4e96dc6942e86afa4cfb4d4d31f249b34aced3e53eb2a43977a82364de98b86c62a13efb26cf243f6a2d70fdd7df1dbfd7b5b405b6d339fa36b6e70581c15da16dcf532d24acab1b7fb30f3b150bde005e9005860402e5a13577313f6bfa9e7237e9a34fedbe280be9f32878b3d4b9dc815ddb5a996ff8b3919058fdc2774c332aa6588c19c914c656b0493d38e69d828a278fbd973a4576f2721908008d85d0efe4999fcedebadfad29e7d168a2a27c56394b736feb5960938811b0821bc5d85a064a9099def91ba96f9a2c98905f408ef33f0b13c7a0690e24333f9f2d591d8f3aaf8cbe58e2263245fded118a3d106c9ac53960c9d4ca6929f4b64085e78734ab71ba13494b6d6f38933a0a974d9b73060011d4d79c875be5ffcb40f3379260468d7e88bf679381600adecd145e0921b7e2cb590b9d8c055cf6eb704c0fb286a60493df90ae340270aa90d553781e5713ac14aae59032c249b8eba972bba6e42302aafe317b66d59a4d0d2672caa644037b50f197f01ec32495ab8b71f9401ea30367a083804f5400e9c0876c20245358ee5b8eca40a409075c2529443b727a9ff02847608a437952e60db421dfe0a191498becd27a275087ca0b80bd4e980456540a5ecce531fbca9f946020528176d3a883ea2e109c20839e327359af91810059492c51ce7e6528ad42418a0ef01afc425b504eb448624aecf6e82e9ad9f7f900245dfdf9ac615212bd1e2db66b7f7969a03b41dac2a7a76a9ce10d8c0aa442fa79ce0688d3ee2cddc7b8db816b9142316d93eef00c9e26abb44d28773d9d021100edc25ba063b9a11bf8dd13117515a3c8d17cf73e3d7698def820c3f151cdfc79bb0528bf197973c21890bdaae12fe4813a5886d1780c50832affba6d2b67b8e247c31f44cd361618f8458d38e347ebfb115e5324442142c9cd7f7806f34990bcdad0158d364dc222c1dc41c30a74ae34fd078f44a8e410ab3d744a0137e3a48d536af3602bc2c5e03c870408144ea7b66f33f2d40876bf55b0ef4355ac3407d071c37b885668ea07c1390e5c53ff02034c143686dbe7cc935f9585f86b9612ba8fd8ce1569d42baf8081e0e446163e434ec9393ae0b99bb769c9f9027661e0d2303fc33d3d834af09b3cab6f8cc091f06d5438d4d7aedf5df25abba86d4e6f12f33cce61d477018b59572218c1d7bd73d377d28c9c3787170b48692a05c5e276e06fe3ea006f5a61f57d03b39f7810d213fafc6ae2d864c5b9839e12839bee9839fbe9ed878a6b93fa9817330a5af6eef5dc9ab4f8cd55267e660fbaf5847026c9f26e49d57a41495ddbf083725df20d68af6191f22a14628370375b90a52af76b447e5e4ea9f11e6b9607cc98d6460039466747398b186292427a1017c1957f0ed21101e24f414b2249f7cfc8531a4af2717d29711ebb65c97886d203d35d63b993cffc641505f63e8f3f710651920ee57009b75a7d09ca4572e1bd066a3885667246745f664a17d3ca77ec9b4916f4a924ecd1c9a5e19db0d6adbb74cff28e1c03e4416f354457fd20d191fc433a49cc5d1bb9de573907b6359d7dddf20a20617eb9e554adc2a0f34da7456a4d40c7b27b1c1ca0191678a32a56b979df7c582c82cf1bc2a481a5f65458dab2fb2dae37e5ea725b6c9bac33cc0481d52a117a097f917bf57ce9e59c0b401fc36aeeeddc3c3b771216ff0b966098e2899b179dbd68499c19be6b41d3a894327dea2691a9b3b5699b62d43c33550d6b05f8cf1dbe07a6183d9e2b361d72dfaafb2799442db26b027169682c1203d01dbac999a28c900d3b0356d9570440445edc089dc4007b2c1633218ae871d38ab22cf2c9db6c9d0529a287f819cfccff9b637deaef73d7534362332506e9879fb63023c972caedf7b31eca616ea4411e45f9537620756b4cd5a1418a92e237adf953b732fc38a4cd47ec5682bd4e0db6bdc88dc544c8fe2e99968b349fe5aa4cbe71a39d6743ed04afde242af4f6aa3955913160ca99104cdea093053b7e1442388ce612aac04a76acb259471a30c90fefec0c6ca6331158c563799b8e40add957abf62728e93ffca194a170f28761e13ba87831b94451f0d3fa43a012de2d1ea75cb413ef2cc9ceb43ce128813ad968f41e1b142a774ec62c93aa3ea128047ee91a57094fe4d575bcb884e9c4b46ed011aaefbb04dd2605a7f14490278c532f2fc4099926fbd2f7abb95493451df4000a167b58977078c9656490a012895baf3f64470a70c233b8a07d939f037a4be7f92583b7c2b6746297aabccd39ebf24d546728eba7ae9488728dddce6a302a8341abf9dab72406913e54f8a8302ab74185b032f3bf768a101677e9c6fdc27ac72629a5f42b1b78366e188a594899e9a7463fe1632edb5175b8b1c730c364ff59cf9317ed708a04228b1d541d13edcfddd0459f8283938a9942394f453677453670f537bcc23baa78320d9d9beb7bb195f3d8a8fb5eb0543cab75a0fcb6e84c21ac85c0302b744ba5c5578e58ef2523b2872357675f813cb251d4ec57a59ae08b94845baf5252fa7bad1d5b849d4c7b120f9c021d9ee5d67c08c556720945e31502754fb5c556e89bfff8a76d381d3ab3a93688e4cb58574550d82bf71fc048e53d56f3e82c539eec84752e508f4641030f09e3783fbcf55c03b42b8121778ae8c431f87a41ccdc33174a2bc9dc98cef4e081f10a9f669f14b4f6b4d385ab22d888c6bc483ab834b0533e6cccfaf908b40f29ef71f145046d33fa129358f0e441d8b455afbf9413e2e1b5ecd00353dae97ce7c4314db652fa8e22b0e3f0fbd3c7732e3a386a4bcaf0497a8c00ff63c1626683771d36258f8fc57b28f13939a025cbd0289bce1757e7681098a733026c9c0c90d6b882746814d6ed48ea3f6201ef14918075886c0e2092bcc3601f1602bd209329a3ed30681291d95387271ce055c59ee2703973925026059d3cb763c5ed7fd04a8943320c1c4625fa8e337e9d5bdbc9c85fd2a2ad8a59919ab990e877dea8d44f73d8173ff3457a28b5545998719a9f13647d4e034dba2f844a8c5411a938bfa536667d206650b0e49125543be8114419eb4b117a450efdbf704d30e0add012ad5a2e5bc0d244b80974e32f0048d78cc2eb49f726461ea35036cedf60386f299270d2dbce598c517a0d73869cccf19e74fc4160ad6de4274d6743407edc536b9c680e0badb4ade8582c3254f2fe9e8e39470847cd20c8c57b6d9192ae4f7f62b4696fc374e0eaea10b8e8b83444512b227d0863e2ac3fe8e5c836fdf5d355cfaf8291ba379f35efc8312851c4c1845b2d741f4c5c8aaf7364b027705d530856bb345b9d7e3698df34bfa806f6af6305417e266b9282277eae480e69e858589b015eca6fc1a725621093c1d3b34f1e4cc535ab030e1c4bd762769352634b054c3678cc379452df45f17a0611790ff6a11f0874d2304521adfdfc35ef030e593990b94df8f6263d7ce730298292e79db487a7ba39e146b1c332a43f94012f35b591df397ceb26b8542818bec706c571246633a56a430fa7bb38c719778e85ed5bbd62b78e1dfcd0723b3b181e9ac43e702fb2e65509036c536b1ed40bf378baad06c5f65dc3a0b2cb6a710c0676eecfe573df7c82d9bfc6f368a603f11e9acafe13737ffdd4edd6d69ab6f8432d63226639547ed8c10c1246b0491e96caeacb9985ca41bc4778b923416412627e9dc603e82b69a391cf57eaff3770a6f81288f537c9da7dfbfbbbf57baa1e3596ce8026c3cd5928bb9f85001002f9176d8ed570a24af474111f9ec7e6436bc4d8189e65c03e493ab90c00ba0bec812b0cf8265897ac19ccaababdee89485259489c901ce76dc5aa4d9c8aa1633b1553febcc5079102a284bb677689c5811de17dd283e46be7c6ad9e5528ff3fca2efcb3552cdc3c5071a48e7c2b029e86b4ea218e668f9efa88b4c3b19a0b4ae99beeda305b5810d8b442828910e20e8319555db17e3c8b9c6a1491b6e18ec47bc55eca86e59e252a89f70eef4412c188a337bb9ba6b445dcb0843439e65e835012678a97d17c6c133aa7ddb08b090fed522dd6b2b438e4e69345030006f11256770c443e43a475cd889d2b783c0943d634907956a5c85edebe4b07e047183ecd2589042f5c6b0afb75d98c12c58ac66c53e78fc60771afcc77311b5a8531c11e235b426ea03da748e99b040eabbc3d647b8a7b338e27f4cdc5f8b7a75f9cbb1b21027dabcc536dc918c07668418eddec411af2fc63406aae07c143f5950bb787599ccb1fa77304f2c6b07d490b54b81cfa03e9bc2251a8e177be1eb7d305df43fd8dd92604e6ed135ef3ed50652989ab2d9020c95765de089e9a21653217cfcd28bbb2ad11a568097b89d42fee2fc5d6104242daec2adf04e500f6031fca2f5f3d1df7cc0799097862d90750629b0cea9a2f28f3fd44987573222a59bccea021b4d36546997fa74904828cb643d5655a7fa58063a8244d9ea49218a3c5d7692a87b6342faf13de271cbc82aeba959f137d9e7eb8cebf9c6e5c4f210bb966e47d5f08ff28d4a7424f38133b8c0cad54c7ad8aaf1bc9525bc000dddee3b8746461c13efcc676974ae92b8e315e5d623fee3df93475b21b1d9c8a305940d2dd9f7e95f3cd62ef4d7f965ec61847135568e7ba5f7442a0d74f94584b6bf09b388726a8ee2be5b2fd5c26fa1aaf6c3ec0b879312fca10ea086f2eb00f5f65b363b12eedeb2dbe225163608833073fc0491eaec806d6e548fdcbed66dcde324e76b142b091d096579a8710c5494be2c8bde53db0d5b2a8aa3cb1e29920df475026e364cef871265db2afc7184ebfa30894df19902f36b07748c130bc511c3605b51a7395b4a51a63f2d6b27dd1db3f25e5fccc96548f463510b919710c657a19ee9108c3cfd0afaa6170db2f9694b866ab5f4b3f4192269bb8de960e7babec97e1ac5a756bfa87414fb3061d8e4edf79a6fcdd8a887d17b9a1c7244f58161b6f09b167e2ef2213a03dc87d170a673bfcfed5122b25824a0b66d04b179affba9d2074d7409020c26d01db00fd5b65645ff6d043da24b9b33869e3c7694ad92cbbd712abbd526e2f681b0051b5d247aeb68c1940021d72fb0a5615fdca7020ce8195c8610943bab431f3d98940a9c645663de153d15262357de41727a6806b30a84a6158508bcf2ab00b158c43ab562fee0dd132aa3f405b216355ebe46076db87d43a4c22e555a81a9ba31a9bcb19b071be54b5da8732df5ddd08c3a7d50319fb8acaf0cb543a3f9d13f8b14f820ac22523ff789184c871853cae1951afbde8ee4ca799fa39c03fcb941f7af8a9d0b42ee3614171469e0037cfc012d243bb33f37719146e0d48b8ce859a2b3200edf383958cbae67dff59b9e8164e4ad3915a4b6c9e8b3ba0ba3b4d27184baebe5bf6b677c4198157d726c7abd5fb243a23efb5074040a55a9fb48cb0b29e54c1410919adc12d5f1768435a1b196781b078ea49e28b4a7c1584a358e091c1cf54f2f1071b69f87a311bfa6bfd6c50e11bb16edbbd1ef6eda9bc1d943706f5591e2520fd8da944849127930b2e77275dff0274eaa90c7e881809a6fa44b8fa7b8f8a08f8ed87c029f10a79e06d15b01c9d593b3bc862c1bab7edcec11f55222e6865fb8bcec14c031c514effe0fd8fa27cbc67a46f710c1bf19d726c120f500de6890960a6284c8e1261200ef5fb59177f479a4dcae27e152b78be97c36abaad2ce07be815ff17d900c13ea023f732c94d94ad116e904b606b27a938ff1fc4acc64df82f20e48ed5a290ef9792a93214b9278f321741e5bbc5d7c952f6d26d881dd376242800540e2ab461915eab4d48676f415c252aaeba5324e235558932d3825b3e7b5ef7d514d5294154fa7965b106dc4efd37fd6540bb7eefb6169cb1715bc49dbe5e6160c49a057a10e94a0ff32769979d0f82287e729d65afb21fc6368168bd4c28795dc04ce7d7b5129cc4210ad53f325338eb83a361b52e333a28c9a343cf88f88880642ae90d793acd52d3c31a5145dfadc7ae4afcb36605be9d3150e101cf31006f5b86dd4eeafea86e9160fa76f68f23e5918b25063ba6905d17966e6b0bfe288cbddcb1fe267e09bd33a37c709564e9207c76605d3162ac27726927c9650340a770954582295b331cf0bb758141c994223a3a4b22bd20b96d5b2d65bd8e9965518cb5fa0b95dffda4fa4f9f933417e57a01b77b3775f7822f19d8ad855a185c80e7fd36312d2f5af2b3ab924b0606a1898a04107ddb74d8e6a79ba9b4199ec30b43fc0b42365e0ce4df328c4530f81455f28cbdc5485210b3c6c8a5c288e27a55ed5157293b40bb19a7777439bacbfe9e200828e023e892baacc440f468f263a68cff32f9deae9133bd0701f6a179ca9eef73ee6cb95a20d053d0fd281914c046599b0212642fe6cc8678e6a69d071acaedf67e219cb368effebd224eda7cc773a4bc2c38fe148d0e00298ac2a510ab10ece687d1efc9ecf49f9d2be7d4a4b6044c4d9efe18167ae735502f19a1527515f3ed0d7e14c558f06483b297f84d2ad9fb443fe41dfc94488da2074dd802d9356834007b9c2890977573271d94325020d2e0bb118a1a43d67207ae85869a992b1f7aecde9bcacc469b9f03abeb224b076dce0c2b482fd984530038bda2fa569bed1e398d0485d0682b1dc87b8e77fa41a432ab9f404dc05219cf1f10788a73219dd49383d1d2f653c93b01a1d4b5f1e70e023ffec0d43abcc5af16016178396935de40c0bc09e3e21a43616f6e28261e96c723c13507e848fdee5c56c033bb77c566d43c070758af0cc0378b701bf45dc193049e2ac47f762846bc086b27097a2f362a09257ca2fb4fb7ea217271f18f950c36f1368e92a633429f02a41aac7b9051331c0638a4b154098375276cf2cdb2b7ed12e19b65aedac3b88cd0fa0c468eb3be4c13ff7ffe21dcf060c91fa10d3c090fd4ae97e4efec4f00891598868f5e6ff56cbbf5e9b924a5b39b0f03cd3b7a187db6d03bbc739b2c56e8e8cb3295b2182add72d34d6efb94e158206acbbae5c41ff08b331d404083d64ec3706da72a5498f14aaa82593451dbf0eeea3f1b6e1a5ed7e3382cb70bf2dabb3e09ab56d7eb2208c3ae5f903233292c99e88a54d675711625b213b66a9125b4d1f7a3ce1474ae2a987f2d4640d2f067488f44e8ec890bbb2a27f339140b15dbcc71b25cf57cce217c60d86ae783d1abc6e8cad1cb354c884b31cb5acba7ab58b40c41df8494f386902d896b0e6ab11bcf0bcfd0796f34befd039df86a3d1d64f50a126a1892102b2317f6a3fc388b3ddfff338901dc0fedced49237ee82f84a4404688a4205bd8335fc517e33c34f00ebd74a4ef9b6d364d7560e4ae9de82e71cbf3d3c4b187d6e0aac0e35458bf33349b22a0594aae0c2505eb16bf675bb40471209c692507bcf614a5ac7b68aa313a9c91a8c1f5df083b60abcb273805917d23d9077c6bc9387390e6f4d24f7d3aac1812f5b4e04340938d52fdd5865510578c560295855d5bfd98efdee80767497b6f63ae0076e8efae6e264f181b68e9494942e1700202f6cd78b4e313e9a0b8801b494a82dc9f77cd96dbe600752f74c905d366431cdc3952b23de37ccc0e8150e9ab94902bff7612f96a4e9426fb18abd35af37ffa70383e52ad155f1fb60b9f56a17f4341a84368d97da9ee67747f0e5eeb74befe87bf12c31983cef0b5edb018dc0ef8b2d376c06dc6e5b8193bd72229f3534cc8f49a5f0484a70aea57928c3882c75c8594b402a415448b726f511801a9e8fa7c9613ebd39d8c0bb33f2ba4ec804136ff20bc95875ea5a5995ab15f844b7b13118c4cb05f869b78b714f6924b95110cd3d53d1ce9b9a0c1b495173fa90997740fdcbdee90b92b9c9abf6b32225e5e81e54b7b7945d9acd651bd63ae188db4b9f9ffbdb28ceec188857306c3d3695f97e411cfe6aa82b6d90a15c8fb21d7987a790bc4abd61fecafec21268116a785681d8e9108e0d298cd358880640249e1be8f3309503034c78743364d753f596e7524004a19f0ad6fb70f9a5702595032a737956175b9bce34abbd3ed203d93a2867db2307904260d1b8b43bb20f79dc66ccc1da1583ec9d6619d9aa746f4c89c9297c1d156c248e59cae0b640d31eb18b0828871e0f66e61e246a8af6f454864a529269a3736fb02c30ae2f38a88e331ed7dc27861216459f26ceefc5ff1139ba5e62ca923e50f5c347750f89ec0ec2d359a069027555066843c81b48d9d2ce28d31b872e794612840a2374ecf1c286a9afca4b0d35cd8883a15f87aa37b3c3cf7ce57d2d6ec3247406a3df921469314c3faffea668099d45fe260bb0a88fc9ac5d787da1b4f951c096337c1f5f9915eb730d40ccfc3f3189902cd94f33c0cbe534b5c0eb2a79455df323901eb444623c438a39ce93b158c3255d186c135c109c36955df49bd025b24ad0698ecda365ee793ec3fc7f547732ff679dc5304843c5178c6aeb6ee19906ec43068df26a24055f305e53cfdf00d8ae3ac564a37e8f6c2336e2eb728bc76582716c1f78ec740033cff2bc6015dcb586cf0c89d9339875b85dc9a9d1c9fff8d1c9e80ba2f681b8ccfe18ec4b3e5442cb78e2758bcb9e1cf870a3ea00a262f981bf5e090a26827d0ea74f7342fed684af83421a1b42cd30f66226f586ef3d16f2a8c9dd0da3392bcc0dbc7d5b26761b1d412901915ac3fdc2833d00f339c640e3e269a807d1c3af2403294811715df8963322671ba6535221f5ba7b43b0a71e6f219b4aa7b0c8b127edd3e6b34b834425f9c6ccde455213ec2dac62b97b20a5f1dd393293612b9ab982f11d1c199c01cc8d16e9a2e00abe07c2c48ad2513175d8a4024017bb35f6b5fba8c6f77b667aed5dd318b1a26ce6d132a83219ac3dbd6e4729db921dc1056947f366211e9b6efb4566ee25df4b8bfca8b93f1126638827feabd459e4528a3bdecbf68680c1d22257bc2f1ca192139614cdf7a7aba2e9a738d1798f8f6f9fb9aec994aed4c9003d0baa5b8c020bdc132f34f4f1c83ee85027be6f401c88477319625e3917def7f53919acf7be0d6a8803e2477325df8c12a1b99c808793bbcbb9bbe150b17e9c3f5754e0a6d58b07f97726854aa8ec80d6f3d204a1af0f93a2de0967273e5fe2523e0adbcf5151df6019bbdd20eb00a9f4f0d1aed5a01b077ece5f3b1cf38ce5f074bc31d850d823bf2ed2f2c385a0cc405f7ecece7855b496b4f3cb4d079053a691c3664383cc59c3d67da8b76e3ffc4dd4593b89f81139cda18aaa4de4707db5b18a77152c26b17e4d5f3bdb320794e8d802e828662696a1ab9f4366a0776296aca37fbf2e7d7f59117ff983912e0a7448a2af2cbb039079d4c7d89da5414dd323a8f7e3ca2970a8e4a0cd3f7b7eb210c6f115610e0dec6768ebe1f965dd75f5178c47dea6abb06a02a67bafcd14c7565673f3a112a08c023d5e22c9946535316f15bafdfb54a052746c46fe23f7caa867406279d687cd953659b999db6019c330006f8a6865f2242a16ce9ed96f0cefd65f465583253d3446396501c2c0b321198ed5fe18f966b91671d1ada0b396280e210fdcd11a6cd5ac4c1bb9f28410f46b4a5f06af5275869899d0000f86151b3e27cc29f30727df34b6984b785b4e5b559e9814d13fd96da57f6bd1862efa3a96bc24f237bf13a30201cf0a8fb81a6af2e14f84970440a9529a85c83e3eae5fc82e32830e8883c05ec07dd5cd60689b4816c69bd20d498901f1a77511658bc850d277c1aa219294350c63827d8d46b2a1e7ee3b667418cdebce383b8543dc51498609068c97642f23a29a67a8cae6fb383e775c6778c862a4c87ae21a8c56c05559673076cafbebb3c3ade433cb1e421c7fe6c77db543d21f7c06f74cb90cd1417865d89a221db4b399bb86e32d95b12fb609a5c0cbfb07baa5839cfebc5ed8473e98154da65682170181f5586206fb13eecf7e6a46e1ea320bb00901b65f5a7799865d54576851b6df5cc3c2e76c7f4ae316ec61c75f0c9abbbed199c158e52294c12a306b4c4c197c49f92b3ddd0aa0d3fde0ac5a381b573cf58ad4cc0284f6d729e41b53f33d6cb0c1a59fe6c08e5b90b1887b7370a48c1e75e7400ba59150d52aa680cf21a7b26e4e29b7f66cfc6688ddb24cb1c23a7ee94cd6a5155ada4803936f6675dd37c62efc99d001672b4de64c79f1854ac72d32f28e168cf35f571dff86ea7c1e5a525d7f436ca0047c5174887f6092b41c7ed523b6a054dbdc55091534bf2bf4f8e6b0b536b774abae07cdf5f18608f55afb0ee0772a8601b7de69c121476d74a680e32f8c280c3c0474ad3bc4bccc2b7f2ce6b94279481d2eb0ab8322be9f87494dc324c45fc65ff5b043717c5e0ee34826e1a89dfa120c658e261d3cfac12c55bdfba1e894a39d2f5001328ce1263c8c46fd289de9b13e0cf56022d327a8707d13a5b439f7f2e677a98d885821c4db1c133d4e7baa105f5ad8925c36885ec02d976db8bbdc01e0e8d8dd8feb95c585c3e2d2e65ad0703876be96e37ad9841ca823ad201163862ada1af5e4a5bee8a331a3bb0d70dbc044caa4439b70b2f72fe43e562e626909e2c11fd9b1d2dc618445f96d410da7ddc47e3e897210c84fbee74b0be084e84b16b1d685ff6a378166e59d89af6ceda6aa83b02355fbb14344bd8a7b4636566ce587453a8cccccc606c0f6a3a80ad1d341ddca67ab2adf34c5de94c43d0cb9a0f4adbb67849f61b667a0cfa5e12a4b8e81de6df88971ca9cfa65eb99ed9a785d691c78183facbb4bb306b3c0d7db32f48153643d1ad745aabc793cd644e14193ca5665389d23925a4bddb556b04e3f904c5dc6050b0c13a5c4c89e834c44d042e2eb6ff1768e07a035828263f71fe163d4f40c690d26ca92b13bb677d7a01a43230b0bc2339a8814c8221ab31eb30af08dda8d8c54ef2c53dcce989375e2ac61e2f7cd4a978c7e50128688e5417532e0596fa522491e1c065a44ca92f5bde9a88d5ce16df078a139298f724b0094ff6dd23335f45d09e7070ac79db18925fa2cd9f4e25f420772c76506a3c444d2164d003d9a7f18f3091f7fedc4d9c3170b47dbb1d48d7c2e1f24aea527e8b4182cee2490158b31e6dd3286e9be215c4f69dbb3515fd0f0dc3cc69ccce0b62133ebc71fa1699156fa63b1abe99aa33f383bc9818a53ea2b167ee1a4f6c38680845398f5b219c0472c9cb919fe4d3cfa8fe16b769937631db6ce028808d4dd1eecf032852f192ecdc6903251f2dc29c54b48739df8c23fcdf7788c0d93b357dea815a1251ca0691e81c963b55aea34edd31c00ce050368e8427b8b39040daf858ef5b67f96ef65ffed54fa000a43180e90106bb6141403dd7d74116d20ad2225a5d504afdbedbf42c93f97ae812bd94fe9f32d537e5ff122e80292a50c4eb23be8c62d7acad6c767c53afbff00671276131fdcb0daed1a6bb35b6ea253f227f25320d791421da2056f5bceb3eb11da5da8400dc372d2131867eb902c29ad651aef7f635d84259dffbad7f4d480bead504dd7983eea572019a51b5e6e420fbe6983097c12267db880c84aafb8506ed32ae1dc303f71a8d953e9962adfc10a0839e0ac00fb544477070ed506adca3279ee5e35c0d7b5a72a9f1bd38534c8f61fd828eac51573316ad133c33364a1a871c2d02a0aef7ec22f3dfc6f2c43e1fdea8ea204d04adf67fc01c73101c4deab4cf181f56466740aa70e2749687c54cc8db9a260e49aca0becb151a8b109fa1c27b4f5315adeadb8d281fae0725f7ceef547534e51c77ae2c2538f3f403e4e18e7e3ae391833443833967df46f57737c43f821fd015a489242dc6ba6e0c2349c66eb3de7774af2bb7041bfc0724c3b413ec8cf75eef1a2fe46a32abce352969290034cfb376dfc0ff569db89ccb9e25da0e420c53232675bafd83031e7f76c41e7ad76e189caf5b297e0fb999b796144fcd9c6e0f981013077e9dfcb53c7415c8764fba085e78ced44fe4be7ce6b94b19460ef9482159f0da2aac882ec77c9a2dce678325637058c5eb9fa75a246bd0173b6b21272e599758c64db1d73bc1067284506469eb6ca60a22cc9e3500c28d2dbd859b0f885b6c8ace24e032b1b90a0e1ea36e2624e3889be72e60cdb890a05ea3702496be83e800466376e7afdfc7645ef2ac439aa321bf71a306e720e51cb480fc3ad5fb4317381d820a4b207a2afde4d24917d5aacc7497a0b275550f2cefe78b1f3888b3c9f645af7482a3be410e7c0dae0126929be62e12a53357e61559866a5b55a14361622316c1697765d6e28d70c22ecb605c861dac1629d392e01648b36d05f55a28054752531af14dd0ce2bcb0f92c3283bc424074d92a131c9ad4651f11e9c52cbcf036d9f1d9f8c2491af735126b6fc16e4072748d43aae76313787774b96ff7118771c5ca23df694b4b6ad0a91ed6df32db0e7dfc5c69e196f8816679b8217724d2209750fccde3116e574047aae27fea8e67f01edd259212c36709fb9983d5b52598f7bc33580fb45f869bc0ad1099103de10a44582b1108aac3ed649df728f728615ae4aa0b4463ed62521189b4949eb8bf4d6945875430247bb3323c76d4eca0aecfeda48810809251a44702ea76d5f80be44c32be3e4a3c91990f7a3770f3edb5c7ac2bc9078bc54dd6b9e83b24f542d13bb84ee4cd87a852e6174b94cb2b41bf6e74eb6604c3822064d62caa96ee8c63c4d830836872fdcbd84934697bbb471c500683a6e35910432279388a1992d21b45033fa4eeed9aea6fbd457dea8c3c67d7ef23f6baf467cc658e802068afb38842206b9bd1cefe801ff5cf2170ad64c2ec7287dac49a8cede68290a079ed5f63cb572ad6f2d20ac3c3bfb4acfeece640e3a83262b4b05311f58f33e6196b7c64f6e3199022df588e9fdb0178322187003e02c0ef44e41e566ae9a1c2b96d6a3ec146408d7ebfe5832d7b712ed1708782786128fb55157a7cccd519024f55bbfdc9085f5417d2ff73c90bd74d47ff581bba56bde273a278f329c696c2d84383990993faa4ff61bcafc9519cae49b6c271c06ae5d2fbfa8b14dd3bf99251d5827516650da2bd0685f48cee6c936744f9ba374dcd08be72ad3f3add3c1ff508b2076ea083963464ebed528d2c1b1907976992243f17099b305d06b3a41c19bf5ea6b4075c2eb84673f75101d4de14c44033a982e14d112181fd89fd25db66fd123d62183f67217fcbe1301642398903da2f14e8e20b3827ba5d85a5790dbabc27b2ecd89e7ff5e00c7d26ef3cc06a10cd4f4f89ec35765f2dfdb6090268b1e6b0a41b8c3f304686929a00afb9a867d20327eb8833bff3d3711eb118d1d6a3984082c1ae46b89a95717755a3e341de1578123b104166e6184aba44122bed2f0261ca6ac9058d1a7460da4825690e0c8f64dcf5f659d0960e7042de4b8812145aa740733ecb775e57869a59873f236c0bb837a37824a8783facb0550e311b62a3cc618e367e326ecc5e97925967433874f4d3e5de133db8cf744108a165dda6576688143c6e4f6ee8e3afdce9068472a960789041039260f1de94530d208334518499c451f01206573f66164612f7c601a0f02aaf278fb00dc5462556e13aa635a8c798117ddf965d7c525e086d9abc222aaf84367d5a7e192d15a40f3d76581214986bd078130fa64049a38277fa60619933688d8793c3c91085ede96aeb87664d7bcf86686bdb8e0be91737fb2f79e4ba8d40d8ce91006acdae44f0822ec07a13a7fd9212614303297d108f5017fa0d1eb9e055568e6c724833688f68f82c25db8a93815feff6b8bc16c2e3ca54d4318411bf436a32e2bfc55e771cd92bf6a57f0f83815cbe7a43046f36ae3e363b5e09dcabf4a5cf88d5a5e28ecccf872f1186707f91acfada8dfd807b717e32f9fa6446b59909bce7a381829a4498ddf801603482d61ad1d0c76ac9d1eb40f80277cea7d794d3e84562a27e10786b318c7fd17d6a069b4b3721f563c0cc950696a3d76eb77a473e054cdf8ea0be370c99563dd978eafe5a072a5a3a5d39b4a67a1155cf5b2a45dbd57c3bb890727bf86ad4a3415c44eb22e4eccde741351e5b372bd0fb9dd2c60e5188a6a190e2f288d958c398a3c137ffd70f25f3aeb08a4236884eae91869927f26fcd881e36f66c41cf516e20b4fd653ac9290217409f83cf40f2623c8e349f95da2714751646db72f49df530aa12b471425211d4b45b6fcca42213801df0c245c1defa59fd165a1901422f87cc7e6ef1d4e590dd1d7e55f5acefd7a0c2b4a51c9720a2f368dd9e45baaa555407a9dd22870004e6f434e329fff867d60dd84a4545198033ac71ef4f0792a3dc5c796906c01ca40e72e579091cf8ff6d2571b1e27f6b7a01ed2b24a3d5bd9dbce7f4bf4f57a62fff3db87bba320c992e8f4f6c6a47cd6165e2810317aee4257b95cc2c7775a5107bfe2a6ebf0a02b799773a3b4ef2a2cb68b740280420e02477bb286443f95f70d9964396dcbbcf497c927a4f213ccb0904f0ac6a876b09433d1e24a5b50a3b7f5dd6bce81604b9fcb6f70b2a536ddc78e66aaf84c0460166490605e79f85db80f8243662958c82c3da638483333a7aeeabd29540473d685bd194fa94cfdaf0087718b8c9038ef151dea9b6e0647c494d6263224296e26441f9865b7f757214b961310ba27e26934f06d8de1fe9a20b2e8f93207941cf823235d49cdac9e7f78dea838362c529cf9fdd7919d23452f1eecdc01b70ee8613b94098902a41bc0fbf2937fb5ca89dbfa1affb0f3eca16a6c5dc1cd8c963790382c12c7fffe1e6ac9c5a9babc5892f3548d7d8f7292a1fc71788169a8676f67c280577099e34927a20804b036c38717119643518a9a44915104c76c8e3959826c04761fd3ee10fc528034f57a8d1b1e0ad76b05b562a72093df90d7a8f220843f6466a9ce5948006a6ee77c302a6a0674ace1f376f41c524cd470f244eefc8b410b7ec7834b1f1d406ebf5ee006a9ee839f546facbfb8f244df9ec1ebd88a1e00fe09fe707967d9dafb0b277e5f79787fb967fca446ab273b449f0f91bdf21063d99fc5b9178901b24aee45291fdbe2498d0a3fc37fdf1218595dbfd12821b25e90032bd6a3c1488a2615797ae4a26da324679d75501d8a1e5a4e30a8c724e8182f05a249e12a753a8a5cc851305e9a0d5e97e6175e8fd6fa3dea3fc98c552e03cdef838f511e4ff6081a06527cd09b3d40c402d0499da95526c291c2e0272e8adcc42efabb3d6975be3ad93a7351a855698537b5cc9b104aa7a884431862096cd68b9b70100c6180224897d149dfa77269d3d31c9cabfcdb46fef585dfce523ddb96b7a26366748418f26be918274c8479dfa790b71ecfd37ca3b2669f6b9278d7c8980801c4898bca6875980e8c1705654ffd8ac75f7a51106d0f04aabb954d4201d1ac7218b211d929f54311e5dc30b1584ea69a654e4b7881a41aa8cc6242daa7f6bd701e89f0aecb0dd0cf2c3e296ef33e030caabfe87bc59ed1e4a04f76c9f6c031e14404c59b0a7fda6407bbf3bacf05273e93fd06cee31eb2afcf946cab2c74d92ff2bc7635ae62350d3e7633a2f0b7dd6ad9f31f49029a83e09d6739e296bd18ced7b4a05666bd0b52d7663269f2e386905a95df5d0ba6024dc6ff20fe5c7c8bf0fccbc5f444caec6cc433294da1ea0add7a5accf90ecaee5935da317a500f89319b445179df15dfceecfc2481033c2945b63d973c07a793260ce69aaddc0ed19ca2ca12c18ab46b922819386977104f1ac446e37fbf4be48c3d305ad082568e0c4535125fad0d4bf1fbab51292ae936ef57e59f973aa99aad4efeff463f07f1ddd62019645337830652aff10e124dd983e0d89a442303f5c71ea30c52c47dc3afc0469691fc728cbfe10ddfe05e5a388932a4144a6dd481f78b3c06fb2247e986994b9cdcf1a43f243e6441defc13948bfedde3108a2baec48d31937723d55bed1ceddbb9db5889dc0433af4a96bfc2fe82c8aba6600ca170f87f66fd674a72a033ceb5ae7197befc5b4891503841610116017ca4c3d314ceba32b870d64534de71c77cb5fb1998f58040e88682d93e18179b98935560749e3b86b2d8706002f4e9462fd0ddb2ff421f4f44aeb001c7d2d79c677ede2959c28a65d7bdc633b080dccc07c88d0fde52f87f8208b5a86f77822678313913e7e4300c58c86188ca886bdb8e96a367938b28a27f18ae0b086544150f98c4a289b183f74d53572e8e8c5a25df1f318f2c248f8258d6447b21075a781989f36675059fb0bb14f1ba1890a9e495887f35db71d0d7f55a689e17c9ff6c5958b4031c7fde26224f5815b1586270e83c0ce2673a96207102291842a6823a55f1abcf377ad682524e8dec27f26f055a9990205183d3c81fc792388627495353201365b8c3f5cefc1427fe0d08d07b6d10c5e042c00c5e7992da7bef28f89490641b5479acaeeac54bd32d4771cb1e06b965e921b3c041b425df4083f90a6682ab973648a21088add566ade3e285dc43ccc9462df768d6f7ecb7efc4b8a99e16805ebc8cb276bb30a1e4ddc74abb65dec692724e767b6213c0c6838224052aaeaa7f0dc782d6b55939eb703b9f39c62e73460db283c4caf0669f7ccf24d69446532f5fb074adbf8a056844230fa6175e5117698eeb7fd17ccd3976bfd0c915e740924a60e27228c0a7d131b08e22b6fd5ad9fe1d07fdcb74b7035b528cd629ec5247896daf63e8e5f4c41b979572bcececf4087c8fb8333669aafad9c8f6f43f4e8422084b63d3d77575f3aba74fd38dc1eb781d1cd83227c1189919fe9ee936f005db56ee647c90607e483b4b53d18f738402ba1ce1241a7ecbb0c298d2a35a89c41d7f4a37d4bad857ab162f7ac27b6cbaed4a604c37b4e56d605d8ae970b06fd88ff1e4c1f44ddacaba00e1c176ecae1cd864cf12684c395fc26f05d4a88a80c95d51a1d252fb9b08660f3a87425549a48ce84a7816b28b5956f7e9dc342dd05696472e6c403b7bbdafe03a32513fe5c1d3707eebca6d8d41f834fcd10099e5da717faf4e473012402aa6ee0866d6522270899704cd72d5362989c4ef793e95ec3eac67a02b70201c909a7b75fc6e316b536bda7dba0c9c4a91ef773f89a041002bd0a88a4e5ea68763577a97c33c7fc5b3f315113e515aafa5450f19d5fc753a432be879686b3fa90e3e646fb8de14cd659fe4aef1d12f6f9674eb1ac370ac40881ce57f786e5eb8e2d4ae4f5fba5afd7228c878fd21e6d0c2c5566932036e9db1b276500663bc16106a98e72f202511d5780cc9cd918fd40fcb5553b0fb853b9cb7e3cb2638a588a55e384090f116f7ee8699774d8dfa61133f7cdb63a0dea3d88daeeb24812b77c42337847e3881e4b5b101677e0afbd487b52ad5dc92b9b3e6d343eb73706ff2837b5695c78d4098a957503f6d6b505afbf08e18fc1a6b3befaaebce185f958a565e5ae0ed5c4366d0bc5a07485cb03ad32009de30995c91a1452ef5406a93011e0e29035e15a3a951e9a24dd8f5f9446ac77afad366411e53aa1dbffe27647c3a7aa81b53898f605874065105a678302941a4e562889544b08ce6489ede351ee33fcd88e1fccc9b788916163e3e9df0f436cb813c4dfea5c3902ffdd29c79da6e6aaca9c802d30b0fbb2e765b89fc09bab20eeacd577dfa557bbafa11f2245da0fd533a0c428da0bf7e08638db7dc472eae0652b034fbdd1682b378ec444bc2c2fd42f4a1cba60663314dc087108bd2a9236995800b0834611f19');


--
-- Data for Name: access_request_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_report VALUES
	('01a2217c-219f-7ce1-8b31-527876bbbd49', '01a2217c-219b-783f-bb86-ed09e0cba2ce', '2026-10-01 06:15:00+00', 'in_order', 'in-order', '\x00d514b37dd83c5d754e8316e5a883d938b11d0b3ba239137dd515d27881aa01541c1b250d17c621344f914a29223d66e333d84afc693c98f084fbe5ca9ae5e1a83b85f0d05454242b846fb18dc09654b2fba6fa79b882cb41c3910ed1553b600feb9d666b52dee2c3fcd47ca86096e49b88dcbc72decae908741f63263477ef254251e8de54baf7b1b999bd0517e69e7184cc2f23475d3aff1aa27fb70b3037cac91ed1b5b87b9f6ebb1f745b41676894de435e34089d524e064d35c78b7b52ae6ddc6d6a02139e602ee7e655f47c7f0208f117a55a71954819f03a76bd55fd6caf273534cb9c3b02f586e38a48e3d3392327d5f6b18c77fb563b4776824b68c09a44e628e88cbc80f5b92ed79f9631d551d5bfca4c2cb6b956bb4ade9e9580ea040f6f1a652ac52ba81856a134b83f7c8b97f124e2607d8310a9bd409981bce8997f744c51a626a3e0dd3faaa6b074d3383d26248c0e6015def13f5ab153619bc4e1a0894ae6a6fc63e4fba1c9859049e1a19bc1b117f4aac0513b6c5ce6bbd5673666ca53fb25af137ae16d0df77e9998047140376e3fade26c5014dc844d01a1741a48ec7bc566e9e34b96ffab7e4133ed28298e4486fda03e0a7c9e40b7a082c8dc57731eeaf4f578b9e5ded127c1ec4b4a91233844e3e64ebf214aa281e2e9cbe54b8e015a253e1b5c2d96921cf9e76d635ea2ee766b3362a72a93bc62e1aac4832ac8f3f0f4a4d47048c6a496acaeb024e303bff93f023eccca9ee096d61a9c7b877bba9ab3faa7d3f4ebaa86c67608ecc1b8d4fa4133b0134f4be4d9b89deef6f3d662a7bfaae5250f01fe2d2e509a5882064373425b3217554a3c6ae9fd39bbafc09b53ecc0426e4ad110204f3524f0a001fad8e33315531c010f8cf364166c4ba04739786cdbbb0aa4bf6ab363fd2cf74d42974dbf207e94be154554776e1479e324f75875c815237ee4d08ce0790695c41d6e77dde4338c772c89b1f2ec826dde3e076ad5e54574374ea946154c73da34695913f7280b090c531987e44a73a93bc550a168a30ac480c0acf42e30dfca1cd171329c699c6ebd2b8cd268671ccb114fd1a61364c35cad73a7698d35f6c744b5454c59b942eaafe0a20d183a0ce6e105b98f270c59352b54248c54d50d91a289861d04dad95ccc7b0c270252436ceb5b81b816c1de86932441311a9fef9e96f3caad445903365f2c6df180351fb2fde34568f42f5f5b1d155826fc97996af8253073a692d60e409f581012fd59fe2df153fdfd03c3fbe59270ffa5a893f962b2cbe17e3a9856142b28716d75ac2e0042eb253f5ea4562ced08a9f8f2cc9433ac9743748e049e29eb6fbcfe29e8dc99a7586646e52b165d31a3b8b86bcb5e0af15dafc324dc7dcec8fcfb31738ebd4c95206d5cd96582901f926e896f9e9fc7957b6976a32b042ed3d525824747fe0ce2d730ae1930373936128fd24d', NULL, '[{"sha256": "265efb1eeb0cd382a5a5547859e9ece55bac9cfb5fbe452e427c3b035be1bcd7", "sequence": 1, "territory": "LV"}]'),
	('01a2217c-2264-72fa-a0f4-95de23e41365', '01a2217c-225f-708f-8376-55e5abbdafc5', '2026-10-01 07:09:00+00', 'in_order', 'in-order', '\x00a09acf3ab65e7022f94dc1c8651c7d4cce8cf2f8c4deea33478ce43c42f93deb9f841cde6aa32bc21e5190ad1c699da681e8d87659014e50fbc0a14026eaeb03a97c7f822be3326fc352e46edb4722a49884cd95cdd30b3e6652a3801e329cbcb5203d601149ef86c31cade2d8f2d261f8c289755d49ac9af2d9342aba800d5c825097be88da73e53bfa81f63594008ccaac0612cdaf2d4042f688e5549a089bccdeec71bd5ffab1671c8efcca4a73ab448f5bc7d75e80c832e60a817f2051b2f2cd7c617789eed38e83028123a496eaf84c56917167ef28e6bf7d4b6eedc425f3d172fea13561b5a633f565eb7a5604f8bce0e288fc14b6a3195d22c7044072cecf4b80864825d3fd2d557e86bf11d7ac880e0b68ed7ae8c112f4369caf14d61d67a3cbe14ab8cb09db5324f5a6cfd38703ae42f99a51d71f38952df9bff7cd04033fb9aacdcc6aaf7c69b1e97385712ec94bc69007532b90787c8f55f4f5fbc74802f8538e6c597787d5eaafd6c823d6d529ac93e71c67e5c3e596188a2223d9d6d0c6757e1addf5f7ba9a53a5f56cae43e9d332ccdc05cd2d121aa8ce724da4937725267d91bc0f273e35880a7481736ad6548687eb2abf59da9d2eae602d07eb7ec6a567bd221d15e999b1db7cd6b83190016ac5645e6e975f96ace0b2ffe7c843fb461f7a13c663cc6bca4689eb7282dc2a4d3f44b23ff1264be011ce0c4e9ba0dc03c5055558a5a97fcc85e49ad3dec01e4c21db83d415a1e96d92bd85353341f16fbdbdf72f596e4d119c2a69def477e29306fc8741b1cd0da95d26dd4fdd518309fc861700f47329c866fb08538717471dcebefdf4c85b7c19938374c5fbfc240a92950da32768249b2778d2d5e499c74b328f153aaf48a65d133b9424f492f4c7a112d8c9d62c1c98c2ae9a8b6f9f71a1b53ce79d3a2b186fedb4b7cab34176b7d9975d2963ed20df394652a42fd6df08595a27796087ca42c018d9c02374ec13f1439eada19ec9e36a4e3f98da64de77649576399eafdd0d2fb4c78ffd50c2bf80ba8344b9f492f698940047193d2e82a25c643441ab4c591097ccc9f8236cf6bdd6323c17bf1b2e90eae76dd49fc5e56be2aaa6182af9fd4c63967930a6a3556aa4fad3811c365fd315e3dad347a4bc771445a4daecf67169ec14266ffaa44f01024c2ea9c4a5b409b3469b561e628c4d6d7acaf90b7f72cc113ca3c848dde022ed83a24c77be9790d06de8f93b5babd4e2553336f73ba939efcb938aeaff49c31eaa6d75b46c220af96b33c549b8662606641ddd8e379a8398435c6ad9be5e4cbec5a6215eb2c4d4142175f86f9c654c6d97670e557faaec609e29266cc05e51a65a1fd91fe622a157164491827b1eaec676a12fa993551ac3dba8a0d434563a3a6101c4f4e56af495cf8dec25249556762a737b52c8f53f7debc84e4a62bfe577c732abc417869cbd2268d6', NULL, '[{"sha256": "265efb1eeb0cd382a5a5547859e9ece55bac9cfb5fbe452e427c3b035be1bcd7", "sequence": 1, "territory": "LV"}]'),
	('01a2217c-234e-70ff-bc8b-2ef3a8256b15', '01a2217c-234a-7f16-9699-b369463206bc', '2026-10-01 07:33:00+00', 'in_order', 'in-order', '\x003ed64fc1e20bde403bc2b3df16e38c490a9d01ae76b54915d095838851a028114d38115e74af54b5a920901edfcf1a7f988d3cfa46c6082428603fde00a7f41c126d239dfbae5e85e9e4ec47328a97a6a140a9f87ab4e87ca3b11b34e810c955d839195d978842f233658e8bddd7f31fca230d277dc191ddf7214dbd57e4aa23b19b5888c9e57f899837837cde5a7a2a561f29efdb1f0b699100cd58c026c3d91c54c30bf57b7a612f12c2389ac4655e8700760f7220d863be4bac11dcf50ba40c4dbb5079e7acdd63ba83c47792e612ac9e54e2dee3833eb212f9bde6b24291f58233dce6ed550c21281c9167592d575b329d444010939207e26f9f9854c58dcfef37b39f35c94185b8f2017767cd1eb6254cdcaa8492762420ce27f938a383d6e9964a12710827b9096bc8ab24910e55b918c73092889f06d81fce90f4eb855568370a1f7d9aa807e686844dcb125782a6a84916c6f2a3290fff56d2456bb8bd5b140b54dc529057b1c760a4690c92f6ed867d0e87d732ca965e23dd222a1774b5563657e24b689d9d6475200b63a9c204035fc5f319abbf7a60769f4bc542d1d02d2ab291945f6c26dbb705a15ee2e1ef650ea82747864d9001b992cf3699df22c19bfe6cec6bd5217921ba446f4d05923c9cfd00efba10e43e9fb78224dd27851e576e443e226595a2b33af291377f48eea5307c02d196d05e303fc721fc066a24d605aa8b1505054a80f3991ef25892e75269d8da7eceb61d54d27a7301b919d985a5546d617920463847a5749c0489aad26476ff51baff3fab3c1843303664c8635792214856c46de04e66aeae05df4900cc4fc9e64f4421cb2160ea2f3874d4fc5c4c57f0a622e8df6f4d1795d963d4546ddd298146bbf3897156230a2f30756dbf5d7d9c2406ec0f6836621198155ef607d1fe771eed6c97e2f958495d5d46bb6417de6d881fc88e2ba30f496159ca49e13c8f23decfef7f88baee2422f5882a3c7a953a151071da9a19dd8c3622a01f15cb56f94c2c28d4efbb95990914f1e33417a213da4382ea89fc7d7da02e754fbd00f6c7ef59cd6968b05488567dcbf8a89e5052d7150f07a860550763f9e256ec4a51735ba875cabce7d7d9969dcd9fe69484e73e4ea133c0297ebbc5c8231146e76099ebb0f44e6e7ba931d1fb0eb97b6e00c100499a8d616e2c5806b702b7d3b79246b8246370beee6451041b32f5a131895f2f6cfb427888af902816ae557c4542b3370713bae7ec23102fb7c3000c6cab153953614d26f79712816b4a7bf08b27f34f2e73a4bb8fe17d1c746e56c37c534ea192e431fc972bae2dbff861ec051159e09832213b6ce01f38d62518780a303529289d1dec1bc115384ffb73bf7a5cc14d6a5d541e26d01d60a65fc18b667e7b0313969cde0f518cd3020b3335b54b688cc48966e2e4c001ba97ea4d81c87ee1401ac11066a4abe029ea', NULL, '[{"sha256": "265efb1eeb0cd382a5a5547859e9ece55bac9cfb5fbe452e427c3b035be1bcd7", "sequence": 1, "territory": "LV"}]');


--
-- Data for Name: access_request_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_row VALUES
	('01a2217c-1f80-79da-a96d-0b6ae8028330', 1, NULL, NULL, '\x00b76958cbbe21c54898e36b9580c13b9d294c97b2ab1ed8a87d7d8b5285a5fadc98ed49f19e6558bcc0888c9a35c1a1a76bab4cb40131b51eae0b1ac8b7e64dcfa12cf61f8f7a13b94a74c269650b05b4ca0444aee7d33a14491df52a9d440aaa8ef644b8f51c91d498d780ef15892cffb36cf794dd19a7eb60a503d4f33fefeffdc19108f3badb956b9073e9b404f9ea2786f3e94d912efbd9d643fecf88eb94cdd77ee96eb1731d28c2ddef1a8e441a9c85d8'),
	('01a2217c-221d-7d31-97ff-22f65d460e9c', 1, NULL, NULL, '\x005da6461bf9e001528c94497529ad3e030061016e0163b442d5c1991fd20d97f05c6d9052dfa706de67cc0607eb3a1e0389854871196c444ac832338795cb71e6c11375ec4d9837d651f5277f9affae1959586cdb979bf33291110e52077e9c853f67f542b8fb3af5565655fcb94390eb55202a7348e35bbf263810192e0c80b1964b912bbdf9e669fad996f082c9d5758d72d8b2f0eeb5d8012b2f53640b9795fa8333751cd4bf1778b9a971e786ea9d4673ec97a0568ee005c981'),
	('01a2217c-22e7-75f0-a8a7-093535882992', 1, NULL, NULL, '\x008a8cd0aa057aa8cb142ab4db56701c35511e9d416410c0e80feaa1c78cc5da8a2868b1d0ca06a14832210fb69f029481455e069e0a5f10e470111e9de25ba71cf2e1b11a79b946d39e6f8c875d1ef150345a66dde94afc5ad81dacb2b72f5e3d2169cdd3aa5917c8106b5cc112fa7a9827d90381ed0f79e53467b30084c45f8aad662e1e310f33e37c9516fe7bb0327ebef3c92a04a5a0c72bb1f84af32dfdbd74ec26f310ff9a631911f8af9c6d9355549d946e0b003d6cc8e9');


--
-- Data for Name: access_request_sending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_sending VALUES
	('01a2217c-219b-783f-bb86-ed09e0cba2ce', '01a2217c-1f80-79da-a96d-0b6ae8028330', '01a2217c-1f7a-7144-ae00-f4834b87395d', '2026-10-01 06:15:00+00', '\x55e0cb1bf757cdf75fed98d38a39d2475f998c22cc4e2d8da973fc962367df32', '\x00fa87e60dda1f519515ca65d211581a821777ee319fff2d7f2a3718d70a926193ca10d1570ed2e0ddba7ad2e5', '\x0045f9726103bfdfae009892af900e3be51c381e0e9cb6e28e9df77ad56fd49b5d7b31ceff69e8b2b496816ca5e88b66eebb51552cc398af09446bc052adf39277af2b77a074f18ebc4c692bf93baca5f726919c8474614906876fb916daf4a6b73644fd03eeaa37e734848c1ae0a3de4935af5ccec6955e81fe7c39955d527986ed035985644033aa78a4a3826ba0013616744973790b0098db0960b99385a2a1cdbc646cf31874b520f173acaba7d5380e309c9605fcb91f2a066c2e69f9aa1d40082f108735ddb792e8065e46d249252359502099bd0eb44b8574a56f88b8836b0221189fd8c840db46650f9cb9c259711916fbc09505afb3ee514c9ec582f2051bfc03b0d19eb7ac70c45f0de5b67e0234d1cdd4b7e9f39cfc027d10feeea905c0cedd348ec08d22a96a3239b384d260881da2214f3fbf16e185f5ae443a3ba9f78f5072832f50ebac639bf0d80f19814948e2b5f9000a9c7e43197cb1bdd0ee75883faa2e044df3c726d529dccb67bf8a695d16e98b37b6bdc0c6350c965e28100d562b5b655b0a4ac634b2d4e8f5f1e6b782507716c2d8fcc8d71170819f1efe7022f00bae171179f99cffad54701539fee2472584c29de8008198d5c44a5fb0790f50ec0d2b2a837f566027648354f84a73fc224553a1970a6d09208174fbd5d255b489762e8b5b956f888c0ecfb1f52565c1f9bb0b09c37539c199d47457fbb468ba7441ccd06ab7fc437dc48a7be7a677eb16dd7e8f5ffd045d345e3a044d7105fd7a1b9625a6ad1c7798eb0575384917ff1d0332254f23252338e6306d308cedefcab82f676f0b9241556fafe6de7374893d128474206c7bb608312c09a52ac4ac0882c96948d62545173656deda13214642fa5894406df73c3de269c552f95b5de77f630dd0ea348b6ba392008c0f9aec0607fdfa813c35928e72ee6732535c2d81f28b13a3880e237ea04d55b7941537d779b71f2583d852df945ff6910beac1e2f8f1c6c7f82f24aeab8e9e8e9746d31b679f61897e927211a94f30dd50d9a2c5c7f514227ae593b786b89b39571aa02c0b066baacc954096fc0010cdac40165ff5264abb4829ab882c52500c7924f0fd9c1f611fe6356b937b678234f2577b19da2e80b1f0de4f23b2c1603ade2247b1a9b737d1ec12092a0e6b884c9fdf2e0d93a10baf291be1c26fef2732de1eb6757c83df4819415727792b1096d798369d4dd87e924fc3cd9de10fdda39cd659a0c3785d27e79c4238b1007f03ea85668a396de8e82db1ed851bd424eac05cac131aaa43da4e80b3046df7b2a7ba35e8933804c9c0927735631e8a8aa4882fba8e3d5ff5584eeb99b0785b2944d98fb86b269c7a202bfb913e55321fe3195fb4df9187f9b6d6969ba6057c354e27612fb3d6b3d0096d06154cf634e2d0c5756bd044e6d0489e42e2424d209cd93b8f23e40c3e4a00933b106556be9207bcdec3b3dcaa9e836d7fac250714445260b196d55cc3652307a316435be39f5bd4a9e12254b75e845ae8d55d7dafd05566c8c71db2f154ba3397fb9c7798f0b35a0524569931b6f340ae6d6211529e5b3fa608a044047fdc7c200cb0176d09bfda6644e1033286b77f642d97b49a08157ede77f351fd6ed64e8dbfb0ef3537ccf8058681a8617b93465db51ddf7bd2f797686711dd82b2a9280060ac3e3697358e1c8c5987a55933c8d816b149f056fcc3825fe89292378afdafe0a8f7a62332238a967fa0eb61e6017c96e5e39838444fe045ef02888b4143f6431fa799b97805b13dc28460c8af2148e9911bac21d1f2211c4059b70ef0fbf61314a48f7e671452bd53df00086a467892ac882b163d150ffbbc481041ae62c11c22de7c51311e26ea66c3658bde362b631d8a362fc8e8f330dcacafd408a415cd9dfdcd370011a554b28fb890d11bf412e51b8dfc71867712f68a4600bb00944dabce4bb18920e8dec0f7a488367aecee7fd81dc7abd3b62dbc91a760c6da6e412b3846afd271ab8b83a3023093c95c35a75f1e31c85f89b886ca54f34ab2c82885478692d0afae6c161892b60e9b987dd14ba5418ec4baa9742f17746f951dd32eba05b3fd851dfc85ee1680435e3e978f79308e181f438944e95b93483a98ac4f0e7a24785f9b3db129cc8be82647dd19b586ccef898d18c6a9facf600a590c823f9ec99358872baf04177952eb5db69269ff8ee4c9852e57d02535128d6289a636153b92fb20dcddafc3ad5e51999dc5e492a0e3271161b633e272f05eb9279d2ac918acaa1234866fc19a82b2ed42004cc15e0cf43e48eb43f0e2bfca8953e775edc811949a8fdf67be3f151ba5ee3d5fc39b8612e5123c375a4dadf132509652235691e838741b5058921d6e3b92b79ccaecf3cf5dd11fc99a1e10366c9b8c3bf9feb72a863d78357145d5fb094aebc6448085d5595f8ed7b2211d8d1b70d446c0264832ab4b54ddf02a08a6f718961a52481c675270c7d7ec1dc5e7ad949e59962df43debb181e3f8f817cb5ff9affeb7d0f6f45cd3d24ef9465f991e6247e760e6df62bec3d388a983126c0ae4b9fac7ea2d3f55282797e055cac7695e19aab60309b4c0036e09fa9b87cd124f7632fef75b6c47d64735bdff2402f8a9f6c68163276e4ca6f2767365a06b82b46b5d61402143192ec9096c6c0b2a405e9219022cefb5560d789e3386c01f62a9adbab964325b79c66a94cfb59ea9ca0b21dc24e6da45b036fe729f42aed0f5f30ac8d441b0bc8e52a63624fcd55a0681cbf715309aaf3a02ba8d1df00cf70c17025d2355e9603fce6db10d0604b93944e6acbe693878bad30078b3a4c6af0f8a1612ee25fc2ef316fdb32ad257e8eb5b5dbe25281a1d543d05ea12df7d8198bc18599d199109466b1292d24af61b7fab5ae78897192c593874b0e960275499f0d0d7029e2719ccf4538768555eb5e118b76009615e2e606514ad26266aa92a06227e47bc13d3d95f253cc95f264e7b9ede004cfe87f7ecb0eab48ea5e91a4fd19f415ad353322a567c234345e87f4a3ffc3586bcc41b554ca7365aaf0c289dcb1ec393b03f5f8a99549a66beda7049e3d377c415210a4c840f2db5eae63d01b517fc2936ea340126ddcfa6941d705ab89798b8d8ed0afb4dac3bf668c5f779842d174def0a1a2d82a8478bd69f42c48f3d1fcac2f653ddf602dca074552d8ea9bcac7175f069e4f16a637a6085c87f5a3388ab2e0b3a6d3624f4511667fa08d7c6f3ae6a4927fbd75f4a0b37dd01691cc84c87fce215037f59aecb4149132d3a3a288ca736a7761b79408c739c232ada3f5e44c3aef69a6f5b0515120f23607cff36159c5774197e966d56daf34d0a5098cc657c79502f0520bb942308c36de74916e3468a469942050a0c081b9cf7ee8649727872ce62f384890ec75d8c389b0dcb49dca688742939511ee8a1801c75698e910926df7c086e7151bcdc2e3173803c72035b58db62f2721d784903cc8984d63d94b4a46b461baf1c44213b2b4b304da666db7a675f2d95ca6cb277f90615ad9b5720a2b68a46b351f2fd0801dd39ac31b1ce17ace272f101442e812263a7b4857502d8fa2a278fc7d39c1119827c8db527f15143c9950f13cf0da5e3484add92b6ee5f873be2d5a0a7302fb4f9bf4542b9923689341b099cffadeaea14f0ccffe35a8a2fa86930426720029dbbce549404a5e6a2ac7515deb51a633e877da16ee10c6020240ab9064edc8912eae9a8fead8c874d3a8986b2a246f3c786f85b3d6771aaf71f91c157c488a4fa1904bd9c52efa62e78d7e72d0858637058fd682a068c6278a7d982a17c6ace3a5b74378a056f1e52b1daa3154109d11ead44a2affd6413ee7afd8d5e84fdde8c2a11b494fa7b5b51fcad35d83cb146dda9a144e7c4eec929376a69221bcdd9fa4e2381fcc5d275f11028102676ce9400648cdc1daee5991ad621a48c638c1cdb823c9e875c8750dd67abeba4e82dc7dc2c1ce3d4c18140612613a8dcf68a109d0818fe182b328da907421405116e65eeb46d6a2eec3312d2d147abf0ccab6e29b10487f5c45edc8f0e5fcd8ab80a097a6a687a7d21c19581fa375e224bcd2a6e9acc90b0e21f21bb15c0bb8ca46385780563c2c787608c4c18045943dc3abd25f2282f9ab57e170e9dc81f1175916bce01c2aad815307b114cc0d9c48f0170fac5a9fae91f0b3397d7ba83f42dc50a02c8d7b9bcb8c2c831ae8000762abe4916cb31219cb5729e3063c6a1f1308122e1e31e96cb18e42fb4dc08195a80d054c927cd87ee649c197905969f838fe6c202c12093538baa7339a88c24ef5372f8a28de801823d55ca7c31ba937352a94e28ce61d30a489353b3dc388aa7fd143355aaf29e960d6178ea46bcbadd114e6219b606718abf2e8682b1634bb71c00cc8c686417d1f41db46750ccaa988c850e81811ded1b67c553ade48ddefa23449eae6d197e5b81897bd86aa8ae89e20c07b83bf5a4521093d5f25dcdda09c9c240a74243e7a8d4867ad6a4b9c6958763cd8bdfafafc5402d82bc8b73f4a759c8d2977596a2c2f8fdb241847123dcf2d5c4abfcd4a26c34b725d6692344ba4b560a1a4883a976c36196d32c7c48e0eb5474eace386f62a0d8b8304eda9741235c093c0bda85145b39307da02a3a6116112cc56e943007300052d004b5b3a0c490c5f8eaa94d70e28f31c006ced965ba108aefd6ad1666a1f447377d9e0ea7152da18efe4040c7ddd16b1084b3643ebc9053a3dc520d9d8642299b0a8e22017757a0fac1b42d280bc2abcb79f76dffdb81d148f623057fa88fbee013284da454964adb621dbb230074edced6deb54c92ac103e36f24dbb75b5f9180f52c03cbdfaf6b1e786536d687d9381cb535bb0ac878ff537325d6f358f45fc0420d49163503b3c3bd4e6fd569943db4b9a17036531a2081d4f1b0fa15103dfc630ee5585b2a4c637f41dca5e6bf1eb775c73a7c4cacfd619c35e4758ccba1984767925ff0e04a6ed6cf1a6d30e706bdb749b19ebfb3f6d585ba72865c0e696390cd605a71b0d3f15f01c6a436918682ac9b3ecebc155873f8ff21731bcedbfd55da50e8a416f6511310eaaf943155bafaebac2ab97ca35e406d3451459e0df5928b7fb1f677498548553d1df593820341c217447067d4a9baf384ef3c4b1c5a725aeafeac6664ab06805168f94453e979e3cd4a9aaaf23595957c8f2be5e115eee67a515a8aab9c556eb7568ad92ee6ac7270866e233b46c10be465424d45b456fe9f2cfc54e69d6c7b677811edc218ba548ea0edb5f7f575ed1accbacd5faefb73e68c5afd752b31c4c4d3ad861684bebc399b10cfaeece92b83bf437e1653c01e22437dfcbb46cf8bd3d5b3426182ac9f6363007a2ee7ade91f7299fcb7463ff093becc96051a7793878871affaac0e28824028431a8351ba27c3a55e2b46a64c3bb2a5bde01921ca6f173e5e2bd585a22e0833ab26764ff81aa8da17eb5c235b50a0784bd2a0e77c005c5d1bf07ee5a00b37a5d0b0373fa0991fd1cc266fcd3d3214cffe09fbebcb370b110cec07e7c55c0441b85d0947297805a9592c8b4310daff1004f4bd8338f994a21061a38a212efa026d3cb1c397c1f58dada36b23a8e050065e61b9ef7c7eaa4305872c925740cf3bb27a8eafef5e58c7f069d02c5f2931756f28fa8a58f2cbe4a8d1ebf1cf37cab182320788fbf3c74b177708fa12c24c2593276cfe8fe92802f9571ee43df271f953c9813c9d0f926e700687333c62c55e8e1b7e1bb623fd12f83b5d8c23365f6cc2f5a217528d02a5773cc602eef0602e3816c4cf3a14a5a107afa6100bd015a03c77ce25e0de0b7b5a840fa3cd28589dec64f972c742f615ca9322a688c2e8c1b66640f1334397751350fcc6f565b7a99366b23b4d335454b707a589e18057ebddf9dae4fb8924a69babdb2fee03c100a7c144c090f734c018ffd0c0d29ef29502c5f6f2ee9205a335c718b848b14a96e4669f04e62a7348a884a02f6627a56763978cce5625747ec6d2f56e685a9a0f81992cbad441438f4e6e84157440658b8f60c6d8de4ef2b5d1f47565d80847d176ec0399278bcee7bbd1051e4e9bde4d779224e891712d01683cbe003829ed9f0744e8c9c8391aaa7b1a2e8f37345b6854e7b9a057ac90b5cc137b93e87b50c2979598c1d69b4081ba53f5fb41e04ed433463e1330e0e32e58ddc0296aabe37c94044303b7c683e7164597dac31c0a3f696020f7e790fa88455d78e7a69e9e45b7a95a8678bfbd82ad0a3be9e6670c40df9536bf1ffc894a9ae48533aacec5a044f8fc827788150b1f1b7f1955ab5cd19a6b6e8398b981e76c0fb6591c17a6bcb72ae90d60b1e5fdb79bb741b568dd886618e32f28acf5e9172266df5230e99da37da68f0a6d04266bd9a72395cd0bc93c764b363571ea0690aee574e82d2b0b6d46533cfe5b11cfe4cd7fffa5ee06fa5d06100b8e613c038026aae96a2d52a37acd218a83d06c825b09192f940280b3a8bb32f0bd7f1d81dea9702251f9b677b1efb035c245743acb8a268b80c700144fef35a0ef225d2dc6a596d4a8ec426e82f53167bdd35d998975cdefb47afd21fdfcd19082365bead1df784225c910aad988c20966f4ac3adfeca67d03ee4f6885e3fc4e55adbfe28b83270917bef74753bda83c6d48f363400f51794cf18b861e065296b8c2dba0b4bdf423ee584a9f8a97a93731b33aca3fe0a98c8c00e5a2ed7a9feceb9a25ff27185c7929648148b13b08678187ed83cfb453c22e99ab6c00596e198b38e99c147a40dc518eba237c09d5f33fffdcb2b97372e82a60ed2eae4e4e6fad924dab2771347d259f3e412e909905333f4665981db4bcba78c03ec6c634e1db911cc354a428228d8f51b964696d16f71e95032461cde9df64b473413456239f02c9af348caaac2d48f4520a26e66dd7c23d9ebf62c3a4920b6980d457d5b1c4caae962ead25bf7cfc5ca51d63135467b5e96c4853ba23a752acb35bbc7deab91eda9498aaf8580f4444fb2dd5130ac7d4e5095506277fcae5f29316a9ede460dc792d946f3ddd5dca1092ff6fe17939c2c520eef6be0a3dbc609b39b336cf0bc9cf7658062568a1f1e4fbde103b31dfaeab5638d949504e787990cacb600d7934b748f59268fa8010051878237c7e1c19bfab00e578dc11bf10690dabfb124f9f6ad1102a1447a977e480df1083db7245de1671b6ce70f6a093d15661a2354c736c3c76739fcc2741734b6680ae48d81b5f753a33ac97d62c1b3669c546205604cba5ebc4ac19e569fa3f46576a5335b30ecabad94dd4b699b5ecaaca63c380f19f799fbe0350e3e45b6a40850716517d5de6d37849f8366e7bb1357f3506210073bd1d1f839dd4e3d5a6f7236ffb7fc3a89302bcba29ca3571fd63332edecd71ade63f87f58c8ebeaf36bc2c660fb36c73af5b75e0b82c1059bbf6e5552b3639e91f072a2e23e78435ad737ae875e933959b392debc1fd94682371944fc39a67c996bd192453f8ef4e09cfc4e3e52ee50eeb0b812adb83a057568601e41b24b546f6118f544be52a780434b5e3b1f35321004969cc851e38d8ac10cde92f6d80a157505609629ffeef48bb50809c4021f7d5be20503655f72561a50abab11279311f9edc11a7553bdc86eda0e82ee33ba97cdc0453fa640a44dafff2a409135bd04e62ff9378d2f9c5550ab61b7f779380cd69444d28555847d7490c3d71e98f3077450bed57444ba3f544cf860644d8296c470b744dffa21303e4c9a46b81eb12a540e0b020692f29d1dad924c504c1ebd203fbd731af584ab7d34cdde00db29bc797c6bccb1c57f5cf987859436ec72cf228604a9c5d7c949a3f5452ea0e2058aa990b327aa1854511302a55d6cde60ceb3d31748adce1cfd45ab151004a7729d5efa2fef07b4b397e6bfd7d8f058a31fd31e30d6624477582f3fde8e3139dd1c2603ce2c7d6d2e03352bf6c43e5e9822c062268a0381ca28f1a059d6ea70bfa1f8434e218c49558bbdc03b555e9af0ce23d907eabba2d13ab83bdaadf378726bddb18cd29d77aa76bd7afee87f276dc602b0bc9dafbf811d2c8b6fe07cb486fbbf4ebd50851d3434ee60624966b5f80e5bf617a474d29e969752ddc199da1a6690e3c441311d3ee5866402604d67c5420b1f04e3624bde968a4886c8706d29bef925fd8cad88c5127d3da593e454658e1840fe1e90f728cf95f83dcf8e669b14a86349cbb205c05c0f0265ebdfa0309d5020451521f624745f46f067f204c2903ab71f91dda14d9369fbadebe51406af98e76b294710c0cf8b288fa5a6ac397a98df59d9ffd7ec4ce241dd209a936c4c905a8b8a85f5cc804bd47f130a39e9c4fa2fb4b8d87cc9acc38511989e4deef3fd98bab056a6a14e68fd1b815fa4f7ec8d48daecbf509efe26582ccc0bd1d618d120c180e7fc5e1bd88445507525de62638eb6041a6929d214034d7529621f503d9d67f155edc10eef9708effdaa51d0b4358a34f2a9844976ae8fe3de4eb27e8f61e425667eee11c61e3336e6252d45619cd032f1cca13b785e790e762b10bf62d4e580907d0a6c12dd548e788371e7a7e05bf246706ce65099d4af4c15d00afe45ec1667b0034358cac92e9b62206dda0647d3bfe508c6a1dcc93957d5da3b886c358ae6e0c1246f5f5bef6a22088ae1097e10dd83bf74f9b3ad357a710206f77c22fd7d920136a110b0d360bce6d3c0877a1cdb7427ae67af6eec509c43994bd839af346b2296a3c2b322cf9e1bc4f764c192df042b816df0f5ba41fbe940e399fb5a2c4a88ced8737d648d9264b50e402a020e5162030db162daf4bd3a84a9672fe1a7159568618a42efb5821bf360c0a2a090d4d9bd1786e26c50e3a150982db00eee7b0b2c4ab7262bdbb81c0098cafde1be09e44dfb23e107cd854e094059aa7198daaa9ca434d19ed088cf7b8adf3d2e3c0bccf751838140b46e8d47c1d1be354b593e075fd5aa3c88a87c61e019ef80fccdc69c0dc923a6c4492fdd69095e4d20efea2a01530616cf951b39acd03340dcbbc3b79f25f73e9f6dc1546adfd633ed4fd49d13257a0d09cb1a26043ce4ae6e381188ce79654e70491feb72b81a8a40329a2f3d0883d747fcd68b313597e3dc1f60c4c95bbbf6a5795c3b4e952280f2f321958b535e7757ad76e17070471f53fe32bfe17b97d5c3e4e418f7aded86350674db2a4b43ca3cc40a4ed6cddd7df0a2d1b1ec29b8931fac6798434f949a2dcb140f96c1ef7c75a1114f908f122f0b5772b741ddcf33da0cdce1b829b6bde76075b48e05b3034562f9bab5776647d39c098396f1774eff16dfe3504dd6ea39b73d3d0ac36bee2bdf735244e32465930ee665db4b3b8b186d73bfb235a6d24322fc325bc8f5318bc929dcf09843283c0dd671885c5d97741c98158c163b8c105355ec854fd788a6467de28db4eb80f39f532a71809a9c506d6cf4713b581248779181aea712dea83f5320e311eaa63037d35f9e525ee25cac1b7dda39d3e0c542d7e1b0b81e897d2154e208590666e72d9ddeaf83c55f69dd446c752f0412758df2c48bdfa36fc0933635b1e910f3295ac7d576e7b86dff3fdcbee223297b84f9fb34de93159c21481ee082fdfbd9183d01a4ca55a325627473534a7e71e8b2a2719ad8304e2415186ffc5303558b09a7dda84818aab900c09273e788806b991cf6ac997498c8c21748a9a0bfef990bd3b5fd2a17ce77c298f753d57358648cd5a0f5fbe356ed4aaf66b6cbe56d8ccb609b92a66429ff1c10dab13a81cae5ea03fb261f2dc6bcb2d8036cef60ca73e43d393415ba6716b7052763b89426cf4a07250a5fd7add393f92f137f4779619dc8c8c2de3b660fb563e533b850fa8091649416405cd937e3b9978eff599461980801b76a7bb5cd8d43be35332fb578c5d19ebf945ea8be26ee21f973344e2c6ecb3347b47b127a984ca9703342321e81df9fe879c849532ceccf25526032e93e7a68cc850866b45db26b2ff88bcae65e7786db520ea004839488cb21daa7ac6b8a3fcb63d882a87cba97f917a1d895751a36ad9a0a8f06bb465d9d729f01d3e35b94cede339afecf3e22a582663aa09d5e31fc3e69639134eeb0c88c0ad695c060eaad3dfaa75c8a1a959f6aac2cd9396f0803ade5b84966999dff77f4d0e8b64cf8c73635ef89a465cccc0f4c412a973399abd9d88c9c548269a2c5e6bad9173d5eb22518e433d194e02b320ad4fbc3aed2791043ce3db5678dc02badb51b3bf09ead0001425fc224d3062e54867eceddd6ea4148ae254103cb12c2d20c16d0a208f59ad0870ed98b9309e71e6d21317a7278b7c4311872c0867a994e803adf03629ce4c1492d3820496dc99fbd970d65c9ce67dc73ada29a4492c4335782509cd8b76c0ab980f9bb5f0b42c3bfa8531974cd038f5539f5f57104a4bda88564f3f8d4099c4fa6c5bb550b5f55037d5846ec49e1f90bce273d7577a4a9d00d4bb969501743a7f660108ff7523cde5c503bb2df2c9dc778201b5462a810f67475b675f61678971ccdf573be056f7302d02249f2308b2f8c57291f3e71bd1434b1860ffbc89620b65687f38648a104eb615ff2ed76a53217d1900db280f84cdadf0179adb8884a6e1f72816d936c9b53b261488ab68cc6c172e7dc121ee4fe2d8cc4ee0ceb90ba1661bfd0e22274206e01b1e4a74469cfc505d1be114243940084f76abbe7621bdc8a5d0ee5e04503e8170f9cd937c8ef9604667e1d204e92b5254f5d0f605aa9c83481c01452f1d8a2c2971e00b4bf6551cea75fc542555287b4665b2f51df463735a41d49d4685e1b19464eda32c8a945f4712d5eef88d78348807396cc8a4b476aed111e77f844be21a79b32562bce19ffa53ea61a9da3a4468bb38ccbd0314c9512f1903cc2bb0a0ae633d8ec575345ed74a15a5db24e174d1b660fadb592d96b0036a4b37120c308aed20294f52f922a69dc51708c384458086f7b95b27f749354a2c3a71f412bd28151375c77e47fdfe2322db2753b76cb45992a13db29accb904d6ad88ae0529c6b2c30c9e6e63d2bda0f76c7edafa878f10c794ed4928ca7cec1ab83f2e9f98c57c687c5365f649183916d71cd60c43bf2dbd9bdf1255b760183837b9d3f8a5ca0beaef51aee38c07e50400419f7ca7a0989746308fb6ed87c7b3dd72461bbdbc733d256fc3152324f0dfe713cde4f3569112c71b60e0683cf715619fb0dd262c12e30e4c4bd6d3c7df5fb7cfde9eb02b9f050857c98319d7e9112a53f65d4ad31a4c2e8dd6624ce17424bc17aff84f2a18bcd5b8e6b6d0c5c03f9fe551125cf5d2659dc4498d7e017d8bbb2667ab0f88d02e71df067e1b039edb26bd1baa625541c6a5f89ca77711343e329df79d8187cccd13ea1c8dda0d2e131c103a965448ea64ffadeaf0da6ac3874e62eb4d04b97ac73c795891549dd70ee148d93eafbbacd58924d4414af89f4153830c698978aa7fcc2a3b3b1c7fbe27f88495512414c2e4fce41da59035c9c0f85e7e44e44a21b65b0c02f9ea01aa27d22f51adeca4cf53be6fc88ed5d314342bb6ce11efdf6a7e364d6ebd4f899d8ead8ee67bf52433433d0dd0619f77a0fb48e0c7f445bb8d899f07021b0411e66f23556e75566c796a80847dc6dccfdbd4619f79191c829fa675a2eeb85ec88d3cefbbeeb6d6060c0fe8a80febb6de5776e0d54229b0e0b8f1854ea0fbd23475f9bff7390610dc130335abe19e9f8d65dfb21a524ffb51dcbc0080febfd007595486444df8064060bc7e3d3d700d639a4455ebd4b02d3bbfe8b7aa8fdae80ee0eca821d2767a533902a22c029c72ef2cb01d9f80507749ce3df4691d5bc10e5d41044a596d5c7d7f5f49fe7feb59a16a9c3bb2b4ca1f8fd3ecb8b8b6b245390b27dd09edfbab72b5fec65fa38362a1727f2786038f7f70e78c6ea14c80601ab9a1b579e57d796529b7600a3aa01db66b80ce050e8f25eea32484a29fe312e1aa6cb514ef2a9d285f03cf74e8729ad5644f2c574f10f42136485de402ac58dc086c9d4f7286ef8bd6d7c3978cecac11fd48b1964da4c81d38d7bd58a003361381e22eb6b0294d9c8cfa8630a2d8a17a0942cdda652d12bc1494ed986265ed0b80cf5d23dcdef2a4dc671263c2d3bdb726a78a070adb8793c8a781c81ea7f4e5737cd4f726e4a36f00c5eac763e0fe672988d19ddb3539736549719ccda241efbe927903f6fd51ee2c38b3747272313bd767960f839b05dbb531090d8cf47aadda0c30475266b1eb436d668d200f4bfea798465600dc43e804b2a24fbe1d496cbc79bc10d786483032616173177d5c063691534d1fc8dc79519e3e675cb1251520e9f769f66764bf9507ce61fb794fd31eda64c5d06417ca1338ab9fa69c00ad66f88e46878099c3a089bc137a268e7f4cc6f0c898dc891c683ed18d98614565977c1c16ceda092929addbf058f07ef1530b3ac5cdfbe258187c3bc4116376dc01e94594c3f9ac613f8e083991f6dbe448189348c81b873bdeba13f5e018d1a27534110ed2dfc9af84b300871bf866587d7fe94a9a29642b2a657c3352c0c7935289f357473315594cae787b63182b54178eea767f65afa218a3341075bbfc7e8bed27d07c25bf38ed5727da6aaf876b2fef2c5b85340e154f2d23713211ee7495249203694348148d886aacd353fdab721f4dc942f714d01dc6b16b247548cf1ed0d070f4eba118bad9f64248390c85f822580ba45a26a295ebb69c0bf25380a505de9efe6260ab62327712a8530cea53f527b9b8e84a1269132689f1bfa449a79e60ff47ad4d45adf361f8f067463e8cfa13326e15ade42aa15913271648fe5812609b79e21644da36de622a74defb2c7ccffc1e3b439a48d7f92e6e4ad44e9c73fb44470a0d16078d772c05fceaa6d0e34edfbf0626ed06efeb9c7c1f1fd948ae871dd0e83aba103332620db2012d5654da67609859245c0d9df48be7840820bfbdf6f8776845cb67ae7d08488283f3bae2ef41e0be70898398255a23d796ed5d3f59fdf5aa7fd7c222eba5060e24207f9c9b48a4425175234d09775d0f0fd3038bab06d4f6c2fa95c3a0cf0935c7ba73b53c9c9c30ee2b28d3f1b7c8f41b53f92b30242f54c3f0c926a1a2589ff016336c2728e9f59ece3b97f9ce7d725d8e6d0d57779b48001e3dea68dff51ffdd88729368f90dd5652eb63c4dede6af65dae37d49fc38ede9606743717ab33beee6e5073a1fa66276951a5e4d116ee2c504d364c81ff9e90dab434322de4afdce293200b2fae2662d2b8ce252f92b7a82324a9abc43e1536a6d48b42b1c2a902ce42b9d040d5be4d3de7a3fc7da3a77a1733f23381797579a61230c56c4b90125c2c32327997d73feeb0906fd9a29e9de1e65f2e87677488c9907b5890fd77d672e0f90c0dbeceb5a42dd8be9fc9ca3855a05f356310eb440ee8951840cb9a86a6d68ed9cab459caefec07ca157e938461d311e7ca071cce58bd4dc9aed554119f23f97d04a33d60bfc0458b0031c0b3c72697c397a05dbfd19ea092c0edc1242d38dfcd263a9ea756d34b33a5d6e5ec517563f08f3346b5d44d3daf14c51b06d5d364151ff088aa021f97f4f9a9e63c426074f0df7e4fb2e423574cec00924a175f1cf14834d4704f10ce2b438acdc486a1c179b3f39bf1b3df9487c9cba943fd86731ecbcb5af0d5bb0160e93b46a1c6bdc3fc5d172643c2c67b4f77a6e5c08f416fc77c41f68c779ccee4f76d115887c3365216c1b21dad104f293028c8eaf1b5f7b8b10d9de944aacbf4fe672c429cc05d9e4f52f670c4114dc525d8b4d890a204f03ba0ac75187d4119f95e3d3d9c22363b52073bd1c4761e098326585ac4bac6de43253eddb5302b79d7aaadbdf3a63388779bea9bafcbac912bc8638c0944731b8166b8c91a910a693f42c734dcdfe234417819bdd97977435f290e6e6a8ff18fe1173400c826b663215a0e250d32dc94adf89589c49a2aa80bdea29feaceb22de4c121cfe067ca994bdb1249ed85c7a6ef48022d541891d28baac6729088d9db444ca18dca14979334101595f2b0d0e35a9a231c5d2192d9df53c0e72cb7dc6f4ecd0ac97c69410e2bc093f3a10bf28dc2e0caf623020b1ee7b807dcbac9abb9f4828032b4821cf10f54ce9eaa876f0b773e3c0a912588543eebff154aa9e222d3f682a04bb18d05656cfe157e57a0b08b7e148f0fb8b538851e2c2f1d72e75e1368771fb2f1a1421ca1be8bf76b8c9441b273f3d35b4109f58731319e3572ce39de7dc7e415e4fe4b777efec3b51b20707d5680c3169cf0747dee0cd99a1a8deeb872425d2a4a66344c545f52ac12cc01a9cb1fb4bc6d580aef9f57689c856dda5f7ff0732b934d7c47905d37e2c0e326ecb11014deb32f1a33100bca5cd834ef05693b0460ca811ac08c0289092e849ddcd83dcafa9e508f158fa16f7b9f4897ddb307a1abbb874538c4ede21c7b7329ef2af4d9f531cf9468754c5c3a692e909b43695c5b1c8d3f7dac1fca14e337ec0bbc14b883bb8cf725eb8fdb912e2e67d74bf0d1b55d9fa33dd87df82dc0481bd7cd93ee3820be4bf5b1a535daf3d06fef79b43a2333a3b39b9353399ea2afd92353205cfec255df165aa83d697b111dae4969039967347eaf3cc4faec40fdcfadf684f678f7e40d4b63e39b4c47eae9be583c4bca8e7a944145f68ed1cbb7cd1aebf79003b2123cf3a99cb402d404630a179b7b95553e0c6bce632693ff71259e1b781b36d72e669157e51d1c767d1fc30f8f9e947c56663cd4522e5df8cd19b04e28d25c080f8a264053eb4bbfe7a579f3ac16e5b8168f4bddeb65a3fa04a9b4e93a4e3aa44302bc880e4a7c2a2628f97b09ebdf005ef91e3182c22f9fc6fae343eedc44c6db829c4985de76a1dce8651ebc16c6cded3e49d13c65ed861be954904408ed7a1de73b07dca225c8336a9c5fc517a869ce75967ac13ad124bbef26169dfe50b9a2b6ad7dc35992a251a73f37cea039ce3a6a00b8c506f6ca4525684de819894d793074a5a8528757de67b11bc04f74576bf416a66b3eca3139ff7cfb10ea1e2cdff9dac7564c49fae23fd0a0f2ca782ada6c6facc0c421b5b0778cde3c22eec069bdbf0777b29e1de3c7630cda6ba0d13d5c646c57e4cf96224969224254c7684c2c8527d276eedd5f45f968237e3accb5c03964c6d6fea9eb1cc7229466ac9a13ebe06167eb5912ade08155e1101bab0814be2daca7ee5ffc3c86f66cec6d76bc263b08a1cebc7e7a3e5c983650216ef127f09d3adffbdc751fe0e0b7b87b11e0bb0f261c6f60bbd9465ca7b23c1fc95a653fdb891a33ea5c604f5da4ee8d6031ddeabe00a8b2870b43af97ba7e658ae2d1bd0d9d66aa8ed32eccbce695071493b46574267b596868ced1db3d93de4fee47e65125cc556a7603347f864e7818de5e37d3e183f1be178964069693b458952ea660839e6408e772b959b4d504008c63313b1ce2c6a5d1cdfb0efe41e7aec9cfa7f07082839b9710b411845133b23cec34f88871329d5e592a0404563603f169ae8789b6375c2047d68fe870802d5f8e9917f326d78aed49c0088792187d27ed91f2876200c156f26b579b6b632babf213399759de7095d3791f3f8d2b18315c0629b84fa81d28aa3fdf5199d2044028c9727f768ccd8b91d7c9bcd39a9198de7f5db65b2474c2790a5b2211b880e6f2865be24f9d668f66828b20d7dcee0ebcf7d9e194bf12332286edfd9a464f4fea7ed166ad8370f92235020b0542dbf05f96777e706c56652bc52d9e4480235db41672f76335d8df061c9c0181814959bae7ea9648d064941b79f798f6a16b7fe3c313bbf3359efc5e3bf821693e674533172dd807c1ddc02a77bb7022f06b394dfd703377657ab13c441b4044694587e3d50e2671c0841d83fe2e4abb3657220d235fcb24474e4ea6a3ca745c17510c5eb2989cd760ad91a42fe4e9622d6426f53145beaeba0304bce734cbe78cd87d41ae9fe7af50bcbebd4b4401e322276cb0c07c5d358e284bb0dc70d8bc8349b579cf87414b09a68d9c4b3ad2c50d864842d17e430b9b1408cb27a25022a0bbf6d47b4b305e4fe6a3cc3b531bfc21b80886379e206389a2380493b36cbc1a65a50a163026be310cee24000897aaf3771f007b2cdac312bb18b2e89e523c20013c354f35d7996fe82558c9e61cd58466331b1fdf2e21df92b250dd46def633f893b136cd2ef6f38bae27eb21b3356051e6a5715f63bdbe6dd886af1ed17e8cd9fb8d64485e2cb378c1a706728ce21f826a8103a2eee252009a282490e991a34af23fa52cb3ed99ccf9fda32cf8667b51c9c3994c6301b67a59065cba1df624e193bd6db2ffd83fd634cbb619c642e610ecc4c091e117ef2b5225023f0deaaa555fe6d4778194839c8df0750da2edf61b9e872169ed887df4b129bb29ceda6d7016bd8426e5b9d26140bcf436dd807c7871fbdfea1de3d93060ab217288d138a71309ab3c34f15d02fa651f142fe5ff142ab27273c80bbaa1cada4a7da93aa78a731a8815ff28ab5bed4f1fd81e915c475b84f2ffdd0e8e5e2fadbdc02591cf51559e63428d0d8c26c7fd355c8a979f7d1e50a501ed8c2eb1120a104cd3b20b8fd96e7c57e24bc6831965953cde690a399692447449a1a3d836bc411181ef8ebf0a7a6a1fb9c130f16f5fd98f748c38f5ebc9d1372209062851cbb1ce3f0a4ee124aa48ecd902937d2750cee659432ba8f164d8a400cb086c0b3966ef7e1d4636c4b7a02a02eec144493ebe3509503631d1966355d3ab83a9088a9dfd6a1997ee5e9fdc20eba2b0815ac429471254999bd87650c62ed4b5df1cf3593dfacfb62953fc8494d06921c6e86c718dd01884fe31a3436502df2fb9ad8db1418bc17662f7814dcffa60bc10f1e2a26a313169977d481d7e495e222d0897e711c2ee4c04c373a9899b885bcc73b6b81c6cb08a75fced25efc6a8389a2bf04fa833454d5518e429c9331705ffdc828260d0710a513bc5eddd84f0988feebb1a851db0d0d12f55ce27d7fad6fa7c03b13384b13fb52fe39640119e076ace62e9a88bfc5f3eab5d0bd6778a8d11e741a820f73543f8d7e44518a252cf2af5059ad02e9aba7984a6fb4646923010710de882597fd973eb50434f37766874396f18bf2d0eda245021055fecf9342f427c0d94b2b593c6fb23c57f8f7c9ea90c313e696e76b9572d60dc82a7dc8a0001df95a1667bd4c5c0577c1380b7d3d0f68546ce346e3bba15e4e6576c27d2986defa7fc34f89576e7abf110c6ed2b0515717cc2bd7ebc4f0f4761be21ae576609049a508e15d1dc53ffd05a271fa90b76d13ff355a9078e2f29c49d54e597a4150812786c3f0ab0633d55174291e7eda5587abc4a9a1fbb24c7e48f75c88a41a3eb0b693b8d5b11ffe19822d19215524ae32a03e323c8703f834b4a0ba2d08d1440cfd4f76933680ab38a6566fb97dedf352c91418ae38dfd339c596834e2530c31f46f744a10b26b60d719c560b17edcde07be566ed3e7a616e0485e82d4293c7a8f4acd83c2392d22f5c993f302ce8a75754662c49d44bea35e7444ce3276175f86e52626cf9fd85a250478f09743a4bc3549c03cac1dd833fff9c86f4b0f6e8c884eac7fb3bdb5b78b27ed40c0421a04b63de83fa53c32619967fc5598adecbb06fdabbb08fc9f443f3894f49e7f7ad7caf6eb9eb72a8022e6bdf92fb0d8594256d598e8280dae40b05a8db3966417fe06de0c3ef0ce4e92f8c5a6f3b678de5f04fa70d86076c3f1bdb6165ddecc7c61ae8bddfbebe0294da65a2ea230d46e433f6fc71cfab92dd23685b332474a677e2607734964cf7766ac04a78d9a094014855a465f2ef9198252b4f9551ae52e6471b6318e592d25bae09fc036e1cf7fc7fcb1a4ef1f57237100e28230e6ebf1efbc8ba3300310e5d782a5dc0c97dc059e2723d3f2c9dbea4fc3145efe3ebc7caf040982cc97703f405937dde3992feb5b98cea28a4b61cc8ba88c582c393ee7ab0aa9b88a7cfdca55880cd29a93cce57d0c227ede8fdade6accb467553f46232cd3253c122b297a569efb8eb91e2b4ec1a3c1cbe013a8836489dc444abead8871bf6311dbc5d6693d3e4b12342e547483b03a76c59ff1a30fff1b713fb24ab46389a03ec7fb5827b50f2eca50ba0c675e3b14f44cf9ae7663b8156fde229f35f8abe032738945b327b6f922e8f4d02d13b0a900869e0e350dd7ff16ae146f59301c1c07d0679e8920d54fd973c9d310669ea2fa343d390a636da00a854034a2542eea92459e4954a7eb874b5e93c5adf23b3b86ae3275b0753a111b18b48ba6f3e6963e161c0b88a0e627af800db50d4200d78362cd401c3e89314a4301c9551970d4ba059267d917b538a42411ef65fe41ced15b3999557214c44d33c4bf8847b454048a2e7aea632f2c6e9d67460957a93215dc89aeb0c7043c98ce6624b2bca575b8c867d5537c568c7530c7c69012c31490f042c1c7245343149a4866cd9d87c05d043fd8162efe8b0bf0496e15808151cff9351d3eab05599a9daa5aff09e4e46febd8cfed0f24bf59f5b4fd918e61e2a95a084527267c89e7440c59207fd700fa7827b8f23e93a09248b95677f318da8009332262aca76d42834dc7f6b8bd0a2029789d9efd2b0331e64ffefd97dd1aa80ff0cd2d89e53cb79890f3d96bdc9b2056de95f1c225b8e56b64172e821968609628546205b4d2f02a36e84a82090dc7879a3f69baa076b7fb933c720eb2f8a76dd3797272beee2720b0e1147e99669beae1701ff8d75b412c7522a9c3d223af98bd21cb0871110bf58474b6f291b0ba3f60b096e2024d3343b18e0f671309e3b2cb94603938ace1cfe0a0bf2cef639c70ec76cd280619462f80bbbad78f4cf279db9592adbfd18481ffb1b560a28782d0749852d86e853e064b8d50a60482b7a496b0396285ba444263d88adf180c4b7ea002127c96d70400e882a64f28aacac91897e1fd19a03122bd7c47ead7641438898389d17fc2fa3207b3dbd694072732c119e42373be6b7c4664a78217e51334b60277bdc790184a9fd76d46006fcb5dc3dba82cdb81ab1cc57b73e10ef6994f61b1fa6e9496925a178e69603a361b8df2351e922141f25fad84db6c6c6ff3024ae5befa4652fa8b6679efac02976c55eec9e0364105d2412c76e2332f303da5a0cb982b892e6b181019be007df65318bc669ca8a562ff24b3703576956b70ae79533155d2beeab9a68aee33661ec3a26035d9c52e67ff8e0e693c1c78ebe0830a9b8c0b7e81ce938953102241f9e7d93e663d407d6bba4c807c47f75d9d9ca510691504d2b925e723402583e4ad20b161794d6a92de86512bd93614161c317d09aba679021a1b14dfd0a8380834daec53b929386cde4402bfcaa790a76f1002cdab6f4ccf9a1608968e9c47c4c32c96888bbaa5e288fadf2c24058cc224b7e09bf59aec263739922c3d166bbb13fbf9176368ae87c31cc5070c4c1d6732e015243dbfae517f8918afc57377ea87d84b403a683642aed8a92ef43b004a131bf28e0100cfa7f9fe75b79056943db280b5ac5d7c8265471e54894c0b492a142a008d1e68a67a78b752090fa9b7442b5725e756ac58f2507d4899683a7e24fbe7899ca82971970641a5763dda84f15ca35ecd664c3aaa3d74273139abc1ae1312d4f0ab8b4c3aa5f52edb1513022cef48f6769e996b001354371b72258e3032a427e332feb234c040180394a4e3f974a82d3ef3e3d57d6b3460cda0993ad9305e558a55b1cfe8c72275be272d3ecfb9a5965ab84f01b2c0e96a0392bb5ff153e2917065c541461d4f81bd58b10888a8a2ff0e2df4f0b6f966e59bbb520a4fad1533568cd0d2782a5000e24236e5210303061c50f6833e5a2d1c7de9a65df86a6e0faa2615b47ddedbdc98d44697e5922b9b47d9a1f9e880978db2f19294bcea3162d8d965ca12ff627f97893ebe642df65a35084bf0d9d2318218e1ba47b6ac307e3928d37e855c7f1e78c565ebb1d86c4a3ad7c5044af16b64f902627db190937f002ec562e705af0c44043cbe45eaf7e747db8f7cd87eb35cb35242c9bdef70ea51824eed996e6b63cabedf24f091e3a3c1bfd50ec2fbb688e6874e8105c5600f53c42d20eeca101350399f2c33cff1ef397acefddd85462e448a72326ca109c367959580707ae8a4baf0401c89fffae0afba7fab052406d7818b5045f55274024b39d44395deaa7cad406c6001a6e362cc244e4f65fa3810694af95931a09e08165eda946802f5aac05aedde2b77cff3e1767b27ab1e79432e5b1588649f0582eee9bfc7dc51a7c68dd857dcf3b75c71c0ef884c42c5ed93f241de3c33ae8040ca412464b25c14c007dfd6a62fddd9ef082df78046ef796affdde47b3fa59b71a03f9e12949695fe774c67c1f17b2c4c20c32cef129e0f568f202f9dea05e29dfaa48a72a1588507998f1b0bfbcd1af2f3a2e80f6fe723209ab3b615ce096c61d8070cc28eae62d010ed19a7c4b1259e203383b940ee166fa198f7e02c17bc066816550758e03a9758ef4a65db4b99f0847eabf54d7f35aad3d1ceda9c907515ce4f83f23c6601b84de9243541d24f7f1025ab232a51394fa52457924893c9e749abe92fb489ba6bdb6a78cedb4691a64f050beffcd13b8d742a0a07d479d09d36cc5c3d64d05ad6c1831ae1121f5d28fc42c2fc2fb1b3899e318eb15ec2eb771e4a4ccdf3260574e8e17653334312397273bd467bfe6d79992c2e52129ec3cf4790e761a4575eae89bd36f29cab2fe2c966e649f2f677b6a8ec1bb7ab5fc97dd25c1633c719a3ed52035481864123255ffa8e2a77b70accaa1981f03389b2139eebda92fd68c7d2d914a5b5fe9d1ea5a32fbb80a389a46ff53c7df6559d19f92f6582c6f7e32b550f340f8bf128f03b4fb120fcd3a885d3bcaeb86ba9ab43319172389f8ef6580b088156265fd7008411e9773042eed800baf2be5cc536ac99ca7227a0f694ccdc605aa0317d284544f59017e5d0fed900ef56483bfbfdfd89ba12a14aac8e081faf2568db1b9cb82dd6f1bac29b03565c86f80796fd2b78df407468cfc3eda0e32b84560535e441c9210c1a6f7e9c8b8c5cb0c0c11f630fdaee18127fec11c8b05511fb9097d7b7d4487152173fafb0e00a7d57ee0f1abeff610cf246dab7a0c71ca7a8169c9d88d20cff7080c17a241a89529980ddf9b45463632e04f3dfa6e107cd8724828ca59bc2995d4f94256da95deba7945da276e5b8e8f1529a398c04cf72192907be779450c303e21e9f74fa94bec390698c85d28ef6baaee799338adced286409dfb08324f61f8a8396633c8920d82cf9b4ec3fd3208e9a15fd4511c2fc3b81f0ed6c45a2db393d21835cfa591f33f463e3768f9d556bcf5de1dd7e7316a55ee59bbf156a63ffc1360d6f66281e279fe5bd7b9d9436036657835465511c2a96a35a837d67356a3749a7007c057445e36057d25fb698b78ffe5fe81f305fb174d5d75b095791a13d3364d5ccc4680ef1bad8cf3ecb780ba2d5e38c5194464ef7292140fac67e1b49f62aea9e0db5a3b522b8d5a76f866b4aa597d45490f10f89acb26a6dab14b21b840d9710ad95abaedb3b26664aa790f3568b31f3ea07ba759691fb765f4617d59b9481717a4aec6cbcb61a46d37d4a815661747074edddca2337f5efd796fc7d82745789b0c42d9491ab84f49d5ab517d007eeac5c449bf76ab25a418297a09608e6e73fd5fe5ae25e20778e29c08e9e52476fc77422f89e3777da7ef0b37464b3489c0be027dc577c470c5829d87a42923c15fb80d459db0aa297e7864397b464d5078b5103875644cc80ae6761b1fa9b226feb6f1aa23364c83e2032ab506e2f9a08278f8670eaa7cb33731b4a13d6141acc449065f7425e57c21b5532609a9bde43835cf81211a827191b5a544424ea4d88c3ca3017f8cb4d100401698a157c0fad24469ab1a3da7133c1c4d802253d6d15ba940d7080f26febac22b0944d0fb22748ad77505fb483891adc9e9dfeaf88910829e05c24a337e74771ef040f7182eda2ecbb5e5f674c09e98e58f00851f1132311ecd79841690fded06efd401a2430c1a93efc0b578d123acaa4841ae71352acb35f0fa18cdf74553c6575cfac000f0673dfb98187baf9dbbfe29036843f75877563512d2211abd0d6f29de94392fbd51622989fb496ea48602f127b624df73f35c2feff96dafed135778f94d788306489039f079e11a3c7809060e0bab61a83c82955908e1835838a77f3d6cc2806b80e3fdd66d4b3e6a0a07d7f065679e0afc256df8b8ed3ff2d321eb0d20a55de24f4799897d4d9f10065d49f08c4cab6564c255125e6e73e2b1cd55b84c2d4b9174dea9f3c284571cf47857f9154d4284b9b5a380602f11a2c49121777686e118d3d4c5d9c5d383e5e79086bcfef424f0f87c2e8e366b2a1e2cc2eadf896e02c72ed8c66bdc838a5c2c5c9116abe167a8c82b88153b5771382026bf690d5376cefe8d68d1c8e7004edeaf278c575d8cb48b02e9e2ec5e59366e7b74ae87f93c199c9776aa24f3fae7efcbc34590b65b8ff4da2a00683d7c03035822205e6eb6ad0f58f35bad0b5aa9974813793b2e1c92f8c6342ef9c97d78c1b517bba34e90e67a894095e704c751143cdcbacabd330340047c3fba945c512f28fa2dfe5312bb60c65ec23076f5808f753a1eef8866533da813d48917d8310db107681773efae502852dbdba3868bf8056189b5a53e63087a41a444f493611afdaf867a6c0b41d9bfc619b9ab36c12f434192a9ab9c5d1c7cf70295561f091c440dd1f0fbcf5699f25c6a55ad07e6cb6192e93b98faa2f5f58b4cc11d8f03304ad5987946c0edff49bdae08336a1f113f4899dacdea49fd3e19c2b967d5ebdca12097e296a7b20edb868248272ec1660601767a74a65e55fdf13f7244f13c6e8cbde0885affe891d61dbc68219f8ed8068faec99a65509b3812c72513a356a47d695906adc04de3d34ed737d81a11856f344cf34a61fe310052136104780a2ad4c023cc05bdfb9ff6cb76a3f0a696f1c278628e9c5333b823d573e9ef37a6370ee959294d85ace22b36201e9e277d9ecebc82adc609ba8142fa8362b5c0249846656bfb8281f56755c5ba87a6cb6b6d323f6f7aac87457b3e2f87cb6e49a817531bb648f364df238b8564b1b3547a4f6a5af3651e5c1c22fe7c3e66f013afe7ecfcea6026e0ac3e052e61f96b8ed3a812f4662f657daaed4286ef8d5c1cf86da540c2f3e039d98f8abce5967f1db58cba8949894ea36a91909c4fc5e9f9f5d215ae966bbfa1811be593e3d94faf93da0a18cd7c1a800d98bebde2d7bc34bc35f197fc5f5b054fa88dde03ffbc3056222cbdf890c27045d38267f1afe3bc24300d9458f28cd93eb20f4d9903bcf78649d165e620b3e407de158c2a148118e136a01bc2c3e00f2c2e81f1a378ae1159e44f0536f1a46ec0f4d45185562ca067d8edd9a977bf64298cc2f1526233e6535beffae58b76d0f4b85f521c8611b855bad0636da01cd09b32c0cb44dbe4d1340281d2443875acf8a0064d6ebcd620eb4ec2d2ac8077f3ca26608be9612500baacc814dd6eee2eaa4488b8a6c4930c9edfb6715703184eda70c0f0450913f15425c03f503e18f432d76bf248427ea05e85b915411b58e2f297d5f8d7b18a47ef0f8806e3f98228aaa0c8738b70b199cdd55e2fe389dfa8942a87e7a4ab6c6fa5092a310a286ab4209a310d5c18a2054842e65554d84614bd1a3ae58a81dda67a7aff90a9a3f67195c09886cab716a8dd7a00d60979610f486610a3ca6643d8f3a7150f1b22f41ceb00f3d22555e53ed4a3b73c4db97c4db37de861291fdd619090199f556740e6fa132e0a7d470fd0a7d5112e95481141b8dde87520161cc6e79f4a79414bda02b2755e19c33e13e6788fb732bc2cf190bfc93bbd061f9da7a5f41cef26c2374e17920a28ec5d065805ec2033b73e873ed1f632adcba769cb4b7f12b11a2d6544d1e716d59ae7ab31e9531d584a854ca950787c25566d9ab30af14fd56e99d3bda6800012212dffd87059165ad677c3f736ecf474ec134f602c8eb9020cf2bee6e844d59abe7e2e79c64186efa83a25d808df3150acd998a3b1dae95dfd3578fcc143bedc143fef207cd073b5df65c418fe06c29deab067f4c6851d52615678be77f8cb6a4d6a28e2a31b84bbdbd190c45f1bfa85b41c88a8365b76aac91e60c9d71c0b1308ac4b909e751070c0bb9707140497abce88224ae83a9e927438b352b473d562c3c378a27c9c7b6264d46150c0f3147be6bc4154b5f7353c56033ef5507890614ba4b8c0eaa2c37a1fd565b76c6c49e5b184a93dbe848cdd7fbeea7e3008e0eea154f174eb0eb8098458aae168de583e6055c537e756536a2cbb58e4f3b62a02f248e52f9adf9f25fc1f2242e5c00f008492f0ed9d1d6b317c2cd9aa3fb432be4f4de3c60c03a5f9a761a81a2b647b2f48b03d3203cc45c5afe1bd88069669ca16a0823ea7c0b69d0183b2161d9aea38757dde8eba10d06ad53333831f615eb7400772b8d0a4d2f48a58cc31fa0da98335042b56f4876fb28b6e1a515dedcd5c5033f416c6bc6468d3f0a3f983c69262c91fe14a6a2dd9e5f20d46bf17137da2c0df24d3befd92bea215ffe9b19fe037543229d114953d4a1e73af8b8ca225b7db69dedecb94cc76a033634f8699f8382fc88e1f4fcf5cc485703d1bf58e15bca3f5e48d42778f26bcd55bd7d623243e0fc0a6ad9452f5dbd0a0d0bd09de14163c80a009e408e235e2976730631d5b5b175b11db75a329fe2e8e53730217502342f5958da9cb606faba5f1b5b329c243ce969c99785a51bbabb0629da69394b61a05209b20340f3997a62bb8962a948b9cd1256d6082ccd6f6bdbd7778125d8409b5a13112ad272554b771589d6f9a71a200e39a7a4f727269626e2bbaa183c41c1992dddc342c39a0f8396e3df34ecf4b5a850346e6b5cba0b559f1bdd66a8a9ba9fcdd33f91e9596ec5808eba460e210dec315852e6077e958339e5a7285a05c94fb100066c4c24492f31b33dccb08d210810f7ed7e7ebb2bc4169c677192197946451dbd867fa20be53d0cde9950779b94e4ddeed7b903af4e011cb51988e53fc425ef33e54e1ed57af25f4d9788ff6fc7e72b819d5e7144bd87b3d47a167d79e9b69484ee0e0fb65a5fe4a33a554ebac2b1b81d50b634e3a8baf2e8809bb7d6e51f3dd64e97118203760b3c874edaf12a015087bb0179da2a995cad52224eb53c10fa66fc41a6c9ed5b92818db8810b996bfcd26d15a8a73f925875c448af0d39b43ad008ca9c41a3a90042574fb7b2f68c4dfea5dded70e876df2cd2180067f9972c9b2a672db1f3d596bd5f9eea1741ed13efb91610014127ce37e8620ae4ea221cf010afb4d7794ca2f049a2354e8480fca80a45ff380844eb57dee2b66a9ef6144d4b22be96971548d8020173ceef921ea4b56366f97775bd91cdf2fc912f60f77114523e2310c959c3078f0179e87ade3e285d272aa0abdbedbe75e4b102788343958c9f847c4b37b5acfece0475ced1c3c053c13f9676386590bae6bf0101ae1daa23d5b1fa04134f0d0afb349eb841078ccfa2d2b6368f3e60402022e7a7a4391fa823c97e4f576e9c18fa19a3246d8d1daaafec07383faff09ddd1dc38cd29642ae61c362ad4f4510db6582bd2e2ec785217c30f184f3750f0294f648ba52ee773d45b94a1ff1f69d3da891ce685c06820a35278e1df41125af0edcf778867c92af20e666196c9a5ec7b8facc169f8b3235cd881a07cf4ddb6366c73adf9de6c874ce0aae461e9e3546f4aebc4b73dd924e4ec7584d22a34c971788ecfc24e292cc1bd159ec9b8c4d87cd1dce439653a1466928114b55e197c73f57ad0b2de93d910008fce6cc2ea0a2609d3af2a98d97afa9563f0aa28c9455e3d8ebebe00cdc32f4ff293552ed2b65b60187e6bd0f7b83fced9bcfcedf0c7c6141c494879cf6324ca22ae07a5b52076c5583af563342192ed1f35f75f9d183cdf66a04dfe93244fbcdfd5fbfe1ece1b8a0406c5dc31354d5bdaa9d082d061cec8d231f14f82c046ca0a524a899ee905971a855c65e4762847abcc9cefafa037e7ec8a8589926d0f6cece0c60fc46f8cb13ca55ee2a193cd7dca344bec665b5f73f153f7ca42da96ef22f3e2a6f1d9c334a7d56d64216f65ea217e0fffba267f75f03fcdc0f2840807b8b871167d536933888dc81074822dc9cad57073cbfedc478262b3643cad0a49939fd94e213f9ffa2ac4b19560cc9942008f70e67e6b497008b5fc5bc4186f2e340ea6e4efb127c54fccf5b122011a1c12eebdb2db3402af3e835a2f17864bd037eff85470488f83751400d3b53506422481feaba81a32b2df78a956260533fc3622d04453fcb386f6dec1dc1089a9de2605e5ece6cff4ad396f78822dbda308e2408e71a2ab9219080cafb185a1f79e408b9ed9f55d8c98b79fe2c4115cc1ec77e7a225b7f7dfd4ccab2c55bf2902e0a1e6fe44cc586a93d7565e38e391c95e1196b7fb964330fc2096e1053fe1f159df53232c1a2046b3301a97de8e51751657afc2e3cf9bea20b1f4e075604a83267563664c53a93e5c8392db9913a8925f768786d470d9e4d79d7fcba0e9ba123d69779a63897bb92541d1adf5a0abe5a002d651de3d1f590a8127d8ffa7e6d1f2529de743adaf666c19ce6370e99c4067ae953b3110cbe7e94f06d5eac9cd20b61089ac57a72d58f90dbbc4b9c34db436cd1d45f8b9b4d2e876ec048ca28beaa5a1c76f528031a3ab79caab8420f3d837db10f939a27d8de89a49393b1755dfb7108c98399d310582e5eb057b88ab69da8fc4538dfe546f6bb013b0a2ca6db01b58e22d204e745ada3318728bf89669a48dfc389bbf904d04d4f36e5b4280155108947d5bf9db545f05955ac8a62205a9ee13a00b169c99dced97861b263237be19445aa51da126cd04d9dc61f28c8268b93d3023c399eb8f3aa3ee4bf9ed18cade385f6bbd22c1baece1b8f464874612cd2aa8571a8cc0b57d3375b31e1b7de940ed6496c90323a95dab8c64631fd370dd6675f078e4d29e28a3064a2c7e7711fdbe273a6f24d3d65af854a4702fb8be3ae514b3d2998f948399c84114823cd3a42c5f220bb629b0c8337ff96b4ab4090ddd71bea6a3c6ee8af9f439df2383f6476d29d230a2b376d3a3c04c0c4086516daba3f407b93d93b19a8d5883c89f4367389fa4d82c189d8f7fb8f614bb266b64be6c034dd658f492a68b0ad9fc2d2fe3bc7958a8596f344ec3e564bcce11c464db4349a6572030da5bcf0842ec54fe8a0437df512925c9c9d6f42110caf5444f5bb9eaf71f1a3953e19b3b6a52f177e5f2efdbcf013e0c9271832b7fc78e21dcac69bee926877c9ea17bcedbebb52dd624aa9967d67a7c42028594841ceaf65cadd5e55375e75cb0838122268e3279bd9847daf46aad4a045989a381670c8a03caf25d077a9f53bff3464b8b7509dba8b1613e95e11ebd9075d3f4e5cd0f46d2b67963f24e094aaa374a45075f8bb4fdda30d977b33f930308367042e01d0aa7f3e84e3108398f0492e3233b648d16c1fbae65260b645ab79f6f4989fa0c04852ddde5646d2078bd3351616b68effa1b1512647e2ea2225588b0fd1207789d8e34163245a1ead45d66297e7ce07449a8c3799150666349f307d09852db005b042bd16505784c22b40e3f32ea4c1d1a9b484538b534e6'),
	('01a2217c-225f-708f-8376-55e5abbdafc5', '01a2217c-221d-7d31-97ff-22f65d460e9c', '01a2217c-221a-7f13-ad3b-9d5e1b123039', '2026-10-01 07:09:00+00', '\xba1cb20724d82bb9cbeb9a82897b8fe4037892713c1e31bc576750e8edbaab7b', '\x00faae338618d0465cc2f60ccfc585f9f2b2c09c87dcb5ae1e082ae0605c0e3df016ca376f2a1f68bcab5d1dd4', '\x008a931c939db43cdd20658b7811563f0a4221a85b0a793bf0154e8edc50499efee8481ea4bfa22d059ae910e8a358d395a87153e97f5a942eb98e80a958714fc987d4cc128f66ff6dbc97f65a40ae4f66171ed8a34c821721d544eec52f69a35f92fce9437b1285c50cf71cd5dd64ab3342db56cad050931044fecdf8d5657d23e831f0fb7c5f80d9f2266d99494e288a3e6f48cd5899b257dca741c4e7b481baf0b57e4baea1aa89caa4ffdd4ad2262e46fbde5a60e90a3691efa935fc7585f06bac4db57d47ff3e7f56ad3bf363b81db43cb8c40ddcc26ff6e573b47bb4f9658d08079703096cef9d0bafda250c5ba18405d90e8237c5fa3dff6587f13024dbc90956f2df53234a26909e6257115c69ded7da3885565fe8335d96adea8576218cb3491b20f4ce1c22b10d83e2bb458092c177f10a2f8db59dc8a108ea625f588520f7dd6e7bb53f3e0947ae4a9bf56290939776174df043b3ff48ea1d7399683fe83df77e0daedde2bfcf0b54d525a0cb13fbfc639607ce6723a403bc8866011c874e40f850344fd5bfd72c140cfae6e366fb5bbda7f6875a7d45f04745a2d99917c3ab284ad0b327ee554f5bd912d585c76680c9872898d2d0b7b60d3a43151e2ff0a24f97ffc9105f295401dee5f16905292fedb0b159d08c540675c6d21ab2858126c10f0119451454ba457177dcdbd025ce0cd28e265b916ad680305e2c3aa3658936363ef2910f2c6bfda24e7af0f2c3f4496d0e6e69561ac23d6988248e8b389857654bc9afdcf611d809f6198d6fb74502d6f9433a22333d6bbb7a76ea70b77acb878fecbf5cf11cd7ee6cec5249275ca385de5c2b686f27176d276e62ffcba11fd6d6a8d3188d364f55377a69e402e61e5ce2c229dc4ee12dfba06b461f13da400e7de2363bb08fae9e64bfcee1aaf2c6beed9ac5d8fd8c4bda5b2391a273bcb1efe6cd3e3ce2e7f310f75b9ef666e4bfd7b1efa94a8f680b4ce2c720a75de63d195345d9654a7c3dde569e451610be26c7c2eb1da5d0169843c2bd36c353af403824ea66d332883f98745a582b3896634bff63f70e1f0488c8c1ac56777fcfcf33d72e2c961d2d86182ae23e366cf5f3c6b6fa4769052dc848196af7f3b7ed3c6e07f8ed837091c7d08c45dfd5624969e487534964cc520f48c6288be5b8a3b1eea0345e1dd24bbfd23cf7e908422ac87c23f6dad108edf81f4c7de54ee7a66ad339f8dad7165fe8e83f244d37a47b4001a6230a846e336e90e499ef45b6235fef544574217fa26610a2f2e0cbaa53d921da4f0d0d121fd36df0694a4c20981dbd9e96be71c7aae1d739e8a9b15bb4c9adcd91c45f0f07251061c8f531b2730c3ee086bcb58586336af709a90101c2272ce35ea03c09e50fc117bcdbb97271d8750d994dab3f29501851026e95e91ea7715e83812bfb326a9cb677779a90ad4bcb9d7fe0f948c2590a3b1aa0ec392007df0cc6dae818165e19582ab75ffa218da4c237bcea59259ac79a4c935814545b8c5bd366479db19e06080ff36cfdedfc6d7b13aebd52b47c8532d5a5cd0f34f5dae4b8b991d58020c67633a4e2edc3050a1b2bea3e539661f58ee488e6e0d64c66c7ff0a2389978a650921d1033f4058c182790d62d60336cf7dd138dbd5fc6901d20565a6b10280fdb490e1820e423c3fb98d759a53fc63b634441231578bb81276a1f4998fbbe6b0e6c3170614c60e0e5e53aba0d37ffdd04a309ae2287992697f6c9ab9085d9152e83a547ca523498633af3c3f2631bdafd749d4dafa3318c8f5e5487339aa0d09ccacac861eb1bbad81b5d4b1a3e2623b4769958add2158838550850ecf700c7cbbb314c3da48359094b8f9d3aa28e0537d05da985339245379ba6aa559cd67ffa7c0ea691638cc99f4673a1ebd315ffbb317ad4aa324ce93c249589d2926f3bd8cf0291812244b59c8d16133aa98f3085bb7bdb86f8fc4d69cc7ed9fc8fc9731841961b3d91c33048ff183080d6893e93b2f523095acbff49f21916e38aa4320e618ab28300f275d5baa0c9c571b51693b74baa8e6a6434ca7c95fc5df215e257b1a00ceee74f238b6dc28993601f6707af07203b896ce4458e0ea73cc6ae840e432e098cf71ee0c0a2156a2482ea50824ac6586c1eca37218777c1c0e042541f6c6a05c3b56ac0e5b62a9c96a1aa8e2e427f9ed5220a6c400c50568bb61e62d4ed83b45a2dfd5556691d53a3c585a81af3252a6c122d1a6ac4e3c75d33736d8c8444dadb343cb42d3eb5b9d2bdff8a56a6db23161dfa53e74a0ad6994c1c99dea49887a8ac826a688f0530c9dd2063e228ebdb6e961907bdbf454659ca78be8316c0bebcaf0a052b9568b1a582aed68ecea96ff293a990b94aa3f692d08ae0f7fc011cd6fee6fd458026d168babe86ac30e960b6e9b4c6c22c06f8b6e02e8038f0c4d3990b515a931d351a2ad531e4c54fca991396504a0eed7129b4cf0e403985825869e8a345b6f6d3723c7f31e443cf28674d997d6a6411052211bbe80ce8c84be4adbfe4a155458e2888ec288fb25e93711e2e6c1598a46270df16956f4cf51406be99f736c58fc3283d1747a1f27b11855b1e4ba5d5e69b7fc24eaef660d3f8e41baeee5a3436acda815d6b97c3ccc193b5ef6ed33053407d8685648901777c0cabd380d75c6e67568c9228aab38439c1b832e3f3cd4d2da9d2ccc753206528955b35559a9a6606dd5d57a363bb0f0c292d75832ed16103c760c4a71f8f2298416ec3221cd78f5ae82f9bf38f76d61ac753c3888d3a0feddd68771e165718b8924b8367b93a296a8520143108aef0b194fd8789bcac152cb03461cdd260e769d67cb8a6932a7f94d93eddd1f5b71f58944760e85313be5e41c793c1e37e412fc116ec8ace0418a9f5ddc3e98c027b6fdc6d665456bb3cd3e9c4f20a44de7f32ccff66a82591ea75d65284cf935b96d6f98330315e024d9191a7dfc382e85b3985ce472f4d660614d210a52ad1dc59a450bad94420b981c7f26aef510dbbde9e8a7332936ba4d79093fe981d5c94fabfab20331a0549fde17633a31f209ba17f7b0859028d4a4d951046e528ea8bd3c4d0c38b2029c641b1550ca2fa8967a013a37492ef4b30f501fe2c6e69552badd95af26b28b8ccad9f6818e78731e1493b55657b729dc6ee3b09de8bdb13070e0108f61bed32b2b93d61dbb9491270ab58cd02a65d1753d4851c152221e83d83664ef7cab13f2e2f40f690f33d51c08c8ed8ab1e48e646be1d288ccbbc35db86a9cfdbf38a3568876b97b28f7beee339ad4036b954f2d136470fb8b492bac67aebb497ca8edafef9c1c6d4b0671f77660dcfed2c72485279046bd604562b41b87ec2ef2e5807aab38b9af709243693df7a03f47d94a347bc56a87422d3f1a30391fece2b7b62995c9f8586bcc96776a74834c94f612c1d11741216db13b7dd3f0db8109d7aed1ce8743caf2445cbcea8f37bf0482446757b1983376b5302d69bd2a55d49c8a3f630e3273d97f8b6603ea6b9f07c5ffa2de6b0ce92806a64582ed1400864bf71384088e3633158e71f388274b4b212e250313b820951ac56ed753e41f604476b91552fd0a3d72f96c8e1e30639d803d8f50564f856bd73c269611df15db36cda16d619c0e4d3be4c9d0bccd28e786be0d65a4626e47d5a9f90d480a0b93d91c10f3c894a33f99e7b4604f188b97885c0d1cd12e4c43976bbd6f3be930ddea3e4be28c0ed82dad1aa0246a2df9390bc1fc1ce4e991480814064855ed5246c8f68f2826c53d0c149971f16852e8337f22445b84f540ac9c119fca33f5580e153a9c8cc9c0b017ea853eceef9b1907ecf96d3ae9b341a5f317ebdaa841d7e2e9bccbd7462b6274672333476edaa208d3c730f825f016a3414da6a0a92bddc24d708968cb85efdfd684d4b6cfc561373413d0e6f5f90156ac0e56ad1d655c948bc63c8e48e58e254b236352d9bb5cc36708e407e2f4215bf8927a926d1180dfdf8d340ce6074221613ded334987820cdeb1ed602a4b10b2fff7799283134be745fce8e6be7be6fed82efdecd3fc83fd8937ede44bd71cce5831347959d1d2e22d094ba1172e67f5e6599b2142d0b09119502e02507f00ef5a91e8f84d1ecc81f9f5e78c1d95249661711c316947e156e3dc1d74fead9868b515aaca0597e8d7b0e874c59f08ff968a1083620ba09fd0b4f5a04f21e039bf3ff49085f2811316c18185cf176c7f29d0cd99f30fedf7c5880a47af35bfb4e38c8e0e411e8c4f718598ab1405aa5e15cc50d531312e626e4024282bf84a7a23ae900474179306afe3ec89473ed986ffc5ab0d6b52d99109ae478aed5594cbb59162844c6b6748df82c08768d644c852bac3c11e28fcc6896dc18a4c737bb537c9faad96f309102943754ceac58e7ea7fe489e33f7da4e90d25e7b498e9bb29357223308495d654c83839861dedde0d913b8a3b4e84ecb98b339f9c4f513bdf085b62d4991760183fb450aec057cb18244e187d20ffa7dfa258e66165ce423c81d553ae5cd3d606af78fad695fcedf3ff15dea8f66f9ea3ab658172dd548fe59371500c423236bff10f3b8db52457270c076b7581e485a887657c8274d05d10dff11688e49dbd76da6a3b8c89cb762ee5109787eccd2cfa7863b4159c46e87e0ccf64f88e6e391e4c112e9c1f20300a711fa0b697a0366b08b436cdbcf74dbe6380d23e09aeaa61a31a7991966c47c7784f5ff2bcd78e3f6dc7abd5f6f5c518b617de54ff46a6cf652c767bb4198b6772400b422c72725ef8162f0be095025f98c35846491f637dd6b4ebe8e735558e006070c63bfbe87cafe24251403e3a922b92e3a0b40a017424bc0f37b3a71f4e2e70db978bfb4fd258c8b98fbb12c6997df5c6c7768e9206d90d56f381beedc90bd29a5672b9a822faef4a4fe75d65e1aabd69c1b91b820a7c819deb41d6080c858a8fb71e7f78c50576d82588f983babcf7af6450d0cba1216a6a877f74f323233180ba549d6a0c8c154fd9862e3d80f89a6b6602d7c3fe1c702ac8c0ff02340f5edb5ade447110488721235f38db2341282c92466d35be7438caaef21dc86a39a527afbc372c678958cfccf7e95dea78968a49199d1e69edd49dd2480caf631d2d70f3dab3cb35fd8121f5d29cf3d6c7fb4e682b642117e28a77f324ff2ccfdc5976854dccce502e203651cf20786db425796688906364d49b6ad640ab9e01c8fccd52f8d687a81b08fc8c5cc8c3269201d397a53dc709d39f58a026826408edafe249b8e0a5b12eecfaa267a44ded9d0bac31fa4fd39484c6aa5c9b16b32774603f7d1a8c545c26c1d65b6775f78bd766a84a5b4cfb2591914981a51a0235662a546c8e1f10d06fe95668a4f393d27bac2374864035bb99920b3d517714fc2c97db6aa111b50e02acde5eaa76b21f797d230d07beb953dcd0fb64a51d314519cc81d735cf40dd53c3a493bea942760c845e196aeaf5365dc336a418e4fdcb29af0f946b106f00ec52649f1869d4249d6c9139ebe815e6338b743d7fcfb5c40b84f898808f7c9963f5f73843c1830e931260a9f373ebbefbf3d0b6b11291433374840eb54f1efd5920a176d5f9dde9d49edc368e86d3f8589fbaa81bc1fe034e32f07ac3992293b2ead740a6bd59f2b49f6c1faf18c6077d19c40be8ab65b460a404b42819d2727f8dedc5b4e5004521239df9c7f6c09bb3375af9dabdcbe30b8e0254a1257984d685391e80a12c77b12910a586cbb11bcd30fe826d93f6b983b1747c9dc8253af7df0ae15f6452a372e658feed2ba078401b115c4cc1503dae1a12397da36711de8c8545a1b8db6fc32989fabce4f2fd41f3e99841c9f087feb8cb1294bc8b40c43c14b9476ec1c231a1584c684a176bd0e24fe93ecbbb8aec0bc2a73d8f56bdf4b1f8451a9bcba37cf6ab79acabc7b45d919719d7ed89d03ff88d117a079492e0d5c48a25c114b127125016f7902f8cde0c7c21b3650ad4731b92fa74d4a9c3dc8366b5fff40c4366fe817b84c72532a4ba3277e67b0a9061b6cb2660d5bd91e29bb1238c8287b156d0ec5bc2cede740e3dc340a96c8d5b5ee997e459a17be4285e3c35153c0de86ce7bf8a1cb6aab42014d168efd8ffcbc92389b93bb5cb08d13ddc4d25c91b877d8f059a2fe53ab23cc415e27e2377937178645ae40ab17d8df40273c6520771fe9ffbda453b8cebd78cbcb21513820b970993ba286bbc1fb8e69dbb5b7c7dc511e6dd00e7168266e965d49dd7c3ddaca3099737e287672c8e0e6623320734e7cf7eb7e543cccf7fba75c7f4116ab5f7da2d7e131d62957d1e160a7593ff81094d8bde9b892fed6ba89ca62f190005598054c944c4d11a4487ec387ffce6af48c4b337b1a8c11278e76764050bc9230ab2a852b9a109352d27d06d0e5efad2e1987604972c2c1513f515f407689bcb8e41d77cb5a6a3c437d52768fb023a82542735804e7df637d99ee05b8d423502b42853e926f022eb45fd0f0bde82aaf446b991955f5313ea7439d37a00c7907d74e2007dc3ed0b45e154baf5c48d29f02e564bab0a540732ec0dc55f3e9779e83e836717ed152bc5c11dd24a0492ee515f2275ab7dd2e8599717fe45a110e71ff1a23661a7be7eab0a9522548ba9d859dc363619d68885b1af464f1e953bacb32ef9e316e4fe91474441db19d476f3ffed359b1a8f87dd8c84e2a93774b3d41ecd384cf6a4872e2c7d1060a38029f075e6d7566e55dd358186e1c399133bbe00568302b805475b2949e2bd26daf3b4fc5b3cca373380feabe8a0c57c727d86a7744c471f8536d94c18b08ddad4d9341bced74ad03070035949496a496cb82dfe4f8daf38ff4481d6f0a88dbb33c5663990a6acec0a6bd07d5eec3f3ac7cb32a93acc40ee546cef010b0a4f1db6e0457f171a1b1fcee4c81aa7102295c7ef57e42e90d9e801bf8abaaaea7960dae71ea83563ae0693d82a03f9b4243099323fc132cde02432fe8e45ff646cc89351a5670e25db705ba8460337fb9f6c699d6e09c7fae5dac5afb46c477796161cdad4b1edb58f35a56338bbb45f303d0a74dcdf1366711ddde7e82b33480f68d3737a2e74f8bbcbba97cdb9fe5a39bad5e950dd1de3b0ea0014219131fbc4a3e7d265fe448ae24b0578f74f63ea9a553a5e0ad77636b5f3b19f02baecddb055d81d6364604a9fd3c29817215cb0d9a52b24faf9f0722675827d457aa6b9c3a41187bca6220c4beac9838794ba7223a045cd934394f79997944a3400a0b51cae512a75f42b2017293722e088e5fb7d9fd780ebf73f544cc4e5580d52950ed2f1c35344e09dbc9720dc7e7475dd74e10c6cb48c2c5fddf0cc214a63b87b751d2cccfcaff65c62e4d72aa71878a62f090c3a3128d8206e54709880866b8ffc586fe69668b211629c65cfd3ca71d55ccf19f53526024ac00f3098e68b0e94624a49d0c66ac4522083dd9d256a907ff64719d974bf3a8ec05efa1d997753e9c1f20b47249d9e89d58064941a062a501a05324060a1bb39e05419ba808729a4fbafe8038b9f14d76c0d2dadaf984605abc577c94cf8100aa12fda05398663a22726df08d66e3460760b2670aad5b3277b4be8685ea4b6f97ecdbced2ebb45df931906b02c1d029a20f146e69cf2ff5503671d8c8e1c086a61c12a29792b99738e3f696cfe46d4714ac9af0f2f970281d31d7bf47ecf80a6b7454782b56f4a44acac9139b5d7e2588fe978cf42503d6b31090ee1e92d794246fd59b6c78a357347d9a5e7f7c136e513bfdc153fecc0f78dceeb7c9c82ae79338343e5d3165e81bb4606e2c503a76e09523240c5cce95af12a046b1d5275b5d4ea31acccdf9c93658feca04d093b2927f09ccec74d38775ce5984a8e2b82c1d97da578800e8478a4fa0aafdbf7f593ffe09b3fc0de1bdd3eb7928b542e08372fc43d290fcac9c36024a5a6e93d96137cf7663de0af131a32075db9a929944c75c1f075dd49d5a879aa39eed260a3045899ca5a66f2bb0310ffceb1752bc1f4dbb8ca32110a5c1dbd8d088f0505e79e4274db41777f6ef83737d62c20f06dbe81a145b710357fa6315f57d49a42d8e6a4665b8a662efa71e6203eb4e95ecc89ac3ed6f4867eb6792ec857b8301de9c0b74ce1c39b7a4c0a184a11b6d001b10f6c7145765271e393ec2d88441146ca85d963db29890a77e3382b96bb72e1c602a53a60f02f3d19b0c583872dfc2afc216c1d9426182b6fad231418da3170c559c65407ee1ce09c20e8898056ac4cc3bd0a87c859a59a9550f685411a3b2c61f4a951c1ec35e415f4df717c0d8112e9f6610b5ef95756b5f79544a36f349ac0009036e2af80bfe84d69564017ce9d0ec2e009b30eaa99eaa5c66775977e8b8407bc71a68c3d057bb85a41d7eeed496fd616b315df8f9cbbd56f20786becd7c577a1224ab40b955b14082520d06a8ffc1be39cdd11bdfa230eaee898cd71c716f8044bff57cc511bddb2baccfc884b583b35e388015595f2fb898d29c18312aaf0633c3708340c886c104751d34325e6dc1e869ac86e96a351009708fbfdbc18bbf80640bfdd67dbbb00f6d7e6856e921ba158822e008a6c5c99cd3a4d19dcc539df0c3365641b953a4b7644a75a574e5c7459ab6bde7e8c41b8e1b41c256c079d62e49af3af148b285a6a15a3cc0ab0b8f578a62684c95c1f97f9e08a899aae740a6148fa1773b3322e1ee1acdeab340dad7dab185447b6bb529feef4f7a2470981a92390bb3c9516a3bef2d058aef16f072ce1d602ed8a5056eefd3f70f76d5088e82b883a9b385ceeff61014f7bbabd4ce4d72e74cc035ebb18beae6d34c3ce2533e88383a9e5be8be81d9528202bb3fef8daed7a1b6ecd1bc31d3c7d9fab94231618be1c9173a975b7d5363e642acb16dc78237b6e995c756bd9cd9dc446daa8db27c9f74106be3110f1e6fa3683337c18acda336adab94ba4e1f9439c9d6e733415296baac32ed11b7394d0ed1ad74c64be27cea656e97cee47b6bd026b49a5b285a9bd2735544d6ddaeb44d08e518e16b59315b9eef19391943d3f34b928fa4a1c664dfdd9f43d8cbe28a716a7f4d5cd4f95fec04fb47482abbb1dc4d57a9aa08f28fabe349759c2d9281cce409d7886988da59b6b5fcc08355cb788ea90c9850ca52c2ff225d3d51aeca373ea2f1d92fc8fee211e0b98857068d1c5a9716bb7d420c2012e8d8be3a7998287be6dd75b411a78f9765f1d71864375e9691fc8d4101dc461e2031be5ac87a08f64ebe929ed0c4dfb82acd53db4ba32f2c354248c728067b493009dd8a689c649994249d04108f52304d2ad7f36b50a73414cd025157081cef36bb9bc9d96a24ecdf30301518ef142ca3fcfbd005d72b3be6b229b4dde633ef693b57f3f2bc5d1cb70ca5380688bb30f9b192c178d8feac8719b3f517514094b8e57420f985bc4b03269687bca1e031bbb7d65cb0832eca0d287bf6e76cc422142d3a8917f1cd2c225d9658a352c06fa5628155095c3ff603f2298178a26cbfb7f1eb9f58f28a0f0de1bb847b70af74f6ba4d6b19d9f333d04d308194cff4d1f9606da9a0e2ecdf8b3305da7e31edbf27d1c871596dbc22860ae4f3819b8a2b53c04bfd6b777103e5eadd787f85c5e5f196b3b69da6196d1cccaef703d5fd129cfdfb6fa396a7af8a62208dd1f906b0e9f6214dd7bcbb30b318027b6bd674c7ba5d4142a2e230f0480d6f9f03a688e6f99ef87289e2cc4bb68b61542b51c0b03319030981a1fad81a5372dce9e11ed6ebfdf98b22bc48059ae62494374a609108c5bdd70133d2b9085312fc5c4861c4d8a982687819cdc67f64e3672ef90ddde57a32e1534d8b5c97639b5251c40d129f669ccc1f701743ec95a8c96a285e367ec256904f4640a447d4c3b0dc147535d10aadadf9c13820e597db33fe2385960f4384004720edf60648abdbcc40b08c36b83af0e8e9b8102243745acde25e878fa2cbe7281911cefc4f54c054f7ffd0d184fe5f11542c8ebf582ff53ffbf0ca761d12b8e80ab93430da084e8e95a094a3d4e9b7204c1839b4e085d3c0f671a0fdbe04f7717fe0b3a7b1443a353996ae54b6ff857b53c444e72cfeb290827a280831837afce475a6c2625ece4dae9dfa2013b7dd49714280ec2ce12951f23433acb30489970130251a7a35102b7f7d7d535546e36598de0b93f9dc4eb286d288cde799b5c7043fe72593c561841a659be1339540bc2321bf0b7b821256ab0ed9e6af02b987233749374af26c44c8642c1a3b939ab30ea181c4cd17afd68c4e3e2399fe44d206a5acec3cf4cd565e1dede9667c24c0ca7d160e0ac41bf630b1adba62bf2528f25703261eb8d3eeeb5d280e42b3fbb904d377ce418314ca085d307ed70aa0027432a0166c5329170968c8bfa42d5d99b94c7fde55c8a20280add9f42a631105e431c1c0ee372eeeeb9f842c42a72381286345d83e3e43b83ab739c6c468a922b6cb47d95fc289d483133281c170d1d69834fb74b83149864ab30df6c3b2ec17a7bd8bb7031a103d50349c17f972a78a6d038082fb22339498ab64322bbdf5962ca72fcd8dc2b964af799f1594fb31cf8f03fb663a8c6ac2cf00f22a6888b93978dae9e14c63908701f9e1d402dacd7350f4a7cc0f1ed50adf168d918fd8c0e16fc271ded2f168afdded73e6534dd4f3785289d48b06e3045ea3927d526a17de99d2d40e4b71facd841cca88741d06349a0b4fd4778e52e57d569636465d151263ad8976896571653a2928ad489be57ce8d92303dc505ca3a6f06706f9bfae37e36a6acbebeace66494e5c0a452eefeccd1d9db1f65833fc1b07385670dd8acffb57cc36f128f1b0f6c8648097385d6726685b60ab85754926cf09ae88a0cffbd0d682e43d2ee02ebd83e1df74b09e1fef354205db62bec72967408fbd8c674497c2c728bcf3fc7d4c329f7de8e5148d10f5d63e483eb09079d2b58525402807a682c37c62c1528e5dd62c70ba9685feea00d21e1b24ba699b66ca532335e5feaadc360a84215e1248b6148e6ea84a979a2041ec474d22c47874c607ca6e9eacbf0053e2a7a97b1c9d95d09efadc2e8597e76f6d3da092e2a47c9baceedc565f3ddc8d51ff01ae5f828a139bf8d22de15ad83da60b78bdfa61b5d77ddf107ba836638e7744b1e656d0c3dd30a7583728a10dfc6b5809c1569b17897507cf86352bfded23b8590f6005912545a7b3b516e642aff4e3e921fa3b757f133384817acefdbf5cd5889de3cb65db5bcc0d93f92b188287c1febc03e1da7b9b9ded89ed40c71ddd9366c829458f0cccf2ef75597de9ce001796445b8f9eb42e60ef8c9fff81ebc230c8ef5d2cc44e4bdaadb25758008c048f54d6201ba105b1692430c3da4ef2256ec946e66c6fcc3363d219485924a21d2d42210800fa316353904e1effdf274113534ad6e4024c3c7a77f78ed53f5e1779198d47b8e127deb627727e17aa4113d6b911464dd8dae81e7028921d63ed20a285ae450b42241db920eebdea832f081ef1d2199f34ac8d67d79e7feecfcba3efa472b44a6b3b096b9e9d6451b9afcc3b6f1a5c287adce55b16abcc603f84e0f0abf643eb0bf03e24d3c261499b92a3e92eca2c303e6833963e25f1be09f056de8d71054a17eeecc461fdeb1791faebbabec5a966ad49541567595c2869fb5a4c37137a7862c087f77da15029a708557d2050c0811f1b2144b612ee1bc49a4fcd0b9ee4d04016350ebda26e41f6fc40a237d25c4b5bfb195112781c39fa2b172d29caea714e5423775e94167c264e12ad2e4f98aba3b965636bdde3298f71afba8585c3a4482e42788aabb37721db04fd407ef4321d2270d975b5a9d15f2c96ffad2f237bbc2c8239722157c1ffda2ec5e4f14d27a90737ffe464d768bed13cc6e4ff6dfb2f66f724c87d8c65cca363521e8f12d22c8cb7c232a0f3a751e0a442fe05e1728c1ecbf79ed0ae880da7634d58cad64df499761f76b78ba76bcf19adb38312c44b1dd5896f3a34f171bccf66a10aa55060f66dfe452bb170e359fc98130588b296b907bd41a878210d97fedf2c60480c4cd55bda6dfc5d87af9276252f9a267e131d49fe06aca2fd7bc5753d0ee671003f36056880e22b2e55ddedce0c2282ca8ad146d31b84a99f2a112c443e3b1b83da5eb4c28cb7b294660942cdc5596bbed8f8afaee368bd401185651ec553bdc7f8de1518d16e7d1108a990c1ef91a45ad144619b9b8277c7c9ad3e1dcbd71dd1945aeae63792142d2b9ee9833c499127e7d15cebba2f6e36b6b32e73b5857f1ebd2074b1c47f96195a061866ef819b7db05743f048269a304eb6fcb3867d5d039e274618cfbe0ea364f03a165202130df9ab17a08532b69705391ce4db637c28190301f8d8a23bab6bba9ef82d3a0c4d24e1f4c51ce7dd8b693cc1d0deb54a631ff60100db0424b7c1fc2146ea3bbe30cb199dd8565c37cfa56e5921dcce344a8d1bc0da86674d9753cd572465f5303ce4170f41eedf61312a015637c09d78c9f2519657687d7c2477c7909dee7ca59363107d5b6261d5359a7d6ddea6481ce46cbbbc4852bc7777ff1e2c4005fbbf8cb90caa6089ba79d3dae45f7a09b536eb0b1e085135eb910bd34f731ba8bb7a4131074d7bcbef5317db51ffeef25a870891302e0f448a4451bb21a1e95939ff92263d2a205589337421ea9ac783fb8817e876306e6f9adfcdbc4de9a0b4ae03e1108158f557e1a0c76448d53026ea8516e31468981899d0dafd8e88b3116d63eec5fc67667b87d81594783b2e755e84a5e75972666384ad6e9234b508fc0e9dffe69ae5028955f415658a6d48815eb634754d1fb86a9705c84712ce151361dc3a89aca8d57c62fcd2661857fef52f3f684c6deccd700db1af0ef8136100c45172cecebc276dfc3bd8dfbe9f683df5194c742dac374ac9533bea41db7fe94f71e73740ab932d69ef7e1343b1e20c0026550efde49d0d456f2e9aa6ccb50f0f7563aa83ba7210a27964ca98a1866002b1999e0bf9377de92f5867adc43aa61e00769baec4087ef0e8a443eda479415e824d525c1c84f1d5bea48ac9ef8842d7e1783a99505f4140447110127966d4730d381fffd507960829486c24192818244ed0572a05f00ef32ae834a02dac659feb838ec46ffcc9b55e0f23754cb0c80b7b6e20c0be55bea21c946b7b87378bf0baba2984949b2c9c5d71863338335eb2f27b9fc9f7da3486eaf651e266065b1423276321bb583b631ab0c33469b08bd542b953dfb52188cb87980577d428627ec54614fd3668cfc4976adaae1ebb9e14c135ffb7990773cb3990328b1f7b32694e4db1b276ae5dbb80d4bf41f69071bf6477f86a4d7d869bc018357af6dab386a8c15fe8233496ace46967e3949c23f29407623f2c283d4979aff3757d680042ac257b93307ecaa6e9790f54829e32d7fb6dda956b9fa517a32bb80405b2ef1bb9b65989040865d424d6d50c1d90c0eb633d84a7b19c34a1598d3af1396484b5dee88c1c37f38615b6a63916fa11aa38d37a0c5f7ad0debb4213bbada37c692646045ad8ab952a014c58ef5dff882ff17915e7dec79c4fb7712d1fabefc39b4c3e41b1e2caef6f2938f2da89dca344cba7b4c10555e886d514278001bdd52617494ef37fe8e41774c38018e90ed735fe64dc24065936eb2bea7d5f616aceb183f6eefe8effda8dab9f36f54312e8d845045679ebce409769394b8bd57d1c093a8eb2ccba26f41cc8d57b93e9335c21b4632bbb22ece115d20c0c41dfec8d78fe6f00832f0b05c51f0d56d73c18fd2fd70a069cfc752aceda02350c4781e9000da79d3db7ca568d3fe20ab2cade4e337d00be251021ab424a9f7db91b90e371d2666f74c92aa0cf4c7828516e26d14f931f6e8fc167d88ddafc0341add9c9132379df7cf745b40f1a2eccbcb0b83ed83fa00b389531461d15c7ebdd7e927bacac267e369747004309eaf27838d28b5550c341270f684ccf05a64239084a633070283ac90d3a8ce8645439ad3af23d45aa8d324876e963b4f82d8a16a8804b7545ccb0d99f8a7872db0c77ffcc33e1abbd6fc12a57c397cced9c93c9781f2a4871907a67dd7c1e62b6a3512dc9f6af46a405f341cebdbe1ac66daffc5e590e258831aa3c6f00e9fb586096e10a154f12ad3003ead07afb3f9ded51eca58fcd8bb60fd1fd02aa7a24b7253275b01ae5f77dff8de70834910ceca46457f6f0b3b30ddb091cbb9031127748d28ca098f5de6a894bb45fb9a43fe7a1d71a0072e12e0a8e81add81771bb964714e746ae14768209d24d9343e1cbb41d5147df4298c59c50dc2237e8f1853f29e249282ccf47844940a58374b008cb59705f7900c4bcf535cb72ff9cee5e9596f6d5016f8056b1fbcdfd77607f453012de73279d98a7d4692b7f0dd344184b687d7e681e2867d942720155f94856229f0cc36905f447c278952293df732d0daadca30261ce25149cb37b15c30f2f814bdfb94bc181cdf9aa5e06483224dbfd8831021d651c3926f561419002b193934fc94b1777c8c890dff8e3937d3c5126a6f18f49974c55eb3e9e28d0b8927d99c0a89e2d914bb4b286590b8c110629360ecbbfc3a12a1e337072c330a78700e42a01e6a561e9f6faaaf3c46ab8c32a66a0aa029427277366c9d7b924db64a82e64ea176a9b3095fdf518a822e9e72141e9a73e2be8bfc0ff534319e9708093eb4cf187d3cacf287de3aa185899ec3addff4be0fa133e704845bebafe3136293e9794d8ab37b62244d2ffcec299a1f708d585c921bae15b65b2e5f38d3cb270c28d096a853556437ba68cbc5952646d8be966346ef37b957596248d0aefe2f77644bdb7a844985cf68b790282f053adefd36ead53f0edba02fcaa035794a520182877a22f20ba31c766694a319109a87960c8a13c814bb36731326bc645199cae5b3f635b669b40fc07756c58abb2f1da19a8328c8219a8f65b2f2f9742b4928171d8b617ef502b64cb44e448ef300e7a1814fbd2cdc8d041b3253a6079f9116f401016aa559b319eeb668d219754a78ef3dfa32633bad409d4c20b04194d2841cef3007b9187aa7e1a204121610a6fd24a46d6749cfcd3449de21581689fad7463db0cd41ae7a6df9e9fac5dc0fcd449b2449f380baa31357656fdea3dc24f57db9c27e8da459a736f03bfb785b5a0eb89a9358b0bcd2db0b04a1619ac706b8ddc0f8020e75372bfb24eb6080d15b6247dd1717c11a8ee4143db054baec6943cd471d38d2e1f55af0b8092313d6b33dcbeded827263e95f6b626085a1ee547672c59fd27f2c4c0c3f496e4eee1a05720a5e0023c13a7d96d208d5adfa86a72df4989742db5c09ae677e5970e21f4567738affe80c26ed1c6f3300f8be75f1a921da337dfb7ccb6e38ab2ab3aabdfe5884e1c15872dec6734048afb379509c389978a00c9e7935b4d6fe803bf3cf2846dda9c98566ba0315592a058ea70fa391d828160e79ac3c908e8039afdfef59068a292ce5c5617ebe9b5e2e03e82881d0a3e19a986d0d9f55464b0b6eba8f8229b704fb4c948d8aa815b34d6094fae8757e156effc3175ab176a85597a14652e5254a8bd77ccd92aa3bb096cd061bce111952165ed0a9ecce957301f314ac732b07df6fd4ba7bea7ac34584f1d9bd11564d12f1c528af4374d7cb94a264dfbbc5941316ba63beb3780d173e2044c00e13ae2c9a837e21fc96a7d5418c46a7103fe6008cecde39d2903e62cb3e6efe4cacedbb357b203fb9e09566e6ba50184d02f89063a58c6278aa2eb103f90a17ccfa8e8f3fa7933b5608db1846eaef253d311126d48380e77a3338ab6de4a6df50420673fc9796b02ae03fae62c90a7fd5c2a0439c7cbe52fa8b5074e65a59f03ef2e5a2d743a90c60961b0ee47876ac391082b890413f8ac96015036e34d1a4b4b0107a26ea8e633e87b616585637f26d329b9ccbcbe2d8f8858420cad8e543f8bb59692aeac114462432c3b710918182e37672f4066a5439d8ff2844115a00e8306f86db5b011f8d4105a4d9202a5e67cd8537126e2d6491f0cf295577ba90779dc2816c3641f6a2c7bd3032e9ca9732fa7a43dbd9f1e25ca080d225ecbb4559301ebeeb0f0693cb6e9acc92eef58cc7f03f634ef420d35e80831b8c3fb13e4a7ac5bd6d3d3fa5a92f167ed706c3d222b56a939fc558547dfd6ddf1a239d7e928009213e908ebd245fd5d0f4877db860a6c2d069435f929e67376a1076dce1034b4fc0f357cdc0e8de2ae1fef8895f8686896c7ce056d00517d572b9a3aa8b973926ad30dc84aa792d1c9b2fcebb5ac1ae124463429ecc8afc4d45092e1260dfa2cb3429cb93101d0a6c9499212534980350c8abba3f6f2639cb10d1e865857bcbdc1f3988f0758b8c41cad1a95b89849d2b2c1d536aa48d3900172fd7276facb3c9094059a08ed89d5a71fa10db42cbefc720c571f78a7a3d7d4a46a0dd9edff537e885b114d13b61e8a2c26285fa05f226b216d413777a24ff39024037d2276a42ce37f1d078f6dbdc68e751bd37d445298c6eb6b797bfa185cd5ae1130fcab596c4d63d9c50489f897dd39f8a42f6c7cc195366c1bdf524fe5e6c21d1336bc40e2fdacc05aa5a9a98691daffed9874481da3dfc2048fa343f625f1131e86b25aa9c1da12f505969e81d8e6da3d3f7116657feee86069c9842ea468b10e46c9813d175eed007d28698f69d18452dc702f17e4de541710b585a5e79ce495ad7e151e8b2bf74fb88ddf4482cda40ab203ec0d90861265e0ecde8f2918c1675fbd6747826c0cc66f54de8dd05e3dbe80b362a9794f26f0184598f4c1a6122e253462b3eb5219373708ae64ac6ae6c6f1f73a941d938ca38a5b3be524eed48b2e3cfa609989e9fc6504fa77fd50602b269bbb928450ee57295228691235f893270affe5bda5d42bf62cf20297d072b8a40a06fd27391f49da1cc1838b22de1fbb14a9d449af996173129c23dcd5035178996b9e4e4197df526b373145a825a2bdd3452c2872c9150b44fa64fa3eff176b30e441b86d77da1adb6b2e3d4d44fa52ceedc0d79854dac705d68bce0ec3c7683f099a09e08bddeeafcbf09c5aa0cba1ac0d75382f59ef9205b095a8cd047333501bfd82a6ef329d0c209cc239cd61e78fe51c5e06aa25a849d5778e9266f0e09b2afd5404bfbabbded961b4b7996124c6c117342ef04babc2b27d1485aa8704e28a82e217ec71eabd6e8cbf24b66d03e637796d05d74e60c7cad4f2bf5ae79f05ee29262e8155a42eaea1f5ab9eabed1dbc591f94b7eca700a742fd237efd60baff4f2ed4ad841260aab0b7cd13c6468ef959bf31e81b75731b8c88472cf04b12f8491a7b5de7b37aa0b498fe2deca8f16d45576bdd82805f04ba9edc64711ea9e2af3df944980d16e2a8469bc679500a7f4cd631f60f6aafca1eba87323531280894ee402261b4bd344371baeade90e0528aa37bf63c988963584645dca784807ec54c464fcad8d1561a9aeb5127c2b4edb4d8ad5629cc2c4b3600f58501a8ed5dd3428da10302cf425b214f2c06d0ee1bcdb1e8cbfec276263bf46ea858c15528a28627feee4e05217231542c8da665effd4c3cb7853b6118d3aecda5e4afb7e0a06cb342827199071f528d89e3be347164d3800e3cc592f485821c9102f285d171120b9f50592b56def7cfad8ecac65eaa35695b46fcbf76e71bc143b802ac91c3babe868800892929430b38b6be17787e6b409c9f1f5ca6d5ab40901b82a0f73be1d8e749738a594268283ce53bc5c255fd14cfa281bcade3d443fc83a76908aec0526809bee01ad0050bb3470e6d961b57aaedbbc48af1c265c77e74c2bd9069a3a95e067ad3ad88235a1da6fdc07bc73c4f5f0c1119b6a1a431133a0b5d0a819fbae0160edbe1e5fa8a35bbbc97e10880514368208bfa86abb834928574b176fe540322f12fa336c5b3513aa0704a42f44cd318ab8c8387b99f49990f195667248f02b85ab4e704856b728d280fb92269946f694f620cd3f0fe044e8f8545a0312fff4e58358590e9065ec61994322f5d25866109fd82ab66ee46d4a4be527010995bbf78bbf371e632479f67afdfb32a1bf45cce7bb10ac1e0e23524c0ce552ad7c51ceb00b4283b40fbbf975fc55b2e46ad560d8987e8e066b006c1832e9432baf7134092efa734430f1005e9efb6ca64763fc6f00cdc4e1b31e05ab510f0cfc7df18e4216f3ed3d191f3bcbe40cff141bc3c6673d93b3a764783ce852725d288c3fab6a59fe90a1946478482d823debed0d2713fc411b165e06860c32ec51b53a94cd52a7e93a1024815a85b7e8a25e2d5708e1f82f5a92d1e45feac4f322e43bb05ce0b9bae17cebd0e6a484df868649905725a68e905cd641e48a6467696c338709d274845074b46cc9abb34d827a5c63db3d256f540419a21d5d51f7e4c2f0d8d37195cc8a4d352690f47fa8a203042d2cad6f1d98156b5570e0d408f53cbbfacfc14ae2e506ad14f6c8ddfdd1576249bf496ed128cf66e3077415cc30c300327b12336bb76243276bba7c2a63554f12d3b19ea4830856f36f3d302bb39153b939339d7405322ba8a7d14760fd29ab08c61c6902ccad6a4d67166f883de5025b8f13ca9feaba2085491dde68cf5f8f4e5599e58ae8e615396d73d072c5e53ceb1fb50a389081150f71076a21866f3a0634ece97c0f237885dc88c171886aa6f8772f4088c0cae61df129f02aa61875d3c2aa09fa5994086a67d81afda698abb4507726b174ca330f8f231e27e4dd0e6aa61444e743eecb33fbd57039c54d4de47d2c0b1011b37d5edda1edaa4ea8ada6ca95889db730c14a52966ef775904f7f4b2d6daf4c2a5e6630c2274d0a5dff15be1127fdde75340b81dfd50f861cf8bf4ba8883b3b560d53e08bcaaf9409fbeca05a981442725e57f018e1974227bbcfe038890dd3a10d566ddb3681c302d75fd9a0b10aae91906c62792aeed769bb552f59a32c4797e0aa8b6a4167bc91c522da2f3e2ac557cd22e6de4bbd2d883c296ca359f8b0940afaf229db936fc2089067b6326ffd57a14fe0729b88152e32c4a8c23f3c9f1799c79ec55a99a9c50e899bbfa504b8d2a5ae8413d7f91dad6765b9e59d48134111fc3549fa9b5c80b366fb490acac1474a42e6c919102ac1f96694b0557d5dcc9905eea7d6588cdb41b440faed5008b4c97bffe19aa74d81a5d0b839663cfb455ef6737763b81051048b2c7f2344c4e5bed170e8dfd226018583f4ca8cabbb3f3cedebb11cf06070617361480172fbc9cea816800b0ec72a289bc5bbf72382eef84b89cdd858e71eb76e535865c09094f53d703252d019f74eda8bf96fe60ed50d18affb5f5c98f71c59d4bfa272e08fdc7295c7cce7fd350d71d1564a06a83310ab0802f8fb5a707ecd343c0c9cf8c8fcdbca996a8607a04b89394ab255b6fec45622124fbc7768ebc0ef6485f1f07a098866d6f52e1d415db57dd50bdd168d4e5499eab51d5949bf184884fdb402b8ca267b41ace709f0c5f8c78d9f7b08b7f002abbf6bac681ebed0a29988c7f6c823b4128867aa26b2965e39d3d8b71ceb646d06559a7090b50fcd23d520c8dc55ff69d964e822513e7bb0ebdb4f95e8f7bd1e21e1f7831364b6dbb43cbbdd46e944f65ef959c6218a83d70853a778ff31876348e17b6e9fcb27afb1a3a07e2e3a0e7cb5266fa3e8370abb36faa9ab50d076d323e09878dd227518ae363c6bda7f985470df03536ee173b4ac7ef9728b960e1d7aeb189062b30ea30a1693ec63bfb4eae6492e95f5cbf346d9c75f2cc77394e3a479b85cc273aee0f00d78cb8d9cbf28610d58aa2e6921ddace1d3347445b344b69459f0e9f53b4691838781ad6d3b0f55aaf259ac00d2aad54b666ccb75e06765650342b4076d7ad2dc8592cd4baedf10617074e9c50bafa713716241386ec6efb18e6ca280583fa15593398299d40a9817ff097069ac47eb4a95ec8f93e3d1555540b5cfdd5fe49408e71ea95366294db4698338c81dbe0d6bf1399f0d7bf3ff73bb255813b76a1ffe2f30843befa719c7ffc5c0fde3c5aa2191b2bf9de6ce9864edf11e065291e9d0a16449f06a386c304fa37791e64ca0e53ec5fa91df3fc7365013082dbc7c2b093693ac2b3407425068a8afbf03816ec4616c379fbc538c8580299e8d68c44415c5165de5b998c398bf61badc08586604aa1ed9902cdfc6cec4b887fe18b7545065ca0e7ea0966b4327c20f9f9984bd90293eef9eebaf374ad33d80b4a025740ee49704149d427c338716416f8e86205a8f97f9ebe6c5af24ea8cf5ae361857cd2b51aab04446c52bb16b06baa6c559e51bb15c219abc6a3a47f350db9698d33032d741fa0c1a2c58f514c44d73dc4461cb99d53d58d9541bb6153a36503628019d5e2e5695336485aa93f64976616390db667441af8523ef7a6fc550a5bc335171927f7cadb04389290d3b2607f64c5b0bfd22de352f46cad3d838e8f2b18ede71b99c02accb7fb88a9781d52483b88c08f877687807493698237def8fb8380dcaa43f420e3277360c9ad43941bc775d0ba19fd0803c85e0c4bea019d2aa2c934319b22cf2104ee994c97cae725e54365381715189cff0b6137add5ee053d1d6237c2d787a2c1ce7c76729c4e142a81ec436d425ee0086ccb139484b6769c6345f02932c865bc3a32b94578da46a4c717d2e56b1c5875f148311b928a61b7f1d6b1a5fd7747da670fa667a687ab9f6454949a279a7b5dde4943854b293de45b2fcccf119aa3f495b98bbe3a5ccdd79ffe48408e689fff253a1efa391434872ec730d54caa72c091234eb5beff5cb67283760c818624e601a4b3b2dbb143b460ec92fd783360e1209bd6da7438c55cbfbd017e540d67bb34825fdc80092ecafdfb049e36d45420ec6647ef833b531ffcc26278c45ea497ad83032eb3ba48e25bbf2bda2230ca614303280a1cb3e5aa31fd21e65ec9361a1a14fc7473754551f1b38832bd9961ecbbf1064508ae834f0910d497147fe9fefcc7eb059c467e0f966674feea42ca96f375eff5a457afeab348e55fa2571cbfd4e0cd6a6ab3d02b68998f7b684aa67ad263ebd925a57712f97bb7245a71a1c6a8f2b01cd70cd35df2ee078fde79ac9a364150756f08dbb51c0ffa15508c579a4c64374b6b248aac88989fae14a171a04acb26e758e987ef695028fbba1b5802e8f1a60710de1a8c361607b03473069c0c44ba1096f92b7108de8d351aeb33cad10da69d460f07e0d13ced0bfbd5231c56db8a2d9ea8ae4a27cbef547ebbe474497b6de8f7fac43164cd637aedcebf383961f18f61f89ad5514c52ef18a928948bb704d1f601eabc9b17ffc8ec590bd428ba848895efce9fe362d70e5e3c94f520068fa5a8aefc46fcb6ec2092e22f8eb979fc12c45f27148679d3de0053043a736680d787d21089bd3b8875bfce17606da1d48139bbf4699ff9ccff8026aa1e690563c4944f39933c27fa3b6e8c983179ed9252618abecc0d1b7acf9a7d85ddbc916a400e9dfe8734434476e7bcf82b1956b6c1b9c9670047672f5f9ffb284021ab7b9437c56277b5b2e5e05e0da3886c11fa20641daba8bfe151c94ac104f1485ced71a746a01f12e45d8b728cfbf1e519163dfac8f07b47864e181f11c9f9a6f3ca258574a7c159723b7b5fa089f0e52e8b260d2787b4ea0e6f6f0aa41ad8135a7ec2c5c7159c07b1a8edb7c17624f65fe0f18bbddf40e1356eb43bd283241be6c06cb9359f539f70c3361b3857c14703d9447e016b092c9e85d46b4e6724dba6977d2afdc810653f1e8c68915429b16dcd0af197e98cd24148bb1556637648f2d0ffe1c633eff9ad05b968cc048a558087cdf542075d3ab7dc4d228919d0bb7150616b36394f380b6b771d99bd986dec4d98df42e475b7b8b2d7b8c6f07d4f02715ef788f2abf6c242a405ca6373f41c1f1bad4c5e272b2095caab2961a846a242028dc6bc0ba25d57db2e7fab3eabc3ce76c062ad54226e220c3b6970b2c28c49310742f2e56c0b2234c93e72a91d89be96b62711c21676f1f8a7141bcd2b58ab3de7c55317a5667b53b66d159d625d5ec9162cba8549b29bea19e70a243e92ca09af609fff283fc0c316c5d6d596b2ed4f045323ae348168bd4b7bcd58b58210ebac477c2a64c2637bd4ef2d25bc8644265789a53bca241a7d499d81e48c3f997074d4d37019747cd22e9ab5e7ba44f0668e25ea0fee978d561d618c69f451d91c2b241a20155812a502dfaf2af7785b6403195d76cf294d64b891af91b9d4f3fd346ff97a1561972fe87a9b56f8a4bd97409f9b93f39783445841937ecf72bd451fcd5ab71fea1bb5093f28efcbf463788797b773676d02b7a422e89c1558eec74e4f63977eec28279fcdc550eb7328ff30e109f5f9d32ad0a43b717e99e40a8a6e0deed291eb09d91d55570186f3e6dd7da8d34cb2513f05d7a797516b0cbb85cb1ab59924a3fc7c9e5ab735f38a024b3093e8e2db95a1c5559b940c2f4ceaaf1de8398afc6807f3de1c0aa4a3f7a8cefa3763cce94f0467bf277401d1de4734c9dfc808fcfb3c8ebb512e3c8d5a04b6e58e039c8da60d43d290c1579db057e1b425bb31884afb60d96640a1e76240609d5e5473b36468311eb9d2d9bf4ad9f7cbd0ef8d96613d180a436eca1658a3a9d9c3e494bf60640d1c742f9f95b98a8ff575772ffbe099470f3db997f631bca48a85f5717346e5e19f9aee0499b7ede76ad522aad23f0a8265cecb61c6fdcb232b81be6ed676d4ddd4e068198a5d39fbe88378067032d9e8f42b23441c1d9bfdedba7b0250ef0683fdd119c7876a96e495dcb91c666180edb99c0da19a022a5626dc9c233be3ba6f91023f22892247fe38eed3d551aef25e4a7d4e9d4a9c84308199b9ce7b746a3227bfc157679e459cbc31afc55058fa47c566a3fd8d53a007cd556688e2509354f14fa7b8a28856a0eda19423bf8c538c9994ffe40701156c291d1b90647bba250e2906c2f82bd895aba66c71d1af18aeaa4b724974fa8192ce4eb8886cb82de2fe9c70aa862d2f471f735fd0d2c1576e6edf3b04af2af2ad270270adfa7f3403c65791d7ff3e2c674253591c37f9acc2912b78c1e3537f62d2136df9ce17e01b5cb11738650f0e0a97364788f37cf7cffd8762c7075e5c160846aea815489f702987b49ffffaa83f94d0208055e79baa51e5a3e94cc615bacc60459851b68789fce3af20a0e01f56563906c5ef9975af19ebd66435aca06e7afea79bd1d1a0f3d8c4aa679304d263e08a1a81ec0d200bb1a62edc40e219cd3f827b04ef0b824cffe67bab2868f3fd560a4ddd9ba6e5d250c91256b92b7b461defe33029432390b02b447740132b1b620a3ec6262ac3e692cf0a07fd053efd0a1480cbd89b1d96be85888c7fcbc30f50d24fdf45efaf8bfd4df02621fd8d72004d1c252eb4991c73964705f809425b5527fc5061d800520050c4bc95f9720d365b05cd7365acfdfb110b68690602ee602510610063fd694be07561aed403831c512bd949a04f70dd20a71a67a09c93ba3760884c959033099dc6cd3953648706fb38a2a363140c6b1a7d80b00f189f951f6e60e54e421eebb1ebc6bf10ecce215d9f1d9325161fc3066ab2fb891da72d3ceda659ccae694065748035b4ef26e2a8332453b6138832b41acb461ffe48de625821928da4f693433308b585cabe70dd600cb5b03069d3ec4fc07110c73332033f9608348b7b3bd29c97c55da95f7115421490bb9d973b0742a0b8b1dd0aa1d3e07fdbaf8ffac37afac0bf14e0cb1eedcb5f31902aedf477bf41142460bdde9d4ae9bb39cf3d6d8c95f818ee1381f5fd674eaa435906c64b58156bc3241d16d06c1e82701772767c19e03b487f4fd5bee32e5fb560ef0c40e55ed4d1f6e52976e791ceed989147bde0f9fa6c84cc27fcef342af2440f6c58711059a488077680c14d141628f963097897fa9df75ba52ab13edafedddd44e46e31abb9a6d8de497ffd94d9240e9c63ebf43ab61e87b05eaa3ffca2c0aeb272134079d8aa55f3773afcc7c9d8bbe8116695ccfa386a506c48ab6ba44f7c481332b7871f56167bdf7d7cee52b521b19591092b3895f1581b62b3c4856ccca9764377052208e30e7e4be9e1cf457d03c240a4e942e953f50d541d359f37962a00370cd157fed16cace51e87328f54959aafae6eddec70e9b5af63db72888900064e03ed49715e05b831cc32c4c7a76ee190b79d47a3f7abd780dc886838212dff90a0d276c16a33f83fefb746f01562aeab86552d5829596ed386a17015cc915066080a76af0f4be150a47318c3cd1d360736297156304b02008e7d1c82bf4c9e41ca337df434d7229134b0f7030ca978f61edbac8abe8661ffe3bcd8528b4e8849715c04d4ec93d6fca47686418762c50d0f08fcca487c808e928449f724c31dd4741b3292a514036ec399fe2272201421010323df4aa4f610d72ef9b2fc95baf15b54ef5a9ea7239448eeacc7cc9c6adbd7de71d4a242e78541710a0a210fb191fdc822b37a1d38ef8fdebdcb0bffa395d26ce744524ac2603c155e34fcd54b383b63fee1d5ab93c2120c61c426c1fafb165d2241d8db6ee954925685733a590092cdcc91d772aad60fc4216d6086e9f87f2632a49eccbf834aa86569084c5ba699e9b317087b7c260475ed1eacd491ce95f0c539588c21ea6d5637b763be2b66da573648cdde16f775ed6b84db51f89d07a09d72439bdd909b2c54f6897cc6feff648dce9bb88ab1f7d02ed4f1aed1ffaa6c57e51648c2a42b21ba179022de9e17d5b5c199e72cbb27f490cc2dc94109554ed131b30368085c425932501e02f346a6727f5de28125ceb8c604fba386902571665c1a26c3ce20c7dea84de1065e7431c1fb8781084b83c5fb7841b25b01f88ad80d16373fc97e12644140c80a444324a125def240ffed307a2c2a4df5e1a70a900df43d9008a803ab685745dccfa9b42d8d4840087405f018bd895a45c5aee1f17e44ba0993b5f00db06bce58300f7443341a56e84319e19b5d031eebcabaa4f7c38921d53e23ea7bfe665a573402ebc234117a7f0cf5ccdb7fd2773f7e401646695f81182e565322371221df5a189cef1b807273893c483a5b29bf756d8b3e0c433d6e58e7113296b648d7325219611143ec9be8ce6e40407d81b424b5ddf2690b6a29ccbd03d6d47d80e9755e375f7c4a0816130f9e53e7bee981394ac95bb82d07dfc6994d083b1782fefa65a9ae38232e4201b0c9358fdaf720ff39913039e958ada1a05d35d7b4c54ec3e55b510ea02b5152340622dcc21b1edb6fe653818d8f586505e84d520fcec90b8793c2faa4216e097bbb51f16f0862cdbbf179b10410722a93a417c84860ca2e85abd998a1dc0c9bffda688e3bc5804c9ee4d991cd679faade5e7000af6bd090fbeb02159f78f88dd4f55aaef08be6881109196ce067c4a96e549016c31f184936bf2af042a4fd56648d99e074716d6b90153711091bf7549497e3f3ffddad1e86c7fe0af623f5f7dc1ed66ef8e6dcd2754537d6c02b7908c566b8c2b09fe04dad523af5b1b024f2fad407995df307a8c2cedcb4b88f47366a09f5bf3c6fa4e214e01abd50c8433ad0eb38fc0bcc9e7568a1bc7d56d6ec0db19c3f564c14a09e805ac64168eb7eed165c756e9420f4f11733c23ec62cd02417976835b04b65e3446197267ac813fdab0fb9b0af98bea8a595023a437bbba8e4e95e7fa11f8fe089c61a3f3f8b528d04824428ce27ef9d75ef6349f46c3f6480a2dafed0bc743d6b92ca96fe253e8029df40fc62e2c5d089129b217ba960f450c55985ceeb1e631846981d404329bc4217db9f31fb901bccb1fd1a730efb8ea435a92c38d2ef99164a20b86741c692d7eed58b858b28d11e870a1f5f92d58350d62ea21a8e52276c085f6d5f666a49041d4b69b6b33a431b78b2f121ae08a183a068acbc76aca1198f6cb33cc555da051eb18607eb38dd77281a88d4df14f3a72551f4956902212dfe96420dc9ea9902ea39715584a10ee080054e70c54b352fee789b107669f075a8d8247e030f09cc0043f2a7e7af0a666bbae5ff5699c84e3e780a3966e952dfa8c1ae54357c968773aa4d0b5ce82ac9b3ff842a95220fc3e323c310526ba6323869418198d4495898f30423fb36645f4cbc8cb152690cdce59743815922e9930e7fdba5bfde12ccf4ef914cb923b6a83334f1fd350acac16bec8d2fe726a5f3f884ebdbbc7715a499b622ae692a898f59a38d4f3d9acf7e9690470bb9a004c6a2813d6b46549bcaaca6b691bed4af25d151b85deae937223a6d265f8ea4f6ac301ecb1d46799b9ca79e35d908f9678baa15ae65bf8da9c9165724ae8cb3264820a1ef4415eedf2aa4f0c2af99f75263b4958e20d42e3695a3bf8d568bf7ec72dc82b233f82224e421edc71c9d46828236779550a3483dac224b07dc77266ea7f3e234fb235d7bfc8bc79babc3cbdf2c643086903925b965b76bea09ef2e313fcc4a56094c3045586ae1409ba24d2225c280ec2a092a589b9b2254b6a39eb526765411390e741e6e6319c3a4e23841be4789be6ceaa3a50ed9344a2bfde696565e215eae3a2eccbfc20be67d527141168c634571f3cd5063986b9980c2203d8f2e756a26a5dd0976394fca05128e4c5f6a1971975574a47acd08515c806c4288d4060d3eb129ea60d9bb1b4a9e2e21ccace9639b92121be74a125c6d331c33d2db54edb69bc640a63ad80abfccf189f8716df870edc212ce50df6ca31d18b3d12febee216112bd7745bc43c6b5ecdc23ed711b1cff71e0b246655d95f327a617c7e3e7cbaeb6511d65d7bd81a5cde951737a492a653861171a732bfd7f120c14b8287c3b6d1a974b3c9f8eeb090a0f68841cccecf63c397b5889df154e0ffef6aee19939b2e95573fb363166658784f6b8083d582759f128672d811179014b66b755b0fc757bff5f33891e9a4040b82c0d7fc7600f99e51b090b11ef8e8337df2f52414154482639f4edb52a929cfa91c1e104fcc69f07331ddb3a0611e329fb362f040f7537829bfd40fdf78d59398c43cdf770ea5f6ef3840530300eff0445bde173af028d5a13a6dfe947a6065c5e7307a9b7db7ebe25a4ae8b02d21d22bd68c5baa0241fc7525cb8e7bfb51e4e2f9b68b597e574fd8bbfea2d65429bccc47c8c3fc437a172f9f8ddcd00d32bb5385f3bc68f516fa1625d9c708598b1ac7d7f6ca4cc1ab78ab2000f5ef0be6b203298c9ccffffac6a574e4ebc54a2ea8dfc62129c170d955e03eb93c8363285a28f9228b786f29968463d5caaf5745744445a6fa12678196732caa38b91da29539ab122b7f3aa0f3054299754ad1f3bceeb274f663d7267725f2fc70b18adf40b948c7138b79cc6e1a732ac2154cf375b38370917687810520d0494be5d955b685e83f2b943cfd7d91fa26f2b38795d64e8bc892033d1a4feef0f84f7d42e58d753a1247676cd6749b06d91f11d51ec7ae88afff56d9bf4c028059c394540b81204f83f08aadd558b3e3e2fa9934bd989d3f74f4419cfee012689ed9a27081d1e00c05cac0026610def46ce1bc50ff31bf96f5d32409313378d1ad40e2b81b3f29bcc29ec31f4e2e63aa73e44862c30a60fcdbbaca11d7ff592493307b85221a5831c4947130ceb7dc933d7523fc2423ced3d9d951ab67cd5c4621031326e394a74172722509cdf89786fb8415cf8b995a68822557e6acbc6e4767113c46a2bc329ec59f82d4cc3d606fca8313ae6d861f38b86f5150b825d1fb24f7f5f04'),
	('01a2217c-234a-7f16-9699-b369463206bc', '01a2217c-22e7-75f0-a8a7-093535882992', '01a2217c-22de-7cee-883f-5dcbc8cb332b', '2026-10-01 07:33:00+00', '\x70afe7425c1ae127347eb6f37c95af3bdf9fdf4b2cd990ddd6b1275a64bcb292', '\x007e3f22836770fe7befd3f653b3f669bf93149debfd1440652faf7da5a09b3207a982a001a878080cfc5ef860', '\x00317fcf082685b6a93ead59099041913e5bd71074f065830a63a11fc32d44951c1e5f07e9afc616d2923760c5fb62ac5c3e7fd74afa94a9c911c433131424667c4d9d4d80a78c9e979e6c8a27d4b7baa32e7778129a88cd42e077f1673087e08dfcce07585f2de94776d6a053a7881906647dd948fff57dad504c89577857817cc86f600eb37a8d6e950c8c4fffa44255a2615b544b73e71fa6c111af612d4dc3dff3192a3ecaf67897ff429567b35c9bf039783ac49672ca891e94fedba102adda8ab96f3957726a0b344923a0cc2fb3d164f51de766b6315d4fdd734e3648bbbd0b0dc5c9dad44c59b69012ec01448d8a49161260be9df5328cfac5af0913e479b8631698090e24322e974b025dc5bf557119062ec3825e9d22553ba930dae7368166b86628b802a51e246a9a9278c5b4ed48982ae0a6eaa6fd248a927da46a1cb3b3a7d4ecac27a61eb4c1a6234681d82939eee72fd6ffa66423fe673ea282c2410dc64db8677a2a29be3118e7dbbd2e005e8f692f35e4ff35324e1e256b9db415d0ab7a688a816e93f0c56e88f5c7a2d92aa65601ebeedec67cea1c7386ab1b6ff0d26be1c4c1cc352b2838f6c8099a3ddf0191698a20b68af05284167cc49104a5c400ffd85abc15870f7b6c73ed2a96e84cef649f06f09436eebab0b0e55687e4fb2044b9503b48c51205efece881585da75c74f76b5642510e168aaa939a6d4509171a13d1b380a8e6e9a16043309f34a03971e67710a766a87cebe7c06989b5f1f35cbd8c5f9b0bf6d128caeba04d0c337258c3222605baa726effa24b1e2f661b162861d8c4a1197ba01428fee00383020c0bfb44c0b16ae7d7bba7486aecad560e7d1cc70144f220a9644318f894e722be550096305311613a5fcb8aee96f7bf7aca77f238b9f9ad476f2fdcef2edfdfcf6488cc288da38322685e3d0d356bfbcf64185b421cefe084ebefb589af65f41478c0552852937181588a1015435c6090d732ab8231fbb3707a57923d8015b97a7fcee11e3bdfa90e77d86f982464297e311cc3301bd0ce57bd9be308491ca00679d378b3025d2d89ea4c59d2ad8b562b02e53ae7072ba92af124a37c26ecfd2ebcf7bb23555cef58c53524ebc87b9a25c5dd1dd575582322736eaa1826a27b7a77e7f962c5fcd168af4c2a1477530a3bc6b7b41d6000aa3832d07c6754cd96bff0f46110e870659052e83f910e1c7940436386c6a0a75b12b8dfadecd3b5c3be745a8894b58b4796c3fc0b166fdbcfe92745140c885c2db13bb33dccaf9bc856f7a941cf78d75bc683d95a9b19d6e8ba8ac93e9ad566fcbe4e2f36b784fdf270afcaad986b5bba8635b5ba0e4b43b76da027f653715065142c41a9d93daf1409b7c01bcb41aa4ad4380c7e6d13e80559f1eabd47ffd772f0bcc6847591cf08d670b51cf8a3c73b0daebfef71950c1074ddcaaaefd9261dab2288521b8dd70088fd62265ac559fb1ea94c87adb2102b9f000bd927ff6dc579041391000260fb56fb3623a0cf1afcbe1328993ad2305330e01442b3b64af61445316ef534c551efea4b21ffb9cc58b0be5c728d202d656a17c0672264cb2ee40e0ec1f78e4c3ce5526e912ab3082a5395c2b4aa8de82d86b882f16f1af352911045417bcbd98a05ca17851c69703f2a7c122c9091d02f547e7ca74edffc3f48caabbdea892163997325314c22fac40527bcdbce040745c2ac8518f0cc021c0f593c84e33dd6232219e48196e7f10f79f71b96f3218e3382177756362fde4356b6032b0e59bf2fc80508911af230fd1b1b775cbac2654764dc90815e2d48d240e0d69febc9bd05e6b517d9b514dc1510c2e3405d4289296247201b7eba7ce85a8a3f4a628142264189836dea9f6f8b5450da217b7c97f2d3f14f06911e450ccd2389412af479f7d44a8eeaa7172d77bc64c5c1ed6be89234461b752fba045d0291233e9cb1ebeef0a67546603a7cd2e484c6be4d1b5b0782b6564fc59e9f2e7514f7a09c7dc022738a5d04110eb9f4645b47be2671bb7e5a4704c5415b1f3e4ed668ceb08d5e80e4c7cef894b0210f09c95fe90aa10a4531a7beafcfbe119cfbafc731abfb8823bdb92765c8002c171e804c032e647bef269a37602e8de5b3d475a3e8bc11dbfcd56146b56aaf4d8332b0740f335b01d76c74c16fbf049649846ebed3ab94a2ef74e0fa73063e1f50eeafeeb6433084773aca7cfdecfd3c435830805794bf5d7d0c27faac99bb238a987438f4f7a38c9a28a2d3cb8dc399676096c4063c528ea6a01212864f7ceacced98291aa088e5e25fe89f261c9d5ae67ca7d70fed2256be21a5b1461b85a9b6663b7442ed7184954103a00d2b427bd9f9729fc6e2638f8274f183661fa311044f9afaafe6a182a882a53e172f75dfe62b05c8e7c42f477871da9a9c12de79d9d6a8d14e94b194f590499238c86f9ef8199ff530e882127f4f8ca6121d0ca9ab47461577b45ac5fcc5f8d2ed89852943d8c5a82e37b896c39c308695aabc99e8914341ee4e85988ab48c87754c9cc20aac424cbc28543f38e9317fc778713ed73d485978e8619f5887a63b3c68e4fda2aa00c8310795074ebb9aa7a68a16dbb284ff75735fb029007d2a0456e646de745a10e33a0ec5f5f44c7f3ca2ec5a2ecc8e6e5e0fc1548738c48994126487c2d87807348dd5faa1cd70d9d2527a6d3f4d62cddfc006ae331e505f792d92f682213a8329e94f956536e8a4e77e4d1353a7a10f3bf29cd5da79349dec9df47aed99ea3b43ac60cfa73d8631f0a24a9f17e166773c20c88b5c6c90eb3fce584ecfa2c8912fa6c24a723e3c24c817a0875b6f74a43191a77ddca72dfd91fa35403e129f4690da74f4949a424d3358403e73845ec47ab2a6fe1c1156fb2aa491790c89e1182e1542fdb33138bcf0c0ec72a5fd68d20c0ae9c51a1519980e0b8881cc21706d222a8342671676539dce4eb032ac0a6d6fa5a943afefcbab68d9521c235737b2cdc70f03efaeee2472b76fa47a9c3c5ee4dd53acf597a777afb7e9f659dc226f891ee7fd2a40ec8a10d5494e1f33cc15b9b29128df8d69d2fd19f0df08adf975182aa462dd585f11f41567d04f4516c9505cf7cea1f9bd4ef90029b30ee4d23487d8949aded33f9ff6b3c6ab6e2e86090fb735d2b3176989ecab4f657da2fb995f937dfcb77546c03eb3fd135c1436e8a37f3db1725954e1cf6970768c9cd234a3cdd61b8aa4531b2779865dbcde2c72197a719a6c74b4cab9416a8e4c6fc2137b90d3cfb51c530f0dffdc1d801a3356b6d148b45fc93a5d7ef8dd16936fe75aff956f83176ce8dc9931adc4e5f5b6cf0b91fa1ca28472f1843fd1c0b4e0e4bbd98db5e835529e48b000eb4bd51d7f8b012e398bc3600041f53161516a4490e15ecc37ae4c2d29fa38c5ab8167b080e0dc9d2ca1e442bba88032db7730b9f6036d4a19df5ffa24f28f7b5bb4be38a2d1d5859e41ecdace813ec6a13083e629c17e02d028ac4213a55f4bd36cd6279fbb538275af0487c83fb7d40396d3739d8671cd25df5e4c50bbcfc2e9ce3a50626edbad9de18660efdf6b5ae1c67d6aa5c0222f2f6eb9b3e0da716884db1723b6455d5d871b01cb59b0e89b2439db58998c1b93cb2760ce47f86769c27e2bdea8d7ba5089bab281fa2b3fcc7d473c78b256754c0dfd994e3696980e5d82783d5c9dc490208dcad788e3ea5831d97530dc14710be09302bd4ee51b55cc0534102355294759780698ebd429bb9dffb93f4ec42177f22104bd4b7c51a583b24a1a4faca57fe325b958b73c36eda511949e265c2db74cedad5195f589657f9b7a5a3d9454cfd46ef62d1e224b00aa19fa228ba773b0e3283ec70237b705046583124f07ad38ef623d2b964b2c094631df14862eec18a3596a7c1d563650d304a11a9569204bee4aa59cb46562104e40cde87a88bc94a5410354d73bd1f2e2484c7115ae440e88fd1a14b1c6eb7b58662b859f9e6d13e134af2fc1cace61f5fa7f1fe2d0b70775647bc302b1ea68db60cf4a9c07a7f9c1e3a07f9c3e100efebe6f3e906deaaeb5bdc6b12016e9b65ee8d8187059a0e3d00adb2669df77d0019b711b26faee514866731799cafed42a678f3df99cd4fa0146470afd14871773cd51c7137f46601ead004d21168245f0c8824b47f0954185e55891d497ddec6a3dcc8dcbc7d35652d04b2b6e82e79d37cc8596bf651dda67636a7f07365804fd11845c38847dcdb138c303bc338405a6de23da8de9169c51fa019ef93bc1a0648e13be1558211c699cd321d86b3e2e7257ec01c0e9102c004eab9defaf664770a56a9c9d44f827fe3bc57868222b940fda83489177f35db7913b8a715a91f17a79c301e7579ed456455074d1743dcb3ce7aae5289dc706696f491c9232b5b8c56ca550f7eeb9d3e98f34c82e77b14e066c27bb968204aa77816b99afd201e24c8713ef977593a5202cf43706197196710de717eb56fc1b9ad8cdd7a8c9c2ebc3c4ac6dd87e81d79db9940f629d70ce8c8d9b8066d1c055ed6174fcb57a0e3402e8fbf35cd5e0b43468c19e2d202f8f68aea31742bc1ec76c89387f574c98424eb013923d06bbf5ed442f9663985729c715443bfba92c762136f94ad7fe3c79a05b35d47655e3853b08ac33e0e24f9051757042c38160e3ca5b541b808c43d1b198456273d69e221b71290924446a0d5e5ca00befdb6dbd6441d58e1daf4e03e05f3eb62f807cb98d697de0d039cf0a3e5ee4dd29e79b1a2cb62c22b32c5009f9cdab010377fa6821d5e267cda9295bb29cbf822b1d450b8f03b5d6634265fd1bd3b98faa61d05fbe9b5230218142c431a6de1c235d7b267d3bec34475f5827acffd0379a6b33063457889500ec89f87c48f319b6ddd12f5686e79ebaf5382974383558cc624642240d4ed2ebca2bbf5d576311bbcf5f9f306040053117d8fce4dd2ea9f54995104cb42854a892ed3a33038f61e6a86a68bf5c86b7882dad045c2c106c569898d4a2c58aae486a7c8266fccdcf41693bb09f3406b32759f2b366bd660722278e9138ac4cb5fd2d69df0b350bcb82ccf9d226d7abd9f3b33cd22b003bb5cffdc7c28250828e891ea697983aef14f569fb778eff8ade9fd9ace494a7aa224ee28423a1d63d672c89dc572e56dc065a0b053774afc4e65d5218e773ffe763fa03dd5f7d9df5a7b50b7b45a54d137b241065c04696458de0dc6f37d587f8691dfc89aa72a38860d306c732062281e2761b630683beadcd13dd858a51f7453ecd15d35d539b7d272fa71bb6f4271ebd40a0994f3c26d6711083e114d0eb36ca58cf5629e67221dab910d8f53bd5cf40231c523c0139dae7e6f4bdb2d1bf2bdd5b32002cc2d93b50a5d14a38a6da926ed3c8dab15e7e9c180db31b5cf7971d2d7da6a7973dc6197c76c32bc4eef44922b709fdcf67107362db35308e8390da04bf1a408e6eb13e2a83ae96dea127d29f11f5f07ce4dc9e72dcaadc4584bc1f6a812e700de1885f502464b9f4cfde541c2c2ef323a1c60e0acd5886a8701d043e76b0e770c763cda7bd38d1f41633a963fcad33f4a31a813fb2f53d9d3e32c3f35de5a8e9f3d1c410b17baaec32c158a70e8a57c1da5c8093aa2c13d31474f1872b95967174f0bc3136c15a44e1d886e97c799427daebce31d98108d34b7a962ee50b2a009a16e69660cf11091620ec95cec39bf6b9feaeadaa1367fc83ad350debc5ab72f000fa654bfec0ea27aadb5513b29a8a2f477a48808ee816ba7f02ff515549e72c4100950fddb4a8593b9a990486e4306739e50521326c78591990c31d3f036655af6bee9248cc9e70f04bd6a44142e6b86483488ebc5391bdf9cf26f23a88eacf97e17f562e246c2e17e514dbe1b9d89d516ea5940e787000ba9495a6405e83dc6cc31e86b25873ff5b23e5028dfe9cbc7e945334ed13ff3731a57b656072031aefab1557a151390a99928c327ff56230bac3ccd10d458d4c813fc0ae94667ed82ef5d9a7ee9698bdd5c404253c05d2fc4ba54cfda2578c669f91eef6977c42cd3c58bdc8e5e61aed1a27029b2fbd065ec9d302ef3ea99d4a08d59a26f3986a0fbcf2c1ab8ebf4c90202985ad021fa1763a3736d0c5fc63c5a5258136d3e0519d9282617a9b0f0fa1a31d9aea864cf7a1037b51e4ac4258a49e62db5c574e44f9134f482e5324d3db3ccdfe0cfb9c5d1e92d5b0b7ed6293af7bc29afbfb9d36f1feab608aae3d1ea11404405d0128cb5259ae1f4407e5bdffa95ffc3a40340f69ea1e3820cf097140b3ef27f0ea999cefa5ce6a86ad0eb4f92a47861deab91245113754a34d8a6ee68abdb7e31425ae375bfe34e9c83e434c9e3ebb5143f21b89c60db44b559f467e809281ae5854ac660d031b49bfb24a02040f4e21449fc8afaad2dec4a98cd6f854ed924d8e88074e85cfc3d07ab84c526f1ddae02f7bdfbf5313c96c4d4e502cc887e296d22e0ca6c8b3bd2c7a34093c1009d21b96ea6e38989be61fca1b9be4a17643df6b908318948d85d54aadacf5b6f6883e48a37d71ec782ee80e1fe3bcbeb4d9bad861ad3ddab3e9006b0496adeb043829c5b2f653736d15a23150812054d9301531311bef258c13836c4df75f32d55978aef1f6795426f251d714f6551a980b53a2c57159e7511d4fb7abe74bfed635c26399b70baa173acdfbd7afd4c1cc0819e14ecbedd39a127810145d7330ee09111c350036c5279df114f53ab16f116e756354ba631269b9b833df2034a43e4abaddcfa1fca47cdc8b2c446aa626fd8ebcb1cde03c9c0b82ec8b5b0e2886f318b140cab48d787e38362e49711566eec1bb386028b33810cc08eafc0b15da47c054836328eceef94c82b5787b427eb4a78d49e2808fb41ca6cacb39d4ccbb10e3312a5e1c7fed3bb9dd9fe52f34b0d28026c2aa25a41f83e56f1fb0e17bd75b88a2c684db1906d544d997160be6fdac88ad1adb1dcce8633e7a16c21a686de9a6fb4936352dcab5428754bfbf38b6076a015116c8eb2b2ca8dd19321d8a2599dd1a3cfbe04389e62a6a2a2ff8fb937fea519b8d75e414f9afa36f78f7733672e39e037e9fca532becd8109d1dcb0f371d1cd3d3c8fec2ce8037f7fcb0214878841fe7904a5b196ca6f05007df6d3166e8cba5eef0f798ba997c27923d8d00f461123289e145ba245423f6410d452e2961bb81558bb23866ee475d8e4e90f3d1b2e4179c032dd1214819dcdc0bacf449ebea2cb1553ca97a3a49431045c65ee2d300e883bdab7f8c4f95e5a51388836cfdc37dbc30cf3149f772c218f0e1eff82abdab1e1aac3d5c23e7cea92b3e30b5019139c721c9009f0dc6926e1ab78fa240a416c6c153fb960a7ff0a5d68d8f68c7b3a1d339da6b8e02fc0e0f2e4b180c3827f759fed9817b20bc9b31528144b84528128cb94b40a82e22ac2e2e8ff73c681bac83f5062ce82b141c0c3fe58aa1eb9660de8ddd63c30b71987f832259a3db343b9d8ce71ab9821eed58dc509fa6064f917db9123f5b271519a469176ba985cbc3de3495759b66df34ad2bf9c0ceac380e67439d99be21c34c80e53066d6dea1a9762082e9787795d1a7b5c95b9415ad2cd551adef98a4b222944db99580a2fa3bf63fba3bcb9354f32a4820dc8d126b59c8ebd1850f04655ede25136234748e5a624c55d388dcf73b5c6a0c9ad99c4f798efb7b383d4c27d99b4038b6d2514990a642e74a9259751cabbb476faafcdc85e98e59b6678bf303fba52ef36b5290093145a9408a7dbd62917ea5317ac0aca833a071922fa000ae342ca312990446a67d8ebd0c343ce4d68f1d0c2492516b81e974ff9500683af237c32ef9f65399cc6ab25e2cb324b6c1226f38396d24597f3595f94496bb8b31be4ab818573dc103e310001bfa002f1798037e9da76bf9edb8ebd8529dadaa0761f2e5e54436490bf44bd487b74f7cf373368032e764e575c4b786b0940a2b292ef41c149eed3c9c21f174919436ff61bd6037f61af0cac77ffb444d3ecc5893f4f00817719522c3e2b808c97b9cac4a84687d4a8c520985fb7bf564d6a49709e4bb769d9881ed7d5b418676c85e1300e9b95d6b0d0812ab664d4febc15bb01507513c26a2e27cf7b00c86d778a8db7256e786aab38d82afa6a5df162dcab18958a22ab6a3ab6c029ad6d3aec4651fc9091a237d5382a3bdb0e6ed2f06f227bad9f6ae9651a8156709ccbeb5ecb81cf6d240ea453083a2bbffc6001fedd5cb81cfdf3ab989aaf101b19198ed8961255c29f6e484af3d24c2a3ded26075ab87563ca106f26e93b99a09e22df89658442f32340766fb01917c77a5ed5033b8258c8b2f63144fcb04bdff322af82718b113d088a5acc76651ad717321d0da5c1e17a3ec427b28654ea54ba529a480e33f1164637b2c0f79a486a2749827b691cf6d262251b176612f564929e47f68747890eedb792bf9397e3db7ac33a2bcc45ccf089b09e899e4b36b5700dfaae331dce32ff345d4c96fb7c434ad7e2ddbeda6ed3b9b40186b66d6ca9b127d799d5e52af4f9dbcb9bf86a1f233f1b6332d777bb59f34fdfe8510b9186f88a3e575a19f2c691358382372edcfd370b5e110e654f082e329e3011dcfc3e627947aff4e239fe84866e22a3f0a888cce762b04016365761b2953d883afc00e1fb25ea07f06a2daf2dcb2d408bae8665126c9e17ddf08efcdb138b34e9628874a8487403e995a73f92fe5e303c71150898c461dd2cc3911bde5fef83d2ea0150bea4b88bb28109d2781812fd771e98b2b083f738ac350bd05cc09e0ef57c84a1091d2228583abc1f22f25d5f376d8e64080a8a668e899da554f5a40fc5ad02a50152f3804a76c0220536f95b2c6283e4d3a7258531dc7fea3523af4d28adcec3ce2a1ba61dc49b5d64ea760a237bbd521fb19d3d7086e40833d3943aa80452845320393ede161e6bb3472947094e1bbe670652cc96f902207970c8fefd57fe64b8d313944845d0092d208de6a816e9fdc3ed8269e5ab4c31627ce0649069c0bf4c266f09cb0d5f1a8e48ce8598e12c8d21bd04628c4c712c22d36ad4514e7bcaa30595d5acc2fe18e33242023b4e26295655d6a5ce7b221b44e85b7aa699bcaf3fa257766ea1cbeefabfb2bd0415c4157a450f70ce7bf1ddaf304e915c85900d70b9e090264dade2e790151fc21eb7324c9fa241471755c5dcb7b172196a82ca44a26528b869456dfde5ef2b8ae17229680619ed9e04beb98bbbd405fbd266d5627709f6558f285757fe69838d99bb3ffa6aa25ef3b7d2b09f83372de14edac5fac85c14c4f0cf15ad995e6f01e125d370a8031fd9d902629c886a74d7ff971605f025d9c1205e25cb3863d8db75e1d34a4ecfae083932214f38b2b6812e05ba944835039f63507a903361596281afea943bf2511d1f330f45ffc43097a42ee778b64c7ef40d4f0e11556d1bac54c0cff881f8019c30d8dfa1f6eac01763ecb726c26aa2a96e6f85372c3f0ab067de9ea0cdbfd72a68aeff46cfb1a117e1f0ad5bd1ffe9a068f7e8198862142e65ad48cbbc428ffd988035cd52b1ffe622fd9384c84a82161f859e43259294ce6424fdd0dd68defdc7f46011aa30de609c7c5d7c86a5b86fd85c32a4d690c5070765cd219f96ddd2c5bd29c55c9e5f9d44019dc479c7a2923ab96f5a273310ab7dee1ab030e33b388d24aa05895d227cdfc99892b80f713d6d9262c90d04b5b9aa2e820e6b5b587a910908669cb9859ca164212365d9567ad50e50094fa2061b9a541d45480e425f29ec986654934003e01e90640d3143e6257a0fb9d1126a0d32a936230cf9cbf9d7cb4f8a16220581018a791dceb50eb25183281a008d49451bcc4f6d89a358ae63149997ddb51a0870bd7a9b90c0c1607419666540c49f79d4a4d277d67014e7257f4057ecd4834d392c2feb21a6f5f2977af66c31432c183bf3d1e6270c2331abcbfb050d67ea2dda16e3020e0f9bfc2d4dae3a7cd9aaedf90f2d0b874cb96e37236b57a030aa2b414aa0002fa1971b426de4e2dfbab67b2b3e2b3bb1c3ffcc465b17b4a9c644ac25a8405ce667ba5ee7faab9e551cd965a2d0c4d67c1abb8cd08171153ba17241b82dc858b4cd13e40f16c1a0e0063b48f1e57d9abaaf9258e148a1547f90f95de3bc63cb1b7beb5bf117bd4edd3023d747995e171422e9781910fdc20ffd7981f7a35dba0912df3c147483d17ec8b283f9652ff51a21744ff9de04e3d27849fb3bf391c3844276893b2716e4c7d4d5c2f08af5b22e28c28cd13a5d4b17cbfea479fec640b1170e4999e2e04d31a790e99b7d05fed3b084946616d952888fc52e4e1dfcaf343aa29235929ef62a33b4c3c689b754defae57b1db22937e2bc23f8702a54dc8282a26ade28524994c7ad84072f40316d88eaa039ea889d065be09b10b4aca57a8f18c54cf4e720903fc03bb5e57b68dfe35dbfd8f631d6b4abb44bb72626f6f209ce7f370ddd55d07078e30ee3ecd41dbe79c4b6930033a250b07ad39bf64e77d1d1aca279ab25ff3d3389cd9be8f40c67a6adcccd9a7e71b1d33c250b046b952fbcd507a63abd81c1aa441cd50a99416cc1136ca3a5d8e83c44c058e316eb669262a3746ab119651740d10572b0a3631081b5c35287666d1cd8c990709476be7ca811bb39ec19c0c757bf1961538fef526133a7fba5b4da19d52c141a1b06803e0feda7a4d51ab5cf7e802eb5a7bf26a2e70e008a14a8890dd548519a43c11ea478f469bfa61b6eb444e84bc24b95f470a33ba58e055c50b4801feb9f7c76d8383f46d1f5e4152af61ed438af14eb5d06313033d27836e7a887308b464cad196b8977956e815fe72c32472912bc8b3ac3f3d04e01a73e75dcbcdf5c4b5068fd45b85ed5470cd0ce1324dfcd8fde6fdffd85d81bcaab20e0915db7e02445d93c1d8795b84efcab920d485e897d859108e94c58f72faf1a4be5787ef74011473ff6a244ff54015ca3ab707008180f720fb1816d238cdbfc6b907e6f92cef83049fa483245da1eeb96dfa9843c7558f14dd6f36727608bc9698cc4e2d80cc8a5826c785fc90e5b00f0b3a796f5ce5919ed240c2e5a4326e6ebd9174693b37f2ed6311a7ef31bd6155a5194d56218da20651772bba5f7d3d8783b726bb5d29be5c088755996cf2f31a4429ed4dcfc0e0c1cca48dc0699236e6f9a1ee57ffc9c897226f0902dc94428575082895ed76661be47a99ab9900e4e5c50c3d992845827127248a5af1497f7fa6677b54b06998d56457df1cbbd995dee034173b9c8c0fca535a1ff36df9339b288ea0ad8192f2c309cd84834e2f96aa959ba60b2fe8d09df5c9231dce45d9b7fdac6e02a8d4a9afca955b6dbadc61e572b6803ae06836d9bf2c8424387e9011a3736c43950eabdf1a41651851997fc8652706612b067a9ec20637bbbb490ef011ad1d2c37712a19431b65e3510f1f936d696347d53f3ed05312dd33fc17132c54dbc9b8f57681661e04f9c7a684ea3f6fdba3dba276358be4b37b8464a51e13d2cf76838b148b909d5386c9411695ed31a4ac9dc7e8e39dfad8ea46e32c8b375042ead278137cf61aa4b0dbcab0b28dff233b12a46cf72d940259b19e75b5ec0b746df1dbfb600e72d3a04e4bc9a8e0b766240f2993952ca31b84a295a3818fc48686717144be7b0c1e378a79bc8c7dd71f626f9981de89cdc6068c79dd84517cb24ff83e9b7f32316f6b4b447b15916ab41aed3bb253d81200cae7d443400ebadceb6ca6c1896f77e731cc0a600cd8e39724a9b26c8985e0d7a201f92d47680940d9a33c02f719b8eec6883bf22823f2511804d2196c6ee2e2991cf4f5fb51d959e36bfe4f5246a37bed6cf2d39fa17502888b6f27f54b95cdba65bf86f39f1198d12216d970b0478d63aa15747fc55faf64eddebec88226865397c4eeac8f3bdf711b2899d330f3dda9f631e497fa6600759a0984a59a1c784a8987e3340ba0e76eaff375c644b63be4f39eedd1ef0be4681f5aa3e11acc9b521f4566247804583436edeea196217bfb17d6d7ecafdaf0e9fdbb40cac2dec16926bdc2ff3c6eccb1fbe48b3dcda54640c0bc6ebc1d9f92587a88a92b32a95e574d328583bd997666cce387fb792ce49456382a783c4cd50a00ae1bbfe1e3b3e1528280ae221b943e46782b39083b5111048e47184ca3a2d974ec5efc417e044130d46da6fa1c1ccde3ec30ad785a236ae55e447bb58535465a314c01fcda18026a0aea976ef78f714fd9c6ce6f2a3d76615a8aa3e102b6cdece91207c7a47d72cd48d56d89bf8ca96deae1f9cdb488689c28d2d3e0c9a4c001dc4ce3d803c719c03c9fa205fab5764162163c527f6b4ca52573b588d79822da754f7eee42d10999b977861566a58f3e0de3e97bbacf96a79a0771359b28bc06e4ae5c60362e19664fd6324484b86d71525515b616f00ba420204f1ba432bc5d12e586bad415c2c8b6d5873b15150469b34613c14f649dbad1ca8cee14843b624ec0130872e0317ccb114c1c179b4603d3aa58765cfdd28c728581bbf7969afd4b72f1be5b83ebeb92252dc90c9b56099de17f294d658c0da6c9b4d9641fdcfed0f1c58ce5615bcb865515ff1cf5a32a685df9ffb545df6b18365b8675cad153bf7bc158b67a1573ed77007fecebf3f3dc07c6efe3aaf2a30f21c65267657a7439268a837d8e96694df50906e4a4ed3b4ec54eeeeb30d15d3f540dda37a0f5afa7612094d84b69587817c65637cff9eb50845cbf4fad2f7e2b69542ee44ffe74c0555cb07305151874941e9a329852e75078400c21ee6f658775ce744acc2d872e9d9bf7157f215e81f51e74bfca0f487faea29b3fd11b70f18ad6b90b5145725995fad23113c3fafa0801248f7e41500d1a146d1cb3932558333c7a21f1484e4c21ed1d968f220aae377fb19054bb2fcf6091d23beb4591547698626b819b04ad06869f42983b3d515ee2bce43b085be7c216f6c73c8fe1d02c20f37a212e86fd0fe33c091ee8b0699b10d0b2422db36a98f03a4dbe156939bb552680edaba2540ac58c9bbfd6036720c2c6c1cb71eae8942424be32deee58f0087be97df9774bfc441a5e437d76c411b6eb9ae0ca83761ffb4134b797e39b7f26b1dcfbe0346f63af6d5ce5706bb27931b3c104cf1cb63dc8fa6afea4e0b850e53c872d236285103410463f2ba1c6fe45e0c02bdbbb75de8eb958a609ce5a749962b126dbf21e80a4bc96434f054c79b0af5c523773c0e48c529d92bd69248c72f67ad1b5b13ee0db8f625d3d70fdafd8f1e20815b9737ceff0f93268edc191856b3d69606aab2ecd3006f4e2b778188ae61e265eeb9052ddb518b4cf6e113342c4ed70bd1bbae13dd9087187ac8eefac29dcba4b8bf5426326dfdbde7a8da83883925ec6e0f49c9d9ad1c6b55856316e7364e06c800c348623a954197d9ceb620ac6d12e95e5dd3de87221df560d169290c9439b55c30cf5b61a3f8833465fdd2b09441596dc3773c56b6deed1948f34934adbdaf7b45788f5bf6282de8dea89bf8b519b37034a994e4daac2b4f5def5b25e1be72c1c74ae7b7ef13f26ae78fcc74280e97424ce3446311a47f720113d289da445fc4fccdfc84ce7fd964443e943c7acd0609e349e6acf65082458054a2a589cf82f3b7b09bc632674c009bdf7740298a7b8bf6e5fad9e17f53c98c3b2d843d667c73a2c75d0ff31f0ec64229337f3d712609d8329c50c2639ea6e27e56eda29cfca5c5d8e398547c6ba102224b2cd08afd9e46a0d14a2fee38948e51724ec158b93be06c8bdd39bc2d26e58b5038016dfbcc4439a579b9def8814cafa3b5ec1e54b6f45d83d72ab928415eb6e257d32ca239ef79812445a8851a78c41b84d45fbd30d9694e517709a1faaa6929a64eeb4f1bf9223996ead46ea55df0d927e8bda0010f3ab35a0ccab7efc562429fc2e6e71134a3b1a834161c2cecc30321a62bb05cd30b19c22aeb47f3d1ddd9905a829e74a4626f04e802812333884e015385231923c3d4ae13483c9c910758e7b166995a21447d726b10b71ea43193aef919c24618410919a91b8a20dbb590c4e0ddada46ce400e59b2eb431b3a9ffa6fb564a8c537eb74a86a527d2c3058999f55b1d2de8e838805e67d1aa183b107ce5cff190879c23dd25bb5a94f3031b1422fee79618fed190d8633efd67789a013016a4a24ee8db63ef5270fd969e77045f4bbd4da338e4669aae6422b2ba3c127d4c97c9a5105e7bdbbfab265d8cd92d0dc1f4c70a4518fd12c9f9d89fcef6f76279f207abecde579c179ee03623f9dc386c22f85822db3b602c51f59681c57a332d82a504cfcd42ac12406fd09323ef9ffb1f62025e429ca28880c5a3ccc4040a884ffb28482e8de61999668a42a273065d34f158e99a92e0bcdf4678c0e0684360a2e63aade48af76ea758e42a91abaed8d9610d82cc0d661712915291065cf50daf55233de368379b978102e714bd197c4da5dd637d5ba7ffba7369079dabcbc647c8ea988f600d62aa00e5ef0b4934b72f143bf1c4f4498692a43133cb3ae50a1145f5be64df4b821a649604ea04437d61c3e4aac678ba71b63ee48b87a7c79a706d6281edba9e919a9a3338805cdabd369eb4fec71662703ef2acb40ed20ff7e3caee72d132a66610509d647a37aead53a01c8339cc2a7ade13ecb35f5f9705a59cb76349e82ca0ac99813e67cdccedd48970ecfb788e35e25e7167960694a59ee8533dbb6f4d1d14a3a645bea62bac5f105408c4401dfab8b74ee13372c6996e631948e5d524ca23dd8ab693fe38737b1b693f6db155be0259f01bb9447416b46149f736e2890904c78021cf966eced3e5b9ba0c0dcd92f2f4593134bb7e90019312e7f10a7c49bd6c452dda73b89735a1fcb94399d113d42bccaf0f88f4368b6db7f160dc749cd204c4ea7782e3cb15c16541f9a19f467c5e95881bdb8af2bf13f8d4006308dc31f75a076e37a1be5510d786b8b4ddc3cb64aec139a0e52224ae2dc8b93e891055d20207e79fcb4a859401d33e17f724852c3afa43aef8de0de691228ba259f36e2865ca922a169de62347732d9e0e5aeb346000e9c5aea44e630017a81c28e2b8b067da83ab301f3acc145f3d6ea3f5660830d69d9a6967ac1c363d3e8a8a9ebbb68769a500c4e97d26b2383aec44bbec75943e9933027ccfd13de73ae084cd27d42083e7333e4352c1bd4d304e03d9b28095f6068fe96e23a5e7fb74a765be04e6dd81fbe5fcf02867ff11f932814a885500acc860e2d360c6c55d2ce822528927ce99923604da30f9c1879b5171864be27c1eeaa9ceb2eef5f1fe5acc1572f0c9b342aec47a7e1d8a45e1c5008febd70927fdfb3eb172f387480e81e156bebfb726b0162f7b2f50f585e26c8c2b01c33e421b022ef2dd62efef31fdf38ae7d2ca92681dda705312d188314a96e00cf93eb762a0f4b2f531869614e22d537ba09b47da75049c31a3a55e4ae6b6e98e28d327cf4b1addb2ee650d71c482549197fe362fa3bfa5e88702041df79c633d9d57b444852cbc75b10f0ec716ba388266a375f7e869d7346cf56a7c006f5a61b1b02cc00610e73c1d41ec446d481981c7a8f040b4412a01035ff2065904003f4e4e5e542a38f332e4ac1a62d04e99606d9dc2dcd3cd80c868f498e0def5751dfe18c60ac348e2d4533d9f9730b54106fdee0b2315cdb8a29d685cfcf5753c7bd86eb0269b2ef550e71ff9ccf3f6834f5ddce4af7b5cf0e35fa95c20a4c84eb0a47df2a13f8b1db4703aa7f687a48064ec4ff41e7b2656f9fda0336388ca27986e644e3a9501c1c705a18046d9d32b06514df22b00f88aa24a8e65c8539d1c07f26a88bc13bb1b179d5d1c5228f5789632c9bb3c1bf343ee83249ebf507c8dadca939005e9f598b71f65b25b239613e4fda95e1b4cef9162450f3430031722e6e3c8b425c7cc80255849fabb0e4797798028ff5bd5499e84e90225caae9c367b9c91e8d0c26f26f147f508fe7e7985e2703cdd18dc1c1728b76f8e290139866c56137ec25d1c3ba65beb4041134871bb13bcf6cf2fa3359be1642310a050391ba783da7db0299cf4b266dafe12f16aaa3d85681dbfc4883ffddf258b828dd949f517206c2cd4223650011128a651b2c62ecb0b432e914ffd36dc70a93fd2741b7971ee35e976fea90aae637e437dd6417d39df14b39a62a4bb9a54248204418016e3ba8ebf218a24d9261f946150ca8bbee3cc3ae1bc32525cc7bb53f64a0a20490811cf348d6926cf4d07b64b05aa77c1def4d0becc87ebe17e06b11fd404ef641b41e67128905a6b3fb7a89ca65018282f17af8b437f7757da24a8e86b3f9316de336d6bb78023a72f7401e4b63480694fe107f446a2c89314789f1ae6fcfb90fb59867d59ba8c2363748e67b569f2b280e341c36b434de8ef88c5b043f742505c04af3b34dd2117ad18489d1949b5cbe19fc850217363132957b40f58873dfc4e738a64df61110c98a3c7bc58bcb4a57c344e15a11b1812fa9d3eaa1669c3c912c64206009a22feeebbd469c1f54e0f9c4e17f0e12928dee6149551666e7b4d7a90f0f94622bed5746674135e7fc2f798262e89dc7712817ee100be80020d2ff552f4d7b5704caf9d0d029bb0a4dcea84324513fea6745ed4114174401644c0631ba2d3425ab64fc2d547bcd07ba1cc5aba37e5d6bcdc94f1486fcbbdfebcb90db4396c1dfe583572ae78fc8fe97a1285c3f6da0025f025cc2bf4e5a5e9278d514070fa70f1e7f0a7d30045ee601249d664c6a9ebbe18c1ab3e8b87017cdc3eefec742eef5bd31057bb7ef3d2c811aafbb800a16939d969ca55525d24c9efc835ec2c44ec967f2ed8479dabd981324a2fec4b7c8c06d7e59064721ab75cd587ea91ac6de29049a2b14172229ed60047096c1ac14b9b41f518df12005a342abc05edc5e340dc5d8f15d533cdb9dbacc65642124e573b8a2c64b09c9327d9326bee71dd6e8ca4ee8ee2000a81feb7d2f267dfdf29afa607c3772033ad437a76cca791c980b435629483384f1824aa5e8cc834da8a828f839d593eb428f30364f06aa782712905ea8fa56cd70b40301f1a7665f1a6d931e91a2b2a84fb74834ca6272ca5355d8d4a5b491a866fa1b5adc0a58463995c430cfd49f826c28d8c126dcc28a6a035a849e60329ffcaacd3c41cf0d437e1aca77c473f2e230e81f7ddc3a9a159eb05213c86146d70db9d96a5508413488572004604b54b6df93343895648270955cd53430a3e31c9cd9ba21240eabe0007f8b0fb0f30bb6b16ba7e61f93516bfb051325a7aea8d701f68b89d6e0bfa6e24e16e7b49e58f402902ff8efc956438cfbc71d6fbfe24a40857504808e729449bb6735d2cfacbeb6fa3199f0b4e454dd3d19e9342d2c999a7ed2aa93d63f71000df333d88ee2f454127e4897ef9abc48d7a80c46020f5bdf8713ca1d13a1a3a8ad9f1953f1618a46cb1fb07bc6ef3598f72fbe92f17492c9fa3befc4d360dec6b5325a3ac4b0c30f2c2aef0dabc5be71ed27af25c3697b7715981d4c716697a603824f7ee1fff0edadbf23d05ed19d4e33ef96c473a78ffaf80ffcb9f4c43a70391629d2e989ce036f5b2baf62a790d3b59277d9e422a5ec2ae6015d493a0f6ba3b36a0c92327a6d219a39f9893611f387dc9f6a5871f3e144017324c3983ca98030119360c81cc6573ab1cda0b9c8f73c74e8e50e6f7758cb52f4532b9a9889e4b7f09547996d7b43a03a6e0b4ebb2c60f290557cc1005350bbd0681deb4e215526c91811b96f5da556a66cb4834761207640567711e2a937febd7141b1e2283d58195ca3bd8930f1f6f6e0180d7735f7cb13cb8c66ac369800a7fcfaa8e72b0f92e20eec9d10480cb5cbc3c5d245080d54230ccc7ce18fc882b7f7349c4bf9ee99793cb13ff90ae7590cee2f46d713d2390cf73303fb3b34db922aa63abfb419cecda4bb3df6cb21708c5187f9c8477234fe329d8e6b8f45346caf5111aa14daa41daeb60018d7e9487dd89e6a6201c081173657df02894d859dcb05705f3507d1637efd624a3d1d1a5b6590c7052e5af5ea1d9857947fe72012b874aa602cfd46a34fd1bc7be79f193fa2b32417ebfacf298db6c024445c0656092bf3e9d28ef007eecb8fab7c7695b52535dedf632a0bef1f0b2b7623e1a42c4bf90a2516b58a31aff4d07183715fb9206ce53aecef85613d64168db5fca6de669ea370910dd87dbd710a465c8a59f01df0fdbbc35ac7bb3512f9bfb56e2c1f181d7472bcde5627b9e954abee19f75067e6495a5294d0345d49b1addafecd048cfa3d6a10a0e6d1c7e43f3c84d997295367c3d7f00460f9cc28c1c63aa6df3d0b361d885f26c91003d9a52597191367aafa54539ac59ddfea2ee8ea7e8d43abf61c697e91b1da66cecf793c05f780b78205bec6a88ddb0027246806a6929304984bcf3ed323afeb282a343131f9363fc8d5df693aeeb20cdba0b492a0bb901656eeb19c84de1e3f36f5140150dd9fa959f86c28f1f758166a7cfc246f6144f3b692ef17dfc990eb52e676349cebc901123100171090be0119c1f87210b877d179f4e2ef6c1292d14c655e1cb9246020c1ed65ede62173a39a1283419e1b884eb3b3bd76880f23e9e57a6a9a0651f046535ec6a960a8b3b795c755ec9d3f873c744c33342da46c6569bdb4e646cd300149978acc3c6399e6724fe499909ec83d8f70c8cc7404045b9a7e8e7ea01b701d8e2fbaac48c0cd5ddaedf24f77aa4de4bc0e54d920d5c779931f18ff6004f595f7caafc7f58a2dd304b31460d73bec8c2f4528dc6038f670f7271df23fec58afab4dfb9d9d11f8fea25fa76c730446dda74a9453dc5e09b148cb25ccba8d73b7a072dc7b7d64cd3d291bab2881ce29b10dcb78f1478e90ba6a40bbe9fac3648745eaff3883d5c5b0924efb94a8472a3cf72296e74cd1d875d2e29270d17f73578fa32ff4d20154907e9bd7444f8f012fbf096fda55142e3c53b8bc316a58c74f00089820c64f38e8d763c82e649bd5d23687ec6e4a2396f9e706c7c70f8af54dfd88c9ae0c1583560022984aca3535caeb73b86ffb1b3852f72935070cdeeb962d3109e5b6dfb530cc1e24eefb28bc1278d488193a65a5e37395999e0120519cd86a5bc36ed9cefeacc19f2a2bfd57e54eabe741750cd076e827ff657e1a1077faadbbc4bc52733a20455e8a638428546333de07b8d3aacfeef561a50ae95c9a1ca81582cdb8e60f1b86678dfa86e549565783a24783ba7832577918579428abbd01b365470125e5b7d0a5a4d04a2cc2a17fcdad0cd4777ccfa16af749a74bc7349beeeb97e30a1cd6a3acaf820d44c1f4de2d609105961641d6316a0371331254014287ab9e4321c0b3cc8939cb70588de74cabeacfed8ae3e79f9902b7646d3d8e001b6ec56e70b1aec3943ab684a7b8a4e900f25fee5306666a331f5a88e7ad302adf0d5a0f489151d141f515830c36d0ff4362e1d9db3674c0d9497398a140a4f3a6f1e1d7b0f1bb7a5dd7ffaed658fda28f7c72eba91921c2db274ea9235c401c707a0b927d2f0758bbb602016b33e42d40a3b5638f62f9f8c3d4542f68fed0c4a402ae2c99058a4f0cb65cd7f8ec2e514d461dcadc6c01b416180b174c266867154b71f8650167b6a9b554d21a2fb43a7a24168202057ff11597f8c2028826c23f4e0c4212c71b07b490da67355f12aa4c072f1b7e8d47afd7369e59f57b4786043b48b5ca928ed65e15e37f5a32d5a04f290319d3a7f11c9ca822ff8b5c49360291e6d24a7673114874473bf6f394e61aee89f80d739248ccca93a88210062f460d77eac19591884193a3b820832bbaf139e1c62de52f9f46a163ac1a79314b251de128dc86e92d73194ab916f65cab888c27c422888706ab304a740deee4d0ca979f20db0d81272440ed3ffcf09568acc505393b428bf4b014e2947cd229191e0dbfef89d1a5c80313a595d8ef0e97e2062e79e32f1b668a2aa8f1bc3f42d7f4587971712bc7f18ba03ef26cb649bedc0bd26c866b4f39390cd338deb3dbe67f8bb1c37e603d896eee949fb81f9f4e7c2faca65998f2bbea57eee10c5c89ad1dd1fc812486a38367e06fd145e1c90a53bedfb7aca21f734f5e34847898d3ed7962da41ff9650883ca111a661e8c08fb540505176b9fc6e06cc9e8d3095149b35f00c58bf67e907006cdb4bac671dfaf5ef81baf6b7c44aad56b4bac69569abd4b6a8aee5070415485160a67b113fb0f283b50412ee273a5e177cd2c48c6e915ed1d7e9fa5dca785e5241dfd0d21b5d03da942a0772bedb6d802d21a6223622368b7cc1836bf03b21614cdcc7fc57e3ca5f261d955c57178e77d73a1ace8a7365ee9d389108419d9aebde8e8a17db80513080beef24ea64ba924c42a11e20790a41c831df0cf303a47e890ec7984da1aee3bf5c6847079bc1a20b2d0035ab023aa68ee615951c50ebd22fb9e5f840d1898d5e84df1b7ca0367f2fec0cd80a55f88fafe94dcd10a8336e4dd9938a155028604399158bdb84cd2b3381012c53da1fb614513f046347ba95f2b4ddbc3e23591080f4c9e6d3e04ffeb9925cce7c7fd0a7ded738baff78a73534cccbb78acf7de08eb8139b75ab597fe751485623a59c3c30ae457093a85863b1db29022e207e2833720778d633cd6d70b3399fd50a7e533105a631de99261eedf57345e350c7bef42bee7387d44fbef6431546fa3f927a306719c6d590c7ddfc5b29c5ec6425038217be7e6ba0f76824acea71ed017144032ea27466a89d77979888dd38db630b5c48df1188510e606b70ab524da44e86f3e6f86ffedca6806ab3cfe08694725a07ccaa5283866047eac162f09bae4fad774df5bae0271957dab8fbbd5775f729e41d9231eb1a4917287a7e0fce60b50f757a959b87d7829158737c0614b44c7276c77b43e7d62b3d1373aa9973d421f8df5bb70ea21c50c7abc7e2d980507fbc8a977c576c1c2eafc99be69eb59748dca493cbd7e6982029314a6120b3ca0d88575419b6ed469d34fac7e827aac87aaea071a53f15742534152f6ebe2bd607efeee334ffcb6861a45fdb68c5d05aa9fc58e397b8bb80838fb319c4d6ad5ff1033ddd204a030c7506db6a9b121cd324599b54d6ba0cc84389787b298efe74e1e4632d8d8c1ec34ec5cd2fca0b23da15859f295142d7a7d5126c231f33083a437a44507eee2347bb7b867d3adc74fb8254418380b27a0a8340b85329f51b92d3480f5e11d75a5e560de0f4c81b0cbc4141f0a1130b72c2241f479f4035a599e155b7f66db23df7f837187d2eb56ec6dd4f827f93ee23921916c7a16908171e4ec9e84e81c57a80dd43e4e4a7e512aebbcd232034670a6755396debf1eadea5ebbf2e30535eb6c336df9821bb3da204572fa7f158091f21b84b225b569e5052eb5a32a3a38218cfa168c8ecac90cbb3c461b136ed1e12fe3358b51d4252cb65cbb4c1aae9d92ccf9377dd5827dd83a086f0d51dda44d1cffa412f8eff3ffde50b3626f84ca58c739830f4c6b720bb7028bc1472040b8e551ef06da0bf1e80f116addca7745e1bad1032ff13d019b1f381218f8498034ed2f0a6b6c95bb41dd72b7ac2abae8bf00648ae0dcec7ace766013a2aea355d8ef3b281207284db9312cbf6052b38e2246daf654c9a49399c15c98e6e0bf60fa2dbc4de84146f9923d5f0270c77405a5610daf3407c34f9a14f97076d05fcd903c7a98e38cdecc908c9ce95a664a0453769be00746cfdd296130d087ee8b0f7cc7d7072361cfe177dd7c7f5987d51f88d85e3af8f0e9687c4cf65e2e5c85dfe373e42af58526a8210eccedadbad0f0a9853cdca9ff7f9b89ac0626db407091e525e8cb9283f8f1be774ff55d1890d0db430dfdacd0c70f563fce4933e06467496dad2e60707a2cee91ec45ee0bd8a0cde4c8ad14fbec65e59854bdf59dbf23c075f2a6134d4ae8141f9440ccc1244326066447021ae5693cdbdc97340e2dea0bcd675fdd15a839dc2ca95a498128d550d7717f97bd04c8df30a2c62677c2b223d995371c24ec9a2915f1f31032f3f47c1a30b39e5c2de8180f9b71fa1c7ea8561ff93a53ca2905936c7e0b6446515d5901049d717ebbaaccb3e9b96d913dfcbeb94212e3f608e94b321834046bf366805c50f4ecc0f676887f851520a6fc5932f9a2bb3fe7d953381f6500d0678e6ce5a20bd399876805726621751bfd2f8b4380690dd4c5b10134b2a8446f8d2e6751d5f8f3ba3bf4d78c002a55946bc796499aafe0023857dbb61c1003dd69002c4f661b08c9bc212b63244018aa1cecf59ec56f98adf5632fda61e520d43bcbb1eb9b46f581d96a8bacacf549fc39e767f5d6eeaaf555ebf7f5f84c174f4b4f16df18ac3c9b50363d4af2c0ab69e1a92277d28b1658cbb6570ce72a4943d5505a4d69f44616521ffc9df44cabadab5a71feae8fe36c7c527bad80efdcc8abca22fa8195fb32390248fdff43c0dead2cb35f8922c687836b1f9db493b65eccdb1683bf66b8b744e0a85944036250809991552d6c43d63f5d3f57632892517378d2b2154237b7f8eb4b964eec29b51569711446ed9e1365229442c945ae3f095b5a9fc8a1c8d411e8fb04a8c4834bb20cc8e6a9f14953d2a76668863303abf49019b1fa82a0a5040f91c028fa8e0905aaf758af2a233839a9ee9d3dfdf92225317024a02e6ff4cfdef6a1016355a5fc0fcb4966cd54d099c8881dbe703918b568111bf65fd9ca2e26ee569e67306a43dec494092490f4be0e1ff21c6581ac66c1e1103f3ebf1c7fabfc38ac07ec2033ccb5cbb808d640fd48a1691df013e5498938feade46d9408caa834e84838f2b018049e1417a6e753fda188666b47ac4d389e611bb17b74aeb52198613d4c15284b671f73f60941a76d397e40d8bd2b9914530a101b625081c4ffe65aa4fa8449fd5617b0b9935e09c0dbf73778a43375dd42acf418bf5d4b9218b3a9cf4d7aee380aeb3d254413387648a08dc6cc3c8d4007d821dadc7b717566b1cb34bee4814690b051c9d443b27b12a0bc81ce9e37ae9260ec140e81f7bae5ad4af9ea46b71c87131ec2d23ddd2e986bcb20c16aad12841ec2ffc3734b3977a32110a9d41a37b40f38d140ce4771f95ba38573971f8b14ec6af06c4d1db1fa1ef477231a23bfe26b7e15ec03af5bdd8ac81236e7127641fece20b675a1ae87420c5c4b6e2c033d50e1d075c737a36051c08579c7c7a00f7486936712621771d4a1b4b3877bdc727b7d6bbf29cb16598165fbcc8b361cd3a9f9dc8f50fcc1126f2c5a195ab8baa58f7c37836e13a45fa12922a557f7a5675fda711a369cf4e5b858662863c3e41c2793161698f1f9c3a3c242b56861672b0fd305a54414582c498bb7b54165b0fd84ffd2fa40006f5883f6b4debc391af39d4b8df6ee2648e9f9ad11c8a370019070e651488a746a20fe3b92390fa9267458d546dee82c45bd6899f5210b03af404c8365a65d2e24fddbaf8b66b2cb710c4aaa217bf152b063ec702d47aa5ca5416c9e222b5c49267979f44179680042f6069116db09dd4d23ecb387d170b52378baa172911fe632a774933060cdbcd803a5b0e6a159e065c857eb4f440e342fed76894a3516c47773914e04b4f08d6742188eba8df9f41bc775ccbc5b3c1b207175bec94dd4fc0fdf921bc0ef27dd82b196ef75a5147f02cff28e2b8f50d65f8caff88670f535752b3c69fe8147a2b37a60170997df7426bc621edbdc9b3755cf6eb16bc3b4a1da22c10920b74d36eb347b773960b78397f4431896be8818ed38991842f8de767cdaacf7994011672927d4e98b8f5c4961449e93f6b23d4a86761b8d897ae0afa534ee3b73dd836a6bebc1f30a75ffaa6d3434dba95079d38e2a882df8e0509076c38ecd544084a8066b08782acab4215568039a765808244ff1d8cfcd0d680e6dfcd5c76d83d06ca09055b41cb07fa4d7e63c0b0d33e8f0bc666336de3d8dfad14e6603c1f9414039a01df21e3ba5b21d241a6665be9ab6188031b62c60db722713b0ebed4d62281b097188ad2e6c6cf00eba0abd98a4258f60f229f2353ddcc00bbef2b2eb6d69b64c80aa0511ab34feac752cd4af0b5447c099c65fc243893c560d2bb2202e8c18521b86e6633472f6a0af62838c7cc9bb062a624095d0bdc819fe8caca0dcd2b6cfab338f25e9f1e5fdb795f9d37154282fbdf9f7e9e4267d74c1cef9298696eba667ea0312b9f99640d4e1262f20fe579c0dd4c633d593f0ecd80a63991d7fd3cd52a18efef7da29940d33eb75d23556e07d9dc32f7e1abce68541f9dbf61f635edca8abfa9b4fed4e5daf01efb6a4589a8cd720f00250b3bd996f576def8a1bbf76e3a75bdef5dd898c23cf27f7200ae36386a4b47b86ef127ca5ec9358b8de513635da090ca4d1de89230799ee4e9ca8d7da78c5681ddac22351bc5dbe1dd484892fefccb90e746a4ac8ac77727c4ad86dff090fcd835ccfa524a07ca8c541cf8801d3acbc23f85f75404b169e546da8bf79428bfc941ee00bb7413453c5c69aa2d4056158ca37824df9e2a56ff8dfe7d817b20cbe7a962e5b45fdb0d33103d77b613c1566e70520b02e0cbb2795824aaa46ae895885a682a2e653c62596729455dccd566d3d4c8f6c45f44747c059f82ee8f0169c274d55a2a091144f759d620aaf8a50c57806f6690de32774382927b2bc357789f628b2ed9d6fd278ebea9dcb80aa6e83c6a3e9802e616767616a3c8b216f1f943a83890d435f5d603d4717d44581fdeddc909d1353ad8690704022b6046b518ab01fe9b708c291e79a5f1e66827afe4bac78100b34498c12546a225d13e45970ff9f7a05fb3327ac5f4fcd217465414adab3d30398ce19dc9afce88f7f4c7fa44a03ddb1aa8a729935cfaf18d11b401e3a6813a2a8465a7744c5b268697eb0e6e59f737b3925bc4bd9edfbd86110ac2b962553d2f30dbf8aa199f27b091627e275a211e748df95cf203220bfaa8d132ce4eedbf8e0321cab4b7c124bc59acf22a72abc87f8da2b54c51aefe7ab26f01ed542fb77cc8824ad97b92b7e695a7d56484422182da0a14d234b7fff99b35feefa8ae2bb060611d86c6b1157e4e5a4d72597e6efed38362a8a5bcfed04ec2b673915c4013b1f67fcaa21b30bf56623b27583e3d907131b172cfe3108902e8963f469bffa666937174713d210cdfb824940502a430958fa694aa421589d4849997a40babb16d87426a1330f8fba3cb4bb3b7dd6f3cbd8b27be545f8e453080c5303fddea3bb09991e4d57df2e06a6bc3fd33dbae12ca3425185d14e7f429ebaa74f26cb1f9098a230f5715a00adf1dbb19c0a03f6ed37507bd280a790ff979de56b7f09d92c4a201a99969688116d1f4da59fc9694551608ee614ac96d043dcc3406b43e8aa11ccfae5d7d828d4ce435ba83a4852194342c8df4a1154d92b5b2362f431a875f19c78f502bf81b39a9814ba5b9b0bb9660a8e311f6cd7eb6a88c94f66027567cc0fc022546873104e5fd9a092b2eafed7ed6a1d392be0a74c9e49c3e024875eaad6368db679cfefe2cbe7e7d9c431486bf188c1fa19c87751a360faa81a29c8892a24835985b35677fddf24c4823634c87a17eaa4a0cbb8585848a86e87ab929c2f0a5bfceaba227f89efb7358777ad5e4707f0ced33813d7af0c587da007d9c314707ec77b7d503461721b09af3de84e58906ef7b3eedaa515bd1d949ecaf44b442d5d3d24af4ccfd430477e76fa48df93a82e1ca6458eb180c621407411d5d23b311c1cb3f6ae6c54ef70c9022027fb902e89d519dc0ef8047da865ef44eb3ef5f28edef032d00ff335c1f5c13500417dc3241104f15f78eeaca25f889a2432d6eded68d0cecaecc85fbcb05fac31b3161915d6ce5aea81fd6edf67880d1f5242438db2836b31cd6a8e0cd9b2016c775b59f9d1748ad9c336885b0fa2703e991c327e8891dfbe69e7e0316f1c4a50e4cbb8828975d9d3922f5f0c2e709acc17e54d8df5da43fc03d8ea85b3d21f4e658cd286223cbe5327bb85054e07219e1c9958d73fc30d43e2d3d0eb5c1e13002854bb8ea4d26fe6d4aaf9bc43d6edf39c82184b3ecbc5448f7a37e7dee8256f89c5b0c16b36cd92c654f64db15bdd4f789f903d1b5c7ed559ed6730768e38d7f81663f8d3592a8ad37fb1975ecb28ea696df022735edecd2bd9c910b4af226aba72d4c6b4587edd6529dd9a5aed3dd67a09967f57ff93a2eeb686fff81d3abd1e2728a9008f907b7a7bd1a6d380812359e546d88ddd2c555cf952200550f4b71dab555d77355c445c3356a38dd2e4e46f764a96a133e05d0d1a2849bf7e0a758b50685dbdf2bc73a4e197f218646a9252b962f183e565781866b7ef78befdd2460f416f67ed1fdfd436a659979ebdca610fa8fac6e5080707967ca547e5c11ce14d762467666d53da5b04d96b381caa502d68f5c9131fe3fa67342d30c5a4b7158a2ba30c3fb2f04d16063e4e92f49d37416552d30d20135e9f60fe6f70fa1a8d2bd4df32f4c859689edcc4ff9839a275d6c6d9af1cf08a0802a7ee3fdaf3441cbe540e8d97f664896a4ce2e32e62f63fd86276fe496b97c3a1d9a09f5c6d11ceea67dbcb4f414ea6000ae1f8c7a2ebb519ffde70eff5c222fb071c2a5a0ea6a08ea3093c4c81600f304915cb79c5c2bd897a2e95765168fdd5b2b03e1d9413971a30b0720bfdce04028121396b3012724ec44bba946c4d05042bd29b4c4b7e7698e7bb6edab64ed16b43b9e7f274496995cd589e3293bec5fc900c4ab5063eaefa3958aa598e65452f9ad1101d1a41eb5f6e8ca75a24b7d30e81acb037aa35e171e663553ac5f91635336f6910533eccc50c10d2986a840ab0bf73ff4b7f1a26743208a0fd533bc84b62ea2ea0499b9ed563bbe0879f54326e7c674d9e34f9266a7ddac647fbd75a6b2523ed6841926ae5f67e8ff6ec11b3772f9679de6a56bc50fa3176c70d3a2b2fa520eb5df6f582cda8001b3973fa8e59eba636c3a67d9e5f76b8b6225b879f82458f39479d32eb287e0d26411a48aca1ad4a047e7078eee34a73e45750a9df336aa5a2eb7a1cb519a911f6cb01cf1fa259de53088e8fa309da9b38eb7af5f52e1aef72ca01bbbb3d61456d7c311207354cf8afd09180eb1329a8107d765acacafbb058935776b9c4182c3c012742c6ce4c44236421980064c05a70d3c99fa8d120e9faaaf09e4128296b8b1af4a5826017d7a9ab3bca211e6eae32b99573b3d4bc010965fc0c787127aaf0fecd657021ac1cbf1f88a90a21ab8d9520e14804249de641d79394e769848bdfa7310c7152e55c28463378aaa2c5e681e7082550c9e260926c3f22eba69f7f950e3b3a4fa359e8e19ba4d96a4c88e50192fa2b7c5ffeb023bdf94d80c7abc469c3f2ac079d5c75b2ea95efaf9e3cf5d942a344dda96632fe3692e47bd6ee37cf4142099abf4220b5a6df6b8a6c8fd75bde141ee10caa207afeab331ffb30a4ac71023dd43e60afb4f81c2fffe36d839a5d5247c71a9acfe369fafc33fa9c6e48076915b7cde81552acaae8877f742d41d65fde7922b3d80cda9f77509aee6c335de43f915276da8488d9b33f231888b4ee8208d0d67abad0d40cc626b99db7d980b30317ab4ebb0bbd59f01280fa57aa4b021d18cde5fce33472d79b86b9b1956b6913553ae5fed26cd9f84f9cda01bab305b0b2a139d3423d68d19595bf6f1c09e12e1ce745624ac7ee18937d5967085cd15ccfb7b0aab5ad4a658c256b891b5db1ab2620bea858a3fbbac0ecf37a464af490073b4b77a2bab2d9fe5b25884c85d5bbb7fc31a5d078c7a35f7b8c8257842195f4d204f30d09adc2883a7e7308df596fcb218342a13738b82b44bd7059aa42026aa4e047472c1b862eae6e22edc7bd24809e8fb4e2ff2f852419553f9442ecc80b8b902c3df8c1dec1014e8487557ea18f8b43c8b04c828997');


--
-- Data for Name: access_review; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_right VALUES
	('01a2217c-1f75-7394-b997-f1b2b7e4508d', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'ministry_officer', '01a2217c-1f67-7110-bbb2-fad74c18b1e8', NULL, 'vecākais eksperts', '2026-10-01 06:03:00+00', NULL, NULL, NULL, NULL),
	('01a2217c-1f7e-7c40-aa1a-48cdab888c9d', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'representative', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', NULL, 'lietvede', '2026-10-01 06:06:00+00', '2027-03-30 06:06:00+00', NULL, NULL, NULL),
	('01a2217c-21d0-79a9-827b-005194f75986', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'administrator', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', NULL, 'administratore', '2026-10-01 06:21:00+00', NULL, '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 06:21:00+00', '01a2217c-1f80-79da-a96d-0b6ae8028330'),
	('01a2217c-21de-7bc2-94b1-fc79100c3041', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'klientu apkalpošanas speciāliste', '2026-10-01 06:27:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:27:00+00', NULL),
	('01a2217c-21ec-7537-b902-cb86ea027364', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'klientu apkalpošanas speciālists', '2026-10-01 06:33:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:33:00+00', NULL),
	('01a2217c-21f7-730f-8ba2-8d8bf1fe002d', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'klientu apkalpošanas speciāliste', '2026-10-01 06:39:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:39:00+00', NULL),
	('01a2217c-2201-712a-b6db-8c7e2aeba51e', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'employee', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6e-7eca-9480-95aab17f78e6', 'klientu apkalpošanas speciāliste', '2026-10-01 06:45:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:45:00+00', NULL),
	('01a2217c-220b-76f3-8452-82de914ed159', '01a2217c-220a-761f-bc4d-b6d67b6d51e2', 'viewer', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'centra vadītāja', '2026-10-01 06:51:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:51:00+00', NULL),
	('01a2217c-2217-7405-b9aa-e886b444024f', '01a2217c-2216-75af-a109-72954bfce88a', 'auditor', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', '01a2217c-1f6a-77bf-96ee-6b1a3af09128', 'iekšējais auditors', '2026-10-01 06:57:00+00', NULL, '01a2217c-21ce-7b9d-840c-994b963b5cbc', '2026-10-01 06:57:00+00', NULL),
	('01a2217c-221c-7053-aeba-d59ced5c2532', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'representative', '01a2217c-1f68-7f85-b516-caf9e05abfa4', NULL, 'lietvede', '2026-10-01 07:00:00+00', '2027-03-30 07:00:00+00', NULL, NULL, NULL),
	('01a2217c-22b4-73c1-a335-34d9dae6a0e3', '01a2217c-22b1-7762-af11-95ec00526c99', 'administrator', '01a2217c-1f68-7f85-b516-caf9e05abfa4', NULL, 'personāla speciāliste', '2026-10-01 07:15:00+00', NULL, '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 07:15:00+00', '01a2217c-221d-7d31-97ff-22f65d460e9c'),
	('01a2217c-22d4-74cf-83f3-1c87779027ff', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'employee', '01a2217c-1f68-7f85-b516-caf9e05abfa4', '01a2217c-1f6f-761f-bb47-8194ed13b4b0', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:21:00+00', NULL, '01a2217c-22b1-7762-af11-95ec00526c99', '2026-10-01 07:21:00+00', NULL),
	('01a2217c-22e3-721f-acd4-2e4aed4d87c3', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'representative', '01a2217c-1ef6-7644-b83a-ff274147bc3b', NULL, 'lietvede', '2026-10-01 07:24:00+00', '2027-03-30 07:24:00+00', NULL, NULL, NULL),
	('01a2217c-2373-784c-83ab-46d63ecac1f3', '01a2217c-2372-747f-a8ff-2283ac38365c', 'administrator', '01a2217c-1ef6-7644-b83a-ff274147bc3b', NULL, 'sistēmu administrators', '2026-10-01 07:39:00+00', NULL, '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '2026-10-01 07:39:00+00', '01a2217c-22e7-75f0-a8a7-093535882992'),
	('01a2217c-2389-7550-b822-fffbf0698418', '01a2217c-2384-769e-a0e8-5f77c9e20d36', 'holder_officer', '01a2217c-1ef6-7644-b83a-ff274147bc3b', NULL, 'vecākā referente', '2026-10-01 07:45:00+00', NULL, '01a2217c-2372-747f-a8ff-2283ac38365c', '2026-10-01 07:45:00+00', NULL);


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
	('01a2217c-1f80-79da-a96d-0b6ae8028330', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217c-21c0-7553-bbfa-54aa88899b8e', false),
	('01a2217c-221d-7d31-97ff-22f65d460e9c', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217c-229f-7c80-badc-f999b324101e', false),
	('01a2217c-22e7-75f0-a8a7-093535882992', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217c-2367-7c67-aed0-8a94172fb2f9', false);


--
-- Data for Name: application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24b4-73f4-b92c-42275a0f4848', '01a2217c-2475-714e-8472-57fb0d09e81a', '01a2217c-24a2-789c-b2ff-ec19414ad927', '01a2217c-1f2d-73b4-9595-7d34a2b48554', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '01a2217c-248e-703d-a185-65e7fe71c102', '01a2217c-248d-7da0-bc73-4da9b3562eb1', 'confirmed', 'DEMO-945158625', 'eid_card', '2026-11-04 07:43:00+00', '2026-11-04 07:43:00+00', '2026-11-04 07:44:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '2026-11-04 07:24:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24f9-7fa5-8d2c-5e9652ba9d41', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', '01a2217c-24de-79bf-8043-7a7e94773286', '01a2217c-1f52-73cc-8224-2745c0cfad5b', '01a2217c-1f53-79c8-9601-b925b633d70e', '01a2217c-24ce-748d-870d-2e4d5ff171ea', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', 'confirmed', 'DEMO-272431381', 'eid_card', '2026-11-09 10:43:00+00', '2026-11-09 10:43:00+00', '2026-11-09 10:44:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '2026-11-09 10:24:00+00'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2532-77fe-92e8-a862d4299572', '01a2217c-250f-7940-8678-0e8a911d481f', '01a2217c-2527-7fff-ab84-a4712e016fe7', '01a2217c-1f3d-7595-9bc1-8db53fddbd0b', '01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f', '01a2217c-2520-75e3-9aa8-167de5e9f86a', '01a2217c-251f-7550-9177-bdfa860cc0bc', 'confirmed', 'DEMO-929854153', 'eid_card', '2026-11-10 07:58:00+00', '2026-11-10 07:58:00+00', '2026-11-10 07:59:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '2026-11-10 07:39:00+00'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2552-79a0-bd85-c3e346154523', '01a2217c-2537-732d-b135-47d5e5670fa6', '01a2217c-2547-77dd-9b23-2f1e764a8b08', '01a2217c-1f4c-7d00-a357-163f6ed07f27', '01a2217c-1f4d-73ce-8aaf-ced3525e7b4a', '01a2217c-253f-7752-b54d-a2e48ae2eb82', '01a2217c-253e-7067-9703-fe9c54073e9e', 'confirmed', 'DEMO-168367608', 'eid_card', '2026-11-11 08:33:00+00', '2026-11-11 08:33:00+00', '2026-11-11 08:34:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', '2026-11-11 08:14:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-257f-7ebf-935d-f69f56601f2d', '01a2217c-255d-70e9-a220-03fe5459d88b', '01a2217c-2571-78b0-acce-740f8faf64e9', '01a2217c-1f36-78e1-b00b-e6ef8a22c00e', '01a2217c-1f38-77f5-ad45-5e34c5b6f2e8', '01a2217c-2566-7753-ad8f-e27041840b31', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 'confirmed', 'DEMO-648229618', 'eid_card', '2026-11-12 09:03:00+00', '2026-11-12 09:03:00+00', '2026-11-12 09:04:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '2026-11-12 08:44:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25ab-78bf-a06e-9f446e12f855', '01a2217c-2584-71b2-a2bc-c163f68dce2d', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', '01a2217c-1f5d-7508-97de-467773a6d7d8', '01a2217c-1f5e-7f14-b9df-165f34c5a853', '01a2217c-258a-703f-b1e6-8e450fac3df1', '01a2217c-2589-71c6-a23a-ab0d55e9f383', 'confirmed', 'DEMO-803863989', 'eid_card', '2026-11-13 10:18:00+00', '2026-11-13 10:18:00+00', '2026-11-13 10:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '2026-11-13 09:59:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25ef-7489-a632-50f305d6ba9b', '01a2217c-25cc-7384-aaf2-26e1bade291f', '01a2217c-25e1-7481-add8-500623aac998', '01a2217c-1f4f-7c9f-afd3-20df1753d911', '01a2217c-1f4f-7fc8-874f-9d6399d0e821', '01a2217c-25d8-7da1-86f6-9fcfcbb368dc', '01a2217c-25d7-78c6-a4c3-87130f720809', 'confirmed', 'DEMO-371362520', 'eid_card', '2026-11-17 11:29:00+00', '2026-11-17 11:29:00+00', '2026-11-17 11:30:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '2026-11-17 11:10:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2635-7d85-982c-cfab460e5116', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-262a-7d7d-add3-7fb279b9c352', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-25ba-77a8-9a93-cd910677a1d2', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 'confirmed', 'DEMO-588348244', 'eid_card', '2026-11-23 07:26:00+00', '2026-11-23 07:26:00+00', '2026-11-23 07:27:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '2026-11-23 07:07:00+00'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2666-772c-a9c8-191f25a88615', '01a2217c-263a-7d14-b531-a5f600ca5875', '01a2217c-2654-7cec-824a-b666be168993', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-2645-7a2a-9830-e54df4f14e4c', '01a2217c-2644-74a2-86fc-a9b8f326de34', 'confirmed', 'DEMO-947435404', 'eid_card', '2026-11-24 09:53:00+00', '2026-11-24 09:53:00+00', '2026-11-24 09:54:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '2026-11-24 09:34:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2698-758c-952e-8df706811ba4', '01a2217c-2681-74f9-b093-3310757baef3', '01a2217c-268f-7408-9c3f-ff00d83ee3f4', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-2689-70b1-aa8b-79040e0fc92d', '01a2217c-2688-7572-80cd-6185cdc460fc', 'confirmed', 'DEMO-599751223', 'eid_card', '2026-11-25 09:33:00+00', '2026-11-25 09:33:00+00', '2026-11-25 09:34:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '2026-11-25 09:14:00+00'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26c5-7412-832b-73e442c0156d', '01a2217c-26a4-7e9e-b397-f71a5424d728', '01a2217c-26b5-74a6-8374-7f579aa601a5', '01a2217c-1f2d-73b4-9595-7d34a2b48554', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '01a2217c-26ac-7588-b667-3591599bd827', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', 'confirmed', 'DEMO-257709664', 'eid_card', '2026-11-26 11:28:00+00', '2026-11-26 11:28:00+00', '2026-11-26 11:29:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', '2026-11-26 11:09:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-272a-7718-b8c4-0287ee0892e3', '01a2217c-270b-723d-bb00-81a8ca493991', '01a2217c-2717-792c-a447-7532ce140738', '01a2217c-1f52-73cc-8224-2745c0cfad5b', '01a2217c-1f53-79c8-9601-b925b633d70e', '01a2217c-2710-76d5-810d-aad785f41a03', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', 'confirmed', 'DEMO-827265820', 'eid_card', '2026-11-28 09:06:00+00', '2026-11-28 09:06:00+00', '2026-11-28 09:07:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '2026-11-28 08:47:32.05462+00');


--
-- Data for Name: archive_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.archive_file VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '2019-03-01', '1-14', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '2019-03-01', '1-15', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '2019-03-01', '05-03/2', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL);


--
-- Data for Name: archive_scan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	('00000000-0000-0000-0000-000000000000', 1, '2026-10-01 06:00:00+00', NULL, 'e-service.withdraw', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "e-service.withdraw", "point": "17.3, 20.13", "things": {"eService": "01a2217c-1f61-76b4-b5b1-ef62b0573558"}}', '\xc8393b325caab093ab5ee2a217a9c91bb8113259a4586d8a28dba1da1742d766'),
	('00000000-0000-0000-0000-000000000000', 2, '2026-10-01 06:00:00+00', NULL, 'catalogue.import', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "catalogue.import", "point": "17.3, 20.13"}', '\x41ceab19fea5a610c7f191caed4a7d8d0744333788733606192746d10f4ce55a'),
	('00000000-0000-0000-0000-000000000000', 3, '2026-10-01 06:03:00+00', NULL, 'right.enter', '22', false, NULL, '{"at": "2026-10-01T06:03:00Z", "act": "right.enter", "point": "22", "things": {"right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "staff": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc"}}', '\xc1d555ad4d8c7f1cd0d9ed4554b45c0edbeb8bcef70af463ee7fe16602415595'),
	('00000000-0000-0000-0000-000000000000', 4, '2026-10-01 06:06:00+00', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T06:06:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217c-1f7e-7c40-aa1a-48cdab888c9d", "person": "01a2217c-1f7a-7144-ae00-f4834b87395d", "things": {"right": "01a2217c-1f7e-7c40-aa1a-48cdab888c9d", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\x9fa8ae2c60eeb3c20f7581f45044ba9f91a100d43cabb95b2052497541affe26'),
	('00000000-0000-0000-0000-000000000000', 5, '2026-10-01 06:09:00+00', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T06:09:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217c-1f7e-7c40-aa1a-48cdab888c9d", "person": "01a2217c-1f7a-7144-ae00-f4834b87395d", "things": {"channel": "system", "request": "01a2217c-1f80-79da-a96d-0b6ae8028330", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\xbdf5a675053e28aa55dcad70a6bbaab6cdeec582ecadb340d11491236bd3a166'),
	('00000000-0000-0000-0000-000000000000', 6, '2026-10-01 06:12:00+00', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217c-1f7e-7c40-aa1a-48cdab888c9d", "person": "01a2217c-1f7a-7144-ae00-f4834b87395d", "things": {"request": "01a2217c-1f80-79da-a96d-0b6ae8028330"}}', '\x3f7d971e90a977f0f25bb4296417e5415a428a0a6788b8adc439693cae0c36d4'),
	('00000000-0000-0000-0000-000000000000', 7, '2026-10-01 06:12:00+00', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217c-1f7e-7c40-aa1a-48cdab888c9d", "person": "01a2217c-1f7a-7144-ae00-f4834b87395d", "things": {"kind": "grant", "rows": "1", "sha256": "a65acde7733f906a3306379328f4a3d246c466afe1d69761a09ed17899262c2f", "request": "01a2217c-1f80-79da-a96d-0b6ae8028330"}}', '\x00a5899e33d138a6c8748054ae2ebf494abccda47b31bdcc6eefff62fc102fbc'),
	('00000000-0000-0000-0000-000000000000', 8, '2026-10-01 06:12:00+00', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'access-request.view-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.view-form", "role": "representative", "point": "22", "right": "01a2217c-1f7e-7c40-aa1a-48cdab888c9d", "person": "01a2217c-1f7a-7144-ae00-f4834b87395d", "things": {"request": "01a2217c-1f80-79da-a96d-0b6ae8028330"}}', '\x09fbff3a081c9500e474d69dc633c4d3450cbf994c09d888d910f61f14eed091'),
	('00000000-0000-0000-0000-000000000000', 9, '2026-10-01 06:15:00+00', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T06:15:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217c-1f7e-7c40-aa1a-48cdab888c9d", "person": "01a2217c-1f7a-7144-ae00-f4834b87395d", "things": {"reason": "in-order", "sha256": "55e0cb1bf757cdf75fed98d38a39d2475f998c22cc4e2d8da973fc962367df32", "request": "01a2217c-1f80-79da-a96d-0b6ae8028330", "sending": "01a2217c-219b-783f-bb86-ed09e0cba2ce", "verdict": "in_order"}}', '\xf2e2ac1b68ecc02f2fdc7395e5f5c4e39708581664190767921d040e7132a437'),
	('00000000-0000-0000-0000-000000000000', 10, '2026-10-01 06:18:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'access-request.view-to-decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.view-to-decide", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"request": "01a2217c-1f80-79da-a96d-0b6ae8028330"}}', '\xaf8a047ee1310d1f2eda20deace99fd07154476071275fe7554b1cae9837521e'),
	('00000000-0000-0000-0000-000000000000', 11, '2026-10-01 06:18:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"basis": "01a2217c-1f80-79da-a96d-0b6ae8028330", "invitation": "01a2217c-21c0-7553-bbfa-54aa88899b8e", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\x797b69ad98f2211c4fca6f0ebb5520e94b420d22a4a60af2a092b1ca6e69fe7c'),
	('00000000-0000-0000-0000-000000000000', 12, '2026-10-01 06:18:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"of": "1", "report": "01a2217c-219f-7ce1-8b31-527876bbbd49", "request": "01a2217c-1f80-79da-a96d-0b6ae8028330", "approved": "1"}}', '\x67886936e1e1f277edd64d6daccc2d6f091da97a37a8b7bddfa00d85f4defb3e'),
	('00000000-0000-0000-0000-000000000000', 13, '2026-10-01 06:21:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T06:21:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217c-21ce-7b9d-840c-994b963b5cbc", "things": {"right": "01a2217c-21d0-79a9-827b-005194f75986", "invitation": "01a2217c-21c0-7553-bbfa-54aa88899b8e"}}', '\x0d871713c1e513a62c2cc01083ab358001e44c9501f20575719f62c9262afee5'),
	('00000000-0000-0000-0000-000000000000', 14, '2026-10-01 06:24:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:24:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-21d0-79a9-827b-005194f75986", "person": "01a2217c-21ce-7b9d-840c-994b963b5cbc", "things": {"role": "employee", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "invitation": "01a2217c-21d6-7c62-af02-681a7244a711", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\x7cd2f69d5fde6d29548cf4066eabbd37c6329fc5ef74a06c94c102552a571ee4'),
	('00000000-0000-0000-0000-000000000000', 15, '2026-10-01 06:27:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:27:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "invitation": "01a2217c-21d6-7c62-af02-681a7244a711"}}', '\xd4224061f497a496901f4cda87fd8c1ecb137978bb407c0d6c7d6c5b8654e021'),
	('00000000-0000-0000-0000-000000000000', 16, '2026-10-01 06:30:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:30:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-21d0-79a9-827b-005194f75986", "person": "01a2217c-21ce-7b9d-840c-994b963b5cbc", "things": {"role": "employee", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "invitation": "01a2217c-21e3-7409-966f-7156f038fb82", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\x13a4078699d41f1b87896815a35cd34c38bec1ee8f8705b5b42114df79627996'),
	('00000000-0000-0000-0000-000000000000', 17, '2026-10-01 06:33:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:33:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"right": "01a2217c-21ec-7537-b902-cb86ea027364", "invitation": "01a2217c-21e3-7409-966f-7156f038fb82"}}', '\xad35823a355e0850b984e57c902ee08b756367df95fa637939954e68abbeac6b'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 6, '2026-11-10 07:51:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-10T07:51:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"document": "01a2217c-2527-7fff-ab84-a4712e016fe7"}}', '\x5c5c5ebe94c6339feb572d703cab81fdb3258dd72edaff1d4e1c66be6c52e3b3'),
	('00000000-0000-0000-0000-000000000000', 18, '2026-10-01 06:36:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:36:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-21d0-79a9-827b-005194f75986", "person": "01a2217c-21ce-7b9d-840c-994b963b5cbc", "things": {"role": "employee", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "invitation": "01a2217c-21f0-7357-8602-bf86dcc3c4c9", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\x638bd10422980ae148c0bee9d17cdbddbc4e813d06212b4fb0b02c7d49007432'),
	('00000000-0000-0000-0000-000000000000', 19, '2026-10-01 06:39:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:39:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"right": "01a2217c-21f7-730f-8ba2-8d8bf1fe002d", "invitation": "01a2217c-21f0-7357-8602-bf86dcc3c4c9"}}', '\xd0b33ea170fd706feb4ddbad87ca613ff1300dd52f929f7322e82e62d108af75'),
	('00000000-0000-0000-0000-000000000000', 20, '2026-10-01 06:42:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-21d0-79a9-827b-005194f75986", "person": "01a2217c-21ce-7b9d-840c-994b963b5cbc", "things": {"role": "employee", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "invitation": "01a2217c-21fb-77c6-a80b-b11f08ade943", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\xa84ba038820a8b8cd9ae360b9ed621ed7300d8e1a303f3b1b20860d10bd587d3'),
	('00000000-0000-0000-0000-000000000000', 21, '2026-10-01 06:45:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "invitation": "01a2217c-21fb-77c6-a80b-b11f08ade943"}}', '\x8f452744f836def8dcaf1b9aa0b7fd515ff081e1e43e19bc78d21be2b01d1c17'),
	('00000000-0000-0000-0000-000000000000', 22, '2026-10-01 06:48:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:48:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-21d0-79a9-827b-005194f75986", "person": "01a2217c-21ce-7b9d-840c-994b963b5cbc", "things": {"role": "viewer", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "invitation": "01a2217c-2205-7b0d-b595-818225b71645", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\x679f2e39936e00e4c457a895e2f021d5060e1a92cd64181463bb949a6c2b2409'),
	('00000000-0000-0000-0000-000000000000', 23, '2026-10-01 06:51:00+00', '01a2217c-220a-761f-bc4d-b6d67b6d51e2', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:51:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-220a-761f-bc4d-b6d67b6d51e2", "things": {"right": "01a2217c-220b-76f3-8452-82de914ed159", "invitation": "01a2217c-2205-7b0d-b595-818225b71645"}}', '\xdc0c0cb5d4a2f0e92a38e0316dab2c1d63e7dd7289576957f3e0593df8078fd0'),
	('00000000-0000-0000-0000-000000000000', 24, '2026-10-01 06:54:00+00', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:54:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-21d0-79a9-827b-005194f75986", "person": "01a2217c-21ce-7b9d-840c-994b963b5cbc", "things": {"role": "auditor", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "invitation": "01a2217c-2210-7623-a496-4e90cec14175", "organisation": "01a2217c-1f68-707b-8d55-8b0e4fc0ec20"}}', '\x05725680c30edb1859ddd1e02b19a79bfffca0970ee5715b8a79988205ca87de'),
	('00000000-0000-0000-0000-000000000000', 25, '2026-10-01 06:57:00+00', '01a2217c-2216-75af-a109-72954bfce88a', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:57:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-2216-75af-a109-72954bfce88a", "things": {"right": "01a2217c-2217-7405-b9aa-e886b444024f", "invitation": "01a2217c-2210-7623-a496-4e90cec14175"}}', '\x476605cd73dc22ba179d9aa164953e2582955a9017cd02850a92a2b897094e43'),
	('00000000-0000-0000-0000-000000000000', 26, '2026-10-01 07:00:00+00', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:00:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217c-221c-7053-aeba-d59ced5c2532", "person": "01a2217c-221a-7f13-ad3b-9d5e1b123039", "things": {"right": "01a2217c-221c-7053-aeba-d59ced5c2532", "organisation": "01a2217c-1f68-7f85-b516-caf9e05abfa4"}}', '\x3ff9c85bb30d2fbb2f6a8381be5a57c9c19a7cf4c9482976794fa852ed407a0b'),
	('00000000-0000-0000-0000-000000000000', 27, '2026-10-01 07:03:00+00', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:03:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217c-221c-7053-aeba-d59ced5c2532", "person": "01a2217c-221a-7f13-ad3b-9d5e1b123039", "things": {"channel": "system", "request": "01a2217c-221d-7d31-97ff-22f65d460e9c", "organisation": "01a2217c-1f68-7f85-b516-caf9e05abfa4"}}', '\x3ac31b585a6bdae20574f09ccf5104592dabe7b540fa3d8c6bae3dd2bb3dca98'),
	('00000000-0000-0000-0000-000000000000', 28, '2026-10-01 07:06:00+00', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217c-221c-7053-aeba-d59ced5c2532", "person": "01a2217c-221a-7f13-ad3b-9d5e1b123039", "things": {"request": "01a2217c-221d-7d31-97ff-22f65d460e9c"}}', '\xe16ddda75e141c1507c4191212e0f1c9741482dcde757ad79adeb16576c88b6f'),
	('00000000-0000-0000-0000-000000000000', 29, '2026-10-01 07:06:00+00', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217c-221c-7053-aeba-d59ced5c2532", "person": "01a2217c-221a-7f13-ad3b-9d5e1b123039", "things": {"kind": "grant", "rows": "1", "sha256": "ace675bfbebfea28764038e88a5d82dfa64e0171cb316fe728907fe7f7c8eb4e", "request": "01a2217c-221d-7d31-97ff-22f65d460e9c"}}', '\x94d9490a7bb485ab9f0c0a2acf7f6cdab41f8f8aa4dd05c5c7af0e203f7af6d5'),
	('00000000-0000-0000-0000-000000000000', 30, '2026-10-01 07:06:00+00', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'access-request.view-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.view-form", "role": "representative", "point": "22", "right": "01a2217c-221c-7053-aeba-d59ced5c2532", "person": "01a2217c-221a-7f13-ad3b-9d5e1b123039", "things": {"request": "01a2217c-221d-7d31-97ff-22f65d460e9c"}}', '\x9af3db8a8b48937de25133e39021f8d19caf42760c4faa01e6d6216419c57985'),
	('00000000-0000-0000-0000-000000000000', 31, '2026-10-01 07:09:00+00', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:09:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217c-221c-7053-aeba-d59ced5c2532", "person": "01a2217c-221a-7f13-ad3b-9d5e1b123039", "things": {"reason": "in-order", "sha256": "ba1cb20724d82bb9cbeb9a82897b8fe4037892713c1e31bc576750e8edbaab7b", "request": "01a2217c-221d-7d31-97ff-22f65d460e9c", "sending": "01a2217c-225f-708f-8376-55e5abbdafc5", "verdict": "in_order"}}', '\x3976f393c24cf4dfe4b124b23ad7115a2dc58b9de1fb383b8003a3cc480aef38'),
	('00000000-0000-0000-0000-000000000000', 32, '2026-10-01 07:12:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'access-request.view-to-decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.view-to-decide", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"request": "01a2217c-221d-7d31-97ff-22f65d460e9c"}}', '\xa9c3b1287045e006c82eacdd54001cf877b5db0265b77a1a9a43c6b60f0c7a8a'),
	('00000000-0000-0000-0000-000000000000', 33, '2026-10-01 07:12:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"basis": "01a2217c-221d-7d31-97ff-22f65d460e9c", "invitation": "01a2217c-229f-7c80-badc-f999b324101e", "organisation": "01a2217c-1f68-7f85-b516-caf9e05abfa4"}}', '\x93e8b535213925c4796925674f6af54f144203872bb6f7e6682ad0bbde5ff239'),
	('00000000-0000-0000-0000-000000000000', 34, '2026-10-01 07:12:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"of": "1", "report": "01a2217c-2264-72fa-a0f4-95de23e41365", "request": "01a2217c-221d-7d31-97ff-22f65d460e9c", "approved": "1"}}', '\x3752fcd552f8a50356d44ceb8addaafd74b02012a25abfe9ae8fecdca00caa91'),
	('00000000-0000-0000-0000-000000000000', 35, '2026-10-01 07:15:00+00', '01a2217c-22b1-7762-af11-95ec00526c99', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:15:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217c-22b1-7762-af11-95ec00526c99", "things": {"right": "01a2217c-22b4-73c1-a335-34d9dae6a0e3", "invitation": "01a2217c-229f-7c80-badc-f999b324101e"}}', '\x4aa16278ae8fce98c36454dcdd9c73562603b3e27a41999c622e1023df02ef94'),
	('00000000-0000-0000-0000-000000000000', 36, '2026-10-01 07:18:00+00', '01a2217c-22b1-7762-af11-95ec00526c99', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:18:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-22b4-73c1-a335-34d9dae6a0e3", "person": "01a2217c-22b1-7762-af11-95ec00526c99", "things": {"role": "employee", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "invitation": "01a2217c-22c0-7196-b471-79f4cad3d00a", "organisation": "01a2217c-1f68-7f85-b516-caf9e05abfa4"}}', '\x6740cd85d8326e354670bcb5b5c7882e9f27e76f2541cf823a263ceb24a5c97c'),
	('00000000-0000-0000-0000-000000000000', 37, '2026-10-01 07:21:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:21:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "invitation": "01a2217c-22c0-7196-b471-79f4cad3d00a"}}', '\x3c36bf9935a17751665a4bbf9d50cbf0937facf4235412717f5672dd5c4f490b'),
	('00000000-0000-0000-0000-000000000000', 38, '2026-10-01 07:24:00+00', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:24:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217c-22e3-721f-acd4-2e4aed4d87c3", "person": "01a2217c-22de-7cee-883f-5dcbc8cb332b", "things": {"right": "01a2217c-22e3-721f-acd4-2e4aed4d87c3", "organisation": "01a2217c-1ef6-7644-b83a-ff274147bc3b"}}', '\xfebd6368651afc5cd5e0ca05612b250e4352ac12fcac9977e6394383092c3148'),
	('00000000-0000-0000-0000-000000000000', 39, '2026-10-01 07:27:00+00', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:27:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217c-22e3-721f-acd4-2e4aed4d87c3", "person": "01a2217c-22de-7cee-883f-5dcbc8cb332b", "things": {"channel": "system", "request": "01a2217c-22e7-75f0-a8a7-093535882992", "organisation": "01a2217c-1ef6-7644-b83a-ff274147bc3b"}}', '\x959172612862d05c2cbf7275b6a5a67a6e5d6abf00f97c7ad15dbebd841d4265'),
	('00000000-0000-0000-0000-000000000000', 40, '2026-10-01 07:30:00+00', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217c-22e3-721f-acd4-2e4aed4d87c3", "person": "01a2217c-22de-7cee-883f-5dcbc8cb332b", "things": {"request": "01a2217c-22e7-75f0-a8a7-093535882992"}}', '\xe463a1e1f9c40f4547768a685fd05db1f8a9d10814d792fc31747c39464fdea4'),
	('00000000-0000-0000-0000-000000000000', 41, '2026-10-01 07:30:00+00', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217c-22e3-721f-acd4-2e4aed4d87c3", "person": "01a2217c-22de-7cee-883f-5dcbc8cb332b", "things": {"kind": "grant", "rows": "1", "sha256": "a94c4b9605f7b80c3ef3bdec821675518a5cd750e1343b52fb6bb327b8eeb373", "request": "01a2217c-22e7-75f0-a8a7-093535882992"}}', '\x73390b9d13460e8546c847baca9ae3fda9aa5a03256ff78081d109d4b09828f1'),
	('00000000-0000-0000-0000-000000000000', 42, '2026-10-01 07:30:00+00', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'access-request.view-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.view-form", "role": "representative", "point": "22", "right": "01a2217c-22e3-721f-acd4-2e4aed4d87c3", "person": "01a2217c-22de-7cee-883f-5dcbc8cb332b", "things": {"request": "01a2217c-22e7-75f0-a8a7-093535882992"}}', '\xcf05923cf5e54a51650d5b253a3a1cee358c162fc9659878823b3f0b186aed72'),
	('00000000-0000-0000-0000-000000000000', 43, '2026-10-01 07:33:00+00', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:33:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217c-22e3-721f-acd4-2e4aed4d87c3", "person": "01a2217c-22de-7cee-883f-5dcbc8cb332b", "things": {"reason": "in-order", "sha256": "70afe7425c1ae127347eb6f37c95af3bdf9fdf4b2cd990ddd6b1275a64bcb292", "request": "01a2217c-22e7-75f0-a8a7-093535882992", "sending": "01a2217c-234a-7f16-9699-b369463206bc", "verdict": "in_order"}}', '\xcfc308128cace3ef7479372df0ade3f1a5b42366e9dd198ab1661bd00437ec12'),
	('00000000-0000-0000-0000-000000000000', 44, '2026-10-01 07:36:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'access-request.view-to-decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.view-to-decide", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"request": "01a2217c-22e7-75f0-a8a7-093535882992"}}', '\x277d6ac3cccacfdc7fd27c934b11dba2cf5a2969c562e84748e30747e561dfcb'),
	('00000000-0000-0000-0000-000000000000', 45, '2026-10-01 07:36:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"basis": "01a2217c-22e7-75f0-a8a7-093535882992", "invitation": "01a2217c-2367-7c67-aed0-8a94172fb2f9", "organisation": "01a2217c-1ef6-7644-b83a-ff274147bc3b"}}', '\x1b9f945326af7f033bada49c0acdfd506c38403889a576ba2f4b308e28ed9058'),
	('00000000-0000-0000-0000-000000000000', 46, '2026-10-01 07:36:00+00', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217c-1f75-7394-b997-f1b2b7e4508d", "person": "01a2217c-1f73-7f7d-b6a7-8d583465d5cc", "things": {"of": "1", "report": "01a2217c-234e-70ff-bc8b-2ef3a8256b15", "request": "01a2217c-22e7-75f0-a8a7-093535882992", "approved": "1"}}', '\xb89256a65ed22f71f1bd4ba1d7ab5aff8f7d481f55d5b94f33d32d7d79ceb877'),
	('00000000-0000-0000-0000-000000000000', 47, '2026-10-01 07:39:00+00', '01a2217c-2372-747f-a8ff-2283ac38365c', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:39:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217c-2372-747f-a8ff-2283ac38365c", "things": {"right": "01a2217c-2373-784c-83ab-46d63ecac1f3", "invitation": "01a2217c-2367-7c67-aed0-8a94172fb2f9"}}', '\x66efecfac869a1e0c02bf6699c4b8eba3862593d7d7d541cd0716a37c1196ece'),
	('00000000-0000-0000-0000-000000000000', 48, '2026-10-01 07:42:00+00', '01a2217c-2372-747f-a8ff-2283ac38365c', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217c-2373-784c-83ab-46d63ecac1f3", "person": "01a2217c-2372-747f-a8ff-2283ac38365c", "things": {"role": "holder_officer", "invitation": "01a2217c-237d-7d20-93cc-f761495384da", "organisation": "01a2217c-1ef6-7644-b83a-ff274147bc3b"}}', '\x6f99218b2674e7d0b94276f5cb055b615e7c63a75b41d45e16143068c3ade217'),
	('00000000-0000-0000-0000-000000000000', 49, '2026-10-01 07:45:00+00', '01a2217c-2384-769e-a0e8-5f77c9e20d36', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217c-2384-769e-a0e8-5f77c9e20d36", "things": {"right": "01a2217c-2389-7550-b822-fffbf0698418", "invitation": "01a2217c-237d-7d20-93cc-f761495384da"}}', '\x93823cd55cf96c8a1b636739cdaa33bb0789dec55cc198869428a5063ea44f58'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "things": {"centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128"}}', '\x8746d3ff760d304783088facbb3c8762313d66651ee342eb6fc2c1e3a7e293f1'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2, '2026-10-21 13:05:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-10-21T13:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-23d5-74cf-8e38-cb729351744a", "edition": "01a2217c-1f58-7754-a674-821209511426"}}', '\xff52b72dd4cc63c9294772a41b7ea0b81cb810ac84c04c3ef53794bd9f699534'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 3, '2026-10-21 13:09:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-10-21T13:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-23d5-74cf-8e38-cb729351744a", "declaration": "01a2217c-23ee-71c1-a796-9a40a9bf52b2"}}', '\x681096a758215b6ddd170fb069842ae4dec30eb5e4513a0a1503d48966dd4074'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 4, '2026-10-21 13:13:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'identity.check', '22.1.1', false, '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', '{"at": "2026-10-21T13:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-240d-7ffa-afc9-1e66e1fc3fe1", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-23d5-74cf-8e38-cb729351744a", "outcome": "confirmed", "identityCheck": "01a2217c-240f-71c8-965a-c609a4a11ea1"}}', '\x38ba0a880e54eb919b7c722a0819d1e4932c76c30685199ca941db4aba0f999f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 5, '2026-10-21 13:17:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'notice.tell', '22.1.3', false, '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', '{"at": "2026-10-21T13:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-240d-7ffa-afc9-1e66e1fc3fe1", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-23d5-74cf-8e38-cb729351744a", "notice": "01a2217c-243d-7c70-8d35-319311cc1abe"}}', '\x88dd8e071637e879ad93931d09b0df4313925014f4e2378c2c8406a636d06127'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 6, '2026-10-21 13:21:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-10-21T13:21:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-2449-7462-9ef1-20b473a65ca1"}}', '\xfc946949696cfef18a4b19b22f324b9059f050c1d7fd172badb77989ff22d6c3'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 7, '2026-10-21 13:21:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.draw', '22.1.3', false, '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', '{"at": "2026-10-21T13:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-240d-7ffa-afc9-1e66e1fc3fe1", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-23d5-74cf-8e38-cb729351744a", "mandate": "01a2217c-2449-7462-9ef1-20b473a65ca1"}}', '\x6abd75ef647ada5a15e174ae570e478511c46ccb18cce7f2a8887b0a79b4ca58'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 8, '2026-10-21 13:25:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-10-21T13:25:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-2449-7462-9ef1-20b473a65ca1"}}', '\x2e16a9f08c32bae89f9f2416ca09e7b014fe364fa77f3da659f4eb17ca08b4da'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 9, '2026-10-21 13:25:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.sign', '22.1.3', false, '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', '{"at": "2026-10-21T13:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-240d-7ffa-afc9-1e66e1fc3fe1", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-23d5-74cf-8e38-cb729351744a", "mandate": "01a2217c-2449-7462-9ef1-20b473a65ca1"}}', '\x32e365ce14a6f00b340903cb7278ba2c47582cf57f1c1eaed815bdc6c0bba7db'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 10, '2026-11-04 07:20:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-04T07:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "edition": "01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d"}}', '\x978fce10a49076cda61340cc94a3925d5010ccd4bdac5bc07333a76ce089be50'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 11, '2026-11-04 07:24:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-04T07:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "declaration": "01a2217c-247b-796a-8eea-b0c7eaedcaed"}}', '\xa78be62da72b531227e57d57193c942ff2320db41aa668ed0bde667a3ef289ef'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 12, '2026-11-04 07:28:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-04T07:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "outcome": "confirmed", "identityCheck": "01a2217c-248e-703d-a185-65e7fe71c102"}}', '\xc6ff5deb9d501ca0f8af3ee85eb1eaf75c287a0204d37cff118e52eefcd1b192'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 13, '2026-11-04 07:32:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'notice.tell', '22.1.3', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-04T07:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "notice": "01a2217c-2499-7900-aadc-f6fea7c3e394"}}', '\x3a6356b84c6c1827bbd1004692f47daab8110d0f0b3bfc71e437dca823282e31'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 14, '2026-11-04 07:36:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-04T07:36:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-24a2-789c-b2ff-ec19414ad927"}}', '\x801ce23a5145142fdde1f48167de29b48114bfc4cb26dea50fb0298e9ff3fce8'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 15, '2026-11-04 07:36:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.draw', '22.1.3', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-04T07:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "mandate": "01a2217c-24a2-789c-b2ff-ec19414ad927"}}', '\x74bf4e2473f993fd9386aba9ac232571480355da3b4a6dd9344ff1a9ce173d0d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 16, '2026-11-04 07:40:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-04T07:40:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-24a2-789c-b2ff-ec19414ad927"}}', '\x2ee876ded2a30a1336a58464d519eef53d22e1ee2748c269554afd014092cf55'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 17, '2026-11-04 07:40:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.sign', '22.1.3', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-04T07:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "mandate": "01a2217c-24a2-789c-b2ff-ec19414ad927"}}', '\xc9e250dcd40b80b0595fade23909d8cea6ae915333dc3ba65083a9d726fdec08'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 18, '2026-11-04 07:44:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'portal.identify', '22.1.2', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-04T07:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"means": "eid_card", "application": "01a2217c-24b4-73f4-b92c-42275a0f4848"}}', '\x311fc3d7e52411b43b107121b07ca40e7c8926764f5d49d3d5f78da392159ce6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 19, '2026-11-04 07:44:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'application.file', '22.1.5', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-04T07:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "edition": "01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d", "mandate": "01a2217c-24a2-789c-b2ff-ec19414ad927", "application": "01a2217c-24b4-73f4-b92c-42275a0f4848"}}', '\xa786d75b5b03fc6f777336bd7d73ef70886075f44f4695c2efa9b8681c00a7ce'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 20, '2026-11-04 07:48:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'planned-time.tell', '22.1.6', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-04T07:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "application": "01a2217c-24b4-73f4-b92c-42275a0f4848"}}', '\x83b4cca415cbb2302afd018b51f188258e7bc4253cc3afaba39ab8faa639a3ea'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 21, '2026-11-06 08:15:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-06T08:15:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"consultation": "01a2217c-24bd-7940-8c53-8518be4cc107"}}', '\x2c1d75e554131118351a07c8505e56a798489a7be327c9f53afc44bc522fee53'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 22, '2026-11-09 10:20:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-11-09T10:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "edition": "01a2217c-1f53-79c8-9601-b925b633d70e"}}', '\x04a387590d9347a3e4945104f4a297bf87b65c9513021b40aa700177168ac0a1'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 23, '2026-11-09 10:24:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-09T10:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "declaration": "01a2217c-24ca-7ca2-93fa-a37d8ac76f7b"}}', '\x07604228263c0e342c346c107ff3289001a5b63db146eb5035de02b89a7cedd4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 24, '2026-11-09 10:28:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'identity.check', '22.1.1', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-09T10:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "outcome": "confirmed", "identityCheck": "01a2217c-24ce-748d-870d-2e4d5ff171ea"}}', '\xa2523e8be19d682934da70b1ac166ad0be5782a3d95e390ff11b45d64c35a40d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 25, '2026-11-09 10:32:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'notice.tell', '22.1.3', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-09T10:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "notice": "01a2217c-24d8-7bb3-80ef-e50475bd1b92"}}', '\x140f96656c5f86dadc038ccac144503e11858ee2d484874fd4bde39f8b3a86f0'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 26, '2026-11-09 10:36:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-09T10:36:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-24de-79bf-8043-7a7e94773286"}}', '\xf5b0eb493a302b9c3fc54319929b45d0810d4279e5137ebf43b16d0b56dd271f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 27, '2026-11-09 10:36:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.draw', '22.1.3', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-09T10:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "mandate": "01a2217c-24de-79bf-8043-7a7e94773286"}}', '\x8127f731249cae5dc7ab041bee24b3508c751486547fe97dc1052c90fc24fb38'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 28, '2026-11-09 10:40:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-09T10:40:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-24de-79bf-8043-7a7e94773286"}}', '\x45005d9dad0d0515d75e1377c8f6189126e09120380be0b84e580d1ed5453e11'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 29, '2026-11-09 10:40:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.sign', '22.1.3', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-09T10:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "mandate": "01a2217c-24de-79bf-8043-7a7e94773286"}}', '\xdc8b5f6a55af4869db435d3b7a30aeab01c5b28de29eea98f46821cd248800e6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 30, '2026-11-09 10:44:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'portal.identify', '22.1.2', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-09T10:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"means": "eid_card", "application": "01a2217c-24f9-7fa5-8d2c-5e9652ba9d41"}}', '\xfc925673f401009582e2ceca850fcb92b548630fd2275f51143fec74283caba2'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 31, '2026-11-09 10:44:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'application.file', '22.1.5', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-09T10:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "edition": "01a2217c-1f53-79c8-9601-b925b633d70e", "mandate": "01a2217c-24de-79bf-8043-7a7e94773286", "application": "01a2217c-24f9-7fa5-8d2c-5e9652ba9d41"}}', '\xf888686f20464261d6d71bdb4911fa13262c6d9866830c57ae3bd742e4bf4692'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 32, '2026-11-09 10:48:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'planned-time.tell', '22.1.6', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-09T10:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "application": "01a2217c-24f9-7fa5-8d2c-5e9652ba9d41"}}', '\x4c86718777e6143ac866514c69fd92f6f6c5a7e6ed24f5f881c0f6bf58399bc6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 33, '2026-11-12 08:40:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-12T08:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "edition": "01a2217c-1f38-77f5-ad45-5e34c5b6f2e8"}}', '\x2e907f65287cb421f146d4a907369c1095891f8610ac44091c8e8583b7084180'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 34, '2026-11-12 08:44:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-12T08:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "declaration": "01a2217c-255f-7a87-83a1-eaab70acf086"}}', '\xb86367f60a2a6d50f2fb8312d201261f51b55e8b61dc540b3d16b89cfa4eb186'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 35, '2026-11-12 08:48:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-12T08:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "outcome": "confirmed", "identityCheck": "01a2217c-2566-7753-ad8f-e27041840b31"}}', '\xef8e7a6625c861eaee0025c2ccad953227410a64918310ce0113731ed2f26af2'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 36, '2026-11-12 08:52:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'notice.tell', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-12T08:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "notice": "01a2217c-256e-7fd7-8bdd-6c6897a0bd45"}}', '\xd6aa94cb759de45439f3c8febb83cc87021c7f49d6ad05e60ee0fbaf38ed048e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 37, '2026-11-12 08:56:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-12T08:56:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-2571-78b0-acce-740f8faf64e9"}}', '\x610fcc751264e3d2e37b0fad2562e57c1e94fb5817973f1d9056f4e4affd9d56'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 38, '2026-11-12 08:56:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.draw', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-12T08:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "mandate": "01a2217c-2571-78b0-acce-740f8faf64e9"}}', '\xe886eb20a285b6d099fd7b8bfab0fd245d272d9e7d5152b14dc8f55b5c1252e4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 39, '2026-11-12 09:00:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-12T09:00:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-2571-78b0-acce-740f8faf64e9"}}', '\xfa6c9587645a326031b2d342dc5923cf0ff816c06c605e1a98624b1e61b3106d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 40, '2026-11-12 09:00:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.sign', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-12T09:00:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "mandate": "01a2217c-2571-78b0-acce-740f8faf64e9"}}', '\x62455db1b3376a74090b6cec400efa087774ec2f9be12251627215c4b33ddbe2'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 41, '2026-11-12 09:04:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'portal.identify', '22.1.2', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-12T09:04:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"means": "eid_card", "application": "01a2217c-257f-7ebf-935d-f69f56601f2d"}}', '\x376de9cecc793197a46a989d94303444f653732f4208850a7693fb0333d5bd18'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 42, '2026-11-12 09:04:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'application.file', '22.1.5', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-12T09:04:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "edition": "01a2217c-1f38-77f5-ad45-5e34c5b6f2e8", "mandate": "01a2217c-2571-78b0-acce-740f8faf64e9", "application": "01a2217c-257f-7ebf-935d-f69f56601f2d"}}', '\x634553da98a34c0c39821b3e7b01c07cb0b6732c48308709147a731f51c10838'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 43, '2026-11-12 09:08:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'planned-time.tell', '22.1.6', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-12T09:08:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-255d-70e9-a220-03fe5459d88b", "application": "01a2217c-257f-7ebf-935d-f69f56601f2d"}}', '\x016305ae26dc128a6f4ebf18004686b700c515cd760656864ce9dd397a2bf670'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 44, '2026-11-13 09:55:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-11-13T09:55:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "edition": "01a2217c-1f5e-7f14-b9df-165f34c5a853"}}', '\x83a49b25076afb0d06b661afa88ce627e717a10f3eb16a9838d900cc6249387f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 45, '2026-11-13 09:59:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-13T09:59:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "declaration": "01a2217c-2586-7429-99a2-12dd8e323e76"}}', '\xba570ba2994fc4083858498b18d6588ce08a9fe7cc763d98c6fa9689f9e0d721'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 46, '2026-11-13 10:03:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'identity.check', '22.1.1', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:03:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "outcome": "confirmed", "identityCheck": "01a2217c-258a-703f-b1e6-8e450fac3df1"}}', '\x0af517fee76e70690e073d575b6cdd66f7edafde80bc1315e26de1db468ba817'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 47, '2026-11-13 10:07:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'notice.tell', '22.1.3', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:07:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "notice": "01a2217c-258f-734c-981f-10d496b6f31f"}}', '\xbd26c077206746f146bc1ae2d266535a384a882a0bcffac0adb1d21d561e44c9'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 48, '2026-11-13 10:11:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-13T10:11:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-259d-7e0b-82e9-bfbd0d0e8404"}}', '\x2e195e42b3d2cca7526541622d71c6e37e910bf0a89b2850ff8f20364cbcf207'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 49, '2026-11-13 10:11:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.draw', '22.1.3', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:11:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "mandate": "01a2217c-259d-7e0b-82e9-bfbd0d0e8404"}}', '\x2c52bc66694bdf98178c018b2e6b14e05d90030dbd3b7b618a7892932f6aef91'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 50, '2026-11-13 10:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-13T10:15:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-259d-7e0b-82e9-bfbd0d0e8404"}}', '\xf1249d63d1ab9baca72dc8072082927612d87d6dcdcd9e8c2d000329740e5b90');
INSERT INTO public.audit_entry VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 51, '2026-11-13 10:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.sign', '22.1.3', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:15:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "mandate": "01a2217c-259d-7e0b-82e9-bfbd0d0e8404"}}', '\x09d387dfb4baa1961f4de623bb3bf92b846083be9a410acf599fea9c4167985d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 52, '2026-11-13 10:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'portal.identify', '22.1.2', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:19:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"means": "eid_card", "application": "01a2217c-25ab-78bf-a06e-9f446e12f855"}}', '\xe9a63604b29b9fd0c87e3f98c3b2ca3e5089a515955332a9c911a2c79bc82320'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 53, '2026-11-13 10:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'application.file', '22.1.5', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:19:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "edition": "01a2217c-1f5e-7f14-b9df-165f34c5a853", "mandate": "01a2217c-259d-7e0b-82e9-bfbd0d0e8404", "application": "01a2217c-25ab-78bf-a06e-9f446e12f855"}}', '\x8b2f41e7a4129ddde5bddd86d0ecb46fe0714e1ebd3debbc137256171a8a3301'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 54, '2026-11-13 10:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-13T10:23:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"mark": "ended", "document": "01a2217c-259d-7e0b-82e9-bfbd0d0e8404"}}', '\xa9c79453cdd75bea549cceef6ab320763ea6a5499c739a2e48b3e9b0e0e110f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 55, '2026-11-13 10:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.complete', '22.1.3', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:23:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"mandate": "01a2217c-259d-7e0b-82e9-bfbd0d0e8404"}}', '\xbdb8cf296f53dc4549850cb4008c911bbbeae481af6d470f589288f72121707f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 56, '2026-11-13 10:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'planned-time.tell', '22.1.6', false, '01a2217c-2589-71c6-a23a-ab0d55e9f383', '{"at": "2026-11-13T10:23:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2589-71c6-a23a-ab0d55e9f383", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2584-71b2-a2bc-c163f68dce2d", "application": "01a2217c-25ab-78bf-a06e-9f446e12f855"}}', '\x15f7de94da2ae479f8ba95fa4101ee9821cb0261d314b02d7dae586863cca30a'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 57, '2026-11-16 13:40:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-11-16T13:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "edition": "01a2217c-1f4a-748d-88d3-e85da851539a"}}', '\xbbbc0a28244edc30577c91c5b8f03b8aaefc5003d998870dcd2a44e726461dc7'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 58, '2026-11-16 13:44:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-16T13:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "declaration": "01a2217c-25b5-7720-9c89-342545717e4d"}}', '\xa9f61cd08bb325f67def9c519279e7239eae60555630efdc11ff6a929535b17a'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 59, '2026-11-16 13:48:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'identity.check', '22.1.1', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-16T13:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "outcome": "confirmed", "identityCheck": "01a2217c-25ba-77a8-9a93-cd910677a1d2"}}', '\xfb1f1a24f6557544601286b08809503e671bf9793d40d4b1ec8da6b1a34863bb'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 60, '2026-11-16 13:52:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'notice.tell', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-16T13:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "notice": "01a2217c-25be-788c-af8e-70a5435c050f"}}', '\x7603b94eef3abb82f48944a6a72506362e751047165985edddd32cbfca260a19'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 61, '2026-11-16 13:56:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-16T13:56:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-25c0-7deb-b978-8c6153c6b931"}}', '\x673e9e9721ba579ae900ac93997fa4f59209d4c041873a308ca99c548d766e65'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 62, '2026-11-16 13:56:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.draw', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-16T13:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "mandate": "01a2217c-25c0-7deb-b978-8c6153c6b931"}}', '\x4ef7dc942f723114d0b391ac17b49aa5f5e852b7eecca72cf0a2f0f67a4fff4b'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 63, '2026-11-16 14:00:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-16T14:00:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"mark": "unsigned", "document": "01a2217c-25c0-7deb-b978-8c6153c6b931"}}', '\xeb36f58860072c47ee7890692322c268d9e3ccb6012f7a4e2c1ff6d2acb12498'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 64, '2026-11-16 14:00:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.end', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-16T14:00:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "kind": "unsigned", "mandate": "01a2217c-25c0-7deb-b978-8c6153c6b931"}}', '\xa7acd2d0b0852bfc74e417955ce4ce8fe1f06a88190f893779f506f4cc5fd97b'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 65, '2026-11-17 07:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-17T07:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "edition": "01a2217c-1f4f-7fc8-874f-9d6399d0e821"}}', '\x877a76a30533c09151517ef58c809d26436adb5f587cc39ba374947060def53c'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 66, '2026-11-17 07:09:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-17T07:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "declaration": "01a2217c-25ce-789f-8596-167c75068fd1"}}', '\x586623a289e184b925c3a1a871004d3fb86c62022d2401344e7c8669b0fa405b'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 67, '2026-11-17 07:13:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-25d7-78c6-a4c3-87130f720809', '{"at": "2026-11-17T07:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25d7-78c6-a4c3-87130f720809", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "outcome": "confirmed", "identityCheck": "01a2217c-25d8-7da1-86f6-9fcfcbb368dc"}}', '\x79207e9f6062fedc929caed26c4f2dd6cfb410df357dcaf8b8e8a6246e611212'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 68, '2026-11-17 07:17:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'notice.tell', '22.1.3', false, '01a2217c-25d7-78c6-a4c3-87130f720809', '{"at": "2026-11-17T07:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25d7-78c6-a4c3-87130f720809", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "notice": "01a2217c-25de-75f4-a2db-6bc3da4df580"}}', '\xa78825f013bcac95eaca0ccb73227e619c2a2946f12720e78b7eb232c191289c'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 69, '2026-11-17 07:21:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-17T07:21:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-25e1-7481-add8-500623aac998"}}', '\x10b830a3208a4672a9f2fa439a1d5679eab71a3b7934ae342057628387af25c5'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 70, '2026-11-17 07:21:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.draw', '22.1.3', false, '01a2217c-25d7-78c6-a4c3-87130f720809', '{"at": "2026-11-17T07:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25d7-78c6-a4c3-87130f720809", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "mandate": "01a2217c-25e1-7481-add8-500623aac998"}}', '\xf030a197387f62e5e9f0b2d82860c231e4181c83408b4c197a0ffa9a420ca266'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 71, '2026-11-17 07:25:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-17T07:25:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-25e1-7481-add8-500623aac998"}}', '\x97790116aa6a2708ac5b4c72777b3c4ec99755f57b4d93fa58e4ed64883c2262'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 72, '2026-11-17 07:25:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.sign', '22.1.3', false, '01a2217c-25d7-78c6-a4c3-87130f720809', '{"at": "2026-11-17T07:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25d7-78c6-a4c3-87130f720809", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "mandate": "01a2217c-25e1-7481-add8-500623aac998"}}', '\x3b91e3c47fa76487a021436580042f816bffdd3c9283204f6414a83fde032144'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 73, '2026-11-17 11:30:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'portal.identify', '22.1.2', false, '01a2217c-25d7-78c6-a4c3-87130f720809', '{"at": "2026-11-17T11:30:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25d7-78c6-a4c3-87130f720809", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"means": "eid_card", "application": "01a2217c-25ef-7489-a632-50f305d6ba9b"}}', '\x6b527786bb089346b08313f8a36e7aed7ecefc73d11251dd69828533ba3eb9f8'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 74, '2026-11-17 11:30:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'application.file', '22.1.5', false, '01a2217c-25d7-78c6-a4c3-87130f720809', '{"at": "2026-11-17T11:30:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25d7-78c6-a4c3-87130f720809", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "edition": "01a2217c-1f4f-7fc8-874f-9d6399d0e821", "mandate": "01a2217c-25e1-7481-add8-500623aac998", "application": "01a2217c-25ef-7489-a632-50f305d6ba9b"}}', '\x6dce951ac5a3e028fb05c66d6bd83b358de399e87c07c55ba4cd5198d34174c9'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 75, '2026-11-17 11:34:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'planned-time.tell', '22.1.6', false, '01a2217c-25d7-78c6-a4c3-87130f720809', '{"at": "2026-11-17T11:34:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25d7-78c6-a4c3-87130f720809", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25cc-7384-aaf2-26e1bade291f", "application": "01a2217c-25ef-7489-a632-50f305d6ba9b"}}', '\xc148ddfcfa4a6be1b490f58172667704b576b574b0fb0252a5c878119a7b4fcc'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 76, '2026-11-17 14:30:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-17T14:30:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"consultation": "01a2217c-25f4-7e21-ba47-aff5ff9c9b73"}}', '\xaa46f842ff06d5689e572fd91cbf28ef2909ebe353495ecb8a6033ff872df7b6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 77, '2026-11-18 08:00:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-11-18T08:00:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25f5-7264-88c7-612ff22cb3e2", "edition": "01a2217c-1f5c-7296-85a1-508d53ed6ff4"}}', '\x1d370ae173c76d56d29f5239c71926f73b31dfece12757aabd2d6b703bcb24cf'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 78, '2026-11-18 08:04:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-18T08:04:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25f5-7264-88c7-612ff22cb3e2", "declaration": "01a2217c-25f7-7365-9f89-9113f66ebe4e"}}', '\xc7f90f66733df1398ab14411238d579c05b8bfbdbe5daea3db9752f41efb37c6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 79, '2026-11-18 08:08:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'identity.check', '22.1.1', false, '01a2217c-25fb-7972-8bd4-270abfe7153c', '{"at": "2026-11-18T08:08:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25fb-7972-8bd4-270abfe7153c", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25f5-7264-88c7-612ff22cb3e2", "outcome": "confirmed", "identityCheck": "01a2217c-25fc-706c-a955-3e2f1af608a5"}}', '\x477ad4fb3f0835842e2616a510adf3e4449af7a7660cea6da8745e10a3e23772'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 80, '2026-11-18 08:12:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'notice.tell', '22.1.3', false, '01a2217c-25fb-7972-8bd4-270abfe7153c', '{"at": "2026-11-18T08:12:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25fb-7972-8bd4-270abfe7153c", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25f5-7264-88c7-612ff22cb3e2", "notice": "01a2217c-2600-79e0-a73c-cf4febe2bb2d"}}', '\x0a7e871ef30ff498d055b6133309b7b4e920d2fbf33bc1321b3794f479af8c25'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 81, '2026-11-18 08:16:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-18T08:16:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-2605-7d05-8520-c2ca91294767"}}', '\xf5cb3ed8be5ef11890901d8224f821281f7a7e64604fdf116690cade73b420f9'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 82, '2026-11-18 08:16:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.draw', '22.1.3', false, '01a2217c-25fb-7972-8bd4-270abfe7153c', '{"at": "2026-11-18T08:16:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25fb-7972-8bd4-270abfe7153c", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25f5-7264-88c7-612ff22cb3e2", "mandate": "01a2217c-2605-7d05-8520-c2ca91294767"}}', '\xd33cdb96e7b4b86a08cbd8e874917af9a89dc121bd830a861d0079f067b254d0'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 83, '2026-11-18 08:20:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-18T08:20:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-2605-7d05-8520-c2ca91294767"}}', '\xc5d24daf79d6bcaf0c256e3a776b7fe11696af6b8432937260f6de5607f99c2b'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 84, '2026-11-18 08:20:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.sign', '22.1.3', false, '01a2217c-25fb-7972-8bd4-270abfe7153c', '{"at": "2026-11-18T08:20:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25fb-7972-8bd4-270abfe7153c", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25f5-7264-88c7-612ff22cb3e2", "mandate": "01a2217c-2605-7d05-8520-c2ca91294767"}}', '\xc7dc76c69fffc1be897896b6d42bd6e35b13e62fc63ef862d598b0ad981ff802'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 85, '2026-11-19 07:45:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-19T07:45:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"mark": "revoked", "document": "01a2217c-2605-7d05-8520-c2ca91294767"}}', '\x80dbc74cd3c01e98728730ab9c577064c31ab3d63d973aab486ca16f6a549827'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 86, '2026-11-19 07:45:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.end', '22.1.3', false, '01a2217c-25fb-7972-8bd4-270abfe7153c', '{"at": "2026-11-19T07:45:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-25fb-7972-8bd4-270abfe7153c", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25f5-7264-88c7-612ff22cb3e2", "kind": "revoked", "mandate": "01a2217c-2605-7d05-8520-c2ca91294767"}}', '\xf5d3655e692f82e0c3d8d37c03462f61fb883144e62a0b53418d8dc83e0e931d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 87, '2026-11-20 12:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-11-20T12:15:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2613-747a-91d9-a77c1567cbc7", "edition": "01a2217c-1f4a-748d-88d3-e85da851539a"}}', '\xfb85891f4959a3ddfa82276e470814897627061131fdb83836ec505142baa154'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 88, '2026-11-20 12:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-20T12:19:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2613-747a-91d9-a77c1567cbc7", "declaration": "01a2217c-2619-7ec3-b512-d39ffcb6f341"}}', '\x7518dff64f3f7a3b8d9fb39ec7dd9b7264e9f3b9ddf0c265822c4e542922267e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 89, '2026-11-20 12:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'identity.check', '22.1.1', false, NULL, '{"at": "2026-11-20T12:23:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-2613-747a-91d9-a77c1567cbc7", "outcome": "refused", "identityCheck": "01a2217c-261c-71f4-aab8-f535a523d447"}}', '\xde8d9508d375b94506fce6fc28f94bd274091ce8ebfa4d9a07597ba8964fd730'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 90, '2026-11-23 07:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'notice.tell', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-23T07:15:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "notice": "01a2217c-2622-7865-a023-093cd94bd137"}}', '\xc17223b1ba773d9d7753472802290409bf73316724952f235ac3ddb48ca5d5d6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 91, '2026-11-23 07:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-23T07:19:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-262a-7d7d-add3-7fb279b9c352"}}', '\x9ffb9a195046998ae41d02888c6da840be34ba30297ee681eb67df36ada6156c'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 92, '2026-11-23 07:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.draw', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-23T07:19:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "mandate": "01a2217c-262a-7d7d-add3-7fb279b9c352"}}', '\x853b2b7aa5483b44ec5ed01c60bd9472b298df71d9c1bf06072efb485ddff497'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 93, '2026-11-23 07:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-23T07:23:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"document": "01a2217c-262a-7d7d-add3-7fb279b9c352"}}', '\x2b7a8534666a29ec384ee4c5228eec08aad282d77740097bd3b1d23b9f5639eb'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 94, '2026-11-23 07:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.sign', '22.1.3', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-23T07:23:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "mandate": "01a2217c-262a-7d7d-add3-7fb279b9c352"}}', '\x3a9d10d766f71d82f843abed501878fdbb289699d474c49626bb79519bfa4339'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 95, '2026-11-23 07:27:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'portal.identify', '22.1.2', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-23T07:27:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"means": "eid_card", "application": "01a2217c-2635-7d85-982c-cfab460e5116"}}', '\x4f38817e23c3e2959e616931f32d14b379020109ec28fdb57e04647b4b0fa29d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 96, '2026-11-23 07:27:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'application.file', '22.1.5', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-23T07:27:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "edition": "01a2217c-1f4a-748d-88d3-e85da851539a", "mandate": "01a2217c-262a-7d7d-add3-7fb279b9c352", "application": "01a2217c-2635-7d85-982c-cfab460e5116"}}', '\x219651b235aeb97a0948c9dba47c8161d8c1ae4116e5809ea73ebb4d36bebe25'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 97, '2026-11-23 07:31:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'planned-time.tell', '22.1.6', false, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '{"at": "2026-11-23T07:31:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2565-72f9-ad14-ab7a22b1e9f8", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-25b4-7c40-9120-69ea1a82e862", "application": "01a2217c-2635-7d85-982c-cfab460e5116"}}', '\x46b8ad55d1c08fd29c42a377629390c65b046cb2218037a51b76d75a6d999654'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 98, '2026-11-24 13:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-24T13:05:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"mark": "ended", "document": "01a2217c-24a2-789c-b2ff-ec19414ad927"}}', '\xf0a61357474e8bf557584712c05a519b496a83ec3f54880e3a70bfefe97e99f2'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 99, '2026-11-24 13:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.complete', '22.1.3', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-24T13:05:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"mandate": "01a2217c-24a2-789c-b2ff-ec19414ad927"}}', '\xb6fe8e9407d64d6ee8814e5ec366d752d83cd1c98329e0995b80387834da70ed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 100, '2026-11-24 13:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'result.tell', '22.1.7', false, '01a2217c-248d-7da0-bc73-4da9b3562eb1', '{"at": "2026-11-24T13:05:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-248d-7da0-bc73-4da9b3562eb1", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2475-714e-8472-57fb0d09e81a", "application": "01a2217c-24b4-73f4-b92c-42275a0f4848"}}', '\xe1cc3a481fc00ad315e695ca41b4953f03031526204f74140fdff1abe4374303'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 101, '2026-11-25 09:10:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-25T09:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "edition": "01a2217c-1f4a-748d-88d3-e85da851539a"}}', '\xa0a6e272a5e9f20102701b903bd614cbfbd0a6789391455ebd4b48f3fe8f25df'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 102, '2026-11-25 09:14:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-25T09:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "declaration": "01a2217c-2684-7a6a-a58e-9a078a138505"}}', '\xb0fecba377e08c76ecc1e803a9b87d2e3226a468460a7fb80d6d94750862f67d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 145, '2026-11-28 09:18:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T09:18:32.054620117Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-272f-72d6-b49e-590e8577983f", "edition": "01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f"}}', '\x5e25048260776bcbe9f1dd2a916dc020ca9d875cc21088cb76f409cc7ec687a2'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 103, '2026-11-25 09:18:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-2688-7572-80cd-6185cdc460fc', '{"at": "2026-11-25T09:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2688-7572-80cd-6185cdc460fc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "outcome": "confirmed", "identityCheck": "01a2217c-2689-70b1-aa8b-79040e0fc92d"}}', '\x0ccf25874feeab43b2c4c032fa541654fc971e9c5c81dfff8ef527ae9d8b968f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 104, '2026-11-25 09:22:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'notice.tell', '22.1.3', false, '01a2217c-2688-7572-80cd-6185cdc460fc', '{"at": "2026-11-25T09:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2688-7572-80cd-6185cdc460fc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "notice": "01a2217c-268d-77c2-bbd4-672d5aeffe64"}}', '\x04f66b52e21da48d0ab42237577fdaac406f638c1357381bff8ff1200c0474e3'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 105, '2026-11-25 09:26:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-25T09:26:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-268f-7408-9c3f-ff00d83ee3f4"}}', '\x6be82f68cfe44cccd1d48402af672a47d092aaaac8798781346763e787c97781'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 106, '2026-11-25 09:26:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.draw', '22.1.3', false, '01a2217c-2688-7572-80cd-6185cdc460fc', '{"at": "2026-11-25T09:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2688-7572-80cd-6185cdc460fc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "mandate": "01a2217c-268f-7408-9c3f-ff00d83ee3f4"}}', '\xdd169d098420eb8ccd7ea093ef65dc8b860ae018bd15eeb5023c1d66aed0a5ae'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 107, '2026-11-25 09:30:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-25T09:30:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-268f-7408-9c3f-ff00d83ee3f4"}}', '\xaa36b21c757dc1f24240a6b6b9ef70211beb02c28fb19e195af496cc2e654912'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 108, '2026-11-25 09:30:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.sign', '22.1.3', false, '01a2217c-2688-7572-80cd-6185cdc460fc', '{"at": "2026-11-25T09:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2688-7572-80cd-6185cdc460fc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "mandate": "01a2217c-268f-7408-9c3f-ff00d83ee3f4"}}', '\xe9e624828c6b8b05b3b461ec865376b37de70b41c7d87926582595f80af3d8e5'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 109, '2026-11-25 09:34:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'portal.identify', '22.1.2', false, '01a2217c-2688-7572-80cd-6185cdc460fc', '{"at": "2026-11-25T09:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2688-7572-80cd-6185cdc460fc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"means": "eid_card", "application": "01a2217c-2698-758c-952e-8df706811ba4"}}', '\xdcfe2e58cd08484c96805c77c445e0bb7a5296740a66726caac2cf041125a5db'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 110, '2026-11-25 09:34:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'application.file', '22.1.5', false, '01a2217c-2688-7572-80cd-6185cdc460fc', '{"at": "2026-11-25T09:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2688-7572-80cd-6185cdc460fc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "edition": "01a2217c-1f4a-748d-88d3-e85da851539a", "mandate": "01a2217c-268f-7408-9c3f-ff00d83ee3f4", "application": "01a2217c-2698-758c-952e-8df706811ba4"}}', '\xca20e89e7ab25995a83f94b439bdd518a3c961370208ca680a6504fa16f1623e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 111, '2026-11-25 09:38:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'planned-time.tell', '22.1.6', false, '01a2217c-2688-7572-80cd-6185cdc460fc', '{"at": "2026-11-25T09:38:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2688-7572-80cd-6185cdc460fc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2681-74f9-b093-3310757baef3", "application": "01a2217c-2698-758c-952e-8df706811ba4"}}', '\xcba02964c8fd7f4c67b234ac9c94511f3a1db4bf8dac4353ad86d90acf9483ed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 112, '2026-11-26 06:50:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-26T06:50:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"mark": "ended", "document": "01a2217c-24de-79bf-8043-7a7e94773286"}}', '\xdf7e44141bd9023e70261ccd819504409dcffb3a87b4fc9c0f348f0150987ee7'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 113, '2026-11-26 06:50:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'mandate.end', '22.1.3', false, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '{"at": "2026-11-26T06:50:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-24cd-7b87-951b-e9195ca0e5dd", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-24c2-7b3e-9a8d-3fa059a52e10", "kind": "died", "mandate": "01a2217c-24de-79bf-8043-7a7e94773286"}}', '\x7f4cc78505527572268c5c6314d8998a44bec9e7a7f655604becb0f5e2b16594'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 114, '2026-11-26 13:00:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-26T13:00:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"consultation": "01a2217c-26ca-7f8d-9da0-58d4929cd804"}}', '\x3fbd2fd34caa41b5fd38c578adf329ed85803a182782bb379a40e7e5f6b090f3'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 115, '2026-11-27 09:25:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-27T09:25:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"consultation": "01a2217c-26cb-79d5-865d-d5a32b298cd8"}}', '\xda1f88615d9c33141011ec7bd67748625044af55316f82b1ba7e55232b5a09ef'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 116, '2026-11-28 07:28:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T07:28:32.054620117Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26e2-76db-933b-d273482027ee", "edition": "01a2217c-1f60-7860-b5ea-aebb4125a54e"}}', '\xe8c93ef16fad6dc0bcd4f060c3ff09a674a8927bded4e7739a90f2ff63e10c11'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "things": {"centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6"}}', '\x4199ff4b9e92f8bc82b45f872a25fb860c470bda4759acf79f8414021cf7493c'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 117, '2026-11-28 07:32:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T07:32:32.054620117Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26e2-76db-933b-d273482027ee", "declaration": "01a2217c-26e4-7fb2-b6e3-cd4a2bbc2d10"}}', '\x99f7f3c78662d184e5ba350d202a315191ecf2c239fdf4b298cc8ff9ea305e76'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 118, '2026-11-28 07:36:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-26e8-7bb1-ba4e-849416f0449b', '{"at": "2026-11-28T07:36:32.054620117Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-26e8-7bb1-ba4e-849416f0449b", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26e2-76db-933b-d273482027ee", "outcome": "confirmed", "represented": "01a2217c-26e9-7022-853e-7c308d35f1ed", "identityCheck": "01a2217c-26e9-74a9-8af6-d4ff88edc081"}}', '\xd58a325c40b4aff9fa839564f282f53a0062742dfe48c2d7eea4b178dddb0491'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 119, '2026-11-28 07:40:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'notice.tell', '22.1.3', false, '01a2217c-26e8-7bb1-ba4e-849416f0449b', '{"at": "2026-11-28T07:40:32.054620117Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-26e8-7bb1-ba4e-849416f0449b", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26e2-76db-933b-d273482027ee", "notice": "01a2217c-26ef-72ee-84e5-890339c93091"}}', '\xf11e7ce771b1395baad6b75af5f5ad2ad5f5d8aea3743ceabce078b720a9d33c'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 120, '2026-11-28 07:44:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-28T07:44:32.054620117Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-26f1-7724-a4db-a958304de12c"}}', '\x9414afdea187b312e194d9bf7a03e9b9b7cc63d248fc0bf0eff4fda7396a214a'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 121, '2026-11-28 07:44:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.draw', '22.1.3', false, '01a2217c-26e8-7bb1-ba4e-849416f0449b', '{"at": "2026-11-28T07:44:32.054620117Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-26e8-7bb1-ba4e-849416f0449b", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26e2-76db-933b-d273482027ee", "mandate": "01a2217c-26f1-7724-a4db-a958304de12c"}}', '\xa59e0e68c1762f5fd22003f8213f77386e89e579d7284192d8b60f37c8b3de8e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 122, '2026-11-28 07:48:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-28T07:48:32.054620117Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-26f1-7724-a4db-a958304de12c"}}', '\x72cbe4757e185ef0e6b06e110141c216e8a05c2b980421d7cb2e93cfa76d938a'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 123, '2026-11-28 07:48:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.sign', '22.1.3', false, '01a2217c-26e8-7bb1-ba4e-849416f0449b', '{"at": "2026-11-28T07:48:32.054620117Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-26e8-7bb1-ba4e-849416f0449b", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26e2-76db-933b-d273482027ee", "mandate": "01a2217c-26f1-7724-a4db-a958304de12c"}}', '\x831f44e26ec00b8a8a5229f08382aad6f69eeaec67c0f491fbb6c80330e21131'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 124, '2026-11-28 08:18:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:18:32.054620117Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26fc-79f9-bb2a-1b28d2289445", "edition": "01a2217c-1f58-7754-a674-821209511426"}}', '\xee3f5b197eb3feefe15d99fb5a1dba95dd180aa3bd339ae11cd1def26e76e7f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 125, '2026-11-28 08:22:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T08:22:32.054620117Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26fc-79f9-bb2a-1b28d2289445", "declaration": "01a2217c-26fd-7851-a89d-41aaec38337e"}}', '\xb818846785c824d441fb1c25929f760b9b6222afc03bc2bb83a4ed7b488a45a0'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 126, '2026-11-28 08:26:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-2700-75ad-abf2-67adedad393d', '{"at": "2026-11-28T08:26:32.054620117Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2700-75ad-abf2-67adedad393d", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26fc-79f9-bb2a-1b28d2289445", "outcome": "confirmed", "identityCheck": "01a2217c-2701-7da3-a855-a69f9dcf6df7"}}', '\x8c58942fa7e28bb912b39a50456a80ba65a880619a5dbf74ff6b47391030906a'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 127, '2026-11-28 08:30:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'notice.tell', '22.1.3', false, '01a2217c-2700-75ad-abf2-67adedad393d', '{"at": "2026-11-28T08:30:32.054620117Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2700-75ad-abf2-67adedad393d", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26fc-79f9-bb2a-1b28d2289445", "notice": "01a2217c-2704-7e9a-acfd-51d46b54b343"}}', '\xc79952cbc61ebbb063273d7ffbd829b1b4a51eb55612bfcc5bee439fa3d88f44'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 128, '2026-11-28 08:34:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-28T08:34:32.054620117Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-2706-7d6d-a5b6-99d22dfbbc24"}}', '\x86cead3cfb54fe11701ee79b10b60023c9d3a386d9ffdaac00d636e229c39627'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 129, '2026-11-28 08:34:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.draw', '22.1.3', false, '01a2217c-2700-75ad-abf2-67adedad393d', '{"at": "2026-11-28T08:34:32.054620117Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2700-75ad-abf2-67adedad393d", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-26fc-79f9-bb2a-1b28d2289445", "mandate": "01a2217c-2706-7d6d-a5b6-99d22dfbbc24"}}', '\x6fa6084b533a11bb7a070e45d61f0b8aabfb027e52c6c7373ace1766639f5d43'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 130, '2026-11-28 08:43:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:43:32.054620117Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-270b-723d-bb00-81a8ca493991", "edition": "01a2217c-1f53-79c8-9601-b925b633d70e"}}', '\xf39cf4fca8179147ab0ef6f3732d0d3302059d85e04195073849f42782c59137'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 131, '2026-11-28 08:47:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T08:47:32.054620117Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-270b-723d-bb00-81a8ca493991", "declaration": "01a2217c-270d-7038-8e60-df35e72330d3"}}', '\xa20fb6a6284bd4abc27ffb960714d4e2f85a9a9f98178701d4fc8afb63694c89'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 132, '2026-11-28 08:51:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '{"at": "2026-11-28T08:51:32.054620117Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2710-767a-98b0-5e9e3fc25ac8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-270b-723d-bb00-81a8ca493991", "outcome": "confirmed", "identityCheck": "01a2217c-2710-76d5-810d-aad785f41a03"}}', '\xdf1bb075bdc3040cb39d5ebfbe4e6e6d92fe22d3fa0689f7f1c3ab79f282e184'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 133, '2026-11-28 08:55:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'notice.tell', '22.1.3', false, '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '{"at": "2026-11-28T08:55:32.054620117Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2710-767a-98b0-5e9e3fc25ac8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-270b-723d-bb00-81a8ca493991", "notice": "01a2217c-2714-7290-97e7-30c1413efbb4"}}', '\xaf0c6d7386b47a9e85489ac330fd992fcbc34673f70c197dfd05d4012d5a6690'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 134, '2026-11-28 08:58:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:58:32.054620117Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2715-76cd-8e81-9c6c8e3fbb3a", "edition": "01a2217c-1f5a-79a0-886b-7f6fb118e465"}}', '\x297766253f040afc5383820798ec9d6686366eb05b1a9b88222abf27d374a825'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 135, '2026-11-28 08:59:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-28T08:59:32.054620117Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-2717-792c-a447-7532ce140738"}}', '\xe217cc03d20b1160df3868dd4d1bb47c5efe8bdff2a405aec6619f9b92c72716'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 136, '2026-11-28 08:59:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.draw', '22.1.3', false, '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '{"at": "2026-11-28T08:59:32.054620117Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2710-767a-98b0-5e9e3fc25ac8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-270b-723d-bb00-81a8ca493991", "mandate": "01a2217c-2717-792c-a447-7532ce140738"}}', '\x7f06d6ee474581723c58b37b513a8688018555b6eb8e4cff2d2558c04e17763b'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 137, '2026-11-28 09:02:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T09:02:32.054620117Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2715-76cd-8e81-9c6c8e3fbb3a", "declaration": "01a2217c-271f-7563-a64b-bf4099b06bc4"}}', '\x8e9a1398c8ae65291467f4b447b7606d76fbe0fa72a371b38713fc60ad182a94'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 138, '2026-11-28 09:03:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-28T09:03:32.054620117Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"document": "01a2217c-2717-792c-a447-7532ce140738"}}', '\x207ee96f3ff473714c3b048b755d38ab17b66aa599fa7ab3f8bafc996e5dc138'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 139, '2026-11-28 09:03:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'mandate.sign', '22.1.3', false, '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '{"at": "2026-11-28T09:03:32.054620117Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2710-767a-98b0-5e9e3fc25ac8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-270b-723d-bb00-81a8ca493991", "mandate": "01a2217c-2717-792c-a447-7532ce140738"}}', '\xc7db33d629a5cff84548d37558b6e4b7fa0de0cb77a286ee980331757a17db3f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 140, '2026-11-28 09:06:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'identity.check', '22.1.1', false, '01a2217c-2724-7eba-a73d-aa941961d4cc', '{"at": "2026-11-28T09:06:32.054620117Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2724-7eba-a73d-aa941961d4cc", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-2715-76cd-8e81-9c6c8e3fbb3a", "outcome": "confirmed", "identityCheck": "01a2217c-2725-787a-b4d0-30a388a77d4f"}}', '\x931ad144c43d8de7290327c8111f65ee7c67d4ab5eac6a1b6d9c668a202197ec'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 141, '2026-11-28 09:07:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'portal.identify', '22.1.2', false, '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '{"at": "2026-11-28T09:07:32.054620117Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2710-767a-98b0-5e9e3fc25ac8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"means": "eid_card", "application": "01a2217c-272a-7718-b8c4-0287ee0892e3"}}', '\xe9b153551b4dbea529f6ffc9849f9330e2eacdc91c819a7cd204356060dd2946'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 142, '2026-11-28 09:07:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'application.file', '22.1.5', false, '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '{"at": "2026-11-28T09:07:32.054620117Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-21de-7bc2-94b1-fc79100c3041", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "client": "01a2217c-2710-767a-98b0-5e9e3fc25ac8", "person": "01a2217c-21dd-7b92-a61b-00e0a14cf182", "things": {"case": "01a2217c-270b-723d-bb00-81a8ca493991", "edition": "01a2217c-1f53-79c8-9601-b925b633d70e", "mandate": "01a2217c-2717-792c-a447-7532ce140738", "application": "01a2217c-272a-7718-b8c4-0287ee0892e3"}}', '\xcf018674f03ae70b7785dd49d2e848d907039759a3bf9f67dc5cfae1122d43b5'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 143, '2026-11-28 09:08:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T09:08:32.054620117Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-272c-7f4f-95dc-70b5c45d1c0a", "edition": "01a2217c-1f3b-7edb-9420-b23aec4351a9"}}', '\xefc7c7db79abf7166979f2dec13d9c3cbab209777b08cf7e65ec3d7a7ff0a9f6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 144, '2026-11-28 09:12:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T09:12:32.054620117Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-21ec-7537-b902-cb86ea027364", "centre": "01a2217c-1f6a-77bf-96ee-6b1a3af09128", "person": "01a2217c-21eb-79c1-9686-e5bb2b36eebd", "things": {"case": "01a2217c-272c-7f4f-95dc-70b5c45d1c0a", "declaration": "01a2217c-272e-7fa6-8f30-6ef6ac9107cb"}}', '\xfdd20812eaefc031eb6c15adf4b5d91bf4adcefa05289ca18e1d7064004d853f'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 2, '2026-11-11 08:10:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-11T08:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "edition": "01a2217c-1f4d-73ce-8aaf-ced3525e7b4a"}}', '\x26eba317b9b4f9b932c11283a63cae2ce36a757c228972b64d8cd56746425a30'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 3, '2026-11-11 08:14:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-11T08:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "declaration": "01a2217c-2539-77ef-84f6-59e578c0dd60"}}', '\x9c96eecd2793f99ef1e280ebf46ee3150b52c5d3e8a5f32cac1fcfcfcfaa093e'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 4, '2026-11-11 08:18:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'identity.check', '22.1.1', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "outcome": "confirmed", "identityCheck": "01a2217c-253f-7752-b54d-a2e48ae2eb82"}}', '\xb00acbaa4c0e591b1122f52e96d72a172f7aeee50243d84c64fb5f2cfaaa49cf'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 5, '2026-11-11 08:22:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'notice.tell', '22.1.3', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "notice": "01a2217c-2544-7e5d-a599-04e3f22f8647"}}', '\x84a12b4770ddf945f62c8e5964c6513b18f9efa0eaa32e9b4640eea64097aeb8');
INSERT INTO public.audit_entry VALUES
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 6, '2026-11-11 08:26:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-11T08:26:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"document": "01a2217c-2547-77dd-9b23-2f1e764a8b08"}}', '\x9a86587de80c11b9922147567529954d25fd55165b9daa1d01bd96ad7c2b7c93'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 7, '2026-11-11 08:26:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'mandate.draw', '22.1.3', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "mandate": "01a2217c-2547-77dd-9b23-2f1e764a8b08"}}', '\x0a513a8b9dd8fff69c3b1e8088f00e162a486c4865a0e361ed42dcfed97f3f77'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 8, '2026-11-11 08:30:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-11T08:30:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"document": "01a2217c-2547-77dd-9b23-2f1e764a8b08"}}', '\xc60f83ccaf4928d7bd885ed2f191e901e96840204913ad7ae9c7be751d6908c8'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 9, '2026-11-11 08:30:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'mandate.sign', '22.1.3', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "mandate": "01a2217c-2547-77dd-9b23-2f1e764a8b08"}}', '\x0c1eb839c14ad805242d50dd3ebe36aaa97a742a55714ed41daea85e7c0848f1'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 10, '2026-11-11 08:34:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'portal.identify', '22.1.2', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"means": "eid_card", "application": "01a2217c-2552-79a0-bd85-c3e346154523"}}', '\x7da67d563c262676d7f2cc2ed9f0b52e70073e5b1b24e99a81466f7cb2709a3b'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 11, '2026-11-11 08:34:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'application.file', '22.1.5', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "edition": "01a2217c-1f4d-73ce-8aaf-ced3525e7b4a", "mandate": "01a2217c-2547-77dd-9b23-2f1e764a8b08", "application": "01a2217c-2552-79a0-bd85-c3e346154523"}}', '\x28e63fcb4b012d73679e6130cad47847dabc20e4eb887371cd4cf50135d8f3fe'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 12, '2026-11-11 08:38:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-11T08:38:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"mark": "ended", "document": "01a2217c-2547-77dd-9b23-2f1e764a8b08"}}', '\x748a842f9e15eb60af2e9e149bddd28ae3bb96b65a3fe66b78e8ebdc7a151981'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 13, '2026-11-11 08:38:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'mandate.complete', '22.1.3', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:38:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"mandate": "01a2217c-2547-77dd-9b23-2f1e764a8b08"}}', '\xcbc795ff77577118217857d2c8bbdcbb186f17b56114ca216f2700d388694293'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 14, '2026-11-11 08:38:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'result.tell', '22.1.7', false, '01a2217c-253e-7067-9703-fe9c54073e9e', '{"at": "2026-11-11T08:38:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-253e-7067-9703-fe9c54073e9e", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-2537-732d-b135-47d5e5670fa6", "application": "01a2217c-2552-79a0-bd85-c3e346154523"}}', '\x7b57164552e7ff02dc8f0aa1d33b219d389954e301a63fa40a47d98ea6dd4e23'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 15, '2026-11-23 07:50:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-23T07:50:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"consultation": "01a2217c-2639-79cf-86df-d9644066deca"}}', '\x5b78308efcbeb3dcc9173f454571212ba6310bf61db569b957889f4dfeb60205'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 16, '2026-11-26 11:05:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-26T11:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "edition": "01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d"}}', '\xcb6d4d609f682b0c6a0c8b28dccaa33eaa8d136db447d2f18a994cf8f5bd645f'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 17, '2026-11-26 11:09:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-26T11:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "declaration": "01a2217c-26a6-7e9b-a0aa-2fc2ca04fc8b"}}', '\x2c2fcca03f5e99143a9ab03a0c8d8cd4247a051dc41660d46c29ae7469666ee2'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 18, '2026-11-26 11:13:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'identity.check', '22.1.1', false, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '{"at": "2026-11-26T11:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-26ab-7b28-bc4a-cc7b14e645af", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "outcome": "confirmed", "identityCheck": "01a2217c-26ac-7588-b667-3591599bd827"}}', '\x6b9303c4b797ab705d5278f813ffc474a8f73d018c0296202602de8ec1f8b3ff'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 19, '2026-11-26 11:17:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'notice.tell', '22.1.3', false, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '{"at": "2026-11-26T11:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-26ab-7b28-bc4a-cc7b14e645af", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "notice": "01a2217c-26b0-76d4-badf-8113b0dd93e5"}}', '\xcbcc23ea8329743dbeb9fc129908dc28814cc296ac43e0430789d4c41a779475'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 20, '2026-11-26 11:21:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-26T11:21:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"document": "01a2217c-26b5-74a6-8374-7f579aa601a5"}}', '\xc53183e4d99b74f03333ee4c5b553a5fb4f31ba1322442321af269d2622dbd33'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 21, '2026-11-26 11:21:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'mandate.draw', '22.1.3', false, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '{"at": "2026-11-26T11:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-26ab-7b28-bc4a-cc7b14e645af", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "mandate": "01a2217c-26b5-74a6-8374-7f579aa601a5"}}', '\x08858e8e2ae350acd953057c56b5274a8301dbab5dbd87ad33b42bfdc00a0dd0'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 22, '2026-11-26 11:25:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-26T11:25:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"document": "01a2217c-26b5-74a6-8374-7f579aa601a5"}}', '\xc555ebd09b58420a653cf03a929cee73e0698ffdd74664de7dd944bb77b1053f'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 23, '2026-11-26 11:25:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'mandate.sign', '22.1.3', false, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '{"at": "2026-11-26T11:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-26ab-7b28-bc4a-cc7b14e645af", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "mandate": "01a2217c-26b5-74a6-8374-7f579aa601a5"}}', '\xf7692324dadf45659b64816fe7d8736a48dd1104774ca378e9f38e9adf19acbb'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 24, '2026-11-26 11:29:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'portal.identify', '22.1.2', false, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '{"at": "2026-11-26T11:29:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-26ab-7b28-bc4a-cc7b14e645af", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"means": "eid_card", "application": "01a2217c-26c5-7412-832b-73e442c0156d"}}', '\x5f942eeac0ecffafb13d992e8f7b378aa2299ac52294d47db1ba3f6bbea72cb1'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 25, '2026-11-26 11:29:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'application.file', '22.1.5', false, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '{"at": "2026-11-26T11:29:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-26ab-7b28-bc4a-cc7b14e645af", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "edition": "01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d", "mandate": "01a2217c-26b5-74a6-8374-7f579aa601a5", "application": "01a2217c-26c5-7412-832b-73e442c0156d"}}', '\x130bc9297eb0a48aa02dcc0bb679ba389cba0d3d3464c73757181cf9d13d07dc'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 26, '2026-11-26 11:33:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'planned-time.tell', '22.1.6', false, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '{"at": "2026-11-26T11:33:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-2201-712a-b6db-8c7e2aeba51e", "centre": "01a2217c-1f6e-7eca-9480-95aab17f78e6", "client": "01a2217c-26ab-7b28-bc4a-cc7b14e645af", "person": "01a2217c-21f6-797d-ac9a-25ccebcc74f4", "things": {"case": "01a2217c-26a4-7e9e-b397-f71a5424d728", "application": "01a2217c-26c5-7412-832b-73e442c0156d"}}', '\xd6f8286648e34994d17f9001ef8b94abf667198e7fe728986293c5022e6b2358'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "things": {"centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0"}}', '\x8941a0a06ab69891c1f69cf2021ac5103998e66991c6b0cc2de38982920ba86e'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 2, '2026-11-10 07:35:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'case.open', '2.6', false, NULL, '{"at": "2026-11-10T07:35:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "edition": "01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f"}}', '\x8c7da9ce7aa3c949f5f24fdc71ad2fd6ec90fb5ea749118cd3225aa5fd550e92'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 3, '2026-11-10 07:39:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-10T07:39:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "declaration": "01a2217c-2515-7ed8-b3db-b909a658c51b"}}', '\x1b59b122fdae40fc55721005ba00f07368190403d0490141e0c91c1842c92623'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 4, '2026-11-10 07:43:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'identity.check', '22.1.1', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-10T07:43:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "outcome": "confirmed", "identityCheck": "01a2217c-2520-75e3-9aa8-167de5e9f86a"}}', '\x0db84a5692892a39b74c83473e96f033d37fcb23f4338e205fd02e88561349fa'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 5, '2026-11-10 07:47:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'notice.tell', '22.1.3', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-10T07:47:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "notice": "01a2217c-2525-7ace-8be7-884a0e70a01b"}}', '\xe6499ba4e28bf9d58b9fdf90f0d80def563ab655c9c1a7c243bf534e448e7c29'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 7, '2026-11-10 07:51:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'mandate.draw', '22.1.3', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-10T07:51:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "mandate": "01a2217c-2527-7fff-ab84-a4712e016fe7"}}', '\x89c0c960f3a967f28e1a8ece962945769926875b7172ca60b71f4e6a03f53f19'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 8, '2026-11-10 07:55:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-10T07:55:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"document": "01a2217c-2527-7fff-ab84-a4712e016fe7"}}', '\x6f86b7f9229dae5553a2bc894d015ba2a7247d162ee8301e41bfed57aadbd30e'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 9, '2026-11-10 07:55:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'mandate.sign', '22.1.3', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-10T07:55:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "mandate": "01a2217c-2527-7fff-ab84-a4712e016fe7"}}', '\x0fbea59a629a57c07409b86e6bf2648d64e281fd855cc643b5e3da0605cd852f'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 10, '2026-11-10 07:59:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'portal.identify', '22.1.2', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-10T07:59:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"means": "eid_card", "application": "01a2217c-2532-77fe-92e8-a862d4299572"}}', '\x170f642483bb18c5dfbb21b7b2768812c0f45a5f96d33ce42e6aeb0b23f39436'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 11, '2026-11-10 07:59:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'application.file', '22.1.5', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-10T07:59:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "edition": "01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f", "mandate": "01a2217c-2527-7fff-ab84-a4712e016fe7", "application": "01a2217c-2532-77fe-92e8-a862d4299572"}}', '\xc39436ad5ac19af301e637789ac5142ec25f8404398fe82345d3fc2d0943e784'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 12, '2026-11-10 08:03:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'planned-time.tell', '22.1.6', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-10T08:03:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "application": "01a2217c-2532-77fe-92e8-a862d4299572"}}', '\x15204ab0ed12a92b1c8de936885827db258e8fb311344b01de9fd748ecddfb7e'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 13, '2026-11-19 10:10:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-19T10:10:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"consultation": "01a2217c-2612-7eac-b5dc-af8839316870"}}', '\xc7cde3c669bd1b93350b82db05cfad5f23b89c07d955f567ff693405f90b068f'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 14, '2026-11-24 09:30:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'case.open', '2.6', false, NULL, '{"at": "2026-11-24T09:30:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "edition": "01a2217c-1f4a-748d-88d3-e85da851539a"}}', '\x4e13e0dfc03b2742305a7ac6acbb27d8b9c5be2a6cd2396ebeedbae3feaa7d1c'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 15, '2026-11-24 09:34:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-24T09:34:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "declaration": "01a2217c-263d-71ab-89c8-faf8a7737762"}}', '\x625180322a22c1296e274339d8217187a203f085a592b2464e4640c1d36bc6d3'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 16, '2026-11-24 09:38:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'identity.check', '22.1.1', false, '01a2217c-2644-74a2-86fc-a9b8f326de34', '{"at": "2026-11-24T09:38:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-2644-74a2-86fc-a9b8f326de34", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "outcome": "confirmed", "identityCheck": "01a2217c-2645-7a2a-9830-e54df4f14e4c"}}', '\x65754eacd69cb85bd51e26ee664475bbd97a80eab382d66a24d067f40d2c3b7f'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 17, '2026-11-24 09:42:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'notice.tell', '22.1.3', false, '01a2217c-2644-74a2-86fc-a9b8f326de34', '{"at": "2026-11-24T09:42:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-2644-74a2-86fc-a9b8f326de34", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "notice": "01a2217c-2651-7944-981e-d4caac9ec375"}}', '\xad90e90a92f1829f1ca5ec48edf4eb98e3c9e4ca5281d53ed615fd32e35a5944'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 18, '2026-11-24 09:46:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-24T09:46:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"document": "01a2217c-2654-7cec-824a-b666be168993"}}', '\x686cf3de589a973c77e4c53a0b21ea46f80b281e8eb5b105bc4a2acd158e5346'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 19, '2026-11-24 09:46:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'mandate.draw', '22.1.3', false, '01a2217c-2644-74a2-86fc-a9b8f326de34', '{"at": "2026-11-24T09:46:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-2644-74a2-86fc-a9b8f326de34", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "mandate": "01a2217c-2654-7cec-824a-b666be168993"}}', '\xbd697b9d35622717dbcce16c417cd5e34c95dfe6dfd0f7523b88c59181c616d6'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 20, '2026-11-24 09:50:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-24T09:50:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"document": "01a2217c-2654-7cec-824a-b666be168993"}}', '\x9b5626f26809fa85b843a30c1bbe5c4f5f60f3f8b586880422662e99e0353882'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 21, '2026-11-24 09:50:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'mandate.sign', '22.1.3', false, '01a2217c-2644-74a2-86fc-a9b8f326de34', '{"at": "2026-11-24T09:50:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-2644-74a2-86fc-a9b8f326de34", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "mandate": "01a2217c-2654-7cec-824a-b666be168993"}}', '\xa355b431297a68fc79a4b04707726fd597227ed3a91522b17332be6d5a493fcc'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 22, '2026-11-24 09:54:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'portal.identify', '22.1.2', false, '01a2217c-2644-74a2-86fc-a9b8f326de34', '{"at": "2026-11-24T09:54:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-2644-74a2-86fc-a9b8f326de34", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"means": "eid_card", "application": "01a2217c-2666-772c-a9c8-191f25a88615"}}', '\xb280c5c9f5a75f151750127b84bebf8f26f8d48b508cd6622d73707f3f7d26dd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 23, '2026-11-24 09:54:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'application.file', '22.1.5', false, '01a2217c-2644-74a2-86fc-a9b8f326de34', '{"at": "2026-11-24T09:54:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-2644-74a2-86fc-a9b8f326de34", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "edition": "01a2217c-1f4a-748d-88d3-e85da851539a", "mandate": "01a2217c-2654-7cec-824a-b666be168993", "application": "01a2217c-2666-772c-a9c8-191f25a88615"}}', '\xc0ad0897c240a52e68c0bcbf1f10f3aa66ee430ead917e11ebe8ba5072926c87'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 24, '2026-11-24 09:58:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'planned-time.tell', '22.1.6', false, '01a2217c-2644-74a2-86fc-a9b8f326de34', '{"at": "2026-11-24T09:58:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-2644-74a2-86fc-a9b8f326de34", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-263a-7d14-b531-a5f600ca5875", "application": "01a2217c-2666-772c-a9c8-191f25a88615"}}', '\x58118b26444e14fabf8977a75838c3689ad32e0760e08233552210daee482b12'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 25, '2026-11-25 08:25:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'register-entry.mark', '22.1.3', false, NULL, '{"at": "2026-11-25T08:25:00Z", "act": "register-entry.mark", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"mark": "ended", "document": "01a2217c-2527-7fff-ab84-a4712e016fe7"}}', '\xd5f28f16d8c9a87b2ecd4d5ede3fa539e1a79d6126081c70a281f38ac51cd862'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 26, '2026-11-25 08:25:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'mandate.complete', '22.1.3', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-25T08:25:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"mandate": "01a2217c-2527-7fff-ab84-a4712e016fe7"}}', '\x3399b2158b2b3bd686b43dad1aadcfb11ea64a729fd94107a6995b736233f8cb'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 27, '2026-11-25 08:25:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'result.tell', '22.1.7', false, '01a2217c-251f-7550-9177-bdfa860cc0bc', '{"at": "2026-11-25T08:25:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-251f-7550-9177-bdfa860cc0bc", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-250f-7940-8678-0e8a911d481f", "application": "01a2217c-2532-77fe-92e8-a862d4299572"}}', '\x2b177bd80466b709a4a9f17446b642c2c9d2c7e2aa22b64a816caa822ea3542d'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 28, '2026-11-27 13:20:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'case.open', '2.6', false, NULL, '{"at": "2026-11-27T13:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-26cd-7c20-a317-76d1d56760ce", "edition": "01a2217c-1f4f-7fc8-874f-9d6399d0e821"}}', '\x304c57adaae1e5b602dd8753e9c3e0bf977078d4c0da49505d9864360f3826eb'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 29, '2026-11-27 13:24:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-27T13:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-26cd-7c20-a317-76d1d56760ce", "declaration": "01a2217c-26cf-7c02-8bc6-ec0250f46e41"}}', '\x8bc1c6434eb5791d859e8d474a7c04f9492123002a34e147b6c40f4cffd3b439'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 30, '2026-11-27 13:28:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'identity.check', '22.1.1', false, '01a2217c-26d1-7ea5-b911-d38fae073d8e', '{"at": "2026-11-27T13:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-26d1-7ea5-b911-d38fae073d8e", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-26cd-7c20-a317-76d1d56760ce", "outcome": "confirmed", "identityCheck": "01a2217c-26d2-7e33-a4d4-4894cf069b31"}}', '\xca41ca822739af6d751018f9136e46dacc1b43c60ffec89fbfc72ad288f677f9'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 31, '2026-11-27 13:32:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'notice.tell', '22.1.3', false, '01a2217c-26d1-7ea5-b911-d38fae073d8e', '{"at": "2026-11-27T13:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-26d1-7ea5-b911-d38fae073d8e", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-26cd-7c20-a317-76d1d56760ce", "notice": "01a2217c-26d5-7fc5-b573-f6f690b47368"}}', '\xd21c524ab602da00c1d16c43c6a28a14e320fb24d6e12d4d5d09909c72842433'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 32, '2026-11-27 13:36:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'register-entry.add', '22.1.3', false, NULL, '{"at": "2026-11-27T13:36:00Z", "act": "register-entry.add", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"document": "01a2217c-26d7-740f-a401-746616334eb6"}}', '\x40e31ea23c5531eb52fccb900f8bf5a275366b49bfef952d170aa06cfbceb778'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 33, '2026-11-27 13:36:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'mandate.draw', '22.1.3', false, '01a2217c-26d1-7ea5-b911-d38fae073d8e', '{"at": "2026-11-27T13:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-26d1-7ea5-b911-d38fae073d8e", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-26cd-7c20-a317-76d1d56760ce", "mandate": "01a2217c-26d7-740f-a401-746616334eb6"}}', '\x62df76a3b65db6a15a3208189159735912c826e9fca1249d130d3abfd4307a63'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 34, '2026-11-27 13:40:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'register-entry.place', '22.1.3', false, NULL, '{"at": "2026-11-27T13:40:00Z", "act": "register-entry.place", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"document": "01a2217c-26d7-740f-a401-746616334eb6"}}', '\x261a86f28eca0ccb13b60a1085de30b3773a545d7710951afca6b8e3d4e79d94'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 35, '2026-11-27 13:40:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'mandate.sign', '22.1.3', false, '01a2217c-26d1-7ea5-b911-d38fae073d8e', '{"at": "2026-11-27T13:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217c-22d4-74cf-83f3-1c87779027ff", "centre": "01a2217c-1f6f-761f-bb47-8194ed13b4b0", "client": "01a2217c-26d1-7ea5-b911-d38fae073d8e", "person": "01a2217c-22d1-7add-b4bc-47c0096a2b54", "things": {"case": "01a2217c-26cd-7c20-a317-76d1d56760ce", "mandate": "01a2217c-26d7-740f-a401-746616334eb6"}}', '\x1507b6bfd682bde187ec5edf73c1360faf6290645b2359cab421d828d1ab3ed6');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES
	('00000000-0000-0000-0000-000000000000', 49, '\x93823cd55cf96c8a1b636739cdaa33bb0789dec55cc198869428a5063ea44f58'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 145, '\x5e25048260776bcbe9f1dd2a916dc020ca9d875cc21088cb76f409cc7ec687a2'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 26, '\xd6f8286648e34994d17f9001ef8b94abf667198e7fe728986293c5022e6b2358'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 35, '\x1507b6bfd682bde187ec5edf73c1360faf6290645b2359cab421d828d1ab3ed6');


--
-- Data for Name: basket_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.basket_entry VALUES
	('723b6b39-1a31-430e-85e2-4a832e231b56', '2.3', NULL, NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.6.'),
	('fa9632e3-995c-46da-9674-8153712f04ce', '3.13', 'Šengenas vīzas pieteikums', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.'),
	('b959f1fb-91cf-4ed9-a4ac-09d8c395e1c2', '3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.'),
	('51efb3ce-a12e-49d3-a108-fcec50a8076f', '6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.'),
	('4200cb28-ec85-489d-b61a-746ea84fb5a2', '3.13', 'Ziņas par personas rīcībspēju', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.', NULL),
	('81e68a7f-bc44-4e00-a7e8-f5e2152b9109', '3.14', 'Personas kodu atbilstība vienai personai', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.', NULL),
	('b6404a34-3bba-4e4c-aec3-5e7a4aae18e1', '3.15', 'aktuālais un iepriekšējais personas kods', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.9.', NULL),
	('41459f6a-178d-4ac1-ac38-0c398ab37821', '6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.', NULL);


--
-- Data for Name: case_declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_declaration VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', '01a2217c-23ee-71c1-a796-9a40a9bf52b2'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', '01a2217c-247b-796a-8eea-b0c7eaedcaed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', '01a2217c-24ca-7ca2-93fa-a37d8ac76f7b'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', '01a2217c-2515-7ed8-b3db-b909a658c51b'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', '01a2217c-2539-77ef-84f6-59e578c0dd60'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', '01a2217c-255f-7a87-83a1-eaab70acf086'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', '01a2217c-2586-7429-99a2-12dd8e323e76'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-25b5-7720-9c89-342545717e4d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', '01a2217c-25ce-789f-8596-167c75068fd1'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', '01a2217c-25f7-7365-9f89-9113f66ebe4e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2613-747a-91d9-a77c1567cbc7', '01a2217c-2619-7ec3-b512-d39ffcb6f341'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', '01a2217c-263d-71ab-89c8-faf8a7737762'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', '01a2217c-2684-7a6a-a58e-9a078a138505'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', '01a2217c-26a6-7e9b-a0aa-2fc2ca04fc8b'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', '01a2217c-26cf-7c02-8bc6-ec0250f46e41'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', '01a2217c-26e4-7fb2-b6e3-cd4a2bbc2d10'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', '01a2217c-26fd-7851-a89d-41aaec38337e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', '01a2217c-270d-7038-8e60-df35e72330d3'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2715-76cd-8e81-9c6c8e3fbb3a', '01a2217c-271f-7563-a64b-bf4099b06bc4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-272c-7f4f-95dc-70b5c45d1c0a', '01a2217c-272e-7fa6-8f30-6ef6ac9107cb');


--
-- Data for Name: case_identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_identity_check VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', '01a2217c-240f-71c8-965a-c609a4a11ea1', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', '01a2217c-248e-703d-a185-65e7fe71c102', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', '01a2217c-24ce-748d-870d-2e4d5ff171ea', 'confirmed'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', '01a2217c-2520-75e3-9aa8-167de5e9f86a', 'confirmed'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', '01a2217c-253f-7752-b54d-a2e48ae2eb82', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', '01a2217c-2566-7753-ad8f-e27041840b31', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', '01a2217c-258a-703f-b1e6-8e450fac3df1', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-25ba-77a8-9a93-cd910677a1d2', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', '01a2217c-25d8-7da1-86f6-9fcfcbb368dc', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', '01a2217c-25fc-706c-a955-3e2f1af608a5', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2613-747a-91d9-a77c1567cbc7', '01a2217c-261c-71f4-aab8-f535a523d447', 'refused'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', '01a2217c-2645-7a2a-9830-e54df4f14e4c', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', '01a2217c-2689-70b1-aa8b-79040e0fc92d', 'confirmed'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', '01a2217c-26ac-7588-b667-3591599bd827', 'confirmed'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', '01a2217c-26d2-7e33-a4d4-4894cf069b31', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', '01a2217c-26e9-74a9-8af6-d4ff88edc081', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', '01a2217c-2701-7da3-a855-a69f9dcf6df7', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', '01a2217c-2710-76d5-810d-aad785f41a03', 'confirmed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2715-76cd-8e81-9c6c8e3fbb3a', '01a2217c-2725-787a-b4d0-30a388a77d4f', 'confirmed');


--
-- Data for Name: case_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_mandate VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', '01a2217c-2449-7462-9ef1-20b473a65ca1'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', '01a2217c-24a2-789c-b2ff-ec19414ad927'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', '01a2217c-24de-79bf-8043-7a7e94773286'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', '01a2217c-2527-7fff-ab84-a4712e016fe7'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', '01a2217c-2547-77dd-9b23-2f1e764a8b08'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', '01a2217c-2571-78b0-acce-740f8faf64e9'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-25c0-7deb-b978-8c6153c6b931'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', '01a2217c-25e1-7481-add8-500623aac998'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', '01a2217c-2605-7d05-8520-c2ca91294767'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-262a-7d7d-add3-7fb279b9c352'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', '01a2217c-2654-7cec-824a-b666be168993'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', '01a2217c-268f-7408-9c3f-ff00d83ee3f4'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', '01a2217c-26b5-74a6-8374-7f579aa601a5'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', '01a2217c-26d7-740f-a401-746616334eb6'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', '01a2217c-26f1-7724-a4db-a958304de12c'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', '01a2217c-2706-7d6d-a5b6-99d22dfbbc24'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', '01a2217c-2717-792c-a447-7532ce140738');


--
-- Data for Name: case_name_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_name_word VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', 1, 'teodors burkans', true, -1792587900000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', 2, 'burkans teodors', true, -1792587900000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', 1, 'austra dizmezniece', true, -1793776800000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', 2, 'dizmezniece austra', true, -1793776800000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', 1, 'alma silmala', true, -1794219600000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', 2, 'silmala alma', true, -1794219600000000),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', 1, 'lucija smilgaja', true, -1794296100000000),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', 2, 'smilgaja lucija', true, -1794296100000000),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', 1, 'milda vizbulite', true, -1794384600000000),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', 2, 'vizbulite milda', true, -1794384600000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', 1, 'biruta kastana', true, -1794472800000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', 2, 'kastana biruta', true, -1794472800000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', 1, 'mirdza germanupe', true, -1794563700000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', 2, 'germanupe mirdza', true, -1794563700000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', 1, 'biruta kastana', true, -1794836400000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', 2, 'kastana biruta', true, -1794836400000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', 1, 'haralds vitolnieks', true, -1794899100000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', 2, 'vitolnieks haralds', true, -1794899100000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', 1, 'voldemars zakurags', true, -1794988800000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', 2, 'zakurags voldemars', true, -1794988800000000),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', 1, 'jonas vetrunas', true, -1795512600000000),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', 2, 'vetrunas jonas', true, -1795512600000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', 1, 'ojars pupolzars', true, -1795597800000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', 2, 'pupolzars ojars', true, -1795597800000000),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', 1, 'fricis jumikis', true, -1795691100000000),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', 2, 'jumikis fricis', true, -1795691100000000),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', 1, 'arnolds kaijkalns', true, -1795785600000000),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', 2, 'kaijkalns arnolds', true, -1795785600000000),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', 1, 'imants graudins tirums', true, -1795850912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', 2, 'imants tirums graudins', false, -1795850912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', 3, 'graudins imants tirums', false, -1795850912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', 4, 'graudins tirums imants', true, -1795850912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', 5, 'tirums imants graudins', true, -1795850912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', 6, 'tirums graudins imants', false, -1795850912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', 1, 'zenta virsupe', true, -1795853912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', 2, 'virsupe zenta', true, -1795853912054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', 1, 'skaidrite bebrupe', true, -1795855412054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', 2, 'bebrupe skaidrite', true, -1795855412054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2715-76cd-8e81-9c6c8e3fbb3a', 1, 'aivars lackaja', true, -1795856312054620),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2715-76cd-8e81-9c6c8e3fbb3a', 2, 'lackaja aivars', true, -1795856312054620);


--
-- Data for Name: case_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_notice VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', '01a2217c-243d-7c70-8d35-319311cc1abe'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', '01a2217c-2499-7900-aadc-f6fea7c3e394'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', '01a2217c-24d8-7bb3-80ef-e50475bd1b92'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', '01a2217c-2525-7ace-8be7-884a0e70a01b'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', '01a2217c-2544-7e5d-a599-04e3f22f8647'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', '01a2217c-256e-7fd7-8bdd-6c6897a0bd45'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', '01a2217c-258f-734c-981f-10d496b6f31f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-25be-788c-af8e-70a5435c050f'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', '01a2217c-25de-75f4-a2db-6bc3da4df580'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', '01a2217c-2600-79e0-a73c-cf4febe2bb2d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-2622-7865-a023-093cd94bd137'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', '01a2217c-2651-7944-981e-d4caac9ec375'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', '01a2217c-268d-77c2-bbd4-672d5aeffe64'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', '01a2217c-26b0-76d4-badf-8113b0dd93e5'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', '01a2217c-26d5-7fc5-b573-f6f690b47368'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', '01a2217c-26ef-72ee-84e5-890339c93091'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', '01a2217c-2704-7e9a-acfd-51d46b54b343'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', '01a2217c-2714-7290-97e7-30c1413efbb4');


--
-- Data for Name: case_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_progress VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', '22.1.5', '2026-10-21 13:05:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f58-7754-a674-821209511426', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', 2026, 1, '2026-10-31', NULL),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', 'done', '2026-11-11 08:10:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', '01a2217c-1f4d-73ce-8aaf-ced3525e7b4a', '01a2217c-253e-7067-9703-fe9c54073e9e', 2026, 1, '2027-02-09', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', '22.1.7', '2026-11-12 08:40:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f38-77f5-ad45-5e34c5b6f2e8', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 2026, 4, '2027-02-10', '2026-11-25'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', 'done', '2026-11-13 09:55:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f5e-7f14-b9df-165f34c5a853', '01a2217c-2589-71c6-a23a-ab0d55e9f383', 2026, 5, '2027-02-11', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', '22.1.7', '2026-11-17 07:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f4f-7fc8-874f-9d6399d0e821', '01a2217c-25d7-78c6-a4c3-87130f720809', 2026, 7, '2027-02-15', '2026-11-28'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', 'stopped', '2026-11-18 08:00:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f5c-7296-85a1-508d53ed6ff4', '01a2217c-25fb-7972-8bd4-270abfe7153c', 2026, 8, '2027-02-16', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2613-747a-91d9-a77c1567cbc7', 'refused', '2026-11-20 12:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f4a-748d-88d3-e85da851539a', NULL, NULL, NULL, NULL, NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '22.1.7', '2026-11-16 13:40:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 2026, 9, '2027-02-21', '2026-12-04'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', '22.1.7', '2026-11-24 09:30:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-2644-74a2-86fc-a9b8f326de34', 2026, 2, '2027-02-22', '2026-12-01'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', 'done', '2026-11-04 07:20:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '01a2217c-248d-7da0-bc73-4da9b3562eb1', 2026, 2, '2027-02-02', NULL),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', 'done', '2026-11-10 07:35:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f', '01a2217c-251f-7550-9177-bdfa860cc0bc', 2026, 1, '2027-02-08', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', '22.1.5', '2026-11-25 09:10:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-2688-7572-80cd-6185cdc460fc', 2026, 10, '2027-02-23', '2026-12-07'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', 'stopped', '2026-11-09 10:20:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f53-79c8-9601-b925b633d70e', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', 2026, 3, '2027-02-07', NULL),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', '22.1.7', '2026-11-26 11:05:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', 2026, 2, '2027-02-24', '2026-12-10'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', '22.1.5', '2026-11-27 13:20:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '01a2217c-1f4f-7fc8-874f-9d6399d0e821', '01a2217c-26d1-7ea5-b911-d38fae073d8e', 2026, 3, '2027-02-25', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', '22.1.5', '2026-11-28 07:28:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f60-7860-b5ea-aebb4125a54e', '01a2217c-26e8-7bb1-ba4e-849416f0449b', 2026, 11, '2027-02-26', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', '22.1.3', '2026-11-28 08:18:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f58-7754-a674-821209511426', '01a2217c-2700-75ad-abf2-67adedad393d', 2026, 12, '2027-02-26', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2715-76cd-8e81-9c6c8e3fbb3a', '22.1.3', '2026-11-28 08:58:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f5a-79a0-886b-7f6fb118e465', '01a2217c-2724-7eba-a73d-aa941961d4cc', NULL, NULL, NULL, NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', '22.1.6', '2026-11-28 08:43:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-1f53-79c8-9601-b925b633d70e', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', 2026, 13, '2027-02-26', '2026-11-28'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-272c-7f4f-95dc-70b5c45d1c0a', '22.1.1', '2026-11-28 09:08:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f3b-7edb-9420-b23aec4351a9', NULL, NULL, NULL, NULL, NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-272f-72d6-b49e-590e8577983f', '2.6', '2026-11-28 09:18:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: centre; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.centre VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', 'novada', 'Upmalas klientu apkalpošanas centrs', 'Tilta iela 2, Upmala, LV-0000', 'Upmala', 'upmala@example.org', '+371 00000000'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-1f68-707b-8d55-8b0e4fc0ec20', 'vietējas', 'Kalnāju klientu apkalpošanas centrs', 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000', 'Kalnāji', 'kalnaji@example.org', '+371 00000000'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-1f68-7f85-b516-caf9e05abfa4', 'reģionālas', 'Vējciema klientu apkalpošanas centrs', 'Dzirnavu iela 7, Vējciems, LV-0000', 'Vējciems', 'vejciems@example.org', '+371 00000000');


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', '2026-10-21 13:13:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-248d-7da0-bc73-4da9b3562eb1', '2026-11-04 07:28:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '2026-11-09 10:28:00+00'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-251f-7550-9177-bdfa860cc0bc', '2026-11-10 07:43:00+00'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-253e-7067-9703-fe9c54073e9e', '2026-11-11 08:18:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '2026-11-12 08:48:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2589-71c6-a23a-ab0d55e9f383', '2026-11-13 10:03:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25d7-78c6-a4c3-87130f720809', '2026-11-17 07:13:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25fb-7972-8bd4-270abfe7153c', '2026-11-18 08:08:00+00'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2644-74a2-86fc-a9b8f326de34', '2026-11-24 09:38:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2688-7572-80cd-6185cdc460fc', '2026-11-25 09:18:00+00'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '2026-11-26 11:13:00+00'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d1-7ea5-b911-d38fae073d8e', '2026-11-27 13:28:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e8-7bb1-ba4e-849416f0449b', '2026-11-28 07:36:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e9-7022-853e-7c308d35f1ed', '2026-11-28 07:36:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2700-75ad-abf2-67adedad393d', '2026-11-28 08:26:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '2026-11-28 08:51:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2724-7eba-a73d-aa941961d4cc', '2026-11-28 09:06:32.05462+00');


--
-- Data for Name: client_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_name VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', 1, '2026-10-21 13:13:00+00', 'Teodors', 'Burkāns', 'burkans teodors', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-248d-7da0-bc73-4da9b3562eb1', 1, '2026-11-04 07:28:00+00', 'Austra', 'Dižmežniece', 'dizmezniece austra', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', 1, '2026-11-09 10:28:00+00', 'Alma', 'Silmala', 'silmala alma', NULL),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-251f-7550-9177-bdfa860cc0bc', 1, '2026-11-10 07:43:00+00', 'Lūcija', 'Smilgāja', 'smilgaja lucija', NULL),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-253e-7067-9703-fe9c54073e9e', 1, '2026-11-11 08:18:00+00', 'Milda', 'Vizbulīte', 'vizbulite milda', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 1, '2026-11-12 08:48:00+00', 'Biruta', 'Kastaņa', 'kastana biruta', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2589-71c6-a23a-ab0d55e9f383', 1, '2026-11-13 10:03:00+00', 'Mirdza', 'Ģērmaņupe', 'germanupe mirdza', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25d7-78c6-a4c3-87130f720809', 1, '2026-11-17 07:13:00+00', 'Haralds', 'Vītolnieks', 'vitolnieks haralds', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25fb-7972-8bd4-270abfe7153c', 1, '2026-11-18 08:08:00+00', 'Voldemārs', 'Zaķurags', 'zakurags voldemars', NULL),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2644-74a2-86fc-a9b8f326de34', 1, '2026-11-24 09:38:00+00', 'Jonas', 'Vėtrūnas', 'vetrunas jonas', '\x004ab6153e1e36fa846ec49cb67707c1e5e9143a90773df04a759b273508a1aa53f9681c25d028'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2688-7572-80cd-6185cdc460fc', 1, '2026-11-25 09:18:00+00', 'Ojārs', 'Pūpolzars', 'pupolzars ojars', NULL),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', 1, '2026-11-26 11:13:00+00', 'Fricis', 'Jumiķis', 'jumikis fricis', NULL),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d1-7ea5-b911-d38fae073d8e', 1, '2026-11-27 13:28:00+00', 'Arnolds', 'Kaijkalns', 'kaijkalns arnolds', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e8-7bb1-ba4e-849416f0449b', 1, '2026-11-28 07:36:32.05462+00', 'Imants', 'Graudiņš-Tīrums', 'graudins-tirums imants', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e9-7022-853e-7c308d35f1ed', 1, '2026-11-28 07:36:32.05462+00', 'Emīls', 'Graudiņš-Tīrums', 'graudins-tirums emils', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2700-75ad-abf2-67adedad393d', 1, '2026-11-28 08:26:32.05462+00', 'Zenta', 'Viršupe', 'virsupe zenta', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', 1, '2026-11-28 08:51:32.05462+00', 'Skaidrīte', 'Bebrupe', 'bebrupe skaidrite', NULL),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2724-7eba-a73d-aa941961d4cc', 1, '2026-11-28 09:06:32.05462+00', 'Aivars', 'Lāčkāja', 'lackaja aivars', NULL);


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consultation VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24bd-7940-8c53-8518be4cc107', NULL, 'which_service', 'explained', '2026-11-06 08:05:00+00', '2026-11-06 08:15:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f4-7e21-ba47-aff5ff9c9b73', NULL, 'means', 'will_get_means', '2026-11-17 14:20:00+00', '2026-11-17 14:30:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2612-7eac-b5dc-af8839316870', NULL, 'portal', 'applied_alone', '2026-11-19 10:00:00+00', '2026-11-19 10:10:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2639-79cf-86df-d9644066deca', NULL, 'mandate', 'will_apply', '2026-11-23 07:40:00+00', '2026-11-23 07:50:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26ca-7f8d-9da0-58d4929cd804', NULL, 'applying', 'sent_on', '2026-11-26 12:50:00+00', '2026-11-26 13:00:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26cb-79d5-865d-d5a32b298cd8', NULL, 'progress', 'explained', '2026-11-27 09:15:00+00', '2026-11-27 09:25:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES
	('00000000-0000-0000-0000-000000000000', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc', 'release', '\x0772656c656173657fc468e53ab8d2dfd4c10b6b69d5c4a7b0d5c4eb3f5eea0634ca79efb36da2df0d908e6a4013ad2c7cba1db09bc230e8d1864a1b286b84da15caf8cc'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-1f7a-7144-ae00-f4834b87395d', 'release', '\x0772656c65617365b42a6129cfc2b3018cddb8819547ae252b5ecdc1704213605283bb14e92d8076f2b812f2e6213439c24478c8294bb08d4164c79596498ca66a90a21a'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-1f80-79da-a96d-0b6ae8028330', 'release', '\x0772656c65617365188fbdc4740ad430201b2b600b0b0dd24527ef8c58c8747037cc2150f6f9090c2376efd52bb0a4a11ed2b1d0261376032ecb4eba79011a9f109b069b'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-21ce-7b9d-840c-994b963b5cbc', 'release', '\x0772656c65617365c5f8ce56e45c646dc272bb3c3f5a1f12a3976d853116747cbc0d7c0c812403cfd8d18f9ab75ca7bbb9fcfc14a2aa36ef5d601773a2d681b7c79ce06a'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-21dd-7b92-a61b-00e0a14cf182', 'release', '\x0772656c6561736553798ab13daf51203f6a709d91c886f7bb7f74d7724fda224290b79bba555bddcc664f2b2ede9e71749650b032c883080af2657754246fea6bd22bce'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', 'release', '\x0772656c65617365814a66f1643e00360a9ab58faed4ce244f2f78a42fb030b488d79806ce49bd09f83fea0b0f0f5808b133f1c5209e22bb0ec1afa788df086f82c22d65'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', 'release', '\x0772656c656173658e89ada1bc41e2b56d45595ee27ccdb6a4b15dac5891c01c390560b36c6c1787da03c53c94183cf0876a45f8d0b6b415b3f4f1cf12e4a31675746525'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-220a-761f-bc4d-b6d67b6d51e2', 'release', '\x0772656c656173650567374ae2ab9e63226ff4affe3d4fc8c3633b2c2ea92a5ae5bdbc04e7f2216bbcc3447ab07b8fd167aafee6c68f8f2be2bd06eaab78999c67f874ad'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-2216-75af-a109-72954bfce88a', 'release', '\x0772656c65617365ab3a55e2a47b69f8f2f3fd24b7151d4e723781e702c3aa8bb273a66e35f06dd9a0d68ec481d98317ab293a9757438fe698b72a73ebd2188dca6a1e02'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-221a-7f13-ad3b-9d5e1b123039', 'release', '\x0772656c65617365ab06044bc68c73b2be7d3b1e7a2e7c991ced2b5222f1796245e03ff651663b855677a03af76e6f645ba93361a39495bce3f6fa5b6fb68d4b186774a8'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-221d-7d31-97ff-22f65d460e9c', 'release', '\x0772656c65617365062bf2c4f9a0abcce4a24264b388fc65279a38ca5224a8ffd07233355c866d38960a40d5fbe937af1b016e9aacf8e70e46f4b3a673f75b226883de8b'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-22b1-7762-af11-95ec00526c99', 'release', '\x0772656c6561736500b83ccf61f2d80a751b1be053b3e586a5bcf9b74f884357fdc1b9c109ecb9844f606ac67d3dbe037aa8f7be49280d12c8cc259dfeca89d14fc0b453'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-22d1-7add-b4bc-47c0096a2b54', 'release', '\x0772656c656173659851f12edac8e0f18cb3bdeec5edf63c926fff49b06d84a2eec0aa545f09e06d7ca104c71bd7a90613a7176cd05258de4d1a3dc84c5e6c8f2ba65cec'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-22de-7cee-883f-5dcbc8cb332b', 'release', '\x0772656c656173655612fbce78dac6144a5c5852be8843a9626507ff00629481bbed75f406f1a9ee1d286bcadcd3d656f66ed1e4ef995a4814cbb4dc970841954e24aaf8'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-22e7-75f0-a8a7-093535882992', 'release', '\x0772656c656173650b428c286cdeee7c768a0c4f8de1e9427ef51af8161da916bfdcf53d1c31c96dca9a7a3006f5da925ff85131c4edf8c741494f436a422c7d432ad963'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-2372-747f-a8ff-2283ac38365c', 'release', '\x0772656c6561736547b2e947ba998218f0b92d2edc48f635234dadfc0d666a51dae81adfbf2a1c019e1e360637d26c7eda9bc10a79bf29b2c37bcb6fb918eb00d6f53e38'),
	('00000000-0000-0000-0000-000000000000', '01a2217c-2384-769e-a0e8-5f77c9e20d36', 'release', '\x0772656c656173655bf6afd6e104ed1aeead3cda764bb6d9f8ef21e755c7db40087f701153ae43f936bd217549dbd7fe3c628d49e3a6a1097d2360eb6545f093b7414f5e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', 'release', '\x0772656c65617365183907da772d31f65dcb4656303d6094aed3e507cdddeccde564349cf499c706d503a91e860047de9b4377651e93b3146b7f4b8d8eb7228809a7dd67'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-248d-7da0-bc73-4da9b3562eb1', 'release', '\x0772656c656173654c1593f2d342636bb2e1ab3c22ce55f89a2445fcdb3df3a4796ce8ab7a5ed6592eb2c0b059f7d58ed67ef39cf1fca0b2c0e1e342f61e8aa129712a10'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', 'release', '\x0772656c6561736550dd5b97bcb36aba1a336455de49847955da57fdaf0f5441c1d5b771bc79270e8f7bf20070405d63e36c1ebb1ba7f59b950b8c5ec361953b2a421b66'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-251f-7550-9177-bdfa860cc0bc', 'release', '\x0772656c65617365dcc28058ded011a222a8d457e77c1d9f69af5cc44c3d41962a6e761946ca5c097b2a35573eef4a5707a0d71e94296cc02e22ba6057a2c3177252bbf7'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-253e-7067-9703-fe9c54073e9e', 'release', '\x0772656c65617365122a49e715c87758feaef4403015d98c39f964ea361f13375ed4d84402b0c181f809b71e369648548d29494f44b4209e850c2efc1a2f0ec62d7a505a'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 'release', '\x0772656c65617365a6d712dba694879b5a5b1da98587ebb42ad68bdafb1ebace6b891211f10e7625c50fbba0db312a31d38c7f98e3244682af756f21499435ea0e537ec4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2589-71c6-a23a-ab0d55e9f383', 'release', '\x0772656c65617365df7ff7c7972c64b6f5adc7d3df859cdab74a04ddd5940c136d79da3b94bd5741abf63d48738d97836b439e9c05b85d0e8d35f2776e0091729355c19b'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25d7-78c6-a4c3-87130f720809', 'release', '\x0772656c6561736511d31779f48a77a68886604ccd379e02da7cccce11162cf31c5d17b8bbacaf9b0eba4a1d0f748dc26d216b30d315ccd194eb92379fbf350173054e79'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25fb-7972-8bd4-270abfe7153c', 'release', '\x0772656c656173650ca62160ba6a47a4c35ec728081466df8d57cd8c859f83b0e5af6943b7db2bee4992575bc5f6aac4ec9b0bcb79c74e56ffa347d067b744139225e2bd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2644-74a2-86fc-a9b8f326de34', 'release', '\x0772656c65617365b401458bb37bcee44b9e3a980e1071101fec5ebd988c1a80a7bb54894108a770a9778536a883200a8ccbf1652bc2197a86ce2c6dd273d954944fc686'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2688-7572-80cd-6185cdc460fc', 'release', '\x0772656c65617365887088332e6837a1ced541bbc2e4798faeaf1765c9f1b48fa4d8c1821e42d38cff4c048551aa221ee751ea681a664e5f3b4486e1b6ae496e1e4128cd'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', 'release', '\x0772656c65617365db5c687a98e84984b8ed5c122ec9997eded8c4fe99735e44a9348019cbf3fe10f435a7e21fd7998d3fe6c05abe5f202baecf0c5843be99cc427dc2fa'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d1-7ea5-b911-d38fae073d8e', 'release', '\x0772656c65617365cc7770295843a5852e10d642f48bbbb736e038ddd302fcad8ccbdec0c089510234e31b9971c3cb4c6df50246a20892723a7d146efc23fdf15d6235b5'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e8-7bb1-ba4e-849416f0449b', 'release', '\x0772656c656173657e9001c3379c10066414fab72f90cf6687db90e2503c161abc5af1c3e8b0b743b9448883e508ddfc20b8df0d8dfe86443d9b372a34d6f6868e425bf7'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e9-7022-853e-7c308d35f1ed', 'release', '\x0772656c656173650ea79b16a43cab6804077ce7a89101200ccfa7b49f8b2b220aa64f62f2098b4e03d34232116a16c91dcaaee1fc5ff76252a50ce39f96c6beb3bad927'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2700-75ad-abf2-67adedad393d', 'release', '\x0772656c656173653e89816a3f0e8a8552c83670cb46b81953968d92a20759fab842385139fa769b01c3e3628d8dcba7de5afedf48948de38e30e7402a2e44149d20ae42'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', 'release', '\x0772656c65617365524aeaeff359bdab60a9220dc5b29930e05ecd4db1e851c397b1aedaa17235d68da2b4b65b2efa69a29dfc94addb97c7ac29f4014e46a2fef775d110'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2724-7eba-a73d-aa941961d4cc', 'release', '\x0772656c6561736582b2a9488f9ce433adb0a9ce8ae0b9de908f9397dc51609da6bbd30f817484a775ede8a794d5da4dbe49197854424f126472f040a8f9fdba7618fbb9');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23ee-71c1-a796-9a40a9bf52b2', 'never_had', '2026-10-21 13:09:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-247b-796a-8eea-b0c7eaedcaed', 'never_had', '2026-11-04 07:24:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24ca-7ca2-93fa-a37d8ac76f7b', 'never_had', '2026-11-09 10:24:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2515-7ed8-b3db-b909a658c51b', 'never_had', '2026-11-10 07:39:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2539-77ef-84f6-59e578c0dd60', 'never_had', '2026-11-11 08:14:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255f-7a87-83a1-eaab70acf086', 'never_had', '2026-11-12 08:44:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2586-7429-99a2-12dd8e323e76', 'never_had', '2026-11-13 09:59:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b5-7720-9c89-342545717e4d', 'never_had', '2026-11-16 13:44:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25ce-789f-8596-167c75068fd1', 'never_had', '2026-11-17 07:09:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f7-7365-9f89-9113f66ebe4e', 'never_had', '2026-11-18 08:04:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2619-7ec3-b512-d39ffcb6f341', 'never_had', '2026-11-20 12:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263d-71ab-89c8-faf8a7737762', 'never_had', '2026-11-24 09:34:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2684-7a6a-a58e-9a078a138505', 'never_had', '2026-11-25 09:14:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a6-7e9b-a0aa-2fc2ca04fc8b', 'never_had', '2026-11-26 11:09:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cf-7c02-8bc6-ec0250f46e41', 'never_had', '2026-11-27 13:24:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e4-7fb2-b6e3-cd4a2bbc2d10', 'never_had', '2026-11-28 07:32:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fd-7851-a89d-41aaec38337e', 'never_had', '2026-11-28 08:22:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270d-7038-8e60-df35e72330d3', 'never_had', '2026-11-28 08:47:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-271f-7563-a64b-bf4099b06bc4', 'never_had', '2026-11-28 09:02:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-272e-7fa6-8f30-6ef6ac9107cb', 'never_had', '2026-11-28 09:12:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd');


--
-- Data for Name: e_service; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service VALUES
	('01a2217c-1f36-78e1-b00b-e6ef8a22c00e', 'EPD313'),
	('01a2217c-1f3a-733b-bdfa-1d07224aef78', 'EPD314'),
	('01a2217c-1f3d-7595-9bc1-8db53fddbd0b', 'EPD315'),
	('01a2217c-1f2d-73b4-9595-7d34a2b48554', 'EPD619'),
	('01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', 'EPD01'),
	('01a2217c-1f4c-7d00-a357-163f6ed07f27', 'EPD02'),
	('01a2217c-1f4f-7c9f-afd3-20df1753d911', 'EPD03'),
	('01a2217c-1f52-73cc-8224-2745c0cfad5b', 'EPD04'),
	('01a2217c-1f55-7bba-a734-fc06ffd70d3b', 'EPD05'),
	('01a2217c-1f57-7d6d-8c8d-259fd0bc638e', 'EPD06'),
	('01a2217c-1f59-76a1-8fea-6cb7d7dbce2c', 'EPD07'),
	('01a2217c-1f5b-7a77-934a-55e9f97e7abf', 'EPD08'),
	('01a2217c-1f5d-7508-97de-467773a6d7d8', 'EPD09'),
	('01a2217c-1f5f-7144-a3c1-06e1a19491e9', 'EPD10'),
	('01a2217c-1f61-76b4-b5b1-ef62b0573558', 'EPD11'),
	('01a2217c-1f63-7160-8fd1-7e64d8071299', 'EPD12');


--
-- Data for Name: e_service_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service_edition VALUES
	('01a2217c-1f38-77f5-ad45-5e34c5b6f2e8', '01a2217c-1f36-78e1-b00b-e6ef8a22c00e', '2019-03-01', NULL, '{"en": "Facts about a person''s legal capacity", "lv": "Ziņas par personas rīcībspēju"}', 'zinas par personas ricibspeju facts about a person''s legal capacity epd313 iedzivotaju lietu birojs (demo)', '01a2217c-1ef6-7644-b83a-ff274147bc3b', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD313', true, true, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', '3.13'),
	('01a2217c-1f3b-7edb-9420-b23aec4351a9', '01a2217c-1f3a-733b-bdfa-1d07224aef78', '2019-03-01', NULL, '{"en": "Personal codes of one person", "lv": "Personas kodu atbilstība vienai personai"}', 'personas kodu atbilstiba vienai personai personal codes of one person epd314 iedzivotaju lietu birojs (demo)', '01a2217c-1ef6-7644-b83a-ff274147bc3b', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD314', true, true, true, '{"en": "given name, surname, personal code, the other personal code", "lv": "vārds, uzvārds, personas kods, otrs personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "otherCode", "label": {"en": "The other personal code", "lv": "Otrs personas kods"}}]', '3.14'),
	('01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f', '01a2217c-1f3d-7595-9bc1-8db53fddbd0b', '2019-03-01', NULL, '{"en": "Present and former personal code", "lv": "Aktuālais un iepriekšējais personas kods"}', 'aktualais un ieprieksejais personas kods present and former personal code epd315 iedzivotaju lietu birojs (demo)', '01a2217c-1ef6-7644-b83a-ff274147bc3b', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD315', true, true, true, '{"en": "given name, surname, personal code", "lv": "vārds, uzvārds, personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}]', '3.15'),
	('01a2217c-1f31-7720-a677-6eaf73033cd9', '01a2217c-1f2d-73b4-9595-7d34a2b48554', '2017-08-01', '2019-03-01', '{"en": "Lump sum for a deceased pensioner''s spouse (a pensioner)", "lv": "Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)"}', 'vienreizejs pabalsts mirusa pensionara laulatajam (pensionaram) lump sum for a deceased pensioner''s spouse (a pensioner) epd619 pabalstu un pensiju birojs (demo)', '01a2217c-1f20-717e-a4a5-2206886aa9d0', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, account to be paid into", "lv": "vārds, uzvārds, konts, uz kuru pārskaitīt"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}]', '6.19'),
	('01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '01a2217c-1f2d-73b4-9595-7d34a2b48554', '2019-03-01', NULL, '{"en": "Benefit for a late pensioner''s spouse", "lv": "Pabalsts mirušā pensijas saņēmēja laulātajam"}', 'pabalsts mirusa pensijas sanemeja laulatajam benefit for a late pensioner''s spouse epd619 pabalstu un pensiju birojs (demo)', '01a2217c-1f20-717e-a4a5-2206886aa9d0', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, personal code, name of the late spouse, day of death, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, mirušā laulātā vārds un uzvārds, miršanas datums, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "deceased", "label": {"en": "Name of the late spouse", "lv": "Mirušā laulātā vārds un uzvārds"}}, {"key": "deathDate", "hint": {"en": "For example, 01.03.2019", "lv": "Piemēram, 01.03.2019."}, "label": {"en": "Day of death", "lv": "Miršanas datums"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', '6.19'),
	('01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', '2019-03-01', NULL, '{"en": "Declaring the place of residence", "lv": "Dzīvesvietas deklarēšana"}', 'dzivesvietas deklaresana declaring the place of residence epd01 iedzivotaju lietu birojs (demo)', '01a2217c-1ef6-7644-b83a-ff274147bc3b', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD01', true, true, true, '{"en": "given name, surname, personal code, address, e-mail, phone", "lv": "vārds, uzvārds, personas kods, adrese, e-pasts, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217c-1f4d-73ce-8aaf-ced3525e7b4a', '01a2217c-1f4c-7d00-a357-163f6ed07f27', '2019-03-01', NULL, '{"en": "Certificate of residence (at once)", "lv": "Izziņa par deklarēto dzīvesvietu (tūlītēja)"}', 'izzina par deklareto dzivesvietu (tuliteja) certificate of residence (at once) epd02 iedzivotaju lietu birojs (demo)', '01a2217c-1ef6-7644-b83a-ff274147bc3b', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD02', true, false, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2217c-1f4f-7fc8-874f-9d6399d0e821', '01a2217c-1f4f-7c9f-afd3-20df1753d911', '2019-03-01', NULL, '{"en": "Family state benefit", "lv": "Ģimenes valsts pabalsta pieprasījums"}', 'gimenes valsts pabalsta pieprasijums family state benefit epd03 pabalstu un pensiju birojs (demo)', '01a2217c-1f20-717e-a4a5-2206886aa9d0', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD03', true, true, true, '{"en": "given name, surname, personal code, the child''s name, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217c-1f53-79c8-9601-b925b633d70e', '01a2217c-1f52-73cc-8224-2745c0cfad5b', '2019-03-01', NULL, '{"en": "Pension recalculation request", "lv": "Pensijas pārrēķina pieprasījums"}', 'pensijas parrekina pieprasijums pension recalculation request epd04 pabalstu un pensiju birojs (demo)', '01a2217c-1f20-717e-a4a5-2206886aa9d0', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD04', true, true, true, '{"en": "given name, surname, personal code, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217c-1f55-78c7-b3b0-4253d71ce5f9', '01a2217c-1f55-7bba-a734-fc06ffd70d3b', '2019-03-01', NULL, '{"en": "Facts about my property", "lv": "Mana īpašuma dati"}', 'mana ipasuma dati facts about my property epd05 zemes un ipasumu birojs (demo)', '01a2217c-1f24-7154-8b77-2196fcf33557', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD05', false, true, true, '{"en": "cadastre number", "lv": "kadastra numurs"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}]', NULL),
	('01a2217c-1f58-7754-a674-821209511426', '01a2217c-1f57-7d6d-8c8d-259fd0bc638e', '2019-03-01', NULL, '{"en": "Copy of a land register folio", "lv": "Zemesgrāmatas nodalījuma noraksts"}', 'zemesgramatas nodalijuma noraksts copy of a land register folio epd06 zemes un ipasumu birojs (demo)', '01a2217c-1f24-7154-8b77-2196fcf33557', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD06', true, true, true, '{"en": "cadastre number, what the facts are needed for, e-mail", "lv": "kadastra numurs, kam ziņas vajadzīgas, e-pasts"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}]', NULL),
	('01a2217c-1f5a-79a0-886b-7f6fb118e465', '01a2217c-1f59-76a1-8fea-6cb7d7dbce2c', '2019-03-01', NULL, '{"en": "Exchanging a driver''s licence", "lv": "Vadītāja apliecības maiņa"}', 'vaditaja apliecibas maina exchanging a driver''s licence epd07 satiksmes lietu birojs (demo)', '01a2217c-1f26-7e57-b6ae-df09849a5bab', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD07', true, false, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217c-1f5c-7296-85a1-508d53ed6ff4', '01a2217c-1f5b-7a77-934a-55e9f97e7abf', '2019-03-01', NULL, '{"en": "Taking a vehicle off the register", "lv": "Transportlīdzekļa noņemšana no uzskaites"}', 'transportlidzekla nonemsana no uzskaites taking a vehicle off the register epd08 satiksmes lietu birojs (demo)', '01a2217c-1f26-7e57-b6ae-df09849a5bab', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD08', true, true, true, '{"en": "the vehicle''s registration number, what the facts are needed for", "lv": "transportlīdzekļa reģistrācijas numurs, kam ziņas vajadzīgas"}', '[{"key": "vehicle", "label": {"en": "The vehicle''s registration number", "lv": "Transportlīdzekļa reģistrācijas numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2217c-1f5e-7f14-b9df-165f34c5a853', '01a2217c-1f5d-7508-97de-467773a6d7d8', '2019-03-01', NULL, '{"en": "Letter to the municipality", "lv": "Iesniegums pašvaldībai"}', 'iesniegums pasvaldibai letter to the municipality epd09 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217c-1f27-7d5b-982c-51e94abb48c7', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD09', true, true, false, '{"en": "given name, surname, address, what the letter says", "lv": "vārds, uzvārds, adrese, iesnieguma teksts"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "letter", "label": {"en": "What the letter says", "lv": "Iesnieguma teksts"}}]', NULL),
	('01a2217c-1f60-7860-b5ea-aebb4125a54e', '01a2217c-1f5f-7144-a3c1-06e1a19491e9', '2019-03-01', NULL, '{"en": "Nursery school waiting list", "lv": "Bērna reģistrēšana bērnudārza rindā"}', 'berna registresana bernudarza rinda nursery school waiting list epd10 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217c-1f27-7d5b-982c-51e94abb48c7', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD10', true, true, true, '{"en": "given name, surname, personal code, the child''s name, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217c-1f64-75b5-a455-eea039151056', '01a2217c-1f63-7160-8fd1-7e64d8071299', '2027-01-01', NULL, '{"en": "Agreement on keeping a grave", "lv": "Kapavietas uzturēšanas līgums"}', 'kapavietas uzturesanas ligums agreement on keeping a grave epd12 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217c-1f27-7d5b-982c-51e94abb48c7', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD12', true, true, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217c-1f62-7ba3-9b16-adf6e4653a9c', '01a2217c-1f61-76b4-b5b1-ef62b0573558', '2019-03-01', '2024-01-01', '{"en": "Property tax notice by post", "lv": "Nekustamā īpašuma nodokļa paziņojums pa pastu"}', 'nekustama ipasuma nodokla pazinojums pa pastu property tax notice by post epd11 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217c-1f27-7d5b-982c-51e94abb48c7', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD11', true, true, true, '{"en": "given name, surname, address", "lv": "vārds, uzvārds, adrese"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}]', NULL);


--
-- Data for Name: foreign_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.foreign_identity VALUES
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2645-72b5-be65-e9d6f1fc5b19', '01a2217c-2644-74a2-86fc-a9b8f326de34', '\x00792cbc0c3b9711998dbb9ba4064c5df98d4fdbca443fd6883a2b9ccfeb8cf452cc74ca944be02e09b6397711921fb7b9dd5f2df1', '2026-11-24 09:38:00+00');


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.identity_check VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-240f-71c8-965a-c609a4a11ea1', 'confirmed', NULL, '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', NULL, NULL, NULL, 'passport', '\x0083d0f49875f3b0b49ac8d4ac4583ff43314602f77155791a467b9a1383cb45678797e26158', 'LV', '2099-12-31', true, false, '2026-10-21 13:13:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-248e-703d-a185-65e7fe71c102', 'confirmed', NULL, '01a2217c-248d-7da0-bc73-4da9b3562eb1', NULL, NULL, NULL, 'passport', '\x0016c94c718e683100e5e4d641f97e1dbd23706b5d1b44cadded1785e618bd55d775672523ff', 'LV', '2099-12-31', true, false, '2026-11-04 07:28:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24ce-748d-870d-2e4d5ff171ea', 'confirmed', NULL, '01a2217c-24cd-7b87-951b-e9195ca0e5dd', NULL, NULL, NULL, 'passport', '\x0084b0a132e9ef7c9178c290faabad88f5b024216bf604cdfe6321829e1b928490b049fe7150', 'LV', '2099-12-31', true, false, '2026-11-09 10:28:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2520-75e3-9aa8-167de5e9f86a', 'confirmed', NULL, '01a2217c-251f-7550-9177-bdfa860cc0bc', NULL, NULL, NULL, 'passport', '\x00fc48b4add579790ac3076d646b0b80c0f001f9eda941c4cc838036dba04ebfc51aec6bffa4', 'LV', '2099-12-31', true, false, '2026-11-10 07:43:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-253f-7752-b54d-a2e48ae2eb82', 'confirmed', NULL, '01a2217c-253e-7067-9703-fe9c54073e9e', NULL, NULL, NULL, 'passport', '\x003eb01528dbea0641ab1c2588a89ceb06609e46822b8f2700c664f321a841dc135c76d55e62', 'LV', '2099-12-31', true, false, '2026-11-11 08:18:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2566-7753-ad8f-e27041840b31', 'confirmed', NULL, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', NULL, NULL, NULL, 'passport', '\x005310f646ebc2595e9eeaf210c97303aa036f0177db1e39466a600a02a2f7c70b890acd8dea', 'LV', '2099-12-31', true, false, '2026-11-12 08:48:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-258a-703f-b1e6-8e450fac3df1', 'confirmed', NULL, '01a2217c-2589-71c6-a23a-ab0d55e9f383', NULL, NULL, NULL, 'passport', '\x002dc149312f8a8fe32cd471f5abb2c0001d58f4e9b55926382c45d19ff65fe11a78d628126d', 'LV', '2099-12-31', true, false, '2026-11-13 10:03:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25ba-77a8-9a93-cd910677a1d2', 'confirmed', NULL, '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', NULL, NULL, NULL, 'passport', '\x009a870d42aeeeeaf52f601ca51b86710f8f2201bd61a27912595c44ecda8a068c4e53f3478b', 'LV', '2099-12-31', true, false, '2026-11-16 13:48:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25d8-7da1-86f6-9fcfcbb368dc', 'confirmed', NULL, '01a2217c-25d7-78c6-a4c3-87130f720809', NULL, NULL, NULL, 'passport', '\x00517a5ce96336c673183824f6e43a24df6036d76b72a3439d41218aa3c8b6f1e45f3794f178', 'LV', '2099-12-31', true, false, '2026-11-17 07:13:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25fc-706c-a955-3e2f1af608a5', 'confirmed', NULL, '01a2217c-25fb-7972-8bd4-270abfe7153c', NULL, NULL, NULL, 'passport', '\x00064bc9911cdcafb2d5c80a1acf007de987e034269826d3cd0299d75d11f3f22d40dd94fed2', 'LV', '2099-12-31', true, false, '2026-11-18 08:08:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-261c-71f4-aab8-f535a523d447', 'refused', 'document_invalid', NULL, NULL, NULL, NULL, 'passport', NULL, 'LV', NULL, false, false, '2026-11-20 12:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2645-7a2a-9830-e54df4f14e4c', 'confirmed', NULL, '01a2217c-2644-74a2-86fc-a9b8f326de34', NULL, NULL, NULL, 'foreign_passport', '\x00366ff626b82b0446727bc9da3a812f99a0646f7f07f549a0f7cddd35645a9507c7dda92a4a86', 'LT', '2099-12-31', true, false, '2026-11-24 09:38:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2689-70b1-aa8b-79040e0fc92d', 'confirmed', NULL, '01a2217c-2688-7572-80cd-6185cdc460fc', NULL, NULL, NULL, 'passport', '\x00e3b53bd3a52ee824cbce74d5325aca68158b1bccf1cf3c111f40cdd88c94ad49e761c60572', 'LV', '2099-12-31', true, false, '2026-11-25 09:18:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26ac-7588-b667-3591599bd827', 'confirmed', NULL, '01a2217c-26ab-7b28-bc4a-cc7b14e645af', NULL, NULL, NULL, 'passport', '\x004c57e10048619dddca2b8e071e31b9e194af6b6787baadd3b7c07731061fd9b9d7be9c4a40', 'LV', '2099-12-31', true, false, '2026-11-26 11:13:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d2-7e33-a4d4-4894cf069b31', 'confirmed', NULL, '01a2217c-26d1-7ea5-b911-d38fae073d8e', NULL, NULL, NULL, 'passport', '\x00a62999670df84ab6df717add72e0d9710c0a782c6d758254e56212a7cf22bba1ceb4af1679', 'LV', '2099-12-31', true, false, '2026-11-27 13:28:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e9-74a9-8af6-d4ff88edc081', 'confirmed', NULL, '01a2217c-26e8-7bb1-ba4e-849416f0449b', '01a2217c-26e9-7022-853e-7c308d35f1ed', 'parent', '\x007132b771933377e0ad396fbe9021842f4f71ac751efd2248191c8388f67110f7e419ca22f92573e1adf34b55c1d5a3d08aa417e142172b4dbbe8', 'passport', '\x0014b91e04885d7632830fc95c40dc5f8ccecebdfb13fb5401d188172473214e34c9f4c2ee44', 'LV', '2099-12-31', true, true, '2026-11-28 07:36:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2701-7da3-a855-a69f9dcf6df7', 'confirmed', NULL, '01a2217c-2700-75ad-abf2-67adedad393d', NULL, NULL, NULL, 'passport', '\x00871d55acce6560c2fd1ca5db90abcf054201f8571e877667e3b505deed01764873899a6488', 'LV', '2099-12-31', true, false, '2026-11-28 08:26:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2710-76d5-810d-aad785f41a03', 'confirmed', NULL, '01a2217c-2710-767a-98b0-5e9e3fc25ac8', NULL, NULL, NULL, 'passport', '\x0022f8c2c835fa8657a467a8ec893c2780e48e315a7b3b18b59aa1488bf4d2eb9f22ce22963d', 'LV', '2099-12-31', true, false, '2026-11-28 08:51:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2725-787a-b4d0-30a388a77d4f', 'confirmed', NULL, '01a2217c-2724-7eba-a73d-aa941961d4cc', NULL, NULL, NULL, 'passport', '\x00ccf3a47b3e9884feea73a2a62757e11a8499ac9fae8baf0344250a30f8b91635d8726953f9', 'LV', '2099-12-31', true, false, '2026-11-28 09:06:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182');


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
	('00000000-0000-0000-0000-000000000000', '\xe11ce7453409df601f43acca803422afcac31ac079f85727cfdb9495d2271f59', 'release', '01a2217c-1f73-7f7d-b6a7-8d583465d5cc'),
	('00000000-0000-0000-0000-000000000000', '\x546b5a825c8c69610e44c557ffdbf0478e8f12c335dc74a375a343b4e06feb31', 'release', '01a2217c-1f7a-7144-ae00-f4834b87395d'),
	('00000000-0000-0000-0000-000000000000', '\xb644fa469e6e82cfbbd44d90a8cb9625a9e2c7742eb0fcd30b51ab7fcd03f9ee', 'release', '01a2217c-21ce-7b9d-840c-994b963b5cbc'),
	('00000000-0000-0000-0000-000000000000', '\x63977eedd760001bc495e4b189eebd3b670372758bb36f13170400261f515439', 'release', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('00000000-0000-0000-0000-000000000000', '\xc15f1807cb38f129d60f7e8bfda166d08dd66e30a7c3bbf1d1db135d7f64121e', 'release', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('00000000-0000-0000-0000-000000000000', '\x6cf867396750c5383e520b4ae478213e7388c3e097108d2e2f6ab860044f0942', 'release', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('00000000-0000-0000-0000-000000000000', '\x145546d27ac0893996682f9821301c4eb260673ab61240a26b795059928a3fa0', 'release', '01a2217c-220a-761f-bc4d-b6d67b6d51e2'),
	('00000000-0000-0000-0000-000000000000', '\x9790658be41067789585cc261e42babbfdbcf0fdf9a47347a2c37d7231323d9d', 'release', '01a2217c-2216-75af-a109-72954bfce88a'),
	('00000000-0000-0000-0000-000000000000', '\xff29230f2daec30318415e42093971e995190cf9dd27a308446a7c09a0145f22', 'release', '01a2217c-221a-7f13-ad3b-9d5e1b123039'),
	('00000000-0000-0000-0000-000000000000', '\xff1b91b701d86f5004f4bb9fb4edef1055db795a10070b20fd5cecdfa8206e2c', 'release', '01a2217c-22b1-7762-af11-95ec00526c99'),
	('00000000-0000-0000-0000-000000000000', '\x28696ccbad7c34713d36507ee8e2b4ab211eb76ea2c3ccca179c550917a03703', 'release', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('00000000-0000-0000-0000-000000000000', '\x5e9728368a3b2b2d27992bdfec0e8a159e4cec07684afdcabd996d970c4811cd', 'release', '01a2217c-22de-7cee-883f-5dcbc8cb332b'),
	('00000000-0000-0000-0000-000000000000', '\x6a531b5a0b39a9abc645aaca9bbccf82ef3b8c9f97ac8d8278e91d633086f9c8', 'release', '01a2217c-2372-747f-a8ff-2283ac38365c'),
	('00000000-0000-0000-0000-000000000000', '\xfbdda31c34030a7592d372bba4492875b63beceb1b92a5811bd7637d616b4d93', 'release', '01a2217c-2384-769e-a0e8-5f77c9e20d36'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\xd325c47b14e33867466650d53b17905d17ebb9ad5bc49f18ca01391fdeb5c1a2', 'release', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x8c123b25a6d563b2b86b32b4879ef68289780b8c397198fe00591109c75c1fbc', 'release', '01a2217c-248d-7da0-bc73-4da9b3562eb1'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x24445e1f42941ca24582f14012b715c102e1df3fbbf475389a77e4694eae338e', 'release', '01a2217c-24cd-7b87-951b-e9195ca0e5dd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '\xf1b2276800475e4a102cac2c542e723754af875d445c16eafdb46ab039f6887e', 'release', '01a2217c-251f-7550-9177-bdfa860cc0bc'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '\xf21b2fc225b4bb618d331b444b223cde0c1e4199c48919cb2e471e0d9a91a7e9', 'release', '01a2217c-253e-7067-9703-fe9c54073e9e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x996be816b0f4d5f56a91b2d3f54589cb755586ff9c97b14f29f7751c7d972dcb', 'release', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\xbf8fc7ef5be1cd994eead039dedfca227cf7b87f810b1866b0d987ff7ece45fa', 'release', '01a2217c-2589-71c6-a23a-ab0d55e9f383'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x44d5e839423968c485f2e873dc17835a96cec2e03b3a051a21fea4a1c33730bc', 'release', '01a2217c-25d7-78c6-a4c3-87130f720809'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\xcb9abb27199bed986f6193b7f8af90bccd0d3f864aa26b3172d69710c21d2f49', 'release', '01a2217c-25fb-7972-8bd4-270abfe7153c'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '\x7c019d9ccd2a1811a8b8041f4be6130787d5b587f9ddcdf02d5c05a16bb65fdd', 'release', '01a2217c-2644-74a2-86fc-a9b8f326de34'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x2724337663d15b2586af0371009ebf85f02dd18216fcea23e10c8c7aec6dc49b', 'release', '01a2217c-2688-7572-80cd-6185cdc460fc'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '\xfd41b6c349d98af0de88fc24a2d47984b9f1dbf61bd29b442d9b44dca81bdbe7', 'release', '01a2217c-26ab-7b28-bc4a-cc7b14e645af'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '\x934fc6d088fbce0fe8a367bfbe91128b6d2ba534cd93da25ae055ee1397144cd', 'release', '01a2217c-26d1-7ea5-b911-d38fae073d8e'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x8bbbced30a202cd8af8d96dc235d5175cfaba4fc6699ba240f7fec2dd801e62b', 'release', '01a2217c-26e8-7bb1-ba4e-849416f0449b'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x3728863d5bc2b30f5fe1cbfe23b095e09b1412c07645cab484eed51dfbd00a54', 'release', '01a2217c-26e9-7022-853e-7c308d35f1ed'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x34ab841c541f1e1a5ac363c35762e32828b37a9bf16e8cd86aa0a51b671b7547', 'release', '01a2217c-2700-75ad-abf2-67adedad393d'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\xeb80207b3681d97b7537c53dcddf0ec471a7903283bc6eaff56d4c39cc4b011a', 'release', '01a2217c-2710-767a-98b0-5e9e3fc25ac8'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '\x80c61e2a0576993d0634c82aae175436f8c7528b5e4918f1538ae62f602b0f7f', 'release', '01a2217c-2724-7eba-a73d-aa941961d4cc');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2449-7462-9ef1-20b473a65ca1', '01a2217c-243d-7c70-8d35-319311cc1abe', '01a2217c-240f-71c8-965a-c609a4a11ea1', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', 2026, 1, '2026-10-21', '2026-10-31', NULL, '5Wru-Vt4J1fihSP5p8foFA', '2019-03-01', '\x00fc2f3f491d92a47ecbfa4b2eb29104c1bd70d37be13a5011b47e3dda5624e52ff72f324a94c106f37ad4f97f2d1328f617379623cfaed81fd92e39967fee50449775ce76409467b5d5378357e66ee1fb1bf9cd5568717833e842a32243a05a4ae1d64f0396861d1ce7c34da0ed8618fe1603b6fac6a8f12c1b53ac00d21441d4b41e2a2df5b95cc817a1390fd14a70eabd367e3f53a2c7aff2b668e617730c27955da566cea4e4f00cef6827e5355f001b2a8eb32111600a37d410052ed791bfdfec13b83730467cc431b1a10804cf08810c86b0b1b8d8e00eb452ae70dc67101c232f074698322cf2df89c4ceb59ea21623ebb720926a1601a75292d47494e5caf522fa42f93e95ad0a8c235f0e49a39e0ce7716ec9d1968b162706f4f6dfa8d9dae8b5ff1e3b85318232b7ce4163a495cdc91f04709571c00a8e92ca54b9e0a2e1476c32c385b4c83616a3b2ed6f85d0699309666c9d7efe6384d3733158b5cc29bbe52dae653be58bd0972f0f0bd8c2defe88d8b41f295e2462ce5acce790b3df4ec9913f671a19dcd93d6e7584a6ffa1407a43b9d838a9085f61404500c3ce2a459961c764ea075c1986eb2172155871c28ef6347ad2bcc9da4dc76a500030009d0676a58298fa270d3017c9cd36bec0bcf88ec9f3918607191d2ad9e748c8d5e1d8cdc39c30be23796548c5679e3549d3f1924016aac6d4f694c76f2b781ff8627a90a66095da5b1a55ee924f80592beebc98ab5ccfc51b8be52c939f6a3a3385f6075184831341930cc188684df07eb60e0363c365496cbee25984e56b028d0db7d41cf93ce92140dd13ec93dd1a4704ab18387f9f773d14541c9ab23db57af24d6807ab87315c34bd9735b39fa78eda5543b2998ab347fa94003ece23925315484b34a0f0125f276560469b32383314e3a2f263ddd6380cc20905100bc124798fa39bc558e665c0fa1f0a555c8b05d6e05290a5350db2bbab9790b5b14833175fbc53b3e9a398545a498765ac52df6c2777c2ca99c018097a089cb8440dc4ab073e036b4f66b245479e33728edf75fbb93edbd077c14d2bb6cbd1bed99f9bf478c88ae484e4535d89669629e897c6378d8a1fb7853d3d74bf4724160ca225b69b1fcd41dd4a5992f1adf4b5027fb2f61fe9dcbf53ba846769e60bb4ea15b98a55389f744fea24cb63399ce7ae174732d9c6788277c59b8927867a6ec26c2ce162ee2a8b2d9240285fe323e4189cb46181a7bf2b5ad6d7643f94ce6582910c901dc4cd7196f633538063e5c29b4fc295ea86484889c54a4b12bb134b66f2588be69ca368a8e334a3c07c7d43fa2e3e07f2bb54241c9c6170b6c004e665f7ce6c5c79190fbe12285735754e6693bfa8927e46eecb76489a23212f50a96aed0788679db5932b06a639ea10f410c80f8b5d64b771cd090cf18678e43018c0612abebea0f322f4b469445dda6d027b5abdb6343ab849670d93f46d09e80bac8be06f099534e8f6913d5a8304e5e7f3abecaf14b4226592adf4cf03e16021d3bd127cd88aaa5a0952f77615d97d3643155e6eb2674e93678c70913c1a215304328f5155789897fac01d8d356dad5d211bfea060b22571b8411e0bf6e0ed7fced5d3a75a880ec3f05b9585cecfce32db40fb8da0b2a9e5f1983afc3804c6851f4612330cb89085d753205a3939ec5c89080b2f3a2bf6408d37157e69b512329a053909b3883f727ef544d304cafa737dd5d41470682b145498f5864bdc9a23b33fc993dc56ae7633797f53767268ba85de9b85714e5baf439b255f5b45d5402533ddb51dbacff0a8e3fe55f9e499ddd8f2a70ddeb1292f4d131704464421fad92aaad729305afa0ff291d90de4057be797a1a3fcaa863f51a5c369329226d966d7feee53e6cf6d7684ce03bd52da25d4d1d46db76aef7bcdefa82fc10d6833fd399bca81ed6a96b58e9f97d840f37ef43f5447e79e9ad194ec5358d0cb338777985ae831f9d1fd639425f816bbda2fb93d1f751c36bdeb35ea2a2276730c6c551b7a141a5c2c024dd3c2528ab95b43944b8cde29496e8fd1c6620fbc6317b73196c6aa3cddb6d7802a98620dc6d17044089df14d0933984425a9ef0d6d67c529d7a40d077925149a2d38aa39ea92156dbd95ee89f213131cf1f2fd0110f372e2ba5161d55d4dfcecbb0eb9', '2026-10-21 13:21:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24a2-789c-b2ff-ec19414ad927', '01a2217c-2499-7900-aadc-f6fea7c3e394', '01a2217c-248e-703d-a185-65e7fe71c102', '01a2217c-248d-7da0-bc73-4da9b3562eb1', 2026, 2, '2026-11-04', '2027-02-02', 'phone', 'PN-xTcmXr3gNR6e2RE3VVQ', '2019-03-01', '\x005262b3e07bde2cc7a5902a809b80ca9f48a7797488c3974b5b359192247935604c8ca097c013c24b704d0d5304dd358a59875fd0a6eb53e25c9ffc8135d5b52c541e67d1465cdec0d451941fadcf115bfbbbb96c7f583dd423edc61e6a28806db154ddd1c6ea85bea5a331c8e79f960f110e3cdde6a4d1d7c5159f978cb5441984a8de996610f2cca0cd5480650052f31d09c0e1d516836576d0d378287760375913d858f6bc093d6cf929479eaadb368c268999d9b7593577381e05ed3b16bc64663993ba859776bef4b056f75f9908cc3439d64c523515c3fd99e28336646b33e2b189255cf92fdf6b27403f9f01aebab0a825920f39ef6c1447b8f2db08bb130ff8f5ee57b79a9856b02dcf90dac4ccc75f31da76f03889db97adae853cbba68e1f0dbd4e5d22e87970c4f11c44592e2c17b30012e8a8ed4c91227e9d6536d43f8ece8f7cd75b130d75f0598a1279908b5ab2db77edf743f1cd067f6c29ac84e4c87987d9ec5494c351b8a851c2a6ad3c68ce1e7a74c2fd5db4a4f9d5d00d7aa13b822b45fe511be9849c3b6376aea65b1d8cf5b52b94d21b1128ff3c065a652293fe3cfffe3b4a931422753409df6da8ddd62fa16bc8a414966b1ddbd6e9a55df0427d965d97e8064c19b703a3a3f29f30e1b1483b38e698523c6bf7840645d3f7f4c7fc3fa88b68073c9eee7afe076982580e6b4764a92f2059602cb69fd563cdf0763f6924ce5dfb91dbb7a1bcddf283240b405bb0ead0c68cbd180ead705b2e1807af17acf58f8aba377578b1ddbbfc6b2dfa92a2b89780a76de6912c50e2b6a6192942ea3ed3c160c94852497bd0b1bfef4d65f6ef2b40b211c651fdf954a821f75b832cdd0d41e80a2d9cb332fc6f85e531b79344023d5515aba5c9b6574e1d521fd49cd5ec014b033d67030feff2aef65ff48800bba8c9631cd2dd5b6bdec6037598310c4ec8daf9f86cc346fc96a5ac0eaa792c2d4646018b27ad887eae201d5e2a94cc57080671439d4f03fa38fbcd46e29c618d8863cc702bbf17435e86ec8cfa02ae766bb39ba78e95445ea0c7453848c18568fd63c3f97927c9490bf991c24214fbc59787ab9087e3eb234d60c7a0e8bda9ce21931d97d0fbf840cb07b3f7acdcaeb675553f889162f4b54071afb8a78d50680637bff32b6b57a7f6c674b82d873139d934a8398f0078b307f71ca112a13c7a7fd37fbcdbe5af14ce29f77bfbcd704c2f9f3adcf1449998709d6b56d4ccd6c75952ab5cdc249023fb9e4da16fb881a3c766dbb9ba62c253a7efaf8d1153fef1588cad54bcf163d27430502b9252cd58fccd7c73635ef75c694a0904509c90716e90be5fa637e53e93b17f551c3f94eafc59b094402ba49e540fb2d8d48cd7023d6d5bc028cf3be96f5b14116c8ccca5e3fe2e08abe8a57b92f081914dd000fef38cffbf358cfedddf3cce83373d9c62a0032473ddf244ae5fd00dbacf5426db7b5af42c7c8a3d1e7505280331a2fb4c22ca8c9cd721b681ca1fbf013147e56b6bcc1d7b02672e9835573d6b05f8a5e71950177e7650b50b718150c6a7030dd2eb0a31be9b4d658bcfb60371305dc076f1bb39c58131e3e3380708938a4e2ce1c2cd12a1ba06315c6a4ac02a601e39d5fbab3dd9e3b3ceea335eb9f395f930af835c5ea45bd0dbe195bb3f41c1deef1173323331be7222971a129fef998f31e520a404677c760b74d1cba3830e1b363386e679a22ef6ca7cc9d90704e2c2b50f927b71017c25df26978c7174285b224a071266ff5c33375cecffd0f11fa070ec19ee551b6eb9220cfa4e21e20cd424447ef385a4f44db08547a4928f7ac14eb923e10034158de755c6e4de10d4a1239e59f22286f9f5293bee54adeea1472d10f0a7ae2c0d62343c039d954dce655be7884fb18c84a24a760dbceec67a5ae79783d58da399f61c78f39484f0e0d9bd97bc7d2f1b545f39f03beec460c2da4782b0564855679e18eababf79120517ec79fa06a82cf8f1c56724d614e1e0ad75a23730fc47b243e69c08bf4b61ad045a95b726ebb1f7e79c5ddf5bb2b947ca33b352820cc17d46c11dc08c2d3e334abc8d77db87a0e4f25a6245298fc568b69301ba89b1efd01f130cb3c3332b6eaf2876d41c593b7ad441f6a8c65fe541245f3980428883963cfd2cba75f46fb21e5c8ec53378feef852f02719fb265bc9a2a56aaa1c1414fd43f0aed66fea8183f197cb368c5574ed115c9c33413050a9cddc4a1dec2a98d408aff44fc1f6019f9a4d1742f49b4195ccfbdc16a4dfd3e3c0d163812cb9bbb5ac032bbd9518d42a42897ac5bf507944803a524443cfd8dd4e077cfe2697e0de38e41f1f612bbc2d64f117cd5974e827bbe2a6f531337ee3aedd149802e0e11319739f5e19aebd48fba865d7d19276414aaf35acc57414e1acccdc18561640faafad4dc4dee62615bc728f9d690756d5dfc284a70e5d7420b9dd48ca54010c447a2f7fa232e359887a7', '2026-11-04 07:36:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24de-79bf-8043-7a7e94773286', '01a2217c-24d8-7bb3-80ef-e50475bd1b92', '01a2217c-24ce-748d-870d-2e4d5ff171ea', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', 2026, 3, '2026-11-09', '2027-02-07', 'phone', 'xZyXGjZ-42YerDn75ExJPA', '2019-03-01', '\x00baa0fde99a9fb42a7a1084d298f38b1bb5c1f3f6f25537822dde1adaeba50366e6b9b4d7236c5055a3778ed417287c11ddcf13e44a7d6f327b456c69661e80c7155b06dc9bc600f24bcccbfe34cbea22fac5f641b5187845d8150520d40a86f78f3eb7b3979ad8e1db7653a6f79febbb7df71ce02ce2dd6951801a05357cbc18d5b793a4d071e032566d762d09c59849dddca6194bd27f4d9f8cbadf5c37a133a8e1a841106d79ef7ec878d0c56fc2e82f4420b0c2f26a78c18869d3cb3e274bbf35bdfa1f207aa7810afdb9ebab0e553688c20e2ff45ea30567f5df16db56d081c4fc1ed5cb0c4e66ff7ac627b1fb83c68d3fece8aa00a7ef9f081e4723e4b87cc7784b94f0698e7f69610600b377109131b57ae68bff2d6733c2ba6e31bdb4dacde0e236df27a9c6fa7ac1bca1b32763cb0aeebfc6b1a66230fc365bc8be79d85936ce500c700a3331335a7684d9475757184120f48522f325248dcf99c4d0ec48ce08adf03710c14bbd4d76309811b0fe7b97449f45aba33c23ba3d94dc0eeaa8001e2d37f73cadc4b95962f16b1dfd19c9fe16b68e5c35213e1803596640f31ca28c650a77394545686bc427c6b1a81255aba53eb352953bc74d3d64feec4b034da6e91978639ac04242f6222c07d41974499e65391c2afc4d5c02f6a77e7456167bd66e4fc2e29602a4de22856b471dd16afa3edce96812b58909a4d8a05d466dc00491e0c9466362a55261267f4a7fcbd841cd5fce43e702c6f2c8ffec47816131de4ce3258a8f2876fe450aa9c74850fa55176f24ffe8572b50833a32238f8dd775d806e3097e2641833479f104e5d357096d7ace6303221c0645785c68840ed730275bf86235a13a5f8b8f594db1ec398861c17647b709cc97cc0ac7b8e0b489161fb1de233c3b2e559b47baf4aa9129d073e6d294283628ab976f47eda1d90b07ac01dd186833525202af56649aa77f6d081c1753f25e2ad60994b538ec5e2138e0774a248db58b586529e1de7f5fefb206e6632ad5d41a27c331a5267269a1eba7abaf12faac328bd5ef90f23ff94c680855ad711c35f1122b3e0cef3b0be0d4c29b25103471897306993aa443686bc5dfb552874626b209f42d35c7fadc38a86f7ff72683183a628e7e0d185f928271b33aa044d12ff5f4b8da3f71e00cd8f5d085f0996de9539d91627560df6069587086ea04be130122affbeebf4fa774193b944824a998282913f8f807c2c3fe707800c66c23deadd468b7762133136184a9cc8a7b37986cff708d010fcedce6aaeb78e189205554604c36d52d988a2979fe0a1eac5d694b9ef8355a3a3f81aaebfa494f6c3f1cb5f977913c9b19db14369a92896c20b67cb30b09f5573d481592058489572f3a4a454c04ba67d3b32cdc64f0c6093d81733495db4407548ba7052246df87f39e9d729cc4914e70486e398613aaf64593df5edb56eedddc694957843d507d9641135dc6630044bfb605241ec20547731f6e41526661b05d92165690167ff83809ba2d2e56ccc5a17ae45434991b98eb7cbd7a5b711fbf15f9ded807f7a853d7910cbbec933c99e5a731c9ae84189b4254831cb4a03ef097481e86d9176c572346bd394878d07f3b0aee0d38a75f752ea0eca03b8384dd085cfbf4b737b02fe7362939a50179d7d8affe99460c186060a1090c6f1b0f63ac667352906a6501a5a60b43235c6fc1b35568e0c5d4f39ec57cc62bdf6c17d520b7b81278bc6ff5799bfa9f7a5b2bc687e30cfd1df09b47cf41d7f7534030bde1427f4b471a431ee5c0f4a6d02d72b482e7901f5c35baca2f14e341860b6258257f98aac3b12683b713d81e25a1e004b10c5d61f3731057c726ee1265dfe4b022dd9e68d4533acc0f70442438f6ed66988f8bbdb6635927a71e1640190e04d5a8d5682fd040aea2d9c5fea26bd480c22cc2da1574b07c85cb4102e3968f2715d752041a3060a2c84068ad3d50d1931fd42be4e01315df82651bd14d620bffcb261738f403ea4de933d79b9e3e8c6ae7956bc6264edeac567265f8efe90977ca05d91554b778abade21f6ad4f42e0eb53389f309feb628e560194348223bca4e032973e3043340490ec6e789a8c1857df267c704f191920571c9a217beb3df25060b65efed2ecab939ae9911a0abc236bd62ae85f8b270f99e00bae9e0143523a3445abfef38c01a2071c84ed13321654e2318f1875c76f71f6f5b00ebf12fa6d9092831cbda73fc15000b9d7e81d565bc232f44a65696c4fd5e7e34f1abdd06526c24f6f9537c3cc144c18a06a4e56a184f62c7d5bdc6b1f30571d36c7bcfeca192fd032381f1cffa0d0f89dc17ec48d0545e5d4c59e7c1f7810922e4eace8a5d29659a1e83f3a4d627a87c954790703685d31c1d549ca6745b7126c86b9bb8fd9ff9d4c0067a4898972565e5e502186d91800bf70eea62bc3108d32726e96d896c15716465f960097f1524a75b9ddf931561c4fb455103faf7f5b0b262f7020db43af1dd5445869140e283a5479e88693f603409851f402b2eb5888036a0dc753184272f37ff66a8815df017ab3087156a844d7db4c708e712100a6088c81e60f4395b0bea2073c6f3d55764d1770ea50cda4a67912732327a3ccaa4f3b1fad98d37cd8621357adc326e1de6', '2026-11-09 10:36:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2527-7fff-ab84-a4712e016fe7', '01a2217c-2525-7ace-8be7-884a0e70a01b', '01a2217c-2520-75e3-9aa8-167de5e9f86a', '01a2217c-251f-7550-9177-bdfa860cc0bc', 2026, 1, '2026-11-10', '2027-02-08', 'phone', '-ZrL_nnpi7ETm6JKV8dHHg', '2019-03-01', '\x00a7d6608eb66f5f8ff9cb7ca0cd4b39fd586aca58a4e4813a082f23cc09b9afc0e74b67df81c0194c92150f37c681d326a9537f06d6e54db03e208a28236aaafd548e0f9c62df3373620f260eb4aef3569ede455c65666ff049afa55ef17ba34f3fe114a974601e9773ccf463a8dc079aa8283a4b04da4c284f92ff3fdbfaa2ec0fabdf177444a29a54c3277ddec49d061cc347d3b6f2fcea5d370a48341d21c945c5a6b21ad32930a7157583f62ff0ab2807216a61bf47b460ab361538c02cba1bcea65e53fcf9fe3e5e399c547bc2ff4d43d90634d8bb674db477430cfb60dfcd8ddc02ef1a99dd949ab52ef71cec34a570da9b08937db1ed59af71a8be3001654771fbe03592479e8f3ee0fa9f1473dfce99cb9cd97257cc3021936ee7c9c2d416cd58fe3f2c73820069c90d33c197c35cf5ce3235356636804aeb81b766982cb09837868ae3d0c1a8eec93ba90be082271e7b7048742fe366580ebacc04571fe7cab7bebe7c90d674c924b5254e6f7cbaa68cfee5aaadfa4d53a9a499748782f0d4e8c5b4652bb891ffd6531cad65a6b4a0b4f1e0419003972e2dd6350b6c59b0c04a1da3a6e8c543cc3f92213fc78ac03c5c68a215417b1ed7d4bd55dfe9162dab75016bc6d3b29a313c822cbf58d2ce9a5cb912cb29a6509aaf49c21de765ac2d834fc055553057c9fffee72047e0aaf539db578a64d3f7b1785e27ecaef5c5689b77c01e108e5189f7bfcbc18e3fe62429dd2d005146ccf56907888da9ba54f5d2397f3fdc3f5943abe49753b0709443291f88fbae9eaf44fa09bf7d6481692069de973b8c0e8d50dd6242616fa749189ff38520f5585ccba01ea59bec7f5f7bfbfdfc16dd3d7e1a0f9f5365b9f4cab27177758cd4c64a7f7e181c09c10a80a4437e14ee8a8ac3e721e2bc0432be03ee132c52f484256c9347a5cdf7301113de2bf7334af5c611af1ca3251c07a74889122e54cc7397fa8796ebbf1afa54c951564e6f07073af4778a237075f49246ee077d207e5f537cbfa40ce7360558c3389b97a3240a780f739e3d4d4f11b71ea4a68637bfcf5dd6769de207f932d74646f0c7050c8d841c23436e0c729cdc8cdcc726e36c07f14975bdaa8182f50ca890c8637d0e6a45af625aca856062d9f5f7db19e9a0400baf9ecdae06544bafc09ce30f988640ce2c77ec055228d733678c629516194c196c9c298801e42a70c07238046cc0806a5221a012929611b48132491b0295f480b02c20e1f3e645bfb92a871fb3b60b98d8ef02730c564de0da753ba0207e1b2adc460798e73d463459e3321dde296c53ae32a9b2aa9b7228caa24d99f994ebc94d48c29337bd65b18e252c1dddc71851ea46053ecbbc83b37392439c84a7d6b2112ea8da05569179e47b1cf6a4ee4a8c725c432bf7272fb86f3f0072659ffbd28bbb69274390124b34df26056a15b3f895fb4702d1ba37be532bb8039d93fe96b8dec1eb5dc122d2d149c9be972d81b8810ed3ac2264ae0f44762c3ab5f28c0aec94b280ec7bba0c0b7b250b9039e6953ea26a57b90f2af01fead74c91032dd2b456f20084b998afcaa28ee7070b1d0f652a5bd726e577401d79bd91141361dbf7f283c665a16a5b7b4aff004901be08b792b974f64b4db579e86d4e7236679cd935cc79ce10bfb2537b2b2d8edc7a5b0c09fd99a43fc0a76d79dc9f2cff333373c4526f4f1c66d0db1e5f00a41ec79392fd5c1a42fe8479490667c7a9ec361c7da6953aee9573e8f8504f997994a26193159d28219291d3ae44167da4b26cfda7629d565d5735c69c635e6059e38024640786711f72a01fdc5d98d1c7181aacef363f6f6c1cb39d2b527546c0fdea1f46bc1039bf37d89fcc486ca55201c5a14995457f8de2b4607a967f46067ae3da758563874de7b5e0ba6b25778568869908d12c9e949bb2f633fe39bb683bd428e2d1ecee23d6ca58098a84d0ee62bd4c29357b50455ce1824666e4c63e2f1d84ee0d0c760bad55d35843d09fd806a609386c0ab7a70e34fcc8ed44b115833b686b87828386323febcf26b7920c59f8b044b29a3a8f232de805c982cb60e44086b39de07a50afdeb96aa1743210661ff3cae74424ddb45eb0ec3088b9502ce0fba5111c13429834c9990a9fb087613d934b296f3384e7cf4d813d623c1b4e9068e6886fb8436b4ecc385872a2a9c73f608ffff27685f97af7913b781261e4d7b57de2118f1d6cdad1a7ec01785ce71ee7a40df1709046ee04bc12bc184022095f5dd45566c3aa41', '2026-11-10 07:51:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2547-77dd-9b23-2f1e764a8b08', '01a2217c-2544-7e5d-a599-04e3f22f8647', '01a2217c-253f-7752-b54d-a2e48ae2eb82', '01a2217c-253e-7067-9703-fe9c54073e9e', 2026, 1, '2026-11-11', '2027-02-09', 'in_person', 'RIdz13XFZ6C-zpqmkBDMKw', '2019-03-01', '\x004c7560766a05dc268e01d5be7701b7ddb10d30e1ef3ef2df0e061d51246d237948a2ce8b78ed3e840e92be0619b3f8f0dce1d42bd4b47b4d8b3cfa9f83a98a18dd091226833e7034b4566e7d31b2b7cbe8557723bf390c012570d2b55d36a20ec2d430db6d965ab20370f92dbeefb89cdf01124272e02e5d3171ea140f2c392543c991f3cb7ae394d983d0cfe14d8602ea85c2664a0d08727073215adb072693b8f65dbc0811d70b27a6bd19e2d7a66ffb41c0dfe90de85b89445fe0f47b0c069f4c6267ac0c2def0e82de2a15d68dc03bebabe74c934d7d4a6a7e59b78bf1ce3db37204a16ce5c6c89edc64c010242d851676dedb40f4558711fcfeab888a97f71a461cd4ec8c7fe9f531e5cd40a3f2937835ba33ef93516e1a9e59262b92222567c8d086defafc7562cad2e58a3074193546efcffb22a199592106e25e690a83b2a66e383e30ac86b04c109fcf018c5c3a3e63f65904c0f4696da80ccfbbb9b04230161b19f219bb86c675cf6410fc99239717c658aa3a42cd2d6f7a7efa8f87ca25db01071c2ea80d9bedafcea58c39ae7eb67a5e29dadb7a37cd560288b2ebb1542d637ced87c9ec7098d6d0417abf21b39b5936c050ae30e7dde785b9a1dd60950993aa5cd800fe35d1d1ff4454cd2e263ef293b7f8d54348c7097561b4bbaf71f44d135c7d1e3b6dc7bddd9bce7513633322d7918d9101379613de04f3cf8df4daa9ab0a739e3ab0d55e5c22b7279ff7c97fdaf8bfcd8d57b31d5e7c22e0f15f64fbdb49f81d5b511f5d75fcdaee7597e5d5cc3e9881af68895d90e368d5dc9ff0d9ed74f1d64da348ee27460069782f5ba3b9f7d46c8769271174795a01847f1856396358a6700c24722ae936c77da6e5739790856b72e56d11fe97dfd6c8be82f9899b2440fcbee1a02695b2ed4f477ae5a3fc445bd0555c58947947882b6d24e2fa5bb6f8aad5f4f63f11e4b7b25c0c46e13591f33cecc4240a6188efb9e0b3135925cc7d8d6ac56cddf9fcda5623246b75f20ff8c10eea3f4256d2ec7fc916b1d44f29005f323c11216d3d69c1757fa0c42cdfdb47a054b3fb387aa69e8049f0a30488818a0e43d192c281d77a202be00fadc65443d4ac7aa626fcdef035edc37b4a834de1d155806b25f1780dea2ccc8a2c743029aa53281ec8158387c2d10518b3c6a8f6cb5350b032fb9d39c5c1cb650efb50358affda8e8879335651dcc36679bb13bf8ee47b3ee93376b355545b2f4038ac89001226eb5a837900933d8db12ea253073e5941172002feb5c13407e209008e2be8eee7bcfecc979bfccc51addf9fefdd0e65c9c9efdf1cc58993d3ba00e41fdc3ad0a27b4f44312d4dbb779d8569ad0c99c86b7aef4d2a220e53c9a004ee99b30f66c4a5e1a215f03f6442d608f249606bb4d4a87b491fe4308441266af22355f32222ec947741ccf56ee8dcaa7e9ab2ecc75e70a5bd668da32e586e9b480d9f516c9419f51122e3cadf01e143ed433231553319e136d184a68ba9e6c87a0e78ca40724783b8c45e820d0a6193b97147e405ff568577eb235c9560760849dff0aa5f4a9d8d4bed7f9b8253df7cdaa7a371fd1ec413c1b622cb92a871548423fce7323848bed25ecb358474eb3101ae91e37707f8599eec13030490c86c068d1b081de8d26897ade9e959ac6eb4cfc1c6421c4fa59a1a7c0d8f87411716bbb841508ea411fd8f54e920b2ac304409fb6cc3dbccecdcbd766eb3acf971ae1778ae5c453fc8d60b401405a6eab939fc23e29c4375e41832addeac6c0aaab992069be2408a3f0d499888c3fa367ccc424e423b1f74114486911211f47d191ed5f0698ee6afc55305691fd7834b64bfd73ee9909afd8772fd34e3775735f97331989aca0dbb43ecd73c4c4747e2f0c4d0f6042ce1b4956ee6fb9649a98ab49690cd808ae05cd909054adf7f6f3a9039b5552606dcabdf64529d275ac2d2dc4fe827045dd66316a7f2d119aeea9d0bbe9dbe206d19c469ce349ae87638ba54fed5ce60d6543eabf5ef264860c76e10e49b389d7ee46bcd513f37789eeeff62d39557c7c87ee0adc4e4a80cf2450a8f7af6496819a7e50dd61c1cba0db7cc236bf88b062ca55329ff3cbb794a743c468ee73c06b88d8839cbae2680be75ad5a9c92732878176bba6cf26593a9d2ea3390aa6aa28a088b5c09bed2dd74606ea1d67abff94d958973d249161e4a37215181254503b3caaa52c44a9943c650ccaf9ff075dce8f2a68ecb178d165ec5e08898ea1e673fd0f25c3bcd1368b796c2d5cd56fec504df91b8ca763320961eda7be286604c1b85ea2e1e8153cc1494cdc0614af0d2', '2026-11-11 08:26:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2571-78b0-acce-740f8faf64e9', '01a2217c-256e-7fd7-8bdd-6c6897a0bd45', '01a2217c-2566-7753-ad8f-e27041840b31', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 2026, 4, '2026-11-12', '2027-02-10', 'phone', 'TuEcdNHVa-z4r2SvohWDrQ', '2019-03-01', '\x000a92503ebf3444cead58fda02bb8e77ba7f99d656050789182b6acb3f91c560f0012ca742d633354de65d9b377821891817547e45f2a6ee9a2fa975d1546848dfc2c55c88ee68a976738b46e7081a2fc5e18b42a86807df12469cd6eb53b98cc2bb0da434ff4ca636be8843164d5c66ce157b781e681181528dec32402adebbc1a6ccf874bc384d9be03c198b01ae84ed3b5ff63659f7bcef3e88b3da331f9f187dcc649a39c54974503f41557c78545082a58c3caa7d33c0e4b013731a9593b8fc9168d77e7fef2108fe74967276913bd0715daceebffbc4ab1c11744d79e45db805ce0744f12f6764679af7111660c8a9ea52678f9af53e0a48240abf57770323ff6e8a17420ba51569a9fef4bc23fe74c540008840cd452b754228275ec90185d774d1a9f43bd443d1d8375a7803a3a56448d0d03eaeaa8fba36b4bda6a5c8c265e4f636a9f758464d81c614c61c675928656040f6ace258e442b533f0a6b91f6a84d2d632c444602889ce4ba8d571b476a2d9983332376515e7997f6161bbe155919405fc5c6d7826d42cfb4342065694e542b7468921f6f603ae366073879f9418825b3c562d014dc1eec3d8885a3178486a57e6d65947b769411a649f3bd8fd4732a0cf0299d16d6ec5cee0b7acb3dcad428ba6d248658de585840da0b2a1d185f3c5a9fa8fd361baaee42ff7b3ab13bc1120d164e6c8b45a7cdd904bb80716075159302aa501757fe1d49b8353ee3b7ce67947d303baa34c8749699d4ff0b58fb6aa6fe8cfe6015c08f12bb237b32ec593ba694ca081cd75a0859cabfdf09b76e590820e9b22d616126d553545ad07ece00035c78c2a5b00b15505f9313de208ce4a7e09f7f88e39aa5fe128103bc8edfab3b61724413567d16ca7a4803dfd3dea4e290084182da52a0ab873e12440753827e839ecad64cb38233735360e183c23db2afe3400d7089cb5305beaa781c8146f7c996615908f1b035e6307c46782f3dea62ee5bf318d8e11e5181d39f4e94f6df43cb3ec88a539adc68fffef0e2b2a883f2b980ba60435bdeda869b42eeb3fcd08d4a87c940783f447c6731f46f38332ac2969286c4df950364fa0f057a150f6afb296645e0c05f327ce559d8aa4547d6c3102a81be3379b858b1b680cc2a52e9c4e9c3a3076cc27cd008948f15953f910cf37a2c08e4b5e431ff97b0c186aba8500f34746c0bd3cccb89f6e980feacd9aeb7a646df8c748ce60bdddd621183611e60acd3a99df8cdd79fb24b1526fbaaa8399ff5cd1bd09240a3919de23e47f1a69919be4ccddf921ec5482bbc65a496bd0203266f8501e73c9eca4f8a857c4923d8270a1503c237ba822d8c644350bc394361652419ebd38307fcaadab7d1519ffa3171c3dc6475201408569c9f5d808591ff5d2f4e244ada37f4c4c2238ae686d59d5ffadbd8cb42d6bba197a1806d6e56d9c151ccb6476d55b435aef2b0423a0ae6362c9a920247d79a0f7b4c2da24466cc6b924a2119a808ce8190767f37f798746bf0a8863c19dfdaad7ad13c4d69573ce55216b583fc0fa426f70539c28bd07fff8939a72fbbb83953a494f8d8181c662606124e62623b76a016613eb18446b8f35d52c80a812abaa19ea823099e36b6e0a41d4ba9ea014590b2cce9f79f5d1ae4ece9f7a7c7db792019d9308c16beb59248ab1f5da4756d32a97de0972e1ebe7f458dcfdddd18b7cac9f49f637861afd20036cdb78996b329065f9aecb28bcdc1e14db632e8833b57fa09877a989e7852a40adcdd92a5da1e1e7c605d6ba288ad7e3ca5bcec32f30a2574fd8a6b104427a00a2b6bfcc9d7e3cd75be69e984b14977ddb4e569a7b1d360dcb5364ce493470bfad82039803422393cde1b3f2232e37a831f7ee14ce79514e88108ad17b3c3745eb455ef0473f45031c0ad94a390298c339ed59029a03aece3ed416b188d5863c8b5fac4361924b29057058b67b6d216c8979f8829ca2ae4b54969169cca9e9c33e19229635ccd56dd1e447c422f05995e0cc747e6c9b80ea88b7449f5c59ad2824c0cda6382b2b78de53af7b33c736af55b5b7af4605d435bbba4a05f766f31d084f9854e01567750f33c26c88bce33ed74add3d4f611dd16f2bcd64978cd0f8f09ad60e1a17346ea00ada84fe1d18ad17dc24e836110d1dc10b925759f3309014a86ecc22169e931b7a7085db84a575b7c0c58edd150e79a350a1162b428748e67d9a02f1e41b16c8a94fff4dec90a6af5f9769e7b191f4fa50e37c3c11a73b2dc60c3fef59b3660838d6f47b7d043', '2026-11-12 08:56:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', '01a2217c-258f-734c-981f-10d496b6f31f', '01a2217c-258a-703f-b1e6-8e450fac3df1', '01a2217c-2589-71c6-a23a-ab0d55e9f383', 2026, 5, '2026-11-13', '2027-02-11', NULL, 'VoXM8UYWbf2O-hiyRf9gXQ', '2019-03-01', '\x00735078decb85bd4379363bdbd92bb599452656c08559301384af5c4894592fa597d053d5c5a041a30f0acbde540f792a6de1d811141c3b57e91a63b8dd76b13373adb666d5409b1874bc41ff725accfcd22d67f3d358532df330c1413e51c7321f118c44d062752e40c5fdefc9757a80c46f83cdd839a7c9ef5329ec164871199fa4dfeacbce324730931a8c496a579ca7dde2f511d3df793b1e8d9c358f5ae47e0c688042cccdc2a0d5c702f669d7b7921e33e1e0d37e7ceec153fefb2d545ffc06b99d0383123467e9ea59afa8c1c3bbe513023ad998b9eddc98d847fa3bc4d4469468881e636eccfd93a4b8b5604673650f8399e8c341e612ea111dd75bcac3a2afbca57c8f3e7d3a2a071bb00eca4b53acb63709c0b58556a2f80a778a699b7ffbb20afecfc4d6e11f23dfa41f65fef981b060168050687e56534139659e4ea6c3239ea1fbfb80db04b63ab227e227c1e6fe97abadc89cf79858f75917b5b445c3a9794315491ac753da0ba6d2912c58341292d62eba1b4c1695f16644a34e4bd364328eebfb198a474832e5691a9834f13d60c99ba489c1cb3817e517d1cee92aedaf76e5af071c25d19a709dbca47070c555b3f521167981bcc1b5d9a11e184663908f2a26c6a19610336f8b3642624f727ae0d6d3412760dde2a81b573ea8d512472a4b709c70e807100121446297eafef6a63cdeea8a645c613998554f66198b98aafd4f0e1a677c45018963ae98ceb0f9756fbc20f515af9cace944594daad2384fee25f07b6e656789593905bee602912213a3373df92c2c8e6987037d1df285b605fe64f8c66fef7ee7468fa503437dc688fc3d9611fba6e1b8e8941e56fee19dd1703950425560e139ab6b2feba9b5024ecfc528fe026d9832f144e996ed8f3aa466a814a1a9688f336a63a88f91883c50621fba77e830ff653e458c820b954972a61f36d775957559517aad1709de03a0e530192f60a528b251f390b6f15af0f371836348ffb6cdc5b4a09145aa25f8b3d795089be55f5599778ae228109ac2f7d50917a5403d3e73cc18eb1c416ef0cae8dfdd96a850238286c9da8c707547bcd390adb58c5bdc2f750f2b84af69bfca28b226e4ea3c4daf413d0988c24531cb72f468994a8e351d3ce1e4fab11315b048e01e352ea6dbdc2daafc7c99722c0272da25291f4c539a7736b5cba851bb8b3e5e093e7938b07b70f6fe2f4c6832301b0eeda9655271ac1339703e90734c4fdfba6fe9d92d9fa1d973d55d2d1b48e55518240165bbe73a9c0007d57b245db17ed29fec4fc6a2846f07e2e09c6570957a36b7b08511b7968863659352052cb4957609e3052e332cf587db731e0808348f37b881fa125b094528a0831e8dd265b780814652915515fc5cc9e05f21d263e80ad6aae3c57d1b3b3511aa8045a521436f5803c0aeba8ca1f52ff3f259a572c1f6f848040a640e29c06709fb7d1d272885403a0806dc587b4a1922ac9f62894ca12c99c26bfaba9785fae5c3998cee636ef8c74cc8e77bccfa35b68c1dd8e369a999220e97dea151cc274cc567318f4a06711eb8fd95df6006d07a7da629c481b38b575f162a6d4f7241a4af4a01758948398c51fb13d018b98a8dba2dcb8b33f7848b55244bbef948615e133bc33406324ab87a56e80d692af3df91347e43f25d1bbb398161c1d54c56decbd8bd6117240d2bcce6aaec1497b059e4b2dce1e3dfe124aa764852a9304f410450b661934f53b5118aed6e2fe9205d37d058c2a1a45ab445c0448030aae0189f045ed76eb2e234b1177baffb5956be206d4cc3b87c21b6d0865eee2b864ce28eeb2c47ef2f5c57f0b86b719e01739b17adf90fa5addc2045afc27b9591fa2e43f82459663dd428314f904943a76a7ad74fc47736d0bac582b172d0a598768f9b645d23440833e601a23ad2463578eaf0c54279276ef46fd6b018be37487c967136c5039ca1f1440f42fef8962d250bf44ae2e81c5a6280f53aa94f1b95d95c8174602ee33750cc084b9f6b48fd6bc95d9444d55a6234f2fa9459bbdd821593153199ac5f9374c16f5d110d6c8bba71a2d7274e961daee1071b58f4c40af46d3df61e1b643294d029fa2d0f69bd267b668b505e397c2d6e5045132dc187fd6464fcd305abfd0b131340b2434ba73eca11', '2026-11-13 10:11:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25c0-7deb-b978-8c6153c6b931', '01a2217c-25be-788c-af8e-70a5435c050f', '01a2217c-25ba-77a8-9a93-cd910677a1d2', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 2026, 6, '2026-11-16', '2027-02-14', 'phone', 'Km4P3WtfpLbc-02raI68BA', '2019-03-01', '\x005ff8e3c3a4e75e182dbfc611e1c97bb953afa4f43db0ffc35de70b42dbacf1593f8eb74846457ac6c6fd05f8ef69abc23ff682a767cb489ba9a7df32fa5b786b07f63b4ca51eefcdbd67b17126a15efc332739673114d6fa6b46aeb2af4b7558cd3c28e428b739bc7b6c35b5599ba6bcf9eb281ff2b4b6b2ec9a8373456b48aeb0579f416935d0b4c993e575c54a214a45a9e5a802209276d4df0aa9c9111629ab8478adee75d95dea81f56f135a754df2f7ad9df995b4bc3ab5c12c90cba201db7ab9e9cc8d6e7adec64515739e82f6666a13575028ce0a8d5e94bef60fc2f04f5f5bead6c5ad48cf1de929759505224ae2930bccd99e2d3f3638d41041b5e83054946985b0ce937770c2ed22ecab800283411699febf8ceff63b107709e1a993383ae096c22a7dc224af3dddd3a6fead6edf69dcd69e961e6607ae4d0dc90317b169997ec5c275b4f255f3916434bf0c7ddb604cc22559a67dd5ebe9be072eaa865e6c64586b5f0a9f87bb2b0d6adcf1a14e47c7ace4f7db0e09a1cd7def18f88c85080f0d9b6e7c91d506cc2bfa36c801a2e7cf8695a14e4ca9c8047470f287d1ed64c60ecfd6369d6709c789a47df9c62c12d037caa6d4590556c6b7ea46bde43b5fa62aa60b8b89f158e4783d475abb93da2e8c224c3e2676ecaaad3a3e60c13d0a4f1104b82179416649576743c70ea0e373b4fb7b9058395aa0671f136809ef57c8be184345bdb3314bf14cf71c4d26f3be61ec2f8d8ff228c10cbda86788c2c2471125c4f1ee3977de808a724dfed7a90729a40d8affe3b657e34925daf951fb77218f5458a8fb00f6dc98d874694795f3c7372b6bcc1ef00be29af444d4c126a3fdd8d25ecaa4bfc2be3aa2a6b1b20600c0462bfa46a5cfd42407e5da13f1bd253268bdcc7a8f7693af9c3005842a61b4201b9cd7cbc4ad7b5f17d4821c8db2be155d0e09b9b92e893cc4c59112312b8b8f7a4a9fcb9a825f0e351920887f194f72e75ff74631f0f252856d4f7a2710df88b439dbec3a5ebbfae820af0805fdf89c47a600da5b671917e7de5095b7b47f9b64ba8e23739c55f1959b13718850fa2301855d3b345d72a223a4078ea0f6af1aa555ee0ff3f620b24ba8ee62f3bbcd95b5e32feeadd0a895e892c3db9b51bede73b742b32fcbf01c2e7ff95c8cd9d1463ef9f9a5c6b140038aa8b346b54d996334f54275fa5b9898476e0e9975a1dd36a41e8725b9b5cf9077721b4aa0d4bc3837d2a29f8ed0fc0c942e3fc511ae575511665052d87bcc931ed24538ed105db146ce28f94e442aae9a3cfef884218c8fbff343ac0462d045dad33331367c51fbd82b234705fe4e6c7057fc7de555491947004c7dd53548570a5a720c6f9f4ae74b8d7afe2cf7772ab840bdaf8c3134f4886b5bf3322beeb493a6e8dc873bd21fab7d004dded36aa0aa2113948b446313f4992aef942315c51281484e89d275901da9b4c5bcfd41f9ffeb95e8aa27220f99879ef45a174536f0b2975c7b3a0f328229dd313ef20cbf3460490db6854881d6fac4a282761605f52db1fb388a2a10c2dcad3fa44e327060ff901b252045b7f2f10fe0b8de41bbff5703e7663f327f9d909c99bb12d0a36a69bf01c7b29d4b2db1e6e4c9fabb35496417df1eea65744188a828043bc6a06d24f02e665ca85bb72c2c5019c40a5ffaf9765892a5a3e2cda3b4be1aa756041ad8f8d235acca665a0ffb4f8415d75d0ce2fe5e3a9a0257b2f3a486a5d500dfa7fd0948b26e53d1ddc44a9d991d5b15b2f2be7f798012d09e5688050f169abff6c963c69712af60dd4aa5d0da9262acb51ba5184b4678723aca0a954cd1b37eeeaec61ec40288ea4e4c10bb2de7c313f9301e29c9f30b534399fdbc67694ba0f7f5b78135f2ec26ca2dca7c9cdc50782ab8b52a3a77c6d4e69312ee9b6b5a2d5c2273f9cf289f6f7473202138488fa3995ca51f3e22b392596a995cc2b4df7279751bc4c8ac906b98e367563c53bf84fe38cfc9b9eb8e5e42ed6d96f5c629f1e0e0d02f4f5c28459448e74eb9a261809127df0ee24baf34a2f1b4a6cbb6b5c70643b81be8c66f2521978b5428060c0f7ce13785a74dff6e5b493fec44a5d10b84e5307c50d794050980eb183048549add7247eced301150c939e970d38aa31122a6c7cb2db3aba6e42ec0694dae93198056952ddd9af6228537fb210fab9bf13f99fb5147e4b0c5b28a19bdbd1f60fe7fa314fd54359eda61ef9365bd61616e8ab809d9fc192d38e907c720e50c1e9922', '2026-11-16 13:56:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25e1-7481-add8-500623aac998', '01a2217c-25de-75f4-a2db-6bc3da4df580', '01a2217c-25d8-7da1-86f6-9fcfcbb368dc', '01a2217c-25d7-78c6-a4c3-87130f720809', 2026, 7, '2026-11-17', '2027-02-15', 'in_person', 'plIQyZHSpBviZe-srkxtqg', '2019-03-01', '\x0059d72a3228f3c299189d7f3a89ef69eafbf30488babe60f61ef0afee3c190f04836f6a9cf4197383c1d4da5fdcd183b3c697f66f167f56e649c0ab0a681a7f68263afaa3ce4b5c0cd10b0e5ca00cadfae63fb293c646674f3a244e0c981507e277cfb74bd622e930f0797231f15cb1916b0ddc35e1cd5053902a4941f233296762f5df4e8fe31d9b936d4960fc853db55f22c669517bdf0a8834d14ccca3317b41e4a11f7a5750d8d2a51bb2829adf15bfd961f90c73289d39f2f8d8760d41136a1af38a6e9f2ec95790dfe41689944b3a31eab22e4cc1dfac8f20ca66ee6a0d3f7164a07c4b40d7aa315a78da780cbcaab147c1354f9ea6a47030cdfa1a738f7918d1757abd39bca8a2114290576935202fc9f122b3da5e26996003c98130d6dca31d3180e8bcaa9b834c1f170d5e10b77105b72b8a0da8351f2a4a1271910fbae2eb71ce961fa6b7283c23d9504cc799acafad4e1d511859da08bb91f43162a316860453572e1a62debe33478828c768b39961bc412ffbc7071ce662ae2cd6ea3dc955e104f9d9388db61456ca64bce020471e91e9bf6208b6fd621e85f6d62912d6f10fd18df859f6a17963985db86cbeac9a3b3af766077147b154aef004b1f1f5e5e7a847a98963b84656a2e0ae2e65dc4970a93f9a1a5171484830c4ed2fac0fda47841c130102a2abe762f38a13ca3b1c1777aad69312641011ad664922415dfb5cd271a009115b841615e3ac4227502ecfcddad4380bee15428cb7e5237a7783a03f064d41842b1dfdcda42372eb9cd3e53ce37adefa42b5296fcbc3694599909601f65b4aaec8df7ed9795bcaf0fac5ba9bac7d95b18c5b7186a2cf7a40b56ee1ef0aaf1244da475e705b42b804b565006d024db299bc0aa26ca81bee90ef2b890c99b95665d99ac82a9403f95ac2a4af4be4e351ba36faa602b8d5c54287288c02b70d63dc4c1f9684e3858bb81a01e533e434b88349e36b699dc1008fd39971607c37db8d4c160a4a18202fe81d0c6a17b6a62c74751f74719f667a4c84fc5efde572f4a2b12f3d6caccf1c7bf175403dce130c27ec3c291b67b85b1135481b50b56c650aa1644955fc03671ec6cbc901e64c7673f326e7881ea749a03f47cfea775d1051753233e1120dec5df15171e7de8afb92bd4bb8b3123d6783cdf5d655b81cca2dc53306094e902508632c986cabe42d8489f77b40ac7e428085b75c0dd5fd313a7f87b3bf5285aefb20cbf4a051315f27df750dae768b6666225c78e7b840aa6a7a105d93c800b1bf2ffe0d941efd25c2aea0f6e2ca424eb4b3bb6b03168c454e7a6d68464eac7de6b3e2bdb8dc907952f9244238ba10387fadb46561521f6029f45ae480b8b0b3301b8608f18a8c08fd7cd84a6b5484363fe64834660b8dcdbe4f0e6e520c5f8f49430ed6fd3c697242e0d02af92887145ec13b755e7c76f240e266be827d1ba9ceaa2415f4db59c203013a5c79571cbce2f42aac39e3318350d910668b254ec7b2b7fad5bcc7d9e8e29c96d659aa0924d134e2ea5c6ff21f229cd0e41c875d22c269c42017fc388828c0055f8501692efc44f71daa4bf13b6e228098e9cef303dcf9157375a3c98b0bc152a01d91e5f8d246d827e34c4c8229ca8d81ec6768826649c444d51df822a9c363a4fb0c83166dcd5d181a5187faa7e7cfb868ee37e4c4d3c61b4f6bc32419a6218e257a664dc285aec8857d560d7a4387ed4fa89d733513f2cf6742b4b6b2f08a8f8b32e709a9adccdfdfafab5247819fa00237866206302609bd56a37c2feac7f107499a53bf715a20d198f2d343e9ba615ff94c9930e5ab3476d6f6a9fe1a3efb09020a553da6caa72079f6269014871065841436d20ec6913f6a1f449cc877f2d670f00346dcbfeeaff13181b03e609b3c326bb02a84b9e1d0cb88fdaa93ff94dc5ff4ad5497886ceaf158c97acf6a46c786c417de279d3a7025cad4e54760e9c34b76539e1c0886f81ed96c7fae6c6f7b52ab1ccad31f633ca4a474d065d2c6cfffdfeb3651f69d83dcecf87d951c2e64a68de5c658de0d371aad2d3f20e983e92d12d50de8fc28633ef9d214801555197801371ff7693415eb42ad431595258c111aaefdd3a1c4059d55defe9a377bdd93b06d11d92bbeaf8310b69c4ccc2c0efe8feb5cef53176c318a1f0461bb3bc4ecd969ae142c514272f2eb7cacd86166ee9ee091d84535200b1c3e4c882610e5ad009a5596b4cf2f91bda86765130a443789032bf8b091b82c6824008a31c68d4a77ff279c15437efcb72e263a5c212f7ccdabb48be781a717b00573f5a71ade347a70326e01cbf42995ae788403636871adaeb7eaed658666699d7e3b7d26ed', '2026-11-17 07:21:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2605-7d05-8520-c2ca91294767', '01a2217c-2600-79e0-a73c-cf4febe2bb2d', '01a2217c-25fc-706c-a955-3e2f1af608a5', '01a2217c-25fb-7972-8bd4-270abfe7153c', 2026, 8, '2026-11-18', '2027-02-16', 'phone', 'IGB4E2A_kBGBqhFfInOytA', '2019-03-01', '\x00e3e761e1611cd7bd195a710ff4e5923e8c736a043a96c6895dd92efea8034adbc51b7248ae4debe1d214cd15394fe9d51f6f295717a749eab8089c6736d2cb59a3b71e5e570fb3d1148a519fe90e7a62375c1c18746ae51a0e3e661a648dd3039eaeb52c17edc9a502fba00758fc070c7d7c27152e9b1655129da8fe86fced473c3f93240db4381f19610985e0d613542eb588bf5edc80ce26619c431d25b7cdf7bc1d72d2ffedfee21509130c730aa425c56095a97986d7cf6040d6e1ac71dd41e46044a07f6bd470bc17d00b43cd3132e7a7b8477da67559a468983a0aa7825f482db505726cd84d76c6c6fbddac2a3850ba7fe92f388d0a208fed0e6f21e4fc82f6b2c80f65372debe68ff9d96a2363796e2a085eb6806abeb0a84b007cddf951e1c2ee03eba63475cc44a4ef71a99250b6f22cabea0020601205d8f3c9862f0f87af03cb1560cd3d01b810879e2b4c8430650b08c5e5c86fbde004fb187ddb3f12783864b06c50481ed8b237c5eabf4c327849b081c217aa1bab7f972b9fdf053921615ea38c743e693af1b3f8651702e2fdd28abf2a8b97d356bc4dabbafd86cae9ea07288e2fb6aa372e447b998a57a78da7d103525973627f4c88832add1de68550cc57cfa1d979ab5742df36d186b847d75ebad2de4602ec0e4e2c1a975a7c816020d527ec0dd64a20e751cec0bce10afd9cf89600f7860ac10e85315bb41aa734060030bb10ffbd9f428e68ecd4a0efc18634811b8fb501c9c0bbd0aeebb50a41b530a807202f4eb8627af234ce0026a394d110657ad61f76358e8a104cf74be1500ac1fef343e19d2eb9e3013f0ce181c3c7fd7e12a9eacbc78d442d4f968778ecdd0c6281d313e817c8ce216a8df4286a3c8412610bea338dbd89a4de9e71f045e8d9b9f31c2dbb3060dd7a43d5c3de3fc1eea3e9aa72664c6c23f207288b228f55ea869dd6c3e72d233b1740094765a8c10a395bf2eaf13c10d18ef8990717b1b40046a086ec3a7648aa7b7857a8f9c284649f9eccc0ef2ff0b79ef991a3d468e86d50eb4365bd4b272cc5e1c38e620e41f8ae1e1b28513af0d23952230e0d430f36cc2ffae39424f279a4165e38b9e4e0bb8e1c81a0eabb356a08a810419333bddebf129793b654fb54ee4bee2f5bfff985f31690a961bae143a17854ce117f55438b8baee398133bbe7aaca7ca21fa0975a6d8c604f83b57196d8c1f839eee644048a397c0f66866638cf6d0408763da21be52ba7d05252aa8f99709797f8629c3fd4ad1c540b53acd31b3a2e7719aaf9c91d79bd6a171cbd028d498da0dcbe0358af6a100d70781593f65f7b9b85876c9e186e32163cb6b6a7f6768caad2748500d2f03dc021e9603b93242065b922205723681c9502d1f3c00dd5d2d9aa85181aa152dc032d49f4ba47db99e70adafb41a5f45ff0bbd87e0e3ba11a9751b87ef48419be622b276af18b6fd070bc4443b40d895563ab1468484025b45a9e55655981e9af41e67e73a7f63bc57e3355ee9512dd5406d1ccf6626eba32878ec986f6d808f11cd8e07193c53d2a57887c05e7220e8d587310e064f4b24ed9c2dd755791839f2bc21d1243c2d9cccb5c387d186957522abb7d797de0bb20394c1a2e46cb3d2ab8b31f6f551eaa3cf4ef8d23d301af464f57cde67ab6966f1adafa9b82d090661b7704ba37b19d75d91cc34c48be298d01597390eef9b2f2e8d62dc6a14b57b1b651c2b37a074f8b02704fbbcfccfed08a5882570b6bc392cdf94c4f8a5079809676c57eec135cc094294798db1160d2f95cc2c0d7a5e1bb9c8b9db02e54846b20ce5e508904de5ca18c725e425d01fc487a3f486369f7aaea2a993d544c05cef060449bc7259674f998a394fcc9c5efa69f7532ea9f42d789aceea9dbff4f2a2904ae300f7ed47957e739e9e90544ddce334193b8e2356097e0d4627df1c64567c47a4a24dfa78af2c8fe71cb02f0534b1e2c2bb305d44dd3931388e874cb96e1c1e1f5576c6a818857ad73120fb2d0f0ca21dcda28f0ad6a077e93ff035155a3bb961385ce656af7a5849031b5153f3955c4034d9cb6aede092739dcd76814bfa1d2fbc74b30e9f088b40cf52adc1a330b42c9f325ce0c981dfb74ea358a61a58a48eeb73b58c625f198da7781fa1b86463a9d5c04e32323fb1b7efc6cde0401c45d92f4a00fb3175ac0be675742f8272797de19d78abb07b981cee5d8459f15193cb929dc936a3a88e187ab301813022f6a8ef7ef04792b35c1c34f12f0f410c4f7dedea9ebb139e29a015a534ad1c9620e343dd01e287586ea5', '2026-11-18 08:16:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-262a-7d7d-add3-7fb279b9c352', '01a2217c-2622-7865-a023-093cd94bd137', '01a2217c-25ba-77a8-9a93-cd910677a1d2', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 2026, 9, '2026-11-23', '2027-02-21', 'phone', 'zsW4xCC9KYx1K_pPQTSgUg', '2019-03-01', '\x00c85e9d2e2a010ea4d1d4e39d2da1d1437b65b07f3056bf6e885d4c12ed6501ae301ef329dedd7f376e454ab815ac5fcffdf7e2a6bf6ab600c13b95c4bfb113f51a53def6e54739ae3abd0df29144a4d6ae3c3fcb2d075c000e5f7e62074d7042a4811393fb4bd0ee4a6b8b2996efdb8813876a17e510a3b3e81d495ade707e00792612917be9a709f53678e809082d932655eca50c19847c45bd22169ed7ed9218a257186a1d4d371b2c79dde3ee0714900d2bf6df7c16ac6dbe7a574930b7dcb2ca6993e70560d5638afcc5e69d6770622214e8ae57c545e0c8dedf0925ad21aa1bc3327c3b731a45fc82908d2234ded6b93dea949e410e3b05ff794e5d57b4e8b5dcec429a600b030aaa3b349d977d8e62d01c23edf42835ad1ad71f46947423be389f1f6556e459f4f8b747bc04b72f2ccf33d2e1d3bbac671cab475843152f1bb45cd5d5c1be203b994e881333f857ba1469f079f73791e071e8e28d54176e25695212783e9e69eae783741a270723b01d92dba44218d959002ffe0d0e361415f913cec28eb97eca6fd6e6bbe8480e1bbe7a4059667bb66e57ff0422b2980582c62b4d238ab22930da0cefffb874ee575611a1cba609f00cad036893f6d342113e61ffa2740c925dadaacf8eeb20c964b8619047de50739fdd7200510f0fd1e543bc7cff6ea9d0069f8e7a1621543c2ea9aa890451e29727aa0697c87315817fe1078422d53b2edec92ec4095e64141cc7cd0b6b0e178672e9c92cbd2803e97f7fb7838cd395605e302d29c544bacd646f86d652120eba7e8b75789ace077ba730a8b897f6ffbd40bb897c70d43b376955a2c69831ce36ae8df2a377beb4cab4b97f2bdab1d8de1f58e5bf10bfb91be63017af7694d8ec79039a9bbc9c525c21582b0683ce0e20963d75c5cb06a87bf176f8962d921e78828161564946a088fbd170946d915e7db649680968a94a394545ceb10b30970a192ca8c13ed756df53424ce458a6807703cb67c9919d1029afc7f99751279709294a29fc2ac74786658888261f55160346ece8619adbb0066b2a3716cfa653c3c3b75414a74b11953833fe0940e058d133b9178dde192bbb5ecba138e22662cd48d18202987d7997be403e153a81cf31e7bfa715b1a05a6357528babed8770463c09ac64920ddf4580d7dcf4a0b64b40d3c377381f77aa6238559e6a3bec537ca344a5b34df68205fe934acf39e65f647f9f62816fb1b22bf1ba75c34246576fea4e8c50b9ea9dcc2e89508b76546bdbaf35689566879588b7a9748a63a4590996176953a8c00ff778684d02ca0c5f7d5b09f32c980e45b0d8ff74e9e0aa744609f66f76bc9a6e2d84205036dc5c0ee78c3e8cf4a1d64dfadc5faf2ae3c2c765c4bb5aaaca544edf13eea0a9158f942373b52978f7ff043caea89e35d09aabcc69de7d8cfc9b9e5acb9543bb2fb66bcff1bd5139ea864c3f2c2ec2aca46201874143e9de498938f01a478828c722257a98cb80bcef83e4f195a668794c24a89668acf62ce35a0de9c6f087f041b3e3681ac1fd9a64055b69c68775ffac37850897c494fe0fe6bdead7e0d3ebede5260fc49bf2f02453941affe4f4db915b42586494a3371836a33b4003a03b598cf7fabea8836c9c810eb15548df6a7c763c75ab81e33f5b561f8e314316f7e820ffb71a76b5dc35f5522b5593c782ee84492e898ed4757b9b4d779d7cf37b5091049f688bcf4b91d49985977b0c707bce2ca894c5c09f5263554e4aa2ac119fbc56e2c2020ac70dc684bf9aa749f0d631ee7b5d64ff57b830882a4d51ae3d0d6eac2fffb9d13c9aa01fd41c8189047bc439fa552a7a45f580d9c97ed06d6fbcb025837478552c139dae85dec23e35f9f25f7ab73216158ee79ade297f8e006c72f0737b9944f234e06e5347dff53cb0b75145a39b31d0e7487d06afa13f972a6df5c95c9bcaf797f26f58a8571f5929a8205d54d738e24058052a07a9dc75580cd74c00d19a82af9c45e2f4a1e032b3fd96cdc0b0830b267ccfba8662702ae26743174ccb58063205fc90340d768a634e3f3c687a0779057ab50fb9ba4e0f634dd9da5f43296febc9254b91eb6f25ed43a6eeebb9a6479d3bd3d368f5548c42d7d6792d4fefd59ee2e2794ab4145d03690b9e8b3fbfa5482b2cf0249d67063e1d6dadf618decbf8d361de3aad0d9247569730c32c2e0acf5888ca071bbcc2221b96b6485580ab95bea68a5f4ad49f38b98083675b2f0d49c09a9f93ae36cfd2d61cb3148a9c16cba6', '2026-11-23 07:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2654-7cec-824a-b666be168993', '01a2217c-2651-7944-981e-d4caac9ec375', '01a2217c-2645-7a2a-9830-e54df4f14e4c', '01a2217c-2644-74a2-86fc-a9b8f326de34', 2026, 2, '2026-11-24', '2027-02-22', 'email', '7Ro2meUnEFMYfxkjfFBM4w', '2019-03-01', '\x0040865980318c59c163ae21b41ef06f92054bb391e483091fab55c59623e282b1dae5bf6fb80fc708b321051730b98b09bf18d7ecacf77f67694ca75db126867dd05a05aaf039db341d3a7686ace990a9da552a4ebe43e78acaaa421e22c63b200638301f91dfef0022e3aa4d6f2442f5eaef2aa2c8cb5b2e5822df4078799672855de4bc9b1a2c170107111b1a639ed4086bfb9beb70bc72b422bf3e419f8be181168b718521008cce92ca872394a610b0a31f230a0b5e9ae1f92a02fc190c661d622a3cacf12beb4af40837e10e6e2bc56c124953867416bc3c1fc3aa557883f4f60d737c00c27b107fe3a06c3dc8005f6363c52afa6b98798866f868d84104c06d9bb63530c18cb3795ab1bf0b92a618eb4789ab961756e60d512397f2e2f272d8a00ced2d2b5d185666087ab1646ebc85619b0a279f96aa0dca4f3b98833a6a65de5f2b38cd581359c850871287a9c646fd78cec10f5e55652fd5088cfc9243831f21232d86940764a570c5a9a9c120aec81e86090c90eb616a177a0bb03f9d0d3df4bcc9bdb6bf0c6768af47096737ef14a44fc3a8872e99d4c8f4a5f0f25490dd58c2cfed7406c864c6274781e8c8322fa215817cb991d216cf6412747abb3d813fed7824ee57600f78b26fd177cf5a9aa52d42535f6f9e0212767a8c52de200b7c214c17633c6448499531c1824ff0a01560d493c7346dba38ff5ab85236bc0d5e77301e055795596216d2327f6d3bfb02647e0041aa0ba10017caa47f20cefe5614cd158ff53a6747bca04024dfcf1866a288c6d7d65328db6dda392d8facb035ab2d28759ed07b42b686abaec761286dcad2a8905ad080beeba5d7967e193fbe8566c3275a190f4579b39efe8b57c53f4a16df44c60ddf25c0ec02b253266351a3ab3d4f9c902b0fc97ceb192b9614f908b47c2557daaef210ad70050469c1ea9ea1154c7092ae6da7ed6dd239e34b6435492cfdadc854a3fe323b7e609d072353eaf57bdc845029428b1578ce4cd30172cc2af2e7a68b3eeddcd4b15454c77eed21976198c839eded912a23deaf61e062a21e6ee1ce8f3b144d78da8001e6e39ef617afd63cb914d874e6721dbf9dfd39b5f3ec8e058e2a47af8ac8101d01803d30bc8c9a817a45279ccd5e0a1e85502600ca8d9078a781db97d97d54e2a1a9a125155607699479c9730cc53f1ab253d57a00dae592887073fa45cdf5807bfb011b8514fce3e2f793ab412e5ab5c56cd7f72047fbec778259f8f755661256119d5c5cbde1aec39b79938152307ae728e1dd87367168c72096fe7a457e1f4949c0aa6a5486761a473dbd345a5acad7846d31702e1d344e81ee0b5df3d90a32e84acd73b78476755ffecd269b709e27c5ce34aa018278fca575277dc06a6a3c79a0615206466d4cdb5f3f411f5c4fd6ea87b0d70e70c1a02ceea021fa655fefc916938458effa3db0bc46923fed24b433199fa922282401e3e908d2b300810f2f6332a434af4d6c4186c129a2d36b7aad706d6722a4d1e3734a99520c730efcc34cbcfd65bced34bd3cd76ae75ee4342526d0146a205ae3b40789079622ba1d092b53da6e41bbad9553d6bcdd135fa5121fa656aeef03f064b637ead3e47c101fc7865f7c7f5a6af235d1d73f60d9dbdf712ad75d9012fdac801fd8d615dbd3bff4ffe4c7ae24c483e1a6958d975eb1870ca66a191f8cef96ccc912bb14bea2cfe6773b82790358a6dd04a1cbd8c65d6d4d482d457300b2df304af66c8f26c00b83629008691f355b0a2fbf51d95d1708c8a1de650fafd958e87f28fd7be8c5b53a3c2e31e5d6fdcd9713affce4e5d4da438ac2db92abd6b2a6016bf95de43af1aee33e0add2c41330502df630728a1aaf303c1783d595b9b98a8afbda74660903a01b2c098792647545135698e4ec7965f154e922976b709ed29fdc7174192c814ecc8e3081669925b614d3639e8c577b49a8610187fe743ef9d536df96d2021d3850bda7c5ac990028e2c2a936c33b59f9d405de6d2ee22c8434d5a7a4863b98497fdd9505c5a411d30c7a8c3d6b3bf7c89d77e42334040dac46c2ea0b9757bc994be634e80cb3b45632a2008709a7bf47f3ab66a482dab5335b3ee00f49380605d703c9d7effa8e1dde8dd435c49a01be0b9953a1095b0561f6c153ec9ebdf41e691a3118d04d93ef5c185d34996c9a5fd4a4748ff71a33fc14e553c525c9a149ffc26af9145482cd0ef4103bdab19a07f24e7965d1f68a0456c2d1f20d8a1b9a3aff166a200e5cc9cf0e4ccfb30f3b053b6a7675ea3b035df6e035a9326541f445f48af883db166e9b44e0573cb8de5432b213563e593b6b0c49e19bb35da014f58a3a46b7797d69dae9ed8a870b047e495f39b7466a92fcd251cd723810a5ce518d98c01a040ec16c570ddcad9b5ba63b4bcf61b6a112bad22f1dac9c278076beaa3fed316acdf5bd4553457ff5835392890e42f55f754d1b7', '2026-11-24 09:46:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-268f-7408-9c3f-ff00d83ee3f4', '01a2217c-268d-77c2-bbd4-672d5aeffe64', '01a2217c-2689-70b1-aa8b-79040e0fc92d', '01a2217c-2688-7572-80cd-6185cdc460fc', 2026, 10, '2026-11-25', '2027-02-23', 'email', 'N4BP5F5EjOpAIpF2dbjO_Q', '2019-03-01', '\x00fbf8882c9687fd15c9b860fb1d3e761922be744417b908f5f0d38faf73074d7e58e8af4e4064750dc52ffc1c351fd92a9bb1fe0abdb28c9458bb17affd3affedbeb3d58895d43147ebe10332f10351dff5aa796bffdec2352d24e85d98549543e7d5e69d421aa61844433baf9199f8160372ebe5d2e70b06f4a5d467da38e41de4697a5eb687733f924f90b740ed9fddfacc9c57f4afc45f0030716996c57acd33711bc7729f886189cbe5a8c507688be09c2629565e4ac53113bb425cfedf06c99d0ef50ff188cdd1be7e94cbbf07898afe3e07c6553661f935fd03679daf9c046ceed3c03bddbff18a603d22c8f9bdfff6f8a6651eca1583e3df77b4cbfcaaa0ef2f91e7b5ca025f72a9b8f89242d9809d18df215e13d7082ac9b4a5cb4abd9e7728f9ba65992d4fe10b30b7d8ecf8b3f3186bb45bf856b1c039a40640b241e49f0ed2048c0922e9ea3b9eb11ad018388ded7880acdf5b4f57154aa951717ec318e91729885fff345352c2cfb105187fc58c205fca6877b05e9989d630d3ac160ca8865c800a708e109fc3684db91165e4f2538c56d2a28a8cc850b8ef9e4089809f3cd4490fb0fc1eb8762a1f7127a9e2206e05b0d30063466fa32433c7737ec8c8766a0aadc805a25139e3018aaa03108821e24a62ef331de3005ea2e11b9ea03dbe57cf33a76672cd4eb72689e45aba7bd93eae7be8e297ae377e44b1204fd18cfca17739f2d6eac5fe539e7d87f759cf9a071793509b39b478dc45da9ccc541adb88bbfe96377ed00881c2f3db341bf503ed9da57db42c3cd71fec27e38073b9af7ed700f604272423e54aca9ac17cad1e80f862cc9fc64cd602fdcd45577028d056248c4e94b0c57b60604474fee0c6dd290e4d843bad0b842cbd730fe99e44e5e68620e0e7d134542e969efe89cb9d3d9008c54c974ed83663cbad2f07451901e0f5e238fbeeb4f15f7e0edabfd9a3c3a303b5b55bc5f8f329a69d4826c9cb6701386c2662cae7207229946abc3c1ae0358fce3dcae11e5b97f9d2f25eaa2a432fefa4238f6d2b1d40820db05411999b8cd09dd500553145d7a3e8e52af1af0452183a08459e635b4a7f675c614b967a2c1191b4182942580d46dc17b102f35cd39c909b2d53a445aff89513fce497bbaa1388086d81c789c6227bfbeb07d487f03ff2de5ec8ba39646675f8f3f358ca3fd6d353de21972085a39059de92a908d4d729ab64ca6d0c7fc11118bbc47c01ba1b6e853f5caf68e256271161e529b707294bcd652f4ed732e2f6bbc03f5328eb6b63e3d78b10b692f27fce006ee336701ca68c95a67701320c635d476aedc800634be1e9b70d6a2f26ed6aecba7594701a75ef393ee4487e03da603190f6cbd6bbfc5b9bb13b6b000dd5476f915d1ff2d351568b7fac34fd353feb79e36636ccbea32f37c1be6ff983c894ddd23c2dddd4db32351256364d87f59fc9f3e35c0b91302b7d61d211870a766f0559da0edde2e0e247a415ef48a8ebc1cad059fe74ceceded9902b2550a327702cf0a273061aa7af46a25650b26edccb864a7562a34854a849c9ac5b43edb9a511f4e5151ce8bb49ef0d5815b5ba13bde720e267b5f9dd45b8d61de5f54eab38d64c5f8c2747dcfa406fad7c12367b7aad4514735a4cdbcca3de241f0fe241f7c84108811412ad8f5dadd3a972e0e282e1b3a3400928495b2fa106207be994ba7a520bf4c3067edfe27e3c9e640bd9a4967137a1115290405877dc966349cf5e67b804f252f2c60a0692dbed115c2f8d4cb028389e78bde6666bf176b00b4cd0e0d83b0fe39f5591e32369d61e9dd4549b5ae941b67d673948887e9598409a790bbe5ae711f875f3ae98dd6bc88dc0c91c6e002b454a4b8347f54fddfed23e8d6a45475a6df52c40c0c83d8caa4dba4eb932e455fa6c1da19539522b08b81999f7a2f111382c282e6cb65fb818df6e675a944b5255f98c2eee8a8d1fae6a85363f82dfe912c3b2384914445303051948209634efb5ea85f5983b781caed3844b8377bb3b9a2530218b5caa7e24ca72cb2c66224c7becb0ba739d5a19ec14bcc92348f61f6e6b8ce292aefa4c6024ca589014c137b6a8b766ed5e78e963789b07f14ef163d360efd3f6dc918071b3d1df4c719b9057a4314b2646f8353fd203e0b3a670bca76ff29281acafa46f34ea66731ef6ea7ea87bfae9c3e06e2749ee14f3c05571bef6adb9ef0fc6613885bfe3e576069d3f7a16614b4b2ce17600babde8bc7991076dc0f5962cca904dffabe76ed6d6264a9ff6f3b3bd4d0ac8a48f470ec537122a80d251933985a1664d06c77f6d12369ae4a87ed1d56d865535fa4f9c16d3686739ce481881ff683d0fc9cb7bd58d8d5d6acdb9ef30d660ea159327047c3651b65c9ca4eb6ff5477d41e7dbf2231f8cb2d4ba4e596e05c22e2c421c8c0f1faac4545da2a50b112ab9259a97c5f511dcd9f8ddb06a0b6a842e5ee18a1b36627b3de1b7987681c0eddd75d147f8576c87e6591fcb5bc39186f4655b13aaebcfe44059d075136c20513eccc318f16e271d5184cc383a4e2fe40788fd96131199fb78ea4ae51daff0ad694cd3b74f5fbf99a28a15c334030df6c47033852db41f67970778c7c3c18d374a2da05e', '2026-11-25 09:26:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26b5-74a6-8374-7f579aa601a5', '01a2217c-26b0-76d4-badf-8113b0dd93e5', '01a2217c-26ac-7588-b667-3591599bd827', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', 2026, 2, '2026-11-26', '2027-02-24', 'post', 'qbZ5eKeODGLpnan3IhThpw', '2019-03-01', '\x008d226342cbbadec5e46c9f45539fec8132d5acf95be2fa67addc3fd8997ec34480badae3e0b3da787f40403ef2be2d0a43c4ffd3673650eb07c2b061e5dd69bfd0448451006587b265196dcb00b7c13110a2a76e2381147e5e43cb9dc29814b537ec89134c9f6c4678bd08097f79029986d5925b7ff5f8bbe1fab632aec0b41ab8ef6918f61b863dc5f5630ff636f59d00929562fdcc0a9dc69099999844e796e0bfc0b9034a9e481c179591e9cf07ae39fb9630376ea379e0648a53a49105cd31cf73be276b41a2cf06dd6f7ee58d0a074ab28c54f2e45a7dcd1d6520d7ebb095c544b192ba60a66862afa198374fe35ad1521475f381bdd6dfc5d382be961a4be38a5f2d3859950f134c6d6155eca9efe3ea597763a8d143b02d8ff89293464accfcf76615afc29f7e4d2b7e20827e3f66c3458bcafae1b36a0bdac4145748420917843167cd9fb7f406e0268b72a108dbe63dd38e2b13b382ac8cd170b2a9e796e0f2b85a31c2c9deb91bd1858bef0226b9825715d08ca741ab0fac3e2e1fae4d009f9b9bd2588172d59e7b96bb551ca7ed8f1db7059a675f07fc51db8f4924b88aad21885a154ef73df58643df60a6e4d79e025cd3a0d5254b6ed01f213f4c0db8931c2eb2a6d0234d94b35d28cc525fd07fcc911c3f948fa8f82d286feeb37dd5806310110b2933181710844888fb47d8cb8fd34aafe38e95b781ff890e5cc81c20af7c2b70ddcdaad14b0a9b472f72824de154af0bb3c599315bee722841aea900ffdf9f21f109f61cade7e1de38f70ef0cdb39a0ee5b7f5ec484c3f5f6ad1a43732df3ddc1ef3e74e1af2f4f949fa7feb6fa11924cebe468fcdc514c5030c2f870da23b1f5580068115d942a36e43100f3fe84eacedbd67e3815ea7924d5d8a6213cefdb72373ae513b033e9c0bd09e3ed29d71ba3d18b33b07d3be9111b2a0d949408bf8fcc573c77bffccebba886fb9a374d0bc04f06a527f35857c939f67bc99edf8fbbbd9c880db29b1ff1dd38eb65927e142f5203393a008cab9e25c0f0bc1e5076575e1e13b18b3ea20b1d1c61bd57193ccac34c631c5b77b9d1c8cdcb6aaa9465218f05853292d014697619997ac9f7861318a2579521e97aa099722bb55892d64a5606395f557a3ecdc52824075f5ee01007429236ff340a4c9ce2d2a912c85ffa22fd5c7e8b82bcccf888170d2273b289c13a71b2554b990f2524b6fdb4705eaa09d6445e76a3976d098932c2afd53f09084f0d1cf7666d0a16d5a83aa56cf8d29bc25c25b1963f856f7714f1f1df70ed3807e252875f050b8cdbebedbc9151c110b086a1b90c89f3a5193a5449c4e343d17cd747ddaeede03e9b98fa3f9aa6b7b88245b454bac1e7cd53f6d7561c42e8b6441cdd685592a8bcf2e4b2b46617ec3512c667f4cea909165168913b82e7b8d046b0e57b895b88e9ce196eb672b4acd1fa53147807c4e103161d86734a74b48445cf59d58c333f00b062b6993133ee09c038cc559137ebc4a253253d669d86e080f79ef03f839142ecf0e576e2e0ae9885428879611214efaaffe068c700f30684188376ba287cc2e77b4a284f755e0ccf52bebffbfa1e07556f18dadf7ca96e59e22f272c5d4f2c4e3aa863bfc504fbc9e9d87fe626e31cd7640e07c5b4462672a075ffd7821dbe6d728a51efe069a6d5f61da88751a464bd3ef1dd811a1c2c13e1331201d28fe6b3bfea329146cd3d483b118e947f9a9049a7bde0f1049fde00337f3e491ff43a587cdb1f93fa84a5bf3e79344999909a51f3af43a1dbe26a320737088d5a2f92032a92afa9848b50f9565e13a369b1718ac64e4fb418cf899071e430c7e685396660060a7ca1deeda0fc59436e3910b51ccde5672a3424d0d4668f700cc017d5e2b5d6ba4a6a32db2de2b67a1e40bd938d6e4ef83a67f47189b955f7a76dde21cca8eeb89d0da4c406348695598f876e3e8197d5dc4b48563759f2bf002470bf53e365656c407724f3a6b8936bf6a0671e5d23fbead5772c89a0b0367ed726c61a92c40dd94dad2f35660e48aa5d3c2c080ad9a6ec38d615299f4744240161786ada8dd854a6b91b0711a16ea79c2593d36b26cbc580a551a09b49ea429e2a7e1822a57142e5e1d9eec265dcb6a358277bc042f0b2b84fa2801e8bec211a4f4778918f755e4fab3c00bc329f09bfee2f5ad34e683fc148312183998fa4d88169434c6b86157f7da276cb866620758e0395ef81b91d9f3a7a0764c066f364da071c5144d4fc0f0550b3c991b87c11d64dfa30eeb1787d478bdfb7a18f926c832efe2a5ec8c92e8a14efd1a81a56db8a0b5bf1ab284fd28cf98b3ef0ee5e18703711ecb974da795c62acddbeebabea3ddedb650e5a786a19dc210b5ccdd416f84d3b2780ed8a5b303e057489a10dca94810f575a397c2fb76eddddee0b8fbeb19273f69c10a2721a6a20592d99fd00ba6bbffdd1eff9451a6882cca2550cce0f09c98665809e29ec306867a8adbbd8f47100ae827edf4bf49dd97e0466cd79bbee98bffbba6b68f43d7a83d42696a50a122ee4a05cbf39f5d79cbfb12658c8a3651c0f6', '2026-11-26 11:21:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d7-740f-a401-746616334eb6', '01a2217c-26d5-7fc5-b573-f6f690b47368', '01a2217c-26d2-7e33-a4d4-4894cf069b31', '01a2217c-26d1-7ea5-b911-d38fae073d8e', 2026, 3, '2026-11-27', '2027-02-25', NULL, 'CzBWf2jiBzhm-Mr2nIR9dA', '2019-03-01', '\x00c553e13091e0bf079048e58274d118d8abf3b0714479bb553180163c0b5b1cd4371da46bb32f84471e8664f6f1a46820d50305f2bd898f483080717cab8a03f26b764a1fedcfae10343c036b2310e7fd2d31bc59867c89124bdde82740e4edd0079ac5f5174c715eaffe22075b0f7533ae009df0ec0df9acf866c7a7ecfa26245456daeeff69c7c4cae6e82d7cadc959a5fc91a0717770b9a9ef7f4f9f2b3bafd4e88685a62635ae103aa2a76c227aef30d61c3752618ad281edf1e36df0298b3380c27b4b5308d073a90345067e160bb1508345c71d285f14062365fcff86fc543d77bb01cfa7310c07808cd954baee217efafaa447682bb912470beab8f5ee3fde7cfff44c29d30e23ef62ba738f6520d1b9dd55468ccc756596fd55ae87c908596ae8a6c07af8fa36688020744f6d2432895254ca190d8a613c546b03c736da0d92846817670afa28e92966ef974bf0ffd61fb0f39961538b598d552d525c4c2ece69e58fe6b27d46e120de0585558da0349dfe3e5a3acf17d30c71f2094c7831cd6c5d8276a81eddf37aa75ab6880481e22fb4e0389ec80380ee6d43e063225ed4b5a9ba6a266f0410318ce7f16bc401c6d3a1c646dc32272b4c0e947c611a4aa3044f19d939bb94bb63b2ef86ead8f39876fbd670a8c450d70f30a519888aa760e876e31205fc3318169b1e3a5da399bda436754da440f1ed4739f4fff49ab0c455d678b34e5a616597c936964da1788df2518c1e3d268c0e09b057f6cbf7969a1c259a31499357b31aac77c869907f6fa3a54d1eb8df8e00d61160079bef312d036e7cea1f8d3e2306621eb13fa21537ef6e9d3b0d2fc0d5fb453449ecb3ce5944b9072d9d7c8363c97aa0f7e7b88cc9963de7938d422b6a6d6d89dd003bd224e04b22382d0c37acc5a1f7d1b93980ea88e6103fc3fdaaa322d5606aeec340c39dbc9ab93f1c1cfce08178488de1cb96d0b9b94fcd99b3cbac66aa28a0f5859902509dcbfea909d5c4d0f7a1f321a8816cf97016271911cb33efd39835bbcbc6a3c2d1ade6491f481a92cf13ffc2999bfc44359d4d48737de7f936072889bc54da78dffbe2948fdde1ebece909c1195fae74bc192617c66e4f9d1875888653436775578667fd3a807992824aa9fcb58257bd4eb3407f196ab76e05545c096909454bff3c528da1c90ebd0d6cc88059d11fd0f0c59a79f1518d189150630fd00115e3435a80305ef6da93979b0061b66e6a003f48470bf42bd00d198bc7b004007c4e68d1c9600142e1189ad5ae47b0ad63ab8810f23bcd167ed5de2ed138e97c6ac84cd306fdfd3054f0bc39ab3c04bfb8ae63c78ed73d9b3e65aadd30e565f74fb7da1febf2f49304c7b30537d51ca5e132d5e050387a2b101eb4db940f5893c0b6f96343fb85688c93d9f8cbdbe6d47356355d07be6adadcaf757ebc4fc24879ab3573cfd0892d6ee36e566fe4be00e8011f8974d8b6925c849b71c0f065a966be99f6c53ece21e10cd4dea86d8ded32bfe20231c00e042fcc344824b3b60c0cdd95db04cbeb778f888c9127710ddaf9bb09daf123a9e701ac5414b3f2e840ab7745de4d0a88e22b6435373c6ecee952130067bf66ea2fb1124bef2356ad06178434a9f281f55b9fbe3e1853dc523d207c2f0caea72946167e01922b98a6a9ae9bf7c20f11d7a6a500c5f947816e94a3fcdb923dd89b1f4225dcaaf7a624b3e69b8e9bfad7604a9ace585b1965d2c87994ea84f4b0f12ac969e4f7db2b25208d58f3f500da09190be7f715c1b5841ed862bee621095e8a74af642ea8cac04df37118629e970501d0ec6fac387c5851ce8ecb73c59c7e31b5998f4fdadf5469daf46b8a4229b65789d16ba75ba9d23a23e23231e8fadf397ee3ad1fc3b52eed940f259c60e3eef1ff128ac347d593a38d2c2adae18fc03c52621188d1168c543d428b8711211bcda2fafa99df4d60a57e4a466cc024e01df8a9d315df0b4351a3547fb688ec480a69068a0e6f4ac591f318be844755267eca24674ad8159bc04928747ac0d0d06afaf37d0a8f021c00df839f774b7690568818addddbedf7c23630293eeffef998cc1c38501df283d8a863829a38426a126715c9354924fc56a0e1e9fded2108d5f07665fbd404972276abf883a3b7473810797a0a2a837210cf47f03a86f1ebd3be2bb2d2bfa55470c48d4ba81bea4b8d69b14ca726f22f5279eff0b3d14f497cbf0c43aa94b69e3a16b00128f3dd2ed0b9ad3e273e061e15211244243b8b8e7359fe6eac68b0d66bea179fb0ccc923c380310dfce032d530feb48a12a9faa99a88b6d3919246003d5fce20700491fc44e16b596cba615b5eec9392', '2026-11-27 13:36:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26f1-7724-a4db-a958304de12c', '01a2217c-26ef-72ee-84e5-890339c93091', '01a2217c-26e9-74a9-8af6-d4ff88edc081', '01a2217c-26e8-7bb1-ba4e-849416f0449b', 2026, 11, '2026-11-28', '2027-02-26', 'phone', 'ozbd1pvMCxdX7NMo4seDhA', '2019-03-01', '\x0050ddfcf61f992344b66eca8eaf1a514fdda4df21a7683ae30d51474ee9350c4a54dcec3842fe2038aec6b411b39b61a671907fa5926eecaf45d3d758f9d9362a54366ec38f9bf4c34988baad3dcb922452e0e37c1b1ecae51a80ac7ba561f23cb999fa01c9c06be5949c307b98f91f4c5b62fc9daf863afbfe52e38794eb68e1ff708f831e47e8bedec0161cb1b2ef497ce6da067360ccb5faa70d69331ca913357de115b920a0f2ab97bf981f724717c97e37f6ca946bdcac255abdfb542bb07fdee1360fd4f409c0fb51db5d6ab16bbeb85e5d0d966cdc8ea7f28daa85eef4619fdd9b82efdb1f2922150c6cf7239c4a57cd4992f4b6f790a880a4fde9cd5c3e6d1e83d860079c6ecfd55f99a28935894541baf64a1966c99845e288c2ee1604aa59802445c786f0d2bc09259e2a19fa26b3f6bb57fc5baf0334d9f24ddae8cff0c39dc37030547cc4a4e554294be71d2b991a4bad490a1f4a9501333410ae0aa5b3cab8cf335bc65a1c2428069bc97d56b0be54eba561a3536aae87d41f3bc774ce461a2615504e69e9feacad1934a3b7cf8d92c21f535ecdf151243b04fc220228ec9494a696378e7cbe9bfd6c5256ed8da62773952e44e79d80d53f614a6580a539e7e5fac3d62486166e0ff34af2e3160427bbf72488c3ec0c019b085830770797be0b06a3b379f2cc47f49ebc240b5ae8f92953961c5694b8d592a58b8366030456069e2c597dc56a476f681e13506a10016f3e825e753d0e78916492431352727d6fb3477d2d8a678093d2c037fe94837150bfef226f1b38910d37c993295e021ecb18ec7980287bc1c813ede3647d07b26895ba42828065d3f9ac3648b5da4efb228f2aca9cf1736e84ec7ccdfd7b593df0b9e005e0e025d15f2d6adb0b01a080262bf5cccef14b5ade82491bb9d2a38d6a038b2e974bbd589b96e58b592b7a431341f6ddc731a8a748444cba32aa23ddb51a6ebec11ddd3d24768933eddd7366db83d2edf27abe51d84157a59991eba785a33aa51926ded79dcb5f3f26b06ecd3d8a4b020dcda5cea754c0cd76fdecdc9c2e462c26adf3f90939077ef9f830bc9ffd664c9fe92587db2e2a03c7c7c63897b6679183ce2af70c062ed1dfdbac04646b9b6522710b29595ed4da13d33cbac3bec4e802ac726fb8f6650f35e3591eca1a83f544c268cb35d7587a931875a4fdf1a6f842df4b7bafe63f8c4c504b841a7d98544928361e18789693c7a6fc808bbc115a87decbe93bab75945c22e0e517938cdcc61343da42d0b7db3a1371f86d00e5181111fdd8c535a975a2244076e70972c3e9a2aa8e13ee6a83f5239b32acc3ea7f41d27ab0a359d0fbef8cd40c6683a76d4bff8c1724125b3cbf0bc745058f95833ce3fed9734abe64fa81754299a813f50c2898f6b58f8941418dac533d6d8b8b19c7de619759366d8650601e5de5ee4ed53b5991b092a09c360172125f2765b260e943cbaaeac3b8693bf0f013fb245b70ffc9f1deeaf5813b2525f1dd431e2f1832f44331d078d9f343f7e736bae3a987997ec6b1f2a41597a0cae8fe4c5ad24f36ce340beb8ed466157d6f75b5f127803fa78093b7003d47ea6096fcd386b15a0c838cf1f85188ba5aef4ec61f48b3ae29fb5712c1c365f809d9bcd6e3e4c43128e01b4a78ca0c4d2bad4d157a8ba558f5443c052e135b4346d251b72f66f593406103fbca0665ab290d37fe13cf9e5ddf36f8c2538957649d51e6b6a831bf97d8395c8ab651a23f37059e8d348e03549d7c18fb9afbf14bbd4c3b28662fc2bc1f8bbf17dc2a7b9689181903e4bb465736399414b9b60f4ddfab8b06bb13543fc413040280d378afb5b9a16ab40b8c6d5dd963e353f0c08179f98a43eee34ab663175b2b7aef31c9347ecf4fa9d64440e31891be82e023aed83b69a001c1d9bb7679403b6a029d266eb5192dfefd876444ca1bc4d63924f7b311d03c5bf5e8a70cdac2a2441d36bb25fa1ac2879024391f4c23b0a7138dcf900feb09785eaa74d24aaabbab081c4468929543384cfa784e82623371866de8f9acff353720d16e26328470a6cd2c0107494a0d2145d5da782d44d1eb7baaed3139e8d1c687ccec1445045090291f1a57aac6e7de032230c22a48c30fd7ee8320aa075a0393a3c2d237aceb0da90454b66eaf9f2b4b87792077ae57cfcaba5d8f0be2c7d61f1d8bdc1499abc2a73f4bfe7b1e3e62fbc9d0c009315a15ac2d33e7228b175e4f1d4cd006b1ba407f360d18fd7a17dbfb0b00a590b41097be7212e8618e1fac954c1d56ec94eda868a5f8e42b479d3efb726f7434d750304dceca27d8dba84912344e69a3c28d537b4cbc67b0201b8b1a26f4ecbcf8c535d322c5e00627eef3f14e23ea29413d1c7231dff86348e3fc5d77edea2b58f60f3881cfd55948b2c1a6e822a0c2dc0d7abefc73140fa3417aed6b3f475dc1d3b13b750927ad7005b79e39cabb38a47bb3fe0a34a3d1b7c501493c700e4aba80f250e9d684d10d60ca14b449324b2a8c5201c1196ce54cd8e88ba3ca5c31b22437a1f17fb65cfec41c3071b89205f4d78c9e2be470b2a911486909405ff28d', '2026-11-28 07:44:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2706-7d6d-a5b6-99d22dfbbc24', '01a2217c-2704-7e9a-acfd-51d46b54b343', '01a2217c-2701-7da3-a855-a69f9dcf6df7', '01a2217c-2700-75ad-abf2-67adedad393d', 2026, 12, '2026-11-28', '2027-02-26', NULL, '-i5RXEJz6IcKm5MzdePZIg', '2019-03-01', '\x008ca6461d3cf201f8d2e2300e27ada60fa952f66bec0dc482bb53a6d88ab26d07850366bd7829beae73c0bee6a94829293be8fb0c770686a6171c99f2dce7ff12f841c733f4fa72a5aaff93a3c70be0fc63cd3557aaa7bd00df78934827069ad7bae9dea2eed576ea25abb06db6fb9ecb5fd2d5be2aa836e6ff7783d0cd87c646dad683f152251c1dd88e772523927801e2c4ff6f6fee3d7d2f2bff8b453857fed151ca80accfeb95f3c5ee2e2c3df7318fca38781ef5920489a8b653102c94e814adbf22f6a0d355eefc6b5e18b48ff1f11c017f02dfd39fb95be674a24d0be19a2e625c4485dd0693274e4a558f35563011e175241339f026cad8a4e709556b998d4cd6ac1254bb952f28adcbda555d63d64b6691980ea53b3dae1ea4876d978939767f278ebde4aa190be58430d012a2b9eb80edb6404439f69930b71d65b65263561a783c261f1b5e1ccc8728ab69d5edbd643c3addbecd1c8823906ecb2561f41efd395c6d2e71beff6d786003278a235937cb782ebf048b100b836156430270e3fc4f8e501c9a601fa34eb70578b6ff6dcb888d04910ae87ebea90d1080b31414d2efed340010ca5f12511467a5771f7d6c92fcd876985e60825cd602cd236992f592578ae40cb5d4212d5b43828161dc80b14f61d215a0a61ad2d4f9326f6af9c086ccd2599d165d649bb8cf6b8a253d30e199753f94800cd0173834b1e399942d2adb3b017521ea6c49ab09be8b0e34c364bae7936e6c56f08439a85fa22c91872683aa4fadce2394de7b3b7f11328e5db6fce419908cb4dfc58b5aeb782acf3730d6e0f89eda86bc7d76105caff89fb834d3e72504b6fefdee5b12fea15945b545d2ca49fc0dda31b5922b33249cf6ab4800f92995c0978311013cbd7fcb8659f67a37f480b0876d8418f68bc40b223ebf668bca056e7774cf555537c3d45112e9a4bc1a513c34914182c927cbd52ad7eb93281078eb2dc4f66bed9e30b0e8ed09b576f89d2a02c0bb9297d938eb474d444c891e069b06fa6b166604cb0f799cd425bf68283bbd464a9dbe9009773351d72ea74f801e8dd96374639a8cb82ecf64039e8dc8a8628cff2b1287278c4bfb354271362141ba2707f6f595fc8fbdefab1468dd267725e1bbf25a084cefa48d3fc515bab3569111b0424c45561d458492d89a1922111f448d76f3987eaf8975a6d707a7ec85ce6e4026f39de1759f6dd29ca1eb6e9cd4f7671257dcc7163d0f142299f4ad5f4c7be8dcee3333626b0ed05fd248a95b79cdc383db81396c0baa7a0bd8c97de154029a0ad0b5fa94e4ca98f54c888ae4a3b2eb95331e96740ed94155f282cb906c26f6c9ebd42e4ef123a46cb89e5828bb89a64d40d3c6a537a56ded09dd4f066dd1a51386509df9dd6d55967b5d0a70b857883a4a5e9fe45c9539a0097b28b834a305a5c32dbd2f9f42956eafcc50a1cac70e364f0cec36ad03082f5f1e70e2435bc0eb80177437c16571c90f9ebd71410e94419ca9af5aa01245f1d8ce417ddb27e5035aa062d958cc814168e78989c4bf58dc17f60464dd8fcf78273dbe3a85b3f2fd15954064fa1051c26e547bee7efc3a834d90aade11aac268f4719b48bea4a8616405a7824b9c574c507bef4c1eae6569de604cd1df945158a3c524ae2ddc281c45c188bf8b19a2a9b4473353d4cfd94b3a1c1da21e622154f761a9618c490d505d1edfd0ba83b1b639712289d100375bcca2a4473c3ca8250eea51f5f8c92d9cbf93ca9d9ec4677edb00ebc896b3b988246819803c4932e129924daefa9781a30a30ee06db0d9d65da0baaea623e76f417c6a5e7dea1f52774ae9915336de491b63c004e8afed9110aac77f7427ebfbc3e2919bc9164811360b7ca3ebe0b266ab815b38a020a20b5c557ec7370f72c5fbf4e55582589268f62d5b97c9ffdf9a46ff0f5575f0c4873f2a6af995ba77014873fe71972ff81d772496a3eb6284c55264a276d3f8a0ed057c53e69674ce1c8e590a7e825154b3b2f0bc0b275f2e1b47b6d5461430b35e48e2c674a08b585a03684fa9a4a9da5188fbad61c92bc091a3ba31afa6e9a7b5cdfb8e66ad67e6bd716faf027235c1a00fab8b84fb087be383334b0b1ffd683e0763cb18e69c22b814b773adeba4e212c96ff23dcf45ab7e53ca2563c41e4c3f3dd4a06bfd1', '2026-11-28 08:34:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2717-792c-a447-7532ce140738', '01a2217c-2714-7290-97e7-30c1413efbb4', '01a2217c-2710-76d5-810d-aad785f41a03', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', 2026, 13, '2026-11-28', '2027-02-26', 'post', 'JHstyrNkwcP-5lMWARu0rw', '2019-03-01', '\x009482ce11378d55827b51eae6acb6afbc041e6eecb2b52e4a85d0698e9e36a120502d30f5f57dfa4f462107352169c566487f1c35af5bd01832084baedea0a91c05e09d8c3d0e75b5eec49fe1b446dae1f2ce878885f305dfbe2ad88be5f2954d624ffd1756964b94c125e5c986549eb6de898a29049e4a23c04dbb41234e61ab5e9ddaf97ab5f232d66ff8c1cdcf79f1e2535f4730248c4186f1e39ec6e359a1d7c5fae867832140ab5046c68244d10eb384b6a97ab4f009257a47d7e9292f50b08cd6b3f0be1ef72cb71ac5649d10cb6859feada1d95b55693a8ea2c7d67f87829afb5a989ac2b8d4bc4b02bf3a3377149584fe7318eb43b6c96821c00620fbd6f6df413ca47c0c81a4052775eba4314ad0ed08944beb0bab36308d2ec195c4bd225e918671033238b326b41528e2570560b8b62d89119c96c3e1a39997183a3f6e9219dd8e07c3e525da2eea4764c69e99c8722884da5e8cd42e1669481425fbdb12a61032556786f423b1e621b0f006b834cd3b0373e933690c9e8513210a9c9701d580830e0340463d7e3d7e9d2cda647c3ac5de0d02d0ffcfbd6fab4bea3521c797a8afd321a113c53f2e9908fe2c1ce1859c93c8f7d911675f6bd870661ff3d3a6a829bf038bb8f90e883bcb5f9d4bcce115922c9542426909eca2f77bd3a59183d35592b35e010c11fe72a44d5ab4ccb769da58b020d2483160a2ac3456569bcfb64b9d3ecf8014e4b756bdde3e756322f6291dfb84a4ea26becd63c62efd0ba99e998d1c682b8c109cf9fd2e351bea619e404ff4dd0780e6a883841f9266d86ba0f0fc6af75d8f09ead2f1b4516efb138ebae8f4da5e7b87f8d31898ac8b031688c6d37fd646e9e95c6de3db2d397c3c5d8c4764dfb4eb7832a61525276ee0b268ed6bef88acdee82a209ab3857bff147d192724882c784cb2c710ce530a1cf8b3ff2e12df98431e671403e9ce52a24b4f933fbe1d6736eb7d7cc92b4110b66beee08184334a9bdcf7316750d261e09ab7eae819833577d805c36baf55545a101ea1ac78b69d1ab9352aa766163f89fa780884bae42c14a23696358c8346c4c2b9c95a0cf87200385bbbeee97b83b5523d9a97c785134d33a47f2232e13dd0376fa62714821a036b2700b79ecb93a0ff6cb531d68641a61840ae2a3b35d21713cd494b39dafc792f49a56eb94a95b1c84562f9b467fdb93ac235d52c431398610d163d1f38d577d0e6e024e11b158e009e7f8beb75f17faafd147001c7af59852235c6442610156a7373793f2871a030ef73a207dfd6aa68c812f5e0386bd852e584f2a1d3bc5fcaf9aab73be2701e345ed67b4f5b23df1cd59c4ddcaf0934b9e19295232463a9ba431f96e7762180726cc7b3e129852e8eb7e2df181806334f84298a67415903551c3f41f757193e9001e28e5b21c1c92ebbb183e25feabbe7932c01d0cccb522454eb8a7a93c492725b0dacb22119e8d3c568af3e36550490eaa1b05512797d0aefe2ca30045562b56e32fcd44e51a47209fa10d6221ede8adbfd1ab92e6337915ded2cbd778aa18a8e4cc4c3f6f71e4f3256e3b1b41581e80a16454dfd5db486f1371d01e9e5333bfcef4ede05bc285d0317ae13fa49a39c2cd8e6ad90d6c551b1bc14fde9d57fc5b59c6d0cc76bc05ce3cd6675408dda48057cac031ca26da818dc26aeb7042f540cb54febf21a2790e46164cb6789d89ac987ee05ab1210ab0c51119018c48eea4b43d5d85c68fbdf8c6505106ce1a95c38cc4537da231c92eb5b57fb60a6c5f08aeb5c7bcc9a74bb112f8f59c8417d342a378ad20b1052a1c76e7b7870ea738704ab8dbee27b9f4692004fedf9a8cadbd2635971e6bb00eff368ddaa75f1c28d28d8d6bd1bc33893a4255e2b8f4f47bc18fbb28de2f8734f230f6b6f1f513aed9c7077658b4816c3f5a20a064b9ee69a6bd6bc500cf04befe9f0eeeb86ea2f32bfc352988b9c561c2ec712d6c6e68ab73d18898764bde507344a7c4dadbae0a9be1f5696bdfa739c0bf7ccca163f27be80fcb12759edf8723513f2e88fc1ef5c8b43b110be17624a9d7af9ffce1080fa55cbff8aac0fdfdc1ee6913ce504d9e31f606a25ba48864f94b9193345bc4cd47646eb295094f4201493446fa2810ffed67b9f4c9509196303c60e0871e404be3b21d20d9a558608580fade5e8aace56c4dea06c0ab5c3df1f32d3b8c2e5e44ec16ea9ff2533d395f544b3c81c5b7bf6da933939926cdbcc60ccbfd6ed9e80a8085260c8abf305b6e5bc4ee468c27685f65654a127c0252ffa2301742b8772cd6f50bb058660664dd7de007ad6ddeb67a1048a5cdeb776ca1a9e1c9ca6119d181b1bb218ab836127601893db1d8c03f4', '2026-11-28 08:59:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182');


--
-- Data for Name: mandate_end; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_end VALUES
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2547-77dd-9b23-2f1e764a8b08', 'completed', NULL, '\x00930700d9db2ceec8c34f5dbf84e5907f2a0e02b00542527535881a0d50db1906af9331eeed0fe6738474ac0303dd5e1a2178c14d75171f2991939f463ea39c9ad78830a5a62b5a9ad0164ae6125c27bbe4f12534828cc9bf3362db8255a2686858040a5503a8fa526d6066f9a680f10ee50c3d03641f1b3bc1f3316cd1270ba619b48f77544396030e50da6862702d6ec6404a9b4f9b31aa4a91f87bb56bd2b6ce72c86906575bd7fef89e711b2d305d44a8b646f5965b0b8b4f030ff0f18a6bad595fd5eaeb681f35f3ca888b3ab2042511a5f9f4b00134ba7028b2d776557856840ea8b03f2696d6330fed3fe3b75fe5de39a79bf35a3ded1b5b6ff4ec3e2ed2191ab587ba5f16324bae35c34ef6ba07fc3fb5a15e49b64bf17893b0e90994376966cbcefaaef4b0ecc0702b87f7e3760d7fd706597ac5994e067e99d31c20633ef3e8aadf2f311b3963b1394765c044953af19c315a70ce9fde0e114221a037315b8552371aff39e672e3700a0b54b01b3ae80300bffdd10524eb63409b86fd2332b24888f1ca5f3af46c6668fb470736a7efb0de60d9314beb0613b23c6dfbffa4a9ddca96756b656b75ecf01e00a7aeb9e7aa7ee97118f792a34dc65ffeab9e313c70b0cdf3dbcb8cf8dd66ead68bafe70eedc81cafa8a56610360b06dc9034d72d218b6fa46fc3023b0440b050f63a0f339272439e6dbf14a8960323821a50a65f1783a00ddc0d6d9b7a31bfeea52fadd7528c7e37aa3dcbe4f85f471c4e1d6f39371aacd0237d724e12b432cb5c5489a01014b59bbde783bdbae21ade6f0ea17a669db9a70267f42ab938694eca494e7da575014da8b4fdc5df87c4f799d2ddf34835ddafd5846ee5076ba62063c6e3f2d1adeec825856e86de32e6ff0789c69dd9a51c68c2888c521ef06eb1027acfe590f01449bd98ac22f438cf16f6631c26e8ea5e2a36e6ace494a611db3012a6d9f5bbb8e0193ba9a22f7b4afafefd4bfa66310ba069764f00f9eed4f9c9789cf531682e', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', 'completed', NULL, '\x00317c949cbb268ecfed59611a239189d710a9774a778fa1b231a8e599da12d9e968782d23fd07f24672c9ef6d35535abedce96071223a9dee3ddd5e7c6e7684300ea8fe786b2fce4a2d44ed4c1b6faf4388cfa3e6b54611f0ce67be195e9ed895e5fc2d951e9484dbb2fda3a538a7f8ac583e09ade45fd661051a6a8221b7788823b2a0fa55a3f469dfeba8ccd39298002260f56e37b4ddc09c8a58cb36e398ca5ffab9cbb3415e4e100f0aa1bb4f9913a62531765dc6f72d7def03654f17a691344d3f7d4078983a47e54b006f7494c27a29d3c750d616350a7411a29a55c37738655b08a3d139285b4d7d59d440d99b0b4e4eeba9e1fd41780191cec593f9812443c9d0d81b7b0f497c10593547e9e8df6250a33525ca8ce3266d3a70982588b3cd8e3515c289af6a87dd2497f49fcd0bf8e54e942b150db06228fa1fafc42b6e86c5fe34d6455c196b0c3967c92abf1f1f2e33bb9c57bfb13c47b7ba0d636c4984dfa5f192d8908d37a4ba72f7284a24302be6e5cba575bc1d6ecd008df2ef646ea8248f4dfc4e0aa27ad6d9bf46dceecaf72d9787a50fd8db1c77fefb13d6c80f62a8119e1a6f1ff0ae6292ee5808aa6e317f8f2dc4a57c607a4aed67e3f285c511d42840050236ea2e469e9b1e6ba9e84b84d37c2cfe8a992d922ffd2b5b380e5d70ded0825f0938ad3414a5a97d7eb7ded01349e44590ee560a98c2cd4a0e24882906155ce1cbea36dd65730660e3770260bf26f2c311a71feccf032f9a1c1edb18ff513c9468158c201f8514db18316a4bb7cbd080f3ce849015774b94cacb5675802d7ec977902152bf0fbf48b7a48dc7b1f2c6bfd7ec4c1758669d86578193bb7c8bf6a2420e415ebc176e9a1da6f94157ebe600b1d1a2212d8ab1636184f2b345c11882ce57f0352d3eeb25fa2bc9faf7fc170f4ede811482a6e1119156fc8374fa94a7cd7db9f8713d05797e99bf51a7d8bb120f4a75fbddaa33b8713065', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25c0-7deb-b978-8c6153c6b931', 'unsigned', NULL, NULL, '2026-11-16 14:00:00+00', '2026-11-16 14:00:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2605-7d05-8520-c2ca91294767', 'revoked', '\x00e5697b37f6e3e5f8f6993eaf78298632b7157b4b1d3a5f10379c9b3a8169831ed715cec05a43667d790275f66687fea7', '\x0073f178b77d1c0cce40b0349b558e4da80fe2ec28e06987719bc9623afa9ac1a3681724764e97be34df87975ad2b2687eb6c85bb0645e70807937059c06877e0359306e0a3b4251022ffb182790787a87ec68902c24a732bf8f06c196af0fa9bc3af04f84c74781c8da095fc2fe13539d413d52ea4bf7efe7384790eb14cefd4d801d83fbb5ea708ad3fc96d5de46f5f4c9b0f7ccd3ce13547a2f975a505e58b4db2156aa82c47675afb5082e019697b8b68afb6fd697ef2d42f04a8ed055cb53121e77fec961fc2ec35cccbbd1b1491a3740f47ea69038d5f58cb37c3703ea04b0014105cf7b8acb11545c1a2ec356c341a7e3719fb97016bd58fe23f53a2bfa042d051f1c784f1bfe57d6f2c9c801431f1ed1a600b82b91c12d724272c60a6ea4b07d9ec9315d24a1968707dd281432838fe79a04d2457261dd5d8c14604feb5b38691ab02e18e1e255e5595bcffcdc74019d5e34a14e3bc084b491120e76a995fb72810df38ebb2d6ec44234b5acf38055fc3d43d7ac69f93b933934d8fface7656df2bc612c080b72c830ec06b3980d65ace2f83d9a0c5109e03ebedd75fa30de16ec9c5f6eadeda64e1adb5ad1d6730c3e5d239db0d4871d937f3d32e5d8ee79cb8cb0fadd5dcf680227b548828d96c87e63e846b082536576863fcbd97b8bec9837db8c90e7c454ca4ab4dd2166f0fff57a3905ce646e2a643141638c519f3c824c469cf0c15b66c2e56744084ecc575930365998c58e9d809ea08afbf15bf77ecb2b8301381c21d72ca1597738f860819683d96aca6f282023b86560d20c27a133ddf5a2aff82b0906c4f2e3840708e135b04e642eaf39e7408ddfa5039ddaaac9c488bb343496e676d57a9a5d42de3860edb4197e0d4ddd731bf67aeae26c5ea4a83c5016421f4a5fedd665c8a55a17027e393f9b06a7fe705cd8fb9379502445eb247e3654336498672aab7ee27fbea628dbb8fb8fda55fde1207960a8eb3566c5df3c0ea98cddd1ab1126a52772a974', '2026-11-19 07:45:00+00', '2026-11-19 07:45:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24a2-789c-b2ff-ec19414ad927', 'completed', NULL, '\x00a112aa6d527fab630fc6fc508661cbb6e42fb94715ef673a7d845e3db5bfe5bcd5f137fd49f950463e975ed4d3a3e79b1b0441ea763d375e96909b4f43449fa004e9bd0acc1f6833a3ad108544715c2e89cf3698b046cc80b92b0ea30d07b87824e3c9e04a894dea6e697c16b13da6dacf5bda70c81068f856d506000276f5e1805c3bd9c77669ff8ebc865ced2d38fbfd3b651ce249b4cf5dc19e0e4d6fce54c469c211428f43fa9572e302be5d1cbf30c6d3a1d672db147798709a4339960d1f92a4bfc004f788c9b020d108dbb6ec59d42cfb1e3aabfa87f25bc343bdbe83a0d7bc8ea6edba042507220fd5a7e47fb2520d9075ffe3ff960f10acb4a451ba60ab4dffe62949f04b2c5f705c6304bc0b485ff4c7a80d20ba745e69f007a98cc323f4101388fb9db2d9efb16ab501e38415d8520ba6081302d2c4d1483b9e6c0a7631c96186a0f93ec11e85fa6e68c4a1185ce6b4ba89c728bc9e7edbdfdcb80070b0c86863786bff01033848b7d853cdf96dcaa5657f55bcd483c4318cdf9fd2790dee09d75dac528112535b2d977a5605cdabf2bbc8aea7e5bbd6c5db7d2ba581c8b472f264e428bd989e2d346ea9fab42942b0eb880de89e2dadfcc9f4093b209d35054487bdba5594118b5af8fe4b236bd36beddbde57c5606ea01081bcde3b588a50fc7c1569c1d961b10ced69d0f45b2be38d1ca9ca6ea1db5be0fec781a14bf56302be7420637235628b1ea8dab6b16d09cfcc116910180b3dc8b41a424a5e8cf9e6871932e500301637ef8c699e59b7b3f13cc2ee7f6da309832b02ae0cf475fd11b4f8e9c41ade2e06f4adc2f1926a403f6f1629350c8d9998b1807f422a81281c5ddd8b861f7437ffcbe0a19d8a9a018ca91c7db3382fbccc888d7f66718a312b35ef6b67d19e30b7bb954e1a83987f923298e6a032058d074907d19201edea1c702098a561777caf9d1941f6bdbbb75d8f3cf0714bc0a5725bd2cd1d61d053', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2527-7fff-ab84-a4712e016fe7', 'completed', NULL, '\x00c4cfa0ff2c709af802f0b7ca715c4588d2f842aa5f7cb5e9eadc19ef89f9111ea4e4eca15bc8e1ea6b5ed67f4dc497a250c107ba9ed48a6bf21f922d616a071f175a94d4d83c81734ef8866e14f3b7a35be58113a7fe54833586a17ec7355a38cb4858d7a731f9901ed5a42df3a64565737b1f93cfa66e6c49f6d174250e9528cd3b22ff26787e0839c5bec697cf3c21f0a7eb0168a96133aacf792c91edb67c3fc46b26b27c27e893c0ddda214db445480d55786ab11e3a320c81c642ae174402e9df0c7e7b2d17bf24d63e5599a4010b197860605e4c05897221d0a43d1236e272ce50ca186492976dbeb2daf78d690dc64ada4d18d9d3ab5fadac5b7336b28d905ecccb6cd04d61441877c36a57e3279e5519c371306bf0712c9a4f6deac80e076c655583ccdbdc7c0583f143e1834dd59b1edfccf8e4503856e75126263e9e3d15d9b79d7a7b65b654ebe2ec8cde57c004c6312ff9bc8ebbeb0e020aac206a2f381cce92ce3210965e36d660ccf40802ed0ee81e078c1e84fd56b6b90d5d0790e650d0039eec1654cd381389c88826d9df0c3d618dfc18d6b3ae319de990069a7ca9a635344c0bdab6695a0bc758b4137affba2b7a48518da6eee4dc1052176db72913811c13c54593a5bc6ff11b950586cf493b2639b969dc75318c0d226f108d991db3333e8620cf6145951aac1374d9f0ffa3ff48c8966f425f148f70ee581cbfa7dab53759a935ac0126f987dc7ba84e4adb0cee252bc82b48c3ae99c7844cece1a58fa0bce6573f6330ee2cb5db640b908bff79429dbc42371c0e14484bc8429e6286cc9c04ad8910d6445d620a6aea1a61791ad3c6dea3f8ba8f898308d8d44f0e885c63ca0182f1e3873437e5b36a8f96d34abe955c68616f02db4504fbafb67408f685ee5f7d62d274c74bbd7d8b00a3945c4034453d6b668991401011d88349514860ba6744159dd8b27a902cf5ba6c36ffa1738962ad764da7cd8f49ee5e8643aa673987fdfda8c79a1b5eeff86736c1539ea2125a3a4f4bc0c5779fd97d', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24de-79bf-8043-7a7e94773286', 'died', NULL, '\x00de68285df84cbae5f8f02daa3a33932f4749ffc5777623a8bb9947339bd6f98116b45e2b9f929028cf946af1235505dfa0af09863b1a473e0626299281a15ba83f8a82257d015d4ed9b8d2c8c5b0fd4b06a03eaf44e7fe71c42de7b0afb1a914340596ec9566741f51610ae92e04d3a37eb5ba6b15ac816d6dd21b1086b2fde090f2a9d7ffcd8dc4a8bcfd67e628858417281bc5a68df32f2a88ba55d29950fbc29c0be5466b9fbda1228a0fc052de7055663b72989f984641d73f62eee275cdb5648ea87543acf4311dff9630f2e700c8b234df6dcc9b34637ab3b515fdea815aaf7752723deb413872cbde16a33ce34e12d3b77cdb08787bd4f4607ac2e54c2f332f0ce1df30f9e237cf8dbccef5c38210bc1defd6703be111ca793d7d43c5ca97b2cceffaf62784d28792a9ffe2f29d8fec4639bd0948f629aa3863f86428648b1e839fd5b2a98ce558e2f3e298d007622284d4553eeca95a65c2209be8ed0440dfc91aa71e7146edd5ea8aecd5638a8b47eb6005a4af10bbfde7d72c784be81512e19966690e82516d2b1344786b275cbe865be43b7e35500ac61d432cd942636c5cae74cc5f968733da7972a6a3f8c05a438686bc9317ece25d065adf8f7426efd0be4dcc8ab6fc7aeb01dab23e97f40fdfed9d97b54e8827c83bf59617d2388deac6a454a9678d875f00ab0130d05f417508aa1340851c6249d62ff51254bf92ad52fb980fb753758c22dd9a0c5a5d41e88d7b7949a1a9c9cd7f5192e9b794d7a11f73ea0d175f069a3e23fa223bc184f450e8ae4858882b9fbf43f63a7c2b1ed2453d41a7a5003cea6afa1a4127d945df1372fcd32fcb12ebee72b191bdb3670732dbe5c4f4fde720bea15b49563ebc88702670eb0cd01d20b8c208226706ccea83ce7ea1b4a6de9516a65c163591c5905cdb8beb64503dd7995535398048077137953b45ec059c8f66e52ae9ab90cc433c962125e994bba400', '2026-11-26 06:50:00+00', '2026-11-26 06:50:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd');


--
-- Data for Name: mandate_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mandate_scope; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_scope VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2449-7462-9ef1-20b473a65ca1', '01a2217c-1f58-7754-a674-821209511426', '01a2217c-1f57-7d6d-8c8d-259fd0bc638e', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24a2-789c-b2ff-ec19414ad927', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '01a2217c-1f2d-73b4-9595-7d34a2b48554', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24de-79bf-8043-7a7e94773286', '01a2217c-1f53-79c8-9601-b925b633d70e', '01a2217c-1f52-73cc-8224-2745c0cfad5b', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24de-79bf-8043-7a7e94773286', '01a2217c-1f58-7754-a674-821209511426', '01a2217c-1f57-7d6d-8c8d-259fd0bc638e', 2),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2527-7fff-ab84-a4712e016fe7', '01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f', '01a2217c-1f3d-7595-9bc1-8db53fddbd0b', 1),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2547-77dd-9b23-2f1e764a8b08', '01a2217c-1f4d-73ce-8aaf-ced3525e7b4a', '01a2217c-1f4c-7d00-a357-163f6ed07f27', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2571-78b0-acce-740f8faf64e9', '01a2217c-1f38-77f5-ad45-5e34c5b6f2e8', '01a2217c-1f36-78e1-b00b-e6ef8a22c00e', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', '01a2217c-1f5e-7f14-b9df-165f34c5a853', '01a2217c-1f5d-7508-97de-467773a6d7d8', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25c0-7deb-b978-8c6153c6b931', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25e1-7481-add8-500623aac998', '01a2217c-1f4f-7fc8-874f-9d6399d0e821', '01a2217c-1f4f-7c9f-afd3-20df1753d911', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2605-7d05-8520-c2ca91294767', '01a2217c-1f5c-7296-85a1-508d53ed6ff4', '01a2217c-1f5b-7a77-934a-55e9f97e7abf', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-262a-7d7d-add3-7fb279b9c352', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', 1),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2654-7cec-824a-b666be168993', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-268f-7408-9c3f-ff00d83ee3f4', '01a2217c-1f4a-748d-88d3-e85da851539a', '01a2217c-1f49-7c53-9a80-8a6bb7ad1bfc', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-268f-7408-9c3f-ff00d83ee3f4', '01a2217c-1f58-7754-a674-821209511426', '01a2217c-1f57-7d6d-8c8d-259fd0bc638e', 2),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26b5-74a6-8374-7f579aa601a5', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '01a2217c-1f2d-73b4-9595-7d34a2b48554', 1),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d7-740f-a401-746616334eb6', '01a2217c-1f4f-7fc8-874f-9d6399d0e821', '01a2217c-1f4f-7c9f-afd3-20df1753d911', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26f1-7724-a4db-a958304de12c', '01a2217c-1f60-7860-b5ea-aebb4125a54e', '01a2217c-1f5f-7144-a3c1-06e1a19491e9', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2706-7d6d-a5b6-99d22dfbbc24', '01a2217c-1f58-7754-a674-821209511426', '01a2217c-1f57-7d6d-8c8d-259fd0bc638e', 1),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2717-792c-a447-7532ce140738', '01a2217c-1f53-79c8-9601-b925b633d70e', '01a2217c-1f52-73cc-8224-2745c0cfad5b', 1);


--
-- Data for Name: mandate_signing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_signing VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2449-7462-9ef1-20b473a65ca1', '2026-10-21', 'Upmala', 'client', '2026-10-21 13:25:00+00', '2026-10-21 13:25:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24a2-789c-b2ff-ec19414ad927', '2026-11-04', 'Upmala', 'client', '2026-11-04 07:40:00+00', '2026-11-04 07:40:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24de-79bf-8043-7a7e94773286', '2026-11-09', 'Upmala', 'client', '2026-11-09 10:40:00+00', '2026-11-09 10:40:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2527-7fff-ab84-a4712e016fe7', '2026-11-10', 'Vējciems', 'client', '2026-11-10 07:55:00+00', '2026-11-10 07:55:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2547-77dd-9b23-2f1e764a8b08', '2026-11-11', 'Kalnāji', 'client', '2026-11-11 08:30:00+00', '2026-11-11 08:30:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2571-78b0-acce-740f8faf64e9', '2026-11-12', 'Upmala', 'client', '2026-11-12 09:00:00+00', '2026-11-12 09:00:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', '2026-11-13', 'Upmala', 'client', '2026-11-13 10:15:00+00', '2026-11-13 10:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25e1-7481-add8-500623aac998', '2026-11-17', 'Upmala', 'client', '2026-11-17 07:25:00+00', '2026-11-17 07:25:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2605-7d05-8520-c2ca91294767', '2026-11-18', 'Upmala', 'client', '2026-11-18 08:20:00+00', '2026-11-18 08:20:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-262a-7d7d-add3-7fb279b9c352', '2026-11-23', 'Upmala', 'client', '2026-11-23 07:23:00+00', '2026-11-23 07:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2654-7cec-824a-b666be168993', '2026-11-24', 'Vējciems', 'client', '2026-11-24 09:50:00+00', '2026-11-24 09:50:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-268f-7408-9c3f-ff00d83ee3f4', '2026-11-25', 'Upmala', 'client', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26b5-74a6-8374-7f579aa601a5', '2026-11-26', 'Kalnāji', 'client', '2026-11-26 11:25:00+00', '2026-11-26 11:25:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d7-740f-a401-746616334eb6', '2026-11-27', 'Vējciems', 'client', '2026-11-27 13:40:00+00', '2026-11-27 13:40:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26f1-7724-a4db-a958304de12c', '2026-11-28', 'Upmala', 'client', '2026-11-28 07:48:32.05462+00', '2026-11-28 07:48:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2717-792c-a447-7532ce140738', '2026-11-28', 'Upmala', 'client', '2026-11-28 09:03:32.05462+00', '2026-11-28 09:03:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(0, '0000-platform', '5cb4f9095330639952c259539f9b800cb6f921aafe3af22fc58b5fc325495939', '2026-11-28 09:28:30.276437+00'),
	(2, '0002-sealing', '6fc17a1193933b1c51e044abae3179bb2d7a507ba5a693f436b6165309c28a81', '2026-11-28 09:28:30.297652+00'),
	(10, '0010-audit', '45d3a8fc3a063abdf32b2bce4b5b0d5dfa70b3fe947b885244f8da2b9632acbb', '2026-11-28 09:28:30.314944+00'),
	(20, '0020-organisations', '25b2cb5e09558c8c9e196deb9f56909595209221e81681880b591f3c1f29da2f', '2026-11-28 09:28:30.341856+00'),
	(30, '0030-rights', '8756f0480a22bf811f9269be50b7714e48ca15b74859c87ae76857defcab4172', '2026-11-28 09:28:30.381945+00'),
	(31, '0031-authors-have-rights', '8f1d395e0c0a6f5893e1e9aa540bad664932bd703821a8d81ed177723e55dff8', '2026-11-28 09:28:30.500288+00'),
	(40, '0040-sign-in', 'aa6d8537d1335fbf62e961b5143e510e0e77bc14837a11177b65180ba08a7f08', '2026-11-28 09:28:30.507511+00'),
	(50, '0050-access-requests', '9534658f2ccd5c4d423e06878475fdafb43ebdaa34ada3d8e6f7df8e786a6b72', '2026-11-28 09:28:30.541955+00'),
	(60, '0060-catalogue', '455f7efc3407f0da01a25461d2382158e05c30ad220ff2bfcad1c948e258afbb', '2026-11-28 09:28:30.626719+00'),
	(61, '0061-annex-1-of-2019-03-01', '7475a9e33d22e37d3cfafeb0bfa363cca0b260d4bb5c6ebde600da67f834751e', '2026-11-28 09:28:30.662008+00'),
	(70, '0070-clients', '117f2563f04dd1001fe2486fc4c92ab6e5e0f66be87f4df50bb17dfc5c94c883', '2026-11-28 09:28:30.667053+00'),
	(80, '0080-archive', '3ba7320ed93426cab055c419739081da27bf2253d7c6be1623bc842863bf9f04', '2026-11-28 09:28:30.73675+00'),
	(90, '0090-mandates', '60ed2fcc84080abcf90988ff06b4541fd26ffa668248b7ace5a7f4ad6fb948ec', '2026-11-28 09:28:30.808756+00'),
	(91, '0091-order-of-mandates', '377a163fb665559ab0548b8d2362266d911bca843b83fc1fd485ddcd24c56a31', '2026-11-28 09:28:30.881569+00'),
	(100, '0100-cases', '463cec93694478060ff42d0793e8ab176646b470e7f7f1b9ee1bbaef89b86413', '2026-11-28 09:28:30.886487+00'),
	(101, '0101-case-progress', 'cdcc532d8fcdcce13a4aaf06d56cbc0ad8565442f2ec3debbdf71d48f73e4fbb', '2026-11-28 09:28:30.962891+00'),
	(102, '0102-evidence-of-cases', 'e2bc6d1353764cc23b0b651f82b3525e4d6b1ef5d0273765466dd906c9944de2', '2026-11-28 09:28:31.009208+00'),
	(110, '0110-consultations', 'ce679539db5435f50b52229cb3b3c67534d64dd02c13586df4b73f8f3c6fd13f', '2026-11-28 09:28:31.012966+00');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-243d-7c70-8d35-319311cc1abe', '01a2217c-240f-71c8-965a-c609a4a11ea1', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-10-21 13:17:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2499-7900-aadc-f6fea7c3e394', '01a2217c-248e-703d-a185-65e7fe71c102', '01a2217c-248d-7da0-bc73-4da9b3562eb1', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-04 07:32:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24d8-7bb3-80ef-e50475bd1b92', '01a2217c-24ce-748d-870d-2e4d5ff171ea', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-09 10:32:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2525-7ace-8be7-884a0e70a01b', '01a2217c-2520-75e3-9aa8-167de5e9f86a', '01a2217c-251f-7550-9177-bdfa860cc0bc', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-10 07:47:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2544-7e5d-a599-04e3f22f8647', '01a2217c-253f-7752-b54d-a2e48ae2eb82', '01a2217c-253e-7067-9703-fe9c54073e9e', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-11 08:22:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-256e-7fd7-8bdd-6c6897a0bd45', '01a2217c-2566-7753-ad8f-e27041840b31', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-12 08:52:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-258f-734c-981f-10d496b6f31f', '01a2217c-258a-703f-b1e6-8e450fac3df1', '01a2217c-2589-71c6-a23a-ab0d55e9f383', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-13 10:07:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25be-788c-af8e-70a5435c050f', '01a2217c-25ba-77a8-9a93-cd910677a1d2', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-16 13:52:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25de-75f4-a2db-6bc3da4df580', '01a2217c-25d8-7da1-86f6-9fcfcbb368dc', '01a2217c-25d7-78c6-a4c3-87130f720809', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-17 07:17:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2600-79e0-a73c-cf4febe2bb2d', '01a2217c-25fc-706c-a955-3e2f1af608a5', '01a2217c-25fb-7972-8bd4-270abfe7153c', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-18 08:12:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2622-7865-a023-093cd94bd137', '01a2217c-25ba-77a8-9a93-cd910677a1d2', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-23 07:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2651-7944-981e-d4caac9ec375', '01a2217c-2645-7a2a-9830-e54df4f14e4c', '01a2217c-2644-74a2-86fc-a9b8f326de34', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lt', 'interpreter', '\x00c51088c7e91a1af323e3a6bbc5335df6ab2ea5bcd32c7664711d4800a4b433d4debc0cad32cf888595a3', '2026-11-24 09:42:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-268d-77c2-bbd4-672d5aeffe64', '01a2217c-2689-70b1-aa8b-79040e0fc92d', '01a2217c-2688-7572-80cd-6185cdc460fc', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-25 09:22:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26b0-76d4-badf-8113b0dd93e5', '01a2217c-26ac-7588-b667-3591599bd827', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-26 11:17:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d5-7fc5-b573-f6f690b47368', '01a2217c-26d2-7e33-a4d4-4894cf069b31', '01a2217c-26d1-7ea5-b911-d38fae073d8e', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-27 13:32:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26ef-72ee-84e5-890339c93091', '01a2217c-26e9-74a9-8af6-d4ff88edc081', '01a2217c-26e8-7bb1-ba4e-849416f0449b', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 07:40:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2704-7e9a-acfd-51d46b54b343', '01a2217c-2701-7da3-a855-a69f9dcf6df7', '01a2217c-2700-75ad-abf2-67adedad393d', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 08:30:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2714-7290-97e7-30c1413efbb4', '01a2217c-2710-76d5-810d-aad785f41a03', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 08:55:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182');


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('01a2217c-1ef6-7644-b83a-ff274147bc3b', 'service_holder', 'Iedzīvotāju lietu birojs (demo)', '00000009001', 'Izdomu iela 1, Upmala, LV-0000', 'iedzivotaji@example.org', '+371 00000000', 'dati.iedzivotaji@example.org', true),
	('01a2217c-1f20-717e-a4a5-2206886aa9d0', 'service_holder', 'Pabalstu un pensiju birojs (demo)', '00000009002', 'Izdomu iela 1, Upmala, LV-0000', 'pabalsti@example.org', '+371 00000000', 'dati.pabalsti@example.org', true),
	('01a2217c-1f24-7154-8b77-2196fcf33557', 'service_holder', 'Zemes un īpašumu birojs (demo)', '00000009003', 'Izdomu iela 1, Upmala, LV-0000', 'ipasumi@example.org', '+371 00000000', 'dati.ipasumi@example.org', true),
	('01a2217c-1f26-7e57-b6ae-df09849a5bab', 'service_holder', 'Satiksmes lietu birojs (demo)', '00000009004', 'Izdomu iela 1, Upmala, LV-0000', 'satiksme@example.org', '+371 00000000', 'dati.satiksme@example.org', true),
	('01a2217c-1f27-7d5b-982c-51e94abb48c7', 'service_holder', 'Upmalas pilsētas pakalpojumu birojs (demo)', '00000009005', 'Izdomu iela 1, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2217c-1f67-7110-bbb2-fad74c18b1e8', 'ministry', 'Valsts pakalpojumu ministrija (demo)', '00000008001', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija@example.org', '+371 00000000', 'dati.ministrija@example.org', true),
	('01a2217c-1f68-707b-8d55-8b0e4fc0ec20', 'municipality', 'Upmalas novada pašvaldība (demo)', '00000008011', 'Tilta iela 2, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2217c-1f68-7f85-b516-caf9e05abfa4', 'municipality', 'Vējzemes novada pašvaldība (demo)', '00000008012', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme@example.org', '+371 00000000', 'dati.vejzeme@example.org', true);


--
-- Data for Name: organisation_named_by_applicant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: personal_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_code VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-240e-7557-ae79-55bae52b9120', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', '\x00a9a9abc2f4c64266cd749270466e8422276e581804cf7a64b17598ce5dc1e012e8f6dd1b2940e1', false, '2026-10-21 13:13:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-248e-7388-b211-494cd8e1c961', '01a2217c-248d-7da0-bc73-4da9b3562eb1', '\x00e7c9f343f643b04345c63c1387954f2a336dd9c70840f2e13380e7a7322d6c0ba15701182fca52', false, '2026-11-04 07:28:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24ce-7706-85f6-4197aa001f2c', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', '\x00ccc09a085ffc8bbcb1a4e43f43fc1a8d9eeb700bed4397a99345f0d2372e70e1191d18e3bd54d4', false, '2026-11-09 10:28:00+00'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2520-74f5-b4e1-d5f09ac0f670', '01a2217c-251f-7550-9177-bdfa860cc0bc', '\x00042afb845623bf95698b29645d62e8b6efbec1443d26c3553b428cf6277cb0964bc571a23e5bba', false, '2026-11-10 07:43:00+00'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-253f-7e5c-ac26-b1d7180af67d', '01a2217c-253e-7067-9703-fe9c54073e9e', '\x00cf32b63d3b03dbfa687cab6fe28fcc2686f9f230051dc76a208393d7dad1bc91ae7c684533b346', false, '2026-11-11 08:18:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2566-76df-b8f9-d0ab253d0a05', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', '\x002f00abba17266cc5ccc646244ff1242e329e16b615b06e2bb39a45cba92a16b267466275301fc3', false, '2026-11-12 08:48:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2589-7ebf-b089-bc2855b63bf2', '01a2217c-2589-71c6-a23a-ab0d55e9f383', '\x0040de76e8d06f44b0eecaf601c7e83e87d80ff38bb19b778eebc9a417a051d18f4470239f57e4b2', false, '2026-11-13 10:03:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25d7-7b77-9356-7715d6e42eef', '01a2217c-25d7-78c6-a4c3-87130f720809', '\x00dd6efdd6c489017c4531db1daa7986cc2c7ec20398fb2ffa65adb5eb35a36237ed493ee0e0c179', false, '2026-11-17 07:13:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25fb-7713-9aeb-e2c5c65a3d21', '01a2217c-25fb-7972-8bd4-270abfe7153c', '\x003d3552df29505fbdbcf0d5a6476fda739a638a7c1b163f61a067553bb565d32981360c85f27747', false, '2026-11-18 08:08:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2688-7264-bc35-5239b1d8f3e2', '01a2217c-2688-7572-80cd-6185cdc460fc', '\x002010252b398f3f8253e3815be1d77e6e935fb939cfdfaf46b909e34617ef8034bf5230de973aac', false, '2026-11-25 09:18:00+00'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26ab-7515-ae72-3b3f4eb88222', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', '\x0047ec38b47786d231ed26381160da63a9e5ec6fe22c859219086ef9cfbe0adae212da79afc93308', false, '2026-11-26 11:13:00+00'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d2-7e50-b9fc-6765f64e1195', '01a2217c-26d1-7ea5-b911-d38fae073d8e', '\x008d5d49377836e68fcb7f6564a00f326ef0f5af73f6e1977650b30a21b700c6334a295d5fb1f5c9', false, '2026-11-27 13:28:00+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e8-7f7e-9181-9de59ebbd09e', '01a2217c-26e8-7bb1-ba4e-849416f0449b', '\x000d9e83987671fc5d5f1c9dd1ff06c26bfb00f5da41da901b9d223f791b29ef51f2df876c931058', false, '2026-11-28 07:36:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e9-7a8a-90eb-bb28aa39336d', '01a2217c-26e9-7022-853e-7c308d35f1ed', '\x0062b62d30a1b0b7dc3120ff954ba279f0248bb633702b5366b30d060f709bc97144dd821bb6f788', false, '2026-11-28 07:36:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2700-7939-864d-be1288dd6912', '01a2217c-2700-75ad-abf2-67adedad393d', '\x001bd4eaa5d0a6ae36828ac10481fe91fe68c28420d4d7e48e50da3cdf7614e73ed190aba50b459a', false, '2026-11-28 08:26:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2710-75ce-8617-2c06d366251e', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', '\x0083f84a8c84e359a9b8a73523c7555004c7169f5d18dc3534f6d43db2a967122121c672c42f91ed', false, '2026-11-28 08:51:32.05462+00'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2725-7a80-aefb-f54350f5364a', '01a2217c-2724-7eba-a73d-aa941961d4cc', '\x007eec75ac41565a11321013ebeec252dac54119c0ab06bea695f44b78bbb875bc54bcfefb983863', false, '2026-11-28 09:06:32.05462+00');


--
-- Data for Name: planned_time_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.planned_time_told VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24b4-73f4-b92c-42275a0f4848', '2026-11-22', false, 'in_person', '2026-11-04 07:48:00+00', '2026-11-04 07:48:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24f9-7fa5-8d2c-5e9652ba9d41', '2026-12-02', false, 'in_person', '2026-11-09 10:48:00+00', '2026-11-09 10:48:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2532-77fe-92e8-a862d4299572', '2026-11-24', false, 'in_person', '2026-11-10 08:03:00+00', '2026-11-10 08:03:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-257f-7ebf-935d-f69f56601f2d', '2026-11-25', false, 'in_person', '2026-11-12 09:08:00+00', '2026-11-12 09:08:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25ab-78bf-a06e-9f446e12f855', '2026-11-26', false, 'in_person', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25ef-7489-a632-50f305d6ba9b', '2026-11-28', false, 'in_person', '2026-11-17 11:34:00+00', '2026-11-17 11:34:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2635-7d85-982c-cfab460e5116', '2026-12-04', false, 'in_person', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2666-772c-a9c8-191f25a88615', '2026-12-01', false, 'in_person', '2026-11-24 09:58:00+00', '2026-11-24 09:58:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2698-758c-952e-8df706811ba4', '2026-12-07', false, 'in_person', '2026-11-25 09:38:00+00', '2026-11-25 09:38:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26c5-7412-832b-73e442c0156d', '2026-12-10', false, 'in_person', '2026-11-26 11:33:00+00', '2026-11-26 11:33:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4');


--
-- Data for Name: register_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_counter VALUES
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 2026, 2),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 2026, 3),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 13);


--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_entry VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 1, '01a2217c-2449-7462-9ef1-20b473a65ca1', '2026-10-21', '1-14', 10, '2026-10-21 13:21:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-240d-7ffa-afc9-1e66e1fc3fe1', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 2, '01a2217c-24a2-789c-b2ff-ec19414ad927', '2026-11-04', '1-14', 10, '2026-11-04 07:36:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-248d-7da0-bc73-4da9b3562eb1', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 3, '01a2217c-24de-79bf-8043-7a7e94773286', '2026-11-09', '1-14', 10, '2026-11-09 10:36:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-24cd-7b87-951b-e9195ca0e5dd', DEFAULT),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 2026, 1, '01a2217c-2527-7fff-ab84-a4712e016fe7', '2026-11-10', '05-03/2', 10, '2026-11-10 07:51:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '01a2217c-251f-7550-9177-bdfa860cc0bc', DEFAULT),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 2026, 1, '01a2217c-2547-77dd-9b23-2f1e764a8b08', '2026-11-11', '1-15', 10, '2026-11-11 08:26:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', '01a2217c-253e-7067-9703-fe9c54073e9e', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 4, '01a2217c-2571-78b0-acce-740f8faf64e9', '2026-11-12', '1-14', 10, '2026-11-12 08:56:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 5, '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', '2026-11-13', '1-14', 10, '2026-11-13 10:11:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-2589-71c6-a23a-ab0d55e9f383', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 6, '01a2217c-25c0-7deb-b978-8c6153c6b931', '2026-11-16', '1-14', 10, '2026-11-16 13:56:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 7, '01a2217c-25e1-7481-add8-500623aac998', '2026-11-17', '1-14', 10, '2026-11-17 07:21:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-25d7-78c6-a4c3-87130f720809', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 8, '01a2217c-2605-7d05-8520-c2ca91294767', '2026-11-18', '1-14', 10, '2026-11-18 08:16:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-25fb-7972-8bd4-270abfe7153c', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 9, '01a2217c-262a-7d7d-add3-7fb279b9c352', '2026-11-23', '1-14', 10, '2026-11-23 07:19:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd', '01a2217c-2565-72f9-ad14-ab7a22b1e9f8', DEFAULT),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 2026, 2, '01a2217c-2654-7cec-824a-b666be168993', '2026-11-24', '05-03/2', 10, '2026-11-24 09:46:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '01a2217c-2644-74a2-86fc-a9b8f326de34', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 10, '01a2217c-268f-7408-9c3f-ff00d83ee3f4', '2026-11-25', '1-14', 10, '2026-11-25 09:26:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-2688-7572-80cd-6185cdc460fc', DEFAULT),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', 2026, 2, '01a2217c-26b5-74a6-8374-7f579aa601a5', '2026-11-26', '1-15', 10, '2026-11-26 11:21:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4', '01a2217c-26ab-7b28-bc4a-cc7b14e645af', DEFAULT),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', 2026, 3, '01a2217c-26d7-740f-a401-746616334eb6', '2026-11-27', '05-03/2', 10, '2026-11-27 13:36:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54', '01a2217c-26d1-7ea5-b911-d38fae073d8e', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 11, '01a2217c-26f1-7724-a4db-a958304de12c', '2026-11-28', '1-14', 10, '2026-11-28 07:44:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-26e8-7bb1-ba4e-849416f0449b', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 12, '01a2217c-2706-7d6d-a5b6-99d22dfbbc24', '2026-11-28', '1-14', 10, '2026-11-28 08:34:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-2700-75ad-abf2-67adedad393d', DEFAULT),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', 2026, 13, '01a2217c-2717-792c-a447-7532ce140738', '2026-11-28', '1-14', 10, '2026-11-28 08:59:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182', '01a2217c-2710-767a-98b0-5e9e3fc25ac8', DEFAULT);


--
-- Data for Name: register_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_mark VALUES
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2559-7763-b59d-c434349af734', '01a2217c-2547-77dd-9b23-2f1e764a8b08', 'ended', 'Izpildīts', '2026-11-11 08:38:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b2-76b7-b919-a72ebbc65967', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', 'ended', 'Izpildīts', '2026-11-13 10:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25c9-7dcf-9e21-8c021804d019', '01a2217c-25c0-7deb-b978-8c6153c6b931', 'unsigned', '', '2026-11-16 14:00:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2611-704b-925e-6392a85625ef', '01a2217c-2605-7d05-8520-c2ca91294767', 'revoked', '', '2026-11-19 07:45:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2672-70a9-b9d2-6d069b761488', '01a2217c-24a2-789c-b2ff-ec19414ad927', 'ended', 'Izpildīts', '2026-11-24 13:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-267e-7a34-b73d-54d09381442f', '01a2217c-2527-7fff-ab84-a4712e016fe7', 'ended', 'Izpildīts', '2026-11-25 08:25:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26a0-7198-aadd-f6cf7b774272', '01a2217c-24de-79bf-8043-7a7e94773286', 'ended', 'Klients miris', '2026-11-26 06:50:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd');


--
-- Data for Name: register_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_place VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2449-7462-9ef1-20b473a65ca1', '2026/1', 2, '2026-10-21 13:25:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24a2-789c-b2ff-ec19414ad927', '2026/1', 2, '2026-11-04 07:40:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24de-79bf-8043-7a7e94773286', '2026/1', 2, '2026-11-09 10:40:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2527-7fff-ab84-a4712e016fe7', '2026/1', 2, '2026-11-10 07:55:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2547-77dd-9b23-2f1e764a8b08', '2026/1', 2, '2026-11-11 08:30:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2571-78b0-acce-740f8faf64e9', '2026/1', 2, '2026-11-12 09:00:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-259d-7e0b-82e9-bfbd0d0e8404', '2026/1', 2, '2026-11-13 10:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25e1-7481-add8-500623aac998', '2026/1', 2, '2026-11-17 07:25:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2605-7d05-8520-c2ca91294767', '2026/1', 2, '2026-11-18 08:20:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-262a-7d7d-add3-7fb279b9c352', '2026/1', 2, '2026-11-23 07:23:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2654-7cec-824a-b666be168993', '2026/1', 2, '2026-11-24 09:50:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-268f-7408-9c3f-ff00d83ee3f4', '2026/1', 2, '2026-11-25 09:30:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26b5-74a6-8374-7f579aa601a5', '2026/1', 2, '2026-11-26 11:25:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26d7-740f-a401-746616334eb6', '2026/1', 2, '2026-11-27 13:40:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26f1-7724-a4db-a958304de12c', '2026/1', 2, '2026-11-28 07:48:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2717-792c-a447-7532ce140738', '2026/1', 2, '2026-11-28 09:03:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182');


--
-- Data for Name: request_done; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: result_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_told VALUES
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2552-79a0-bd85-c3e346154523', 'in_person', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24b4-73f4-b92c-42275a0f4848', 'phone', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-2532-77fe-92e8-a862d4299572', 'phone', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54');


--
-- Data for Name: service_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_case VALUES
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-23d5-74cf-8e38-cb729351744a', '01a2217c-1f58-7754-a674-821209511426', '2026-10-21 13:05:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2475-714e-8472-57fb0d09e81a', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '2026-11-04 07:20:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-24c2-7b3e-9a8d-3fa059a52e10', '01a2217c-1f53-79c8-9601-b925b633d70e', '2026-11-09 10:20:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-250f-7940-8678-0e8a911d481f', '01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f', '2026-11-10 07:35:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-2537-732d-b135-47d5e5670fa6', '01a2217c-1f4d-73ce-8aaf-ced3525e7b4a', '2026-11-11 08:10:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-255d-70e9-a220-03fe5459d88b', '01a2217c-1f38-77f5-ad45-5e34c5b6f2e8', '2026-11-12 08:40:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2584-71b2-a2bc-c163f68dce2d', '01a2217c-1f5e-7f14-b9df-165f34c5a853', '2026-11-13 09:55:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25b4-7c40-9120-69ea1a82e862', '01a2217c-1f4a-748d-88d3-e85da851539a', '2026-11-16 13:40:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25cc-7384-aaf2-26e1bade291f', '01a2217c-1f4f-7fc8-874f-9d6399d0e821', '2026-11-17 07:05:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-25f5-7264-88c7-612ff22cb3e2', '01a2217c-1f5c-7296-85a1-508d53ed6ff4', '2026-11-18 08:00:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2613-747a-91d9-a77c1567cbc7', '01a2217c-1f4a-748d-88d3-e85da851539a', '2026-11-20 12:15:00+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-263a-7d14-b531-a5f600ca5875', '01a2217c-1f4a-748d-88d3-e85da851539a', '2026-11-24 09:30:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2681-74f9-b093-3310757baef3', '01a2217c-1f4a-748d-88d3-e85da851539a', '2026-11-25 09:10:00+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6e-7eca-9480-95aab17f78e6', '01a2217c-26a4-7e9e-b397-f71a5424d728', '01a2217c-1f43-7dfa-bd2f-a41bd0bfff3d', '2026-11-26 11:05:00+00', '01a2217c-21f6-797d-ac9a-25ccebcc74f4'),
	('01a2217c-1f6f-761f-bb47-8194ed13b4b0', '01a2217c-26cd-7c20-a317-76d1d56760ce', '01a2217c-1f4f-7fc8-874f-9d6399d0e821', '2026-11-27 13:20:00+00', '01a2217c-22d1-7add-b4bc-47c0096a2b54'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26e2-76db-933b-d273482027ee', '01a2217c-1f60-7860-b5ea-aebb4125a54e', '2026-11-28 07:28:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-26fc-79f9-bb2a-1b28d2289445', '01a2217c-1f58-7754-a674-821209511426', '2026-11-28 08:18:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-270b-723d-bb00-81a8ca493991', '01a2217c-1f53-79c8-9601-b925b633d70e', '2026-11-28 08:43:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-2715-76cd-8e81-9c6c8e3fbb3a', '01a2217c-1f5a-79a0-886b-7f6fb118e465', '2026-11-28 08:58:32.05462+00', '01a2217c-21dd-7b92-a61b-00e0a14cf182'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-272c-7f4f-95dc-70b5c45d1c0a', '01a2217c-1f3b-7edb-9420-b23aec4351a9', '2026-11-28 09:08:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd'),
	('01a2217c-1f6a-77bf-96ee-6b1a3af09128', '01a2217c-272f-72d6-b49e-590e8577983f', '01a2217c-1f3f-7fbc-bbd9-1539bd77bc2f', '2026-11-28 09:18:32.05462+00', '01a2217c-21eb-79c1-9686-e5bb2b36eebd');


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
	('01a2217c-1f73-7f7d-b6a7-8d583465d5cc', '\x0067fe3529beabdb4e3ea6cb09bab33f56d5f4d0fc6593ecb72d66ff8e7d872ccca9aac9de988f88a6b9517f021e', 'Valdis', 'Zemzars', '08@example.org'),
	('01a2217c-1f7a-7144-ae00-f4834b87395d', '\x0055816cea5e6cc918100fcbf06b01d66606fbe1574be8b1b01b9d2799f58fd9445a051dec396f6d60871aee8379', 'Ligita', 'Niedrupe', '21@example.org'),
	('01a2217c-21ce-7b9d-840c-994b963b5cbc', '\x00b44a9c258bd0d4b8a5aa8d4b75bac5d307c63cacc7d0937d0b503ffc64a5524372338639f92602f8e8050306bf', 'Elīna', 'Purvmiķele', '07@example.org'),
	('01a2217c-21dd-7b92-a61b-00e0a14cf182', '\x00e63cff6b5b6582556028735fb5781a3db8dd5e05deb7dc268f5af5616f5162e1eae1c48e1f1a60fac4f4d78911', 'Anita', 'Bērzkalne', '01@example.org'),
	('01a2217c-21eb-79c1-9686-e5bb2b36eebd', '\x007c523edbd5d565597db65ef78a8fbbe2b6d10375c3698978b42938dc17c353ad9029f946cefc9c87cfd705d42d', 'Gatis', 'Ezerkalns', '02@example.org'),
	('01a2217c-21f6-797d-ac9a-25ccebcc74f4', '\x000c94fe9caa5d9b15730c98cd0bc305dd2aa894259a74e1da74a886a1238d923f1e004cc4c20fc8a96faa919062', 'Marta', 'Saulgrieze', '03@example.org'),
	('01a2217c-220a-761f-bc4d-b6d67b6d51e2', '\x00f9b18e37a6ce4022cc16a641e848c3a6d5f43ae1b0c44adc6f6240a03e33d91fedb75a60fb92852ff277ea1b29', 'Dzintra', 'Rudzuvārpa', '05@example.org'),
	('01a2217c-2216-75af-a109-72954bfce88a', '\x00509afeb8b02290f8ab86e06dec0513b4d9f10d16a28578dea6b5be65a88da0f474650d6ce144e6cece2944f356', 'Normunds', 'Kraujmalis', '06@example.org'),
	('01a2217c-221a-7f13-ad3b-9d5e1b123039', '\x00c7a7497e5f9cec0e7da1dc1d2fdb44710143e9e471e2a360bf3bc405adc1887a43f18e7424727d6f4d6fafd4c4', 'Andra', 'Smilškalne', '22@example.org'),
	('01a2217c-22b1-7762-af11-95ec00526c99', '\x008dc09264aa72cc6a62b0d2420c97f766a33233187e557d9044fae5c0818e27eb6aad3b09744e5e5961d170b16b', 'Ilze', 'Vējpļava', '11@example.org'),
	('01a2217c-22d1-7add-b4bc-47c0096a2b54', '\x005bf11dfa19d33bf2c1375e005ee285507b908e0eedc697d322f80993d0f0165dc2371a5a83b5e8428c6ebf489d', 'Oskars', 'Tīreļnieks', '04@example.org'),
	('01a2217c-22de-7cee-883f-5dcbc8cb332b', '\x00e5e68f206771556a127e019e2b9996fadf9f954c74b9c57caa9766afeddb46f24bf3025c0492f7eb3f8bbf5fb7', 'Sandra', 'Kļavugatve', '23@example.org'),
	('01a2217c-2372-747f-a8ff-2283ac38365c', '\x0010b303289007b6653e55d58bc6d4d3691d0ad73a3ac3241fdbca68a1bbea85e5aae92f34221958baefc08ad1aa', 'Juris', 'Akmensalejs', '12@example.org'),
	('01a2217c-2384-769e-a0e8-5f77c9e20d36', '\x00429c7c9364d12d26d9fc3f13ed5125d374dd8265c6f5b8b9ed6f0b81bd09f366d047f08afd4b7757e4af594e0c', 'Inese', 'Sniegpulkste', '09@example.org');


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

CREATE POLICY own_centre ON public.application USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: archive_file own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.archive_file USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: archive_scan own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.archive_scan USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: case_declaration own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_declaration USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: case_identity_check own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_identity_check USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: case_mandate own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_mandate USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: case_name_word own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_name_word USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: case_notice own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_notice USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: case_progress own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.case_progress USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: client own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.client USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: client_name own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.client_name USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: consultation own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.consultation USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: data_key own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.data_key USING ((centre_id = ANY (ARRAY[public.nil_uuid(), ( SELECT public.current_centre() AS current_centre)])));


--
-- Name: declaration own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.declaration USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: foreign_identity own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.foreign_identity USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: identity_check own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.identity_check USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: lookup_hash own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.lookup_hash USING ((centre_id = ANY (ARRAY[public.nil_uuid(), ( SELECT public.current_centre() AS current_centre)])));


--
-- Name: mandate own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: mandate_end own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_end USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: mandate_paper own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_paper USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: mandate_scope own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_scope USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: mandate_signing own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.mandate_signing USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: notice own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.notice USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: personal_code own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.personal_code USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: planned_time_told own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.planned_time_told USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: register_counter own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_counter USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: register_entry own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_entry USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: register_mark own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_mark USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: register_place own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.register_place USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: result_told own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.result_told USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: service_case own_centre; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_centre ON public.service_case USING ((centre_id = ( SELECT public.current_centre() AS current_centre)));


--
-- Name: audit_entry own_chain; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_chain ON public.audit_entry USING ((chain = COALESCE(( SELECT public.current_centre() AS current_centre), '00000000-0000-0000-0000-000000000000'::uuid)));


--
-- Name: audit_head own_chain; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_chain ON public.audit_head USING ((chain = COALESCE(( SELECT public.current_centre() AS current_centre), '00000000-0000-0000-0000-000000000000'::uuid)));


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


