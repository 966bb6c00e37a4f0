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

COMMENT ON TYPE public.access_role IS 'A representative prepares an organisation''s access request and may do nothing else: the person says for whom, and the ministry decides.';


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
  -- The owner itself, for whom there is no row-level security, enters data of many centres at once.
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
    raise exception 'it rests on the evidence of another case'
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

COMMENT ON TABLE public.access_invitation IS 'A right given to a person whose personal number is not known yet: whoever opens the link and shows a qualified means gets it.';


--
-- Name: COLUMN access_invitation.claimed_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_invitation.claimed_name IS 'The name by the means, if it is not the one invited: the right then waits until somebody who may give it confirms it.';


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

COMMENT ON TABLE public.access_reminder IS 'Reminders sent before the end of a term; a changed term is reminded of again.';


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

COMMENT ON TABLE public.access_request IS 'Pieteikums par piekļuves tiesību piešķiršanu (2. pielikums): from the first word typed on.';


--
-- Name: COLUMN access_request.arrived_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_request.arrived_on IS 'When it reached the ministry outside the system: an officer then registers it.';


--
-- Name: COLUMN access_request.draft; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_request.draft IS 'What was typed, sealed; not touched any more once the form is made.';


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

COMMENT ON TABLE public.access_request_decision IS 'The ministry''s decision. One per request: of two officers at once, one is too late.';


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

COMMENT ON TABLE public.access_request_form IS 'The form as it was made for signing: its very bytes, sealed, and their hash, by which it is found in what comes back.';


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

COMMENT ON TABLE public.access_request_report IS 'What validation found; validating again adds a row. The report names the signer and is sealed.';


--
-- Name: COLUMN access_request_report.trust_lists; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_request_report.trust_lists IS 'Territory, sequence and SHA-256 of each trust list it was judged by.';


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

COMMENT ON TABLE public.access_request_sending IS 'A signed file as it came in, sealed, kept for good.';


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

COMMENT ON COLUMN public.access_right.valid_until IS 'The first moment at which it no longer holds; null: permanent (Annex 2, note 2). As valid_from: taken before it began.';


--
-- Name: COLUMN access_right.basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_right.basis IS 'The decided request (2. pielikums) on which an administrator''s right rests.';


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

COMMENT ON TABLE public.access_right_change IS 'What was done to a right after it was given: by whom, when and why. The right itself stays.';


--
-- Name: COLUMN access_right_change.number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.access_right_change.number IS 'Two things can be done to a right in one millisecond; this is the order in which they were done.';


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

COMMENT ON VIEW public.access_right_held IS 'What a session asks of the right it works under.';


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

COMMENT ON TABLE public.access_right_used IS 'When somebody last worked under a right, to the day.';


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

COMMENT ON COLUMN public.access_row_decision.rights IS 'The rights given or taken by this row.';


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

COMMENT ON TABLE public.application IS '22.¹ 5.: an authorised e-service applied for. Cannot stand without the declaration, a confirmed identity and a signed mandate.';


--
-- Name: COLUMN application.portal_means; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.application.portal_means IS '22.¹ 2.: the qualified means by which the employee states to have identified themself in the portal for this application.';


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

COMMENT ON TABLE public.archive_file IS 'The file of the municipality''s classification scheme in which mandates are kept, with its retention term; the newest that is valid on a day is the one of that day.';


--
-- Name: COLUMN archive_file.opened_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.archive_file.opened_by IS 'Null: by the installation itself, such as demo data.';


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

COMMENT ON COLUMN public.archive_scan.sha256 IS 'Of the file as it was sent.';


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

COMMENT ON COLUMN public.audit_entry.chain IS 'The centre; or the nil UUID for what belongs to no centre, such as a refused sign-in.';


--
-- Name: COLUMN audit_entry.body; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_entry.body IS 'The whole entry as it was hashed; the columns beside it are for filters only and checked against it.';


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

COMMENT ON TABLE public.audit_head IS 'The last link of each chain: shows entries cut off at the end.';


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

COMMENT ON VIEW public.audit_log_entry IS 'What the room that reads the log sees of it; row-level security shows the reader''s own chain.';


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

COMMENT ON COLUMN public.basket_entry.name IS 'The words of the point, as the act has them; null where our source names the point and not its words.';


--
-- Name: COLUMN basket_entry.valid_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.basket_entry.valid_from IS 'Null: from before the act that is our source; it does not say since when.';


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

COMMENT ON TABLE public.case_mandate IS 'The mandates granted in a case: the first, and those granted again after one ended.';


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

COMMENT ON TABLE public.case_name_word IS 'The client''s name, folded, once for each pair of its words that can be typed one after the other; can be made anew from the names.';


--
-- Name: COLUMN case_name_word.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_name_word.name IS 'The whole name with these two words in front.';


--
-- Name: COLUMN case_name_word.leads; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_name_word.leads IS 'One row for each word: who types one word finds the case once.';


--
-- Name: COLUMN case_name_word.newest_first; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_name_word.newest_first IS 'When the case was opened: microseconds before 1970, so that name and time ascend together and one index range goes on after any row.';


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

COMMENT ON TABLE public.case_progress IS 'What lists ask of a case, computed from its records in the same transaction as each act; can be rebuilt from them at any time.';


--
-- Name: COLUMN case_progress.waiting_for; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_progress.waiting_for IS 'The first duty of 22.¹ not yet done; or done, refused, stopped.';


--
-- Name: COLUMN case_progress.tell_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.case_progress.tell_on IS 'The day on which the client is to be told something next (22.¹ 6., 22.¹ 7.).';


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

COMMENT ON COLUMN public.centre.place IS 'Where papers are signed, as it stands beside the date.';


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

COMMENT ON TABLE public.client IS 'A natural person met at a centre: the client or the person represented. Each centre knows its own.';


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

COMMENT ON TABLE public.client_name IS 'Names by the document shown; the highest number is the name in use. birth_date is sealed, kept only where there is no Latvian code.';


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

COMMENT ON TABLE public.consultation IS '17.3., 20.13.: a consultation about applying for an e-service. Anonymous: nothing about the person is kept.';


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

COMMENT ON TABLE public.data_key IS 'The key under which everything is sealed that is kept for good of one client, staff member or access request. Deleted by the owner, it makes all of that unreadable for ever.';


--
-- Name: COLUMN data_key.centre_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.data_key.centre_id IS 'The nil UUID for what belongs to no centre.';


--
-- Name: COLUMN data_key.wrapped; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.data_key.wrapped IS 'Sealed by the installation''s key of the name in wrapped_by; "tilts keys rotate" changes both.';


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

COMMENT ON TABLE public.e_service_edition IS 'What an e-service was from a day until another: old records keep the words of their day.';


--
-- Name: COLUMN e_service_edition.valid_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.valid_until IS 'The first day on which it no longer holds; null: until further notice. The day it begins: announced, then withdrawn before it ever held.';


--
-- Name: COLUMN e_service_edition.folded; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.folded IS 'Name, code and holder without case and diacritics, for search.';


--
-- Name: COLUMN e_service_edition.holder; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.e_service_edition.holder IS 'The service holder''s name as it stood then.';


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

COMMENT ON COLUMN public.identity_check.code_confirmed IS 'The code''s check digit was wrong and the employee confirmed the code against the document.';


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

COMMENT ON TABLE public.installation_mark IS 'Empty in production. Its one row, which only the owner of the tables can write, says that everything in this database is made up, at made-up times. Never taken back.';


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

COMMENT ON TABLE public.kept_form IS 'What was typed in a form that could not be taken before a fresh sign-in; sealed, short-lived, for that person alone.';


--
-- Name: COLUMN kept_form.right_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.kept_form.right_id IS 'The right under which the form was begun: under another one it is not brought back.';


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

COMMENT ON TABLE public.lookup_hash IS 'Keyed hashes by which a person is found: of a personal number, a personal code, a foreign document. One under each lookup key in use; all can be made anew from what is sealed.';


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

COMMENT ON TABLE public.mandate IS '22.¹ 3.: the written mandate as drawn up. It has force only once signed (mandate_signing) and until it ends (mandate_end, valid_until).';


--
-- Name: COLUMN mandate.valid_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate.valid_until IS 'The last day on which it holds.';


--
-- Name: COLUMN mandate.result_way; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate.result_way IS 'How the client wants to be told the result; null: did not ask for it (22.¹ 7.).';


--
-- Name: COLUMN mandate.reference; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate.reference IS 'What the paper''s QR code carries: 128 random bits that say nothing about anybody.';


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

COMMENT ON TABLE public.mandate_end IS 'Revocation, the client''s death, completion, or annulment of one never signed. A term runs out by itself.';


--
-- Name: COLUMN mandate_end.reason; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate_end.reason IS 'Sealed: what the client said is written down in free words.';


--
-- Name: COLUMN mandate_end.content; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mandate_end.content IS 'What the proof of the end prints of that day, sealed; null: never in force, so there is nothing to prove.';


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

COMMENT ON TABLE public.mandate_scope IS 'The e-services the mandate names. What is not written is not allowed.';


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

COMMENT ON TABLE public.mandate_signing IS 'Both copies signed; copy 1 has its place in the archive, copy 2 was handed to the client.';


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

COMMENT ON COLUMN public.notice.parties IS 'Who answered for the data that day, and the storage term, as the wording named them.';


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

COMMENT ON TABLE public.organisation_named_by_applicant IS 'Organisations known only from an applicant''s own words: the officer who decides is told.';


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

COMMENT ON COLUMN public.personal_code.as_previous IS 'Told as the code the person had before; the code in use is the newest of the others.';


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

COMMENT ON TABLE public.planned_time_told IS '22.¹ 6.: the planned completion time was told to the client, or the e-service answered at once.';


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

COMMENT ON TABLE public.register_counter IS 'The last number given in each year. Its row lock makes the numbers one line; a transaction that is undone gives its number back.';


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

COMMENT ON TABLE public.register_entry IS 'The register of mandates: a number without gaps per centre and year, given when the paper is drawn up.';


--
-- Name: COLUMN register_entry.client_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.register_entry.client_id IS 'Under whose data key scans of the document are sealed.';


--
-- Name: COLUMN register_entry.number_before; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.register_entry.number_before IS 'Null of the first of a year. Each number refers to the one before it, so that a gap cannot be written, whoever writes.';


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

COMMENT ON TABLE public.register_mark IS 'Later marks: revoked, annulled unsigned, ended, corrected. Entries are noted, never overwritten.';


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

COMMENT ON TABLE public.register_place IS 'Where copy 1 stands under the Archives Law: folder and number of pages.';


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

COMMENT ON TABLE public.request_done IS 'Forms and API calls that were carried out, so that a second posting gets the first one''s answer.';


--
-- Name: COLUMN request_done.digest; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.request_done.digest IS 'Of what was asked, keyed: the same id with other content is refused.';


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

COMMENT ON TABLE public.result_told IS '22.¹ 7.: that and how the client was told the result; never the result itself.';


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

COMMENT ON COLUMN public.session.key_hash IS 'SHA-256 of the key in the cookie; the key itself is not kept.';


--
-- Name: COLUMN session.person_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.person_name IS 'As entered for the staff member at sign-in; shown in the header of each page without asking another table.';


--
-- Name: COLUMN session.place_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.place_name IS 'The centre, or else the organisation, of the chosen right.';


--
-- Name: COLUMN session.authenticated_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.authenticated_at IS 'When the person last showed a qualified means: filing asks for a fresh one (22.¹ 2.).';


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

COMMENT ON TABLE public.sign_in_attempt IS 'A sign-in under way at the provider: nonce, PKCE verifier, the page to return to and the form to keep, sealed. Used once.';


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

COMMENT ON TABLE public.sign_in_rate IS 'How often a network address, known only by its keyed hash, tried to sign in during a minute.';


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
	('c6699716-7f16-4bdb-a4fc-8879ed6ec5c2', 'mail', 0, '{"ids": {"invitation": "01a220f5-0bc5-7417-8ffb-21df18321d5a"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('9d6b6563-6e0a-49e1-a068-c556b078cbbc', 'mail', 0, '{"ids": {"request": "01a220f5-084d-71bf-895a-f3ffb50378b0", "applicant": "01a220f5-0840-7d67-b3de-3123428c36b6"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('687316b8-1973-4f75-b6ec-4e39e088a4d4', 'mail', 0, '{"ids": {"invitation": "01a220f5-0c2b-70ed-a79a-65e7c2d7966f"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:24:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('4ea57ec8-b5f1-4bf9-bb39-4c2f6147ec30', 'mail', 0, '{"ids": {"invitation": "01a220f5-0c7b-748b-9526-71e507ec702d"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:30:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7d3dbb88-7a3b-4416-93de-4ddf85ea4b19', 'mail', 0, '{"ids": {"invitation": "01a220f5-0c8e-728d-ac25-88173303a49b"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:36:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('80213f0f-d53e-4f65-8c24-cf28818042b5', 'mail', 0, '{"ids": {"invitation": "01a220f5-0ca9-7ea0-a953-58a04f363902"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:42:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0d59e7c6-d3ef-4e6b-bb10-b0bfd6a80a2e', 'mail', 0, '{"ids": {"invitation": "01a220f5-0cba-788e-9206-2588176ef910"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:48:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5aac6f70-56be-4b4d-8fab-5ce578483ba6', 'mail', 0, '{"ids": {"invitation": "01a220f5-0cd1-7f65-9cc2-ff81948a5645"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:54:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('87eac55b-c34d-4cbd-a3d2-d63c143eed9d', 'mail', 0, '{"ids": {"invitation": "01a220f5-0d71-7e50-b9e1-61b1ff5bc8a1"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('42224f03-1ce2-4b7d-bf47-1def9bf9cfa9', 'mail', 0, '{"ids": {"request": "01a220f5-0cec-7aa8-9164-c7b136561be3", "applicant": "01a220f5-0ce2-78c3-9e73-3d3c85658347"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('d4571227-ccae-4866-932e-e00afcb68dee', 'mail', 0, '{"ids": {"invitation": "01a220f5-0d97-7856-a2a4-2516084caa2e"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:18:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('113f0905-8f4b-4fbc-b5c1-a6b439d4e189', 'mail', 0, '{"ids": {"invitation": "01a220f5-0e43-7fe4-8e34-4a754b60b5d3"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2f658c8b-bf7a-4181-b1ae-b1a353b9e122', 'mail', 0, '{"ids": {"request": "01a220f5-0dc2-7bff-8bb7-28be3fa86361", "applicant": "01a220f5-0db6-798d-a848-19696ae2968b"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('143181e5-7dc0-40a6-8462-335583aea5e0', 'mail', 0, '{"ids": {"invitation": "01a220f5-0e58-70ec-9aa5-89ef9da0f1a4"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:42:00+00', '2026-11-28 07:00:58.890782+00', NULL, NULL, '2036-11-25 07:00:58.890782+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: job_dependency; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: queue; Type: TABLE DATA; Schema: jobs; Owner: -
--

INSERT INTO jobs.queue VALUES
	('mail', 'standard', 3000, 60, false, 14400, 600, 315360000, 2592000, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', NULL, false, NULL, NULL, NULL, NULL, '2026-11-28 07:00:58.428428+00', '2026-11-28 07:00:58.428428+00');


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
	('01a220f5-0bc5-7417-8ffb-21df18321d5a', '\xeee12332966b577452dd61f99a484cf94a362e46b0c3fe855bebf2224cfc7a7f', 'Elīna Purvmiķele', '07@example.org', 'administrator', '01a220f5-081e-78c1-9391-794f84fdf47d', NULL, 'administratore', '2026-10-01 06:18:00+00', NULL, '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 06:18:00+00', '2026-10-15 06:18:00+00', '01a220f5-084d-71bf-895a-f3ffb50378b0', '2026-10-01 06:21:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', NULL, '01a220f5-0bf1-72bb-9643-64d5e5a0e0fb', NULL, NULL),
	('01a220f5-0c2b-70ed-a79a-65e7c2d7966f', '\xc0235ebcaf09616b789857c2b2bfe140d753ab12e67638f41c436756af429433', 'Anita Bērzkalne', '01@example.org', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'klientu apkalpošanas speciāliste', '2026-10-01 06:24:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:24:00+00', '2026-10-15 06:24:00+00', NULL, '2026-10-01 06:27:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', NULL, '01a220f5-0c6b-7301-943c-10a5916c9cf6', NULL, NULL),
	('01a220f5-0c7b-748b-9526-71e507ec702d', '\xa13e74e87072aca042cdbca980839f9c17789ee9db50933f617e7a564ae3486d', 'Gatis Ezerkalns', '02@example.org', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'klientu apkalpošanas speciālists', '2026-10-01 06:30:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:30:00+00', '2026-10-15 06:30:00+00', NULL, '2026-10-01 06:33:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', NULL, '01a220f5-0c86-78ab-8ef8-156d64c4ce68', NULL, NULL),
	('01a220f5-0c8e-728d-ac25-88173303a49b', '\xd7a9c91beceb42e8e97a4b647991c81adcd756df27e570e029ed45e8cf5049ef', 'Marta Saulgrieze', '03@example.org', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'klientu apkalpošanas speciāliste', '2026-10-01 06:36:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:36:00+00', '2026-10-15 06:36:00+00', NULL, '2026-10-01 06:39:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', NULL, '01a220f5-0c9e-7a06-bdcd-618f3f1630f1', NULL, NULL),
	('01a220f5-0ca9-7ea0-a953-58a04f363902', '\xa7284b840e836b483040ada30119a5452979dbb7bcf3e97a10a2ad18acc915ff', 'Marta Saulgrieze', '03@example.org', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0829-7023-aca2-c2ea113e1291', 'klientu apkalpošanas speciāliste', '2026-10-01 06:42:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:42:00+00', '2026-10-15 06:42:00+00', NULL, '2026-10-01 06:45:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', NULL, '01a220f5-0cb5-75f6-8c79-7125aa977527', NULL, NULL),
	('01a220f5-0cba-788e-9206-2588176ef910', '\x01fb69822aa90d7b0895441a48f5fb9ce223a0b44d2823dcd9dbe0a77c414760', 'Dzintra Rudzuvārpa', '05@example.org', 'viewer', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'centra vadītāja', '2026-10-01 06:48:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:48:00+00', '2026-10-15 06:48:00+00', NULL, '2026-10-01 06:51:00+00', '01a220f5-0cc8-7f29-9eb8-342b0ce8a28e', NULL, '01a220f5-0cc9-77cd-aabe-821d847d2d2b', NULL, NULL),
	('01a220f5-0cd1-7f65-9cc2-ff81948a5645', '\x6a260d76d47e2fbdec594371ce882cb557314d23ce96c8d41f04e0d1d0ebbc30', 'Normunds Kraujmalis', '06@example.org', 'auditor', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'iekšējais auditors', '2026-10-01 06:54:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:54:00+00', '2026-10-15 06:54:00+00', NULL, '2026-10-01 06:57:00+00', '01a220f5-0cd9-7a9e-920d-14b63d1574c8', NULL, '01a220f5-0cdb-741e-b0da-f6e1bf4e2ae5', NULL, NULL),
	('01a220f5-0d71-7e50-b9e1-61b1ff5bc8a1', '\xee334b62bfa3dcd612746e5fb3ebf8665091b9edc7648570d3fb09f2e57ff7e2', 'Ilze Vējpļava', '11@example.org', 'administrator', '01a220f5-081e-7935-aa24-cfa48d9de0bf', NULL, 'personāla speciāliste', '2026-10-01 07:12:00+00', NULL, '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 07:12:00+00', '2026-10-15 07:12:00+00', '01a220f5-0cec-7aa8-9164-c7b136561be3', '2026-10-01 07:15:00+00', '01a220f5-0d87-727c-bdfc-15791039d8eb', NULL, '01a220f5-0d8b-70b8-8ce2-d2dca68ab9cd', NULL, NULL),
	('01a220f5-0d97-7856-a2a4-2516084caa2e', '\xe8d9be3881d670c737df7c7c8f4b0caed5424200ef3d7473eb0990613413874b', 'Oskars Tīreļnieks', '04@example.org', 'employee', '01a220f5-081e-7935-aa24-cfa48d9de0bf', '01a220f5-082b-713a-88dc-f9b159e5a6d9', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:18:00+00', NULL, '01a220f5-0d87-727c-bdfc-15791039d8eb', '2026-10-01 07:18:00+00', '2026-10-15 07:18:00+00', NULL, '2026-10-01 07:21:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', NULL, '01a220f5-0daa-7ed8-bb00-a37cc5453a8c', NULL, NULL),
	('01a220f5-0e43-7fe4-8e34-4a754b60b5d3', '\x8d96feb8ff47d0f72795f9a0b7526efe0d43c19e24120553a2f9c965c1688d30', 'Juris Akmensalejs', '12@example.org', 'administrator', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', NULL, 'sistēmu administrators', '2026-10-01 07:36:00+00', NULL, '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 07:36:00+00', '2026-10-15 07:36:00+00', '01a220f5-0dc2-7bff-8bb7-28be3fa86361', '2026-10-01 07:39:00+00', '01a220f5-0e50-74e2-a31c-f60aa681a33a', NULL, '01a220f5-0e52-7ffa-bc38-7cd12124bcb2', NULL, NULL),
	('01a220f5-0e58-70ec-9aa5-89ef9da0f1a4', '\x0eabb2c5afa534ec252a5bcbb179ec7dd0e6c22f4168a729f89809e164c7baaf', 'Inese Sniegpulkste', '09@example.org', 'holder_officer', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', NULL, 'vecākā referente', '2026-10-01 07:42:00+00', NULL, '01a220f5-0e50-74e2-a31c-f60aa681a33a', '2026-10-01 07:42:00+00', '2026-10-15 07:42:00+00', NULL, '2026-10-01 07:45:00+00', '01a220f5-0e65-75c5-9e2d-133c7d5af39f', NULL, '01a220f5-0e65-7855-8afc-0af8a35ebc21', NULL, NULL);


--
-- Data for Name: access_reminder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request VALUES
	('01a220f5-084d-71bf-895a-f3ffb50378b0', '01a220f5-081e-78c1-9391-794f84fdf47d', 'system', NULL, '01a220f5-0840-7d67-b3de-3123428c36b6', '2026-10-01 06:09:00+00', '\x00c1cc74edd7383475e59bf2b0cb8ae61a0968bd385614fa05df2606bc8ab7f0a20a5c5f2c23b20482ba1170a55536cb4ddf2657ae1add1a86b2d1b2482a09447ee026936ca6b6536090e8800d953c948bd1bcb9705f76f97249829b00d5cc6dde19a3a9d66f5a2aa48de8e1b6a05101c9ebd972737c7ade50d5bfd84c8b116845f7712e2764e0452d56453e015cb21459a4e71ee98671ac7d75426f064fd9602457cf6df003f76177258b5a869421108a734b8207359d65687c41556c99f6296a93a41f6690fc2820178d6d3f81513d95ffb2ed54972cc8c47b01b5eeffcd5aa7165d850f001d2efb63117d97a7978cf31d7a89e79b84', '2026-10-01 06:12:00+00'),
	('01a220f5-0cec-7aa8-9164-c7b136561be3', '01a220f5-081e-7935-aa24-cfa48d9de0bf', 'system', NULL, '01a220f5-0ce2-78c3-9e73-3d3c85658347', '2026-10-01 07:03:00+00', '\x008c7530621d4350ade83667847a21eac4d42470332d624ceed12726da3a83a7a980914b9a2be91a914f6b923dea8a4adfcdf012340996ad28f2d1413e789dafe8d5527914768fff75bf7122064a9ec6dbafd96840b3fd59734581c394f27aa0810a2df77855bd3387edbf39581b311c27dba4f99019d67afc114b156a3cd18712e11c3602b159bc863cdee2e8682a5fe9ddaa78f47ce199a086e2f6846b9aab33220c8ffe9797ca515f66500da2c1675de8dddda4709849d7c16b5592e83094fe4257eaeeca6597c5057bcb62a3241174b937d6b2e124c7f9b8f083e93617d1b4b1977dec93405e8efe9ebef4e2df0fd36fd48048089ad7e2e262cf5dfeed', '2026-10-01 07:06:00+00'),
	('01a220f5-0dc2-7bff-8bb7-28be3fa86361', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', 'system', NULL, '01a220f5-0db6-798d-a848-19696ae2968b', '2026-10-01 07:27:00+00', '\x00c3cb8b853d3de5d0711480352471e65918bd6d2dd087e8bea73ad0b9bdc42af9d28858f51a38f725b0b770c61d072cc929ee5f78469e03014c786f97fb100a0015b513140611dc1a35b2f2cd11c4501eacebfd06da636c12ee423971bd7525dbdf070dad01dc11af2a63cb8a1959643f7329cd7ac568e7fc8699187dbbd761ab3526f7c6e4796585c5052890d3ba1aa1540a5466c5075b2569071418301646fa3a7d00a6b51e5223c3c504801607dd78908f7778f371d34cee32593ff81367e7b3503457f84fd8620d5d60d11e5a5f7f95bce2bde5c5561577f08f411a9abb687db3d987e66a61a44520c38956e19ad35600dd576714a99a7aca2604df', '2026-10-01 07:30:00+00');


--
-- Data for Name: access_request_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_decision VALUES
	('01a220f5-084d-71bf-895a-f3ffb50378b0', '01a220f5-0b9e-7110-b35b-d6503f804019', '01a220f5-0ba6-7e30-b07d-08d761006b8f', '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 06:18:00+00', NULL),
	('01a220f5-0cec-7aa8-9164-c7b136561be3', '01a220f5-0d54-79ff-9f51-869db5b76378', '01a220f5-0d57-70c1-8e9d-5e46fecf0e13', '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 07:12:00+00', NULL),
	('01a220f5-0dc2-7bff-8bb7-28be3fa86361', '01a220f5-0e27-72d1-bed6-b258f0c03533', '01a220f5-0e29-7079-9131-8ff934751c51', '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 07:36:00+00', NULL);


--
-- Data for Name: access_request_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_form VALUES
	('01a220f5-084d-71bf-895a-f3ffb50378b0', 'grant', '2019-03-01', '01a220f5-0840-7d67-b3de-3123428c36b6', '2026-10-01 06:12:00+00', '\x4f4624b86a470013ca7b9744d8d460da687b5814d33d5cb76f2be50401433620', '\x00e9ded5adcfd057ea8068daf4af3e5f12a2eac191b58751a67f6988a420bb758285ecf78cdc0074a5d1081049b8360a54fb4ad088747a901a78b59b6a691b277c4f0db25a1766e0e2d76a4e1419e2730a5388b9153ffb4aafed1ca58de865c90546947d88adb903a58085df45c98cd70edcc6621e551eee04dd9353f7856f580d8cc91df21e934417162d9d20eb7361291ea4a3e063a3687b5a28c870fe085c35b642137f109edb44a4206b9a4512f8cfbeed5f9cf76d156f3f37dbe68f31942e72475f9495d8128089dc6a84a504fb789420f48ac956c2b9a076b23f407b84cd46d7e847dde1d7c9a43c6459a17a220665767220f6e9f8e1ccbc85deb83968cb902bb72af558314b9d3290a079c35638f80d19bbb271f9eb98ae4fb392f7dfb728f0fb14c400b3ed31f253da6c4b234cb4293bb15c5a7148376a4346e619296566ac3686d1f5d43c564fc1343717ebff0b4f0211a8046686991520ee58d41415a3a3c09f15a86909e6f56eb0899b88c93d1bee6787aba3a1a21daa1f13bed953ac18d9af114f386e71ddb44191a9c83433d31ecb7537bb7ffa32c2b9a60c22743f72b17b49539064f3f99bfb63f44bc5cf12fbf2884fdafffeb31f300d4777bc7f24589e3ec360d04596ae93b6cc5acef8622f0e35d58d0c6f795aea5a6fcc962d7e21bf8237598ae2b1c7c675b80c7e74f8186e42866917505862ffc5bcefbd6bb547957084c927ee97e76558905310472e68ac615596857fe34d3d5a45614e44b1eb6794fd655dacf6e42fa9b56367041b7ff0b5c427fdf49284faffeadbafd40a9a42142429b7b9cbfa101c3ea83d60968a553807c8c3228d748911ba94fe48203842733285adf468eadbc3ea1eb2639c804d1fd3c1f459ea90bac0369c2057dc3161bd8bb2c69b9aabf3563d4a270a79730c8d2c0253bd0c225d696f86a6c78dc6ea9e4fd53f472b41f0fe9e8f416c166a7a62dda44e556895d02267059ee617b557a6d2d2b3523d36d2e203a21ef12d303defbbd52831bbd0d421282dab78e1ebea63572fe45317d9bb6dece30fbb450a32c9e981cf53af8ab0acd54a75c7f0d1ef78736ba34ad01e8d1efb67e3592202e5887a0d115bcdf134c03e9e2a61ce6d6f48d70d49e4291c2cbae81d3e44611d9eace1ae89e0464fd6fb24000f8ad952acd539f75e26dc147b0c880ff2279bfc989da89fa96dceefcfc0d48cbc13065e3a001884d4501d6c5d61831f03cf78091bc269e76e33817da93922b574521679e9a0a0ae05d6dd75f4f924ac1b2f0623225617bc95146b1f7a98826b89dc577b3df6a9ca087bcfa7ee011641a7d5cc128796fd5b07416813187d4bc472b9d7f7720f7b233e675bddf35a47906e7ceaf6c965a121e06390b1ae7981bb3203a0b950b45a11d92037464d3edd87b341aa15dcc0f05f8e7b7308644c45a438dc2308a2e781785c489a613df639449a4451d21700d77991fb48f090f942a0a35523b8618f97344b45e8a8d91821fded1220118712a1fd5e1c5320caa9372301b3a5a82b1a0d03701b053e1b44b04030fb9b76ba82f550fb11326b1af12c5f65e076e06098a78a16f67b45a548fae3e8cc1d3abcd6650a804d57e6c794ede34763cb9a9ad9bc017fdcbf406811f02d6384111135ae150ac259df6f6481fced7c211719a2dadb7fa4a142b3c426c0be5928b7fddcb9ad747b4ebf688a17f59fd9cf2bc2132ee3f4a102782c326543d9da3709be399251773d893ce6d4c4587f2ed76bdba828c77a73b9d245d9735e6d8dc6b97b83f162658511ffae6045b6cb8d37ae2f802991c5bd2f3bca8158a73d4ab5076afc545d77a69aa534af894a02281e212878c4e12f9a244095bc9dc6448897e5105db638a00687bc7a1773fe99752d46ebb89f1bc77ac88a751f2da053ed23221b11a635b23e8e7660c72fe4829b1d14dae6db362e5a7de7ff61c67c13b042ad2a47174de1d11b52d009412895df830f255961c6f3ece6bead95a6999bbbaf45ba905de5861f8926a9ffcdd0fd9c3eded5c59a7c2ec19d469082e0396faa562a1910fd337b743ef20a683e3988f77029120adc02150dafae0c667c45182c020e8db7df29fbdd75d950639393b1f1491c7d71f1cb8ae3ce8ed9c234356bac7769b5548b7a7f0f076662be9554218cf4cab50c70b303ace396f9565ae63fc8bed0af972be1392f0744b3a5ea4c40f5e808581361c70baa830b092f267d8f727bb8386292eeca677b32d17af0a6788136a626ea46c49cbe129be72e78e4b60ba5c8f5be95275ba2d1d62290933bd4c3b2d78c562754f05368e28c3a0323765eaebefb488fbefd2dfe26796f8229060ad9839d93d729d63e4f1d84c66c70e898b309b9e7c6e4db98279160e760279cd02558cdb4fc74ae9c1898297eeb959ff8540debbe79ac1620c6fc33ccded24c6c2979e307f40871c9f51df0a0ddd98b363b91c65bf120d45da7dd7bab0a1c90a11426b18f5f9417973a35363a52d6ae70e67767be579102b6b6ab84a27124a66a0c5c58d8b98cf370ff2f3b0bcc526bd09cf6627c4ae79f0b722d7215bc4a0507c73edcc7727f4a502dffe476f289ed2020d5fab641977c96ae997c578ef0923a38e1eb6ab8f651a2d449e1cfe95b0cc13f22ab465ffb107803574939920ebb142a284d4d1230d35d626c46d9dcf4e4d7531d43c78de6f1535c1115da7e77dc16131178ea4d43e5eab4af9b3f92c3ed1b17c5821c52fc032bf091016a749c7984c5a2bdd766b0ecdbb2fa91d6663855219f83925abe2242fd0bc60611ad5a86a35994583dcfc8e1b639612880867d0137e16a10e9a204f73a6a4bed6c1f35dbff8d088923a78a54a69407d793b3b39de85573ac30da51c06ea2a0baf6ae2b5999b640204de9d06c1c8f93750a545b90f70fc9c6acba42eee5adfaaae343f543cfa4b0280bd9bf8b946f06e5b9aa76e9cf3965b5075e3c471a2179bbaaa09dbf244a86478106dc0e1e7f7c4327780c1836501647b4e19783cd12d8c507af9692a50dec6305f9acc3a6e08d5a5fac3a0c613ebac3d1bb094617578f6ee376b91cb3474002b3d55af7fef94af5cb18211478c538463a84dafb62e89073a034a891bffbd0d5b65392bf45847a7f9aec9eea9a5f2b81fc55ae82bd8646c3ee9257c7af7a78aef1f9e39e22c786316f84f3a49bc69376ac60f3e5d3bc39cfeee0f89e4fc7796b5750692cc02b3903e6ffbc6d766ef78544e3c02cfc2ac9a26e1def98c449397324e3b3ab500d693368d9c0ee2ca1fd5d4878a7ca22fc7fe60ddcf6fbaaadeade24092c1f094b6077cac0ea20d2877d17e66d834bf9fe3a7dcf98cdf1d826f0aafa02513db20dd768bf425047293270e956b745e502b826639d057af90b1e4e91d9e302dccc197292d3bb8a837c4bc14992a6eb314c4dbd369afedb2ea5a8a6610a11a06f319e0853d8552ab8dfb0278330d3206dd32eab46a44158337c094cee70e2f2fcba219444cdd6e0a7d8fccfb8f614169bb4dc79dd9308362596a15e3f9bfd81e33e57af43ec40510e72bbcd8a202db6aad2a3db5d6e5a4c45e5daa0d0274dd8cba6482c01ba79130d0479468f6d13e02c1e53cbec5f1846b4a2a8c8f68680438ed9e29575b8b6a78516f12a41940e889ba1fe5b90e7aa89bb727967afecb5c7b726d3fd41cd68b6a6c729a556a19f9cb9609ad4dbe7826c60626c1657b09ae8b42a3fd8f7bdc9161604dba7953b464c11accc6f9a568b155b45b4584697ab54ddf8c79896e5d765f7c8afa0ac9e8031b6f15d92315622a1cc7eca7533ca4c404d8fb1d874a8c1dadbdc02a20520002c042dfece55c0776e5b92991c8fa044c139f44ae435468efd0c1468b2b430a65cedb14ae468e1c16979aeb5ed459e276bfe6e769c6d9d6ce3c61dbde59ae9de686ec595a78e2289e89487d7ca62a33adf71664eee00368db87b4bf3553bc6ece46a1546797fbcfbb2f37e959910000b410a7d3dddc2e74926544eb83ba769fe3a2b5bbf93689890563a70152ae73734036f148663e78d59acdd35806596947837e7bd889cc4ce3026ed146811cb8080014c2bfe8b1900446bfaae8a3bd9fa30c09d01e579f035bcc459abe21d8b878026c97e2399546d297535cb2b86989e90e7ac6ff6b2c11693f9638dd94d5e6025bc801bc5fb3df326254f9a24fd29213e7d96df8de96cdef80ca95953fcc4e2814404a87ea155f2323eca8e707ebb54a67bb026c598d1ac02240bf599d758359c2e39dc60269d2cfd2facc773b0c7b5eaf9f5b932aa0ea54f3fa86cda7b2ca256eb29c060e5ea7a454b5e20323404e70221dc55af8162d7f365c277d882d4cd67cfefb60ce5fb0fc0fdd01dba0937da977c7833e72cfcf6ea82f9ec4d8e4b217499f3191b11e32bcd508c2e97cd2f9534f0d21e59d3eeff4dd1f7f2640c2bf58221833b1b62d54526d25d4985a1b7267e5f40381f9f5fdae59b8c664f1630620991be332bdfa4642c5ef2b01fe9ea1151384332ee609ece051785935ea9cfa9cc8b2ca3733a05964eea9b5a96ec10116151b0ae9e0c8ba2aaff8c4f7db12176c5a6a369408db6d6a57455e948a212abaf0be9b3258a7997d90511a6910af124526716b2acfe23b0a7c069355adc9efba6ec19c3cedac7559b59b99ce6160f434c5fd521f7880034bdf4c9451b4af1c4cd33d12767ae574356c4344c7851b157ceb368260e99669f7c0814a95e6b29e832daa4ebd4a409a36780c56fbd3cdd310c33192b4b155bd7f5467b5c4ab997675ccde5c02a6d1086bf489dfbfcf0a8bc0cc610e2aa1dbafcf993dd1a2e6a27efe4c77a62e1ad2943c541e0b7c7823dbb2e8c7ce4b88041e4e75aab8f912a631fb7efe467dd277bcd0e2b0e3d14067370bf0a89b9feb0f83affdb51e9aea1c986d40dfa747fa2c925de3b51fe262eda9334ec0415865eae01ea9ec29f337ac37024665186211c4cbee312fe6462f4b81d181744b0f8262da5bdb468a724cc44fa73b132080f3c328397940fd3e0b33f607859a5d73e2b733c05b7c705c9d19495dfce86d501be1543904697fba5d48e0a46ffd6f74145cf5d64d159115ad78b8a6de26184254f6414168c11b9cff15040974f0626211561c4b622026304aced40e5a14feb8a5aa0112818f6708c478af7dd2318184c1b95b87c096b9cde72057afdbf1225076c069aa1bf9c023a0b2fc43d6e824e12cc24a16bd0e5037829cd946c007bfcc27a08ae880ab5980efdebadf58868855c983c8294fbfd7e61f1a1dbe8d0eb7e047ca987c44012e70f0fb139d53e91494e57239fde42a3b499b98919919e7e446302c2a9c041a2ff6cc242a9bf049c19786927af016b5d2489d041c4200419eb81ac12505da070b6b29dc5f3ad6ac2d9dd29d234ddd6ca183ffed21843fe76a226e0436a766b8cfc6c0accf4af55bda977e0539251c099ff6e22728eab24b941444a726ce2a0955765d4e6556e1c0919e5691909918a49e10f41174630653193e5a58c98942930262ac2fbbec77128984c3df0fa5f368a1aeb36990264d2316e46917aa364536dca943bc26971fdb8568ca1939e3542d397e6076119be49108bf866697c463528268b2ce6c9ab7bd2c18b207511da35a2c7c2c8ea3758acb529278c55f26fe66db7584cd4c8e89496947b43a3dd25b2a8ddf73eac513e59585373bee158e25044e31ae3d4ddaa177fce376d76b323bd9f9829cbad3be553aae591fcf64cf2afc6d33b114f4a90f37b01c399ce45bd6108c28b576993566bed4a2c5801c6168be813190f5f1e1c9486bcd49bb855fb02c1e319fa25dc1782dd3e30355dd22975db9b09e3eed4e689859ab8c1f67643cdde5ae3f97a08a5476d1236256d8f73b2da3aa7be5ad48e74c7f0aa13a02cbd44915f5191715f903ecea3f037e6f030253807aebe19b623fb6fe2151a2578a9c2f11796d5de52bcc9e92c5962882a69cf03fa8ced365aabe86be34e9d2eda705e44de43515f3024e4c1fe7e28b06bebb38ceb0ba73a57fcf0498ae4fa186dc8546723a870234660968ae6bf1eba9f51bd56c77eb5d15a54a8959fb97bee69add6815486af7c27f1f034c1ae45e378129ac8af11d73825153ecfbd5f141ae1b91a354806aef1538e38b3a088ebbe54ab3a9a1a0838027b1a1e1e8df9af071cf98d6a9e38cdc7c8ba1e84a62f0e66247fb6e2f9e8df2f56a7b91240b8e7bfe4d4f095de8026ef3c55fdaef492d447addee186a29d150e903b57ecf9c1ad30e91b371a1110208ca9b10eedfe1ff097772e01e93e4e024e01832b3b9548cbe4098b0e9934321696f56b94ecd95f4d997007f3af9210ee4683dd3b7bbfc370931c182616be30e442c85f814972912facbc5846d6409510287bd9a88af19bd5cbc6b653113c6724d5889bcbc5ba0f855db30b60797695ac0390c04c8dec036ce4e3279453ecd1d55ac23cff99e6f75827be5cbc300056015f0d07ecc801294eb59117ef29c0d45269bbed106466b061b8dd1e545c91c427398b271616f6afa4639773a584e276f2f38bc993240ccbda822a7426db40bf1a1de28a4ad596c62390b04026918963d66ad0627b6df180738dcbf845219b5eaeffb8d243f945fa019a77df5c1447ef69527aa6ae11ee223a5ef5efcbe0180f120c89706a2799eb06262f43db2d06aa461d1308cdb926eb4ed6271bd9adf2d183db8edf6e5bd61ceee0c43608c2d7d9c432045e33905311f4015dcbca27d380282ab66686dd9119761c424d935cdd3a98a5de616b12e9a791c97479333670c57c2950f75836601b246674160a80ecb2bf8ca2b41e397288461d59304894f884e2d52968d71074b8fb108d8ea95f0216fb78aab46ff16f142105038eee599ab293c054a9aec8354f9b42c9ed9dabf6b14008ffa44a80466ab300ebfff05fac4627f715aa99aaa2419f1d7e133b2e2d1b85c8d6e5c18536691bc0f3959e7942547153b2c3fb244681536c6293a73fa75fec50d6aecebaf2aa92691409b0fe162265eb020f2a10eb907371766d1d85849f6b4fb98812c91af7fe3c515aaa2d5fbdc939867623b9eafe26f1ecb19f9d87ac597c350e7056695202f14a5af4e4fa8d412aad15f600e1c0e01045708e576859525b79c4ba770b5c0443ba127f6dde872f5c769871c63d5f257426bf0498703c1a5491a3d9fc3ead18877fbfc6a595e3da33acae84585921dae66f906a568a85cca4f570cea5489deedeb0c5fcf2dd1cc18dba8202f71e46046d6877b8e922be5ba9b80868a9fbee39d4eb2aa630341a245a74bf0a053d12a23972927cbcd5ca9f06039ee25ea3b371055376e69861e9aaf8e26c84f2a963e86ca5ca0d0f849f7c15afdc47f39b1a108798ae06804c9652fc48a338be2983c6de524b6c7652aea0347f7498517c0cb3dbd8da97f9a3f5fb2fbc0747f22e770f08e36bd29c8d7c95ee102d4f4abae61fade92d2d66503ef1de200295a5ad15155c8ff7576ace6e3ec4534d6a677235dc03383b885da4f60a1a45d4e0948ad5c07710761aa01481096e2fce0b5389235154b07177eb09e9999434a0647d8dca1881a4d15df0191a710eab74aab816b711a9fdd85d1e0dffe10f3992e78415791f6eb696d5b5c5af916cbe11eda1063d72510f8537a033a1ee4e55e202697400d140f54103daa4e5541645eff9edf1a6dc35f154503966c0df0bfcd400975f073558f53ddb34449c90a4ce39242cd3bae8317bf20165a70497113109f735c4be096469df2cae654f9a38cf0a0650f99e11b3c539021051b498bfd5b1e3a4e4f4061f39fd78bb7ae9532e1b933c01a1d921b08fb4a47b15358a321a6be70b1d8091d5ba26680d79f979d66e9fd60b0d7d3e8e6b087ef4861d167c3f8f56b020f59aa52a0986be1452999bbdff615e6032787f0cb6b408579cedab47fd929fbc42df43917259bea6bc8f5e8d2c2a7bbc915753ae13f61174f80fe2d88acbff667a8c44b7069107480b14830d80383dfcc5dd65e64caae33d9c9055f1f9207f204092e4cfc327932c87eadf79c841eab25740dd32c4cfea6b4cb951fb5f25349dcb7115e1b6560875beebe6462f09ab60fe4e7d45ef7429be0cc3f5790f6cdede08204ed188c468b7c203b3b9fb2a8035d5a44f4fba9876723acab66ce42278435c01c5cfca9a597b0957eae95b129d6b3243d18854bb913b26aed46d9a0cd625b9a7fde951d9118a4e925b324bbf6ccf35ef930a680af6f435efd4d03a59c051a630de572db7d5dc07ec38d19f81e2722d1a88626ee4445eeae120bad79c17c0496d25914be34a8dd124d00d82ff8644d81b0cc79d7d13a5fe5834b9af8c97d49395dd1ca7c8fbd914dd7ed01e7c54ebea4c876629d7f1356a0a8ccf81e2141c0d4f6496ec01a111e0e63b5217a54a9fbdbd8984c76433af9d217114e98dd9e6c9374efc88f78ad3ce38e91ccc89f8cde8d23a1c074b37e40532dbdf46faf0c4bb605b0df4c013c59ab47eeda067977b3049aa458657eca4131bdfb1bcb92ab298ea3d98fa548ab0718e435f71d22ed02484b6280e1c0ef55ca7d981a5d25e467f683829876bd66aad8d0f9a13a117531c7de8c674fea697d72f3270095266707972c5eaf7bbb700488b19bb920868717ee3ed3c1e891d799f3b7d4500fa3c9028162475995f7c99ac782b8470817a7d41cd3ed3f01f3af4e59c296eb27738d326fe63e1cc9c33054acc22a9b098556c9a4261270aa21e010861a6236be0ff3658e2a3bcd8df5f7fe63063a0fb40d68a0ccea4de525f7c94b5701f1468bdbaa983d1d11b23be13e207f7e6afb367c47e3422cb43a95a6e0c49885e3a02cf30ea07c6838ce52129ac313be54861e1d9682305fda308965182a4caf093f00b43bcd51df28ae339dd40008de4d92c7be201106f3aaf9bd0ad8408efed789e978045ac87ef31937f2c8dd662eb48edef1005042c853305778572e8c976bfb8c1c8dc2fc6c5d0a8a1a490f2cb84f41bc8ce1bd832b6a4173ab0ce78cea1e38495a6c0129c4e49a13fbbdd77922fd4429d0193e27dd805f9b3c7302d1a07ac394d43882503fcd365a0ebb7bdd04cc952b992e4411f24aa400ce45b042e5dd442450213436e286a1c4147237810964f0de630706e9806e41e395fa0454352a7cd012de9d6358e6a430c63d8d87de7e59612abe456f921cfc7e6a161088941b06d3cd82ca45dda6a47163e294131e5ae5ba4212b524445ff0af9a7378ebb98727beab5534518a9c154e73eb1c907ff6cbb2593c37c2f011efbf263f7c84f1e9338f09ec1fbbde8f895613b48a6f241e1e88db4c2c0d6fb3e822a9f50cf2c2990dd49f96184ccb1973dafcbb7e207868a9c2dd7f1afef5c7d61637ade924f02982e2e776c7c8811adb46e29e0d5d643aab9e7cea6d9fdd65bef305c495f496a83812ac03a639d10f99066913958685636e55c1af8d5109e2a96228a3fe78ef19f0fde28fe2913543ca238859819181faccfc8c170d5458d1cbe5869f46872922be092f7c116c408e86836884110178cf9da0b7ef5a54f6f7a52f0b3d7a8a3e6a6bca322da044cf89c7d23e1a883a6c9911e2c155c47734b70b5bf096fda4c48d71099f74b0839ac58be34d9cb755451e601003b02c4eed6582055febbe17567f3d5303f69a390509ce6a66a501411f880ef0d59c525d135f83a8aa13526396c911dc01b7fb633758724a14726d90d199e1106d0b1bafe2165b5d7c9a714ef9164bce3bfb12a96415def876851003a27c0860ce4ab4815d4ca5ad665fdf91bfe346d4194b6f2035ef2d722060d86f93be3a2851395533f0ec3791600e1f33167aadc32d5e757cdd9a16256d81701c1d8466faf36b2fb2abb4bac2ac3a9c9e36d556f3a2eeea25d8952f56477f84fe16c497488d82559c6ec5320dd2dbc783dbf6f5d6c3cdf827d3a2c79fe8208a2514a281d6c9f1c4bab8095d22b37e51ed6c6b0bc56d5e2d986c2a14cfe09c5aa1fef565881ce0d32b97ea5214e7639484a26e939eb634a670d7fb41443c2c1eb6d03bfa00a9889c1aab6fde8c269574bc79f82aa48917dacfa55d6fb97c0ccbe25dd114d0b084fa3e6b4ce5848084ac448e0a621c3746bb9475aef40c81493cf6da273f9dc1a77c0d760dc20081f2dc46314212bb910438ad00572fe129caa02848ea16ee6df133b620138fdc74ce1ce1bc5525ea3c086927d8842fdb9b5162f1a7fb622d6651ca2f68c11062bd3fadcfed78d016c30d2398aa07ff2651e83b4e6d686d063c271d050ad13e80f929a91844d4d1453767e0cecb5c35b7c7fa78b748347590d6cbec23874c6525141587c41b526700d174a66f68e45244e5604ece9609aada14a6037860f617828675721b65cdbc9c0b6ae6eba0ed994a3f33ec1724b142b7b37ba2c0f6b586f21dc106974bd2ef958e1f8ae2611d62b4abc796e0a6929bc30546e92cc63d2e4b411cd3088c77aa95901add7ece41284350fc8f68669825cf8736d329e4d22f5cc40282f70f41290a35aa4fb31a6e441da73b0f8df18fea64b5d596a8a92476cdc932ae355816e1a2c09f08bd9acd8e2fb38ae1215d9130977eecfcd086be85d7da1c9e9f850c742ab1ae8c1a2742932223ce634c42a4fe08b4f6f01414a78894e3110d9033ad71d934cbd3e0535ce231d629563fb9320c1f1fbf6fb1ff7e5a04741d4db6a8e1e2cddde22e1185212956bd4b75efe8e29b35b15243f36c71f352822e55ea39e8fbc9e10ed6e713472ffb28d6bd1aecb2a5f87951e14de6fe1cfb78df77a8fde55311e0801c306adc389110b877fcd3fa3e8da67440b365307f0c20ac1baf536bce53ffef1912ec7bb7134a518f4b02c95ece0fadd2f37a1f659b708a78ff7f2f1ad5b418e1b549544514a8b6e110e264be6022e105eafd86dc076eedba462ded012dfef3ce7b0ebe1cf482a4e32a3caee8dac08ed9aed193026c40b450109486e6044305821cb02abf9bfbbd33997676fb12b7f1a5651fe7b008870d96b91e0e5f51c3708fbf67453a02385fa0b7cbcccb252a51318b6da0a6d8b44a1b061534e153ed2f238f9144f1566800e5884152b805634a7127bc3ef0206de27b5804a887495f6c84d179b2ad1d2382b22379067dc626a9304fb7f20baa808da556ae141a0980a76c1660833a54a3b82f30efcb0e5d60cebd441014d29e78368abac5c849db87e1b7a7cc94003bc91ff18f17893c63106730838fc18b48c2eb96085890325458a4f980b34b4f5e2f49324d06c6e4d81a194760c6bc1a98dc1193fa8d78ae6a59c0d3a0b5fa75349529bf7eec5d39d279d860b27d2ea40a32bce3a1d4dcc2a5770ed3b3700d0fc2594c909c09096fa92a1635c53863ff5bbc8fad6ddeddd793048034068198c3b22d4351bf14a3f9170c25d5323a41ea5883f4d28390e219f6a62da0474f8b4aa205e9e103f09fc2826c2a80a2272ddaf8acb7299a4214e92fd41622905e804f5247bcc68f4f456c02599ed7a2e5943449ccf0497460ae9340b468d89ff4cca1360d67fb789b2b4d7eff1da77bfe31c4f913a260dd4350890d25f4fec1d0a43cfdfce3240f425dc87d61f51211924efd6aa644d78ad0398f40891a5245e5f2d6167d772bde0bc3e91d29a3c733653fc59e48aa2bb70592e90ac912d079223d3cf2eede8ecec447aec34e5df92326dd7217c0f5a6b0483ce8bc581bc8d41c18e55ec12bafd9111af5cd34a2caac6fbdab58b93e1b0de4171a7512be5dcfa5b0df204174e3bd2f1d17873bfd82089bc0debb4769f36b9b6f28ce6c10f303f5e4070ca9aa616f30b20c39def5d87264c0e91e2eb46b04dd4a077073bd70845c8af06bdc551a5b0739eaf4046a2f4a5e7fa2f53884bb7e0445bbe3178044070b8861280f2968fb672d2e393b9ba265721dc45d2826926a6ebda234499198031ccc8e4aa9b1be68617324f7bee757036fe5921563c24c868401275ffc92c049cd095b5284ed7390214651afa366ad4d069b6e543d0d6a443106f8e19493fcc4c5080fd1d0d7b2c2915151b11d0b493234f1b1af0a367b8e80934b979aaa7e3a4b225db2600b7009f165ad854872d1b66e050accea249fd0906ce2716ec6f38ff3aee1c7750e50f993f1f3b17b523b86bca0101abad56da0a1174d9dac00d40f61ad9715b053b0bf940a26b9ed5ede61fc0563d08af334003c80891e696a53f4a4d1b2eda8d740e5f68ca5bc5087decab413f2f4e011559e6185aa78e69b182e5cda9d3ed6e21068c5c5e6dfbc586e178fb311ce56090873c161ba35e7b40639666b3b050062c9a9c59b0a3d79abc070e59274d53ed61630f28f0b3bb2e91e60992f401e11debc7176764403d2780d975c272c29f698c0ceffe57af0e10beeaa97a4645aad3c49c80498b47dc0931efd50920ebb01e94c21193b37f4d2ccf8b9d2a5d60f17e26dfac1595a810c6f6376d858e1a6c55fef0e91e40ffcc52c7d5747a1415513817762bb0b708c82227c8d11b304a8a42c9b847f64f99e1154f5716117d5c37cfe1f92a0f434df158feaf6c56af99cccb07a7da65a037c774f063f3378df1abbe6cb0dbfdafc174d7a42c3b9891ccd90c5fd4cce9ce2b16d76d5a7fa11e62f763315a32532d4f0daadb07b1149df8fa91752bbde5ab48d0dfb8db5e121862ff603686c7a9b54b3c2191150f8bad1256c6f92296b83dc2a3d3c623a9a6dd0db4e40caf0ebf0f616bc0dfd40a8a3841adc0de76c88d5458a8c8399ded04d8612a3d014fdb268408c693ec1300c953105b9f7f9eab9d27e9121f42e84b467f0d73338a6cf226c5359496410d120d89bf847ce465fa74f3d16d0d4c611e4011770efa9ef0b7f7f57dd56baadabf5892bb9bd3a5effc4cbe32b2c40badf2acaa95ed938e0eac4038b2bf021f863440b0299ee4515f9446372c72e1921b7bfe138d48a2433eb9f5417f4799fac0c4d04acc2f9dd1d7363c446a58528c38ada6889d1755f9ab71dcb600a9ae8569ad8453addd0daccea9ee6dafae95611d3c21787dc93ac297a364e991976ec982573b616d1d6b64436014ed25494994f279eb0ca87e817e422b8e60724c53cf8a6152e54401c8047a51c4df736318a8537328770dd04c1300638a63a68eea1afa545376ae82b71d96a1a43a69bc97684ad8130a6f8c866c35e7adbe1cf8c0d8317df62f72fb4da531914c2a613c3259343883e1f0e041f0a9ba60b804dce369dd9072cb7cc5a56d68781e36b07b2243f19b6b6161c3b8a05f59339d56290f5dcbcc7ddc836df84c38db819364395910585d1c3454621cab5bddf04e3d2ec6491adf950f4ba6cef2945ecdf532d2f55cfead95c88e9869f0cba196b94619443066f72da4b7cc08d14da6cfe37f105a2473b55f9f2a238543e2ffe9ca359cc11fe1f90c1b583006d97970e8bc168267acec9513147dccb4b991c30a3e1f84129f3d51f05dd17d8bf3682438351abc36e0f839fa25770b59e8f1866f90ca955bfa8506e2355648a412e58c3a2b29cc16e5c45363b5b1bff93937748c55ae15d4098cc0ffa95d3b3d7bbb3bde878d66fa87bdd1d396051b7795ac2a9f5b66440034e55aecbe853603c143d75011823d482ef9dd80655b31aa33aa2cdbb89c65c8ba4dac92494566c1795520fa055b5e8601b603026e27b8e0da26f019c82423e54fe51077e0ba6ce67929ac06f4da17952e7f7dcc94f51292728fb62378b1254bb9d2d5bfd81443ce55d2235ccf6d0648909d6e3edb818d229bb7edf53b15f4bb0afe118c95c462574d5e78389a80f616baa08e72943c429b42fc463cd139bf3622ba34448f531908b461bd5cb03f5d0c62e3355d33670d993afa42272d6ec9a73317159b0210b7d617af498fd41edf6c83b3fbda30ea78821cd9ac3e9bd99498d355643b15c0f805395ad9e18c77f956a8a3d6eb6433e6a4253cbf0d5a09ba9f8dff838ec0bb36981fcc21af4f81df9fdc67831c847ede4c5e97465df3bea63ffc0ca154a9ba2a22222c674a7bedec773e02e92b238ea4e56c0b1b14509bcf73e257b7a3541c3979e5c7c829133014f1fa7ed28f4a0803cb4446305f24fad46db8bdb71a60c56c6f0ca60a50f7d07ac0c9103e86689e7038bc6336ea1b04a64db136e5e06f43e586eedef918d6334e1425109a7467a0c3945a7463ac2a2262a3c86cdbd21535bfde5c5f594aa9b2594df9f6ba3f9464bd040446683617513a9960ae1b7484043755c82f425b54f74fa2cb7be081ab2fea7dbeed0dab0cfb71f147af9f37e2896e17ffff4188884a9fa3f9a94c728055a17b79a58b620d0768011d2bcabec5af5b08872d89d7a4b03bf18417319cddac7361a61ee7a46103854e2086d9ac0d62acc64b130e65c3f1b4bf4628272a143862767c75052d1385c9af05d180bc3859b7c1a5239d0757fd3b67d7d31df759bcbc54b590c1a029e9d531f80cf653fd1fcb98f576325ea95b57fd52fad6678f671513f77f93aa264675e7e3f740eda58afb37be4fa342b1b237a775dab464511897f371d0f5c2e174576fece2bc0297e0a1a3481b995cf47949d9330b9ee963ac93a3459300453b8fdc04efc011ada757a6b67b475345f032cb8fc0b1cde0a8253b059fae797b35ccb2003fc055249a860ceab07b1454d2696838875d9b75c453c7afb0a64f2f2ec7fe3cca4bafeaabee4cfca123f91a4e0411ffe4b6ca2f8d924580491b007b329ffa1d190dab2b0b80f6aed9fa11f7ccaf484fc4d5bd51c52b29488ada797f3981f4b7f7ea547ce0ba09bd2865ddb10906f7369e1824d0d30e695279e6af0dcec95012f0750b5f14cb299fa04df4ee03e5f360138d46359c2d2ede52bef06d0ff313012f33813628dfcc53beed887ed09e01e4894285a37e3ff2820b0d4f1cb77680c869200b5eb6ca17b1b4eed23563b78e4eb153124481197249722e15069d1dad43ba6f47aaa36bf6e011bc6bbff85455494d73415e3c49bdff19566ce68d4b81a05c5609dbff9b058ec0148c6587f3469e9a3008cdc50ba8abf46e322ae8eb31f23af671f6f71255ab13f3c2448d14ba6f25a26aa215e1456910348cc836cad2a7a079acc2a7d40e343b7397d6a5beae9fe6f721e37cff875cff9b702824661f6c05e178bc478538345a76fda465f910d95888c4fa540d56ece1aac5ece0b54e5822e031200abcf849cc58d4112c5e19b27a7bc38ecbcd0d1e17b1cf743c6985299b6f72caae9737e61b8f0dc11c93edbe7c2a75a127ee37a25b544aae2f24a9c8a09f5e443487881cbf1ba6543b201798bd84c4cd743ad277b0558d677804f55d4b7686e9d8631dee7c744504768d3a6b2b66f798b629c92e416e525146abf56d590fbf439799bd51779efed6b366cbb96261c851e57fb174f5f66b148b62f9dd345434a3a0c93a64735cbc77032d56947984c3b0e2801e1fdac5548f8969b3f2f4032d77ee0cd44c8e0a78010f55c450759aa034fae5312d6ba2afe60356ab46bd172c0ca01b48e4ee74739f391ad87e175c146f98554a7e250d6d17ca3086986c6dd2684d23a51f47a60413c7ce731a5dac886809dd78dfdc230a72bec2085a15b7982c2f5e0e2a840494fae814d81087ad86e5fe24d6fcb805f7a16da42d2b91f3a169bfa5184642bc1b30b42b42a57fc6b4f032df3bdbce0f7ceef4d3e7b0b514209e13dbfb8b590050489c61a08eafb02666a7d431f2cccba59ba07b0a35da4ead8a81a64d27a77c3381307a1828b187393424ddd29dde52612a93b1a3c0d20aa10f727284de4c1387c9754901e37ed2ee80872bd9b38260126e426539e379161346dbfd6c3b16374ee6f950f9ba3b867385021e2e8efc565f4af9e127d034d5cf8aff2d4c6fbb7bb2b84d903c3897d601a1a62919a36a91ff6bbd282127cee13fa4db7891996215e364ed7aae19c1f98a256f4e7e361ea76ba775b4fdbda8f0a8940ce97d828cb71b8c5c76db5a9b2a933c2c5a50ce6cf336720d28dfeaedbe2a5f414185bf5420ba121ed0389acc948bc2341687465a72404dec88294b409def4351ae8f458c0cdf88f81afe760399fbddd56affe80c880c4c01a29b7bce32fb2e231c4ab1a16eea29bc9055ba157d91c3de65b60c0db65d10c0485f11372d110cb4c90d52093046f87132f7d474bdb99726eac8c201cfe277d5af49e0d676b0de8af18555a55baca9ed9406a9d496ef35fb47f3d938b74cd51a9b333593bea80e63920b5b4a80c7fdcc2a071714b89b2ce085c9b3c94b432055c0f8a59ab3c778b947f60ab5c2b5d2de0289a169896b96169aabdcfdc5c20e52eb4e98c53b41ab0448313e4f2f548980264be94eabc998b0ce7d5cb1a7509ecffaca5d55b97992d7dbe23d73a6f41e4645e169690a7247a3bfcb83c38e6ec0d10c857bbe1a6e4d4adadc6048ba561c2eadaf547ccfac3f8fa61219726059c02f645ee26447cf9f1af55a5f202f4b0edffb113fdca4c77005987994798dfb76ddf95081fe170dfe78eb123d6b976efa222b189b14784706f074cb5090b1e0f948ee334502e5669ff848a1b4a2f687af08348efedd46f8a17243f3c7ab282034a6ed8d98a637bc521e95b5ba509f4e7e427a320e0fa988037fd6ee4eaba5b30cc126c2be31522d011854cd9a840fedb902920e790db8f66f0c7dc50c5b5bab36ca3de886ec1b6c979b0dd61af3f5417846faf55ff9d0f924171cbcbbfa86543e95aa48b6a25176a9261e3884e57a5faf4856c2560345f90bd2db2495d6b5886d6b47e62a6462ac708f664960d94f17b203a0c655ddca053da8e22864ea38b7b0b618ad186c2dea16f22d54cca00c9abd96239d7c2fab48539cd8a3c63deb1ec0b6027a770d1d26d283f36f1fae5da59b692160bc8b2dca3ae238a77bb3ea77227d9dee4508ba9675f9291a485e89119d409538228cdb3b977fdec7c8e594f91b9f6cec7ccc00c7a4e607d77a587de4a046f4a17b7cfdd0e13db52b766dc2505bd1256c08732245a9848cf496845bcee81b255b090f05c72f79081c82ce0b672fcf94eb24f6f0ea63bda62c748bfaea42fee91852a9359f8aaefed104376de5b511d4d5b42b80392ff4a634115c57b0c87cf1ca3ca5184a7d747cca525f3433c6b5215b80fcfad0595c572c1d05782071ae39a8771c1e9147b915d27430db4cbcd6476ba10cebfe976834170405eeea1d23bcad3e2c4482883206bcf6b652b1120f6a35017a68ef1bbae97c2628b1044282b2205f711692106b0efdc7143f6edd432928617301744537eb887c9bfdde2fe9d6bfbcd5a96ed9f46c46f36af5bb92eb4feb585ff4477355b831188188869344dafbceaf946789786743b8fa6241ce047afbb5dab3ba9989ccc85269529f5aea5e9d93a169770892827e95d69f3b2ff298d7f25f44afa86a7144e9da00d12c726db986fd154fbac6cce050984ef27421221a30d8c25451f249d0be5bbf981319419bbe6d72149bd980c8e36b18d4b0d73413b9f58bd34e2997f53b3560203620caf57f4d6abd8058e3b2048c8021ee97c32f58fd412452231e37f4e5e095ef29818f589009852b5b768be33493b4a41ea4746568398766f40d4d9f8061318a3246e6ba8b06a48bb9d136a7a103a722343636da7f266641e26c783f2d5ced0362dc85c647408404cf121c8076fb68a6aef881571900f91022439a3d6ba8e206598d5ce805f3139fb66b9403be9856e7dc111fc43d0a0f4c51461232948b25dffee3bda2fa9abe73ac8a4097040dde549b28c9a96747a681ce2bbfd1c7d6f121f96f581ddd3d27ec46f131b9bef415acdf4a10461993c33f187056f6ba4713d75dcda6dde0559135845f4317274c419990dd1d6782819058ff7fbc4f2625a6427e4dd0bbfe628763ebd8898b11ffa9841b7f6d05f3a7fa406f2ba21b65e2e42092bd2564affc1adb3defd6f2ee252b24972762246c875d78d6762a127a23b10944712d08404c963df60bd8dc314eb9b1ae0e8a67ae90dd9595c1ecbe4fec6fb05c670cb161784c693e6d777de9ff2622278d9819b9b19ff41fba2c17f1661574548227b2f32a10fa8eaf2a0e444d413cb9a1d93ab6c063081aac0fc892e43071837274fedad2c6d4bd558fce99415b997c9724cc8121a790ad343f2aa5a5e63787edd3ea04570726a744cefa2196989e18f90cfdd703e8b2eac0646582d15e8f09fefc9faeca6707b7922ec6a1dde96498e80a4e9bc639f39703a86028a355f10e8620d59ddc92092391ff0da0df18f611bc8cf5791cd5eed531175e3e28de559be961d8f46c20bb04871d6bb67da44a13fb8cbc7146d6aa4d55cb59f38b9b03fcae10e09c221da563b0650b89f4611f86733709b4a6fede3af094c2119f43308e14f79f1517aef8b11c9ca7c5d81f4d50d7a10fb160e21d1572ae776fc6412b9d90c0a2558451973aea1f08a35dc81f99ea289dcc75eece765dfaee85cb92ec51c9c7ef76ec431b1516d3e20adb18e57480619164655060cba802b35dc431e9bf2f0a561fb783df1147140966400fec7b3faac336fd83664201d6e31e3a9f1f094f6b260d437f0b498eb4dacfa85b89a150dadc23262125d5b41eda10b23674d64a3bfca79068f5b453ae4fe6ccee91431164d5afa5b68f3942605757607e0d6c28e757910a30bcffe4d0d4331861644e8f252c45d169034af2f9655e686b3a22937673795621dab0d5b2000c3708b22e2f829994c8be64eb5b9779caa71fb35cc1b914fa0eccf6866877eb6a688ebd56808a9e6da69187315abcba2b1bb83f9863d1d92be319b4273302071ae25921e79c64165161cd75647dc83cd3646e54bcfd9581b95c756c6797ee4b2a109ff8b3d7eb05d4c90ab6c7be04d91e2775f411bcd69aaf0093aaed9c19e4f2ecdc411e16a5d1cc479c0ba95a3d389dfe9f7de5250bc160954f0bdd552dadd0cf2787efbae3077256dd83572b63f1c7d6eaefc97c239bf408c381be58dfaccf9bb81e2f70efce6e1830b62158a954bbe0861f54db878f9ea7d80446afbd6d0add36e838512639f3dfe90e4b6f6d33c892018605637751009de953a1dd5f16d4cc87355b6decc98e7c30cb5055857a7ed3db80a2035d1ca91b3b13f9102bc239a7f67701b8d035d967c6dc51bf2d81635a976242f9e906744b25d2b9f920b827cb2e4b47a5df807169671b073b2e144485512916cf91786779cf5f3df8b68bd13e7da4a152db8c40b1273d58217789fd57413f30da1110bd38a2cbf9b051e49437410bae230a6d0b1a336b7aa228c95b03e132136e03e8324c0d77a7ef46cc8e7f3c8700869ad44e4997fd0ee3f13e489d7a619b1b47e6147b02fd828b6c757ef3dad7adeae4477dbbff66290fc0e4d654212d7f7d5bbb4c034d611b27f2452e549730f00fc096efd41c82e35393316ec5b839b7a1e1c0f0c64cf63d5f65718786063be209fc522c7475a29667124960d6ec33076b2250cda3c0840c39157eb29cdaca9defcef79b205e56cc0870ce424fa5994e9b4463eccc27521d8b4ccf2ea06969809e67a404c610c7b56cf85166aa0537b7b6a286f151c7f2b8ae9a21cecf0461096e230f2b04da81d74288cbe1f0be67246f7f1fd7ed5afa172617c1851d4fffdf48a63458181d106a393fa2343fcd533ecb4dc413fe9588ef1cfb99265af29f513e0224b818719b31b6c94d1efb03cae1f1e73c522687585e62e24881d239d5f80a30b924c9e5155547f822d1d1df8e3295c9a241266678e8a381256c6e454ef80e9fea08303cd5873a444d5f71e651e4f305496064fd3c0e1bfaa0daaa4ea00d6ea133973f6cbc79c2a74c758bb89aa706bca89d5aa38a376fa0f315dbcc62f21ff8d946ba105e44752fed7c385776ec83d971df348d55fbfdb19393ef638d95513b94b957977070c6cf00124de57657bd54885f5cc11abf645ad26376b0962f2457b353b28bc4718f8091ffb17780722d9cdc738e2f7e324660c12e51cb7baa76729517b02a6901acd3dc1c52d753f8692635035d4bca6a96359ff1cb0f78b3e72287c51f21316d53d8f24c888d58a23a931a972eafd923520638755a54d3ac588b4871077c191d1d8e48abedd80b2d8ef1c9eb9f40836a655c6034f8e6b461f39c63cda80a6f83c0f1b030474a47c5b71911afc3c126bc888c883ca6333f95a130c6c22621e87e815e3f0984cf46bb125b02565131f1698992636ef7b3facf069b1ff78de4e9f4b2d486990a01026b8476a8ffd7122f2128ca27ac2dee01d12ac73b09103a0165d39a74e176a3290f8fd97e75de63d5c2c0b5616ec43f2ad78651fd6edaba39faf06a8b975b1ae7baae4977575698b8b001bcebe94ab490a1483c3ac1f2f1abd4e8340d03e62f01a1de81b3d5785651a935bb7bff7c7987d09f3be6bbef78d86b720f97dd092c572477f96c6de29503cb13bb9bd82febcbe3d98cb1cf22343ada9f7e8c73e08f3f8815eef37eef213a7892442fac190a3eb5eebe43c9847f4b19e2997d236431d6edc596c2f4ad25db78d8e0034e0c4558b0d1e74446e8a003d48b6aa46578008571019e68ccb264657bd90d6c5cbd762d87782ace81e399a07c12a7f7cfd446edc4ad39a61b22e1e8411c8c15a8e4c5d4063908413e3ff50d2bb6fa9068d67bda3afd9dc4c050de977ac53ddb3956c9562ba3be51f5bfc9270d018c91d3982136cc1f8df4c59b7c723ae637a01d7925f63a24daa2adf5429f674629b9e5ce8816945614cdd538581a3b413b78d3ed4c9668f6735e2fbd1fa65971627be68c4086f646a83809d71b692a157bf959288d918888cdce9f5be10135e490ede2d2173430888ed3c5e05e4e635c4295ae510d2ee7ef8789f3c6c1cb1c1c017d64b167a5b3a4ee8ae0e780c851a5bede96ad9763009a2bcf6c77d4c465af734ec4bdaf0543de9416f94add70ad1b90d36abd45a5deb5989d161d9b4c2b3e629e1bca2734008df21603b8150d6d1907a5b3eebd034ee204aa2dcce0fea0230d21684342f029b962093141c1e1e5af1a7566cc13bce1877e80c9073dad0e5ade4c31f27e272df3e462f4c3c8700e7a82e51d43cd39171173cf15867683d99baaa81196cc0cd14ec9b8b831a10cd5e7ed890ce830819ff0071b03ccf752b6f310766a05bb6121f7c838c0e75510aced139e8b356122cf01e82b56c451bff0b727edc15cb0506100a73fb5a33d30c6e18087b35baa91d321c2f60701f25014415b40ecfc23d39b3f48133248b0242e29e31691b97c97f853624e96c0ab0f982f2e128f1b81fbb7daa1355d8d56ed5bfb6139b8bc1c1f5ded10bbe4d03ccbd1f4c7e2792ee3d954eb6a0c536c8e10a99f466b27bb3951c77bc9dee2d9aa6af119f470ac35bf69a68175d820da86b7c4dad58844130b4dee285acbcb42c0eb0800e816c75f87932bf625e281a9283198aabbf628ac192357be90271657b7ed6d216984e6b5fae6bdd3678dedd1343d26af6b6911bd7ea6846871b012a43d6bc9984ea341b94035fe37898adba144176dbd2a003c68a672456790ea80247d1f690c86198436b2b165874673f4ea038f9b0519971d33580520eba1a29420304dc9e1b08765218adb4af8cbeb7e71a26f827db19158b04abcc431b35116f3f87171363a0e21e19dcba026b331164641a82b02d610096aa698567d5f74c702778e059d504ccca2fea063d94d98ea3d7da663c634ee64443aa0f7b28a5b4fcc6bedc7743c967ecdad2e973ac03aa5678a6d0c71109a276687705349150b44b34ba293f887a7fcd69d5e2e007797edfab5803eef4e45e5bbb00e4e71fa3e01cd36d2a19aa319bcc2d71bad8953d781ee87c175cd6841b504fbe2c44d8e13e097d60e79b61d8fa4d52c973a2ddf87373d149b1511e22837f64137c8e554ecb2c5930499df77d1b0fe9dd8a4ecdf12898e6ac5aebb6bdab9b129e6f699925274e410c0591ffdd0810dab22731c6940aaf635eee3fc10fd6b86eef6e845dd7186a30d9b95b524e6601b303767c36a7469b63bae558d255e6b728ef0b76a706ee4e8bcbcd6d94135d8b8af41405eb60e74a743af987677bf2dc627dfe1eb5ed3e9fd13f25033986523034a441d2338195fcefacf469e2826cc2578263a024b84bb37ad03364b52b30f9f73680d708dd78726beb93f98edfccff99e914d955d6508dd06baadded5e0758a8be376cc134c81a56aeca9c1c3e9b73d916c9c551b2db560c560308d5cc3bfb8c037e31137c2464be5449885cb56fe953ac087f420d4f8dcb34ea76e21cb3862a7661796d59e8ef4280a232a19e151ec4bc5be4178745343ae1c0c3674481d8d8623b6f759c4ffbfef768dd7b9ef0bc79b426495a3c2141a3195a5a71686790d493dc81b06bf8eca22f580411d2b346df4224d568a856f5e3c72e94d7af3e1195ce6791c800faeeb8803f611d1ede04aee004abef5278b09d534d679396fadc9409baad3da03efdcc052710bb3dfdd36e15b9e3c056c9420a05ee0ad29dcadddd41e46f6b7ff140a7264e84823471bfb2b53f40b485590d64ab7b087ec43145c167c02ff766d2d7635aa8f0365c06bdcdbfa872a8c17cef7467f4b3e6ac0c6b74c3fc2cbc18f2110ba026de0aa2119079bcdf559a563f926ff9a824a7f2b386e9cc097312778355d0dc314527a28a549d563a05f193b2aacdb17a2a5c62177f9af487961c15d7d8e09ad48de9faafbb4a1a585f4f0aaea83f84695474288ddb4f816d3d33143b175e1a347ad5c5a172fb44d1c4f9884447602e303510ed0ba1f3fa95f8edd79241835caf8a0b26822e3d8fc934e3cd829a6242e35a884a2da2ae043c02510b3d83e9c2a967e2d7d1b5cfc3603ccf7d353684acf3a82aa97e00c0806f9fc7c17fdf3737eefb991b3151cdc2848177043a4471a4d28bd51c3832be5a21a81f268f32d01cd140d002bc3f2fa667e2efeb291744666d0a51a36f5fc48730a2aac61d8fcc658e82be563bff285a2db9ae9c5316ae45e023c05b8193fce6d03e13c582bb657a0f55984d2f243d28fb633d79d33dfa0b14dc577476c12d407c8fe3c6280260c1f4f0ace4408797ba582d2e4fded709cacbf6eaf81b074cfc03128d67e35079670a138aa86d8c614df7432efe70996dbfea4e8494eea1a36a055e7d734695eb6fd1b41821dbf981fea827ecdfa4de9870e40552d6602cd63a3508cd6178b5fa52d2c622071735a2ec1d80369bdc7e250d42e82f67d8460c4d125ef0f5acab980a149735c05d425aa59a61d7a8f2b79dad8e1e86c5ec9facb2544d4d6b989eede59e3bd76aa030c0baa31a7654625f765eb57ffc13c72781c2eb13d532e2c20e48eb6d8328c4ccfa9d5cede543af83853ea4e1f882cf0046cc03e1901bc5293280c6c854794e17a631fa192d51d03e007cf95f1cd63719bd862cf864f201dd190fc7efe79b12bd79a04dd33ac824bc413ef7a7894124f0bea4cb7a155c3059068f263b5bbbcfa8bfe3e83f2b988f7659920d4a70740ef6958755d0930e7e22c629a3226eceb364ae04c3640240e090f31d1cea955c96d4de53725ac667f986e33359ce1e215b52d7b4e89301c9d7fba3247cf1b16f12dfb30a02759c119a3386840d7b416664adfad19e03537bb89c892b483aedf0f81ede9bf8757d08f0de534ffc6c1b997e1a37c0049212f0bcf41f0320c394b41eaa420177a997071d88a1f8d482b8a4f740ee0ec2ea9d2820b60e7a7fc34319cf41cdc65601fb440bfccda2f7ec2cd0add27c53afd6b12d7514721279f90bc6528293f6bd6b68b2f4ef0f10ad36434ae51ba27e2cbca3172d45c0a81287b7dd66b275f0ba01736e774a9e0e4f33f6c9e0fd05b213d6dd2466cb53db4b5f980544a32d6ce4ee7c0babb8352954a7a3496973f7c0f715a2acffecf8d915a8bb7a45684f11794b4112c42b9c035f31855c48967d2df5ea7b5d7749b96960966d467afbe1bcbf9be61f1c866f7fcebd98b82911e732447120ca633131cfedce605f42d4a749f7acfe7cbaaa8a02d0cf55012cf06f37f06c87c1f1d5bf16e366e8eea07bde684e7b558eb5bd9c8b95cda80f5f8405a65e908f919f5fd24faed0e55fd111217e60e789c35d636421a432fda5190abb6ef204c417a7276820e27c50f09130e6d457f9e97b829a9d91f0a4b089165461a8aba32520b258473ca321db0f2448a8b391001597d5bf07bae6da8178769b7be5e090a6e2d830a62d5dd28f781e72bc5563447f841d406b9a0d94981d9214ea127826d9f38ad5d8923df312a075881b499a3b84c43faf168a977fc88fccdfd121dc894442b5985cc2df636991f0d4ad84374813f0dd840ee6724889a836f44ed181758b6a2ad32ef404549fc5f9ae48d522e798db456d5954b6a130ca340d2cfb16818bcccf5fdfcd4e892e1abf768893fb0baf7da68e1460641d5b244ba32a1d43edb3c1d2c32a4d5ace2beffa407de09ba5f3e2d4427fb716d51b4a2b928fd872f4a9d9b74ee0380759e30f8d19395a5927e062db4b294709a9f05bd0250316e347b47c97d54f798c76cc18379434d316147ca7a1f4bdc66be4e7017389a3dec44e695afdc42f52b3c1e66b3ee1e1ed0df831a3ff245c1acb76645798bcf591ae987f4ca8d775cf4f232e3b3e56e2b91e899dae102e942edad1f7983ce4c878f9c47b6a0551fb8b0c08dba752896944b2ac516c806ed20a8cac9ccbcfd178bf3ec936952c3859dc7d22f1dafdf8aa637d19dc0c7e88705e77fde7543b2fa0ca4ba2490be73b946a816da1a0a729f5193521894302c92c9f094b572c931b4b631eaa78836e929f10120dfdbc3471c14eae81f89fbd0bcfa6008c28823178525e0eb76f9ef6340bd9c63ef456abb04951c62f92e6613cc57c4d87076dd21c17289df99bd27ca2b388cf7e6b04d74ee3e88bdd735cc8965fab8a9cfa97ffe0b1405266a76b0bc2ac00a3752bbc17a608af56e3d556c8a03a545d5514601e0bcf3b016ed66ef283bcac2eca7b392a9823101222df4c2c79df6f3ef5d833f56bfba2543d5a25e85e90c9c077504d417061b292eba0fc95804a35d690a2a0ee736df642c6b05f91e0764686dd049e2e76c820773f195b4ce536cb377898ed1a0374e6389c172dbacefb25d9107a0abe371bf631eafb87a83111e7ecaec6629ebb4dd1d3b94dd87c818d65d3d4d726537d7581aa55bcb210a4e6b98f3f50ae686ea99f6c0bcbace158560b16554f00f0ebefb8b1ff145be9fec901e3dd3029b444fa3cc5dc36cf7238f0357b7b1d7f18050f0d556ccc7e639b97f5ce76f3f6f6cebc9f759bacca3692a916d1c38d7330e5665f0ec7a01ca2e22d73b9f4e67e6f326821e1bca07ba99796222c149f70cefb382fc1ae2c3eb6c77e858dac1b380bf871b1a1f43b988d37f9da6e5681830a9d4e63f167f94fd1df749dea773f7113202f2c2039f701fec4341067b055dc4eb513cf49a222d3169dca8c6dd4769a71c5e234bb81a9311e4aee2cc8c64d85ef48fb2d3161ee242e4859fb2e5314ff40deff7992a3fd665a8b4652a8ea8a4ee462bd83e5a647485e05b3e81cea1077568214f591c2fd49f6836dd992fb19ed506246ad71f0889433f7aac806d733f09538f11c90f9fb11e659a55173c2793ce374f12d401b74a3d99e1dcd17c80d0e40b82aa4ad804bc0096fd4b885be4e71436273ce294304c56161cf18eaac079ee00bea6d152ae7f1bbaaee75489a8c7ad9a5774ec74fb2bcf62be0b1ae2b3fa9be4678b9c194f52b2166187ad9f8ea6507ff29458d8245b0b246927dcf79fa2ce4da489dec8506fba6df07ed979ea229b203962a3de9dae9be9cc4a7c9bcdc81b74f9d57a7d203e054d5b3a891afe64f3c920edaa06a516feab575f37f7e3761f93be21e37617b773d44284f9258920ed2788513f36631fa38535f1122bbc4992fdbb0668df679535d17c8d01b1d24a0e322d13144336f70ea6e3a5454038f0bd50b0b61c6fdc2b6a611bbedc79a1cb66604a10ab2b28e4b2844cc8f17d6b9ef1a017a98a02f1805992d8dc595c9468801a36c3321d411441a8a13b45e0fbb495f1d86cdb846f350bd83f8c60c9f883a769849f389508ea14b81f50021c59beb5ebeef41af5d26057acce52ef44c1dcdfbd082f2c0efdb1e4de4e466460bfec61601344d41879296c867e52c01b6e6d1d937c872d62f466baf5911d367282cce59e952fb42ead6bca652b10e180fa9225a4a4bab756aa385e2a1f89446b3eb13071332f941e6417b9ed9519b72f07909c09666f6c90447d9a5b44f787b08cb597777fbe41dee218c96bdabf3e6eeab8c87fdd0b822167ad43ffba8bbb0bae7a18c8cd44cffd1647de96f50f6b0dcfc62356a94826d5a1f9ba885e0054e3ac6173a4ce9186955c29f3b6c32d8870059cfeecdcd0863ba8f487e54e0b06333adf94b42f9c3cfd27f443f613743672b434f22c05f82df228831f89fe4b345e5014ce31ac282ab60fb77507ef6ff21b0988e2989709195421d0badb5ee6dc077ecec317095ee98637cbafac48072d54a393a20c01b71bf8eea40802db8d991a092a560292853783706e049ca5929ed4f9d99c7fe9dee5345bdd01717301b3edbe78c85df8344c97c57b553addeea07ff3cb059b9af3781941a2bb2c1bfd75e99f5e5038cef14cfe36961cc67ba42e9b731ede89dd4ece575d1d70cd715b8be771d0f8af8e700130301731a41a0bfaae486ced2d973ec57c6d86bc170d09328aea6d5217c6381db70cd7165dad5883e296e3138a9d5faa68142b2b8f92903c253f1e46b73e7ae81f452c1edd1f0d4951f05204cd24e089acfe702afb2a75dc815720a549c9b3a35af8b6376b1631913c048d20435885acb2bcb43c5680edcc05466bcf841500c6922c525bde8ce4226ebb3b145eb598b138d57d317bdcd22390d88a42f636245333c6ff944c37f7b332c90c83d564da3d167a265cb92bf33218bc1a6ed6d526195f7aa9d28569e73cd5cd37568d6953a1661e09ed7acd8cafc797c2cd02a6a47313e7275d85fce0c9c47ad4e4bfd9571512cceb67f0895941c2ab72c66416a075d738d1af8cfd9f157ed7d8f62e26a27f77a11a37f1174a14e18828a20b29df40fff9623470039ddc276424140f6c2eca4fb0a3c1ca8204784c6d7b0ad8bf6bb3c5e4a403dfb85faeba4f83246034465b0a79acdf323e4d6816e0b83c7d5aec124b766f8d0b774de7e5cf4bc31e72bb2017438b3acf5a40f69716fc8931c0cc4686c34299d2b59c139d715bf9f3c4bce9ec7a08d7a2be5b574958eda4607ba86fe981cb39cc5091f260c844ad58290a4893a36f020eff5040ee66768e65f6f97f2549fe891ebc991acf30a15a9ab763c155a8fbf94ee347c7d76d8b98133e9bd9a59084b40b5bfd34d1651f864a4fbecdec0e268b0d174ed586884f2969e54d7c0e5901e8efcb84d09f93c4d05a03b050e93a7c2b05e8ae641be227ca4b0f12aae48298fc40913a7ccddf9cca30e20e3e16a067ce6342b9bd5e846a6cb9aecd91c782ac5e66aa8dba5c21af9ea053e00c288793970645c2d4f2d0b12b1b1c427f9ddf926f22b7b60bd673220032174246a318c6720dc7a73cf59d0efc91af92b9e724238e0812ce9672ed9dcf0838c8ccc89d84bca027ff1c3e73de2b685997484a8405696290fe9ea0c15406cec0f19d316adc12e84b39462c02ad58fb5279ea309f82969525fd23dac6ce463f27b6b56078b5d472545eb6ddb77500d786e0b01bc34753b7da27f9577c2c27c5cbce696bff06f8c8c7fcee952099535a06a2d9d4c099bddf48db641c6b0401cd00c812a7895bdf482d841769b51ddc00a6ab239908174bf221ddd695b86b644a13674bf17ceecf040a94096692486cdb69120aa926a796d40604f8f922545f1a7645c149569ae3a2d96f6eaa4f7a99bfa199a48044b0d10d5029c27d53dc5bb139b2aaf3a44fab400a0fa8de896eda0772615bd2661a7e14b61da3a2f7b1312a1b7dbffdf1750972c01fa49f00018f0f699d7ae5c145566bb04b23ce143da3b16424002e2fc8fdc6302fe1d83da2c64337384dbe13c36222f30da9f4664aa2555837b3f95e2e36ca151d5ea5a896b55275545339c64e6fe45d2c05c63b20c2b384c990ebc5fdcee70aa154bd3d114cfb31ccbddc6fab781eea8dbccc4a6e6122af27bf663580617c0cafc052553224d96c085bc63821fe18249eab3bf4bb57654f6b45803847fd61deb8f257144fe42495d34a5428b0f90e530a723988b66cb1a7f2af5b186137d7b0deacc428abe0f0b8b4a30757688bed3c86784ff059986ba3ded7e01d8dc38767fa4b1d1f180fc8dd39a6aec8cdff1bcf3b9ec1813274f27aab26ec5b1dd0f19becb66d48370c4e66bac0f3fdef5223eb526c9d0736fb9e754e108e69e29e1eebcf8fe7309a88e52f87654854f4de651e63969bc2bbf4411dcdde41893ac8bf0abc06b837be1ccebecc49ce3a599fcac955c126e20fe571f386ed960dc9bfb3314a14c29ef47643dc2b2f1b2cd78e1dece68f1636b5c865fa0268887f91c65cf648385c7f3504fb7ca720536aeb7a51bb5acc25b2d9cc4d12bc934d5761d7fe7dee685d0d4b093965d3daa46f7c4169a2958c7064363c3bb9df7cbf14e00fe9b5fdb6c437e727c99d336f54676643e55dfbd5f76294a1b9d7e2edd3b0a5110306d2cd6a648932a3f12771c160c8033b606c13935280c956d2c9f805cc99cc954cc2d88ecaf3f0c8a126d9a0c5eb0320b4fdf3093a3102a337fe09484b2fc890796d9ca86913cd104f4898d91e84246c2ee9e77458f6522e192c9e1d9e19853980ff6ea9eda14f8ce9bb02677836560875cea17927ccb9d2e532ab895d93e3b0ca242121cad1c65f0474f6e018c584c77bb0447a2d392d91fe002f65fa4a25a18403d84634faed778eef612f6d892b5cd608093a13aae965828f256dacfd9258a9a7094a5677a05276358a8d39c02e7185cc1625d78529a17e0f9c765e906136d81044cb462173161a178ef203a6bf3930a06bc60a8e5ce622979c9c7bd9733398ff38c27d86f5f69f2099fcf73c72fdc2be5212f56111d91a5da48a40f36218db1bb367a738a26580574b762f2ee889c512834a6e4851da3509d16c31aa20e600da849cee82f62eca63422fa974646de4c1342fcc7bb4594a25a14c2700f556ea5bf6d435c05ebfac07779ee8188d3f082334aa4d1e9a44a111d949a87c87d0252cae875a18c814f586b8a0a676eff4f2c380aebb81045990c8ef456352a21904d79a347d68e0b31b44636b47f3494b022b4f1a0fe788178dc188450d7ec5b37fb4a2a1664f309fddb9231da58ca8c3c74afe533cf41a9b905ce7de07238405e9a92f1f8b22b2c0e4a8bc354afe821e35edcbce1e61103ed3b2f6551b479e869337a904f1e343c047bb6045738ba55ee1fdcf6acb4a3fc0e4b97e62401b547a5276225472a62e178c6fbf5b47bc1307ecd92b36e50bc0e4739dcf13a0232140a24e3c60e5fedcb2842f95ade2ab614d210455c6b90fb5de2ee7bcfe8b4309cadd2dd761937261cd9379298693f943748a2844c842b668ad40736fe9012790924f4006996a4d33d6c4e92399b6284e90d50ff9fb1ec5676a46b8f940f482dc88bc8b771dc0ff4daf91db9263245f90db45545f14c3770145834fd2a2df2048d20f04c46747a2bca5e5fda7b1fb78e9c863939e33f29bf953ef78d2f57294b157dff47e31c1d82b3d662dd79a69f69338db9bc5b91e873738b86df2631b3485b48a808aec1589d9e4da3521c77573f523fd5c0ec3b341419e8a7f538f3a0c00b5f6f0cd85ac9cd003bd2517c3762ac41dc220bf9fe8957c5968381c278aec757473a59526fcb13702188842cc5e35639ae1147a8add802be5cfd73e929886da352959767622a948a76f2c8375a5f40b7e424f7e67d9c3abf101c4ef9046bdb5fd369a4088a6ea09d1d79271c9d51a447021c946fc107ff76765492d6b33adcd53b2c7f0c70b678e81d2088e1a1c04e77cdd3a57e0f5e652608942bc37de8951dfe5043d309923b75ff5d9cf400d8ce5ad0d5518cd9f7664f5b5074b46e67ec035edf0daf00b51644dbb548e839b41992c5807239f50fe356ef3afb11544afd05674d311e966f3bd74bb157f5bc5b77a5ee83fc6e47fd586cfc4640a53b56006c2f18a9e822a10b107221bbd0c758857d2aa6f1efc5e482d8085052199c147d525845bc6fbd12d56d2d7a263b0c861e94b4a38762e57fb9d190b881302f2135c57010337cf33f17efcb1b4746322e99e25a5be0033c2c3041fb68d20292476ccde98db50c0bbdca81898c7008454fd40106751e993f9cb69c98c898496dd3d99f8101c733b962c865901eda111564fbfdf7024f6a7cd51ab97345bf83038de4640fe6d6f288312cd149a60489a862bd93ffc1d359371cf6be8bcdc5e36ceb8c0b33546835de295c5c910ca7d479427b362f564c908f921de2b931ae11765cc72b58200b6456d6a94843f5a99391219468857f28a6bf23c5940951ad980850643f1bb1b10aee492951bb1b0a66cfb3548fd02b9d7c526d7711fe6a63b75a991f7512b57fbc7b7866673c476f4c17727487fdcec0e000b4509bd9931ff45ef7f80e8826a310efffb769c7876ba36517435ac4897217b1b666936c15926e9afd6b7f2a8af9728e16c58ed4a568d5585735aa2d7bec258a41c07945a1fd5009e8767db10d65fd3b2904940cfacd953790926faa8f89a3272cdf65e8cfcb41fe4107f5ea98684f68fcc739e851b7bb54ae9536d9f8f3006856ca34f7f069ce4c35cfff1a71a1d32637ab0df2915ad040dbc5bb2c636bed820dc916e5ab43ff04a3436761553d818df922fc404df84eb1ad207c977b9a5eae2f6662710c92addbcadd7d4b3b2c5ca5e0a8a51ec2ed3c0a513d8152c65dc246fa55b97d73ffa11f4f45d940a154d9ab0f12ea5ddf2a62812b599999e7422ec0e0a676d47a1b85d7633645a253170c9700310fc3c5480d910e1d3ec66a45e5498474469bdf1f0741272815924ab8957ccd4cdf47086e02d8025215c3fadf0037674f82aef72bc4ad8012a95b5667e4b3535186fd974e2dd307046fb130e85ff41a4dadb006730a21e601a5c2dc827cf349c996f60c32c21a272733645267b986d9de36af5e252a165c3ab5fa15a542215f0a663bb9bd0d925abdcbcc7af928c18c91c87d8773bd40b86b44d872964a4f67f467db407918f7d7d5bd8919d7ca8b6dbf62a663ce92cd24ed9bcf176574e29c6d71c99ee7e484341d3686fc62a077db6a1f258bc85dd1b9753833c6fe611743849850e0b699beff9f6ff4654a45c885b72f39d434cae7c5d80eef302bd7f7aba55e03fed98199923c60369482acfc28cf82ae3179c2480794d427987b76587e22443eae852e1c712cccde7be3d6dbb00b05a7fbc49d7b390519a726df299f7b4de6557c52925f60158fb34b1c660160ee7bd50b587ca91fdc09ff9e231128304d3d28c6324e8dffd7740c2d3b4800b02e99732ad3b597793f721a9188406bfba966b2c9c573c119c2292dd679334ee8612bd6d359b5d1cb7d0a0d602aa5f04125c2d615f0da7d5e4fedfc3bac9a48496ccb238d7e5311c1ca08d5bd4717ef953010e6935e279f50e2bdb210fd17305ede38579d0cb76f8400a73b3691800eb77a5f494ffbde6f045bd74ccf8549e662995d2024e35f1373f2ce4775672e3b0c5d25f9555d9f9d3464b6c8ffc44cdcf84216787b2392c5ff36cfee19a36de32b61326e910b4681b625773971a2cf297f2184ed6937c13a3b4c574234f42278b26aa49b41815f2c43df4909f78ab5e4edd5e9fa609ee9a7add7c6a984148d51e148fa4c805043dd77eaee782a0553b7f3423e013859160c696f61a3a233a7cc0b18c7dc87752c214f792518f6d32fc31c61ac9124038b9a5f93580e1216adf5450c5e54efd5f036a9b5f631f0b4984c84a2006f49b48c6cba5cc391762f85120b2641b6e351cf1ce46faed4a9d4d81e4f60b7e68b7ad94858bb0d4575fb73251ed97da44a35a3b0a5e1935a7741b40814aa6aa8fc6e046a27e4d843764874a9c975360b2d3b02a5e42b3cdf5c714e8e8dff44ff3f830b2efa390b43cfbf8c7b718bf99dd5537a5edaa23d9c5c5e9c31e413bf8d8444444a9a28106a92cb821952e22c66ba07f01cab5a8197d7cc2f62fd08dd2d97ed2217cbeba4e6a098c56a8abda78ce6c5165062fc81b1a8a74edcb53b54fd51b0dc9a5a88b8540adfadcf27506ca1e2e9eb0f172257bfe14cda8464de41b74ecb93159a810c0896ff0c830b935b09c268e98f2027e514cf486a5a419a4b8edec28dc05de4e11e7db5958044c771b261c227d9e61065286c3e047156a44db5970b9e2f62a84779c8ccc930adf760472ab3126ff7496279ddf093d687362ed9a25970b8ede95e24f8b8783bb7185254e33a56d66e0f45b42c3736e520b554c520ced1e85b89ca4901e925412655cefc21ba8da824121806296b5cb49465527a8a4fc3a6b6db9910f32fb69268a860d74508fda1f6745cb804250fe1f520839ce544d6caa1c805236c490944b361b217a6eacd292c05b7d9f03fb6e4d921a93d28e7034ed36d8aeed632a27be9e8a3bf17e621ef60ecd5dd2dd5ae699adb10e4de3ae031ca78eba3bac33309fa1963e76a1080398bbe21c42687816cbab4376c8b8a4c43c398a419ea083590553561abdbd5a33d6947ea4dd0eb646e6b12a8923b3a02bd41c643afc84b904af9a2700cceaf72f51b093da30bd0d553b5310d7c477ea5419213261be717cdfb2e133595353bff26d668dae7abbeea8b0267ab21899faa7904e2a72dcafe3bd8c5bd991ce0bf60e6a90af178e6b131908ee16de7dc36735e5f8047451ad688c4db92dee64fbfcb3c5c450f4afcaf93a41338ecff10b915a581fe4dd57c125338a99fbc023650fdaf5edb3e578a1e9fe41a046cbcdcf70d4029d3bc5f9b1f469c8ce22142586f49fa6fda5cd719f299ce0f5a52413e362cb05fbc84e9e539f8191f80b6ad221ddbbd0ec33eee70e4dfa08322bf7d7d7feb783bf60ddce9f75996ed624acf13f14a1dfe0ce405797b3ac9ecf4366f435f6a9a80ef6c05245903682fdf55a100e8126aaecd9c0764c0cea7631f208962bb047d6ca4ecef1d07673cfba91f388df3c1caffdcaf213f9cb1ec4acb77e1dbafec9dcb2b1d5fb9378df3424c6578afe4192a62cfa7aa54df0928df5906eac0c60dca25eb31655881893645ca6666b90d67aaa83fb02dc9e4f4244a4a935d7528c989ce75fae9898ccec0b7018e398c751f49acde2d9c03ab6292a80bf3e2032313c12bcc6371ce214cb1c2bd126b9ea814e6d47dc1bf13eeac15100926b26671bbc64965c1604e641c22875ba508d428d328e59196ac98a40744d5d2f16e0bcb2962d105a97ea66288d7cc23318dd6c65af454838a3c89e796b82b46fd317e989d34b2e007471027fb16e73e42c9c5ec5bbc73712d4486a82b6995163a2e0ffb6a6802bf4c7cd56c0e9208be4ca16256a87c125a784ea864c09c0a32dccf9f7fba271bda1fdb105a11115fd9c703f032d50fe2f8d96357420683d17b733e36a623f0fba8888b4aeabbdddd92b9ddc4453c18f5c28af40cc8560be72a84a35b5318d5f56c1cd8140ef4e7684c9f945e1eb4868c359992f5e94bb1657046ae09af43fa753c64c219ebe02e9bf11ff62fd365221878a05d67060626d8d90fec41a394844b8353c6790d41581cd87f1963deaa201f4d262c9cfa3b5c2349361ec987f49ef4a9b01332d20a82f2cc191f6156bc4162f234aeedc8e7875870ba2959ab2a6660d75309d2dd56c0505959f78da47dc2e8a07378dda0efb2ad2b4b91e092ca91850432a1cafda916125a09cad15be956ac0f357aba698fe527127aa4973070eb10d12c3dd88b9faf1359ca53b3ca3c3af00ff567fa35a3429a3331fc455445388c24273b9d9b494ac17265070ca2d7acb948186d5f47d0745941f7aeb89f6d44ef3f83c111d8ac9b25a4a06c13efd421112f01bb75e90d2d842226a575678b483c9fa0b70a9ead33b501f76b0e8cfd7b020e629663488db7e46f89863702f9f80089d36162379e912f5c0394e99372309a19fd893ca0bec41b26f33fce6823bd309b964fd6a9fe64ebd025d34cd24e4cf1cdcea33a878e958bd8735dc34d699778625e9af10294f5b8be9edccf7b72b3d19f8bf78e84cf87f8c1f965236b2675890f9823bf658bb0d2a3298da4e16f9d50422a23beec262d2ba68c241745ec24f5b087dc1e042761819b02a24f453acb8cd6727ab9d50b47122635f13fad8bc2e5a3ad866a15bd025dabb5810a81373b9fddc1eace850fa2b7e85475e040332957d281a571f09fd553e5813f7502c41d66282f9942098f9b0f50a02f2c526bccc362b3571db159d3baad6d2b24a9bdfa4938e849adb93a0f075e68a0915742e67d831a7e1e83188e050d8b203eda5b4ff670cbd7f753decdb0cee15a913fbd0f8afc0ffb3776dfbba68e51241c50bc99caf8b2961b00cdb68fd724fec7ff0ad3cea5d3caf66ab155d1787c39fc1a4daa46e7fe4e72d0051dc3cb9371cf71706e3a1b310cf7e94af06bc991fd531ad011710b20e3badaa26f158244827cf33ff86e2241a896e947f6f3259453b7a5df9e89230fbaca89d03e9cf3358189ae6ea05b8234168bfcdab627ce5df8ad7177bf15a9752804ea6707ddb24dfed48b63843ef2e00423073c06e778e5de8bdcf59d7ba707d8f4870be3deb58f0c459904fe62dd77d1a90bc16252252afd49023a59b712e54ab0e106ae6ff5ba8357c196ebb7d1ec7662d5bd7c3410aa04f76eb4cbca18363d86133d422271c51f9456293c39fed8dcdf86694358f71db3984e7dd1701768b755135d745cd7df9735b73d0c782cc3475ace494beb6e516ed5735b9721e0da7f155d512eed7aecb4e754d2feb46e4058bdb0127f2d219835e76fda21e53be8408d2dbc2f6133ce0b6b213884ea9ddd37feeb78140306b9fa4f6d944b4f91bb2425bf0389445089c386854d75abe61bdd1bc314c269dc2c8666dd1a11f6ce57af5189cadec0da4392f3db0dd89c36a660d74314cfe4bb6ca87b330160d5d2070aa5ee33bd23647b119512d726147ec628148a764153c31f32711b8089854c287865567620385b10ec256005b4e4139307b63058039ced6993a0e9b599ee39753c4a3714b8cedd3fda4c092278ec7fc810d5340dd81990d23a43fa2efafb7f5407a95971530e24910fdfb7b48c68219901ebc87898eda392524e775ba8cf131e2e80eef495757399d0d3b59632d3ace9e53887e85c2f752e632320944634d082fd53602fab4168bf4b69f64922176eba7961a33784a9fa06fadd777dbbe944d6943115950060107bb536577fd95f1dc06d1cbdfd0f32511e315ae395edd1e25a7bbbcceba16c09f1111b5198609c89530f036320e2eb2dcd0b1efd1dd36d0f8f0b86775ccdeffb8416a16bc73c19e24c97e2fb79cc9dd6a72fd2d5013540fe06e613dd65d560dad6ec772209a5d404b39fa39dc6650cd9c22c42f421922085c6db5bec55e2afe60643a1c6c5236d3af2fdd9a24e9e1a1933b1012e23b11d6afce81399ea81075d1dd084c32a7acc62f7cce6dadbedf3b4f4e8c083b50aac5595c00377d9a6721baa4ed4c1bdc12558f40fadc5ca2f299ebc12958450f438628e5ba6b200bb53acc7d441fc7017360fce50e2b6a9d9d206f317eb192870d8c8ee50c7ab2b7588aa0e06489e51418c0ad4a9d80c6a54c6fd1a911cf9870db8c6ee55db45c790ba7c396c447d2faf996a8cb96cd6df97f2b3c03f0f8e3cf8dd7698de363241b84edb1d70441eb60961f6e0b17a31d9031960750990e43ed722d890f9035077b5c60a1a720ef080163fcaac29d00c63ef48e2ee726f5565732068ef7f542c8ac29229e97f24ccb0f4a2d73d5f8f20860f852643de3c227548e7b1c6e94bbde7c120ac3c393fe1696b44fca909953b69f7f827a60c882b620691b4414adbd4b47586b6df3dfffd0b69793c2b2d5a7fb3a1b544ce95b3fb97280e718e7e31288afad84e53335acd46cf2671a2f19d9d7ad668b758f77ef27cda9a4f741cdadb0ab50bbe977d7284324d3a8909c7ee334114a84b8b8f01716e243403baae57d87d9a56f542c424b4f9f023e46081d6688eff9db1d42c8a9b3f934c41840e8b1bf2e126ff762afd74cc7dbdb26880ba1929509471a742d258047a7a3b91881c59255b982abac859363dfad15d0677496bfb6c01d4c91c7d7c2b4c6ab2fcd3f6e5ffca7311c5530fa7d15bd5e9ce3de0bcbdda17852f758d7c05de63e03e6908dcf1a31b9635530a3b9256dcec40a95c27b0ce51ca1c817322799241efa25966d160f3b7f0a96bb41b3ef55f4efb96470674d76b45f2bcf9786668a58f414124648c65cb6ac7486a77f5c93ed4455e0c1c0769cc9ad5697007a6ada64a70f8b21342030f081bfea725965c8db79eab1c6f951e03721adf98f22823e749f1664de2ea8393d5290b633f90ff7941f91fa2443099eb199e730d044260e6bfd15959e6987563f02a152a9e6310be9edf6a1c2f858567c061de2b47487d05648b3e18075aeff90bb1a016d98f28612e429cb5c419a868559b7bb105992dff37ef2a9bebb3de93263b2a7f1384dfcda689987d23fd4473f45c79cacd4e8d786408491de4f550a08042964f1f5bf9d0dfbbc2eb03d3a8ebac36d0c01635b6c5724f2dd86fbbc8b7292e4ffb7c93ae3fc109c626d9424d99141d480b649b7d71ff3360e2eb2fc96ea258867d08786e3786a3fe9f549b6ffa83315b2bdd10317098d798458160097a70103dbebb5946532b80d48c66197af0e401d39e0794f804b34690c2006a2e898c8e41d1ea15ae466e5c9e8bbd7d54dcef77c769bbf7b0489d883a56c8225f625f0d10ca5604d2c9aef6ae635fcc34768b1f60b0551cd55335b9af39a995d87f5a28089ff45152b67ce8d4058d6985b6d308a32158140132c5220469902a896a68a9e3d2b117f1d5b17d657920361abcebfbd81dd69e1d8fa416c37821bc92c0aeefbcb1216126c0fd27f8d7611910dc40ead30963105b0b7348448ff5e5473d574a0c80f265d3d36c8606497f5e4cf808c75d2233c94b004f25bf9368b0e15d665e70698328a92ac0830073f3a30f4bbda7d4de228f2f15c78ea17e3bd4a39928906b022f43b0796ab888e99b57fd2e398ff1eb434b5922005d7ac0ee0ac1d1ec5f91bb38607ac9df7166ab39f44f60dc3eefc9a759aaff8499ad998e7ceca3bd03bb5a6efec7c69411322ae879eafc87128f361df5b5b376c0c08915d7b30a6e9991bf9955737904646e48b95fcc3ea3cd54192b5e622b78a601e47132d61d40984846e79dfbcc10ec10bbd3365aba5c5df900ac9b4ab4711892d15683b9f6fa948cb0a661631a9ae30a8d1170882d92d4f121a168242eb4021aa94ab24d392a2d2a128f411c5679396623925f0db0d09e1d15be75e6d24c0f8e0a98fb8ff1d3935e0cb1a7c79e32b1181d5d1be5304d6f73d557db9b52b090b4001b148d364f2f89d417a99212c01ddf129163f09ac049fec723b3010423a0ca031f6e08066a9b5b1dc1c9809d9efe0df31563c1d5fd592a269e75ea0a411c817b3da9b05e5ce7ccae16741f638f39c3fbbdb792cfad1983ea5f0ecb06db0809ad5c6b2250d36d40c51059ba19fc404094cad69c6a0684b0b137d996a4dffd7698e7db22163e0194b20786c654848f0beb11c363cfa20dba9d39fb5c91d3e28b3ebaaeb730be62fef706d9d6224fb55eb7df7c2ab11641eaf48daa373414fdfc27edea6bdb3d77ee9197bdaf45d2880ee81dcd654f5835bfa816edf3c5593dd0dd9b125da63b4442db54adb2004f2b5cc70daf4cd503706b5826f28a7bb4080296d129e73dfadd5be19e31a57794365cf82665b4c1af36fdc60e9014ac4f4c2bcb5ea7d4f58aa226a8c0a5b3d145034d035f937c112d5c0486a73bc2e771245cac8ab085b3c6b3d798d4a2e4f82664c32d4df28b3fbc6cb8f098f2f09943aaa840e532a94f83d7bc1a104a277322bc376f4ed7cab6ecc6676e69e89d4e7584d9131cc047dc455c51a2ff5c0747f2e47ee924e2e9d984bbbb96171a7fd43ec2426a9707e77a821aca511d8eea4b32a28e2901a47721d91967dea468d095f022ba2aad930758ed856b7ce387bd04f2da6e68bbb699a61599ed4e017060a387b12ab9058ba13713606d2c565842add6be7a52fb5ff41fddbb96941786dde33d7f92534b4aa471740cd21969b0bbf7ad3fe24e9137417aec3db0d0713de11526c733c3b2bb18d40e2970edd91ae0441c50a29b9fbda8e7421c2637028c4abaca3fbcad40063a412792cce1068da270c5b20b2fffc02c29e9be6210c008cc7703b1da42e42981a1828daede4581b64e30c1eef27a24abcc6fa15638a76e557e955d879ca7bae85bd1c06fa26296caf47fcf500bfc0bad879a2bea4e96b88878d25470c7bd6e51e97545f1d7ccb0c51f1284ab171ed26404f6f6d33d68cf156790945c08ad58fd30cc817ebb37f29e6e4df30b8597e9e1a259dd64ca6a7de6fdd764b6a8e382dfe006c364d99ac669bb22686548ceb55f3ffb9bad8fadefb6745182233d5aeb8e64b7018e2b3d3516332a16ba9289d253e1ea6c984fdc0547f18dbeafd5b0c8b9164b3c88ad6b5bbef304becc0f3108eefe26948a57ac1e13dada40691d43e5cf7eb3d5c561eff8ea772dd6610edbec14abf91fedd402c56aa83fe46f4e3b11e00f4a1175f9d209dff35a935b3e9e6dc726b5ac7012fbd3ddabba973c65978822730a5b3ae284387853ba449272ff2a24d8199154631cb5569a75e869ef1edac276a8ca482791baf16248b3452316f2351ac8da2988c891ce3a4e053ff12ea73342bcee72124d2f2c3e50a3bbc197bc9173fd600565e8efb952cf9ceb14180de89cc2e4cec7a38a46bcb02993c74b254df1ad46307e7be435ec9fa822795c8d6c62bffeb92974dc073d77b520f10af80bd86920a788afef42fd194848a2684e3be92a23cda173a3aa00daa29737fcd4e98f0506d7fe19018e673a4984a201ba95e39d2bd7a0d1977a553c8df5f1926057a084b142fa48e4961ce638e62cfbc816187b78393095fe323889b5da8e632dfcf9304615b92d50d624f52304f17fba3aedec93c05c8cf9029db65a1ff0213c3535c31a6283fd7c668c9bc20fc13fb3274638dbe6d11fae32754b68340f2248e7e28756af94d4d58adc205e69903f704a2358c6f81efce9fa333f8e18bb3661c9331ff21d527aed23087b84012b716b6dcd2ab3d6c4908010715f67e71cbc35d370cf2f9bee84234eb203c75f4ff29fecf4c186a7f35baed3d4ba4b76e5b8e519d7942b294667da18e0fb604086e009d09649c623497ecb86f9dda686698e44b09ce086701115307610ec20d2a5f34507b448b2b4a11a13d5e16d51a5736d3f67d7966d81565ea9c1efeddc6b44e2d7a42914b95a97d4abb4d4966cc5015cdd0eb73bde84803c240ec38169f03d3a71177b3464c34fc5ac122f60ace76456857900d23ab8fdcb981b32e05c3e3802e5a7a1497dcfa8ec7e79309219ea429f9b94acdd6334886acfd67a0d2df99c8f75da32e374a19228ceec411a0b24496adf49333b7cee99d5a5f8adba568b62adb2205a7ae63e5d865812364b23cadb622804bdc77ae3e65b14b103b74a6a885a1810b585a03e834bbeb22b3c6c5b54b277e0864db39a3ccf610df0946391a61411da956e8c73deb4dc8888382729aff52f330be39fdb6f32ac458d057e0687be2c4df677cbe8cba6107867b6ba018768089775059f1800f991c7c740fe14ab74a40ddc0eac6b8a684b7f35d1649230b46bdd801cc984068dbb556e5705a8fd2978b51af1c9ba31503cc9fca6cf997b5704715914a852ae0ffa2b013a8883c1e3876c61d09be3742c8ebc1a67efd76fbcc4950a14b6c6954541a5d63b683027a9eb0c6ae7429f026d9f2efc14845a1a6526f240c0cbae8f665bab4dfb4f2444ea4164bd06980570121c6597706eb0c8f6ef1b6d36fffdfdab5c61963c1aeb8d9c477205229cb8fe472674e950faf254339d9bce8fe184aa0f9ca7fe46fd7ca1e60aed40aff161da3a86ef38294c1dce7b632183fdb0001f3a788b55a1a74ddfd10bc06e4a3733962c42635ea404b05b9d98ddbbe820ff9f53d6dbb97d478f6a89d3d0d1c4cc61d88f22ccfcadeeeba072ba5d8f216a292af49c10639c2e6822fbb268f8146ae1651b53d5f535a42ac543b128f09a2dc3862723611370039a285fc75a70d208f4ae9b9b6566b7ddb4cd85335abc85e9cb6ab117d81c1af14ba69254ef8c3b6572659917082c61acf94afd4e798b9a172fde7a1cb1ee2be19123b5e14dd7f5a09996b0763c8e5d863128103cc2fce5fa4c08a1a5a21c79931059cdde962bf0d136141b2084e41ca32f2032ee0372b1291912c8e4329c18109e32cbe4bb91a7401c20cb092bc4b5190b6e5e41b7914c85d16242b1d44fbaed44a62642bb5cc843d718b87cea0f3218b52ac6aa5b1b00cced1bf8bf639789a7a8178a303346fc2e7a917381b78d270c7d61a27abd47d523d8ffbae84fd82e59010c050e791a59f722218b881ca7a8ab43aa9839f8470837164e8dabff83467dc77a7c356469608c2586a52d84d781fc0c380db327efeff3ae025c962e2841636b4dc18b7ac2e6a248660a754c9fd948790bc2f308ccf306a7c665a579e0ddb013f12ddb85849862771bbac8c559c5da9030e7d2cf5f117447a8733cccf8f989fa8c683c84443165ad80dd367b1e7550b48e2be202f5de7e25bd8ed0e80f2407ce3c9b5714b04cfcc6713bfda975ac4bafc6e11c6a9cb450f0b12846bd509537ffadb2bd227d59ce6bbf187d417b1c918565e7776a41bfe36804d94a547f99b557e47cd19bd1ced757d6816431f81c922ccf4a7cbc6ed502c6b9d70c6e8725c7767db4d717c5e2e88db209c2e7195ef64e5eaad0a4924b0b865e4ebb72ad2685594c110a5764e78175375ebcc8c36684b10cd1e09bf6c063b3f070f8926adf611a0c94b94839318d69ff341a4ccef2af1e9d76bcb68ccb4c5221c68ad87e771707a4ed5a7f47a503f1a678694bc4ba238df2c262c77b4d0dba1b3acc68889cfa88378c00eb5db29cf6d220be804af4439602141e88a63b78d11dfdf24ff16aaeb668032fbc7ed61d9cdf358dfde25dd0bf2a99f349b3b685217e84a5d2d8d9e55738cf7d0ded0aa46e00fa9da3865788f5685285c437044f663a80e6f3ccc4407fd7e9ba3c9fff8464695d8f486bb6fefaffcaa96b4bf2097cd720ace845e8acd4ade306f50d987b697e2289ed4d46aae82195e26ce2ecdfbff82d6fdaddcb8cfc84073390db9c806f3a301f7087670e2417243c97f756a941eeb91d369d0ceb108a0eb02774456253f9070004c68dadb3ac7c382fc1559c1cbcada19c15c524a2f3e70195cb010e59ceb12ab45de435738d625d4a6eacdde7b2f6ac31ecca16568fa48d032a16eae51b494d353a8e81bf3bfff459db3a1466f6bc099d476147f308b19e68d264802155593883f89afa31dc8ece3fc14536682bfa12b935efe14353a0814d3901128a2e95a7bc5ef4bf2942a90ce480866eb06d8ee89c63de5b140df879755205edc2c5cf1d40352081af1935135ffe1a26f9191fcc78f26bf89cc9c9cb40c76443dfa5593a3bb6ecbbde07c12a2d82a285e27929a70849a6a5193c464378250261a09bc29c1813b138e795c1a74e22097217ad7ca8027e13ed9b69eab73c33fbae64d799ba461d14f8a51174c2b50c09d343723d250694d622798d8a2a047378f040f4ac60b119a87b540f21b4fa0990820b2bdac4044e3b5ff5a63f6402669ade3d6d792ddd5cfb99dea12178b0ab40d25f0f77ec15b69a2d5314efe58374e1bdd3c6b22327b4ec931b50bfca2c934d97e2166907cc39f14e040ac88efc47f6e7a16bf9fb48db1c13cfffff69429b13933c84028278ca3cb3691d49940c55a94bcc9c5f567d64bf65884c805b6ddff48256a867c279013029f39b6a021685d6195e9404ada7e1c680a1fa00ebc7df8dfe216c4b55660800a8b575481b374774dbd48cd733c695cec07a90790f9504a766fdb03797bcdadbb2f9899028faf08c19793e8b5263a44ddfe373ef61ce778b2e7fb649941bc11523ddbc3805dbcd81af1e8d5fb0342c695d5df8e33fac4446fea353350cdfd49cc28'),
	('01a220f5-0cec-7aa8-9164-c7b136561be3', 'grant', '2019-03-01', '01a220f5-0ce2-78c3-9e73-3d3c85658347', '2026-10-01 07:06:00+00', '\x4586d92629fcca0209f1d5ee6066e1b6a5b328dd7e1d545672b8284593b35ab0', '\x00cff6b1f96baf786a22877610779df6f8b6e8d42cd1e78cf12843a1fc8f7125d826442391d527bad95631380fc5609e578716b656fe76500dd26eb0ea736af620067ee3374a436346397a30317a5a9fec34602770a91235a9fcce0dfc19481996550cb27a19ed654147ea28f90d95bd40973f52fb938cf4c0b75535a8b63aa68176ddcccb92b2bfc3c1a338976a41396ab9d8dde98c71bb29a8e4941ea95292d311b6227eebb6be5b7293207b12c1711a9cde590bb42a727513107f0d5c7260c97140f0d011a9f250327ff6da6b91efbad8699ed35f697c125652495bc06bb666aa4be4ac28159500dba5c4140147a378ebdcc075afd2059c9411b585dac15aa60fc36096e4ccc633e80db8b59de7a65a603826650c72de6f3a704cc88b39b6bf8f43928d5b03e2bf1bf6cfd60a94f26cccc344555348f1beb0847e97c19636050e784b1d188cc6115c840aa38d32c4194ace5c92a1c10e67351e355e9ecefa238e85d07be86c2d99566dcd2c4d34ef0958fbdec15adf3cd551845c2ccef6d3b04cfb9475ab652a9b5b1532de8a4681d95f88ee37aca452583d823b61830aa8cb5179995cf13b4ecca90f590c8d62f0dfcef891eca5dce0ef4c88306823ea578ef6c7e83a0e7f2814baf35bd7da484e9ced2bc1ba388aa1018fd0cb5938b82857aea2b6621ef3969adbd3b41def4962807b4b759fec42cce4024ebadfa360c0ddf0350f0cc0b2ff29b99f3ac4d5749914e2a8818b50d2364d7f17b005efe50066ce15d4c4e5d5526859f34a813e443255a338cf5327fe9a6af3800dcd77ccba57eb9149956c5e0b529678661c6214877715968b07266291fdf24c07ef29f7110be46eaa7d9282b39a2b470d3a4cff2a775348a2a72adb045d6ac301e858ae24a3fc01ff6953299eb021d8f78f7a4341c99938d6951f168a0c32426a8ddfa26c6659eba9ee6bfed0eb90c8c9e106c900045acea766c4dbf542be145f3b4cd7dc0f828f5d771911f1ee7ae8ab1cb77b96e83bb094ea0412c6cd25007204e27347c7bcf3c252faf094fbfb25f6cae4976a75e8681f0146035acd0fdff2360ff635ae9e19997133059377a64a13150ac2578300650c40c46fc76d52ec7ead605c54d87bbc190dcc34ffb90f5f48e4508c69eaee5c8c515751f126ef514129b0c26b5fc63b5f517d053216e58a5a29d330d488ef9198524c5a7b7fa24858ffc7c99d9841882a58c8c5f7e4fd2dc0a0cdb6a6e34e9d0ca5f69980cb60c6e6ca792d1da758ddc88f7fff5c0bdb4769496d2be6d5f2a538fc333182b6e39de23510a9cfc09173c5b0e1a756f692ff28656b38aee624180e7bfbbf756a153b27019860ffe5c4688db68dd0574d400a09786aa7b533a52e23dca4a62798783d8dda715b56df42a40de0264b61ee15cd5c62e6f51f9faac7227d4c43d1c762c48e2b3bcef2eb3bed4bd0f3c753c42e18911c25a27e78e37bbe979459307dbfc181bbd842fe749ac4b9258eeef44fcca12b8156f350e16d1b868c7a9793c843d19862ea46615db494b2743a28cfd22ae5b40303e2794efe3e045b258e895c238ddac8c3a10e405969c4c991b0e6bc62ba30ce2b3b12b7366dd3dd9107cb30734bd8d4f43b18e0745a52d0838db051bb9102a2a7e4d4ef21b8c67531d2721aacf4d7a539c3085762430e1e181f5fdc28943169b556550e077c2dedb4928aba586738369e53a6ace998b2fa5e446b7048ae954186ab4f3010ae135ca26ae7a94cdedb08e754aa898598e0e62130f5256e8470fb1d6bbbeea55c8e1182037409823c90fe1e5c594099883d77ab9c966eda666ea0281e0af5ff411618991138fe729210f1fe5c139a9f92bcaa198dc7268c888d7ddad7dbb403e4a951414d1073664447c0918b5a1ade2edf68b392243fd6daa58fd3dc02736ebdbfe0911b3273da92b09d1faef816c8c65758433aa08a46a8bd7c8caacf133f56f0f7acf0d14666600705c5341bc289cc99cf85a98974376dc8e443fd873d909ece081e4dcfabb81d484d8ee2995d776463ea8cb1b7ab9f5b1a7c61d74d69ce017befc7c2952d9c1f354b35780c9d51127b523394fba1bf6fefebbb8dfbc24834a634c188d7fd6e721db32f14ff6b4f94b54384a232d981eb3150bb4d69318f739e677a58dc149be043259c6fd419928ab5e2ff5f9f77ca63f4910ab8ba852c99196f8fc714937ed50c060fb6994f8fb06867c84e446d5346eab9de3217bdb00d6ffef16e381744cfd9bbb5b961f40ad29a5bd83d496b7e7cef9784b4b8d6cd58fc70e9b0bed277ee47c6f561ca68595e564bf45e26aa7d80b6d09ccd53d7c2ab352956596f0a7cac9c61d61766eb138ad02c313b406a1701c7813e064beef63c296016f76f67a391d39382e557ae6b5078203b6e661269aefd73ec4478b26b6d44cde8b2ce338d53164f03c3dce3f50007cc0590c6563ff37f18457c3c735cc56caf0affc463b7fcf96cc794a5c9a715f0b99c056db4a4d77f527fba824a6d2b9cfeacdfbc64e1e04d6173ed97e4f962dc0e7b5119652afe803d6bfe1401d99c2a7978e75968f1f9923f32a18f80d9eb8437b287de4b0e941f5bd386a0da44e092f415ba98bce71cde53617f82d4f34bd9ab91e3df8a6d0c9ed0bea5d0c67cb2e19fe5cf69a3e5eff51dd6d08872790a4f0dde48bff059a9ac7aee2da2b57e553955f8ce539570104ed0d157f8b09751210ed45298ce79fa666c2117bcd3c33b9efc47925a0e618afe46b081f75126dc9d194ce4be1fbd41089620ee14bfd459d20768871a430305202089604f2935890ffaa24e83afa8f5be2873ddc77410a4b9716fed5d3c975b62d6186a804d79d2cbfaf69a1f1d042c773fede9259c1d1c8fff652b7249cf82a6ad2f97e8de8be8cd4ecb6ccc16541ba20792b7f78539746d07158de15f8cdd5123446c82719d6ec322e4dff698c01db75b5a04a1f94c6f9bdb32effed0371a1e1f9c4445c55efae2a942c60b7935e6c164d0bd768551d5d8917d9ff1d68a414472ffa5368337d9530ef9d515479405ff3c445ce899cacd1a1f71c0bc813e6ecd0aec0ccbf3f3c8e51a3eb2d035d35a568be241d3856c5f2decd5a45e35cab56c4004317352dd5e023da01e061d50ab2023e6888639abf3a9d387704237eb2eb556fcbe1491bc8fcfa152803c4c48d54bc8067e5ffb945b3d20eaf49d42f70c841adedefd8f221c40228da809aceb03be259eed50ff116995775b50b5af478eb8802200baa96efe229ea522e25cb0bd024cf524539e2e0369c9e25fc99e069a51ce06aab514ea508a26639b6d7b233e124f226135704f56a1b5949228bfb29de5c96d6ff8bb7176adf48573495cea802a9cb8072e0e7470e9a9331d1d41ef2ff27820dc47a8c3d7766aaca216a09f25b677616f90a37c2e06fa26fc98d7f37f5c3bc7a5d1bb9cc8d94a45e22f0db093aa80ab7609b0629b3c73b5b3e5219cb3f1bffadddf735f366083fc54239d90dfd079ca0b85d73243a9f3113ef05ce34cb778923d5a29750f8770b020a23a7e720c5a33c0d05dec47f891bba89a3b8af99d00f7ad93bc1311b26dda4ade094998dc40dacb70243bfde7ae8a91abdb788a52b8ca2e6d7cbc488ef41ef791faef0be22d32f338bc787cf2c5773403ae7d5cc0923358db1248aa567d26746a681aa9afbc95a6422e12c6cd5199c253f8420bd17773c7701f6cfc8800a3ee7b36231f7f83cc85f8c747403304b2d442c8222cd2f95b0a1d1b53592a80634a3f33eabd4d7fb3f91bc1e36c87701a31a7c4be59b987f58ef805f7749a18a8394d96742935b8ecc64366e8229f69d97da98867653004215df18ead7faed49b07f3f17ba39abc6e7a593685caac1b3497facbc700286273ccc649feb8d046bc577facbeca87f511365e3666caf46d68f138fd8e62bab2347eab30916ff8a67ecccc00134f0d56fc16d0f9c97f951981f2aae7aff238af9c2287733ec5c8f2d4c4eb13595a868858b0dd05a456db27b69113908291653b63b6e79abc1be26ce3b7231bdcd3751c7ccfd125c1063021a68de701c9f831d2f8099e50ef534e5192f56f4b63af8121bd0e9207428449912aacefd577a91118cc0ae6cf949c7b9a6dd33ce28fe1204bebaac53ae0bbfe204b5421ea2041aa27d2886f36a9334e9d4f0954ad31844266f50b4e643442aae5b45243d5e37f47263fa96f1b3c428794f844327c57a878e95c4ac6ed19528c2ca9f86ec706d67af01af7551e47661af317333e2233e382c4caf9de9ab266922eaf5662b4aaf3517055f057cd3feedc56d80f24b0df1da7e6144f4c175fcb2f960a1949a71427b558c1983739403fb9f108cee564ba28471191287914488d1e272efbf845fdb27f7e59fec5819dc0983ef11962371cedadbdb69b89c797f29b94c1e85478f24137924ea307ca9edb463c0b731491208f2dc249dc88227ec94c86aafcc61148d904c25b7965b5694b096a8fb7b5c60a9f0618fc1d8d8710ae3fb1362a48dae136156fd86fd26e39684bc004b6b87049b76cda71de3e550ec6e011946aa9702e8e7c5986d2caeb4a327927bfeb3d77eaa4c444636d2da08413c274be8d00dc998c1fb4a75814ab03a1509f30b0e51e3a3725946ab766803d97d2d26ef4379a5570832c19af076af6df72148a399368710894754a2bbd71f7adcf8570b28472e158bb2f420dd63eb43eae94b86d6bebb7d0bb5ba6d7e815475a8e4fba99a517fce03904c5e81a4f569a36ed8229e2c830eab7f8280ac1c2c40b61120cfcc42ba112df6c85e4eab5e8bf034989bfb757237a0aab13272ef45bf406ad27722eb316e66ec10c7effd3d8e0b40fc5d929fa622d2612925bbbcc6361ca78e4a63ac03edc504176599199322ea7655bd6c84f29c096eb3c8a030c38f3590a42856b17fa1f124df54a5a00117c86283eb96baa0345355ce08fbe9214318ff352651043481b0e3700f81a85cd889a249e088f56509edc0abe613057128a26d8f56bffec25087978b946280a8c6f16324ffc8379d779b0ec71d10e42f31a20d2705d3000d952d33213d866a54d033653523e0dbcf600fd260ad40dc5b33cfc48181c2b4390dbc9dde6a84051df11e5a3af313f87339fdc0bd66cbe937dedb12d6ef38a63c51b55c5d81962216c25a6068541d9998030c65aa8a519a04cea77d694a0bcfd10153a983d933a312f52835078750249b2ec7d77ac473f5276de73e342660d79bb1bc5fe75336d8c6bde4e13db1ea4e8aefc8002fea5e24416f6d7237ced3ee3a91565bd99246ee7f3ebe71694d60e018dcd065b439a80cf7606c2c6ba3560a310515ba80ad8a576a19db05954a076eb57054e7e4ddd8489848353ca2411990da56dcfba0d9f3a954eb099f23d3ea997fa0a1bc640b6d3c1330d2b25b60e677857f3c63bb9de35b2d0c844d22fb02c60760fc523f4a1075a5b3913b53b726ce1a72c1c05184d4aae823f2f99bf7d0946530078836ee8d5819e11b6bca7c7c0d3203f8a756f5d44b3a1b61b119a911d265db1d265949a4b96a7c340fb39e969b38b9decebc389f03ffef69d9691c298b5cb7e2a85df1922568e84e0fde565218e7c73e877e7d572d19a15d6f8349822369be1e82adaf27cc664d364bcaf3afb8e842f3eb9a67f42212c85b1511deae997b04094665a3c1671dade4de71935872c1a9c717a366d67d6a8b2e6aafa495a6982255ec0151edc51d1d261d6c88c36eb26268c2f2b47d89f2048121db7a729b575dc80626e2fef6a2a94cbf834604052bb4be1c343f34c46b8779ec950cf8f23f2c3615bc5a486283980b50d24c64253cbffe37f1bb4ca8d28264b6f1b0ee9d80fc0ad05bf717529adb63a1845249d4374a681bb8778d6f5dc851b9f59f26e513b78114e4f026fcd9d9872b3bd12fbf5666790bc8a48221828810e388455ed66278b843d3682b08d53a12eb6ee714235d57fb31e290865c4f2e1e6d54d99999766b02b2ea6cb146e7bb6e3af6234338d1bb8a68d4bf00c94c12755c34874f3a1f90922413551c41c3b5d28a71d680abdf683e25968431a308932fc912c4ef9901f1ada2382b62c30ba8e78f4d056d42114e8ff3dda39c18c8d7ef0b17a66a623e24ef6d2b183b3925a577bb20182c0048e986fe96f9b355959ded1e6b5d83323a3acfc2dcea199b1a98999f2304287e82598923dd390b3140177d58cd9616302e2c1765aeeaf660ded47525b31554331ac518928e8e9f0465ecc20f55e28ba6a062f9819ce56c160d4d7d4d7fc631c0a34671942e73299ccd18be1c71bf395c19e9b8c2deee304a170e1377fa77ff7d305151e7e161bbf723984b6a0ab5267df8413c21db90780bebb70e9ea4922599eb65f85763d185d4adeb1e47dfce9c7c930cab7c1ee88260749e1d57dc72f77e51c45268427021da90463f573e784e6e2a662723783b8a0dee33dce0c5a5fae82c4ab5af9d88149e45dc7bdc0ff834fa2d55b2a6e01c80e287048c5c8d0cb2ffe7baec03415b98c02ce366ea5b2333d8865b8080ebb093421a28f625866bcf9b7b58807cada9a1957d0ca653d4ebc77eef71dcb24cc153854b95bf099e0c63105e5de29168a552d43086d3cbd06c94a52c4c7adf826a8a11105f6a44e6f40b40a871d317dead2a481768240a0bea78ef1c753a5f40a1b6bac3f67adc476f45697c71cd3e1635868933bfecb49e101083821633a6c1ae0c0fb36c7497fef966d657f24ff886a4c19ed8498d2136f94a3f7c54623b775c134e46f13f4c8e101a34431158ecbc1380af2f8dfd603324e081e5d8f9eede7e2f332f8c07b1932a27f3774d889e6418f3760955c1bccb23e6d7941c6e45df1e81436a24b919d06584470cb970c81e140137bf29a9d8b025561218f8df28b2b78f5b45104dcfa1db97e21b348645aff628e05ed55b45b5d796b3c82c79c681711cb0a5b5a3aca893f7ff27775d4aa00e6aaa9c9f3eb4e73a87bf55019f14241ac27eaadc537b521f973478890bd6fd5bf8da43373a8f080a744089433ed377775efabcde73004bdda0dff81fa1605c35e1a50a7235fc7ce6bd2cb505732c10d9f5f7390dae8078470215680579b7fff02c91b5857d3548821766dc09144039a01671cbbac4c2bb7dee4091101303e52ecfadc9183bf6adaaf02a023de2c8ceb03a050837c742f35bbfaa565c312eba9bbd1baca5acae16e0bca928c99dee411604fd2b3fd8b6cf8961d47d1b2f365b26e02fbf75520463bab6dcb35966a9248f057f4d6dab9f0d499e4c9c1c1123b46bf434156be603a2717a4e059cb6ab86ee75e579ccd6a05a6c77d6a7f6996fec7a6492e7738ff8ff73dea5ded6c557c1e492e8e5c6e5d8788de3e4dafe821436e446645b4882167a4dbff180e32b366137ac26be27f7bff54b376dc6f80762ff89dc2ca7fa758811ee637593dada29018de6eff1ba6d92652759561237b227e402002fae4aef938289e612adbdc9fbc0bbfb0a0494ec2aecf88b50d8390c1dc792afdc33af60b2da773305b4da1715a89843113b1a5088b4dd2c4fdafb2b848a5c9ed770fe80522cfe18640cb4b4b5d11e2e35cd972c1812bd44bf0f69797cc44d05494582100d523c37392fcf59b8b30a27d601e87a2bf8fd6900089bf3570b7991f151f8b1ffdc9895b25e6713349f4cc368267dbeb1f622aa5d088d92dac86034b05d2450efe2b22190886572faa8c779dd375ec9fca205a1adb5328002a3053543fbc4bb99d34d170dac3e191e077722a9f3884fb1e5097ad1d446c4b1b06653ce47f1e49045a41dd5284b95ccb22c3056bc6dd8a65bb9fe7cc61648981d0186e3ee781d3130f3b732c20f581e87397f78893093fa9634f1bd87acab498077f54fffacccf581edf81418ed4f050bc2d76795aa241793012d8a6c27b4d14b28a6e4777b0e2461375b7017cb4f811958b44514f3eb63da088bbc2fc8b8bb8789fdbaf0f265f58bb96b39b354209399efc2292b02acca059ef22e5301fea52630515594e7e7e77dfab187855dc30ee1c85abe7598c606ed86d3ffcc1dd77f3ae2a36b09d825badac762a2fa97f30585ab518de878e25501ad2b572ea66c51517158871c72d73f6b8f211447a0f61045462afd0fb4a20d959c1d007340d2d54f3ae8a1771f85f9e3ae638c372ecb60a9d698186a122bd483703e8c00cd849ce2c49e1ab239385be0a48adfaad10bcb53ff411ce79513e705c64d073403e5b0ba32f5e54ea9935069f5ac4e726e6cdf7bc1c300fc2e24e4749ec0a8b3561d550a91225ed5d7cb26a9c1d97a984a4137c63ac4ed5fd817587df63327fd8aff34be9b7fc00a9606bfb8e680e3c7b58a271f6396481601e68e2ac6604f2b57137e062efd6ed93a7eda3231fd24c2e1c40c3fffe4e13a5b70e8c1df97a6929327bd667c8a9ee6da8559b8e0b916e07a9a9ef1db06e0fc740258050b655f448617c0400fa6256ecb7113c6a212884f15f949d458b2917c9806bcae950c8f14ee8dd54cac5dbdc88617e1f05a30e18618449bcb90f79f68024c989c816474098e07e4a3b55efb7eb1c62e6e30dc0fd5afbe1207546dc93afacffe3d845327417398080172f2f40eaf69f53660e32147075585ee70bdbada73dcae1300d840165180d3640f8974ab2d1023ae6c7a004e3bbd8809dad1b2b5fff23c51a5d5b65fc89d7f4937b166c7ed4f9fddd4c1b09b16aeed236a34ed9e1be98130124ae17c2b278595370735f1747d59ce72ed03bbbaae538c83edd6c52b621b3fd2674c5effce246819c8b7c58ff13c0fe490b791b5726496723b0332c59004166f802b51838cb8905e0580f728cdd595af7efbc8543b20554bf3978137872b50b935c4ae2b35e5bfba2039848f750b0c3207232a49c69a68c37277f6dd6f3c907cc7798d6acf0e8d0bd2e89e841698133a06e7180a8e72a2ec680af2bf2849d6168859c873e849be030ca6d1880279437a614328648867da58d9be620551f7e4a67727162c93c396cd7c687254f802c84043941ee85d231e71a6269576f0407f0dffeb66bbd277e7b75fdbbde34e0b3ec49cca8d245ab3d6dac303c4d6238c7d7fd562523f96e56fdfc3d90221914aa3c246ca8e26ee418aa3ce8ee0e8e803c914e5c18f7a2d373acaa57d6ab2edea86d91e6d6a6f7de4208cb6a7ba3f7632b848782f912e53ded68f43e2f4c1b5abeb3e3f6060e7556b89bdbfa433e0947876ed3bdc43f1fff5728ca8e917bf456af4b56627ed7e7b5bae29d5a3a506d69df5a8254b14d8e7fc225d4becda5a5dbe45ebe82883d0bf2e496646811ef487e106454340888ea715f81b803c845047688a014d6a7b6763120bf1602bab0cbc16f365570a5da1008cb4252a84d4f213f3f7b9643e96d3aeab72f9873c8ec38a304cc04743ae9c8a199b5e39422642f1478c8283344eb7266962e2f182d191b8aaba76d9abb911e5e61d29cf3e8acf6c60c8f0bfd0ae7be53253864ee4af00791db6eb8fc7fb3deb4ff258fe817a70d1bae6b133e0f041b0e9cfbfac035a0e33aa599dc12245325d9bc7076fb0595671ef7bec1450758b600d8afd4536884a27cbadee954cafd633bb7ea6b8bdbea93a84e908a5bc3ffaa29d155c33a5a3f0f4285cb68ba20e87076288db262412d7cbda32136cc8215ee6bfd993b3c429a66453b26e22a102a63b0e2f775fe516dd632b94f4fecbf0628c003a3badf18f47a34039b0df2e546b9909f5206c35a5f31782357de2f6ecdc297ff71ae4a07b94715a3c2c869fbdd7dba562d3df59edf3a80d73f19eb54a712ddc6c358465a286f10e276c3a6d820e9897895dabd7b3b8bd568731e2c0f6463364d34d4114d73c3b41860f0bb569dd65a1a69e988075059c243de6dae4532a423bb941b6274bf9972a6d8b23b2e36ee3604c973d1cf5147eae2cecb16207eb2ff25a2e26e35fa885cbb11ad7b21fd7da94a44bdb4474b5f6497787db9fbbdc6f53a527dcbae670f2fc75e90359b90e22f72cb32a68aea87c930999ec15ebe2f128e5a2494dd20dd4d36f9234c9519e8c7fb7765256678f0bfcb09443582ae1688142c75ffba7bd74006a7350caca82b3deff76bbceca26d7e549a5fc74087972faaebe3d3437f19ae12a8734a4823d02ef478d73a2e21cf81fa2eef74d4fe1803c936e9ae4d2aeff4cbb879d8d52a0882211132190a1b23d90ceaab3220f79afb4bb8969f97c6a347690354b98bc080cbdb900dba3fe4f0fda522776112001b93cc3cb1d26643a1a596b122c8e3a5d45e8e77d793680a1112ad9294392830500104a483311e9ca4583ca7b83ea9510cdcacca02bde9d12594abaef796785cb2f4b1a1648e7c72e8214130bc8cf189bf5803e18c025248950eee593ae15b890b2a05abeb040fd72505bb26462de75e88604b2565470304bbaf5888e384d8a34ccf472d6491d042b3812ce460b152685a48235594db0d3ddf944edd55a5e740916344ff50df2ad0a76dc7bc66ce071e32f4b36aa29b42ca0dfe0b2d525f8d2b4a086767db536e8fc78722f6b05f55d392ae86dbf7baeabebee0457f521c4b6b4f8665539524d0e171c5aeb1c8e9901c8b0c0bda5bdb28814992046575ce9731e6a9a1885e879ae548f3838b2cc9e43ae6e80638002fecb663cd9efcbf02c852e56e37b478999d3932983de8d6f2cb46ddcdcc6aa5727ac62bb6b1c72380bf12d7a12614c4df837671b99daa421bce31c1914b5e6bc535604b6723743b4683ed2d9b503afa035c714c7e3daee5a42d2e3573f894ea9417745bb7b91c8ef4f5f006e949cb216d954f25c2aed8945a8cff22d0b864bf72c27843365fd79f96e20db25dc1317442272a9ea579a6aeae57a59dc836b94c458322923b10d0280c54b53de265b65dcded6bf8ac2345d6fe976eba0b44721bfdc55ef35fa43b392d13ef2173aae60a85eeed3bb5742ed2ce1ca2b9a28f7f536672ca83d13a12a87546eb1f8a0d8bba1b67e65b279c498197be631e191f98d3ac8105ef2afa0a89157cf2a4b9c312523c99c9f97ea34bd8f6fec6fa49a2cb8641572108055cb57d936d80a75233fb2444dbabb5c64aabfa890b04d829aae06e02e2bb4aa5ddbd4bceb691b780070355ee2c0c5291c462489e891f78caf6bafb893a8cc03f9936f7174e648a95e1c0fe7f552ffe9d92410840203ac1535e0c784e153ccf5081d9a909dfe2eda4166a5fabd8a341bedd8036da46302418b77c62d2a9398d9be77a07fe821452e92094993fddc25662fa461b6d5a64649f836b62b32264b07a77c7789663d7bec46ed421ad075bf6c634604204d0a1b111d3e64b8b256d370803e288a64aebe17522c08b5f79fd68e768a9ebc015abc515c7322ddbf26850128ebe9e06c4b2d4e7a215faa44bf78d2fd8d712a0e515fb6c7607d6c98e40d4864aab12a2f1fa44efa516a026f260b839e2888faeb173bec0ab43cbb7a1d9b1af0401d1be97d236f9947fcb0d6ee909b7300542a4917336793b81e7bb23568eeaac3db65e5b0039cdab3dca840cec29b9bddc6a40ae1a0feced0887020ac5c3c08f6ee5c66fe903e9c0e22005c53e98e84ec0814d89455bb5bce6476673306a30aa383ea454a6b98e33062a9babcb8195d31bacdaddcd994169da1071b9e1fb1c05a78cfad2f1a3e65277c48873abfe997bbc5751a5b922f75c9c701c632933e87c36044a8a3dc77a0e98f000adb62db6147cde9241594b65d63b74145f68d83a3473832ec35a5f4c71244cbf53f53c24b295bc78a7548477c79df51a3de7540cc5b9ef6574dd6f2856e969b5d8e7527f9fb2325aabb4333007dc3604bc1afa5680026fa36777e635522960b832c3cb6e732372a1bf9468db5649f42c1eae222d91f65693bee9f9dfa8ed644eebe83d81fe29518270a67929930d6f1e37e005295fd167920add89da544e423b863f7e0bb810fbe9cd57589bcbf3f763a254ee15f622f5b6d0da5980725b9242e58e88de5d7a7d174d03b91e1a36e0242456c6caa025bd727918d25a0fbfd71ac2334f074146de0dd2e78929f49765b23a63220fa1cbc1a9f0f6fe7c57cf0b52fa510c943f1c7c18bb9bf66462969c3341f9ac92c0b8a0a36cff94f85f6efcba968e999bb75e58352beade281282ce1abdf4fca1ff00c2842a1c718a53bead23e8f0aff9d8f97b81761ab8e5d064386b68ec435105be8095ade34c94a81d0fa32931587a440def77538b8ecdba0f4aae14c5c34498972fdc90f07c5105b87bc7a7e93d95ba97befbac24429a4daa3a991f2111cff590ecd00ca0d8e487c976634b936e414e52338be2004d305f8d25eb92006ba678975f905427c41e2024056469dbb8f9f4c4f05a4b0d5bc1d78b450211fd27282721dbd387019f87b8dec64473eade10482107d0c0edd5a595f2dec6748f5f82c5a094cdce24e21f35dfcd353c10531d5b169f743e2e2f836d71e9c977ab5989398802d38a127fce3859651a789d15acb90d111ebf4e52f36baf6454c0dc322a09c221a43d17faba5116c621749663dd8bcf305e5452c80c825d5f7a6690aa9e0990d138722e98a66ab6a714ec878e28a9b32d46e472a6d6a85b57424b41f82e01060a818f91a95dd91b007f13e8549747bb8e7a8e8acdc4f446e1fde8fdf2d7dccc9425a16113108de154205c2378264b9d0bd7928b592c8f060f137084dd0acfc6ec778368549d3b5e972486df60d9e5ef3e8fce713ac76ab5f188545b17853577335ca78e3102131337dbf6772a3b766590df6d969097a8f30cfe6f69104b6479b4c51d8cacac2bdd3895db6fd98c89524f144de2c241bb3cc23740490b9485f47978647931636729a11da60dfcf9daf5c5abd8e6754a799609dee519d6ed3a17031d5e0131811d5bbc0294ebbd9e58a7f466dbdf3b30fa8e36f5772b17cf9f993ccc42c0bff09dff7ab8514e45ae42d69a25797e408f704380f21d210628787ffc7ee3f41167f8b92afc3df50e0768831b5fa01cd61a7f947a41e16f8c5803f2809d50ba2b5de829398163b680c94c9befb4e8e5e982d17319b02c16b24ffac3a1641f9c0f0059a214fb18e8f55729cca8eadabd360558bab5a187cd36763474ba4af57eecec1cee63f9e50f8ae21cc5df0251d2e76986c51399cca9dc1915ea4152ebbfdeb0c11151b568c94e062a0de73fa8ec6faacae48c6ae321bd98a80a68519ae882f486c871763f54c2616e599e9afdb9a8f161513a9e7e8aca89a713d9c3003c31fc15e8382e8d8cfb3413d6412c76fbba86723d8cf0c77d4f9b581019e1b6441ab5e48066d285622b53ed3a9b5f2625b837424a9262fdbc265069eac0eae947ce0f77783a50d25ff5a29e3a4b838426732cae8a8df14f4d425edfb9e840e78e8d8b9178d1d10db5093437c96aff85ccd18ea35e9a23ca6faefb8c471241f08064de4585c76a736c3224703ab36c613a0b23df6a4bfb27e9a6c5eae2431250aa7250afb4f96fba0e042cd1549c9b12a6b8fb75c07815f9dada8aac8b0d2e5bd4dea314bf5be94d3f9e5be96550b6102596342813bfba254a87f0c167ee7bce75ad3c59684dea3086f415066e546a0c134f0ec6c712abb00d14ec33cddc40cd803536668137667e079c900f23ca50fc0d4855b941679b5443df25e06b57ddc67c650131640421795d9da8ec2c9d74be1d326c11fde19eb0702c35b02975e6e1521ef5dddcd65978eeec9c84309ef20e7b8dc2cb0bf5ac9964d53f9c1286d31918aa0f180daeaec6783ef04c9f4372b04796c9b96be11a341d2eb33d570d4a647a121427d771ef416d21fb9193c456fbd6a1ecc409ce3b8ac51fdd3b8f72be5dcda12eada0d903af810f5e9ba9419621591d1d1f5d28b9a2eee975240cb1086b827bf758073581b43c3112c0cdea96f9988f0baf43b6e07beefe54d2ae954e2cc76e37677f3b2073c0508f64da1ab66cefcb8d76b6c098b26ea41dc926a65e93a0911afe7a1e67dd91e62b0ad9b465f7ce851975bf71fd00a0bb88337149409dbb157eb7161c07ab01aae8d7012a11c208f748e95fe11f9461a04ca4ac0b4f56b017407d37704dd83a75bfabcb02cc7a3a92edc7c728d8943fc609d3a96061fb1adcc898404cfd892241e8a26d21e2216b750c00f517b7ce98d0c6beba22bf7531e73ce4fe8b11f83635b409d9232c6c937322665ecf319f6f8a1273dcf116e8f7464da0b2d4db0c35fc32d22f3f571f399838654a4a3127afd2f116a9d05b54378599d37547962dbea3ea1af5ccae66aa905432e3158db8ceabab80cc3e3303a0968d5b4200a94cd1c6aa92cd412def4d8b3470bc3861984c474b16ca4f50279ddaf50c20a02a03c47da3293aa90bde7b11cf3e196ddb36d4f264a640dd3c3774973b65e21e486263cf8e6a54c5a2ead23abea3b4343a4427b1221f8507f1aeb234296be7281a361a64fde6db651e71152d25c5210f7b6f3f743c11f5b2435f6aead25fa8c0131b2783d1884e74ccd2b3b0890928ba69da08e74f45bec1442829100a0bf19cd4f6492484b19011731ae60389ed35808aeb0993156d01a27010fd0a689a3ec006809fd8a734bb1137daa1ef26f7f4cf1a9136d1f36f439b94494e5c8c0a21f81dff4b0b61af80e6203f35a425723f88f21a5f03d4709b0764d6a1bee05327d58a7f646f0d832a2171f4b2d634a8ecae54e335afe0be246e326a6a4034f1e93fbd7168999d497a688f5bca9e48ff57e06a678ab71560a43885b1aeec94df83faaa7b8fe2e94fad837d4e6873b00914d618a1bc67bfb03f1e29dbe20db798078f6667a75dc7e4f2a789abaf0cf6fe5b1964e71fecd968a90fa8fb7fb9d0e1579a7a105ec96df7283a5f1c20bcb7230fee407d03475432a70e08a6caf65de49023ba15c5c54e362dfb36d61621e19964bdb8da833fff80478adfb96f319250176fb04b5a257ff05ef181590a9834662d450fcb809a718f731289c5d3a7df1fb785cdd2c3d7c3b466969271778cb28c30cf8832097226ab8b71f9aa3fb1ab3108f5c2b6a712ed1ad1c445a3618b9be1024effc41727922e137128e9e642f986bd5998f08d75ea9b31697808cbfd352001c0067fc00547d4bddcb7ca772b52352402538304f80448f2a7fada918d49ce56f698d0426e43d27b0fdb41ab20e0d65aaee006bda5c30b469e75ebdf5f0c7a53e178c89ba745da9f63da38bf6315ad2eacde1bfcc7663921146a907114856a747d47c00af1f4a21707099f1b23b8494252c902fdfa9f3f648d9eda770c34662c3fe05b2111d2f33a36e37debc46a2555ce89d901d6c038f4fed1df7ce5e7e8254346a2994777efd8af5d808e38f1731e6d19d5fd719fece24fac67eb0cf5e70281358877eb00fd49c2204a041f50fe78cf28ca90b8ad05c5a6611dde0bf59d093bec7758de0fd6d6c38be6ec72327b6b539d0dc601608da44d6bb5f44321323d4dc0eab2caac428fe503485d4ace5bcd82a4696fbc71d032da4f0f1bc741c80d0bb29b1aac424aa6a74c96c644227bb3d6a20b1997f6451be1c8982a1beab106a4b2503a0cbbfe7a40d87a33bdcc4e00f5b9d057c4677d6b9ac10a8415f706fdc6d3b867e0b2ba644fa59c48b76d812d7346725e74266ef5fde10d44b5019a81c69f5e1ffef1ddfb32d95908c803b802dcfbbcf0877f9f294b8a1828bae3602750467e43cabca4671ce02724e77739957f081070a963027aa206f3e483d8663ea13388d56a70804b8951fac3cbaa67ac7ca401f025df9b494d441b345bda1bceacb4d0f09c6d1a599064e3df3782899d840bba0ed51a4f17730659248f0e157b152b36f10bf355346ab4c5ce37c915b8ebaf98bb9cedc0854824eb751367dae978560aaaa31f51a479bcb0344a52e5b956beee08d16855bec42228658eda543b999c7ad48be76c29a3deb1e9caea6b99cefcbb8bf90c7bec556078d01f937aa07881658bcda7992ecac1c72f4ae3afc5805d2e4567ee7b7592a7b625010eace4e9a2512e9a7a4d6f03c1d1c6a0b7be6821568c9fbe981e2689d7814e9f2af17f2b8adebc86f1a65483c62eb89f9c314fef6155cadd12454114216a069ff551fd3d19a10b0d7407ebd4b0d100ae30506dc0c5f0ac78ca7bb332a5c744d3210d10634b60ca14057b03516d0eb0b9075acba3fffd5ce3a8f646d97f696c26de5e0abddbb1614e266c2ac2df61256456899527f1c26b9deb96cc395a06baf26d4fe8fa1d5e66029456dcc1d8175909d0afadfaec94a58d190f3c6aef8fbf12b34afaf281c737d2ac8c4c6a15e50c8576fc065b5f2d2e611e2471aadf569edce3a3dc60f2c920b6657bbfba7453bbfc101f55f65fead3368defb93cb42344baf09d037cba49bcccff1709c7061946977d8bd88495c5fc9f8f102761a122446d351a912dcf703decaf6c91fa7e4ec4993c8ca51349b2eb69c132d669393fe878ddc3eff57ac7353cea2862a8c5ab7adbfc46a01bf7729b61fa82beb0b70b8cbed896668eab2f93459c0cc6642df07c4043b925d21f8f3c50d0c1b298d390fc41c6561ba8b7f22acfb8095764de0b43c02aa52f459bbfe9a76950aa75bc98908af6aba2961519dbf98cb7a40f82c359e33c45278c884b90c7483018593457dcc5aaf809b7bf90ed00a9ab494cece747bc4aa2ddcbd13781e81569efae3fd3281bf9ee55d673e1b773402a78bcd52c7aa5b167924d857d1c8d81878d71aeddc67e77f4418a9114a7c30c2d25668ae8847dacf474efce57050ab4e05f1c9f9aa811567baceff64cf46f0aae29ead2238cadef98db15d9dfd749ee3a726245e358794534bd7658d462a496075b3e383876e82503d04a472a8bc4565b51b5404a812e1597d47e6e4875727f9730b5ef9c72043706a4c66e5656f7ef4fb0bc1f7fd9aebc7c368b7f6c8f6d4cecb57a336efc55baeb85460048b3278d100cf2eb4787260ba0673bcd7726cd6ec079e8618a8225e1d66d865093a07aa6959a07442da314640096e8e24c1fa5593248fda76cd745649f4a57ebd6c2c1aa54af72dd9ae944bd17a8dc2e367d2793a8e71cc962dff95483bafadffd8f04910ff94101b8916d34eb743414dc1efa006c3b808990df7a6ea6e7d985eebcb905ce95a827ea1edbac5e52cfe6642a28ee0992364bed2fe0f2830321d30c16e08585b3e35674df49da4fe0a2db2b1049b613a78ebdf9f2973f278b6f2bd13fceb774f70fe5fd71556783110288bf463f3592fe3e23f1848c4c5161d9d50fe9bda44b9d8c6e417cd35bc9dcb501b1d00a2a2b5f998cb072e4ce3938aaea297df8e7caaec512d0a27929d24514b166da4b011b11c30ebb0897cb25c6f61b4bd6c1a4bb036a0e27fe8f4521f3e76a4537f15eb602ff92acbfa62b4f13598179e87977c40d9d37ac4b233db32dedb4eed891f60b14d8a2388e7c39a2a82199bef4eb5c8b69cc6225bdf290b1866629bde5e13f997005a03ca3271125ddfdf4f5764a0524383ebbffeddfc3f80627227377a9f8a5119822ce87f4b64b83512b31f1012b5226fd8c34bc4cb8f129b48e9366f00ca5af70c7d6bb5d396d4b5f5115e1001b935929b8ef418e601bc8bbc5d78507dd7b690db50b1914824f51b19dc314dcb7677071f8f9fed7f64b17801c172f748b6c1872430c301e646a9311d5cc3c1e6f7fc54c70df5314862c6de9ed25ff7fb1cfa0c269ad28b1d1d012c5dc84d0b89a1803dbd541d81bc4177690bd8a0aaf0d6d9901b2026412f2312ef15fa0e353372b0b2e9731bfbba08bf7adc199e24bf95a99b50993c57fdcef6dd3fd446f157265bd1cb36462938c25cd408b036fa7b0d00b30b2db0760062b6bf3a6a3eac83c87e31426aad46ec233f38cf1e15d9304ceabb0711ca9f95f6b68e8d580a16493c30a4090eba1282a14f12020e63adc62da852e5d4dfb27619d72f2900a73f57192590e3ac6d9219e46c10b4fb5ab2faa22a7449f7c22b5d63bfe7934eeedea56f7c626dcf9523345a055b56dc3cbcbeb0684bb53f2983dc94be89d119b0093517c23171ddc6d6b2d3cfb46350b54c6918a18c5d575b36bfcb709644aa8325c9f1cacc80905fdcfe15cc5a7d0fe14b04998fc779f6c6e72e7feb8db17b6d8eff083bd01a253bceea9de37bf53c9ee82f8aa62eb3a5182038c57fd71eb3e79fe40ae259ebe996bc55a73652543765e012be4348a5f47d6fc3e048b8c82238e566c67719e1b423e9018c7a8357d2caa345be8b3e38fd8d6e23e3bcb8b251a2445ccbdfc707f4b93449883574dd1c34980dbc554764cfa0bed110dffbc2beff3ae05635f543d63c60e6a910d7418a09c3b515c3fc1f35e5b329f798c5c2f1a5c33789c7bf9afd1d45f110d10a5dd42826b573ba1de4f2dc391767c8ea13d26b88cbef71a881a5f9a40c48e4af9445ad21106134bb931831a72d5f5b8406bbeb8f5ec3385dc6926aac127d3448d30fa41ef116cbcbdd5d54b2251812323aa6dddd4b92375fb5b019d7e7b38367e821044eeed68351afe037eee3e1ff2ef53a328606de371ccf9e243599258e14bd6275d9ba4d5786381e1bfde0f098ec21b4f1c430cde81e0009654ddb5a19efcb6ab73522ffdebcb80c64ad621c4320c8a9743c0369f0f19a509dad88a420a97aa2b3fcc1f20798abeb9ccf8ff0c061fb66736e38eec9ce6c906cdbba66054c2f38fba9a8e3b24dd381af35b588bccc3dc68ee55085ffa07c61b4a858a8b8bd03fc7f60ad7b8422669bcf73969cd299ac9dd0327d9d21815afe572d09a47070b35e67e056e07e9030a7a2b71d4273b75ae662ab0f3bba913eb8bfe507a8a16fdac9b5ed571fdf02b92890693025c371106d95a6c99a3010881c4406343e7c8098c634a3180aa4ff75f8f1b224a83a06b825f5a1d3b76549e84b02247cf1ea80f74946c7fef4660980bbc102fea25889d20517c57561193fa9cea87191d0dd972debdb3ab90e35d752b7fe92454ee88b71358c2da1a3800916b585c1b1ab356e6385922421ca562c0832061b033b549f9073be1e8114a6b45ac9b9a39acc4a6aea618c6f368c8c808369c6f8031d7ec3d78709d900652690fbcedfb69efbcffcce64e84618f07fab04e670a15d3c29f86a525b02da790fbdff397b2a4178102a50732e4c62bf8bc05dd0cb22970e5852e85852387d888ed317039168f29e2176cc1e6d4888890623850b2e5d7d8a962164ef92b6f974b59b7a2d135134970678da72a54ef8d9e15b1cf4acba27db009ad5c03d29fb887e4af91f79aa4c0409ff917cf2225a18ba6cc9b59fa4c7a302104fed833b82dd04bb4058b687148a73cf6398d5a1ba4d328d6685c289ded9a26199c4001d2a32f01d27aab15982ee25ead9680d8efe266e6fb53a54206c0f3aee81fd3215d6d1c4766fad1004495fc8a73f6c774d99fe6ff0f26c8b5bd7b0d4df2762f9ab808dd398a451616df630e6e179f6b3a762a0ba58e624fd1a78335081591f13af4a7dfacb3db14c113ae0d4af1c2e2f603b863e3aea444ca2c591db2fcc9cca0f3725d65df7e5e6a31620719419c9c14c2b4e2b20a8c6eaa1b6628b7a7eb65be967ea39faec8092723a9a4b18a9a5b69e4c3df2d80ce72495db88170368e9e743053efd4db2ec05f8ddbb339f736c7215bc55db8f976218eb9d4e85ec8d07698951e087725343d0d9d6050be5a626527a12abaf952e24a43426519c52671f23290e0a6b0129bd30a816d8d27315ba4d7e2ba4bcda9f29c39a5fa7fe76039ec3d0c61df95b81f1f8cabd25bab3d0814f761e34047b9666723e4ec8e481dc5dec8d8ba4343e75ca322c2b23d598692909d5a9015fa288acc5265e161a54f66e611c58c49e16ab082042aae4e5c072b947568986c4a12b6dc29594989e8ddd4a96e413e01061ae15057e6bf0ae95dc985ab1e6161f6f6205dfcbc51856d432edba45692027931dfb0c16605eabe9bf886edc6713257fb0eb7d08476c381dd6073b3e1cdb0eecc5dd6b41857135f6f340d8a80fbe469f6dcf0de9d4c5ac5eb08940746155413f34baa5644b0cc135d08bf9b7f14fe216041ff1449d5d06cb265863419fbdce152deff7e00d8198276a7538bcba65f69c8ddc032d0832eac3b20a2be4e32b8dc50fb0decd2af7069dcde159abc74ee0aae6e2b836001c5162118eaac53af2db721a2b8d829a0b115ea3026fcc26229ebf7d4ab076f57d68f917966970f96e852f2143a59018156eea6b07e5115f365235bb815f87f2e95311fd90aaa966433b686ea4ad8d2104fbeb519d663f3fa6b94c740378524891fba085cd2a1561c537eabae496a0e9ee65edd612ffadfee6eb651197e8905be6b0a5307dc1c642f1cf3c750f07f2ef0bc1186661ec47db9ae7b63c024226261d0b8a58a3b8d1bae46f3cba23c9e56fdfb82d5a87a80d6035bdf16869a04c12dc902210b809f76cafb4ddf32d1a7c9ff974c6e6eaa707f85e7e05889d7ab466954463676d6387053331bfd2bbe4c84a37accd2299e18a8e84ae96ac44042fb97cc068105970ebcd02b867423a80619c19d65ca4b794e262422897d8c2233d8ffec5114cb9978f5e3930903ea1e61c61d9f982e2252274d45802497f4329dd2f862bc18a21fdb94114a633c742412bdb211b01baa901e7cc31c09fb1d882a43161fd8f69a120e20f6ae6a468db655196e107648f8fde0c7d61809fdd6f062f782498b78f7c9d26f3292bb1a60e9915cc4b81431ecd484c41c585cd0972075e07de9875480d46ec8d0968f7c268dfd433acec0666476fca6aa2195735e356065b7a043ddfd48f805eac6a49943ebc6d7f676f8c5bd66832f74d2d14e308df7543775654c69394a6857134e47c16d91a16e9e679d7f633fcdfd4f1abd196c956c1f470fff1c449194a3ad3cc38f8ee4f2d1ae621f0c372190bc213c8258492d294e3fcab75482690590d5adf05351cdefb6e8458d0f27f654eb48c0e6e9df95e357a203c103b6e8779efe0a50905d6b41d751f43c042331b62a499bcc4479cae4c13b9717aa62039a4d8daa5bbb44619c409725b6e1780566c95f2f74bb78e8cdf8ea8d7a997e052f0997d50c3761d0d7c3c41d6b7b2026f042c1f852223e3e53da62fa4d2e0e089c3c854bd8fb89b32540dad70a9f49af83c9a8a5c03ddefe3008aa572d78382d0e1d6854d16b6e490fe1db6963c9fef958dc7a4ec7814da24d387356eb4806fb5ccec68315cffece76ec7c60c78aac93602780229db3354a066ef57d888895d6aa326266921dd8aa397e0081c910550e67bb62ad87d58e2c07af47c33185c550408ef5cee79292ba492b13961f5e98465d440d2d5011f5e840e7a2b14b4ea6b772f3c12196fb1633c5f86b35361adf072d9346140b755bda439f5f852074e7cf8e9fd620f9c0fcb8730d23f67ff104802cce3e9e161504ab707ceab30811c2c79c59049a07c322ad60ee89269d6ad91d0094be8ea938bbb2de1dfb8a7950f60e230b86bc2f70150f3651888bf6f0fb8f37ce7c4d1396a8af19c3295f1b8c147cee01ab42ad71f133c9e7e6f960a9edde57fe37d4fadb7937414eda7a344fc6ec86830265d31b9ec59a169d830de366aec4f86a06e7a797ef74e63be209081ff54cf8d6c815ea109ae422b61feccb504f92becb1019191de1ef2229e537d52f92388bbbd975cb50938f29e5ae88759ba176632b57c74ce03b1e893f4e4b59ecf47e3d4b24ac509fdea84341075c32e828a9033dd0cd794e3f4549838dfe0f1eff0af7f9e4d115f950f2146d491a108aaae1ada6197b76185c4d1dda395b165a4c49a44e747317f25cd6ab53b198ab17d3f352b0b85d92922c8e5a14300c4b92ad84d7fdb34c611c3be4a1ce25a1c7f2a66837afa8b3b8aa961cc63ec7072328157f33d5821f04019af5b4219dc430a13afe051b9b5b77050186ed39f1dd57b2d05e25eeedd920ba3331d796d8899e26d14d89a4f1ad10671d9ab877333a576a1ab468a0cd9771778e4870119cdc3bb0c66fb4aecdee2c976793f41e2e5695a378f81fd9a6889516a98121bbae72af821a6b7d63944fe49069214a1295ada1cb8c06b27c91ae011b69d35caf9c1aa8d7a3465b1905eddf3e91204ee00d33a7c9c43c40cb0ab0729e14e85482b471f751cde881fbab55f64b141ebe53b5a002ea2b4d3eaa7e92dc97826018818de7ab2ea1da6861df5769792ad302443048c80c846c8f6a62a758f8d08ad95db95c94a0525228be3107d336d27bd0e6d7d3ace68cf61020d7426d716ef05b8535c4e60ebfd9a121715a248214ad736d4a6945bd3f79aa7fd9c22ea67f76bffa1cbacd341c93899bf89220d617ca567d11464f880891e88543bace3038e2e0d845ff506a24ee782219b730801adf42c9ecf22dbbedf97009c422d3b8ce1a7a55ebf30c9a37d60966266e8d0246a49e1cfff95ca403d4c0e933bce20aa1207ce9530df96da64255b59811a01aaa494c270bdc4e5b12fc524f71fbabf2a469f9c29ca226be00fe17d97060215f4871fd7ad1f39a263d9aabd855c764df13f1ed0722ed7f202a389785e1d038272262d7962b8a9a5ea219e6c4a1e89c55ebcf34a0f5bad57830a2d32b379ca86047020a1c8aa59f46c406f19e8a76ba83a47ae31d98c46b702f6f292efb315f50e2bbd7f46aa9f38cfbc20f4180ced9bfc897199648902cf20c401593fbc05558b08e830b7fbecb5fe018255a6a633ea2331e7c825d5087448ea4fb5608d85c1d6c2212f5ba3981078921c1abeff1ec3b2d5df75d84dab8e6dd4953089973072f1d62b2a582d18f9455fb4111f8a009b0dec1709d74806c289b1755e6c4a369da18627a709529f459d712c92b2172aa98316c6cc8ed34f484d6930f6a91484b5e8c07416bf0b890212da1afa8be5ef25c2d43d89e0f75f630f2bce614202d21e3305de19a6315bd9e634343440e27e8ab039ec8d8bd9f2dd2bdb2ec6edaf2fd497c5797a6ffd9072bd21021e8b46b7e4c5ca3df3def9350412b0ecb7447df8bc1435c02bbba03d656c946493d084bba80db2f91d9aef99fcf96e06e39a257f773d8ce090839ecb36f9b1af94f6887aa57ff52bb445bde922dacabf301ada8d34c90088fb2ef6fb80d9aee92eb9b44488c9bf0e5ca849e108474ec7e3db5627ca6676c894fa4f832e53eeabaff091eb9d01c5b9493ed338ea19c87ef1021902b7a676b3a2b67ab36e9122880012833f4d285edacc8ef3d448f382e7455d6c0bc0d8a6d70b6c3985a9c50bb73a3300e39d5099f72352f3549771fb49a583c8bc498dc50017c6caf6fdf9670f294b9aaf5544d31adc121b7f882a0c6e11f012d8ae56faccb9342190ff5923522c57885328149233f603a0b4c64ffa2e0823e8682998ab2c585657f0a047235290de111cce67771392d7c9babf2b678f64b384f5e7860becdc44bec7fac4f13ed6535abbd25bdf6bfcb5d05fe9bb1812d9922b51cff1ac391f775b2af9621047abf5c1696b9411a22b403fa3dd696e95a2b970c94e5e05b65e9d26f75c3475a183b4a00b44e5cec1f459bb46d52e6aacf5eb9b8f0ac32480761a0e5ddf583e41d0199e86fd998a474cb2b4450d24177f220aa4c3812b61872c5d42ac56b84e63b6e285c3633219bb664353184a16165d614cdf3732f2b2e0136f08bd2c7589267fda754dddf76582756a17beabf26aa56438b9b0d5d764c136466295cc05a367a47cbd19f8fbd40deaccb77fede15c508d3c9f2c36e19a45cee5209b2b486d1a51791e70a2f904daf057eb2e172f80fe995cb1e6b08a09d9f8a4af201b79125734b73767ee9f5dabe63a4e970bc49350659cf01db338f3e445db735a4671f478c5b16e8a067dcf2df97bb43ed0142a2c81d40315aad27afbc9be5dfc12d1043a557798aabc15413296d542fdc071b7e866824737eb3ab1faa9faed62183404e9e62801632469e9044e4f7c643f1571f2ee686bf67f56c96fa76ea7725a170d3ef43f47428ee5914594303f99fa6ef981668d33dfc6caecbfe92a1846c72ca20c1d129ceaf998c0cd2b5a6ee554296768b550d2bd9dc4808ea739041a8006c41a51aa7924cfc5a4a056e03e784f38ddd298da50040d4f1e4f0415c9c48762407a075a28c709fff60c629cf0aaf0849bcafff5b3bcd3d7fee34c1ad4edf9f0cbd34eb0c064fcef9137d9a93807939a87a4990d29e05957e74cf3bb19f04aed29c99e166613c9bdf4a08a7f6cd18ec1d07f49e7d6bad50111c33dec7ac5d3ce3d5511e345825b66d9dbb2d680840f47973f1b4d48c9ef61529d0a57f8899bc0753db76d3e9fd27ee518693335a6574b2f3980decd12b9b059b3079c0868dcbdfd127ee0c54e6019f0d23a78715b8ac996d9a8248d78044fbc3e64fc77a42c780ba7b705cd46c62c6603c144b6fe21a0cf1c4cc31ae4e2a08642368fc4ed4ef8e8113c283702f3883b275ff7e22206c8cbad34a21687b621e12a6e9987d92d7a6bcd54bba382f873655da208c18ae88915fcdcf32b20fea128ea8d99048c43025faf4c3890993740397c0fd52459fc1f927a4639bec5319ce2a746185b6437b9afd615d0dc98f360ff1a419f9c859faa2f27aa27235b134016a249db8cb4edb39703a9fd81bbc999c1ff88051e23a9e481afef5e356840d0cd573d6411919720d9a9b50073509f747e7b2671e28b0ac84ac7825bb9e9f54bbedf64e3bfd8b2be771a7ed3e0320448293798a90a2a634279de26b514716fb8b642ccdef0aa04a0315aecf0ec67ce765e3ea1cd4e744957c2639de8c023407a67972ccfd8fda1ceabe8ea938020974dc223c66ec4ebb0d309c8175e18f062daf793a7f22e41473e0c3cd6880c4639583b9cca0cc82599ae7d829d2bffc9515441d1b0141b25fde330c7367ab4cffc232d54e700cdade5407c3981f1af70d23d89ba7cc2095f7f5a5245dfa7b147abf2efa622f6502266bf889be0f7967f8794c049b18bfde0c090dfad3333a546723c763020e68d2eaf6884c679b049b9e9d1322818ba57393b4c78d59ad91d69ec2b84b7aa07989d931313fe291ff626f10de4d2aeef94710133c10f5472da9c6214641f0cb29df4cc9519744d138ab36a6205cd231d94039504bf7b6a48e58f41890653d21acc63aa016259259ef98d2cea82405a08cdb610d2180f9388d30136ea827b43d1e59739ef60742b87bc989d966f75f5fe17fb6a381f337386bb7db203c8ba99e132999727d9952d6816c0012f5c10fed528fc9ded4d3c49cc797c873777d4aaa717afb486e7aec8e059f0e1230a5ac3f793bd5ef1046811c2e0358fd216294cccb686256f3e6bd779cb9b4cf57aa9ce1e2082a3c9fe656ef2679390e0baa803ba0059541683e6746d299aee69b0713807daa2f6894065466028a90fe5d2b7067c1fb0142c53fa9b3b99d0e02f1b44678684c60b1e2502b30f2cc4d448d818dd411c7eb228b7aae23adfcb0abac50080105c7502f9f6cac5e313690b2881086be4d65b4fc3071f261a720cd5146d42092c9bbf5ebec1ad6fb3baa78b0f1f4bd2644032c7ae6594b123f1cba0c3ad6a056cab5a30ba68f66171b518953921fa741f085dff47a7932ca6217a552c362f70589854a68f54bf89e9414a461c225962c9dae1da87b69a86a21ebbbc322bf4b79b1e09256bd8530e14f9cfc2c9f7dff7455acf9083bcfe3807c50c8cc4ac850f9b84afa8928cd4b07aef3c20bc9564fe57d61460c7dcd3d470d663075f55673450388ba5fa1ff660a9c5569fd4749d548c79ff52fa956aef688bf18e95224f9ff7c9f4596c90695f81056ab18f930f3e7b5edea96d729bf53e7ed7e17eaf9947a6e6878e01e994b4b7b9df1d7590f0929951d5b18aba80d137384fe6bec33f88b346975f97ec924f4f304d79c1863195272d71dac8ce73c68950f47e7f9295750ab0c5cd78b401f1b2e5cfbb96e155265db832363ad9db39b913d74bd9732c499236b2a531244beb8f9e401f2d816c916141fa0686ca4ae243d2fee1936f1e81da93295f277928991d91da065f516d050f264bd4515d93ee6d316b77939083eb1b69ee970bb76f44e6cde84775478580f18ae300f10c2e7d570801f50ef5981be9aa5178ca85a1ace30f3536b88ac136582014c4673e844704315056b12cb5765dc354dc29e979fbef90ccd5d72e67d2a594d295c2e6ccb022ebc27af54135238370dab127948b61d0bf82a60fc75d95bca944ffa8cf79dc761ef4a6f668f668e7f8596429dd8a0255c87d1edb27a4145286c0592c46cc3592a8d91db5fcacc19b62b22770b0de460ae07adb32c2594f323f8e875beb4316e4353c8f53d53f1eacb336bf5082d8a325ad0bcb4d63421762543745b4f8c0e9b532b8f08b720c2c2eaf76fcb548ad384aed7ac1bec4d5dfe83ea96fb1e2aeb1dbf492ec0504119bf53d10137478c5f2d1ef67c75eb7a928fb2fad2f0efdc7251b4580f777bcc7a6af875b47b61b6d39f82c730a1f4004e0bba810be9420167f6633e975a034b5b649eabb50cee6e719c9916c01043c0b73f01e2250adad86f5b40d2cbe1d2423c3dc363601b7a6c5ef3d4b9174096587fcf576ceec7514af6e5755e98b15f60c3bc39553bdb31c79c3f15b7f68b39fb39ddc54b4cdcfa0582ffb79958c8446a6a9fecc43bfe09ee60676b4b49a76ca653755ec6793c2d95fdcd10c3a19e5d3604c8afdcb5bfba2c5a55b93f48419e67c2c97792d3074c11da9d64a27e75263215e467fddff5abaf6800ae35b04438b20f767f132257dba3b68d3691ff2c0fdbcba5617f2752087c375b172616bd7acd68ba3da998f733f272f73f05620392a01585661c52f1f98ad9763d4dc00455d99b1c73aff394a212eeca013a6f78e80cd2a17706cc9550a700f75e63f1e0a40f26da78ab2504e7f7d1ff171bf25c9b6c37118b214e458ce23a6b1e7410638939b9768a8bd3e1206cb4a4ffe58a3a6ef486e695fb256403560ca4c89a2619aea4882003cc2e7725f65e00c7ccbc1a37bf94c492f4224f0fc350569beb3d524c699554dfa2d8e61e8d5377ebee9a4c946221e798f3fb6b057f0be10fbac4c58c4bda149dcf4ef2b1841c4663586eb3bd262e865aa4c08e860288db2ddd49ad0b8a10384aba6b788c9fb06fe3bbcf8393d3c4e7453c842b37cfd146194d7f7958596cb2b8ac006d6ca32b097a59964235b03a0c8bb547c39513f338316d6d052fbf0e4124ab5476a851044981eb0775d04ac845d7092fa3bbdffcac156e0f7cfc3bc7d696ea2d4b263a3492bbbfa34654eb2d9ed4e6702449b4c9716c3ad6a52ca63ae0000502f95430ed199108e28f1da8b7e98e5d9034fa03102bd11e07ac6d48b145aecab63438c20504e6c3963e44abc4b6db6b0cc5638bfc15e7c408b0fdf2ca381e975449da3f7e481dcb61c50152bccd8597deb08129c1e12e9e9a965cfab3e8dbf1186d81e435859d3c7a916e264bc22193a4d0aa24f49794caebfb7228c2bf3fdf2fb9bf01bb8b647cadfd501292864f9ae707e6e7185b9d913779d4c3469c5a6699f29b39e12a1a088dd6e645a8c7eaf8d4d9c5de69df68e5c9e99c47cfdd13bc751ad738a1d4f9c453d28c081d37c3ed89fad2b8291e584859fb1ec01793e4635730f742dae72878781425cbe28ee304dc0cbba5b5836d5a2ceb67948f3ed42bd081f5dc508a49251ac8c98e19feb35e8b5d7ab4da3ff575fd691ebb0c06154cf817e5248f95746e2ebbcc09369b4692ff2b7b8d11f561befe47492aa3c1ed6161df10507f540b39955466428d863d47396b97453b90306f86b69878b4f669032c4ead3211ccfedc51d8588eaa013281c0e016dd59358678e5198453a9caf6b76b13eca379085ce73d1352f505575ed18680fa3ea9eeb9bc8bf40e68c765cc345274682ab39a99517d1273100da16f10b18cf6d8185dc3449e56a88cfefd9cdf324b62e3fc30026f90b37497c5f4241cc858d5dc678413e6af7332ac7d2a43d364c47666b92c083ba27f498b635c8158c73a3a11b9f8d8adef9795815761e9e7b44f7b991ef5455668f524cddc0bdac86980c5af8f181ab068cf2fa7f4cf5c454c86b68d2961de6acaff98389d3a261a77c86ad75b87dc09451fdc659f0a2f05471ecef74aeb8022aedbb777b843013938bf62a9e09e55ef071f88a2d2c385a3116d5485eb3b47c70b63c45722b74c98857dadc1881b38267c1d6f710d156c6e6e255e2dbdb65ffcd160f79c8e409900742bffaea4d17cdd87b7035fc8537339f183980372e1df8ea926183747b6208817de4ec35b4cd6ae824fa76170c042cd734317782c2054c560709d79cf325f990605ffefc13d96328ccde3804464d175b587ab174900655bf4a8099734ce300a5c70bd8b43090ac64af057e478397b8a22fee3547e53e0155937a7a542ebb28f3ed80e1c170f5bdcddd9f1fb929e952da3b473bea9681ce9d4e29e4208ab2610af9f03569612abc3b9abf9ab654b9f0264f350a34c948272fc0818eeb9e1f444174432a6c9bd376d98ec675188954c5d6e863f50e4f2c1e5ecb45efceb72b03c2969a9c1a2049478658e89203e7250611aa16ccd1a0ae61ad07b984dee669f4643081cb09b848d3b01644bd0d677466a8ba589966821619266c976854c7c8720e65ab4650259fec1297266cff4821cd184e0f13220542ad1e99ee48993513513944e71ab03883eed05f26d0601048c9cd15fc464adeb00a48ca05161ccafdd9a2114e837030090dd423d9a9c2034cb1c273f7210473f0cfc440ba3ad3f2070e7e34f4b0841fac1f1747902bf190c7a5edcb0d726da6113feb10a3170cedf30d6db6b617138108418514a0ef86692cf13800d6c606e8b01d7e1ff829b30811846205496c0558c6d4178292246e7dcf975a825cc114e7a41d0b6f6a14034cddfc2141787b490d8063114fee89f6e10269b384a5e88250e36dd9a0a81d539de1d6ef46a58d7d7a4631c5b3a26b952931599e239ff8ccc0046acc935e108009dd930b8c8c9cbd5417aa054ffd792f7525c4fbe26b437381901208165f5d6632a1c1c12a614b9073a5e70b61d0707b1592a2aa339c8a4cf78cb25f1faa7ce04fd8c5b0869600cc3038a11886a6c7e86132d6f87f8ba6443d57adb516cbd4b67b889b417640e5eafdc4e84c7081bbe24fbc48466d3e18d660329cc75b1d0ed4c84cc32f2721bf65dd6f214bec47db15feec89a4e74851827d8388ce7185a036c72c6ee6b86ac6868cb7399e8ef45866a99bf20b03cf83b66ebbaaaba28dc9ac8eff6c78a2027e6c49b2e0545eae5c96db2019ce305c4c79f0dfe0766421ca1da7f9293c39a1fc06f4d2031797c54964100197e4306d503878029410635ae77cbbcc0fd3429ff6d16fe51fe32da137a24dcb7ebe69da41807da8325441944d0744aa0b7cfab669447f71cdc082d01553a3e7c2a8fee04bc5efc293527c5453a856b4d3805d899b6abb7bb001333d15991b25fb2d69c894ee0849299b70d0376cf13f5943ba878a60e33877bdc98900f53eab0df1958908cb81e17e252499938bae393ccb2f32cc22a360641e412c03f6116e1664eb56b317161b9045e3f0f67384d1cab7ea375a0a43f91bd3f85776cf05fe293680f42778591a03f167bab83ed2f7005fbe10e7f466f0ee6c6c781ae40baf7e649ed2d0a8bc84f9a7452614caea88eb5dcfe2eda85284423a5ad0f06895b49dcd6bcb5f650633d7dbbeb18f1123632b6718f4089c6f76f4bad6fbf233ff9e065cff76c6c8db9062c6d0e41e6c4460dcc3294228ff632c4213c7fed0049ee19aa633fa47abf196f7cd47e7802650283a00e1a811397e50fd18feb153565113d0cbf95ee529bfdbff082b99a43c20a545a69f0bf780efe689e618d7c65ee9f3eaccdf59a2e1627f7e9dec40acf50236e59cb80b1a4db7daa3e743ac94d969a79673e23b41d9149598ca091237d8032d0f3cda5646b09fc1b3d40ff418c1cc2e63d04f2b0d8d5b5f04243a38649f8bc5a3a128d15a51261ac4addcaa4dd281d4a9b6200573f4b5b69f92d4032fc57bb048ecfaef5c8d47f18b1fd3034e7167937bf7be50bfc353d246cdaadac70e54f72a6dcd5e0ca5a5bc8813eb1e01ea001bc078efd37d911e5a25ba6b3e6e6c33aa081953123a246f8fa0b0ca304b1d56d3313e916172faabcab1240f266cfbaa4eede2b7824751ab125298e32b540319bf36bf29f3e7bf4e85bf96bca6dc44daa5a344c5006476037d237ed2fe116c7872f25bc55fa9400632f1e1ae6fc5a2f88f860f4ed7256d41d94520e4cbde4a9948d3fc46ff6839f62cf22fcef96ec3f3c2fed6c63ba4c5126be41827ff636aef1bba18581a65013685cc53eadec5cf20826f4d5f3126fb8b3c729233a073f779a323bcf09e480cd9501f5824ce83a25f296081b334390a155af22cee9ba23d5ca6a5abe5d4339c25348e3a386b8c9b30e3229e1ebfe525bf96b4c6a962635477eb9cabbadb0c287a2fc00eda36309fea5548a2a219310ed930bab927a1db0180ee6d5815f5de565b43e7050bfcb98dd3b43173ade1b826adfacee8b92a3af377174866cadc85fe60d3ed0c9dd006861e84fbc4727cf455ebf73a5db454bb2820134de47cc2d421aea70f48d6fa7698fc99cf85b11b76db9efbffd7146e4d1a2e7622ed8ce39a8b9d4be0acf66766c32717e098c22faa2e8fba1f1379bda2187a7d2cdcd510e6e04bca417b0e472daf8d689b3b034df35b8fe3dfd9ba9f1e47cc3d89b41dc047afdaf75db47590f5dc40a65bfa2531d8c908bec20dd61f5a10b2a77f21f9302a6b109130eb0dc4cf9836e39027a5531ccf2268b7f4702f9a9ff12adcd2c35b2d81ba06c7270943b111ea3d7ea985f6be4d7fdc609bdb6ca4aa5fec13f0b777d2150bca7aa39d734aff362a59b78df7341c23f2c69e0cea98756b4838aafe797f01df498c49aed831a5ced6ef3274f2e0766fc2e24da27cf8cd901fe5e6e651af87d860fcfbc1c3f20c29c5ca25a8539af15cf31a023ded3d5f65b8c478b7feb4a26d9e7ccca61f66bcca62b33243a54f009758a00f12478dd9f84e8c286bf693b47b4ce5bd52dfd8df489b0790b5d5e14771a4bf0242daccf1ec2378c6b8f2bc87876b3e870cc55b093d944c7d6351294aa1e63e0c02e54b7c7154337c35cefee99010ae80228f365c1b67d1bf0cac6ac45f28f84583bf1107c300a888046cb5f55efe73fe2dd98966b910e087a7bf6f42510470c7a05a6d693a1809a05c73779cd6ae66d3b77545f8880992d01ffdee2f9f48b9acb89c7f93bcf8d02f1a275cd595adc90257e16cd47bf2ba04cb419271e3c23792e5daa8cde89083ce24255a7ecf2cead411aa377691d9f09b61575aa0caf2df2f75146b1361f435f327be7b67912cd12524307e23e2f7a0c6a92b7e344784d46e4b5fb19b5956c4cc72dddf5421c543950c45775a0149268cda921522d062d015c18404efe9f43977c84d6aba5c51695ac274bac15bf5ee9283387219423a502399dfe0d145100bae3e5282fe409be591474b9d10f7972498c19bfa6d4c922e12dd51c6d604d9bd4f1beb6d48ec7c5188a027c3a4b50b047b90c46c5f09b586adbfee64579576558e156e9824318ee62f62bba825e1119c6adb0581b43be96581238f636474915ce5d9db4d5e20c6b84d4f3bd4f8597e21532b124ea8a4f72c7b73b1cd01b31387aa620e396f0e23f996f159dac98daee70a1148fc67984906ffe01690ec6c2f2ad381857b8478c47737649b693663a3dea8f40933da7b8aa3de9b4044aecbfe65d7ebe54abefd8517b91cb443cc262e7b969e03f292304d86efe1e66c8a839c7cd257bbc9cae32917950dd02ace3ed5346c919023d17ebb4f25f84bda7122028612374c1ef425326d235ff2cbd6ddee4287b18cfa68ab2824642eb70d8ef2afea8910597989ef2fb08d9f740fe73d86e7e1f2778206981635896611128d72e1b517c9ed70702720bbfd6dce430ef7cbd9ec44b73a6de29a65105e7cbfc5c979df6e20a609de5d9aed9d31c919aaf36c3ea0fbebaddd974525ef40ca4c434a773ca555f527a19f1dabcd4345e3914c76517b40855bf4109ceb08bddc734955593aa75c00cde0b8c25e4ad744fdef22c287fca0b56e1ce60eb2b8b3174d473394dc22fbbe831e82eefa80a5484d5ea10dc91f4d1ae594438b89f2073c20c8885a83b18123db5ede9264092b2803c226655a4dacec1a8f99b5cc243836ec8ea5bc792a75af95046abb38bca5d9c2be39b724e9489fb63b54664c3663dd01752852b90f3e84395e5b464bff40e3b1e71fee173300df9ac5c98f0c16c332c33bdbc6f4ef02771fecf83da2007c2be13f2b571617bb24d6ab869d7e1a92bd1eb7a5385816a178fb3165b6148a58740a365ad93035ba1a6f8b96c4815172c6d18c80090c73023f509b3535df671ec3931b47da31dc9497597b0ebd7c9ca40f57ff2aab59bc0b3e71b208e20c3517176544ad758378702df8d58a0e4a511fed66287a2f1d833a16681eecb32c42bec19ad6a1017fa0dd9e7f383ec6d61d3e7f647481cbb9dcd885b44584da3f3271ed97d1aea5838263055acfdcf327e5a0490e8e62491ac90e02655c92d1ca4ae88ced8c9dd4130ebe6520e12ec900e9b6a2482ec5f3175d0cf8a188ed17b1c68ad2d58f50d1faa440a07d444dd68818b48adee98e1c8a0f9c37e738adcb6fd296abe842f03e9f69ea8566082397a2b8ec440241ef7a019bcbe3b3e03d6d260843b36bf47a54af4bbe8b1460e9a70b3e37ebe558416750fe194a9e9c354e851ff56a63fb78d1e2b6d754ac2434304ec0588ea1c4e866d449f9f82c133b83a7a8816431ff35839a6ea7eccadafe51f6c78c16616c5840f28e0ecf0615b0ba29be347c31115ea42e9d1acedbd00f7dd85037137da6daacab1d2e90612631d4c3e7ebcdb0d07046d8536e076f9ef507740344c3c275418e285dce8b8c16c67101d9c0f61ce6c1b676f1c374d5b415dc9d25aed357ea54eab6baffd2c4dff1392ea4d6227a141a7fcb47a43abc568ece8e0555e8de7056a283b7adcdc9ba9153fc70cea2a99852bea39f52abb313ffab7c85194a0ba6b2ab5af7c69a3811f9c3dffe6b52f7b5b5b309fad4513a5f0a38058d427c49b42b2ddffe30809df269b648f9d16d452d86e87a5f949f2c2d4480cb59c32a4c3349f1ac8ee8c7365d01ede754faab57ed34a17e55be928ad70cc13aa3f99596c7defbb2e4a7d39893cd60ff1ddce9f0c3201a8fb7cafaf808b42ea2650b50bdefe93257d675987d01ece364a6cca47574396b103409bdc0375c8ddcfc5fcd430d3f8ed09950839ec39bfaca53773c1c363adad7a601e7782cce4d952afd50e95d4ac3104a0d0f406612dabea86c3f2022e606033dd0fd31358e499595ee01827887965d4b3dd933515b23c6b0d807fd36bd65f39cd83115f94e761664c1bff3f4a2de8569549f6b9475098568cd47f31ef8e740c2341d71c49cb40e2369d8ff87770d4f0c4dd59f3c26d5a9e6c88aa18614b5198271fd8c6c0950a30e57796061ec07f63ec3fa498d21b4d099ce11d056ca85cdeae9c80ec1c7afa5122e25e7bfa9be67980db60cb642ac75a592b93691e6ce720b78dd6d1600824b038aff7c360169c7fc3e91ff46e3172cc340c236365dc2a327f225ab2d23bfc8f06dc76d5d402b8c3498e21d6a0da6ba70dbefafb8a57c2cce416b537f9df87036007d7bca77f55c8711986e25fa26839d2feddd446758b7e51ec045cc8d523bdc3ca69031ae39f165444194be16056b53666b65826d1d52c374b7593e62c6509c7655165d5f42d82b37ec3365622de63413057198391757af09e9f080ef28edf72b37aff313c5cbfbddc25d28f4d1b73f317256cc0a5ed206f116b17364ffc18ac61e102c1a03e5706d3f797924ea68257152bed211714527204140e78da3c0fdb6a225893d51ed1464e268bbdfe72e311a5b0b8140b65b859000aba17935c07e1d33a558994670995bf2619ea7833f501aaada962ba085e6678cf12c70636d2dada8b090852c3c4c05082e7f0b3b3c5dc16e658e7eb896ec3ad0ad3a5b1611406cfd69ba90b21b9c3821453bdf7a754a0543162fd44fec57b02fc595237f99e9b2cc67be202654023664b686e578a027e7d55fa8de1ed40771fb1f93e1e65220026012b21feee4a504228dbc5a8ac2cc9d1caf1b0a8e77732ef94ece70c6d1005456ec8f26bc25f9013ff2282443bbd1fa2659592cd9c9157391f3454c9b5f057cd3c84603e4b42aa8f837302cffa251b428eac3c2b7670fafc3305212270d48ccd3dec848a23a1be293c6bcd8896506523b55b84022872f3b34791702e059e773418e17158fa9e5487ecc0d8c73a2a07cc3ccea43660e37a3cf7fac8face00369caa1db8fc932cfaf1609a84ba52c5f67b057494722376932deacb3a772212ebd9d3c83f31af480a3bac421aff08d31d50a712079e5d3a25912cec02423b61ef7a95332518d9c4d18fcf8dea10a06a448f80a1a9b0f09a12f125366ff2fc0008ea904eb2c7224b89a787064b15d37ada67565b06bd51659f34a8fe0d136b3723869f9deaaffd79e028e8d484d1d0bd3e734cdf26ef64eff496b38b137a0012f4a4c03cc6a83c0a0cf8cdd187ddb3b3691fc926bf5aed4138946c460bf2d38f133a01e6dfd50e928ac2ba3ff370b04d329df0bb2526c52fd7b683c88128584ae2601d7e4fe1e4af48ecad96ad1da941f89ce03fab809ce5e79d54352a71088eb0fd3f7fe2fc38cef58942d9dc9e5248f58d041ed464410ae5697c97633409cb58b7692bc0117ae0ef46c378591aaf7eaf15aa75838106501f61decf9aac2db1bd4519a6497442d5925d3b533423ebcfe49aa78953fc0203c54613b407415754a83c505c1a778f96baf4ce14e67cd01f27762ab518c7b00625fbc7a6a4c5f344ef7520c3e7727397a9977f6129e6c5859b206bb4ec6386dc75cbc73345554643795ed8889020a5ac5934f3ce1c6588a6f430aa2414e35a3bb9d5c9e867511df99463759198987c4985a8ab75594fb4a0b41264ce9313c46e484c70dac838f15137a085f0f35287e509d5c6dbc2a458db9443e683b1fe41e91d11b77ef42ff6a03516023f2ac32bb46053b38f4d043ebb17043ab4cd1998246dd3cbcab4a40b78b9005b412f6d981d4846a94c566c7a4fda8028bfd53668b89ba83e38abce671971272d62df7a189639a909c4a83bc340c9b16c7788051a24d5d266cca88dd9f5473d4912029981636e0a0516e5664be955ecba2d2bf68d8d24579d50a00c59cf5cc24a1cf4758e0005d93853b7e7b58e4588ea74dc353e03f9be15b7f6b252d9f7f0b7842ec264fb59bbb5998b4a07c7a69a3465c1eb5c09efe51ea5af70a59c0fee2a4a59610b55491233bb1ce9b17390e981f9cb3e19e3fabd8a6e136fa6dee050ee5e75b9385729598ba77e39d8f96aed515a408534ae1b4ba17876e5c20f99cbe429b11b5a4496aed366b70cb79bbb8fc12a4d17154ef8591a25b1366c6bb988744bc2a2e3cbfcf1eb75eec84ad89b6d6d307fd3832254f7520f4051a20b5c7352456516904f0e69955f361c38803dc40434e3389c4321a576f08adc1de22d5f59d3ce5342c6462699a1615f75a97d622e599436e61407e264f9f68d020a09f6f337d26e9923f18a943f4e97b479561f0da6e3c34a16909c3a38b4e05889603b426705dd24f0656ab50d7ccb77fd714ce148a4e82ff6a23ebe5a298e93629411fabcedc45502ccd0456e0f01c48468ab06d28770f78b5bac6f87dc72b5a1dcac92bfe66963c19d84913bdf7647abd41d27ef9f6350e90b6801a0261c9e2789c3463c6c2dce99fdf8a1a33840ab8641662e7a4bbc07a646188452ff567220ffb054e2a0a8280cc4161d87ed92bf8107f1ec5b60b5160dbe576b642c167fad8781bbdda592e2b17241466520838d4beef969ad6fcc2248ac4503c231251f2e213ce4d69863f6fa20510c11e91fb3a74a0fcb2c18215257f57e344b8a779ddcb693a3f667ec9ce64a26df76398af1d2ab72da306b8bda517eda7c2742ca37ef21d7e53511c345fb1138e022a8fb3b36b2d59b075d92bf2e43fd572e22dda421223ae547fbd20cf38c1772a2bb7e40ce9f9bb1a86288bbadce79ac3899be9872ceff14924e9d6be5cb633cef0f4fee78035c027f8090712c6a47b0b6a0075275094c6a4024c5a2268ec081c60364061a29593d5ca59cac95ddff4b2c7477563c02fe6869d7ac845fe60d069c8f460f6a9b1c734748067f6e693510eccd95221973080ae9addbe8db52497b8e99efa2330021319578124b7ed91816e1d06d20f9d742f668d33e07b488cd158e38253968aa9f36265ac8a9f96a925baab13217680b0e003fc826d2df8d5e5186607adeddc22ca51e669888e9e24783b4727126045ae62c6e6a163d4a7ec285499a4005d03fe8b522934598c80ad9082c0eab699eb1eaaa9a1fa5b9d543a9da63dd6f22544e737fe69abbcaad84efe99c87cbc6e61eddcc78222cd89e82a20f21fb1a480f90297c57385ea665f13f8c2d75516f8537cfdd25784027da0a0a633c42ad7dbdc7371cf31d00e975f13b797ab4e73790060240b53119c673149cf22089896a5b8bb290598c838e2522f68b21f87e433c2bf49dff0ee3e4b9596cae9a03a7a622b5c6856b5db44b58f221a841457270e2dbb51b35a2a4a341668f08d9dc9a9a13bf3a8ff47ac061f44cd397d74b880a26a99b504cce2a9ba8f487879adffc471d50f3ff08d979440593afbbb7419c882bac02037551f7e19f09095ddb21d56521cc312c24b54e863543c7bba08cea4619c6108d66af629b1817a10398304460c85ddf7b5258370854049f75d98fe023187e19a1ab3c218749f74af18d51df041ce4171e1a942c531c255cbb7a1acb27de3abc6beecf24b8f74058e7cb0c5d6712424e8c077ca9147d8c8ec7632097df3e17a672a231421821c8f5f221297e2bdf8165899e43c76fdf00482855faa1c142311016a5ba9a372fa4c8f4f665dfbed0b5fc0ca2ae9b4ebcb54e288e01b838122e741dd9f0d547378e450d43c1191f914ee87cef5cfeb52e3c1f16d07b28a3d29bf9949031156adcd445df1d3caa8cded1d2dfab3d3e56dbc5a192a7b54dc39f795090cbd27518b18a016b71852ffac23b61ce0f60649215284a64fced89baa5ea54ad5be7424258a6407787a5eb2278baafad80303e8a5071f34fd95c56958d973b403d624d5644e075b893c0e484f94781c7a1cc5cd6a9eed22d90ebe64ffb54243a63ceeb88bd7722e739da4962fe8c2488f1ffd51d65abfc20128251fd330df48a3441a4ef1bbb203c5784990d7b7a348d23151fd488f4b1455ba5ce6996c48cb63fae1fe8089a675659a4f7ef1804d5df6a3c2001c07a46465db39c8ae62fd812a024ba390810d7f9d9d786c2872ce187794550f4edad7e4a883f8c454ead680c5eaf272a16932c75eaf296fbf539e745bb691d204aca1deedfc9db017361af13b93c2941b8cdc08c36fba62f718863b98301628ef8f7a0c4e9d5d5bee52d79b624da2a9dafab61512fdb8f12f1884491472cf3bbe8b48bcd7bfe20dfff2ffa2adacddc6f2656874a4a172e9f7f2dc1793b0a285e002291db73db84b4cc2b31f0f798810f410ffbe873d270f77151c2a6497db284a0f7665a18a043a05a661b9ebd6b8111098b5a5b5871af3041b89e175494d38ea8eec523ad86255409866748f634d5448e132ca69e7e926d9e83e8240c720be997e636eb315bfa66f94577495a1ed43782a2baa384ff7bd7ba6fdd2ea916d4bfd686d44ea05824cb2346313e7c0bc47c5d002fe9aedc89e3e3fb6e5a6e42c1e69116dac5fd31ca098afa4b031a3166248907640af325466ec499f64d94528bd6bd1fefc348e1ccc1a6cb9749075da7f1af3b8ab88b00cc4b8f863516e44d9b1bf3fdf615e4a189f99618e0377687f7d8ca6706c5ed97b28d613f7272c76c2ea4d0c004e7938e7c2bc32a37014a01fad227e8a43e7f77ef7413278fbf55e9017287884d68a591beaca875a7088df1f6b46c15fdc4d8c642374dedbe0c17648df838f4bef58854a841dbc3fd7924540966d76a3e3a2915ecda8bb0024d71c1ec3683057af91ae3cddd2577e901e60f3e2428794f5ffd1b4d654cb9e26cf6c9edb1a733cbd6b02c90ed50ae21ced42675387e01d0300e2fb61ac564e9be35613eda4a49933173a964048fe7de8f39691d79095f68b2ec053ee5426bd2a206d7b9135c384659970522b18bb47fbfa19433198f1bc52c68b4c29e652e99a2d35f25d80fecceef2c164f61441b86c10bbeb1ff9fda3a486bb18c5573c62b1d635e35284a9b2e3c9887af388865eacd53a0c75b4195102fc46aa3dcd2a61c82ed9ae8dca71f55e0703e35b450da675a512a49adb49556229a3137449031df217653efc60ab10ba938e9017e8c4f95b317e6a87a28bb170a0c6b08ba37a07b1e146240d264e015e094fd9c808a9c7ab3f1fb6234875bd5501aefc05247cc3a7c864f1426f05ad8d275371f9d3b1745f77fdd4af4b5aec7117f81d2da816a26f713a2e24c1beddc756b6a38233b0e8a3fcbf6bb1c7cd002d94dcf459647332f7d9ad702f5f4c969e67105d928515f22c56acb13d60ddd6a4abf693ba36fe53a243fabd0b00b6b4c3f8910ee4fabbcb0a7c640b195102bccf039c2c80d19b05921fd447fa8a3a3a8efa53403da32b34ba2156cd71d8a05798e14113b7c71ac558d518d8ed443569168af81d9c96448a3e71bacc331dd2a740c9a8cb5b31760aad5fe21960f704d9f4c3fc6a75813c0d33c7ea8239d952d9f779f83407bd2a340923560eb13ef791c1a65029ecf502b735c2ea4c821bdcc301423733cee0b557cc7ed7c5e2f9adf9a947886995d0573d3c8c7b44a6b8c2aeef989b801eef288dc7ea6dbebb0bad346b4c4bc57b705614c076de13e2f2417feca88da8b9bc3eb715c1c9370f9df8446c33c65618bbdb18e54e3b40ca61b3e0cf079f26480b0365f0cb20ff9e23f8a38ae32132b028c0eb3cee48989871eed2329198fcd3ee15f35a875a383fd9551c9841b892acbd51f10d21ae652387a6f5eab531be1c3eeb22520fd73f0601cc9e631646fc8bc47a87f361309dea93b6b1ff252e7baea282de88728503c63125a9d7a256e32236b0b5ba051af7ed3349bf2b7775b539e1484a5897438b837f8920659177c094d8d4ef472516b64231c2e4e9753051ce35b34516612fcf7069a0f834a4171ea3863110cb94377fa13d02295cf182b1b94c434aa134951f8090ad7098c3df6a6125e63c0ab66b1aa07b8bd9c5c6d7d4cd0c70a1183e1cd7fc165c250bdcd261e25ae2a7388449f67be05a056932667396b60728840c36fe5d3d8030078b208d7b17ed8c0b776f842501603a717dc3f08dc5d16455bd9a19b23b8b3272528e66ea953bc44ac9f19e9c26201bee5bad72e96c3918195e7f42b582342920da84788093b6c322d0dcd7c69981ae1c123bd0713422d02efeb8380b9587195f35cc640b341a77ace53802f1313fce9cd5585e54a34bb81d5de83d4c23439f3c8635124186452f9600d6bb894d9fb1d6d01b9beb0d1c953eff935815f58772942ca88b6d253f540af97a2a262ecd938b2013f0ddb61ecf149efb88714589e72cb08f6f0a6946e1985491285956a09ea687e0042ec2c15a6286d501bc515b2b22df216308118e52bdc1ac7377149781662ed8456a7966e48c7a05f129d8ec0e51ea8491365f8b61514e50517ed086578c3ab8751ebb81f1b66d47ca5aae712e55ce637b84365b4e1fb07203e5ab595d19100c644799d2d23740ca17f0601dcc81dd7be8d1cb037316d85bfb18c0fd702705c750c969667f9ed447f5cb24b2fdbe4d90c719241000e63e7b9a3a681b70e967a912fb5b6412927289fc878adfdb04764a35b2ce17c994f09195390859674268a92e4d285a85de1002124da5778e4f0cdaa9e65696e3ae0bbd6b16217a3d0efdad6c3fcdd0e30decbf5df8e3be8ee775cdb45c59e9f7f2732b2d028ba91297609cca648d73bf35de44da27514fc950c0133e65c2670fadffa0e6bd4ca0dcc1223e8238d60a3be882eaed3eb9bba4e3990c3583df92707c9bf1d6324325831e8da35451d09a8bf3d2022252247e15a49444e3e9a2a64eececf8991f6e6b5e8f553ec252ad7f536a643f8755c5b741978232c3907cef867ef3270b720115465751fc133d97c58add0342dedd2c75c4c847726c7c926fe6e84e107c4f76f77cbfc23139ab69e1423b2709731f7f38637fa64e396fd3fb037294b47dcce72b91301e8b5d4d33126ad4d6fe71dcb405a1c038adbedf99a470701a5a864b42dfb806d550aa28c060f0164be393544ce47fb0c3cee6bc80fdeda9ed7f842455a9373613c98f0a47469d6bd4ddbf9a4af7e417d64760a6f1b32c30a90179f801338b98375cd86b4a68a1e7dd6495f84e10536e2824e92cd8853563c4344f829aa6449f22eb5dd7a7ab5dfb99a9b6c14f4f45db4acdd92f268d27eb1576a186bac1d4e92ef2d2206b5377f74039a234336d846a11e3e2d06c82988cd0a498dd4ec98780b4678a5f8fcfc462362ab93a08268dbc02b8ca12a1f840090fe6840daac3983d6013c1ff0228418a0ef901bcd81fe82eda083cf77d010f6f1051d3020e46301de27cdd137222d9ba516033ea30de7c172fd6726e1bc81420f88cbdf3016a36a56ae5bd4c28e82ddc668e5ba90f82972f0550ac23ac64354278da00dbbb86a1abf18dba2d5240160e1474b7eb17e4a56ed507563ce56521448e536b1eb8880dc8f27c5a4a5e71dc173ff6fae54036a16b89596a5703fc1c98d562b2ce969978371ace584d1a89633470735c18769a8d3fee2ed01edd5f76509e766cb9d85764c8d3b222d610a73a654d3bc69f59f2029a5d3152797cb83fee7ca72ed096c240fb15a01c58d3eefa2a0d902f7274f7fb56e60a969cd21fdcf03f6cc76b38f276a9861486189dcb2f6ad8349e1dce0947e8c28d6d32775ca7b9a788d3d0ff2797332d8e9f039ba3f0a6735944eb62fdc4f6533fdaaa61db1eaf38b3cd4823e6334530a904535d1e1e8284fbfc6f9f3a8ee478a4099b4853b94a5d529a5db5c80aec29f59eeaf13660a76192c2414b4f5576e367e76c3408070d7f7bb1649fb4f41b830acf7e06d07e3f293d601f9d2c14d739fd27980fa9e779ba4ea565edaee5ea261c969ff4db12e0e99722fcc8ab5ef38df03ff328510fa438d359c96f9b2cdb49e755ffa5b7d45684a1b4e1a66bf93e5d97fe962c1d50ba2547e6b4235c7e42d969aa04cff41a9ce7a467af8948da221c1e129e6ed2114df264282ac3c313164cb1dc5848a19f9c547aa922a37954de7aedd5113080ad099d829af028ea1cf08cf568b46100db7a1abe3e12092038e9c203f306f69e2a9326fcf1482df0d2dfef8704104baff52229f74a269e54e251db25b275a0fa61089c466f17dfbb5143e7b2033312370f4496fbbd524ba7cf1d0969bc80c12bd361b3847b712fd94f0289415d9515bacc786255324f0effc4831adbc955adea476dc127462275eca44e6b0290413f5cdbbf4d7be4c8b7f5069686658cb47fdf99365b32ee828a0683c04b3dacf91cd80b9d5848bcb7e30886be47b772813048e8755a188f6900b21ac184c1e42eed9ae49e561c8c7f2156a9ab99e212a23f78b944ac70c59ad7c00f9fbfc3e60adb41402bfddb323f3eed8d125122e7b4b6e129c3a20b4ca4edbca087bc9c92489a93b131bc959b87792c851cfabc028081c6d217ab0b72b3c6e7281762e64f6e60aed0a5513587c408043af4d1d085457694a0cbb153c9b3e70bc67f83a2504539d831cf0bb033a7263141a9f2770e368c51198c507467c520467b559dc230ede76fc812d9741e0d5040d6045c5d48e9d52684cdf56ab26be42cbaf3da7e14180bb381a447116de'),
	('01a220f5-0dc2-7bff-8bb7-28be3fa86361', 'grant', '2019-03-01', '01a220f5-0db6-798d-a848-19696ae2968b', '2026-10-01 07:30:00+00', '\x93ce9fe54979e78c6ffca928f0a5fa8eb28021569cab0e80528df364aa0d8a7c', '\x00a7e178dbee72581db1979a3ca3e397839db7c70b111c436b4b03907ce438de204d4e497ac7e526c6717141463c96ca0133d063196b086fdb036d3e89a2afb524494899d2c70877965ef2fe95f32cb329b221b9f688450ad4c5d6efa6f63a8b175f0c98add89a6664843fc9d919096a0bbf0bf28237dd2e7d051a0166e49b156fd8772d324bc08e43bc624df043debcbd1966d6ee7bffa76321d4f7b7523680e5b6910c193654d3266fcd76e8f961580da00daa81001036ea39b21358cf151d401d96405048663a7fc868326d12e7864c1c148ac3cb20e1203fc218fefc9f916dbe51a86d5e369b85dfbaddd0042a222a09b332cd56234797788b4a8e236c46d86785d536e8c174e3c673caca36dd8b7c290cf7146b912ef761c2e953ad76a2391386bc245ee9ba6e1e19edb62c0aa549d0bff53a5cbab5d2cae8cc1ef25b99664981810c0fd5e86ecbfbd7fc6f3872445b0155939f4db2eaf0e20d547a15e7591fcaf7725d96eded843d40dc031a52ce4854e381afa3dac97d6252b2a04b41fb1d6ac17bd86825428c1ecce43724f0a294149bb9d50d2d148e758e664d5ddf7bb051d529fb6154e8d9667d03a491c66bc9e09c7ddc651d473288578428ffad2372def59d32b84b343aba3f8f1b54175eaff17a26567debe25f7296b33da63c0d8a27b30ce81d020c8dc0f99306d9149ab440a7ca2ec615f432a8c4fb27233c9e7eb1b9bd9fd488fc5b9e1270ef68b331c799e8ac64b1c8cd0cf729d3c1f12c63b8c1fb56076c8d999d14d3c198344b554502c420577cf88ed4837026ecaef742ccb61a2595a81cfeeab31b5fcbcb13e61c4a02c8796e5c7c1d84efe7be46a1b0a9b981defca1883c218870606ff1e75ac96cc047b75d393abc257834a92885294503d51e5b4a8785f6bab61cbe208d785c52eff1f54818eaae769ca8186c60db137176ceb1d997fff4320d49a01127407a00e69613332d7104b079c4534b4659b2e743d68fd8f8f9ed74e2d9c776bf70496de57ee1e02e29b1f33edd0fee6aa42660cc1e1649949b2d3f354e26309551107a4691d97494b11871fa5040665caeaea596508f445d7e80dca5c06c21b89c5d3103816b40872e72d5b6086d22c61735e7ba91622d48cde358bd4609622bfc4575b0c0ba71936ea13e5d7f3d5174145aaa0e776777ae7dc3a51b3d481e69332c9750a018b847d2e26867b829b94880de71f5d9ad934db6b2d3c7c92f4ac41415fd84e23291fe14c972c0def7918ea8b7efe7479e2e2bc8e76c22e4d02107219d035999035fda1db21b8cbe47436a2a74ca734979f7bb7b907a85fc0eb97ff2952d53b00f14e6dabb1841caf496fe11cfbaa6a4530da53520df08429fec2029fcd85c1457abadd8719d8ceb2760e1443339d3f7480a3a226387f36d856ecbfc822426c7c0fff26fd6ee2a09aa2af29a7beffa679a8e64d56808362484c5f7ed6207cb18cd46654b551ede50ef30e345788283b87062eab034f6f4760b08ea2614c740732f724ccf39817933743438cb57f7e261650e1a19f26ab651a07e8984d4664e7ef6e10650f4f8c43cb0312bac2530f09e0e708e85f04291542011c35d78802ce2735bd2ac2e82695598fffdc237b4c94e94b507b43cf3b05411365f3e8e3601c7e691e8602cc211c2f91a7139598c2515eac049f4ea5b607d155a02853fe07f2ca3f2fa61d3b797d4fb95ec1a1de891860c9cd33b21964056a79afd01f0391ff3331e7bce70e9baff1b905d4b8516666c4649ce087e2810bbaa915e2d518a4b333af8d6a4ab9e34ac58a60722a947b59a345a2a4246d4b9fd796730a05f7822802798b7e70d896b430113eb0d01ff1d19a84f982ff7c9d0077ae1893fed4c4aa9197e59319640463ef6977ff60e5e375b0458a441a5c6caf0b2789d234b69849717ce07c459240f5024f32f834a93ec2ae647542e493baaa95e9e75dd31a0ed44dfa09536f1c6ecb4abc92cf464705360575adb8c89ef867b272218d5669a1f61941812beef077da8e0f2698bb9df8141100cd7fca1cab0e113ee33b8d5fdf3dc44bafb4c6ae302bed6fc85f07a44bd5fc0c2ef38c24241064c1c23053c0fcc8bfbcbe5d49b9f697a5e620d377cd1fefdcb891c4d33ad6b1e318d3eec33d42c82ade5887c433af18179cf14dd014fb5a1bde4721344c33fd7cf19eed8b2a8c979f3c7ebe7b52d45861f6ce69afa302656de7da52ad7791e882cfd8f680eecf4617bdc4a112debe7fdc8e214781e05f0561603483c4182497a16ecef3dae02e9849247facf49422212d7f702dc16200b29b10054a82d4a5147baa951dec916b2e9f10cc21f9fd1a95f2f35aef3223ec90396d20021d3579d2a36d6a1e84f228167640fc6a956570090d86804eb2c9bbd96dc8765e3670eb9b229631e4255bbaaac4f3813ec2838d923cb5043fd3cbf7d425a37c914ebcf72f574244e67692170632ad0f8ef68fa2a7742f94e50e5fc21a7d8f06324a71d00a18fa0b1097c0388c30f9384d02f00b3e2c4ca2e93230ffa4f7647393c1f7f55464d3a3c625841934d02cd5d514e8329c5e47b8fa39e7d6fe99fcef9a80085d88ceaa2848f3e442c818961b8d586847d7251ce72e3c87bfe2263032ed5baa3c2d0c7e1263be4bce6540a3df6b0bf16628c58704730e1ea0ee79f4bcb04ca8dbb7c62995ec3b4271b68054e276de0a7f6b3dba87e95ec55c560e8f69fc9947f589bd89ff33a6d38f9edfe840c3d93f222c9d6c10912e8d46bc352021492e8de8b30890462208e433ff13a641df02c6d2c09839963c8aa516f6ee29a6982494a8cd80ee4f068c79f89fa8d3f453477bd410a4d13c28d2c610fe541aaaa65b9b8ec96b9cad4f1b94b09b0a3f077306e3d75b9b4577fa8799fbf7efa85e44824e32fa76b991fa8e83b31c7800b1ebcdb22f0911e30f5f0afc72015853f57254a59dc0d6310147367c05d2fbef265d0bcab1cced10f2f7315b5e6ad428bf809212003592c52933dbdd8314a6cf6698a2744b570e1b37929fbcc383b563d0b9d5db913b0f6c959afd1c5ca3126e29f6aa63b19a7692a6401d409640a7f3c8be399f53f8f89a4de8a029e0d4c036d5c0030fb6d5cbaed13fc32791f881adf3564956e5f475483a67f86f402b3801ce479c4736bf61b407450f7def5187f501739fc349f2b07e139cdea18af68d67eb9bf6693b5b938393f318676730c29e8e7a54be5dcbb6de5e683c13d301200be05517887414a4cd61ae2fb8c0760f8ca27cde765cb477944ecaedcdcd24cda244d83d8c5fbc4e836f7ad6b17a3b887a0e73b531de712c1405afe11e1a46d2c8e482017011b0d0b1cdf5580b72b0de3da2f5cb5444332e305e4146eba536e67a03fefef21ba83e42d1bb4354abcba7524d58364654e60557646dc86787407ef08c326b8a6e5d643d6fd4840b8f2327157cf16898d4dc7667ada107f26121185252193590635689351ce39c5130065ee58ee822f1ddc0a529703426301953b5ab73959baf671bee62716f709342ee6f2be228d0a126a437b3fbd4b732aeff908d1fca79bc55a1f77c01a66ebf2d3258d9dbe0df5795f1d4a705f21b938b01c279eaac8874aeb3c0eb5c02858a08db8648c4ce5c67db5f3333a044b5b9db2871d8ea430da299127281a04033700ac8bd9ef2814e4ba6e90537548deea31463aad528c7d2c5fce20b17b5c15e724c8b1fb3146552d99941e3c2637f7a803373d936ad53168b775622328af6b5e6d86d0c1661efec2a7e47626d6c0b43155f23fda20e3830b3545d5132c2f76e6f98bbffd481eea1862aacb44ea69214340f0b53c7050ecb1b5a3a25e1e369f2b245518386d3f42059c8356560c826c9d2577f35dde479bceff811221f7b4ccc9f30e40daad9458d5544920f8180e72e1bb49b69c11d020a3823d593cd7dcf69fbfaeb337227024abe392cde2d6643d7dfc2019267e26576417b7ab3ce780458843787d8b022eb9c90e212bd4b7f59129e2cb74632fd7508098e9e1507fecd7dffbc0572ee99beaedbf6307cb9d64d779998413a68cdbc5e0a763b6ae6f940b074008f3666306c22f555b8fb1a859bad18a96f544cd26c6fc20302f6fa52af1a926ecff76371f7731ff1e789b4e65c8bf732efc4c21a4cca10e2dd4bca32ac5954ffe30cf1623c18a24046e011a71462cf4aaaf384172db7b2a6ffce95dbb6cfe0cba398aae23e5dec732f54e8cc6fe47b77a36d93a08561eaa9277bf58229584b2da656efe56147e28ad91fdec541d4b2d38b57a1c7a023fb8154d585b25969de1d71fcde9c3ac16e3883bf454da2b0db281b7880127df0cf54275051b5f9eab49aabc890c27fa6d9ca0bfb1f4ab05e251fc172d862f51ba0a854ccf2f78f26c354ac87c07fdf76278ab29eef2b246b76f7cf6e352d12f70b7ea6e5c7b76c8fc088e95d0a2f2947cd7343c49d49c83600199bf8b15ef163f2412b98c5a9bac2def10ebc921380947cd5b900dccdf1086131f09dd60a07e318db01c24e7eb1f4eb0e04216c3f18c863e035f287b65bc085be48d0219dbf48a88e4455f5d3824098b6bfcf22ee5bcaa740ef9b47b0ab52ec90c4a31f1b93f0cdc5128b38dfb8582f7d2308c2f2241d6022d00208cde3fde3e2874e462e3c0327685c9558cd2e4182c3d48d1919a85a672ace657d70f742d91db1667396c3542f2a66c3fc34d76b11d7a8515ad56b17a0c83990b418d6e7a8bb5d797b5caf98eeb84340d18131663e1526a67921a953e39f02249e732bb25c65b60660cfc0acf21d8760ab5aeae7dff84a7945fe005f6a6c1c872b038adb8ab7a4447c9e269d3220b671aa5f56a475830fd0e0820c341f72b19efbdd4a782f713823b1efcc042486940e2d7c85f398c8bd3d83fc9be8a2a28d60ad0deeb078496c07b46bb19832d4d9faccc6bab1ab09903c22e27042a3b180c1e037268be650ddcaea041b5c7cac1ad33bd32d7b9ded732094a26da2695138963e3abb41d77944a02b7952f981bdd71a9402cfbbc43345723883be4a95ee6f31157272e21c71c44edca72d263760e9d90cb6793461f643c737c403b020d5abf70c69f7c0ed7cbf6ccafa929e827962ec347b4e9e37cdc721fd19d5a0975bfedae9fbdc6a3e4b0266f2f84c6e214d11e368c2b3e9ce3b64cc733ab171aa3890ab00ef3ed8be5544c507903094866d096f130396d4da736aef8a225d070ebc5cb8a3e4189cd47cee9df07475338fd6279cf098ce6658b52cb09d6b8003667527bf615a49cc840a848f5deff9b0b66f6f4b3f21197bf4cb943e218183e0194fdc3f87442ba3874cb6e37297228322e051b41533b2314bfa39f4c3bb81d32e5b2c75af1ea850e185a25c280b129a2484dcc30016151b10da4e9f8d16574c2fd20d48a5bd798d84d803d397c3ba9c92759b1608e3b71bf04f38228b7a0da51c04b69e02db40047989ad16118cf0a88770e0e3ad07748d2fdbd160231f6e1a00b80d33961b21f889b811a74bde3c9c6019d8ba82e8dd0eb4d5163ab82b042d21b6d43f5b8733e28547bd3ec711484aa21034280b169c5e7b91e3848908884765962d0f32e505375d98be1b0801de12f022c340c2e6770552d915fd5c65c7d7bda7c0d7f291223a83834e5ad66a0fefbc1b38c7989fe3733a8093d0fd0820235a458b5b81e9de50faa3bac071fd9e046a0dc8ff7f43695d255bef19b1b02c5bb56666743662e7547c488a7135be1de38f8629cf95874f71d3ce99dab589b14e30e7aea949a9445eef1e8a0c8dfdea60ff64035237a7248f42e66e3d6d6db51db63188510104bb5978be3e4fa96a511577ea21fc7c82ce8888e7643c85e52ebe3ebd1ed8318f4b00ac0016cd26ff11c2cb813060b885d2b31b9bb07a9f4c5b8f3d7ebc41626d05fd99a204b9a28df5a4051e101172a6e9e764e1931832a01dd451afba36d24b8ffea553ee8c3ed888b3804390e563d3f78a4659c86e30c3726557dbeaaec3a03f0aeab787d3b494e8d731cdde5ffe8dd6c6603199d99b851c221cdb6f2870268180560694d64518616864d74bb3d2524b546fe523635e96f992c1d1ca570f92fa95da732f7a9d397f4b4d4dae915ed985b88acd598e35ff19e2be784a457329c261b29ac1f2912b37901fcfc06c0f680e705e24c1968b1fa53377cbdd8856137c5c6288d4882ba0351972a8d2a3b7a68578fc917748520cd5bb70700f42ca86c2ee27635d86792c515ea600e0c87fa5fde0eea4a96694b435836f1a0b923fe4c3427c775203ea0692546c89da163b1a0c5f2204dca261be0198ae7df33d727bccaa144cc26a4e93e94b986c97dda7380c719cffd19956f6f3eae85f22039b7d88f1357808e47f231fe6093859af7648de58325ff664b6d91397125f50db2eac07abefbc29af18276020ab9e5ed0bd7231ba2a6a26aacaa233b7ab837cf5121ef03e30da01bf347b3772efc78482333c797fe3636f395796c662791b6d61f7db3f504d922a691086ce54cd35f22a90f53a2865a135ad3704886f681116b1a74964f24c597bfb09158c4855e747a261e6a0e807a0a485712e56139d059222eebd3d53a75ac481fa4f7fdab002a844477a562583dfc45d0aae417fa11ea6a6a2272b783c4edea32f3269b6a73cb6258f5c4febce9356ae21ef67280798ab7619684f41a190cb1b0785621cb1860173eca7b38d81894257a8f69e9f7f2c463c6f894d499121b059932ef76ab8724740af8ceda5f1696a61494f52dc585489ee2ca168cda894ce5c6df2c49ff38a134ef138472c497f51e212f839dcd8a2b3ea0ad35984fd1b71b6dbcd982bbdba852f47cb392a15eb261218a52e09d02efafc3b3e8e9db5f9daea98018d40a658f209e5dd1091b73300ec45de3177a8ebd983efcde5d7997dfdd4d6a079bce00352822e33322ba9f7e487e042b72fe9790517c434a98c1fd036ca837efd5ab3fb0b533a01abc367390e0da47db33519b07469387f26b566718fb24a098c5939a92762bf0ee8a13ef88bff1f1d1c082b5a169734816b7e776b0fdca0fad4e90383264dcd1867a6f5e4df0e41141eed917ee857a8076fcceeb2a33b38089ab88582b52269f0e6c89787501ce5254099b8088c362a45fe120857f134e9699d5323f94802ddd1c611b336043bcccdcd827ac25dd8a60a3b23e97ad3b7381f126c95590400ef9a679725c0eb5ed6170914c80661e65f35b238e2a206353a72b89d92e4730dd5bc136c2650365701ffe0aa921a31eecdde82d9d830bb0bd8c0bfdc53f841a319f643ad3ae8b719e9e82aa3f708f9fbcb8c9d0ade349cbebbe44fc706531a30a45eb0db0377987303f64e81da096f6427df9aef7e052310e15992dafd849b54edd4d2e85971d80f5f40c916d3caf7b3c8e50f043a0b7417622c6fa7d3d9ac11927e232ea98381ebedeb1744be051a2d621d45c55ced05f1a022fde6d534f1f6bb7f54c27df7aeb548c5facc61cc0ceaf989646f69189450bde8c7bea4bb70f484fc71a6d0597d545320be36c70d8e2e56ff958c50164d19feb8613e06419022d1c0c3f47fd2f3dd0e6b34bbfcb309288aff86a3a20360a6d3375fdd23922ba100fcd21aff568c9c3d33bb5d2c4fc2d9920a1065c8b58c492ac7902063e8e847c39b21e17e7a703253b2daaaaa68b9cc2282d6245062957cd36ebf67e08a0d0ba6a9d2da80cb7c87f4b48076abe83fa8d210192eb9253b5ce312d28addc57fc8b8ee9a419495655235b4509df897a53a6b2ee5dd1a73d5c4b133318a27a8cf85678079eb9ae6bce8aac74d13a435aff08420cc31e50cb6142553e67eabc943c8c0f984f5595c72c4b9df87531aa0e8aeb6f1dbe0df3ef1416d25f07301838e5cfcd3641d0637b8d95a43e27e2445a1d9ab3d68751b73806544ca6a91d974c896be77b91869d1f81d59c7bf7e1ac9c252d21752afd2e3f24de8a3d60d5a7944b2644617f47b7c041250187eb22c6269bb211a5a403137671c689bce9d926ec5f43f256d5ab9f9542200f6da4157b6af92602de4df1876e6d19458c4d649ac763b12a14c205c77e5e4934801fd9dc94491f2a3e8efb314ade2505e22bf86807fe2d6ed539c77d9293ad46e779e354b4efcc41200fca4c77951a57b5dd49a18b2e7cbbf611e7eb3d14659e1e80ccaf3b0285b154565a69ca317ceed6c6b21c377ad5c0b6327b1b0ef5a75fe97629aa5092c0630b87b18b727b9fff70dce14812bfda297e86a04b4f09c6490595484fa2f08c0f49ec693ef9f57bad4973c529e91f1c7f653101b4ce6eb4c382c9cae0f58a7cbfba49f55910a8e201165baf8e5bfc54e5011db67fb7b4a0f1cc83a8e40c935e83fa6d3492cda723ea02d1d0c0db040bb78cbaa8a81a83d5129df863ec6ac254a12552c1c29221437f07abd7dea67eb8b2a207e9f24395ef17ae3126a05c8f2dbe5c7c524ec0bc3931c770a2db705b879281bebb06b76d44948f9298f7944214bad5bf7b520b48cb4bdc02f15d2822a6d6e645f23ab96070f9ad24e8346d005022d72d7067c815e8a93cc6bd3945eb9673e90e0cad9a43d20df84993176b54f6296595ad3783dd6771899d6b4cebc664ad6786a0842569f0367266551761173808d77d3e8880a36a1b2c4bc76981be4cf2bbfbba3915d33ccb95d0393dbda59be24f0362a9059b1e85db5568c59146287047f36ef8a6341f51612bd9f94934541984d9b62b9b0d4f821c22171dac647bd366910d9766d933fa87b4ee9b1a7c61f2c39facd74b4ef5f606711d15ca8be88d4f5aeb97e135ffb4e073cf2a11d604cd15d3ac6c4acf1c7721304a27f67a70b31e8dbb01a838646edfeec660b14b49e6870ae9af18bd5541f814f0fd24e9f8a314053dde52ac7dd7f91a6316c349a314c70cf7cd4677542cec90f6fa5cd3c127fdca3755e3e990074fa6c3f498909ca30f81245a28109b69eaebce0d840e0a5d9f8d38b73f86455700e58c127bc601eb8ef1e9d5b9d7ca4dd81433dce412c2e2ac0de6cd206d9d60bfa54b373a657465bfb85958226483d1047265eb1c44afed8992da74feb4391dd60250e9ef4bf6879ea3ca230869732d7825df8d41c2a9983e6fdc174db9ce439f2808e8c028da12ce469d4479dabf4668616aa44566ac84b84261495c228ec4e2fb6ffb0911acaeb1c5d6c75084c44194ff7a46fee94a4006b57d26be7f1848fdad4bad9ceaa8dbc1faf7db4e9a28a79238da9a941175c9749e692c0d1b8e651fed28e30d39d130063cc5c618898f4016c751b2eb4909cf38c4efdd037a2a67f0446046f431132b8b7f6321f537920cf6876040ac8f6dd5a1ebc6e8cb607874a9f1260ff4cbb6d444df95a6a793614443a7271fe58897e688c4ddb87a2d7ff0ca2cdda53569ca81c2fe72c93b57fea7b17df42fbaf4f9dad9b4904c7fd255d3512b8c2fbd93fb1bfda4c0c4b3efccb1fdb2d1532112e7e857440a9055c635a2006448c516cef34b5fa8cb303236cc1e0b1b37817360322d183fb36f7f496d5ffe436486270fef9e57262254d14eca96cafdadea69ff4415a19abe00c5a8dbef6c25b7d9a67eaff6d03d6f91d0e30b700ff0862c4482a2d6f0255822035f849802ec5e8afad4b2a9d21dfade27e2e0bf4f59d8f415c557aede87534cc7e685ea42ddf080b758260e1a4c4293f1a5b761aa3dfb0e09812e776cab6fbf5f89cb0e9332a1d14293f0bbdc09ee792b11baa2ef1c969af66a69a4a1f0082a04fe81b7b93fb3c14b9ae7db67bb16f1e2d0e22a51164bbeaffd7a9a28464c56e38122f3885714413410a3be0f8924638ca698122432bbb8035a78b0979da8b287c0a043aaf223ade33805bbbd7127830469a75149d06da95fbe455fdf1dcdb39bb42970c0cee9e6b5bf06a11e2efe35a55d20203182c3d1fc4879cf3c8854daf8a8844e74e0f527fd112a390d3f6e0f7f1555ce81b42e896c479c07a5fd7f2a6448a92100c2ab0901c3cc6b2b788db03b88e40cf2544ccfff2aaa7ef471afb66f52ad23b630f7ac3664b4f673b0d14b0367b2d28145e77dc1a9439820c36fa5c22b7d1e4ad07188231eaf842fe72aadd812dfb951ba3e5129679db7b85f15c233511577acd6be7ebb9af40643305990c83c5705980db5d7c195a882a3b1789ce5722287ddb33e242d456fecdf2d13379190b52b89b16ec48be1d89a624d0b88b2a2275e82c62eeea7b54fc710592f99bfb5e2777b513f82cbaea31058a8d8549a05a1f5def438165db444ab158d254d6f4a4b42682772dca4f476c0faa38aa2d6929b66948d569ec529d97a0ab77745932d31eb6c0ab01fd6de09b5844f46495458c720c11966136b7864fdd38fb9fd08c6348e92818297f19a44abc4a11110a53abb93355d486760ce65562ddcb970bef61ccdc070ccd6d2dbec0058146690a0c4f3876fc6725f4e84581434731c5af884490f6eadf9047b9694665ea68ff7a33cc3eee2039f894fd05d273dfaee904fdb0cf9e417be2dfc4b4778f570da44422c98a70254ccb1a42888718a7e0a0487f91d5d42b181b9ca4e837124150cde3b796ea22237fbf82fb479d8bc1fa2110d21daefc37908018b8f015bd256eecafa17e66715839765e9b6c203a3276dc715792df557ef87edd4b8f20d2f7d3871c69dd13256dc4b04de60dcf7ed4f18583aadb0250605b3e912e32482d3e158e5c27883f5060e4d4cfe95b04c03e78598876d886cc5b31850ce1149677b023055a62afee49421a8e27aadc55eeb9d5d373d472a210e95486809cdb2ad8baa826723065348cf1f9df250fae324bffd10d7ec58cedf50361beed4abc3b3fd39961e98dcd108e71626d335c68012742727332984f944b579a8914a37f318b468ba774747bc4629ea0d9d84c751420789b67947415e73970e27510efc33cef3b5bc2cbcaff873fd3e53f0fb22da4cfad0366cea697a70d167775fde519a8433cc202ba3a4f7816c9c59ac6d6e4beda1797bd17f196d59caa70de5e137ae20dca9f8b6fb6b1eacb8bff753fc9eee5ff56e50ee72bbfc85bb58c1ee44c7765b114d600f302d381a0137e5322d174f7c342661f597001602f5ce364687e914676cca8398e2b03a0a03332ae9da30174a2c7f9372ed743be300c5e365eec3dc9379166bb436b10c999c45a8b65243bfdc1a5c1da51b340846a03cd3f08203cfc4a3c566b667cd4e268fafc478f0b60599d77b60184314d71e3dbd1e99a8b56b5b6fa396e3d9d26b2c207c97c944fe0cd3e2a29873be146fecb43d772e51bc2be2c9847ef9edfb7f103b92cbc2a8ddf674543f5c022a12923f95c155f49d6a8247949286ff7c71c60d2b3ae05c094b540595bf1f2875a2d2f94888147f7486b58b868a71f221d78162737fc0f3545f0cc6303a9780cf4a92897327307e2f9e5f416efadd7149c364142fb537fd25e718f1f774785a604f41790f6e264554eee852409f7430c932154b7d0d70477f6de10beb90df1e20e0b2dbe524cb948066c4057defccd52fedd15939afec9d205fa273e158a0885b9550c18aff3160a55f909860f53d56dc5e5aee1329efc26586c4fdf0f983c08437ac5f833ac81ce284ab3b4c01fd43bf42dbf2a772e9965c229a9d7130b35139804b237fac85488897da4d01cbecad36bd2e328b7d21721030e226c20d50fc721afd4bf0c55fbf2956ad3015110098694592ae940242e87512a164acdd67d8b7764bb96d74b7c8c025da6f25facf3045561055322adcb86373f21d54bab0e2bc4092410de4b84f7df0aaf25c0297d7cd81a355bc8173d195f83bc86c93ed57ae10bba879452e5f721a48b87087dc3c453772ca7e2e5c9613d98a8af925e208c0a828916711bc4a79ebd4be119acc0b10989eb1a1f34a80dd43fe8b399eb876b4cd6d405d1b360ca1be0429d72f41a623ff611349ade3c091bc207e936d071f404183c50397979d749bc78c7836251613b59926b5a0d402ab78345c8d7c7c430a9616e28149526257d10e867bafdf9f375ffaa42c4a17cd0a7299a4c1bdb66fcdd77da71d03346a74f5d5907731ed59fe5cd061570d53f02a12c9588c575d3785af10fb7d269acc1c061950770eb221b2d337618b87747fc44f71d7010c1fab08ad48f877c96b218e9c84bafe9596dc8838a2bbd5661e89cc854982692c470832d1499f88d49a32bb7ffd359edd0cc252aa44b2e72dfb710be6b2ca05c2a0d6bbed426d74c9758bc3dca47c5ab4983eeaa6e45ac62bc2f794d0b65efb8b642d28b8c6119f936225da1fa39a3d1225bbc9436cb8d22c042a235bf80239aa568554151004bbfc1132b233c47e3f9b1ed19eebc0f0ec665862e0a869dbd45c3bb5f399a7ba578090d3e8cc967d52a11009a7b14308266e46efaadb934c6efc96a8b3c165e8c226d1438160ac2b78c2034fb3fe375debadc34d72b15fc2a8dd2405d0a2d5c3e81da2c7a4864e6d5f7167cb4dc7e58c4d0a9dda37001e82d3c3416250c37e4bb19806afdd97edcbbd7fdc665877951e5603c08316b0b1c177153b6d56060ea20f1ba3b6ca1254cd0d7215d558d0147f52dd9229addcdb1050a6c226d67caacb7c99d0322729fcaa63d618107260dd4146296c22c9f8d696ba99a3c6ad778f59d24dddeea94df04c81a434d4f7347a011e7a20b3bc91aa56dbce484ee32ac2b27b56d000344a05d940f05531964e09f63655ba3ade8573ef828c12db40b1bb97ac6cfd3a1ad53da961d8b17de8667391074363910af9eadc07170786b15e3885344ccded813d2cd05b1d52dc8702d33b368236de3c2ead1dec77ed948220924276e160fcd8627f09813e4acd4e1e5e952676b120c51e52c88dfdd2d8225fe70da9ca9f89b9d537410c717802ae1c5d2145a094a410da0a4fa1b90f892862495f9a65c4fcbc9ba6577b6e962cbc13132a759be91e80e433762a59224f305463be74937bf56d01c868699680261e102c3e49176556ffb186d13d214a55dc0e7e87ff2f365c00713acef493efe17a2782ed5da15f3be9742a1fac17055aead7bc54561ed69096b4beb0d3e0f7ad3a68d216082c245f25c584ea1d054cd18df44da44ce5cd05c8eadf5e8703be9a588133abb93213cd555e5fe5ae7b9e1da629218e0873c2c75ef3ac08d336ade135fa87ef645214eaeb81b294c92eb994cd00c57a27d6de8fe74a28d4ee8c326688c3e181552b4aafcfa127ad9e465bcaf2b7a15ae0cb75a40f4c8e7ed10e1f66108f61cdbaa28f5eba6335da82bbe9f2202585fe3fd30d15fbde35dd70e6bb6c0c44c6d75b7a5ae8f0e72e7331a8b1249b07f39cecfa909577063f668e44f540b4ea983c0c0a2f195d4ff8de2877047173ab584dbb1201cbee6a0bcf3afc89bea0a01c2d6fbcea701391c95ce2cd4992c740966d8420510d0c8702497d73246788abf3a3d36e70168392279711b5d261394cd95fde77e8b8c29006fc1988e714b54d01188cc407e7e4a9519af8f56fdd08b978ccc198bdefcd771fd842ddd2008b2ab2d51f57dc780c9160fe1f702e2a52f5dfbb5da98a278fb5fb227be6715b2b6c6cb194b85c84f7460b5443a6ff943ce9c18d089669e6596743fe517e1998d4c909118919d398b1ce37a6d794ace85b2749f93318c94d41b523d86362f6f745a90d44a3ed5d6160f532a7bfae955bb3f33d0665be6d86c66af707be4e922a16820a3c3570f4cb631bb4e1e54f6670f2195c705e0086da953f54465a0d2da20a9e2ac5a8cd1d9ffc8e737641623286023cbf464194103d69c5377c688d56d4d103ba4b296bf4e3383e3980c43ad77068d61f0d226189f5a4e5059a4f6b221d1b04bb3fc3c386a18ee21494634df0083bed685ed38ca213fb407e39f6e0fe1f41fd35ba4d72d0c7dcf0f58d19ce2fb53125c6f1ece71610ecdc4e7dcf899e5cd9856032aa7122859f900ac80606f947fd03e0b55f462c10d7b91c39662b367f0e3fbaefa32d86ec5e67543ab87006fe19d886c6af89a2dcb49d4a9b2d3474309bc829f8fc654e5a48ca83932a3e026e4d4b6947a162d9b406eaec9f5762818cc50bf95a72bb559740b9ff26cebf3d31b32d77211fac32afb400e6fc71069d110877655f4195d8917ff17a71af35bf1fba1b1587a6006d00f9088de86d009d561a229bff479f8d0b7370c6a0ccdac17948eaa7502d3f32a1e9466c2bc9f8737f2b01a7236152d68cfa7b7ae7018cab7a6a65571caaeb22c1e57743b94a1689817e2825c3abd4d50c4610d6ff0e8b809c5a0822a7092b59ef629cdaa31642344c4ef92d38ec1379042a8581ed79f34937cdee321e8a1adaf56e34ffda2709498446acceeeb1dfa1de8812f157abf1affa5b4461b89aa082e5e4067311e853a8ab16071d64ac71a1c28ddab9213c2fba193653f47532f1c4d42d423c4d9053e4ca267fd35ec4a98d20e04934ce5e37af5c3ace31e4afc91ca21b2b9ebbe16d93e1974c6dcb2de94f837acb82ff683351cb71d4c562250055d76dca4bccd3468774d40e8166f53231884b277f728d3cf436d433fd00ab489e37eb3a380c6eba96d73abe23a9ad70d7089accb94a7d6725484a9e34c93a391ed6cf0ee7af196b31bc4e24c91aab624aeba5005c681d6a267da464a3b37d517a254b1d8918cfaccc979237d00fc71398ae7b5f9be1de5c1bb2d12cfc295bbba15d99073c79fe54adda0313a0393aee53ae346828e1e54782a279e6a42726138c86069c1e836adbd150229bdb2101690fb5d71b365e1c1933224175f525630c9c1e763bb63024c59d1be76251a3249d87336d5d122970dfe55a0ef4ff7a288a56f5c21f8cc3ddfeb9abc88dc1bcdd04347f4e21d92807d87858e4c7628f8369be2ebd812beaef1d5fcb97da77fed7cde84e0a53a3855b19ee1184f0fcbeeb9459e422e409004cd462ff64f13da7cec0e4990449b50f5c0138aedcb534052bac4cc34d9fbe579f0992fc94f7bce1467f3e65eb6a0495ee6c514b6ee257528de5ffb8e102afd7ad621d02b4f218b33680f43bdc209bca5fb0750a58c96ded142c189dc56cd0574b89be4598d5b3ea24a0e488c06d687532afadc762c1c143c6e87d1ac373a505448cfe9db6e369f531e4ab1f204775c37a4a6d7cfe24dacffddd2517f5d0edfd2393036842b069c1f33c084de6e174b2966d3c450c38ca241ccad586b4ba235d091f93a75403b515d6ff45540bc16931f8c0f8185c6c069c325de34abc1d4446214433e05c61374d5b247ce60a620ade6a1d9652eaeac2008ba2a5b403d83137fc3cd75f8eff1207d9c2c576b486c78170480d51df438777c50b3a566abd153806764fc29c867c0dc144fc367f0388a7e84c6d1b257db217852f5d7c9bd7693efa5b0ffc06177b5c94a39caa0b2d141c622af618abf60d105cdb444c8a884fbb6ff38fb175b1f450b6cb9cfcbc61b86ab22867e4e2f6f14736a0e8abfa9079ea2ab4662ceaab267f28c17351f6ea63eaa245c6e8ac4845adaa1777a946f00b33391a27f727af6c39fdeeb228fb3899fb33fc2332edc88f5c0caf6edbadb3eeee06bbd472d72484900887f85eeeae398640236f1fc439edcddf764777e188a2f2c4a08827b63833e39e67b66781e448bd16f93ea5912ef5095d6addf4d6d21420b6c5fd6e96cc087daabdfcd5c35490fc9721e19a1c1e34b3093a2b23970b0082b91efbe804571cdebc87af7e028e183dc39a8355538d96d328dc002781e2b3a2d2f9ecde3d6c7c53570d8f398b0531a6d2934a5d7549de06908680170b8555c2a37b9236a2de9ee65c0f6c97af0c65e9dd748eba12627d572702195fc241d04eb8fb5eb9bcf36970c110d646fc0a51bbb5ca79210db1c33a0d67e4d74dcb89363f853b38e6365cbff3d29c06057009eb00a69f4008e1176a3738ae6a4a7f79dce27d5e2a698053bbd97aaeb196cb6e69c8500fe44baa40971c7ff95885c4f6fa89e7890c7641fd8d6382275931aaba3da0702ca84b34e009cb01b7fd284e19fc217b8121b0165009f4584c3486faf80f4a5bf399ba95ea627d0ba49907c8ccfff143abc053a372fee91a750e05166ec3c916cd8b16027a67898b69b373d7f06ad13b96a74064557e91d268f1c33d6aa58c960304dac944bd8279e1646c6f027e079fe8d45b4091bb03af088e83957a3d03e13682807e7d1a2a53fee674acc68ddf78b68d1ffbdef721d845ec95793ee80a1fcf6453d103a61967168a66376c61ab22978547e123d72c6e844d51ae382b2e49036ca3e533aa0b512f44c971e02e0bac886adeaefdafa5c23d5dc7b96915e09faa134715321cfb25b048a857f25563251e497906f8bdee64cf7f09b36a920328aaf67129b321a3b423532049be975c8835fa8901b167ca0e14688219b0c42dc8bda42afe1c81d5c511615bf68bce7348cc3640fa0ba8a0c2e9799a7efe28b3e6f9381acacdde4d132ed4cfa7778370223839244a1502adef276718be3d2a05ad8637ff0c6d9bd60dce93e9fb90260110fad72e4abcd64a29318f43771b473b01889f43acff6927b7db085040b096bd2d56a95094ddd1313b3db754c97ec4fe4d1eebf120c7cffd6a19a67204b9a30d150f1bf570b9ca0628ca317b2bae9ec1dc2b4d5f377bbfb1fd4525cd52d709f66748389248ea5be67a738e712ca9902107b164e0d7fc0f404395ebee07a30cf9ffe9ed9585fc801d54416f511816cc5a6dda7e93a38dd94047883b81d1c028bcef5e0d5d2f9f957af809c5ca32180874b9fc92dfbee8f5b64875a92e6aa63e939df42c9b8ae6aa78ea56bf50c956eb741d18a38b50e2d7cdfd31f95f04ba1fd93e9c2f0df69c60ed601d5a9949cde7ae8f80ae1ff1a9d9075f8919d472cc8d2483db6bba72de518b4228ceffbd9e582545719c569ab904f99c0fd394885ff053e8294a8b974f708b6d46f28ba79e656bfaa16ffa9c18e8f5dbb0ba625d9b826d2537d4207af78301980dafe448f76de945c9d5cc545148c6d916afcf1df1662f6752a68382225c8c697ae0ee8e4ef4af5beaec264ac07e626fae7ae50c43d75f9802616a3beb99fd7511f70706a3f46ee3ac97071dfa98a9f072232b84e5ceeba002533f38ae44aff5a760b00a2be39ff66b5d650399cc95c4d69c72b792797941cb4bc52b7ab3850b9650d9e6d5859bc00373f36a0877982e54640b9737b559e9c30aac4551521664d0744118d32838c2113538af7ec9f734b0f437d1fbb7119f789ed42ffa61d17761011cb0786acb4050f056f8a2ff3ffc2fcf8473635fff8da6844c1974a1fd39a9b118562cbac8886f7128c1b5ad5cb14538e042851126c7949cc0bcc3e8c90f293c61c6602e63f805da67322a444c63a848154e1bf9dda1be158cf8e94f8496fdebdf87051ba7a9b8c06e7b6cbe99213e70e381660625dcd5690b69527f2e8045e26a72033695424bfad025ce8521da1d5c9c8906435371ea085de10f6b0c645dd2e92466a656a9e28413119857ba8b905766c29004619e71c790c6f19b309ef4ea5363285cd61053d85687c249155f98d7e5c6b7d263a3bfc0adf67ba0150f32af69ef8ab1ea0e822fd637277ea062f57d04929ff25db79ae21aa591ed871d15d12dbc40dcf878ec62d8daf427bfc29c580304704fb7b0f4835d7f9df2c848d89ebf4f9a0f5baad8df414956b4c096c43b283ecdd96fe8a97ca0f1fe15de3cc66b53e4dd98d0dcd948aebb46d4784fc24f07df3442385d1e39bfbaaf0a9e2137bb3ad6f320bd51b9af1a9d667d327171cc094b5fd5dfee89605124f6780dd4f58f96cabb2261600def322525546cd2f7d6da66db7f23946eb76e95ef0ac295f5e52ecde09ea88b3f152eb3b19e768f4fd257c8d86330a6febf4a1d18ecb36d906a98fc04a4791ba50205dac894feb305aca94c03f7a687bf8cee4a3ef599777c1aaaa9be6625ee4b003949ff586e550d794d3e522559ebe5d27bec4cc89aa4d4efb6f7c7352cd4a14816d727616afb1e8bb8efea8b889cc935e91b96bb64f897ef49904bf57ab37a7fc2f9584bfa0abc1eaadd64782252ec3bcc1d066385625708d717e189ab1c8931b476022af77c00951b519f590959a46ef2b6085b4eebbaec462bf191f0b49121e79ad6efbbe75d6d4763b44a96d83a1a93318dbce8047243df07dc7a756311ec8d434f156d9a6c10f4915516344d3fb9f4b8e575b27387df4dec54612cc1cf3ff6663511593fe55dadac43973d2539f0aaeda4a97cd80049cf61b88aa5ca8dacd4c03cf63eaf8d5081a2c6b74388a2c159d4859c9442c6fae4d29e6b4d92f6dd0f1a8ab126b194629b20a8591515079c4873cb1e9a782cb30a3708a73f58644cf8c486f3267435a132803cda5a99e0b6c92b090fc7f8cb9e7ca210e974494e271fd213343a346e03dc7896e01e1a85133e4660ea5681497d39bf7fe0448d84d6ecf6b8f6a1245528d8f0054c555608260bd0af988cf49a691547980c2f4b19c7c1da8158c5bcfd8bf7d9717d465625ea99a3bb9b6ee5ccae978ce6351af014702451b9b568a1e06e959c907d537b43877301e2407f45a6c0679cf59425b6850107aa1746041a435e60bfaf904a1df6614ea8ecf5c033696bed793dad4fa55f3d0027877a0d4ef602e51823d7b837e8fcafdc7522927edfc39297cf4be0453c75b751164a68c542dbf759d9fbe3c0187e27bd38ae7e4da5cfae2719fe57099e8158e60095b17e78b40c0d9822b6f3449db9079ff469fe7b020fe2eff7df9d3a6ef2a7d6887fdce4dca61069ff5c7989fc39a161da02a32f2977c7b8ab4e1171e2869770f3c80ccab26df8696e744bd82ce7d26eefb5aabb2c3f85ef7b0ef4b234b4650f08055866726f5cf4035ad1caff0afcd51225a99cb39d20ab36fa1b5bd20d0e318dc6ff8c99f3f3af52bc2f5a2156ed1100fcb71e12989177dc993065981a59de50fe51b45181cfbbe314bd1523a775ddbc248532f3b2f36d6b6834060d72f6a77a0d946025358ba0462953c573eca739dbb415fe32c7881457a49b2d42c37a6ffc15025d9de572cdf62b0cbda0226c10367a5f377cc4d2b9c8868aa83243c95b8f70379735e4f327f66f796d7785aadd4b2f487ac2bcafe7fcac0fb8d35ec249fb6c571af185d2920d6b231c5905e9667f6d1dbec8e81f8d73bedf7189501c802fdf6bb8febd3fa3513a65d1f295cafdbbf956cc12338908eb9b80409958c938f97565ac171d64bbbb0223a8a212ee809a26d0288e1d47e57d94898e19abc8f7b7e1886c2379163331ab5cf5292687f5730c4e0446dcf5c66c7378cb0de756542caea9d2e98acd24be72caf372ec0913f8703fc31e03eb608d92cf7c1cd60ea18e880db8e749e65e01f88c2825f35af1e772e2816718ffe9199d024bd3f049d012db97bf8b80c89371825349ff4c402be721d97afed731f1579e4413c521f4a3673b4a0bd13642b9d08ed2bfec38b149e9cf1fc8d4dd6050ab3b7aa78161c3bd09e7df874c7ea1670de8012fceea73d04b53119e0fa7c60b95223ed7f16341607182009166dfa5881e55c038dedca58949ec2b5fabcdbed06f359695edf3a1be221f7fa295e962c3fb2e40add6eb836ce7d6606824fd9f8d6a8546707969e71adf1af111869131c4adc4030b3c086ebd408434a67a39767df969dc787ceae2612039ebcaae19d5b6b9bbe717961eaea6e7ef8a13cc9a27d1f7e3db2a29367a8c7e19b5c06a97565fc2451b22b9c2caf27d4248c9d34471423cc31c56cc41a383025c14cdf05b8d7055a2f6f9b5c887fab5a7245ae7d99572a8b4420119bae133d0a97464297bc3b929ddc4f4a1202f22b33478e1d6ff0e07ce3a61a81a8ca90b4e46510cf0dbc3589cb6d9b36cfc36575a70fa1b99c1f5c7d6a619676ad5961ce3c13b081376158a5fcca59895950c91299a76f9959924e6f57ea9724cb75a52953c1890a8d93f0b0935c2be8c67d49e98fd67947c0fadd9a401317738093793e1b41fbd11244a5b4b7ea4f7e7140436257ccf54301f712eca37e70cfce0aee3ddceac60046103b567034d19fb48676f6a819215e4448bb2ab864ba33d438b287640d0824987938dab2c8db5998453520a46e9ceadd32d416a1d9a3b60fb9cf3f7f75da45cbf064181dddc079cce217829f0a1f181f8794c771e1089b4f69ec32698ba44d420d126293e5ef3cedc9de639217d0002593c2972cbdc61af5a31e123300a2b854f22c955af5fe2189db2e0835000c2b617cdc5015d2b5a5bd77371472143c1e82edd868fcd396cae5820656d52b16803a46d516f0496318bf60f94423f1687deeff696bd32944146256e5ed16930294dcc2f4063189dc3baa3ad62d163d575f5b9f72963601c04f2be1904ccbd7fc17cd3e8b9478d1b87204789a46fdee312d704c2894735fdd666da7bf93c1411bb3ab01872e148a1d8c2a28f59d64878bfe679fdd00e9cce015f1c1aa9e4a05ffeb948a0f0904e281870664f1bd4622b16b0dca5713ac8b344c27813a042af3623fb5ccf2a616fd6a9ae6768161f8847e422f96171b05c1343970eec007719236b28cdedc7ec07836b3805f4ed9b63befb42eb1293519be3b67c4dd844513928eafc9e4959f54cbdad0a9cc90689c9af6e3f438900154437297c7d0906bc900b0ee37199709c6990082498ae4be43c9810d808bced8607c0b401a2577bfa245b5973145bc25a2c1e43a35a52b9b4b3e317a8475e93dbce6c8d665386904a19a4c0e84d149bb7e81cadcd6bbdea5d6421cab8b0736e95a89b6cf422dad7a8ce7ca30c0057d8886970fa1279e2941b94c652588c8a54160c38d28da99bbcf7a45e4acfdb78209e0a9a4b715bd23c65f75f57531cc05423ebeb55cbc258ab8e84bbb351e920d8c2f3811bf87de560710f72b9f5026d5e67ff1285de7b28c63d33741cf200b94523b063a1b9af5dd3920b70b89e55d3d613de887a0361f5f66fcedb30487b8854985b5c7f588f723b3819861508113bbd6650f8fd23caebcab25ed5b1f08581be1b5f9401ab3c7b58c8001bbb9ec8687d5317dd7e9e8badec5fc8aa590f2bef9cc5ec43fb701a3d424ddd272da72e1fdeefd3ba7dd64183b815034079af657a12bfc43a30e02e572ec55a1fa306860a5a067512d1b1b8bb201ae6f45d7e6ceebe076a5f07ad0576fad9e0470f6ae109d1e718773238f8d37385d6f771674b47415acff14a41c08afcbb2527ac61eac8b4d85ff741b74b05ec8b0201b40b6618ff329ed61a917426aaac9cfe27130c5769cffd1f6772daf4d952c43be10800e864e24173ecd6afb430df54f9a4621fd07e1b62616d48a2da36756c216086575f2d33d30e9fd9dacae81065a3145212e8734f8242941410e535e7f45b10097c23417e60c6847fa0fed936fb6aa71639121ecc0c4d4691a118699ac3b0590e7939de08d037f96717b56f0e25c168b250e70947787dea31f98d699a839cb59739d4869ec3feb4ce42c0917e07ee599e0368590f04a64da36b3362fcf178b3771c007bd378ee655caa48b26788d98f259856d2fa9f96501a40139e69f315b4071ab874e5d430027157c3e7f743a18979e45f9bcd053a1ac21a0c7217c0b2a26155b2ed70dd6cab9becb407b776e292615e1404b73130b8d1e9e581c8a080d7488e8dc5a3d52a1ef13d64d2ccc5a36e983d865dcacb3565132e0134ab58f5b1da56beb7394d8666c69c1ab86df662d2824e145fdd2bfca55c4eacbf053a9771a77706a83f638bf257db66a0729d693e6725cf35bd4a6ecf76ab082dbd983ea9fd1b75d8b13fcab5f526c10dcce7259f9a7721fbde5fcc3ca819887277d1e575f1a73897f6b04d6dee515285dcf42ade48c7b609421c1e8698c0a280e8c5c0038cc1761920be6551285f113a9ff9b5c8c153109a222dd00642b12d9c940a091abb07be5e3babb6da03979eacf0048988b9cfc40e4ee1c3e1f8bf3061c395a46eca2ec86d971f183132ff0f6630a3f10e02a7ceb9fe8bec5ccaa41529f716a3e969e5f849a50febbf884d77f744be88e6514e1faba33fbebd67a707a8355b663851596af5569e807a28f772bd14e96fa00a22cbc70578212daf61aee407a0a900dffb9fba584171ebaabae1d1fb2970e12934b068bb3ff5d14d27a54790ec7db271553c596d754640a0017408f885a60c62ac467124cfabfd54ccadc3d60219ada5d809f5ac0a21f981154575f19867a94bed9265b6632d63d74042a4c63b3a282c06740093df8a4338a5c9ef063871c9b678e1fa2871c475cc875c7848fe6ce5c2b6e2a3851f80869afbf26d8079776c0edafa4aad0e4e85d4e9b98fdbeb33407e059a679aeec5905c3fa0a2dcbef6c3cbaa935d70c1d824e8e87687cb9e72e2c8a70c67cb421cd603e70718b487e82234e78f8094303f4d01c9b8421b81d2661b2ec8b005ca3fb81d2d6e391fc6c1466c2c87bf521ee3bd0190c4c2aae433b17682fcb12b434a69e6ff1b6b71b5d51aeaa96d493a67039fc327bd2a07aee187e67521301daf3b85d6e8f9d784caa762879f7fbd4fe378c065d00c64571cb1b533b7cfd43bf9a8a5e62473d21572bf642d6c64177d67a89d2e4b0f80994123e8126f24d4f322ccd63c3c4a7346d1d0ea87d0d8e818dc19a01f3d596dd6ba3bb2609bfdb5b7ddb52291f3077fc2a8439ab53dc88d49adbfb7bdb04c965bdd13cdc02487daafd0ab8ef89fd6502c76e36dd978b0712f28369c0ddeb625e9a849e7486052a3ea55177ea401a68eedb9f2719d5ba6098e55cf31e98bfa0026f9aac0794900566848f0a6a05b80c14a50b2ee851e7a14bf4d8294a615764c3e7bca1be26ccd7e47d515c809189bd1385a7c6930159a528a11ea969e47a24fe59ac62434026428e3ffbb33b37f7aabe203cd85f8bcd5d85e88d015de7d13ba08094788b6e83d5ff95ad03c7afe5b3d92d08f1298c63763e7c807bd9ac225495bc912f6cda29e829f28353e09064375b7475fa530e88fde3f1934048e03e33a597cc6b8a7cda20065dccea518cee3ea91588a67c3e5a876be6e505e7304362ad8a8408ef8773985270a970982ffe15c357c3cfa2a5242431b9711f5f35a1c1109a2308bd4c528a38026848d1f747bde013a621e52bef6361685d70e93cd16b59734fc60f3c78731af8a3bf7873959a43c34f924a5667ccd30c63b77fcd29ce65fc49ff801e4bf037747141a8ea993c482442fc02a81f8018eb8507429606a3c3f8d421b401bffe0df5f3c073b4a301af28f38a72aafa4d6298ea123f26c34c652e077b044d6e7b102be45ec9f25e52a57bd07884f76e1aefe053a21bb2b54c722c1cf11d2fcaa11c859c03fcd13953b91c04df9fd447adc7422b2d7db9467f03d5301281f43c0728daec50e0b0413d7159349dda691bb149b81c4db2023cfab70ffea7e12a315953f73865e932c89a690833d280e45859d9f96b3d2c95b0a210240c1d974dc2e4db529c15af7f0a2c73cc463773ea38bcb5e5b78466187c58e7c0e131c705c186f20f8cf6dee597981cbebb0d624fc3d3ba6a0de41e816fbc80e17f8461944526059242f88bd88b1b72659772d90788523e9ba62e5ee46541f8aa7e37f9c240683af0f9bba240bdd48ca8e0975b95c5034c1ea1cf9006b115283cf6253624efe22d213b6a9e6ee862352ecf0afb0e3ce53e62c9d8e01c124d2cd569dda226af800bf884eaf2ec14b1d8d4b1f2b51107218e76e6d86310db966b2dd7a68fa73330e3ed0cb7a881e1130f49e5f74c4c2b4c2cf8d71b075be2c4843b834774ce8913a06caceb5157e5a03b40385f6a6d9f4f0eaf62566e0516c87cfedb49f1174e6561d433fdaf40ff1b955f6907655da73499c21b6dc98e235f95ff46555e096506e8e67ec7f2a4cad3f39289cea65fa9c801244b7951ad0a5125e6707fe43d21d790b4141e73dd6b0459bb9c186e06ed84902d9f7b1dc16df3c4e6cf354fc57eeb5f07e9772601232e601debcb1180a25612d7392e3da0e433f598a6ee7e1167647df40cb918f0ba4f1a4ae0706d5e59f7b60ddfa4bf075ed35a0b9516cf6faa162ab3776cad7fcbabffb44b185bf7374670a30a7fc6c7f0022a662ad2338c2b7d7364fc0b20093c6a894fe0a566bbb50cd655789d20159234919564ae69c435a35d25fedbd864dbf925a5a3aa9513550b4317c2f805b68ab8f857448aa6ddd1ad355e1810db696e05cebe9d9448f208aa260c2cf9f88a4e887c195641e68785209d50322d28d742081d9516020b5f4fce1dd8d0cc4cb6ddce74359f0a161d50d38dbbe7a28dc6a899979a163107309bdbebb30b5991146f309e65f5d48fddf1ec9f1ac0825a69a431817b724666726503cef197f1e5ab98787072771924be655a88bfbe35af17523388624295b9161d1c1b38c3bd501fab3cea96fe82eedd47ff197091aec7171b95563f88082ecf5113a48a7ee8567b7cdb2b32da81c6a0820a546168cede4d4dd2dd78baa77097f433bbb143cd741c304ebdd561a3697fbb21427038cd68a89c019e0990d6a509fb3e332de95a1deeff74e780e0faf3b112fc48218caa9b4265b56fe88cf801fd51b2f9a92aa6695d12b56e1362d2719196cd1fa99dd75e61fba67e6ad2a2024633dc326e3005d7a39bec0b82edfd9dc4a819d015566934b1340e8577bdc2eb689c95c04fb4e287189d05be1ab0c6b7d76e7fc8ca1c7c031a1d4176469b37956500a6b39bb05fe5c97c149ac7a0934165e4a62d858461f42cc6abcd3dec7ae0feaa0f7a3c26c820e422bdf3df88e96b21bb21b0f9d6279ae75146717ea76de6f68a0ce0e515c95f01d2fbeafbb7edef00f069fa19b1a6c81811ed330c7a91a19514ea1fbd58ba7647a6ee3e474576bdc567920775e7d397764d34f4afc562c6c009303e22129eb712b06735757f17d52bae904a8ab64776b20e7dceb53269437a7991e5691b183ee6a40c82b301e152ed2c5a4d8955807786eafa38062360f0ddc33ecf25471fb77e722de10453aa94c12f9de9870d75e15e05b6151eccfe3336728a6b02bf9597849a1587d5f6481e3f3d9c6189917d6c3466f364eb17114c9bd09c4a7e25cdfbaf08b575cc25d2e89f8b536285911242e92cae92bda32774630b8a9bd02e30686a084031d5a7b0a515f8c8d237508189d850b7a32f7db5869f9840bd106887aba9cda71972594148d92398330a02a208007af298f8b40e107d94657e4ee90158b0ff35cd21cefed3056b244121687f819095ea82c96aec921f5922babc8369668ae6a71faff1dc108618ede80356e302b7dad53e19f268723770a4a4848c3c0340f6f7d895372cedd346e3c4e413f5291c34c6a0a423ab5526fad9de2eecd8290c3ddce9d4e0dbb84c2b2ad9d37dcb6dda2546e181962bb4fc43235952a0018c08fc763f30b704ea34c9d24c7dc3ba40aec7f72f480f58dba9e9274fa9b2ac180d0c49f59eb0189315f4c1bfc1b105679313dfc94789402efc34a91c11b060fe9f70727b0415eae648afe55a808dab689d756e444c5334cddbab62b548a0bd0087c30bfef3ecc467326fc5e2bacaa073c1f23469c550b1667893ad911eecfe32a15384b5471038dd4ca5b5c18e88d33f46586a593bf11e09cf6ce3b9813e312276dea7c61b44133f4ff8ab7085c711e380f0e494a4f268a364593eee44eefdc65ea245dc34140af1710963b521d39c1bf74726fce8587ffc3480ca81ec2cc394e9e46d2dc54f0393285c7ce6cb8d492f2527832e209f4ef2093cee8606b5cfc779cf06c4a996393a94ef4671b69d90c85bf393edd411899b60a95db1f9e3c09fc726ed982b67d57896af62c2557ee9a5084126247ac76977f044a187112204b30e39fbd467217c7278e5aec2be9ab6d9c61f8402308c0fcc4380dbb994fe981cfe05d4447b240600fca523fb4d2631db822aeabf3b4e75fc249521d0baf70ee19740cd4983ad59fbb447df80463d289e14cd783f46b5dec92a1b7c2b777a64fb9b4c3d412f67a72061d6431a85e1fdb7fd60cbb462a7338d49b06351c1e382b9322b019014b3959cfd2acfb50a623f31a077abff8f56a6ec2b8e805d98279dcea4375d7023a1b3f15db0972778980039795a0abc23a6f45d817b0e0f1fde0b5e6f6dfa1c52df5249042547f664208c109f03db20c566a99f11cad10b75ebd54f2e96610fc8338e8febdd2cc65512197205d0c54159dce4c28262c2962cc3f2c5f60a81d3c7aeb44beff68c7ef50ac63a2e2ded8f4d8026c29dc1357f9a0d950b470b50413882895563dfeaa4adc9d5ffe1799f9f3b8ffc15d1ffdc530e9c386dfcb59091fa92812d52b57b1c8bb4cfc0cd13ac03b62d0c9d4827e28870c70cfb2ca5214434f166b7d50dccf9cd74994f043c8afc6a1023eeb01294dfed4e4dc3f76d6386a57103d12355ecc9fa9b4148e19d5cc8388d120f4797775d51666dd833dc640c96bf476528512215196f4ed0d7fee0ac5baf244f2bf4efa9132b6a286cbec02c845366e99cff049360b557790fa1eca6bc05c880915e3e068f88b09bea6cc6649acbc8d187ce536b96878074f7269a03fa18f3da3e7cfb1389e13663620bcfa85ab8d1214c39ea669090264762d6ff67e8fd1077bc3da4fe3953567f9b3f4efada61872875125a394eeaa4f01883d71ae3db3463e435ae27bf1c8926bcda4ae989117a460ba8ad86e53a6853694e7f672d3e3905df5c029be6489d3d5ed5d04a8e5ae6296e1dc9733f9db2bb8525d453c12cc6797c9242ccc5ba575fd4f0664d6a23dd0edc6af6e1681f9798b0d2dfb630c667c3c876224e20df24c0e3aa9df85fa5985c6b5ca94a8a031fbba9f77e67c6e904f2d57c0908240b30713e6a2467ea122bf426f82f28eb15e5bd0555f4a2e4bced9089e650a038c892b5bca877706500c4970b0ebf3e50c7e710a8f6fd9b6bdbab0fcdfec09823a2158ecb428e445ca377905b7e51f2d841a4ae21236e701a9829055aab2fad2c1aea850761479c713951cb183e5618eaffaaa46d0d35022f4fb6d242402b5cf11891effa843c179dfbc6e3e07bea83653dbefbc585a14dcd09fab4808339af720c8c745607e2a69548d79844bd05e9d0e6a3b74b5ccf9f8d9d0f587c2c41fe323a5d78154c7ebdc9e3a24a8f5c4f918fe46cba5ec4818ef9586b4dc0f6e1000063b52f487bb95f9e3c84c0678561ed0c7d8468b3afb8d6549cd49ddc5265f7dd634cc55bc46393c19370433e5ccc2c4174da2c0438d13e67ab1e66c6d0405c53aeb6b6ae8c31213a831b53401182c587168178904dbd85b38792d38ae8eff5182c983becf381d6ec5ece2a137ec957f5de538a2fc4b8adb712cfd04756425cfb1217f7fe2f43206b1c52a1375a51f61cc4d24b2f75ad9459e5d18a6dd1451ee2cd7596379ac4e2104d3cff2c284044d704254a9eab4a4eba6d30ed846c87a48aad9a59a9c535da0261ab43b9b1e619cfd8d5df61bc160162f63fcd44b80903c7f6067fcd6114f629533e5aaaf9c36914c0fd2a146ca8ad79645b87e74b2f54db2eddc16447c095a74ce0a4a854eae4cabd03a85cb1a6a634edf0d982cd6548effa082b9e43361d5609d422d8afad40f8a141bff799c3ed08c022e6eb038af176df2861586b4fd4390ce32bc4b5dbc9669995b34377c85ca0459123572c855dca29a90bed83e1d49786b6c287df428013203d8e9bb00d73eeba4d1cfbe9b019fbf572ff9f9fdf9111ade7ad07b0f2fa5101324b2da0ce6a3e002e3914d1e3b6c562bdd10d182cbdddd2575f854e1a3b737aa8674ca5aad96f04454b5c818794d6e9c451136895d738c4a5087de6ba639ec8112945bae96a3ed742a5dc6b03eb0499b375b2279061d2edd767195a6be4011a3f66314698c3e0af5a02a9c21ab954035018a73ce54fa5fb2632e356be4d6de6793d14554f5cd43c3c5cd8b95b047bcc3403061f79338e22b5cec1da2335a6582fa1c9910e9f203be0473384078a5c510a6ab9fbe972fdb7ac2661671c366588625f23986cc97424bb7db38a940bfc000162273e491781d0b7295d72ef4ac8b631c99cc4f74eb4aa4b4479d9865e534ba7ec4ab1d60a28f1252ca497fd12e98a373725015f5aac9a0295b362049c1cd4ea7219e45d8a76f561643c2311dda8903a23e5bd5d50ce9ebf519122919b04a1fa50a8b2c5320d4adde132347ecdf4a003009c919181697426d82978114e991dbb40bb79ae3d9df6005350a8edfcb31bdcc9a8cc532681d83f8114d6b1424beb2b30407c7f173ea0d5a6166b23969f5153a6d89e375f3323ecf1c431d00d73cd010ae120e05c96216beb244a1d7e78d0745b9345b2df10133cc528d6779839fd2c8931bcbc8bd13ede98d54d1578a471c841aaac7eeb24c307c6eabd20242d47131aeb77d918369f4c37fe9d2b2c812546ad950cc692a61101c2fb08a68838632998e101a4e0b2a577048d07559e6246cc8e71d1a177ff82918ae95edb845119654857bb7576a0cf50e3ac5baf89576b4143d14e8a2e67c8cd7e6fdd50edce4936c8328f37fccce9310f10a9e785f3645d6b318e6f41a896d8fb8ed435e6a11049ab772482bb775c585bb58386a7d26589030839ac0f47cbfab3c164ad8e79ef9dbf65d2cc83f9342cbf4c6996a693c6fc341cbcd70ee6c69037981c8a831dac27fd44b7ed35c9dca2ef227ba6d795d7ba1dd5b2680ec07c81cde7b6308f488e16cc72f23a04024ddb91395fbf716ba0528db4146fadd3cbc75c0bbd08cddc488393e300bd4efb78cfe7d9f0035cc0382cbe6b9cdbb95c40327f271f9a82831d54d3ba4722e0fff7cb7fc8c47ba339e0568dac44e4e119c744a1b75d01c4e44aa3c253ed1cd667ac98e3a98fec592a59d6412ac1e4d8762cfc07ed18117fbe2bfe172ffd24d59363dd7f138bf91270d6b6986f56b131fdf61a2b3d2c4e76f4b6e9900f27506aa46a2856d35d71660330d5edfcb08bc661b61e730a0107385bdc01664df13acd6a80597a787da81cc0bef3dec1651c410d9c09949d6b0721936f589654c116fbba45f4c6c3ac51ad5f6b99e167bb46da4f3ee30dad613e19434c0c383202f4d7b7aef2e0ec0a8a1cec925988478d34be0b8c66d743fddfad872e0d6643dcd60abf1fc3acefd9b99a2ad6a304d61703c1448660b36ca8713a64e8edfe7e4a8d90065a49c0d9535c79aaa05491c6b5ab1954f2ce797a019b44a9a69e3e6e7a2e26bb5645e6e1d7f0d8c34fa4d5b64fab0e625b99cc11063a7d6b312804844b8e15518b50ee00930d3f40c151ed6c1a3434c06849bd80ed7136439fb7a2e3a075706950d24e39d38f46b54c51cdce3e94cf34abbc038eb6a835482500dd666f5e3b4d110e24a15d55fa2d662fe709b6d1160532d7a51cb16720e01e3be38c0ca346332a4b04db428128a9730c32c4aeb82ea448d5b4dc8d120130c54a2ec2ba2a42e8a42fea2a63693d26c22686de53426fc5776fdf75cd7d37f154167257b5a25b5d4c35e0165124ab110037165dc7fe0f63a9ceec721cba9a547b045cedafa073105d48143f1584afc85fe6b018d34cb6f84765d0e4ca14ea752d6e9764809179ad5cb007c9cb1eec34be1fa51e1edd1ffc230509e1fbcdc5ebe95c76014a0c9c1bef031ff246cde9be4e4d994f6e22b76c345a32d528c8b3eb3bbed4e1ddae882509b5611749839850cb7564889c579361077c57ee9cfd396b3521e9d4478833c2c6836bddca4eb013763b25e2d6eb7fcf08130cfd82ff92a2b73d86df5c6f70f89f917f1eb8e0434aaa24cb05759905f36b0229a373de1c05f60a2eb3d499d10a54350dfdbd8b20e8d0e9f0fd1c57823c52ea6c0df4091593c1e3ef007f4a148e5ead469949fc4c9fa735083322d5a05721c403bfb8d17626c3e2ab3682b56fcca285137a7574ec2d470d9e15c81d3808369d75e5a519c8b301a4c01e52ad81def79a0ccef89ce289ce1af3db3b83ad216aaa44c1f060d2586a44c08ff3411df8ee1b34267e1003a36a5acf9cb6d175ccd066ef9b28b27f6ec2ec506abc9dbc54e6cbd5e37677361125448b30b4268e6fb1cea584e3e3e2b4e716388290c801dc8bae2eb974b313906d412f77bae9b2854a9bdb9ac2b00cd867c27cb47edd44f59353d0f1dc88aafc63c8fe4b89c6499cc77dec3dca96f4bc4f6db970c26010f4d51d1f6b593a62aff57482bd7783194f345fa9f1e4663ca206f564dc32b369f69bef86a527bd81a04c04c6d6b4c11f6f96ece6738fff36f68f892efd1dc2bad4e525c9340242fc7874ece62cbbcb55f6ec34a0b4bd24d2f42cc7559a2a714f99e171337aa203412b31837861d07f1186a1c29a4964aa4dae3b70759b1a7b896b4ddbd781a8c2f15cc0cb3d0e95a8a6584099ad2765e38b88ea68cd3bdfac09e4b9a15622f615495c0cb1d72699e58e9cc75e5b87362ec3ec838ec052fc4d2b1f5e12cc87fedb4733fb14d5e5a6ca11042a92baf33995de12bb50170907d67cca7b4608c8f3cf8b80112df7700c30972d1a6ad167315256988e6c761cf336636c45e87daadb181f6df2677486a582a618b954f763080833489d8791f5bbdfc155f98865ad7cae3dbd8f2bbf6bc9f72ecbcf5df6fd4487dc2c06766ff3df2c8d0ce9d6e8ec4ced5724d82306e17024f81f8967cea6191c12cb405d80e7ea671f22db8773532f99b62bfee7956d721e0effd96068d3190725e8381e667b13b9022ba3326681640a94c8d29d2de32d86ef80d6ad8bf4f38d81de6c3578d549e32a17b464122aeb28666dc26c97237df3b95cb01a6f1dc6e24425f45a654680852a2f47470664b7e3e38cf6ff9f8ba925517eff09f358afc36c739e38e4e80c03f458ecb1fcaaa9c3ade13c2ffb0234f7c06d713ee8fcf6e65074c535eec6f222dbb8d37c35ea672f291615d334c2117a0fe9d083ee90d3ba2e97153b314e640b46aa10c5219ff51b16d17f944dc3a007157458ce66b8e8ea194f9a8b1de140adac27e7877c40ae213eddeea8719b7011e4f2a82c32233cb577b64290236714333198314f5395710527f639e9b67096029bc583f5bdf0be2ceafa26825dc84e4c0e75a894120196fb27483388eeeaa4d3cb04477be8855b585bd9a8e910f01754b77d376c69c6d348831ba0333330e6acc8691f169d024a3958aec428ccafcc0950c8bddde1f9084bcab0dcdf1eb3bf10ef486fba71178c11a6a25525fac4e00c0e48d56f5df7d8756aecf53fa4bb889eb5b03c0a408d3203227364d5bcd949eaedd0acd8d3017ca756c72948770e3028e64717a122b0862ae664bc0f0b2682204a366e24bd3f6a8eda6d428e1f11afe0e6cc6aeec4c99fb57e24366c324ea7e5778416372081e8e1e5428dae3db4e05bcc9cbe729219cad5e116ba486a964bfe8864c379283af47ab878ea2c49b925ffd6bd130d802da53a6bbf1f45c4dee1f43b2fec5a5dd8cb293fc5dd73d3a07664a904909cb278f171355f5330afea34c359b02650d1279dafcaab2f48ada4049edaee3a87de49f77c58aac242923b02faabf9c2832fe9eaba1760f00f71148c2dde8e4086d7d233afd3d4cf7f13b80cfb41ee17429bb3953882657d03891f67d595034c03810d087de18e2905197746b0ea6056ed7dd0440f9c7a6be911f53f81d9f5b85a55d96056ff97aeeebcc3ce731a919933c6914455469a0a8e1483efa38a7dbc3bbbe1d8f1df132b563a6be148fd5220814ec0cdbab7bfa8f942e007760e9f4cc289906c4718b93174cb2b6f8346fd2dc68669b506c7054f2b39a203a612d684f8a8fe4dff6feed2c6eac1c49cb310de5d913a6ca64d8068e23663711ac75cec7a18b851326b38bee43bd2990b063bf7a6429537ebbd0ceb0621f932b31f18e0e539913733c7f2f231d4d8340e77a3de3818dbca4f486bb2df08164c80815d68fe7a1cf09bcf67ff3d691e0677624c17347685a3bc3c953970d6f68345fc6efdd8551f58d521be6e4df84ba4a3e183c379df02aafb8175ff513dfaf11ad7004da6014dbf19ab2f47fd145b9a64c11ddb5968bda6c38c2a56c9af569c1b7c39decedc13c3342620395f321da771df04da30ff8772236bd902069bf14e986cc7463d56a3bf39d33f14f444028e31757b8be2c3f2d3403566b0f14c6c5423a21f4e8183bff2011efe4bff51d69143401dfc3d871447d15d9dece9de74b7d4017d88a77c3129f03281f50c5067ae159c533d6dcc512cf593faf5514d43de439052d736f50368276673440e086c88221dc95ffe8f1fbea364caef0a828e911422c89d90b78c600020c772e71831f03f7085b71a509a2cb1d41e4a4a94adae73013db52b62cfbde9e17b3e3dca0b732018cf044b2d4fc32e6ee95f241c65db6d4ba65cec05dbc644e0853cb743faed9ce423d4ea75eb97bfd18be1159459fc94f5c590e0b2fd3924c4e720336f6821e0c257a283922d4ee7b88b9cc7ec9de2e11eb1744aff0de40d40ad39a0bfd3fac51c1895ffef69a34bab9782a5503f1e42924ece806dcc42aae090e706990581ff9cf436c892d86cb1a5b12df51276ad0ecd2214c4f150b87184173feb0eaf80fd50b417ac82d2f4a87b4e37f0acb02f7e2512c82b453f956964e2064f3c6185ac41e801f9a949f3aadb2f040232b082d5adf3f600f200979eacf4d897defe56ccf1c40bf29a147eb38974c5b14bd3c30630736e009d1a02ae29e6c0983163110e675406bcd83b0f7d9251e23e5fd6e400e69f1768bf5bab644a56b2e5a4b174bbd6654fd16efee37f0f0e62bc24074fcbbc88c763d63d8b5013f5396d19157a99b963bd9d0a8b1961ab2748c8c2fd5799137ad546666de2915c22c3744d25682b06901c2c20f393da0154f9afe537cdff8518480b6c06133106cafeaeb70a256c04404ff6b6d0100e556e9662b3619692a9c1c901bc7bb89183b0038c8055ecef80dc47ac76ee4232c148d58d8cadb09335cf81d917843b8b06f017073a1d6071e32e0e428fed2531fd10c4a20b86eddf1f979292c406cc7c8ba12e43da8fdb997c9c31f3b8868a39b7b9deb705216b677bc39840a40dfda0b17d98a9a23c193ee0b46059f300dcd08a077afca567533cdb2c15b51771773f6d9eca86e353d72dd5eb91c5a4297642704b166e244528b485207d40e2a3c2eb161f28c8b84e245ea39e0279591b9ba3e0c9a7e2d81991b9514b4f9e7e404e56d9388a5b07fcb354b98dffacdd61457ac448eddd1d7ccb110b61b8d9e7db9c39d810be2bcf92bc94f4d8143a02efdeed7ca9db57e9982b66f238c9a587867ba7597f6b7800c989955a34d71cfff4584f59b4a4b9c78a35292b3b77945e7ca70473046c00246be605809f21bd82b47cec4ac5a710c4b8977d442688033e7e579f87e3deb6addda13e75bbd7eca126a1251aef84b9a7a7ba5025dcb6cc1490e99a79e12910cdfe7790386e9b4b12ee23177b8bb04ce1679f88969c288a2e1757d162598eec61012b796147837800f271f2e7667489477481e7c4f2c3a58268da107dcd84b4b0372127177637aa06166ac944bc85db873b9afcbdcfcbd7c3105e2be29a73df5e31a8eae5a80a540ef69824b0e9a2e103b318e4f4a2cb45beb218207e65cb661ce34264c296c30cd8da8ac196063911f3d432230d0b4c43916500bc6b77595270fd2254fab8159312c484d2d39c9c4e423659d03d4c69a92ace892f3837a4ad4aada36771088a0fdbce6c415a7e2f9e7fc2e7b97ec1b367b393a3109b6aa7389d55ed6bee7a13678e766f42842c38ed9b781bb23f9f1f862d55b999c9d1d166a133e3d55b9508c67a4730e436f7c47be0a2d3b691fcaeef3df271a2ca974bf84ccfeb3b3d377d26968fd86c865a5f1d16b60352c40d5f54926e4034fc666dabd70a401235e5b2b82895f1d9b2a712c987d384379710cbe109e5d57a0b6c89b9b19a1e4ccc8ba4c0cc1d266dcb0ac0dfe968bc7287eac70f8eab6c3ba08157dae3b08dceb6cc1b5b8692be9ba5db3ec85653a8e81f7b2331b6e516203b05fceb26d2edaaf73e1e91da17a2945c49df73a6786a19f1df433e7d148025bc16b0ab3d43154c181ae1b9c209e9060f73d138a8a7ca1f105752bf815e85e9a8e18aca138e5c6cf334719c9002305f5f7c1583b6c1a86a1a19e46a1f61c0bfe15085d94c2b9134ba8c310d716247b2e7e73e3bb32b1dccbf02f84fd60ea8e3536d466f240ce2656faeb21719cbecca2107242d8011bd8b26da6275c192cbfc2ff790d03edd1c8a43fb134683222af8fe6f6778b2f8fac443765da1eda8fcaa0ed63f0f70d96e6b8f515242e400427834cbf4c8e13cf1069ee79ef0fac8b621e62d10e362593306525c364b253851523b0a6eb97ff6d529b214b795fe89664679d5dd5888261c001d75a95bafe9af5831961b4ccd16128a98dcf1f5156d1c58659e2468cb537513abd8181973125f632c49cf6759c35a2d7cfc849eb90301c06f0434641db5d88e33528b3b0229203adaa436ff2f2beb28ce0a1a0db6cb97dc10923d8780e6c97ab2766a2bba336fe2857243c25d80497db8b7ff5eb4c556ac4fa7f771bb35bc691ae3b9a8cb530c23f5ad0e0d8fbf0789b0d57531ee4f65c0420dac832034d6504d16cd96425730379f109de8da43e9b5c587d6867c8704c572731801706313fbe7f1c2f1a5ac28cef1fc433d73146a2add53216d9093222c46514512fe0c7bf5df384d0ae170cc4d93f4afb98c847c137dd4a7bb25a58886e24a5530f241bf9a753065d7459c5227e8f482a2ed6bc24efadd7bdf922ae985345eeb792b54420066a4b29843b39d9328d2e27305cafff1d3acbca6eebb00b022e962ce2c427e364ca971d13f1b263c6539d546c258d756d2124440edfbd9a687062c985beae2bbfc41c4a42b3bf44726fa0c7a13287f07a5608aa1851d7fa221435fcc67aa3222b9c915543595d3f32d0cda0575fe59066d9880c8b6029e92d8f0fc902d9751fb98e07f65da9f906f352a2c06af8f3cef7ed1c5ce49e6bf3bd5aa41d119bc9ec7352d121b75736f0b6c77b9a7e28cacde05836330e83dc6f016ceb6dcdfbbe28a1c7297beb6ba113d44f446b29439df31694e439a0304c3039741bd6f235b924bd8e30ed92c05686b547d4a68ad33fd7b0e7efc0dab9d928ccb7f29eff014c4e51ee646da96b1d2b85b085d07029abb65d5d741674ed057aa0673b98a3306fc599dfcd9e843925a77694ef0e103665314c534aaafaadfe0a37a32e5bdef0962a8c9be94c0fff0d3b577b181baae74ff8a77828a9860576f5038d401341f342da21a3e2fb728cc8348a4057736f1b5999bc8979f4e603205f56ec022e95cc2ad2493c22299af447ff45d946a623c77cfdc5c998fe00ede7392a363b69dd83dab96614bfb2b9e9ef96f338634dc91f5ead241dd9eaa63026f7d61d0ad17b8d7dd8779f0aadb0fe3c8e753dc598854a67d0da3cc729ec64fd2c294fc08ef0d7aecfa70634b12783904d64d4de1e92efc7c4cc3670c6b3a738262ec8eeea5874e96a9968d4e9c66b392cb5eb4c43e63ca72a9830cfce1b8e0c5807cc16c9d251b0e2c29e9c121ab9cf3725046ca387ffa35b44c6ab8442ce485344ea58b7296a0f17e83bce67e0300247ea990767bf1ce042bb88091626a56f41c216f777e842808029d9ba6edb069be36ef60594cc918afde252c86258322c77224c63ac94db6e49513954f7354179191178ee375d73f4e2b9a0e876f3a2141e8d496c170470993230f2331c30b0c49e0957a4cec8e304d286f4ed2e00f557caddf127cefd405da91733c0596268083cfc7f559f24bf070429fc0f28e3e879ec7bfbeaa1da3905298c400e797718e1a64ccee0b707c82f9569dc7ebc7454c940321895bef4f2b0e9f7dfc6cbd06975613f71fac15b14f5e1209d9b9a980105a520803441d5223af667369445e987b36a4abdf57ede9b2211baa371f140bb9c88ff43b843ca920274e37396cdc900df84a6a3a9b5b7833c14b1d2edb356689f6ef84b36c583696c0d964072f1340f3279e64b5fc589eae558f4b417ee6c6db274132d243561fc025678bbd3808624ab7020b066d1470f717c0bf2904a8bc6174ba70b210fc169548fd2589545b5fa603402151c22e3f72ea0648928d7021a5bbb6202b682d66fe43c207a02a8e8d25eb280bc940f5a57a265c25fb4137cb5ffb8e3abd6896bf3d9b9543df880f1c6a2698571c08208ceaebeedc56031aa1b8deea51521175a9dd6e18e06f9340150007cb0833bb7fa67b7fb7ed43c0aa2e608150289ef46db0b4eb52640d26303c2969c2bf64393feeae67c2d7b53f866f20685cb79208a6095e242556449bcfab5e90230f4ef0225a018e2f1b9277f6c1fc1ab837848744c8ddc0bfacebbea715b70c88b9df9ea6b0543f48ec88b642eaa94e9a67ae526ab68a3b98647328444ff4735958052b3ac138ba6d6469159feb231476d341607cd84ce19446c6d5bf5a72a0e67f7222dced4f82b4b83bd6271f2852eddac29bf07f49ad9ef3673ff0d06a0ccafa014b8ab6a2a3c221fcb3b635d880d4acae5f09579ff878a1c0be6777382999f6ada6b8a8a35e054ab2ed28c06014fdf8705bd2b249d428bdac700d9beca8253973c7838d35bacbe085c29841d3301e1fe086f1476419ddd3f16a86fde02a8ee093f7411fdeb57a7b7dc87c6fae0b9b5d4ea6fb9b6a17e96de96d1302ffaf27a0938b9b4c87d7d964246bcf17c9314b8fe903ac39cfad3f403e4da65e73f37cc5ce7bf1d8e290ec519df75c94f14b7ecda63bd531120fc8255c7310c6381ab54551acb8aac498d11ddff639f3f9b93db1bd119dd592e2d3b509f8f0520418f9b4516353c072fdada691db464435c48472039d3bdfff9df351ca2093e9ac5bd13ce6db6a8e27d195647a482a5af719cc3014265928eba26acd1d80d77eb8f163f4cf6f7dfe4818cbf37f9bc065d7bc5a56b62123db5381919fa41b0d94e06eff7514f54ad382b7139af71d37a72dc1f77d99f4a1abe099bc8b92758682c3e7a6bb47940c1e42932c4e96b88884b58c5f390a2083a1feb5423231a15a8dff610062dc8326dbbc1e2b06b2990358515ed60d712c6a9f276efa6a3e01ad95e1caaf195cfa92e25310aaccdee90b2303f5e4915dfbb94f9dea6280e470979649431d0e1c4e9762b8c5e690892a2b2b2e39b076cbb9a7e6063a38ad22379215b61df087c05ad1431734b3920a59ace1d24014438e62cdf0427c35c264624966e67c5d2b913f552cd616323174342753f06f6f6fccbaf03bbffc18db7d83a851f52955cd7d98b2d7709fbd8bea605ddf5a9c3855af068f20af0379c6ff10526fa76298a86176f7cb838c289a84ae37b35ad1027262b555d5abee8dd01052c46403d2e2f6091b92ea3c0087e39eb926738826738d4ba0511335c9621dfc3673bb82f350a3c7c914dc5585d97e09e8702bf8a187bb06cdd700a001123cdfdc8fac877e112c8ef8ca92e6e752fa5cfebc5451861e13a98732318fd050022f363a5ec3bc863017eb2080b8a563d0826a8f8848ceac0d6be6e1513515ce7f12a5feb6ad536c0ba68e9873de204ef66f18fed3cfa1083cf94aaade87e72c04aaa78671b55567003a4f827652ca14e3871f9416e7e77f24e5d6ab2e398a41a3f7c1f58afad56657ab7eba8497e3dcf502f76cf379ae4c42f2ec82494e1c07d490a46e2fed1588f871680b506ffb1c885e48bf16e92683f25cf51b3ebcf32ba66e5bc43f5e0229e570c7b5b9a9823b908d7e91134c2bbf7ec7321fd192a3640d4cc39da2e52b46d971cb7ff2ae980d385a907caa2f75f1350c803024350749cb5d4b35379c3afdeaa3c03d9c5cba93e16c1521720ecf5bf47c07dbce222f328c87cd81d290a4d87640915cae892234fbf5239a57608f3333edbab197be103e701ac2d8a00ed4a5dccd72f9040ea33bee67530b43d0d423385a4694fdddfe063d70c58dca325c20245557e96ad6f64a52c2b4087485f07262be224f69e6ad84fd1a6719311f3b1f424379e3718e059943f9fc78f276e8ecbb76ef04f968afaaae2e6243f0fa6a7c5d489437d48d541dac1027b0d7802ac7418e3921194ea7c3b7c8ba67ac780978f91bad2d90e6950dd160a1fe8b88ca88aaab814a1c346f5d1b8cbbc35d231c7a648cc9c90f76855c08fb9cfb3e74bc7c523f78c6eef440805c5c5fa8988e2cc62dc1e806ac15d7b922618e6d4fc30fb69934e173b0ddf66fd34da4621e853959aff54a453ce5c84009f5203d2579f45c04518e626d9c95785eea64b704d895d89603c8b6c084c341e91118788907041016d02099ae9da6247e42311ebec7c81bf7303494a5281e6821986825998087821dc03db2a0e668527c8d64ae66a201b87a1d394f1c795541b2d8ce7d9792118b17295b1afea99b6d98ee986fb1c45fbaf36b8df35029808c09e6dce2ffff0b018df3c5eb7280caa1ee40d16e925b82587bda2ad1e2202a4bdfbef1b399d013a8190df62fc5c88170155271f135828ad483965134410d763db0b54102ede05da588103f54182fad4b1ce3371ec07361c549a232b0fd3dbdfa107c87a53fa855804fa42caaa83547073c5b6b9522d3ce2c883b89265d7ee2e4957d61facaf87ce61b79f45b6f63d56d54c41828e329c4fa707340c61eb862ada2ec88774f309826b89f57ac55346b3d773d594b3bc55ccd3fcd6aef519076c6b21b6733523dab9dedc71088ac5f0a982c60f9ca9a6eca50cbe2d153afcdd83d6b8b62076f2329b6ed170c59dee0cfd073cca62d98977c61269adc20e41ea0e754afca07361a774fcb1b7476c2e2138bdd80b3dca1c80c4142a8baee26283fcfd2ba4bb134c4966c8bfa8d7765a6d52174ba2bab99fb2c4578dc8909a5b571f3e191d529475edb25337d79b0246efb82b624d4568f92ffed2b1789888eb16029e8fb5dfe28ba772d2e0f0176a07fcff34d875534aab6be5d552bf5ec41bf3edcc3251ec56b9acda9bf0bcc7643e503c4c995295c5fe7d3a4ef2052f9cda62e0222972d21aaefdc62d0baad50e78fadd58c349a39fa66e52c1126176a0b73ff0a7df8a1e2d6a367cad15dfdd3850cbe9891b84bedd022303c460a939d01bcd30a05823b82cd941faf6062f3426e40c4b94a738341754578cba352b0270a7d4c743c36508ed0f940ada7a4e58e4fd83423bb79722f79adb64a749ba8d2271e266a4c8f684d80fee17ca714ab3dfc6e46f63c5ca6b7ac346c170cc17b3e3c405a97b569a474f8e0ad55155e0e0684f4336010f38a504b3fd55e1af8b66edfd56cee3285faafbd1cee2a3805c5a84cb37f8ec7902c43004b7cb76ebc755cb45789afc7bad63d2a37e6b5a4e47182f4c4beca08580c032f637c9b006d8b5875e98e830325e7a54820420d87f3df3d608711e968cc1bb6daa6a20febc8333d5af948edbbad10fa1fa23f07fb8f297a9f47980b8ca4710fe4d278f73b32b26c160991a06231e95f013eb6adde151fb85ba4765cfdbd71219d3ddfd62563f39b5d6bced149e877855f25ada19b2404d48732ddebd3c37f64bd017903bcea3a283246760ad3e32b00e19c77a0e86502d3ea2b09a44c5b328f3c2b85c714303440e3b1ff872e0f76a972e3b9d6168aab7ccfc979b0a3a898c04f2804ddf488b26a7f3c8b9b366365086fd21f61e7b2f8f449483ccf7ec52e7aa2ebb84944e2e681d19b88fe8fea1fd354cd635e30c4e463c36a7dccb21fa7dc5ae28145525435ab3dbbe6de6b0d3e34f931f9516de1ba5146618c8bc42f3359fbf683950cb305e81fe0ae0ebd109ade92d670410f9bee3b6984eeef7e93e9b6a75d77b4737f403852ed17b4825fad40ae4da0a1e4451128cb3a75c93bf3fab93fac1095575119fd7a758f5ed49f625ad899d2d9ed0ecea05dc1fb1698bdcd09461b5a74457ed8d53aa50183be7e937f59802beceb67354a1003d4a7e860a8b53e748c1944b4f7a70af8f20d321e1f7b1f4550dd401ba9d996c5b719b9f88b6c07edacc44105023fe8cefbd42d21cd19e50dca2096b2059777f5254623dec9453997ac24f9d56427e6c43cbcee3e2fb130908da61b3e8e8fb289b4c5862b03ceec416d9568f7a2769560e621423ab490cf510b1bc42d0208a8add76c32455c95739a2b89f9060b8184c50e231e7d630fc63d87fc371dce8e52df4cbb2033f778c212425744160ddaa55865fb8bb34cc1edd0cb8f87c59de8faea1109bd9689c9bcc7fcaa6c5e0fbfef19a1171e7bfe2e9282642794291a5618f9fd7336ccdb7f0957446baebf32cb3d1ae90026bc1e6f15217cccf45c3f718eeda18b26fb482cc59ce7a28050ce6fa3cbd87dc6a68b4fea4a3d0ebb9c9db52dcbadb46eae2940aa5e6fa1c99db9669e84216f2a6e0df0d517872954ef3c416330de4175d756240ff0d53352e46cc7ab3430f54e1450df04ab069188e82cda1b80418a43dc51b685182c76617307d6a2cab128d007343d885cb9702b6ae7eeb48355c5644c7386c55f97e2ecf9062304f38ccd6eb46bd7949c6a82ec6c3ce182d6f603084d7f78346d66f32328ed332eedd156c39d98ada7a9e79ac8a5affd3a6826a8031c0d967a65618eb45ef716d88ad2b4cac9ce37a8e82be7b2030ee0f1c5b6afaf1e14657dcd81bbcacd6aab14f8818bdbdc0d49348c21eb8e6138f0c825021abf197d8f6e9509bae3a5467b425a9480f59fff3d9a5683f680b99046a9d01cabd7bc5ebeb1b164e90584d1bc11273c003595177f0918e31994325376339b5837452911e4ee2d6bdd587a01214f942694293838cc4f713a305dc1c2d426c8128b8567fb989b23798eae6cde24bceb4b91ef049cf67b47370e503d682548e18b8369af5a8ca37760c39fa99719d867f7b5d7961fbfedb9f36c82e9023d7cac20bc297f143d9b2db31eb96437bb8d49a3714b990ce9f891444df47b96ef8e695d7f87f502d43e63d91c04bf9d5d32b435eaf2c825a91c7176e4228a43fbd7b88989c11dd921d459b22daab17710457b937c0ff5ec63a64dc8f37b62cb7e0f8a04ae98c5c43da4fca7a245202b592facb5f7061a53ae9c212d98041505b7693700a7a58772c689480b8dd148e0add928e2be7111b94a50c3c996d0e665c59687b8a47eb909dc965c001e8835b142ba40e962968c5d849010348b304b4f95af35e483bd858032adc0130299e151c8c7e0af845b633c4e2d68888823b5ad213eaab0e03915ad55c8c471228229786394700d728dba922baf8155e47ed59992cdf04e488c3e9dd461921efd449252a936f1f39d09de73434ddfd23b4afd970269b14074b6b1e21606ed8ac7a8481b592ddf8156dbf02f193e4832f6ba859210595a59858dccae61c34d60415b4f357fb14d04bc1dcd54a37ccb1806f3f9b0544c9d8243a5e3c49940c0a9a163b847490b48b50cd9bc504adcb36777f61e1b492e04778de1acc388486b779649785318534915218bd4de5ead6d8be1456537aacc032473427f9ca9a5749ca1741eb8a057aca495f51badc11f69cd973e90b768cb268599e457b3ef89e2ac49c578b3b5eb72f8d5be56210d235e72b442859f67df52292e28a86bad6724f82c6ce4043d27d501e6d2b0166eccc3ef37ae16703a99fa75d6dd3c9f90cca2e8d3c533878ee7f62d415e3349990715b004243744214aa518ea619f31617a57685b120fd6a0b9de874c1391c0d50b463a51f4408501482db068ce9cd6be3286eb0176396cdaf85d9cdfcccfb0541182a0bc631a2ddb47103db0ac56d39100fd17394309fff063768ebe8cbbc9e656b09ea382502049fcfe88d8bcb90c18d036da5efc2943f010a6ee5c76200a4980686162b720cfa6a2548ba6326b98556213a09bd42f672c031a157c77a88327ca3a99e8db87d5300094c6df658ac2fb12cdaaab13eeb7766daad16873b81ae4b3250d07780f0f7f6792579e5d9490b605fa5e172aa4c6a0b90a63e83291d951524d650c4f90f1aa22a5092474b53a1a54dd82e4132b2936ddb5443882fa3b8b051d6ba74389d341dba54f099b3d59b574b73d7ae884075e1e3e9f0fb18e4cbafdadd42e88e84d3abeebede10f1fc4caf9d4bbbdd2ec655164fd670f7101f1a46c2f455af6b07e17749e1b373ff2e5560410b366417a1dccdeb9044a632d81889fff7c2ebbf246a06b1c7c9633b6eecaa8679d6179ce0cd104891e2b0b11e144f82ececf7220f2e0b497e42f7adab23e7858c');


--
-- Data for Name: access_request_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_report VALUES
	('01a220f5-0ba6-7e30-b07d-08d761006b8f', '01a220f5-0b9e-7110-b35b-d6503f804019', '2026-10-01 06:15:00+00', 'in_order', 'in-order', '\x00fed81bceb71759a07b223ac3ff197817e45ffd1ce61a4045cf0e0647cbbe1acb4750c24ed37bb920b55ba024af6fa9ea402a21447375b8520214623a35f86d7ca7a51cf1e5e466e8173905ccd8a0b29b02ce345c8d8dabe73ecc1c64c4e0d83498bb1244cbf2fed0e96820759bf0362f18e4c5d1d8040dd32c97c1884fdfc7a0b207f3772ec9a1ed7e93cc3af4892cbb44125747358cf76e34e7893d8a2974fb55ea6173573ce2cba1ea2343112004d24cbdc5347eeb8bbba658df982e6737af9670b3ba1fe15474ab77a525fe206425c8c90ce9976c20f3495b0bcaea26b0859522fc4e10d55a09721515efa555a427b5bdae00ebeb0062a403a966da7e0f83ebdcc76e09c348964f432a8b3834df2483bd6ce165b8e58767e9f0aa53c96a44f264609608d929543c747aad7d21cb5dfda4576a46fca841a9525740ef78d387e681a7488520bf8d96a522c44ff3ca25c1d36e0f71c705ed93f70f1adac7d86df73d24528d07f7d01214c74865643385ee0043215246e666aee73d49342a6686ac7b97434bfa90f03bc88e13734ae2c2dc0d4e7064cc904d2328b8b41e375cdde68222ebbfafbc8dbbd9daed000505557c01410e29234d37826e71701529a65b50b91f8d4cd1482365c7f8677cc7ace40989137dacc3354b3649017fe99f5bc59578c2158c39176b44878e01c1cf323829479ce4dfba365a744db9a624b021899a85cbdcc9ebe2e4f87b33330cead8dfcd4716baa4849c81c728f87e9a2f062b736fb03b1c72f4d9b5dcc95fc23852818a73f37371ca8098c491d143c693f0289631f7f50f32fc3dba478729197b9fbc16827a7126487734b53878d66b03dfc6181cc3a55ef041b2d2163c9308e0c214836e4da99a0af53add6ce4cbff0abdd9348269b5a8213fb5c0bfc787ec500d3c66c61c8b0f3d5c3c13be6874adb2fdbbb7b58836616c02149af171fda20f564a134eafc1915c76c007e9035de2945ee0e9602e57e2576ddfe310370e84231e5cc8ebe3792bca25222a3faf0fc2057313080ab376d3bfb6a97b3a0763f9c6d5dd4fc26a997cf5dc68edb50316d3884c1cb57277dbfae06bf600742095a0f7fc5c35638ccde93d6d04452f0a09235c2f66088353c635439dd0016cf37091a76c2f181d4667cf1db7be7ddd463fb38fc004d6884393d89bcaf8cd7cc8c5b52e5b4216e3fa82ed07c18c1fb1ca6095f4aeef19bedd10e6ab2962d0ac9344146b2b85ff5106789bbe30ccc02ffc7d42eadee13c899ee790a4e3fd9afcd5b7fbd87d996b144cc52d2013d3b8c89f5ebc85fdad6a5f015c41b7bbe33b1d930a0bc0f9f0ced3986fa2a9a2c8ca04da246f3bde22b9b5a47821e0c2257e7ce100238ab96ba9eb5981d4abab5f87cfc3f49930124b6ba519dee18cb5963e8546c6da09c785b4a85df943c5e2a9b9f58a97551823eaa1bbe2a12dd1079be5d43272aa9c85c73170', NULL, '[{"sha256": "367d8c4c7dc803d187aa76878c75539f9c25e7d0963cddc7698b889126cbd6da", "sequence": 1, "territory": "LV"}]'),
	('01a220f5-0d57-70c1-8e9d-5e46fecf0e13', '01a220f5-0d54-79ff-9f51-869db5b76378', '2026-10-01 07:09:00+00', 'in_order', 'in-order', '\x000f50974f917ad40564cb07f40927195252a82be691a8eae5547aeb779a54ea3dcab1b5cf87b5775104d672a7477f74fcc7260ac53b36ef965209f79a356bc5b3731e181eb4decbde9acdcaf2e9bfaad7edb5477ec0e2b9cc694966ec3b3c70b73af9bdd0564323eec90d492b544b70b5155b36a4fabf162e92848f76c9cb6c27c6697ab9c84e86da45037961975544637e0bb77bf00152396983782fd7a0faa466d426e1e502c6f516bd90c79726bb17bd03fac3c15dd7f68715720f6bd1e98b888177369217f243f334dfb60e13d15c6b9e4444f92892c1765cba1df4af12e2afbefd5bd3972d2bc9aa524e42594625a4dfd2d27475b745d7246000590a48a597bddb6ad5c123e1340003667c62c20e6c6d51be4a13e7e7717877d46f7e3b5e5a50a444b8429f06b6cd794ad1050e18037ba0fe43ac2cc3fef0c4265e185340cf072d3fd7aad87c8912dd4218a9f523bf4daf07d559aec757ff4163b7031949b01f9a75dd644a7874b63ab42116b8b451811aacdd306178bfb80e90a3c4bb3d81538afb94a9013430038f1ccd9af05ba9c9c5e163c6e014838c3616d0c4b2592bb4d6fe9c9efe9e6bbccd103cefa426f54a75796b758316aca0b17a747468aaa6fadfeb8466d0d47a46e160c7584b11556ef5b9ae000121ed6fbf900c99f56697195799b523d6a4a6edb0141be82c8b019135d958ed51ea15835927afaa314bb74162debd96be8723195a90003bf30ea8b27ec7032cbd6dd47bf2ca274bfa9122117c98a161966d060094037fba3dfb7b99c1b190a12c25bd3421160687d1bcf9710ae5b3ab4bd9f2240fda1c5030a323775b61d102d4d2ac7411e0bdb78258addd738395a7467c69732c6eff8e41d74330abf9c04fd251b4365462b621bb3788edf1b977f556808393dee8b5b1848f91a1765c91399f41b4fddc3dae6d9ebe85bd05eaffca5999f7ba7491c9ebb83ba8d44a1856b26d30bcdfa7d2236ced865fbfc1c5e4c7ca9f7e346c87719664833c92a12bc43e9508f3b8eee7cbe72191d2fdf9e3a1bbf6c67d5bba8d805379ebf5e706dfc7846b35f8262163be2fb6143b939d532660cfcbd1eb6e6b86d4b94b5b8dabcb1d35b5428554fd2a45a9b2b87e2d8327411e73bad58f13302e3f549860e0171605aca5be0d3cbe5b7a59bd0f70a687a0c84a23603fdbd7a873bb8fa3c7ebfd8107dfa3737ca3dfada891d8089e4d71de4927f8cbb4c1789a6204d9e794ba23eb3cba601e152068c51d47c28348aa3429dfec431a68802afe052480b4820826b0358994a8a09f3f2ec7f231a7cd229fbe080b490c7c78f7b264dfab87340d23b279ca4f05970a11ebf76ae8513adc0cf1ff92888863033e891d41e3c92d51a231a4cf634d8bf7659cd5f6912a82d2c2af1b95a021fd7083d592aa11cddf5b7d2c97a1b236ce94aef5521b4ed74fe67cab2021b7881b2e40fcae2b684b7744', NULL, '[{"sha256": "367d8c4c7dc803d187aa76878c75539f9c25e7d0963cddc7698b889126cbd6da", "sequence": 1, "territory": "LV"}]'),
	('01a220f5-0e29-7079-9131-8ff934751c51', '01a220f5-0e27-72d1-bed6-b258f0c03533', '2026-10-01 07:33:00+00', 'in_order', 'in-order', '\x000cd15df255dadd1fd5bcea85d73100f7c6adbbc2a64fa54e59ab99711e3966566397e040c3a092a2d027d8b33e8dcd6fb50fba91fb266a322345730c87fdcd2bb9aaf27bb1298198464c8edf4707f9ac926057e8c106c1316be97b63b05deb2b33cee7151377e40b212acbfe7425fea56f6f8b32dbc38a2e9818ba981016921fa49ea4bc36f0f3d024f97ea4a1b85641cdb2c405c230f9a254b34104eb66a830445032aa6c76a86283ad408ba2e1899ed67c8598e447f1d58f085828aa249669d0cecbd98ef7be0ccbd06aebf2ef7ba982e1353af7c691686d3ae9dc9b210518016af876df3c97c8f8cea83d92605b55b5a7c67cb3eb86a6c4f3bb2003cb1d8d6395d7324f958c75cc3f9f058e260d427490d83ad3dcc55a813620509820a0ddb4de8a4244bd9d7116bbb9243366d5fe94f5be5fa89be1693ee22c61456db2dfee904ca15b28cfacf318d18e10345c4befae4e60124a1dd04bab81ddc64e77ee5deb6e051bb634382297fc38b42d5e95327cf162d4fe3788cb0572586ffa5c07131d3626828514ecaf22d399f5723691399c258fa7ca60342b0bc8624f476b570c9b15ac047b1bc260c8b01f293fac3cfa046415037d905f9a0febb12171d5f662ceec1bf45ee84fbb8a92a6f4cb5451d7ddfeb4b91474dfb3c44a67cf77cb7e7e6cab637ddbc800e4e6f3c470af8b80e09aaa620884a698e1466f1c75e9734d18cf61271aa5a26e498a26890268756d36db616cdff3cbf7320c3a666d68966989519ae660cfa9569c01d6585d1a5937f4505126194b4534f5e41feffdbea933641e6a17dcf5580c464446d67e59ee4d9b215513a21f33b448b26a0c2fbbb768d6d14ccae1ed1831ff5ce831c7a3d0a8d632ccce66235b61927984408b7ce852be3d572168fdbece6cbe60b83a5d9721af76e7e09be23060a6a986c40daf807cc88124d813825db1c448cb7788b00678d06a96819c70ae445afd479e76f6f2d6f56a3a955b8be8b86d20b3d3b093e580c12e852012580bcce0c0b665a8ad480cb389c31856c7671ff1356a8eb51b8d1f6d36c3c36966763637e81cca582ebf99468fb9246d9dc249a931cda545055721c11e6f725862951850a1957f88ac5c591694b7da1a44b497b07380c9399f48ca4d0c5d2d021885a8afaeee7d6862f37f41157afe42d002fac854f407b24ef6afbfd6bafed81e58f368860cf752efa0fcb1f8508d869c06579aaa32c213df552ce6eab8a682ad477445b16663ee398eedbea6708ac8efc0d53bc3a453a5b25ca4e223c3c061196fe836580dcc303f72fafff882c0521e93d536709b21a758152f5dd84a53375b4f2f94c12543c1795c52478f9d916e4ad05ef020f7fc0007f9ad228bd83fe6f796728bbc9dc4305dd044c2ad6a4c44b8d121c65187a68104d8bdb3d29f01a1b0c9d3f7d7a61f46afc337b55ba359e345189a5aa8be1159b7544bcc76', NULL, '[{"sha256": "367d8c4c7dc803d187aa76878c75539f9c25e7d0963cddc7698b889126cbd6da", "sequence": 1, "territory": "LV"}]');


--
-- Data for Name: access_request_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_row VALUES
	('01a220f5-084d-71bf-895a-f3ffb50378b0', 1, NULL, NULL, '\x001eaf046a5478a4f60ac2345652fbb6cbc37617c642f3de2244e27bac1c15a4568682d0a29486803570eb69928e602eff7006368e3415185e8ef6da2819fcc6f4f20b6337b1758c0b3117f5e9281b2635398eafa755f2a2eb2055881d860513bb6ad4bfcde282cc9163319d1f58fc9b6b60c55989259922e91f4dd04494160987b704d16ccbca32adcee01b3c9bd9023ed063eb884e79b7fc5520fea242fed5ab7e5529e4c811647ffc3df2fe4084e83c770b81'),
	('01a220f5-0cec-7aa8-9164-c7b136561be3', 1, NULL, NULL, '\x007fbae6012f50ddcc1fd754e3ec127f9c2ed96805d77c398fec0af4c9f92bca696dce19a9cfb58c00ab7fe3a0e831ba95a19f9dbf940debb04eb326b90b743e240f68804d5e60d471d9efb8ed5532586b7ed5cca7ea2d00ad63bde268681689b5a861e032755e7889a55975b34437c6318b26986aeae3ecf17a27b75e0ad01fe46eb56e3ec9cee4716b5a91d821249d7c0a84881bef548a78c5709eb86b3e0569460ef7cddd19efe9ad21cc868e23f8c45fac451c8f62e7546570ff'),
	('01a220f5-0dc2-7bff-8bb7-28be3fa86361', 1, NULL, NULL, '\x00b6b8a56abc485bf9f2d5365295daf38c143146339c41b76ea3d6bc2ca0011806606c3f2008b0b8f1851027c298c8a4fee002ad9777275b76620d8199be9b9ec9f1c669e9033f97fb651876d484df8bb0b733750721498f5965308758b8f81287db2a118d3f041df6ea6f89acf3f905f3f390a023cd37527a93d31ff50e15f127dd2f9752f33093ed2cd5082adb44bf24dc7df836ece3c614e3563936b624ba68f926f62acd044d72215668ecb315021379f6c965d38abe16611b');


--
-- Data for Name: access_request_sending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_sending VALUES
	('01a220f5-0b9e-7110-b35b-d6503f804019', '01a220f5-084d-71bf-895a-f3ffb50378b0', '01a220f5-0840-7d67-b3de-3123428c36b6', '2026-10-01 06:15:00+00', '\xfdfe9b439bf2c7c3c104c1df8ee61dfe78db7913c8551b398efd0d7634fdbdcb', '\x0072bcafb6400430940103bd7469cdd189852aa81b61c90fafcd5dabe31a64bf755ebd8e7efe50199c0608f129', '\x00856564feeb4610d978b66044809d0176379e1c96fa72497e307d0204099807156128eb4dc91fb1d9fa4a41dcbd9a38b5d7b158580ef6ef507e3f64ad090bc1e894cc58bd8c7fb6ed799ee970d83a40a09c9d81bcf87f370d5b3be195f961283b9c6f32e9599323cbb75dabe49da7d9f13c9d7075c3c3611fff5c74dc6f277ed44184806705ff0de5346daf0f2746e90e1a9497ab40f195152a7a51c651764d07a65be9962b7c776d0a8c8c0f35e5f7b10a9b1f894246ed73b0b0f3069b014cb5f59027a8523de2ab03abc561caba3f42eae8ebfa0e1716c43bda8136158062712432ab13ecaf2d46fb07d11f1020ae02cd6b5dfe68503e1d68c501e04fa1f410b7ded6bc739c4c978a0520abeb5a71b0888145f1b0a8f6f6dd8f87e78bb379bb44588ca75de4cc2789cc4d64cafdb0f883b486a77131ecb25687657a00f41df06b6d366ea9b4e32acb1363642dbd3e4527d7d6a5b7bed7d650d90084cb3b0804df7262f2f263726f2e5539d16852dc3129e34c628e626737a02812a738cbb34744f71d127eb1038c1ca46babe88487d8118e66e326c2dd519360bfd3e5c4f7ffc240624316451a1ca67cabc038b135c427fb6cad815c27bf4cecefb626403b0973dfd85fa01cbac211eceffeeee8cb1f5c2414a5812bdba40f822df4509e3fcc4ea92ade0c0ecdaf6c7b4064183b4e760c1131dc4907702192c99714ef8ffd2454bf15eccc8c8bad989c86277a1e2016d5d21ecb47f8dc7e9623481448a75b12c01e694b4aef9a27ab52c705651cd068d2a365101e9df94d6392e11ce572fbf04a7a2aec2b8a8a5e15e8b213c76910a65a9847879bc4331a55ae9cf42c626a78818e77f90b84e593c4fee4482c447dbc50673782df3cc7da9d2a09668c5c0deacd70c9d960530c3f916a232692a422ece357dab41ef573783e78408ce8cb8faad5c589d06edcde05c5e3785d7256f67d5c0d61f5138e8294e487d00e7cda6c5c5e4b1d7878cee7b72f50801495327be23dcc246799daa560877d4c9ae1a164d8854a7a225e43f1deb58b3dc228d9a3024d59be2cce388802eb6efb964e820f0bae0da72dfba605c43e1f2155e13ec9bb19da9e998bd8b401212a430ec28f5c796434c2bf8ca25d6f206b8c68adb93b6827f1b36f10831d823cb8dda62bdf5bd4766970abdeff6866ae7769054eb8b1208f2032e77a384e55ef5b0df336234ddbb811b223bf88116d98bfd3af8401f88ae23934f9e8d89688a47116bcfc710ed3d2c2ae20e2fde2a4e683a7186b6b1143d22c2a67632702403c29002b4aa728a6c7be8d9e498094ba818b6851b121438758fbfce9fe6046700535c5c0f5569b967b92ab0fb061e50d66b90646af3ce021a61f089e3190a2045e851ef4506264ec8257bd0ca6b229be50c91ed60dc29f7596923ea34bf33aa9f8d7a39f473c09b6ca9b68e3605307a5e854267c0e976d8b6a8c6970f894bc0a3562b6d4dc0cd5e5bccd0e611a13d08fcb89ad5b5053c6d9cae1a52428930d0651740d62e0ad7f8ac772eecb4dc2f204e4f473c0f3d956117a51d4137e3f209463797aa0403f9eb2cccc48ed3447153e6c11902e92c0a8be72216e1b49965b59a2a3fe61bed65d6452e56cea8ad950b372b30f731db176d3771949d8002568babba0a0af9c5b3741f43b303e8d3fb6907db98381ddeb6b86424da3a02503be453dacdd7e434f833c8aef6cce2b54b058350610fa24d4fe6a8f5907ae3bd8b8c7f9e59fc60c7970783d34e8fd5f0bfe38f239ae7ebd914d8befcb16817764945e989f7694213612d29d47439c2aad3beb1ee0989d8ab7d6e18ba35adf5b06aa32c10d1d6f8507e74740644c5753f66b84b92df44afbd1d01cc8bb359988c83a939b65076b3e8bbf05cfb77c4d251171f49d5218daf9faa0908b2a2f3661ff16f08bc95b24d353c886ac0f69cb72118caa2a8dd7708c0c1574de0a9e8eca2976f20e748222c485d872d70bf8f822e3fe82ba10a122519d71b8a6747974a2e72630f5bdfda97a09704f777b881526a64cc42cbc49be41a046c22e523079c137d4a43a9979525784cbf5d08c2141d7075f5b8f153f08852df1d3c5388306f308ee70959d5b906642b9c18bc903eca2beeb83fb6af5221964dd892cdf38edce69ca6219a79884d20dbc87f48a97a0e72524923bb33d680619b2440b89a0d72072454983a65b13e5359ee25d2ae1dc6108addcb66d417e23c9d9b77d83034ada183a1a5e2e6549ba94997687c09ffa92d97cc916b06d0b1ebcf30f671c65d830dfbc384bce60e0542084d5c1521ef1a05682cbf5a7faf6ce864c42e7b32db91593bade6217ddd93eca38c499c80c571b8a5eb99d8c2404bee9556172c2992941d8fd8a1b712383619171d0022878e8324764b761f7ee97784c98c4482f68b7daf720ea84f27b7af0b3b5f77795d0ea3e4c45c9651f95221f2141196c73ccd20003e132d55ed8e949dd710f0fdc9c4e08d809aaabbdf85bc759c8197b101b405a32bb6faa7bbec042de37ff6f5d61820143ca20dfcf945d25f921ca01a34b66201f2e763bb9d1b087def8dfa55ad8bee0f59427fe935862b35c2d6cc612789cb5a5625bc2287a73f9a7a0361f41a37e7fe0b4ab596ccc6b928ade242a91eb7e9474afe5f48dfe7efba6f47d07d54773afb8237b57cbc77580f3ce08576867fa05bd94b6402e9944ce0d1a45ffc787e2f8a4f49d0c15087db5c77ac4cc06948d35cb1b7fe840058fba33fdba0c063c82ce31674a652a8ee6b2851005b17a0c9598a5e7d74b8204c765a9825b13e9ca832495bfe2cb9c1612a7920cd5e851e955bda65b907fb0545a25fdefb36d5ea11bd7e4f0957903fc5b732e55363db98fae972f90f23da1af1892b5a99af57989eef0b7032e61f2d3de1d01698e984a31e01a85849f7e3fcc00a446b308c9d99d88c11fbb26c2de43364012293a9d1147adb663a78f0cb92d9defe2816dab1df1ec38b318fbb0d3523a3c269308b88880244a25a1208f4d70d462ad868bb847377b17d111d93babd505c2f73c9d0506a8abe3485dd398b5f474472fd39825b8252a4ef452538891596551bacee69349160daad7575e7ac1b7c7f7f8d1a600b7b6e65030b22bc8460ea9b4d7f11116624993ab02ec6977b2502e7376c4eae17424a82624a3725a72a429c521bc8bd1d5adb625d7b063890c2ab6f1d04d183ace1f32a8a847b177e78bf907a14b0bd4bfc33e85295953a15be27576c2d8e6e1daefc1ff7052303f16c1f5cac9e65b9416b13a8c3f71cd4edc3da325f35ef334c99a2986b55106540fc8f39ae65d973e176f1c34c11aa202f2b698930066c7db0d916039bb36fdce6b0068478927ba7629b2f331b33f9df320b177b15d60b4e9a7c625c5e4cc9c67fb656c1d68cbdb12a6ef9c0ae9dec77077d904e4585339c5c18870f4cca1078caf3f58631c6269cc04899e85605743ac7e6a87d6eaafc9022be7bfbd9c16b35389ee97fd6b7cda82af7a24bc2c355e133226a21377c62d5a60def4538e2b83cdc629aad2e1198ea2380c6cf47b2841d5b0973fa42e6d028714a2a55101c3d027f35a674acd1044529f310d690569ab567ef0c749761caacd12b977e90deceaafaff3eba4f180b74dce2f6a61f9e9e4f7a0d40193801db2fa7ffb6b84cf1dc002c83c92503041f4c8c0625ac4580b2ada22b3b7080946280bde2f79abc6d6f2ef0199f9ecfa75c5b22ed45d27164e2877e9c874a08e2d01351532a808779ecbd5f2489fb8524c9b645c8f464ee65297ad48bc145c7618308ed6b6e987bfc18fe7d14ea277b612331b69f350113eaf73f1b1191f3fc1d1528643f185a906e754735e67d9ec42877354370ed3275cedc2633e5530326fc5e510b96789a11ea5d2c04768648f951129b2f2cf67a23cd3011a8a6fee153e68317aef871106380ffdd7360fb5742ab010fcc1e4244c4c23e9bf8683b586600ec2f5f1e1d742ac324cd4d7cc2052341ecff437986e7e448b58c3bfa273cdf711eff7768bbe282a24fb179b851ff7381c4b1cd7289c2df253a039834fe5512722bcc27bb5c769662944b32a5c33e751328d771496e5c7d89093c1f5b276a28495d06182864373fa9f5c52971b78231ae1962bdabf7732305469a2365eab61a8ee93586825f936f665a2291c10f07795e0b3866fb5f5a3c15036bf20dd669a22a025b27b9a58793e174fce014bc110cda4bb16863771d62e59b0421f3496136df711e16f4dbf84a3966a1b9eee3993c3d530337de3f26e1c5ae563ef373b4a00537e7620e1365d75fd80ef2fcedf39771456cddfe75f9092fcc6516e6de656816f39fbc4fda03063f5064cf232c2c6c1d6df438daea36b5536c7aba766fb11cb21bc6e68190650fc5edaef3e064df0ca998f458260664ac47e2dbc8e8ed199205b77ec077ded2c5b84df17cf6d53c8df687093ef522dd963bf02f1d3f4b671e2cff5eae8f078f439a0038d2c8432aa3438843d92117e9ccc5b5d62f8bf365dd249df064d90ea4931c12b8c9afccadd9c327df0636df6b0b9b84d464942964ffccde03dd747b42a0a21dad9b1c2c85d65e0a538d26c5f5819435912a8fa3fc69ba94302b53f27a0d8bf528ecd5e349df128c39c91d0225d5dd3abb1282371630db95753921caa8695d759ecad07bd8363415cc659f39ef9d38a6da9d4251b958d2c44f02389118e7ab72b2687122a05dabb86a75d186e55f1cf75b1c7f31f4fd1ad807b6244fa6dc57608c6ec11cfa30d282230778137469d71fd00c3f7d39a59f0363c57b245007b7763bbd10f17e9e3d7e9222b43443eb89459ac1ef1ce8d2ba40d86fd479938d7625b4a3619507c371cf77b86f3c6ed39ac79a1cd10c5fdb5b40a325022713792782d440249239dab1ef2f2c74206341004e5aac4df09743ee9869df7d22bdb6f2154b3f639aac072749a83b584280743979de61c816689133e4a97722489f971140940c84c0d93dc3115ca32df2102b34cf6cf4d351b547a42868d4e521acc4aad307c808aa63d0ff2e2c7687a5a4654c40ed4b5b9a6bdfb5888d55b20419d9c34ba1e8d922206ce129b149e49e43ede08054b90d39795ebf60e002b0bc146d478850a8b4e79b32fdf6a579dc07488b0c9f638013376a535b5cc2c47f2be20a7ff466f16a4598a5f5cc6d555bd608d0b64c6c050aa59cc7ffca0f8a61c00051f9d4c1359a14d1456060c2782a155cabb3079f3eb8f79106dbfe10ceab4c588a47828bd4ad9afdba2e83d32a22884e992ed09d67c85f2aa7feccaf5f16ed509657c0846aa1b2e41f9cdc7c12f55fe0fded512560e7113b2582944e26f71b92fa26e765209577c41e3119ae4df0f5bf1ce27f36f18a95ca7a21213320acb76022067c2e849b453f77d7ee84d4ef423d50bbc6dddd7bf35c601e438204452f92e48d97a3df6b41257708b01f300eeb509303c5bd926b98827462a996a1cf854247bf8360d8232f711469d8e042d86eb0f4278167fe747caf44480379055346c242334a2d70025dda3362fd55a23672b6d80115a134b238de9650e823df05305d73f336ed5a71510962b604fd3415bce9c6bfd5307a690db0fa4a4db279d9186a87cd8ba19200116ba4106f8f60bcf756baa5de9cac2a520f7eb6a52d6ba34753728b6503ce9377858b6f9a2c375ddaa2070e3167e39bad9c112340c7f871d5be8a7a72a035ab29d9fec7e09d2f1894a1786d5b2ebc3da3b1fabbcb6005e13a384b6ab7b42872fef6d8f4b0f5c8b85a790c59c862cd28f7253f7716ee1ee686081c955b2efc2e7b0974ea97d1f0a37f9b9a326f3444800ba413ebafc08a5fa6dc1e6b26cbfc3e3e48a78498dfd09753f2563c65aaf11e2476dfc528916ad39348da5319878dc92c9c68502936c3bcc5d267a9b10cf3ab0ad580032e3b172c45008826bc5089afd43816f5309d7051302b48ec8256dc82bc0a4b1ad67210b097b45044c3e6767aaaf1a818819b6f428218a5cf157e510e588e5e74be753f3dfcb685aa1bb90e6dce31bbf18a71d18df850c2e85e9a2d26023827fa6e495f5ef05cde31a0bdfb6a302aced472ab6edb1bd3635335ede35a45175e030ffb0bb5340278e89d627e7147c09f1b0cfd14163432d24da21b78f131f1661a71603a86851ba9feb30e0fcd1df92781b9ce9e798946c70ab37cb972a9f2d080215b8e10c3442ed77e7f4c9ff2716a92cc0f6f8704f815268bae8c9dec5a94a4b403c6ac18fda0d4c79083ed4602ea1be571047e05e829e933932ed75cd902933a0c8095cacf5b68d66ae7653b03fc86620a36ec28e0489f46ae4c467e5f8ef30d6165082842c8b992e500db0a4800849bc380067d3c30008799e3f1afbaa8ccc7038b3fb83e53841afb09d06ef9fe71e7f0b6b27019902821bee031b351248ade444219d0ac59afcef9eca7cb05f374fb0a2fb6cd5c8796c648c85660faf8a740f4eac9ad0c0cccaf8a581b2883c51a4878d25949b1df5d3e8633805d7358a90f771e2909743c91f2140f164733b55ecaa68204a8499a20010a94550d6607de5b4318ee02dc8e0f8461c982e403b0c2b4bde8eaf3b5650ba94ec5173531d805fc1a9fc2a223a2c05e3067b6e63e819a974754cf5682c9152d5ba5d7049caa6a7df097fcec3f6d6dacd974beaa863429965798f52ad0a283ff141dfc8b9c20fcbadadd7c9a1c5b4556a4c85045f059047f301f883cb0967db32f2f5e306c1f83678d7f3630ea268ba79a2b2cdfbac3466c6cc35fbe015c54027440bbd4e691569c1ee520a9e2a9c08a0dba60c9f054f31f540ab9f0f619d28da63e390b8918bfc87dc0fc33cb689ef024bae73c290afd770218f66d68fc63a0b78ee9ee8f60ed82490370aae0bfcb3217edf5f7d4506fb924f21e2f055bc9d4385a5175b7cdb6e1eab45ba4b77b1c3c19e0525063ceef0e814ef7e23b4daa0d45f390104cb15a2b0a75b302a2ff883b4421dc14ac67176723845c2fb3806ba89ec00b389ebf891016f9b9d64eef9cbc5589d97f25af6adaec262589b34e5778a0b49fe1ac0b3bc9dfd1c0351a1bc59dc1ed783379395fda2bae14b12872e6f67290a690e2f9a6c25a719fe3d2baade4dde4fbf6ab59fdbbbe3e1d2a7f5d097d675915c4935d6eb792cf0d4208480d797d7667f21f5e1ff524e957d707a62626f2a0df9c832a0f6c9dc6e59f13c75de94b7bfbdc30bb9cdbc603785d99697ab84395da544d59ce3e5b2a5989e88e0b077d0d78431e746a04465c09b52ab0ddeaf0f28e5d53df56160a08b402e96b8e85452613e6ddde06f04db111b675a579041eba19d611bcc39d0f83f56f6d6747877f3ba16023aee043854aee0a17fab492341c1956a2b2d193892ef5546048ac4b75515e661a663298cd1ec80795e7d345e55ade7711dce28e598e8f45dec011ca0c19aa987d05f2813b05eab6880a9f775c2d1fd3820f3e88d85b868ea2efb027ff4eb91ef6ed635edf3c52ce4cbf530c6fae01b6f6dfbddafd0ab4b80d4452767d51496f46e1102fd01bfaa7326fdfb5897e8dab1599b16539c9f278da1a822134698240bd709e8d96e4426c3b6f9d93fc62a5545194b01bb79bb764944a57b249d125012cfcb04aab9d53edcfe584beb72eb734b11d45027461b3f53ae93c1d53385158a60d6c5df1fa5d4723d710f9dca656678c75adf27fffdbcc6ed87791d7fc59ea2266d860fccd77d07b299fc31ff4db80e6e3aae4c4bf6af3c09fd2a39db5f3b9f1e9bdea84c4270a9a6e0fc8a2ef4c33e6c2cad8859b4858ce339bb3ce48ce18157db274a75ef57ec56392ca922af725dcf1ec181bb74b14713d7e1f7c0d716fe22ab588226c7f6d579eb1b2576c14299e8ce6079466dda8f04bb0d84311223da517442641b9076781864ff618e04bc2c542aae0debbd3925cc5d4815b63028623422bc45ed4b508fe9f78575c5b98d9ed487c6268f912e90a65621c7619b509ded8600489e72507ac5b196e9876ef1ed075c236e60e677ef9653efaa483cd675fc63d857fe6ed86349a40ad273632a6142dcb78b250d3f1aaff1cf570e3d46521a0c519d664e264c441158304ecd434a91487d12f52b846af2c774d40f906782fc6459db2ff4a932440718f9d6ea12cae70b8c4782552f7a969b47ec6cb5987e9d415af9a7b2b4a8d64dc5f75b2d0dc533fd3fe851e6b5987c2430149c252bb5073049f4074b0917688de78199e941d8dec32cfaabe6b79a6e204cf81b7f63881964d1b7e734832c592a8f15ae1797070fe7ebe0d0e4d818f3df1eaee3f3b2071404a7ec39026c22c361e694a31d5b50fd4d94d258ae9b57c264002f5505e582838e8ccfd74967ca780a07e2d1bf2b03a944a32193f09a8e17a1e36579135c0b6114d4384bc78bbba9b65763a93f87b0e84c579b7fa19fbad542e652e2ed64523f10fccfd63b363044b30e6e4af89f6714cd12e3c8d5775e6e02ac69ad2cda4c787897aba63f73e135562c5f41d76cbe89dcb0f79ea5cf87c1a3fe82c9183db40ee44a2e6990b5ccea5e007b18825a500d46b0671ffef76fb2acf2de45840177f3596cf64e8e719f396db72e00a50298999ccf126b2b4a66599c55a8bb5daf1120cb992715a05fc163189626065f46e49067a632ad79b62f095bfdf5e0fe4bd02f74c554a7a2ab1f0e851d8eecc56a12654c73dd7cdbac4a82e2872d5435a14572e6df4a5278d3f98edf2a945782c9e6030751d24a8a3cc8d3fbd627296d303b4bbbcd1262f3eda0ba43a522a0ace4e8fb84b1993bee36790d77c1f3527370d0aae1bf72bf2bcee223f7ad1a8d0414a379871d5e01a26b8a63a57fbf70f7178f2d7ab38ba4533f658dac656459af9b5e9172a3f951cc6059fde0c2fa9abfb7a06832b786d294f65e8503a58ea83593df28e10b343250387f6e7107af68adf6940e2bdc466115d57357b26d3fc2e79dc9d92c71175a7e109e9bf21420a473b5658c81ceaf57dd54a32abe749db197feff34ff12be788c56fd5e748828f4a90f789bc8bc8dc9c809c35bff286280d98461dc4829b5538870932e22d947478bd7e2b8f3db7b02eb882870d0406650bae8d72f1ebe40c5f4e385264a6c1c48ccc8681903e5c70eab30631af2f93627ddfb2d96e08ddd39fb55a97c549ecb7a8a6c987064c159a383a6616f671d6f7538b1f61624ce171c3239a0e3f61976082f1de2c3b375d08417b73fdbe1f4cbe3feb9ce46dda8875ed26d52091011e473f634051740eb58bf80c63aeb707f090fdd824460d46c8679bb080b7034ad661d2320fd272031fb9ba77756057ab345cdf8390cff639a853550767de067708a4d4ae1d02cd0772b66f430d4dc0049e0083c3246b167929dfda33e208f24d07dc89684d8279fab0ad772b94312d299f6dfbc3a80f29c0eb2eb20f11c0c7adef0d3f0d5ab5037efba84a6cf8ec4768cc784a2e15a015937ffee04fc3bea9e94a1a4f9326cb7ccefc4cda224920bd8e424f9b20143701f94b65abfa4b9d15d65b058ee688578ac785dd177ad730e43c666d092639f1ca032cfb9971e69cfd153689c79c12c7e3a99022514085f8ad2f8c82b19383624a7d6a0bdd0733fd0421daf1fed9174197f345f42e902abc6f4268efd94fd740f312333dfcaf328d8f60819f6207f57a71664d0d9763549f63392557c596f75a842b61e0284c3b310cbb29b2910929b1c0aef3779833cea06e2bc4d9b151ba9940a1849ca702cb2b9fb29fefabc407e494ab95c8fa7b3cc0b6d32e43308ca32c2b99f29e731084f148b2b9241f6d1b9c1186f0c019ac598611c506a2ae97f0e63151d311279caf9b4071f2d53f907eca47058ca994fa923bd9d8990d97db7acd042ac6804a7b8e2b9635963f46f978876c42221508a997822ce7d3047b29ccf05b522257dfb8042f12c60394cb7993f70dd8133cee508500199c215dfd6e30c73646aac111172bb1c465f9d1f33905047f3e344f9c92d42f6d9d0f861ae6244dbd5a9eb8f79cf97ac387fb5cdf59a98c87481a2331ba96d391debf5913f40c3db837d7099bc7e2202caff66e78877204a7bc5fbf490d8ebf5db5472aedd73c8161e145cba1b81465fb99a7f5f308bb32ad15aff8289bd86e092a9d39f2c55c82d1e4d476fde7258d164406845ce9f67cfbe1b8614a394d7facd331ea08c53dbfd44d363756f5c41c9ee631d53418ca6f5cd45a0e9d020b7405918d83736f7f12e0dd690f97b0173da383c94e68312927c1285021c391d74bdf4cf3498a8cdec32243fe5a08999336b122271a430e9b41f10a4cb6b19a0fc367160466a187f93ff9f89f419ae6f911a15dac0ede994868745b7b7364addc233fa808a1d83f65e2b69fa52cbb2101339b90eba6115b521c0d87aaa78204124f0aa9962db22511bf996b7a07a137d87b7826f4a72b7e828df405c0a71e21e34056c7b0d65dcfe6f901866b820243b44255275453922920b04b0ab7e5c2379e295c7a382f49bcecc24c9c2ea33acb7d95aa14e00176cc05210d4e83af6f57541d0e0626440e83bda5c74d5617f22fd71931eecde5d606d5f84d0f79e0b01566613179938c4960b4854763d2aeb3cbb9600708a22daa8969be62a69805de4603b7db70cbaf6223031c9c6c5db9b6010630e9d77fe23fdbe779b86bd4ecf437d3cc36119a8a32fa8756a8aef771b4e886e2c10fc5e0e91bcbb31135a719c545d78d2d19427b0533a8d5d2ea1948c5219dc9f4cca98a5307f1b586718179fd65dc1b04d669f6f249e438ff39e3f49442123647e9acd77874b352c81bdfae2dc666e9cdb523192d67aa6ce5bff1a7ef2b4e162899318d144f4ac3800ed3ad4d7be505171c9ef481cb30b67d2a0a6e62d9807463122bb50c82ad409efa3582e04a7cb2749068e61e6fbbd17c25d9f45ad5f4381324dda423b59e107f193a333677283d887f1d0b11d980983d0279f0d6c94d2638e3555574f7a110be04e9d91c4d0761349727de2c02fccbb09b98a1f7b39d9c598fa43f6b586557378526a1414d79333b0e95242dc0b2a5f8ea4f40bb3d4514862c829fe111cb758496f4d949cbc682f54f1b3afa2e31951b15dbb88b10463e3ca1f7b07564fe99cbcfce6bea3a4c61d69472eecb3cd5d58fd93c0c0228ac9da14b3eb4d4d762d32039d2f62e530824f4cedcff23a3ad76a91ae55644242fcf5f39fde8ee254846994f420417446dc788827a912538eae133515d5376454ee0040587e0f55c572918849fe144d4985f9e38a36b0cc4682d3323334ff5874354e5c62848145a26dcc67ec6cac4454499de7ca87f20db979860645d320b1d623015828ed51aab320e8c299f53d51c42870765677471af986d944f576050d4c27a271c47f8d99849973f80fea4fe178b168f0a94dd58539fcaec8b8af8af86062cc8ccdc6945d4575a5bd4d68a0257cbbaba31feb549e3960d315c7c8762c7e56f1672e4cf6eaf25944bfef86da7d4021528ab8f968c71f71618d58f75d879f58ea0f337cb22e7918819de2f1faf74294b40a4eddbb25f7376a39285888ad671593ca3c9ca10a6d4fd8b41d4975c86e61c39d97088d9c7ad5c6f0f939c7d84bd3513e29af5001f154a599d29244f3e0eafecc119416652b2047883b637b2f36c06226b453dc9e6ab906f8f367ea6698222b7bcdd2b51188ab6486e303c82db67fbe23de1c9c8c6c7759724a1c4bccd614c6a3c6f1ab6b8589e2256fbc4c5b4f925d41bda4b1da29cb6c08316ba4ebf2be347f9a08e5e94e1a7fb2b279994293db280a19fff13f899ab81b11fbd4d2ab81a51ce6b8b9fc2a44b74d4f087a14e4b00bfde7ab36af6af7a7671d1d57824ab317b2922b3386467cb36b28ce8bd49e048cd980f854c5a88c5c0f683cbbb4651790f3fad23c7ea6b76fdd0757a3bda0bf0f7d7edd954a5b526c26465cb3dfcb52a2548b6ef24e786e61c957807d0b6ea9efe14b9fe66a3f654dce9b317260fa9a32022bddbfc1b466614f30cf770046224fd0a2d2883f9eb7bbf9e09a65fbefe7bf02d9f33f4dbf8ee2c80cb2176a2c21dfd781ab0261d04e7a1291e2f1f061fda74b2490530c1bae8455a00431b6478479728239ea6c406a2b3d37cff13beaa2b4c39e52d813636044062e332c35b4134ec67d896c61a8eedf1dd35b8c073b7ec90cd7e53d890e6d5e710e73d4f5a4d169fcf3267abb608d1b0b1fc0f009dc920a70182e90c059badb5859dad103e24a3962c1f214963d66d5fc2f2f92df02394c40929f2a8eb1bb9ec5a981d571bf346b86ceab2dc978c95b5cf62bc4fbf75bc5196296da6ac1cbb31ca3b93210e029d085642d758eddccdfe06499de9aec36de38fbe2a32e40ef77b0ca45ffe0419f7d34a8b4df17feb7c6287323d919e9631ffb8e395d486e98917a245986d83e8d51bcad10a63ef9096eac09fa6b54318085746cab5b95b6a59872789f6abc961b17a9ff3eba23cd76b56693c72a99c5e3e8f6ec39e4d24ce201393a40f62ccbdd2b16189342c91239c9c5a087c740d405bd664633d4ec1b5b663f2969322ea80c05e3a8c109d32f43f5a03dbfa9efde8f763dc478815d7225485ab348272f89dc13c3f614049a715a4e8b6d148e18c8eff57129a4bd6875f8e9680bcb3c123c800b9b8fe523febfb0062cb4111f23f14ef4aaca122f0e87b1958fa52ccadf48d53eb0e4a6c8367b81119163f0f373680e0022962b4f91d3e32a9deab275dafbfb0ebe08c668f813162ba247bf1c979a15a4a11ade8ca607791292facbf6a9a702fc4dffd11e16579fb73ba1526df3609e27c436e635c71998e68d09cc4603ebee42ce404ab70e80da79e3ef3e5e06213f285ecc275ffbb75507a787cfc6e60d509b10b6c995240147d28571916b1219acb4b2d83f443892b5d73da92f3d3b450ce4eedcbe3035b313b8f9727d89f5a9e1da27309ec3ab3ab37362ec4ca06c846386d0d6fc288e873c165c3e7f3adc58e53ff282dcf6aedaabbfb67fc3348135a37722ede03b6882956ed3cc4f0b6a788bdad7334661b8d57fc898cfa080ca6fdd0c8bc5b6796ae21ddc340884013db60594a22654a8f70cd51c08c346c0f3dbafb5dd162da337ba1fb83a89076350c69d4c092cc02df019a3800a5b970883537a18f77404f82215cde410f922ce36e63c06ddbfe21153fc0bb73882ce65a76be685f8c4c36fb4344f6829821ffae0b4f1f60d80fbcfd7b76b0628d981867f5b898b4b4086e9ca169dee311d570bd5f3d1e8f8025f7853502f49e21f7059c431fcf3957fa6d3c6fe152d96abb3de04e3af0e50ef69fbdf81959fe545bb3b502ebfabdabef6f2e6212c6417097a200b8524f1803b17de84ec9327c954326901c850b4bd5444a457b2dd0db118d70979b176b19840ed0a26cb889c1bdbaf245e273351e963019192638000dfba4c42a3e01a6f9e7fe746b0c7ee50311dadcc242a17b800dd83fe8d822ff4339479d84e4e30bb0712a412a204e196e65f35a56ec011c986d2c5a98002a80de3f295f0a6699286f9afed607253dc7b23982538d1f36477e6d3d2128cac8ad3cf67a412e762b44782c2b8fa509ddb5226ef86e8145c624f6c61ece5b584c7139a61cef7eed3be97e606c33514a713b6acca41e5117c989a9ada5e1ceeef035354171e7db7ce277e75f1c5275fa4fce58a3d830442b0aa6dbc9a1412be5534493bfce1fae1a05a558810482cdaa6f6bf08897501c77ec32a0dd7577a1b96d60c62777dea46fe32f0b62e360e29c4b8e5b9a0491ff1629311c324f3269994d73efe18c3ffbd217eda061210312de0232bd8a4fcc071293433cae5f527604cc2b4249155fa30bdd14b279b79ff976d553b0d92670446e9d32d5c7c6b3d7fc9dfc62de31db0fd4823066c82039f994c3043d5cdf73840d3c3773a92421a09ef3dd8f73da17ceb4a151a99a011645e1a67f983719d961b6b1433f432c8a4d111dc747d59bad7ee752185e5ef39e59fc216a6c1e2d18bfa0fb1a264abb17f286d38e9883e0acb448ca155a3144878a534ff4f5e065bde4101354f6278b65d20ec4095150c6a055f0da086a4599d6aee380fc725a3b7b45a7d14e463df424344a48ce98ab763f35958089d07ce2ec11ab1d182ac2b1ea4c585640513ae4f62c7cee41c39d3bba34ede2529fe3331f9e8886efba54cb6a018d54d6dc0db04f5fbd471fa55b477c7317371e3647f7d88ffd0571ce3f3475f027b9f43c4a852acd8ab71f7252cca690a6a6f4da70f5482df13c102daf55ea528d9d720715672d9eb9132edeb579a7df71792dd8d1b2fca003e62750c1d15a30eb84143415099bebb94985d19b91cdcf541ac78e3acdb868c985fba6c0697d8b8682ea215bfc894eef314ff1088c3c9fae34cc0602bd8144932fd202ea94b04120f3d4e5c40fdb0355030b334fcbbd8e8ce0c360f7c2083155bb18de21bff4a65bc8f25937d593ba0bdfd80900790a6e4f60156760ddfe0ae94124f99008a2133fe50eaa6c4c3360d17dbb4b47dd1fe54053f886bcc8572bdefbcd3f4bb1a510e006a046a9ba26d3e0b05d598c7ddb9e68264136c7feb134726c20491264c6b287c7ea39037e084eaeb9000387f16f7e0a92e336b95cda74ef113beb34f02e441812613ce1dca89f1f8a20778dbab6fde807900d481bd7e565186e7c35aebc12319dc7e9c01db808b3d9fd0efb286953955432db458558d1a42f188e6510e589206a38a4104b12fb286ab3c05a7ee39fa71b443ff2c00abee5060dbbf05f1413951e02e30f5b89a7e386156d1b2eb5bb78243305650276bb7297028a577a404abed59328587575d6af16f163c8c9a5ed11309d2f6d6456eb2aafe2cf17a9b0166d2b6aaae29b4cef3a7ca3f96da039669808742c4041520ad339368a2780092bae999a9b8f571ca4cec9db0dd89b1d7826a9e3b404eaed95ceaa99df6ec41d249256e8d8a0d55a275c51f649e36da9b3f4158730a584f067945c898d1da50a0ea9544a3009357b488465a271eb66239100c1858d85a9a214a4c8bf29ec60844155404fd3465c5176f996bfc72bf222dd64fee35c9b28a67acf0ebd05340151c4ed7a1f0fe3a49bd4b9812ee4d46507fcdbaef4be30ace16d65334e16664237310e3db2c20830ed2cb9617fdcc45fc54b8b3c0da02b351293f0e87f6e2c7ef816b2244f001bd2e93f831125d0b378fcc2f4df5574b7b4e8db11341329d9228d6f18070fe32c24f65dd2650005099d4b2227bb3aab3985378ec780fd46a946c17c29fbaaa862fd4b657548e19d0b6c953a756a31bcb522878f4e48b4135142b3b067efab5e4938168471b19067d4bd7d2cd5c5bacf6a6694e5d7df873157127567fd1ea4bdeaee8bf69a1b38d5519288873c9b2bdd6c73eb8d6021e3e96778495724eacd3cb51aa7eb3cd2d04976f5cf4aabf3e250db3ef9c521513ad7eee19198742ae6e8c2583cf448603f22a6f83d5a70eaaeb8bf4b6ed776a57ea8f1196f7d2868784daa744c74a6978ad5dab9328d84208b1ed1e892952056b7bd427f541d63db4502aef9e7d18ec2d168f57f8c1d70a3c5e9ea4f813ff5e579c3109e44d586f67710b9e0146ead857caeb8ffc0a06746ec94ad08c80a811452c9268c09fd5c7b0062c3414a586a47f62d011b011eb14007e6dfeb706e994325d2973ba36b6599906b8949530d1166f6ae04f6e911167c4c024f56a981e21a6c529f32cf69c9256a8dc2f7737250d53732962596da717ae52e8d8ce3690abd55edca861b0fcd8d3a866b64331287873be8d7d55569deea0915f95a6dfd8943ed296b61de3f023f097e379fe2f67048f9e88b863532df6df44936b1eff23686fcca099fbf51cebf57c560499a65e5f69d522652b5ae301847876f79b68b7a8c99fad9f1f3f6aa07a86575ab6b26065fd6158c881dd90d2c5a2c66ec85fbeedb70b569651bc760160bf53669022109202be4bf307e1de47ecba7749b3c41b7942efdfbb446d23203545f4c01340dd72fe06f6dd739d81834c87156f3206667a134fb5eb5ccd2ea535d7972d05c503d41ca0595f7d860cda80a404af27daa4e584f1cad1b2f45883376068944875f09d323ccbde24caf4495af2cbe49dfe7ff057de0c0cf560b52f7e07b28e13a71f4bcaa406d5b32644afef513331990a0207271fe1c8f207105d89515d96406416576eef8c23d97bbabd442db41f50943fdca2956f8a8b1e23ede602df9b86098be85bad2f10bb6df073b6bd886a16312b764c879c3dffd62afde54e078291b2867ca0afcd1302700f25ee5fa80e9c61038471eefe7c427852e1aca158195203f42e69a2458b8fc83feed836d119d858de1582c3db9bdbcad15bf0b2a6d6378860b2bb341d1ac0a496393f0c45be8bebdc7f03aff32b95f7f1f51bc583ed72ae16e98e5fdcd4f38c829da0d3621edb1b280a3111384a4b7a55821be2bc642b8a3d2084e4d8cd35bdb476a81f1ed90307b8ff73aa44413fe6a116b692a58e41b7f2c48d0c4ac1b95dee11c0a4c66fb2b1ee98a25566156afbfdedc7f3a954edda37edf08f89e52e835e51000123df1f1ef3244f5d0f9bb56d759a6677aff84d381b5122d12d3297226b1967c8d8c8c0e17e1a0f72c5cd08a8df692c206d1d6d75c2b6d2a3d001fcca2c757c925d2fe06b7f4227c5b455f4641b83469c63b45de1053a8901ade6a25d4e0482659929b131b2643986be7425c9489aeb84f1b04d025107da4f88b182e9613104693ab2039c3445ab40a4c19473e7db3ffaa48a42c57058a7f47f095afeed085a6a551b5410220873228ea3f06685b0cdbb05b1c95232fd6588fc1af74882f0a57fb4900d609f992d65671efcd7e0ec5d5c4d361064a1f43c3460148258e44f7975dded148bc159fa871ea48607347bc53cd7f1196fa61981f466effd284f4b963f41380159ee692c9f3eb1c3bd26749353afc071dda64936285cc90161437294da21ed78f01a21f27f6222da34b67420429a444e09a3bd529eb863c47d2cefbc8dc2d69ce8efe8975f20972192f57235c07fcbc338ef976ad4086f681bab2c4c161bb4cc4d5dee359f9f5039460c69b24f456604cd441d3e315c949c6af2b9333123d0cbf9813f63247e7f6f13075d298d702f652c58ab75e8c23f12cd7733e63943c6ac3700fdd7d310d667554a11e7ec4b83fedc59ba559c65acdfb47d8afbffbe261fd17accef8fbded3cd2afdf017fd70f582acc35a8d5b8919dcc64da69fe241c0f3fbaf654261470b6dc00bf1ceb98a6f11f7565a85db7016b3b35ce6fc78bd448ffae352f62a5d591f63407a5ad4ee6639da16def87556317b2ca46f699e713a936316070e4b8b83d836c97d2b1b5c7ef2f2e66af086395c706b30eb2745e753c7b4f33bcfad5c2131b3c2765b90b430556e5b5a6d3ee7865bcb4ef70cf409ef5428b869567c9b52a47bbd22ecf0d669fcd3f22c5d20a69f178238d4f4eb0f33785d95c7628f45c9ff37edbb12c06e6bb71c14848aa25322866f425a81a7e4182682a1f02f79eb0827b0f0bf7da45ef01bf0cd2c9378c35f441e62a7e8979d0fd2327e64de7b2a38cb3aea109749e231899459192e50c1471b9a655d726baddbccb4c279974e7ce42a216fdcbac403c0662b022ab2ef78aa40bddc78b48a79459c36bf033928e11dab123ddab86ef12a06825a22fe0b2b1d71f5f8b1309c3a14e84379cb032fabe7d7d33417bad29161d7d82f5c77b5c8c4e4f993d4e7f00c104c8c5d3e45ff917cce73ed23069fece52988cae4d4ffcce7987737ef8a981631db7bf00b806ed7d78a8106e17ecb61a285de9402082b4f5a6319ffafc78e5926e344dc8f167b29126f65c716d0bc98365a3343086a8825df5fbe95499ca96fdaecae63b56ff3fd2feabd4ba9a5b1f511fcbe041b8d9730446b913878d664f491b43f1372090b7e6eef96208e7c7344b53b4f25166b955e49b4d86e4bff5c842caa1c6da9b3a0841ae98741e6c5ffa2253ce025f4ba3f06f8ef7a02dce592829b86a12e0e60f2e202d3c023c4ae0da13262b4f01ce965e0cd559a48de44b23b0429f80c00b89115e65feb605dc67e4c00428795df45a6fd513dc3734b6090949f656638f9d3371d98319c051bd709caf6af56cf2a0231c8fa6ff42baa72ec85649d49007ff18be341115019014e5935f91083c8f9ca3fd72993e12b96cd84c00f5ea91611c0f106ec77bff5ff2d41f2c9405da3f68659af5f1ced42b132faa23cdfa4a0d379fb487f5eb96f1db771e30d469f066925e503a7a255dfa100e4953325959174d3a36712cd3450f1bcdbd8e533c235528d4b58d7bf025a3c1cd6fb3fc8a5c56c0b10033d3a2a00d71da008c80c0e8d5013c6e2c16711e41a044bff5f8d2850f4ab5faa33b0f7a98f1913c2fb472b37129b4137ab89fb4920e774a4a744cd91d1404372a948ff8eddf0e4a2e77c4f6a1c7c71f4e00c5d098104d5357a62e7b5059156f61eafcc78dc8d5f1ba7d114c82e07b8545378e09b6d828cc6197e79ffeefad7e8b61ff6032ffc1c644f17b6188b6f061230a13c854971be01cae87b9991a9cab0b9c71683cc4604ca1a65a2d2d392e1ade6f70f81b310a65dce13435fd43e5ba73906a4a919bbc54eafce94faca649cadbc666055776fcd286e4411fb950e3348b8581d9f50f247b36a98009873bece81c075a827aab83da2078c865482d97ae7bd407fe6f82b93fb29ec3acc20b3878496c1054bb631472901a22092d9304be8620afa46b252a8194856ddb87c7e5f024ad72455a105bef123c1eab04202f8ac7e3171a756575dda6442367a851c5d5d9c403a9bb019b41db0a723ff516796dafa6b3812a9ec102442bb88e84c71a1c16f83d17714b478091cf04439f4b843efbfffaa91739969915648c0ffbf37fff9ea7b8254768a2fe3fb567a34e11bf6bd4e5a88f30b5003f84640ee11cf40cd9708ff0e4c73836fe12353f99b9e9bb9ec3eea4edc86ecdb32c7c4bc40289733dd86cb76745a52922990969e4c43c55af68a6914b6245110d76c8033a4bd4e899615d8a45ca6b9cce317654bd3a3f38efa2fb799be411da0d0b611cd90abd91714e6527da1fe241b813df8d7bc830018749bb829b7fb5f7bb45f09489958f532fc63e57af2f4fe10c28504e13afabdc541f321ccc508e5e97366d3fa865018a519a61dbc6970e9d723acd842ea35a520189f37daa16ca256d29b391d10ef128a0b39c70069cd3dd86d6e00965be338fdafe265d6459881975c1b9b1d38a5fc8327e4ecee4a70ff4d17f482b47269f13184a455ba1fe0a0b57188a8ada53cda32873b7f7c98bc3d936d78008538a1a95191f313182a50213952abb74a4bbe7e2bfb641e311b9e3689d1edae4f235710827fd1f5b1ab078dbdc9d5e1c2a01e49b025fddd0732564e91c00bc1994d33b10b6dd524d3380ce16d300d025be51f8e14333db5a16c8c5efd2be42d52d51d68c3ee1618e30e04f3ff82c952676e92f80869a7a77e315748d7ed13a184a06e058b1cf8b46357ffed68965df5e84bef92cefb018f27241cf97f5d254d860aa7e6efd3eebb7d9a747e0b994a38efef6be23b26a7d8023efd00c54d6b98bf2cfd0765b886b87d370f2088014cb95a88fbc082b0d0d1204a607294a689887a5ccc177195678a71e7a1dc9a87e920b9bad8f8038f62da264e7a0f116c15c387125a24e29144deaf5ca89ef4487cb208f547297b0dc7f5a57a2b5f7703ac38d1d51be62adcff0b2a4a0f90c658f2b1bf5d7c25daf9fd2c87c531ad909b25b6c2211742722dcd13af180688f23a4790928f910b153d3e2751d0f30c201949e31759c5edc1456e160eda12b2fc31fe792c3c9b064a8308b656ed564ef23e508016fb2abf303a2e697552b7734cd4b6ee02fb41322742098e225bbeb48830258c80a091581a25236c8b2e6220d802bd2e68572c99cff62b104d35aa519e37d52f70585a439c0d820d08d0a3892e9f08a7f49a501f03b3e115c29e6ee6f664e421fd8e72fcdd89d08aba5fd47b5d7bf98f425593b9354d2507d7c29b72cc4b77beb5c6c981c0e67f679512123b7082173de2f5c77284924ba4f654529b4e858b018b32876fd246c11cf3f6ada4021bc45f77a4980cdbcfc3ee7e1fdfc55ec7f2f196c4a5bb4366be2bf4b4492436394ea28191e17f62e0c908eefa095fb23b258400b4433bbf1483296493c66900998ba009525f9c81d1172f5b671f5e301de8c107aed0dd9d81cb818ec6d5b591118c3df9014681b4e2274fcf78eeeba411d4b2cacb57d2c218bcc96a51848baee6f51774dd2c67e8388b937e2e792588aff851dcf0f84c30e213c3d6fa5c92bcc7a876489c2ab6fbeed12a55a808d415abed986295b0a74b32add7f70b120402be6604f258b8193717141e4ef8c2b8f933fd1eabf77cd3e52ad4c31dc18ca92b0d68784c532c957871d34c3a5bfa6e8de51f519e276cce5a54d5db95129fba97a2d0afdd65c7adb0bcd623cd516edde8ae0b07afe428b87255d3e6081dd42337380df4cfd4862b33b569b3250ea155db441cc7cb07e90d3698ea7ba511b99e285aee8552f43588d96ca6c84c0c0ec87cf2ea1582caf93f524ac36fa26144d6995388d473610fe5d8d7c976e7da701aff1e8e407b61f1317801320f075db5983aa6eb90b244439ddfc28b32c3c385653d80390831545b5d61e885a59bf0ff5ab193da194136fb8550540c62aedf6b502e833208d7783e84a242608b4bd8cd93d157f1eef6ae352ca4f5f9727461700ca699bf6eda6e449f84e86db1492cc38dba5f3e533f2e2c5ecc92e134f868fd6ef57d4a12451ec00635e55c68f5b2adaee9cbc2656e3b96f49469c74cf39ee246459d918003a812c7e409721d46408e8042b470e5e4d6cdec34a6ef03ba5a8c51c03bdfe4c35737c034e2541c70c6048c5729cb912792fd0b63fb44fdee0f7677f0014fcb609324f5eecabcf37cd0db20a4811bb78c8a5891ac5f078297df7e9eea9bbf45aefe2b5ccb2f8706c1e84a40503071fa105d3f80914d9a2a4435859c98b24da4241cbf2dbee795968a17f17014e8fa0660a6327f18b9f4e616b40ea68e791b277897fc2d1884e7b389998d19f633e42e0f4741f7e18a009c89250a1ca1f396c3589e7f062d44b484ec7e879a96ad656aa266c0a1b5d951880e722615dab3e055e219ca855629aa9da9f5a98d8a7b49e07e170fb11447683aaccaabf83bafadf208f28c0aae2ca69ddeb6b38c4bc892a291a5afcce3111282402855b26b8d2bf40c6ad4c3bb85de9d60a5df05f80ba0478f6fe84947549d6b56899bff27af37c0d15d5f9671c3a8ddeb98d667bf723c3986f6428be97c6f485c2a41d7299bece77c933d212cb1f6179f53ca65062b837fb6790181a730c669e85d775b7eb1f7b18c09e8a06336afce68990a9209222cb11d6aca6f687edc9348361f66a5b7b880582ecc3c9082353df8d6463429582c0d7bf6f76600b477db8e93c234541fc6453db275faf20cfa314f2bccbc544ddc1c76fddaf033d968395030c22fc3cdbbba80c1780c612e74fca5ffb05f28082f15d8fd7acd85a4f33546b7d527406bd95230dd55ab70181e095045cef51bf849cd149c0131990ca91b14e9c73c191d372d7686ede4ad6f55207dc7838d37e9911be1408d3a84db15c740d33a92c78595d70d190d044789d5801fdf37b402bfcced543084de86295f48520668a7fab66a4cbb01fff836005bb43292e37d8e7b9a93dcec2244b8b8e1242e08d725c5c9edd259611c79f85ac44dedfa832eab414f48cf52935474c036b690bf12568b2ea91651f5acaaa91c98a82a8851ae13277f44ca1f1243f0ee455e1f7bfb8c99c751d5079e70734e6bdfc52e78162fd0feb721d6d8e90e5e80cbc54204d0faf652322231dec995989635d8765353d800475d8dc46e66aea73d9f4b6a872ab9468eca0ac41899951d7c34d70d708b26d9b71c2b0e9f24a69e0a32b51a796cfd67e578e6e6d35fb4a924076c192fe8b6c5308657b48604d7265e9148388e3f0bd80a6f17f1593a4781cadccf39b95d477b66e8dfe810a5913ba296e92c3c4c9c5a44ca350236174da19197283ef7606ebf4491bce2291d2fe4fb42eb6995047af76f261b03eb259f156c1605c3de09ffb8a7f4de730da41260418617b68168662414a4c8d7498ee1f9bbe5ea8f430c9604cbd80345f34ca376067c39c8942f43c0143522abfb1a9baac3df3e85587f735b1cd35c0e2a9792bdc897a3f6f944b6c4d1550f4d874e964ec7d93c752b9d2f83e9e7792956a4e8ad6ff9d2482f7b78b0374a681d8809eac4447b14f7a4f8ad5cd24edc028e3ddf23a982b1ba38d3edc11dc68ccf27909ba142ebc6f0e7e41d5baaca23147eb911af0aa119885578a77ad5de418f4f155fd09368a6d68618931c88a8dc5fdf89de6f01be89174a03b8f64843c4270a00ad8ed3b455d64596f900c3f20904ef9370b52986770ed31a6f30faaad8fd1127616945004065129d13221c6087c190a43017a934054d1232b64fb1b65b5764af56a287d6b8c3d54044bad1b02e3081f1b8520e35432580b1758c9b75c2e54442f8c99bdbe6d4bf4c0c14224c39476efa6cce0ae4f238acf8fcb70331a74b0c6993a1e95d0d825167ef4484686a969fd0c97584c8beaf9f04cd430f26f1cfa4e8e415c98179e1a8751b0bb4d11df4e467fc3b99dfa966cf065bf09019ab087ff96c0ee30632c4d02bbc6944f10e51f539731483cbb3b59bddfd41267688d785314911e47870e55bb66ae7beb4ddb0a14294896d5672436b38c8f18c2cbd961f9df45bd27f84ddd32edb8c5e5091d5dbae19faa8d1a42a68b06b79cc3c1784cefa6597336ae614adbaee5dbd3861474fd026b9b64e5e7111942cef3b3be2015970a6d995e2f34de4beb0be26ba1b7c5d0feaf51e8bda293642583a70a45208f5af14759fb351c41d5337d890e7c12e903404399f86382ff20f1583e041adabb6c8555f4fc0d5be377d1b7f0a1edec7744f50ca8354ba496463b2fee79ff41392227a3abc1b674ac87b38e177a66709a8e8579945e475741a0c1469d2814cedfd2e49fd73bad52676694a4ee51ccfdea9d95f5904e6f8a7e87da432fd8b11d636bcbbabd891fec8ea227b6ee5e30285f6aa33b269fcac1683283f0464b3364e83b5d4fef80ab1010e4543dfe494264569bafe89be781645519a0056e925ca9f908b0652178e79028bf40d61ecf3f1bf8595a9e0e684617be294ec78f253c7102d5e090b5fd10725ee0357afcabf1b869e8ab3a98dad61c120177eca310f62951e27d381a7e9c5a0c8a5d431305d3d58e4eba72321968243627e557376cc926ce10a85492e011c83e8ea1e6280979238a3ffd96383ea00181283528c7802877b208ba263602cb35bd93402802d1a5b025882a6c31c39887c9d90c6954e33f68db64bb84afb6905bf023aa296a907db5821201ddb47f36cc79e70067c5908ac3b649714ae0217d3b1bf92f02145a5623cd8b72f3e77166697fc44f238b4701bd7eac525e12926bb050291071f8b6156c2677ef2a0646dcdda3432d336789b112de04187e7c643e0a0509b96e4f996edca00d75a686e6a36472ad210bb47e836277aa854157b611e179a9cce0b9b783b451fb8f56b59b2ce8a14d595d0a523a08f7c656df6da82ee4e0cdbea1f1b24f1a046260c467301988f1ef963c7c79794f30b9158faaf4ab3dd5aab5464d726c12317999834435c1439ff7505b37a2a85da481c0457e04bcb8ccffdbc79dd15f4171839fc7acaf1be1e00a897af68dc5425ddea093b3a78b3aad718f47fbd744cc924f922c5e90ed1dc5621733001730933eda64c71466e6ae5625b8d676ac236b045384a146f64b0d0ac0ebc2b11445589d20a870eebb8fcd0e881fa310b7e30210194aa20640549ff359c59c2932632da3f7f22449ad9a4cebbd4efef197b76b29a8afdcbcc504e44b7d609951f13967d7268ed9303549e3130563c213a9279e409cbb5697fc95d439a29cbf30175711a02750f7d3a16bccfaefaa57adc7940de6c8209727cb695bfec6af834c4d12b8324499de7354bd0e4fc0a801a614df1cbb8126c23eeb023e9fd21203338056b7a986ba2b58d27e8dae5a3fbdeaab7eb04a95aeb97a75697fa2863c7687e61433580a4fda218ed4293d22c36a9f2a8b9c914422dfb57495163516177265320a7f371b8fe3bcb17aee2fda225cde34a61f1a629ab0c14fcd994fb8adc950d93b08f742dd73d823609979442689e891c63bd0aba3b5e8cfc8683f5a5cd94cc8b67be898f6a45889b8280d274a6336ea4efdd61da39775670616b6f41d613a20f422e6ec01eaccc7165caad321d9e8b8609edcc1a97749977e3725c93efeeb1358d2b5058cd322064b442d68d35523847fdd7e405e990f2f8f2009692b97ee82926e665caa10368d3aacd9cf5542317053549b31732c72eb7bcdba745424f59cfd4925867f4d53e6bf89941485faa43934711999bbfd89b8e42250849d4b0adcd7d97acd00c18e37d8e2b227bbebe8e9b6fa666f9ad2fbdc425695102cbdfc263c6f05532a3e35dd9c1f4c830c579b8af7f4f7d36c5ba9951c49bf99d3d6a862e64d313268ca7173314bb37e987511753887f2e916957f27730463c6d21143301fb491a6e1a397e5591ddaf9fef623a6de5f47a1f92b311947504db6746d1b3dd095c78a307bd805f91e0923c08bd0e0422697c807a38faf056ee5dee99b35bd728f317ed858710324fc6253c5f84ad11dbc1fac26b60d3ddf6990234efa7be179c0f44313a79b1f4b1f6401dcd6e5ebd2c00fbd1210f0e7900bb460a6f117e78611ef775330b8499800ecc78e2e1d4c2cb6e7235fc59d593d17fa24d2574fe7970aa8dbad11ad8b3edde814276f65158ff6523839c5fbf16e9343ea5111898f00cd80ed42ff1b051a4df63f5894ef73c06f09a5e964d10f320e80287b28c25534d1ab562f6cfdea4ab6be6995ac0aeb7c9b34396649a53ab9d7377062d355b668d79794328b341888e68c166a4c4d0473fab4ee0d8c9888122638267412ea8f4bf13e86c58a5148a8fb5223aa5ba62d4670e4f59e861ba70a9acfcc39f4a13edf4b2ae69df2a3c9424f34cb652587ddcf89672c79b2303223f9fe3a126a9e97e35ded8aceeda86b61a4996a2f939182ca80b5e24aee532d09e690af24fc31150a6acb0492f48ed4e66d6db5f1e03cfb4b75f935574daa5ed3d34afb7a2cd553ff97e037b98fca0d46317c69fd1b134548b533931d28e9211410bf77de77a457fcdad637817015ae6dd13f4fd2b9eaf8831e8d7ecfcb6046366eb32b956e7c03506dde8ab28b4937f65731f0a2dfdbd95234e2cb6880c69892bd4063bacb2230f2116f8bab603fb5fd8eebba614f943fd929bba6f3a33a971afcf96f829a86ead2a43dfb73a2a2d1f63f6009aece35a4286efc0d055e44f14731410cfa1aba783525fe49a11a6b3d05b6ad9a7e0d390aad9489c78437d868f065b8df560bc0f73d39121d8830a97088aedaa667acb6135a99771bd9fae52b2df81e8c50423dc8b0af6d10c5170bdd0e9ca51432d23a0871c408a186a5c6ee7a98ce9d1be3541aa25b6505d952a6df205583bfb3eeb507999fda7e095f517195edb71fcbf6f44a745540e1ed74ebedce7d34cc4b5c7bc97e0c3cd43b2fb3433dd2ae6826c66fcc55b100a8c0bf13affaf9fc1e8aca49f71f8052a1316cb26bc2b11d00a2121b15b94ca03951fe8d50866817688182cbe544743ad52f8e8ef5aeb986bc5c266e21b9b7e021cea2f9c4575333ec3294c32919b544c4dd26684626346ff329531c0f8bd23603d52d81b14998155ba123b08886ab21d2d8c6fc32e6c85bacf9425a587a05c803b4b027a4097e913684bb8fec5edaed61b80395be6f449e18ab526254f57678c8af4588dd3a1cc35b8b0e9c630c6d38cb48c0a05fa5c3c6bc6618b4bc0ab6a408c2216dee90088810b713c8005cbeb71fd11175008425183498ccc2b8a344d2a050dd0b3081ea8e90ea37c30349b8f044b95e5a5ffeb41603831dfa6744377d5065fb907e4469204edd4ce2a4342c33cec68b753837357ef0b560f89775fc1730e54818961df993811359fb513a7018aa077c1ecd118a0151d52c339e32e72efe636c973c716dbd983eaa28da0a1d6fe2bbc00f951a20ec58d85dff70a75fd019a0a45f855d6a0e35ab39cfaa2786faba1cf7ac6be38733887798e7177edbc771e8368e1e7cd3df4f455fce5d699c3162b5d9875d51a3dbc1846d733f9aaa75bfdd1d77091bc724fb6066ec964b30701b4e6550a270aa4ae6b6d01699a054eca25c889b036fd35b870cb26edbc2ee8d32526345d7a6197530753ebd6a497c728961195dda2c5d9ea7769bb6dde6ceb06b6f38ee0a5884469ac9f77b59326bf5c69084c63ec449a9cadf0c7bae103103f7a2270d99f2b7002e87da30872ed38e144b409f0cb7ec85afda4e316a1549129853d67616ae50a8bc94c3997d129f11724f4744d19ef5e5b41e97b484f0ef6f769931a36212aea18f6f8fc14889f6a02dc9c7cd05898b48039e0a6755e0e9bb6e04a483979c8fbc2d980b6f513d4d6e8cc94df70d6bed6b8998cc01f8746d060d35ecf172da5649c37ed33a15149e89b5f3d1e59daf5e23c2e999fb9ffb857aaaeee805b67b481a1ef07de6872da96128fd578fb897d007ab52a229a7a6dda7dba937fc7fa76c08a74c8dfdb988a3a63b42e957f3a663d3e99d9e674257415624095cc6457d0bcfb9c85a0a26a228c04159cf36368d192a5ef320a5e6da8f408772f522aa1ac99e80e9056a1b5f386e03e374d573b3e769bbe583ef9706b2a4880e17d25ad1405e0eda410859b8aca5e20df2acb183d60dff3b5590f2218bb78ce7c8f93738399aa5e556b72e1060cfae5341354b9b13f87ef2468125353e443991a4bab0643b32190a66898089d96db8dc7e81f0fb1a7fb3a5de17639ce92f090a09818041588e9db4b14255296dc486d8c50833de513c17f9618be005a23b2fa8489a1cddff309d59204449d18a4616526f5b5276f2389d6a67c3a12cc6508772ad263acc9d0f8264d842955c392c0165ff23cd39287e911e588122a17c3c8b11abf1e741d85c87fd3c7d60f6d85c9229de08ea667109a52345f342fde7d4a0c773511817baa77e12072ad85a18e713c8bd9f6ea85140e951f585c7d5b6a72ab55b93327129e80c9866320d5f30ddc25560eb62b87baf45e4fc0faa689fe324db6dc228d22b93f8ce2ef64b39f2b66e93a81599cc9c0df2cf08acae8c495946e9bb3334a22a61f9b6f6916670670df0802730c5a54c34bebec7021cbb1cff998a17458b37df66cc7b51bf73b54e4940e2fe5d506751a0e9b8626afcdb549976e429cbae31e5abcb201f2d06a8c418b26d4b1ef3b819706f6daab83f6f0f6c75f7ca97ee3543c2dc8563f70d82d3195dfbbefdadc15748173fb793f89d88a9c3e11a99d436c3f8bb3b356a703b1ecf7c5d171064dded53f5a4978a164dc06f38685597b436061d880f61ea51ef0f948f192d8bd7dfcbd2ed1aef6966edc8d951dbc5e66919ce1139a34d0cea198aad2c6d1f3122c6f0d52eec2e0334622e429e5692fd40c38dab343545c647396072084125c462901aab6202ea30fca6c24a3d567f55902a3d35e5b14adb9b66ce754c1debe95bbf1937a499b88773ee9ff81bacc7244165dadbf1f959b7ea4bb98e7870d10dc44a0e5b44e8c66927e4a7c5acf2f217c305167d796d85f83a2d98511528e124d40f898d467179eda2ebbe0368847ea7337d3b2d685f06cde3c765c93bc5a25cbff358e1df19cf9903dc66205e737647d4cab54bbeb46d4fcb066dafd3b4f468dd983c7b9f01ba6a6174e8bd26a646b7eb1e1e399d9068656716816fc8d6ee7138d4c56300f0a8d04ae87416211ed27895a0277ed57cd3071925ae5ad3f331ebdc96a7373b4517b31784760e4a6b5d5fe204b2ea7a7648514b2cecac51f4af8a92dd0ff45f4f55517968f0fa44ada48661b826082715cfba265a50fc391cf5d38d853bd0d42451d272827de92c9e86b771'),
	('01a220f5-0d54-79ff-9f51-869db5b76378', '01a220f5-0cec-7aa8-9164-c7b136561be3', '01a220f5-0ce2-78c3-9e73-3d3c85658347', '2026-10-01 07:09:00+00', '\x0bd02533ae9e40fc4b65941c30a76f30797e180568c62e1fc8c52454fa727f2b', '\x00c548733e1bd4d9965546675670ceb9bf9b3d89d8f61782bc3ed8c72a827a812038f73867b4975cb52c4cb29f', '\x00d320c67895331456e464e01959b869001fc7184f8ff158da0503dbe0062454b3927e6b4a73e5a520f1d4e15998b89b27387b4f377890457e3419e0ac5baf22cdf8a956d974effe30b606d6d1993af4964162542153ecaba00edac6623a2f7b2068f9db9826a4ae7ee11c0c05d7b947c69532f1d6f70c3f03566625f84e6b172de2ff08167e1fd2ae5be832a1d009c9bfbd5e217b62eb911a89cc819c0d2659df2fcc219c69984f49da5fdd7f27c9e35424a47d71719a953817d88339694afea88090adfcf4363473739b7188d2a95a714569355ddf3bd9837186fa50e2c9bc62b8a82ef6128b760b8019741924ecca1064bc1fc2a756c43e83ef1d8faec76fcc304e0b6f7db9d2784c113fb95f683aa279f44873adcd72d69d8291eaf7cd130b9d4755b2b0459a6255b0a30779eb0dd4616306b554d1bfe06458fb0e3e2e468e7e193179f0e133106b362f5a469528835bdbb20d7e2568ef8ebe1fbac4d2b6c16e00482cdaa9ae97356c88c8391a7def609ee8d366bc77a6fad6efea6e3ff9d7c549a758980ba22b800fb76a6382d760f83f1fe9d736985100b15520025c770fe655bdfbe134349eef2b252d80e584f3d7182447a43c4b6e6c1d44f75480eeec5a6d98eb77e93ac72e33332c1df11df6c99bec1bda8277c170304a28555bfc23e0b2c45f62303fde3bc610607500b23f457e8b1a0175b692e4d4c1835bfa8a22744f15a4b2865c5dda656c3760016d04c30eab59f441292ccf8b0be83f54ad85001120acd10f99ba1d41a9439bbcdb3509e1143a4cc82aee3ac2dc9ebd678d5f7c85a8a828d556fdcbed65db520e53bf7aeecf499f4a767415be3e23738abedd138faaeba6659af0fec1306a6334df7603b94a78cec438974e93d61af7d38f7813c54fec6146c6460e84fcb71f29047dc71b13f56eed4a53452e22efbc7756bcaae61911d879ce24f635e925fc897c36df12097afb0fc092ae943b9126d520aa93e230ff7cc1a02dc997b8e30ece3d8a68636bdcc18281245cb8c6d5a2b82f39ea6e0305b760ff344449a1a4b7c6d91b618caee72ed676edb4e485cda8db76027c20da3c12726897f608fa32e5c7f1b0a92ab21155a52cc17a0d2e7d04a6772f6cf049c5f07c025f6d0c6c907b6d07a3354c77e9d2415069942c535d6a471ad69835be97646f2b8f0191bce58af09c2a500c018f6f1526b8f4126df969be5309670b0964d8f9980332c3a46ad78c65951bf566b1962b579ece2fecac902f42a7a76e451cb3ed40daff24e2b3c7a5a85ca84efecb57d4a4096941b23b3262d4682cdbdea6b1b71849f95b19c8af7ff1028138230224cfcedcf3d69859816fa89d151fb4aa615750905b8a3779a6771ec3043f8f751798a25eeb8660eb5acacbcc026bdba4b091c5a9016301dcdd3d8d197a17683b72cc98fa8aa2615c411c9d513d8f8fb0cb891cb849a79c14f9fd4213f51f16652030f9def3a926d0d1a39421a6bab6927d37841913f3b2edfbd93557063a7827fc3333d1a970b0559b05360b9693fa81ceaffe2063e00b5697641b016f3bcf9229912f45ff076ebe6c4c4b77dbde7f75037e60cbced95aa02b27557eea2f73b1bcb987272d60a86683d973e84fe31518a485106c12f40956457f2dade08c7a77f86732d8508d35b19a481f37b7c96f69908cba4db79bc76b7afe6cab0b5e75bf3cee4b2cea1758e46a32c03da490e3fb2a3faee55e4736fc93a8f326523097d587cd62ce6005b5f1a8d589f08fd458dc80ad2d38f71dbeaff1c727b248e8132e97a2779490b60fcbcfbe4eb6a9c345509be343d412e5fc047790244a21ca3da7a9f8aa33472fe27d51e382fe76011ec34aacc329222feb256e8826284e3e457c46bfbb0e973345cfffd94c74c9b50c655a78d778b8a4523a19018bf1188a85032934271988215374e9e6b589f501111066fffaedd5f3ee784b93931945f651162f69d8c48ddd5a38b1522d010c84dc1ed38fb718b63fb5b8f80432f9f5a280f4c6a6b3ca3aa685a4d5317bf48d0f8c455a07e100528a8571b2235ba40beae9902d940a157fb137605d1f4e7cf74fdc5d9a0688d7cabd3693abe5f4a40e0abc7ad41dbb6301a0f09ee0724d23354ec304898df29ecbef49a614859a7d84c3994c7dad8341930f430cd807c3d238db94d832dba0d089ae25aa34a31ebe09b5a5c04353b88062190a9bed4c0a5bbc0faf253bd4800e2013aeb4cb9a92a0fa5f274bce68dbdfd912679614dbdaed49cfaca975e4f1e8456a788fb417bfe6209a87c5dfa048c1d8c1338c21dbe20f993e61f651453223cf90b15c60b97624ed438c9cf992bcb24cc4387914913a34c0b1dbd0af6819ee0ee7f2e4f2dcce5020807f8bd5704f71760f1377944adf909214ef7d1e79f7c6ad6e0063267c4c74732012886d076c12f0f63f26cb72ef45f7ac4cc8c5e39cc21ea95f5eecfdde3e499571680400c595f485f7f16916002381ea5cd0405bdb331800822da4370379c2bfde79755df6c04181e3f33e23a843863fbac53e95c52af013d71ec71da6737170a1abf8cfd9cdcf4a3790880c203e54c41c06c3574fbd0047759d7086e894027f34ef8369ccc718f4a5428249fc7b2b58c9922bb367748ad081489b1994c7d1759c8475f71f045485f923dc00ea11bceee1f1c39258889dab76fa00260bad9c848eaec2c49d5b17ae100d29cb401b8698bac0ccd61f5bc445b29310dcd9070effcffbde61a930db9864cb6152b4089ceeb6779a2c05c86761a4f622bf89cbd6be324dde9c01748745a3783fc44a98c25de3619f2b74e2c9a48a427d5ca9a7bc874cb38cc637416a8c599552bb788ea126e67004ef56fe1d232026fa0df2b46bd7a124825b47c3a0a03042ebbbbcc22bb2117c10e960bbbc0f51bed0252fa852856761c39cd44190677ba3690cb731a5827c281d9e84e5c13477cae8011f530ef866d0d17552b00e33464670c9d3c2600a5889e1a012fe51507229519e5a79c600be2736ccdeac69ce4379b390d2044ef4c6a64d437a3bb94433bb68083ab68a0ee753a3123015d3dfdb393012cb9bcbea1f50e8eb652679eabefe7ca7cb89304089646e19dd682e5fa58f8f49e6a591cb11589b9f52103dd46d7346a72c279ddcbf411c1bd2857daf38f9ffeaea36d4403741b442ac54666b5d1fc62dbfeabd1a447900b020ab69a161ba88f3f849ce7fb3d42e831d3552aedca77ea1697d948c89b9fd57f62bb2b8959deaac2fed21b4ad5950bfea540544d5a63edcb68ae190555d808f7ad0367bb8350b41a9d456ec8ef62890169cebfa1bd30e7c70a5a490f3372fe561e6eb03845f5d87c8046b62fdc9ee0dac94b664a3d3d03492ca17b9e58c2edca73a30d3a23dc4f9f372ed508a50a08977d69327c7880366b0b322729d7c8ae9874775829a9a8675405c02035bec41c0f590fe20601dd5669732e51929d32f72f959a9a02a1a60f699cad80a5e477219c5348efa4c7f19dfabfc25768647bc813f5eabb0ec5ea64a5e5755f6de4f4813394ef969b7e530e48da1524d44a039eb8ff433cdc2eac23f7c119d3177917dbd2b41992a407ff48b36240bffeea38741d82f623b49a16845f880bdf7020fbc974c63cda68a60ff769c5355952da47186c9e6aefb052b3cbf25b11cc50a9dec6588d4d2855473c5bd47d05641d47ecc04c77933d53f0914c743b2b8042d643a081abde50b6e3cae44231dc2bbf9ae01a2bc6d61dc228e62f675f7c2f8acad5e6fabc3d8c62cc742ae8b95710d1711ded8ff28e6270285ef98e23454d1465bdf9862fa1f97174e23018f8aaa2bfaac21c4611c9b7055af4785e0ba5e93f71ae28f7944b3e7c488c4bf664413f44fd169119ea910e97a340875cce18225d0983b8465e364626ef261175fccbffb6106bf7015bbd1a02d34269b647cee960af1336f8fe73759b4e96534d14aaa026a21a516a190597c9f41e34867ee3a31c212b8498ca2cf36730275064a7a028c2d91d25b1076d2bb777d2e87939119249b12b1569627debb68b7f8d581991dc89214e5b068eb4caecbff576fb14f61c39308725068468c2482169cdc506a4657a4f07d9e8964475d08f304296b39a4c7f73eaee6acdaa0294256f402aacebee5ec9121d2495fb39ab2b657529868fdec52c18f9300bd364c433009af8692fa289e7a6beb03963bc749cbc46443654c7d22a429176e858f62424067ef23963e6786a68cbb65f1dbe88ba9250c57d908b84136885111e36dc8bd67906a62b83f2688482a20e2e3ffbaa8984705dc68bf8c42055d9aa38d5373b2054fef5191d226a51623fdde170c3feabc5f4edb4abed7f3cced05938e93ecc53e28ee209902193c02741930d2fc86b7ea3a073020a104e694d51600e9a2ac49a247cf099860d661615b7eb9f1ddb4a0acb119986ae1d8676d35adbc207590c467f3471cc13fd4815880ed0ed0e438114794906813ed5f2345f3ea5b4d8d90dfe2ffd2d7cebcbe925f220ff4a0cfb6f5f9dac3dfecbc56ff4f73a7211bcad1b4c870b20b11e3e3eac52060faf0ce0b1b07d86f0509b984556c1258a9d1a59f37c747ad7e4c42b9f97ca33d91fc89bebee5578aa38cd1205faab66accd43ebb7e9a0219dd160519515b5aa4ca7c00d628aa507233f1e3d37950d8b5bb7e82a854826788c21b46c9f2d695ea01e59aa2023446582b5fd3c35bc6e5c4d6b97e77f103657d92ea93c90357209463bbe482d6dbdda741fb13c2ae8c0ce976c756165f1cd1baef0fbea6f68c681f7c59b1a5f0cd1e30846a3156f8388e1b4211ead0c3cc65ee7e01f37f22a7fbbe6e7e472a9bbf2c1b268652591330a811ba9d753ea4007b2d43ac896b3575d06d45d8cc49465320a2f9a50e4fee8b69a9d18031090abf0e37eb076892027b0fa8653de5f6a6fffda23c225926d4c47c4466883f9033c7e7ae88159555179db2f2d4cb037daf40b22592926122734fb53f208574714af6c9f95d090972ef0535395f28302a0e974b2b591d18348583dbd427ac677172973ca13532b7cb352117290d9c4287529cd2b52c20505e2f51ad5f7a914847a6c99e1180e1e45934719eb80b6ce979e68b4fefe2cd316266a3e3190256d4f612823ec85d389ecd47eddff840fa5366a534ae1abebc9d135c7ebb458bf9ed275e5f81be828dfb913eda3b385c702ad1722bf2da857fcea639acf0bc6362108c30eb42e2025bd0f8ecec702a53a857f09bf5aa4a4a42083687ca05925054a922fd34564ebc915940c129ae1d2ea99e0ecfa9527df7cfe995f523de318a76a05596b308f4bf8ab176aa994ace87315fa2c026ecd8a3d862ea0faf16c178984f7a20ab70cff99516a84d164684b574954da0a8cc43873dc8dc6c535fe1866a8339a5011f3eca5775b0141fa592d35fa6f804602831897bd8bd934b8b61672e5f765b69cb21c423fe3fb08e9e7531706353710902f2dc41a056c76bb7d901c0b263a857969782fb4334c7840910d71d6cda8732e20e15df5eb3b6a323fa472231c7edd5cf1cfbdd63eb703676b5e00fe5947ed32cc90d662c41829963658100fbcf4098f85250ccac46c322513d877b4ab26b2a8b60a0c2c6541f18b8e4c7d491d1f426087d2683734fd08540b14c65e0013742e92e2920059383f4b3c2cd508854d06d6353fac85f202a5477a981666c597cef4907fd3145f2868923e49ed779a09182c7dd998c9ac70b200edf51104fbcfb4e6f9f54ab941950868d0ac60b7a38283c4e861e8601addf7dba86bc65142c1f0aa73124adb8f09142c0f14d4737b4e55cbf503df6f036baa18c2d347081dac702a3fb6154251faea2199dd67fb2713c949fb9cc1b15f04e016940f589f23fa70a57149bb1d41cd53be20570838a5a6cd5121da08deb4ebfeb12a0fec3a38f127a750f011065156a8dd9993ac9bc3242b6e10f7d6de700616cafc8c3607d735a1f3da57342b286bc96c12bd84f3a1bf0b8d02b1da24214377a53b1adab923825fcfc77023aaa5f2a837ee032cb8c3e4c36792723ea2360ae25b0ab4302392ef8080ee59dbfb2b8443997176db2dfe7989475da1a7dbde98b27cca4c05ec42a980b7d37684f67873b97447376ef50ade1bc3d78a873e2b84d47e2dd7b600dfe7ac183a130101996874a38af39f2fce1eac9b3b27127e3a312e360d9b4e76cace7634a3fb86ed50e64265433162a70b489920fd8a2c0499d97bdea5b73f0e3f1bfe0cb632c5b5d87eeb4d4fe645f2d86a380905c0a25c330ac92e016259dd7df3f5376115425f1dca8ab706fb0c1cbb011933f014b54e23f04beb4555c31f75252b6f8bf7aa347f5bd1f00f5b82572bf17dc9ca13791508f6df7f836cb108973c90838571428c4af947f483c5e6b05daa8f75e1f849f1efb94de36fbaa17c4d1a891e9cd416d6fb072d53827c0bb694ddb86e15006e6be9c904b211847e88dab714938ec0fea3a5e7c8afe0407db328425c5cc597662d96c97e94bdbd0c568c8960cf681224c7ccdf1f640e542bf4b178a7c8cb662f81345ef5a0143d1c353763d88aea0a742d5a5b1dba593a9e913f8b288f3a479a0df9d92193202292e7ff8aef6e66f3edff65c060068efeb892f1a926d92c89d5e32e3717b38e55c53e811b12c3857664ae376b937ef1614ce07845466984f552406b2a3896c2fcf380004e0958f2d332d4a6f885d79f94c3c476d823ffaacaef9e011a19e1b1731a1e1b17231bab395d0b94372c68da8e2591eb8516a78b45d0c836592fb343cb7f09076c07ebcda475e31ae75f06aad4db6fa97eff97b115dbaa725fa757af84378e2fb37af45ae51ddfcfab00208829f383494085fc09fe33c0da662007ae8b1f3f01cdf77b0a59c9cbcadf02f4c0cd18edd0b8876c69e2075c230441feec3944f304a6adf81df8efb618e2a7293ac217ff253702544cf086814a9715a46aa14df28517f675992b612802c6538e09a41ff08649a87bbafce39389e2ae23f5f174536eb266c4f1b6a2bea4ea96f702935d4cd76e4305c4d3b92f1b5e685729dc53858a66ce034496652b50978297e0f06bcfc34e8eb8e66b6c9fea63ca1caee7264ba640703f2dcf73aa0b4f273dd9a32c65e3a8e37f5377e8482a18c988b9d1d6d97d856c0682037fea6a336a0c45932b086b617c06f7f4abd773bdf4f16a122ae199f3f28818a4d3812a650ee4c236f3ea057f8ccd52eaf0cea2b224ec7c516d3b7db2bc1e255b940c2addd92d6ce88b7ffbc393e67c29affc7f4c1ba54e482259d4135f5a2dea71b8b16bc93da9774982768f1c19a82a541eef40d63947919f9a24ebba79151570c25fb561e62159071dc13a5d9151e037e40ea73bab23a630e7aa34590ad0ee0dbd1c9fcc267b59803d100bec6c83b96487571248e4599823b69c72b1b364f01bd122f9ee331a9453ca28380e322f30cd05f0e64786d234d7439886019f29c85f375fa111d58450710408fb8e2c3ad5e9d3460aafb879e82d0cfcb12239faedd77e143f8f6ccf9a7886709f294f8a59b0402bc7652acbc8d9f191f29865b1521dc1f878c827e80677f4f4f52d46e63a49dd66b69792fcf1ce4978e5bede34f02e8a5cdec0bce5cf45a15cd17306dafff1fbd47d3367f717be4832dca212ea9e247be0271e937644a33caf885bcb12e8a8dbd5912b31630d4ae944b37bd6267ef6be0072c69de1b9b6e9170aca8088829db784f3d250531a035e1e1374ebd57f1530fb0a08afd749f07a39ce288c2245d82deaaa062c8835830f8530445b6bb17b6d843169f19b976f0d16d126effc99960353a7b46076559266609cff07f0edb5468d8dde25a9ab4cf0dd7bed194d789a430e88b02e50876b3cb5789b80fdb0d06c27350e0eef8a5cdedbda347021414fa171551547e0bedae69c2f61a881e24c40dcd56bcb4c9ffa62676d48df49c8effccd3e10fe9c00496050928ad13fbfa90ffa80fdc46bf8ce6a59f280009616ea9a633bbc78b79c7c4bca83b0309bace9ae6f1bc18e4967700e1a642abdf2719adbdedc09d6b095275d378b3cef58a79a7bd125f2e9168eee8dad48bc288c1a9918442381cc12fd737982272a52977062bd462c9cf90b035359e1c70d875a07f236ef9a4ac9c7957b76af0bdf4d25d0311cb6c27eba3b6b101ec2fbb6d6325787306ccf6a6fc4acff16b44ae818dc4444299bab39e3aa4870f56ca4215e4a2a322d9298fc63b7de4105a138a441ff7afadff6d415b496b58d1f12dfa123a47d589f41105281f5869f6ed71002e535d809c5d413b507a28cd5986ea7eca3ed838791e92c6dbe1d8ef802d84c60644139b13bafcdc65429fd914266a8217d8ef6fac0f82408c7dfb16fd8cbeda733483f4769896e0cc371166ae09c697fea60d94cc9758fd2e57c7fdbc1b42571939f638e6c72e7705b8a5dc29df6805dfb23b9733650c30d8cbf995c132e6b19b704397fa7e1174af1fae8aa9a5516ee65c7f940428fe7862bbd68b54d318ce7d688b7c25032d2f419e0a8652c2cf7266a8a7a1b45edfe8c1f1e794e7eeef15585c4826a4dfab5a389e0d97f26cd28836225073c3f023fd8733b07b8653301d9b76a46abf8996b79fa9a308c2188bd8fef3720f4b44ae5690b75428c6e5728ba3d9d524311a28ed705bfae30e9ed9a39bdd499aae20e8ef64d2915f8c2d470b14577fca9dcde38b8235f77b95e2ec34bc93cad0b1911511537d77e1a055ad35d3ca927e21acbd8d9d334d8343345b9b8e840b721b659bcdbe33c9e62e136de5bb024003e7011f93cb162a74476359635c1f79dbbc412b21f22573b8700d1ad5e01060527629c5a3101c1ce44208f9e4c26cd2358b312e011f7a2611394dd1c955fce172368f7d00f33a9078a880de835e36fd2972dff38f3da2802308e1b0387d3479c792e61652f73f231950e849f0623187f3b14d6e2a4ece56e5e4c29be1aa98e7be05efb5c55ced5ad346e1f31845451fa3feaf3e9a553e02f07985e32e4ec43e63b40fbe68661fddc8e7df5e1a393e62c8d2bf4fbae386ee17c2d4654189f0c5358ae636092e7f8c77cdaf8e0ea14d1d5f8b9d037e36855b1e300e64fff129a8b505370fc581a3d65f802904cc42c86e936c2a34113600987db3f2e71447f154cc44aa04737a160f3bfc5d1ef9782d3789699c5976026550107415eaa8bdcbcf70d96d3e364288ad2fdec226930b3e07927ac9097330f6d7432a03a9c1285d8b840d96f5a5c9fec5d784c47a165b3d96fbb4d0863a00a13bc807eb9a24bd13c8837d1872ba451a504fafd50d0f9cf11e3ae39b67ad66388adc848454f754ed7c38a1b76be17bd03cedb2c38065fbdaa3134c1d265540ecdfdbf5db27ff5278adc2f64a65d77fde3b7f736d4d9f53df179ba4b8c902fab558d63d03bdeae2a27d9aa71939f85376d9b0dc2f2a92dfe55453ad37b598912897361696e7bbf8810cfebae449f86420e84d95d2f35fb058f2c5550feefbbd78fa0476a87a63911abeae47a5084b024d5fe6ed4838bf7667fe9427b4d81bb50dce7b8e5aa6f8df7b22b8e44a75883b55d5cb6dcaf9ad29a4ca5389c23f96b45ec920a52b51c5fe516b9afa1612d3a71c2890fe0bea41e5c06cdfe2ce53c1afaf5eb9b85a63b0a99ebcfaee5d644452ef51ee8e6ab4bff5e852cb3b82face37e1b50d3bfe5831870297962c407a255a39ad4590898b3bb684e7af031ec85ef25ec08d102e22c1d99edaa7735c997093e1ba04d265fc9361efa0ea6a2e0d178118f7e804ada11e3ae22dff6b3a13ab13c3dff2254942c3a8863396751675f41bbd97757e0bb950e701a0c28e238942017494901ec43016c7220e0c685d60bcace1dca40563c1a9da06a91948bf765f2faf96e2a671d307a95d62a7e12c9f85d7dc768b5a5955e8803feb2497c58329af29ed7aae1404fac3b282264738b724b4cb588511170d443770c8e4b921b024dc468389592c4c60486b0ffca964f7d6f4a7374fe74c19f7537bb93ee882c0bd9271e9dcd8df3dc1678c5f3cb286b286d6a6afc46ecbf69384f3fce98c651d03d6c1df83b78b447e188ad54120161838f12f155fb68e3908d1b75fbcb997179f25b17a8c9bba65c8a2c767dd42fdb64bec3acc27d04ce40994c788c3ce2f554b9e9a80bb2444a980506bf3eb37ed9ef913bc3ed9f17d1fd95561324bd0f7089615cbcfceeb50f3f9f66de95415e12366dd17b4ad205a2444624809eded13fcfdfa0625653fdbbacb9ef4b8e6e4135ae94b1be2e8260033b35435284c2eac9e21260e8e8493610948f65531f6812704762ca69feaed387b67dc29d05f36cf06d6aa11afb994ab89725393ff22f227be33f36a6c7b3959ae68d84b86b7f09bd261c8000939058d5c99fd98d24c08f7d7aa0f4383dd977a153245ff92567150be0f606140055aa33313e2a53091dc4f4ec008a1e9962d09ff0e5bfdfc029264471df9015b3401dd5804fc7862e1d9928f7a88a4f7b1359dbf817e5e262768c4727b4441c19429f4c9afd5d5e68716407c4e11d0f8a179771f11b66cc55a944befff51e3136128a3de9084d7ea6acf20d9e5914253d9103696850877a9ba5c6a2ae13dbde5d658cca01bd6936883bc99212b73b83354bae2829013fa84afef31c02ebfe59e6c6b0b163dc0a0702303873d254047afb3f36c10fb59819c343ac5c3afea0dc7a1aac53f4da8d6811abca4a2fe6984c637e73fd7dee59cce1180dc77c6ad5f73707f43cdb48340298eddf2045e4e1234d76a2c94bc026430e33faa41210ce44dd990b76ae0955c34fa4f1218fec3fe84b8cd2c89d8118a5251739f1dbbe774526c0da5b26c614396268f53ae3045acd50a8eae1d12920181f501114eb4933c5dd089883c07159c596955e37f871cea0aa9ef241cb6bdc509cd40a6b09bc21dab3f55a79547fb25dc4a0bffb71f85103d3cfe5d15e999a727068c1649d4e47fdaf8de91bd47a6f039d3a08992283b89bca742942c62f5334d289913e27a6f58d3dc953b5237a7a8714dcbdb6a78541bd54390e0b9d83da80d603e4a22e61ba2809b008e68d260c6744710d2df06639089a22c5689b82a70adff9fa46758f36c16c955e170a6e402405b7c6c14bf3196912b73e9abf6a82115efc9ab8f2e76afae7b866b3412c75f9bf1d1b6ece5afadb89c9fe51d81b265de5e6ae8cfee451f5afe100621f2317c3ac3e843d8c6cd6dc756a065c74095db39889f3adcbbdbbb5d49e7765f6d2aa77dbb44172ebc2e2c76bd6430d200a91c195d959dde5bdc5ecdeea7f64a5d9498e45825ae98ceecdb9fb7b4cc399e2a19403caeca7dce89473a6c376b5e7c57defefc0fe7f583a137b9008cd948c63bbf955b07f193b9048db2917e50bd7fb5c3255c4295bc4f20c1a64508c818b3167567cc352bb108ec923c111075298a5686d1a8781233e4734a1aa692dff1816adef7a9673caa2f379bb5e4b316cde19816c9a126928d826b6b97abb057a57d728cc8805f6cfe0b1c219bde08458f8ec62f6d90c91d846c84e61fec729e285e0c18b1aa5cafd0441035022e42a911335d81b4c601ba4df8f0cf4025e0211dd09aa899872df1ba3e40c81ebdb012ac3670a73f15d016933ec7dc5a41b968830950caa59f2683dd0c477933b8880a8860d695cd383ddc22c168c122d635c3e8185c46dea6a691abba74e5aae4e5d6a5287ba9a5cd87388c9ddcf0fe0e990bb2234c7870d188f7f85bffff35b0c2e736b37571886e0e00dd55e37440c1ce36d3709c69467641bc74ad3d095ecc9603d332cd3797f3d2a0f163e613cee8394f8c3a180935f17e8bdbe0fb919f5e2efa5ad9ffae99364b1baac61fc03c4403c70f3e37f44c2a9a42ba1cae1cb25177c9f3c327284bce24b1d7dbe330d3654a7daa762da952277f246f73e5e89679d9cfb5e18b40ab7c9bdfcd791d4f36742a82410b77cd5e758507a8a946f82fe4cc7b1e2befaaf4e1edee53f808006b32695c0069f562aa0575779cad25be1e7461764805dd4e601c217613da2ccceef122af728efee2c60c537f6a870bde44aee5f98b660c7cc368c08741424f912729441688fd3a68fd1f22b3f57708e05d31902078aeaeecd9a4107a60f6a9caffd88b5eb4b7162980336f08559c867d739fae1bf694123dd1b9eb132a9e7efbe6df1802bfb866f3e930098b55da70d25f7d02705290adba2a0070c6fb23aa8089d2ca93a49653e28e461ef2a88df07cccd9447096052fdcb76855eb71a94da9b3d569047151aee577e4dfb84272db849558933dbeaf022cc3c7284765132445e6431638e1547872e3494ae30d70e06b2747f61bc5fdf3dce5a1c0f1e4e820e515164ca83223477501a23b5870333907c1bce505fe3ee4f20a58cd4b2401d62edceda00cfe80ad24861c770f28e0872ed31ab798e9f5a888faad8fa6e1718afe3c097c5abb6e753a5d2eb31f3c043b2beafe1208719555e79655213161307c2caea4cedd362fe23e6fd0dde59afe3b2375c54c49a10f6c8f71f381b232dd3d1ea076af783d3c2aa6e5b18605c53f96a6d5f31b0ccbe8ca6ee02cc85ca27a439b5169a785d635f80b2105100b8b6e3eeff09e54c0c5747c8673c6f4872619da5c0e8a327ba15b9e4e8de5013d70a14a85aece8789476d501e77adf14d139925b8b15b99db4921f710b95daa91790a7ac790212b94a8ac7597772f124ac8595bce5eefa0f7c5fe0ce8ea1cf3b59c00dc020f6dc7ac9257f343000b5c55c8e88c6c4ab98d81831fe50657f17a5b768f930b8ce4dfdcb1efba8b8cbc4352e5c1061622663007c73b5937dc15de861b01242aac23b625c8a69d9484336b8dfe2b4168d39e316b0f9113da34e119dd314d479250e55a8e6b6683247e0e575ae87c0ea351d45c118a6ec4fcc7939aba55fd198daa1cb3f11f230cab8d96ba030ebfd7e94ff70aecb2eb75935759f03a1d70fa58805a7c7b97c0458d24a07b6df9f76fe33c7a767e7f7f0d17810d2a1f511de75a35106457255edc4f2d7cdc658e71c4b5b18423a35f3bda5131e36113851118d0bfd1fb9a98871142bf377f3eceedcbddd620c45c8fc4b2872946b39326033ee5f69d8def9ea813b9578b07a88572064877183e7b88f7a48e8c5ea495bcc7589cf735d49f1a93cc6abd767cf6b03ba153c2f3936759823992ed6ae5f0494a700be273f2234e57cc914166fc1f28111ace07f8457961fc44fbf3a9727cc6e9a0b1f8d7edc0f92fa43fca76922c84374c0955191e58af06ed5ef5c9726ec7c0af14d509dd113d06e7b6a361b98f464e5bc74768c053eefd63a63852efbe7fbfd06460b6f60f0f60991d0124bb7eab3308574886e8f596fd06d728a9305f95b8f67f1cf6fdfbc0e28cd17d70c6d08f3626e79152f3835adfdb331d8f0f9be1ec5f477a832d3f6b39818e9736c7e2e1be78f7e7a2865dbaababa782395fc209697ae30e80849736c6cf031adc30c4877114d2b89d90c45292871ed777095527ed977c27952f3959d59785f5cf8b1c27b2a88afb51f8dd33cb71a3d1ab1d5e715715c7c2c2cd8af8956b5a3dd5af6c83a53ae2a41b83997b0afa7cabd318782e56811050621cbfad25eb2706fd94965be2b00f1be8e4ee30c88a56bf55fc106bc3d77d1edaa4a511deb2967a3c96103d01ee7ce77db9546ab2f2188d0bdbfae0731f0e1d989ec861fcf0d675fbcece36dc2908b834d57d0766e09b86e89471ab4fe233ed0936619e40f0d61b2040503753571fe6ed239d5dbe549d8dbffbf3e0f504486fbd301abbe5386710f3e4ef2a792d6f999dafa3209e8d2ff1b31f9792b231a1b84e0f1c9cade2b0efa1c445a530b9ff3f7c3f6c5455e4553b4ac0a6307a12ee853041b70b231368cd534b672c2ea16de221694a18e2ebefb01c26ee101cf843e7e0aaea6e67e0b18d45bb61075e8c480cd34d1539b86c15d9263cb2e6f80674c462e89362bc0afc660a056756cb23b01fb461c3ddd18da129c4101bd6db059f39242b54400b9204bbabd2724105c843d574e892d5556b47915bc1a201b570e432bf877b2eeb6573134f466d7ebf383084060c923a2c2b8e6810892274acdfe19314b77777f23956e0b6338783606d2c605feb8b111f9adf188db5726184170b13697e3ff3ec08329c13893b4be154557a1403fe61a4944e13f43dde73ae27130fc202a7b24a424799eaa385a51d156e0de941a4c0dd3085c840cbafa00250cd93dddba60aef1510a60bb2566adbf77f9a67be6a3803bc7304f9ce987703d7f3ee15580c103dd1bd273a2a3fffa177bf35f903c36a1934b0e6590e7ee50ddfaf0ecd0d62e65642e089129d6afe84f53290cdd08e08e7128e92a769de88b5f99b20555e151fd0f10bbffc8b4c0cd7da4d02e7036d10e9f022426c02d24dd9e64508e95afd48b61be7ca773f83d695ceb9ae793f4c995b8bb3e8891b4b6d0b4016ab5bd435b3d5bc451f6c480419aa8084929ad10d7ca20c8e6eeedc4a7e02a7aefe17a3ca2ae80e870d0f2a93f8f364bf7c22e4474001afa066509941698da433d115e4aa2580f3bb313b22df9e182145e312f9cd6c9f5b185b1b4ea4cb02f266237f48d9346dea5cb4efd3d74800c5be1d92274550fa6936d2648593379ecf0edbd8e7cefb82393db885b215a6350f7cf800e3e04562fa5cc77b9b0d178c24fe3e9095a52819531411dd269ebb4a3d336ca5a03151f02dedc95b763984ffe93da1dc0f1d19d3bafc74e19ab4a9980f5da247a2b0e02e0bb34a3fe5d34e8c58fab235bdd929d496c58f456a1ef304ae2dc721d2048cac76d38f68d9c9dae03cada2d8759ebeff56cd5add6e1a4d20842c9d0dbc8565f78c9498b1ce215b9a56fd757a9668b89fce6ac539c7c7525b225745376cde4b206bed47d980746470cb1e9b5a434b94514e90fd2769b68f7d03aa1c1718569d6af7469f8aea893d00abdde879af767efe3c049e16a06d35b8092702c09148c75dda369b4b8a9c9a7e313f63943529739a5ae73c6bed5f6882b42fc5310303ebee8998a5576034f8395024d9ca26e188dd7c4ae06c37ee3450eaea386d276dd0a926512f82b3e779683cd55d5369ae2b08fd06b5957dd50e1b4a2eb7b8c7cb29beab0e8fff6ebade7d31d07666635226a9e1c75c445cc816816cfe58c4f019651905aadffe8a5b3a16c341fc6be89a49c3e1288ef12323c808bd15c2a2c3befc126311b4dcd5266b78897acf8ca880b3334ea2abbf79366eb46555c706c784d4d85996a781974b0e9d294aa41243ed739f15a4801e8429008129fd454a37a13877904cbca94d0f2c180d3afb8d6ef37ae18e7a8e4b658e3d33d56d715d1d72ab9fa9798ce736ffa7bc597172a0f138c7c482e18976feb54b2dac4188c731ad3624b34ed14ac226e8c73979805bf7b5fda5f7c99ba45fc242b35ff6a32634bf48c10bbee0372c7e7440630f3e1933aef4a291f0cb27fd843a3e25507c106d478ed9aae7169be17e5a24b24ead900c254016adc082a6568fd27cc568acd6fb5b4da2c8f8199f5ceda94938baefa8faaf71a3cd3c36290b8c33bb5bb92c74cef4a39f6baa14d43ea8592706ea0aa8e4e4d535e0b7559aa789fa3c01df7bb6523a6151c3aff00373867c42907c8b8328daee4b499182d6f306295063a5770ec94a279d7a17e498a647e42f4e8b14e2e27541eee11fd01557193383c9bcd3fa61026fcbd9d01bd3418bc29f93ab03f37c7b4ace29edf9af6e0f4e90acc852a192ea706e9fff3ce715e0b32fe92eff1d2937f2da8d44acfc0ab10929b27d98a4c63d33b054a8ab521288544d7628b61bf6d74eb02f2cfb07c577f7251932260073b440717bea80d21f239063c947f00e9e62ef220408befa07b3d91bbbf92fc9aab204d4555f6f6bcdaf460e9f7629fa6dddf0595707569e27edf65803c3bb01da8e550f42c9e8b586d65b5a32f5198fdf0d854393e3babfa3327d244f619932f4e6af113c0c7a3ad8d5a38d9e34ea75d47f2e5fcce12e99f09be39ef015fbd1a666b3ee33c631e6aa7471a0c6c1a0c7b6c2c15317526f12b5ae3feb2184ef0543b140aece495bbb681427379530d334c6d7469c7e07818a4d6cc47097c16e2b491f63e44e429ec925a74971db63e02f47e73350d95a7ad75c0aec600c8acf33934daa11a76da8ba5fd37d4facdd715a2c5d3bb5afd7e05fe254077dcd7d33522dae8656d5c074cb5e0c257a374fca8711151f0789f3aa03a891bb59700a63359dadcfe2385ac09a0b604c8b5fc4b468bd57eead21db731bf6c41621c81e86e79497a3a909438e29793bf30d0eb8c846fb67f9500ad7bb994de9ff285da395153b8f78ce51871671f754185eb188eab396a72ec2ba8e71ae9248c9238bbdb3830d8efd41e2f28b70ed0a4b47aa2acc9a246ed56b2b08180e9e93a04478c591e3cb19511f50ccbfd3ef9201719adea030ae86c6db81cb63c1d0787bc445a7b1320571d901b785d8c643ee25e4ee379be3168e827c6f0289f9484fda0fc9b6c57b03edf26ddde948fde8680f74b7661f92ba303273118fb04a4540dc9bc43609c04aa415fe926ed7069220299062cd4547c8eeef7e01bb365a3b64cdfd1f7ec1cdb746880dffc685b3d405f39b6d2f5bdec030eec985730bb13640aa269a95d72608bc1e708cb173cb9f0376d8203677b0481cd5faba5e58e34a43f17d4ef41c12c17eb82d110a3dd16a48046e474ebccdb7b424e0641e8259e7b0e6c2e00546f102c4588da68de2dcd806e029a33315951fa97e9451e30a6f63e2f107487d07a008df288887553bbb0232cafa112530b8f1b9ab19bcf82440c2b98bf209598a0bef75d7e410ce69d613ea0da72a78440a00f638f702bc215ad3cb93fcd64f708b1c4bae3d8c3a0b45d52a40bf835d3e5cbbfc1aaafe978333aaa53eca175bfd352875fde3f5d7f561a6aa337f87f686019f9dad3160189aa815e35ae4b08692adea80a4562245c8d9daabe424133846eb71d3298eb7fc853a52eabfebd2ce3ac30da9ea83a79bf4075a2b5a0f491956f0f98ef881165252310f9ef0db926c8560ed96ce4eb45c461bde0e6fba19d9e699931384a4209596d579cc2febfe9999a4f23c3d831e951e0af029145e3adf6cbaa234705a96323c430422f56d90361fc92df8bb11f66888ad018eba59539138ff071782a3cd0c7e33506b1e4c8c8c38ffb5eee912ece8df8b7436108b8c439cc9f98c1e9ac056831634f205cc4675ad0fd38ae31c4ba337e7a727b57a6990d3cfb691b5a2369c235223ef8c7a45ed4bf1ac632d85015529ac02909bb6aa21fbc70558648670245423b3f1e2c1d06173339547a95e4483d4849571dc6c2572c2e301c85f96960838bf33ddf32dbad645e42e2c44d2b263e32e85b4823e8a9e1782a0c26481b83e20b594d03f29b4de2d33634de36bae678e792a4f4a317f4a1c3a4c90e6872d0071dee7f4ad16a3b402523306e3048bf6535a63f188f9bba48e3a52267858e05c5eb8d7539f888f598fc5fd1a3d123be6149249b61e7f730f9f8295e76d20f521b831a154e5a07686c7c9bc973eecaa8d5a54b388d1ae209a5aae3c5b09b4d5b42e7482c9211c1221b148a3416b4c939eb11314d97d78b15d2b7e41ae23d10ab37c49a1c160a18284430a905a9b02036ee2194a9d1187c5fc1c5c8e7b05bc2d15f24f44100833a7521bf0c3f81a73b53ec335697dedc86fa4f2b1fe2343d440c7581855d1732f1828a9b01766da2b8648d58ecd8f9fc40ae90755ce963abb1aedeec24ef90d3a67b0514358b0d3b21fb4d50c4ad4aa911eef24d09eff50a20ab98ba370a196fd9ecc072deb9350d7b468baf49dd629a880dca99cb5c4b1204692321e1ada22f0ef518fc7ceebf969cee08cab17cb2a7a5703f3413c0290a9124130b038283c20684a05b046d540c4f97ac7b688eff82296edefba18fce50b9fa7e432fc91271d10bf3f09c69cb14a5d0bd099ed1d355cbfb8082e5e4cb13ed293cfd838e09e46547e239176b98cc574ac9292ead9155bec6ea62c9d06af0630b82128e17fdbdde21c53b0237756d1597268d448da1d987f5e8bcecfc6dd4c024bf6e4193335b9e9d56b65757b7b312582f23d801d44b32863a70c701510f2141e4b97ab0c28e601950a78c661ba782e538c7dd33bdd321dafc273484a6cfee69c867573ac77b9fdfbde5bef6ea8e5da22db344e3c1925fed4e8e30ee3c5614bbc85a5748071a7392a1805e0b74c012edc53804391cb856b90cc8cc21b511792321d24b572b86c210fae02bed3fc9d8a13ea9867d82427ddfcd20779fe32b9100b4edc2844d2891891e282fb6df969d08cd360b84eb3e3ed635cedba36d4344633674522832b9d00067ec6ca0e05fa990696ac84f549ab845be7aca7ca40edaa67c62087d5dadcf9231100bc64fb21bb172a01d07c7d6013638869975b9966c8bfc5d7573143e44ec2b26d6be74f951a2b7af6c26eb08e93b7a167098cb0b1aac33e6a6bf893d6efb6cbb40a049c4b657896f4597f9023102fab37438d80117ccf836677607404c02bbda4264cd825a758d43e16c44ecdb09215c7c85c5275a13d8d95d576a4a17161ab9ef2f85a81060b27d7d9de58366c4ce7e382c2ba65ae6acfeb127229c01e0c8183be73c5aacc6afea01f8b38848ac273eadd224c4ada0af3954aa7179602a1831de6376417bc03b26f387ada0aebeb3166ede0d60d980e8f3a3c1cb091aeca057c80ed56f1f211f404430ef72b1a673d7291d6e9db0c109077fe82993c32299feb51cad31ec48fd011942c1275268de7d8ce5b7182033b8f0e4573239ba04a64f3789c85fd6ba6c252998b707ba0e17e4f1772a2e09d73de088d14d752912858e6658f16958f1848cc6be876a02376fc4b79d1a3e493680ddc4458123f2021f0e9a33991b5eefd9de2cbe796638016c3effdfbf454627171a824206bb80f74f7d7887c88d18e5f2e16e76d72e1d48cc24ed46eaa6236627e82d8aec7d90a96bda9f9b4bae239cfc70abe4ea8f0d30602557f6a0d17941e2b428b71c92a7e84bd48ff3b15d076da1ba4b57e25c8b606c74c055eb97d3581abae247419efe609e4afde8b5c251521cb932db1fa1cbaae5da18af67836a40bc885c2d87c2a739d847b235b75ee69bfa2d9731f9bcb396ab9ae823c33d226fce0ab8e8dce25f700ccf30a59ba7695d1343b99333811a45fdf04febaa9ae01944cd16ae7f5deca34dd2ef193647f8e45a987a6e52ccb45e07bef2fe6750ff61a6df4c828804f77033459dd3d2d8df82f5206f95229bf62fb55d7a20561fc97690161a387def97afbba96e92c6e1c5e21426a292c0a76db3b785510cbded39f2cf5befa21e79410b6fdac2861626496094fefad94029980e26348f01890e69e233513f2cdace8d48755bf387d90da21ef5640dc57daf963392444946c28331182723334d2c3fa46f37b0c40bddf188eb5c907ccc8b8ae5535ec76f366e3d3f5940583d04a774f65c22f79d0225d11e87af8fd0445a7ee4ddd923512038b874e815083d6b6b2b55380a649c3f4ed287468925ea7a301417d597a998d1c8594b63f5d0578d429725dbc56e6d3585df4f504ad6dc6798a317071cd653448eb3948bc98e0a25cd45f8343f3eb727124b4d1fb6fe386749d3e80e1fdc6b9d6baffd23d5d26fede550b08416b6964e11aaa6c974ed7061997466e21669fd500c6162327f75886f940a7be82f35043a0a5e6a2d17a1fe5e9bef83543a948203f0511fef40de42d8e29c977a811cb49c3cdb3fa37c33c509fd20a2248f0c6b96283e4eb7f2c385a1cf6d043af016505fe8790e9af783c33df002d0932640c8ec8d7452dba49e57e908fd29db4d2593ba09201f435662b96d976c34b68d32c9ae179c214819bc1640cac3457ba01903f8059fcc3c0d952b8ed3fd0cfc82902cef9fe680518a7beaa072cb6192cc17ad62019f4ded43f750520d127758c16c142949d77a458494f2e54e28918fae882a6a5187d0acb4032ff3127b987c50fb1c8b5e4391b4aa592c43815fd7c5450c4c3d3024d74c8ae90763398c177dcb8918be7c26a96a7a2ce3e2798f64ebf282a19a45c333dd340b4b38151647238917fc6545b2f5e5d39a21510053f0744a7808c77f3f0ea635e0b04bb710734874de61f32bea84c83608b7dd0a1e707adda7308d04265ef7659db9ba3405753b83dd856a93f61efb9f62ef254f2229beb3741ccd3d270320cae02f60f9d78cc2136caa133d794ad590bdbb6e094f900cdba7985374f0c7e0cb3c106f46f76b41224c56cad87a461a8cd0a23ee1ba484a930139a4eff65740e2aa6f28a2c0999b2eaeeb616261ef987c2833a5d31497a7571f0d853381e85a9606a889c6198133fe51c871041117aa7aee564fea258daba4560e1b3e94f3f4f199d55d10d9bee527199037f29be3459b81bac1397b90baf1cab3b6aa05b83fa62c06bb25ca4a8b20a407f84e3b5ba2b9b55f43b8231ea1e95402470bf1faa9215a02adcd5a06726bff8c8a031f5d178de1af242c734610f5e48c0fdfa5f184d3b364e80fb7c57119122d4a695271417bd875b204a2ab286c63d65ca31c6b149af3adb3008edad043ca13519c3f0bba492eeb5d9a090912c052564fdd4fb1c8d6e044646070b285b9eca59e7c9c64d780099f17d55211dc402f7c779192706aef222d650f5ceff3077a2f60b286c5b5bc85d716d684e2083a306ce25497cc0d063fe54f15398060b0c6a9944abb5242e6e3c754e8901a9f850fc3420aacb68782a019ec1a76b0a43050ea859a22aa880975765a4c3f865465b4599c4a704e5fc6a5a0dc1ea887ffae9a338b6f0d74ac950a942e680eb9f6b8074d575098fca5bff1c58deff145b8ce9caf24bbbd6b8a83b40bd6f67cf9b88401818353cca2f453b1c955ae7dd573fd7b580de9f11bd9979e491a614cb7967b30842d9e56723f7bf1b6214c846213aa4fed48293f2ab481b18b8b3a6a5726c2a4e43b0a9f6fb365e9de566cb96e0fe52f187fbcca24e75db22a34eee4ad1b803f0e85cba04d0168db8d6dd79888053ee4b4470446782c95eb7626997cf5347f92696c8ecfd67a559518b46175568a9414d1ca87ccddec6d21a3f931b7e2329f442850ae51ad19cc94d19448a6ceec713c2f4baf7cf8d8ac3e96e2ea229865e2f4bd0768622095b60b6cfb9bf699e8f9ffdc1056d12ed36e12998d92305c53295b8e0f849391c08149693e41981e1720bc416f0631ddaec4a9e77a71db4b0f7ee59f36d67144f0c418fe49c6a28bb94b8cb5ebafeef0df389c7ecadf62b0214d74fbb542e845f7db7e62c80e68782cee2d389893fe354a6a0d6452c56a2a78cb417205f5029b671a3d6b148efccf765b729fca4ddb255068109d175c7f3d93ea21b457e051fd64c705adb0ea3d5476c58a5f089af5aa385d6d012ec9788504290cc1e352d70e9dfbc7b7769b7c5919dc09803adafef4363607aff39d7a95f8b9053fa8fe3ed4700bd334cdecd521f685ce6cd509c5ff8b7f22a96c5ff0da3d8d050697f3b9c9f09fd17b48610a573c93bdd82d49fcd52a898b2e57edc1c4a17859c15296f9c8d28d54202219c2f1c231b9bba7fffca1fd77171938823803ca6cca9767cefe8ade09a257ca888c5ff0f46104905281b18f909ea12f70e23a0ed6b4774a24160cf8972213ac1e1003d04a1706ecc9092a8d76f537e2e3f1b2a7f8b0b8dd4996d0081f1df7886840746cd03e7cbdd15a19f2d3a214d9af7340d3aff09cfccd406e7c0a49938d8dabbd4ea0e76c45c08a5329680a5522e6bb90554f67fa626bac3dcfd7da2bc109b3e2eeb2b5393432d59b320fe322383eee5e5c4b849033e2648ea229d4f4d2ba67bc297b3cee2084e9afde52227ad5a70e6f94c523a746490b785064e677d5de337eccd89b1637e048bcfbdbdafc26e2c0ef9f4a5a67c2d835ee9445839a83d46f9b8da8a9a6571e2af2cf99bab5845827d68520ce96ece6b48a893bdacad9d634ad6eebbb787f23f675703138988d5f7287b311d6a023f537752a420f0263fb2f8b8d004bb2792a88924f572f834a258d65408c4403fab46fd2e315d9ac81848d80cc87a1b0c53b02580a03750af4f9da8c152aa68a186619040947247f55bfa4fdca89ba651c100b438b939874a02a5e119904e2a7fa190af0ae341a4a50785b2b1924f65bc79755e9416c200e20bfecc74bc9a214abdd1719b0a96749b539174c3e5fa3d3cef74b51fac6e7b9a8227622d07e1a6770eec57fa2eaef609b837dbbf3d8f918c120bda91d609b047f21da0ca478c1d9a037c7e479344509bb09fbc5d88225f6611db8d965cec6c688224bc5c149516fdf2d58838fd11927d1af90f56f01c1e01db038bd16f0b6bbf850217c9ce89770faa6349c1f628fae2691d04cff715d6a2db24c321b01e6ad68b62fb4a216c7ee5d7f44633f7fc2aa36fa91c41534c06d7e39de8a7d86d968e758ecaf508a9e2d08139765895763f5f58115de0b1b528cf98b63571fc0575188373799a101a4457c8f6e91336250caae628af4c87e21d6c861e96d55dab281819e2cf2b2ab2c57004b0a1d467a05e2e25a719feefa43b1596e296413fc1ee61322acbe07228d3877d054667d6230b96e7ab161f1f9a1e880ada02ee864d8761ad8645de8c0df56dc58fc1a0c375ef00016c52e782e465ffa3cab161e07e32ee846f0d701501709f547d42bc2749268073a545ee00c1dd5215cf57d37afc4b35317c3c9c327e50b4fce73ccf5bf1022a6059c4a3f1325a050238c4ed89ef6a44afb29abb57aab92071f79c868b2f479f94c105afc6f2c321590b665ca243ac730529e1961924d1020fe2af61f1c465255d2effda51eea4ecb236a7190c040428e27ef21b7000014c237d9e89e76a23a776e5a786413f4e9c5419a8f9dc9c5a44558474aa45f4579761e3dd813119446c6e2cac046c239b98e5e36ae6ac08ac0e5741a7e02aeae0952e61b1e27c195d89626547032c10c75cafe72f49bfa0267d6f74bd094469eb63a4c9a55301e0b3b97a74f8646e226e9a133afebbe43f71e6a6417f8d0fda5e2a4e324d0aef728809461ff433f9f904ba802c177fc0236b9ead7e392d486d24ab3129452e40f8d796e29bdd12fa2a7a312c7087b66b16bf4414a6378f29c95bb05a210de08d388f940e21047560afc639c91f7711d7093157704520781c0bd602e78e12800afa78f42cd912dd38a3aea538dc112baecccd38eae2a4196619d37e65296b7cb8a73b146d5c51fd8066827fa29e11cf348c92a30de487a2f65f45e78bcb6b64957c9b56719ff77e1e58df5e592f37530658513fc93a3458c8a3b78baa4ab90631fca3b61cfd99d75b4dcb4260200ff09c3c9bd4610e1c6b0ff5b312a76892980dfc4bd4f149be794f64d48b20c018be59e0a2b1067d1a66b0f5cc1455f7c916d800cbc0eabcb48493733ef12604f72894d11fbb612624298dcccf30db15aba87e77fdd050177e4139fdd1c963184c494ef11657b8ae228384b86b42ea93551576564a31b38d8ce52a02f1a669f3bbc0fbde8cab2af8161cc9f3a7f34a0e5e0e04c4c7ae53e1bdf3f3bfdc40cb6612b5999b9b954ecfd0ca582fe8dbb4c61d307b735f2575f719af307351a8ba36ce34833dc7f27785fcf3b3f74972453a8ac31418f83302a844c779539edf413762be059335a991a7ad88876a2f437181ff4eb82ea3080bd3b5c8b67b0c38ea057127dc509d2be6f115b5ce32f5099d1311b3b2d4df7e34e225ac129b06b3f16c8966fc0e872cf85a30f496b988cf4fb144588888a527fc66ca2e858cc5f93cd833411eee5f7fc2de63a4a30bec7a48be5c1ea655ecf11ef6a0befb5584aff155072935da29e3debfc6865d95fd68d14b82eba0264112e630304451fa4e324dddb1e4b70b76fa51aa252f722c5a29d8a6206de8d1fe40cf5e4161b0a03e521ed4d12a9234d5d0351986119af47e3abf60020b355d9c041d70017a952813cf9942b767ad99c7c71eeeb6248b5b091afc15672f5a71f105225a6d010e4dd930484caad75469b6a9c02b8f069a28d3385688080c4d8f543c7f4e7e5a3765ddca7499e56d05aba80f346d08e5b36ae93cb6a540431c8f33d71b6df17240f32c90e2009002a55aec0217e17c53ec040b49d1a7a5ed91ec6271b32311889e45c241081cb75acac9e4f22a4bc2c1a5399424aecc7f043d32991a5efcd12c63e834328af31f04f8257d289f2dc91efb36f516e4d4bdbedb28d074f9324def2affcf279a80b638262b57f130974c0676c595c5d01e2b7e8d30a7f66db61385bd368e08114d8c033620189318be469c66b9b4df5dcd3663bb260158f0a26550a1d2dce55139d7e94ce914d994662706c5dc9aaafab25694308ca059a288ccf33961191bba87aa9f63732b747efda9920d3e665b615ed2f4ba8387ca658fa2baaf2ea7e41d460a5fed94ff58810c8e20bd19dec4df2e75b3414bce7e9b69820e91993a030cc8126ad874fcdfbeeea49c21da96ccb4825a6e598b5b9712259df5434afe1ee50f260416aad131fa1857ae8574cc242d3e9ceacf836c26d030ff496931283445b624b5c4395b34bf3527696917f7504ecf13696e5150023bfa168e9f24c0622a2ab47b81dd883de2ebd1f667ef9b0892185884f812bc885bbeef62ab25b1d10ef2e365ccbf4201d340a1ca6dfbd84ee1949c07447741c21f8ed7627d9bd2f4b3c38660dd4496337c9f0607b03149a1d5850431a5ad090ed7b0757703bb4344183c1f58b2b57c670fc2d24d4d4d09d0f6660bdf374506ac05ae1a986a0868cf6e54bcb74f1deb90c299ea7a8367790a1cdc48bfd7139a67116e05c42067154973eda4834cf454b052ce33c67fd51f8268bd347593c21f9423a6722596606d46966bd7e22b1d592f5d2928d49ae86bab89c5b8af4a6e1882e052155c5ea9da60d9d0f33a9149a6a6582c722cdaac5a19a67f90454e07ddaedc1585a6c5cd1fe9cf9f2ea3ab5f14de81051352c9fa722676a755a132d494971cf41e9bf300f57936f99edc127688afa81e4446e07a1c8e65f96f19c9fa0535b202b639fb5475f67cb643a8f6425061afcfe1ad85cc41675e361a8c10ec36ed87a43ec488fd58735c3c2d532082e4399134c170e6d66ba66ca2c68e67d5206b5b40d83ba12018cd74096fb53c6e62e32089d01469827b22718c865f31e1906303120bcab0af093a07b70241314f272fc4f53a89cb4cf1caf29464e2457dc1e081768912e179a105da35690c3f7190bc33a8f79ce5e74fc213c5bfdea6f0201c0b15e4245cd5809a7aa318c91139c6243e8077d24ae269be0db1719261892d290bf37714aefb246751c58657cfd400edc76a66bbb185177d3048b9b435b61de5580122e58241f60cd7c61577d4447d19f08c34d90772170004adc237a61eff05207564fb63721405831c8ced66425e807935c30b0b4eb4c48018434fb84a75fb34a064191d72266481cff5226479d7ba742f7009499c093273e52a71506a716e1e000be9c758c70d8fee02efe433c6e8bb2adad771b9abe37540428a9b04de1081388a18e3b60e6e1d58df244e9726ad58916577521fe2c0e7ac7b4f6bf9728db4fe6a899cf12ffbc21292dd77ee5c70c738b2b87315e0a1c1528e22124537e51a1d46c865ee6ef2eab41bb93d2b8fb15b37294f4a86da518870034e91f89ff50e1873bca7d4c6841b73854917fe165a84b7b857a658b286b64cc76993705ec18f3cdfe80a7c5bd930cb640b727593af2fd7476bab0e899e2e9b9e8c36ecd9c26218e1939ebc4fbc1f556c332ac26ccb962ace7cbab05e2efd298ad732ec181bdbced9f8494753db0518b5619b1f121472310851b5c23cb0c254261b1e30a9c1cb88d457d9b65cbf278273c024b0fa1e3ad41022527ca89594ed6c18a7736a2ad30c6cc1b9b12f33ef50008c395d41c9f9b30e863ab87311690b7b87abd152a486f9d46f6a828ae579b470aaaa7333548d060945b3f1be016aa7362cd8d9b1af49e1797f5163b113542625d8c669eb4a01e68797065371d332b6b26b4dd29f0034366377176a2a6fec5b9a082283a49bfe851fe6e9915ce43f4122dcad3482ced451e7d6121f2a752dd9526b97ce39fc30c2753621247c5a5776fdb1bcf1f362711f8b169740b53a7f16ce76f77610eabeae0ab23ffb3ff037dbcf019375fcb36f1063a7964ed86b3de499ee70e24679bb4b98905d48bea4363af26214775ebf8451604e7e60c685c6b92c49467ef969120d228f14a8f113eab455efaf9ab3748264ddd999598fd41db7a8ca5a786c05a3444b36a8af32745a325d3407606f1c0643de67fbca2c782b301412211dfe5c931f53fd38a6a2cc5cdfc07f451d4954ffd63be3e0f4a33f1be90ce51e03468c1ae1bc931e90b75ce0caa29e5139748c14e66f4139e7942afebde3e1d0444f0301035c6a72832acedc213bf70e8176fd519acecc4f10053cf21f517564d199d54954658d0d23fccc235713b69dd51cf9edd23db9f35e1756cc9ddf4841573bbeb5be36b3c7816e297e54be6363374b9ca6d3834974811d4b01bcf0113aa22e0d83806ba2ebc235f09eef6fe302f9e2e6c75b128a54bb0aa2dd3a8439c06a70ac9b151d503ec05e968244376d3e0f2b238b0d85e0b190aefafb635b87660334583bcca5d49ce36edd58939266b960cd194189afddb1067e5df48ca50e84b412865989abdeeb2929060d500434bf4933f7bf555d8a93d07c912eb356302b8daa479e5c32cb3256c5a6ddcbb83b16995ac6547838c0a761c5dda4ad67ab74cc985411b10aae665e23d7a837053075c06e367f535c33c0416af12bc4c4f05a7eae1227f602541c0486ab4ff7cd579c0247605370cc1e2abd5493988b5ed04da576994dd37cfb7eb5dd3dd1006136368fec6509369900974c64ea8ed2929d068c2c069d1461f41a9a96222c1bcbf359188a2110f13393078ea74dc9a0764af526c02bb2e570e48660e895dca8f15d48d205bb407087e8d78a5176bad211254d2ebb85afd87efe9a3f9f7d137a63d2e29357d090adf5a959bfcbdc075d1210c5f922fdece0db27657ac18a7ef741ebac998f353da86e715eb8da59168b5a438fc643d1eee2f113a076ab03ed3144d1517c96cc63d01ccda4b931f1cdf2dfdd7d328ddc94bc0e209c608f8f6cb7baa9f9ec958bb5b4a5b315974568481c234037d537db5436e6ba0c72c27f4e2dbc91bff6988bd823deeaeb1e620b9e91528352a990aaa01f39a3959a9e3f2de0252db7256fe2d9864ac853f3a6797d35ba155d6015711bedfbfc8ae356946ac2646247162cea74a986149f0217b9490d41d9dcf18e4e8664d799afcad726c468b0a466030f7d9905181c9de0ceb0930da5f0278e1dbdbbb0d9f665a86a512122467fd3f6d58961f623d3da826e1a13e893e3d4f4b486e9e736ef2dda68c0f2eb46c82393b93603410caaaaf94769667889babf431a90ef0ca40fedaa4998a398f6e24504247e851ded6a8ace0d0f7aa78a5981d8d5abe2e5b492216d06c13e06381d395ffb3170954553bcf6d76f5da81a6f2d04654602871ee6b94bdefe675d546cac729604379c0c59ef0e00615923297146c3f7cd1e3d0a059b0bffca5d96c810e8238021a9040beff672c59cca408e0db60d3bea2d6b0fc63aa939c106be63b2a13523fab5592a95780e6b86e2cc6c3c09a71bd0d730fe65f81d9b8eecdbdceaa36bb618ac6e2c90d9ed03291985a908b723756cc11d23a8fbe202fc965bc85299819187ba4949922a8198f372071d59f2434ac3de893dc9a42d19952e696dfdae592e39e268e8fca53eaf4b6deb807b1e45323f2bac0a653bda'),
	('01a220f5-0e27-72d1-bed6-b258f0c03533', '01a220f5-0dc2-7bff-8bb7-28be3fa86361', '01a220f5-0db6-798d-a848-19696ae2968b', '2026-10-01 07:33:00+00', '\x5813954392d71ed3cf82ca6beeb0a5b47f8ad8eec91bbb05c7a204fb1aa2dbbc', '\x009669d297f14eeaafe9957e91adff9cbc4498a25bace08773e55719d750ff5235a7bba3c81ad2ca4579d5f91e', '\x00898d47d9984ec544586fb4c22f9c0d9780fcc4a813749bcfc76a5b6b13c98ef9dce216588d90f66aea6cdd378fa2e66422dc6dcaefb64c93b6aec6dc6434b65242b6f86219bf36ea1d7fbd1fcebdf7663d617cd90ee4103c3f5699dad0af229e4b0fc38d9195696c4b6df05873808479c7a77ce2d1e905a570de4aa6b7469f11d6a728458beaac5e68a7e8b4ce166decbc49de7bb55b69cf7e7716bb4188f24fb5d81765ba011fc9aae624cfd7d6aedc3a3cde937b87ea8a46f5cd623b4ed63c324116c69a3149196a1c972c6a5827e921a89695216615ae0198bb9023c928bab3bf428da97c61cc24a4d87123b0f81fd15b04a8ae96fe34d722e540f079b63c1ef3ae88cf22fa8736e319375b0e47193f468baca5837dfe8d4bc73cba0157e650bf60635b07b63ae7853f3b1d8b679fba6e75ea0078e8142db06e453007b37d038a3779f0937eb71670f595fc597a19aadb15d7a6fcfbf4d769f552b3d617bf6319c2c80b9cf249ba940e70b701164b870c842c704418e48f53e95846671a3f8fe65ea26c8f5a7e6d357db338ce6b7d0ce81e92361f593a9c36685c2a6f900afedfa68882d877d64e3ac4f2a775c0227a9a3ac4ceaccb6b9f6832e597e9bd118c73cff3fcb7bde5bcff3f6632616b0790c06d7888391066e6c5b4356f7b367e5d7d096c95d25d47731104ab8a7ad51255bfdddcddcf2ed6ec923ed90190379e6d78adbbf225792b6ec646d00284b77655f648bf3737615e94201d5991dd3ea46076ceed5c0616682f737ede8f29aad65f4386c5c3b54e383185c1d3518d7a1aff146d6269da9b14d8425430eabc475e18027375a1d2ce9bbec285b9ec0eae9d40b7461e12d158f29fea3337264a261c9d58d81581f6fb82cea8fa1298d82ac6d37bde65f25e7a6a358231a4d1805ab2aa6391b27f66a660aa5cff759f5c540d51edb23f298a31924112af59dd35f30ed6574fdea88f41ca2dfa302d03b061927d9354f117354abfe456848bc5d53376896b46e19ef926a5667deade86064a54c45d92b7648faa40442c970d05d391b3f712fc3dbb1364ff0690577283ee7d4a5cc5fe592bfc022c1e99f8b227f30acf225cc3008b92ca06aab2a02a2c9f4cf5753009c0c910ad83a5f40e5a76e2b600da047d6cb4768c4112b0034adfc63a14e384c055721224b41fb333b40ddd9fd89df663bbf9e63a2d3f9777ccbc7d49d42a8f6627a80b5b89c21c76e7574029a3e8edd6ecdac08ae7a942aa1e808ce51d11ae995e1041fa202030fb96908e596f50f9b55af97d146de64274e527bef7ebb9a9add2188ff7a3406438bc0de788213732dcc17d9de2bf6bb3bee626efcd24746beed89ddeae7b11be466b1b4c8805d4d8c6c9b090b723d9890d8e24ee10f5d6c837546b7f6a68b35536027f4d2e5614eff7ca576f1e7e5659b93fae76072b7a5e85a806f8b9ea61615c4f185cd38985c3a269603c916c03029557beb7cbd48b7665932ffb7899a0a8f672ef888895a6e35cdc55dd6975f71f42b7ce565bfc57e6abca55c34b2b3719f4410a65e99e4b771fb06f9a7700f86800077bde6a161d43af9966230171acda4ec2720b6d63dc71db0a711361870e5784cd428902dee713a903aae2c9c03a7664565b61ccfac0fb4aae66223aeea49f744aa7c77790f498200b33391f5a6e51d065248bcd7429c2388c94ec4044f6ce35e363d2cda16f4c8208d4a69223d60b9e0fbfd4c1ce03ee617d45402e3fc7a91b21b9fbb38776083e6bf29c8880e21a9e89f3e897fc4931e8ad29d3152631d41e069713c661ce45fd5f3d85f2d07e85fc92882f43742ca78a8b3264a994a0c32bd1edbb73dedfd3643f6d2e74dead1efc8caf3705ac36b4d1c810674efae91435a65e7ebc7a78c938aa21292cdd6b5c5b8a09b5a1d61ddfa284eebc99a05bfc844ed8d4bfdf1aa6b7e026f0ffd5c49b48f4c413a65364edcd80d773aafd0f178af615207323609e09b73ab3b156e8c99fd6e72f38f5eb83c21a3dc016bc14822322ecd92bde09ab1ee7d6b988e132a1f8f68948c142a1222c3167358fb7959425629dc9190cb22cf170503d8f8097bc6318b2570a0a9751ad78a1b5fd51de52ee1daf3ab7b3539f008637620e6d29c5739da58ed14c79e390c0b4d58bd145d426e2d386c2b6c5fb359029b93796daa4a0f1e3ff8c7fe220359cf62802c638e9beac653eb52ee17dc54498ba6fd48391ac9345177f2474c51f4342d7d2930098ca73d42690c56ab061ec6531320fee9632debc8f74367d2b97e650c1ee2e0ab22fccefdeea2046186a107890baee0545fb154ed34d5f40b49afbcda7f9d829e1acd0bb55ea626f946c33c4936addc752007db05e11dd029ec663569f22bf6de8f047c2cb86fcd86d57fd846a93d4ef3ab339643d6f4cb88072991f23768afb49448270084222847613217b6c05309750df484707eefa432bb718b868842d3f264d093170f4af290d8838c897b969b6aa50d51bd282437fe9436bd85bc2fb214d68810e109742bd1f72b9ab97d790337463ddb8d7076e952cdff00f96c68dcdbdbf5a53af6b7129090a28ea23f36baa2e26af91615a9190403ddfe92b2db77322ae58168d9be21c5cb3984bca7ea334f6d30a76a66e25a556bd36e80acb3720aff483c50fe5f8b4d0716354fa0f0f017ec474375187825405271438a7dd1c9ad567466ccc4e687487ed15894ca595733d0de5084f7fd96883871062cc7910d7e8beac9a82ab1011e2aa3fe67b2fb64d4284a44b70ca0472e8b06d17e8736ca48566f7a95411b50667c1d6cc2515337cdb823b7e4ffb5a8ce8ab9ffa6286881eeacbf914be00f71b58e11f7b30341ede2adff8075da3dacb2be04026c5647e5fda70102bfd846188340555e9250cf8557b87608e47b71e84bf3db115ee32b00dbf575829e4bd8b8c1110eb14a7533414805f4283f2261294e9aedae5fc0f8a2820fd6039b60054b00ef4df99a498c931c15a13a083bb140fc5b22c74bf719871ed1dc33c059cceee49b04fd5274890ddd698fc07340e295e50e6927c78f4fab7f260c416e601a3999e5bb878b6f488318e351e5aed3539bc085a6bcf5aec895272f19941187982b97de7fd3e3e6c7218473ab1f47df305c103d7071350ed391b7623b4d54ee1346ca63206d5b5227412a9853af22136bb078d02e127b3fd09cfdce04e5e09da8ac1a69e7d51d62fe3f1637de72c7ce625389dfcd459960a3e1b66b68559e2806214625ff803d3006472f71659783e0b1ddafc3ac732d681ac28cf3e085add62d8ed1f8b0e43cf99bc270d89759064242bca7c4f51dc391f8c13017568041b62f2259016453fba92c242d6895e0d3fa1e560a05b401b5e0388afd10a83bf5c8e060fbeac655fec2008754bd105b06f8d5c1569cde9bcdb7ae4189f8595e84cfc33e9fdbea203316df849eb31a625aa98d29c7ef2d998345170db1fb28b276db6330b5f7d8814289a349e968ab31ac10964997e8932631f474bee2bd1bed9fbe121e782978c31b2d287ebe697d920571314dabf66586fd2dcfb596f3e6bca317e7c8c7f60c6786b51e2c004c8c8755b5fb4822afcfef3fb2255132d2f2df07eb8e5ec75bec635438f58a32ae80fe2aaae1d34ce574c33e01db976d5915e15716fa31f9111eaed730a2e5dacfd0ccbb2e34a2790dd880c2ce1c121dbe4e2ee80e6382bbe6e0b56cb4c819093722d34c521635f1948318b31b491d0d30cc7ddc5005ede00d852bf274bd878abe802ae3c0490bea2aeeff3fc37d0c913bfa948f063ff8ee20b677f5ebab0b14c5ba95016a4015f94c8948fc9739932b5051cd2a077d147cddeb1c69a0038b095a72b7d6e29251946db3352799f4bb69946941b027ac25553ac6a77e8768d2a81337e6915241d4c8d60c659093cf379e9cf59b797d0f177c297de0971107af1c1d01578858d9f8f7e5948440dd37ee01adaf6f560181a99adf87098f70a93a45481c606f60d8fbe89861f6abd01998d47982a0dbc57c8273126717081f81755f91309e504d10e971425cfb4e22694a3c0c63a1fa3b8bfa7acbecf02fcbf8625f15b32352b589f3db466b7473656bb29d7139b6f0b72aca91c9a2b87d6352ef5b87317e72efc2ae8b6c71ee3c010cbaae6d08d83b9989b0dc4ba2ac781c11c2e52cd1da71157249f58eb07cf6237daec012b5ce8b0f534dbee4508213e346b08e64038bc08250786352d9d1ed3934645e7884d42583c4803ba0c40bde52b73a2944ef7eb825ddb345b079704d13fccb0de3c839b3c8953d3ab5c4f138da5bdf6bb8ff288814c666523276186606cd8690e5d5f6abcf87c42806498cf1b5f31847b1d4dff46b083c1ee19bc08bec8d55c417961535de01639b8a46a7094aaac325fd9eec5d0adfcf4de489b49386f30b222c384aff98cfeabace05b2da43e400ebef3fe6436a4063ff1b710d591042ae9f046a26c99d7286f7bc80d7415c6e340733e893c901e61b737c1d02a3d9af9e59f4df809d2167a498a9776c326385058202f0ce39fcfe2c63ef39275a9fb92fe925f9f6fc70ff8f954a03f4d356daccdba3893092e4a1bef48e4bf73978063ee72b1f2e5e4073d714a57727603e76c4c89659a02cd3b17fcad5a1c5f3d17eef49c8bae0d34564b905f3f4ea0ee66117ca009500409352343bd06aa9b9f160f8658a5381ffb416979f9689d90b74de2c6a63ea80cdf43a91e708725b54bca780d9ef60258eb4d9d6eac95f32e15f70a6e9adb5aa126d6e80998c566ea95dabeca48ba67689a2f9deef45728d74d3d9a2c9c8ada183f9fc05347afdc6207199e7bb530ea6739578fd22ee63700b725f64fc4f73775efb7f677188eadc07e760d0f523e12c3f569dad124869be2ae41a56c6965e5ddd2e2f6c5e40d47ac5a26408afee747558138f8d6ccca9d45f38563b74b73f33e54ea0d42e5fa74449a0625a8410d929cae26f04660545f11b0726270edb4e540e9a08c76ffd3805e725d5a199532a9172a2494978e3a36451268d6b340165f48a4dadc83f1580327c42c98e320bccc5032fe3475d1ca30a1fc80e52eae84b4625e0b4da6486313989c193e150e691843e650439da28ad025166cee8af0ddc43980e8b9650ff4ae9b5d11a69292b66a5b08581af0ff582e7be8fd476892950db3324c7417730044c8cb651b9081f571981d8598b1b3012ded4307a16cabc23c7ca5dee5de00cb597c59b926a66704b97a9954450e23e2d8f59a445dd3485183eb8a35a5d1c0dcd34c20b703bf4effd0c24b317599da8fa42a27348ca2ebe9bc614a43d5066472c0d557f82cd8f35ca5ae84f3ce80333d3e2b867977c7bd70a6825d3d4289a93d0088f31a2c056c03ec4052af09530d1a7835584d4fdb84d5ed34dea01bdcb4828060afc53dcbc703a1f3c6b7b5f8f832e0816eab6a666d3263f50b0f6553c52437f83718b130d3c914037ffdeb9758326bda222a17665247aaa765b6dd98dd44a99cd22c49995d8757e54b66d0da42ae9629c0ae8bab9b1d0749dee25c504ce1cdc1ccf2860906182db3542f04394a0a5a481d37be13814a423a31d2ff5c958393fa30af6763b3452d9ac796f6366097b794b9d77511ab6f4335225e155536d5a326fc3cd9396562e9ac4b5a5b653f7e5d13b9bd0aabf35c8531e1a55b532889990f6a1e081353a3834de3e70f76053bb093c62472fe6d22a2041874fa50574943d66602cf6965df5d1189d5eddb5be22ae68b9783be0676266903d3deec488e8d50b45afd800a27e7e79b56003930f7995346b99ad3cbe0f334432b70cfc2dbc761b43b94df687f25654d24beae70dc5440ef2d80df2676a91de127bb6efe2a0a0fb35185ddb3d12c52ece1212cd4f51fb5b738a90e70e3264ce40397764de71bccd3631b92900c891a98d6da245eedcf1c8a2826d80c01b1c05b966b789543ae0b6e7a1087c48d78ef1f770654c22c5ae1269d117405f94e854042a5f40e30359d39064049cf53b2b01de38425cdfa530f186671e6fdfcb9e2b220d629cc54fd216537c9dc33e8ee8b209103bcaf2ea937a1dc9ccbe344e08b253ed3f5792ca7ae46444fcb4cf4f0d8ec18fb7538b8d08a74fc78e879c6727b348983e61de8a314c849611df2d0e8bdec5306273525fad2ff49cefea64bca2148e56c07fda763fa9083db1dc32265fc31db8ab032afdd840d44021304cd73cc695b8a08b299db1f8d5c9a92c87ae888003b1e429f4f9e5c1b82f362527d32c5c5a9bfb92d4d14b96e09788d295dee03609f9ab54fa6bc28b37fa36ba2687f49cc739399c9643acaf7da38645c5fa615832776f62741addd9c7cfb302997abbe8fb273ee6ec0fd8227361dc5ecc00891517bbac890bd90ac59db90b496032598e78ccb6f652891f8f33348cd19662cf06f5984965f83e6e8812f84b25d6a7385cd6e2893bbd3743ee814f04479e22e61d76b4ff3de88c182ee9e2b44517d891d9e2e65d66dfc76f54e4e7d4176f86108268b1436813d681d4a8b841d44e68f72afc1f36183afd0a1b1f324fd0ea694e724f4107ccc0261f8d321877a173195a5144b5e37c4d4d6b605d7226622b4ce18508cc9229d1040330e11ed497cbe16fd7d234951c6d99cdd1e43f99a4cd4255ae4d4f662a76254c3550a926ec736a6d853daeb61350c2522da84a2dff48e52b888ebc2c9c8dc9eef43a8a3b4333cf0ffb4733302019d06dfb3164e96c08a00237689021bb6b75fb1ba0bfe7e2555e1e21be2e4b666f9c055a368ddcaa3ca5efd7c04e0a03181a78644e798b0936f89711881f6ce078554d36e7f79c0d8b3e41f12ae91f1c94fcf95c907139fc241f78a6221e1d1e0778b930ac93976bd14fc98d0dee5afbb06c10bb05ff6bfe47302886d8d9e2ff32dceec63ac04bf9285c9b3108e1950aa4dfd0ec0c2a376b6ec60351336af2c81f1dac4510481aab2cb11ee340e7dab7f78f6553e700b31fb209061c44b0ce513a304487604f3317fa7bb5ff471c048ab9b3694c06a357593a896623fd0199298dee434ccd208920a416fe6b9b00d93447ff9a97098af727e4af454418e264f61189e4914a9f02c7869736aac9e741cf5de8774758ef7955b9c9404a789d775a5a42e9c79d1d1bfd57bec58726a5e6bca28c3da87324a4a72fdb296b231534213e4ab03cf5df5d47ef92428dfa757615e87dcbe1d79c7ad669dfbeb6a6f750cf9953372b33b3a81dd11390ae7ad5546d112fbf87e692c61d5a530405209857e63e958c2fb94f6b6842a089b2b524cc1f2f6b88c6178bca2d7408bc355a5aed583e729380abea4669b0f9c8d6461ff9fa3b5073f60361a44e56b50adcbc2e21728fb970103e7d82f6aab61199b46494baed2cef666d630bea3c8c03f7cb54465e741a5482f3b4cde67cac12a1b0545d487b62db20c723089427db51c6e81a77c1a175d24ea36f2b8fdc30071e3a9b0acb2667fa21d22562ba4811a43ff61308068dd4d2b0918dee12b529df9d6e79d37e0e0d217591d54f3fcf5d25e43316a0559d064330f867df8842c8808c32c689c91482a06804157360aee73185006fc5790d4e23b1371b52c4bda6e7efbae9f11adce8f09a2f64696e3cd6a53627315b4fafd93d16cee0bc94a8aef24d80ad54b6980b529b1e755c530dd270e5975d1e2c7b871f15e93917010111051451d23b46b9ae9e0629062666f934e2e380c35ac8bb1e583a70a0234c9bb221625c5f3cd1d993069d4f6478708cfbde39d21d6620a363b2ee8dbe92e8b8f23bf35b2428a3e8be11289b57af4601a1248db79cc59354885e39b32949a81574c21be61acae3193672a41c63a378adf5d62a0b69cb65f821119ee524441d34f9c420844645df508d935a911b1ee428d5f49b306255b98d83efddea145dbae31d86c5a43bbb2ccce78652e45d8e34e5ae8e22a5b4b6a2ae282f64caf9bc263762d662aaf729393ca4dcda93ee094d2060253f6a5892a822b3334b49a68a5a055b978d292cd3184e64f2940681bad6a7580db6fb3cbf1376cbbf2a57bd0004c487c3f23c29405901c3a570e9d79e9b3db623df90b219ca0b92cd49a541373e21d81576f33bbfbdc43190dfe607ad14d172cec02c8e1006856584667ced21d6454661409212a78adeac2a6315cea1967b67b2d81d62e45ec8bc50a4d5e4e4a46646ff743837e2f4d7cab010aedfc5d1287789c385cab043d2af3229339d0b66a71f40ae6809c802fc7c15e623fd14473a7336e3f8d99456e1f95c630363ca58f3942de1454378d588f93585dea609b9a4e64c2adf027e1757cfa04fbb8ba39d85fdf0e39a97ef330a8dc6bc7860d4acc6dcbad7a47db6030c6b7fbe0efe6e35c95b145188a1bae07b3c618fd4b2f7d91db8f7b694ba0809dff0be3994e451ed78193d326e433cf0bf2b909bb3de2298532d235d3d7c80a777b609117065cb4a3dc45a8733f74b8210f0e9fda271c0c8da44fc1a9ad798fee0b057adb9154b24fcf76bba6d3e47407e79903ac7d6cb227b8b29edb2ca82c591c7e294a5bdfc69fd2254b8c7839e0801958ad75f386156a481de250dcc5e978c3e808ff0945073cdfaa3335348fb4f6911c2d54c487a2fbff6480ac2e1ec65be11f33a7ede9fb5c6fcfa64e4c5d84b2419dab2d4aa53da5a329673a856da9451ebdca973c22f73977d4812212a637986d86505e6170b0a4e4be0cb05f80727d6b80c272d5799445ec6fdddb86467fe86618f94b9c2fbf230b90d11b502179ea18fbbee3490a60dca4522fc34440fb12465d5cb72c8f92030818630c7f239355221ef78d733c4c70d1d63af2247432eabe91de888b9dc706432d1e7b085dd4d7ba624b5c1414c0fa7155681090daf87e9c3183298cbb37ff1d5b7c0fd9d8e1217b352c147abd93d22dfb4acf813fe277348b948b647f0858f028923460ba9a0b3271b9837f0c4fa44fbd427c8f6ab7f4536ca64ecd471c047b007ea0ffa86a745e9fe819a293647d77e347f544e78229d15a6a1895d1120a3f7f60ede0ca6b21e9ffa24ce9a22057b0d84342776e241df731b0f4632ebbff2de7087d9306fd050d469b1fc922bff6031db474da4a5e9d13d75c0d1a9a7d33f90ef36dc8d2243be68cc79c83abdeab8e987f0987f385135aabc487608a0797cdc44ada61ec239e6400c0f9a9375492b59bfe0a0736c59721913cb1b80355f929317f6b8755f0f216119439a26256753dd9ec18fe366eef4d9fae408d62ed551f9c164527540e221b02c1142f3efe2255e615ae54f80fb4d22acabb12a7da78393af2907633b29e0b07e24703775e2de14fc376c53a2fc69f02906172f46d8293f64f1d8172c6d3a12452f1c2eef5918ba27a23d6d7685985d66c0ec5ba3a81116e0922843e08648cc2ba5c82c9c8317ff53abd31c4d8533cf866eeeab9ef9fdd1ab558351eea8b4290adbbbb48c4db6f6b6f3551d5de7da4a4a6b14eb398272bcb0e739ba6f2f1bd1462fc9441a4956a9b34d824610408fcd113583214c97ef143b552803692fb28b36d5f0acd20713ff38c1d4fa2b0b33e593685b87242ec6fccf3ace650916a22edd2bd8bac53a89d67ac10a908ffb0127b1d85937b27de2ef23687aedf4d5bafa1544b015413c4f6b529ee7f652415f37add58bd7281742dfee33c3d988301d526c735c8ec8a66ac25533056a148331ab6e44b4227714bbed7ccd7c5702d3a6fa3569f307da5b0616cd427d16a778c46433dd39f0991656259f584979bee7aa46f86f6455ae0fcac6119ff8215757d10749ab4e1c49fa383c82a016165d2fd954e7250e1820ac9316a2bdfef7280207f22cffeffc89981a0c4da3b78e7dbc75e0c4955a7ba4a5dd95c0ba8d7ab83558c01b80e9d5f19595274efb05e25ee98a0d5d12b918a60826a763ffc1ccb226e80388f35b46e06ebd38d6333bb9fbae467ca05047c77d137e29729506cbdc92d7ebc06bcfc728f479fce9a390f28e5c46f081e9d02bde49a6385a56b302ce747a518256a0271becb4d3aeb68ea2adefc63f35962d5527e78b90c72de6a4e7adc7583b466d1288d463535f7217c651e96e1189fe7baef6f18da37ffa9b3bcdb3fb9150127327cfc62cc944d7b9f151f0ef23c712faded4ba6c540736085f6afdcb9eff70665aa7c9d945c9f212e544fcea1797c0ac827ec7e41e1e4bf291ba900888fe010ffcd2800670dc47ace3452edbab214534080a4139daf66278a94d3f94aa413230853c888da5f645c01e22e31b866d44919839a0874d17cd962b79cdc612cc3b298fde48827208bba6d15504ba9fea1dc90465ae884671b0c660083e1ca2d79d415fcf596a3051c61e92b7e09bbdd21ea85eaf8675c7f2b035513d30257554ab81672fd28eed1fd8ce2efd628f74d81d45eddfc72416a68ca38720cd1d0eaa86dc14853593e686f981db63427a1d176dfb7697c5e3ebebd21247912a31490721504b83cc5429161f2822280c4963294332720bbf549759b1736f322628d16eb8143784c565fcf8685761db03199a40efa7e8866f076ae65b194f40558b812736ade9c935302fba5c2da22244df3738c3dd1a91df76bb2253a3e8542942dced1a634b613b35194363fc527df65578ed62d71aab323f0ebb8ea7ea0f892409da30bc901b6ca11a2dfabaa42a34f6217ce6bdf412ae71119c16c112753c1e1adc87d65be8a696f81355f2cf747a78d96ea8e1aa738ab4e2051731f1f8d75c2d18b5a234d5c0c5d108c0677c71ac3944c58c2d203052df60131d65c9658e9791772835e7a97a867b5fa49d610ab38343105d5e38de2646992ed72b3163c2c4a95cae3981a8105bfdd66f0ae6b9093e579794ee402136837992f900e329ae3d21f7851705c7061c995ebe8f1212bf1de072c4d621fd668f4abeeb476307e845f00bfae3abd76d7ddbee2b4fab5b141643265f61eb04a89f2d9df6d63fe96d940c28f3ca120a21d8c016e69dfd65224bbfeea5e1cbd78e902ad8ee7aa19c7a73eaf0be40ff8f6ebe08ecb3fe1079cecf1867a7f24843ab958cb33c0e36eed4b17f68e989397430cc41428ecfec43d49316a4861daaa69d7684938b532cb825bee23f946655bb4d00d967e30f4fb5c2b73bcbb8027137b27829078a3d6a352009183a6abad0e19d79475c0cb38df9f576b220440f42be6a87b9a5b08b24ceb3b7571f8c31870a39a931255b691bdc297c7bb504b0dec2f60ece646d5df02d065758ace5d78db0f39a7810dc3b1dabd477afd9dc8ef8c3777ba83042c5bb54e88a5d69214f8baa3c77a8657568bbb7432bccbb13b53869a2edb079f37093ca923fb97c0be58802c56fc741789fe869442be9ce79deab5b7c487ea2f112204e78004899b30f8e04ac411d625432cb1057b28fb1d74c06ae06cb13331beb2c9fc0610e9d4238c4db9993173af8ba89689d7fb75f0b6d6bf25f6e64ff93b4b9fdf477294e31e8982c18541cc875fb70a3efc10cdf0af58876c9c36bf514a76109667617ddbe673358f13ed724a98341d4fa4b480741753d6c673fc9e6e6baefa41f71dc172c9e0f2f8ed2e4f6cea4c889562e35a0951eb9b5dd51984156fe91a361024530a40470b4bd0b62caafe5ec619d7eed478122fdf770611970e912a0a7ab962ec9bc004c23e8130dba4c1a0b45e4a74ec13196b3b49d51b20cecae6e827af6100c332f7e7517409f9a074c03bc1ff6893c767ca855af7361de2fa57f7fc9e73c34da52a9c167a1dc967d2efd867d9b40b0c0598b5c1b4609e02c07e2e76502e0d5fb1a6fcddd99badaa99d4ffffc6d049a140b9cc8be3e6bfb60c73df51790d4fb658fc94370cd0ddc44cdc9230be95266034acae8e1cfda3fde99a7288587ace11d4d03e0638b82351c7aad4cd4a8ea295e2a50598c00488d58738443ddb092c451b4d34ac76a467adc912dd8c56c1c34b22b1d829bfb5cdbdec4ee4a58d0afa634c4f033619174ca227ed21e73607542f3d240fabaf52ace0a872aa30b2eba29af44afcd34ca89f61b0ab399f30f6068d6537c6cf49114572b2a2fb8fd86b90f869b0436113df5739a9da539e61207377f056ca8d102ceda05e06fdfbb5bd6d66c702a218050d8e25c9b085f04f5a6716a715c742de625abc6e28588499f5ff92b37e970cfbbb76d43375cfaa764f2a169bd979ee022100cc94d23f611f7bb78b14376a84549c2e1d6f49973512f651cfc15155aff4b9f0645b46aed01a42b4b6c01a1a4a96b27cabcebd2b72b8db04242443f5209782ec93794f509a6dc9a355a077a2707c7d92e20639d1be641dff5e571e9b22927e39632fc9cef135616ccb2e9097036dd118fbbd604867c5d16c2ccb8db01189f5b23a7c1834d9f90327a00cc390b8d42849b1c03c3fa24590e05680a51309f0034ed9341b7c37804222312106f71152c4fa7568062963dd75ba73c77a64ed7b71b2ed05aef4c7f4718df30f26fefdddd6bacf4a8699ef5ad64272764f13a580d2bb0b0f11f80549050a172f59987b32e93d1c1a9e91be0a7714133f493c51cd56c71a9a69246f4540ef4cddbbfa093a5e5357ac1ea10808405e102ae4749265eef178c02a0724c6ee0ad6c517e40036fcf278fb6470798df58de0b3dad83822d1962d6903c385cb84c8e15272cc0f8f740c8caa650672adb5799831f8a7803f8efec48b3984da90bc5392ddb471749d360a1a2ea31201aee24445902d29e60a20ec4847d161003b8c36c0963206dcd2b9965bf72299a577f8383d11537bf04aa8998f6e7b767cc7fd2941bd78d9fc429553c17d7c6769c990fdba6dc0308cd401c3c3cf91d4966ed823d65593dc0b6dedce071f69b9c7a0c115a1f00348ebcef069aee200aa982ea8b3a5049d5e80d388f0b8016f92ee0fff6ff73b84882205b73af8dcbdb23c330f3896fef0cbd7f78619a7392b9e7eae8f801a57f86c0c9d09a0f6adccbc9f4214665784ce2c6ee1cb722bd3c9bf97bf514de1b94616e81a00eb0016da106e2d22d9b923f4b3291d91fe8b883b19cbe3cf761c782bf9868af61438422ab147f1c230b7a32369d36869abee6979521140f84d278f3ea776f117ad8acfacee30cf7b5015d56c9380a9bfb8bc13b693dd347a9dba1ecd35f854b513f78682481f6328152af45f075428ec13676f6ee7910a198a48b6ca6e9983d5563bff57cc31641d28e255320d346ec6d0306630b7ffe43d40b7b038be1c4a8048d3042343429ea39daba263f4c202615f2be50169842b6d84dbe7b8ba35f038b543fa456745563e244bfdce29ffa529e3f65613a072c094e801037d09ed4100d1407b75c873f0949e934bb0191d443f19f3784c00533447756fa80e86264138107902360c4a5a12617c9666373c21e6c325a49ad3a933c2fd06f60e9a765b37ca6fd02ad1b03d7a383d1b85cb4ff08724eead8fea5afa4755ddb70126da359a1b72bc42c14792a45a992fb3551e9e10fa8519411b15a43dd236bdb3837ed1054807f2a5b897c472558632c21f56ddb156e7ec3e566bec67c7116a968209107c08a234952062b94cbb2fc6ffdf9d00cb668d0012fe6a095fb51f0bb2ee57c5da174359dd7ea234c495224598645c9b21f490b7454ef5251c233115d792254db4b8c6cda8b1330979b9dcb0336807f92d814b4e32b8185407d1b4263d952876f25c686f2663c7ef9eab20fbc1472e0c657c780f944934794e6f202d7b915c0121b463f2d80290c4d644ab4ab736f1085a8bb7d27340f7190e90cac5a3f81569471768645d67ae44f3e0481460969fa1aee3b467b3e5fa53a5b4e1fc3b56d544c3eae72083bae89e192a66c277109cc3d47b0e01817e92b230e522a57ae323d5915748509506a911750bf04ac7dc788a9190ed364afc99736e2a090a7d4570aee1e841173109b36e1ea4d45bc3b9e745af9c909557dbc658b91f7c6c042b0287ac51454dfec027db08486b2f7af1119dc4da3d0bf4f079d617d485b8f3710421936fa253146f2a51960c73e29ef153adc690f846f998d7d9b3479fd44f73489fc5f96bb64d6cd70a504d3ff65cab17be31c711f15f27691ea5e59b006d17b4069c412accaf02961883ab0528c7ef0f4d718146b57d477d27c562f5454c202420ee78e49e5ee2feabf205fc051579d60ec8b768d9ee93ba1703e6ce364c28751662222a55207a1b1f094c240dcdf8f2e0ca87582fa5a686b4f19df1895a9d67931ab03a299f3057c92569123aaac9d5b6afd79a1ee96a683d65fcf44d73cc40519d74ce9abd66b6315d6b371a90d8dcc560705d5d02142231b00d699c51ad640941bf476789e4900935414d8c8bd93f07178d6ddbb00b2e118d54f768e4d178e1787969bdc42f7a164d70cdbcca2ba4e255bf1d5e3a014cd5ef15afc4ee1bcab15cfcfe8e55682becd3aa906e02bb14ca90f69a533444d0ef42797671028e1aba0a23e8b47c817a5ae0057b4814455c96c705ae42956c57013231c374e8ce3fd8736cb8a4993091339460f48f9aba28cb92249434f3ec7095a82fec87971467e32f154fa15f18fb5712219c718f8a22d8fa0119026d876659d9798fa75d5a31612c1e5673a62768d336ce887d899933eaf2f6d13acf30848d497db7c8e722adb28e260efba20403d4f485a658b6a49a7c7b8bbb8ff8a236c2278f8f55b5cf987f6ca029ced384f6ac562cbff1e394b2dc0f3f754a5851b1c3c73187728ab7d5f0a899a1f768b6d233e375e9c1decd430a3440293f7bc28d4f846afc949dad11dae95937cc202119840b4848c4f1b4cf5ea1388a8d9a0dd456faff07bbc65ee981480698da5b2e97efb770861fa502974200651f8c1ff010f459be6394c1881bbc148c58f0fbdaf9f746a797f341b7fc10a4dfa480746d14246587ca9d7386e24833a66c4c3fcfb137bc7e44c9ffea3a8c1eed85e5ca3b3b975b84790e57b8668fcbdf49d8b10b7d0a3cae4bd6b3960b865dafcaebd189731dc656b3487806496fa642696609fd20cbdd0a70e35fd8dd150e9784bd7bb2b5d714c2b9b51c0d5fed4d895996430f130f8901aeb7ffb7d52c3f87d2af488fbc8e727e3e5518872f482253eb57faecddf59038abdd39edfd8c1f37283381cb6f5d348ce44326703aa543756ec1c6d8f5632d677a96e5b1fea6e96e2dd3e61026fb7749ff707457c33bc55479e436dafb695f96ce1c467bdd10bf19d2e22e1f92431d5fddfe118dc8da4637af7e6926b324448c5fcb70c4a8d7c2a37294f07955f1b7133f8749210f4c04fe33a18b461d3fdd8edb9edf0e4abe90b922271670590977db17607942543a0ca35eec5fa9a5b8fe09fec61fc6f6485f825df81fc690ee98588a81f59740b52ab11fca27a7ab8cbfcdce80874b12d43fc2d44c2d51e7fd70062b5da8c6f5b60daac7b4838bd6d8efd8f32b049c8df9542418b15f0cdc66e8466d111e236c61d1b26f07075cdc16151d0a044a66766bdff7e457a19dd1f17fb3f76837f39be4ddf08f306d89de6b907eac8ffa16b52032223137abfcc9a2365dbf538c4e8d5433aa921b75950992a2a61f40a9b16b064ccd6c45897016c26f17cfa341502425cc712dbe80216e2f237459fc9e88b81379470c73ff1c5da75c668a7bc2cb56323d35386524a9ca476d5c5b1653607e97796176f335b6a38d3b658ec2b724c5a42d6da1e7c364c92df0815f7bf35b592845fbac4538812d0cba3a54aade8f20e62f884d60e27b8ff2780081e1c65341e32e5255d9bcbf1393f81123cdd66d9d328eb42b24d1633cd1c221f82cde91b2b1220241553ee1b29a8865789b32f4ca6ac714939ea6ba8060585de2e97ff83ef5dfb525a0cbfab92bf3258899282ab9ae0824e8e5b49ca4cb69532e48c2fa3064b8522d248510eea867d7dc647db95f5f5d7f2b1abed8ff1f07b4cf05da283c14466cf619234eefbe2bb8d8a243b707c1a1f4c27e8efe61855d12678debc2d16d085a3e140fcfd1a3ec9e01c5017fcf8a5fcab1e7626b71e25458c56932cb7c2ad78a44b4281cee13c325c0b23ef655a9aaddff97e0afd98e44d1ee5a23fb54bc7a498123951ac118b185e52da665806a0e73c08d9c24b8ad0479bc1e431c1dbb37e3f6876a848f3cf4a2340a2462ce05270b36b0f5680a1bacc5657dc508117d157a45425558c4ca026418a4716ba1b1d2b6b8421cd82921f01a6704ecbabc4e4d60cacdfabdbe80699b80933eec733bb0d34e28aa8ffde70e5529fabe9d4b8f99fbe19e66207c59e02974cae59b8c4c9551f573361b3c4d3f593bb89f3c9bee72d3e76fff0ab974554edf2037d17dea1989ff344a8eb4468e73696397408ccce9e226bd6af6be66808864723bd3fe9f72b11fae57ae545935972d87f6aead4dcfe20d02ad434da206e098e0d12d4e16cc39ee9e77426b081ed40b2621a14a56a3cbd95c30a001bfcc256e2ac90f64fe7a443ba2afc6507944b7f03faa20b1e49b5ac168f93a4df91bc58f7a82aa00848e238f7de9ff88fca44327678efe7bc825074cdabca3821ed9a3116ad6973d2232f6e735dcfb74f948c01c62fa408634258f1fa00a4b5594839c06d4181a09bea54423b55d4b8a335c8702b0abe9f847fe013626b15ab09e81bc5bd0ab48c244d39258b96e930b121e8134045ebdfb42d27326a5b12784f42a105eeb36d17977d0a001da345a5cf2e061741c160afa79db58542ad5b6099a2f1515774279d849cdb78c1b1e53430450d2c06ae5533eca0e5e8dd0db03afb63f5a6464672e9aba62215cdfb6040ecfbf925c7a91de60e2baf65071245c15c89e2020c627c2dc9fbbf125badabc2138df9ec52736ccd35090fd2a12e4b6f9e5c624730d8fc89221a06bdd9ee3c4334914033e480848f543eb298d3b3a5e8643c273dfad665567ca5dc40a3d0561d4e8908cfffdecb7049c66e4154881b7d555502255169b521d75a7f115e57dd903bc61e8a057f7e44d63ac40ecadd61b768fdf917edbd62f93de03534a498862800aac5ec5947c3c16ca5909a3d3886e07883c91483f3c3bd7b7a5f05b209d09edf33474d3ed36fd695c06ac5d602cd8bc33c6e0176c3d1bca7fef210992139ec1a5a6d7d18c72c503cd447d9e43bd5fc0fe877b662e087c0f33b5f86a7729810b5e9784bcf4b2938b7213cdb9c0933c4907505a3640c537f1a97052d46837537ae7fd52e38004dc5e42b7a3c81bab882a3f263c4a548f0cb7aba3995f40e3d4fead653a55cd7e48319536d4328bfbad1774781ea5f252fc168b9c6cc905f554f95ecc0b2b0f93454a2bb942e34b4dea2b000e8f4a70069cbeb8027f7741a3fc73a014d8c754b62347100be8279d4ed130298135c7f6d1e9a92293bb014bb05cca14a7c498abed394e01cb8b2426b6b89431d879a22e15d03d6fde24720bd2194b9df096a176e63ef8862b785325234313bfc527bf7f6c12538f0d0c0c6a8ce90a8139433399d7b672b61d7bdd9c3ecc02af7f16f69cf4ed45a9b0677106c3355f81773e9697a2f6249d97dd546566784c0b3e882189476770dd5cd62378072e79891d91c7de8ba5d5d5e85309f925945f19872d31a6e932dda99de6d91f97a3859a9141c1c6a30bf3d7ddf0be978f7e8b7c7da13bcbbf6aec77c512a794b1c2e603629f9e59a6f840b2d6ee8846b04eff331728bb3e3bc8295e54859d1ce2d9ca49a73f29d04c08a72252f98f911715bc92decba3374140d9e571807d3f4ceedaffdad80c3e00c7143eb06a282afdb4139fce3986d8560a8360e2038c8f20ada136845aaaaaebff09347c2d894877de9762450df6dbfafaea1fca9f99be46337a0e319d8cde56b71f5adc8c993bed7fd5a580aa01a8a02beb5532186d3302eec9bbe325503201b564a8738ac275860c84fea3895f1d34372a8ea66095b75dedc18d962cfcdd0ad1d11b0901245f1219fe6ad22259cb590ff96a69a9c8c01346596ee9d9db5100b21654a5ed3213930c5d7453002b09d0fb69c906b658ed10646d207eb2235395fe8581589e5f67a55d0d79f2ac4b9210fe3ea09e55f56e87afc6255d93635915fd6f7c20a434dd86497062e240047cb6b0a3b6a3bc30124b0815de92c4e12a21a780b88ca6bff38cf60c62932d3f8c22fb625c69c8e72197a87f4a151dddc2a6622252555184664bdd3667ccd82afae3261fbf9c4e95aa15b3250ce7e7cef1a6a65688896cce031cdae98caaae3436c99f5cbcacee33fcba3ac3893054580d96f3d4edafc0f57db10c1b3997a0cd054d3e6428d3a7f00e98f1f955db1234cd8c121ddc2be8438fbbc0f75abc591330f46b5929a7df556c9c7877eaf8baeaef5cddedcac6edeb82ed25c2c6afaab065074929b14f6330df8fdfb42f4d19a0ae258907c6e764fb1dc5ec90353885683773ab82aef00ffe6332184681de3c7c3329b8ddc42ff50f1562f89deb84744ac6790b2e218202a5b1d9121e414e27eed087152a7de13ed8ed818852fe69f947bf83547e3e0229b13952d9324e20e0f2f040d1eb3164395aafe730127b7d0a0ab7388148a0a685dd102c67b965bfed8949a2db7a625dfd1a3bb32e1577833b504cc25e76500f029027668272338b07249d17a6f74f7c24b01f661a5dd332bcc7d59e1b5ac6abb484219f8109b39e123472ab7472265d6031f184d983e0d85279c120c513df20056cf1f86f4f744f37d267e961986ae0b4260f3714edf415a2ef17e0fa002ee8f6cdb9b6d92acd1c38d2304592e4cd4b0932df7fa66d36a5648353cc15aa87795d35be98cd8b63c6d63c4c9c3ec7ba8acc3a42ae751a6260faa3783d248a908a361b8b8e02f8a0144d4b2e7b2a9de3cb92341ae2db8aaf91ce62d7fcf5f3a2ee941dcc713c9be817301f6ff0c57285bb5afd90bc4b21636731495f07f0fb01338863b424be79e06aa1fd97b7b938ee10b185dcb5ab85597f415d94e47eedaa5be39effcc73231f91b1c24700c949b9e12d85508f27f401640a64f5fb2329c21b05e60e8cdd6b96bc2a43847acdd020b053accb67af8f26913d8bcb58c384a640343a066ff5d749f7728569e9d7a319cf4f96a2fa86a6b5b693a3a9a83e78992559115f860005dd1860b62eb4f4b4ffe81250b9c282d044e545be787a5b9f9c7a85abdb605ec815d0cfa35b2a4008187a342984c4a5111b367082c61448c65303ee6ba557755198cab9ac663224c03511e5fa1a0db3ff0db8569033cfa197930020038135b48590bbd75a4204b711cbd1595cb2e50fe3e1d8338449ecf0628f46ed0b6abf249ab89d6efcff10cf5fadef05e51fc1fff8e0183339ecf40f0640fca0c6de7ad8e2704d8b64ff9738a2f6c52cf5b4972ecef2d34a4110762d6b9c7eb67fc734184f280c542bada92831347ff0c8785e901d45762855684d6fe31ae5a641d0daae3c40054f3d1864ad65100ce734f5b402cb842800776da6398338eb2244eebd2921fb98991d2da5c1bd65059d8bda75bc890338087482cce692eadcc5176784aa179f84c2ba5ec8568fdc0e3a0f115f4101c9dcf138c93b8401f6e2e01ff2d38a769d070b6f0301c5f029105ab0c7619505467dd5991021042b1fb6758125a767f9111bd51412c501173d3e8ee0ac9f214fd3b0c2dafc27d0576ff256ff84c55cbb66ebca431b52d6ea7be29917d2ba437b233ff6a50f698e1d49b4f1d179f89f9796703820418b6c4f7fab1a41593a1f3e099b1d1deb915bb1d7bac74ef759e28bf125623345fd1fa8a72555c11cc557c14e9c07864e193de0e2fd8a3d3321b9536597a92551672f718d3c2a3f312d18775333aa17e9a6fe91ffb3ef6affcd27ba4964906e2da41d416c90e0cb22c33bfca9f60399c1ff95b3d5279a3dee0f84ef6c857e8b3e7c81dd7ee96ee7eca19cdd0d8ae835faa7eda29cb520c9b92da1f62086b6bf33babeec6119f81ddc978fe8281da381d884d7443412f2af5772d88a6735f3513a7da114114686560b9202133f910987f63dac5fba1a35380c633d962737f83b9f86448de2d3459e761926a8c42539640d79d7b44eb4770ea8045709ea90f33ef562c7a6baf7a5bf7c3910e69cd44ea13c9b392c9ef0fc2396243656acc32df6d31bd818151fd7dd2a55d3ddfcd7bc2aead80bcc63e27afad44165802e8a7dd005192bca12e7254efecb00759575383df9c0385052911e81997195e5995403b89735e38eb78053da3e1a78b80c921dfe031bad6261fb7b3f92a861f55a32a5755f7d5694350e1bc2a313ee84932a580994115791455fe0c842580850d32df460788d6871fe64e7565a560fc728551c61cc4a0ab4e2dc3d37c9e6c1e1f1bcf42776e287fa94f723bc9b9b8f31073e767beb16913cdaa6e3b42a30f6281e0ad78459903cfc4d5e4c65fc53fc13f213800ce88d0648f57ddbd0be27db742a0730625a122266e9953662beb0b4f3a45aec2a6c3f7cced676adaa37d999ef398c3a96d05b4861311a8d59a7debac97d9313692b2d75ba58349ec84b34976f18f6aa76658239af630f575cacccdbe06e942a216f07ceda34c2ffce53c6e09fb833997d8c1fc55753b624caa4bc16410fecaaab5d390342f6ba1d9716b11164b01d0de11d11448c92cf6474ae85d13646f5bce64f7a35c593d95c2d7622de768b1d2146a3e5c3ef12e50a675270cc532e3ca546405b045f6757d932fa26ac8ae4ceb763a3f92de1409ef1fdda5eb7cbe28a3559992f50e5801ce70a95c157c828c5f56ee9b88f44f781de6adafe2f120fe8e56a89c401d5f4e1bf23f38b602a8c2ebaab12ae08dea1b0a3e3fa49e1e1cb4500c909dd3c65615066c1ea560499f18d066c1855a872268355c6678249a255965e7988ee4b9335c70ad0897f7c87ea3dd36d2a630bb9adfd2f1642782f2469ec7a9e5811ee88add78b521771a4eb991466c9300eae7cd36cd64e102a62e80f63924e4e5bf97aa61a1ba5137fa485dda08797bf808438d8fe071dae6b8def2f5129f189c4d0e82f66458c3fdb15e2464d7772f8de7d3d17e9cd3d5ef9f0d845f95c8c0432e903d176e28d28e8cb76f859419bd5973929f57910461e45b060ea5c09e5181389006304bea00872d9a4692c2f2c6a06aa7ea0e5b058ca5abbda633a410809cc670d12438373d2c176fdd3b9410f4c7da09d170da002ea4eda695dde81e3d31bc57af4abdc80ba63dad25b7e9756053377e14767dfcbc8cc4c5ea9d55ba3e599510ebe1973e39fa9d9e286ba729ed1777e477e2c5dc65f983cfa76857ef10097503c8f9794c30a3720497d95886e4db53ad9516a0ee89612c7a32fa73ecd019b563d8b8a9dabd453a24b9dca1e2b6b57863a0d480c9357e9b292d6ded1148fa5c243d24c0374b8c625dca7188270b19cd4c8ff1e1c4e4d1ef54304d0e12dcc423711da650eb0555cc15d86edfbce44936d9a3eb35c0eeb8afff96cb0e8e8783179ac0bab60e375eb8ce595ec80c2bb37c49441abca1af9f03ebc91518a303c5142dd4ec0f34d98cde5c2cc662624197a10aabb8be1cd4aa7d062acf854e98d968383fd5238b4e9984927b04e67d7dea61e814ba770cfe719266be7242807fdd72d90b243a6564f473e29a7d1c44ab4573ddb03a9d326a72627b373d2f6fdb77da95edfd251eb61506097f14e225d172d96f974612f3dea76dc510cadec7f51d3f5190c3546f443b5016232ee22e30d5d2cc58e6c88704212366be8a528abcff76a0afd96b027939873ea0e419cc67e28ebf191c06148f199e0b5c9fc1a5e5f69271719b47f1362a202f226c0e9ae5a94780dd029fdd7103244c87d8695154177443c50772946cf5fa9a1551ada1cff4fefe8b68b8be6ab8be8ef3278c435b0601ead25b0e457b694a50ad12b5cd0a369c0056ea1078fe46d6d5c802a5da9652878b67dfd1a5cf55b3c092d8d3a414d59efafb1cf24c2ddcb28b06ddaeca3f386e8bdbae8372605732e7b6b433c2fb575a41db01a03dd161db55fde060962e707493c84892be51bbb733e7852c8f9f191b1c4d54d49d42174adfd07c4918f1ac7488212b5af8ff8c56e4a69f5bfe325b1afa00d3406204f185dea64e76ab64993e7e65ba9aa131c621f0b02a03cc3361c2ceea9501b29d16ab9cbc2f7d01457588c394acad6889cdaedc5d55f3476871788c6104d28d714abfdcc7bc0ec34d38ce324a2d4eedc85f4a868bf291a3711051fa3a3b90245c32a91004f062765f58e24b62308294156e125e7e12b5493e804665fa73712dbd06a70a3c3d826f7d917497f5be746a7c4f7a290e0b945100d0f7a5fdb4b6ee2708c481568325b8a40309fddd41b229ecbe5eba0820d82a9f52c9b469776205decc7b3de7b407e73d6f5b69a3c757953221223d32260e4aee14466411cc391e0511d16bc9cc0ce7c7a70f29d60e630fc98ad7e80224ef93337a2b2dba8dfce3d765e02ebd338ee18c1211d31b8a83b6751321eb7ef95aace36797985020c5d006a7e7b404d2330b83eca983dcf95d33caddc36391ddb34e977a5ac8c201909465fe9a00818cb1404b78280554dd993484c97a85798f1ad78eecfeebe42fc7ba07e61bdf48f4f7a7e1f711a20bdc6f5d39d9f73534bd9210dc7ba3057fb64439fe092275e49d2147356a6223f1dc847c8a5bd9de365d8e9751e40b4361deb6370fc391aba8e9c7859065795d2d2851e0afbb1fc78358016d8f1a80a54cd2f33db6b9d20e2f2ac7e159846b26a14c1df3f2bdc9674f7b1baf45934d7bb26c4d0fe500ecb9638f8033c4cfef0c8fc49a8c6313a25b6a680c67748fa7c9b16b23b3812510b67981c077de23c3333fa60b15c583180ee0137c3b107f79464b675f1f35c12ac76572d4b8ffcc3d9b7036469ac179cf93ebbd6069407a59c4668874820efe925250c05751b649fc490e5fb26a9d7ce24c9bdce3aa93992d864450975cf81c5a3e79a868097a590f55ffb4766a85a2712fcb4bee9b55ce595b78f2d4e3a410674b99e926acd7e8fa8366de80a1010ab867a992b7b528c8590c48fdc1c2d48f868a4585da1e27ade8f24fe1ba5c4a5edd69555128e13ec5135ac86f5f9172ff175e36c9ac39ec84a92c9de2b876199a0a4123d7044b6e06422d816f43f96e2b719b67422fb23eb4fcae3d380c69c9b7cf2232aa37d29c516dbdb3538de329617e1d6a622ae33e01c0f4c2a1831198b2bb3d742bee2d4245a65a977789b6cbf709e1f69ee2a710ab29702d35421287a9469363a0422b5d5da6b81562684d16d70ad74758d12713358099a8dd117f96464757d59fe4fba0bae752acda647d3e85ea83c9893c97204130c6d393ceeb8b17c101c6881afaf93789c030ebf8dc59882107590095d4b50784d7230987370feb07253827240b871e16a3510eafccb2bf55f8427855d16ed69ab956efb063b77d6b6e6147585705a5f32ee92d0be4b0186bd73d798fd7ab83f8f3a986ece421b4cd4a4fb1f7e9824998e80276abf930ea1f0072574f5244d99c3c31ec816a1585c634417900ad8ca667097f505dce94835b43284ebfe8177af3ffab3b881bedf6489f7c6c91e8a540174ec139185e874d704e38d1367cbe4e4f862ad3a0c895f64b48d389cf144f671600f733a76c6a70dbdab810c8db64a4c7b459758fdae89eedceb8e90b0c8dc2e6b6dc1a03a307e0d1544f012cd9b44ed12733252ea1b5e43ac55d5c2c61cc10672ecddb4938042424b5154b658f998e62d6225934f2fe91ab7ed25d412ac111a1606f0532781efc6b785e45ffe710e1fe7f3310a0c1ed48f856728d2648861f271ed45eebe1ef13c786cca1bc8296988c396cf31ca8193b7a80c474dfda429f594927643a76000488269ce35eb1b41c71fa8c10ddb9bb661a2b14e00d7dbef1786cb164edb457f6e540918e2e2c255bbd1fa06bc7e3df47e70e6ca9c0a5366b200855662304c22ce4e48e00b0fbc3f543edee0579b42c646b25a8e9898a5ee51de42d8431ae782a3105fd12437383a4542473912aea7ef6fbbdca4f53e2162dec1ee109cf8796c88b1d474471e7d20f48b23573f8c7666c6402c738d07e863978f6d158ac3d4e30b15d56718ae403a01b59459e00aafce46472b7de097de55b2fc0b3831b40eebc3fdcfadd3fb92325cf777d7e60da10dea7e454938e124d980ce26c411bdf1e9739936f6d8a364800ed62aca435e3af065afec03669d5604a20184da7938c269cbd37cd11bf6ebcc4a93df25a64a7eb74527b36640c3b9956243580e8503daba4cb1adcc77bc5330a1bd0c099c7c7b430697d5cb70b0494dd842b7dc5fe9f8c42a99a695c1e3f7a1fa6c6147ea74960923902d5523ce2397ba1d0f7ff80bbce3893bcfd7d4238df6a12b7642a6ad588857865948073ae17d6a9be5174007bd2de51d790903d34aaebcdfb49cf5db4c139093af564cc7164200463073c1cc577be1243b69df6ea919dd5738558dbc6e4723e22c0b00327b759bcc68b8f765a6aa20409d0e32a79e28b564fe47ef35698d18b55158331f5441f8ceb1923d533b6ae4ae5c0ded68e5e9950c59cbed1795b20aea78ccc36931fe31be19d26aa50788e6406655bb893a8a41cdfa1323caa0799fdee492d198f767144db92ab313f2e3e4f00d9a1db9d45eda66165c843b5d71c65eb2dda314829e175871ec90ce2aa85317f20bceeae31d4f718af030abf58bf3a2f9a5b644034d5a2696b39e517f95b2c935e3973bcee7f73cce5aa5d084b9f951e68d2c419c675e046176bada4a7546d1c95b2161e0e7ccd2aba655ee3c682fe7c43d1e633a3cb1406ec64d697e667725637a9ae99dfd9afe8f696ef55936f6141d60742631790621af1b610d7d1693b23c9b944632a46ee157605f9f6dfa2bec10513bf65c9308902d05fa5ed802d46b4db77abd04990b8cb6e0b08311d1345418a8ca6a23d0c1b8c4d45e439ee8190ebc0c2fad52a4cc79593dec5b06a9c5ae7e5101cbb4f55c0faeda1cb9a39de52d8ba7dd74d1ad858942b45e83326cefe3d48c83185dd539fd0a75453df1c15084126725f4b1428f943d80fc6f3e43b21a4498fde586740521ab56a5d507a2682be7f3643f119afdb23cc32162ef80714fe54e953a02d05106924677ee904c710997ae01bf259289597d18758445320439a6ffe28d94d4c310bdf528a3db647a03f8a25caa27fc1a7b7dd9855933f0f1a5d9e35bdb6c3b55a6bd78f6dfd908d17dbb542039156d63271d4533ca63dc34fd825a627e76285eeb1885a6ce51136097d642f9c199b8e938352fdb1a2d5377de67244313e20b5317613eb89c25951dcd708b21ce744cd216786bc96a329610295281f3990d7781f8eb78919f4c571ef06bbd14560f173b692008819abc5b2045c40b080fe37fa887675537ef391e478950ce3a3a7df8ce881a60c85c64c5b9922abca8aaaf6cf47775efaba0a5b22bff3e22bfe84a6435142d418d20029f716992b821bbca21a7303404b3c5543a3e19ea5132720dfa9219738928d76421072c024415a89af20beda570f6f891c6288286cb15d1872daec413cc4b6fe719ca66cfa176c385fd05d89db3d9d51d9e10ad3a2461414f9942c8be5d1c10cbf2a94f2d0e919093e497cde93047c5d75df5c7ab0bdece0bf568e1ded2ba60f4c4903f1aefd7aa5fdab927a7df1891c1a1de332af433b65d406a1720c07a6648d9b539b38115b71af57816ea36688d178ab214e85ba760b67572f4f5853832b0fc9bed1405ee36ce89695e307e245ccbc6a6ba9d5f9637258c057066c4f82bfebc373d81a9f35866773ef9cf11af5435a2a929e47a276acca6404f59414a667451f96ab953dab356e83ad8a13f13e3cb5346f322ff5c2509105ec5e13bb2c16290380f5291b2ae1a64265de6707d546e5e3045fdf7618a10c22b8fdf1de961eb16059049c147405891be51ce671ccd4d25c0ae51d74d44cdba9999029c26349ad6f861b08c32367f07a2365edb80ff5537a0ce02b393970158190b79fe73899e1279ff2a94cf4f0e6ad66bfd8758e2c65977c7440c5485c247001df23c7e7e90625c5c0792e905326ae9560c9c6436059bf38cf4715a430f71075474a2504af1233fef79bc6de0fdc06d5895c8bac99b551a14df56825b785c00769e406bcb97ec831845a5370f3a62366f0984fa065cb1d90d22d39e109156b2ad07201b1e4a449f9f221cd5d6da7019b6c16891be23a4e5e85302c6abf4e11fca0de5c457e01f6aa13b8e0a7fe4991d8419ba1074e487a7ae3db5939b46ca194a92cdd7d29f11e9736f0906ff5ab743ef0ff61a49a276ca3886e9489f56726ef543caaec7f267a0f60e6b0bd8f59b10ace58a3f8f9cde270c02ca311ded3ad091fe44ae95dba5a56d3a3d2585cc2dc99b1cb8f783a950c20d319f1327bb9ec91d405d5dd5f59b2afd95b954584afd04a63bb31df2cae08c1a672e07a857bbb8604e8c1b1d72c5c041393977e5a710c7dac89fb09637494c6a1f2d822592eec77756d4b3e55e302c61f96488e3bd2887faceb1b09f60c727f1cb5356a61df47365ffbaba96b9cc41c1634bd21b49221f89417452644d4d049096008a8422aa763c8b658adafb20dae23b00676b06474ac039a9c7d88a80d65f94d5a8fe98a6e30ea478fe337798d3a5d9cbc9cfea7ebc770e1e707c4a98968432f7f68ac7260c02adfff783c8e6f100d870c3d6211e49e0a80fa9399a5af66a67203f69c82dec59c6872b7608748142da84ad58aa0e15f4c093f24f1462240c4a8d7c4a94bd797d4121979d7f0141635b4a150eaaf3df85678b4d3a2fbcf6dfff876c58b91e40782fb805aab3a8966c1d2043c1fa34f6db524d0b3419f068940f4e4fc1eee6edc9649d0b505529ccc9e103d14679c53fb31cc1b2aed8093ab4ae8d4fbf319ea8d81e2e4f0367491d5c0f82b8bbadf90db3273cb1c33dfecb0bf308feee41092c3bb3b4a7a14a83295ebbd7f4fe0c2e9bc103630eedbbe1db556ee3f723b89d7f957c5e580f9d323fe91f7a9d6d4365458009882c732eb1ecb2547d3f1aa67acb335a09992555e7d112c3ed4a42a2d3af5dcfc0facf1163c3a5f1d7de638672a1b6377b0da98b52efa3504c91df5dbc8aaebdf6ffd6d75e7a3a18a19c40201907405ce3d93624f48ac5c554abd92ea13934b0bcaff22d65ffc3e256e35391a946e5c1f33a56119cba2b6ba11e0e2bebe2e669dc24759103670c34db28c7e29660d531510a60710bb588fd6002fd6b4c1eae846078d61e7af9050718ec4dfd21176d77554b6db0e7dbf1375bedd465864d36055b015152f7b75511c6397d36186571f8403275841f6e2a50caf3392f37ffec029e09edb98eafd220781c1c309d538f79982f94c920ad5288d01bd4b9bd0c07157c3c81e409551965a0104e86107170c202f58a4185ce294421d56be82ac976c4e798bac9b2beb73db6bb98adb2d7be8a5445d68ad708d76c7df7ed3d19ba1e6d92099e6bc53f2199c7bf572d2d42d6eeb553787d49cbb36e2ea77c0ca9b1fbc7ce339ba0414025ed5d6a24b54869302e68f53f1230020b3ec28e280e2e32d4f5f6d7302c937428676b03c34040520806933135af6e10387ea8f39dea00b6c82f07b80b9b128ccd47e8edc0d3fbe3b83bd782175cfb83a732621af3cee107f4a258b5ae3b9aa0e33db03d9081e1cd26ef70b8b150723ae8bcf4315859c8a74ed8923fe1e46534bb43eb0125014f6f01e6aca2706b8109943682f855b37e87249f674d7b7a71b94b63477c26a2d2b207031dfcba8276f182fb566902bf499813b9721973e0f1b7df66dc7a6e8484d5153a5a778d4b64cd2887ccf96134a031341ea1de0c9ba8537784c44dab5b1f65e87ac4f2b2c4f23669e69840a7807a36212da4889530737f125540169bd15fe2bfe28382b827304f6901b63be550fe966b7146b45907215a033e81893ec30af0cac1bc2da96e40ac02a76cbbd5b180d0fc1847b96b1b37bc81ac1b37292d8b9f4c1366efcf349b2a02bd4b6808918f7c5942196e0219a558357aefca3497dee98911f40748f6fa65634c53177afe41abb57d66a9951ae2bc5cf14228528e70feca0b952ad816e4fb252dcdc45656c249e3b524567c');


--
-- Data for Name: access_review; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_right VALUES
	('01a220f5-0837-7c06-b20e-ae683cc889f6', '01a220f5-0833-7059-b20d-50f33404deac', 'ministry_officer', '01a220f5-081d-7b8b-aeb5-57fba4692185', NULL, 'vecākais eksperts', '2026-10-01 06:03:00+00', NULL, NULL, NULL, NULL),
	('01a220f5-0849-7161-b7dd-1a0bada7b505', '01a220f5-0840-7d67-b3de-3123428c36b6', 'representative', '01a220f5-081e-78c1-9391-794f84fdf47d', NULL, 'lietvede', '2026-10-01 06:06:00+00', '2027-03-30 06:06:00+00', NULL, NULL, NULL),
	('01a220f5-0bf1-72bb-9643-64d5e5a0e0fb', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'administrator', '01a220f5-081e-78c1-9391-794f84fdf47d', NULL, 'administratore', '2026-10-01 06:21:00+00', NULL, '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 06:21:00+00', '01a220f5-084d-71bf-895a-f3ffb50378b0'),
	('01a220f5-0c6b-7301-943c-10a5916c9cf6', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'klientu apkalpošanas speciāliste', '2026-10-01 06:27:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:27:00+00', NULL),
	('01a220f5-0c86-78ab-8ef8-156d64c4ce68', '01a220f5-0c86-7c08-b136-0789f81306f5', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'klientu apkalpošanas speciālists', '2026-10-01 06:33:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:33:00+00', NULL),
	('01a220f5-0c9e-7a06-bdcd-618f3f1630f1', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'klientu apkalpošanas speciāliste', '2026-10-01 06:39:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:39:00+00', NULL),
	('01a220f5-0cb5-75f6-8c79-7125aa977527', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'employee', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0829-7023-aca2-c2ea113e1291', 'klientu apkalpošanas speciāliste', '2026-10-01 06:45:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:45:00+00', NULL),
	('01a220f5-0cc9-77cd-aabe-821d847d2d2b', '01a220f5-0cc8-7f29-9eb8-342b0ce8a28e', 'viewer', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'centra vadītāja', '2026-10-01 06:51:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:51:00+00', NULL),
	('01a220f5-0cdb-741e-b0da-f6e1bf4e2ae5', '01a220f5-0cd9-7a9e-920d-14b63d1574c8', 'auditor', '01a220f5-081e-78c1-9391-794f84fdf47d', '01a220f5-0822-7430-bd9b-47a83bc37170', 'iekšējais auditors', '2026-10-01 06:57:00+00', NULL, '01a220f5-0beb-7076-8628-4fbc0e60d4de', '2026-10-01 06:57:00+00', NULL),
	('01a220f5-0ceb-78fc-815a-bbda1248ee62', '01a220f5-0ce2-78c3-9e73-3d3c85658347', 'representative', '01a220f5-081e-7935-aa24-cfa48d9de0bf', NULL, 'lietvede', '2026-10-01 07:00:00+00', '2027-03-30 07:00:00+00', NULL, NULL, NULL),
	('01a220f5-0d8b-70b8-8ce2-d2dca68ab9cd', '01a220f5-0d87-727c-bdfc-15791039d8eb', 'administrator', '01a220f5-081e-7935-aa24-cfa48d9de0bf', NULL, 'personāla speciāliste', '2026-10-01 07:15:00+00', NULL, '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 07:15:00+00', '01a220f5-0cec-7aa8-9164-c7b136561be3'),
	('01a220f5-0daa-7ed8-bb00-a37cc5453a8c', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'employee', '01a220f5-081e-7935-aa24-cfa48d9de0bf', '01a220f5-082b-713a-88dc-f9b159e5a6d9', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:21:00+00', NULL, '01a220f5-0d87-727c-bdfc-15791039d8eb', '2026-10-01 07:21:00+00', NULL),
	('01a220f5-0dc1-76d8-b338-c121b7f4125e', '01a220f5-0db6-798d-a848-19696ae2968b', 'representative', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', NULL, 'lietvede', '2026-10-01 07:24:00+00', '2027-03-30 07:24:00+00', NULL, NULL, NULL),
	('01a220f5-0e52-7ffa-bc38-7cd12124bcb2', '01a220f5-0e50-74e2-a31c-f60aa681a33a', 'administrator', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', NULL, 'sistēmu administrators', '2026-10-01 07:39:00+00', NULL, '01a220f5-0833-7059-b20d-50f33404deac', '2026-10-01 07:39:00+00', '01a220f5-0dc2-7bff-8bb7-28be3fa86361'),
	('01a220f5-0e65-7855-8afc-0af8a35ebc21', '01a220f5-0e65-75c5-9e2d-133c7d5af39f', 'holder_officer', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', NULL, 'vecākā referente', '2026-10-01 07:45:00+00', NULL, '01a220f5-0e50-74e2-a31c-f60aa681a33a', '2026-10-01 07:45:00+00', NULL);


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
	('01a220f5-084d-71bf-895a-f3ffb50378b0', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a220f5-0bc5-7417-8ffb-21df18321d5a', false),
	('01a220f5-0cec-7aa8-9164-c7b136561be3', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a220f5-0d71-7e50-b9e1-61b1ff5bc8a1', false),
	('01a220f5-0dc2-7bff-8bb7-28be3fa86361', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a220f5-0e43-7fe4-8e34-4a754b60b5d3', false);


--
-- Data for Name: application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f6b-7f27-8d62-efcb2bd99c26', '01a220f5-0f1c-7a14-b0eb-979231668794', '01a220f5-0f47-766e-aa58-47ee314f13aa', '01a220f5-07a5-7791-b128-069d97fb3d52', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '01a220f5-0f2c-7e96-9515-fe36966e54c7', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', 'confirmed', 'DEMO-107122504', 'eid_card', '2026-11-04 07:43:00+00', '2026-11-04 07:43:00+00', '2026-11-04 07:44:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '2026-11-04 07:24:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fce-78aa-bc18-b08015a22e2e', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', '01a220f5-0fb2-7e86-9a2b-1036a888d898', '01a220f5-07e7-75a1-ac0c-8b471e79c345', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '01a220f5-0fa1-75f8-af0d-357bfa5d90a8', '01a220f5-0fa0-715e-a120-9993044ac89e', 'confirmed', 'DEMO-708212628', 'eid_card', '2026-11-09 10:43:00+00', '2026-11-09 10:43:00+00', '2026-11-09 10:44:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '2026-11-09 10:24:00+00'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1010-7f9c-be70-f0da4f1ab134', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', '01a220f5-0ff6-778a-b149-04c82cc419a4', '01a220f5-07c1-7d5f-94fb-29987f566e64', '01a220f5-07c3-7aef-baff-8c45514a5895', '01a220f5-0fe7-7266-804f-b5aa0faa1e47', '01a220f5-0fe4-78b2-90cc-165770de54af', 'confirmed', 'DEMO-238207534', 'eid_card', '2026-11-10 07:58:00+00', '2026-11-10 07:58:00+00', '2026-11-10 07:59:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '2026-11-10 07:39:00+00'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1057-7f28-bc71-c2609d68b08e', '01a220f5-101b-7fe0-bb54-f65c93a8223c', '01a220f5-1036-76a6-8014-22e93c354d1f', '01a220f5-07da-7deb-bb30-b088fcfeb0e6', '01a220f5-07db-754c-9b29-c488fc8ff5bd', '01a220f5-102a-7193-81a9-b2b83aa9882e', '01a220f5-1029-76d5-aeef-882788192b6d', 'confirmed', 'DEMO-418265236', 'eid_card', '2026-11-11 08:33:00+00', '2026-11-11 08:33:00+00', '2026-11-11 08:34:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', '2026-11-11 08:14:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10a1-789f-8fe1-b37619f557d8', '01a220f5-1072-70a9-b179-9836555024a4', '01a220f5-108f-7273-aeea-00f0d818da0a', '01a220f5-07b4-7d26-bb91-e38158aad346', '01a220f5-07b6-7264-8041-d47eb5564fe3', '01a220f5-1082-779a-b2f0-d40975090095', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 'confirmed', 'DEMO-941334158', 'eid_card', '2026-11-12 09:03:00+00', '2026-11-12 09:03:00+00', '2026-11-12 09:04:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '2026-11-12 08:44:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ca-7c9a-b151-ce517d80224a', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', '01a220f5-10bb-7711-afc5-458ada2fad82', '01a220f5-0807-72f4-94d4-22c0b2dffb37', '01a220f5-0808-745f-9a9e-8ef31981ad16', '01a220f5-10b4-71b6-a3d0-acb93b8291c9', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', 'confirmed', 'DEMO-775409267', 'eid_card', '2026-11-13 10:18:00+00', '2026-11-13 10:18:00+00', '2026-11-13 10:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '2026-11-13 09:59:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1175-710f-bfc6-50e271f376fd', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', '01a220f5-1149-700a-8ed0-3b1ac467db6f', '01a220f5-07e0-79b6-92af-105f1df14aad', '01a220f5-07e3-79de-83f6-6bc8325a1cc2', '01a220f5-113a-7dbc-992a-6d1d3bdb6b5b', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', 'confirmed', 'DEMO-112188262', 'eid_card', '2026-11-17 11:29:00+00', '2026-11-17 11:29:00+00', '2026-11-17 11:30:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '2026-11-17 11:10:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11b9-756c-bc82-0aa70cffac6d', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-11af-7c56-b845-51df3a3f15a6', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-10e2-7101-ae30-97c74a49c571', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 'confirmed', 'DEMO-607785563', 'eid_card', '2026-11-23 07:26:00+00', '2026-11-23 07:26:00+00', '2026-11-23 07:27:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '2026-11-23 07:07:00+00'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11d7-732c-826d-60328662c6c4', '01a220f5-11bf-796d-a963-283e87847b3f', '01a220f5-11cd-7d9b-ae4d-1760338f19e5', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-11c5-751b-8aec-1b127d44f255', '01a220f5-11c4-7876-8ee6-54419898c5c9', 'confirmed', 'DEMO-605814949', 'eid_card', '2026-11-24 09:53:00+00', '2026-11-24 09:53:00+00', '2026-11-24 09:54:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '2026-11-24 09:34:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-121c-7186-839e-47bc79c0f8cd', '01a220f5-11ec-7736-8696-2a2f8da6747e', '01a220f5-1204-7957-a7b8-f49104643675', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-11f6-7b12-8018-ab3a39241e28', '01a220f5-11f5-789c-ace9-3f3d028020f0', 'confirmed', 'DEMO-189843965', 'eid_card', '2026-11-25 09:33:00+00', '2026-11-25 09:33:00+00', '2026-11-25 09:34:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '2026-11-25 09:14:00+00'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1258-7824-b250-1a9f4ce07337', '01a220f5-1238-703c-b551-7e4671cb1d95', '01a220f5-1247-72d3-80d5-8ff55ecd062d', '01a220f5-07a5-7791-b128-069d97fb3d52', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '01a220f5-123f-731e-a49e-31b15f356da2', '01a220f5-123e-7bbf-aaed-8f1724019cd0', 'confirmed', 'DEMO-237380025', 'eid_card', '2026-11-26 11:28:00+00', '2026-11-26 11:28:00+00', '2026-11-26 11:29:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', '2026-11-26 11:09:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12e3-7b3a-85bf-8bd8d8321625', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', '01a220f5-12c6-7c10-92d7-880ce88b37dc', '01a220f5-07e7-75a1-ac0c-8b471e79c345', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '01a220f5-12bd-71b5-90ce-37f1e23cc7f8', '01a220f5-12bc-772c-9af2-21aa80689471', 'confirmed', 'DEMO-678610656', 'eid_card', '2026-11-28 06:38:00+00', '2026-11-28 06:38:00+00', '2026-11-28 06:39:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '2026-11-28 06:19:58.647311+00');


--
-- Data for Name: archive_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.archive_file VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '2019-03-01', '1-14', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '2019-03-01', '1-15', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '2019-03-01', '05-03/2', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL);


--
-- Data for Name: archive_scan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	('00000000-0000-0000-0000-000000000000', 1, '2026-10-01 06:00:00+00', NULL, 'e-service.withdraw', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "e-service.withdraw", "point": "17.3, 20.13", "things": {"eService": "01a220f5-080e-7a50-a238-2a899b637713"}}', '\x782348a698812c9ab00a4bfc41563892eee2371586ed9175ac41cd0174c17450'),
	('00000000-0000-0000-0000-000000000000', 2, '2026-10-01 06:00:00+00', NULL, 'catalogue.import', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "catalogue.import", "point": "17.3, 20.13"}', '\xbf61879306d49d1dceb052d056bd552097f08a0b8c360d4898fcbc42410d3dc6'),
	('00000000-0000-0000-0000-000000000000', 3, '2026-10-01 06:03:00+00', NULL, 'right.enter', '22', false, NULL, '{"at": "2026-10-01T06:03:00Z", "act": "right.enter", "point": "22", "things": {"right": "01a220f5-0837-7c06-b20e-ae683cc889f6", "staff": "01a220f5-0833-7059-b20d-50f33404deac"}}', '\x9a69d3a4482daa2429194a79b11cf48111dbc89b3068ba79e0e6e40cde39c47e'),
	('00000000-0000-0000-0000-000000000000', 4, '2026-10-01 06:06:00+00', '01a220f5-0840-7d67-b3de-3123428c36b6', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T06:06:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a220f5-0849-7161-b7dd-1a0bada7b505", "person": "01a220f5-0840-7d67-b3de-3123428c36b6", "things": {"right": "01a220f5-0849-7161-b7dd-1a0bada7b505", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\x62ff8c9194960c1a9a2d65f1db3ef2fd918c9efa3789428fdfef8a7416c222bb'),
	('00000000-0000-0000-0000-000000000000', 5, '2026-10-01 06:09:00+00', '01a220f5-0840-7d67-b3de-3123428c36b6', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T06:09:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a220f5-0849-7161-b7dd-1a0bada7b505", "person": "01a220f5-0840-7d67-b3de-3123428c36b6", "things": {"channel": "system", "request": "01a220f5-084d-71bf-895a-f3ffb50378b0", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\x9bfc8252d2ea963664d45b7a5a2810e8d8900f9b62571cfe9cc4d094c04f03bc'),
	('00000000-0000-0000-0000-000000000000', 6, '2026-10-01 06:12:00+00', '01a220f5-0840-7d67-b3de-3123428c36b6', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a220f5-0849-7161-b7dd-1a0bada7b505", "person": "01a220f5-0840-7d67-b3de-3123428c36b6", "things": {"request": "01a220f5-084d-71bf-895a-f3ffb50378b0"}}', '\xf87ffe5a305381fb5dad9c0c7987c03a4a4d5c16e6950a38b687ba82992e2aca'),
	('00000000-0000-0000-0000-000000000000', 7, '2026-10-01 06:12:00+00', '01a220f5-0840-7d67-b3de-3123428c36b6', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a220f5-0849-7161-b7dd-1a0bada7b505", "person": "01a220f5-0840-7d67-b3de-3123428c36b6", "things": {"kind": "grant", "rows": "1", "sha256": "4f4624b86a470013ca7b9744d8d460da687b5814d33d5cb76f2be50401433620", "request": "01a220f5-084d-71bf-895a-f3ffb50378b0"}}', '\xd01775a62a38d890047b03a94e553453a6ca588df90ed53596f77df0274bde1b'),
	('00000000-0000-0000-0000-000000000000', 8, '2026-10-01 06:15:00+00', '01a220f5-0840-7d67-b3de-3123428c36b6', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T06:15:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a220f5-0849-7161-b7dd-1a0bada7b505", "person": "01a220f5-0840-7d67-b3de-3123428c36b6", "things": {"reason": "in-order", "sha256": "fdfe9b439bf2c7c3c104c1df8ee61dfe78db7913c8551b398efd0d7634fdbdcb", "request": "01a220f5-084d-71bf-895a-f3ffb50378b0", "sending": "01a220f5-0b9e-7110-b35b-d6503f804019", "verdict": "in_order"}}', '\xa035c8bab8a4d6aa23b202c5249da27a1aeb4483f034696df04345013de08f98'),
	('00000000-0000-0000-0000-000000000000', 9, '2026-10-01 06:18:00+00', '01a220f5-0833-7059-b20d-50f33404deac', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a220f5-0837-7c06-b20e-ae683cc889f6", "person": "01a220f5-0833-7059-b20d-50f33404deac", "things": {"basis": "01a220f5-084d-71bf-895a-f3ffb50378b0", "invitation": "01a220f5-0bc5-7417-8ffb-21df18321d5a", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\x5fb7e9e5879f9248d068d04d3a5cedcc30b4ad6b19a533d0aa7f7698bf2a0b30'),
	('00000000-0000-0000-0000-000000000000', 10, '2026-10-01 06:18:00+00', '01a220f5-0833-7059-b20d-50f33404deac', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a220f5-0837-7c06-b20e-ae683cc889f6", "person": "01a220f5-0833-7059-b20d-50f33404deac", "things": {"of": "1", "report": "01a220f5-0ba6-7e30-b07d-08d761006b8f", "request": "01a220f5-084d-71bf-895a-f3ffb50378b0", "approved": "1"}}', '\x2aedda48f1bdb16255d2d19176851d0131035aa8aa8ce109e7dcd0073643f5fe'),
	('00000000-0000-0000-0000-000000000000', 11, '2026-10-01 06:21:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T06:21:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a220f5-0beb-7076-8628-4fbc0e60d4de", "things": {"right": "01a220f5-0bf1-72bb-9643-64d5e5a0e0fb", "invitation": "01a220f5-0bc5-7417-8ffb-21df18321d5a"}}', '\xf74b9906e7147211e287640dada95903a4837d09d3296cec0838893a38f96a1e'),
	('00000000-0000-0000-0000-000000000000', 12, '2026-10-01 06:24:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:24:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0bf1-72bb-9643-64d5e5a0e0fb", "person": "01a220f5-0beb-7076-8628-4fbc0e60d4de", "things": {"role": "employee", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "invitation": "01a220f5-0c2b-70ed-a79a-65e7c2d7966f", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\x898b52ceb8d12ab59d74aa783ae35c3c06c06b0e459194fd084c84b6a1162614'),
	('00000000-0000-0000-0000-000000000000', 13, '2026-10-01 06:27:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:27:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "invitation": "01a220f5-0c2b-70ed-a79a-65e7c2d7966f"}}', '\x0fd6c33af4ef006dd4bae3ececb6c41cc7e855a0cc7cbbaf77a3918117d7673b'),
	('00000000-0000-0000-0000-000000000000', 14, '2026-10-01 06:30:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:30:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0bf1-72bb-9643-64d5e5a0e0fb", "person": "01a220f5-0beb-7076-8628-4fbc0e60d4de", "things": {"role": "employee", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "invitation": "01a220f5-0c7b-748b-9526-71e507ec702d", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\xe6abd62e0a640562ce10f148a8914bab7f42b83e41d12e4b48d1bbb988efa3b2'),
	('00000000-0000-0000-0000-000000000000', 15, '2026-10-01 06:33:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:33:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "invitation": "01a220f5-0c7b-748b-9526-71e507ec702d"}}', '\x26d7ad81de99dcc1a9ddc2020507f1171790db00792987bb841d1e7339e9c38b'),
	('00000000-0000-0000-0000-000000000000', 16, '2026-10-01 06:36:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:36:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0bf1-72bb-9643-64d5e5a0e0fb", "person": "01a220f5-0beb-7076-8628-4fbc0e60d4de", "things": {"role": "employee", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "invitation": "01a220f5-0c8e-728d-ac25-88173303a49b", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\x867f78dec2dcc9167c3d3454130f5b73c37f4c20af3c151f4a4e568b42cd1d4c'),
	('00000000-0000-0000-0000-000000000000', 17, '2026-10-01 06:39:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:39:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"right": "01a220f5-0c9e-7a06-bdcd-618f3f1630f1", "invitation": "01a220f5-0c8e-728d-ac25-88173303a49b"}}', '\x5f8d40c546e02186d6682dab995ebe871f01ce9141564d5227c8e622542d8cfc'),
	('00000000-0000-0000-0000-000000000000', 18, '2026-10-01 06:42:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0bf1-72bb-9643-64d5e5a0e0fb", "person": "01a220f5-0beb-7076-8628-4fbc0e60d4de", "things": {"role": "employee", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "invitation": "01a220f5-0ca9-7ea0-a953-58a04f363902", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\x4fd1ca8f247b9e62f43c7cd5285f1e2e7531b2eded16cb6398a320901e84b3aa'),
	('00000000-0000-0000-0000-000000000000', 19, '2026-10-01 06:45:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "invitation": "01a220f5-0ca9-7ea0-a953-58a04f363902"}}', '\xa93039cdeca7dabf8dd3a26500ad999ef73a4ed002ebd51aa0cd586c1403fd0a'),
	('00000000-0000-0000-0000-000000000000', 20, '2026-10-01 06:48:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:48:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0bf1-72bb-9643-64d5e5a0e0fb", "person": "01a220f5-0beb-7076-8628-4fbc0e60d4de", "things": {"role": "viewer", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "invitation": "01a220f5-0cba-788e-9206-2588176ef910", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\xe2027ffa4a4ddda8186ecad33cd0442d4ae27deb5424d15b1680bd228a857e05'),
	('00000000-0000-0000-0000-000000000000', 21, '2026-10-01 06:51:00+00', '01a220f5-0cc8-7f29-9eb8-342b0ce8a28e', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:51:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0cc8-7f29-9eb8-342b0ce8a28e", "things": {"right": "01a220f5-0cc9-77cd-aabe-821d847d2d2b", "invitation": "01a220f5-0cba-788e-9206-2588176ef910"}}', '\xb9521c0cfc49a02921bb0f14d4112df1facab87a0f6d8cc32e7bd6dac77eeeb3'),
	('00000000-0000-0000-0000-000000000000', 22, '2026-10-01 06:54:00+00', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:54:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0bf1-72bb-9643-64d5e5a0e0fb", "person": "01a220f5-0beb-7076-8628-4fbc0e60d4de", "things": {"role": "auditor", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "invitation": "01a220f5-0cd1-7f65-9cc2-ff81948a5645", "organisation": "01a220f5-081e-78c1-9391-794f84fdf47d"}}', '\x9b4036641ba4d4b415252d16bf1e269f1c7b36247af055f83ca11cef5f2044e4'),
	('00000000-0000-0000-0000-000000000000', 23, '2026-10-01 06:57:00+00', '01a220f5-0cd9-7a9e-920d-14b63d1574c8', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:57:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0cd9-7a9e-920d-14b63d1574c8", "things": {"right": "01a220f5-0cdb-741e-b0da-f6e1bf4e2ae5", "invitation": "01a220f5-0cd1-7f65-9cc2-ff81948a5645"}}', '\x069f91e2840a718461b2d6e4b6000ea786dd2dc2f712e31bd81b39e1deee3487'),
	('00000000-0000-0000-0000-000000000000', 24, '2026-10-01 07:00:00+00', '01a220f5-0ce2-78c3-9e73-3d3c85658347', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:00:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a220f5-0ceb-78fc-815a-bbda1248ee62", "person": "01a220f5-0ce2-78c3-9e73-3d3c85658347", "things": {"right": "01a220f5-0ceb-78fc-815a-bbda1248ee62", "organisation": "01a220f5-081e-7935-aa24-cfa48d9de0bf"}}', '\x7b6a56ff46a503f86f14a12415c32137098fa071343801d5cbf12c372a9c2296'),
	('00000000-0000-0000-0000-000000000000', 25, '2026-10-01 07:03:00+00', '01a220f5-0ce2-78c3-9e73-3d3c85658347', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:03:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a220f5-0ceb-78fc-815a-bbda1248ee62", "person": "01a220f5-0ce2-78c3-9e73-3d3c85658347", "things": {"channel": "system", "request": "01a220f5-0cec-7aa8-9164-c7b136561be3", "organisation": "01a220f5-081e-7935-aa24-cfa48d9de0bf"}}', '\x93a25cd54f99188a59e95d9749fca7cee20d78bad2dfba35ce27b8aa3ddbb828'),
	('00000000-0000-0000-0000-000000000000', 26, '2026-10-01 07:06:00+00', '01a220f5-0ce2-78c3-9e73-3d3c85658347', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a220f5-0ceb-78fc-815a-bbda1248ee62", "person": "01a220f5-0ce2-78c3-9e73-3d3c85658347", "things": {"request": "01a220f5-0cec-7aa8-9164-c7b136561be3"}}', '\x349bd350acd225493ab34ccccfb7a91e578c77583773672ec836274e58b9c31b'),
	('00000000-0000-0000-0000-000000000000', 27, '2026-10-01 07:06:00+00', '01a220f5-0ce2-78c3-9e73-3d3c85658347', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a220f5-0ceb-78fc-815a-bbda1248ee62", "person": "01a220f5-0ce2-78c3-9e73-3d3c85658347", "things": {"kind": "grant", "rows": "1", "sha256": "4586d92629fcca0209f1d5ee6066e1b6a5b328dd7e1d545672b8284593b35ab0", "request": "01a220f5-0cec-7aa8-9164-c7b136561be3"}}', '\x8acb1bc943c923311672527df55e55decdf7e435e5b54bcca96ddf12c631429d'),
	('00000000-0000-0000-0000-000000000000', 28, '2026-10-01 07:09:00+00', '01a220f5-0ce2-78c3-9e73-3d3c85658347', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:09:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a220f5-0ceb-78fc-815a-bbda1248ee62", "person": "01a220f5-0ce2-78c3-9e73-3d3c85658347", "things": {"reason": "in-order", "sha256": "0bd02533ae9e40fc4b65941c30a76f30797e180568c62e1fc8c52454fa727f2b", "request": "01a220f5-0cec-7aa8-9164-c7b136561be3", "sending": "01a220f5-0d54-79ff-9f51-869db5b76378", "verdict": "in_order"}}', '\x9e0d97345dd1c085d78bc8187ac0dabdcbac2f9e5c6ccbe6389a94cb4f0f3b33'),
	('00000000-0000-0000-0000-000000000000', 29, '2026-10-01 07:12:00+00', '01a220f5-0833-7059-b20d-50f33404deac', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a220f5-0837-7c06-b20e-ae683cc889f6", "person": "01a220f5-0833-7059-b20d-50f33404deac", "things": {"basis": "01a220f5-0cec-7aa8-9164-c7b136561be3", "invitation": "01a220f5-0d71-7e50-b9e1-61b1ff5bc8a1", "organisation": "01a220f5-081e-7935-aa24-cfa48d9de0bf"}}', '\x1349df554bc337a9418a4f6459ab049a1df4eb09b3b3b1a2bf5e95413061b11b'),
	('00000000-0000-0000-0000-000000000000', 30, '2026-10-01 07:12:00+00', '01a220f5-0833-7059-b20d-50f33404deac', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a220f5-0837-7c06-b20e-ae683cc889f6", "person": "01a220f5-0833-7059-b20d-50f33404deac", "things": {"of": "1", "report": "01a220f5-0d57-70c1-8e9d-5e46fecf0e13", "request": "01a220f5-0cec-7aa8-9164-c7b136561be3", "approved": "1"}}', '\x428c48a460b03ac02f736dbf963f3ff25c82d807b4d3aa514e4b5798ee026b11'),
	('00000000-0000-0000-0000-000000000000', 31, '2026-10-01 07:15:00+00', '01a220f5-0d87-727c-bdfc-15791039d8eb', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:15:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a220f5-0d87-727c-bdfc-15791039d8eb", "things": {"right": "01a220f5-0d8b-70b8-8ce2-d2dca68ab9cd", "invitation": "01a220f5-0d71-7e50-b9e1-61b1ff5bc8a1"}}', '\x69f10a3e6bd7038c7eed12560d7a4b84b6e7a47d74a659bf75f18fcd9441a17f'),
	('00000000-0000-0000-0000-000000000000', 32, '2026-10-01 07:18:00+00', '01a220f5-0d87-727c-bdfc-15791039d8eb', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:18:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0d8b-70b8-8ce2-d2dca68ab9cd", "person": "01a220f5-0d87-727c-bdfc-15791039d8eb", "things": {"role": "employee", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "invitation": "01a220f5-0d97-7856-a2a4-2516084caa2e", "organisation": "01a220f5-081e-7935-aa24-cfa48d9de0bf"}}', '\xb457abeb34423c53e8af19903b099589233a843baea710fadb97f1068a072472'),
	('00000000-0000-0000-0000-000000000000', 33, '2026-10-01 07:21:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:21:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "invitation": "01a220f5-0d97-7856-a2a4-2516084caa2e"}}', '\x369dfdee252dadb2db5ad22641b53a7c8908129323aba187e73446e118df1173'),
	('00000000-0000-0000-0000-000000000000', 34, '2026-10-01 07:24:00+00', '01a220f5-0db6-798d-a848-19696ae2968b', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:24:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a220f5-0dc1-76d8-b338-c121b7f4125e", "person": "01a220f5-0db6-798d-a848-19696ae2968b", "things": {"right": "01a220f5-0dc1-76d8-b338-c121b7f4125e", "organisation": "01a220f5-078e-7ec8-b8b4-5a72ab7c7aac"}}', '\x5cb3aa298604c8fcea328d4e6ea4b69bbc35855e36db68b92917fe24595f68de'),
	('00000000-0000-0000-0000-000000000000', 35, '2026-10-01 07:27:00+00', '01a220f5-0db6-798d-a848-19696ae2968b', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:27:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a220f5-0dc1-76d8-b338-c121b7f4125e", "person": "01a220f5-0db6-798d-a848-19696ae2968b", "things": {"channel": "system", "request": "01a220f5-0dc2-7bff-8bb7-28be3fa86361", "organisation": "01a220f5-078e-7ec8-b8b4-5a72ab7c7aac"}}', '\x4c8231134166cd23f382987a454a048a78b4e764c30f93ee3a9641f65ebcf08a'),
	('00000000-0000-0000-0000-000000000000', 36, '2026-10-01 07:30:00+00', '01a220f5-0db6-798d-a848-19696ae2968b', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a220f5-0dc1-76d8-b338-c121b7f4125e", "person": "01a220f5-0db6-798d-a848-19696ae2968b", "things": {"request": "01a220f5-0dc2-7bff-8bb7-28be3fa86361"}}', '\xed10a9ce3bb813c64412e2a0ac751f91cc62e1aba9dc8e1f343346f98ad184e1'),
	('00000000-0000-0000-0000-000000000000', 37, '2026-10-01 07:30:00+00', '01a220f5-0db6-798d-a848-19696ae2968b', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a220f5-0dc1-76d8-b338-c121b7f4125e", "person": "01a220f5-0db6-798d-a848-19696ae2968b", "things": {"kind": "grant", "rows": "1", "sha256": "93ce9fe54979e78c6ffca928f0a5fa8eb28021569cab0e80528df364aa0d8a7c", "request": "01a220f5-0dc2-7bff-8bb7-28be3fa86361"}}', '\x0ffbbe7c9fa7fbf554d48561a6aceba0fbc7e69e90569eea37b7afb8df8ec678'),
	('00000000-0000-0000-0000-000000000000', 38, '2026-10-01 07:33:00+00', '01a220f5-0db6-798d-a848-19696ae2968b', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:33:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a220f5-0dc1-76d8-b338-c121b7f4125e", "person": "01a220f5-0db6-798d-a848-19696ae2968b", "things": {"reason": "in-order", "sha256": "5813954392d71ed3cf82ca6beeb0a5b47f8ad8eec91bbb05c7a204fb1aa2dbbc", "request": "01a220f5-0dc2-7bff-8bb7-28be3fa86361", "sending": "01a220f5-0e27-72d1-bed6-b258f0c03533", "verdict": "in_order"}}', '\x59e2fa6c15d8c86738fe1ce91971381bc808506df8dc6b759e896cb6d7692d09'),
	('00000000-0000-0000-0000-000000000000', 39, '2026-10-01 07:36:00+00', '01a220f5-0833-7059-b20d-50f33404deac', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a220f5-0837-7c06-b20e-ae683cc889f6", "person": "01a220f5-0833-7059-b20d-50f33404deac", "things": {"basis": "01a220f5-0dc2-7bff-8bb7-28be3fa86361", "invitation": "01a220f5-0e43-7fe4-8e34-4a754b60b5d3", "organisation": "01a220f5-078e-7ec8-b8b4-5a72ab7c7aac"}}', '\x4eb9e649296fd5e4afd12e5f054d2235f4b4cbb2700b1766664aaea511a128c3'),
	('00000000-0000-0000-0000-000000000000', 40, '2026-10-01 07:36:00+00', '01a220f5-0833-7059-b20d-50f33404deac', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a220f5-0837-7c06-b20e-ae683cc889f6", "person": "01a220f5-0833-7059-b20d-50f33404deac", "things": {"of": "1", "report": "01a220f5-0e29-7079-9131-8ff934751c51", "request": "01a220f5-0dc2-7bff-8bb7-28be3fa86361", "approved": "1"}}', '\xbcbec5655102b118bd7c78e5979624938947028f0f8a6065c4bb0d275c180c43'),
	('00000000-0000-0000-0000-000000000000', 41, '2026-10-01 07:39:00+00', '01a220f5-0e50-74e2-a31c-f60aa681a33a', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:39:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a220f5-0e50-74e2-a31c-f60aa681a33a", "things": {"right": "01a220f5-0e52-7ffa-bc38-7cd12124bcb2", "invitation": "01a220f5-0e43-7fe4-8e34-4a754b60b5d3"}}', '\xf152cbb15f5c961f746066dfa723b7d4bdf773bc868517ddfa90589f902396d6'),
	('00000000-0000-0000-0000-000000000000', 42, '2026-10-01 07:42:00+00', '01a220f5-0e50-74e2-a31c-f60aa681a33a', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f5-0e52-7ffa-bc38-7cd12124bcb2", "person": "01a220f5-0e50-74e2-a31c-f60aa681a33a", "things": {"role": "holder_officer", "invitation": "01a220f5-0e58-70ec-9aa5-89ef9da0f1a4", "organisation": "01a220f5-078e-7ec8-b8b4-5a72ab7c7aac"}}', '\x737be1cbd617f8c08ad77deec68003af26f9f8187fc6908b3ed552d8b7cc1926'),
	('00000000-0000-0000-0000-000000000000', 43, '2026-10-01 07:45:00+00', '01a220f5-0e65-75c5-9e2d-133c7d5af39f', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f5-0e65-75c5-9e2d-133c7d5af39f", "things": {"right": "01a220f5-0e65-7855-8afc-0af8a35ebc21", "invitation": "01a220f5-0e58-70ec-9aa5-89ef9da0f1a4"}}', '\xf9d980a0a274961cc420923f2aa65585419289e82d97a065223a70b362757b97'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "things": {"centre": "01a220f5-0822-7430-bd9b-47a83bc37170"}}', '\x0755ba29fd3ee4684a6a131687a05220ea6933b3acc55515d0f31b13e37f69ac'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2, '2026-10-21 13:05:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-10-21T13:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0e9b-702f-9a16-68594160f01b", "edition": "01a220f5-07f8-7ee4-8399-633a87658d2e"}}', '\xc052eea555a34a557acafd9f08442071c96cfba4e2eeec0b721794e24d940222'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 3, '2026-10-21 13:09:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-10-21T13:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0e9b-702f-9a16-68594160f01b", "declaration": "01a220f5-0eb1-78ec-9186-8a11167d4944"}}', '\x97d90eaf80c0f3b97014c532b2ccbb4803f77bb24e6f94cd31af54f58fae2f18'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 4, '2026-10-21 13:13:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'identity.check', '22.1.1', false, '01a220f5-0ec6-7996-a001-be3b5f5c24aa', '{"at": "2026-10-21T13:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0ec6-7996-a001-be3b5f5c24aa", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0e9b-702f-9a16-68594160f01b", "outcome": "confirmed", "identityCheck": "01a220f5-0ec7-791e-a44b-c086618447be"}}', '\xcbad10b94ad4fafcd7317f6780db2e89c2ba5778623a25355da28f176d0516aa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 5, '2026-10-21 13:17:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'notice.tell', '22.1.3', false, '01a220f5-0ec6-7996-a001-be3b5f5c24aa', '{"at": "2026-10-21T13:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0ec6-7996-a001-be3b5f5c24aa", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0e9b-702f-9a16-68594160f01b", "notice": "01a220f5-0ee1-7981-bb8f-32a70eac667d"}}', '\x0a93b75bae6c22e19ead0f75742a097f421bf34be38b952caa3122deda38b232'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 6, '2026-10-21 13:21:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-10-21T13:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-0eeb-7827-a197-f4f57d836076"}}', '\x3d2d6f5f0d997590efe28b9cde49cd22ec2a95aa6f29bdfc4bc86aaded62f034'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 7, '2026-10-21 13:21:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.draw', '22.1.3', false, '01a220f5-0ec6-7996-a001-be3b5f5c24aa', '{"at": "2026-10-21T13:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0ec6-7996-a001-be3b5f5c24aa", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0e9b-702f-9a16-68594160f01b", "mandate": "01a220f5-0eeb-7827-a197-f4f57d836076"}}', '\x02660e8591b657c3728e65caa7e48aed2d46a33b6e75ef31ef253010e0f44289'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 8, '2026-10-21 13:25:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-10-21T13:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-0eeb-7827-a197-f4f57d836076"}}', '\xfad7971c4f2972c0f29ee9facd7b8415dd7e65fd95a8db11bf90f781574b6724'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 9, '2026-10-21 13:25:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.sign', '22.1.3', false, '01a220f5-0ec6-7996-a001-be3b5f5c24aa', '{"at": "2026-10-21T13:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0ec6-7996-a001-be3b5f5c24aa", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0e9b-702f-9a16-68594160f01b", "mandate": "01a220f5-0eeb-7827-a197-f4f57d836076"}}', '\x6d41c1d3a2ba39759b13d40271ad23fcb7876bed42f94ccc09397a01a125f1c7'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 10, '2026-11-04 07:20:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-04T07:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "edition": "01a220f5-07d1-7011-b7f5-a4631ec0e64a"}}', '\xb08ecaa07735454d4103ba453d5fbd6acaa7f269f0a263957ab17d6b66bd287b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 11, '2026-11-04 07:24:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-04T07:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "declaration": "01a220f5-0f24-7ae3-b1c8-cffe004e08d4"}}', '\x1934e9024bfbd450e26b03e3ddb914841a9971ee36b68e97368afbb81215d209'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 12, '2026-11-04 07:28:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-04T07:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "outcome": "confirmed", "identityCheck": "01a220f5-0f2c-7e96-9515-fe36966e54c7"}}', '\x20009bdc16d2fb38685367fdc59c7fe391a1cc931f05affe8c9280ebbbef0d06'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 13, '2026-11-04 07:32:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'notice.tell', '22.1.3', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-04T07:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "notice": "01a220f5-0f3d-7b12-9384-59e7978c17b5"}}', '\xc58cf7d0aba33e5bc8355a0d718fc2701fbb48c227c09c321be7ff32cef65434'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 14, '2026-11-04 07:36:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-04T07:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-0f47-766e-aa58-47ee314f13aa"}}', '\x0c9d98351b7b38574f51431b9870c507f92a2011eed5d898e82da371135ef6e0'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 15, '2026-11-04 07:36:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.draw', '22.1.3', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-04T07:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "mandate": "01a220f5-0f47-766e-aa58-47ee314f13aa"}}', '\x3de3483363bc2bca045e4923ae6ea8780c09bbe354f7e45a67ac7076ae04ac81'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 16, '2026-11-04 07:40:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-04T07:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-0f47-766e-aa58-47ee314f13aa"}}', '\x2c4c20fb719094ff8d7b7a2edd2b70d025aed4d7d4c9ca5fa86bb33633f8a911'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 17, '2026-11-04 07:40:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.sign', '22.1.3', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-04T07:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "mandate": "01a220f5-0f47-766e-aa58-47ee314f13aa"}}', '\x28b5ba21819441f2d460ccb3f3fd6c3938ffcb72a0afe1a6d64e22bd218fb040'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 18, '2026-11-04 07:44:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'portal.identify', '22.1.2', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-04T07:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"means": "eid_card", "application": "01a220f5-0f6b-7f27-8d62-efcb2bd99c26"}}', '\x568965e235b77277619d6883596cab99e03f62aa96a8e2f8e1f5337b6e7c9053'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 19, '2026-11-04 07:44:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'application.file', '22.1.5', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-04T07:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "edition": "01a220f5-07d1-7011-b7f5-a4631ec0e64a", "mandate": "01a220f5-0f47-766e-aa58-47ee314f13aa", "application": "01a220f5-0f6b-7f27-8d62-efcb2bd99c26"}}', '\x7e8d896f187308f61a51e3c5614a051271cdf95b5f957600ab96d52ade316cc0'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 20, '2026-11-04 07:48:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'planned-time.tell', '22.1.6', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-04T07:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "application": "01a220f5-0f6b-7f27-8d62-efcb2bd99c26"}}', '\xe88ee8bead86983d481e8d3700dd27d62381a7da09264328ea3e7ce93cdaa07e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 21, '2026-11-06 08:15:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-06T08:15:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"consultation": "01a220f5-0f85-73f1-8255-a972d14e8835"}}', '\x8ca51af01dc42973f235e16db44e5d00dcf9871cf6c62b6a5fb901e90f9bea3f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 22, '2026-11-09 10:20:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-09T10:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "edition": "01a220f5-07e9-7fee-9d8a-639387f6c63b"}}', '\x55cfa9a000b9dbde9939c750e7ca936c4b04de594428500f4f0c301d43a7f609'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 23, '2026-11-09 10:24:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-09T10:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "declaration": "01a220f5-0f99-7649-9018-a2e4b2c87b3a"}}', '\x5153c58e6cc2556c11751a0e00b2a6cae8109d265ed92743efa06a5f3f1c2e14'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 24, '2026-11-09 10:28:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'identity.check', '22.1.1', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-09T10:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "outcome": "confirmed", "identityCheck": "01a220f5-0fa1-75f8-af0d-357bfa5d90a8"}}', '\xd8a424674fca5618d4f2529cd3a88029fc2b74b9a969068e2a649f833d0b22d0'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 25, '2026-11-09 10:32:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'notice.tell', '22.1.3', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-09T10:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "notice": "01a220f5-0fac-7700-9b3d-ac22c7486b41"}}', '\x0cd0ec9c3cd05981b899efd20924adf5056ad308e19806905666e19420ee02e8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 26, '2026-11-09 10:36:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-09T10:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-0fb2-7e86-9a2b-1036a888d898"}}', '\x9da31a2054fcfb4d1064969708e825abc1fe82680c1f6bbe6362bc201a4b2728'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 27, '2026-11-09 10:36:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.draw', '22.1.3', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-09T10:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "mandate": "01a220f5-0fb2-7e86-9a2b-1036a888d898"}}', '\x7064be3d6c1642f9f5b3f2fc0ad9155376069f22b47ffe2748c8afdbdc93e225'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 28, '2026-11-09 10:40:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-09T10:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-0fb2-7e86-9a2b-1036a888d898"}}', '\xff7fe21809e1620de290638c704c59063941c1af6a546cf8afa24d12c2399e4c'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 29, '2026-11-09 10:40:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.sign', '22.1.3', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-09T10:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "mandate": "01a220f5-0fb2-7e86-9a2b-1036a888d898"}}', '\x94cef4317b76e824afa59247cde9c77a205b15b6b830f2724c7b68f9ae8a7e67'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 30, '2026-11-09 10:44:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'portal.identify', '22.1.2', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-09T10:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"means": "eid_card", "application": "01a220f5-0fce-78aa-bc18-b08015a22e2e"}}', '\x0c60a78ce0641dcfa5224b42dca4c00cfa8d4513085eb635fe6e53003f5ec06f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 31, '2026-11-09 10:44:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'application.file', '22.1.5', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-09T10:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "edition": "01a220f5-07e9-7fee-9d8a-639387f6c63b", "mandate": "01a220f5-0fb2-7e86-9a2b-1036a888d898", "application": "01a220f5-0fce-78aa-bc18-b08015a22e2e"}}', '\x313d1b028217ed6146fbc8137120b8346c7c66209d4b7116b2318321fe33a2e3'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 32, '2026-11-09 10:48:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'planned-time.tell', '22.1.6', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-09T10:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "application": "01a220f5-0fce-78aa-bc18-b08015a22e2e"}}', '\xa9178fbd4d6c8cddac80be4677b1a206bc917ebb0aaf21cb72a90528f6b95471'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 33, '2026-11-12 08:40:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-12T08:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "edition": "01a220f5-07b6-7264-8041-d47eb5564fe3"}}', '\x7a57542c17da2741a67fb1f71cf70b6a7666b394add6c07ae6125185d9fd2bef'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 34, '2026-11-12 08:44:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-12T08:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "declaration": "01a220f5-1074-7647-b114-39c047c62b9a"}}', '\xd88d9a8877ecfcdd311a0df7ae665791fd7359ef66a2722d72fc5e1617d35767'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 63, '2026-11-16 14:00:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-16T14:00:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"mark": "unsigned", "document": "01a220f5-10e9-7883-813f-dddb25789ad5"}}', '\x8bf8b34fabf9f08f7a68523750855e3bf1d1f8314af7f3939a035ff3f1c033bb'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 35, '2026-11-12 08:48:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-12T08:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "outcome": "confirmed", "identityCheck": "01a220f5-1082-779a-b2f0-d40975090095"}}', '\xce2bb47e4215f6e0a5f765018fe858ddcda0ca801fc35b35513da06ed9678460'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 36, '2026-11-12 08:52:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'notice.tell', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-12T08:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "notice": "01a220f5-108b-7d76-9afa-3d9a4bdc11fe"}}', '\x8367d0a527d005ffe4545a647827f9e15e7854fb08dd28fd8fdfaf24b7c681b4'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 37, '2026-11-12 08:56:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-12T08:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-108f-7273-aeea-00f0d818da0a"}}', '\x8fa3c27f7eda6ed7fcb8fb5418af17d328b818a3e6c9d1873bc0b2bbf7f05b1f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 38, '2026-11-12 08:56:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.draw', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-12T08:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "mandate": "01a220f5-108f-7273-aeea-00f0d818da0a"}}', '\xd32ec995b39d286f0cfd1cd05559a925430adf9d046c9f3c7f6ce1dca79c0883'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 39, '2026-11-12 09:00:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-12T09:00:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-108f-7273-aeea-00f0d818da0a"}}', '\x83bd9c63db6beed3d2e4bc916e9d9f067a5ca2b0b514b68b00572bb5c9dffb66'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 40, '2026-11-12 09:00:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.sign', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-12T09:00:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "mandate": "01a220f5-108f-7273-aeea-00f0d818da0a"}}', '\x4283398a1d5c273a21f5dbf9e381b84d04af0c509d4faac378298a5a9081bfee'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 41, '2026-11-12 09:04:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'portal.identify', '22.1.2', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-12T09:04:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"means": "eid_card", "application": "01a220f5-10a1-789f-8fe1-b37619f557d8"}}', '\xc4987881ba49ff39ff4dd587eb6dde87033b345e68e5981e44e5eb81a20d1d39'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 42, '2026-11-12 09:04:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'application.file', '22.1.5', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-12T09:04:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "edition": "01a220f5-07b6-7264-8041-d47eb5564fe3", "mandate": "01a220f5-108f-7273-aeea-00f0d818da0a", "application": "01a220f5-10a1-789f-8fe1-b37619f557d8"}}', '\x2f56fdfb5c6f4c23544dfa80c5ef34131018b62f0ab655035fa37995ad50c808'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 43, '2026-11-12 09:08:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'planned-time.tell', '22.1.6', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-12T09:08:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1072-70a9-b179-9836555024a4", "application": "01a220f5-10a1-789f-8fe1-b37619f557d8"}}', '\x9dff956efa2b24518238b40e88757e1371a590f76b6905c83d65356451b5c204'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 44, '2026-11-13 09:55:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-13T09:55:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "edition": "01a220f5-0808-745f-9a9e-8ef31981ad16"}}', '\x353b0e9443d9c2de7d95f6b4d7d11e6fc5e5ce06fb66b9d840bff6b59eddab35'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 45, '2026-11-13 09:59:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-13T09:59:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "declaration": "01a220f5-10b0-79d4-8cea-bc3bdf235f2d"}}', '\xfa85394c272d280448d777bd5c8dee2432a990de3b44bd858e2f2e45cbae1777'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 46, '2026-11-13 10:03:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'identity.check', '22.1.1', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:03:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "outcome": "confirmed", "identityCheck": "01a220f5-10b4-71b6-a3d0-acb93b8291c9"}}', '\x4f3a4823b7c4d00728a94a9ea8d7654648d9d7de795bd15b9b5327cf9339aa69'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 47, '2026-11-13 10:07:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'notice.tell', '22.1.3', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:07:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "notice": "01a220f5-10b8-74ad-8b37-96e6576ee08b"}}', '\x7eb3d3cd21a178eea0a3bd58780eb309dd83cf259ea20df25b7d91332e64d529'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 48, '2026-11-13 10:11:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-13T10:11:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-10bb-7711-afc5-458ada2fad82"}}', '\x893f1566d91263806b2f2944d6b45803c152f5b45a72b2e797efb14f58de49b6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 49, '2026-11-13 10:11:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.draw', '22.1.3', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:11:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "mandate": "01a220f5-10bb-7711-afc5-458ada2fad82"}}', '\x3fc08100ec7389de7b8cbc98e14c3c100becbd08523d337dcdf2f857640c85b8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 50, '2026-11-13 10:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-13T10:15:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-10bb-7711-afc5-458ada2fad82"}}', '\xf2935a800d505e84f559d94a6e719c6c9022edc48e798918508da0ea4d1a0c2c'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 51, '2026-11-13 10:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.sign', '22.1.3', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:15:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "mandate": "01a220f5-10bb-7711-afc5-458ada2fad82"}}', '\xc5f7cbba8ec73f762bcbbb930bf7dcd87362253ddd98698c854e22aa7816ca97'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 52, '2026-11-13 10:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'portal.identify', '22.1.2', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:19:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"means": "eid_card", "application": "01a220f5-10ca-7c9a-b151-ce517d80224a"}}', '\xe2ab0f4b92b5e1701455ee5b170c1f516c9fa09135f579b3c06de02ea4b891f1'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 53, '2026-11-13 10:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'application.file', '22.1.5', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:19:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "edition": "01a220f5-0808-745f-9a9e-8ef31981ad16", "mandate": "01a220f5-10bb-7711-afc5-458ada2fad82", "application": "01a220f5-10ca-7c9a-b151-ce517d80224a"}}', '\xe8b3964ee371a46a1a12b99aa3c38a7f10f455fc9a9cbe196bb9bc28c637b653'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 54, '2026-11-13 10:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-13T10:23:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"mark": "ended", "document": "01a220f5-10bb-7711-afc5-458ada2fad82"}}', '\xa3a753483cbc7086ef8e794ebe613f135487c331edcadb0114d5c368195c77be'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 55, '2026-11-13 10:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.complete', '22.1.3', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:23:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"mandate": "01a220f5-10bb-7711-afc5-458ada2fad82"}}', '\x28b03be38b9eede839b576c345d42dcc86bf815e9bdf9bf9c78cf94e0608890b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 56, '2026-11-13 10:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'planned-time.tell', '22.1.6', false, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '{"at": "2026-11-13T10:23:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-10b3-74a2-8c73-d44e8e7fdf98", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10ad-73aa-8d21-b5fb143e0df0", "application": "01a220f5-10ca-7c9a-b151-ce517d80224a"}}', '\x732a0dc00f8318f6017c49056613c3e37ff0a8d2439a1192475f15adcf325886');
INSERT INTO public.audit_entry VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', 57, '2026-11-16 13:40:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-16T13:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "edition": "01a220f5-07d6-72c0-80dd-816fb12dc21f"}}', '\x9f75e99e5f3d87844c2775617424fd819f7113df351c7c0e42168b540d0af767'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 58, '2026-11-16 13:44:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-16T13:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "declaration": "01a220f5-10dd-70b3-86e9-fb7836e3f703"}}', '\x1b93a88e0a60c65543738a7a79b8f0a83dde680a992d7824fa0b3cda7ebf396d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 59, '2026-11-16 13:48:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'identity.check', '22.1.1', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-16T13:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "outcome": "confirmed", "identityCheck": "01a220f5-10e2-7101-ae30-97c74a49c571"}}', '\x09af2522b1a329210eddd9803864368fa0e2ff51e578670fb8e832fafe7bb24b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 60, '2026-11-16 13:52:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'notice.tell', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-16T13:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "notice": "01a220f5-10e6-76b2-ba0a-ab754aa47d9e"}}', '\x7f6d74ab3c1fbe82cae27762f397c20121ef2cb94d33b4217a4d8940deb1aeb0'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 61, '2026-11-16 13:56:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-16T13:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-10e9-7883-813f-dddb25789ad5"}}', '\xef08856904aac02487b376b33218c3b33b9b1be3eee0921a9d4332572fe82989'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 62, '2026-11-16 13:56:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.draw', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-16T13:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "mandate": "01a220f5-10e9-7883-813f-dddb25789ad5"}}', '\xf8273dd0a38182e98f2b74727173aca3453492c015b91623f237d0b003ff9adc'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 64, '2026-11-16 14:00:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.end', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-16T14:00:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "kind": "unsigned", "mandate": "01a220f5-10e9-7883-813f-dddb25789ad5"}}', '\xbe52b34cc18fa6e8010954a26c5f36435382f6dd83526dd7a971ec08af4d3b06'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 65, '2026-11-17 07:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-17T07:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "edition": "01a220f5-07e3-79de-83f6-6bc8325a1cc2"}}', '\x20996b22cc369925ce533f6827b4ae04bac594373383b4498e102a5d8e8fb26f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 66, '2026-11-17 07:09:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-17T07:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "declaration": "01a220f5-10f9-76dd-91d8-a935d395c6d9"}}', '\xafa4d889c7a82c972c240abf0c3f02fe9381e62437b9cbd2d1fbb377aa3be501'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 67, '2026-11-17 07:13:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '{"at": "2026-11-17T07:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1139-70ea-ba8b-8bf2840c9afa", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "outcome": "confirmed", "identityCheck": "01a220f5-113a-7dbc-992a-6d1d3bdb6b5b"}}', '\x65ef144c6b7048cd7cfbd908e365274ee1770db74946f3771b5474b2317b2608'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 68, '2026-11-17 07:17:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'notice.tell', '22.1.3', false, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '{"at": "2026-11-17T07:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1139-70ea-ba8b-8bf2840c9afa", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "notice": "01a220f5-1140-7104-8aea-647935275b69"}}', '\x2ba9b183b81ea41037180a9ca2e6b633ea862ab83ebbd33cb15cf28d75c4ec68'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 69, '2026-11-17 07:21:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-17T07:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-1149-700a-8ed0-3b1ac467db6f"}}', '\xbffe9b59e31f47644ff0ee4e3c80d662206797c81ec006c30c7ecd6f01d663da'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 70, '2026-11-17 07:21:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.draw', '22.1.3', false, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '{"at": "2026-11-17T07:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1139-70ea-ba8b-8bf2840c9afa", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "mandate": "01a220f5-1149-700a-8ed0-3b1ac467db6f"}}', '\xcd5d7adecf69ebb6afb6a276628507db7f798ff40018e6504be1f44d20523278'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 71, '2026-11-17 07:25:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-17T07:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-1149-700a-8ed0-3b1ac467db6f"}}', '\x7e343144973bb7614376987be5affdf806fb6f4950e9d11985de2dc031939088'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 72, '2026-11-17 07:25:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.sign', '22.1.3', false, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '{"at": "2026-11-17T07:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1139-70ea-ba8b-8bf2840c9afa", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "mandate": "01a220f5-1149-700a-8ed0-3b1ac467db6f"}}', '\x3a1dd2d7943ee7ade48609d4d1394b425df27140b9d4fa08ebe06d7b3ede7b2c'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 73, '2026-11-17 11:30:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'portal.identify', '22.1.2', false, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '{"at": "2026-11-17T11:30:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1139-70ea-ba8b-8bf2840c9afa", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"means": "eid_card", "application": "01a220f5-1175-710f-bfc6-50e271f376fd"}}', '\x1026ae55e7720eaeb7b47c7ea264deb20c39e0ec1c1ba4046a1d0b4181099b68'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 74, '2026-11-17 11:30:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'application.file', '22.1.5', false, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '{"at": "2026-11-17T11:30:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1139-70ea-ba8b-8bf2840c9afa", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "edition": "01a220f5-07e3-79de-83f6-6bc8325a1cc2", "mandate": "01a220f5-1149-700a-8ed0-3b1ac467db6f", "application": "01a220f5-1175-710f-bfc6-50e271f376fd"}}', '\x86a2dcad3a872428b1653a27cb8585407daba7c385777ed46b30b77b314217f8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 75, '2026-11-17 11:34:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'planned-time.tell', '22.1.6', false, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '{"at": "2026-11-17T11:34:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1139-70ea-ba8b-8bf2840c9afa", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10f6-7a32-9784-27aa3bea1dfd", "application": "01a220f5-1175-710f-bfc6-50e271f376fd"}}', '\xc6d7f1f145a018ca9bfcccc629bbf3a6bace2289bca6aefa4133193d1a10b802'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 76, '2026-11-17 14:30:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-17T14:30:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"consultation": "01a220f5-117a-7867-8a15-abb3785191c8"}}', '\xf8127738e1b6cad05290aae9c2db98258dc5f8bd0f39448224a5010d284f47fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 77, '2026-11-18 08:00:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-18T08:00:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-117c-780a-961d-6cdb241ee026", "edition": "01a220f5-0803-7155-bed7-a069ade2b46d"}}', '\xb39c91648176270298837cbb33df30bc752b1d19cd40482d55bf2ed1acabbd1c'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 93, '2026-11-23 07:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-23T07:23:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-11af-7c56-b845-51df3a3f15a6"}}', '\x4e86dcb519fdc462fb9c8aef32d136481bc1e377eaac7e0d1c73c80df2df629c'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 78, '2026-11-18 08:04:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-18T08:04:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-117c-780a-961d-6cdb241ee026", "declaration": "01a220f5-117f-7d45-a1c4-db29c095a599"}}', '\x4f42d2856aee903170a64f544e01d30a4f242db38a7f45960adaa049eae495f4'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 79, '2026-11-18 08:08:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'identity.check', '22.1.1', false, '01a220f5-1184-79fc-8e2e-927a4ee56c0f', '{"at": "2026-11-18T08:08:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1184-79fc-8e2e-927a4ee56c0f", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-117c-780a-961d-6cdb241ee026", "outcome": "confirmed", "identityCheck": "01a220f5-1189-77ff-b85d-efb67e578913"}}', '\x635e081dabf94964331e719fac7d8d8304942d041f80dc10721a17bc0b44cca6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 80, '2026-11-18 08:12:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'notice.tell', '22.1.3', false, '01a220f5-1184-79fc-8e2e-927a4ee56c0f', '{"at": "2026-11-18T08:12:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1184-79fc-8e2e-927a4ee56c0f", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-117c-780a-961d-6cdb241ee026", "notice": "01a220f5-118f-73d3-9008-b6857e56d8de"}}', '\xc17235a54efdf9c9e097f05ac5a6d3cc3b26e114c1625b758e55e63173d4437e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 81, '2026-11-18 08:16:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-18T08:16:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-1192-775b-a7c1-3d4c9580fbf1"}}', '\x5b2d8d7dd66d33b4e400d4c27f4b5fdd30029a6401e63302665033c5ade99597'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 82, '2026-11-18 08:16:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.draw', '22.1.3', false, '01a220f5-1184-79fc-8e2e-927a4ee56c0f', '{"at": "2026-11-18T08:16:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1184-79fc-8e2e-927a4ee56c0f", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-117c-780a-961d-6cdb241ee026", "mandate": "01a220f5-1192-775b-a7c1-3d4c9580fbf1"}}', '\x50c8d70952205dccc510e74c59f5482b429336f75cc0868a5f46212200c8b569'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 83, '2026-11-18 08:20:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-18T08:20:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-1192-775b-a7c1-3d4c9580fbf1"}}', '\x901a48dedaf49cc8a427c492ee569e02e75f4081ba8f7769cb2b77565e73dfbb'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 84, '2026-11-18 08:20:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.sign', '22.1.3', false, '01a220f5-1184-79fc-8e2e-927a4ee56c0f', '{"at": "2026-11-18T08:20:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1184-79fc-8e2e-927a4ee56c0f", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-117c-780a-961d-6cdb241ee026", "mandate": "01a220f5-1192-775b-a7c1-3d4c9580fbf1"}}', '\xae3746676fe25231f40e329fb1db51501e53e1803025d7333fc9fa2eb33e1032'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 85, '2026-11-19 07:45:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-19T07:45:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"mark": "revoked", "document": "01a220f5-1192-775b-a7c1-3d4c9580fbf1"}}', '\x8fc450187aafb0a09abddad5356f610d63547a5ea6c4e9dfb02f8d5a1ad3f64e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 86, '2026-11-19 07:45:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.end', '22.1.3', false, '01a220f5-1184-79fc-8e2e-927a4ee56c0f', '{"at": "2026-11-19T07:45:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-1184-79fc-8e2e-927a4ee56c0f", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-117c-780a-961d-6cdb241ee026", "kind": "revoked", "mandate": "01a220f5-1192-775b-a7c1-3d4c9580fbf1"}}', '\xaad0c09704e5d3c049968f0ad67cfd1740d40fc99b3470a96368a97c35b54637'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 87, '2026-11-20 12:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-20T12:15:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-11a2-7ec5-9134-9ce8b8151462", "edition": "01a220f5-07d6-72c0-80dd-816fb12dc21f"}}', '\x86faba373638b14c64b4fedb5aa13701994ba13dfa2b4c94cdce40847fee1371'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 88, '2026-11-20 12:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-20T12:19:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-11a2-7ec5-9134-9ce8b8151462", "declaration": "01a220f5-11a4-713b-aa4e-a5ab62c65e9c"}}', '\xb3b9c52d31f082a540998497e1f5c39f731ccb92ad4f31b41df5c824a4a5612d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 89, '2026-11-20 12:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'identity.check', '22.1.1', false, NULL, '{"at": "2026-11-20T12:23:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-11a2-7ec5-9134-9ce8b8151462", "outcome": "refused", "identityCheck": "01a220f5-11a8-7d69-a906-37a6fd9a68c4"}}', '\xf5e60bba65758160645b63aa66f9b50c74c730302bae7b270220624cf8c8c232'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 90, '2026-11-23 07:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'notice.tell', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-23T07:15:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "notice": "01a220f5-11ad-7dc1-84b5-cafbf2763dc5"}}', '\x19ad922f97b51c0b29b0c99237bdf8b2f4716caa31041fcb986db11f51fa78f7'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 91, '2026-11-23 07:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-23T07:19:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"document": "01a220f5-11af-7c56-b845-51df3a3f15a6"}}', '\x9f081bdb1b4f6eacc215118cc6125dfffeb730084f9f366a295084025377c3f8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 92, '2026-11-23 07:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.draw', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-23T07:19:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "mandate": "01a220f5-11af-7c56-b845-51df3a3f15a6"}}', '\x39df0fa98ac116ef4c832c7e06a677ed28910f5d40dbbb83ab04520f3b2b57f4'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 94, '2026-11-23 07:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.sign', '22.1.3', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-23T07:23:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "mandate": "01a220f5-11af-7c56-b845-51df3a3f15a6"}}', '\xc406c88d0b4ff91d0df476b54d8a19e7c91c4a40b5277a7e098299a0b6f9abc9'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 95, '2026-11-23 07:27:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'portal.identify', '22.1.2', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-23T07:27:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"means": "eid_card", "application": "01a220f5-11b9-756c-bc82-0aa70cffac6d"}}', '\x491587ffca61c77981cd7bcf11aff3d0c38e6169c46c529f84ef306af1866516'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 96, '2026-11-23 07:27:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'application.file', '22.1.5', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-23T07:27:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "edition": "01a220f5-07d6-72c0-80dd-816fb12dc21f", "mandate": "01a220f5-11af-7c56-b845-51df3a3f15a6", "application": "01a220f5-11b9-756c-bc82-0aa70cffac6d"}}', '\x276d35bd8c3d24839ab206ff9091d68d8e4101e0c2c32a4c8f77ce4b8c48b61f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 97, '2026-11-23 07:31:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'planned-time.tell', '22.1.6', false, '01a220f5-107f-7b90-ab83-9f6d85a8e238', '{"at": "2026-11-23T07:31:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-107f-7b90-ab83-9f6d85a8e238", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-10db-71c3-9ec7-df641f2ea4d8", "application": "01a220f5-11b9-756c-bc82-0aa70cffac6d"}}', '\xd3a7c46e15bb8c027082cf3e5b1b09e11e8b87a8df0bedc7532245be47eb473e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 98, '2026-11-24 13:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-24T13:05:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"mark": "ended", "document": "01a220f5-0f47-766e-aa58-47ee314f13aa"}}', '\xb35639ecf4c4f750c73c47babc932a7f039c3d18c5799b1331c22baecc324be1'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 99, '2026-11-24 13:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.complete', '22.1.3', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-24T13:05:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"mandate": "01a220f5-0f47-766e-aa58-47ee314f13aa"}}', '\x89886ab24b169052507e8e981c9eb694621b8aeed7fae316e27832f9db6784f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 100, '2026-11-24 13:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'result.tell', '22.1.7', false, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '{"at": "2026-11-24T13:05:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0f29-731b-b5d3-83cf709a2b8b", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-0f1c-7a14-b0eb-979231668794", "application": "01a220f5-0f6b-7f27-8d62-efcb2bd99c26"}}', '\x0906030f5e611c4fd88d79eb25276ae0a4b6425e5670680bb3c4be7ff11fd255'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 101, '2026-11-25 09:10:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-25T09:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "edition": "01a220f5-07d6-72c0-80dd-816fb12dc21f"}}', '\xe8c3f18c4536e0ca6bed27efccc763794643cc9a55259cda1ace1c8ace59ab9e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 102, '2026-11-25 09:14:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-25T09:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "declaration": "01a220f5-11ee-7d5a-b94b-de52497f90ef"}}', '\xde3e2515561eb8f9c6852da54c01a49321fbb760e4e8db1feb9aadcaee5fbff6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 103, '2026-11-25 09:18:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-11f5-789c-ace9-3f3d028020f0', '{"at": "2026-11-25T09:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-11f5-789c-ace9-3f3d028020f0", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "outcome": "confirmed", "identityCheck": "01a220f5-11f6-7b12-8018-ab3a39241e28"}}', '\xe3fd4cf6a358ba3f282fa12258d19974b235194373f63b5c20e3ce8c45f21bcd'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 104, '2026-11-25 09:22:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'notice.tell', '22.1.3', false, '01a220f5-11f5-789c-ace9-3f3d028020f0', '{"at": "2026-11-25T09:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-11f5-789c-ace9-3f3d028020f0", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "notice": "01a220f5-11ff-785c-b622-2faf1183095a"}}', '\x5613507afc50aef2227ba7689441a1126bda8debe58d88126829044a006df224'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 105, '2026-11-25 09:26:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-25T09:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-1204-7957-a7b8-f49104643675"}}', '\x6a1bd313c07ea460d477b3d47a9c9d6c4599487cffee9f6b6baaa8e4cefaf22e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 106, '2026-11-25 09:26:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.draw', '22.1.3', false, '01a220f5-11f5-789c-ace9-3f3d028020f0', '{"at": "2026-11-25T09:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-11f5-789c-ace9-3f3d028020f0", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "mandate": "01a220f5-1204-7957-a7b8-f49104643675"}}', '\xc4ca7ba5327b595e56c10b93b37d039fe592c11e3ea5b56d5cc618fd3dbc7fc8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 107, '2026-11-25 09:30:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-25T09:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-1204-7957-a7b8-f49104643675"}}', '\x611a45468db09cf3f03ed78fffd5eeb4280f9cca16d9bc948601533d6c8c4f17'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 122, '2026-11-28 05:20:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T05:20:58.647311035Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-128d-79e8-b109-d2f1ba5f2a2d"}}', '\x47d35172e4faffd429016e07116b039b600b745e592cdeb09cb6f75022615d19'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 108, '2026-11-25 09:30:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.sign', '22.1.3', false, '01a220f5-11f5-789c-ace9-3f3d028020f0', '{"at": "2026-11-25T09:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-11f5-789c-ace9-3f3d028020f0", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "mandate": "01a220f5-1204-7957-a7b8-f49104643675"}}', '\x13223006e0efa3772a986ccbccf2c6dca40bd8b261f4641971c9f3cc9810c7eb'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 109, '2026-11-25 09:34:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'portal.identify', '22.1.2', false, '01a220f5-11f5-789c-ace9-3f3d028020f0', '{"at": "2026-11-25T09:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-11f5-789c-ace9-3f3d028020f0", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"means": "eid_card", "application": "01a220f5-121c-7186-839e-47bc79c0f8cd"}}', '\x116c9a70f782d1ddf21c0f44dc9f90af7ca856c65f18472b577a83fef21207e8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 110, '2026-11-25 09:34:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'application.file', '22.1.5', false, '01a220f5-11f5-789c-ace9-3f3d028020f0', '{"at": "2026-11-25T09:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-11f5-789c-ace9-3f3d028020f0", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "edition": "01a220f5-07d6-72c0-80dd-816fb12dc21f", "mandate": "01a220f5-1204-7957-a7b8-f49104643675", "application": "01a220f5-121c-7186-839e-47bc79c0f8cd"}}', '\xb9fd662252d8871b3f039abed7c956acf57112f4c7228a16ae6a0bd326b51266'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 111, '2026-11-25 09:38:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'planned-time.tell', '22.1.6', false, '01a220f5-11f5-789c-ace9-3f3d028020f0', '{"at": "2026-11-25T09:38:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-11f5-789c-ace9-3f3d028020f0", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-11ec-7736-8696-2a2f8da6747e", "application": "01a220f5-121c-7186-839e-47bc79c0f8cd"}}', '\x0b7118dc60bbf76a85b2985f15ac5e50c61250ac033858870ee81cbc35b61c2d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 112, '2026-11-26 06:50:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-26T06:50:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"mark": "ended", "document": "01a220f5-0fb2-7e86-9a2b-1036a888d898"}}', '\x3fc9646ed40f81d2f262a98107aeb4280b3eec1de3c6ac653de97fe7138b05ee'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 113, '2026-11-26 06:50:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'mandate.end', '22.1.3', false, '01a220f5-0fa0-715e-a120-9993044ac89e', '{"at": "2026-11-26T06:50:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-0fa0-715e-a120-9993044ac89e", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-0f8f-7eb5-91c8-e79e5d01da20", "kind": "died", "mandate": "01a220f5-0fb2-7e86-9a2b-1036a888d898"}}', '\x33a2175c0c3651563dcfa9a167f91d1a42f9f4008814e37833eacfc72bc85c12'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 114, '2026-11-26 13:00:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-26T13:00:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"consultation": "01a220f5-125d-7f6e-befe-8894e137d0e0"}}', '\x2bdd41cf13b3d175c8b0af2e1bae12269698ee8299a9cc4f132d89a0fbda157d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 115, '2026-11-27 09:25:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-27T09:25:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"consultation": "01a220f5-125e-7980-a6f0-8cf52aabe9a7"}}', '\xdda98089a4fa127320cbab6809d64122b579fd7de0c3825be1b4769a0cc19613'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 116, '2026-11-28 05:00:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T05:00:58.647311035Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1277-7309-8b70-17a2592f9525", "edition": "01a220f5-080b-75a3-982c-ac097342f484"}}', '\xfd29dec8bdbb7730217a1d9dd654a78c32dcdce33e8e440caa6fa9b32c535f04'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 117, '2026-11-28 05:04:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T05:04:58.647311035Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1277-7309-8b70-17a2592f9525", "declaration": "01a220f5-127a-7dbe-b243-b836d9d2c17a"}}', '\x4237fbb00977a1b9e25526ec499d8ea0ad7ccc4ae13bb39bcd36a233bc1000c0'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 118, '2026-11-28 05:08:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-127e-73f6-ac7d-da7e93ec5eda', '{"at": "2026-11-28T05:08:58.647311035Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-127e-73f6-ac7d-da7e93ec5eda", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1277-7309-8b70-17a2592f9525", "outcome": "confirmed", "represented": "01a220f5-127f-7980-b3a0-93afdbe4651b", "identityCheck": "01a220f5-127f-76bb-a8cb-fa297cf28c01"}}', '\xc1eeb71737ed72e2f0078b16742dfa09bd63eb2dbb2fbd069aef16b82acc5e8d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 119, '2026-11-28 05:12:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'notice.tell', '22.1.3', false, '01a220f5-127e-73f6-ac7d-da7e93ec5eda', '{"at": "2026-11-28T05:12:58.647311035Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-127e-73f6-ac7d-da7e93ec5eda", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1277-7309-8b70-17a2592f9525", "notice": "01a220f5-1285-75db-8340-027150c46e50"}}', '\xaa63ed67e7f41bfae55db37a0567cbb7dfb410583a6bed3c417fb5a4608da82d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 120, '2026-11-28 05:16:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T05:16:58.647311035Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-128d-79e8-b109-d2f1ba5f2a2d"}}', '\x1e464b11dc2dca506ee7dc0c48afe49b228f3d73e7f7161a9a9a10d841a0e56b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 121, '2026-11-28 05:16:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.draw', '22.1.3', false, '01a220f5-127e-73f6-ac7d-da7e93ec5eda', '{"at": "2026-11-28T05:16:58.647311035Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-127e-73f6-ac7d-da7e93ec5eda", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1277-7309-8b70-17a2592f9525", "mandate": "01a220f5-128d-79e8-b109-d2f1ba5f2a2d"}}', '\xc77ebe9a3f59c296aa06e381b2910ddbfbce0549a39bf297836cf49ed01f5822'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 123, '2026-11-28 05:20:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.sign', '22.1.3', false, '01a220f5-127e-73f6-ac7d-da7e93ec5eda', '{"at": "2026-11-28T05:20:58.647311035Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-127e-73f6-ac7d-da7e93ec5eda", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-1277-7309-8b70-17a2592f9525", "mandate": "01a220f5-128d-79e8-b109-d2f1ba5f2a2d"}}', '\x9f1494d75c9f896cb5ea775b3861d602a5da458b9896d2e560594aa66baf56dc'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 124, '2026-11-28 05:50:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T05:50:58.647311035Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-129c-7e77-8bb1-f1ebb15157e5", "edition": "01a220f5-07f8-7ee4-8399-633a87658d2e"}}', '\x3fc746b8b793d7faa50b9c9e00b832159bf425531fcfb6321f18e1eb7cc9c00d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 125, '2026-11-28 05:54:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T05:54:58.647311035Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-129c-7e77-8bb1-f1ebb15157e5", "declaration": "01a220f5-129e-7efc-9a33-eb407adfc96e"}}', '\x3d74f9c39ed1277238b9adef949ffe24fe3614736dfe9f0c3d58e87a28c448c8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 126, '2026-11-28 05:58:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', '{"at": "2026-11-28T05:58:58.647311035Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12a5-7a7d-82fe-cd8739bd82f3", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-129c-7e77-8bb1-f1ebb15157e5", "outcome": "confirmed", "identityCheck": "01a220f5-12a6-7df7-b0b6-f8a13fd5746a"}}', '\xc1b38292d6ed93801bf6bbeed6c794a347127fc400f3002fe41b823237a7cef6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 127, '2026-11-28 06:02:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'notice.tell', '22.1.3', false, '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', '{"at": "2026-11-28T06:02:58.647311035Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12a5-7a7d-82fe-cd8739bd82f3", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-129c-7e77-8bb1-f1ebb15157e5", "notice": "01a220f5-12ab-73ee-bb99-e966b09422e7"}}', '\xc03e4242abee86cd5d14725452a5834beb87def52baddcf93114820104bc5dc4'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 128, '2026-11-28 06:06:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T06:06:58.647311035Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-12af-78bf-8e9b-c0c8ada67497"}}', '\x5a3453cca38d104fa4c7a7af67dfe865804de7f1e5f649d34b0831e30bbc1b8e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 129, '2026-11-28 06:06:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.draw', '22.1.3', false, '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', '{"at": "2026-11-28T06:06:58.647311035Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12a5-7a7d-82fe-cd8739bd82f3", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-129c-7e77-8bb1-f1ebb15157e5", "mandate": "01a220f5-12af-78bf-8e9b-c0c8ada67497"}}', '\x331d198937ae209370324653a884b078742d593534d7bd89014bf21e9dd8064e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 130, '2026-11-28 06:15:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:15:58.647311035Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12b6-75ea-8bf4-8afe1ae30bbd", "edition": "01a220f5-07e9-7fee-9d8a-639387f6c63b"}}', '\xb8d7f957e27fe81c400335124faf914250169abcfcccbb72258b967258d9ccbc'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 131, '2026-11-28 06:19:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T06:19:58.647311035Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12b6-75ea-8bf4-8afe1ae30bbd", "declaration": "01a220f5-12b8-79f4-9f76-7c31650ebd52"}}', '\x4178ebc845a6e374073e22968546f084ae1d61e2f4d8b77704739bf8dc952524'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 132, '2026-11-28 06:23:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-12bc-772c-9af2-21aa80689471', '{"at": "2026-11-28T06:23:58.647311035Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12bc-772c-9af2-21aa80689471", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12b6-75ea-8bf4-8afe1ae30bbd", "outcome": "confirmed", "identityCheck": "01a220f5-12bd-71b5-90ce-37f1e23cc7f8"}}', '\x8bd8b9055031097a763efac6f009e29efe24fa4e6ac843df8d3d89ef97a5650f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 133, '2026-11-28 06:27:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'notice.tell', '22.1.3', false, '01a220f5-12bc-772c-9af2-21aa80689471', '{"at": "2026-11-28T06:27:58.647311035Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12bc-772c-9af2-21aa80689471", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12b6-75ea-8bf4-8afe1ae30bbd", "notice": "01a220f5-12c2-7cdc-90af-e9145ef3b45a"}}', '\xdcfebcb519f3e8d202183156a72bb37425f6eac8c5f027f4a65c669747edde1b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 134, '2026-11-28 06:30:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:30:58.647311035Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12c4-7023-88d1-8252763065db", "edition": "01a220f5-07fd-7247-bb3a-25027ea7742c"}}', '\xcba33e6f42a1320c5320bd1d96e0aee5d51f0708eea6f8cce3b8016952467cbd'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 135, '2026-11-28 06:31:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T06:31:58.647311035Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-12c6-7c10-92d7-880ce88b37dc"}}', '\xa7ca2c54e260957866bc5c13eaa3a8fee80db8c78fca68bc536963cbde39d4ee'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 136, '2026-11-28 06:31:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.draw', '22.1.3', false, '01a220f5-12bc-772c-9af2-21aa80689471', '{"at": "2026-11-28T06:31:58.647311035Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12bc-772c-9af2-21aa80689471", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12b6-75ea-8bf4-8afe1ae30bbd", "mandate": "01a220f5-12c6-7c10-92d7-880ce88b37dc"}}', '\x2e1ddc97ebafaca2e91fda43f6bb36fb564ac6c840bae98df39e6a2f492c256e'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 22, '2026-11-26 11:25:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-26T11:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"document": "01a220f5-1247-72d3-80d5-8ff55ecd062d"}}', '\xbad488909c25c98e295bb32ed1b963224642ed3e92bc820fdd150af9fbeaea8b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 137, '2026-11-28 06:34:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T06:34:58.647311035Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12c4-7023-88d1-8252763065db", "declaration": "01a220f5-12d4-7ac4-95bf-387f4455c1c6"}}', '\xcc54abd74f010be206cd3d012d03bae7ec0f89182de82058a08f777fef116963'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 138, '2026-11-28 06:35:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T06:35:58.647311035Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"document": "01a220f5-12c6-7c10-92d7-880ce88b37dc"}}', '\xd34ac5a8ce3f9c3fd0c2537922814d99d296223a279052f05e5370a34a7f32fd'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 139, '2026-11-28 06:35:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'mandate.sign', '22.1.3', false, '01a220f5-12bc-772c-9af2-21aa80689471', '{"at": "2026-11-28T06:35:58.647311035Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12bc-772c-9af2-21aa80689471", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12b6-75ea-8bf4-8afe1ae30bbd", "mandate": "01a220f5-12c6-7c10-92d7-880ce88b37dc"}}', '\x73ff5bdb8bbe574806a12d1d3dc7458be4a6d5387b828be5fe7a693c0a885dcf'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 140, '2026-11-28 06:38:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'identity.check', '22.1.1', false, '01a220f5-12dd-7a03-888e-667928496237', '{"at": "2026-11-28T06:38:58.647311035Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12dd-7a03-888e-667928496237", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12c4-7023-88d1-8252763065db", "outcome": "confirmed", "identityCheck": "01a220f5-12de-7bc4-8b56-73fd393f2bb6"}}', '\x1d1d851661c6c040dc283406daef258cc4695640b3d7eb548878d9efbe504d8d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 141, '2026-11-28 06:39:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'portal.identify', '22.1.2', false, '01a220f5-12bc-772c-9af2-21aa80689471', '{"at": "2026-11-28T06:39:58.647311035Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12bc-772c-9af2-21aa80689471", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"means": "eid_card", "application": "01a220f5-12e3-7b3a-85bf-8bd8d8321625"}}', '\x532c492c45bca5a324204d66a3945c0a035a7efe36423f8c75af5edbdcef02b8'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 142, '2026-11-28 06:39:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'application.file', '22.1.5', false, '01a220f5-12bc-772c-9af2-21aa80689471', '{"at": "2026-11-28T06:39:58.647311035Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0c6b-7301-943c-10a5916c9cf6", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "client": "01a220f5-12bc-772c-9af2-21aa80689471", "person": "01a220f5-0c6a-7eee-a8e8-cdab784c86c6", "things": {"case": "01a220f5-12b6-75ea-8bf4-8afe1ae30bbd", "edition": "01a220f5-07e9-7fee-9d8a-639387f6c63b", "mandate": "01a220f5-12c6-7c10-92d7-880ce88b37dc", "application": "01a220f5-12e3-7b3a-85bf-8bd8d8321625"}}', '\x2a776e470f257e409b232a6016850f3d8feaabd4a512b1bb5e2767a0d808368c'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 143, '2026-11-28 06:40:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:40:58.647311035Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-12e5-7dd8-a07b-9ccac7b8c341", "edition": "01a220f5-07be-7710-a183-f0058cd00f07"}}', '\x9843254de3efa981fa480ec8aa4a408029f20f6f693fe3a985c6cb89b20815d2'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 144, '2026-11-28 06:44:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T06:44:58.647311035Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-12e5-7dd8-a07b-9ccac7b8c341", "declaration": "01a220f5-12e8-78a4-a1ba-6c9bd10739d5"}}', '\x879e664da7127ddef5681506c95d089100f2e4ea88061c942e0d5e6d05ca5e99'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 145, '2026-11-28 06:50:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:50:58.647311035Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0c86-78ab-8ef8-156d64c4ce68", "centre": "01a220f5-0822-7430-bd9b-47a83bc37170", "person": "01a220f5-0c86-7c08-b136-0789f81306f5", "things": {"case": "01a220f5-12ea-7c9f-86af-df0f0caa5522", "edition": "01a220f5-07c3-7aef-baff-8c45514a5895"}}', '\xd58623cda59da32df89bef5415fa8aa702de3696cf016fb764845f49a989e1af'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "things": {"centre": "01a220f5-0829-7023-aca2-c2ea113e1291"}}', '\x5a44ba589659603bdf17e3b151fe2a6b19044db668c65bd02964f46ee6dde83d'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 2, '2026-11-11 08:10:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'case.open', '2.6', false, NULL, '{"at": "2026-11-11T08:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "edition": "01a220f5-07db-754c-9b29-c488fc8ff5bd"}}', '\xecd121ba907f4b4deb825a2388467876dc1e14c0e92a528a0c76a35deba25057'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 3, '2026-11-11 08:14:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-11T08:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "declaration": "01a220f5-1020-74c4-ac3a-d7d8894e068e"}}', '\x9621184352ac62b31548f6ddbea810f61c82168fa488a94879ef3f717748a63f'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 4, '2026-11-11 08:18:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'identity.check', '22.1.1', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "outcome": "confirmed", "identityCheck": "01a220f5-102a-7193-81a9-b2b83aa9882e"}}', '\x69abb40ae58622226cea03e3f157698dffa392efad7429049398d2a0319282ef'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 5, '2026-11-11 08:22:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'notice.tell', '22.1.3', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "notice": "01a220f5-1033-7b67-a76e-fd16d189d356"}}', '\xc315cb67c6c2315537495462b2043974c45566d18d7806a18e8d2fd45505e610'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 6, '2026-11-11 08:26:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-11T08:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"document": "01a220f5-1036-76a6-8014-22e93c354d1f"}}', '\xdb1645886bb3fa4d8e756edd7958226fb4e75cdad360233524757cbffc4d65a7'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 7, '2026-11-11 08:26:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'mandate.draw', '22.1.3', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "mandate": "01a220f5-1036-76a6-8014-22e93c354d1f"}}', '\x080e9721df26ed6d1d28e8b288c972de7d5f5da93cfb6f4b109bc8e193b96983'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 8, '2026-11-11 08:30:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-11T08:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"document": "01a220f5-1036-76a6-8014-22e93c354d1f"}}', '\x55b2a122f69cfaadaacb1536f7544ec9210379045598a56dedd8abdadbe8c35f'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 9, '2026-11-11 08:30:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'mandate.sign', '22.1.3', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "mandate": "01a220f5-1036-76a6-8014-22e93c354d1f"}}', '\x3e7f6d3c146f3283ec436598948eae6a40a392d21807e8ea4d5d824b6e6e2986'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 10, '2026-11-11 08:34:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'portal.identify', '22.1.2', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"means": "eid_card", "application": "01a220f5-1057-7f28-bc71-c2609d68b08e"}}', '\x00dd701bc488123c70184c5ab50b3ea287d5cd31e2fb06d89d430e35f03c0b6d'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 11, '2026-11-11 08:34:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'application.file', '22.1.5', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "edition": "01a220f5-07db-754c-9b29-c488fc8ff5bd", "mandate": "01a220f5-1036-76a6-8014-22e93c354d1f", "application": "01a220f5-1057-7f28-bc71-c2609d68b08e"}}', '\x15991f4f4ea9f9a7e5af94fd7bd1fdc4ad49cccde491b25619ae40dc10fe4e6c');
INSERT INTO public.audit_entry VALUES
	('01a220f5-0829-7023-aca2-c2ea113e1291', 12, '2026-11-11 08:38:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-11T08:38:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"mark": "ended", "document": "01a220f5-1036-76a6-8014-22e93c354d1f"}}', '\x9137bad5ad0870f922b84fdbf3bb36d3bb42268937e0df6918b7af95941bb379'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 13, '2026-11-11 08:38:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'mandate.complete', '22.1.3', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:38:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"mandate": "01a220f5-1036-76a6-8014-22e93c354d1f"}}', '\x80e80e56d8f445a7e1151b76fa1051ed0be42eb002d560376947f0543d2b867b'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 14, '2026-11-11 08:38:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'result.tell', '22.1.7', false, '01a220f5-1029-76d5-aeef-882788192b6d', '{"at": "2026-11-11T08:38:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-1029-76d5-aeef-882788192b6d", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-101b-7fe0-bb54-f65c93a8223c", "application": "01a220f5-1057-7f28-bc71-c2609d68b08e"}}', '\x23f81c4a1d911cf6f1a007e2f631ad0fdcb129d569575ecacc95a96532f3982f'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 15, '2026-11-23 07:50:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-23T07:50:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"consultation": "01a220f5-11bd-776e-abe5-60bfd4d9e341"}}', '\x49322a78d659a6678412a1607691f1bc5b67c1b6e8910ffced11eafd96b39e09'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 16, '2026-11-26 11:05:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'case.open', '2.6', false, NULL, '{"at": "2026-11-26T11:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "edition": "01a220f5-07d1-7011-b7f5-a4631ec0e64a"}}', '\x625f62ba30562c79f9c598bae387b2406af442a107deeaeb48d6749d5548a02b'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 17, '2026-11-26 11:09:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-26T11:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "declaration": "01a220f5-123b-74e9-a2ab-3b6c8dda8952"}}', '\xf1caec361c5cc3bc4d770a3119233d2109fca80fa420ff35e6887cfa514606d6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 18, '2026-11-26 11:13:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'identity.check', '22.1.1', false, '01a220f5-123e-7bbf-aaed-8f1724019cd0', '{"at": "2026-11-26T11:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-123e-7bbf-aaed-8f1724019cd0", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "outcome": "confirmed", "identityCheck": "01a220f5-123f-731e-a49e-31b15f356da2"}}', '\x14aa590514b79222626bf2c5290a7f40ab87ed26b3e6fb2f281295f8d7a9bde9'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 19, '2026-11-26 11:17:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'notice.tell', '22.1.3', false, '01a220f5-123e-7bbf-aaed-8f1724019cd0', '{"at": "2026-11-26T11:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-123e-7bbf-aaed-8f1724019cd0", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "notice": "01a220f5-1244-720e-b52d-3133347ffaf4"}}', '\x88a3bc2c6a14aec39929d7433e0db0699a86dfdf4c218357aca6218ac52cba4a'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 20, '2026-11-26 11:21:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-26T11:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"document": "01a220f5-1247-72d3-80d5-8ff55ecd062d"}}', '\x6385ba00c03199cc766af9bef7a540a34cbc888357dfb97e1c15d50356026987'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 21, '2026-11-26 11:21:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'mandate.draw', '22.1.3', false, '01a220f5-123e-7bbf-aaed-8f1724019cd0', '{"at": "2026-11-26T11:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-123e-7bbf-aaed-8f1724019cd0", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "mandate": "01a220f5-1247-72d3-80d5-8ff55ecd062d"}}', '\x2e01e58bc87753abc87933a47b01409dda111ef44c21721079a66f29317dbfcb'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 23, '2026-11-26 11:25:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'mandate.sign', '22.1.3', false, '01a220f5-123e-7bbf-aaed-8f1724019cd0', '{"at": "2026-11-26T11:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-123e-7bbf-aaed-8f1724019cd0", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "mandate": "01a220f5-1247-72d3-80d5-8ff55ecd062d"}}', '\xc6ad0efdc060d12b17a93289553e6df7b1f8b81d42e2c4e886f67ebe17f12e67'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 24, '2026-11-26 11:29:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'portal.identify', '22.1.2', false, '01a220f5-123e-7bbf-aaed-8f1724019cd0', '{"at": "2026-11-26T11:29:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-123e-7bbf-aaed-8f1724019cd0", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"means": "eid_card", "application": "01a220f5-1258-7824-b250-1a9f4ce07337"}}', '\x46ea829c43c1da3ee6d395b7d1a5ffefd535d6ebf869c7a6559c41a850ec8290'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 25, '2026-11-26 11:29:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'application.file', '22.1.5', false, '01a220f5-123e-7bbf-aaed-8f1724019cd0', '{"at": "2026-11-26T11:29:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-123e-7bbf-aaed-8f1724019cd0", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "edition": "01a220f5-07d1-7011-b7f5-a4631ec0e64a", "mandate": "01a220f5-1247-72d3-80d5-8ff55ecd062d", "application": "01a220f5-1258-7824-b250-1a9f4ce07337"}}', '\x005811c1eb27532af8eb48ae1384ac4a901ecbc9e59a8cac57a5e2e775b084ca'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 26, '2026-11-26 11:33:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'planned-time.tell', '22.1.6', false, '01a220f5-123e-7bbf-aaed-8f1724019cd0', '{"at": "2026-11-26T11:33:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0cb5-75f6-8c79-7125aa977527", "centre": "01a220f5-0829-7023-aca2-c2ea113e1291", "client": "01a220f5-123e-7bbf-aaed-8f1724019cd0", "person": "01a220f5-0c9d-7d4c-aa6f-098512c1a0fa", "things": {"case": "01a220f5-1238-703c-b551-7e4671cb1d95", "application": "01a220f5-1258-7824-b250-1a9f4ce07337"}}', '\xda698780a74bf35c0584b1e0feb89e87303325da34ff7207014e4940e45e06f4'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "things": {"centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9"}}', '\xb9c59873207ede1a3d3e80d84da7181595198abc3ef90acc033202caf622f660'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 2, '2026-11-10 07:35:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'case.open', '2.6', false, NULL, '{"at": "2026-11-10T07:35:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "edition": "01a220f5-07c3-7aef-baff-8c45514a5895"}}', '\x449dfcd683ff49518e632f2db0c6c2846dcf17e720c3d81bf45f3271e39ff646'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 3, '2026-11-10 07:39:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-10T07:39:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "declaration": "01a220f5-0fdb-74d5-8653-0833d35257a5"}}', '\x63867993aaadbc1e38f03e417cfa3fccefcf1348504a063823f786b5a6a0043a'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 4, '2026-11-10 07:43:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'identity.check', '22.1.1', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-10T07:43:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "outcome": "confirmed", "identityCheck": "01a220f5-0fe7-7266-804f-b5aa0faa1e47"}}', '\x4ee66b482db8c85a046f9c2345eb8f9e69b8ff67b0b021a8f50a3f1677a9bdc5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 5, '2026-11-10 07:47:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'notice.tell', '22.1.3', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-10T07:47:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "notice": "01a220f5-0fed-75c6-b2bc-dd650f3da03a"}}', '\xdbf2c94f80fc178da7d10c8cfb7812f118ddea2a35393e84bf45a7f3b3e5a231'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 6, '2026-11-10 07:51:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-10T07:51:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"document": "01a220f5-0ff6-778a-b149-04c82cc419a4"}}', '\x924963579035c0b5422b92d2eafa80bb9cd4d212198d45f1603bd55c92de62e8'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 7, '2026-11-10 07:51:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'mandate.draw', '22.1.3', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-10T07:51:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "mandate": "01a220f5-0ff6-778a-b149-04c82cc419a4"}}', '\x66c52706990bf792d9653994ccfa47628013d442af1ba90ccc38dc80edb73e2e'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 8, '2026-11-10 07:55:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-10T07:55:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"document": "01a220f5-0ff6-778a-b149-04c82cc419a4"}}', '\xe22ef19a93415ea46e50248bed9d05273fc87015a686ed23c7fedcbe0733b3e2'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 9, '2026-11-10 07:55:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'mandate.sign', '22.1.3', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-10T07:55:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "mandate": "01a220f5-0ff6-778a-b149-04c82cc419a4"}}', '\xd3b408fbccb3bdeb9e173a54b596c1e1c0be839311ccc364ebc3826cd68750aa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 10, '2026-11-10 07:59:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'portal.identify', '22.1.2', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-10T07:59:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"means": "eid_card", "application": "01a220f5-1010-7f9c-be70-f0da4f1ab134"}}', '\xc70b47a68ad143eb05ed985deb8d6e514dd8afebb778e8b5f2dd4fd90b7c50f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 25, '2026-11-25 08:25:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-25T08:25:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"mark": "ended", "document": "01a220f5-0ff6-778a-b149-04c82cc419a4"}}', '\x4fe529a088844c6a764fcf4d63e786b90cb0e6f518043cc1666c686ac72be16b'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 11, '2026-11-10 07:59:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'application.file', '22.1.5', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-10T07:59:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "edition": "01a220f5-07c3-7aef-baff-8c45514a5895", "mandate": "01a220f5-0ff6-778a-b149-04c82cc419a4", "application": "01a220f5-1010-7f9c-be70-f0da4f1ab134"}}', '\x4f13565c55432e9f3d15bdc2e31509c678299697102ad50d79c17b014c4b229a'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 12, '2026-11-10 08:03:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'planned-time.tell', '22.1.6', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-10T08:03:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "application": "01a220f5-1010-7f9c-be70-f0da4f1ab134"}}', '\xdce314299c44e7bf65e637960832422fb417319d0ed634366bdebd5fc3103860'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 13, '2026-11-19 10:10:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-19T10:10:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"consultation": "01a220f5-11a1-7659-844c-f763766a65e8"}}', '\x25a9b84ca7e8c4e35f10e0edafd09151e30de640027e4ffb4c3cf0037b34cb21'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 14, '2026-11-24 09:30:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'case.open', '2.6', false, NULL, '{"at": "2026-11-24T09:30:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "edition": "01a220f5-07d6-72c0-80dd-816fb12dc21f"}}', '\xf87aed46156f09ce8a5bb70155a555b0a791d630cc25cb410cb056a5212b8d7c'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 15, '2026-11-24 09:34:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-24T09:34:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "declaration": "01a220f5-11c0-704b-9b46-f391fc698ba0"}}', '\xb50f172414fc7a51cb3a39de8c09467136140c7db163c460589ac7c51aca9946'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 16, '2026-11-24 09:38:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'identity.check', '22.1.1', false, '01a220f5-11c4-7876-8ee6-54419898c5c9', '{"at": "2026-11-24T09:38:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-11c4-7876-8ee6-54419898c5c9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "outcome": "confirmed", "identityCheck": "01a220f5-11c5-751b-8aec-1b127d44f255"}}', '\x72590739a456cf8cdc7f8d6f30bec38123ca2f8eabe5f9fe57995210988be549'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 17, '2026-11-24 09:42:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'notice.tell', '22.1.3', false, '01a220f5-11c4-7876-8ee6-54419898c5c9', '{"at": "2026-11-24T09:42:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-11c4-7876-8ee6-54419898c5c9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "notice": "01a220f5-11ca-77bf-9b9a-c5805af31521"}}', '\xe7ddc648ab7bb1c2e48eebdab1710d36e91c5fa558426af0bdbfa6ec1e303cb0'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 18, '2026-11-24 09:46:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-24T09:46:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"document": "01a220f5-11cd-7d9b-ae4d-1760338f19e5"}}', '\x90ca510908312b63a89064e0614124cce1b01c1d8c630ad15957c6bfb4b6f0b3'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 19, '2026-11-24 09:46:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'mandate.draw', '22.1.3', false, '01a220f5-11c4-7876-8ee6-54419898c5c9', '{"at": "2026-11-24T09:46:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-11c4-7876-8ee6-54419898c5c9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "mandate": "01a220f5-11cd-7d9b-ae4d-1760338f19e5"}}', '\x95cd2f9dd6414fb5f5143ecc066443cb34423f684f117280123c344764449b66'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 20, '2026-11-24 09:50:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-24T09:50:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"document": "01a220f5-11cd-7d9b-ae4d-1760338f19e5"}}', '\x31541dd50f780c8fd73761b2496db47febfd7b0fc516101f36ec8b325bd48e98'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 21, '2026-11-24 09:50:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'mandate.sign', '22.1.3', false, '01a220f5-11c4-7876-8ee6-54419898c5c9', '{"at": "2026-11-24T09:50:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-11c4-7876-8ee6-54419898c5c9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "mandate": "01a220f5-11cd-7d9b-ae4d-1760338f19e5"}}', '\x1e433bddc0586d6be64cca3b80fea9a3b9747ef471eba50ad9a1dd679c8396b4'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 22, '2026-11-24 09:54:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'portal.identify', '22.1.2', false, '01a220f5-11c4-7876-8ee6-54419898c5c9', '{"at": "2026-11-24T09:54:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-11c4-7876-8ee6-54419898c5c9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"means": "eid_card", "application": "01a220f5-11d7-732c-826d-60328662c6c4"}}', '\x3df25132daaad75eedde2a7eee4017b64744b4cda2a8f432e8066207b7a8d262'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 23, '2026-11-24 09:54:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'application.file', '22.1.5', false, '01a220f5-11c4-7876-8ee6-54419898c5c9', '{"at": "2026-11-24T09:54:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-11c4-7876-8ee6-54419898c5c9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "edition": "01a220f5-07d6-72c0-80dd-816fb12dc21f", "mandate": "01a220f5-11cd-7d9b-ae4d-1760338f19e5", "application": "01a220f5-11d7-732c-826d-60328662c6c4"}}', '\x7b1ad96cc86b0040bb0cf4f645a4fc0abee7a8b43ef07f3f520ae7cd6ed73c14'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 24, '2026-11-24 09:58:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'planned-time.tell', '22.1.6', false, '01a220f5-11c4-7876-8ee6-54419898c5c9', '{"at": "2026-11-24T09:58:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-11c4-7876-8ee6-54419898c5c9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-11bf-796d-a963-283e87847b3f", "application": "01a220f5-11d7-732c-826d-60328662c6c4"}}', '\x57f9e5c8ab50d00b46c10bf0a829da60daa07da77540cd3fd569153c4508b0cc'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 26, '2026-11-25 08:25:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'mandate.complete', '22.1.3', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-25T08:25:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"mandate": "01a220f5-0ff6-778a-b149-04c82cc419a4"}}', '\xf07270514d5403be123cb6fb9044f98d3aefedbb0419f02d8fc27effd6d5e884'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 27, '2026-11-25 08:25:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'result.tell', '22.1.7', false, '01a220f5-0fe4-78b2-90cc-165770de54af', '{"at": "2026-11-25T08:25:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-0fe4-78b2-90cc-165770de54af", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-0fd8-7d61-9b8c-79f1ef7698a8", "application": "01a220f5-1010-7f9c-be70-f0da4f1ab134"}}', '\x60ccf0cc647d03d9644032a8e5e9d4a099944eb701de26f27ca3fa40313f896f'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 28, '2026-11-27 13:20:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'case.open', '2.6', false, NULL, '{"at": "2026-11-27T13:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-1260-79ee-807b-f95f6e440a13", "edition": "01a220f5-07e3-79de-83f6-6bc8325a1cc2"}}', '\x8547221b18e63704d837a72465f4840fae5821a257e27a59a2146dc3b33b705c'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 29, '2026-11-27 13:24:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-27T13:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-1260-79ee-807b-f95f6e440a13", "declaration": "01a220f5-1262-7e10-9d03-07823d24bffb"}}', '\x6effa9e2bb3461605b08ddded3ba159aef5d9706f3353561d444d148faf9dae6'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 30, '2026-11-27 13:28:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'identity.check', '22.1.1', false, '01a220f5-1266-7c4c-9f46-fc9a54909578', '{"at": "2026-11-27T13:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-1266-7c4c-9f46-fc9a54909578", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-1260-79ee-807b-f95f6e440a13", "outcome": "confirmed", "identityCheck": "01a220f5-1266-7845-92d6-6fe77c29ac59"}}', '\x792d5342f1179605065541ae0c4e1b46d74d2c4c87314c916d868d68e2989776'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 31, '2026-11-27 13:32:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'notice.tell', '22.1.3', false, '01a220f5-1266-7c4c-9f46-fc9a54909578', '{"at": "2026-11-27T13:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-1266-7c4c-9f46-fc9a54909578", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-1260-79ee-807b-f95f6e440a13", "notice": "01a220f5-126b-7fba-81e0-de391ac175e1"}}', '\x91cd346b058e16fabd5a5d4e683ee0b3a9303b107b248eedadff4f53a40a452d'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 32, '2026-11-27 13:36:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-27T13:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"document": "01a220f5-126e-7002-829c-643f54604e68"}}', '\xc4f32c241fb0c3558131de708389734337736143a2a187687a6dca10a3297a72'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 33, '2026-11-27 13:36:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'mandate.draw', '22.1.3', false, '01a220f5-1266-7c4c-9f46-fc9a54909578', '{"at": "2026-11-27T13:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-1266-7c4c-9f46-fc9a54909578", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-1260-79ee-807b-f95f6e440a13", "mandate": "01a220f5-126e-7002-829c-643f54604e68"}}', '\x5a4f5b63e9e3c48d57d681761e90e53428fdfb3a5d106026c3289d8748141940'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 34, '2026-11-27 13:40:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-27T13:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"document": "01a220f5-126e-7002-829c-643f54604e68"}}', '\x278739ed8af16a72cd167b42429f214275327433c88f3c0141f79420770c47a8'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 35, '2026-11-27 13:40:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'mandate.sign', '22.1.3', false, '01a220f5-1266-7c4c-9f46-fc9a54909578', '{"at": "2026-11-27T13:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f5-0daa-7ed8-bb00-a37cc5453a8c", "centre": "01a220f5-082b-713a-88dc-f9b159e5a6d9", "client": "01a220f5-1266-7c4c-9f46-fc9a54909578", "person": "01a220f5-0da9-70dc-be6b-ebddf24c3974", "things": {"case": "01a220f5-1260-79ee-807b-f95f6e440a13", "mandate": "01a220f5-126e-7002-829c-643f54604e68"}}', '\x160338282487979c182b6d710fefb397bc510093e73380ad0c1aae0ec4456fdb');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES
	('00000000-0000-0000-0000-000000000000', 43, '\xf9d980a0a274961cc420923f2aa65585419289e82d97a065223a70b362757b97'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 145, '\xd58623cda59da32df89bef5415fa8aa702de3696cf016fb764845f49a989e1af'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 26, '\xda698780a74bf35c0584b1e0feb89e87303325da34ff7207014e4940e45e06f4'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 35, '\x160338282487979c182b6d710fefb397bc510093e73380ad0c1aae0ec4456fdb');


--
-- Data for Name: basket_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.basket_entry VALUES
	('4a09e869-d65b-49ac-9180-387163595366', '2.3', NULL, NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.6.'),
	('d0389160-c0f7-4c13-97a8-45fdd74e4553', '3.13', 'Šengenas vīzas pieteikums', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.'),
	('2a5d85bf-d5cd-4b75-95c8-9a51b398edeb', '3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.'),
	('575a6180-ee4a-4af4-90a4-9618760c8d46', '6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.'),
	('83e76810-a57d-47ab-b5be-9fd177398418', '3.13', 'Ziņas par personas rīcībspēju', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.', NULL),
	('605d5044-d0c5-42c0-8de0-37b612f6e834', '3.14', 'Personas kodu atbilstība vienai personai', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.', NULL),
	('82fbe4dc-11b8-4605-a055-21765781ffec', '3.15', 'aktuālais un iepriekšējais personas kods', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.9.', NULL),
	('55990faa-1484-4e34-8a00-de6a855d186b', '6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.', NULL);


--
-- Data for Name: case_declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_declaration VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', '01a220f5-0eb1-78ec-9186-8a11167d4944'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', '01a220f5-0f24-7ae3-b1c8-cffe004e08d4'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', '01a220f5-0f99-7649-9018-a2e4b2c87b3a'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', '01a220f5-0fdb-74d5-8653-0833d35257a5'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', '01a220f5-1020-74c4-ac3a-d7d8894e068e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', '01a220f5-1074-7647-b114-39c047c62b9a'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', '01a220f5-10b0-79d4-8cea-bc3bdf235f2d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-10dd-70b3-86e9-fb7836e3f703'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', '01a220f5-10f9-76dd-91d8-a935d395c6d9'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', '01a220f5-117f-7d45-a1c4-db29c095a599'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11a2-7ec5-9134-9ce8b8151462', '01a220f5-11a4-713b-aa4e-a5ab62c65e9c'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', '01a220f5-11c0-704b-9b46-f391fc698ba0'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', '01a220f5-11ee-7d5a-b94b-de52497f90ef'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', '01a220f5-123b-74e9-a2ab-3b6c8dda8952'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', '01a220f5-1262-7e10-9d03-07823d24bffb'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', '01a220f5-127a-7dbe-b243-b836d9d2c17a'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', '01a220f5-129e-7efc-9a33-eb407adfc96e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', '01a220f5-12b8-79f4-9f76-7c31650ebd52'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c4-7023-88d1-8252763065db', '01a220f5-12d4-7ac4-95bf-387f4455c1c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12e5-7dd8-a07b-9ccac7b8c341', '01a220f5-12e8-78a4-a1ba-6c9bd10739d5');


--
-- Data for Name: case_identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_identity_check VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', '01a220f5-0ec7-791e-a44b-c086618447be', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', '01a220f5-0f2c-7e96-9515-fe36966e54c7', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', '01a220f5-0fa1-75f8-af0d-357bfa5d90a8', 'confirmed'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', '01a220f5-0fe7-7266-804f-b5aa0faa1e47', 'confirmed'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', '01a220f5-102a-7193-81a9-b2b83aa9882e', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', '01a220f5-1082-779a-b2f0-d40975090095', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', '01a220f5-10b4-71b6-a3d0-acb93b8291c9', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-10e2-7101-ae30-97c74a49c571', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', '01a220f5-113a-7dbc-992a-6d1d3bdb6b5b', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', '01a220f5-1189-77ff-b85d-efb67e578913', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11a2-7ec5-9134-9ce8b8151462', '01a220f5-11a8-7d69-a906-37a6fd9a68c4', 'refused'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', '01a220f5-11c5-751b-8aec-1b127d44f255', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', '01a220f5-11f6-7b12-8018-ab3a39241e28', 'confirmed'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', '01a220f5-123f-731e-a49e-31b15f356da2', 'confirmed'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', '01a220f5-1266-7845-92d6-6fe77c29ac59', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', '01a220f5-127f-76bb-a8cb-fa297cf28c01', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', '01a220f5-12a6-7df7-b0b6-f8a13fd5746a', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', '01a220f5-12bd-71b5-90ce-37f1e23cc7f8', 'confirmed'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c4-7023-88d1-8252763065db', '01a220f5-12de-7bc4-8b56-73fd393f2bb6', 'confirmed');


--
-- Data for Name: case_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_mandate VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', '01a220f5-0eeb-7827-a197-f4f57d836076'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', '01a220f5-0f47-766e-aa58-47ee314f13aa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', '01a220f5-0fb2-7e86-9a2b-1036a888d898'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', '01a220f5-0ff6-778a-b149-04c82cc419a4'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', '01a220f5-1036-76a6-8014-22e93c354d1f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', '01a220f5-108f-7273-aeea-00f0d818da0a'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', '01a220f5-10bb-7711-afc5-458ada2fad82'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-10e9-7883-813f-dddb25789ad5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', '01a220f5-1149-700a-8ed0-3b1ac467db6f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', '01a220f5-1192-775b-a7c1-3d4c9580fbf1'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-11af-7c56-b845-51df3a3f15a6'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', '01a220f5-11cd-7d9b-ae4d-1760338f19e5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', '01a220f5-1204-7957-a7b8-f49104643675'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', '01a220f5-1247-72d3-80d5-8ff55ecd062d'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', '01a220f5-126e-7002-829c-643f54604e68'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', '01a220f5-128d-79e8-b109-d2f1ba5f2a2d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', '01a220f5-12af-78bf-8e9b-c0c8ada67497'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', '01a220f5-12c6-7c10-92d7-880ce88b37dc');


--
-- Data for Name: case_name_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_name_word VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', 1, 'teodors burkans', true, -1792587900000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', 2, 'burkans teodors', true, -1792587900000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', 1, 'austra dizmezniece', true, -1793776800000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', 2, 'dizmezniece austra', true, -1793776800000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', 1, 'alma silmala', true, -1794219600000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', 2, 'silmala alma', true, -1794219600000000),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', 1, 'lucija smilgaja', true, -1794296100000000),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', 2, 'smilgaja lucija', true, -1794296100000000),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', 1, 'milda vizbulite', true, -1794384600000000),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', 2, 'vizbulite milda', true, -1794384600000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', 1, 'biruta kastana', true, -1794472800000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', 2, 'kastana biruta', true, -1794472800000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', 1, 'mirdza germanupe', true, -1794563700000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', 2, 'germanupe mirdza', true, -1794563700000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', 1, 'biruta kastana', true, -1794836400000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', 2, 'kastana biruta', true, -1794836400000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', 1, 'haralds vitolnieks', true, -1794899100000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', 2, 'vitolnieks haralds', true, -1794899100000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', 1, 'voldemars zakurags', true, -1794988800000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', 2, 'zakurags voldemars', true, -1794988800000000),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', 1, 'jonas vetrunas', true, -1795512600000000),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', 2, 'vetrunas jonas', true, -1795512600000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', 1, 'ojars pupolzars', true, -1795597800000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', 2, 'pupolzars ojars', true, -1795597800000000),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', 1, 'fricis jumikis', true, -1795691100000000),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', 2, 'jumikis fricis', true, -1795691100000000),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', 1, 'arnolds kaijkalns', true, -1795785600000000),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', 2, 'kaijkalns arnolds', true, -1795785600000000),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', 1, 'imants graudins tirums', true, -1795842058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', 2, 'imants tirums graudins', false, -1795842058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', 3, 'graudins imants tirums', false, -1795842058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', 4, 'graudins tirums imants', true, -1795842058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', 5, 'tirums imants graudins', true, -1795842058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', 6, 'tirums graudins imants', false, -1795842058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', 1, 'zenta virsupe', true, -1795845058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', 2, 'virsupe zenta', true, -1795845058647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', 1, 'skaidrite bebrupe', true, -1795846558647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', 2, 'bebrupe skaidrite', true, -1795846558647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c4-7023-88d1-8252763065db', 1, 'aivars lackaja', true, -1795847458647311),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c4-7023-88d1-8252763065db', 2, 'lackaja aivars', true, -1795847458647311);


--
-- Data for Name: case_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_notice VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', '01a220f5-0ee1-7981-bb8f-32a70eac667d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', '01a220f5-0f3d-7b12-9384-59e7978c17b5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', '01a220f5-0fac-7700-9b3d-ac22c7486b41'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', '01a220f5-0fed-75c6-b2bc-dd650f3da03a'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', '01a220f5-1033-7b67-a76e-fd16d189d356'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', '01a220f5-108b-7d76-9afa-3d9a4bdc11fe'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', '01a220f5-10b8-74ad-8b37-96e6576ee08b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-10e6-76b2-ba0a-ab754aa47d9e'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', '01a220f5-1140-7104-8aea-647935275b69'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', '01a220f5-118f-73d3-9008-b6857e56d8de'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-11ad-7dc1-84b5-cafbf2763dc5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', '01a220f5-11ca-77bf-9b9a-c5805af31521'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', '01a220f5-11ff-785c-b622-2faf1183095a'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', '01a220f5-1244-720e-b52d-3133347ffaf4'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', '01a220f5-126b-7fba-81e0-de391ac175e1'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', '01a220f5-1285-75db-8340-027150c46e50'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', '01a220f5-12ab-73ee-bb99-e966b09422e7'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', '01a220f5-12c2-7cdc-90af-e9145ef3b45a');


--
-- Data for Name: case_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_progress VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', '22.1.5', '2026-10-21 13:05:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-07f8-7ee4-8399-633a87658d2e', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', 2026, 1, '2026-10-31', NULL),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', 'done', '2026-11-11 08:10:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', '01a220f5-07db-754c-9b29-c488fc8ff5bd', '01a220f5-1029-76d5-aeef-882788192b6d', 2026, 1, '2027-02-09', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', '22.1.7', '2026-11-12 08:40:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-07b6-7264-8041-d47eb5564fe3', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 2026, 4, '2027-02-10', '2026-11-25'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', 'done', '2026-11-13 09:55:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-0808-745f-9a9e-8ef31981ad16', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', 2026, 5, '2027-02-11', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', '22.1.7', '2026-11-17 07:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-07e3-79de-83f6-6bc8325a1cc2', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', 2026, 7, '2027-02-15', '2026-11-28'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', 'stopped', '2026-11-18 08:00:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-0803-7155-bed7-a069ade2b46d', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', 2026, 8, '2027-02-16', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11a2-7ec5-9134-9ce8b8151462', 'refused', '2026-11-20 12:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-07d6-72c0-80dd-816fb12dc21f', NULL, NULL, NULL, NULL, NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '22.1.7', '2026-11-16 13:40:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 2026, 9, '2027-02-21', '2026-12-04'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', '22.1.7', '2026-11-24 09:30:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-11c4-7876-8ee6-54419898c5c9', 2026, 2, '2027-02-22', '2026-12-01'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', 'done', '2026-11-04 07:20:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', 2026, 2, '2027-02-02', NULL),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', 'done', '2026-11-10 07:35:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '01a220f5-07c3-7aef-baff-8c45514a5895', '01a220f5-0fe4-78b2-90cc-165770de54af', 2026, 1, '2027-02-08', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', '22.1.5', '2026-11-25 09:10:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-11f5-789c-ace9-3f3d028020f0', 2026, 10, '2027-02-23', '2026-12-07'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', 'stopped', '2026-11-09 10:20:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '01a220f5-0fa0-715e-a120-9993044ac89e', 2026, 3, '2027-02-07', NULL),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', '22.1.7', '2026-11-26 11:05:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '01a220f5-123e-7bbf-aaed-8f1724019cd0', 2026, 2, '2027-02-24', '2026-12-10'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', '22.1.5', '2026-11-27 13:20:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '01a220f5-07e3-79de-83f6-6bc8325a1cc2', '01a220f5-1266-7c4c-9f46-fc9a54909578', 2026, 3, '2027-02-25', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', '22.1.5', '2026-11-28 05:00:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-080b-75a3-982c-ac097342f484', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', 2026, 11, '2027-02-26', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', '22.1.3', '2026-11-28 05:50:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-07f8-7ee4-8399-633a87658d2e', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', 2026, 12, '2027-02-26', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c4-7023-88d1-8252763065db', '22.1.3', '2026-11-28 06:30:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-07fd-7247-bb3a-25027ea7742c', '01a220f5-12dd-7a03-888e-667928496237', NULL, NULL, NULL, NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', '22.1.6', '2026-11-28 06:15:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '01a220f5-12bc-772c-9af2-21aa80689471', 2026, 13, '2027-02-26', '2026-11-28'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12e5-7dd8-a07b-9ccac7b8c341', '22.1.1', '2026-11-28 06:40:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-07be-7710-a183-f0058cd00f07', NULL, NULL, NULL, NULL, NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12ea-7c9f-86af-df0f0caa5522', '2.6', '2026-11-28 06:50:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-07c3-7aef-baff-8c45514a5895', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: centre; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.centre VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-081e-78c1-9391-794f84fdf47d', 'novada', 'Upmalas klientu apkalpošanas centrs', 'Tilta iela 2, Upmala, LV-0000', 'Upmala', 'upmala@example.org', '+371 00000000'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-081e-78c1-9391-794f84fdf47d', 'vietējas', 'Kalnāju klientu apkalpošanas centrs', 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000', 'Kalnāji', 'kalnaji@example.org', '+371 00000000'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-081e-7935-aa24-cfa48d9de0bf', 'reģionālas', 'Vējciema klientu apkalpošanas centrs', 'Dzirnavu iela 7, Vējciems, LV-0000', 'Vējciems', 'vejciems@example.org', '+371 00000000');


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', '2026-10-21 13:13:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '2026-11-04 07:28:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fa0-715e-a120-9993044ac89e', '2026-11-09 10:28:00+00'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fe4-78b2-90cc-165770de54af', '2026-11-10 07:43:00+00'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1029-76d5-aeef-882788192b6d', '2026-11-11 08:18:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-107f-7b90-ab83-9f6d85a8e238', '2026-11-12 08:48:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '2026-11-13 10:03:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '2026-11-17 07:13:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', '2026-11-18 08:08:00+00'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11c4-7876-8ee6-54419898c5c9', '2026-11-24 09:38:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11f5-789c-ace9-3f3d028020f0', '2026-11-25 09:18:00+00'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-123e-7bbf-aaed-8f1724019cd0', '2026-11-26 11:13:00+00'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1266-7c4c-9f46-fc9a54909578', '2026-11-27 13:28:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', '2026-11-28 05:08:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127f-7980-b3a0-93afdbe4651b', '2026-11-28 05:08:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', '2026-11-28 05:58:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12bc-772c-9af2-21aa80689471', '2026-11-28 06:23:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12dd-7a03-888e-667928496237', '2026-11-28 06:38:58.647311+00');


--
-- Data for Name: client_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_name VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', 1, '2026-10-21 13:13:00+00', 'Teodors', 'Burkāns', 'burkans teodors', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', 1, '2026-11-04 07:28:00+00', 'Austra', 'Dižmežniece', 'dizmezniece austra', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fa0-715e-a120-9993044ac89e', 1, '2026-11-09 10:28:00+00', 'Alma', 'Silmala', 'silmala alma', NULL),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fe4-78b2-90cc-165770de54af', 1, '2026-11-10 07:43:00+00', 'Lūcija', 'Smilgāja', 'smilgaja lucija', NULL),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1029-76d5-aeef-882788192b6d', 1, '2026-11-11 08:18:00+00', 'Milda', 'Vizbulīte', 'vizbulite milda', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 1, '2026-11-12 08:48:00+00', 'Biruta', 'Kastaņa', 'kastana biruta', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', 1, '2026-11-13 10:03:00+00', 'Mirdza', 'Ģērmaņupe', 'germanupe mirdza', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', 1, '2026-11-17 07:13:00+00', 'Haralds', 'Vītolnieks', 'vitolnieks haralds', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', 1, '2026-11-18 08:08:00+00', 'Voldemārs', 'Zaķurags', 'zakurags voldemars', NULL),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11c4-7876-8ee6-54419898c5c9', 1, '2026-11-24 09:38:00+00', 'Jonas', 'Vėtrūnas', 'vetrunas jonas', '\x00f66fbcc5d9251ceadec815ebd9b1cfc43a2caba2432f414aa61578b3665367372b065ee1e8d2'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11f5-789c-ace9-3f3d028020f0', 1, '2026-11-25 09:18:00+00', 'Ojārs', 'Pūpolzars', 'pupolzars ojars', NULL),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-123e-7bbf-aaed-8f1724019cd0', 1, '2026-11-26 11:13:00+00', 'Fricis', 'Jumiķis', 'jumikis fricis', NULL),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1266-7c4c-9f46-fc9a54909578', 1, '2026-11-27 13:28:00+00', 'Arnolds', 'Kaijkalns', 'kaijkalns arnolds', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', 1, '2026-11-28 05:08:58.647311+00', 'Imants', 'Graudiņš-Tīrums', 'graudins-tirums imants', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127f-7980-b3a0-93afdbe4651b', 1, '2026-11-28 05:08:58.647311+00', 'Emīls', 'Graudiņš-Tīrums', 'graudins-tirums emils', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', 1, '2026-11-28 05:58:58.647311+00', 'Zenta', 'Viršupe', 'virsupe zenta', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12bc-772c-9af2-21aa80689471', 1, '2026-11-28 06:23:58.647311+00', 'Skaidrīte', 'Bebrupe', 'bebrupe skaidrite', NULL),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12dd-7a03-888e-667928496237', 1, '2026-11-28 06:38:58.647311+00', 'Aivars', 'Lāčkāja', 'lackaja aivars', NULL);


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consultation VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f85-73f1-8255-a972d14e8835', NULL, 'which_service', 'explained', '2026-11-06 08:05:00+00', '2026-11-06 08:15:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117a-7867-8a15-abb3785191c8', NULL, 'means', 'will_get_means', '2026-11-17 14:20:00+00', '2026-11-17 14:30:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11a1-7659-844c-f763766a65e8', NULL, 'portal', 'applied_alone', '2026-11-19 10:00:00+00', '2026-11-19 10:10:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-11bd-776e-abe5-60bfd4d9e341', NULL, 'mandate', 'will_apply', '2026-11-23 07:40:00+00', '2026-11-23 07:50:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-125d-7f6e-befe-8894e137d0e0', NULL, 'applying', 'sent_on', '2026-11-26 12:50:00+00', '2026-11-26 13:00:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-125e-7980-a6f0-8cf52aabe9a7', NULL, 'progress', 'explained', '2026-11-27 09:15:00+00', '2026-11-27 09:25:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES
	('00000000-0000-0000-0000-000000000000', '01a220f5-0833-7059-b20d-50f33404deac', 'release', '\x0772656c65617365d4816ab276da1f595daaeff0ea65b55c895cbd7cec51408613c16ffc5e2e890709a27355531315ba099b0c7af4835cb08038366f4f8e5bfe18b7dcb8'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0840-7d67-b3de-3123428c36b6', 'release', '\x0772656c656173657913257f95dec247325a8bb33b6573c6746edf844b32ff70c7e56ce8dfe762a1a3e68d7a17bd4302c8cc5bfb9b2cc125164c20e25e69bd845a7049b4'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-084d-71bf-895a-f3ffb50378b0', 'release', '\x0772656c656173651f0abb1c32e4184249479e9a914fd790461cffb52147ed79ed2a3590b62244192ec31693b4a1822a8b1bead0f240784bd0089f07e7cc6f57a92dc792'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0beb-7076-8628-4fbc0e60d4de', 'release', '\x0772656c65617365ba04a18b9d846a384bcaf3ecba8298c05b0d59c0c0034d5c5293ab418a2cc0039288e7f5d4062ca0ba3861da2e16cf7435a2fe98f7ab96fce5f4a518'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', 'release', '\x0772656c65617365944205f8118e6baafd570f0146a18e42217bb78bc8c131c5daf0cad02df410fd5b2b616f7da493bef68a21cfba08f74701c86fc73827b662a3e5864f'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0c86-7c08-b136-0789f81306f5', 'release', '\x0772656c65617365ea927bb8ed131b8e9ed284dfb85a96006dda5087233f5e523856ec0bbcee13a47776ebdc64be43b363f250fe6b5aa4f848faf4fe1815127d91b96bc9'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', 'release', '\x0772656c65617365abca3e7bec034cd9023c52a28c22e5fd24449364d41107718fbfc50f5c47da1fa74077c935a27dd97fd375da47c1419aeeda1c9cddcedb6fcebfcdd7'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0cc8-7f29-9eb8-342b0ce8a28e', 'release', '\x0772656c6561736531adb27bdafb7dfd62e0a13e811c3f324a60b32481ed3ff7421ee4dac7f2b31eccf8bc67e315245909343b1b4ec5173e3f4d1a211a5a412fe3c3e232'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0cd9-7a9e-920d-14b63d1574c8', 'release', '\x0772656c6561736587482aa26361e10b3cee735514841d4a07fdf6ae31dbd933bf9b96255343046b67faf309322584a1fb1315980b1435a7280f797f4d26fc2e9b3977e3'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0ce2-78c3-9e73-3d3c85658347', 'release', '\x0772656c656173656aa9ab2ffd039111f76afca852b10b2809bbb3584269747055c9f43dda82987050bf6be00fe0f2b05b743dda48ddd13d09737d65b4863169d9ee4c7d'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0cec-7aa8-9164-c7b136561be3', 'release', '\x0772656c656173656e94ccffc84b4daf7a9507b8b32fa1fa17a87a347f7f2b2f9cf144337a76c67046130c0bb4cb33e88957debdc799f9d83a24587001e6b0a05e7130fc'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0d87-727c-bdfc-15791039d8eb', 'release', '\x0772656c656173654db2f497d7f545f885b459a296c044c61681d25270201a468b7a7aa8ee9f43075f6ee54bfc2413a6ce52fcb36b664691dc15113aa45a623dec504489'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0da9-70dc-be6b-ebddf24c3974', 'release', '\x0772656c65617365146704ee03c3c01616505d02eb53e2b059dab6ed184dc3028699f5869b5de584e70082117135b76165f5bb87359dcfc2df1be7ea013c2c5445048a75'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0db6-798d-a848-19696ae2968b', 'release', '\x0772656c656173656a5ba01a38cec247fed694ffb04a55cfe49d74dd139152765a776db36be1223fd7b9a0510b9668bb1dee35ee1f132c3573032b23eaea6f4e4ce99e1f'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0dc2-7bff-8bb7-28be3fa86361', 'release', '\x0772656c65617365a97ca2788a6019e1f3b879546c69ba96670f546b9a36e1ae5144c1a49206f899acdaacd82d8a80a0e62b17424b7d1d1b7c1586f7b37c779c15bcb912'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0e50-74e2-a31c-f60aa681a33a', 'release', '\x0772656c65617365178c0b2c20addd6ad3bf27e8cde9c2152169167930d00cf97b81c34a16df138e814b564bca3b6b203c77bb50880fb9c3f9d1832f8f27e7d03713389d'),
	('00000000-0000-0000-0000-000000000000', '01a220f5-0e65-75c5-9e2d-133c7d5af39f', 'release', '\x0772656c656173650962ce928158d1837014bc631cc45deaf8e699fee9585a6cba6d2e33c08e6b63d5e53051947942287116f21f1db175c772328cf9d3c72aa288d7f7f7'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', 'release', '\x0772656c65617365c367cba1a94b96eddbf2eff3da531c9342e950f7e51908591206e9b9a888e729b9cea233d870a4165ae0d1a949050af59c294bd7fffa043163a86282'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', 'release', '\x0772656c656173651b00bf41e93b9a91a2aec9d0385e4c5003fe25c508aa594874da6efca6558fed0fde9528e4fcb55a26e182378c6ce916673b918beba867a7c4c2358d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fa0-715e-a120-9993044ac89e', 'release', '\x0772656c6561736529c9bd26a1dee9d10147960d625b84217a9e2f2401e849f224bbc79d4b2fb13a3eeebd8f16ebf977c34d54f19b029e433f9fa550da751d0b2eb7278e'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fe4-78b2-90cc-165770de54af', 'release', '\x0772656c656173653b55643b5aef29bdf0928a6e0a3962e42f2aac6edb48664bac4c859460f2438abc281dbb87b6c4ebb9b845c8229a7ecc7c8fce4a182db33cd5b126d8'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1029-76d5-aeef-882788192b6d', 'release', '\x0772656c656173656f22a7f4d93384d00d88b07467f01a5f20ec8343a0a2a8226ebd70007bfd2f3cefa0810dda578016ce20f6081d06250bfe2acbadb5646847e5d3b890'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 'release', '\x0772656c65617365c294a4260b54ff7bbac4387ccebab96c72147d572b83dc3c6b0add884b590dd745364f74c949882fcc02b6fad41d4d3ba7fc2c7680b2b29c10f0d4d7'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', 'release', '\x0772656c65617365eaab42ad1893962a24df25f22e8d9096aee8439a76b3efc2e5adb364962c1a2beeb80ccdb13233f4dd7fd4a2bcfc407d6fa8fecd0abd6c7249f7459c'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', 'release', '\x0772656c65617365bba83bc1bde51a73d0b7d696579b0fe2d8a21daa617288ff0a06ebdb93ae8c5c6003da40dab1a57a80a9cf2320566f07b377ac6532c9dcc9d209e7a6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', 'release', '\x0772656c6561736531fd03262e459d46398373e844d7e71ea77623b2d47fb5aaa9a1962a3529650a870d5ad8bcb67082dfa99d82b35926a9e8e4a3707df50e1dbfd1ca1b'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11c4-7876-8ee6-54419898c5c9', 'release', '\x0772656c65617365f232c3d2195cc0be8956c51a64642cd8e608beb188f3f5f2d9791656db066f46b2d81a9d6cbe40e1b6349897f68a4f6a99a6a2955cb2bc1ad86931e9'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11f5-789c-ace9-3f3d028020f0', 'release', '\x0772656c6561736578114b46f92fa297729c7d2ddfd5b2724dfb94f3284712e445559a6663405cdf3a0af2c55eb16a9bd2c69350f04729ece4851465117eb4fe829fec4b'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-123e-7bbf-aaed-8f1724019cd0', 'release', '\x0772656c65617365828a1731c8d6721ba1ebb0e5a2a31724961c4f0e99d79ce53fa4f7ee6c7ab72678ed772e6b614539dcdeaea7b46dc634fca9daedc1069f5319421193'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1266-7c4c-9f46-fc9a54909578', 'release', '\x0772656c65617365ea3d92abf0cbcf5260f59471b04bde3a94672a0d977fa235020f2b5977183bbbe3111a6071607e084c712225324453a9fa07cea8eec209f3cffe3bce'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', 'release', '\x0772656c656173657da8c9af548d6ef9d34937d763d643e93c3d533e9e6080490280d9ce46e3cafc586725ef443becc7bea5675911e79385ff6cf162ece9e7313f79ead9'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127f-7980-b3a0-93afdbe4651b', 'release', '\x0772656c65617365ed3a4ad5a0b0916bfd34d07b33a84a355ed9604bc5eb210238102672b79303f0e44e9ba8be9d5e0d89ec60915bdd12a01167ef3479ffc69555da8215'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', 'release', '\x0772656c65617365770f67a1c062762850077e20d378970cd9c28a6b3aae36403338fbb19a41680651081db9a8dbe851f070b94881992704d6be7ea136d10688a6bd1ff7'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12bc-772c-9af2-21aa80689471', 'release', '\x0772656c656173658e9202973a77eb91489b3142939c35e68ae4ad9bba2025f2c13d7b14569151a527634378e3e9de711d10051d38f48b6acb5e972edf3f66453cc7db28'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12dd-7a03-888e-667928496237', 'release', '\x0772656c656173655ca579454b33aad5a9c8d5fad2b5cd3dd3a61449e74f03428de7c1ac1abce958a49f1a687291a94f7b9d4b1828ed5e887af586834090c27352b078d1');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0eb1-78ec-9186-8a11167d4944', 'never_had', '2026-10-21 13:09:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f24-7ae3-b1c8-cffe004e08d4', 'never_had', '2026-11-04 07:24:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f99-7649-9018-a2e4b2c87b3a', 'never_had', '2026-11-09 10:24:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fdb-74d5-8653-0833d35257a5', 'never_had', '2026-11-10 07:39:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1020-74c4-ac3a-d7d8894e068e', 'never_had', '2026-11-11 08:14:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1074-7647-b114-39c047c62b9a', 'never_had', '2026-11-12 08:44:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10b0-79d4-8cea-bc3bdf235f2d', 'never_had', '2026-11-13 09:59:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10dd-70b3-86e9-fb7836e3f703', 'never_had', '2026-11-16 13:44:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f9-76dd-91d8-a935d395c6d9', 'never_had', '2026-11-17 07:09:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117f-7d45-a1c4-db29c095a599', 'never_had', '2026-11-18 08:04:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11a4-713b-aa4e-a5ab62c65e9c', 'never_had', '2026-11-20 12:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11c0-704b-9b46-f391fc698ba0', 'never_had', '2026-11-24 09:34:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ee-7d5a-b94b-de52497f90ef', 'never_had', '2026-11-25 09:14:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-123b-74e9-a2ab-3b6c8dda8952', 'never_had', '2026-11-26 11:09:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1262-7e10-9d03-07823d24bffb', 'never_had', '2026-11-27 13:24:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127a-7dbe-b243-b836d9d2c17a', 'never_had', '2026-11-28 05:04:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129e-7efc-9a33-eb407adfc96e', 'never_had', '2026-11-28 05:54:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b8-79f4-9f76-7c31650ebd52', 'never_had', '2026-11-28 06:19:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12d4-7ac4-95bf-387f4455c1c6', 'never_had', '2026-11-28 06:34:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12e8-78a4-a1ba-6c9bd10739d5', 'never_had', '2026-11-28 06:44:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5');


--
-- Data for Name: e_service; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service VALUES
	('01a220f5-07b4-7d26-bb91-e38158aad346', 'EPD313'),
	('01a220f5-07bb-7c0c-9151-0ff306397fa9', 'EPD314'),
	('01a220f5-07c1-7d5f-94fb-29987f566e64', 'EPD315'),
	('01a220f5-07a5-7791-b128-069d97fb3d52', 'EPD619'),
	('01a220f5-07d4-7ea4-85c6-9174a15bb0a1', 'EPD01'),
	('01a220f5-07da-7deb-bb30-b088fcfeb0e6', 'EPD02'),
	('01a220f5-07e0-79b6-92af-105f1df14aad', 'EPD03'),
	('01a220f5-07e7-75a1-ac0c-8b471e79c345', 'EPD04'),
	('01a220f5-07ee-7c7c-bb6e-9dd12afe9ddc', 'EPD05'),
	('01a220f5-07f6-7604-b735-21c194ae6090', 'EPD06'),
	('01a220f5-07fb-7096-a7ae-d9dd8780122f', 'EPD07'),
	('01a220f5-0800-7f61-b181-7cebbbc24885', 'EPD08'),
	('01a220f5-0807-72f4-94d4-22c0b2dffb37', 'EPD09'),
	('01a220f5-080a-79e8-9450-5f534e5ceec0', 'EPD10'),
	('01a220f5-080e-7a50-a238-2a899b637713', 'EPD11'),
	('01a220f5-0812-73f7-9648-961db7ea8024', 'EPD12');


--
-- Data for Name: e_service_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service_edition VALUES
	('01a220f5-07b6-7264-8041-d47eb5564fe3', '01a220f5-07b4-7d26-bb91-e38158aad346', '2019-03-01', NULL, '{"en": "Facts about a person''s legal capacity", "lv": "Ziņas par personas rīcībspēju"}', 'zinas par personas ricibspeju facts about a person''s legal capacity epd313 iedzivotaju lietu birojs (demo)', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD313', true, true, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', '3.13'),
	('01a220f5-07be-7710-a183-f0058cd00f07', '01a220f5-07bb-7c0c-9151-0ff306397fa9', '2019-03-01', NULL, '{"en": "Personal codes of one person", "lv": "Personas kodu atbilstība vienai personai"}', 'personas kodu atbilstiba vienai personai personal codes of one person epd314 iedzivotaju lietu birojs (demo)', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD314', true, true, true, '{"en": "given name, surname, personal code, the other personal code", "lv": "vārds, uzvārds, personas kods, otrs personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "otherCode", "label": {"en": "The other personal code", "lv": "Otrs personas kods"}}]', '3.14'),
	('01a220f5-07c3-7aef-baff-8c45514a5895', '01a220f5-07c1-7d5f-94fb-29987f566e64', '2019-03-01', NULL, '{"en": "Present and former personal code", "lv": "Aktuālais un iepriekšējais personas kods"}', 'aktualais un ieprieksejais personas kods present and former personal code epd315 iedzivotaju lietu birojs (demo)', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD315', true, true, true, '{"en": "given name, surname, personal code", "lv": "vārds, uzvārds, personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}]', '3.15'),
	('01a220f5-07ac-7233-a0d7-c5b24de9b2a3', '01a220f5-07a5-7791-b128-069d97fb3d52', '2017-08-01', '2019-03-01', '{"en": "Lump sum for a deceased pensioner''s spouse (a pensioner)", "lv": "Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)"}', 'vienreizejs pabalsts mirusa pensionara laulatajam (pensionaram) lump sum for a deceased pensioner''s spouse (a pensioner) epd619 pabalstu un pensiju birojs (demo)', '01a220f5-0792-7b93-ac4b-8613f84d8a58', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, account to be paid into", "lv": "vārds, uzvārds, konts, uz kuru pārskaitīt"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}]', '6.19'),
	('01a220f5-07d1-7011-b7f5-a4631ec0e64a', '01a220f5-07a5-7791-b128-069d97fb3d52', '2019-03-01', NULL, '{"en": "Benefit for a late pensioner''s spouse", "lv": "Pabalsts mirušā pensijas saņēmēja laulātajam"}', 'pabalsts mirusa pensijas sanemeja laulatajam benefit for a late pensioner''s spouse epd619 pabalstu un pensiju birojs (demo)', '01a220f5-0792-7b93-ac4b-8613f84d8a58', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, personal code, name of the late spouse, day of death, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, mirušā laulātā vārds un uzvārds, miršanas datums, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "deceased", "label": {"en": "Name of the late spouse", "lv": "Mirušā laulātā vārds un uzvārds"}}, {"key": "deathDate", "hint": {"en": "For example, 01.03.2019", "lv": "Piemēram, 01.03.2019."}, "label": {"en": "Day of death", "lv": "Miršanas datums"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', '6.19'),
	('01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', '2019-03-01', NULL, '{"en": "Declaring the place of residence", "lv": "Dzīvesvietas deklarēšana"}', 'dzivesvietas deklaresana declaring the place of residence epd01 iedzivotaju lietu birojs (demo)', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD01', true, true, true, '{"en": "given name, surname, personal code, address, e-mail, phone", "lv": "vārds, uzvārds, personas kods, adrese, e-pasts, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a220f5-07db-754c-9b29-c488fc8ff5bd', '01a220f5-07da-7deb-bb30-b088fcfeb0e6', '2019-03-01', NULL, '{"en": "Certificate of residence (at once)", "lv": "Izziņa par deklarēto dzīvesvietu (tūlītēja)"}', 'izzina par deklareto dzivesvietu (tuliteja) certificate of residence (at once) epd02 iedzivotaju lietu birojs (demo)', '01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD02', true, false, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a220f5-07e3-79de-83f6-6bc8325a1cc2', '01a220f5-07e0-79b6-92af-105f1df14aad', '2019-03-01', NULL, '{"en": "Family state benefit", "lv": "Ģimenes valsts pabalsta pieprasījums"}', 'gimenes valsts pabalsta pieprasijums family state benefit epd03 pabalstu un pensiju birojs (demo)', '01a220f5-0792-7b93-ac4b-8613f84d8a58', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD03', true, true, true, '{"en": "given name, surname, personal code, the child''s name, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a220f5-07e9-7fee-9d8a-639387f6c63b', '01a220f5-07e7-75a1-ac0c-8b471e79c345', '2019-03-01', NULL, '{"en": "Pension recalculation request", "lv": "Pensijas pārrēķina pieprasījums"}', 'pensijas parrekina pieprasijums pension recalculation request epd04 pabalstu un pensiju birojs (demo)', '01a220f5-0792-7b93-ac4b-8613f84d8a58', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD04', true, true, true, '{"en": "given name, surname, personal code, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a220f5-07f0-7dec-9ec1-1e9e1317c11a', '01a220f5-07ee-7c7c-bb6e-9dd12afe9ddc', '2019-03-01', NULL, '{"en": "Facts about my property", "lv": "Mana īpašuma dati"}', 'mana ipasuma dati facts about my property epd05 zemes un ipasumu birojs (demo)', '01a220f5-0792-70ee-a917-ca027cc780a6', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD05', false, true, true, '{"en": "cadastre number", "lv": "kadastra numurs"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}]', NULL),
	('01a220f5-07f8-7ee4-8399-633a87658d2e', '01a220f5-07f6-7604-b735-21c194ae6090', '2019-03-01', NULL, '{"en": "Copy of a land register folio", "lv": "Zemesgrāmatas nodalījuma noraksts"}', 'zemesgramatas nodalijuma noraksts copy of a land register folio epd06 zemes un ipasumu birojs (demo)', '01a220f5-0792-70ee-a917-ca027cc780a6', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD06', true, true, true, '{"en": "cadastre number, what the facts are needed for, e-mail", "lv": "kadastra numurs, kam ziņas vajadzīgas, e-pasts"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}]', NULL),
	('01a220f5-07fd-7247-bb3a-25027ea7742c', '01a220f5-07fb-7096-a7ae-d9dd8780122f', '2019-03-01', NULL, '{"en": "Exchanging a driver''s licence", "lv": "Vadītāja apliecības maiņa"}', 'vaditaja apliecibas maina exchanging a driver''s licence epd07 satiksmes lietu birojs (demo)', '01a220f5-0793-742f-869b-d77929a9dea0', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD07', true, false, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a220f5-0803-7155-bed7-a069ade2b46d', '01a220f5-0800-7f61-b181-7cebbbc24885', '2019-03-01', NULL, '{"en": "Taking a vehicle off the register", "lv": "Transportlīdzekļa noņemšana no uzskaites"}', 'transportlidzekla nonemsana no uzskaites taking a vehicle off the register epd08 satiksmes lietu birojs (demo)', '01a220f5-0793-742f-869b-d77929a9dea0', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD08', true, true, true, '{"en": "the vehicle''s registration number, what the facts are needed for", "lv": "transportlīdzekļa reģistrācijas numurs, kam ziņas vajadzīgas"}', '[{"key": "vehicle", "label": {"en": "The vehicle''s registration number", "lv": "Transportlīdzekļa reģistrācijas numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a220f5-0808-745f-9a9e-8ef31981ad16', '01a220f5-0807-72f4-94d4-22c0b2dffb37', '2019-03-01', NULL, '{"en": "Letter to the municipality", "lv": "Iesniegums pašvaldībai"}', 'iesniegums pasvaldibai letter to the municipality epd09 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f5-0794-7ec7-8ada-0ad4b1a3de29', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD09', true, true, false, '{"en": "given name, surname, address, what the letter says", "lv": "vārds, uzvārds, adrese, iesnieguma teksts"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "letter", "label": {"en": "What the letter says", "lv": "Iesnieguma teksts"}}]', NULL),
	('01a220f5-080b-75a3-982c-ac097342f484', '01a220f5-080a-79e8-9450-5f534e5ceec0', '2019-03-01', NULL, '{"en": "Nursery school waiting list", "lv": "Bērna reģistrēšana bērnudārza rindā"}', 'berna registresana bernudarza rinda nursery school waiting list epd10 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f5-0794-7ec7-8ada-0ad4b1a3de29', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD10', true, true, true, '{"en": "given name, surname, personal code, the child''s name, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a220f5-0814-7518-9305-48d39acf047f', '01a220f5-0812-73f7-9648-961db7ea8024', '2027-01-01', NULL, '{"en": "Agreement on keeping a grave", "lv": "Kapavietas uzturēšanas līgums"}', 'kapavietas uzturesanas ligums agreement on keeping a grave epd12 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f5-0794-7ec7-8ada-0ad4b1a3de29', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD12', true, true, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a220f5-0810-7b6a-b463-5fa6c911575e', '01a220f5-080e-7a50-a238-2a899b637713', '2019-03-01', '2024-01-01', '{"en": "Property tax notice by post", "lv": "Nekustamā īpašuma nodokļa paziņojums pa pastu"}', 'nekustama ipasuma nodokla pazinojums pa pastu property tax notice by post epd11 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f5-0794-7ec7-8ada-0ad4b1a3de29', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD11', true, true, true, '{"en": "given name, surname, address", "lv": "vārds, uzvārds, adrese"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}]', NULL);


--
-- Data for Name: foreign_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.foreign_identity VALUES
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11c5-72e1-b3a9-b515b0ae3bd0', '01a220f5-11c4-7876-8ee6-54419898c5c9', '\x0066caa7d8e79300287ccca761538d9588ede25ffd87a73b3ff54851eef43bdc66f78c55c2680bf0313c78c1fcf15968b7f9684ac6', '2026-11-24 09:38:00+00');


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.identity_check VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0ec7-791e-a44b-c086618447be', 'confirmed', NULL, '01a220f5-0ec6-7996-a001-be3b5f5c24aa', NULL, NULL, NULL, 'passport', '\x002d55d16b1e78a7fdc6d4310cae1e2c6d4c3490ce28a87763566330d4a9ffd5bb4ac1782e2e', 'LV', '2099-12-31', true, false, '2026-10-21 13:13:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f2c-7e96-9515-fe36966e54c7', 'confirmed', NULL, '01a220f5-0f29-731b-b5d3-83cf709a2b8b', NULL, NULL, NULL, 'passport', '\x0061628b7f745fbf68aeeaed047ca8e5822363c75309dafe9a02abc378e412821e8cb7cd0d62', 'LV', '2099-12-31', true, false, '2026-11-04 07:28:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fa1-75f8-af0d-357bfa5d90a8', 'confirmed', NULL, '01a220f5-0fa0-715e-a120-9993044ac89e', NULL, NULL, NULL, 'passport', '\x00fc5a10e2e146e79aad01199880abb6d61c7b2aec95807820d1108e44073a786b7847289370', 'LV', '2099-12-31', true, false, '2026-11-09 10:28:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fe7-7266-804f-b5aa0faa1e47', 'confirmed', NULL, '01a220f5-0fe4-78b2-90cc-165770de54af', NULL, NULL, NULL, 'passport', '\x0035f9aa06c4a234a2582bc1c4257e729e74416d6d742c9ea96b41869d4023e7f861e9bf168a', 'LV', '2099-12-31', true, false, '2026-11-10 07:43:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-102a-7193-81a9-b2b83aa9882e', 'confirmed', NULL, '01a220f5-1029-76d5-aeef-882788192b6d', NULL, NULL, NULL, 'passport', '\x00ed2a3aaa7f2f1695076f59af792b04cff71c74ec8fc802de12dd2cd2cd4fd26157b39d44e7', 'LV', '2099-12-31', true, false, '2026-11-11 08:18:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1082-779a-b2f0-d40975090095', 'confirmed', NULL, '01a220f5-107f-7b90-ab83-9f6d85a8e238', NULL, NULL, NULL, 'passport', '\x00f42450ccf37ef15c41ab6b2fdf3111de36fa0405fa7cbbae80392cb0c40fc649ca8c9bb9de', 'LV', '2099-12-31', true, false, '2026-11-12 08:48:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10b4-71b6-a3d0-acb93b8291c9', 'confirmed', NULL, '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', NULL, NULL, NULL, 'passport', '\x00a2b6ba7b50c469b49373ee5134370fa7f29c880035abf56550e38da56174a3c6da6ee539a0', 'LV', '2099-12-31', true, false, '2026-11-13 10:03:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10e2-7101-ae30-97c74a49c571', 'confirmed', NULL, '01a220f5-107f-7b90-ab83-9f6d85a8e238', NULL, NULL, NULL, 'passport', '\x0040a1e06203e0be52209def8d0b7b62297813aaaa0d81b7aab99d8e57e14eab023c72a95f09', 'LV', '2099-12-31', true, false, '2026-11-16 13:48:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-113a-7dbc-992a-6d1d3bdb6b5b', 'confirmed', NULL, '01a220f5-1139-70ea-ba8b-8bf2840c9afa', NULL, NULL, NULL, 'passport', '\x002588bb15bf9cd2b1e89c1475c8f55d1d56d1075d604176c1651456c29bb1caa861f04ab971', 'LV', '2099-12-31', true, false, '2026-11-17 07:13:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1189-77ff-b85d-efb67e578913', 'confirmed', NULL, '01a220f5-1184-79fc-8e2e-927a4ee56c0f', NULL, NULL, NULL, 'passport', '\x00306dc41858f846ae167b7bdc501a64c7a48a0dcaa50ab7c1c46c4616497b9460699b6ccb3b', 'LV', '2099-12-31', true, false, '2026-11-18 08:08:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11a8-7d69-a906-37a6fd9a68c4', 'refused', 'document_invalid', NULL, NULL, NULL, NULL, 'passport', NULL, 'LV', NULL, false, false, '2026-11-20 12:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11c5-751b-8aec-1b127d44f255', 'confirmed', NULL, '01a220f5-11c4-7876-8ee6-54419898c5c9', NULL, NULL, NULL, 'foreign_passport', '\x00bc59d624588dd0817d528bd524e97de72050064324dc3fc471a534aa564011fb327d322f3477', 'LT', '2099-12-31', true, false, '2026-11-24 09:38:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11f6-7b12-8018-ab3a39241e28', 'confirmed', NULL, '01a220f5-11f5-789c-ace9-3f3d028020f0', NULL, NULL, NULL, 'passport', '\x00414b4e842935eba4291997e8c52202f542805725f25509bb37778dcd5c0eec151f94f6279e', 'LV', '2099-12-31', true, false, '2026-11-25 09:18:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-123f-731e-a49e-31b15f356da2', 'confirmed', NULL, '01a220f5-123e-7bbf-aaed-8f1724019cd0', NULL, NULL, NULL, 'passport', '\x004004b7a450a10c5d51b59c674d2515c056c4d9c8d6de0ec424690c83a41d2e264df86cc9e9', 'LV', '2099-12-31', true, false, '2026-11-26 11:13:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1266-7845-92d6-6fe77c29ac59', 'confirmed', NULL, '01a220f5-1266-7c4c-9f46-fc9a54909578', NULL, NULL, NULL, 'passport', '\x0095c029d999baa0bf5a655d74b559a207d4a20e7392f0e36798cc6d11ebc45ef4e02e79e363', 'LV', '2099-12-31', true, false, '2026-11-27 13:28:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127f-76bb-a8cb-fa297cf28c01', 'confirmed', NULL, '01a220f5-127e-73f6-ac7d-da7e93ec5eda', '01a220f5-127f-7980-b3a0-93afdbe4651b', 'parent', '\x002221c4c2a8d1615665c4077cd4608e3320cd390bf7a8998e3b517fac51237437f9eeb3470b5e441466602a24e3b8034de410aa24b119a88a4849', 'passport', '\x00b77ae7429a001e1046112dd98c467a6b9e0a3b5c4e5c52db62090e6270c8e36ef93fe0fa0f', 'LV', '2099-12-31', true, true, '2026-11-28 05:08:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12a6-7df7-b0b6-f8a13fd5746a', 'confirmed', NULL, '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', NULL, NULL, NULL, 'passport', '\x00c1fa4fe6031861faa6c38d55673288696132df77f38a5f425613f02eb3f3f1c99751af420b', 'LV', '2099-12-31', true, false, '2026-11-28 05:58:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12bd-71b5-90ce-37f1e23cc7f8', 'confirmed', NULL, '01a220f5-12bc-772c-9af2-21aa80689471', NULL, NULL, NULL, 'passport', '\x00521f809e725c0ec77960b2318f0453ba88dabe8d9a410e5d5a8e3f949762296c8ff31fcb37', 'LV', '2099-12-31', true, false, '2026-11-28 06:23:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12de-7bc4-8b56-73fd393f2bb6', 'confirmed', NULL, '01a220f5-12dd-7a03-888e-667928496237', NULL, NULL, NULL, 'passport', '\x00d4f44d76dce1c352ee09f0c157e7b7068b799f9adb02fe0fea07ec0ad051c906cd784f3cd3', 'LV', '2099-12-31', true, false, '2026-11-28 06:38:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6');


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
	('00000000-0000-0000-0000-000000000000', '\xe11ce7453409df601f43acca803422afcac31ac079f85727cfdb9495d2271f59', 'release', '01a220f5-0833-7059-b20d-50f33404deac'),
	('00000000-0000-0000-0000-000000000000', '\x546b5a825c8c69610e44c557ffdbf0478e8f12c335dc74a375a343b4e06feb31', 'release', '01a220f5-0840-7d67-b3de-3123428c36b6'),
	('00000000-0000-0000-0000-000000000000', '\xb644fa469e6e82cfbbd44d90a8cb9625a9e2c7742eb0fcd30b51ab7fcd03f9ee', 'release', '01a220f5-0beb-7076-8628-4fbc0e60d4de'),
	('00000000-0000-0000-0000-000000000000', '\x63977eedd760001bc495e4b189eebd3b670372758bb36f13170400261f515439', 'release', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('00000000-0000-0000-0000-000000000000', '\xc15f1807cb38f129d60f7e8bfda166d08dd66e30a7c3bbf1d1db135d7f64121e', 'release', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('00000000-0000-0000-0000-000000000000', '\x6cf867396750c5383e520b4ae478213e7388c3e097108d2e2f6ab860044f0942', 'release', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('00000000-0000-0000-0000-000000000000', '\x145546d27ac0893996682f9821301c4eb260673ab61240a26b795059928a3fa0', 'release', '01a220f5-0cc8-7f29-9eb8-342b0ce8a28e'),
	('00000000-0000-0000-0000-000000000000', '\x9790658be41067789585cc261e42babbfdbcf0fdf9a47347a2c37d7231323d9d', 'release', '01a220f5-0cd9-7a9e-920d-14b63d1574c8'),
	('00000000-0000-0000-0000-000000000000', '\xff29230f2daec30318415e42093971e995190cf9dd27a308446a7c09a0145f22', 'release', '01a220f5-0ce2-78c3-9e73-3d3c85658347'),
	('00000000-0000-0000-0000-000000000000', '\xff1b91b701d86f5004f4bb9fb4edef1055db795a10070b20fd5cecdfa8206e2c', 'release', '01a220f5-0d87-727c-bdfc-15791039d8eb'),
	('00000000-0000-0000-0000-000000000000', '\x28696ccbad7c34713d36507ee8e2b4ab211eb76ea2c3ccca179c550917a03703', 'release', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('00000000-0000-0000-0000-000000000000', '\x5e9728368a3b2b2d27992bdfec0e8a159e4cec07684afdcabd996d970c4811cd', 'release', '01a220f5-0db6-798d-a848-19696ae2968b'),
	('00000000-0000-0000-0000-000000000000', '\x6a531b5a0b39a9abc645aaca9bbccf82ef3b8c9f97ac8d8278e91d633086f9c8', 'release', '01a220f5-0e50-74e2-a31c-f60aa681a33a'),
	('00000000-0000-0000-0000-000000000000', '\xfbdda31c34030a7592d372bba4492875b63beceb1b92a5811bd7637d616b4d93', 'release', '01a220f5-0e65-75c5-9e2d-133c7d5af39f'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\xd325c47b14e33867466650d53b17905d17ebb9ad5bc49f18ca01391fdeb5c1a2', 'release', '01a220f5-0ec6-7996-a001-be3b5f5c24aa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x8c123b25a6d563b2b86b32b4879ef68289780b8c397198fe00591109c75c1fbc', 'release', '01a220f5-0f29-731b-b5d3-83cf709a2b8b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x24445e1f42941ca24582f14012b715c102e1df3fbbf475389a77e4694eae338e', 'release', '01a220f5-0fa0-715e-a120-9993044ac89e'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '\xf1b2276800475e4a102cac2c542e723754af875d445c16eafdb46ab039f6887e', 'release', '01a220f5-0fe4-78b2-90cc-165770de54af'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '\xf21b2fc225b4bb618d331b444b223cde0c1e4199c48919cb2e471e0d9a91a7e9', 'release', '01a220f5-1029-76d5-aeef-882788192b6d'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x996be816b0f4d5f56a91b2d3f54589cb755586ff9c97b14f29f7751c7d972dcb', 'release', '01a220f5-107f-7b90-ab83-9f6d85a8e238'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\xbf8fc7ef5be1cd994eead039dedfca227cf7b87f810b1866b0d987ff7ece45fa', 'release', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x44d5e839423968c485f2e873dc17835a96cec2e03b3a051a21fea4a1c33730bc', 'release', '01a220f5-1139-70ea-ba8b-8bf2840c9afa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\xcb9abb27199bed986f6193b7f8af90bccd0d3f864aa26b3172d69710c21d2f49', 'release', '01a220f5-1184-79fc-8e2e-927a4ee56c0f'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '\x7c019d9ccd2a1811a8b8041f4be6130787d5b587f9ddcdf02d5c05a16bb65fdd', 'release', '01a220f5-11c4-7876-8ee6-54419898c5c9'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x2724337663d15b2586af0371009ebf85f02dd18216fcea23e10c8c7aec6dc49b', 'release', '01a220f5-11f5-789c-ace9-3f3d028020f0'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '\xfd41b6c349d98af0de88fc24a2d47984b9f1dbf61bd29b442d9b44dca81bdbe7', 'release', '01a220f5-123e-7bbf-aaed-8f1724019cd0'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '\x934fc6d088fbce0fe8a367bfbe91128b6d2ba534cd93da25ae055ee1397144cd', 'release', '01a220f5-1266-7c4c-9f46-fc9a54909578'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x8bbbced30a202cd8af8d96dc235d5175cfaba4fc6699ba240f7fec2dd801e62b', 'release', '01a220f5-127e-73f6-ac7d-da7e93ec5eda'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x3728863d5bc2b30f5fe1cbfe23b095e09b1412c07645cab484eed51dfbd00a54', 'release', '01a220f5-127f-7980-b3a0-93afdbe4651b'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x34ab841c541f1e1a5ac363c35762e32828b37a9bf16e8cd86aa0a51b671b7547', 'release', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\xeb80207b3681d97b7537c53dcddf0ec471a7903283bc6eaff56d4c39cc4b011a', 'release', '01a220f5-12bc-772c-9af2-21aa80689471'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '\x80c61e2a0576993d0634c82aae175436f8c7528b5e4918f1538ae62f602b0f7f', 'release', '01a220f5-12dd-7a03-888e-667928496237');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0eeb-7827-a197-f4f57d836076', '01a220f5-0ee1-7981-bb8f-32a70eac667d', '01a220f5-0ec7-791e-a44b-c086618447be', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', 2026, 1, '2026-10-21', '2026-10-31', NULL, 'Y5XJju9EBWVwD0atvAUbcw', '2019-03-01', '\x00e5791bfe184226e82f48508e510e4897d30df1a5221753c69a0faa86f3275d9f81738d9dbbdb13a5ed80df57b8d6a0e42f1c566f5aac780f35a0bfe24ab92c115c579468fe685d6a6a911bff2f8078f13053bba675681178818dc9d302e67f74813407f6de728c67464e9dd46f4e319237cb99dbb7fea4c911058555cc46bad82c2df681639cf6fd14eed54855e25b21c6cd9cabe36d04313787342db1f5c65187828f43f00d9f5ab7e0c27341fc29e322bf93285ca44fdabfa4925d9ad280f2a0fcea2604f25dd96a85dd9ab53444a9910f27e6b3a8853ba54bdc86fe76be07ae38086a8a9a1d5a13670e1b6058157aaa08df963f5eeccffb5d5909354bd2e3cce42135af09aef67a21e2dd8ccd3e13f482049dc97431f7df66b8762f2d8f1698fb9832ff19ba693950c34ca5d60541e404776cfccbedd2fe656b67ca7d5264cf2e1cff472e86e68f68a4c41984627110cbc44dcbabf0e785b74ee6cb8c788a0e9e8e0c8fc7d631da4a874046513c6f800d6207f33842e76a24a3231fd72d6c382fb3d82777890f6d70a2a75b3eefb37b0e11697d5e4440c57af3cbe54a36ac27880870c38efd78da5aa52e9fc519f51d4581d773e9689bc3580cf2d6d9ab798cc3c709a08bd8297406f93bb9d9f6251861f67edd1b4985de54aae4c83070c5ecca4092d382e7113e9a2af47b65e6632c8d4369badb87d7ef20524c507e928ca56da8e0e11a74ff85b475fb8674ab7888c822330353ed3f27a0558ebf307681125a6bcbc023b630ce1642364ff3b9a2507dd5d54345c890217b5991e1bb3130a71450d5ec212b01251b626d9a4a5210c1a1fdc93533395fbcc581820066cf609c7ccfdc3ffc7d44d64069a7724eafd03b998d9e9e0bfb39fc5dcd6a4f428ada4d8b04d1a07030079253730ac1ad8df502b6ff8e6c921e4c8ef8b6f1242b342ca3240c15f450c3613687598fdd5e22f698aaff9d7567e6ae987fdc62aca6bb7f10116b6c633cc00d5ba9d854eb52930464739490083b5fd6e090d703d617ef18a4c0952cc328f5836851fbb9e6b1d034ce52a3f3be4736bc65e5eb9023af3f13ae7d48041606e3c99b9fbd889e9cd76e1c71fa515471d20fce104168480a261a4bec575cf4f3078a6c8fb8fd12a7c182c1dc08ee23d530575916cd91b0a84d4642c3f3d16de9b46ae677590fde4a5130fae03da2a779e0209136f147c9f4fa14ea3fb1bd1cac10f3e4f23bc062b9f080e487728ebd3ceb06e175fb7906cc199bccf6a3ef6e7e0eb52424d4e92ed620c0b177360b3c6ff72062a90c338d3c6d284b24e641cab2d1aef44df9704d2d581ab62f1c901f044131eaf40778eb0ac274c440e13ad2108098d8089feb7211bea598a49f961e271fe46ace8f40d5ec469846ebb9afa8b67cb23699e5bd3d1facbe2e0993fa520f9c8f24802de7efa86041ad98b74268126a6551d2b1819fa03a52a7f08950c37f853101f8ec7f8412e08dbd7bbdea636d6ac1558a54f9fa01b190a6c19ad2e3397990e16d6d9be90146205f406556d1913131a9d2fd910d4921b72268b3466bad8c59e09c8fcdfa88bba2cafca87fd2c80ab037f45e8adb9578a892846c3e528966e97603dbf7e02a9e15316b6c7f0ef0dfdecc695ec25f39c8be526baea6829ba99d7f14ec9da55ee5cfdaeac39cfec688d26b933b8656612c7928a6cac9a8822cee4e3dd20bc14af297b1fc6cd9f0675b04b35e5fbc84c6aaebfc9eaa625b201c3a90423967ed945d9258fc208c19c484f1365b83790677f1cd27b32c2046d09e9d113fffdcd31b3da0de3a3738fcaf1d8792819c47dfec921aa5a6b057f2fb9facf9ed09a6a0434821f3470c374e3b2648893cb3612495f16ab1e8a016581ff6ef2f411642306f36b87a55d9785becde57c46058970ef4ec570a9a156ec30183061761e60bbae6cd122c03f7cfb26cc4ff6627f119146ed98550d552a4c444c64cdedababa9c54cf681316e0240abadcb9e284d091152d604b964a80a0af0d712780af1489ad83f7de47ef385db04f45ee453e956ad59ee52979e9cf889c46f2986e670c10d080e8c5f4008cd5a2f7fcd752feb6604f664d9a725364d335c5d0b55d85b2743ef7f45d9e2813af72aa31664626a84726b2cceacaddaa2bfa10338e1d92b48fe993f55804f2e258300e2dd51ce9dd', '2026-10-21 13:21:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f47-766e-aa58-47ee314f13aa', '01a220f5-0f3d-7b12-9384-59e7978c17b5', '01a220f5-0f2c-7e96-9515-fe36966e54c7', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', 2026, 2, '2026-11-04', '2027-02-02', 'phone', 'iSGSs8U_o6_gMHcci4Cr3g', '2019-03-01', '\x000dcd626a52c1e0683ea9dda84c847774b376f7bc39cbeaaa7cf81fab964071771ef5a0cbe58cae8fa5cfe947b5b9614a079ccd0f1a9efc0e85ad0639c89634cc57c3390c74922e612d24e64c5d8401f659a8efcb03c6f1d9c2e968c4f8d279059d0e30bde4fcd773ed483adc70adbb3a845c2e152f2c9c784459d8225a3f1827f3d4680ea60b6bbb70433d1093382c00bdb337937d2c3c5ad0082fb468f77b1c8f90fb0f3f8d6ea0e2258d9d7fdce54ecae7067d9eb60f02b5951ac4f8a0d2cb10076ae14f9ec601c586dbb0a97bc89b55466bbeb9d407ff0033983db58d054e6b521b9dc1f0a1825532c91e6a674e69b5027aeb8d6db8913a2c44ef862c2555fa13d002f662ecf4ec1f1bf638a420c9bf1704be8bd4a5ea88fe3dfd63d4e9be4147efdca062e8cdb24911a1cbc5310879b013a1875610ee2e60e098e22ed9b8f71804262f300b94e1099b7c82e7f0a6c9d5dcc099cdbf5ef81ba33698576a06d1608a5c04585fd44e63d74a0549fb80bd91801df6a3fc89ddc4cc3120d62bd719f3b4ce12e88c5a6c626a628685c780bd2a3e3286719358c126782ec3fbc3f319204e866434a52dfb129100e783841cd6d0ac0cfc820f5c749b00d1558f787557a647ab67c98d51d61504a945a3b99398e007bba1bfe15b709462d4e830de7d25c4f6836db9c1ff15bc5648cc1a1b2d8458120f4abfb9ccff016fd5312470018ac60a819830a1f423adc8c10fa3abd0165bd8892639198e1a493617c3fb7859b92b57c5ed61a391748e8c8da62fc585d4480caef189d392e243036b577e218a96d1ebbb6744efb2197e1d5a7a317cac38d34eade55d64dccb9d9cca432814270501edd0b6d07aa3df4cecf067acf7c246d9d60465a87d8c25a66056870f435ce23c1a136d62aa742e78c62af52ff7fde6743feb37f0dc3b06e1908c5941cf5a6032a31167eb6ca1b5e47f315088964ee72ad89e4e44f43a5ab137107e051b6e9e7b3517d80d11630a68eb83fb3b917d5910f37609f9e75630a4f69a24e38540966efc345e94193f759957acd08c982e42150632f5e9568878cceeebcba638a96b0be1de0ae0b5f5661ab772b08a58272c9ac085f85104f10965aa9861ee42f1a2445ffab0eea7d0325c59e24b6bb41a658cf8728ba563796935845f3ca16aa4b152eb2e0e21f0fafebc50a9620e9261ff1674b12502cc40c04469ed4539418fe342a4cdd4785f7be70d16890adc649d476da99875e7a865d16c1d5269fc44689fe760f43b5d4de56e75bf71a02d4777ce7129272a40c46733c5154f2d95494815a90c24287f26b52efbde465a93766b455f2a931370fb47b1f3b673259815c8c583e2f88bffff2e1319854ca61a4259ef8b7d09b91fff54f8b7f9963b14778e713e3f79622ec580c7cea7057af5d69d3c8e1594a83400abdaeb79c7effd8d0c045affcfbbed987e300d53129fd6fb58a2668368e6ef20d24ddb06bdcdc6cbbe357bc57f94361ce9e6cb036a240038111af6130dea1e1fd6c6e76d84bac453212306b8831b3484718d91f851a10f502b2463c5208efdf27f48ebb3ae94cd30e389e0feb1283dffede7eaf3e37880e7f3ba141ad2ed4ac9aa1192195bcbf3e08b9a66f97d77655b553dec50e3c93145be128df9538ef59e989dea6987d078af8fd284b0e8788a39e9284a53a9c1ff3b3cc4b6813f2fba0232ee4779f58e6cbf2f8e7debbbde285dba974d6a6add9097de63b3c6d5510c9821bf0b10b29670a1e6ee452d014ed93f06a7f43f72847f0cc951d05b666b16a6df70000b2ed9d6d80ee8f75343c93244f35b04fb655c9ec1d69a82193e15a2a2c40340c849eb5bfb6651255ea24f3e2e1e70bb7681d9add76833d494e9c96cb0a400650c9f1951d48c465a0666286899a8fce4ebdff6bf24bf3145b0f33384ce9dafecb75c237a2828f58e848d8e2dfdc1ebd5e99209f524fa89e125f1243b9ce72079d79f0e9861a73c4f899eb65d543d0b2fea4a1322bb7b36a81fbfcb9665b433875abd1fec739471fb90dacceacb47eaf353872b212f9dbbe7c77e6a4345094bca326b0d7c033c95e9c6c238675a3e25f6b243be1ab089fe29d915ced97b98682f1455dd34e9adc68d8fc9c024da0c3fc1f44b5396b78690501ddfcde25c3e7c03de36aee558132c7ddcbaa1efefbe95d36ea09eaef053ff6081e7f1b0be4dd0ffde0d6054e9f7cd94bbfae2fa0180b3217c4d2924ff868ca78464a53eae9e04fd1c7ac3c5ebaf54d2d610186fc56e35499ef849e40a04dde2277f4756115c6435595c328be35c5d0a45b5a06be2a54e7b8d7d158ea9576eae83768a5a49437a4cb33cfa84bcfadba249d3fbee003fdb9fade9d3cc553fc616c33adf7507bf0ce530db5ef841be132532890722804b7db3474136415f3e22a45d126f0cfe351ca4a203711539d5d8d3157af93ce9c8355def9fc0f809fb01e3602eb567f27d2467f64e8fa193aa1b2c8f9fa76ed6650e', '2026-11-04 07:36:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fb2-7e86-9a2b-1036a888d898', '01a220f5-0fac-7700-9b3d-ac22c7486b41', '01a220f5-0fa1-75f8-af0d-357bfa5d90a8', '01a220f5-0fa0-715e-a120-9993044ac89e', 2026, 3, '2026-11-09', '2027-02-07', 'phone', '6vJUZ__i600vr-TosMhPHg', '2019-03-01', '\x00d1e5b5314d42308948985e5d494b46af590d920ab0cacc81f0b7e4334a477909ebd35352ae0688cb5f1415032896a7ef453f068366cbccc657db599381189abad6996e33bfa5a5af324f915c91946b8e7de1331627075f0e61bf51721edb636079cf641901adbc11eaf700de69d9abf8c90de994f9eb40ebac5a01304aa50ab57c4845bc043626e5b8a2cf1c2dc0378807c398067c7d1ba54f794c28c8f3c9fd165c546b1eab8f99ef7b542ecef5be248718d8fb8e2e351a75d1f4f48173ca1f03dd9d559dc113aab18ef58e7e8685078d99d2a0d04baf789bdbe0cea4975fdc4307e2cd23a94d6f58e6f4a6f3445d8712d58a987829d1152546b7cd5e31be5c31d798beed191f37ed64f754bea5bfa706e7d2beda7ef99737bcbaeb25ace4d9dfcfc2b20e0a5ec134290143424be578cc38d19cde042eaad5c131b71d2b2eb2a727fd808bb29dea8c0afbad59097644c48990eff0007af6fd75b0cd8e39bce81d45ba8d31141f75089f06285d853451f3f78342e9fc9241b12a6f510e1e05fe31a68c17aff2e256d460ee765277fc3884ee5079f389ee561a4dff13e991849ce44a5ad6014dee4d1b7585c1ee698166b36521377541fb90fae58c5b3258955557d212b96b50101ea5ecc59a8e15f756b3e3a4089fe44724aa70fe9c1549f933edd1c1375f390e0cddc9a4604efdd401ee86c453e66d1400d34d4e377110aebb57745677ce436f511f38822a1db2dbf7ad01fc99d62481a1e47b530e4325d036c8f05ad160e47e25d80b2997c2ca25b8690a8bc244b12e1c96f302457174ea1c7a028605fbddd04f49206ad1e16b2c3d4c28cb50c86b32b15b4a0ad1a8af3c289420c6ec6fd01460f5083e152860f03262d304dec9000399ca261bf36285b35d9222897412d75f061a7cfd6c62f03c1c584c297913ec9c8acfad3d009b92350165372992ea5587f24a8aefa166f59370ba03e3cfcf185eca5c319d16c339b9f33227ddc5f03481cfde3739a4762fd042cda774f2808fdac8e9e70f2cb41d244bc86c657431884a7ba56d11c6b3ea4debc7b56ceac5de0c02fc16dca7ec305fab34639d6b0afbf11eedad2b78c701cadc9627c9fb9f1a0b5f23f23a06a987c69472b371fc4f85cb63c5a3feed38474ca59c609977992e64dcf85465c22d578108f6a7eda9ef110dc270a1790378fc924c32ea68fc02b89daa57770ce0bb76a34e5f55beea2ad2ce925eee82a6bbcfb72bca98afec21f98bd237c8cfc9daedc945a4d9f3bf3bfd80f2e3261ac40bd8d7b61800dd0be8ab7425b712af1c91d326b5dadff221c55261e8666437cfc90d5975568e70adf7b660107b61e2e60001abca69ec29a253f29d79aade796c1d3708e9b527d3fa40c9cf65d941c39f4a8bde26833789b7bab3b98561e0e4ea91ac844b083244b1fb36a9d47ac52c6b7074448756c8150ef01e7209abe2b1c16f16e1af5afc6b197d8dd52db413c7e49636fda59d5d8eb6d590771ed489e022a3722f4ad7a8bb8238378bb9fd024a2a6bea602fba8fa515aa83e9c04abfa5e18854d2f5059855935455b5cbc184cb3cd01aa62aebdc6a597a88ac02a1dc9aacf393d9fc2c66751a78c32de75d3afab1ca9a3d3eecb96cc332ea1074891d90ebc9b3b5376dfbe7acf682d907b8fb11dd254d9126df8e1cf3ed7126e0488bbf2f154e0d4d003ed677fdd94ba59c7c1e4aeda62d5eedcd283dd4208f4346f66f856638372f0dbb0e409a338a2a603e8a82593eb2baedf07dbc137871826e53038fc236c64aba6dc878102c8a7b32f64f00524144e9d643d0f2b9bc732f6bca4422bbdf99a3c3f7f3cb6d8a7cf985b6741c8a6ceafa42ed237c66da46c6d471fd3c0fb800b2a1e92b38bc4ded28289d4255c325a2b470f9d9e2241d6c44bbfef6375a9fb745618093f5ba2bf67350f97fce250fcab16c1d9330f89d11fbfd9943a1bcebbf7ee2e6d5c63e241504d1c1a10602e97b67697610b15c9a7c099f5d5e4873f2b09b2714b7edf4dd19d11a4659022916ab6985ae8737b40afa89c42fbcf1b927c394899f5083309f72203c6fd9950e5edc8e94ff34fb140193c78377ffd2731c1c5ddc3e10ccf89011175aded9155c18bbbc0a2d0466c93d1c639fa24d817571585823209e01686b9dddd4b64c4f29c07feed042270e82eab40d4db9a95719398a2c1e213e7921fbe1946fd8ad53b5934180f3385ba4a646a109fe74d4c49e6536377a66e61ec1f9dc4086bc3365fb955572cf3760b71bba988bb86d3b70fb6f53a5fa6026ecdbbcff6c54c7002e7af13b85e4f17b07a0214d4d24a9fecd9bcfba912be0f3398bee2fe673bffcd7ee5cd1f63fb34af850a368fff3f8caf7c492087b2d476638ff832f3bde94969b03361ddc917a35bb219a5175d122be60d228477a67db2cbb4312854ee8d613daf33d2f97797e370d9b96ea0a307959e2c242797f0994a8d3733ae6534a3f829fc64aa9aa7afb40e4e171d84904366fae06b4216b84c44f02f7b570c942b3475b8ac988d78cdc1640ca90f5c2672781f3fb6ff9daaecf67b41e793281e018356a1e2ff7ec461d459ed9403f12968cf8ce7ff09dcf3d5ab7aa86aa46c5b3afe1b437682cd86e766e4de474cd4a42dbc7c8674c151c7bb84e8bd69ac1d3a819155aff11', '2026-11-09 10:36:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0ff6-778a-b149-04c82cc419a4', '01a220f5-0fed-75c6-b2bc-dd650f3da03a', '01a220f5-0fe7-7266-804f-b5aa0faa1e47', '01a220f5-0fe4-78b2-90cc-165770de54af', 2026, 1, '2026-11-10', '2027-02-08', 'phone', 'wqsSEW4TaU-n7XEFqbEFKA', '2019-03-01', '\x00a047a1d3180f79b37d7dd787851e7475df84b0290d4770f6c9b7f8dce61b34fcc0377f82189a57f3445d95c6bb81de83f0ea2f11d5a4345266d7f0a475f3230b7ad90a4ea02082ac4391a79c8a417e76d759eda75d8c879331b94e72609d9713ec680df7fe545b29e507ee4d1a44c95e9892cdd32ff35a1603d43cd1d2e52e35704b27bab5e297cc7dbf4536d1ee280f3874a49e09c46968bdedfea979341552dee79823115281792624c26cace999ee4665a42a6b68297a23e74698db5a3a7555d29f889c41637a46e2b660e081f527ffae24b0a64900d579dcf80ea7301f51ca1cb8bd67b6616d92b38adf328c422642c6bd4b75f855772940f1439901027412c77ecc9ca6cbfbfacbfe222ef4a29340e84d9f72cb9db930c00de80f5dedb3d35a4e8cff9c1b7257d4f9b0f42999d2b2b34accf1c9d8991adccb60576f4185f5c83c96e60551ae8b26c9805fee1a8911a1c0385c902129deb5a4dbc51f048250a935dcce1be7394e0e1a0daeb216c2035d12577a207ac8fcd13680d9c0e16229473a1d7cbba6d2c08b623e73721b9d6cc4819a90fe3912b41e5f1255ebb7a85bce507fcb6e5945c282e50801d26b7b27b1a32574c2f7d7a2fd76f30ce97d9ab96edc2bcfbce609e250dc3cb23c956e5c5210692678ec8d9dbbe11398350bd10f1f124bd310807ca27238765d1ad49de7a37ce945cd2d26e9182f449b63df68ae2b53be8249152a093dc155a66ffed5a2c22d2d7f4c6494bf419f518d49e96edd722e644cf80d88a509be5400920493023077412a04cdf9d7def072aca398d4897d69f2a57f670c30893db8dbdcb5cf781a8d7c7e520dc28eb4c9dc2eb663397fde588f350af4fdae1d61e5138699bc04f75a59563a35df4e0098a4135ae9855e982a65901d15972c46405e2b167bec3655274ee5601f6d84f38543c06ca1a1bd5af5b812d5b9f4dd82b57c5038a0d07308dcbd48652e4a6bfd4948535138bf29bd205f994f13de71523a484bbeaf0a1697da5f01fa1c7dd3e5643797d1e9b9f6b10fb7aa9f25651397a65b85139963d5f477488837bfcd0d8f6cd7bfa8eba6778e8cdfecbc66bff85009c21afe42af0a379e6738c7742f51a5c65ffb67ea44bc42084d480f2ba187f9b35f83995518923d93062cc88fbfce5dbbd21b3a5a4f810e976bbdee996584999afa1c101f6726cb7be770f536cc312613568f8424ff8792c2f9004432511acac2778ef1386a108c3f5cc150097caef8b839146ba0a8a574a5e6e6a129b4cce2dbaac9fc646f243037ca415a58b4d1b754ea101218cf1fe2dbc722037f0771ebabf8200e918228a5059060e0f8eb6881da853ffb09e30bda826a0e4a88abe587df72133a61a6b6e97837701b1146b327c90a0d072334e2171b7b51adfe407e60b8bba12e5a1e2973f04428c85c9b00aa2d044732cc89e138f00daa7a6bcb7ec7e6a8928e9e6ef037c8d359985ea80178687c751cbeb858a621ca62dcb9589d25facbcd4eb9f08d7d58390ee38049ccdef754d52395f46a0501f5338df0882501865279bed927e61a5bc564e839227f09d0a54026ecf76f043203257fb8822b23b9d97376c66bf065ab85c1af84f1ef280099bbcdc1a4c170e620560ad52c7781252217aa2b08e0577c14f254a3e9650206f0fc983630432855d25b8516103cc2a461aefb11093ede25ed0935e3aee1298aa397b604f73848f594f8d648e7a32d6c70dfc19eba56f41f378ae2deda41feaad48821239e3e7d24bb1edccc79c5ab146f312708b7c59257ea441e875d316c1d1b3890c65291edfa687008d9670dcfa1a3eb243c69417bf83342ce8a21b4ce93c596c3a82d298c4b7fdaeb536a44fc73b0b051a376625cfacc719b2b7dd4a78b3e2b7961f69e6af0d33ecfd948bfa53a12a42cb262fe8cad8334493d0e64a68fb37d4852449a34cfcc13b5d85d55227ed62f43548e5b2c530091deb26afe8a3120ba039a1240b8ea5c768798f79ce1365b9f396b45f514fdac0d5e41075a1919305a5746c7bd35aa406078e0eba7508147a5790a33613e45335b4309e745d5966c47e0b5a4239d31d266a648d7dc10612d3f7cf43bb07440ce94d7d4340778d017ffda5619e74a1899a4306bff736bd5cb4875e62ed1d2d4db3cfe68792b78da4a63d82134dbb9f9d9a7b37baf036e8ddc22c885d8a4413b4141eaa613b0c30b52ee28b86e38986af39c29f94c9838e40acd4e64132b9f37e63ea3324922fae8afe20a30d3d287934161927c1024836f4d68110b39', '2026-11-10 07:51:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1036-76a6-8014-22e93c354d1f', '01a220f5-1033-7b67-a76e-fd16d189d356', '01a220f5-102a-7193-81a9-b2b83aa9882e', '01a220f5-1029-76d5-aeef-882788192b6d', 2026, 1, '2026-11-11', '2027-02-09', 'in_person', '2U2CBzzeS8WVEveDmyMxHw', '2019-03-01', '\x00cccf5aaac3cc53a452d937b04acf0a197f09fb6c1d42b69a61346fa0e76011830d02ca7e59b051fcca170746665bb33140c0aed20c3d62a7730d2b34af998833b909057bfc0be5c1c9bf92d6eaae708a9f3f74fb0eacd97fb517aeaedf45b7f87eb8b27a15f26cb72ba8da44a3b30560772f88d5021e757645327b07fe2f3f71504744306aa48a525270030557d8822df4116badbca21cb0cd48f54290871b1a03d3817a031c20bd578a629358df86d726c902ad8d29907da999322b9ebe741513c68d92e6f6cbc5d3210eba1e264bb654a5774748adf6790c8aa06bf47fc05bcb20457781c98ba479328abbf9f53b24d9a35a6d28d1b4c1c7f59f2bfce2c7ab4bc3f89d64e152bfe790e7361927091bb6a8aa5f15bd66176ef1b7e35a47eea5ca2ae4e6c4622945b7a28e3a7d84fc5b17580000d5d3bb448a87e52c1f2d9fc99440b0e2f21c420a1c48591ebc7c7632421abb5a3c0030ff97f0e130a6f7c4401841a1b0a38dcab711a4f138911d6c8c34a7ab32b760876beae2388046e8f6cc0fb6ab094e07f41aa1beeec469b6693adbdf0912a6a1d8fa4be296b2ffcf558e5313bfa265d9fb9e823d0a1ab5538daf9710f668610b4395692e2f09218ef0bcb1d5df2dd123c49da4de7a01f32b415133d198c9a3c30ee0df5eea325e184deca5564c05c83cf44435519f1f27be9fc836797f40b12d40a0624a70606aa6248ebc4e9c7fa4412c27a42c0956939f66305b40e9250a75695af9ba777b2f400b29b89b6ae7cc116eed1def8fcd09d4052f5e3ebe801966c02fbee48f26d5638546fcd1caf7226f017e57954ddc6645fb8e7ac2aa9713f62380ef1925904ece2e0895951fdcb139e6e9f2cf3d8a3e1c2d39090735ae04211b6c8c3ea556127ac7c8b03a4c6215b4c1a143ef2c312ecb030acf260e5026a991e36b471aa00eb6f4e73a59e4a0354e55dc5f8431263fd556014d1c9834c21c4f64a2cb4148df9df3c5f602f32eee0f63523b46c63cb6e2029d160c097e844e9ab8ff082231f79f8e8de29e6ce55d2b98e6bebf317852de715e031fb4aab63bf6675bd09df0e09c10ab09014673201a57c39bf381cbd06a67fdae2138fedda150094c9372e683fae9ca20d6fecb73a030f58d034756d6db0df1dc38c3291d91fd4fe8d9068870afb2beced5e6476ea91c7c37963a4d3c06cdc5a105ffecaccaa2322d06dfc239ef9f2cb89cfa4e0544059c0ed443a5f0b24872d4b37ed7ee295a46fc469267400f6f5bf70faf364656f02f93e4a491527df00622ffdfd5a3af6ccfa66490f1f0e8ee842756791d0720b9c947d8efb2829a054c7a9d7201d0e316a6e701057120750f80047d46475c4cdb9e0162699e202a895253cfcbd4a9438dde994e63a48886e0ccbb7ec26200a851ba1783f9fe5215a397ac0ac3d4727dab6f06f38c4147dfbda69ce8863f1ece4e58879e1d65f2e39c01942db2abddc5837302d8850608afee15ebc9ba1dc2f1e331b7d1a94c5f3092024b6eb05ec3742e083e32d7867a9fd4d45be93c2b1b6a80b3edd93c44dc6e5db88c3736df413c9c50e39fb826f6be48d45b272bf876a34c3d85060c8978b96ec661882a3d7329b9a823d5880c7b51ad7eafcce8204e23dfd978960cf99afe953acaea1c41023c69e02b56790fa5c6fafb7d58551f94bb5c680ba2c1bf77a5ff284675a2d68f5232eb098abbffd721ca7f5ad54eaefa7fcfa2acf69ae9392657666f2a718e9bf9366588e2c01d3f713af46823225cdf8c7e4fbf2e5ebec70b14ea7e963218e35f85ca71f1995ac837d3824a08c81c81ff547832e56074e0fb9e8808b19927e800e6907cc5275c7ff7cf18e6976195fabab5df75d6d532412b711f961ef1a563f22eb106a2b95b2d8c00fa9aee60128099d5e4829e9836e432bb65bacb2d3096fc544e74e8e2775fe620704d1879a1629605af89229d49ecf796b8475b20a49c903647724217d199d5f0d795fb04f0542aacaeeccab31c4df456ed65ea2747237e471e79da7e715a6cf66436449d4b536f0bf8cd72dcd74d45c9151c41ae895681bd7cff26b9310cce32058ca9ddf91faf5bc89f8abb8a32724488c2fe766df4978c0ae9a47e4a67610042e6e422444029ffe5edcb8db8350757eb8c69dc0956a6cf2a059852a7a4fc8b1cd4d3e41886e394715af71119fec04ca5e24f083fb95653e29d30ddd693b0797c4d0e6e9bc56d89e9fd023653622bc3fec309eecd5aaebb99906e4890d5b397758dd0df86e89b8a40e2c81450cab1500139fc37e2ea785107dec98b1025f71864fc52586231c4eb2ddb9e06257a8c8b74577b334239dc2d8a7052', '2026-11-11 08:26:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-108f-7273-aeea-00f0d818da0a', '01a220f5-108b-7d76-9afa-3d9a4bdc11fe', '01a220f5-1082-779a-b2f0-d40975090095', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 2026, 4, '2026-11-12', '2027-02-10', 'phone', 'IOoMPrfHtiTna2w9dRW1Tg', '2019-03-01', '\x00f3a7a033f05399794ee9078fa3a39d50b659492829fc3047a3dc9feb87985c0f7fa2b7272292eb4b90afe388b6747835b405f574a1f2152c1a1e88ba71aea388763243bfe5ab0e9c623a3108c8206adae97fb81e1e682eca8714e2922d7629d58437f4489e2c5bddccb097c2e6d7982ca3782b8e85d9902ad0b2655ad7f9d1b7d56f607c1d78c296df03b37b80524cb04ae76a45d2c1d34d402a358baad7ccefd98cbd7da5c75b80b347b472e265d441b158f505159e913edd81cffec11b8090550a85613dce52910aba0f87a9bc23d1e1b054887fd75277ae8e9b8ae1bdd4576c77e1eb28f28144002cfb63dcd0b816fe237fa603edc8e35c2c3013180e77882b53335e5fbcc44920b467db473353f43fd893562e6e5309cb97582755bc5eba241d5295db3b4145a5b71f8e675d8c71970d5441e94f4689378c217b4bccec9e9d89962bd62a57ee74ce8991ce81922384f116100927f3967de670f7f51d66d8a9af2ab1b1f56dc9c005803fa29f36d5f2b8bc456007969ffccc3d7b96bdc2045b7bd8f4cf9d69574dfd7faa54c76212325932904f815b92dcfeaf4aee0609edde79546074483b618597ed21fea1ff57b3f70c2f981562ae1c46abb56f4ec022965fb96c9d0041d28676a0ca43a4ff7c6aa57555a115a09e2c8c24f562e1eed6492d6625e0efa177277a5789217334ed590f390836a43c61445d5887f182784dc2863b47ab5bb643699f63453c283967131aae3b5616a8cd440afaa86d80c3185a603d9c79f4e1ab332e20b552c4fd4b54fc31293532f2a401c432e359caa0875d91231eddfdf4ca19179bdc87fd9b6aca726fbba6dee3db7ce78f888738d637234e42eeeacc776e778a2751a7474f97449a9c3f51eee339281357d1f6d7248eb861c904b9d6838883b8c9a4746205e319602ef6694e49ea5b5fed349d37f2d3db5868926b1a1bbe600a6055b074f44c4fc312b033093b9436c8d839b3935e2de099004137cdcde061384ca6a6bc4425c8c0a95f37497f98b2d4c54d4187b582d6176847a58c13342eb2326e895d9c2e2f330349635f578bc82df9b85d611b3d8331db0478c16674986f738dab8a771b0f87696d878f6d36f5480708d133df96bcfcc76fd42793bb8405cb7f581b618d32995011b2f674ada64a5ca5ac066506eb5938c7d771d54ad2fa2f484cdcec5b5644c5bdf4b4beacb05a8b08494260dd3344442b3bcb1c10cf8992a5dd3defd6aa489747667425dda965ba89e55770b70e23a06fd2a1142846506e57a602b477249f0e74514a896919db9ef45312c1c1d619b3e7f2106b881b87883258ca2d64e2a10149bd4f39151cb6526a7dddb347900524c0d7edb58a571da6fd295c168a16c501ad07ab66d772970693312af52e65aca26563b096f953d5b0b16935c0962eadfdfdbd8f2d7be94f4b6fe5cb6e13092a91674a10e73f8adb4c6f968395bd9cb8c25fdc66d4fded1b60fe4cba379c8c8ca8ca6b3895e1c702ce0330752eaefcf7ffa42388006742754f23fe28e8305b5ba72c7be086b6f9c591cd3c3dece4b94b13409a4200035eb0d2e3720ed2bbc1aa93acecd3b4cd906f74638e2fbae14e97f515624823853ce0e50eccf5551fb197155e4f45ba90e8803d9d9f830f352235232aaee4f54c804eda20cd8f78e9eb26e04ac438bf676a0548ff270f680cfea95871564a791bc00effb90daaa70eef959a6d893b580d95166f03c327589eab353b7d1be84c13b1005f09b7b0939f7efeea187d7066b4ef8957fc701f1702069c28165a8a99dcc066dcdc30927f7f7356ee2172306f87b10661b4cbdb968d95ebe6807666a2d213fa4ba604fa14c68312344d703374afce1c665501d5697a9cc0b11aa899cd5ff3e82187b1a2448f761d9db4c52fa3a38f19cc09cd367fcace0d0562cf43cee1a3b9a49aadfb1bd05c9bbc08956ccc27fb44517a6fc2cd665a0ebd572ee7a0bbfc58b5480fc45812cd3d4246994f80f69c59c09e73c6a9597a9dd4f727dd87492701978bbbc1449ce82f55937363775943f0b0d478fb6c23a1c00fb83995d0e2d3ce05ba87e7551bb64b19a6e0ab668d911a637d7d74546ae24fa6e01e59e7c877b61aa494495f1108f175aa3a3c1ee2c73c3bf4639b7514ffb5209f08bef75787654bb5e7563a7b260d5007ae24a2919563056c484b5917e64b3971aa91b3fceb99ba141a69c419ea478297de1d22fbbeef454f4e34dc59f1d46c19d49f8473c070013015e5da914bc88cc4d0f21f07262b20284ee2f4fe975a333fd1d229df7b3238', '2026-11-12 08:56:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10bb-7711-afc5-458ada2fad82', '01a220f5-10b8-74ad-8b37-96e6576ee08b', '01a220f5-10b4-71b6-a3d0-acb93b8291c9', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', 2026, 5, '2026-11-13', '2027-02-11', NULL, 'Z5uWUb21wwg2_H8DQ7MKbg', '2019-03-01', '\x00f738c7fd51a9ba7d4e2d1070ee0b216d159048150100a90f723e735b523564c3c5fd30a1ee89c8073c69538bb3699e70452b08a945a34d466a15cc84c73a24ddc68fe500a55a0bcbd3aff606dd11411520baf25d59cc08c14e3e8c124ca20cb18fc6b6bcddf350668c7c3f72097dedb11d6887c7634eb849980f8e4eac9651a267dfed5deacf443d41fd0ee2c236e38670a1267dc8e6ca6b3366e86c419706c93aebf0c3e91baad5b0c1ce7bfc58c4cbe45c4f60ad4acec3c4b41101f3e154bbea60513cd97d141ff303df374acf9c4766e808dfc589b90f8c3e9ed031d97b8942f7ea9eff3edc12c6d6d313f7a8c5a4b5fe446ab38ed2b3c203c7280f21c381ead96d648aed192747cbe022036fb71bcdb8d3f72fd6f0751af575ba6e65db4370999e30c1ee53b50377d0680f891e03fe3f1d17db62feb6060893b8593a1da0ca89df61075e59a7adad86524f8df18307d11aa919523d49966e6aea22ca0e009c97565a828b6e088086f75eaada2e45ead76c63c88ff6a9889fa824ad7cb7eae56fbd60e65563de2cb539392e8d8084c08b38047d40afeb33d3e18e6bc48247fd07ebcdcc274cabb2d7ceb7f7090da8f41501dbaaa4cf12b856fdbd76916cac5dec7015cbfb2e6aec212f677a538da24bffcb61b4855d072dcd06f5f14816ffddeaaa0b24a8da639543694f6c67d0bafacffa487268b7e8c5d569671995b90066b8eee520c42a984e7f40f4f1854a4c81a177029cc7c2b3a06dad50d0ad71cea29aad18b647df5fbf0b913b26e0629dc1d592fc7ea496340026b9735ba936bd2ed5a01e9f67e899ad0af43a9abe4f0f1cc8b0f544c81ad46aa24138ec55a037b60e918a1db857f94f4d936cef7719cffb546c4fc9f9bb34d39e239e38578cdc713e98deab941a9e1a5c6ef13967e65f5a3169fe42ffa35c57b1cc95d295db77531f15ab7f5ade58b4a4eeb42f943f65d03568038812dbc252e5186c3acaa4eb1e8072caf606c7c2c300b36420c7bfd93404a86c11bc7832582041694fce0ecf73b5736b7d10ab7326881ac5a6c9954948a9648efbc916dbc56f43a6dcc87dcad297117f322f2436dc6a7b84e09056956809c2f7ded4ea48bd30f205f15ce6d9edf7fd363b906bbe58df0009d06b955f6e3cb11bcb2c7096cb8647197a67946cbf5e6d5a1452f2ccf4dd83c0bcf343491f79d8e2af74b7d8e3334f8fa81adc25f338c22b272a8a7d08d025b3058f4e1894c0777b572e6235868340796009a3eee8ca47703f0c28ba40a52690f15b19d620ba32490b9f7755c56a20507eedde0ea1d29321dee65dd34ee548a17c82ff78db7a5cbd1e9f3000990a0bf2821b4d05dc1b4a7aea0d70fac2307c2347774aa34ab286cf511b85d1018ba6f47f25eb570a77cc3b2c5e2e137961517deae5ad0ef771c8df47647b3453a17ea67416920e4a1f44fcf968c42b754369aa6c7cb87eb4e938b3beea278bf74e0581be1472289b77517b214c9aa4a7b6b9c784f5dbdc5cfffc9666ec9e4d7509f25a132e549f2cee6075818a8d0c39e41c9e41d9a4bece41c8b52f574d69d0f1a0ef70595da1ac93f1eadfd5288edc3599cab7f7fe52778da72d8292e75a92e4ecdb1f2c8169c8089b984f711e093bc0823c2c782799d16688d9f0e3098602dee98b0e1b9cca22e944097d80fdcafebcc37523bc4cfec669b7782f56cbf3f04b687b3d54ac10b3f1d0b91f0315017ab92901b08c3454bea84c5438d2036dc267f6590fa595f4269c5a2e07a718201cb3177489cfad92ef0c8b773d1e45f1602551a20891ecd1e350cff0041fb9638dd9ac268480d6480eabfb0c5746c5d1baa9f51021cef22fc78fa696f13950e41a107fc9b1e17437ee39a35f651aa9254cda8cf57fc5b1f7b1344bfafa7ef9d28e1cf56e3482ce18c82a5012b77215f0b02702c31953833f2d7d60fc7b7b11308a0fc6ae4ed8c9416a13bce4a46166e5f0f0cda3e1dab0f31795a17a1a791b9508c89791e4b2d0bcc3938b26222c23b996c8cad656217557d7de4cf83e073925882d3c3096c85d938ec2738d888ac4f55fdf69d56754b943f01b15a51c474a00ccdae040edb20d17e54b68c323e477280384e569830a35f673769d05d211c1db9392c41bcf2dc4ff2150fb238b10781a476939aec4d1a8ca19e94b10', '2026-11-13 10:11:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10e9-7883-813f-dddb25789ad5', '01a220f5-10e6-76b2-ba0a-ab754aa47d9e', '01a220f5-10e2-7101-ae30-97c74a49c571', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 2026, 6, '2026-11-16', '2027-02-14', 'phone', '1Hape8ry41kbQf0bh0ZZsw', '2019-03-01', '\x008fbfbe994d4a5ac87a46cacbe05cacda8a7a5426136aa9769e03eaab1b8da7d759d4149928596d279ea03dbd97d9de3b814ccff397cee69f8c6ede76f6b2ce2f9bd18097e122bfcca7711c501e9b19af2794f271000b9bf10323fb85badded23f6dc37a7842f7381860162c4c73afbea2ca29f71c2aaa6fe3fd21713df6c3207b8dac25439f591619578b75d9e3018b77ac5139099a8d8215b734c2ffa22d8f0d83ff0b8728a003f978301159d4089ddea61b8d1078e93cb38763aa4b1584614fca25ef17bb6047a02e694afca35d121f0d11554f28cca2fa237d904cda02947717f09b36c766719ecda470e671177bcefcfb7910d1687466161ee084ceaaf29ea2e6ffd50db5a5413f7ceabc397f30182a27e53040aacfa448949487715cfe41e85d61763311cceccccb9ce27ffe930665e95d4eaef32584665447463d5dd70b6bb4826f983eb2fbaefed73c2eb6c0e6532ab4c9a5b9d7a0f35218432c602b29c66d160dda88c2b487a5b54b3e9e445c1ff6a448d950f7718f73d90308f1ba708fd86b3852cff30c652f67b050e23dc1747108e155048ff86a11fdec483af9e8d20a4e739679c1ac2638cb63f5b0e5a4a732715d9f11185f6e835188b38ff1174b8d57c28bc50714dea6e040a5f18b10df544681f65c2f7c83104ee61216c94fa262e7132e75457998fd9b96e164278823fd386e9382bb424cf49be6208af11ea8f502d070377ea88fcf89dae378fa5ec3404f81e4a13ea7a7f96f02dba5b18de4524ce3db13d5a7b696ac872ea6199b75f4d5efb32d61560484d2041c92136295339d22fb80689aa6c93aa6a04f55e91ee617d078a84c618170ac585e01f46a9916162b2c7e9f3a979f8ec7666c78f5560a8fec239f2f47d35334cc29e6d00f15faa7f5e747021232b9306232f9dea4e3276897c0c2271cf09bca573d9ca2335e385640d63387902a29e213cd960842d72924a3b43a8afd2b0bc81f7ad95e0a2ccaca96e0b81b17189f4c67609ee3ff06103266c682f3b9d4c3a1fbb4b95a4e88d290aa4799d15a6ea49ce56a3b01267c222fcaf9b226e5f0d4db2ff0538971adb0e3f77868b3452df5e7b18d5e6ce471666ddc137cf1c6ec9e6addcfc96e1f5b46c9a798df7ce9b054128f3908fc0ab9ff81a40c71760d6fe613b3f993b28095b57d4ec4331d0ac9b61e7793d3d6848450a0c55bb546a695d186202b848322207146346501248b9ce4de00ef7924b1c227c49055a279c7812e3bd3fc8f04dabc18d1616dec5fc3bde9bac7ea8d7f223913c2828be8c1d51dc1ddae3d388dd749edd24f7c51040332385ba64413b114b76f5033f20ac55f36064344d526180c1e3eae7d4d43e3562dc7f7185ad2ca815cec8de325060c364b71c8a5b2de5766d02f556f28e85e35f9fabdfb5448c6a7901b51454d8bc3d013db47176f4ef73328555aba52e7962a6683517fc3fb6d401822903c05b225b996195d95316036e574ebb4aac260f92696aec5fa5a7588f77ce9e67123050c07b214c3db57f5d0d6ec039cfc81b10c197f2a092a3c193e1334462a2a95c188a0889caa6a4023c9591162de2e74a8e51a2d9dd5d3f96cefb5f982dd34b88f35f3c178600547d099eb35981aed9f8eb5d18e3843ecc8dd96c82f7255bb69570974c386bdf64e33c6136c2fa22fd853db3b98fea11a57f2ccf387b326c8b48cc4c52c00843a0af5479331ff80696384fca76a264831e53dc09908e8ba1ecd876e0f3b300e7761ce434516d00e9d2ff736ee826a1b7dad7a0e5632b2a66211ad4f847f9b05e0a78e914184bb44fb185d5b8fc46892240ffae59bed1d03adb0c62caa1884e9201f6fd9a942012c924aff7388708595b8e0e7127cf98d7b29007f51fb4696a7ace1f65a24c930e482a6141d5409acee5d97e727213681087750f31b61f41b324d06f5e9cc941b628d14c45465b09cd3aec9491ea5c961cc6470137b8066a80bda65abd03ec7ec939905b93eabfc3f5a18361867671d0351a3001dda04da3be42c99ba81f1da5aadebb4457cf3371e9adb9573303042719f1468412ea222ef6bb006f129eef092f10c44791a58446a2aec0b5d7bcdbcebeb53a06432d470321d16fc84227bcda6095ce8100b6fa76018f8abda343b8bb35ff8d771f5d4acfb5bc9615e2ec45dc48e78d14aba9ed3ba6b6e2f96e4a92e157f6e8812db410fdf6ee18f8002c6616de9530f05692f82ae579f67ae3271f54404ead777812ad2857db17978e8bd74cc084e18173db00bf1a8f2730bd', '2026-11-16 13:56:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1149-700a-8ed0-3b1ac467db6f', '01a220f5-1140-7104-8aea-647935275b69', '01a220f5-113a-7dbc-992a-6d1d3bdb6b5b', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', 2026, 7, '2026-11-17', '2027-02-15', 'in_person', 'G96bkFhuRdciI_-Z_m1_ow', '2019-03-01', '\x0085467d0f0796231009691bffb131cec4ad02fe0ffc577fa684ff1f0bcb24ef7c03475f118bf4cc3377511607baa2c39292775f745c4f8ca8115682580b266ff4ff90168f29f4cc9ee2f1fd71d0690e3651fa24a81b2421dd6858a5f002465014991310216fe28fe69b06cb37b645b2a6739193417043b6541d670f679b411918df8e533f827bc029396aa9591b514371840b23b653bf5c491848bffbf474237336fca7e71418b07c3b5a388a902923dbd85ed867bb17b626b52f2c4ec7a221acf8f8eba54fc3d2a0c3747d7790695fecd8eface44c5c26ec26bfa73e947eaab3db070c2b236e6aedd78e1ee7b5b99106257538e87d9fdc086170d6b9bfd7d21672b8037d148382492b6fcf5a2af24c5e61d5d498e257c9c13019f7f9677feeb76c0d548ebbac8728a94caa5713e164df0d5e039845224997e72f5201b16aaa605c7db9175008d113b0cd42da479668be98c088136b6e8e584082edb3da693f68f1ff99716eb81cf07253db4a6dd89defb27dec5996659b9aa366dd6208c218afd48410e348865aa3aae00c2db35ba770436add4e0ea3a19508347d6cd4da16d7ee71ce44cb267b177b44d470e81d222d541bc1042ab8a1b4fdd8c61654274bedcf1c3609fd60f35faa986dea3423840028997111e4ec96f2656434ece04f1789bf5bdf6ec1fb6e2f179fd797f65f317523e38e7c26039e5ffb06c48103192f72377ea9d726813760f286e3534175eaac64ed6203ca67185cb41c2a12b9440d6aa432b156639975de8ef1d6ce05cd25a176ad1bfd920feeb7f17335050815543b7af5fcdb7813550ea1f41f9ed1a1a42bd77919bfcf5a68b50c93606690ed83818b0586439120cfcedf3c869eb5f2d813e41f49e52bf27a3b4417f138fabe260e2ea19b05aa7be4e59f72e9b0cc6c189cd22770cbde05f1aa7b77ef9408f078c96c58e20075f62e3ef7a3b70ffbd27c403715a981f0739d35988f0a88d3edd22757437b395cb612c329d3a3519cd70035144f2c0dc5fe210a94e54b0e01d26684f5feeafef465be2cddcab6ec5f3efa79802f2d8f988b6f54938a2f85c9325352a1b3ff8787ff80d2d8e01b5f7b162c5c0e06abb9080bcb59a36e46f9d1c4fded851f9614498804242bb1521d857f6dfc09634958408d54186826eee9c08fc06541835b7541bfbde6c4ac5f73a82c4a4ef60e576290e06e384bb7e08a8432c37edab2c4550e0113e14cdae961adcedf57d35f057ead00cb10fa9b37683e3f87664b0e3b3cdac08c2fc6c296bb9da8cfc4e357fec34f002c326b18d4815d59f2b842a902d4ae89d309558593810a8eb3850de95e9e1e0f4d1e01cfb0be8863f6e79c35430df4e69a0a96b52ec7db96bf4df5965e276bfba7d0e9f7fc962ba65b0ac7144335c3ea23dda15c969ce9e5e94653db8ccee455629c6e7041a3a42c4958d7f2731b02ad6e2c8679281f91d212f56b19e48f5ab3b0543485c9b62faf4a38e1c4e07cc8075ee7e3a576997ae722d8b5a6590deed421221cd4053cc35717c911b609e271687fc6529dc19ce8b853b30c62a400bdc6d7c9605e314331226c770233597c261063d5aa97c544e479d03457aeeae78f6e750a70b4b25ac4a29aea8c86457d112e862478c579a5e719997d45612e7f0087c12f9d003a6e7dcbed02c78e070c7a289927eb54f711514466548587f2452281a050328d687e2c43f38f795f0ccdb8167f7ee0c767577ab26659028e1bc26b7928b3d59a372dcfab13d233b41a811ef0609fedbdc8b8fdd2e3ece19ee2248dd12a04c38fe8dfa6b78d52f6c0683da1a6a9b348f89455646f4f0fc7c3552c41896f451de98d4c3a13fa3dbeea8ade1a24f707493b2a63829666d0fd806b718b3074c3049c9b7b1c28fed5f2ed876b6e5657bbe96009edd6564fa61ad31d1380f8508ef914cf14199b74fd3ce5c8f0a41a1950314450b82c3f7aa91e0ea6f8599afea80e1e2f102900fb731c6eb06f0d097f935d03807beb23bbad0c0ae0311c72850f8b5306c8bea0f7af823d78fcf7ced523bff25d53fbe92de2b22bf5d718e7b905bf404ed9f8b104b609b89101f1c199efa715782614ca5f960d5d34c3825e35126f70d57b59292f43df9fe852e338e94432c8681d906bcbdbec5c33327a272b77e67698aa911a9e925bd4490c16cbc9e110513523fc4875187d3a7af1797bfaeeb1000fcd7fd11f030ec209814589b4017e45dc3136ba6fe286e1bce5fa4ba1aa0b593ed7e3434555334a516e8ff419bf0f832836ed243e5f16bf3a530738a2f2fb744c6fbe8036d8ab9e832af70971327c9744358f417194d2359b9985735d180575f4e2e7745d16e619626870db9c067022a5f9fe1e', '2026-11-17 07:21:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1192-775b-a7c1-3d4c9580fbf1', '01a220f5-118f-73d3-9008-b6857e56d8de', '01a220f5-1189-77ff-b85d-efb67e578913', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', 2026, 8, '2026-11-18', '2027-02-16', 'phone', 'Zg06sNCBG4QIgsq2IUiSpA', '2019-03-01', '\x00079878719694a4d937695f7c0b7688a0872e953af2e8d954f7dc9392a547be576c4efc48ee8f4fcc06d4d6f10ee31b830ff2654e94e9dbd0bfacf64448e7b3e1450820af2a8409d5887dcceb588eb8cfa1f3bc4ee971d68d0631ecf94e645086632ce035ff8a88031a470cb62e657ced16d6e1ee05075a5fd4713f00858d499f8e327ade4c2c376df7f231cd09922c38af8972f295a6d8740746650b884434dc963934e75af6a6800a70cac4659d5c309803e26f2b4f875dab70b4257d17fa8c8617cb2c1fd6f854e335c4b8ab0b14ee294c9018900c906783fef0c5c2f7287d3700c588333a40245072679f1da6f7c72d6a0ab93c878c43271eb5e74dda55f01dbcbed42c3dfe0bb8ec5b820601153807c8c783b7b6f1fd75f726dfc2f8e83af47703c1d4f7b94d894c8d9c4ec89a5fa5bbad726c7725347ac8a851acb3e904e163ff3295084ff99222102bf1ab44262854566f14ef1cd67fc452769b98fbca4ebd8b249e409244d84e5e5c9b44da3cb98d223544b0950fd3ed44799b6edff1d6752e151a1e8243c520a5e19d24ac9ca2e4f9057fd741ce58868657f9ac5ef38c44c14c05dca64943a0b6f0faf277bd7aafb6fe25d4e313a9ac572f3c7605ec98da247e8a0986b4a838e82ee1e225e3c9f908f30f4cd6fe146af44a4ae79ebd3dbc6208b88f0b285be6480d7aad84c5b2fe1ff7696fa909ad37efeffa4c98a9aea247ca735b3bbf7bf2593445bad03a291b28a899dcde62ff95db21180f2bfe9e11b7ee54d267174f56e701a1475cbaf5df95364c23fa30a9f35a43116e63f6cbccf986f2002c4b6ab6c1536a4a97aaef55f995e4af3f6733a23e8610d5011f22d711696d96a2ce6949df0baeff00e514d36d3a2803c9ab810aef99bec3039886add040ce6f96cd8b16173c99463966a156dde0a458be41b3fce2e38306d7ad2efebb3015e9f90ffbe2d69ef36bb497976cd0ebb82fe06f901797a97e05d88b9ac54191ff08bdd8f37c3c132ccd47f5827bc58b1db9a4d64bcdf1018fd438901bca14774aad6b9fa2ff646f409e098a1de4de44885749ada4971f1ae080d6560502a594e26371d5f79c632b8d2f63bc0f9c9d0bc26614220a40e61e8ae9e1408d2969adc1b7e295ac048d250dfc2bd128f6eca14f66fe308061bd61cd4fad84bc6bcf0b4fbf9ff9d56e6df6ed8a00e1efe8bf24a0c2466b04f06e1154cb9a353c120c068afd5f630959508054cfa2650f053a4e3f92586f8cd650613eb23c6d7503bc39fcbade3d7fd4fcf6a0427413e89826db81f33124d1f83102809dd0e69f1ab594c0a704ecaf8959bedb543bfaa1620412357a0587f2b97309bf7ee4feaece866f5b9a51a2a0f8ed374f71046fa2b8d39b9b3283854c9919391ff78b89f596d828efe98d845485b91e6fbdba00f21fbae03d205636a8f08f6beaf9987f514789512a00db2a22d850044b17d345eab2200e5fcda81c44774ebe11f0d95356881bfe812732c678560fc9bcb2860d4ce227ffe5f7d26a27d82a87421e78fe031dcbdd968bd96df42178a27506bf0454e3dfe862427af5a73fc689e8cdf0b9d63b2f61bcab839c122723268ed73e68e2b52579f80b404631423f7c97d933084e287f546d80f5d0b493ed40f8c8d3eda82a1b903bd02c34e5dd5640d5d2e9f37e9bd21ab18323f36646e7a106fd1cdff84a78bedc309ed108dd4f4946f853ce9737ec96b6e3e3f63a3e9d67d734a4727da08af53be942c5de70badc04058c970715d2b8a252e682d0e969444fe09529495edd57ebf4022def20c9fe4cdea27a1c7c91af0825d2863d12bed53968998c8e5ba6708d546d6c90167043caa9f74d032e2526900949e304fe0d7483c7d4d6594ab07e33d29a878dd644c6a2107f11b12c385bd47e316dbe3a44f995fb5df23fa6914245268acaaac0a541d7531e1322b82c5d8433596c67265166572013eacc7a3fdfed3c276889f9c2c2f54d8caf4614c5f5fdf4c71dc43331d58c4fff4c05d10f5c34a9ca463fa0270c82c336ae443beb7c102f41dec96958d8be68fecb9bee0e93c5603e06d11f3f945a6b7078714885f3beae68ad580ed7d9ea5cf445fec2959067e3f34f70d3604c1c88025cab3a275148c48c39a8416739b82e5734593c10c08d6b392602c20531aa967af619d3ce3a5ba860d4b95e15b583e3d2ea1c07bd488f4f6fdd561a88e12b345f77f522196e595d1eb3c5bcafac42ec04f657d7ce6cfbfe37f8a6644fefd971ac204a526c40b120714ac2eda51d72fde9f513659806dea9a7976ecb06043b87cf1c1dccf2bcb46b26', '2026-11-18 08:16:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11af-7c56-b845-51df3a3f15a6', '01a220f5-11ad-7dc1-84b5-cafbf2763dc5', '01a220f5-10e2-7101-ae30-97c74a49c571', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 2026, 9, '2026-11-23', '2027-02-21', 'phone', 'cjFvOdueagkmhm8yz7Zt1g', '2019-03-01', '\x00b9fbbad21af2ba3cde354f3429acbc77d65f2b8565191180a7cb2e451310991b86c319895b2c32823a57861c5342b4ae3c5a103ed050a03326dfa44cfcb1f09ee1a79b00df0a60d9ee14a5619a70365c1edb59b2d912d2f6a84f740ffe176e46b56dc241dc337aa85312cf9e40d30e0487b5bff894586578a570792b8355538004f500b9d1f09a3a331ab1358dc6ef278f02b1bf2ff819da7436b7481cb3479a37f6feea22f2623e5a8723291ccc69862ea6b3b7c3af05c5d3dbe87d119e6b1c67e1708828e43075a6c2b30d4258cc5aa4bb15e097a25a10b41dd09f60a459ceabd027fadf373aef0397f28399eea80aaf15d74d0441f6141b955ca8e26be5e4713fb519fc616ab8edc178a9792eb38a725f55c1a261fa76a66346784b300c28451e774645de26476b9a928435a2a13a347083f30930ef26ee668979c78eef5a62a64da6895c3eb6065dc308608f17a8a779dc70b49ae7fd23e6ac097e713e48a4487b21eb059cc66e02424ff691300b92dd3131b0cee8073cb00b13a284b1ecb977fa9e631bcb129ac8c7cc8de9688caa43af94a0a04bf264952d666242cc5a67c6ccdd9a3a01be9144b418d3e675f2574663078ef8ac7763c395278dc075cd85fbd50def886982ede7990a533d7b2eb1209525f48afba7576742fbfcffa48da3784df5f27931ed24d119ae48a9a0bfd92daaeff8e28df6ef48a886bbaadf563e3759659f463b3adf410c2a039e34ca404dacbec0917580c8fb7ea72e4b25c10c0de9749f90d314549a09446e21256c93e2638d6d60b271938b144fa702ac30ed999db603ec24373160e23b95eeb2ab28c4bb6cee0b56c965cee3510e9b6c5135017eec3d0a0d3a0cca7009203ebfa390f3fb1018ce5c23f046113d1d30a9553972d062ab994b7c1a08ec7e80cca8cf6ecae4df466e8cbc0066a4af9c770f6e4f0f0ffc4f88bfb163fcba518ce715cca41b6bf6903b4be0ea715bb8177c0f634a509959eb2734c36172babd97be779511f98ce453597746380f89cc122c221c8263aa184affbf4b350fa686c4af255be846c15af5338dfb803a250b366eff84c66b4c8d06db82f5c8a15495867371285416435de7ff55a07a087e34f19c9f0c9cae8d78ff597a27dd3ea29e0c478f6aa11996378f3c845d85d9c4c23fc1d2ab9c87dc2ccb5479e8dbd535a7ff1fd0c8521154ffb57ee32cdb79763384e530862aaa48e2bc614b2aed651ee553738e9693798dce44c4dcb62c2702068a98c704058157ecf7eb4f712d14d5cf0404171ef594e76b0103f011210e48e0003fe05bdb93325ee57962903e8693bea4dcf917b1c06491b47b928edf72b49f8dd86f167102f32ef0000991c3e12a1415774c3755ccc33b5fe158547e8548e768e06a737432680809e86f903a9b454d0d2b80691ccb0559d24e12c572aac1bae45a6047cb49c3e90251661967c895d1d0f58329f44f18d116f7a1b7763e9bcbc788fed857313deced897e492ef597ea54863ca9dd0110e352bbc6f46ad978c10814afae6e5ce680a9d069c8ce3c198164c43de9fe9a4d01784ee37e89f5c01a08e50238abbdbcc11d8b4d1516b8a43b3067b00dbe21f56662045de9eac60387b7739656d9b7b51ad3a8650851b6bb28b8a050f2f1e76d88ff5413f14e243ae63d7fca30ab4933ba4f6d9d542a11def24ce4cf3bea6a0d28c07491a173f69be25a44e8379edfd0aa63be6926299a2750492fef16d97d89e7e276f768df89e8af2f633f56a79a7da6902b13c965a84a2951d25c59cc995768a55f13d80116bcac39f690b071c7a9651ba0b827395b61da9f6d2258b0c77de6aa1eacdc92195112254c2ed43b227a09bced557c3a9ba117fc63324aa37aa0a42f0fff3c13378734188c79412d6a4bf88e40bf7212a3192afa4a2e906dc2ed2c8fb9475a54fde2c7822e299900a8a9b6fe26eb3cc5dac83847175a3703d7a6ad64aeeb7e8255243e5eae6f8472af8276dd31a117416fd440635fa06f8ec36a1f835c582cbbc192c4a703e9e509f155c7b5f8eb176a1308d28c96819b2d5961fc20c984c2829eb66923af7822c100296611d9dd681f87aeaaaffae7698d439b0cf1f7fab9db9d1eecb01597a3219691f5560a1f72f7c4e0c18db099341bfdbb832d48f0efb03fba431e3f905e711a4ad4196be77fcfa88e88b06f44762f6199697a4e3ca8485888854c2f56db2cc5ec724be7048a3dc0e5bba23b4e140aa15ccde712c7b73e0165a40fe7abbb63ff88e2fba1cb1757453962ec1770', '2026-11-23 07:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11cd-7d9b-ae4d-1760338f19e5', '01a220f5-11ca-77bf-9b9a-c5805af31521', '01a220f5-11c5-751b-8aec-1b127d44f255', '01a220f5-11c4-7876-8ee6-54419898c5c9', 2026, 2, '2026-11-24', '2027-02-22', 'email', 'XsJST1aGkipEQ44-nZdohQ', '2019-03-01', '\x00e4e1a073965fdf28152c5377664f6e9959ac0eb52c87e162534dd74a10a3e84bb575b811e7a3b6d7074398a4455cb28039b91efbd54e222dc99ef856d15138c5ac0a875a047a658afdbe59de5b7415307b2ca3355367952072cad68d563be770879331f5f6f113cdbb31ea362ff39f9b1b60da5a5a0c0cf85b3925046d91087c1fab904f241ed712db5fc6084d25e13a84e828a4fe7c1ede9ed93f0c507c90704a4b5d21eccae1cbb8196bac94a4580c2ee0622946454530b723eb9ddfac85f69c52e0c7b5cd2a8202315a77f99a83e803207a2a136db24172d4f5264a1b7be99e30bc56d74492eb4343a62e74942044b07373c7d162227ee37b6cd90eb3c9880865c64d05b016adf6e3be2b1210f9522cb19ed32c5463c93e1e048f8195f86277f0f2bfc1c90cf2693c5354776dbe3facb15075b5adc0fc6436ca4b579b7bd90ab5a19cdada196c3fd9e77238416631bb01f1c9b4d1f634ffbdd4710295ed25f1765634b2006b389a48f8d5fc3065546ae24f7d01af73c1444b9c90286d7b1f48fe2cb9d78ef2699b6830dfcb5049e64e2a92ce50728062f0eab38ea27a241949c8b25275710b51dafbf128fbb6f10693ce03047095ea8082f4937401e0e66f9f8f0e3e313b354970cee6560c86d238a25f1717bcc5021f779fc415da57f21ae7a4d15c576da09c723fafe33cdcccd102e3571866bc74cd77f47e2a86ea817922e5a4a77bafd068179bd00d04ff5590dabf2c860dd00db797c797bc5ef086fdf0cfc6a2ab785e14c483288c32e3395a346cc74241c961b32886ebbfcb51ba76984e14c85f52c7785b5ce80f905eb2139287524d05ba160a3250103c01d87f47da969b69ac3b92ccdf42e8362504aea08e6ffe28c694e948d132f15406298f34509e3c4ce4d1d01c70f436e52d999c78d584e72e2988810a2caa8c4be125964e7974acb8eddb0b791b9925c99e97bca32ad0ffa7aa461114ba815ca7e72db33e82e7eeb5f67ffc2d4c8e11c98c135f84eb5ea413cf759ccb7357e62251367cb6c1e291f41830100cd63db0bf64960bbcba2caa3b7741efb06a7b4519f9ca5ce60b285fcdd73a741c2d27ae33856092b289eeb2ed81e325a2e15117cfce82c23fe011c18fd6b2bbe6ee4ba30a5b173bfe47042fb191ffd615dda3ad75bea022fed6c84068bd7427a6dc5ce944baf50dafec11834fd2a290a5996993b7725a2a76ba9b743627314bb351e6560618ca9ec8b17d81ce27916fcf5de4fee84bc18d8171ad49c8a996749ee87a89eee26eaa0a2fe9be6688f21db37c856b942514aa39b47b20f941494e9eae6705fef9dc86c69ae4c3f08c8d4a6fd54383017f882cabc00d4e39a9775f077de0e48cb42361ac020b2f0c38779daf0ff4ec4ab0b86f3eb0a74251da05dbac520e3f2568e48465bf4ffa116662c7a52f7e17a6ce8a7fd07022846dc68e24eb7020b11f2870ee0addbdc2fe9ebdd2888d0ca71d5b1be7672f1bd6b4ffc40d75737a1d8f3cdfd23fff8539e8f38053c76121be4ca55be3fbb183bc85da1352ca5809f48ad46ea296cd6161d78e37d38075bc87f5a426082340165b61261552e42d429af9a58a06b114d3296beb29d50085d72b6b26e81138e624924eda5444e7ea95f06d4e18ba4be3af668a09533c3747071af8473b5693db22eff21e697ccf233626917834af58e1ff7805fc3a97298428edfc753dbed19544d234bbdeeb3d2ea59aab205b79fa32025d0d1d8829e3ada12c7f1bde49fe0405beaf5647963f021f6af790f8a99426c6c6247d071c8c09eb0b55bd58359e3712161166f881e520720de6ca1d5679b4231ca4248dc6a2a2336c52f043122583e68da262eddae84d014d43a8c6bea42947caaf949e74db8d090b13b9db413d7304244c9edbea4a104f438016be5105a4ed9d442193d9d2fa3c293b1bd4358638e38d950ee716a93904e3d7f26592c1ac3f9aa0346f907c8aabbbe6829ab3d6d42cbe7ad643aceea3e15eb552a5d17086f5a8cb93828e6c8ec88be7d0283ed5eacc62b021ac1e534ac4fcd9ab0dfaf28d66e715d47016c7edbeee0d6c35ce5d93f68085290ad4d73bbed012529c01177def8ca9b2bf893ab3ab91797396d9c5e5fc4a078eb407447b44abd3bf2ab92fd0df3ed9001fb83b14124ccb30b68ee25fee4c9362ad69c77784b4671cdf470e3db227b9308eb29bdc40ed4c1940f82e667ca40548056344a070d5495611a5b245df03ae07d78fb11a395c1d88382c96cf2b8615a629cd50b4c0add00a79b6c5105f550f5b5b9d0a294170c1cc515fa5eb1a33a89964308a736a1b4d1e2896ebd19a7c9dd1a58c749da3d09b564b14bd8b5419d0f807419bef6daa5e71946f9144295dfa6c32e585700810b9f4305ea6622f6bdda75273e147271e54d71b6b35284ad9132e211367d51ed33ca51070cdb09f2255c63d83e3fe1dd79024a31cfd3c8d57cd5db749afc91b', '2026-11-24 09:46:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1204-7957-a7b8-f49104643675', '01a220f5-11ff-785c-b622-2faf1183095a', '01a220f5-11f6-7b12-8018-ab3a39241e28', '01a220f5-11f5-789c-ace9-3f3d028020f0', 2026, 10, '2026-11-25', '2027-02-23', 'email', 'xinXBDb3l8OJvp0UOsO5HA', '2019-03-01', '\x00da7788106b6aa5b138e0a6b13dc48f644f3b99b1b961ff4776b44817f2bc6c7d325736ef77501b5b9d201dc2595f4a7b26c3a371c3b10452a93a52e5e76eea4cba86d5e8ee4225831509c7d03c68632e6c4866dc1337d870c611432bc0c70bb0a2888036b2fe788029dca21e42bd5642e4898c88aa917bb446828a53c7e269e3a04fed9c92a7084d46defa38fae43716dd11b978cad0246d31ada0d1a323eb9c16abdeaf00eb5da95382e67c89bd4a967645c363a83af4f0cea1b6fc334584f57258115b5f189311e623dd8c571f4e20bc5323aceba48da62de5a16920e3ae563d384f939cffe4beb9e1e1d93b46de71983e565198b4623d22f04e2a2532343e208d22ac2d1b9705c7370d15fbfec16dc21f0f91b2d33a72139cb7189ceb1352e5b9150972917c6dcf2dce3b8ded41ecb15477e812229ee649f4b10c52bd2901b490db50ea3b6de45f8b94272b5ff456416796128fefdf120aa5768500e392ab9a5e31e8f7af44a49cf91203ada7025b12b99c4e9543f74d54b6a5d82dcd1e6c59271a16d90fa40759b23bc8d1a71d45ecfc611b42d2096d693ac19bfeb3cf7dbf98dc9686e5e4e1252fa8a26d0d50c1ae7869f57e11ee38c77deb1e06e120f17a38ce9f60cad790e3bf0c580cbb15c7e2ba81272d5fbe77da8089e070748c7c1b1714351d6b00ed1ed3552b885be12b63218f2919b505a527ba4fdb20a248598f73a13b94fdd28bf0cc58da4b8d43ce28db0502e51b12e8e9d4e1cdd5461cc20d7aaf867e7cc83aa0d7d56f5c98027dccb1962140b09392a400a457f68f47bf5d858fcf3eeb0f8662a18759d1af8dcd5a638fde821556d42d00aedd70280cbe0ae6da368ba5429b9e8e8a886d1f2d00aab66696f480238c50b387d6141cc3cd7bd740e09612b3ac1db797ad3ca5d9cb5e48d412650f3884e3e84360f2633416305c529762c82544a97c79aaab20830985855af67902030ccfbfa9c93f24432d28a3689e1d1c84ccf77ab13344aeebf17e1d706b47767db8be035f8a82c3307afadcca1b3692c223cb0f851ebc6f1278c26c210b2a7a1025985f36a4a5ef81d2eb976a94261e49718837e6bef768e9307184f19bdd883930cb59592f144a1cd781bf30562e97b430b351cd9ee01a910751742335e72998c43d82f4851ab94116ac67d8ecd919a6a96089704a312153d468cb274ebf65b3970168e86b8229e2151091348054041d4123c68d2204206ea29fa000181eb1756cbbf2986d531699fcb72e97e03be072d26805eee9360f29befc504ab774b1e32d606bcd0d83d62c103a8748a0f31335dda0620789ef374f7564b98d916218fbed291447d5efde220e0078b7c22dbb17a3863ab4042e479f22e9fcee1ff38e1483f2c20106790ec810247141a3acad4829c5d77ca503d014f6197f793a692efcfea30134c9425fc6852dcf2beb1d566ad8e072fabadd52767949391ed333b5e1e8d92abed35fc0a575de8877caf74720b7ed7b082c5d7f2c2d9fc84aea56c6365acb0160f342fc393545ed0696521503287472de29617d5424bb153b0aa913eee4d510b4e4457d77c67ab76effe5f7012f694c63984f189dac1a45621631622959c3b7ad45054d5892a60a964b0fdaf09a84cfa3690e3b67bba0c743ecbbb6cb9ab51dd81ffadf3bc9a122324e8f47a3d1c3f9e75f6e35b9b25ad06f6cb30f1f261262c22b1001b8ad3f8e112c074f5307f859bfb85a623eac223e1f57dae2a8c8a8207595f5cf4f4f07e3bc1505c2385094ba77ee55ce64bd2c73e555752c790a68800707c3bc67393f29c0a91eaecfa372dea05b09ed07acc6ef2845f5fe1014d6243fd73ea09df52e76e297cf046e071dedacdd09ba41ae290c60b5e3403753d915817a356514bb90ffc49c99a9acce35a7854e360924d55553428de10e846e0adc7c88d7da61acfc205d3675f96099b0602d82e157494dece88eb25a7fd81d3e0c454172cdb54a3837d1251c1e24cd9e05524d8c7846a0ec3055285649a270197a0fe6439255064962b5e19bb4bb27dfeec54bd6b98a1e259d34083541ccb17b42b94d6f7536ae3ea82226d2422da87871d5cec7d9a71e9629e107d636c83d84ce320c8be94d68131fcb6a25eb8637baf75eb64390298dfb0f76db7dace89695c466f40622bbb3c109978955cb6eb03c3c2fcfb48a7321e5f6889fff8a98b7c40b3da46c674b41f36f6ade38d2cc278454d656d3d4a5ba0dea5ec98b4a6f44a6f7b71d5d980d0216e353417fa9c9eec73b884a4d709d0b2b364bad67051ffb8f90a4379d6ad5ce47d4c3c7400606fe2a4c4344617e63a0f9a475a87f5b7fabfbaebad64dfa0edbfac07b8077f538fef7199d7aa7816bbf05502f8d457a45b1363ddf9d715de3046db06bae015077942d0b220b4bee43f93660900884bd9021ec3ad92fc3de041e93d785f5f5e8646b0d15bc37c32abafa038d959ffcfa2cebe9b8b9cc40018d166d3e1bff3b2ac37b10af330bf1c7b996b22a8caf53abdbeebb947e5d157b08bd414d7434d92c91820efd4c49768788639c7c83372ec6e35285e3d58fc4051980db346086d68f93d9688b9eaf1f657c53741c832c00799a226fb96caeb0977ae0e6d3bae25c1eed4b2eccad', '2026-11-25 09:26:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1247-72d3-80d5-8ff55ecd062d', '01a220f5-1244-720e-b52d-3133347ffaf4', '01a220f5-123f-731e-a49e-31b15f356da2', '01a220f5-123e-7bbf-aaed-8f1724019cd0', 2026, 2, '2026-11-26', '2027-02-24', 'post', 'iEMoejgM7_-zgqPwPVpqCw', '2019-03-01', '\x0043a263b5a2dea655a2ad9d16eb564878cd14e25c97321edb339b51600fc0b2bc5b5658d2fa573e70a71a5a07f851d2621cb3f9c5d0788653e8fc046e3d2f9affe4083bec5a2dd0c2c9c6caa95687bd034d9da1cc561b27c287937305ba1cf5a2d4ff61d830bf5333f2bc48bf3d994d6e1adae8889da8ab885c1bb40e5f606f3711af8dd3a100e2f608dbd099fdc940327ea996c5b93fa8d90996702637efac4e8af9fcd7fd085366692b347b2a3bcd9b4f588522ff774ccc20ac2ac377f30eeca38648d7a4d6ee75e6469b8058bc0e979f3aa2b11b49558544999428ccd15388000e2df3cb46b517b912fe637392d40c54fdc5d0ed6881f5fb9e64250e46bea8c587f52d166eda0d52aa90332953cb306f54ded2d1731bb2f8e2d4829291254925db38dd7d8849d88593c4896bac29bbdca20ad032da25c645ad8c8508937fcadf6c35fa893c64f17d5cb6996515abb75f1d52e76bd080238dc16507ed85b49f06fb1154cb020be1c664d49c8dc9a674cc6b5560e02309e02945d3c510bb4a69357004e04adeda250f98f66a81bfde23ba57270ed7f27e7dcc858fe5e76085fc4bd6fd5ac9b2334b7052d9b0c52c8973a72fc0dd09d69db7380834a35b378056855f9d877e9ba6ea6141336e28b269414eb556a91760ac56fdd54b96b3018c35b27c2d077a77818e46c0b36535dbf0740649aa1fe71b649b651c346c200b2906471cdef0b9d05a568080a70106f86ca2f26f291ea2835e24cf4b4aec4b14f9aae4713c87e9bd60a293c5c110ce41a9ed678147def781948d677408afed7fab346d050469bc463a7467c0a0e6dd74fdc8f86cee9b6aa2fedab99f8b8afa9187ebcbc987846961eca669b405b108ea143eeac5cb872fda66904b6e8d0138c979c8a0e33a9fbbbed50b17ec1f800b9bdd5f3b2b9bc9e2d4040f684b38dde4146bc3bce865a9677eba529d7161111d704a1ebf5ccb99e490c72bcdd96bdca381e3bec8c90251643fa50287481b512b6e0752ec939c03f6abb4a3b0cdcad863eceb8ecaa9e30345d7ca2e20a7ea369f634c7c8087c2569675d41dfc241e8ddf6b64cff13811cad71d25d1c1f1fd6367b60def6e0c83670e703a3751af4d883d6e56a478abf30e129c44611db4af3a30605de8749ddefb3a67fdf768bacd8aa31c952d6de1659935c7297cd879fcd3f046b889904e16ed06db980a62837068f11505cf3d7c05d8189cee95860a495af6c440d47674cfb6e1757ce92de741e4839f2658ff141b53b01fab59f76be660053c554d0b4533dbed0661e3294f9f4a6f80d2840abcf2bd0019cd0c437ca602730b6ca6a26707c6865c59aed7d187931daa796c592fecf7b587b2a5ccf5ebab0c0c73ea6c3c3c2d8132a034555ff0eabc609cdcc9b72b93c9cedda1e2de4a7d1730e4b875f3513d82ab8fb64cad9a1eb2352c85781d3e5de23d663db76bc8ea01921e37a6f12eab43ac72a15851ec579dbd95918f84c660903f7bbdd058757a4d4df77a11e52569282078bec50e68fdcc6cf67ff360cf2c42cdc0c2c3f60e050b5ebe7f551be9b3d49a286f3c9ea160f5afdd7e68305060e41d00310000b04bbb0a9215ea7e9e1c4fa7941ae526bf0d1ac67a3c380f2d2c2c65ba2948846af005984c7bad2c770175048aa29fe28c43a9ac57c987c9af4f68fd258d4855129dad4f4f82a6015bf7f4fe36d194d14907479ab474035838ddee01333b760004adcefa2c9e7d854d2e56b72a8e7332e068c7a4e96f802dbebdac38bf35808fcc508f2ce6a59c548bc2f24182353915e1c27e92278da3904dd9361c3829c174c6c209727243595142217fa0280d7255dcf16336fe3635f0c7e58f67a82597bf97f83b6c20c34685cf884803213303f5317ddfd876529af0ab7e4e154bbb6690e1b0591e3df433029305c3709360e4563d1752e279c9b0d6028b95152493835495e6b5f3c563594c3cb10502b92cfdbd01c114dc4c1c17f83097b5ac97bd99307e13385e42050f1bc23af63b567ad4c8270c0c261b09235a113868bd942ffbda89237e303daacadcccb68b4d0f2bf499bf8c9298008580f013af58f793dc1be98f2d30b059acd1430db10a90c52210e602d8f4e0242747b64aff554769bcb956dc24a76f5b508ed4b9e5c216cb4d8ecca9a99461d88eb91056467f20d305ce50eedcca721e468a0a2e0129803f3ca5e4889d057a57a099fe3b42303842376444d8ab338925d672ce6e8f74c4bdb07e5c44c23026209e4ab818ba6ab473805117a95cb9693f6caf0639f811321ee677f38dc8c5a8d69e77d4c91f8b6c9ddc75f7f83c220f691005acc9ae6e986128ad3dba9b7039d2f9c7750d4475fca2ddb784a0c27424898e17faba9fe376d52b4fb64618e5cb2fb87ba84c2da1512fcebd755130bbb13e48824d45a7b18498807481034d655fd14cc2401788078c0832e5d9cf0de73ea384d9438bca7f52b63e10721a443de96286fc3526e12d35bb868be3cd1ea44cadbe384e7b25419c34e378d2e127d556214c21125aa918284a8d6cf4ca96948dbbf6beeab607a2caee76afc59450e0dac2f951911037', '2026-11-26 11:21:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-126e-7002-829c-643f54604e68', '01a220f5-126b-7fba-81e0-de391ac175e1', '01a220f5-1266-7845-92d6-6fe77c29ac59', '01a220f5-1266-7c4c-9f46-fc9a54909578', 2026, 3, '2026-11-27', '2027-02-25', NULL, 'Q3_SDFfeByRn4eWr1M608w', '2019-03-01', '\x00ffe7b0038a5195d1cff953b3566cc99fa260b59e71ce4cc6a2c00e37797949b79df9abe12b56cfdce6d1b09f3c69515965df70bbee8e6e47289e3c842426eec987018ee5f462caa8e91e97342de295f730d9cfcc8b72a830ba8815fb276f43e14bae4a3bba6e46a5ba15e3e14fe371e8c8f2dd9298921645dea53e65a429bef4e4b56fe99089df981463484967337e5444eb255941acbccd9360833c0cebaee931ce85a59badb70507d1ed3a7fad394cc928451f40398e58460b7fca2faf52ffaefafc2da19710579c2596c117852a7d4c4702197fd7c644ff02c24d199719841d9f1c41aa13fcd773d7f1aa33a2030a8046e37dbe200d9d76a0d7f8cf12f3f2d01cf28ba82edec1f991e908a33537a677d89a2e2f9ca566d2de51208406ae9af9034bb5d0e1fc69f1ca4276e1f6948a5331e5f0166fc144619808c3ced9481f642c02734c7aa3689ce79c320216c9cf9d0faf68a4251da048afa062d2861c76f311a4b3dfa0ada3aa3da0d426b83ede90989cdf4732626adab2fe258c1edbd5ad9437e19c85b46cc753b0901d658e8921eaf4e19cca65ce9f7b032d8b2d40a4e8b63a7db3bb6a2b7ff7abed2b63c80ffa90955fa504718abe3cbbbd6970a7a51e9790213aa6235a592f79adaa46b7e84a6e4f4252211267aa355f41b3af8669b01af02390327775a12c5c6a25caba041ba437512fb39598b4d59b7c8bbfe9acd3460dc930cf8a7b83bfaa6c5e82b2cd4030566ec6c41174d8b7286995c64c7a1eb91e7cae3865a52e8ca31e4c533d7dd318792ed6f7651c8566a534d8646773ff0b630fdf242b111a9beb59e6de84b755b20ebc126bed9ff5bd0994d4b44d41124e6cbcbb996c7276d7709ef2bf9babdef5714d58b3897ae364e5ac439e59ad3217bcaf315f2055a0373e86398d96311fa0c9ebd7b0e530c785d5797161d61a9f75bcc28f80a21cc0052df5025f0c769bd0b69878f712b310f8b9dccf95432937ba29a53ac56f824360fe73f75a53b2bc6291175ebd8967be4912fe7f654be7739555cc4bc96864a4435696b73a5bd7a78425d90e46659e148442b8f57bfd50140e0fc3981dd657689cfd3a1d538e6b9b7150273ca5d2966457b938bda7aefb7bc50b5240fd997cbed588d1ccc88da37b357ee5ef8187c833a66e91b5af5cb7e2dbe2e384dbb975e227d3b97dc957ab5112c31a6d8e5bf3075d130a192898359033b4d1c847fab0edc4498d003d7f691c455349d89bd2c00ecfc8479aa33a50283d4ba95181d7fd6ba0043bee05552be0e7cb63ca2ef33b9e99dffa147e6ee8fa205c0211fc6758084331213abd0e4b6181ebfdf59d799f75b9242808f26d29adac6a00da00bdda4f11c2bec35110f56b5af1ea03cee242065d54e93836bd13df71f93bd11057529cba2ee06f594c645d7aab6a7f6595c3f906aed2b330daee13c50252b2e87ce9c04b91c72ca91b349c5755c99496ed80cc9c93b87b8df0f4e31dc04aabf3f90375a69d6fdb6162a71a85464d56dadc698824e94df01fdbde34e8eecdeecb89049a7eb3b653f2b94c91945f0603fa734fad41f35f3c3f0cab2ad80b391b1131158a062417615914727123b8f7b0be5efa900a515537ba6c0154ccb4b2e1b47d9c61288ac8a1fbe525134ba7a73d1fa764eec9243355eba366ef2e5a24c8add3842a32bc1ef879327fb9f63150acf938697009c4f07cc4ebb63ea2c051457872cf73a1af3a5c4e8a4a6ca06537c008626b0833f7945cfb2210eaa31a861d3900154fa084b4c38d3901d41cc57adf3819486b54cde7145e9fc743f6e2f7eacca068304a7612c6523698f27e52c6cd78c8cc7cb3635f04aae4754233f7f4d0fdb582556aa5a2f52a8f4c56bb44d6f78128cbf871ded668ac7647f09fa83614cb9acc646af42375bef9287cfe0786051fa453f489e7279fd90305b86bae493acf4f612cee0e33d4121b70bbc63afc899e18d09f8cd73fa75a3635779d3ebfda4f343866eace7cfa9961318bffc32d50f5901fc077816b6d2578e4079da581945b5420e1c4202d9a710bd05ad622cccca1fee6c7f35fe0cf893b5806166f2062a2adedc528d118d6ece8f45ccb33d437008bac0c5bb2dbd5f90493a5ef309b518e05423fd3c1af566e0b03be9f31bfae67b16f50e9b8baae774d3277039b3ed682571e75ee2d59af174b40f71a3c72145c6901abc9451b5b3fd70aacd15e9ed27c53b03537fbc0a3c7f91c51815eba2aea58f4c88fec1c5a30e806c9de760ca3b47ab5381138ad8bf2c018af37338225ed22fda16036fd3386ed2642550504dff50b159e6071b22d10af834436784e24cbb0937f1d63c0c0801ef4ef38d1a33e05', '2026-11-27 13:36:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-128d-79e8-b109-d2f1ba5f2a2d', '01a220f5-1285-75db-8340-027150c46e50', '01a220f5-127f-76bb-a8cb-fa297cf28c01', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', 2026, 11, '2026-11-28', '2027-02-26', 'phone', 'eQiBKHYH33wcAETLkfe_fQ', '2019-03-01', '\x0036173b5dfce232f8615902b3a3fafe2a901ee16acd4849435c44825e92b5bfb13674ff1549eab6b01a885dfadb4b905aa649c42f4765c2b7cf4f028c19c50d324b1e5cba2508569b707cca1be5159ca32c1a933b0ea9e4e13285e23d6e5821b69841a2a7e56299c9b3819b0fed5e7d0403d4f5946cb226f3095dc54169ebc906243449ea8bcbe63fd45a25af32abd87457ded14752af63c3752e25d913c4066909344be226435de3e86c76e855e8c53deb4f9079253d188c26ab927704e45698db3157615214e8050800cf4cfa48e8340cc6008c294577bd344776c0f2a878e2be15961bd0b4d9f11d82b3cf8828fb8c07b496f1c0618be4e13516935de78b5c28acdcb77ab34914107b257d556e0a61050b286ea1461fb267ebfa3a500a798ce2f1214f01ab6f3993ce50ac73ae0413d60ee3c98113ae98c333624e3f4df83d4ddd9f943213f88dcbcc732e7503569614a3f2884270a81ee86c161521947b2c2bd73020f779c9b16a2c908a65a47a7f44adc51551be1d8c002292b16ae7a5a8df59f045cf4acf29e2e5798d4424b6af5e5fa1732d3792998fc90a9bb827f557e10a39d0b4937f45fd782e15f9321a9dcbcd500498dbafd2b8b2521908a53dd8d42344502dbdca06e30203ac83a6fb78db537e065e50a94def520dbd3bd7bb8963737702a285dc31c5003dfa842c2da8d29df1e77843c5c1924ac5f20abea9f69584228dace6c1527a3b08689b7742e5787423c0c5df8f7f8d3dc6f15c10f97b4dc3fd6aa7997c9a9b4712879b47a56ab645cf06f7171229e59ebe077d9c09de80b331226fad5297d3dd477625a7748e93ab53da818f96b50e3e7a702c1a8df330522b206c31ad8c6295a376275f36e7545ebf4b517ef6a59e6aa2be6b103161dcd076a9d195201742e5ad2094c6e1f758468d31c1fb69289e185d9c249db6eb1f784016d8ae839e1523eec316abb0b9961b840289ca102b8dd8df87b776dec321df137c9486440996ac65caa26be5e90760435e87d7113154eef14313436f9de1895f203d6a148c03daebb1b3742f8ef8c70a31b0f24046497656130f5ecafca67336cec6b642d1b728d74f27355783d4a07f9044c6bdc9e7d8600b9c4d1df4ac4b9ff1d47e206ef9a5d8486890c56d1b3002102fb3be662aa6174a88e97bc347b7379902388daac12acf9e2218df5cce5ac60c68e15d10161238da7f9c406808303a88d175734de4fa86a93c570a28b1ac18bb5c29c1808aff70e2e830e4328ac0b174ee71398960aba29bc796bda8af4f732f0474d534cfb492ae504651efb37c3f1f29825bac8a5906c6153cb5001153a226a9da95c1dcdbab3a715c05ee0a5fe99ec0c4fe5a2e97eab66e23aaf30a3e094c919a2a17c113643a77f7a0f97f0b9f688a1642c87979fd5854bfc2d35fb228242c69e25e3581c88e3530fb5ddee3037425e0c083ae57334a1bc859f4da13f72f67e4c23e69d79a24c75ee85bc979913b9cf33701b561aaf6e7431bfaa55af3f6f11797230e99ec1cc6daf8a9b8483699b683ffac3003533ff720295c58b5709d3aad10970c5ba1d0196643ff0b398c44028eabebd91870f25935b8d8db7aa239a72aa948325acfe8882f8ede7484e84b4eebc546873a4b571def05a92d657c36e065d48f1b825779dbd266dabf35f44b472e6b356bba78d93052ba6c952b3c61b6ad8374d20465a4fbbdd37fa48b17aaae31a7ce492ef3787043dd787f26e40743335817ec3e57b6a92914cc4c6b64ececb8b1d59971d37216e81db15daf73c60118bb19c800bc84ae22c3966e2d08c606151521e51b3e267b83a68021ed1ecac2ab8e06924e13cc738abfb5cd9e3e6121a603861ba061e4ee65dbaf95f6f3b2efb34eb706967b78203cb96d2fb30694c1bf8255f51e67d5c5474b3166d608b84f1f66cbcb01b2546966f386dfd99e5e80d7fd14511de6d0cd2d0f5dd571014c83086352b418bc9999b8fcafacf360de8d1b590b356712fca625b397429d7a390a8fd234db12b3023b3c55109a68b815a21d058d27d973a811422150b45aba43d2ad349ef6fb43d91923c1329c0bd24c433e637a9baa539e07f0aac2b282d74d7130cf6a155e5a73740fc90e1a9225b0f4d3028e6e6b351733c579465eb5cdf5cd108eafaaf16e152af3d50a69896c80b844dfa86bf0444cc8615b898784067fcbd7f754e0c142ec05d46e35816d612d15989eea70a94b9437c098bf8f4753f2c9819a67c7d8c5d6cacbf80bc1a2554483395394080113a4f64dceba3cda111b2c11607a8c3be24210a407d143967bb91f85459aa945042e90415ac87200b891a03bdcaee54d72a4146be0e3ebdb80c2a79bde3a2504edd4d0efdcd423e6d660093f1911b815944c0df2f1faa042df1b39cb45ed7cc9968831395834e968ed038bee7805c842ea6c92c94b8b82b4d83d259a569b4f61597f5ee4cefca3093b43afe63fa862b93431cc9643708ddb62470a57ff025b1815d83b8db9e30bcb3bf2ba18c606c7e46da182bcab51842c60dc8baa7c14e048c3c8c1e43253574affe6129bcd2388fd36', '2026-11-28 05:16:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12af-78bf-8e9b-c0c8ada67497', '01a220f5-12ab-73ee-bb99-e966b09422e7', '01a220f5-12a6-7df7-b0b6-f8a13fd5746a', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', 2026, 12, '2026-11-28', '2027-02-26', NULL, 'aDlILX3qavRKGrsB99ixWg', '2019-03-01', '\x0098421d11958bbd5fd2a3912fe716388717d86f5cb8f39fd0642bf3c5f2c41a6b6b7e0a26e6ff64827bee285501a42498c8152035649f03cedb2a569c7a385890ecba01ec8e0a39c530065d4291d946f11a338cf1993528905b039a24ca5d99ea98abe1964b1e93cbd92419008447e6f8026c7ae172309954890486dc3ead21b7a84b2e71359c48457860d844515bbbc9d5fb6db1f476e965b761bc5c5f66779d82c0aa078c9db6689978891d37fad39909e8f164f94cd524e435ee59702e0191953855140ba788bba7592efe1e1d33568fedd84d1d29f7ff83efdfce6e872695ca1f0d6c6cac3b936a635b9d8c9f2e02b4907d338ebc5aabd01e25a503820f6c95f673188466e89db8eef2ac3d4204200cd75b76ee24568bcb808c54969f165132fe7bfe4a5fe746f270149bf67e5e22d9d29fe9fc211d5cd144f32321130161eaf6a653cbf1d950674d6d53be2eb6aab18948015c3ab546ad0035eb0ecfd0cf236accce51b5185734f179b562bcd4028dd7712be8958a3b75a2f5e90132089db6e5b67abf69d6fdb1fd9fb7c098ba851921538bed284cf1860474a13ba5804b0e7a75056293ec0ec53122189ec3abfc464e967714a92eb7a775135867b23d47d228bd1e4952d598c893a4821e4b1a410ead6f9209718a450b95d0ea3059dd671c73a3b42224a4cc0e3515109c34a7d7cf52d7d58b73f793bc6011bdba62736960871b089bb69bddbe0c1aeea2cba1ccb1db71f32e0cc5c9704278d8b9152f176343a0300f6d2d299a3e992fa3671d1ff9ed2607f1f712c7dc9648ce7367c89caa79c9b8dca64b03150aaaf92aba49f264081e8f37600b079fa7798991e52bf2ebe7784c393548e0ad9bbc90350c481e93342b8e79743991ec714ba0e9194058c08b857017f590c04a36a7841a07aa721eb1f4f7f508c75a753855fcd3df1c6899ec9b57f509ebc9858bcbdecb649a0a30e911dc0ed3439be500de7a6c93832b5a402251679829908ebd75134c436f8d983b71dcdd84b3fd72bf26bf435b84d87329d4774ba22d79c2832b1d1c483d60e5b5afa190f92147f0330ed772bbf3bbeadb0c8389efa9547e7c808a74d4a5a1d108e7ae461b62e7db44cc51684874fae32fb797dc83f1976d35603fd8a89e64ae5f42118912cc574768cb20c919be92eaea65db36f342055102bfc33742034ce9a3b8ac34918d5c4fe8ca19d68f68af270bf02941341fa52430ed9186f5b5abeaeaadd2e4498dc4ef8fec1bb8572f2c1d5ba7796f73c138835d58e384ed9dc07ee4517342feb629ebe2ecce8993225a48a97b72bd2d59cb7f980690c27bfeb45886ca516ada85bc7f04f2e0c2bab544c59215d95857ad4e1d6b64991476bfe9227b99fad43118dfeacd123f3826c70f4879de2208b26c989e3c417620925cfe83c5131c87575e1d0bbb56b59da53f28c54644e04cde7605befb642b3ada3017c2ceadc6941c020827209454244cd6943cd40feb8e2c4c850215201ff5dc1a61b0602743b7ff2bb0ae50ff570f6ebbc4f57a881cd30313c87e373bc3f463e4f033017b47aaea4caa46f45bb56284efdf5f15a00615c6a2e4367d08f971cec3025a0bcb6be878bc53c569fe216af14bff2b0ece8d7ee4e127ac7fa28437e1eb81964e3a858388db88e523b9cf434b95874b63628486f605f5e88ad302122094a59d3ab511178bd74576e2f80c1363b9792f274c54ef35d0edd6d5c3449da987081a4ff13bf2ebce8643e1bf0bca222c550c8e814005c3bbe2836d567d8564adcf15594071e41c64f2d6293df3bb9b367fe56541340667a6d3e546965b080c7dad5f1bff144413ab3f896c6fd4eb5c309660e14f8f165e7ad2f42774f89011fb81a0692f713a40e1d7da6c9d45635ddfd7d52e14e63036fe083ef3d447db3a83cb1c4e6a80f754f96e08119e9bc71c4224d21ec4b31879f9e915b7db9b80ec436e992d5628497e8ba98d84ad3115ac790a63bb43b6fb090cae8ade9662cc8a7ac5aec1f42210c5e4e4a79b5ed749ea940a4eb06422f58151977d70a6fc4cbdfde336f35e0929e05e083fa0e4d510aa55b6ad0b6aa2fb07af8ec9cd069e55fa6ba202584f8822355baffb9201a541e9fffdf7824e5317f7dd260d38f047f8b931e00c6455569cd33e9ea8f57831239d10d3ccd9dc212f0f5a25c548e3', '2026-11-28 06:06:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c6-7c10-92d7-880ce88b37dc', '01a220f5-12c2-7cdc-90af-e9145ef3b45a', '01a220f5-12bd-71b5-90ce-37f1e23cc7f8', '01a220f5-12bc-772c-9af2-21aa80689471', 2026, 13, '2026-11-28', '2027-02-26', 'post', 'ZeJ4CXCk4ckSU2l6oZ8SBg', '2019-03-01', '\x008a064e97dd87320b7d62873e65c72e6c1813c1e8664086b967aae38ca0b89e28a03a2be7f1e8eee4cb62b7224917436f5e713be3ac04071c196932a35480997a892931ae9c8ed72631c8bbe8078ad4b75dcd64ea7e2d64c6aaa721f4183f0df0e561c11e873d56f7832f96c7ca4659960482faddcee661b3e7ac07dbf07e95a177692b8653d20dcbc21e4eacd407a398832d76aaf3258ecbd98c8b793094273f842c84ef94c93f2268f416a1b4fed38ebf2ef6a7987bde3d48e0e259537086e2c98f6801c9b20d6e712790c5d073dfe3a579e12271de3e0a56247dc0c324234f6f95d3069a450383cf9d0a4efc04d4e71505de4c8e0d13146c5336f72514b4eff666e60d9013583958a74a473e2a3d9f8d452de5dec39e4a033f3bf9d3f1c9971ce0e713016ab93e082cfd5d2de8ef411575f1d8be9790332ac17eb714712eae2f91e01e65a449e853695e8c3379a89bc7b39536b5cd5b497b10bedcd5a45b5a3366c82c4879a04bdbbaa5f4e91e493dfea404d0ead1c19aada8d36b828dcd87431ee5c6fdc8aedf560f9dd01f58cf8a83a090485c97ed5dee4ec2614df640505abb988a85f9914c40a563046e9925a13195384e8f158c9bbc9d8145a6fc71ad0b917be07856967a88138601b9cd27c21b9e3f3528917899c9c716a19b4d8bd16b8a0d52794cd2b43a8a836d037fbd09d72c8206838dd2d7fb068b9eb0393a81b17dd2103dc7542b5c6c27d123d460d571ddfba020d56418400ce137b9a9e6e3a4b59ea5db3ef6e3efdab4f33b1974408443b917d3a1300ba3fce36536cb87af75cdbf56bad93e2a93ac4c51bcc326d4feb14e7e7af5f227527da9d12ebdb9588ada2fc415e2062eeadfa48e4db1f244b23d1956b77cac48c3bf175c732c61967dd825270fa3ab44e319cdc7e7aef0d81edd873f52f99246ec342b099bbd1fe99c13b629bf9f640b95460b3e68848ca460e75634b2035a5c98dc03ab84949e6fcbd617d700772f3fd2d48ff2d8c69fc11894f5a7649fca4227ec50d26a8490e9b87249cd121fead50e43ccc2f700d13a2467b3ec2c62e2b71bf0e7b53a239ebd6bb3479fcedbaf6373bfdb9adea8fb7896cbe090caa509a5d6208ba77cfcd6ee7afdee192b72c9c1e4a69e3460d51d406d2d3469a3e9581d6ac893a57b6df0e3e782e12e11912b7d15340a5f86f66b07a97f7151f2e57e4838232a26fb0d7349d25d881512c234764ab78b289802540f603e654e7e78b5e83b7473219ead87adb09759e3485cf2d011a7c0af99c552dc68b6f033baf44603892f08fd7861c668be67e014dcdf00ee07b4243723163e71b97943fa95c002864f6b066da0a26ffdb04da693f265da6ec9b365ab5fd3c0e7576afe548afc24e7d79b92fee8642a96777ca23ae5a8ee0988df8cc3fc2c6f36e8fba2d47bf0aa7b28d6082eb1a401b97a04a4518c11ad9a3247a9e0773b90712424d94aa41a7f3bdc985ce49832fb7c9fe006b5d682bd8a6d32c4c0a3d244d97642903d1301b35f7b76061444934c06409faeeebdbea6e94d75dda017f3012cf2778b45976511b66ac443ffa181318cfff1a65fd91fcd5a0cf98593c361bb6d5a325179d032cd8a39b7e67bd5533b275a5ef76cdfff0f3a88fc3d1d9bbdcef4002f3ee30923570934b7ce5671aaa1e66a0ada94105105e995e434a120128d83f9b7d9aac533f13f617827d860b436faa24cdbd5d22ea312d55abb63921a7fd1ee36e5e66f7f67ebfd69184ba1413d5cec033874159d79aa38ea9174ebb5d278da36de4db03de71901068d7548fd1475dfc49bbc8ee11b2cc7421ce3a9c10897b19da80efffd0f9760401f8ad952c42eaff0f7f038c6ef8c4c12cbdcd69655ecf0127a081522fe205718c134ede11f94ed78dd019700f219085db84efa54f02010dc1293203441eeac4467d4deb00cc35645fcd2631f654d7c7845219f0ece64395301ec38fe233bfd2d8c43c7bec02b7062135a6892aa570b1ce0e2b5efd30cdad2b0b2337423a620c2c8257494532b1425434d4b539cb3f0988324e06bef84978cd0f92d74b6f8f505c677dc3a9a51c8811dd0ac3d8532fb506f3f8a0874c626bd085bc7ce01d447e6e0c475e2c53b8ace521c59449e9fc9adc1e64de021d19784a7b630391532eee52014567e5ee12bf843f39ff4c629bcd52eba287ecd421227dcfd972381f2bd9dce3a49bffc94c31a0d0ec6f9695506c95034f6f013684ab465868a094a5c090ad52402cb18ddf6b6225c2ec7e303099eeb3c00fbc6b3710b95514229e042bceaf356fa8eea949bf328b4a63a1bfcc0bd893d59968b0550692f61a5d129f984ffe3cf040a43be66fd8942c26acf1cd56c833881933184755309af', '2026-11-28 06:31:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6');


--
-- Data for Name: mandate_end; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_end VALUES
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1036-76a6-8014-22e93c354d1f', 'completed', NULL, '\x0091770b3cca95876766b35f89c69fb7bbfb99d4eaa776b7e1ef95d89a99b803cb03095ac1bd4a5e5f2bdcef46339faabd2a74ae0fd66cb1724ad7cf22d3f7677edec0477b9cec006535f5e05b3977f0a0adb332ddb4bb5fb09a4e10ab4a011de3c44a740bf1eabeaf61eea47d1f5c7a42d46a6ced2c9bbae9fcdc82c8609643bb638189108b5c6b58e5d74267480ad93d6f5f54881de2e5c9e211b5713f8bb67467cbce3718e04eea57e3fed7f5a78b89006b3bfe902229761929d7ed0fb045d627057c5b2c21209af99eee72d8639737072729ef49b5ebe9ea17cdb4033036318b0ad38d28c6e4932304778e70965edbecd6cbe57e760dcf3c76551e92a0b7d5565abc902e055b1ac51c55d0519ceb14fdfa8aa495c0be4fe78b69c2a95d7bd9c56763e37c5200b5dc25a637e6fc0ba8d4ab0bf56ef3d5b4ff8cbf3745194b75d3ba9e825a5fcae0234208578f44bb04d63b5b0096f3b3dc88ca8455774ed297f9473637132e793bfe880129d109cb35fe812e2349438d7f58bafafe039306fbf115f135d0ddc59225faa5dcd06322faeaaab7c3d6ddf7ba111e7cfa5477d4e59973712ff2a01315754037365d9f49037eeca7f1505c30f4ccf00a194e16aee212be858c925432a90deda133a43d0f032d0008b14ddd80af633a216b127e76b7029a812e4a2e17d5101f572bfe4497aa44eb913769c602c39b88e5c640d8b15d835b42bdf7dbd9844fdc196c94150bcb9325d428ade44f108f58e4d5ee3c51efebe47380869d5b7d9485ee215ade11e44973917fa5df53fd217eea2d6f68aa1c4fa10c2e6c7b047a5fd7b3b49212c80ea19d908301ceda1b8361d5026f9b2baa5b0bc5930c9b9647d91c1af999dbbb5914547418fa44a794f10e4ce52deaa3bba759c9774fb2e0fd2d2316da6a2987956349f1317cf29094b6c91cc4f47186acc4945fff9aa8004c63f7856e967a012e3a82efdc55d3cacdcafedff00ad4f213ce350c9d5ebde753de14e9ae375a3095e4898766a56436', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10bb-7711-afc5-458ada2fad82', 'completed', NULL, '\x0003c2d0316f0e0b09fdb3af4f3a61cceaef3f2c4f5a2ea713e92b49591aa05d9d681768328ffebf52dbfeef4d898a8c3be2106c6c0b88695888fb0dff8d981c320fd8b24eae1c6d8cbab5c023c12b07b605ab8737cc247788b24be2b35101bfb16b5e22c0d5da3f0669fc2212936eca948c816eb496df1cfc76c2515d657e39b6fa3178e4e87403348a489dd71924b07d3c2e65ab84b3276e429a4d04f70e38ba17472616e3d6097eeb0e79c9e3995cd0dc68691ca7d7b398fac64586be6f8f5d675affc126aecbdb95293535605eeb8c565f28e89777689f23777098113b4f7bcb334b3cb102fd8ab91f85504bb68ff807f46414ab8474031896a4d75ce328c208e0c59a3d0837d007a5e7ec308fc94fadae07f50816ea7bce84ac9195ae1d4cbe51e0e323f58b2f6cc3b914f6df8eadd7eec68bc37d87cdc4a72c1aff6685ae97bfe48989a864f98bbf406713752612d052e5c8823f986703dd3268b6afcc669a2546ed7d6351f38aeaac3036fb7058a03d3f8bbd5a28c802b21e288cd718cd1eebfa3ef937233d19c19c8599b7b583f73e801af1c7e27bebc247336c06118754e7b7146ffd9f1c0a9e1077ae86bd70e1cacd562f09476e7368a7078ea4fe36d256e737f9485f5d3e4785921c964f1259c10dc6e767781c9dc4866b085d8df1718c82345d3062ed9be50cb4f3cd10b577453f47e3812437d9db91e544425539e5249dcd1bd69f602daaf71f80063f5f5799e4692c3960d70d73c6076b588df78bc58815db6abfc892efd8cda343fec236006545b5da9760badb9fe6252ff8f213fca44dd81e57e4af608d2950815850b315f4a303c0d61e2c848a6ed0897945e80405a007e64e28f19b2d097cdd654985db296077389337ae0688d9c2bf58c227f94c471091fbc140ee7c9fc5f8c43d2148b328e076b90f46ef3a63b5384953b5aaf8e126664f4ddf88e14aa16cf1348d998051dca4604350ac4a9bed30408fae286a', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10e9-7883-813f-dddb25789ad5', 'unsigned', NULL, NULL, '2026-11-16 14:00:00+00', '2026-11-16 14:00:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1192-775b-a7c1-3d4c9580fbf1', 'revoked', '\x00a23ce441c384e1cfb81dc689cddaca38a2e102dcf54544d7e8b01181202f69f49a43f677df50e90332ceb32fed0a2bc2', '\x00cde9405b49d68658b2d94417cdd61f0904cfd7cc033f920383bb674cde9cc634ba952071ceee7dc4dcf76a6b9b64140a8a54c993951d47883ecdffaf8554a61f4ce9c22b09842e0fc0c06cfa7c9dc64b2df70ae729fa13b47aafa159a1e85a40508c0bc79715a2e9ec6578f2cc248e823fe5bebea32737ecac2535369f818a73de34db86a43e80b355b4bf980d918f7aec80f8be078aa7c68641dc594fd1bf4b1e6b23b04376ca3a31e844b22a51a599179bac74ded11c73f7cd6de6794ef9e0138ee2c817e1d6f7d15bd78d4fce9dba83d3f527bd3d8edf8c19458a0ddc42d067914912e3ba79b4bb57edbb3bfe63f6c80ca99d9a428ee8a049e269f8f7e3192d7c17f789a904c6c854741dffef3742c0371ff4722a35a36845dbe7359aa42ce2fc07d0b5ceb1939877f76ddc1aaeb7b5a5bc91bdd26081e32f70f08de0c0010c36414596c3fcfc38556b067860985aa2c18b60f45848b027fe56ed64e4bfd65213ba7f75f974f0edfe6ec9dc57a184e25607e5c6ec72e47a82cbb23f85ff06cc101ea1a4f8ff981836f59a3259eabb37ffce00ea3e5c720890d0804d01c198c437a910d0ec13d40ef75bb164a1d2af8c7371f1ebc43d7be4a9f47d5ccb208d9441f172ad517c934612cf4c6e24ec92c6a12a916cf1729985397a9b9a00556086a0076fe13bc1778a40303550e5573f88364d9b2ca0c4b15d8d8a30fb6f877d142edbb7e9529d3908fa115803b87d2cfa883d79cc2c8d474476aa7e5352f4d0f176c028fb1517651f21b79b6c9b74d8c051613da2a5375dce5c73bab567ef791c3a0fbfadab8f15ddae8dc3e1c006b19d0ce06ce72e589b2429b0f84f2ff50e678680beaab4af7d3f822688989a8b879f2ba68040ddadc215ff8a5a83e5e4bad319fe6991fc2f8178a5edb440b6e11b41808c9f27f9d5a5c790e18fc3854450b74f090779baa8628c4f5c095e5ccf31026a8f919e6ff1e2e4a52d9c90d9736b1b65ed26108269c988f83c277d6672b5eeee3d4d', '2026-11-19 07:45:00+00', '2026-11-19 07:45:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f47-766e-aa58-47ee314f13aa', 'completed', NULL, '\x008e15e4780690eb397f9aebd3f4c567141b1e28dc01a081cd7c41f603ca921890ae30434a74a3cbc9da876aa7524793048fed2ebcf95501d9ed125b1e6b647a20f04e0e113e490a4c401cc76356b297559c99a88bcb8dcf7c7fa5faaa0ec89c66864cc072baaadc993684905b83d6722c2c2c69b733c24585069f95830a3a75505a47a486ac48b46ca0bd8379513d8861262a9ca265f37ca07ea88f2b039f79fe5ac0a9c25d6bafac87ef7021319cf1775dcc6a9b0ef8f103140475c7d1ab0c7dd39a8b9b4f52c83dffef121e85f767ff3021fc32c36619d306b47dceedc5b707f0470b83fb72461e799dd5afba89b6d5c9b0e23802b2cca30998d68a1136046103525476292052f0bc0a4aca4b3667eb2bbc00e6a38ef546321883e1748a5eadbe6dcb905a333e8f609516216ea8ec43f2016572c80aa566ef4392eacff951c6f05a17befc71e3956aa278db12253278a3effdcc5344cf1377e4db379ae3cf7dda069c293923cd1ff860608fdbcdb6a4434c88118f65311bbde8c97718465f1b7019c79f79bfac8b5feca74c0c844e76ba572b5b721d83b1342f57eef6364147968f7ed1e02c3fb38b5aa78a7b433e155084c9b625161f8c4b21d83cca4931e4ab8e07c02dba131b3bac7534f3c779d93bff54519aba7572685b97c604cd0fc57ef1de50f1bc4bbd20e26ca55e9e1ee4fe414d0ccdf092c25be03f1ddd7a21a6f6dbe8c7c701ab417c12f3b25c9cbd694743880e8d588ac2eb743ea2af796e580dabf59e67d24eda6e37fcdee7b227fdfb7e5c9efa1666f919ea411ec474143d1ea1501026aaaa08c865a99ce919ab48b87ce215e2e442520e92971ccb6b8d35b8a03441482a846cb291bcc0838d9bc58ce802f72810f3ce278973c9c89f52dc98833104e0e965f07a4c2e0135d90bd57c3c23391b5760e969dfffb11ea9b027a94b99462d0d1fe3dd885bc6b13de56074e0462733688037758278378e191f563f3dc64bbb', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0ff6-778a-b149-04c82cc419a4', 'completed', NULL, '\x0098294bab37861e600448d18c14fea5b79654c242afef5025c606aefa70e8966010d4627c84bdff6a8847ab6245cc631198de589376ba2deea68e9b0f8532bfaff135f863bcd5660ae385eab4c0ba03f5573b224c5606674355617531b78ba204e7a7104e9fde0a0608b9ca11bfe5638af18fc936f10966f0a3b4b3a3569bafe1c1a145a4425ccc3c7efcd0833cb484955a39e3c378e7a1054fa3a04b56dbbf291812740d85f43dc3a37b932991740f1c061a421b71e23acad67be0fa10a700e7581facd2d40a366742ca2dc22d8822ae6d90fbaa6979cfd905a02e4ffe04f9cc7b09e752ffd7ed693787c9aceb2bc94ca8bbe21991150629a0e2f926bf603276533e74e93824b321c2b2911aee7566f2d68ef5929b1b2ef2d9d433f82a75e321c4d610f6f7cc2e94726a0c4026c72982fb225547f68b37da9261f93f9f40a959bd22b4a2f2afa9187cd5cc2127264603765b9cf9907b4ca0d600c7db06398429f855d0f3d811a863178453434ffdc1d0ad85d3dca4abdcc4997b47ceab40111874345cca1198e1952e828ee19a3b91ce5d16164ca6481eebc83b00a4bbeee2f9a0db2156c59f886c088be0f529f61d94ada4a274f3412c54a02aed6044a947ca4250ce86f30e0ed8e1d7c0ed4e7f920a2f11b626f43515e79abbd6e737b50c3c0bfd0d1c40f5946a27326e3482a6bfaf56272c47815a87f76493470b1eca622fe8a3a6a1861bbd8a411c30d6b0c23bae0d188dfdcbe71b9f7ca51b1b0caa70bfdbfedc4229a65faca31624240fea58a72fd42d724eae914d41e0bde6b7b2c09eae1cdc31baa96bc0f663506f7807fdd5e287c584c0b7405e7ee607e409ae3c92902a8bcb3bb62a7d05ff0edfe14ca0a97126a8346af00f558aa683565d40b27bedad31c1c15bb8e81f86f49ae8e1e84560eee7f24376d7b0e643011f7d9a93ede758f9ece6c2ee1ba2d44cfe4e3e894aa6935f745251a8b96b2e3ab9345cda6a4052ad06f58d43fd8479b8c2ba8eadc48981b19a50a8625d78aae81d23df9b88d882d03cdf', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fb2-7e86-9a2b-1036a888d898', 'died', NULL, '\x004f07462002d76e97fea8b249687f26ce9e26deeaf107da19fa0f0599b3a5245fcf684027f21ba286868c9a67ce73e31c08c0e92569e7af8b3f6001895887ce13f2ed54de30c55d62e6c5f6a2322e5e579a7fa757f70f19aaab3a84be69f80930b47556916c471f4690de59df4ae9f0ffcd682c31938ca0432c4e9bd82b4e16df2de135633ec4c0f906bf40635d0b770215df00611660266b63497e546c610f762f7e6f517835bea770fa8d752b8be66e1d63c1e0d32e9c58f1898435ccf15c306ad04b94de3371c3431ddc685b592197ab8c5c7a937e4fc7ef73e57fb17b72561aa0f884ee118b4081a47c3260e13dce910fce2d5125c1693088615514c1a9cab3287fb04075fbdcb3d189d3117bcd40b196d842cda81f29446628c0b3552be4c9574eabd645286d101b023d16ee0766d2d5262249f201e21f087d8ca86e4aea7e05bca6d8cc8899afdbc53c16be4b011506ba160ef536388c928651e9b4c92c735e589a69428a9af90184c15a3cd6525f36ddc2e0d2091bf233eafa2179f8a919ae468c019c162eee192b15705eab1d61432bcad653925eba18e48bca0cc7dc3ad30a22a76b3cfa84b93546f230bf81db00042323804618139da1fd9671b7d4c4171ed8a5d63afc64b0520484b4d90632106f59bf430165b27cb576f3e467ad8f0fb0d40ad87a57121f609df6bdb4cc66fa3c46d3530fc6824a6ee911ba5a99ffa83773869ad4087e1b73b8fac4dc759d96fc3e74b23baa7f541c5c3cfb52cac25f16185a153d993b3958d5ba875e16210d9023b37b597ea0700431d529ad7504140a9678eeee81fba121368cec053faaea434c5d6c9da965fa461bca1e6aafeded4ddf4d61e210d7844f8ab9beb44226babda1357bd0e6ad65b957e449cfd6e3897e831c88b008120e8615bc9c85ca90cf716839f4123c5adf5e5d85850e7511f04f1fa6c587d72feb67718f5108461dbfa7d92519f5f47ea7fd7f80', '2026-11-26 06:50:00+00', '2026-11-26 06:50:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5');


--
-- Data for Name: mandate_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mandate_scope; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_scope VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0eeb-7827-a197-f4f57d836076', '01a220f5-07f8-7ee4-8399-633a87658d2e', '01a220f5-07f6-7604-b735-21c194ae6090', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f47-766e-aa58-47ee314f13aa', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '01a220f5-07a5-7791-b128-069d97fb3d52', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fb2-7e86-9a2b-1036a888d898', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '01a220f5-07e7-75a1-ac0c-8b471e79c345', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fb2-7e86-9a2b-1036a888d898', '01a220f5-07f8-7ee4-8399-633a87658d2e', '01a220f5-07f6-7604-b735-21c194ae6090', 2),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0ff6-778a-b149-04c82cc419a4', '01a220f5-07c3-7aef-baff-8c45514a5895', '01a220f5-07c1-7d5f-94fb-29987f566e64', 1),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1036-76a6-8014-22e93c354d1f', '01a220f5-07db-754c-9b29-c488fc8ff5bd', '01a220f5-07da-7deb-bb30-b088fcfeb0e6', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-108f-7273-aeea-00f0d818da0a', '01a220f5-07b6-7264-8041-d47eb5564fe3', '01a220f5-07b4-7d26-bb91-e38158aad346', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10bb-7711-afc5-458ada2fad82', '01a220f5-0808-745f-9a9e-8ef31981ad16', '01a220f5-0807-72f4-94d4-22c0b2dffb37', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10e9-7883-813f-dddb25789ad5', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1149-700a-8ed0-3b1ac467db6f', '01a220f5-07e3-79de-83f6-6bc8325a1cc2', '01a220f5-07e0-79b6-92af-105f1df14aad', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1192-775b-a7c1-3d4c9580fbf1', '01a220f5-0803-7155-bed7-a069ade2b46d', '01a220f5-0800-7f61-b181-7cebbbc24885', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11af-7c56-b845-51df3a3f15a6', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', 1),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11cd-7d9b-ae4d-1760338f19e5', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1204-7957-a7b8-f49104643675', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '01a220f5-07d4-7ea4-85c6-9174a15bb0a1', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1204-7957-a7b8-f49104643675', '01a220f5-07f8-7ee4-8399-633a87658d2e', '01a220f5-07f6-7604-b735-21c194ae6090', 2),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1247-72d3-80d5-8ff55ecd062d', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '01a220f5-07a5-7791-b128-069d97fb3d52', 1),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-126e-7002-829c-643f54604e68', '01a220f5-07e3-79de-83f6-6bc8325a1cc2', '01a220f5-07e0-79b6-92af-105f1df14aad', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-128d-79e8-b109-d2f1ba5f2a2d', '01a220f5-080b-75a3-982c-ac097342f484', '01a220f5-080a-79e8-9450-5f534e5ceec0', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12af-78bf-8e9b-c0c8ada67497', '01a220f5-07f8-7ee4-8399-633a87658d2e', '01a220f5-07f6-7604-b735-21c194ae6090', 1),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c6-7c10-92d7-880ce88b37dc', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '01a220f5-07e7-75a1-ac0c-8b471e79c345', 1);


--
-- Data for Name: mandate_signing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_signing VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0eeb-7827-a197-f4f57d836076', '2026-10-21', 'Upmala', 'client', '2026-10-21 13:25:00+00', '2026-10-21 13:25:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f47-766e-aa58-47ee314f13aa', '2026-11-04', 'Upmala', 'client', '2026-11-04 07:40:00+00', '2026-11-04 07:40:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fb2-7e86-9a2b-1036a888d898', '2026-11-09', 'Upmala', 'client', '2026-11-09 10:40:00+00', '2026-11-09 10:40:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0ff6-778a-b149-04c82cc419a4', '2026-11-10', 'Vējciems', 'client', '2026-11-10 07:55:00+00', '2026-11-10 07:55:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1036-76a6-8014-22e93c354d1f', '2026-11-11', 'Kalnāji', 'client', '2026-11-11 08:30:00+00', '2026-11-11 08:30:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-108f-7273-aeea-00f0d818da0a', '2026-11-12', 'Upmala', 'client', '2026-11-12 09:00:00+00', '2026-11-12 09:00:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10bb-7711-afc5-458ada2fad82', '2026-11-13', 'Upmala', 'client', '2026-11-13 10:15:00+00', '2026-11-13 10:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1149-700a-8ed0-3b1ac467db6f', '2026-11-17', 'Upmala', 'client', '2026-11-17 07:25:00+00', '2026-11-17 07:25:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1192-775b-a7c1-3d4c9580fbf1', '2026-11-18', 'Upmala', 'client', '2026-11-18 08:20:00+00', '2026-11-18 08:20:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11af-7c56-b845-51df3a3f15a6', '2026-11-23', 'Upmala', 'client', '2026-11-23 07:23:00+00', '2026-11-23 07:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11cd-7d9b-ae4d-1760338f19e5', '2026-11-24', 'Vējciems', 'client', '2026-11-24 09:50:00+00', '2026-11-24 09:50:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1204-7957-a7b8-f49104643675', '2026-11-25', 'Upmala', 'client', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1247-72d3-80d5-8ff55ecd062d', '2026-11-26', 'Kalnāji', 'client', '2026-11-26 11:25:00+00', '2026-11-26 11:25:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-126e-7002-829c-643f54604e68', '2026-11-27', 'Vējciems', 'client', '2026-11-27 13:40:00+00', '2026-11-27 13:40:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-128d-79e8-b109-d2f1ba5f2a2d', '2026-11-28', 'Upmala', 'client', '2026-11-28 05:20:58.647311+00', '2026-11-28 05:20:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c6-7c10-92d7-880ce88b37dc', '2026-11-28', 'Upmala', 'client', '2026-11-28 06:35:58.647311+00', '2026-11-28 06:35:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(0, '0000-platform', 'bda610fe54da7710510ca040cd79ffbdbd51d71553b7463ba6ebca1b94d5726b', '2026-11-28 07:00:57.374651+00'),
	(2, '0002-sealing', '58a19a650de955691117cf4661bb4990db4570e210aa4b21fde0262218fc9b9a', '2026-11-28 07:00:57.397736+00'),
	(10, '0010-audit', 'daee387a87a58b584dc679a1ae714d1381a04ccf4b4af6b1d76cc6b1b7903d99', '2026-11-28 07:00:57.442138+00'),
	(20, '0020-organisations', 'ab76ed0879d436336e935557dffae18f00a891c4c9664eef8cf8d61c7eabd2fc', '2026-11-28 07:00:57.544324+00'),
	(30, '0030-rights', 'cd9ec2f1050946fc27a17ee26240401641a11c7e6d04da35fdaead4a01030919', '2026-11-28 07:00:57.55994+00'),
	(31, '0031-authors-have-rights', 'f0e9a201b5a12c1a94db9a683e1be6678810e212cff7b3a9d732327f31c55a96', '2026-11-28 07:00:57.691562+00'),
	(40, '0040-sign-in', 'c3fa4607a11b58e6fd35add584fcb5140333ae86a02d834944a46216bb9eb03d', '2026-11-28 07:00:57.697664+00'),
	(50, '0050-access-requests', 'a69a9f08895aa1c40da2d2ae886f0a4db31222c003141ddbdcf61bbff9b18244', '2026-11-28 07:00:57.709899+00'),
	(60, '0060-catalogue', 'e12279c89d6ef314f8923ff9f6283df2c1670c967136f4e11de7256fa7ed98e8', '2026-11-28 07:00:57.772871+00'),
	(61, '0061-annex-1-of-2019-03-01', 'ff5d940577dd6845ded635caf2ef2296cd41f86fa70c7bb28e44c4c8784bf1fa', '2026-11-28 07:00:57.79464+00'),
	(70, '0070-clients', 'd5c0a46db54d94aba5ccbc3249a3eb5847e308b06727ee026b459eae1791e88e', '2026-11-28 07:00:57.869155+00'),
	(80, '0080-archive', '2a9cbcd5eda4f006f61ad3fcb026c9582eab01bd9d2d773fabb80740e78463d9', '2026-11-28 07:00:57.920325+00'),
	(90, '0090-mandates', '31bd379202e9ce54e78db05308ef82d0c805729af6f87fea09f1bcb22555dd88', '2026-11-28 07:00:57.969614+00'),
	(91, '0091-order-of-mandates', '8389ce829916d1bbddc32b70278bd5e76b2b176e2ad08513c04d22f0ba610e2c', '2026-11-28 07:00:58.025141+00'),
	(100, '0100-cases', '8ecf8ba1815bd145f7df2bd27915d77f868baccb6700895362576f85599aa9eb', '2026-11-28 07:00:58.032852+00'),
	(101, '0101-case-progress', '7261b01a4a9492f0b130b16225ce8d34995f2ee3af020ee079de7eb1115f6ead', '2026-11-28 07:00:58.076786+00'),
	(102, '0102-evidence-of-cases', '2840ee70e9cf98662e300f4168bf62eb14e7a9dfc55aed43f69e12b282dcdcbe', '2026-11-28 07:00:58.093344+00'),
	(110, '0110-consultations', '62d31014b996c40eb770a91fb8b3b1468ebfabaf9c24264e84eae858113875c4', '2026-11-28 07:00:58.098883+00');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0ee1-7981-bb8f-32a70eac667d', '01a220f5-0ec7-791e-a44b-c086618447be', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-10-21 13:17:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f3d-7b12-9384-59e7978c17b5', '01a220f5-0f2c-7e96-9515-fe36966e54c7', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-04 07:32:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fac-7700-9b3d-ac22c7486b41', '01a220f5-0fa1-75f8-af0d-357bfa5d90a8', '01a220f5-0fa0-715e-a120-9993044ac89e', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-09 10:32:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fed-75c6-b2bc-dd650f3da03a', '01a220f5-0fe7-7266-804f-b5aa0faa1e47', '01a220f5-0fe4-78b2-90cc-165770de54af', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-10 07:47:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1033-7b67-a76e-fd16d189d356', '01a220f5-102a-7193-81a9-b2b83aa9882e', '01a220f5-1029-76d5-aeef-882788192b6d', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-11 08:22:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-108b-7d76-9afa-3d9a4bdc11fe', '01a220f5-1082-779a-b2f0-d40975090095', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-12 08:52:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10b8-74ad-8b37-96e6576ee08b', '01a220f5-10b4-71b6-a3d0-acb93b8291c9', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-13 10:07:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10e6-76b2-ba0a-ab754aa47d9e', '01a220f5-10e2-7101-ae30-97c74a49c571', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-16 13:52:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1140-7104-8aea-647935275b69', '01a220f5-113a-7dbc-992a-6d1d3bdb6b5b', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-17 07:17:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-118f-73d3-9008-b6857e56d8de', '01a220f5-1189-77ff-b85d-efb67e578913', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-18 08:12:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ad-7dc1-84b5-cafbf2763dc5', '01a220f5-10e2-7101-ae30-97c74a49c571', '01a220f5-107f-7b90-ab83-9f6d85a8e238', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-23 07:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11ca-77bf-9b9a-c5805af31521', '01a220f5-11c5-751b-8aec-1b127d44f255', '01a220f5-11c4-7876-8ee6-54419898c5c9', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lt', 'interpreter', '\x00ee01ff0d74dd917bddd22a3f6f65a71af338ce59ccbec856a0a71f39720e5e2196345918848e52dc696c', '2026-11-24 09:42:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ff-785c-b622-2faf1183095a', '01a220f5-11f6-7b12-8018-ab3a39241e28', '01a220f5-11f5-789c-ace9-3f3d028020f0', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-25 09:22:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1244-720e-b52d-3133347ffaf4', '01a220f5-123f-731e-a49e-31b15f356da2', '01a220f5-123e-7bbf-aaed-8f1724019cd0', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-26 11:17:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-126b-7fba-81e0-de391ac175e1', '01a220f5-1266-7845-92d6-6fe77c29ac59', '01a220f5-1266-7c4c-9f46-fc9a54909578', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-27 13:32:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1285-75db-8340-027150c46e50', '01a220f5-127f-76bb-a8cb-fa297cf28c01', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 05:12:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12ab-73ee-bb99-e966b09422e7', '01a220f5-12a6-7df7-b0b6-f8a13fd5746a', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 06:02:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c2-7cdc-90af-e9145ef3b45a', '01a220f5-12bd-71b5-90ce-37f1e23cc7f8', '01a220f5-12bc-772c-9af2-21aa80689471', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 06:27:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6');


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('01a220f5-078e-7ec8-b8b4-5a72ab7c7aac', 'service_holder', 'Iedzīvotāju lietu birojs (demo)', '00000009001', 'Izdomu iela 1, Upmala, LV-0000', 'iedzivotaji@example.org', '+371 00000000', 'dati.iedzivotaji@example.org', true),
	('01a220f5-0792-7b93-ac4b-8613f84d8a58', 'service_holder', 'Pabalstu un pensiju birojs (demo)', '00000009002', 'Izdomu iela 1, Upmala, LV-0000', 'pabalsti@example.org', '+371 00000000', 'dati.pabalsti@example.org', true),
	('01a220f5-0792-70ee-a917-ca027cc780a6', 'service_holder', 'Zemes un īpašumu birojs (demo)', '00000009003', 'Izdomu iela 1, Upmala, LV-0000', 'ipasumi@example.org', '+371 00000000', 'dati.ipasumi@example.org', true),
	('01a220f5-0793-742f-869b-d77929a9dea0', 'service_holder', 'Satiksmes lietu birojs (demo)', '00000009004', 'Izdomu iela 1, Upmala, LV-0000', 'satiksme@example.org', '+371 00000000', 'dati.satiksme@example.org', true),
	('01a220f5-0794-7ec7-8ada-0ad4b1a3de29', 'service_holder', 'Upmalas pilsētas pakalpojumu birojs (demo)', '00000009005', 'Izdomu iela 1, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a220f5-081d-7b8b-aeb5-57fba4692185', 'ministry', 'Valsts pakalpojumu ministrija (demo)', '00000008001', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija@example.org', '+371 00000000', 'dati.ministrija@example.org', true),
	('01a220f5-081e-78c1-9391-794f84fdf47d', 'municipality', 'Upmalas novada pašvaldība (demo)', '00000008011', 'Tilta iela 2, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a220f5-081e-7935-aa24-cfa48d9de0bf', 'municipality', 'Vējzemes novada pašvaldība (demo)', '00000008012', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme@example.org', '+371 00000000', 'dati.vejzeme@example.org', true);


--
-- Data for Name: organisation_named_by_applicant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: personal_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_code VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0ec6-7de5-9f6b-7dd6d83328ec', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', '\x00127121b1bc05a07e06ceb50b848921e5b649a927e07e491750ce05f1c00401992d2ca284979845', false, '2026-10-21 13:13:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f2c-7fc3-94ab-420c2e8bdb15', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', '\x00effaea0020de3ea714571649bbdf974371e9974a102c516f68b451ff49388b2774a274b296eaea', false, '2026-11-04 07:28:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fa1-7cfd-8a9b-ea8f6b21ade5', '01a220f5-0fa0-715e-a120-9993044ac89e', '\x002907b19ca70197ec668f6bdbbbfd57e154f9bf10d367a3c14fd7e97b79f759deb7a41b228196a0', false, '2026-11-09 10:28:00+00'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fe5-71ec-b301-00858d0a4a72', '01a220f5-0fe4-78b2-90cc-165770de54af', '\x0099b81dac95cdae0c20acb553524e856d776cfa0fe9080dd09d675fb3e227a0843185de71a5469b', false, '2026-11-10 07:43:00+00'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1029-71a6-91e1-f68ea1978778', '01a220f5-1029-76d5-aeef-882788192b6d', '\x00a40a139026eaa72e89c3816737d657996e33ef3244e7b1258b730c76094a544b9d6ed1451252fa', false, '2026-11-11 08:18:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1080-7a32-ac3d-cf439cb5a330', '01a220f5-107f-7b90-ab83-9f6d85a8e238', '\x0052ed9250f0301f5ef882039bfe8e06ca659e211c191d1ff3356b38eda518bfed3494139282b342', false, '2026-11-12 08:48:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10b3-7dd5-98b9-1e9c103df29a', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', '\x00a0e52bfd653ddc43905f1550944c94619db1bb34eb1f055b972a7db3b9feae2ab5934c380d1037', false, '2026-11-13 10:03:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1139-75f8-bf92-9acec04cb667', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', '\x00e1e9d51a43e5d26f868bfe0f5c05d7038c6d91f0823161bd8f1b75337626bb3a31cf387faffeae', false, '2026-11-17 07:13:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1188-7095-b089-8ce70408a483', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', '\x00e2b615bf763a7ecc0e726b170df91c042da53aaa904ae229374ab1c21232f7b4e110562cb31298', false, '2026-11-18 08:08:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11f5-76c8-b15b-a9988ca58421', '01a220f5-11f5-789c-ace9-3f3d028020f0', '\x000194ab693a4504ce8f75e1cff96f8c2c58a7ae5b1eb250dff6e09b1b0b1e803f223d0a7570a0fb', false, '2026-11-25 09:18:00+00'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-123f-73a3-980c-08d350485301', '01a220f5-123e-7bbf-aaed-8f1724019cd0', '\x00db6fe666e15b5922e6b89e963a42d52f3335905a8ac8c3c25e6f74bdd22cae977e9c9b490483dc', false, '2026-11-26 11:13:00+00'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1266-71fd-9c5b-e16da02d8f29', '01a220f5-1266-7c4c-9f46-fc9a54909578', '\x0021de970097485c7e89477b7ca470af6bb4957be17827a3ff5215b368baec9c9586da9d07ebd701', false, '2026-11-27 13:28:00+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127e-7805-8909-845712665007', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', '\x0074f63dd19637f877bf6fad8dbe2d5e1c1c11f38e061b8fbb810273a1b7a25e7ed83587c805643c', false, '2026-11-28 05:08:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-127f-7e42-91fc-59b1363d4534', '01a220f5-127f-7980-b3a0-93afdbe4651b', '\x0043ee605f06111aae2dae0ccbc355cb7e0634e799721eecfce7d373f3a934b51300013ef5018769', false, '2026-11-28 05:08:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12a6-7f4f-9e4c-c926818ca1b3', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', '\x00c976fb0c8d3e8a9ae596b2d6339ca8553b5b8b2769cdbd2b956a2fa1410be53fab1650c7c58638', false, '2026-11-28 05:58:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12bc-7dd4-9271-54389986e441', '01a220f5-12bc-772c-9af2-21aa80689471', '\x001a53f2b9174c4d1c5c216899edf3290081c6364916a4d67c731ca4649e0b9714da685db534f507', false, '2026-11-28 06:23:58.647311+00'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12dd-737c-98a1-9592cb8c9805', '01a220f5-12dd-7a03-888e-667928496237', '\x00410f065ee9932b5341768e8862f4058a939c88786f7e294ccbd1638e14cc818e77c37f52baf517', false, '2026-11-28 06:38:58.647311+00');


--
-- Data for Name: planned_time_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.planned_time_told VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f6b-7f27-8d62-efcb2bd99c26', '2026-11-22', false, 'in_person', '2026-11-04 07:48:00+00', '2026-11-04 07:48:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fce-78aa-bc18-b08015a22e2e', '2026-12-02', false, 'in_person', '2026-11-09 10:48:00+00', '2026-11-09 10:48:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1010-7f9c-be70-f0da4f1ab134', '2026-11-24', false, 'in_person', '2026-11-10 08:03:00+00', '2026-11-10 08:03:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10a1-789f-8fe1-b37619f557d8', '2026-11-25', false, 'in_person', '2026-11-12 09:08:00+00', '2026-11-12 09:08:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ca-7c9a-b151-ce517d80224a', '2026-11-26', false, 'in_person', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1175-710f-bfc6-50e271f376fd', '2026-11-28', false, 'in_person', '2026-11-17 11:34:00+00', '2026-11-17 11:34:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11b9-756c-bc82-0aa70cffac6d', '2026-12-04', false, 'in_person', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11d7-732c-826d-60328662c6c4', '2026-12-01', false, 'in_person', '2026-11-24 09:58:00+00', '2026-11-24 09:58:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-121c-7186-839e-47bc79c0f8cd', '2026-12-07', false, 'in_person', '2026-11-25 09:38:00+00', '2026-11-25 09:38:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1258-7824-b250-1a9f4ce07337', '2026-12-10', false, 'in_person', '2026-11-26 11:33:00+00', '2026-11-26 11:33:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa');


--
-- Data for Name: register_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_counter VALUES
	('01a220f5-0829-7023-aca2-c2ea113e1291', 2026, 2),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 2026, 3),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 13);


--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_entry VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 1, '01a220f5-0eeb-7827-a197-f4f57d836076', '2026-10-21', '1-14', 10, '2026-10-21 13:21:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-0ec6-7996-a001-be3b5f5c24aa', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 2, '01a220f5-0f47-766e-aa58-47ee314f13aa', '2026-11-04', '1-14', 10, '2026-11-04 07:36:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-0f29-731b-b5d3-83cf709a2b8b', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 3, '01a220f5-0fb2-7e86-9a2b-1036a888d898', '2026-11-09', '1-14', 10, '2026-11-09 10:36:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-0fa0-715e-a120-9993044ac89e', DEFAULT),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 2026, 1, '01a220f5-0ff6-778a-b149-04c82cc419a4', '2026-11-10', '05-03/2', 10, '2026-11-10 07:51:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '01a220f5-0fe4-78b2-90cc-165770de54af', DEFAULT),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 2026, 1, '01a220f5-1036-76a6-8014-22e93c354d1f', '2026-11-11', '1-15', 10, '2026-11-11 08:26:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', '01a220f5-1029-76d5-aeef-882788192b6d', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 4, '01a220f5-108f-7273-aeea-00f0d818da0a', '2026-11-12', '1-14', 10, '2026-11-12 08:56:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-107f-7b90-ab83-9f6d85a8e238', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 5, '01a220f5-10bb-7711-afc5-458ada2fad82', '2026-11-13', '1-14', 10, '2026-11-13 10:11:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-10b3-74a2-8c73-d44e8e7fdf98', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 6, '01a220f5-10e9-7883-813f-dddb25789ad5', '2026-11-16', '1-14', 10, '2026-11-16 13:56:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-107f-7b90-ab83-9f6d85a8e238', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 7, '01a220f5-1149-700a-8ed0-3b1ac467db6f', '2026-11-17', '1-14', 10, '2026-11-17 07:21:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-1139-70ea-ba8b-8bf2840c9afa', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 8, '01a220f5-1192-775b-a7c1-3d4c9580fbf1', '2026-11-18', '1-14', 10, '2026-11-18 08:16:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-1184-79fc-8e2e-927a4ee56c0f', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 9, '01a220f5-11af-7c56-b845-51df3a3f15a6', '2026-11-23', '1-14', 10, '2026-11-23 07:19:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5', '01a220f5-107f-7b90-ab83-9f6d85a8e238', DEFAULT),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 2026, 2, '01a220f5-11cd-7d9b-ae4d-1760338f19e5', '2026-11-24', '05-03/2', 10, '2026-11-24 09:46:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '01a220f5-11c4-7876-8ee6-54419898c5c9', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 10, '01a220f5-1204-7957-a7b8-f49104643675', '2026-11-25', '1-14', 10, '2026-11-25 09:26:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-11f5-789c-ace9-3f3d028020f0', DEFAULT),
	('01a220f5-0829-7023-aca2-c2ea113e1291', 2026, 2, '01a220f5-1247-72d3-80d5-8ff55ecd062d', '2026-11-26', '1-15', 10, '2026-11-26 11:21:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', '01a220f5-123e-7bbf-aaed-8f1724019cd0', DEFAULT),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', 2026, 3, '01a220f5-126e-7002-829c-643f54604e68', '2026-11-27', '05-03/2', 10, '2026-11-27 13:36:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974', '01a220f5-1266-7c4c-9f46-fc9a54909578', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 11, '01a220f5-128d-79e8-b109-d2f1ba5f2a2d', '2026-11-28', '1-14', 10, '2026-11-28 05:16:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-127e-73f6-ac7d-da7e93ec5eda', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 12, '01a220f5-12af-78bf-8e9b-c0c8ada67497', '2026-11-28', '1-14', 10, '2026-11-28 06:06:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-12a5-7a7d-82fe-cd8739bd82f3', DEFAULT),
	('01a220f5-0822-7430-bd9b-47a83bc37170', 2026, 13, '01a220f5-12c6-7c10-92d7-880ce88b37dc', '2026-11-28', '1-14', 10, '2026-11-28 06:31:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '01a220f5-12bc-772c-9af2-21aa80689471', DEFAULT);


--
-- Data for Name: register_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_mark VALUES
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-106a-7aa1-9091-04515ce8172e', '01a220f5-1036-76a6-8014-22e93c354d1f', 'ended', 'Izpildīts', '2026-11-11 08:38:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10d8-767d-9aff-61a1628e2df0', '01a220f5-10bb-7711-afc5-458ada2fad82', 'ended', 'Izpildīts', '2026-11-13 10:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f3-7207-8cab-881547349996', '01a220f5-10e9-7883-813f-dddb25789ad5', 'unsigned', 'Nav parakstīts', '2026-11-16 14:00:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-119f-7f43-a152-27fb66ca3f71', '01a220f5-1192-775b-a7c1-3d4c9580fbf1', 'revoked', 'Klients atsauca', '2026-11-19 07:45:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11e2-7ba7-8a36-eabdfbf610ad', '01a220f5-0f47-766e-aa58-47ee314f13aa', 'ended', 'Izpildīts', '2026-11-24 13:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11e9-7752-bc46-323222ece5a7', '01a220f5-0ff6-778a-b149-04c82cc419a4', 'ended', 'Izpildīts', '2026-11-25 08:25:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1236-7715-a8b2-648f8c1012e4', '01a220f5-0fb2-7e86-9a2b-1036a888d898', 'ended', 'Beidzies ar klienta nāvi', '2026-11-26 06:50:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5');


--
-- Data for Name: register_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_place VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0eeb-7827-a197-f4f57d836076', '2026/1', 2, '2026-10-21 13:25:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f47-766e-aa58-47ee314f13aa', '2026/1', 2, '2026-11-04 07:40:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0fb2-7e86-9a2b-1036a888d898', '2026/1', 2, '2026-11-09 10:40:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0ff6-778a-b149-04c82cc419a4', '2026/1', 2, '2026-11-10 07:55:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1036-76a6-8014-22e93c354d1f', '2026/1', 2, '2026-11-11 08:30:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-108f-7273-aeea-00f0d818da0a', '2026/1', 2, '2026-11-12 09:00:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10bb-7711-afc5-458ada2fad82', '2026/1', 2, '2026-11-13 10:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1149-700a-8ed0-3b1ac467db6f', '2026/1', 2, '2026-11-17 07:25:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1192-775b-a7c1-3d4c9580fbf1', '2026/1', 2, '2026-11-18 08:20:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11af-7c56-b845-51df3a3f15a6', '2026/1', 2, '2026-11-23 07:23:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11cd-7d9b-ae4d-1760338f19e5', '2026/1', 2, '2026-11-24 09:50:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1204-7957-a7b8-f49104643675', '2026/1', 2, '2026-11-25 09:30:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1247-72d3-80d5-8ff55ecd062d', '2026/1', 2, '2026-11-26 11:25:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-126e-7002-829c-643f54604e68', '2026/1', 2, '2026-11-27 13:40:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-128d-79e8-b109-d2f1ba5f2a2d', '2026/1', 2, '2026-11-28 05:20:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c6-7c10-92d7-880ce88b37dc', '2026/1', 2, '2026-11-28 06:35:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6');


--
-- Data for Name: request_done; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: result_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_told VALUES
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1057-7f28-bc71-c2609d68b08e', 'in_person', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f6b-7f27-8d62-efcb2bd99c26', 'phone', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1010-7f9c-be70-f0da4f1ab134', 'phone', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974');


--
-- Data for Name: service_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_case VALUES
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0e9b-702f-9a16-68594160f01b', '01a220f5-07f8-7ee4-8399-633a87658d2e', '2026-10-21 13:05:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f1c-7a14-b0eb-979231668794', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '2026-11-04 07:20:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-0f8f-7eb5-91c8-e79e5d01da20', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '2026-11-09 10:20:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-0fd8-7d61-9b8c-79f1ef7698a8', '01a220f5-07c3-7aef-baff-8c45514a5895', '2026-11-10 07:35:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-101b-7fe0-bb54-f65c93a8223c', '01a220f5-07db-754c-9b29-c488fc8ff5bd', '2026-11-11 08:10:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1072-70a9-b179-9836555024a4', '01a220f5-07b6-7264-8041-d47eb5564fe3', '2026-11-12 08:40:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10ad-73aa-8d21-b5fb143e0df0', '01a220f5-0808-745f-9a9e-8ef31981ad16', '2026-11-13 09:55:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10db-71c3-9ec7-df641f2ea4d8', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '2026-11-16 13:40:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-10f6-7a32-9784-27aa3bea1dfd', '01a220f5-07e3-79de-83f6-6bc8325a1cc2', '2026-11-17 07:05:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-117c-780a-961d-6cdb241ee026', '01a220f5-0803-7155-bed7-a069ade2b46d', '2026-11-18 08:00:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11a2-7ec5-9134-9ce8b8151462', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '2026-11-20 12:15:00+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-11bf-796d-a963-283e87847b3f', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '2026-11-24 09:30:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-11ec-7736-8696-2a2f8da6747e', '01a220f5-07d6-72c0-80dd-816fb12dc21f', '2026-11-25 09:10:00+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0829-7023-aca2-c2ea113e1291', '01a220f5-1238-703c-b551-7e4671cb1d95', '01a220f5-07d1-7011-b7f5-a4631ec0e64a', '2026-11-26 11:05:00+00', '01a220f5-0c9d-7d4c-aa6f-098512c1a0fa'),
	('01a220f5-082b-713a-88dc-f9b159e5a6d9', '01a220f5-1260-79ee-807b-f95f6e440a13', '01a220f5-07e3-79de-83f6-6bc8325a1cc2', '2026-11-27 13:20:00+00', '01a220f5-0da9-70dc-be6b-ebddf24c3974'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-1277-7309-8b70-17a2592f9525', '01a220f5-080b-75a3-982c-ac097342f484', '2026-11-28 05:00:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-129c-7e77-8bb1-f1ebb15157e5', '01a220f5-07f8-7ee4-8399-633a87658d2e', '2026-11-28 05:50:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12b6-75ea-8bf4-8afe1ae30bbd', '01a220f5-07e9-7fee-9d8a-639387f6c63b', '2026-11-28 06:15:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12c4-7023-88d1-8252763065db', '01a220f5-07fd-7247-bb3a-25027ea7742c', '2026-11-28 06:30:58.647311+00', '01a220f5-0c6a-7eee-a8e8-cdab784c86c6'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12e5-7dd8-a07b-9ccac7b8c341', '01a220f5-07be-7710-a183-f0058cd00f07', '2026-11-28 06:40:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5'),
	('01a220f5-0822-7430-bd9b-47a83bc37170', '01a220f5-12ea-7c9f-86af-df0f0caa5522', '01a220f5-07c3-7aef-baff-8c45514a5895', '2026-11-28 06:50:58.647311+00', '01a220f5-0c86-7c08-b136-0789f81306f5');


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
	('01a220f5-0833-7059-b20d-50f33404deac', '\x00736d227c5520d9645b8442a58fa861c7bfed4527cac6c52ebab7645b990b5c7d55fe452d0b2750dca59a5898db', 'Valdis', 'Zemzars', '08@example.org'),
	('01a220f5-0840-7d67-b3de-3123428c36b6', '\x000174e134fbb5cb2fa47eeded3ae0fe240d3ef427de2c5f4bcc7e1a4c065f2a24ba7ffaabcf1135ad67beb92ec9', 'Ligita', 'Niedrupe', '21@example.org'),
	('01a220f5-0beb-7076-8628-4fbc0e60d4de', '\x008cdc52f6ba270909d33627d6fa887f7faaee614c5bb33019b2ffed6b34b2c1fce0260a2e980cc0f4a5ae0aefeb', 'Elīna', 'Purvmiķele', '07@example.org'),
	('01a220f5-0c6a-7eee-a8e8-cdab784c86c6', '\x0072ea6d94990d46345d50c76009ac5fa770d2251e7260ce1dd2e303165ba774e053cf11983c70ae2c40a373b5b8', 'Anita', 'Bērzkalne', '01@example.org'),
	('01a220f5-0c86-7c08-b136-0789f81306f5', '\x00986b17362c782f978207feaeca042796f4f7886f6f4e6de03991ead1dbf26568dce94ccbdf12ab788c17ea8a01', 'Gatis', 'Ezerkalns', '02@example.org'),
	('01a220f5-0c9d-7d4c-aa6f-098512c1a0fa', '\x00c36c7e1bfdaf484a051ff165018c2bf3b1d6c1e051748bd07ab320cd379aba2146f988aa45c706b9f03f18a4fb', 'Marta', 'Saulgrieze', '03@example.org'),
	('01a220f5-0cc8-7f29-9eb8-342b0ce8a28e', '\x0076dcb9af5685a70eac0245968fdc05ef85f025d77ac5001aacc996b8f17dbbe9b67fd784298ca04ac89aaf1157', 'Dzintra', 'Rudzuvārpa', '05@example.org'),
	('01a220f5-0cd9-7a9e-920d-14b63d1574c8', '\x0035ac134009259aca64193f5ba20beb1504e237d4b17bc4d98961ad2b1bbefdbb6fd94d884d792a2b49d9bcaf48', 'Normunds', 'Kraujmalis', '06@example.org'),
	('01a220f5-0ce2-78c3-9e73-3d3c85658347', '\x00816fafc6eb98a5798a4845a0559d939b15472c2a05679aa5bd9b5160a62ef64b029e027e3433a736bc0b4f5aa7', 'Andra', 'Smilškalne', '22@example.org'),
	('01a220f5-0d87-727c-bdfc-15791039d8eb', '\x00ac26116998d5f36ecc4cde984f4eb6b1d89825a3a12cd52505e8013f43ee66b246711027db6c503d4b5e6138a0', 'Ilze', 'Vējpļava', '11@example.org'),
	('01a220f5-0da9-70dc-be6b-ebddf24c3974', '\x003c774c589aa4769c1bf7439871a834bc52a412b7ee611f999bcee24fe53fc44d3b2635cb66a0f6a627f4b09cd7', 'Oskars', 'Tīreļnieks', '04@example.org'),
	('01a220f5-0db6-798d-a848-19696ae2968b', '\x0033f2d7204d3ef39814de6df4be9642abbe285c241e6061f335ce94283c91a651747a5d94c32981617be46a16e1', 'Sandra', 'Kļavugatve', '23@example.org'),
	('01a220f5-0e50-74e2-a31c-f60aa681a33a', '\x0011fe13675b717bf95df76bbe39d7feac5bbb4a4ac1d2e08ba04657586d337674f643a17f10f453ba9cbead77ad', 'Juris', 'Akmensalejs', '12@example.org'),
	('01a220f5-0e65-75c5-9e2d-133c7d5af39f', '\x00320313f6b5f32332b38869cdf04a5f6d327c9c7a7ed25c6e500a2abc0837352078d540dd419ee3f5a7cb1d4eee', 'Inese', 'Sniegpulkste', '09@example.org');


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

COMMENT ON CONSTRAINT centre_of_its_organisation ON public.centre IS 'What names a centre and an organisation refers to both, so that it names the centre''s own.';


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

COMMENT ON CONSTRAINT outcome_of_check ON public.identity_check IS 'A row that repeats a check''s outcome refers to it, and so repeats the right one.';


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

COMMENT ON CONSTRAINT right_of_its_person ON public.access_right IS 'Nobody works under another person''s right: what names a right and a person refers to both.';


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

COMMENT ON CONSTRAINT mandate_under_own_number ON public.mandate IS 'The number on the paper is the register''s number of that very paper.';


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


