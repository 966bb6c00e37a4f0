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
    folded text NOT NULL,
    holder_id uuid NOT NULL,
    holder text NOT NULL,
    portal_url text NOT NULL,
    under_mandate boolean NOT NULL,
    gives_planned_time boolean NOT NULL,
    gives_result boolean NOT NULL,
    fields jsonb NOT NULL,
    basket_point text,
    name public.text_in_both NOT NULL,
    data_used public.text_in_both NOT NULL,
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
	('7b433338-7b1d-491a-84d6-e7e485b7dd93', 'mail', 0, '{"ids": {"invitation": "01a220f1-94d0-7f0b-8554-afb3cae7695a"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('89a5a60a-6114-4245-aef8-da2143434a3f', 'mail', 0, '{"ids": {"request": "01a220f1-9264-7278-97d8-c91ca92ca22e", "applicant": "01a220f1-9258-7ebc-b998-f288b876e6b6"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('6f58e83c-3132-4f03-af31-950a94196cd4', 'mail', 0, '{"ids": {"invitation": "01a220f1-9513-736a-9bae-dd285cf27edc"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:24:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a9c5e82a-987f-46eb-9720-4dc7afcdf434', 'mail', 0, '{"ids": {"invitation": "01a220f1-952a-7645-a5b0-d078e5184f89"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:30:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('3e1be35b-d0ee-4b12-9b70-df3b16da4873', 'mail', 0, '{"ids": {"invitation": "01a220f1-953f-7bbe-9815-b6856476f4c8"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:36:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a83914eb-eb1f-4349-9ac0-2a46ba0e0f81', 'mail', 0, '{"ids": {"invitation": "01a220f1-9554-715d-8004-d34a20a934be"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:42:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0a420ccd-cedf-4f31-b00e-4491c767861b', 'mail', 0, '{"ids": {"invitation": "01a220f1-9561-7f1a-8b84-ac22c31f4adf"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:48:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('edc33127-2040-4b8a-be96-490c7080f47b', 'mail', 0, '{"ids": {"invitation": "01a220f1-9571-7d67-8da6-6a9e7b6c48db"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:54:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('31e81869-cb0c-4cfc-941d-fbc3e21a90b3', 'mail', 0, '{"ids": {"invitation": "01a220f1-95d0-7cf1-88d5-99464c778d91"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7b5efdb0-6387-4aa5-892f-6eb6aa5f3a2e', 'mail', 0, '{"ids": {"request": "01a220f1-9587-76a0-8668-fecf9909f80d", "applicant": "01a220f1-9581-7e5d-b443-c129efab939f"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('d31195a3-676d-4826-8ab3-373b25ac2d48', 'mail', 0, '{"ids": {"invitation": "01a220f1-95dd-7782-9c79-5b4870553eb8"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:18:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('ff56544c-c860-4461-a30b-1cd465202f00', 'mail', 0, '{"ids": {"invitation": "01a220f1-963a-75fe-8db1-ac219362614d"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('55a91bbf-d0ab-433e-bb7e-af683544c2db', 'mail', 0, '{"ids": {"request": "01a220f1-95f0-70ff-8422-83feeab184cb", "applicant": "01a220f1-95eb-7c85-b42c-ab6eed9b69f8"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5ac2b2f1-d17a-4ef4-b07c-696bf6946a15', 'mail', 0, '{"ids": {"invitation": "01a220f1-964a-78e7-82cf-daf5dbb8dc41"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:42:00+00', '2026-11-28 06:57:12.12635+00', NULL, NULL, '2036-11-25 06:57:12.12635+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: job_dependency; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: queue; Type: TABLE DATA; Schema: jobs; Owner: -
--

INSERT INTO jobs.queue VALUES
	('mail', 'standard', 3000, 60, false, 14400, 600, 315360000, 2592000, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', NULL, false, NULL, NULL, NULL, NULL, '2026-11-28 06:57:11.758949+00', '2026-11-28 06:57:11.758949+00');


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
	('01a220f1-94d0-7f0b-8554-afb3cae7695a', '\x639ed05242eadaa538b00070b508c90fe9812f67f1e3ff57f16954c56a29e9d4', 'Elīna Purvmiķele', '07@example.org', 'administrator', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', NULL, 'administratore', '2026-10-01 06:18:00+00', NULL, '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 06:18:00+00', '2026-10-15 06:18:00+00', '01a220f1-9264-7278-97d8-c91ca92ca22e', '2026-10-01 06:21:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', NULL, '01a220f1-9505-7b92-9f82-c929f2e495d7', NULL, NULL),
	('01a220f1-9513-736a-9bae-dd285cf27edc', '\x7aca8e4782ea47fbf19ce6406d328c52d11bcbd1b05221aa70aa956ac143277a', 'Anita Bērzkalne', '01@example.org', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'klientu apkalpošanas speciāliste', '2026-10-01 06:24:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:24:00+00', '2026-10-15 06:24:00+00', NULL, '2026-10-01 06:27:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', NULL, '01a220f1-9524-7d3b-8b7e-18fb6e99a35e', NULL, NULL),
	('01a220f1-952a-7645-a5b0-d078e5184f89', '\x06cdbc352acd86a6add8848f911800cfc523ae9b24978d8598a17b2336b0a439', 'Gatis Ezerkalns', '02@example.org', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'klientu apkalpošanas speciālists', '2026-10-01 06:30:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:30:00+00', '2026-10-15 06:30:00+00', NULL, '2026-10-01 06:33:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', NULL, '01a220f1-9538-74c4-8ba5-afcf083b805f', NULL, NULL),
	('01a220f1-953f-7bbe-9815-b6856476f4c8', '\x48f7a2a5093eeb932d43779917a799447d551033ae914216ae4a250c2038a8cd', 'Marta Saulgrieze', '03@example.org', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'klientu apkalpošanas speciāliste', '2026-10-01 06:36:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:36:00+00', '2026-10-15 06:36:00+00', NULL, '2026-10-01 06:39:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', NULL, '01a220f1-954b-7e41-bc0a-11b1045a187e', NULL, NULL),
	('01a220f1-9554-715d-8004-d34a20a934be', '\x29a3334b7d0bb0b81399e76c8a78c9787cf94c2e96872d82195dda8bd6d0c804', 'Marta Saulgrieze', '03@example.org', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9240-70cb-9106-a687097f550b', 'klientu apkalpošanas speciāliste', '2026-10-01 06:42:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:42:00+00', '2026-10-15 06:42:00+00', NULL, '2026-10-01 06:45:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', NULL, '01a220f1-955c-7cec-96af-d1f3d5cf0007', NULL, NULL),
	('01a220f1-9561-7f1a-8b84-ac22c31f4adf', '\x4e1122f4db82d853c06f258fe60e0ea79bbb36cdb448379a06f0a1b0824c9eb6', 'Dzintra Rudzuvārpa', '05@example.org', 'viewer', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'centra vadītāja', '2026-10-01 06:48:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:48:00+00', '2026-10-15 06:48:00+00', NULL, '2026-10-01 06:51:00+00', '01a220f1-9569-7119-bbd5-c128bde5dd8e', NULL, '01a220f1-956b-7722-a23c-d60fc540d0d4', NULL, NULL),
	('01a220f1-9571-7d67-8da6-6a9e7b6c48db', '\x2ba8eeab8c0c43f797e1634d02ca2632330a45e4b4d253d0ce9ba854147071db', 'Normunds Kraujmalis', '06@example.org', 'auditor', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'iekšējais auditors', '2026-10-01 06:54:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:54:00+00', '2026-10-15 06:54:00+00', NULL, '2026-10-01 06:57:00+00', '01a220f1-9579-7d44-9b30-67379ac388d5', NULL, '01a220f1-957b-7a8b-ae65-712df96da0f6', NULL, NULL),
	('01a220f1-95d0-7cf1-88d5-99464c778d91', '\xfa0da291749770c29f2c26f561a50550ac43cf51af729ecf4270f106cd1d00f8', 'Ilze Vējpļava', '11@example.org', 'administrator', '01a220f1-9236-7b55-b385-9ec082c43206', NULL, 'personāla speciāliste', '2026-10-01 07:12:00+00', NULL, '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 07:12:00+00', '2026-10-15 07:12:00+00', '01a220f1-9587-76a0-8668-fecf9909f80d', '2026-10-01 07:15:00+00', '01a220f1-95d7-76d3-98e7-175b6453803f', NULL, '01a220f1-95d9-7b1b-919e-730b250ec9fd', NULL, NULL),
	('01a220f1-95dd-7782-9c79-5b4870553eb8', '\x84e9096c7ebb68c31fff480515a66690acc4cfaaaa439ba71081c4a84da26ac4', 'Oskars Tīreļnieks', '04@example.org', 'employee', '01a220f1-9236-7b55-b385-9ec082c43206', '01a220f1-9243-7420-ab08-58becef27bdc', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:18:00+00', NULL, '01a220f1-95d7-76d3-98e7-175b6453803f', '2026-10-01 07:18:00+00', '2026-10-15 07:18:00+00', NULL, '2026-10-01 07:21:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', NULL, '01a220f1-95e5-725c-b001-58a99b841b9e', NULL, NULL),
	('01a220f1-963a-75fe-8db1-ac219362614d', '\xb77857257fac807fb24a305474499ea748485b26913d9a441e6aea2fc50ff291', 'Juris Akmensalejs', '12@example.org', 'administrator', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', NULL, 'sistēmu administrators', '2026-10-01 07:36:00+00', NULL, '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 07:36:00+00', '2026-10-15 07:36:00+00', '01a220f1-95f0-70ff-8422-83feeab184cb', '2026-10-01 07:39:00+00', '01a220f1-9643-7f02-8469-3cd04354fa24', NULL, '01a220f1-9645-7bc5-94f4-516b0ad765eb', NULL, NULL),
	('01a220f1-964a-78e7-82cf-daf5dbb8dc41', '\x93c7366bb8cd8d7788086dc987346af1d6c2e3b2116a2c884300bc9753579918', 'Inese Sniegpulkste', '09@example.org', 'holder_officer', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', NULL, 'vecākā referente', '2026-10-01 07:42:00+00', NULL, '01a220f1-9643-7f02-8469-3cd04354fa24', '2026-10-01 07:42:00+00', '2026-10-15 07:42:00+00', NULL, '2026-10-01 07:45:00+00', '01a220f1-9651-7b64-b601-80434f4f0162', NULL, '01a220f1-9652-7802-aa7c-a40da69a9182', NULL, NULL);


--
-- Data for Name: access_reminder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request VALUES
	('01a220f1-9264-7278-97d8-c91ca92ca22e', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', 'system', NULL, '01a220f1-9258-7ebc-b998-f288b876e6b6', '2026-10-01 06:09:00+00', '\x000b42715a77ce36fc32a3757800a40b0c44fac8b0921be6b21126d23beb7c0575999fa04d63606221d1170fef46c5ece75de85a28a7dba9273b872c36752660fbf28f395730e711d7f4dca00214f0912876dba83a71e9e4aeecffc6a214cc0fa3933de1b7242a6d971db86ca81c7a3ccf32a01790db7023bfe25de945cfec3b3a520d762b7db2849401eb961c31a8bf57ecfc5ddd2ed78f7a1aa80bb8b0c1a43ebca1c9a10c67adfcb35b3a6bcc5c4695004ba209f39abbd227e5581593e7c302675153d5f82e5e8513d83e1839eb75fa5b54fabcd7dc07e6b6be654ecd668ed621825262ff3274ff788cdc906fd7952b2e9c36be9659', '2026-10-01 06:12:00+00'),
	('01a220f1-9587-76a0-8668-fecf9909f80d', '01a220f1-9236-7b55-b385-9ec082c43206', 'system', NULL, '01a220f1-9581-7e5d-b443-c129efab939f', '2026-10-01 07:03:00+00', '\x0074636b924b1591ab1539558f0f61f57f18554b80bf7c4fc61eb7ad4bc50c0da7718b997a84d02ca5459d52691d9a50c1a61013977e005e36cf1cdd64d8e755ed849511714f53504ea92bf3be86370c467a98c8db7763eacb1e9d1311aaee8a4b7ef4ca165b9eaea7fe2fcb83509e6afa9602fa33c62520a1f09082a8f7caa0d6ab90f687e314c2dda406626550e559792208448a707cdc4d097b23cf9b3a264efdcc303f7ca2c3274f3fb1f047fce0c091b0a6c6817f1564fb1d73985aa64ca3a96b8d574a27ee4e0ceb0169b0c63602124d2b21449ae154f432aa5276926b3bbcb3fa863690b0b66fc224a5561054d56049d72321ca3d677c7aca3ab713', '2026-10-01 07:06:00+00'),
	('01a220f1-95f0-70ff-8422-83feeab184cb', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', 'system', NULL, '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', '2026-10-01 07:27:00+00', '\x001ffbb308c7029450482554640b6cc9319d0f22cdb39e2c3e61c9b52cf12f6c6229798d183bcf598bb8c1c9955e884406e59b64b80e7c5d9ddec11b42bdca01fa626d16f72392ab726fbb2f6dfea997d9967932cb0331eb31e6f7be15aace135f2a04f6ede0c2980963a4de366dcdff781727ad1f6a409862ef5844a952c6f39beea2495f2351a6fb705013a4403403108e0a5328bcb4d4c432fad99baf117b326c5cf40b707cbc4b09d5e6d4e5f853732bb1cae5681d0eb6972a8ceddc19a91587e79c11faa9a896d933cc78c6da97123b734a335d05334893ee00822ce0545842430d83c17ce135630afb2af8a4070e7f95e32a526429f48f2efd5d64', '2026-10-01 07:30:00+00');


--
-- Data for Name: access_request_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_decision VALUES
	('01a220f1-9264-7278-97d8-c91ca92ca22e', '01a220f1-946c-75f8-8a0f-e5317b53c217', '01a220f1-9472-7ce6-bca1-a18720ff3869', '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 06:18:00+00', NULL),
	('01a220f1-9587-76a0-8668-fecf9909f80d', '01a220f1-95c3-7a59-a5d8-6276a2dae33c', '01a220f1-95c6-735c-93de-9d5671c09bc2', '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 07:12:00+00', NULL),
	('01a220f1-95f0-70ff-8422-83feeab184cb', '01a220f1-962d-78e0-9e40-b7a4e5d11c56', '01a220f1-9630-7462-b82a-4477a193a669', '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 07:36:00+00', NULL);


--
-- Data for Name: access_request_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_form VALUES
	('01a220f1-9264-7278-97d8-c91ca92ca22e', 'grant', '2019-03-01', '01a220f1-9258-7ebc-b998-f288b876e6b6', '2026-10-01 06:12:00+00', '\xc21f77ee63a6d9e94c57b46bd04a5efb412e4c0e00f9e32f4dbc9c120a2f37cd', '\x004399f5485a758562149c861781b33b3f5b89a282a21eb0bc6df9a624b35d974397d5c98fdd34916cb38bd8b506f98aac4775d7f5e825aaa801caa90bc62a92d9aeaaf29b367a1f6fddbf450410934d28aafc4cbb6d0698092c3eceb1aeb9912a2a6c5ba0f7233f7e51326db5c61e2c565084276c422870dec7fe4833971128c044cebd8908eeddc03e8725eba163edebc4ab6b97946fb1040d160971bbb69903b650796e12587c76594683f092ab8e61e744ea42ff7f560514104188040338483c317c99fe7a0c20f4cbd63cc47eb64171e20aa4e8e9e71205154c80cab2693338b2ce6454ec661270eb4491545522306919605101db369aadfa950b630774b95a7ee742fadc85d685d88f4b69d86ef58401bd9bf8891e4757db3e7eb78c22f9743e000c7a88f079d9752919f4fa12b362b9943ecd6c48da1370f829b6fe26db8179edfa22f9372a85c0d745e6311ae85ea9de4e4b4197017740f5540ed5aa0b9a578b33747643898432bb9e2e2145b39d25381221ac2252f55786044804e74d443e23ee8f23961dd7ec08a8ffc988c5533e47128d05ea7b42f37b2a5ba711ae5ada33763acfe6a410692130b426c1adb19bfbaf81eeb4a2734a863fae75c766d9c71313cef43ef4ba5bccf6a36079d7bc510fde688aec61d7919352ee4e6253fa8c12f946a0e16a88eaf9fa79e4a360912d8e716460908319c4a911377166db322654ce52cc9733484ac3de11bc65e653efd89fe86fdc9ffaa2c6ed057e98c057175e9a521620953412ae0b4baae953c528f1ad5f430f334f2f3bf24ab1f41636857f12eebbd05d0d5b551cdd7e4bf0cdcb045a5d49438a9151e5631bb9658f5379ee1ed50af78b637eb84bc8bda51bd1de3675e91b72b9b93d8aa7c936a2af1e58fbc4ce519d5c1c711074cfc70a28a726084577ca165cd42a29d317a2e3eee6bb5e985115e17567a5bb67f8e1cc96c789af64dfb830fc7eed2e1ed81963f3c783def5a226d57f50901668efad6d9b40b2b5677f472d2144182a63a5f0f650ec3e9c43eed49588c9227057bc798b17799c7c05bf3ff9bfa06d9cba65a578cc5f363b1c140e38eeb428fcddb9da4e9212a06328c418c2a51123862ef2aadf14b88fa208e168b0bbce454a4de3a87d4ec65e33e4671eeb879c1b4b919fb6f19c694d38f12e309706ab2f9560f1440ed662162add1d656ef78261c66667f31d9eec552e5c24d8e36765f49e01e217d742eadd578c6ff03ffc7d77f03e251de9891464f02addf83725a1dfb8ed74cdbe351450974c8e8a58cd4fa4c3e1192105c3595122d5408b9a7b1e9efe59da0f7d6bf7597d4eae578ff07eb5a4ef2a81c3ade596c5266b580833221b9c51b4b6e9068d915b1f9c4acd2a11ffe15f6d2bac8585453ad663a451f2ade7194d566a856d673c9fb38439a23f192d7b380fe9643bd53dffeff9c258bf34e8146cae91f99c2b64d808925069a631d02e9587fcc3c22be3000369ed06e46197a117320370f58fd6e81af9ee85774ff259eb072cc8df7095dda7d20bffbc448ef14fb0b8343404c242050aa8acb644fd22b4aee4d3e7c3372ba01885d63a31bc301caad7c4ca6ddcd33c2aedc4991337cc267da0eafd0d6eaacf79d1d59f4535b4a441f06a936bb8351fb20eafcb91902b9fa6285b691ba6c8d3df237970e16d99431f623bafd6c81dcb2fd3485c2fb796a5155369b67fcc0e79963553bb1d6e74815c82c1d1d716b32da6c75d0feff5f635d7572325adde1d8916106e3ebdc9086cece9a050b2de0e53e027667e6d9e92db616818e6c59a7008342ff3b40fbf87cc553bc6aca43815bba01b89f4609882c91b9245b0d933d95575ce43f864284395e15ea59902d025b8e932c7d5ce9128e86809b8652faeef951f06d187a231fc94a50913c964dbe12fd725f24649f10e15be28c5b8b0e9d438c089b17fe034a94b8f5d9dfc50a0977a58edc979b4961376dc777201f6bbb52c30693fa96a98dde0950320dffe1353efbf5b4a4abc4694ce739ed9fa45a853ae6259a52e3e0505767afe57e3c2ac83aef6fdf25c18029d13425c8ed3bdc9ae41fbb2795910efafc9f772794e13fa170f26fadcf2e053cdfbabe26528c3ea307a4e74ae6b4b471e0d95b86f5de46220eec139a03b030f2675a60d3467ec7c76d27179e568e601f3dfd4073934bfcd915bd7dcd8532690197790464848620c966a7000b214d46bf06014514fc21efc52a8252d640de39f2510da5c55e71c8aae79ee0609f16561594c92b0669887c1483564989b98a37377f823d8657bb66b29b819b83bb9e8106753399468028452c8ce24714fa99f4ea1d98c44758722ab0b49be1418e49bd09c0e0b12417ea0dc5952992035d32bb34953c0a2c586fa83c0380ed9f3865d60862755f520b0a9394b4726c48c94bfa96ae2472d0ad1027c1a7a6940693aba6b06046faa8474234f442c5ec50bec982fce9f84c66ed031794fa104ff3d1cd12081012e5acbfb8595c3fe39083bb164e02e10c077b40633f45112282913aac8a66a04571e22324d762cae34cdf6bcbf17be1a6012323d5bfefb07ee7c7abc75058a308589d085b8ec1db1093b0f96caa21ec9c84f8f1479e1143ac6749e710f1cadd68c18513bd9685f3ba680453f04bffc88f7dfb3d3ab67d29de8551adb1c793f050fe2f8e3d93809ab1799b56ab71751f4585735b6ee4cd25d5124d625f2b7d8c4068f686745a0b7351d6dc5c8481ea2463a90d9efcdf3c398cf8649e1b4dd1bd9dfdefcf29780dbd04cfa7e1b5d0e9eb42bf3a1a4f3116164bde69b3ab8291bc4d122f256ccf589b42df969b37277785f588c5e2160a41d1e21dd7e53de845a58836276e5962839271d3555611470cfb05de66a7391bd9f015f04c593a52c3516a025e613307078e62f9978ff7f7dd5ccadd56596437cde1d21f7f2568643388c0919efc3f2c16c5315e1bc79f282e35ef19e8278dc8fd516c2be372e6ed1ca955c72ee6f3d7813f4e11f24a4c918811b8eb43e9eaf4ec1e663fd0251463b585c8d241016e2ad04a19587194d62d314e54f658cd53f79c3f1779a11ac89a949923eeb4c9bc281009f98ba34717c248bfcc0e41085e8241594adbaad87c30c9d143bb6e1dc3d5e978a3cca0b0ef83af0ebbcf22be906fa4cceb51091cfc179e7c8412702e7cd9b3ba96c23c17c0250b3be92ad776dd11a90beb038b2a8f4bdb40c0629ab6140ce47df420912718e8b0534c1a1f572c24faf6908a144840fbfd8338ec18ba7c15e8d910ba7a35065aece6300795cb58e5cf80d97c9feec5a104cb084cb080cc7bea52ed61a486c76957ef0272953e1d30dc26751c43c1cf46c9b4581e3fe58401d246cbcc653a8d90b734a13f3cc479ef1c6439a342be60dcdd7dd9024d687d9dacb0296a074b3d051fe0e700d613d627028851e726f363f1a7c468dc45a5b8c0f14dcb3b14ebfb0a1b41cbd953a6e566453aebf2b1fd2fca1ec773e178325f8e50a50eb2b28ca73c081e3a497ae66350f28ecaad419f0cbbba45a89074aa91b15ae65f5ec04f0b5352c50374d023ffe767f62d8b0a8838df89d88612c4371812ee10862461e39ebc17f1d4d8d71904644740efecaeeedfebe2048eed64ef7f10c7484f1a9edf4e55b599113458a4f7f41ec54af655529a3b13f6c35dca37093834060dc0c5290de478bd64de726b771f35c3a860a5d0b3eb7f345f69a475ba54b2cb35942f6a84f677982a5d75f4daaffba54d32cb266abd6069ae4909b250d9b3ee62d52bd33074226b1ecd4601f4992b6a1a2dafc7456e93922bc7fdd7303bfdc65fd500d57cef7699b96beebcf411b1ee1a215c81473f384a3cf7a9631af03c5d31a58b7bd95c632b3f607d3ab73890d8d288d805fcd36a005f059af3b40b34efd04d3f9ed88552fbbcf06c21503bce1149336fee4512649dbb6f9e390a1d260c3065e904cdbee0ea4fe0b255f6fc5d32a77aa0cf7e99bb52d2b392f5f80a587bdee8e0532536b8c4fa886cf6a4ca99a6ea76dabcffe961da9ecda63749a89b630096caa9468541dba3ba876ad38bfcfd59f9e334a912366aa4da9e62162d3c4a8dea3bb77b47e0b73e0a3688f9c6699ece13ab380ec3f273cd42c3bca66b7666d900072c58b19cdb8c65620ec1486d321c50e8a9a0a5e4e879131176f2f48e853a7913c15fd4e109ab8a95e825d7a68b1bb8a14b01ef0941a0c09405fe124c85dad09d34d3abe9c7e6553d7506c74f78ca53e6f8b7fc101512c4704fd4cd4254cc613acbd433b9e45fe23a98eeb639f01de653f0aff19d400081217c6828378717dde67587c2c0fff1a8a317451e2e5f51c994fd1a95e7ea054e19ab037094746efe761bfc558f0e408518e37ed5fde5db4dbf51cf06b37d99777d348c2892f7f3000758437a6f0bb9f5acfed6908720c339130f6a2df92769a1d49756fa655bc1455a63c47ecdd86fb0d56f0f77d8e35d59688cbc6b32dbacbc6466e81172858a95c18160320c4bd1549d9565e96c78ddc4f1625444e95b051c3cd701bc7f28647799464101aefa6180f4ebb6b0b5478eb961a6f2ed8b15706381a1b1051082f43c682c56e13e83f70e73e755134ba5f49f172cc7812900a34a09aaf32b52df838e558f05010cf2f00ef17b4bef936e8290040b89889c8c2cb3903345596a2186a1726a59b28c840f9b1f4cf822ff800a43709ec6303e43b807ea0e05f0143296fe68929631d08f2ce1699814765f1244a515e837f02cc164b7aae8e0ffc92e48f105101709bf52338f70e134953aaa3a24b5b14fc79e0353f0d62cc7cd5ce1c60f581acf9996f64eddd3b9120af02d93d86c1acf76758d6ba275bce31f1ad8758293868eefd839adf23c2033f5a59b227ed9cc52e147252921a989965c288aedb994ff95bc7783334ce55479f18ea7833f686fe31d2208671d0ad23379c2e1440fa818fe6b3cc564e95eaab6ef73eaf02ed1102d10a6cb4c20bbff9297ba7df5b27b475ad8cb609f466d412ef6324e9fa820729867d8c034807a3979940fc8d619ee4865ac47f5a46de009835468f90f42c26216a8afc5ad547142c9b38e64fe2a30732f71173e98017ff2cbae2635722d2ec6280a121c96a31f010acb0a09e93aaf0ae0c1fb0a2241ee0666edb132cd3c3ba78adadeba1cfbe8aaf4696268c386518b299ecb068c30de7febd300279bb7f7a0cfd4b4c2df3fe22c583def442808edb578dbbc373f0f2e11435ceb7ba3627da0684c0c8c083991372c7620d170f7930e53c76f8d042986a1bd5ea5e39b0ce51bb648786dfeba8d4837dad7807d979895fa57515a18b333ecf54aedc14688c578320c935507a97a24a79b43bcab17d40d47290e1eb9801b191e1315c4f87d6105c1559ee1061989c7079b6b5aec0dcdb66298636aaea82cf244327a864c160a4134dd9b49c0d3eedf46fc01091bf7a1d5b460d3d9d8b05bdd2862adae181c6f28918ee09a349086ee096f0ec1ae51c7b6b5f84e5e0b6e6d4570f79c2bebca0111bb3a88cc1f90695a591bdc93948341a7a8e0418d8246d743d93e475844cafaea038df4f1dc8418c25f8327a122b04d5f239389eb9bbe2d7c55c88150d4a4503aab2761e85b1935e8fdface9c6261a441dbc2c9be98ed8f4563ffd5e40e7f3ca3a8a1251532db90f900c4b4e60d1cb66371678a5b0b743adba36bd64b254186185a2274fdf33960a154c9e0170a782f9719bc46e8b698745b0fa7dc222e3609d327ddd29025728fb08c4a40ecc36d745271c8157e92381371707f19bdd562ac5e6f47f8ef2daf47d8108d140e1ed68ed9d5e292bef62ed918b7cb4ce661419c7abc3536bf178bed788afe24f9b081e078ea97ed6445ec22e6233efe5131a3601c367e5e7b37051633487c6e852d3a7cfb5fb711e2e028016f6becf93e45b392df7ec57fcf429721e7821cb5b034bc1809c722d8cf304fdff6fd7455ce74df4ab60b09a630174cc64fcaaa7a1d93360a596e0194def06feecebbac664946450f16c20130c7cd9b89bf6b9baf1190c6d1c967b16e884013add15e6a5167a387ae040c115d26fdf5d0ad312afe65f05618566f49763e11c5e6be687b9d5a19566f35b31bac7258d52116ba30870872e98de16dc0b75424eba337b19eff06ba0b4d4cb3803f7fd5811fd8d6702ef585d397867f1331f5411f6a3af7d3f37515f9e975c2199c2b6f83383c99ec486d71e31a6aa31694b5c59211df2abfd0d3d3413bef3e58b09ff4f8084e702634d041854e108ed908fc73c7f76a4bc7ec0d23f0e5de55ce5c4afa4a48d4179eff1a3c6c875d29e2e59bcfe51f467b12fccd5b6b2b48120b3f2195551c9ca63a9c7890af78b76d98d56256ac84cbed412d2faf9008f06294406d5388dab884674b2a1ff1961d758902d1474f186b236d7aebd3cfc10bf67639a59796a2f3aebb6e35d011978ee5558a443ce61993bdb585e47510d44752fe66f4675e64f9627762eeccef48273077757f569464dd64423ac32cbcc8c48a8f166224042d1cc4236015a799e4f20aebc53bd7256723303e8468c17ee52277eff372f1e7351c42c15764a7caab5181663e6b0782f6823a2cfc5eb240c5ab24699841c9a6d002c18e82ef95d60c0adf414a55afbcd252f13639347dea69f26b98241863a14e85ae5e931fd4dcd732632d60278ee862e8c66933e2a1f4fb383d0d587d404091a77032b2ed38ffd6f6673c1121abd319aef014af61148be64cc6848f13021cf2350765901d6ec587ab321b51870e59e5139bdd08ced86b8ed509fdbef5f7ed1bfdae6772cc8ae938d26736046f3c03d970f026a54631cf8cd0f097ef5afb12aea03ac3f3daba808925cd50c191ac3cd46e7cd0e79e48c81dfe93aa00f7e20aeac7725cc446f9e48fe7999023a2f3b7264441b8b5afce37b2d24016a718431c7290b50e7c02861ca8f2f3beb49e1eea8ef88591171e37a19d62aee753e3a5b18efbff90094744dd42281f3a21e4416a4f421d94b51a30376e7dd725465fa9c1adeb673327f8b0bcf20b5cc8be23a8ef709967bf3a753b29a726c09ae0ba392bdb4a150874c07936d6852244403d4ce87b25376d9a52fa1433b89736eb914621e7a949af2609c38661e076d391f2a5cb8bbbbfb023ac8b8b87cf039a99baca1483a357ae6931556821bb6e06924f39ac5e5ede5c19c70673e6170c02f75a949658aca670ad92be1807dc2627e88dcbe294b3e8c9ee93bd51c3e01d327ef997f2aed1afa0eab383d3c24c9f450afbed811ebff59680f14312cdef3fde6ac99e2f61afdd86ac204fdb493c783b79ab7b2565c111f44136ae0d001c98c3a46c38e8742065f7a78f7ca156644dec1b46464d4f7cd18c353d7c07d891fe113a31f89eabf800792d168d38bab0235e4f40fc36305db0f19b8b6cdffa18cadb179e7da95396adb4a6315cf1e6dade889992ee039b797e8ba44f1f377def3408ab338038f3d376113a7b9d6072942758e86e6da534e6ee085ff14122c8204a7d0004cb6af0e124021407ad7ca8c17c5349b5b4bfdf6ee2fb9393c26a2d32dfb2ad7b938a3b65a052acf4311aef449f66e5cfe5d79cae38dc77aa79aaa686d2ec7ae5c3d00ffae3162e558e863c9d19428e042a43390f8bed6186fc8835ffb152f47701dc193e9e2dd5d726f0e01594338ff92a371e04a0a6942ddbbccf65d4c78547e117b817f81cb44e61a70adf096ea3510dd0e131e56559267b51a695c8e0d9d741d4af044683371b1717e6b3fb0946bbebbb50bc2ba80bfacc013abeeac50bf5627bc2b53cd27236632faa704c512e37a805cc6d2f09de90d05892d3071f8797d72c2cf10949393cef97c4d6af3fcb79f4334e1c99b5a6e1833e817153e28122c12aa07567f32e8da22ca7047f105f8cc7bb83f0561af8755797b32055ddb550d6dc0271ace986bded0549dccba61db6b37b5508a41e0789536914ce49c8d2c5574f36ec1798a61ad32e0f24ab026d1c61d9b8b8dd9f1d9e271ff1d4d961322863a664143c6bd745a0f8b5d7d3fa771a2226c63e06a4ee27745c311cd013e211524d4a7ee1f347a1efa3209486e7d041fe68e7b9df9eae2b3abc4320b48685001a1acb8cc2f1e030190294a4210fba2743bb7a29197e42ebc7383a438607c2ccda151860fba1949bd0acc120ce606a005cb763f0690deebc09f4e4de249aee3d3be46cf10dcca081609c5cd02955d4c78bcd461193241a407d80380a1d7abef1cf740ec716f3ea57829a3d3e9726727ea646da8c3b748133fac281312c43447d509cc7944c6ff980ad2c03f4362af58bfed2e831d062b574a68fe58cfafed660ab14e1675f43af84b7d33a9e222ce006bb06a7282bea4d7df139163d36bdbea5d14412bf6682c69083ca3510950c80cc5a280f245a916211004af07d71acd3ff57dd566c38c3a273e9ba237d960389c2c54b12a6f98e0a03003d8333a9c57da96959088fcedad54b34998d9d1c2ec3da344de314a4ffaafae3005a74cc3d50d4c10b2d97c4da887cbd410acb0840924f42f48e90d5ded1ee71a6a37c8bc098980be526f55a8a90b594d883d86c4c8aa8ea88dc3d0276de7579f3ba31fe9c80b59729d969cf2fb6c39570d3608ecf10bcd323cf76d4bbc1ce9f855e232a8c7c15dde1c7fa4220f9a35775b64939ab1abd002e8173d9f909d49555e3e5282770fbcc2ad571ffe23016776bb2f94d3f66336bf7e6f6f459174bda5bd5697b74f11a830e65bfe2fc2a5968daeaf99d199baa9e61f60d25aeb0e703a74d3b6a3f6851d142fe4ad6ab5b32d856ad43ba538b9a986302d6b88a62fe7f167f9fb3fc247fdd3f83fb6d3e625be4d4ec1599378cae1ba196a47aab2362117a934549b729add5256bf63a3cc413e78da5ac8ad11e613d6ea42e32abfabe6dd86e3a25ab4b4e9e10610011b3370dbb8258c2c3fe25d509bd8e15a302d14430680ad94d85d0ebaccbe9f084fc8f6c80aef8b7a92677f57c1b8857313f75f2ffeac54ff12f2ff97861edb6230cb764682e3d283708ffb1011873177140444f55275112293d95032cf01ee271b576a897d974470328fbca18fdad0b038b14c4718663a9ea62f7522c609eb2d6cd6568b820ee412719d0f1112183cfb4319dc90e3c54113de901a0037193492c1d1d7c7b29c18260ecf5dfcebd3480ea7298913c8140096de2c8abf5c608a19365af7e242a2ad917237039f55a38c14ae375ae17c0dbfec7a4f97fb7296795c3fe7f9ce99c26fa1c0e73d5baa632abcbdc50e67bdb9030a712aa1f5cc26a1e1cd197c06f9a996ffaa0564f4b5978825f6345fd0967f4f91c170b6615d445f68b888721a79ab3aa8bb8b490eb98158cdbbebd77291c75da25deda424edee663f33ee5513813a6b7cc58a190e636c1389ac8774292305170220892914b074a6f598eb9c0d9db76611baf2d3cc667034e915768a8a03616d680dcb660724ebfe580e8202f9a74f82953bffa1c24f9ec78661201e32623df4c0573fa320e24518e30f0d1211d4c4991ce876465beb002b2f6fbc622ddface65ef47ebcdaa037fb1923a5f258a4603192e734bbfe86a506317743be093fb0f24c13f29f4ee6bbb587a3f68897675d6c3d4bb7becd873aef181cc06130e357c8b1ff10d83e127ce569d61bd6068fd35375408e1c9867439856f9267fae0955f0af3afc774bfc8bf80c25ad3d3b83e164b7c4d3bbdc33340d0e0ce39a5182144972d4a4151ee5daf1b4df43f2c8a14ecb2237af31b076aafe95343a615b2bb7cb06260c14b78562027d6af98636db679c4d2f8da09f838aac5009cfbb2aee60e5c10061bfd85d563b2f0d9d9186896837723f359e315355edf50fd4370d11551e9a2ce8a3374d75221feae0bff3b93714c71d154f5b52e813540c86c115dce54267517db0fccd5623c21899a2cb71bd1eab0e2572898ce9a6629c733ae65c7dcbc01486f6f5ef4870b1e64bef741e3dd705d1cbb0ed7122f527fba5c35850cb513c781ec098a1d76069d2a85be747f8db24fa424745be9639f1e5c8c4204f334d46065fd18b2d8243a3d6684cf423664491e714abf95a9af86f7cc82d8807a6288267f0827fcdb609213da0de5e01b16a2008c05d256efa592b976c251f7c3d6c6a25b40319c99fa618c18fe310ced39ae421dc5f0429e0f546be60a629d6523f38b3ffed376641aff69bce8f736f2303c11401ef1c9eefb86a60b0eb9262d891ec1f87c6e392892f004cf6eef6ece4f7d6d04924b85ae60278bfa13f126b429e1b3e5fa884b5d4a7261766487823902cbf15522f87b531920cc2177aa82627f1160ba5dc9bd317d564351ae9859ecab6fa7eedad4da32bac30c7334ff601cfea5316155ce7af429000672ab5008fc857e4f8dc108ca9cf1bc606e5338c448dbc8235d376640c8d9a293aa4991d99e2f5b5fb83b83d6414662208a4c41ec77084fdcd8a9aed17fecc30d43c79c3c54ac09aea8e1f26fb167df4a5883ffb69679bfcab8140665367da9a01a41dac2c3478694d3a668107f30ce094dd7dba9da7a933cac47391a681ac7247731ea6eda791164c3dee385966cfdad6bace866935e315e1d07b74d2a7ad8ffeb1d184831a0ef541a68e0b62ba55c0355346dfa1621c3921d5ae297874bfda4f075b5b41a8c48ca3607c9d724604a0f28741515ff49af0cd2370cc71c3f306e4360072231cdaeaa50e6d130fe3c353da3317d3221d9c186df74e208913b21bc597eb956ce57a8a681ce09dfcd9ba0be4d734af8b54c0a10c27ebd24c146c7ed24162e6d6f8727e6bc0cb3fb478096af13d70e6ed4e0d0acb370f53958ef57d895035ab57598cfa314d1275a04b975c6a08b0ffc0926adaa5eef8484c0a3f0400dc79865666c8a30067c859c2fb4706f0ea11945f803a80fab0dbca473371234882a1441cd0e012c91922af838020d2b62debb0897785f67dd0daaa2a5c676bf432345511c24d768a0cbb4cc3f4316e33126bfd63281197e3e111be4a6ee1c8d8209c998ef35cee569e73f980868e4fbf3d73b179964a32bcf00578e9a7a1b6d04b632e0247250d0e53a1f83169ed85f7e4cae70bab5103f77325de70e66cc60566405e4414b6190fa315afb0a73b6bcfed4afe402722b354019dce7d09619d05fa7e847b7b8bf0cdd327a760e93e3d5d623f4cd2fdb4639f868f3fa63a2cae734890cbe7f2748549e0231ab23af9accf8fe338481d738392c3e2adcad3ba8c82fe9f38aeaba9e0e21354766c87f05087de6c3036170ced8b88aae42f91778596be627308e6abb4634479915a28bbe110e723abb90f032813792a12c3e99e0256679161fc79ef0af1eb525396d01660a434ddd9bebc6478d59bdb3d577a8ef1b036fb0f826ce02672983263f22a1f7293a8bd6a374c8f1e8363580ffd398bb0b82af8f1d256e513bc5c3dc834b9d82143798eb4625f01c240e6fb079507429a756d0e73e844d215bb531586d346a8fdb89c53b65ed8f0db6162cb6af1ee70be9154b1868abc11a21e799197ae16d0f2f18217e4cfb951010dfa613f6c73cc1ae0c970acc539bc940b56ca63f43d6e35bc4462376408a357f4c96a954f4484e8d8b60ae6f54d33482e52917318fa9ea7c4a5c6d66e13c591cdd868a607a475288a1fcfa80247ff709ca6f78931a4a354c603282a7c723771415fd54f82c90140471cc0565cf342f30af87261574bee04c3d0288999c652a327812ec35e9b52e5c53af7458efbcfd9c897ac8167eb207aeb909f3e6eb8a4e7ef48a6a9844b76e379ee8d67e45687a11b87f377bf20dc0c274af5f31ed0d998912f5be7b88a5171ec23bf21d19c3ea35ccf72513c7fb5493611545207a76c85878266f1800970f86b1270e58f54e95498cf611a963661c68d3ba2f5360ce8f34953c01061fcd152e5cffe85e559e62ed65d33b2031d3d58e4c744d03433df9de1277f9f061591677da8584983eba23ef4a994d6752ca8e15c1635854bd3003006d0e82079fddf43dd713b9d45fc5fde0411312b2c737497dbacc699cf33c1416ed225ef4d02531cbf3f450b19ca2a076a000c3f861baefefb128460c30f33532f6c70c4df33d5d0f93f0ef1f8c9c2a3eccae053635772a9da8cf5bee2b23d5e3173ee6ff5a93bee7cc65c122b8202600666d81d2d35cdaa3e6967d11a9c7903d165ca52898e0fa67fcfe341b2db53858844a54b535e2cecf2214dbae5232e9b963cf421a650a6c4b3eaf21fcf9a5672f69ad822d7507a17675ec565a847c0ba7f9c525b344f3d411669bca014899b900e538a3f35a14c4647da5d2299bf1f79a1070488a1d3bc5f2d471ef7bc9bde37631ddb53a0a50cd62285f398f346bb8b4825c0e012838b4232c1c83d0a6de2835740720fb9af2214235b529787bd8409d4c27104c677514690a0579cdfb07723d793017406d3ddff30750c8ca0974bf61b5447f6e146e864d4687d2b7e2eeede90dde47419566ab7b34c80260b1f9bc62af2249c5056d5d2aa856d71677f3bcbe2a48bea0b93ed93bfcb0bf8a237e5317f5dcd7a1bb2f501ddb4fb8c0cc1e50e7a9066299ed6d3f06c6b3bb2a119115dc375e9d6eaa35e2b44b2e7d6e930c3ef61111bb2cdc97e00f7713769c5ae0dafc203c90552e45f3ba4274e512f235f850309ed3f8e7efa48fa201f9724a76f0bb24e9cd87c85258f5550ab238b1d73c6593b3fe6c7230711e09cdff764df343baf434769a041adb3c4691d211e74c3957e7d5446c5b9e3724f4909f890c50f964af149a70f9f7d620a45423a9017be20bb343ecc5443d54a350824d1feb0fd6ea0cda26744ea64ea42c9290d4e00a1db6d84fb264580dfde41186488915e3ee0c172c3532247ab1cb65d14320cfc013c7df427d5e30d82d7e02171775072e20fd189870695f4809540eec9dc8992da0b12f6232df9b6c18c5e2ca1ba9148f7ef9c30bba7bdf4507a0378e5ee4edc8ca90ca65c98000fe81745fbb51b9a6886673b94659053eb5890fe6db9b7bf0862279189c8988dfcf41b75fe1e7faa1aa6a1d87c1054f43d048ddd4c91cdf05046c5f8bd527b7c2ccf03455739fe556b36fe40840bdd407cc0afa5dbeac55873e8049fff959eb955736a39dd985647e97a185537677374480d609796ade97026c8b7c6a97e417b1a487e98e0440781f7365d9e6731acb33857020657dce4dbb1ee35ccedd3dfc6a1d176ee82f65700117dddc64934903fb8143eef3c0de48cbefd3db14cfd0c694ee3991e1d7c945ad48a99d0018f719a74689de48c94d2ec0e3dd259c64394ba66fe1354cd22b19e383934fc252a376d50059b95739829110c945a923a96885756a1dd473b2c20c2f7d7a56e3feaafcb2267bd1866197779f872a580d27a88e49750b6e124add9397c74ad935854886622513e7af44fa50bf6e76be544a60eaf25a6733ae377bf3f98b50f80a568144135214d9ba74b4bd939a91989f2dbfe9657733a96f87999929e1eac154eda163ee31412cb1c92ff2852003bb6cf665f715b24252cbe8b1aad081889c331661e3d0449d2b3d70e20bebd93f18481354b70e41829bf05708da14568b7eb79f7553601fcfe2e9f98785798006f870b55f349d2311656273a108c886efd1ea9e2ef4ecb7172827e941f1dc5cee786db0d7011fbb4ad138dbecf3774a2718c6add2e972ae3b35a198d90395030433ea9eab3113981bd2c562d8b3d8838c054c8e85d6dcd9884c6084c0e5c0821cffb8b92f23dfc34f476da9c678a161110605022efaf814a8c97d8d60ba69bf32ec018384003de3bbf99bd859cdecc84e6d5e1819e79b6c3f564e9e585cb92d4d356ac544b53e81029e0548635f091832b639671e980d7fde8f29edc816da524990202a415dcd4badc81bfadf6c7a8e6f245892f75681b2ca7e2713e9bb83659267d326af6554f968a509084c0077085c90b094b9674fb0dcc8c3fb6f9bee38a46eeff52e99e15f7af6d5ee6002e9a82373d317ec7ee039a725cd559ae23e7e12c5c046a24b4a47d1feced4484ddb35216b965296975debf06b06143528fd99eca6dd6706a197eef8260baadd8905b833b3af941d21558a1bc78ed00c4530c0502d3134d4f8dd7a8399d52c172ded6ff60bad7f230f65a231ae16ffcc13a9d546614a5924cdd66bb75006921bb57a8572375760c023293b6994e60a74a5a8753e6bcd19f803df61cbc03b36ac021d078d9c320e337ce82e0f173cf33c5e228d753e2af6b447c015fa7985341b88c8a1a1acbd68dd3f4e527552e970bf56f98498c7f684233ff88b1342c7c3c24efc4e5f68e02c4f3475f4a8972aa90b7470ee3dc07c56289bb4387796ce53e88035d7a2edbbaa3237ff459fe7faf0a184208aa20ccbff924413bcf8500ca8322c7aac6b91593132d6eef4c00ca50d659ee6924dc1a10f80177433a92f8efbd668f95210ffee3dee884b216dbfc9f90ec15943cd8e62b2647e1c8e02dd0d9f88f073b95d36e0ce4930da7251999ae79db27d96f14e73ca9c4cdd2dbe121dfc23660a2ea7beaa2ac47d65f4f3bc8add8f552dde0af97ae6702f7cf792a09bdf0d342b1dfeee0550a76b8ec0ef6b47846cc367145994176ec9c9c5a3257d7e8830738e67c8e1b1b430a1c38ac42f308024fd309ca437a0f7511482c80195ebee89588005624c6d0094d8b709f8b3bae09ec6a26fb858d4f477ae43a71b7605626d264bc6f5bdd9e4f6f5e10b3cd3db66794806b5041149eee8e8970ff7488a0fac749380d870edeb37772101ae15c4f11811f0e0c6c3707ec50d90b105b13f4d23ee2c25d8be5db623f3ed0fca80549559bacec21d494e88e40ae74645ead679773e28797c0f626ca892bbc3b7d049addbb8e3b7e663f77c9ae4b9efacc5c5f0f6dca6d1f1402dd26a3980f1da60e2c0ec25c03693a7dd0be515013d9f022f9a8eb6d8657522bc046f5711b9ac1eb135aa5e7223bddb868315555aa59e85b4d1d0285574acb7d66810cb93682612d8b28fbe05cc6cee537a2bd52ad4a7e1a031e3e63219ca021d456f49909432f6997c8ea19467aed3db875b0170a542a7676f74291ccec1a5f0399c3e7bcee2b15e01145e49cf1a91da151d98f7a6b561e540bae0d17c6b53af1f387745fc89827a4e29e252061b6bc87d1a8e4b52bc64f7ba38e83a394fabf88cb362b12837f60d0063856bfa7fc487ebb4973e6d144ad42a5f8448604f298a9b59e115153621f3e1030d110d80fc830ea1f15c6590f85a63a4c78334beef2cb8e6aadbcd4e4756c7715b3404614c7fcaf3f2c82ee3e75cd7d91d4d0fdc7ba7b47c6c8fc0125fcfaaa700ff2c520331b3dbeebff899190d37bb4d406ab7127cb82740db5ff5097b0441c93bf33ccb529e39df4adccf842de52a08ff3790cbf535ba30388a65ecb99e34e5db91bfde0e02b511004f43266594baa0161d532689491ad7e383e78101a4a5e651507d9aae5bc23fa4e0d53f73d95a564cb3d46379cd8db87a3eda36500165540a7de80f0ebb4c3fd55718cd61f952d68cbada6683cbe43cfc0a885c25fb38d8fb58b98aad44c2b3d6d6014cf64729070d3de5608a38ad388dcaa2b9f4d6c5f7dd1331205360c035598dde83a75fd8e7585c9e4dd15a18d94edd11394e2371bb98db72524e6b934dda8604bf600ab999611f06926a1d729771070b332e6415060efb651546d1c28a790ba9c2fbda32787358a398a9e7cbd3402bb8676db5a11a30b16f59abcb05277dae4cdda98467dbc1b085e63995d50c76b9db18f4c1e4ebf6476817edde9783b6197df357ae24e16777701c9ff0f5e75a3fcde2806dcc1e228e6a31c2410f86a575bcea3a68375d99b6cbef49385909cb7c96690609a011c4edb6d2a45f0bdbd0505795f6609a7651f3bba5515c3881f2c8949d19e40b22b4c6baf00ce1c1a89f2fc4b86c88bbae9b9ce913cb2423f52731955e87e6a3ebf52a58dfd552798429b5946b30cbe608e2a3a12384ec772a08024663401d8c5e11cbc4204072325e75b978b4e991cca53d0563a162823fd6535f0e69ccf068c3cd206f967de4aeaba70a0223b48ecfe159e66e2d8fcdd56a47881d5faeeba9084f0ac51a1f1441d120dea8e12e3dce3b69bd98062fc73401db04852fc5e66c53214d8d4a431d04e4213ed2d403f86507bb4f0b4970b13196ec40b8efc5e0e7c55d3438fc7117cc0f6cf6302e5a890d5f95e646abd47ab8174d741e621e62e340f2cc150774457648892fcb38bb66c377e83b04b3dd46c55ecb816fa4f03513f1b2b305b0494b1f685df18f060919fa4e8771b8514067172dea15d273d44deca93f969a1a1915ddc9890f02ac1dda55a3383333ba8f7e7b806f0743d3954ba23c126ec30efef962569a5b5b2b8cfee536c2b031c482ee72c0fca987b79598788703e52c589c38889aff841ac270bafefc795b5a2109a609bf912b41bbe636d5e5d681c725b6f576aa04a54a322e0f0bc8ca2e1158b87c87ccf2bea183c5d12a7ebb68da2ac3c98b82cec428ba748100dd14333835f3c45c13386d42f493f173af921134487f022da5cb98035095825c4913ae4b7d7fd8af57e16df2d52aa3d021659f30d0f51649fc88be0aea163b721991f9ea5ea12a355f006435a87e8dbe6c540c3989eb3fb0cae5ce69b13ee64e929ee4f708a37c0861faeee78d8eead4e464cf226909b24f91cda8b89cec9d7e3d460d3132bd23b2af85cce381366e922bfe8d8f207bc1e0b82a0f14d7bf7b399c107283fa5e164073130eba882e7f77812abde856bfc6f91677aaa9d4b53e4fca0fc4c34b5e867852e5cb1698336ef981945ce038692d4989ceab2ab9d42808ea7c1e36045815d3403b698988a7f81edf8b9a344b489e825228774a279adaaf3f223b7349d85f4287f01a537a61bf1054ae4c7dfa4e82c3af142d26711527c0816c249081ad67a851936a0d332b32a3287ede12a9a2455386277eb6e782fb0d84b38d4d197713878c0319736245e0f0acedc54dc143be38a9209f1d7e64627331df32047cdfc09b575c6a55a65e939bc37986e524e035abac5fa561ca0355093e7f448186da8a3905fbb4916a38632908468492c76ffa589a44d8ebde5290ea02bca228b31760eaec1bbfca3d0a91695017a96013e30945883cc9aeaf6fce3156d8c4f9e176f392895b45d0bbd911820a85b85d3cf3ad3561fb02aa26aba8fae5362a67bf5c1d45871314ffd41942058b85df8dcb56a48fbbd56727577d1c4874809aa2165c33e632d41e16f22d8ff004e6d6fd10a17936258c8714d12844d39c968bb7f6ccae2a25e3b51cf89f1be3b522c3a487173bc638246979782b3402707a35ab73f7525ec4a97f2829ef4d435ea489409342a52d0bb30262d98f41f19c2accf491a8444d6fa00fa7743a298c81aba250877185309c1d9a4cb5960a4419c55f1862fa1ebbe97ae37efa156b51b8383918113ea96aab43ab2e7a03364b0a316ffa948c15ca572a966566dbbe87bafed6354634ff7ff53722c01d91ad0be584e42fa736c23f5ba118001c02a17dabf2346968ec5e91491d48da61172774442287d3a2ee087aa2c5aaa4d337e6fae95bb985110d771bfcb31bdd9451cf59cff3759ce0d4c8bf5eca6978ae5def8be27eaa96585c1c3eeecc1315603794d34b8efcbebaeffd50778e7fbe3305c6d1b2c3e30ce9035b36fed802763584be6be72f3b4b487248a32cdd465c04f52fc9dadf86d8c5aefd004305b72db406a55f62539cfc88ffe3c1c707188e12cf9d32f379b0462b86926301592725bfb277475e9ea74d68bfb8f0525505561355e3722e8a8c0a8a7c7d1ed284e1154d7864e2d61f3a7b1a675573286fd508d235aa14d24193f8757fe3482ecb7517301a9ab6da4a87bd1445aa2c90b33326d04dc3438cfd57ac01d3679158ec95713b495f44e2fd4e0d9fbd20506882ea7dc2f675fee1452a05173e56d9168cbe97e74af90c34b79d9a761b04bff1cf942d2e952a745b5d4aadcfc4410a226a6bde97c07f8f7cf799bbd43ce2d0c79ca69c7955a2ff263659ec2220e71bf22e8fbc965abbc7de20ba31554683ef85d8bedd41d31dec9ef745640526a8a8dd2a07d0f0e7740be2156f5f406d721e14e721c19c1084976df61aa280f97321277de2ab6c931e939e0980b1954882d6ab0c4c2f63fb39dc2a5e4aed5652ae20ec8d1e27da3c2e6fb21295caebc9f918b5f7da045dcfd07b94e70e83db6b2d0bb3070f350a3e2b66c86d2dc4e5acb8abbe6307f892b6746f1136d8779bb6106ab81678c4c3c009c574bfba70a851bca3a9ca5c6345bb5d3f4e6869af51857b21689fdd3c7cf106ad2f61090e7b2b19b75672ce57df744eb1e71a94a0ad0ce31b30c1516aad91f8379bb989c67b4d99473fbbc5bb360c6263b539ac2a51e767af5563730d87e4b07ea0e3c73efe5df9d4a2f8e419d8eac3678bc1b9d9495053e0e869f44be211677b5cc670028a0153951d81070c76dbb3f926b3817d481ecac8b36c6584327be963b1d3fc7251f7b4ce34b08ce237d69ed1f2354893f8f32813f4e8e88d7f3213376326fbb4b529136c26edda2701e5640c833fd0b640025a755e9fdbf87eadea1498faae564432372d118ec6776a8298fb8f2758b8bb14cc1248774d3e3b444bb0966915192da043c4770c309871b5f5ddaca650c60ce34f0f93f4d0f2200a3912c58d9d2b5bf156cf56de85067b28311db1744f5ad2aefe80b4791d93df328a79df62568f4b4cb5fca6941eca7d915039832d61f606ca42f0486cd8de8ada6b96e95578f63ef1d2cf3a789486267498276fae4bfce9cdbd119fd928f0fb860e6852474b8114ef1ba69b885d0d2208947fa319861bc2e7b0f3b911cc021651c87149079a1dd161688c2bab0b44dd50b416b53222659412e5460e4cc7f98ecdb9200c165c60c70c98d1c6ddf881f1c539ee6ec62d29864eb4b4a3e587fd0662d7b1e3a5409a31ee8f1887fc5ad04c05c4f73a8e0d02e5c93b9cdf6a9738387458507f05166ef72a465b32508e29f21383e968d509d2962da393c1fca56668572988707172e02f72cb66749b4171e9c6ba77f7a0b7b7c18245c0d24a8d99955e0558b8666f78d86628d64626d9d2fce9b2ef6a3c527feae61ae0663b9b2602a7b7f59f343dceb575d698a1ce8ee1e36224db3d42e3c4d4cb2c65b03e54b3f6332a5164c959dbf440ee78a8336458126bc9ab2ffe81806743a46f19ea4f198300a32e789f4cc6c06f3dcd4d50c43ec6cc9ebd195b6790d20f5c2867d4995e56516f69957292637e1d02fb930342cf4f4bb3cbbf616e58e91cb15230859a13e5a169b48e61ccbb0864e98e2d12d7667b148dc4718e3ec63df9ce1e32059ef90826e1a8124ae87ed541a274267b63ec5ed226bf42483d65ea61e6799766166ae5939d29f720447b9da1186d582c9ca980de43ba96667338fa407c6795f48fdd37d53c7ccac1f01679e82a4c0a782a98cc021d65222f639af86ef687c6bf6782fab1a36f9cec601a96dbc914beedb1c3492e77a33c3e667352c2d7c743a6788bae3c8f15ade429d2955d7b3fd7b34bbf41e19675d57d4943330ed24537c5a1d8c9b8ce5701cba95a3db3ba2f6311126b33202999133d407589097e8fc164562c8ee1ef12812c7492bcbc92eec33946245a108a4beae4a360f26ac502bae8951b182731a07081affe933c4819fb51eda428dba02cdf3e48c9b5ad014aa069f8bb70d47f776c512a43f8e26235dbde1ec82edfdae42b59317d50c7a1b5836a69957aca4a3debd86565909eeaef22f62f01eb36a2d93a420c19ef3311527d019b0910cf3a703d490fe4bdb6c5f0077086f08827b01573356815656ad3c3e6e80a7fd891e5eeddd646d617fde89d63d20e08507314ffa711d7e66361c4efac7435ce355c015087644ba73c066b579079b366aca76a9f5e011f66b045a0a18858effed1c0f125e26f53c16fb22d093b351825cd7f9aecf798563449e1c13e2e413f2a39c2d85b7bb36fa5c5370685a81e1c13903a7a0a43d830092e74882da26cae8cebe14ca33f8623ed0a26b4682e9be31a8381b85f3f7d54b6e7a83f9e0b158d2c1360da6d7778f8e28c0e210318501452d7982b56d6bb5d03f9468b1f86d9751eae5b8d1642f91a880ff1c7031768422faf079e949514926277c51fdeed1a9b28fde7b38cb7727ec37cae9fe0b17a90fbafd2d71522ffb6a5149462b781df756c9befdac6aa323ed73a7253ad56455254bd0f872f3a5690e566ca4cde00276d5b4013488c57d51c6150c847a4af360eaeaefcbc71e256232ab6aa3ed6152446a880b976d8254f2f73a2f16b3c780c109d60bb7fe08853535563a068ddb4af62b23c70682e991a1567a147b8775432366a3ac677e90d92c809e5c7c16442583623be88f62532de19183302766e6e2ce43d746ccef44106b1f99c9ba78d9c223320ab8b6a33e064f769396b59018da394ebfb1ae384310818400dae877dcda6888bf7cfefda77da2f0be36773cfaa67b9c99435583df4f024f9c180ee89d51160ee408ebec01dd18e4ad5ae8d1297d1e05274ecb833fa1f35167a3f273783b4e96d1f72ef34ce1b6440562f3cb04b567b17c5ecbeb0ddfacd89b14654717e070503409620606db4883da642455a94a4cd61d338df9234401b783a979054b7a83e65b60a40f61ce565d11bcabbe34cd47186ebb20311e44454818a5f38ba55482d27a7d7a270c2fb783e693e9c550f83d6e21df4e8aa88b1f950775b256af80263297e210282102083c71c90c81ed623871086f045d618feb1683823ae23e4374531015a54f1288a34edf489466f9ca84f5205a3b246173b169f7b58e05f4cb92d927b10c4f948af1c78aeeeb1e41739c50ddfd4562c2ef2c06d8d0516c5cbd7c7baddb82eafb320f7fb64c634d93b7a71b8dedf896b19c9cd3fdd4306e7d4de5b13e64de873602dfe66eaafaa2bb7a361a134efa3cacd96f9b805334151d8938c5495767b4e9bbad6f49ca759fe333d872e0b28b022fe2011b766687fc8e0fb89efc2046bc191323020c096ede2cb34e4d51f4d001ac62eb37700c3a38aea2061a4fac1c44b8dd7e9206c57336759ab125705228989d54bcd428b74116c1e567c62abef3ad6b6c390fac70557b53ec531c243be731b4c11da987f032665673d9b57055c5086b792eee5b35bad300ddecfb025f7c3b20ec58c9e8b96acd2d1eeb72fb9c8543da7c7da2e384912bfd9fb71a7561b097c3cec05864344b5a720593ea56055e746b519fc9567722374247290f5a9da4c5bfe7e1f609df80c7ed7e0e6cba178ebde12ad08a288a36995246bb04740c4e9effb80a6608d02642bbd9ed1501509abe680bb993151b87bcd7b881ffd535eaf04f668a6e30f68ebdd11857686af019265bf2296337595dcf1965c7aea3d704c8f238cb1d065dc6fa29e32666f531352509f71f0b8af2922eecb47528d0dff0fd1f88d1c11f03a453b3ad01882dddeb0d3b40f252462e53734bae66fdfde6cf4ac74298dd4d6aeb261a89bf17d3092c94c52eb483468eab5c0612d4613646c81a9018cd1517b6bc61b3093635ca536502e88da69d7e973c301273313f96d0065c230bb03f23fba2810f9d9f0a8ccd803df63657afa48d05fcaf35abb9779ce54babdeae28c27ffc48f9d71e1b0e813f79ba62d348e5e2779743e7683ba574dd7f7bade28d1ab558a43c6a504e9bf4a8061f45ef1d60060c4c08f29b22956b602b1de1a2a3e35fe94804eb4c5c27d030160fef82c3af7619586035cc7b228d8976e6ab982542016a91eabb3e942497632a772123c0ee6521eafe7a8a290d0f18829b45978ef4c1ac953d1c7a068c4a32b2a1fb8981292754708b5fbca5884b379ea7424ef64c6ed569d4088e41e4634e8c0982f6dfad760c9a20f9388e5dce6938897df7beb717c8243532f6d9f5d489c1105a6816cbddb92241a475fffa77f97e84c776cd823a8b9c7016e93f76d0b04c3de04f9bf1553106e103da132adb330e600868e119fc7626b890b7c9891521042d7f3404c7aa7af20f722d85a936c1e132d72dd39ccfaf5e1a11573c1c46220976470792e6847048c17d37dd130bc26747570fb0ed7a1914c2a33e0ca3a4b9defe7d556e6d14b9093fb50b131f78b030957483e7c9c32b544cb7b4cb0ce706c438d0ebcc88bc4459b0bbe142e156871d7600ff9dc245d16f1f478a9115068d2697a4f71bacd0a6c773261928efbf48151ff4f8238aeae1287aace626720ef589d884280e82bcef277ebc7d6681ad557d8bf7125874206df712b5f89c78dbfa81b9eaeafd6b5c462e53770b18b1c1d98515cfa39e2afe529fc8c079c7af4f3c5d86ee8981620f1f1950f814983f01cf9105f3e5b8b91507df630ce1fa73befb6f9659f515ea2ab8f8667e2c0d31b944651bf68175c73e856757a9f1e8181c74660629274300d846633cb52e7415733a8861d233a07d75e59be4535a5d5d64426f22de6b8af9beec33637bfdf3800ccff3e0c11a773776ba08a6c6f64377d9df133bbbae1a94238b9d0f46fa4a903444f9b814821eb243934707461b9d5ad6c24b148398385b87876c51be8143d4d7f24f0bd079f1bf522fad950eb027c61b7b73fca5a3c7510a1bf419565f19b5eb06904972fa29f0f0eac9182713371d504315be6232f362d0be9a88d72304003fc0fc9cba4e057552d0f92c3927a366e6e74d7410984e962b1ea221f488d4cffe364e23c00af61b78bc6ca479cc01c5245e66727cfa267570b421aedc8e967d20aa800584e449d27b2c1c9d12b43663c3a0d5160a3cfdf60c851e53b917b98ef0d95af5647324ac0d6e3591c5e9188ffa7b62069c63d92ea371eb0c3e6861c07b05a0cc38db34747b5ad46a358d5bda67f7894374cd133ca30f021dd33748d3a160538c0cee983844e293d61c9eb5ce548a2e06c21e7da14a045cb02055c5c45f348cc5ed6b9a4c1c8f868cb164e619cba3190cd57e237032ffe557c843a726cae82bf559e296a1f57a16eb7341288e879333b6c60adfb03eda9f18f64a6da9860e5fcb884ff0cd03299995a059da27b8238734fa0664316122795656957e145cc4a9be524b6e29ee9076322b7309e99a3a5397338df51d7731755cab47c89ae587dfb825efd787baf7919414c42a2ff5dacd1fb3f7658ea5d4bec3ec6876cfacccb377d02d6d9dbfd25bb2a966afb415f1d2fa7b795e00f38119ee1edf3d5a66df61278105fd3dc02c36c97022d814956fd32c0e04522cd66ec1233404b8c13b3de961a6039c37d7f5e7b7be009b935fbc211c5a63724649fb5656ebc0444eb18aefd4f70f1b412225957e020b9264c8b633057185d49c70ea31c9f7e1a746d9342c431de2dd83fb52ceeef0cde3c412d844f791ea991f181c61e3df49584de9fbaf6d85f35df8f67e5897004f98b45306e1051332ad1149795f6e887ce3701e2fdc2d25512dd9ac28d24bd902fc4924afff582b8e289ae58333e56d4799c1c50fd89f6627dd17eaf7b0aaccef314db49fd64f57777d9a651c3837f90a8577a75d4566c4b04413b246a8dcc51cc003be17c663f092f0a4b1566cf0d9205b268208bc9b8aaa839cb78e0e8538356060689c5a15057fdde8daac70b1443a773fa9e0b0974ac72ec378c4f8ff2448ad6dbb048dad6454f567571e43c4949b86db09ad928cfbed2c2d9eb8d92c713fa3876ab6e142967904d7b3ee92d48d78e9264eb2f18a3b60d90ecac816e1a95184b04f46d772f8eaf0e5afe81c2a3d93f0c39485e4b0993b1c5b86ba3b7d8bde53fbfbeb283f396fea56ecabea8ce885123d41000353a610709f4c1d526bad42a9100c3656333c3cfb7cacf368c50b4c55dc00093e69ddd714b1ac4d4d3fad0e07c5f1acdf35fc126e96ce1b744eecd79023dc6e6809e9a7988c59ec6f13c26eddbc5a179d4ad89cd64b442881e8959cb275ab15fda17a8c10a4989d0803ab1d61111431637c53cee2d28b42360b024186232c55cc965fb3eb7e7bdf2bbd8bc954c398ad6f21777e993d0b6ee600e3a9d08ce51773509cf30a152cc28a4d6e36a6cdda248c39191633e0efe063aeb293ef63567e06f63dceb59ae22bebcf00d0d2620dfb385bd30dbf4b2fba68515dbb8aa914281eb27b03e72e9958683ac5dd310218d76111edb8faea04a08fccbcba038d951d37730bb62d206889409f3956f83d54593a9e8a846861f1ee69c6d4fb6e5699dee66f11564acc982a8bc4d06857136e92fa8cd9b5df3212efc772101a4590bf6680745a81d687ebc6af86b8f42063062a789a16adc95d189171fe231fec9c02886361192b5402bab3ed0762e3221d1a66eb3526a40158bcefb187b72b750ead66257201a57e068823e4879d132e77c55043090075b47e047e0b5c6fde4e7ae9e438821e188d8125806ff9c4d033cb5b9c090ce83669495f026f1b4761f5606cc55cf3dae69b0d40902eb9d8d7d0100dc007f191942aae7a4c529f0b105dbf727950a18f97b77f5a5f919c41599644cc736728cbf180bd733e8ddf78b5915096670ed3880dc3a127465ae46250c63ffac5bcc1d2f99c5a0763ece92db4725077919f141176681f2368d45672110ec5478e45e00a3262ca875b3213b2bd6973d3af2d404234470e52a99ed16dec774cc9f9995e69df3114ee5b7f8057f5e9ec8c46700d1028fe5283a036657b744602e8f136a02e18e81d2ce63f2375f9152ba1545b23595e51eaec370141fe87a5ca4e3da542c3a6396fb0fe2030397dc8e9b2f93b7d59cc7e60e172f768e5c8564076799d63622953232fbcdd67d27f8fde5c85055e9f7dd0504984f6c7ec865bf805156a32828219eb9bc83ef966f9702530ab0a5c17513a11b417cdf5c44a72b60183e5b6b3818b8ee3057c415788a5715f913a6a4968b55d3a8d46a6813ab2d5522a6632c786a0027194347008acb11c8b2aa81a689ba4b0a96c3263266fe5c802e1f0d3f8693e4a288de2162d243403bf3cdd9e13683c59c301c3708b0842052aeffedcefdf81e47037ffc190552ed65700f9ef576680eac70e3bb964cf68792ef54c2b69f56d7500a801abb2bfe404ce36f701218ebacb37d340a42102a979e6ec32db4bc8e74077139eea0c7e178ec5b277c7a2339c5297891059218a226f05611a5c3a204fb03423fbf6b10482a127601e561cf2f50d210f8c38936786c0caa25dd59224a260669cc6f8ba241624ff719a7e3614f4b23e098316ca319155d538624dcc896e6fd81b82168d6efb4c6efe22ff988f81f8a5d889bfba0787f1ec16351223b4cd4752e06bb0ab27eecab9d3d1c931c7eafd996e5a89f1019af75ce8419070c7104f8070680f8cf1f37cd3d5431a8fec4a0c10833ddebae1efb6c2267612473b154c114006659fbfaccf2d88054e1fa905fa70729aef31135813282dc3e8f45746c18f55be3d2b92eeadb656bce6fe8858b5e2b9ed77ae48ae3fc0aea71247cd49b6755f748b6a5e94579eca30dbb2165076557ada3891528e8f629bcadc8f703716b71d603e6eb141d4ab15fdaa451dc6834d0a01abc70c4a9404bb97476dc0e507a5ce7a4e2875ab08f4ae56524d00832a9f25f955de5bd7b531563b041503a4f5245cbe4699007d3c84428726b2c6cc6b41d8907b8b9d151a1ee493fcc22921334e82c2d42f8022a0b7787b020746a2456a67f0a7ac743d29bbeaef3869231e2741cedf5c9c12e429f7bec2b078ab44b66a3d2f00d127e29cd81f9041ff9330177b83f458510d94b6be9a107e32ede74cef768a9f5e20f8f651e98b59f2740a4a8f239f45be1ce2037d0ea6e4858f0c1daa5025ba5eef0d5baacfdb1363ec4125b36a7aceefc9f011b4c40544bb7a411985a477e3106fabb325973d09d7e245830ed3a6c35c45bd25f033acbd09f4e3053c9528183657d3c03e1478da15dcacbbbbcdefe5a740be8b4e7beb752aae880d77e1b7f9516c5e569168818c118e759cc8022d20234024520b4428309b69b0385684701535c104ee87c75abf07c046650a2673ce38e1b8fc3f5f2f7cb667a8f52ee41c99addfd974e6bc079f885b5b2a249b910a6e346315cfe3682f02158f79974e8ba41fe478ffeacc83a188d93021ea2072d11bf7e4c53dc0d83d22cc7a6f870edbe2f4b34f2c776d0298c5af0c82383d7ce2e100b41ad3f1c7d09bb1faf388cf909f40c4952048ba0c2d8cd57add7bb1ad543f7c89a1e0372225f67913c7c53a5875e2b41152a80ead7ce413dd0e9744b57d61e0571fe7ccfdcdbc81bb3f2240d8dc79f097e2f47790b2d5bcfd4e3d76b494948a0906d11af95c4d7109cad723709b6fb1c1e1331258046c7aae16130c6f403a80998b7a24d1d654df20b268d6a85c34687e10bab3ce9d7b662d598cd2cf7a194cf9122e33f01e26c50204b41373ded29bc58c873dc0231046dcd75aeeabb96cbc519d478cf419630249ccc4abfd2d44b5abcec0aea6bdddf8cc67958b4342cc7e51afcdc74fd28f9bda2f825c4a488e7045fbf0636523e76e384c5c6b43516f24c64556b6ae452f205f865c4a31179924ed91a6264ab4ff16383865e42f87245c8983417b456f0ac6ab640561857efedd8efba8f868e544ac16f68e41b03d44982b52332e94bc30d0bcc0fc0ce80e940dd91cdf7c357924d9a4f2bfd3c1b55c9a2789a1b3de47684781567af299119d623e7437cc5c3554670ac46d8291c77f3e9716e194a1bc54dbf79b2f8f35c7804291d0460714a266485e1f5a4b6eb64466047f1db761f8acfede64ae47cfbcb9162f27e2fde20387e5f971a4976396d65d9904bfdc9a7c878941859bea08a73728b566beee897fc635ae51138512526440f6392747aad99f253997bb5188c8cdb699fb9ce0e1d041c70bf21c08e467b6e4625b5dc6794efbb8e40e702800e18105b5507546d1962e8af62fa3b58128cc81424b828923aa90615357a94c1b540d8e10bea3ea8b2fedcf07ef79bd5716b57dd84e106d74f1bc3c20eb11290e81841d26e5555fd0ba610cce40817b38ef747e1a727fefc3c981b09c7389189ad153048fee173a2ae47bf8fe0bca1ce47f2573a412aad666c16e81a0f5aee46d5d79079a145ccd0b17c70a08e39b6d245dc3c8fd339503a2755b5eab51cef4533cf58014b0f7a826cd4409161eb68c27a040c9335c994b93345b7f1d230b88dba746628501110ace2c693ea857606931b1c5ce13e7782edbc93b39f97bcfa0df5790436bf9d57d27f7e323729c2ef82a8ffa86aa2a69f833c2c0ebef4236efcc4b647ba1f4df85e52d0dd42ff75916e23c18b4789a455dfd1c29a571a788b5d6d7d019ecad2593da26233c9925cdaa6d63dca5590296e56ddcb56436fe17ddb56266c213faadf5d324bf8d933e48f417cbcd60abb5e152cf9eef3fffe0f97d50ff7d44693ae7802744e5ec1145cbf618bc7ca0abc1ce07db1ec08a3f491309789e9c603da0c5725e8959e1fe1ed72d6e16132078863cec142d535f96bfd29050140046bb02a486635031dacf1d83724f8f9dfda5a94132889096092e392f726b88def6ff4e9ed0ae8015e88172447a4be7b977a0d6be5c0080ec69e857d029669c58ced3cfe944ec144dbdbde0803b65ec127bb4d994bad26741300520043e030d8bb97ea27919da5cb77146cfa1b56cbd9653b14373a7980c23b82f642d36b0b1e19791e69301093804d619dfe79e40ea5207415d898d5806aa1e46912548ddd1799055f536bdbd797db810812a174cdb2104d4f998b2947d732b7955fa068a8dca5e42dcef03a2c52d2c6a7fe1856f5fe0ada3c8c1400db48a292d5ba33f1c11cbc174972cebf189aea445860337d743978dbcdf725562057282bc26ae6ac3fcb707e193ed66238e1ca31851b3e23d48b520c2162b458b79d8cfd0caf3f6109a00564ed55a6e2c91bfef49e7b5857b3adc9bea1b9ad84e2056c54a29dbd09f0b6a0d6696ae37dfe9d6e3b497c536cb04f2bae99746073aeab5881feca2fe751ba40ee1e48ad8e4687ce83ccb8853c6b499ad186829423bb83d768d74625741208aa8573a7a19e27e91e094afaee246ed5cb54fa8e8280490601259a28049fbc7a7f968ea41b4fa3cd40c822a3365c050c796a86a913b44403e1d16325e4cab51d6216df8a7862b0c36388dcc4822aeab08855b98da7f3603a68048ae1512092bd24d63e1e66a074e79bde3f4a2eee9b155e5c560357704b7fe6c44a7b361b2ef0ee5c3441617fa24adb56c67237631a8f156ada374e4732c213fbbd1427ee201e78e925d6bf7304773fbd6be15f73057a19ce74a068581b372dfb3ce7dd440a20d70afcbeebca08205ba08c7862715c12aedd11f9f3cc3640df9484d0bb4cbef14a747240320a4387678c3ef0ac52e30593eae6b5a34c1723636e2861c9f2cf70ad39785c023cf6b34766be5e087fc756a54f75f2a17a1170345bcfab0fee68327459031124acd47baf34596b08b15925d59db80d6cf52de134c407438fd4f74b23cc3f701066a59b0fc1151f93e0dd563e162acc78423100f067145765e251c28d7eeff97139cf7cf8942d37530cd528bc55822f1292dfcb782143c9c0c3ce2be6ceb013f881a79255b1c6ba9de20af470440fb8c4b2b4b7013d1329456a9b9db01964b87b09e89cb4bb8d43b3a066fabfc1f5334e14b8fe42173e2fdd5998246850cc9626505b135ee4dd8227dc492d81a968d064d17650bda1cff4ae53b7a56faae767e55c3ea64a4b0f290f0a52673f356cf11bd592e5f25e709908dad4d9a08e4cd197fe5d811d82df7141abb9905c9c0df9ab96195ec11d2bd4fc5f3dc71db8c309d839b30aff941605633c16cf97600fd290710834badb6c7a96011659dcb929bcb26cc5a7d8276acb68aac349d0bbb94eb89af1bb688aba7d3d82bdf4dbde43c33e562b2ae09c67ff939c1e30eb93637c1dd9edd9a963ce947dcafd9df2d6b06a65416754e36411801719b82d64f9b09d84b8d27907c8e9ac3b025be13455869bb838e4711a26c203252578f716bc87080d46b88926ca3a4f5588923a610cfd5eb448dd6aa0bcdf2a69946cdc7a01b6aff67b62ff19bc3759c0bae3c997a3ff504b5dc8bd0322a89225a2c6371e436cec29880d7db568b8a2bbe65b51365040ab21e521a9855174b954332e67f673b229c957025eee63942e35b331c5b8f593a4acbe1a801b9e73db7c530f4a38035c97b39f360d6900d047c45efc7efc8aeb80efc5be467efa4c75f5048b03fb9e24f6b0c9ed5b3ee23b487ecbcc34d32078d600473bb29bb3fffc48366fba359835833ff9a2d112e5b4d3b1f45ac0382762f03754f20db094beb007f10c1664b4e102ea7bd2a1dabe109e19c5f3643004798f3ff8f977959861a5a45afbf563ebbacaa0561c02dd13af52865eed7e181e092693e72f0957b147ca7bcc3d15fb69491e5f3df07ddc1a9dfa8cc9ec95003742f52d08998c380b8d95d5c077cc1e09ddc7a10a8a88332923c9bf53e2c6f99b2e4ffb12089c05336e2105fc694bf9fc82e633eb23a8b7fd9d37423e678e67fe1801ad388c68726f8f40226ccf75fa903211230d2248008095e35a84cbfc73618152ee5e243ee5946bff6abef003e7ce8941b6dcd0646bae16519116437c14b58ba9df7786cba045cdc34b8dd8721840a3872ab9dd805c4fa5901499921eb74abdcbecca1b70b826c6b1498903fb4fb9df5390c89a11e84bddbb4118ab88f2fe9f049f1bbad419fdcbd3deb1554a2cd7af08bd5b0779a95e99c822d3ca019841f3062a09d7e7b8c7aef53bf0462752ec085f28b9e4c0d1809518e2105a0f6d8b726e8b9d152ce2f95459bdec392c3f29d7bfe421071657bf9fdd8223c90ed6e2aa721304ed21c721e90d1460df5e514e45c3acb7bec2f718f7118687c9a96d48ef264b5181477869e3af4bb93799d2db03a320f8de3a621bb26c78e973717717c1b3f73b8c00513170744a81f25df97609e4c4191c52598ac1766bbd69beff476ee27a052a9054e7dadb0bbf554ec530ca10a13f45c597e476347a3204b201de5fe1051bcef081b4119ff2b209608355d452842b99487ee385794e66a3afa61c164967f9a9bb17a79472d33433f25bae3f28c21b338671efde978b5665d155dedbd47a3b064a15475e045f14f6df7337fc130e240cd46657802f29a443fdcd7b3be4473f366d7aab3322b3388f49873711d42b35977472ce35fcefe469b218991b3cd9d7ea83a2037de76de5479ba0f5764c458707a9fa4e7e039aab5692d17af09d2614e73263e92c3ba27d3e858743797b45f340271e041d7c72a417fc1caa6352242d3cf9f4f64bf58326fcf9b7855b66728bbebb2f0754727d8ee368d1caa3dbffe31d068990effb0f2aa48b04ac79d3f38736f82b7c9c30f3db0e18226a2079522889cbd807de81f438543db5a04504a4f6f233e010b74fea19940300cb363dade4671b0e8121ec5035993d1f958d980952fae9091701eba70992384c89215585972d6baec10a6db6ee80a847a2d8e5824fabd7bf40a2975e4ba02c7475ed9642445ec88408efedb28b29cdef2e9861433d43faf6837f8260246cdc4464545d6a13d85a12e913b24171121874f6394e7d81d15ee55bf14d15709d2a3e3a286d7a3b00ca0a9746978b4667d35ec5cbacadc21d0c07ebd389a6cac0b9b1b7be05db7a685500181baca9aac8d16ac2ae0237ad37f122c1725dbc57472b34c71d012c6fcb624dbc7653c4762d79ff137dfe8c184d513840ed12a18f18170208ddf3110633fc57d854e0f7998d520847e50c1c1f1f7496a70dcf1f568a1b6547025232705772c12f18d3eb57762df8c3ee2525822006a73b433a02663cd31d2f100c8041c9bcb1ab4c70bff5c028699c1bcebad0f2be02143d69f8c376a31c8bd6b4498e65b764c48f123b34738dd84b13e2c8c22164e714042556c4b4bab89424619536d6e5356c2232da4b7df04ebf559ed4aed27b92be4ea1518b821b2532258ec67bd5d7f7cf550b058c24f9dce1f0bd904212dbff229704f7df2ca4f714cfda7f864d22ae048a77737ee79199c717d7311a6925ee1034cb7de3930f44d86eb93b18e48456ce9ea2dc5a7e4203099a9eb155935e0a908e0fd7a2ee6b7af61d848d7f94034b22414fb6138863c98876569648e2ab4777821fff09a289e7c8269d0ea109a0882a84b90facb3b5b3fe704bc61de5dfc4846e3956450e8cc950c8003a6fb5ccde39ff7b62fe6f873df2ed9b798975efc5b14bd7af5a7c92ffe8e3211af1adb7751b08526545e37f2637de811017249dd2e0dcd35ceb78eb2f40f913a0eb43696548d56aacc32956f47d8feb597d0220fddd392ce2ef41f604f219789da28f61cb74280a0c476b43cb83b8d3fdacd7d71ca58e0f7f3d44347b0f2b97552d4f46b6ed6db6fcede45dd280b0c6314fbd086fc6223357f75959243fe9bf5fe3c2d5fbba8267b04e892c5b7f1f4dab905a4aae64ca2f7f649419f109da128ec870cdd639045a9492bbddbbdea03db9d154f85a8d363a446b35d5d222514819e4ddb0407c05e0ce3991ae12fc432d21bc362d9447d0a3679f2990abbda846297f4d4c61f4c4157c2c7a062ec1b82a187d5a9dc0f2f041a64ddcc24904ad659c265e2fa7d5d4bd4392fdc1fb1c77a1083f39d85247118a2fd9325fa57511cd54e39f7752a8c1eb9f631a181f11ed7b6d553c0255b8821b9ed18e4c8facc2dfd91acf2f4f6f9eea2005957d02a49115b5a3f99bcbc97af07384d103ad8915f897fd218da808be2804ec123b4d1ab5646d27be4286ced18793c91351990c1e815f1cf94374061851cc7eb92f595247f7f79233fb5af01ce58e2d3a278a56d11eeab3df40cb8cd639deb36abe0060986b6d07a865fb8871577ac6d26cb967d75181776110b1bdcdec91fcf33303046bc10e6918e703ea91f040f4b6b5a1affea88ce5c90966395e75f77c37e94269b1e72ca970d632bfe57b10cc58d04b8ff93bfdb2d13b8e3f0beca97a3427c1b90a44bf5ca7e4eedfbddb54c62a85041b4b165a648ea650e061d624256843cce0163abb9353a1993c490c8c9ed3e0b19b151036ebc470757b45672890b9f46d3ec4149de26e5fa0ce5757bb223093f13b2a8e250b592f8bf773bc7ed30119beb1047ddb28a94b75cb492cf199711539743c58b625a8ba1dddbf9b2ecc90a0064712a7d02e851a3330397b7234566b8b6fff8c64fb1da5861981a6131c6e0c364b8f69b1e57ed2c7216d52b0d74f4bb299669a3bb627bdce432c536b929b31cd628fd49fe8186e1399260ffe8836a5cdd229bd114cdfe55bf42ac76e4f9f393704e22629ef665fade7ee3301765ea4d8d8ae31f7b01a8f614ec5cbfc9f265396d592768edd0d195a62e1cddef8d38fdb2360fd296cc02df27481a44767aaaf3f0f1d1c5311e251babfac4ba5ca1514f07e974ba6979550cd0b8ede1ee3e8914333866ee24fbf90996d6dd7f0b031d60aa6c6afe2fe8e6503d5e031ced0337d4e95bd9c7e334ddcb6dc1eaa234f7b35caceb18fedd21149cc1e0cdb32f60d8b9682cfc3d148a9c9867f07c3393bafe89566883413e9c9e42304c84534bcdaf940d17a26eebc8f8626e28eeaec79fa7e68dfd605a0754430ea2234c342e75096b11a31a45d933c54b04316c1fa8151def56dd36480b29959fb9af969ae6496a591a97d1dec3a757ffdb734fd7532099367bdec698a4f78427ccf8e1696887b0587743509b2457606c8f9693cf84e171e4e1d9746598bebe02e3b265e082c913873f2b0ff7515c4bb7f3beb4c6d5cd2297bbc2ca24a48eb9dd915daee007955c96dba28af983516bace3d67b373817f60e3caaaa56a753bb5cc6e762e416b3d711132558dcd7230de964baaf70866ddafd289687d8cd8f5d2c90be9a4434592705002fb294ce40436149f9c6b4a333a0e7a540d65e15593692d294dbfbe5c469a3c29bcb34e5ca25c41408957628557e561ed278b4fb65f1b534ad371cae23f798910f242690ed9c58a42564fbbc97ada59ddec4fa25da2d18e31ee54365e6750f582ea46a8e0b0cfbdd46cf85fdd84b0c54b7cf2a4469ecfb88d58096a62c1010d3557dbd71e6c9515ca6cba618b63dacdc64163ff9331af4bc6bfa96c0c1a05574f6f61186d9a6406671f250de1a47df458505f60922352c84da77f1a4c39467e29a93ec5f639649ccc71c29f67c437a068d93c8cd351442373ee3beccbef1e3242c4695d19e1b0a04acba80440a0dcecb5f30bf3346114ce107ecc242c596941530e59af354983d943d5d1d9644357bf2333b3d47e044cdad276f1386ba9302dd416572888cb04c306eb5bd8a788b98a5a7221d07a224b4e23c0be64502c4afe65890619fa79ea8e2871e134a46a3d12378313b50ed80fa93798e915cb079e57c2e9e337a5dba0b61b5ea969f0ee24479033479e96f8707478393dd47c80b166551f29e70fd35de8b174395bdc2038632c7f32a1f301020a6d6c2ec76ea449ce98c1786b475a7e0b51d686217474a4a64bb3df7c96e656a039a8748c31788048b7d4544ff039841304492e7bd0229f4217242fea4f6e2b6c99773ebde659f3cf32a3f8b9f296aecda7539c9437c7a1cf2f89f974c9ad129e8a35d7c6ecdce5029bd95c2e2f6e2bfb4071dac684cf122d09d9fd351d4749d2c9f42cba4e8b8387a958374685aab08af2bb6ef143e6984dc8b063ed0dafed75b1db1ef8f0cbe3dd16787254a2d08946ad46dd719ab31a4b14ed4dde2bb6ef21cdd57d0b8a12b262fc4cf8a80b93e5108038985606b5e0fedcda5b060c90f76e0f4be6550a76d6efa440819c8ec1769abe43c3e70b4bfff1c32be581dbc6a6ae43af453bdc9dfa3ce674d55c46e5830e0856353300912b62153564f26bcc857547f31bb7f63e002bd54d3f4e7750c26559e1d118b1f265246a3efdd10ded2b053c50da16775999569e7feb08dbcaae22e8b5ccec1368b77f8fc7030285860b4a29ada2e9859e86544338cb4cf029b3d29fb96017d3782ef6d6dce19012b246aacd48eb8376d9d4e2de10b4bbf1b7e337a788d1d29ad21fcd22d52bbcf61a1c84dd981033f3b06e9760b0455bc5e18343f42296ebc478a7714c26c8ad6bd95fdb6d7bec06e2485d718bf62dc93b3db68c6428655a58b1abbb6d97f01bd18b70f29ddb67d54e4f5d1dca9b40dc46d8a78a454da3539c9960944ed91a80f61fe3d80b0a495985c06d330413c82a439cc79bf32744faddfeaf773209b70571a03fb83bffbf8154baec49fde9671d4e249f04274868c2d676077d1fbf9b612367bc5e9e3c3b40f5a0e03d2fb352fc3aae930246f9a87774334512fbad7fbdbb6a1fe8119eb7cb7f84587afacdf62d6d0d8f3838a0a9e23413398be14b2e9c784bd61b198bc3ff14121f98f770049f4cfa8446c06b4ed987135c9f7400d55a85c436a225405367cfcfeb49638604cf0b4f8ed4d920682d2aad8822bbc7c2546cf8662b7a50e4f7d1a3822037f46e22ca309a6f1805d2e33a3c84c0646989e3e761c2a04c0f8ccc8171d16cdfaacfd07dcc16f0d3689c39bd80e86915c217212e80189c51f9d47e36e2ca0c9a0e81e8f49f0ea0c496eacff02f09c5aa624141743f3d95931ad713a1a48b63bbb534a32273e30d8611475d4a14d0e2c82290fef1cd36c6ece50b57cc390d28adbb57f2198ac92a270ea638e2b147302323d31903073840e2788890f95098d5a50aa065e844dc631b7c7af85c8391cefb93c0bc8b926248dd6d4f3fb96612170706e09b2d502be651979c6a230423e1531a632ec480df0f7a140947311b7cbc18352df0ebaac11b604fc0bdd9e200398bced836590334a0ecb7fb05ec290e7bf0c10b3e14811ceb81880826f09e0f980eeaf5113c2218a817b8654610ce3a023e923d798ca1c80fe80d6c3a3a286acf0b16371721921019f61cc76f405755e681af47a3adce91d19564cd44a93a5c4be944b3be4c937b66f51da9227292ba4a02cae7bca196064bc27fa3ecf695c4e4e5d3a65fa396dbf0137cd727d2d7f04b7909d5123cf0727deea7be326b9bceb739ad7ba3da009d3d61f05a8641b45ca77be601261cc031e9f6ad3e0e5620340639c1a3004c6df99a25c330ad44a73568a3b0ff669ac41a76ea58c7cf0451ee75ed2733c5f9cd5fe7190531fa7f7bb676aeb47ad2686f77309ec10bb9d3c32869abc4dbce9a73dd4f41162592928c4993fea952e0f2f554777af1941fb18d386013872f5588eaab0cf7501aa6989a36bff5d96331fa1ab019c0e5ceacceff6c6a80d9874fc5463c72dfff987673bd9619ce6ba447fad9237b3af9181dd1f076f0ac4fc026ff28718d4b0847b06936a5f0a081199ba000a6a1957cb370cd34d99a0c99309efd203b6d9be604948deb66bed7dbd7fe536cda761502673e5dc9eb67b7602568602b40ac1a158f0088c67d080ca0fffd6054c6293d8378d76e17fca0baaa09301ad28fa86f7c8579677e6f240feaf32db6240a3776e5954db3901cf763e53d62b22084611b091e35c28d3c445410736969b57dcccb1c48bf0c71882aed4bc9acdf93e1e6a1caa5f87899f86feca1d1fd0af255069b2164a205b51528ff0690219defcf49238d611799b1f2c8c19921283e4ce007f022fad0b55d936731bc97a8e5aad80826d8c3bc790417c218d09bab1e001d03d21ae47421b9773ea295e5a694313531fbc2efbbaf7e5a8e42b17884542ab0ca6f68d66ebe2f062f187c40c0b08fa2ed67c85634bb90279aaebbacfe20063324cb8eaf7430f48bd5a73634977dfa0b0d486e5a9ac26755102e719eedcbbc0a95e22042726d9e9c69d9496d7cfccbd8b8991bfa2e465581c8471ac5baa6033b246013d95ac02429c2087944768f3608a3be4b18cfa49dba151f7367ff32cdf1f1e66bdf66a9de95604a06fa44d27930aea4ac87d69b502ced0092519b12a31313155268e26409c74ae4180a534aa4e76c413b193d61b4c900dfb0149149c731e78a91ef7aeea3dd6ca4e66935c14841f6212b83a92ffef555d775c9a42e344c3f482f1f8da2abf5f3efedaee69e30ea593f8772049386599908244fb631b7a7a61c44a29f31939c1b33d1522586d6e825ea69ce9a395734db5fdf5b9c98eeff398f1425188a05f002b12707f968301a4e65ed9ab539e241cb362230bc3e9804580a4099743b35cf16b0a62493c5a11070a2974ec33e97411cfe228127e9bb3f0f7630609070eb7210aee7b400033df7cd1d3dc55d6b04780e4764e752e2c43ee4baa79997b331101b2ecc64b511b1e427e74abdad8ab77b3ded72a38e0b9cd928576510baa8eda0f1c181dcf89145aa86dacab071f2f903a758a19194721a956ab8c242abacccdc6899677011143536568c118e94230c5a94223d77dccc66dc5848363750a0aeb630adb1e619ab37d2912dc882048f2b64762580b925d07dcbc510c168229ab65c41eeaefe1c6033e974dd0723646d6476c31f91fdf783620d0bb7c30fa25987d8db3f524fe13e607f695a9f15d09ccdbc8b61f209a7e82c41d5581ad993ad3b288f012c8b500c1164a024b40f59ddf5264f7fff10f017ff63be06ad9f80571e35d54f76eb1519eaecec0a2facdd80b4d4091c149fd868abf7a20f7df1be471e22b98808559d9a6f58b49db4ec606468adab8e9e8de040a71436b50608bb2cec2fe34d3ab5792b7f8a5990d5807acb2154fd9a9ca408bc1f7abaa2010228c283dafa1f7db040f03052c7e722772b06ae6aa6448a5d4b8d7d2911ac710d3e738c8d8065655be406632d3e898ebbae7534d2de79a59796e9678dcfb5689676a3d727dab87a70aa395c0a4a37a02fde81b2622ea8bb06c8eea90e21825d55434108bbe325b39e127fef6756fe2610f0da687e1429a02d07a6835c46dc240783f04d0156ae9ae476b4aebb01eeb1d851ce1d543a3c443109aa20cad1965f8a45f1da96549e0d83b848c2ba15be734d04772f4a527513fcfc33e6ef775cb5c4de4e66e6589c523bcafe11b7e6f238d4db28c63a56955d7b3aea65a0a3264cd13b29849d763a136d4e2586da85ff6a9cfad3e0a10c3501d6c8596a461beb04fb345820029fe108ffd411ed6197b2277f78743c623f6d484e964e1a6f45eb37e145b9dab9913f0a0bc4d6f17a369d68ef7028f888dfbb67825ebe83a01afacf35a302a098ac575187731c500c259ad242cdf3ebc4e280c4c62ea88875c8ece13e6d9ba33ae3af79f0b72f7f7454575ca544aa319cc35a3225e6bcc00e7de959e4973a5e01c662875bb536868788ad052eedd96fae34fdde64a316b0a132681da36a32c47e9f3460ff9462d0ea752f6b0b5544149cf22a2e637286450b9cfb14faec142439775f8efbae17ed78ea16d41f7d62da05431b2a41763ed37ae5a031a6624e7060482dc1340d341129c9aab5994775daf8159c97782a08f9fecee92f7a6a6b26cf4027bbd62575a91a429a934aee98fffd328dfa65d0abb2c101e6e9623a61b5445d9c2210f60d62486f78e888ea770c5043f8bed9938f28d59d7441c111933c97d28c772ee96a66336906dc16ea5e5470e18eff53230644a195406d4b823e6c5a9581198b8ca085883945a5265930347df0b49902c50e6e121f20df23cc43c34912bc679dc62bb18df3c4be6ff05ac1f58164b1c34fdfd4cabd4b0b8a477b28e286c4600368c017f1861dfe40adc55bfea4a91dd5e1b2a3efd86cdb034f082cc9abe013e888c8bdb8c43ef8a83baa80e0f389832f4bcc6d7bdf5c3c67576bb89fead64dca32c731f4271200c54d97e9dbdacad20f9a536626092a700795359c7681c0511e4e8db1a0060044275acfc2577f47beab6cf95703743ef0bcf58abd4dd65fea8b27feb35c572acece2e1269ad159bf5479acbb37e97237a1f81cb85ab5511903e065bcaf05d62882d649cc5fee88e6abc886fc931e911611da16e59e2464cf3425fbb9eb3dbb8591f17c7ce5e2453d49308c1d3ae6412bc72573f66c113dd524b507d938dac964df48f32f61a459b91f2a27657624b5fe1e25d3d2aa249472d5281b53975a446e29a8ebb3040d7c2b5de4d898d6182d425583782c881ee25e3b27fbe015281cd6b1cf453c953ca01b81453553fac61a2429ba2a933d4c498e278fb4fd6eb8a6b305d2e923e60860534fc04d002e76bec28dae1bb4692f8cc0c63f8d9ea7caf1d837de32ef774a3de01f1d963a9e8145b5ff783651c65be4ba143a6204e508b66447e2b92d23a5e48215e7d14a5aa5d8587daeb68dd50f4a229214332e0fb023cf12f9c16974886471ece729f1332e1aa74903ff050c61ee9b650fb9dd9977aa7efde4d2d3d0f6eac7d5412c96fdbc9e30cd1fa900ad9224de94463c5b70a782b2e3af2c6f943a77a917921272f0de16056e71fb3c1f5f26ad559077cedf43624fbf95dc0d1b9a8eac3c36815c8a249607057cc0ee3586f053eae642b28a02605682629964767f8a43a9e3e8f055a5255da1a39019eeefe201019e9f4e3061018bd2dc061b3af151b9a3ab609657ee0fb19f19bd31a3fb61cc9567ae1f95025846124ff4575b3e0483a7de84e786198fac38d897f99c0db6ccf2c052ecbe4a1a53ff1b8f47b99faee0b97f62ada3428b393a49ec6b4a0f2fcb10e9fa4142c59b4bd9f23fc1823cbda8ef72845dffd9e453cab90a0bafc170166e7dcc057e2ace0b8e2bd54010941a7913be3f32dcd6480e8310bc10aa1a7042cda8b077ab02c86013e1c9f425e41b617a0cfd5270d1006556174a5ecf62d5863a99b2010b98298c6556a74e327922260117986aa9d361ea9b0ba0f9881769df15696e10139e82a212b495aeaa283b3015930f29c6ad6f4fb17c60b0f7e01403584ac924c940fb2d9aa8ddfa8ddc21d16c89ec24e46570f056677b4917d07dce88ea330b23dd65410ecd0e1d4e34c4a012ae65531e60404678722d3a85389c8b4139b2b91c2758aa2d5d1bfef9a3e924aaa7c6681d03d72051c7d9e20261069071405ce70ce0a70efd71f82e3034524783710f9038e134d057c7f031543e2bb2f2b53a92ad67c0809a0cec3f4ea0b040de500d89a2259ae361627870cd6185eed1716384046777d6275624ad3fdd9f68dac2964ec04a371a9e8a805813d4c7766e6c5a10723a69bb13b9fce915ba49c957315a18e39bee80119e3577db5bc469989f68c360e6788516553468d494f15bfc6e88f864e81e21106c1f3cbc2a139961103eb24929fc5f9224b519b59e401cf112e69250d84cc1e9601e3514cc404b93ec05785bc5b3ed989e0f4d5a9131c810c7086115c72ff52042d7c1ed46cd63dce450610984158c55f038c6c061e2d822c10a56437cda179524fc84c475785f08035627368601a6bafe2cd270f678bc4d2f81c55f64dd6b78eb1d3111c1e45619834b8dc1c252f0eda72664ee933cdbb56d5f79deb4690366142cfc1656215706ae1f6bcc52a443ecdd80c53dae5b7296c9a0543447ac2d155859405630991e6c2cce8c73a1b8ccf01ec52d23bd701ff7ad702925ede68174996599bda0d12b368b14eaf26fe8c8f7e61faab5895b066b638bd47e00584b6698d49d8c90693c7cba0203d4d316dea05bc59f6378913ba1cad41a0d92cabf9e9af9f56f26ac8f22de1cb9b69b2d6fd068c0ac6cd9e609740f10dc3f35d25ffb5314c9b221281ff862f36b47dc71334a3c82d451f08211eb39cc2c90ec2a4c9e8120659bef443aecf7a6945651d57d1de35a87e69a0083d95223b2d476c928b5b6e5880e5291bfe2ffd421fcf433a667c9b0ff18493b424b474966a86677d0c7b3825f85340c6d4e6fa34419e1dbb22766fc9049e0078b4c0809d936a3618a00767b9de05c005a1447d39fc827176c3a44583870ed7644c559b43ec74e56aeafaeae44588a2fcdca239b907d6c9a6ae5ee7233d6d38b20abdfe8cdb07a204dbded1f1849f5fad468ca5d4acc891a2f4c269d9579e842e314baf929311a97e19d1bb57f372cbd3614e69c8abc3b04f16530fb752fa1bebf8416becd06c1bd546018bf4186cc21f3e3b162d4b9d5bc5a8a431f146a08e7ef409c4168ca3260ea119f21339e4bf4c8e957be4dcffed203a940f139f30e440120961f9b9af47b2aef3f5a9be0f707720a4d71030dcba30c6b9f07fd3e7c91cc84e592b34b0d2dbf05a0f03dbc1c2caa1d5690ba2eba53fc92ee3c60de8ea3e834966a13cdd3810cd7f044c817266c4671d8e36e96efd443ad8aacb4229dd1224457e85920e60d1c6392d26b11af805b8375b13a7f43d647f5fa4495ddc9d317ff1d649f31db0ba76667697840e07a53f7dff010ea4910decab60905b7248e1bcb6aed28b5bc0710ac2ffedd4d640b08a67fd3bd98fa3d604dbce8b385423fc99ef49b2c2d87642c833156b6e7349d7eb83018bd74c148b0be32d64ae997efd1250d141a174edcb4933a0d9713fada8af10138e89f8ad4e490aecca9efbc642e5d2078c3144f423a52709782cce738b9de42415f1d84f36f30713955ffd64af7c8126da8f5cfcd374388cf109f5cf4f5be1b6153d66d19ae0d6cf23e317ca9ff586ddc39d18ed92b49400ef52d14025e9cb28b7c4152f8dc1649e624e2fc7edd3436bdbf734768228fdf89416a6a41f936a268d2ff652ca3a476a4865b49120824aebd24fd3a837ba9d4313e73805915a17913d3877445c96144dc61c978417562f9b71ad2bc250518d978e7fedaf81d5283e971a6423123017deda6181b738ebbe3701a7c658b3f9bc508203fc89f9ef151370c1091979a13e0440a34b5baacc2fd7515bcf2218e98627c7495057903d79af456348eaac4f336ff635d0509cc038446810dda8dcac9cfc77dd99b45f4133df9014874d045caa61a88f37ac1fc3bf3ed4e9a5828111b125cdf0804802a33cacaca400c31acdb9307e4679965336f3f3d4d26f61552ab350d953d4f03dbecfe1ce35ead55b41edcba2166339259f45bfd166052154b922865452f41498800e712ac3a92338cd455a2de317c34eeb4fcd37de24d25be7f16043afcab2e0b2d7ee1f0023a96586932542e6aa2300c2c10f720bb9c76755a30765e0adbc4b8832ebdf20daf20bf21c54f2b1912767dc46d3949c76c7d2d3b1b05dde1ee90c672fe4ad5a5b84e0384e0554555db1a33325312122335c872196ec2e8c0168b1abc52988297d0e8617e34ac876e2fbf18e856ab97a80a62bea3b7e89607db32257039ece6e6941ccb4e53a6ef84ee94baad2370318e7250ab1ef3f08c38e804f259fa4a16eeb0811de7797325cf1ca2d1e91779aeda40620ad4cdb05687743c02442e165c4d3a72efea18b00583b41d5489e3402dfa53443aa7feab95ddeaee5a8ee84b22b0e0e76b825030234a4ca724f1fdb446484e17ab8474df55f260880ff1c5e7cb6dc4fabb01fa5db5382c773323e51bbb6a76c850086733e6a4a77d397b4b0333452bc0d49e540647873e5ebe7257858ebedef70c7ea496535cd704a4230dbcd29b041aab8184fab14a37675a1c12ad0efed71764c266080159f6c1cbccf3c79cd3cb249937c87f657ca72e1bb3be35b05272a4dd1599236ffb2f564b6b4999f7e355c043e1b621d33f6fc9fff579c17c5ecd71ab5e8e13901df1be34787ebc969d20d5651880e4b6b1536dce0ca243c6ac938673832008c8a3bb17767ca4a185bc673b0f4d981e205b657e9cbeab5c9e58e874fa5c85f9b4f94494ba8465779e06be609035474b68a1f74593194e77216a6aa0f1906d765e4c669a782b8625e91453f3f0ad70b1c05963f8b6c0b332e83a9ebec66fc34ccfb5b45c36a63bcc4267c23d578fe97dce9ab35faea673b846afb210273124cb7d59b9e998cb0d507f1095e924bd3b674d2b9714b424673d52f9ce6f4e2db717aa51c2b1a80825a59555d8af6a4e1e5568df894460d76a41eacc5779d342f5687011f5ee64e719f2b3ea1445186f0c6391960a5204de0081b39549dd'),
	('01a220f1-9587-76a0-8668-fecf9909f80d', 'grant', '2019-03-01', '01a220f1-9581-7e5d-b443-c129efab939f', '2026-10-01 07:06:00+00', '\xd20a4954864922ccea5fadf38471b64cc8e005a6c95d75096e0d59301df9c41e', '\x00a38d95266b5682b3aca8f4f4f90ac85869039ee6b79b4c81b8227c2a25688d8e6cd41b7a2339f027e04268b9d887182bc1f9cdb930df2cbc8cac7f7ae50a096862a5f531c84238442a91be884a7f9d4cc63e422c4cd4dde86ad17bf205126dcf5a116adb729e4f50380a520d81ece781a7821588839f9646e8bed250918e7edd972b0c3def2e139f2ad253bb5309c3ed09f7a1c27d448d3a31e6f8d52a48c1fdbfaf641f0eb299e50a46962bb9e91db7bb9a5bf93db750b394874a1713cd6b6016d559be43d8fc1b5444002ea624102b0de2b7b79bad110e90b9460fe86af81362e5309a0caddb0ce51f515885faf5b686e89aed9352f4231efefcc5d959ebd127929a7a08c8b2f19d347b9acd50eb60fd16d99ba82a1e2c7d5233da62d8b7f51e0d424abaecf215a788de17a43aa6a2758daf45ea8d977f5ea9e527d9128c0d99a06fefa54a9dcb5be52866195b2dd0d8f14153d4a6765e0cbc644cec4090b18125c227f52b707134a3a4bd1be34ff1ed88fb730b6a37d1f4dbd33d28c72d6d7098f80ac0fc979b0a18d970de1fd41d565beab138422bd6dd3577bc227a37c0612d0fbe325eceba0160800b647edacbfc289c3c8078641ce1d4d19303ab03e581df0f8d18d2967eb5bd590d8d413b584d48290e35391a917e45599b7614e71244c09d4322f3bbf84c3eec8f1e4b69d3abc8ea8ad464097248b39b05e3a334092fb523c63d801047ee83bd00ad1f97853d9f7a4e87b24405bf5544d9d62f290c37c58686817cfddeea8c58feba897c18b90a6589600576541e783e10c7ba21ca406eed065d1c4b28d233e3c47f00f779a53a169bb4b1068c545c352ffc0cb26558273b5bb11ccbd564d5ca086b319b32589f6867f1465dc63df3568d0fa8446d2126cae91c42ea5499f8399e6b2eadaf68940b72ce133234c09d0f4623536abe2b8c8b5e24ce18beb4a09bed3d3f909917b576231c2852c7aae10a46d52856b5d18a0b28483c9c7794311497dde56b656a7629787ad00f83e353452c9fccb4676e418ebbf7d203a5677e64b24bf4cf78cbc6628892abecf56ad065fcbe03f275e0c5b974606cde686cd0d6a080db9c81d2ee32a5343e2efed0bf5ea829114a561ddd163117e8121b8d1170add0f74de6dec6e52eca86b6e23e2982d7495a6b16ba1fb67368d0ec875ba1e79b3b606c18a7ae7afc3f50fd85e7df4b7418a9617b123b7e5d5345278d658175a95d42a091fdfc594b069648e5e83cc36a577d9292317a6b6643bbd07ca64528d4b15b2bc6169d16d41682606a3b3d592c35571e25744f30a664820c562574e0b54566df0249b8823af8d0be3288d9cde8cf91d2f9b8f1e463825839d3c50b1f18cc5844f91e572bffd5728e444e774d11a0d16c01bf71d65b3da862a07ed694611194384e8009ceaab0ab1891b5e755ac4936d713fad18807005833900113a9bc7d4c1a28ff1a1397801c216ee09fe426583f7d18c4bcef0fe86f9a271126a13c9b04c30678ca6a5f29eacb7725771e144d69c4b2eb8896f69c34a65a700a5c9b95d973874bd93eb0e532cda632f1292846123b581e08e2b7772015b4c8eb1ba4986982aae95b3a58f4422039148c4cb5253ad6916412bb6436c1f658ef0ac7abd06242d92ac6d5ec7427a6dae9b41a7af5a900bb7e437f9ad36c5389bdf27e6115c0079f69e2accdaae2eba3bf9ead94b76ce6561fa6c98a57fc9345849fb0dd1e614d031359f7248867b406d9add25ac8e3068f0632a9c743247e6e931541c7d9b7f2aac20450230d1c8291ead73d0b8136012da3bfd757cf0e642db8bd1159f3b2dcf902acc2781df86e2007eb6ba8f563269bc8d1e0fcdfe223e08bd0d890628dff1c7f18fa1874e92e5b7fde9095a4d4abb3cd6537574f6cda01e6f965437bceffa9565418511acc893391b4a1ff4f2989d46352d285cf6978a43bc96df5ef3d043b699ff7b54917b3fc66968fae4e38c46312a435576a82ac91905a72efd219e49423b74a9d9ec33ccb668c2b9aea0ec04c9a7e34df0ff3f47b4c356393c6f31328d5b4d693cdd1d9bb465e964d365df2a08e649d051c5035c612d045c8913b2872567645ed588bd1b0da0fc10e5c1be0553fa39a03f4ed56442ea1ed8ce65d3ffbfaca963251569d6a21f2cdb63e14f60291a1ea1a3a8579de49874580effa4c6e8621ee325b635ad50da1549ece014633140db57f727ea95c71d088f1c6a214fd235e93901742bb6d50feca8ac47bd023d9ad656240375b69efb1929e9f3239e479d286b58be3be08b22ce3fd109fa0d8205a50619b4a3e1e5cacf1d24cb11148a4af856cb19c2a4315dba6849af9e28df082aaebe096502f99eef85937f607dd86ec2b0992451479ef0ce2266804f42d95d748307d0a196f80eb18646bea136c6a5c6e205701b0fd3ea765e98b6d92d1bc8558402a3617b6b4c1cb18bfa196a4c24c6871fb9ea7da3a4e56c562a04d5594eca3bc6924100d96d1a6018635204c215f7373494574584cdcdf2a5f6ba542cee511b2c0b733474d5a2ced42db34a6d126966c73ec16b6359742204ddfb4edf970e7a52aa9bdb90ff88382f583a44e7f8d9435df4eefd9699e2be4ae4ee00cb3621a0ad7f1e63c0115659f3d8ba6a367aa1926c83d9c2946f369078668da83819d489938998c784eaa95e82338453323f19c90aa025685e27e8ecbb71f4b49d6455b2afc0b58ab4a45fc8e7a56ab5b60facb7cef15be9a1451973e597162139bddc029f518595f06cdd1ab2b4d43f1335cad53730bc5494482d2483a5a732c0c9305098292af99f04d74833b563dc31a478c2ed372cd3d281137e7ba4b3afd894ab70aef31536aa9136f0c401995823d1b41f6987b30d842845985ddf130f1e9d96a1b81c6c58c5bff175f3693bd2273317743589443127b0c94f881920844528f741c010ff4d40dd5325d944f6bda464b323e7e9f334eb900aa235b85c17fd8155d39bbf8edbc978193051704ac5bee4ac188605e6abef23a6ab4bc28cecf938380293adb2d12cec7214aae3073d39603ea272b0b08699f4b5b0684c3ddcbf515f2d65295214f2f6fa38968a8c3e3e821c5a03edf8a98b61704673baab540fa1569d3d9035ea4d728b3bbb2d392533a2ecc115a0eebf87a247e284d96ce5d08f57a064edea0e3fef0903c6be6d795e3f1bafa30778383acda6631c9a64c62b192bd10664907cb1c6331492e8a2389a1ab868d71ad54aebfd07b43c726caa77facaa39190e51400c0969f1d1ba8aebe835d9c67adb389be2cdb10223d05ce5ac912d5845a7b0c7400d94341221b54ea2acd4974206d8050dd3f3dd27173721d427889c245df200c290a6cbefc690c5e5b648f65544c90ce2cd51c5e517b2ac34604a751d5e7d5f5714d5ce9b127100dd3a4f5c6f43744f019616d72e16bf03e21747b27a325bc226919a62ed2fc20da9c99ae6fad03c229ca9846d347e7690650decd6fdc0e88c44299877bc4c6e60d656a7341a31cc81e3739ca0771aaabeb22e1575b3016c4018733ade4b71743dbd70c52d67000c7967849d5aa8cedc493a546fad800fdee50a4f00fb4637328d6b656429d89ab0d8191b1fea53e7843b9fc598d0763e659df177c04d63fdf177496e15b169d78a59ac810742a3142dd3f823851aa9d7b4dd68ade339a5689990feb346d2590bf9277880f449bee950fc53e65a16fdc25597e8470cf26da405bf6b903266bb96901a0ef9b805e82ecb571b67468014b196cabad87f35c135d3fb8aebe02af51e3c5722aec2ff4e7df3361ae4b36970e5051c94ce095a3962d502332568899ec3e8d8f704fde0d9c1ccd920d3cc8a03c4980d032e3386f3e0ca9730ecf111469b42d858f6342c5b2fa9c2fc4bf4649bf2a5249705a9748a363aa8434a9b82affb1b6400e5870592467437a9abced0bcef6f6ea32e9e048179034545660e333683552e055518ae477187ac4cdea280f5e3ba97540db0f7ecec70bee73c4f5ab1612c417e53ea5df94443f1c0005f725abcdec86272e4a3eaaa7ddb5e7975c88d794cf75cc775f5d1aae27710d0183594557cbb9bfc5a2ae0fcbc01ee7778dd32b61da0171230efd04677a0640404864b11c35e87222a6656e81143758c36f213920012288f840491f534b1c6d5482c51a6049d6fec52ed344b4985ddc2fac5a831e18b938c408b9433b8642ce8abf11b716102d9ab973b4eae07b30f5df49ae8660aa41e6a5f42ddb19c20b8d4e7bdd5669e2d9d9165fd064de50e9c0e25d1495b2313afc9c3179e91c43c194ecfb08530170721b6e668a812d67d741449375bc7653a8d9e2aa0b22bfe7a2704f4c21173a49acd8749087ec999d18059095c9130a7aa7b850c72f487999325289669a9c5baae1476809c534de1b723302398008cbf356f3df4265ba8e05c30d6c39546eb39e1445265cc9bc265d8069c5a20949fbe0291fd8e527df518daa00cf03f0ae85a4ccffbcca9a2f09d6be48d5b3a2014d68404c3f7d1fcb520d07c59c41f5a08344144b75a134adb4715c018c5247a4d3fc7d37e489cf0ef457712612ff34023df6925b533a8d4c67a19927c09856516d296d0ee84b3112866082b99847ff4bbc4dee79a42fa283b54a17dce8071c98f2ad6b06e6e48d389e19692dcbf07dfec049cb82a7d0b263ec783c27c17ef14ce430892b87fa683c4c1012823580d6a34b9cb6d3d9ba17127d9bec87573d0a4f47503bafcceee0b7bdebf948f596dfde31c8b1fdb151b158cf9ac165784c61c99333e3cdb1e14699d3dc785e2292704e0b1ce986fdfb1ef1ef2b6450dfd24decc0bf4e811a5012a6a8382cdd296092f24c31b675d93aa318694f79c4ea44aeb864fef23907ff348b2621971baa9d61ed5d1ceac3010f4e289b5a72dab10e3314a468db92ec9a5dde867477917b76cd011c4015886a7eba8adb8427ffd311b7b85e789260c3c4b455ee921cf52853a4355da6cfd4055df52b6a23c4589ddd6e566523cb4424e1ccb28358b0d9271db800c85d4709029ec4521588095d34eee97522cbf0d88f6a8c6e8bd539b71a4db5b5cb3768d4044c90fcbd57bb7526f333b90c454db4163f597b7e5ac5f671ec2496531e980f18ff9d4554bdbdb2aea50d19e17886015e45d7711a820b8757cab97b2c5ff638a8e3f9e8657ba8a1ee4b5b23f8ea51525eec308428ade4cf1013d90b3e7d9d6e7290fce5c6103ecd9382c24b9ca005e3c7d8832d719d874c4500829e52ba32520dc23abc5b69b0c9e48d3033a2e73661f3af664d3894e9f4981832c027d78fb01917acdf4baf2b80b319c5912bcdb687491b6e8f9012785cec54506e42f70325e811e8e407a3b0e8ee4993ca5a37d45b3fe82628cd602dfe1cd42d96a5e348e257199e495693707b2f5ebd6ca220e535c18f338bb5ed32b2be11ad8e7deca330ee63c955702b201d6948abd271309b6820f679d09800f72754d9b605f37fad61d0c394d4b5060dc0611f91ca4d9cbb1dbb792ce7b268373ed392cb6f2513d4b67614b5516b5dea1fe355a3ad42701552c091d3769ad1e9e936d413dd52bddca22959954ecf8facdb0a23053a9e6d9953c65952b1421a8a1a661dbeb23cd4eb0da3d37832cc733562d87fc5e68fdae43682f6fdbf77c7d39e8d4989058c23a6e7d5d2de4c3fc5ce984e3a1748879e5c3d4f2a5c2691e002290e44549dc89239d1031ccd326bff45150009ef3f1d8ee5474d5353390395611c8e284a07e7efc3c3e0261972dc266f2e88166649bf6ac1d6538714847ea8ba381179e9d0e871d23d9fd3b5bba7d0e62c8a19bf8f60c22f1860cdc0318cc5f543ffec47250018c269c97f14f3849b3926d51ed412d443cbf95e6c6f1a5222f71adb792663da483c4d0e722d05e0cc13f7f660b1f9bd1bb8d09c714a0e7523dbc5ed08d6ed43266e1cb5247f9ff1920310b9c7c75178b1a88a2c4148f402fef0fb5322118b96f4b4ec5fa6b0ab1c4b02a39ef2560a588f225303d7984722828fc286396787228c27a3dcc15173de5cdf1293848c7028407d670a34ab6be2b35e109c8fe2f1717663e230244c50a269649a9e88d7f7a57d080c79be952f8a60490060f1c4ca7fc9207abf58fcd7cadbb54d159a7e4bd80df9a9a09c9120d35f39f1a859b6e954c680ddb178d59c2ea82a29108ff7bc2962656023bec68f036b985eca6b888454e13faa5bbe31623aa2e208f5f3698721680617d2a9ce9ebaea6c72c0790cd62df1ebf705dbcf5fe76e297f1c9fa215dbd14a376077bbec23c2799e3e8579a329c7531db4fb4151669b7d15ca0d8213248c04debe2193d1968b48c6062541620541cd38f42f3701ae7461fbbe50a673b1be64a3e88fbfb7a7b94788ffcde5c1bcdd1a28e6bfd76f66be229443df46b5be00058c69c3aad2f079945f3aa0f18f62670cafd12dbe011e3b4477a503ce6ba9859ebe690b786e23998b8a072c27eefb1d22ed1c57e870c5141cb0ff56b9aa9f98c1a2bcb0624a6966dded8466c9a1b8002edc631904dbf49517e0c8099e8ae04204dd2eec6a77a1cbc9c88ae5ad4c998ef34a614e35a8febaba011cb6508a08f708ab3d3756a304ab685170ff27efd4ab4840c1b9156679496a052c8624b95300bb792be57f32f2d7a135577b5c74b094595111dedc7af77eb6765595dd3456372b1861ce83928c950e1606042939fb9844c069cc7eb68f8013637e389f99b68b5b5382910c6c5371a18eda88e41c7d852411a002fe424cbfaf1c9e6a73daa7d490380cfd52559e1765566d0f4e3c8f08bd77073169e4e013b4c6d998b93927c5a4bd411a9301a1ce720b5b74150ffd0fdec2dff544bd819d639597427ebc04c1283ebfc3336f21c13fe5ff2986c557bb000426c8bd2bdec4334cbd50a33932f4cabc7a387091bb63d9b5bfae6dff34e5c23b9e100b6a86ab9f2839d76db601b1fc496c44eab64a500d1f28ca0bbdbc92410283ca11b0ea156e197a0a2640418ee9e364070201e458b920715e1c1e5f3f1d80a8618c7c883e88c3b48943b154fa7dac13cf07a1e6cdef432b295468c73d06991ecb18872545b0130d35d230c08c1de4f6088e0f8f07f4796d93f49a4e2eab76168fcc1466901c4df890e0aa12e54795220bd1f333a0471d4379278f9b493b2038fd8c75653055de18d31543daa0fc5fb3bf2b2b4457b7a5c64852f68ea82488a6409c54471af39f2c18e4cad92572ce40f4aa4cbf89bc70b2fae12df31112ab40b3bd82d731116543b078b6644f0ce3bea6d6e92be2a37ab91341766c6709ed5ffb7f30373c2c985406b05ce691843cd4c16f7eaa3193f2c54c93bd5959c5bad175a860688b2729136578634d245ce13f76c91a4677d428be5356a2a4645fc0c0c763364d000759775cdbc97d01dd2957b80ef479392bef7c309a054aa98c4648b7ae797644c39965e482260ecc77175b4c74618e0c2f008df1ba25693ba9e2dab1e252d0fa3e12175cbf40a042456e8562fa8f2878e58c220c1a0e78bdd838e3ff05f60a8cd065090e76a7a3481e716284d11011e169a075f28ab2768582f511acc11f631aebef6b2507ceda2b2371fc45581c10c0b48eaa94778768ae5678247b02a58c78233195aa2f63851b8b64749d226bca7ec56031dfdb4f74b6a444b54e23cb4b6a49a440e5f17d7364de8740bae278b2998f346ae72ddc854655739b65d94e0fd1b5d6ed30ceebc1f479c185383ab347f37966b216b8d1a33a4f4b9eee642bce54ea5d2def5375885cf0cf3acf96a730c6575b9ad6ac4c963dd8e63429cfdec152f526de1f72074aef82542bdf6b98e72d5a474a99e1bfafca08db14f3ca9c86e80f19c69d725b5128494538a674c1b7ab07ed0cc50ff37f2b5e3fb50d9c13dbd314853a6f7ba753d71d4b8138a8f9557d52520251947ae74dfe331549af33c942a261415b69cf4d764f4a432befbf5ab3372cdff9f9e91ab48c96ec0d824a68049651d45d5aed7760d1b300726b4daf32a9f7b70b149cd67cfcee9a0086e7a6154ee07b4be48e30210201de626a721484a9cc92dd5e8cba3b483ba780fd86b53d3be97c5e9c65a99102800d3c9408613430537b32f3a5bb142bea91d718c137dcc87afae92e47431055c4ce929856dfe982c58ab288d0ee99742128c527088784eeb61a17b05c4c404fc857a6e0eb9d2245b555266b28ca04703e5b793773d033b2eb0f4d0460767e632d6bb0e31bf094ae0f674d3ff19709cd8f18229e085f8754f4bc932c8cfc4ff60a29af81a010becc514068694c214f206fbc66330013b81f7e85ee78b53206caf0ae1abbe6186bbcaf779425cc1202bd25d1178064c0f5843074eb7f79093fb603db6cffdf759119fd78fee246a5e3c2e8a2e878a176ebb0dd33ac506f8edcd1a40cd06ed639cba9dfc064db6533474839383ec0de6ac2030fd63e68d0e622aa8421cc86408841af8ceffc2a5b565596d3efdc640a874697dabeab3971ecb3eb3472631a00af487c349660260091b340cd91f27f88b9e64ff52702c23411da5b39f45afab2f89a762d519ad42599c01e8f53a9240071c9ed547442e875fe9444a20685963816e0c721744ad27a4655d8f2a3dd1c0b0597bc41bfe95328a0352439ee86270ab7d001970f19efd791811170f705be3be44b15e7f5291adbaccc2a1e8973a6c9d9e082028042cc8b511e9dc4ba5fc4f1ce85e9d7b35ec552ff397b8b3896dc5daffe46bab855055aa7b3b152bdde6693eac5d09463df3d7ba4c4091dc5147e5efac2a32192f2b4caafa3246ae5fe801777ef31944ba9aed35a16622f7d15a28bd00aae7aadc197b391014da315ff845e4e60840bb3cb32fdf6e9fa81c03e3841f7ac720b8b2c09fc1807816fffbd756ae37660061ea681b7c5f62688d58f6b55ee825a413d3e974343467739356f593af71237b10e824c9fa7b5194fbd029c8cec8d84e980fcd1805919652e1594626440c169498979934900b3e9e49e720132c85ee987eea7ad7b15a198e098a2060ab3dae5b3b44e289dec01008edd09d05ef00a4b3141d687f89af49f6b132252888577a13c5d78486d91b6a678b01e22173d627d80aa563b338ae3f02c4d1fbec88ff1207821f6647d17a4b5a9ae78384c2e0c430ebbe9164135e537df9aa4b08693a2b5613ed2f5825750f6a15281943c3634511f86b2dcaa330088cacc11d161f4aeca0495feb48f8c8069bd5ef022055c9a17be0fc7a5f5795fd3c499babe42cf5a4f7a5df6879a9422b63a704b100618a24bf4494d474e74ddd52bd0f376ebde58fd4add9ac382cbf7c63aa76fe1e424c8e8a3c353c89be403cdb889156996d317be192d04a8b15d126299cf63dc955c0ed2861a696f358a5e9e15559315a6d616967529c72f39bee1f5c79a4061466a81bdf579ddd2237d6216ce928b5b5016123b393a5ecb03feefae1dd8ec315bd8719cdf28e6bf61d1dfebc0822ca56965bae3d9d366c8599fe5c64c055803c3ca1a5d59114e6800575598d57bba59be630c470d8eb96c0ea77c2b6c8d66625560b503b1e2e2152331ab4c8efe4d469318aa769ccd1267ac78198af45ebdc106cca588b717626938c0093c43e8ff818320f488119155858bf88aa6c2517cb99931490dacb4530bc7b6fe126fb340d63ae7fa654516bc0345981b21f99f952368d73ad9942111f401858642418e47ec45cdda92bda3fbc2d2a7cf60f57993c0b49899918e9c0c9b8349d0e7f9c48c6455285866567608e1e1b842a2bfd0e6d301e61331b0aad3ea7e2935caa9c27038520d2c999ae8eb9b3569ac1a2edad0bc765cdbe2ebb4a78dd83bd1c8db0d3e4145790afea5bc21160b7b17d42942903f44cdc17e3afbb483755af419a2f4540554045daee5b6bf4ef01b05584c05a265e7d51bca810b5f2c3d4bf08679284c03199fe9b0c5c238075e838c3ea46a0c13ca9b002ed70a9f8c146f0bbefefe0050200fa4e782a3a8746fd84a895f4403f5578ecb9992f65f75f4da7b75d5d65839b6852096be8df27f17d15786a62f450956c3b5465b789f239bdac1f2c8b288174c0989acb920c358ca339fc6ab28dcccb30034464db45f3b7e38917572e74a3a7c9a097f715e7fbb773cd646513aa1591af218a04a52371c55f651204f1c9eec459b783f0661bf45a11d4632920f3fb04c530ea526010fd39bace8d34c5dd074f36d4f9c590f5264a2a5d91bf8b137af119c16f236f7b2fc071cb4343ee04b3c7da8a826b0b84f2cd5c03328c8f9cead1b9f50bcef68a5a30f7b4173254020d0fa600f53edcd1d3f4f7e0e43acec8c56df7d83c72796992c88444d6846955fab67bdaa3fdc43ad0ac0f3af2deaa291bd3340afef424eca125cc83b95e9710b3c728ccd368dba029d6bb84dac97644d36dd24d1dca7e8efd4fc93496daabac155e51ce183b2e1c45a48355d8eefc670594f42af8e159e364748c1afc0265f25225ec632c919c8872652b5aa5bc3cef451b7894cece70c7216b87ea6b66cc7fab8222abbffebc4ab488dd53fca0b739b27aa4c2a85e6ec7e40e0e8c7e102264ced53d071c5ff6e70e2f4579782fb28690494c37b61fd8fb8e4360a02b307d7bac8792b4a40ae624bb4f9d1d85303e3b4a8b7bfb0d338e185019fe67cecab3ee569bc7b87c66f93223c3d276957af0e5de3690826418cf35edb5b0acc9b3b84c92912d59f843e59ac307de84fd08188685baf2b3cad7ff8217243755a70ae72a7e793e8d71016e26189eacc60828e3b6cf38e54ff993e78605a14cfdb4731bdce5cb8be18e4b923104cbca965312ac84a03c3a94af7fbe5bc96b8d5be642bb314a11c8959437e506408c00053bab40cb755e44cc2303a7867d9d4c1cfddbb98c616b46cdc71e472176a7cd3be49b9ef38ccb09ad26f9b03c0b045c4a120f4592b409fde1f1f725acf90774d9055fd861aa0b2a899bcb3d63f9eefc5e389edfe26b3b07f72ba6cdf876cd1b8791d25c0c74dcdeed6dfde7d2ee45e0d38eca77bbc1040f63b2214a8e0963657d9085ba4ee230aa7f3d23856bb1d45cbbec1b1806529dce489ef4e2e4f06e773357aa692354e23a3114a69115e864de9a41e28867fd4c313b39759b2f1ee4b196a663435a558614af60220428ae944dd9ea3aad1c2e0fa8239b560e5a83d1aa03548ebfed3541f8479b9dd4ef27240405a3b2c6351aa42e32c4a88b7fe5e8947e3d6b7e27d2a365ac70a4cc020f5aa4d83568b6408cd90edd15d0d04c75a53f3b603bc50eb3cba9d8d865c92f4dfe42c1dd58965a62ea8c6cd699080ca424c221ae72935033b64106ad92f7e84f560bdc9340ac1de349c1574c4652874506500f82afbe2f462f099630feb9b565aaa6bd63d20a95e11c257cb7e749c37327ab9794cbc202f7c87405dae7f333934e14481a5186ef3ee7f9506f30259a8f3224f08f2de5cc3ffab6ba38b00e864ff7beba63a8c1a0cd31bbd91e9646701c7e62b5155e1e21ab80fad6e2c0a8e186a38a821b68f9a4fdbb9a44a919e8165ecf541770922789c2994857901e792c61a668eb1b28f0b53e46da93e79ea9ba9d19882e4947c761ac922c3a9531393678661b15f6572e3fe0a49abe237daeddb9aff893e046bf9afa27702726c4ed068746ab0b9b917a0ff71a715f6efbf8a7be18feec6ee10f9edbac5acb906a1d00333b3aae6faec8c1b3f496d372eb415b2de2e6007b7eba4332816ea189bee253b2f48200b6c1e3f4e18bc442f09aa8c5b5088914411b2a025221ce352ebef29b44692b107482ecbe04eaacfb913f57f6098d075bd3ae3fb0e82dd01d8ce08235aecf193ec31e4f4c52191f98aac7d5300aac50404b5c012132cc42bef3e54065ba07e4423b8468d6cb527dd7e7dce6b12423c27a2b64ec61a2d6e18e482e7ece8743f23e8bcb9516320d02387fcf2038bd88ac80fe32a03c3e3a491f98e0622f93c615abd450058cd50680f4d33a8bb8ed9f6284cfcb8dd81830d9c37daefbed28f9c96979e5330a68209b69f2259c0a229736a320b656124595eaad248c422838211c25306acbcd32dd6a543c9276899bc26e5b6366d6d79baf935f9f9f8858806de506a4415022dd9d2eec0ed7fd7c364e06826012b4b1d390eb4811e81bbe6adf1e2fd6c54c6a214b79af7206cc74edb25db6c790e0ab71f9b9f996280817d06e9d6c17f8024bd0813f60cef765826dd1055c6e136318d3f0b3feca4a59b3e6a41b527934b69f26e057788791b0bef2198911199e27361c0a948beb055f773a52f288cf48b9c5137ce66ed8b5f611b62c2c659a1c0758ca60978ff41121a06d74b9942a9878d1ee9407905e76d4a90636d5bdced9019b5228037951d4072358654bb05ba9b8fcd23596ec74c4aed63a6371567c19d774d39b3c73bda2a981bfbf603574be2deb5a85170ce87e25a8ff98c80f3ba0585a97d5323c5ac193666a456d53b642fde8deca590c62dfcd5b61ce469059427ff04bb280208c21f9eca45386e25fcde413211bf61bafddd171384d30d3a684bfef53944b6052dbe603bf15236274b814ea3d87780e935089f057396954edbab40f98d44fd7bd180fd32b878a427aa79ad8f3b8fdf99b67db4502f075b52e54421eb1f10751e5557f01afb9f9d8b5ba5eba8561dc02f69675f046c5b3d23733040e904f715bbfa1f74d347adb66ff60b97ff8e4d8dd202d2f6e1dce827eee28b2ffb0b9b34400e0a4f195fba906ed28da072c7fabbc95373d7d3c0a94c061cd28f461fc01c59fbec5437a3775785390b0b82881e1da0262084b3b58e8b32640c363d98ca467f68e447cdb6fc8a0014396be773c56ca68105e3338c047bcf30edb7bda13b2246c66af687f74322fc9ec49f4a0e06667b2eb9c1c85e8b3a901705c53ef196bd13dec6035f9fc3c8f8deeb88e50c33971ac55bd28cd2cdd46a8de0bc3e135e72ed7a236d81c14a718ebff5e1274802cdd286d20c5d4961b1313a509d9125571d0f1f0767182f026049b8fca3e0a5644c69819f31f0d57e61dee48ed9c9fe1a41066cae4f485650f78ed5fec782777f7de40510fc2a4a21052dc87183f8ac9a6db6cee95a16c6d7be7a804fb1b8a038dfd72c609f46ff3f7272d89576bde758a7fe5fc379ed3da8cb3baf5d01575c562a0f6f6df902b715a3ed18cdc12ebde505e1e10289668b437c48dbb280251d591bb5f53256338d3ce101817fbd06dd78acdc5dedf715eb070fcce49b23e4bfcf18caeeb5e01ef295d75db3471b8889f684c223a99a7ca977c63008403b4bd9441b9ebcd7a92f031a5db1032525a4900cd06fffeb7211d47960cc1c91065b2bc5e16d7471a525d2a0c7c2149c4d0d8e993c1c48952b776930823e16a42b14a2a6a125b1cdae613a48e55420fce3fc3bbfb2d95b4fd036174c415dcabe9c166cad1a1857f57a6b961719142dfd8e12f8b6b9e2b86dcc670f658dec666a450d8278897e93bd15ebbe51abbc74895812c4e4c3eec72617f5c2614da95b366f9a7ae4af8468a30e84a9e1bf9f0db64f02a7678dd3594fb22ab6af50279b811af14486c7b6f75111bc793e9e9324f42e968c55970f54db4d46d28d40c4eec53c998ca858ff87d8787c895ab969227be068badf7e83ee97a39e44fa3745770bf35cf4cd17287f24f3495e281617440079db98ce8a7dd1d2a54d6b32cc6e5a6c012568b67e5103b70f1717a0c52d99a5e479ff3e8d87810b627648ccd28f49ac872d4b91d0f62cacf94a3e2df4a106120ad702b658683242dd53941171a7c7d2b54c78ce1cd416c3543b6c7d920ead8061b8e21d64ec22807559908a1a58a7c71189be8f0b5abb77b1ce6e64fb32535be6b0a51ded98dfde6c396276e943cb5d74b16b582087ae0774eb9a525b013e50b3e14567b2d978e66a8a2841e50a9eb663000b8309debb8779ea67ea081e847c8e0d723efdc2e3564f5f426257b17b9d58dd0d5c9d1f535ba2d2d1c797a9d386413a8c0cc9af112dd4817b9a617bab77baf6e20f77f06f669d109009baa4c07c4614151a3fc37709d7888b0fbb283b72c6389c9a9f25ff13c0c0b9260957b34c54519231445b08ce00468545c4bb097b2dd8ae3c315d763e0b28359eb4288cc8ce5d93dc23551e36c2a1d9b13815c6595ba1d2e1d91b3c880cd2bb14a8c3d4aa70ff1ea04d5d950177088f3671ec5b34e8aa6c4796d4e1a3146f64dc25b8ca1b885e5a64a8a1098e86bf6b4474476abd9569af5191790a491bbc7160622ad7601dbe2f30adb4c1e816bb4496b503138b6764234b54ed26fe0dc4ccea7b80b410192639facfb6ff579521be68594601d529f896ef968b7933fd34ada4e86805ae6e7ef0f9f2e202e718ff1a29da058fd1cda50eb840df946a3e3d6c7ec4860ea0b8126c539ecec1d5129bbe6196fdf3861c3427c033d44197a50edb70097da8ea707a3ca17ff0bac553c4b55157e84008dab7afd983937c1103a65ddfb8dac9f58a45e17f67b2add04d757e7ee17c7c19fe808e4c1e4f2dfd811fc462c0edee7984ff9b94bc711f4448f080d35fa67c021330c923a0948518c857f5645d6bab3a929273e928a0c4a027a2d7b8d7787e7a7a4551fc040f45035bb3fc9a8776cc8895d991fcd8e63902e5d7e3408d0d3019ab755103270aa1d5483d89a5ba007ca5885ef1e2bbc0d589d1a7be6f17c043c9e6bfd76a91a06c9b4ece4f6c9bfc6413a7d5f54372143dbe769cf56ae4f2865b9acc2e4b05fe43b7dd0f437d901702e8e9b2cd74cc19ce51a2a8687527126849ab7c6611f2caf67f45bc9fe3c58171fb84cbe5e0e603383f5b027da8c0e62b984b0a3d805526d5001e2628147e9d7d54fa0e06bfabdeb44f0508c95f082de8e79ed47c7f1113a2bdf239bcbe6a7a41afeb934fb34cf1ae5f5b1d786200e90edfbb274d146dd97e0660ee25f77d3a1199dc617b4be6ff7302fd6938ea7d46d64bc6a9fe40589edc9f261b818862d38322fe37f07aaba4f22da37e8c0c01aaf600de80dc41420b54208474555991b77fec315072c64ed96d8cbe44310ca732b3454d99e72f95fad365e5971fb24a2722d110b29ba9622ad2c0cfe6f4d55dd1008b3339fd67ed99bde579d6bc086b39f8f1806d364e22d44808c3cb6b0eefec8326dfca1473be519da72aa98517d47b53a6c55fab8ba668eb3b805cdc48fc2631d51bdc0bcec6a100e4de58a38a174408689cfc0d9d8cb93aa424674ddb1441355a91ed533eb27a8d93b692275a2bc31ca2f9d87c32bf5e57d8d42bc4c4ac2804ccd0c9cb7d4a4898d65c437f641e8133532bcad841e77dedc391a8009fe33b3ffaac9dd5bedd04bc4f2f363982110d1aa0e15713cae060b61efadc9010c2570eddb57c7afc775d8950f9b65ac96aa6e785b07b2626f02bc576237d1e79a5bfda3e012dd9edff30dc5d2e6b84c5debc18cde2d89801005b9fe9f97e2754f9800a7731ebe9644a845097f76747c2e3b17f8d1d2f1af6244fd0b5bb55649782e358fa9b0c5aa08ebef5af42ae1ec9995cda04ee4f2e4c9fed731387e2437077a14df78512291c8050fd4abd47ff9fc14a06b3995a00e2b61b2391acfd98404c2fe813f2580d267f10f06d308117c0963ed62abdfc9d484e13b57d0ca581e23bf985bbd42e45757b35dd6f9b416d7045035f1cf43f25ec37350e47eb1fe52952c15c89094378c1182b38e6f387e145dfb4711776eb39f4769f6ba45c0527101eb498307a615e38edb8017faf36131f312858bb403eb36e06199d00978f70eeac9fe0e82d92e5ffae82ba29fdfbd974750312d907cb5e23aa88d59f608ff35ff9254a670f49d437b3a308f442f04ff925f4e6e28137d4eb51dff238ed9b77b83d1e5a369f2ffed7a5da654c6e4b26f591bc6487d61ac44c80d271247afad2b419136bc0135c1209702068c8364d349a65178125673bfdda2d63b83ac28242b7173032dad10fe4a8561e759feadcb193c372d53950649958657acaafc95d874f0baa58446c90bf153d5d4af7dd5a733e3f7b6fe2330bec49dc2474c7886cdf7cf745df3d0ba6eeea560bd8e19c4d80423c4c9d70f59dc1cee94873581649972df35f58c130bdc81d0e41aa9f8436e433a946f3c9bfd242f76725c8421f8212ded36581a1bf2750870c54bb9b84ed90d640305183702cf2a72a39239a73f6e956b242c6360ef298e89821e0e74c75892a5aa151ae5241ddde5681e23b3667644a9578b9a75f75032326d39218244bcd0fca236323400bfadde25fcb999a2d38ebf6265129baec9e076c2ab14034770715f75df80269e8ce776e81b81c94b59fbec91f859706c59eace71e5e878a2179141d5c127bc6045fd4848992c53988defb85d52a7405898f1d0a5cf0a33858bfc9c8f7e000fcb233b3d5ed6bc3ea9be3546bcedac0931e21cd65ec046dcc409ecddb77514bb871316eff3d6bedae0b5dc814773eb4e319245b90231a0e25d99d102cca818cf3d12007196589476225bca010c29de481c3173040167c90ba7de6260acc4bc40558958b0d3fa4e6d42618656a958ad7e304058a8ddb04e66965a02123add908646a0ab9edd996a918762544001aec11c6c2028d1aea2b3a1bc4509320d9f006c37efcddcabeac0c77496b731bf589e0218bbad21ddcba0c51410e2be64a7e315b2b517559dca15874da7508a2de037d28d2cbe05bf363bca054ad348ee12ab81d8f06372e31957a95785dfd16dfa95e6d4cb2aebbfe991436d8f537c8e787d8f3adaebe611e91cbba3e980d7a79c8f2aeffffe4970c581558f4052729523e0713c8a244f42f892b4b5b032e78d88e7e6f18f3804bd6c20963d503216651664c942a93c5ec1f0db6287906ef22118f9e19ed7142c61d4c4ea3a41dd427c58100c8f2f9cc8ae5985d9d714885623477045845d788a6e9d4ae07cfec67a80af1ffba40625d0b0b6da4e416ce7e61a142c00b5b2cd779dd7de1b4aa167b7ccf059c8bb67595b3972562b491afe95e9d00a365a9cc64998ec4abc5968a86f50c6ce13dc291286b2e6e0879b4482cd5b5d966e490bb6568e988863377b88075ad4b2426f07540e2c32b0fbac1da61b98ff7e62a76661d76308ade99e0b26c0ccfb883a7a983b65c816ab8cdeb2f03ed226467518e439f31695ced34b1a4dc81b032cfb0ad7318d0d52d6af071930508d83ac4fcf737f165a41d0c3c817b2280099d941ca6f86ccb26680aced38cd52239c07ae03ffc1116be66a30eb3251f9266dc80c105ae19e4a42bb29c154541a7b62421c7060b81efe06d4d4c12047c6c59230338f0f1ce89c78716c266eb32e39b0c26cc44839afdaf45410d6c9206bb27927958de4e6944f441143ef40de8b50efac58e33214027f5fdff09f65d363d76df558c3a0321bb31188027aacc2858c9dd0a71122108ee55eabf68aff411d6dbfb9cb397a0e1ac95b77d5998666b48b5c39db59b0988bfa9b63de58ca76b8689cfbb92b3abb096789eb8761622089869f3a119a2551b786e94ae43ddaa086bd1b8e2fd1df5c551ac78a41e70d26124947fcfac75164a352ab548fc67052d5227967f54af06f110dde4f436101ca533063b3f3dcbc51651576f3672e2a86d6e1b27f53da53acb59d1bcbce3bba4c9f2888295f0be23822475610be1ad9503ca613ac111941de9808e2bb6aaec0ea3431dd43968031defe741dc58993e2b52168585a62ec4823e665c871f45bad25ef4412b66edd3cf8ddac73ba7a1b4b25ffeb0aab7588cc37bc98c843a2281bd34be29e21b2ab7979a6b6c968877a2cfac4eaa78e72b5e76fecfd6e913e2727ad6412e51b6afe1019287828a0d9dc03d50174f5143ae81b3a88f71756ac29f1e36db06e0ae4923210ebe163774fb3dff2ddc6e4b05e82ad0cddee643196dcc635bb639a4f7a18b95b167c66716b7a94a6dbb4180e71a1022fda43b075e13042eb681ffec05ea9912d5d733c1d80e685a0ff005116b137806d804494512d4202137c8b0cc144b7bc801fe2e41d982226d02cfe2d3f1c24b234edfff9d0987ed7f242471a7fed3c2b45de5b66c378cf0868eb8a8ebf121068cfb26a4fadb6c56b0c867e1cc02de1418575fa9bf0443f71642944bfa00a3c3acd771e1b634d5846918f9665048a32c626f506e2f1131e350e23503ce1a74a1ebd0aebf08284c96853c51686b5da3bbf88246152d77d46e06ab076daf8e3317b81f9a072ff78062f6d2870998045aff675e44c3df8912f0d639ac901c33c176d02a7e73bf1fdc13b92ff37a0707b93c1ac6208fcbb8b643d6cbc351e0469ba105b246ad7476f42ae90040fd5e414c73838c97c679c27a9cf6608941d31b4752cc24b97e7ffd87a2d290ccd123656e6bd51e870fee110699739be5a34ec60357d01b08eea61adf9a6073c15cc256fa1a26b5bb5c7b3e20a5e5a77c408e66848704f754f10c1bbd04227c340dc6c6da04452a9d0864b0c86dba7b59cec54d9fa6016c6eb6f940a38b6ca0e3cdb175b53ce41e89e09ab61b7c7772e689dcd9f5c785bd71ff1932b6570ade6f113bb1761269d35de994751a26b4a6d2a07dfcf1dca92593ea29d8140013c02d7d3e30314c459b77c53498ac4bd12be2192ebd0a4a1197aa399ceb550c9d79a583aa4121aa7cb53ec1b21be6f9bee6ce7fb394dcd63f49836a2606a851f4510355479340bc3fddbdf790c10cffdd970608af2d255c723fd2e1886ec8ad135baa491ddea1b38578b185f3935ff19f7bc5d94f843d1b9dbd0d86816ebc3f24006e475def0878269b43df84252325463006d0e9f8978758a45e5e3a3e8d08d6f6674182e209e605e2c0b4602ada739115dde507207625b18e77513cbe953a54c2f448b00d1e73fd7660f5f10324c36600a71ee48298e1cf763a6848cc779eda0ba80855a254611863842580b2d5a1db0175f59b923af977d4326498d37d019c25e3ec27ffe9cf55b7774552012cdc9ec71a2582d82007a8f6ffa5956693c45d899402d7a31e601d18464ab0c6416e9fb66ed83045818d62fec6c4a685b7534701c5e7c467eeba6463aad11192b6330d16d3589d6c31f117725577cb2a1664e340e6cc8866c5d9443d60f10a72c56d9a1317ebf57bef7f3581e694120182e4f025bb897c33e0a7c859fbeea057b72acbf450495e3a54c02b591d27e1d1dcb7221ca3b5f6c01bc724415792ee9e355abfcc071322f4346154fff9bca53fc6ae4310b9b0d151e22d41d333f3c86d3229e94899b9484b2cca285b27f376e71b662498df576d51758dcb062498dd6087f50b5545cf7073e2677ec077d0685f4853dac2cb08b4460c14c0b109c4e1cbee4e7c6eaf9abbbc694314534709dde8849cf87547a37172d431c37a64471ee6ba4029284eed74cd7724f4fde79359a98306ed442373254a7eb4d3477745d11a88ae71394900c625705af159ca673132efc86d12fc54bd2556fc5bca8b5843e1fbf9cefc90344c02c2ddbd612135d6563327a130375d9e8c874d078aeebe5a19b360455bde70c790ad1ed74a025577baf7733869499031a8cc88dd9316f35e2a6249b6a8b9ae1979bb0fe1d00993775beb9cf530d212c3010e4410275ef3305e26f69a9beadeca9558d65655e990f05d51c212936ef1504e2977e0810c2a31084977eb740a9bd4d5860ae00ca84cf3923388262fc670ca3bdef6d89f4ea3fd81147a3c680d2aa1c6bf081d6b899bc82bf801d4898e64024ce6871700dbfe1776987680c638a65f7118321804f9f2866e4eec47c1ecc542e8bf84514f7c90c7b976c977d3042f5c662d9fee5e1661d2935cc7f43297b0b114f028a300c4e90593c47b2b59fe6775f76ebce09165529ee0646350c8c596ddc97437a3708a920d9046450b33d2eac625481b6e42d884354ce5121b982ef197a435b0d2e33995387e4cd60300c7b6319033e8b58308e805e9511f79be62c804f84f3981a419450d4188ba1e09a053325ad8709532f72bebf6415f4938a741093f9cb05b3c16c673a27a96b0d8a3320d96a5ed60dbb45e5fc1dfbd802fd12f0588f7f4c79b3c24390ce6c1afddf252681c89e590c938caef2d4b7ac7726091bc162399b7c26c3675919295615c75d708ed1dbd4a61834137cb4c7cd72c0eb4eef807957a3cf85d9651d8585dbf99a8e48a7af2ba2c8bba3e1aba674a7e8fa07c6e5dc8ac0dd02af8b5cb4dd91d63eaddfa43fb7c1d30c5670f6c44c4a6fa7ae5ea92d41db650347543a04e2614c55315f94497dae3ebde92d9c81f45c6fb0b6d0ff8486508878bdfb54195d7b6b90ecad32ee60268fc6097a8a8521e431e0c8f48e5074c780be40782437216017f07f3746d93a65e47d0b88c66c1954c3778f086403086dbdbd16c83162ed64d9386e9312d540c550a17e4d9f3c1a9d735e05f84e6833919fbf64ef84d8f21e25950a094351fc74f20686d151d4416840bb79e7e0fc9f51f31dd53cdd1cee63ae8c3417c5373a2c2cee38194f710f39ea6099c2aa0d9af0baecaa8c52214d67ebc68d768c4adceaf14e578eb291e1e0924f6980373279fd761c40bb850a219aa2d8b5864e2ebb8e0d0c6494448e22b20dfe6c802ca9d43d73da86933ea6c2bd5b565371aa5b3b4a4fd93890d21682f4f17c3b579edb2b73f48204eb337d3aeb43c2497d517050a3155e87656138dd768909b94ec91bacea82fda3891c7f8e04540d5cb36079133ed6000c8578af871b898edfdcdb3216ea76c8ca99f8bc832e254a61e19027ac7bbcbb963eac10901ed92429d7880a0b6f9918fdb3c926dcff50a00b1b7c2c4cb8cfe94f759af32790daf57cb2d0fd5d1114133295f4b55f60d2f3a39f157e94d914906fc942fb5239d766c8890ec028afd795f15bb1ce28293aa1a49967c2b5e389557f5c9aec345ee4314f314e53696ae794fd4daf8b143dc670edfcc4ecc7c972fa6884a0b03987605e9cdc37471969f5ec6917a8a83c0231d0db8e89985006a2348874a9979e6db176c5f4866db6072818246d9f52155cd18fa238b4cc0a846138676f81cf046fda71414e44dc35332aa9de5afb43f69a06923aadd70316029637c4e61f9898e72dcbe2e14099f03f5d47bebe37cb2e68ac50aead78a40de50d3f69461539cb139d23d316ab4a1a3a26b8b3bdc83a95ce3a5e78c81335baffd7e8d7dc80ddf38017304969244a3b535f62393813a4012de91717a81017ddff9fc4d70c672b0938c38ac802ca3c3dda5ba7789a33cf3e9931777d36d7a977b2ecda72dd9a812b0ec62e16f155273ab6a477bd4ad6b8d614e5442ea0fdec169f5c8f5a1e7e52fde625870284ed058f89b3060ed4682930610759a5e62d5932b09726f738a11fda9edeb5ac77d7a77ade6c3e1cec0497f1d02ae7029a222b8a252e71608f7a8ada821221e4cafcc49026f99aaee8b297926a2704f7b4617c42a4c992cfafcf670265c695c8ec1f8a487aff28cc03ab4420910d5bd58e303ad8109c51a6970d53a59b7c11cadced71bb55904fa19fb7079a91c876772e270c785333bd131217acebce4e7e4d46a2ddd015572833c3efa037ed4792544201fb7e2d5b85861201b8d50a8948397d20a6490424834899d50238b53113925a1cc53ded3ebcb4f0a4bc33545b3d48f70c5fb9191c62e8f5a3d16d42585993d3ad79da786b7a21752cb8dc300e4396684727017d14f802e1dbe71f8376bc8c6b046cf6f872b38858354f9f91a2acf9c84ed2f28006d2779bad70c03d4481f36627235848b2352667c6fcd1eb9d7a962460ed1f7738cde8c80ebd76b98837ca29b01ecd7ac51c35a0394e2c5548e99bbc6728974410d2d2fc554f2be8b1942f154f0ab93d75c94c632683e75ac5e9129867f38eb3b3c5978c3661c03e6bd6600e2aa4846a1d625b0df9242127637a6565ca20cfca118f1655284c61dd71fbd8bee816a92136926b74eeb0d72d6bec544f5e2690d937d527e21d935775c03dc4d4e3c610fdee9d24d19c9d71425205117a801e2df758728e67817ad4abfd0299f6856690526e91a88d8bf9a1ca7894e8b23d8019fb64b7bcefc0e854e6ee99f9e2943219eb7c2f79aa0c2f108c26f9ba43c2c38f7642e5e8c6a87a66766e2bedb0fcf3b98d86bb3dbc6ae0cf3cc2572b33cc250ae2393d6137f5b0fbe325a4b600fe2b99b0aaf30b52d02a6462907f13bab5aeff944c1179a384f11a7f432a5bb6e8f6072b189f763b7edde7e64494c2a729ed3312364cb093df3edd0dcfda24a779971519b09580f1c6c7d7ca3dc1d3f2705b2eb4a633dc776c4a6b15726606a510b0427ca608412bb35ccf283219766888af01ed9ff8776f83d041708dc7aa1af4e4bc1792c3d5bb73f17ec466bdd3d75238fb07bca8a594fa6e2a5764d54b247e720f63282ad77df2e7208eda9e4e83b571f49f6e1ea09aa9001be3ee201a9393f4e0573692113231dd17c5ed1365032cf7b80627451541ce2494ffbc0a91ed7b401519baac85337a635219302dc5bf81aac5bcf6b4e70132c93d3d79920e0bccf926f7643f6bc85847f6f8b5418f0dbee6a304cb2113beee8da32bea86a0a3ff71d8c1bcefbd87c578110aabb3fd62665c9dbe659f59d7e06aa65d0623ba539ba0d766d02c2a529fe3fb8d2cc475b13b3bd9a43c8c0adbac066dece556539de1f2255d5d312049e20ebf1f163f1068d6707c07deebb57b9af2982e01e4f933f2d828d33091070d7ac1152c948e49346f1e2a4525391305380048bf5245ab4eba4e5753b774f6cf8b00e6ce3f688e4074ee8d369a2f42def355c7f83183db49317076e7559f2de43f51f6bfdcead18a5d0463247dab4717312afd9aaa7025eff812a623556c5e03b9e4767dd91684f501c4655034b5a4ce7089583533231ce4104251d9de490bb023fe56c952ff25501fd5122a83c7076fcfbfeb331a615ccfa2d4d6ba39f970ca32ecb63245b682a20a1a9563ad36e595be1c35dec1df7871420c294d0d8d32134452ae75c85393052760d78aa574aa6efab1947eb3117aff9c2f17e3f09719d8858a0f24936d587e17986e86d2fed3c4501613277c39aff8871ba7d1a16ec92fb5027991b5f5631addaf1ab9ed7739824073d14256890746af3bac1103c6e6f30c262783648209d56de646d8094c25877c8bcab04fbb97679aa73ad43827eaac8e221e42cbd9e9661b8a9cd682e5170e000a89f91ee5b88f16aaa4828038529bae355d1fd639ad150f6003746630a5093deef997e71c3f857567520497cf9fc052592861aa0ac238cbf8fe3a01a9f75bad8e042565233aa30af70603d52618f930e3488b5b256ecc03a6a304ae508820af7b84db6f6c4afbf6e8d8a28640ede574aba665775daf2df739e1b39e8da179f86ecabaa063c264483d8326feec28662c96fdbcdb7840f50f019cfba37fe5fc517c88d00c873dd3d7fa6046716d7772e09f7445b116a154e730e7353fce6f88c07a3dbcc2e8e68c362d96628dac6fa958b40b83cc877d58492fc8039d077298015fac3201fd6a1a957f2c75ddd19ba464e8d449923d70523c4d23433544cd25936d1760838ab0bc9feba5e695f3dc4e4a5a46f7d6fde71b79170da4c7a0a2668fc9b7b8c0720da6bfd6d4d42bcee490edf31d82988b1f50fbc33768f9980e3a64d068903eef244cdecbde207714e123c448d9f1895a61cfa91f3d182a4d1cad381f7a62e9b00375826f671079f396e53e34982d4e81f321151155cc25dd3aee800f17a6c0b0baf58a53c76518679d830f53cd843c34b59a4aaeb04c7fc55824ed2cfb566b019d88afa8d90770035b016482e9a3c23103c01bf73a0c2defb2c0aea8185eda31da22fbd8c10478f2609ef246bfe7701f025edf2af8aeec63a28bf966d5249675eacfddefd33110674fca46f001179f104e8086dc0a887e346e9df2894a57315f34fe31bb8da997cdc8b37304de15ff8f47d0ed642fd70e07bab4c9033f7b45a474e135069842f2606178852c7edcee1a8b517bac39ee7814ba604ec132019ffbe3e86ffe1c2e2b0221ac46345a549a47578349479cfed1c432b0e013df997cb4b915e29f206ea417901bf9402df029a87f35fa4e51d82674e76624e2580114487210d0a6b61f392a3dea0caee3ea2ef99756aed265d83a632eb702f667d8a25979ae93842d38217b06f36f17d41179900c47f045a9c3701e691421f04303a02d96563cbb81b367027d788ab2084f3eba874cbe9d23affab4e229f39b76c22ba513d6a05258f00f9c8035829012287887c3c45338427a8ace0fd1a6992a04f2f5d8aa61a99264167e30c532188aa5253aefc4d66e3b1a415aff60d1d2bb4ee7adab4ba4806e2f916a02dc5f6df882f4b07931fed2fa7c01dafd3110a1228d188ee046d488e2536e0b9d1b9534044a090fcdeb574e278abb6c24615a39fb215d90039e1b25a32f8331e3b940580cae09cf8a5f622b36bad6627430cf809e9e116a7052a7f8c625340cb9cfb1c4af3302274d4329107a01b0d5c37841bcd391eb3ea40d5a322a6cf5a6ee9b27eff764c58992b901024e09340dada1a0c619f065575bf98d8f3306cafac048789f664c20a060491d06d7b58bc829fc78ba80dcbf71b25602d4017d935e0f96c73a2b8c92311edc27362137f583e3fd4441fca8558980c1c515b37d522e646a580e64c4adce2b5541186dc2e0925bba0a9fcf65e1edb2482eae3a31d2920b092bbe87a1c1f15005e2e7bf2a98e7ffba3216baf539e60aebb2d72e91ef24f311da8c25fbf80d2f59ec8f2129c69abe456d53dadd92bfb0b175def119cce0809e9c804d7cfdd2b0a650867859f53cf8fceacdaa8c471b5d67147f792037c39c991dd3c4f08953488418045c5654077929124c684a346e6670910a1563784f797a30eb67b9dd940e8253c7963cc877a5f3266a84f01ad39337557653cccbe53e719ea0077fa5f57850befde0000a4969c320321929921691e83b03e6d902c980f9f36c947e6c2e6787589eb4ef5716a0961dadfb759f371d9068e2460e96f791f144cb92b601aa81b7cfeee5be5e1d8be969f3b548c97fb7593eb13187563cb9baf4d2b1fa850717beb026a14c5e01381e1b2f4b55ac1cb8ec9dc383241a933a692f49e37ecb227cf0dce81a5a5e2bcce15a64498eaa191d0ea5d58ba7612171aee3341378c61571843ab720482f03ec4d61a2ebe4935a5dc5d67a671c8203863d3d3681d1697cfa153b68b1b6f46579afe01529e061baf3542d1cbc7cf562f7f54f1b4816eb19598d790e3564dff796c2c3d88142c9b9f949b100a85c1c0e74da8b2483a9104cece1ace6a286d0642e8e71725e7b0af68fe67015d60707ad52511ec8dbc604355d222073aa7288a666616843a1e546c1d845c9808b810dc2da46e9407d002d49a8852f3058f3b5d8e162911c6a3846dfd22c8be018f7eeb9d0d0c0eeff2f9ab9fac9cbcd64a374c285f3d6008a72709f0cf54f904e7c3988502c54ca83b587863e1e38c620eeee19ca649bd04a9a4cd851cccb075b7f004add28cbdf4a4f7712624430bc9262456af564a1563d3c6b879aa8b52f7ecb0544e130e512b3d7761706bae9cfe66470b62683358a945964ce725278c1e36dee2b7c1e39675ac6ae0901cae31a64babe6a3d0912d81c63109db34beafbb24bf85bb8a7b18bceed18c2f447e8991c02641d686b10eeaca9452c8d84878e3b5af778bf2a579c1f147878e529b8fbd2bc842b3de3d4bde5aa01a0ac509dd3c24fcc8c23fe20542b92735e64863ee7dcf3613954a60ce3558dad2062e5ceb650616123963e4e14e009459ae2cef98130a75ff5b62bf1caff1979262da4988caf26d7f31f6759b2dacf321b226d5e74e2425aeca2f45b81a6fed07bbefec14acf1998c617c39261d9204564b4b2906a45d334f103fde81ebe34db056f9b7a7b8cf63f92b44e2728efdb82c9fa5f4946a795eb6d4f188b469ddf00ef62fd9cc06c2b028e4d58bbe51165f8fdc74db86f8931d6a321c1ebb809632245ef4a1b79c4371f16ffec7cc177ab49768860583c9d3347b7f49eaed6d9ea655700f3b241931607c344e8a2f08e32d1e047292893014217ae8cf7c4d6c9b77eabe6a5a921015cf972a5225d4e83a7b0f12e7c46632e157c42b8336eed07129750b6ef7ced3f7a114fd54a3c8642dbfb9a7c05045f615690ca6d204ef76abbedad7b365605ea1931d574102cb84efce95d219a53f0d6bbdbe332630a0781c75b90677b3e66494e10ff3d6f557d4bb58248b14ec080eb3ccad63515b106062bd13ccdb2ec767474d7b5dea9fd9668bc6f69906cc45263421fb22dae139267c9da858e4fe310f81c195647a70b9162bcae51dc43c806cab655525921108e6543116695efff2e6a66ada51b04b3b4fd7ba2493a7110f61568c229ee990e0e99a345a7fcc813bad7beb40b7c9caf193b4b0c8c2028caf1760090384026373a53c6efc247778f521e5582193ace504f2f6efcdce938f3f37237e389789dd0797f1f682f8b3dacb071dd871497f942c3445445c5172b433a6a7702cbd26864e9f1a8681e9112737b6f16f11d5dc915a61261db441cf34ec9fedc89afac0135a77047c7e6433eb4d19bf4631207517d51a0acbda522f3a561b21e5ebb413aac11f6bcafb368dde717816db10b447626028f6ce78bc96976671f31d694bc772cf4230cae3708e94201fd32313a05dc42e296e40c3920607038c6f30a153d2bebb31d3ba589cd6ddbcec0a5b9ae7220030fbfeb6442607acff9f38cabc9e9a5a5aa79d1bf6538b4017f4ba17f3dc151a7a96f2d25ad26b283347a4575f3d20d344bfa42fc42891eb61274bc18a85a17f3879ecd4dee464de6752810ad774b56cd18122c907c7adef551c1c37dc15fff59c7bbd86f4a7ba81db56b3bea58cb68fa6721de47789d4867a97e08691aae6da5fb4dff22b3ec6d662bf262ea52ed9a1e88e2c989ab686318f683e44ac0657aad1c884f89e01ac04b79bbfb06ffcbfacc18b1bc74492c6fe934223af2dd7af26c94c00fd8034f687ad4247faf2a9b18c60a5633e919cf9a7d996bb503ca03f9c1e1f20becf133636cd65bbc7a44d4497aedd82177b53146bb457b43a5366555aa92480bf47fc511d00b5b8cc764e4b2ef76b1bacc8ddeb307224e14dcd85d25f2e2a1ff927e6352b0e5c801c075d027b93c9538ab697cf1a70b3d53e7870ec3332282e2562b2983d13ff6cd3370e1f62bf6a11eab641b1ec63b9ca057c8fa229c1f62839ca5884f24b5bd20c732c0e8f4546e4c25f2c13ae9aedd3b7ea4f2de7e53dc6eae4c8cff32e1fde32e3cdef7ac7c19b976728cdceea515e29fdc6fef21717f58ff6d41f1dca5f121f196ef96e4ffd8499784d4cd7ee51a1c0ae23eb0cfbef47a5ead3a9755a3a62faac2a160d78d82c238e3b842a9632070b1544f33c51a902c9b50627a9f16c85cfb22f70e1e8736ab497e77d123802d1ab087d88d2aa2bd6544de936184ccf4bf556742f33fc0dcafad2ca69614cf5f46610b1ac35c082cd20706da09229e93d04ac81e35834817d300b8027ded25f6c0d27a05a0666d4e92ab3757c9fed7c08e5b89ba584cd6378ffa41e38d4d0bfda88265521f742a571456695a1e42b2c93e9c1dfccc492af9637a41756a3d0d2e8c6298cce3bd76bcc2d5671e9465cb91afe1906c4ccab19a1d305d06b40bb6326be01f137d264c23efac72d2df69d182756bd8c819cc48daefa9b604216f3963f7954214f7d462fd0d84294be2f4df97c25b4ee7415f8cf175bec3e449a5b9710407140c5129db1f345eb1d59b9a9a0ed0be6d8840749b882167f270f9a96913b0297ebe6aa836363640a0ff3aef18a9b591fae60635ba5c125c4588ac2cc884725d5bf644d1ed05616781f71a4ec6801f2e23465e85a86d18564bc857bc6577826bee73d84b5d103278247aecb10b57eca4af348bf3e361847c2783422097a966651a173e1bb9e1245af03ec0ffe69d518ec12896296c07a799035dd75760686919296e658225f3708a3ca56f3acbffa1870d38983a010312e9943f18a2fe264847907f32814617e559d2381c1139b85d27588bfabcfc80d39bfdfbe73b844a7b18d79f73b70fb88acb968982afc59a4590a9be941c5e195f0fec310196e5da8d0dd722e5e0e3e360e2292d54a1c20498fab2a2522c903a0c0a9a287b2040435cd5937eff63626b35ef73930653df937100d905443212fa0bc9a55ce34e7ce74df7892392b98523fcbf3add5bd930104df87661119708df948e685a0f12f9d4428a335e43dfd061cdf94dde031518cad1ca508b61857400e064fa70519fc0607fa17f299c1f4feea3a18cdc09eb4620a1529409b04d6312b5497318be6d42003f753434c6852c8e5c10b7578b627898c522e63d866ed01a8a031f67d44e311ad2dfa874e62f82797a4b6200c2b7da06bd198eb3fcea46411b966e1cb17c6a84f15d6dcb75253e9dc17d5421752f062422e29d6510fafefcb502478fb154d8c97039b8e17eac30bd434c3aa6eedca3e4201e848b1ea22a1606221d92b748a5251fd958a0e92624da587cf2b0f9900c033c2c9294824c9268c49388c5689299f8ea0517ba8e784f38e96f89bce3c12d144a398064a6477393c963399f3be719fdc6e797dd71b6ed6d5c9c3048e4bf3cfe503c0ebcae2ec3d413de43a4cae239040f654110c4337fd8f128d11eaf17c47daddfde2e2a4631ec1b5ae52dd2dab179b18f9e74ad962019c386b0f0d90f2462ce9ab5dd610222e9bec5228bb005c6d87adad0637a2d3129318ab2d081276ffa26e60a4dc3e5329fe087200b529891865964f07b79fcd8d1a396d06061209f28367f2d122c7a1e5a7204aff8357cb998f6bfb11b7a27296897b34c75e979054d92c91fc7b3d574a6ccd85ad1a2b5140c73ae27eb1e824c607efdac9bf8fb4173f1c14f35fec26030519b2cd90e8e55f99f577e39d965e70ab880de1f70c362c50a6e2c18580578a2bb4ca0fd2c6e6af73e6f5c8fbf6e3216027e32b9c3bd34a1f3cc4faa6796a372c57d59563ff200632c2f27eff08e8d661b5b9902724488a484a0df75957e8a1031dc19527b08cc633ea6e5c18353f99a1c2d7f1a60ed2f3893cade54b2d548df8c4e5bc342e78c43c051c89c9d6942f78bfc7169a772e2989f73de67ad606f187ae97e696f0664126528470dc7654a593ea86f5c36c57697c82b1d2a524439f5326c5adf26944662913ec96d8d53ecde4e4d293e8057f4f10953ff6b6dc1df6696ece65a4e77fb2c9f2ac1dd799eb8c4ff4d51c03130ba020e58d6997a33295943badb9492a489f70d6ac5eba9010b478ee9b41d5ad032cd17fe3bacc3117e9fa7fbe76d4a863375cd68d5124070b63620547df89cfc866657d44dac971d25b6f754eac3cc2a5d1ea0a832366fa8d8ff4c38ff6e82637f3d23973113f9c75308b576f131626e5c9c71ca61b32a0b76f0499171a8bfb937d893ff8524613815ad111fab3fb8d78c0ac78e46465bb7f0f090fd3990e4a236ac54dcfe7422516faf1da63b20dc0d4752b194ee1339061d65f24f8e01a07e1c38ecf9138f1989e70a6bdc580a3ac7b09fbfb5e995ff8987e8ce6c66056956778f318da60887ae9b207c27c621b690b77117214eeea77171afc8d5b2cbb617087c79ecab309cfacd6afacdbe5a2f22eeaf828c65549886f5b3d0d797e72c2bd9b08600d51246f92698db499957724d9edff73137de681d576e6c8c1d5f1b4b566f67e80eb2849d9d7e4ed2a5fac12e3b3505340481df6863dc98f93ad3cf389353377494944ef1fbe35f9869aebeb07e3bf6aa21730946cc7169f48626bbaa20a28ee30e08c352f066524f4b93acb2267ea0edd35d33fd4b45a0649654e3211fa054f6ab8c432fdba9b0bdd9b240ecd04cccd6dfa9b083c59ff4f3674c4749d63a3f7647a47831bbb0f7184d4d4e2acf3566fcf917b392c28a61da050ef2d8694254b224fcc882540b33c26767c7e51d0a2d9b7340b29bfc32510fe593ea9a5157aa9b71cba90db49db20338be77bbe7dee5bd7a9c581f5c5c42b7f608310a667ffcc8e232310d0089d1262c19055ee2634ba3998df79c903b01dffc1c5519b43983237a25da82030080545079cd175ff5b7ad716e01801d8dfdfa6fd72aafc9c2ebd599b76c04a62e0fda38a1438fdb670415cc75beaf5964663d2ac1577a7ce54e0e8fc7bb426bd8549bcbbdb0f74bfcd2e02f08d106433383d3519481fb104bc50d3662b66da07babcd1805e26fcc01ce50c6a82c45fb34fcf1d5ae14222e9102c3b2b24badb30c5ef741b141cc9456f90bda2ec9fba400afb850ffcf5f4d0a80481ccdc330c078c7c59455074a01e36eac7bde738ebb48e77de4baab36919b98a5b78f451b3be7f7c0686b34ddc8fe140bb8313ed095664f4e19b724d9bc40ce55722f5f2a5b38f0dddf8ed64aa6d4af57c39344599fb593f83aa835052bc7f60ecbd3f3376c3a8fd7b0df41d9079dad1ba5217ab99427a067ce33ac93828750dae6da711645b7ceb53053b14bbf72c9d5b3d7ee84b45a21ede20ae352dcced2e8f347eca6746bdec7a3d5afd0ff4829e79b06713ce640bc6938b0ad9292d43e8b6a3ab188e87ded54f39861e1a9e0537b1d75333c44524b9b8f1bc554a932b24b572ff5bfdb81b6d2fe90e14c296b969df6034fb28a381a2560b2666d81b7cb16f075f5d794dbd2f33a5200960ec872cc6a29fd41b2653e80fee738efb9873e39180523491b4288ce8b71c7e1eeb9e05c81d863a6e8f3fc341acc811749af1009a9eb3b033232d598dad60171ca5d01e55345b8232dcc5ffc17e1ce9dc4afb43bd53fed1ec434c33f7185ff4b6adf92844f31f7a5b11b9359b3b19c7d499193120953f170606d1938830fcc24eef4747dd099fad917f920c8773716158ec64b8659d8acf44efef13b21526f0a57d35645c0848076ce6e5191d28ba056e7f854a69a344c76029b02e405c5e7533b81e7a8edab9f301d03b969f31fe0932619d025d97d4c73ebe80d9f249599718f1e28ea6c28aeb1ec0e71c74cc448f03c00e3dcc33dc1d419b3f780f3e313ab68a796f90f38a73b76f37259722f6f35d6e255c6206c4968c9b23bd737b90e2b8c697471e70505e459fe4e6d98f1b000829c8708592541ef64e427075826d027f2d75c5330dcada6309a9a75cd43e492b978fbd2d052c22d107962b5f81b305ae13199967c902bf030edb6c8325d1d1044274f74911c679caeb5281961a3598797213c041c4335151ac51835e55d5f42d3419b7612bb6ca3de0c90d7d25acda40b89ed3ff0fbfe783dfd2dfa249e8dfc258336506ed8a9dfedf4fd870c69d0869c140938dd35acea9b6ea46d7bf3c4e14ab8f77e33ebfa4c474e91ca49ae8a86fdcafd507873ed695c680f3a8d8b95bfe0e2c56eac59b1b4fabb5ec42631a5d505efb65da5592fac1de2bafaa6f971bd662ec5c23fdc1bcce80a10edb18170de42a5133cc6169015476eb27405a0bf2419c50099f9fcf7d153a39c0688a704d5e638810289a2aab355e71ed92438449b0fae8c71c57e45382265854c46406d36cd7f2b6ee9e528d44dd3f66d41b3486b83733a0a1ec2e012c45152e646a558819dfeffe39399d7c74140bb9e3766a49c547bb48e7ca3c52a8764a7a5ecc892c46b4d0d665c051ad44359ad573449ac2c90fc8688ec54f461172d0bf15f0953aebcad97bb86556aa5590f6ac6251c93a6803534c53c86105823c2d1826cbd556392a70a296dfec019ba31868fc7c1129cf5d7eeb5ac01ebc82b8694cc028ad48a5ea2df28ef1798b3cc878c7fbdb500a3da3fde9254e0a85e27d0087ea247380e2dbeb2228c79e534df3622bc5a55c84568e2daad7d11410a28a135123cead8a7851e3eb7abcece8e201628d324641186f9c73bce864ce1216a7f25e4e292fd28eaa300287bbc0d86d43913b21715daba89037a4b52297fa1c9bb9ebe15113134657ff85602dcb4266e60d55470601edd33942110603f8ea95df39c688bf29ea68a3c1877d44d297a31d9f06a329f8d879e061a434c2e0dba3321013999c9d2729f29a151c995d0b2bb0370b43acd7a2aba4404a08af5f0ad34aa9b7748fbfef2e0d355189a8e7e319d2778d128e5b359d7c1dcc5e1ddc2f68df7bcd8d21c9e6b0c44f5725dac26458ecd97aa028d79513909e2e4044c7041f2481d000eb6832eee016c98e50f63af34131fd314fe3981530b66ebdef6247717ca110f6d5ed3e413ba8e441a0932fbecb5e7c94ce930e4da919a11b792384e64c48ac401c0d58d515856819706c1e2f705aa5e04c5643589f6282c23883e09e9c1d0ece0f21fe3ebe3436d94c069c46edba4d09f21c1bbb07b18425652ccff4b3a64d1f4413d1eb4dedfcfb02a12a479d536d7dade1fda70828cb4040f1b42de6f28dc283a6df1c019b0311f0fd5fa2abe486a867913b41fde7f8504691c1bf334170fbf1b67bcb2bc92c12427e6c6d83dc76a470ef4b21a7bd5402a77ca773b9e3f768a35cbfcfbb015cfb7c2d035295ef25a73bb88fedbf67d972d1f3143363c94fd2f39f02f2453fc5deefcfed24ba38a2be486f27a36c3c1101caaf4e84fbf3fc1139cd41aef7ba78f86b68269ac822df35bc20ee5fdeda7177cb9dca81b5b54e5b730c4c1cb052a571b29d46c57235c3c5839ce7671dc4eaa8282e153f89f4e6d638e19c9ea0da3fcf31580c1fc604d71e6448b9fdb3679b0d470842b616056bb245b59377df46a92193abaf810e63db5f8c0e1b7ad9f2b3d9174774a1ecf0e009394221afb90236847ccb49a58b592c4a94780d4a52a28b23919d41d44b6c102b465a7afa89b8a08ea6ede34629ea52aa9784abb82378ff2bb4e3749ead07c9e5e1c57b401d5fb64277b0f9e778893be760f444b1446e985bab54d55572e04d41cb1948460c7da194f8dea3356e1512e20c129b85c5aaba03e8e4b219a12956aac8b099b5352fa64822d44ef23a1a9227ec938458ac84fcb46b5f6531821660d0c583893f4bda0c07c5a0325a4ddbd594c74e6527b3123e83cfc3c737ed55bc333b22b369c5925333787530e5327f47e97a6b652527b64e08323a4a6a830dbc74535e0f628b060f425bb9fde30d5012651f8d91c2caed7bde032eeb60f281dbe5236d6f703fe6577ed51d3e235600c214d8df1bf7119b7c847c377ef06c8031f64333125f7077e8bfdea2464897ca8618cc0472a96d6e9a89728ccf32ff7f7dfdc600279b5b3482a1b691708baae963e4ea65f14f5fc54cdf919b4ed49b67f984846a0ffe067f10327aaa5b09417b89a2c6a9fa05ac0e9c782b25ed4c42afe52f150e7133a4b0f92eba7ee09d188a4f5cf0516622e3ea3ab68b776b82af2f9243bb8d7d5dc0b6a12e0a8aea7db792dad55f483c2f4671200e48595025a2bbab2f06c1a4339f96924bdfbbe5b8acbafdb8d357afa8bae96fdca8723fedaeb4317f64b9e7dd9072310d925934870d535672cfe2579d8adda723659c3c227dea3a4d92f7a0d6a1cd0eda2732971acba69a9491e96807e092dfff3d98a8711e3039ebc17df3582bd73205be86798c887bad824bdd69fcfba078cc4404a657799b4b3211976a75627951df27da20876b4af6dafb32475d6190486fa701864bdb5debefa220a0c7cd9c82e39909a2d41c6fb54f48930fb34080e85bd83b32f9a75f6bcacb3c3723908a1eb79af144ad7ef4793325c1d71d07393c074f65aa30bc91b4dab3ac9cbd8333953860510210d625f9b8750b0ff6848b0ed9cfeeb7d51f292be0f8e2b0dff74bf07b2932d1a6c0ce521ab9146794e09a61dc882f1e0ace883242253e23f5e2d5ec1b3e43f929accf77fdf3ee25c9d61aa5e0224d36d19b5eaf012f5dc39235fcec7d0805aef4e64b193d924b24e50818dc470fdfd6c0c81c04d348cea250ae55199c82624cb1dae2d94d9334d61f20a150b369751c6660b138be426239c328ebb5f901cc9069ef5a8a1ac3b445f5fae8795db1f330a75199a14d8cea1d644b91f765b69b10d52863eee0edce3d764aaf5e0269bb0d96b99aa4cc7b95c191b00e23c607c525cb9233bccdfe3285f1d52045b75a38ba17269d867b6fe0ba673f5d05cc6582c62afa26142a7c8a2d09cd0ff0ac3e8131308baabdd4f481ff09bc41ae54fe1aedf1f2b30b7640046b714f343a676076360181f5fcfb4a7a72407443acdb1e785f8fcf211f2b6c861156b52fa373b41823b702f2ff5c168f8fa603b8199c93ed067118db5a80452fa0c3c48112b9a2cf079e2724ec5b7b0ebfa2c91905d069ca5ec47f28d28635a71f06b2a81ffbf495ae7a481b2286009fbf5ad76a0a624fb30f61c9ec85f721c338b79f4b8b5ef3108da6c9e68d3daca4b6544a087fee02144f6dd67d812d268624d848fb20dba3dce1a76a71a6042b47e4c4f2cc8baaf192eb78033b9193e6b0a7ac3df8776156843e0544c8202d91ed1f3549ecd642de5bd8a0ac288410d2bf7729e7ef865e0d0cdb0925a7d8c83bd25e8817b3f29e21c3f0803290d74856a39882ab4a2e759e95934c979a5d5d71595260025577da285bf9042869036d908d15816cea8606c7f4eac6fda3771516c4a2a0d79764e3bccf6fc2a2c8416497b14921b45b46d5a67bb236cb3eefef3ccca148ca558a15f45f57185fd5fd69eecf69c7db9dfb78ccdfcb3174d1fe5472b23159211f423d817dce39442f6e2616c6608461bb09179c8a2b0b9b8ece3f2587ab46e78496b1b6d855e82b061d76a1e702c7f74f20a8059228ac76aacc375d8626cb6886285daa5a21b23ee539b8b985e0cdcb30d49443df1c3a75d60849cb2782a441e691e74a3e6701e2f580c3c678bb0439c80cddb2a617d0e6dca5175279d7d1be6a9d9b71417679ab90929a9aa410c50e7f30c521cb7ee844367c61285078aaba2c85b12de2fff9912c654e523d29c4adddf072be70882962755befefe38e7c34118117a729c9aeb9636948d2e2b6f5f37533457336b70b03037f737d71079da0425f74f8185256b6d9032c31945e511165d7f7e8b54ffd14cb79efa92f8d6682713954a4478c0a736b91893c2d5a6f9310312c8222d65740573d777b15d80e0815c7e3b57499c443052faa96f7ce1e7266bf5cfa95946212b909805fd817908dea99492dc299daecaab2a271ad1296528df4bc1a69b384ece7f42c0b312b65252cbbf63eb9c07f628cbd3278dc1dd64a311533733203a3830d7295d24b01c75653099d349046a5902e8246922f7f7bffcf7748a827567ec512cd97f8ebbefff2cb738e1ad00ef3be938741f3241a523b357cf3ee367f52acff96a11bb63fa9b2d0ffb49b95c1e84597a6389c83fb473865f509eb6e9926ecf6328d205c91d86398b9046d951ad0e0e61e70ed8232e52f7c539669fc01297cee7812d22aac602f2b27fb4ab81d38b2229aa42c45ab95a23f724ba2ba1ec250c72c85dcc3b69f4e593202907d01a38d0eebd25971ca9691f664aef73c68082f659ea21d39cf9027311588201badabff526befd6f0130393cac8e5c7f43aee127fefb7402c83001fbb50adf1015f01f18cec877c21c1e1ced62c1e82e26742802a3af42daa75ebe4df072b44e6056c0205ab921f9819c9eb75e4a29101b643d97efea18295c1667d5f2717b1f047ba152e98f3c394eb22640c001475e7a2fd55ec8bd340da269ba437e9240227c98679cc1ce67cc0220d1ad4e08202b675215a2348855b20fd12299a3be3abf9afccbc28008ad0fddb5baa4f72b54872e12dbe86c28214f7675877b61664bb87e7b1cbeb1e219d9a33f008990354c95a1b8cb4741be6d937ced1b65c0a0ef18432bf1f7e054ed9f4edb82a5de47319b804e86b877186dc96bcbff276c7da1871e3b4b2f3056ee55c50e451160d685234e5d20a5ec1c9bf6537376c2af98ad5a1351d2e84596283ffeecd51dec23b1cfaa27d77c191f7325505048c5f90fb56195cae01c97a6a83752cce1b79cc8822a36b2cdd2acef832af0aace3159d02c27035aa7db11d240d32a0c12acad147f2048a9399b2d2d6abac7b07437db05c0bf7fd8672b78152544a00fee8515f74a6b0a944182f4c184304c3595f1fa1f4940b5c71ead1617d0bb326a0c39d7f5c980b7f402d299d8cb11de5a30c8c3db3350f2b63abf0c86f44c7666b57db527da38c6865a0c003766e2ed9ed839f2847a5ed62982ea4e095dd3e60f8bcc146d484bc4e0e8ce6b75753264999af87742c5fa154ab98831d6116dbc34e3461a6295e327a0eefd418784894839aa585f27c5701bbe0e15d335c6cedcea7271e4233d6a07242e919b5dd0f385d169ae6e01947e4d7c4c1b7e5dc6c38d06452d42b15ee47b875217a1e9074c77d44a574a2bfc9a1b46bea97808ad4fb420c0d5dba32b7c4f58cfc47ccb45dfa4342554ef1071403ba0bad715796295bf603f214f560c6abfe4b1ef153253c20270104ac1b4e3d6516de48020a4c349059f33e0f49c6af857d2ae5a41387832233fb02571452ee23aba290f9f10f643024e7edf74a95d3df5f5904427517efc87f5afae34d6c5412e9ebb55e2c479667ce3b5d29cfd5f58e73c9f9d2f909dbbad803821c0087232f7016f8cacc2d66e21961cb2f78236a260f77311f933588fb70642b29f0ea9b6942a5384f34c19c4d54ad579bec966c4b1173548a85c612673a506d912282d2772d845ba5a458731984a348b8d4b5a7278d11b46de9c820a69462ef57c8742328674fdd5a94f4b5f9ba200f3fe922bdb7857acf7a3df56b839e250d58d5ca0520ceaa56a556a8e7116ab031b9f832a5dc635409e0f89eb57ee2a5e326aaff07c2a88fccbac6a05b11f247954d7995ddac2053230a8a6307ec1b37c1a5af4f5ac956e058527fa547ea9dbaa84b5ea850a6e85a3aeaa336b5fa630160fc2392ae93ba9683a879feaa0472f5b4259c2a5ec58c7c430165ec47c2ff0e05cd59033cef398c93b730fd527826cfbbeaa75a00a600246f6917940f27e16b47b8ac8ababa7bf6e9efebda87a5938c6ccc97a4a66d943f25278e4edac0b9b06faeef6a0a7300683a1e7898a340f9c93b82d3a0f56f580a5b228ab4a7e60494311597bd8e370228dda80f7d868d94cb5c41b601cd2abf8be8833daca9fc132f3ca37759a14388778fc446db56fcffceeb7548227d015575203dd37cf7344eb3665a4daaddf58c833b5176be708a42895bf5aee1915ba99012de12943ea598dd84e47a3249f8c6926f355d0d07285a4ddaa35de3d725006892cae8deda1c44763d18b38deebace00c8f1ba91674e78ce2c9d3f2b4c934b92de3554a55b36bd3bbc38cc6a691a8d61fc2c3cdb570b86f8a86cf6168f1455c5e3f8ce50b13dee99470ef6ee3f8d9b6c2a8c40aa63a46a7c7e0f487e56d010bc6ef9131bc68a4682658c50c9058c28f417e6a72effbf213bce27fda0a7176192d0c3e2e2057846ee2769585e819ed365395d7797f7fc82445cb0f332fe0b8e74bc77a8ac8913b53c901f62b0bf651e86e7bbe7a7c8ee3c89a1b024d40dd5314d460263d8e4f19cc57c00af9963d7f1ef817505086351521888d4caf6fbfc9068d00114ff2de542c79d189bf788d2cb47c4765dcbe4d877422813038904ca04dc4fded849fee348fc8c924408d50aff4b0a22707f22b2209218f4a777af5cb0a1c01fe61fabdc4bee8a5f95701ea249518b0b0f5f60dde70fa668e10a39b1fd8746a7e227ab8d75ba89e8063ca209169d39795e0f3b8a6a00db7585121ebdc42a14c2beeca86e595816b6a45a649da77dbbcb80242e8ee0fd51f5227e52759033a4eb2836f0a6458f8c2076f9538d8e83f75a028234e669526d3752b3ee62d361c187f1de08cec18b1a3675ebb5facf52fdbeb738f30f6eb3fa6d5ec9f35922cbb04280f4bd95c7eaa82d50bb118d6e2f42c8fcc0d95a949d89ea704886a2378a9106e56217f2e832c76a60d34a578f9b56c6df98edb0dceba7f6d84b36961f24318e9ebc55193e3547f9ec338a62d5d59e01c1eb5a0f29f8c1b7c94c528584c1f6c75b8542277741552d262a4ec471ab5c3f6449cda3772e29adf116921c2c95a841d742fce9d60c765bc30b2c4ad4fbf56f4b3f4f1cb49c504610f947d0302116aca1a7f82487359a10bc838e8c7feca3bfab90df5fb547355f3501a63c5193c4c91611bfcb1489d9986b83989f863dbb625086e63abc3e08202c965e07030974ee12dec47d57d5b1498d9376c676e4b9d4fcec28a05cf6ea68ffa465862c2a8285f7f5cab2c98c00b533774507e91f04bc3ece8041a5827b2aa27af88a25b57cfd09780d69e84e6dc9f2cb71c389b0ff180700fdd4d04a4f2284fb7988f4196cda8aa855a091c8d237fe7926011050b4ec618583340380bb3e97930f1a81d22b63d0d3a1d5aeb9860f9684bf49ffea974722953c2faa9d8dd8b20616bd715f50e1f8dab6f0e8f2d428b2ce88b582b9f74fd59e4ddf47b359c51f521cb2dd0aacc0b5ab0420b33f9fd53906b7bdb77fcdec6c6cc55b7b5c43848c78d4bf4a33670c549c7a9fa8bde09f26bd0e717ae8d4db2ed1026976c2624b5764d910fdcb64de9fbf4712fa275a1eb67fbbf3b6ef7f821fcc8956f4a15c8c93a267b7b8d87095634007f433ae2134c516128d44ea5592a21969a328bb79b5c48cea291784b04fa9c7848571a69a7f932cba56053db4a4219141516ef8edf5acb797821aecf6041628d1d7c38cc8d096c4ad990e0efc4ae85ca537353c8433b3472d26e4ac8f9291b805d84b67b7f98c81201bf3b7371916694375b63aad5d7fe1bf677f471885ce7a5eb56953bc04c9900d9807dc20ce9237e2a2ff72dba85de24b6e8811800a4db573b49347705adcb30e5a4641d396170b4be6c98e1f4b8d706375e72fda7dcbcf7de8a6675866e9b0a5d48cfa317937e2d66f3ef452d44e0badc24507d932e59bb3eb32898f1594bb55582be4f0928d64f9d899c328cc0d089faafc6ba35601953cc54cc80c62e94a8d60c4b23bfbf877b279b2bd02337a186928baa1c85d7a46d04cb60fc5a4177904e4a96853a9825e8ad43b23c551ada285cc99ccec1a1156fa44526f606b65c90ed544445a6adf77542e44f441071a635ed85b42eda64c0756f07dcf738a407406975ddb526017dc4e5d5255e0386282c5acb4698879a9307d2a6bfcbd48dfc52a7da0e37887061c46ef6a89d37c40b9bea388617ad40b94df6b107011105a355cb5de5577d8aee690552abb7b1250109c01ab1099b83754f8d94f5879217364aac7adde9415ce3f7e2a3fcb36d43673a611f8b9b64a0320019ebdcf44e548d6c4a1930c18867c183f3e783db32f17a649fac153dde24cd97aa05c76e6612d4943d3522bd2000172099fdf8b3aed79519c8e04585db53709f87b93bb318beede4936b5ebf7bf98066ba24bbfdeeecb5d130bb60d88ce7e41d07ba0ab38f2f9fde14628db704323d76f4f395d4cbc1f4ecd68f5ee6c53d756b8f85310737651f32261510f05b7def8f69a2106e032ad03ee57052493dd0cff92df9ed7568d985ad2e7e510eff6de075233fb9861f20350b154dadd21998731966d285e55037794d8a192c6715d7c53b70ac4059999d0d4d7151c0e0ac55b2006836d81ae434532a2e762175a90968648fc0c7645da61702d0cb7a9f59c8d14b2c9b25257eac92e3adf00140be0e809ac2b113ee4b16fc476821e5a66470b174cfd30a08d061ba9be24addb7e8017dbcb55d731f4a967f0d299d8d822cc5722d5af4e84c4364634521eff34df2611959bb22299f22d855b86834a22f647843de3dea9215b56bea34f6586bfc92304297b48c4ecc0057cff2b3aefe4c723eae434e7a179d0fa332c03a0d6197c3974e125904319d23f36e2cbfd1fe3c0c03fe4f225cda86057c58384a219d1aaf9f89239e840be32b15a7c016e0c33f8bb4ff01acfac1d19d411e2ed2e23f2b9babfffa8e873688258444239ec8c329b5a92de44b1dda982f30ee7e4b20728bac393459568bf16636a99f9304ed782d72f4b01564c5e02eb9f396f589250089e396cb35b5ac10b45960e3c3dedef2504161de2b5520bc6c002f21e6d1f075baca73ba3a77751126d93e299fcf6bf442377638e7abf27355d7b749eadd02cb8fc050286b74bf50175615071bc458ef575bf2e360abf13c7d8b402ccde3e60522a6d94749183d6620299c2e70621cadb6429561b001116549baf411378b92b910d9d599d6d8502f622d19af0168c5b828a72bb55634e1d629caacf6a3f69ec172d4380e45c51ab5f77f22f4de9ec62a4a4f5488b5f5f2903ebcc2aaa8a1d82081ad4c7fc4c8df7aa14256e591c807c68b8f8c8634e095e7c82f98f70deccec42d3f23228a8015b8e84d53c0c6e7bb4440edd6651ddd6015ebedfe5e099b50ceecdab820188abae03e1d6822a48b2c54cbf564aa69d71c45a650a43f257bfd103d44500039d58d6a69668ed097a85f731231c0895fa5293df4cb45820afb8a2be8ddc471558ae9d156d1df309d4eff15cdabe2b90ab1e930284d19d1f292a037a5cab8bb8d4c08e943fe3eeb119e3e0333cc3d0ae39e62ecc696aa7e17ec696248805495e5ca26559d0e60bb937723f99c1b0824f74efe2a2d2dd8578b4c407d21cf0d18f465b0ef208f717a176a1b5b557a6f581a327d28601b137c19b3f48d3668ced256f307490217416fe4d19422c123c446db35aa719b0254faf90a7865d0a261043739b36bd5b10f71cd15428b483edb0e88f59729f427a19957eef1fda0639f14ec59c3ba6a7994f54aabbe985b4dccf5b89645f8dce5e93057fa45a68612adaf15e5d05463bb995b82ecd5cc772ea3c4b2c06ceb309f3d88a9e649e300cc628527d3567685a74dac727df99e304dbb25b68cfc973c21a3e16ee60774e6054ab4edaae47bd20f9e287dc6c6015d97f1dcc6c0217498f1c51dce2d82ecfd63e71e12a5200935e62c17d6c01737e3f570fca6b8cda09e8c4af4d2b38e5b16f7d18f00c7abdad66e4f504359d97856bfde20bb8fc9cec4207bf3fa04ed6e990ef20ec957ecc2db117c3ee843dd76cf114890700d29243b6fc6db41d5dcea355d45f17952425792656099f0035e532f6327d2e80fb35beebfe5a6c70619d7d1a6440ef34802ab1a75cf63f639b77d0f9d33266f398af59ee417e72a4e514ce025f034b038023eed5e753785972fc1f5e27f7aa228a8bc43868f2d65f64a4d90e94f6e0794e0966b0a26794d166cda7044990c01b31861846b7dfa4ea285209ec5b02da8641e51534b71cf0c221284f4200401972f9809b1c2ae83059c146650c2939b6733e49249cece5770038869dd90e31bd2d82d504f4a94abf323bfbdf46b8069f33f361c14347b67cdff40091cf1bd5ba9e2966ee7664f2f790b861eced340da56e75e3e2e4d8102ab14291cb95dd68dbdfd113d5934108cb2116c91863ca8c967d750a8081456dd2217f06af90dee56d14cf17f699470d9457a7bf591f5d7d1fbe2bc4892f27dc73ef04c24c338b6d7b9ba0bd089cac58200fe95bc62c01689c61fc46cb211847f464d827884103925daf229967d64142fc80c14ec98e56bc8b16e95dc6a39dc5f0bbd465255b2ec2dc46afb7ed6c4c66d38e98b970161b28bcbe8d04378e7505c30b6a3d9e1ca30acf465cf09feb70c5d949b12062a2a1ce90cd5d6f454b55e97a9588eeea43235ef1541ee4bdf41132dbde980a7fb8187411fbaa4a91c290b38819f8bb45944714b47b8d23c061734385008216cd9f813b152aee31f3c29f57e8498bbd6702a51d146182dfd265a50a7c9eca9be3410ce13ef3129a0965bc5f42d9fb58aed73a7b5eefc8246310c8df6e880df9d17b23b802a1b9ddf06e200950c83c9154007fb49f09835bfecd63db8618cba13c897c2ca31a6f9e0fd782992b4b7a22e95d65a4e8ee2b3610e6b8b36e2cc6685ffc35c2f4249b441fe'),
	('01a220f1-95f0-70ff-8422-83feeab184cb', 'grant', '2019-03-01', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', '2026-10-01 07:30:00+00', '\x33fda1207ab110a5b183126724c56c1a159798fccd1467e0e70617c5c5a40b03', '\x00cd5108396c91822178df6dd1ef9ee21c7e8e6cf5656f1284101f5cc2e7e1516a9d38c6ba1626816eb9592f18924e3ab6c27b69b803f6d4698e993c24a7ecd18f742cc6dd7a535d8c2ad802b62caf1d40947530e1028a0c507c4deb5c49bc5b7f5f5214e092c5cf5b49feb5c20cb6a143ef5340f1d93875e57935a2db80046988ddc9468d42baeae23a17ba585d2d9037937b93fa9244d7cde539ad779045b1438c22507625d97c036decf8ee8da6340fa403ebc625875df7a2fdf8e046883956002e952e45c7883c9cc78d4259714b00af100173dbe4939f37773bcf24744fc55ef87a88dfb572d3c2c9dcb92c56d83e8c7ced759e92660111504d3b50f89bea419fb6f043ec0675adf855f6206746fa82ef89f96835bf9b333bc4f3f07da41b5fd76f80e08c5614ef874d9ae22affc8b67079862549d9709d7a994fe7338f6bea03a6d956c8c4ce82f59a95a5c012458dbbad10035a2cfd07bb1e7e6e5dd87a1e33ea563f963ee3a327dcc44c200161a9d55e40419d256141d10b54d45cbb4a5a8ae21153110fd212bb63c060d94e30de5b4bd0a5215bea926f5ef60bb133acb9a11c8cf523a4349c41e7816830a780292793e5bd7c385e269a984ce3e73b8b915af8346b60b974883376fbd3fb9d25aca0675795feae9df0a79382f4d292b30040a880e0e59fb93947da39d8d2e384b72a9e33871ba9c455a293c11d2ea7a0a20287beadfd25050bfa50597eaa11f4a62937c6258974af74a016532bf7268eb2cd568b22f021d93b67b4c2be4f49e86c90b8775fef2f8dba1d620c9dca199a87a7b141c9474abb5911b0def5ebf1f7b057a7249e91f328b6b0d3d237ad70707e338fa20d42e08c4d08cf5413b2ad81fb8eda35614b0550746980384d2bc76736279dd21204551371cd60871f6fe40b92974df73dabfc8192fdde690c221c60fee1929b79030d8c8d96b3d41374d5c90a508d2d1613ffcd85b0d1f0e0e32b6d69a1abd4fcca8fd9c99d89321f13d38c24a1ad2eefa7be42adaf81659ac24e61575b20ce9534db73e897334f2fc911eb09a6d55b24ee712af9e609e474bef667c9971dbee877fd14c239142d9c01e026169e63c141624a24a4d277de4dcad60fc9cc765dcdcf11a295cd857175c17aec765979588bb68022957f0baa92b11d1d1f637b719257ab890b102d418bfd2f0c381eee16c20c8d4da335d8771d0e3d64da3c2ba899fc4b27617b5429e775655cf1754282857ef652e4de8fa7b631986f5706c29b6f2c96a974e85c9c62a5b1e4d2a47b4e1291108f7657cda8b99c633b2955a52e24aba8448c80ea08032fdca7d76cd3f2847f2d872e35776d21b67c458eabb1a292e9121a571f8a3fe54c4398351c9fd8f74da50a1dc08ef113b739439a940fdfb9e8cbf549aaee3a5db0a40ae8bedea3162e5e515082f597ccd570709c08e12887ea105d3434de481ed1e79025e0f6fd7abb830098839c0dc01f64bd9ee1682f6cafd84821d3d797d5d85a10da8d5ccf0cb689225e9c9cfbb37876e810632e687af059a441bd22c6149b63f6da7ad79266809d90fd9e31fac88ef43f13ac7edb6bdb968845016195e7865afb7667696c52f2bde1acddbfd3ddbbe70c121a86adaf91195d61a45c0a58c0d107f337e931ed8fa602b06264f6c6f67423b0a2bcb12a259333d860797e163f872d4d80d36583dba6284780428e2998f320d34537d350b39c5f9dbc9f30372a7448370c4b9b67eec8f5dcb5907a3d834cf8deb6f286e0508b4cb0b8efdb5db26ec61d149c3552191b01ae58ce44f4122405c0754029a8ea21bdae94ce93ca197142529135b1be8c9dd7163d168c85f99e4de338f70306d69e08635cbce28ec78fa9a45f693252632e647978355d99fb9a5910352a07ae70c0f3a407d7ecee8128a2ad0856b479e7e7a1f462163f9562b21c4a4b809e2bff3ec8b50294cb8ae579bcfb1ddb1490a402214eac454d50d4401578e165d2449df6f3a839e75ba2863441397045852d937e4917b72c375b9b4409a998dc5ab4b498e7f402d162085c06619a8488ad719aa9d26b64a58726e08717e2d9b51fcf19887277d7543399cc8c40acef33e91329f64faf1e566709826f88b503f313b944897b1a7485082300305ef086d26be3e022d8c31d2ab60853dc133519bfc2ea60ed7bf194e7fb822cad8bb56b864fa19fd90003154e8351016d0da24e7ada33fbe16977376493b7af2d12ef189c913d276934e91f495733d6c3246dbfa957bdef64cf4fce5bf4ea5f85ad15cbf780b9f07bb6e549eca417df970408340b5d0a45fa4a851f001dd56a5d90ceb1698a9b9f77de519983b98c5677c9eb9e467a81ee67bba47c378fee558741ca26042a2a0ad99cc35c27e3f297e8647afc3b2053c988395f715704c5fe15f206318c7fa36731784757fd2818be302c53d4437d3c399b6cf6c5c348ca4d6f5ec5029909767a29d69da9b3b988c5680184edb45234bf6884b14d3141a6a30e221ac2566f99adfde959346f98fd2a638781229b4e504ce4062ff263082d95914bc77eec70088a057280dba48f6edcf78d21007de558422573517c221c62f3ab46f8066a702f187f5c58b2d97c5dcc9f3c754ee34c1ec2346727cce1bb4867888cf702d8e0dd691d7d05eb4883e0b64e5d0d75406aea6aac53fe47feb060a51ed26c984b60f7a5243125447c600d4120f27adba16162648f934ee4bcc2bc909c5e76c0cdf45c22c326a05e2feb89c72738dc68ee19384bb9bc868cc43d5ea208d3470259990d6c7d9b7c51b4f75eb26832f17f3b95fd95a829685660f1e37dc6e50f44738dca1ac3dd40d711e895a294297c52a72e9a76ff16c3e4b9a512fb087c8de5da64ef6c9316ee2a22824fd4d53e8a22c6846a8e22c89328a620165555c21ae8a3dec9fdd60ca1c2a2c251b6e84500c858bde2c31f7ed6d4bed71e8dbf2825b038f00f024c1369b874452c998f23e376470b6457397ca1749309c15143e6e2c18304a655b77d4d5f1cd30f27e4e2702689e75cef4fcb386de404d07416e799f132bf31e6b991f4b102ee91cdc6b2076776d7eb24e5644e9f03765867054e99ef5d32ea3564147dfbd08e9fdae615e0e2623be201a065069fe4535fa3704aeb851fb1b3f14386a56814e6b35e3a01ff76bfbd4774a98b9757d2bab813a28b51eef8d0ad753e62d7e0374f628bbbe92ae550453a28b07ad1676069e99caf6dc395b83f065e3be35c2fa6b980967e84e248ea827bdf98624e9ad2633b631a504613705a90e366d1c79056d63a4f00e715052ea4b6faf8bea2fa3e38913cf24a48acb30a65dd4e7f9a0a4c16428cc4c9c455177edc2468f6fd4461a1bcdf38d67169853e87a6ac57b5ccb08a07fea1bb433ecb78b6d2575588e7c450382ae156ed234d57d86ac0fc1a83b1ba1920c0a3955e6693a6c293ddaa61e1ed0c3d3acbd927bfb5e8e967c3d3bdca69076afca03d08880df9e098800e3c5b8f3505caf2be6f098022f7ba099a68110ca4c712ccbc19ab39cd01796115797bb0a8581fe3d15d48d1f18ce2461ada44dad251fd8ffd758bdea8487105c56cf9230c6f426e82f1e32b8363987b5ac91c8cf540c0a020e90f4d674bed98e562482484d709f0d8c45f33f4e07224873e7c423dc3e70dabd8293d8ba2f6af194a1271dfea9e288aa1fc7a751cd29042eed336ba5b3142d960acdb990933ec944493711fb6089a5787842755dd59bc581b2cde454dc095ee58dde810cca339c904cb16078a3e1383d257153a92422c5d8471e2e9445923d6e867b0586b30daa4778f2c3201486ee09cfb1e5372ddfb535f26b35c6c8c46842c12ce766f3a2a5615148a077574cbeed8ae2975b59a04630692416554b8e3d07bd78671d362ef37411906880dd5815e8cbac7e0f23b58870196585456084dc50fffcf8e7cd74f658bd68624375eb809595ee197ec550dff51a673f080bd28663d0ae99193c995c414df22361aa5f59235b406d0060bb6d7bd822ad14fbe913d98cddab1f3ed0317c50709238666560d1f8322d63c1f04b6d4c003918c24ac8c8a3b98902c0ac596216834b5c19741bb1d9524e3a6778bb4defb4bea370a116b4fe16a65bf224c1291c653d0c8372375ca1b0e4563675517cfded271b0ebfad7821c1267c8ed6e72cf0fd0aeed3e82a3067278f7d866755f32a5bc4c73dde5eb32b7290910efd071b7fc22bbbb952dcecd8a07633c06952a4275bcfeab2253dabaf899705ebb38ce6b8aede0362566785c1bb0054bdf45fa1a70a3799cca5590f56b9eb4a70e4f56e73fdf58161c29693f73115326ef361e72b3ab756058b78da1bb9d52228bd640fb1d276bc03b8cf5af694dee2ad724da941eec146b31898717f435c67a0813dbe69077318726cb706bc75a5320720196faaf6151f399b8bfc8980d5729be469b6d9b1e3c943c0f6b5e4377c079a8675b12bf6191688ee40903ad1edf5d306290c265eaf3e96e04e944fbec7e197e94a3905b31c252a5aea0b39f9dd0e7f5a2eccc080561c3ca7320a2dff266a8038cb6aa729e43e67726c76aebd50a22f5c79fe5fbbc7db7f2ee71bfff105f2d36eea41b48770654d81d6e09741c967c718c94f072d590bfe495ba6ad2ba2243be4fcc0806ac48b1aff5b2a5a7105284c033a6cd7a109f85afb515ada08775b2e7bacc7cf0c80a67189c85b4933142d91de2f59dfce2d121462de34fe333c305b287bac1dc9124a5b4476de4c7626b7a7971ef1635fbecf4eb00d8e64daa0335bcbaa122cf93b7f254fff4448956a86f717fbd37a75355721e8ef8d0d051b89bfd0f54f47fee5ddad1d1cd0c6ddf51ee5421856c761e715da74958cf0bc429fc93ecdbfcab010997ab2eb05a916dbcbdc0d5f4d7cb8a27f7976f339e296eae690cdbbb6dd49d011225a568d8bb1ca7fbc382a538ce7e9c33daeb1b97def64c0ed9103410de98695af960f4fa4e2c6f9e248f9758c50d42854223ccb70d355e0bbb22e2f6e273f70059179f0162a8b28a0f8bb87dd439db39c5786d73e12375da74a82f9308bd84eb54ea23b44ff88210335fd68167f4674fa4d9483d3e68784d0e0947c2cdd69c9ee6a5adba0d8a4bbbfe39e0c187fb1f29c5f54cc9ac1c4ecdd36969fa1dc546c6288b9f17e65cec480a93a9bb8c529e3ef3e866074208e7cf2b6f8fbf6d3711cf836d09cd71c88b0e8f2aa8c3af1871c962fe2596303604d994d70d65a5eb8b52795ad756b479c0967d3c5049882ace46b8487efd5f62afed343fdbfeaf4e4a2e2e1aba47d1a2cc4fe1dbde92c4df76fa18592eba8681ff8a13c4a3ad251fa24d3afd623219877f76495099f15412d627d8439e987bcb405f13c8f156c9f19b64604d00b00f5fe9780f35c1ba03aa3f4f96ede4985c4a539f1642be9a0d566ada8e204a810bb7d146bc50d5e85026748f6fc2a9debb3b4f4f4dd9b791ce2ed45a8c2eba84fe423d9a2a1b4f715878a9420cbad388d7de5faffc23e045e721fd177a62fed947af08074a845009822baf5895a42963a4d40828c273b85e70bfd2cbe08c8241326b33de0aedf173a9737dc858149a16eec62a6ea9418c4a3f3780e6f66f3f69264e782e74603490824f96deffb24fc0a64a4db283b3f2e3e4bfb44f78cb458f59598c67c12eccfbc93b4a3f04ea617963836c8ce0d5d0b5f84e88afe8bd1ea5ce3574fbf746c83ec41a683ecfb52e8e4b2cdf8e7d7cf9af091acbeec6e8bb8e483cefa663275af41df85c262371e2b1503fef00623bc63ec427ec7f84b2fe9a0ec04ceb18e669d389cf52ce8ad0a858ee121d1aee4cf09bfac89bde6b831cc4b7b56e8d8987d68b67c5d412d4daf94f190b6ba018be0c70acb20f81cedcfb9e0a91e82a45ec272f4b7d21cc3fc860549190e605ba4eb65c598056a644d057a6123660515e2fab2bfc741895d05f0ceec7aeca05e745e01fb2403c7d0cb10e6af35ce7888c5e098f89887c0a7d92a6be76a5a2353aa175c7fc65f3f2eac3a75c02b113b9311622fbcbbd4bec86fb88370f5a857c0604f18099138c455e65f39479c6cb9cd321eddc752d66164938ea9ce306d86607977077c2f66fb9bd84e63cacb3db920d4643d0cfcc0cf503240c1210ad9157d99e15b19d9f5767af67aa9630b9a647510666f657733a3820cc9ff71d7146c1c6436f96f4e86a45da795c716d1ba342a0ff77a4d9500eb7ce63ab7f80921b6a6274ae4ce4e3f9550c8defb7682a8cc883461549679a136ac32090b62c38bf716207da15302c8a82c5932145aec27af45674b8a9b27b6964ee7f7642d83fffb6a2f7b8ec8081ba760d6823eb34566423890c5bde2ebb72522dfdcc8ce7eabeb64df90591c6f28fb887f7f2a4ac28d94a974a798f83e284ed3431afa0df47677163491cda1bdae948b7820dc215613d41dcb358929a16e906b99c293f92c91aa9415757feda9fb76a71bab31655e9980be0517316cb1507c1ea0f87393d4d1f7306a0453f1992dedbfca0a1b02d460850bfdc5b67d3d7acafaa964d79a43226ff74a5b418824f8c8a181d1ee8ffcbed41780eda001223b5863eac6292a6f12ed28e311f78355035c5920c900754e511954a4ff62e96080c2c8821f0a95422a17cb20715c15f1ca49f6408a51cd336a823a6c0693ef256f4d835295f71d55af47529073a7be5b7e5fb7e2ddaffb20e1d1572ad81efe1aed326583c6d15d55185ed18d8a4d53b536cd7c56532faf97ab332a070d87c13395ce7e27a346748061198763885cd963fd02f83e57e27864113a00daac6ef712bd15590d998a5654b63de35d268df1ac67cc94a72e376d3bd4fcdf6ce9d2e7fbf2a3635fd1b71a8fde45d7ee8be5c0b7861dbc394fe9ecc198b180f284c87145a2462f2372e4e45d1af17450c1197621928313eec5c34e6d95176ef2644edd031d07b2a61007a34c76a90f7f9d9274e241e148aa245e98dfd33c0b702bf5ca08320e50dc8cb34fad62f432a624ef9b54e00dc2457e2ebcc4bfd72fd1d3e09ef1366bc9874f16f3f31d724b90a321ef3ee86e7ee0e9827f5538b9c24733211a08800fdf9468ad09659ae7332b147773b6a1a85dbe69ed4b115f6bb7e6a95eb554c26cfe1d544912ac33170d53ac1db6f418d024d4ec4e4ce9009468f52c9b56b79d7542118afc70a8172254d6f252d05af3c119972d0600e9d1111551ebd9f17a50857e5fc67367b444deef311c9ded58746ceb5c8bcbf5076b2516a56a30dc4165f8a9fcdfb9bb8cd3bce6fa17359ead5ee79e785484900f7201e1e3efdf46eed41004bb3c70c1941e457dccdf28a03d865c47e5cfece9763dea67ed7b1de95054630cf2ef197f75a529d0603f74f135d6596c9cf2e5921cbafac8541914a7b49fcfaf3418d5dc9df5e620b1d1cd61f081bc337c83c5c13dbacf6839341f2c3a475bc9413b5f61e6ac07006b801614bbb330c91b0be0304b399c65d04516e434f67d009d18c51aee0f797978e8f8abbe9e1f83c6735577fea3045a8e2f8f6a100422ae057a9ffb693dd9fcc7bc64cb14a121be5de61bfccf467e72e51805d0fbe73be93f438d31b0185b79aabb9b018a2299392f864a8f2b3828bc5051c1730ece986534b6fcd6c1de62ea148dcbe02f95ee1063ea300285e50d609e79b8300f6942d2c49a9bb525752c149459a7eb1b3c9e6519c5c003487992360026b3fe3d5dd4337b85fd9901f652e53e06b6d4555f912280b8cb99a7218b10a54c73e33b8578eca627f85c6668298105240d08c172da8013087895c72025cd197685c241a0f7f239425a457edaad0f62ecce9793258f67fca8dd8aa638125b85849d0e329e58de6181d1a8449f48aa599497d9370a1199ffa06d55bbca3e969a05bec98f52fe9da8884442c771b295682df99b01c9828d1f5068be963543e2a9e891bf0d7945eb99e0fd72355fb8909d1c96131956ff515ea5b731daa17e0106811e6c23becf02f2c50aa2f781ffe7bc073b5ae3da2b67c287060e04bdc4438384c3503ade738fa2a52c6beee415e9d10ed157e5b84587250ae48ffeaa97ff1d02cfbcfcdc016feebb09b33e2202c9bfff5556522244931ac8b704857e538d10776467510f286ba4385edc73e324056e71e319fffa559bc7833f456bb60106c60b5fa269a4811367f7fffec059f5f2146ad8ceab997d5739000930fb7ed1fccdbde671a04d74ffd3b14711787208be0cc34964d9ef3437bcaf0709d28b73c1c4d2a932e5aa8f5b1bb19c161848fd5a9f769c556bac59123d796ea059e5997b3179802f9ddc6fee8cc49cf02ab60b70158ae5254b8272a0479ec09e97152060b0ffe972d1e450c82d63bbf60ae77c3bed772ee907dea8c60c653ca67c2237ec4c79f3224d5dbdea32fb9ada115acd97e23ec03332834af4512d3b3f5470039b5e31ba3784ef87bfa1ab204b7a51087a6e33099dc6d02ffe4f199871014ac107260f791f4eacf96d4c2a06ba7aca866e949d888c64fb65f7d05499fa7210df91b4c6da6492937e391bd6992d590ccf1fdffb37bffcc7f0eeec9c3f916cd79456567c138de5cf3bbf951a5266346bac7c7937e71521346fdcf6872d7108f7e5bf7c8759b0887f3b5f16d9442b0829a44e08245bc4c0dc501665a3c2cdaa9381a69f083305eb06b3cfc539a9c54e8aeca0a8e01644b2dd17c996507390b1c7be0a8b7c226b0c02825941e12e59e313b26225be717de65b380685196adc301dca1c8da197bcc22e2dac741feb8c5b6ecb80f37dc869b04fc496d618be7cfa83a22afb08e9f03b1460b2760a486f826ebe35db1b759b7e4f5534a642ee13f153d680087ae8787cf4900b713086b5a8b66865323b6c862e255a50d345569ab1d6a6adfc25e9e8b19fefa29ca92bb4dc405ff0d7867fd136b760cb9a3b6f7199059b06b02833ac31d13932c2ca8c88e3c88e28fdc754fd8741ce138348da335a48682caeeb93980d12734adb5f677fbe34eb71a208f0cb7307fd3e1f4ff92889e8ef0942a245b6fb13734b2ddbac7eb20599f917cfb391262c313ead3c141514b361ad20fb704fa7a6c9b02817c9f925e310b9e9eb55856d21bd8f5d63e88a14d08dc5a94399252ef279d92dfa62939a7bed942db5d936154b47f8da4bf05a085f4f7d5f7bf9c48cf6729ceced334a880cc068450f2f842fa0c8e88ea5493566e15aee2739c8ec8b7a9703d646159596511a863e5738979e8dd1baafc71d12f51a99021b9c75e9ec9efeefbfc79c9052fe51db995664b87a0f85d935940c31c7c0e6403134ed20e7ce3726046be91ea43a9fe1e0ccea26af7bcdf0bbb11bad606effe612464a501956ea64fc9b681a9c0cf50740a21189e1eae9f48b9e7a9d2918470d504542d777d8fd49dc92505b0da53f5e73bd082dc111d218a160d46534b2d1f69bd721a911ef44c46e8201eff36a17cb2f42bc1bf022d6600e81625f6dfc32eceee8ff0a2613e50959aa39c14507c7f261202fce46121edd7b33a08e19338b41d44f6bc090ba9aeb413738ec9c6c14e4ed926597fe09348ca77421b70986bd4c5aaa9419c062e01c9785e6c830fa69ba412a60ceb1c5fe04bc6c4963fe620e481d3d0b152ffbc2e38fe866f63f6a9e7bc84acbbe4d6035f273d2821c6a80e3c60aa7300f0e9be182648bd20337cd8ccec415f982447a9218367a0d592350a78e684e17d6c2fbe5eb9e2a749a42bbe224688fa2e0d640a6baf680ce03dfa8098edb505c8cf32a1c83f0d25cdfb4e03c8a18578c9f59cdb30611d7ad9d4a0f3a8b2825acb78a82916ac648a3f3c8f3d335ff0081a86a550418a335d89b77529580cbeea3308214c63358acabb81dd94e879177a9e012a16ff8cb79d9e81a52277aad5aa87c02f01bde80c6244f453d245eaca520740ad91a06adb02def479f8bb84f02dabcffd308b5bcf3c02ddec3a65aaf28ba7e9d334b2a764f6bd1918cc3d8958bef4cec2365a9bc872988bb7ca565c4796ba85704a56fc59491de4c783c49091d4a3f9d58fa0579e3069d76502d27d4caa72a08d69b750583bd0f294ee340e3544b28d24b374dff1a04b08e98c9f116074cb42dbd1e8168a0a7c08361728d84c5e8701abdd52b8b36f0df0ca4344acb2c44b7e10c12029b701f917644b459f95259d77302e0a0671eb1afccf18ce2c5c871a71cbdf95a665f8860f833ff3823b19adf9fc56c2ac726e1c0722e599d6e7f8ec58cf62d0b565c84be6b62cc12bf413e9f01f851873fa0d38f14aa538adea4320a8ae3828448c53b44415ec68fed85535eff9f499c8325de1dd3ade258a6dadd7e51fab38b0893474c5a05b2ada63c4203854f1ebeef4e33f0b13240cc01dadf7615544837b47de0dc9fb30c4dc26bf27f466cf33ad1d8ee2e80c4a34273e5eb1ff024274065395ea2b5e562a0e87637e68aa1b5c742ea405850399268bce033e54db1275c633ea870d49854cf2590a507baf017a098933463747e3e24ca5b2c9682d9aa19c56499ec64925546beaaa584098d4da37b12e70cdd9f040c68af7906d60fbbcfe1e6b57997c6ac1341e39681ce2cec7ddafc879bd403cdf2b680bb3ebc0a75909645ac410327386e03fb10c301f5e5b080fe8a6f59c8b1d607c997a1c7e9b1366cddfd15085b8e6b1e5033761f61137197a01c2372531a5ff427c9508f19046aeaf4199868bddc243435c67f1e938f2b5171969b27a94112c48984e6518bb9a29aa6192ad2af8174b33a64c1502422465b3c683401cae78ce5872aacfdbe4cb9159ef0a8b3a0ebf985270e202c29ef8aaa0aaaae471d00f09f007bea6b0fce8fdf8547d2fae7167d448d7f3a37d181512f6d2ec70d223bfa050e299e0520c1fa18ae4130d0c47c85a98d1243834578c403d2c235f8c6bd7321cba62d1b79301864adf1fed3ac45f9400844179b7385505c2d80bbb98877eee7565cdad8cc392536fd14767d87ac3e7d5d45ed15f716ac47d4c1043a722d73b5e84f57c8ae1d2dec0529fef80bc10dca779079afc00d7ce4a760b84c45bdec1a9922cc05fdc06365f2514edc28e1ccdddd05ac7926b7f3840d8531033530c8ffae2deae7c6cd21ec08f0037ce4d7ee87d761ab9d1d81ef9bd0213069124834bf73700e761f0ed7266fbb75ecb8ec171c9f145799ea2171af1517bd3c77569fb7414303297de8e308405a2b3e98502c3ca384bd39837b626435e9dd0b0d5fcad97a76021990944ffeca0cf5fcf400ea0e00459f669fa05df6cb34e1215b7116a0eaf98b5756f21297598ef459007c7e82663877774878852e8ae0ecb7f1a5362b45a5d4cb7c0d2fcc694500b0e3434dc9041bbd5d2dcbb28378a2c3a727117d37344945fb46b75ca2d444b3c6ea92488882ce59e758ac51c69c9ecfe9876298d3535b2436d0a85e76f340d276bcb2c85d8d80639997e92ec28fb29434b080f52846979a10a90f2b4ff39fbfda79850edfa7193fad6b9083bf56af9f7c8d21005c6ed9d5bee28540b8b14862d51fb6ba72b186eb5d745d430558402149816753f4aee8ebe3b93aa4cd894bd9a4cacac4626a5b917487707e80a8bf53fae94f7e8660f7f3500118a938b24866d35997aaf00cfb276d03560f3a20da983db229e2353841981ecb8176d3a7e3f4c003d2530c0bc6aeaed5572b52121146c991d6a5a20756ceb9dc84ae4faee959bf462e9e2426059d2449840abbaa8c20a4d168a812007e352d1734666e3293faacbd1008a817a519183b00021db33b60ced1763172b2e886569f43c794483b123cb1b421cb749db56069f72f145138c4e5c64ac91bc4b10af5e6f4093e8f03d851d1fb2b2a8c604ca24459680af8736813d9ce825e8c3c1859ab1db012d719cee8a6ee917c0823578726746216c182c9ae784d56e1234be9cc5098dee8111e956d8f932f4ea2ea0f46e3d6d1e1d02088da563cfa1d1a5e07d2b5eef5daa941ba1b0024259044ab08d6a04692cdde1cf460bc05f401ad40aa00e2340787a9ea913870fa4528c5d17f6b01c6a99b68ef309d4e29c9653c3347ac0c7de410767851b88d27750218e1139cfad6c80db5180554b5c3c8706a20e1af73eadb4fcc0e646bf6f8a300ad9f081abea0afcffa19f068af7cfe5811ff778e8954f7a7b4f7d859aa70e38f0bc95494045beee7604e66440b3aad7fc7a5146e0b60c6667aa77d1d19e9932c13c4b3705f0009e215294293334374ba756675ab665773f18a5e3c4620b3fb2f344bdf4e9784eaa1fbfe9c2cd4ec60c1bcbc05daecdba1bcbce72a62e83a1ea3bb50affdf44e7a9ba3a68efad4d8454ed958950c19cefc9f7211ac2f5c4f973cdd3ba3605a7fbf263a9244ce775669168e3dd8044c75a6879d9198e2416d0b3f7ec6f38194806284c0f6273513aa92f5a19d761c41d68ca0e0b53d1a0ae520aac82c131d23506e9c8d17b567b7073853e2259108eb33848d0a9d8d32a7fa49c18d80e94fcc143cf54e924f516902bd21d843328339b2390f698a49c5f047d209d295999341aab3da61d52be4a7a16821ab229fdbe0c0bd430bfcd9ebace95f0c99575511ccd11d9ce9c8d91e5da33210eca12d82a2088e161b8ee7d038d088f512c80b8adc44454e8a96e447a25d60849e9ba1c26f88c9e28d84c06862eba1fa40da02777ce806414225cf68c310af968b91d428ee005fd89498bda60e50f675ad13ffdc7a3ad6dcf6d414e281fbd712fa2faa6a0e3d33494887f0d37126a6ab7aef6cec020fb1c0631e43a9c6427bd7b00cd0ac7e2affec4f2fbf5f08715e8b90499d8b23261f8545071fd5ae520c65c7c96db66a5dd0f8a9b59cc91383a94aef728d9af3b91aa353bd13631a59e3f86ec95e697943caeab1983c890e58d6614e88afec3d8791e03862208363f5b4b7519c7dd242f97724981929920e34616cd20a9c44d0bbc40e906992314628c93de2365a42b5ac292e936ecf94a61b5193df7f21dc19fa9f60fac1958b4be4a0c7b235922d95b64aba49e0cb1be1283b572ab863196ae63d18884af77a509a02532d9dc254e9bb32d42812808fbf00a8bd79bcdc0d6c33af1eaa88e2cbe26d2054a5709031da986ec4695be315d869ee780914ef9753dfc788fb2faa8ceb363f1358c280056965c6e0c54bf06ea31ffb623a42cf6235d7bc2df6b2fdcc647c16b439530e87c93dd7f364ef8244632cb9c8d61667a8028c81c0466c3c17a6194561c69b8d7d2c3ef37e8ffcad759c3e5d2d8069c9a31e07944158a9f1319f3111efc284d9e5000a9e148fb17d0b425c36a2adf210ec71ec6fdf224ccf7013921f97cca85bd70b6b5b7b723e34cd5f5a76c915f6f0fd99c8ac5c0e1e4fd1e7592e5483dff36e623cdf7570f1f7b25e31cce0c06086259044923e32ea6e34aaa6559df7eb67824e4b5920e9884a6de0f5d8ab2e7023078cf1a5555b5f88f7dd91878db6055a5954dfbcc0a102ae8aee22fa4207bc8f5894ac4a8e08a72e21e735f1aaf14a115eb4e918cf40e17710fae04076e2a77d2cf00b0479c677fdebc220dba21096d11f8f993092ead23d7f2ec6be7718d9ba31f73e2bd3b5e2bb7b96c6bbb3c6fdaf193b5e7a31745001e08fb366fc2a855d5c5cad4adc7b5c16a06d7b0abcc9f05318c4833c54985d8fbcc28a57cfade80d46cbdbfad7ca54e65b2738476dc2a35586711a016fb074ff2761e369a65076035f7264a5a47f168add8a656dc3c12ce0976206a69f8b049522536a8d1942fa1995d0b8bbe46ab78a95a6bdea2667ee0b4f50f77f7a4a689d5e3f2722ab68910e3e329e2a30bad3dfae554aceb94bca05af15892c69b54a3bdf3168b2ee2dbc4431cce0bd61bfd20e564a6c5beb90c735a1003ac6b24e0b9f73a18aa88f6627a4fd13cc34be5cab056603e85295a165e29eb9f7befedf2a011ec6f578f75be359f9dbf28d1ff9e062adbec9006ed4015c0400ffd8edd0eccc32e13ba839ce7a797082bd8534caf05db12a57a14512a87ee9a7fcdd4ce52bfc7a8983bb6a652702ba49aecb019c1a661cf716b9f0981c40f3befe8df3fa15f82194b4096b2c989bdf84dc6224ac82026318de8c1870dc0b0424c4bb62ee7686d68966ecab92f0fc6c67090e6339759851198dcf23d04bfa28bb14c7680a95ad4779d84a0e1d1f3734e27667085e563fa461529b5b9b5eab5ad96273e3aa93faf07da1e8a7b04ce7951ef4416891579765bd035d295411236987d13739e994a2392acbb0c05906264442d623db7a405362aac5c307265d4365e735d8e84f0e4d8da4bebcad1db6b277e2e77d2d0cfd7db446a9328021ee85dc3b77fe78919e69850d2a75439ad9f87dc068487eb4d0016e0f89c87a296ec4e4442c215ab977692c5ebe692b80d7c8216fc26a2b628963f9f635369cce7968612a2b4237831c3ddcf259e58d38578598bc00b59a1db25ebe062a10d0e95807b97cfb3fe1d90d0c98e0c48f95093915c0f9223502f93e80ca0028748b1ea2fccebf6a33b74b13be1fc80c47962a62c0bcd69905c9662995e59abc31d70a5caa6819110ec86ebf76f769eb43205dac87c10ae1b0a50b6fa81da8e5d7cb5b982c6b3b7d2feb318a036784752f4f40bbeb3d6938b3699d70d50da45a577fa6e059ab891040b4f9eced7e663923e51ee4bb0d2df18d6733344bac32030ea1f7a0c2bd6597e1117d19e8fc18be52c56d590fbc772a48dc1ef7289b70bf912a164c27371b7ceeaaae0bf4459a59604637fd0d437f3728e14f704688b0cdfbd799937730bcc1156413659bbea52f8efe7525e7f47062d03c32bb821e3d0ed70e114ed844415033d67f5a7c435768cb4b3c95e6b23109ffa0f0590f88c69a780be86f47791c89ab51078cef6b6c4e9ce6880f9d78cc541582756a552463ff1d66648bc057edae23337014f6506458b445b13b0efb709050b565be226e7f70aea9606f499c27030f4ad983d298568352e4d21831d690656edd6b17b3a38b83b0a21bfdcc00d1e2776670f1caf561ca14f8ab16c52c4e087682b4857ef7477c92f87ae3715e8bde4fa870cfa292d8dd72745e00bbf5395ae638badc1af29c1feb47f404061f7e0a57a33b63410c2777e9c8dd0b25d8ebc69fdb710cd11b5921890ad861552b079585e077859ea4e21a7b5ef09c7ce534fc019324f2fee26dcd84eadd49e54855676d2051533eb90e3fa273fa8bdf2d2d483e6cccf4b761f356bf0c529765be26f4abe0d4e4413a8c403766d67f7c093e3f9800d05ee8b2477472c493aa125da8409ee5526ed5e4da2b762b535f2c825c6146a8d1a8507d9aeaac789d1b8fbca8a53f5a70b53b5f9c5f03f8f59c39d8a37b2a927d9e3827d253f5a31b9411aa328458d20216d7e5528bfc3268b692ad12e6a868c38f4a56248837779db5b9a045a16efe3020f91295e9a1865c4e4df5e32bbe87b3b2a9eaa05ec60cd2734c2b52948c17951b707a615a9e74558d311171c446ba4ccf55c1335d1ec52764d9ee934250f9cf30017fa023d332094c5bedaea4fd3717a4256740018174696b7a49219ca568e90d34a876ee579b4d09470796ba951671d434bf4c5b6d0c1cc0dbdf713f8810e88df10e70f41ad883e6bdad4d748084fe00308d862f98951d4b187cb1161ca66c0fa20c1e51fc675c0349c88846e6cb85bc9de476d4ab553d7b39a9ffb1fc6a6da0579f8383d389d4c2f0bfc8a8fc674757000158446f6b6c1b755d8e3766680e344c6f4f4a6fdb96bc9b5df5483aa39e87a523a2c948f39e68577ecdad256214807228b9c62e589d8322d7e0c59f60b278450f574f971f432871aa703321f457808938f01dae4d09e265bad1bb889a5d4d3bf46bf9a8f24ab72c33fa552089cb5208fe4c1f9a4972bbcea3769400620856956cf62b03abb8b598ce4ea7530d4fa3675f1fdde3757560f8026b84506c1d9d6875dc0e32c4b139b540d6f57d0af986d8fd3b5269d0b05519ae46db890ff00be4760f83d483b30ef751b2d787946b5d159ed9c61b0e1b8a775ca6d17f34f930651b5bdccbea41bb8b9bf2113cfe6ee8461dad9c0e99fc1e573c5ffb78f29c1ea8a297df829cba93b8a620feb12def66fb3322b29c767d2119335829434d677f2cfc9b5b5a86c73fa237b0e021793327a1b2cc680af6cb334e00b6fb6b55bcaaf6c131d8c550d64c57aa4195c76897774276c84ac3f55ff5f6c7040ef077c7828d6e8d9ec7650fe37f47469628c797819740dbd6732b205808a3c316d82f1053dcdf525a9d69e37712b49d7347304452c2257b541e0062a772eb0e6f3d71c8e205265d0a3a1edbc6e54efa36694419a0b779110fbeebf2534566faa441be20809e16db0633712a72f50a8d18d1988cdb0bf6fb33c78897dd2f95035b5bfa4f6226a8b95ac3ab4be438e90182f85ee11b040e2cd2f5c3fc34988ff8ad1de78a6290207534c015206bebb36067423fdad3d4b27cda910c04c4409924c919bf02f9c30abe596ae672b315522d3fa62cf46400690eb56a7c515f3375cecc0d22968980e442477467568637d7f9d13cf3ea06dafb5ff669a9b60f21a153ab94c6473b9c24046b6c4576e94fa615e6d9d8b3d6c7ec7c566037a050a294776787f526e813810f2e80bd8dd4a81f910af82b9af1b507df9bb53a6c6833313de69ff05b5590afb75a2d8609034c12d35742205e268ad743655aa767609a28e4734110e037753f0db9d5e9a902dce0aeaa1f90cdc5a1734cd6d66007014578099f7a1a970558daa76544c45ff708762e4255d8ce5e5c1af3f5125f9c4682d9d8ae10174c37a100bf4495b71468bf7edfb822c824d7ace1878c791850a427a5d32d3a27abd4bc6bc81228bd9023cffb705bba76822ab5d9ec0da73dca0151566e0057add0e576a40d552a3352920de0b5797c0caf71e2a4d2aba489a68871567119d29a8703ed8550b73587c5c4fbcbbff6f25dfd5091ceec78ce4b48e70bea2dd976a3a5f8587404197620f5167f875adcc03cc65e343ae3c2ef05e3d74a067348001856cc1cedae1698dd938d4de2198f4bd78249eb546611dc06b47df0741e862f812f887b8fedb3953a4484e7a3dd1a2fd8d5c9ec4499b0b9f6691414be0bb49cc5e60d82fe650bb47c9425fde9c6158f79a7f1216ab2a843d09d6e059ca84df77d9f7a93918eacf86b5f6bd45120b3ed48c4f81cdae3c28d0529ba180f655abceaefe0e89c0bf797121ffcb359305c89ef8d97f8cfa30ebdf6a249b8130f063da20f9e6af6d8926ec60f25464693a1bbb2152a96d09a49641368475785993a9ede0d31e990428bde987fa70d2f5039d3ac6550bcab53fcfb4360ce22ef17dc4167e4c82bb106ec47b18814ba6baf0c459f09aa19faa323aac276cb33d1e3ad55dec7e771526774ba75b1c8494b299e8bfcdc22b27d4f1de2ef5299a92b34f79c390a9f6bad6b1c6393178e5089abe706b42f6043ff8b6756e8d266a939a5711cc3a83b1da52ff070df5207efeddbdfb666eeb6ff8a1631cdc89d6713a7186969da3c7e201b36e4cbe18b8c2feef6014abe038de6992c21a31c16a544b0b8eff490bfe04df8f3a8e966ae1b511ded70eebdc7051f5d3f5a17dbd45ceb8528f22296cb643bd1688f71b399d5fa70bd857607db399e03484b961d7d158c05cbe44a9e16f29f421a3ac2167da17afbc99daf543ff620fd0c5f670a6814609883f28a5472ad3d210e853f2337f6974033999e0f6796936ce05f4135e6f1a30108bfd9eae339f0a57c32758cae8dd7f3f0008ed4e2b759f10e6442465df41819db2fb5dde44e372d0deba22b00ba32e68d0f436900142003e8c878e87b1c33585aff3477847fa9536fb0e5d07f71174e4d8a0641fdf792fed5880f157e1f7d15cf43f703bf9bf5b3f60f62bc5e442527204d9df3d6ffb0ec03307fb4d0ad601e2da23eb4364e59a766d142994ffb90e51fc91314674ea8b3a9a12f37971140cf7181e381d9bb45cad5090dd4153652aa5eae57f25a84a72bf60c8268e5965048b6c48b18643ec55965a4cb17502038e0fbe2ae72f38243a2134bbf8f1b47f1c748bc4bc5a5eeaa6a2f9da3c37409bf7931a1dcc6bcecbc636bef67909be2ddf1f246dcfbff34245c0f9b7dd7b5267017148e54c178b4a8ba9602ca5d177e698e48c9d47ee5da0326bc9b130759d81a14db20cb6157c7dcdd020765968465dad87d110a54eb4bb8cc5e764d1ca6aaecbce3a3d390e0c684e88f809706c9c8098f7a61e9d33756895668b4a4863c6c8afb93ef9c8e1b386be0d8c3776dca6a88b06f174b3483538f7d1af3dee04307b3d33f057489c413b625c38305c87b68017ed84a449f868b54f8e9632189e13186a911241863a43e8c707d8950734b21cc0b00ddddcf2f16ad0bb78475e86254ca2257420bd5d8eb1384758b955aaa73fea3554820b1cfc6bf1929c48e98c88b270395fc4b2c7a564c5840753f757ac89713b6ea323f772591401f0eea3cc3aadb8a5900c1c485012e38e7f9623b0f77bccdd2ae051868c3044ecd26a2bf0a026de832e16ca6478111dcfde7cfc977803e13c3baa4c01af59ac995878856b32b24460a528adff5a62893a004f367107d9750ea106e30a2682e58ea6d3bc1a5d89a1b64813b3a1d00a78bbb5f95460d6b528fc574ae29664bd2e129d06ce0a8dc811e2f19d320b501eaabce12eadce86481a9ca8f36083b6805b4cd8b2e4998617a2c305574aef45955ec02739091146fff303c37f9d1cf0661774617521e8725e667c5e7d225d20fa1f3952ff087e5981d33388aa8fba75e05c93876c4666b40c94355b7dfa22359f1c0e642c24c0ba61dd21e341b77c426b9cbf158ff6fddc788bd675a9b9701d754d797fb6e59df3ae4f190c0cd1598b7d678406c912ec2a2aaaaeccf52da21340727419ad5b36af14a196d47b49e4648cf90104431fa2244aa985a91ee0817a74218d6d4eaefd3ffeb46da4758bdc7842b5215e2841263ed2271aae00b08de9694ed546e26d7e09c07004de378816e42ec131c08797c4b46a8c65e596e61d763d302f03e7243e27ee415ac6d405b32c19aadda519f9ee7fe2528f23d76dbbef61111bc26da45750ce3753c9ea5791badb766c2cd0f7ce16a988ce2fe6a93be0b618baa65ac0d52faed96e684b68c0faa3ba4b144f33ec99e68c0322108e8c371db5ea454e6de1eac66d115fc97d216451f6e9a1d9bc64c03419ac753ce808db4c9ae2c3e68ffe47be2bfdc489892516117546d301b3a59057c69b1e60ca35d37219cd5cc2a2665f2c7b93fb28e6ef338181c00ddd19bfc97aa458bb1cfc6cf3e655e1af2336feb8010db42ae0ade84c1e804609d754f4f14e2d5c1554afcdde36985f6e03af1747b42da4fa5246e29e7b116c76dba3084a794c069f15007be039b0c46fe7b73b96966207006f50460ab008a20fd1ef8b84ff76d04af4419a8b978791abe3bbe8b1ed2434d1b22bb3d21ebc04b0c47480daadb38059b31b53ae7e6c8187c71332b1fd3cc8ed3ff304629d153d3bd7df94f152640ae1e352de63f38c29f5e3a6c5c010a5655a40347e94fa7545f9d80e323375f1b7105434076ecc98f4498423d379b8199d59391bf36d1996d5cc6c4f7b91e2053d88ce4dcd32cda3908d65a6e253e13e9b2164eb48d7130f2dc8ba51f7dbee888ca046b6cbcd8263a5eee608105ab4b39f59a83303656114170c653cc03b7d4c8fde3b061841d600ceaaa2646ebd6415fb691a7cbfa77f2be005d88298175751df216b87c3a0a502a7a694857df30a7577b9d0552baa5b7f0a1711e88922a1166fca750c020ae98d7648c43f78610bd32053582335619968025bfdc7c97342b5f6aa8cc25fc7d1b16aec9bfdff96140d46f01781b39e30f1e45dc414c884ef29bfaf1e2fff417db32558f9579e6ebc1f9e04bce77a11d4783303f7e139e7475fd6a02a4f738e6b57e3123f3cb5dcc0ddb235302ce73ba2fee02470222868de36fc6683c69e0516649e85296343eb9e56b049df0bcfe9f7f58bfb80837ef9a6f2e49a76bc77a38bca493473359d52e0a2d31edcece374f2a54f55235b8abec1725cc8be12944bb51da291da26d74e2b55ab7a2bf26e5dd67741e204a203f16db9ef606621fda249c186d74eceb05089decd34e2f404a97b59f989047fada384792c6492075b477f675a3decc4e385529a34070a9bb6c6fb0a96a6498a4544ad8040ad4c88c21de8b2b47c1601165926e52720f58f719a974730b2e7ceedf27fd20cfadbf016e502ef03d68e2275d08e937f12d3604c003433f284bbac81c161f78e22863a071fbc58dfff6512efee638ab212e8fd266287f72eff1e5570b92a838fd27b00bfd5001f6c40874432f410612cf948efed1af5ceed8be3a36e33ad993d33ed7e9536c227be4f7cc32ac9e9f8dd050b10ac6e9e78d7dd4107caa734f296368eb5a54a2fb3b2e988df1af2466df3aeca6e9e13c9858b77da942165deb1c9b0f7aa4e03bb3d6de23c51df83fa3221f334e3123606f0f21396d2323034fe768f25c4c06b4fb41b7f8a5940092c15f86ac47197e2ce00a6a862de9454965616ee2a2ed747bb545d58756603246e0107f220faf9886c68c758d39cd2feaa20bd236739cbeb3796dc975f06ca6ddaecc8d9a314e9bdd4e790c1a066ae6a177082cf015eb3f72c7a700fea5816f47140bf510fb0508329975ba129ee050ce376c41eec50e0c830744a399e9eb8667fea35114425de40cddffff68311d63a32eb2346575ef00d7bd13c2209c717bdf78e656d8c9c1a3579960f4ec0f4b34a38dbd708e1af92610a3050f4e01ff36b59942ab4b79426857f91580c46ca9578ab8ac4cf428b8cdcc452484b14fcaff2e132d658e2bbd4d3ecfbbb7acf2a920016f98a12c37967466ef48fb3828f7542b13a4962a391a0a84b2952cfd20b6f054f0f729fcc58b51bf69e3862312fbaf2f826b5ecbd8dcac78e75273c71aef06a55b03889c919d1af3619eefb31344150c1ed8abbd3924790c60bf29368722f59764d5d10ce0d4c3b311d47d5a0413d8d3e37701ace956e34472cc062bef327dd0ff4f1f1ec31946a06a9452af5bbaffbbc7a12e375e3ece22d07cd4a00e65bd9ba5cfee57438e202478af8a0d3025f2b2047799ebb397e624efd246fb1c55081b98d212723225297149c3b7beb54ccc7aa03b18e60aa1bfd5791f583a0a99f750565213467a3370c779d1d8a1f43ac9b849f27f9c059d5a5d1181431b9c89f663bee44147c9044f19bd9108071ad604309c08f969d358fa98001d65d2d1f6f3d94aec9b066b246ada80f344b866639db8f5dd8787d6561a8e7f79444b6fc46bded255e3e14bd69e4ca5cf0ea54ac56b7fc052537b6ef18af03e0b3c1d0eae3cecf49cf18be63652b52d4f6f31e89b55d57f2ce627a5ef8ca2963ef780bcbe1bdcdf5c89173f4a50aaa39a43bfacb706be67cc6a3c79098ccfa605d536fdb63e7b93ac206b79ae3259f94315942e77253476d099d47e6f66003b5d7ac48fe27ac7befa7221f188a987c5451f4d861860e61bd2b9121cc6a93a21d1f73bb44adc73ffb081896b4724fe0a36092be606f232062b7a38fd73dde58080881f90c63ca661664191aa82ef7ceaa34c510c3953326f9df4fc47b89d45671969dcdee3f75b805ffcb24986c745cbca7cea143c45ef5892dd6aa629aa94d7a47bf3b9fb1af2f0cc683f28c026f1e0e5f2d97bf3b1e0f1c322ac4d421b1c4a216e3cc24cc34b98f3fa83a695d20c14ed839b9ad6777fe35ea164ddb98c59e24077f16d04587b3b2c9736b936d3aa68ff5501e936544ff1ae59f60a0c8f6747ab003845ea0e2ec10fd9019de4d2708669f7ac3aeb41aaf57f6179ffe7a70247cad7aeeeb69b9a059de1ede332b872f26d3a4719c20700c7650fca15e5ccd7282d3150c41b851a575556ce8a14906e18bead7e4af31b00add80b9ae4ea64896474807da08d5a7abea839a4f5b77f978442bdfa403493a6193e5cd2c76e1ceafbcd3e2934c9c3f75e0537d5ab28c48d84fcc698dd5578454de25b763ea7f2b864f7ccca9598707127c14b9787e761a59a9cf765471d2f57897143e2cc1696d4b2994bb14747cd1abcc04a4e8312e96f0bc84c25b742bed136f12980d6b7d3a485f4220e6a83650f9d12318191fe99fd6d730e05ca1b36f5dac1124dc852d0f6424a28bebe94bb7c636839ab92043eb4cd832682491ae4fd7d5b6726cbbd8d7dea58be0ea5a8aefccc43078a56a60af68761c97e750f4da62ebc2e09e33039d3f78e357d1d6c0c954b593003b2bc4c2040c3ae9daf2d92d462b4bcd2da3342c453405346982cf008bd4ef75d89099ab7c837bf8edacd4ad801a8fff9a1518b83d771d1e3b65f0600d083e174ef0afd46fbe65bb90cd46d824131fa9fc30e36a7dfe42d44f4af6d13d8a03092fa197fec4b45a89b8a32068d78c8c47719a280557353b58f2a9c5794c2a4741ca3ef9b5c36305061de1f889a5a154e2df077675a7b1abac252e6bd46c0a64d5058ad407cc2ae62c2dfbf9867469c8ffe527c34866ebf454a981eadc8fb448dde7d1ceedbb76f22bb3707e48b50af3ea52d2be4edcbdaed95d3c3a2e438ed4839619a24ea80e70b9bd87c5beb07a5aa8857037c11e7ff37202dd3c5bebdb999893be1a8d104bdb4298dbd5efb949da9195dba77cb6f914f010237bd49110b0714647c26d7bc211cf558d7adc2773aaa5f3e766cb10bcbd14b614afba6ed79784394b0b4418859f136e0656bca3ea8e1526a815e337e8a1a3edab39bb03d33623f7971403be0b9591351544a5fd08e472ad8d9d7faf818fa199ecc680558ae8efda64ffa6799f428ae3ff1022174a34ad87da07d0a642d9a91720135f0fc71706c62cf4d772beabb1d95e50a8160d709a87e0927a2ac880a8746ccf76acceca8728de05061f84313017f3c8d3428f698594d0e3494068d81e3bead26f32fb34374342f124d80291cd753d5e746a2e3e95c3b6f1864be31b0aef323360707019f87de34cd920057fd62f1361430fdb3f46f1a54dd4831f3e7393eb59406f230a4aa104357f4a517670856da63cf799dd3677f81671beca01492eb9ee0c615f95d94540c6d5a1dc58278664c1fac15c209ab5c850d8bc488a88179adc275f2089fbf7f22d2b1d8d111aae3c27a2af6d518c7366b0638c40697a15133d84a76ecdda08e4fc17a6d8969d92aef171687b7c875c3625660abed1abec6b25bf591ba4a4d8894a98a44b48b6a41494fd4ee84743f0b4ff0f6e42b40cd3c1d19aa2cdd979c704abbc9e21c5ec1224d24b8b98efd5e07387f0783b982ade5853053d0b3b538ab023b0dd20cb771fd77dda98fa5905d3268c948b46f3705c61f50883c04ec9e7aa848f78ba8159a0106af8d9b3822af8794e5de0cb6dac9b2617d554f96f9d56353584a57194c670e3ac62ea51e258e68eadb31b71535f1ee6e4da8b8319072362f875fa0c09f43ba56119e511ed508d793474d62519d1917e86211e0b5088abe13ca56847adcc5399c41f176061be975492145bedd0b5fcb6d8610418692dd806d50799486aa760bf7985a125688b3759aa1ab07ac784ce3f4da411cdc9ad3643b29c4b4ae602f193407e07fe1b82b8039aeb06a8a871f1013152202e975659026a2eca052e147fb4ca3c0f7780c8ca54d61e25594f71b8d3e234138e42c0c465634c0dbf5614219f90c1a2d8ad35a53985a89d27613ccb2a42f181f1108505d4081a96db6646d42186fd3c68262ff8d6a3a4332983877a8388e0fd951cbfcc169c596504cef59b196b210850c7c8422c44e1837a03e28c1a5d66b4f1c3e9f6a081a9e631926618d5ceb008f836da032a34fc59d31634b9fe3d65c25cf37ed1873edbd25f027e7fe8f13d638429bc0708bdd7e53c3ee0a0d46ff1fe9df6154295f81ae0d6ef774255583c2a3dd4bffc548f046b83de35c8ec945fc245bdc3133b15bf12d4f78c2c4870cca9683c9a2542f195967d73b203408509a6c6fa00037d8606600b21647e8412a6d5d464ee31d02661b667e96bcdc69f10beb5dc1d74d65cd080d988960ca1496eb90f33ace02a26318af404d2478efa0441c1e5687dd6341ef62186cd799ae914dfa0ddf762d69b576b7b2ce9bbf4a9f5e58e1bc3766d0477da6ecc3af89e56a14d7231bb48b9b6b4ef4af02d06063d6b465207f3501729f6f7c6494e515038bb4cee37d1c0d7b918bcf6a41a8fa105e4e7d094a794f1feaef7b362b77d6ddb7a480a3627b65a4a7e12a9316e2e9699ae208d2a886625c8110d740e26a37ed6084379d4792cb9b6b7a9db86c87d8457bbfa3f90907c95c0fb0abf781611aa2adb5fe9ae082cb336f4b0b1933a48fc1cd6ad8fe0bc0a5256dc50d39af32002cd5a0bd85c181d880d654b0d625e796c51a40b4421db646b8ebf32e0e9e995690bb94fdde05aba8670a7e13b425a61a0724df696ffd090fe89c3b1f1187c570574c34e1f48a09ea35e4facb172fb39a728f24bf1c5fa63e939f4a4c2cac13662222672a1967ca79d19d118704695e01ddb05bbd6f971b5c56320bedbf4db05ba5094737a7457e7f9b21b63aa239ad9acd2bb7b910f0e45dc1c8c8d792d03e2055662a61c49980aca041e1ec8114ac140d77f2dabd166815a61c0fe98512ec1dda533199455cb0d5ec7ca453f0b83613a7b720e905d0bc817419f79ed2a17fabfaf01b63a0cdf72bd35fe1fccf6c95b4e9abef74259d111ba1692c79ea78ad08943cb4c832f8e19043e9c276699fcbdef61b608e81f5444276084bfdb621d2b0e8b9985fee27a9617f76b1a7271fc660d9ce1b6a61b92094a7a046786b34b2ff0e7760328157c0ef5efc90145e4d3cc297caef29e8f8f81e0b547b1932e8302072a155b3fbd1d970f2e445190ffba159529a12c7246cd0d9f9dfbacfe5dc2abde1a06c210ceb49fa5c8999a26cc775a5fefc8155a54cb591f327484bb1678a5d2d6fc63cb031db93e5594cb1787b1462dd19d3b2f184ba634b8feb2d9454e07c84a93202da52e6a0d772975415be7b22e88e5dadd24de9fe33e42330bc706cd101e61f14428dde3f48afd8a1c5bd4e7b41bdf47592df9aca295a44fdc8c1e0472cd8a04096932984671b9ad44e1f97f9527e2541eb43273f383bbd06000b5bfa807127bf3da5a3187e8fec43cdd9284a93bd868e8f56334a7908aa88d856ff02ad213805b45e0906e30436862de4d9e2ced5936f4f77fd0c653566288fb4cbea60b18a45683b086f3ea85cff142421ab998294cc8db0d741b0c5231dc057cf805921898f3b7bd05bbdcfe3b64ed7fca919b1a043c4a650928a01a02717b56800f272adca5ebe1ccb7e203d8075ac1c93b99e801ee1f9bdb49592d8786c1584196265bd35b9ebe925930ae97b7ec616bd94206e38053b3351d6f8c55fa8e94ce6cbc9608cd80c26d7d3307d01f594b4eaac4a2eb6157de19fbcb0d7176671c367082b1d6f3ec9d67c94b23073aeff400231fffdbfd2538a6557c5fb5adc92546c133ca8ccb5bc2758bdc7ef8f28855a8ead7153538b4413038e45b160bad0da766760511b262f6b4a85de1ec17095c70b114c474149b468c00a649cb4a27b1ea0525396f1e80498f9dc24b4a6ccef0ebda078743d858fdc85156aa28890a2ceab2741cb70bbad81b36bf1b012121f4c66afd9710223fe18a8e8eeb71886df066c18c8904c4cabfb5be473c7beaefecda217fc620a49ba71d26ea286e47430e9b6b6fc4395a566d205b44a098596a312424a867b1edff9d30167feb958001e615e2681e8311f327bb3069c5fd7263ce9a9c2a341594f958ee6b19fea109e637fea8ea826c0baf89b109b13441f9089ad648b70d62c1e97ae386b8f6e46e2608f801241680c6e36b56ee771af8c30831c1ec953f9c7c2c1447f5d381b48e77357ffeee12cfe28fc2a91c624f81a430d9e8175b67cbf25d815c471c5413427d9d73d213119e5dd8d213768e1f9c460854c06bb621b409637b425ff53c26b4645f0a3512b867c78e6c438f84ed196c6b65cdf0be3450f7428a26443f4af5f3473df290589047444dd6f7c1f66f13d38402af5c346c032a3568ff28916a806c09c3ef8757dc3746af62920b9ebde0983a3c3ba72aeeb0e5081676ec0df2d6111921a9d14cedfbbc9aed92b82dbf73d829884d5a59e1c15af32c84ce0fce9419af585f74e0f2f2ac8fb9c5ec5de8a32f64042d59d6556771d4b06c6100690034c70ea11953e3715d892deece307b3c8c0f9130e08aa132676b2b691c5b24c089d9820a32638435f1f038d740a390542f232aa6907e9ae41e4065a2ece6c26a52a0221ccb01c8092aade2c047c8f51a1fbea8531ff6117ae6b816fe1627da6c98aa89ae489f0313b1d04f5cdf074d0a525ad504ee1aea8c78a522b003db0bd5296932b1641296ab7335500f4d8cb4e02e2bb99f22b8931db7de6441707be8e154ddb273e56151ee720c20e83ade202c678ca50ba0cdbf1692cc7253efaa819e94efd5eeb3b7b06d1c322e9a4638f4388c4a7335548f717f3f09a59de086ae4de24940de3b618da56ec2b4c87c20b985d4e5107b0d194cacc6f0733c74006a613bbc3251e69a503a4067ae64eb7a3c4c2feff8adcc546ac0a36af6992b19a1a5f0d3583c885f92ff5e7dc8c202d5ea3a26d790c5797fbc1f22bda6130312a897a863117f717cf22d794bc2b4f49620f70a41c50193e1d032877377c6175647e5a7aef430b4d607d63ac3e1cd0be8e4b363045be36ba513de63a64655ff016edc29c3530fad6b0f506022bc07a10ca24ca76323d3e2caf8a0987bf0b079784fa950a82bc207714364749474df600ac2df0b4acffc9772ee7c48be0d45cde420b974305343baec829a0cdbdd42f7cce9adb6f40a31ab9e4ee3efc27f6422cce60d24a434ba1f4ab6adb2bf4f32bf8fe3d40b450a8f37494238b92929ca318261c774b996ef5475ce84d7d0fc77fd9e796ae5b2a99ae9fc4fd2e23182e8626fb90cbc5219d2afbf335135100b9612987641153416be60c809290045b958a3332a0c8d95f9274f0e927b63c5d2aa68aff1c30ed589911b1cd3a45ec48005bcda5fd209aa955c080eea14244d5b11e59e69cbdeea57d940232fb6c9148155ec8e70bef8fbd726ed2ca9f5ef35a11d6506671295bf09add33212fc7bfcc3d58e7994f20581cad2470a1f517ed9917a58aacb0e5d62a312d73a6c9f8abf85718a52bc5b9d0964832946869e6afe002e5c7ca6ac19ae6e5e41ac1650794a9fb53e1643ee32f6c7ac09981d364d2a5db9d6b04497270b47718b10c502db68169ec832a43f5425c72f251f220e7366f6606e1a51a7246e26575250bbecc917087da79327afc8871ab8b22c4b58d794d0bf8872c0296d67e2c0f5c58c8bdc113e664a306a2420c4860fa98463bebdc42607ffc3319c63ff8b3d0865c54165c78ebe411aba8913cce9e9d7ae88e601d0b47021960e4b5e30be954096cd7f05f27b8d4988719e05778b2b50b3fadccf0b91e2efffb8612e6e5e35c32773003debc59c98ebcd56be4147d91f4ec30bd737f51d87745df5d631d26a0fc6338524e5a9fc1870a7634365e32b875ef79586f5d714be5caa435a0d6bbb21022e0414348f1903442e3da7320d54f87803c71bec6154efa2e2f3b3c17325eb785f4943888c8b272c86c4ca28c0b4971002a42a98326f7f3bbf45c0a8fbe35ca2c106380f11f01d4aa775931409931166558179d5e4aa0a8b60799c965ec87224832d61b30350cff319863ff8bbac9c3d5d9b942c7385d3687d1561b39bc69e28a6d74989aa9606509a77fcead3bd7db0080182a6264d51cf9013730d7c37370928091a47c92ff87e0697c954006e2ab02cf4361e790e9bd096b95c7a9e602aee5ccf918ce4ec6f5ecf88c15ea58641dca5b97f45994704813f011dd95a9eccf09eb206effe8d0018ad7278493810492cf30f89c70735c66a33d2dfe079559b99ddf37e0e5bf1162898ab87e0628c224d58aaa590b119c09e402e916ca4f0aaaee06320164774b4a6314661b3ba4a287c6f03d1ee4d6bf739126ac4518b10a9396e66345ffce50244b6186803e1bafb005b7d87322fbcbe6d8fd0c1ecd1964051bd11e25cfacd9fdf5e81ca7498beda03f1002dc77485e09cec03fa9b39250a20e4022bb8f6dee405553202bde02881db42fc597068127ccd76f076cdd0a12249050789ca8612e3ac2535e45b0894ef045c60708258652f66e2c1ba0c9c77ae34ff82a54d8b808d8b48d71bb89108e083c3d5f2f485e9d3b971e4d48aa3eb883bcc986fc51551f8ce69e662ded8bbd7a5f0a8686b962238958bf56856d2fd6ba42819953692198d19e290a8552116562fd8b0e7c853724ff19afcb94a45a7283ee56146ccb97c0e7ca6a9424feb13c11ed5560e88c9a5269b661f0e49ffdba2dd194a1f26f6318084f2a081b0ae10bcd5ed0bfec6ce56eefe42d8ec9b83cf7c161ea3fa6531e07886c15991f0b244ab21e5fed92bbc89fceb977dc1bb1972726185676ffcd135f4c9e93b3e8166576306010a870397f1a6975538aca9378224e3dd35447bbd4e381abb61e3256598363d6dcd971fb1febf71343360c8dfb42498702922aa737b58254fa78b698520fe8db301c7f4ba8f68937b93c9291c524fdd05fe26f5743d1f18776d860de6012bf694ee39db513c7d20cf0b594e2dc87ed89e29888b3c7f3d52a87187add9a71b5b3d4f41299dc10f2cb4a5c41fd44781c702bee71d77c14c078eee61cb005f0718b86c432be63662fcf562fa8e307cdb7349969a9b9d90191e341d4679eebcbdf2dc4dba4d0e6607de6ab0038ed658c38a121bd1984416488471ae156984ca22df5b6f2344c9fd33f8335abd0b4a5f8fbb3c09047846a884b3344da1f8c175707ab422b75ccf0d977fc2ccd5bcd8bac934ac0fbf41c1a9d295d3922e35b2d2830aefee9d45636a18466165e6fa512125f0f18bfd5ea640bf41da5f7017042302540ee01f9de82a8c4ba8e389153694e800f6907b9cad1ac768873dd60e5c7948124de1bb4f948f3fc68de28b13d369bd85a93a5275d4221c5d835d1f716d09003954fd4b3467c11e7d62aca6fa8c5ec4497610ad838d0bb1cbed7bf8abcad0b86325204ab53983c824be8583d536187907a89ce407bdf25db1532f643fbd64c7f65e9a22db1e0f89777c93ed12efc50f4951383c0ee2a1c95154a8e3fdcf45bf7ab7c3cf4cf51005f6f4181a0eb2335e3ccc785077736d9757f251281671ce7a058880e07f9b71cf7a50d0a8d279cde0b0d344f1a1352aa2df0eca6aca3502b37fe6b912073d1acc160ba382cc42ac24b72bd8be9727994a99d6a2fc461cd34b548b7fa41ef4daf3ae6cf40dc2e8fcd807a6f0b1a71cbb1937e94734c3e52b4f0c79716482bf52f5e1a30113b0d57a6ba88a4d56bb7591f3ea62495a331be50250604840fb56ca88af94bd6b96006e7014edabcba4985896d4484934a5d9606d351d51cbfd0d97386d17a44637cb23b12c446a5bc1e8fc4a279750f0ba062f21e88e5a45ebf874b1b2e177f558eebbace8496b503933d35c5cb68ec51517f56135f473511dcbcf234a644e895847607fcd2f520ff4281680503d3e2b8cbba1eca64db60123f189e92293773eb4857baa6e54dd9f391cb25a8bc657bdd53e04c8808505f7a76713e5a9a0523ba39cf5c306219fc1896ad552abde476a0fd26b64c4d9a398b139803e0a39a290473b76d9ca53ae81ee0742e05665f9b4738109ca7b0c6684e63f474c97159a6f7e4448231decea599d03fbaada43693557c8f81b14f2f8e089bf7167f7676867efc8c29d8b725894628c20a49b356929017a10be0763868b0f653553ed7a82be30241c8658c908e9f9acf3101acc645f1bcb05e046a692e194a76e565a4bc9d4b633754439ffabe6765e8f449ee8a934f85d3315de702067cf1b3b8986780da1a9ffaacf5ac87859759a31f24bd5241e8f3d0c910857109f28960616e3742bd0b5929f2a522f4530075ceb0cba1b4ba2ffe22a270504ef12c04f263d3f9d250efcdf9f756410a86a7f6884a3819e27a9054c5fd895ef6376bf1220620ec7d700f1ac5dd167d2851d73bbd4b5fb85dd8e1f2977285ef8c45f7a989f50a8351bb4284638f632437c614dbf2b67ff3a3d91cb1fd1b75ad7eede3e3ed3e2cef07c55bdcacb64ea5960cdd271030ae4d6a2a6016c715c846d2959f46b6efe0c38f50f2eaf3fcb74d4afacde18aea7a8c4488249efd0ae45a1637633c6a47c83063e6ee39a6c44123fa03f2c129468ea6c6f99a76e74d14bd78af9f559c5e2db207d34a5f9cbee5743dc1a9bca5bb4df6f3de59432f5971f35661ea97becc8e47309d9382dd1b9f590fd32109be35fadc8c1e40d30d1ebb18bde0248e0c1f5520d1c1bbb92b0111e8876b35dccf605730b63fec96f15496bf86dafb2b87dd7ea0ef626c869405ad5111290386e042cdab35e420515371770577bdb265499fb0b02675e74a98352a55ed5aac70f98fbaea31c9fe7ed743d1a3dc23e921dc6dd4be2b10c144a4e8a5a992ddea2ba00105e3c8dd76ac6bf7e0e324b835bf339ec3b1d7ef82520d6199a3a7560a89a8b357887ced20ff99605ca975b0f81228dfb41d152921aa959d9c154d28cd160a9f40bb7811aae6ee70bfb8e0181fef1598257ae9599780429145722fc6630d2e212f289b9e6dce44753d67d3c6a646ace3029032808380ba8588a6b6d6d158b389b40b0d86941e0ea768c7858c4e2a5b0329922b56a607691746f38f306b557f55b5696b75b26d660ae3030d7f4502a78c0607933af1def7c312270cba08bf35b7c6f14a7bee725f6a4673aeba8146172386fa8772a1a1d788c11cb2905f5ada59836621cd55d712ea58d2927a05fa0d133e1b08ad060608f621ba7709073580d379a7dbf29446cda420948bef290c1b4cac707f82b9e8273a94131878279990c5346d0dd62ddaeb8d28e6828b2ceb349ac92c62ffe7b0e1104936fa0829328b2814cbf3ced40f1fb2ed8bb1c480089387945e98d820be40e66bf875de59848bdd445495f88e2729c89040dfd0f3b94b82b5a50ea938c71a24742187b6fee0abc12aefa9bdbc2699eb1a921911d139c1f500321b215616a3e57a933637282b0c92d6d40224d77efd5286ea56a9ad7e4c73d1fb8ce7c150707d806de434bf6722a5d4f35d688c6096d65e1e4d8af1f40923f8e19f8c8ce327efb68679b589459fcd91e01638578e13e04fe4c2f5d6bc09c2b2aa8ee9133b6c22e0c8b47ce09bfbe3575a2327fb216a300ec94426a9ebe5617033e5ed50a72cb450298a6c14d8ef80fceffaf956b23e2dd241bc80ae8a654a4319945f4a1881146ad900bc213de5531f61f17453fb3f01b2b66340666336c49aa41f53c205c6c22681e68b284417564a4c73783e2b3c78bcf27fd30b26cf7ced20f0c7d1e075d2f82ac9c5e55f79ff5567b35c310de4f0d2ed623d442a4d581c0a2a48ba065e043960faace0adbbf471e726aa43982c23c9ae4f3fa198ffab6ee97cd993b31b8e11174f864dd1a0b274d49c1afe72036cbdefc1bfca026ec00aae64b461f81024ec08e988ef0994a40304c954a203f0a664e2b58fc414d29638a75fd85676d863433663fb27b51fa4465b10aba88f8b1d83b52205129c39ad3bc654bf522b051afc1492e64e79e21b311bceeb1b73d92639b1fd8f97c3c20364653a7426e7deac7356bda9c169995792a78e9aeac78acfc889d9680ee8471b7b60122f86bfd1c4a79a25d6cd03c91fca44cb9d85e5e45a904e11c818b46943ab5bdd0570046ddffca28f577ad8886f61273cb0e09c6cb0fdc30cd4a4e7f22a9040a805b13560c385c1917c015e1a29b02f1f6b2bed7aa84ed596bb199df99b6c8f0c6fe056c1caa2bb15efb85c4d790efd4a943207edfca952806e96e6b405a5bbb6c0f65283eeb5d55375b658d27d1eedafa424acb0f0e514cca7c1684dfd73621d90ff97381544ccdc6a84aac86db1d9b195f48a3ca157c347e12b86158e84816c8e06c9a028133efb72e63c0fda4848c98dcba8412d68233956a8b3db34caa9ef2c603bfad1308f6874e59c8a644c2e7b79a1c2dce2ad673fed9ad686cc250c637b8ad1ad449600e8f89a596ba11f416788785addf5c8c7dd7540e1fab312f8d26c560e185c440ae1ddcb4387d52eaec45d91a74c888011a08e4c78cea982ba0f36e2f7130e49a4e01f258d0b5ad5934a08a8a03bdf7eb98a5ddd0bbb65bb4e4c10149097275d07ae93db2e72c242998383352bcf48c2d9b97eddc1cee43f047081e6a58ee4ef05f9d75d3cd55a7e9bdfe44ac3b253fa0bf0f839b7e0e22a0e34d4088721b0b83bab8926aa734c1affbc32a8315291d641f42acfe32376b004b5ba7574fe75f12d00fa0c2e06d7076c06d0edfec9a61fe39f39de6a2fad6f05503df8a2e8400614836c1aeef4b386469d1423fc920206e423bbe3ad9d11283d4572ccd8dec692b71d0e7e14d6e7cc294031d4df451a205041b7e42c15fe61792a7f744016268dbd3090f0c378ebc48f83fff84a74db6d58e4f9642bba94689462efb19901cc9013c5bbae9cc18853e0f27a731e224902d0dbb16ac6c515bd02e80e327311041f71be89b13c1cf842626d54a6149ff6ecac93853d2c440ddb8235275d54a264bbeb119c4b33edb2a703a1d58c7c80916b0fa042c5043025a1b6810fb62e189c529584b2ddd5fe9a3ab83fbe2014d8b5479dfec6650a3e5cee304ba2d548b3e1135fdfbe6bdaafb18a641e17042f5a416441f0313d8695871382ef199694e3b0efae79dc09aff808ca6eec4986b28a1942c40e402f9d7de17e1b6955b085b1257a2182acbfb5d9764fafe3bccbe6c05a675a6bac9c351d52a8850e1f73538a3709d5138f85bcf884803bdcb488676e3258bf442e8bb069999c435acdda05c57a8d5caf0b76a51974d9631e5ddd0794796ce5324f5ede61629ce51f4a86633a277ae9a715d3954a174de2989d116f3295abe8dd12aaa7b449880daa3b1a1d059ddb1f021d1f3320900a625eb2bb3d83ef703af101bce010bd64a6b7fac3666677f2888f24afde05782f9009e0eccfd15a960684ac6774d888a7b376331af50525a17c2f543964528d119c1e64f70418e13b1a943673a149d18e26428355006e24fb335b1aaaad064e29e9f9c3bd678c5cd3117dd9a2211b15e334d2ecf41f47f9e76b2edd294d05328db8d04f2bbe270f6e2cd37c57d304bc72835a11727c13b28241b2629f909c13299983439e38a41cf27fc5b8d5f87cf155c8827b1c182871893242c28dbfbf2ddb8403d40ae6a6b7f578aa448e0af7728928a5022100cb6fcf4a3eaa41a4cbdf4d6cb9e0e3f6461f905b56eaa8b280f63d14f58de21e030387840da27b5f3d46dc9d5c1ae49199568be6c8024993a7d80851a1fccd11181329cf64c3e39d0e837bd5721df3aad811c0108efd2b86a2b4ff8e5d2cb33d54998361c7c882fb461c559cad2e931fc8af8d80b9988d9c7c91f1a834495082ab7c990551e8850cb564d3c18e29c891fc39387acc6edaa04379f4d635a7a007e969537c04abb6eb540f728d1fdc1f12bda4509887c99df7ecc683f80ef3ef5432dc95a0b16ee8b220a276294f1896d053478fd791e2f776ce62c5eb0fd4ca4d3dd1feeee2f1d4420bdf4225d80c8ea493a7de6aa1551ebad343ba0c74da909230a0bc414376be44d117f9d73aaa7a65845e6e1d01f2b2c257008afe24a32a58958a26521457693c91e185e3f4b27ccf1c2269d94ea12672465180926f44003c0af8ecb8788c88c9515a9ed97a9bfc938aeaadab9293e218e115a579fdcb2f2440f35a301640a8a0eee2298f1fc956cec744bfc6a3db64b42f6b29b7bbbf94a32b2b6f8f865fcefd03dd3a3967708698adc5c1a3b1ec2b61af31daa74b71347b52dabec05606a2af35b2fcce116e4235a5eba991ec337d7262c0cb194ab6b594a9f53bf5ed950cea07147b611786566c5591dddb6a5d06cca6c1fd05d04644c26fbe689bad04642a1d77ce228cf89925ba211be9510a34f39564d55133bd0f49eccfe3140a7261bba657e21ffc4bc33d2d5c45b2cbdd31b8df2ba68da97ede218e96da8403d5332f6a28093ec60341985b70b9ed91d09436f94f39cfd00bfb5b9c0f4bbff88c0dd96ab14d1b6311bb0a2c61ba179237ee06422057d008243049b67984244be5124f17853594eed2db1cfa1a383735cd1c98bd30bf4cf9f07d837236a827e785d3421e40c2e31a7f702d7bc44ca66f367f03ff5fb31e102ed058adff4f4f7b4e461308ef08620965c8158765aefa2a98b5d165c0a2d7fd8717a5f15ee37027ccd178e4bee5d666b9d2fc3f285a7c6e3e70368dc0f4a32b610cdbb5c03e1efe10701e7e160c388bfe5405f3767514dbbeac69607d211a712f3964b425570fcc45c764a6a201c11c579b144d30435110b3334c674bdcf3eb6ac6632251e5dba8e08bc5579f0579bb9c608c43056fb3f5157ab179852a69b9ea69032761a700c2930c1847378a684706703e1e7d1bb23d0cdd82f3c1f4aae90b9830cf4a979fba105f4e89ba1dd82f4dec12352aa8eb91889711fe306864e3b86e751d24c72ebffa17b3495d124444ede9e4e0f34a7e0a595a0dafe0372335b0fb42f606e236c2d7d11d0fb87cac44c5546d533f024a35811058da1ebfbe55e760aeb5a9179d1ff04796c44a81479291774531186a8b9a35c76bbfaae600ea4ebae885b3a2c51eaf7966be51a53c16637470a63009a3084f11e03328337ac32b709da6508408755b0f82d0cbf52a464c1778b66be28e8127bb28a6076102572020c1e9014cff81c0a6eaeead4c691c4d316434d83cb186ba5d75807c11867b2bb526d0243663d08ed7d40e7eba842223edd02cd4d9d6a498e410604a2f18f7c39035a214a545fd33904f9c77752592cc8a63c92cc544654fa9278231d3558faaf022aea9f31e122eb5df1e983c9d11e69565bc1fbc5d53e7549e333003a44e94775b2970c16ea88ec142ac56301bd14f1c37b69dfb39903d8490bfd2e8027407ae081716ac2ada7e219d09b0c377dab37d50e1c8b470d9a3cc5f4a7ad3bd27e7e30ce87614df3f15c8ae05007de04bcd573877bb59b4d74e1c50e0801afa99c3dd93a0c72ddfae739671081ff7ac6fb6d97b6d3f2246f4298e94c90b93850bde45e2a94699a55e4688a8bbb2c55a064716d6c220fdeb816fb064a6493e4f1d5dba8e043699a1113f822e705365b32d8bda7e93915d3bafdc73d8b7312bb5cb23b55cddc2f53309e557dd4c097ec67116aa44119e25f3f21b853bab6b4f52930d6c420dedd5b735c9a1bc509df0cae92932bd7bd172e573fa8c4bba907ecd2cc7258782c2ab4d121f9c1f8b8b6e630c647d931f92743ce4167160f225649ea7b8db2e68cfd73b862fe0cbe569f34bc81befc811eefc2d4a8121d7a92a687a18b8f6321eb617f026245992fdb5f9793d762e3c53a24748978da642c99f9bfc740de7c2853396853026b9c02c67fdc9e3884c29fa711dc6ff28fe40451428f2c0c09ad64d5cbce5fead3ea8d17fccf819fd74f703e765fdf331620085f8254ab8fe2c7c5a8239518c4dd0f46174b3171a6c973bf76dfca4ce3d58c37daf0cd8d3a3647cd4352f8177e5b7dee83e03b34fcaf5b95c4a5cf5d4afad8c1b7eea8984ce290c8cda948cd96714a6044c1888b0c6b70dddd3c99301fd0514f8042cd27e80e16db1bce9d3b6dc46256b3bef9dd75e12ff7c58149dd09f7cd7e2d463617f56e1cd55c1ba6b5eaf713927179671d8b859824590340445f459bc43c57686d3abf193dddb47c08fe31544a498b0d48c992fa05595a964bd0312ac93d99d7f716a648e16f7a36d3eec4621d5f72ecec6849378a9c917d7f5134cc8a813abbc5df5f1ac36864d9307bfb81ceff753b93af267893c91dd43bd17d33b500c4ffdb96ee6408807989f2e1f7caa078f234a34bc56e88e20a2a860bcafcbbf283bfb69da84befd402e77f7c4a9d2d0ef221850718dc5fa531067683fb2933c3e6cc4d929ff08066ad7a4c861a26d57ba54a860e75c2c6ce8fac44f959f50e1f5a1ec5037ff893f351541cbeb0a748bc16d816b30694e4d2005eebf57f453d9774aef8b2949d415148d851083be41d231c4c9e98ee9e89a47b918dbff138a87dab290c66708582a8b05ade2307f91866cebc7abb950afc6c108838d1b4be22eaa685c02129edc4a36a64a9582c36c5da855c0dba86ef622e61f0db22fa1e718ef9e941a1e306f9ed8fa908d7316c5f19195c37717f78fe47ca994fbb134887e77ea738f7e991b4aafae70e539639c6387151ae94d415066ab9e595c179288115bea9d6aeee6b86db221c47c7e7ccbe82f907bef3f25ba9284a5dcffb53bd99dc0611e282dca29fb44d26f4d1d72959138336f01498eedda91ab8550b1610e4f3c9105f813471c7c5c53ba9d506a362bb52bc355df714c9ba1107f92c5e96796526391da7b868fc8541e80c3df9f261b3c080c12de904c504260cde563798e546fdebfdc0770fc060eb7b1207f947affc4c7f5ce84c43e09ee5cfda939dee85551871a521300dfbd6044688fbf0b174a40e07819e1a9219f9206b03ab27c5d2bcb8802f655a811d3ae4af161032f4898a443af74883ff01f2616e1d8df65634cf83d46b49c8fec3458e3e89e9e36e8716b09de336490a0e189abfb847518507b1b7400701e95c377ec5dd3df74297ac73dde206e416572ae394a065e4996d069d5b0b96ea9fd68e4cbaca39dbd960f86b8217d29b80de3700b389addb5eae62453cc9b692834a1d66ef1a546aac687ee483b2dbaa9e7d1ba037772c55a79cdc692ec9d687a295366f467424fce95d18fe3aeea8e3cdf8c0b62d97280a5e3022a68c2c7a935c7de312f6b242fb936351d5065214930631c869d63e6b0452c8af1557cca3675d7db927d88365245fece1c8bbd1edb2df15fb9f4d95a2945351c6339611b5190b29cce9bcfd143855c0f1a21143a8c8aee97d478206a2c5420ced41b858470c501f91fa7d74c54ce8c8a050fe9585ba1c943cfd8271dbcf0664870a3d83b3889b6c79c4fe6dce26c8ef6d36d91c701f3973987fe39ffca9f2690522816e649fc7d3789c03d0456f0df25147cfd115b10dd0aaec900838f5fa5c761c4a77b970b0ff3eeeb4db38b7802ec330f3f3d6b86d4258af93db988f67a7f534dca23e7e414692f23b51da62f121c812bfac2797ee3f6b12f3274d0e651de3af9d13aed5b072a28254df031219c7b275347947073a48a810db1e7cdd33a9f8517b1646d0818fa4a8edecadda3df73efa9b0b26e30d15a20b5596cf8b75bdc41d8e0922d84cc8b4d366cfc1102266bdb68624ce5ba8958d31d0b91b20bcba40577b6e214e7fb497c205b76657f404ee6b6989ae2155528274c6abee4ae1de8345e0420685c54bab3cad0de4784c4582f79442cc89d89fbf4a60f58edf7f5876470f130b6613d82283405b625769f4c8d2c11c47b8c9321414062334026b1d14d50b64bea2595c3bd4395eb1af42a2904b977ee43992c6c188e3f326c81d433e0696a889e009d0dfa50b1d6d387ac74e928807d1e932aad44686b961e6bf346b98b540d2143b5448f60080d91a225391828d001bd19d8a950c28c4b0ac4cdc013558891db6ed7fddd64bb5c7ddf7706e9a80b5e2f4d1ab23b9edc232b2e27c630558026ea619bb9b4c0b1077c9c428e4896dbcd046d6a4b4bde90142f9961954ca12e46699b0e5b21457b062deea555a7b3c68d557f1a393bcff5ef1ee49dce7f9275f3f8f029450ea866eb2f8147a0422a8ecf8767f2bb78b5f5c12d618f060eacfed013003f7cb99c6bdf8eda366fdf9f3f7de72febb7aa517adb8736e80c4bef251bf2cdb085a7c6d6f711d9c4b054d7ada0b90c2e9a69808f81af33858c03e8243199b1b9879d9d4ac980a6acc715381023f40c3b267299ff570712459eff1e308afece1e79072af455a75ceca0fcf5ed6592b4eec12cfc18a7e5e04e47e8a02af14a8f00708d509aac09bb036688f58958dcf37f3026d8fd0ed392cd32472702024f0469319526b23b5f3f39c18adcf0c54eb9a0f126976deb504a38ef00048d9b54c75465279b3f83f833533915538827e2364eb37659cf7a80c4d19c77babd8b1fb227f2addf6e532a0cee3897308cbbde650070f174cb3a2768624991324edec193ae786f416e154180c9245b06de963f052a8c734ac55ce3b33ed31b96a4acf9679c535fd22cc34b15a76f8f73ac3d6e341ac5dd289a25c9f10adbe2d5fdf0e96fc7eeb8648c4cc96d8bf3168c68b7cc277cfefa54797c2fb6cdad43d47c8e7a95ab2334b2663dfe3b88896d4ace2af21e124e68629bda5734e5cfd193c12932bcc8b7fd599266638e1c4cb92ecffe7635e8fb3a7f1d2b0c29db2fb42a118f700514523d460e5f8e076f4368e1371ad3b613da6a1c099f2074820ea91ffa7fbb74a58d18361c96ad3da60c26cd566338d652f490c00431d592f4c1c11dd7ec0bcfd2febe7c74e6a65364c2cdf65591b80a64588e7bb1a30fcd4e0260635a858bb24a09f41214f4ce2f18e1f1e63eb02816aca1789b7c7ae3515fd623be0c9b06b57e39c39d246ef31be34e39b9c0add62ca4f06fb283c4a752bbe5ee2400f0269a99d36d7ed7314260d81e539031cc1138f5a903e8c174f5f52a08d594722b5bc60285c97775a9aa1d7cf780827a0e464817870b3ac46ac87fb68dfda9b894c0b6c211de808d5191820f0b42a14ef2ebbfbbd017e78db40bbcb1a9c143d393d4c3bff22d2534c2f003175653881c1f1908fbb04e882c37a8d0c85bb6617153a18ed0de0b48da7ea3ba130d141a20dd8c21f9cd9e62e75542abe0f58cd63221eaa09a041da9864ed09bd209d840b6667f1377d0e9a766aa5eadee540872f9a3f7c8af5ed23427db3d36dae02af4fe455c684327cf50ffe3124fd54f2f9fc42cce775211f2910c5211b23fb1351c182b3f264267825d3a64a770f605b6f09e26566c13d70d6c2c6a15f9c170e19b3f1e48b0eeccb0d0eda9dd15f526905b7485f23725df3d0385f1ea6a674a79aea745b44c954650f2712249681b27d76a1bc1731db30a14e46aea18c4d901271232f37d1dbe4ad24a1b184d07f8407e435cb0604d16fa94df259b64c4dc8512b1d5831ab11a9a10d111272929e90da5b5c0d91b41a84b507e9b97c6b31e98cf8fea97ef1756bb06bd6bc565bf1c32188fe118c6e82f31d0b8f250dcde42700b6a4eb466c1eeddc1724a9bf3f4816625c4b184d5815d4ced640bb4a69d4bbff78c4b5160dc19cf97685a0a4167c860bf59a64d0fe0f28a691746b30fab5b4559e31c97ef9624e5ece2a0c81f5710a772f57613031ba0ac138b9226808819e1431d5693a473d305fb960879d05e23abad3f9276e85db0c0cc1fa6b9129d546063a1863f24139bee265bdb672ad1176b041ed7ab0d64fc1e26ceaff6340eee5473e8382d2046bf69ccf340dcde9407de5b77d7decc914bf57c92a070b87f5d53248037f1ff7e41776d8ba2cbd08e0cfc8f8a77b59cd5bbd9179024ed985a95d2a7527facd0ef4e931c683d0e6d3659fcfb6cffe386c1671dbad036b391b6985d037ed936474d8b81b087e88eb362d3b05278038b52438882931c615ea2f3bf034eed6a630971ada1b9c8aa00319f9793c9f4b398c371b94272ebececbfcb24f5585a750f9ae85edb4aa15898bbee55d81656e95b05bb58ace0409591b8eb249f843c081d2085b859abbf5cb42addeb3e4d9c37380d6c6eec0a60128df73654b9ae65eceab335d31ba096e6487a33552e32eb4a089fe34d72d53778d7685451628ae206ef84e02afef4b4544f9eca047082da55ed6a3e51337db00dcf5a361ebcff469f95c0730f362bd933c1faf85de1d7d3ac52223b7d55adeb1dd782fcfe22093f59252d58bb45b9aacc48f2a936ab07e39a667be55baaf00989fc6a4fe6ad4203dbc94215922c3e49e913b334df05eb16b7112de94b1f820b52bdf0c57292a1a6b56be811a79be1198e429e04c21a53bbd5f0f18b0e804bae05a53f2d7b72ec495fe7d4c12f69175b0d5e0f596d0a5cca6c3e766778b47c11516d464b5e5c5bfcc6b1da4ee31c4a9e9121e2d288f588f9fed4cd03c2cb7d989fdc4165625959331c233b321617f9e5cec6a2cfed3e454e953fdc951cfba2bb659fb4890f3bc42b10d7ed5b3d2b0df83a9b695f9d4baaf531ae5acfbdf10d4ccfa0e8c6d5147a69cf358b3e9c16a94483208c5d7dd64cf3f0ef0c27d1dc7a09431d184ccd79f8dc546ee3049f8169ed3ef47a557ca5652ad819c654b1caf80ace64fb8ddbe594295597d025fe93e0a8db148c61ed391e0bb8038ad0ac239d062e97dc7230f1b54f77cf39380d80b2ac7459a0414da796fb92f5c059a92e1910f12ee5a1282b7a879ec71c0095e8b015d79cf3bcb5d41bfc8fc46873b96b2fba27e19d7c90812c983cda680858b920eff9049ecedcde78f3eaa7f537c91862cec8f606ff70a240ba61ae25e8e73dc639cb64773791ec6eaa1ef3fffa2e5ab1357ce8f44c83bc2d693438851e485d4eb7ff95ba05f740bfe3077efcda4f6b39f70d5a8e828f918d23745185191d9a933a03913eee2ddba5b0ee4bb4ff6841832eff82a3546f14bc9970321fdb50dac9b66f4498e3b14889fc2a0d7703270006e7b14d26cdc677649cc9350877e0e43cc791d507f1ee8e791adeab24a0176502ec5af4eaca9df1d6ade957c498f498937132fc2ea332c0df404aba80e96a2b93f28c57fc5e48202c717b402271e1ffe8f4492f7b00297b94567d6473a05bf0e5b06e810ff51bc250367f2184ac6d599629e4b336a9aa2c750b1a423c92e5130f0a789c01a908867a46f0672acb11acc76662df607bcb0bcc6c9c1af57e53ebe090ae0ae3fcc8e19a643934a1ccb42f6b3ba97013c5df0e1338c6c7604cd858db885064b87d8fad7d6d6e94643371b1730c9a929f4c3d582001fc328e7ac90fcf34a70e2e7f93118d5978a3afbf1ac6cb1969016981678cff6a998bd62e6fca9db90b71da42f476735e873c8a9aed06be45b4002bb435bb1b3f753965eea2ca53ccce3ce2748eafd43f493a8d5084150ef8f8006d57a45537e6682838de57bb3cc4b1cc039abf1b264420852d8915e0c9814fd20fb11e204d6c4fb8d5ac3a88fedfaaad458284334316b82fc32de566abe2012817e7938ec5bba69ce427bcb1dfa54c4e5c8637d7194397fd6496ce8bbcfccddfeacf35eec2741b1aaf5bec78c7d8d0dcdf2d66623041afae3fbb554456468043b17aeec09b72a2822e7371cec02d8fdee9527e2fc0fa3cf3ea7def15dd8f24528d88ce74aa06aa255be28ef31b3f5d3afae96583b74753134c9f47304da7599aa81a7337deea5abd884d25512f4fff5465a219d2c5974cd3d809db471b9cd717d7d15612b16ad05856e2c4d8446ab5c18e1ecf2c97bc318aebc7da168d5d45839e76a89cd07e67953e6dddc01c7f0f7676c96c029fc1733aadcc122b7e64ef8f6c7c65d1aa86831a6096016bf28794e23f462eb9a43c9fa6ac0ad516c5ae11a2391e4d9f2787d1709c033a668ee73fee4f601c207aa2eb75d0026b7a8be4c39da5661bc44730c3dacd61574e422f45c33f94891528e616a6deb728dccc6e94aefcfe13c225a42b5c7c467268bdd21317c47c8d0d754c61b2115d76d9b67e8be5767b644aaf06ba0cb5e3f73d72cbd41eeb3e90d86c9412cc7c76b7f05c05c2e9d612cd74e53e229c62eb6ecdadb0d603acf118660e88d3152178a27d071db19ac7a770178a59991c3a94c4353f47b98043ba7b7e807d2192ec3a3c3b4547cdc82dcf977338a8c72eecda60d3161f085dde8a10ea72afc676a150d55deb7b2116d5dd0b7bc43ab849e3930cd2d30e6f446f1b4d31ae268d46450f4f14cdd430478aeb7437b28fd36298524c5d68c9ba8041e25bc0d8bb48bdb1b55c645f7f56312daa8f4f4897054e4bc75545bc82dd8a5a9df020dfc36785458e8a94a1866684dcf0e7aa0305d6162a55bb95996d65bfa7a62fb9f76721d19f7e3b2ba0ca91b621cddd7f85e4150b3ca053cc782c3ff429f7d283e153275f5e384bdc4f9863f05');


--
-- Data for Name: access_request_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_report VALUES
	('01a220f1-9472-7ce6-bca1-a18720ff3869', '01a220f1-946c-75f8-8a0f-e5317b53c217', '2026-10-01 06:15:00+00', 'in_order', 'in-order', '\x00a2555cea775693f5ab8089a25d32379c8523921317c11498048c66c20636ab4020b222bc108ccc7b98331d1d9ca29196910d3305d90ef05623695ea7198979077eef43e5e235ad38053d4f1ee735e6dd3492aa1c3b0b2375c329ced1782e1c6f7a81d39356c6ef1898e68f57fd550501334548d456b95c63f4dc5ab9c2ddaff54364e103832479186b1722cd0a8a65c4c9cf0854e0d5e3a7f7505efaf976767b583bf13232fcbff5d7af2f28f5ab48a6b44ddbe46badfea949aed1e2d56d2cc4a6f1cea9a0e1ea31bc222ca6aeb67e89d8d4a9f9ab468c866745b5848f575483acf3b3819b2660e3ef4b0f5612bfe826de921ce3aa487c5fe12c7c7d5d13f68937146c1cf925724c3b2b8fba955750e453977db0fcf7c9a30e5cdf800288e8ae1eeb98f44b5fba6f42c8c317e39bab5b790d4bb056837cbd224012892e350efae4287e3b77921b20c59426c03d60f9b7b78c8f84ea51da7c239f331c42daaaf36307f649a0245f1dbcebb818c6f29fbb9fa5971be903f2e950dda1b40318f5368f5e51068855cd3aa45f5f94bdcce361b7178d79d34ce96f9282703959496f9d36206dda9042e9799099d854fe6e9cf9c9559874bde42325090b3377ea92b7082b75fe553ae8191b43730695d88f4c362e9d1724138e329c4d365853e812d35bb7cdb1d7ceec3aa8a85b89b320b59cdf863717996feaff27716e72261ec0de674173df6c3246ef93cc4ff800126a22e69edf7ea031d8010bfddab3762d5915327b1810fb00e92d302a719833a40507dc19f8481519dd59e93f268454e526578b417738b6adabb3233539c68ecb9fc45ff2c9bd61867fc80e10ace53ecd7b2d59c93ef32c56b1e7d18fae5f71f7f13f969708a4e3b8acaf620d5966a27093b0a58a0b637cdef6e5d1ccb0cfa04ebe1701a4937415a5688d6299bb912b9cb949f1e9d6194796096d8e92a7b5170bd5acff4521148fecd636feb8d74651065deba571f51a976ffa82f947edd3fa85b166c60e6651e689ec22c567e3a61f41b7d6cf515445fd45fa7d61963400608f28c79a1eeb95de9eda77d6551e50c6e0158c727853c0fc462420b8e7f6d273f5af339a0958a3c17255d844028117741f3cdc70b0332140a46f9d157f08419002154439bf733e3ec48c3ceba15fc33b993859b55c59c875cdf7d32871497105510aae1b85d235b21954e9b502cd9ace77f212dd69931e70db78c2d2dfe628c91315635cb9aa62e76849b154140a0e29b61ca9922e5ba16387f76c32166db9fdfb09af333e5764bf056b219c2d1fba8f61c2db689441a7b00e2fd210bda11f1cd3ef67234cbe4f606f21e4ec5d347f14781deb487c46f2d9d799dc6b5b1a5f85c70e70024d3c9906a606585b45adca1f12749f993d471bc7fd965d43994b0233d25dbd4003ca910101dd00cd4addfab52865c28e15f130d3a9e94cfbcf61de5971f50a415595', NULL, '[{"sha256": "2fcebb6f4685da201b74018dd34bb8409d94bd33083ad99f37b06e604303f573", "sequence": 1, "territory": "LV"}]'),
	('01a220f1-95c6-735c-93de-9d5671c09bc2', '01a220f1-95c3-7a59-a5d8-6276a2dae33c', '2026-10-01 07:09:00+00', 'in_order', 'in-order', '\x00dcc6318e68100de86e964b4bbc47cd565113f738db0143cbba20ee9482a419769a1b25d68758ad44052e6998e089241079d3e0154a85eac0b2d638ec26b48d4dd1a79e84b80bf94bb655019292954df8d3ef70c7e3783b891e9367e64a6a135faeed7d7b97fdeaa4831d93b2d3c0f18a3b67b03adf19a011d050f0a6ad4cc4dedd7919c50a1348663865377f17411f8725077367f2be822b2923ce8adf0b323803a20b32f34bb27e59f112c792955a561a8896fac3761d24fdc2447ef90b422417425433d60126831829adfaaad3af65b493eab534055a33bd1e94d6ec7de537c0b38d9b185be87592cbf4a27a5d808cb79cb1c26159657d6d67771000d112e02713d8e1950a7dca1b5fdd34e748cc8f73b87483b5d52fa0c99e46a6acbdc25a8b43bd2db0c64d3d6b88028d513876e5f1507bb7c47f83d3fc79931556ed49c70c74492a6dc9321377248f26b5864d72880ed17465c77d84fe279037ebefa231903e51e0301815b04f4c54d2645b7330dc7ce12aeba1f52d2ee401c10696e3174eed898b4c7135e3cfa21e675989c79e70f96c7bd0c77f62817930993838e1c7c2cf2a459bde04f30aa56fabee1b009485a02e7139f286e44f5d14ca60b2ea67d1fb84bf9c55f20d3017e7d8cc9a075e5538b1943a9ea4cc5528948c9e84ab72370d380fb6b76adb56eb20acd288f709042c004c764a1763651ed50afa16160a0a66e7b7e93135e68aa8785645b37b65d4ee0a93ba2cd36d458d9856ba14ab29c957d2e8145a0962bebc27be9f5672296969d5e74266f2fb5d61a1cfde8570cea2c48db4f1380684993526d2d18be16d34479120f6e2bd6d7133a77727eaffcaa7b0c25716ff1c36e69b05564376790df79490e5ddebd741fc595a93c89c23ddb5b25ab3e9fc6df934f0f37aefb19b181684d76f19abe1e304f913f819b135249a769320137266cff56cb650ed148e87f50444e6f4783a2b173bd6e3e3087be9bfaae5b811dee2a8c4d0edb135a5d67daa85a2b4707a8b638455dcbb71ffd6f93cdd11301655ef56bb6b4412b1d2d9452d68a22126c8c9bf604a056197a8ae4135e5f8bbcd59236a888b02be3752fc8f7ab1221c807d289122e0fe12d35ea0f3f26c86a9fae5ed71b7dd2e8c27062118d84f14eb8a43e1637ce039e521a45fd4f52cc008d13577c687dda8d0f9d0bedb342115a0db31894e5440d4f09dce67e52a2a22ba1a7e60bcb0618ff37b268a1d01d7834fd10ed4b02020287774222d1f10e820fdd377d946d4d1a04170de61640621505c75c4ae0668c5020566b53be5530db18758e3c4a290ba07cdcbec9ea1c5eba79f94c413acf85e7f9439e3c261ce43175a014cbc20b24232b094c339caf26fff13e290d097d527429d8ec0f1b17c69058986034419fc67008b48f75f2e367a902a614cbb9b3572cf49f5b9c769b5cf8fd10afa1313aa46c9e0e9e9f4439cfa', NULL, '[{"sha256": "2fcebb6f4685da201b74018dd34bb8409d94bd33083ad99f37b06e604303f573", "sequence": 1, "territory": "LV"}]'),
	('01a220f1-9630-7462-b82a-4477a193a669', '01a220f1-962d-78e0-9e40-b7a4e5d11c56', '2026-10-01 07:33:00+00', 'in_order', 'in-order', '\x00096f5ffa43256d43863573d2cb51bad22c8e35d131615e82665e8de3faa9536a8d00d8849ac01c2690144df95f3abac51ea5178bfd1b354ab085254c10eabdfc5fc1cf8c365b838ecc9cba5fb52e1584c09000be055304c6ef7891c0e25ef09e1d6026bae80c92c699c9bac7c09aaee49244eb0a0213ab45b4c790ca263b59ef8aec9e5dd28a8ed13aef70d439735ebdfe3118719fbb9fbbdaf26add4063ecf6baba0e30efbd74f95cda04ee79fde928224f8c83de053653b524ca80e03b3d91f9dfbddb71c4398062ec7ffe68612c2ef85ac9ac74d208df2bf040a3d44200d34d278503ede15f43d84bdd50230ca6c94687faa6d2701437480cf44b6eee1879f47c3ae24fc6f10bb0d62ef8f240ec9f2ffa1d45555414597d9d76afbc3e74c267c80d98b824c4275d74c1fc17431dfef6fc0eabdc943fc904ff9bf271f508fda841ac2c1a892aacd4465c5cdaf4b941b391547f082297a8a2937e589de658c5dafa7a96bfa8e6ae076c26262c9625ceeebb622b6acabc88f6e862e60dd3b24850b1379df1e3b2c705715b80824cc0b7fa9c532b41ae5b5a2b8fe6ccbeb12ba1a99dc5bd4616a36b84133b931b08dbde472e06773f6b58bdbd0903da6d86c2e2c586d62736e4b195c0e9c564b5ea1512273884958e4d224303fa5bb8cb6bd849221f7044c969db7c9c9ee54da226e36a3fe1014ed70cdb8383ad5b81c458628c14229dc1aa798ebf04b23696e01742be8777ca21ab8143bcb57d794f51a32062046fa56d55d917c8f6b17f7e19e78e9710c2cb347b14a59231ea75a50914868e40def9a26213926024a3ca9515703e1214a249fdbc2f3856108912ba2eb1fb3282a658e994fb876c5b161a4a2ea1ad3efc10044adc79c2f7d6dad048d4ee8a34d6cba4d421ff21447d95261aa76ed4323c52ec96a8cffab60942174420c46227c18fff83279386455646515094ebbd4a0a59749b6b65d8ed1f1a5d02d6a1be395c21340b9fd8a1ebd41d0aa149f06bfeffd54ca0b8cdca0ad1d1ce571efd3d3e01169a6a5236ef44bf00d3a3e86387632b776608b8e9b4bd078f7c33a22b1d4c4d64fa1408c7c8fb4bee3f6dac16255f23fa71b60eb226febd3f59f2f5ea7bdbdbd2918233ab08ab4b4926fa450f945680fd9be3a69015782d793b5b0482f06e3a6b31cb2930907a4ad16d7d9ea7fbb9ef823c3370f54e32e49fad26b4c090195041728ead0c85bf85851c09698d1203a2aeac62036be680127881e9d02ff72acdf07a926b04e160c2b78cc8482fb6fc87fc3dbb1a6af1ca4ba421c3284b06c44f14ef40ccc6ab6297ef995aec61b5addfeeb8b52deea35574f0a3155fa6c2554eade36ca5e06c377794345f5fc14d504595418c35d2c81f7d74dace6e015130e3bf3bfda1e38533555358187941069b8896a0f9c2c2c46854ce3fe4bf199754507529dfef1d1e2dcdc8fd4c6b505da88131', NULL, '[{"sha256": "2fcebb6f4685da201b74018dd34bb8409d94bd33083ad99f37b06e604303f573", "sequence": 1, "territory": "LV"}]');


--
-- Data for Name: access_request_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_row VALUES
	('01a220f1-9264-7278-97d8-c91ca92ca22e', 1, NULL, NULL, '\x00f93513dc2432dacf4f783105a97b6269634cbad12f73afe30f7f895d688179351000a2003dafa57cb2b502ad59d098af51ed94d72fcbcb4f4ab3384d14a70a65f6d3e3ff906c3f360e286a9fd69e57c4756213e074293c97e6569f11a173068e375d897a31720e4a7bc8cac9d17e08162334d25fae5c9551098347a5191508fda89eb451b13de994429e240bb5ed44b0142d27d84dddf6c0c73816423e82ad85906912a07a6468e0947f5a69a4302509eea2ce'),
	('01a220f1-9587-76a0-8668-fecf9909f80d', 1, NULL, NULL, '\x000ed192f61ad19de120e3e4d1fcd44f987c62468f41c17ce87691e767f2213fd8a798fe52681788c9c5bffd2194e54cec38c0282ff8141567ead1163f8008dfeb967c702694db0cac5fd520d643cb0afb7ed5dad92ab835c39b8d1d6b6560189c70acb0841ae119e28cd60c045a489023192c12c6ed6c663ff07b34b08851e2b996eb31a95d2bdf4683bdde26e4c14a1d1ccee624890f4be90a9a38e653f9f8a7a85deb42006dc49c23f46f0fc9a136ad16a4483e39ade2a6b3de59'),
	('01a220f1-95f0-70ff-8422-83feeab184cb', 1, NULL, NULL, '\x00a1f223f501d8c553f5278b5275b3c0fa4a2691c24a53e9633feb95348c895fe499d635a13da24a33bd1fe875bffc5ea378dadf7f888eb45804f58d08ca0db0b2902ed71f6a42c38876a129c300b46ed510d16c3392a1413e392847b70662c6aab64e64926bfdd7475721999852f53dffa9c864b6f7b956a8142e627e9f5e351c71a30cd2bfc256967500e0a4cb052c3c402adca10763ee14bb3ce4da8cfd3a092b1d316237afee98c7156ae6f74786a18008fd8e0a31845f6a18');


--
-- Data for Name: access_request_sending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_sending VALUES
	('01a220f1-946c-75f8-8a0f-e5317b53c217', '01a220f1-9264-7278-97d8-c91ca92ca22e', '01a220f1-9258-7ebc-b998-f288b876e6b6', '2026-10-01 06:15:00+00', '\x2954e864d5942f7726b889eeab61b64c3fe6cedeb9f8c76c651a5bb56081155f', '\x00a039f616df9edd577f9c2acbccbb664cfc813b868714a2bd282114f94a1f61fd71fc82cd49998f792eca1aec', '\x00bc53495270537c6f85349810016f523417688066b3af485e27a81638c3c2c6e389d94f92235c77976892febaa3deb6615ecabfbe5c2c7c71ec415ae236b9c80a75080e896d6656e4cf8532ade01521542c2bfaa344d985a0f2fdf45ace3a12fb9f546417add7b03c185db15464051a9e2098476f85870a79b60cfe4b15874fb80b5aebcf13645abd9f4391161d755d1d9b92df67c20c7713185807123221c7361230f9a8ed6fa020e317b60db9c5666c11416135f43748eb3f68b101d83946aca7d0205c4d66ebe60721726edcde95970ea959c577da70d94eda16111d5bfbcf8cadcfd0a65e67a1c1dbfb4332f2d2eac36b79b827b4ddc65a67d5ae8f7372aa23a06ed62f29b8e431c2d815547ed8f5f4056ff72b55ea9e74b4099bd9cfbb68dfa3d681fa30d194b7a396ad1cb5027de775f7246d22ac7019ce7322e530c0bcef240a264077dfcd303c55af0587c2aea67a24842d7880ef610446b39a5721ca65c02b8088207447e45c0c4d637935a6f7cfa33b231b52aba531986e8bc8f40d7e3511d44a4522b70bf60305cff5585619513fd6cc46e9e0ce3da16972ad166c2419eb7bebd679e5b687da24b709679d6bcb932c82306842ed2eb03f8b3c63e28f6f06165ee901f4c4e7d7c029af29274f5ff8cd72c15e2eaff994c97e3041f92335966d932eaf1bd245f066e7f797642319ac9f9e6b722fd16cb1e006cd711babeb3c8736d3a5a734147a9d4ad5e7cd8a959c3e6fc7b3ce1712588893401c1f7b043ca568fc4b3c7571165505d6aea965f333227a62fa3b67786dbe9544fc4bbb7f4f7c72f8b55e2e28296bc2a1b74f7785ae0571db7f86e0da2e038750b6a7ed594848ed5025aa9b0f14a4211a61ce86e19eca998f1c9f49f1cf5f83b6e4240deaf5f8a1975368f529fb6fc070ac2267ca88597ff741117cb8442ba3b00337a0e0edf640be6772d17699d98728ea5a41fbd311b5f15d23ead0812e1c1ee1b82609cdc7640428e3bd4e42fdae0a99a501c850c500d1323f70ca7187296363f233f5da017c93a82faa571797a34515057c4d1163e5e0383ac834def36e9269b44727ad8ce3d16c56160135560f07a96baf5bbcb19139550595a56fa49dc40591f3561c94ddff096d48147011fe93abc7b7afea6a69b4e62ce0757e4ce88876ac01627d7467e62dd76df7c939935cb344f7af8bfd46e951b40140cbf445226b4071558ea57cc22dda7e023e06425e1a2b32e5d3b3bbe4a58043ffb3f04b4306a5be416159fd5f2edec2651ebc7ccafa69106a5aee369a0609c5a8911f3bdd7233ff60f69b759c5a49d0d6ba07798034749dded7ae432eac965c7daff634c5f8bb7f880770c2626d123937595b2b3f5288eeec894b323e907f62ce7997b76af925ef153663ccea2d0718fcf33c2891f2b176e03bd5dbb5b324f0798922798c17f229894a6398100c67b155eac5d897b2c16db10b82ab202928c8328bc2d2a4b3bac3c809bc7d890bf524bb4a11c627da4f08e2a8fdca1db82b7a32fd90be90b62b854705706c7d3f68a78dad8de509e5fbba9658c3bd51d72f6a6771337001f92bec9ea601922b56a6da373ebe531c8715d3293842438eb4b84d8802d538975a3907a1c211fa2336655631babc7f9172b81a0a180a17c199e65ed1bc00f3d05766b04cf04e6d275241e1e790bf3b5b03a3642d96788d98e6b59c7659a166e75dbe559439c0d9233f798837aa46dabafde1daa6e9b844ac82e45b00f71feafba070f905d6f136556bb2aa4f61de9d16375a66a484ce3e66cd01fd33d0a2e21e0ffe46ea9e12a218af7672e895d2bbb3456c519fecf4a70c55c2b063c8cd2fd7eb4b582032acfcc116d0f9ab0c26e5a626ceeaa860d64a197dcf5dc8c8e525c0266631ea03b9168bc581f75fcffa8b4c409aa42ffdb2c052816ac1c5c2afbb8892ebde92d87272707b3e9fe5ec60f0d09676c3ded4bca66d23121d46e83b4597db2030cfb92e0daab28b2c8560af5377e3f6fc595e9692172cb8c6e71153fecc8d7fec3a915f8074464eda1e3a7320c14d230f90356a2bad041979d51e4b46475f7bdcabcfdf7ad851ac08aaa33bf50ccf5144c7b72f95fef14c67dce6e7634f15208af77a496cf5b604f259dd989d641305a95c63d45461ecfb24ec0a65bba0d02e52bd2b98f9fcddd5af59155f4179aaf69d6ca07d9f82e728f3db16adca1ca5c7f22b2b3055d352aca564ef81ada1b53aa2a7556e505c19987c7e210c01455baaad341c262a61a8fb573b83ec5d446f0f30d5ff3720c12111e4c85c82595cb758fcd55e4131870031c2b848541d9f5d30cde941a1022bd68a8f6a6140ed20dad5f2ccdde06596337e017f86b0dfeea002cd0ba7da684277d11ab976e20f5b73d41bb3b4365c086494b36dfc417485a986d03bcc8ed50064266128dfa7d2474ff8ffd7fba35157a780d2ed0347c90186633d1aca7c6a120d5f55127b7bf6aa84b91079531ea475b5e31c088332667b682c13436b039d92140068ed70355d3c23148a0dddba19bcb0c3a97f014cee7e765bcdd72bd09f63b8b559c12d056561217db0cd33fbfb862ed762b9c9b237bf22a3d28af5cfe6e18213e28c27f183a2ab2d7d4590254de590cf8682381f29f6dc85fbeed213304a4af746ab689b7752c506f25b66c045d05cf880c28ae82ba4c1bb7ddf3a0439ca86be324a4d17ee3d3d06ac40750432b5866f492d30b7a8f5ed2bfd1f9746c41d8c2578808ca2de4909360bf6fb775cf78ef2f6ebb6aca4a3a663c160a95188818c1f10327fd189251fd1622ce0abef7f735fe3bba9849a719602f50dd56675fe5e35629e0db75204c1762405fce9915fd6a6d121d206b32b5819d7233aca6a5fe78ee26c88a1bca679bf081dd9163e083c22dd4ff5f6c9c59c5d44926c6a63963b2bc6a12edd26318edd8b878dc32f240f8970329684bc619de42397617ae40deeb51bcc4e468fedf631c2f19e5c2e053839062a2c4f873f58ea5eea74d9c68333a1de60cb2ae79c40b3db4aba8735aa676f602a8cdbe9cbc46bf35c00a8226d47926227361016e624e8f0e2671184bda210ba489f40580cd2bdc7312a0a7089bad7ef6643258cbff11b1d261905b08eeeebbe28c444ded6f750d7c1c50e8b9a7e44e93fab11bb3a6d54f3b92df9d3e0572eceb931538d63fc4bb263cc1c3969ff1a8060fafbb07a1d9fb7cda318dcb5146ff425bdc0329a877444b4bef075e44d6cccd2f019b51dcfd0f6fa918efc89631803d7a2cd9809685712c2480893e075d48fb1cb19df1d910db5340e888594caf2e0d2cc2c3d61f07b71c7b6f97f9c0e53c7388883b92da4a198c0261764513272e008ae8c4cae1bdbc7e8b79e93223b5a1bcc93b0561cb95d8c20742d8f375eea76f30cd5ebca9a9cc4ad8f6b2835b090d5c1845ede4c3b0e1930714907348dc5e55cbd2525f8e42732cfacc0505729b6ef664c06c80ee9cf38a1f8e6f851a238fb01b045e71238941fb6e61b7af5ccf5bf9806c46b116f373bae684f807c562053db4b257e948878bb1de3b956370417815c2f2aef3b7c8f38a88740ef57222718b730dc2a8b7715fdd322403e9ea2b980beec034e0bc3ef5e957dd39b0ef856e1e6a7c183720d5ddf2c04a604c1261d232daeec0af4df98fcae0eb86fbbc6ad09b11be86d9253bff2bbbc9cca0cd748c3d9cdd3fbdc1d96bcec55028549a9b79b95907ae79dd2ae7fbc6438e01e523b8e5a61f9f852b7e4c603aea73d96b8e39b1015307fc0e87d348b33fcdae3ef278c8c1f22596eddd3241a5821d7b61971e1cdd694a2b2eb404f854b390abe6640e9b57a92b77ed8f50103e32a3442c02acf5ddb21d1123c3b0dd0ef88e4b66465c94736ebb043dce234a92c57d9d8c283e38def46446f8747ffca5926d6b061c4b084057ef132dba412c078542692d12aab1f2125ce2cf1d8c7cf5913a565fca5e53aad5ad8b793ca0ac84a4063b3fa06cba83587bb27859ca8b9690c72beb9f7badb62bb5cdc84ad756074f4d07f6285932b87ce2f1dee0cc9e83eb484193aee87aa1feafd0fe29943e9d070ecd3188ab1001bbbd71d9cbbcc91b838f3384a83df91243a6cbd1cc6177ae81525521dc563dbce2ce5946dc1a160855542f82e4665017219c783267300c8de5d63fb403b60f25afba9ce76368ae8adff0463f74392ae3a733c98fe6f492cd7bd74d0907426e3532ae8f263e3f03202dc6a48d02bab3ac268245600b35f3a92c1517d0b0d2d51ba2574dc2c4272634caa60ec1428e8eb64f78de300f2e7dff2679abd4761a2b0dfb3719893636e9ac167e6f11e0a7f8739f64ff83933cf62e9bf6762072d968c1ea065e86a93a7c4c7a0699890ce6fbc40e22566fe4e6d837a44e9c7df1f964836af5658ebd8eef2a9425b12c3c4e4cc623b782ef772a2f3fb7af049859f4fb4b54cf5e7438d4f671d2fc25d120ac4d80881a8a5696fea2f30cb81fb93c8f5e81c2af2fa0bc42e3ae827db986c52d1dd6050dcfbdec38e92c10e33a90bbfa7e0fa3fcd60109e7b7dab7a59a7fc68eb895c75e350111e523024f487fa01d38cf009a463eae44151128cc1a0cd111586a3ec45e7700f5b54a4d8a0e7141c6f192d89ee270e99e614e70e84118425ccef0cf445a15d57455df0cd96c2995dfb36ab8f50f73a82e3fce72302ee37816a5538770f1a6c342b5be0d881b84aa0104a1b0a7617d96b8e3ce16947d265848eef8aa1821c7b78f26a88fbf74bad1792c750954ebca8a3c34011f1c434880dbaf85b8e55ba1cdd903d963ad59839d5568268a3b78b95edbeb2678c29a79e749039e451417d9131731633f920fd2b20ce0afb8371f6b7b6a2cfef91483f0a7ad87856c9d29dfa36edcdcb90373fd766807d0b3a715ff784df3b4d2151b5043b76f2370886cd2acb292a6ca8e604270027bec785918f957eff008c6942ac838165e06c904093cc80663d0e038079f19678fa6bf791b127caca80061e66014a89bddf2bfbfa1d2d32cfe5f33d05a63b04b225decbd29888faf156db0d9d77ea2ac3a868eaa6f2d29d2b92dd69b64ad7dcf8f7196cd23b1402aaba3ffa52f514dd48752e199417c57bb1537b79640dc4280bfc7b1b4fd24d34a7538196dc72048a0c29f68567f52afa7810b8b865c96d162aa86b64e3ccc750427ca2bceca531d309d54e91bc02a311b8ff8dd47fbc4266b0681039d8fe1f1cc71c236c8ace3635cca2c69778b965b8001a063895263d046ed95292feb20995c9e7b8c61cf8c9967de99023faeebe96fcbf8e83da438c3a88333dea4bc9e5483009fe3506cccc9e9ac0a629b7c752d5989b4808da44e4e8abfc46e5953465a321ca2a33b57eb28b09e5319a0d62f4047981da5839e9048fb89d9eee23a804951003c940c810c3a4ad1b851c9a1617ab6845ca8e3efec2496a14e4207697badf8855114cc1e1d487dfde64d4da7ed487acfb6f9e92f1f4f84018eb512bfccad7dbf0d988adfde82d422267ca2704aa1d1e9f3ff379a91a66dafe44f4ecdcf8048f9655db088c7bce7ac8affc1c50f030e53aaeeba0b13a7f711e4f6ba150f9aa7c4bbc96ea4840c589efb1fc1cdce64167aa422f74b0c5f49fb2722c1ccf0b4b902b527d46395f98e9555583c057d1c1606baf996a44dc7fe6b005db6177a62782499d24690dd92b1f7d6131ab03a863a05b14eaa00b0b9bbeb809e577470eafc49b8aa081491fc154721568e637ed211a1aa280ce12661e3435adb453988e30a0053dbbca3a741834475eed72b4b17477b50b56d9e8258ea34f85e75edcfe0b3104866cd1106c4b00115cf064f163cfa354e83fbaa02676b52b8ab55176693da307ce1961994999fe626150cb95cc38acb84a8c2f0d91d7404fa6be8c3ccd70cfd2c7fae2f8536b334ef30f01b683040cf09746c0134894314522284ae8b62d72cb8e037567f967f27b25c75cae25998ed06ce885c73da8234c12312b7693b2f464d02557d03c424a2e08bf22b34fc276a91953126ed07fc7b7c9c462b0a2a8421eb9b313f4c0ded161c46217398bce80d88190d0c0567595b398e088222712d74b505d067ebc619fd7842b6454378294fc618e5a5a1f041be1d9a8ae90fccacb2ab3b9eb0a64d6468cabf5d206e24bca9f8c29c0be3b2c9e584049ebd365ec40b1475809f28882fe23a267d3b64be65ad21cf6e1dbdade9bcdf0a8293e5e98c722f774e0a686953bba30d9cb7751d16bcff9d1ce933b18433d2712646c40285df28cc113fccd0cdda60c0d94cac17475a98e5b24438ad5339bee96f82030b3d5f00e94bdb36b79c184605cbd3989ec9bb4c42963fdeea7a5dec219e6e7fb4db78bbc7129bb0818ab2c4cf56cfbfffcceb72073c59a8f33b79c7002b9316ca86336e3dbd4c55427c19c2ffb2a5b785422dfbf8f8fb172e3d2f5150fcc4ffb2fa00b7bded328b1bd205b429e1d41d0027737d30090558e3f3947520088578a92ff65fcae4788faff5276a9656bd5cf21862c64c4b8f7be47e30894c7838d8a4c025c22284a973e28d82909552d83c3b0eba01b185ce22836b750fa1453263715625d646a058951305becf3e1bb557ab9d07fa45dff525d921f61cf7580fa3934f495395e5413b9fc99b9614a2bd1f40f0d91d7f85f999555f6f4b29f2d29efa4837c0bb049886c54c42dfd9c3546dd77ea3aeb1a7aaeb3c6f8c3f841abd2948715ebcb3b5ba8c88be603891791f531c00d7627a38316c1396fa9db3521b35a126df93be2a81be718e7cffd4e04028e2e79906df4e0514c2e8e816a9ad665221152e4f80abf4d81a7ef3de636a5b66db625e06ba312e6c1fc3c7ece0db832cd335d946523141d1fc21e003d6b6058a44a24a9288eb72a5e89c7d6b7caed048c851ef09f492dfa3e7343eec4b9fd7e3b41daaa7a35611df03aa5a95c94bf872b99aa8313aa0c61a5d7188aa5bff4850fb4ce869f5abdadf3e350adca20aace5aacef2786be67f0e1cb8899656dd5c14a2f3cb3b7f9c6e98473e0ec0aa45526f542f5466da4352c9a99976e3fd70d50afb9c5c80c5a0ebafaebfca16e95fa78ff5858d2121c963f3719cdf0dc0fcc8c4e1863ef94f5b172e25fb6cb5b1536b60821e4117847d54747a898777f4bc839b1ed60661b45c78872285257d43f6ad6005583bcf1c34b03b048d27d2d1a82cf0f1c638fb010b714a575cf861854d7259294c3d105296391023a63dab605432844de03d1daff75cd1f160746689e3851671d6439b93923a5f1405e669830263a24a861f92fc19526abd0ba761e878bedb87c64052cdd356ec522203df0c1cb5b6925dca128ffb10e7121e74e39d4dde0574d0323365ee51fdb6716a3d40a791e2849ce061d2db2967d37913a193dd6eb38e602cd7d0cff428f52f71c5ac72534b5fd13f1fb78a78725d07aa412cb862fe7c63d414f922a5b67b5ee2f4053c3a6f42b539db16149c56443142dbbae626af202f3335826fa6a6b3c6c43b3112a4e9d1405649dc0b462b24edba0840dac3c1ec09665386950cc82e7046672f265b3275fb5e1002a17b0ccf834053589bcaf767008995a95df5a4cc58d44f485a309adb55c8ab3a4fca69a3f6518e9d904977467d41644a4e00ec411b9f014ed2bd8e9b0940b29591c507ed950884d9dcc973e7a5bdb3d9ec52ebbdd6faed0a4ddd041ecf8f3576d28aee7192a36f337fd637d9c8b914d23e4befca9df9baeaf84504bd00143b59ba0aaf12561e6921059939113628d94d2bd443aed770b8a533738ab622def5d09c905ead0da5ee26f834adfa24119040e08477d90af597d2a23d35f0259ed819b6998d201dc32d24fbbff326cd066f8f8fd0c84bab705f9f09394c9a959eca9ad58cd1ea49fcfe64f786ab2f487db7d174a793fb7918ddbcaa26ea516bf919a7dafdd587f61adb46c3fd820644e16f3ca528704e8064e91a8704c9e65edfd2b76f045945ddde04c848d199272665783ab107ee1bb76e18a7479df46557675d8ef49c055b43efbcd5593573bf58ee6ceda6d70b28faf642bc3821aa29ad3252a033311eed846591dab1cd4017ecedfdc3d3788655eb5f6cbf1e84c4cade55f8da7d74c2f6eb0cb456a389f5df9b1f3aecb69b093d2b1536e4d05498bfcec74f1c8d25917000da2ab66b306bfe36b846bb9f98f953d200022140859ad2c18b1e96b5388551c05910498852dd90c528424a965ffe8fe3d731e67002a3af2ce3c944f3f70a71517caea8a992f53161ccf8ba069294d734c32692ed964b2f5c0a6adc8aabd8fd328ad6cb91735309224394a5f42c271fc0c2b5cf0748ce6682c0929ae1837d9b792f0648f4905015f688d1015f0ed8696656c5f4dd31eedcc3aee21ef917d7799fdda704801cb6de1b7f6feb77a4178d364c489dedf8cb44846182f4fee663e9ff9cedb7083d1b0025cb357d5fffc3afff897ce1e8d4106830ed5e0f7bd5040d5a504c6e3d8996bd192f577726d3c839e9ea9422b7006b37d06fa13f2ab059e1ac04579053c24194d3b0755bbd22d14dae0fd581b33df70927a91f7e4661361e66d7a9666dacbe3a6756b842ed26cfa450dad40110edc8d6c21caf84984393bfa90fdc033a9220bb7fe29cc4c8964d709291b82c745e761265b59596c6c48c7df957c5b684050afbfa2b575669fe6137abf21ac70107ef0d29d5f4d26c919ac5ce8b550941b5ba4e7a3ed3930861d26f06af641741bbc8519c238a1baa2bde54f04d120420cff1058fd890050eae00651dfedcebc114b0b562520eb4ad5dc116dd76f199d97442cfd2ed674ec6e0f9180a9a4dac2b32a7a02b6b4681d781d359f89c4359ec02800c48cf2b140c034c8e6abb8eca9b00d32ae1a334db0adb3a81170ecfbe08cf9bcef3dc309649e85efec7720846bb2042f5f4d9b5e8b6d8abd473b60ce7841882ecaafb5b1bfd2024a417e8d44c9e16c58b6eec1047731ca9e42af29645dabefca9430bbb820679e6c4e585498df35c9f548f11d143df0322965eadea0a08588ca5de8ebc9cbede232d1a0260743ede82ba3f7295c41be39e26e22ce39b91b74d737fabf31fa6fa84fdb097e64c47d2ff9a9a55a3a7ef62de95c84930b754fe747dab5976901996d235ed75defbf3a820e3dc565657aba3eb2041b6b6f1d2ffbcb0d78424a041068fdf70841ee188dcf0293e97a04a4c37fb8e19b3fe79cfde60a1a9647290642c0a1725399e068084d2907c5170877a35844daaac2e5538121ee3ebaa610aad3775deb9f7af608dbd7b27be6af45494ac63c410cb8f7ba234bbf7084d6568ffc7d3520b8831b1fb77039a4b78a6d49ef9339c1681cc1ad6197c64b7a94e874aa69c4ef82aeebe6ea16faccf2022a1c039c1b747abbd0a680bab8d8e2cf23d2b18a62c4719aff348ef3e1d40899c2c2edb9ec9c7931c4cc2269121cc97dc5fade65284bf31188537857ea61d11362ba3b20db5bfd721085900af04ce747a7aa762e3237523c657aa222f1914e0ce25e2752dda11ccbc1f38be215abadb88b309c7397a3d48847166e55cbc51297d8bce5c78737f534c2fc56d4e897c2584e42487f825318e61a17aae19c780418d939e310495864e5d99cb6cf81b6c85d408c0c2506b2b3cabdcf424045a4d5ed0651cafb4ee3fd7850e24235b608fa5da3cd9773b2d47d1998585eaf9dcae1d781b928208ee37b95641089474bd023135b77919c9c16c7b47332504680e2b975439e6957cd3cae1f73a89341a9194b161e0a19f9ae45253c8ce8cd6de463dfc60ac2aed5bc93c53d9c096c683d11a684fc75b48ea98de23688e86b3b9f8282f3699580416c0be05257754b42099ab7999d9f7373f7d672c9aee9a729c40e302664f381b2a90d6c0564e297d5b22ec61eef0e4583ead5040093d601dd06fe919f24a160fadb84a12a98edd38049e1f8b80d328286fed8a4c6b7ebcabd15e1fa58d1e83a6b7a4788dbd997608f686cc1d0adb3f127508d0bcb39e6e3c1d76ac7c58d3332120773f910a6fbc9ac70ec9e35fc92810d45dbfb525847293ef107cea2f4480d9d8fee3e8ee9dbdfc6d1af4b20bfe15e157ac343c8de1d3b89047586d5a04023067adcc9370e50177790e5ee386536d6e500d2bb7fc73eb7345f6389ff42cee78942f9c115b09d7d9a93856b5fd6adc0b275108aa975f786be829acf24e1d70b7acfa8bbaf2572a3523d1fca8c61ed12f54aebe2bff64a78f5a542f5748f01ed471f405c7789ef588093327a866cff88820b6048cebffc6011ce6019025a6762ce556b106041ccfdc31f690e05ceafdb3c81e1831f0ac90d3b606cfcdcc3cd30851ba9843a7b7a810e28a28c447d73ca10e0ba68a0b3140cd5e41cfdd7982314b4f0005ce43ddaba44171a275fea7f858923df73de9b7accc4837691dc35d0d36d985503f7250e9bcb291c8d7bd26a00c2bd7ed3dc3212b4a71aa7e7e7dbf596a87f8bd22d384bdba0c234a60f5c8b41d270cc0f4e07864c1400475189b3330b62a3858fbf305f226bf3e5ca0d4097f402e0bc4d6b17deda97018f7e396159315e9ee57425d6797c49f940803602d5425b7ad7c00fcfc421dea4f36c939e2815652c53720566d7be8b9fa92528de4bc28225403149a079e59ae2bc728511b46cf5885e20ac25946d5cd2b6b48165ea4e2ff7d1c75dff834142cef90478a1d40b7abc26c82e5ef483c79326520101ea546ac05cf0f9c20e75d46f19c22ecd2d775660b6a366947a235585f21e01c6e965e4bf6e2eea2a337311cfd6640c5991d7382f1a24b8b0bc27d86fb6539ad9a4cf9cde144fd2216278b92eb54265d1348c4e8c72a6ec080019ffd5d5b3d72c83f94001f9e906cf9260190d9032c55f20c60e01879a19e42801402dc8c1353d48da10436cc038d73c8dee52eb03fd988e21675a58156daddcceba8143068013da42e79f45f562908d556090a1fc03a3ab2d365eb04f4e846cb7c23422a83cf37db41359388897bc29870eb7e4404995cfc75c4f656213c6ec064c7998ac704379f0927509b0fb1892c9b984a76b20f4a70fac8d5c10c59b95a75e287533d24da6f95f0801ff624dea560d6c3b1dff6cf8a52598691538a0722ae318ee3cb3c798d4d3f538deb5bdcd407839f5a8607afcfd92a531edebeb47f6de3cf0bd9e02fa2b775cf2503e4874f5c11abcd287f150639b74424e88f276cd96fa9c10e7f26257c59ad51aed4d3900d6f77adeb749c584da870cad3d3f8d92d69d69e9cb048e2dcde2250556eb081c98be3c23eddd91c1b988911beb0f300957c2a4d08209f90c0e1510a1b2b3b019fbc5b0ba6e44dad31ae9b6b932b6e52791da30c969845a88f4e65194b1b7716e3f11ce4429a82a57cb0ca79e524aa3242155e2fd7d6cc3d8bec42bd64b276034f9a11d503835d8f638ff6041eafbe96ac6ca902c02aaa2c6dcbae10284f7a9c87da5044cc67190dadf3f72a8918b62593ec15ec32f4c2b8b827358556170f00b4769b208ba8a2acaccaa18120073fbd3f0dc33e05c6e3e0348cfe6bec2f2ecba53a2c4dec8890c8cfc07c0539be874412e2e4a9aadc90a0adbc9bb8adf6f6b19acdbe11a0f80590cc45c2873ce4562fd87170a41eb2b02c4a5400f1ec91a62f95a40d38210fdc3c8399a3df52d581030154f0642b81fd86a3c200eb3b1707c3fe89e1b8f41fed487c15c4ed4067fd1ff4171b87c00db9e8e8d56d6b57f5f92abcc378a51889adbcd0fd80703d711d3dbd9c38afcf1608f6d7b28b91e0c87554b4c9a634d0b8c32ef56208f9920c918e64b4490f3ce19d6ce40ada31e869f986b07be9b58d040b5165db3fa80d16661d39fae1b50831f0e790a5ace8940a9d1530699df58ff5f1f9b742e1196541ad504f53d34e4c9d0825eeccb6c21749631d7c251eccdb6461bc30fd20ae690e3dee16e1894a193c70cf3f6f7efb2d38750e7272a5506e31518909f6e9ae3672630814eb536e830b7e938e5ad68d97f9a80d90e70655315f9c58404de9bc240d8d0f67b8d9bfb4d69f5bebb3f4ddad0940e340d2d8c76226267c0e0c77de23995bbd3b312f692eabf85693403c577ab23dd605011578aab5f5dfe008062f11d372743b4de499ab3e175f1e5718c533060e3875f53c35b229d0c65fc5aef3da298d3e3a0361229d0f976e15e7468d084d31f8b2f02ae8a084a6ea7d657cdcff593bfb4c18cd9892ca829ca4de3538b5a3bed0ee43efdd0259c7b203852294cef9c29308707437815cbfbeca0d641ea09fd97763a4912301e95f846976d256d95353c1f9a17a339f4a89be5afcc04daa1438e7b09ba9c030cb645139061b52d2b7dd4e008b3fe512b1e6b1b277a2e11488814714e60734b55664938f4cba118f2a375920a4890ecb5b36481b78e4d6e8cc77a840c164ec30ce5a52390e107feea6ccbb9dc52f893356c9c092eb9f60dfecdce37b6dd2ec0f673c07267e451e21b4f7f86cb428fb6171fd12b004687ba53ac4f751c376df2efae60b83914540b5e34dd4be4e6407491c1a55533ea0f7f862ef1f101df3406241fbd8160e8e725952ae23fa57cc9a30babe75dc4f0f0fbb18479447259a8276f8648efbce6f95058d1a121a1607b4f81c03604afcedf6b87cfffcabaece00145aeaf4f82d9d8d4db17f078c6bb8da3ffcaa00d4de88e89bdf5776acce64293b0fc391cec8e9525ee6d0a4866261e971ae3e2f777d1fd036b167a9d8016eb9131114e4ae7f00c2926c988d4e36726df67cabaa17370a53063543004264041098217b78d9424b8ee7dd716da0e6bd7c4f355ff2098b32579da103ef72d3f9b87336b3f4f35f9b8cba97248ae57479761e636aa3a95c6e9e84ecf0624ed34d39e313e23dd6cf8e0ff83797ff431dd2e8c8217c7813503a927b7609e17457133c1c0a45dec68070efa996fcd9f5a8e3ce55ade5b0ddf562c609565d6c525eab3ba0f22192dd4b2c67861cae7b20a51a7e3700ee26ab038df595674b4c5092ee9730c52f1b9e106221212f95208f88519cb842735e681800c0950823420e924092e30f74794ba17440fd51f1da97cf21b10fc78240a63f04df939d51cb31c1c52cd76ec06eb8b7726acaf48833a78bd2dd48057239e5b0a1cff577e652a59001b4cb15d7c1d593a37c63f1251ba44ab203be2a64e03007d4dc46715e95a2a804e186fee0748e400330d5368d64af9250c3e8a28f8578721d72ace3cdfb0b53228f65061473fcc889bb51579102aed72ac3c8617e901686710b9a9fd92b1af391f894e6215e8fcd86e0580d63aae1334cf1ca588d382d9d3408688ba1a4763ca14915540eca37669894be2ae40240dd30fea63ba5e8f5aab9d57e985dedddae494506b49fff4301b1f77eaf6564030525b0c87acef84280a3b18f6175dc114b4b7359b5b1ab0e7394e576fc2f33e83c284a073ba384e64a92c7d072d3e95bc3ec80175a7cdf9e14ae9dcfc66aa293826666856ee698b5cfa876be153b42a062109845bfedb416d91c2bad5f657dd14a5d18ef28c1a03c30bc78b758fd5ba57847deca1aceefd3e125fddc2a710352db874c712c6329d1d87c1317e2e641fae76c7316554fcdbb0cf8d66ce49381dbe157f238cd75a723444c83afd789b16da15be1b585bfe875b4a9b3035f140d892fa48ff5326c5579f034fc8f70bca81b26cc60b8950b82e66d2aef36021598e9bdfb67025e6990afd20b0bfabd9c3a74c655ec936285af47e82fd709a7ebddaa384ee1d6a07bf92c35a3395495730faa16cbab3a5504d4e48038814a083b03026f6e1ba052bec5e7a65c21eb0835166b31d17c7a43310935bc4571dfc817efead50edc2580ff6b3f73b51aad75c96ff3fc0e21015d98567a04db1d8babaa72326aac620cb597e8c311edc508972f6d9c16cea1e94e51813e6ecfde74daf672a0c0705d3823c7a7d3b156268f8a3ce9b141d7561047c37d101662708956b9fe187e904f0ffbea7d10f76963cc4df6bb2154e97e1173e341b3d8f128e88528fbed9aad0da82ce38ad510bc4cefccaf11ffef93e3328a629d567ac3a1ab14955cc2521baea02fd54cb231d7bdbdc9aa5d532432d7ed885f0260dcb2caaf5dfb2c550f148cba0d037d2d7f0a0c4fa2ba736b2c86db346dc01dd2d9a0a71cd8bfbe0fbcbe5350794cfc6807b195a216db33340a57c0cfbd7c5432ea93f179db5a7d0d3cdc19be090d9d1b80af0ae1385c7aab0f2b30f0a7643197ccfe6ffce6b7fd7b7317cb122f0aeaa49bf0197eb73e326917e3652ef136b2a32f9620bb06784f7ecdbb4adb34046c4c4f5859fe5b3f737863334b752c12ac6b87c8ad3dad5ab9ac48a8280f379a79b1668fe3e5791ad967d0468e60db972a7307e0ecfe90f253eb09217c925f676a637e9656b480c5edf092008fe43f87506b458dca62bba9e4e1b0fa2fe4c0e3f49ee00c5c68a6f51058f1c9b2639e390fa12bc0981fb9e109ec1ca68a978cfb22d3f22eb0f6585ab15388fdbbbcda9042cdd9dc3bf7e39065f739856b76bac1b0d204465033679d2d200cf2b21f1a602f2bcfd8cacd5da261cef6ab6a107d6506d428951c321c1d1de943055d6d5a6781ee1965ca0575889816d9c5b237971c2c8951fc6a8fb9d991087dded52802581f1d7617292f5aacae167ce8abef7bd3aa778467436be79c04c4bc034590af7e2f2f4a2de80015068cb7251997f7cb658108f8902f60eeeeeaeda4409e09cdd7260c3d9459ff8e9cbda2f8139026108881b242fda4a7c36e62683aa40133b8ff49cbd13159846864dc55bfb5c64f729d06347ecfa7a34db3571d6d13fb9c84b0593e74c8913ad7332f5e188dd98b430e2bb97f950720192df3c466bd546eb648f79d3aba3015ebac69648eb372eba165d9df904f0b357c045a2c38a452c95afb1ac300509593608fbc35d79fd181cfb07efccf4ef0091c1f79240326a6cc807c774c699c0b398dbe02ac01178e6f4ca9007945f43c985d44db203ac98717bdc5ff8ee44aaebf0dfdd3dabb464309d286453694cfce08d9bd161b5e5f961941837d56c0590f12612d0af84c9de0ee1a4e67f8501e0e64b1d2b81500a5cc41a1903dad50c2d1a5a19c927074552e553e28631e7e63d139708a9ae30dbcb89f0590b85c637bb073a43c05f657503ca91334fd3b4c58ac89beca3a6bb6bc2b69e645570f8a4b21155e1b1e356f64f675b17678044f3c742c0e60858ba72b6d564e78be9d54f727be16f09037ba87d7986a111b9dec38a41b3e4b70bb4bce910914e996ab149dd994bf8678796d8b5b2482f74bd15de95d9998b0d2da30616726a02aba7bf8d23a245c1c1994195b1d47025884eec3ab42b19d404dfc49a34a787f1afca3669f15f18bf84e6107943096be639ba3c7d28800cdc8aea3974bf775e78a6e418a1f180a4ea2e4dec99eb94a8c92fa73d5031c0a70d800b3eb53dbfcfdace1a88d1f65acb91c8e1e2a3b631eacd9323c21dd603dc825994b48a9d42b0f7ce9995ade44bd22afce8a724068dd0addaac5209b1bad3552c97e1f07eeba54cc10865c93fcfb0831863d34946094523cf88b1945443f2d5047b82287f9609fcf22dff7f3d90fbd30193d5a4c994df1909c7810594d3f1f3af92f38a25ed0366596d44423efb71105a68d0a3915cd17bcd3ad8a0c8d6e7fa2bdedf8ce2fcd0c7e833a706e801883ebf133f02b0bef91850265949c1fc01c2a0bae4b0bb844637c93e51249418efc69e425b23f08f573bd27813d3ba0b00eb0b145b301d031a656fbb344daf59cc7c3a7cc5b5c14c55dacd5b54223845fe531be563a75e6fb974c94fe72abfbf3277b6d0dde281410ff9c07337fd4353c001abb67d2b0e3e7fcbddaa1f88d39a48616690e189592c1cd48e63f3135e3fd14b5ae5f3f11c20c043e203195d58ee0953075b58edccd24e09e81dc285bd4226ba39778550a9e875a5bb3c8e095679b154b32fc79f38e22ce7646652cede22d0fca16d65f7469c67a9f04aae702947ec9c170bdb72939719c0d7eae825268019f38ba1929bf0c6ae7b3347128d688f57b5ec3146e37ac1d62b14821d70cee954dbb794cf8a8974a13bc8ab5974171e7f7af68aa8554bb210c37ffe8bf6350bea88a67e1ff9ddf4a95490c157cad440375c54767cdb8fef0965656856900ab513e1daa80fc79e24f3dfabd4913f2c81b7700231f863e6611aef7929ae30f3edaa0c581631af3e254f19b2ad88d293778ce7fd8a569c26efd0abf0e37c2c5a9908d874860c3b4b6ed780f04b57dcea12f9feaee94402c97f417020fa0bbfc1bdc8930cef09279cfd1831af79d930233213daaed83945ef7bcf72c917f290e026856bbe8286802609b55c77f3c0ff395ec542ddaa09687a752267074119719fd42a9eb861e80c45edd2912ea125afcbe2791a5a0431acdf6284ab664bbca5c10af57f920f7564644a3041c70dbfd954179a22e086ed334b003d34795f86069a0785cc8562a0846f2e0e878c2671bc4af60e2081b0d70924dc5c52e35f3bb02e58754495b2df85c43404c93b27094eaac12bedb49dc3c54ba4f02b88d80551d9bfd9979c1b75c4a3bfc9d4c21e9b2a952c948e8876b11b0a5c45fd7a282c391391a6a699697908d998b4e094bcab5ab20b432a209531532b0670b6f14dd3efeb14dd4a30a32230d6557430f094969b40e4c367bbfff606173414f1244f93437777febaefb7bce20ea5182ad2c1b1f935cac285e66a7e2d99d3adc94b25f2edfb8998024d6f42657ef56f2e4f83a27d82c2b7cba125355ce0442cd1d312e075033b97baafc9a4b76192b71fe7db415ac1a5c1d3b6ed15db3db9ee773b6fd5a757e443d68754dab66410db006c4d7c8c2d066b01c08e2f9fd0a33dc8cf09e2d6ec17c43d8306fa3c9b4810fac2abeb3f364ae25aef6f7c8f7bfa3277db48b1f33d22659eee6cdf9c179ec27ee5660ed08b23514b8160737f4ea911bed55ea818fe569a498e1c668612b9f1d46ef5c1ca91a39f85ba2ef069f4cef7ce139a47aa7361f6bdea2bb79edc585004fd4631a92d5bd2d6a8a7b4db825bdd34ae224a1dfecdf143755344b2b2c362dbce984466b5a465005ff6a5f08566259218b64e9d8eb272f47030420aa25120b1397e3779b831ab090635d87ed7d854b6c9ef75c1ef122906a8f2e325c58f77f5f017c796a5c469070bc435c8c9f11d5d1fb1577665a46aca67695fc6f3b5ec9605751c0be64aa1d2ec85985bf68addcbe52acb4995f45e815c6c71a4506726e5001b048917b342f16eed79d3bce5565ca4ea150df9af01715c03246f645941690aa1a3a6b3c79c3600c37016929e672b35e4315eea413ae14eadd42eb665a81cde30f2123078f1c22ec287cda95627cdbde157fc5062016dacdf4e26dd5dc9f1c26ce93e14c6227d01a3f4bc31285863b6b314145fe173a2bb0394eab9040508ccf0cf182f26541e7006561745189344fb972c1c591a6c00cce576e9d840344b88ebcc81a2bd8256d6304f98e404cf7bcacf064ccae5d7ca8d8f78fb9a4d4e702592b4ef053880fe0649de089e41811ab76611ab8ca6fc8ec22b5687861f2afde1342037b2e75f8abe77b933eb73bf8b53bfa36a121deceb3f70b821b5f567208ae60a1951e15277748d80a5ea23c6a561021fe25b015d5fc8fc2e6ed5e0b7d54e7c1e8a5bad6de4c7a955f8d51044a73c2c13bac95968dc97c590066a163443380137b57f8ed611f4cff49285ae0162588688ffd7cf4666d3f5dc7f9cf1182efb4e0288610b6b1166f511a88697b2767116a36ab5cda23c9680d214cfbd416cc085ce2759e9391b25cc350c0b635050b43da1ef781de94ca6a046a5c229b7576a6d88edef21b47b16da18f390b01563542a5df55132c4bff944317e68f027bc4212a31402f02959a2db353111f4887ec09af676de5099dff84364b5f9eb78c8a53808a12f2e472659788612030e77932f9a02da89db6895cb0266654ab9ac6c2467b64e4000d014c37b3a7121b2623214a1f5f0bd57fd460632bb1cef991781aab889b4de6a12e27bb51a5e0fe80d985f137f501700a734694da01ed83e97372cb5090f479a64826c261d39977c34042d0fed95ad239f45a76849ea3546e36b7afa470f8451914945ff4961bab3eac47d1d4795f461e5a71dc61448f146f27818916c036a5ca3f9125b5dec8c568df5749ffc8ec387af91f4aad25ada7656bc26be99c06c3fd3ac9036678d426117cddda1073e05aadc5c4aba384055703863af84286fd3407a54872ae05b28d23c0ff1c85ae28724d2085b815453b0ddf0179212713cba50aa5d7aab946c35649c18f4bb641c8c6ab372b0e083c78fe08f00cc2737c74bb987ac2c8b5504e0aac030653eb07f88da1aa7adf094086da5af7c19b5a634110ffb50e56327d48c3aa37f48f5351f729cd198578d5c7d074a47664310e7c735b91781b79c5b9ae42b4bce47ea2078e8d2a1d17daaa8c7415a284ced52e953343b8bfae11acb07d55af993589853d6d1525b5f202a65b04e5bf834b000f4a83a735dade65e983f4723e5af984fe0746be7093501759b82f4fc21f30964048859d6f484d3e83bf766c0a9ff4a316bb5254e466d874ea9b1ba4d7a7643187235ac99602b3d581547c89d4e8a44d2704be9ef8f62f3bab36349dab4c74d51f5c5c6d351eaf290383a54e29413b48d12377f512b98eb00d105ca6b6851cd248a066afaf5615c3977dad6f4d63e3bb683add05f9abaec6ce4ab6ef93c603e17865f652a273163c51e9f665e55930efee0773f96c27c0bd0089732274c7a209a23cfe2b83dadec376c8b4174f21ed43e75b368be79ef08b2359b422d67c6bc4b0b48cd3f92f382d7d6f437d778537b77f45345b6c8f63cb265b7b05549448940039defbccae8a926a64b0e2a040c502aa2f470e7cfaf4da18eefdf6591740933c5b15d4817c6f67e4804808224cc9632ac5307152b0af441538cb54b5766d9fe2d3421b529dd080f1dd92f2f7235ddf988f223f54551f7173ef179925fee127dd52fbc8373c01e146048867f624ac900f3d66ae23f41f515d817067b8046a0081f73375208fe17ad131c3d72095980a827b9e182c58e290b1e811a28c49462fc308c2e48d52159b15e6f2c907b017a52e8a6a472aeb1109d4ce434b66b2a13a946f5274802fbc9a9d982c074466eb858e29c496145788fda76f4b32aa32a667f3e06122a1cec94421e799cfda82c9be23dfd7b6624d247b630927e953c8bb83d412a87cb326b13ac51591a934ffe38f5c9ba2e6f51e268ec968e44588394255d523f544f3c645c3eaabb0827baa1d84efd3d65c07d90b4519097702e4dbb1467555ea67275a9162974cbda3afa83a7eef961eeff2901547f38b01546942107cf872da39611f85a5a6ac2d869d7bd562b8f6a169768410528ddcc6b4717375d4fd6ad41eb58557671351e0af29b6f9d324edbec52df20317b882fd95506038250bc3ca39fcaf94a2217f9b965cc01e290bd14e86b011ec856679c55d9490d9af54fabb0a6124f35fe96dc45648de4915efb989012a3768da36505d2fb9ee87a7ec90bb4de8fa135fe9d27ac85d7b98337161c8ac832306863057ef05f858bb36709f48ff7462c08edad5a51e84f55dc5ce3583863137f8bd8524a2f224a9b30c35960d2cd1b103e8226c2b46f8c146d255b8c65c2be0bd4219854a21d24d62d76205f0385470ba86463ea86fd05d507cadf33d8cdae1b8ad964c017cb918b3ea1dd110bddcca592f804b728921a7dd4784325475df3611b2e6df3bd68ad62b5027ee4866944ae1a5d61bd18cf03cc67689b2e07243706d77b0ce665b08f941e20079281431bc07f105a8b8bd45bf009cf473b1be42087ef2d6a61ab53c73c5308290dca275252e0e6aba9aabe7280314304fa6d3b018a68d23369988afd07c9b4bc357de71fc76c364998b9783e3adec7175e222864a6fee7aa9e0e693c6f9ca11fc2644ffaca27f01464589f0d1c64e1561d83e25ee2f45ac93b3ddb8e3c866b829ff71bb92f4de0469cfd2c9a9e32730e890141113e8c92d070cee1e6fe67a9000b2b57407777d64986b9ec643ed41ee5f6041529dd1cf10c4eac758cc2c6ffd9fd7e77df589f8d8f4daff78591d38c977fc91853bd9e0fd563f75c4c8cf0e2fec9f356cccc3f25c8f5d0e4ef0e7adc9f244afc8590cc2f1267929e0a3a70be4af671b074315accb37ecf9eeb2be94b88ec17c065742568b565b7cded708b39fcc04d5e33d4c4aec1946246d1e8133fbaab07aa0010fd2c8a3f9916b4d6e5c2665eff18f0ade6599f17e729442a0df4da16fd5f64bf5b43d417a7a5c775efaf53b59f692b96fbf49a05d8d7ab765467951029703b661eaeafefeba61455c68b5aaaefdf4d2121d5e9cf50766777258e8005a7de37173bbcaead259adef2262cc7d230298bdd1386991adf7bd135a45fecb7752efbe188355fcf5a31e4aee402477536f84fd8e3707f64e59cd60bada54f4395a7702d3a3c1b55d3f903bbaf60a833f4798eb021045692a0d3a20e3934caf79373de760f4548224b399cec463f026279e14a5ba4c8c2102e424c478c27b1f4bfb04b2fc4f8b37b9ea4d895a54c45d1600033384603c654f8688687946139b005ecca1cdf5df96d0d69c7092db05af0293dbaf0f8c7833a26d87fe77989a38319388ad55bd1931fadaed2a2f84f7e0b54a37a6d5ae91d750ae8b679f72f8e507fe30da754df8fdf558e3486512c8894310fa9540ab0668276ff3dd3ccda5924a1847f06b93aacd32980d9122f021c2983a4c5ad3b91cad300e1027e17b3ef0f61fd92f2225dbb4db4e47ee9190a34ca5f26e3547a83e50e24452f87b48121a689455092b2e1d417c1c90a62f5adcec0458d8d929a5a06de4df6b0117721b220c020b1310198d91652163f19eb921b0569255ce4b5f9b81be7ceea2f3324fa357e20da8802273aaa8626e846f1138c18096c5464bd8fe4f4fccf3eb16a5ced76028ed39b2c855253a7b8645b585a0273428978e9165dd02ae26b21a0a15356e8ae3c13368ebe93cba30677ebd270d9d801ca63d0f3dcd37e2eab3034e28f4bdce5cbafb9078ddd5f3c650cbc03e74ec6538336594d6d3254aee9eb9a763d6f3d590de2fedb79fcf7c200da0c722cd5086072969b76f5e88ccde54fcfbd1c066e048de6da85c9b3e247dbb6e24a0a09fe4c06aea10e930ed78c06b2e9dddc5f3ed383a2e69f8d8f1f1b8019126fb4aec7435d623635e9b2b41735a043806ad23bba7e007c6833fd1bd0fd320069ad9b28f12b57eb0785c5ac9f0c4935a085d3d24c0a327af80573326cd452a04954581e21eba8efa521bc2d4d7c06e1a4d24003a9d680d452c5db995fc458a519b69f4f8992a7ae14b5abae16acf52e710390bf7eec06a2a7c45607d7b6b0a79ec5c552362a276c9f470fc8b4e386449e5916aa97c2e5b70d0bc1bb2b076cc412f10b5915aa5594d4af540ee902e3583b5c9f89aa8806f061001175a9bd710916d8b20474d9188b57171e1c788d51a34b07db9af4e296001685f90865a7637c8a1044ac8fb540fef1c8d8adff5682d1f06ca5ef1f02df1a8b400deb794952e3b34de6c5a0b3b3495cc2de74a105e226d39a40f5e69f7988eb2e2a0440064cccd60ad2333a3ba3d4702d0a84a368f057954f745e6665ff137d7c7b01e87423870ea12cfe03c7a4977c1b1cba855472bcd5db7cec0308907dd4df130e6e2f51f86d310f049880df26f4c21e96987685dd33f6a4e21a615203e871a1ccd72a5555e29beff197040e2db3caa9cae8d7efc915a251a0e7c6a20136adcbfd92d509778133a1fd7119c38310a441da5d9ad6bc308216d5ddc835ccc37f9f9c164171a6986b06e022500a511ea6b7707fa33efbf0485564c93105df430f95d2de03fc23b4001cf4542ae70dbde7fdfa0184ac022b25393f4de40793ea5d419459d5534bccb17fc4aa35b23c481a12580203683652ba1ef47a7abfff54e3c217ba7ed9ed7b69244a867d333aaafbfa1cbbf9799b758f6f88edc3cdade3a75f45337b51bb76c10dc7e156d7ff4c537d203f929c0ab323d6c4dcc45b34a18cb0e315829e027c92f6689d7a2be6a26fd7b96f292a27cbce9e6c00332f080fa5eac8a7062735ba3e191d8a87dd690587207b3f961e4ade698100db30fba81295147b957733eb04eb697ba35f4d430fff3d1d661ab0f694c57c0a86d97c6c3670a074176460f71b7e6ddf52eb4b19e2c95ce56ce233f00eac59da913a1817e227ab5814f503b56bdeaa47faf5092955d257ed7a42fdc43c312bd6ebcd23d3291af4129086850b11ab46df416c90db9d620bc6cfdb7e368dc3ca97a1532e600e7651001a68ce0eb81d63e0512a62fa247d067e6ed8cc2339a1614099f035ab56fcbdeac59225983e3dccb52d96a5e58b16935c212724059834533c6e4fdb9c3bba0b22ce82f0fdda6d3d8dd794e2f424013c27a3f79832537ab660cfce9be212b59ebe08d5c2b6ae7f021c09dd09b16fcca237786986ce05f78cbe1a54c1bc91f77e008be52b582f2e622116cd5b85dfee6c36d084d9ee7d55df26ac8c30c09b384a34a5354afc08ade9c16ca3e976457ad8022e921afbc4afad37482b3dc66f3ce8fdef802db5b0e373a8ac9975fb91a49a514a249e207da67d12d4591d9d3e30188a156fe05358a8c7248467f8bc1d29a702b367ba9e904f5e2fdab9bc77b08e409ec80b6c132206260d3c594be4f226e3163db90199240ef1ab3bc3bdba470ef343ecd4cb7423d799285fceadfeafec14156bc961d2a5644ad343a5db867cecbb33891c0d85a89661c1c4adbb39bf6fbc313cc1be8b12728cc57a1e588b960f325af00d850fc2c598d85c7ac8fd94ce69e4855b1cc1c7d103befc857d322b733eb11e44822dddce17a39e867b6783e3070fb206d3aea0ad75be011cf0cf47723274e1343368dc1cf870779e15b283d1e320c947ae78d81849c55ce2b9fee11af8c45b97b017ba547107c5d29de2e7c0586f054a7ed1632b682ed485ebfe761e3e75f1115755c3488cad97c3aae1a847dc5d1db234f036e4f9959c8a6e66c7c2a7ec6755a1f993719ee4702aebf60260e4c1080e52be850ffa253a11db96972cf75194d27d3bf92a46575c332ed01bbe251086a3bb8c504eda13ff59f405ff70f85a9e4ef91a53450fe01e4458c5bb596990908c1b449285151743036e8bed47bec5e936f56d818ca6af2820226a7989ebb0f1d9e81a1a19bdef63b5f616d01f5479b6a6878783098c3d78a0669ced9c824b06d157651fad7c200b3de1cdd6cf7152f9c598916ff56195c929af02f78573bf9fde172eaee3d3043607b4876f25c86a5ebf892694314de567e19a497ad001abb6f8f872dbc39c93344ac2a726b9e50247e3ee08a3152965d3046e5fdecb4c924e31501fd0858e5871cdc13f1abca3a2e8ad3d1965b8d894817313de4a76a19e89e66ea5c7d196170ed007787358d3c9997162b81cfa923d349fb22c516222b7a5b64e67d631ee0ab255108044fcba66fb047be9422934ae93c553f62a3597c00d918c59e7d2b7e7a36e7d024da312d97330ccc192dc8a37edca00990ec20f0f7d6bddfc207547e278fa11a923e7a12fcaaae7dec264c28fe68aab7a12902d29ead26cca54c161097e02e9fb69dc55616923dc04c067b65ada567b2bfd7404eeb272a1f2563e81bc759a512927adba862153768bcb2de1fbd0b3faf6ec96298b733d61b07a5ce2e9de6467924a3c12e3d94d09f4509b37b81b9a18cf75fd62438b058e339f3053a1f974ebf9c75b10b347c229db1ef50f643b92f8399d0c71fcd0bc5a17c06b1131f6cebdd8586f44f70067b61f4c1a8f4b600b6b5008669037983589ddaf1773a12e86ba24e56a3c3263afe546f94d139fd80901980729a96230c142587242ca28348cec2f3353c9a1bd846c4dbede5f32d8e067a418064c1029a86d364eb9999f9664dd34a43f6491ec70b9d1f3b674e2bebefcaa8e9867cf50edad5e2e3f32404d793e00220fa324467fb2af537aca7eedfe2616922e61b3977431f75a9b8ebb4c9cf40e5552d6a17250ccd02474ae1b71f895b47d8fc510f5dca29150831819cb68c17e483834947a6269df2537b3612dd59b26bb2ae8432e62fa327589f75857acf3b49b0b0be20c6caabdebe5367e576d17429d0a059f4e9413d0bbe484e3c582a4a9b5a3bcee9dc1c31919f60df0229fded08275973e8bd8c869e640052955763fa82b3516d66c8e5cd0e7b65e14592c5b12643e9428a5b7ce6b6c86025bc56ea03620e51e5d263433a43d54814803033c7600b100fe5a56921fdb0814dfe1f5f02705b719959b475b250b88373db9e217aabea5e4df2b60e5c3f991ccf00191d854c2c5f58ed0d16efee6e494e5d1531e26af07e986a512ea374d61b79a459c89ec57aeb50aec8998e9fa6380786fa52763f2d8c9175b206c79847bca40084960445f6cb31cf6bac6729e7462fb7822fdccada7d5c52b13d021b53a7836b138bd551eb0097807953fafe51fccc245142ad30f2c6125ab287c93b1b7a325d6bcdb141c5384195276fa2d2c864040b1d41679d2580c070939819b452e489990f77ee025810f4cf1db8ef663af9a7990cd657643b2f2f8007021a9a6640d2352ce7aa4534701440270b1df76c59ee98b1309a2ae2bcd0915fa0bdf2a3995d1bd9920f496b56d47f590d9ec0e25c0701cc8a0f7f62269a816e4a234bb5a845ac6aa1cb5ec23ddb6954b61b00d7ef18f408f1c9e91128ccdf617c207c2589522c697335df79b4a545c621be69975a23df5b4583ef588fba4acc515ffdb81b496f0f1035a5e4b701d278e4f764f5e400d81098f3667ecbe460e81965ad10909d181c0ec81297996daa0d06ca09cd57950c54d2b40e6bdc01c759e9b8199cdcc826bfc9c5f0834efa3bf5f07b0393febaae105c673bcbb14fb562bcf92c9d0ac5e5e84e469e22370801712f3c85531d128552ac687f04fa357d9bfda10917ff2c7be03a3ff3af9bb279576e1c41120ba3068b4c2a8519403e6c209c131f7a33893248578d59064f3e9ac3df61494a0c3d1250ba262003bc11e42b028a2d17735111e52df6303f5a21e8c2fcd9bd91c4aeed33be5d9476e970648744d2c553c3eed32bfa3d6ef4046c5f668ccd1e18f50a0f0f3db794c85fcbfbb59ef57f436e394f4d07a07395c82f5146d2488c4a8ebec1c809401d7de570b0cec0213ece2192f041ff1528eee9edbf6323c6a995fd60cf7e28c238a5e99e7c48f4268dea21c01ad51eb74db1b38c44cd0463d4ad4c4a17bacaa77e848aa0774a724886d3359492e9ac7b85120d22b5c2508efd17f11a7f888c1279a63c3a774556b476fc6379710505b6e84952ea1f040ae84b4136a8836ff1ce3d5d8129a553ba9a8b6d1e62d07f865cafca8dd5ef8fe36583667b8bb83cb00c1b1c610a5da0741041a50a6e77b3e34173ee54bc5a747a050ff14181106cf92937f47c32312b43160ed0ab752594df4a6a966bce8b5da4243237cc3e32b84e1204c35acd4e2e88d70f3ddf8aa8248bbc008a1de746c3807ab5956420b6a7ea3b63d90a7be85e3ca54ead590327ea7402edd3078288a53ebdb99adb6d21efa2a5960c7d692d444c048216a93cae9eb7ea75a350b7a48287d5abf16d460db055c5eddfe92c7f96160de5530fd5a3653b6eaad481f6e133692432b544d6245f530406643f03332175c162cb179eac7cb00b2272ab74422a932dfa4959fe4b64b970f3e2c0b1704bbccb3ede377000408e7e09871996282817f59356dd927a39f06f65fca7efcfb17026afcbf64f35a113995951bb45668f8308067b4947cdec1337bee39994ec0f9b6aa3b4c6e038d617a8df28231fb192e11bb0719827d825293088b4896c881f97bfe6ababc16a63363b17ea22713f4f2b6f07218b0d53440f69a609584be7b374be991d772db572ccbf6ccc73875047e7948bf05d46b1d0864a02b0cf4a07e488153872c854df5d2c216660df2729f965a2d549208699032bfeac7a57b1f6053ba2de4107b4a8ca51cf39e3a26fc704f255f829c59931ab4fec1112fcb80b3484aaf169979e6327d87db89c06f3d9770d714937e62a39abed26cf2b0639314b8ee4d4e58d80d65d3f9d3969ccce44b2b122321b431ae33080b000b354f01f31657e335c89134a9104525f53e4a139a197bea0d485e87c31de5253b56cadf7476382ecc41e3f5cd918e576fe56218585608ad2ce03a4e7d3f234ff17d61e343e62b57d4383d75b7ac48f227d9ff3499e70c711fca92bc1d28a9f054e7cb939cbb9c690263cc2f1e7a0152223bdf19d5f19927120df6a6ca4abeccbc945e9e51b7ef59310932c8fd8574eb1b9eedb65bc433202a59fde4af4cb35e28d3b25b4117d0e1d6c8f856913789f4a0e7a9fa9813eba088c7e3ce98d09cadd0b957de2c6bacc965f97d427cfcf299d00698e231a3c671dfdd4ba68dbac4f18954f5854d82020b06e5cd54ff1cade08ae5d34418844b40e3da2433ebfdba05207bae364ed136d016196fbd7c4199c95dc06bc87a24b38aae514295b49a16a267e87f212b8e9f2f2b12cf6e28d6eec6ba5097a8a732bcb0e1c3e4f102abb75b5b1e9c891202f7e5051e6b7a4a698c9217d2e267aab2b2ba2c012c8657808b24543f628ee639e3113a3c6de111f28d09a193793d2d608b6338893d9e46e2189aca16e35e2cf7cc1fb1c1547cc85f2ced3f40f5da59a31078719750aca6e749b7c7864f922363da29f6ea139a105012bba0275d14b8ce825007b3b3377cec766fcb84f243ed6801f909e1d574939d8981ee085b4ceaed980bedbc45e562c8749336a82996ce43917e4ddc69a417fd5f9d6e2fa9815e9685fb969ed2891b26ea15e404b9105645804e682aa52445f4742763a8046e5751fa0ad6256bb583283e01c16cbba2d1407b8b725837edea70c31638eca2880193742325550cc438426f5426883fc3c7256a71b4ef1237c44c8c8de031d330ac1755406e2a6f851f6b457534a77a7d457dd5e4616267636d2231f94776dc3e9c047c8b39d12e827f9bf29e2ff1b6e2f0d3bbc1f8ee7cca5d731858b74e86a3616fb0065199078543039f3a1117360451325a32a4f8153fa86d0c2aeefd2c4128f5b36a8489139a62d22b676d5e14e49261ccbbf723910631ab0478478a044d128aa2dd0ca0ab6b49b69d2c301bd38b49e6c5be06786a4b828b7603c25d805c3b4efa9acf693bf1f52970aaad78d77da62f96494b6a8555afcb071b0aaea40de74ee1a6b7b663789c88964c1a002465b2ff41998f3bdfb316932571de37a6bf171c0518b4ad15f5c9a9db0bb3c5daff8617121bf2459c6626d0436dd4f3d8230ed797b7a9cda914c14c8b45802c18481155ba432913f6c3b9cc460f2494e246e954fd8fd8372b75ed1613a2c11e0c19eea05ab103a29dcf7612f8d77f72ec3335474ef9dd6a888bbeda6bf6544e42aac49fe914e16cf2ab28179a31141c030a982144949fabb5e4e43e1bccb2490090bdfea48b328d400ac4ee5abc1138d6bc2276ac9692358efb65054e60e1bf4eb24e4a101dd3b5159358962f6a58d6791810611b02e6c9bf33b8e4ef1b1548a83ebf8abf3a15047da93e4c1f77f333dad6ab4e592d8404a00e859bd6f871eb396bf38e1a977f06ada02aee6c4074ccbf56aa56e8b295ba5a761feb5930e5533784c6af47bd3d732815e5b0e2093f9d465c6ff19e266685b4fd106d2a44b6038f8a7f44c50e3b83dd90b33a4b11513722cfff85336d2e424f04591aa8c03b7699a5ba51f34ea7d2bc6de60b5b0ca293fae4ba6279af9b97c0904a93f79239e792e406852975ea0dcec99ed0cc1d0dca13599f9d23cf95c9dca735feada73e785d3759a51db90c2772bdeea88fbfcacbc27b20529af1872e2af9dace5d4eeb36807d3ff8c01edb25e2be1e61aa80195eaf'),
	('01a220f1-95c3-7a59-a5d8-6276a2dae33c', '01a220f1-9587-76a0-8668-fecf9909f80d', '01a220f1-9581-7e5d-b443-c129efab939f', '2026-10-01 07:09:00+00', '\xd800e5b681029acd371f173c4d536a21b1b8ea86cf475213a9c4cc397165f61b', '\x00aa39401701aa533e63057e30514b039089abbb808b302706d71b521fd649d6302b4e439b49831cdd0aebdbb9', '\x0068e5f1c69e525b3f092419f55e0be696bb8a152e5558ed900086c6bcdc61a80d94f1b1eef9b1ae5b41be3812d039e3bbeadaa340daa30345b8d9540953cd33e4829738f903bd7925b723afe60e84cccecc8ea9e9f05a8d7a6cb187903994f7998a7963a14f83092ca444664d4b88a133b63d14243c471fb9fca8849f8bcdadc6bb087f35649f8d7dbdff39851202e9847097b2e5a2be9eff97c8cfe28663ef910a569ae76b999b0db091e3980b1bc00f70dea01b2142eaf491079124df87e496a6552183311d882b6e7aa835741862a40c7d1a02a967f97e7e6f49d819731e525740365f87b87be321372cd3608a748b1e1760a5f09a4ad9babd1af14bf79598b142a055d577dc9b0aff6e6c9aba79d038f28a23e24fde8fe4bcdbe58e7737290339b1e4a0f0ee81f3fbdb0ebf1e6e685267e33a07c66619231d9ad3097f3695063d5847a0bf253f168ed031f3dc0e2fd808fa6703404d09c5dca4b605beec0ad1f5c792e1c566236c2837cd93959e4531535a094f1e415975e8ff6bb74b54a433ea4ac277a3f816e8ac2aad8ea550c50df1b0193653b119958ea6c52c3f4a237fd0a08719f3aa9cfc2f41a6e4379cf96054fe87c95a7c64e66b9dde1efedc1e82d5ab3c0c61cac2b89067a1009db5b6dc3fe14977d1c783efe9e5f7e2b0396c83c77699c6f7a2e8b517cebbec3372d397e76fa50d91d6db29696cdbb108225b8228738408241db4dfc9f2937aed775735049f7f22d2ca095e2f1f1ec43a51c2ba38915ca8ac4f468394a68acfa4122c32446910db7564b4b890c18c2bd9ec1e2d7f3afad60845b93a257cee06025be5bb680a975f5e4dec076ab0e1eb900de3180c7487e6f2d4e8670adfe07a2eca121285b0ea0721a658ac834375bfd50be70de35cf3cf46c66253bec944bac7cff41a9bb4f658682124816db937904cbf561024564b1bdaad40590b173192393ce4cab0c7653f94ca8ac4bfb50e09c7f12ed994707bfe7cf59ad7865f57bda406740fdc4c01243aecd51d91e9ee98450fcd27f332a23996edf817f94e56651c29b4fed7ddf736333dc21688c47c6d665a2a8e29a07d0ef9ecc202fd75d6c182af8fc1e5d4863b25e9aea5679907c8a6413e6aae5302a07331d44370507938655d1cf70a10f3835a962222b14065abfc4a9160dce952c5aa17eb6eb835ef11dca7d52610c43d6a89d5414b4a6ffc484292a7f1fb021dc47616ddda36421941c7b793d6d5df01c99841a71afb4b3f81f19f6e575829c80a1e666187832165c52047aabb70bd0c9d710b6775e54b4eb08d5e89bdb4d6cd77d4581287dc0a07adc3ad477bec85f88eb5918f0c18756548d774d108225be8ee19ec3f99784e3198c95b0351d2fc0fc87d3c5469b5ee192d9c5ebfa389256d67346c8f0a7eb3680a1af6cfc0ae49ad1677ad9146e57072bb6fb7938740e884e89106e2873ed961dc7d70f31a051527397fa4ab665fa015c70a2aee8e652b9dbeb56b9324ce76b8ab67fb7321313196843c8c133ee0785a194acaae6894c78817cef12585780771db8821e05088b79cb10330578f895350f6db071f51b857a3cb43b20d309711e10cbe7015c23e1aef3b5076d6c9b5ca5af79f2120abaf4018979d15165eab6dd74bd1d0a683bac4db8e92fd03ca999eccc6fe0b3fbcc7a96d48d6d77847634e817a52e7840ad358eaf3322c60ed718fb19185c85c8a5b10b2acc4c44f06fa2dc4459f2a36df058a9ca4206d0b84c0e25d4f63b9507f4bd9ed2f2cfdc803effabc74c74a999e4785d18c7bdaa4a4400cca95f4e6d99df89a017468ae832b954eee72116ee0258f4b5721de94734b282702167d6053003cf00f934b7362064a3d3bdd877673ce5ca7ddcbd5a0f85a33ba1442447cbf9147aef3edd1d6d1ce0ec45cccb48e86e169e0353bc18fc09d79ee7ee3ed4eba7a4d5e9fc081fab45678a7f8fc349d64bb470e9ff7916ec1378de95b3165390720bb2513f31d286c2d0bdc91cfc1068c897b4ff34905d7e0c58602511d2b3ee99f27a9ec3254647ec07d9c0182239dad780dd20a6c6fb941643a68618b5755f2251b67e52089b0ce5340dd963f9c80d0ed8951ff68e5b5bbdfb83536f7d34a06cddf44e3414e4cb517a0de62c44f8edf3be54888c2725566d778219b8807a934aa98e320efa51bb7aca8233794f72e18507a5460da48596ff353e7f6c3fa055b49b688d809142ad7843f033819e36df5df65b3fed8073c0a7a959b63173c7a2941da38c706952fb4971eaac1116ec05bfd491575150c09339369caf00742db680ea2188c698a1125c5a36399b859990aed8ce4777a01b92d0d998aa729fe07a8f2eadc95d255071a7b0e4472869b655e57bbe3d367c0d3285e0f0cb10f6c77351c1c9140500378140a5d560b567b8d0590335a428fef86031c75b40700ea28b1d6beb3ed1f351ad22d65adda1f196478e3842a544e8ffc8f58db4aa04cb2bf68774f15e6708cabae1d34f4dab86423425dd81c21b9aeb66d4d70ac2b935259262f50b23f29c571f7a65b72b7b9b57c2912f7484516ce807b60f97b919a7ea9225a770f1c470e43e236667ec44f8622e34b324b58bcd0a0da357c67a732487e3afc7773e7b56dfb5b435d3ea3efc2225a5c6d0dcfdbdfb59ac8a193909951db1ae7ef2319237631c1e0af4d23907bfa21ff9898f65d78646b7a624a107c6a234a77da9964564fd4385c46a053aa5e087ccc727dffdf881f3daff7687c3f0ff755fba4865951de6f6dda6fc1c993cfba9ee8ded64e2b8a76d9ceb6289b6a4ee1701f8560b0f9caa120f7c04d752258b443fb395f03e21385c977752bfc7ef19aba91dda7277f9adb750d56604dd48286ca2259f75193720cfef237ce61626576db0e5be29a88d0fb004a6fa434476e8c91ab8d8e8f5840c36788d66438b738d05b784dc214c25be7ebf4711f42ab23fa9d33822dccf4c2d0d9a0e345abcaec657b3bf566ae84f7f82146c578945c850c3c3bebc4942d273162847e3926d3d596415ec82452699bf0fe6bbc7ae9113859d1c320785764431d75f63010c51a43dce44485cf3915565114ebeebf1807360c905160c290da225a626b4a9612e136015dbff6d584f510aff1fb3bf5817e44b859043d58c6a8da21adca1ee2b06964794fc31d7eafdc071a78454d2b2b956891ce6663579b1994eab54287a07dbb27b9e04a93e2ec4674ad11787daff2dd5526734f9e36f6c44ab9e9f38760b1f3f828d3cdd5b0160c7d8b17a9ad91d641035ff87b7a203a20e9978e031e89427a5efe3ceed14177eed767e9dd4b9d3457cd7923534743e9cad35660f6e7a6938c766ac01f3872e855cb3b51eb831b62c92649fd37d54450f84c796e325527a7f96e7e3a83370eea53ff76dfcecbeb1f1e3e4b2159630efdc46dfeaaaae14b9396eba566392cd7507f57e76877db553df4eb1f6dde5f42168529f6b780f7d65ef114e47f0b8939499459e677cb1c70e52a70fa57b32e75a97a7e8db4970f276ec14ab8406f5d1489f1c7b05662f4600185403b3b57e9c64d5249fa88f169f7d1bc6a3dc7b6cfde3d1a2f129e45d4d62cf3f53ea80394c09ef8fcada88d494dbe4b25999f45da984e378757496cb905ee7f34b24644fea681dc41a15b559c29af62185632edd6c317255ae8ed52e2d3b74fd06270e03b25d8821d060032be8fe603a40859110bfd6d4a73318e8a123aa8cfdeb2e90a3e7ce371a0e388ffe367c2f70e2bb71129bb704887155ad3dea73f601ca431180ab2d8386b9bc3ed01671488b6870209595990313fe4fb8e49f3ad149891c53aa91609e2991bf119d197d3c899a955450fbf36e1a40600d10bb756d58cb8e61667c8398608a4a7da56ed29c3c24e962882e57f4cb1b0fc145732de7a1b5de72578a80de32998585f461c32a848e2c1cee84ccc8043bcf02e11deb263fd507fd6067485c24f20725dbc5295f6197310cdd0e9929cd88d57b26f0e089380f9acd4ced2331becd36be38b9789cbe6a55a2bff319bff6b8f771b4c6ad8e593386b7a2d63f134f1758f8ee72a7305271bf8215e936914a3188b0333f993cf3354d172c76c8f05ba616de617c43d5e8fbfe8d63d4c3850c601e533e5824fd5c127f0e796f5db159b5a2c293a897e18ffabbbd41b0955d8d13a03053b521e412367e0de4058b6f63eea29dfe1e111dbaefe03cc008203d0e4ec3dacb0d8058cd821bddb5b1b4308490c723eacf89741a706f23ad5a667d7e48d8f6639b21f8ad91c53472946eb12046e840036f21311ab7ceec91727ac20fa22d4113f93c6ce744e340ac68155206d799b579932e3322fae1ad9458005ea82093053e89fafd3d251e568776c40d696d3a0ebb7827d88d4e16152cb3433c96f32f35e8e17929b0cecf863811c1a6c02d3af805d647540252b217e79f03c4748e4dc8c5ec4df3c7d05876fb54d436ec3149af0761c44287b268e224d826adfd8dbdced23565d6fb8309fd0942488356d91e9812b8165b98b6587813e001295f7d5d68d80863d3d174e0ca396034fcc3b0977dcde0577db90d25610da8ed8ad814baaeb4cdc0a5ebfee3a043fe2843d755f64d2aa8a7dae592d1fbf3ec8896aabe0581fdacccdcfeba98b6849f91ce3d265751321377055cc2ce3ccf75433f0fde241fc2679f31236ed62813b0b9d2837ed959fb4130d96397ef72d9beb8b86ced9b0370ed850e2d928f50c0644baf4fcce5adcbe1afd8eff8a87a54d316b5bdd48092df5345405b399d7f598aa8f0cac2e9bbcea81e66aafde382d68a0acf905eb9d1550c44e675a38b4d26c3a13614d9e0574cbb4fd52aa141d71b116b2067409caba0950b0ff6a88f99091cb0c6d03f845faab6a83488b2a7e7c8008719580f3b4954d4d4df22cf8d575494176632e769ffe6f699eaadf87e51df59b1aee3bbc9692e725ce9e5d1afbfa13c9f7070e1b4fc628a6b7cd060b2882cd314b3c5d8e77909067a08fd8d9d4123e74e6d41c5642d7b321f8da558df9b2c98acc19fd93cdc98969bdf9430a41b5eb2ddf345e95af67a50d9d31fa1e3a54911ca7449746962225d47b3f8163ce29193e3b024565d7501b228fa0568013688247c817747961aa2ae12db1921e5e7705a9a6a59ed371deb2122ac47f94c463242b21474cb0f31d8cbbba597aaf2156665d23c78b54890a1e9f7d21149e10f7df1e3986373465b42502ae0ea9e500609465cb347a6cbd6b54e1d9a044edbaf294f64ee5cc8472d7aab24cc5d986bc6495008e9424469dba706d9b98ed9cfb2f1ff7b02e15e6109131bafe2b520bc95fbbc73bff8e8991a7df5cdefce24a7343df5d0554ded49044d15b772d528f107ed204417e7bb6eb05e0fb5f6f778caeac24ad3b403dd33b63b402e59b154055d3acb44b5d9657ac681cefcf3ee01591efa3ceb93c5a97bb626d9acb3949432ee700375277954ed58dcc79162f0762f841fcce1666a290a0c94356dcc34cd044a8ca547842173b5d1c77c3cb6c5bcbe2c089baa69565ac4c0cf390814a3e92c936dd7e0c1eddf7835284e8d977444643eb8621ef8dc840616e0d6aae6576665bf4f3421c0c00a01970ce061fa2a1e453fdde100424e3310bf062146facc3d6426c0dca234831148cca4afb2225b94b4a737f31b82cbcf938e90c6ac95f46df86c9c3543c8eb1419a389cb59c6885022389c89727d745daab27628d8d2561d4e062ea7d6cb9778a36386fe36db7de7143b6c90e8c392c0f4449aa0f66d4285e55cb7f6862910a24331d36533c8a60538f11a5471db763c816a121aa0b2588ca4a40663f5ac077f245337aec9c8555906254038a709fbb5d886b4d3935813e00477222b9528b64b88722dfa834691a952894d2218a4814a1456be7e06f5f99361673b9e8ba6bd85cb795d01b77b399aed86505f293f6d9915e213d17e1ae26c2a25a1410c2a76c447c5904d41d150f762cc6421c74bc8a8092c8129ce27b9d5b8a2e5d1a484fee09c88427bb49bc7b0de3a5032979dc4d0ebb5b027fa6fa6ced30967aba74f22398da1bbedd423f91dd3c127438bd70143ce50702df5d0688c743703375084a11ec08a92ff30dfe426895840c0de8764b2567718c484bcd85feca31b926c6f81ed050ff20dc0b081e9a52387810ce734992756c413312d98d96e02c4eb0d31003f3085865fa26d71b2680d0f362b507c579ef59aaa04710b1934133f3a87b1970027386fcc2ace64fdeea941536288d2778ffe828869a2f7cc13ed5ad7dbb18f0db36d2d2e10b77ae5e7cc7f4979672f85acc972ba7601051ddf1b926a544db8c4d05c8299246849f8f78182bf7fbdc12312c3333eafb8cccedbd391f6c888af4050776ed4344a08c72ecfa27571b1467fffb6511c3411fc4d1d5dcf98e194ae6245aa6afd333ee9572b9cad13801092213c0c813b12bb0d429ef4fb68584999bbacd2eb3e138c9dd8ec83d5f27dd9e262e33e3070b5084b86272b1ee615f608dcd67cf172e4263df0c0ea411dfd7e3951c336f92a6a18746a5c4b77bd3cb0d085e1ed02ab46afa282edff0a053c2b84eec58406aaa9ff7eedceffd3c13a6378860d809d803976051c24aa55e7b4e0f6f5703c12e08e9feaa25b14951e67ecdfa25022aabd39dd37d2c2bca7e1b6b9b815e690780054bb8e5c55d1ca40c8c0f0788f32b2722f265db0dfc96e032de88f24adcad8c9c5c478314d5a4cb1e0cfbb4cbd77075685ea72d797fb7d69250af7f59f122523114b1f3781a23cc93e66812af0f48270311e43ed84a6b17fcba4a94643c1d0758fa5f4f6ecaecec40a7c9d08acb73d9169c9bfb082e4d8b248500e67d2739fdf3e23e8454eb3405839507ed884ccefde8eb5cc58c0edaba13a910ac462a3fd082cdae09eb331bbcaaaba4926876c90eb1aa5b4f25449a458d5a72e05ffae9c2d6b0acca76c4d940f191bb4a98fd9b51d5e74b27446b530c0988a2f62f1af981b5e520f2167460e4c2f06fb3dcfda5a9f4155771bdf438b2b40af8e4174ddddb585043c38cdbc71d19824bb543d9d979fb6fcdebc2e30417e74a2642678da01c7d6139b69ed86db33c05d74adc214fe0dcb13ee8aa31e5db63d2a244ad4088fd2c6e628d262ef3fed3a86d2329f3efb98d4777c29dc728efdfadd40880b9a42bba3a00b5703bf78640c34373714e1bccb56750caf102fba3230c65f39649ec117cb0302eac40f1dcc27d762e8ad4e935f9579beee91980f5df6e052c180eb37b64a1df63183aec343d7489be8d030b6d772ce036b985998c58f886198254fe78f13b6bf89194ed0b5d1144834ef23cbb42697165224851ba54c4ada42dca24da95df62ee332a56584e92b04b776f71077daa2a8db0442b433cf38ae22d505c1adc532000275ade8da049a103671b531fb24f6d0212534d2e6dc1ead0cdbf35e977bfed1f05a34fb39f12f98d8bd208097301b8a5b8016ad6fcf0382592b078f9bd9700178ca28eaa8261b2d44955399122f9e1b28636a7cc984c26b8f9b8b33e9b2efcaf2dea675bb446ff0d29fc2c97a82f7f9eedd1409acf9a27b70ee5be3e064a607c1586ae133d70c4b29ff455451d9c4d9d747c8d86579d63b409160783f6803bf5f67c4d4b05100782ab5adc0536187d262c2f0bb74f1b0dec531a9b704303fe54f07fa3d14519b3c1da067b61496d9d9b376fa9a5cf3bc2b4e0781e83e667531db2c71813d9295d4e5fbdb1aa16916989a623df6764e1a37a5e77995eea8ee7493f0d96046c0aae8b960d19726249c2506c04b11ff41238b8ba103f3c76989b5ed6ff4229f050bf8a6c199b2383cb539c148d40aad32953dba6720b108b9d65c3a06daa405eef40d8d805864f0924604566bd7073d43093dadae3de28fb328fa95f161a59b8eb136439289ff431922b9b2304e95b84221a82b2fe7f33de7b62ccdd6a488ec3cd46f96ed5fc7ef5cefc669d17220ec90064481d909d25f8076bedb4b283aa9a161046d527b164592d519cbf27c9f0c473aa019d4a654bfe24b309a29016b9997ed08d372060b1ba6a4ec0077b4389e0d7ca0fed1c744277c4b81d3af92c23430264b536e18ff910e20b1e004b884734f79f1748207bca85eafc690bc05986160740ca660038e81e78fdd4a606d07a4b59bf76e53759e64b623bb62fe9bc7464422b076b0a2960380dd548bbb7670871696ed7c926fe0099d18935b2b7983bbb56ea526f9b04964ae8b6923845ed71c4e382fc0a7a3924b76c3117e292ce1c38297e9dec44b6a4bd6e4b3f5df05f2bfdd292aaa575122909bff2b74f7f9775eef419a25571f4571daa622b026c3bfa117557bbe0e1ae5c52fe60a702c8ce57d5cb61ef75e19a1b34fa69b4eb99ec2c4d929052b4ed7fb7725380508bbcda146872686972f35b004eb35ff833a635c90bc7d0fc4a39e93e3815e7c2babe09978161858a47f4677fd44af7651b78ce9b2e7a795b9d597c78af7b7b6f559e15d6d4103165d07deadbe1c0b090eda008262ad40074810d1166de0bd307dd80896816d4b39cb2155e445405fb99c478bdc74d18147002b16710530ef524c342b3e89fecfb16df37fcd0e6a3ad9d4f6b5aba33eb47cce4614494cf9c94461a5413d5ea8fdee55a9155c9d8ef15ff137be0f5e1f6136c82a043fd6718d466d61f76529b7ad8ae88f2fa1f390205f812a3be0c8c8f8f44091da3c5770522773f5531f134e95d9ed6dc52eeef1c86288ffd8e2c72d3b3283f1b0c71c6db9a3a5f01cd4cea9ff37f455a86cdaa019ebf105f6f5848afb0f25806206a08600e7a4529ae4429335ffc883624ae3b76a1f933c4f2dc3ce86c62b876a3818c9b29b3c75cb198eaccb59a5501e0bf9c4acd8cbea19dab8c9072e8ae193b9289415bb67d9c2903170c67b17fe524cb83af00e1cd78efd574ef0da10f4a41438b8451842537a6ce7168edf4c348d9c3e4d4db023ca41b5d5f342ee99aff47ca7d0fa7c58a3f69714f56a03ca5cdd9b0fbafb345e317b3c25d9b49638569deb4a76da51957b05ece128cb8e038c728baf436ff5880925d9c0f3ba967056020fea79a81d7ccd3675e3f9b3884189a3cd7a7c148a75e6c8c8bf4f15c22a50c35de7d0199282b8dc99ae44f507289fd12ace36641b4254f11ae6c693fb49d8737a62aa6e8022511d926218edac5f72e3115e7f89545da08f835b834a95b8e9f5120d33cdf90f3ad24a7bf293d22980400996c60ab2355a9ba115cf30b2f4d67b98c4caee64a1eb0f9cc25f415d90a40394e534b07eaa2ab3ffe7f8d4495f6805f3a330cb1ebfa6a86fdfbb204f61d8f8e9f07d941811887e82d3c8b8099fd5d777fb3ab165a4548a20da3f12313fbb4bd3f9aab4b508672e5cd3e4507cabdef5be31e57a1681654f9bc6200968d0b2ac14366ce802843708dbc2e89395a02405275f2c1faec9a19a0801f49e6a266eb4f6dabc097e6ca3a0164d75fa174d6e278a8940f72f3da30df6066b2c320cef3a85551c97f34b72d5779fb7ef5009b102a30e2f0f46313b0fbb0097d25c2a7fba6039ab9d551c04472315aa6737599a4188994060c2e86746208397e39e26c6c18afe66a26c3aa386af564c218410be282a255a64662e1ef7c90c029aff17fc647d60ffd24ade7dfe98e57185e9a8649267c908b39506e9847c5a605d1b7fa0de901289abcdd50daefc15b3313193453936c05dc8b9c1a565383167f7e100bc874e23a15f26e8f68d903c73e04b4e93cdd1c6ca2680a2c41c961f819bf0b1f5190bfcff9185483e20f75dd03ff5fc399dd08d87727f4b31f1c0ea57244bed1886165ed681b7c79ea6e5f1575ca6c26ccfc0450f14cc56acd69929ec3f3363fa34cd1749d05428bfabd98765cd51ea54dbc50aa4efe2c432d775f75fe054eb681be02b006208bd8295626b8a6dee8c4c1d44d68bc8ffb6280a98e36d6aa5c522678061cae76cd30947a21f188d2226a694b709bb97c8f7cfd30389f0394064e473a3b81c4b7ece399154218ebbeca8604f2c3547d8a8d8e5ab4fc3218542d3dd48fc1c0bd8a7cda2b72e43cb4af0d3c555d332d44451fdf567a6375ad4f4c3a0b749eae0bde3906cf3db29d54a18818e849195e84b616af140cacaa7e60d530993565273e9a984bfd593a5234e29fda2669aee1c93a27867abf60a895ec07b1ee5ab9aee6d16d15adcb1a7391e8366176ed5c68bb536ef724358489c6a16dccac383765bb6b66fc54e02703c44d7199cd4d1de68c8bf0a124b753af4e34a8a5847d5dc8e34a51c0ca74594db6febd21ce7f21b00855e3280d56469c3bb9d35f88e0dfb89866b2c38ea053e7ad052aa7a2e69afd707401bd2833908e8d35b61f97754365093f6d9b033c6cc98a8e7a5a27065124f8bcb9525efed96a9bd99d036c44c2c0145ae66204b8146a47162ffb7d4a3dfb359264df23499c6d8ed45336dd975c1fd593be44615696819dfd40bb24bf78e45d74489693b6ab86361d0030e88c4d3fafce7cebd0dfa4da8a1011bb8ba8c363b62123d3b4393344e017226a75b5e585f09595c0840e1717301636877e1a9651ef2a20c7339b191dedb82f10769c0782fe3d798cfbc0e27b50b7d6d12156a7e24607e74e703b82abeae39cbcafb61809fe95afc4232b71ad9085114a46619e330ef8143fa6b4db9f26e28ab4b2bec7cb09932df442e6629d9086e8d5b342c6d8a4a3d14a09d683a83369d6c5d5e6fb1b174a5e301b8a52fe4a64c0d659825a1286d370372bd92449fb3dc84279a761e29fa745b03ffad6083989e6e5cdee43141cfd5403ef642243e1325a02b3efcdbbe1cbd5616458b07b4e1d7332abc3aa531d6776987caf3a9ff12cec857e050ffcf0204ad3e63cf0d5718619aa15c3a8c8b33ca5df5e9d4089811b5842f8466648f0f4c5d69fbd863c09f4d44601fbc75e5ead7527f13c77b8ccec8ef8f7b766fc1da6a30a306fd1a640460241f892ed65b66fc31a7cee3f4542961593b40db83640a6a57c97df000b14cdbacc28d606884554a4a5f3aeeeeab5f36bff69fef857d5ad590b5b8ecd43b6aedd66171c1583dc26179521035475942a75ae7735953412fef2407e2270f990bcd828bffff6ab33ce55e8b15df9ebccbea048add6f552730a06cd0eb69df12500c2ba06640b92c9253cf9bea20d006526efea236c724ce0ec379c66d3e197bcfea20ba911c375ff730145587bc897d23604d5ffa0de20759b05ee008beafdb024332651643613d66985aa07c8e1cdae6246b36a72437de4ab1f71e1ecdd9de17f259dcde6e6525e3a29fa9a70de980a2e43d8b19e1395a698df502f4a4f10715bb42aab46a8d803c7e681bda47cc89ecf1795c73d37701862a4634ea875dafd1c77457bf25ac84f92e9b34664012f8fccc7b4677ec82cd55a2fff968e7c97c1546bf8ea5e442efd85af17bf66476c72a9a1c10b94c990396bf40ddeeb24fcc37141150fd8a7e79941977da2a0a6ebe67d276aca78cb94613dcf24b7fad59e1a3af5e71a8f117d13fb88e889d21253570b181b4bfd7a75826eb5ab83c13f6ef80ed8e91e80d2780615f23ac90544e7b90f002189479a255193cd9b07dcf7788af9b2d6454a414765fad022624b07b47b6f9ac49eaf08770ef525df94ca29fe06637728e57fb38bf9972410e81460e01c7b77e7600432cf61bf28c731bfc7f71fc8cb3b576d4a7c6d8dd0aa2970b7f6e63a88c5dd8d683ecbc160a1f213e975b97490286a98db7d31746e3c6d79d6ffd415317afc3c4a4690cb0f04910ca3f822fdeb21a7c19323295ce32910ef1525c21074306eaabac2121e447665699327fc7f0421a768e56b78a22dab688420baba449d6d467f81bfe3430b5d16a780389c8d1de371a0d922812a7ff55446e38f0717c954921a3f21cd7ad39234d39a6b1619c36bc8e2064f4fd2a4114276372905dad9e4d02cbbf83cefe9aa3b890dd8fe1d80514144bfef82461b800bedbe46fff164fa9a66b163e933fea4004698df054460d80c9b83311ed7cd833c055edc96de24196db56134098c58c6a2926d7836a8ea83ec88d267c11635f9fa49779b6cd7b2d2868a66c3cb218b9f0872a5e98bea882002302a0b1bdf150e328bcbb5d24fa19a7aaef6782bd2c77113141cdd3fdafb10218b563173f1c418bea2adfb6cc93c8dcb1eb4c7ec6d9b632baacdb1d88782b2245e4325ca18412265cb010d906baaf4020918563b2ecddf0630b6ff61c2b88bb15b89078274334ce8f009a658d0f0fee37d598af692c32756de931513b02e74c3a140cce17fe6ddb79ae5c7b6f7859d1a1bf71d4339be5c9f336426e241d9f587273a3b0310bc5e5906ad7cf400fba08f1b392468617de460fc0655d67f547d89c8ed87cc95aabc01bd95baf3f5c851d54bdd47b9018db9fdd5c6d48fbdee54c0a569b55152b96d469c503d699a56a117bb6754c581bf22e756abc7e902f288b2dfa0c505be7ff5cbe14b44a372b6dbaad81cf8c1b2d3741db506ad668e299c0804cea3bececb93644c94073b20980a4ac7efd0fb5bb73582432510aa3f0ca9ded433a27e5aecd613133caf384f260a5b459f7ac41fa9ff4cff7e35ec6a2e1600460467e502b15238c26d3636f3015cedb9548fd04f14ec6a833b217c1f71baf7444cd7f065b2737a5a6e756ca0f48cd91e9efc0f937dc35929a28a6f82e9ba8c5cf03acefebc7c05fcd77edfc741a3e61a26f5004be22b96148550868c1ba7acafe0102c79e05284341d3022e74a1c50be238a55556ce694091fe1369d5989ee6291115b69543c43bc3d1e96f91233c4d8e4cf4f032821088c9acbc71a1b38bbf9a5fa8decba11af97fce2e4e53822531fd4bebd9848729ac08f6b85ff94f45cebbe57a8f7ebf102662fdc8ad242215c2e711389da1157466fa584780ab93ede76e57c612823ccec973cc967146ece7eae323f6b30068ba9f1b51ef9b01bbaad8a906a1bda980dd77b104db1daaf9ff00481ac364ff3941842f0da7597d46ff26f95e68f2934a79f7b53fc834c9d7fc9d88f5bcdd7d392ba1dc73094cd5a7c113bac1e48264deb92860c2994af422d0c2839af9c92d2ec4803099c102269b0eaf27ec3df76a4d5540c3880fe7da4c516e618214a7cf96206ae274fecddd1d87103260b89d84e6e7aa65d7aee9e30f412a547f941c8281bc918ebed6f6384b107ceb7a7f4e07028fb2afe263f13d2551e14061d6065582699c70e6c40816af539d77b8653d320339fe9790162a56228547e266ec6368218be1a405cfd5282bc2b815d2c1d9accfc3e10d9547c9724972ce31d6e1696a86259e49507a81c9f803a87e452e8e78b28ab4d42e260191f881b1cb14bee505ce1300e0604dbdf9f47284df1be22583fbfb4d3e99a18fae97a476fc45bdef9ce3e3af5028916cfe80fd940b8e3ce56edd24b3a2a65902b8e26b900f65faefaa2b769b0232a0463c000371a72b6e1d011c42e4d0708461e5727a8e55fa436e5c8dad9af12ea41de89f627c7735ac2e214e9db16f317832ff51bff37ccdae596e1ac010b3c9a0721fbd2fe940162a1b49263609a61ddb2e7c86b2eb7747d1dba421d61a26622aea9fe47b12b78d999ad98fe2e92568ab723938f102892cbf0d0714c6acdbf36e67a3e82343c862c891192487df6a6bda2f4c724741810bd872eb3ffedc5d04fe0d97ef549bec6a3949469ceca1f4929ca6ea71480f86cce1d0dfa5f3ca012eece93defa4f9cb9e03ea05a65c0659248416ca4ea722ab0277a21b209fa737144437622cb8e611abab13f6bc3a42ecedecc3edec965519da1eab543dccef4b36d877b3316f0771204597d600babdaa69cf92ba49040b9489f554d90d2dcab67a1e880e04d0d1c61d6f1fcef0d29130184053de8023c3be8f93b35e7412bd959989c10f4b754896e06f6d785456e018e13baf9cef251938c5b13c86fc3c920d3ca9612d25039f9eff1a9ca1bc3d402fa92925efcd2368710b984e94ace5f1e0492fb614af4014dd4db02fe52c0462328e29f5057d999c3a64129749fa38cf1016913f6e29f967c65b23196f239ef264a026ebcb34739d94fabb07d429b94c0d8ce96432acc7ad2173636c147c32afbffc2a74fa60be59e99155b8506e6d4021812be2c145169374331f7682cc73f5c5215f521cd2af2e31b51502fd961f9a0803d0c7982e30405e4591834890e708ef75e846d6eacc597344e05d9a15fb6d710e4bbb6dfa25f1f5649a6750464b7e111f92b35bd93c7d093fabdcc6587fe9206cfdfcfc58627774a57bfb5f1ff9c03ab05ea6875843096f82fe90b7a306a2dd8ffee5a9cd27da1bd815724ae1580ea696398943b2260d7613ca76c55643b6e1604fe5ff53d22a66c4128b3b3f6372c9de8db02c806b2b6cec5ba5bc3c2d4b69dc2263943e1e06522635fbdfcb12664f323df5dccce843753bd59f83c5393f842ad5672063bb8ea3e5fd1645f584e9f8c22cbfab6743bbecdbb238edf339c85465c84d7d010ed198644d7139be4ae58302bca83bc13ef0c8df75ff5bc4847d205e3c5e0b8227e2b994ddeb7cae9c99d4332ded2d76a8daa5c6bce298c5514fff88d94f8de60ee3ba5c92c0dcddc7a55d3a9aaea85ed4b1a65c9841f1a99ca6b9271fd2a374d4db48111cd607720e010662addfe8951c798b49f82b738f8cc8f19c0ae8074dd2791c26a0c4654e8de19d50db02dead4cb6dec75f45dfb2add0248263f7a37a29648378eaae0e536dfeb2bb73699825723607381203418ce67f4c4f69bffa930e10b87bb26b0ae6755585b3e9886e37527c33e9844517f78082a80eacfbe5180fba495c4118ed6cdd0587adae5dc645c9954a390c49e9653ec93fee7bacfe29c33c077dceb5d5c714c5bf88875d5c36b8ef786eacb59e99cb48b25aad8f5558e7d063f64a1bbfd87a01947101fa172b5e1d8d972003e4a80d77f49f78f1d17d4d2a76f8c7aec02752936e4896da727409eaf0c048e2bb9472f5cb2602e234ca9f3aa5e91f38b397a70b7d3fe5fa0fc2ddcbc4f0214025e5f8adcf0da42041ea624e12e0199ce1799956659653d065ff970a4332df1e10b6037ec39ac400c204cbd648798545d636c9ba2d843587c1f07033f26e4b03df9ec69cb905d30a841e005df59158c51986b488ea83e3ecaaca9a67137104f938b1a78b7b5c2cf84dd7a06004d68fd29c4c4deb6ac2a1107ababd05bbc9febd51a7dcba3b9b9f419a25735fa0b04d2e44458e1093f78c54f380ecd58d35fe9ca2dc1489b8d2779791ecf6eff4808a283edfae9eb27a483e46d4039da1938b212974aa16ff311ee690a2ccdfea00bd78257a54673ade6ed88c0abe0d2a0f26e67915333172c4a40d7a48ff9f87212f6d3fd44645e2681d88bab360b2c6c28d5219a8ab09ae92e24de89164442cc13090329460bae1e04af07b3c6cccf469aa8bd7c6074f9cf6ba5f218eb9ac67afe5ce44cd63b06ec93099c821108cc7523e47e9a2a8506b2e6206acb4abe0f88560e10f09a2179719c5a0c1444857c1521f2b3b79e58b9dc07b0c34a7a518a6ff137c8d0070f9120c7c09473c4b8cd1599871b539ab718f26946b848becf02df32d50c9e7e3a5207651185b42d1a989a5a6f0a24a8314fa9e22a9768c5ccc3592b54bb22afa77e7cd0e759d2eb2d31e608a3ca94d66ba75520684073311a5c8c68a39edb95565cb9d98f61d2d6b40926778ac720add7db9c2f5ed9cb76d7deb68ea50cdb9747f2a82860c633c24cf4f71b5693c1f9fd9b6ac6787e1e5cab159b588ccb68b73a91e6376714bfe8a0da7983c2bac5065691ac6a9a03ac45f5c620b3a7c39bc7e850aa2e058b99b248646d9642d8390b810b64180984288510549aef55741f26c805aeab473e53fcba13e73c318f959a47cb75c1b2df5a8bfb7881a5f02ed9efe67dc57f8315bf2f45261b4f24a80251a7590896c42c03c5857bbebb7cc6541130fb038d532eb1ba3b34e9583f3118731c6687500654ea2f57fdf7602af703a8aa67bb233a8d476a6ef8d14c85bf12588c57086a00b4c5b1553a4b3ee143100e4815c10a7055a85a286def7dc025a5558521707076d10307834e7824a29cb0fed72de74b0a3d3c9a5e556302bbf5a5ecb09665550adbe8f77a5dfada8fddd24ba297be31506166db160d00e0eb9049c86ddadbfc45e35278321d9e2e634f7153568901c466d0e2c659915cf2c622f0ceac8648bf8dda33fe47d75f17334f140fca82aa4fcc06fddcbb5bec659dcebbcd558fb4473c2746f4e5efc9eec7a064f5a6f2d73f2b48846e78c487010e0379c4039eb53892858a8293c3b01f475296f26fe29a884fb2b83756e71bb9619a6b735e37d8b7314208004b5369b073e2f5352e46bc2944c5d4a059033a5fd2005c119055a92f9bd1daa967647a14af2006684fb14632c34dff66880f814aa86e7386b1dafdebb43e625d3fea9082911af02a1b1dc3c67eb2695f079c98be11406b480b996d855685a943e79a6dced18120d39ad631ff0a40905cdc0768f188121431fe4353ad9826150fb297f140e41ecd8f128cf6e13d8764fd27771b90887971ecc6bdf1b983d302a869d804e3fab325cb6296d19610624f095e9a316ad6613109738e2a1fe1078e702893e1ee66b0d67685355c51e435508b4c025d452c9b50c4b7755eebc595843f789bfa561e1541582359730d78ece57a228735166e4fc0f62313ce2155a62db5778b31f78cb755c2f889471e5963827f1426a9b811f700e97ac6634ba534c018a690a7ae805830bf315aacc01f0c01bd7f23d2784b05f4aed4c2b89bf7e909f025d7aac62058aca49a52653f93fec5a3617c37f91cf9481ea496d48fcec61ca958944b2ee95101ffc0aeb989c304638a708ff53276a0cd56faaf43704bacae80f7bfe515d4cbb074054c0dacd5727bc68a27d2328325ecd76786f93537fcb80b795119bcfa51115cf3935c91941b8803828b12087237c92cdeb40f84b5450fb7da1457080165a51e1993068d3bfda0a6c3f68047fbc2495fc8cfec01e3b4a1e6ecd32e1e380bf18705bb9854130486ddd4fbdb62051b9d919e3d6f20e79e58c9aec65d0c70472fa432012013edd145f425bab8751d7724d5995fe92150cf7c114304b235943c8e6cc704c5c919a974af6a577d2f721a3bbb6693ea4697934e9fde614eb6bf95a0c8c0841d6e49b5403dec35894f77c25dcebd6df73a2faed5bff8e0916e37fd038ed838c156a162e997de8b88d9707a7fc4749fd2130e86b633c6324c1452d7e888fb7d7dc77e5cbdb51d1ccb35e54b3e5e68806305724b701342014c40b111b8403caa9fcde82c70bbe8ab78dca7953edc8888ffc53c4ff6e3a83d17526b60fa18e1e4ec5d726a45bddc91fbae87bf372be6bddd7d7d275f12371a312e8cbd83b84b916bfe0975ed0536f5b1704e369d730da42675e7d7aa694f0ca606680952ffcc3ce59502e325d298c8001fce5eba0cfe96dc421b01bef942bc14658af5149cb8062a4612b9a3a525ba3daabb29dd0969393b43991e94e251bf29136ac3f1e666f95c4c85a5900636535e5da2ccaa564b50b5454d56e98fcdcfc293317de13bdab9903a8bffa2ccb84bec9dde958191a83d5b5c5fe89438f5b6e472ac39fc82cab60cf36a8b975915f85acbc324e880a84d497096bae9c883abcfe1f8405c9a697846338c77bd18322cbe28c641ed201881999e22cca5b282ec3666d21956ddce61ba9f7933dde9ece8fb2351019cb28c2226da85bf8503433374bc7a6824fec1295432364d60a47415587f6c5bde01a4c3062d03232241c72d18a4a8c06ae1510c67a4b9ec48fca22d7ed7ea05ae3e8915fb4dd67b672aa97d7cc104ff8e2fbb3a3ba9d9b2dfcc6c71e58e62274001ed6c7874c911b5560274e69ba92d7208badadded12d8af0253cad9f83187fc81537f6fb5afcafa7d89d7de7f548103fe596757b2090c4cef83c7a480b10c29e6112641ce048d407b4051b6761b2548346deef93b5bb85070e89cf9ed9be56e009cfa0e72b4512e6c52a3cffd2da78b56c9d67c6ae505d2aed8736600b53dec4c8edb3c2628301df8314e5022ea164324cb28717c35e4ee90be957df1e635e34baee7c7b54256f9603dd04f2bd5d6db69bdbf214f9a465a29ba4c7004077f262de83cfee2a815a1aff4944fb98e6d3dadb5f4178a927a8e75cbbc93298a6e492a35c4a5f9df77886467459f8fa1e79df5f34555f1a813aeb7beefa290760683977128996718a0b345b91daf94f189b3796d0a0e774a057cb8c9f0f8341118ec4962234c1b0e64d30b5229db505da922d7bf0753daeb2e5d1c5ddf2e4983937d86af84bb17cb57eedd7068a4205e3c7b093396a4515005e8d92115c3ea9339daf4d2d65052cc4df67a1dde7e9e4fff7da44cdc2742b93075919c66affd9e5c7741183e7f42113eae46d3a13097783aa32ca246458699c0be635879da05d2f0c24fe17f2afcf7f54ca1df323ab0d4c3b2e3cbf2a98a00cc82a27b07f254572db750f4b58c2755a60d1f9dab2abe5bd81655f98be05e27eb7a8ad4fe72ead2e479bc57b795fc87a3b96f816d7c36fbafbfda6be73c47495b5d5c54c4ff00bc23b594886a1a79b4ce7043af810eecc715177e9144413a9c5bb50890b4b5f3155b9010bf67d116bf514b17979f6733cacc4ca27aa4d8733607837345404b0bfd925c3fbfe55279e09c5da671d44fb2ffc9bc5b96cfe7d9ef1b85ae55333d5f1ca6532c8c3f8df0c65a704ad1c8c21a32761d68ad148f5cbaf91f8364b56ac2c7e3a923c43951c3c96a4a66413f307fbaaaba7670b8e5f1fddbcbc370b711357f069711056da92a7a4d2da4624b277081f6aa33ff289845a88069231aa5a5bf85611aecdf8d13569c525f9949a3012adc356b437022a9bec19bc6ab556241dccfbdf590464e045e4786ae582a88094d8dd7281b2dc1b7b464d4e95db5410c06fa3d30d616af3c542a516b95f6f8c17494a7f292bbfe30015f6d0644a53f7743ac2bcc2e5d3cdf3f28246e874f36480b2b47c6b806c31e469190604721975ec6c3c974098b8e90b36629bff60b4f1eb0b5658e578b44455d7125f03726d033196577986f255ddc87fe16e6e32954cc6fc819e7453cd3ebfc3eb1e151a5bbaa534041c627b236e2daecfee6bb9e661c071261ae5a2a57367cd1a1d8e305581281b64ab0fed34f1b44028440deec4687fb6f16a3647f17cad0991308f37cbfd813b36b6a8c0816efd79633818cbe85057e0166945330c28873d00898ce54fc0e33b65264646495900103a8e252e8f03860806aa12a3b48c29ce355e3ca6f37b0b642062c3a9fbfd1bc932179ffc30cb7f81fc8f621575d988ba6893baa789a722260c3acc5f91d313aee0e8ead7b8d4c4498f0154b0924f53680002c2b761ea12db06c4a0e74f161ff1e953c0fe4377d0d97cf54f2585ab2c639f83e1f1149ea57d9f1c92a3d4e229169e8e5a0303434e927b3d5842eb28f1c2c5f3a9fb1e6370ad2609688ea922a5721cfcb01d7e041dd747399352b853f241f9fda6494369ba645c806d17b2a78f3b7c6050b6db8728a780423cf3cce9c65dc412eb61b6e0fcdee5d33dbf148399dbe418b155ef8f510801019dffe82aeaeefd9fdf71d5de3eab2e43e8c8b5e2562943583a933e16bb36f43b9abad6738ad1dfe1e81624a3b4bbc16c14c6a69fb92ea26650e0e2cdc0ad1fcc2c873ffea37033b317b5da25ed477cee1ccdd11f587f297af6a0c65aa96a9fdc9ff61deff76e27ae3597bda666d506589272950ccfd49c3508e48b1201b1ec8b19ab622187e69ccedf789fceefbeb7e1a719a2dd9a111409bc2dacc341486f386317ae672066301305ce93fb555f3235577ff7051f89f5a53e45c40c6635094e3131b744b8bd703a7d41a25a844c0d330bbc081870dd346e852f39e5fcaadbbfde154469f087098c6cc2f9f6567c17a1cc5f5d71eb9fe36742ad9f284a27a809c70a067c3afff4ba333f5c0d9c3ff1b46781c952493bbda99005708cdd28855b1782562f4f766d2247bba529fe8ddd957055f9badc9ccd8aadf8bc5b641d47ee8424436fb68d90f7b9e299b21940b4bee19aff501e2cb836ebc65c27a4ccfd9a07712aee58780611b72af429a79e7a1062794d76f83b9b0bf126672fa436414615b2f8c591540bed75eaf87e0138a439b61af5b374a3d99ce47aa9232e1312411391a218937a86e863493180dfd9a7add314d6d5e28b794cf5998f9f60c60f8591ed77179fb86dc2c0b88d62f801fce2ec49ae5aae610d67e0ea069e7721c699a15b33d9f0acde25971e88bde58e639557ec0ea86adb833484fccdc9acaf258a5844a5cc01c5106d222f2d4aaae55e7e7d9a7d782fdf6cf5d74d2c8c8ef9c62498270f8b79fbaf426e24ff2330148f21c93685b953182efed4f7a13ef0de99d03b69ba82f5d8d16cde0f447b49b22ddd0ae759f5fd8168ab8bd794157e2d542dc8493dd035674538e9af2d42561bae9906c24c7d17d5e899ce3e2c46914b0dc440982bedb62a6e8daaaa3c159aaba86ea4fd7a61e082a8b22e99b9b16f30237374db9b5c1f9dec47180abf1c98dfc4a6a56af4b77c8e1e1df2ba295870e338a6a7bc2fa78798fedf6b368a389a3207f68bfc535779fe19ea26827c189f306bde08ce8e2a0e6bac3b7dd4bfc66de6242e54888aa89b0b77a02388e058d54e7cd1b6372439cc967e5c06c8a0f250e3b6fcde5c9878b4a36089d5bc16456b23f0c8c20f41c17d772663b2bb9582172a6b0cc47e0b438d159e51b0060e4af95e85a9b81de0c52488caa06f320c700ffebc2a82305437b5c4c3507b8a3c176284c1db5266bf1a064fab38a4294f699e72194db19cdc28f5cc9b9a921d7c9911acc3e058f1eb8bd16c1e6f67fd9fb1d3e2b869a40e8c1de0ba10df420ce2be39934203810d9f30ee62441553eeb3a0914c01fdedbfb79b7ba9fb04e8278c36baa599c7f74fa49d89ec7d52bcc0772baa4ed055df8553e3d339741c5b1bc21860316e7c6e41bc6e6e91ccc06bddcbe981cfe152e345316050a572b41ada26fd96836501a063077f3100b60b29270d4fbe438fa8da12a914840f9cb84454335e5c4d90eacec8d7cf54ee11c3b03e1496ee4ba61c77c41d22bd48be0ded6bbba46be874baa8fa9225e9fdbcca5cebd2025eb91a8966bc87ac94e383309d3309223452a29c6b40422474f1205cac7c469912d5625f589e10bb7fcf06f62a55c4b3ec98bc6ea1164bc7a4be3c4141b5a26694e69208a5a2a7359b9f281033664d0490028b32483ef99897879d3bef39d852be84ad5fbf06505e22162d9afcc9356c1299759a0fe89096094a9e538d14db0bf91bc961a43a4cc3873ce631e36025014fe17430bec3112a8e8b3eafc8c6d5ed7b17bea1dcc5aa30823158267c27450407d54b6b871a4e53ca27c67c3a854d1ae0b39b3ec523be881d1e6519383faeee5ab83f76bf728db65fcf0ddf70b91e986188dd290a47101303c68f90d555f0535a217cfff31f0030cc26b7d4e8a5c4d32d7d88003a8ba3ffddab0fd78891c60e670355a0352887490a6527f93a5d41d4c6a99d8bb6b6789ce9ce9cf1969a054a39ec5831b673e457d3d60421c1e0214de222f4b7cef0c94e89d52517f5168c7f826b5eae7b2709be7527d9850c03fc234780ba695e4f21459c7800249ade7059c5820a34aa76583f973175e86d28e48a74256e466795ff564ee2b53f2c3a904af927e97d60154114b57f3a5b637e972149e48bd3e1e44377a810c7000b27d8acb5bb6fc438c2d48695e6195e8cf6009032bb2167be8626242fe1f87cbfa06188b794efa2027460c5aff0d412ed7c3bfdf69e195b37f2f918ce0d566ed0483f3f4684316718cdc7d7fadf5d4e5b1c28abf9820811692966d3ec1970c0ff97f210b2a00f78ff37ceaa31a1a2c80aa385872f4c86aca2b72557630e78b18aed38d5bf0261f0937d85e8e85b4eed02a0fbc5326a6435df03010a16c3443fcee2e85782ce342877e88f5c7a43f52987431dee446b90500a6dc9c669104d9f9ea502ab2609a093946d18f2e77aa86620d7076b0ed8fbf56923c682cfddde38a6e75598a3cfe13a53297ae87878931d265a5e6f9b3ac3d8ca8ea43d76cb1fb622150769ced944a7d06a8caca5d877b34600ea3b7cb027b37f6e11bf270cb0ad3dbdd233c2342fcef2e67472f793631b96fc8cc72531a5f2ff89215f681ede04ecd8fe3e529f8a96cc09915424c8e80a2a4b58f8acec0fdf093d4ecefacc8e820a9c046b486092baa5c7aa6b1cc4716f75a84cbcb22704280d46282d04e333f25a7d871899674a4ed8a27fcfdcab4e4f6d4e6961cb52bcc8bb5a087714a891c4c57899fa3c491f525ab30a6208cb65e6b6d475854b30ed6f063dea7336bbb0df28fd0eafebc170cf7d5280c78104eaca6d6b082042894e924be2b9308b56850e178e130b60e56f93320bbfe9c52fb1f4d483f29ea6d2bde85ef710fec1bbe1194aca8a322abe0b8c059d33b1a4c95504c220bc3792e0c8c58c6ca2c7558caa872b6cc9611d25cc1d8b372c18feb0053a4520b38691ce7007c3dce6e6a767e9741aab166161eed9d6b0ae632e0e25a159f5ac1ab3753590a9b71329a1fe01c028446f56055fc185a0ceda54191d2858eaf4b80963a89d15980caf3943ac63d139bde2b0dbcd6dfd0ca42eb9c731cbb00d2048b97fe18e3ab8803ac01ed0835acc6d638e0019a0493b3928768d1070fe597d687a007ee7fa1c57d75d59471f47194df7820ac39b2d45fbeef52f6f5c62cfb7dce1c74f1e3d0e494bf138c7bd6d23a80a61c5ffe8d76fe95c0242bcb2b8581585f24ad70a550c0bdd546cade075f81bc20c3d9386b5fab7654e25e05f26fe9535e5a0d13db6195ceb39deb9061f46206076950d81737aff4506fe00a23b4295f21f2854f5f28647fa76a39b237d81d5336c45dca08d9ae2e03e8f2e21f4113938465e8c88ab272abd7c9f06e34224883ad2e4401380f67d802599c825705f43859fa3841cfed6030b5e0c50058ab38f759330f919d77092507cbde723e3150225125b7816d563c01eca623974ea1f74d1b349e15f101ab2df768d8d5bb75e33e70bbbca1fbe2e06c1e3eddb10f764776dd58d6599590b193ef7bb6a8e4a0cb46c7eb7dd28c0cf76dfc1a8a7e6a8038430fd8350c973dd5b4a754a61d0ea8e4e241028625eddeb5dd121d9071911d9c51b8121e252fa75a71cb9c3d2056729505e625bda3c0737afe777932693188bb5b9e40c29ba92ed9a5afd186c9ec0ec7049cf72ee702a06a32d6883b0fefa9bc270b28683e5ea5ec51f116d4b95e16c6c19643a1f889e17c20bb5c655dba31fbff67fb6bd2d5713d1ef1e434394ef3e2b87b5caf839baa9300ef8ea8349881800ec7693714f5f7267d4423dc4e6891341c5718c1ab99c21a206f354514357320a4470c75a2b2453076d4baa9bc032bbba1a333caf3b54eed6259cd4009cc4165fdb1b73fce7d50fe21522911683db4bb9c190fa241034a0ea20a871f3b8806bbc58eb948d02f5cec77203538c8927bf76a780045df259070b72cf527f37695a9fe6d061cbdc19b0fd4270227f478dfe26044796f8de92e7599c8ec05aa2aa9c9af3edad7ec50cb56409385e71c18a0b87106f3e104f153ebfa8d02728e1dc1bc28bb98a006b5ba70348ddd8469d984346428ef376cfe08d91a17fda82098b5efd423bc8f0c7d973d2219032fcae1655d608b6bcff05e779e941fd07b6b3cd0dac651a8e7ad3ad64d0ef0fe3485c8a831823b489b03d5d594f771f3953c5558f199566985d3bc1ff8b38c0e03193cc8c9d1ff10758a2382c34c3de1dc7b12a4751e9d3eb43ab0d7cabfa42b0969903ece85fef4e8efd666929e173ffdc80bad150b8bc1f33c596aaf49eeba38ac2a017e52bd145b641adc45ba25d31dce7695eee6fe3cfe73c441297fd66f3d630d5f1b333cb864f524048f62090eaa95a607c887e21a14a7fabd5ae637123b48206b281b900c5b0e4e96b150c850412b897b97262cbffc86cf98c7ce5dd3bfe8d468bcc4b2791bee66e69c12b802d07779cee6a0922a70ac74e53add4ae03a42762e70a54611f7bd641614e3faf4ee8bd55860bb9e55f4170e067291d473b4a5c6e565dcc1a6b8458de82da9867297a7cb9ed42932c8c9806e5db5eb68ab2bbc67cefc0269b45b509430357e1f69e4923e5a179b29fbb254df624174f5b818b9adc5d81947319a27f4308673bfaff624c690d5e59aa194db39c7505f27946480ac8f3cf557c9cbf8704e649bb90081812fb639ce6e63de9b53e4f2d81c6bca9585adc4f0a7e6f3a6796082a1553aafbdd4ac304fb1e9fb5fbe5e4db5965d358f1dde1b7df8941b4b41cc9e8b298549eae761f22e28f52fd6b3ad2ebad9815b58c1a35fdcb5903a980d2fc400e77ac17ac7ff304ecae2cd47603668a3c114f2c0dec6993579504a4653d4106251139d869b00d092ccef5cd8367927d0f1464f6d3e4be4d3c914a13e0faadf6428b4ba5f204d7e4c90622874785d9294e8feadb47c3631dc9cb144376af7816e4f8c36618104de25beb56375891de9304d8ff8b08917c0e2c8df8befb3e4b872036e1c7141879694172503fe220cae18a833e87cc516164e810f4332250158b1b17f01e8b885fdcbadbb8646c8470df4105a049df567b635cdfa6bf36f35df1aaf2948c4443c3dc2b0c66e9ae65e0a1bbf2da9369ef96049222f70782b526bc806d30d65ff04dbeaf031f7bcf9a779f16e6a1e6b9aee1707c354d843da5176f5585f4cf9d26d98b2173ee2dbbab221af5269391e69b264d6ce22e7011aaa3a79ac52de3a53a0f36215b9b17a4b83c60610528d8dac24eeb8f39a58c685174e35126f796970215f1df5c7e48eaec2d145197982308ac2be51f2312bf2c44583474f97e8828b342460806fdb66724e8a20d9ced04b8ee2d279b0a102562e2fa3aff5a897b3235b9b23e732ac9061053a338e0537114fc96b29d43e30ede9cd5893ac2a9612b2ce55c0ec29192409df42f96826207787eac8b57deefff022c41686c470d16a03660501adb3b98d675da20b554d154e386f79c2b3e9ff822a275f17bf1c6b8119e30dd8cac2cf73df12d51b1039d1b5f18f3ae51eae2925fe1342f0e3e6011000ca4806a151322417b808843c7121cb50a64bdf059e7b8715367002fe6cd80f11f1e46dfc1d376fb393f459e0f54047455c040099b033856021e7afefce9e38e71442cd987d492f7482f2dcabe00df8534a365c293702d73c2bfc4053f8c1bc810be18c90e341d81d15c1f434a8941726532b11b18981ca6ab45d17b659d509777f0819fbfedc569233cfd848250ada4ac494fab39ebf8ab3026663523525d0496c0ca45e6d0b780460a58428b42d252c8240765e30dba42859acf737c8a0a9d2e95ad7c49c9c9dd8cae9b0e0227601dc4077797564dba0725a0a49932847952dd328695aae6ee7a910e0b46af1c70986a4ef458823d41c14108ea2a912aebd081ce89e127f8f32855714a85326702539bf775bf21a478f94e9373903cd1c8e15c25f275ce3acb76b4ea92e418885a2c0aad9739e271f3aa3c04aa8e401536ff81ddcda18efe4ad96a3afbc777799f31487906b5064b332ba232c7abbf4304524f7771b447e408493a38b2db84e4c5dc497d5cef8930f10db7fbbbeb6dcf8e0619f6879c5445f034931fd3e2d65e0f8749c737611eefa75308ae36e0ce741b398e46be6d95a58b1a2e37b28fbf95b11c036ea1dc65ebd722aab5ef69ddb44431f112fcef443e923625f0e1886b9f63e8889e495c80604ca4a51058b8e40d5b42704e1b222b9489deb9f71871670016fff8cddbc882c62b745b168f14c4baa1497295a517ef087c5698f7adfebaae6c01194e4e9c77658717e14413d13b67705f8ebb52da6d54766b67f434da53be833bf14f026954dbae0078cd6654eeb77e559725aa96d97655accde67877c3e9104cee086158cce4c2a906603325ad0b4b50bd0738828b2306bc6b3ec7fd123aca84acd215691012a6d5f4f70c5a296447d747897ae2b24eda55421ff13ee41b9e26897818056f29481b58ff900b786688af05c8595066b38aa93fcd2b16da7864024e592e27c8c4dd035177b53509334626dccb14ff41e0bc6cffb3cf3975b1357b0b75ca3d08a21b41fd04fd82880e15bfa9b16cf32dee218ee7126598f845018159dd4d720056945e5a14ebd5abac4bc26d74b7a2d5ea789b5014c3082a7844c6b6552f64cb3d0ea611ad4f4ff81759c9abefd96dde217d8df0580369363db8cd9f9d94e681b598a88040d7d55a7586cd3bfe8173da800f321a1ad136851b21629d5921f83748354f459c8cf7ee774f8f637c6a573870a9c1d2e5d73e06ef5fd6752aaa4607e0237726a3d6353fd0a5d9d13c8ea7d53357d79f4d3ebebde948269dec9c6459ce7e2af89777d6a674bb163f5dd3129def20a216155a6aaa409ceb05fda4059c0c7dc462dd7bb3e37b5de966049205025c8bec3830fba904bf402bc51631292411b5171ad9cf262867c4c1ad3bd46a748ca668a269b7288a4d3795e65bf61fec706253075b927ad99fe6c83e151074b2842fb6920904dc66a0ac0bfee8ceb9d009a574ec8368acf19ab6d6ddb13c2abaeb5a8c55a615c92b95f343a8351accaa4c057953e212f24cb258113bf46075e4586c23d275763b5a2e79e30533e0556ae3f5e3bb33caac00c62d8c68b5da89733df0c9b4d325b429ab60dddf047fa087ba81b79de5326b35d21e0809208ec3f08e125682219ff108f4f4ac7b33d024756574cf2c2051f2eab4ad2449bec67e2fe6bc3fec0b4ca94434ad80fd26c6c4e9c3397f030f58a3b858b1f691856e66471b5c1db2d691d438933abe53ae533ecbbc54a5675703a2bea0b0e8711d42f0134bb79c08976dc59fdd073e786628193acdd47b1f4226e2d9ab86bd6ebcff10f0eeef2fa5d7d551f711459e568457831d2c78db595efbce55c35213ec8a8ecaa8998bbd4ca752ee874a48c87218a85fc7b774e4c2b4612c4f497cb2f1a91a59558622d362d3417a39c84dc659c103725d07b43d9df58aa54c4a901c7fd3282930831f6fd10082e68cd2aec0c9adbe0c7caa591d57d1d0f07f3335177e64e4d9dc5c9ab3891fa59a8f873c2ff2f9350a66858f1aa0f1a7911038c51de2b1d451b21cd52d8da602745d852b926c49a21c52affa410b69adf871586371bd335cbb871e7460aad845d209aee10cf1bacbdf08c17fb6e1e8fbfff5edc4391f4809f8a0df50d0cd4d0222d6724b650585218b645cde82906f14f535cde3ad17d19eade9180576f537243822f235419cecab584978369dce01f90af1abedac15c1e3e968df28a85a42da2a44f6fbeabef5d8943881d9b6cf104ebca1436969791fce838abb4b86b8d61e2b812340c32f8cff152378a12df1ae7cfc2c9f4832ef08a311de4412703ac6b840706762f60cc3f047cf47765d6035e9cd0e69567b292c2b86e521cc321c4a8a572bd091bb01b667f37a66ce3f57ad518c329a070b9dedd5857893827d4b5fcfe789d70f12c63653a3b980716afe01659c203d5cf983b808261a57313d4a7520fb38b2c762cf02c3d6f5f5fcf3eb61e9c1e7ccee2aa5ca2b09b0146adb7209492fa763eed26994187bd9ac0e3a81ee401a20ddd62724d9c509c86e4443832665e7fb14091b8d10be6345dc2c81b0974cfefcfc51b192e348443d7aff9bf25ae099dae22ca76743e614537a7334a9c091bbe22aaa7ea09a35a3fdeef9c91e408bdfe317ffecfd3aabf86b714300754168bcbc149b73578096cca23572dfba8df42a939a9b4796dcaf597ef07f8430f0221dc74c9d4c814ce233d6f39aa6d74eb0b960c035a81bf0ecf244e57f188748dc853179b28c83a9060455dab07'),
	('01a220f1-962d-78e0-9e40-b7a4e5d11c56', '01a220f1-95f0-70ff-8422-83feeab184cb', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', '2026-10-01 07:33:00+00', '\x5219bccea814a6da6ef31f246d606f1e17fc0f672ba25bca58222c54dbf2e12f', '\x00c6533949f1fa13f1ec6c6c205ab3077034b965ac3b63f6c9c140400f19c1ec41439e91b303526d1fc017c394', '\x00290b4cc2a9ce9820155c66ad7b887e940eb4a10043aa90a581c031d2e2aa30c81c539ea7360267db43d1415f5f653e16a3650a184e6bdc520adf7a13e7975851d135e78f41edc368fecbe7ec3185b9b35483b19b3ceedd8ada5aa40378661f6662c8b2d9f8becf011493e65220f3691b86166187559254136d366c81905972e538e9ad9ffcddf2f8fd0ee9f9884fb84a10071c8f139bcbb78db9ff0b3c38d442dbb842184cb08a73ca9ccee918bb9b65d3a366cda5d633cada29c2d3fbb90219a26eebd815838bd114dc87bbba63bdcb87c2a72bbef387249aa747efaead74f08e949d773f438c9cd39279f61d004e3ed51c32a57b11985034978ea6cca3b932b8ad4e080536907ca391bbfdc313a2db4cd868416840c9ec7d28f44aa6cd39d06784f9a9c7b817b29c5a8cbbc9efce6f97ac5705af04d36bfb24f4cd3428119d59eeceb32e433509aed118f16175abb6993dc4da7cd7ee5aaf2e68ec5ecfa041fe483da4e18991174fcc7e49fec352aa50efab6145024c704b59cc31aa5209a700763fe80c8290468efef2284cee4c0e3787929fa5f8c1e1c595a8513cda67762967a6bbd9a04b50fd2b40fa6528a772f3d81310a32e33cf82f976e8da11d96c14f18eeefceea98536e6cc827b654b4f19552bc0e682af8e14c564f1682fdd7f8581559b7cc44bb6c1503bb30590bf6067304010ab2b52b07fdf2c27043162b2e7c8973c0fdca9fe808f5b69a7a1d92efcd3c6a353867008fc59606191d8319af8b5d423dbe7b183d90d082a4aa3e62afafa4c9b0a2fdd7b40490073137b4d8275122646578612247e8c5026d8a0cf8dae0af2fb200bfb81f41eea778548cc11ad4fe505cedd5c9c7beaf3a4cc3810fb14beba19ccd87e821bd9469fd3e139e23a91a2a17f63ee755b5068256e2d9043c18c31ff349592a4a69502a6a3566f675f3dd202bbb50a190df60361c270c9249f807054a5b7d3f040c79466ce7c2a738c85338e686dd0c8db22a6c62cb67d68a13a78d710347852160a663eab04038ae172603e141c3889a2ee7af804ecc90fed31d98df585a908f9e26fe823f4a52ff56868db4dab7ee1700acc4e6deb8e109960e31ed6e88eaa425e9cca3b6a636ae19fcc7708551a65627be2680624fac64ed942203f4493c031a65af710b0b13bc17af620d782de0d7ad410f79174324719e276ea6a4a055a7bc962492d7a292f4bb5ecdeed46d10128e6a47f0ff88c5c8fe4f88cdf0215e1f0edbe6ce81dee50af62462facebe305a9d2ff42769db9c35c2962df7d9b652ce4ca59d963c721bc9d4ad1dd32b761785426d7e25126ae116eaddaa6b0685314c64ebdfd67592ba18cc36f5af6916b9f60a1489552485703cc7abcf3c76c37ce0792ca2ba2024a3ceb79d12305d51b122fbaa8ec4bf1e648af0c3aedca428fe482f8a506d39d8dcac50ee0e360c6d417c59cb550f017b7d9a7a0e56d0125be26ba3c974b3091aba46d9968c4bdc7843859edff50725309138177d4d607188ee4ba013b1b03023301fc087724c46a7566d75f5b79eb8afb26053cd8e5459a942857bbfa75b93ffe5e68025b69d2d48977bc58185b6eb6d0b8f8b4a15541666a3060863c75c995756359a790217bb5ab52cd1f9d5ca616c332d6f24bc716860ed59d6c0594493e966f5315bb1bd2a340fc639d807cf61f538bff90eca0154440a7ab071d0cbdcb8dd35b0b858b012c2af866b5ff77a829265421ba513574ef59866d34d1bd4691312af77a1a62d6557abc578a2c2cad9d34d148d3e0157194bddc2eca9a5448324ca22ba2913834a54772e887ece4614b705fe9c6e2849a9f53e37f43aa16bfd33a503b07a227bda987d60b3ea745f81dac439a3e44d7d3c495e66826e6955044392ab73793aabd09dad9b35a39f43149d8f99cd6e2f67293779bfff6ee3505b909ffa34d8efab9cdc0769deb95bb4a7dd082ae47c274db31959bc8e0e58363a8f1fdbc1b6e92d8b018d0f5e6c686799ca06dd9e304507ef94a8ccd07d1058e439ff529856647ea0da52ab6d3d1e907fa011d03de23a678e5b1ead0966cd48d879f782c0c4624dcd2e4b831e4e08149cd8363d9c534c3b1d068c961e2c9b1684d6c45ce5764df5d085c37b9cd7a90a4ec8883a7ba1728a6fb39c95f2bf54fa366b4531fe164953230e033f420d8b2c8774bdc92dd5a7f9b67644b68a0e82ed258fadfcc724b449efdddc3e48be249acadf6996db71f4160dc407327e769f1200450f4ec5d5878b920ed242d52eede970433a7e25473f4d55c52cf16414e11dd3fa8bd450ca6dfa7c08a8b85c74811d26279e5c6f418fd583805ba4ca653023f8ac9d67144539d74d34e85c51f7e87ff7222b9ead4b3864256905ea683ec79219150a8df65c7c3da3506611dd07ac1ea9642504272df85a3962a4284fa2e9c1b05afb4d78152a48beee2274d96d3cedf79a13a433d58aeed8d8fffc0cc8c980c3483ed1f9d295efca922400590f3aac28bb1053e242c6404085f3522d851e49c7e45387c6b05660d1596716e0b1de249f13bb2fd2a48c7e5a819c68c5c6a9d642508492b94c4bb044d7aa2a48dfddd9e0c8ccc726c007a7f3265f9b4199c3aca2ce8055ec4643bcf3a7fcd17f1e18d0b8492a4d3b400eb39203ec480dc0fb7a77276a8c780142bbd4eea44266f634e2a2265a7baae4dea5084a3ccbcac59f75cce30da8f0e208751b8f76dc1c5b4c0a2e0c9b0e9c34f3fc61a21d6a5058f1d149aba32a0ec37ba78bcee3bec8d762e21138eebf4e3e95c568c7cd82689514e565cad674ca3931584bd4f0559dd48460ee330d6351d7f313ffff922020ae52ce7b6f64119a28e99a2fa570b71cd57e2d50253eecece0a1f0ee27bf6e5e40336cdf470392781433b4c107123fbbfe713f5c4b542402a80fbe2b748fcc1a15f430b37d84a32c0ef4e78efc1ae388453d28f41dc5386cd17820fae011c105ecc6a617f1ae1a37233c94013c18566f4b12fabf7bc6030424656f45b95f08a3a281b5368ea7a968e9c16ac5ed8dbbb76a91283be6b74cfe391994fddc932a47a402054c93aabe0ef085a425577f6c342cb3351994bb78abc675c5ca0e5865c912b5be2484368ad9d62c34c146b6d5949a22ba8280c6848ee22c649fe4f8567ec7797eae1d11afd16e78f7cf4a063104464a6332ff0de0177b585127d4017ea50b88022c4a8f42a640778b8b5667cfd6267f2933b8e20edb03935c2506dfd633560afcd963356be755db6ffd481b58d6bedfdc33346c9f7b959320a2b7601459250d31591ee916c1290eadf2e9ee6ff69a494bb8ca524669885435065bf47d429e2a5811545ffcd71e870530c4578c3a5d56ece9fc555156083573691dede623555ee2716d8add1ed3232ddc21968963df19aac307e4af9c8a449d5680795f1932cad737c5182e3a56706fd104c4526cab37935f24e715a3d171e0ff9746ae3a8bbe42092bd6c16b8fad31385c379bf0bb943c5143aacf709f3e01b05cea85e8743e719690948d7558045ffaf6d2a422b8f3b040cf402ca8d56457542ebac976ac966c2bdd7ab80f3f9f2eec10f131d5f3febdccd4700c3c15b73f92d7993a6e58e5efccbfc934266bd66f6c74d10880ce569de74dfda381e98268e75759cc3b551b9644940426b56801b7e1429a4c618a51ff8f8974f1da0d01ab154be55bf332aa8eb549fdbd1e1ef779fb97ed3ffa0ea32aa9e42dc35d111db6a9adaa67648ec91ede2eb0376e3c8ab159ca58c72e36d7e535f873a386ff38149bb375aa052b35db61ccc8c65e28470d4aa4245c4b3453a23b64e740e66dff4e814aff2c722557b009554b8dfdf857d579aadde922e378d37dd67cb98f8f66b758185d08dd26acf26f5873842c0a660e7777c8f05bf7700c9ea9fcd7c4d055ef7fa554e9c91fee255d990d25e38c7064964129fbf54381a8c39b1a140d7853989ce535fd98c17a4368c9499bf4e0462a245ef3a7bd9258e9fa8497cda4be7f6e400d7bd6e7c44e3ca3654a432c1c7fdd1abdf74ac688bae22b9661bc9c3d3a7d2902df96d9f48409166f16deac6e7c5ce2a00dc93452b47eb649658cb3b739540d1a1fc51534d0870edb3c11254078f79b92fe437529b87acfc90d0ab5a849d18025afed4711b03b8b0a51648a1ff7453dda5120fa5b2c6f59bc7d57db8f62e7dce2cd17c7b4f7c792e43cfbfb07010d1b773c2aa32add4c26888597072dca5552c0d046a838bba58da848c75ac89c03d515756efc2d44d26f9558679687e9a231eaa1076633a3fabdb17d58251c38c8c6fdc956c52e06fc62630aeee2918295a01ffefdbc3c2581ec718e68db4e347c4166c5c0ff41b1afe4a2610c127c6558fa7a53e868e27e9a1088ccb6c37c2ab5cd4c467272211e51fbee0b4343f512906e116458d2250f9361b21566c3664c01dc07e2e6f0441ec06285c63e5bd49f61d363207332bd736702c111f1a75761f33113df911777664611d9cd8e81c7089dd5424e63feb290487869b7e30138eb0336461c8276f692e520e8103a612320bea58a53bbf550c6acb2581bbfb15fb1e4ac2187bf9b9c5107e21fc8d8be68e10aaa971e445eac4aadc5d5f164589a6f4171d83dfa0a7726ae558cb83ef9486f90a4e05e8a52925e8eca3c5881cb07f6bb401432ddf4fc5019d10f73a212f838b469361e56f4371fd9d0c07b27d7756e28ebd1ea15f96f2615360365f89000cd2f03a4935c396258978c32fdd746ace9955f21b19c59ddddebd042197aefe5f019c2cf4dfe06cf54725df954f9f3894cb1822147f014a31174f7841e1b958e87c3d2f38d78c3b08b1c7cc2bbbd12d95a40130539993a45faca864023e8cf57f97fe3dd42d1046779b32e512345c442220c66719d0303dcc5e645a9018b339296c091e811669fef42d18061c818f06ae9424604061761176edeeccfc365399d48213f8fc0eadb55665592530472ddc8c132507d8f628f4055876dee25b6e22899e4c40e0445f35473907c1e0b43b31b9292edd0d0a19322de200416bc534e76cdf3286caf7108fd0cc4de3c5930eef76de56defe42548ad9a24b6b012e5ec81900fdbba60d165e20ee15d8f6948808ba627375f2a71b78947a6d2774a7a5dab259a586dfaff6a7574b2b591dc5d9442bfe356a44a38e25f2592d5e0f7d8c36f22569848b82a83eaca11b35bc7b448edf1e3df584d87778c129f34a624568c27f63fafa87e394f7e0e298b3308430b93e86acae23b0bad5045c0a2ca9b07c733297636912ace75810666910bdbd5efe09356f3c9aa9cfe2f3fb80024e0f2de20ea425fa910e8aaf51a93cbb3300bc5089cc82944a24c244420c1c0d2992c9312f941e1c054d2aa853a5e3cf6a75e5b22cc4009f389b8808f366b3ed83202bd24a59e440714b91324c21c56977a68e0c8911876adb26097f5a4631498f139668b3abdebea073c06f524bbc443be0919e5d1d1ed1811d9dc65b9be5768fa5a2968751e13bfdb6ebf8b352dbe3996174fa0f2e5d3ba5a7186aa7d2642d58871bcec3a8799ee9a491a0799e354364b2111f39e0612696ed8a47eeaf3a6156d0ede903a6f8d032100cfe4741b8bb0b6e1423665350c0d5feb648928113930e81ec1d26880f0795807808c5f9827c2a8e6755c220eeeea81fe9092f8c7ed38add453e525ce914325bac35804403ef7f1f1bdfacd6c530425aad152d44d01c60c7de0aefbd1de38b5bb96e2bb6cbd64f8d9e942fad4e7edb06eabf3e8f5587326d1d8bb775603357693718651ae824e15d33bf329ef0dda2d86361ebeb23a92c63bf1fccffac7aae6eed0abce027d56412d3e23cb61c23e24ac26fe8861c2b130080059bfe67483acec78a3e26644ade3e05744864ba012e8e778fb0c1ee41e54a9e739226560d06793787d5f89318c7c6cb1e8e86ed93acf75f8ccab02aff56099ab9c909795cdbdb562c6dade37490fb3596ce8d6c01fa0782a2ca93fd4f3d5bb8e78532561c686f867e1611e9965724ff3cc7833d11b5f31010589b2e5bea1e10994e8703c0cef5ce2a85eaac1d668734f031e5725bb65958e20bdae22fd49852dd665cd4127431f7d244794ea6652184184fe2e8f21250d548c9e0b69bf17d949bbdb55ab37bedf5fe83cbc1622d40aa47bdc87466e984f7c39bc333142f530b42b229f44bd553c88f06035723dcc5a9e302f85667d9536ae13ed1146010b3f82c3d235e264d97425c3d77856fd8a4f254ecb809b8eb708d02c0e34228ad7572bffdf87b5f17097a1e0e785cd450ce6e7697090b2c1275daa9188f4e04ae444d8aa0d14c30b32244822de02613bb83b340ed35713701b8919ed3d2331838cdae44ef48510137a6351e1533c8dee4943655374a0f9b7a4e8c0290e91df25b00012fe626bcbdcde9b11b5bd472890cb25f0e655a1629b7b06a53c3601bc4c6ed9379174e601ca329415331f848f9b78167af62b664a7722c5b0d510eb9e742bd10246fbbbaf315df21e5275049c586110865963d6f528efce19afd96af0df8ad461e5fe36b8915b1263129290a45b7a4f853f88fb68bc050dad05877ccfef56cda45ceffbe30066192b98f9eaaeb88f60aa33b674c10afa3b65c2d69c654df6b8ad03f8c7fb0861e5f5b9092d69227c25b7b56297f07c4d7fa684b3dd6b0d44afbb2f0a60723564b1cd4bd3f9e858fd66bd177570f18099948340ebdbb2a07ce8dde24bc8666686ff2561c25264cefef3b09e549adf5260ccd222de1f19bbc915c56a7910dfb10189c49560705cf6617590fca777ded75db011b8ae75a51db2f7b23565d7fac02f2f7017f155a6ac171c0c721194d2a6863161e20025bec7c390f30c13af9c17d4f084a3aef54ec684af3516ad92f6776a788f60c5cfbe23abdf44cd5bf6f4d904dd898a3756c02ad20ff81fa0e743cf7aa34a3ce2e3b42028053a07401b5aa814e118f6dd9ea268f57b660bdbd7b76c6bea0523ec583c19fe47ad922cfa6d728908df806eb615820983c1b95b3140f0501c912d9bd65faeb4e7da2c68f74484655dd8dd3fbdce187a519a1a2aa4223cc91b26ba5b05c5e03da774006d8eef66b61142f0c4bda4495ddc7a95fd10c1209944a6c030683b36c00fc31c3ff658995bffbd9ad734efa68458f7c4fbf375baeb51f8b4c73244fac897fcba07f8dfb52242c85be61ddf8262e6dc000ba35a4ecf20680fc69e6172b3eee50051ad28c358ba5212aa261629757670cdc0bef84c6407710d7d7c6e07fdc9ed5487820924a945a5a98c32182bf8755a4cde79ccb6b775e43bd6a1d22bf8e9acfa9a5cc53025bd12f0a1b45d4ccd748e608daf43909efa66c35a1b3b166e68fe82a62b58b9457b787c53e2bac831d9f8e9626baccdd6224dd887b0c91d0e79c0fee20a5a920ee855716645149d106790517e2ad5a1a0072c6de09033f8ddd3e93313864ebd5bfee637fb34bc06fceb2cdbd1894e76aaa22ce7dfa03cc766c2e490321877b9fd22d815d83ebea5008c604cb2a3c2cea3a1fb62494bb6ccbd24c8a7eabb9948d45090708eb329b36d6097d8158ec04e56a160ea7016ed909eaccd097558f5bf6623286701f76a8c2d1fcc98e58d91c32619013c4cc8bef1741421247283be04a565ce33bdcf063974eedbbe42e88bc8817cc5fce5ac20b3f0981f21c3bc092a1c0887949dd034b3c81ff2fa2c9861926dd08422fb34f8500cff23eb7109b0de6742ab8c64f9e2032c71e510e9dc0ec915ecc04193b8079699ecfe880dd4884d681187ab4df33267595aad1f99a2058d843445340fafd28522ea07798c4bb825101fcc7c2e70c859cf340ba92b3bcf83b596c8d05a0860f4260fc14ea587c0f94e4c2a5877485f60e7feed5a294f1ca4e065f8d45f8d83e8f17bd418eeb4c553aadbb620a632dfe1865f1c3e6e31d4468f653d9c0e0f28310af6ee3a594df3689412e149f2746191e806b2cdd9d6eb3b29aa24507c04365afe075eccabde885aed5a28e797718b40c3953df4802b63d576337ba991466a7b97d16ffd747f5aed046c2702641825fefbc1d37212965408192c8fb9d84c29a4409424fd96b64b57580a94d82746bd05cb558328c59e8981f7c4d08294ea96f115f2b6813c9ff8e1506901aeb40fffe9321d2205ca9bfcfbf35bed923740155f319e865547a6b705c0c97c8fddcc406d99d09ba7b53ea8747d2943927fbd94ce851ffeac055c0350d0da2be5f1e0cd367796996be541d1bc13d2bd691c1550a8f41629b39eeedb8129400b99cce516462b2e81ef657709223410be6e70b37481507f3b2bd95d38f992580ff34eda6d5597d408c467ab5a2dcc619d43e524d0ee032c6a2b4a8f84acee22651006a2e7a3629369f0a41bb5874978bba12955ab65caf53ca79ae2b7b8dd194c40f499177eded0a5a41a0e833f5cbf9b2c9b3f31af1da6a4f0f60a8aa7fabd16b1d0277955d5e5e938256b8205a9be51005c137ff8c0a8571ba566452534d51003ae553221654143c5483316d2fa8795dcb49b45787defe68fcd76959c5038cf8cc771d1f63b1f279b6e7215e1bda50f7b491c87d2fd0a2571be85d66e07527c50c061ce3819d577ab242050adf5b4bd8fba1bb2c3c0f22b24f61163a3d8dba6ddf1b8974261c7439be9e9df81f07270f1f05b94977c0f56b76ab08cd4b187d135f92f265a3c1e520ede7ee9bc330b5b536e6b0ffa588dc88af0cb3353f5ed863f585ab3411954206d339c6b882e6af44c9266fba55a157584821c6b35be176d522937bd2c8985cc629ecae2cfe48f77205512b20362568c6757d7aa5fd7296ac0e76249371988472d0312caa2747c130ae8bcfff9b42b04070cdc0edaf59846cc4ff53be75e6b829183dcc77875b1f6c868b38e272f70e358e516ec5aa528089e33b7ad36c60d711f96a8e44b546480d023a97c4955dfa8292c77e05bf3fe20ae9078dc19f0d11b38483b328953eac131deda6b31105d617bb8f071143ff88ea1dc0d774cd0fabf3ac89e35213b5b3117b4eabbf6ecc54d8893b247748091d7247a66b7e2d5abe34b13c5a904de6aaa1c7759a0c254a96d465471ae45b391afcd9513c79eee5b469ac73aa118b55ad6dee1c9afde6fe4110ef1cf401f302c0437df28691b1162e9f882a4c5832a5590944311b6283c694dd1c1aad3c68ef9f8503c496bd38669a6f941caafea100163aecd7297b2bba2cf4342fba16dac2e6158a561a24d3108a9c6970ba22133a5f1811f8bb96978000272526e1c125b79443b2e25249cdaba6e03b2d4e2123a802a6f2de65640da3c6a3cc92c89550fb98a20e53a77e9205f417670f7b95d989fd66508bb77f819848a23f31469018730d9cfbcf51a983280c07711d3170f5be07784c2f1ae69ede9dc9186adce12d414b0bc04880674875d8eafbd870157dd088163ea87ac4ef45c2984d987590b44eb1f67e29e40500a21ce36eadb99eff8bddffd18fca4f692fafa2b2ab56bc59c8ff9a65ede7a8eae2930e3f6de646aec6a7338b8891b5914c7bc678e47794ec6c62d037e3abf0b9cfd57aa6ed1bd5bcf35b74fefd7343d5db2c7b84b739e220593f87afd265370438293bd70b8690378691561dabf3b120ef3bba9dc8a29c6fe996e6674697b0a309df2e129d0494b6d1250442a235a4f7acfc9f871b3fbe651669cb24908892436c5894978caae4845faae3e716ca0dc042faf25e64e0f7a4ea8954f5ebdc272b05488b038a5e1ce0cf2ad86bc76b407a744b6611ca3f25bdcfd7bca0bb938f42b9ebed12643407efeb2c3cec2720ad87b74b5cc4a1322ad8837dde5bc2d8d5161597a230ff544e54f214f83b15965135166504ce47d38ae3742a5d7a328bc770141dc076c5665de978c403e7c356c284107c9379c1c9043ee64bf4469ee020af3ad888c98970cb41e5db2d5e7d5085c6556bd8c17c1e1f51931c98991099c8f9e140ef2df2f229e5b7af9f8909eb782a359880080662b627ab934259484cb339a5e7d6c7337e0f0ff34d42079f4c716376d8271a8adc696f15a7d229c64d047266ef77a5859a99d9b2c09096adf44fe0770cce0d61be7e5fcde609d3268d9886cec3cd38bc2d16e902edf01627fce36c27ad499ba80f315c26f66f10e1b889fdbf56269268be571f52d7fc54c02d5e0d3e01fdb2bf311f8a63b687d4fae7ac8bc9005fe2d8c3369dc820d89cc4d9c7873c6e53590f638bf4d3382165881a4e5b103e7cb38312e4d9dffcacad4af19ca08009df90bcee855fdf0dd5d33346d2545939dcf6599464f36754538cacc3301d9da5045a25aadc9e4ad5913bfb5559badd151afb59c9d44ee6daa04a58fc510bc3f187394add5e7f3580eb090cbdd240e33317a2adee4858ac6d866041544798063e120704b527e22df07d2fccd7c45fdc45dba1d6c2f49dde08a7ad01f4e2eec66a5fa4474c730b3b6921c5687a82a8c3327b6da8bca2d503bd2bbaf3acf2fee8c7d0f04215eea5fb7cdb2c2d4bcd20a9931fb949906406246fa1b1b8d93d74b2b73bffcdc37589964ebbff0025e54d7b048b89c6c99591619e6f73f1688ef33a057c2fd0448b94cf2d29389db8469ed04f6a3fd87a716707d8b322febbd8d109dd68bcf161408545dc781756b6958a4b69c5db67096728a17611cf5adadd79fd7877f52f8037c1c0a65d287b319ad07b811a5af4c711d0d7c939bf408b90536e9f9418ca8314bb7675daa43f165da29a9a1522dd84c570c0ed2bebd30eeb1462d98c48019f3133b1ae72407d1f926556e4802826ba73f24d498f8a416f1271e957a6d15934de35a108f859ff216948d0189e0ded4727f4409b77975c700908a1794f2aaa6dd7ba64d987e5852eb991a525350edfd5be9e0870a193b769c3ae9514d2d559ea0b491822c9c887f42662822210b46cdc714a8211ae0873e7d273386995a4075eb44b42f0a34ee989466f5a6ab468b51e66e63885589e724d8d00707181959fc29cd50db1aca1e5c2e980dd603c7bf96284e2805b4b40cb2064cb99b8e6bbf88e5f777ad9204b6862ebdd796674efc764a2dadc6033d545b34b11c34ca60a9e81341b3b922b7136109fc445d7aa42397ab0989d929e5ef8333db30261564c1ab12d53c5d3d09d65a046b5e900a40de89384f28261e8d6746746d70870ed23cd59280dfac1dbf192422c5257555ecc0594c8c66dd330ea72b9f285c1ab00c7f3b0040ba681b34230f28828879c97922fbe29576867f047671dda18e871ea75281c18125733bd4f2f73840b0ca94826c717a84c0e70022a5c6a1cafdc94c0204117e7277a543105b0a46648d1fc84fb43784c8c1b34e13b87ce5476a04d21b868011d2fa8b0a779c5b22c728602e681f6409c5ed8da9fb51b27f542075f8410fb8fa5a692588cd23693e254c78fbc666388c04d2bbeb7057b8dc408d06cb24402a1edbb7ad1d90c0d6be3065acaa80175259566575f0482a6acf37806d8db74c1093342bc859aa290968df73eec18b02c87c59c774a0d0062be8f857930055cf52b17fb49cfec50cd28df4326cf56c6aa82fb467b28f56ead9d010797d864ba72ce79fc5026b9b1a4a76bca0effb5764c1107b5a65684bda73d06bc83963b71ec86b83e3155f7f00832cac9c943f656d37c54e66795c48c0ef74e2dc18c080de6c3f25d996ed3814661b815a764d639214f31bbb464a9d0585e7ab6be19452fc1634fc410d84632cac1cae37b7afc19c40ba148c3569ed6c53335ef94fd91a17d78996429ac44ccb57cbd21be01cc5de1193c6b51e355161c9576b80494b479f23293f3d694d26b5f21c4aa4c6fb1e4a58901b555696101c63a90f38bbd2d10a11278ffecf2e5b5129e31db66346c740e120f3992597ad6c1095c4441cb0f1c47f0566dd5a338edaf04b2b94d501d7a45e71e695ffd7717e415bf5ae6465855f4158b1bcb6d2cdc1d2be18396f1bb4df56c25dbb89ef1babc7ee7c3011badbe42080e409684315a6ec2cc2ceca40400e5a0b7bc6d65e7d1c28622e57c00d45bf4bd4ac601d4a91a162e6d2b2bcb0fd78d5483957da4fb5058a344cd383b662329b2c6deb63c14b647cdfc20116a00a1669b10fae90cb2026db2207cd76e3db4fe09eba994361df790e8e73e9ed5071b3c422acd9c7d552cd5698882b09df0d7f2a4215a39e8ab8981aa0fede694fdf2127706d69bfc2151d386d8623ee821276485159cdf1694a24209d969e1d473dd2121e754005b5ab9ccbe50528b965c384c7f41e99f5f81247eaf2b00ffe53ee78624e3ea1815210c981d2601c6ecc7092755a2cb7f8d070150b0831c0dc18d42027577d9020cd5835904b167129abcac3ca36a50738d287cca21e333b820954ccafd2de33d70dbe7caa1bbd4cd1463ea92b7e1688b1818f8f56c4d0f4b252454ed9f853a1de6f3f3889317c5f9cae34bca398428f912b74d0578c2245b9b104ec09f25dcef2f8439153d0392ac54b6cacf016e29038e86c8f2b6661ec86c610d5344385791cd9c66420923d629175cc395934e1e58d896aeafc9cf1a2af0fdbc4c32c4d165b3d3098d7ae806f4bd1a99848298de1b157d40c21436ded6c14151d7dbe88578a34fe7ef253cf7869fe9650fe8ee5e2ceb06c4cd099ae77db9a0d218f4e0e2c0e97ab2907b8d83d8d3726a88f407fba91bfd54fd6cd3544912ee1035899003d00f25ac964f6f7a02a9fdabf3ea373dc252543372abefd9ed5c1a6172a4abd10855eb763a2d9e72eeb49b3f3f46f397354d4740b16d0496bd6847739edc97619566551c093e3ea69e51ee80ecad1d3eea47fa0fa76afbb87fc45602b1379e82f807511f4c45e2ca652120d41910148197d2c085de515ccc6947ae405cbb4d34e359c77eb30a750cef182a83a1c653cf4f2be4b306058d1931cfe74fe1dc9904f688a1a50a1dfbdb5a9568c1b7ccd6beba083a72d341873e2095f815bc9a9ccbfebba530bb166d1fab9757e82d84effa0af4a5321cfd8b19d36ebbdef946fe1456543a87cda7d645e6bca3ba2d4c2e66cce5671a1b8a2faf5052d1ad3f505ceccd31eff76cb210c93ce1292d1a2bab9b9699550f5e6e9d48205e693153bf0bd888332f723ce2f4102a726bbf2c214505e5b008507bada422c9855d5f5d080e31bfd3db14de492c9b53b1f1c3c5d95226b4429b9fbd446d8515286d9330ea0caee0fe081e470cc22915a3696ac865554d778ff9ff0277fe4d327179825b51f2373e316d45854aa2a27c6d48969599561b1b0ac907b8f59f5253e46ad02136ade6b011c22bf32248fedd5caab848fe2a540e11944f8256658efeeacd57ed57e836b3a711514529030a9a58372351cd2d97b4dfbd3ac99df39c55ee16c0a247224d520c1e9d6eed92cdf2b7ac7867313682af9031a8e183cc88aacf7e1f8fb3001d84db023c80bc20e5a35355caa8b6b376dd4653e46df167bfb3704eeeff710f0d665cc582f5f2e2c360f2182dbb47482ea33575216a44875384b4724b2fca2100a2175db03b9baa5872f3677cb9685c972658b4d0d9e58fb72ac20d909da71ae3ea8788173f53a8013be9f73da634c835335466f51260241bddb48889e5e223043f891220a399fe5d2c90ce121e757e0249478b67afeaa026b162f18a33457d6aab84e2dda65e4c9849378304391d3e082e4467395b9402344f602d2e9a03018f88359f7018746dceffc626c3c90624e5fef1a117ac0da8cf2d834339436308ea6b4fcae3c49f1591c8ea56dd95359e1139c9557ddc9a9d45ae74c327ca48918780ee22ecbecd5dc942e8ab3869725dbdb35e0a2cfc6fee63f54c9a77a93f1e91a8c322955594689def42de3ac4d7f0961649df092f8570203530f66d49d9a79b85ae4e283e1de0a3869df92ea858899b142bc5135054d2b54f7bfd22e773dd39cd48024d5b536d76c88b5f5771faee61f414e63a52c06980eac0641998ac6f565bb2be3624f5b886d2b33c9aaf5887899d9dc8f11c932d77691f5a4c89f7b49f0904d50b52824288a9e8686d30e412a49651a85ea6ca13980af806bdb593c55f471e22b220a7b71100adc6e44278346e92e3fd2d322c4530055ca07f39ff500b9a0ae6409981c0e120aaf71cfc001b1479f0015533f4636a5bd971d8e13749a196fcdbe5214b0936c3dcfd324a97392a9929a06c753a83c5b2357a492a5ef7490785843951e9d46105da46c7a31601bcd07504b5125342a947abc31d2ff9608199c0496a7a84f8f27c02260e18e7f00c79c4a55211ce6f66f61103f936decb0ea42f0102c4d866278fa65100fbcd1c540a66f3cf3d0c00745ddb60b3529a892a5289980f168561dc698345bbadf0e75b0997c9211d9f3b1df38b32e44af80e25424ecfc8483bf42fed97aec0d2a9a6beabafc117982e6f8fb7a830fd1874610a5936c15381dbba3616b3c1142ef7eb9972011fc3f04b9fe91790076f3c98e260429ab834f9d9db9e4d2e32335d58f54d6be39e3bb636e703abefab7b49d6e20831435b8370512437ebb402f3d2a0353bc07bca73f8ad9cbf059526d3888134145d43325b703ac5fcd590051be84d1a1bfcd75240d9f68c9a38869c3ac7b48a726731b6c99e5f9ef1a3d5538df0503cdb1e689cb92f43fd89fe355b149895555b0aa08b11ff8022659dd145a1d1353d402c0100db0ab8d5157252693afe1dce180e44dcc058fb7d577b20296b19ea3de0f51f9c9c5c6c796e83f111b09b69b9697d58503fed9bfb5d9d6704a72797e12aa43f31226a915b592427c8f8e6378c83c8880d244b9c9668f9a1d376a0923acf988ec8f6e25ace741bd5fe5a38d975d85bf12a90e4643f24b2cd9316d20555cd3abbe2236faa91073970da5ea507f03e2085cd7c824ad00ab4985795c165190a9f0f4c70e922785d70e82bca2eef2f139836e0b7fa390082dab698ae08a882e45f7556922bbb45da9f27b7f65e806671c83be4f70ec24905966d0506246b966b1d4226c5aaf17cd358840453fa1d7b13677dfc88b398b1078ca39989c8012cd2ebbfc36f23ecd00ed977beca417bb43f8bb027dd7c8974141800585b0344442dc311388c6596cb9c2ad44941fa6b6af677a6ce2f22743185130572daf13312bf8c2a916a1ac8a4e1cd7dd9517293f5c7df687644ae4b8c84ce08ae0e12f3d893e9bdef670c5cc32bfd516e678c3dce2b4062b1c71f5ab5c7465b00c91b488456ce4cdb40df459b21cf2251783dc7c2bdac4dcef5f0f7b27910e5dd0ca6ea01193c73fcba4c7f28532326efe17f269dcf73895027dc8b9557b528075ea1b89181341615d4af294c66ed6d0b5d0c94e70b685ee13a1517ddf1e66a13f8c7e3734457021784cdd452849bc5195a2e54d8d653611c6b3f54a53a4848b0db22038e335c400162ede69691f3e3fac303c87e780acd2e10f96362ebf69e14194c63f2f783a06704663583de5fdcf20d09b026f2d3329c635eade120c54678897ac778ab10b9f5719a8eef7245f3f6bf76ca9734de415d3bac9dd897d54ed63634756316b54004d9e20820e6e7f8f9842078a6b3a13c7e743b7ea7249ba6770b625d7e8af28b430a3a38df9342bd13781fbcf6e9aca57b5fac5433d253d8b343f9d7dc7f72459de72ea0999533cf6947a12008ebd9f855b698f95dd112af620444d2211f2e6468c86eef4638be8185a7d2925018f9eecb22c9b4e52f718131494800cda96fefdbed891c924b2486073920f14efabc78b22dceb7b2d9cde4a86a64f6bfb2a08ececcce063545303ba82b364389eec00e41f2358e12020b823879277f95e9e8bfe78f38c202e4ad7296d3c432db5b4d9cf6fa40353e3d2a5f3a63d080e2ca3333ff0b84ceb3748a8d23177577cb49d4abc1c192ef54fe30d571e6cd92f76b082984472b81d54b08818f7e345761ee67a68953b0fa9f87a426a9b3df456f1e54cce83e543a5ec7b42deec975dd7d6109417b5d769283625974ce8f6378a01dedfef5675033665e94dab284f0edd92e32cb0e6a62b7df0c9cbb7a5e0aea96a8abf5918baf93d1c293bc39de9240911a958247550db64379679be0dd809e11974c7869624f30daf3db8ae88b7727d7d0f4084a7c7404f19a09702cdb5bec0476c25185714a6688a160c6287d778b298741e610d7fe543f06bf02eef3a1c8bc5384baca2a74d2f02c413ab7b41e1c9e6b3d474e53049ddd4e7f04c0fa0d902b4634a76c4bae01d664e3d50f812b59fadb645084288e53b9a91ad97fd888770cdd07c3274de7b917ca9b8ac9899f8273d841bd71925cd75fe9836fc83cebd4085d383c8c82621119cbcffe68e284ac2a328f6f1526d969b5d09237c5a4000298facb1777afdc2d2fca0b80f7ce9cd5a0a1fbbeb562450698df3a6055208dabd3aef6c36056180029010f963cebb180b700d0cc797350e0526c21ad3dac5bd210e0134b75b5ec043478385b347a5f18238c436312fffd39ab04a06d566a20f1b906e7bb7eb720762774eac5bc42d938ba7facee6d9e5a781982fea2d6ddc2facd9144f0be3d79bbbd60668da38bfe65ad5a5604baa2c64319ff7943036dddad6272b8b0174721cf82c234749b10a8bcbb9ddf6136cd9f167eca15f42d60f531e879c5f0ee856ebd55b6535609933c2223a732f21637be4c3cdcb5dbd3994e5cebc879532005b72cdc89a2f90915fd146be03ca582ca5f2683b484dc2e07cc02065a2813087197a82ae3822805e281daf53a6444c566a46de228814fabefe8306453a1d08a5807d192bda761bfd0a4aab9d08b3ddd9cfff1065074b3062124787be2bc01527b78a3e3defdf65b12cf902efa3ac335062a4b9fa03016cadb7862a9418e60fc5a57d0f349bdd0f2485d738f36e3efd92a9bbfa98c9fe4bc6a216a6f00dd6746a153d6f8fcb7b22d939458a23930f633f30b013759602ee89bf025f400f32f724ed8ac0a6f4c2e212fbed26595f9bd4c9bc7bf9ceae42fe179c0a52eabc99ab2c444ef8c5b8acc84f934963b8981dfbab576bc03e641e2e43e306cfebd27d3f882b789e6865f9e54ba7c910706584bf37623d4d5bb05161ec7776b57fd2f2585fb433eda7458f14bf4cc7129549efdd92f62361d182150fed46a748c684c791b96b808ea1fee9b6a662340fd1fcd3384f1046dadd67282e98d7bf9de156fd79facf9bbbf879dbc73cf47e4aa3ac58e8a99252475a7311c65ce9c2946b96ab14774426fb972f3d6f7432e92d725f622205ef0f0a081e3f91e95026a29453acca62912f0f91201164cf7808cf09ab1ef2357020f786d254053dbfc59cbfa38a31bc2b84da6b46b0f985ecf8fc25db439d321e330e82c69683a6f3e6ae8f1278d6c5094d78d8f866c3a3d2ac77722309b906e023085a61e9775727d288dd585679f04d3279ccca0fef9691c1c3eec4b69b03a45124cd35f38e038fb7017cd6695acf6c6c86768de168c5506f04a28616bba993bbf2fc8a0a145d289d47fccb1ca95563298733449fb8d93cf7915784097e29fd7d4a566ad0bed774e53d6d31ed1a918c28a96e2dbd9547a0e677f23d289fda0f0e7275fc9803f0799270e8e5c1539e7d4d8d8d3ef65bd83fd8d41eab60e1212514217cd835ac155844ca3936cfec97506e3d236dff94c8aa98cb08bd60d6ee87cc883d091c91a5e43c0ba7a6bbb5bbdb8c7983ab949a534fb91b364e9a711d66bc754154c3b4f08586eefc766892849da827ab5634bfbaa94ab256e2d8ff8ea79befeed089d895d5fd1502479c806205f083b1388e4814f796d509ecb3028913abab71020defb1b408c3d3abfebaff363ae25637cc6019f8b65933276f8e5a32bd1304b5aad2a1ed1c88c91e73ad45315d8ff9c797aafdebc7007298314ee47731dff4444250372e2a4d5bae2f9a1fb052d283c86a896513165dcbe0343ae153256f26898d78427a9e9f64deafcfd12401bbe7df0c7db7d77aa6dd003618511b6e5427777a33b98eff003c506c63d2c42bed34871beb3e8ca8380e3df2058465914f9c30832f4db23e41484984bc96e335bd653be40da0a15cd3cad2f6c969b22845bfbcaf9b2234245355306b50827ee279250f36fc6ec7e86a46a79862d24b38750262bb465d4b03534de492521ab3e447eba7f910083fe0f7b32c3c983c9a22cb4e3d3d3b9b24534d9b5b06f409a6e59266b848242e9d6f4151efb6e26dc937055fd98aebf20ff31603bb34c36d75bf373d065d0d53038932332e2e9b0c710712c8fbbf5674ce0c59dee56b069c6c62011a7c353f3bf09b2be6d9a26a196f3dfcf82ef984ab39600444fbd032e2032f2b2ff646c3cfc58c990a8a79ec5ed66058e7a0c489965ce1e291af0fbadacd02b5839c39ac65988344bc33782f83bfe3cd1ded1c04c5a8e8a7f659420308878f0041af08522877970ea75a533609ffd38571b8cf784c8b2aad019bdfd3285e08527c7dff7fbb9fdccaade3c40be3cd9216d9e90a11d966857f44a141cd109b9db22f1a761638eb8f7f62e517f4b8ac8c9028d386d82be0bbfad0f63cc770df301937bf67708327a775b11b9cda4aec5aae4748ac083c6e2979f22faa74cfa9db42477f6f2d4c54d50fad6d2ff4e9ca0d4db7eabdcb5d33a17e6030b23644e4bd5f3ce2a74c903beecd1083812f0c6ef24926eda9efb84710f12d8a5d2909fe2eb780640c0894a232cfee630a9ebcfe17f22c108a6725e88001970f83058817f6ab889db06845a8552d5c5e68c3303b8647b2126c775689635fee2c7fcf861813b4da2ec9cc2b0a11bbd1e49975ad9025f09229eb5b06706c8f9aa291bbf8ab391bc45726ea011d96eee6a861304733370fc9c0e2de0d8f898dade82377c8338dddcedd4f6f7b31d0f70b411ff957ef09f006e00869fb79303cebb85dc0b8557c59e3eda660ceeaa0da61a6cc3e8035e616f888004f421c8866fbdfba8b92f6ce63a19ae6f9a1aa2f1bc2af03d3c388269b8058c336192db7578dd6c24e6fd16febee34922b524e4df009af2b8f0ec6263408669e4401a9d80003733c222db2809f73dd165bd9c260a1b02634f95060b5abe501608e391f9dde1d1d1803e4ed25e253ab63f65fa3eb34068491f77c4768a71c97ce53098777b724872085d479c700937b18dc13017f6e83ea74b845ec65f506b6541575117544899f7896dc0314bc0935c759aa2459a449570b34ffb8027120bf87709b2aa07bff5494f53dd6f13888097d580ac8e773b25891c6333c4997c917f08e1043639d1830350fefb10cd5f15a40feb0c535b814b6c96dcc0679d6950b0a8da1878b797e98e5abcc8f78d56b1dffcbc394bdb28b86dfea3127f5a0585f1bd6ee9bc6ddecd12c46af66c2e3a58aec840a9fd1f9e39ef6772664884b7b7ac0e17e4c1f1ade858717fd7fe128ef9eb7f63c9a13720579568ec5dd0b06a05cea093fe46308b2c858d2cc8739594f7bd811a54524144a9d297a6b0468645bdaca72073d4235f4639e6584423ffe031b7c87c0c2194d75fec2dc5a7f88b7f0958b84e83017b4ca9040201dcb1b489461e78d81c42eb2bd4820134637e046b75919d00db286c80fa4f19b62433864b516fb2de3e7664a642f8dbc4e31ceeea6aca8d15c230bc4d5a6f51b48ba8e4b17b0df4da1a2ce17ab5e3dc97f0df01566cf27abd28beeaab6932a22bc2444844b3852ea9d7f41d76c87ba101f5e96bb50f3a5ef0e12dd27725021481df2ab206948edd791c80fd65ea69d7690823a224930c97ca6d5833ebedaa2489a8e76face2591aa5a4b2b362ab99116a55cc24b662091d51a7fc2ddd457dacdaaf64db8fdde2367df08ca5a075b16d1a8c710c81efc1c9edf4e6131894272381ffa117caeee861db3654459175b23cb80cad3702abb7beae4474e5519eee25e1064c2446240b3ba8f90b3b0eec25626d95c2153277398c58be0b6bfb9ddc3052511212a9e6a5a45c6bde2cbf659fffdc909627bae3adf5ac7c2ae8c64183d2023c996ff1f7c550c66e59a3f624dccfc43c7347e6acf57816eb4138b2f92f897b082a6bffe4d2f58aad7ff15839ae9ccd9d6d3f05a46a00886d3a6a88e518a5beda330cd7483c4b7f51af91df89efac437c63d2b0f50d32d20a5b0a68d7ab9dd3369eceb2e5a1ae88b93d54d8e54df03ecd5c8e81db3cefc167faf4051123b77e5e5b52a5c4394425b85e9c43a8083bf1a9d82094b9cca02608aaf9e26f57d3d1a2288dc91a0ab2e689596262b4758cc6dc8c004bc31b4e6da94f200eb1325f6376c221d8dd8be458b648eef137ae2481ee77ff448bec3ca958802c637b8dff9a01c5acd65c51c3e82d32b4f36dfe7c9e6e77fdfdf6b06f3ea7665485a719929fdfe3385f77e66a36faafb3df26aca237e5e94dae5f2ae7abc42ca7db31ebec18ea6dfd8139476fedbb3dba1ee98c30ade26a1bb1e9cd6874edc5de6963d90f74c546d6222b51c74617ce87ee82c635ac08395978f5e0b840fb7dd4b278617f95a1230006c52c3c46cf369aa46cbf9baefe65a0c66a5e131ce37db89421051a9fa648c9e6c53b1f0655b74e585325a69ea831ee737b45259849d11937bfe60c8c28687992a704fe0fadd92bf3d77b42a698286b29997e130d06715d3d174e0d7ac3a8ff2093be60cd95c37b74f3f02f37d614842b0982a36da2b2f76e41a4c25267bc20abe72ab7c18cb49ac5fdd99225966ae8a713c043805f32749a1263af95f058fc5dc676f904c344491a9cefc7e56b2064e2842a81800cc0fb5bf626f90b1001b89251f69a8a50dd69f64ae8794b34bbcbc9e53a3e09bf88bfaf318daaab10cb014df72f21aae6fadca2b57c7af56b628828d5e37e27c8b42579b3e2bb457bd426099bd7de613ae3705847e7bea5827a223094c79c2a92ec152a780bfc56f5a3de98b2411e7b4dc37043087ebaa0e2c4a99fa9b5b96c8f72de9131a7669730e3fcac7b840bae7ff84bfd028fca14b065e5495cadbf524f1cd393b3bccae85f0e56435c25117a8614e6e30040de86751c398a3c26ed1995f8c961b1ac30b62ebd207b305e7b1ac1f6c818ea3a6774d9fdc47e365b54bceaf234b383534b4d408cdccadb6379c2f7eadb742c48b04c00e52996521a6681ce3e3d2610f858c804f6400e16314e2edeb7521f5fc0a7cdc2d0a4ae78a28fcb7bb7ded20695eabe2d755eef2105c3738bd8cfe87f37c1cc34aa3684cd974211ab9bd7c5e6f376ce8c79a044d62bd4695d646627723d60362441baa5ce3ce5ad1309e4b7d1710270a77f3e1f3589823497b6ce98b59e282ab494ddbf42deecf1516a899a6706d25e084d8c910bdea92f151ae6356b4d32cf7ab95c9e114a98e12814c5ab86ee59e6020dff91d7cd03abf27c54cfd97f0b16db1e853cdfeef652f732bca6f3994279162576b502069a837a4d3493eed8af1b75dc3f93fcfc2e2667828412bc9c07f5f8671728930ff6ff37d12a5e878fd7ff64716c877e653ac4ed890e23e07a551cae63e2a5f14d4ff36c73e729c05c1088a894eeb402b00f63f85d2036452e30e788eeb6d0ebca6bc5041f1b9ac15be5cef66ec259c4a89d950187e0c102a2d9b6597662b50d62e610817d42e8552cdfae5efcc574d98ca2de9d435850c48a14ba019cf2a2557c1b22649edd600d256ed93a45a205cca7d6af936dd3da1e92b1ce11a9572e2fcba8fcc6bd9f9d7f4cab719dc9ee83a1b9d8b4357a1c4cfac1ce64330a62207977bfee151736100f7aceddf1c3db2ea419556218a1a37eb817174031c730a7cdc85db1539323d29548df1a31c357bd98e58ffb3289d93f56d0f45c29a3b543b083a247f0cb1f72676c21acc25a03833c657a1cde6ea78c83a8b8fd3db389e06f151876d6ecf88c7e7dfba7a1f3115b9dc009dd6042c3c02136c61c5ee3b48de9acac1ce19cdbe5fdcf1daca975cc7a4a253c8583a7dfbd8e940b91b8f087fa9939ba5e9c167b174b8fa9dbbeb74b3bd6ae21c5b2d5436dbcb066eb1a5c8d49731108c5c1f8560dbbb201cff073b787f185e22ca3f4d1ee1a473739c53ad61dd87ba465579397a5dfbe2dfd72e086c93005efc5a687116b49110094edb5111fdea16286048f0c67353881c0ad7fda2c4c6d20e41c422872872686761f5a06e1aaa929372cdb987e987b2113999c68001419e78a86f9cea51b06d586bb5d2820b98b2aafcd670ae339a7df479c59b5985ea898a9f1357cdfc6899635b003b82619ef2171c6c823848d6da706817473b6f8a279d6a669b0fbdfe1bd041fc2a8ed4527c6492bbfc1ed6530aded1a292902d49465c4a7331c5220227735fe5d1f18b70b078fcf069992d3cc3957d51e1d6404a37fc142450a53f2f8419ed472441cd01acb68755a133844dd1cb6a72a835f86bff8aeac5c99bc3b42e09508a531b75646e837ae0db2536845ea3d7e079b8b328c5096ce08e2aaa3e7067cfe17f9ae19de7564455ba6c69cb69f29273b8b6709c428314e4a85712b9b9c8a491950c49a1c7a8c3510ebf374aff0da2840a86de7a3d238f893ee9444880689c4a09d2064a4420b3761cbe58d4968551c4408e1d4ba440a6b6d402b1153add1e578d68a45e04351f9325f6b7bd8e639693db837ca720a31d5c329388bf806c9522d4b88447a8aac50eb65fa9412d56fcac9d1ca3c43d378e51086befc54bd79745e5f22ef0a340b3728921f3741df19e875bbebe57521b754b45a6d7f6cdec1406645f22c1495a5606a9aa2456e2e2bd74d8e2e19d1fdfe06cc88c9ec072c8ad4eb0b9f8edaff589fed75f8e078e38453970004f64418e7eef36d346f1f2d380052c6bfc470d2d37cec432ecb80035621bdcde329861c9067760dc5e36594b1d689306a137846fbe61c31c006a08f28a46f494599242087846afdf6cd1a6519cb7653d10d27e6fd9d7a94cfc61ceff94a4e733730351808140003b98865c70a2d58543941f341210d3c02fc0a43941c391dd554b3c2f32b3b59396d1cd937d6c2c09df87a65764f0d3a55d4b8daac0d7123d569e82739da655928727f0e216ef7d72740f46ec24e90efdb7d28c4c3f4e2a3a0cba1edb1c1034b7e824f42c42a025064b94cd3b9c45dee67b0cd4248683716dbda9576b2856a0a77f56c3d118673b60a9cd790e6a4081d34dc6799783497456dbb6cffe95164618f0e051ac4bf134620622920ab78074262f45aa58a0a4a2ffb7c00f472e23f63baae5ac1f9ecd503fbbb96b9285c78c1a309ae9e890a2abe2883d537b78f8664e5d6825933ed7cfba514d800bbc1e2c10df4a722c2cacc0c622019368ea897a8fef249cf33df7cc4f6ca12d7a207b50932d4e5e2263dcf50308a4556f07a9f1c6552ed13051e1e11b23acd0b5c3b79d65c8a205186fe3ad462e12a54a41edb09221ff7d7739a28f4a1186d6e17272215668048d28767bfcfda1b5bdcaeb917ded95048a341a6542e8e87d0ce70ef54f0173decb5c6cb3b76bdd69484706001562d7d95a4b363e54fdd8b9433db0c3819d75de71767656b242692019b46904ce4b96d79f1f3898c908c02cbe4ab7e995e1a8632f3bb2e898cca110a12a5bd37c24b225ddd7311b93559f1919e99a3f56cefaaed08a3cc0321e84488fc10b9d94b253f703ede0a87e6735af3d12b7b0d2c7603b04fe1367b71c1d2616c38963013d295b47f5bf4db3c51365a30b45a5f8498f589556141ab0b84a1354706dd3f04806631a805523967f8cf143891ee801c977b67cf56e76553f4a850f3cec8eb746c7da69dc24865d4d02406a71e605a17b42202b4db59324238b81a2126941e082c5c3579bc98fa3f0d4ddc16fb41a3684cd344061a1517cb2ac9afb270b4f123850289ff8320b2bce9522b1a26e8752a4bfbfba0c428bdd689d69da1df7329d1b9aad9de18896fa2498c467fc8fbc57aff34b94aa2d9e40f03028fb0678e7361548c5229818cf06f9ec8e6403ae5e245bf30e4c8143bd74582761bacb549c46b80306a0c655402b2e8fa045df4ad88f7b5642d484b83e1e074ca35778acd2ee84b5b6534fff65b7bbc0e3950169c91843bf2897e72231bf8c73527ad6265a7cd67350e279102a3b1b7c4cdd3869fb490f4c4022a122a01832aa796db83512dc23b945a6149dbff24f29fc5359cee9811faa61c4c1509597fe24538ebd9284a088bf95baa3ac17cf9906fe759567a6811840ecfd4bb427d86dabcdc88c4c4f9cd83b86b27743459a0f7dd4e5ef0e436c424474b08ea9a485a4ec8c0a430beacd66c2a898a6478b4ef139e1008448a63ab48c84c5e6abd520d53de6482cf92cfbd30fb85a24f5574fa3312a1d45beca3f215576e47e27ff362cd01ebf7911705d5ebf77a31cd5b5dc866a522feb8696bd2d22aef58ca866674ef765e3dfd0d311e1e6e7b88d54d806ae69485dd73fc1be743a6ab1e09656c94a4cd109d612652579b8a60a1517caeafbf960684d4455835f23254c5c508d17876a0818379bfd58f48291dd709577f6728189d668384b5b64340b4985e0ea6f5893786aa956be86a80ed58640db43ffb8c219c83b10ef30bfdddd8eacd23899692bd3b1e85231056c2e9da1a78f84100de811a290858cb3067af95cb689a92ec5103c312a3a39cb538d58ca689c6649216201fc335d3b12d8f0174a5efcba4f1b8cbb95d8cc866b79b6165bfdfa00c5613b67e3980f08d9a9e095fe70b41204db7d31c8fc89eea8df1a0640c57365d560e5654fec84ddc75fbae1560151c2c518aa8bee3395bca564a681706beca367e54605054bde6faa21088ca3d2891fd54d42aec96039050ce8e7f515f7587c7ea6ce9e66f3f13697ba495af384a7c694dae818f93c05e6478e3d303c478d3d3836f18d13d6801193e6ff5bdfa306227f5a9e434e1b8109a19214e06144d3f30cdcb4edb26d6e5b1fce29c0f0f08cc38c536a13910b5d30e3dc90fa66c1f79f623f39d0512476317028232e769fc0b6d0610f299c1ddf71735b9b530fc45effae972558d760afadbbfea3f25c9172093efe69fcbe621746a1622fff22cd61189ed2a67a3953a07356b4f0cf423b1cc673cbaf6965ff50e29c91475acbceb56cd8e354dac61d60fac381d747d4c8ddb15f3880caac36e672274c595aa0b88b811a1e06ac59d56f8c820800cb22c68ccb0198b56714cb3af08a428159d3b306ba144972fc16bf18332362416b196ed5df904c15701b3b83dc6942dfa85ddca3525293ec2ffc70ba43cdec70c73ad3ce5fbf216d89040b9155afc6a4c2d5950f5c71340f615826d061d5d1c333342413b7523a684b3eb31d324b35c5903c391dbf997c9dd4d6ded0a924df6126032082721cabaed76102910bb6b9393ffa0bbf88ebda1edc7e99832dedaa319cd8e48651d8eb2425f4a28ce5b25d660009e70f0d5fd4b406818fad320bc3804411b45e19b5c13d7e841c72af6421edbca28f04c62e20fcee7454962326f92619d43e16d295bafe7ee922e76f2e95e68fb0be68a625de7f98aebdebee416e1ec18f51449ebdf3a67d4e2a40e550843209b95cdb0a73da6f196a0715d2e4b0457caee6cde86efe3abed48197f846e3b48f32b9fe2f5951fd13ebc84b85fb3350d05a1f0a091dd2ca579e3fb16b77e48d49df4d4351ce97bd78eefbaf402c5691ab0ba09f540cbab08875e27faf59f0a635658954664f5c683ec3cc49c202cf5d3a6aba4d3dbceca0bac19f8fca17be92e7ce5493aa7fd4334b2bef43cc3372c96a9e5ac9e27ead2045f5f154b6185e4db47e65d12633f140cd2d79e356096994673f9a8067aaef84981cec1d72abdaae86b852255db75a3a36d8944ba288f086324be2151a8c08635147124c4180043d5108c81e7b47b08bc74340a2dd8a16630cebd8be9fb83c9a57a1a4ae4addf23a20ed25c56229038abfe5c2f300e3b83bd15447e33f71e51af62caf381220f36bb05145eec46a2b81994375e882deabd5bc04687bc353b06e0c493556c2c573674cdec2baf4b5b679ff1539716d0353d529b85d4819fdd609639b1eaac2f2870e8431f69b86138f8f27018f9a5055be6193f4696402e4f54c8532c25c74fbfa2634744f28a525109f24a4eaede34660b87fb96b2bcac4a8b32874d3e9a71176654720fcdf21b48bda6f02e8c58e3449dc61a370e5ce0e80e4d6530de5461bae40acf79526b44d4319cf1f483f317f2c4229b3245f8d54d2ee4d1e8cdb5923210c7dae6e84261e5e30ba3ae17183b1ad1d3edfbf17823127aca9d05882d72139ba6e5e67bff6aec7fcfad9be75d649675e3340616569aadef6876f251e37584442d981451e38c9d24a982b69b58666b2b9516e106a4452c3ddb3951429e32fab13e2ddad78ce3fb49247257295ab8b57fa098d74f6df8275a2a79f1ffe736b2b5319bcbeff5fd47de5ca9e67251fdda08b108814dad943cd01b57835483017a78d14b2f7559300a1387c7db561bc4c0138bd5c4e868f11e69d79abae75f24b6747f85f515f465dc3887112d03b4286d74f9e774c9972b9c6bfba66e40d5d533ea4571d513d5c4a0bc54da4f23c766b6fddc0ec1947ee12f68695dc17fa1c23976db01097a21417a8a305c3a4bb9b5d83f694f48f8f6af5e9d8ef2c7423af78d5beb22a1869e2eeb5750dd6aee405ea59ec26cfc4ec57ea865ba773b3a7d15f4b75f093e5694ae55e92306428b78d122572af390ea79ed488abebe09c97bb9393372425328c5e2557559e84b392397871ea59d8172a3f9a77acd86daa35c9d04d1c8bb546aa2c502945abfa8dac06c75b93adeab24457df1d410d5308f250d3c92ce233e7b70c0148ce6cb5cfaa50189a1d6aa0d567e583a8d7a4d113ee9237bf33148f8c98eb531ffd409f215f642c3122a3f71a2052c57eb6d8a462f0a95a5a763885ed8aa3eb84cd991590c2e0e6a41f48b3a15441d8a2febbf674f7b9d285a70b7aea533cfad0b4ac2f1235941f92a98bd97ce2937702ddf7c1f8d98a83068847941427b8bf6de6219e6944778ad5bd729cbb8efb4d9cfb682d902b98ec64e9caf689ec1e3369d0b98cfb02d74075ec4c8d9de779fbb90a05abc6956da6cb80d9cd36ddb7c03709f71185812e2fe3090848ed0a72c51b7e16f0bf1d18754a04e7d652231dc6ac293c071508393aa0a2e6a53b6531f428ae200c127a798b449a256bca49285f00817f9747eb1e38be7aeb6a516d7ebdb0d5bcf25515e5cdea2735e9d00d2c9d5e4cf69002706640dfa4717ecdbda9032b78b8ac86813acf2792e89cfd5ef0f67b7fec035880599c7ac62d86ad1719bf481ecfd5b42bb1ee2e208630a8505c82b3341800cd07a84ff0e4f4403e8f1afa71743e8145845296660be4a1bf214c92e01dd2c08444e1d6c8cf867bd4308d2201b170780b6cf70bfbd9c18217e6fb8d5acea359386e8428faa5543216249afbcf2261fbd36aa7faba01aed3c03caee8b8b38fd0e72958ae136d81175ca094b6673c3fa39f9805dc7920e2d26cf2be75aec64a3ca16d20f0facbacf4cbffbbec35e04fc339bf16e99d0001f20b6e747afacd905553863127301627a5bd885806088e4b017c2c724388c0c3f22c2603d1832fd180d790e0bde851cc76bf8a03ae275e18dbc92b0657164f4a56974462326d646f55d7dbcb135294e3045ba3196ea4ed2cd866f9082b5af2802f31c61e3b4565c0d1ee4da3c9bcc71bba7b9450c5c9bbbba07b7fdcdab930dc6da538b2b1dcd7a29986c30a0741dbd224161bcc1abd7c684b12cdf1363c1f5053a1902bce6fe032b434b8e132c0720f7e07d8ca5a0a0804dcee6afa5263a3b82148b855cb9d5b72136c961e4048e7fbdb86b79c88c3c1cf75fd228f220b164bea54e74c9d95ddbf61a14b248d6514f9e585f47a469a86aec1b1c7acee58dfe88e7e99da631099176be03004787dec9c95f4585ae3623e1299b02cad7abe7327671b84dc808ae01493317fbfab63aeba86007539f7eff099f66e501c3c29a628d1ccc850be418d77a6e67f7ffb3ab441bb98fa072ec03ccc3d66d2d510d17b4be09329a2e179f1cc6487df93d65336e0d2554b1faa3b84cdf7020db7f9967dbaa444ba6ff4d46d227731c0b589b2ca6fd4aa112bd6c4425cf8955cb24c9a4662f665c7b967d61e0c31dbaa11493bf6f6dbd8d819726f5e832533cc2208248e35d817f8467eea3d4a354ab59fb52551252');


--
-- Data for Name: access_review; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_right VALUES
	('01a220f1-924e-72f0-aebb-437535f3fb2c', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'ministry_officer', '01a220f1-9234-71bc-801e-e3238f46c14d', NULL, 'vecākais eksperts', '2026-10-01 06:03:00+00', NULL, NULL, NULL, NULL),
	('01a220f1-9260-799f-9486-fbf2d0e86597', '01a220f1-9258-7ebc-b998-f288b876e6b6', 'representative', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', NULL, 'lietvede', '2026-10-01 06:06:00+00', '2027-03-30 06:06:00+00', NULL, NULL, NULL),
	('01a220f1-9505-7b92-9f82-c929f2e495d7', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'administrator', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', NULL, 'administratore', '2026-10-01 06:21:00+00', NULL, '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 06:21:00+00', '01a220f1-9264-7278-97d8-c91ca92ca22e'),
	('01a220f1-9524-7d3b-8b7e-18fb6e99a35e', '01a220f1-9521-7e97-82a9-6b4673070352', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'klientu apkalpošanas speciāliste', '2026-10-01 06:27:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:27:00+00', NULL),
	('01a220f1-9538-74c4-8ba5-afcf083b805f', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'klientu apkalpošanas speciālists', '2026-10-01 06:33:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:33:00+00', NULL),
	('01a220f1-954b-7e41-bc0a-11b1045a187e', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'klientu apkalpošanas speciāliste', '2026-10-01 06:39:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:39:00+00', NULL),
	('01a220f1-955c-7cec-96af-d1f3d5cf0007', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'employee', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9240-70cb-9106-a687097f550b', 'klientu apkalpošanas speciāliste', '2026-10-01 06:45:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:45:00+00', NULL),
	('01a220f1-956b-7722-a23c-d60fc540d0d4', '01a220f1-9569-7119-bbd5-c128bde5dd8e', 'viewer', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'centra vadītāja', '2026-10-01 06:51:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:51:00+00', NULL),
	('01a220f1-957b-7a8b-ae65-712df96da0f6', '01a220f1-9579-7d44-9b30-67379ac388d5', 'auditor', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', '01a220f1-9239-7e43-89da-706884db4050', 'iekšējais auditors', '2026-10-01 06:57:00+00', NULL, '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '2026-10-01 06:57:00+00', NULL),
	('01a220f1-9585-7891-8cff-0ab260cb8de0', '01a220f1-9581-7e5d-b443-c129efab939f', 'representative', '01a220f1-9236-7b55-b385-9ec082c43206', NULL, 'lietvede', '2026-10-01 07:00:00+00', '2027-03-30 07:00:00+00', NULL, NULL, NULL),
	('01a220f1-95d9-7b1b-919e-730b250ec9fd', '01a220f1-95d7-76d3-98e7-175b6453803f', 'administrator', '01a220f1-9236-7b55-b385-9ec082c43206', NULL, 'personāla speciāliste', '2026-10-01 07:15:00+00', NULL, '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 07:15:00+00', '01a220f1-9587-76a0-8668-fecf9909f80d'),
	('01a220f1-95e5-725c-b001-58a99b841b9e', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'employee', '01a220f1-9236-7b55-b385-9ec082c43206', '01a220f1-9243-7420-ab08-58becef27bdc', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:21:00+00', NULL, '01a220f1-95d7-76d3-98e7-175b6453803f', '2026-10-01 07:21:00+00', NULL),
	('01a220f1-95ef-7f77-9df3-9adc173547ad', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', 'representative', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', NULL, 'lietvede', '2026-10-01 07:24:00+00', '2027-03-30 07:24:00+00', NULL, NULL, NULL),
	('01a220f1-9645-7bc5-94f4-516b0ad765eb', '01a220f1-9643-7f02-8469-3cd04354fa24', 'administrator', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', NULL, 'sistēmu administrators', '2026-10-01 07:39:00+00', NULL, '01a220f1-924a-7192-b2d0-0a6874ae91b5', '2026-10-01 07:39:00+00', '01a220f1-95f0-70ff-8422-83feeab184cb'),
	('01a220f1-9652-7802-aa7c-a40da69a9182', '01a220f1-9651-7b64-b601-80434f4f0162', 'holder_officer', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', NULL, 'vecākā referente', '2026-10-01 07:45:00+00', NULL, '01a220f1-9643-7f02-8469-3cd04354fa24', '2026-10-01 07:45:00+00', NULL);


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
	('01a220f1-9264-7278-97d8-c91ca92ca22e', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a220f1-94d0-7f0b-8554-afb3cae7695a', false),
	('01a220f1-9587-76a0-8668-fecf9909f80d', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a220f1-95d0-7cf1-88d5-99464c778d91', false),
	('01a220f1-95f0-70ff-8422-83feeab184cb', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a220f1-963a-75fe-8db1-ac219362614d', false);


--
-- Data for Name: application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-976e-704e-8635-50bcec8c25ba', '01a220f1-9727-7acd-b326-c65b1a39a8a5', '01a220f1-974b-768e-a371-962c969fba52', '01a220f1-91d2-7f39-b5b7-9c03e853f5b7', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '01a220f1-9737-773c-94b4-c0682194dbae', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', 'confirmed', 'DEMO-825855586', 'eid_card', '2026-11-04 07:43:00+00', '2026-11-04 07:43:00+00', '2026-11-04 07:44:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '2026-11-04 07:24:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97bd-79c1-ae9d-fdb5a4f8ef0e', '01a220f1-9788-7e6d-91ca-4b974660d15b', '01a220f1-97a3-7f69-948b-8d291a43e998', '01a220f1-9208-7986-b119-b6a1e9160d0b', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '01a220f1-9795-7a59-8bc6-b4fad99bce59', '01a220f1-9794-79a6-8f5f-e8a849737ae8', 'confirmed', 'DEMO-705365173', 'eid_card', '2026-11-09 10:43:00+00', '2026-11-09 10:43:00+00', '2026-11-09 10:44:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '2026-11-09 10:24:00+00'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97f3-773d-94ac-3a8998646022', '01a220f1-97c7-707b-8ca8-8644f906bf77', '01a220f1-97e0-7e3e-bb9d-d674bb04617d', '01a220f1-91ea-78a0-a0b6-f0b5460847ea', '01a220f1-91ec-73cb-94bc-96459ce7a9bb', '01a220f1-97d1-7380-825d-9d474730f392', '01a220f1-97d0-725d-b429-6f88919839cf', 'confirmed', 'DEMO-879868393', 'eid_card', '2026-11-10 07:58:00+00', '2026-11-10 07:58:00+00', '2026-11-10 07:59:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '2026-11-10 07:39:00+00'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9828-7782-bc11-aeffb524ad42', '01a220f1-97fb-7c7a-9564-4742bb868c30', '01a220f1-9812-74a5-8c73-819ed66e901c', '01a220f1-91ff-7a6e-ac91-3a61426be002', '01a220f1-9201-73bb-85e5-232ae508e1cc', '01a220f1-9806-7343-9510-0072acfcb671', '01a220f1-9804-787c-a6db-85a7938b28f1', 'confirmed', 'DEMO-845587767', 'eid_card', '2026-11-11 08:33:00+00', '2026-11-11 08:33:00+00', '2026-11-11 08:34:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', '2026-11-11 08:14:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-987d-7f79-89ca-9fadc06fc4e8', '01a220f1-9845-7347-ad01-0a89c16b4dcc', '01a220f1-9861-73a2-8b65-418a4241c434', '01a220f1-91e1-77c5-836f-94e91a104546', '01a220f1-91e3-73ae-a46f-f88c13d42c43', '01a220f1-9853-78db-9bd7-ddc414a65ea5', '01a220f1-9851-702f-8eca-a485ad873728', 'confirmed', 'DEMO-736097529', 'eid_card', '2026-11-12 09:03:00+00', '2026-11-12 09:03:00+00', '2026-11-12 09:04:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '2026-11-12 08:44:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98ba-7982-a9b6-c1a6b55139a5', '01a220f1-988a-7678-bca5-6effe1899a7a', '01a220f1-98a5-71c8-9ba9-e1dae528de66', '01a220f1-921c-7cc8-ad2f-719b4f91a616', '01a220f1-921e-7952-91f2-ba33578c2eb3', '01a220f1-9899-7d71-8d72-15cab51aacb4', '01a220f1-9897-77e5-8842-0816524b59b1', 'confirmed', 'DEMO-232833489', 'eid_card', '2026-11-13 10:18:00+00', '2026-11-13 10:18:00+00', '2026-11-13 10:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '2026-11-13 09:59:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-992f-7c93-93c8-eae257b66055', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', '01a220f1-991d-72c9-abdf-1e5b6c254e28', '01a220f1-9204-7b20-a4f6-8b993ae5fd6d', '01a220f1-9205-730e-a16c-1627257b0c91', '01a220f1-9910-7dfd-9d26-4c57433b5b75', '01a220f1-990f-7668-aefc-8f0709984cff', 'confirmed', 'DEMO-168941076', 'eid_card', '2026-11-17 11:29:00+00', '2026-11-17 11:29:00+00', '2026-11-17 11:30:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '2026-11-17 11:10:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-998e-77f9-9f59-927087a5d26a', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-997f-7519-910a-1064650ffda8', '01a220f1-91f9-76f1-9390-eb0eff087997', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-98d7-7ebe-8b8c-e8731af0bfc4', '01a220f1-9851-702f-8eca-a485ad873728', 'confirmed', 'DEMO-436203645', 'eid_card', '2026-11-23 07:26:00+00', '2026-11-23 07:26:00+00', '2026-11-23 07:27:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '2026-11-23 07:07:00+00'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99ba-7f27-ad03-343f951358c9', '01a220f1-9996-758e-9766-dad59d9c2fa5', '01a220f1-99ac-777e-ae76-56d1d3c92684', '01a220f1-91f9-76f1-9390-eb0eff087997', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-99a1-7a99-b17c-c7348d759520', '01a220f1-99a0-797b-9772-3fb04ab71e6b', 'confirmed', 'DEMO-705981478', 'eid_card', '2026-11-24 09:53:00+00', '2026-11-24 09:53:00+00', '2026-11-24 09:54:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '2026-11-24 09:34:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99f5-75ea-baf3-bcd0685f2be7', '01a220f1-99d3-7f90-9bca-361da78e21c1', '01a220f1-99e5-717c-8fa5-e036f7b7f74d', '01a220f1-91f9-76f1-9390-eb0eff087997', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-99da-7da6-94e2-d4ee7b64743b', '01a220f1-99da-771d-bfd5-f100b5ecb75e', 'confirmed', 'DEMO-686656131', 'eid_card', '2026-11-25 09:33:00+00', '2026-11-25 09:33:00+00', '2026-11-25 09:34:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '2026-11-25 09:14:00+00'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a20-7d2a-845a-9ce1175edf48', '01a220f1-9a02-783d-a917-cf3f7380e477', '01a220f1-9a15-7b66-ad86-a42d8222c0f3', '01a220f1-91d2-7f39-b5b7-9c03e853f5b7', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '01a220f1-9a0a-75a6-8978-2d770472c7e1', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', 'confirmed', 'DEMO-157064562', 'eid_card', '2026-11-26 11:28:00+00', '2026-11-26 11:28:00+00', '2026-11-26 11:29:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', '2026-11-26 11:09:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9ac2-7508-89c8-608ab49a2868', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', '01a220f1-9aaa-7e02-89ab-6d05c6ee9b73', '01a220f1-9208-7986-b119-b6a1e9160d0b', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '01a220f1-9a98-7083-a02e-a3f7dfcc14ad', '01a220f1-9a97-7d5a-98e1-0058a4422784', 'confirmed', 'DEMO-204354049', 'eid_card', '2026-11-28 06:35:00+00', '2026-11-28 06:35:00+00', '2026-11-28 06:36:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '2026-11-28 06:16:11.925309+00');


--
-- Data for Name: archive_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.archive_file VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '2019-03-01', '1-14', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a220f1-9240-70cb-9106-a687097f550b', '2019-03-01', '1-15', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a220f1-9243-7420-ab08-58becef27bdc', '2019-03-01', '05-03/2', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL);


--
-- Data for Name: archive_scan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	('00000000-0000-0000-0000-000000000000', 1, '2026-10-01 06:00:00+00', NULL, 'e-service.withdraw', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "e-service.withdraw", "point": "17.3, 20.13", "things": {"eService": "01a220f1-9226-7107-9ed3-1ad4a2ad1ee3"}}', '\xc8272a92ea18d0edc0e882728ab583c8ab129703f3b880222cebe6c4d789753c'),
	('00000000-0000-0000-0000-000000000000', 2, '2026-10-01 06:00:00+00', NULL, 'catalogue.import', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "catalogue.import", "point": "17.3, 20.13"}', '\x083978e64c57c51d2e32808dc44cc16c59091d29a5d0141a5d2314f4e5a40421'),
	('00000000-0000-0000-0000-000000000000', 3, '2026-10-01 06:03:00+00', NULL, 'right.enter', '22', false, NULL, '{"at": "2026-10-01T06:03:00Z", "act": "right.enter", "point": "22", "things": {"right": "01a220f1-924e-72f0-aebb-437535f3fb2c", "staff": "01a220f1-924a-7192-b2d0-0a6874ae91b5"}}', '\x5d2efd01c4b607f21cfc318a7a3b05dab01e9f73691be76857f45b1f2592bb18'),
	('00000000-0000-0000-0000-000000000000', 4, '2026-10-01 06:06:00+00', '01a220f1-9258-7ebc-b998-f288b876e6b6', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T06:06:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a220f1-9260-799f-9486-fbf2d0e86597", "person": "01a220f1-9258-7ebc-b998-f288b876e6b6", "things": {"right": "01a220f1-9260-799f-9486-fbf2d0e86597", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\x5678f0e6953a365c81b14f40659bc36ad34d692d118811d20258c1612a9c5ec3'),
	('00000000-0000-0000-0000-000000000000', 5, '2026-10-01 06:09:00+00', '01a220f1-9258-7ebc-b998-f288b876e6b6', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T06:09:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a220f1-9260-799f-9486-fbf2d0e86597", "person": "01a220f1-9258-7ebc-b998-f288b876e6b6", "things": {"channel": "system", "request": "01a220f1-9264-7278-97d8-c91ca92ca22e", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\x498feffb7beef85cfdf3ab338d2d0276fc05cb17877240780d0cafcb8869d245'),
	('00000000-0000-0000-0000-000000000000', 6, '2026-10-01 06:12:00+00', '01a220f1-9258-7ebc-b998-f288b876e6b6', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a220f1-9260-799f-9486-fbf2d0e86597", "person": "01a220f1-9258-7ebc-b998-f288b876e6b6", "things": {"request": "01a220f1-9264-7278-97d8-c91ca92ca22e"}}', '\x95df1c7858c4ea6e200030143a71a4915b5035c310453729b97e0300bf7bf1e9'),
	('00000000-0000-0000-0000-000000000000', 7, '2026-10-01 06:12:00+00', '01a220f1-9258-7ebc-b998-f288b876e6b6', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a220f1-9260-799f-9486-fbf2d0e86597", "person": "01a220f1-9258-7ebc-b998-f288b876e6b6", "things": {"kind": "grant", "rows": "1", "sha256": "c21f77ee63a6d9e94c57b46bd04a5efb412e4c0e00f9e32f4dbc9c120a2f37cd", "request": "01a220f1-9264-7278-97d8-c91ca92ca22e"}}', '\xf2fb29eeecf86624431532d99eae022c9057d037d71a0af21f4e34edc22d74b6'),
	('00000000-0000-0000-0000-000000000000', 8, '2026-10-01 06:15:00+00', '01a220f1-9258-7ebc-b998-f288b876e6b6', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T06:15:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a220f1-9260-799f-9486-fbf2d0e86597", "person": "01a220f1-9258-7ebc-b998-f288b876e6b6", "things": {"reason": "in-order", "sha256": "2954e864d5942f7726b889eeab61b64c3fe6cedeb9f8c76c651a5bb56081155f", "request": "01a220f1-9264-7278-97d8-c91ca92ca22e", "sending": "01a220f1-946c-75f8-8a0f-e5317b53c217", "verdict": "in_order"}}', '\xa2b0d86aa008d2aac7dc36de25700f2d31d7c24b5272950281e80dbc00336d54'),
	('00000000-0000-0000-0000-000000000000', 9, '2026-10-01 06:18:00+00', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a220f1-924e-72f0-aebb-437535f3fb2c", "person": "01a220f1-924a-7192-b2d0-0a6874ae91b5", "things": {"basis": "01a220f1-9264-7278-97d8-c91ca92ca22e", "invitation": "01a220f1-94d0-7f0b-8554-afb3cae7695a", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\x2af50f827f1dd84c745b2523a4924bce304e71abb7da44239aaca0df22ed71bf'),
	('00000000-0000-0000-0000-000000000000', 10, '2026-10-01 06:18:00+00', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a220f1-924e-72f0-aebb-437535f3fb2c", "person": "01a220f1-924a-7192-b2d0-0a6874ae91b5", "things": {"of": "1", "report": "01a220f1-9472-7ce6-bca1-a18720ff3869", "request": "01a220f1-9264-7278-97d8-c91ca92ca22e", "approved": "1"}}', '\xdcac3f53fdbd06c329ad88445b42a64fbb310266ccff33b455aaa285aee06e3b'),
	('00000000-0000-0000-0000-000000000000', 11, '2026-10-01 06:21:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T06:21:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a220f1-9501-7331-8ac1-c7e4bfbee4c7", "things": {"right": "01a220f1-9505-7b92-9f82-c929f2e495d7", "invitation": "01a220f1-94d0-7f0b-8554-afb3cae7695a"}}', '\x39df3c4df54e35bca9d3d780ec531111acbb01ce5f0e5f1b25d49650153a72d6'),
	('00000000-0000-0000-0000-000000000000', 12, '2026-10-01 06:24:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:24:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-9505-7b92-9f82-c929f2e495d7", "person": "01a220f1-9501-7331-8ac1-c7e4bfbee4c7", "things": {"role": "employee", "centre": "01a220f1-9239-7e43-89da-706884db4050", "invitation": "01a220f1-9513-736a-9bae-dd285cf27edc", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\x60ce3733614f47da903cac4111b08a382a4e274c569e68b791271d8862431c71'),
	('00000000-0000-0000-0000-000000000000', 13, '2026-10-01 06:27:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:27:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "invitation": "01a220f1-9513-736a-9bae-dd285cf27edc"}}', '\xa7b93cfd023a0513db90ec0882b5d45ac9202a8e9b078c7fb3e1cfe82bbe68b7'),
	('00000000-0000-0000-0000-000000000000', 14, '2026-10-01 06:30:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:30:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-9505-7b92-9f82-c929f2e495d7", "person": "01a220f1-9501-7331-8ac1-c7e4bfbee4c7", "things": {"role": "employee", "centre": "01a220f1-9239-7e43-89da-706884db4050", "invitation": "01a220f1-952a-7645-a5b0-d078e5184f89", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\xa89ccd1310c020fed4c1c288b92e3e72f8bb4ae16083daa6905f3ceb1b309bc3'),
	('00000000-0000-0000-0000-000000000000', 15, '2026-10-01 06:33:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:33:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "invitation": "01a220f1-952a-7645-a5b0-d078e5184f89"}}', '\x3823479f5d3cfc355b2222cfa30a77f03a2fbc76b20e8be3222f13a0a335ce6a'),
	('00000000-0000-0000-0000-000000000000', 16, '2026-10-01 06:36:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:36:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-9505-7b92-9f82-c929f2e495d7", "person": "01a220f1-9501-7331-8ac1-c7e4bfbee4c7", "things": {"role": "employee", "centre": "01a220f1-9239-7e43-89da-706884db4050", "invitation": "01a220f1-953f-7bbe-9815-b6856476f4c8", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\x687076193fd1512a783b8dde32fe8cc3c8e95b6d112a26fd1b4e7b788e8aa7bb'),
	('00000000-0000-0000-0000-000000000000', 17, '2026-10-01 06:39:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:39:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"right": "01a220f1-954b-7e41-bc0a-11b1045a187e", "invitation": "01a220f1-953f-7bbe-9815-b6856476f4c8"}}', '\xaa3449a4e626dd5e8a3d2dbd134307418625d2f3aa243b6c0cca3b60f15ce080'),
	('00000000-0000-0000-0000-000000000000', 18, '2026-10-01 06:42:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-9505-7b92-9f82-c929f2e495d7", "person": "01a220f1-9501-7331-8ac1-c7e4bfbee4c7", "things": {"role": "employee", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "invitation": "01a220f1-9554-715d-8004-d34a20a934be", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\xc244862e34fbd1226f90917be8c848f4d81a23be130b4c436a6bb71c45f50291'),
	('00000000-0000-0000-0000-000000000000', 19, '2026-10-01 06:45:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "invitation": "01a220f1-9554-715d-8004-d34a20a934be"}}', '\x4b00daed90d2417e8b16595952ed626bb1a48b6289444c191ee659328266c0fa'),
	('00000000-0000-0000-0000-000000000000', 20, '2026-10-01 06:48:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:48:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-9505-7b92-9f82-c929f2e495d7", "person": "01a220f1-9501-7331-8ac1-c7e4bfbee4c7", "things": {"role": "viewer", "centre": "01a220f1-9239-7e43-89da-706884db4050", "invitation": "01a220f1-9561-7f1a-8b84-ac22c31f4adf", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\x65dde06135a9abef4dd8c05f707abfe2a720f116493a2d02e154fd1a4bee0478'),
	('00000000-0000-0000-0000-000000000000', 21, '2026-10-01 06:51:00+00', '01a220f1-9569-7119-bbd5-c128bde5dd8e', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:51:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-9569-7119-bbd5-c128bde5dd8e", "things": {"right": "01a220f1-956b-7722-a23c-d60fc540d0d4", "invitation": "01a220f1-9561-7f1a-8b84-ac22c31f4adf"}}', '\x91537adf6eef029ce751cf6fddd1932576289eb05b6c4f77099f0d1d4e6fffb2'),
	('00000000-0000-0000-0000-000000000000', 22, '2026-10-01 06:54:00+00', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:54:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-9505-7b92-9f82-c929f2e495d7", "person": "01a220f1-9501-7331-8ac1-c7e4bfbee4c7", "things": {"role": "auditor", "centre": "01a220f1-9239-7e43-89da-706884db4050", "invitation": "01a220f1-9571-7d67-8da6-6a9e7b6c48db", "organisation": "01a220f1-9235-7568-8d6b-bd8a0e2e3157"}}', '\x98463aaf51e15eb537b4d1fc5738cf88a816d0708e37f859e822b3f6517c5f16'),
	('00000000-0000-0000-0000-000000000000', 23, '2026-10-01 06:57:00+00', '01a220f1-9579-7d44-9b30-67379ac388d5', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:57:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-9579-7d44-9b30-67379ac388d5", "things": {"right": "01a220f1-957b-7a8b-ae65-712df96da0f6", "invitation": "01a220f1-9571-7d67-8da6-6a9e7b6c48db"}}', '\x22ff75970bbda5542cc6bdf6f96e63ddf49da0b4da2a8d02f9eb2d9b92ef4895'),
	('00000000-0000-0000-0000-000000000000', 24, '2026-10-01 07:00:00+00', '01a220f1-9581-7e5d-b443-c129efab939f', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:00:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a220f1-9585-7891-8cff-0ab260cb8de0", "person": "01a220f1-9581-7e5d-b443-c129efab939f", "things": {"right": "01a220f1-9585-7891-8cff-0ab260cb8de0", "organisation": "01a220f1-9236-7b55-b385-9ec082c43206"}}', '\x025f389160fa897429a891ed0fef87ea3e15778fe0647b7f4c464d1ef0259cca'),
	('00000000-0000-0000-0000-000000000000', 25, '2026-10-01 07:03:00+00', '01a220f1-9581-7e5d-b443-c129efab939f', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:03:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a220f1-9585-7891-8cff-0ab260cb8de0", "person": "01a220f1-9581-7e5d-b443-c129efab939f", "things": {"channel": "system", "request": "01a220f1-9587-76a0-8668-fecf9909f80d", "organisation": "01a220f1-9236-7b55-b385-9ec082c43206"}}', '\x12daa22279067ab048885e249b9de6f0aa40b557e6835a0b038deb8998700179'),
	('00000000-0000-0000-0000-000000000000', 26, '2026-10-01 07:06:00+00', '01a220f1-9581-7e5d-b443-c129efab939f', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a220f1-9585-7891-8cff-0ab260cb8de0", "person": "01a220f1-9581-7e5d-b443-c129efab939f", "things": {"request": "01a220f1-9587-76a0-8668-fecf9909f80d"}}', '\x519057215a76981e55b61b90222398fa300e23322e855459a210c220791000c7'),
	('00000000-0000-0000-0000-000000000000', 27, '2026-10-01 07:06:00+00', '01a220f1-9581-7e5d-b443-c129efab939f', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a220f1-9585-7891-8cff-0ab260cb8de0", "person": "01a220f1-9581-7e5d-b443-c129efab939f", "things": {"kind": "grant", "rows": "1", "sha256": "d20a4954864922ccea5fadf38471b64cc8e005a6c95d75096e0d59301df9c41e", "request": "01a220f1-9587-76a0-8668-fecf9909f80d"}}', '\x0e831eab3d73414d853fc0a8e8fd3c6242dd1086fc1cf86e140c8fc1b30975cc'),
	('00000000-0000-0000-0000-000000000000', 28, '2026-10-01 07:09:00+00', '01a220f1-9581-7e5d-b443-c129efab939f', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:09:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a220f1-9585-7891-8cff-0ab260cb8de0", "person": "01a220f1-9581-7e5d-b443-c129efab939f", "things": {"reason": "in-order", "sha256": "d800e5b681029acd371f173c4d536a21b1b8ea86cf475213a9c4cc397165f61b", "request": "01a220f1-9587-76a0-8668-fecf9909f80d", "sending": "01a220f1-95c3-7a59-a5d8-6276a2dae33c", "verdict": "in_order"}}', '\x217a2727a72f874191962b26aaa963ec57be231c54d5b32eb443835ef088fd61'),
	('00000000-0000-0000-0000-000000000000', 29, '2026-10-01 07:12:00+00', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a220f1-924e-72f0-aebb-437535f3fb2c", "person": "01a220f1-924a-7192-b2d0-0a6874ae91b5", "things": {"basis": "01a220f1-9587-76a0-8668-fecf9909f80d", "invitation": "01a220f1-95d0-7cf1-88d5-99464c778d91", "organisation": "01a220f1-9236-7b55-b385-9ec082c43206"}}', '\xca2e45bbcea8b70be23a35426223c2a4e92c0cb99ca6672bf2d5a891cd2d5be1'),
	('00000000-0000-0000-0000-000000000000', 30, '2026-10-01 07:12:00+00', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a220f1-924e-72f0-aebb-437535f3fb2c", "person": "01a220f1-924a-7192-b2d0-0a6874ae91b5", "things": {"of": "1", "report": "01a220f1-95c6-735c-93de-9d5671c09bc2", "request": "01a220f1-9587-76a0-8668-fecf9909f80d", "approved": "1"}}', '\xd19577d1fce24b87ac5d758e76cf3f943c9635703f655198f88bbe82bb7fdb4d'),
	('00000000-0000-0000-0000-000000000000', 31, '2026-10-01 07:15:00+00', '01a220f1-95d7-76d3-98e7-175b6453803f', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:15:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a220f1-95d7-76d3-98e7-175b6453803f", "things": {"right": "01a220f1-95d9-7b1b-919e-730b250ec9fd", "invitation": "01a220f1-95d0-7cf1-88d5-99464c778d91"}}', '\x7c415d6db3ba18fd8554fd8d8280376555868fa1538d87e189682133361f3684'),
	('00000000-0000-0000-0000-000000000000', 32, '2026-10-01 07:18:00+00', '01a220f1-95d7-76d3-98e7-175b6453803f', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:18:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-95d9-7b1b-919e-730b250ec9fd", "person": "01a220f1-95d7-76d3-98e7-175b6453803f", "things": {"role": "employee", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "invitation": "01a220f1-95dd-7782-9c79-5b4870553eb8", "organisation": "01a220f1-9236-7b55-b385-9ec082c43206"}}', '\xe55c7a19541ca9aaf3f9fe3d41ad450635c71947435b9a0350f61e6b87971a29'),
	('00000000-0000-0000-0000-000000000000', 33, '2026-10-01 07:21:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:21:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"right": "01a220f1-95e5-725c-b001-58a99b841b9e", "invitation": "01a220f1-95dd-7782-9c79-5b4870553eb8"}}', '\xc2c51a46e23dd5868a7553e6da477326babb803748fbb7d2948de7a27ce0af39'),
	('00000000-0000-0000-0000-000000000000', 34, '2026-10-01 07:24:00+00', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:24:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a220f1-95ef-7f77-9df3-9adc173547ad", "person": "01a220f1-95eb-7c85-b42c-ab6eed9b69f8", "things": {"right": "01a220f1-95ef-7f77-9df3-9adc173547ad", "organisation": "01a220f1-91c0-7c85-a2b6-ab85f51e9172"}}', '\x6037c4abae0e678b988d4ecf12052d473a328d2f57638447b8c371133c5eeb5d'),
	('00000000-0000-0000-0000-000000000000', 35, '2026-10-01 07:27:00+00', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:27:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a220f1-95ef-7f77-9df3-9adc173547ad", "person": "01a220f1-95eb-7c85-b42c-ab6eed9b69f8", "things": {"channel": "system", "request": "01a220f1-95f0-70ff-8422-83feeab184cb", "organisation": "01a220f1-91c0-7c85-a2b6-ab85f51e9172"}}', '\xc6bfe8fd2a8ea1fd813b52106bbf65d726a63c5505cc64270a4436dc4a3f582a'),
	('00000000-0000-0000-0000-000000000000', 36, '2026-10-01 07:30:00+00', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a220f1-95ef-7f77-9df3-9adc173547ad", "person": "01a220f1-95eb-7c85-b42c-ab6eed9b69f8", "things": {"request": "01a220f1-95f0-70ff-8422-83feeab184cb"}}', '\xef76b8eff13a6f8100fef38da222d2b4331d80b4b2273e2be15c0d4bd2e739cc'),
	('00000000-0000-0000-0000-000000000000', 37, '2026-10-01 07:30:00+00', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a220f1-95ef-7f77-9df3-9adc173547ad", "person": "01a220f1-95eb-7c85-b42c-ab6eed9b69f8", "things": {"kind": "grant", "rows": "1", "sha256": "33fda1207ab110a5b183126724c56c1a159798fccd1467e0e70617c5c5a40b03", "request": "01a220f1-95f0-70ff-8422-83feeab184cb"}}', '\xb3e20bf5b9be4f8278da889603971153d1b7b4abf453fafa621b96ed9daeceb7'),
	('00000000-0000-0000-0000-000000000000', 38, '2026-10-01 07:33:00+00', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:33:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a220f1-95ef-7f77-9df3-9adc173547ad", "person": "01a220f1-95eb-7c85-b42c-ab6eed9b69f8", "things": {"reason": "in-order", "sha256": "5219bccea814a6da6ef31f246d606f1e17fc0f672ba25bca58222c54dbf2e12f", "request": "01a220f1-95f0-70ff-8422-83feeab184cb", "sending": "01a220f1-962d-78e0-9e40-b7a4e5d11c56", "verdict": "in_order"}}', '\xdbbe1887c68fb94ed5ef38fd20bf9555075d048188deb5a87563a162b6330428'),
	('00000000-0000-0000-0000-000000000000', 39, '2026-10-01 07:36:00+00', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a220f1-924e-72f0-aebb-437535f3fb2c", "person": "01a220f1-924a-7192-b2d0-0a6874ae91b5", "things": {"basis": "01a220f1-95f0-70ff-8422-83feeab184cb", "invitation": "01a220f1-963a-75fe-8db1-ac219362614d", "organisation": "01a220f1-91c0-7c85-a2b6-ab85f51e9172"}}', '\xcd25880b52b6f187358f969e71127d7f20ede5c96452057d6a5393cd1f47d295'),
	('00000000-0000-0000-0000-000000000000', 40, '2026-10-01 07:36:00+00', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a220f1-924e-72f0-aebb-437535f3fb2c", "person": "01a220f1-924a-7192-b2d0-0a6874ae91b5", "things": {"of": "1", "report": "01a220f1-9630-7462-b82a-4477a193a669", "request": "01a220f1-95f0-70ff-8422-83feeab184cb", "approved": "1"}}', '\x5e273515602c9e03efd3eaf2b9f26a6b6c723d0d7fe29e5b51bb99c4bba03ec8'),
	('00000000-0000-0000-0000-000000000000', 41, '2026-10-01 07:39:00+00', '01a220f1-9643-7f02-8469-3cd04354fa24', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:39:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a220f1-9643-7f02-8469-3cd04354fa24", "things": {"right": "01a220f1-9645-7bc5-94f4-516b0ad765eb", "invitation": "01a220f1-963a-75fe-8db1-ac219362614d"}}', '\x8c16f61e796ad0cc1f6d855219fa783dc011e22dc571e4bdc6a5d6705e35c6b0'),
	('00000000-0000-0000-0000-000000000000', 42, '2026-10-01 07:42:00+00', '01a220f1-9643-7f02-8469-3cd04354fa24', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a220f1-9645-7bc5-94f4-516b0ad765eb", "person": "01a220f1-9643-7f02-8469-3cd04354fa24", "things": {"role": "holder_officer", "invitation": "01a220f1-964a-78e7-82cf-daf5dbb8dc41", "organisation": "01a220f1-91c0-7c85-a2b6-ab85f51e9172"}}', '\xef29faaf89d1ec9b7dbb7d1dcdd8cdb1ab8775c1d2df512b57219980a14c9936'),
	('00000000-0000-0000-0000-000000000000', 43, '2026-10-01 07:45:00+00', '01a220f1-9651-7b64-b601-80434f4f0162', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a220f1-9651-7b64-b601-80434f4f0162", "things": {"right": "01a220f1-9652-7802-aa7c-a40da69a9182", "invitation": "01a220f1-964a-78e7-82cf-daf5dbb8dc41"}}', '\x1d847fae0b21c1ed58169e6e326bc60ec4c523dcb4e1a16a9cc9ab2811587bcd'),
	('01a220f1-9239-7e43-89da-706884db4050', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a220f1-9239-7e43-89da-706884db4050", "things": {"centre": "01a220f1-9239-7e43-89da-706884db4050"}}', '\x7966fdbf512d9f494003083512517f8c207db1fab4e05cc9f03176a2871c8996'),
	('01a220f1-9239-7e43-89da-706884db4050', 2, '2026-10-21 13:05:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-10-21T13:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9686-77c0-8245-533695182c5e", "edition": "01a220f1-9214-72cb-adf3-431d15ccf45b"}}', '\x101db68e0f948087ee484df9f8a5697b7794e227df9ab7491baa96f2eaa76a2d'),
	('01a220f1-9239-7e43-89da-706884db4050', 3, '2026-10-21 13:09:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-10-21T13:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9686-77c0-8245-533695182c5e", "declaration": "01a220f1-969d-75e8-99e0-46b281654035"}}', '\xfb26cd3ba866112e21ed107d7a8c6b6cb772313f09708cf1e374026c2e478ea2'),
	('01a220f1-9239-7e43-89da-706884db4050', 4, '2026-10-21 13:13:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'identity.check', '22.1.1', false, '01a220f1-96b5-7037-979b-650427c83286', '{"at": "2026-10-21T13:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-96b5-7037-979b-650427c83286", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9686-77c0-8245-533695182c5e", "outcome": "confirmed", "identityCheck": "01a220f1-96b7-7dba-aef9-4211ee9e797c"}}', '\xcff5bd13c73fe321b2199b6e2e1af3d2fc0275c12450feb9ba173185dea662f6'),
	('01a220f1-9239-7e43-89da-706884db4050', 5, '2026-10-21 13:17:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'notice.tell', '22.1.3', false, '01a220f1-96b5-7037-979b-650427c83286', '{"at": "2026-10-21T13:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-96b5-7037-979b-650427c83286", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9686-77c0-8245-533695182c5e", "notice": "01a220f1-96e2-763c-8008-15b9dc6c5797"}}', '\x488518798b971d16a56f58126178e10be42e7e2e955e56e1204bf5db1a4fb1d4'),
	('01a220f1-9239-7e43-89da-706884db4050', 6, '2026-10-21 13:21:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-10-21T13:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-96f6-71d1-b60c-85ceedd7da82"}}', '\x45fb872295ab6d43ebffd12b2ce7d076e78f726b532a6862cc90d5187601bb2e'),
	('01a220f1-9239-7e43-89da-706884db4050', 7, '2026-10-21 13:21:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.draw', '22.1.3', false, '01a220f1-96b5-7037-979b-650427c83286', '{"at": "2026-10-21T13:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-96b5-7037-979b-650427c83286", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9686-77c0-8245-533695182c5e", "mandate": "01a220f1-96f6-71d1-b60c-85ceedd7da82"}}', '\xd08d68edeb9e67352d48f0145555afdffed49cc3ae976291c02c97ea90a6069a'),
	('01a220f1-9239-7e43-89da-706884db4050', 8, '2026-10-21 13:25:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-10-21T13:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-96f6-71d1-b60c-85ceedd7da82"}}', '\xc631462d139f3b32165075d23ebbadde4e709efe42a28cc2bc900e363d696ea9'),
	('01a220f1-9239-7e43-89da-706884db4050', 9, '2026-10-21 13:25:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.sign', '22.1.3', false, '01a220f1-96b5-7037-979b-650427c83286', '{"at": "2026-10-21T13:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-96b5-7037-979b-650427c83286", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9686-77c0-8245-533695182c5e", "mandate": "01a220f1-96f6-71d1-b60c-85ceedd7da82"}}', '\x95885e61ea05919bb4b572be8a8c74a605c3fa7c2b9bafa9af48195a5580b359'),
	('01a220f1-9239-7e43-89da-706884db4050', 10, '2026-11-04 07:20:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-04T07:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "edition": "01a220f1-91f6-7f20-8831-df6c6dcc5b8b"}}', '\xcaf50a0cb91db86cabebb4490cce041e5a4bf75c3b811a4d70ceaee3e33d3ba9'),
	('01a220f1-9239-7e43-89da-706884db4050', 11, '2026-11-04 07:24:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-04T07:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "declaration": "01a220f1-972f-745f-b0e7-7cf6732d716f"}}', '\xe2140276edc70eb3eaf31c618fa131e455307c7d117dbfe08c96d6e24aa786c8'),
	('01a220f1-9239-7e43-89da-706884db4050', 12, '2026-11-04 07:28:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-04T07:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "outcome": "confirmed", "identityCheck": "01a220f1-9737-773c-94b4-c0682194dbae"}}', '\x28810984dab0c9037d612a4c6be180debb6eb5cedfe519f65e49e6fb04ca1c17'),
	('01a220f1-9239-7e43-89da-706884db4050', 13, '2026-11-04 07:32:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'notice.tell', '22.1.3', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-04T07:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "notice": "01a220f1-9741-7ba7-b4d9-54f158ffa299"}}', '\x9b5ed3fd22603359635c9f57791d280150a4a61e2ab9a6013802ab9e5d5584c6'),
	('01a220f1-9239-7e43-89da-706884db4050', 14, '2026-11-04 07:36:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-04T07:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-974b-768e-a371-962c969fba52"}}', '\xd744ff4efd11a01146c8ea888bf5006c163c05ebd589fd99654e05c7ed6605d3'),
	('01a220f1-9239-7e43-89da-706884db4050', 15, '2026-11-04 07:36:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.draw', '22.1.3', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-04T07:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "mandate": "01a220f1-974b-768e-a371-962c969fba52"}}', '\x417bb0e372b10d46d6c23f88bd6007799c833373640deb3451ca4ea938e2cc6f'),
	('01a220f1-9239-7e43-89da-706884db4050', 16, '2026-11-04 07:40:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-04T07:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-974b-768e-a371-962c969fba52"}}', '\x82154326581b98c6f53a278b6b664f275ce6ad20741867b396e945e22b2d2346'),
	('01a220f1-9239-7e43-89da-706884db4050', 17, '2026-11-04 07:40:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.sign', '22.1.3', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-04T07:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "mandate": "01a220f1-974b-768e-a371-962c969fba52"}}', '\xbd3b5145ea691baf1e137a1ab370c7cd1c53529e12028de6b055f05898d48a3e'),
	('01a220f1-9239-7e43-89da-706884db4050', 18, '2026-11-04 07:44:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'portal.identify', '22.1.2', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-04T07:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"means": "eid_card", "application": "01a220f1-976e-704e-8635-50bcec8c25ba"}}', '\x903fabac9c1f6dd5b9c12552d940b1773ebd967a469d5bda57e1b587985f4ec2'),
	('01a220f1-9239-7e43-89da-706884db4050', 19, '2026-11-04 07:44:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'application.file', '22.1.5', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-04T07:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "edition": "01a220f1-91f6-7f20-8831-df6c6dcc5b8b", "mandate": "01a220f1-974b-768e-a371-962c969fba52", "application": "01a220f1-976e-704e-8635-50bcec8c25ba"}}', '\xce1ab7aacd324c6fc51823ea5625adb0dfcd5a39ca5aff70c8750ce92a6d0624'),
	('01a220f1-9239-7e43-89da-706884db4050', 20, '2026-11-04 07:48:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'planned-time.tell', '22.1.6', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-04T07:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "application": "01a220f1-976e-704e-8635-50bcec8c25ba"}}', '\x4817a519564d64af3ca530faf3060e90eeba46487ab371906a84b867db30da0a'),
	('01a220f1-9239-7e43-89da-706884db4050', 21, '2026-11-06 08:15:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-06T08:15:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"consultation": "01a220f1-9781-7b39-bd7b-b1bb9081544a"}}', '\xbcbdde55aa3a77493ab9ddd4b58bc04c3a5a851fe46bf978222c51f92db705ea'),
	('01a220f1-9239-7e43-89da-706884db4050', 22, '2026-11-09 10:20:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-11-09T10:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "edition": "01a220f1-920a-7f3b-8ba4-9356f7b66d42"}}', '\x548de2a81b9e3f5e39e34221e4a9943c5412408bf77d565e4a51040beacf7e0a'),
	('01a220f1-9239-7e43-89da-706884db4050', 23, '2026-11-09 10:24:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-09T10:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "declaration": "01a220f1-978d-7fd6-80a7-feb742680d32"}}', '\x4e75b4a0f14b6aa2d98784812cf2733daa6992ce00f6d51ccb32ec10a1401e30'),
	('01a220f1-9239-7e43-89da-706884db4050', 24, '2026-11-09 10:28:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'identity.check', '22.1.1', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-09T10:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "outcome": "confirmed", "identityCheck": "01a220f1-9795-7a59-8bc6-b4fad99bce59"}}', '\xd690b0ba8aac83343b7e476e29ff1c16f46e986b592d4a9ed2860595eef78ec4'),
	('01a220f1-9239-7e43-89da-706884db4050', 25, '2026-11-09 10:32:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'notice.tell', '22.1.3', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-09T10:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "notice": "01a220f1-979f-72e3-807c-3977ea4d0aaf"}}', '\x197eb7ab6d8477761ab7d0fff1685f96194cb4fd4d9c58033019e420820499dd'),
	('01a220f1-9239-7e43-89da-706884db4050', 26, '2026-11-09 10:36:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-09T10:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-97a3-7f69-948b-8d291a43e998"}}', '\xcae60540cd899612001baef9be0370637dcdfe5ac962898df38eff910ba994b1'),
	('01a220f1-9239-7e43-89da-706884db4050', 27, '2026-11-09 10:36:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.draw', '22.1.3', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-09T10:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "mandate": "01a220f1-97a3-7f69-948b-8d291a43e998"}}', '\x42c3a8908b586edc7cb2dc5cf4c2edb50552e0d318881a95d21e6e7424f79067'),
	('01a220f1-9239-7e43-89da-706884db4050', 28, '2026-11-09 10:40:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-09T10:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-97a3-7f69-948b-8d291a43e998"}}', '\xfe93e07a2eaa1ff801f44359b0138c79598377f1287cfbda6378a548d2cf7ffe'),
	('01a220f1-9239-7e43-89da-706884db4050', 29, '2026-11-09 10:40:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.sign', '22.1.3', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-09T10:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "mandate": "01a220f1-97a3-7f69-948b-8d291a43e998"}}', '\xb2f23eb24dcc0948c6369483795850f6ba8b1eeb2680ddbba75c99bd6576adcf'),
	('01a220f1-9239-7e43-89da-706884db4050', 30, '2026-11-09 10:44:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'portal.identify', '22.1.2', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-09T10:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"means": "eid_card", "application": "01a220f1-97bd-79c1-ae9d-fdb5a4f8ef0e"}}', '\xc0e15330d38c7e79a9e03868405e546b48bae27bc697b08cc2408940f5525ce5'),
	('01a220f1-9239-7e43-89da-706884db4050', 31, '2026-11-09 10:44:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'application.file', '22.1.5', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-09T10:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "edition": "01a220f1-920a-7f3b-8ba4-9356f7b66d42", "mandate": "01a220f1-97a3-7f69-948b-8d291a43e998", "application": "01a220f1-97bd-79c1-ae9d-fdb5a4f8ef0e"}}', '\x223037fcbf87607d98c93a7d0ff43d61286d47f1e0e85d99bb5be6408b2ea945'),
	('01a220f1-9239-7e43-89da-706884db4050', 32, '2026-11-09 10:48:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'planned-time.tell', '22.1.6', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-09T10:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "application": "01a220f1-97bd-79c1-ae9d-fdb5a4f8ef0e"}}', '\xee9ab4e1f2f3b019460ca43f55174fb7da7422cecd3bf5d8c5cf4a03857f9fb8'),
	('01a220f1-9239-7e43-89da-706884db4050', 33, '2026-11-12 08:40:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-12T08:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "edition": "01a220f1-91e3-73ae-a46f-f88c13d42c43"}}', '\x00f9d0ff5e24031fccacefeeb161892e1f6fad108c522f877213ad15b8dfa1d2'),
	('01a220f1-9239-7e43-89da-706884db4050', 34, '2026-11-12 08:44:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-12T08:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "declaration": "01a220f1-9849-7108-8f5a-c8143d8010d2"}}', '\x7e1598f93bf0b3ecec8c4c80d489c0a79676d2a46a6a32f6584a1ddea160466b'),
	('01a220f1-9239-7e43-89da-706884db4050', 63, '2026-11-16 14:00:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-16T14:00:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"mark": "unsigned", "document": "01a220f1-98e2-74ad-984b-cb87b97602e4"}}', '\xccf2ff92780177254486cac9631191cff9599c8d5d2d331b25bf447af6412349'),
	('01a220f1-9239-7e43-89da-706884db4050', 35, '2026-11-12 08:48:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-12T08:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "outcome": "confirmed", "identityCheck": "01a220f1-9853-78db-9bd7-ddc414a65ea5"}}', '\x553f49e37fb1b8c9499c7bebdfbcb2d4b2149b55ef8502ff5c497829e36067e4'),
	('01a220f1-9239-7e43-89da-706884db4050', 36, '2026-11-12 08:52:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'notice.tell', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-12T08:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "notice": "01a220f1-985c-75b5-946f-90593a62abf7"}}', '\x461c6a008c1a98bf4734a0101aac1ce4662e93527b52aa4283cc484c5488adc3'),
	('01a220f1-9239-7e43-89da-706884db4050', 37, '2026-11-12 08:56:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-12T08:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-9861-73a2-8b65-418a4241c434"}}', '\x53bd0547a6ec5ecbffad8248f8388dba356ddd77378916343aa57fc58a3a41e5'),
	('01a220f1-9239-7e43-89da-706884db4050', 38, '2026-11-12 08:56:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.draw', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-12T08:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "mandate": "01a220f1-9861-73a2-8b65-418a4241c434"}}', '\x3965057a06745d67898393cfd7c4e99d4cfdfa031e1a79f725044f8f18ad70f4'),
	('01a220f1-9239-7e43-89da-706884db4050', 39, '2026-11-12 09:00:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-12T09:00:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-9861-73a2-8b65-418a4241c434"}}', '\x9f491061d4275316efd66cc8947fffe24303c24959b5fa9c4e3a388f4239bb8f'),
	('01a220f1-9239-7e43-89da-706884db4050', 40, '2026-11-12 09:00:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.sign', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-12T09:00:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "mandate": "01a220f1-9861-73a2-8b65-418a4241c434"}}', '\xf372412140f1639c6ef6b76a9ba52526f5516ca8205323adac7b490ae486ef42'),
	('01a220f1-9239-7e43-89da-706884db4050', 41, '2026-11-12 09:04:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'portal.identify', '22.1.2', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-12T09:04:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"means": "eid_card", "application": "01a220f1-987d-7f79-89ca-9fadc06fc4e8"}}', '\x1e61c53a7a8a50f0390ff05d108fc9914ed7896a26eaedbd477142419089c1bf'),
	('01a220f1-9239-7e43-89da-706884db4050', 42, '2026-11-12 09:04:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'application.file', '22.1.5', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-12T09:04:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "edition": "01a220f1-91e3-73ae-a46f-f88c13d42c43", "mandate": "01a220f1-9861-73a2-8b65-418a4241c434", "application": "01a220f1-987d-7f79-89ca-9fadc06fc4e8"}}', '\xf5ab11d5f63ec2b36afd0b68492e5b0c59dd3d67872382f166b70b2be039e16a'),
	('01a220f1-9239-7e43-89da-706884db4050', 43, '2026-11-12 09:08:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'planned-time.tell', '22.1.6', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-12T09:08:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9845-7347-ad01-0a89c16b4dcc", "application": "01a220f1-987d-7f79-89ca-9fadc06fc4e8"}}', '\x5393a5f3b48cf09c0b03627f8fc19a3e0b31eac1fc65c8fbc225d5bb7bb41994'),
	('01a220f1-9239-7e43-89da-706884db4050', 44, '2026-11-13 09:55:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-11-13T09:55:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "edition": "01a220f1-921e-7952-91f2-ba33578c2eb3"}}', '\xe3e293b87ef6a8d4ae7eedbfd84d7a4544b3ea53a8487bf2d7d2b35f00be2a88'),
	('01a220f1-9239-7e43-89da-706884db4050', 45, '2026-11-13 09:59:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-13T09:59:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "declaration": "01a220f1-988f-7dc7-a0b9-36847affbeb3"}}', '\x5fcc3db0ecf05c14b32977f134ec2123da77b0fcc0ffbc93a4ddbcb3952c1215'),
	('01a220f1-9239-7e43-89da-706884db4050', 46, '2026-11-13 10:03:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'identity.check', '22.1.1', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:03:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "outcome": "confirmed", "identityCheck": "01a220f1-9899-7d71-8d72-15cab51aacb4"}}', '\xb046db690a9c67a53d9bd91943e1ab3354c28cf28bdf10ce2e8e23b949c723c9'),
	('01a220f1-9239-7e43-89da-706884db4050', 47, '2026-11-13 10:07:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'notice.tell', '22.1.3', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:07:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "notice": "01a220f1-98a0-75bc-a405-1e8207a4fdff"}}', '\x46e7607d99cc271ea5043f240db3f93d0ee649931421e1eac4095d438c9bdb37'),
	('01a220f1-9239-7e43-89da-706884db4050', 48, '2026-11-13 10:11:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-13T10:11:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-98a5-71c8-9ba9-e1dae528de66"}}', '\x8b7d6b47a3938a17bef8742f6ac378d41091ead84c916bcb173c45696f287495'),
	('01a220f1-9239-7e43-89da-706884db4050', 49, '2026-11-13 10:11:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.draw', '22.1.3', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:11:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "mandate": "01a220f1-98a5-71c8-9ba9-e1dae528de66"}}', '\x4fdc20cdd1a7c966260fa1b8130daea2292b69011f558c001c7e2e096d4d9c8b'),
	('01a220f1-9239-7e43-89da-706884db4050', 50, '2026-11-13 10:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-13T10:15:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-98a5-71c8-9ba9-e1dae528de66"}}', '\x68a180491fc49ca7971370e4ae01854a84a1b8246d311a2372f84063c70e3442'),
	('01a220f1-9239-7e43-89da-706884db4050', 51, '2026-11-13 10:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.sign', '22.1.3', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:15:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "mandate": "01a220f1-98a5-71c8-9ba9-e1dae528de66"}}', '\xf38997451a3bab25a41f07f670f890fc204cf3baf1fb5c85723b7a240b9c1e86'),
	('01a220f1-9239-7e43-89da-706884db4050', 52, '2026-11-13 10:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'portal.identify', '22.1.2', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:19:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"means": "eid_card", "application": "01a220f1-98ba-7982-a9b6-c1a6b55139a5"}}', '\x5daedbeda9c18d01438d8f05fff7532f9cd9dae55038e799c69c0050db3fbac2'),
	('01a220f1-9239-7e43-89da-706884db4050', 53, '2026-11-13 10:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'application.file', '22.1.5', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:19:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "edition": "01a220f1-921e-7952-91f2-ba33578c2eb3", "mandate": "01a220f1-98a5-71c8-9ba9-e1dae528de66", "application": "01a220f1-98ba-7982-a9b6-c1a6b55139a5"}}', '\x3b8ab5723b1e0ba9ae4116008456fb84ca9b34a89e7a3196fb26ed2a11f39939'),
	('01a220f1-9239-7e43-89da-706884db4050', 54, '2026-11-13 10:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-13T10:23:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"mark": "ended", "document": "01a220f1-98a5-71c8-9ba9-e1dae528de66"}}', '\xd52af20cb54f4860ebcc86905590b7dfb36df69a010edc56da98ac07884a079e'),
	('01a220f1-9239-7e43-89da-706884db4050', 55, '2026-11-13 10:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.complete', '22.1.3', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:23:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"mandate": "01a220f1-98a5-71c8-9ba9-e1dae528de66"}}', '\x43cc7bf333a0ca4b8c2560f3c3f005ba91d7ef6565c7994f35866baa830b84c2'),
	('01a220f1-9239-7e43-89da-706884db4050', 56, '2026-11-13 10:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'planned-time.tell', '22.1.6', false, '01a220f1-9897-77e5-8842-0816524b59b1', '{"at": "2026-11-13T10:23:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9897-77e5-8842-0816524b59b1", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-988a-7678-bca5-6effe1899a7a", "application": "01a220f1-98ba-7982-a9b6-c1a6b55139a5"}}', '\x54d920a390d489d71c129ac6fd2f5847b75eb104658ddaf8b3fdbfa44c981195');
INSERT INTO public.audit_entry VALUES
	('01a220f1-9239-7e43-89da-706884db4050', 57, '2026-11-16 13:40:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-11-16T13:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "edition": "01a220f1-91fc-7008-a7c6-0ad1134763be"}}', '\x19ecde4c41d84259862c2c8e300c558cee96a48b48f34e638d5b18c718cc7939'),
	('01a220f1-9239-7e43-89da-706884db4050', 58, '2026-11-16 13:44:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-16T13:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "declaration": "01a220f1-98ce-7683-973e-ac5a110cdda3"}}', '\x72b668c39b5e44cb14a2f35afbb6fa00983f00e2c471b27df12ff62c9982f23f'),
	('01a220f1-9239-7e43-89da-706884db4050', 59, '2026-11-16 13:48:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'identity.check', '22.1.1', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-16T13:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "outcome": "confirmed", "identityCheck": "01a220f1-98d7-7ebe-8b8c-e8731af0bfc4"}}', '\xa3b5b83ce7fc8d5b8a20cef9a5517a018f72f0cf762d769a682fa32788836efb'),
	('01a220f1-9239-7e43-89da-706884db4050', 60, '2026-11-16 13:52:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'notice.tell', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-16T13:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "notice": "01a220f1-98de-78cc-a1f2-bef60fa4317e"}}', '\x755385e9e9b904bbf135b4c172762e98c039394a356bdb8d773a77460998bbd8'),
	('01a220f1-9239-7e43-89da-706884db4050', 61, '2026-11-16 13:56:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-16T13:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-98e2-74ad-984b-cb87b97602e4"}}', '\x0e2a99c05741df787627f1bbad5b059307219f8a9f39f542701d3588eee230da'),
	('01a220f1-9239-7e43-89da-706884db4050', 62, '2026-11-16 13:56:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.draw', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-16T13:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "mandate": "01a220f1-98e2-74ad-984b-cb87b97602e4"}}', '\x66ee5aa53581b3f1451163ce08c66cbdf31bc0922e829a7a058f5e02454ab781'),
	('01a220f1-9239-7e43-89da-706884db4050', 64, '2026-11-16 14:00:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.end', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-16T14:00:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "kind": "unsigned", "mandate": "01a220f1-98e2-74ad-984b-cb87b97602e4"}}', '\x25a974ed2ca2655d13b3597b6d9d5f45b823dc3438932c353e6f3eddf71b38ed'),
	('01a220f1-9239-7e43-89da-706884db4050', 65, '2026-11-17 07:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-17T07:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "edition": "01a220f1-9205-730e-a16c-1627257b0c91"}}', '\xab357c6e1fce26ba7990293f87d8b382decc268d143508569e3da1140b635217'),
	('01a220f1-9239-7e43-89da-706884db4050', 66, '2026-11-17 07:09:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-17T07:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "declaration": "01a220f1-9905-7fc0-9299-1820ba1895f8"}}', '\x73f4f92a59139c6fca22f7074598dbf2e75b0cb2cc425b69a72d8ea46c63b57a'),
	('01a220f1-9239-7e43-89da-706884db4050', 67, '2026-11-17 07:13:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-990f-7668-aefc-8f0709984cff', '{"at": "2026-11-17T07:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-990f-7668-aefc-8f0709984cff", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "outcome": "confirmed", "identityCheck": "01a220f1-9910-7dfd-9d26-4c57433b5b75"}}', '\x1504c54e55bc09e4e9a93c5548cc10b15c76caa1de2a2f9c03d4bc4a377afa0e'),
	('01a220f1-9239-7e43-89da-706884db4050', 68, '2026-11-17 07:17:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'notice.tell', '22.1.3', false, '01a220f1-990f-7668-aefc-8f0709984cff', '{"at": "2026-11-17T07:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-990f-7668-aefc-8f0709984cff", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "notice": "01a220f1-9918-7567-8c6a-47b05ba05781"}}', '\x437db33bdb3e4e6b665028f824b71486d52e50822631a39ad964472847712063'),
	('01a220f1-9239-7e43-89da-706884db4050', 69, '2026-11-17 07:21:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-17T07:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-991d-72c9-abdf-1e5b6c254e28"}}', '\x8a87b72fa0ff7686f4d0d17d24fbafc2e618ea2566035f61f4e910a82c3f3810'),
	('01a220f1-9239-7e43-89da-706884db4050', 70, '2026-11-17 07:21:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.draw', '22.1.3', false, '01a220f1-990f-7668-aefc-8f0709984cff', '{"at": "2026-11-17T07:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-990f-7668-aefc-8f0709984cff", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "mandate": "01a220f1-991d-72c9-abdf-1e5b6c254e28"}}', '\xbc8675516a548f6de098fe2852b628b24107ca9a8b4f7c02953d6944f5338956'),
	('01a220f1-9239-7e43-89da-706884db4050', 71, '2026-11-17 07:25:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-17T07:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-991d-72c9-abdf-1e5b6c254e28"}}', '\x720a60c61ecd7cf17349ffa745eaf67e5371b0b360218f1c7428f1c0dc6a3288'),
	('01a220f1-9239-7e43-89da-706884db4050', 72, '2026-11-17 07:25:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.sign', '22.1.3', false, '01a220f1-990f-7668-aefc-8f0709984cff', '{"at": "2026-11-17T07:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-990f-7668-aefc-8f0709984cff", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "mandate": "01a220f1-991d-72c9-abdf-1e5b6c254e28"}}', '\xd75e16919e057c8537a2ee09bbf50c7ca190efcfe74f7efc5646eb5101771be6'),
	('01a220f1-9239-7e43-89da-706884db4050', 73, '2026-11-17 11:30:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'portal.identify', '22.1.2', false, '01a220f1-990f-7668-aefc-8f0709984cff', '{"at": "2026-11-17T11:30:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-990f-7668-aefc-8f0709984cff", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"means": "eid_card", "application": "01a220f1-992f-7c93-93c8-eae257b66055"}}', '\x6d2dde1bb20e667800bbc2f7d65c0745df6404079cc3264ceecb16fa1612d3e6'),
	('01a220f1-9239-7e43-89da-706884db4050', 74, '2026-11-17 11:30:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'application.file', '22.1.5', false, '01a220f1-990f-7668-aefc-8f0709984cff', '{"at": "2026-11-17T11:30:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-990f-7668-aefc-8f0709984cff", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "edition": "01a220f1-9205-730e-a16c-1627257b0c91", "mandate": "01a220f1-991d-72c9-abdf-1e5b6c254e28", "application": "01a220f1-992f-7c93-93c8-eae257b66055"}}', '\x84b00785bc295b113e155dcc9dc43d89c38bc58a406ad3ddeb1e542383a132a2'),
	('01a220f1-9239-7e43-89da-706884db4050', 75, '2026-11-17 11:34:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'planned-time.tell', '22.1.6', false, '01a220f1-990f-7668-aefc-8f0709984cff', '{"at": "2026-11-17T11:34:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-990f-7668-aefc-8f0709984cff", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98f5-7ac2-9cf4-fbea385e840b", "application": "01a220f1-992f-7c93-93c8-eae257b66055"}}', '\x4e11bf49c10c6be3fb30eaf1ae868ab0c5f8823e4f39330b12fe31837a89b28f'),
	('01a220f1-9239-7e43-89da-706884db4050', 76, '2026-11-17 14:30:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-17T14:30:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"consultation": "01a220f1-9937-723a-95eb-0bc069fceba6"}}', '\x1704c3012243a3b5b2654b46fb9cd78f2d087608e3e31548c824d98edcfd710c'),
	('01a220f1-9239-7e43-89da-706884db4050', 77, '2026-11-18 08:00:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-11-18T08:00:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9939-701a-b682-3634d47f4625", "edition": "01a220f1-921a-79d7-bccb-4c70aab3a9c6"}}', '\x8f375bc7fd847b2288b30ff4183e9c24445df9386c9a50b8cb034f903acca2de'),
	('01a220f1-9239-7e43-89da-706884db4050', 93, '2026-11-23 07:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-23T07:23:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-997f-7519-910a-1064650ffda8"}}', '\x1249dad2fe0cd755bd097f2d8017427797d653c62a559c46f10be44bc2610075'),
	('01a220f1-9239-7e43-89da-706884db4050', 78, '2026-11-18 08:04:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-18T08:04:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9939-701a-b682-3634d47f4625", "declaration": "01a220f1-993b-72db-a3de-59c75b47e3d1"}}', '\xe9f6887ae827f21993be5b31813e548fb601dbd24ac19e2a01566bdf1d93261d'),
	('01a220f1-9239-7e43-89da-706884db4050', 79, '2026-11-18 08:08:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'identity.check', '22.1.1', false, '01a220f1-9941-72f9-9b29-1e9174e08938', '{"at": "2026-11-18T08:08:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9941-72f9-9b29-1e9174e08938", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9939-701a-b682-3634d47f4625", "outcome": "confirmed", "identityCheck": "01a220f1-9943-7194-8b28-3cb8d8f826e3"}}', '\x41024b99ffa3ca64f94b58d587aafa739866d573d3e4fda690af8a9fea361d8d'),
	('01a220f1-9239-7e43-89da-706884db4050', 80, '2026-11-18 08:12:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'notice.tell', '22.1.3', false, '01a220f1-9941-72f9-9b29-1e9174e08938', '{"at": "2026-11-18T08:12:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9941-72f9-9b29-1e9174e08938", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9939-701a-b682-3634d47f4625", "notice": "01a220f1-994a-7c1a-af17-ca1476b30feb"}}', '\xc29aed8a82671c8794a8f5a65f75c54e5fa1a82b8f1b15999ea4bab2d1030b62'),
	('01a220f1-9239-7e43-89da-706884db4050', 81, '2026-11-18 08:16:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-18T08:16:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-994f-7153-ad34-58b27b171432"}}', '\x767a074b6300f14fe457ecd25ca631104507f4088ef796ceeddfc97b51dfbf1a'),
	('01a220f1-9239-7e43-89da-706884db4050', 82, '2026-11-18 08:16:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.draw', '22.1.3', false, '01a220f1-9941-72f9-9b29-1e9174e08938', '{"at": "2026-11-18T08:16:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9941-72f9-9b29-1e9174e08938", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9939-701a-b682-3634d47f4625", "mandate": "01a220f1-994f-7153-ad34-58b27b171432"}}', '\xafca2bad58832c8d71ccba7adb4ed4e05cf4cab7d9b8ef76c59608307a6602e2'),
	('01a220f1-9239-7e43-89da-706884db4050', 83, '2026-11-18 08:20:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-18T08:20:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-994f-7153-ad34-58b27b171432"}}', '\xfbd3c92403ac94956d64549fa2373e6fbceb278849fd9628727da3dba07c4591'),
	('01a220f1-9239-7e43-89da-706884db4050', 84, '2026-11-18 08:20:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.sign', '22.1.3', false, '01a220f1-9941-72f9-9b29-1e9174e08938', '{"at": "2026-11-18T08:20:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9941-72f9-9b29-1e9174e08938", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9939-701a-b682-3634d47f4625", "mandate": "01a220f1-994f-7153-ad34-58b27b171432"}}', '\x6b855ab2892436a5f0e28731a38acad521ca928eb68219b027c91240596cc6b4'),
	('01a220f1-9239-7e43-89da-706884db4050', 85, '2026-11-19 07:45:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-19T07:45:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"mark": "revoked", "document": "01a220f1-994f-7153-ad34-58b27b171432"}}', '\xb1e5d9fad38469fe17f01d6508eb251d088fa7882848e5b542a628c06b197ce9'),
	('01a220f1-9239-7e43-89da-706884db4050', 86, '2026-11-19 07:45:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.end', '22.1.3', false, '01a220f1-9941-72f9-9b29-1e9174e08938', '{"at": "2026-11-19T07:45:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9941-72f9-9b29-1e9174e08938", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9939-701a-b682-3634d47f4625", "kind": "revoked", "mandate": "01a220f1-994f-7153-ad34-58b27b171432"}}', '\x7d104d95fd53f6fc281efaf4a34d9d30815fcce66cdc7d026be35867fe4daa92'),
	('01a220f1-9239-7e43-89da-706884db4050', 87, '2026-11-20 12:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-11-20T12:15:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-996c-7794-a35c-6f96a297b123", "edition": "01a220f1-91fc-7008-a7c6-0ad1134763be"}}', '\x49625fa5b2ca04e1397ada194edfb61768890fe1c9e8116ca607fdc982a2e665'),
	('01a220f1-9239-7e43-89da-706884db4050', 88, '2026-11-20 12:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-20T12:19:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-996c-7794-a35c-6f96a297b123", "declaration": "01a220f1-996f-778a-9c45-281e47168ae5"}}', '\x69a96319de06881d236cc0cb3e2d07fa6faa314e02e9814f503e5bacc8492115'),
	('01a220f1-9239-7e43-89da-706884db4050', 89, '2026-11-20 12:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'identity.check', '22.1.1', false, NULL, '{"at": "2026-11-20T12:23:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-996c-7794-a35c-6f96a297b123", "outcome": "refused", "identityCheck": "01a220f1-9973-73f4-8910-eb850dbf15ab"}}', '\x9a2e40818cf46502b22d3bd5248453f3e7bc857350b4455c88bc4a4f0b6a3feb'),
	('01a220f1-9239-7e43-89da-706884db4050', 90, '2026-11-23 07:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'notice.tell', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-23T07:15:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "notice": "01a220f1-997b-737b-ac88-7fb005a093e5"}}', '\x9936cf06858169031ede07980f2673e29ea2c73512967fd7d6e6d6cba1402d6c'),
	('01a220f1-9239-7e43-89da-706884db4050', 91, '2026-11-23 07:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-23T07:19:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"document": "01a220f1-997f-7519-910a-1064650ffda8"}}', '\x26ae65490bcc89d8a07866e87f42c72371063524ed3487d6d478e951bd57e82a'),
	('01a220f1-9239-7e43-89da-706884db4050', 92, '2026-11-23 07:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.draw', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-23T07:19:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "mandate": "01a220f1-997f-7519-910a-1064650ffda8"}}', '\xff098be26401b64f764f6831a6ed20dda9e735f2d4e8de276162f52a2e5cbfad'),
	('01a220f1-9239-7e43-89da-706884db4050', 94, '2026-11-23 07:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.sign', '22.1.3', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-23T07:23:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "mandate": "01a220f1-997f-7519-910a-1064650ffda8"}}', '\x904da9697ae400e40941ab1d0c88d168ce9e8f2cf14742a5ab0ef01cbeef0294'),
	('01a220f1-9239-7e43-89da-706884db4050', 95, '2026-11-23 07:27:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'portal.identify', '22.1.2', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-23T07:27:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"means": "eid_card", "application": "01a220f1-998e-77f9-9f59-927087a5d26a"}}', '\x4f515ebc0bb87366ed89a228b27b0d9167dd6fb89523bd56be261a576a5e9b7d'),
	('01a220f1-9239-7e43-89da-706884db4050', 96, '2026-11-23 07:27:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'application.file', '22.1.5', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-23T07:27:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "edition": "01a220f1-91fc-7008-a7c6-0ad1134763be", "mandate": "01a220f1-997f-7519-910a-1064650ffda8", "application": "01a220f1-998e-77f9-9f59-927087a5d26a"}}', '\x37632599cb53b4ab3b793033b901558706ee6b5348bb53a7e049c8f22d0b80f3'),
	('01a220f1-9239-7e43-89da-706884db4050', 97, '2026-11-23 07:31:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'planned-time.tell', '22.1.6', false, '01a220f1-9851-702f-8eca-a485ad873728', '{"at": "2026-11-23T07:31:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9851-702f-8eca-a485ad873728", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-98cb-7c7a-b8f6-a6d785af700a", "application": "01a220f1-998e-77f9-9f59-927087a5d26a"}}', '\x76460f2dcfefb6da3bed04a0bf87509a562095c0d0e720d8ad28a1cef3444e14'),
	('01a220f1-9239-7e43-89da-706884db4050', 98, '2026-11-24 13:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-24T13:05:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"mark": "ended", "document": "01a220f1-974b-768e-a371-962c969fba52"}}', '\xefb7401bfc6c0f5daa570fb4cf82640b0cd67bf2222872f5ba3c8c2da8e4190f'),
	('01a220f1-9239-7e43-89da-706884db4050', 99, '2026-11-24 13:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.complete', '22.1.3', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-24T13:05:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"mandate": "01a220f1-974b-768e-a371-962c969fba52"}}', '\xf47dbb6d6b41c10b85e232c4e76e53f82083eb522d47f31d04a7eb35f2d1fbb5'),
	('01a220f1-9239-7e43-89da-706884db4050', 100, '2026-11-24 13:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'result.tell', '22.1.7', false, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '{"at": "2026-11-24T13:05:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9736-7a91-a7a6-8aaca6a73dc6", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9727-7acd-b326-c65b1a39a8a5", "application": "01a220f1-976e-704e-8635-50bcec8c25ba"}}', '\xbb57a03dfd3f566c1b97d66a27f6cddcd316e1993feadf8382e76f156db21f0e'),
	('01a220f1-9239-7e43-89da-706884db4050', 101, '2026-11-25 09:10:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-25T09:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "edition": "01a220f1-91fc-7008-a7c6-0ad1134763be"}}', '\x4a9412869d29171f74bb511a7913575557443efdc7bf70e58f62aae05c69096c'),
	('01a220f1-9239-7e43-89da-706884db4050', 102, '2026-11-25 09:14:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-25T09:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "declaration": "01a220f1-99d5-77af-bbee-6124e027d7d3"}}', '\xc65206ffd68be19b1e1cac8d783f4381dbee0de466ce3c7d931bc2020ad0e9ef'),
	('01a220f1-9239-7e43-89da-706884db4050', 103, '2026-11-25 09:18:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-99da-771d-bfd5-f100b5ecb75e', '{"at": "2026-11-25T09:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-99da-771d-bfd5-f100b5ecb75e", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "outcome": "confirmed", "identityCheck": "01a220f1-99da-7da6-94e2-d4ee7b64743b"}}', '\xfb917d37193e13d423384e583d64e17f2c332fb4a2304db07e44ab3b6d8bfa1a'),
	('01a220f1-9239-7e43-89da-706884db4050', 104, '2026-11-25 09:22:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'notice.tell', '22.1.3', false, '01a220f1-99da-771d-bfd5-f100b5ecb75e', '{"at": "2026-11-25T09:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-99da-771d-bfd5-f100b5ecb75e", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "notice": "01a220f1-99e2-7b8c-a9b2-47156d335e85"}}', '\x6b105c1f2cbe749beae0569ac125c6e211d5c0a316326901b7a8b2b546d8348a'),
	('01a220f1-9239-7e43-89da-706884db4050', 105, '2026-11-25 09:26:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-25T09:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-99e5-717c-8fa5-e036f7b7f74d"}}', '\xdab04d7de37f8014729696fc01ca7dec50de3a3a0bfab2381d0c22dc7a5c4b97'),
	('01a220f1-9239-7e43-89da-706884db4050', 106, '2026-11-25 09:26:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.draw', '22.1.3', false, '01a220f1-99da-771d-bfd5-f100b5ecb75e', '{"at": "2026-11-25T09:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-99da-771d-bfd5-f100b5ecb75e", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "mandate": "01a220f1-99e5-717c-8fa5-e036f7b7f74d"}}', '\x926ec9bb2fac36f767123ad31f162b10594c0a45cd3c3872803bdf8726c9c351'),
	('01a220f1-9239-7e43-89da-706884db4050', 107, '2026-11-25 09:30:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-25T09:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-99e5-717c-8fa5-e036f7b7f74d"}}', '\x56c8f892af34a0bbaa1d5e3ac31c4e835997ec72a8714f9e65f98fe1b6371f2c'),
	('01a220f1-9239-7e43-89da-706884db4050', 122, '2026-11-28 05:17:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T05:17:11.925309082Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-9a61-772b-9efa-98a149e1927e"}}', '\x2e31557cda46c4a6faa22f0a3e92cec2400eea3f0443416c12188295fd717954'),
	('01a220f1-9239-7e43-89da-706884db4050', 108, '2026-11-25 09:30:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.sign', '22.1.3', false, '01a220f1-99da-771d-bfd5-f100b5ecb75e', '{"at": "2026-11-25T09:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-99da-771d-bfd5-f100b5ecb75e", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "mandate": "01a220f1-99e5-717c-8fa5-e036f7b7f74d"}}', '\x5512f3f50ef47a067ee6cc82370ba5b2d00368245b882f068ac44c5abab6a740'),
	('01a220f1-9239-7e43-89da-706884db4050', 109, '2026-11-25 09:34:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'portal.identify', '22.1.2', false, '01a220f1-99da-771d-bfd5-f100b5ecb75e', '{"at": "2026-11-25T09:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-99da-771d-bfd5-f100b5ecb75e", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"means": "eid_card", "application": "01a220f1-99f5-75ea-baf3-bcd0685f2be7"}}', '\x318583844f402c74caf4ae530d2b989550d92871626bdea878dbe67c2e165d80'),
	('01a220f1-9239-7e43-89da-706884db4050', 110, '2026-11-25 09:34:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'application.file', '22.1.5', false, '01a220f1-99da-771d-bfd5-f100b5ecb75e', '{"at": "2026-11-25T09:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-99da-771d-bfd5-f100b5ecb75e", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "edition": "01a220f1-91fc-7008-a7c6-0ad1134763be", "mandate": "01a220f1-99e5-717c-8fa5-e036f7b7f74d", "application": "01a220f1-99f5-75ea-baf3-bcd0685f2be7"}}', '\xdeaa53a8eaf514ce2019e555b7731873842e7f41072418910c4a0ea5662b6e41'),
	('01a220f1-9239-7e43-89da-706884db4050', 111, '2026-11-25 09:38:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'planned-time.tell', '22.1.6', false, '01a220f1-99da-771d-bfd5-f100b5ecb75e', '{"at": "2026-11-25T09:38:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-99da-771d-bfd5-f100b5ecb75e", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-99d3-7f90-9bca-361da78e21c1", "application": "01a220f1-99f5-75ea-baf3-bcd0685f2be7"}}', '\x2ceee61e0dac82ce52c40dfba499932f7add3204a2e9384be323ebcf2e05d6fc'),
	('01a220f1-9239-7e43-89da-706884db4050', 112, '2026-11-26 06:50:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-26T06:50:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"mark": "ended", "document": "01a220f1-97a3-7f69-948b-8d291a43e998"}}', '\x4d39b44843bd3ecf01a1be3c2af6f2343fc44e9ff53d5f96bc71286ed04e5d13'),
	('01a220f1-9239-7e43-89da-706884db4050', 113, '2026-11-26 06:50:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'mandate.end', '22.1.3', false, '01a220f1-9794-79a6-8f5f-e8a849737ae8', '{"at": "2026-11-26T06:50:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9794-79a6-8f5f-e8a849737ae8", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9788-7e6d-91ca-4b974660d15b", "kind": "died", "mandate": "01a220f1-97a3-7f69-948b-8d291a43e998"}}', '\xa76c67b70ac48afe2a78c33179363cd06eff0503e6f5e0d780790d15f560f15f'),
	('01a220f1-9239-7e43-89da-706884db4050', 114, '2026-11-26 13:00:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-26T13:00:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"consultation": "01a220f1-9a28-7475-87e8-b00d1692248f"}}', '\x9ef6bcd1d3e3ed749148405db3bd4ce54c6b4ff1b543ebb2668e274d4cbe46ad'),
	('01a220f1-9239-7e43-89da-706884db4050', 115, '2026-11-27 09:25:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-27T09:25:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"consultation": "01a220f1-9a29-7887-8b6b-fdb4efb0fdac"}}', '\xcc4ad445e147fc16fe1c89636fa5a23333849eafa1729141b321a1aa8b0477ea'),
	('01a220f1-9239-7e43-89da-706884db4050', 116, '2026-11-28 04:57:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T04:57:11.925309082Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a49-7eb3-9a23-16e7e0ed75e7", "edition": "01a220f1-9222-7992-bb47-573c38f2e1e1"}}', '\x288cf7ba278b7523be851e6cc87785c53c26f58f1247db4cc77447625db585d0'),
	('01a220f1-9239-7e43-89da-706884db4050', 117, '2026-11-28 05:01:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T05:01:11.925309082Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a49-7eb3-9a23-16e7e0ed75e7", "declaration": "01a220f1-9a4c-76dd-951b-99bbd5ba1831"}}', '\xfeb635bff5500309d6ee347772613093efa0de5782c9e68767742fe987c62033'),
	('01a220f1-9239-7e43-89da-706884db4050', 118, '2026-11-28 05:05:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-9a55-7a4c-9253-afb75a8d7883', '{"at": "2026-11-28T05:05:11.925309082Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a55-7a4c-9253-afb75a8d7883", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a49-7eb3-9a23-16e7e0ed75e7", "outcome": "confirmed", "represented": "01a220f1-9a56-7703-8e12-2f0bbba3ee37", "identityCheck": "01a220f1-9a57-79a7-85ee-9c1ca1203ce7"}}', '\xbd92247e7845debb7a3a71706cbc5a69c471410c56758b605821446c078c3597'),
	('01a220f1-9239-7e43-89da-706884db4050', 119, '2026-11-28 05:09:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'notice.tell', '22.1.3', false, '01a220f1-9a55-7a4c-9253-afb75a8d7883', '{"at": "2026-11-28T05:09:11.925309082Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a55-7a4c-9253-afb75a8d7883", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a49-7eb3-9a23-16e7e0ed75e7", "notice": "01a220f1-9a5e-7c93-937d-beb82df407a1"}}', '\xc54883a281be667d10d3fddd715a8599b7d969cb18fcb3589ebbe98f40b936e4'),
	('01a220f1-9239-7e43-89da-706884db4050', 120, '2026-11-28 05:13:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T05:13:11.925309082Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-9a61-772b-9efa-98a149e1927e"}}', '\x065551c0a837df8119d90b8cee074ccfa3c10a5d197c992851bc59f8c9b17ebc'),
	('01a220f1-9239-7e43-89da-706884db4050', 121, '2026-11-28 05:13:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.draw', '22.1.3', false, '01a220f1-9a55-7a4c-9253-afb75a8d7883', '{"at": "2026-11-28T05:13:11.925309082Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a55-7a4c-9253-afb75a8d7883", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a49-7eb3-9a23-16e7e0ed75e7", "mandate": "01a220f1-9a61-772b-9efa-98a149e1927e"}}', '\xa012cdc6a30d2fce8eadf30c6635d26ad80416f771823250881a2310226084cb'),
	('01a220f1-9239-7e43-89da-706884db4050', 123, '2026-11-28 05:17:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.sign', '22.1.3', false, '01a220f1-9a55-7a4c-9253-afb75a8d7883', '{"at": "2026-11-28T05:17:11.925309082Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a55-7a4c-9253-afb75a8d7883", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a49-7eb3-9a23-16e7e0ed75e7", "mandate": "01a220f1-9a61-772b-9efa-98a149e1927e"}}', '\x5d1296563a04743853c5f5a0341b99366c509b27dd999b072130cc3d7bf35ad9'),
	('01a220f1-9239-7e43-89da-706884db4050', 124, '2026-11-28 05:47:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T05:47:11.925309082Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a6f-7c48-b7c4-bdbcfdee266c", "edition": "01a220f1-9214-72cb-adf3-431d15ccf45b"}}', '\xcf18236de9629b553876e17fe7673682e9b3fdfd86398dda324dd92228ce478c'),
	('01a220f1-9239-7e43-89da-706884db4050', 125, '2026-11-28 05:51:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T05:51:11.925309082Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a6f-7c48-b7c4-bdbcfdee266c", "declaration": "01a220f1-9a72-7b20-9e10-d2f8435b5905"}}', '\xa36b56d68a2e85b98e2a46788e7c7a3412e4f440a2c0202048dddf25273d6096'),
	('01a220f1-9239-7e43-89da-706884db4050', 126, '2026-11-28 05:55:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-9a77-76ec-87b2-2acb3ae1e086', '{"at": "2026-11-28T05:55:11.925309082Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a77-76ec-87b2-2acb3ae1e086", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a6f-7c48-b7c4-bdbcfdee266c", "outcome": "confirmed", "identityCheck": "01a220f1-9a78-7800-98a5-b3ca54ff87ae"}}', '\x18aa09552c8566420bf65601f25987b1dcfb6b686e9b95d920657c907be4950d'),
	('01a220f1-9239-7e43-89da-706884db4050', 127, '2026-11-28 05:59:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'notice.tell', '22.1.3', false, '01a220f1-9a77-76ec-87b2-2acb3ae1e086', '{"at": "2026-11-28T05:59:11.925309082Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a77-76ec-87b2-2acb3ae1e086", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a6f-7c48-b7c4-bdbcfdee266c", "notice": "01a220f1-9a7e-7833-b2b4-f75ae69ad4b5"}}', '\x9a1ac950503c44568212f0253328bf3fc5e7294695f6c54ab2940a3048d60de2'),
	('01a220f1-9239-7e43-89da-706884db4050', 128, '2026-11-28 06:03:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T06:03:11.925309082Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-9a82-734d-9269-0ad98c43b1d2"}}', '\xaac9a7cc83403f69fa228c4cb2d12f05f50497a6b3a11b052ea6672b2e5443dd'),
	('01a220f1-9239-7e43-89da-706884db4050', 129, '2026-11-28 06:03:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.draw', '22.1.3', false, '01a220f1-9a77-76ec-87b2-2acb3ae1e086', '{"at": "2026-11-28T06:03:11.925309082Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a77-76ec-87b2-2acb3ae1e086", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a6f-7c48-b7c4-bdbcfdee266c", "mandate": "01a220f1-9a82-734d-9269-0ad98c43b1d2"}}', '\xca0d0ae50f73c77ae08aa0fb42434932337eb18d89665f2b5624318f3a944101'),
	('01a220f1-9239-7e43-89da-706884db4050', 130, '2026-11-28 06:12:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:12:11.925309082Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61", "edition": "01a220f1-920a-7f3b-8ba4-9356f7b66d42"}}', '\xfe532246b9b72a8107bd6332ac883ddeb0afe7a2ea152835888a382c4d65f728'),
	('01a220f1-9239-7e43-89da-706884db4050', 131, '2026-11-28 06:16:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T06:16:11.925309082Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61", "declaration": "01a220f1-9a91-7b6e-9d5c-a1b4e6854018"}}', '\x20802963a05a8d1b6ca45edaa8810bb729983576809451851b868ad9df77f920'),
	('01a220f1-9239-7e43-89da-706884db4050', 132, '2026-11-28 06:20:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-9a97-7d5a-98e1-0058a4422784', '{"at": "2026-11-28T06:20:11.925309082Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a97-7d5a-98e1-0058a4422784", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61", "outcome": "confirmed", "identityCheck": "01a220f1-9a98-7083-a02e-a3f7dfcc14ad"}}', '\x13354e93188daf9acabe1b11553c717c4d57026d82b5d05cdafc4d92b31dda41'),
	('01a220f1-9239-7e43-89da-706884db4050', 133, '2026-11-28 06:24:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'notice.tell', '22.1.3', false, '01a220f1-9a97-7d5a-98e1-0058a4422784', '{"at": "2026-11-28T06:24:11.925309082Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a97-7d5a-98e1-0058a4422784", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61", "notice": "01a220f1-9a9f-70c5-be67-414a9acfc701"}}', '\x440f68df0fbee756d8bdbf2554c237d6c55497f15df44c5278ddac20d633b226'),
	('01a220f1-9239-7e43-89da-706884db4050', 134, '2026-11-28 06:27:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:27:11.925309082Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9aa2-7818-a5c0-66ec00e3eae1", "edition": "01a220f1-9217-7e6c-9ab1-8688a8f089ad"}}', '\xd80a1644190b557568c3545d29649da59194ed873009e9b02a6e9ef2b210f7e9'),
	('01a220f1-9239-7e43-89da-706884db4050', 135, '2026-11-28 06:28:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T06:28:11.925309082Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-9aaa-7e02-89ab-6d05c6ee9b73"}}', '\xeb7df2f737c285a3b071849a113fb3d6d61e04a9b468e8f9ab877d123335e2dd'),
	('01a220f1-9239-7e43-89da-706884db4050', 136, '2026-11-28 06:28:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.draw', '22.1.3', false, '01a220f1-9a97-7d5a-98e1-0058a4422784', '{"at": "2026-11-28T06:28:11.925309082Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a97-7d5a-98e1-0058a4422784", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61", "mandate": "01a220f1-9aaa-7e02-89ab-6d05c6ee9b73"}}', '\x62a1efe8709e03fd7d3eff5846875acaee4750800fbbac278045daed58887ab0'),
	('01a220f1-9240-70cb-9106-a687097f550b', 22, '2026-11-26 11:25:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-26T11:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"document": "01a220f1-9a15-7b66-ad86-a42d8222c0f3"}}', '\xf933fdef5c610c06ca4b7c34a27f3622819d482d71de93934c9eb2bc22c0d7c8'),
	('01a220f1-9239-7e43-89da-706884db4050', 137, '2026-11-28 06:31:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T06:31:11.925309082Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9aa2-7818-a5c0-66ec00e3eae1", "declaration": "01a220f1-9ab3-78c9-88c6-57ec56922677"}}', '\xbbb595968fcf9cd5ba14e423bd904f48fd36c160b88ecb8011ceaf96431c35e9'),
	('01a220f1-9239-7e43-89da-706884db4050', 138, '2026-11-28 06:32:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T06:32:11.925309082Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"document": "01a220f1-9aaa-7e02-89ab-6d05c6ee9b73"}}', '\xc84b2ce58b28bca1c79c8f4593eab36675969ce91b29d4f23136a16a66f5f100'),
	('01a220f1-9239-7e43-89da-706884db4050', 139, '2026-11-28 06:32:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'mandate.sign', '22.1.3', false, '01a220f1-9a97-7d5a-98e1-0058a4422784', '{"at": "2026-11-28T06:32:11.925309082Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a97-7d5a-98e1-0058a4422784", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61", "mandate": "01a220f1-9aaa-7e02-89ab-6d05c6ee9b73"}}', '\x265e8189e607b8cb81631508b0e5e85f486e7706bb86ae61592769a73d9c60a9'),
	('01a220f1-9239-7e43-89da-706884db4050', 140, '2026-11-28 06:35:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'identity.check', '22.1.1', false, '01a220f1-9abc-75c1-af17-c4573beb65dc', '{"at": "2026-11-28T06:35:11.925309082Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9abc-75c1-af17-c4573beb65dc", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9aa2-7818-a5c0-66ec00e3eae1", "outcome": "confirmed", "identityCheck": "01a220f1-9abd-7b43-91f8-9a06afa50b29"}}', '\x03723128c9c88eac3506a4c70cdf49810d1939b53d915e57a79c02b51cd95c31'),
	('01a220f1-9239-7e43-89da-706884db4050', 141, '2026-11-28 06:36:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'portal.identify', '22.1.2', false, '01a220f1-9a97-7d5a-98e1-0058a4422784', '{"at": "2026-11-28T06:36:11.925309082Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a97-7d5a-98e1-0058a4422784", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"means": "eid_card", "application": "01a220f1-9ac2-7508-89c8-608ab49a2868"}}', '\x8bedcb57921c954fc5a936a7c957fd9262e24317bfe2c9a2d623997f42db7aa3'),
	('01a220f1-9239-7e43-89da-706884db4050', 142, '2026-11-28 06:36:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', 'application.file', '22.1.5', false, '01a220f1-9a97-7d5a-98e1-0058a4422784', '{"at": "2026-11-28T06:36:11.925309082Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-9524-7d3b-8b7e-18fb6e99a35e", "centre": "01a220f1-9239-7e43-89da-706884db4050", "client": "01a220f1-9a97-7d5a-98e1-0058a4422784", "person": "01a220f1-9521-7e97-82a9-6b4673070352", "things": {"case": "01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61", "edition": "01a220f1-920a-7f3b-8ba4-9356f7b66d42", "mandate": "01a220f1-9aaa-7e02-89ab-6d05c6ee9b73", "application": "01a220f1-9ac2-7508-89c8-608ab49a2868"}}', '\xdd8cfe7648b84970e4f6b6a62806ffe97d68ca1d0446d800a7dc01d3d3851a50'),
	('01a220f1-9239-7e43-89da-706884db4050', 143, '2026-11-28 06:37:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:37:11.925309082Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9ac5-7d7f-a9ee-ac72730eeb00", "edition": "01a220f1-91e8-7cfd-9fe1-fa128ffc3b37"}}', '\x13e29f4ccffb7a4e9e8f9d6ae9cde8ba7b47ce719697cdef1354840fcc380c06'),
	('01a220f1-9239-7e43-89da-706884db4050', 144, '2026-11-28 06:41:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T06:41:11.925309082Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9ac5-7d7f-a9ee-ac72730eeb00", "declaration": "01a220f1-9aca-7748-abfc-6b594c503dfa"}}', '\x4523b285122d5181a2b5efc763e866689239e7db9101feb646f95dc91f0ccabb'),
	('01a220f1-9239-7e43-89da-706884db4050', 145, '2026-11-28 06:47:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T06:47:11.925309082Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-9538-74c4-8ba5-afcf083b805f", "centre": "01a220f1-9239-7e43-89da-706884db4050", "person": "01a220f1-9537-72e3-bcb0-e541cb28e390", "things": {"case": "01a220f1-9acc-708d-adc4-c1ef22f503cb", "edition": "01a220f1-91ec-73cb-94bc-96459ce7a9bb"}}', '\x09001c922b0458982c3549d122f270ab31d02cce15081c545de41c6402ef7941'),
	('01a220f1-9240-70cb-9106-a687097f550b', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "things": {"centre": "01a220f1-9240-70cb-9106-a687097f550b"}}', '\x853e2e3903e5fdd1f82a3b2408292c54e0adf9eb470707a6a10f1f5697eea969'),
	('01a220f1-9240-70cb-9106-a687097f550b', 2, '2026-11-11 08:10:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'case.open', '2.6', false, NULL, '{"at": "2026-11-11T08:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "edition": "01a220f1-9201-73bb-85e5-232ae508e1cc"}}', '\xdeebd8dfbb60b9ef78d7fe234c802346fe941374afbce0a82643dca7466af452'),
	('01a220f1-9240-70cb-9106-a687097f550b', 3, '2026-11-11 08:14:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-11T08:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "declaration": "01a220f1-97fe-7f4b-bb56-f0036a68bd63"}}', '\x7895043d4a63f8f1d3e2879fd20eac06c1d9c691ac0f9d382774e51fa0bb5f56'),
	('01a220f1-9240-70cb-9106-a687097f550b', 4, '2026-11-11 08:18:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'identity.check', '22.1.1', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "outcome": "confirmed", "identityCheck": "01a220f1-9806-7343-9510-0072acfcb671"}}', '\xa344a8e8020d719190a8b8862c8e6b8174fab2e12dec0758bcc7534813cfd562'),
	('01a220f1-9240-70cb-9106-a687097f550b', 5, '2026-11-11 08:22:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'notice.tell', '22.1.3', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "notice": "01a220f1-980e-7a05-a69c-c4270c937bb7"}}', '\xd66e5fb7ef67a148a56d403fee6e4620c37d6201e767c648e4834c5cf7bd383a'),
	('01a220f1-9240-70cb-9106-a687097f550b', 6, '2026-11-11 08:26:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-11T08:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"document": "01a220f1-9812-74a5-8c73-819ed66e901c"}}', '\xc19ebf2edd191fddefd29795277fa8ea3b6db94fb171eac380c0b0e03d06aeaa'),
	('01a220f1-9240-70cb-9106-a687097f550b', 7, '2026-11-11 08:26:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'mandate.draw', '22.1.3', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "mandate": "01a220f1-9812-74a5-8c73-819ed66e901c"}}', '\xb0b401311dcde343f886559b5456efde8b41fffe9edcf5b2a4ae7a7dba7c6158'),
	('01a220f1-9240-70cb-9106-a687097f550b', 8, '2026-11-11 08:30:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-11T08:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"document": "01a220f1-9812-74a5-8c73-819ed66e901c"}}', '\x0a834906a4aeea935395d683498c4b279db4e4d3f44ed2d6cfbb2b8b22caec5a'),
	('01a220f1-9240-70cb-9106-a687097f550b', 9, '2026-11-11 08:30:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'mandate.sign', '22.1.3', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "mandate": "01a220f1-9812-74a5-8c73-819ed66e901c"}}', '\x0fa18c344d34d3b157b2fbf9d5451bdb22e91f7b20c547dfc2aca29883b05cd5'),
	('01a220f1-9240-70cb-9106-a687097f550b', 10, '2026-11-11 08:34:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'portal.identify', '22.1.2', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"means": "eid_card", "application": "01a220f1-9828-7782-bc11-aeffb524ad42"}}', '\x49864a7430445b75b503d9852deff17b38eff25df73c026534dfb6d0b9232fb4'),
	('01a220f1-9240-70cb-9106-a687097f550b', 11, '2026-11-11 08:34:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'application.file', '22.1.5', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "edition": "01a220f1-9201-73bb-85e5-232ae508e1cc", "mandate": "01a220f1-9812-74a5-8c73-819ed66e901c", "application": "01a220f1-9828-7782-bc11-aeffb524ad42"}}', '\xedff791a5d1cbd0bd167577554a4c2a8ffc763f4cb878d1cc941d8babbf58dcb');
INSERT INTO public.audit_entry VALUES
	('01a220f1-9240-70cb-9106-a687097f550b', 12, '2026-11-11 08:38:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-11T08:38:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"mark": "ended", "document": "01a220f1-9812-74a5-8c73-819ed66e901c"}}', '\xe3faf5b64451d6f9d0224ff82ecf17db642d213d3c08a22896f9d07f7e5019b3'),
	('01a220f1-9240-70cb-9106-a687097f550b', 13, '2026-11-11 08:38:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'mandate.complete', '22.1.3', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:38:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"mandate": "01a220f1-9812-74a5-8c73-819ed66e901c"}}', '\x310c4bb9796c3dd33d59a1508975b86d0d7402097936db44fca3553fcc8fb0d1'),
	('01a220f1-9240-70cb-9106-a687097f550b', 14, '2026-11-11 08:38:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'result.tell', '22.1.7', false, '01a220f1-9804-787c-a6db-85a7938b28f1', '{"at": "2026-11-11T08:38:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9804-787c-a6db-85a7938b28f1", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-97fb-7c7a-9564-4742bb868c30", "application": "01a220f1-9828-7782-bc11-aeffb524ad42"}}', '\xfd0510f29c1f45aabaa3d9b6344c9c93485b02d6438b3c3302b7238fcb74eae8'),
	('01a220f1-9240-70cb-9106-a687097f550b', 15, '2026-11-23 07:50:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-23T07:50:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"consultation": "01a220f1-9994-776a-9013-51cf62359809"}}', '\xa8b62fd520a2a6f26a9ca935a47b7ac656592a2ed589740cbd93defe214b4956'),
	('01a220f1-9240-70cb-9106-a687097f550b', 16, '2026-11-26 11:05:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'case.open', '2.6', false, NULL, '{"at": "2026-11-26T11:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "edition": "01a220f1-91f6-7f20-8831-df6c6dcc5b8b"}}', '\x7e727a1b56dea440155f8cbcb3e51a67549c77ca1a88c2bb2a01927e77b5cb7f'),
	('01a220f1-9240-70cb-9106-a687097f550b', 17, '2026-11-26 11:09:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-26T11:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "declaration": "01a220f1-9a05-7f8e-b8f1-bc01fa0b019b"}}', '\xc769b21a86f3ae4c5fa995cf1337eacc644cf3a8def15b138a3a4beb8782514a'),
	('01a220f1-9240-70cb-9106-a687097f550b', 18, '2026-11-26 11:13:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'identity.check', '22.1.1', false, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '{"at": "2026-11-26T11:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9a09-7876-88c9-b0b5e4ba9733", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "outcome": "confirmed", "identityCheck": "01a220f1-9a0a-75a6-8978-2d770472c7e1"}}', '\x83691e6e1b868b76c9947603be5a1d76afe595ba01da6b864bfc0c6029c30771'),
	('01a220f1-9240-70cb-9106-a687097f550b', 19, '2026-11-26 11:17:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'notice.tell', '22.1.3', false, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '{"at": "2026-11-26T11:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9a09-7876-88c9-b0b5e4ba9733", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "notice": "01a220f1-9a10-7398-ba56-dbb49ccaec9f"}}', '\x2bc76640c7c88512893b9308ee6387a67f2e068394a72ae8e6329642779d5476'),
	('01a220f1-9240-70cb-9106-a687097f550b', 20, '2026-11-26 11:21:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-26T11:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"document": "01a220f1-9a15-7b66-ad86-a42d8222c0f3"}}', '\x102c45e76c012d32572fe46d5c38b1ad43f84c51546cb0e8e4bcd73edc5f83d9'),
	('01a220f1-9240-70cb-9106-a687097f550b', 21, '2026-11-26 11:21:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'mandate.draw', '22.1.3', false, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '{"at": "2026-11-26T11:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9a09-7876-88c9-b0b5e4ba9733", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "mandate": "01a220f1-9a15-7b66-ad86-a42d8222c0f3"}}', '\x39916d7dc70198acd4de4e50212442f67e00259b6d5a1037b0bca4916ff255e0'),
	('01a220f1-9240-70cb-9106-a687097f550b', 23, '2026-11-26 11:25:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'mandate.sign', '22.1.3', false, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '{"at": "2026-11-26T11:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9a09-7876-88c9-b0b5e4ba9733", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "mandate": "01a220f1-9a15-7b66-ad86-a42d8222c0f3"}}', '\x0f1e78892d94421a6be1ccfb6d8da22f0841508e7d908d8bcd32f1df8c00b67c'),
	('01a220f1-9240-70cb-9106-a687097f550b', 24, '2026-11-26 11:29:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'portal.identify', '22.1.2', false, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '{"at": "2026-11-26T11:29:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9a09-7876-88c9-b0b5e4ba9733", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"means": "eid_card", "application": "01a220f1-9a20-7d2a-845a-9ce1175edf48"}}', '\x481903da9d90907c67e5dc1a58bc6464f24d1e13e0d71f0badcda013a3255cc5'),
	('01a220f1-9240-70cb-9106-a687097f550b', 25, '2026-11-26 11:29:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'application.file', '22.1.5', false, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '{"at": "2026-11-26T11:29:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9a09-7876-88c9-b0b5e4ba9733", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "edition": "01a220f1-91f6-7f20-8831-df6c6dcc5b8b", "mandate": "01a220f1-9a15-7b66-ad86-a42d8222c0f3", "application": "01a220f1-9a20-7d2a-845a-9ce1175edf48"}}', '\x9f362e4c36e0f5e80bd51bc00cae1c8d92bdc2daa0f4759eebe71f8ffe1edcdc'),
	('01a220f1-9240-70cb-9106-a687097f550b', 26, '2026-11-26 11:33:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'planned-time.tell', '22.1.6', false, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '{"at": "2026-11-26T11:33:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-955c-7cec-96af-d1f3d5cf0007", "centre": "01a220f1-9240-70cb-9106-a687097f550b", "client": "01a220f1-9a09-7876-88c9-b0b5e4ba9733", "person": "01a220f1-954a-7996-b2d1-4714fdc54aec", "things": {"case": "01a220f1-9a02-783d-a917-cf3f7380e477", "application": "01a220f1-9a20-7d2a-845a-9ce1175edf48"}}', '\xf71e70c3d758bf376fccdec0534868134f2e4dc36a7cea7de10809d442f8083d'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "things": {"centre": "01a220f1-9243-7420-ab08-58becef27bdc"}}', '\x3d3663c669b3ca493f46e77028d4a5e3805c8413a059a7c4e15361a2ac3bf416'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 2, '2026-11-10 07:35:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'case.open', '2.6', false, NULL, '{"at": "2026-11-10T07:35:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "edition": "01a220f1-91ec-73cb-94bc-96459ce7a9bb"}}', '\x2d119167a76649754378f609da9498a2f3f0d444a58dc94738107abae0750e5d'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 3, '2026-11-10 07:39:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-10T07:39:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "declaration": "01a220f1-97ca-7a82-8a22-5032688e79b8"}}', '\x55149e1d519682075e3d61a4a6205a447c2ff89d10c3f2bda430a0b550f98859'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 4, '2026-11-10 07:43:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'identity.check', '22.1.1', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-10T07:43:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "outcome": "confirmed", "identityCheck": "01a220f1-97d1-7380-825d-9d474730f392"}}', '\x26db023c1a17988f9878502bcdeeb87a4b9713f09d7261a4ff478a65c79ca76a'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 5, '2026-11-10 07:47:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'notice.tell', '22.1.3', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-10T07:47:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "notice": "01a220f1-97d8-7417-bb32-89114cd7181e"}}', '\x4bcdd8b49b66186772c86746a672dbe4c5d4bf555720699b96596a2dc51fc55e'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 6, '2026-11-10 07:51:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-10T07:51:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"document": "01a220f1-97e0-7e3e-bb9d-d674bb04617d"}}', '\x65c8d9a9654498d9aa64bd3a43baa7a883890751898d0d7aabde43ea9fa61b8e'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 7, '2026-11-10 07:51:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'mandate.draw', '22.1.3', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-10T07:51:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "mandate": "01a220f1-97e0-7e3e-bb9d-d674bb04617d"}}', '\x79ad85ce3262b732881b01828a9e097566948a89beb95a1773e6c7dc1e89ab21'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 8, '2026-11-10 07:55:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-10T07:55:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"document": "01a220f1-97e0-7e3e-bb9d-d674bb04617d"}}', '\xa4e18249aab59b8090f3c57486db0cef322bbfbe3df41bfba1b83d45ae0d0293'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 9, '2026-11-10 07:55:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'mandate.sign', '22.1.3', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-10T07:55:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "mandate": "01a220f1-97e0-7e3e-bb9d-d674bb04617d"}}', '\xd09488d128c7474f359c8ca7188772009294fd4d4a0aad9f48b7fe760a8f1793'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 10, '2026-11-10 07:59:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'portal.identify', '22.1.2', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-10T07:59:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"means": "eid_card", "application": "01a220f1-97f3-773d-94ac-3a8998646022"}}', '\xdcb82d8523f9c312bea12a3511f3f69800a912bfe36867acac2d763c83d3e190'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 25, '2026-11-25 08:25:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-25T08:25:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"mark": "ended", "document": "01a220f1-97e0-7e3e-bb9d-d674bb04617d"}}', '\x1699864477c43eb68247b13d4a2d24bdc1c740d082ffd9a2dd61bdd65698076c'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 11, '2026-11-10 07:59:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'application.file', '22.1.5', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-10T07:59:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "edition": "01a220f1-91ec-73cb-94bc-96459ce7a9bb", "mandate": "01a220f1-97e0-7e3e-bb9d-d674bb04617d", "application": "01a220f1-97f3-773d-94ac-3a8998646022"}}', '\x409a743559876731f66469ccecaf6da4d07aba9d4f58563c2f020a43d86056b5'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 12, '2026-11-10 08:03:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'planned-time.tell', '22.1.6', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-10T08:03:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "application": "01a220f1-97f3-773d-94ac-3a8998646022"}}', '\x3f063d50f9a62cf988e6bd6c92355ecb4afb739be714d199d08c65683f7c2718'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 13, '2026-11-19 10:10:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-19T10:10:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"consultation": "01a220f1-9967-7efa-aea6-4352cd1adc0b"}}', '\x610bd4e3399464e827e823a330da855e9d6826affe7cfe5e695d108362a2067f'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 14, '2026-11-24 09:30:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'case.open', '2.6', false, NULL, '{"at": "2026-11-24T09:30:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "edition": "01a220f1-91fc-7008-a7c6-0ad1134763be"}}', '\x2c91e8ebcc75b402b554d0cbe009a44c70cc446ee764de47ddbe3d85af313d98'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 15, '2026-11-24 09:34:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-24T09:34:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "declaration": "01a220f1-9999-77c2-b8c7-5b5a2e00f67b"}}', '\xac10cc15bed4ed79766212f551dde78112b5bc62cfc8f74b030826ad2c6eeaf7'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 16, '2026-11-24 09:38:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'identity.check', '22.1.1', false, '01a220f1-99a0-797b-9772-3fb04ab71e6b', '{"at": "2026-11-24T09:38:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-99a0-797b-9772-3fb04ab71e6b", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "outcome": "confirmed", "identityCheck": "01a220f1-99a1-7a99-b17c-c7348d759520"}}', '\x15ef5c4fbe7ea64a2c38356e24630e9f30372da917dc200fa7922f3f93b2172f'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 17, '2026-11-24 09:42:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'notice.tell', '22.1.3', false, '01a220f1-99a0-797b-9772-3fb04ab71e6b', '{"at": "2026-11-24T09:42:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-99a0-797b-9772-3fb04ab71e6b", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "notice": "01a220f1-99a8-7698-b43e-7e265355d475"}}', '\x7cafa9f4d3f8b3bc7d47f4d905106145fbe00a343d022422558a4a879d985788'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 18, '2026-11-24 09:46:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-24T09:46:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"document": "01a220f1-99ac-777e-ae76-56d1d3c92684"}}', '\x6055ba6f40232e3fc3965191103a0eafa73d78b6b64fba81388153bf9416e72f'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 19, '2026-11-24 09:46:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'mandate.draw', '22.1.3', false, '01a220f1-99a0-797b-9772-3fb04ab71e6b', '{"at": "2026-11-24T09:46:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-99a0-797b-9772-3fb04ab71e6b", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "mandate": "01a220f1-99ac-777e-ae76-56d1d3c92684"}}', '\x126de11e9eb0bb929f57589b810c3b448b5927487eb7e46cfbed9d5792f1e48a'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 20, '2026-11-24 09:50:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-24T09:50:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"document": "01a220f1-99ac-777e-ae76-56d1d3c92684"}}', '\x5fad0fc03efdadfbd1dd43ae05c0d3e99d54c383ea719b87f10c8b80b5ded08f'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 21, '2026-11-24 09:50:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'mandate.sign', '22.1.3', false, '01a220f1-99a0-797b-9772-3fb04ab71e6b', '{"at": "2026-11-24T09:50:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-99a0-797b-9772-3fb04ab71e6b", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "mandate": "01a220f1-99ac-777e-ae76-56d1d3c92684"}}', '\x3b7278af20a00a8b1e9dfb8254f69c9705e2b20c2b14cf45473f4afc9b252963'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 22, '2026-11-24 09:54:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'portal.identify', '22.1.2', false, '01a220f1-99a0-797b-9772-3fb04ab71e6b', '{"at": "2026-11-24T09:54:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-99a0-797b-9772-3fb04ab71e6b", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"means": "eid_card", "application": "01a220f1-99ba-7f27-ad03-343f951358c9"}}', '\xbde8c13d381f226daae4e0a29348ca0f8b3bd2ab224103f5f566ad21551c7b96'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 23, '2026-11-24 09:54:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'application.file', '22.1.5', false, '01a220f1-99a0-797b-9772-3fb04ab71e6b', '{"at": "2026-11-24T09:54:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-99a0-797b-9772-3fb04ab71e6b", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "edition": "01a220f1-91fc-7008-a7c6-0ad1134763be", "mandate": "01a220f1-99ac-777e-ae76-56d1d3c92684", "application": "01a220f1-99ba-7f27-ad03-343f951358c9"}}', '\x1fc3a073f2d4b35f7dd5b7193ea38a1df3a9344a292d3735b7929919b04e6834'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 24, '2026-11-24 09:58:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'planned-time.tell', '22.1.6', false, '01a220f1-99a0-797b-9772-3fb04ab71e6b', '{"at": "2026-11-24T09:58:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-99a0-797b-9772-3fb04ab71e6b", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9996-758e-9766-dad59d9c2fa5", "application": "01a220f1-99ba-7f27-ad03-343f951358c9"}}', '\x0e377e8843c040d3f8cab2d538192b7548497058b8183a4cbc7d1e6736314d70'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 26, '2026-11-25 08:25:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'mandate.complete', '22.1.3', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-25T08:25:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"mandate": "01a220f1-97e0-7e3e-bb9d-d674bb04617d"}}', '\x74c7a223171040e8ca992bd113e75403de029cf0d691762be4cb51b2b278cb7d'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 27, '2026-11-25 08:25:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'result.tell', '22.1.7', false, '01a220f1-97d0-725d-b429-6f88919839cf', '{"at": "2026-11-25T08:25:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-97d0-725d-b429-6f88919839cf", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-97c7-707b-8ca8-8644f906bf77", "application": "01a220f1-97f3-773d-94ac-3a8998646022"}}', '\x749cb3f1a1812c3820f5744a03780c581b556724b7e5599dc4b7205f84802578'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 28, '2026-11-27 13:20:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'case.open', '2.6', false, NULL, '{"at": "2026-11-27T13:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9a2c-7e99-bb21-49d9fe568559", "edition": "01a220f1-9205-730e-a16c-1627257b0c91"}}', '\x42ab9b39117491107de27b0391a2509a5d698e76e16fea7b8495e9591ad4803e'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 29, '2026-11-27 13:24:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-27T13:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9a2c-7e99-bb21-49d9fe568559", "declaration": "01a220f1-9a30-7580-a448-fbfd687882ab"}}', '\x98dda2c1e4a2cc505163a661948941af2349f3863b54f587b7a1dfebc6ba5e8a'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 30, '2026-11-27 13:28:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'identity.check', '22.1.1', false, '01a220f1-9a34-71e5-88a2-3bed5896cff8', '{"at": "2026-11-27T13:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-9a34-71e5-88a2-3bed5896cff8", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9a2c-7e99-bb21-49d9fe568559", "outcome": "confirmed", "identityCheck": "01a220f1-9a35-76eb-8947-f24ba4fb5a03"}}', '\x0293d2c4b81cd5b863139d872b03a96ededc7e11aa5ca29480d48fa5576ac58e'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 31, '2026-11-27 13:32:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'notice.tell', '22.1.3', false, '01a220f1-9a34-71e5-88a2-3bed5896cff8', '{"at": "2026-11-27T13:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-9a34-71e5-88a2-3bed5896cff8", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9a2c-7e99-bb21-49d9fe568559", "notice": "01a220f1-9a3a-781f-9bde-86577cae0ae7"}}', '\xae283cab88fcb80c1f47d1a4740da825270079cb75adc55fb2a5cea0b12a8541'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 32, '2026-11-27 13:36:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-27T13:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"document": "01a220f1-9a3d-739b-a19c-f1a3c0f1daf6"}}', '\xe0f38ad935b8d55dda2418cb6d51b49227d7d4833d5d1cf35a36ff532d932950'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 33, '2026-11-27 13:36:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'mandate.draw', '22.1.3', false, '01a220f1-9a34-71e5-88a2-3bed5896cff8', '{"at": "2026-11-27T13:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-9a34-71e5-88a2-3bed5896cff8", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9a2c-7e99-bb21-49d9fe568559", "mandate": "01a220f1-9a3d-739b-a19c-f1a3c0f1daf6"}}', '\x1b349a37ff986d77159da8fb172ab35435260afda6e05243aae4ffb3450076c3'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 34, '2026-11-27 13:40:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-27T13:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"document": "01a220f1-9a3d-739b-a19c-f1a3c0f1daf6"}}', '\xd6ea60b152614823f133eec7e267a5e2530eadb2201ffad03e41a4c26153eae4'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 35, '2026-11-27 13:40:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'mandate.sign', '22.1.3', false, '01a220f1-9a34-71e5-88a2-3bed5896cff8', '{"at": "2026-11-27T13:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a220f1-95e5-725c-b001-58a99b841b9e", "centre": "01a220f1-9243-7420-ab08-58becef27bdc", "client": "01a220f1-9a34-71e5-88a2-3bed5896cff8", "person": "01a220f1-95e4-7766-a97f-46af0f65bd30", "things": {"case": "01a220f1-9a2c-7e99-bb21-49d9fe568559", "mandate": "01a220f1-9a3d-739b-a19c-f1a3c0f1daf6"}}', '\x898f052ef3cef41bcce6dcae6fd891ee123df16192640fd9c4f763efe8c3620a');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES
	('00000000-0000-0000-0000-000000000000', 43, '\x1d847fae0b21c1ed58169e6e326bc60ec4c523dcb4e1a16a9cc9ab2811587bcd'),
	('01a220f1-9239-7e43-89da-706884db4050', 145, '\x09001c922b0458982c3549d122f270ab31d02cce15081c545de41c6402ef7941'),
	('01a220f1-9240-70cb-9106-a687097f550b', 26, '\xf71e70c3d758bf376fccdec0534868134f2e4dc36a7cea7de10809d442f8083d'),
	('01a220f1-9243-7420-ab08-58becef27bdc', 35, '\x898f052ef3cef41bcce6dcae6fd891ee123df16192640fd9c4f763efe8c3620a');


--
-- Data for Name: basket_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.basket_entry VALUES
	('7193685f-8501-4ebd-8db8-207d7ef27f72', '2.3', NULL, NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.6.'),
	('0fb607d2-fae3-40a7-af33-2f586d6a35af', '3.13', 'Šengenas vīzas pieteikums', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.'),
	('3179f7e2-bffa-4904-8a31-868bd483aad8', '3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.'),
	('f73a04ac-7e91-4575-9f60-163d511e3e12', '6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.'),
	('95705be6-3cd2-4596-8ecb-686e9a699802', '3.13', 'Ziņas par personas rīcībspēju', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.', NULL),
	('d184851d-fbe7-4202-b219-46908abb169b', '3.14', 'Personas kodu atbilstība vienai personai', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.', NULL),
	('80d4aeb8-9ffb-4d87-9c94-9a519d9ae600', '3.15', 'aktuālais un iepriekšējais personas kods', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.9.', NULL),
	('029aa552-4990-4d93-9b1d-ede36b7e3d17', '6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.', NULL);


--
-- Data for Name: case_declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_declaration VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', '01a220f1-969d-75e8-99e0-46b281654035'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', '01a220f1-972f-745f-b0e7-7cf6732d716f'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', '01a220f1-978d-7fd6-80a7-feb742680d32'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', '01a220f1-97ca-7a82-8a22-5032688e79b8'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', '01a220f1-97fe-7f4b-bb56-f0036a68bd63'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', '01a220f1-9849-7108-8f5a-c8143d8010d2'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', '01a220f1-988f-7dc7-a0b9-36847affbeb3'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-98ce-7683-973e-ac5a110cdda3'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', '01a220f1-9905-7fc0-9299-1820ba1895f8'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', '01a220f1-993b-72db-a3de-59c75b47e3d1'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-996c-7794-a35c-6f96a297b123', '01a220f1-996f-778a-9c45-281e47168ae5'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', '01a220f1-9999-77c2-b8c7-5b5a2e00f67b'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', '01a220f1-99d5-77af-bbee-6124e027d7d3'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', '01a220f1-9a05-7f8e-b8f1-bc01fa0b019b'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', '01a220f1-9a30-7580-a448-fbfd687882ab'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', '01a220f1-9a4c-76dd-951b-99bbd5ba1831'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', '01a220f1-9a72-7b20-9e10-d2f8435b5905'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', '01a220f1-9a91-7b6e-9d5c-a1b4e6854018'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aa2-7818-a5c0-66ec00e3eae1', '01a220f1-9ab3-78c9-88c6-57ec56922677'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9ac5-7d7f-a9ee-ac72730eeb00', '01a220f1-9aca-7748-abfc-6b594c503dfa');


--
-- Data for Name: case_identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_identity_check VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', '01a220f1-96b7-7dba-aef9-4211ee9e797c', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', '01a220f1-9737-773c-94b4-c0682194dbae', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', '01a220f1-9795-7a59-8bc6-b4fad99bce59', 'confirmed'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', '01a220f1-97d1-7380-825d-9d474730f392', 'confirmed'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', '01a220f1-9806-7343-9510-0072acfcb671', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', '01a220f1-9853-78db-9bd7-ddc414a65ea5', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', '01a220f1-9899-7d71-8d72-15cab51aacb4', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-98d7-7ebe-8b8c-e8731af0bfc4', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', '01a220f1-9910-7dfd-9d26-4c57433b5b75', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', '01a220f1-9943-7194-8b28-3cb8d8f826e3', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-996c-7794-a35c-6f96a297b123', '01a220f1-9973-73f4-8910-eb850dbf15ab', 'refused'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', '01a220f1-99a1-7a99-b17c-c7348d759520', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', '01a220f1-99da-7da6-94e2-d4ee7b64743b', 'confirmed'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', '01a220f1-9a0a-75a6-8978-2d770472c7e1', 'confirmed'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', '01a220f1-9a35-76eb-8947-f24ba4fb5a03', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', '01a220f1-9a57-79a7-85ee-9c1ca1203ce7', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', '01a220f1-9a78-7800-98a5-b3ca54ff87ae', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', '01a220f1-9a98-7083-a02e-a3f7dfcc14ad', 'confirmed'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aa2-7818-a5c0-66ec00e3eae1', '01a220f1-9abd-7b43-91f8-9a06afa50b29', 'confirmed');


--
-- Data for Name: case_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_mandate VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', '01a220f1-96f6-71d1-b60c-85ceedd7da82'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', '01a220f1-974b-768e-a371-962c969fba52'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', '01a220f1-97a3-7f69-948b-8d291a43e998'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', '01a220f1-97e0-7e3e-bb9d-d674bb04617d'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', '01a220f1-9812-74a5-8c73-819ed66e901c'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', '01a220f1-9861-73a2-8b65-418a4241c434'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', '01a220f1-98a5-71c8-9ba9-e1dae528de66'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-98e2-74ad-984b-cb87b97602e4'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', '01a220f1-991d-72c9-abdf-1e5b6c254e28'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', '01a220f1-994f-7153-ad34-58b27b171432'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-997f-7519-910a-1064650ffda8'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', '01a220f1-99ac-777e-ae76-56d1d3c92684'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', '01a220f1-99e5-717c-8fa5-e036f7b7f74d'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', '01a220f1-9a15-7b66-ad86-a42d8222c0f3'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', '01a220f1-9a3d-739b-a19c-f1a3c0f1daf6'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', '01a220f1-9a61-772b-9efa-98a149e1927e'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', '01a220f1-9a82-734d-9269-0ad98c43b1d2'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', '01a220f1-9aaa-7e02-89ab-6d05c6ee9b73');


--
-- Data for Name: case_name_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_name_word VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', 1, 'teodors burkans', true, -1792587900000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', 2, 'burkans teodors', true, -1792587900000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', 1, 'austra dizmezniece', true, -1793776800000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', 2, 'dizmezniece austra', true, -1793776800000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', 1, 'alma silmala', true, -1794219600000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', 2, 'silmala alma', true, -1794219600000000),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', 1, 'lucija smilgaja', true, -1794296100000000),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', 2, 'smilgaja lucija', true, -1794296100000000),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', 1, 'milda vizbulite', true, -1794384600000000),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', 2, 'vizbulite milda', true, -1794384600000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', 1, 'biruta kastana', true, -1794472800000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', 2, 'kastana biruta', true, -1794472800000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', 1, 'mirdza germanupe', true, -1794563700000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', 2, 'germanupe mirdza', true, -1794563700000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', 1, 'biruta kastana', true, -1794836400000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', 2, 'kastana biruta', true, -1794836400000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', 1, 'haralds vitolnieks', true, -1794899100000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', 2, 'vitolnieks haralds', true, -1794899100000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', 1, 'voldemars zakurags', true, -1794988800000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', 2, 'zakurags voldemars', true, -1794988800000000),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', 1, 'jonas vetrunas', true, -1795512600000000),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', 2, 'vetrunas jonas', true, -1795512600000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', 1, 'ojars pupolzars', true, -1795597800000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', 2, 'pupolzars ojars', true, -1795597800000000),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', 1, 'fricis jumikis', true, -1795691100000000),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', 2, 'jumikis fricis', true, -1795691100000000),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', 1, 'arnolds kaijkalns', true, -1795785600000000),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', 2, 'kaijkalns arnolds', true, -1795785600000000),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', 1, 'imants graudins tirums', true, -1795841831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', 2, 'imants tirums graudins', false, -1795841831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', 3, 'graudins imants tirums', false, -1795841831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', 4, 'graudins tirums imants', true, -1795841831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', 5, 'tirums imants graudins', true, -1795841831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', 6, 'tirums graudins imants', false, -1795841831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', 1, 'zenta virsupe', true, -1795844831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', 2, 'virsupe zenta', true, -1795844831925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', 1, 'skaidrite bebrupe', true, -1795846331925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', 2, 'bebrupe skaidrite', true, -1795846331925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aa2-7818-a5c0-66ec00e3eae1', 1, 'aivars lackaja', true, -1795847231925309),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aa2-7818-a5c0-66ec00e3eae1', 2, 'lackaja aivars', true, -1795847231925309);


--
-- Data for Name: case_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_notice VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', '01a220f1-96e2-763c-8008-15b9dc6c5797'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', '01a220f1-9741-7ba7-b4d9-54f158ffa299'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', '01a220f1-979f-72e3-807c-3977ea4d0aaf'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', '01a220f1-97d8-7417-bb32-89114cd7181e'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', '01a220f1-980e-7a05-a69c-c4270c937bb7'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', '01a220f1-985c-75b5-946f-90593a62abf7'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', '01a220f1-98a0-75bc-a405-1e8207a4fdff'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-98de-78cc-a1f2-bef60fa4317e'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', '01a220f1-9918-7567-8c6a-47b05ba05781'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', '01a220f1-994a-7c1a-af17-ca1476b30feb'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-997b-737b-ac88-7fb005a093e5'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', '01a220f1-99a8-7698-b43e-7e265355d475'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', '01a220f1-99e2-7b8c-a9b2-47156d335e85'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', '01a220f1-9a10-7398-ba56-dbb49ccaec9f'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', '01a220f1-9a3a-781f-9bde-86577cae0ae7'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', '01a220f1-9a5e-7c93-937d-beb82df407a1'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', '01a220f1-9a7e-7833-b2b4-f75ae69ad4b5'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', '01a220f1-9a9f-70c5-be67-414a9acfc701');


--
-- Data for Name: case_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_progress VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', '22.1.5', '2026-10-21 13:05:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-9214-72cb-adf3-431d15ccf45b', '01a220f1-96b5-7037-979b-650427c83286', 2026, 1, '2026-10-31', NULL),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', 'done', '2026-11-11 08:10:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', '01a220f1-9201-73bb-85e5-232ae508e1cc', '01a220f1-9804-787c-a6db-85a7938b28f1', 2026, 1, '2027-02-09', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', '22.1.7', '2026-11-12 08:40:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-91e3-73ae-a46f-f88c13d42c43', '01a220f1-9851-702f-8eca-a485ad873728', 2026, 4, '2027-02-10', '2026-11-25'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', 'done', '2026-11-13 09:55:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-921e-7952-91f2-ba33578c2eb3', '01a220f1-9897-77e5-8842-0816524b59b1', 2026, 5, '2027-02-11', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', '22.1.7', '2026-11-17 07:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9205-730e-a16c-1627257b0c91', '01a220f1-990f-7668-aefc-8f0709984cff', 2026, 7, '2027-02-15', '2026-11-28'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', 'stopped', '2026-11-18 08:00:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-921a-79d7-bccb-4c70aab3a9c6', '01a220f1-9941-72f9-9b29-1e9174e08938', 2026, 8, '2027-02-16', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-996c-7794-a35c-6f96a297b123', 'refused', '2026-11-20 12:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-91fc-7008-a7c6-0ad1134763be', NULL, NULL, NULL, NULL, NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '22.1.7', '2026-11-16 13:40:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-9851-702f-8eca-a485ad873728', 2026, 9, '2027-02-21', '2026-12-04'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', '22.1.7', '2026-11-24 09:30:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-99a0-797b-9772-3fb04ab71e6b', 2026, 2, '2027-02-22', '2026-12-01'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', 'done', '2026-11-04 07:20:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', 2026, 2, '2027-02-02', NULL),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', 'done', '2026-11-10 07:35:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '01a220f1-91ec-73cb-94bc-96459ce7a9bb', '01a220f1-97d0-725d-b429-6f88919839cf', 2026, 1, '2027-02-08', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', '22.1.5', '2026-11-25 09:10:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-99da-771d-bfd5-f100b5ecb75e', 2026, 10, '2027-02-23', '2026-12-07'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', 'stopped', '2026-11-09 10:20:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '01a220f1-9794-79a6-8f5f-e8a849737ae8', 2026, 3, '2027-02-07', NULL),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', '22.1.7', '2026-11-26 11:05:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', 2026, 2, '2027-02-24', '2026-12-10'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', '22.1.5', '2026-11-27 13:20:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '01a220f1-9205-730e-a16c-1627257b0c91', '01a220f1-9a34-71e5-88a2-3bed5896cff8', 2026, 3, '2027-02-25', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', '22.1.5', '2026-11-28 04:57:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9222-7992-bb47-573c38f2e1e1', '01a220f1-9a55-7a4c-9253-afb75a8d7883', 2026, 11, '2027-02-26', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', '22.1.3', '2026-11-28 05:47:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9214-72cb-adf3-431d15ccf45b', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', 2026, 12, '2027-02-26', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aa2-7818-a5c0-66ec00e3eae1', '22.1.3', '2026-11-28 06:27:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9217-7e6c-9ab1-8688a8f089ad', '01a220f1-9abc-75c1-af17-c4573beb65dc', NULL, NULL, NULL, NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', '22.1.6', '2026-11-28 06:12:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '01a220f1-9a97-7d5a-98e1-0058a4422784', 2026, 13, '2027-02-26', '2026-11-28'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9ac5-7d7f-a9ee-ac72730eeb00', '22.1.1', '2026-11-28 06:37:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-91e8-7cfd-9fe1-fa128ffc3b37', NULL, NULL, NULL, NULL, NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9acc-708d-adc4-c1ef22f503cb', '2.6', '2026-11-28 06:47:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-91ec-73cb-94bc-96459ce7a9bb', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: centre; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.centre VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', 'novada', 'Upmalas klientu apkalpošanas centrs', 'Tilta iela 2, Upmala, LV-0000', 'Upmala', 'upmala@example.org', '+371 00000000'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9235-7568-8d6b-bd8a0e2e3157', 'vietējas', 'Kalnāju klientu apkalpošanas centrs', 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000', 'Kalnāji', 'kalnaji@example.org', '+371 00000000'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9236-7b55-b385-9ec082c43206', 'reģionālas', 'Vējciema klientu apkalpošanas centrs', 'Dzirnavu iela 7, Vējciems, LV-0000', 'Vējciems', 'vejciems@example.org', '+371 00000000');


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96b5-7037-979b-650427c83286', '2026-10-21 13:13:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '2026-11-04 07:28:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9794-79a6-8f5f-e8a849737ae8', '2026-11-09 10:28:00+00'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97d0-725d-b429-6f88919839cf', '2026-11-10 07:43:00+00'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9804-787c-a6db-85a7938b28f1', '2026-11-11 08:18:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9851-702f-8eca-a485ad873728', '2026-11-12 08:48:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9897-77e5-8842-0816524b59b1', '2026-11-13 10:03:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-990f-7668-aefc-8f0709984cff', '2026-11-17 07:13:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9941-72f9-9b29-1e9174e08938', '2026-11-18 08:08:00+00'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99a0-797b-9772-3fb04ab71e6b', '2026-11-24 09:38:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99da-771d-bfd5-f100b5ecb75e', '2026-11-25 09:18:00+00'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '2026-11-26 11:13:00+00'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a34-71e5-88a2-3bed5896cff8', '2026-11-27 13:28:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a55-7a4c-9253-afb75a8d7883', '2026-11-28 05:05:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a56-7703-8e12-2f0bbba3ee37', '2026-11-28 05:05:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', '2026-11-28 05:55:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a97-7d5a-98e1-0058a4422784', '2026-11-28 06:20:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9abc-75c1-af17-c4573beb65dc', '2026-11-28 06:35:11.925309+00');


--
-- Data for Name: client_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_name VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96b5-7037-979b-650427c83286', 1, '2026-10-21 13:13:00+00', 'Teodors', 'Burkāns', 'burkans teodors', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', 1, '2026-11-04 07:28:00+00', 'Austra', 'Dižmežniece', 'dizmezniece austra', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9794-79a6-8f5f-e8a849737ae8', 1, '2026-11-09 10:28:00+00', 'Alma', 'Silmala', 'silmala alma', NULL),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97d0-725d-b429-6f88919839cf', 1, '2026-11-10 07:43:00+00', 'Lūcija', 'Smilgāja', 'smilgaja lucija', NULL),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9804-787c-a6db-85a7938b28f1', 1, '2026-11-11 08:18:00+00', 'Milda', 'Vizbulīte', 'vizbulite milda', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9851-702f-8eca-a485ad873728', 1, '2026-11-12 08:48:00+00', 'Biruta', 'Kastaņa', 'kastana biruta', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9897-77e5-8842-0816524b59b1', 1, '2026-11-13 10:03:00+00', 'Mirdza', 'Ģērmaņupe', 'germanupe mirdza', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-990f-7668-aefc-8f0709984cff', 1, '2026-11-17 07:13:00+00', 'Haralds', 'Vītolnieks', 'vitolnieks haralds', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9941-72f9-9b29-1e9174e08938', 1, '2026-11-18 08:08:00+00', 'Voldemārs', 'Zaķurags', 'zakurags voldemars', NULL),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99a0-797b-9772-3fb04ab71e6b', 1, '2026-11-24 09:38:00+00', 'Jonas', 'Vėtrūnas', 'vetrunas jonas', '\x007bf9eb2c2a24a92a376fb2ebec6ad9befd047c0a003cbea6fd1e519034534383feda7c8399c3'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99da-771d-bfd5-f100b5ecb75e', 1, '2026-11-25 09:18:00+00', 'Ojārs', 'Pūpolzars', 'pupolzars ojars', NULL),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', 1, '2026-11-26 11:13:00+00', 'Fricis', 'Jumiķis', 'jumikis fricis', NULL),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a34-71e5-88a2-3bed5896cff8', 1, '2026-11-27 13:28:00+00', 'Arnolds', 'Kaijkalns', 'kaijkalns arnolds', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a55-7a4c-9253-afb75a8d7883', 1, '2026-11-28 05:05:11.925309+00', 'Imants', 'Graudiņš-Tīrums', 'graudins-tirums imants', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a56-7703-8e12-2f0bbba3ee37', 1, '2026-11-28 05:05:11.925309+00', 'Emīls', 'Graudiņš-Tīrums', 'graudins-tirums emils', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', 1, '2026-11-28 05:55:11.925309+00', 'Zenta', 'Viršupe', 'virsupe zenta', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a97-7d5a-98e1-0058a4422784', 1, '2026-11-28 06:20:11.925309+00', 'Skaidrīte', 'Bebrupe', 'bebrupe skaidrite', NULL),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9abc-75c1-af17-c4573beb65dc', 1, '2026-11-28 06:35:11.925309+00', 'Aivars', 'Lāčkāja', 'lackaja aivars', NULL);


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consultation VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9781-7b39-bd7b-b1bb9081544a', NULL, 'which_service', 'explained', '2026-11-06 08:05:00+00', '2026-11-06 08:15:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9937-723a-95eb-0bc069fceba6', NULL, 'means', 'will_get_means', '2026-11-17 14:20:00+00', '2026-11-17 14:30:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9967-7efa-aea6-4352cd1adc0b', NULL, 'portal', 'applied_alone', '2026-11-19 10:00:00+00', '2026-11-19 10:10:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9994-776a-9013-51cf62359809', NULL, 'mandate', 'will_apply', '2026-11-23 07:40:00+00', '2026-11-23 07:50:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a28-7475-87e8-b00d1692248f', NULL, 'applying', 'sent_on', '2026-11-26 12:50:00+00', '2026-11-26 13:00:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a29-7887-8b6b-fdb4efb0fdac', NULL, 'progress', 'explained', '2026-11-27 09:15:00+00', '2026-11-27 09:25:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES
	('00000000-0000-0000-0000-000000000000', '01a220f1-924a-7192-b2d0-0a6874ae91b5', 'release', '\x0772656c65617365497630782307efd416bf60a807feeaccc4b9e1571c95a1a437aeff679f8f44f750e40fdb175a8ee52c184a8a5a2ccd003c6948b0290cccf04e314f93'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9258-7ebc-b998-f288b876e6b6', 'release', '\x0772656c656173656d1498de12a172a2a2ff112ffd8d27f155d88e7629ebbd7f7516a701813e2632b35a1f4d2ff8f89282ff45f5dc01fabf3037c4d2573b0d9015faed11'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9264-7278-97d8-c91ca92ca22e', 'release', '\x0772656c65617365ecc6cc3940b2955905ab461423c796743b802d26076e062827896c3f646f7ef54e8a1926bd41a06a98d42cf3e8edcd4e2acd06f73324b3b0a463094a'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7', 'release', '\x0772656c656173656f730e6bf4b19737ab186c6597d34fccf53c76fb554b2d610ef19b7ca87e68ac1d8f8d64659b4f29137b17c0c5f8c4a593f5f0327517355f1e5a89fd'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9521-7e97-82a9-6b4673070352', 'release', '\x0772656c65617365b94f34448ad3c9de691e0b121e5582bac4d1c7027215443d563ad19e8dc7527175b8239039e918c3d63bd3839d56eb3acef5be900cad050b09465425'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9537-72e3-bcb0-e541cb28e390', 'release', '\x0772656c6561736508480eb261855c9c3854a6d2ffbbd6268c14860087c53509dad6bf2de5ce321f8ffb34d0a54887c6eca011b8f8596c1136bbdcd100cc472ff2c4c1b9'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-954a-7996-b2d1-4714fdc54aec', 'release', '\x0772656c656173654a95a61b1f266188d44719c70f59df9c60c85f141a3a601d138761c08f36ce37601a7731bb874fee37d40ca575421aceaba3cf280da8ca16af43d76b'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9569-7119-bbd5-c128bde5dd8e', 'release', '\x0772656c65617365ff5304a9169ac46190d8d4569eceb27eb24c689139a98e0d40158b2684c2f881621947fe44f0618ea34433c908532920770845c16d2fb742174c1c38'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9579-7d44-9b30-67379ac388d5', 'release', '\x0772656c656173650bdc5c0c749e0e51be13ba58412d8772e109f1945ea7b640c38c8b353cd9335e49e0f17dbe408be731838722d74f098b37272754ed5641916f9f5ff1'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9581-7e5d-b443-c129efab939f', 'release', '\x0772656c656173659fe23e3254281feafd6bc4352c61b02e96b36819b77ed79e7c7209fa39bc6bffb22801e183d9d8b67c90696ab5e242f81cc4778acd7eea68f765e598'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9587-76a0-8668-fecf9909f80d', 'release', '\x0772656c65617365561e23b06b925330a17f8abf50d20862199834a62160d15fa0a551e86ecbc708061df62b46faed3b873252b1dfdcd1b5ad1a7c41b464529397b30b1d'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-95d7-76d3-98e7-175b6453803f', 'release', '\x0772656c6561736581ff563c46bdd701a09406eba6e89e164f81bae865b9b6f609f4ff19de7ade8258a1e4418832e21fb33e1d0ca711eb925cc4cefca1f4aafe5d6ac838'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-95e4-7766-a97f-46af0f65bd30', 'release', '\x0772656c65617365732e6775591bc1545ba24d5c7151b133a3e31a13aa10f82a39037eba7159434278087b9b8391d584f7de12674859ee77bd353c80a01e650836637dc2'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8', 'release', '\x0772656c656173659c47e6757bbe15a9608e79d530ad6ba800b66df1ac28a33365358156bb0e8dc6dddf14a10a2c63bef5b6675ad804c988cbdfab4ed793520cc14e5eec'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-95f0-70ff-8422-83feeab184cb', 'release', '\x0772656c65617365b0c2d208f3176e96bf1b868160fda0f48d02764f67a92c68b7e8be49cb005a6feb8c5d20a190bde8fdc16cf6f9bb191dbf3b3f7da01751d8eb39b521'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9643-7f02-8469-3cd04354fa24', 'release', '\x0772656c656173653a384b6ea565f923242ba4bff28e958338dd97d8eb4191e06a10bd0278f663d844a4aab17fbee14c3defa79688ccc9554afdc32f637be69270297b95'),
	('00000000-0000-0000-0000-000000000000', '01a220f1-9651-7b64-b601-80434f4f0162', 'release', '\x0772656c65617365c8acdb54b624a0259d6aff35117eed40f584defa87871755641641addf6242c23af8947ff923387205e4009f9ad793be2b3fc438fe3ede5c7c89830d'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96b5-7037-979b-650427c83286', 'release', '\x0772656c656173653962a160f1fab6b52bae07949681a4fe22a06d9d6852651ac6b5a8be6ba7e3b034eef43e19f5f3ad393216c4410dd7cbf3276a8936edc56dc81adc6b'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', 'release', '\x0772656c65617365479ec66ff0fd96d57cdcc0ee2167b45977ee1512ee94b38d2cb916fc55fc91be8b24433f26a27407492b656cc271dd202aacd014b6488ee6f2ac8726'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9794-79a6-8f5f-e8a849737ae8', 'release', '\x0772656c656173658d87ce93c3db467e8cd772f9c28a3ae624cabac8789f2b25e8630cce46f26498ed1a17331b384b0343c92fc0b6a5bbfd22da5cda7ce3aa8c9bb12c81'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97d0-725d-b429-6f88919839cf', 'release', '\x0772656c656173652a0cfbaf8ef8dce2ddfd3c8c6d8232064f787ffe15be2b268512b314b49fdcb4637763dab30098716a30d2351da763577e4692654ad6036171dd2540'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9804-787c-a6db-85a7938b28f1', 'release', '\x0772656c656173653bb057b5ab3270ee49b85e8041cfd66a4c504f73b5c8ab23a8b6d17e908517a8dacd6b76ee515329af5388276b4aececbb2b27fafe57021bee39826c'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9851-702f-8eca-a485ad873728', 'release', '\x0772656c656173652fb36ae5e6aaaf45be45fbac448b741a06a742d3558c4d08ced72d303f12e75e1d2351b79d852e03618186c3777dc9c75f59003e327635941a6aee0a'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9897-77e5-8842-0816524b59b1', 'release', '\x0772656c65617365d2b32ad1fe273c7fb7054b06cd925389bcae9422016a834624bf2f4f594aede398940579ab06034d53acc118cefa889fe34b0179f7a7916d1bda03ad'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-990f-7668-aefc-8f0709984cff', 'release', '\x0772656c656173650bad9f582f8fe4458eb578ad6d2388d839169959cfc7a2b461e0c0657efab4a2cd9328790a00fb5826428aa8dc30df34e90a85755e8df544208c4615'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9941-72f9-9b29-1e9174e08938', 'release', '\x0772656c65617365b15a9a0fe14c9cacc271769e16254a297249667bc6e5689e994b0a2c54b0f39641da8c8aee9d08344b5c67da085b6bf9696c0a16962e48f02ece4c80'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99a0-797b-9772-3fb04ab71e6b', 'release', '\x0772656c656173650893effbbfb392d33f76042e280145d5e0f81f836125c4cd206d5ea8dbd3f728230e1fcd7ab5b4a972ebb300c7fee26935dde67ec6c9c5775395b062'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99da-771d-bfd5-f100b5ecb75e', 'release', '\x0772656c6561736591f850dd17ac65a7429401e7835da62fc1d0cc3635f667d83efa9c06a3b3262c805d7a5091f49ca246307f26b0a3eaef712070e25d1c372b8c076ac7'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', 'release', '\x0772656c65617365c75b2cb7de2c5a0d9722a1a691dc5d841da9ddb9800260ccc1e27e28dbb44e68679b11a963e4cac36613e3078bcb4febdd49082f3caf7e122ceb0a86'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a34-71e5-88a2-3bed5896cff8', 'release', '\x0772656c65617365cf2f0c02a5cea3cff04b43e81661ac6fa74f2ab175e1f7108da81f18d6ae8f247f66ab34dce787f3c3ea46127d5b52a0cbebe940a856dcbb34614fd8'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a55-7a4c-9253-afb75a8d7883', 'release', '\x0772656c656173657e3ab7f51ad31c3b3646b130c26ddd3d3b4364a6dc3f1148cb50f836660f5dec762905e608804ed747be44a62484cb7ea4da9f6cb83651590a04a395'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a56-7703-8e12-2f0bbba3ee37', 'release', '\x0772656c656173653ab6e0699b84db59ddd6ce4d4509f63ce97c040f102192143505ec58634d8196bce5095be04bd35de361242dfb48c48c768021ba1a452723a9130d61'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', 'release', '\x0772656c656173655972a45efe55bbeb32959ac855ce2b14d132ef88cac43a142a99003305cf18782d5a806c412935c545eabda9dafdf7183d8e62e6732615d10de8daff'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a97-7d5a-98e1-0058a4422784', 'release', '\x0772656c65617365b79b96b226081998cd75d9c88d9de4a1d7ab79f3079769adc45aa52653578bfb095885d64c3de7785a8e71f3df094a61f4a22bcdae4450ec38563e78'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9abc-75c1-af17-c4573beb65dc', 'release', '\x0772656c6561736573fe61702015b22f48d6cd059e7c543f2a91db44357d43b137ee09d7888a026b8c8d800edd58128cdb47bfe8d6ab24358699321c293ae79fbb6a1ee4');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-969d-75e8-99e0-46b281654035', 'never_had', '2026-10-21 13:09:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-972f-745f-b0e7-7cf6732d716f', 'never_had', '2026-11-04 07:24:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-978d-7fd6-80a7-feb742680d32', 'never_had', '2026-11-09 10:24:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97ca-7a82-8a22-5032688e79b8', 'never_had', '2026-11-10 07:39:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fe-7f4b-bb56-f0036a68bd63', 'never_had', '2026-11-11 08:14:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9849-7108-8f5a-c8143d8010d2', 'never_had', '2026-11-12 08:44:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988f-7dc7-a0b9-36847affbeb3', 'never_had', '2026-11-13 09:59:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98ce-7683-973e-ac5a110cdda3', 'never_had', '2026-11-16 13:44:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9905-7fc0-9299-1820ba1895f8', 'never_had', '2026-11-17 07:09:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-993b-72db-a3de-59c75b47e3d1', 'never_had', '2026-11-18 08:04:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-996f-778a-9c45-281e47168ae5', 'never_had', '2026-11-20 12:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9999-77c2-b8c7-5b5a2e00f67b', 'never_had', '2026-11-24 09:34:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d5-77af-bbee-6124e027d7d3', 'never_had', '2026-11-25 09:14:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a05-7f8e-b8f1-bc01fa0b019b', 'never_had', '2026-11-26 11:09:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a30-7580-a448-fbfd687882ab', 'never_had', '2026-11-27 13:24:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a4c-76dd-951b-99bbd5ba1831', 'never_had', '2026-11-28 05:01:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a72-7b20-9e10-d2f8435b5905', 'never_had', '2026-11-28 05:51:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a91-7b6e-9d5c-a1b4e6854018', 'never_had', '2026-11-28 06:16:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9ab3-78c9-88c6-57ec56922677', 'never_had', '2026-11-28 06:31:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aca-7748-abfc-6b594c503dfa', 'never_had', '2026-11-28 06:41:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390');


--
-- Data for Name: e_service; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service VALUES
	('01a220f1-91e1-77c5-836f-94e91a104546', 'EPD313'),
	('01a220f1-91e6-7f09-9d42-358adff184e7', 'EPD314'),
	('01a220f1-91ea-78a0-a0b6-f0b5460847ea', 'EPD315'),
	('01a220f1-91d2-7f39-b5b7-9c03e853f5b7', 'EPD619'),
	('01a220f1-91f9-76f1-9390-eb0eff087997', 'EPD01'),
	('01a220f1-91ff-7a6e-ac91-3a61426be002', 'EPD02'),
	('01a220f1-9204-7b20-a4f6-8b993ae5fd6d', 'EPD03'),
	('01a220f1-9208-7986-b119-b6a1e9160d0b', 'EPD04'),
	('01a220f1-920d-73f6-af14-4dd3c7dc8426', 'EPD05'),
	('01a220f1-9213-7dbd-8c41-a16e17cac45a', 'EPD06'),
	('01a220f1-9216-7690-9e37-0edf5f0906ec', 'EPD07'),
	('01a220f1-9219-7b6b-b84c-086c62a2a4cd', 'EPD08'),
	('01a220f1-921c-7cc8-ad2f-719b4f91a616', 'EPD09'),
	('01a220f1-9221-790e-a973-bce14ef05a0f', 'EPD10'),
	('01a220f1-9226-7107-9ed3-1ad4a2ad1ee3', 'EPD11'),
	('01a220f1-922a-721c-9889-bc62d78951b1', 'EPD12');


--
-- Data for Name: e_service_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service_edition VALUES
	('01a220f1-91e3-73ae-a46f-f88c13d42c43', '01a220f1-91e1-77c5-836f-94e91a104546', '2019-03-01', NULL, 'zinas par personas ricibspeju facts about a person''s legal capacity epd313 iedzivotaju lietu birojs (demo)', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD313', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', '3.13', '{"en": "Facts about a person''s legal capacity", "lv": "Ziņas par personas rīcībspēju"}', '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}'),
	('01a220f1-91e8-7cfd-9fe1-fa128ffc3b37', '01a220f1-91e6-7f09-9d42-358adff184e7', '2019-03-01', NULL, 'personas kodu atbilstiba vienai personai personal codes of one person epd314 iedzivotaju lietu birojs (demo)', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD314', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "otherCode", "label": {"en": "The other personal code", "lv": "Otrs personas kods"}}]', '3.14', '{"en": "Personal codes of one person", "lv": "Personas kodu atbilstība vienai personai"}', '{"en": "given name, surname, personal code, the other personal code", "lv": "vārds, uzvārds, personas kods, otrs personas kods"}'),
	('01a220f1-91ec-73cb-94bc-96459ce7a9bb', '01a220f1-91ea-78a0-a0b6-f0b5460847ea', '2019-03-01', NULL, 'aktualais un ieprieksejais personas kods present and former personal code epd315 iedzivotaju lietu birojs (demo)', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD315', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}]', '3.15', '{"en": "Present and former personal code", "lv": "Aktuālais un iepriekšējais personas kods"}', '{"en": "given name, surname, personal code", "lv": "vārds, uzvārds, personas kods"}'),
	('01a220f1-91d8-7a06-aab1-fd86762f557e', '01a220f1-91d2-7f39-b5b7-9c03e853f5b7', '2017-08-01', '2019-03-01', 'vienreizejs pabalsts mirusa pensionara laulatajam (pensionaram) lump sum for a deceased pensioner''s spouse (a pensioner) epd619 pabalstu un pensiju birojs (demo)', '01a220f1-91c3-713e-b473-245fdd43d233', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}]', '6.19', '{"en": "Lump sum for a deceased pensioner''s spouse (a pensioner)", "lv": "Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)"}', '{"en": "given name, surname, account to be paid into", "lv": "vārds, uzvārds, konts, uz kuru pārskaitīt"}'),
	('01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '01a220f1-91d2-7f39-b5b7-9c03e853f5b7', '2019-03-01', NULL, 'pabalsts mirusa pensijas sanemeja laulatajam benefit for a late pensioner''s spouse epd619 pabalstu un pensiju birojs (demo)', '01a220f1-91c3-713e-b473-245fdd43d233', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "deceased", "label": {"en": "Name of the late spouse", "lv": "Mirušā laulātā vārds un uzvārds"}}, {"key": "deathDate", "hint": {"en": "For example, 01.03.2019", "lv": "Piemēram, 01.03.2019."}, "label": {"en": "Day of death", "lv": "Miršanas datums"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', '6.19', '{"en": "Benefit for a late pensioner''s spouse", "lv": "Pabalsts mirušā pensijas saņēmēja laulātajam"}', '{"en": "given name, surname, personal code, name of the late spouse, day of death, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, mirušā laulātā vārds un uzvārds, miršanas datums, konts, uz kuru pārskaitīt, tālrunis"}'),
	('01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-91f9-76f1-9390-eb0eff087997', '2019-03-01', NULL, 'dzivesvietas deklaresana declaring the place of residence epd01 iedzivotaju lietu birojs (demo)', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD01', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL, '{"en": "Declaring the place of residence", "lv": "Dzīvesvietas deklarēšana"}', '{"en": "given name, surname, personal code, address, e-mail, phone", "lv": "vārds, uzvārds, personas kods, adrese, e-pasts, tālrunis"}'),
	('01a220f1-9201-73bb-85e5-232ae508e1cc', '01a220f1-91ff-7a6e-ac91-3a61426be002', '2019-03-01', NULL, 'izzina par deklareto dzivesvietu (tuliteja) certificate of residence (at once) epd02 iedzivotaju lietu birojs (demo)', '01a220f1-91c0-7c85-a2b6-ab85f51e9172', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD02', true, false, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL, '{"en": "Certificate of residence (at once)", "lv": "Izziņa par deklarēto dzīvesvietu (tūlītēja)"}', '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}'),
	('01a220f1-9205-730e-a16c-1627257b0c91', '01a220f1-9204-7b20-a4f6-8b993ae5fd6d', '2019-03-01', NULL, 'gimenes valsts pabalsta pieprasijums family state benefit epd03 pabalstu un pensiju birojs (demo)', '01a220f1-91c3-713e-b473-245fdd43d233', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD03', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL, '{"en": "Family state benefit", "lv": "Ģimenes valsts pabalsta pieprasījums"}', '{"en": "given name, surname, personal code, the child''s name, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, konts, uz kuru pārskaitīt, tālrunis"}'),
	('01a220f1-920a-7f3b-8ba4-9356f7b66d42', '01a220f1-9208-7986-b119-b6a1e9160d0b', '2019-03-01', NULL, 'pensijas parrekina pieprasijums pension recalculation request epd04 pabalstu un pensiju birojs (demo)', '01a220f1-91c3-713e-b473-245fdd43d233', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD04', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL, '{"en": "Pension recalculation request", "lv": "Pensijas pārrēķina pieprasījums"}', '{"en": "given name, surname, personal code, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, konts, uz kuru pārskaitīt, tālrunis"}'),
	('01a220f1-920f-7cbb-a699-1291867d3f54', '01a220f1-920d-73f6-af14-4dd3c7dc8426', '2019-03-01', NULL, 'mana ipasuma dati facts about my property epd05 zemes un ipasumu birojs (demo)', '01a220f1-91c4-7615-a5a2-7ce72bc985eb', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD05', false, true, true, '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}]', NULL, '{"en": "Facts about my property", "lv": "Mana īpašuma dati"}', '{"en": "cadastre number", "lv": "kadastra numurs"}'),
	('01a220f1-9214-72cb-adf3-431d15ccf45b', '01a220f1-9213-7dbd-8c41-a16e17cac45a', '2019-03-01', NULL, 'zemesgramatas nodalijuma noraksts copy of a land register folio epd06 zemes un ipasumu birojs (demo)', '01a220f1-91c4-7615-a5a2-7ce72bc985eb', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD06', true, true, true, '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}]', NULL, '{"en": "Copy of a land register folio", "lv": "Zemesgrāmatas nodalījuma noraksts"}', '{"en": "cadastre number, what the facts are needed for, e-mail", "lv": "kadastra numurs, kam ziņas vajadzīgas, e-pasts"}'),
	('01a220f1-9217-7e6c-9ab1-8688a8f089ad', '01a220f1-9216-7690-9e37-0edf5f0906ec', '2019-03-01', NULL, 'vaditaja apliecibas maina exchanging a driver''s licence epd07 satiksmes lietu birojs (demo)', '01a220f1-91c5-7419-8a4e-c85b05d4d1e6', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD07', true, false, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL, '{"en": "Exchanging a driver''s licence", "lv": "Vadītāja apliecības maiņa"}', '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}'),
	('01a220f1-921a-79d7-bccb-4c70aab3a9c6', '01a220f1-9219-7b6b-b84c-086c62a2a4cd', '2019-03-01', NULL, 'transportlidzekla nonemsana no uzskaites taking a vehicle off the register epd08 satiksmes lietu birojs (demo)', '01a220f1-91c5-7419-8a4e-c85b05d4d1e6', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD08', true, true, true, '[{"key": "vehicle", "label": {"en": "The vehicle''s registration number", "lv": "Transportlīdzekļa reģistrācijas numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL, '{"en": "Taking a vehicle off the register", "lv": "Transportlīdzekļa noņemšana no uzskaites"}', '{"en": "the vehicle''s registration number, what the facts are needed for", "lv": "transportlīdzekļa reģistrācijas numurs, kam ziņas vajadzīgas"}'),
	('01a220f1-921e-7952-91f2-ba33578c2eb3', '01a220f1-921c-7cc8-ad2f-719b4f91a616', '2019-03-01', NULL, 'iesniegums pasvaldibai letter to the municipality epd09 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f1-91c5-79e5-8bf0-171b7feee116', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD09', true, true, false, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "letter", "label": {"en": "What the letter says", "lv": "Iesnieguma teksts"}}]', NULL, '{"en": "Letter to the municipality", "lv": "Iesniegums pašvaldībai"}', '{"en": "given name, surname, address, what the letter says", "lv": "vārds, uzvārds, adrese, iesnieguma teksts"}'),
	('01a220f1-9222-7992-bb47-573c38f2e1e1', '01a220f1-9221-790e-a973-bce14ef05a0f', '2019-03-01', NULL, 'berna registresana bernudarza rinda nursery school waiting list epd10 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f1-91c5-79e5-8bf0-171b7feee116', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD10', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL, '{"en": "Nursery school waiting list", "lv": "Bērna reģistrēšana bērnudārza rindā"}', '{"en": "given name, surname, personal code, the child''s name, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, tālrunis"}'),
	('01a220f1-922c-7582-95d0-65778375b368', '01a220f1-922a-721c-9889-bc62d78951b1', '2027-01-01', NULL, 'kapavietas uzturesanas ligums agreement on keeping a grave epd12 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f1-91c5-79e5-8bf0-171b7feee116', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD12', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL, '{"en": "Agreement on keeping a grave", "lv": "Kapavietas uzturēšanas līgums"}', '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}'),
	('01a220f1-9228-7656-90e8-48da07c9f71d', '01a220f1-9226-7107-9ed3-1ad4a2ad1ee3', '2019-03-01', '2024-01-01', 'nekustama ipasuma nodokla pazinojums pa pastu property tax notice by post epd11 upmalas pilsetas pakalpojumu birojs (demo)', '01a220f1-91c5-79e5-8bf0-171b7feee116', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD11', true, true, true, '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}]', NULL, '{"en": "Property tax notice by post", "lv": "Nekustamā īpašuma nodokļa paziņojums pa pastu"}', '{"en": "given name, surname, address", "lv": "vārds, uzvārds, adrese"}');


--
-- Data for Name: foreign_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.foreign_identity VALUES
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99a0-76c9-aefe-3897aa3b36f3', '01a220f1-99a0-797b-9772-3fb04ab71e6b', '\x00051f8c7a5ba2b335f86e0d41e27d6ed214784e230048a012239c09810386be307a56437ab49bd80e269c6ae7c7343ae605c073e7', '2026-11-24 09:38:00+00');


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.identity_check VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96b7-7dba-aef9-4211ee9e797c', 'confirmed', NULL, '01a220f1-96b5-7037-979b-650427c83286', NULL, NULL, NULL, 'passport', '\x005dbcf23b68104e1d8168c52ef672ded6de225df579402c18d7896e2d577e7829ae650bf2f7', 'LV', '2099-12-31', true, false, '2026-10-21 13:13:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9737-773c-94b4-c0682194dbae', 'confirmed', NULL, '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', NULL, NULL, NULL, 'passport', '\x00286979f530a0558cdaf4eb157b4a94187ee9acb27a95f36850433d48b3a7e8105e231a65c2', 'LV', '2099-12-31', true, false, '2026-11-04 07:28:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9795-7a59-8bc6-b4fad99bce59', 'confirmed', NULL, '01a220f1-9794-79a6-8f5f-e8a849737ae8', NULL, NULL, NULL, 'passport', '\x0090c9353f45440297602faf2edf0ff5ff32ce914863f923931eb6431bee8e45a70940b6dfe3', 'LV', '2099-12-31', true, false, '2026-11-09 10:28:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97d1-7380-825d-9d474730f392', 'confirmed', NULL, '01a220f1-97d0-725d-b429-6f88919839cf', NULL, NULL, NULL, 'passport', '\x00458ba856eb62fe560fa7bf04d438743db0f0edeeeceae96a1f0e69b47150ecf2bba8b4cf56', 'LV', '2099-12-31', true, false, '2026-11-10 07:43:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9806-7343-9510-0072acfcb671', 'confirmed', NULL, '01a220f1-9804-787c-a6db-85a7938b28f1', NULL, NULL, NULL, 'passport', '\x00c3468ac873c19d55c9bec5b760c1c507717bdd3f146f5fd8c826fcfba2011e85e9c0152030', 'LV', '2099-12-31', true, false, '2026-11-11 08:18:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9853-78db-9bd7-ddc414a65ea5', 'confirmed', NULL, '01a220f1-9851-702f-8eca-a485ad873728', NULL, NULL, NULL, 'passport', '\x00c028c13f7287401104651c9148b868df0b9e3d83ff8534048f58c79020b61209c87d843080', 'LV', '2099-12-31', true, false, '2026-11-12 08:48:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9899-7d71-8d72-15cab51aacb4', 'confirmed', NULL, '01a220f1-9897-77e5-8842-0816524b59b1', NULL, NULL, NULL, 'passport', '\x0032c890b0cd1b64e28b2a17db3d92fac798129f96e139edbfeab326dc7761b4fba975a316af', 'LV', '2099-12-31', true, false, '2026-11-13 10:03:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98d7-7ebe-8b8c-e8731af0bfc4', 'confirmed', NULL, '01a220f1-9851-702f-8eca-a485ad873728', NULL, NULL, NULL, 'passport', '\x0088e5fe6d04b397e0ec0586213172b1d7e14eda29974710b06b3308ef55984c4625821db975', 'LV', '2099-12-31', true, false, '2026-11-16 13:48:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9910-7dfd-9d26-4c57433b5b75', 'confirmed', NULL, '01a220f1-990f-7668-aefc-8f0709984cff', NULL, NULL, NULL, 'passport', '\x00f676cc09b127b632630990bf7505d7e4cd2af5e3777295d8d2e4a3bc94339c955cbef62b56', 'LV', '2099-12-31', true, false, '2026-11-17 07:13:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9943-7194-8b28-3cb8d8f826e3', 'confirmed', NULL, '01a220f1-9941-72f9-9b29-1e9174e08938', NULL, NULL, NULL, 'passport', '\x004b508915d28ac79a5950519477a52d03131ac7bbd673439e08123642e510ad1ff693c9460d', 'LV', '2099-12-31', true, false, '2026-11-18 08:08:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9973-73f4-8910-eb850dbf15ab', 'refused', 'document_invalid', NULL, NULL, NULL, NULL, 'passport', NULL, 'LV', NULL, false, false, '2026-11-20 12:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99a1-7a99-b17c-c7348d759520', 'confirmed', NULL, '01a220f1-99a0-797b-9772-3fb04ab71e6b', NULL, NULL, NULL, 'foreign_passport', '\x00ac36d3cb3dd0727084d6a3e464860f122dcd38cfb7c3bc04f97e445b57791caa35398dc9f940', 'LT', '2099-12-31', true, false, '2026-11-24 09:38:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99da-7da6-94e2-d4ee7b64743b', 'confirmed', NULL, '01a220f1-99da-771d-bfd5-f100b5ecb75e', NULL, NULL, NULL, 'passport', '\x007916496d749c6989a50fd1384fd0f3d16db014dfb39c56855229c92d2cd32918a48cf418a9', 'LV', '2099-12-31', true, false, '2026-11-25 09:18:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a0a-75a6-8978-2d770472c7e1', 'confirmed', NULL, '01a220f1-9a09-7876-88c9-b0b5e4ba9733', NULL, NULL, NULL, 'passport', '\x00cc3015def6f2e3b19979d29b44d6efb10ddef6561bd02020280591f4235689ef95a75e2cb7', 'LV', '2099-12-31', true, false, '2026-11-26 11:13:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a35-76eb-8947-f24ba4fb5a03', 'confirmed', NULL, '01a220f1-9a34-71e5-88a2-3bed5896cff8', NULL, NULL, NULL, 'passport', '\x002a7c7bf623334d9dcf3e068b1ebc3c337d3d82f215a9f701a6cdc5156c84eafc80f8259a9d', 'LV', '2099-12-31', true, false, '2026-11-27 13:28:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a57-79a7-85ee-9c1ca1203ce7', 'confirmed', NULL, '01a220f1-9a55-7a4c-9253-afb75a8d7883', '01a220f1-9a56-7703-8e12-2f0bbba3ee37', 'parent', '\x00b44fb0a14a1c493277db4399349980499aa8318f378dc6cb72766015f626346dcef2137aaee79fd4b674f213a87b95f391cdf72ab840140908bb', 'passport', '\x00bf0ce3bf784f479c357bf45076aa139f62d46c41560df333c78840c7fc8654faaa0263fc60', 'LV', '2099-12-31', true, true, '2026-11-28 05:05:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a78-7800-98a5-b3ca54ff87ae', 'confirmed', NULL, '01a220f1-9a77-76ec-87b2-2acb3ae1e086', NULL, NULL, NULL, 'passport', '\x0065db822a6b97eb8b740768d7b595c5b81918e0ef5b650b94d3bbfcd291ae355a696c98f15e', 'LV', '2099-12-31', true, false, '2026-11-28 05:55:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a98-7083-a02e-a3f7dfcc14ad', 'confirmed', NULL, '01a220f1-9a97-7d5a-98e1-0058a4422784', NULL, NULL, NULL, 'passport', '\x00a21fe2bdfaf9253ceb61ec3afb6669c662e4b1170bbf45af9327e536bab41095de152a278f', 'LV', '2099-12-31', true, false, '2026-11-28 06:20:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9abd-7b43-91f8-9a06afa50b29', 'confirmed', NULL, '01a220f1-9abc-75c1-af17-c4573beb65dc', NULL, NULL, NULL, 'passport', '\x00e32986232dc401c2513c806e30dd3cbf6ab4faee298cbc6fd3c537eea42327472ea1523846', 'LV', '2099-12-31', true, false, '2026-11-28 06:35:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352');


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
	('00000000-0000-0000-0000-000000000000', '\xe11ce7453409df601f43acca803422afcac31ac079f85727cfdb9495d2271f59', 'release', '01a220f1-924a-7192-b2d0-0a6874ae91b5'),
	('00000000-0000-0000-0000-000000000000', '\x546b5a825c8c69610e44c557ffdbf0478e8f12c335dc74a375a343b4e06feb31', 'release', '01a220f1-9258-7ebc-b998-f288b876e6b6'),
	('00000000-0000-0000-0000-000000000000', '\xb644fa469e6e82cfbbd44d90a8cb9625a9e2c7742eb0fcd30b51ab7fcd03f9ee', 'release', '01a220f1-9501-7331-8ac1-c7e4bfbee4c7'),
	('00000000-0000-0000-0000-000000000000', '\x63977eedd760001bc495e4b189eebd3b670372758bb36f13170400261f515439', 'release', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('00000000-0000-0000-0000-000000000000', '\xc15f1807cb38f129d60f7e8bfda166d08dd66e30a7c3bbf1d1db135d7f64121e', 'release', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('00000000-0000-0000-0000-000000000000', '\x6cf867396750c5383e520b4ae478213e7388c3e097108d2e2f6ab860044f0942', 'release', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('00000000-0000-0000-0000-000000000000', '\x145546d27ac0893996682f9821301c4eb260673ab61240a26b795059928a3fa0', 'release', '01a220f1-9569-7119-bbd5-c128bde5dd8e'),
	('00000000-0000-0000-0000-000000000000', '\x9790658be41067789585cc261e42babbfdbcf0fdf9a47347a2c37d7231323d9d', 'release', '01a220f1-9579-7d44-9b30-67379ac388d5'),
	('00000000-0000-0000-0000-000000000000', '\xff29230f2daec30318415e42093971e995190cf9dd27a308446a7c09a0145f22', 'release', '01a220f1-9581-7e5d-b443-c129efab939f'),
	('00000000-0000-0000-0000-000000000000', '\xff1b91b701d86f5004f4bb9fb4edef1055db795a10070b20fd5cecdfa8206e2c', 'release', '01a220f1-95d7-76d3-98e7-175b6453803f'),
	('00000000-0000-0000-0000-000000000000', '\x28696ccbad7c34713d36507ee8e2b4ab211eb76ea2c3ccca179c550917a03703', 'release', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('00000000-0000-0000-0000-000000000000', '\x5e9728368a3b2b2d27992bdfec0e8a159e4cec07684afdcabd996d970c4811cd', 'release', '01a220f1-95eb-7c85-b42c-ab6eed9b69f8'),
	('00000000-0000-0000-0000-000000000000', '\x6a531b5a0b39a9abc645aaca9bbccf82ef3b8c9f97ac8d8278e91d633086f9c8', 'release', '01a220f1-9643-7f02-8469-3cd04354fa24'),
	('00000000-0000-0000-0000-000000000000', '\xfbdda31c34030a7592d372bba4492875b63beceb1b92a5811bd7637d616b4d93', 'release', '01a220f1-9651-7b64-b601-80434f4f0162'),
	('01a220f1-9239-7e43-89da-706884db4050', '\xd325c47b14e33867466650d53b17905d17ebb9ad5bc49f18ca01391fdeb5c1a2', 'release', '01a220f1-96b5-7037-979b-650427c83286'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x8c123b25a6d563b2b86b32b4879ef68289780b8c397198fe00591109c75c1fbc', 'release', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x24445e1f42941ca24582f14012b715c102e1df3fbbf475389a77e4694eae338e', 'release', '01a220f1-9794-79a6-8f5f-e8a849737ae8'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '\xf1b2276800475e4a102cac2c542e723754af875d445c16eafdb46ab039f6887e', 'release', '01a220f1-97d0-725d-b429-6f88919839cf'),
	('01a220f1-9240-70cb-9106-a687097f550b', '\xf21b2fc225b4bb618d331b444b223cde0c1e4199c48919cb2e471e0d9a91a7e9', 'release', '01a220f1-9804-787c-a6db-85a7938b28f1'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x996be816b0f4d5f56a91b2d3f54589cb755586ff9c97b14f29f7751c7d972dcb', 'release', '01a220f1-9851-702f-8eca-a485ad873728'),
	('01a220f1-9239-7e43-89da-706884db4050', '\xbf8fc7ef5be1cd994eead039dedfca227cf7b87f810b1866b0d987ff7ece45fa', 'release', '01a220f1-9897-77e5-8842-0816524b59b1'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x44d5e839423968c485f2e873dc17835a96cec2e03b3a051a21fea4a1c33730bc', 'release', '01a220f1-990f-7668-aefc-8f0709984cff'),
	('01a220f1-9239-7e43-89da-706884db4050', '\xcb9abb27199bed986f6193b7f8af90bccd0d3f864aa26b3172d69710c21d2f49', 'release', '01a220f1-9941-72f9-9b29-1e9174e08938'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '\x7c019d9ccd2a1811a8b8041f4be6130787d5b587f9ddcdf02d5c05a16bb65fdd', 'release', '01a220f1-99a0-797b-9772-3fb04ab71e6b'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x2724337663d15b2586af0371009ebf85f02dd18216fcea23e10c8c7aec6dc49b', 'release', '01a220f1-99da-771d-bfd5-f100b5ecb75e'),
	('01a220f1-9240-70cb-9106-a687097f550b', '\xfd41b6c349d98af0de88fc24a2d47984b9f1dbf61bd29b442d9b44dca81bdbe7', 'release', '01a220f1-9a09-7876-88c9-b0b5e4ba9733'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '\x934fc6d088fbce0fe8a367bfbe91128b6d2ba534cd93da25ae055ee1397144cd', 'release', '01a220f1-9a34-71e5-88a2-3bed5896cff8'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x8bbbced30a202cd8af8d96dc235d5175cfaba4fc6699ba240f7fec2dd801e62b', 'release', '01a220f1-9a55-7a4c-9253-afb75a8d7883'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x3728863d5bc2b30f5fe1cbfe23b095e09b1412c07645cab484eed51dfbd00a54', 'release', '01a220f1-9a56-7703-8e12-2f0bbba3ee37'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x34ab841c541f1e1a5ac363c35762e32828b37a9bf16e8cd86aa0a51b671b7547', 'release', '01a220f1-9a77-76ec-87b2-2acb3ae1e086'),
	('01a220f1-9239-7e43-89da-706884db4050', '\xeb80207b3681d97b7537c53dcddf0ec471a7903283bc6eaff56d4c39cc4b011a', 'release', '01a220f1-9a97-7d5a-98e1-0058a4422784'),
	('01a220f1-9239-7e43-89da-706884db4050', '\x80c61e2a0576993d0634c82aae175436f8c7528b5e4918f1538ae62f602b0f7f', 'release', '01a220f1-9abc-75c1-af17-c4573beb65dc');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96f6-71d1-b60c-85ceedd7da82', '01a220f1-96e2-763c-8008-15b9dc6c5797', '01a220f1-96b7-7dba-aef9-4211ee9e797c', '01a220f1-96b5-7037-979b-650427c83286', 2026, 1, '2026-10-21', '2026-10-31', NULL, 'p_QoFHKAbmYuM_E17Qf0Ng', '2019-03-01', '\x00727113c8bf12d3a29d59c8bd6806934bdfd25c0043aa9da9fdddc028e430cc90c8a19e6fdfd3f0050c645fe3351a16125a14b9c5d04e27ed503dddb5e42d66776de324400ca6f0c14eee24ac355660554797a1e5258703aeb2b11f7d80434dfc9364397cd6fee6bd9b3d8d5b7f4ded175f28b6dd1183b6c43ec41e345843eac40ab7410a72058d046b951cb31e5749fe12365bf7df3d6b56e35e2b6b0c275ea8c8a3144f38b9da06a95941e8334998f9d7c4b0f2ba243ef4dfb47e20bbdd77524554d3694200cb9ef6b3cde0695946a8a7eee0530dc2e86f7cc64038dad902d8fc99205a05a271e738c91254402a17ead19650887c51cd705573585558f11405f815005ef6a16b4462d6d706b421825e0aaebdcc09d46b51d840129f93cd8e5ba2734a5878b64657737055b10ea6abfd34a3e5d5afa6d67119d04a3b64da4ec3f7f77f4ab0ed2567c5e75dfdec5a2dfd24206fd8f15098dbb66559a1a0ade0c11fe07b75db8258d883b8dc28aa80ca68f45585c635ac5b9eaadfb6dd8bb1971e0c4891cd345baacc81b2a31880e9b5b86851dc87a578e106c7ef0b9ee3f95fd3633395391b3c5db3ebe346abf064973fa795b6344dd24a935fe4df14ab82eba95b42743d9055db0f09fdfebecc80fccfc9674233b38b0bd898cf6181757818f9f1f1a7a9078d37db6513e91fdd2dadd1d48cccc1599315833bd44cc99db850cb0137c1d73ee70c1685675427718b1e1294d56bdfc824583c15f03ec4157f3c8c24a6bcb05d29cdbd024a92472e3788f374912357eef3193019891ba2f9524d0ce2d11e0886e05b312796a999898f3c67c3c3f3d28cddd5b85d5f433c3b78e0c07f1a33ee75a899ed41bbfa046013eee006c6e7cd0cab48edafabdd3c93830ebc132de8f7cd42b0f05fb4025113e6109a66bc56966b5921fe24fc84e6cb94150ef55bbfc5026f780a5054bfc3db868827c0793e1bb0415434bc4e1ac3d6a5a7383327eac8604a94b1c8bd39e5a77a266380a6b09592ce9333c8eb8a3cd3aaa9dc01fd7c362183000e0e4d169a05d90430e1b6dfb4a22a48471e89e95490aab60b09b34e91ce0f4dd1f6d3b70c29eaff9e82c5c68ee4c96772a0e8a6a76c3a7ec66ceac9b30add469245e338b0489b53231040c8a66d31f9cc8c39e2e69d51cf46925fe6bcb3ab6399e8de790f3c98dba4d672a25c917ac3e0fe504afd9b88fdf8702a8b2d9ee0d1083c1ff9489d3f84b658722c0171ad05b11e2d561f0ae09fd52a75dc093ae4e1878f343761a6af96dee71e3c476240ff7804c6edd8bf1df6dd8dc97f60928fecb5bd0a442d97391ea10ebc2fb267f00e558dd5303b35a227b170dab212a46072b33d3b7ccd39150f9d00e1b05bf747bf318ab31298b40751864ab6452e13767f9f12623d3ba66f96abb159e169f3bfd40efbe4af431571fc0810c3f249bb4f477271ac8b71eb8539dff8bcb5dba679f6493f1c1c61056e8c9d73404358bcfcbdcc977196766d949dbd01b9be627f5f3b3cdd225a5559b09626b07f4ea92a89804ff071f8fbd87628956fdc6141ae663ccbb271c356513ec8940f715fbb65a40a4a902df8eda672c69f34c979f666efc359b81e12a0f1cba8e4c19567a4f3c0490207728f31e56d05dcd11d258d9dc7909ef7f4c89a9be613c3cccfe206436d2d30f27994dffe8a4cf30433c19f8ce0360a051fdb1d79feda883c9a1209eab0ed609856b3f4f960b08936875c4f99dbd5e5045760ec9b3dbb20d515d139b8f9b527f5d9a9cfcfddf84a970056f19cd42ea84d994077fb5bc16b3bbda6a66f8839fe7e929235e9c02f07c30bbe18e79c5ea3e7a4325ca115e0a2890a75c552dfaa4d06d87535a1a5a51f6a20706fe50068f03aca34ac54e586f23b5e16c2d6c35f1d0b96e3a2282fc8b24fe5b6302bcf4a0b36aedbedaaa7ade882f66b6b263c2a5730e1ec564f78463094f6513b0f3d2f005737abf60f8e79a9dbcabd96dc10281269ab180cb4cab39ef586329f50d420c13bd03e294a94f115b345998b0c64cd4aed5a9a87ba3069566e8a8ac51fafd7f0837e709c322806536644639f565741a75eed56fef181c5fdb6ad06f1bd3055c5b694460aa7d9901773bdfe4172b08b156bb178dda4e7ebd0624442bc050222970062039cf4ea896792f3b9eb67db71fb3e0282', '2026-10-21 13:21:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-974b-768e-a371-962c969fba52', '01a220f1-9741-7ba7-b4d9-54f158ffa299', '01a220f1-9737-773c-94b4-c0682194dbae', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', 2026, 2, '2026-11-04', '2027-02-02', 'phone', 'o8v6pUi7EyS2qM2crCvpow', '2019-03-01', '\x008bfd5a05ec1441b77880482e0770625cb5b7716092060490ac591483edfe61f37e19d8c4c7596993f174ba0d0a53065b1fc8c5d9cbce88bf762589e68f90e61b27fff63f76c766a6b48e3d9ba21d1b3dab7a0fe013f1ee8303ad23115ae2d56807047f617b914d50be46aede8d09225501b9bd9154d83b889421a9b024e2a69d1f3d87aa36fb260ff107096f7e1d31411035809cac4131b77a963ff88fd5aa3e4ebf277134910bd35a98f1bfa5546aea58bb433e57bb41dd31a4c9e9ea80f8b5906b61224f187d5753a35395b7a9d709208981e1e36a863781758dbb4c8a76ab6aace98cbef8bbc45e493ea9160ade93390363f8b021aa99b6ad0103966f6cb489982af0aaa3252894eb84eabbb5519d80256c1219dd8063244b6e7805c5f6a7cbf1ecab58e2db3667fdd0228b12ef155c3013ad59ae58b1f61074998c4220ec4ae1a04c7d7e89ccb4f94633d61fbad748baed78612c15d9a0e3e57d9528acc199281ea3f0ed4f1deafb6484d20ee35a1f8c890794b273ddb7189d034f184ab0023ee6db90cd3a198fecf1dcb903ecef87a1f24559b4cf0ca51dd21e1bfa50031cef4ee398204914c0a7fde60b1b3fe38bfa9b32866a287d2c0a1c8c899a7ac17ce04cd211bfbd2ba0b8fb6ffcb020817e4ed7aa6b96d6621b02f574db296e25b2188a49e9e751fa0d036a6c13fe8c1abddf9de77cf1f3828474b4e47cd51025fc9ccc900d4fa1c3da138231be21d6ecddc47904fb05c5098a85164cacf60d40bb8daa7c2b215ea8db0316fc6b2e4e43dd641d99347720f6bded8e7aaaf8a4a97ad8106e4e676fcbd07e59d9ec52fdf9b384368ff92605a4d1d5d03a7ab6272ec8a661e5238a113c69e2999df8496bfc9f4344634550d875c52179914e4410c90c0370a05fdf39b0b11e4443e5285cff0445c6a3a863d10780c802b92a844811e254d980241655d7f410666b295fbeecb2125ffb413df5f261b2c3c2e4e2c1eb4ba3636f7c3cc04926d032f4bb35b46670a8a31cab3ed81d9b6004fdbb7a096122a9fb39804ef978990fe90a5de9a424abd02f4c90b00d6be977c295b928cc8a3c33678346ab2eede548d0a174b3de7d79b6c26a206dfea1c66cac0ada0a4e5da5f295501bcb4e6b1b664a2d19da857977ecb5be2e84b7b3ba6bd93512f71e725f83812f58aea749411278c284bf17fbf7d013f7423ab83b4014a58037ad1cc5833cdae63e2d90f9475bf9c61a6fd81452066fb31ea10432bf994ca7fdec676d02af286bf6b467a59768d8475ac7fb97b89a0938a9b047c354b1c9cdc2caf213ad86f87de67b95beb40eccb63d3e974c5dc863e2d823a559328b99e2f19ac99fbfcd38bb10b0397fac5f03c2bd4f6088040284563d8452dee675852a969bd0d4f57ef6a7c18388b7d60c62895dc2369ef442c5bce9383eb3e5e803090f566e090eeab8534231ffb8a40508c91bb1ee3f8b6880555531a4886e065c95892535a0fa35b352418e3ec7950e356d2d925993e4917b66916cb5ba2064f97d1d8235651b4f822d816cc9f6d94c1f64e366790f45665078591c242d0a6339de6aa87e328872b5eca19659fc8f2f0b06c82b427c16ce9248bfb20663a9a34ea3d114cdae0a17dae4be0fafdfd21eeec63c276f2614ac430ea40491a7eb36b4755285b7e45b775a3593f4f72cfe13f79d66792486cec5f347dfd4de727bc9ccc82b5f71bb847999cc62923421ce38565e5728ac88063e701bc5007b474e385c6fd2784ef3c6a083f0518a970caecbbfd259924f7967d94da379059f214d59dc93fc40aa42da9969ce1074ebcc29ae155a7c1e0d9ef5279b234d70102fa62b553265babeef2f40d286879e99c9b670877312a5b1c684d39818c92c78b605461bb20e7dfab29d74c4f6dbbd5018b4405f0315101665bf224641c5a89b3b36907bec34786f1135d47320623da38cfc1bcd65ac3189c912637406c95b85b60358d80e39e914500bbd6ad7f1259867a067ce19e0023acceee9f0a53e6e1dc060982b50e34037bcd9ebc4e4ab93415c4c334dd3dd32e992b2a3fcf155a9d3aca89b74d54803a71a14de6e3862b020c132c4fb9649d5da570f14386cd70b463c95eb9d97a603732772cce96e3b0b38549230d0938c4eb8bb7f5e14b108dbf06f1ba829f19590ede0ba697b76863c91073d51a7f5f7c3f15e6a6a11f4ecf3f6c6a7b0dfdfb9f93fb954cca6da544bd4d92de140fb83770649311b09eac2a7cf6dc9c3aa5c11c462de450391893a6987c6e3860cf783c53f895ae57f14b133a2dccf3fffe78b774891df8633073d50530a553396d2b2af2545104f0a83e9e60138772af2888fd568aab214ea62876faf8cb3a3a91784487dbc06605c5f495fd0a1aee6c35efa711c60ae2c16fe1ed56f8452400ddf13204569e1bb4008fef3fcc311185f43f4258038fa3fde5e8be0e4978f0dc6c1ecf77f0c3d8142486870d42aa47ff125c104f94c3006ec4aebaf8afb24', '2026-11-04 07:36:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97a3-7f69-948b-8d291a43e998', '01a220f1-979f-72e3-807c-3977ea4d0aaf', '01a220f1-9795-7a59-8bc6-b4fad99bce59', '01a220f1-9794-79a6-8f5f-e8a849737ae8', 2026, 3, '2026-11-09', '2027-02-07', 'phone', '35pnrE_ELN-bKIdglcmhgg', '2019-03-01', '\x00b3d15be36d222a447b6609154bd53ba4dfa84996fed54c5099683ea1b73449a605ed617e96721e8c2c9cb26e05c5242b74630a47a2a5ce02486133f1a554ea0909341fd49539dbeb4f178f42593341216027a2c738095b243bd1a053d4857cf7c31068506cfe88b71ee94b6f094e4185743ed4e889af4c05b4887f4adffe514426a5bafc17abac01fa04d5eda90a3cf741133a4a189324b9c3990378b3741b68be3ebe2de24485565832775976666b5d8f5dc836db8ee97a689b65235073addf50a3a1299ce95f57690e640a57b72d2be46dbe5b2bea421416c7632ee030af39860fefab69a4d71e1fe6a42b4bf39deda44ed6a6a71d1f6c56c4588c91cc965eb4452bf04c7dbd6697e1915e6d34f82a2de129feb4a17c79ebc81cf00ce22e9f646a604f5611270a6edef1bcfffb5c8f8dd6c34bfab2c8144f03501f81026a7573817899b65fdda2250908769d1f352fa4f6174f3810413e70ab942f590d9ffb8ffd1e61f399430468e66fffac74a6641fb31a38e1665e9ef456e66025505300305637460a2fd085a9889d2be9982efa456ba69af48b131ce882cf66853908b3ccf57e8c5482b99b5305ad5abe387c57e679dfa92d9bba264e26b7f8aab5af8f9b34f00e6ad55a5d5ea4188b6b32dd58888b17ba1f78b035a4bd4f8a0f15bd2172d1e5ae191ffcaa03d64bb10fc6d9be81a26525a3fc398d389d2cb419347c3c167578bdb71595b3dcc4dca0e88cde858530bb2f148b90d5502d5a558d399e1599649ce7af974e64c6a60b6d5a0916b6bca5cc3e7a08b5f60c27383a87da5a3644a2b554706deffe7237d170694a7fb968344ea779be08445285a4a32a9748220fd124906025adbeb2578efbc49cb93e17e901505ac9f51bf40d7bc84e53108be85ec519e208ed20f1e575c83f8339311ac8f1fbcbddcee821f4afa832710126fb9e0dcf81e1e753dd9d473449ee5ede0ee2d8c26426a0e124a4f3202f9b39c34328c5389236535bcbaf075fc9981354c25dd3b1eb0985b151e0e3c86d4a2282cc97acfcf0336d9d274751d005c5834282f685f90fb71db71a5e440c4f8bbb594355fc921e4f5c4d56a511f2884193959c3aade897ee2fbeaeda468c0cc5dff002562ce024e6a8c83705a1f6ee704c359bec4e64fc2014a4745b166e66ca3e995508db98a7c43f585a00a1a4e287c6193fb3147eb1e11c9e04be9d3ca87d5f44ac8743acb085fc61b7a9d507d11fff4fdb463cb8b79e1a615c3a653a2ad6415daf87f97abb554b84e2cf794b073bd18616c11778963f315af58e2f09c430b998ea57d95177e1dd170f871355c4730fc1c2580108f176d0ec196725f3a65b5d786fe4834c976c64b1ed3ff7517e6027808687a39ff1ea4c33db8c79275c086b11846346f449af0c84f533096f36eb26d833ebc7375d193d5944405fc5db96a85ebfa792898740350b46b9c7d0faf9f17bbf5ab6c457a751fbb207997decd36699c6985795ea82c1d7bf5dd52c9ee2cbbc33ada23a5ee717dea44d8eb828b44cd3bb9b2df3be0274711c148727e5be5b0ec9b54e9561b8d10ca5cc0830d67fa939d6711813bac7ebea30d744934b7eb298cad851fe714309ff97ab6ed54c0cd7ac84fe9f6f73611e8046dea44e519b93bf1f3c1b4bf1ddefcc09148e7e8200fb14fc32b92015104828455739bcc9e2a3af10e59a4b7328dc2ce1f1f7ad7cf204d37be3cf05b9d16ae1d0f4f704548dd57e13f4ef6aea3392d9a1d88fbb2efd27c97ba95dd155e84377a14ee75de2cb603611da0ded94118bffc856228c087509540d9032f6b8744821667ccfb48d9b3d99ae196ddc8eebdc6e943fba2509d6dd1cfa13330b707f4ff13da616fa38343a232b37dffdaf1923507e070440eeb1d26e0abf69d611c9736e0b3e962b03c9e32748543304db9d451a4a3e197b08890d7fd3bf9707254b21e67be1b2292ae504ff4524741afd10391570c42bce8402aed535967a9f2198ca98adc3d44fe54cc31359f7e923c0ff9ffd1b6ddff233e7641cdaf515b28ff625b23c970051ddc54ee688ba697cf0b86b8efe71589ec920f0e8086d82685526e47482694d38e784cc3a5caa0dd0c4f67fdac58d832f8e675e0b28270f9460af8d998703ebcaa2c00efd9493eabc3de77efedbe02850089ad7ee37f7e66167235a3e30ede06bd06176a73d17e4deae3c45c116a55d20eeaf8ec5a3d7eddcae6552f27d226fb1e3b4869935ea62d66d44f3185ad85683d8eae57c646c4e6828d490b461d44d647d9dda37cbe2ca974a28e544342496336018198baf6ea427ff048f1f76266549b19c9c5ffa7a9650dfcc71f1321ef6430fac8a1bbb0c771d90edde7f28cd2fdcaab926a51a705480ca95ba3a4fdf63313f8808ec4879a2b1ae6301b4164e3508a1780a95b9d575005d5c20ddcace2d9f5e95dd0781198457ff02b98d87d0023508c7b7010e25996d3d47bce569a04cc6e03325f82c87b75cb67d8bb482a0a7e25d3c41dcf8aca0d5c38577f237ed893d08e65c58b18a64be0cf674442d90a15d1a5031920591e1a1323c653dc682232c4fa070b2c5bc1e9d1d5f43cddfdf1e6e201a513101642ee44450bdffcf0183f157d7ae2576b5c91b804a522ecfa22706f4d0c9b858cc64884adc9d0a65c8547cf8bb', '2026-11-09 10:36:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97e0-7e3e-bb9d-d674bb04617d', '01a220f1-97d8-7417-bb32-89114cd7181e', '01a220f1-97d1-7380-825d-9d474730f392', '01a220f1-97d0-725d-b429-6f88919839cf', 2026, 1, '2026-11-10', '2027-02-08', 'phone', 'qsDXmFzffYpVjDof6v2Ejg', '2019-03-01', '\x0035e569ef91bf004a4edd34886d8bfdee21a20e6a575f0137e2713d0864092e5bdf64fff2c94f4a198116bf295bacd69903b4cd07273a0976e64744db50a619b6b09a35d46dc03a906696b5e1b09729e368021ed2abd7cdda1dee8b17d029cb02e179659ccbc41ea52f2dbdb8c289bc296d1681234877248c55a88f42c3a9a986a2de63459de7bf1a214da8c2a84648149cbd55c8082772996afbc6849936a1414732d16b49b5597ac635ff5757d2cc655d765e5574c1b41400a739b316342212f19da118aafd6d9498773c78765baa178bb55b34b71b9b7bb342cae858ba9e4628101d739c3d14af210c850caa5bb8c03b2560ce42b175bef5ea8c543ea63e670c30b378f6b20459e1a224ff93d135778f9e1e36853efc8a33491a8687081f2ca3d59322d69958cb593c4c7b946fd88bf56e6ae820ff56428889ad8f41b2a0abac98f333c3c085e5f77e7af4c62e282d6070f6ff5a63df977c3b639c808d5e5034ebf6f4af8bf072dfa4a6b32e56501fd913ae6a03db6098d3417a0f5cb23105cab5c16ec579bd887a5c726d061f4adb632222ae8883aaa504fa691085e4a155a42ec18ac8148037d998a5445abc43238d7a9af02df732170832a30136ba8cfbbae14e2542dcf8c6e094ff2c30fd539125131b80ce59cdf4b603eb183b99a1c39886ccc63bf77c742e05142dc64d41ff93bc3636e6f9eeba52d54d35648d80c381d7afd8171e9021d0602711b005ea4305c57b694003d8a0d822da5904efa0ae124e593e926958d19fbed995224eacf26540b380ebd516ab910cc1a99ac2f60c335fae0925f9cd8703d886bc4ef61b2386978282a9581af812b206a93eea11a8b9f4fd7373f294f89cf7fd90ee093bc884174e251039b9b6a1f50e26756c5eef08f8d017578b805f7b6bd1126d6c47b38e5f98a6e7cf0709fa2d62de9e24956d1ad14ece871bf44adca85f006ffc39b0a0ed130765f5e27595b57057c2be9b4ae1e031a1e176987da2690af04c2ec28114eb9ba12747c731e77f1aff206b12bf11068bf7dc863bee17003f910e4d54c1a3b98e6e12cafad820f5cfc329a31836e3f81e905b3215105faba0153c04e14ac719119fb054bded43f0354618bfda58075412ebea3b3930ba39fc14e5482672371fd380a39b221bb53ec3240bbb4537af14d384fab3c4afeac72630d49f1ae1e3ec9b140fa7f9d302b0f157da23c43a29d4d318329effb85899071586c2b72ead705a8507313bf80eb17ac510ebe09ae1f3fde0b262344162a910ab9444a404276661206ff7eb2bdd57f6816df19f1989af3d6065e4734c4f2b5288f2e9bb9282cc26f7364c080bf0ec465f657d9f67154c442b79ff3fc668c0d2b9562b183f288cee00af8ff48a1e2b2efc0ba59628ab911518195cb3ddab2b1ed2bfa52692b219e3e5506099f8e242a2cffb2feecc2195221657544c0321b1849ab869425c0303f2391a4f4585080538750933edf91b8f511d27f9adf60ba3e425e6c37d75a9bd0a739c8847044dad9f243f6eb5b059272a46253b11d9fb9916d59336e9aa65e7dfd365b815f29b77b5b055c67ba41ef215edb5cf1379674a325b182f408121dd19e917ad99dc4834c0ba1b8c029f4da5c855c982850060471cd9bcbd25c1f4cf33d789ac2325ceb13c3fb6e247d879ad92ad952ddc3f7497149e4492c8f27b1685ddad6ea1360b1e0cd5acc1b766e218dd728a0ae0f0ac556a8b6cfb6682d81805702db966bf03021df0fc7447b7309c5d533fa1d5697a3c59d0ddfdea03ac45c2ac4b5d50ed9518ab313e9a50d2faf4b29a99947259661ef84c979e56299b07cfbdcfb57a2b6bc3720c63abec7a33c8a1800d6d7030d3f908b0af46363a5840ee77208d7613f4cf3b297cbb66c4c17ba0b2110fa104b05f9b5a248dfb5437a59a9c740bfe64f91e776554b8ae6f72a8078656074fbd18d16baada3bd3c13667352df5acbdb98136fb5bfdab798c96f6f92bc867dad8a6f11cf92ed794727648fe252561495efff356da109db76cb51d6e25b40904ff74934990c2cfa4a2d1214b2223a1e9a47691d3ccc8c40ee6093c187fe88dece8c5ed2794f63723dfa743a198c7774340cd954f8bc005f983bdc8e8f8a1932fbce0f0605ed9569b11fe157b9808f5495ab97852355c03fa9ca746077be090de4e57329e8364baf0c22ca7cbc2f1226e112c99c8a0dd3af2b9737eb550b2b676d1662afeb37f842a166020ee1743e59822dc6c551587890e74bd79b7d0f373c9e7cc76bcf1a6c4629f', '2026-11-10 07:51:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9812-74a5-8c73-819ed66e901c', '01a220f1-980e-7a05-a69c-c4270c937bb7', '01a220f1-9806-7343-9510-0072acfcb671', '01a220f1-9804-787c-a6db-85a7938b28f1', 2026, 1, '2026-11-11', '2027-02-09', 'in_person', 'hPIJXQLwt3hzzbZhmBMEmA', '2019-03-01', '\x00fff4bb3f24a63cc77613a27cb441a3263ebc7c040027eb4cd009fe6301ce3fc188d81f2d5a3fe08838d482f1cbbbc22efbcd850c137eedabb950bd469b3609df42090c66ea817a8a87d761ca3a995937ac43a078898d3f786a10867f7a0b4c3c0f14d059bedff954dc6636e3928bc0cd9dab0a6f08812b0a35260c8d24cdeab8c9b3e4a6e53f8f2bbb38824719c7af5ae88e49cf82ae88a43ed84551126bb86dea656251d03ae6a9f2469e3205be0ded50b896db0cb90d0c4d4f20810eb66b04daea295bd540a556f12f766f32fcca67647773e783e8bb6a509271727c15c181401a3d8df1820ccb89d2011dde3420bb1dbc146e98fbe31a1b9e3cc9e25e2611567fd231417a4d548c172762589bdfbdea71969a6b7e527b940e7ae877ac2aab22979a1fac05f668c3290aabfdd799dcc32a3c051ad97e15ba32a61c40342dc62c3cd845ff14b0e74f96d1b25757e494fb20995570e03f3f7d793e88a0d65848e8db03e5b2e5d58cf884711a3b10a07e59446f47eb7f380d96274d7172b02acdd71cc93f9809cbf19a5971a5d2f8724ec11bf6b3a6eae6c03f917858263ca7ebe4f2de655a6968aaaee9f5c74b2b5bd44f7e69f5d13320703c6d1b87ffd644ef5376876863d444711fe5ea09b5f2ec0f842c8ba890f366bb145c6565ba1343e3224b462c6f3bf83fdfd94cb37efeded130f8796793fd25b74be022344e254af88e29c2b276d5f86339058ebdeedd92fef35349285bbd513ba5386b7bf8a83d5e7d897c4a89a92b8b4bb871a1d813c2018d197433fe2c5dbea70823bc4f1614c0f8858c479ebdd000d6d9cd610376fb515a84eec817a0f1c1454974ae97244ecb3ec9726c46656a9e348b94abdaa474a0f357b528e3f3996433c50d0e97cc0230021527df8ca7b6eb3cee87cf14523a4592307e06e0da35529c2ac7dba887903b450bae564ee9506af98dcdb535265cc6f99031d2007670dcf8eb3891eaa16c68710b1e4f35d0a633a44515fa60131f0bb30be5d1aa2a005f8b65f045e1d11b159a2ad0d0bbe4a256a0fa3f8135071eb125f578f07109f108365953090ff7d88df0c1cff0733820370c4c429fe71a9b9c084d7a2f507c15139b57dd212312637754f68bf61b1647066ad292b2892d88396bc4a6281ef9454d8d35b6a0f6e6c102a2797028171b4e7df68f078f2a1fad5687588a93bcacc090b478efd2205e71ffd10340a6ab5e0865a2ee086e2b4aa31f80e686efa63eb2d7acb297cb22fca739f70521c1342ffea754337a14592510e4b9a0d4fd340ffdb1c0ccbc390ef69fbed925a7eb578006ab8fb0d1246a8abb1674c7e0a75298c61777efc9005159bf9193c6b719e5e64a92e97f591d845fb3a74f32d5b8cd0cb9efef825dec687d244e6cebcd44b1677f2ff97ab8f8b79de031fc50ed0cb5c50d268f385c5c7aab4daa47f41ae66ce8ae16fe21c89418a366d604abb7caadfa364d58192ff994b1a7b333fc1f73e6230aab98d59eae076aa052cb79eef885e8c2fa13ae1a13f7add8a752435048b449b2db4ada29d54084672d6a0b031cde99d84ee289b0c7f08763a1e80cc57924e10136c19081b8b95eac6b9675aaaf249dec26a819c89709b5e00345b1208276d6dac106d871dfec6a218e5feebcee6ea5433d2a6a1c5595a228dcf1e6efd0dea1a26f109947210dd1ff6bc57f189719c32d9b7f550dcd68c35edd39c6c1b2dbcdb1e0df5e9d0c9c20910b5e66c152f3cf225d58d3b33f66901e5670c7fdc81c75b46eeea7e331983aef821e7021234fd95c75b82fd8f023f0b217c06f7bfb82e9800e4175975a07f401cc4ec7beff7cac89f7443f890fed8b52002e7e6a21c14ff1543a4c3d57f0067d40390ba83946caf75baae668f8aade95263ee3c7fe6dbb0852cc7d2b98a514891253100d684d818d8a30676292c2b145d8474982736b5acebcb975d1d5dbae3a8a76c20806b545f82e8ee9ba91c78219d51686faeb88107c244222e836232bf45582520c28b92fafb0545373b0ae7206d56486486ff36f4f348f23b32c722ba945051b743db393bfbc9487b10608bbc3835374042a007b20977ae8351d5e45e5a7305d6fb205372d4c5634fe87726ff17c02d7bb0e956c172d3db7c8a79cd89403f37b0f4bada34f8a3d530a8a0c12d2ef7d8c3c9e5e54ce17ac312e71369ed13b6bd31f146fa8316988a2269c572483682c21ca2ecc46efa70f48331bb1249c60da3762a340b388bb3cb5d698f4ef492d7fa2b2cc790e197229157a094617bdbe1f6e04501cfa46d53e41d575d301c8e0a3977ba9b9c8232716a3c6735b85bdf3c4a72334536a8e7c88e3', '2026-11-11 08:26:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9861-73a2-8b65-418a4241c434', '01a220f1-985c-75b5-946f-90593a62abf7', '01a220f1-9853-78db-9bd7-ddc414a65ea5', '01a220f1-9851-702f-8eca-a485ad873728', 2026, 4, '2026-11-12', '2027-02-10', 'phone', 'niQGQJEsO7-6x6YBB4i0GA', '2019-03-01', '\x0094022fca29a337e18b1722efe5ad2acd41d4e1a3c053bdd059bc16c5326af4eaa3e74fe0184a18309fb98aeaceb6485b6ce86825a117eeafdaa7a96cbe8019ec618b060356b6950401a54866b9303f45d18696727c21d09e08bbc39f90a3290f59d7fb6cc65e688044e955aedcc84b185577d32341a6d330dfbbd68d19daeec5e6e911e4b36e9ffa954719f02c925789721d556b4fb8fc475d5a5df9f0cd6159b213acdef0713759a86be71465cd7ac54bd84fca94fbb24bcf91fd063ff581a853485f7dc4f6f87c73b606452004cd44c253257950bf5a18a755e65da34de5c8289859d4bf59755567d4ddc8bbbca7b4ff0055ff18dac43b1154d1ef2bdabf26a60a60a097b2f6528c9d79e226766439332c277b8c096bf9e81cb3b40e025bdf4e6953cad41b7abd07b0b0783382d4bc5567af6681108cea8e9c835ae479e674511017733254ff8d27f59c721d8a164c5fc980674fcace8fac469ece1ae7be4bd9791604468d663dba0f7e44623937a9a3d63975c748c5bc51fa4ffa835bd5d9856a697b0954ba461e7227963eeb10f4e1558fe6cfe061c9e31b1065c35e35705c470c720e576e82488f5e46c3ab823cf5690ff042334c86fac2633978b2f23999918493b62717b23493f74f6941f238ecf98efa963ca9d476fedb04a2a2439789c6ba3858337a14c2a97e733bed028af4fae34babe8857babaec614fd24854cc45796a71b27d482dc3860c4d82e0841b6aca2ae23d44b396e589a05ee42771041bf0f14d6ef47cebaf7186f650bb2b825f35b6a28eb7fc95e2f32e717a1a540d0ba07a875e28ebfc29747788626c140e0779deed18eed184ae2664315e9daffd9dff5d133b43960cd8b6624a35130f5d244ea3540019e4b24d06d06def5ae6f9a1815bd29d146984b0923d4aa23e04b7940461e13894c8054e7e3f93cd63de6603376d7350fff45d01db044542220fc67a88b45e934af85da249eb666d6df2196abc79845c5bbd6b4962f7e50009829b8d420359a6655afd21799f1fca7bdeb5f40880948df40bfd42f56b020e3bd1df1a1dd8ea2330938488272d971bd4f44c721d7aff9fdcf44e2b115802ba5336704f9c85a3959084bf247b36463bd278e2834ceabfd098700c1a6ffaf4ad186a15266145fd08d87203346403c4ce6625d96fa6ed38998821b40ce3c71230d72ff382c1c098a7dad90231d8770e842cbd5515e11613cee6fb62478da8dd7689bef10d77394f27f229febfef333c4ef715f22c590391880b4536715f3efe93d5f7d5d419bec45f1c73fc9bbaf2ca98aa49f43a5ba6f92d1eeaa568c03ce2f25ab2c4d5e3c810982fc33d82048ce1e16b89f3c96723e5fa0c6b66af86e130e0ebf88dd2747f3c441bbd9096222cf474d1b49ab6a681e10d1d195d1d5543d0b7efbe30dc2b84243a77b59bc107289317f99b7af4086c94b71094d151686cbfbf5dd9c5a2bbb4efd338faad2beb67283573dcf43745956bd04f829e64650f4b11dc6d582f79cfad321417acd0f1a3a63a2e3e01d6b21808971b1f830310074be96d9ac847a2a8702db42f7d0d0b75b2adf20eae350e190f1b20e77d547e35424e74f5c13b376884e8102f38ee9818284169e36f7bc748bbea06ef322cc0bbd22ec1650334ae5e45982f51d24a4f859174474147d54db4b333edd8211bb6d6e9a42512987cfe582e7dfba529c26ccd2a687ece04d74c8611731a1f69e145f3c2051c6f287cf3270dc72274f03002fc556de995ef2f88412f4fd3f568a695d4e5eb27625cc7e82f93a5ff1321cc700929ce917156353b3c8b9cf32f9165d1c0b23b6f9d2896234fc09e75ae1cf78c409c37563a57ac6b1116f96f4544c6f384abcd2c26e9c894c1a8b6bf9a36dda4be24fcef99d0e78af1563b3f5cbc3c6d18ceeb1e1591fe848c52761aac17ce55350f8cdd41b230bfa1967d44b38b7aa4479aa9e7e929a4d3668c8da63b99c09dddad188d0c0e8e78bf639db3cc2ec8a6fbe125aa56081f2d043d7e5786c5fd2a9dab02e84f65a9d3fce1a2e88a8977d33d66d7d20b88c713feadf409248a83afa745971944ea8464aed7e3bd80a15888851e54258f790e465e1ca0cabee32605fa3bf4367f045f243659e78e241c5d9df59de71489b14813f64f6ac7844f8f47d35b3092c6bbbc1b098fe549b2ec2aed0b1139e2388bd2889f1d9157d90ea57f81da5fe9ac2322fa45b64475bb804e6c513c05aa81d5f232282f50e6ddafec54872fbf63031064ca4a373437bc6a246169596ac6203e1b661e75d557c13d7a261', '2026-11-12 08:56:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98a5-71c8-9ba9-e1dae528de66', '01a220f1-98a0-75bc-a405-1e8207a4fdff', '01a220f1-9899-7d71-8d72-15cab51aacb4', '01a220f1-9897-77e5-8842-0816524b59b1', 2026, 5, '2026-11-13', '2027-02-11', NULL, 'LXeUfsbomgF1JOid7XYLjw', '2019-03-01', '\x0079233166ab4f5cd5bb87a325ee9b3167a687491c9d4f704fd7c5a6c308bf0202ef619ef6f7aa591d3b35e6e2210f78e220d2f1e2849f52e06957f82ecf79b1107d980356ad294b366e795c1e95903a8cf1838e54fb847c0dfa40581319078fa6c5e4467573c0ebe9888f8192642172e7125ea670de9ad203d824d394dda663ac0842ede28a741ad12ca95287795626f1fe0389d9d60d4dbde4a09af3a54d23e6d38ba92b9251b1e3f644748b944aaf0146dd49f079af97b4d884566a92c2728796e12ff12f9402fca9ee9963bb0d8deda1bd57e8cdc981cdfe1d7fc9b571fcd2388ed25ef1dc7c2bdd35d784e2ab964966566a0f68390196a345b01fc2e886043a0e1fd18bafbc405c0754fee1369f0c81f177f60656fc5b290d938a1891410e13bc226833c2064f4b3c02f9d72e21eb68e8fcb8c323a0d1fc92b38f4048c8068ef1d86b2cffaa455e8360fb9a013f7722edff0b2add3f7450ba921d70e9a11c5ff7fe9010c9adcd7f8b321098e9c59e543426b1090712e072df5505bf00536bf362c5d1d232c3c9e8efb9a10fc925842d259ecb18e0663ee7d51269d1d2a398b4c1d1402ffa3a7f7de73ac75a0479e7db74525fa541f12d0db932cf9a4fcdb0943f0a99308ea4136838c213c663da1c06e59cf3fb88ec0e699f86459c2f29411269b8b3302ec4fed58de497995275be16a82fa4cb64742301fd99096e41a347649d8b7aca5bb7095049772ac5f2932b70abe6c123250b5a0ea2a2b1fa6ae5fcb71e4726a7abd2430a125148b4448a546d4edff6240a42754820a8b36e40067b692841a6eae3eec2ae472958298793b92f31cd554eff05987e2b833c4b2af4917337a3a13c011962a9c785b9cd2521af55af8302ac18775c61e80649c434c944234bbd4b9dc5de4db33d3b2de3e1d5077c9de2cfb64fc52ada68169b6342accdd78aada97172fe11ff32b9a0f7dc970ef70a6a50b7acef0a33cb772cdde41f440fded2f5c61dea26ab2c6cb9d509a293866d8191ac6fb663de4cdc5377cf38e162c3f016e663b33fda3bbffc0b1afd109e863f7f71541e4fdd7de1e2dabc608fef03ce237ef815cfbeae15c620d4e5bad2b608734e46824e3a5342b8a9013a2c70c37c62bc2c9c3aec0df4fe2b75c3bee8fb0cc44f24d012cc3884492a0cbe98763d7f5ecce2a52b83ce86f8ba5f1d1e5990b17aaab1a7b315318730d2f61dff0ab9a9ce91e6d95c5947ca535411568899c1181af79c62a596bb719d6bff898e419323114ef84e1c17e41528f0e7150af7a5b0741e028bfaa0c101bcdcff960e7cab3f9a1fbdb452159257e28ca6df334b2dad6fc5b78af21d5d52e1f89493717723239874de0afdd484ef4b2abf50fed8af85d78dc1169296e7b4dfc4cd9039faaee1a8a895acdc8a9c6a5d0af97f97437fc71f35be5915727c8ec456ff1215d327ed51bc5c51ccab387159463b7fce3eff8d47ef82f8c2748b1b11312e9452c8f6ac58821ac4c975896fb812372a85181356bb0237f5250071ee590207421746e05b4103bc3752f2f344365b9084e1125338be779a4e117b49aca4e572816b9a5071179f124f76db6c4dbda860dd6cbe3e8c79921545607c2eafd0adf46b9572be12c5c3bdf4f6808e02137a0b0f43ac793a2afcc329dbafb3953abaf4b9a768d9ccb36af9a39747ac748c94ff9eee7803b7eab7af686daa9d8013f0b6b1e93af31530316351f3030ca27afcd51b23cd16074fc80c1d6c2d25e8303f681dbb35bcbc7c47164ed83820e4b2045de9a2cc2135e12c6e7c2f383aa1f3a5c5bc65e2e652bfaeb6f73cc7e3c2e7b199497c727950a4fcfae2e6e6b93f8fa273fe1150ec3106b1997b3b390c39be98a164d0977860c1766fb24a6a04559adefdf24ce46524a327b7d2602d103693af0b2b580409dc45667bbf4a993961c46fa082290f43787886ee1501721abbdec891a4e209e9c093bc578055187b191c5654f14c6161489322970761e9552ad86f8f003abd2231c55458c9527f42ed9c35e88ba59410c9c8cce1029165623a3f22af70a074c22ae7d222e706955bb3062f0889f2e226ee8aa5fdaba45b79c351ff7ad2fe7bd42e9bf7c30dc7a72d271946893b4db807da37e69ef5d5535b5dc72457ffe0cc70c2a35feadf6cc4efe9483fa26d673173fee0', '2026-11-13 10:11:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98e2-74ad-984b-cb87b97602e4', '01a220f1-98de-78cc-a1f2-bef60fa4317e', '01a220f1-98d7-7ebe-8b8c-e8731af0bfc4', '01a220f1-9851-702f-8eca-a485ad873728', 2026, 6, '2026-11-16', '2027-02-14', 'phone', 'a5MvR1Z_L-qcyH-ZsRq9Bg', '2019-03-01', '\x00069104978027c5a84f702a9efbb4db2f2da51c0d0f78b0534c50f504cf36cb215bf43d44441db76553cd5c188c3ade1911f0be959ba5265fd466b616a3aabce1e9cf802651a1c4a10cb15a30e8e500b34ad71a899f367027d22cfe669cc3283d45d9a3274eda3c7486b52c6606f33baa1621753811b8a9815a3d317de80db26a4798a7ba993f93e0be43b6b81bb20918cc6dbfe6c8dae397deaa9e2e7e87801cade55687acb87332cf2ae0238c4d9260d4659d52b7414d122c61ec34b444dee3e20121cc3345d39b7163470cecd2aa974bafd633f854127645fd959ead67fbfa3e921e13af8a160d26d60b3cce97e6479ee5c0f3fad799802732e075621df5344b78c5bd7da2e04a032ceddbadc8378e596d55623ac206baf2802ed15789e2d0ffd353b359b3f54bd60b5e86635ebe2666b6b20d4cf8cbe598137cd9f09fabd524490e20ac19cf8acb670f72ebbbed61ccf6f6e35fbb83854d4871389ff71f9ddfaef416440b40b398560333b1d822af91f1596c09ba8846bd72527bc63dadc22c3740bfaadb95b62d86c79336f6f05715d99041626ae5dadb26295e8bfb26f4fd7879f3b69330728cafcfbcb04d82f6eede69b3d0e732d335dc66a8bdfad4eae780ca6cd32a83c27cd932effae3acc2fce67edf7436bd66c262cab0f75c87dd8f5b20b5221e868949c364ea957afe297239f2fd3f4cb57216db32d12d0d7a1077a3e89311cb1ab2661c93d4821ad3d418cf605eaa9a81b3ddbc6e44a2e322645f8b20d3ecf6775ff1059c30afb61088b5324d0a6db732989945f8040334c06f1fcae4b049e3f2a7257222cdfddeba10b471093e46e3f3ab7a86cc3283abe92a691dc4393044b4f58c9a8e834f13bef0f451fdf1d57efec73b764830b6b342354e9a83a86b7e776f4e0b2301c02c88bbcaf294b049df5fd6e930763e493e5dee127782dd3814973d8e4ae639b6cf628e49dd8f787c2ed32aba04f20b32d23a38dff547512073b76a4f97787aedc2d77f3d2c5f2af16b129f10ceb7a2926e1628ace44142c31a8bdbf73098935324ec54a70b446a0c49163b859ca96de85d25599eab5ed49aefd991b44ab2c904e0a77202fbdbc14311eacc2d380f4ce5ba01a6d207cb1501a1c370e7a7a0d5914f0e205db360bcc23af4f13dcadf5615344bc9b9d6825644cea5ab0f292e63112650e347de946adaf3169c023b2cec5c86524021f944011053c978a77924f85f62c19f99f41251d2ef10e946fea4f133d90314e02d7c0aed4cee68cd9415ba913e6c3f9f255dda5de3948f2ae247672a5f3e96360b27a6b42b93348d07d2aa20f44d2df0cd1550af65d312b7ea04060726e5458330c21f9cf7a5d5aacd6b1d5e5a270266ba4d9e7e8d151c0f47435550df2e4841c8e6f9fc989f6849e6d39e0737f63fcbafb57182c152a78ed3a402de2c8191ac699369d607a1e5930b520eb0d0e2352dbc9dc79a3ecea938a811b9a699559aa3be2907e7f27d0483e2ae049b756dae27dffe0906e496cbb73836e46d21614e1de4ecde4f450145f034a000791f06c5ad652644ff4c11870bd7f2fd7bb4c7414f2102a9badcff53b018fe3f6aaa1e12e11f714d486bf23baed975bbe76039480913bbb7d92f71a0b1643d3c1fce4147d2295ff16ca3d9648a1dbb2212138834fd9c2f28b4cfa23716bee3a025f1459c8497d29b275d4f39abf2c69354206e36fe7de0feef2090169ddabe690e49ba7ba117e72bd3facc580325bf97a9253711441b4baa0efbdb9f2d07ecd7014abe4af1fe93ea7ac0bc4af78b57ff7e56928a11540ddb7b299f69a39d7e535e0a62ac1eaa5ab0c826590b7aa66b18808dfe8d66b0da3100ae2b5979c639b554826d69c10f8b7c33182600504401a38c2992df09d202c669e0ea3159a17e6c90b10e595f6381ad61e2d2f2e961c965c61734aa432f79672d96f0adb6a9a1b93ab7f4b09cf9b2db518a2abd6b3f4cf9e973deaeddc930bfc0dd6c709370a5410e6a50ad5a9c137b9c9b36537109a9d00129166d793b8d7f1c754da07a63da3808c7991de74a12b5020c0695220eb0997e27b6023521a0f6536075e1675f6872f756b68a4b7ef931d2b35ea85c40067074177ae1fc7f476dd4f71b6173c1992ad862aefbb51a090dcd5b620e2491fe17efbfc87526cc7bf8c95939ccc2fcf2adcadc9a06a572ff26e86c740a8c0031c0eff962a57c27c09c4e2c38ff504796e9720e1e71305147129b9e1d13c2134d3919c341bdd4200a2f55b496954ba6b2355ae89c', '2026-11-16 13:56:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-991d-72c9-abdf-1e5b6c254e28', '01a220f1-9918-7567-8c6a-47b05ba05781', '01a220f1-9910-7dfd-9d26-4c57433b5b75', '01a220f1-990f-7668-aefc-8f0709984cff', 2026, 7, '2026-11-17', '2027-02-15', 'in_person', '_6laC-lOKEgaJ_JedxMV6A', '2019-03-01', '\x004ba81a409362ff214ac1208f2da564d9a5e90f3f821f82683e1e1f35ad4078adad964a8b03965792fd1516d23f78cb5cc2d6a43b31b42381dc5ab43772d19406bc44cbc0b375c19c5ebf3eb61289e519209bcbb5fbf4a61692b38aa3735cf6b1fb7a4a7d259aec36438f8cdca95db525784b0ed5b4e2d5fca673a8adf36a0cf0c44655955e547f57bd074097cd0bac4bb234b2c7f3859f399e17e7aeac442c636f8a39a0db87ded3bbe72363a00dd6e2eea034a6820334ecfa52cf3b7846cf0e205ec5816d7dbf28092fd0a5a0bb9ce24c82df42fb77932c5f9f933af65b00eb852a691ab3cead35acc29f8d2c43731617d55b78bcc7d6051fecc901937a2c23def4b497f71172d25adfac130fb77f5f639c70a3b574cf9a66f6640cca3a0d598ed6922844ed09b9034bf5cae1b0322b2d9cdc3334398bb23b3d180c65ab5b16b464d5854a2d2774b4da42a909d24f5f01ea06191ad3fc5ee67e848d848df7ef83246d3ebf42705fa9e268b618b08cfa1773351ebe9dc11bfa7d4cfba3d4095bfb35453e45dbb4ba6e61c98db348f49a7fb8888f1d916202696d906c359b3d99efc404cd76b8225671fda16d2163515524c64b772f5ee0729fc5a4234b7906073c49b2db9e4b3775b55f5a27f419df76a5f407a41efa097bc09c8ce51db49ca43f4a31542c26bead5a1fce09f88d48010d6f84eaf8f3c83ee675d16445faf7ad974db6e32985734a61e33b26149572313dec5f58a5e465fbdaca4002db14437743cfb8dba9d552e80af753e7538e11e372d5abc125c00cc81423dc895a3ebd5dfa3e2fb1d5dccac573697ac899fe8c244570b7e1ceefd8b2ae28398dee5fbc4a49859ed94ad2037c2c86b26c044694cdd9ab8b3129ffea91c7f1f930c9e31f9b361b5f7c19b1ef4c645d29a8bb4b258e9f57f14009f49936e639cc1e3963764267e53e4b06b4f7b317886ba97705fb8fdc9f9aec86425b470667de752701491dcb08c63e7b1fd3bd997794d3d7bc8282fc65af89ff933891ec72d212882be0412646868034efb1b43cf2a156e67706f1c038105dc6a49d578e12d10d6b2cd0d0b34ca1269db102014d3c220dd8369c4b297772f5d7697b948a404577674e9c6ed646c63870f5f78ccc72ed5986c67ba8ec3677a8e11d55cd3e8d1af474d212317d4570da0b940f4b9302b461a2a1a315a30907a40e8acb277e86c51b69bfefb4f20137ac1a3bbdfd8ac1e87e7dc3eafc9e4821c3ca6ba013389217f1547a790834b107b641e546518ca1f5dda7124aaf9b38a98c138c92cd6d98d8337f6bbb5f02fc7df974aadb9b3af5745e89860267bbf7ae35a045dddf0072f48711e83601f4f797eaea166c8b73a57cfc4d767ece5801b2b7695a807a9bf482669585d5678ab7cec3bbb304e190d5a1108c3d304e75195213d2b9f38f59bb290cc6cad62150ee056bd52a433e773f88f7f61a197f3bcde874c57f535ad8ccb5959f24f04687a6abcec95243be7c490c578d3d53f7bd85f787db9b31068ba6de2bdace0b8c9782718370b3eba2a31e4cfcc4843dc01b478b1752228302521e590e3cc828764319fc2064bc51b679171ef92b765e5a921525f1dfdcbf9135d4e5d411e064340baed3e8e1318b8ca9ebe83b64e7e29fb6e275f41b8c527e8e0bbcd5d7dc447beedd342ab214ebaee581fc9a672a34d026266f721102a3349266f0304dff20e91bcf6b918f84a8cc4f54b2f9a9cc16ced7d52cba6fe2a4a32c672ea3de967ce07e94b30022851576cb86a373fd894d32e17b6384dba6e10f3e81aac9b587bfd29e54e2099e5209a619be4a603b6c9813a3a1b2d44cad73f6d5ed28f0e5ac2fcadd0c752dc77048a4808f64e817d3e77102cf23d31d555b04106d704011bb8e3c62d6741b9c349a014c138e0aebf8efb5870e73d665ca39a98946f5ccf2f1aaba9b5101d7e5a780bc08b1e03047232e2f5167d108fc3334acad7b50d27c1a5250aae01414edea8b13ed0c65d5b4dcc0b9208c22c175af4b16b97b2a8c39c758686218997b026a6364f3d1abdf487585e6218bc79b4ede52133980aedbf9037efeeb0f2bcbcfec0f0b963c8339f0b0187fa70124422e5c22ba67bc84b8ab7fd9f02f2756402153024fd585b7d25a64be8a38ef51bf513b0d2c58e8dd85d1298764db63e012a49cda640a91f01183051b4ae825e89f502194b8062675e1f4d610a5f598eeaeb8c42e57c4a384069fc716c636be0da928554e382b93faff3078556935cbe4d93eb7252df5142147b453b07695fcff63dfe0c5ad778f11f14d1303e1ec11d608d0a810ae4901f36e380c5c3d6e67335d90f1d33f2a713b68c0af38cc3589a17f9bd2abc6790d7d7c08f1', '2026-11-17 07:21:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-994f-7153-ad34-58b27b171432', '01a220f1-994a-7c1a-af17-ca1476b30feb', '01a220f1-9943-7194-8b28-3cb8d8f826e3', '01a220f1-9941-72f9-9b29-1e9174e08938', 2026, 8, '2026-11-18', '2027-02-16', 'phone', 'xE793Z5cp2f1LsFniK3lMQ', '2019-03-01', '\x001bf2eae01cd39de3ef2e1a0eb37837da8980c8509c14f1dd9848f42b24396c053d1744be3b8af00a5dedd416f941139563ac54ad4a2217828ba5e0961414043adf235a78a65e18ddd9d26b93ed2ec9e4a2445a830e50a1a304020541eb2d43773e7fbac26dc118ba5d38998d1bec769636a3fb1a4db5add81e398deef1ccb32f702c25655ee95852957436436bf91708a40bf1d1a64ddc3d89d0187b059b6928093ba3650d823cc4c0c0b56fb3701219822700b4d327619d0207bbaeb1a03fc9f0fdef4a7bb036b98d00d484164949254d4de520557f03f48cfaba81812b69f0c6017f32ee941ad20abe916d748ee08a527f10f4c6c7c97e4d055003c6b5cf9c55c5c3049f012fc6a9cff041e11522a8ceb602dfbaab0c3fbeb76d6b2667a00c2b032d6af918967f085b3c96ede4b8ac9969b0dc144a4bf5523182af93e70648d776e397f97072d0ebfebc21ae4a118a2a032ecf6743b57e1072b5b838a3cad370d479049cb8b2afc461f3b93af2f35c997a01fa9af01516905b1757ca8429ba7584333c4b6718a5497b7cbec3d31bf223685df8300c86709a7226ed5953dbe1e26a9dca3853273534d0e02f5dc8a15ad71eacde4bd6f715abaa50446ba47ef66772221a5be1de3d50751eb555687d5c3307f90bbbbc6ce21ae85316cd3afde0240115a39e367dccd3a317eee6fc52f5a524c726e4f4ce46fb343ec7312dc90b02e97da10012fd5e2c58ad4a41adaee21a181505a82ab714fa5d8068602a6f28ce683c4d5d2108d98b845f5c3b5e9c90e70b537b292d0b2400c29134660e515be64876560e8b0cb9bac2b2bf403d3f0af5f9141c502805c50baf482fe5a640603b78273a5b46e75a713ebf8921b5fb91c110bc714eeb591787565edb951923a911532f2ab90953d7cc2f769635d8b78d500411a01ab8d36f7ee7edeb2cff8637467ddb6db65823c45bc504ae9f596eb912f3621efa2e9d93f5f0082d96a64b3cd2c0840495db8e18dc565dd1a4e41358822b1ab9e1bf5182ea1a4c46e197bc1f3e94af4fbdb2ca8c4a62bac6db0f38dac6955a21d67bc62a679d0a170402a00e8980aa99198f7899d4bf8c75faaeb6161f994683e7fe4a44728e9eaa0474b9bfa4526b6eaf01d062a0437800dd1eeae2b1f34dfceb8eb3d96cbe0b9a99cb4eafa8fbb3a41a801af7fde626d273e2bfc9664b9dd8bc5f9be9fe6d01b56a0e4b26eeee5359a4bc29483c9fe9cdc33743ec0a7dbb3f7c8a5d76cf9d0a18de372f00f7f8f75e177d8fc387d8e9eaf4ea2f8f7413e6ffd9a5289f6064d5e705fb063925a1eb15815e8f4d1e05bf6675e935faf1fbf280bbd49b82ffd9ca4a64b950dec4253445c7389a6494b4c2e74aaaa87459a10705d74f9b5e16361b1ef1b565823f3d47b395a03bf146c1dcc7793fcff3baa172877fad9416ea9de2ba35e8bf6a38d9cfe8a413d40c3af77887ef982dbd19068a9b83dcf31fb5a5a7636f523444ee1de6c5f551c94428f4ef5508adb15eaff741289581fd7d6593b28130f00e1578b151f6c91c56f2164784dc6f4efcee94108939185bfd69a6c7d9af3555852e0c84173a09eb74167c053efbbea55a2d18544435a5075db0491d41b553a2cde018c615c9fbb029c516b684e15694f647ae47240f51e6e8a9e39adf4c4e54c22d2c98233089f81aedab97b7ed1f521a0d41230fd160f49fb35ee5f8798accf239e8ed584cb5a41b307fabc647a4d5938cd9da48d6f9ac296eea52ccdda23daa0e4e769bd84f636a0278105f216391e37f82791decb41e1c5038b0cc2ad5b87f67f612386725fd9f22e339ddda2b675bba08ad6d65ea1c710ee52df17127c95b83fa9fc51dcdb8d734b57a8587332609cfcadd585b3f12d94935c15766d404d26213860da9bb725fff4e25c4c2f175b1ee41efefb00f67acc5b2037a62aa38e5727dda9949adf3aed415ba71c70ffc59fdcf23d314d838b735035bf1a8ad173c544ed7d2babe61d6923c7e8e7de0fd7dc76c1b0bc89b0bc3be1ebf844bb8b7db5736abafd8bbf33fc3c75686afa8eb429f3fdf721106467e88506f7b3aa31b622c54e933c4dcbeddf42ad65967bceabb077a013783865d39895299c4a187f86cbabc561cbd0d2a9f24d26177ae67d61920488e1e90a381493043cf3a7d01e7e1269f5b5f9989e0ad53ec8494dbab64d50688df1774574cc01a0b97e7ef75bd4f9b567f80a9b48afe0c58f5d8a5a68931c08638d9304683c037f95651773adb4ac95487f91062f3c04720e6127f9a6b94ba69c40780b85a0d3a9efe33138d2cb7c779acd9dca8c12f', '2026-11-18 08:16:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-997f-7519-910a-1064650ffda8', '01a220f1-997b-737b-ac88-7fb005a093e5', '01a220f1-98d7-7ebe-8b8c-e8731af0bfc4', '01a220f1-9851-702f-8eca-a485ad873728', 2026, 9, '2026-11-23', '2027-02-21', 'phone', 'ZYQc8CvY2i-Q69MeYdiclA', '2019-03-01', '\x007aa7320c900f0d188b370f69c2f79531c6263a98e9eb6b6f195dab5c8ea8b83e21732bab089180d9c775f4da68fb6c80959a571e162e0619f9e9a35137d0b54fbcbfd03b55efbc750e46ec1d965ce385986410108c66a6fea70d2e6d06beaa57fa6ae136b5970107d3f2e6630fecef1c512d7a65d7946054ea16f8e8b2d86b182e8c98801b9d889b17fd622cc3c4a0c440571ea1a77df4a34ad48e23416f74880b03f1ec8888677b0f05fa7daabcb06350fe40cd38a06422face6402f160c414769c98c99df17a0154b50a1147c88e90827778baad021117f3c59997c1252d8e55b82876a711d3238b56543332afe5c6c2bce7fbcddd86bffa6fff073d6bbe1bed2ee6715810200c7ddeab833529c7b2c17838464c170efd693d9c67fe1f33fea2c9d68a1c894f38522bd393b54a04b2dbbabb0b0c83f3a0fa41fc703b8d8e7b70541a2173bba7b161fa6f06c5e7ddaa76032805063667faf068e28480eecee7d3463d7125a0cd480bb05a93d917c6b1dec2785614c5d0b13e640f8813d1f26181a9e815ff1ac84257b2ba990dbfd3bd461fdc2ab696c7437c2161cf3318db8a2ead942178b0c817df4e3301fb83c06d24a12fbfd09d4d07b021359357dc976e0a1125242fd2bec0adafd948ab9b46539a8fe741c316b71345bd5a597e04879e46691bb3e628bc6998c4f051c16138471b9ce0b20d17c4c932d0a1de305bd3ffac2a2eb19983b87735f1378ff694e3a5b0af947e580146c0051359982092d17a4743f8c77f143784fb5f346ca71d9735be96b6370e236c89796b8f1d0fda7121ba75e7edc6197702e74394e3e61fb301e081bd060ae3b41837c3fd77f7d9e681414912cce8342a44eb00d9e7f00a68b1edba3f7479f5f70a8cd7e77dd51a3827454276c2bd2f602c2a7413c9165c4d736d3f2045cfbfdfb2078ccfc8facb7457121e9d3f8df96c494f1cba384e91df8223019b845e3a2a35335ade1b2aaa8e093a11e74aa20501f839b189ce03c4277695f2b0fa0042c34e8bf3239400d6ace9ef6f9b16e9b0272a44221cf041282f4d1260d5169eab7d34307a0792958b67ee6f8914b1d41bd8b597825e6c71bb295e3231d52261a38e962dcbbda69b765ba391c6e2dc4dc3f93984038ea2cb00153da31c9232cc56f75736c7a668d9605690ea4a7ff0323830cea14a10eb8a7acf91f49ce975318e62527d664dc87462a41c49ce5d71f160e25ea6b5618172ae10ddfb33d31e64ce885590efe58c51cc3127cda93a2d57540a76978b8b4bcbafdaf5c3c8e9597f433f705aa64d747abac4690ac61a2c5b4579a183f3379bf1ce9c81c2d30783f35eb4512a0c30fe07b69e47add351b5f46f927a06026957c6358896c82e6dadb99f5f3557cac7ee7fedbaa7b8e38bdd81ba42fb71c25dd2bd0de97ae9400967797586236f5c8c7994ea6acdedabb0b5c6517f9a4f0287d559ba6a3ff84e0672c35de6ea11ad7efdcdb4a691584197670df3af780d6a20dbd34d60a1f66fcf574e59f97cd72bf46e93f10525d35c711c60d8145e0b553894b41019c667304a5300df8b7a1240acd8aaab57afbb414958f66c476054c55ea10b48f221dfa69508aa5cc2f3f621c38e6877d8d5e6d36696c5a96751d764000e0c8a68ad20e30c5f6d4bf5474d1462789ca8c1656aed50d3b5a9295aacdf01d787b94fda216eb5dc9c5dee2bd3dd209d2798ef9461bfafa7cbea63ff84c26a6549eca34475359dbcd26c083b8e5fb4f1e6a98652c9012e391314a0aa8f6a93700d874ccfd652c381951ba18c1b4782e7e2e37fbd896b54308b96d32191f454834c67ec63136b209e40aaae8b1d39bd5633255aef84f9088b8833fdfbf79343e0f2a1334d62964b0e51240b7d40ef2bb931556dce3aa59253605969d29820f512dd1144bceb675b09788de4c2ca98621c8bb7d362ceef4540f446e5a219a33cc4827fb85244de3d49f657ab75312b1b648ef99cfb2abda485d565d48fb7e4bab06a82145112b84e09d8873dee19f1afc2f57302d38a26effa7637c49e2ae95711bbfb458014dff7b1ef4b8bc43994af93b6bcb5b119f3a8c533f509949cd1bea5de4812b5560068dc62e7e22c7cfb46afc88291b0beca320cf34db46a5279e3ef99fd0ba26ceec402d82ee52410514efcb49e0fc43d74f89afdf10e3fa1f5db60cc05f0ab9d13ddb45c14c626a124cb568dc3723f65d81b2b811904743ea2f48436ad8f385cb72bde42e03d460873faa25435728974f4f400ab44c36d4c6b5811fb2425', '2026-11-23 07:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99ac-777e-ae76-56d1d3c92684', '01a220f1-99a8-7698-b43e-7e265355d475', '01a220f1-99a1-7a99-b17c-c7348d759520', '01a220f1-99a0-797b-9772-3fb04ab71e6b', 2026, 2, '2026-11-24', '2027-02-22', 'email', 'k17vA4f8RuOuLFWp18WHow', '2019-03-01', '\x00c959c5b8e964c70fd453dd5491ab3c4df23909ddd949cfd883ce747f0688c3ea29ef52d58738354904dcbc60ba35f5c1403d363d1e35275945b96d3d8e790b9ae219a8649f69ac5d95e34ddf48449d728df80c94318b690f5cf89e8ff03696893464bb65ab4727e1e11f2c103a882a82c883631265c73b1c1bc88169ea6cb31802691070ca32b8e090dddd42ae8a4dc6f02d0aa8eb4dfe9105a4076cc9414cdad8ed3b668bd14c4e21d870e545c6c3ea66a039487a2f15ad3a6006032b6d289c00da0674c1cf9cfff5adcabad7b5de6fee08b557ba1243da20fac488a70c2c807ac16c98f8d3ced2551bcd7436b31da3c88c2e558750b776b57a100e10114c456b4022a5c7f9734c756f931f80f9a803dac7fc6386b44f15af0d08f715291f17335acc226541ee116497731c52a2a5f06cecf49335c559c620e508549af34a106b2ec9b078443c5a09e7e34d6c66bbc93f43f432971c5de579c4545b46620319ae638b1895b2ac66331654f7ad2aab370eefffbaa4ae3d93c030b554ace557ef56beafdca476ed05cf283b2b0c8c7d8136424ee9d1c73f992716b554a9b344877f02833ee90620cf4adfacea9775d735806246be9f82290ee8874268fdae50104f8e04030076b9a413ff0f03b31ccb47e9ee075de7f9941444540ed52dcb920abb886ea36708db6c689ec2374d88436a0e900c783fe00c7aa160c861f3bb1a963e51672e150e90a674429dc152e73fe21852085fd2f993b9b5256f03ec30fd3ae247a06a562cac74b86a79a900b352144b334d8a9f0cc94e3a2ac8a72f54734e588e89f4dbd940c082640a245286d8bd05c027926b26e916d29036ca08ca2c0273cdcd66098a0ecfbfd5ff145a024e545aaec0af046ed9dba6000b6977a3fef9a0c0eaf127452d43efcd4d8d2f47688550c10e3e9e298180901b7a0cb0b682a5c044d4d0eba79110ac234126380758975c7fe29983672543e2c07e10af0892140973617891430e3249a9b9df3a71a28aa64f9e4f09189110cda100799cfaa223b45ceb1b5fda31d3e3f4889ea2dda58de7e905c2598135d612fdb303d679200742ca33be057c1f3bf766c660501fae8c888c6b4516b170cb8e70105e5b6e21c93a1ef6146abc2a33f2ede633c994ac60561731634c00f67d1f990192d9c39730e2ca2ae46c9b64aaf44c014c62113120455a73862fb3fa7a695f1108dd356aacc2f691eafbca7c981f8b20766e02b8d0b576857349e0f12e9b7bd6cbdb3eeeffefecb28da3c09b6aec1d93ee87e83289ed7e0903aa3263cfbfe41b456bcfb0a795b76b5c97a7ebc63a52a98b76d0d5c31d2a6df650b76f8cbcd407c175c1fc021602f5bfcd0f7b523441430cf061da6f6dca5c2e4981b425cdb65c7f158c549dedf915b39d4116c35ad32c26f48aea6175d14566ee268a0c16a104b66d80f35e69017e4423623205f118f118b6d96395b9c945edde01aecf35bc583584e3ad3932f0e223ecd11c35894201bb9477dd30183877760774c3ef5ddd30803f2529d2cfdf628d11b8d10d907ecacf4dc999a19156b02d1be47c93fed37cb4988209e04b8428c57fdd55b90a9cf69392828710096d694cfe4020d80ac03658eb05e085c409c2bfe22b7013f42572cd427108565a169658ef2598b8b34205da97a47513a344ad897f227e7f7b239240e1c0210b2ccb7f9fad26722a90592d13caea636064ea9a543a8ad5f97c9e1e54d0d205b62592eb89badba0b6d3dd2e9c6276bacc05b6344b4815a62cc8b8306837228a916729b4243ad9af56d4e4dd4bb5ff92b1aac9784bdcaaa62e2d48e6d53fa79c3db3158b74fe01fd968f34305bd3a9fb6170968702b536d30775c1fe07a507d0625d5f045c5bbfa04db55f0e9a38c280f20ebc798b256eee1f747506519777e5f30db52635d25e05f435cd3e74062b0fb50076b7f925bca873f21225bf0268d2b28cc4dbcdc20aa0c53cff7f45c6fccbfee0e2fba4ddb4c91eef9684c25888f208cfce96140565df8b3a89f9a4137b27fb96fc68bdc28efd2d6ff18283becc39bca26f4d79ec5550e0c2f5b608111548b65b157b509abfa9c43207770d8e6309b24b6528c7b0df859a915e7e1626eee917faac45487a2ad0fc9bd078394fa52f3f36dde6a07f0c10fb9746188842153feb6c31555f7c56093820b31373ef5db7f50a5fcf045e3487c941f1efe631a85f51c6741f2451d56d76c8e39d1969cc3229007376c5200e3f9721bddc73572dfc2c832e359e46a0bb61fa25513a7310147d1df7ce36e66a565824581ffa0bf22e0f3381775bce3b5591faaffad30eb48f08f19005f67e63f2a4b9fd37def26f5ba0e30bfd39356d6301021926658c801778e8d772172908b27f4f53f7706432ff5dede39f8dadb93e72915a7dca917d29beb6fe2a96d27bd2c3bd5b3dfd36e9bb75689631dcd0cba9725ea6845b55b5bd1a92d9eab1c8ce8d08313f', '2026-11-24 09:46:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99e5-717c-8fa5-e036f7b7f74d', '01a220f1-99e2-7b8c-a9b2-47156d335e85', '01a220f1-99da-7da6-94e2-d4ee7b64743b', '01a220f1-99da-771d-bfd5-f100b5ecb75e', 2026, 10, '2026-11-25', '2027-02-23', 'email', 'ZreXPeapKz-yC7xwA73PCg', '2019-03-01', '\x0060218274f060b93117274c3752caf241085cbd0c1705c48c08d342aa3b48eacc71c609bd312bdfc2ebaffffc5874f93bcc93c42f8ddc7e7dd33d5c34acd18155a3f82a154f34f1d2fd02659187c7bb70688e8dfbae90763997f5e652feb6d0d12029adf8cf16e6c56be04f7c081f3ffe89f9aa4bedaf2b39be97be0e9111609333c90ea0dbdc209b1c4df469359a9522e213ea1fea2ad9699dfb7f6616023f7579494b77e129e02765c3c1b2d56df7b60066a3a1743ccc201e21c865bc21b60be1ae6687b9e6f11abfea60474a2d51b32b18c2a73af336dd8d4c66254ae23358d75f9db8a3e22273c8f12060226626617d8c1e8fbcec17b368b261f09284688696e973b20e605fcf00f0bb4a49e2139f85ee327886245793435f383f84f0d60285a5bf2a458cb7353f8eb869645adc5980ad5b2cfa0897bbbae371e816cd882117b1bd83c3881d006a398dfcf09de324f31ae566d3aec5f1d8c755021209031db86df7b37a9fc05ab2e935d97dbbe93effe563cde0b617b294083cd90857f239c1dfe2f20ac6c01aea56aa412a5767f6fe7a85ed02f822ec1beb6a35f38cb7d4236afd6a93c7b9950fedd76acdb28489c9789d924f35398adabf4d24e16979e77b29e0b8438114efbf3f4532fd4affefae91ebc630cacfb33c0ba63efa301d72b0bc650c2e6321b4965f408eec757fc802e687c12afee2b995873869631b55833f5947ca2b3e257432a3cdce0318026111eda86193bc1109af399119da73c791bf8bb526865880a0582fa55a1affacec5eed0742030967f42e4e3b50390ee8248b4aa7d931591419d195b27edec8c61e945ce901adc8cfcf5d1571d778399bf8375c6dd1c41c0dc6e19c8245e4d8bf4a30b9036e7deb2d5489a8c8c893194143ad96c24094ba4a8134ccee26e55fb83df1595a704ef8ab4538614a6024c9b06a7a704d3e67b28f81467d2b24e310a4a56aa6217708c71c6de71aabc3a8c1c6bf7195a36214acc89a0d764561330c6e4510914c282f79a46f4e5d3df8afd057328047bd009c1895d98284e3df10d84f615e7318f607d2789e3e89604bb73d789f0e52a462c3b1e8497027424d0dc2b4706c19243ab146d8045cc45d30e6814c7f99bac514d9de37973842383c7e4cb77526400b55746044bcbca67953372bbea5abe4c763057b9dfe21c0b211d9b9f91f55f5d3607ee093288771f4e4918c5a4380ed243d86065a54893d14e140e36beaf2bf07bb036eb33e090a9f8ad1c3572ed65d4577f14ffb2b3ae9aa5899ca7fc875721b0f7062797b8f720db91012337f174331b8dae68a4d0b0946806d183fd0bc94f2fac3f77d91dab6a8ede58e6dd76df23f7342f6aaa98d2e09fb054fb561a2b8d7693f65cef6cee09756707e8cf7b8269dc213f8210e7dda59144ec9ce5ecaee7adf56fb24fe88ebbbfeff84ee7a16c05c16fabe80b513d6c3d595550eb0e6ff7b0b4eee6221aea5332bb05eec16208ece8084f5e3767a4470a4ad8842ac6426812f48a72c6bf64cd36b9e52c2dd15bad1deea02e08ac884c95c04d1b63c2573a9ed98c4bb3d51fe4b78b54f1cbaca5a3b4119a525b017799fa9c5ce96c17353904fcc916424d33274257c258d8058a61b1b4d9c617af6ce92697a3153fd57c40824a8893cc2b84bf25db86481bbc869b03a54f55af42a1cd5532fea2a6e9ce7e30d3c8991cae4733a999435f3cbd25e887b771b5486789707ee0e2025b584f9c99b59511177f55f0554e7f9290ae378947a6a24896dce955cc08e32041adc9554b27e8c837fc6bcc30eec08489bb717756355d31f927988a9302747043afcb9a705937149ab59dd88828f5ff1030eca2e92fd77f96910712f0661a309909d709810e1c54b8bc28b8ed54a6a803aa5214811ab619abfb0f36ebf634a4f969fa2f2ce3f860fd3514c9b6cedcc4b132cb5bae4fa2c1fe529aabb03c50ce6f55802c34e6b4574facc354fc7db24b9527844b5a2ba5bf6b0d8aa57a787c648a6e26547f192573149548cf493c1e52da8dd602de5573eb59bfea83eb9512aa1f169c20323637e761dbd32a4eef280b9bc44386aa4ae2d783e52fc8811d4d84b0151e4a30f5f3c25967090a523f3de037b3212e94ed4423e0f26b463a2fa3de84db607492c2e76a7bcc8485ebf46c56927b48c0f1c7ad550225d23c33ccd7250cf3bf3c6b7d9b2022e47a91b928425d75811bde89865d3ad729523d58959c48545ea32fe62ebfd8074c422c6e151a3b844c737539b6f651edb21e00f29a41803bae468faebd42aa3d125ae38b3bbc49a093c086ab3ce65f200ae12629a14e54bdc72174beee0bdecc6541fc938ce06d518d92f6d9f0af7e3a970fa7e9e216db3468be7b064c059687c5091cb02174f61fdf9eea08602faec4cd58d5f05daae7b49f97fcbcb923c363997b1ce5b622dadecf900162bba8f9dd822b5e900d0f191b17ecc27da08d1f0f07c9a22d4e89b24cf68fc8cc45c94730e6b4b80efb596922f8a595d704d9434afdba38a27ef3a3dc2ed54de92c2e28279524fe8a2787d60f20c4a3bf0275ae1dff0c271cfdd75fb34892d0cef2cfc83430d51352151587a5c1aba422b9da3518b9d249eefe2b767c7c75446766fa5d0951e2942', '2026-11-25 09:26:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a15-7b66-ad86-a42d8222c0f3', '01a220f1-9a10-7398-ba56-dbb49ccaec9f', '01a220f1-9a0a-75a6-8978-2d770472c7e1', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', 2026, 2, '2026-11-26', '2027-02-24', 'post', 'XJ2KI3UrJBZpX3kN5flN4Q', '2019-03-01', '\x006da091c6f011e46808a53a9622e5f87f71b05b62fcf82dd14e3ede1092554d323ba5f9e2014710a65e520bedd7a32354ea6f4a39844ddd5207910ccf16e59849721793f786178d758869efba5c88a3331a905bd26da889824d7589460ed071b50baa637d54821de6f5ad680fc3ca1f105eb86821f0db3e236f81ccc696d3504743b6840c1637d254c26c22d164237e5fa9d1ba0b0f9749a04567bae4828e4f12bdb6d94651bea161f4c9e7e605edc7f67feaadda36cb0ea0e19fbcb5c650b8ef196b3ad9049b7b728debb30f3da722b9481aecb07add0a717b8508d2b41d0f5dce7e7d3600232eec4812a9d76622a7a614d9b55b1b590c86acd95cdcc41f6617c5d057d3c42d0d82ba45b1489e0ff7fa9ee665d0d1c6a22b96f6056795c5f37cef468fc7820df14db43240b947837261bb2ff42424f864f8b69ffb3cdf13de79c62ffc10be67528ed655d7786280e15ba9d640711e24189fdceb68f8189ebf8f4d793040bf534e9aea85f2ac96a8489e76ae1a053f0cc31d56ee55e9116cea07e97d7275ae7ad3b797522ec572bee982843c8de14809dd984215166ff1e8b71fc519f4284b75fd11cfe77e5507e9f7b1582410e5809908df4191ebf4cd6ca1fa7495949b40560c109dbf9403b4358183c537c195dc74b90cc2d9e1b17510c5f8362eb9bed8389b6ce94d46ea5cd0251fbfa16754b1eae6e0fafd6130c0365bdca289e2b3048dfc3393dbb9ac9278019f6524b968aba69d744f61beff915fdd61aff41f0e23d22aa5e4864dc7fe74fea56a97c5cc6901a2cd0b8f5e87adf5640dd374b61679f8e6164b402078f2434949fb99491e18e62e262cf783aa398022047c37297a0bf71e46a504759e58340d7543b06d53d1b60a02aa7756b9b9860e80b4ba7a17074af08cf8f69afc1caed4f242d07e36c8e0947b5ab2af580c2d583ae2d37c346aa25afa652c09c782f319de2890feebce87b64083ce18b570ebff7a6425f954d3f02723575e6bccd861b71eb945ab3c75a09c4e7f6872a0d958e5b6badcd2819a542586e327fef4d75ae708b91dbfe0e722da9170f8d80a10214b312c68a634cbe2d9380cf5651425ab8b4f9fdce0af81686b623f9596aa38e6c0cc8f645e2b6479d6e543bda051ec8c634891211e1ad87eea90fd0dbd7890819e3e6bab0f3df189dd7619087f1e2b21b71fe3a2cbe33ffdbb2c4e9c710fe095f3be32d3a93ee013aa2c09b593b8cb2e0395abbdb00aae0f84d7b822ff324579d8c2b59eace7fb0ec6110d2d83eba72426bf9151ed1ad6bcd6f903302732936c45dab268622cd475fec0d47a0ca86668b4310064c826495be93fc29d58c054b1dc4a85543b1d3f6cb399cb100dd09123bb98f4e2f87cc98e47cd53b87b7d56ce6e92207f659e933fecbfe7ff105312f0c985d60018c17d9f1371c8fefe48722bb6aeec2a25251fe0c24ccfcee34b755b5aa3049c1dbe6708c31086265478f37ec0336314ba48b2bffa6cd5530e17ba2ec0d105c395dcda048d12b0d08c9fb91c321ad55110abc2590f4fe91b8113fb5ecfa9f165624c08957945944469d1d4c7ed4603bf9dc9011aed26bd397065293f92ec81dd09f7c2f54eaaa8cac3cca3c9694b4ff4d4819758612c9cb615c0e0b7107d77677f9fcd95ceffe4f709af452d1ff4651bbe7593590278655cfd0459eb3c8f41044be65e705d8d71ff7cd4eb9adcb71730a60025847286b470e2576f857f2398d83f86507bb9413cc4e05204a50764a71e1e7c34fb2bea8d8156bcee67ae5e1080c1af91cec9a574350b20dba9269ec2673a63dd4ac2c2019dc3c947601cf2fd63184dfd543babccc49a068991984758a074820ad98d7f023a7167977f9fa8803b7de8f83f2c48eea74c9e00723de4d33f460ba3914570c8fb2682d7903cf56623b531605b0ef8c3ef19e153e3fdc851c05ec317f4b1d9f8402015b7423e33e9a44bf5f8a246d7f5273476e5886c30560d27e81de56c20437c3620aa59b017093a58fd8c28074935ac9cfbd2278a25532485511380c437537c12d1448834fb9557ae89c09051f7192c98e263a496dc353bcc454c8f2dade3c39f331e40322e7eb78a246974a06f1699d9c8dc28b8ee1685a044a3f60fa220bc98f8c99746c6cef0ca6393e5d7ad80265dc5ef082433087cf84475189d683bf36478b1f6e0506551d78bc42c3b8187bf0e601b0c017171a1c462659a2bcbe771579d8a2904bf219efecb7588e7438db3c5d3434292936e635f8c1c6ae8d6d7bbc378e63374203808d22d38793fb89ab9ecfe06f0280a9a0e7fdb5e2cd6f86cd5c6a31ade19f8a56a386fa9590e81b1add9275a6c3d0d0a14dd77babe157951daadeaa747bb4082db27ebf549a3eb5c5f374dec7c5f968ea568881c5deea648d70f12e7891eb8a4d2b6833a3e4a2054288a6309cf4c49037ae687889d3a27fa093a322dd24dbf77630d761abf71f1a4938daf214b99ef50f5507d84ef70ccb3a52e46e86ef7383b11177e3d6d907b46b505faa0162f32b08bdd42a7d0c538adc7b640eaf24690340489290b27efdba5e8c8f7367a7482269b35fd', '2026-11-26 11:21:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a3d-739b-a19c-f1a3c0f1daf6', '01a220f1-9a3a-781f-9bde-86577cae0ae7', '01a220f1-9a35-76eb-8947-f24ba4fb5a03', '01a220f1-9a34-71e5-88a2-3bed5896cff8', 2026, 3, '2026-11-27', '2027-02-25', NULL, '05XH_Bb9KC0BXPXrGgqcVg', '2019-03-01', '\x007f2ee185edf05262a4aaf7159c949d11efa4349b15c156a610b28b84449c9b2aa8ff2cb3931ee3c1cc8acfbbe1283540543f43b9d6d491c1a8d3c063f19b7bbc79233d2c5e73500f7e59305e3f54b41687b97585d52bb2fc8b41934191c019b3108f9b529b3b215c6c1571ed65ab2e742d10a56ca2f44afafb02154c867e82c31174da377b30b6a0303edbdfde8d6f150f281c8d38d94fb99859c00106b2f2a242642239349b6f8910a6c202f09389543fdac37ba1a6124bea3ab02717897a5ff8081985c76d5247779f38c0d2f148f93803fa13e26993f5be6db4fb7a00f33f7f9e8fc830add12027abc5faba2bfa299f1027225700b5d5333ec473705ffb14e2938a587cfda2481c5e26f1b2b7cb03c77180100702d6d3b6a78744bca497abd756f5091b433264f2d8c791f26b86d0ec6707f383caa7737a8a5c6eb5e23374fbe8323b841b941ee69b31870fe1e82b89d2bb797d5f540e5b372657c4c10e19e43700c4fe90c5cd4e31f08067abda11a1cc17a00c39eda322f46856c6064e76c9c2ef65139d245b219850ac51eec130485f728620c751168d41d85baec5d2c86780dbf63987b23c72a874aa291625bf1a21b4b3e30496315766026b48e665c87354284b05068580cd10b3e15a5b906293c133a6d6266bcc5f7d28eb0ab4a613a44f891754bdd724fa89e955909b3a2abc6a828e2188b6ea78be2a11f6a8f1fec9a9832267b2416e3f0929c6c06cef0cbc6e59b0cb2463eb1910e041ef7b5296066c69741d07927efd6d50009e8d721ba6c881e9124d9897c54f489a9b84cc532aacbcf91d9330bf2b4ddfa5558860a269dbc467cdeb003f14da37043f61007f54c1f5f6966c8de6f42427b1e71d22e4233bb0dfc9e7739bdc925e0d74954dd462d53a196e68c11e4199711d1685058651c16c5ca3227bc5874747d0c6b16011426044d420b7097cb89ba5e3a42b9619258e73e8bf15ec75ffef0ea7cf820f08ca6243e8f2aeea83a709631097d9d73691bedf77084f0338b2646845ec0b4cb57e81539a38dd16753765a8a18c768815350c4537188f583e888c7a63c2a930226fd7a9aac5da00a1bcc50baaf9b0378f2fe77583b75ef3012e1c50dc3db99fc9aa516b8106add604b3265c7ea19a0166aeb7d1101f2b33e61843e1ace5ad84e45cd3db6aa19dc8f973f42ac5ce06bd4363e3255194c243659679a469fe73d697f9b8d65c1df7635840e684d4f862136a92d977b451b4b9234b85715c577c3492d8577e358560a4b73466c0b0b33103a6a1b154484c5a7cdad405edd66e87b3fe1ca31e4f8484f14b1a0c7c3ae56442f46b0cc794041ad0166a523799131045ff7f779364020da7af8769da3a5b83a574ec70774110a3d13c919db7cc9aed5c93bd600fc36f188c00fee28cff2665de0fe2d3be4fc34aeaa8510c9911e1587cfdf9c2cf74d054af8d1e5a8519ca1050ee3738d4c460ca9262b72987aa9cc51df2fdc9435628c8eaee7bcd57c114ff4453b1cf710ea316ff638b4644b357f4a831e34a35603536578755fe4d04358685f18c40b5fcc09ddc9a19525f7037209c4965b56651c1f17f270dcfdd5032e66037d10cd0b27b65f8db3039db0d476ebfcab7e18dcbd4cf215985bc077b61acf172e743bc435ad20fc617edcc94fd3fca0b8a9077199f4a4974f0071dcbbc4ad0b3dff834cc46ccb4e6c097460325bc8df1d951bae12ee4844f60c9622b2cdf1d3d7cc7d6edf166dd0b78ccbbe98d66f710a4b3d6b618e4ecdc7c2bbf2f7778584445126da4d2bc91f37aa88e35e4d19b770ae83baac5a0d9da6f0e19e6d9b8a1831ee5b6c449a5e623f01b2f8e80959bc7fe9267347235e58980cfbb77cabc637b8a7ea79f195a70cfe6f9723f241b4b6acd65d3908a92627caaddfd7f76d02fd97b991011374e4da7b32e93f2462778256ad20c796bd3f147cf2b52b7c099daf6cc093a5940865b65d780be30c86d5d8d94ed448c369dd70f6bc720d7a274c681fb2bedb03c957904c9c536ef1b5c4cd6c4e971eafdac141d58ff92e24d0ea8ecd553da385a16124a41994daf8e7c71437b7522cf478548a081c9578333cb064453a772f0059105d6273d76e249c7b3d16606bf81b7342381e9f371b76f63b5355dbcfe5c6a0a013f2a552da77a13b3e7d2aa0bc0f15d30913deeab5f1c90532dc427e113e4be480b037cb7b2dfca62381490e83438efc6761d72207a9e7eb8ce8e69706fada5840e3fc47a7eb57bf945525f0ef79f1731a79d6368624c09bcff9d08be5483228b1a9c0ba07bed04092586eecea2ce666b0478bba3ed02648eee5dfc460bcfa6ef6c36cfc7f05852ff545352faa3f33d', '2026-11-27 13:36:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a61-772b-9efa-98a149e1927e', '01a220f1-9a5e-7c93-937d-beb82df407a1', '01a220f1-9a57-79a7-85ee-9c1ca1203ce7', '01a220f1-9a55-7a4c-9253-afb75a8d7883', 2026, 11, '2026-11-28', '2027-02-26', 'phone', 'SiaxbXWtX6b5bMLS4T5VlQ', '2019-03-01', '\x008e88f6fa95268f5252370346244b3ce7436398372e02c374e69c6a58e2eb1ec01da93b18ae9c0f98d7375e0d41c2e78acfe62602a11eea2a595ebab56f8c215800dac8990857d4894eb9ab04751f159820f4004be668a2e4b98c5c12322f830405e93e861dd7d9d9c94a9d8f8f4bc89496ea984a38da660300f693f99af6725159926ddea5a6a5a79e361ecea479217e47360479d0f4c1030a126553781e5d9baae132f917e048040b891b823fdfe524ac895345c49ffe412b47c6964c7a4c2b4b48880916277a0edcadceaf9c0c949bd45e2ab0f9ee9f01328793eaec6dc197a91c20cd28bbf0ddff32443d853946023941efc55681b327a94402abbe255be1ebf593acf25c8684bcba914a4135e6c289ed2cf7aadae62fac439a38cbc08050737ea39ab0317d8aacfb5b35f0c24562b00c91851b97f40ee6e5bb46b7a12cc1bf8027e7edb4177df5e2a37a48f6344eec4630e9ece69928a24543ef7249aa7d03139f9cd6d2ba2fb4aac8dd7a4746bfcb49ee396863e03b2fcbd29aa577d93b3c6d2d296f6ad7e97a8c549e0377af04b37b7c1ee526f1a2e4e9cd44d9ce84b210d37e5e3a8c97bdc6f3ddf5860676fac472d9a1a23708947704789701247ac5f44eba40d00f3ee47ebf04eb62fd6df4006b34390aab6ece786cf33dd5b00d9d3e08f13b742e18da4fcc4343554bcf0b2cd552a7d52989324657d5ce003baeaa6b9939c5ba0da8d057900c749e356f4694e78e4ec0837f8266af1e80afbb939079d6fbfffd0787f12341deac02b776f4dba88ca38651b8b3a6f2a1059af75ca5575a3fcf5f23c1f5bda32c01f5c8b8eab00c6af1dd4e023114e864c08b9296f100e14b8292b8be05cda66fce89d17619e13980efdba44708c36d8c89f614248140b87dcee2b9a88759428d472d94008ac561e9fdd1282a55abdb04abcfb8320aa776d775871f9a492dcd6cb1f63bc4dee246d48688e842916994b00b6ec3fb5d4d3dd263ea54ce53cbf5a4115481bda0f3b33e344145f7275d970005b25bcde02e41419467be1418eeb8271dd56f45c25c476a6127a7e9e469fa444b14705fe1ba8de50d340a2777ea3ec40c220b03a73774923a51e33196438a461b6e95d9af217a805001112bde908241fe777a6c0b5a5bcbdc44e4f3d718e1a7587a8c20e435f6615717f2911a6d4be52bb4553d5fad76f58f57b48da5347632ee116656d1c61884186d626e914aec4de15cf0cd41d577306c1ba0ca04d970a60b77ae538f1922d1a58f085b90fada0233a090d5767c0f8dbf80963c8adaf00f28ea41e73ddcf356af26cb0452f136ed0024b2a2fc747e24e6cbe67932c369f79be87508064e49adeb7b7529617c296cb129ae8b2b03337bedea94ce43621a45aa91b0b15f94a208f9e349e4f42e29851fe1aa2f920bd40901ae4b20c41fdeb06c14671effebdc2e264cb62ebe5f6802e9cb5dfc0c01c2489d576fd8e5cc6b3519ddb275a0b75634be105232c350b259da28f640b456370802cb4b6cfdd119ac4361217ca684977aeec121011a1b4374afc5726763c7afc3c71cc0750dce2827ecad70944814c30ab8efd34d240be1266d37de56a132c69f6a915b719f892398d1cc66e3af4cb54c225f3085372d5e4154bf718e99835207552b7d9bea931ef442745a5b312c1a5a95bde80cb1e695f610d5596a3801f4f2bddbd3e35877ec82b1c12694d78344c77d1409ab76de42c3811bbf6fe5812f50924f4f4b2d7562f8d1d5b5580e1f50da499fc8a8aea107fd3cdd4ffcdff20781ec4f4041ff419cd020608393a45025fce7d104a3dc3528724cd300e6d1651909029d4a0bdbae11b004c4de453495ac7eea589c2ed0b4bca817b830ffc84ffa0a5a63755c3733cc06ac69acf51d5291e68772762d7baa9df7a4638fdce6a0d71b80fa6212002c39cc5a53f5b408ce957e8f00695df2a88d6b386a8e8d6a2bebe931edde4ac177409322a24ca0f9bced5bf9f4a1a7761d25e4212fd70ded5381c1c6a2d98bb4e1edb68007aeba0d1467d71c43de80e8904d2cff87be58fb80a23bc6109d31225b78f32051593ec2c90a75dd99ca84c18024fb1735d95aa46eaeaf749c18b1b9033b3e6adb8d1f0fd3f52af656a43eb43080f8e9cad016d8a03f12cee7834c7a8bd322d74f2c098e44ec6adfdaa08540e5185dd98bc710efa48afe8a8de0bdb72b1ffd3a7c2a8aa4bb24a3f0205e6793cdb2782b498889279905352a2a04d62213dc7103dda26e5ff9b501b8e76ed5c3a9c4255fac2e6d55e0913d9ebe510f43f5253d19867aa31d5c5b2b89c7d755762de97ee4bcd38041dbe074fa0d79fb505edb2634c40d2a39a327b21ca5b4eb05f63f1957ba01201dd3a8ad9b493d67fb751823d4b30891a11356f3cb4f374914c2ebe85b47e7d16fb3d4ec5f5d80c6b4f599e09d535ad9269878f2726b8ce6ccf817a979efc9d04a5926aae3604d45007fefc14437cea6baf268b17fe6014ce04113e1c6d56bf4b634767e7e00e0650f826b6de78be50c0981e7d3f6924c19137a8bf512c709d7ec79687b07f804109ffdd787', '2026-11-28 05:13:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a82-734d-9269-0ad98c43b1d2', '01a220f1-9a7e-7833-b2b4-f75ae69ad4b5', '01a220f1-9a78-7800-98a5-b3ca54ff87ae', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', 2026, 12, '2026-11-28', '2027-02-26', NULL, '6nDaJ3wAOGdC1co3xbL0DA', '2019-03-01', '\x006253ceaa264e957bbc4fc212d1c7046624f922d9aa53cee42ab67bd41b78444d38bc46c9d9eac77ae73fa776fc9427a4554026b5297727f1ef6d9ac88b9d20aa194e6bcac2c24c7642926185c35a40b3cb87210e9e17250ff9ffa21e2820eaa2e869776559d531d742a1cdbac86161e6e9bfc9f57cbd4165b55a8de60005034e20f2bf14855c520236368cc4c9ca1a3cceb8a713f750f4a785da1b06b7d4582306534cfccb67fa5b53903b1cbbc3468894f3ce912da147ffebf3af071b34fadcd8cc352dd082cd440590100d515feffe42c3642983d309b552064a14e9e6709c3b99f927a8edb1686524aa5ccc1b9280a923480058125b6a367d19dd41fa74aff223cabf4e907f310451bfd06353b71c7bcb651b32643123dc8f72b0f207fa2bb592ee294d792fe1b68cdcd8178889577797dbd469ee6bb1b95d452e9a7b92e235cee63a6a772600223334f3634ba3ab9db41482e45be7a3898f6068a105cb2970be99098438e2001fed4075d62ad44204afbb7b55393cdf5560701648feea946829e832d4d3a2852ebe56cd9132a3c24c46ba4ea41fd53610f26bb4ef9e4c31417c01904fd53c780f802d177df1d4a27b13a2a1fc5fba4067d5f332fc0dd836eccdbc441346112b07458c7ea8e0571a1fe914b0cdac33b85cc316eff3ab4deabc307bba32abfa679e6de65ea415a032ab24bae14082fcbc22de64060f7419b06c3ca1b0c73f1875843d36df6aa0b39a15388ab97860efc17d915f5346eef3168e6db1b26af825a3e132ed07489f10c56d7ba23b7c246901f6443f3d128f1fe86673e62bdb1b6b08ccfa5d69582b3872bec20d86b99b0189fd2ceb7400f08c00095a7405d8f378611d214400f3368ac4a5dd84fde487340a8747ccb98ab4befce98832f3c65fee556acb771b25fa3b0fe26caaaef5bbeed5e054e8118586083d4fe1b8cc33a812630a54b5fba9754246b3dd2f8660ef35666fbe5c5944fa114f4e0d1fcc052b2d88b50d1c0d9702e71d36ac6e1a09100dd968d2d3532a0dd7418469dacfdec208736884228125e4d5780f1f90a72614acb062fd5bdf8739933a6ab12b7f5df9d684da75e2759a2a39cb32c1993975718214d6f5231335d722a33bfb0d78108cbddbe7848d8a119afdf140faea0987af96c2a53d9036fbebf3a157d1c3172b6789ac528e815b29c13254ed54cdc04cd02b4a8b56c8728e0cbf4c566faf3b7b71b5bd939f0df63bce265f2358b9cbd18567ad2a6894dbe871a04ac8871045666b3ad1f1d0c83ef6d8bad649c403a00c474494bf8df2c96c5791f753128f6ecde245ca5a03b4f5134eee9aed680c8d78a0a1ca672358c18c9b878e68d935d4cab3279117b17c1fff20a89cf2ca453943c650295d539961ab653cce05d3d5eb3f391f75f00cab023f95ebcfaf40dc5a3b6ac2b95727e88010a02ada2b69879ceaf2cafffadab3227d73e41d927720aad9e633571b5c874d01b9190f922e0050d557bc56614ec9fd9af8502844f69e44ba182499626855e26c0ed8b9fc7d0f6be8dce81d899fa473ce8fc0cf3c1bb253d58a9c9ad0ef7d66fc5d10f22a27c854181dea64fce9d941b3051ec11563056119d1925a61ed9e4fe18035e48319924d0f65c8c3b031a819c2a14571f89cb4dc44acbbfa49b68ab3f6a6be92f617ac19f5012c6306d9521e5c374b157e4791c8b758be990c3c1b8755a49e4db2b5e1611534a963db967fc24ee3527f7afdd48b65e2c95dc58764d20a6b1267bd713fd22da2b1f95fc399cca3f927e5aac114c67864875c2c53cda3298956ed2102e40b58358eebf8423de2b0250a1e9c2dd5ee1aab0266636ef1234744af0e75ac1a0645d6b7ccff46a57913362ba6bfe7e3339c6be4b445135cffa9972d48a5339196c6697143e33ca2e7320ac05f4643f90b6b995a7ffbb3d38a2e57413109f80d63d8a7e7c4cddcd381d05d88ce9a602e1332ce88b4ad09b99f53b9edfa622f1ae47016483fa6ff73de8adab59080f36edb839bcd56414c9c4f535523f198b46d66dbe5cf42335c36695f93d9247318620487dcc3609c4336b92bcf210cd1a6bac67c564dfd44c2728d46052a9a72f75bfacdea7618f3f137e95b162b3264fbf9e28c97084a6e45989f715ea6527f128385ba748fbd3622e75394a9d1252393eeee4474b6f699d129', '2026-11-28 06:03:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aaa-7e02-89ab-6d05c6ee9b73', '01a220f1-9a9f-70c5-be67-414a9acfc701', '01a220f1-9a98-7083-a02e-a3f7dfcc14ad', '01a220f1-9a97-7d5a-98e1-0058a4422784', 2026, 13, '2026-11-28', '2027-02-26', 'post', '3Af-8TiHv_boo5ppSiBkGQ', '2019-03-01', '\x001e3f941917d672d4bbf6ca4b93ceb1603ac66ecf76be0e5f89fcd31eecc771ad1adc47578b85b5e483ff4d8aa8714c39591987208ff44d9692822d01dbe9d11977c272682a5c4184b45424e0f81ceb10f704293269ffc7d313f8a0ac28a39a97212a4e6c47646dc194f6557f199533433dfb7b19f9ed92968a9568491f7e2ba42037bdb5bc092819a9a031914f013d93c9df9cc1d061aa5cb9f1b34e475feb7a2d5ca54e0be47941618063181a3ea777a6d6e062f92697ef5d2684ae758f24063a1d2682b04717ba1bf225234e0990ac1b3675a265f262d4ca50f3ed89afd8707f05acb1cae944acf44b93569cb6eaf52021b2d51bb936cdac3c4a5281800a56005d9291ba5ee75d015866e996d4ba43485dd60b7ee3f49fb5149324d03c0bb0408b3cad1b1465815d1aac98ee047a90319fa70477ee41f5a2821212e46a26ef9dfa9a4cd4365571ef7e293e70744ea715f189bdd15884d5e30fa3262a00b57622e99ae5e860a1c1091838aa18e07839d896332e105d7dbd69dc8d40e4f045fd02068c905d5a6a932bc0fd19d6cbb21a2d43abd11e51b1b33fb2aaf6ec05be154a2f5db6861e3185637f0c48ecc2bd6ead8b5f79ba2012b7ffe5aa1aae7ed58cccd9762ddc1dc87978fc721f15e9dd18e32080301e1606ba24265890cd2d429d8d27a08104df1931b576b22121e907ca7e40c536c726c13aeb62a520e9052a68532c63318379a347fb8259181b8f43b1388d9a91aefee899b3054b97e6f0cfa3b6b1f67962871acbd5f1653c046574adbf3530a194185ca43f12e9a574d9fc3ee35c996b212cbeed59d2b3c57f9a5b90d16e8b73c3f7a19b3204aa9e75748967f84c78dd9c9f3a53fdf84c33e0603e483ecde4f831b117f58f9ea02cc30890e68c0fdc034c27ce3a06bab1580163ad2497c6ca02987ecbcf815433a00241184844b92da12c4dbd73781ce2729a1aa025a6dbb2d14639aa2178127fe27f89433699cfb0fc0bc9a1cbb39683ba9e3daaf64448667ea7c1cf8ac86a6fdad841573fbefdda6a2a831b2581f6e2714fb283cd77bb51fff97ee5a9e166abaec9421fcc24aafe70d06ab1b302e8939ec8b9c251584f17c15490677b652353fa49119c9008b0c2cbbe2197cb98b8b7785a1762952731735b02e4fb73a31c04f8999b874bc94c4477afd77a5e93fc4cffbec05fbf9ab4e22ff5b220847cf906266ccb1a0abc656534a7c20858dd86a410c1a0d4e2dc5fc7802c8bff6701e96cda953de1fc26f78b07ed65121fb6465c5d973faba5d399778d3da8b0e5759ad72b43e4983bbec57d66a35bdd0a0f364da257537bdc7e250c6b374edc87fbe5cb62d92e77921f05761777c0cea0cc567901e965a39ce7bfea5b25461f9a845d89a267487d00fdd02cb209edc2e3eb20de15edf7e93f00bb62c5a7fea10c669823aae22f171d6bac6c8d92d90f3eb069aac88eb8a4a5b9546ea93f268f5376d82add16a58347638d0d1ac5cdfd0ec4e70dbf967d1f22e368bc908b8e59003d3e5b84abac65881d7326068baa975c52c304c18893342d37918fce8eb30cd190ed1c2b5fd6bd55ffa427de1953ffb0db13f25b1d50b55e9fdf0e9b7b6de46afe4227bb63f34082704b283e0b280a4d380262f7c0df56a56bdd7621aff523f0969f119f41e5a9d3056e2292d0f1e57e9275e6f9b9ee42242666fde6b936c671c8c7725d24e708d8059ee00e44dc286420b78e9a7b207c4a963301d941a760ad64933cc460072980eb3512d44c6015cb130c5b37c8da877c0c7b856a9e343f3986d17824b7e59d9fee57811698bcbc298b7e3037041db8d7d5985c29c08d225dea55d348ec5f4c5ac5734b19a000df52dfc6f06055311a64f677209c80fa1e79e91a9942ace5da820a911f75146f3a1df5f42bf8d479e674256a70b66c5b29ef8be1a161d823ee6f9b0f6846a14b101a49c10f6aa2940b4ff53d01787c5fee831d60f1d67d389e839ea2931a71c52f981aba32f89f9af69faffd2821d11df186caa64ea68c4eff91df840671af633873df4a0e803458839c318d2c23a6ecd9429a7c60a483d3de1b0d9a523b8d84acedfbf128d1321d13e1efe7f0bac46daf2d43a6af30086a2f4b40bd9c0dea177bea1da5628091404a3dec817f3b2de6d0d18eeaa43db392602054ae5af23bec6852a6b0f98f5f2a3faf858ee98e6e8d34b366f477ee0df9f13a700916fd149548b5aa9e198597c71c47f37e3cbac1d6299c89c7da0d77340238058990f71e9118a5b0c457f13c1e5b3240202e2e82af78945fd78fa2943b5eb14211258a8dae8a200052fb9cf680e04ca501825f6aead4b6931bd3cf6f54007c687467140a5ee1a8cf6bf1cf74db69f66defcdbd', '2026-11-28 06:28:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352');


--
-- Data for Name: mandate_end; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_end VALUES
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9812-74a5-8c73-819ed66e901c', 'completed', NULL, '\x00d310ab15438d8c024ad19c337a27c912c41b4ded3f3c319cc6b6492507550046a34227decec7f0b81b9aa3f7bb4a8795d7ab66c5a2e50da1f3997973cad206bb38125762915bf914903b6dd2bff8c1dbfdc445d2bc122a4077f466788eb6c2856c69aa437f852f5048c577491cf128f2fb4722332625d26e58620fd0bc0f09a41ad1bb1ee32da5082da09ef3d2405fa22018534f4a7ac5568b802f722e0c5e50ac64cebd0b360815460136a1c5fa5adc2339473ce80c6f04858bf63d6eb7cc0929f060e69f404665a3e9f776086da02f3bca00f3f0b7fbcf9e75a96089f4d19ac2bf5d501f2aabbdbd434b861e9c18f69c2be446e9686c2d7c599da3a65c7bb36b7a0ba49a23bfe1eb52444b0f7808e529d8d1c6039cc22bdbfc42a5769c8646fc962464ff70899c052f711216c17f4c402fb50f684b79aa9836f398ecc683868f358b06b9b66aa93427f7908f9f9ef647c6573c29fecb0c3eb3ab0f0ae699c263582b1e9f003c046d72f831fb9ce17febf83acae597197bb3e5c47f049bfd39fd3fb1006a3f73157a995f83e8ee7bcd45e03ff633ec9faa5cb4ba3ebedde5c246317c0e6e14aeea4b66e5316d8de53d0579909f1b52f260300b82945b5d70cadac16bbd7f7e765bef6ac9dc1dc19ca672ee17b1c96c97c55f4bb529495b85649fc08c6583c745479b2671cdb4c31ff67b396966582cf512042e4b5df095c5248188dcf1703f10ba793fa13584f644683d9e2ce2889ddb027473741e40bf78d9fe44887ed024d0d89ce07e0b66e61f7322c6ab6fa3594cbf9d02b444850db39b5517db3869a34e2b50907bb3befe6f0b15f6c89a3493feddfe3c1bfc7b0ee438d4396ec6f5b941100246144423f53152617bc54fa40ffa8687810009361ce4b67457d9762c15e94c5eb8cebfd51a791fe5e6554089d01aac5662e351984134cb4476f709f98de9f2dca6c0d48286a1ff6cdef82880fdcb0fde9add8790eb10a38e307a45a46a8192c9c34f72275d55147a816a27a5dcbf', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98a5-71c8-9ba9-e1dae528de66', 'completed', NULL, '\x005185a5e77d08f81e781ef9c99a4ae9a6c3bfb02eb6a5731a3be28963f6e9099aaa93635b84b2de0c777322885d82efa5fe92232c7027d06e61c66087c96fabd2736159f24c1ff3088d36843342f78fa703355085afbde12479ce04c25b7b87d474f766ce4577a7cf1af104f405eb8b7f45c595e238ba79f00a2d0b57c2d9a6c2e959a0925349939e21c9dba646c902358dcdf89c93f2cf0374afa384864d0f9f3bac25c079145edcec72ec17ca4c906a22af79987b1ba4cac656390c46ebbc55b44ef7671757201d05ee6fcefcf6d1421e252d533a506f9b573e10b931a623e0dd1d3eb1983a19109e387dce3e09781dad77c1f2cf1b0003dd10d68919cbb0e53d7a50f385d745d220c010eb575468a93dcc75ee2a695d1eb47a63c53e0e2a86360d0a09b2e3c9f7f7a4c6afd84cd74cfb1db433a1ff73fbb2246e44d34b68411b6e3bedffab6a5eb2b8ea2d513a523ac446c0df3c1c4b8f3803ffbd2a12f6d7864bc206ac201191536d49706f455bfa2b20045ccdc9d38a6c0ac799f72a8114fa8d5a1141fabc79dbf21f12b93d6c1fcab027565f2d452c256aa1e66d5469353a80eed0da2e8679cac00a91513b6d260e7e2495a0ac3ef6662df170cb747e775fdc6ac0c936afcab06840e84d4a90946572c22300ced793abbf4af2bf60f37cbc375f6b125d3a4a50e1436f80ce0c948a4d0d2e3a78ad1c0c30e318dd91ded09decfa1c111bc728b6601a873798e843406fb6120215d504b4094a542f9009297efbb664d8ccb4d32fba71be30cc8a04085f3a88b74ad37f457c6b4895729b5a829556d168ed80136d56f2e1da1b8940ad41429f6e9c51820bbd738bfd5e0f96368a6055270dded540bc945eb2e315f1fdf6259c02dc23fa761a4b8aca5b1459857674eeaa9f1d00a1b0f908d510fed0d57c2acb26a7ea8ed3ffc1b50211682a341fc77578d18e51548e9dc31b4a197b945355987096942de91e0f93f52cadc44c77ae', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98e2-74ad-984b-cb87b97602e4', 'unsigned', NULL, NULL, '2026-11-16 14:00:00+00', '2026-11-16 14:00:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-994f-7153-ad34-58b27b171432', 'revoked', '\x00d33a467bf4ac0ba79bc88691d726fac4bb20d260e83fc4096d58fc0f998e5f60e68bbd6dde74ebd7ae0945bdc83d7204', '\x009dcf570824cf5694f1361a71af1066b4d37eb5ebbc2bb304e774af717cc432cb9bf5ddf6a6de78ef16c6e71d5828947000e4306ff9558e378d435f92a98842bb0c91829510e5622a316d9a25e371114b35c2fcb65489ef5763b8aef6a584ffb17d9b0bc43802b8d7766991d55a122ed4a6a979f85322e419695cb96edc1e0b877b9a2647864977a5880942f7f24754f783a4d15f76fa68ee8dc18dc6d80a6e82a2bfc2eb8bc1a35fde32fc3d6841f2a5dd60a26e9c486fa57b5039b8ee7596337c5ae44ea3c8df7c9afaa4ae38c3ee44429fc998c824acb208af0ba847e5ebb0758125e9478849b3e42ecd2a3dcda69967014fd3cdf073fc9ef76c003e37ceed9f34f302c155cd72eb3e6e2b129878c7bce1f8c33ef90a0f7e4e9b4eae382b5c72207de1c16b7656de1498864d338209822d2175700f89c960cba4de8f8f3fcab785a8982f8324bb7391026dc1c7b9c2b03c38a951ac6acba090a143f7f2c66d89b97f3058b0139af85039ad44670e1d9be9a76e48091e456a30161b9c1e47d19cfa394ac6261313f7e517e931956090a3ae3194e9c40d2762ca9d8d955d6cff1cf316df45d5fca90f380da199ed11efcd713631d73182217279193ea7f080ed34b7413737b9586e975da6d8ce4c49982deca8f73fdb236a1763876d8afc4470224567f43089a9808b1d5d2ff191d4fe7ea6884e69a06e7a89599c0859e4aeeb50b152208a9387683e7374cabc1322ac7073cc1c466073bd0ae023dd298782fded92fdac33ac9dcb537d12d3e42562683eda4a72a28bc7b55af8e1d0faa45601eca50c5348c24a3ce0f7df841ad2125f987beca94fd0795191ef02aae37cf425bcdf498ae273f4d52cbf71a5ef56b44b6d89e14bac5ed63b402159866cc982229909d19baee038d880e2897fa1e6288febb7ca9c5fb1a1ad0d5dfd01f9c051ba3ddfcb0e35aa475bbd98e48adaa2119d374de5bbe236e2f5cae03c0205460f0b3c8195d1549d7ace97cded8bf68825ce76fd72b1', '2026-11-19 07:45:00+00', '2026-11-19 07:45:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-974b-768e-a371-962c969fba52', 'completed', NULL, '\x0082b9a12b4e957d946e9f61b7f2988fbe924ba45990491c2c6a10f453481eef81f9ef7f4c3bd245bb9cd08d4c51ef9d8f4401b196764e1b09b87e1198c79ab43c0db6ebacd695bdff0c55b59ac12b976d209e52e705d5cb73dad8526d98f1a5a722fa7bbf14d958c91f45946f7fabede9ebd5745b1db8c4cb88fb3c4b90d4cd58e8cbf8c3047ec76cb47f31278d45a08f61b72570ec6a2ef6c9b51aaf6c0a8784dd536b5faaa4613a245f15d16a331f3e78a628d058f344b79733d42e90c3f8adeea389923d873f5393df2afb7b11349dfdebb05c84430179d2d49332733327d14bca4e5b1400668764011fb866e95b145f9765ee6b83e3e7f9b5f31ae6aa888959ac06794ff6c54ef758bd85b4b226e6764baf527897a20a8f9b2e2480af4345927e9e41226614540f9109035145a54889ccc6e04d241e54d0306aa6a27821e66ff556e13a28638126970d8d9ecb4d2baaa58e8a57794f865407b4d3c8ce2d6dccab0714928a8daefffe27969cae38d691d3f60be70358d2a0cdb96c323685b3f39d9c3216e67ab1ce0d00be035ff2baae691d9261a9f0bb5999b1b064e0d27beb51fc58044b0f45da689a3665195ecf45d0e182e1bf4c22e230b3ae8da3e75e9d125f5c55127cf20fad19426d28a4bc5633f4d7a48966fae86fc971362540e549d9386092b34dfa6c7bc60b4822a27a147bc63acf4978f87b8238a5bb4f23f9f9baa4fb6899eb7d70c9eee1412f04d9467116697170a6ae9f3dde80f2b3e1ccc7c0ac7f3a5db3a47b758412f6672cc0004f6c564e5763ae9815ad0e39bfcb53f3b44beb00e4af488c4f5fa107398ff81c4cd84e88466de6a7b1fcdcde428c8541588ef4429467785b37b1c3ab3d2765ad76a246d0be38387c90e853b6375a4cd472d784e0eff106c91725f1ac6938bf09b31a5bdf9a5767e2955ac948a101bdfbae6da83af338af9802918541dff59222367e3f6345e8fb8b48c534e64c0996670610533d', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97e0-7e3e-bb9d-d674bb04617d', 'completed', NULL, '\x0032f708b35bfa5f7f229754f77d31ca858ca2b6661093c0729099b3f4955b7ebb8b2e235971b2e122a17086ff513961e6149d7441368ec9ff85953dcedb1360ee2519db8d041524c129a49894d01e808ed78160304425d59ef6b66ca2911e279e9769b7d595a7e0b1c39aae88ba15a6348c8682470f6e11107e942ce0af6744cf3e6a9b40c7aede6fa9115ce577d1f7ae8a4f8aef3a53de7395a8cad8179e04d2a8807ca32758aff4a919ba278f7c58d6da4849964b281a1b11691ba009b53eefbb68571aa4ad84a64e9b4ac06a84d8b09c0daf50c8b1d448277683a6a494a4691f793f8f7198c422d3ef32071a9a3dcea55a824a381506996112cb53140beaf99c7a1222d14be43964bb76e60c09de28be045d8b9fce1a69a7739a3e2b9ea14d2d7494d567d7a4183cbca237cec973244e821e1c092b169d930597b69506fc5628ba230ea4b07eb9d53fb31dd612e119fa33f74d33938776954a30ddd0a6e72b0730894d6c991ec97584e0ab682ad6a7e0b8d3fdb2678a39b2856ad7cc3df271c08f13c9eae0fed24115c7212eb1d271513f5fc422bcad6ca1722a767bf6779a8873c824d9429ca0072be52e34164876f61e3f36a5e707851ce18db8f53dd9abe5a70b1073beb07c8b18e25a9719b59e41822d43543ea64abceaa329b7bb9a535b7d6e824c654c3d5da00af5c82d43022748fae4496616ae35a6340074f6783e9f6b7cebaae12822b9d29012fa6490fa7cf1a1a4f97abfebcd0f00379ac6a986a0aa6277b70dc54dd8cfca25a64a2bdf283bfecc6a88f7931cb73c150f4b42772c9c9ab79ae7269a67e09582d3c8594d36e1a98659ea28d235d15bff0152a4ae56d628b429ca1b99face2c59773f37776a5f8ac217abe0e149d8fe131b8f879999865e6efee34de71d15f63b1278f443c827d2a04246bf728a01f07f6048ce24f55dfee62ebad7f89675ee00d4747a613753701b84d158aebb1acb95f88a14738c7b3ebcd802e67e8348e7275c08458ba2198caf8aa08199a32582eaafa71e9d4ab4ca16ae', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97a3-7f69-948b-8d291a43e998', 'died', NULL, '\x003365f53c8bbf7cb4f8efe59ccbf79d6a31059d2a4ecef1cc5414cf02c207aa100c70adb4f50b7a162aefb1917ca0412ec312db2534819d9f36d240d314b3798b16f6053c1ed397a07baa4140c0bcffd2b1338b86c31c6e1a0a04aa1bc7606fdbafc733c9808357326352f22dbbdad31d35291876d523065a69e9054105dac04d6abcbeefa2e0b496e4c0a9a19d646e9eef2b228cdf43db11d4bdc326c1403c2e0e4056d7f1db7bd99041ad0b3d7afdd8ebb66d86240b2df96359a0ba2c05ee4cc354b7c1410b83efd41ac2f4f9d045edcd0a86c7e508dc76fd3c141ad3e3b53b37b92d402f74ea5cdbcf67bfa62ff4d784b4b9bc2b7ab8285d6f1720c4b8d5b46d9cce9be20469b5d41f4d679f96a77102a4c47dee5107b3142425e5a12bbab661cab52a9e067e7356417995cf2b1ae11bdfee9ac10acb2ef3c4b6bad62c246444a9212e6c7b87519113d2524ce241a7e53a084fb17ae841b0670b2960a74ea267a334d40a2f69068ab387b6e55a3dc3b241206636459f4697fcc3fe6e4767fffdfe2e4a09a1bbdf338ee2b17f858cb139cced406fc9717fa9976c0044b80df8591e980f592f115633b1ab671215fb51d9dcc0cce76180b95995e338432a51ad12931ed4f166ba6ebea1c784eeea366517c85711a40542da755681f8d8609c0b1d144823d584989281cd7f2e6d07dfe3dda17127a373559ab4ce6562eab6273133dd79b5c70da300748e755ce5660b42c9a495b675160dba03076f0f17c96706ccb15ec89f48b6ab838642e6b0274ef018176849ee21cbc43b9cb036da6764e1d8bd4302583099924d07baefd0bf725d779b79f9b4404dfe56c926ac1587fcb69d0968c92e572155a1ee0e2442396f38193cc6bb3aef5c6e65ca3a5544f4675b3571f60f4b3fbf26cc3d6e1ee805081de0eee7bc01b339b648cd71adade0ef95d18ae0f2df619bc4ff3a9b98d4bc7519cd4c3d490634808f3dd73970ee', '2026-11-26 06:50:00+00', '2026-11-26 06:50:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390');


--
-- Data for Name: mandate_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mandate_scope; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_scope VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96f6-71d1-b60c-85ceedd7da82', '01a220f1-9214-72cb-adf3-431d15ccf45b', '01a220f1-9213-7dbd-8c41-a16e17cac45a', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-974b-768e-a371-962c969fba52', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '01a220f1-91d2-7f39-b5b7-9c03e853f5b7', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97a3-7f69-948b-8d291a43e998', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '01a220f1-9208-7986-b119-b6a1e9160d0b', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97a3-7f69-948b-8d291a43e998', '01a220f1-9214-72cb-adf3-431d15ccf45b', '01a220f1-9213-7dbd-8c41-a16e17cac45a', 2),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97e0-7e3e-bb9d-d674bb04617d', '01a220f1-91ec-73cb-94bc-96459ce7a9bb', '01a220f1-91ea-78a0-a0b6-f0b5460847ea', 1),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9812-74a5-8c73-819ed66e901c', '01a220f1-9201-73bb-85e5-232ae508e1cc', '01a220f1-91ff-7a6e-ac91-3a61426be002', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9861-73a2-8b65-418a4241c434', '01a220f1-91e3-73ae-a46f-f88c13d42c43', '01a220f1-91e1-77c5-836f-94e91a104546', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98a5-71c8-9ba9-e1dae528de66', '01a220f1-921e-7952-91f2-ba33578c2eb3', '01a220f1-921c-7cc8-ad2f-719b4f91a616', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98e2-74ad-984b-cb87b97602e4', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-91f9-76f1-9390-eb0eff087997', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-991d-72c9-abdf-1e5b6c254e28', '01a220f1-9205-730e-a16c-1627257b0c91', '01a220f1-9204-7b20-a4f6-8b993ae5fd6d', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-994f-7153-ad34-58b27b171432', '01a220f1-921a-79d7-bccb-4c70aab3a9c6', '01a220f1-9219-7b6b-b84c-086c62a2a4cd', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-997f-7519-910a-1064650ffda8', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-91f9-76f1-9390-eb0eff087997', 1),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99ac-777e-ae76-56d1d3c92684', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-91f9-76f1-9390-eb0eff087997', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99e5-717c-8fa5-e036f7b7f74d', '01a220f1-91fc-7008-a7c6-0ad1134763be', '01a220f1-91f9-76f1-9390-eb0eff087997', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99e5-717c-8fa5-e036f7b7f74d', '01a220f1-9214-72cb-adf3-431d15ccf45b', '01a220f1-9213-7dbd-8c41-a16e17cac45a', 2),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a15-7b66-ad86-a42d8222c0f3', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '01a220f1-91d2-7f39-b5b7-9c03e853f5b7', 1),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a3d-739b-a19c-f1a3c0f1daf6', '01a220f1-9205-730e-a16c-1627257b0c91', '01a220f1-9204-7b20-a4f6-8b993ae5fd6d', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a61-772b-9efa-98a149e1927e', '01a220f1-9222-7992-bb47-573c38f2e1e1', '01a220f1-9221-790e-a973-bce14ef05a0f', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a82-734d-9269-0ad98c43b1d2', '01a220f1-9214-72cb-adf3-431d15ccf45b', '01a220f1-9213-7dbd-8c41-a16e17cac45a', 1),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aaa-7e02-89ab-6d05c6ee9b73', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '01a220f1-9208-7986-b119-b6a1e9160d0b', 1);


--
-- Data for Name: mandate_signing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_signing VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96f6-71d1-b60c-85ceedd7da82', '2026-10-21', 'Upmala', 'client', '2026-10-21 13:25:00+00', '2026-10-21 13:25:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-974b-768e-a371-962c969fba52', '2026-11-04', 'Upmala', 'client', '2026-11-04 07:40:00+00', '2026-11-04 07:40:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97a3-7f69-948b-8d291a43e998', '2026-11-09', 'Upmala', 'client', '2026-11-09 10:40:00+00', '2026-11-09 10:40:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97e0-7e3e-bb9d-d674bb04617d', '2026-11-10', 'Vējciems', 'client', '2026-11-10 07:55:00+00', '2026-11-10 07:55:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9812-74a5-8c73-819ed66e901c', '2026-11-11', 'Kalnāji', 'client', '2026-11-11 08:30:00+00', '2026-11-11 08:30:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9861-73a2-8b65-418a4241c434', '2026-11-12', 'Upmala', 'client', '2026-11-12 09:00:00+00', '2026-11-12 09:00:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98a5-71c8-9ba9-e1dae528de66', '2026-11-13', 'Upmala', 'client', '2026-11-13 10:15:00+00', '2026-11-13 10:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-991d-72c9-abdf-1e5b6c254e28', '2026-11-17', 'Upmala', 'client', '2026-11-17 07:25:00+00', '2026-11-17 07:25:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-994f-7153-ad34-58b27b171432', '2026-11-18', 'Upmala', 'client', '2026-11-18 08:20:00+00', '2026-11-18 08:20:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-997f-7519-910a-1064650ffda8', '2026-11-23', 'Upmala', 'client', '2026-11-23 07:23:00+00', '2026-11-23 07:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99ac-777e-ae76-56d1d3c92684', '2026-11-24', 'Vējciems', 'client', '2026-11-24 09:50:00+00', '2026-11-24 09:50:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99e5-717c-8fa5-e036f7b7f74d', '2026-11-25', 'Upmala', 'client', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a15-7b66-ad86-a42d8222c0f3', '2026-11-26', 'Kalnāji', 'client', '2026-11-26 11:25:00+00', '2026-11-26 11:25:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a3d-739b-a19c-f1a3c0f1daf6', '2026-11-27', 'Vējciems', 'client', '2026-11-27 13:40:00+00', '2026-11-27 13:40:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a61-772b-9efa-98a149e1927e', '2026-11-28', 'Upmala', 'client', '2026-11-28 05:17:11.925309+00', '2026-11-28 05:17:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aaa-7e02-89ab-6d05c6ee9b73', '2026-11-28', 'Upmala', 'client', '2026-11-28 06:32:11.925309+00', '2026-11-28 06:32:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(0, '0000-platform', 'bda610fe54da7710510ca040cd79ffbdbd51d71553b7463ba6ebca1b94d5726b', '2026-11-28 06:57:11.346646+00'),
	(2, '0002-sealing', '58a19a650de955691117cf4661bb4990db4570e210aa4b21fde0262218fc9b9a', '2026-11-28 06:57:11.357136+00'),
	(10, '0010-audit', 'daee387a87a58b584dc679a1ae714d1381a04ccf4b4af6b1d76cc6b1b7903d99', '2026-11-28 06:57:11.364439+00'),
	(20, '0020-organisations', 'ab76ed0879d436336e935557dffae18f00a891c4c9664eef8cf8d61c7eabd2fc', '2026-11-28 06:57:11.375778+00'),
	(30, '0030-rights', 'cd9ec2f1050946fc27a17ee26240401641a11c7e6d04da35fdaead4a01030919', '2026-11-28 06:57:11.385712+00'),
	(31, '0031-authors-have-rights', 'f0e9a201b5a12c1a94db9a683e1be6678810e212cff7b3a9d732327f31c55a96', '2026-11-28 06:57:11.46455+00'),
	(40, '0040-sign-in', 'c3fa4607a11b58e6fd35add584fcb5140333ae86a02d834944a46216bb9eb03d', '2026-11-28 06:57:11.471191+00'),
	(50, '0050-access-requests', 'a69a9f08895aa1c40da2d2ae886f0a4db31222c003141ddbdcf61bbff9b18244', '2026-11-28 06:57:11.483822+00'),
	(60, '0060-catalogue', 'c1b287a0a8c2b41a20be83ce66dbb8ae71af31a402b77ddff7bd1d8b1b9b1286', '2026-11-28 06:57:11.514309+00'),
	(61, '0061-annex-1-of-2019-03-01', 'ff5d940577dd6845ded635caf2ef2296cd41f86fa70c7bb28e44c4c8784bf1fa', '2026-11-28 06:57:11.526061+00'),
	(70, '0070-clients', 'd5c0a46db54d94aba5ccbc3249a3eb5847e308b06727ee026b459eae1791e88e', '2026-11-28 06:57:11.528454+00'),
	(80, '0080-archive', '2a9cbcd5eda4f006f61ad3fcb026c9582eab01bd9d2d773fabb80740e78463d9', '2026-11-28 06:57:11.554991+00'),
	(90, '0090-mandates', '31bd379202e9ce54e78db05308ef82d0c805729af6f87fea09f1bcb22555dd88', '2026-11-28 06:57:11.58281+00'),
	(91, '0091-order-of-mandates', '8389ce829916d1bbddc32b70278bd5e76b2b176e2ad08513c04d22f0ba610e2c', '2026-11-28 06:57:11.615285+00'),
	(100, '0100-cases', '8ecf8ba1815bd145f7df2bd27915d77f868baccb6700895362576f85599aa9eb', '2026-11-28 06:57:11.619591+00'),
	(101, '0101-case-progress', '7261b01a4a9492f0b130b16225ce8d34995f2ee3af020ee079de7eb1115f6ead', '2026-11-28 06:57:11.656737+00'),
	(102, '0102-evidence-of-cases', '2840ee70e9cf98662e300f4168bf62eb14e7a9dfc55aed43f69e12b282dcdcbe', '2026-11-28 06:57:11.669862+00'),
	(110, '0110-consultations', '62d31014b996c40eb770a91fb8b3b1468ebfabaf9c24264e84eae858113875c4', '2026-11-28 06:57:11.672781+00'),
	(111, '0111-texts-of-editions', '3685d0603a06771e857ff8f5f7818bfc5a38b5c85b41ac5d549ede3b0008be93', '2026-11-28 06:57:11.679078+00');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96e2-763c-8008-15b9dc6c5797', '01a220f1-96b7-7dba-aef9-4211ee9e797c', '01a220f1-96b5-7037-979b-650427c83286', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-10-21 13:17:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9741-7ba7-b4d9-54f158ffa299', '01a220f1-9737-773c-94b4-c0682194dbae', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-04 07:32:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-979f-72e3-807c-3977ea4d0aaf', '01a220f1-9795-7a59-8bc6-b4fad99bce59', '01a220f1-9794-79a6-8f5f-e8a849737ae8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-09 10:32:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97d8-7417-bb32-89114cd7181e', '01a220f1-97d1-7380-825d-9d474730f392', '01a220f1-97d0-725d-b429-6f88919839cf', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-10 07:47:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-980e-7a05-a69c-c4270c937bb7', '01a220f1-9806-7343-9510-0072acfcb671', '01a220f1-9804-787c-a6db-85a7938b28f1', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-11 08:22:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-985c-75b5-946f-90593a62abf7', '01a220f1-9853-78db-9bd7-ddc414a65ea5', '01a220f1-9851-702f-8eca-a485ad873728', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-12 08:52:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98a0-75bc-a405-1e8207a4fdff', '01a220f1-9899-7d71-8d72-15cab51aacb4', '01a220f1-9897-77e5-8842-0816524b59b1', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-13 10:07:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98de-78cc-a1f2-bef60fa4317e', '01a220f1-98d7-7ebe-8b8c-e8731af0bfc4', '01a220f1-9851-702f-8eca-a485ad873728', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-16 13:52:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9918-7567-8c6a-47b05ba05781', '01a220f1-9910-7dfd-9d26-4c57433b5b75', '01a220f1-990f-7668-aefc-8f0709984cff', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-17 07:17:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-994a-7c1a-af17-ca1476b30feb', '01a220f1-9943-7194-8b28-3cb8d8f826e3', '01a220f1-9941-72f9-9b29-1e9174e08938', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-18 08:12:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-997b-737b-ac88-7fb005a093e5', '01a220f1-98d7-7ebe-8b8c-e8731af0bfc4', '01a220f1-9851-702f-8eca-a485ad873728', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-23 07:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99a8-7698-b43e-7e265355d475', '01a220f1-99a1-7a99-b17c-c7348d759520', '01a220f1-99a0-797b-9772-3fb04ab71e6b', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lt', 'interpreter', '\x007b7f3e2c05d832e9e03978affb1f544bc415dac14acaac223401340f425fc074f14ee72cf5e2d2854d45', '2026-11-24 09:42:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99e2-7b8c-a9b2-47156d335e85', '01a220f1-99da-7da6-94e2-d4ee7b64743b', '01a220f1-99da-771d-bfd5-f100b5ecb75e', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-25 09:22:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a10-7398-ba56-dbb49ccaec9f', '01a220f1-9a0a-75a6-8978-2d770472c7e1', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-26 11:17:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a3a-781f-9bde-86577cae0ae7', '01a220f1-9a35-76eb-8947-f24ba4fb5a03', '01a220f1-9a34-71e5-88a2-3bed5896cff8', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-27 13:32:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a5e-7c93-937d-beb82df407a1', '01a220f1-9a57-79a7-85ee-9c1ca1203ce7', '01a220f1-9a55-7a4c-9253-afb75a8d7883', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 05:09:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a7e-7833-b2b4-f75ae69ad4b5', '01a220f1-9a78-7800-98a5-b3ca54ff87ae', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 05:59:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a9f-70c5-be67-414a9acfc701', '01a220f1-9a98-7083-a02e-a3f7dfcc14ad', '01a220f1-9a97-7d5a-98e1-0058a4422784', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 06:24:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352');


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('01a220f1-91c0-7c85-a2b6-ab85f51e9172', 'service_holder', 'Iedzīvotāju lietu birojs (demo)', '00000009001', 'Izdomu iela 1, Upmala, LV-0000', 'iedzivotaji@example.org', '+371 00000000', 'dati.iedzivotaji@example.org', true),
	('01a220f1-91c3-713e-b473-245fdd43d233', 'service_holder', 'Pabalstu un pensiju birojs (demo)', '00000009002', 'Izdomu iela 1, Upmala, LV-0000', 'pabalsti@example.org', '+371 00000000', 'dati.pabalsti@example.org', true),
	('01a220f1-91c4-7615-a5a2-7ce72bc985eb', 'service_holder', 'Zemes un īpašumu birojs (demo)', '00000009003', 'Izdomu iela 1, Upmala, LV-0000', 'ipasumi@example.org', '+371 00000000', 'dati.ipasumi@example.org', true),
	('01a220f1-91c5-7419-8a4e-c85b05d4d1e6', 'service_holder', 'Satiksmes lietu birojs (demo)', '00000009004', 'Izdomu iela 1, Upmala, LV-0000', 'satiksme@example.org', '+371 00000000', 'dati.satiksme@example.org', true),
	('01a220f1-91c5-79e5-8bf0-171b7feee116', 'service_holder', 'Upmalas pilsētas pakalpojumu birojs (demo)', '00000009005', 'Izdomu iela 1, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a220f1-9234-71bc-801e-e3238f46c14d', 'ministry', 'Valsts pakalpojumu ministrija (demo)', '00000008001', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija@example.org', '+371 00000000', 'dati.ministrija@example.org', true),
	('01a220f1-9235-7568-8d6b-bd8a0e2e3157', 'municipality', 'Upmalas novada pašvaldība (demo)', '00000008011', 'Tilta iela 2, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a220f1-9236-7b55-b385-9ec082c43206', 'municipality', 'Vējzemes novada pašvaldība (demo)', '00000008012', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme@example.org', '+371 00000000', 'dati.vejzeme@example.org', true);


--
-- Data for Name: organisation_named_by_applicant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: personal_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_code VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96b6-73fd-8567-4b413528a7e7', '01a220f1-96b5-7037-979b-650427c83286', '\x00246d6f514aeb1fbffbf39b114a8a9ea6664417cb65b9b5e688255d6cf9c23ceadff8a2ff486034', false, '2026-10-21 13:13:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9736-7a50-8df4-702120bfba81', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', '\x003b07ec914b00b88b0a4a8ec09817cff3815188e8208ad8ec19d4e42e32844ce0c48acb08890b1b', false, '2026-11-04 07:28:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9795-7318-92cb-d50c70925d9a', '01a220f1-9794-79a6-8f5f-e8a849737ae8', '\x00696e751cb9e9497cd259690ec0ffb20544aa10e0738b3e458109fc5a5e6a52c37bd0df2273f0a5', false, '2026-11-09 10:28:00+00'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97d1-7ef2-8d46-ced594429613', '01a220f1-97d0-725d-b429-6f88919839cf', '\x001227396e939ab51fb3b670890950e1c69ef3c0c3fd7e74c35d57301cc3831f3f9803d31d6421fa', false, '2026-11-10 07:43:00+00'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9805-773c-9ec0-99e6e978edea', '01a220f1-9804-787c-a6db-85a7938b28f1', '\x0066650aabf3840f25d9bd6ea876606aeb94ec02dccb6c860f21855f671cdf4f92680bfbce845757', false, '2026-11-11 08:18:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9851-77a7-a5a1-b88685e1a7b2', '01a220f1-9851-702f-8eca-a485ad873728', '\x001c973d2859daf19fb6363a2b82135c3fb3cd2363b97f14923f8f00013cf6956da30037d68d2516', false, '2026-11-12 08:48:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9898-7fa7-9e5d-f5ee4a459e86', '01a220f1-9897-77e5-8842-0816524b59b1', '\x0072218f9ce54bca0e3d9851e3049801de4ac1488fb2d81630fe832c8512867da3e1a2096c43906d', false, '2026-11-13 10:03:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9910-7692-996d-320c27a8939b', '01a220f1-990f-7668-aefc-8f0709984cff', '\x00e4659c4e850c5cc958e795a74df8b6594079e59d4aede0100cb95b9af9508a5e1f5ae05ed03ba4', false, '2026-11-17 07:13:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9942-7763-a298-d6db209bd310', '01a220f1-9941-72f9-9b29-1e9174e08938', '\x00b2d3e0ef010e43ec8ea279ad8adb4f6d47a913ffcdd5b1170faf18f21c13a253793ff8e9c078a6', false, '2026-11-18 08:08:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99da-745c-982d-fa7c12ee6e40', '01a220f1-99da-771d-bfd5-f100b5ecb75e', '\x00d25bda88e2878a08f1090601c549a6cc2eb42ae233badcfc2731c575301aa588a056c365ae7ddc', false, '2026-11-25 09:18:00+00'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a0a-714b-86ef-98eb19edfa5d', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', '\x00fd7991342fafe4f9c07fad590c22f4e8ce063142d086b1abab730ca62755cefaf261f660039022', false, '2026-11-26 11:13:00+00'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a35-7c8f-b84e-58ef86c6cc07', '01a220f1-9a34-71e5-88a2-3bed5896cff8', '\x003bd2e82272df05ab58326f06336552bd396f4861450b89e2f3bd541525b25c03724b0fe2c8c63c', false, '2026-11-27 13:28:00+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a56-7ed3-a7ee-498f76bf04c3', '01a220f1-9a55-7a4c-9253-afb75a8d7883', '\x001be9776b5ca6aa0867238588e146928da9374f7d630753cbdc48ff0861a1bda7ae2f89187263c6', false, '2026-11-28 05:05:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a57-7a4d-be66-9af873e1213a', '01a220f1-9a56-7703-8e12-2f0bbba3ee37', '\x00930b7fed56d5a2e94f1c8e82a2ac4f8f8cdaf8a21f64ca831a493f48543e371593e997990b2995', false, '2026-11-28 05:05:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a77-73b0-a353-2492e03aa17c', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', '\x009f0b07625c78c4349355998dbaff4f5f92abe18ecaef9ccb3b41e0c1d05e4935ddfef9a8513730', false, '2026-11-28 05:55:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a98-73e2-bb4a-ce1ced142c77', '01a220f1-9a97-7d5a-98e1-0058a4422784', '\x00c012404c8e8390f9f44d34029cfbff13cb791270af5e6c20c38e677b32d70f7ae61f7d0713ba68', false, '2026-11-28 06:20:11.925309+00'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9abc-7a01-a334-d14a3a486a77', '01a220f1-9abc-75c1-af17-c4573beb65dc', '\x007d97f7f034c435bbd53c5b5b098bbe3131a13c6c93b1761072379fc2a839acae735804614a8e37', false, '2026-11-28 06:35:11.925309+00');


--
-- Data for Name: planned_time_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.planned_time_told VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-976e-704e-8635-50bcec8c25ba', '2026-11-22', false, 'in_person', '2026-11-04 07:48:00+00', '2026-11-04 07:48:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97bd-79c1-ae9d-fdb5a4f8ef0e', '2026-12-02', false, 'in_person', '2026-11-09 10:48:00+00', '2026-11-09 10:48:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97f3-773d-94ac-3a8998646022', '2026-11-24', false, 'in_person', '2026-11-10 08:03:00+00', '2026-11-10 08:03:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-987d-7f79-89ca-9fadc06fc4e8', '2026-11-25', false, 'in_person', '2026-11-12 09:08:00+00', '2026-11-12 09:08:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98ba-7982-a9b6-c1a6b55139a5', '2026-11-26', false, 'in_person', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-992f-7c93-93c8-eae257b66055', '2026-11-28', false, 'in_person', '2026-11-17 11:34:00+00', '2026-11-17 11:34:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-998e-77f9-9f59-927087a5d26a', '2026-12-04', false, 'in_person', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99ba-7f27-ad03-343f951358c9', '2026-12-01', false, 'in_person', '2026-11-24 09:58:00+00', '2026-11-24 09:58:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99f5-75ea-baf3-bcd0685f2be7', '2026-12-07', false, 'in_person', '2026-11-25 09:38:00+00', '2026-11-25 09:38:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a20-7d2a-845a-9ce1175edf48', '2026-12-10', false, 'in_person', '2026-11-26 11:33:00+00', '2026-11-26 11:33:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec');


--
-- Data for Name: register_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_counter VALUES
	('01a220f1-9240-70cb-9106-a687097f550b', 2026, 2),
	('01a220f1-9243-7420-ab08-58becef27bdc', 2026, 3),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 13);


--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_entry VALUES
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 1, '01a220f1-96f6-71d1-b60c-85ceedd7da82', '2026-10-21', '1-14', 10, '2026-10-21 13:21:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-96b5-7037-979b-650427c83286', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 2, '01a220f1-974b-768e-a371-962c969fba52', '2026-11-04', '1-14', 10, '2026-11-04 07:36:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9736-7a91-a7a6-8aaca6a73dc6', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 3, '01a220f1-97a3-7f69-948b-8d291a43e998', '2026-11-09', '1-14', 10, '2026-11-09 10:36:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-9794-79a6-8f5f-e8a849737ae8', DEFAULT),
	('01a220f1-9243-7420-ab08-58becef27bdc', 2026, 1, '01a220f1-97e0-7e3e-bb9d-d674bb04617d', '2026-11-10', '05-03/2', 10, '2026-11-10 07:51:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '01a220f1-97d0-725d-b429-6f88919839cf', DEFAULT),
	('01a220f1-9240-70cb-9106-a687097f550b', 2026, 1, '01a220f1-9812-74a5-8c73-819ed66e901c', '2026-11-11', '1-15', 10, '2026-11-11 08:26:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', '01a220f1-9804-787c-a6db-85a7938b28f1', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 4, '01a220f1-9861-73a2-8b65-418a4241c434', '2026-11-12', '1-14', 10, '2026-11-12 08:56:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9851-702f-8eca-a485ad873728', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 5, '01a220f1-98a5-71c8-9ba9-e1dae528de66', '2026-11-13', '1-14', 10, '2026-11-13 10:11:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-9897-77e5-8842-0816524b59b1', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 6, '01a220f1-98e2-74ad-984b-cb87b97602e4', '2026-11-16', '1-14', 10, '2026-11-16 13:56:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-9851-702f-8eca-a485ad873728', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 7, '01a220f1-991d-72c9-abdf-1e5b6c254e28', '2026-11-17', '1-14', 10, '2026-11-17 07:21:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-990f-7668-aefc-8f0709984cff', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 8, '01a220f1-994f-7153-ad34-58b27b171432', '2026-11-18', '1-14', 10, '2026-11-18 08:16:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-9941-72f9-9b29-1e9174e08938', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 9, '01a220f1-997f-7519-910a-1064650ffda8', '2026-11-23', '1-14', 10, '2026-11-23 07:19:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390', '01a220f1-9851-702f-8eca-a485ad873728', DEFAULT),
	('01a220f1-9243-7420-ab08-58becef27bdc', 2026, 2, '01a220f1-99ac-777e-ae76-56d1d3c92684', '2026-11-24', '05-03/2', 10, '2026-11-24 09:46:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '01a220f1-99a0-797b-9772-3fb04ab71e6b', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 10, '01a220f1-99e5-717c-8fa5-e036f7b7f74d', '2026-11-25', '1-14', 10, '2026-11-25 09:26:00+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-99da-771d-bfd5-f100b5ecb75e', DEFAULT),
	('01a220f1-9240-70cb-9106-a687097f550b', 2026, 2, '01a220f1-9a15-7b66-ad86-a42d8222c0f3', '2026-11-26', '1-15', 10, '2026-11-26 11:21:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec', '01a220f1-9a09-7876-88c9-b0b5e4ba9733', DEFAULT),
	('01a220f1-9243-7420-ab08-58becef27bdc', 2026, 3, '01a220f1-9a3d-739b-a19c-f1a3c0f1daf6', '2026-11-27', '05-03/2', 10, '2026-11-27 13:36:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30', '01a220f1-9a34-71e5-88a2-3bed5896cff8', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 11, '01a220f1-9a61-772b-9efa-98a149e1927e', '2026-11-28', '1-14', 10, '2026-11-28 05:13:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9a55-7a4c-9253-afb75a8d7883', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 12, '01a220f1-9a82-734d-9269-0ad98c43b1d2', '2026-11-28', '1-14', 10, '2026-11-28 06:03:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9a77-76ec-87b2-2acb3ae1e086', DEFAULT),
	('01a220f1-9239-7e43-89da-706884db4050', 2026, 13, '01a220f1-9aaa-7e02-89ab-6d05c6ee9b73', '2026-11-28', '1-14', 10, '2026-11-28 06:28:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352', '01a220f1-9a97-7d5a-98e1-0058a4422784', DEFAULT);


--
-- Data for Name: register_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_mark VALUES
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-983e-71fb-a009-8aeb81e564a6', '01a220f1-9812-74a5-8c73-819ed66e901c', 'ended', 'Izpildīts', '2026-11-11 08:38:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98c7-7c0f-a4ec-32855c8ef741', '01a220f1-98a5-71c8-9ba9-e1dae528de66', 'ended', 'Izpildīts', '2026-11-13 10:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f1-71c0-9533-86b09cd425cf', '01a220f1-98e2-74ad-984b-cb87b97602e4', 'unsigned', 'Nav parakstīts', '2026-11-16 14:00:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9964-78c4-9058-a61095fcd0d8', '01a220f1-994f-7153-ad34-58b27b171432', 'revoked', 'Klients atsauca', '2026-11-19 07:45:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99c7-7394-979e-6254b9bf3de9', '01a220f1-974b-768e-a371-962c969fba52', 'ended', 'Izpildīts', '2026-11-24 13:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99cf-76e7-b56d-2f6ab8e0ba78', '01a220f1-97e0-7e3e-bb9d-d674bb04617d', 'ended', 'Izpildīts', '2026-11-25 08:25:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99ff-75b4-8d38-0b69f0e4f762', '01a220f1-97a3-7f69-948b-8d291a43e998', 'ended', 'Beidzies ar klienta nāvi', '2026-11-26 06:50:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390');


--
-- Data for Name: register_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_place VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-96f6-71d1-b60c-85ceedd7da82', '2026/1', 2, '2026-10-21 13:25:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-974b-768e-a371-962c969fba52', '2026/1', 2, '2026-11-04 07:40:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-97a3-7f69-948b-8d291a43e998', '2026/1', 2, '2026-11-09 10:40:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97e0-7e3e-bb9d-d674bb04617d', '2026/1', 2, '2026-11-10 07:55:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9812-74a5-8c73-819ed66e901c', '2026/1', 2, '2026-11-11 08:30:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9861-73a2-8b65-418a4241c434', '2026/1', 2, '2026-11-12 09:00:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98a5-71c8-9ba9-e1dae528de66', '2026/1', 2, '2026-11-13 10:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-991d-72c9-abdf-1e5b6c254e28', '2026/1', 2, '2026-11-17 07:25:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-994f-7153-ad34-58b27b171432', '2026/1', 2, '2026-11-18 08:20:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-997f-7519-910a-1064650ffda8', '2026/1', 2, '2026-11-23 07:23:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-99ac-777e-ae76-56d1d3c92684', '2026/1', 2, '2026-11-24 09:50:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99e5-717c-8fa5-e036f7b7f74d', '2026/1', 2, '2026-11-25 09:30:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a15-7b66-ad86-a42d8222c0f3', '2026/1', 2, '2026-11-26 11:25:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a3d-739b-a19c-f1a3c0f1daf6', '2026/1', 2, '2026-11-27 13:40:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a61-772b-9efa-98a149e1927e', '2026/1', 2, '2026-11-28 05:17:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aaa-7e02-89ab-6d05c6ee9b73', '2026/1', 2, '2026-11-28 06:32:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352');


--
-- Data for Name: request_done; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: result_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_told VALUES
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9828-7782-bc11-aeffb524ad42', 'in_person', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-976e-704e-8635-50bcec8c25ba', 'phone', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97f3-773d-94ac-3a8998646022', 'phone', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30');


--
-- Data for Name: service_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_case VALUES
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9686-77c0-8245-533695182c5e', '01a220f1-9214-72cb-adf3-431d15ccf45b', '2026-10-21 13:05:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9727-7acd-b326-c65b1a39a8a5', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '2026-11-04 07:20:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9788-7e6d-91ca-4b974660d15b', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '2026-11-09 10:20:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-97c7-707b-8ca8-8644f906bf77', '01a220f1-91ec-73cb-94bc-96459ce7a9bb', '2026-11-10 07:35:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-97fb-7c7a-9564-4742bb868c30', '01a220f1-9201-73bb-85e5-232ae508e1cc', '2026-11-11 08:10:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9845-7347-ad01-0a89c16b4dcc', '01a220f1-91e3-73ae-a46f-f88c13d42c43', '2026-11-12 08:40:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-988a-7678-bca5-6effe1899a7a', '01a220f1-921e-7952-91f2-ba33578c2eb3', '2026-11-13 09:55:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98cb-7c7a-b8f6-a6d785af700a', '01a220f1-91fc-7008-a7c6-0ad1134763be', '2026-11-16 13:40:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-98f5-7ac2-9cf4-fbea385e840b', '01a220f1-9205-730e-a16c-1627257b0c91', '2026-11-17 07:05:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9939-701a-b682-3634d47f4625', '01a220f1-921a-79d7-bccb-4c70aab3a9c6', '2026-11-18 08:00:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-996c-7794-a35c-6f96a297b123', '01a220f1-91fc-7008-a7c6-0ad1134763be', '2026-11-20 12:15:00+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9996-758e-9766-dad59d9c2fa5', '01a220f1-91fc-7008-a7c6-0ad1134763be', '2026-11-24 09:30:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-99d3-7f90-9bca-361da78e21c1', '01a220f1-91fc-7008-a7c6-0ad1134763be', '2026-11-25 09:10:00+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9240-70cb-9106-a687097f550b', '01a220f1-9a02-783d-a917-cf3f7380e477', '01a220f1-91f6-7f20-8831-df6c6dcc5b8b', '2026-11-26 11:05:00+00', '01a220f1-954a-7996-b2d1-4714fdc54aec'),
	('01a220f1-9243-7420-ab08-58becef27bdc', '01a220f1-9a2c-7e99-bb21-49d9fe568559', '01a220f1-9205-730e-a16c-1627257b0c91', '2026-11-27 13:20:00+00', '01a220f1-95e4-7766-a97f-46af0f65bd30'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a49-7eb3-9a23-16e7e0ed75e7', '01a220f1-9222-7992-bb47-573c38f2e1e1', '2026-11-28 04:57:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a6f-7c48-b7c4-bdbcfdee266c', '01a220f1-9214-72cb-adf3-431d15ccf45b', '2026-11-28 05:47:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9a8d-7fcb-889f-b9bd1e5c9e61', '01a220f1-920a-7f3b-8ba4-9356f7b66d42', '2026-11-28 06:12:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9aa2-7818-a5c0-66ec00e3eae1', '01a220f1-9217-7e6c-9ab1-8688a8f089ad', '2026-11-28 06:27:11.925309+00', '01a220f1-9521-7e97-82a9-6b4673070352'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9ac5-7d7f-a9ee-ac72730eeb00', '01a220f1-91e8-7cfd-9fe1-fa128ffc3b37', '2026-11-28 06:37:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390'),
	('01a220f1-9239-7e43-89da-706884db4050', '01a220f1-9acc-708d-adc4-c1ef22f503cb', '01a220f1-91ec-73cb-94bc-96459ce7a9bb', '2026-11-28 06:47:11.925309+00', '01a220f1-9537-72e3-bcb0-e541cb28e390');


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
	('01a220f1-924a-7192-b2d0-0a6874ae91b5', '\x001c4009516a9daf29f357ed7de508ac84d8fe7eac23a836e0169dc593b9d0143306ac73b0a299a9a0280fdd3765', 'Valdis', 'Zemzars', '08@example.org'),
	('01a220f1-9258-7ebc-b998-f288b876e6b6', '\x004714e35d6d65c9961288f2050db614f06f9347b7d55ec47eb89ab872a09f4ef28f8fdb74bfa09464f3f1573b2e', 'Ligita', 'Niedrupe', '21@example.org'),
	('01a220f1-9501-7331-8ac1-c7e4bfbee4c7', '\x00c60547ad4915e52fb86417d692c4465f61fe957828eb760429ca21cb08d4e8aa055dc86e9a16b24e49467efde8', 'Elīna', 'Purvmiķele', '07@example.org'),
	('01a220f1-9521-7e97-82a9-6b4673070352', '\x00ad2467983b0ef74efdf66953511c44d4c6e400f118927ed5d16772d7b75e2cf716119a83acab64b1fa28f42da8', 'Anita', 'Bērzkalne', '01@example.org'),
	('01a220f1-9537-72e3-bcb0-e541cb28e390', '\x00f1665e43407323e64148b2beedced077625e536c320bcb1143228181218420ac0c176e7e44518755b4abf3081c', 'Gatis', 'Ezerkalns', '02@example.org'),
	('01a220f1-954a-7996-b2d1-4714fdc54aec', '\x000d95afa0dc0a2bd9ddc97514341d8c9ae06ea90a876aae214b0f6bd0d3f2e9bc3c50487166cef23c2b0e14025e', 'Marta', 'Saulgrieze', '03@example.org'),
	('01a220f1-9569-7119-bbd5-c128bde5dd8e', '\x00fc0d1b85096277053dbdd74d88e541ff25cd44181ed5cd7f06c91ed10f0c1a988eaca042b25b14c89db292ca03', 'Dzintra', 'Rudzuvārpa', '05@example.org'),
	('01a220f1-9579-7d44-9b30-67379ac388d5', '\x0038cd084a4bf757ffdf66b558aea8c468cca3eb78640a80faaa280335793426239f0089daca0a60e40714b2a8d3', 'Normunds', 'Kraujmalis', '06@example.org'),
	('01a220f1-9581-7e5d-b443-c129efab939f', '\x0033b17a609865db91d006852e89a6ec0075acbe6f172d4f0fea353c8da91657bb7adb4abc853ca5c82d6855b7e3', 'Andra', 'Smilškalne', '22@example.org'),
	('01a220f1-95d7-76d3-98e7-175b6453803f', '\x005420847667b69561fd91cb5ab879913960f727c13ee100fc9c5866b649f3a18f6ef19632f0bde2f1625f6adfd7', 'Ilze', 'Vējpļava', '11@example.org'),
	('01a220f1-95e4-7766-a97f-46af0f65bd30', '\x00c398d7cea5ec07fb1c9f67067686c6fec1dcd87fc9dbe783e34749f57a82be2c792a1c73040165d95cad38a2fa', 'Oskars', 'Tīreļnieks', '04@example.org'),
	('01a220f1-95eb-7c85-b42c-ab6eed9b69f8', '\x001547a61d6fe999353e8a1515a6460047fbea32f6b9b0ccb464edd66884068152dca1a98150d93688a8c00dee09', 'Sandra', 'Kļavugatve', '23@example.org'),
	('01a220f1-9643-7f02-8469-3cd04354fa24', '\x003fa0d8e4c9ee69b65919832ed6d33b9a638c8455bf3d4d6bbe83c059d7da1b1e03abbbcdf25038d33bb392fe09', 'Juris', 'Akmensalejs', '12@example.org'),
	('01a220f1-9651-7b64-b601-80434f4f0162', '\x006e48a3ac2abfe60ef88e277ae1a2498f2b895f5dd769d3fa0296dcde5d5d142aa65d4fef1b5e4d8de070ea6c0a', 'Inese', 'Sniegpulkste', '09@example.org');


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


