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
	('36029da6-98ea-4963-af08-80e109de6b92', 'mail', 0, '{"ids": {"invitation": "01a2217a-c001-7371-8f96-2a7bfd1cad73"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('6f6e6b43-d0ad-4b1f-9acf-c9601ce56b55', 'mail', 0, '{"ids": {"request": "01a2217a-be83-7b40-8520-32570ed014be", "applicant": "01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:18:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('449204ed-62aa-41df-b55e-dc1992f6b10c', 'mail', 0, '{"ids": {"invitation": "01a2217a-c063-75ab-b92f-7b1460f97693"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:24:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('e2bcaa84-8970-4932-9b09-70f7714b78c4', 'mail', 0, '{"ids": {"invitation": "01a2217a-c073-71c2-9b84-5f1fa2f257bd"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:30:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('6a7a078c-493d-45a4-be8e-9a1d3a65ac50', 'mail', 0, '{"ids": {"invitation": "01a2217a-c080-7c37-9cad-548c4d6e382c"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:36:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7631c6b0-8b96-43de-9c64-fa4872dba482', 'mail', 0, '{"ids": {"invitation": "01a2217a-c08b-7cf0-bc4b-a635ead0687c"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:42:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('8d4fe77a-400b-4a1a-96d4-4bcef51f74af', 'mail', 0, '{"ids": {"invitation": "01a2217a-c093-79cb-880c-e1d9d4ddb6d0"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:48:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('f66ae13b-dfb2-45ef-8f3f-048b02822904', 'mail', 0, '{"ids": {"invitation": "01a2217a-c09c-7818-8580-0cff185d4e51"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 06:54:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('859d6091-a051-47df-bcfb-c43a814fc76a', 'mail', 0, '{"ids": {"invitation": "01a2217a-c0de-7713-8ca1-ea631a433b5d"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('195c745d-bc8f-4fba-abce-9368a8cd5353', 'mail', 0, '{"ids": {"request": "01a2217a-c0aa-74ed-b9ac-f2de1d37eef7", "applicant": "01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:12:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a79a5608-72e5-4640-8607-314527b127d2', 'mail', 0, '{"ids": {"invitation": "01a2217a-c0ea-73e5-819f-45ba8c57eb67"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:18:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('25676f10-2187-4cf1-887d-6cc2bcd358f1', 'mail', 0, '{"ids": {"invitation": "01a2217a-c12f-7567-a487-e54770443c78"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('bb37418d-272e-4102-85a5-f2f0ac9d188d', 'mail', 0, '{"ids": {"request": "01a2217a-c0f8-7996-88fe-8100fceda602", "applicant": "01a2217a-c0f4-70cb-afba-b6b5142ba427"}, "kind": "access-requests.decided"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:36:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('63ba19a1-4d5e-4305-9733-b75965debcdf', 'mail', 0, '{"ids": {"invitation": "01a2217a-c13c-7581-99e2-942db1a7d060"}, "kind": "rights.invitation"}', 'created', 3000, 0, 60, true, 14400, 600, 2592000, NULL, NULL, NULL, NULL, '2026-10-01 07:42:00+00', '2026-11-28 09:27:01.935299+00', NULL, NULL, '2036-11-25 09:27:01.935299+00', NULL, NULL, NULL, NULL, NULL, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: job_dependency; Type: TABLE DATA; Schema: jobs; Owner: -
--



--
-- Data for Name: queue; Type: TABLE DATA; Schema: jobs; Owner: -
--

INSERT INTO jobs.queue VALUES
	('mail', 'standard', 3000, 60, false, 14400, 600, 315360000, 2592000, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', NULL, false, NULL, NULL, NULL, NULL, '2026-11-28 09:27:01.654142+00', '2026-11-28 09:27:01.654142+00');


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
	('01a2217a-c001-7371-8f96-2a7bfd1cad73', '\x41917cbbbfac47c611643aacd16361e8e200ac0ee1ccd031512fb93d0ded403b', 'Elīna Purvmiķele', '07@example.org', 'administrator', '01a2217a-be6b-7628-bcac-9a38963ccd1e', NULL, 'administratore', '2026-10-01 06:18:00+00', NULL, '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 06:18:00+00', '2026-10-15 06:18:00+00', '01a2217a-be83-7b40-8520-32570ed014be', '2026-10-01 06:21:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', NULL, '01a2217a-c045-76d2-8715-0d38088185b0', NULL, NULL),
	('01a2217a-c063-75ab-b92f-7b1460f97693', '\x2f2c42cf26810f57ae45c2f345464549777fc6acef58684be9a586e5f23c00b0', 'Anita Bērzkalne', '01@example.org', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'klientu apkalpošanas speciāliste', '2026-10-01 06:24:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:24:00+00', '2026-10-15 06:24:00+00', NULL, '2026-10-01 06:27:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', NULL, '01a2217a-c06f-76d5-907f-c51466de9f35', NULL, NULL),
	('01a2217a-c073-71c2-9b84-5f1fa2f257bd', '\x79eecf6016c7af203bbcbda1d1635c8794741c23802c7cadabda0f331e15c055', 'Gatis Ezerkalns', '02@example.org', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'klientu apkalpošanas speciālists', '2026-10-01 06:30:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:30:00+00', '2026-10-15 06:30:00+00', NULL, '2026-10-01 06:33:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', NULL, '01a2217a-c07c-7504-91a0-b6df0b761587', NULL, NULL),
	('01a2217a-c080-7c37-9cad-548c4d6e382c', '\x4884f3c581731f79501a7498c14e3441bac587a9542ba2cc640f00b84c872dfa', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'klientu apkalpošanas speciāliste', '2026-10-01 06:36:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:36:00+00', '2026-10-15 06:36:00+00', NULL, '2026-10-01 06:39:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', NULL, '01a2217a-c087-7f60-9bbe-0ad60523c03a', NULL, NULL),
	('01a2217a-c08b-7cf0-bc4b-a635ead0687c', '\xf68031a836a62d39d48728ecc971b13872a007067ed1da7dda11f5b5bc9f1fc7', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be71-76b1-942d-9b6a9ffceb60', 'klientu apkalpošanas speciāliste', '2026-10-01 06:42:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:42:00+00', '2026-10-15 06:42:00+00', NULL, '2026-10-01 06:45:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', NULL, '01a2217a-c090-7fd9-bb3a-69bab9aa0375', NULL, NULL),
	('01a2217a-c093-79cb-880c-e1d9d4ddb6d0', '\xc42dfa33454afcb3ac88290b3bf9c7f1c53d1f0a176ed8bbadc9f35927ff011c', 'Dzintra Rudzuvārpa', '05@example.org', 'viewer', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'centra vadītāja', '2026-10-01 06:48:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:48:00+00', '2026-10-15 06:48:00+00', NULL, '2026-10-01 06:51:00+00', '01a2217a-c099-7907-89cd-cb177b8bcc2d', NULL, '01a2217a-c099-7c0f-b8ec-88fa580bf301', NULL, NULL),
	('01a2217a-c09c-7818-8580-0cff185d4e51', '\x576150d48b1b53007c7a9375f9d56968ece4ac7da8d31298e5ff4fc7521cde9e', 'Normunds Kraujmalis', '06@example.org', 'auditor', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'iekšējais auditors', '2026-10-01 06:54:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:54:00+00', '2026-10-15 06:54:00+00', NULL, '2026-10-01 06:57:00+00', '01a2217a-c0a1-71af-a67d-590fbe62ea58', NULL, '01a2217a-c0a2-7794-b665-e5d2aeef2f3c', NULL, NULL),
	('01a2217a-c0de-7713-8ca1-ea631a433b5d', '\xdb553951ef23603248c2e160b14a9a0ceccfad5bab9d41898f4270e8a8395f42', 'Ilze Vējpļava', '11@example.org', 'administrator', '01a2217a-be6b-7b98-b723-48f541cf251f', NULL, 'personāla speciāliste', '2026-10-01 07:12:00+00', NULL, '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 07:12:00+00', '2026-10-15 07:12:00+00', '01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', '2026-10-01 07:15:00+00', '01a2217a-c0e5-7a27-9855-d482989372cb', NULL, '01a2217a-c0e6-73d7-8f50-5d14821c57d2', NULL, NULL),
	('01a2217a-c0ea-73e5-819f-45ba8c57eb67', '\xdf13b8814a0e812575816488eb5949fb868e1f7d052595e1e63d73024e1f23e9', 'Oskars Tīreļnieks', '04@example.org', 'employee', '01a2217a-be6b-7b98-b723-48f541cf251f', '01a2217a-be72-7982-b85c-86ad180271a9', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:18:00+00', NULL, '01a2217a-c0e5-7a27-9855-d482989372cb', '2026-10-01 07:18:00+00', '2026-10-15 07:18:00+00', NULL, '2026-10-01 07:21:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', NULL, '01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4', NULL, NULL),
	('01a2217a-c12f-7567-a487-e54770443c78', '\x3ef222bc0fdec77703958419c2bea9be8b3fc344150ca056f2401d80581e9ff6', 'Juris Akmensalejs', '12@example.org', 'administrator', '01a2217a-be30-717e-9f5e-52d612606734', NULL, 'sistēmu administrators', '2026-10-01 07:36:00+00', NULL, '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 07:36:00+00', '2026-10-15 07:36:00+00', '01a2217a-c0f8-7996-88fe-8100fceda602', '2026-10-01 07:39:00+00', '01a2217a-c136-70a6-af58-366dbe490e57', NULL, '01a2217a-c137-752d-b132-c13774365719', NULL, NULL),
	('01a2217a-c13c-7581-99e2-942db1a7d060', '\x69eca2275bb9374e621c086bcd97f8282e5093da97a6f0b8cfc288f18ee7b911', 'Inese Sniegpulkste', '09@example.org', 'holder_officer', '01a2217a-be30-717e-9f5e-52d612606734', NULL, 'vecākā referente', '2026-10-01 07:42:00+00', NULL, '01a2217a-c136-70a6-af58-366dbe490e57', '2026-10-01 07:42:00+00', '2026-10-15 07:42:00+00', NULL, '2026-10-01 07:45:00+00', '01a2217a-c142-71ca-9994-e92b71c6f6ce', NULL, '01a2217a-c143-758e-a779-7c14c042a792', NULL, NULL);


--
-- Data for Name: access_reminder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request VALUES
	('01a2217a-be83-7b40-8520-32570ed014be', '01a2217a-be6b-7628-bcac-9a38963ccd1e', 'system', NULL, '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', '2026-10-01 06:09:00+00', '\x00a85c42fe76e9be73143c88ac6367d63a9d771dd5c9e514b512d9191b97f17af7c08877653994faca785e20a31effa6dc48c8879653b6318d3d9a196694218796d93269dd06f6886d73456562fb8ded907fc5da2f76a95584444a4802442ad1427432520f82248b309101af9a2d2f66fab0d84b563c2475049e07d8fef14eb336d2e54f9df1563d2446198ebfc23cd821783a943f205c5a79ae8f1ef48584460e011f19cdce9b1ed2300020094ac48583f63d55465a1a9741a37a889439824d0dfc0b3ef7621202db97af16d15cca55d99750307e463bca9da36beb70b99437dc51382073b40744803c3497a3a58d4412599056249ed2', '2026-10-01 06:12:00+00'),
	('01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', '01a2217a-be6b-7b98-b723-48f541cf251f', 'system', NULL, '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', '2026-10-01 07:03:00+00', '\x002da8c4c54d2bf557336d757931e65677b39734be70a7e8d95a1701d13275c179c7f8535501bbaee4772784ab07eb87acbf3cf99d835e49f9e43c87ee1b95d21d71449dce6326491fe5cc5d872bf5bf62afaa6ffe23b5baefe43691ea94838bedfa8a09b8324235ea8b05a8d5ab1dae2e4848b99f3f43c20a5b068772d05a94449b82499acd203bd5992319d376e1fc3d8fb87054c61656081301cac6c681de8d321fcbf61e85c1597ade28ae814041677f2b906a52b36d0b73db7adacda5b0b9bf10a5f3c2b6db1e2a5922fa9aec759778f0beac9677b0b627e6b05f1dcb02212145ef572ca10c195cd3c261070d59607e226cf3da720aa3af950b978438', '2026-10-01 07:06:00+00'),
	('01a2217a-c0f8-7996-88fe-8100fceda602', '01a2217a-be30-717e-9f5e-52d612606734', 'system', NULL, '01a2217a-c0f4-70cb-afba-b6b5142ba427', '2026-10-01 07:27:00+00', '\x00abdf4c08d8e61b7dbca8a079b77cba1903808f719a0cf7eefb65c60c02c1b8c8f766525e943ff6f24825a609a158f5ba5455a31234748f7ede90fec2767f3f066280730c8a66a203cd3b718e8f4e13b5afffc618cc4f2f0777588f5c6e8bf82af01e8c774dcf95603c2e2d64ee618b09f52976e78bebaf897a767835f56fe3af81b5c5654cdca70844c4810a2a4b1836f6fc99e3f7b56293ee7384d3230388c8909ad5c8e2570fdead330d94adecb1a40afa6116ffe2c39b3b953869a2fbe47fbc99eb0a2af04eacb091817d2ff7fe2d7729bb4d231844fd5c3d1c859d0463412896f20a639e6ed192e8b1a3ae54ba052f57e5ab6caa9f2593f5175b26', '2026-10-01 07:30:00+00');


--
-- Data for Name: access_request_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_decision VALUES
	('01a2217a-be83-7b40-8520-32570ed014be', '01a2217a-bff1-7d74-84b3-9d28bbdb866a', '01a2217a-bff4-78bb-8bd5-359be4a145ce', '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 06:18:00+00', NULL),
	('01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', '01a2217a-c0d3-798b-b06e-3956661162a9', '01a2217a-c0d7-7f10-a241-1d80797e19db', '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 07:12:00+00', NULL),
	('01a2217a-c0f8-7996-88fe-8100fceda602', '01a2217a-c127-7123-94de-6e4f0c63ef9d', '01a2217a-c128-7172-9a0b-8f1264307435', '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 07:36:00+00', NULL);


--
-- Data for Name: access_request_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_form VALUES
	('01a2217a-be83-7b40-8520-32570ed014be', 'grant', '2019-03-01', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', '2026-10-01 06:12:00+00', '\x6485e701f66289c2e3e23cb4fdf51e5d355e7567d962748a1e647b8ae8293e69', '\x00e01e2a4f9a9d33f4a36471ba3a9e11fd983290d37b3778c0593b69d11151d42062699070e2b885169635170d5dd9b54d88efd1a85043bf2d40e4a34bd372a88d91575a320ea43f8b7c59e6a2b85df9cee333235a8c94af4c0789f235fb4a9e66d15a20940c0cafdaa8f7fdae7b483b97f519ba780898644e2fc2229b4d331dea30df021b1e03508ed9fae76e265b3aa553c8c86664ccdf716c4981c1e13b62ba7a132d301a42685f3f16bfffd199bc8e33d577b5fdb423f5d6ad47d69593fbf6d31f48b916f07d0c0282a47632eef4f8f66e3fb14cc306741684552ee630515d32607cfc32fa03d3d2535d7760ddf6e4754c864814a09063a3986278dce7f84089cf73906b53919be2a0f86a635eb428bacb717e6f35b362431f0306a56d2451359ec4c43fbc4246e72ea352be4ed0ac59aeb84ebd6c252f2389a4037aef675dfb7d89611841411d71cbe71697b10f8dc5bce9f5af7777aa19e661cf7e550ecbc7f289cd6958b2bcb8ae70c2cf6597abb32fc97ea5aad68ed1e9e9c9617e278b5d9089c1c3ac0a4dfb1bab5a422ef277d2f838950025d339c157801ca7adf540dcbe381890a886566d80724bfa2744e218e8db6453565d6945a2f601886d12efc360a2f530912709afbefa695f8d9c67deb1eab0ba21b25e5f663dadf991db6fe5e0bb8fb3a4771bbe3aea0d68c79892a0615916bc8774ea44163ce31c3b34ce712ac410a0ec9f76136013a3457670a45ad170cb5c9bfb203aba521cf24854fcae079f01fdc8b89576c81d96a982eecbe180f001c0224fa05e0c7b5559f479588879f21d7c435510c743463842de52624a73ec740f9ce6e7f5c23c906469aabbb50a2c8be42d6a8d1c3a226913415b287a4e904181fa81cf68665b96dc4d1f8b9337420616104d567449f6f054d0871e24974254421f2779691a7a23869209830000ec753b4a1d855a81e2b3eaaa354e242a7127cbcf17e6c6a90ee7aa585dcff6fc161840368ca48b26676947a7405a0a54fb98d8ed4cb01e95725a3025b6ddf0e5b91b372c8559b85c8da3eb98334ace1af4296ecdc245f2b458dceadb93150d1d4c5810dca84620185d9566556479be3958e4404be675330e99c6d82d15da4777c35cf024cd3c2d2142134ab08286cf24533c9e261e85b9cbb6557211667dd98d75047cdd4bf00ef5607d41c1030153bd9691db204acb5f1191f8b5bd9b8a8bbe491e7a85f08024480be7e943139ef1f457bb5d3cd2da7f899723bf64c7ef8371c9bc88ba8731399e184f01b50baed0fa423ef95cc133435e3ee80942e5d9635b930014b0e5eb078c75f0f11ea5ac542229faac589acc080066fbacabdc868b0f6888a987c1631d4b0f9c9a545883ca5056487fd869df03bf50666911872ef6a9faf80ddaf1791eb701d81406bd576413adc9467ae504adb64a955c321c88d6da7da65b9219ebb7c3371a914d28f17617322bde83c073a90e4c0ff3fef6c0e5dcb332648718edc121dee1d1455b037207c3626c3581c4b2cb06a84e95cabad750a8a83405c08d04327bfaf5e9f8764e79159d0eca1b20c1c7375eebd08b202b97107f5e496741b90daa2a2b33a86057fa8e7c73af802d27dc711023e6b8151418d1c3889307bf794b8f3a64b20cc04545484b29d7c46a0cddcd656587201091ec2c7f6e7765eb9b718fd48893f3be1a1592be386912ab573959e0152ccd227620e2dd0aa97bd7069f9d5019b91d6c8e3d41b14725f31852f0f0bd673e9c600f66254ee03a0d414ac247993375cbb6efdcda8e2f6b0a91c9f70804b496480ce893fac0586a021ce6ccc636ef64b93fb52df6f97c999f5d7aa60be2f96f02fa26578c503d09b96e644dafda87afb1680460c7759cef7ccab551f7c748ef57e8e86163bd377a7b449f5a687cfec43cfc4d6989bdbecdf23b7e3d28fa968db78f1524fc3dfb4eed1286648976886987371487bf1d556b58656c9d6f5c1d2a4ccde249f1c0914e8bd9c1fc9af09618a0a4aca58d5ea77badd7482ec93450f96966aa5688157a503be33273a702a586282c27f94c31796ffdf310ce9ffdc553ac434ac30daf84484129241ed2d40b78b04e25e66f021c7d4a66ff9c17a422f8a3ffe105a7443a0ded674a44c23a76b451838b71e2d4cb226b24c44db6d80555e6b66fffa53dfbf8c00101541c08e9802aa45989425496674fae73a72b739bbe85efdee72749d8b5e6628833a5ba1a404b7e855f6a25f5efec075644cf38330e07a04f04d3d46f0ec7487e1d5a6d54bead47f6920c3eed2046022378de3c0b43cfef25be4b5de81cce1a77aa561ecbb2a5f29df085b00c0fe6fb06a7fbcea913c9e118a8e46337b5a4da3cb7d9747dafbad9237bdc1e59318563db1f01b279a1737bdefecf5de05d252467e44be406aeadc3072a670a859552e117042eb13b9a5e2402e8bd5842b6bf1d42dd82cfda2496b6015fd1d992eb858bffcd31ed47ba0b3d3f0614781fc629d9eee1e02ae70e2a9d409d607b24f2a9831f3eb06b78064deaa6be02e8748cc00c173c51051e12ebbad13d23b41d24ac0679fd273414e803c5f8c78ea289e971885fd57d7abd54319837c92c2851908e96cf4b94501d32345fa99ddf88f75f619fdd0376fc89e539b7ef3c0db1274f6742d9f04c0e22dd9bf1fefb9f9c75cd21d623b06f8613c33c8d8f652bc6ca4c0e53032a4d8aadc4aa7cb123aaa36c227d88565e1056e90c4e7bd619f68be0adb3894dde3bba396ef4c01fcf0ce6a55630790c773b0db3dffa880046707e7c5cfc679cce5ff323922048574250a95c6eb3c985150564ba7767ec57b27b969e17f3d98cef2d76c08cbc36d6c5f88102d1bc6c7c47e9b14e53eca010ba32b4b24dfdb946ae74d8d007ca2b0fd0f33fa4c29f10c0f311879c91ac3a8b58eb2fb585ebae195d849f0337517a4467e5abc9b4fd9b6dd1eb85e4cce3c09e3746f7cc27c27ae76772f2b6f5e0e02831335b037995687b02b646cb362357334ef2e2e0746005447cbadccacd256ea4fd9a30041ccd5ffe335a3e21f71c9193ef73e9277cd75434c2f266edcaa440bc140f5d96edc0d454ad293dcb1455ca80fc7b0a13b844df42f779fdb312e4e2e5ccb5e7aee50aa43ce0522324a13c7048ae20bd9a1f8fb233b97f16ce091088c491e75115adf0f79ecfd36b629071f589db3e5e22193bd59f04b71233524f56b8fe5558bcd71295def7b711bf7436ccada0cdc9a432c1ffea165f07f2fad73f6f0f47df99144c2bec33b36e7457e231a2211c248c48f1c9324f35023f0240742dcb2a5aa7f137bcce4a71ff45abd9eefdf00faf2359438b7265f03a7fab21bbaf9ea0cb2c8bcc9064b4c7cca0f74c07b8d560c2c0846fbdf475db05ada854cf4160f3824c9a8e415e891e4e2f46728a7ec6666b3a0af48dc9a64933b190f247b7731932ad2ed0d1f77dd7efd18a8bb5e3bc9fb48f08ba4b1ec7eff26f7c4cf5eda0ea4f528c86f50f864d22d5cf5ef654321c710f9b578971a5e58111ce2768f9d08834c609072141dc03c3a34e31e254a3194fcaf41a3a400dacc11075293dd9008d9b24f632695df99751d419b00f98db04079b891e604f83f5e88706be5f1feb6299e98cf16a6e6805dbb458f6b513d9e8e8f6eeb6720907fb60626066d23abcc719070a75897f56ede9782c7d31701af7c09a74922eee2368a0b2340d5d1255b307d2a427c696f13d10c1f2d58d65977a495713bf8ce8324d67f2b848b984779104151e9209302f44489fd1e71491c4dd14ffdfa0fabf49d403e1dc30cd53d19fd13fc7a75019af57ea672dfafa32c8da6fd4e38214d3906cbc4a65363d69da046beebc923181af4a7d7fff21a48b4f8652c87143d36afc420a8b50a9e16b7d56ab1cc1cb88822ed401fb3c616f9a069983bbe53291d7b07052616f131657c9febb492d8180a6d51d0a586355b6273667a4f59f0d0e4cee8151ffd54e5d0aab8cdf880c33a00e8adca750f5674e67cf2c200ba2eda325cd4e8fbb7c5f8a6189c7784ea5c3939ad46d48a91101695f64acfd3f73b8f75a7eefbf770128ad350e8e92c6e621c8bfef7950659721b38fc06308a5e379f0d0b27d4aa8b8398d28cee6961685c7e89849f367b299884e66b39e5dfc88021ab43f29314ccf9c9762037ecc9cab20c675d22707a5e12f4a194fca7f0515794d66a6c7c9a9a445be605c23e9cec47c484e395253aff36cadbc4b60f46c390712ae6b74671f39ea5fbdcdd975e9c0b878374ed285520b6fafe7a87dd1be43db58e5f9056d0fa18b058773d60016ccc2d4f4f7241732630e5f3c1209ca5fc410f2e09270ef426e8c8834140e9e9dd2e314bab011e70fac5674246b04c7d8d96660533116b6fb4ae44d9a9ac2b13abc9b439db169744649beae572efd2dfb30358c2b5c1c0cad1a40626f1f855203c80aa1ce6526dcfa6fff8c042fefbc6f6e7414bed737cb260f4d7b4c6a56deae52a8c44ee4606e913a7b7bf03801c20d15da578e9e2fece8a0224dcbf7b3353f7bcf56940030c2541e365140e12f7cd0c3bfcdbc2ddca6c40378ced2c1926fd5e1c36a3f005bdabba4e48286ad2d22c7619d360fc4f3d527926b6f1440d3fe858faf604a839f55b1c907214025e4dbcecc8b42594468bd6c38c5b0672a203b8ed3ef67ceebe88e294b316e0dcad70643865244446f8e4021d320583840db8f93e0427d1bfe76ba16280bbf3e61bea8475699305daf6d1f43a040b4c304ab50a13ca3c1b5a9d883ab753a75e8bf12bdba5bada81495517b92c2fd993813ddb12d2e1b409638327aa02b22555c3486427972ee21b4dc7a8e3e4febc3bee56e7f58e606b09c3e99636566162882df716b89c057c39856577ffa1dc79affc63f151842ec12aec61775fab5de961328c6694474282c670e23211e4826950cdbc2c37182c55cbe537d9e84b5b57e2ec4773d94c9848f1857dbe1c957ee166524f6ae4cab2a22e85baf0cf1dd2e191cd85ef017a1a4c8d4aec0e1ba2a2879db4e8014c4e2564341e58d70e19731fabfe79f8cb24d79b5f071ada0bd0adbc078bbbca57e97b168df41d971452aeb959009db5ccb8e324c59d0b425025d46f69154db1b56cd28519b90a3f8d4adffa2318f53adb62bd3fb6add0f28d9407f3d6969dfe78130909d9f2998c6349009c6a52420b22665fff35866d14e0fa2398469a75e2376d9b7252138dfa324b8badcabc1bcd2702d8d3c4f83fa49ce124a2cc61fe92e6b9d9db18780f8a567e98fd26a596b3d34d913fc858e4994d7a53668f4fbff328356d1cbebfb986e0ee7ae30e0b5f54c48f1f2c6878d0ea81b792b33ea60de726f9f8bcc6332a8302886aea578401872314371ac1c295eb4c82a44b569a4ab0ce4e8a642d4465b4e79a633e1c7a8a1a0d9609202e44485bab33e022db2abac3270667be22b0a06a25ea6107a1c1fc392f9348b7e716de2a718fa6f18849894d3420ab22db89acf0dc4db4c8c66cbc067e1fe26e6e385576919188f04ea214ac3f5fc8005f7576d5fdabd474b2bcbc87472e4e6cabe68c108518e61edbef8d569f0d23a85a062bd836f0d1ea245a8752e9d7b72ed27eaa2f8e12e30f2fc13f66d2af8478314174a76174ad7b31db48307c06fba0210ebad6e8d62dcc68cecace959cb613fd6e2dd6fd4009931da438e5de1a0fe1e43780cb3b0a2dc3f67b6f3523d8d828173964dac72554792a16f04539d44b4d203ded7e4e20d336a633a0baa0958d90754c628dfb0ebd1896523766f1793d9daea2ed2c6d76a44b24ad02491a2fe908914b4e1d40da88958c922443635243551e9a04b2509a872102f04a4847ce16e40ec2302edaf35747df5a3a9b2367d496c8b261123093f36a7e5127e3c65b56b46c9170abe1d0a0790299eb7e089a949bfc73cf342b337eaa0ae709333ebbc86e8eaa84bb938b6e8da07529c4a713c4f17f8294f746f2338bef4fc48c4f2b373eb8652965af47a5788420838d9a9a12aa9f65b0713bf939bbc33f12516595dbf14884ef319aa1d54f265886f6b82f1a11ae96a42fd732c6b902323ffd76c28013cd2649597b0165f279212e6755d4635eba9092585aa5374d24d29f6e803d1ba3220acfcb71fe06341b5a49183528b6f84d699f7b61f6cbae7302e4f2784905b4bc310c65c43219287b32e40b78818075f95ff155b649080b1b9e9a622fd3d1cd975836d04215aaabda8ea85ca894743ee18e43e92698409afb1f3c986c3c4f375a572c8ee3e9163202423357c0486c89af3d8a8c3654dcbe2cea2ce590857564a1f407a089c1fc8d192e398af492f8449c59503d50ea512016c1d2aee66d89c2648bf63a3411efef4cfacdd4a72588025c68a355094620ca3d458f5b3eb82a88427b58a9b7dce5ec8549fa08b14c5d17da7908c3255e2466ff1f408447b231b5f73a1e964ca075647cfd1409dc968e40e82212a2beb7cbd7b6f141a462aef7b8cf0a90fc735ff5c6e60a644c812401f4fab4a0b363b2733d598d3b9452a0b058fd684798fb7808730f934cc279ce79bd4de47c8be910832828921e047b78ebfa12c5c6393b2778eca7207181ad599be3482a580781c743a71afeb20bf79ed7b25f23c8777a39226a0bea116c0a61262432e2a8d4e5e1c071c6a7adf52e6369e9e4f91e8c59c1561faf7f108b4318959401746e4e1c5befc8da85026e7c9d8576ec5a9e66f6175ddf13b95cdf873c95825d88dddad6e35587a87dcf953980b1a979655bf809df12439854091e0daf604824ef973e1224a9344d56c785fffd4d9c7e22d178812334e8087427665dd2ca88a99d8cfb16ce56faca473f9a88ebdfcc04b49ff5bc54bd4251f2b247e9151d951a200c6914e519fc46d3df0d8fb5be2de0c781817f59144ec3da9f407f432db1b59c835e0e04982f9e4e4be5c7530bd5bfd73debf2940fe9d74b4a0ae2234221a1148efd6ad5c9d9b0308e91a21300e2018eb25d7b824d92fe20d2eb1819fdd831099b43d62ffbaf2e1db2883378719515693334b3d982620314253dda3344f67d4b560fbbead4e3f9d1c695f5dbe73d2cf57591e7e7d0f7283f5261cfec989224206c44c4ac915c383fe38d054f753476abb7e2217f084574815894f89fad93abe0f8e4170da065376f54907b4b49f646cf685d1a8c28fd0ad4da01ab3f38fba1c88e9fd3662f9eed9d4a45977c4461657a43a9bed8260fa21da6f3a8a5f7c2cf7dd3e73d417cef76404e80428ad292e6c97bd9032205126ddb9b7e0fa833a06e3c11761354ae806c26420b7316a23eb9db125eb9ce66aeede8bed49a713567cca8ba10213959fbfd3ac6f6e79a0a36cfe41135f0990e2038d4571d4ee30cf8cbe521f6b0fe0f2f33347ccf542d9f57b9cff1bd68d30dacc14fabec6d89bdedcbdbb78432ad1e088cc13a96f341743e96c8cebc1cded4bdb219e6ec28ef8cd3980083c902decfab553dbedb516c6ec3478e2d78f5b3f58edc779a205048ebe11ce654376ec0879ffaca0c701e2a9a6b976a706d1083da84b3e243a483ce9141d319afced4473666ff245218041be7f0c9030638eae52503cea73c115e0ba39eb5853f3c5884685f551fb5d09af4a914ccef33525aaed79aa51ab4e3529916e44675e8af3a69ea1b8bd21b9e4cef9cb28b36f123fc7f312d0a57988af8637415656608faf5515784d26346d2e0d5224f86c4d667930bf94893c9d43b2f3677fc2639b01d59cf1961034eb080dde36423bcd4831f2251a14662b0796a3d6ee826847fb2cc23911d88f41b8d6cfde08644e4aa80fae164d4dfb547635411970ada7cd34cfee8aa88c9756665861219899dcb0bd3d92460b18b0e842180e015b24348a44771621bbde88328b7f718e1c03deb80ffdcd540d4ddbfb4b0a8bd9f0f781539277869c448c061c1baf531902a71151c02978322b5b6f18ed39541efddb5e07da9b6d055f8536c95a548788ddf6b2e33bbe788ec8a86d2764b1de5cea75079dcdd84985ddcd811a1ffe1da8b360be6ab8bc95a502b48e8edd135bb6c9211a3b44ae06d2eb1bab64ea915370b4d3301ec3e30bfdeb9e96eea90f40e860ed342c11784e3c9e47ac424ec6eb7b6f0a5014f8ffe192961edd3a76e54428b349171faab2696f4187bdc28ab0537619dd05c24715784efbfd9a3f9b3c43936e1190e26ca29c2319fa7868c49b08e4ad27c2725f4072ddb36770b7ef139946f6d2aa66b8f5d491a5589f39233013c58c024e85b310929857f856d999cf9f8c1e7d2a66724998b11ddd75d8b42a6980ac00c9b85dab79d19abead2e809f6188a4a09c990c25a969bf9e43f8b7e2e1bca487a4387b33f14711c0c1b78fe8006684203aeedcb89f788d51f378973607752fe6ddb040d06be59ea2f1b24e553fd20746f0a74cc3e9493d94244324b705c384c1d653eb974afa0ed537b8f9f7a934ded95e70f98b2609647fb505f2dfbcd9c78017fbaba2140293c5e74057f458b9d59733b7e1546281e538fc3bcf94b2a478c3a735efe494c5242e8285a348575c30112492254e1fd618d51b58519613a50fac035b467980bf8412db54350861511390c1334029deb823b27dd1a93bf0d22814bc55dd452b17a8a21e6c4abbf13ed54d4668e374d946e57b7c8b863446fe03579ab4a35bb8a1a50c58dd5ca92196c082c59da112e0177970c30fbbcd5b200faeca27f1f4a3cdf44c97b5a27a9edb95dd8e6f2fa728acd4d50a38d4f3868a1a070ef8518d4e797c6c563c88a2f298551868f2a42b8ee45757ffad4c9219f775b60e9af9754e19887d5ddec552dcb60e620c954cc2d3a80c4ce87da597bc48999b7d033a1b934154f622bdc2d58678a77e32d1dd79edb465cee05bce8c16dd290d4fcd6927f1040c7372da6e70e549959c64117a4c28e642a025b5cfb814fcf304795757245ec7ab140bb5949d249b2b8235b4e733befbd2b6dac994fc8ddcd4b8fdd06b3357ccc9b93f5884afecf63e9560fc8dc9c6da52389d16c3a9ff2256c8ecd843e6a0da629058923783c2f467aaba9921a001cf8ce867005625da7cff908a1772af883b9dab36b00c9f75b61851f5e893444fa9f258c19adce033527d9ad41cbc3b0bb6ecc12ac842bc93a6b58820ee6362a636014db8dc8159d7d2ea6f48027473c12393848372b08e329f55e2788ce303687f08f55673a004eebfedc8c5edc33b739c5617041dafadb0bb0879931df50c191c67479e2c246287bee2f6fdc9ef18ab9d5782b554a0d07ff98b70f3df4ccf535e8017b5e52af163ed1509e3e51edd6cc6fa74b217509120cf168f59de80dfe789ed375712a4957914e2377300ade67df4ac790e4e7000e19bb59e228c7e89b0eeb583b8e7a15c58b6655ddd56d37c16ba1d6a8fb45c158a0b5f81e9c0599f01efbcce7a36e939357263d764329ad47f8a60eee87962845e745fcfa41939b6eb2886fe55657c795a9fd955c9e75ea1375b8221d9846da040a2346ac912396555ed56829a296386cdeec0d083deece287af902b7eb4a9ef8fb3c87dfda2b7d323bbf23e8e5c9e2effeebba23c757e21cb023cac87dc78417f3f0e2b07a3682def0ed345cf8c3ca6570025816054ea6d779dabc65652282d5d4adfd1a7e47646105765cc9b4fb1204aa6b288ce83b7e3cd4a51eeb11df4c86fb51a856ccb4a0cabe385c5628488c987cb910e37508d1f7f71514d0769d03de86ed6e55c5162fb859af6234672cc8966c2b260e9a3db62e516663325667f0a82f223cb57de80395f2d88c2b6403024662620011d5e4da8644aa77787646e10074095319bd677622a392e6518b410ecf18e35981f0cddc2d8c413d8ee7876e80ce7247f6ec4bcac15273110cdf5ec24fee5fb9c4a147d28e31a701a8d1b1c6be237bcf693c0edc237ea615b6880c5b8e0ff77079d77c62dd088115aaa9eeb6e8d93cece20142151f7daf8dc31a66a56553bf6e868d087b080254118d8cd704ca47c9567cfaa5d354f047346cf30c82726b5436afa2ae7fa149fd3a54291cefd10bfccd19ee800eebc3e263d6e60c53471aa8ba6b100ea509d6d18da9e89c2a6022eac7d135d1c9f5d537f4aff83baba30927beec6bc11db8d2c30ebdfdb505475999a950a79186a1496fce66f1737fab339cc1d09c951b911613c15efc50d1a52285db3201f0c20b0961848b3ebd6f7dd4447df9dcb449e560bc3e843ebfa07a30b104289219ff356f7ee944484f130789accb22ecd0afea60c8149aa7a46905cf8303dda125615f4099b05afc80b4198bba6a0cf896eb39fed4febb03daa10e182b581b62437625e75c7cd187745edfe20349426b1ed8c702c27d86ad842d50096c1aa7216d588e8a2a3d8e473d2e84bcf259ad8df675f8a427c64d23cac9fdd4f5c7b19b22679790a5a8d45d94b87d742279f9559e8a802f120622d5c92ea63b10131ca1c19205d1ba6b49f9008d7d3846594cd4bf79879f520981d83dd311fa95c5bc38fd8239c1ade5cacbf16599434b065ac252443018b2c4a3ebba6b0517d6abd354c7ecd8613d3b4ae8be415c0ccbea6cfdf52ee1c84457372500bef20cfb98d34443edc79ba0e9efd3dc8a32d13276823c48221709456d6861348a6fa4a3ecf8f0d09e82f9823f0c56ce9e7fb6e6408620d1e597030ba1e66502474047f091c39fe9df8692e34305e6ba3c6542728f1953124daefcfe39d41b620b783d89a6d4f1a30bfb8d3acd177a016b29cbc87ecc917f880a5acb6bf8b45a27f87289f2e183fb9dbdec6e4537a291482b3b5d68a17ad7214c8e9c3741a7f4712746ef410c211f2928a49e5d67935a7adb6c3dd1991947d68469bd5074e1cc34f2aa709efa271c9ce721af61b274ca6c984b64679a8707a706556f6d63dff064ac43d8b7dd6040d56bc2231dfd48e1a10a6a4f994d9ab97d97989b11ecdc7e88aef092b3a5564c688bcb1520a36561417244ad0276842b22e5b1b4609818d125e9071c3ad218a9940b36f2998a162191b567d5fc36b1192592ccc8afc6ce7e983bae13b2c9c023abc39c6a7fa251cdc1c522abd52b94617ff6b867a8e153561955f4a7064c031418303f2a5d2487d556d6b6997a33728e2baba7fedda8e0f0d392537f4fc1d13eb6f2ad71393ae15480c56158fe90b4fa9518b65a89dd8622238e6d46ba640a7342654ac0a8ca6942658dc36bbfbb9ec0927c2ea0a59e5813ed26d6f1706d660195b2b1f25bdf99345b506b8a4321f7c1c7d32e3598b58b2c575af526c5a61c5999011e653c24107bd14c6439c2c3bc660cec17bba67f621b9683d8cfe39af0c52f6ac0e1fbbdeddcc5526a7cdd227f0195855cbc2be524803dd17e7de84aafc591e18a3379ae13c57ec0d2f0db5c62b093f52f655a63e52def71481c8942af3a22bdd1bfe2d003908f483bdac4f4e2354972548b071f2b0f95297afcbd4edc91b4b3a1397277e56abef5d6d820fb7440798baf4a49b618936c92bcab91a7d23c683bea86e75134974575a2a14d1794595beb2e1ca024d4af3b4ee35bb3dd2cc709c2ca20c7c4a352297d4314b43b4730929ecfa5813346040ee492cc2b63ee8e72b82bd3385fe7f470949efb6015bcf0f439a0a945f23275da904ac9485a31ed83850e050e265f7e1645061fbbbc86ab709a71260f1f1093d54a9227cc45906ea9620dc1c9300f810826e6054841eb95dea07b4e25367e7d95348a2fa17af3e76eba2d0127e6cbba9ccff4643a859d0b7dbf7a777d6481355c7d8c156426514ef21d3435d859798118dfc68400e2ffe12fa3d418697c0e8f746e93e35fa7abd3efcf5fbdcd0dd6c36fe4655706cf23dd33d45fbebde1813e57ce2dbab58a0b110e171ad4c1d398a057c92b31f3fb596e187d4af186c0afc8ff2528913683f42b9f23f1b3d9a19131986cee689013f238820c1342be51456b3180b40d8be92379ec06e6f1b57e587bb299279d9b85a9aa69eceda8d0cbb6754daffae3f0842068a39620a209b03be4301b89a5ec1512e6f56baa8b1366f3a33871fa40bfbf84e67ad9c18b9afe9979d571b7831161b3db647b2ed84d95e34b0463c20eff0d0e4f5bb7d559542b5b84c668974313874f6930e5f232bc22f24b615c07be513b07a46c03363b1560219d5fc29b3fe413d31e3f87049986fca8f59c76e962302730f934752234466d7a434a5344dfe3e045832553d452149e5b1e4e3f79776013f09f6fbf880ee371ae35488a1d8f3c2977ed64b3902c4d914040e7a61ad2fc27d6ce63f3670c8bdc289d376df8997cc0b7a22b18ef30468750d95713a2539eb8e202f94a45d09387ddb6d75177ae0f9125352829e1b53d482133c32bb85169a85842f1692e4ad3ea11010f68e9cd21b0be967bb4235e42d3971702b11d57dd3c20cebd73f31fecbbe2536416f9c72aaa587fe14ae970ed9ea5f8315701adac98c8374a81247919727834ffd0d354e07854d8a87eda7c55b7d8e313a8c3553e71a5e9198793cdf086f4be56edc68808472926ce806f0d5fa36b4f6c1274e1d2d9d0953eb33cd268835432c710c161f19279fd402b517dfa1fb6ba470995b0ac9992054308e0cb3d5a28239482fd1844f82660d5fa1abd0dbcf3d5c58b479f95ee998844534b6a46b9071109a352a0c80206381262124b6efad0cb069e56359ba4344495feb644a94e56c7eb791758c4d22049325b64ad7861de6898cd2bb9108da2999333492616d61d6946466a3054bb0ebd7a967096f5592142dcd01482a5af458b02c91374e4c26d3579507b769155fe12f3e48da476dbc9f544360ad18b79a6daaeeff7a0e49e6ea23e8b32684fef89258352e1384b1b3f493bae3290bc0c2ddc69ddad51f3247415de6c48f7eefd38593efe7f405f7a972288d2a4b2062eed0431534f05420b793037f82fa63f82bcf53e1643f1ae9a58ce9dd8be2540a69dc1d9b1f49ef7e831069c179e07e2617911f1928f038a48371a52757e94332d719b4ac8e49df508a25d06acc092c4fecd1961f16c109644ab5fd4b03ed715c4e349abbede66defe147fc7ec3919ba7c326808403209b29429a5bd1733b6050f70acc3f1a6e8f3c5d24660a9c539dac2aa154e3bd401aa9e00375b3fc37989ac855095bfbab0d971f01c4fe1f1b2af7b6291dcd853bbb328f5bbcc56e20bdae8377e30a509baf0f11fc7d6da81f89097727a3c199cd9b3b4133de8d005241fe7005eae6c895974e7caa607e0ddf9f717a4c4e7a43ae238c35375463110fdc7312a97ebb6084109f7f1495e789a0acc339eaba481ae014ae7cd37e40abc2927a1b84328157cddbc2dd8a67ee6d4a744f68d30b2ecd8f8b23adf2d22a3e69d011c2f1f1ec74ad03a0ec15cc94e3b137ca0047191cf86d8daa4a8a56ce98f4c112c3be16397bad07e38bce51b000464bc9e3daeaf9008460391268edae64c97dc4abe5d71dd15b7284fa22ec2c5d205dd069efe2e089c6646768ae34019baf7423856eb56acc46211729e6cd3ffeb8086f0dfc2043e49a3917731b773f8cb232732bfe8ff63a768982cc7967f24a3a87dc00bc93c99bd0cf20eeb236b0035fca296e1ee50d9886af50ce1cc92ea9a983e47385a58a9abca41d2ee37e821df690b7c697ffa9e458c2f8d8a6d5264211f10e6ad2521716d2532ae7f14435206280de80bc3f49ea96fd7d81887bbfec19555b974d59b8c51162e66d00663c96188534af3fce39a3db86d223ee4b047310014fad16819cac26862e75ecd0fa99bcaa5b21283b16c2ce20afeade82fd31c2c30dec4602f35cc28b401981415a659a543777caf68aad1206a4813c083537ca1a25ef1f094f9851c45af151ddcdfd73dbb116d7b7b424ad806df3d59bf0a91aa32dfd98117002aa7ffc3e889c74c50e41d03df8ed72ab8002fadc83d2ec4b710821a8d1b09dfeacc275a0837c16b84d16a6456d203499070cba5aad8b979577e0b2594cada8a0c494788fc3988691910c9b65465770d02ab758b3faf964fa54bdf5726cd7204c1a1edfdc2e3ab7c20d2b5bd21fba06459e0d3f3e4e894a92ce4665af38b39053255f8ca69eb593ac6d68e4bdce41964ab86016ea75d2558ccab66ca61133facea399103e9aade8c95cd896b5e21257ce1cbc9ce354d5b31465f573ba7e82314bec4eb33c12c2036fe31f5176aa7bd145a5f03c0ab3e33e5b1fbff09cbaa269265589d40ae3dab43ca2ad3e987f721674630bf3533123d79051e0f108820805aadaf47e3d0c7f7be5b6341af69cb0b7655ecbac89680283a2d37395e4fc273f426ab0b45a1418955dea4763093809a4efac6deb2595f7a75d473e70b62ba7ccf51f97dd91fab8f8ba7b7b139b94f302a24e5ec48e481e2ad2f294c3cb767d12722567dc831e7562a47d357488c49a190d9a2c94ba4df82a963dc2b0330922762413713564643b0672a12648e038b0759fa24e8c4fb5293d2cb566adef8de626462e1042405aa7b652650a25f44fef2faf0fc14d96eeae409a6c64acfe24bbdd433e103d8972d1e68bb4d63dc6880604f89fe28984956356d038f2bcbb7cd1a9e7479fd36466c47d7fd4a0dfe0b1e028b9b3b3eb6b59ab7d8d45b4b8966c75fcb702d3106ace2cadcd013f4215b08365147eb4e518f4a050924a6a838d0420e65cd35a904b5ed224b3f049dd5eb6a7adea81aa16298566f8e7cf3a16735154cf1c2334b0af5a42d93826af85fb4453b44a28f9d3accbc22d291a28764bf6ad32fd4bf41b67260378b0d7acbbde61d1453559a0923d853f28be3eeee94b3d4a71eea41f89b54a82e4ec19a164b335a26a161b60fd12b8e638c3de4e3f8e25507c8556fe9d1ae30854b4b5c2881ea1aaaef7e56d76f77b5098cc3cd82f61e5471fb895f62a5ba529617427fd0a65d8572e47cafb518b0a5cf44c3e9672c8c1f99fd7bf4d501ca661077ed3e083b05faac182f808efe47c260ddd03d46d90e2d91f7bbc9504c7377dddb9e9fb9c7cde2080fc62320945b212b685716beef9a7395c188f4f6445894e231af2654769ed3af7aa6ae26e43788be9076a4039647155ada91840760d8191ca137c9829d1512fc90b3f5bee30f5ca5be788e5f14d9ff5f86d627a664971513577dd17a38d842dbdf537357bea412cfdb38b668a09cf1467af3423f3df75b0e940baa943f50d8e2717c0b7685543801a3493f62bac9bae60b468e5311ae30200663c87783b48acab12c38818f8157453eca3bfeafae22623b790f800b8de775bf3f6d293e148d252f6121e9d62c823f46f220f7c6476b9ad1cee72dbb937b9572ac7de200c6d03ec0d8665ea4dd2a1db3d5faf7c64a9a81dc634134d60a794c07cb07ba6979268987a7d5b74301d28f2f5ed2c7a6e1a881248756b5dd27902cddb2bbfe54a117b49cdff82f34bbd9ed4ecd35e0c09652d33ef175642eb700427bdd5357fcebe527d77611e992dc607fca521a5cda515de28d565f45991b12e38c7fe4079427640ded34ff6600a8c39364004b11f7ba4addeec56873f79b480c8b026439b4be6db1c4f680c0e3c728f3a7c04476c9729460e06c8d8aebd441d907806f49e239d60b9d0c738e24bc55b992fc977e565b8c7031378b00e817b63cea8a7c5226f5d92c1e2215a7d9ede471127b6b0cb65c9d9a4497cc849d62e41211a935f838112a355864be37357e894db86861faa34bc2c02a52bfdf9228314306b0d50f96d56b8ac39d6a74d45e6a5c3a5736385ad7334b9e8640e4a3cd95d5b16fc605e8cf727f0688e541ad7be57470d89dd11d235637bf7abdd7bae4235d5ae2f539565ea48aca9ca6a4d37d4b93ef4021935b180faf8576df9eaec51a28ccbf205a0fc007107ce6212369b8e8f23c3786fde409db068a1d3855f711c0112478f04c1c468afed1b94867fd560fcad62b6aac586ba9e86fcce0c674799a9dfe3f95c5f09f0287138f200a2bb33192325694ef24afabcaac2d6471c536fb1e0a03c32607e1bb336ae3f8d3e03bee4a886ee4435072ba4a8357363cd77a4a76f52dc3ca5a4bcefe7202a3258df89b9d5e1975860fed8aca2f0ad9708deaa51a2c85eaca3345195927ef1367deccf5c13d7651fc159f6089cce44b1df7b8d8117378344a8edfccc8b4796258063b0d6ede739531cca25e3b7819f1bb61e9af416904874155c1711f106038db8241212b035ebbad8334edaa6558039f09f15d53711d27088b5ef09cf7cca4600cf0e80b86adbf9f738724f542b6573496e86ebf85337f5c8108e63ce3aed7bc9c839628a37d0ae55a6dabca82492082c183b61da3c0a3157b99d877995b371d1762e4703a8f754f2034cc21c3c7921dea37b8951c6a3647b60e1130a1f2bd187c8a0038e5110f3fa7713f48fc62da30716482acebe6fb6040c87d5aee5318ef06c166fd4684eb5033fff70843f02d3875286c25066276fcd0fbf52f6bfcee5e3c5300fa33a8487ac870cac419495162f82e86195d5a3a01aa334ab0c3e41db487e6ab7872b73a55f8288420eedc9e23815ce4e40d483819722156219c5c72b8022a638d24d6db778683c8b669114e1e05defea20073bca5e262b8cd877a40c7be37989c25ad98a77e0056d4393d079d7f40b7b406281a14a57138c15ababeccb632ae114bde59f1a04fe08bf6c08ea772d1025443d5b88feae7154591ba5399f0836070678e34aad032e934ecc596bd40902a52bcfe55fb5a10279d420e263d196e726d8faa37bdbc8e3e639bb3bc7e464a54c7e2d014125adf8cdeee6e3d1d3160c145313ae9633ea948a021014b6f1c5fffac0597456d196b81395c50e36873d4a1116a0bcbea895d7d4b9e3021c2f89e1e815b9c4c740019fa7886a30ca2f936785c0ab17e5b8ddc2da835d233e1ebec92f5c714b13cbcde295e896db0df8c01bc92dbf4d7217bb7ab32906cc6df8f4af003668746c19bcaa4b2c24e10a8cfb20c2b6b75ed1453ca0655ee5e4454b5ed972144bbda2fb6f9565fecb315a7741503765d2b9a3029c14f22adc1b9cc2ac948cf047b86e5056403180a9a38d7f81aeca97bd2191d872e80cc0eb1e3b8ef27ab65f937cfb48c3d8965f7be8faf0e7412619eb0d29a0eac279e145f2bbb507d2b9fb42102026625880a9097a4f2d72255af5d538ff2c113194be6c5250e85d0a4579672c847085691fbdf5297393c4600767dcca6f5cbf64f9e9fed549bc0f2290a9c40124f263aad871fa16cf79dc37ab97a6920c9dc1b70bd7b2fa1449a5df893665b283f5fb854f14e36be4e7958e2a27a4cf0bf96b669a021b68ab71a4cd5d01c629d8fced6f9312157162ac80257a4fdd8eec83ef3585287c33d80d0afc7b3ef438257aae82e047fb0ecf62bf9ac198e9cdb6f5a795b000002c1305bdec14747a1dae19b716db9514d17eb5f4a045ef3fca47c1b970974d56933ffbab93d9d3de86a986418ee1c2add3aab4add2a8fa88e46787eb0a908ad99680c7769c13d41750cb78622b90cb03a39b82ed2b9ad1f25e1d6905ddf6b5617c13608e44368748e35b5f32478a494a84a37aff089ad75ed1d56aa2a34b9e4f5b4ba577c888fb72ab986f9bfc2cc35f949eca9580f5599c6993dec2e843faa49e86c5181b9c52ec93d3eead1e79eb712dee5ba5ef1f06bfd09f8d5c5222892864eb6f81ca79ba96318df379d58415654f03a7c0968b866bf277efa189dcb9ec29d982d267ae8374bb810c22b647826de5046959320305c52a9bd27f72092f3a8ba05848109f111474711bc228be0451c44802afdd0a7a8977e50357895d2a611f86077f845b5ca2dd973e225a9c0c89f53410ca46ef7edb1f06a3b7481175660425d10fbaf7e73e2d850ad05f9ac3cea645bdf8654c9e080b9fba0b0889453db825104b921af60da2be251597dea48445a87e44bfcb5b50cbb40a543cae4554b553814354e42742d4e18f8be8ed5e599ec5ed0ba980a3d582bd27dc11b30af481a5c9cadb2828a5e26909319b4672613b2b6105efc3d42b3707f5024d7b6b1323cc4321c28cc2abbb6be86b6a2a9d05a4aa160c9b32f4d7b69a9b2c834b8303cdf730a1a6a133bb2530275ee4c5ee9db2ea62f3281fb4546d20f4aa372fde41b09b42feb7854220a5ee8d7f0cea2bdcbed7a82155b95e1ae58dea22943c904a64cc599f1c00019ff72bd29c1936e5f35811737e80d32f710ee80436ba44868118eb480db7166b6f4f573b4c3425832a4226b605fcd85a09e91dabc9aeea1fcfec2920eefc55ae72da7fd45e50c2fe5b1c40f870edb4d820917e880bb63db4de3aab7ed62b338823825f3b74e3209cfdaa533ee3fd0d9561508fa43f29a699ab3d68e1b9b96cce2eeb165b8c1cc7ba7a03149f61fa65944e3fe2d46ecac6af4f544d7ce1d0fc5247fa1481ec1f5a875bb68f725103087647cb22234a5eb0d85a32aeb42ab3416fd2e6211189416127eced02230a110de5fc9f74340b4a1cee4204bdc0596ff796494aec2607398b206d7efc2f5c9f953d6fc609c6ed412f45056c700c232e315f166334913f92ce1db3256eae3524e4ba1771ec4e20737ef606bad2bd43915ded5250f7ab97c170de9c56ba51bf214cb6543e26440372919f83338eed333debcd00b6a88e172690ceeaf7b5101e0e92a39a14555ded6f1acf8f210c889fb552cd0a01835c89d360025d154fe19a3ed02cd3619f5b68f17b9d8ce1939f99c807445a6639421822f197791f60e734dcd4d7c3956572a8a177e1edf6ba747767e8ff787a0a7b100665241bc5ea3ebc7015902b9e5410b77d0b99f39fd70e17168a8475a47ef28c1e153a4b1b877d74396f1412afd7d4fb9b535b4fdf54ef1288229141a983d14471c4b43fa4fa2b8a9c3261d9c01969d682d44390642acae94915ac02cffb0d5710b2e42597ff7ed4a88f9a24d6cc6f6b98f26ab5555dc84f59ccd058d4c8a7bddf9834137d365ad941bd53dc6ac7381271be8a8776bfccc91c87a841800cb3e8adec10a46d45d74c17d2349b960b44a69d9e7950f37be580bb8c4e32ca89ff6637d1de211c8a9711f850706eff678f6557a9ca75dbb6e5ef5994262092e9fb048e6d0220079f6db07773d6569bd891d964d7e5277fa349c4f89ac32cd1405006ca228df39c303ddbeb1f4b6db3f9ec5c771944efb8e1325b3531621d78899b73ccbc5ce599a6e3f7ff78d8ce895a27dad61f5da713259e8e54a0fc60d2082e75414486f855ed42ea96f135bcce2295e3850f4c89387cbf54138be7c39fe52a2e23e8ea3dd0fdcdaf90ce21bc180bc2ba0e8ef8f6a23d180556934dd59e854a938d11742b7d531ed4d85c43fcf7faa3bcc7865df3198ce9ac471243930ec797119456288b135318121f40a3c98608616c6f89a2e1ef772a0a33cac57ff5c7209a5db2346b373c18a98a507adda2d82605e27e23f29b05a8f40d31af399a65366f0a642a70b01d66f8bdd3cf90a3ef9ab7a838db52875448191bad90e0cd3a41123f5a685b6d005a4c557b891e0f3cb991fd7f5b0ea94f08035d3b942c42268cd85f42af65c93350c29f5e9dc00f0d72d45f4d868b664f15ea3910996889ae1c6be7f8fa2d60f1b51dc7071426d67998045b67e862807d7e02cc4bcf3711d6214f4e47b9aecafe1b7f9fc04db803652301f30f97c426347070e49dc3d625843a22d64904aa4f5171c2ff67a7837b00e62bdf6c5a7d3f4240333ba0b44bf14f9333a48c2d419f8333c504802acc089acd35fdda3f8481ee6e1ba95add5a24004b635c6aaf15f85bf2ae84be2d7f85706046404bf5254e56ea1a1e42a99f980d156aab1820b2ac63f898401793238c3f635b7764eac6e54a38c62a0be739265bf24f7b9473f493320bf9f16747cc44107c69df2438808ccb0e72fc436472b04648dd8aca30a86982953248be0e8c4caab0f9d44cec22e80694459ee62833bae7b0f2827972473ddf6c41c5b65e441614b5a16666f5025cc090c6bb6361c9ffc3c806949f3a08e610f1d07f35358bfa3e46756f84e6230dd3bd65ec225cb28794a9282af49b589db43af68ea489c82ef06398e7391aa5f1ac023f3072cef99c61edea94690dd37b98c7b4cf16991df2d80d830d3515f1c1d558c0d06d8bb363f0a7d4edcfb02c94edd1b495c65cf5213b5f90d654c8a58c56509c5ff73111b38298c078bbeb50e875f204c0e699d7896b64a17d04f26b9b2cd0b7564ef69ac9e0d06dfeb37fa11b8f707772ae871e74000b965a052a761225a0b47b3898b7ff06ab7ad35e02b4f66fb79f2780cc99994735f58c797e0a7e917f9dbe32df1cce28fd239e5c8e70bef78148a635ca7f7acebdd75a8332492b0612a084a72a48c69f34ebe48027f014aa842d22ffce8ac0d9f2c177c75e1f3ef1115ca71f43848bfc271291dab54548f4e40a55a06296d17f1950c2a1b577d19fc4b9940ebb0ee8ada17e08f670905d98cbf4a0a644cf9fe9d5216af5947c0da00541dfc223fd555999ce6dcbff6e39b3f18186750766f25581a3ba9343c9e86c70dd5308660703893bf8cb6aa09ff8c29f0d5ed7e61f4c381958a3c2b88dd985d4c5248f26725e8f41c7b6dc6045a2a8b612c8b6239f0d8bdba5864749050ae9266e5096d1fd2a4394187de2d398d23cea1ffc17494f60eb7f32c056574368e6c282210d4e6fec86006d61e832e24497f0f222e9cd651264dd0a804fab1a20117b7c928753c1e0930e3a5a105baf701ceb0b9fae17dbb3e030eaadc63ca9fc418c7251b18aa77835ed0446b17e1584b7efe83f06fc6a834400f8cb9cfd48f7834e9b749a492db4881f72738edbeb15ee8ef326b0f39941fc063a67fba0c034240539489bd53cf66187a014898fac8805c94f303a36dd6faf249748c7d576bd4ff4a13a5c7a1639e52ae553c58df52e7345bf84c64b9388b43f059c22be7e64a935c479f30a6d751e1097bb52e79274a611c7242cf268fc0ade45c33acd2a5984425ace6014346b1469e443336f03c532cc6055efc3f28c586c6c7035a229f1d73ffe8c1ecef4a5cd658389b6d2431f7ea9e3a33de809bb3b0b41c9912f6114edf2187ce76100f85787d0420065bf7815e15b2678e20484f74e459938abcd8d29a61ad57415c87a19d2697e491471ee666b1f12f268c92d350ad0392a0ee804a0936486c2862eacb1edba25ff9c2d5bc915eebbe4cc675ff2f1e2c5df40e0bbfcfff1d41fec94b3f15ed883082f9dcb714f1a8017c45415656ea818fdb3c5c723a23b6309b744e69bd058118b30d78c2ee1f2805075e50279854671586ff3932aaa00933a6ee400dd038568f748486505e26e38a1a8c583848d0674d9b49dab2dc9ce2469ca2f7dace68e50f0ea687aab46c981a3455bcd607e194e71204ea6c8f83505e6a9bb5f3d9d57bc84d32063e474d747c0f0ecbbaa8efc21261ac3758f75b54b3d9abf9d8969cddf156ba5508f9d5a730c3a9b656665a890880e560a7fcbafc7c25a9f0a3cbbd923df0b849f77ad700a650af292f4799ca888269aafa3dff3e709db83402cf0035f09b03e13faa213990e4a98429a9bd276be8564cce65c9cfa5be5facb3b6185d97124699a0831092a3d123dd6bb5a6ae5ed5d487d61b76c1fe944c46fcddc09bd4fda35c74b7dfac847096e90c302a754b97934d51dfe230ffe9e25ddcbd445c3ac72426d4df8559311f6599a95ff17ac9e0feb28c3dddc82559ea51f92e2a11061e1d105f3344d4a61c99f6712282f575bb1727deef175751a03ae638a4af63acff12514e66311d2e44d1162f9ae6250031f59f0ab5b08861482822a6a8eaa205541696bd72c871ba61694009c5babfea21771c94c48e9fd30373f7884809b117e9e2ca604c1e7abf1757ec9a62baaab235dd054f72b655d47a183a21385c6683fb8c3bc381c219e3d8a47a208c1783bf91cb3ef1040d00042141b7cc1573f64ca42f67890955323e4f3e6e207257fce9bb41f5bd11d1387ac05cefbc1cd633127f5e0a3610bcdf101868422906e0d4df5abef1c69ebd9f3f541780ee61836c35ca11b06d0fd5b54e44fd3cd25b917e5a532b08058bf262d4534cdf8c9f66b3b0daf3d5a38fd0ab4c7a84958d4d8a5a17bbe756d435f9cf8d46b483103a8da59e91dbc00616b63f3b264e547fa18185becf5535b045e336d60f1ed8c3cb11ebac5262bb4580b88a92ff67ce5090d0d9d78ecf857e4282466b7d3ab94a7225bb79f685ab2fce87461069f48ff600358da645ff50a3616928c0d1c19090cbae48e17ddd1c5c146b7b14be6dd402553cf5658b6cc0a3f53a9dd614a47d94b67825b9eaad56c658fb9f2478d9f68867529d6c8f3431bd320ece37d7f52c4c7bd18df78e1b417f3cac3bf5970dcbc7566f186e37eb865d169c0494a4dac3c1e98f5bc060feca6527ac9e5f55d3a372ab78fe25c2c7e006ceeabb9f6f8005319959d2fd4bcb094b62ff244d8c5aa1aaac64d3374e8811d28879df7269dd2977183cd7433fb9e0d207308b67a7f99af31ca2565455f94ac15aa06c96d713b41b2da8c833929efab1063e9bb041cdcdcdc9a67e60175c07f7f5cb7e37a1b1ef69c026129bb62e0ae22b3a9659b3a64c5693310aea66f05010ec6d38fefffa88aaff18999af40504c7576289e7e569c1615e64e72ac148949739d2266d3f0ed9f4d811458a54843fb7b5d0f9418ef397b0c665434b46ec11cd69a0bc208f47c386aefd34ba9c3c88a561f690c99144ab8cb6b04867fb7d0c9b07af41e6a3fb3b19a39d0f2c8b20306a7c43444169fc4a09b78d1554264d19ff072faab49d1507b7b3a6a796f29c50f12d859cfe7842a10074f36802df48980d1f2828cfb0be6fa142f264deae89521dcfa43132032eb6b8e7f4a864c7d8078aecc1c6e1a21ea358fd21dc537e07ed4626fd0cbcafaa58117e41ea9fcb780275d1b11596fa70beb6598031cea1dd8402ec7dec8ee32ea7fc4035bb8d76922c0ac5f9e15adf01c44bf50a3bffe00aba62aca71f7f1eb30dc2ce2caba7fe61192ad01935378e6c87ebbab3b33146ad8560e8b71011fe20f7ca2bfd8235693714751c2c8296b979b4b00f0189a1f24f804dd1358cd1f645be36c85180ee79d07d5f6e34149c19f4025980168aed20e47bf24759849253389e3118444307da463fc83f4f9605a76ffaa3516aeb9cf4a48f228fd8024945eb69bae1d244e5de59ca0c87f364327775efe8817355569cda96a7c9fd60ade142e4313cc5448a1a7bef1c4e63b9c1f551a67fd540006d203d761c66e61ff8a4f2e576a6fd4e45711c83dccd4edd5813e7ce15a709b3c7e1103330ad8ede72c01290aeb71287fc8368839eed109be5264abea51dda0e9a8f2be1339c4b963dfc198540537da6ae0888476c8a533c563f350bdc28a61ec0c1041b1818774712ad4d87fb1fa6aedc44e0eee16a008c750c7efc2a77c2df7063a051a2372a36fb87dfb25e59520ac50d0a2016b9e04ef16cafd5b3f917a4379e691223d9e65170ec0c836c9fb2dcafed0e466145bfa9a5b0e23567258dbf460c2feb1f3a4cda1b4b8759cf7a9fe720b8b6ce080c63bdad573c1419f14d0ead9b03b33320a552d99301a85f3110bc583ffd6e83e0136f00a1ce911775de17b146f451188dd5e3026589c3e5ab6ff05f7fa489192791d8d7cc03e706df2264c92aaf8216196788a7bcb1e2b3d54bfc13c1053ca64228186b34b47a4429e709ba58be0804db7e1ebc1111c2b724fc47c9fc36c1e0e5fce4924e1a563c3284dfd42ce2bf1a0b8bb80aa5014df3148ef5376a8f9ec1a8db97ac43dd5496ff1108026aadc73d8ca4b5810ed9235f0c053d8dc6897bd2bf77b4926bf9d2fd8a3b8c8f5e4cd68a215719174412d03fa077f3c2feb0f7c4e6724f803ebd3f6846164ef8153e2d49028b6f32865a6834730f1dc1e5b617b12dc579c4cb3ac0f0f4271328685fb15348da30c0eb71f92b2fd8ac8f64e4e4ce2b49a8c984eca16a1505cb2cecaa8ae53837357ca33bff8ac0beaca2e8ae2e99e9376b921f78a7d458cb41e907268ebeb6a40553932d5bd0c758f6c161b3d803cdd9ae6dad7bda2afa505d0148dccbcca6e7cbcc6096a752d00d8c638e38e9a9e73514384049008eaaa3fcc3084282ade72e6b6f9608a76aaa005bdc79f4d3cdc16da30eb18eedf984da57cbcfdede81e0f025a358ade61f3d15ebabfc2ea4048c85e0bee6c5859a93f9af67f7d9bb1028c71d22267ff33470a8642d1fabbaa1f380384bb09fac00e2eda444ecb12f6b4e6a1c80ab2a21ecfd7437c9063ada4b98838fae3e7d0b5f3485326a227df6e4d57fde907f38647b6f69359b2fbe2fa8a654392f6ea0eb04d945cf396a72283fadbb078e0d0b3bd4439c6d38ad495bde3cb72a2b58f1b070e4e14a2ef8a5adcab8c2df0d4bbe1c20065751d88e9dea4d01f1fc9044a5024f286a6e1432b3794044c6278e2f0d8b1ecb36b66920f32e3ffcbea29224705bf7a17ce6b0df5f4cf50c61e0eb46f1ac926382592d017558a638d14cfaafe9e35f65d777b615e923ffeaec3861d5552111c8edd39c2b378230f31b6f9c8cb73e2a42c6435be06125b1d3d9b89714f3781856c85df3a720ab47a895f15ff5b2757843cd9f646cbe4bc07f4cc2a892a5f546017f60827c33621b4fb45caa0d1e81414afd1ba18e2fd6730cd592dd1336d61f400b565638743edc7657410aac875260733f70bbf44a42d0292e462271d7dbd212a0fdc1f1e8e702d97c195625a34f32cc28f0f48cb576801c5b7341ec6e5fa6fe2cb41a43fc58aa7c104eab917a212d47257ade26bd4af2a2fbdd9f0d98ed033e3c1e86055a7815abb380b17ffda9027d546f2755cec7b66d37e16e692a2cf376a54647fed6bd1ea9b312316078886e1177c4fb47c23ef8b1b10b384deb4c17b4044057e17245405479a8ab2082ce58640673216df920e91ed9a7d9235965cfab618d8df6a0a0b691d594a2c9c0acdf726ac18ce86219e9fd0298111b5dc3befd59130aaf9a337e2069569d0694afd5f16236f5b3696b6652355953905e0f0ce5f216863d1a61e55a19cf66c561fa3b64c91c7a2049c7e97837fe618981e19a57f31297e1e714e303650ce7739d1f4aa625b37782fc3ef6492491eb372aedd8d89fe447cadfb0f3ced4a8d231a2546a317a88f596dffd5b28cb382982e0edc1733172caf9621339d7fa896e5152e5e93dd4b3ca44ce564f537daf75036c6bec9e06930369e1f1b7f47e1d7541eac6e134efc66907f63ce47350dc6d5b9f923b6533b8d9759e464acc2fb0a22e51ccdcec445b40dc8b4a111b2550fbfdb5af118125eef9972e69a66acf28d26b4df7384d138763b4ce8b09f57fec9b73226d0a547b09e8f3f50cd0dabb9a3d68e8b3d195adc5e4d4faf1fbb8dac40821b6eea2baa78175a79cf838ecd1274cf9ae48c52424ce3a7b6b600c2dff8392c370f2fd89b26aadf929c8d133fff895705d79b5e572568ed513184bd5553ee05261038fe1f818dc661274d1701c7c4f7bb748dbca8df77712dc4a088c2b2bcab0717a6d5499d493470f83a83912e52511d7d93c36cbfc8a4968c6b62ced2495f14963f95ceeb3c5f7fb9582cb937f9ae3cb2eb912c4b9516e5c60d1101687345b83716c0254d9037441576e0cd18d839207803b4fb397bd2d76035dacfe0e499d65d8920b2053fd6422bea2e4cdfbb0ca3819cfbd59227f6461fc56426f7882feb6cb76f81dbe687ef7b951de3cf37fe41c09557e6051527e9fd609874461adf2bed1e2742a6bcf9ded70bbfa2f57b7996fe5e41392c706ee963daf93b90da1911532fe12a4e2c0c4542fc42589c24a19b156b1f6ead008d4fa204e50884bb2a8fdd000ea081327fb51bed247dc89a38d19b5c8dfe8385e847c371e0c2d5111d1cffc20bb7399bcbfb59396761125ec46acc3f47d927319352f4ece3a676cb5a4542ac76bb21e5beacab3c81e8ae23554ece5a19805a78b63b8c6d83d7b51ddf1e677cb5c054cac4f6b7b3a912956e0fdaf05d1d121c7d5e2d0552fe8c98a93c272452b533fd0576ad9fa422892709bf89db5f74915c7ef733c77e79cbfaf64db83516d423daddd6f5989203e6ade868423b992251995860cd51dd57f49f070984f83abe4c822a3c6b27fc107849580f26f9728be5bb5d35b59ae04a99454dc1d652b35bba7c926783ac0e0cf06c69d60532df16a9574b7700bf53cc4813b4ac674c6effc88e9ea8fe19fecbe8c227b67f4ea86d519ce8dae925c9328e52a65721dc9c2cc74f157121b3009cf88953b80f342bad89a2879d1e581b62aec71eb1cecdb33ef136130f193f3440ee2f5e30fc2efb428be4a17d0ce0832b91cb7a970039d82645ceafd6e5518150ed51b27e2842477b52f333948f775671eff801f62af3c2cae9b15884296a74ee598e20dff669337d089126e8bb0446b3978d0d7b87c288e52e500c2fb4a1c50a7251e4e4652b21ca26bbd4d6d59a2dbc2e5066050c80aef4a6b6c08faa4d924634278cd3563f4a5a821bb5b6dcbbe1dec2eab97073c675ad8615f8a1385a180414c6185ceb90c00d7e171433857e144c27f6a76f7aabf6277fb9ae8f28d4c214a470e28771de1306de124f0bd0fe62b6f90824780c9fdfbcbe6fd234dd04e7799829b613425315de386a523aa2a599d2b32bf92a183c1abdef272989e4d33996a27eb84f560491d7661b2233415f5a214c21f606b5aa713f74c11eb376a39ba86ee6a6feb03f5582358da0d43924db610081effd7f42995e4a52050b19d6a44150a3e663d49dbb35e7961aed57f6d4010c70982a97e772debe7495cf157a847071c10f57c7abf2b2ca625cbbae6fa9f55d48a6330b36ae6c30fc97c48c9fd6879ea413bf5e9a6d6c2ece19b97d2a145644cad7123c730b64c1107f1b7ed88611e4f16c6e34a042b5a76415ba57cec68ccc195e1514e175dc817c030b23bd8b3133782e3cf0cadb56380013a79a40551842946c9f9e418a0e1f89748a3e13601ab079af9a4a427ccb8be5236d4ade218201f4c537a802abe4925cd68cf9dcf0696410ea3a52dbcef155bf07d2040696a28e8ccc7e4be8588dad29bb57f0f7699b75b661f76b2d8f16d11b5a00b9e0e96c10c1f5bfbb2c85fd34a672114478cb0a46526dd1997688de27a40d53f995c534a217f134e303e805ac2b5d375254a4aa6c621a02741e45622453342606a19343a6ee9546b92d0e9567193388dcd6040c8645c541d1344a700ca5e5caec33925212ec14c9626750ace47e6a374b75679642ba88c11cdd7fb40e0557294f3244fd0e275f9128dde215f675e6ff1b5fc96adb672657e9ec3d7e2b8baecc07b1b2b992de601db6c8e0086e193c17e989ca405695214d3854a8772870a602376eacff05454d1f78782741347314b0d41f4981a0958c646c8dbb4aed6739eb4a800ded464c6ccde8e9ac4b5de896c7040d0460662a72bc17e503a519dcc0b02fc6968b6b3338d903ffe817993005c7b3ffc199192b8377683f2d54a4b29fbfd2775c939aab94be8a10a18caebf856d5600e90448fe880c680aecfe54aae0761bd59399195f39ac7caf43818552469ec106f66161915b63dedac91ef5e57bd8422f363d06d6c11ee55f738f29ebf5bd247208f5c295cea51879c5922dfd9e9f82d853cfdcae022098b57ae6339f01199fdca4cf784214da6d2a5d9081ae751f4b4556606655cfb1d88d3adcbc8f418645c9377166877a131c630669d5cbb86b7cc6942ff03a0de5fe847af860a0789dbbf3985d8f20d6c1ff35466714486971d6cbab77d0c3e24199ea9c0a203b7a397b57483719067ccecf18905b9ac9977fd8b5e26d2c9547dee18c7e0bbf5d142905ada3d724a34583fb107253f0213dc76be3def6219a4f7896d69d41e82a60d838f6cbc1aa3f572f7e3948ce8145f1e64db11f3ede480dc1178d852dfec8f39090c5db140422a1df7e5f2958ff472d26ae9c39fd89e69d8a14a4e566409fd71d872f563108f41d492d4709625efb5d1b8d10a651408b36650d932abeff3c9ec0572c045f2287d3c8a8feff74efccafa925dff07b528424be83e6a634cf4281e034911e2544c38ef4ac5fe1eb887f31794bbca03716ad545076f7f4a5d5d9644b4d59ae00cacfde8286737240432195d0b9878924f406e36955a41e287a6a9e42baf8e2aaba7b2d436cd3547631eec9d8da76e07b2ef8224a00aca2745f210164c52c4422c977ba5f6c00c85dd0c4b446cf725e2466822280200389a6eae3d8224465be9b109849a8da629d7265a3a16d2e09845a518d61d8b55893d52e50d9fc1ee6bed947876831e0d14914cda76a9b4d572ed9ca968648944121cd4946c85d182f68a1045f7d5b4e4f9e2ef8a53599c6fbcb11d963151c5759af193fd3072fb5faeb31bc05bc850251f02e4026467a09dd1ae8af69cd3b59a1acc6d2edaaa4a92466dd55d778746dd6b5213a688b1cd4dfef78e3d65d7ed198ed1f485eb94179a1f9368f8381096709d6d87748821aab868b12bbd29b58b02354cfd2dcf79671f31ffeed79457db1c0ce514adb1bf5d0dd72419ea1edd192d66c4977d24239977b88d5411d23c69a768b111b7a9d39d740f9166c024edecf7e30c763f11ff155537502f960c2b33027e77b2135ab4f165336c9b592aa3bc437234fbd3d35b23e089ddf236ed4c7b9217555ade38b144bb9925c04fe3c93b1d21207de13d5e34b9e30b1fd97fa800fc2b3ce80d3fdd6b84f621b41e02fb12a0b0d502726f957ebccd66ee481d93112cf4e504e6dcdfd53bafc7105732bc9b62e5f699297492fd7fe884e66d3ee545e69079a7c2c96c25184dfd1cef5d116491df399a818cedca33d2a4e8bd3bbbd466d624bc7b8ac1c2402281b5d3b383b418427a27ccf5099072da8b3a789db800708d3707fe5ce1acbd00bd83768e92ea5b97887d88bf7b1d37a3a75d5646900dd964340cc0fd9774660e04a7e5d16630ab80b74ba37523ce16dd88a289b6a724d1781b6ad64685d6798e8cffd63f949c17bdc7398aa4a903fa30ba24da9775badca6fdee65573046f14ebe8d5dc8a77d93687370fad65176c587c73732ce24474ac6ae27c3c45c129036f98344a5f15b5d8297b3ee6cda6d680a5c03ef9bc9ee960cd4dbe05acab238e2dac1a9e6f24ad2835449c1f81d11fc21d291094471b6b4d2c068d3252d5ff6c70f92d2496dbe8abc2a7188ea969bd9f454c2e9b1593e78b601d2a1b1428f1ec6a365fb617613f28447f581822dd20b174d757dde438c12b8da7d20be833c73cb18d4ede12164787bc75570d92a0b3fa202d5ad095af4887f545cda9729f0d5c6da46ffe82394695e78f2dc1c71f5f50451f2fcdcf8c4fda325ba42f1e114b5408ef8f5496c8ab0dda5664d8cef98947bb74da9bc7e8c774821f562b8ce690637d6e7aa4d74cc3859c55bda495522fae55937f35f4e3b4b6393e2d457cc0a1cd5cbd656edbfd788def0f8a29cb525b2585de0bf274cd664b8ec076c16c9570b8e75bab064f7747b17f32a6e20caa2f7ffc6df26905918170f865d75a845bc1180e48fa31679dded197b612ccfd112427e07b4f36ac539ddf28d85cb448757adf457ede7748b031eb7f6292aa1108dc53846e15964ac43a5b44177febe226b2728fd2dad35e1d7a84dc753413c9a7673114e1add2074c096e9b081c93a91b77da9d666b2314de3405579c4fde2b4e3a65248c76252cd5c8a9aa91600ad59b8f35681daac71255b4b84d0b4ef13f7aeee22ff1141fce656496a2a84b6f335225acbe0ce3f929f71f9e4694eecc6f7d2cc2fc611bf691ea51f188e9b25ce5a85199bd39d8b810ccb9271cf527878b11fca6f1f5f8078c755df99221a14b64fc549d6395db6ca04c95374ae544f83e2a2fab4fa52d3544fd1e81459e79d76df6ec758fc20dec63f0e9c0bf1eb502d9ab31d406c361e333cb545b877465f79a230e3d68b490d7d9d3266de4890875d984c2ef8ab9e92c484aa8ff00ca72911ddd4704399d54e91c5d383729c0ee7d280fc3857e30098b9f7081c87e2dbe7f3f2d30d28dc2e98c035e61c62af8804c3ceefae73bb60093f043c21f94b551cf1b6799ded5e8278884cf3caa809dc84529ba115be6958864641778f621ad080eea5123ba9d2353fc0a1543d2162788f7acd5e364ce44600e664facbfaaed20265d2cddecdb14bd564b881eee8fa7461b010aaf5a4f118791ae1d0c9866abbee3bac9dc83611c95a45e5e934b55da86486e18f81dc1ad036104ac4b873a13312b3b27dfb844941debbc95a0ccc10ce6f0fe3506059179c312c0ee3acaa9e2c3ac29b089e97a0d33b69de66e1fceead5e1b912c439a68ef6f4175037428a04d7728ff1ec2ed9c886015d42c6adc858e22505761bd16e0fb43ab40427fbd656794fa069237ba7f90d48199f1d3e466c8876ffe0de078404bc793aca6e3153965243399bcc1732e7aa42c0b5e6328def78873afd4a06a5875c6df6e091f9b1d5785e78fac13751fd6841dd3c6b31cdbacc8726e52c5a4a1c110029bcfb5a90282f692a7293cfb7bcfefae1891d84ff545adcf6d1c4c89ba966fac6820a8b5210f4e95060e127f7f1590ba6b928a9e6e96b72a9aa0657017ac9ee857e60634a43e92672bb3186cb3a0a027399387120202a7e79899d6d9eaba847ecba9c44fd75e2dbb71fe63ef33031217604d32efc5ba2ae44f97847cde0635d2b4e944e2206068593e90e82e63a3c687ac1edb74ec476479ae23ca80c88ff6412ef726371906b75c2099069efd20d9b3a2eeccb8acebdcec83abb2f8471006893864d802d52211f6a4d24c084edceab3317c3387078d351468420b3ee94b986cf8bf39535790868152ec78a73fe01cdaaacfd4d607a3e9ce85a012fbfdac4c51004734684b96b5a612375209d05ff2afb90c6818b5812de379d89693cce1f62856dc7ae16dc8cb3eb0ab274f2580b40e33fb596c64668267ba2cbfe49ce68417cab1c580c697f0f8fbefcd7ff40aa953e0701f024642b6054311567414ebb0ff92523fa3a87afd934a133dad7f09e580aca40713376cd49c3ee2843436994d059a53e97722b67f80adcb16e87a36c333645602bc079b7e2d6e18c01b3e38e3c7a3b6bf83143e85227fce16ff9bad278e58928eb0e5a84fd5ec0b13ae9338e0a1196f2e50524a86db665fa9b1fc31c050af475ab5d739df549dcedb1dbedcbf9c8283947f368e477f647944b2f7db36be01dd9adf4e6acbaeb91433b81ed673af0bd4c3799217b11069efeed9eaca1b9e66de0174c94601c9b9a7fc97c7141f04a8a11b8413a2d1f40070421f5a0cb8a7bf33d7897f229db24a4327ec829f4f1e5caaadbc1ca239ddd637407a25f62285cdb0cce1a98f19a0604beb63f36b6f34b73088f8a678d96684bffe1e4ea5b040597fb87b0788852bf1652442a7e1c79ed6d5f58b6e6862c9c74cbb9884b3b5a164105b4138ad50538fbce415497e3a1b2b9ec6a69a4b54797530a2a015c615255d6da0904a6f94af1fa73a6da60aa768960ed6b7a1ca7a5c1345d690072648a8878593cd0f8802305e9da023a456332dc285136f5880aa03af5f33eab5baa2cbd4a9a3d223849802cae9b511f38891709c8c920852316dda006a669e2b22a2fc9c4649e098bd5a161ba19ea45babd9109648bf3ff220ccb8693078749df6d99a4dfc882dd3ba3468ce8abe9b6c927a955b9cb574ee0e85954fb8b3535569e3f847b529d9da84c8dced1d602edbe48bc135ea1dd4c887fc7df3f0efe3b930b43ad76b056765dc569d81959c43e19d3b8f94bbf59e336bc7d0c3d61b417b07ed263631a8c158d17478c36864c0c796acbfe4980ed12266e94e71097e108d8d134402bdd0f9231dbd590b86ea737a585a1ceb50e658bccd0c5595a7766f25152e7cc14969a250f036eef8f169f1ad48ebbecc109105591ef76111ed1bf37fc787a52c8e1aa654621f30371e4912cd4ce1f505a5795d64b6b4144b50659eb59dc9cb3b11b95f92b1b39c27debea1aa71b2256881d9bf37a8d030167bdf7acb2a4c4f80162565a22cafb050cfca891ca87dbe398610d9c07e41b7ce99ad28f7d275372543c0418dc363f8e0a118180e889f5bc24fb32e5a1f2f6b811b500f554ad2e7d8540e78ad1747770812ac2c247b76712c3fc34d9e9e783dad73213f2d949bf222ab7048e576bf3e59686c78e49806c87ac97f31a96af834bd7da391b7238e3a5cb74b3ab007920b24c43a8f7a41eeaf0ccc1e9b36cf2e6981bba648b27b211cb5740b5127d6cd136aa93e58a7def62227c51064ea618dc28865034e31bba8ba629a6976d2db0c66a40ff7c7073871b7e2380905f7c6f6021403de5947f8c1b3c3953038b890944d46f5375b266a321ac5608ce3cab638497ff4377c8ce5a65e0bdb542b92f9ada177f7c21ed8688dc09ef3e6c2c09e37573ca83c694db3f6ad7bb6b0d64519a3d09739a01ddf15c41a1ae6b4f19a90296995f3ee90f3ad56a3d3f4ffbb2c888d7feb71042019866d46f5043e53f071e8ad9e7fc0ac94d23f2a259b04113afe57950c49fc749cf2610184d35e493a6230b1390fe51b604702842a857ccb1d55d4fc73b32ed0ef85bfeb804c049e2e2d529700d497aef8ad954ffdfd9dc086fc379752fbae16b018f9a248176a4976851d6c00727a76976783d9a3ab458d561822b80ceb451830a4efc4d4ed7c1b9f967a8505c0b7c50def2334e26d5b6cc3c8c9d57872ace4f3de6eaa88bd3baa8bf448d963384be494d393a6317cf96d66ddc3abb873ec84b36bdcbf0ac094de6c72eb402006e42e27243bfab67cad3f1dab3144450f7a400c8526e6f3c306fa20d7d0794355ae8fa549edf54a5940097f1b651f41ba30df7781d595071c162aa6a219ab00b08c154cd4d70d1e36933129a7b0a85eea7c42e1c2b21175aa2297c0ed7fb45447e6cc1bb2090fab879d21c29514345df9cf1e63120d1edb254826548ff9d20007786b5a545a3dbc557396db542a2783406ae6580084b48503b91150a14947b16126f3431287585606ad3e477f006bf877614cbf2b3508d79e0ef34fca4796a8d9c5778a5d92b5e1496966b5f985cd18b73ec4a662d0ca13edecbcaaf99a436ce84282065509bbc629ccae56469f28422e097e823405f36c3095ff3668ce0395c5c8d5d22f87d4b5517e8198835c373b97530649752c8e11c9be9faaedf94596ca487db5efae1cbe847fa81cc40ffac5dfd545ac10575b6dd53ec10e250a0b83e00eff35fcb7574c63f17810fb4a57dc3b898a2446386d37c0233582c9c070a6d009282724970a3bed06c9ee45cae67b4d92ee29b296c4a823efe64bfc76c8bd451ea8fc3ea6278f58b5a6040a6442d405b7fbfdc8835ea243365c1fecb2dd1a8068308c5938750ac6a0885ecd538c279ed0ca3303908ffceae1fb4af15079ce19292554149b752321cb63f5f331ec859c5c92419fdcae35ed274440331c9444feb43abfffb6d0d8aadbffe641f23b7cdbcf5a8fa513047ecf8bd287969bc3e811147a22a852a0cad307c2f8bc423c06f94715776a2bce05ec0eb0694df1f2cd4ff7bb41d518b503daa9fc75a932c0aba3a04ddfc9814f079ec3db488eb87e8ef44fceb9890f9125bf7c7ff92bf95016e4632d96f29b7bcc3375ee6b863277518531c87749e976ad74ac3e9133a43b2200367257ec6bf30db8bea33e0cf2dde62d1010c600ae008dc25fc397eb84fd2cae3128264c36c42ebdb10262e190afeff409a6cdb93a9372a4de7ab51efb696ba2d1c5538a26c3ccca4047cbb275244e80c5bdef01b156b757c4cd0af791b1206ae5a07fe7644b9bbf3f00140a7fb963154396865e9bf3d50efc66b76d60b7be1630b2d0a68236df14907ad6eb9dbfb60815fe08fc9807e4b4d24e10169682bb7e3fd30a36cadb9c8867de906c0fd07633392bf0cd3fa070dfb4a925ca62b9dd2de10209d5f2ef34f8172d78a09cc9eb4f191993a48f90a62db1862800df89042d1f279a4e7147317851503096a1017654150ad23f9c14d6f6775bcc65fc3491260fdd91978a0e07f8cfdfa411727eff6c1b1e3e7484c09c341a56e3c18f2b460c5034b121ed38db07eb64e311f4d2bc7b62ca82ea1a5801c9fcb9faddee4bce695072a1e8d760a8eee529fa3e74f77d58a562eedbd482ead1672152fcedb49cfce7efd6aa76183d6bd5c7c59e06a08da04e8c0f8dc9600fc6b7e82440a00092df075ae31fc96b2e533724758833de3d6c85eca3a1a5456fb2057abbb35e259bf3da6de3eafa58ae47868d059cacc2686bf9cc43342151780bb93fcaf32e1f96784c0283ffa8eb63b7552a8513925a8454d73624d6dc3c814f934d3535c301c5569a43c417c059178a5966b39427ea4383036ac489cf50ea4242500c6cbed60d037e30caa9e91b7acf3ba0a08ff236a55e5b43257d62f24681d15499a839c72ae5a34a5d96b913da4424e673d14f476412ed6b9b4a83eab5c76a752e1fed686e9b99d86d634350a057d91c9d5c84682a4896944f4e799a048e66e28bfa808a850a5af449ff7f96967b74e0e1f324e3b9a5bd94844d4240876132f4422a95097f8851b28340121aa3d2591ac9b583e06578214ca00a66eafb76c85d8cdbed27aac9e06e8cc852cca7b091fc79365cc6805735c17b9245bc46ce38a4eecf169ff730819e8f8a9ac95976e75913847c9967e64fd967c233ff53c466b8b95833727b536395d9bf810e060eaf98d2ad6b991e9824b6a13cab56c87a87162953372a56cefd8d2ad529e79f01c6962eeba2098e1f252d6992fd1e2dafc848657d44da60d213093c84c33e8a3ed017e713433f8c1c868f882e3041b5d74041f953e3fd1af69153425569c4f7ea2eba1ac5ed1d7e6376da32d0d4d31d4f9984dfe6f647ef8e9547d1647e0d7c24d7f2a698f59c4e4102a473fcb48c2fdd63140bb9f47da663a061a371407459ae4c0eaf2cd7760bb33b7b9367cadad85a7f3c529bc2ae5d2a23d8a22e66f74a6fd73688ee4fd783642a0fa7670500f369d42c3f1450c72c9078f61390e30470fae97d85fbfe8475f82f561ff09683d414161f6b3c48f24697988f7c16aab01de3abfc7bf4dc4382b2cbe8188b9b4212e11a2e607fbc2c52205b6d0a4ba5da6635e1bf21c6e4125660c8e06e3816e8ba6d4624077520cb7405d626492d742587bf548ec5640d81bb544ed929089828d74a0ee2f23b915e0db2cd8f412f4ba44c0726b1461033ca95690c5471b80829c0cab5267722919e6b6dd87cfe6ce5d942a99418d058f2e1875b188ca0c372a0ceca917b948565861d39be45fef5afaeb188f58459bf93706d4a1116db6fe998e2f86a1d7e75c31512e88ce00f3f9b3dbc358923c2ed65aac4372ea5960b4c7d3b08fc6ab657ab327ed85311c2a8c5e71d84e379e262127f83c1445adc5d081f6f005f2cf2bf8d70707093c33ada06be06af1c3ba1cc30edacfc425bd915fe98befcb702f6bdf0aa61cbff8083db1af739f62321640a63d147fb21b9824d7a950103cace59a8603e8221a1d517192f2c756424243c7ae595dc12eb12e77705cfa8d425f61729669d300a0f0c46f33faa20671188eefcd6234439de2a5d2480497795c0768e9c07dc0a6579d343490602ecdb922ce8221dd5d039acfed4bbb336af2276bf573cad3f27fe11d137b05a9b9cee4c61941c26f4379dd124a3592e96f6808d03ccb3a7ceb5cc1f488312ab7d8c65811544742887fb9b72447bf363b8e528e9ca9346690ceea9f1fc8b145fd76a1e68d5a055edeaf0c329f254dc4c66200492dcf2f78c4e688b1663511672b84042b90ed8c15eb7b13883329e9dc4b106f37feaf70fa494a61f9594389856c034eb3d3be7a483383877ac36f480dab6256621d130908b97cb974f9fed75a97ff9b9af09cc0c3795267208a1020f2d503f9b10e7196d98dea330943c04eb9442f881e0c2ed22caa77bd4b1f0e8bd9d1512f261dc95b5185c0a992146d7ed8f41597c27db9c2b6f0de3442f53ae1865fbccab89b3310815d0a026f78bd9129739d697f081872843f5f6229ebec2646b72ca2bb78d9c0afe664796b0c5415c8c9c4821136e5afcbe06dc9099d37c7db5bb59f64b6cee4ae95bec21a9191210c792b3f8392928dcf70e4a7ca9f9dcd8cab26cd9f23929645f1e97370178d51c347a12b0df4683a1fae56bd08711ac68871e281711686a5b2056ee961bc86bd0eb7f105fc10000986f21f8e57dd5124e42eb9f4e0711b4b288e42ee79ff98ed1e66435372a6e5e12b9b7888b5f6b05e8be4c1280181ed0a5beb0b53b0093aeb889c7c4e328fb44ca241307012636dd6acbee11b966ea7cbf6421eeff1cdb2013061623c831f6b97016eeda83c8869c0c65d5c3673e09e63bdd2563be0ba76da75808575c83f21df883367e597d5fc4dad207b24b99134b2b63f17264d507fedb5e3eaa95be3ff7b50c1df4f0145318e33d54af43dfc9306237fa934b0336421baf30e33cb861d046718ca21dcf602000f19060044dbefa5c5af3275bd6ecd085b119678cf2e60dbca2d5defa7323d8d0271796f1cef2f589bec550431e4f68c1a15fb1db39d2ba2a9a2b6faabbbec5daf1ed0af9a6e3bf3d8a0c4c850ba5c7258afae2be307bbbe41913797311e745fbc8f9c69d2e539b2f1b58557d42ce7a678df30e6c186853dfbfd13710f24f2fde0f03575ca582a4c338a2d895e4664eb8c94a24a1a795082ee13aeb1cc17c41037ed2a3355b7d3fd7a84ebbcc461eb34ad55d0b1262816e3f6b189f68ec31b106e2e18f7d8c1c64e54648a6f8d3a4aa9f589207fbc6f192a8ebb4f442ae8d8b12a9b8bcf737bbf128ad3461e483fe8eba925be2402f7240d39a9ee8ffe7f707dd8431287e366d0f2d2338926b30aa3e685fd5fb2c97caa7772e0788c4c93657d966a6ed868271a28d131f2181e95490dd804073b434146d71c9bf22adb0700a0c7292da34acb82f5f3e3a172d95c74c7a2088ca64314b6ce3be3aae9ee1f7c09aa02a223b7392c91c59987978be22e3f7defc80de1748521a0e5e8793210d4bd2b9a9773e924e2d9823758e4591ba71280c3b48d2e32efa06cb531ef343fc08b7b21537f5da691ed01a4aa0b07ffa8b8c91f1022f29045ffd2609f63748c1a66ba4f0a859933bb16e76d8eff7a8a4d31710d90e909470135ef3677c0589151c744ed97cbd0a3eee51a88a984cbc4fd98bf246dff7e19367db50498a6d0d13d928915d1a900751fca80a930bb343b96041261972e2bf20ce9410622c22f76b2f7b98dae2fc4eb25493aa788ca957d6e8de159433c2f08d0dedf137b7f61d0eb8e85bfbf97fb4d1ca324506f88303826c63405424761bf4777c5b59d8b8424ef22bc30b0b7b3ed6b690e35c6870a0d679e3ae4b694a9693a32aa73227e95df371abdcf9718fc13736218a3559fc7757d58ada97aef22b1e1dcf456e15cfc100bd2569b0c556e6e4079577f8e7658013545695a66e5decefd0d8c893b8f8aca8b9e0758cad67f0fd36bd2a624fb802ba7dd57677cd1a0c2623116e95c56bba4660d5a1f73d2ead1b3d034d50f86c3e27d99de3e8b303f5a10066600c54f980f5bc992c857e811b5dd9660557425e2604b7baef07ce248a8e28062583588671557e10e7a5b20e8673696f849763d662b604083464dca9201bf50f62a5aa2e47230aae91b438bc0fd5a37ab8bfc7ecb31695eccef9c772c7cb26e5caf7a365075ab42ed7717ffacfff3eeaa01798aa579e44afd8452521ba75d6b7d87a04c24463af516bf5ac2f664fe58befb1249262b51e316f8855485bee79e1442ffbcc174e4503972edbd970a2dd97928230cbf17710f646ea97496d658d4516ae0fa3603ff7e22cad2e8a0703e7d30db818badb72c640aa1b9bc5d00c576b6aa5efbf9ba3ac3d390a46f123304dd87d28a8187e5f18885f061cebbe946f39dc37f9760a07d1cfa01d18b21366e2e0483a1f7ee24d33f29ec364dba949e635a2de518bac057ec1127e15a984c612ab855318ed18d47176aad3e6abc01ce7ab966a19996e1438720e9218c77641f087eadba189db75325651b21a3989ded7fc189af4efeb857cc84bbdf3ff1d1ad75fb739b93e7cc26eb4d6708d9070a359a50058cffb14d473358db10a5f1d0e9d4b011b6af2dfddc32fc638576391b4eae2dee8676507a67b1c569d8cf0118b0f6c5b39b806a5ba1352f7368d245542ab604558d2be0aeb21271a8dff67f8d9498e03eaf798325cc3be962629a0ea7e858662f0e011844ff3a33ceab51335c5060a5a46d1b46ee592f9ba8c55d84ffd2833c7300f495019650019c7be3c13603e2a1812f36d30f583e3e10d7b0a5d1f867759bde1b0ff6a143ef1d255cce06d4c99ecbcb005cb30d3a8db31fb5687df713ceb1739ed038d05fc03485d7b9462d8dddb0c9767d5b9df251d5a628811b2293186af11b78fab3b11fad2f76c2f03df888e79d5b35d7dac0d6e1e642e80f2d0c58fe32281859516faf299bf3e724ec34bc8d03fe17cb85c52de7872122c466841484e7747bc4e51963fc0fb1ef16c91c7a65c7f4d34224cc0c011f34842564aa90bb17a6db034dacb8f1090bc539966487efd1b88df6adbd740b8d6d042ebe1bbf165d7150f2ed124faef7a809585237a0b5fcb3d92a5bc09a0251c43dd605b18dcf756fe32706dcff8405bec24f0e3cc778b2875d2df625f6a771e88c507fd55a0c63c0c3dbe45c0aa1ebcfe136ae09ab39d54f78f85f6c2c4fb75c0887a5fa1bdef7c0aeda73869deed3ba9f2408cd5993796978f84249b11037e027d30f0fa6c05e8717c0090ad6ee110c1bba903dd00db68abc2c2b997b69a41c09f8f9d602f1c305ac34ef990591f9423201af4b60aac3358cff0210f77005909175bd13055adcf8530a7a352e046b1c4d41204025bd453c68c5236186bed3a7d518bbbdd46852582416d4a39c0a7444a07733a7370c1826a78950fe33dbef595969f61b3d88d5303a5761e3f83ad6c440686cfe5a9f9a9f04cbe308b7de854b61da039e3ff658f3b94bf752ae0ee6421021978df4b4e2648dc3df55a265d1929c0cf720828d866a19c6d35b2de11c725c2131289177b0888f8cb421f882d052f502fe9c858f78bb20b6a16806b181d41e1649514c707f0d88a8e496f82ba571e230b4c7d302ae8d9e8ff4c563190a3d546d5ccaacfb4fef38ed6fbf9b80d5d975738f7c405eed1b4fb0e9b119e991e5d2d9000b425932f6588c9673f59cb48e4e08c2df0834fb215d645c97ddaf45c6f04a24fa4a37e4415e4cf81be91b3422ec6c8de4fb5a53f67fa32b0770e47f75bfa21dcfb6c8a0786f7b31fdf13e09539b03f274e0da21b35b2dd5d24d41bff707514765b87b3c9f0efa96974d60f3d2e5e3b9d463efb6c3d8bf1d4f0d22eebe2183edc3f2f47fc34d59c6efde8b35f5b0645a6156a6978c2d157040d5244005ad389cf7553271c59655246db4b3995742d2a9c428e86b318b3bdd457c112530961dd6032905b4d663b35af401441b6db58655b2206839cc1268716d28d73cd2b2667861d03b61f80ce495168b4119f3b087116a2e493767647c66654c770c34117ee43a2e69010f030696d5c29ce9944fa2cecf3521d436af93a0a457d41bb6c847fc121fa99e01d991ad7cd9ac30bcb932e089a35f1424b02810c7a2496464d33cd04ff05371dae9d409d711c12e664f99bbb40e545cb27a8afb6ac50d2a310ecb5878d1a81baeacba52a1dc2e4803a3746a5adb7f1fd9993411e9f7037cf010d9dbdfee6639f76de365c4da89d9b0712669b1788297dc6a71c887db0ab0c236d840e79a5d10f08b3ecc315023dd8ef0a58e56ca16c4616d8fc999e1a9372aff7d709ce0c8e23476a0ad4ffdb916812e69eb543fc3d430709d753e1dee79c7ff2d36686bbc2b5c425c22a96a2b7c81446d957a1fae55f9b14af406e35faab5e47fa0ec08260781d0f66c50d8eea5db6e75638933a2d1079818cc10a85015e32d21a25c835d9e5454804867500bc7550a8c04ebc0e0e464a4aa50a991c78d029e45136dfe7f93474f1898a1f8109b5cbcd65493b7395d69ecbc52f5bc25c251fac64ea2a60dac455213c91fdcc2ced07c79c24f2815432f19c7973421e7cf2012c0199afa4f473fab3ca40374d3e8d967d5643ac0f8c3d2ad7e7e87404f211aaf683eb726399576a641b6021e8df577990b5798f333a6202223aeb2adc520b1b078545bbf1309c706314b4acce45e66a3976deb173697c1197f2daeab179bb8e559c8219ab9b4115c4cec664b65896773dd4125a31500197b9bee74cc755865b98ecbe72d9489dc6f3073f3560abb3ff38083dc1e670f3385285477c64b60d38620fb9dbf5ac0a650901192706842d08c152572289210d7b5534c629077f83d4d244f64c0f84f3e9293695b1d5519688c02e524f2edadaff8f8db1c70ec6aa3a8a20f1ce37c31f0dc6f8315fc3c85e23afbbbb6cd329101d5fabdd9212264914f76a13026a5e8117909990de1fa51e49d75d97d753ff9c5123f5cf274810e9b260af5c250c2f9513cff05b0a195a6cc4753f4f77cac25ea6b19fc497c6d4fcf22d506cd482581ec8df067924cc7a76fcb2a34922a83d893ea27cb01431492a8c494e38510d9afa2581d78094f07a9c29ad8518caa04194e637a5984adda315740a86b48de5c01aec2ce813cdcf1ee99952fa1313f3ce54420489bffb67f3921e11f99d735ffd67ba60af293ecf32d53d60989cc8bdabfbb7f4da29d3a67edcf47f3d07b3b835b1ce54285404ea91e22287fc44c5b62f677895e09e116e7b1c4ad499b34bdafab27c99b4fe73d0b11abf3da55eecb33c0f772d43435a0b2e30f208a528133aab2ce96b3b1290bbf0ba38de335e65c1f2a4c88e2d9b4f1660d81470bf975c7dc8f45eb5a8e257e3328824eae36bba274e30d14bbd4f3506a9c7fdb00cc5facb6973d4d7e0925aff7c22af07d01e27d51e54c2a1c01bfd85597b4d0ae23891d1ed01ca5efbe808c47d030f5d1f596611f88a59ef4e2efde932b7b5b0ba842ef6a06326de921227364457dcbdc18c35d53f355b380c22601b4514e1a9f52f958a9cfe35f52432be65f555307616e804f9cb5467985050b739cdf8dd0105b706a19ec1699450d6e1dd432fde2cdd95e3bb4243392bfa41a2279abcbff12e0c0bda1a85d87754d950a0ee781a48bbc4cf79c7852992cf2149cf13b5156c87b5423a53786787e7e2019d50461e57b1e06cae86ea5533c2c734cf220838ceb95f08dd16536fa9fae889ada51dd4820395c289cb1c42cf95cfdebae808f58fd809e4c1281ce6ebea4e63f5b8187bfd4779ab350f5b84d64e4caea63154c72bacb183538206700119b69641855c955a861d9ece3ce6fc4092fff4ac992deee8b007eae8accb20d159c453b186883a103b4902f105ebf76d7fd9bb4a21178b2b6e9b3a11d21fc6bb17171a798e9899357efccc8dfb098d4994b26ab03211cbf832199ad92b44a28e20d62dad2d5e33ba77aa44eb8944b9da2e408e7d04e0719830114e6cf1a0b50c9f66345258a1536e3c3db9566f63239302eb42ae7d63d5b0249ac862066ef6b679391c5bb49bfd7e5ed2376073727cc8048d1c5d0b65be84bd72850d9d4b3f95916c5d40c4682f72d47ced507d99a51c6129e879cc5088622f6181036c921ee811fc743bf152745f9a4ae7371c09d96f5d59b7ea2c5820d3ed98b061ac773d285171bc6af8800c36d6b9eabdd7067ff22ad046f5f7600328d61388b2f7c9d1e70d4f0e04335656afc340b9a29806b5797b7de62f72cf1ac83aac2fda5f510769a58286ab1d4051586ace61033ef'),
	('01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', 'grant', '2019-03-01', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', '2026-10-01 07:06:00+00', '\xf89f65c58cb7b2afcd4eb9cc750e1f678954a4a7c1138d0538173b24e3a7313a', '\x00b0333e0857dd2ad24c847242f71be01ac7d0b1f7ef74e31d04b75cc2c5d30d2038e7c2ea99103e12a243de9f895a5732e277e7f7f764b5065e979d9ca52e041f5babad4a8c80578febdcffa98aae5beb8379b7dfc7ba053a10146dad3415c8a60a0b603a6eb606c140e5f625e17372db3d0f988d4db7d9adcf78843f1fc0766725373ec69effaf48d0748b2a32b54ae45e917905ce739c4d538b59d7ebb00ee0c477ff99573f4308b1af65c843ac984269b43a14e42ec3dd142d7016b36e8f760f4d7e3760bfb5277631913c708b1c1eb5d03e54bec28745b90ba5e2c57c1932412cd86b9967c77098d40d4b563963124aaf36d5843c47572176426750ad66e25adad1a9ca50a4c655826f0d83868a1988b5f6ab9ca3a6d77a4942edb77d81054399854a20405ef0382741062484ac6f9dfa0477c4876492257b41bd82a4de45e9c0a4df07c9b25236048c5c49287c08d92c01b547344855e9e2c594138845951899332e1b77c76b3b7ef2cc5134e2bc3660f3ae11a7fa8e12336a341fddb73d9b1a8a432ca3a5d08682c19654bd93a5d496471fb013496eb2511724470a5944801082105e4d3667de901224ac54b0ffb52763f65e06cad89c72c842a62eb02acacef6436266921646672c2debd664fa2bb08199c2df9621f4152fed49fbf6a0a64014046ff311c8f7dde615029d952b106dfc3c5dd8b0f3a8b2a033d0e0798bcb90aa2d2ec7874044cd8dcf5542d06cc83e3a89a34f830c9b94ba245c0413521bd0a9f757f6b358e6a08a665c083216cdea39a554fdad37930856ab7bbcc7e887f82bf569ee12ccfc6ad3c55ab6182da83ba6c131867dd763239bd5b26e35c862b5653ee4b6b442520dab89443644ed983c02b79a7dcdae995ebb9f092d9833bb9ce99ccb51411500ff88790ed16ca0726248b9ab3137d8b55fe2f47fde9b7ef83a66a12a7c8a2f047a08ecd60a718739a1bd033738feca9bfdfd44100e2275a796673dc1899b5fb4d8f06a1f988ee234e09402f8abe90b19b2487078bb3087c22f1659355782420934d18e6c4fc1303722f5c138931573957d9e9e19f52c3841c5172780bf8c17c921ccf3b73862b6f7a0c31c02c50bd0a6c24218d5e0c3ed18d53d64f8701752fde44b8cda3dcf63f24d44cca296a47bd189c6d67931bbba879e3f1822f993adca8948b92880d4db610b78dcba661c7f98cb70160ff35b072dbfaf8513b90225283489b342cc22c786e1edd5e53e961c96d1e597b5eda1c3638a341d1ddcbed95e349934666e6cb8b314109feae724acf1fdd4357c5a4e1c92c27bc787a202aece0796e6a69605d993425a45a346ac53d341a50d72d7c624b9e13489eda605b099ccbcc3f8b8f54b3a917649c8582aa019727bebc3b92bd03c62f20af6488462c12085d1e960f0bb1ee7c59acc3bc8f0c7012fc00b2d2f72f8f1d859dd28694482e9aeffe659ef2e2b398d3be49e7780fdc8634b44e145b988a316b08ed7e1747a8485838c3d19f0c8f0da7f30c3e5fcaa3e5e9011e9d23d0cc913a520e23e5db5602cde6f8a4b1caa52363628c94b58159876d76748ce36626d6dd3034186d5bdce07faeccf07673b3baa3b6fcb2bbf4f2a2e77dfbf353f9b2f812ffb6796d52c4204f50a44c9346bdd81b8ef1a634d35a088269580b0f143252b7e13f7ec3f35a9b2c0bb630f6b1157c7dceec7dcce5413c3d5aec5bfded7b5187e8bebe112632d362e7472f8fbc5a5e2fc3de6b53183423e6c52f5e688f173e815fe6060eaec01ec437c4fd1d1fe361e900efbb330504cff4ea60e327eb75856695b47b4ed7f446b2bf366421839fb41ba8dc3fb9a71b7306b767cc000787cd4fea174d27919b894b0d6919d3ec855a146b3b241ee7dfcba458a83b7b944f610c9cb3d45253b79dd2c13e0f6ebb24bc8fb301ad7ab8aa7908903888f542c5177c31aeb7250660564b17a19a40e448e46a6a47b4a02613eeea891a9e95867cec66ec77eb7789d83199b654f266cc2ae0f4cbc5f4ff3ad3933c8dd99bd81bebcc47e2829cb066ce4db81648b682d75e20b357aad7b7ab054ed4715bac5680fee06b7e7000d0cf27c8755bf405897a02f1e5f80c53e77a603dcb26793bba0fb99168ef1f29ab60b999b72fa31a05797559f4026eaf2624455b56b3d3fe90836d3e127047708e79e6e0dcef7890ef6275dc99edf9f552e7764e0719bc62efffee4f48f14642c992026a7c6922abb0a8c7685426102456f83ffd154c4badd8eae65cc0d68b0c18301d2c52ff043a679eb455a5f4f1b45f85ba014e8b7d9223c38df6b6e0db8a22825c9764b98f33be80ac32c43e402816199cc1b06ad40aff420156048a18c1bdcd3a817099e901ae0d1a2fdb09c62284eab16862f3cddcbd4d6c965911db40b78fdf2759196ff83b0d1538052def050d6a5f3f81d9b66e9d61bc57c14faaf9d51117be34713202b8fd7ad903d099dc7bd95d60fedd7714d0d428898657736940e646918b1b5e6e0c8bb0afdb481e494b6b464334ce2cc2572af6f00fce7805029ac52abb75b74a6a90b6d885ae3978911c9abb6fc1f696f007accd24d8a0b31850a8c337c296201a4cf1a66e9c6a8301d1cb2e0ca3be864638a18e220f1dd280a0ca52d5e43f13eb06ccc49da5c02c249e2f97361b403047ec68b813799406d5b0acbacb59f5b62e2bac748392c1215f70acdb78a346b0f859dc7d167e7f2d042462e0464fc6eb10746ff59d590ae945399f208e4b31ceea2327f6c8a2924d622a1835af29566a196988b99664e831d5ca77ab001ee979a4355f25614eb674d9fe9a391284c91247a17d8d130ab7a890ddd66ec024686994d4a7d061036c9dc870b4fc5dd0c2be4b2207609b9010653f3e023dcbcfdc750ff4a0ece1602fe92b1aca4b22744bcbd99b70092665b8649898e78c26146a8173f0d54b98e4d411286d246d6112a74d6248d343f2d0dec7b1990de752f620924d7c56f9a2c39668da8b61bed3df88766c4d01004bf84a8262f4e12e6fdeaab4c082db1e17bbc9deb57824ac69d4fd8e6803ba73a151aed01c29afe6a40a18483a8def10e126ed018fff616abd2ab7b095b4485bc18346e577aeebc13f91420f231dc5bad493d4c7fd04484fb5d3b6e24650989ed89a55b4dbd3c8467fdfc48dc337aa89760e22088544bb6bde034f8706311b07a13637bab76d664e06fb278c39d858ee020f91f09cbd3043b918125c3d7067aa30cfb421b1379674a6f31968714b213d9c6fb62a19df5d14d58ee798e0cae9945e9c2dd08624461430066d9276b89f86c668ebcee6087d1a022f107baa1435a0e5a1463bd34583215e080edf7c4c292f376cbe1a4c9a0ad9b1705b6d3a5e9578adaea9760e2d4923ada909d4633238c82d0a676396f993e12ea58944e1477f951c7391400faf4ca9230e54d3c95efd7b0412dac9ad8c8b8cf8d674c8ed6e78c9770d0363caff42954a9563bfd5876eb6680a5cb6ae88c399979a4e8ebb2d19ee0f71a19012258058b84f090ede7244838ca37b5f3c7a816e26e1a8b186a11e61d3ecf561b2ac91a2f44380092685055aaaee955d5d68e3bc0e5639ed288c8c96f14aef7ca18033809be79c4d3d1e5825a7864ac2b3c0e93c95fb9775a429fcfac537a4a6948292cf3ac8617d4438cce59accf0eccf20b70cb193e9919e8d71920911a00065a0f725d1aa058fa045ab1d17e9154f6d84fd922afae0b94692c4b9e037cf63a9304f8a1730951f8ddca787a62879a2c5c8fccf7578dc399cb27afcafa4b0233c5f6b65fd3f82f365f58abc118f51a42ccfc4f23620ad68961e26b4a2c642cc9cd0a061e86bcc1eb6a9cdd4b5ca2e24343c8a2d7c151922f3fff371cb41ec3dcc5fe9a3838395f123a132d1a7373c6f188fb935041451aaeb6c7503a161e1d2669b4d1b9c12b43d37987996b48099cb9abbc00c87fb8df99808990743a2dd585ffc6e57e946d52990073a9db47295d3cc012715d254eba48fecb62ebeefaf3c57a608a4606e719705fd71480f9882e4aeba51658044b96dd480e7b59b06b42f0dbc1417f1bbc8bc15933b80f17b127566b449ca971ca23458ac0e492ec75c616b71f0b6102bb18a7af84301c92278993799e28ea6535e1f2f55e0215996bd10f02594273f48e4c484defd680d26e4de647e1a8f0201482db8a63352e708d20e41c3684d06e14efc919eef261b8f11e70e545c0a952f1899edc0102c986a043048a1d58976e7b8872c5599820c9da16c9a8fcdf2481fa2408cc31287a64aa94f94d4c0b1e8be52fd2398c76544c1ab2d2b1a9cac17807f3ae8d64ba79e80da2fbcfe14ef13cdf81469b79bbff615d688bbb465763f22df8ad9e1faf9a61d5cfb2ede36e33142f5a69c680815bbe3a5bf745de78874d65c46918f718a1c0ba623bf3b9b6f1d419469d2f396d58a6f915e5be63d33e0f7adda10121768a5cad3a30c03d06ebf790c0f1718643d45eb6a00cafdb51b460856180395d2e9b2b7c0726425af868e24348bdb1e4170288cfacad6624ce3d3378964801789e5704ffdf4630a3f6edd00a009f3fac723dbe50a23dba5a29a321311aaa910e7e39dbdc7a2a005ed69ec3cfa0baca720da009a0941640e470a391b40d05a4d56430a662ac9e8b97e1c0f503307357d6072b5acc35681e4d322076edee849833c0d2e6dfd31708c7f4653aabdfda816f3cc08a934ee0fd7e1ed28d9634b670495e6c5331b258cccb19ef0f60a6390f4898abc5316ac078755bfca8255fa4ccf7f93361ed3cc57fd49d9302da117241c1725bcb9d89dce9fba76ccb9a2b1f6cfffb785a72a8c56a83a734add4d832fccfc72a60a096cf05490a047c45fc7a85883590f536f47307ff628d27aee51c40ba6ae7fe8bf00681d8233430fba3bb8095df834a0c981a292a8eea4f90bcc1df694af98ea616a7db9e05118ed01566be54198cdca2e2b75cca10087e219acce042a0bf6643ce4d57611e2fee0818072b00eb1baed35e4b77b0f52934643b43506c60f772f15749dce178d7d16c2b4686f1d12527570fe37523eddc826c43046597d623254b586bb383d226e0be959d11f4dc7a008697824150227382d9d743c3a60268f2c0cadc7852eb7187c517386edf610c0314870b3588cd82b8645ef6ab2c4c830b97b87484d53c210493ea0dd11a847fc427e8ceaf394bab094d887a89b19b4bcfbe87df0131181b90abd795c3b587410e74f9e663fa4377a61e2a43166b56afe41e1b15dc144f051af4397a02ca893fce108eb054ed951afa0a0057084323438585196c82cee805b6563d0836ed149b934c17f50cc179b21a40e818c8bd8d506c8f2ef2a17f8f36834653baeb9f47f075c8ca004222491ecbe2ad80b9c60f11c5dd7b562d725c922c863a8409dae0333d1d3f7c4314436ca86d3767b165afc6da2eeefa87e7181bf82168075f48c2472b9e14fdade7ed41de466fcaf678622e013f89a0f2b4f1008259261c543a67c07ad00f8e2a0bf92f6470b7a7ee529112188a197b4d541204e301a7683d66b17e1de7e381e1ea52693312acfba3ddbfd4c2fc90579267ed9bb9d4d67b2c222d6baeeba92cb5281256151492d9ea16554e01e32b9dae375dcf991d28a31b47f8cf5347bd223226b7f6865b26c63221cb52af9e3d447b9e1679db5503a93e40b4cdeb28817fab28c4138240390dd0e9fbd0072cf31c821860ccc21969f5c900c6dea494347905debed3b0aee17a66e66d6e0b876a3e98a24e8a2ce5543ab13ca1558f55138589b53ed590b7ecf0b93f6fd636ccd6fdf7577b6d3645fc22d52302504edac09e24683ba5979e7a462a3a5fe1ab02bed227e58e7a8640bb474dc1126d16fc3bf6a3f33c0cb0fe27ff2790dc790e98be48d09c57bbf4d65745104dc6ec8daf673dfdb26b908de3e1a7963747de15a12948f6dafe84abec131e08a8e689eaaf4fc8bad6f740c4ebeef1c5d093ba297d8e4679bcfafde52b4c442d8b1e5274464d74c81123495b27f2b4235fd6ba8c1960e394778966a7ce17a2d5d699113ac2e5979b38bacb4da3c9f74eb867ce0fd854f1d15cf2fd0243a2eeb2f15acfb0d70813ea5024b7024e4756d385ebb0773b5cb27916b9f9cec64563063f34d12c29bf58f9a504d58b10c17138ae24eaaf741aa23df2336bc1cd7c3c2d5b1acb68a2388eaf570cfd0681ed3040f2a3afc87d2cd0dfbe0da6ea231193d28c3f3b5ec3f3a567246cfa0c1271bfb31739b5eed76a800cd6cefac519ca5ccd6227b7c3f8eb3d6f631986fa764d008e18b82211851fc2673b02376d6c3bb5bdeeff02f44001286f8887f6973500ceeeb3e2003f861a08b40f1ce296987c05a19bca92f74b9b0c13c9edc0f99f9af4faf081283776d8a280bee883081f964376c74efe7d44d96690bbad02780ba42a19d24e89e9ef5329900e3152dbc59271613e3e2148c547814b34b838fec53de34cc004b85b05a33e824b9e38c5ac4f7679d047acca835de2727cb023fcae7c35a1539e033c5f41b273d35d49934085ca1f841610231124cd8cec14317a9fc04ead923f0d94e32378b55996a0c1535e9aaabbb928f72e339c73c468c4f144cfe0a7f6d841f048086136cf9e320a4937383a077e65f53f6a183e1994d4ebc5c8162b10b340332f18013f0cbe8d2038014669fa7f6dc670e4d7ac93db919d269960f0b3644297241271879999c40300b495389947d766eee9bfd8be1786d7474961d72107d52e5e8ba12e087991213d3c62a17a60d0462928b890a16a6bbc0c295763c0ab43666312004ae35583786458171de1a1e007c4364e69c2a12d8cb324673761497fefaa248331db35a26e66c3fa933fb0138e99cc6bbe5a59788a056adcb7feec4ed2a21aa4222a4b9234239a191f70482d71946a8ec00e0860f530bcef97f49cef5e022dd11161d21973f885d382fa9359deda8c63083fcaec090a279ac47910f3c4af35d7713c25681f6ab8d55addff351e277adf6b74bf4889a0c1c5c4ae2d43c4bcade0949c044cd162889d4318882a177d531680573cb16baedeb4fc26d33c9201c882d29b1b7b73ee48b50e046bbcd8460572c5b1ea10bd7018d7d81b096c3a0a8f844288dff1bb14dd9586253603e56f0d2d4a4dd1e7ed5b8b09ccad9560b3cd36c6bb4b0855e069513de828329b0eba1c68912d3fe9eda93e37db710e93ec673d4a0e95f5d93d2dc85b78740b5b3a946836cc9d36755ec1820e16dfe1af28e6a5c2e886e0bdbac2b71adfc83ada363e2ea52e40bdd30817237e1285ad417cd0a93b42a37732cbf51df709548c2eaeb7aa40bf970ee87c805f10d4a560d2c4d66996c542a9225d9d846d2bbf44f0d48b1070f2d5c14f5a4d13cc9addb108561163fd4e76b02e88c6a58e19d835ac62866c0ddb429803ab6d3d023b231ee8b9c8d6fc8d089a55b986b9182662721615df3244c9cad751a87866afd146dad65c09a0cb577c6fc8905b638bd969e24a4ccc073a83b2adcd2a9eb0195f29cb8587883f865618cfab9317edcbd70d8c66903c3555d4accf21bfa230af26b103f2d367a689a3172d28dddf77cdc0de7dade23171491b54636a2051d30e40bb8804e604d2bdeef1930ce626fdfc23afb494e5afc7bc432d389e99bc31c5ae80764e49bff8893e89c3be1221aaa38c8343eb14bc630f3844701785571cce59dc60c17f6b423b48238106b311ac7932fd6220f1fcfa1c018599c962913ee97d1f3b08c2e676b446e101c13591e5f652dfb2e337ba1c45e8717f820e6c2375a8a9aa4a202324aa263cc52bc4518c699ffebee4ca4a150ba5eebdd58e964e51a666e79e5fb4adfb2d8d29091a0949af02eb1977a5036d16bc62ca91d50ea349a45cb36911333ffdd6ad37ce6546752531afdc1dbf5b80a164135b1202022191cf6911fd9d49a67f23896c8c09fe42dfb43b2c6b7dfea5bff445c5c27aa6147c2d628482680d564fe313b2f2ee2ffcfa89c5b47212a96635d9dcca4d544d0629dc13f402f7d120d3b26043bcfb98ee698c82060e032a721fa54eec256f96d307b4db5225960145244f17c130a6240b10e018a6ccc0d70403d02f355c5facf8be0e8c1fc73d1429a3d79865c0b2cacbf48e0745ff9e0b548a736531cbb64a31d59dd722ac38ea798757efc50904c47fd91bd95d409936b7a972e2ff872a6b0f97df1dc78b96402a88bf3ab4cbffa8b0f3110ac7e6259d9cf5617ec30019f8195ed0084846cf0cedbffb1ad6001f41d0760caf796def56c825b1c4d819e5cb61503069b06557d5876ff446a6bf8b80ceb3d89edb6bf549b965aef4d81081a215d0bfe365f377f4447aaf07cef0b14eac71363284f794c1c3343aeaa15803cb46cbc8175d3d64be2c835172a6cfff4194c344afc10bdcce0155ba3ae30dfc7c625f3d8bbb1061ddda83f8a2217ff228b60dfa258651e78a2f8cdf5bd617ed86b2a1b9bdacbf7afd0abae5caf24c266fb16e16829b587f2d511f67c56fc19fcaf13afaef4e922fba510c71f0b9cc2907b1cf13222ac7770fa45bd15402ea18b51754b141ed3ee65ee45e904aded1ecfa6609cfcf37a04bd2a40f6443b81625a52808e704f2cba5fba1b46d0e81d1046d256beaa0761b1b458a089d5647a2c188c473297ccf82563c3b7ba9e7e74abe565c5180d27ab594110eb73a1a7ad9f426404692632eae5349b96b3fb92e33c1b0a445151abda8563e831addbc0a8d89138d0af0671ce852416d695d9535b0d00230947dedc048f331b9ba74f1d5b6af0b29f4716b099d3d35e6212cfe570b79b8767d35d61424ed10897c68ec1943dedc1af4c34bc9a9cd4d16d37c5477c13a5fc928cfc19987e13c5930681fc590bb8f82fa9d5ebc983578d94bdf10165826f66180b112deb691ff7c856796caa73aee1d4f6b6401b38c65585973868963eecfd4cc98329b0b70b923c83720562616bc9a0797887a39ad99a4fdd3a6376fc4af9d1966d253c606017f929f2884255140834874dde4b8e19c7f8aa99ffbc71b384388a8a837cd323fe62f03403065623c1b17099b427d1aba566496db14f3074a9a30bc27ef94cc1efad30fe76d53d111b13a1f45279da99bdfbd9a390900b5eae128b4aed4748d04a94b49be07cce07c68c1d894ac2dadf1d3e9fe8e54672224ea5ef2808ed39de7227d8c60985a11b494795afa04c623315269e74624923dd5a58cb2cdbafa98f14eb9423df788022919125aa11c50d8eeaa6523a65f2bd3af0eb16456b66f4daa09a3d83c5c1bf644fc03fca24e73613609e5d17dd22f5f9a0f7134869ba7f1abb3fff355c3d891e931ce336762b815865c37b0942c54c9f5946d92ad7513be5efc30fb6ad5648cd0306b4fe613dd507b330787462e5b6805d36cf81c20c6a46a91731ba7bbbd694e921713e0be8380328612af2c1b4be3b60cdb2c6ae278d0c023ba46f7a60c9a46159d4dc24b8dd5af738de19bbca09f41f425e2966045a70a5ed1acebbc3dd75f486411658b4892e4d036dc74bfe6f75ffa7f4e8af680408aac6f2d33269b94ba49d678904cb89b712535322bd5890811ff5e912342269b7d1458736d1c71b0f08a570a9a1b502db7efdc8130dd7cd979a44c28d7abe2de4251cc1637918dd5a46fd1fa894c3c7708808a7cab7a98b05ccfe2ad686ddcee9d7fbfc87972d5513c0f3ed886d47656b75af09ef3d03ca76852c4331772e8d1e84430eaf0cff8d46ed892bc8478687e86477444453b0dafb9dbe4652716dfd9470a118c4a1eb2d86cb00969877f67b3754b2245369e30422c36e4e589781bda6f960ffa63ffd25c1a98d664d5674183d217585a78b4fb8dd4eef4488fd8f322a6a62d40afaf0bea060698b9cf57252b19a8d3a13772afe84ea80de7489267073d031fde948c52ab73152784a3dcfc808275dbabfc2eb9e3584077801d77c447d061e6ad272429a70b74068550391b2da703404980fa7eaec70609fef80c58577cddf0cb4157b8285116624eef340f9ec2b3ee245c2ee2c9e4e6c0aaeb76b81d2a5301bc146e7ae081834fd24e77a664fe241e64aed555f310c09d8f4c03d153ffd0c1491825dd7f3b66a711bfb54a853488f0dfa75e4fc5b7068986c9e8d9ba836ed74a4f33314c477c7b53e3a19c5d01d60978fe5da332cb369d950f32b6bc65383e392830452bc461009df7802bd434ed9f50ee780027f6ba2306a0510eb5dce1a47b841a767a7d2ee269a91dd895098c1dee3407ab5bbd8eb590e74ab75dc55dd3b316f3ba39200995f98bdb7a6222d284f3cf8562ad32b0f5459cf17a30dcaf8b0fa9dcc5e4575cf8e96a2dcea9c22c0c30338a4dc44cfd52265d0c9d1d50952e0c044b5d12d6fcb3675abe24c1bc6622d0db4be1d05bc4334c78edbc131049e4b40fca1d218d78534d93c6e79fdcce9bee6fd45d6d617336dc09157f6cf7a9d182dddc5450a182315e6a0df767a9668f7af19c5280bb89db70824aea2b805e758d81ec14bbc5b97ac05cce3001650de5ff679871e850b6203acfd3f45a21af616153be10a1f397a4a3dc9bc7181d9099a011d1e9975655533180447c2792c78b03bda605f9483769033914b278ddbf4ee72bed6635fb95f31b9edce743553efe6c7902ef3d0d9d9068d00c1c5373e711c46a51e4d6be5a8c127fb748d65c34e13bdbcb6cfa82a64997f0728b5cd770d4b57a12a67d907d94fb0811e77e41b8790dc724d55f20639b30ee02b9d4ffd2626f22fa37a6da0a3d4968f7849328f2b05baf439a1dcb23551f1287365a559d61202d08e1aeed101454d9286cf0f210e7f5327a06674209d7a416cccff9ce1351a7c648772279de6c6dfd37122026d0775791004042022f7b20ac01e9f05e5282d6c1abca920218fb739034a9c2c2bc1db4184b20888e29e20ea080e23948262069f7033f387cf5f449320ce5158487bbc6e697ec9c9940880277441cef938317f72e1917e3688ba9c22cea3e9ee862a27c16d793d967782203058e89f3d022c7a275a3fd15df44b4d0de8b0ec9bce6f9cef41b647e6af7a1f54d4d2d255e6ed4020e49d1a3b587c2e1edd2e84f89bd585d8b0cabc2a10fd2ff51f4a1762f6e7768e0dfcae9749adae4885cd1a0d2edee1bc6309fb1912e22264878b3eaa51d540e6d1a14c7519e06e68512e4dacf30037911f95ec77047c0ba7cd258ffe6c0fac14d8c658e4bc97e9a562a053cccdcdbf7d6d87ed6ff3881244b24747a518c8fc43b7b2e7ccbdb235ed9a429ac68761d413f8dbb613edbc8afe5f83fb610e0da72255698e05b4628cef022cf36ecb06e67e6afc1295d5bcd7289ee0ee0f9e14c7a43ffb09d18344efee99cc5193c6a14780242a45035872de9204b01a804d67cf926e81b307b0e3053a3c5ddf094b4d346fe0dcdf7d417cc9ae2e045819fd4a46d11eaaa6098cc6850f2c07e6760f5e44c7d4638b8e1a7d4ce56cd452257733e249227fcb4ba8959457f3fb06046ef0523d68b19b1bc2db0dc3f17c29cd04aba1c1a04cc1a3edef00db13c014ebcbe12d321507a9406d1413f83eef2cc67f7af79a14fa76286cdb318b6e140e30cc35afbc633c87a5c13333d887cfe8c68443f70dfba3e4560a1966cec0017cc13169644644055419089b441b09f8e38d0d211acb6b35acf6fd979bddb5d2d742a59c7aeaac7e1747fafc676675e92dec3465ce532367ef8ac6b2538fc14e9bba83932068df7147c683dc0bc1f160494a1072e67fb2be056acebe3a2e97a98d85aa2f2f4018ff085431312ae386b169c78afaa8606e8aa1404be16a245bd023da9d5a4bf439fcdfad8c960984c14ef51f409a491561b63c8496e7cdcc653714ca36b505a44062cea2cc4614c7e93c5595e9c8aa69cbeb37dfa45b46009e23a730381f25bc6d7c6fc9ca304b1dc885a921988d39370183b077583aad51e7f048155f01e146d71ff728e9ea02342a9e564b743456ff97ac363f7be2b856b7e6d75011c6c10f6bc1b1bb2a36d9cb730c6b0cb5e2cf50ce42104f04dcda9ba1f425ccfa9546746592a84c74f94b3bb6bebb06848b99f1c0243940e1ca41c4a092af4f150864a9289a078f7e1a663595e16eb4744aad83f8a74e77a9da50eced314900d9d2722e8676b6d90587a7786217ee60da09a23cdbda95f3990bfa086cc9f8fb124ec845ce67e7895ecf2a71863fbe365b83d2581cf10523883622d82bd15fa1b14fb03afa4a8ff6f3d935e72a2512bdd25ae64b5be1f94ce6e60c794a0db6bddc2eae19e307c05d63e8bfeb4d9d7f477e81b99869c804f8fa05e86c05cec16f154a9458ab4c6afb4deb55a7e5a7500e6c436e68396d802ca302782ab1ecd94d50429cfa4c2c427205eb245a4ac8482a8e586b9e4f46ca71584dbce499293b8c927af0171fcf522b1a22fde0ef146535c83a6c4585fc39d8554116ed4f354dc70344062f3e643900727564a484a23064573df836dfffc5a57b9f977bca3a03d660a6a64930829286e93a440e303b2b278c7e41f270f0a40796abe9b63e5d33088868d2fa2302e836fc2d187212eaee2b8bdcee183b80a71c561dffeb053d443263b407704cd5a4bc9738b4057530c65afd32605f07d5f8e6e8c56115087a1b0ae754be064c29aaf65c82e17e73bd919c8dd1a1660710b7462254dfb366005c3445e76f0dde58c9dc2d77f38fb2b3ad5057201c4a8de88fdfe8fe77d3a4fb1981c1461f1fd8a18d931f62d2970d1e1b65d6414a866a0134a46f210d38ed3214b4d79f4c092545cc44f79ddd173bc934e3e6f3132af3aff067629296eaf4a5a7e24fa39b01ded631d0e5111a6951ade5175ea1b8ff68b36554f10c23a9b1c4f5659b897ae78c8d5c62af79f3e6e3c1a9a91963f0072e684865cefc8954c2e1458a4344a6f135d8d5cc9f4a41bbfdb45ef7ab3975369028906bbb6f62234515db6c1b415b12b4290f84069b62f97cc675300357d0e3a65cc1bc0e675c82793ad9f81f1005f7f3e958b897493d0a358ba3ae27a837ca7503b73c57774852b3319a7c6e300b8910120b5f7f26fabc7fd0edc6e271f5e9a7797ca671c38f28a3232ad43f3829b914e1542aab49d7f94770954615b3a8d5b0d8b0a6c3b7dafa8619b3562b5a5912fee55fbce5db74fa8f946e67f2a58c5bad1e85997f8e23ab61262dba00a1d1aa562faf30d8f198bb2f0473bd4189816042ee129b8ff52edeec75a1c106cd746fb25246c6f900b2266f201abe9986f1b6fa50d560e3c27eab14abec002a3dfb354ec99c20424991baeb6802c5f717fa0dac2a83cdac4886d9fd9e6c84e4e3f47bae1d5939bafc69cfe39d541d5e1475566a965ff751ab4e02a31739cf2b0132179f21a77ea14241d290ee8480c6d7b49bc89d822fa4fc349ca016cdb6b93024761c403e45212252046c1c06f1d380f67b667a9e554a9f8e91efc58518137f651467db2030998bddb7cb155b9560c348cf9e84189a85f4ae97a4423b2e9b000b82e8c0e9d18562686f0e53f1ab452dffb460bcb9acff4e527e1f86e0701bab3e865608d9b8e4bbc891065cfd1cc33e16519de3f8645524a87d2e09a76b0934e5436ec9021b52d5c4aa4b73cf026d4ad23bbefaf2fd05cc76af47ebf00e71b14f3e08bd5e6b801e8ce37367a19d533f2f74f525a80581a0d04fd473ea3c5c0fac85aa0da0d980407521d3d322382efa057711e851a01f38c85bfa372cf0664007c5cc86c10c5194b3ee1838760fc1f7fb199168044b84e9ae8feeaa2f766815ce82ddc66060405bc93ed48b5fa311fe777188e07df47ad374d9dec404c523e2ade80aab88d800fdc5bdf53381c2fd01b3b0829c9ff38e694c1812ffeceaf52eacdffe6ff1ab37accd6b63b8f64f263cd012ca75c7eb21259b26f6d3d931fd33e1ef38a48ee1547ca5fd3cbe0490d2c70d0144ecc1b6f119b6a14a19b964a038b41839326c46198eea7e57848a2aab37e35748c36993fa36b9c2c951ca42aa6e129822d1ae9838b6187ca2cc45d7a15f2bd95ce5d1b500acf658a3fa47c78aea6cfb67cd46428a1ac08fcced029320ae8d0803950b46851075573e1f4336f55037f95461546487eeb765d0952b08d5d9e2c111e2639735539482572c2e2d3debce97fc2fb3955c522a59baf878cbcd309acd43466c005331128c81c077f29fa6253160771a8e460045625a678cb85a9e619085d660dd0b3a5a61a26f5cc7c1e0dc1a24e2e01909d8a749f3bf243b69df88ffe15582e7abf4c82a5fa796bd6eee6549e93d0dd4f01ee5ca0267974a5d39ba1122afdbe45b977e21bae0ecb6c2a979f14ff35c66e17c439cf6fccaaabf20428b6480622995c3362e37c36d70fd41702653fd72d95b0683092b4ef534e595acef7452e16e2fee5ee1da1105fabf4b7ef80131d562ef0cd1b748de8297c7080b8e8be9098d1714329a55688a207fae08db736d8e1c03f29f01c0a498dd9bf6a7d5f99976c3f5cfb7483dd5b06ee6022fe560e43a872a5bac8cf9c1a05620c505abf1b7793b17fbf6fac1d825445d8c6c04c5ac4b6d1e576f0e99679e362f5b0431bf6ca9995927a847998f7c456d402b2378e43e3ee14e4c204698eedf6261a37ef3480e1786b30738f44d514a1e4fd56e4d8da96f2593128c8ccfe74bab39dcb64e9977a0af1f66cf4f5972f3855343c1f8200096990109545ef77063cb974937511aaf830f58ceb82b6b39c66917bc5d061f5c102fb712251632c4e938a2a94a127dd6fb172c394e5308fb5272cbaf4ba00f08cd5f710a4d5dd1c07524320abd731b2dbbd8c70c6af2fce5441dbd9ec0a296ade45548866a3971cc4cc6b0cf3024e9765218886128e574b8716aac477045b6e98090bb6a050422821f9e72de345fd0924b9debd637b55cf143cbe8b2a37b418ed6f954a1f429cf0b4757e24322fb225d5e87731b4d77762c06b0b5297d8e87e1ded27167b81052e5c42ef6af80b0b96405e10612e68554b7d0adf3cbc8f3d6651ed29f396fb5f806c43e66e49eee6265b1d40b48da0d9e1896210a02ce0c9d362f508c5501e6718eecf2f5b7aea2dcd153e0af6a862f84b75f7077cc3fc2e630983fd1737051212d29cca4f089644a88c5685b6df09544c92fedb46825c9ba1bf717449083f650b7d9838de6f6a97218f54731f7241779f071d1584b79c40d9a4ffba0401b90c06a0716272f0d7ff3bbe4262bcecfd0364db8db422f1015904155409c86313bc67420fb15efac987ab670a7063dd1d65a97ead290c04ff2eed31cce2aeb0b8c2e9898122eabcef8869bbb8618cba22adfcf5b18357f18eee38f5afc3b75295a0157adf27082afbdfff0b634ada6af832f150cbf7938c2edf4aa20a31267f8d88aeec801cbe431eabfdbc901b7d012787c7c782e868e37cd96ce20acec0ad3b28819a2fb5382087c8784bc3ad5d34e880f3855c347862e4c6ed43ddecc728469c7c937a7dea49e3fa68e55cced7e10fe694b573bb129abb7b7e48891b9afd28a04d40b263d140c36c7ec3792f28278865d586fe5bdacdab0b1aeb3c6316705081657ddda51c9284ae45e7fc333fc0e6d05f6b1c7cbc2c8bb1cd0fe71b37386e5d3f5ff4b9e153878f991e9ac33ed379b387c10fc0cfddf830d0eff3b6a9209cca2917c991f8a10231b6de1cd4291c113b7408c1d5f81596208c1eb90b555b854358573848286d8694f9d5af77d846e772fe83366e3bff6c1ab20ccd893d5d3a114d3753af087bed47732118d4d16867525d5444ad3106e24f865bb2efb6ce7fc53d9870ecd32eec2ae2ee6e7cb47086b7553bc4a8cec12e1f91a0e5b8ee78023995da1d18a953f356048deb65293d9c92ee1051f9da84a5362718c5bd4015300cc5efa485608bf63a87a31f171408ff8b2f098d744ec49d887268bd255be6adde6baf4b00fc88647c93baa0a5220f8459dd2326377cdb73c7053e21f92cdb14de4c3db6c516de7aa6e1370b30c6de4d4da96a2a0c36198bbfa96e8d08118847970ad368902dfdd5f573f58889aee577ee92629a059f1a0ccff8a53332094c6bfb57873077bd10f1781cacd4fc0b0457bf3da4b5f46b99ff95515d857a41f4c61b0f4afb7996db141ff4368dd924684b7016d7a00dd0c7969032b3bd9cbe47fe3e9eabbad04c34601c701a33d9f3cdcd1a06799c73302603d2ca145a5dfa8cb353f94b9408c069ff76e7d872d42edbba74cd9e5b1763a72df2ae71390bf9ce4bfda4463923343333e83650e773b49f12cf24e797155c655ef4dfe07ea93450ee95833c9bdf1014723143388fdf069cea8f7b38cef20b83470cb00f1ccf4543706f69d7be0372a9ad371f1436efb2967548d91dea8e8a4feeea92df74201fb03e10e26b077359a892a443d1cefe159b4282cb70479d72fb9b545d7d975f90aa7af685a38294c2c5d9d33a8217a634e47b69f8211bd312d375b99778353911faa9d4fb4e7ce97d936109f010f90108eece9297a86f392fb6a07a0f5b784958e0502a73a11a0e22b8aa9623e6c5d8565a68a09a87955f4ab686451a670f25e052d401dcdf9c5f741e25dd1bd1f8359672e3972cadc4e814d59992270c32ccf52cab3a3427de5028967bfa0a3d0020fe2c0fa6fffd2f1fa7fa7e376d9591f97c73766d68465105a7189b7a3ec13485d5ad86ce72b8977c46a1fe48db6143f8083a9a5253415745846725473f83b7d5c02817dea8226061cb63a9874aa1f2fe59e74585c93acfcb6977e0206fa4213930e2eddc3aab82a7c18d418363f8a3f67b7ac05bae8dd33549ee1876b3cfc447460e219566cc0f6c820960b7bcd24e6c0c7acc218c6fc91ced8f63862fd5657f9d5d32ee5c52b342a14ed39adee7ec59d4b7b1b32d333534869a854ed5c386b1194608c070d42cbd85a6e4ac95203b2a3591dd64f0f3bff2b8851c67489be1f0ca5f514a08cefc30973aff35e58fbdab3ae43b35aa27a522fc28fcb87e3fce7996bbf340d7ebdf5baba1883d4b49e03510c9eee931587e6ae450a87f290d480f8be2ebc969fd458e63e006e6fef4cadbb8aa012302a80c65adef3b64238e7ad7cfdbca97ace77d4c763068a34cd9f81d1f9809270dc51cdd564702e4f42b31cbb92b56fb5a5d538f02ca338e14a1632fd21ba0c01dd633e51e5e62a831868183a2fd1bae06e4ed115ecd51de091162ba363d9e10070aa38ddaaeb48dc9a2683de908d255226d1e99ce795b7099fb220ce8f4beabfa55d2176f3a6231c0ab1b3df7a0631e6a3cc3f14289f401fdf9dce98dd1c54019a2cb104abe2e177441257419cfd8f03e416e6795276a22dfb0a6e634cf0bfcb3309641b3cf1d2cf0084d87871ae0beaf2c9060d43d56ce840479881ef5cc4ae4f85207eb93d260bd0edc44c8387735f0692aa78767c2067ef80238829cbf2e0186f2756b1c6a94b847871846c25e5a5dd3dbbeb13d71983e662bd0b106af8e5a0d4247229626a1b08b143fdfca0c93c956209bfd80f5e25081568a295cb982f5222064edfee5af1eb9c938734720fcb3a628347dec9b68fecbd8176d1db93a9d4ed2dc6112b9aef36602e81b2943798c81a4cd64f441c5e8d790ad22d223e341ff75ad0348e861d65601e95bab2588809e6aba48ee37f5db496bf7704513c1cc8c9fe5e32efea9edf23a15ef5ea0670a21931f0a1ac6f7b9c1b5569055486053ee94fddfce6dc5e0e1980c9f65bb2d3e1484e92e66a7a64419834634795dffbcbdc21eae5e983ebae88e5be5989ecf2538f785b74f6695af7ed6647a9a573d457a43ab8ad8b386d65286ba530795fcec2262cf56669e56be7f2f70de5b951ac7493bb74e81f7dbbec268d4240a741bec547f75a5e64bb43a7f4ff86f388d9c5f77995392fe64b53de8f75e0bf47f8f87337c0032159a0224b91451e073d5dae5b398d1fb78b3dee119a61006ebd335793c190835dd02eef7b6bcb7a1c919b49ee654a7ade1293dc93733e97d263dbdfb6d4cdecb52db004505755edbb06bdf0d832c07d050a481f40432e8207a16007c1043943eba1b900a58f18ff8c607e758ae9b23656dcc3565d8e50e4be43d682b1d035d870f8a1f4bc3b5a9b0cea479c360352a1981961333553063f3e4648e4fa8413cb8851036fefd1e49bd41ac58ecdc0a65418c158bd62fe89e50095f6f1ef778cb99fd9de568f7e8a9f619c0bfa5599e7325076e92357bb936e4cbd608b313a8948ef536416716df10cd4164d6f2ca9b277ec6b40c1218bc005a71e400161225329f5463f34d18e79ff6db69979de7b29106ecb7784c67bdefc97fbb27e28b8ad6d0fac00a9efa99725c9ec9772a6f8e7c6b0119052eb5146fb6dadb69d37933c3809544f463ee255582426a756402a926a4114f87720d8317692534f865a13c50c196fcc9856926e698f8338b6790b0bb776c00017e0cda7d1ed9fc5333134e835904745c608eb152ead441154ca31e45582cb17a2f1ccf6aca1726648ddec1af7b4f370ce28968cf29571bd971a0092924966113036951dd3e361fd93b4ce45fb6effad3f160571582b842f96d5d2b03d6c6be56098948e2ec892b8e02afd8f854d94b442c657e7cc98615fefcb1bbcc0df2183d5054dcfef3ab7b4af132c7220d36bee92deced978a4f3adae7c091970d85fe7c8cc95ba6913ed8099da5e9b460514ac8e7b5b886a05f9f21c2ab62c936e6e44de37e75190c206b5add839d72e3fc832f1c3343910ad08625fb7b3f4ee6b0f39220d6dc91f453fcdb58e5b43a9a33060d32cb66864f3863ecf9e3c915e4a936022595834942e49dc22a480dc0f0d620fe75f347d791b961a2cb48705399bd8ec92b34431f626f3855d0d566b8b17f41a9b9df32fedbb051fb3be5ffa5d889a5c0a93cc64ad771306ec9ae0597d7f2b042c850375b5c7618b7a26a8b0b84770eac6d97db09fa85b75a1539cc9caf8e81f6102104bf8c16ca1356d89e238d5fdff8a71a572232a71f0dc4cf748983775a5dd52cdd10d0b47d5f4706f7d80f46edff527182b50a537e6d024ddb5960ad167ca714e0b934cbe0dc3a8b10f25b40a3a18b71686c116f401167df1cae87164f37e2e1060ca638219759eaf87c8b934592161ba6fd58394281ab18187b9738482cccc4d2804a5c6170165c2fb8aab033aa1856112d4836e39bbf8fe59c19438e02a62038f671c0ecd73ac2e6cba160c0f4e40948c35435794314fc1348891d6923da7005d885d9b2725196c953742a162bd8ba559ded701a9faa1f7e616f2ea12f9435a2939d01ea9c5ea40cbc947b2c1bf5e0a30738ea3a4d1a71583da12318735f87a51d26fee5cec9924a3ee9037064d055704a39f7e6813b23167c946d09280cc15e7753acab4856593bcffa75fc87d5df86479cca3024ee0fe8fc5d061e68331bbfcd914d6f8284bd00b64c892e33263b9d53818448ba18cbf237c121ac13885d13d626a4633f3d3251d7ea878f60b49d193898c2a05b3d70f2159964f6e7ab937c212aaa67f0d2c42856cdf3c28e7c3412290e29b220e96a5925b91f819343ee8d2d3b1f65507e54c51582548dca01b425d5e2467e9218f11a0260bc342bcef387029fca9c3a36e19f5f561bb03b156998e3586643202ff20aeb33f879f9ce42f30c0b0da16192c8305dfa8679e9c992ca56e662c2a113d41d67691ca6093b7054ce46ab8b099976636e35c353190315820b0f3a02aab412efd16515c63a4d8a03077afe096f5fc63fa0d037ac63e3ca9fffc6b3aa63cd52ce46a16a16099c71e85dfce99aeeb91740e690bbec16dac3a07475524bf12cbe04a4058e0d490c283547090035901f07307e58f4fbcede312a612c77a840c856529f4f5c8809e9946dd6478c29b92179b934208568c20812ada9a13c2b157aea7e86db21e354ead4098c3326443417dc97627bf005d6e47bccfbfea6d5c5eade0c53853b7b4a99b9772b5ced715093d128759fc0a0968189eebd8fb79c5feaf94ceeefa8c6e55bd3b951b5aa6afea304b3908fb36566953a985d08584a2ae38c3685e8d00cefb480736b0311fd8ca1c3a455f11b138fa696616e5af22e9c7b23ac6776a650da3bb0eb9b4e1a9c22ae020feb36b3c8ea5805358b08524014d91685abc7cc5b8216b87d6158db6c1ae34da9a922eba8f5e8d1882e4d86af5db4b687054a20ca56dc1c707ece802a6fda37626eaae1dbb22f7953bb4b7e8efad60d5941d5797baad671c1895fe00895fbb4533b6fdb86ad2d4e62a7d5317cd6f7452d382121f6d8d89d1e49c9f946dbafc6045823b199bcd9a23962c9d08e8dee71e0e28e6a4893babe530ecf06400e8706374358e32317e7e981231bfc90a91727723b2cf71f1e0d6c597294434554245196b9c0943c41398317c7e9959a7e98824a6913d8269155589eefb2e4cdde03d2187aa5d63b9001bc0b222bd0933cec2c1d4bb03441b4c9ebc96244dba832907a6b48322baa17abfa5c7553112855d15ee732ed2b116d6813bcae60d87daeaf32f76e3002c8792f37d293f5a2255b617324a81dddab8ab5310032b7c3f4228f923cbf49f3ffc5630c91c1d5357f5586ba3489463de7b8bb2269a9f6eb76fad657a276024ed57c5ef17b4ebe86220861d09904e2d614d480e848921470c99aa4d841f7faae04389aba68e5c27e4cbde8c11ce10411b934a44fedc59b342a804e39ec60374185200179a56c43c2364d43c5bd9058e3625e3d174b1b228f1e9157bbb1a59487aac5c53e274ed30012c43a0381407e32acd0a362574baaf06fe16214f45727959e4146f7c88220a03842500ec4e41f84cbe201dd4da050765eebd5f87b6e91f938ea355691118370bc27ec56148fafd0dc74b3615de57649d5a0e69500a4809520d3c181eab616f46fd545f31c08755041d97dc7053ad7008bc2fc6dadcc68ee031731ac5224e6a8be816bef3599a82e3326a6f42a362b854dccbe129d1630bbb6fcd5a2a4562070621d5e7e26f9b166734b9467ee689bde7a83f6d5f40e7a6e3bf0bb236f0c065a89dd0a5a574bb04be0f1f390898adef27e0a1695b633f121bf7277e281dbd84671932903a6253f963550e54dca220bb6d059acd674fb530b0b95b003c86dfc4bc9e9a02b37c23349bee09837156944f2250b9912f4e3ab5d31757f36fc525393d45e001fb498e415713b3d197581daf53b11e8826e6fb58ecd998d1e77aa34267d63ba0685d32ef78d6f7f369706bb67f55c70498e4913caa0f8d4cac819040f2216b65869ff16ab2a6aa3f64744915ddd8df8d707ebdd64f7311eacd5c9c3eb3cca76cbd429b732720231db52276f0720c62133e64aa0ef59f0df49c6b1eda774e060764023a03b4cefa05c87db6526a74bc6a094ca6a4be2327561f5a3c72a0bc2371b5aaeab1edc0debddabd72bef5d0939a6868a99704913b9b039252f02af6bc9e28c2bd17cea19af7ed4ca8ea91036501c05487047d787a956803b597088e71c55094a9cd4b48b441ec89debdf1660dd62093a703723ce6a8320d673c97863d47056ac13fd4c1a167cc0bf535ba229674bc5e9b26f1dd24b2befe3ae59f4543b0260e55d5d1e2bc9dfa6bba5d2bfad671a7825ac671c4fe07802c59f6b341c4439b938340888d63eab34a9ca4eec0d884029989235eeaf9bea0ced72fe4352a062ee0b098046da8842c812f071ff03a8e7966e0eb7f0defc7a1f4016106a4f81645ce6dd68b43eeee3d0935d1f629d49ef28717a6adb22513a225732416b00cd4c274ea5905c31081c1efd9f294ed8beaa0bdb638a2b2a95fcbe39563e7891b7afb6e848f099470fe460a29c700798093c4f1b6bb6b77469108419b426f92acfdb94b47952f6e80a11da1c187a27db2b62f3bf576c20709e6db5c1b7caa31c31d87c21832d58dfe1b284375df0353dee14da493ae9cd86e3feb3cd4da8e564c7ae8e485f169a4a060da5c96835f64f3af46f91de96469db803e922257c4f83d7bc2e182f72e81b74102019f132188d3feedbcce984333073830e86b0e6904e522433c6ddeb072556962a4c6ea3fa4b6229c406dd37b7693dd360f798371de244c8055cfbcd9e36a1e324fc09ec8ca426deeae998c633058e16c971858e66d784594afcb94d3ef4a09f64ab240ea6d20e2833aad1884844ea2effd728e4a260782bffd122a7075d089eeaad68547916ec5e039a5e3c62dcfdd9545b8286db517878ad861939b1fa34b51f8e8d1e7fbc6de258ddaec059d1912e5cbc23d075b74a6aa0f18088924f48a3ff18a453adbad9f7bc09f1a5a85c57bdc80e01fd48ef96cc32794ea2b02c7082b3a5ee68a9f9e0d075105e0c1662a6ce1e256117f2b9b250b9f44f189ea59f63f76584a9514198880318b11c237481150ffd3cc1760fbddfc2223616de1f1eeddc05cfc3f4e9a8a34d3cc4d80085084db0a83fd038736b214271f9b1b316ba75416beb1d8fac6f6fb79f560071427763611449cd5656012e844a8a6518e8cd714052ed93e71d1fdb407452a6f13c7a02f74f2eaa34b3fe8953c7700db8350983a6efdbe2c27a3343b4140b786c4113a7742338cd806ac18674a071242ae7a0b6c58ef5e5846b13cbbf55b57750c90184d1b3a75e677211c8479043269ef3bf944634e974a70fb7c4caa52228d0cf53c98211e3b5cb123cc0679098f3d082607e801cb1fd46f4bd287083c83dcc290e0006dbaddb5e45ff2bbedb13a1ff974829f793e9022c5d885666e4506410d0e49c8a46ead223e17b6b24fa88091b1c481a378ee3ff20cbc664db374e86df9495f299d0645a612a988c6b31abe8d680afa669453b825450d05ea168326e2c4a456837b74e260e9b4cd0fe8af7a33fb8dd1acf3c5dfb460394929331482f3ca96db7904959eafcf505655e71ad91402a9c6d3557f2e26c46cf09188cd79250534ed3194a06b7450b0fbf32856893ec8bb792ab32e2f25e23e77c58ce7c8e41a1d64c96413b44d3d4e078cda30e79d272b414aa5c448aad6ee6f27cd9d4c91e29a7c29e049a9b33116c98907734900ad5b0a69351e25faf691ae6b9dadd793ecbf2541a388a027586091c45e40c0da50fef4fbf88a0192ba106a361b4156db845dc6119d4efeb437272acf2c2451b9865185ab9bab54d8d3483a1bb30c9e1b08ef05cfb074dd917735b98fabf598dd50a92b502d026c7b15a35b3c0524565e9007c37b370d36119f3b394d9275cf28e2758d135f76c1723af4e5a989d9c70c5b5b55b3cc4d151d0f356d0e0776d31d43cd5d1dcc6972fbf097128ccf97c4ff86203b4c5490f574764592aca658fe7fcad717de024b6080ef4ff0680852ee0a7fde0c860c81ed822eb9df7125e2cba904c28a76ca761f562d48dbbfc83721f508c3d51e997e2a87f526960e0804d89915b9eee7df835013dea4cab91dff4521f543a66d71663cb09309bd4b4183da958910f2744ebc9689e322385c1af4fd479d69129bc6c3d61f8782548b3b5f8a5b9e3cbd3cc44572231a3eac2db2823cc265f5e11f340765a578fbd3efd0daafdd9abe9cb4ee5b6a17cdf1ac77f43154e382064cb96a1f754f32cc94536c78028d49fb335ec5475a92dca47c0720b5c24bde8c5c7866903372076a819075a45e8e66e6fefdbf5e6252a8a817c3395d3a1b45de5c7004ef222b07250ef54ec80f6ece703f30a194ff2e2df147a99cd065b95b0215fe889700df82e4b9fd0449e03e4cb2ed50b347cf0119cb67f2efc26d766d98fe2a3b06e39bf8c090912081720e6e91ac26813f59db1b8264846592b61f536ed03f7be27dfd7579287cee879b34a25ee6715a05a0160770683ab8fdfe957529e3a12b5998b228f40f97e28954c0e0b075b140fca2ec688f1fe7021c1cf75cd53a0dccf42c2db35f862b2734f5d54bd80096c3a585430c2cd50e92837a80f39a470ecea000cc5e8d4c2c4780e336edb9cee823f7962cb14329ea22f56d90207017649c054f7a0aa4e68d23c57173adaf4366379f666789f081be340139a249bc1bb41948b4a98e8b10423c1ce9f0b31038fe687a0f1aeb800c89d6c54532afa8a9679f46d82ef260a8626a8000408f7a90ecabc4bc55bbde2c948bf4c05a21eae1443fe1df8367d81e7bebabfd21ca862326567e2db7c5490934411d803a0281514ccfccaa85640ae094fa3aea29e6350051098bb7896ea166ac33c84f7b91aaa2fbae9fc128099bf832155c5be758cb5684c6418776745dbc2be649583b34f0846d9b14d53581569583bb7f2e256a4b832107d553d81dadc86cfcbbb0c9dc339fe05c248a67618b10ceb4b188b0a3bb17a93e94d14144819018590298da64ae59cc8f75ca9cd946ecacf2d15e1b22342059fbc527aa344020e508dc129bbe72034f4100ba96df2fe48a013550994b1fff124b5249bb7c7cb15b7bd1e1ceaff479dcfe497ca336e6d69f1031795b0a531aed3b91cbaa18a5c2a4c06346294cda6f303a0665eae5614cbab18a203170ca5816468ae7e62d832ff2814bf280fe9c5e3fa080ef222be61c769e04c4e4e37d3e545d3135b9d1db6e29f01ba77933ef73c7fdce6c05a41996a6b0779f03cc2f949d9be43838fe9be1fe54150e7aa6be96ccb6aba7046b118458b62fbcbe4652808263243182d87056db157dcf031ff8d67609eba92e6200694cda11d3970d5639fd00a0a80b75440909dc3035bacc011782f63c2f9378cd0a4796a46426c703da2d16d261075ea99347c61c2dcbe65ddededa4500effe22c55d8e0656422c20e8491c59df633fc65be99cde0c79542ee212b63606f364dcc37d9d476a7f6caf621b88e488f6a76b92567b17e4c45dc2e5b8be61eacae1b226b32591a9af586c87b21e8221706e06a7c2c5d0c2c4fda6887a5a5e095af966d8c8daabb9b7bf161d583b3c55c7222c057637da85fba820ef34218afaf2a2157d4f3aece33553a7f2242817622f2f40f9084a87138cab932c42d408d8485866722557b270e6962207a93517bd6850c9f7173b2ff42bed4ca5436019c5dbc831acd6c3c872b6ba56422f9d8bc0ee609eea59c0a7e95165033e0b0b336e5027fa715cd614a87ad32527273826ea4e4ae57f92b1a47b060e7168c9032df134007bbf04311b3238ec93c34589c4dc33263583061dddd80e7d57ec41020d51fc2d17f0f0c9d3078f2fae4ffe0031dd0179ce0240a2a6f36d420941d2f9d2246ac8f67d92a7ff3488cbe53a62934e3e88fd8392800027268ff702179af38229843679ff3991c27641427397be9083e0b706e03db43d1db9eb59988c3e9653003772dbf14bbd8ac271596da467e4bb6b8d68f22d1d99ee5ca12503677df3f14cb03b0f1a2c090b69acae2e6ae234c4c801aaa128f23c3e9f95d7344eee422a25753e14be2a5b4738335d6fb0c4fb2b87a013ba3cbf9586cb3e91f381fbfeffd048d81f7bbef99e1b559a973492af9f891d4cbb50d1130b7a497612c894d0b4ca5c45cc743c71bdb336a6c4c39ec91da202c9c4863e76b300a6dda0ef15556e27f7a93c430cac8087e00dba3788c44b06dbd85eb02059698b49b25d59d9b8876b7fb081f1f20db0bcb9a686cdda31334c74e4cb880bb3a9a165add7053921046edb4372c540e3ce570bb84ade01f7c14729a4da67489405b8c7e650518b86a6e5a0ba4bd0aec71d13f815ced342abab53f0244baf1f04424d9db5bf38721d3a238a72661155f269b8ec3e54baf0ee27b88a6f9f21c6dbb8a9da2cf8cbf049179f21c6aee2d1561506bc470d3654388a406ed52f89388f02b7176c312c15771bea1c27db59475eb9ffbc92ca90468c2e84113e68662c7fdfd9d96556ad51e085685889dc88748ebe63edf63f6058f4b0ec481df562753d3b3b1094a9f33b2635f63d2682641f21156c10ece5966a75158e136df850b1c64323c9cdafe7b4b37173a345bc478b294c6ebe36adef4816ae375d50197b5601ab748a316430328f426f7756f68b1937bae25241aa54b0e490dfecb6fdda9656edac28bd4c4697dcc7080fa18455b529aac32bc018b4ce7922b6a47275fd240c9a594259610c25cc3ccf836bbe96f17fee4a2a36dbb3997de013866ca991db6e2ffbcb859388322f1164894089f1cf0668d14bcd39c8f0adcc5588a33ba011860f31615f56f7adddc51114a59ee3813d051498e46dd5dd762c92feed7be6b5c7e0e239fee4c53eca35362748d0aac6a805fd7342d2acf4b15cee37659f3899786db370c550551133d0a2740a899fc3032934cbb85351783a940138864a023858659dd6f92a2b08acf23af9c20cf2f331111e50a98b52b8b18051b75df458e31c3f2dafa97c98f0502dab967561568fc844bf4add918426b24fc7d79c292561033e884e137c5e3cbfdbe4cdd79c51d23c78f169f1ca62acf8e5b7e56827b75c9b0086a84860ba8d376a29fbdccbdd8a41327d58e802682b5916affdd24c7c97a2287bf2b9e793700e69439377e26176e840f346f3fcfa664d496e91a955427b9c6d719fdaf8c3edf83defd15b0fa8456b34c9a0c55228c5c50ea95f867ef2c5fe403c4260780d8a1163815623fe8dcdc3c7ecbca6f2aebe60256903ca37abcb0634c15eec5a32003fd7e3dc6f738b6f7fd83389217a35ed2aef90b1d96cffa071fb8f21ca961b4d21875eaad9270ed2f85efb2470d1a39f19f71424f9cbfd0861394d6888b30d6099974648bf89e877593ed81808721d73004c121b5f3e8434f5961208dd9993418bf86d64c089e69208ec8873adeb59d415d7ada21bb172d863d59bfb5fa8d6323a00c00e0d2fbdf047bc1811db39792449d7c9c19e92ed0ba94dc2602cb6744d1a452b62077aa0e42774fc23eb54b13e830a008a2a9dc32408ebd63fa59e4749d6ae8baab0af006a9efe17c73c0e1192b5b36af4e39417e0780446b7afb8c1b897551d81697fef2e1c0a31de0edb65e8a6c69bb1430d3a4eb2739a7bbb3b1b395b1fadd1216889bcbd2b9d02aa24ea447cd7b0769e97a51390f4cffdc0fc57691d725ff05d8478997a101144852eaebe801e22dab42890248368c929636b6f164aab7c2af5dc2db589fe5983106f43987390bc783089cb3c7e56a210574787e73b695309a84d980d3235822fe36b7ea141c19e01fcf0246cd5c48391116def5a6383bbab68f4836a38eae1d3def1b1a445ba0a653901d522f77a02f3cb8ee5e7037f349e4cc3d600d4d761d73401764ea02ffa9df18517aa68b841658a64ac38af7eaf8080b78ef0f4a64fdafa2736a2d43daca3bb23145a05bb5111c75afdd42370173c088cede51d368c710c05fcacd7fd07989b2cd181d38744552ef93deb350ecd46973263b3e82fc529e945818ae9419e579e8c2eb5e03f4c414ac8e38cc360201f13f216baa700e3e58b45afaca5b19127a111bd568707d8e5a100c85436ee820a7e80c89870742513b6c65c75cfac24ace740d1359bd006d9be9e5f9855ca5f48e22785dfff9a0918fa9619dd3f31163a01ef95f312eeabd7472fefcea5ae0a568cc1917f05a62729d911d6bbbdabfa842b7f82118a6bf710a613061ff72f02861084a90117ecc818ed7ca37f248348530ec261f0e37638ed42b6ab6efeec5afe451245579e48fa88321e418efbf11452a9c91a4fb3fd722ec6fb5f7549bf71b5f999d558b9cc88a893dd48fbb27d7fc5bddd9bdc37e065c349585f58c3c38dd3f7bdc4e7dac45a80418372fb5343af699932eee4e9512779c6bd8d66d36367d3037c814f68517544bc819867f8d7575f07a5b81baa9a2e133560ac349bb56870a9f795ce86a27ee989553c514fda4d717841acdebd48c3f557bb2b99a885bc5d3132b03c7727f31db18333fefa249f25acd64ce6c145154bbd54a194e5e76007d9297533af9c31307187f9ccf9c02ab30c66b4cb07cfa96af5790ea47b4b8709703064d06ab4ce173c6cc3d474e8b0b5746558f5f399533c3e0e07e2fcf30b8c62a85779facd8f6bf0cf7e774a19b1721d34b66e6eb878f79e5718f94e5acbe8ad6f23a3cccf6707b0f65c9735af8c4a12268ac883e4c12976dd39503faab4831c7f4880005174275e3282e1a15c3a58690002c17f5c68ced3005a1faaf85088ed0f2a5de4cd01ad4ffba98c9d0d2314aad612936deea75b5ff79f8c7118a0769cefc546e9dc1286970047a600247587891cd1c35f1de6ec28780dd688b44f3528cdd01d1efa61e6de37ce953160f80185cfc252ca2cbb815ecf523a09d1e27ab9457a119490b8765b6058e98b09859415243e1d80e8c6fc0c3e919254e01f09e3b4f03b14d3c489e4d328718ace6c5a98541d351ac2b105b96b7161fc483bf570a730e8e09b46afbc13f0a6de4ef5c09f320229b72d6763b08a4af2e0db821493481d6ab220135732ee9250c9643356d3d747fc810585a2c4efe961f156409cd35511c87af6715e740aeb230f5903a54db954b49441c88a88e2524333f102f1ee1a44848b9d472074d543c5495241f61cd7477e11cceea9c172ceb57ad523f4eecc3efe92d760598bce1b6511d360322338b4a1505ba4fa73849fb62dae3c186ada65ea667c6d01c28b8d0ba70eb31e12d513dc103ae83f2b31a285698551367aecb536b9e4b936640a734ff674de3c34769b56f63c9662dc6ff408ea02b7adf1b86191ad71a14b2206ca156d4462e53a91a913ec6287bc6ea6f1be71d2ea66e58bba1df6540f03a52837ca0b842c7870e3c169906a880c0c439777dcfbb01deb6f3fe7d48ab6e3c4f260db8230f92d115106b06def67f205e297d364641a461e624ba6979e07e58a4a3cc1cb0062be421f3e9588af6379ec05e3e658cc36ed0b339a76ab390d6102e667f1551ec605d3c348d3c1410849139d0b140dfa54e4c4bfeeded2c6d469d456aff8a84394b55b54b337c05880ed8bc194c36cc8e07e322ab80965dc9a74e1d0468e6ce99ffd84e369bfc3a411eeb45679d15dbaea0684380047ef3e603f9720771be0bd6940b54dd7db29d6bc466e349219a7dc097ae98bf7e04017c1af5e4bc1596c5745c833d31fa021bff91a0cc522c2d524f75f47c8f2935a27f764a2b02b3f6f6d3b002aac6b8549f22af6c8413dcc3c47a037e5083a6d42ee24f7ed00ab35e9a8d3fd1d8a46831e181b80c960a71bd4056f4514f1e032f64ea3bccfa428f06b4301d5a11c098d9dfdfa94425cc0ed9679feed960c2fee490807db89522cb21e020becf8e87e9212573b93322ac548c7166f1da664214e062faa391d1f97c6214c467dd4bb63f634d14ce76e86ac99e6a9ebd81c919e043d0d247edb5bf634abe35b0290fa8420d58918ebb0b12ec8da74f4c85c312a9822927a146806991f469007bc5a1c689506e8a4668f2b0e18fbeb937d84059b45456a697af3ea21565a38d14c00305d97e073872d769c36a2750b0e23c43cb871f6b9eecab2d666243e7941b08bd91b000fe5301bdfa251749f68ff1bd2b073db301fde65dc5cab3f519cce53912a66ad7adba26a493765fbf184a1b769f1a7241f94768aee1b24c787a0058559af07848eadbaddbd74bd89340a4c3ffdcc60ef6b6af5f62d8b6c873e77843224db4b7d38d29d1a4ffc1fe030f876e4adb206f78f8afa71ff00abf524d304aed23f11c347107201b766715ab1f4a13fbd2035eff477c313bc11c0d8dd677cfb9bf4e5f1ea9beb96cc0a902fecdcd1bbaecc548a944bb7bacd9f562dc328fd229e729b81a624bcb234ab846c4d4e4794b9427d7fad8f17dbdf92decb17e9dea79d93c9c052ee891033ea2e0f46d56cc5c87b13467ca71168a372db3aeb2d96e23fd59c49e737eefe837abdb68d121d8168a14d1628a034e30f14486716334f7356aae91e08ecb66762ce4421078f051e0630057f25eed2e9d2422c80d298a686b372a46fcc24b3a6b72aa77d3c18c28588cb387a154de5b30153ae6338d3abfcf087d78ba8068679489eaed05ff134982c9b619e5d86232dee18fac04e8c3a9ee60ebf3d271fc98f461b4e35a3d15429a747b48d22f21f99d2acd4b4093298d97fcc9e2ee4a96afcb4b7ca3399964cd175d6143d78e3f995740e830ae602c82044153c51fbb264e41de86e2be8a04aacccd7021060103371cdf2a451689fb4ae10a38f96b7cde85f08ee667fff7d48c8667ce3f766eccc8fb4878edc433f8e432be1fbf51054cdca5d812d63525ec1944d809f19e31d2efb3478bcc44953cf81a51aa5f99cbc7a99be798829f661e7f264743f789640b6dbcfcc604e4fc55d2caa98ef85ae9087df32fe563aba83b25751ccc164c924fb045eece32425f8307d08b8d6622ee2a393dc7109c3860698a482712f3c0dbea8f6f827a73fa1e07cee3b0d0fca750de9ac25ef1f6fff38ba5f4cd004d64b25ee0db33addb0d99f248c8f7daccc7d1c4f380d10c4fbaed0f7e07a6943480846609e5421808224975ec2563fb94c79ca1a52b4dd328a18f9773e66302a7ffa6d476a2d4915786932278aa9f5b5acae7854fa6106346d6ee4ed31dad41000a67e08d3d090a71b9e6f863f1b3c58cc4f00822a50b1ef97e85006cdc43c96b6d79a75ff543c8c9fa1e6964e0469647436c83a05778f886a78bc9a80389f7f76aea884bad2ba8a9d8e8036280db9a32c51ebf173bf63b31c879562d77d81f6d1009bd1671cdade7ee1da0a99664f66b2041055f780f0b989204e626d57fd46855bc9b187864628affa951cf6cde9df97c8b5e99f990ef9cf9ebc189e6047e84ba65f6172a9acfc0385b8fe55e86e505d9f8d2a92ca1490570f06efc28149d4d0d16a3b3109ae3e863c29235de48febd9576d213593810a046e8bbf0fb5fe05c179b0490b59a830df0e4971f4297cc5b834203444e8a07bd4594d21e32088a0ca0f6db1b2436976230a630e9d306f2dfb7d3220e57eaf49103bcd37e245f0470053150d0921688fd9bd9d56f695a5882a8b2e7cb15dc013676d5a7e26f93f36d376c7ae64d8d0e2ddd1cefa43886fdd6a52ce9788898b0197a8aa784fe14766e7d2eecad3464bf893be55bf5c6f23b59047c9e40ef530a8ed90de98cc0ebeeca35d9ae5fde19ccc1f8bedd10ff7e0972bf5a07acd5cc00d3a342614c3e048e557120baaa49d204778ad0bd6bc315510de01239b8f6aa4b41e9ff8d1473ee6578223054147e81e265a20cca53a23ec5b33b520cbfc99fe764703cb30480251bb3ee805cc6d1a0810b929a3be36979021a0e67dec2266129dcfa4eb693a160e4c93fc038201a031c90dd1cae79617b6d9fbf9b69a581595540c5bb4d468d2d25bcc85f2aab9d84465a8c228812a2bacc7df76026a2d76e2126b4ace7fec8d4e9760d799cce26c122f69875f432ea56156c3c7c5f6a424bd453751e928fbe9976d213e953eedd688687981b69182328281c631496365f69bdde3d6d54ae4f961866f331ed13830e4221aea190442bbc4b7ca78a579413e897bb20f23eefa214cfa6c468a1eaae7c137eda640d956a0839448950700121e4a44a52f4860819dba126f43c94628c7fa1c11d8c8f23e246d97403228e018f1509e2dc275e27f60c771cbc10c19fc489940a39eda6ca876688a5fa4c4660d9262b42d09ebb21400fe518ffe2431391c2a17ef91d230d751484467bb18c4db134928c8f6045beed37ff06d63e44929e83c06b660cf7fb8ea4a690a994fef88b0e138f48945e027ab5c859ccfad55ddc2e80c6b6c706ec03a58a8035b548285f88f9281ea3de0309a39286cb55edead27773e2f59058d3cb7ef78467807a8ee6c153025d29d496603bd85e1939e378639c41dda4dc90d618bab390e543b66ba6aacfc54779fb9ee3f92d124fb7cd58d97543bf08a04f0c94bb5667a414e5f72653c13052b6dba9da3a41069079aca9ce2c5969f19993d2f9702bea35882169503cb37669f58aaccd449b1a71171e7cb5ca2ba59942d9f5b1431654a07a0709d049ffe49a57d807fc4c5434e31615ad31a70d0bcb55e18e505e7b6e376b31d04307d98baa49312aa5dc627246b4109804b129dded98e4ca2d3005be99ca7e8b789e49e5f609f077cdfa6d62f766353dc16da87d51468c3404fbbe007728421749f544ffaebebabff163e82702d81d398d95517edea85621c5f732489c63ee8c60eb6aa22a9160c4749eb521cd253ff89f30bbcfa3cbeda2fb83fa77578864679253e1a4ecb84123f61149cde895f739c739007d2a5e9eb468c657a39b08407269383b9577b243230c86baed8d8950e8f77ba0e478bdbc5b8147c229970ef39e1953004aa8f0fc97f85ccdf95735e1be8e78004e24cfd02b007b2ae3cc1aa3c4c8b7f1003a3150a29ebbead021d0de2b23b696757e92ba78c0beb06f756802cfe1215a5d31809ac6306dac2da343b012d7053aa885d10f511eb216f5aa811d813ec50afe2914024ba0ca4257453ff214dfe406051b61e1ff4e83dde9e384c082735ff565c91726cca9568a9d6565008250b67d76b0689f48f3b1347a35a403e0352079fa8188017168c8880a9500384837ab9a90bdbbebedd52e2445fad0f39a714b9f83dfdf7b75fc7dd1f364c1249103cdef0a75ccab8f6c902810d10a24e8dbf7d0e545ba2ad8ac019294c847684119540327d7158bbfce6f0b8c68cb4663f6377f38fb52cd8b36f266940f04d067371618c6b8b4e5721a7590f84b59d3c348c70bd1b548dae3c9d9bbe74aedef43c03702fc298e1854588aaadd15451624636eb1d1e96300bfdf3bd6255b660bd7137232b839d51d4e5655fba15940feb2bb723d038feaa48a18fe7a513ea96dba1b32d1361da58a9789693aaeb250986f33763c26f18d9971de8fe086be73e91140f1ee40fef327755ba4c7c3c2c14881cb1f8590fecb31f60d04aeea5cddc17338f6ce2063cec445379e3d8a2dcf4fcb28b49019eb76e10a452519041326baa90fb1b57cb76937ee37eadbd5a5710b746e97e6eadbc056dd3dc6ddc4ee13d31677911a190c8ded0ad74222c469fc843ed2b09b25d00888972128ebca5e0d86c01ad025ed2eb0b454951b5d4879234a026d3c5c4a8acac78cf4a87a2975d56e10dcbb568488c274edd84f228527d5aaf416cd20bdf90e0987378322f552a4f1bad656dfa91e01e55fe3b91978c30e8e3e4c80b3ced147fe1cf22140d00c5d49ad4b7ff273ee2c0700f9b32694f52de4171d38d9d6c6e8bd3dedcb949990148acb0653382d38433cfbd5f4a3e76a94e6005c1fc913c71caecf2bebddb9a5bc199d782ca668ae88aefd954563c3927d6106e90cdfdd5209976477e963cffefb90240fb214752b77d1ca324d8b8fcbcda2f29faa783facdc2813baf65cafee92578bac2bdc62c04dc761e6c312a74689a71c0ac100ab99f1754e43d14dfa3c364fda4c1c2ae978dc944759421e3122379147c1311328c3c6c01f348f62f5c8765cd680aa5bee999808d4c16538390d7e9f3bd50b869946a31951844b55104b12b168c120559ce4d7d669eb0d8f6f3229109a3601ef2608a4bb0fca4f3e9e231972a89fcc57b3d30a26b0226afc3edfc1d651670fc5d630e2fc1e34c8e11d1c594d6c027081839985ea739f3ba5199b2a1847534f562a6b82604d2ed8099d3688bbc362260b51b4ab56797792f0fc1b787e0fa75880a9e68ed85aaa0b61f76f89ccacd223d843a7f3539a629011f767a6fec1beee954ebf3d92a7fe446209ac612b3ea09564cfac077f13e8a10cb146bcdd023e468f9ab7bec8d2adf44fa7ece71f616965330970f3bdb5f67b8870c574e167d04a5d15f096706643cab9254a2b20568af5cdfa5ef7cd1f9cc324d7f873ca55b9ce85a8dd858af12341a7e1f6421d24b52da1d9d3772027a131d9c51df5fc39fad1d562e8bc58b6679f035ba002b3dac9ea48fff5e7237df23611cb2b597fc99016d4049675d227e1b84a35152ff2f8195556f2e0fcba933965e53b47b071fb8509933aedac6178e416e0b29369b2f26c1fd665f6335a81e94cc916fcc47afc1ba4012f57d2fce44b2d4b501a503a85bbc34e3ee6d7dd6b291d1b67223d312c8bdefda64c9f713726d9bbf7e364faf9cfc84085a2925699d4d39651a3035b164ef5d2d6351e50e7ba69b8318a48f7e7ff588194508bfec9fe810745fe9a7eb85815626282572b63f71f2a51ee98a624b9062fcbaa3823e69274becebc7d8ac2439358f34c70be7883807f63d68f64aad1bcaafa2e8cba42e36458a18947950ef0da2b6ec9e5e60446f388cb010ff4394d98d5fd4c8b3c2c552eead885d638eb6a01feb41f3ad75642be1ba04af0728c0edf0ac28545753d02641081162cdbf01c473395bc95c070d9e67b779fbc9dbec8a547af4a9e7a91938c8ff97e5071109b66c63c3939964ac85173c5c45a4f58a56c92fbb60c2ba01a0b8f8d3eca1d0bf3b958411c45faf73c28e6e67411653f6eec0c79647d4667f14c5e333a79e4b0bf4eafcda2ce5ddceaed5a8c31ff15ef889f9c18a2424ff09991ddbe02972957bf32b61a71fe9ed0b74de2cd3714db1c1c5bd2bbcb98a8b802f99c339651f85542344ab938078ed042c03d7fee015bce49dfe4d06f69bedbff27ec8bda778be5d9fef39f33d8fbbb554f0326154f78be6226d42f192bfcf2964f2aa838d15a3a2f4b4674e0db9ae2ec9c217c5d948c9de7738312606c9809c580e4c1d668929ec9c8517fc151798983ca2cf3f77025bb789ffd3cf8d75c37cd446f792158233481547c8f4b52b72645d7a746e1040fa47317387cab8217408f8e1fb50e6bcbdfcf4426daee6aa96529f3c45e07945f7e90c7020dd43df841a76ce3f06190df203b7ec2f669f7721124e0f6d6edcd8fb5fa3c59b517780e86e1e3a52d810c1202e01154beed51a0df0977a37c63932071c506370c5c5fdcda79f8f79675f07e744865305993066695f676a14b441d335874f21fdf2155041107c13dcc334865055f51f72e7cb037fa0bc5c6734152b1fca25407003d95df75eb0089e0b6705480e183408c944f49345d69129dca0c32c8222041da62a4b6d0369d7d5a3120358dddb710a7ac694bc3561bcba54211ee4d2e7c5684c8b09426251e5162d64454b145157b16399a7ad07128a242b7739cdfb22d21e829188f2567cf5191f49fb832dab8c70bbc07e054b9a0798adf5df86d3a5a9a2d591d10effcef13d0e7e590a9b1ef8cc67c991d541bffcaaa028b0dc69678618b0045c6214b20e52a5e12c5a929bfd5cddb204a4772c87be06f0a832ed9c92adf79cf5742933ec4046963d8ec717cd911c40fdd8d0729648d924f6a7c9de34a800f9602a29f19b6e33cb2a04318eb90c4edafb1aed7f0142de05513864bac01672c2b1d586feb8a474ff8c9c47a1b85f78c3448decb5c7ca52bb3054d397697b8d89a7619ebad5f52b10021176992ee4a5a7cb2c3e85dfbb91cf3bea213efa753e725c04897f7d9e64d70170d25f8cee27467f0ccc140e755ebc5803ed28107748ed79525885aca280d4e47da72b36f91e862bb6e122e1bf7ed0302076da7a7b37474a4ca716f90fb504815e0b62fa1042e68fc3f561c012a05907cb8babc8d7a31e30cfb84a1e371edc74b699ff118607e3b652357fa69baab6e6011f531e263196cd1821808bd56606800c79f558815fff21d057a2b7d108e6045f91eef93750584b3b528a290c87cb152068bac9f46e7568a481feeca48b9dce60dc0e8bbf4e42baa945af1132e496d521b94b8604608f3ce8405c80a5a5c1fa7213e6f2ecfb42786bc3b7025bdbbd1bfc864195d4dd8d7819ad401a79e77e9b1a297754dd501ff28fb4bac1c97344a43f1a4190b434cdea902bdfa5e1cb1aa6ce06cccc1620c9371518fcf81b53920b6f083e57b8f815e8065cf4e6bcf44ce6ed1ff36b7f1487eb11004c7ced9a774c4d9386d62622cfc91bcfdf30b936c6b57f35ad581ab32128896bb6c82f6e5d093956f7b0522edd46a55fa0076853a1a444b4e432a8951bbffbf8f5256621ba690c77d2683a641f85b1486544698de6383442990c7334eb22049875e3c728d1e580c875ccdccc9e700922c51f4c68dcd5008311b21aaa8011ec65b2b03670146dac54f65b818fbf7566b5dceb8e77bd690a2ce43ba135bf2e2a75346664a28498d5495bb9bd74752be927d928165a3d02725d4d65fc5a9fa6cd4edafc3b438793a35dae2e2550408d6eec3c1a9363e7b1ca3d49d99637ca20d0270b6ce02cc0fd99e30eeff99744f456d674798c8a5e73270240f889c4a989fd67b99a46f6e4073a12bb44e0703e9b19620f6663c441409a0a59d3afe72378073370fccdb9a0e277839dabb1d5c181c049fa058ba4d6294fde8940e99a1e2254dd79f2183a6683d5b3f64ecf0fa14b3bb94f70a7400384d2c585fd6b29fa596755035f5b9dcf7516dab9c87671cbc0874948c736a5d39f97f0e603314bad27d0347309a3a6961a91a421423b4265b508bb432d1fb79c008ef198d43de48419f3efd5147c55d717a9cd38f0e59e3fb45f23ba01cfe7515c630d3c55b76c2361405e2597fc4dc474092f184af84c97ffdbc18b9527f074f69080e6fb126ec59d61e1c6d88c8065fbe510172b9e4da0f08f0994f992f4b57df4b32747a6909a8ef6a40c2deebd7ce3e482b48c1d4efeb978903ab0467998f11783d5fc978d3cd9acfa037e755a6c33ddaa3da53f245276ed2acea9c954a9ebd8185a9e42b28a45505b1de9e30f0bd8a43e7d826d02f457942cfa2df2334424323a5f07edabf42d08440363b4b1a37679b942c30d9b6f8c9aa473faadcd701459d00c0b5e8d7c2d4495d7020e4d95f373065f5b9e4eb7f346e8c1854f2d8c5fcce0491bd03333e74fbd2655fdcd6e29c968d92e975e464ac5dffee55018a0d295db11000393878333ee23ccdda98938e60de66e94f66c2e871a01c4ee48d1f3e5f397b9ace8c5641d0c16fa61aa38ee24f8f73d4474d568416081da61e62cd464dbed6b6ae62f14f9996d36af2395767c707e2f8758b1fc5e65220f32d89ede94d093cb530676894fa99cafa6cf5f8f5fa27bc3d70dc8bb4fd751559558f86860fc13615d397e3a54a9408225d9fbb4e1e5df77b56d436bbd59c9a2ae72d0a07539c1ad993eb58d7948dadba31cf206103004fdb3099123a749bfc567fe4f9cabc252384201d9766b6adf207efa6fb2dd932405e5d4786fab7fc0dfc935a6ba1697d6cc3fd665d93e07a605aaae3e47d604d1b0b43ca7a530fd61c0751c5e7ed2c1a482a7b4949086743da2a043cba6544e2ee35785aa3cc93c3b69d9216d15a571c735392517af18d294936b880c4b01fbbd9ed860eb82ddccb8530ed671be8b650b0d1f3ac4b6f2d33372420d3ccf7a109bd88f08b0ca6fc9fd2f3b3ba56699ca5dc47b7f5ab4d97c405f4b90b28b3250474ef3575c30efa5e3658eabacf0c30b7d8e9e6ad818e69e7376b3076c3735c1d7cb93ea140e32b3d4d7ada3cf50f7a12dc1b95d54ad350c48eb49570eeca46cfb38de789a6b1dfaef1cdff085ff3255fbd9da1462543fbab8da2a05265f4b5ef8e1395f5c8eb90bd594e576bc945d4a0ce9df3928e69435f750b332c1a434bbf4cdfa382c4b69c71b5a10fc79cf49891f9482291aaf82f515ac69738b787722a8a8b4badb39ef02cd8afcb0cbf194cc70589dd360be0c0270e4bfbeebf3918a5649e05d207622c78c1147dda9f5a77c8567f18e5cdd55693c7db2f2ec9c29f2a47caca7eda93581bbc177235062a6ba8f6e5dd64c3902b642e0631cd0b744c2170cd4146b007288a871d238f8fbf85f80bfbc81dedc15eeaf234b7b2b5d4830d3b3baa379d400bc2974f9e2563d17e2c12ab7c3ab3d826145d4be6ae28bff1bd754b89ea3f4f22c02a600685db41c3eac11e19e4e6a75978c31b629ed2e22606132e3f5ed7d9ac272535aaaedc9595b711e7ca3df662516b2997163e57e5ca52e7daf42422f53c0e2553f5380f38607293b13ec72bbebfaeda5e7f3a9e098609fa89e9977e904160b5453d2253d2b39123c79be6ac80945cf8ae5cbea512eaa4a3c79e3d39e13d496409524d4a477fea34ab7aae948436e1163a82e6a89225385eaad95d70979ede9d9147efeead7cc40732dde3d1feb20cd6df4a0521921dc6621d165c5d71261d3038319700d6cb733840d4a9b11366fe8d74f1d6377e01469b8fc836fd8fd723a5b8466e8535179c70af4a7fdd0a03cce81986a94463acbedfa566ebcfbb63ebcc6ab6fc61e176139de82bcc6e4c1ebea5e2b36ca525af203bf4bb99deaab420bd2be688544b9acfd9db35e098d85fec1a43c11e978f068e3fb96c6a70a245dbd28b1d623c27955db71f82cfbdce4a14d9852e6328375e4a1a0cdccf2551cf9b8d271b6b5dfeaccacea320120123fee77001aa02dcb4c53f63ce3eb9512723ffa69aefe025cfea3be7c1ee03b71780df3aded85c2ec16e39b8f3d6c89faada9bd18292ad278215a1181dcb1d720518a7e3062aee797bf256f786fbf4fe74adf434329e90531c02a2e74835e612c269b6393f4a27acbc840375f91a5481ed5d7aea8cb32a02222d511827c1cf4af38866762bef524e4ed0bd06d6bbaa139b2fcf4cae2f2f93f1bce93b41b7b0ee4725f19adcb7fc872a7806b3c344c5497d37a31d64f27006baa0f188ff083bff037d480f3b422c92a8599afa79b01014405352e1053d6aa1095718720fe088bc5279505bc2cfee589c4b61da506926b6941e49f481980740a7ea14bf4a90c392573d65512e320025a06e42778f3ec3b741186585a83e00511804424255ae041ba05b616beece8078f239884ab6921f43d61854b175ef47df429eacdfa92a493e463aa80c5ed12d8cbd4662b40c7eb170942005ddc6ab4861d78b12b31ed3dadedec75df223ab930bf1230762bc2e48fc4af4e45ba011a3752210b1ffe0056c85c6ef8cb5e855d6ce52591de2741081ee67baba9ef78389c26d1e99a5af75e3da6a5c47993fc8e9c15b36354da92402caf4c122d6cf60dfd3e742ce263a61367ca8cbd41b84cbeafda054468a746ce456d218721b648fc9c6a2550c0d39e2ae9fe9cdaa17ceae3371f963a01620b4094ecd7b267e1156d3fd60ff51b213f2a469b895aff9b6653e54a157f67396d0cb7b3580649692311f5058b6182c5dc4533edf96ab5bedc4441364d213735803d898632813c6e4ac9c64ecb24223be2c5e684f58208b70f5398d05f582e75b26a4fe870f953b50bac495e8b4498b36a5bdea867901a1f2b756edbbbee808b32ced8ab80971bf6feaecb2fb0046826b64f9a539f55a35a01e84415080a41db1ff2ebefbf084b1f2275077393ec53a76d87dece6c4383634f5851686aad08efa22a53fab0dc899090af8402492d087dfe8eac770ed670196f16d09d2a14651d898aa9d5158ffc8c24b17f90dd81cfa66b70f38817f47623eb9cf90749ca4e0d1cabbb22c5170f8cae1c3ae5521e203aca14c8f73a95db435605df183fae51ac6044de4b6ddc3cd4d0c051639a6f2331d4839f6d9b620e8834467f7a4e8c3e4d56df02e4e83987ec806835a52e96cff170757b374dea13dd20e68445d545caaf58c72d23d969d2c407a339f5746d8083500b92be83f7a6735822013fe54da170b6f9609f9760d9bf60706098a2f75626f862b9b431597c0e97435e05c37fa4b7fcfebcd16d60409aa734875cc89d675ec6c523c1f84a9cc66cad8b02fdd47da742329b6bbb4f379973e1906e11f8e3fb5f976c752ad4d8e80057c9ccb74557320e7b534d3afd743c09777a68147542cb7d9b67c6e8c60e56a8aef7e798631f1b6f42a68b1f3201b11688ca22d44bc4d1c6a76719cc7d62e2ec786cd01492d12073c9155cb50015f4965aac16d5aa4f56307969898d17f197cabf122af718b3104255437db385d089bf95d04db72b306f96a091adae3573043d0cb942c9e723db33247b65b70c05581791531717a548718ac34044e55b41464e893b6eb23780717886e3e002b3dc6e8573e8053c3fd3d7d07bae388288a6a349eadee2386a11fecb2e815acf7814e34732200f5b54b966359641b542ba9171dad8402fd09e41820a8bdc1594c19e650bcc573b3de92a3fd60260d0d241b797608480f03ebaeefb8ff2ab17a2cd938176712b4d19b414062bc9b228ccdce0f470f3c72a0bae5f7b32688e25a8651f32e92dfc313de7939410df0c64e3b1b592e5e08761cb29789e9fe5805514dac1b14ac21439cc0b7ba53bd66e6c0ba87f4bd85f3a6200e1da3c5d4ab63d8cbab50e48b8497f9addadb5552d0cb72663423693398265cdc9f6e7572af9f42aa160ac893ba2859640152a3c5fefb7bb2a4d6dff6fb0d64a50fed48ac192ad2842319e7324a6805d2cff7178d8f035bede872766133e5c360bde77d79070ceb22a4315223ee29c5aead8bd8bf8423947ee854c237b2d6d7e019a3dcedcb037bf5d0be8aabdf9c8907ddeda78eaf6f877a2907b74ded8869f3df552df5060bbccf0dda7c1c5e4a9dbf183eb6fbc1be70ece899fb47812f431e19f25035aa537dd32f84185997135b915741763f46a5e849ef7a8f44e29044aa337f2ca4135f1acea0dad1ecde6d604ee5cbb80e63c8de4b0b88e72f23e070f8864728a373c2beb6986706ccb971894df8ad677f348690d28e59e97a32b9f19f06fd63ba666b585b7179df1e74d06da385809cb35a7a08873f455f99eb1e311a3a09357d361c2f43cb6250fe80718e39da1d2b12af2d2dd9c132ef1369ee3e38285da2f3160f9eda60c2dfc81e704d16531bebdf55e65728b983b6dd109e44c5ef3b7ffff8ad7c212bfd07b6cf18e15bceae0b585af3efc030ca7a1222a1c42e87f63262877baf8d1c1f961dfcc702118fb7748f9979382d367172fa267dad17da3de3e3ed5f101fc73da58f37f085fd03cd068464b421c208b716acc548b06478656fd036c56f038510fb32002062460869454e67ff664e3d587125c3f40b7676ba08ed13b67f0ae8b46a3df95b5549ac362b00badb2a96e359f747eebc34c078e2f6a5b5f1be34a6b644fcce46fa80dbef443b18f0d650ae3db730276f25d85d593d1452c8210420af2573f4c41340efd0567865edd99b1b5cf611adad5486d5b38e551379cc284314ca8d7046def55a8574d5087c0b90880eda8a4e0b2bc96e92d0150d61fbbdeebe38315822f3ffd8b104231645efc7190dc24047f080ae672d8324cd374985cfe72766be26dd117bddcd02c7ec9e65f9870640153c5836b8c37411920f6fefe7e5a562721bc4d961d9a8a7df23ef51d18890321281c1613fd77d60784e20e15f9ff312886366ab59d9245c4da3b8d70108b72340f91bc0cea128f55edcb8a093cdbe5bea636870e8c48175c5f03737c686b20091f3dc6d22e67c52024ef67e3113213c7ed1e66ad5a1fcc6c1e9b23e29805a38c097caa59a3a9d852d5bddcbab7015a0ede383ba89524ceb9fd045a49d374fcc24368fc937ed54e0d5349b4302b2d221f682cf22459d61bca1ebd98e64f42581f0e751c606d55aeb1ce22b63efc2d2461cd2f9b43077a452685ddecacd6a0ea92ef8f708098e47ec1c520010ad7d7b449562f309030b40d6d77325de548f3bafdc122fa7819c3b3a110229d6d53ce0e8f8b814403b34158c308250dbecbf9fdabd1bb41629941a963998b644d39c39f59812f314310d5df637fcbc9aa17e6ade0b0bdf6c3681e96d12bc48bcb1cdb391536e8d9d494176e6a35252533ce3d1991e8b0837228b6bc5e79af8f054265c5ef47f173ffa0c11bc099c7d37c515c8a38c937ea11a96883189929ecfb3e297523b08a285e3f747b03906ad2c8a0774a1c33aae67cce7df9d2d904e6252d18071f984'),
	('01a2217a-c0f8-7996-88fe-8100fceda602', 'grant', '2019-03-01', '01a2217a-c0f4-70cb-afba-b6b5142ba427', '2026-10-01 07:30:00+00', '\x7f08b737834285818825ea4ed718aef419609f734b1aae828c87cc691be50cd0', '\x0065518cd87e488315fbfbf61712b9180a394f1b4abd4e4c689dcbea6ba292cf831c0c53f718c854b69e9e82e039a75ca4eaa4b04fa396a48f439a0101e75de21a2999a09c5ca124996bb6dbf095431f902115963bf211daaeb33d92b7c446ccf559a87dbbaa97dfbb5f870e76aa122d7adf6a6fdf2de8382ebe973a08783f4920c53b054315456fce0c6904f5e5f8f7736a80c0f077e0584736cac9976cce26437dc4b4374eb23e26a6fe6eaf3dd3d1ee45f0d9d2f834ed3bd5041206a639f3dea91a5d3a09217a78f3c160ecc34bf398f0dca637ecab6058367190796d8e40d715ef3ef126727aabb5e8b90bf01594ed654b372569c35abae3f90a82f066b43867491b1ec3bb76d824cf95e4b0a9a81c8798ed30a26a0ad02308d68c84f641e02d3e9eaf5781e60cf851698f6cd3a5a7de772c717730e43b34e51813e5dcfdaf193f924d29f4f6a95c0078aa54b70ce9a15e24dcfde28276e3d2b194f86f996562510608d9867ed299aaa4e185ec64fe5d6173936540530da7121741e51c83d2bdb2f945256907fb8537e4daf99a15feb429d0b659e7d59e98705b65cdb1212f0d280d102dd5434ca29fe50b6ca69d58893a6705b78b93f86b90873dfbe371650ce5341af0f1b13a37363e28395f28351613f44af21d97dd45fa00040fc897815319188fb6a71c1bddc976cb97d9ad983daf12349562ab77a6153f712098a2611d4c1315d63509f03ccce5cbbc1ffceca6ce6725a5caf74c5cd096917b7584faf2e2b05882a5ddacdda5d768d3c5eae86649d9552583af23808c1c21be74764436868c86411207f4c1233995ae62f5a33fbdd200eb4bfae778ceff14ea4723274bb74e72fd1e384be55dbb9ee374589e3907750a9d761ce44254ae5d568cf9d56d8f3009cbaa9b8e03cfdb8be137b31c3008929223a39b7145cc4893e4e6f30d14ab45b69f0a9de0702240b017d77dcdf51cbd2f9fc68dfe6628639b522677244a578fc20ce9ade96acd802366ef5ea72a20aa9842cdd7fb55bf496fe51386369f307bae3c9c70766c30f9736cfae658b0856d7697c94010b670247a97c2b83795ef91ce892039acc14a6d3606e34ff190d61ccc9814465acbcad8da35158bd0259da8a6ea5aa49d0b24b83bcf4b36c933cac2457bbb58e8365bcac5b2b5b63b113e5197adf2cc90e93d45918ac6120f1b0af5bc2d5357b5cb5f70372d395f0a759160e9747806c8687189de11a1792b998c781f8edbd96258c35d9af3dd9c9f61a802c5c3d7d5fc986acd9dd8d2530035180a674302cf2b6305bde4c4474eaf612c83018ba2df2ed25110fa1bc644f0174c0cb0bf7dd3418acb3f778632f171c63afad1b792d55852dc50fc7786e93a7eb26227bdb9b6733db1c3ca5ddd700cdda0a95536a8afc29bda476f71049179a6b069aef1b653d6538fdfff0ff2471566f1f7a0a8bb2e28997e62d50534c9c8dcbabbbef675fe910fab6e0c10f12be66cdb37911f6c87b0969e7dfbf6ffcf2073b95ea8b8d750ff96068c06046ced0f3950a89a2eb5ac1ec2b46b410f2697fe789a59eb768bc4c828448a9e40e7a648368eeae20b05e1c7dfa4c4c59623f3bc6ce82ca30d9a9158d46ff3b35f79ce5b879965a3c66962a8854402171c5904e909306f25bbe9faa32ffd9f40d35ad744534077b0f279ed9a5296ac395a9c1465c742480875a7926677fdd270c55be9fb44d9206a7e05e2bc2d7cfe0ff27fde1dc440ac905f0f23c8cf690035f797121c0df6a744fd2ca7c9ab8e9ec918ea0af52ef62869db1a1c537e874f71754098acd482374cb2ca8e559b551251e05f596ea6c87459f566a44eb334943aa67b0418720abe4fe7c0e126a4e1869142f45b9e8a24c635137c2b0b24ee1bc265f6bb44f6defc33bf4a9e8c9c5d10d331121b609d06e0005658d0babbf9b8e002dea8d3ba25cf4733ac69df7520b1fff5917f2465200708c900b6e71e23f67ca2be959c8897d41d84e7fb3d53552b12f53141be91d4eb9cf0eba712017f095587b5d1532f0376eb7a5c43ddaf3fecc1d7895a622af4a36b8be4fff356850d68248769083796878fb16961af5c922b40eb1e21cdacc02bb80a014a206cad729f4a444ed8e5d25d7077231a464aebe94a08927be292cb43b48596388abb1f419750956b2cd88943fb27309fb5650bae682d6fd19730bbc72ec3a2cab3a9fa149d7e11b7ad3cbf1c5739ae7f39ada49888dab5c3edf3593cbd30c82146ea6c12a35ff9370a49087c075157bdf29b67ff201dd989ebd1b4566baa47ff55bc9a4bce7a8c22d5eb128c40c3d5bf7470fe22f1002fac621c59f26338c4fddcfce70f958ee840d1c91b58c110d0346a920b633bc7a87a5782ac2b1490f3d5a7914f3c5f44cdfa4452f7c9a14afc3a6bf78bbb8dd3262429fa720d8136c14d62e6e0508ef86e26bcc2728a348fde6a81aef055cabec02005639a4b6186e59d5c5b8d4743b07d015ac958d33bbf2cd6e596ecc7849233c03c7d5f464b348131045428adf69667b8c966a7fba489216f5c3469772d2afc36fccb3fdde106f1103d0323fc9bb3d1cebc3ad3496fe0e74e632a495571ee0c5d26a303629f768ceb03de4093f44056c4cb72bd03f7914d3e09f721e09481c13fe07b047beb4ce08dca9f79d15f271858ce3244743b64a3ff252b15708f390fa8a9418597ae74259cd9f0f8dc15e7e0a779b6be006facf418cbd3b9056fdc91859c32dd1ea09a879f32c0baceb5617c2986a2fa743d3c61cae2662b5e237e166805f6842a3344b0a58b2a6aeb3cb89d8a13aa70e973f07e047cde24f31c8867e0b1f89e66b1d46e9367c0fa56cab7993c90469358a7648c741e644c4dc007b3532cc47fdc2a694f2f992538150d4dd0cd50f5be561281da865ff2b110534879b400f0bcd335ea773a4f9d2651c6ada847c0dff8815e560db63a1e6d0b346ed7ee226517e399367c88e952722977b6e4e50e9b58293349512b11d9f42e402c24f78559d27b1bf9b5252f3848428c545df41a81b54fa5bfd422d3babea80bcd7393ccfae0bae081996126038982b53f27194155ffdf6078ea649d1bfcba09fe75ce371067ba36b50fb9cffeb857050ddc7e2356f84c22d771672ff2f45e8b82127dd0247fc7bed6c392917eef012cd00f39e019dbb5b676bfd864f2747e109350002f6879aadde2fa64d14a4e43687dd05e3b38ec2153bd47dc619d87a3e52d8dc65b9b8b16be08cb883f07ca50a8d2845db77b78b2ced8b7a5090872686403811a060e26ead4616f8ba737a5002aec43f4e046bfceaceb7d46a600f94c72727058360b4d453747f7dbf45aeb67271a83a0a863ddc00568a20a0da54275b564859d634a368fba748b13cf6b36040ef96a8ddbcabc7a6b9db69a6aac674e55e763167e0116da70af608ec7e2d50012467b93a5ea09bb6cc4d38c43ab898ead385209a59ffb86a59eed0a8f94be91f1be8803961973864ae15b2ba70b05fbc6718517cd4abf645bd73248147b0018cd4ef0643343a490199f85eb66789677e0d5e8f51a1e7408b5a86b7a16629e0061e89d1ac9bc94a8dd5480fb27ffb0d475e51a16b731725a8427b8159e8e8990d947570e1bb0a6bf25064c691a803590fa7a188f8f277d1ba6d72ad64564be5c52549bf83ee2c38d0dbb502d15312be8e6549eb37f98e6cd60d434eaa505637205a65d8e7ff42af7ae53315588ba10f1e5bb0f65f97613992aa702bd6555d34c833e7fb009894994511a7c8f833f0c71b7afb1e87241c7dea031283e8ddc6f917bbfe7b26e04978801872e273430ab3b60941b7aaedda9b1ae29fed01239f2db8e0d5ce39101491c36d3c7b8021e8fb40ad64c409959a832bd16a7c02bec0a8dc19da1ca293170372239f63b95f5ae05a4915d6472eb97ee12019f0999c7ed87049c4e9a4e5d3bff9f29666c5b0b39699362fa2fc5326e07c2dca5be15b39015138932d062584a6ba7b1f66523bf25a9d2cbe0bb84fda8ee8e84b2c758a19ac01323a9aa57923e9b3e58dc714701c16916591a05741342f7caf9ec9d80d732ee512be71f462ad354f37d27388c19140d758f735541e47b2f7ef41eb10be49ad6c60fab628fbdea76a2f80b7dc2afe3013ce7bca95dcf5c59cd8fc00cf42160cca924757d678695423af98cf0d7a34f4713ad373dff67aad06ed374e11e337f77ba4855dd01f7dfbcea6541cac71f429ac1c38b68c34af0e0f4ce2bd4b5526ffc0876f57e6679695af067024300dd10dc980119b38bccb5e11761736e33c9e7f41c531dd4857bc3ab58c47c737526575b9db5a9189680607f1b4d5f71c405fbfa78bce8448f48e127adc88099bea54978cbbc2d9ae4494e3a8ef5602143cd859ed4ce3c56b4f31a0aedcaf94e61f954b93e8de8b1ad50216844c2122f41001f2e3be9654eae712f5d61366fb78e2a105e18c9cc0d410566aac876aa2a2a9944ec82c67be96611b2b093eb73494b5ba0b83df63fc046b6c48c8e2cd2e9f3e62e11b63e3e9f75d243c18b52aed9eba4706be64a39683f73361f4333ad3d885f60b539972ee3edc3938a6553a61daf9f994ddf7e7ad40d36773e6a8a62912d7e75f58b22ad9da7e8540ff68eaa6425d14665935e2d2f3db50386de3333ae51eaec723726883126aff76386ca327f2dafad4f555edc63c503dc05828e6897dacfcf9722e05ce733bc990080a6568b8d86adccb8ce134b4657794ec01c03b88993ff4909de107427fc40da430498162872121768ea42c0b866789e41f34a19830e251aa8f97dbf7f7e9819b4273b29ee78fa77544ebb784de36ca4b075e95975f741022d19c722406977460a028a280d771eadc20e7ddea3842cf1c7623e57ac0abbc12c85ab0fd2b07a95d74450668a0f75730e7575aaba13ef507506a3760b52462ee48fa717bb4ee7cfd226ccc05e274309ab92ed9782bb9821ace87c878d2f407decc7fdcb40156f1ed97727961bfee99dfd23cb8c677690fc055649e7a36e2ea20ecb846929f11f276ee616eb0053c3ee8fd217118d2ec4ea7c514155e5c0ba7235d4dbd6bec90b4aafdb99392bba129ecf06c10a0482cb7d2e241db2ec8c30fb3907d44ae2782199ce9beb3f4996dd4df8c447e1da9169f15665c129ea8c9939d4775156ba0c49699e17e72d4b9a04d3cb4d5db1ec0fc633bbc1c69dedff1f43a76d0596363e27672e2ac3348334727ffe113b79ca0a46164e384e8b029232ae5fecf362214c883d8899d00a5c34c51335e5b3767d0e2bb70efb6ee73eed4b45cd534691e658b505380407e4a50973b270ad2e880a16ec12a808bf14a1cbb35726994a5280bc0e3e6efcfb22bb031e0f4c7f633ab9208c9e06912e41cea8faf591f9a8d6ed6dd95317e18dab7975f22fe33dbb2ffd440dfd75db94b1c3a44c652b63030e5567c7369aa5f6a2756ef6dde886a5b1792c68c99f7da60ec7567c9cb2619610e48b4a04652e38f428e724d34b6a6f252850059abc32dcf93438ed142f8324d5f6767cc4bf361079fd0077164779f99c286ba7bb569afdce961552499c9ae35a8801e4d6d00a203dcabfdf40fd0adb135fb0fc5780efdca81021fd11b1e284793e420b0f2be29beba09f44d1ce18582f68720d8db71546876bedee90b639ceb7a1c096ac3a1916633799eb7217b10d8b2df1c23a5e6fb7ba505e5b655edaccf27cd156a55dd180afd29b693e3bd3fa318fd345e0be4d9a370ddc3c2d3b1bf260cf842a99b3c13f51c178f1eb7b2ea4232755e79647e30c239ad723d11e6c72136b59856de70ef856217df4dc52d7ca57a837ccd6be4510cc4153ef6fa1122e9cee0dccfd4215d96bfa8cf920de620efe71d0419e4eb99a066d4c7a7691ba6d17dc0a04aeb6d1256eb3866604b6cd149449210ec710645009b00aa3859e7b4df387672f9d5213d3241e1f90e90d46a39c964d919d14ac2d8d005e2898f8ecefc9f6afdeb9f4f01a05dd0dc18de418178f9a1d5fdedada97b83f77e5da205caaef840df5c02d861a83b3c15a9a74a807425c57749786c6c7fae16780f3cac0fc45d39d5d2168acac9f4a7c3487a46976f4e97e61f9a31719ae5c759ec859e396ddceb305e4887e571da1691f334d6dec3a0486045691b5b5c4110bb8e6fcb25d9ba5bc54e6e9add1c3daf9de2d6edf163195856af03879519571daabcacf9342da40091928abc648445e5b5de5ffa657d3f17399e480870013b743e81b79eeeaa6f29859fff0b6677c055b9690bd4af78eecc956291c57594b9a1835c74e5e7537ce3ebfee55a39a6a671b669711e7610c123a5a21f416ec6699ebabc5f350435c10722583793e0801944eb66fc135db9b14a580c1f6f0fd2d21a5f7d369613220f55cfdd7d92b06c815e17ddecdba2aea831e58ba86be39f60624cfbf14eb9eb2b18235814340e3cc0a3ece804a813b022eb1c51bb466d2be6d1fb6a367c806ab48e8dae38a83c6d81a9c3a6878f62ffb5055b9de65392fddf684f4616f75b03a18290a4cdcb89f713d987b07ef3893c92fc7b66133162898c3dde2a1dfd661c1872b720373688240d96494094a8b0b59813af28cee7767f1531ad1859037b893d34d62c01ee68d49ea5815eee300185b1d0ea95f89abc7d4159881702bca8a0afe88f17fc90ac4d7533641339c2d37608ca516c69da246e015063bd35b1423e520ded68034b5d2eb21f2a3bb393e50f245df7f8385bde1b8d59ce089c6c69c4e1feac51c968fe53fda735b16446eb3e76e82320f54822ab3bb95992ae8f1ff65f24dc14183be35e5cd2ead79fd46c1779c583125cd5ee115fb2ac8273ccb386311ed8ab9a37487e40aee8430844199cad2e1a4d1e08b20b04fde2f271b084627efd9805d7c58b96323e10b50d9304f94320ea2713064ee56c010986eb23627146a7d4808abb7fee8bf0b4a9917f30ec3f2885f7a626999784f90c2f38b7f655e09fc4c8ff2f8325cadf07afa50d43e9505c0173e4fad0ded32bdfa837d5cbeeb97e7ab2c7bd6abbc5ea828ff3dc470d6e12ebb7cb0d6608544c5ecfffbb2d74cd34ee1bbeca70afd1b69a49266653c35e591b084572001800fab7ab6a7b7b74992b6fd69b7d8e36a50e25e1e35336e8cfd32ec1e4644521b0e10212a04e20e5dd201d9a1eca12a96ead721f4b62311a5e7444c6dbe5ac24b3f84870eaebab8118cef2d913aacd03c1a8d7cd6e39a7bfc5bfd56fa2b7ed855207db21e3b2a8c69ce040d45967753fec4edea06f5311e7753bdf094170bdcd1c65c8fce5c27e1679302a2645e8570b04edc97136eb2cf16af47c11e600ff6a6af785b57a1a8be4be90525cd878c00309895d82209c50dd94e62e8d9018590297420a99cd5d7064a5337f0edb4c2252a0b9da152ad29e343a2652681980e6c1678d2ecb2a12631eb0015c21ee17143c7d1b1aaf9d75a651d72fa61467312993d77a4f36f03e53ddc8e6b63662d2165d5579bead0916f45716780cce30e44d0265c1888fad57792f740a30a63e2fc2b4d3111af3ad0be489dac854ef392e9b703b33577a6dd67d84ebd8bf68a2e93c20e9ef8e0f5d33ff268de1c14cd010a0c48d786007294804ba45843f74a4896a27708f25534b45515b3571547dfc5afeb37d27405c5a68dca14e83b4c5893a0e25ea64c8940d3198d3f4992b6a44440b130e321ff8c2f03e2fb093c64fac4de5be33d1ad9edb2e154eb7b5e1578301c273b3f0621a29ff4001d64b1c14333fdc939dd6f96385bb79c03c0a77b5bfbac9fcc2136464a3e7678ff8192bdac201e3ad2ecffa010d2b9f945b58143a65f7a30bfd86861418b4784de360308c0a08f8223a39adb23b9aa65d60d9e5de255671764659c1178c03a7f4bbc292173ee6afcc4531af62a97f4dd67dffbe25348b479e85aaef493d50f4ebaf2113a54df4a97c73cf1e7f5ada9b00d57d25b180e1f546bab4ea6b6e90105136426465fb1c1604b4a7d8bfcc9f6b07665012e96ac41dc0c53843b535c3ef1c265e6c9ab65220ffeade6efbba7bc37ee1a680458d5f136816738fef6aec6ee9fd32e05e9ee856c9afc744b6e25499728f64eef44eb45dff00408d16a2c9c023f8516f79b69a689a1aab6d5d36209b541f7165479c41f0bb301b9cc15d095d04b80a322eeeb6be8497cf5e0fb36a95215fdb2c21d95e3d355b64a660af03aaeadf220fac2e2491fe7089e918b88de1a6f4bc5929a5e5cfb6086c1b43d66bab4d98370ca260b243075e09cd2a6155ce9692480f6e614037d0a1bfb6e3375ab283c9b1436a22d57846cecbc5ed192b4e0325a64d28480f6d4f9bbe4e9d3420d54b749d0b1d31827c5ce0b6a5f878afb2de3b40af13a6e4a5a0ad965f56b77ce08e8eff899f61769c0fe17e048190410399af85eea24a4767d0eccf364d56eb3daac7e204c3df7b05e848bf7dbd07cd0b44f808c8cc588c504e3e0afd3fd71c030ef1a2cd1ec12345619ebb8b616d502e2aac85b0815515263c5f8587d4057aaaa957775f65abec75c82a65f34d0c450cd19e04b55c29b35097b21a945beb437a491aa04eb89faf06604d7f1e4043e46d15d6baec6250c3d0239dfdc1fe3aeccffd851ed5f2b656defc7acc7f3cdf1817baeabb95125a6821c195cc0a27bd5dae7e36286a16c327ebd2db4dc78a30f403a5a8379181f75b4a2b5630b764edf304133bf9eb282eb4a450ebcaf6ddba6c069caea9d543b4e5f578badae366dcb3651c1e5aa015dafbbc8ac29fd7448c026dc535485a33d2fc28152d5ec2eb391c814706561c175a2c05f82937fa08e978ec17e81d4962acedb3319990146578d667917ea7280f22c9cb271971ff533f553fe7b5c18a2f30ae195bb4345ba731bcd694cb6f52be45741b44ba12a8391d3ac17e582d44754c34acf7c884f87d5566917ef13c1ec438b27d3b746a218c719af9f952c098cc67734195a91348c87014a6c4a145d64b69c2aede74a04a73d03627cfcb3daf032feb3f21d09cbe53f1025227a8a8612b72265b02e426d3cc4f1a6490ba1d41b0a72c02fe049d16eb5064361b74484ea2eb1a30422ac255d0200d8f10757eeca24f7fc0ebe536e0b37b0b91ceb92c23046a0963e5909045badca773ea14eeb6cdb82859b89408c34d2d152c68e0775033a9c1cb6df69c05ea98459497a0d256120ed8df2365acfaf280709057a562f4ba3631cb5790af07f746147af98e73a327d52c3a8e599e2695e8ec4b63624efacb7f54c36e7cbc281fce1aeffba96e8da245785ce370ff5218490bd6eea5d1b9fc999ed11075881061cabee23aaf34fb87b510d5ded13eded2ddd55350ceed51caf63db477cd04bd84b3b55b3c9d5e765f1e834b0a881d61cba49e71434f5eb5d2f9ee7912e103a883e8c98f55aec8bd355e40941ecd6a60ad2588f4145d3cc7e793f0e1da1532a1a7a87f95213b76ede2d0c2e8ae54136003ec7687bbe59d1ef58376aafea0995720fd9b5206622039077e72db931fc8609fa6a5658461676c0bedb18090ebd377ce73b38199a4a395b55e2fa75df2b6d1c3665f9e8d13f151933d18fd5744d941aa2bda0bd95c228ef5ae334c43c7dd7ec3ea508215e0eeacea87f7932b25ef77a5c87595dffab5468f4246ae5a75a503c2d24e03a7d98f1a64dbf3504ee8259513059e59aaf04ac394c33fbbd807b3f8f0fa23f034fb9ffa20b189ae9b4e49cf5ddcedec558b1205fc7546554d759e736d80845bd865429ec8a3784bb233fa7dd190835e2a98d5840f3bceba7a2312762bbb112019ad43dcc3c62100974307c9e1891d08021fc3a11e6bc581f93abed1d6083fdba417dc4306a1fa8140e51d8a7922cebf11a90f92f5de09032735b8911aaeb650fdf5555124deff928ce83b21e08933bb384a064e7434cba120a352d60bbe1d5469d4d405c769ba4c873f9974893e0aca85765842d9ea8d24885333e9bd2fea659d465c11921ee607c845df6cb044fef10b847ac2b7e92210a30717cbb2e27da87dd0ea30dc9ac2bd4f1c9501da32d5d41059d5d0e0188a1409e8fb52954c760941e209261698d99704340e377a5bdd08f2dcab30727920c785dacf47760774e030be541d750352bf038944b4fea39efde7d2fdba35e94dc26a1908d043fcc0e0fc35895a790d5472fb375b11322eef9116438a6b450437ad6fa3d08d7aa0ba443501f6e0c0f83bf5aa62fa742a18ba2011ec35a36d5fecbf02457d9a5eb51d3d033d99d1227dd635f456f8275f65a69461f9edb1c243c98fc57754ea5ef8c0c73f5ea165e5e7fb1765873924f35ed65d6286b5a19fd645ce6d213816f73784abafae70c9e1977c3846d36e169ae4f404108091bd950e2b629e3f339c19c2b80483807cb2bc62b5956059edbcd2495c0b31ab8207d715d2928ec95361d0820289460df6f80c9b21ceb64dfc36a9bf9fb952c2308660bd178b0a26252249e4ad5fb158aa8a06fbc882465ae3eda719d6d4395f67b847cf949918ea71ba6137b8fde06d94e46e97556425df8e8b1dbb7e6f5800cb89f3488aad1ccc24f4f54c195d7b0a1531e490852d674e6cb893f04011128b8d02785df4c541712a6f546dc9070d7915bac40443dd0c2de39e34f4d61358a437ef0329545ab6f9a191c65723c897badd5405681e4d01bef423025fcb0dbd4df3c819477aa6dcc1c29a16e696834a3e20597b2a3bdc90bb6d2998e94940c84393395a2370b6d0cff6534192b68f2af2c95dbf1e94138fc440f62ceab638895774c7843867852b1de3d82015a73b35a837db2eaf871fa127225adda877149932b4a0ad7234174459791b50fc624229d8a8eb6b1d87c13bb7b03ec84b29437023b9eefa19c71bf991e60137107a3745e55d20b0544d5c2f4879519f0bd82956cf1a7b8e4b69378de521f6374bbd2ca7ab6c09cd9e5c61ca15f8fb53e613c77bcb2575860175d465188b12372a700a74df9875b7ccb5ac310989cbcd1d8d3dd172421631576288e9241368a9a338b0a790df582cfd58302a8f7b6a98220a64fc400cac2464ac018302eadc2ae78cb0ce026941db48a72bdb1ff63f321b74cd2e78abc61c51d80b568914f6389ba8733ec9b9aa752cb7dd3ca486935989c22033b6cc6fee7af6714dff2a05a9ffcdd4174b4486e6a988151cc69274400ab888e70042a38f9efd449920f65bdf137e29875930da0084e578fb61646fd91be50e2dd8161a59115781e02b9337fdc1499556ec9b3bd6b9aa9c902fa94d511076f34d7b33e54c351f7f7f137a91a8a31cd3dd248a4ef54c872060c5ad769abe4c6d0747784c5ba7944890a4abb0e90729b94d4668414d805d3c63b15887ce4f54e45bb81bdf3e22ae573176d17dde5f25ccb10f8f5482dc76b7a44169d0cf85c5b73706da2ea00115e4216fb4da31f2b500c52093410f0e92b7a54c557a001c65122e6e614937e78058818a65f88ff1046cd54af964b62d513fdc5fbb9754dbd8fdc33bcb7ad4087a61e5c1976d1cb27f7f876f6dc210f7ba4849bfa3d0d544e8dd4f48f10628fbb57fb53ed59e7fc17680a578fe23e236d3a1873e4ebb1248de06040b0ecc7a26dc07029852677628439c8d97d3dc8f9746300b474f312f913cc0271e3deed7db7d1a96b44b7bbdabbd59b2c2e2376bba5197c5f4226837ce32d1a191ee5326c8a4e1556316ec6dd59a3e1fd101c5e5f4c6480285cbdac5d35dd2fe5460cd223de5b435782381c69534294cf07ef93bae1550ea0116de65135bf0b1fe15e8bf7eddb9fb66222703e7e5a4370cc546915c14d807d7ec6586add0c058dd23b67016efe55fd3c05c748af861f02d47856ba5da263a044bbf3b4f55d809acce261b733fbdcc86ed4d1ef0583c1c5c1630f0742fa5d5fd01d4b2b94f7b6ea96306ca8a3b8b60a1dc7030d855e546041732258f29cbd98b96cbe5c4245a10828f34bbbb90355e9f14ad4fa1a6bb29345d4bfaf925416bcc701a762fd50ce4d8f4adbeabc408a65344e7388f39100eaed58f52881ed48d6982f7d90b43f89dcad79202477282cf7b370f046efb5984b5f4c1772ceab99072bd92b807b0b0d40db243b67d3b3ffd6e33bf5f348ce65ed5b22a4b503e6fcabd1bfcb2552e132471bcf43aa92d5f90e3f653f71338214fb83dc717c2544f5d4981c74527eccdb018504de8bd9099e191d42e716808d4fdfbd73c105c491e65493346cc76de4d3eb2a21e62af4c5985067e1653a2a3d77f5cc31ec0e047cdaea4da6cb6b2af5d5553963e4e646c72f01dfc23d93d0b7ec4e9cd9d8830a595cd4b58f9aa7020d4210e3a7e084f4a1668e5a8629f0e15930f611aad39fc10c3ef391b6028c728e7bf122aacc078f2159fdaca727be45d32fdb25eefdb8ccc5c54282ce3dcc409d859cbf89040a226268aa6b5519e8fe5328350c40ba94c81848ad9d2b36fa8b7cfdc789535788924f7da2861f2d4e4c6aa69d5ee6cd8aeb50be10793885e07ab5564fb121e683bc6952326ccc5ba9307a8fbf603b39631f30de5840721bb55da49e105c40efea3535716adf180f1dec526a684adc283ba945483ddcc59c58840f84c64082717f3b87d90438cd1fd852b637ebbe983a122f472ff32c0a8cb137383a5783adfd68ebd8f938e11364ab3a445bb504d98790b5f994170dd9f3c900294ed6ed08792463aa1deb56c6932bad71f32a369c51cb1793bb7dc1b29652f9dcfd4a94a172259292f6469daff02b0e3dc8623d922118e2de5688c2f2a157b8dcfdf72b874f52960534ef9832898477c484f63a7a19bdba096b89a4536ba5c8d9d60c7f1fc05a29da0cd92edcfe5cbb6f1a98a7bc741c25115f6b10d51cc07045b0ca9cd4f74ba9fa54da7115fb454cef3d71ca9fa51ad22993445f0b54aa4ec2def95b026c6d4a38bc97696b6fd8c1680b04be51d519380e2f27f9d1b29145ae601058d3d2d6c72d3a42fb963ad46c20b4266bce9ece952bbf859419d260c53b36a2d89e9f5d071ea2b43f03c1c54788cd5338c445b95fe9cf60621139a9f37de167c3dfcb146c81b811fa8ffa9f9328e8336bd66d1d5e608fad2ec1641be6460a7fcb508b486a7e48ed2e24ce35fe2b48c6d1337593eda8fe96624d5da9123041bf6b68913f24e2958dcaddccade3826f398fce7624b0b88a6165c2b1d5f1c61881aa31d11a8106a51037ecbbe3ab3d850a30aa9b2aeb1c61783ad692a2301801778396a208461b0096251f416b1fa23ff8009df5e850f76adf91c68424ca00307cf23e1f112f30e45252f15ad1845b1f9b3031ff5da3f86a3edc1716af5ea2135d262cc97e1923c9be43e72cbb548494632638c5a6e86b471d3bc0028bd79cc7663342f696543d1261d4c3e0e202880da0a36a6e4712f2c36425e9e51c8b6b249edf8f899b26e96842e57a7aa790aabb2d0d5f03af77874776834be427b11f9c0f5be0903d342adabbb2b8f36b83b9811f2b23b3982e560e15337ca1364be9124665bcace8591dc248f88faaf2f1a85d08ed9b598e7a84ef50966d22d6160cc0ff8b38813c302dcf30c1d6aa99cc6c5536d56a1fb4e6f24e3185323942fc19d3170203740287ab7051ddfc5481cddac55ffa6af8b293c4a0ce65f95974e20e82f27e1b87d169ef7081aa40c8e732e5c816c36b87d83481c1879b3e9503750a7f9c5261673ad51837f8787dd508536aa481a05bd373b3aaa5c7f9fe3d48525961e4fdc78f1284c479722e7cc69d6be2ee802df8b12affa2bf87cebc7f38b94f8ee1ae9e2b66980bb3fec97ca846dbdac5d4c43fa55aeb74741a603f9a0a293d9ba3d50c2efd9a3e5aaacdfbf1a5a525a5f70f11529b679c50e793d048cc63f123095082d1cc577c67fa6314cd4cfb430a86beddea3caa7288ca18e312a6aa535a5ec08d187d85c84666dd9524ef84fb0e8cb1228a7b9cbdebe2923a35e24332c215d34798f88a1a57e528001793e26b176ee5fc8a240ad31bc67c253259f6252c5a793363efd752ee66b42d6a75d0baa87d16eb27a6dea4ecb87b8cf47b32eea34281d868871b9b117e2c1150cb91495b949dd8821a50a881c8b81728ee11e21c2738b2eb9962537e0ad65ff04197d9ed86d5981e380ee78d9c82a0b9bfe2c2ff44a8bec6b5e956e6210edaf5f22af7a1d801317300dc29d08e0a3b29c22adf2fef03f07e8411dfa1c8ae1a3613d97e32159619e1ab66720b72e5b40458304e4c249d8fe287d45592efe961ffc87cceb83d60511965e8d0da33067c5451ab63d7d57fcf39b8d7540c5624a7b121b73c020b912af29bc957b5a40a19336f87ed374e675c3d514456ffc014fe8f3cb2e41e4e2b3fe9a34076584d5dbabb7d5aa0373917afdd82214d7a178177deb5af0d938288339e1576dbe17a08a42803705bf4c647d3c043cb5bd3c1acfdf04c2e767201da14cf5b9515f167b14f0d85624d5b9eae0f4bd66027dccd7a8d2a4d288745ef1850341096a2350c93fd72ad142c89b1c833140d4c4222edcd378c0f3616af8ab4c175288ee0670252b46c1646f1b23922564550177c72de3f8fec2c580dbe9b2ef18f7168d23cbb6ed0b1c03e60a104ca01d332b129b4be26e1b849f6e0eaade700a7f714d6cc43287cf237a256b2d4432de8c29125d5af4da1860756ab0cbf44d929eb469a487493324528c0c4eb2c6ba487b2dbbb25a1c71a6bab754e8cf0d9b72e2e137ea1cf52013f2e5dfcbab47e58388886a4a8fbb060ebf2c4b51dc841157140a430152f5fa4ad70aabaf511f2aa4bd1161a865fa8adf00b384fe548270ca55ae15ccdf35bcfcb3427de0c6b71b7efe5f6f7c2172257dcdbd67d9cc1e34cf8b6d1d2b27c1f26e24fccf9e06ddd25b64c09fdd8ed8ba182727f4a2016830e464aea492c49eb2fab24d52ecdabcfb975d27276eb31124179987a44c087950aee318298f77bd64ff9a60242a47f66c8ff8ca2623e36d6985a223b890c440da30842975e8910860afcf9ecd6011c5aa1d9670d974c5156deccab170eb5e2f4e1e4f743dd6ad294445ae8d784d17ea0e9f1df6f892a992faee91e06d6d654edfdba453233730f286464f1fed5259ea274b6274b7a99bc8ae39ca6ee173b9d1173c01fccc45e321af3fdc894f0ecc45664ecac9ec4fce72e64f1e23bbe42269aa6a91429a36a222182d5e2d82e40b28733ea0af31b41cb0f059d805e8b1775b2bbe7f9376c5cc5f8dbaa7145c66016df9f523fe89a98a80df433cff192ad113427f989dbb84f0f59eb7d16077c1f958a1521c25e9a3c7b631951fe34606645eed99866caf7ee2ec24137cea77880a5347390358f000e73ca20ea0a8e983dd8ff318b5a3eae1a096453929b8f807f14db4ff822ce586dd4a69261279a9cf7a14952ce1cf6d4a9c2d19cb4624a323382c241ab8ea27859c4b2449e2e226893076e116cec4641c3d13817887667ccdbba577584d1dc93d68f9f9ff894e5b17ad17418dd1b11c99e5bc40b342faefeecf493c69f3fbce7e1a6cfc7aac7318019731757f0ab4b03b4a57d5b36426d0a3ebfa96c154793dd21a2c9dd4e92f95eaec638d6c5219efd256eafad9d33228a2f72905534b0b25cf4fffae12078c120cd1969ac5ead4f19f91b003170bc38daf2e42272eb3c019f128a5da69c8992a9e72fb37de9a6cdd70d03130b16248a841ea637d981baaa4cb094fd07aeb1afd297e0f52d0b0e1568a483ca48ee6122ed5f4b8676d70742882ab3e325fdd0a0e42d8950c823725fed2ca6df2de935f480383bb49e0f3098ceb627d2543c7c3e43327f82f732796354a8108ee0f3fc18ca765add08fb16fd83b737b928b46b0f429207be8ce15cc6848ea7ec40ed07322ae37008c303fc037d1e394e0498e787ca15d996416f88db0531409e38bee560f5ded7eaeea440230a8d7d48106297074cc2442c13ecffb25c0b32663ca6f5a02e0fd1e8e4ff872673826668deaeb2c97f9104634df2907205ceadfeef51b9c3044e41c935bb2927588aec83dc177d64e559fa9e6a2b31f06de5f461265dbdba46f5ae2089061c4c907b83c744fd9a7b2eb8d02b17c8d622b0ce921cddb0ba0f0755c722b7220ce4a2e12d98779bd20bbae309382e59df03ee1765a07eda3f8d5e4440d10fa9bb64adad3f6d73bb48f5df27a12845fccc7903146a31ae5f82cede9360c3b85394f72f7543f6a679d1d42b49f003459a14e8416717b5b761fed35e39902c7bc0cfa2b5d8eb9e6e5c9a3efba587c60c7e3f940122bd2e111a911b849da4ec002f70decd9890e3d2ed556bd1d2163df63ce6421b445698d2790b3cf3cb87bc8d54710fe16fc4cc6bf3e13537bd8af0d175e8469d162d29e9f46af2649270b856729c0a9dbfe22f24fa47f3ff9b333e9df81c744e610758d35c125d23f8fe19f1470c5c5d9cf9631904cf7517c1e1f6b2d5fa2232f7c24ae3c6acbf9f117ee45713e29483a03c14bfec3b60823ed2dd5c2acefb121ea6ec0ba3c415b1422c4d8baab11b9626e3b535a540c3df867859e4afdfca548a5a12d5bfd46c91c3bcd1627c4bca44a51bb8ec2d70dd1ece08e115b162b938e30924582726c77a3831f7abb991952285327c74cf700794bf7f6cc832e1f25380aeb798004dc14cbc66e7e36b30672dc272350ed1ddc36cc7d46880538a92ec55723dff1c739f23396629d77045632504e53a6258f067471afd43c732102b2c26310fb74f3841d38f3778b7cf490c699f0c36a0128e85a1936d53785e0ac03d52f7b9240915536dbb3221739b69c8df4345f47faabc22e7a2037cf1d0a96de5590d91497b15b99922e788091bc68ff3a328a3f11658c33e3688972b15c3558b17202a05a0bcb2d6ac11929c504392403fc705dff0d3d6ab1cb901a56368206f81dd14d6e13a86cad9f3f24402e6daaa95b201db506b0542098142eb08203f4440a3b68a1857e19b8cefcdf0fed8090063d6db7c689725e20c7b6ae671ed41b860e3dcec04ea2e7c1d26751afc4acbcba48a1e2c4bdf221b22fca64102dd6c815300ba6488844ae8ddf2cb99e3c257488b0c33d6d7b8dfd8b1834bc833cb042b9fa1d13939818c04757fca3c230a033f7598314581f84c756758286f39e60171a2ba89568a639c08fbb5c71be1ca4c51969f9780d8b1bb48a6003331510b72c828375285b5ee524e41eec55b080b32ff6dce3c4e3dc31960d8908f5136f8e954429df7a5aae3eb2996a6b9e95b7f5e684c421c6530aa16b5708ed42aed68210a6d62c784ad7ed7d96cbe727a21722fbc22fd38b33c4814f56ad3682d169ea94da656ab31dbee16a0a816e1790a87b2837a3bdcbbb47690b5cbf39d5286779daaa5a481e1de7c33448298e2ffe52d1557fb256c94920b34fbac2688ca367c36351317dbd278149b20e3abfd55c27a3f967e9e368d40ced622b2e35eb7411c31f5f5f809c89727a31f1d62ea1b2271016b4099dcf3f903d442bcfc475bec1dcb142c36805d7d4450047106b4cba4fb552574277f2ada043695ef75490391940e391888797a44f552c44866bc2526c0d380461aa99a53dccf996b3da9b3e3dfedaccaa64ab3975db284f2cc412b29673a1c7cb1c0ad51e1fc8f89541f625e9785d23e035510284ad5d0ba482062637a7dca69a0e0011736bdbc8b308583025b08ac2dfa7a9432f343440af31170027f7a47c5a34ea5778cfdd785a889a94bf221f68b7538770b9b0edb5ce7b7996be6351b3508cddfa985019c8ba647e26873217a052c398ad25f2fca5ee8f1cfed07cc9338f56a77a6136d66bbcdab1c2345923053e1d9a506b9f3ccf096c9e0679e828a51438861ab3e03c00e4fe26f7c2330b53deb1dee102e77e592731b24c54483393b953c19cff998df93b234ab4018dda5c1e4c6cbba2a33934b1f0148618e12945ea60c9f3cc4a63f35465a1a797a7dbcf3cd5992bdec812f308dcb5ab226bb73ca808284d02dbeed33753554da663defb4333d6e4e10b16f35e35b4a8c4bf90ebd1d81a8b49bb2a13b869e09a347841ac49def586019617a9f69336798004542fd6e7bb0e51dba2e37064dd0efa2fcc85116e663afc77981c6121bdf9ff2ae6a66914faa5aa43dced02f88f398a5cc5ed006eac9ae7951982e4247d2ccbc0963072577bcd247cb10c1bc7232490055c8886157f89633725c3fa99a4bc4e6899369f0ca1625662158fd58928728ed4d61779feb288ee2032005bee8b95975363da6015d7c4192000e3bab65d082ef18bc0e2e76464d5d290bc9ce7e91f71509bf60832e5f1f6cf5289f83b07a0042c65c6b979578194b6e2caea0ea7247deaff56821ba0f962020dbfd3c417ae4d2cd956d78cbed923d8c25a5e415bb0e288b0d6e0176502c79ac001874a00413714ffd1fd263eef1bd02b2e6af17dc6f14d0d8533c804c3cb9cdfa3690d23fb8eb6a1add660e4311f407794fe58c2173f57bee3d826b33dd698d9302dc0b26a025aa6413e51adb9012629ba4e253df2511d0bf5a51aad595b958eced6b7aea26be4b822af8f6c3cb05193e78e9a391f0fbccb4b8bd8239bd61f078626f5548a2c4bde84e3c5d503936f044109a9d4835e48702c9f7c82b41209d01ca4cba173e77a492d4accef7c4b97f5df9e977ec1490f3da71ed483ee9c8771df83fb76dfde7bed1287181f047d2cb58be10e93f2c607f7a9a46c88fbefcf576752c547c47b74c8a4af562d1bf3946a88e13f72cc6cc89693c5dddb25cb4620f0d601087d4db89c05aa5690a41a5fa5b7803fecab1fea6a10e68f180b82aa756d5b71836c608d32df11d01e6efa9310812589bc7c13ca4ead5dc3b7684b43ca05e7a11a28dac0dc5f65b1c4ac99cf06f94c8a7d271ddd7385f3ec6ecb4dd2950532298b133e93ae054a978041f2442968d1bcb65f0b8ba3ccef6b70bf346a68422b35f50e836cd85645aa20067212a24d4529c2f80fc5f597e8ee7235c3ec223da3db38f7bea33e4f9b30c57a16ed39bfde452fed09ff4081c7b90fcbb04f221cc0674913f3504066d5e28bb408caa1fee7e6c5578f77696a6fecde3de810b4a32882ad315fb250223535655033d75966050251c93cfe5c28f16554c4d7ec6a105e35c1667cdd47264c5cc744d0380ddae6f8349cac8754649183152b9bc35b21d3c0fecda9da6f3de84be01cb7a15832217aa0ad7dce04db07c71083c3126ac226bf598ad84e49815a353fc6aa78380b52dcf37729d9896e6cae499f01f86b0a44f9eb6ca4e0300321b03f2bd04542657b06fd6823be47813c3128dc84dbc6580511c2f84502ca79160b02e16ea220883f52a2e81c104f646b256fd26529597425edf824d153020d6936d20a4c44a83eaefce1c5d5d55a28a194b0c40b1f9437e1d9bbde07a60c05c8107da3696b1057552be813e67b40b2dffe68bd871c08e03cd84fab960a2522c00d9ec7df08e333964af13fe70c5eab3a294bf07211a44fa541b0e797ae0273a36583bdba3c02689c622a2761061cf3ce07712bf718820656069194a0c399be2c72779d592c87f3238792b45daa7c9c821343219ccf43b851d2a93a9d8cf7f96b6dfd29be9bf41ae841df07eae17f1dd34880b35b4e2b07afbde88f8abb52b0e4a448997162baab16add37f08d4110de07e94b2cdd1c6cb62cacb19a5972576f2c07b6e0b2e5385a9a94f1e48a1676dd4a78a709a40607d015b8e39025503a75902a8f47b6f6a42770094f995d68e1e9cdbd7b135a603bf39fe247e44fcda0bef8e5f47ff7b0fc0f4bb2b84d0cb31508fe6f278ded494a54dfe186dc5c90ae6eac5a0982e77d673f18635aefbd145d74f7892a53cf804e8eff94e8f55cfb3e1b73f7c91690d4340697d667d91fa53899874ee7b3f4b825d6a583fb5db8eff24972b9b94640921e2bb709d53cdb040f8170a590f3a9603a120f3a8c261091b7b76a328f487356b20afae935885771e64a44b9fdfcb356212923214d21fe22107eb9d03484a0df2812de3ef03e6c1342daca123a389274d2eee9bce395b61218151876e70aa89038642d2e7f277d6a19e0879ab279ce94dc9235311181631fa8cf65c69231ab360c23c4169b266498fc5e506d1f8173cbe1c303469ff387b6bd5469fd44300fd6cef317724e223d1eda26eeaaff5e37f2bccfa9f4fd4aa7ee5818c2a82abca119207cada02224d86901be2da1ae7d2b55ad10bba2a8b64205ebc4f3b2daf5e4d9769f7541ff7fd588e9ebf1180cca4b781aa3fe464d03eb1ed5695fb85fb7ebfc115d877023d34a8aeea1765526ce6a5b623ba91284f09988582413ba507b70cc03f54100dfa3b99d20796259979675a0451c352f3c0b6175b36ab8fc017d30f657ea08bc67a277bab4c518feabd7bd333118ae5bc7516f30d474513e40808f055b5f6c56622528fbf3a786675be1a38f9737cb9b75918426131bac44d5b7895d3a84b8e4ddd58e2b7a809f1ee64d60ca465825b62c2812a96a22a18ccc60219bb8eb42c5dfc41a3cf850b91367aa98d1de8cf6093b8ab630901e3cbe8bc4cad79d6a325b5e58851abc716120b5659ea681106d739145610248bc5a6e49836c956cfc237e5d669a33141cc177b14256b1c0f9c5410a961571d0d11acf63cdc613af514973e09475271cc62bfddeae677b99db8632e494773d39bf826c90712c83fbb50053b0c35729018037eb6fef2a2596982258ca836bcced10ff6dcd949c8aaa10abbcc9bc7fb4e844c805e603e92051211434d19e94b9007d1ee264973c38a49928018dce81149eb0420ba628874aa1dc5811304b4415a837c778e200c1c07c6b281959d0dec687ff39f5e2abd9538290f0cbbccfcf38d40418e1bee950df4b2ba0e23ea7bd3e82a8e9b00699cde4724397e73f848f10cd379971019693d4d78c29d7688e7e29ecc4c79492a5c4697b580f0884816e23212119b1de934576ea546193b528051d792ade45275d67e4946b0148de6372ee9b59f8a279ab03f98bfd3d165ae4d631aad47ba2bdc18713316f7730329db08c428d9dfa19ef8601757c239302dcd7fb339486033bf292cb1f5baf0024a3fc5cf3fdabba50757d4d2321a052e3af15971adbef11044f2ae4e5c20e01cb80209482f5faf4f34018418a23c2a6f295dc9194345859e258896e17f2776d544910eb21cc94b02326f7cd9bd857cd436f71fda98bf60ba781dc58b71f2f0dd2708fd66b2c1d05be77b59d961466990b95a58fb4bacc145d9b76287b3c2a73b96152b035e7de38307eaaf77070b3c1cc094eca5809400d49bd081696e2d86f35e08c626da6528b453b746b74319ef18b486da5f47ed318737f63b583eafb5aeff128934d3ec033efc8d0f22439f1e1bb2717248472226bccea2fdf337fd9dbe56a0fbdd83aba3be12ddf11e564c0796af46b95c4065d15397480080395c90c51dcdccfde689919de64e8f9eb11a070424bf64a9e0475f96f32f293534e194d2e8f728fe8f2b8bd24bad7d7ea5c2745e38d3e66e6c66086e75cabcfbb85f991d34b33e4ba35079b1e002e6541df35683f5cddf1c5cc017030b66dafea16a7260694d693c205f2c0177f6d5d4a06e2ada3d92be2c725fb0bf077a061f1e0071d3fb639024c02ac161437f299fd836c979ffe7393f18200e6ee60508cbd8283adf2acf9dd4853f07116e3d3ef2046cf87d64bce42714bca985a5257736a43a42cfefec4ed71cbe9189ab637591c366eb0401d52eefb2eb5299027ed4b57a9a8e932231caa62f787da453754de88575e4c7073d4691f886fef41fc113a6e2e96c9cbc6be76f7d443a4a88f50ed711db7782a45744fac7ef0fd067231e9d428c70a37397f5aa7f2ac97017a2adaee63637571f1f56a0afe3dc72799d438c3f039ee2e26f92c31e54d64ebb0baf93ff6be595453bc3f69a84f11105d54b2cc92d7162f2ab495eadd7417ec13a33f8b3c9457db283e366d2827dce003b30c5f38d3abe5bb729f21f4966e0404763618c5f400dba446edb48c696c3d3ab25000ea4667df3c595f1f6ec9ddd199a67ae0caba1c7fd4b49cfc737a6af1c43ec53780738f739e89268875403fe24f5e9d136cb405c9413e1da849afcd95edb21c7121591dffb98c2e30d967b53d56d39690490282ef1d0f5893e589962e96a520232bb9876ea1c748b5332482ddfc7cc4d9895531fdcec245fd857cef9ddc4a8e4fe1b10ebfa164949c68567ff32365dd08f9bceded073c29b03f4e441b57e46306f53a1d1d1fbed3d1657cf771eaa7dad1d84797a30f179c62c286a3262536933ba972988c8f3b9ce60c6f1dcf544de820bb16414f84bd8bf920d15baf3c474342fa49818a87ac4a057111dc71617da212968bca1c95ff7b6c9584b6f3e2236e76f8bfcc501ebb5f305f08795d014edf090a6fec7255a3c5036a8a1fb66aba8ebf06a4e24bd30558cac183262820f4832e878abe6ef7400eaf3ebc98bcf0d911543e790f010232a4255278593ebb41bab990dcc1f18e61a78c04b7f2a0fd54fb56d2ad7bf4fb08560d912ff1c913651ecf9e0a4e8040bc8b277e0d541af924926cba2feb2174ea644637578125aac8b91c642abcfa4b80261ef403c442187425635f7004869f535390895c87d854ab0965adde69ccdcfd6d1db8ae278756ab86f5c9eb4d4525db733a76a026619e0d2e37421acd24a2b6c19e461aeadf7bb47c38c75528d889d9c07da64a5df00e82d0c9c5c145ce6dd2e2b6de315d88c6e3dde27b3b8711bc5baa3c3a7ae1b9055be99fbf2e6d5971a1aaa82abef44bdca82d8820682b14311beef97c51f157b510e1a4d6c5097f69821db79858b5ca0843a8c53816f7f470f236b091b085ee5df6c0e7acc4d44a13c4f6ffb6efdf402c3a115714b85d1883b9628b4bf25e5e65bf771df24bf5d18ce89d695e83493ae0a7f44bf7d431bcb4d42b361ebe92e34cf59e64cb9defa856f42be0727812e80528c63ae4bb004b6e2411d05654ed3bab7273ffe9a70f522cebea601dd837ce1ab70f0cb98775fe85ad8a090f2004a269c01bad1c1ac43ad199715657e3c0193648d80d23184b5996557f764706e4f697946c55fdab66350d1be3b5bcc91a102575bc6829b05fa03c3d248648f33f78a86563d2c5c889c0dab7a965dfe6d372aec3d7fe3d0b394c631b7ccf3428f00e7fc66c436bd1c83435686b6da742b9594081c08d83792580ce37a3b54222006e9353fa030ce9c5111007c69ac797d2cb7ffd96d4eba41fd3509f6ec08865b3e97a7bdfcb51cad46c55434a2a35cf291183dbeec4a9909648b78ac21001d6bb34bc89943198ff6226b813ab59980413d43179389752a2bee35ed58908057f93a39aa95f3217b41701073b02d7f853b59da99c065adf3b244cbdef89b9336199e6dd9f9b56a78235dfd8bd378384bf864a21497044ae6dbdb029ea0e3558fe28ea4f626fb2b0b50265f4cd3b387bfd0a5e3365bd28c14a17f53d24b30deab0c7ec3aa744cf38ea7e9e237a829bf76d945cda91579ef4e624ba10285c25861f40d7e96094e7746bdebad9d02c40a341d8c0d4f53f4f0d17c73c1075a9b0dd847202cc9b635a2afd6bf55e8d70d84fed038ba3c76821d4d698a682cd4e970e5b07d348c1f533bcbbe3da39f41612bcc70bd9b2ed02cdf37c509461a11614773c57bccc2b212979313d4babc1a7e80a0be83b61dc4693bb1041a1241e5ac96fd787808b817ff5674ddaa4102ce2631a9851b764688a93c5fade24e91114b703042e6bbd63a5cea1c0f7504462ae7f1288e7cc2c08b9d9055e3c6f208d68a06474c5a35674082f0a2961e5eba14f57ea7735acaca6ab5e09b269f664940ff2c15a506e54974f3e53db2b96f718dff284d891cc4f39b10720ed52b458855d6f1c4f54ae085eb167e05198920a1165db5caa4d08f68488cbaf7c3e693844e6c7b8e96a35887988053e52053d15baf13aad2c539d71df239318c5b8ff1deb9010994f94ed35d02e0506af6146018f4c681003d8840dd615d7d2a8025b111bb93055382db6d3ca982fc3c72c2538b448d6a6b892b2f0f540c8ce553a1403a0ec42e5587932052aa555f2fc6ebae98ef46cf7225fbdd797def8de7e5ad8c610e64e6bc11dc87b4cacb6daf08ab0776c781702ec3ff5cc31646d749f67add94cd4fda48b64305a77e136f4359b2e112108b14f5deb626b4c7e067f3e0b9e6c43d818a7b24c579f7f73b0703386bdd6cd05843c7f9af2ad3a5ba90e74f5d2937c5845e75aa30d676da1e619bf76d4eea79bf23ce35e04e83e508005613eb836e064ae756d90acd7a4d186d38fd1a5953d6196283e1f4c4d0cfd175d4ddeef30b0e157f57cc66cc346846b6f15edc7bf76dc28d2a05ae44e2d0ea6ada50dad07140a1a497b9b22811b8d44fc7a4013fbe00f7bb9d9bf6985a789b0c4d2f03e02feb6a35bc7a8641a7064c4c711aba801e2a81c58cbf128790e5f5c0c3243aac682a07cf90621bb609ef6e02c4914be011d44bf2788c8e080c25ea694c56632a976518c23d992540d7fd2aa92e2cf249f360fccb25e81127cbee559d86ae156d595820f35270847d38835325ca2e0c0d8c635bd48405a4914f04aa89192160ca38570d8f74dd591715085f350ff61ae5539d4e263e8c758a08361d1a29330dbbc0cf7527a78b65aa197640a0ee0a3ac65431d9a258ce9c7b1f32f35fb978a6d8553438a9f384d64c1239bce3ace81e7fb2ed2b2cd0c593afcc4b1feb2cfd00f37abe867bd26e553dc7054f888f6ad4f99b8893db6c912b6bac7ec650a1f5e9c0875ed83f3f4d97b9185bfe87412674b0dc93dd8946465604bd5c07b3c0674e29ab9c8b2248e04d3e9a1e333f16f2a5ba379a6a4086a4fe7c51440f030357229acaaac4ebec8e768b7a8a7346253ce265808da107ffaa3bee90709dd48be3ca6ae6b02c9da00a0fbfbc3001ded1c3d88d895f516ccf5e1b3fbf1b9485fd37a6ff40e977b2671c40655c5cae0f2c87d36d916704008b209532a0ac9abf7187eba755fcdfdabe627e880b9f3009d74a1de59b17a0ddacb719974491bda304f124cd4189c102ddd216772a2348a6f03732429b055ffbcc33061137577d20ce402d4b5484f730ad018ac147e60254c63fb6c2ce311cb489f458b9f64c436990e6618fed76ebea143efdcb4381a1e96ca64616e9e17b1bb4c40c004b2cb42818991c450cd5528e8efb785235cd273611b12c017c3b685e4fe2d0977804e597156f5a89c1d38fd48a0f82aab40742fc0bfcab7bc0024a443cfb6ff0f9913108f7462f7ff9fcbcb467fab3c393fd2f83c0115f2c52db32e45005839459517c2cdcbfddb278cbbb1a19539e3d8120369eef9749412fa8e36a7899ade6ed41c43078e8d00a3cc5ff6e5257327b44283585777886ca23183cc9df604c92778c09224ba6145b6fd7d1939b60062980aee7eab6a16c1354223b5bacd40491e723aac3d7b75751d31e7ed7aa0abd521636a23de7bb78f5ceb846a2b71f120957bea59a45c3c040bac4b2f29a61694245e9f2781074f8400cc2bc98c5d0abb7361b88d1d05efa9df846140e9356284b3eec22a135a4091a6531313af30dbce9bb41ca5e62ed630c381a3cda586e6d4a01aba94c7786212f90c119e8e9c152e4962ea9170a22d5144bb288598a6797c8410fc853635e96e64cf72d8a8639720449fc2a789dca176708af752205d9fe6ef9f9a993c5daa4e75f05b7f6e44b19d8d2d6e48c020f7fe67587620899f6e3e969be34ee2e430ba5dcf6c9e302ee74635cff5d418511cdac1f41969765c07948906c3d930de0e6a034be21bc2f74fd8d67261cdd41eabf536a2f100e0986a751c66b3f372a2183a0f3f2de08d6d556b29cf26ed1249788043bae48f9ee34b2b625e3e28ce553042198e7b5f5702dea3596910881795d74eebc33d1b80b69de3381a7613dbccc59d5ff94150754cf2b74129f09831c236b16e51dfdc9cc48712a1141a76ece798e995245f6ad4f3015738fa4f1c64eb00bf6bf8b2336df37837a28766c9843309e83a21610aff50e97e7d1153e5b18d3851813fb62d27c92c746e963e71850808dc5fe4ee9ecaccd8de9c75a5b01e7a32b6b9d3dfe018765c1adaac192d9cc02cbf3afd9a8cdac5fe8bccc6ef7e5257a79e62246d2bed1d2ed7d47afb5cd48cb5448261548debca93f173c990f11bd33a947816ac08a25292c063558d3282cf92e4dbd378f917fbe2148146420e9d7c3cf41668c230f06a2adeb8287d1de246aa107a463f75b3933a047bb726007675865d8b1d12ce799903a36257686e3f96b1242e87ebbfd1e1112f7f8e4c54f4e540d343199b705345fb02669a8d5e2368ae0c62b381ac39cc9d6d1e4485b8aab965fbad9258f24e794063b2546779854aef90586f16950550f989b5283c89b64cc4b177a6b13e10dbb78baac15c90dbaf4873b839a604b1bad05afe7e58db3c5386513b5d9aae1e9fc396c32b75d566d9163ba99eff787c32b73857b84fe72f4b64fabee2f563dd69dad2265f963ed9f9e94589ef31c844d8633193980c0b0add1578df6b28f1ae4091a279d3895599ecb7f5a995f05c8ecb54de343a5dd05537aaf35ccdeaf5edb7ed891bb27cb646739ce05ebc76fcc878b30b9a866dd9f06646463f2fa06166118140fbdff15595b4755e7b42119c595b0e6f70525d24789791be5e0cb9132930279e7a8a1c88bc9990e85ae6de9f9bbafd606f9a613d139305fb17c95f16e47f0049d56f0b5d8d00f2c0f43a58f63fd73e4cd32eae5c62dc14cc01d8b0d57dabb613486392eaf46be913ca6ed5b253b68fd9d52aed5243124c8ece1200700434f9014062610538ab39a7bff976850a57ae3792cf98d63761c6733fd7a1db9bd2c74bc582fe4c3c6f055dbe1e3c061b11ddc52fbd5e4077bc9c1b727b3dae2a052d4a6232dc3ed5977071cf8f3e8e4f92bbe27288ac28114e5a55377123d5845b9ed0a32ba71e06b4372fe823529bb6fe1399a6f96ff4204c292037d66947b309fe6168f72b903dd95a4550a1631b238c82364fb0cd05000a265c513f48167708962385728a09243704babea6c98ad6944e9df906c8c590b78ac83a4551811ebb945938e3261a5f5d527d9f3d7b54aa53888ed282bc7db26dc8be4f8a941ad599df432c949f31b0ca89a9c84bd18095880b7a0d8cf007a31f240947347a6187dbd9367640ec0463adf4af50cb74e0cec332c98f3142729551cdc8e9ea426e60db91a4a6125075d614c7c850a1329d816cce22cd4419b6e0587edbc698cd31c6c71ca2477893893c5dec4d812866fc449a0693aa5cda9db23579a80b873d2be6c4e550bb0f23908afe3f08077558406f8a779b5e9466f20c1f8428481226abc7b03c92ab0df932d06d30fae262a1bf6008a8f1761f34c5e3a724bef6e009403cf7d330ea790f4f3cb8567d6697270ab2d348a7741c245fa03c1d96f776ff591e6c8682656fb7d4894e5e564eb02073f8069d8336154e9bd8841875e0b1d9d44b86f26a31828e79ff6552f6fcf37e88f433bed2bc5e9d796228cf3245d4230b220db7c8cc2e07df39f06aa067221edd06935b3a5e9142a1a37946cddebd16cdedbaa7a9de66b2b3ec77b6a2cc515a751075f6993d00b2299acdcaa507fd412f0c5ee30aee64ed90062f0b70d1b3eb6df80fe9a2077f058a0ae3ca7f6844fc8d7d210d1a6d538b8b1c8f9ff1e82ca8e2137e04c3f8656bd053b01598c78c4da9b31b2676d218783489e04d699a6aaf73cf94a120b0a6105031f33d503126f30df2441d50b26792d22d135dedd48a7b41554ca1ad9bc722f3736aef94e78aac34e8f6824ffb903898347d42fd507c410a80e4331cb9cc550d6619d121b326a733e8021c1a1d847175bce1988224c464b8d564adfe88f9ae0031462984cff358ef4c69f0fbe4021c4bf42e36dec5e03379351ac2960e4572f732a05d3ea7afb905fb7e1a8c6277d4f59c179b3147312a5dbee25dc827b186c335cb698c79d62ca2f5079c76a5f5a5d03793cd95caf5fc278455d11b6baf4d67b6d4bf1f823a4f8886ae0ba38b2d7c79555aa53446062b463c9d8456160d63e7536ebcbaf631c265b1afc417f13f92f669e7ef2f14efba617488364351323542aa5b84408d42d6a8da9c4be75c28a27f6d9e05c097b4cd27f4dc149a2f8ae7a669125ef67dd8af73808b2f8e4a8869931addddc75385748109b519724b48904f69bab9dba5face9f9bdac28df9bf231ed65b321d71898643f3ff10c45fd129d5c6062d827926d2706ae319c686df9ff3464d9c483eac836a590c12c9dfdb5fd5d21222aeab3319b1da0c8706d0d8661f7ec9f4feaf547273b63a6b91e0f1d48135ac1e7d44cb76a962b59fbe784ca5af3ea248c8023c98a1dbe24d7e402ceebdd14bf9fa3964640cef3f688648160b7f08c7bce83b75e5f305e9a78a2ba194942460653de9f7e7f92617d1a639e4b4c12aeca144dd205a83d291b5541c17078896cf86c5cacc2f1be293852ac5c822d35ca782a7ad13a5cd16bc92e37de5ada52c8280b7c1f4d805ff0cafee38b3b3f88d9276c3fae3e72ee8706624ed741c3fc98205972a5b8fe4637b86bdd2bf14bbc04b844739fe98d3e9f2a8302406d830bf705e144595101287c5328a2f48df6a64c662a82f7dc8dc3954c2aa2f67d64b1a478fda7857b61394dabfabae261939e40bd3f6b94876ca00ac6ddd63eec5427a3633c3fa037d827fca178b852346a5ccbceea33b5b1bfe73ad073e59c737c5806e4602bb73c25a62b30efce0b6bbe0a530824681ec89c7e5f9105419d11c13268d6c3a175ee7ceb36a8247eeb8d09e43bdd77799a6265b9ff781d1556c94b588b7548600d28c12d28ac6d00393452ff0e18874d139c9fffe704a5123013f52d7f3ed400c8feaa5fc47e9bd75e2296b0a5672027b8ef0c1845275d8405b405ca60cdf7d982397a50cf805cc3a895228e519dda8fddf8ec41f7bfbf6cad08a5d02ea9239244974cedea1623d0bba13cf79641c27111195cb3a809b5384074fd9fbc617b64ef3ad3ae2e04fcdae7fc4dc2a527e95bf7a2b9229741c3d7789e75a43ed61a074619b673ae2f948365f25120929d63766e1f8faf733ce7d6fb0c4f7715bcd26fc8710977f7f0be9b47af893d61e9fa91a7c8dedfb11153111d474bc1131ebe05dd16583f48d6136dde4d180267ca6dd170611611cb2c0bb40d7cffde8941f863da90961c124ae4d2510ca5fc1c605f21e8e15ea4b3d7fd17780c973a48be79e0f40c21fc13928191d5de1deaf47420ba01a71726187ce9205ff88866bbda2ecf11057dafb5a36296ee1b475ca7682a69557e86667e25dab08902cc905802c257bd18c001e79a75b68f49c83691689ad1337312cb357806ced73e2dbc09141dd924af529d5534f9d3adc00760412c7720e47eee3edaaef2ba0a22b28f8f2bb6c520727fdbb40c732f228dc387acaef6469bf4ccebed4d3c405f8c0b6f24e3f2236bf8e368058596a64b0a69f64ffd1001c9de2790283ffc6c20158b3ae1a6882f8f2a7d30cf394a6b167dd4e7fb462fa8b012d647c4e68c946b93e6fec24f8b41068763d0d6924bcc89c3b804b83d0ec582efbab01140e769bc0bfabfc82ff4c00bbf8f3f29214da2111a26b0e15c3d5a6add541ba53d09f2bafac727fab41d0fee5e207c36332a190e115d85d6cbde46b17647b9fb04176f89ceb7c254befc768fa1631723577461a01eefe571f8f8d77ba5f2bc685c6c299e38bbafd5db20618711d595678c04f704288f7048d612a8d8bee617816a471362e301c5711aee254c24afc83a36e2d6d119768f6a40b7e5f195b5072543fa763f4f9ab8f7c48c841b3e00813ebaea5bff2894cc39e730b35635b73fb6785bf54efdd08ba71dcc0da906337fdc858a1e60fbe9c4f84615dfaad342f90a9f9923870109ef3aafa3dda150bdefae50815218d48d7016cfea386e6c4bde29e7a1535392657807aee17f2de67d3a25ee749fd68df494c5db781adf0c936c47835446a749c81fa14d754b853eb00e576ec534977cf83a1cc134421db83222692387adcad21b370a6c29e799f061661df38f09a978d7abff99c18c3f5ec83afcb39b4c9ba83126d6f47e6da6ee4498763ecde9a30714b3a675fb8fac73a9277f41d3807a2ce6cdf050fc8a2a1ebeea1a4bdd6b6b27b0265c623b72bbc1e58f004914f25569e4637f085ce3e900caa6e73da691540247e045aeca226f04d551a13fb9df7d3f7239bdb4d8b311d42a8f006949ab5891e8ea0869f61bda34466ef7dfc22dad4e5dc53f3db049c608be55e552f1741712facfd40fced1c3531b2cc284736aada35968b563b2b6483c765755bcdee05396936e1f2eb1578cebe20db821c65863db41bbcec202289b3a86e343b777fc6c925dfba9c1b5c658f34c596bb3a4cd6cc381463dd020c56db6ec71d5a282f39c58c5cd5a9822a6bdba5bca457bd95bf94e43072327430bd2d795fd98d38d8a1c9a182a8a028175f601b8713d8943d11e264311483df4dbf1aeb5e86e4837283459274bd7841b4e60f1924499597c9178918701757075dcd0e9143a451da311dabeceb24366cbd67dec2bf7cb363af024be161e1bcb2d37d5b8b0a18f852ebe62248a6fa8f32be525cf58f8d9fb49187360f633ff062ea03d053b8b99009397188053958256e099d79425a2d8c4e3eda848452dbaa22aa6c34fca0201405335c5c2143dc31cbe801cdef027795d7d621827cdde983d9273a6c91a0abd253a76eb1b558b079013f03da84e779e675b3eed12968e4b6ea97cea1b613e8eb76270560ee108e1fb2e86890446b820ca321241d4ad8c47e6e3ccfc394f7408f7d4f933bcfbcd884b278056ae39f44ff68a72fe3f05be8fb674c865febd5449eb094b0d75c0887e165caee916ddf9576ec50c0a5a74ac172f8c0608756f5ddd3c137e6e8e318372207fabd8e3e416a5179e3738b9dfa729aa68f8be091ae7a037dec650372281fc3bc26c32dd554ab84b18de3b40e0c2029c4979ffca51344c53c279d9d478413da1be30d52e7adb25a2cac966ed663a7d82fad6385db085b67f08157c996591ceb0be202c6c55acb9a7a7136da551bf5161edd594015988bbe527a9e1c24f5dce3ecd6a315f2dc86922f98125b5d09ff9691405d0128e5665339788b374c528cfce470b027c0b87f559433e2f429e8e99b6f7fbb0a7247b7cbf37b239d7ec918f95e22e172b83fc2ab7fabfb61e08118b2ee9b50b1ebe8cc196efbe4c9b2502bd1d832d8177eada0fb0fca2a09aa4db93c2c6bfccfb83fd0446cf93e755e455913375630e632137ab5e022f90d273ce2ff41e60b1d307955a04037c011f27971860dd03721b105ff7c6587bab485a26ea9490c6bba50d71eddf304a349798c4a36ce2640e62fdf17aa9c3d2edbb9754d7658b500cfab64ebf04856f7f4f051199723edecf0d02f93726447f128239d392ceca921b830856c70a342488d0a1fa7be9252591a4ad3eeab67099cd94ea088f4a2305ee7af82528510daa82064bf5cea994cc1a9bde3602419c56c25cefa3e921351b26dea7f9516e09cfe52d80780d2284d0a4cd0cd73aa3a52ebc6548db3925f5788dc2e5f6d9a656c34d032cbab80356f1abfddf392c26efa6a963ee46c95ae25adef1f4376a92d449bebe5685e4a5a481ce075bbb9fa05bb77450ec9d61d73e6be7945bc492ff69ffcbf81fd98fe08f374487d7324833db183335fd5e1ad1133946c621ce3c7b066fd6936217a54e1d9c422723789974246a977cb10fec7e2308a63ccb76e520e74d8016afc66c19615b3c5259271220e097bc654eed0495b1f5ea7d77bbce73d8ac78d90f42108561014317bfd9ac97ab835971259b92e649af0ff45561b4bf7322dd29669d37bfd8abdf814980753c4fadc18343a41cafa83ca81f7ccfbf14fe988cb43b3086d83e5488db5e00640d17f2cfd93b6da0e5d4a441b87ec46928139772e870fc877cf5e94f670d5829847504aa69726e5f8711318f5ad44e0123791513a7da4af3eb1dfb81c00454ce28645337ce03d2c2d56f3cfd7f9f5c2d7df43fc42fffcaf5afd38e1e18598a4a0961041da0f776550c3c83fb87f12d562287c60e57e63a023ba361e399814f92b6cf40013fe4a0a4e519f67b9240cb0f39673f59195eed1cf3df211cfd01620465a943ff0c6e00d428f89f71604a1268ca015df9356499dc9b8f962296f000cb9272f0a61ba6e408f4635630a1a02eb04e09a9a3250a70ec1611f53ff97373b64c4c5281cd87096c57bdd459a91250ddf2a30e652162a0a22e834f6ed4c953a083bafa8c32c52765d47d5622cc57ae6d81554d7fade3b8b3b584d83ca6a531872cab9127b5dc359cc31bf343236854e217928e527e1a39110ebae6f8cc468d2fb84036ec14bc0e1316203c5c637365fa5eab146ab81edba46822276c87332fb5a3349e9d56bcbfa785697e6604a16e7f14b4ba1e6b576657795af04bfaab6b32df6f065e74788723ed399a5ed533d3e3ff7a18d6cb6b3aea4e8b41d0753ec51e8d8ff230c1bcfe62a6d7a547ee1f361653fee112cd5b7c5a61c5b00aaad75844131b487276fb42f992e5946515f50a885464faf41df443ef83aa95ed03f720d7a471492849673378fe0fa5cc2956c4c0605af18fb98ea647155a97e1ce930fb21a461f6641fb58b9b1c9b9109fac3b353fb51e0d0b46a1572fcb8c1a5005dc7c47f49fc55e30931606af6cb957c6c1f494bd73589621a21be002367cd6b819a4f639d3d49424ea330b23733b7aeef2f448e6b8a1f112cb9363908b358b801633d285568c79e4252456441578cafdd1b366d0c302128719c6e0ccd25394b3df328b4d4af5649e5a5e75bb797b7e648908f5956fafccce81a36723282fc7df41ba67d2ea385029982a47ac024c62c90a8139fb51f79042f1df3cf6971e6d6f05991c8ae06f7f57faf32a36d95ebcf676c860a9b32347840156a292b598b2971de8ec0d3271ad8dbcfc79900dace087cedb90409f701e6a291d4e82b35aac52ab68e0a456eb253d2809c6caba2c020be007d1754cc1945d5f46929d67838ce64d6a7f7d7249f0de18c6a087cc41515a6e09a8179896dfb543f1d2a7be1b3823c592b34cfeb30aa64c341cd3046a1a17d4e3178b0abae84421ad4c51fe56d460df3e4d8170541441f4e548e1e2b892876cade0132c00b4e32af653c9bb494d5294e6e9d2e3f455b5ec598c87403eaccf27e7d389ce07f8397939a3d645d645dcd9926a90b616c69f9dd6e1da40eab13a3d206c3cc5e40fc7408d7347c52a49b7341e73662f937248d5e0efccb9fd0306a29c09dd012348ae94a04e7213accb7fe29fb95e4f4392e1b185274847a7cd94e2c58a51a86aef041091c91824c812ee177325ef434481a322f499b76f2a5607249275a80c1312262d0c08d879031ef626d5e5e1d483d19acd10c3fde990959b4afbc542f005cbd161367338b0effec9be2bb3a6767f8e4518369242596e37677f651dede31fd64eef3bf3818fa3c4d1b684486307ef183b16e0509f7607c826ac56503e7ce3702c28c20c68cbe0a01c46f01b8dc0f403aba9233242571765ea471c30f7b6e72c66f05b98faf458035cdf83dbe9bd358b653af4465ce7c807ebc037de140b7c924e9f171a8d2f21426cbf6132a7e4eb09bc9be2ca186f2a8d1c86dbf7aea8db2d164d769fcea32ddef1bdc614994db67444c1cbe3ce32643474a628f166b7b5130d4c6b43fc0445400509178b44062ab0c7197f94ec2ee19a75a30cece4543038460ab8c6c96c75e507b7499e9c4145dfd5c71d75937c199bb74b9ab999452cd0b43c61a9cc8378246e6c823df96e7f8e11a5a609c055471073a216bc160c75321282703326766096fda73a1fe56091e6dc4a76dd32acbc5149b952f59e8025b83153477201d5c234f2d7060ac8a2ca6e5494fd4ab363cfe85bdabe6562d40358611f0007fea7103094f9e4385722a0ecc943b2ceb0e69aa9a466d3ed7559c40b60288ca018fd4a66de6189761a22d6caf15dadc392a6e732117b4192f92f8b5af3dba5ce64132bed59ce07bb5597cb6a3b08592f0c60cf80cd6a1d485567749c0770daeccb0fc59d871570e4195d716c484ed74b5d1625e65ae183a264c6e6920ed532779fbcf40b8c4b7f4cb841e11b27732a0fd6c532e972d4f8997d6e1d7f0a6bad92ada2038cde79602de5708c83a7eeb11d5c0ca73350e3bcaf33a955a0590256221946e41d79501164bf114d1181c74da1171e5bd3ca27525eee5c0e953af04b0a7dc736f91ce84a95fb2525921c252aa7cf8d24f73fbba67bdf7bb0fdd15db109a321dcb554591b7fceb54e7a6a70c128bb522eb0fe8e65575a905033dec96723c3cf8cebdd50f70a6d6a9bce0da2ae1c8d4b45b9b71573b314e366d2851af9c6325b462de5d152a23b2c684e13becbbe4ef3f96a84b096c528ff2f58591a35c5e3e572be4bca9d66e683ac68a82bcb3673fadafda4aba7af04034a4492ba6103f00b6a3634440e5d9555573209997179925e314bcfa26364bd99e48f0819f1176f746f7593214d2b7f8030499474182754bf86f0eacbf599183665e8cb73e4eeb53f9a9394c4400cbe06445b6982b9c492005a78f7c919dc7920db451f91d61366490dd32c691cadc544ba83bdb7beeac7bf062427463a18291853198822b103828bbb142f0cf0282b264e1fe6575d7550159ec3069b115f8f66d9d11333a07ea194af0b53e9cf3f1f84e6eb0dd1415be852c0552728c1ed79748a82993ee8cffd5a9225f4beee212bad4c175742496bd4648c7b0eaa906ba97bb3eba5fdc21556abac0e2ec9f30193ebb2692941ba1cad430d8bb5bd61b7212c25f8d61b3084d9a091aaf41c9a3fbdcd7def01ced91bd2ff7823c737b5fc8179a71564885db8b0710985e3afdb2508afd1227bc471d5acf75872893badc16a19c131a17766b8c6c04939cbe4aabd39d4ce87426acc036df6a83a43d2c224318dc6419b3b4b113b77b85e700d799b03152b6d35b83a26a91f7517ccfc114ce5fd846fb9c20f3f624fb9907c9431794a9161f2c9adccdfcfd8d4f075cdbc4ff456e494a33dc6fc353633069fa48649a8df5a30e84e4293038afe99648b8885680bd18b8e62514ef78edbdf3c1c65f4ff8439c2de7cc5420714f5b03b588f2addc8ebfe898da0eabf56eef08be3bf956ece24cff2dd5bd0fdd571cf3dd1ec03957eff8df3766349e2c15dc2e63298ae7b1e3afd1eb676637dba4e5b5256f40cd644cbbaf53922df696743cb8d1f31cf0cd4e80a3857cead89628373c05e9b02c6cb6ca92b2e9f090cb482b5143ab53d1465856da9ff02cea4be57b4335db2e48901ba4a6bfab755ab40b4381f8638c72f028a4064b8284b566a2e1e7cad48ca32199bc8efa9ad11472239f037261b63e7948080a212e5101586721d124500a43d09e743643076c0a3d289f5642b500ab767cc1f4d32cf27b04f1e4e5c09e452dc6db87231bc4b4e8fe48ecd7ed7a05b912b845afae15f88eb8ddc97c8c3012b97c2cbfeb21370029a1db6cd474bcf479a4335a84a442a14ea7ea3ff3a23b5b3eed3f3db83c1d24577dda711be8f27c66b13c0d0f0bdb72913904bed76c10bd41477e9605b8bd3cfa2ca4938959029580a496f623e97602d20a9a11d39ec849085dbc27fdc56b7831d210acaa7bd0461728db39ba63b0b36831dc63947f463764dd767d8691f4cda8ab18465db22f84cb445100e66d9788d46ec4bd06f72cc97ddc079ea56ae0655bf200d03bfaac8df573e04f73dfd41ee53ece42fbb84885842ee49771b865277a60765e5fa2e6107df37daea3f7d59664a4c4da3f82bf115da393f63f7747916a9ca3cebe0f83c387482a546c5aab02cd2ec5560ae7fef3e44a25727fe26263f63e123ad016c04fad21e447744eb925c784bf8be00f5591f277fe846a49dad5badf19b83773767881f196601256570c22772c58076b2d075ebca31ebf628e8e7ccf9d5d9ffc7eae5214654a9c0fb9ca0520d17702f6d513245ac01caf1711c2a488cf490a3959d7d1efdd249e81fbd700644422fc13f9b7872cbf8b7ec3a964be468198d658515f6b3a07a5bbb8bb055288b2696c855b5d36dbda8d802e56c20da0b7b043c7dbb5c2314428a5d7c1d26c5a922c4d0f8929fb888ef5fb00ec42f5622e3aedfa2644773d3db7c99893d989e4eeaa0c71eccf3f6639c2bc904d14ee01bf8eed3d31578060302eed3877d34dc6b3f1e142ff1d89dd89891b3b50068b4cf70763a602b938529e1c692e928444374c9c161ce5eded1c7d17faad8526c252fb39d8b1fdbd43f479449d0c3f34b09e1b5ef41fef79b3fe5d9a8177a65ea0e5c16fa8626bd77c4e57c5131da066eecc02587692d4bb0d0ca89e33dc00065af2f168d00a7624ef05b581e7b439a9310367b4c3c399d2c8ac1b34c8319dcb3b4427b5665c05cd0f38986f980cb992314965b149497c760205ca0a01add6c2fccc0615497e776285e5127bf38d0cca22102a426e713a304564bbaa331ee1b9ab6b31dbfbda44eacc16735beaaec4162db01b53474b73191de98942eb8f6ee0e5fa02c0d7412c05439d1ba85aaa2a1782250a81c5278a2e866abc801a5b38787c6a131b5bc3d0dc6172d11c6298435a8acd169034d5d90e21cee5cc944b534006299b2fbe42cc77c1c3ed86e6646e925154ba463b1544ac6baad551f52bd700f22325606b12158fef7e91ee50cb3c4ed692761ad337428948b3d948e5e64b946c2388e9e26253e0d5a52e59308f9dda07381c40eab90bda91c2a312690c6654a8829b2771199450f3ad2a0ec8091063f7b4fdd9e906e292532c656a42758cfe4d7db92b0a4c74975e247a65894a9ff76e71e19a1897ac2ad5f85a94fd2efb8c6d833886c9a1b906697290b73348f6363985db6d845ca5b7124b865d211c9d2939e62e3f82f73fedbf84ad8aa9e264b3c0ec685e5e1275664ce857b89cb5acafa79388eab52f0eabc97dda5b867284cecaaa333dc09e7907e1f041aacada430d30c4186e1750ad3b5b7e9a6f4c6580ded8a5a1a948da5b4f84cb6c74acf44980ecf4e2b8eba9b2f8ba5a4d5204b1d4f3b680e7ed3b0f1d71e347c9cdc91bf69a542b7d724480af201aa1b9bca4651a8598fd44617c5db53bc28f23c74d8f1bde422c2d8174535f8d6b3579fb0c4c5a7465e1dd939ab5484a860d80796ab9d8f157866d7141790e7cd281dbbfa53b26660bb83202149767943666f3aa4858ec8c0e0f72c1488392ec69a4420723df1ff06b667788ea9cabd0e48075d07b439dcc6bc814f3d0bb0c6500c73d512a0bd228fa0448b7466020c1619695308841edd1b726d8e51a6551bc5cecbd0cd636bf036f93fe7c36ddadb06b64f9af0dbcabed5b0921849087465a360b929144518197c30750304b9e55eed73c1ff495423b8ea7b986ef57ed46b4447ca979cbc7d94fc5e430b71381f704866e7cb0f3e1e0e67ea088243528ed88e122a497fddbaacf01ddb09e983fea25d95139e14988adbe176d1a9ff0256326dd97f6dbc2c062b32e22b41f6b7ff897415496f37d6f8a7360c498cf53e1f3a1e21b244718b30e134f0bb720a340bbf604a64369e57ba42b939cae783694560f2efcfd674e9c773daf11fa5b189fcbedc9f067f679f63651bbe569d5ed8afd4d5d4835f70a4a514b5f7ebe2b6401c0a3dd29e33477a63be2a84bf8018c1b61828f4a7d7e0f40e0f7cf015023d81155a0bf76e2edf989f7a1432b33f6d41ae8317d685fd90148ce7dabc3a483d4459ca2f023185f2d486964228736b9082abb6c3f352e757aba313fc7e5989bcb3b9599cc818b603baf6becb4cd027671c2b1af7322cae5c54a517e54b168577ae8cfa48ac42228606f9d6518d45dddf8a50746de4cb0b373e55b68d8416bceb144e2d8e4d86b4e0e85d759fc1be7be8e27ecb0f6402db261270d929cb3422c053ee3e7a7fc4e303c31db2acef5dc1456b6ff23d2610de0ce022a271e15fcd669300a6288db7fc443f1fe9f72d041a1ead5d7db99dc123d181f01d32e265f54e9ec2af8dfe6175d10019b06f8142ac58bc9240ed78226da8c59332191f87cf91b1d6ca757ee78d92f4f3e357008784971976395d2ea241fda9f3b5863f2aa10f9cc3f9047d1e84e5acffae8ff4696d9e5af37e284d758f8ebe794b0c194672ece2be7effbc4569120156bc3dc7d51bbb11f7543e56db72e57c7a4eb90d93ce33e4ec532bd7ed130145bc1caa682a0fe381d459fd8b8856434c43593c896dbdcd24e5dcb419930065bb586c277108a0fc6de33a2218d8e39f1dc5416fe04d36f188a2c16aa3c00fe4ef30023d185b62ddecad1c5ec913f583408e0141264a124ba35dad00f20dfd8ea989336d6506244b9d897e1449a4191b7ed739e7190fc4da143c679bad05fb43da3e152ebd42c808ce8947dd3512bdb1c87b180383e5f6db35458a96af0c5a16b494a33f7bc873a447f3c9b613c9d4b24f00667baf04b0fe19be04e6650ff16ff23f3b50ad50e433a8c2b74f118932ef14dbccc565b1e7965a5b58090c83426caeb172055da75e38d4d43a7e0723c1b247916be50296fdf2f4ae3fd2e791257099250d581b413ed904ab144b416d95146ee2af12a72cf7b83a310a7cba6592d8d7719e3aeaefbb52af68834893cba784eff7354d7eee98113c5825f11801004fa1d1b5cac030ed7d561fc04924f7068a20458312a947816bb1c65b8d73e7c7557708772015ed3074a5f7792044cca1ea41d1462036689ba72f6b216d39499520f9ef4f348a01bbcb58365308cf5fb2204c5ba9095a4f83bb6808ca8d5e94280e881a8135379ee0b37454c30c880790bc7260b3c8612adae09cdfd6380b57b4de00ca1ce888c0090dd73dd5dea8f7dfcc3a02a3e9420bd295c144847a5d39c33d9454560af52b8cf577aa994ed2aa71f8963abbf73222f970f8b37c7ed84de76d5b0b3189022f32072ed35abddd66d50cfc9b6dcb9165414620d4bc69fbf0c39845bd3c8cbb22f37b8285e1010bf9920b35ea0a8780a34d745a7e9947fe3a2f1eb0e0aa6f58ecb464f2df65c5cda2907ac07d723fa5a14f3544179e2c40e88317f61194857678d6ce7befa033577dbb90908077c8f5936ec8bcd9b82a66ff9bb3c24c49997d0069d72e31ef761210c1beefc317dfa41d151645da0380c637cbcc1df116cbcf5aaac810087dc004c665ddd033a4cbb3e5368ff9fc779dc023fd6779e6c40c156bedab3b6b2f5353c490c753fbc1401ba3d5cb603065b7abbe4cf282fe32626e332c8a654c2640147eeed307c82eedfecf1890716737357a8b8abf0cf0be2b818bcb530ed4e25aa74807bf8104edee8c8e0a53e50467ed9f2a5c4183f6998e01ef8cd02c60ace67556a78f9aac98aa1b4c87a1c6e3bb426947ca1a87e9df3422b52fe011a95851d5f267770e2b8d41990ad95a8d058c7143ca72a28fcea4413399f69bccddf7d488047f3c95419164d1109d116122f47964f87a2cc03786eb37c490a4bcc4394a3e3b705de9a8b17d953cfcef4c0b6ed4a15e18b8633f4c4ad0c34b8e4fcd4af24c25b02e850c27b1aac7b5ad17b4847a7fa0ca9a92d110442d1bacf2fed48afe1b1541ab278c11f0f3ded4c15ec9b8cb6373984b3da9fc8cbede855b147ba748969bcbe0f9794f2343882e34ecbd625083c4e5f25e8f4a93d137d776d250ebd5b2a56bcca146dfc650510b631fbd9d06914e4d7fd256ecd4fa5895fc74c8b45f14581e822e67e2c318962a558b3998f3ec87565df22a2b7c6ea56dfc600a4a7977647ab1f32aabeb606e4629186c66ffe76d825b7aefa9be1644d8a645c247f3a7c5ee912ee5b06f12ba0b0d48919439b18db3e2bb6f82784c89ba8f4b52e78349249e8bb826934adade050994316f819a3aee0c1bf5273cc7cadb225b7ab81f80d9fc8743c67b92e66895aa22880fce20edaeabb624df1f677c8d75c4891e2c4672995472c00c1882e4b9e337578ae67d0e62e986b6b10ea3e9c3da6f13c5024c9e1b6f0ab941709ef4c27e35ac4e68d939c5f0f4c2e5421af13f94c14176f224c21a99b63a31210e75b2e950b0f906feb0c8b629481533e7b3168ffcf4dbb77652026af1af0ea04b1a3504a62942c93a9c87f33590fc89137ff590c1754df8d24e22cddbec65cd6ab3e973052461f3e9b4ed0e9107ec103eb896a5d0c4d38f917211afa7be0efec1a9f254941ce5d8e1a8f43e2ebfd23a4c988a87377bf06903bf08129a7a39e75153b292234d0a451e2972bd564c2577c81744bf5e6f8bd189060ce55481ef14716b97c4f228cc8373e6c11c64e2397556d3a4b28d2c904fff17ed788b3127f65bf3e181555c35433c609a3b19e0a1f87726041b8d3c90b5a25a9e9962d6b5965d19c6e88f354f96cf32431a844df98ed3162dba64178dc57ad94f66ad679292bd1900552336dcd210481fa67413ad944980bbb5102ff976c19664bc935164770975a561c15d67a0014d9b9f5d028b99a1c9cb2ef20048b277c088087c118f5fb39d43fa647c97329afbd997f273caba71922bdfdbfbc5ae55a01608e65ba9c9105fd20a64cb79b1bda9e8574b0ed3ca28922781f9d321cf5b8cd8273f8b8788c6e20a36da6353b7fe345fc3d7e2ce6c8c63119338547ede8c3a72d07dfb0111eaae514d81ac77d74c5b549aa3a9c2845628acab32173fb5b846b9ee9fe7a44fec2465347d2a7b25c4ddbffb7ab4d9176c19672c7db7a95852a313c81f01f4b0e4a45da8a85fb197d01dff0c9a57b0a52757cb5a1b16b38caf641a152dc67072e78c4c021f8a465e5401146460c8a2d8147f76fb0887678119d07e41411f65d23067a771645f3353607b69abf7fe788860936a870d673cf6728d09c722dd76f87c367a6dc4d90b94865c58891d02bfc70fd5fd0835c469b2ba8ee6067472cbef82049200fb5ef16849a9b55f7855853748045aa0ea5ad2fa54f566a88fdc6745c55726ba5f46bb8dce7d2755937e925aef33e9b41878fafbb52386f64402545a1f1f958b697295b8fbfff2ff1f81da636ae692be1bccb8a2f8ae80effe68639cb138d7c922cba2e5e2a1de8a783a5f156a8f222aef58678b9b754e82f4f40b13f4b0bcde4209b357e7fec9659624c4eafcfc9a634107397563e5e8a32562154075adbc02deee3c507921181a0e4b6b9f2146ed10195cfe0a24de84cf975c3dc05707013f39f674c834f9bc2e8b7f07f78be97e3d7a160de60f3820c310b8150a6d6376fc58338a9c773c90522223a101f4112794dbc05c513a0645abb04386ee50169afcca6af6e0182410fb44a3353deee9cf03f45f1929a505a652ce526b737987b0ed63095853341b14de275b7996c8223f475322d9891a7f36bcd410faa5c5ece5813a07157ceab74a51a1ab590bab8ad28c8df22775a94fc6f89f0140b8264172f6ac750c86a1e7e7c90c7ce3ab12c756b6415481393d19220982e0d50f80bef2ff25e6ff68042b1217a15adbb800141208130c2078a8a0cdcc72cdfa04a4fce93de474dc6056059041acf93048ed7c5dde4fc3e61a9b704f6516474958d72638e3c44f4a069d4c3fbc8cdcebda6eb922849e782f5805b1f7d8d18cc021bb757842347251dcc9229224ed389ed0046d03d75d1926b5b105683ea4b44684b2a12f41e3419f34bf11db61e59dac8b99daf8147e2694e702473448a2e7bff17206462c0d8a891fc60baf54e7ae681e77889294fa048cb90b6847d411f6e3d6a10fa12be8cd0f67faa23025ba126809369c05f7557770864dcc0de2ab46fcace851379f5024e476d3da614aa5300ebea10896ab725831c6b79fa9616b4dd6e010cd163526c9cf8f0099725c28f6fbeae6416d11d90a48f779069af136a112d976af2385030c7677e4db034797ef9e9e1b582b28a6373111d23c78b94e93bab149a2f538fe1775549f9');


--
-- Data for Name: access_request_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_report VALUES
	('01a2217a-bff4-78bb-8bd5-359be4a145ce', '01a2217a-bff1-7d74-84b3-9d28bbdb866a', '2026-10-01 06:15:00+00', 'in_order', 'in-order', '\x001471d2673d655d09415ba50442330a57a1cf3666526118d29157deac9e195d5d92b62346100ec196560dc72e0db006fbbdf1943c860fa6a14c9b510ce55bbca5cdaf3705a793c944687c782405853caa37e3671f3c19c8987b70bfe8654c64ddd62f08004a84f7b9228eb97b6c56d200954a9b157db1084467d3afc6fc6b093c15a9d0a47525327e8efd54fcfbc423b8373e5197da58b39845bb1541dd90a6ef8cbba357e68db3695bfb58a41e6de9738424d9e561aa7e1734ef9038e433c4648b4f82378b2ab70f3212a2136a7a7eadf0d78323bbaaee341a4971e11472ab6b9854ea87e345715ce7296e1a70edc44bbab26c0ae1d8e11fb62c5357252dcd0a819d51927193f90790d25d31c2323c4819bde8092bf1be896487fe9d5f4758f3fe74d9127bd493ec3a80ae053c2014bec5b0750b4630034efd8acb80ce0d8aa1afc571db1e502912524066fbb28484fb622f8a7cd63bac8cdccce22992bb9d37d36b52df53ff185637ea4cb5acc8a29d463f52c640e5da56509e742b51ffc08211ca8566e4226c859b6a026344d3d878749318a7f4582cf6b3f40b42535419fe6f91f30d4784b069477938bfb70814e389cd42aac74baeeb217bdf39145e42705741fb778d75d788ecacf1c248e01c03497f6fefaa53a54cb9530289c5357b9ab8dead0e566bee3547fdf823edcb5a96f418e132f3284aff1a3f2b46e84cca354553c51e28ebf3e31d0b9df056e4a5a28ee0235f4092daf83db794263730b7a1599fea5ee2e32fa9b9f69c0e6d1d516de06b81e1d40041953f44f6ee6f193b38d0179580e68eaac8fe79fc70e554dcc62ac4ccf7d314cf2bac1cd4a9ddd81959753261393980f01572bee0c76fed5fb46bac85addbbfd1b2bc6cf1e623454121ad4a21d896fafd08774511ce84ff049adb0fc40561203dccf7a0dc3d380eda839fec1dddf7f883cc126d1e5b823379f3b037f648f8b2c7a35846fb3ba663c4dcfbd6b493fa7e6a7112ddb10b3a9748b1c8711db090f6651e0990c5f30d9dd403fc88f1bed6c7bc97287480e0af2230d7d08fd439dd6e2883d1fe32b0c71bf602aa2bbee4283b9f622fca41a931c2b1e09d74cc554a01f3d2d423954fd86222c957aaf4ba1e4a39837ca327fb343aa0ef2305311d14ff3c46a2fa25eea2f1e32afbd5afaa40df6c6d545ac5de2bded70f3aa54fcbc6ddc327c8d750957a5e081f5bf02a016472c0e3927139a460e63d554d52bed3f8537a389c76582b7453b81b1fb3968b213d10afbcf49eaf244f38e85263b8cc0ef9dcbe0cd3544428efd4d33b9617639ad5eee8e9437c4b998be4cbcf1571705fefb9b2b7e8f73406371b1821b0572c811d45abf7b93fe83cc090d1386e174e6891facfa18bdea28e8aaf74a5d5ebc9d8589b410f07aabde7859dec70919eb22ee4a24c24612299eb47a7016c612e8b473906381702a7522257c0e0904e', NULL, '[{"sha256": "f006669d55a4a6b512905a9c10569bf60dedc71d59fcc5b3079e515986dc9985", "sequence": 1, "territory": "LV"}]'),
	('01a2217a-c0d7-7f10-a241-1d80797e19db', '01a2217a-c0d3-798b-b06e-3956661162a9', '2026-10-01 07:09:00+00', 'in_order', 'in-order', '\x008e56b4eac6f9e5ad51eb5cb9effa5ca0b1db6a67313104bc1ac3ba1cac1c740a3b927f5053ed744279128ec07c5ee5cf5f4074ae6404cbe260860d6f9515b5528458d0c92c74855cbd02e6800fbeebc746369031eba9a6a9b11442907195283e5fc420fc2e76391dcf53b071180edaa6eba4c92e3e51f2eb4c08ffd1c3c5d77e59f086278aa815def3d83738eb9111a007394a2fdde4b1ebf6f50e600fd6c59e3db2d4c11a3f893030b777e58411bd39ea5adeae41e4375ebf76671cc278126688a1a9396eebf0b13ad52d21508f7b3be3d3c95b2ea90fabbb22936ba9b0e57b1db7ed14586d34215a0d07966d611baff3d14df91e48b525b6f6cc54a7a91a97c2ae3c8693d5b68cdd492b2222393d758660178bb88b04e928e0043426db9524393c486011b8ce75a79888fc5c4a01193e360498d8149d280f18b181bfabe52fe7b573a46a23753feaa8ab26ec9e86dfd00aaeca979938dcf9b34eda42d646f22d2e2d1937a9679f3eee089f2978fe92cefd6ca1ac6e81d41cccbb0590d10196c9cb60ec4d217dab65595a760f0f12197e1ad2c8dfa54d1a82cf02e3a48a3536e59b90ccf97714306ffec40f4c5f540259e457dc5e928ac3c5a9be477493345dd5380707d2569eda15e055a5194382d7d6931164319b7574ce445b86a66d9ef5e19ea1947394c3e3dc6c8203c2692b2892ec9c5dc43371698484edd8cb7ad880134b34e51cee80f0debeab9d7dd9cd3fa4c728a9f5b9adc9db7fdd727752a03c082ff1516458230bb7c7b578be30766d481f2bbcd624909e2b189b8e6a581c6897c1985fcc56012bcfdce804ea1c1d68b7729554cc7de6551bb7295a9f5720fb24e8c6534852cd91a0e3c43e30f2734d3d0b56f15358bf40fe3631d7295e74f6c4ad0af003900585012f4b316f46d88740e572c6163bafbd9be951f046eec77662abbbc7c794a81219450ad7e7b18bd3e16d3f50bcef588010fcf882ef81b8fbc5bff15c98997a073a4dd5d120323ad98e04d237f12f4b32a3d5bf1f648ea825e087c1317bb7b142e3c9c1ec33402d585f50717d20568753642353ba8e696744b2eb6e79133122252708066b6956eabbc835aea8a34afbb1afca668ccedc4520ff2f999e886a2145abb445d2eea0ccb6d97145f671f0a656a174464d44fe5735c933b86b7213fb8b91cdd3e36aedef611cb9d3f714c0f5a24ddfc4ad0fecfb50747d78935b46d4634c255f4260bfd6789708a299dbf179c0a3ff4e132922488ce03552505742721fec20e4dbeb0e5bd7b857d0db5ca46d9f3f9445db87a84d22aec40d2240216cb492450852b27203edeef10608b04ccca50a9caa12b6854e7307819b66056953257c64cda90f5d04f69c889b55b74b2f0c87f4554d2296f99e00bc7fb920f4fa57e982fb57e6cf070d5c5e2aafa262b23d2f44c3e2fee5a39a6066d24f55dc350f75afc0858faad97ff1df', NULL, '[{"sha256": "f006669d55a4a6b512905a9c10569bf60dedc71d59fcc5b3079e515986dc9985", "sequence": 1, "territory": "LV"}]'),
	('01a2217a-c128-7172-9a0b-8f1264307435', '01a2217a-c127-7123-94de-6e4f0c63ef9d', '2026-10-01 07:33:00+00', 'in_order', 'in-order', '\x00df9b36867ee7bba8d3b61adb8e7d8cca4606233f02c98117ce783ab69446f83eb65b5fb8b47cd958544eed5b1a85140e9cc7c08b2a68f3aefa3db0f54c78af01c9b5ea63e1cdb07ee9760599b74bec4e24ca214c4bf5723fc2cbc9071a088534005706e22468eb180bb4f72f3253dc4ae9fb7040360d5ea6c24c74b8e6ddd00ca6f798d658427f153d4248afc649697f316fad8b6afd3adbcba7539288b015e823e6fdd6e4e38c48927570b3cae3a3d15814d8d7178160b6bb0dd0db39443aa8a19962d5b52a40d07ff3704e7959f4683c2a88f14bad650ad3056edb4fdd1f84b524f5dd23e7377e601df9f4186318718bf6b881ed90103cdc8b45e840298aa12e7e0a8d45b7f1aa8ad2e423a77ea580bd2741ff0e23d4854743fa993d629d3c7cdbe06f15c828156d187d5e1fa512ad1f67b393ec408fe1165620bb173394f5b75f4f9bb3772c54def3cd486b6627f61162db36ca897099ce97fba1eca539d04d8d2e7a32e948a691808554d886d0719e00438a3ceed42c31ef767a7640782b482b60474dbe1a326e43591000b9a702feee961d9e26ccbebc99ec3c582d3ecfed700c59f8f07bb7e3eebc119e8b71db77b3b7a77300660622902492953272a344657599c60a696a391c4a341cd2eaef9605fbd054181de4ac5e1a5fc81c0bf3de594e38ed767cefc140b662e671649c30d2bbe3d55e2706a7154c9bbc358b780330297599b17f5ec3b6749354ff5438543044b6717a589989bf965a3aacd515da4d5c40b179750782a3f3cd8091dc117c7e6a96cf6e09269aee8eeb63ce6936a79150ec73e482a59d24e62e2e0b08dd9f6e1926f9001437987ea6c540b0ce4c8b68cfec2de9c39d715f913dc9ff224456ac3f9fdc66f1fd890423feb834b50c1949e9f604ca72766026ff23026180c78fffcec5d2a51256b0240570603d4fc13ce8f79b600c398e6fd8813fdadd774e882f4aac382d51b558d83456c9839173bbc7c52a9783518476922d25889a67f950f2d208e7fdce85e98d64294b4995ad4ccbda606f6515cdc6aa5f5c34876f6c857f4be88f574d5cf94f113de49e23074caefb9750cb3f0d5b66becbf3699a714794986f5374727e7ad854d6749075eb9790d610f6f8b353d714d79e028c1d0bb4ba67ef3d40d5731fda8a661a9382773c145724248ec3699a5dd581e7fc158773c82c43af4e0abcb8ca773a9904891ecd40fd1dc206eeb7da1aec6b51fc10cb6e7e611449196911b8955f99bc7e39401c55f6a59040485dc816bfbad4f1872a0773b1fd926be2b89dfebbc9711c42dfedd438c8916e1eb4ef2226483b26ce2b86bb79f4c86369055cc03e67b5bf78ba59157bacb4be0055e202ee71718cd598f0edb832faa93c378563356fb914d3d073f9535c3f8bd24424b4a0df641568ba0a6958337fa33354182cc28261c96ff9ae4e19dbd3d8e5d93b2ec037947c9d0deb3e', NULL, '[{"sha256": "f006669d55a4a6b512905a9c10569bf60dedc71d59fcc5b3079e515986dc9985", "sequence": 1, "territory": "LV"}]');


--
-- Data for Name: access_request_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_row VALUES
	('01a2217a-be83-7b40-8520-32570ed014be', 1, NULL, NULL, '\x0026c6d537da2ab1a4d52f3ea22f3bec6feb59af609206363c0a1f2b2092e490792d8cfec96c2320f1574d1b29c652debecbd4541ca27b0b48293851c9d678faf2ac71de6d5da8c4754ac45e88b69899cfaab359fc9cb3105beb05b1bd5b16b92b3d537200d401f47ed97b8bc615eab32ef875612ad28f660046e8589beed1060968a2b4c1c443f8735ae7ab7914c75d66dfd207d08876c0d52a4c64a43ef59171e11a1c8d84dede7041f075e41d60bf573de4b9'),
	('01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', 1, NULL, NULL, '\x00f91a28f42fb80165cf37ff2ce9eae55f5680336c782cd092092ab3042231e47fa33bb90dbf56ffa6314b0c57c5d7b516c62d5038bd699d8ba5d47270b2dba7249da9e491665338a9cd45fbec26cee49a82ced5d593fcf706067ee845fde3328b16963c5702515258c1660cd61aadd5e43304b131d2abb4e7ebbb745c824aae97ea1aee261aaae538e9b23dfbb0ef13906e10651ab409b48a08f88c3e99166e04c60f54b667cd88686a600a019af7a43906c7d96f4c91fa89871379'),
	('01a2217a-c0f8-7996-88fe-8100fceda602', 1, NULL, NULL, '\x0047ef123657e21bd54b01557c2316ff8cc559cb56b1f960e8734295f4222c4543e6367d0a38627a7e1cd747ac46f0581ce485e7054bac2fdfe378f1b81f95318fcfcab7b1148325fcf10e74036c28324156d99dd89da58fa276b5e21b51e551f9452739c124ed4b3b9679ddf810ee574fc390036bd5b52447d4457a9d610f119847de137d614c2077c412b125d2feac6afbe78f9d3ef310056dd74bbc546a5d1357be65278788eec529e1f422c870d996e8d033fe9728cc26be71');


--
-- Data for Name: access_request_sending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_sending VALUES
	('01a2217a-bff1-7d74-84b3-9d28bbdb866a', '01a2217a-be83-7b40-8520-32570ed014be', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', '2026-10-01 06:15:00+00', '\x965b8d1fd48d6c2edfc06be1dc3a378dfb28abef3baeaa79d93ed6034ce889ca', '\x00a2b4e284e0e8e88590172592f8b1f11003acb054fa156c820592d7d02060d77f12086a4dba3e93c86cc905eb', '\x00b082018ac29a24b76d4c987de7a651a41f1676ecc988c0802bba83d2ec55327e2bff2c17b58527f7b0514432b4908e9c55b60303c9cb27fc009caa602e10a0e5762311a6ca461967a3e5ea1b532cbe4f399cfb7c9cdcccd058305078bd3db8feb184dec5c2db7908f10c426feb7b504fc7b2453afa8133dbccb34d3e07f048e763f639585498e2d7187dc38ddfdf214feb4e9a18c6fa1ecb7d3478d043dcc95f6c69f70bd98fe447504f5c94b6533a4f2513024e57f07477c8ba4b85432a287474eb3d94a9dca9f230edf048a6634f233e2b1494b6f67e75ff2157bbcbd3e7d12cb574c8f1dfefa56610260b27da9e939b2741f564a9b097aed7d10b627034d0d11d5a1ad88e576b243ce341898a451abbb774d700a598f340724d1521bd86756fc69b4e0742c7b3e41a9c8e42121d4357417c8d5e42c52ac17a3d7502c3c439142f11edf939c7b90cf8ac6b9eb548e5d492dc917631268d90063aa2d2c99fe0530200b88bf4e5b4eef3c272b02eec5a07ed7eb94e90c5ece3944cb0151834398645bfdb4c0561cf1ad86140a969df1625708358ff50429f4accde2385d32e076b970809ecc26f69d88d5436addbfb1c2c08615ada54b90c5952c1df2c5d1c5c684e9e00a6586e413362662cfa7573f784af2b0c7031a58b832e0b2656ca24f39ec8c4c51a8dc8445798c59a18ab7cdeeafc2ef3f0e9f8256bc3c6c9d77789adcbf15d5972710c1bb50019791a06c35ee5c2b5d0ae11257e26895f590a1c229757ba7f5e7d761e33bd0b899d05c0ce42c3ff223729cb287f19416c0687470824ed9a42e9b4cb326fba3d2b7a913382e1337bac5f8cce2f5e2ba581036fe1455b3cf8e801ac577a9dd097d7f19944f4c6350151a7fdef43afe720f86c487c1f8d00b9c0d0319cba58fcb22796dd37413b7404928632f1f31f1eb20a6c472af4996ed546efd56a68f81131ac32cb6e9fbd6c2bde3476cdbadc53d5fa7a7e8a170c277e8cf083462c42aecf50a569f4e3123541ac41287c10fd87ec443c9738ca15494ab8a4c70b11408e021128ff6170f55d51783a255118f6643befde54615b886718e55f85b5f266a330c8c4710811eedd1260f1457b9fe88787d670661dde0c85d7c5e3b45d13a88da6a671881215cb2ee6864951a505f192c5fe58ebfb1a726d896bed6623be58b15b36ef0828eedb45cf08ddc5bf27a70870a317bb00fa125175fdaf75afc374f80bccdffd58130ce866270539b8953e308419d58ce39cd9b7f4a3f76a7165198934a49247bebfbc2879f132c252d11c282aede3648189d745b4ae643aeff8c6b8e704701845f15fca702aad023a4aa5fe78404ba9e821178cc755b57fdce44012ccf3b694ea63ec2bb81a33b05675a0c16eaba05cc68854ee0301edc04954b8d08e053c46bcc892a77eab58d098509d84499a61b637ce701193fee869ea7078b896e5a240ab2c57eee7852a24f3c3be9434083d677002c8cea52741fce07edac2049487719ba4de77ae0e7d80b2bfa9b264bd31b427b9cdbd79470323e409e4cdd0d40d9691cc30f65bfc02ba22a9412e4083300fd3f09721faf50fbd6eacb60e622e6ea8b4282892c64bee67c06a4106484ffc3299b11eba2799f07dfb2f7cf6d7a2cc0863ddd9e924b9b2658eb12e2c89a0211b20afd128f5973ef83f771f115ca7aae502055dc87a30078f4b67001a50a8782bf8d75fd5992d1cffe76ee3afcb295692b2f5cb631ac32656af540b9aa5d10782fe29833fb2caf9a3e83d9f2a7c951b5612a435628594f535cd565c47c9dc44c149a4d866f5b40cbbb46d9ce1f6c0be1c53589841da1783772608fb5c4fe5cbfc2c25d8392249549ef379af323673c230bb72cfd429d4c804633c492e89ccc32d6e644e7db1430ef837b364429f5803011a596a15f88811d2620ceb252928e8476d043c5279b7a5b263245a14a498dcdab6cd9feb04002738665224cd0c16623b164f3b0eabc4218e0bbcb3b8b8b03e87679595d30ea567e59f0d28ad3f5f99a7c3a17e6405e66384a7e5c15f75836aa9e0544475d8856c98cf66b429168da575bf56cdaafafb32488bda8911eebb6361b0e8a42505497737324353f76b14e8d55c43f84d4f9892998dd4dfd4c6e5a186270fcaeed0457fc0025ad17b9251f31d7d07f7a0896b3ab9ccac71aab9b8f14f5f37f6c890693d7a24163318a722801e4514c78e2464a2adeec6a196ea5997e13e5c0b362c2f0628856128fcf52529eea30a29987e2973b3607c01ddefc1b9424517b47e608cdd0b502ebac38ad9d209806baed36fe7d32a99268f056a7fee26f04dec0165463006315d2026917059a096207f6618e002271e2e8f276e0c210be47b89e793b45a7002e6217032faaad2e97aba48a44534a4f5de0b47a839940324ac489028d817ae2f88f0a25763b5121f745b61fef01d87289910621e601a7ab1c208a7389e09259c63273d55634278cc1e0c83ba4521c77db377186562259f1428c315835056c6e44830215a875236f00db4604c5267f323cd29203acce7a7785fa4594d73036aecbd0bb40e6739217440ef8b67aff5ec19f572517d246fe16f45437a35352c0695325eaf036d46a07045b65a572d930b6d93965e61efda8495a139c7326194fc859238999da926adf71ae05865c09a972b4a0afb5d6a4c9970a9403b4ce2c906e166e2b5582c95cb85dce7d4171813e5fb328912a4d2ec4ea481e521f35d8c567b83e5299f35287b44717d9494446ada8b9748501a73638cddf2b5143f871d5e442a8ac32a7695ea04f69c2d0fd22bc33a5688c059779e7b0e45ff368592d8998ea7fffcbf0275edf423210547226d56fcdc386cc8980012401c3364eb9ddc5e01c25ca429c735737776dfec5131f9af5498b4132864308988bc3c94d76a66e038982f2e74dfe1116cec7e1e48ef5b97a2588719420bedc43fb81afcce950555b49183710dec49ed1de820a9b36a7458065efe21e070c967419b7f3b9eda6bcd1c8b0c6ec115ba558292b9c519b11a2ad8955217cd6d7457e76c3eba095c108dae1e5a2478d6fb162aecc402e015813b468d00207f065890e896a399a77a2bab4b0c8d152739e4268d6da182afd1ffc3590bd4964fe204798b69228666e9869914a5600054c5dd3d3590e4d4fb20d9281ec455f2f09eea899a0ee0a4f9685289e191ab0b6c9b57ae483d45608a63fd776e62076e7f7dd67c44cb1485dbb3ecd528ab46f463e3a165faf037849757ea0fa15e5165e040870b3de44c559d511d9c52ddcf4590c0dc9db1038eb9544aa6e7f10bf0d8c7280932e1a120290c327fa5b39f619ffc323243f1f32c77fd88f56339973939d3105f3cdd69e8129606e368def0549a4040bffb7a60ee23c671d1a38d8d0c75bd753e26af1325cd55374760fd484750537504ece8541b67e854890aa6bec0b0f6b84593c4c59e02273f929c0bfd0741748b497a13ee199db94314a66f929217a16dbf2811ea68acbfe5703be53b30604a69929e2b092a484dc8b1a7a55e9c05b7fb4ef9529ded3ca4bba120f12377bf05bdffa4214ba87a924a6f77b92bd2974c536541ac09a7ebee53d362d6aac4007e98daabc5ab1da962d6b9f7594e5b9018e9a7f75c0d16b69d282e2949d66b52cb75d68f1b78a545dbe4a9060e67ea5514002f5acaa2c07fddb8ce4893b0340516bcf6bc2b664b749c82825700044a98578012011fbdcb78bb4a083e28fc91c2b43680b8cc65bb29d81130b2eaa9c7c690a3fc176e663f67b55c9b72da2d20f82d0718f6afe3fb30670bef60a743b49a524602b208ae2f02e863ad9dbf9b5221c4a27a79fcc57831dab617ef14848c8757bf6a132e68d3cdc59a451461d37721d7c6a2eff41f826bf58c7d664deef49a14356236c338c7b1ac9ad2a00b1ca7f3d9826bfb5841678875dfdce6b0da6665f9cc8369d982d1f7d68262f539efb9232ed429055ba26118f66d2fd8df2e15faf30ecfb3ef1e0b6acdfaecf72d0f6c9c8d5ff424136c44e7e64a1751e6b51dae832a2bc9bb3deae5e1b4bb101a071ac46371af14fc618dfb4d1affd139c7bd90396ba1c60a9edef986e72911d7c8cac3f1a26971e5078d76beb53552af20506f873d51c854b425ad5c4e8c1457693092cbe2afc00ca4c26f55063974ce10a3dd73982340d54febf23e16132fded25171e20dede024562e03e3ff7ee37277ab8dd0d01f0ea1d96b9d770dd2f740639171039fcac5e8eb44d6e9bff7081b1f3dad94a0275af622fe099a33f8d165eb7847843286aa3799597c7ce7a11e5c38e1e51fe6870e29dcff36bd69dbbf9a13db990901267080051cbffb41d30529005b4753cf0527c04e14776a54d0cf870ec5643e782265390ddcf1f9d351aa2c21d9510a7ae539e8e6f4875752bb0e7fe4ea275dbec23a3e6870c40ff49c18c07ee9fe45c90290e8d9506c370e5852795fe5c7a1652887271e70e107f916dda0928d6c0458a76e7d4ece8f5fc99777fefc48ea347b740785d83c1281daa214c2bf633075d35cc7036ac52bcf7a1aafea2cd762ab02ac31846e54385e267133f70e602475f9183b45934c17317e71e5f40c4cc9ed5ba94e8cba9ec0f2ee299985c82030b109b5e6bf877dffa6491d567f433fd27e23d914da32f0e3adb216556a07b0c87d781df490eeac2be0517fede740e14395037e2f557af05a66073431e8c01c6c2967e46ade9923b9160fc70c62bb47fbaf538138c8f350a06f5fbd3e933e95832ca41cb6b28d6c16fb00ad1870f4881a243566e4773df02e928397d45cfb9d9ff00c77f70cb2286a1545e6cb4ff05a701f8c239979500f4b87cf2c21608cc904587cab5e79384023a2d31d531f98da0798b8da7f356e91ce4c96124c0612386a7e1267e782e4e3db9174e971e9694d4a26c3cb9422deac15563dd146f5b32d24a92e18d0f1899d61af3f0e33fb9dfc3a4811b24423dcf8b83412732cc93814b0366f2cf2b72b46655aa8c309b97e9bf39d9ef254894616a8fb36d93fe791b350c412b8417b0112c586da71ad5326a820acb0d98ac7225fb548bec4cb4691b0476239a1399c79adfd1d667fcef0847456dae09431e17b7607aa5d7aaa0dc4023ff0d2a8d705d249db39b3382bed6985773829eb417732f8e02e0c6471e0783c17d2051ee4535257babb887a208e7442c2ebe63e8279c00dd9b3ce918f676afed5f8532b93785f66950ce8170ef09f799a127e14134453859916ff87f295bd1180f00c1766c36088fee2e79ba3f39bc9a92922622ecb3c7007189ee3ccde0c2521cd9fa200d18a938db2635637551ae4a715c0296747b17bf86594e6559df26371baaca69d97276833993c9f42fca0ec2a4b4778516a876af91e17698bcaa7002df21824cfc1c8fc3eeb444419c6bf0d85333d94868cc756b1570afe0257b28ec2d150a7044a9d737dc32f64611eb75373453e2067c76a57f26fef46b72b22273cc1e1feb1e0a702282478256639e10a364098c8e34bf47c1df7bca20bab1f805c66ace39e76ae1e1cdda85da3f8bb9ca6c5f11dcaa648a6c4bb2f593bcdb5414c3de66b2c8c52642f41065c13a7e304c8485e48faca937cfbab52e80e843183f5cbe366eb505afd09612147b66933d3c0a8d87ac8452cc31026771a1d1543357138ae7fdc17bd9f9ab5b1ff575138b734b0105759767b65bbb1f8442ce1f2dbe035f609b52342f17ecfc781e02cf4f0b85711e0901e7c1c593de065198fa87c2ac135b110a6bb74472e29fe45574d94ff1a8406db78fa174642763a754f1a9662fff9a9a0a2b9a5cd1ec15e634086e99fb6386843c0e1a7faf7f74082717c364c0ceb9c8c2cfb47a11e335270e57e03d70d82f6913aba3e1e29a7a33d2b92748033584e210cecdd0080140b53fa9a0338494be4d4a801fbe125f04902f11006db6c6ed12bed7d0459c7113c867c1db75d294391e5e4a2714aeef94a2307509745fd92a64cd741a269bc2495af82a1de311a839260db8d92c507b04e5e9a35d341e1ae0a6cae4f35faa9fed87c526ac883739c0415ac9ddc48880e98b7ec2682319040d9448f5e6b8e0a93803b6204f1bb7d31671e373b235bb7ac7c388b42a7d9155e0e48edfac8e95f21fc9fcae2f3e034042b377a89bc2b345f539aee0d229d9bf5f609a495e758ff3f232d04d74f00a8aff2d99deee6f991c2b86ecaa8d3bc13970c33c0db3919630b6fe4cbb436e4723bce8a7130737b01b16771a8418bc4f74c71157d277d481f3992ff75f0191c2b016da23ed4766054a28a4d277b87edc349c0db1e7c44a98105ebcea62fa40c223ef5392b2573121e3f8f33437e62cd10a50cfb97e9627e84ed188ed59603be1adfe648d391bcd40d10638fe328f2d5e77e8404a92c9a9ac3fcde59f8205f0e2a4a4cd2a4b906a55eb9ab40b3b417bdad521baa92f0fc8820c651963b23fdc7905cf690331f135897ebed41338d75dbfde53ddeada0d2f5c79916dcbf179b63a0c5ccf95d445f9b8e34b6a2d6550ba5207fa2c713a344c0bdd64a16f69c801aaac3ecfee25bd04735f4efcd1838c2f32a119d2f51b69b57ffe30dc1fdc90f5b546a910ce4beb6ac221fedde421393ed81b55cd58dc9cd80e8231df74cc5fe65743e0bc7ec3a78bec71277f0b3cd2814da100fa260c21ffa5af339575f31d7ec531cb9468e91594d9b26f34c116ceda666b02d40902ebc96aa135cf5b7b3770e313c4f8a00dd267bb83d3c0e5c2732011d228379b5fabddfe488b32deff2881741b38add4ae2e0472b4944e18ac8cfb2bdcce915a53e8fccbe40a061b30494e2c7f52a405c4c6d3949ffe3df8df8dfc72c4d30de6167b1a073cfa81c0f66df6398617ce2c1b70f811a15a5f129f951635ce3fd231e45d0f492f32f13f74872871ff085a6560e24b48894a098866f83677dfa6958e9acfd27a9e321e226a5249bc3c4158a91741300530627ce51bf06cb0f8f4308e33dc9fa0aca8e5e20eb3f1ade970d0c62aa819ddb16f018252df304c2441edc641eb12b83984a373636dffce2aaf1db0af11583c0ca2146d6f39624ed7e9029a7d4d81854629863c376c121f42592ec314a021b0fe9c209616d2a14eb5610cf7921351707a96a165446496cc4f46e1b5eab1e4a40c38f658f30fed7b24ef6ad3b30e6da204cd87222f3e969bc0a52522f6fe29e0d343f8d2675e3b7e22be3b04639c3444793d8af504557cc9b411752d1b29d60753306ef731b55634babc9802cc15000aff36642d7b35ac1a3134d1bd27ab2a7b6887b05af608778f756aa58cbe87c837340e2357fbc0445f213b460166332fb0bc6b5d06e8fa83109f8b79276cf0800ce7e5085d14f48a60d8361706135b191eb48c8ff2f3271625a2f6325383865a068e6cdf20bf8905941d7b56962e651c21676162e92ffe24000b5c16ba741fec870ace830aba480c868216781d01e149c005c582c4a9c566d881643d921fe76c6ad96d9dee23aa521e068368955dba049e7e4a069dba70f875a25c3328cba0902cb34b94c447fe7feb76968cc3eb5fb8f58738a766d210510de62f3c16e997b977d5280469f2119ccbe70e3a90443c7410ec697e298d4be7341a09f148f0362d1433e84a6b072697e132dafe8e85ec5ccdf78630591e8b7a432570be8b0910515ce74654eacea9e3e2fe1cd29ea7314960ae98e1ea3a555e24d050bbc493517d905b74dfed6597efbc9632f65a3c487fbdea6506be56721263569fa56014543cd1f6dff312f0b62fa0cbe0fbc1d71051578406105b2406cc7061f4f944922bc1e91afd35586e7263650b7ea43b0b57f13ccbae98f5839807e65824de6ded464a19a77a83e24b67bfc0839fd0b1feb92942166b1229ba3aa2621fa3a1ff58d976809e52cd74da9368d83ca5f534f678b1a86993d15811223c11e07736c98f96c1a1a7adcd25a1f91759979ce05df08d36284fd3e7c20586e1a8c86789ad4a002091b04d13d6feeebfcd3167c908e01a825f0509b51fad38bc46bdab8678771b2d6716888d61e240bb25625ccd4bdf670223da794598e6a1e54ed492308b72da965677fa26dc58620eb6b1c19246ab27da7d28fc51499052a1e7215ce9edb40ac5cf0f6cff73bc7ea5c2ffdd542179c6eea37173c42024bb3517ab067904076e1a919d3a0603215d23f19746e9b1445575ea7cc12c774495ed954e7bcbc7f8d1feeffd88da33db741df15fd2295ad72dc35a38e4312e572268819008f399504a623840819c4c70852e2f8ad642b0b0f67e33fdfaa1cee3ba68892a3c3887693d8da91ff1a578fe9cab6c4e1e6cfa8acfb3722049f68e8f01f8c9dc5b6dc1dbd165bac9742de4d902bb856b1a8d4f1ad9180993e234596012b3b5a2004a83cdba23bbf83f1139df9ee48a02325e5d1cc1f26e591fd797a65140d518d9797d32403c60e1723612a75c815fd31440b8ad3cbffb9d4c2cf95e59c7ca5cf3277908ffcd80346c50438ed64cd80dd021cfae49e2c22257375405d5d219c2e7a0d2eef560d3ff39ffaf3cadab594adec198f90f94c514a4a4091181c983ffea101ad17a6b794e9bc14947c584477f3573351315d24274bb89bb93d0f4a38ae00e4c8d5adf96037da33af55d77a7a4d99d42e90a793e3e31d3daed1bea6480b8256359b3892022d8692fe191838961af95e0d799df915b109ee512432234de802d6c6444f8504a6af1f6ae619b39635e8d2ad314479000c258b5884e3082c3eafb98e1fa3a2bea2fb984f14bafe51b00a6c1a0ba3c8d5822581652a763c361e3d8ba2c4ea48210db7a329dd155e3e5b85aa1199f92daba718dea1dcac0abc9b4439c444700bee26a56579341aaf173be96d778795c4a7fd808e0a502d1d0073a8be63da060af0b2a585f880cb54847d6a8e41235f0ff8a9a1d827fbde1ec70ae5e69df43aa44cd5ca4315101cf3e01491bd06c764785651eb258945c7d10f253c4062ad2ef9003943fa6c4b40b365de34c35383266b51bdd1dc80229d210dd6e5e09f711ada2a02c48592ee2229add73d13d7cae3fb974479245d9a06e32aaf0d33db4186a4fd8d3db85229e52be274ee0e276b02d2b66eb1283439c6f57f293b9e87b9292a9f65e13269a33895d97fe261f71736b2f930b068ee5c0f4cd42307111de7c79c596ab7e9f2c2a16d87f981e8b0d7f25c8a45a8d882226b72f8bfabb76609017864530866ef5ebd9b8e433f13ad717307267eb5c32869881d72091f920b0662c290563b2c996f503d3c5f9edb4900047e242c014242f6ba529ad93d8fe80e6e65f0f93a6bccc1a5409f6ac6759f0f3a5e7a2f724f3de07e6c4a0b16640b5489331918df9a68e0f7b61c64b2bc2d664456d9afb339b4e907d4f6ed0af547423e23c0105a3e914ce4e91208ff7a301420a7b6ce31aae76ccd69fe3b88f0bfa6c024094509bd94b83bc7d96afd7d9ba254edd3a51f7176ab53447dc426a3c76323b066ee3833bf2f62c4bcd9e90c3b1b2134369f7af99600959c1438bfdb276247f18b74b6ce09d6c356b84e6d392b51add10d2ab0091c2897101aa3ed5381313ff4e423ec0564471ba967048c02f5ee2ab96a6a7d9f731f09298d9104c5b5bea89737be9a43b888e5a81fa72a6061dcbb30384f34e346382a7d64dccd0881e157a36dba7757b345fb92411b8f1edc824c0df81e77004142247853fc4cb504ec06735f40dd4b88d6b579d71e8d6ddf69c971c3af74c50f42ce76fc34ea4f5eb119328e86654156b8d19b9c4c287d114e30825784c61056cf74879a6d9808b3d899959c1311b1efa28898b5ccbe1c99a7832c3d08a63d1850d16c0389ee0f9cdaeb12e392d82c1c1e0527095483f4a0deaf8b3471b623a96a4a9fbc5e600624ac8dc19951ba7e8e9c71f591502b963322b6be15d32312ce6d3f147de72fb3dba55eb2ebea903086c186987908343174e6b473afd2a40b922860aa93af887e1e610ce2d0274d92abb140479aad9a03891ef90b9458298e7126af3b8b04268c1c74f1a75fd00fac53fe5993afca764457727c91adb2c1658be20d6b9157b0d52c72e9158638555e615414486a9955e2f9f6049e1fa42090bfa0640c5449b325e84c57d923f58bdbb01534be071d403cc69d715d4d5b8373b5d1b9f29f493c96507f588fcf0eda76a03a4958877b99d76ca41630638f72238ee69ef1042f3f98782316e80e7cf5ebe8ea8a52ea22f24ff59a8d98aa08c67b7f922d603d4009b04c2b7d8637f6c8b3c61ecd10bfa4026de0bd7039179262b9a485064c8e0e7121a8e89fd13af2a832ff50c1f85e4b08b85a9a8a74cc367232cf8091a2cc3ca0308d59833546f56f9d14928fae969efc8e7af425b20c1b181d12f6cfb777759519a48dcb1b964ea84cc2bf491831a52567438d548f0b19b310dd9087ec598ebb539ea490fa593c9c03a44feceec59626c711bb08eb6ec9c9343dea4b2e786905c4bdb93ea2b652d94d277f118f3ad5d5341dffbde2d0a300ea9200cc362da72c7540772d9c7f908383ed5cede2f2e1c3dd0f65c2b63a39ed16c4da09d2649b4ecfc1cd67e6d8d28d7a023e6c3d2da7ea2d0b0c34cbb5d2ad0cca96c8a265d469d5806f7ae71bcc7903dccd04faea4a272a98ac5baeee1582aabeca6e9df930f8ec13c828ecbe196da295e1a6757716a7651c3e4c0d6c0e2270728726a7f495a6a7babba8fa2f5f915146f5b45500d469001e924c96fad293c8e0ddd44201609e7db7a33496d8a69c6a63ebfa45892530d6a4316edd9e03265eb6735cc985d7e0430ddad65d889c24ca8f64c88b4371182bf3a485b8e608282cab6b2d243d86399e61e333a41c32919ac6202123f644914207307c41b323df9e19f61f791f58a404e3a68f868c5822b9bc02d43efcf28b0f93ce44a0115f46b717dbfbb632e914aa61b8b0cbdd355ed57d27c1243a0aa1e7d5fc2c8ab900ddc76982b289245c9bc70f9b61541bf1ee2571176362e0f650329abceae93c36d2f45b2cebc3178056610de8e8e45884b61ee596d4fb5cfbd5d71997772ea8c694601cd567141ed686f2682e5488f85f7bb00d5e435d3f378fb01fa08dd45e759cd36dd14eda3705d6e4ca22a80a62c021ac76df7897955693619e2727a8d6aaad9fafcd8007b709d44e615868cf612565b845987a554ed25e4eb54c23865260c365dbbb8dff1459fc3ae71b57fc0af592d2431e23a12cb2f2a1ca6a801a3b9da82efa0755fae20f10454e67e93573d602a0dc8837f7ab59f8edf3df280bebf0083927397d7ab80611785f4174c4ee82bc01b9c101b49c57f02c1fd9ff5b6ae3dec0328064e46252b24c373535037a6d4dfd9954339415918210b6521d1f508971592fd18880602a4ba1e6956576bb10f881a8714c5f2bcf6c745b5b7d1c7359a572c6731c08ef403deadf445bb19b79661f17f3906e6e5d5dcf0e4cb1c5f61cd9955c6c69df0f04b636752268e9603d001c4b2746f8de517125bb9f89bca71f31aac0e7b59079be02b7f11ddfc7ca7266abed8f67a0ed09da4f5d67046e56481acc057fc580e78db3655a02390a05dbc788c4a7d3fe17fabdbea6936ebec2089a487e9f368ee84b7b923d4f3ee7c18bd8f1aa2b25243232013b6c0893a42227c1a5539ec98917bae33eb12b86d1fcbf15aa21da6c3af78202103da28d53ac4b3b11b26cb91c81a5e2d2f546bc4d7942877061b38a408cc7a67762978e5fa63023c883c1a24f4f0eedd5eb1b57e2c8d2e2342f52d44e81096bed92bdfd10cac47d0676bd80929b3401914bb3a44f31f3aa278fcc31be40aabe0621fd92f00b2cafeb3ea6a2257ae91ed7a16ec8dafb8a5ad2df1e0653c66c80c77585f27c0667a94acb502538547838017e2f68047d5f20d442a6bad051d3a0d4071ec1c42b318081865a942b3017b8cdf75552177a5463c5f7998ac3ca63635c859178e386837829f8487692644eae803f66a819ca1b5c13dd20e6f2bdbd5fad883062812749e26632df09b89078ddc18ffddaa5f8d9c6c983c86531f60709c0e0a32003f55d8f4d16a57d3a89eee8d12ca1f6346ff660d05cfb6893a96fc6540a0287dcc9a474fddb632a0d2a2b5d9e16302f0903fc47a34d8ac68689505b90b4e05d9669a09cb615af33e53a0b06760c8416a333468f85cfa75d8d4aea772b8b7a220e6de9cad1d5da2bd1bf1aff856d1ee32d60463db01d28f3bacbbff6ec5b16bad5e3a5e9a5f87985b896b4ef99a37a1c35afd95ff45aa85e7bb870c02784cc8329fd37b34e12c21539afb17fa7f962bb0127f29cb7524d7aa356244f1c6868940b3bd7e99661c9b64815c9acaaffec85b7c7a9c425bfa962488bab9ae37f18a4f3226809964500e4c37461bbd4e70cb8162a2316fe588cfc63480d3509c4a457dfda77ea2e7cd8a56daad7c3a3ad48eb0dc1f367b66eeac9b477a3ae441dff5a37e4a72b32f9677747c41bdcdad798292152f02b5cb33fdbd617c3c1b33444383a9a321e7aefea66881bcf31bb4354ea7f02199aced5c7714493703ce2d9d87420d6c354d2b86a757783f12bef492342cbf25d2ca19955faa1f3beb5f8d35990856de46c36ec729faba68aaa5cd3b44e9f19e7b1032e48be0a23218a33a04dfd10e7ec79e8f46dcc4f27c0b37c009a6f86c2e499fec89e98caf7886fc210341a962dac6ae4a664fb15ada907df589628362a04cdd78d7192ee1134f20d3bca15fd3a295d4f6813ec1fbfa01edb473f301932481731002ec35fb560ede2a10547bf498be572446816c8108efd40a5ebe5ba33c0e518a5a6695275663cb828dcd1337a93084b2f289be28ae346d3032885b202a35a9cafcb210faeb129867b0d15d8a4735e6212c79b3fc08b842d2fed0d432f482cac17c3ce541f5a270a75ea2ac472aea11b66dc59c6694a890f5b9a57898219a8e705e6a481097389b3b3b10ac265a81f2f445b8ef947bf0b53ea882897aa13db283f2e7c1a2ef320cdfa90c91ce4833bc4bb409dc68fd5e9b17a1080e7b6812a1c16fe3a74ca5c876d19234ea85e9f0426acf0aa19c3cca097e9673fdb6177364ed0af62cc9e4f258836ebcb57bab1da37d4aaf461f76e85cc04f4282d3905785f9ae574adce52f0034e1232d0a05771008d83de41e3fb02fc1a2efbeacf2ef6b03b836b3a6b0973d3bb03675eb513062d5269fec508b9e29442d43b56ce7c5a5c1d9f8ba46761bc35c8a533d43484f8414fda585a98e1164f6b3f481a4796f80160d13aeb24d0e212c61703e36c77e88393bcd659528863eb4eaa86260bd9e8e2421ce70a54dd8bf3eede49968ad221b3f47eda56f97564c5dedd5bfd965eaae7c9806b850cee46a6db114420c09bbefe83df9806ff18389d5fa47d2cdd3c925da345bc472ff5f24281f0f0a6664a98711ac0a21f11232770299c59984361a76532c705de97836fbbe185cf954bd00363b4d581340810c012b27b987851474eb201c6717e942aa107be5e5aedd00e75c3ecd3f7bf02bf06586f13e4522dd5b6b9eb0dffe2be2064409748fc3135b74f70e1a1b90bb224bf63cb059c39d5578ac80e4734b4b8ad79d420ecdf27c85e8b8814b2c55c7ff84d5dc1621660e9df6a9f14ae478a1813e74b7611ce432e7fc010bc37e8d10b6c3c52a3372668e6bb19efb78cd19cb6b4e8007b0905d0a65da0d61077793f1e977ef4f10d3ce222a19e3b9e1d254b9b25b50f2f29bf246c667ce75c73aaa66f576c2341bc5ea651ea2e474335f68901855927535263128ad53b5c763313300e2136de17e29a99683c46968cc0917f56e64e0e6ca1f985cedc54af1a208d7e94cbb76943bdbe2d2aeaa09a450083fc05a6c5595497abcaf61ff1beb580dda6bcc6a8dedb41de66c85ae8f88e76bf40512cc8b7d2c5ef82660985349170edee28d81a8100d37e6df8ceb30931997d81d0d2473ee5a25b31f38a3750afaafb37d0ec942f05dbc7b6289f8b08c17765bb59b3281932a87d815ce4d6229ff276517dbe2e81ede1a6ce2b4b3a867a4c9f900f17dc8faadc96d06d9237924c7c3fea53fa2d75e3d212131148fc0022a1d87cae3dbe42fe1ca44a82cb3f106b938d61252168e2d2e6ebef20e9f62ea2418204336c1868e3b154e97ca17792014be5f47a95ab398c267a7fa5855a4b48c915783431a3dd82952e15089d1e2ea92bca47230ae2d446509e9101eaf588b67466ffc9c714576b0932f123461d2e6dd010b75f53a4f5454d2e343d08b3b07ad7f6d51f422f460d847cdc6e16386a7fc2b35da8fedb98deb1df19676ed07b2a5dd44e74fcbc01b3b87f7576406c79627699b2584f814dc73ec05a1192c96088682ae46194122c4b3f61482b0a58df3201baa3f65c277f2d495bff0c08fd2eea45bc8826389cfd6683dc622560a0f7cc5435235b4bea6daa04449782aa7a52dde1e9c0c77a91b3271b723472bca2592d7414cb8ce2cc4661939385aca8e5cbd65d9d20c0480ce9892c4879367ce247cd545a00818c07b012f51e7046663588e84bee2e215208854e2aa70c6d2beaa2b7d799b68624af31a71f4116afe8065d9787b878293b1af7f6f72600d0873db7d2bafaa68a740cee6293455ccd70d9f5e83d1dbfc5927496b6a4f6cdfae48156266f4057d136fb814d696269cd8be56190f3b2203656f3ef59fda1ee03dd4e8e50ec50d21211d4cc2b09b6b2f7308e9b05b392784f06986349c801c244dcc764749a76e4f824a903668137ab4d28cb6c6f7e1deb09d20fdd2093d570862e95c477771c65a55d54cdfb5d53b2e022c880cf9600587f7646da73d87dfab7208577dbcb4e84e11da3690375532d90954bb593a1e35eb7c61ef410f9ab1aa49c2c3bffbd8bb433d749c424212145277cc307e8b5164d8d9b56ef289c84eb9ea0269e39d5b04650e756e0a2355c641baf70d8d2c62a13391840b4176eec5a949eef9d51a553bfa23ad7d7b99bbd95a94c4a9c416b318f343379401d371cd8a1fdd22d9408ffe0b108e1684fffc0166629e7f93f7747e9bf5c5fc7b694353eb3ffa7f6d99a15e024991666794f9e346976906d9db27f066606153b0c4bfc697cffe1e2c26e36244ccd2be21e17230461713d6333c8f445fc14212b96d3077135df7088077e8ed110ba4da147a9fbf1f22da364f199bc4adcb3ea2cdc81da6abb9618331a00220ca0b1b179e26308ee00f9ddd47df93a100d0f8ea3f503542a394ae94bc2e1de0c8cde156b3fd1a5e3003dc2d8d02f83ae329edca5560ca16fd494d0360df33c0e081c0af9dd7dd5d2aca186a50623a0e5994ba3f1c64323065fd156233126182b87b0f995d7153ea7a74080ab6cc5a1313f32eef8dd81d93c0853199cb8bf27e05e6942414519323b50373adb50690590a49346c1b6db10a13af18eb6af2b6e8add1c5dff4d52e87cc354c7da85670f5cb0f3bfed867d3d09abb3b420da076470063e4cb9a8fda720d760950987be176aa21a7119b922b84cbc12cf8c1e3434213b7c0448f29c81a78bf1761f317ca5b43a147198f7f473415d5238b59f02b77a95bff513a212c15e107cb818d5597d474f7ae7da4c8e12445d18d7d04a679a9fbd78b84db4965c3f7e3a76e10e8612e7bcdb9d105884ccefcfffce56ab785d2be4ffa442a9bf7f826eb9fbc36d07b1bc49ea6a269557b64a392e9b141325d077cf7d1a6564cf644884ab68fa36ffcbdd955ee0e8b7dab68a3961833ad354b50d44a0c3a539095aed97da064624c4b995651f792a563039f7f04ccbf85fae283c7d16d1bc62cf4ef6c2cfdef61cb18acfcfdeeb03a6d6280e3e56873473c407ce2ca0b2263a8f4c7c7d5f4e0c6902364dfaf12fcf698b1e9a887536c48286458f03a70509d8b70d92e7fbaf74e0d952d35355dd670de656c67ff95490414940f4fc6bf64d882942e39fa0b21ede474ddbe9701ac7b5fb0df448c8aeb2c7834987a75ded0fb736f3eb8c9a6ce7369ef5172b72b41b8bc329fdf7e55bdcd4a76ac079bdd3dfd9ad9c56f7773233100c06ec643ab92e57ccc03b014bf9577ac7a9ff5a4343e8b44f7808d2ccac8a54b97946a78e24a6eae5f50f61bc66b5e1fcabb8848c9df6d4552301f8a2d2764f6180c01e924796b9d38ad8728d58de2b9427eeb19a171bb4b79488a9be93d5c799b21f32152aaa58921e3ce16ab010017c5bf3b2a7f31429e2a473b24e948a9d537780d6c1de500e47deb8db2835dda84149514211526ed1a3953cf034733951788e86ec1b48a7ff54cef22d80f54dd7609e92f96bc7faf6c080f6709aeef9777028563c64c7afbc69f258885dbc27d06629dedbba24b2f304b16a44110aa2c00c1fbb7e1fbc5e3c95ea5a5d9dcd7e22db0c3153540b9b87180f62678b2e6eca554d7a00afc015d1980815395616a94776330bc8746796cd4f3f41936f68df3de027182a1ce38c39ca02f25e6e4717cdc403444fed0f75db34f0dac7c9bf977f6e5dbe811d1546f49a648446797d47d6da1bed63b0ffe5f99f39bd1b8a6d39da5c80e165802032eabbd99dccbbafa0b263fda392196fa88abdd8f61cb853a5e13470d9f12f33422425217cf5e80a1bda505716238de00132d784a316d3e5326b3a960f7b5a894f174e8eae317620928808c298fc55023ce6b5c350fc8b8b089e344287e5c83eb61bacc65b40cb19a9b631c25f2e29b9f878ed194de583a3cd0258510e37a677d5e065d473d100b79abf85076b9762c4d4950b8396a8b386c0e14f81946fe7305de74f07be9469715ce8beb44e531e34183f495acdf74f82e608b744f003d208856e019b57d3bdf608c65729c25dbd861d8958f6950dd5a5b0e160182ecc64a4aa71721cbef65d719c60eb6b101c5c51c9e56b8d87207c7f53b542abca04828e6897e7311d5c86c3431c8b3e14383aa343793cf1dba27c7b59736c7ef174063114cf27c39218b5988cceff3ba62321d976490a4130f36fb5cff058b1cd16d4778f41bbc6da5fdf38c1a3da0689330e0e80880e5b64288a6e4dd42a5d4bb667c364493a9203700ca6740c3c00864239df92e47aab4e3071b96872945d721281560d3cdcd4e14b6773dc736b290624b6e73e67f4e0764d39d2f9dade035f0a5b7e26a7b746a9e06510cace8f833ceadb9a3b4b99ae25a2864c8a254c09065f4e8c3006bac7ebd99434ceeb5915b223129254829b902cf087792e4e7895bf56d3a7009ae34e68dd93f0904a51c6267acc8a164a33a99a1d91309b15141a8b880b1aa1b74719af49f47a2f615251a3414b51d66edbc10977d840d776d1b3f168d7902ccf37efcc4c687c52cce4afaf6e15f7fc4697b1b9407c7ef283b3c0c12c5c074d46ea06f99c28dd0541af117b0568974ccd77ff4757c73a4eda65f8ee0e6739b408455acfbd34ecb16138ddac3dc9d24ce23765640a12b9aef454916be9ebbb5adb2951b2dc05533c84ae6db84ecfc4478ffa10c196295820e30773ebc747f1b8a43a430191fb098f320349a16652e88c69844bd8c2d778f61c145454e3a9d98e25bc3d2e1dea495a4cab37ba471cec78244153ce10b1189beefd21cc7ad1c62af05c2decacd6d4c2302333105132ed25d8f177b0be58f417231a622cdbe5a81891bfdf76b9992452c19e6a70eb901b57ab0b27b920da1ba8e29098ee6af9e8f6e3f0ded48f88090c3b0215cc938a266e21bdc5b8be04369e4e64c5a2ccf9f25da4003a80c47fa0efab4ec40b91cf9b2cbf64fd531250d0ff2c45050aff8c369920dc3aaf0e93a8676501b86a9dbaf1853d4605825dc60a8e418267a19e07950b3a872e138d768f05398e421b7e796465d30a1bed0bd369d9a79d71ecb60e8dedb733b80460259fc4b821fb5637037ae1984e75dc5124fbf5d2b5cf5d19e29f4de440bc000fd23ebd58d2d8a0b5d38f3290d483ab5c2dbcef8ce4b99cbbecea95b73ea3ddb2aa107fba0ca97ed76b51fc225fafd7f63ab1fa4cfa2fae0ac75bfd7a4479f406545b78c2fd57d09b2c25ec1f85c1ceee64060499b81e72c5e63980e7be2dcf1258c16b3e7f5517deb56069e5d05915d055f50b1de1e319333ed41ffb78ae1c7cb5b7dfbb25974645d836dd1e832d05ebb98f0d6de7e293f9c6d80b45b210f810a78ee78387716b746beec418279c8368fa7751b10cb5021b438988fe04058b3e204f489c0f832bd89c1300d6599e93a0176c5b7f095dffa0f9ca7965aaffe1f788ef62ecd2ac29df396e95004bfa3939018ef14b333539f406bd019d3bbc4d7a6d23a38d0010a9abed632363c5204d400579a5bb81e7fed5a7924fa7509bed4199469b387c721f89416bfa9327069186bdceb28299c9cc476c4ac34b0ba6738719bb27e77e59e99537befb235b63bf84ead7d39b56b5408beffe7536737befbfe6a8096cab6eeac0c71573c0065e5883f69c81f46071834d6327237417f7c7cf5074dfdc583e373af5cac730866354aafbbfd76a40d8243fefde3bdb2c8a3bc457701b6ae46f365233bc221e116f3dcd65d4f57f81c3088d614ec39e6e89f00cd940e17e6a919d5fe5daa6725dd2a5628f8a83ca0c8d17f517fa1124019016e5c56be37fbbc18024d02c0a80c4e57f2a10cf7ea8776a54d17a032d3af1e906c660d0cab2a0765ae95d6b382b338c93c54daf0ab85d969b359f04210b4a017de9b62b3829e98343c32bdf205254dc46721be6b9ef97575ae40a383509229befa623ff9ddf16ef44f33812a3dbe231bee1c98668810fb53c19c4b92f857a47a28df6ff5babab4b828b5ad6a5301bb0746da1c9d960b8a56c53dd5329a9ed12ce8f216b494a861f897cc0053c440a8c81fa9a61b029b4364465fb4681510df52d00f957d675cb6f21181f95ed99ab98a34a80dfaa3358c2128427bc54169f635751cc555292df441646ecada46ee820eba770347f1de4ca2d6b1a10714d7225e2886a39637696ecc4927bba1edb46951836efb16c893d91d3d6cd92c3c741ab6f01d5f0d0e96837baf4d80cb4841e01db52acbdd49625210181121aabd13798749c4d485eb93728f75e1e5ad7f4882f3aeb6ac45bf4f7c2a48cba82e4a29c0ef296fbe05b0f4c14232225e7195bcc8e31fabb123bd20684daf9d8948fb6e38796a5064d0a056e1c05089341d540c4c4347d268d34a1d6b288670836eec0c983fa0657b4a36c32352639f149199f501b6bed481f9df65705c5a7111a047555a6c94e54cd574ca26c4256310dc45792030c1ae2e49b76df08b501f0dbc8d5d28912f0b055c8ced5d00f44a8494ce516a9a3ab09b693fcefd517d46e82e05cc037725250a93fcd4d894f534003544df0d0e84976cf61339d4cf2a459e17e50ced4fa27634090acd0cf7c0b66d9a03f906b2780a79f0f1ca2e9f0c979a3c0a9e267c3a5cbee739e938c2808e42457081891bb547f04f63d4b488e731f0aeab4bbb13fc82ccb5e81905259b18ebdd8c43c50f54b31d41dc16f9aa951af5bbd2d4610eed3a7298be9f11c6de1bf6ef21533173c6020f81dc4188bc619b9b0c2bbc251b4d59d81119767c391e7441f0e9439bd41023f42f8ded8387ff556c1574861e81c8e60596edafe5b902357a5504ca0e9126e84845b34cbb43a8f8fa6257247d58fc6565f6feff8e50781be25566fe4c3c76d6f805147f5f59218a856500f6d5c30450de08bb1223af0406e462edc1e1421174fe12d063a8d32b810b39ecd9174f824427a31a4c6ebecc70c0b3bd26ae71bd9e4491a135795f90a9b060060e363965ae923c4b372621b9fde1ca905ff1e7f5b96b664ccbc9eb0bdf55038fae843da5547bde953493a79557e8703c34e333c5f6376c44b72f834974a3cc459983450cc1adeaf357d26ebb5c0dcd25898ea56a434bcfc075e70fa3d09b75765051cc3fe27be4d979961c7f82ea69726a71435c1016e69c235029052b0ebe4abbb4ef7f391671cbd7b27c02ce9cdb3d45d42e0b1ea7c96b076d88881f12088c6814e076a5473445b5f04d502b614634d170d151a4b5e5da5948d8a34e8f77a17aec273347b7a01f2ed1bd1c090cfdb39ac8efb543edaff08830c45ce3697cd3dfc5e5cbedf0f8690d24b73d3d62167d3abb70f00e5db93051948b91734b1d734633d553201e87251ab8011c9719b1eecc4c8deb8c29fb811dffa6739554a341cbe763975b315c3b593578780b368a4719af7729fb9ff870b452175f482fe8e5d34de76a0cfb095e98452af777aceb1a873685f7de5d5cec061b62eccf5e1535d3172dcf46ae821062dfb81abc77873f8c6013b4525597b9f6bac4a25bda9b11a321abf3b3bafb7d034db8db33bd96e4ca361dcc9c04007702590aea7517ada2fdae2797a3e683aea1f0b355511543b510c2b90c9280c392943a53fd7fdcb737cf044a6f3f5661aa459d72e1d7e420a56b1c1306df6d9a672f15067590f22291bf588e6dae0fbbacd03fd525c51e0f313ea756c9e7986d0c01b4fa74e26b5854f59130a0d4cae8e943fc431e9ab16f602ab9275b9bd5aae45645e80310e7f149a1b791d134995b85c40f1db3d8f29b65ca8d46d0d431b634fa7954697121f95681cb0d2ef621ae8d632da856c042a79454c21973df7a0f8f4489566b28cb6725b563833b2da4cdf7a80af2717e72471890bee3b3c010ba5fc55ff79de1591ecb918d25ec8005c3ecd6e293177bd1d2b8e873bc64443b29bafedc312a7e92a2b71f988976911e3b3c89faff7884d11ea72f1a13b786ebf37bf676544e1c4d3c25e563d65293190da29d3b97daf1d46d7bc9fd038b108f0d8a21c5d00208c50a375f6479042737302e9ce61a74bc226359b515113fd825417ca169d735f2d28e1349ac1b879aa35b0eab64502cba8f8f814d5022a228f3f2bfd3b5f474dc1bb9644742b6c6a8ebd088017b2b5a83b335203d760442312707bc04bb37eb85f50a87b7f79d48dab8e3103b52b4fcb58fd5db67d3eabf05fad330a475793f9afd226ff2683f99b50b65fdb8db9ac76b8af94153707c1c6352c24d76f8e4909b2f46d648eed62b9bcde414751da7fe44af5438b04a82d41bdaeef2d7a72571579079b96f5e9870e09c305364dc4c46b98e66ea0f3015ce34998fcefcadd445653b0c9e2a33ac85ceb01e5103d311420eedd956ea4bdad1fe84d0b7922f56fe707fcc0d19a91de6e51d4809b9f420248fecbc41f0bd4b0b7dde6b6c0674930a721ba45c3e6be5cb03fd7730ca97600beead6714bcea7433566399c37d7176d371eb632f82da31bde1811c94ac880703665d9b9d9169f116ee26ce1196ca07af282748b26e8956431a6d9f046c8da7c6292b980e5f09a2d678b8e97f1279e494b4a942ca7bf59376d3a1cb528f708ec4da9926c1ff7fe9b615bfafc9ae0aae649d256641c8fdadb2635188970429d53b3cebff685756f962ce330fa4feabb1c580feca3b707dfba80169a08feefc98daff6af8a6e304bd956921e0a7be8fcc37ed541e226842610b44467472d6e37e185d8464522eec338f1f4c096c4e61f0556ba37b13c18f292d240f35ecafabdbb634f26937b1761e5e1234276ab13775c423c33bbe376e8fea87ef38cec3dd81f42b870b48b0adcae3ec662ac7e5069beb044c4ec5bcf0b4076069936b13b24b8774f0bd67a58134e56d23421a33236aa5e172c1dfd3e6709d9d81921a643380bb0713cf58520ae2203e3ea489b0653d69cd756072b938d4f83304e2b9c419a18a5ddf347364586e761704f68d84530a2cbd25d71cfdd21c2211f2779ad1f430057f99241d5b720d3bfd0602eec658f071dd0756cc7275e9760a117bddb61335394ec52247aa55914e44994413d3f46c46f7a7922ebab010338622b38bc5b92ed5dda592e339070dffb29cced9992d1e5d02fd344cbbeee8b01a4e9e6ff8b9e193a531615dea3ecfe42cc0bbd113aa37f68a55ec12966d5ec205f7895b685ac9d3600810829813418f38175527885a8566be1ee22877af491e806e117a6d27717090dacbb7f4d91e36352ee40f7c3e6ef085936c16a1e53463995058e732200499c43cdfeb948cfcae304b1030cafc35167dd99a260c4ae4370597224fddbb5d28fabda988026ee907255f95ffb95c9d8c0be526574964a54b47cc6c2e2967e2958c557094a7cde55cb8b7d521b092c31e794b6a0b4fb53001e2d16c8404caeac2c4375937e429c8d7c1bf57066e0839af0da12362101548a556f4351549569f2b9babf60b8530e59e26d03f2fc113de01bfa2d97a300ef9fd197787d019387137d87b595c7d4f81ecfebe93b2b2e4ca99abb558bc0e0b4d48634539161f05b0aa06b169cb8a519cb2cf16203b69b9c5cabba0653567f57f0b264aecb46fe29e1ddfcb3733105b37c3008e61bc7f3078da67f9c9df4814fef89181c4bc153f5093169e10c6d25cc3aa80e9ff2aefb3dee93a6c0411a4f9823237ab70de600e6ef2139ea3879d9c76c0cd36b7890ef34a4bd95577351b375db04899ad486f5f113b528858e5c9efdff30e6c0e892d1179bc71060e190c706a3cdc99e02ee87afe1cc943468ece96bd2eb3e49250abf0cc15e594ebc1f05d9543ed5a0782889abba16e07ae9c986077cfba4b5f3f45f23ea8c9cb1077d63444c2e9fb11c52bc25683e0eb2dbaaffe6d232a25a2f4bb8f06602bb5dbbb2576c0d3567432fbac4732fb873b0d72ac02fb742b06936361137de02ccb7761c79676d4d27e78eb8c98986dab8c000d6d1320263f25b8a965723a54b68e0f8b98762e6d53d5f2c38358c55bb2c3bead870cf77fc04d1f0d12580ed9e14919af7dcc92ef8919a522388363e43e347aaf26a194464369e0e9fff0caa48b88d967c19a1c59ee04f486819d476d7439b0d5419ad7f7428f6f3444d1103b1507a46d546e681dc5598bac4c5db99077b0ce9888013623dbe46835a103f2526c77443a1aa7fcbcdfc8ef73c24d451abaf4298a7eae394f735f65a9dae92e402907419a627767adf292323d8de4842e14caa424c4de10e735c48bff3044dd8244c01539c585ada416f7ddd248e977c91b1163e80a46e469f29fd82fe4a5f46ba345539596679fdbb2782e89ec4ef60a2a5071d1f413bbee462b9e199864813a9d5951283dba9495996966243b39af066695fd111a292755e317551861e5a8569a4fa417ee93c28c7b4c529014c975d6a26a9f75accc4b40a32cd1f3e6993c9b0d8f13fb33959c6ecd30fd8bdb236a38760d9cefc56522cff9083eabe567c10e6b27acd773021d3b81113e0061bd96bb689dd8d7aeb1e5c30a3274ace221ab25ec60e573fbc2fb4ffeb7a9e68eeb022d17745c4bd015e869d81a9d8e645f203051d02dd741d42a2dcf6db08695b42436bdd1ce17e35f5c0dc1ef19b603b9fe92f2eaed5e8de44aacca6a71caf2e5db173a8436f6228cc349de1427b89e150b71a120e31135252b1117945a3c7d3d3ca35013ca3f4175069a796dcf81318e72a698ae8c2017e67b94d86691805349d01178e461875e1198b9d0a1af4bc978c5cd6481a177aeee9bd194037511734600a0e5a765f70db77dcd5ac7a6322b06925e88118321181ea82f38e52c6266ec4b7f90b98a0d427c1e8597f87fe6960b5caadb34119cb965b1073ab2a2b4b2b5342efb7b1ae76acadd0a89320892664b9efa0aec27380b29454e87c95ed64a80ccd377b3b48acc6c1891dffccf9fd287249985b2e2bdddce9fd135f022fb48d301cb3588549bc3e1bc73e8b72705563322e6dfbf64eb7a8bf2481fb0ab065818bee82a5c24e605565d67301cad5c3a8ce43df7af19c5327a8befc459bf15056377a47e3c697e102b14fbcde4b7b7e2af80ef0f452948058735c51e626d13f6a73205fd2d336f599453ee3e7e2a741bd5c0000ba0e94537b6586970504d3a89061b162df4789a364ec3f1ac0fe7b29bc7903c3325a2878a8af845724f0a1a7ac45975417741de6ace7070068f3d471e17747b8395ddd390d99114654182420fe47c8cf522933d976752477e5fc006ffb25a9adbabcfbb00e75b6074b8233937c8d1ad27e4bfef2606a8ccc6c20e8bc4547aefcb7961099f8205bd9a55821a0f22921519b0437b09f96e2b51174a993a9d2bb3891791e5062664bf9602df98821bbf08e7b9c3c3c2df6b4686bd13056d6b30a9b3f0f28f5acdfbf8eba751a242ba98ce18c75d9f770422214402cf252db8b130283efeb437b9be2fbea6513038aca01c3b34676fc144aea3fa9db45083e9b591ac22b35ea8135ccf38c12405e0135ca8ac00177f7e098136c1aed1758d462868263a4a1dc6d80909a5016d99083bcd69b4f8d6cc7dd3e8b0e0d58662d2eb174500228808aae52b9cb262bff5a9e19837b231d76bf298fcdf22b63df994f4b2c077314709d14667ea02aaa5cfd9d5e7a8296befd04634ee8e898f5d9ae570fb7d644b3c22a63e59685f88fcc5355230f2882960459350b560af00e650013315c75b6ad316ba31b79c65ee2afb22a7702667565d3351b11b2cd6fd43720b7928c193021d5b3d41544fe5cdced13a233d57bd971a0f515a8ca44354c26234c7867584d5fc613fcf074e695f16562df7414122f0dce098a8c54ae3d131ea7f1e367f2d3693365d4b0f57e5d66c5c5ad897fab1deee2aef4a2eb60f66a0f672ad314014521ff9b7ce080803368ef9fe96fe4f55fe4ea490ca386c19be6e9456d38e4c556f30ed85f08d42f0285d7b7ce47b9a8679ad7c1226d216dcdfe378acf96115acc71f10bcb93fd45f4cce4b56f052b5136e762bb3f3ce73bd0c7920195b8b32fba5eba09ec97bfe0b8e126af1c4314f470940443cc0566945f09d752fbf9ec7f3b87495bb3055e6b3004e848c4300830287c8b3f273a11c46ac371099fb7105a3753e0d390f1bfb946fd62bac226c9dc054bdd90dd43e4673de840d3bc98715d5cbd6a7a19f2d4b868b37e847e82c0313f276cecf729cb779c68f9145a28edd05d4a07706d376d92f24b20e639870a8b224a4c7a582368e6e5f9f0695fe6d328ed22df07699bb3514b6660f7ba4503f0cf27f33521d2e3b000641c46b2c465cf61f360a21b8c66e56a1e51c8d3cb7abb236323df468c8d915dd3922550bc3a1119997f23acef305c3d38d10abda1deada975d1b3b655f6d9ef79871807b0b88045fa619f52afd84d5495ee8fe2750fe9c16366a565a91c60f40aa6d69f13333d14bbaf8d043fffc2e2f8e7e72939d8114d5ce543523200a47f02a6ed73b7d7e938f2b73ae0f430ffdf82628ef1e7f46c5e1edea102508c0e06b3e29429b5c39fac94a0c25ef185b260dcc82434d578744ee7220d24ff4c58d602ea5a05a7ee059608720fba5870a91b6c35f4edec15cc937ec3d64488f04373db2ac1f80a40a58b3c42171b1e6140f156b15f2a4e0b48b51f4cb35a3f0b6ebae423cdbcee9b9584f49da4edc4c5b7ca5c7871868e279427491bea3f0331961b03c9bf787087ac6cd665980fd561cbf1c3035322dc41e755dc7876f1b2ce4ae3c966906c2390a6fc80922d1f8590122ca7f71cac3f4dca805f5bce20b6cdfdf03aba504c1a97e88af9a94589f3da475b2c4e9e8552fdae2f7ec4119c340b9b858a40f708365c1e03a2c6fd58e8d4fea8c16221424b2c2f075829e3aaa8dbbb904caa0e5c93873e10e5dd2a056f54e66165ccf36b9a300275f7b7f6996b5f631dddd33173d530f8fa765f59f5459aa8d2d989bae51126144037b8b90b1b8508e151f64c20c4d8cd37d90598051ba9c731fb4aba10900c0ac1ff19ed7d664894472f398ad04ac08e260cc705bc244d94a344b9da5e167a71cce18508d5176b8880b1f76948959a73f5d4ec31d14016944af2408af6f4ab53cd1a73bfaa6f8b7fd04b42b0626662620613bb210c953a41690caf603c5bfd1153f39a2367514160898b72c20c5f7cf7e46b64863fd918ff4acadbf3a2346a86fc4da94ec2dbbecff523294c0979d0b364a3c9d933cb29ca12fe31cab7b23c89a0c54864fab9f0e8590a5d2970e9d98185c7628de91388e3130affb0b9933f9b24c0469751e6fb6c61a4392cf5f4596f0b018163e4e0f254b7c879350f21814313e1d91c9c90852179f950dfc65335c1cf03def628b4f76634055517cbfd7c87e1a359bf84f5294b08d50d7b7e8f66753f3c55aa8d8425c537a54e9a609b582a413a782e0349bf375214a6fcf322abcf9399759214e46d67db219a3ccc96bc45fd80654d12a819eb96c66c3255001f03c87a1d3475c948f2efbad65a9a51bc4b806c348537004319db795c8da991d2b2f4770cfcabf3f8a70a953b768f04d6fc6f4673fc87ba95b7f9584c8619305cc7566c8e107afcfbed870bd91eb7fe3cc5e71f3c04ad9bc1aec61c80539e2237c6bc52cfed9630a45298366239b4e61e19a5303ccd75ab693edbcb3bced85b21e923df8075efc58203021a73aed0ddfc2f8c819a0bb0252ad607ee6938399cf7c417e514f0968cbac7afcd6b5e80be0fb8120bf14dcd6d93fc90e413dfc02ce38befdfb048f0b4ab2146c97cba293e3ae6124b5b153c40f11a50da4dee03f9f2c00aba955c23675e6e1aba75bdaff9fad7b90f43f2124f4b8c4ff989000b42228955626c419af478f9660e98d213f8a8c8a4e32553e261232b644bbf87b43927ba8b8b3a35bd37be2d3e6ced26913acb93634096005116a52b4db2b32852f79e1471bec54fbdb5af08d5f68f7eb4df1eb2c1cde8b6590715266bd02fc8c36ece15cf09856772c5fb3352243098ab8e98587fe9e59a03e2d7caa4664279d10fdd5cf5b9b4e7b6df5adc1c25f417eb8bdc1f145cec65e60b30d1f4ba8082d13810091045ef9d63e155df8a35c828b99fe4962b25b00f9e08a10fd9024412d099a11e3e7d0421751c0cabc49ec805a6464a205aa18d99790049620bbc2d89cdfe0de98dba67960e1c6d8fe1f6513e311c4ccbc29f87f4821980bfe99044d0f9acdd1bae3c4062450eb32be79c196731707fac29fc37598d49a77297827f0bc1f8cd07e15891f9a53b208590b286a1f87e5cf9aed361854f71b184462090bc8f38482ff66fc17d814ce5e0720938c4b3ab72e7141a2445d81aae7e234bbf64ca3eec42c6531262ae91a8672e6cb4aad15c9483c721c31956965066974e201bdb1706ca2a607065737f382509c5846ffc287b32d331809f1dd5585650c306ed89f54beed39a6c6d9fd1b2d65f3184699fe2d35a4b0b3c7c904b1865d7a6f42bc89ea28769d1588a196fe02cec3896b7e0d5261a04501dfcabe175ab34fec0cd9c47e426ab046a1375f9528a100405028a225791fb350eafc0ed4fa4e373d5d0be193dfaa7d1b9f5f015682af9f30cbf52dd209899fd48501889695a93a1ebcae31980f5fc8c504a5ce0dbdf8b8fc8a0f84a668d437323456cbdf2f204ca3395c8ae82fa9f9b346a45e581b24656502290206603049cfa240831051e70a3ed70d74e2a7f81b5a17dbcfdcc22873aa4af3efec1d52ca49ab59fda64459f2ad0d448d157b945cc0ac2a758926491158d36e18471f58cb132786c0711b8c410f9ab096d3c5c3f0ecc78f44cb580504ff8c409e7ae8c08950bfba9aa2dd7f6f63a0c2c7f9c4175a320b87a87b6fa52e3fbf7d8b7e475cdbfcdef628a95427865182126a46832f94a1a7ca9fc597b910d6a6366dcf9acc0427266ecc651d4dcf1fa040e2661da78155c40f4ae3feb2846e85de09dd1b0282a8875eb28b918c0a60f8752638b2d96c3f4475e56474308b01ce2c21a1bff14918fc693435676a37838c2446b6d3049034d1c9af8a1b391b0ad4b65e46300f0a988d4d84f77c988559572a51d700d0f35a9933c1efb08d073def9101eab77500e64c3df0c'),
	('01a2217a-c0d3-798b-b06e-3956661162a9', '01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', '2026-10-01 07:09:00+00', '\x41fb2afe50823b8edc7f83fae84b0b5748ed6280c1d20d69f76bff5a2559ab4a', '\x0099eb8da56bf51ebf4d73944942715dd5d3aebc8c58c73c2d81a2cf43b7305542c347ecdf0a79508b0eeaeacf', '\x00487dabf6cd07b0e77c679f654a4790d7e655a7461091e0dc6d92dbd24120240284d0edfa7dd7d3e3c039318546113d9445e3b6996db06b98de526c1561f88c949e459c76dafbc3d0747e40a452205e17b6eebc5c3ab535b367a5604548aa322140eaa1f7e0adf5efc0c8d05c62457f10247ff50f0a89d22de08b4374d700b4e60a89e4058c2c53c4275bfd0c6d4a48172e32589ca64461e176f1d573980d3d6517411481795bf986d621872130849b369ccbef67fb0d32207adce4b1724ca6bc08ffeb24260580b526a5cc47e94cb2b343ae62e486409cb38ca6c4cf6b4d3a4f5ce277140aabcb275aa4127083a9287d082bebb228c35bcb9e1c7e564a5df975bf07fe885108606000632e2ca0413e0151e9e8a1ef1fd36f5014e37b9f6ecfb6b33efdc898f1360e7542f1790ce4a4c10c74cbed79e0e2021f02fd8e73b72d87ed81e782db127440844e5b94507769f30e41b6f34bfd1d84d56e36a2f9be2debf04694b5c46d6dbdac65e6315b9fedb4b297ab975ed0eff9303826f157636924493b93a89f691740ab9f8843d955359b765b5fb4ff6d448a8c3d0bb8e87b589f3750ef6eba5f424236e4f50c35c3ee40be3a48a411655db89012c25e7dbc6defdf120770e44fb849a13177b5a3f4a3b981d604d9c5defb41e5f5935ab94928437f1b2c8d2bd79591b522746854b3fad22933f0f7721a53e886e796271bfe0dca8e2e4deb91cc7332d462efcdee006e2cf746735942c5b7ec9ed608b8e6ed4832b34436c78e17e5430dc0e1a1cb34dabdca967b725ca314ddb1017acd7b590293f08a1ed021ab48bbd7d75f76d607470255a7e02b24f20cc697deb65988cc4a24e6b2753ed5bd3dee887bbc501068dbf83c0b7194916a815f69212a8ad39d606cecf6e998a8476a19fda5e36011b97dcc82557f40cbe66867cc5e4a041d1ddd0f362a97964098cf96787ef2e1d2748eb28289a7f3596d7e1600e7260f01b8872f034ddc421d80f414dad924cee0db431b500157aee3c8ea5c3733f595ccc1202e0e0a16e69b1dcae8f2d14ee3528f027515d382bc4c2ac7b7820031ce5289f495fa7aa9e11c181d86730b707d6d2ffb3f93c2371d5d9fd8f6e3da2e7223e39485a1a1f1ba0d3a702c042a54762ae853e92aae66730cf60e1529432f010ba2266c95939082dbd346b978eb62a8dffe9f19393bf2fd43df1d16eee95b6a7c00112b214f082459e9c85e74f3ab1123ccf4fd22b9cc069813f68fabbd48f2a7c924d9d25db919080362793bfc9f627167292a4f34b166032874689d97e6de76b0efb85b853bc2c6714cd20989434951885be7825d5eab0cc37225e82a7c9339816374f538927c55cb1f662b0cecf4598a9bbb38d464acf228255d1ba1cb01d954c8b9a4c905a44b26c05a4efc614ee18e45e45fc0966ab1f9661954a93f8d60a86d2ac84be5ebb094dee823b1ea807643f9bf8ce9aa3c99a609e1b61ef5992be05695d6f8cbd5f263e7e09ce74b499a6b3aacdb7af730beb0f46bc12439db61dd9da0c9c4d915db56056827876503982caf5903d597eebd4efff774f100e7d90ec95eb07fa88b1f26a24eeb84a3160909cf15f91fe424e81179171aeca99aaf06910c47847551499c9fcdfc46af03012e3ec712c66d2bb712572bfeac899a4fb637b6ceeea69597fb006fea4500c8cad4830616c6656a85884e8c904aedf6ead5fe9fbc27d475a69300bffa88db0458bfac16771a050f098a23f402fb14609226a7bcfbca1aefdfeaa909e5306b5fc127b35868223e91d40cfae274dd9069f9a61f05cd6ee92aa4d3a45384a622925de0356f6728141d93e897d008fcab018670e922cca1c44401e6677a4822b3831c83fc3d13903bc567ae2ad72f360a53223b7c66b20369026a5d1e3081455af872fe1ddc02508386ee597426e5a0a96bf644e7823440164f7a3e144c8dfa84be8292752287a4105eb23a41ea90d088dc17811ceb5fe4e6cb2201b00d7588adb77d6992fdd83446a0cbbf46aa912d4a1d25f1b81c873bb3203a12b291db472f847814ec12c0e1b410eba15f5138e5da5113e22eb2b31f11a4ea729498caddf6698651a1914880d6d8bf7d4c5677e1fc5bf241b24e06eccb30ef19c9bf5c6796c5183c4272e105987958f1bdea76dbe378e83fddd2c0e43b111d5126dc707ad31503b6cea380418d83380357e453ea4d9ec1e2bd6e464e0ecaf07eb6020c838970526600c4bd4a7e8b3a06797e38dd435f378eea17bb9b680f61f0d6f625854e23e8b5cc0e504e1c6085af898e77c3adfa770ae2733c4a511f459f789414bbf8bedcb113ac7b3cc3edbcf7b4a03c6c8a044874ef4f036f203902270ad07fb208753cb833c3a75daea5432c68d2ee0491559cdded2e07b25a4ce9ec3ed4ea08954f95dcd598ac7ed4b92e24f1da72c0c113c9914fd42c1f95d27715a7d02bce750573c35f05a01470189a67673ed16316c83347ede7582819630363c0eb5938b607f99b4d42f620c6a0a242d226814afda3cd6be2bda49793d3f31bfe1bd6fe5c1a5636156925684025709046c5d6659774a603a9cc5b4450679997444699f711ba645664855e634246461a40af6f76d7024a6677aa19f615ddc4e6c05fd448ceac7c2db08328b87fcb6996ad3b57e93d0e508a0e1fcce428c2e0241e489009defacdf8468565a02f6ae44e47436a47f91a68bec8e20adf71ba5700c076a97ac4a5cdb34c3cd1944a67eb269e592ab25a716ef0524e9c603e1a39f99ff9a66acaa3ae103b7006cfc4d911e437d773001d8cc0d493f58369d688770e2530bfe1748bf86dc81c2cf0fa271ae8299f7409121dfd58deb9ead40f0525c3f241751963f23699616da5a53b65841687283770edf3e71615af6fa4c0fbb928bf96a473dbd63bfc67cb1bd97d7ffa5c580480ebecaae51d584e08e942f69f73187116085a6ce494d821afb45451fa860b8ec1ae5f17438e876d7cfb5e659799e497231eabdbeda1b2fcd4deabacf642c3b0c24f401ba1b2e1b78d7de7518bc0f12d99f1ca6120031237b41a326c81a8e33239a2437dc44f28f85851705c91399bea71cfb197ec25286476d85ef361b9e8ba72f54021cab44e29cb359d6fcd64c00acdcd77468ddaa4a054d5165985be72dedfe246a037524b3ed3516947cf549fb4207e281b116c5cbdd2905235f3a6996f7f2f1ec8242ecca9082d346173c8fd061f40ae34c027c00087cdd5b071f5342ae1590a2589f0669ff26beb70f60a709d96adce1cfa1f3a965b8e0bf1ec266c55d3c2de22448f59fe91ee88c449d3850761528dfe981a993371d2ce9e3086a0d3ba83a141681f2deb3c11fb803e03406012e52d67c9fac44301d5171b025627d5eda776c127a9d096095f7e514d3398e926e6e329420762d0872f3b2234edbcbd11d00c3fbb448cf62c3b35a92cf3017611b0542c52f1d20bddd26bda37c99afe96561d1b24139678fd98273f1be4284f69e63bb9fbbe96eb7f0e09d63d19b001581f60f999fd28da7c521795d024e62a98167e633f5bb05dd3e1f7d96e2e735acce2c54c558a41dbee9da6e515acf5d25130cf47bf8db56d0ebae1e8801c44563b4bd666854ffbf58bf75ad99a6fb11f159964874b7ca36916af20bd01c7aa1f5a2f75e40a200a8e4d670e1724b5090323b9bf3f9613cd022180c25645f124d96c1ac1a834fc42d3f1670beee20c437aefca18837f65305df7a63ce9c511d521bb003d9ee3aae93438320f1460dc61a3909505103b1663c350edd62cbdfb0bacfad21a0b97c76e423b1b315cee202cf4c204a95f59f27f083f42c940c219432d63d898a52e2dba9c28daafaa6b349c3d89848aa670e7fd35591bbe59199c6e23d9a72eff003a1d151af06e414d14fb4c2e1b8390a5712f111fac0eb6ea712aebbb88b9c9500e25c714b500bfb36683f03399e2b0d3599d0f2602978e5cbf4f39706df73cd24a649a16c278670bae4e6b48adc98f5e6bcbc4f4882603eefd253b867b11d8c871626890076a21712eb5a50e0e0209dd5eaf59d155a793cad438f7d40e5c8c15747200e4419921e6eae404e210890f3540566fea0f2aaf925cf73230c6233e45ea5a6a2cfe42c24f0231bc6168b93e2d00ae9cfade5d0409a5e0143488fc615c7754ffb47519abdcdc3cf1506603a2184360ff06a34f89e8e92056ce1f9d5f5c106d6ef21735a1924865bc5e27cb02f95b9132422697bb94699ee140e0dff037b7da8241bc2c6d17a951787490419a4c7a186a4efb09466e760ed812260155f8d614bc1b50b2ce3a1c418fc4a29df2a4eecca0cb72c6d7fdf82044d8491d14895c3df0831282dae9c3f6bee4951c198b861f48d19de3282f279cd5e7add347ecfc458261ddea6f07cb8bbe07dc2ec519ac62d6623f5987833c9128ca06a632218cb9ed5779a3979c02a61b5c0bbc0d7e875c38f4e16fc5d53735f5f23434e02319375b851fad2165faa770a72a71294c33c202d98a46694645fe3e53a046eafd5cf967aa610f40d7c35070e2d90ff543c1840b3460e0b3c59f2c571a121bcb43c72fd75c3b4acb5f32d00e5526cb976e573777e492c7fc4c48a5f8dbda5ae4e84dfab03ac3050fee32988b6e5565068cacd12b7aa68532268fb7b28c4a48cee5a7275254b8e5b66405150fcedf1efd2128a28377c5fdad2a20e4140e0ec3cd586af3538faf94018ad5d5430c077ac75b8e7f438933b8da0380cb90616b3fd2baa35e5697bcdcda4ed93a7c735a10f846486163e4e230f7fe263c44a931c82dde27d09a591bbb6656e3a7e2eb200604e960c0d0357323452775e161d32d67c41bd010c0235a308d01746b1c488a5fe9b8b066a182465aded8b909306d89b06ee21b2908b466b6429048cb101088bc11946bdbfc788b2ddbd9717f086586dd1360c3302b85dfc1594eb8ed8d3fb29a02b3886349f78d7bcf4d08e96f5199138e751a9f7651323a8aea99d583fd25a15237ef4c1705008b7883a5d2af12985d0a006e4f352bb1b18cdf8abf3cad675a72930d58455a4ff0f19b148d2b789232ac8173909ee490af58cfc6994beac68f663d55bd7b034497c5f581583e58b0ab28dd04321ec33e094e39607ca9278e2b6be37143802e2e16a203f6074b55abaa1ea676813bb6f6424fb274e4680b248e65fbbe024554592fe9b2a4a9c23fb91af81fef79f09203cb545807e08fdf79b62af019bf7bebe39277dc0fb214961ca2532316711452aa44145acdf6718fa906bcd5f1438ea4b9a9aa88f1703364091256e5c9882116cf4937624825a345232bec6ac938445db2f38cb832894d0ff2caa2b25a0c9552aeb0f368b2dc5804cf67de040067994618033b9626b9e75e6156423f8ef3c4dc399cd4ab7a6719ab1b8d13ca7dbe6840f3b30210bd8b34e2339fe9fa371d97f182a58e5de112f4b5853414f2aeb6a047f1d91df03d4e8b4054cacf29ac48e0dcd164d243595d4922f3c8aa921a314cf766385e5ca093b6e99e92ad45290b23396c10715347f1faa05be1e95e23d453cefcc1de9b616faab6c74933a1ecf657f57c3e5da09dac261cb47d43f29632db2782c94022812b1d43ff6b61ca78a1cb557d6ed073310a1136b86179b43e7bfbba99f48c289476b0ccd783fde53da649d588c6e01fe74eaea80a1baaee2f68ea6ba571dfbba7f96f17d6e40babdc26bf0a1701219b53c86dc23870b0efaad0b7ca423a139133a6500b7a2da40683f7ff5dcd8360a0960ea84c7d6c3678e5fcc22e4dea7650d716bf4a7a0d0bfaef6337b7b4750cd9f695f6eb1c1f7e51b902631dff686a3196c88e548e3fe3cc79be2f1d1cf65ec84a6c1b8b1fa938e7fb161b7cdec3347c44e9f21a90146cb8b4704453b045ba2a63f0a86238cfeff43c61498e0852390a98b04955dd1d268f0503f70ed4445652a32ba0ad2a9e8831a17380c5c771cea20918d89977f2f739cdef39dc840f775e0e0bc8b48df29711e7a4697ce102b1bfac682b2b5ae630590061ff801929594a42e1fa1b00605b30ef24c806e0c47d968e37a12a9fe7734575c484e77b42d6200c806e5cda9112de117d497a89c619b53c6769e80873667ba662ace82ecb7b8ee96b5c574b030561defef25fd51b0d9b0e7d85d3bf5ea4e28f87478c5bcd9a57cff31f6b5be5cf8bb8c0c72cb696879d70b73d82c46db04bdcc67c0d05071672ef151a1a09ce55735b37a41ce874150e7702d67a7719edde787716b78e7409f5e849caba6081cb963e221857ca4322ba73880c754cf339dc349059390ba11068fb0eac8fba8c3f198d10bc11508e7219745fcfbae7685396b8af25eacf284cf4eb1101e461db7e288b073cbe7c592fac0729393641765b2beec650e28876d8141220e1e77cd14ac698ada5d6b78cb696aa5bd08b0ecb505dd41fd5aa7b228fe45fad996d08209123ad1d722082ee7d2f40d0022ed73c2b83c75db1d53fd60f5951ffa0124820f45ef8f1b0baa4c3b06be6709d1732e58577659f74858d6ac9f39e4d65030dd8cb19c5bce9bb67ff6b6d9c8afc519aba367d27da6b9988ef74e5b53c843c74dfdf85bc52f27c84b4fea599f92825a6e2e8b54522049cfade45ca03a2b3712d8d8052872943f929120617b20b94f039cadb5378c7a44aeec2de28819ea353897ab6a035d932643a597ec139cd9e6e4b5a937fef324ed0c473e88f3d364dc4ea4160b01b1a54a25e0f535dcdd2f691b8f4ae971bf8b64732fe02bfbba54feb76acc42fa600181f84b23e7dd56a55fff282e6b3a2efa974c140081dd76b9d0703dec178e3e8594ae9ee57b8fab63e048c3ebdcaa714deebff4d0f3d6df8abd1000ff004536628f97cdc6ceac6d316b52ef93529648dfb351ea83b73451e3a6e87c15f03dab9eaa599be29c9c6330258814c0b6a4ceed16042f0b2d8f7ffc9d130083e6a014d6754113db0a8b98c7ee673cfd9e85030a84902edc309498acc408d2b58e55e1ba1b52ff2f63bf0d519b2b78af0d4deb07a0abf24e47e9babf70b9db6dd3e677e7642a1bb9a125d75787af2995085c59b3bda3630af06a8f4edeaed4406af6e9381870d19fda2e1e6deb29fbb92442713dbac4b6cddb38abee52bbde3c8253d2ad890c4ae7577b9a1c667bac9d676c84283791e01c622852bfa2db8a0a5e9826ded30d7a3544ccae8b26214e36449258cfe40198efa03f637208a11b4aada71f8bf4dc1efe3b62a4e094b483da6a3c2236aae89b77eb05679a0fad9dea359f773e45e6919c0a71dd7b839eb54f4844af885876044983034fa2a748c04fd6480cf18a6d82bb4e4a4c4b4b8c10afaa78720b87577b432678f0cba50d164eb8661120b1c8ff2a83e5823205c0c50277d98a11f111e74b9569a6e76b6607e4f2d85fddd192eeff5b6c577cc340e1e08a582db075411f3d133138980dbf1c179685305d697b498d594b7e02fa0aef949fcd00ee86dbb2d3b347d51a7748564cbbd94819c8d67b2db0575d7eb4110651a77882b471cbcfeae82a22d9247832ef71c938ced06bbfb0245a70a0294ab6e8fec3d5447eae41018e87d8843d629b3ed12e4231089c1bafa65bd539cc4b1ef120f9f91b5daf8f7b7518866d6b09cc5b2a5e8ec4bf645937e9be5eacdb39342067ed24704bc539bb3b3ff3f753f67bbbe3d4ffd745d12a7c6a2d75e78023d6521163ec31385f37eefa2ef2d35d948876516deeeef40c39bca87a2711901e620f8e379f25761bf6cea60e1b3b45926ee84e9de632acb9d521f662a70b965d874c7e2471f23c20c42a84c2f53484968eaaa39ecd6983917ca8bb0fd7d145455697bac25108d6ac3d97de6e47e0b2f5a9f9214b2a461f02fce7fb6641b23fe8908b4ec70612ed1b026e948a589fcd03e82525e172b21b8733419dbee1ca17587c913667844006097596c67556abbb540ac298bf156f61ee7fb4ddc6905f21f25fd5ffc74375e2b7cec46ff6f65de4952427d4078543412543edc556daae6c07dde55368cc6ea7eb753c95b032e95d149f9ac144c96d02413a7a4e2008890444b0af289c5caaf1b1dcf77540ced74c27ee7e4ffe41603c079299584bef126564904042798d3d98202e8039acd8d363883853d3f2df93cdeb121fcfd3fe6eb878fd727df3527507f8476df10d505895038edfddfbe673cd3ec3fb12eee1cd6fdf520ab84584065416825f95fabd135bd3c34db171d64d7e12d42cdb04ba65b311c4a4dbfc93865cca39cdc66094300f6f5af2b22b21f7e632f94a6ff2d07d220643232bdd96d682a171a0dbda40a8a64d9fe7347600af8ed07472f324fdce5a8e0b82aa5d8a1cccd15927cde83e53bd7382e63ba50bf4d3c60fbc21567801eef03d37327cb83ae482784ef9040351e7f255d3ecd924b9441d831b95b6194b2718778d73566fa367a4eaf25a2b82b821e66b74e90fd5ac6e199335064875b088cb7cb4269e685a6458ee1d6214ecf0977fe0c6372b37ad8e53664cb8c9d7c0e683ea950ca67212d67cd2b5a266d41aceb458def100e42a5e87b3d7b25c10fff68eb98b3f9def0d8cd180517bcd659d6693b43c54601617e8c4ea1220e2b4d6ae57429f3b903891f228d44aaf76f31016ef81efe94fae6603f89c0ce8e418953fd8f3379fef93e7a83893bd105a5993276633e74dc0436087a635d31d59bc1899179007b9e70816c0be22c48629ed8b6cdfb07b22555000392650cee3040b3f498ea51f504f2ef8671d44bbe49ed0a1ec181762c88929acec83dfdbd2c522df9d7eaf5a895c86e1259a2bdea72aa635d73d8ad2f3d1a734e421fb4d4be69879e25292612cf5f93fc5692f8ba0e01935e3ddb1511e4c3b4755c64c0c3541e6fc390f043cb24925743d38171bcba45685e68bee5f88ee68aaa7005000d2de3b04eb1d2f942a4adaa552b18f78c2568e48ab96d7f50c6fb940b27413abdee1144cddd6ca2ed24ea16a9f8cdf5df9df439af9c9381209bca55ef680f4c4ce143aa248c11a08485de55b1a055e79f8f2f74d796df3ea3843511dd7f4e4b08a463312751efc8672cef02a10fb3862e163e889924836d5bb5d0b281d7ef29920b5e822ca462db9c47b84a094e28bb2d51b22964c65aa586d4bd157eb26099546f1b1103283d9f361f69a6b11c3da44f3e69ec10743b57532de805af2b6bcec11a5338d681073d0721e62be77b5308cfc16a498e73cded76b36e64dd4de56cfae32d2119a42d6a0a74f274a5dfb4f030dd5c2b1da9922f983c6c2d76e47a75a6dd420ecc0fae2cdb41603127f49ded9b5a8d6a0bedb56ccaead6e800ea9a5026f4afbc9e43947cf34823f1ca0fc5a3f959525c602d6c94c08d7324c2bf94e640ca4240e3d65154c503ec991f7bd3a6c77f0097567e2d516a4d2989bd8187fc4bcfae0233b819247bf5209b14d7490041a0b4bcc3998294ad180c743211718e38bfae6ac9b86fc4e6e15e03d7c3c872fad2818d403ec2e09d36b2146664a30876e78e1c39e61e1ce05363bb7b9843d007f8c5c4085ab49bc3c1c1d1c14d563929dfe2712cfbec0a31749fb733c89495cf0dfc4f6915eee1f6afe3198be72f784e3151cc75311e2dd2ae7eec2451773724f3af4e664db7765fb06fff37f9f8009d7639df132f2b17b9fc07a83b62c2c69d720a3ad0f22ab2403da7a860c147979636573db1c3f25862ef2b77112f29794139473c13585fb7de08608332e5aedc66293a23e0961429f444d44e2a72cfa6fa86aed5483dd82ef33036ed141681640645ee0ca5919965852c2f52b5f882e88507777f9062b502353c5996c2b08efad5761f2f2762f5f6c4ced649275fe5fb13b52e8adfdb57432f1f7bd2077c828189f7981cd206133b976211bbfc80fa13d00e8c6ad46cfb26b77f6fb33f492cdaf2901112509a18cab4bac20aed36e7aaf77d05ad17b55b36d008b9d37ddaad1263b233beacd66c858d9953e76cf7cce6ab880a910b264cb3a9b3eec47121513a419c5422fc1b68711fe476bb53e0da736b6a6d33925062683317e910ac4b7eed63906fd11cfdfb32eeb4959993305c58f39c8d12520f16d4874f9b648dfdccb628cbef793448867e3cddbf45ae058fff20a771755cde9308b48ae9b8a60b5c686e7a6b7ebdb1bd6014ad068d3b24891baaede9f7803d51ffe0a674ce513e83511d79c1f9d3d5504a3679d1eaa31ff57bdc1d25e0f182303e5c46e6aa8369f246201c289ce34524951e32200453502556dde3a3d2526ba68f2a7a3417be08ab6090325c644853ca47a6c84a1612fca7f15ed53b8bcec0a92ec0c4d88a4346700f59207e3f11a543f706a4c1598882bd0af9978829bef68394488fb3d0f08655058d7fa0383f0e1fb1e312310d5236b3d53d6059491467e6daa184f7332a5d3d045bfe91f6bc7b8b84f78337005b25e26e4412c0fc805775280d7518b74b6e5c4f15c1e786ec8f23139f65bcb59adf60ed3417b20f8dc649b2dbdaf0a886f1a1be94674e89d1532fb15e736c53eb7897693c0624d60637564fbd9b206b797f6fc8a706e15769e7ee53905a14c5ae8d4f3770a228829ba520044031c3606ffca7188370569f702d3d8cff11a9224b88a7915272f20a122db47f1e79561ee2ce978eb3091671f24ad855474ec0c982d0c165ab900160de634e171f36cc825348ee60808ee20848a758fc6f0d0af1f5a92d4eb79e0be5ca303350f446385ba3913ffaddf3d24026d40a114ed92303c4d2720f3dee480dee7238c2cb4048e9ad2b2ed94bb861504fd75d3027c6e65a0d2ab9bebb095e2d8cc307e549db7a152da56c29ae6ca10af21bfffece9a0b731622b8a18c7833548b79f5a4bb0a08eb48a94814fba6a5204ff4b347747e13d69dd6c6d2a505eaaf1c7e3482c674bc837840bf160b10a555b64dbf4d1f0f367adb12a29d2111dde16cd112d52121d019911665e8294a749f90dfbe79dddb1aadb6f487a36fe0b2848f087d6106bacb81e7b7ad1be7b43ce75a5ee07b4ff6cbddcd1d53013e83a2421be21a5adf24108b36fff3998178d3ff1490550f3db22ab4f2801fc0891613252acf0a4c875608b33e90d901570bfaf47a05fd9d64f0a4528c6cf57887c7c0f8d3a00a83071f57bdc7274ebc6b50df93ad57f085f633b7d9acf0be1bee6cd10d543ba26557766b1043db3c566d9add60185c5586bf011a88d65bf3d9e16149b4f4fc56ec94ce00892bc54b784ec465a0f7b898ec6571b299abd8d5b85d385d173c97796ba49620aa49320836681eb44692255b98aaf2682e0af75f910cca5476cf651b07ff1201e0875f6c2d3055ef7d27ba5841316a01a06a6f4b6e1645a75a30e705d293777b979fc1abb36bbf135ff42008cb68bbf8237774654d70a086d63c093739ab178859933d1948ef2f1840b6cd0b8b1873c831fcce15834b8fbd5f2a62e013b58e0a17a314f054e2d3b9c02d89a5128eb88cfa61298e46ab4af82e4ff01be660bfe9b0879036031c3338a518fffaa1115e3c362309ee251b9d59c31029bdeafeacf3b12551cc1d094f5426270485ceb20ffcefc1c5b96584d5ed1398521c3e7f75637acd5b7f729cce9ff231da91ded384b6da40957067e96769c25dc2f505708564af373019cc00f705c450c9ab0b6ee181d58472533a82f296afb0ce3b8d1538d564c5f8a36fc21d2cbda3e64a369b1bcd9478a02da6e69ac8598f15f1154ed31c7360b6f34cbaf60e9c22e2bf575666145761ec2a264e1f68b5d4f3024eecbc110918d0c2518918392ab83ef554e74eee67caefb10cd53be6dbe0aef048a8ec20de4acf1605e2582c3ef8559cd291d56f187f91654b3b4152c97afd7fc0280143b0d342fba465a13012516eaeded9348ce9051327a1077ba39cb6f751ee684ed4f80d6cd539aca2273ba8c0af152a01886a637d1f7ad3642a13b8404d2dcca4f55c500b30469ca6baac14b1197f74dd09eb350fb2c79366aeb05fd5855ec53392afc71060446fd8e0708513335280663fa881fa47c5db2b0109031be7ea3bde16aabccb0e4b27695e95caa08ce9e6d9a4fca485894e631bf39be66bce76b1559a1ef2d07ced1cd7e40bd7eedfb46182bb60bdc1a9a358512296b543d84527c031be160213e9509903696bf066d1a1286f9cc519dad4708568f1282eaae85cc242db4031addc3cf8d390bd7af94e293caf2c6f0028c6259c2331698c0a0dd990dedb007dbc69d37559f77054c58e42d21b921eb1f7384267f8fd9190fa04aad542bcd5b73214402eb3814c8b28ae41503fb106064a3e0efc9c00114f68e2f4e929e77b75bebdb6437554adc4eedf6f4a696da4ad316fb3d88327fb51d38864805e0ffeb685f82ae3a3c5de88e67707884f6d67dec402289560d2d35b49e6cdcf6b3396ab3d460935be869dfcfc43c6159605791e2129678136de75f8ad2c43a415523eefadb670c0eed97af00b9a6167fe0f4b2cfe62019f66bd1f07f7f658919ec6490bc8f20b4dc4dbbbb5d0071c393d30174c858ce00f6652634db5f3be814e8e47952a614dc8f56f00e8eb7848a153ae6554e7cf681dbffb48b02777d7e278de90700d827cceb7204ec859d0332d1a1056eb4dd644b6c64d0fabd6acd0b6d602781befc59c7dc14cdde609b365ea0c7d2ed662e61541d180ba30c736ef4de26f11497c30a9eec2e1c04de9ebe0a29bba6b0b99b027a1a04299de1c058b350c4fd583599c6991af26558b94cf26c9725719f01119ac943f3028ade130bd5e400c150df119f053a61920e732435b0405327f0b484f28d5c1992e3a6e8306ea5b029db61e026e374639bea42d7849871cca15f919e1fb781368ca11aab74279c88ebf6bc8613b244f058b31699eca8eb7214b9fb71522e466e08e5a5a0250f5435eea8fed01427d14e85689af4e7c9802909a64904182c18c1b43ac7673b6bba873c5621a88c3f75392d783858fae0b2edba9e75f86329b24f872aae50543beebae8d43e0061f88b3d766fabe6c579495acbc3fe0ef360ff07c591c8acdd6581688512c979ac8c7203b72684ca70c935b8b6f654c74dddfe9b930e3d7c76384d6fd74675c837c011dea026a6db9e7cd207da93fdac1ea48e6ea32fd13f87b80a3d2c9efd1d39c65f0de0d8db8b2281e335bf3e975b4a7bc18e2606a052048ee76fec9841af0ec8a61e4592f386e6ea74cd83c4158bf1f667f3dcee4c17d2548ac02d426c1d5c2445685d4f9be7df7303b17294fe131a2566f80fc88613d9cb5f9d53c54486b89c9efec645879ac44d469f7bb942eb82b22f47b75467f68c756ee1b12eaa2db84dc29d7c4b6bbdceb38e30df7cc838d2871805a1d76da5f7da67697b602bfe0524749dd2d739637862056655c0edbd5ccda428578febbeb39e5968fb6a83449ea6a4c07ee93d8a3f9e143f0fe89fc9c03d8e018b630e07ef8f22b3bb7e36ca38133d2a1bdb473734269b2de50d42a0b818a841dd967d20e9932324caf9b1172cf1caf27ec86f5f62984faca7903de7e68e40da758ef4f4ded79598ef6af456c5a01de959d015e28461e53a6fe0a42ed8d9a3022443aa918e1db1e4d825e417844df8ee1dd7ed4f2b8dbe7d076f5bddc3004301dfc26737f6bd00219d53c183007ea0989f2a67566d9cdf003678df874b490a6d741cec80e97769c408d3e3d37d9d72d11683a499349bf583e1d0044d60a8993cedb381afbec34d4d4ef8b1496b2d8680b00e118a37f17f20a58fe5c49d9fece429d56b5a805742db69fc3a1b50699ff02163cd53813fba4883ff563af9621b27ffc2739c93fefec5bb728d48cefe54a4f372a31883343fea0dced0eb112c29022ca1efc878c743476abfb42d51a656f0f874f3d6177c8e5e0247b401b10c99a2acda15610a06e840f308ad80485a0f5c72ebd7ed47493fe1e7cec63720900f3d31813ed0499527a969730e8dc19a7bf53224bb37f1b16b060b200880419b579dc3659e4639a5cf91e17b7dfe79a51d6793bb3f631963228fb559db16cac4343e2128e8835de6f2f8c2e75b57e454bfc12875a4380a74e6c1addf45ab3ed0217e76908c44cba639327096dc730fafb9ac839a6bc1f353ab40df880d97d35c08c81c8bda97e30e31d0ae9018320099e365b1a4a7c631661ad97b8798273b591c20fbd41ab31ab9a923f42e04e06e61a8aed7c9dc2e0b674d30a33f2ccd9e5b623955c0ef6d017e7c3e1631698f076f9400252198a4eceb7c950232d8aa929f5042740e0c5463bd899a9813a65e7516bf9abe34622055fd08c1a909e42ac5aadae6a84452284e11e4ce311045feedbc2271f1326f4e43daccd2d3aa4ce2ff9d21047b9aca6818d076e7df4a7b50c233262e8e7d3fa3c735264397fd81692c29b21ba107829e660f63c4fa6a337b1c48ae7c415968af20498a223e88e8e37cb00420d578533556b9a7ec4ad5048d28830e542487cc4e67afbc4065c7ab85291acc28763ff6c0e472088aad0cb5f126ab475d8f0166c879526640e42aa9ae66784058e1b944c5ae799b2048a34d4293d3feaaa6c42b68887bc03ef34a793368a63f1a5e339227329f8daf52129d9b6f149b1172164851eeaa1f061bd20631b9a0919dcabb05a7ea0aba064c114160202d9c83917cacd0594106e6cd508cac04516f2478547e5a195cad9feb7a2f94427062974d7759048bdf7afe4912c4d8da5428c8297a88cb2cf70562e111f23fd67e73b84fea844e1f2bfdee6b0e39408090f42339b86babd22ab1d962c3ecf080ef20d9583c0cd85f0397cc6991583a3f4aa22fcf1db4fe159e2e00a4a2b9c8f07a890e975c79012120c98771989bc004c7f7149846886f0532764b399606ff3212559904115e788e206457ede0bc117344a3a5de2dabe13f93e94331ad99b5aa154c1e164d3e93f420977ac801a801d152dc5fa4821865c9ed695d61367895281361b8b864cf499dbcb6de743bb958679c5a0f33e5fde75e352a038d0bb7fa3275ac2dea0ecca35aa5e32f56c86e45d0e31328f5f7845c018f799c56a4c88905dafe8bdddcc371a67b0c6def13f60b87d2411aa532c7ad23ddb8118a491c2f1092f825fa40892e255a15de1a2ccabbd51621bdf14867247cf844eb78d703599b4a3cba106a1485d0f38559c94398436eebc8f3627a4f4ac7eeb9a1f34ff6289661337b037b2b0b1f29bca69c5db1194d74326b278ed2133ed019fedb9e40dc33ccd8297c77b11412da19eeb228e1521bbc071707df9532081789227842810c809bccdf0728eea21a31bb9d00db2b759d04715e3b4432b3efbe078295693d9979ea4f037e25d0dcc15619e008af13d5323c6fd5798c3a08549a1a7381183ebd4615e07e4d05ba1a532aca992b6994f4d6e1b91b84e1a17119037f1d2abaf76c79df34978da99f403d0a53b955ea4eada76f8466d859c7b2fccecb8596d930b17eb08c440c8144888ece2fa10994bef73e43b8be1ac4045a345fd71a1860b060bd63881d3718b5aaa3aa760e7adcb6e437fdb8790626c0888127c01d80d0b8db008b7a4d3a92a86a3ad71ed3ab622d5c7c551c38b9bef45b33b8eb14f9c6eb2044909f04053165c916c4c0e3c8809dd04dd2d86f27f13713904a45e82bda66c0cb45e1cad7cd33e1623030502c1e8e61eefaaa99bc3eb1f38937ef0fef14046294f91b6960346163fbd7ead1e66f7a7584eecff8b23078dad67b5621929328765971ce82b6efad8b80f46ef589998e1d22e4d501c20c1f972a80b831872bc68f6fb68ea966eb4922ef1c3f445ef93080575a8c86825900d8954e29bfb06cc252b235a186523bb7365ed4e8645d8f8dca4a24e648625082e2df61c4e032f822efb1d705b52255cccc18dfb532952cc7fdabbe32e3bca7b16ac7579d53d7ef9e3416a5404ba3dadccbf98b0053521342c92603836305a88b54115d9c7a484ca90b02b5d87a7ca96e1cdbbe66026a32f60ab84ebc19763b0c8a1166f85368824129e8d7a1bc22c1bbb5eeff098fd61a959759500451da98ea8a1bef1415d45d09aa95086407b70e8190a06d7ee5e534c678f7a4e530af4f53b035aa60b723e8ba7b747ec0c974a997f35c48f3e4be9b6cd727858d3a563893c471a7bdeb5b30f3b1ba40c767e2b8d9c6c8efa5fe0675f29491fad07a5d429961a059f0b1c174ded1475e7fb8820b3cbb9718278484bd7098fbee5fac1ca757bb85f09e4d40329ae4430cc9da15c4ffbca98dbd98d4de06867333fdf70a80e6a21e881013e5d73d6829a332475e8a1a541182529ca11084d17a23c02b6866cf19b7ec06cfbaea28b8a356138cfdf14b25d7add23350c7aeb16bb6871a728f865055e4cff48dc442f5484c74e5c388a0c1701324f46412294e5c23c6d3ecf2e3e96b8167746f19419e74a1205b609ce97e87e4007b512037c6c3ee9b68331e554387683d4b23de0356eb3d9923135632b9b3ca6b0c0e6856d24dc6125a2e00ac75427c64a2564bba8e90ce2798523c7e1b2c90aa62736de4d5eeab512f74bd1094a6bb3841c2548f7cb9921ed63b6a52782a82771aba8b10b3c6784bd2b6ad3e99e722bb130c8d99e9d933dff3cc7415c5b9482dc402c2b2489bb0034842416ec89cf9b65ca1707f5a74e8bb39b6f6cc5cce960599f1fbff5c77eb085376c3c95aee83ad14f25f2885f199c68f94948c4cb10eadf06ad72a5d1c8046bef4b4b84033299380637486d5b707bde5b1c407f9513a6f413eb50c63b74b9e969a78ebbb273ab9d160afd19a9e039d7baaadd0a04b42e2973aecfc70ee7a2d5ffdf9c2c22c78f87e6e4715b70fcbeed2d2bfdea3be3c58b4eeb609e2abc4925002b87a0b9625d05d59a61738e71d7b0a1c8802e42e21b61d826867c9c1b76404beef6ecb595447834a29630365da5fc0b94c52a23d51de8314cfe6ddd268be88d2eab9e7d6fd1fc1bec47356c30ff1985ff3dc340b9e4a75f90af26599e2e0396ff1c1804ef493a5cda5d1ee4714822aad08e5c4adf089743d8a0c24be8bedfd76d9f2468531afc1a72d0c2a1be4bbaf5f72663a4899e4a5fe9fdf1fef18bbb6b7359fe67fdeef49fffdb0def5e6b7b2a6d8c3481297ffe182bf7b0d8e9158ab4cabc49a42d546fba02cce2cbc4c13dd79588c5a8ccc87c6fdfc9615686f3f9aa43d4bdee819e529081b38d44a0388a677f40caf9238f129a1a43f1bd28d40087ae3cf660462022c3f9b797a91a8dd19cc1211546490499e042fdc208f0af630404367fc145c42958de3c291423112f382cb25703521f8c1e11271e7f30bf20dbff653db5836768bcfa28ac95de09f840cb131b7ae6a51908a8a5823af38b1ab9ba914dc3747ffcf03958801d0bac6635f0de02da732c0c96f60c839a17d1a752b2d15a1af5098c4bee1f91d81bba75dea61e02e65432ee51bb25b7f039f517fc7d607d1f00a8ac32ef047d2f7526be72f739afecd40019f320343f3c036a558551758e07cd6e55b6fbdd35b408f450a5b158d7baf37a53d04147b3c88d54591f9acd4b5abc8d284eb39211f24f655f3386375c75d210eee069515313e3c455cf9345ca193106cf6fc038e6e78d9aa9eedc684b02b0d35778e10c5d9365328ef02f8a6bd5aaad6a7c3659a0524e38707b450add5cb34777a79dccb1d0f305ba530353fd7269bdcc76b6e5c0e395a62cda8be3418491a7a51d4ae7f3fea19d597b9af413e7bd5bad4d5cc4fb1d4718eaff1e54628cdae1b5c17c213ad2ad91ad94d6f0b9a92a06911291464cae3fb6df0ea2cc5b1ffa13713161552bc4a74385543c10dd66740186de0372dde67ace55aa4ea8548d1ced6713be1e921a347cb66264bd30a4711858cae90b147e9c58d6d6560d67522d34ecfc997b060597695d18911f67fe717e0aec23ab50dd5a711bf3bbb376c8ad60d7fba1cc3db64862e295675955728379fc19ceaabc96b064b23611bad245749fd33a234c5daa25f9486adc0b218b4badf75e3a4817252dca9886f74eeaee6ed53a9eb5798ed89eb90d274f61937130b34f2075c8e46c87696e31c8a70fcc24c2f87b3275a76feed2fd32ca5f05be5ae63c501959c84bc80f421840cfea3b08e240f32d4d0fc961e78963a878d631d599a9ab7473acfb32ee6c1ca6098c39e10adaf5049896d53128d5d4196705f3d0fdafcd9c0ecb976e274e26ecdbf56a441dd60da1dda72ed4426ca14298a964bdbbc6e1554ddbad54aa5f1c86d56b4a1c7b6aba5eb29e747bfd8b28d4bb2cf74e73038b1ac8bffa1c34732b05fa1128d02490cdf2235e341298dd9d07c5b59b8bfc62346dedab8df3495e97fcf82d7e10cabe57494570a5e294d44b638cc4e10d7ff342ab09daf85476efd9457ad9c605daa64bce2daae2e21a1b0401315d8353b2947f5f338db6952233932503cd62755c17525dfef0274805ca6862a3f948b72cabfcae2fb73e253ef5b37f07cbb87e6d2022488ed0bc155c9f4b164d3b5486faada7a77fff74866580859d2cbd285dbc8b2d131c0191359e583e3ac0ee6758a8b8f8272de5fd2725c2673096c98521bbad8c96c32b33e6fc9cb535585c382b6b426629394e36c653fbd7541dc46f020a53b1acc9b083a4bfc74f9711d8215f9b67c9283a68a92cff3e14ea39b4892577b642d8bab40993493e42222aaa2d814114e98f404b3ea9e090bf172dd7b05857c7981854b0647f488e44c35e31d66752e00e3d59bc4f9c6f0f1dd9e30eda5cb7b83ff76905b297b7586e48d65c8d371d052c250bdedb9ccb820215f8ed0be4813d56d74ffdbfe0dd3ec6cac4149efc037cb12d3792f06ff8f1b5cc549b3b471f0220ff4c11a790fb97a6a3e0b2ad6831f2556a79171c71e8f3fd088afd008cbb0df0f85344779d1c6eda67ba14f61531b085c815025471674e703e25e6bbf59feaca06b0acb1838436e901abae780c2489fcb605ec36d26f70d13924d10bc89759e88b00ac82574597e74e30b2ba894b9da267ff7b802ee68f6f1d8a3f73b6172bc157806f15bdacef6153b59123bc0df9127cf62f0afb3d0dbf09e06b0e57d6d69db36c8b47e0ade1f80183bb29947a0bde293cd318d8634e2d2dacaab9c054ca9b25b556426d7dee9f4371df8d94169612ac711cf3930b289bb927decc06892c79570fdc47b80138bf53ce7e97de4dfb5c86e3b4edef54de8e1f37b333619bd61e319968dc988667c6ec542dcbc91033dfecf207c857ff3e0267e8ca6783466d746ab46db7e16490059854fb7219cd5633d73d07904c086bf2590ea22d1406ea793835877bb6b331e138e4e65dc6d84ac92b767d630a78b92fba28b2e4a71b73cf1850e9704d4d0f996dc6e9b7d89c0d010d4976ade1cda17c6993168f2fe090303fc15e3160d7e6d9f700409dd2cad7e777b2ede8d3d1f2dbc6ec8358e76057a6adc81d475553212a540d49e10ec460f4c42d913ddc935acd96af788f55516023f86d127eebea44063e6d380bd97e1ec2d7d8183308e5727ecd58eaaa819e78602072c0e5973d615b0656fe2f4af903a727c5fa114c79ea6f5a25b7d60853dae7810e51bb5e0d00bb5693cd9f5e2c3cf00f7eda752bc900d060062055e30d1a08a01367379530fed6a5ff73d904e2b88ac701bce392f2a999874e7a02608814ff077baf305bac30968d23e990073da3eb165e8836b209af87755ac901bc6656588316e2e1b26c9778acb368607a7cbfe5a38a7425a0ff5cb47614c1f0b0253a4624fb3afe5cadd9a94135453452279057e0e2d424bea383b77936aafc83857b6061ed9c688042b7ba178d01560109b5adfa6c9cacb06c91d1d6dd657db24b00110dff36aab65b1c1f7f163c3392620b2aca56f351c41ebad7598b63e887d87efead1e55bc4c8750f1663ba46b491a469343be6982e24e9ffc3c74b88237c5c067c3531a3116b609a109a9800ada6945d35ac90f15a2f524e8271ef4e380a5963882ab5fbcae3b65d983c63cbf6bdbc4016d52a97f7777c550bf9842410373d4141f147cb4d6156595127c5ebcdfcdc386cc4ac5e058755cecd9d3aa9869290c4fddd8670ea96cf49b0e4d56473fe05a0afa1a4f5b03daa743a3563369c8e14e125d3801a8fc405b81dd02bf087839292556a1f90202df17318f992364f081484680a177f9ca1726ac8a1b4d6fbc6aceaec65599bf1bb2beb82d2294f0537b158245970e607cdc685d93e9f31e094459e0b494f77960014892e3ec4f784e8846b8c1477268706415ab0567c97c78731b55a3b3896b068ff74ec83a04bd4dbc6c6699f563551f6cac2b91a52ed3b58131524fb3ce8002b97e9f997ccd4d7e06d4b2ecfa14da0cae54eaa3e034dfc8c4e3490a54edd9f0344668c6ccd67b15b1af0a884d5c90250063a8242d6ba4af5c0c5d79569b79174589a1c04bc05b0925b53dda5966f7ed4b386350a16059bccfbc0cc745745954e05e416c69706ea46dd775b1eff3f1d4cab5dae946b10a0fcbbb5f1521b381e55cf9703fd3ba44c2312055457c83c0c4d8b774a373a90c5992ebf1266f603d15a4ed14349881d6bbf6a9527a71873b393cc684aedb2867a9ec6ceb33b56f632267e06e3d07a4db141659287a84f2e816137426285b84b3c8e9dc77e908b5648e526ef1a0c5be5800a8a2ee90f8d132b1dab68e68a19d0e2d68a24c62f8a296e5389e3bb1e6872ca8f2fef2e3e80a2301b48718c37c9aad3dd94c74be825b1f58de3cd7303af299f8cb0214f86381271ba570c59bb37281f18b6dd6f6054b095eed190c63f9541c94c7991272f3b27a2acfd99a2e2415f152903d599fc9c0f663c9f33fae5a41a8ebfd2cce66ee97dbf5ebd7ce6e9124efff6d4ae5f38776de90af3a004cd63409906fda4196badad7425b0fba245f893ac69f73fe64889b973925f13f70bb35cb1427574411facc9cbeeaabe4428756cba75a64cff36a086da799a93ffa871f727c9e0f97b8d0f85f7d3321d783434fe5177a0ee634480338e4f0b11dc1c2974ed868c58a5c9dad308e6ebe17ca926ec6100a993c260d2d35923593a4761081bec78037640b3249ce3b556c81a2cf97e92ccde12523abe1e9bd70c4f1c463eeaf95724024b5d3b255980fca13701ac03322256e3ce5f027db882f28037cd6baf3fb8320973d5daf2c47b99ed74659396c940fcb06a686def465a52b1e0d804afc8f10340aca6ed5009829edf9d260296e8c350b72020adb366a5b486fdd2bf7f9ec3d8ba5c8a599bcdda5658fd6d18ad0ce482730c527b3a0b1e6a5af797186950569349ce8ce62f3a025ccfae7e305f86774faf14c39ae80784e079338f09c139781a9b1778142116f3c02f4e392e062ed4326bda9e94399ac8eb0d03830c2182c849d7d82ae075c53e1176536a69a4bbaab219a30f84c16b7ba8752f6d1314809d3d77c8ca466900aaacc97abb928f8cc87fd733dfd7e915e6b6a4791e48799a712ef76304e8b20590b28c50ba93f08488aa384acbd22990561f178bca0b12484254b92087e5a71be9305285d544bc34756711147182ace5f705ac3d41a4e131922eaf1734d12b0a5e0e6208d3ef8af247c936ab8964ff82c536f7482ea21feaaa4f2292b80eb32acb327baad1a65572f94ef2dbb5d61f225ef312d5695d2a2814cf5fc3e12426fe6d4173236d0c10b1ee1c49a19f7e2292f4d33521535b1c069c685dba738ead9fcbbd185da74459a512ff8d117a18fd38eb2948a37569683d11bf2f3f5df9e056799743778766f3447b911b4cc415affbfbe08473caf36e3a0010b3e6c91075ec5f125d7506bf141658d4584ae0d53f9b81cff1bbc7a3cb4515497e55d3ab20c1b171539f4f5c42b2ba5257cbe51b9df95939573563e0d29f09774f32f53b87dde9e06706dd10ef19c75ef0cc720295c3a44a80fa1eed25dafe2de34ae40b522d102607e33724d6420eddb913bb2f306b12ba748ba8d20ebdd9ca3e52caa5b3e1d4ea1483cbec8d2201e0cabd04efd790b0bae11a929c9683dc998bcdc842af843025b760c0920f95d36030e6cdd9b1bde05fde6598d557ab628df4d5b606ddfcbcc3953a97e5c276c63fed9208e0514842de991910839ccca797921beac6a57713c86bfbd405a6821e0fd1b49e922f05d1b495878d7bb45b69649c18c592a67bc1b120463dd1131b101e646d7c9e2a938b60b06707a6f472142e27dd69aca1be6bedfb424e12c622efebc4699f8877037aaa68169a3567123f659f36b06cb077273b09a5655d327fdbd2ccf3ee0ca7fb884606541a34b226559fd159712f48308de035fb43d1c687b06a35506e1921d42f40b24434ec96ba003c218238b0582a75c94c889f5f1877c384b3047060ab78661573f65f57ca3151911265c37f267db330632552820a0126891958455e72c60fdc3c216ea45257901d357cf9be5b095ba3d2e88cd81a04ab3aa14f0c3118677bcc13130a64c49a646458082810894cf4a47b807d1923c34b7c27198e8dc08671d4aad1695ba02ae23e67cd0940881baff694504212c9a58c73d16dfabeb9e35f9058bb8c138541d8593922033db3670d8f41ba7ff5ef493dcbae3999302be4aa459282861bf770b4821adab8fd81707481c6dc34505fe745201e01be98c5a66990311fba776005b09e6718b52ed6f8e7222cdbdbbee0d71097ec4530c9ffa9c3b251e67e95c6a32323f07f7b4b762599b389c6916dd8a4223d9455ececea700f9b93349865c68b281749aaf65129ea0f2e7e3f7afc849d1b37dfb5206e54b3145cb5ebec7fe09b1abae5052d70259b6d7d3a4b5d7b92829afd1f2920bcf14d6984debab8bc60c53831275d6c5a7afd5455b2076079b1a25c8865cb7172963a805146a77c8bf5211d768b659f482e42946218e6dce792f24940272edca8fd982d289d1450a3e69758dd512e73a3e48c81054efa715cd214dc63e3a23cb7a6b2f94e54476d13947977ada3c310676eb64e57e4bed1078675876c56cb5c9dc6b10b04cca7d9a3c948c5d92982a5622c5a8139fd67e03d00ec614ea06d0df6d01e0a169b62fc7ef0bf2edd107b2047e1943a01375cb902e6fcf886bc0bab825bbf42e7b8eed5334c5f742e3ff500c3099357028ea89566da946f1bc67c505eac23ec53b44f5f65f7ef41a9072a8fd108edb31fa9aa80e7b308d9c3ea0e928e9b68b26140753bc1be9f4ec2037c80dc7ba11a57e9ec743113a17fa79be284f2b133594b39197911c287999ac12028693c7cd97ae8fe7c19cd24943b06d3d94ee1c80fac266d3b70bc324f685b70a0f87d9b843708e4a337405546d2b42dbcb10ab5a0f9804aa680ea91edfc12ef5906efbd69ca2b78b8603fd49647be6c6d0d4902ed5004bde22a6fa639c974f0e3013774fd6d4061b2d52001f7fd296e4313e7092eaf56dfecf766e6b58c49ca87ca3c1c47710f8d7ec2c6cc965723d05a0edf2798b72759177ff6534a31790ded4908acd0296c8f74d8a3c5ae5cdbd7b9616a24fdd7f1ce75f8d599ee3978fc344e962f616e2a42aadcf71f2ccb5851ab5f688338ccd62a2b267c678e210b92a2e5c1b296a8590bf08b5d9e21c238446c9ed06649787d1232f0d834c2ea2355eda86e3322ad45fd541c5c816ac32ee55f8287170c7765edc23239bc0372cc661adc839c06f6c82a53ea22ddf0502471ea822591c04cd5bead0bd76bf6aec04d948a3973d99d39b178d3b606b5e6430207216298a0890a93b277065385e3709d49ce4d2fa2f376b019a13a80ff4a62304f364bde738e2f7c64c4d9d7d4e7b8d992e37d4af38e475fc9674298611fc498556d0e7464be7ac295e2fff061a013d58508f9adff4adffa937be067783eb58626936b58ce558ecef0f70758952b8b084043a5c3ca30db5ef51555847016bdeb40882cc368322380e2c961b161f25f126c418a3911a846b7d30f856e09f0c74492ba8e7530c02bef9ed816cba363dc172d781a52ca3701899521af39335646fe32d5f7b3f874d034dbef3b35bb29846dd6387684130e90967487d09d8a3abdfec1524252a9f60f5754781f7e76a9d9a4f7c17ce6dd2f44ff294a3441a01fc6ff458a23accc4274942bdf08a32a65f16472f5ca2833cb93ca3ed5a31a18a40dc30ca9829adf7ea433cf425eaee31b5222bf9467fdbc576e1f15ba151539ae8a22f9ece3139fb5371a00d23555849a8b2b8b9c5ff39d3fff3c21fd7c77fa9cdaad7d4ca35fa27f5e6b0d6d4508241df0b13aac8f4983d5b0b56d3cc6315575bb9ea95ceeb3e7c3320946df60f15e66072fad3e7d606f23f7885e14f09bc2db73684900be3f2e4327b03a9d3ed285c3fea03b30615b32a883abde7c6067e9dbeffc6d97d8e462f631444f2777d973738d93049904aef0d67cdb64b105f62064684555d09d93f00e1888ddc5543b0bb615e7811e2a58aaf6a3b73e3ff8abbb39e3f464cbea818ec9e5bbd7347ed13c1b463599fbe5a29a7d7ef751db4a7404ad336b397e7679d15277c1de131afea43e1d1e535ebc2b715d8b7198f18655f98da8f31830cbd6ac5e91e045c419e3669e5e774378244fd11ee1af6e3525edd63db49d43739f51e43e26874d762cacda11970af58710aaa1401f901cd5007063d5bae7410dad920e5f2f38393951edff672eff64acce165bcf84f4a44b7fad8cb174c7abceaf7135f2015c493a8c996dabb2391608e7c3e101070ba0ede9e87817e4f046e2976d61016adbabe05e0068411a96b1a2a4fcda366cf6f25bb30041ff06c51aa3abdb9f2785c7e1c651fb6762e2d7250136007429d8db13617f0f3b936b7fb7cb3f2ad4586840d88c9e5ad704abd3a70569bb4069273674646847fab418efa650f3c8a733abd1522279dda09b4f8356c1285d052b7cc22e30b9904d03e8885d2796bf50e9bd02777622d90d24c130a25a34516489ff81434f7eb6ccc5ce40992773ae80ab839c3ca99d533523a7f1baadb2c05f3f06788fdf42717c794f9828c2f760f7aaab09b72d69b695fcf440eb4040df4a7a0afe1fa7095476e89baaee9f080af671539edbc11f4676a1a7e90fcb34f7beb624d7b20855f811e729105788c037879f4900833f95f34ab211fad21b931a7e1f6d5922142436b9c023a8b6c69fbbc79a7082bdb4dba39ee11d0dd8f1fd0bbca6004f6a3a197fb2652ec1a02214b6088c5c783ee4a421d9554532d373a7829097b311a6227b3a0ea860932166ccb17dd33939dea83158d8ae57c03fb5cc865bf102c446536ab1bea72a4ef9616754885be5c940ad7ca8fb60a73deda3f82240ef774c3b04d78e5996cf619c4b2e6dabf37cb328cbd0688e4fcd34cadc89c9675d217ebe20d9f8281c19bad3a419024a108ef2635a26b5c27798e48c17ff59c3ed147f4b6d6fe985003a16ab7b3c1137c20e3c167f94da585609b71728ba48bf431690d6db6c941599e70043d4ce5fadcfa1bed9f3385ca36e02f155d9e7b7e5f88ef568ce391b12aec527d8e26cd602038f5d9ab9e5b7668b8697ae88469576087e93b215e82901c429e10b7dd578dfc72ce83d66de11a602c87bc7915122c9881e91598f30c1d35404f63f912cfa656271a4fd87d1c0a80403df478638b0ab113a5130bc9d1cd4a8c6f53c8801aac4e78fb392209f740da1878654903ec29dec49aee0822ddd1b8e19040a6eeb1381d0af9cb1ddd7f44211fe95394afd4c0bce95d0843f66cb4a0102cae6eb455794e754c0bf6264a7132b5368e0ccda55de447c1af93de9543aff025bdd84ba15866f1db3abfe96ee77b89cc7a38319bbff7dea7496715e52b85da3423a13bd1a90e7e9db62d10d68da640b108377dd58cbea3083a0edd429ee9abcaab8e90f26a4322b3d5b8d4dc0cb8238c8ab278ffdd5178e18e8b6b62e1163e5a770c0c555cfa6261e99d7af1938b78b200385b07b5b6aa863731c9ebf23e17261b00c06a3d9ae0e9460c3ba996fbe87bbe5d17ea542cb404eb859b4b9b3cca6ef190c884c23adcd90b1f6d903bc138cff8ac7000ccb1b2e0b98a89c8f38e14136380a0b8528df5ff2d26d5a391361f5a42ee2c3ba396a1d8f1a480bb85bc8d8543af74940da70a3341d17058a30394708e0d939f04c506b6634ee93a72ccfcf42d679b252dadc74efcbd2a5caaaa13ac452f3bfa768dbed5b485ae2529a3f6f320216e636df755aa181e18cd34550587f139c775b34dd22d280f56430325a21f5f3cc1b7d4ac837b6d8d6fcda1fa9bd95b09b1c0f30f01768e9d0000833cad92cb2b69345d1e5b7695d78fa2fe4ca93e4a58d98ad5d34f2b290a2b50a07b749f1209c38568e9d76de221855a628067adadc4617cbfc7ca04968a36dfc3d9e70c46024825a3a7d71f9049f54d3af1d50a274f530ffe696bb2ef5b70c35bd3294aa4c672993fc80419d92fa0aa0e720124c092c241e7543993e171788a2883fe4298498d0b83fe518ef776bd9959efba8678fa9c805f4faa201f75546c4484c9dd0802300ebc61b94bd0afa24975f8784ff20c71cec67d47ab1c1d80eae782faea417f07bfe49db2dff3b9cb95c7b5a7e508d0809e466044e15a83cb13a66ce254115520b4e85e9c144e9f2aece424e1a0a4a58803ab078ea8aa86afd1cf1257903d2cec7f6311aac96365b13fb8c62fb11392a95e5ffdfa86f034be7d1426dfde72c633c85e4ca0fe97d61c56840cc0b6744253ed65cbce0998ad7020279721150987140109ecee3658091501eeb66d87e5e251503a0b51ff3b0a0f0a68bb90ec6854d975f8e784c8808d53e07e5093e7317705d828b4f11529b568207fd0097dd4512255e9d488ffd2edd97f6e52be2c7d927a9f91c6cfb23433af721a71c5ab445fd579a108e9b9364170c4d080c64f1c0f189425922cc0f4bea9eacb191d0958f16b52a00801a581db3812477a97a32ca46c92365013deb6bdbd6eb4876f28f182d7a0b31ffa4410187e4b03f79a752e0b5231c459e9946a6429930e01fe61457b6cee04006e07d975bed66cad5a88f66e7e500cf7ac6f69c03ca4f74eb2fd91f7e7b3ae504bb6cde24479a0c2e208aff716175b5038604000062e9d3092168f2b5243316d2e2ca883b0997eee63017a3344568b25dcb57e91ecf14d613a729cf71f0a54227aa7754f537470ea863ae7a61076e608df0c331b77ca45135106069eb27b414b5530395d58cca4858f260829a71ea9b98289f19cefaff8540d6c5822aa7970a2d48d39c5fb86343db86dcc4c0a99e4ad2dbc1fe1caa73f267fe72b9b7ca9527fc39abd9f33f713ea6fed4c9ca465c0d8f5673e2cd462cb677e9120d19e4747c8aa9413a6b72062aa93c695a1c058843361489e952ac7d155dcc3f0cf0b22e9d964741688116d1e7cdeeac78e7f54e6adc9fc83d54df29dba3f51923c7771a71a3ba6d3f87c72f5992cab368c7d15ede0ff9b836a36cd404e8569d6daa9bfe6ce012b333956ddd89ea0a2edbd69e51a6b831d6cd51be33241c3adc79f0347f225bb8ed99bf8b5c17dd8b335e83e0bc6500592d4ae0adaf50154749dea360b94955deeff5d7f6aa012dc04f1be76bd5a6177df75175ee3007a736930600e558faf8d915bf5ffdf941cbcf9529430f78f127e60cf1171e0817bd04250842c5c4bad5028524a2ece2312461d35d69e2a20026e64a6ae1862258df3eada34e14e04a472553a4d63e6377584a26b6d649c7bde15c2666631c47d1de53357f051724efd9313ffc1f1fe0f7fdcd3af416dc5b859e4610ef3283498a654f0c8ab2c5497ac7f42e25937f29f2e14a56654bd70d1d0f8e9ebf5fb7e56f0951df6310cc7c51fb4336613d4e12481a9220548d5b032334a5eb9ffceca43322f94538e84b31b1890c24247f7dc4edc3fd424fcdc5c54d49ccb71a7280008ef55265b1873c8c7df50f6'),
	('01a2217a-c127-7123-94de-6e4f0c63ef9d', '01a2217a-c0f8-7996-88fe-8100fceda602', '01a2217a-c0f4-70cb-afba-b6b5142ba427', '2026-10-01 07:33:00+00', '\x39d73166f53d0812656c989aa2323ea6db91d40ff2f8fbfcd0d52e9af7e50278', '\x006fa6671daf9d0c15eadf088a2b7967021a1607bb77741ecbd6e2497d6dd1028a3aff8537a5e3d3a3c3e739ca', '\x00f7aa9f0eb13d296122255644d4bec30445ec1a5d32f737de21af94c10b4fbc31ac7eabbf284227c0939f25970346bedc121fe2506f7794b813ad6f5f976fda0476cb0979a4285c1cf68184e39ae591b816344672ca0021857d562f1ec0798252ad66bf2d55e383da942888c6daa529bf0aecda975a54a5adcc626153e051d2ebefc26d6c4ee9ea90937a5e2b39a0e28b73230f0a02dce3d5d542ac70f5326f9c627da98804bcd7b3354205e1ff9ea6777c901874461bf7d75609fe54346ed03a3ca0db233773270a738679c82446aba2bcaa794bd48ef6ca9be1a91073fbe163dd937358c4ced7c5fe8d7d26d081dab2309a4d3b075be6e41aa2d9c9aa333f21e6b3eb8166bf73c9e571438746ae5ed70f8f63d36481549dbd2b47d66d5897b5cfabbbbf19c97d66e3730d3ebe47ab9bf271b23bf7273e7c3c85043be39cf35d23b662a480cce03156aaedcbbf0e7087a23541c17c170e8ff486484524c6367ea95022a41e59b4443ba1bdea2048bb79201ee45ac493fc6016eaada818c773c68a602beb9447bcd95a9af339a38ab98610b582d0eea378507d4b677a384c3a3faebfbbc501e59a8be15779480f2370aaf6e46aea2b0be827ee424fb66d7add478b6d2018cb38c6403a4f30cf3743929527e02d47f94a9a2a3991883f76b0bb2a947bef82d7085d0bcd1e4828bba10a896c5e76336c168cae6e58c9a807abea477f83e055c076a876ee87a38da9cf4c4f60dde09132adc7ab0eaee9b17164c204fcb879df0de476138c291710dcd9abe8c5aa5c775238c48dfeb99461819d73c096e52943121c485d507455140a04095bfe7f41431f1c724201c3922406f4d7392ffbd9854b9d4b051348f21ac7c0a6e2b736e2270e63deae962cae5b485d60f7806d64f2d7b8a1571266c69d9acc73ff5d476d7864b0858b9ca5183807c67f7f785b2617032dfd4bf41804faf947051af1024e85bd43c2933df97ea36b964832c326b871ebb27970b27ea94c1d90d87ee2bd0315bb7c891fcd5fcfe4da509cac97e0f23c617c696768a20739e402017bdc59e487e4bd7bc680cfe06930b0bd3410bf734f3fae2e8815333b53d0202290e965919db8beceaf86abacc67d3c5880b0d403828a038cda28445c9e039f820d5952da3614b81708c11e45e9cc29b4d237182e9dba5fa9a762dad708f3ab7e26089c91adada728dbea2fc4618b8b2295c5f54fd3b7b6bc0b417f701a2a26615c5a58ccc3e68d90ddd1658246113b5f7916eb2b6409984a10663092b90e261cf47f92d2c54ecb25ad26e288d063ac4924a19a80276e896c6165eb2ea0edd110afd03d8be169ef22993eb730a893ead3830e92817a8bf5501cffa7a7e83aab12b5e2dd504588f87ab598883a2cebd81e4a4357ccc68232444ff5ecfc7b53b795f0feb83310177730e3958402ef8a2a01eff124f6b7214ecb5530c58e9ba3b76b954ca12623e730ce76bcbcf37ee8f42194f868ebd4e2897a5d6ec9fc10a6f6864033de1ef12dfc3a1f14104e09c6403ee29b47cdc7e916093ad2bfd17dbe7aeb8052945ea57272cce9a3426eb1311dd81d87eede035263aa3ff2ed08a694040b7579eaa712f86e48cc43cd003d7fa076e9768cb2be8f61329cb16ec8a212fa60047af193dbebe6042a2e937954edf6a3ddbcec8e56a6b56d9b5bd0ea5560fdeb5ee6f93c9108abe626149c3fca1847cc92b07bf2ace2ea92c80be268871fea1c2682b22acb279340ea07168befc71ca9b9e2caa7e59a7fe1d1df37bb40b8875c5d6e6d3186f6aeb25822ceb79902ed2856bba336b30cec5506c21e7c174f322b6bbb92fac492646bb38e3dcd2bc292d30030df320d697701b93e628f13aa2791634574cd9836660987ecbe23952bbc5d9051c875705fda537627a6898f208b39ef4dae2ce165de34f7628d300ee669699cda36a809106dc96660f682c34fea555022c882b3c51c83b4eb11a70d87d80a734de2c47427a98fc01678126a19d4fa0e4f4e821b255e46f0cb179b71c5139add003f242511013da58bae6bb1505c6c775ba63f09680a0198b2faae7138e2d9eefe862ef7c9b4a385a73eb8d73748bc74e614acd5994cdc107165bf3fcf7a813cf2c6c53cca968ed076d9131182ba6c3537eaa40c0500a0f8f1acff41ad7c8d510b2e0eddff897d2ca6195a5019d0e618d6b4180d4878e9588fa78135dfb1bdf92416f1013ed850e522979c6770783a15df5c656d7cbb80555abc69c85ad323cc958fa86283977e2ac9e8d10c043e9dd0931ee8fcf2a4a6186f165337881d83d28835e1aa8bc87c46b8ccedabe488ca723680c71c5a884b70dbd1f3722675c5c9ceec2563e2388070f8c08e20b101057898f289b10c1dd901b03521c5b34da09f09e7526043333fe5c310f7f7a095e429a104804658547dba302a9ba88a8ebef884224e92329615436dfbfd51eb59bb8b6512e59ea344b5102f8c70f28ed3e45a63c82bbc0c9831f4f71d76de68bea8fd6f71717106b974a3d1f5b933d0cc38270a046820013678d2ce9ddcb0e7d960bac783c21dcb3101261a46fe1f7a7069dab36f28eceacfdaacd05865f052da87ed98aa88f525293f623ee4319cd77883a21e4945a49ba6863ca5e96ae4ca38bb5dea7a2f82a3902bdc16909c3507a07c68b3a22b29fbb46b61e4d82b92ed344ae042d193fc78eb46f74fe142640ef4af965236eaf84ad1711e5ce8d602edcfb54cae9038c7e51f53a89ee91a7398d156b8b102d979c071b2a0b5ad3b8620dba4bdd13f96a8a900a098bae164d1063949c70a7618b6957d87ad619ae1f653519f082e18491981d4613596f2fe1e8c8665be1fe74568c5f3bde0afc0b00aa3b8fe00b1b08e095ccc5521d5ac9dbf46a7c60b83079ff06ee18ef51a6702f874111991e135defd05ec27cb2d36c30c84c62fef29cdc87ed9f067650e86e477b1ff9c515435d83de8bc894f573f5f732344f281d7f1388a1d00630a77ab5cc8a2f426d483744f9816e5e38b275cca5310ccbeefbb76c1d79be8ef8ecd186cf78f4c9f632736f22d4bad758bda52f9a9d219838422903118dd09da26fdfb8832ff7f70fb40f71039c00dde0656863110f6b2075a5cd32a7707a6f4d7965e90a30dd0ca15092f63d076e99ee7c3ae42d5bcf5ae41a1246e4ac0ac3891fce5da4da169046ad9a1c2a46684c9077d0732e84b622755b0079f379db41a8167667cc024c87146eed1434459088524859dece43d859c11c9e6ee22fe69f5ade04b52f7ff65d10b2e8f5ec685fb7c3ba8ea51f215be7ffa179dc1c342569c29982bf3dea90b2e79b0735c62b13ef0b75082c3a22cd91da9f264d45d05f2c59d9b189de707af20fb3bee542cebeff71c55e77e5a067727e4dfd73144a6d121c9e81104a83d930a7abe06d229efd46382a3b8c1eb7c8e97347c9216fbafa063bf093a8b91522ac6c70a82ff3c79db79417b5e765b3f897220b717db128df6b4be77280c31c6b36c9a757d0b2c53dbd3e8158b9990e054d8c4513478a5d23b85af0b3ab1ae45d6365539314ec7061352f4b305b1d5ad7f832597e4dfcaf2b681ae495dec0279fda23a34154964591f33083fb8ef127f91304875d632f0a953db6c91a082ec280728a5147612670f73b547520ecfac05756786f4c33f2aef38e5e54dd9e8005a84a44a1330c4c56d550f7c425d946eab88710f0ffb6af5bd823d7350f966b7b6b1af4c9eb474465d4d3791053f6cec286eafc8c03e6d510f95135421a7e9068be5f6f299ea4cea1f9aa12cd40b9d3639230bce4ae059989520c6e7b8e92b127c4f611ce7e98f224258ba2340784ba24c77ec9f24a6954ea8b68bf8bebe3cec3dfa93e9ce45368f6b83e668e0ef7fe2082d2b0b6e8cd44c0db3ae363b15cd427a3b5a74dbf77b5b6d19d41df3fe6d78a83fa1c56a170b0803eeb70d3083c12a69982f66f3712c61ef87742d8bfaea0c69d31e63d15037e9e71cdb42a9a27cbcacdb1b1a7d96446b4bf84b6fc9c308b2865a04beea742f6e31bd931e0374a20bb644429d0caed71bf552a44990f56c58962d2f0127ba372bec952c589370f352229cd6fda1a278e0eaf8bcd43e3457b76448c7257599036b0ff82017482cc4f3ea0a2bad000633473e12b3ab9d336c48fbe9a81b9ee64c2d6e979c107d6b0ba321cf014daf8c64c90ec23b5e6614646e285d06b83559c6461b7b0bc9211bdeae349282e29840bd5439b04459605d9502ba4af9ec791c6baf93848773367a9f0709d0a754473ebb8558bb1e46be754869fce9bf90f7e3576ad59b0355a5c6b72861fc5ab2267fe9cf1d3c80400075c15e2f32e9e2866557ea0f154e5a6a7da952b934101b8ba3bafcd0376e23bee83a991b9828324be37f4f6163dd445518efec46dd0b3a0a2070d493ba8b8ddd602abe60a95dca228ae0dca91d91dfdf0367afc0dca931cfd044bf5e3cb0366ad36dffb22dd193f9036e2346d6956537535a7134ff5ca53e5c828de9b554acd2527cb5996cde0a1b15433fb7649bdd8f50a908bdef032ef26d3db65b10b8d3b6fdbf00f4551a3e632e3268831a0f9a5f5e82cfb2d189999f8802d500956ed19d2493e6db63d54aa229c35b0baf1f82e1d07981952a60765f75972b07cb9a02c49c2dcfc6b250ec78fe3aa8f130d9a270e9b74f573a77af0d5528638584ae388a6bf6e177ec0b29e8831835a2032c17f0dc368dc06f7d06209adc5fe46bf7e7355f440fb2d46fccaed190b52611aff840c74c683aa934340b4d62d89ff87939b9b4508ee6da808f85c06fc9ed227b60e144f9e5c6ec5029cdda48f9eda0888f70c8e0adc7286aa0ff85c0a73fda37fb1d54c533776ee9d3d69e9ea389853b4452a303d468236531c27564bb17e2a7b83e04429eb36adfb332259ccd45d94970090732821ddd609148fac9671c7b7c1f8db322fe72a109c91213955377545ccb5e136e8329e33dc9f3ad95d080b6a328bea8469c06dce5d47f3a80b84bbcbc1d7135bb26a410d2a6258299eff50010cfffe2449f4d4570a6595b81e6d4f60ae0c9c66f9aeeb49f9fa76bea37c39ac539d632e2e144ada84da3635ebe6b00b7d217da71e5aa252a018e707f9b8f3b25727473e285658ac4b93fd3433b16d2a354cf8d7fead6405565f0133162976c842751fe27d272f19d7aa2ae786afddc71a35fe329dcde963bf4fd04497ab3d793dd7d64dc5790c2a9647133557ed927b5aec212cb40ece94eb91258f04f67c80688cb724ed93cff00105de80fdb4597ab24727146de36effdf7c58e6023231e438299c4a8c8acdc30febbd199c5273e750a95a9bca2ec940df5686e869210ac0d1fad3b319ed68f2e4cf659ab180d737b64df15a2138d6c85f28215867345bba82a99ffb0e4991347b62a2fc07cc19a32e2755d7113c10cc7758136f87e84e3c975d5dfb27dbece339a21a66259b8a8fcab131c9e0f9c430874e179ca821114c4f13cdf399f1b6852d8854736055e6b537d3f69597d5d1737aa2adddd78af179ea1cad1c959fb7f553c714ce3bad35e34a8d5eced138a678af923fd3c81cbf3906f8fea2cf8eaf40091f7a85ba0866de72f1c51ae21c11057043d2cc8a6ddb172a53811a9f038818d1fb89d5ff64335c6822e009e2c8d0a825a0dd93b5d0c141585dd22ef4e29c92b0dc746c75198fea27dbfbd9e20ff7ec33a7859821114f3106630d7afbfae7f8935e04217d346abe1c89b6f10ebba65f5d8ae597cc137ff092b8229b39860d586529b5ec10ea13c9953168013fb220d5da04e37f351daa66cb3f33e378c5988de72f4ae683421dac024ba1a05f91efc287e99e440979e809f2a5bff1d5e17b643eccb02643e23caa6f8656d4e6cebff79b44f1db05bc73ac64cf5fe373a32fad3cee8bb793bb10a270380b0ac4700c148d5b2826a481004312fa4bb53afde34ca218ddc2d82930bdb16e6a0db0c0d5a21ff0c7e7eab1852fa4b03e469e70efe79729f7def464383a368489aafab283331e96b84c1317518d8bbfaaed154631be240415a2c10e3cef5a26558e143b2e6d154538adb9163d8e0def6dac2531ac3e5fa78aeefe8f817ee8bce8d91ebf711a39460fa2e865fed23693e0aea4c685daa9300075b595be175236edfb9ac855cc184956c1a7b387b405621285ef6d86d00555ebe95d14e908eed4f2a86c3ac9cc317fa5c5d2ba58a1d80bc1e293ab1801a67f1395ba487622bd3ebe478d33e2984bd2f8779a5725c741d626274194234afe3093910a39f90e435299b35661a830eb55cc9d10ad4ad6573eb2f27283b99df85cb5647c85e371f01fb11f25b52983f333ecda11a99e58baa0095d6d9fe3a3808667c8b9c9d428a0155bdce8c11f3445e41daddea5267ec64737da489af5b4887305416413e95afaa87898bcfa5df59645e73163574e4e8fef6e58134ae1b36708b9cf98f47e8992cf039c42817183f25065aeb5354961f427cf1a4cf67bb5cf4d5077e3b3df49c62b54898a3c65e294933f217c86aac589b5f161d1619f34c80974aa22143edf3350fa1cfe730210e4fa46e10cbcf90cdcf9db8414a2cd912a82f9afaf2009ea00f149758325f5578189aac8c8d90daab72f36e9a37b981f00746dd7e7fd7410a39bd91c38aef746bf656dfd7e8c41e7e3af1d1717001c2619650d1f7eb29bb74fe4861e7490bc749bcac4c608f2f1835b418ac83ea04c362b191e006726ba7ed2148eae49c78d97bbf26d69b41aa53de8e9d7d50046432a4bee5f9cc698dadbecdb74fd83fc9bbb76b7a7b1f618c55523c7de5326b3d0d21b35b6d99c93b293166c91b362942d3f1d25b6f2020fe1190c31b7ac0bdd4282191f29e10b3e7bf54dd1c9b3c2e803e4fe142f1060e590423a59dbe336d2511033beb751279522583c9fe2fa12e8a80fe858b75df3d533204c225a32defc61bfd16598ee89740721ec3370780bab98ec4fba3f320148a32a9f334d44e874d3d57914c2b2faf6c5898875fa4ad0f7187173a2e95433b9c350b2ea381db75cd4185ee0de8968dafa4dea4ef317b6dd8fa3867b3c754ed04889c34fccf30492458b549e0617ae03f76d04cfa32d4a83526c21b0231ee746a65b78f3e4f0a44a74b5ec0705d0979d98ecbce4608053e22bed9665d4ea24359563aee8bc8cedb668ebf437329764f670207fdfe79dc3981d2e2e4f536ab49c16574a3115222f27ded824c570ffe97c1d62c8723b85242f140752952dc25d63d7e1881ad2655e3655e404059944fca2c8df6ca476fd0e571cb9dfb07f21ae55ec36650ae697e14cfb3b6cba6d23b7425f91c95513f32793a83b9483d0c3eaa06ce6737d4ff2aeb6d45a7fc7228c4298d726a2730054d6f5844dc88698cc6c38a8352645fbcbe5d885baba87865ce5566f9e632c6dc1d1dabf314ea1f1abe84fbb358f5cf0ba87c9f9eb025f99ffea90998828091cea3084ed918bfb255c87961f22f7a7f2e19660a91ca02d7748fb8de8fad0bd4fa5e4dece61af6e25bd339e02caecc224c0f6d4ba1573b4b0e76d65fe926296b5f5c5a5813974224b7c1370c4cf7230501072a362d8c1df1610e84c5473285a562229a790dc50a97ba69878f28f03de715a0a3ae6b152113e26c7442857a0a0a5349a47e6c0fe3aa0959b5b9d0ef3f9d7d1ecb6678e206e08aa8e07f5d4a0c03c0ac872005c8c12f21bae6ca03d975c8d8095f15305344129ab0d03e80889faa63ceccc42f31787e8c8f67f14f703ad5d71af1411a14c141684656b1d4d542604e0c48b7e30a7024a17beeb2dbe937f872b9f6702c9214cd3514284b642829741e33f58deb86fba211504ab76ef18fde570eb65cf79ad3f45f202a0346432c202576c6d8bfd58ebb225f6dcf9bcfbe36c4d9a1ebec42e63c0d5995890b7e310bb0ed72c5e4f04512cf4e3a393a8eee2c23f5890de35b76a61eb8915fc2f97cebb6b25bafdd096284246f0f09aa41324e7b803f38aa94e2079deb873152a699aa63573bbef9d3930e7824a6b66b836c40a00b98e293524f3291c1388b10c5c31b9c17ac9364599156e10b91151a347374b5d99d0863aa9ea465581a8630ec88a1ef712c1a962980d0154247ea1bb12e81e332085d05b15af5b0683c2a9251b7ce0070a78f849ca2c5f4f4b6a6a70cc0a00c2f6f46573e9dfebe36b96186d4db6cd3b6d4c8d6000e1dcd8cedfd9b4021cefde29f49d4aede4266bfe3ff6e3ac69aa2950586ba0a147eaa58b57fb7d0bf64f96d5c356d296bdeb311dffa4e9789862b9ad639b3840a156a2f2fd8ef67af68f75f2d842e22e8aa7dba6b6af66ccca58487b314be85174b68899f3bbbf77a50a0e6940772b07c446817efabf72ada5f0e231f113578d9d71393af856a18859e11ba2a0c5dbc02c38791aa0ec93c821880c301c9ed95aa735f744f28da2010364e36f74970211f6f11f5edaec8bc365d101f60d2c8244be3c03871642084c1d139b20fede37a7c86591a7b05accee732c8e57b45fbf71144adb3cbaa2a684d96b792c9f4a1fa340f8081d3bc9da9ff2eb594bbd8dda60bb8b0f5e9484dc2e26680f2243cb39027c59dc9de94b608e9255cb3108dd42dd46e9d03b15f475b6b29e8eafcc0d2c97785331e5ba0804605d54502c5fd5d098254c2a5fef10724ea21f10c8220e47e64ea8327bd6caff994c5ba57cb1adbb5fbd2dd0685d9f8c4820d67c23c5f45f777182ddfe4372b86740023121e2224c959a0445be447a1f2430c41ce6d4f98ac14e2c49f519a0505f57499f70d5456b387d66a6a9b0e63aaf39cf331d62307726cd5a6089a8bc9aeca49f51dc03462035a8c57d4f76a64aa9e0be0af87e7b6450cc9addc2add99aae84f5d11d8de3608963396d39eaef18ae97ca40a302c42cc89cb65428c99244fa9807c461d48f8fe0033e083c7bbe821eefb034c7df87173897672e238367e8ef59dd62f417633b9e34dfe0bb9e856dab0a6618146ecbad7429e71577dc80f82dc33740e435f7ff1a6f473fb18db87cb7d067d540c28e076b76f05143e283f1c5859f0182a98d4142111845476967a0d8779c12f0f8b30340c5a35fdf1f3ddc673e72a6759561b628a09a30cf83c780df49fd7199d1840cac536d101a02294f2f42cf4ae637a837b04380640c0501603a3726de2e5f6dd5dc872b1e4d508fba0c76e74c25b902c9f63f8e26c45c8fe11b5793219c357ef9a2a8216e75b6ac308ba1748c7bec6b9e5c56ce6d25a28b8805e8f768c8d2d592693a51cb9e581af00265b603451aeed11c37b6bfb5000e7bdee1c37dd82c64b6e18684b9bb9693e1602bc1708e1c3af275b8fe7506657a995bc1a2f23c1bea89b817de1486b48673372ac47045e82a68d95fc8e308e25faf22841226f58f4fbdf66b24ad9dc926b250f4e7ca6671f9c4e5b0eec8187d7158c474229bf0252114e1c93737bdf29831773547df12461f818bdb3dd2972c184faa010bbf4e1b3364caf552a5a2cf7cb153fa6cad7088f70ee6bf17ea3adf089acabbf7084b6b1d460efe047ea5a1965da36f07e86dba8d9697e78c81bb7a891d3229927baeac7e85eda93dad676bbfe415a97336d645c16e3dfcf245085cae5eaabdf1357e8742a2489fc864e014663e6f65670535be636620f17e5c794d229e52d1a6fc815b58f6643605477484389e2498a301fbe7024cd452a63291117db07193672ede520c38b2afb6b9742d095fe7352b937461cf92367651c4cc56be6dac2627928940841e9d3df39724f889b5588e80b8b63bc609fdeff254788bdccb126521c7a7655fbf39260edb3ce5115f73459a1f0a970ecb1bc48a33a613c00dd44e3c4acfd9866ef9732381207f85ac76540017639cdad1bf78f269a757b5b9939f755c924d3ce676b2ebb4fc59a899e7b7d295aafbe240bce34278827eb0d9e28dc4daff9fff23aa4332468490cc4ec34591c1fe42c186d343fda7fb9f46e9184cbcf4cc985366e73153d9af26cc2203d089f4e56b4014e978b90baa0865bacd00cb61beb3c56e339b7e88ef846cc387f0bec2703949ccb2a0968d925f33f9984f18c3f1bf8b57bae24be739fbb9426b933178f76afe586b12126bfa3506fc322cc12697dcbbad4d1cb77d182f6a2a959c711b549a33ff801a11c8a748c4034b4ab83de1a5d1438893a72793822fc883284a578c9bfe6866a2cd8e6dc27b314669b1ffbb27e0e076bcc688bd32939761b2059fe905fbb47a53e19a23e5f60ac66b3056c630b8a5fb118b0646c91cfafa76b48140f736a78388b1d2aad9fa726a00a23e3d9d53c4e6d70854454752d71c89d1b29b0d886d51d759195860c16a3d567e02a1151607fd0237660dfa874ce678459d12b82b6fabfd3cac2d882ea8636b2edfe9498659d5a00af7db129215b89364fb557b2a87fbe56a87b1d9c6c49b10750709502429c45a8e565b5af2b61401e1693ddd6234af743a0422b3443b62d97a1f1026f775bf2b497f480301587d46605779ec5ee3d1cf34fa45d90bad41df043cab2799d60fd32c2d6f576ae825d6ce7be7c505e91cfb745f67d090621312764391248517a64f810c5103d1ca275118d80283bcc9f4972cc9b92c7cf4dc15cbed6ef03d2cb7863d8b7f2df9a92a78bc485c540df3b35cede754622e74f79c84503c8c4b41a213a19cbf4c1e913411130aa01b918b08af8d1a014a1ec59d15f7935f025984560e25c150bd75e4deaa4df659fd288d02851c1e9fe39b17db1ab43f9faaccbc8beb1bfece62175826312619f68317e399c4c7028abdc452c8e1eff71fd967afb61bb08885c2a8a0da91c63b479998438247e1216c41a81222e5ad728fb2c0b215670764ef50d682704649d79855103ddb00a6e12ff87ff9a50cf6b1394d6ab4ef2a1376d0217eeafe5f8e7d0daa7663b89782fb879743ee65c1b00d1e07d2d92a2fa83e3c8ad79efc6a869197af7eca8475ae00a422f23d0eb1f65e69e762193459493da0a096f6772853b45c10f82dd415dda6d662b282df5f93f01ece4c32c4cdb83b76da0a4961e3eab9578994cea2979af21cc5cc40a64b0f2bc54843557964ee3a702163afcd517571d297bca5e119b5e3e1a2b2e7cf296d4265e2d85aec59e828344c3c5232bb72531caf8417b8ae8d662768d763ce15e068e1e113407d9336b7e69b5fdd086f71aa60b2ac03b053c311b22f3733be1546f9dad01f01701f5b88ef3424b46d0dc583c25646f11c5869e591ca412255b482278f278d0a89051763feee40afb2d1cf3c42ef80ff51b9dfad206690e4a42fe48bc154f4ea2f4d9d05ca3e5f03924ac83de7ede65ee2ff9feaf423c89445a62a813d14db8aa7ce249e5034e29e94b75a499027565929b1455cfddff87847e72708315664d1d197e71a1ce1683aaf0ee74b29da08c2c234e141506bc182e197873bd5982adb7107f8d7f14c91c9f265f4d2cd2b7042ad1ba7d65f5dbbd660b6581bf1e6c56c58ff33caadd847a0c74a8508e6621d8749240f1910cb486c88eefe0157a92d9bf745d61093b2293f560417cf3dd69d36320ea40c949203cc366e4b4f5ec16e38cb3d8b67d9d2f15d02724084cd0f5dee109cceb483cbc905d8c07a4a00ad7bb722108c3c134903c9ab674f7e0ce69788d1a472af7f1a97ad0ed9b292b466feb06d66b44f0c5e4d8832da92fc9fa8558d4f52901cf7509a92e8bc5b5ea2dddc182a197816dbbb417e53c2a38ff9824d54635e34eeff5a6fb517ad0de1863b212c91b1ccdd58e9442e0562d875e4723cae0ca590a4ecfc84d61c8875634762a88c094cd68eab1f144c7e29dbcbeb40aca46c8aec52854648b939a8ea0394093bc919341032d28a2b018e1d37360eeaa470ca1c5685bd0c12e8bbc837c9155427cb5ac653e572688bab025bb7bb68d16c44e88ad84bb5475b419c13b92bed515c27661a7d89f54db90f29f74a5adb92282f9ccc94e3b4cf07d53d8d5d2b1e9622c0203f5c2900f913e22787ba575c647aecc73c3c7b7fbf9c772cb5d51c8fe0c808d65aa505459d97ae714e101b5afad3aa3585b9b7e883a86b73e5b54f6eab81acaa4945d4f682e0f995cc61773e907964a26a2fac6cf3f988333aed55f39b2d30f6df5de76484ac29581a679b5754dac7e6087f039a3049149f027820851a4878654a41ffd75844f8692d6d1252f0b3e801d9a2320ae1c9215baba41b2b663c5abbd9edaf59cea9dea0fb38a96a65445956ddcb6871be2044161a07c233ba1df885a0534b5ef26881de3b30817096fde0910ebbd19ba14e2703e098324868dd91ad9bc45a3fef267eb589475910992c6173860e91e8913a5fa392812cd32053a2216b80e7b4517376fea86726078c8ddb01767fbbbdec9a934941b521b0e2c4c0dca1c3d4d045bc2afaaacd5164a030f603d43fb43d5f2eb57546396d0917af5c9ed4b8ed6c0cbdf312a88fee24e9d7e7ef8a2fc3d94cbbafdf8e02a23d6557fac32c48177df8a3fc78a5bc30d5333f1fe1c1e0a7352344108b7a572eb5cfcf235b0cba3226893d5a742e02cda808389924c9ceba6acc74dc5951e97f179c673a9a970071ae66d8775c5386930a540cc30ac99d3894651947c0ac3c8184f8bb1ad9ed559ecce3b02674c64e932b46554b54292dfbfe48b1e2536c6a5b54ca496e55bea8fdc85882774f7c157f6c0aaa4b9d03ac0f368a3e3cf208e293389042db083f9fc028f90323c66a05143ad6d234fd2e932908a72d4a10ac4513b1eab725a0fcaa7414ed6a7dbe1bf4c531c994a2d3e787e261f1ecd109c177eec7fb9586dd09fe976609f20c72b56b08937b43f6ebcd111caf6bf6f32118f285342b315ef4006334b72df52aef6efde45a86c801d691169ca409031f9a71a95a7e82de28ac17e29b910597af5886386f4f1644841f5417161e042b2f09dd2b6161886f4917ce2471e7b2f17c2de845670d6b1315bc014df12fc5e9f61f65213471073bb72a9eea8155778429d4156094514e45cb64b92e84d215eec42b0ec4994ab64f9116e2b398536444c7abf3486d90a0c3e6603e6f6978cc350bd993784110098314b3e5ae01d362fb53820cec5b006bdfcfb2d2620970f45894b6825787fba09a21bf79954e44064caa880a42b487fcd29153166d2ee9f7a4b9f623bf1b0c78eb6ed9eb65d8ab91b3289b501ede4852c005dd41ae9dc708e7d6995d612fe9152c9be8b9a513dabdf83168fbb73de2f28a4585a9dcec6a9aeb33c950ac156d112e1840550a041e0d5c7d7f6b7780d1c410a0f7db9e4bc4888a974575663e59a25a78488e2e783c8d4e8c3175b5e855c5951415afcf6f945c5a40ce35b47dd37f1d08e9b8a361d10476bc2cb580fe343d4425f47fefe2c8584034f3d74e5e3a155c4239fdee6a832b7df95553dd1756ab10bb94cff94f425cb667b222569ee4359ff274c80f024f0594b02e682520be372aa706eb1e5856b77e5cdcadb72aa3ecad0b08191538df479b172a405b685993c30c9eeee3eab3e072e2c1875be82eca3aebe26eee5a1e22b4c277175b7d741562c72b7a1a2ecfa5faee952f52db39e0b5c264c22c87cb95f6b6031d13b2e4afda72441b52cadf9dc524132f8864d9f842e7da5ac2bde24df36f8bef1f516423e81c5a0a87896ec88ccc1c2065d0647cfa83e3c5078c166ed483b3298e2886f1d622d95de9f2030ad04b8dca8c521d4cbfe2c7620e1255922d3c4e360035b288f9ab1160101943b00e46bb373a28f64b3b0d88edf0b4c108306392001460375d3e0d5ba64be204da5c129baea92b78f685ed50706b38189029d1459f5cc5ebe2743384685c11e5d0811ac9ed7f42e139ab125c6cabd91ab5c4e2c18fba849543be5d384517cf200198646c71e06b45b8b5ed00cdece928114c9858625eec14a1aeda16967ad88a5d9e35e3b85cc352c3495c3983b681277f476b216b702ee93fa0452b8a91bbe18c169c84366a703b6de1cb03253f648144ef9302e3798262fece0da38332357d98db02fc330ea8a5d187ff83a3a3c13fda2d0045c1929e2600ddc6a5895f85bdbbdba29d023e12b2e529b048468763ccd5fe7f75c84621191e34dfe137007062666dda574bd6cef23ab67dee92861be7a307fe48d3b285d03a31f7a6610c34cdcb8af4b82102c31f4d008617a1e6c96d521c1543d2c18ef1dae293b6085a5f40832479ac6b273a763ca649521abf615dd72250f5ae62529bd2e79f007b67fc2233888829577795a4c017595749516693c77261b7e9ef4db623201735087b0b2e83c67ab4b72beb1cab9965b88bc2461c14d47c0c3073eb86be9c270c4dc71c386ff1695e0946425aa9afdff7f81522c4c2ac60a7d35936c37af598edb2144cea49e53d71f201afc01ccad183f92553bb7ec213ae271d9a4cfce6a5fbfedc7c11dc2c5fb97196d0417a61382236555332e11baed972419811b5fe12f9a487dfc1beb9731f1049a96e90b779347e61880c410fc5799804ff76e48f0ae6bc9b8c6c078e6c1fbc57fc2cf0a395029e25b4b535864a7f74ceab7a77081ed21bab8e985e779c2303ffc11b5b8fea5642953713f8a12920f99bf2ee4ada0b143b32959d3c61b461c6bd38d0b427c03977cbb828b7021bf5a774950ebcf62cb27517660113a94dce0d91fe71486cd465c5788a4605aa56258e27c45a7bc97f408395b2cf20913b50a5f27fd0311d52be34a4d6d11308cddf57d676d33264fdaa948cab87f0db422aaaa3a0adb981afaed5b242e68518e8be93c71aff7cb78008242c07dd11e5afd4d7be2b8d93f5f2811590bdd4a0d4b0fdeee09967362e8f735b5685364da405ebc9bb62dfb2b197ff82c22004390d44aedbfef40e680d69001f554de5b8bf3f72c37ac024078bfb89898a3310ec7d0e62200b9cdec87aab42a82604eef9076c7132d5b6e658b6c960e2d3b6f5745b333d6850bdd1be4cd1898129c8c5ae9bf751b2d4f543af4ecd3e3c023c2f4dbd65b16cabd393d2ef7dc363a041a49d6d37e9374d7fa448d462e4b208d3cb6cdc985018444de72297ee63e5fdfa4a706761faf9ba2b8308d4d876a40cd682be7b002a821aba0c5166c3662bd9acba3ddd46f4b97f3f04e938495206b9bb55ba8da705d44dcfa2086c42cd5f4b9a0102c6d1166c16af385b7f82ed9b147ea548e862781669889eef6a800c717ef2d2f7d2c30efb13ff9a4c61620b794c21ee207a11cad9734178cca6e68d210b45f841ec3423e2bd155f106d548dffd0dae1ca52e513e7ed72fccabc3c5abc88e3d7e752ee84f453694e65931d4098ab2ab9b13af561b43e9e88e4944e2594dd75a6d6f49b43c049009826c061c9be29537af4da70c4425ea7432f70eab8c750670ca4a9ceae2e5c22b418eb5e734d39390445694ec9c4688320a50fdfcd85042dea9e29b79581182263fd62cb815d02f813f78a77b17b36405e8b6017ecbb80735b3f1f2ebad79209a87327e27e340761bdc784c2b5b693b9bf804975c90cec7c29c934e59acb5a3248e9a584691b6b1be7c9de8adf916a8e4eeb76a0110bb130a69285d5fdea1f2731c9701bb1908b62049b5e6a3471cb1d81f03ddfd279eec66559057d3c08316d96c25b166050451c3ca33685ccc635ffa977e0ed85d9c5541eab0871c1d542119ba08bb7829ce5ef4f1b41f42a6a8638a78b5d43e2933ee06d5bac755b9d324ab2df66c4a2f5b8ad61efecedfb064e41eaaf0ae1ff02ac82ff66516cbe78727234586aa96bc0b89275d787d0916ce5e7779fcd74bc7f429d99799cfae4631ec850e6529bdde319104a7bda0915dadbdb1c55762bd0b6f2a8dd93f2f7a55279e752954bbe270bba0482c2a0f0f326b38f01d87a6ab270a6e83203bb1b7358ac6c548efc77cca664928c29dd994608d7d65b204920687e1aa284d78e1eefcb24e87806629f9465224823e4b7c2ecbc42ce93a7c629018a74c43da10903f510b5433112ee1f00c771a8bf50b03d06a4f24d2003081caf9a148b78114d15fe48126a697067f5a9d3cd6f0647c2c15a318f546f18af9244f4249cc03923c5e40c06a3d77e8bceb6191e0fecb837a1e8b225d0ae0bedee7d2070f0d5b30c0df4b07293f3a2f99b262740c47b4f12d2aee15699f365369f403f7a9b784f52e11b22a83029c74f63abd7f15d788cbfdb02af4ea40b28e2ebeb432dd1418c0ed01e8fd6e286cfde749841d167c6ebfeb8c1ffd38fec34db8fda3db9e97bf21c20c4a1d3edd9f3d8effc65a75296f6540d23c426ed70eb3c27d17e045912ddc87d579a6a98dfa8374b732b92e6209db896528c3b379f395c1f3b40babe02f50dc81cb88f7dfbf4b2f9b1596c492dee5dfc2184bbac451e74514e0f0686d2897fb3dfbd5dea3528a7ce224d82cb014f435c53614138b964513f745e25e688bd85789660c02f06a2eebc0ec806dd4df69569fbf3da441a7244fb6bb56ea720dab92b430738e1ce183cbb1281885d98541eaaea7cea6d34a491d623a5744cf1e21799c4a8ddf4790808d058173df105782d9276cdf492564fae3bb34e7ac51813c1874e4c0d7aab5153c9fb3a2e23a316bce626ae9a3ddead8d10ff13c814756d32efe8b9dc77c3395dd7b84c396ea6e73e1d997be02b2979fcaac30984ab4f22e7d2038b3782961c01fffec5f2af6901cd63b1179c005cf1c2cdea88eea84e7224e7452a38b802c6aee7051211cae5602f6ef012fceb7eeb60421cdf1e0f617daaeeebedb3fe407d9735992bf7e56fa76fbe79ed9837a70b4daaa024dda351eb9503725859c4a68dc62765b223425ba7cd29147e5e48480fb408a8d24aecaf4a41971f7f701af31f500ac8e478f860953985656f24c7e097f1fab58015d857414956fb4ad6cef2fc8e634120aea6550580e7f0327671f56a133d371ab4717a73782e896ef8615c81933b5b18f9e6ba55e97c2fc3ce10fbe4bdefe8c21baa1bb4973ea2d479fb86ffb527ee7dc5ed7a604dcfe6f5c8d81b499fcf11a2d8cfe0bd98b5badca487c83a86c2618b8f4c1aac0291b560822489ac9d88b34fe26dd55376c4967ed1cb74e4562234a219368f0c3abb6fa128c206bcc41bc6fd072062331a80e078846836ef53034dee27f00c70619295b0abe1e9b74768d77e0f98c5fbb01efc87ac90e176dd07479944e7ce70ec97ee9433f8ad44f02699108a06a3fd7ecb0f102bcc0fea5a12ade4ef5909a473826ae739b5cdf71cfa71aee44d8ed81ad91940a12ae88590a6828cdcb42af397abd4075499a50990c6c6d8ec1033f82450b23155f6d10c56c466e3502870f382c9a9217cf19526cd475711f4758d0e301226fab84f5ad19b295c38283167e5ffb9d6cb51180421bd5e14f945bb95d34fa218a3b8450c7e72fab8b6c69ce70ab1e7e495dd5dfbed8ab9b0cd0d8a5e3b5f4fafd5b8e9a12e33cc67b2b979442ab886eafb06f966cc295bffca149488a1f832d6f48baac56f6c9ae50dd15be2c07892f06877d416e7b2acf5fe3e1a7464937b3d71ac7fd83bef30295acbd7d5edad6268fe501dc0c86bf815b2daa907b198d6c801b2a48c24c85470584b7a33a0f5b5787e733ec4abfa8ee3b5ce624ea5256e0e7a1df3241b29d5aee8784719b9f40d92fc7317957c28c763912f04908ed10ae955bb9a34c3529837d8e2ada8bd68450c0af68e467c7e82f031f1a93153a058bb7071fcadb5ad7b577ec16478b3326fa995894280e32a7b0995fdedc1eafeaa2403644ffc293dd615291584e801e487c2b5b38bb45dddd05ed5bab4101a54b133fbb9393cba963aab66b823662687c1a42e7f244998c3384362645ccf48f70007e36e91e5835383cf4ac6aef319d019471ee786f4fbf23ae630c1409d8151ffe0cea6e29c35d1b48ba3f15d7ae633b7fde520eaba3fbfb6a6336ced77c000340173dde608b83f6c8ffdfe4118370368b7c6e2a16fb2a7482159d90305456eacbd502bdf2b9234c002f869226865c2a6496e7f7dd440263e26310c38d8ffaaf410e1bc297a8c4e03a7e187d1b2b593f37e6a03507992d997dbb68a234343d20bfeb4259d84f26a4796c84767e7525160d95ade7020acbcd756377de4260c3a1689bf3a2ee0c4d42604676438af6d7865a80428b50f1a91366222de4db156feeb116fa1b8569e24b30097a25486c457458bb83f5c3af3ed341f5d78a73e93e026086bbef5c5d4b3e181925faccde6e3eb172e7d43ff6f5eea647a03eefd05606eb2cde5f2c930e005d22b16aecaf1299fe02eab88e83f3d368ddc4beb2bf1d5f416695dbb9381aee03132f99c53bc3a4203789234952c1aeffcfca27ecbd0d61e1f6262e0045cb3bb69e00a05ba824d2357a45372cf26fed5e77f3099c5174341bf9a9637f8614456f81efffe15a0ad1119d6c45fbbdd748a619768e0275159865bde6272ae21e6757352f07d96f7d77c404e269f8fa8e84ceedd72f87221d99700ed845efc57725ca72e69b5e6de143b7b3e1506cc71f440e54f43242317d6a1477cf6a4514cbdd1432b599e57f808177ee933f765e9ec3c942ffa15061e85c80cf0a35e8e4987a2c0eaf0f05248a7c4a6bbe8d77494f4de8307c134d094d124bcf646849c6d0e99a6ea97a2af5d5b462e8d29de85273066a3ae9339b11da9e297498f5fa059dda0bf2b5eb1f8080ffaaf8f30ab99c9f3ca4ffde430cd0c35075a1beb817e8692871e483fe58b4dbddec86eeffd85dc9f1400f1f9723c3af7c6b36b077cd96c6946f52c678d6563a1fc98c8e0f8a5f17bbc445a5e1f038da75747f7c30c2f896167b2a03f1a33a608e9128ee521324f038b945d1f82ea286b3f904dae6f61d5381562ad2b2219878cab6268b1852d8fc85f5a1fa45d5f27c990d06be0979f30888ecc96957134f8f0fceb2d45649468ef72399303cbd2c0c1ba2d769f3aed7b9dcdf3614f87a3d7533c0819e89cf21367017f7d5df81c58673437441d8b4cf7e32c27573f251410a6eed4ae0b2eac4789edb7c76111a7beae4ef7a7517689b78a876c56f96788cc129e6326e247b0f1c87911ef858c0d6a263f839d5e7fd00b9010d74bad294a0749635a9c9982c9d88b05c484fd238fb4f3e33a4fe8bb681bbe121d7ca0f71f4ff6fa9f6c8a8018a7ba8b581d851a93436707412a21d539c6034777a70a49c96a21b4b1f5263c8f99c276f68860dbf52d98b0cfe4f6ee6a59a2738531bd60073d4dbfe8a9b030b9fc889e4a545f733be67a95af74d3be548e95092cd9479fb6ae88d9bcfb9e74c58cf8bf1954a3e4b6aca43c4fc49d0689de8b88dd10815cec2600fc8d1985d3aab8b0954aff159225a2486908fe09791785a234115fdee1e6630184ede77eda4012b08b5a69355e3b08920d45f3ab47a93f386672b847fd0f0951d7a69685889fee5c85f5e1af61228571ec378ae3afe0c6cc30d97f793a737d7c4065d157ce209f4fcc4312e143e69d0ca1f8766e99c74d05664dc1576b389fa337108074fa3be607a0b3cd102689159c6b672878eedc20605f0d3c5111949c451816fae7160a8820eb71a4f2dbe3ba591a6dfb58a0362b793e1d651b682213e7725e3920b322a7c79f77da817029a1c71626116230b3a9ac2339bbb6baa96790842e4d2f505f0da634c70782ccb71da34941838a771f5d2fa591caa4656c4b7ceb4facf041b728b4a029182dc175093cc1b563a14466a6dddaea9c97ffc8c865ec886ca8949176861070dd8b828d12964f9be4402f558381ca676afb1d47d2a7dcfcb492d3704bc43c4179d4fae393bd98d6318994e761a8296d3f0657db9cbeaa3357d26f357da85e6ebbf7b00614409f2411b47b8ebe6c5aadbac61642996a01a3874c8b6c3b08f615118962b3aa8cea469b4d594ece6a2028e72de9e6ccaebd8440b28acf4e1b6a97e11f4de7c056762665a83d34200731ada712d747cbf476dc3527efd5ef8aa3996772e591a5841962e188d9cc6f2e0e04dbef3c9dee4ffa5936228fddd282c449a9a9e3c1f8874fa7ce07eb4ee024bbc06ba4a4a583516fdf543b656b6e669c69e59673bd5e86c83ab0f565a526b0ec1619bc0538e578c43ec98e2cf82ad227eb4d0ea2c264509b7dd945aeec35f3f6225d0b4d545e4fc5791fd7b05ffdcdec5328c2a2d001d13252e238ce2e088bba63dd69b468850b5f0403b90dcd0f6deddca119279a1c86f4f4ff90c15c38ea38b0004ce6fe536b8c0f26ae8f098ad0410ff27164a70b44bf1e59b669c0df8a1f09f247518aed2093bb9cbfa11b239f00e315a7b64686796573f6a37027f1e5f40062a53256b68d106ec89800862bf840f95b05e18d2ebbe3605e7589f8581e32ce1c587656fcb64547bc8b8ad83df49cb29d812e1a19c3f8701b0acd139c1f67dcd6488433bb77e13ef79ca9b58cf2aa405408c149e0bb5aadc6d532fccb304cb8f645af24d2b39f0b7b278e51d89b8a97156c7e09a86ddded27cdfa45d7344505e0f070b2f0a5c32075719c03d7b8b33a2c4177f23cb38bb7eaa585635609d04f84bc1a1e4d4a5136115fa88c3a459ad5da89f57cdd7190a3c2b81195f893d748818c028ec6fb09d3dd5e66633a60bf6f3bd4ec73f0eb6c1b880025ba62185dafa441fa6a98106099933905289289abc9066a7679d0998868eda13fca67d815b4cd5c4755bcbf0bd864b8caa0bd54cb5c87fdb0cbe98e44940e0cd23416cb276fd8dd374e3ec4a03a6611c6df5d1162c2a3df29467b9be503c473928644dde37d185b16a442b2944e37cd669e0d48abd199cf994cee976800fc0ab51e2e6682647a3018cfad6b9a6c62153a41724cf59d9dc6189f294f8cbb2633ad67789e871c6990d8f122e0b8e9ea56ab8e28e5efa34177d607f206214c1c2c06e413397d12eaad8ffec7edab7d695bba0dda2e55fb3727ec6674cb9c07b73396c0b1db1c94eb09f511a8e0eaa0cc6f54e3aed1c435f9799f82f7d80549e793cea87838f33ce04fefb6097c98045b083c8762c7615851f55deb2ef3275d0b027d1aff5ab33f3fb100f0dca0a4613825c55109c6c35d11d0eecf48426d28cee93e5c887744f92b6331e7cbc3e94a9fa05dc0b0977c309b8462a0b8244f8cc0b63543250c3065fcaacbf98d98f333167f753d145f5ba563ccf735bc868b7a73dcbddd6e7eab3dad36ee1c233b3b1eb23712db2a920ab8c229ad0925c19e9b1391ec9de9ce8ca251a81d4cb317261ea434dafc040ec97b705b8f4b51567552a5d47ad0586072975da63ebbe346949bb9cb74e339b47a685897f34bd9c5faf2c513aad3e60fe7d2d5a5315b7665fc418a28382dc0f89683ec6c4a58e0e45f628ef40adaaaec352d6bccf2b509febc3abb6fda8b28296156e64f4446d0b5c5443e4a971f31644cd67b92a951b58269de647c327d07ac29612c310074db3de1e52f226f10cb1713024f5bb33102579b08c74cfa42648dcd1e5086a9b024c54d554bb24519621506d4a6745eee968f11be7c33a5c30afe0a0a7c05360429df7bc94e18929869e7fe98118c7b06318871a5cfa8e2299d63f9d0d4ba1a046e183a9125288ff8e5fe72076af5161dcfc3e267e7b159723b14825d697b9e3ba7fc6ad18effe46cdcabdc18ac53479696467e5c643bd9f4c9841a163a3e1f2919ea58e05a497a2689334fa755c119d50c739afae1a1c79778aab6d2d45a6dcc4eb5be37814e380d1ce567b2d20c6d95da8eb07df05028319d60a8fcbdb602af101ee45a72cefba2dbcf2509a323dc9e814b098a8a6936a3e979726e12e5f6057d05cc91f747d711d3be5551018e0f6f5acf7835edc8d8685315090b0042ef7fd96c3bf2ffb323e2d0f3ad35c4a24e98cef59c7e53aee40615c307ae258f1cb64daa34e79b932d881950ec03d30308341b013a455a2a4c15331f282cfe889b8fab7e65a842b07cb7c178d9cc1d48d9217c9475c492e60377a3e7a8badcca0fb170312f942cffb4aa868bac41e5e613f837f9af1e2c207de60ef9414fae45235d789d27f54902b53f339908d4df50d635af32788ce4792f7674c1c3f5e7beff89920b72bdb35d0c498d50a58ddf9b72b6bb5a6ad9c79e7235011c274239f5bb073d41b8f412a5350db395850c5db387ebc4962bc1090ff9d4fd7dba5d50da0ed192869eeb49c1800fec8c7fe4d8c2793d356de568c57c14a141ad5cec616662bb5c08b3b6be7bf8db6c5cd1a8a9a5940b30e87ec4e515079a1a16be7a98197244ac6f67cc39cfc3bf704082cd83838c800608437f49aba0ef52298317b0c5090612473a4f413b6caa9855283d010cc839a792fc39bf055bb1db3fcfd7b274b52ae260ffb4809339628aa959566b3c7c248842427a873f62733906055e066d842f2f53ba501416ab65bb9162e7d832ba9f5439ccf2c2a1d7fce43e464f6f9469285d8fae728cfa6af81510b4ba7a0905b48d55f50457839c8e58bdb5e642b3a0b2188b1f0df300b0bed123d4e711697267c7ef366c1e5b44c703b3a631c6578a77732280b44d7065690109676cf172b2ca8d4622aea768eea33d92874e020b7bdeda1d7921419e4b9a1e8de85cc22c5d53dfc45a0b8cd91f58fb69750d2009fc27202e9d584956ba87e739a8cb27e3226ac3fbdc43dd94d78650b8717f49a81de4b4bc1034a939496a5ef3fa21aba60a0fc0bdd296d5cf881c8b22b58e255d0d176707f792c8d8925507597e7b2471c481e51bb03c708b7e5e1bbdc938297a7ffc7c7293ef450cfc6af0a934f9df2affb4453eba90621141ddd53fbc4ebb70a0a0976898693df28a96230054d5e42d0d88ea0d3c141d12cd0f8e6b5242da2a952992d36d17029414a3caeb04f97908ef5356552588a5d5b32a7149a29758703289c384727b80fdcb19ae268bb078923eee2ed1e69656e2afa44a016f5c898b4a0109c01fe5652b5fa2868d29739d32c891caf5e02bdbd6ea6f1531be27289925a9c5a6aa365f7f32fecfaecab8c5aec850629ea3b2cb88fd5852746f874d72730e08776ea619593a923f3a111e220874c95235754b1f2ee7d9ed2fcfe1422f0c3965814d82b9b357a70a8af352d5b6ff6816bf0e56f60da7f60f75f11b9ce3f0b5ffab287265f72cc5bfec980b4d487c6a97d3319187561ba371a4179b6e3a0b2524cef0b2a873173222fa64ece745fdca13e36963dfb9149e6d1201e51d02f9e3920464e81099f8aaed99475f059772e67a2036667052406bb2debb4ed364047f04bc59906484ca067658c597f6d9023f4e27d0c978b365369c9cefd6974287cb147050319b22e9c8db82613be170902091d999359f031b0322fa7fd89f156753a3ba28978097444a72d9c5b7637fbfad29af4a7f6cc4b47c9e837f7741826d3a2e580f90fb784cb44477d1dbe5f978111aa6000f480025343f75abf8b45c0d1cc3429268f08c02a84eb3450874daa7c3cccc4ce0de75601a8d3f5f6db9414e844896b4b6fe7b5fdc9e948ac713c8f523ba8dda386757cb5d181e973abf9391536b70b17a5752f07d864ca4077a7c4aeb05e7a93c0d03245cf92af254af8f3c590d0cf8b1704fd0963e65749c572ed19dd8ff7681b2bc731e24f15d7252581857efb6feed69b981a8693c0a187df09e661750987e147ff51e6b031cc509b037d93ddde5674015f19c9ec4a4483c3d9d5ce5b1da96a128fe6263313e218319ceed48a4246acbe0f25e45637550675a758c1f021e23318ad1fae0d67cdd6fb56aa148afb7b75f6eb3dfddeda1916d95b4f52be614db9dc21f5048a1267693c4ab2d1b9ab95cf6deca1d4f126e54b1692fb2097f775db0b8398b0b34ee19a6616c9559defc52d4bbf711fb2560cfae4d9ef595e2ebe7cae827796feff5e66ff93759ec9cd725dec6aad56fbc54f727b5cb8091188dbaf76124ee3c5033cefa12b6d0084afd06dcf6a66e4a3f289cd583e6ba4cb6336c4a437b4c08282f5bbc3587f103152cd9dea7b9a227a0c2468784465355ac70022f4a2caaaa4cbeb4c2d86f06589c5806155dae7433a7860393f4344d75bf08474eda5011e3167ba39cef8bc78a30ff68e3ec6a7fa0c55e059453de7ed105f0935374ff50a4793fb8fddc16fa60f65473e0d3c2a1e710c9dfb4daa7783a3b0b8d4efe9d26fa74968c943f71411947e6aae8cbff300e364fed997407c6b6842cd1ddbecdb319d785a1003cf572bd21af9212725f5b96bc5c8adcace8f4f04665058bfa4409c3403be7d4bb8207e115131b789c0df9ff388db7e67f6d3195e1a1e269441319086917c7dd6ebf94d3549b1cdba36d3e925ed1ea2b0d7c6535e69d6c34edaf2a452a41a4c8d89dc858219f2778228fb1aa7ec580f5e3a27e6ba65214134b66f6aece71d55abe7d39abcf36b836a8e96a6ba56bb951cb325cfeeefdc36c6c97ecc04fcc0a6c4be436c866c9efa0d979bff516b791926d8dc25fabd1aa533a160307bfee9be823b1a59a94f061cc9188c9f275b4e9f42a6cb3cdadc6a57108f4d255f567b5208791fa53553168fd7ab2150056e9274573d72e438310f8116fae84988bde79972798f54a2ea7fba224cf60208d967c7d8814ea336b71f1b8c2f486ea5e43257f6c07adb0e5c7b87bc9b90beef808e94d1a0bffa8fa2ea1cfc723c2db6dcb589fbd2a5c96a6f63bdfaabe0e0d75ac8d94b0c86f747be83725a0ebd3515ba9c4f5912116cb667dad17eeadfc6a640b05c6774f3e750df5559653a4dc9cdd534957c2229230124cede602f9b3d3ab984e96c8cc8209a43c378bca3bd96ac65ac21bbedc410993a578481a257897db3c5efc66c8a83e2925e347e4328fcc8fdc32446f1048fb2d876208f7534a41d67a50360a298432f235fe2b2e969288467564b2416fee1fae7012497cb1a5563fbe807bab7a9c009b68fa9635c127c27fecf625a1afad7f78c8a0a3851cdc475b75d18c8699029aa3a0b3415693a9b333f67a220ea5bd888539270ee8e389af83fe02e764527081f2ec5bc83b5dc68e57c5210ef4305882526492a66e1f09a8da6f08e90f38396f99fe1ed06682b9d69e54c554a78850e7c7fd31c448824d4600e398eff9bb92d0ccb707aa6240c43e5e10f8ba2ed2b1f75b62e8faf9ae5eb50bb816540444545058576154687948aa71b701f8e1b451c413da8cdac4ff036d9f7e1741572aa2d82740634af102e96582908e51cf606b3daf1f113625bbf215922d4de9e59d19e02ca56d342c0c26c3fca27d98275bf6b4f87201ec909a93b107b418c2c39469a72546e2a99301097e38aacd5b281655a7a3e48ea205d8f6e52ad3f49c62048f09816d0979f7f6472d4816242f71cba66018c3adef6e38b87f445828456e328b03d1a2913707da372d2bb526eedc3c6689115d2a9eeae52e318c95ac4e2a65d4ce4b1a45c604c1b8ce2504d536540f2fba9e1d7d3aab4e571bdc0e48cf36f6751c4f28a0433ccd1428c87339e4f6db7c77962d2d5a1d7b83d7da1c8660a61fb3b5e65ce01970d871de8fa366b2483b4266284cbea1f5d802a5aac5bc881f400c2d46ca56bd3d5ccfea46842998a6ab8bd5291e7bf511056bc4430b0f3241873602ed503703182c7b15aaf97f43eec2ac0d33c125cf59a0eae852c701cd5a81c934cc0b318a64e1084f1660724b2690e42247cfeac3e7d4f028dbf5a2f682d35afb8f18e04a215131f0772266f598e991d2c1876a4dd2b558953c0473a16abfbbdbda68b24c6fe69d15633dff598d8ac9d61df9caa730d6a0a920776ae3624e7a1707b2c157d1b3950e6fa8ea723dc87ecac902c505ed0e6cc928eb353c1d6eaf5549a153ebe2047c4e41f02a77362bec2e0e8e18c11c24d2f4cfc5b250421564e374a6bd892b2d315db427e8f799f8088b4d59f47f6af193a3f3442f8ea34f511a081cfdfc6097651e439aa0533b31c33b0a1f2ad9e9d41f71adee3ff24bd8e05132b5fe7fb8d2474e943e92d2b1f721d44898e4fb89df40b39a3b1b056d39ccb4c473a47b2d41ae2756dd96a2ad3092c4e7b78c6c9d08d53556adbb364f39da39f12282c048c970d60c35e417cd44dfa258616dc02450007cb650acf9eb6a33a38f1ae6c5678a0cc71b78d520fe53d30f6cdde9a9684f0131b6a53a3dbfb7c43211544bc255a98886e2ba548ee6124d2a5446e5469e737280391052f7c5796e729fd7cc4f93caff6d91e27dd968c98d6cc17c39a4bd8fd764a85034dbe59f1b07a97494bcb31d41373307b363a3fb1f117693bd8289b6ef24705e2260dc0b77f5518c01fd5474d23c72dd38d609574e732a999d4a983179deabc5ade45f49dfb7739158e4ce48c4f3c1c8126865bd5d7d024436225fe94a179f903a5e58c1735250ff56a45fcb903e66bc2cbf18e91239456da53aa9d3c7f42e5112ae55ee5deb0c47a60c7b1acc78518e83104aaf7a750271d22ea3082c0cb4f430fe57f72cc8f6ff1921a90fb6f7ab4dde0a4f286f5306b1a144fa4b7f9b5b714265ef030372144e9be58576a70750ad91e01bd4f5c727a681aacc13363e50d325cda91b6cd4e5bf9e5aca3dbfa3397308cbaa188bc28e7dad49cac9146247aa65182968ac9dd554a0ca3d990248f0eb91c921316e7ff3b73e4f761b58d5cd4c8118a85d1fb48a9942df66fdb899589f82f05bc9dd54da40eb123cc3dc266a85a755172da62fd57e4d56df02544a0d57ec90b56eba8e11a11415cf070a84a2bd40bd217d2b0a180195f6fe45e3a0c29039db23f8b26bfdee476653734f0a4b1e4bd080d296db51b392da005d1db65ed6281b16054fe092a0cbc2691656ce05f34ffb95dc4a5c577c51acfbbce9a7f91d589ea4a958e7c80a65ad85cfb339ae1f7a98a705b790a146c6e1a406bf5ccf55da9e5cede8b6b27ba9662b04369bffe636c7caf5ad50931f0a5cf0f2fe2d1c03f14359b91df8fcf1638b927b177d3f5c4bf437590e4815c5be2411f67c17cf7c9e6f8e9fdc99148d9c741343c1311af7cd764624b46a648d476a1116738e047d8a67ebfe4efb0da338a6b980799961ac502f5bc6ec9e941c04a67e11c0926757d41315be1c703791c533ed175f96a18220f81b44494c0204e6d9094ed7b2247742e9dbed7649712a546d772cb4568674b8dca3a4a9a9161186f845688ecd514e113efdf8ab4b8b78677f85c942a8ab4c17a6693a2d5803c31ed8023e4d50c064ed25efc12c3d3728252b188cba602bda212830f12e3bf35cd1ea0953106648a391f17a4956972dcea395ee6792fc145a5b966943a8d5f80e9aab70eced75ee682327b9569207b84b8c2f968d7b61ce68ce6f2617aeca2614b847738011929bb33766e52ee1dbf30ddfa787efdf9a6d4222a0b1a01b4aeb04041b4e0a8215c69737afda7ec01d84e5617b13ae88e8c09f4917f5364e502ef10f534ab01f54e4323ba18ee7397e94c83751a910ac533f12fc6fce2c569c71e4b9adcfe115f0d54b2f8161d2567e84e2eeb0b6c6c30f89a2d7a54db5bdb7de99c626dc15062a445e1ea7a15c124732c26f2b594b1fa4e4807bb744daac448f8b89745fcca330457c981c2f06c8eb8994d2262f13190ab624d2a85c04a543e795c112e0070291258cfe1ef7104c4a3d840bf5f84f5c41be34ca7508c8660ea9d77762bb9d5dcfdaa17f626e3d31487ea5e0f1ca5f99d8c5ff276c4f63a23b67b13216a705a1936bd055070f548fd4934c97b47fb5084c531f4b97b13998bd8983bcbdd253e12c9da6c7f83c5d064aefccb166a9126536469039233faea4aee890287c7ba7446675b13b8183313c3fefbb26b51e6649a4111c476cadfd9b77cd32b0d80d621a21a98894c344794d57f3704104a8b17035033c751d4a1f4db5b4d95e9d3f414b7cd01324ab9d30c6b082b217c98d0977ec8290cadec0ecc86fb2d0f0352b30a39f1edaa8bc6dd55941a2f6376dba098a98e82be80e03a14e9ffcd532044ebfe846336c06237fb3ef8efe1b063f4eb87d1700fdb3b8729fb4970cf2e8b80e5e131771351632dbf1a46310e72');


--
-- Data for Name: access_review; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_right VALUES
	('01a2217a-be79-7b3f-9360-81fbf5a16b0e', '01a2217a-be76-7555-b961-dfa020fca2f0', 'ministry_officer', '01a2217a-be6a-7009-a9b4-c33e9abc3933', NULL, 'vecākais eksperts', '2026-10-01 06:03:00+00', NULL, NULL, NULL, NULL),
	('01a2217a-be81-704c-9737-d570786b68f8', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', 'representative', '01a2217a-be6b-7628-bcac-9a38963ccd1e', NULL, 'lietvede', '2026-10-01 06:06:00+00', '2027-03-30 06:06:00+00', NULL, NULL, NULL),
	('01a2217a-c045-76d2-8715-0d38088185b0', '01a2217a-c023-709a-9e61-4c46f970afa3', 'administrator', '01a2217a-be6b-7628-bcac-9a38963ccd1e', NULL, 'administratore', '2026-10-01 06:21:00+00', NULL, '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 06:21:00+00', '01a2217a-be83-7b40-8520-32570ed014be'),
	('01a2217a-c06f-76d5-907f-c51466de9f35', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'klientu apkalpošanas speciāliste', '2026-10-01 06:27:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:27:00+00', NULL),
	('01a2217a-c07c-7504-91a0-b6df0b761587', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'klientu apkalpošanas speciālists', '2026-10-01 06:33:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:33:00+00', NULL),
	('01a2217a-c087-7f60-9bbe-0ad60523c03a', '01a2217a-c086-7bed-838c-b5e842baef1d', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'klientu apkalpošanas speciāliste', '2026-10-01 06:39:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:39:00+00', NULL),
	('01a2217a-c090-7fd9-bb3a-69bab9aa0375', '01a2217a-c086-7bed-838c-b5e842baef1d', 'employee', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be71-76b1-942d-9b6a9ffceb60', 'klientu apkalpošanas speciāliste', '2026-10-01 06:45:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:45:00+00', NULL),
	('01a2217a-c099-7c0f-b8ec-88fa580bf301', '01a2217a-c099-7907-89cd-cb177b8bcc2d', 'viewer', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'centra vadītāja', '2026-10-01 06:51:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:51:00+00', NULL),
	('01a2217a-c0a2-7794-b665-e5d2aeef2f3c', '01a2217a-c0a1-71af-a67d-590fbe62ea58', 'auditor', '01a2217a-be6b-7628-bcac-9a38963ccd1e', '01a2217a-be6d-7ea7-a70e-ec5fb4962416', 'iekšējais auditors', '2026-10-01 06:57:00+00', NULL, '01a2217a-c023-709a-9e61-4c46f970afa3', '2026-10-01 06:57:00+00', NULL),
	('01a2217a-c0a9-71e6-834c-84b9f6c035fb', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', 'representative', '01a2217a-be6b-7b98-b723-48f541cf251f', NULL, 'lietvede', '2026-10-01 07:00:00+00', '2027-03-30 07:00:00+00', NULL, NULL, NULL),
	('01a2217a-c0e6-73d7-8f50-5d14821c57d2', '01a2217a-c0e5-7a27-9855-d482989372cb', 'administrator', '01a2217a-be6b-7b98-b723-48f541cf251f', NULL, 'personāla speciāliste', '2026-10-01 07:15:00+00', NULL, '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 07:15:00+00', '01a2217a-c0aa-74ed-b9ac-f2de1d37eef7'),
	('01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'employee', '01a2217a-be6b-7b98-b723-48f541cf251f', '01a2217a-be72-7982-b85c-86ad180271a9', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:21:00+00', NULL, '01a2217a-c0e5-7a27-9855-d482989372cb', '2026-10-01 07:21:00+00', NULL),
	('01a2217a-c0f6-74fd-a7bd-f897731ca469', '01a2217a-c0f4-70cb-afba-b6b5142ba427', 'representative', '01a2217a-be30-717e-9f5e-52d612606734', NULL, 'lietvede', '2026-10-01 07:24:00+00', '2027-03-30 07:24:00+00', NULL, NULL, NULL),
	('01a2217a-c137-752d-b132-c13774365719', '01a2217a-c136-70a6-af58-366dbe490e57', 'administrator', '01a2217a-be30-717e-9f5e-52d612606734', NULL, 'sistēmu administrators', '2026-10-01 07:39:00+00', NULL, '01a2217a-be76-7555-b961-dfa020fca2f0', '2026-10-01 07:39:00+00', '01a2217a-c0f8-7996-88fe-8100fceda602'),
	('01a2217a-c143-758e-a779-7c14c042a792', '01a2217a-c142-71ca-9994-e92b71c6f6ce', 'holder_officer', '01a2217a-be30-717e-9f5e-52d612606734', NULL, 'vecākā referente', '2026-10-01 07:45:00+00', NULL, '01a2217a-c136-70a6-af58-366dbe490e57', '2026-10-01 07:45:00+00', NULL);


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
	('01a2217a-be83-7b40-8520-32570ed014be', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217a-c001-7371-8f96-2a7bfd1cad73', false),
	('01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217a-c0de-7713-8ca1-ea631a433b5d', false),
	('01a2217a-c0f8-7996-88fe-8100fceda602', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2217a-c12f-7567-a487-e54770443c78', false);


--
-- Data for Name: application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1d3-7f2e-b164-c3b24f95c115', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', '01a2217a-be3a-7523-8d0c-26fe00057c71', '01a2217a-be4f-7cd8-8634-32bd8b443731', '01a2217a-c1be-7f70-a424-eac1a63eaa3e', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', 'confirmed', 'DEMO-968864915', 'eid_card', '2026-11-04 07:43:00+00', '2026-11-04 07:43:00+00', '2026-11-04 07:44:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '2026-11-04 07:24:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1f7-7255-b8c2-85d364e11567', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', '01a2217a-c1eb-78f9-b0d2-33199291d84e', '01a2217a-be58-7a86-ab7c-8a5d824d5f96', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '01a2217a-c1e5-76d8-9041-2da3afe1c893', '01a2217a-c1e5-766d-8987-b4109a94ad65', 'confirmed', 'DEMO-112592055', 'eid_card', '2026-11-09 10:43:00+00', '2026-11-09 10:43:00+00', '2026-11-09 10:44:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '2026-11-09 10:24:00+00'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c20b-73e6-94a5-2c85fe71420f', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', '01a2217a-c203-7bf1-a519-3a8bc197c107', '01a2217a-be49-7e3c-a90c-76e2f75488a0', '01a2217a-be4a-7cf0-8189-cf8566887c08', '01a2217a-c1ff-728b-8d7d-93753ccb3041', '01a2217a-c1ff-7a26-a454-23bbd74fe185', 'confirmed', 'DEMO-423841934', 'eid_card', '2026-11-10 07:58:00+00', '2026-11-10 07:58:00+00', '2026-11-10 07:59:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '2026-11-10 07:39:00+00'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c228-708e-840e-395a812044b7', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', '01a2217a-c21d-7deb-8313-412616df934a', '01a2217a-be53-7394-9c13-a7cbc9bdc66a', '01a2217a-be54-79a5-bcd0-77058f056ff5', '01a2217a-c212-7193-98b6-f41f3d21664f', '01a2217a-c212-7a9a-8428-58dbf19d080c', 'confirmed', 'DEMO-995526988', 'eid_card', '2026-11-11 08:33:00+00', '2026-11-11 08:33:00+00', '2026-11-11 08:34:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', '2026-11-11 08:14:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c245-7e21-a6d1-4c3b057d8dd2', '01a2217a-c235-768c-8400-0a4efde5bbaf', '01a2217a-c23e-76d0-b58a-677064356c86', '01a2217a-be43-7f25-a2ad-88bfdc1c680c', '01a2217a-be44-7733-b66e-e9a93641a91f', '01a2217a-c23a-7035-a818-63014d4ca797', '01a2217a-c239-733e-91fc-351903b853c8', 'confirmed', 'DEMO-538654532', 'eid_card', '2026-11-12 09:03:00+00', '2026-11-12 09:03:00+00', '2026-11-12 09:04:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '2026-11-12 08:44:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c25d-7867-bec6-252efa068ce0', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', '01a2217a-c257-7ed8-9794-59f5eb989a3b', '01a2217a-be61-7178-8f1b-714a7a6153c3', '01a2217a-be62-77fe-859d-12e5d155436e', '01a2217a-c24f-7155-af7a-01f9e051b9f5', '01a2217a-c24f-732b-a83c-5b15c8c66390', 'confirmed', 'DEMO-977169055', 'eid_card', '2026-11-13 10:18:00+00', '2026-11-13 10:18:00+00', '2026-11-13 10:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '2026-11-13 09:59:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c283-74bb-a8b9-824324bfa927', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', '01a2217a-c27d-7bf9-ad7d-faf119d12632', '01a2217a-be55-707b-957f-c9f74cd2215d', '01a2217a-be56-7589-abd7-35aed34d2b3b', '01a2217a-c277-7f5a-88d1-59149d7695b3', '01a2217a-c277-71f0-bd34-b31bb6a95db8', 'confirmed', 'DEMO-334853546', 'eid_card', '2026-11-17 11:29:00+00', '2026-11-17 11:29:00+00', '2026-11-17 11:30:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '2026-11-17 11:10:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2a9-7b3a-90b8-97f4a1664295', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-c2a0-7803-9489-4440e60e0237', '01a2217a-be51-740e-b11b-a1030c5b92ee', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-c266-7a13-8762-2448b5b2d22c', '01a2217a-c239-733e-91fc-351903b853c8', 'confirmed', 'DEMO-570553389', 'eid_card', '2026-11-23 07:26:00+00', '2026-11-23 07:26:00+00', '2026-11-23 07:27:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '2026-11-23 07:07:00+00'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2bc-74e7-b5a2-9ce23335abe9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', '01a2217a-c2b5-728e-b8d2-835388af7165', '01a2217a-be51-740e-b11b-a1030c5b92ee', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-c2b1-7798-a16a-3844932911a2', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', 'confirmed', 'DEMO-425352723', 'eid_card', '2026-11-24 09:53:00+00', '2026-11-24 09:53:00+00', '2026-11-24 09:54:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '2026-11-24 09:34:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2d2-762d-83dc-3ca7c4971d18', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', '01a2217a-c2cc-7abb-a187-3f7798d0211c', '01a2217a-be51-740e-b11b-a1030c5b92ee', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-c2c9-7a88-a2bd-6721051ebd5f', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', 'confirmed', 'DEMO-483558616', 'eid_card', '2026-11-25 09:33:00+00', '2026-11-25 09:33:00+00', '2026-11-25 09:34:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '2026-11-25 09:14:00+00'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2e5-7bb6-9186-4ef9a5418c79', '01a2217a-c2d8-7e13-ac75-be364e13fff4', '01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b', '01a2217a-be3a-7523-8d0c-26fe00057c71', '01a2217a-be4f-7cd8-8634-32bd8b443731', '01a2217a-c2dc-7871-a6a7-6abc29d8d517', '01a2217a-c2db-77be-9463-24225873e6bd', 'confirmed', 'DEMO-589392209', 'eid_card', '2026-11-26 11:28:00+00', '2026-11-26 11:28:00+00', '2026-11-26 11:29:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', '2026-11-26 11:09:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c336-716c-aaac-5deb05b590ba', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', '01a2217a-c32b-75fc-96b9-5df1b3a776ac', '01a2217a-be58-7a86-ab7c-8a5d824d5f96', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '01a2217a-c327-7cc3-a273-1fc494b2dc30', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', 'confirmed', 'DEMO-732160414', 'eid_card', '2026-11-28 09:05:00+00', '2026-11-28 09:05:00+00', '2026-11-28 09:06:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '2026-11-28 08:46:01.821422+00');


--
-- Data for Name: archive_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.archive_file VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '2019-03-01', '1-14', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '2019-03-01', '1-15', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2217a-be72-7982-b85c-86ad180271a9', '2019-03-01', '05-03/2', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL);


--
-- Data for Name: archive_scan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	('00000000-0000-0000-0000-000000000000', 1, '2026-10-01 06:00:00+00', NULL, 'e-service.withdraw', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "e-service.withdraw", "point": "17.3, 20.13", "things": {"eService": "01a2217a-be65-7779-a6f5-4fdf71d5f4c9"}}', '\x1178d8e967dbe41c1e1b40d6fc91eb2da7fab80b7710ec6969d94d8341bebef3'),
	('00000000-0000-0000-0000-000000000000', 2, '2026-10-01 06:00:00+00', NULL, 'catalogue.import', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "catalogue.import", "point": "17.3, 20.13"}', '\x78c609d1564e36555e8c433c3f8d3fc6bf04d5459731fb7d962342776986850e'),
	('00000000-0000-0000-0000-000000000000', 3, '2026-10-01 06:03:00+00', NULL, 'right.enter', '22', false, NULL, '{"at": "2026-10-01T06:03:00Z", "act": "right.enter", "point": "22", "things": {"right": "01a2217a-be79-7b3f-9360-81fbf5a16b0e", "staff": "01a2217a-be76-7555-b961-dfa020fca2f0"}}', '\xb521aba36e00ba7a0e07ad8e2decb3cb9c2baa3446f48767f84aa5a60cce3076'),
	('00000000-0000-0000-0000-000000000000', 4, '2026-10-01 06:06:00+00', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T06:06:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217a-be81-704c-9737-d570786b68f8", "person": "01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b", "things": {"right": "01a2217a-be81-704c-9737-d570786b68f8", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\xa9beaf0f160754a26658fee0285239fce88dfb15a5f041679b1a3fea30f35856'),
	('00000000-0000-0000-0000-000000000000', 5, '2026-10-01 06:09:00+00', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T06:09:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217a-be81-704c-9737-d570786b68f8", "person": "01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b", "things": {"channel": "system", "request": "01a2217a-be83-7b40-8520-32570ed014be", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\xb230b3776407de11802d1f5fc089a75c65aeb1dd0c691806b65ba3e1dcefdf3a'),
	('00000000-0000-0000-0000-000000000000', 6, '2026-10-01 06:12:00+00', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217a-be81-704c-9737-d570786b68f8", "person": "01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b", "things": {"request": "01a2217a-be83-7b40-8520-32570ed014be"}}', '\x409f092f5dd1e9598169c4bf7a59c8b86db824767bc2da7e241fc0c94f15c1b8'),
	('00000000-0000-0000-0000-000000000000', 7, '2026-10-01 06:12:00+00', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217a-be81-704c-9737-d570786b68f8", "person": "01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b", "things": {"kind": "grant", "rows": "1", "sha256": "6485e701f66289c2e3e23cb4fdf51e5d355e7567d962748a1e647b8ae8293e69", "request": "01a2217a-be83-7b40-8520-32570ed014be"}}', '\x2374eb99ed520e1fb133597a29aac63a51d6e5418490392f982be0111745a6d0'),
	('00000000-0000-0000-0000-000000000000', 8, '2026-10-01 06:15:00+00', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T06:15:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217a-be81-704c-9737-d570786b68f8", "person": "01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b", "things": {"reason": "in-order", "sha256": "965b8d1fd48d6c2edfc06be1dc3a378dfb28abef3baeaa79d93ed6034ce889ca", "request": "01a2217a-be83-7b40-8520-32570ed014be", "sending": "01a2217a-bff1-7d74-84b3-9d28bbdb866a", "verdict": "in_order"}}', '\xf7fcb5f664bdd761c32a0e9c564df30fb4877aa794e39370309aba60bf75f588'),
	('00000000-0000-0000-0000-000000000000', 9, '2026-10-01 06:18:00+00', '01a2217a-be76-7555-b961-dfa020fca2f0', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217a-be79-7b3f-9360-81fbf5a16b0e", "person": "01a2217a-be76-7555-b961-dfa020fca2f0", "things": {"basis": "01a2217a-be83-7b40-8520-32570ed014be", "invitation": "01a2217a-c001-7371-8f96-2a7bfd1cad73", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\xd07dece598411b916990a72f023f248e73801b770ecdb9bd86d470b6b1a597aa'),
	('00000000-0000-0000-0000-000000000000', 10, '2026-10-01 06:18:00+00', '01a2217a-be76-7555-b961-dfa020fca2f0', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217a-be79-7b3f-9360-81fbf5a16b0e", "person": "01a2217a-be76-7555-b961-dfa020fca2f0", "things": {"of": "1", "report": "01a2217a-bff4-78bb-8bd5-359be4a145ce", "request": "01a2217a-be83-7b40-8520-32570ed014be", "approved": "1"}}', '\xfdc5bd5a9dc83928b0dd638217b3fa265730cde11496d011105700b66cceb83e'),
	('00000000-0000-0000-0000-000000000000', 11, '2026-10-01 06:21:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T06:21:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217a-c023-709a-9e61-4c46f970afa3", "things": {"right": "01a2217a-c045-76d2-8715-0d38088185b0", "invitation": "01a2217a-c001-7371-8f96-2a7bfd1cad73"}}', '\x69882cf537a8ca46cb61c049e942387f186802a2a4f1b19e054adb42c60fedb5'),
	('00000000-0000-0000-0000-000000000000', 12, '2026-10-01 06:24:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:24:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c045-76d2-8715-0d38088185b0", "person": "01a2217a-c023-709a-9e61-4c46f970afa3", "things": {"role": "employee", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "invitation": "01a2217a-c063-75ab-b92f-7b1460f97693", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\x42266557776d4944774978d5dd5ac401c1e4205292f00e5bdceffa9c0f82f4dc'),
	('00000000-0000-0000-0000-000000000000', 13, '2026-10-01 06:27:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:27:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"right": "01a2217a-c06f-76d5-907f-c51466de9f35", "invitation": "01a2217a-c063-75ab-b92f-7b1460f97693"}}', '\xaae3987a4fe99025492e18617a5f72280f2e55449abcc8bdba9914dc555d072f'),
	('00000000-0000-0000-0000-000000000000', 14, '2026-10-01 06:30:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:30:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c045-76d2-8715-0d38088185b0", "person": "01a2217a-c023-709a-9e61-4c46f970afa3", "things": {"role": "employee", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "invitation": "01a2217a-c073-71c2-9b84-5f1fa2f257bd", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\x09697a2421dfd7047a1453fc57f0c0255816543d03b798b25de10cc45a2bd8ec'),
	('00000000-0000-0000-0000-000000000000', 15, '2026-10-01 06:33:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:33:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"right": "01a2217a-c07c-7504-91a0-b6df0b761587", "invitation": "01a2217a-c073-71c2-9b84-5f1fa2f257bd"}}', '\xe975b7771c96b9ff9dfc9b56c9fd7707160dd0f88834ed4aabd65b9960d24b89'),
	('00000000-0000-0000-0000-000000000000', 16, '2026-10-01 06:36:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:36:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c045-76d2-8715-0d38088185b0", "person": "01a2217a-c023-709a-9e61-4c46f970afa3", "things": {"role": "employee", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "invitation": "01a2217a-c080-7c37-9cad-548c4d6e382c", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\x5be0c0335dbc65df7f11b8e1b8518f3f88ecf01ecccb96097a794b10459d1c31'),
	('00000000-0000-0000-0000-000000000000', 17, '2026-10-01 06:39:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:39:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"right": "01a2217a-c087-7f60-9bbe-0ad60523c03a", "invitation": "01a2217a-c080-7c37-9cad-548c4d6e382c"}}', '\xbdff788bf561d45dfdeade6a2a276c6d01121ed08815b1ec5e8ba7d0954df0be'),
	('00000000-0000-0000-0000-000000000000', 18, '2026-10-01 06:42:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c045-76d2-8715-0d38088185b0", "person": "01a2217a-c023-709a-9e61-4c46f970afa3", "things": {"role": "employee", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "invitation": "01a2217a-c08b-7cf0-bc4b-a635ead0687c", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\xfc32c6a4743df61f5812513062986cbf9c43b377400e6da37f4bb78bda1ab09a'),
	('00000000-0000-0000-0000-000000000000', 19, '2026-10-01 06:45:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "invitation": "01a2217a-c08b-7cf0-bc4b-a635ead0687c"}}', '\xdf8001e5dc0a2a490e31bf4bfc68232fd7ea33fd933632baf57b9ad8220ad855'),
	('00000000-0000-0000-0000-000000000000', 20, '2026-10-01 06:48:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:48:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c045-76d2-8715-0d38088185b0", "person": "01a2217a-c023-709a-9e61-4c46f970afa3", "things": {"role": "viewer", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "invitation": "01a2217a-c093-79cb-880c-e1d9d4ddb6d0", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\x70d09a30e3c3019f8ad6ab1bb60815407939dad3feed2552374615b79dd6f6b4'),
	('00000000-0000-0000-0000-000000000000', 21, '2026-10-01 06:51:00+00', '01a2217a-c099-7907-89cd-cb177b8bcc2d', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:51:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c099-7907-89cd-cb177b8bcc2d", "things": {"right": "01a2217a-c099-7c0f-b8ec-88fa580bf301", "invitation": "01a2217a-c093-79cb-880c-e1d9d4ddb6d0"}}', '\x7c3e85349b77ae1f5b31389b09febbaaae8f2020c1b47a43fa9164258ad275fd'),
	('00000000-0000-0000-0000-000000000000', 22, '2026-10-01 06:54:00+00', '01a2217a-c023-709a-9e61-4c46f970afa3', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:54:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c045-76d2-8715-0d38088185b0", "person": "01a2217a-c023-709a-9e61-4c46f970afa3", "things": {"role": "auditor", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "invitation": "01a2217a-c09c-7818-8580-0cff185d4e51", "organisation": "01a2217a-be6b-7628-bcac-9a38963ccd1e"}}', '\x83ccd755eab6507edda138198f18327a0671dddda83f916b209134629c0ce46c'),
	('00000000-0000-0000-0000-000000000000', 23, '2026-10-01 06:57:00+00', '01a2217a-c0a1-71af-a67d-590fbe62ea58', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:57:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c0a1-71af-a67d-590fbe62ea58", "things": {"right": "01a2217a-c0a2-7794-b665-e5d2aeef2f3c", "invitation": "01a2217a-c09c-7818-8580-0cff185d4e51"}}', '\xb2cfade1d6d3419dc77bcf12de4a82d63ef40a2129d711940a09ccdb16c6d440'),
	('00000000-0000-0000-0000-000000000000', 24, '2026-10-01 07:00:00+00', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:00:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217a-c0a9-71e6-834c-84b9f6c035fb", "person": "01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2", "things": {"right": "01a2217a-c0a9-71e6-834c-84b9f6c035fb", "organisation": "01a2217a-be6b-7b98-b723-48f541cf251f"}}', '\xf85be084962f8c5804e529f2e13458e87b43189b81c1414d68b441ba47714c5b'),
	('00000000-0000-0000-0000-000000000000', 25, '2026-10-01 07:03:00+00', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:03:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217a-c0a9-71e6-834c-84b9f6c035fb", "person": "01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2", "things": {"channel": "system", "request": "01a2217a-c0aa-74ed-b9ac-f2de1d37eef7", "organisation": "01a2217a-be6b-7b98-b723-48f541cf251f"}}', '\xa5c4b8e749359cf6324606b4ac09b3dd0cf277976ec59365caa4149a11434540'),
	('00000000-0000-0000-0000-000000000000', 26, '2026-10-01 07:06:00+00', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217a-c0a9-71e6-834c-84b9f6c035fb", "person": "01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2", "things": {"request": "01a2217a-c0aa-74ed-b9ac-f2de1d37eef7"}}', '\xdb81ca542b77ef744822154ec8324a1483491c98c901f89640ccd9086221b7b9'),
	('00000000-0000-0000-0000-000000000000', 27, '2026-10-01 07:06:00+00', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217a-c0a9-71e6-834c-84b9f6c035fb", "person": "01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2", "things": {"kind": "grant", "rows": "1", "sha256": "f89f65c58cb7b2afcd4eb9cc750e1f678954a4a7c1138d0538173b24e3a7313a", "request": "01a2217a-c0aa-74ed-b9ac-f2de1d37eef7"}}', '\xcb77eb41e74fd05d418868cc93aadfea9085c8a2bc4fd2c827b85f92a0bcb73d'),
	('00000000-0000-0000-0000-000000000000', 28, '2026-10-01 07:09:00+00', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:09:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217a-c0a9-71e6-834c-84b9f6c035fb", "person": "01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2", "things": {"reason": "in-order", "sha256": "41fb2afe50823b8edc7f83fae84b0b5748ed6280c1d20d69f76bff5a2559ab4a", "request": "01a2217a-c0aa-74ed-b9ac-f2de1d37eef7", "sending": "01a2217a-c0d3-798b-b06e-3956661162a9", "verdict": "in_order"}}', '\x7ca5c2cb0e701832a3290d1e996eedaa0bb977189670788969b12f6225259e00'),
	('00000000-0000-0000-0000-000000000000', 29, '2026-10-01 07:12:00+00', '01a2217a-be76-7555-b961-dfa020fca2f0', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217a-be79-7b3f-9360-81fbf5a16b0e", "person": "01a2217a-be76-7555-b961-dfa020fca2f0", "things": {"basis": "01a2217a-c0aa-74ed-b9ac-f2de1d37eef7", "invitation": "01a2217a-c0de-7713-8ca1-ea631a433b5d", "organisation": "01a2217a-be6b-7b98-b723-48f541cf251f"}}', '\x7752cd7b41128ce9db0b873aa14d90b80f7b1caee98199932af892e12d7c3f41'),
	('00000000-0000-0000-0000-000000000000', 30, '2026-10-01 07:12:00+00', '01a2217a-be76-7555-b961-dfa020fca2f0', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217a-be79-7b3f-9360-81fbf5a16b0e", "person": "01a2217a-be76-7555-b961-dfa020fca2f0", "things": {"of": "1", "report": "01a2217a-c0d7-7f10-a241-1d80797e19db", "request": "01a2217a-c0aa-74ed-b9ac-f2de1d37eef7", "approved": "1"}}', '\x955a2800b521d26d6c401606628385494e62053d19cd1c3abb91cf17627eec34'),
	('00000000-0000-0000-0000-000000000000', 31, '2026-10-01 07:15:00+00', '01a2217a-c0e5-7a27-9855-d482989372cb', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:15:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217a-c0e5-7a27-9855-d482989372cb", "things": {"right": "01a2217a-c0e6-73d7-8f50-5d14821c57d2", "invitation": "01a2217a-c0de-7713-8ca1-ea631a433b5d"}}', '\xc62fe738b9d739ff7fcd29f65e1c9ef2f2f36c1251831bcdcc1b7edae80955a6'),
	('00000000-0000-0000-0000-000000000000', 32, '2026-10-01 07:18:00+00', '01a2217a-c0e5-7a27-9855-d482989372cb', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:18:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c0e6-73d7-8f50-5d14821c57d2", "person": "01a2217a-c0e5-7a27-9855-d482989372cb", "things": {"role": "employee", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "invitation": "01a2217a-c0ea-73e5-819f-45ba8c57eb67", "organisation": "01a2217a-be6b-7b98-b723-48f541cf251f"}}', '\xa3554b9470220a89c83e04ec6311b3830d054bd04fe89825c58626f454c61936'),
	('00000000-0000-0000-0000-000000000000', 33, '2026-10-01 07:21:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:21:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "invitation": "01a2217a-c0ea-73e5-819f-45ba8c57eb67"}}', '\x77567c3a852876e35561b51cc91138bc6d11f6d53c268549cc5ea56386e3efad'),
	('00000000-0000-0000-0000-000000000000', 34, '2026-10-01 07:24:00+00', '01a2217a-c0f4-70cb-afba-b6b5142ba427', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:24:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2217a-c0f6-74fd-a7bd-f897731ca469", "person": "01a2217a-c0f4-70cb-afba-b6b5142ba427", "things": {"right": "01a2217a-c0f6-74fd-a7bd-f897731ca469", "organisation": "01a2217a-be30-717e-9f5e-52d612606734"}}', '\x015c1337ab92179b0f4c42c7af202a3aef97fa21added1bd716edd06d23431c2'),
	('00000000-0000-0000-0000-000000000000', 35, '2026-10-01 07:27:00+00', '01a2217a-c0f4-70cb-afba-b6b5142ba427', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:27:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2217a-c0f6-74fd-a7bd-f897731ca469", "person": "01a2217a-c0f4-70cb-afba-b6b5142ba427", "things": {"channel": "system", "request": "01a2217a-c0f8-7996-88fe-8100fceda602", "organisation": "01a2217a-be30-717e-9f5e-52d612606734"}}', '\x143ed07e3d7dcc8eac26fa7741f390c509ca4fe181a372851260b30e5ebefbef'),
	('00000000-0000-0000-0000-000000000000', 36, '2026-10-01 07:30:00+00', '01a2217a-c0f4-70cb-afba-b6b5142ba427', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2217a-c0f6-74fd-a7bd-f897731ca469", "person": "01a2217a-c0f4-70cb-afba-b6b5142ba427", "things": {"request": "01a2217a-c0f8-7996-88fe-8100fceda602"}}', '\x71af68b56fbe12f3900f0f85b501cd579457cc3900b2ac1510adb547a129f35a'),
	('00000000-0000-0000-0000-000000000000', 37, '2026-10-01 07:30:00+00', '01a2217a-c0f4-70cb-afba-b6b5142ba427', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2217a-c0f6-74fd-a7bd-f897731ca469", "person": "01a2217a-c0f4-70cb-afba-b6b5142ba427", "things": {"kind": "grant", "rows": "1", "sha256": "7f08b737834285818825ea4ed718aef419609f734b1aae828c87cc691be50cd0", "request": "01a2217a-c0f8-7996-88fe-8100fceda602"}}', '\x4fb7631815cdfaa684bcbfecf4e4ca46730116c2d00c470ee7be06e72b2c5486'),
	('00000000-0000-0000-0000-000000000000', 38, '2026-10-01 07:33:00+00', '01a2217a-c0f4-70cb-afba-b6b5142ba427', 'access-request.send', 'annex-2.1', false, NULL, '{"at": "2026-10-01T07:33:00Z", "act": "access-request.send", "role": "representative", "point": "annex-2.1", "right": "01a2217a-c0f6-74fd-a7bd-f897731ca469", "person": "01a2217a-c0f4-70cb-afba-b6b5142ba427", "things": {"reason": "in-order", "sha256": "39d73166f53d0812656c989aa2323ea6db91d40ff2f8fbfcd0d52e9af7e50278", "request": "01a2217a-c0f8-7996-88fe-8100fceda602", "sending": "01a2217a-c127-7123-94de-6e4f0c63ef9d", "verdict": "in_order"}}', '\x7cc60ca1fe49da4a741caf6b5d0c31409a5168c03f48a6562d4fe6de1d80b911'),
	('00000000-0000-0000-0000-000000000000', 39, '2026-10-01 07:36:00+00', '01a2217a-be76-7555-b961-dfa020fca2f0', 'right.grant-administrator', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "right.grant-administrator", "role": "ministry_officer", "point": "22", "right": "01a2217a-be79-7b3f-9360-81fbf5a16b0e", "person": "01a2217a-be76-7555-b961-dfa020fca2f0", "things": {"basis": "01a2217a-c0f8-7996-88fe-8100fceda602", "invitation": "01a2217a-c12f-7567-a487-e54770443c78", "organisation": "01a2217a-be30-717e-9f5e-52d612606734"}}', '\x7bf849864456860ae0df9dde264c15c5f7903d7d89f0cddb75c6a928dfea4a3b'),
	('00000000-0000-0000-0000-000000000000', 40, '2026-10-01 07:36:00+00', '01a2217a-be76-7555-b961-dfa020fca2f0', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2217a-be79-7b3f-9360-81fbf5a16b0e", "person": "01a2217a-be76-7555-b961-dfa020fca2f0", "things": {"of": "1", "report": "01a2217a-c128-7172-9a0b-8f1264307435", "request": "01a2217a-c0f8-7996-88fe-8100fceda602", "approved": "1"}}', '\xe6427ca0bd8de2dd01e2ba006b5e53b96ff3ac262fe74a1277ee4f4a5a4f991b'),
	('00000000-0000-0000-0000-000000000000', 41, '2026-10-01 07:39:00+00', '01a2217a-c136-70a6-af58-366dbe490e57', 'invitation.claim-administrator', '22', false, NULL, '{"at": "2026-10-01T07:39:00Z", "act": "invitation.claim-administrator", "point": "22", "person": "01a2217a-c136-70a6-af58-366dbe490e57", "things": {"right": "01a2217a-c137-752d-b132-c13774365719", "invitation": "01a2217a-c12f-7567-a487-e54770443c78"}}', '\x0b7a80ad3e375b34cb2b1cd525047e2ead52f2c52c439ca01727dc4372691208'),
	('00000000-0000-0000-0000-000000000000', 42, '2026-10-01 07:42:00+00', '01a2217a-c136-70a6-af58-366dbe490e57', 'right.grant', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:42:00Z", "act": "right.grant", "role": "administrator", "point": "annex-2.3", "right": "01a2217a-c137-752d-b132-c13774365719", "person": "01a2217a-c136-70a6-af58-366dbe490e57", "things": {"role": "holder_officer", "invitation": "01a2217a-c13c-7581-99e2-942db1a7d060", "organisation": "01a2217a-be30-717e-9f5e-52d612606734"}}', '\x5913472ae2bba7211e566a4d9334ce89217735ad145c1d4bea847b39f2716395'),
	('00000000-0000-0000-0000-000000000000', 43, '2026-10-01 07:45:00+00', '01a2217a-c142-71ca-9994-e92b71c6f6ce', 'invitation.claim', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:45:00Z", "act": "invitation.claim", "point": "annex-2.3", "person": "01a2217a-c142-71ca-9994-e92b71c6f6ce", "things": {"right": "01a2217a-c143-758e-a779-7c14c042a792", "invitation": "01a2217a-c13c-7581-99e2-942db1a7d060"}}', '\x54c4c357223bf7113b76ceb6152a7b0a148280b8156b43b47cea9a9c8126b55f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "things": {"centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416"}}', '\xdfcd4bac40af840fbb84fb9bc9769ffb8216a01eea17bddac83665bee495bad1'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2, '2026-10-21 13:05:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-10-21T13:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c15e-75ec-8030-0c27d78d43cf", "edition": "01a2217a-be5d-7058-a586-f05b0008e2ea"}}', '\x90fd3b3e17d3c6ad58193a9c6e492a8082b2536956c4ba750329ff6423c328e6'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 3, '2026-10-21 13:09:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-10-21T13:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c15e-75ec-8030-0c27d78d43cf", "declaration": "01a2217a-c16d-7040-9ff9-974ca6e89d5c"}}', '\x0413a280ae1b9e79f534cd73d395f1f28a011f36e7e1c81f7ba1146bf54fd99b'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 4, '2026-10-21 13:13:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'identity.check', '22.1.1', false, '01a2217a-c17a-709e-ae03-739d163e1aee', '{"at": "2026-10-21T13:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c17a-709e-ae03-739d163e1aee", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c15e-75ec-8030-0c27d78d43cf", "outcome": "confirmed", "identityCheck": "01a2217a-c17b-77a0-a914-fcf6b46b8b38"}}', '\x7cb942e5f231e50985447f8ae95620d0d17e416565128ee80df5f92adb9f4dcc'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 5, '2026-10-21 13:17:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'notice.tell', '22.1.3', false, '01a2217a-c17a-709e-ae03-739d163e1aee', '{"at": "2026-10-21T13:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c17a-709e-ae03-739d163e1aee", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c15e-75ec-8030-0c27d78d43cf", "notice": "01a2217a-c18b-7e46-a0b3-bf5625ce9421"}}', '\x2dd376ed2a73795dc134e158e5e440f3a2b7ef7ce31fb9585e2a5685ba693828'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 6, '2026-10-21 13:21:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-10-21T13:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c194-73a3-a6c7-553e6feb6201"}}', '\x4b860a05ebb3ee8bc75ee19f9d95d51e08ad04e5851e49e1098a80c2c6e55f7a'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 7, '2026-10-21 13:21:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.draw', '22.1.3', false, '01a2217a-c17a-709e-ae03-739d163e1aee', '{"at": "2026-10-21T13:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c17a-709e-ae03-739d163e1aee", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c15e-75ec-8030-0c27d78d43cf", "mandate": "01a2217a-c194-73a3-a6c7-553e6feb6201"}}', '\x8dffd48282f0ecea97aec3b42bec54ebc8b271a02842e1d6a24a551e57c92c55'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 8, '2026-10-21 13:25:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-10-21T13:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c194-73a3-a6c7-553e6feb6201"}}', '\x07f46448b4f87e9f7d97805560b32e16062aff2fc0d92ad64b1a4251cdfa339b'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 9, '2026-10-21 13:25:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.sign', '22.1.3', false, '01a2217a-c17a-709e-ae03-739d163e1aee', '{"at": "2026-10-21T13:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c17a-709e-ae03-739d163e1aee", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c15e-75ec-8030-0c27d78d43cf", "mandate": "01a2217a-c194-73a3-a6c7-553e6feb6201"}}', '\x70f5ed507aaca675de19bfed7b2bb8b7ec9716cf8c9c7a2f73a8fbc8370aa199'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 10, '2026-11-04 07:20:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-04T07:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "edition": "01a2217a-be4f-7cd8-8634-32bd8b443731"}}', '\x0764a4031a026714f9065d425a2f70bdb04f0a7c1ab56f6a7f76296cec0dfa27'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 11, '2026-11-04 07:24:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-04T07:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "declaration": "01a2217a-c1b6-77f8-a5f4-37472c557614"}}', '\x7130951abeb3d57d0eeeff05c80ecbe0663f9b519bb2f27435f11139bbd3ad97'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 12, '2026-11-04 07:28:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-04T07:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "outcome": "confirmed", "identityCheck": "01a2217a-c1be-7f70-a424-eac1a63eaa3e"}}', '\x0f1b7162e2406ab78b0910ff8d3ec974a4db5ba196614f0ae76684fabc8606b2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 13, '2026-11-04 07:32:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'notice.tell', '22.1.3', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-04T07:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "notice": "01a2217a-c1c3-75a6-babb-9c62a28be576"}}', '\x1654c76d0b5b6e4c40ac5e0fdffcb42bb880cc82ae9786f6a227251aaa92cdab'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 14, '2026-11-04 07:36:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-04T07:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c1c7-70e2-ae51-ef5c154c9b49"}}', '\x167220d0c212d5e9f09c309797c02045f7f720bc0360307c3ed88b9b0cdbfdb9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 15, '2026-11-04 07:36:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.draw', '22.1.3', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-04T07:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "mandate": "01a2217a-c1c7-70e2-ae51-ef5c154c9b49"}}', '\x169152128c44f91c1fad5608b9afe4623065a1848e82c42cb7c52ea915d9e2a0'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 16, '2026-11-04 07:40:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-04T07:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c1c7-70e2-ae51-ef5c154c9b49"}}', '\x57f626a06d10dbdd26905503bed0b8d0fb630fca9bc4e37fca044a7dd9f61da9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 17, '2026-11-04 07:40:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.sign', '22.1.3', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-04T07:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "mandate": "01a2217a-c1c7-70e2-ae51-ef5c154c9b49"}}', '\x970b3560dd34da192e76a8be790bd183196bc41477535fd8551454360b710f6c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 18, '2026-11-04 07:44:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'portal.identify', '22.1.2', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-04T07:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"means": "eid_card", "application": "01a2217a-c1d3-7f2e-b164-c3b24f95c115"}}', '\xeb82649ad56e9f42158cf6d6812e268050ef2cf7f374429dfa23ddb1f70b9a6c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 19, '2026-11-04 07:44:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'application.file', '22.1.5', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-04T07:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "edition": "01a2217a-be4f-7cd8-8634-32bd8b443731", "mandate": "01a2217a-c1c7-70e2-ae51-ef5c154c9b49", "application": "01a2217a-c1d3-7f2e-b164-c3b24f95c115"}}', '\xffa1c95c3bc617f6d8d977db427f115be6252cadfd7341ed17ef3d9dece600ac'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 20, '2026-11-04 07:48:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'planned-time.tell', '22.1.6', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-04T07:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "application": "01a2217a-c1d3-7f2e-b164-c3b24f95c115"}}', '\x38946aab38e4c0d2418f8e3c7b3781cdb6a7d6f02f49c19a7213e1bebd4b36b3'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 21, '2026-11-06 08:15:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-06T08:15:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"consultation": "01a2217a-c1dd-75ac-afa6-5863bd091a85"}}', '\x07932efb84e08ebc915f1fea9a21dc37e253016fdbd203d7928f6917dfc9f698'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 22, '2026-11-09 10:20:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-11-09T10:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "edition": "01a2217a-be59-7d3b-b03b-e6641e8f0a78"}}', '\x4a5db1abca0c6959c5e0fc47f39a68e33cef404b92b6895939cb679dda1b8be8'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 23, '2026-11-09 10:24:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-09T10:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "declaration": "01a2217a-c1e2-7ff1-94c2-0473b522796c"}}', '\x6afd4703bdf8c263e8c1ace49288618aacfde02b82e1d602f01892f3d64790bc'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 24, '2026-11-09 10:28:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'identity.check', '22.1.1', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-09T10:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "outcome": "confirmed", "identityCheck": "01a2217a-c1e5-76d8-9041-2da3afe1c893"}}', '\xd6c6890bc163205be9e5b1bc9fcfbe196430db383bb8598562ef225bfcf83bf3'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 25, '2026-11-09 10:32:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'notice.tell', '22.1.3', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-09T10:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "notice": "01a2217a-c1e9-71b0-af6d-ffa376893091"}}', '\xdd7ac0fbb1ef3b010522175022f46ce208e26011696f0541e39211742d664257'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 26, '2026-11-09 10:36:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-09T10:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c1eb-78f9-b0d2-33199291d84e"}}', '\x0e364a280d897a43744da9354bc7ff174fb78714a6555a3f06a6eb2581456d71'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 27, '2026-11-09 10:36:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.draw', '22.1.3', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-09T10:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "mandate": "01a2217a-c1eb-78f9-b0d2-33199291d84e"}}', '\x3b3f5dbb875cabd227503c27fe401d1be79c2d5a85e66388e8c6964f09e35562'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 28, '2026-11-09 10:40:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-09T10:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c1eb-78f9-b0d2-33199291d84e"}}', '\xe6099bc48a3396b4cddcb16c0a19f634ea2d82490c682063214625925495b999'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 29, '2026-11-09 10:40:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.sign', '22.1.3', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-09T10:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "mandate": "01a2217a-c1eb-78f9-b0d2-33199291d84e"}}', '\x31e23b41bd2d608afd95da3eb6bc3507a2275346f8e6015fa3e206b80e740517'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 30, '2026-11-09 10:44:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'portal.identify', '22.1.2', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-09T10:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"means": "eid_card", "application": "01a2217a-c1f7-7255-b8c2-85d364e11567"}}', '\x194562183f9247886b8ff0b700e3abf51ad0fa7acca9fa94c97ddcdf0a00a21f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 31, '2026-11-09 10:44:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'application.file', '22.1.5', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-09T10:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "edition": "01a2217a-be59-7d3b-b03b-e6641e8f0a78", "mandate": "01a2217a-c1eb-78f9-b0d2-33199291d84e", "application": "01a2217a-c1f7-7255-b8c2-85d364e11567"}}', '\x78cf9d8fef7dbe0c01967afa304969deb9ab323e97b09e028c1fd158ae3370c6'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 32, '2026-11-09 10:48:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'planned-time.tell', '22.1.6', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-09T10:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "application": "01a2217a-c1f7-7255-b8c2-85d364e11567"}}', '\x9170487ec88fec5cabfe7a197ef70379c5b1aac87efb081d0f76d70301521594'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 33, '2026-11-12 08:40:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-12T08:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "edition": "01a2217a-be44-7733-b66e-e9a93641a91f"}}', '\x9615c121727dc3a7f709f5f6e19bdf6e0bd9d8802aa734906e1f6cb97364d54e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 34, '2026-11-12 08:44:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-12T08:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "declaration": "01a2217a-c237-7bac-8e79-5c848cfbc518"}}', '\x9301c2eeeff5ed2bb6ff254157c93465fd6093e1ab68378b1d208fcf8e2ea56c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 63, '2026-11-16 14:00:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-16T14:00:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"mark": "unsigned", "document": "01a2217a-c26a-7573-8729-e39eda83c4e3"}}', '\x97c40298c67bba25a9fb1fb70911cf027d6edadfc56f675fca567ed10cc62c99'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 35, '2026-11-12 08:48:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-12T08:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "outcome": "confirmed", "identityCheck": "01a2217a-c23a-7035-a818-63014d4ca797"}}', '\x32ea4ebd07f9ae020aa9ba647c644b85bbd5284bafa869fe668c3d0506e9d7bf'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 36, '2026-11-12 08:52:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'notice.tell', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-12T08:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "notice": "01a2217a-c23c-784b-a5d4-441b1161f403"}}', '\x364bffaa5b634a0d0cbf1b213f80a52e6334b6dbf2b61e15019dc3666c8f4c62'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 37, '2026-11-12 08:56:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-12T08:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c23e-76d0-b58a-677064356c86"}}', '\x5b60780bd2b9c8011cb9960bff8123571515a4eabbab6c707a525e4dd4da57b5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 38, '2026-11-12 08:56:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.draw', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-12T08:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "mandate": "01a2217a-c23e-76d0-b58a-677064356c86"}}', '\xded175646338605a41b07d48b4ffbd269cb76531f191846a9e42bf95c5f672ce'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 39, '2026-11-12 09:00:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-12T09:00:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c23e-76d0-b58a-677064356c86"}}', '\xddf6efbb923858310d0a038c718954abfa5b3945b67926387b46740d47aadf5e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 40, '2026-11-12 09:00:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.sign', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-12T09:00:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "mandate": "01a2217a-c23e-76d0-b58a-677064356c86"}}', '\xddfe292e407fcece08765e2d0d39b4078fff074f12a36451ecdf214540674e72'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 41, '2026-11-12 09:04:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'portal.identify', '22.1.2', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-12T09:04:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"means": "eid_card", "application": "01a2217a-c245-7e21-a6d1-4c3b057d8dd2"}}', '\x63f7703e3eab715e7c8a7b06694f7bf30470e1764b489505e28248c7d7391d20'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 42, '2026-11-12 09:04:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'application.file', '22.1.5', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-12T09:04:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "edition": "01a2217a-be44-7733-b66e-e9a93641a91f", "mandate": "01a2217a-c23e-76d0-b58a-677064356c86", "application": "01a2217a-c245-7e21-a6d1-4c3b057d8dd2"}}', '\x451b93ee0a0f7e3732dd9e6c36eba96a77d7708ebf4386047e05788dfb7ba28c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 43, '2026-11-12 09:08:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'planned-time.tell', '22.1.6', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-12T09:08:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c235-768c-8400-0a4efde5bbaf", "application": "01a2217a-c245-7e21-a6d1-4c3b057d8dd2"}}', '\x24a3296eaa27babd2679d4c8218d4ef5e3617b41e758bafcc82a733b9d63e257'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 44, '2026-11-13 09:55:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-11-13T09:55:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "edition": "01a2217a-be62-77fe-859d-12e5d155436e"}}', '\xa3f94814021f1605f71e2dad53d4be56db89e338c13158d2e8a4a644930c5cde'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 45, '2026-11-13 09:59:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-13T09:59:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "declaration": "01a2217a-c24c-7de9-a4c6-23a6bbfb14e7"}}', '\x57be40d7576534c6a8095a7c18ab70928ea5093e313a97ff73c1ee42a244e7c9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 46, '2026-11-13 10:03:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'identity.check', '22.1.1', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:03:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "outcome": "confirmed", "identityCheck": "01a2217a-c24f-7155-af7a-01f9e051b9f5"}}', '\x97c6f2fc75a19e6dffa96b5ddca84f628223646e0dba0174fa08f5a0f50946fd'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 47, '2026-11-13 10:07:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'notice.tell', '22.1.3', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:07:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "notice": "01a2217a-c255-782a-9e90-38075dc9c41a"}}', '\x19edfd228f6570f69a423a3faeaa4c4272800785ee7141e175b7425ba8708df2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 48, '2026-11-13 10:11:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-13T10:11:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c257-7ed8-9794-59f5eb989a3b"}}', '\xa33e14cb5463b2101a8194aa3695127d02b775dcf1c0b4588f35b493cf21d36e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 49, '2026-11-13 10:11:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.draw', '22.1.3', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:11:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "mandate": "01a2217a-c257-7ed8-9794-59f5eb989a3b"}}', '\x2329f7c7f178cb9e6c34ff4ff55b84dad182836c2dc26987a7e004da43c921cd'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 50, '2026-11-13 10:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-13T10:15:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c257-7ed8-9794-59f5eb989a3b"}}', '\xcea061596d4c61c216a49d9f40c2b82a0dc1974e6b51319a13eb77c469357282'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 51, '2026-11-13 10:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.sign', '22.1.3', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:15:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "mandate": "01a2217a-c257-7ed8-9794-59f5eb989a3b"}}', '\xc2b3d795a385f965d953183a7293983f49f8a97d343bb4d9e6d1ec46f0f78e07'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 52, '2026-11-13 10:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'portal.identify', '22.1.2', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:19:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"means": "eid_card", "application": "01a2217a-c25d-7867-bec6-252efa068ce0"}}', '\x1d5ccbaf91e367f159a0efac4d2bec10bf6ff4528c8555def8a4ba6b74258beb'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 53, '2026-11-13 10:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'application.file', '22.1.5', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:19:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "edition": "01a2217a-be62-77fe-859d-12e5d155436e", "mandate": "01a2217a-c257-7ed8-9794-59f5eb989a3b", "application": "01a2217a-c25d-7867-bec6-252efa068ce0"}}', '\x399615e56f4e715ecdc3b349febee35f337bc33a470f4e01cf38910145280e7a'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 54, '2026-11-13 10:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-13T10:23:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"mark": "ended", "document": "01a2217a-c257-7ed8-9794-59f5eb989a3b"}}', '\x932e7e668b6fbe54acddc7f39af864808e73bd9b25c77d6daace9770e49b9aae'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 55, '2026-11-13 10:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.complete', '22.1.3', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:23:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"mandate": "01a2217a-c257-7ed8-9794-59f5eb989a3b"}}', '\x1781f2c6362c7ba41e6b8bc1608ddcc3fbb81a64b951d905da89d6101ecf1a85'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 56, '2026-11-13 10:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'planned-time.tell', '22.1.6', false, '01a2217a-c24f-732b-a83c-5b15c8c66390', '{"at": "2026-11-13T10:23:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c24f-732b-a83c-5b15c8c66390", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c24b-7b2c-ba95-db87d5fe4d88", "application": "01a2217a-c25d-7867-bec6-252efa068ce0"}}', '\xdd2e0a725993b70cbbbd1a84d910b77106da4eb6d2e8fd6302319a8e454c4a8c');
INSERT INTO public.audit_entry VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 57, '2026-11-16 13:40:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-11-16T13:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "edition": "01a2217a-be51-7cea-a6a6-b5d07bd9d6f9"}}', '\x823621d9dab794a443c6dc59746574785bb52efc848db4aa236460cab848bf15'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 58, '2026-11-16 13:44:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-16T13:44:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "declaration": "01a2217a-c263-778a-b40a-b217e56bbfc6"}}', '\xe6c9d976721616e6eee4eeed40c4ab83c340860f381a6bb8f445487225c26b28'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 59, '2026-11-16 13:48:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'identity.check', '22.1.1', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-16T13:48:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "outcome": "confirmed", "identityCheck": "01a2217a-c266-7a13-8762-2448b5b2d22c"}}', '\x9e928bd081acde97539c752f3477ad3a89e2066b6d8a510f5503e3fd27179a62'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 60, '2026-11-16 13:52:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'notice.tell', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-16T13:52:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "notice": "01a2217a-c268-7eb5-9604-82d4c9d88596"}}', '\xc5bc482c1f6ab75e51dfa95593f6624e1c71e417656e854f506bf41b583f330c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 61, '2026-11-16 13:56:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-16T13:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c26a-7573-8729-e39eda83c4e3"}}', '\x27913c3f5b1cf47211e7a752d0f1d7dc86c5b383ca3f94cea4113720d2960c8e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 62, '2026-11-16 13:56:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.draw', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-16T13:56:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "mandate": "01a2217a-c26a-7573-8729-e39eda83c4e3"}}', '\xf0d04d7565012b169bed7ceb09cc0b81ce98928aeeabea2c37b6262d3979b6c5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 64, '2026-11-16 14:00:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.end', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-16T14:00:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "kind": "unsigned", "mandate": "01a2217a-c26a-7573-8729-e39eda83c4e3"}}', '\xbdde47fa344fc965e3c12e5076de1ae0b44ae4b36bcbf123048652f4e303ff8e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 65, '2026-11-17 07:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-17T07:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "edition": "01a2217a-be56-7589-abd7-35aed34d2b3b"}}', '\x3322a35f1b6323452f87175dacbde676168f85da6250f1c6ca4d1bf8367b6ab2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 66, '2026-11-17 07:09:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-17T07:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "declaration": "01a2217a-c271-7ebc-aee9-6dc8bd4807ab"}}', '\x8bfa0e27d06f8c1b91fce7619c0b1a665126f00b12a85ffb28130cab4eca2154'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 67, '2026-11-17 07:13:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c277-71f0-bd34-b31bb6a95db8', '{"at": "2026-11-17T07:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c277-71f0-bd34-b31bb6a95db8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "outcome": "confirmed", "identityCheck": "01a2217a-c277-7f5a-88d1-59149d7695b3"}}', '\xca78fe193c089e6d1e3fad50d884460249fdf206610ce47646cca8c1e5e4cc0a'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 68, '2026-11-17 07:17:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'notice.tell', '22.1.3', false, '01a2217a-c277-71f0-bd34-b31bb6a95db8', '{"at": "2026-11-17T07:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c277-71f0-bd34-b31bb6a95db8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "notice": "01a2217a-c27a-7f22-a5d1-a460fe2ce842"}}', '\x15d3087a323ff7d0da0fb71121496ebd99647efeff5e619ff86f40efa57c401f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 69, '2026-11-17 07:21:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-17T07:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c27d-7bf9-ad7d-faf119d12632"}}', '\x14fae4814bccc54ff5afc2c9333b1cd409cc7081620af5ba058c678f17e42a98'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 70, '2026-11-17 07:21:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.draw', '22.1.3', false, '01a2217a-c277-71f0-bd34-b31bb6a95db8', '{"at": "2026-11-17T07:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c277-71f0-bd34-b31bb6a95db8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "mandate": "01a2217a-c27d-7bf9-ad7d-faf119d12632"}}', '\xfe4ba80db77508a5f6b2ab134b210726c7a0a205d99b20964823367f7b085892'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 71, '2026-11-17 07:25:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-17T07:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c27d-7bf9-ad7d-faf119d12632"}}', '\xfc810d51ce119f1e91a45e2fc52f2d683249096de490234807aa46b3ec711e67'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 72, '2026-11-17 07:25:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.sign', '22.1.3', false, '01a2217a-c277-71f0-bd34-b31bb6a95db8', '{"at": "2026-11-17T07:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c277-71f0-bd34-b31bb6a95db8", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "mandate": "01a2217a-c27d-7bf9-ad7d-faf119d12632"}}', '\xf9e50987728cf136d583edf157a7376d36820a8f289114bcbb620adcd82c891e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 73, '2026-11-17 11:30:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'portal.identify', '22.1.2', false, '01a2217a-c277-71f0-bd34-b31bb6a95db8', '{"at": "2026-11-17T11:30:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c277-71f0-bd34-b31bb6a95db8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"means": "eid_card", "application": "01a2217a-c283-74bb-a8b9-824324bfa927"}}', '\x7a7850258498f5539da8ce46bae18204dd519537f61925e2a08dadadc234eefd'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 74, '2026-11-17 11:30:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'application.file', '22.1.5', false, '01a2217a-c277-71f0-bd34-b31bb6a95db8', '{"at": "2026-11-17T11:30:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c277-71f0-bd34-b31bb6a95db8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "edition": "01a2217a-be56-7589-abd7-35aed34d2b3b", "mandate": "01a2217a-c27d-7bf9-ad7d-faf119d12632", "application": "01a2217a-c283-74bb-a8b9-824324bfa927"}}', '\xe782b56363bb829d16ff3540c8d1bbee47e2e204bc9e101d8509498c26c0b41c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 75, '2026-11-17 11:34:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'planned-time.tell', '22.1.6', false, '01a2217a-c277-71f0-bd34-b31bb6a95db8', '{"at": "2026-11-17T11:34:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c277-71f0-bd34-b31bb6a95db8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c26f-7b19-b0b7-b7eb0f36d019", "application": "01a2217a-c283-74bb-a8b9-824324bfa927"}}', '\xb9eb68d0a748a36547c5cecb90b5bf1c941b212009a54c9c7442b60e54fb75c2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 76, '2026-11-17 14:30:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-17T14:30:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"consultation": "01a2217a-c286-7ed0-bdad-e93f705a5429"}}', '\x5aed99d262c17e1568562d7d6883440c60c1de03fbdbb88987f025010edfe306'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 77, '2026-11-18 08:00:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-11-18T08:00:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c287-7a31-8407-fbf37a37bec0", "edition": "01a2217a-be60-7962-b159-7e6193ef116b"}}', '\x79625392ee18118d863ac3f7849e4e2d0ed926f5dafd339e24917311e56d71f0'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 93, '2026-11-23 07:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-23T07:23:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c2a0-7803-9489-4440e60e0237"}}', '\x1b1e0dbb8d6e8a4c94b0a11132ed40249f59fc56104d67e75c871ec4180f9321'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 78, '2026-11-18 08:04:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-18T08:04:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c287-7a31-8407-fbf37a37bec0", "declaration": "01a2217a-c288-7262-8cd9-5385d034a65d"}}', '\x61879f5f763df82e0a7855f877e217d06df7cff9a0f142cd7d9ea94f5942be11'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 79, '2026-11-18 08:08:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'identity.check', '22.1.1', false, '01a2217a-c28c-75fe-9a7f-45a81fddae01', '{"at": "2026-11-18T08:08:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c28c-75fe-9a7f-45a81fddae01", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c287-7a31-8407-fbf37a37bec0", "outcome": "confirmed", "identityCheck": "01a2217a-c28c-7c8a-9b09-aa202ccc5132"}}', '\xcac719ccd571ee3417ff244240cdf6aea6245f0cf6a761ac98c5dc8e72641f6c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 80, '2026-11-18 08:12:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'notice.tell', '22.1.3', false, '01a2217a-c28c-75fe-9a7f-45a81fddae01', '{"at": "2026-11-18T08:12:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c28c-75fe-9a7f-45a81fddae01", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c287-7a31-8407-fbf37a37bec0", "notice": "01a2217a-c28f-7911-ab31-a3f49df6d0fc"}}', '\x9d5f496b9f159f3d1e57dbca52b988aaa750f61bc86b4770ed7a431976db2c85'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 81, '2026-11-18 08:16:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-18T08:16:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c290-7453-bab6-a08bd728d533"}}', '\x3077ed2f05afeff6711796c4274112b9f0a341e6a324da590e7507f91c9eb9d2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 82, '2026-11-18 08:16:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.draw', '22.1.3', false, '01a2217a-c28c-75fe-9a7f-45a81fddae01', '{"at": "2026-11-18T08:16:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c28c-75fe-9a7f-45a81fddae01", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c287-7a31-8407-fbf37a37bec0", "mandate": "01a2217a-c290-7453-bab6-a08bd728d533"}}', '\x983dde42632829029290577b253e03e00b3b30abea8cbd89999f2ce5b44debba'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 83, '2026-11-18 08:20:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-18T08:20:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c290-7453-bab6-a08bd728d533"}}', '\x6eb832253952f0337c83da1ca71199e0242d6224ce6bc0582b67ccfc31da10d8'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 84, '2026-11-18 08:20:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.sign', '22.1.3', false, '01a2217a-c28c-75fe-9a7f-45a81fddae01', '{"at": "2026-11-18T08:20:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c28c-75fe-9a7f-45a81fddae01", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c287-7a31-8407-fbf37a37bec0", "mandate": "01a2217a-c290-7453-bab6-a08bd728d533"}}', '\x3ee4d0a933e2c3079577fb5c3489e07e111def503886f60e23c8584c49502c5c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 85, '2026-11-19 07:45:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-19T07:45:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"mark": "revoked", "document": "01a2217a-c290-7453-bab6-a08bd728d533"}}', '\xc5cbd046e602db3677442725b0b632da6c5c8c6fbbf53d254072ec70cbf43b8c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 86, '2026-11-19 07:45:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.end', '22.1.3', false, '01a2217a-c28c-75fe-9a7f-45a81fddae01', '{"at": "2026-11-19T07:45:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c28c-75fe-9a7f-45a81fddae01", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c287-7a31-8407-fbf37a37bec0", "kind": "revoked", "mandate": "01a2217a-c290-7453-bab6-a08bd728d533"}}', '\x60acce7a4d0d2ed1e3250bd6bb00eff8f686bac1e04aa8c279ad6fc8ac96e15e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 87, '2026-11-20 12:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-11-20T12:15:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c29a-7e92-9edb-0940db78fa08", "edition": "01a2217a-be51-7cea-a6a6-b5d07bd9d6f9"}}', '\xc8ca96f02bbc60c6b843dd1e77745768591451495f5c815eba7fa6f2ea0afb21'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 88, '2026-11-20 12:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-20T12:19:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c29a-7e92-9edb-0940db78fa08", "declaration": "01a2217a-c29b-7f2c-bea5-a91dd86d6e2f"}}', '\x0490c5338d2dc923b03c1de2b176f7a4971d5bca32a3c1439cc43c53eb2be450'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 89, '2026-11-20 12:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'identity.check', '22.1.1', false, NULL, '{"at": "2026-11-20T12:23:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c29a-7e92-9edb-0940db78fa08", "outcome": "refused", "identityCheck": "01a2217a-c29d-70cc-9b8a-2cb123349e13"}}', '\x3bce44805ce8e9fc4d0770d6b49d09023438aa84dc97be5f39bac39f021bc48f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 90, '2026-11-23 07:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'notice.tell', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-23T07:15:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "notice": "01a2217a-c29f-7e8c-a957-c34133fb76e8"}}', '\x3fd71fdaf501ec41278feaffa1d92865673fd3058b48c2a83c211ed5799815e9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 91, '2026-11-23 07:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-23T07:19:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"document": "01a2217a-c2a0-7803-9489-4440e60e0237"}}', '\x06f4db7e531709308a917dcfd94d0f1bf057b5204144b9c3bf920fa413e9b1a9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 92, '2026-11-23 07:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.draw', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-23T07:19:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "mandate": "01a2217a-c2a0-7803-9489-4440e60e0237"}}', '\xdd268764ceffebd711399ea65cf1f21c83c76df228dae7159561c71b6f44c6cb'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 94, '2026-11-23 07:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.sign', '22.1.3', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-23T07:23:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "mandate": "01a2217a-c2a0-7803-9489-4440e60e0237"}}', '\x3d11759ffe21605c124b222df029e492abf0f9cccf8d5f4393aa0153dbde393e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 95, '2026-11-23 07:27:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'portal.identify', '22.1.2', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-23T07:27:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"means": "eid_card", "application": "01a2217a-c2a9-7b3a-90b8-97f4a1664295"}}', '\x024b9c2898a9ced78b3d292ab5c193688a0149e147d718ae64d90db93d9c0c64'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 96, '2026-11-23 07:27:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'application.file', '22.1.5', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-23T07:27:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "edition": "01a2217a-be51-7cea-a6a6-b5d07bd9d6f9", "mandate": "01a2217a-c2a0-7803-9489-4440e60e0237", "application": "01a2217a-c2a9-7b3a-90b8-97f4a1664295"}}', '\xcadc28158b2a4a5e435cac1af2f6c2a080e51781f4ca2ccdda98b5e76a989109'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 97, '2026-11-23 07:31:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'planned-time.tell', '22.1.6', false, '01a2217a-c239-733e-91fc-351903b853c8', '{"at": "2026-11-23T07:31:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c239-733e-91fc-351903b853c8", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c262-7fc0-9377-1b040495e308", "application": "01a2217a-c2a9-7b3a-90b8-97f4a1664295"}}', '\xfe30efbecff4d18c99cff22556c13baae6104b287da96e77b5c252f99f4539fc'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 98, '2026-11-24 13:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-24T13:05:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"mark": "ended", "document": "01a2217a-c1c7-70e2-ae51-ef5c154c9b49"}}', '\xc1e1c3224ac12074b3f2d1f66813853c0c318dbf3e6f60943244ce42a64bf882'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 99, '2026-11-24 13:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.complete', '22.1.3', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-24T13:05:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"mandate": "01a2217a-c1c7-70e2-ae51-ef5c154c9b49"}}', '\x9102c3ae3c1e95f6f62dc970a31c642f9ff176cf97936df45977670f32cc7a30'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 100, '2026-11-24 13:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'result.tell', '22.1.7', false, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '{"at": "2026-11-24T13:05:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1bd-78a8-ac23-4ae4a454b301", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c1b3-79f2-95b2-6fe19be523b2", "application": "01a2217a-c1d3-7f2e-b164-c3b24f95c115"}}', '\x564173b4ac5f1b0a0031cf1c9583b99e80da1c35420862b8ad0d028f20a4fd41'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 101, '2026-11-25 09:10:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-25T09:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "edition": "01a2217a-be51-7cea-a6a6-b5d07bd9d6f9"}}', '\x86bfba26b6e5b68976318babbcea9e71015aab3e65fc3d891c4540f17ce1b7ca'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 102, '2026-11-25 09:14:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-25T09:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "declaration": "01a2217a-c2c7-7c28-9031-6cb566daf7c7"}}', '\x0a473b8865ef719e187076539ef0f0b110194c0356537fb8cd4988b72fee92d2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 103, '2026-11-25 09:18:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '{"at": "2026-11-25T09:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c2c9-7ee1-9082-cc2f62b366fa", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "outcome": "confirmed", "identityCheck": "01a2217a-c2c9-7a88-a2bd-6721051ebd5f"}}', '\x56b0a2e5654ddeb63587aa33277b86d06c857fb9c18dc9b12e763f9dd17b0721'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 104, '2026-11-25 09:22:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'notice.tell', '22.1.3', false, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '{"at": "2026-11-25T09:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c2c9-7ee1-9082-cc2f62b366fa", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "notice": "01a2217a-c2cb-7d1b-a80f-82ab62469d59"}}', '\x18e5c59afcbe55bfc9e89465ea0e120b7fdd8ea7c499d170c41bcdfef28f3b18'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 105, '2026-11-25 09:26:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-25T09:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c2cc-7abb-a187-3f7798d0211c"}}', '\xcae379f206d3dc196b64f0d29d3fcbc501a828e8f7fc692511bc3d78738ed796'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 106, '2026-11-25 09:26:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.draw', '22.1.3', false, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '{"at": "2026-11-25T09:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c2c9-7ee1-9082-cc2f62b366fa", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "mandate": "01a2217a-c2cc-7abb-a187-3f7798d0211c"}}', '\xddeeb5e3628b8e0cf62b9a18a11e9d31a91760f9a37efc43a67d4cda71e478b1'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 107, '2026-11-25 09:30:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-25T09:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c2cc-7abb-a187-3f7798d0211c"}}', '\xda9501615ab54f12cdad5ee9f08b3d341a3dbb6ebd9349221a77e5c27eaa243b'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 122, '2026-11-28 07:47:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T07:47:01.821422119Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c30e-7331-ac12-f62fc3a2e68d"}}', '\x8b89da4cc2a120a5c5beda7ebe530942cf78c74464919f5e88036be6b8333e96'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 108, '2026-11-25 09:30:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.sign', '22.1.3', false, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '{"at": "2026-11-25T09:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c2c9-7ee1-9082-cc2f62b366fa", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "mandate": "01a2217a-c2cc-7abb-a187-3f7798d0211c"}}', '\x23e6dc0428cc307768913c099e0686d98bf3823c7fde5dba3dde0b7542634443'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 109, '2026-11-25 09:34:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'portal.identify', '22.1.2', false, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '{"at": "2026-11-25T09:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c2c9-7ee1-9082-cc2f62b366fa", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"means": "eid_card", "application": "01a2217a-c2d2-762d-83dc-3ca7c4971d18"}}', '\x4d11beaaebcb7092e8afbb31b6437281bac2c82425c6ebe307ebcbaae8e20ab9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 110, '2026-11-25 09:34:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'application.file', '22.1.5', false, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '{"at": "2026-11-25T09:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c2c9-7ee1-9082-cc2f62b366fa", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "edition": "01a2217a-be51-7cea-a6a6-b5d07bd9d6f9", "mandate": "01a2217a-c2cc-7abb-a187-3f7798d0211c", "application": "01a2217a-c2d2-762d-83dc-3ca7c4971d18"}}', '\x4ddef2f47cfb2f31200d82203ca2a3aff2f303a4a72f9fbba59566e96c2b1198'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 111, '2026-11-25 09:38:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'planned-time.tell', '22.1.6', false, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '{"at": "2026-11-25T09:38:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c2c9-7ee1-9082-cc2f62b366fa", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c2c6-7758-b9e1-695da9f5ed2c", "application": "01a2217a-c2d2-762d-83dc-3ca7c4971d18"}}', '\xdf3b68fbcb3fd81433f23bc61f7f8ed48319b02d6ac068097e0d1f5c99cb5874'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 112, '2026-11-26 06:50:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-26T06:50:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"mark": "ended", "document": "01a2217a-c1eb-78f9-b0d2-33199291d84e"}}', '\xa54ff195e538f999293405f54b2a95c3c07902fae25096223503236c83b778a7'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 113, '2026-11-26 06:50:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'mandate.end', '22.1.3', false, '01a2217a-c1e5-766d-8987-b4109a94ad65', '{"at": "2026-11-26T06:50:00Z", "act": "mandate.end", "role": "employee", "point": "22.1.3", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c1e5-766d-8987-b4109a94ad65", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c1e0-7881-8b4d-3f9a7cd42577", "kind": "died", "mandate": "01a2217a-c1eb-78f9-b0d2-33199291d84e"}}', '\x76d08799b618bd494e2b57a9d3e28f80412425b05a8901fdbcce1987007ee930'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 114, '2026-11-26 13:00:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-26T13:00:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"consultation": "01a2217a-c2e7-7938-bd6a-93374e47da77"}}', '\xf2c8413e6d4b36dd65e394ae690d0cb28a53f05196fb926db28674ae7b3bc584'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 115, '2026-11-27 09:25:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-27T09:25:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"consultation": "01a2217a-c2e8-7bae-868c-7aaf704560d7"}}', '\xd140fc0c8283ec1eb0e62d654aee45663a577cfc925ccd733822aee6f6733438'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 116, '2026-11-28 07:27:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T07:27:01.821422119Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c304-783c-ae3b-f103ed54e3da", "edition": "01a2217a-be64-7b3d-990e-7681f04d18f0"}}', '\x22282c9f80e1cdb5c2b50c794b61cddd9b455d284c60e41597ca1620675de74b'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 117, '2026-11-28 07:31:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T07:31:01.821422119Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c304-783c-ae3b-f103ed54e3da", "declaration": "01a2217a-c306-7c75-b894-af5f734e9c72"}}', '\x15645760afba075b76313c55e0c42bacc3eec773980d549ad81c05d4a4c76f3c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 118, '2026-11-28 07:35:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c30a-7b4a-b89d-e243e469517e', '{"at": "2026-11-28T07:35:01.821422119Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c30a-7b4a-b89d-e243e469517e", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c304-783c-ae3b-f103ed54e3da", "outcome": "confirmed", "represented": "01a2217a-c30a-71ec-9776-63ca6fe2bf78", "identityCheck": "01a2217a-c30a-7fda-ba26-e190aadc6214"}}', '\xd5a1b9e396fd82e132009ed231b44ef9244a9084899812b432d782ac56fa2d4e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 119, '2026-11-28 07:39:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'notice.tell', '22.1.3', false, '01a2217a-c30a-7b4a-b89d-e243e469517e', '{"at": "2026-11-28T07:39:01.821422119Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c30a-7b4a-b89d-e243e469517e", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c304-783c-ae3b-f103ed54e3da", "notice": "01a2217a-c30d-7e4b-be51-efc2b180fd33"}}', '\x3557211abd6a51678a2674c01e1d4c45af4b5ef75964f7530535d156143c7357'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 120, '2026-11-28 07:43:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T07:43:01.821422119Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c30e-7331-ac12-f62fc3a2e68d"}}', '\xe8b24d5f6ff60e0a901228d2520cb4008f38356ec5a01634d719aff894a4783e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 121, '2026-11-28 07:43:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.draw', '22.1.3', false, '01a2217a-c30a-7b4a-b89d-e243e469517e', '{"at": "2026-11-28T07:43:01.821422119Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c30a-7b4a-b89d-e243e469517e", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c304-783c-ae3b-f103ed54e3da", "mandate": "01a2217a-c30e-7331-ac12-f62fc3a2e68d"}}', '\x2fff382fd1619f6bb1966cf5f2e0a647d2470ff310d916c3d26cf9581ccf9a5a'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 123, '2026-11-28 07:47:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.sign', '22.1.3', false, '01a2217a-c30a-7b4a-b89d-e243e469517e', '{"at": "2026-11-28T07:47:01.821422119Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c30a-7b4a-b89d-e243e469517e", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c304-783c-ae3b-f103ed54e3da", "mandate": "01a2217a-c30e-7331-ac12-f62fc3a2e68d"}}', '\x408dc3a111585ae86fa97de6d20cd4228092dd0c67bd7527dfe175617f71e6e9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 124, '2026-11-28 08:17:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:17:01.821422119Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c319-7438-a6c1-63e30fc4f17e", "edition": "01a2217a-be5d-7058-a586-f05b0008e2ea"}}', '\xdcad960b24004885ed0f6ede3293478de6f051b0df38c6d6f8176291a8b4c003'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 125, '2026-11-28 08:21:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T08:21:01.821422119Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c319-7438-a6c1-63e30fc4f17e", "declaration": "01a2217a-c31b-7dac-9166-9b999b37b4e4"}}', '\xd7e9f0a5d1b48c7a32952058d096836398f9b5087e93e7d59371aab71bf467a6'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 126, '2026-11-28 08:25:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', '{"at": "2026-11-28T08:25:01.821422119Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c31d-7f2e-ba12-41d4c9224ea4", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c319-7438-a6c1-63e30fc4f17e", "outcome": "confirmed", "identityCheck": "01a2217a-c31e-7b60-8f7e-cc5f1f98afb7"}}', '\x1b81689a5689a7d3e3add62915b063b7514634d0e65d2912274a6fd5dca15975'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 127, '2026-11-28 08:29:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'notice.tell', '22.1.3', false, '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', '{"at": "2026-11-28T08:29:01.821422119Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c31d-7f2e-ba12-41d4c9224ea4", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c319-7438-a6c1-63e30fc4f17e", "notice": "01a2217a-c320-7358-8a44-06f92c2a3f18"}}', '\x4021591eff6933d5dc86a0aab99e31ab5f5d3175cf94968da9c08496d004c2e2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 128, '2026-11-28 08:33:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T08:33:01.821422119Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c321-7f52-bda4-a73fd7d41499"}}', '\xd00e43d6123961ba850b8a7969d03d44aa7a3cb3f5bf2e2a4a1272d41bea52a4'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 129, '2026-11-28 08:33:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.draw', '22.1.3', false, '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', '{"at": "2026-11-28T08:33:01.821422119Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c31d-7f2e-ba12-41d4c9224ea4", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c319-7438-a6c1-63e30fc4f17e", "mandate": "01a2217a-c321-7f52-bda4-a73fd7d41499"}}', '\x1d31720505037a42fd78086f905102b2d2741fbff18baad4992fc392c96e4653'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 130, '2026-11-28 08:42:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:42:01.821422119Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c324-7cc3-a2f6-ac4d5703e802", "edition": "01a2217a-be59-7d3b-b03b-e6641e8f0a78"}}', '\xe914cf55b37951b3c9f012f56a580a73d8980f4116a364473ad5c528392933ae'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 131, '2026-11-28 08:46:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T08:46:01.821422119Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c324-7cc3-a2f6-ac4d5703e802", "declaration": "01a2217a-c325-7c4a-a760-51e2334a1b03"}}', '\xc2bf7c4ed68ed7f649d194bd2508d98caed63dda3656482bd7e4f92eeb041fd1'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 132, '2026-11-28 08:50:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '{"at": "2026-11-28T08:50:01.821422119Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c327-7e0e-ac08-1c7e701a35fb", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c324-7cc3-a2f6-ac4d5703e802", "outcome": "confirmed", "identityCheck": "01a2217a-c327-7cc3-a273-1fc494b2dc30"}}', '\x4eefab80fc7af5887b2c49a1288a03cb1a5d6061229b1eb8038bb8f18496c217'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 133, '2026-11-28 08:54:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'notice.tell', '22.1.3', false, '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '{"at": "2026-11-28T08:54:01.821422119Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c327-7e0e-ac08-1c7e701a35fb", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c324-7cc3-a2f6-ac4d5703e802", "notice": "01a2217a-c329-7e8d-9a55-ccfaac3d28a4"}}', '\xff487668350fdca98aa2c7b1a775d966bdd8a35977b0e48bd0f34915000af8df'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 134, '2026-11-28 08:57:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T08:57:01.821422119Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c32a-7a2a-af16-95d7775e0e44", "edition": "01a2217a-be5e-7dad-8c5b-a4d0a6e8ece8"}}', '\x93d18342519a45ce0bb7a1f2a5131e728dc18b2267be943f31640e9192db90a7'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 135, '2026-11-28 08:58:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T08:58:01.821422119Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c32b-75fc-96b9-5df1b3a776ac"}}', '\x263ee697c38c8c27c216ae46a0218767ea5fcfe44a03ffb7196f6dea2567b6d9'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 136, '2026-11-28 08:58:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.draw', '22.1.3', false, '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '{"at": "2026-11-28T08:58:01.821422119Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c327-7e0e-ac08-1c7e701a35fb", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c324-7cc3-a2f6-ac4d5703e802", "mandate": "01a2217a-c32b-75fc-96b9-5df1b3a776ac"}}', '\x85f72f9118bb61cf5e84782cf7516454eee72045dfd38afa7069991c6d275540'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 22, '2026-11-26 11:25:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-26T11:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"document": "01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b"}}', '\xbd91aef7def96e448a4f68eaee245a278161511de9246bcea5372a90ccbd340f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 137, '2026-11-28 09:01:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T09:01:01.821422119Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c32a-7a2a-af16-95d7775e0e44", "declaration": "01a2217a-c32e-78cc-a5dc-f8a178bdca5c"}}', '\x18bf1f616a1020c82699118544ff94c3bb63c44a8c1e84aef44f6fc0e71c6d6b'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 138, '2026-11-28 09:02:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T09:02:01.821422119Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"document": "01a2217a-c32b-75fc-96b9-5df1b3a776ac"}}', '\x4fb4e37e9fca90c8ea76089d787b06a4168c4e9ba70b48a1c9dd96ca0530e5fc'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 139, '2026-11-28 09:02:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'mandate.sign', '22.1.3', false, '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '{"at": "2026-11-28T09:02:01.821422119Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c327-7e0e-ac08-1c7e701a35fb", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c324-7cc3-a2f6-ac4d5703e802", "mandate": "01a2217a-c32b-75fc-96b9-5df1b3a776ac"}}', '\xf0c67d2795c29d53ed4239c70c95ef647c356762a27fe4475ca751f859262f8b'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 140, '2026-11-28 09:05:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'identity.check', '22.1.1', false, '01a2217a-c333-7774-a5b1-80536bb9152e', '{"at": "2026-11-28T09:05:01.821422119Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c333-7774-a5b1-80536bb9152e", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c32a-7a2a-af16-95d7775e0e44", "outcome": "confirmed", "identityCheck": "01a2217a-c333-7c78-94b1-bfd9543b506d"}}', '\x97b44053da73d1a9a6938e584d950d8f7b4d34016a8d3f0c8ba213ab692c0c15'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 141, '2026-11-28 09:06:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'portal.identify', '22.1.2', false, '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '{"at": "2026-11-28T09:06:01.821422119Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c327-7e0e-ac08-1c7e701a35fb", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"means": "eid_card", "application": "01a2217a-c336-716c-aaac-5deb05b590ba"}}', '\xdd82674baead8a1ae8d575e3745e484d926bbcede7d736c6a3df6775a458b698'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 142, '2026-11-28 09:06:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'application.file', '22.1.5', false, '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '{"at": "2026-11-28T09:06:01.821422119Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c06f-76d5-907f-c51466de9f35", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "client": "01a2217a-c327-7e0e-ac08-1c7e701a35fb", "person": "01a2217a-c06e-7de7-999f-da78b0b7e09f", "things": {"case": "01a2217a-c324-7cc3-a2f6-ac4d5703e802", "edition": "01a2217a-be59-7d3b-b03b-e6641e8f0a78", "mandate": "01a2217a-c32b-75fc-96b9-5df1b3a776ac", "application": "01a2217a-c336-716c-aaac-5deb05b590ba"}}', '\x0c33debbb17a5dd4b54defa8e26f0e9f336d4327aabbc9bdf02b43e36d85944c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 143, '2026-11-28 09:07:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T09:07:01.821422119Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c339-72a9-a056-8e3911ec8f61", "edition": "01a2217a-be47-7182-8c8c-8a9578107b16"}}', '\x1e582223616eccbf018a9764a72cd4bc5b09c3e97aa79737f6331916e7212f22'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 144, '2026-11-28 09:11:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-28T09:11:01.821422119Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c339-72a9-a056-8e3911ec8f61", "declaration": "01a2217a-c33a-7a85-87c8-ce8f52de45ef"}}', '\xa597217bf926f0f898391124ed4f567a7c10b2af7775b00da999408648ed8af0'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 145, '2026-11-28 09:17:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T09:17:01.821422119Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c07c-7504-91a0-b6df0b761587", "centre": "01a2217a-be6d-7ea7-a70e-ec5fb4962416", "person": "01a2217a-c07c-7adb-bb9a-64b29b41f287", "things": {"case": "01a2217a-c33b-73a9-8e0a-b64d32fe53f0", "edition": "01a2217a-be4a-7cf0-8189-cf8566887c08"}}', '\x1b0c90d0e71e26cd6fb4c29dd459c10a6c0bd52a5e6e40ad295f7669a47b1693'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "things": {"centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60"}}', '\x403269ec22d7dfe5cf40b0bab5df0ca344b5529e4f2e49f168f51f46eaded43b'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 2, '2026-11-11 08:10:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'case.open', '2.6', false, NULL, '{"at": "2026-11-11T08:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "edition": "01a2217a-be54-79a5-bcd0-77058f056ff5"}}', '\xe5aade43a44a9eb5fd6fe368739466169b6216e420727274f3f6e9c01698e0c8'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 3, '2026-11-11 08:14:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-11T08:14:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "declaration": "01a2217a-c20f-7ec2-bf9a-1bf5f63231a7"}}', '\x8815b104ed263da66bc1d4c4b255fea48bda731f033df9539d11f3c29f40c3c2'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 4, '2026-11-11 08:18:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'identity.check', '22.1.1', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:18:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "outcome": "confirmed", "identityCheck": "01a2217a-c212-7193-98b6-f41f3d21664f"}}', '\x1b518aab075b005c7d5432cec40b544d3bf4e1ce6f5d6a74e9afe06c9297bb6c'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 5, '2026-11-11 08:22:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'notice.tell', '22.1.3', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:22:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "notice": "01a2217a-c215-736a-81e1-c1a092475e0a"}}', '\x6ba927129083aa87c56328da9e6ef463ce853562da46744e81aa60796e1bc487'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 6, '2026-11-11 08:26:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-11T08:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"document": "01a2217a-c21d-7deb-8313-412616df934a"}}', '\xeb53e5ff3e7a96e85e04b07fc83213a31a95a7f9dbe518c28cdedac92f5d4f87'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 7, '2026-11-11 08:26:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'mandate.draw', '22.1.3', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:26:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "mandate": "01a2217a-c21d-7deb-8313-412616df934a"}}', '\x6c0d329d06a996ac134dfd998d544ce953c5dec4044580262fde4ec02f6b71e1'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 8, '2026-11-11 08:30:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-11T08:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"document": "01a2217a-c21d-7deb-8313-412616df934a"}}', '\x92b5b279b512719e8bf8283b1f13f7b4b63de0f384209761bafe7ad35a403533'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 9, '2026-11-11 08:30:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'mandate.sign', '22.1.3', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:30:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "mandate": "01a2217a-c21d-7deb-8313-412616df934a"}}', '\x7bb2a7c83498b20bc05fbd7d80206d4a2a164394052f68fa569470e6b91fc1a3'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 10, '2026-11-11 08:34:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'portal.identify', '22.1.2', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"means": "eid_card", "application": "01a2217a-c228-708e-840e-395a812044b7"}}', '\x386773f22691c41e1ab1bc3ce9385c5bab5ac11bc1a3fddbfe9b8c58fd399c6c'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 11, '2026-11-11 08:34:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'application.file', '22.1.5', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "edition": "01a2217a-be54-79a5-bcd0-77058f056ff5", "mandate": "01a2217a-c21d-7deb-8313-412616df934a", "application": "01a2217a-c228-708e-840e-395a812044b7"}}', '\x20ec950fd42e5737fb4fe1a6cbb08f70a903069cac355d86f2c4d44672802821');
INSERT INTO public.audit_entry VALUES
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 12, '2026-11-11 08:38:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-11T08:38:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"mark": "ended", "document": "01a2217a-c21d-7deb-8313-412616df934a"}}', '\xa9cf86499fbade400d54af358f40123b0934087b91fbdf74d27ef46e57958877'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 13, '2026-11-11 08:38:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'mandate.complete', '22.1.3', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:38:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"mandate": "01a2217a-c21d-7deb-8313-412616df934a"}}', '\x02a2d124b8f6077f9161348a85c4f30cebaae200a32ce2b077dd3166df502fe9'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 14, '2026-11-11 08:38:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'result.tell', '22.1.7', false, '01a2217a-c212-7a9a-8428-58dbf19d080c', '{"at": "2026-11-11T08:38:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c212-7a9a-8428-58dbf19d080c", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c20e-7fba-8cd3-6a2ae43ecd27", "application": "01a2217a-c228-708e-840e-395a812044b7"}}', '\x2af0a9b5f97ebcfb385703c2c9ddd0f638a90ebf6512cfe6203844ebc7adb271'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 15, '2026-11-23 07:50:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-23T07:50:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"consultation": "01a2217a-c2ac-7784-b6bb-146ecf7ba011"}}', '\x714756c9db85c6e9e652ce69fbc11ca567589b2306cd2abe739c0fd275396c94'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 16, '2026-11-26 11:05:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'case.open', '2.6', false, NULL, '{"at": "2026-11-26T11:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "edition": "01a2217a-be4f-7cd8-8634-32bd8b443731"}}', '\xe30ea1ddd48d0ab55a98d1bc86bea0c4c25da47d2d8d457553e6a4ef7739e652'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 17, '2026-11-26 11:09:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-26T11:09:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "declaration": "01a2217a-c2d9-709d-b3bd-683e5fb42ca4"}}', '\xd0c521afd41cd6704eb575d627d7569ba7d13f05282b49b42f82bc19a7fd5176'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 18, '2026-11-26 11:13:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'identity.check', '22.1.1', false, '01a2217a-c2db-77be-9463-24225873e6bd', '{"at": "2026-11-26T11:13:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c2db-77be-9463-24225873e6bd", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "outcome": "confirmed", "identityCheck": "01a2217a-c2dc-7871-a6a7-6abc29d8d517"}}', '\x1c880a91f05baf19b5f2198e87afbed7f14fa3cb91327e47ed06a9140dac4522'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 19, '2026-11-26 11:17:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'notice.tell', '22.1.3', false, '01a2217a-c2db-77be-9463-24225873e6bd', '{"at": "2026-11-26T11:17:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c2db-77be-9463-24225873e6bd", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "notice": "01a2217a-c2de-79cc-89aa-15c4d14cd3cb"}}', '\x91d837a1ce21f4f0f557fe48dddbf0734ac125f2af6407aa29e3c023aa417a44'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 20, '2026-11-26 11:21:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-26T11:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"document": "01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b"}}', '\x57f3076465885997b81fbbea2275f676cdf1cfa8f389a3ab34a7a7d489344298'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 21, '2026-11-26 11:21:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'mandate.draw', '22.1.3', false, '01a2217a-c2db-77be-9463-24225873e6bd', '{"at": "2026-11-26T11:21:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c2db-77be-9463-24225873e6bd", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "mandate": "01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b"}}', '\xbe635436322ebc8a8e313907e07285c9121c10c4b6d5f8414f6a46b52fc9ef3a'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 23, '2026-11-26 11:25:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'mandate.sign', '22.1.3', false, '01a2217a-c2db-77be-9463-24225873e6bd', '{"at": "2026-11-26T11:25:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c2db-77be-9463-24225873e6bd", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "mandate": "01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b"}}', '\xf692f6357d89a626b9d30b724012826fe1c0f9b88cbadea2eaa98d6d1d79c4f5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 24, '2026-11-26 11:29:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'portal.identify', '22.1.2', false, '01a2217a-c2db-77be-9463-24225873e6bd', '{"at": "2026-11-26T11:29:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c2db-77be-9463-24225873e6bd", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"means": "eid_card", "application": "01a2217a-c2e5-7bb6-9186-4ef9a5418c79"}}', '\x2a94ad8c5f08ac078d73d963deebdd0f721bb7c98c19d921c22cd2a947057d50'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 25, '2026-11-26 11:29:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'application.file', '22.1.5', false, '01a2217a-c2db-77be-9463-24225873e6bd', '{"at": "2026-11-26T11:29:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c2db-77be-9463-24225873e6bd", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "edition": "01a2217a-be4f-7cd8-8634-32bd8b443731", "mandate": "01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b", "application": "01a2217a-c2e5-7bb6-9186-4ef9a5418c79"}}', '\xcbb55ab1e7fa45429150518023382cf555820df60ed91b12ebc79bf9393a6446'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 26, '2026-11-26 11:33:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', 'planned-time.tell', '22.1.6', false, '01a2217a-c2db-77be-9463-24225873e6bd', '{"at": "2026-11-26T11:33:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c090-7fd9-bb3a-69bab9aa0375", "centre": "01a2217a-be71-76b1-942d-9b6a9ffceb60", "client": "01a2217a-c2db-77be-9463-24225873e6bd", "person": "01a2217a-c086-7bed-838c-b5e842baef1d", "things": {"case": "01a2217a-c2d8-7e13-ac75-be364e13fff4", "application": "01a2217a-c2e5-7bb6-9186-4ef9a5418c79"}}', '\x05a27456e9231f96ce50a79591e4dafcda1bd990ff78f72745a6a4261fa4c257'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 1, '2026-10-01 06:00:00+00', NULL, 'archive-file.set-up', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive-file.set-up", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "things": {"centre": "01a2217a-be72-7982-b85c-86ad180271a9"}}', '\xc0335aa7520b3d75feff68016b93d33dcb192d4b6318d769d9f6f85d440d08f2'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 2, '2026-11-10 07:35:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-10T07:35:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "edition": "01a2217a-be4a-7cf0-8189-cf8566887c08"}}', '\x122b976b39446fe23b8a6ceae3a9c129b0d541baad8f6365ca9c6649812f2eda'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 3, '2026-11-10 07:39:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-10T07:39:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "declaration": "01a2217a-c1fc-7c26-9232-129bc53b5b6d"}}', '\x14c4acd4aa9b86107c218c09837dfcaaaaccc74d1476288a76c23bbe22433bd9'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 4, '2026-11-10 07:43:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'identity.check', '22.1.1', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-10T07:43:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "outcome": "confirmed", "identityCheck": "01a2217a-c1ff-728b-8d7d-93753ccb3041"}}', '\xaef189373a08a6af7d0389a50261f59c50ebe458c62dc3c9b7b35883627c4097'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 5, '2026-11-10 07:47:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'notice.tell', '22.1.3', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-10T07:47:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "notice": "01a2217a-c202-72ba-bcce-3ac97941407f"}}', '\xfa5fbfb6b81ba57a618241751c6fd77fc81c404259a4f89a77fc4a3cfb5394f8'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 6, '2026-11-10 07:51:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-10T07:51:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"document": "01a2217a-c203-7bf1-a519-3a8bc197c107"}}', '\xad070e40110fdd15c8b5efb0ea3713f2eb3c1cb1642a90bf447e67cc87c3f82c'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 7, '2026-11-10 07:51:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'mandate.draw', '22.1.3', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-10T07:51:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "mandate": "01a2217a-c203-7bf1-a519-3a8bc197c107"}}', '\x358f46dd51338398b4ee23e0015705c66b79ea43e589cc6c44544c7921adae59'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 8, '2026-11-10 07:55:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-10T07:55:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"document": "01a2217a-c203-7bf1-a519-3a8bc197c107"}}', '\xe657b360b362e96d46be6e8a36b46e8a034cf9850fe44a56b8442eb5af344050'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 9, '2026-11-10 07:55:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'mandate.sign', '22.1.3', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-10T07:55:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "mandate": "01a2217a-c203-7bf1-a519-3a8bc197c107"}}', '\x1ba4832e70e6ad073075843e50b2ad76e4907d83e871a8fe33e0d224e9377b0f'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 10, '2026-11-10 07:59:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'portal.identify', '22.1.2', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-10T07:59:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"means": "eid_card", "application": "01a2217a-c20b-73e6-94a5-2c85fe71420f"}}', '\x4c6a4758094847e90a89d1a215599adbaa568f8faa1074b510dfced0beafa915'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 25, '2026-11-25 08:25:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'archive.mark', '22.1.3', false, NULL, '{"at": "2026-11-25T08:25:00Z", "act": "archive.mark", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"mark": "ended", "document": "01a2217a-c203-7bf1-a519-3a8bc197c107"}}', '\x951df50f70484231df5bb42ba8b2ca7257a322aca90444fea4a7685d52fc7dfc'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 11, '2026-11-10 07:59:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'application.file', '22.1.5', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-10T07:59:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "edition": "01a2217a-be4a-7cf0-8189-cf8566887c08", "mandate": "01a2217a-c203-7bf1-a519-3a8bc197c107", "application": "01a2217a-c20b-73e6-94a5-2c85fe71420f"}}', '\x526219a6a11b9850ca128c30ffb35575ca3a33c1018b8ff953731480364456f8'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 12, '2026-11-10 08:03:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'planned-time.tell', '22.1.6', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-10T08:03:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "application": "01a2217a-c20b-73e6-94a5-2c85fe71420f"}}', '\x7b41d997cc6832d3e11987d68c20bbdb63d2718983d555b7a82a21c44074854e'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 13, '2026-11-19 10:10:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'consultation.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-19T10:10:00Z", "act": "consultation.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"consultation": "01a2217a-c298-7022-8cc1-57dd9dcb3ac0"}}', '\xeb5258cca206db376d2a1abe8ed8e4333cc68992b20084ec5b8ecea413b3bd88'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 14, '2026-11-24 09:30:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-24T09:30:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "edition": "01a2217a-be51-7cea-a6a6-b5d07bd9d6f9"}}', '\x7bb408a10a27a35296d51d052281459a0f12a2af10319d11b57a31fb710f2a52'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 15, '2026-11-24 09:34:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-24T09:34:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "declaration": "01a2217a-c2ae-755e-8f39-7dd5f074389e"}}', '\x5ce494bdb2b64b23eb1ae71697e68842d3c4ef1b5f915c80e7347c6d3c41e4cc'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 16, '2026-11-24 09:38:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'identity.check', '22.1.1', false, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '{"at": "2026-11-24T09:38:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2b0-75c2-a2f7-7dd7309ea135", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "outcome": "confirmed", "identityCheck": "01a2217a-c2b1-7798-a16a-3844932911a2"}}', '\x8c7f881370170c297669ac8d2acfe1849d7ac5b72302ea6bb5721cfbb6216ffc'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 17, '2026-11-24 09:42:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'notice.tell', '22.1.3', false, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '{"at": "2026-11-24T09:42:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2b0-75c2-a2f7-7dd7309ea135", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "notice": "01a2217a-c2b4-756d-b2e5-9c96d9b6aef5"}}', '\x05b64deb12f42c42d3cabd281f43aa95dd9adc0a6f44d7c7b82320be28019c1f'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 18, '2026-11-24 09:46:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-24T09:46:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"document": "01a2217a-c2b5-728e-b8d2-835388af7165"}}', '\x704884fabd087ec32125d6958712528edd759f9d5c87a485c56f580e55701b3c'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 19, '2026-11-24 09:46:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'mandate.draw', '22.1.3', false, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '{"at": "2026-11-24T09:46:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2b0-75c2-a2f7-7dd7309ea135", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "mandate": "01a2217a-c2b5-728e-b8d2-835388af7165"}}', '\x0d4c5d0bdb3bfba3ecca08532afb840b0a084ee85376d529ac2a34d8af59043e'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 20, '2026-11-24 09:50:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-24T09:50:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"document": "01a2217a-c2b5-728e-b8d2-835388af7165"}}', '\x362674b4f5c3e90953c9028878cc520ace7b41083af0a275c545ff18af092325'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 21, '2026-11-24 09:50:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'mandate.sign', '22.1.3', false, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '{"at": "2026-11-24T09:50:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2b0-75c2-a2f7-7dd7309ea135", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "mandate": "01a2217a-c2b5-728e-b8d2-835388af7165"}}', '\x242002583738dca5556c9cbe895388f986d658e9a9a3fa02580b96bbac19cf62'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 22, '2026-11-24 09:54:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'portal.identify', '22.1.2', false, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '{"at": "2026-11-24T09:54:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2b0-75c2-a2f7-7dd7309ea135", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"means": "eid_card", "application": "01a2217a-c2bc-74e7-b5a2-9ce23335abe9"}}', '\xe667ea4054748b0e5ab6495631f8b80bdbf9b162e60ec8385b8187a3664eca2b'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 23, '2026-11-24 09:54:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'application.file', '22.1.5', false, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '{"at": "2026-11-24T09:54:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2b0-75c2-a2f7-7dd7309ea135", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "edition": "01a2217a-be51-7cea-a6a6-b5d07bd9d6f9", "mandate": "01a2217a-c2b5-728e-b8d2-835388af7165", "application": "01a2217a-c2bc-74e7-b5a2-9ce23335abe9"}}', '\x0d9e9f5d921b334a3284614f7f651bc0020fa58ad287729b38df338fce72e496'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 24, '2026-11-24 09:58:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'planned-time.tell', '22.1.6', false, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '{"at": "2026-11-24T09:58:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2b0-75c2-a2f7-7dd7309ea135", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2ad-74b0-aaa0-5f29ed564638", "application": "01a2217a-c2bc-74e7-b5a2-9ce23335abe9"}}', '\x7bf2fdd0ca40084fcb1c69a9de76238a52a9d0de8731a810180857da9ecd9396'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 26, '2026-11-25 08:25:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'mandate.complete', '22.1.3', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-25T08:25:00Z", "act": "mandate.complete", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"mandate": "01a2217a-c203-7bf1-a519-3a8bc197c107"}}', '\xa204c00699dd31f8c6cdd15ddfbca75e22e7bab8b198b1f09ff5dcf5758e3542'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 27, '2026-11-25 08:25:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'result.tell', '22.1.7', false, '01a2217a-c1ff-7a26-a454-23bbd74fe185', '{"at": "2026-11-25T08:25:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c1ff-7a26-a454-23bbd74fe185", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c1fb-7ae5-a32b-db77bae787f2", "application": "01a2217a-c20b-73e6-94a5-2c85fe71420f"}}', '\x350b86b7672a95dd1ab5957954ded00b42f4d9e02277f90bc41138c429f7a45f'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 28, '2026-11-27 13:20:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'case.open', '2.6', false, NULL, '{"at": "2026-11-27T13:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2e9-7496-ae15-d1614501ac1e", "edition": "01a2217a-be56-7589-abd7-35aed34d2b3b"}}', '\x12ac2c8433ebb3a51c36779b2da781884d558a6d2fb63cc64d05fac8780ab07e'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 29, '2026-11-27 13:24:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'declaration.receive', '2.6', false, NULL, '{"at": "2026-11-27T13:24:00Z", "act": "declaration.receive", "role": "employee", "point": "2.6", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2e9-7496-ae15-d1614501ac1e", "declaration": "01a2217a-c2ea-7eea-870f-1960c2da2de6"}}', '\x614d5513d975ad51ee536ffb5d0760c835513f803105f363d569830d91ce2a0e'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 30, '2026-11-27 13:28:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'identity.check', '22.1.1', false, '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', '{"at": "2026-11-27T13:28:00Z", "act": "identity.check", "role": "employee", "point": "22.1.1", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2ec-7ab2-ae6b-3c1741197f04", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2e9-7496-ae15-d1614501ac1e", "outcome": "confirmed", "identityCheck": "01a2217a-c2ed-74c4-b8a2-4c6ad924f70a"}}', '\xdd1f41eca5528ad09aa6f829cbeeb379a98a492457919912cc525d7b6d26e2aa'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 31, '2026-11-27 13:32:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'notice.tell', '22.1.3', false, '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', '{"at": "2026-11-27T13:32:00Z", "act": "notice.tell", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2ec-7ab2-ae6b-3c1741197f04", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2e9-7496-ae15-d1614501ac1e", "notice": "01a2217a-c2ef-767c-b342-895451c985bf"}}', '\x3d23363867b6079ed45cd340d77f86b573cc2bd0596906eafa4088baae8d4ea9'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 32, '2026-11-27 13:36:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-27T13:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"document": "01a2217a-c2f8-7942-83e9-7e2986053417"}}', '\x558729ee68f8df9d7e31d2e81df72ce562c75e060304a63d7c4302d1f48fc6eb'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 33, '2026-11-27 13:36:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'mandate.draw', '22.1.3', false, '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', '{"at": "2026-11-27T13:36:00Z", "act": "mandate.draw", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2ec-7ab2-ae6b-3c1741197f04", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2e9-7496-ae15-d1614501ac1e", "mandate": "01a2217a-c2f8-7942-83e9-7e2986053417"}}', '\xb03a97c251ffcbfb511ec745b7fc88ff20e51d0926a754086f980ee886c494ee'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 34, '2026-11-27 13:40:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-27T13:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"document": "01a2217a-c2f8-7942-83e9-7e2986053417"}}', '\x8f95fed2ee6d7d25d9592995bb3cb772bb4c7eda29fd1589c538f8019dcb3945'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 35, '2026-11-27 13:40:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'mandate.sign', '22.1.3', false, '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', '{"at": "2026-11-27T13:40:00Z", "act": "mandate.sign", "role": "employee", "point": "22.1.3", "right": "01a2217a-c0f1-7c8c-a5e3-2fb63c7e47f4", "centre": "01a2217a-be72-7982-b85c-86ad180271a9", "client": "01a2217a-c2ec-7ab2-ae6b-3c1741197f04", "person": "01a2217a-c0f0-7537-a449-a0f42c1e83e5", "things": {"case": "01a2217a-c2e9-7496-ae15-d1614501ac1e", "mandate": "01a2217a-c2f8-7942-83e9-7e2986053417"}}', '\x4a8f52391cdd44f07faf11161e3136931f3d7530332658363500f3f74694ba93');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES
	('00000000-0000-0000-0000-000000000000', 43, '\x54c4c357223bf7113b76ceb6152a7b0a148280b8156b43b47cea9a9c8126b55f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 145, '\x1b0c90d0e71e26cd6fb4c29dd459c10a6c0bd52a5e6e40ad295f7669a47b1693'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 26, '\x05a27456e9231f96ce50a79591e4dafcda1bd990ff78f72745a6a4261fa4c257'),
	('01a2217a-be72-7982-b85c-86ad180271a9', 35, '\x4a8f52391cdd44f07faf11161e3136931f3d7530332658363500f3f74694ba93');


--
-- Data for Name: basket_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.basket_entry VALUES
	('06a0b909-43ba-4af2-9594-13e0202f4f27', '2.3', NULL, NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.6.'),
	('7ed5a821-a085-47c5-a370-a50c8cbe7538', '3.13', 'Šengenas vīzas pieteikums', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.'),
	('fe14503a-374d-4733-a089-b5e2e2264b9a', '3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.'),
	('71817f51-3d29-4208-a499-3fa880a232bc', '6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.'),
	('fe4b1e2d-da59-48c6-8757-e35af6062097', '3.13', 'Ziņas par personas rīcībspēju', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.', NULL),
	('4e8d9129-de1d-4ee4-b393-a5c9af3e29d8', '3.14', 'Personas kodu atbilstība vienai personai', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.', NULL),
	('596a95c3-7408-4f96-828c-9671491c05e0', '3.15', 'aktuālais un iepriekšējais personas kods', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.9.', NULL),
	('4251f1b3-ff5f-43a8-9c1a-580d5ae73f0d', '6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.', NULL);


--
-- Data for Name: case_declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_declaration VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', '01a2217a-c16d-7040-9ff9-974ca6e89d5c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', '01a2217a-c1b6-77f8-a5f4-37472c557614'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', '01a2217a-c1e2-7ff1-94c2-0473b522796c'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', '01a2217a-c1fc-7c26-9232-129bc53b5b6d'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', '01a2217a-c20f-7ec2-bf9a-1bf5f63231a7'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', '01a2217a-c237-7bac-8e79-5c848cfbc518'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', '01a2217a-c24c-7de9-a4c6-23a6bbfb14e7'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-c263-778a-b40a-b217e56bbfc6'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', '01a2217a-c271-7ebc-aee9-6dc8bd4807ab'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', '01a2217a-c288-7262-8cd9-5385d034a65d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c29a-7e92-9edb-0940db78fa08', '01a2217a-c29b-7f2c-bea5-a91dd86d6e2f'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', '01a2217a-c2ae-755e-8f39-7dd5f074389e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', '01a2217a-c2c7-7c28-9031-6cb566daf7c7'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', '01a2217a-c2d9-709d-b3bd-683e5fb42ca4'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', '01a2217a-c2ea-7eea-870f-1960c2da2de6'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', '01a2217a-c306-7c75-b894-af5f734e9c72'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', '01a2217a-c31b-7dac-9166-9b999b37b4e4'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', '01a2217a-c325-7c4a-a760-51e2334a1b03'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32a-7a2a-af16-95d7775e0e44', '01a2217a-c32e-78cc-a5dc-f8a178bdca5c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c339-72a9-a056-8e3911ec8f61', '01a2217a-c33a-7a85-87c8-ce8f52de45ef');


--
-- Data for Name: case_identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_identity_check VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', '01a2217a-c17b-77a0-a914-fcf6b46b8b38', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', '01a2217a-c1be-7f70-a424-eac1a63eaa3e', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', '01a2217a-c1e5-76d8-9041-2da3afe1c893', 'confirmed'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', '01a2217a-c1ff-728b-8d7d-93753ccb3041', 'confirmed'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', '01a2217a-c212-7193-98b6-f41f3d21664f', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', '01a2217a-c23a-7035-a818-63014d4ca797', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', '01a2217a-c24f-7155-af7a-01f9e051b9f5', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-c266-7a13-8762-2448b5b2d22c', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', '01a2217a-c277-7f5a-88d1-59149d7695b3', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', '01a2217a-c28c-7c8a-9b09-aa202ccc5132', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c29a-7e92-9edb-0940db78fa08', '01a2217a-c29d-70cc-9b8a-2cb123349e13', 'refused'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', '01a2217a-c2b1-7798-a16a-3844932911a2', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', '01a2217a-c2c9-7a88-a2bd-6721051ebd5f', 'confirmed'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', '01a2217a-c2dc-7871-a6a7-6abc29d8d517', 'confirmed'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', '01a2217a-c2ed-74c4-b8a2-4c6ad924f70a', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', '01a2217a-c30a-7fda-ba26-e190aadc6214', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', '01a2217a-c31e-7b60-8f7e-cc5f1f98afb7', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', '01a2217a-c327-7cc3-a273-1fc494b2dc30', 'confirmed'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32a-7a2a-af16-95d7775e0e44', '01a2217a-c333-7c78-94b1-bfd9543b506d', 'confirmed');


--
-- Data for Name: case_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_mandate VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', '01a2217a-c194-73a3-a6c7-553e6feb6201'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', '01a2217a-c1eb-78f9-b0d2-33199291d84e'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', '01a2217a-c203-7bf1-a519-3a8bc197c107'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', '01a2217a-c21d-7deb-8313-412616df934a'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', '01a2217a-c23e-76d0-b58a-677064356c86'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', '01a2217a-c257-7ed8-9794-59f5eb989a3b'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-c26a-7573-8729-e39eda83c4e3'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', '01a2217a-c27d-7bf9-ad7d-faf119d12632'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', '01a2217a-c290-7453-bab6-a08bd728d533'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-c2a0-7803-9489-4440e60e0237'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', '01a2217a-c2b5-728e-b8d2-835388af7165'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', '01a2217a-c2cc-7abb-a187-3f7798d0211c'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', '01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', '01a2217a-c2f8-7942-83e9-7e2986053417'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', '01a2217a-c30e-7331-ac12-f62fc3a2e68d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', '01a2217a-c321-7f52-bda4-a73fd7d41499'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', '01a2217a-c32b-75fc-96b9-5df1b3a776ac');


--
-- Data for Name: case_name_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_name_word VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', 1, 'teodors burkans', true, -1792587900000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', 2, 'burkans teodors', true, -1792587900000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', 1, 'austra dizmezniece', true, -1793776800000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', 2, 'dizmezniece austra', true, -1793776800000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', 1, 'alma silmala', true, -1794219600000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', 2, 'silmala alma', true, -1794219600000000),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', 1, 'lucija smilgaja', true, -1794296100000000),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', 2, 'smilgaja lucija', true, -1794296100000000),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', 1, 'milda vizbulite', true, -1794384600000000),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', 2, 'vizbulite milda', true, -1794384600000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', 1, 'biruta kastana', true, -1794472800000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', 2, 'kastana biruta', true, -1794472800000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', 1, 'mirdza germanupe', true, -1794563700000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', 2, 'germanupe mirdza', true, -1794563700000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', 1, 'biruta kastana', true, -1794836400000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', 2, 'kastana biruta', true, -1794836400000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', 1, 'haralds vitolnieks', true, -1794899100000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', 2, 'vitolnieks haralds', true, -1794899100000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', 1, 'voldemars zakurags', true, -1794988800000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', 2, 'zakurags voldemars', true, -1794988800000000),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', 1, 'jonas vetrunas', true, -1795512600000000),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', 2, 'vetrunas jonas', true, -1795512600000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', 1, 'ojars pupolzars', true, -1795597800000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', 2, 'pupolzars ojars', true, -1795597800000000),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', 1, 'fricis jumikis', true, -1795691100000000),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', 2, 'jumikis fricis', true, -1795691100000000),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', 1, 'arnolds kaijkalns', true, -1795785600000000),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', 2, 'kaijkalns arnolds', true, -1795785600000000),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', 1, 'imants graudins tirums', true, -1795850821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', 2, 'imants tirums graudins', false, -1795850821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', 3, 'graudins imants tirums', false, -1795850821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', 4, 'graudins tirums imants', true, -1795850821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', 5, 'tirums imants graudins', true, -1795850821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', 6, 'tirums graudins imants', false, -1795850821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', 1, 'zenta virsupe', true, -1795853821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', 2, 'virsupe zenta', true, -1795853821821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', 1, 'skaidrite bebrupe', true, -1795855321821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', 2, 'bebrupe skaidrite', true, -1795855321821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32a-7a2a-af16-95d7775e0e44', 1, 'aivars lackaja', true, -1795856221821422),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32a-7a2a-af16-95d7775e0e44', 2, 'lackaja aivars', true, -1795856221821422);


--
-- Data for Name: case_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_notice VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', '01a2217a-c18b-7e46-a0b3-bf5625ce9421'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', '01a2217a-c1c3-75a6-babb-9c62a28be576'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', '01a2217a-c1e9-71b0-af6d-ffa376893091'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', '01a2217a-c202-72ba-bcce-3ac97941407f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', '01a2217a-c215-736a-81e1-c1a092475e0a'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', '01a2217a-c23c-784b-a5d4-441b1161f403'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', '01a2217a-c255-782a-9e90-38075dc9c41a'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-c268-7eb5-9604-82d4c9d88596'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', '01a2217a-c27a-7f22-a5d1-a460fe2ce842'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', '01a2217a-c28f-7911-ab31-a3f49df6d0fc'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-c29f-7e8c-a957-c34133fb76e8'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', '01a2217a-c2b4-756d-b2e5-9c96d9b6aef5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', '01a2217a-c2cb-7d1b-a80f-82ab62469d59'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', '01a2217a-c2de-79cc-89aa-15c4d14cd3cb'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', '01a2217a-c2ef-767c-b342-895451c985bf'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', '01a2217a-c30d-7e4b-be51-efc2b180fd33'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', '01a2217a-c320-7358-8a44-06f92c2a3f18'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', '01a2217a-c329-7e8d-9a55-ccfaac3d28a4');


--
-- Data for Name: case_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_progress VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', '22.1.5', '2026-10-21 13:05:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be5d-7058-a586-f05b0008e2ea', '01a2217a-c17a-709e-ae03-739d163e1aee', 2026, 1, '2026-10-31', NULL),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', 'done', '2026-11-11 08:10:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', '01a2217a-be54-79a5-bcd0-77058f056ff5', '01a2217a-c212-7a9a-8428-58dbf19d080c', 2026, 1, '2027-02-09', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', '22.1.7', '2026-11-12 08:40:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be44-7733-b66e-e9a93641a91f', '01a2217a-c239-733e-91fc-351903b853c8', 2026, 4, '2027-02-10', '2026-11-25'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', 'done', '2026-11-13 09:55:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be62-77fe-859d-12e5d155436e', '01a2217a-c24f-732b-a83c-5b15c8c66390', 2026, 5, '2027-02-11', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', '22.1.7', '2026-11-17 07:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be56-7589-abd7-35aed34d2b3b', '01a2217a-c277-71f0-bd34-b31bb6a95db8', 2026, 7, '2027-02-15', '2026-11-28'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', 'stopped', '2026-11-18 08:00:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be60-7962-b159-7e6193ef116b', '01a2217a-c28c-75fe-9a7f-45a81fddae01', 2026, 8, '2027-02-16', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c29a-7e92-9edb-0940db78fa08', 'refused', '2026-11-20 12:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', NULL, NULL, NULL, NULL, NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '22.1.7', '2026-11-16 13:40:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-c239-733e-91fc-351903b853c8', 2026, 9, '2027-02-21', '2026-12-04'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', '22.1.7', '2026-11-24 09:30:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', 2026, 2, '2027-02-22', '2026-12-01'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', 'done', '2026-11-04 07:20:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be4f-7cd8-8634-32bd8b443731', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', 2026, 2, '2027-02-02', NULL),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', 'done', '2026-11-10 07:35:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '01a2217a-be4a-7cf0-8189-cf8566887c08', '01a2217a-c1ff-7a26-a454-23bbd74fe185', 2026, 1, '2027-02-08', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', '22.1.5', '2026-11-25 09:10:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', 2026, 10, '2027-02-23', '2026-12-07'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', 'stopped', '2026-11-09 10:20:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '01a2217a-c1e5-766d-8987-b4109a94ad65', 2026, 3, '2027-02-07', NULL),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', '22.1.7', '2026-11-26 11:05:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', '01a2217a-be4f-7cd8-8634-32bd8b443731', '01a2217a-c2db-77be-9463-24225873e6bd', 2026, 2, '2027-02-24', '2026-12-10'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', '22.1.5', '2026-11-27 13:20:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '01a2217a-be56-7589-abd7-35aed34d2b3b', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', 2026, 3, '2027-02-25', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', '22.1.5', '2026-11-28 07:27:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be64-7b3d-990e-7681f04d18f0', '01a2217a-c30a-7b4a-b89d-e243e469517e', 2026, 11, '2027-02-26', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', '22.1.3', '2026-11-28 08:17:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be5d-7058-a586-f05b0008e2ea', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', 2026, 12, '2027-02-26', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32a-7a2a-af16-95d7775e0e44', '22.1.3', '2026-11-28 08:57:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be5e-7dad-8c5b-a4d0a6e8ece8', '01a2217a-c333-7774-a5b1-80536bb9152e', NULL, NULL, NULL, NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', '22.1.6', '2026-11-28 08:42:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', 2026, 13, '2027-02-26', '2026-11-28'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c339-72a9-a056-8e3911ec8f61', '22.1.1', '2026-11-28 09:07:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be47-7182-8c8c-8a9578107b16', NULL, NULL, NULL, NULL, NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c33b-73a9-8e0a-b64d32fe53f0', '2.6', '2026-11-28 09:17:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-be4a-7cf0-8189-cf8566887c08', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: centre; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.centre VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-be6b-7628-bcac-9a38963ccd1e', 'novada', 'Upmalas klientu apkalpošanas centrs', 'Tilta iela 2, Upmala, LV-0000', 'Upmala', 'upmala@example.org', '+371 00000000'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-be6b-7628-bcac-9a38963ccd1e', 'vietējas', 'Kalnāju klientu apkalpošanas centrs', 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000', 'Kalnāji', 'kalnaji@example.org', '+371 00000000'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-be6b-7b98-b723-48f541cf251f', 'reģionālas', 'Vējciema klientu apkalpošanas centrs', 'Dzirnavu iela 7, Vējciems, LV-0000', 'Vējciems', 'vejciems@example.org', '+371 00000000');


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c17a-709e-ae03-739d163e1aee', '2026-10-21 13:13:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '2026-11-04 07:28:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e5-766d-8987-b4109a94ad65', '2026-11-09 10:28:00+00'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1ff-7a26-a454-23bbd74fe185', '2026-11-10 07:43:00+00'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c212-7a9a-8428-58dbf19d080c', '2026-11-11 08:18:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c239-733e-91fc-351903b853c8', '2026-11-12 08:48:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24f-732b-a83c-5b15c8c66390', '2026-11-13 10:03:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c277-71f0-bd34-b31bb6a95db8', '2026-11-17 07:13:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c28c-75fe-9a7f-45a81fddae01', '2026-11-18 08:08:00+00'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '2026-11-24 09:38:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '2026-11-25 09:18:00+00'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2db-77be-9463-24225873e6bd', '2026-11-26 11:13:00+00'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', '2026-11-27 13:28:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-7b4a-b89d-e243e469517e', '2026-11-28 07:35:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-71ec-9776-63ca6fe2bf78', '2026-11-28 07:35:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', '2026-11-28 08:25:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '2026-11-28 08:50:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c333-7774-a5b1-80536bb9152e', '2026-11-28 09:05:01.821422+00');


--
-- Data for Name: client_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_name VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c17a-709e-ae03-739d163e1aee', 1, '2026-10-21 13:13:00+00', 'Teodors', 'Burkāns', 'burkans teodors', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', 1, '2026-11-04 07:28:00+00', 'Austra', 'Dižmežniece', 'dizmezniece austra', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e5-766d-8987-b4109a94ad65', 1, '2026-11-09 10:28:00+00', 'Alma', 'Silmala', 'silmala alma', NULL),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1ff-7a26-a454-23bbd74fe185', 1, '2026-11-10 07:43:00+00', 'Lūcija', 'Smilgāja', 'smilgaja lucija', NULL),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c212-7a9a-8428-58dbf19d080c', 1, '2026-11-11 08:18:00+00', 'Milda', 'Vizbulīte', 'vizbulite milda', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c239-733e-91fc-351903b853c8', 1, '2026-11-12 08:48:00+00', 'Biruta', 'Kastaņa', 'kastana biruta', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24f-732b-a83c-5b15c8c66390', 1, '2026-11-13 10:03:00+00', 'Mirdza', 'Ģērmaņupe', 'germanupe mirdza', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c277-71f0-bd34-b31bb6a95db8', 1, '2026-11-17 07:13:00+00', 'Haralds', 'Vītolnieks', 'vitolnieks haralds', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c28c-75fe-9a7f-45a81fddae01', 1, '2026-11-18 08:08:00+00', 'Voldemārs', 'Zaķurags', 'zakurags voldemars', NULL),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', 1, '2026-11-24 09:38:00+00', 'Jonas', 'Vėtrūnas', 'vetrunas jonas', '\x00eb3ab7d0f4b2cfbf50052041def8d6289cfed9941563223b6db30dfba948d6b6697776346454'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', 1, '2026-11-25 09:18:00+00', 'Ojārs', 'Pūpolzars', 'pupolzars ojars', NULL),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2db-77be-9463-24225873e6bd', 1, '2026-11-26 11:13:00+00', 'Fricis', 'Jumiķis', 'jumikis fricis', NULL),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', 1, '2026-11-27 13:28:00+00', 'Arnolds', 'Kaijkalns', 'kaijkalns arnolds', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-7b4a-b89d-e243e469517e', 1, '2026-11-28 07:35:01.821422+00', 'Imants', 'Graudiņš-Tīrums', 'graudins-tirums imants', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-71ec-9776-63ca6fe2bf78', 1, '2026-11-28 07:35:01.821422+00', 'Emīls', 'Graudiņš-Tīrums', 'graudins-tirums emils', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', 1, '2026-11-28 08:25:01.821422+00', 'Zenta', 'Viršupe', 'virsupe zenta', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', 1, '2026-11-28 08:50:01.821422+00', 'Skaidrīte', 'Bebrupe', 'bebrupe skaidrite', NULL),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c333-7774-a5b1-80536bb9152e', 1, '2026-11-28 09:05:01.821422+00', 'Aivars', 'Lāčkāja', 'lackaja aivars', NULL);


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consultation VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1dd-75ac-afa6-5863bd091a85', NULL, 'which_service', 'explained', '2026-11-06 08:05:00+00', '2026-11-06 08:15:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c286-7ed0-bdad-e93f705a5429', NULL, 'means', 'will_get_means', '2026-11-17 14:20:00+00', '2026-11-17 14:30:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c298-7022-8cc1-57dd9dcb3ac0', NULL, 'portal', 'applied_alone', '2026-11-19 10:00:00+00', '2026-11-19 10:10:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2ac-7784-b6bb-146ecf7ba011', NULL, 'mandate', 'will_apply', '2026-11-23 07:40:00+00', '2026-11-23 07:50:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2e7-7938-bd6a-93374e47da77', NULL, 'applying', 'sent_on', '2026-11-26 12:50:00+00', '2026-11-26 13:00:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2e8-7bae-868c-7aaf704560d7', NULL, 'progress', 'explained', '2026-11-27 09:15:00+00', '2026-11-27 09:25:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES
	('00000000-0000-0000-0000-000000000000', '01a2217a-be76-7555-b961-dfa020fca2f0', 'release', '\x0772656c65617365b4fac6f5851522414537ca9fc62089e23a6763b5997ce0589997a3014ae32eb1cff35a2f0991146da8fd9ee41c4ef07d9d0e0d26a0a4d1d989051b58'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', 'release', '\x0772656c65617365a023422881dfce26a1c74918eec5dc14f01896978989c9788147fbf2850ef331c9c0408d906c2a51bd9505430fdff394086127071131eaab69f93b4e'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-be83-7b40-8520-32570ed014be', 'release', '\x0772656c65617365cdb9384779a3f5464e63f19ee8cb40d2aceb269231da5b842d62b8f9f8120aa912bf5ca119fc0e2a46301a164547f8b0d02b8383b26090a50be937dc'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c023-709a-9e61-4c46f970afa3', 'release', '\x0772656c65617365acfb3649c24cf1384124f5877bb2eab27337760da6d5211ed24afd84367c3dbb85eea427dff3c828a498cb58cc69865205a4886d326f04a9449de538'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c06e-7de7-999f-da78b0b7e09f', 'release', '\x0772656c656173652ee43591eb9c9eab8a4709a06f8201c36359c9a2809ab6bd68856436f613e8e91c9f11354e268ed42a3544366fee41a318246994431707b4876aa600'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c07c-7adb-bb9a-64b29b41f287', 'release', '\x0772656c6561736543503292f727c99cc16f48c888e53e76420da20157401695f27681df216cda0d8f09d8e7bb07e8a13bc7f23cb7583b4e0df221be6949de66e745ac94'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c086-7bed-838c-b5e842baef1d', 'release', '\x0772656c656173656b5d0d398e2f624d3eed648b0d025302991a7ef9d31dc34aef9de8f2f12e86f458421c43fdf933e290cbe6d6c88661846a36c4a66b5382a6872c1dac'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c099-7907-89cd-cb177b8bcc2d', 'release', '\x0772656c65617365f36e297b865154db3db675c8da39f625656580a918ac4ec9726f357a8702e2c15be4d7896d1fab11f5e7e86c90d9fc33ec0a6eee18c45b569c7efbe5'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c0a1-71af-a67d-590fbe62ea58', 'release', '\x0772656c6561736577d7b38fbf9d5a08d89937a8f25fe54e2c4b21aa094b74bef2d1fd2b56af26fccb717296eda1e86657459a5aeb0804afb8a154fe6c68f3925733f6a4'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', 'release', '\x0772656c656173657b648d6214b054963330f0e53c91c8877618488fcf873c717bc6ef4670957ef1a66f9aec7a51525fed9019f4ffd08ebceb46bb13cfde6df1be5b437d'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c0aa-74ed-b9ac-f2de1d37eef7', 'release', '\x0772656c65617365a92f21b85d9207fd5d86e96ff212fafd6277874689b00fa32bcf330f01dbec2f40349d67e8a3ed46c0bdcbe17ae73e5509d35507c1c0e3da129a86cd'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c0e5-7a27-9855-d482989372cb', 'release', '\x0772656c65617365ce14aee3f18a086a1f9218600d6256d5f2ad722268b68d2735f167de0745ff908c03639504998c10f0a596ddbc51b4840ce9393b1e366b00ee4434fd'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', 'release', '\x0772656c65617365fdff48ce162ef4a7a5e93171edbe424a0c1617a5089b1e1c49d8daaa678bde85e86b985e37770efbaf23a0f6c140a71d978507e518badf702d4b1a17'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c0f4-70cb-afba-b6b5142ba427', 'release', '\x0772656c65617365ddb28311cec5a399ac02829609091c1e240377f767f0ef6cfa83c4514dd1c9f36934ca95fcc229a89fdc3d07de707edd402228f38af2d6a595656bd4'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c0f8-7996-88fe-8100fceda602', 'release', '\x0772656c656173654f26774689d86a14ce0d7523b7088157c957dbe8badbcf2cf881f27ebb4f75b80b826016aa837bfb07902939e5afd4a22ccec77265745bb2ce9ba952'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c136-70a6-af58-366dbe490e57', 'release', '\x0772656c65617365bcaa72e870a97d1aa842a79167bd3a7359b3ade50d2bfbfa00a23e255f0b1a0596b81a642ffe6f0af4f4465287bfcf9d97ab0cc4256b2bdcd5899c79'),
	('00000000-0000-0000-0000-000000000000', '01a2217a-c142-71ca-9994-e92b71c6f6ce', 'release', '\x0772656c65617365d95fa3134cc74a038ba98e49e888c3286a518d74c1b30fe5055c0663259b5f9fa3ba168fd9b2fca963dcb2b954489eb8fb3327193cc56c37c49cf282'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c17a-709e-ae03-739d163e1aee', 'release', '\x0772656c656173650f57ad121a3cfc08d17dbc4db8ed7a76a380fa89201a7b17fd9afcd5fdbf2566c2bd05c7dc1b1a4f01ff2903956dcfd3702c4053f45fcad6b225132e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', 'release', '\x0772656c6561736517659378b8273b51df91a1dfd92472c84729b2514be01944b3227fd484d0091c31edc217cc3a4a93a6b56181ef86f967109ef674deae9dd2a7c99f49'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e5-766d-8987-b4109a94ad65', 'release', '\x0772656c65617365536bc6fd4dcae9e01fefbb7769fdc3b1d16f6c2c1e57bd8172b1e4b7d7eb6c2b4544a0b3fd40873539f15166b0e75674c618d077a24039e06275f03e'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1ff-7a26-a454-23bbd74fe185', 'release', '\x0772656c65617365e353bc7254fb17e816aef63c1aef7bc6729c6c4ee6559511f231b52c67a9adbf17442a7c7dc0f950686367ccdaccaa87624fd33dc8142b806474d706'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c212-7a9a-8428-58dbf19d080c', 'release', '\x0772656c65617365e24714b953816b9abec127f75ebd4a0e9ee7afcd9e23ae0dad0786ac4bc2ba8d9c2389a320a9e749561abb206d5a5b91a47d085f162189a97d6a489f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c239-733e-91fc-351903b853c8', 'release', '\x0772656c656173655d046b339118cf2c7458eef4e81f444a4cb68342751704b5ae5421b81d85fa0875a11e1006c593123bb4815905cc891e92364ecc4835c81b2c18e53d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24f-732b-a83c-5b15c8c66390', 'release', '\x0772656c6561736580fad0e850993096f5c30a57371c009e7fef4f897313213524d30a2cfd0c979ff32d0f9d0be856d5a3e46deadfb024ced11c83694ab58a8715982c7f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c277-71f0-bd34-b31bb6a95db8', 'release', '\x0772656c656173654f624a81611a8c9bd956079bc7b8bb8815d70f01e67a8d9d256effd0b1576551edfa2958b7e1d0ac62edbb4e2074f155acd6b68a154c41a78933ca3d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c28c-75fe-9a7f-45a81fddae01', 'release', '\x0772656c656173658e0d04ec3428ceaa82103fb6f79056058887d55811c5ca1c3bf44d9b736e246708597b83c152dc06d6c4d9c115fb59796a6146721447cad49a6e6768'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', 'release', '\x0772656c65617365f8b5458c70dd2885b2d823e80dd3db8f1b517bdf5819736b5fbef23eb6d61b1c73c451c70cc8d125056aa66d435a0d671eed22fa8a8e2c6d5ced6822'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', 'release', '\x0772656c6561736509b86ef1d64f56ff4e65e8b03dceb02e9b7caf1b4845902b097eedabea41346170f5461783a7b2fca0d70732994b00803e4a682d93a48d68480104be'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2db-77be-9463-24225873e6bd', 'release', '\x0772656c656173658881e9a70869a11ca878114124804d4d4b366dca1cd0fde0de6adda99737e38ec66c5082a2244bb227865e5659458c20afb223677b6cc2e2d033fd58'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', 'release', '\x0772656c6561736575b89dfc35632c224e1173362d085d74bccb51079a3db678eebdffc85ce12dbd99856fda17ae70bfe82f1f6634c190d5b273de0ded7b39a4750b2176'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-7b4a-b89d-e243e469517e', 'release', '\x0772656c65617365bd9996061cb95e23beaf368f854e96ebe0ab824ed6f2b3b03255b42c2313aee1269c915519ce096ebca8353195fe4677f4430d40054f3f676427fc95'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-71ec-9776-63ca6fe2bf78', 'release', '\x0772656c65617365781281adff71274bb969199a4d753177aabd52f8763b9868cdc0183f9524c25e449ec478a978a33000d7fbf08a44b86bea363861da9b2f06f3602b87'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', 'release', '\x0772656c65617365798aabb3a4e1bb864557ff18f93ee2eeabc8d1dd12577b78e0814f6572437c3224ba6b64a282dc0319089694d2bc3a7d8afd91135e4ca112053e83b2'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', 'release', '\x0772656c65617365b4b8bb4d0c149c39a5795d9232384e3642345d60069ae521e0ef2f8b3458e1f6add7b7bef5dd11dee98b36f5dfe0612993e5e8484b61c98f890bd0c0'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c333-7774-a5b1-80536bb9152e', 'release', '\x0772656c65617365104ee9bfd4292d078ae50379edeca44322e0fa6640b6c6477768fc6a813043af38818f38194c2bfeb513862909f345413880319a0d0653c0d405264c');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c16d-7040-9ff9-974ca6e89d5c', 'never_had', '2026-10-21 13:09:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b6-77f8-a5f4-37472c557614', 'never_had', '2026-11-04 07:24:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e2-7ff1-94c2-0473b522796c', 'never_had', '2026-11-09 10:24:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fc-7c26-9232-129bc53b5b6d', 'never_had', '2026-11-10 07:39:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20f-7ec2-bf9a-1bf5f63231a7', 'never_had', '2026-11-11 08:14:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c237-7bac-8e79-5c848cfbc518', 'never_had', '2026-11-12 08:44:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24c-7de9-a4c6-23a6bbfb14e7', 'never_had', '2026-11-13 09:59:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c263-778a-b40a-b217e56bbfc6', 'never_had', '2026-11-16 13:44:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c271-7ebc-aee9-6dc8bd4807ab', 'never_had', '2026-11-17 07:09:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c288-7262-8cd9-5385d034a65d', 'never_had', '2026-11-18 08:04:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c29b-7f2c-bea5-a91dd86d6e2f', 'never_had', '2026-11-20 12:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ae-755e-8f39-7dd5f074389e', 'never_had', '2026-11-24 09:34:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c7-7c28-9031-6cb566daf7c7', 'never_had', '2026-11-25 09:14:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d9-709d-b3bd-683e5fb42ca4', 'never_had', '2026-11-26 11:09:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ea-7eea-870f-1960c2da2de6', 'never_had', '2026-11-27 13:24:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c306-7c75-b894-af5f734e9c72', 'never_had', '2026-11-28 07:31:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c31b-7dac-9166-9b999b37b4e4', 'never_had', '2026-11-28 08:21:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c325-7c4a-a760-51e2334a1b03', 'never_had', '2026-11-28 08:46:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32e-78cc-a5dc-f8a178bdca5c', 'never_had', '2026-11-28 09:01:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c33a-7a85-87c8-ce8f52de45ef', 'never_had', '2026-11-28 09:11:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287');


--
-- Data for Name: e_service; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service VALUES
	('01a2217a-be43-7f25-a2ad-88bfdc1c680c', 'EPD313'),
	('01a2217a-be46-7799-a07a-d0ce84ccd72b', 'EPD314'),
	('01a2217a-be49-7e3c-a90c-76e2f75488a0', 'EPD315'),
	('01a2217a-be3a-7523-8d0c-26fe00057c71', 'EPD619'),
	('01a2217a-be51-740e-b11b-a1030c5b92ee', 'EPD01'),
	('01a2217a-be53-7394-9c13-a7cbc9bdc66a', 'EPD02'),
	('01a2217a-be55-707b-957f-c9f74cd2215d', 'EPD03'),
	('01a2217a-be58-7a86-ab7c-8a5d824d5f96', 'EPD04'),
	('01a2217a-be5a-7eaa-a1f7-9f6f0a637eb3', 'EPD05'),
	('01a2217a-be5c-7b5a-8545-9a0a3d8d323f', 'EPD06'),
	('01a2217a-be5e-7868-8fd6-a7eec9828178', 'EPD07'),
	('01a2217a-be5f-7821-898d-fc205c16573d', 'EPD08'),
	('01a2217a-be61-7178-8f1b-714a7a6153c3', 'EPD09'),
	('01a2217a-be63-76d1-97f3-374d01f1a607', 'EPD10'),
	('01a2217a-be65-7779-a6f5-4fdf71d5f4c9', 'EPD11'),
	('01a2217a-be67-7c7f-b6d0-b614bba8ea33', 'EPD12');


--
-- Data for Name: e_service_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service_edition VALUES
	('01a2217a-be44-7733-b66e-e9a93641a91f', '01a2217a-be43-7f25-a2ad-88bfdc1c680c', '2019-03-01', NULL, '{"en": "Facts about a person''s legal capacity", "lv": "Ziņas par personas rīcībspēju"}', 'zinas par personas ricibspeju facts about a person''s legal capacity epd313 iedzivotaju lietu birojs (demo)', '01a2217a-be30-717e-9f5e-52d612606734', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD313', true, true, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', '3.13'),
	('01a2217a-be47-7182-8c8c-8a9578107b16', '01a2217a-be46-7799-a07a-d0ce84ccd72b', '2019-03-01', NULL, '{"en": "Personal codes of one person", "lv": "Personas kodu atbilstība vienai personai"}', 'personas kodu atbilstiba vienai personai personal codes of one person epd314 iedzivotaju lietu birojs (demo)', '01a2217a-be30-717e-9f5e-52d612606734', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD314', true, true, true, '{"en": "given name, surname, personal code, the other personal code", "lv": "vārds, uzvārds, personas kods, otrs personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "otherCode", "label": {"en": "The other personal code", "lv": "Otrs personas kods"}}]', '3.14'),
	('01a2217a-be4a-7cf0-8189-cf8566887c08', '01a2217a-be49-7e3c-a90c-76e2f75488a0', '2019-03-01', NULL, '{"en": "Present and former personal code", "lv": "Aktuālais un iepriekšējais personas kods"}', 'aktualais un ieprieksejais personas kods present and former personal code epd315 iedzivotaju lietu birojs (demo)', '01a2217a-be30-717e-9f5e-52d612606734', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD315', true, true, true, '{"en": "given name, surname, personal code", "lv": "vārds, uzvārds, personas kods"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}]', '3.15'),
	('01a2217a-be3e-77c2-8029-d87d6979f320', '01a2217a-be3a-7523-8d0c-26fe00057c71', '2017-08-01', '2019-03-01', '{"en": "Lump sum for a deceased pensioner''s spouse (a pensioner)", "lv": "Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)"}', 'vienreizejs pabalsts mirusa pensionara laulatajam (pensionaram) lump sum for a deceased pensioner''s spouse (a pensioner) epd619 pabalstu un pensiju birojs (demo)', '01a2217a-be32-7d3f-882a-6f1fe4d746a3', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, account to be paid into", "lv": "vārds, uzvārds, konts, uz kuru pārskaitīt"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}]', '6.19'),
	('01a2217a-be4f-7cd8-8634-32bd8b443731', '01a2217a-be3a-7523-8d0c-26fe00057c71', '2019-03-01', NULL, '{"en": "Benefit for a late pensioner''s spouse", "lv": "Pabalsts mirušā pensijas saņēmēja laulātajam"}', 'pabalsts mirusa pensijas sanemeja laulatajam benefit for a late pensioner''s spouse epd619 pabalstu un pensiju birojs (demo)', '01a2217a-be32-7d3f-882a-6f1fe4d746a3', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, '{"en": "given name, surname, personal code, name of the late spouse, day of death, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, mirušā laulātā vārds un uzvārds, miršanas datums, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "deceased", "label": {"en": "Name of the late spouse", "lv": "Mirušā laulātā vārds un uzvārds"}}, {"key": "deathDate", "hint": {"en": "For example, 01.03.2019", "lv": "Piemēram, 01.03.2019."}, "label": {"en": "Day of death", "lv": "Miršanas datums"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', '6.19'),
	('01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-be51-740e-b11b-a1030c5b92ee', '2019-03-01', NULL, '{"en": "Declaring the place of residence", "lv": "Dzīvesvietas deklarēšana"}', 'dzivesvietas deklaresana declaring the place of residence epd01 iedzivotaju lietu birojs (demo)', '01a2217a-be30-717e-9f5e-52d612606734', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD01', true, true, true, '{"en": "given name, surname, personal code, address, e-mail, phone", "lv": "vārds, uzvārds, personas kods, adrese, e-pasts, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217a-be54-79a5-bcd0-77058f056ff5', '01a2217a-be53-7394-9c13-a7cbc9bdc66a', '2019-03-01', NULL, '{"en": "Certificate of residence (at once)", "lv": "Izziņa par deklarēto dzīvesvietu (tūlītēja)"}', 'izzina par deklareto dzivesvietu (tuliteja) certificate of residence (at once) epd02 iedzivotaju lietu birojs (demo)', '01a2217a-be30-717e-9f5e-52d612606734', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD02', true, false, true, '{"en": "given name, surname, personal code, what the facts are needed for", "lv": "vārds, uzvārds, personas kods, kam ziņas vajadzīgas"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2217a-be56-7589-abd7-35aed34d2b3b', '01a2217a-be55-707b-957f-c9f74cd2215d', '2019-03-01', NULL, '{"en": "Family state benefit", "lv": "Ģimenes valsts pabalsta pieprasījums"}', 'gimenes valsts pabalsta pieprasijums family state benefit epd03 pabalstu un pensiju birojs (demo)', '01a2217a-be32-7d3f-882a-6f1fe4d746a3', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD03', true, true, true, '{"en": "given name, surname, personal code, the child''s name, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217a-be59-7d3b-b03b-e6641e8f0a78', '01a2217a-be58-7a86-ab7c-8a5d824d5f96', '2019-03-01', NULL, '{"en": "Pension recalculation request", "lv": "Pensijas pārrēķina pieprasījums"}', 'pensijas parrekina pieprasijums pension recalculation request epd04 pabalstu un pensiju birojs (demo)', '01a2217a-be32-7d3f-882a-6f1fe4d746a3', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD04', true, true, true, '{"en": "given name, surname, personal code, account to be paid into, phone", "lv": "vārds, uzvārds, personas kods, konts, uz kuru pārskaitīt, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217a-be5b-7452-b93e-d7bfb9743c2b', '01a2217a-be5a-7eaa-a1f7-9f6f0a637eb3', '2019-03-01', NULL, '{"en": "Facts about my property", "lv": "Mana īpašuma dati"}', 'mana ipasuma dati facts about my property epd05 zemes un ipasumu birojs (demo)', '01a2217a-be33-75bd-bd34-7931123fca7d', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD05', false, true, true, '{"en": "cadastre number", "lv": "kadastra numurs"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}]', NULL),
	('01a2217a-be5d-7058-a586-f05b0008e2ea', '01a2217a-be5c-7b5a-8545-9a0a3d8d323f', '2019-03-01', NULL, '{"en": "Copy of a land register folio", "lv": "Zemesgrāmatas nodalījuma noraksts"}', 'zemesgramatas nodalijuma noraksts copy of a land register folio epd06 zemes un ipasumu birojs (demo)', '01a2217a-be33-75bd-bd34-7931123fca7d', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD06', true, true, true, '{"en": "cadastre number, what the facts are needed for, e-mail", "lv": "kadastra numurs, kam ziņas vajadzīgas, e-pasts"}', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}]', NULL),
	('01a2217a-be5e-7dad-8c5b-a4d0a6e8ece8', '01a2217a-be5e-7868-8fd6-a7eec9828178', '2019-03-01', NULL, '{"en": "Exchanging a driver''s licence", "lv": "Vadītāja apliecības maiņa"}', 'vaditaja apliecibas maina exchanging a driver''s licence epd07 satiksmes lietu birojs (demo)', '01a2217a-be34-7305-8c96-dedc9791c286', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD07', true, false, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217a-be60-7962-b159-7e6193ef116b', '01a2217a-be5f-7821-898d-fc205c16573d', '2019-03-01', NULL, '{"en": "Taking a vehicle off the register", "lv": "Transportlīdzekļa noņemšana no uzskaites"}', 'transportlidzekla nonemsana no uzskaites taking a vehicle off the register epd08 satiksmes lietu birojs (demo)', '01a2217a-be34-7305-8c96-dedc9791c286', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD08', true, true, true, '{"en": "the vehicle''s registration number, what the facts are needed for", "lv": "transportlīdzekļa reģistrācijas numurs, kam ziņas vajadzīgas"}', '[{"key": "vehicle", "label": {"en": "The vehicle''s registration number", "lv": "Transportlīdzekļa reģistrācijas numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2217a-be62-77fe-859d-12e5d155436e', '01a2217a-be61-7178-8f1b-714a7a6153c3', '2019-03-01', NULL, '{"en": "Letter to the municipality", "lv": "Iesniegums pašvaldībai"}', 'iesniegums pasvaldibai letter to the municipality epd09 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217a-be34-7175-8f2f-f4a0910bf97c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD09', true, true, false, '{"en": "given name, surname, address, what the letter says", "lv": "vārds, uzvārds, adrese, iesnieguma teksts"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "letter", "label": {"en": "What the letter says", "lv": "Iesnieguma teksts"}}]', NULL),
	('01a2217a-be64-7b3d-990e-7681f04d18f0', '01a2217a-be63-76d1-97f3-374d01f1a607', '2019-03-01', NULL, '{"en": "Nursery school waiting list", "lv": "Bērna reģistrēšana bērnudārza rindā"}', 'berna registresana bernudarza rinda nursery school waiting list epd10 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217a-be34-7175-8f2f-f4a0910bf97c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD10', true, true, true, '{"en": "given name, surname, personal code, the child''s name, phone", "lv": "vārds, uzvārds, personas kods, bērna vārds un uzvārds, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217a-be68-71ad-8294-791a00c0fe40', '01a2217a-be67-7c7f-b6d0-b614bba8ea33', '2027-01-01', NULL, '{"en": "Agreement on keeping a grave", "lv": "Kapavietas uzturēšanas līgums"}', 'kapavietas uzturesanas ligums agreement on keeping a grave epd12 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217a-be34-7175-8f2f-f4a0910bf97c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD12', true, true, true, '{"en": "given name, surname, personal code, phone", "lv": "vārds, uzvārds, personas kods, tālrunis"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2217a-be66-74be-a912-c417d035aa3f', '01a2217a-be65-7779-a6f5-4fdf71d5f4c9', '2019-03-01', '2024-01-01', '{"en": "Property tax notice by post", "lv": "Nekustamā īpašuma nodokļa paziņojums pa pastu"}', 'nekustama ipasuma nodokla pazinojums pa pastu property tax notice by post epd11 upmalas pilsetas pakalpojumu birojs (demo)', '01a2217a-be34-7175-8f2f-f4a0910bf97c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD11', true, true, true, '{"en": "given name, surname, address", "lv": "vārds, uzvārds, adrese"}', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}]', NULL);


--
-- Data for Name: foreign_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.foreign_identity VALUES
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b0-717b-86e9-88af96aeb2e6', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', '\x00b075c34db41f1030c8e7d7d3a9bb7a9090732ea39a3ec88872942866c9d77f78c5621c97ece6d7b92f1eaa15a9293e3829b3208f', '2026-11-24 09:38:00+00');


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.identity_check VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c17b-77a0-a914-fcf6b46b8b38', 'confirmed', NULL, '01a2217a-c17a-709e-ae03-739d163e1aee', NULL, NULL, NULL, 'passport', '\x00010dd2b843b01a4569395f267352c589a2e78465473350a088eb9e5a12529a18c355a45563', 'LV', '2099-12-31', true, false, '2026-10-21 13:13:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1be-7f70-a424-eac1a63eaa3e', 'confirmed', NULL, '01a2217a-c1bd-78a8-ac23-4ae4a454b301', NULL, NULL, NULL, 'passport', '\x00dfc852a7b1fb14dbd5d4160caf0474e6b0e8a8ad6ac537c747b672de2e4a16c0d167f2111c', 'LV', '2099-12-31', true, false, '2026-11-04 07:28:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e5-76d8-9041-2da3afe1c893', 'confirmed', NULL, '01a2217a-c1e5-766d-8987-b4109a94ad65', NULL, NULL, NULL, 'passport', '\x001d6a60157687f52f6f2a19c39a1daeefff45c1e8679d833d7b8b75805b84e680d7f96bb1d7', 'LV', '2099-12-31', true, false, '2026-11-09 10:28:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1ff-728b-8d7d-93753ccb3041', 'confirmed', NULL, '01a2217a-c1ff-7a26-a454-23bbd74fe185', NULL, NULL, NULL, 'passport', '\x007371e656be5424b978d4afbb252b27feb2c33b6c51c31b7c9098b1b30afa7734fc06c86de6', 'LV', '2099-12-31', true, false, '2026-11-10 07:43:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c212-7193-98b6-f41f3d21664f', 'confirmed', NULL, '01a2217a-c212-7a9a-8428-58dbf19d080c', NULL, NULL, NULL, 'passport', '\x00735fa2cf56e077f3390726acb00d092889f6e54f509e901efaca688284eaaafc711c33300b', 'LV', '2099-12-31', true, false, '2026-11-11 08:18:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c23a-7035-a818-63014d4ca797', 'confirmed', NULL, '01a2217a-c239-733e-91fc-351903b853c8', NULL, NULL, NULL, 'passport', '\x002c837e179d1d2a68e924155041f2b983b551f7d826fa636febd173fd521f44e7807bf3de97', 'LV', '2099-12-31', true, false, '2026-11-12 08:48:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24f-7155-af7a-01f9e051b9f5', 'confirmed', NULL, '01a2217a-c24f-732b-a83c-5b15c8c66390', NULL, NULL, NULL, 'passport', '\x00e89c2f0d0504518efcd7341433af34e0d56aed6979cc8d832ce2251ef3e70f005ab30d5cf7', 'LV', '2099-12-31', true, false, '2026-11-13 10:03:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c266-7a13-8762-2448b5b2d22c', 'confirmed', NULL, '01a2217a-c239-733e-91fc-351903b853c8', NULL, NULL, NULL, 'passport', '\x0008aeacd713e13990f48fbc3b93c1f780078bcf1b87957469e9b408f0891456f13202fcb973', 'LV', '2099-12-31', true, false, '2026-11-16 13:48:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c277-7f5a-88d1-59149d7695b3', 'confirmed', NULL, '01a2217a-c277-71f0-bd34-b31bb6a95db8', NULL, NULL, NULL, 'passport', '\x0037e5f9bb69866747fae745d8b40c1fa12d251007d7246ec5a6c0f07e07c3a06ea65c44e865', 'LV', '2099-12-31', true, false, '2026-11-17 07:13:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c28c-7c8a-9b09-aa202ccc5132', 'confirmed', NULL, '01a2217a-c28c-75fe-9a7f-45a81fddae01', NULL, NULL, NULL, 'passport', '\x00d8383fc3dd4087cb1fd270cdbc770b9004532a849a2a15a13ace03dbaa0a8148e4514bb937', 'LV', '2099-12-31', true, false, '2026-11-18 08:08:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c29d-70cc-9b8a-2cb123349e13', 'refused', 'document_invalid', NULL, NULL, NULL, NULL, 'passport', NULL, 'LV', NULL, false, false, '2026-11-20 12:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b1-7798-a16a-3844932911a2', 'confirmed', NULL, '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', NULL, NULL, NULL, 'foreign_passport', '\x00a76d434607220e983df8eefcafb872a7741cd83e7bc280f584d8fb4bb49dfbcd3c0902290f20', 'LT', '2099-12-31', true, false, '2026-11-24 09:38:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c9-7a88-a2bd-6721051ebd5f', 'confirmed', NULL, '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', NULL, NULL, NULL, 'passport', '\x00e47ae7af15d10b80f662bb0b011664bed625bc32ca572541a9e7a720ab673182e0aa0dce45', 'LV', '2099-12-31', true, false, '2026-11-25 09:18:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2dc-7871-a6a7-6abc29d8d517', 'confirmed', NULL, '01a2217a-c2db-77be-9463-24225873e6bd', NULL, NULL, NULL, 'passport', '\x0021a27095a524ec4adbced91817f2c7ccdd5c4ab95b7567febb42dee535d9ebde48966bb763', 'LV', '2099-12-31', true, false, '2026-11-26 11:13:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ed-74c4-b8a2-4c6ad924f70a', 'confirmed', NULL, '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', NULL, NULL, NULL, 'passport', '\x00d5cf6f7618a765db5d7842a35149b0d8d21ea3ea471606bba8c88bce37413a0e9f59e1599c', 'LV', '2099-12-31', true, false, '2026-11-27 13:28:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-7fda-ba26-e190aadc6214', 'confirmed', NULL, '01a2217a-c30a-7b4a-b89d-e243e469517e', '01a2217a-c30a-71ec-9776-63ca6fe2bf78', 'parent', '\x005f38c547671756b23ab7621ea46105f9d0601057120767aa0b4f26716689c357295aff1420df02b0d6e844e9122ebde8326e7f537ed32b31c488', 'passport', '\x006bb249499122dd0607abaff122c37aa2c2d0412733c43298571cb88f0cab976b38e9914fa0', 'LV', '2099-12-31', true, true, '2026-11-28 07:35:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c31e-7b60-8f7e-cc5f1f98afb7', 'confirmed', NULL, '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', NULL, NULL, NULL, 'passport', '\x009bc4548c2bdb13ac26562dc656778a2d450962e16afcecfaaa6edc947ea6fce55f858f06fd', 'LV', '2099-12-31', true, false, '2026-11-28 08:25:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c327-7cc3-a273-1fc494b2dc30', 'confirmed', NULL, '01a2217a-c327-7e0e-ac08-1c7e701a35fb', NULL, NULL, NULL, 'passport', '\x0015c346e167b38788f74ad1a87634d332079357a756eca47a5dc3b5c33db2d4f545532828a3', 'LV', '2099-12-31', true, false, '2026-11-28 08:50:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c333-7c78-94b1-bfd9543b506d', 'confirmed', NULL, '01a2217a-c333-7774-a5b1-80536bb9152e', NULL, NULL, NULL, 'passport', '\x0005938412bbe72050ed142af78579b4e882ba1ceb9241b2ac1dd7a9c0e420c603beb73e978b', 'LV', '2099-12-31', true, false, '2026-11-28 09:05:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f');


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
	('00000000-0000-0000-0000-000000000000', '\xe11ce7453409df601f43acca803422afcac31ac079f85727cfdb9495d2271f59', 'release', '01a2217a-be76-7555-b961-dfa020fca2f0'),
	('00000000-0000-0000-0000-000000000000', '\x546b5a825c8c69610e44c557ffdbf0478e8f12c335dc74a375a343b4e06feb31', 'release', '01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b'),
	('00000000-0000-0000-0000-000000000000', '\xb644fa469e6e82cfbbd44d90a8cb9625a9e2c7742eb0fcd30b51ab7fcd03f9ee', 'release', '01a2217a-c023-709a-9e61-4c46f970afa3'),
	('00000000-0000-0000-0000-000000000000', '\x63977eedd760001bc495e4b189eebd3b670372758bb36f13170400261f515439', 'release', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('00000000-0000-0000-0000-000000000000', '\xc15f1807cb38f129d60f7e8bfda166d08dd66e30a7c3bbf1d1db135d7f64121e', 'release', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('00000000-0000-0000-0000-000000000000', '\x6cf867396750c5383e520b4ae478213e7388c3e097108d2e2f6ab860044f0942', 'release', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('00000000-0000-0000-0000-000000000000', '\x145546d27ac0893996682f9821301c4eb260673ab61240a26b795059928a3fa0', 'release', '01a2217a-c099-7907-89cd-cb177b8bcc2d'),
	('00000000-0000-0000-0000-000000000000', '\x9790658be41067789585cc261e42babbfdbcf0fdf9a47347a2c37d7231323d9d', 'release', '01a2217a-c0a1-71af-a67d-590fbe62ea58'),
	('00000000-0000-0000-0000-000000000000', '\xff29230f2daec30318415e42093971e995190cf9dd27a308446a7c09a0145f22', 'release', '01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2'),
	('00000000-0000-0000-0000-000000000000', '\xff1b91b701d86f5004f4bb9fb4edef1055db795a10070b20fd5cecdfa8206e2c', 'release', '01a2217a-c0e5-7a27-9855-d482989372cb'),
	('00000000-0000-0000-0000-000000000000', '\x28696ccbad7c34713d36507ee8e2b4ab211eb76ea2c3ccca179c550917a03703', 'release', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('00000000-0000-0000-0000-000000000000', '\x5e9728368a3b2b2d27992bdfec0e8a159e4cec07684afdcabd996d970c4811cd', 'release', '01a2217a-c0f4-70cb-afba-b6b5142ba427'),
	('00000000-0000-0000-0000-000000000000', '\x6a531b5a0b39a9abc645aaca9bbccf82ef3b8c9f97ac8d8278e91d633086f9c8', 'release', '01a2217a-c136-70a6-af58-366dbe490e57'),
	('00000000-0000-0000-0000-000000000000', '\xfbdda31c34030a7592d372bba4492875b63beceb1b92a5811bd7637d616b4d93', 'release', '01a2217a-c142-71ca-9994-e92b71c6f6ce'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\xd325c47b14e33867466650d53b17905d17ebb9ad5bc49f18ca01391fdeb5c1a2', 'release', '01a2217a-c17a-709e-ae03-739d163e1aee'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x8c123b25a6d563b2b86b32b4879ef68289780b8c397198fe00591109c75c1fbc', 'release', '01a2217a-c1bd-78a8-ac23-4ae4a454b301'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x24445e1f42941ca24582f14012b715c102e1df3fbbf475389a77e4694eae338e', 'release', '01a2217a-c1e5-766d-8987-b4109a94ad65'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '\xf1b2276800475e4a102cac2c542e723754af875d445c16eafdb46ab039f6887e', 'release', '01a2217a-c1ff-7a26-a454-23bbd74fe185'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '\xf21b2fc225b4bb618d331b444b223cde0c1e4199c48919cb2e471e0d9a91a7e9', 'release', '01a2217a-c212-7a9a-8428-58dbf19d080c'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x996be816b0f4d5f56a91b2d3f54589cb755586ff9c97b14f29f7751c7d972dcb', 'release', '01a2217a-c239-733e-91fc-351903b853c8'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\xbf8fc7ef5be1cd994eead039dedfca227cf7b87f810b1866b0d987ff7ece45fa', 'release', '01a2217a-c24f-732b-a83c-5b15c8c66390'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x44d5e839423968c485f2e873dc17835a96cec2e03b3a051a21fea4a1c33730bc', 'release', '01a2217a-c277-71f0-bd34-b31bb6a95db8'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\xcb9abb27199bed986f6193b7f8af90bccd0d3f864aa26b3172d69710c21d2f49', 'release', '01a2217a-c28c-75fe-9a7f-45a81fddae01'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '\x7c019d9ccd2a1811a8b8041f4be6130787d5b587f9ddcdf02d5c05a16bb65fdd', 'release', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x2724337663d15b2586af0371009ebf85f02dd18216fcea23e10c8c7aec6dc49b', 'release', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '\xfd41b6c349d98af0de88fc24a2d47984b9f1dbf61bd29b442d9b44dca81bdbe7', 'release', '01a2217a-c2db-77be-9463-24225873e6bd'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '\x934fc6d088fbce0fe8a367bfbe91128b6d2ba534cd93da25ae055ee1397144cd', 'release', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x8bbbced30a202cd8af8d96dc235d5175cfaba4fc6699ba240f7fec2dd801e62b', 'release', '01a2217a-c30a-7b4a-b89d-e243e469517e'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x3728863d5bc2b30f5fe1cbfe23b095e09b1412c07645cab484eed51dfbd00a54', 'release', '01a2217a-c30a-71ec-9776-63ca6fe2bf78'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x34ab841c541f1e1a5ac363c35762e32828b37a9bf16e8cd86aa0a51b671b7547', 'release', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\xeb80207b3681d97b7537c53dcddf0ec471a7903283bc6eaff56d4c39cc4b011a', 'release', '01a2217a-c327-7e0e-ac08-1c7e701a35fb'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '\x80c61e2a0576993d0634c82aae175436f8c7528b5e4918f1538ae62f602b0f7f', 'release', '01a2217a-c333-7774-a5b1-80536bb9152e');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c194-73a3-a6c7-553e6feb6201', '01a2217a-c18b-7e46-a0b3-bf5625ce9421', '01a2217a-c17b-77a0-a914-fcf6b46b8b38', '01a2217a-c17a-709e-ae03-739d163e1aee', 2026, 1, '2026-10-21', '2026-10-31', NULL, 'UW0ksJZcDYxq8yLy66RZTg', '2019-03-01', '\x004f7e43a60663eb2da6ac693237133c406c2de0ba82bf1d2837b30f655191b84084b10374e737f0f874ed57e4d20bada1004280cc62a3c74be772b6095a378c820226b50b18f02912ae17cb923f9437cec13eac750890639465aa6eb9810a4da261222a8c361e39b353d83b54e7734aca73dbb04a9631f45565026e19460cb0bbf57549f78129666940bde8afa4cc84218eb3a84ac45eca3a64c38788069dd3138ec2a26a0a2a75b35a34b254e789fa133f0131aaba1dfad7440e3310259ea926a2e5498bb222bf3968ea55b7dbbf1ece6682a6e3ddb5bb0da1f0d19c033fac343f6be7b0641d1ea1a3b6cc590070f7da8e8bb27995ebf45c8455a3a38ada21bdaa8c54cc52f2cab0447d63c8b4e692f3ed6132297d03cda4af409c330f5f490d09d49d8e9cc86ff654f786ee9a80fed24cd67258b540cce634e5d62466093900c1cca946dbda6551723645f58c11068a974e84ab4025987f77d733bec84831b6ef010d25af249b9aac7a5f36b6de676e3ae802bc2abdb69b1bc9151aec2b2dbd4405b872d6c7ecebe9b2030304ac3d6ed0c30e7da51c23f56e4e2644e755d263bb420f182a3ad03a053049d07b61d21e843fa9c2471591afae17aff26f731619a6f827a6fb5cdefb5b92f9783cf44eb0581fcaee3621d2caeb002fb69dc3504f825012ed8e170619c3bc795259a7ad64ed8819a498a177b8597fab64a1ab3bace1c61808591efac53ca968e220d884d2fa3f3439ca98de1691fc972f526ee28d6efbeb6278fbc01287588464ca46726b3b9ff228df03d866118c4e56a802c139405d1ba5cf5e77d5477a144c270f1dbc491085ed8dd9f2760b7bc0bf066ea37bbab10468b35406a66c59deea760ea8b7c6784795e998672599f236f060d830f8ede193b08f7811916de55440296aa476c7255f60bced5300b87c273225e9bd84527e70c2bdbcd75ed3b4f4d194e92afd70ca1d9580788138387aa3bc15e90414dbd0b21d9854ce57b1b99bba2496b10576e9fb47243774a7d1fe8ef804660a0c890927e8dbb1bf9e68163abebb81c0ac53478af70f38b945c6385200714fd268570f2bbd67e02368db59e5d903ff7572c11fcabfaa1bc387bfa3898ffcd218b3b7a6c42fecd0d99a1d9ab3fe38fd491a461daeaa76ecdc5076edf5ef51ae9cb9573566f6419bb40fa432f10d1fa2daadd34bdd5986df4fd0503eaf0b0191c7f1ad7d872f905c0e18637390142f0a166b9e7a3c2bab28994eeb93566e622548c07538cfb5d1ca7b83822fd98f3e5cb8bb4378516f2e05e56524af0f6e7dc16e1023f35d5dabaefa174820b933d6c6a84d88a3dc872f1f5d17cb6b6907a9369eb839e478d64a153716e4ac03b4450f1b819b2def7100cd8297c2d437699d80ba800127d25f71511907ae67118bf7b53647dd9dcf2ca0ea91cd6c8fdbd76e89b9cdaec3a8977cce9bd7af2bbf5328efb24614a8375cc9854b0fbfa28b79068d23bb4ed2a4ad8c3ad93f43438c10b12125f534dc14c5eefbab70fb1c1cafda277edc0d6530426eaa35e711c2580e044364a34a01504b231f8530b4ed9cc4fc50c78fb087fc2dae882a8256045ae1f9c07b1826c5a1d55a159646326c3d3e056d6ce4199ecec5d60466e02b2557abcdf645152665797dfeb2b01621ea1cdc921d5ed7ff8cd4b845e3fb07cebf85eddd578d2ec2a91adf1eef3cf3d64e6ea31af68b31920851311631f198c1d484870e446ea8224cc8dbd667f335c43b91aa1d6c5324e4748d83bfcb68c31a1706483d98a227f91aec402824a353b73b089eb21ef706a0bf1459dbee1e53d24a8d5991a8e232e6e7c0e3f4406acd7436f9856f5ae9528ccb0c240f493388a647b1011aca772efed23eae56df615c9997332e6a534d9b12577831dc5b3a376e0e8197d457db3c8adc40e3d98289e71952aa1702c256f094bc861577cc757c5a91a997f0675b6ddce92fc391e2a2248a3574e6a49d11ac2a18af0c96b586157bd01871ccfd1678911c63a31ef65829f5a175d9ddd9708f88a65eb58b2f6edd9dc3f5d2174ffa60799efaf390e16d156dce1a354345aa9190154b90e7b111f934787f1b43ca6853483925646c5610f08f7dbd2f9ecc45456a72552f6ca459ca9bfa223ba5bbfef9829d9a8503884b717cb342c945d42d2608a2f181fc3581a8ad265e', '2026-10-21 13:21:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', '01a2217a-c1c3-75a6-babb-9c62a28be576', '01a2217a-c1be-7f70-a424-eac1a63eaa3e', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', 2026, 2, '2026-11-04', '2027-02-02', 'phone', 'QFzg8qUMYQ7PhJIA0yUdaQ', '2019-03-01', '\x006b06db7276b485f6bc35c54a46050b45fb81300cb163933f95c7c16ca4b04f48763c6d83a6763c449fbee99844d68be407e944719b3adccbe79d4e4519bf9bd8f94ae1a1fdb27034b05a4530f2c86b89b38f92022cb25f30ef2268f4e0d1257797c5cd8003560ed6a3dbc452b7a932b8f573675b8a113161bb67a8d1738d418a28cea721d0e399b803190b25d6bea569a63220df48d3bf0da97f4d2567fc4e452e4c0449c860f4a1ddfe2265712f1aee6cc9f78fa366fa13f7a4a3783ba06fe538f475677e52c75cc674f6de5f30217205633b35f22bff6679bb11aea972c23efdbb4d1eb47d8419823400c70b4c6160ac7977cf378d2081bedc8c0627de59becc82e649d43c09edfaac854e9330d0e42ac723f8be40ebd0add826aff122ec8c520e85924e5e082777647911eba9a8454902b648c64a4b614b0830bdb2eac3e8601dbb5afd9f3d6b45e99f6c6af1ad463c154a3a6e9d72f1369d7b9c2939b64cff44fca3a0c73863f6ed5a706270bd9eda2200d5c45dcaeacfe6679578754eafce055c78ac62b44c2129f30723c7545f9650c6eca28fa265b3fbefb91c7ae1c6e608a5ea4daf62f106e3dc4ebeb48bfff22b88cb3ec59b3c9f34566230e71cebaf2e5358d3944ecfead9ec644d05c524e72419b38d270bd9fa54064c75e77a4f5fea680277638d70295b00f3ff96afdc436f664261c54a0c61eba38acd258b08626a695cbadeec4a2c5a26af55d7b4e80bdd6bbcc203409f27d709f73ca1fcb60cb9ca369e7903dcfdced218280ab8bd8d5e5fcb36677f7769cda6f0ce0b99b3e27f996dcac6f00696e9fbe72f03287cf5f6ac7df16703f71a1271d4b7b9c79a5c1115d88da9a83769dc3d7fa56e4923bed7684fda14d0540ccd26960b1663f3a7de5cd7264843ac09c4b26b9acec84feaeed42f330d119bc9b12de66010dd67f3f81423f74958a40a00a2eb3aa3755a2777319b7b0f8678930f656425f037968c75a95e43707a2728d1a4465c740cce14ff3b5c03cee471bcd4c3f7725220644b2cdcb650e5027ade0b47f188f3d06c6f4adea9a4c64726ab2dd60d042e9b326118e93f9399928d8dd3683949b36dfbdc472ee9cb20819a16fba2c4bc5a001a88a3e192ab1f144099287d88015e269cb3ce5a6fb99032b4171fc9fef703946bf651e79c7347649fe5acf96854dd693abc4c829f7f43479f71d5366fc71f7703ddeff3590198f3e47fddc2a8f0f7d214aa9f0f33e8503e89350c4815d9254e6e3b05400697b6c60fdb6ca693a43ab6e217a8af58b3d09ddc84460594f745c05c80d07535cd4a204a05b2ca938c8d8c6397ccc3a818cceca51d2eb8d3506bd9b66848e860d1ebe45d5be95f80b306bff6de9978fb1c09fad971b7d70f170d0903ca201bebee1d14545dcbbec340b73668cf3e66d90c1a311ad67e7aaeca5ab3e59876bad8a7b0bd82f50458ffb39cc0e30477669c79dfe44a54a853d89772da5e4e22d1691949652f41c47cef1d02fb7a8fe0614168a61efc8cbb72192170ab63c26ec9cd8d14c8cab5fc044090d39184901b7e5a9356e42703aafa018e5bc62dbb4a00233b8b9a195f7658ae37f25655264f0a2fe05533e90bafc960d682a10893fce471373eb9874cd4d9675160ef22cbd4b4238c3b9f22458894233a256ad9e130d2688d6b449ae59550924419493f817a3d3041c94f941f52c3e0d907ca9cb9ca70c79e5660033f049a8d627079d9ed988783944acc726eb94a3486df67f170de1449e730043fa639d0f65f3de9c2b373b015d849549753c789fbf33c74d29ca7f4b8836695b8226a80d119f4b72256ca1ffbbfaaf72030d52544185e9a6b65a52afdede0b4704ee215a14b4caec35ca9ea0b2d9a0663a5a4d19904b4c621b8e744fb6ad8edc099417c73635f56f85432d52035d75df932525403cc0fc22338fec9ac8832f5aab600549582b2145fc299e4806984d2ee88414e53630789410366e6f0e26039d224b3ae4ee317890d9cc9851d1fd1d18cd6bc5c719869902f69aba59cd88d4003818751cf366cd294d501410e92a1c827ad596573c73aea23bbf726ba442019f8bd9a9b1af49bcf4f4f74f9d68d41d0f6cf65d4d610af41727c001a608eaaf8888bcf7824ad5cc3f05a50c30d53b8d8d4638a89cb85e52cdd20d0acb083fdac6c5a1307a6a3f8f90705bcfd47995bbf919e706baf78eae76c16b4bfaa379862b5c063c6a13dcd9e947b2d8e6bc49f10d5d86fb7390ff51628868464f8b137afc43b1f4695f12d3641c00a683cb78458d17e74b28290d8c3a74384c0f5ee693c5de8e93c1bc194fd5bb7738b813ec4103815b6600c3783d3988441aea091be9479e09177683baa81f074941b5b6276bcdde355a6a78b3d2edee52ccde9313796dd367bcd85918883ec079138ed3812aa8f447a6e8f5cad31ca4ce7c3ffa993322b2d8aede4a2c57e7b05b4c2e9b6660bbadec3edb54dc8306ad6550107175f5be4a7', '2026-11-04 07:36:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1eb-78f9-b0d2-33199291d84e', '01a2217a-c1e9-71b0-af6d-ffa376893091', '01a2217a-c1e5-76d8-9041-2da3afe1c893', '01a2217a-c1e5-766d-8987-b4109a94ad65', 2026, 3, '2026-11-09', '2027-02-07', 'phone', 'LBOJWEp5BcmOefBG3d_9iQ', '2019-03-01', '\x00742e15c165043ec594640f875582d5a3a6d931060b4862257e2b126ecbcc4d963bb0460a1b9b4370524c9f9c2975ff98badc4afbd5b7655254d3ad73e1033692bbe2ad8fe455d34a39f6e870f913896241a4e13d767ccdff9db55b6129c6e1d84a518182928cfbd116dcf83ec3496d343f5504f444bb1283433f9bc20e09f36b206d1a7107094e8fca0b35790c3793ed934743e3c89d031c9b0a7d4c728b9f4be517cbe07d88f5f6a60cc98489aaa50229d7f85e6be93335967915001b3bb45486e8450bc75768576be111e219ec0102956fb631403904d3aa211c4a217ef5396b0510277e1f3c9a81ead72283923a89dcc2b4b667db79fe0d7311f918005d9447e99f651e04962c528d025e4781b1f0db269a078c0d11b0603e3ea5150be4dfbd6daa54f8f52572d280db7bcc1c617dddf1047a36f3cd33c79e2c890c119adb99b408abcb8860ae97609f4ed140118f4da7dfbdbad2b63dd0c3957364ca9865f60b57c27f7de10219f025aea803ee9fb79aeced37a765c6c29c455f942c3ee1d48e1bb2acb442a64ac2a56fcac5e1ab160e1c12ec9af19a75cc9b6bbd13de75fa2ce620b2f212a1d0d8a163ef93c7da88077ae7450ab0119097b90a93558617a43f98daca0f3fb129e57171bcbea4fccaf37604fd8ce2e9e7206c2a74d92cf3464b02bd747532b1d587d98a1a2e5a09a49cfea502b1f2fcc8065327cef62dfd6386cddd720eb26b7e46f7983abc34aac84087dbc45aaa7454330d7a26be5b0fdf8b69dafa17b454005c1887cb473a7b8ed946b3fdc22c908d6aa7d257b0cc30fb6550121ae9a6d1556bed43c0729450cd1fd0d6f2e1d0608272c974fac5045c3a9a98697cfd42bc0f9a1073ac484ceb466c90d8cacd9cf6d05295f3a1ce1636ebbfdb7802836446097259df4eba090a27a595a4bc6e035dde39d58b8e058356cb7ba06750cd8ade3e6178e524eed8a499ec08a054fe7eae26ee202dd9d386dcf89c1827ab4318376c47991ebedabd42f346a1ac34b932a9463a597f515969c96588cf6331cfd302fe02014bcb27576a8f303817a5c2ea97769967a68ec72bb8f4f910a1b33c2b2658b7bd0bd9a4db8e28a8296152084fe82d70889feace9875f56b785efb30f539053d231ce32c1345cc2ed874d9c7c241383a84208eb87d08171405490628876b58ac1bcc94a50cc9147eae42dc11acff260e4affbadf04803ab5f2a1bf543b7f32cc4ad23bdbc443fd5d72b7b4c44388186371a7fa56156bcf8a853c12ae3305bc4b08b14949a4cf8a4f8224eb813f5fe8fd15740d4fc7099a5e227dc15a9db25190121d8ca11b80bb1f5efbdb1f170cea2ba1826193f52593215806c047b1204a1a3b1e45a061403580a46f292aa55b0bd3becc04fd43b567994a1644cece16cb38055668832708f9afab4796d9e535b6806e5e5a5ceed49f5daebd01822637a6c3f9adfb84ca10fc5fea274b4698776588ec4acd68c7315bb1afa46fc68923574ccef861f9cd7daf227b09683fcad3d4c8e0ce11ec52e2cc8a26715801192218f8f4abc946c290560070aaa3da0d188e8c61a1ef93d55a642d885b18ea85e592c54b39a2db2ff177f773fe0ed03fa207b7a9e043e226af83480cf24c560506318187092b664d49d5c040353e819fa2119dea114ce98328e37c126667d47286b5357af59affe20d70e391b804f10ed43c503519ff51b8e97813da13bb39df6aea16d1fa0747a6059cf3c7d1482e3d542c7048af928a4b7534f3eab3b6337e911a10c0f1c519f207523b7f5081596f4e1fe8899db0c5569762156bacedf35a8fcbb4ece6abfd26ff8ac7297cbcbd251ee86c88559233f511d213e3ca6123a7e3b87352069c73fd4265912e47d4b27f95ba49ad150ab1f279aefdfc8f1ec511ef7f8fb358fa5129a02857308d5259bfc97020c8b1a4ba8e90830d95ceec4e376c0080574aeedbcfbe5b6f8aa678d282cc85dfe03b47249ddc253752b5c74f2177294c512e802812ad6288b8d535c0b36ba9452e63217b35e4dd30beb26bf4e9f13e4eb9c490215d4c5b8a295d3fe692a51b3394ca2f16c1579fce7e3286c4db86c0a163867f93c891d53edc25b56a70eb972be3a2896b79406965f788a37976a997d5d1f5b875815af9a22df76c8fec4c43f880775cf2c66019e21e57bacbf92dc37688db69425fe069b147af1a4d2f8bb8252c434945059eb1d3e883684acd186895850b5b77fa6479ff92ae25adc449efa2d48b57d6ecc1551277ee7343e306ab2868e9909d90ef2896aa6cbf5ce7d8aeaa169382711283cc2451392a53c7d9203c70f3d1947cb61ba7cdd7c7a3299edd3901821e2862bc1e9de8c651b26327c0392f245b98b95499f6ab010f541f737d3a6b8332c011bbe74a88ec830118982d2c084526b03998ce5e3c81fd39190fffea76d0842d831a61e266949d85efe47af22013f034d094e4307a9a7c9795b24e0a580241391334863b4cf031b29596f9ebad11a2fe742db142bbea9fdf004918cab9b942cb2c09d68fe0b2f74b25e250d6783f4671a04d03dcac022440d10d1900bfdb417890774ef53bd7468e5ea28def608d483f1f382f3290b955dee262c4966f34e2f0d576bffb154253cadb9153d184769212b772be6d77fb4d4957dfbb57990d5982', '2026-11-09 10:36:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c203-7bf1-a519-3a8bc197c107', '01a2217a-c202-72ba-bcce-3ac97941407f', '01a2217a-c1ff-728b-8d7d-93753ccb3041', '01a2217a-c1ff-7a26-a454-23bbd74fe185', 2026, 1, '2026-11-10', '2027-02-08', 'phone', 'msV58wvwCjLKKBpsFEeKtA', '2019-03-01', '\x0090f58bb995bba40606ee9f609d965eac919eaab92bdbd213d669097b2f1957eb7e6f2482deaee3c4b6c7437dc61247d5f1047f745c8074fe19f6ed79a888a0109c574b2ddb71977dcaa3294194302a6bb224dfd765e11339507478c32f34f6b9fc4a7ce6786755a34b0db1603561b22fa6361156f77d47bbab1f22af7e61489728d35fbd412c124cff2aa744b238d613a20e5cfccff385e4aa47a02c9b4da5a497ece19c4fc1f88bc68ef57ae9b8c841e7a6596e9810e78b0414169e764f699ed98237f4598214232bc22293c34276437fbb32e0c0d8df396e698a630a9393b7c0948fb8c6f47ab03b75a263bd4a6da81fdd80946db457dd9f02fd9d36a510a4204d2cbaed5f06b0e4c4c4f090d36dc144d2af8a45fd140954aea38d1b0c11fcf70ae57c277c7fdf72ac6554d7770067bd818deac1636339ff78d4b4ac2cb9db63923b987b363e8f6edeaf23885e8df5a4ea3b55f88af53c5c8844ed6b7b7069821bb4c34ac8a1ad3e097a66e4a072ec809d0629f2bea9ae65322366aa75bd9c2bf4860055cbf7e9e929d8a620d11fd0ff9d52c89c5698383a7f62a636a7fd3b146bf254bd964e2e2c90fe745ecb4a3fe6c515e90769a7ad3ae1983fa72477a635471598b568c736fc3b86459f09e0619340f3e94d2eea8cc16d44a053074d48263245fb514d7276e240e90a8abf74d251e324e4abbf7a8c9386055d7fe3c1c99e935405dff43f530bcbf4e360e2e678cdf7327860711870a06fef7a5c97ec1e1d673e4282616bcfed30e4fdffd81f8c4eb6ac3440bd57453579841e1e5c29f4777f4836233d9ff2899e13ba954817d05c1b32ffdcdf5fdf620685937cb2305984242031cdf45fbbfbb2760a4ed8799b3e164b665dc3c2d906040682d66d5a3e1eab175e059de3fa55c4ec889bc9e81232fd0a31475c2b488a3f5d8be87da393fa9b0616569c66f620e359d6371d06756410de008c398c2481d30299f7ffc7cdde0eb4539506c08662a47c84487970be0bebf4110f6cff171e53ddbcb178dec36c9f71fc3470483a0c3115002c7658386f2fa310d64d841bf305d4ee570136a4b6e84d6c5c281f3c69ab319132ca2116ca6eb8ef836a6492c01096a056cd8ee65d24e0240001da1f8754fc962a0805736dc8e0c4dcb84a046c0a056abb6dc33044f4779d00c4881163e6903ed381895901708507202f0772af764356ce80adcfdd5a895260c9322725ac4bee94621a48498bd2de19c4ac25f60dc216a9a6cda6caf7c8f42273dc91284ef0b82bcbd91ad75211f9933c8942a184eb360aba3a57366223170696468acf466fade163b0d4a036a508bdeaec5766c85aa52e13d34605e4708033ad0763cd5312b99c86074c1379118ca236328efed3c92e70212fe88b2fbbaf3a52ecdb10a3927bab53ddaa71e90832b162fc12b80a66abf50520ea96545891be52793253360f6d9a90d6c40489a1d561d82b8545c07124308096956b8f74fcebdfb1e87b928047067017fb996b49ed8df6d968e50ceabdc3940c614f2aa1ca8d53ff71599d7d3262782b3e822c275cd45879cd0470db381f79dbffe55b50f573cb76cbfa008c22ba01dbb278c00736cd777dd80e4db5b6202c79ee4b4eb36eb6d5c3569c624d1a0bbce7861b201ad92e0d2061c4d77bebd428bee81d1b8abd5a9bf2daef7692386328798e2f68bf9f1f0098d0240904da1de1f041232941d4ae0e20c7dcbe2ea9f313b9dcdc085a4e939bf42f8854c497dee45b8093292db4b82c53d1803c591caba1b37b05d1046147d4f7bdabea4c38eae199bd7ab31bb73aae059af218f3a5cb5d2dcfcbb461fdbaa3790ed92463ccd18350debc03088a833600f2ba3973fe1d8bbcfaa653b5cd67bc0e4181fdadb0d320fb07e8c94009088bf76b9fcc056c70a4e96d99bc465c41cfd033a9ea7b12b92d9691316568ed5ad4c807cfc7d035a611fb141323a5c9e5daae0a805b50ea1acfc0f07c0d6114e15fccacc3b88a261f2e1d773a63000deb24a979b80930217747f1bb155aeeef8afed0faba2838d314c511c9b0fbf76043397ee4b1ec1e24bce7f239e8325994891698c83bb7943fa74c13869d7f2f2bf5678c31f5e2e32dfdbe6501a5cf4a49654636b6c66aa0c86c5abf883f5032282c9c5e173f1772e403887e519dd38eecef2b1eca10313ded0150c1acb564f65b81abd77a7ec8f869c2bac6e382cd6cc7b90016d3b93fd21fb175c88f6f2d6f16ff169a186a345ad980406ed7fdf10e881f79d8e544a66ca5583c18fe', '2026-11-10 07:51:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c21d-7deb-8313-412616df934a', '01a2217a-c215-736a-81e1-c1a092475e0a', '01a2217a-c212-7193-98b6-f41f3d21664f', '01a2217a-c212-7a9a-8428-58dbf19d080c', 2026, 1, '2026-11-11', '2027-02-09', 'in_person', '1xsK2mOabPlYh6QTzb5wXQ', '2019-03-01', '\x00367707275549001f20bde306cee8cd1992c71039251b16fec48076d8b689b8c81ce988667cec9171e08e866460cf1a256bac290aa4e7394046615545f2c9158f089f9b71f6fd34ee4d1cc064d6ba66e149bb24447be03e30142c32c42faa3a65c5bd2121190fe52e776e71524a65e470805b64e350f757f41d57600d441d5c70ad54a90ae310b6f7a210d5b267997b10f0ba20b1b0568f8571c24fe274eebca111fe795881ca2ead7a6f36440490bdddc9e660bb74f48b14a1446f00fc6c56ae825dddbafe06a1bfab8b65ba53af8189786d5dc8a489e673707657499f17c1ef5ea828b389cd61ba342c4e60d7317aebfcb43272f378c9966e702fa14a18ce5e9f026b406fa5136dd547a58787742c593a52d502087586cca3ba3ff0847457184b66231e2380679924e5aa03007429f17cbd822794ecadd27ef2ba927ec458bcb70622d861826b3c79987eafc2a28ce78f014192828bd206463455878ef41c7afef8a2c8a7702c1ea049c7e3a3acc5353701cec811e42a719736685443172b959993bb22b13855f50b73b9dc9f47a3f99bdf60c58ac59bee8bdfbbba0ef47e7e7df98638b6364fb987d3b5dec95274ec5ea4e2d60b01cafbc0778e393637bea7e6402be55e427ce3e880eeb8c0d55c308ac3d0c8b096605c70172fa2decdc350122d16a6f1937eb9791509025a3325478cf9d0c2a0d65ff506c0c8893fd1196689fa8401563864de048facb8199e3190007f6aa0c4bc399d894bfd8157f7ea41e43791914185e928e416199e20e933b4786fa6884332f4f6ae2a63387955ac8fa889920518e41e40502fe85ecdedfb84d843f60800a1c95ebad3da4b7265cb1e506781b504e0fa3c028ee11bd5791594bfb38d573efc93dd03a2d45e416f77035f53491ff31357d40b0148fd10d9a978db84a36c57d3f3be94592ddf3c5938024dd03b23580314715c99d430bf6d33867a29c6ead451093e9e283e91640f7b12fee278e7298a3a467054ad94fb58c42910f5949edb2dd85b873bd59a229872e93de4fbc2ef22a588e896ceda9053a98d562b4f2dd9eeb92e2261e8238b32c841ff5100ed72c4ae4a2c4a546ffb6de630860a80c4eec468b9ed3efadaedc70365e872f005db1ff19668e6edc7b3ab8eb243250ec404f05fb0b4d5239f2b1d4c2a7b9dd03b03cc8bd9dfba81c66c06a5494403bd193629284c10a39272a39957e956a26f776b07d8013c75658db6a52e6bea825832c9d5ae73c8004d9b8a3d3612da70c181b510cf5799faeb27b78c33f5786e6b0d140917588bd0cab3c8a41755fdcec7194eac9fe36e85c638f75034fc6fb332fa7bddf6553b45050ca965837219de89e60ef60a578bf8a5fc2528544e07356ede9b0d371f7f6a81e4df5e5ec36e292fb76826586339bb1b7e3d41abd9d5ab373560ecc090b9e708412bb3e75e9a81f6a8693c47d2f305b6bb5567d573e2783e642ca9a9d40e751517536ba664e7c771fc5df89a0c132be2a6771945020465491809a619e6f1d34409bffa5b370a3eb2115409f32823100543e314ae7e0250594888f3cafe6d1aefa404631b46f4ce31ec5f0c32cfa3c70a8c4c7366491858995912e4e1d0c691be8dad492d23343beb3fa34137c0f058b0938b334755311bf46ea27521e9dbe8aa355550c7a0d3d652ecd013b25938e284ef8b270a911a0e31c2347e673b0832a54aff5ce27e4d6ae6b20a16cf902b393f9d2338a579c0acf8f418a4e9467a03e55dcb96b6dc62a970760fd8fbb5a03d989f59d83c26616937ae3be6d988212baf77a5d30c1181339587a3032cbdadabe8a93dc6a0068e8c7f292382625734d8a0a25d1b86ae50fce29184119c6390a293654e09bf876dde5c36de09d4294327d54587bb3cd63b3c1cbcc494ca9b924b0f0668ec00d9a49b403884052234d7672ba62a59a48991d94f0ca1ff3e186f3c4da6ce398c836bde37334f4c2427fa347c0f78ea2ca135b4f685fda6726bc4d64739dfa5f098421a6bc9163d08f0be40785497a0f8f1d9426824491647de0e8915d557071128e465902b0257e7c5a5b4716056f3549555f42eef581940fd6d057c5065ba3175faab1640b0b80a739c65d1e869fc5c3a0cb7dd0762fc31b720cc28a713434316fcd31f4bc7ca34ea3279989dcb51fe2ff9973a0522393366ed94495290d8c922b8d9f7b7529dda5dfc67a4acbf05455598ab0de4329a0c70f2744eae176829369be13a2c190bd73e465513efe80a05a5a50ae8c5e95e6da7effa14be16086dc465c4cd86d0cb54358d59c1bb43cb960307d541df8358cea7eadd961787e7607c3add2d0f9e18c9c550f3', '2026-11-11 08:26:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c23e-76d0-b58a-677064356c86', '01a2217a-c23c-784b-a5d4-441b1161f403', '01a2217a-c23a-7035-a818-63014d4ca797', '01a2217a-c239-733e-91fc-351903b853c8', 2026, 4, '2026-11-12', '2027-02-10', 'phone', 'EgA18_vUc3ty27bInbWAjA', '2019-03-01', '\x003305a6ae21ba94f5395707f33148d010a6d827752eae390af6c6fa708ca5ca37dc2f691c4a2918895a0db4e05e22b013c41b529f05dc12ec6544ccd05fd67718402e93117e051dc50530cf3c6963a3e11a66e67b271455185b0c5e96f814745f06937acee03c0a7abaac5e3c1bb145e682c9b551ecb2a01529606ba851a1ae32469b986349c8c49999b9e161d1f370d5933d1cffb107d280224b5c71b0bbd7a007a912eb23d0ac8226aeeb257d7fc0af5c6400fafd4aa712dd18069e73c9c964f78aa9616e49ef98a6edecccd6bfe731725eedcf4503cbcf444ea147276dac1692523ee9baae93a365c96d4034c51be13870c635ac50e6a604410c2382803d87e9e4a3b13a6f1e4ffd341d9197ac410aa3d823124442c904031e07e22b7a4e15b4b459971d9ddb421ef1b248d87104de7d0cddbf7d77eb9e715243d7cc293257d0c40a55abc3d610a7521cb491915a25af60d5eaed7eb44202cb28e7dd80f4112c3384c6cb064ef3f67cbf90da09b0518f85852c3aca48ce98f238d3f0c1f2080d3d24a34192bb50645230c800a6527b6373d799750366f4b704fb40c078423572c4403741a8504a0394ce76acd149390688cf69e5ce7d73804bc85b30aa357106d9583f1790a5cadc1e449901b160daf1ca76794124b80393cd257a32a3731b4e9aa2568fe6fd53836299a7f0504e63c49f49a34ee77dae5f7fe48fe3511ffa4a496f81aa7cb095eec2563c9582006529e1d22dfc8c44d89d08260b01e9a68ec89fcf7b3f2c6d955becd96da27865363f87a6545a5b5424becba9638686384a13539c39d0b1b3768300806c82980ddff6422df82cbc2d4303a45d5356ae0ac48f06889f5e152fbf336d515707bda37415a4596a3952b28cf1942a4e5f14759e0813c3b7cbef87bd4aa1cb98980660ac15531d5e83942814e6061a2b11cf2149e25b965b2900a47643a4d3818cf1cd7bdb19da1485151ccca2d5ce0e8029fa51d0e956d54dfee3cbd7f2c3b7f56290593463fd10ae9d9a518562b6b9748d7a2df57569fd38f4b288f8489379190c2816ae0f7aa4e6feae68ff9e9e3da9598341f364c2c97fa81846757e4e9cf43aa7bc59933fbacd5263b10d68ea3bd57fe60acfa3a8703254e72c53c5bb19518ceaa6634078b4b83415f2653f275820f4f2b85a920dd002dd1eeeffe6a2e3bbc7c70a9f453e523225626fe256711dc3c4a560447b5a91a90cd7714239d6a2a44b796dc898d5ef3a1c99e1f8b2308d0689bf705b65ce840191654238640e8dda36eaf3fba8dea62e1f6d385d5454077037d85a18763ab97b4b050910e1f029eae4e0936bba1f36b0fba810fee69b3135b7f87d77cb1b3b5a4c2cb7809947ac558a27493aaa98d6a9ed49fe4e46be9fca41ac8cf1c3a4fe5538712520a9ad00bbc87728dc348a7dea3a7c70f195d0eaf6a67dcb430b13898cbf73067440501974bd502558c5bbcf3ced5e215d8553512171cd38521ed433d48491496cf4d5af142486064d7e659d1f4e01d365a23c9e91f8d8ba027715d51d6c5ff91bce1e7c1fa25eca0ac8078088742a457fb8b471ebab5bf8351bfc7dc326605fbdbe8bdcc5cda9c4f708b9907acc9a448fed5cc32fc4845097627932271709e5b6b02f96797ffe19219c9cc70efb5a5f3ada5f2b3423c656cb87cbfc7f13c01fa94856043a805dbc8444922ccfee3090552487d46822fa07eed8b73371feb0d5fc96a4146a330414de858d50ee558d80b74089e396892d1640b2034c9fb5719e5e0ba91af7deb8352300348ffa3f1d7c7e17e43d3715099262aac103b9bc2a14bc11ebd22c4f760c51b1c484696f1f71a0b3946b10e00c9cee56bded429a01f17c629ea5c22b3a26e939761bff72ada019c3d3c3c6dddc2c5ad7032f6fef66c0d4ff237bd191486387327493115b30e11d02b556cdc1e892baad089cbc6fd0537710ae4bf6c673c83876320e8c0d3d48ddcdeab5709dda3afd590250c908045dbf3fa1256bcec961499695fd91272e688862167d91957cff16707029837d06f1be10b8a6a33d6013a724dfb9721403ae4fbe087b4eabba5f723039bafb5774dd13aebf090def7f69246bd04c669b42cbcc76ac9736b9974bd29da8d4e818ff22f7943f374d8711f254fce0fcdbebb6b7bb2726a65b0595bf7d73642da8bf22ee8df63d061e94ad0be378bcab37282f4386bd6a3856640d48d4160e7c4bc973d0883a4b866aaa9d46ac9f9f53bbcdc330f033176c175378f116a3f9f6e3a9dcc2ed375848d549839a1178b8abeabb3e31629624', '2026-11-12 08:56:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c257-7ed8-9794-59f5eb989a3b', '01a2217a-c255-782a-9e90-38075dc9c41a', '01a2217a-c24f-7155-af7a-01f9e051b9f5', '01a2217a-c24f-732b-a83c-5b15c8c66390', 2026, 5, '2026-11-13', '2027-02-11', NULL, 'Pp_GHmqoYYhcN6irWO4pGg', '2019-03-01', '\x006299a4afb90fce93d477177eaa7e4c6c2065c0fe04f214bf21f117840250b760476ec57d4037e3d07ea7f6ffe90b594f4c398dae95af899c33892e89388d2627b4f72f742a55f5db0bee6f4d29b050b8ce51c4dd67048cc166293e0332c3475e3bdf9f20ed49d2136276673979dbc7e13dcd22b45b8145e34b835504ca0cee25357e9974d10742c83fed41660cf1db47cc3e0fb3eb96ee68b068d224fcc22ab3fb212ca55bd593dcc6a2f2771b666fb6583096d12a87d9721d25b14fc5266f8e650c7e2836fcb34034d6ec5d1edeb363cb20925e953592a3353410ee10f792c4ab7b4fd3e0010b3dceb160b30bea8d2cabb7cb00fc108470bfe724aa8a96c52d964bdb7699f8a2eeb2e88822009fd8733fc8e7d9d2614238dc409fddc131d8bf64d09c4acfb4fad04b70735db7de3030800776f2f1b2d3d21403817a183043d70cb6099a8ff478556e9b142e59cb997d4a99b7604f89d307b228582f76378f3793e07a00da976115ca91c659a416e1c468c1fedbc32b15a283fdacf75a0a144415068ad3ee802bd3e400e461120d4f9b12edb0d0d28976b7e38b676f05a8440939501ba39db9621846e5cf0c348d3dbe007fd62ef095ceeaf837e37de4267e1c198d6073e2bbbe9ace012f09997d25a6220107221ec09b2378a289bb0b2cc501d6cde10808cb28edca07d576292a46b2e8598f2fc2b7d723fe592b88bd05453c185ebfaaf83818a36f00e185e9f967094926669f679316e6319bd32da7c9bf068a400398b08bee6373cf96529e44ab31ee6992fee07d1cfcdb97cc728bbba5f1b7ae17a3a2e0ce6fc91d136c1f644a427c777381e029038d4c698e7a775c7c81f06071667422cc4c2c65afc64c64677f7175873d1a71d5bb42ece4407f9ea0481b4a3a641276dc7df65c906b7b9233df7745cdda5c34e55a7e98b143a0ca120811089dfd18d786b92885cb7709f1b69d5fa6b3a1fef59249682a64711592d2dce593c8612bea254d1c97b16ac1c19b3526125aefb0fdc2c92165314bf24144c0e357985df5ab334348a2cbfc814f418b7d5bd5b3d6814a38e4e88aeca5d15f734efd80f41754494e3a99ed09a193c40dfc1e6ea77bba6297780fe7dde68a29517eac3bdf7f2d0540d2f60fb504d2cb00bb98049062758d6a7737321fc7793eba92c59ce332528650cd3cb4a5aecbeef59e6bfc97f87aaedd59a178ae8c4f4cdbf7be7abf22161cb273a3a86512ba6d90d85a1623683001fa08e3d77c4f80266e30ecc0ba063998763b55ce0c2a3d1cb8b2d7fc1b1c248cb43288ab9e602fee1bb06cfa507dbe16fc006a52b6a51a2114aaa35006a57bd78808c568f1109ebb5fc8369b70405f565085eeb78f0aaaaac8f3be8ed44c819fef4ad13bb20b1ae079ee0ea1832f1c61199c71a4698de86ee27198db6e2a8c9d964fc0c469c163eccac0e201836b53b668510118c3a927d15771656b0e64c9580cf13ffead1abe2425961b5f059a333da33029e708ba3fdb7844c165ad87982fe74a29752308553b5a1f460bb5cc7c63382ff2aa48ec3b9279158890e9f450577abe366dbdbc3f02102517996339af55c2410789491b3c704548ff4d8cfa996f7547085a67be14cdb9e9c69f1c85cb0eb09a7662e409addff8130199400fa836e375257df8a1c991f91c4007fa233cf2c2ee7076538b80c369369586fc3bc7143b969c389d5d012d35ac90853a95f8154846dd0df2d7d0354c8c48099c82958ac0abd28d9f2569f14b3c8d6fbe58b4dfe88536c14829955ab12d226210328959b0c3679815598240b4179b6f827d5d19f9ddd67b733aa4ead2fc6a79bb21ace487d28cbdf7ccecafa600416961cf8ed5bc68cbcf0e917b78b3e8901cc99e2ff66b3622c55297ae13befd70ae1fc57d350cd8fc3873b0f6a88bdf8825424841bc6ca6ef417143dd87232d30ffd21a9d0c9cef02d094a9e76aa708ee903ee2fe5634dd1d6fcb733e082cd68442822edb5c5aab1f338cdac9f5dcbb527e831eecbee682936fb3108e6b5d5d5dcf8e9b481590891c112d379d268c8d25a22671ccd31318af2a5db0fd6142c3f78d6f2ffd3994a821a60fa2024f18adc8244e720fbc31d8bb39f28888bda7248e73a16f31d462fc6ba7feac18922caf8defe6a6a07679398c256f3ddb29c56289c9a4', '2026-11-13 10:11:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26a-7573-8729-e39eda83c4e3', '01a2217a-c268-7eb5-9604-82d4c9d88596', '01a2217a-c266-7a13-8762-2448b5b2d22c', '01a2217a-c239-733e-91fc-351903b853c8', 2026, 6, '2026-11-16', '2027-02-14', 'phone', 'p-aNk0CkZAAx_Jg0B4SMYA', '2019-03-01', '\x003642ed5335e2026356637adedfe7359c8959009d16decba1d9436955fb6cb9cd8f482384389b3f7474e6d7d95d69af7a86ce6778c648cf76e375e2dca7ba233eac376657d1b52ed43605bb1e67caec7eb1058ccaf354def8a983ddaa0d340cd8a6bdf2f10d08f0f0684d530dc7249bd8c2b4ecda42e770fb96f068418fa258513bfc04e5d2a983c61a5d570a891a74c58b939d8bc85ae327b841a5e086d692f3508c0293003174f6e2d1f091f2f39c9046bff25bbd151aa0258d7dd72af50a320d6b04af00cdeab53e5e45c05fb40f3193c5640375e1fbd6a0bae8d6df18b2ea445cbfc44774433af08cdc967e2f70cd6424daba935c4822d912f7abd6e12fa6fc8e922e848719fdf9faaef426a6370128078d206f7587d81e2390d2e24dc7270d736aca87de59732d07c184684f56afd3efc0c563d2f8a4db7fe2db39de1859829d914773d4e5ec3b9a935b0b9b817bff20435934e7b7e60d04cc9db1051c4863c0ea75aab8c5382a206c713749fdcdd9c45de4aee77dc3406e7f533af73f0f2c6210e4c47334884ed382b4aa528323089027f10f31af0b464e53a7521f3a06aa241ba77bfa57a41c7bc7bbb3714698cfd9389a044a4839d6b88a71dcf974d8a6209d716d13b2cc7cb187fd28950d15784c78654d799a2d6f4f28dc1bd6ad6243f8cbf716408443c8ec11f741b6d30f096ec718bab0397f622fed23b5e11f9d88aa8b434691a6bd3cda0728a7b377ba851b051ed574f093efbd98ca1e1e07d945ec45f0c9a56fa5f57a0e2e42d951d904f62e5578cc0383e08e99d961666ad042e24ea9faaacd4b0bf9222f0fbc84a4a488da077dd9e8e3840bb5888a650f0c5f352db72e11f0f19a3a234d6a2cd83670f3255271c8fa955acd7bf102ad1b70b9cea01b249c28ca2c4a02134807e3a5abcfe5280e27d6006b8dfeefb7f750f33e49de36c65235c592b56cc615b2958d7abb8d5c8883c1508c31920b9b8f56cde78223eb2319ddfac831c2cac6f1caf1d9792c10ddf90ca09ed4d273b77263198dffca64431f82493abf11b2872e00d626993e54b274cc14597bc383e2060bca4f3c9542201c2ada3d8c539702aed34bd7c6dc5011d36a6b94359f717a7603ff84e2d7fa7b79eee905d68356a958a9d572f4cf010dd513e0130c9f3717c3f8303df713270f744472c45c72286cbf980e2eca3bd4000ed717ab17d249efe1aa9541eca6a02831ac3ccd2c3317def9a0c5d8b548ea89257f7a1f1cdb2ec078072be9760214368916586b108ffd213a22e3de9e57dd0f8a04578af28ea850081bdf5be7710e2ee9c10943271da7720872638e0a1d3795b8030d6bb89cef6d512340a3c5a0f30d54c2dc0545bf1309e3668850acaac69316b14a69b9e2f8aab85c22e26c9a8da07f04082bd6e6d1a1d9c4d01a597c3f8c1cb9a660757cdf2d1243ab024c572c5f2c50499a33c3411f7de19f3f9cbd3919839c509285090d40df8a4efc84cfea46e33712a931068e739abb2b119c71d8c2210092147d890971a9623aa4938215a97924356354dd26548c49aab159943f1f05540c361a0bd273ab6bbe11dff56e79da54acee72af018c35b7e5ec008d8d22cfb1e26493eb68d91fb42275f79c531e2d53684e14644a474bdb0ef07bcfd1edf71e6ccdc055332d6819cc1b5eb9ed330548639b95aa3c52c7edaef2094a8620b4662b7a05428f254741c53358ad655291968b084d49eec512e977084da2e6cd09064940db3c6dd317fc2cff0a99f1fd88a765a5b9b9695c4afaf6936e900c2526e50300faee0c00df2557e613780f4fb7c93f42d94e14a9a8c13f9ccaa77a12ca7cd288e4ade612b908560dea24dbfbe4d4d140a28327ad1c6088f80f886dd5ce1f4e99de6c001ef75f86b711236c35dd4da47ee1488b21dfd089a8bdb08a63d56eb079cdacb1190cf4d2dbeb70684d18dcfb59aaafd6d1f8cbe5244845e9500c3f90be5f1ffc9a7a48e02d186336271fb9aa05735b4e2e618b36c9b58aa6f4d6e88f740138e4b44ae3bdbc8c54b099816b61b7fed572a88a3ccfdb4275d3e47c4ee9e1d7c8a2a32cf9648ffa51d00cff3ca748ebe44aa30e9f33226f38036f368763488971298e15cc8c686a57646083daae92c846dd1c78ce201eb99e90498afdc83dbc3ff636c03970250d0e3d9e109465ccfc960a04d04f944def98009da78d13abe1ae2fa0bf6520ef7c2a926018e6c1c184c3c4be589b256466bbfd6f32ab1606e9c5d2c4ade13389d239da48e9022d3d9d620512abeb', '2026-11-16 13:56:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c27d-7bf9-ad7d-faf119d12632', '01a2217a-c27a-7f22-a5d1-a460fe2ce842', '01a2217a-c277-7f5a-88d1-59149d7695b3', '01a2217a-c277-71f0-bd34-b31bb6a95db8', 2026, 7, '2026-11-17', '2027-02-15', 'in_person', '-KCBf9uVGJfuaR23Pap9OA', '2019-03-01', '\x0054ed1d2bd1bf61e8c8844ecc862e822246cf754fa1a0699205139043ae6cdf70f6955b346195c378e99d6f526551c9dedc059a4154db2198a2fe993b96885537cf8025eaed233ef470d1fad735e03c469ed895323045d9448c1f4b04a46961c0e0b57f2282a129701babea01d00a03374346b5fcd2bf9273760ec875ba4bbe01ba95b2e5ad3d32fb8c344eb27aa57f9694328854759b7e733038a5293c3d502a6b1ea1fed8ba00fff4e970d3a7a5a58c78960f6dece70b226d18ee116833fbfc3f86f9a19c8dc9ba9182ee33c5155fd9ce5c866a379d814fab5d421d017672b4ca9c89c91400ade000db820b3b68a8fe9989f60684b9d7e286d79649918a3aabc1d0f464ca45ebddff9ee03677249e46baaad030d18b6965098065efbca4a7975eed4e6679f5f26530778ee3008b86c455b706b181847990cf3e762ee6a883c34445b9a0d3c59ff4be84fb3f638ed8f7c49b9e3a1b61d20f2724339e00017cbe6a77f5064c860bd7b9d3651d67272d20ec51a80b1e81b61048f5bdc2720294e0429ced732ca5d1ae2e07ccf0fa9f7d44a37a7336afb3c179a24e26bf9890ccc519b7f5564a5e47ebfcc83862d886210b52a99dcf52e2a96e3a7d1c7d754d11cd0b7091dc731b2a2504278cf4f3292d87b0c09e846c0f6b15f46085b44e55a464998663b811793523b44683ea56d5b66d5b455f71d2aecce671e4bc22063c509391b030e250292665836251c927efa399f7cca8d9f5687f84c2d2967167ded2997d026dc716ae14f5ed594e98a37a885f26151b8b8679b70cb0c397a62a1f807c2a367d2e5294cdb603d5ba3eec6a0b993da0184c386b8c4f6f3e243c6cf2e39ce4adab3ef224f4ada196df1a23c5564ef433ee29f48b4f7838166a1e29c9ebd549ab5ec5976a2867faad607d0143cfd29f516347a5c492b132b0a03598e35b42ebdee694e61aeb7f46c976b6897405be39fc76d4578b5ed2fd9370a0c7ac562faad1036f859e1bce0ae58d4e220016a38c95938196a7f77a1acb682103a9728107ac2f1a4788792c4483cdbc6489fbcdca21dabcf3d5da323105ca2f6f3ada6dd9384f179397cf65efa052e292742893ce969bd68798cecc04f5d9f15f353023b243840c7b0d12a5e9bc4be1e78cd1fc627a73f8bad37c5155f7a4f6494bcd23734a03d8738bfaf750e0f6a567a49d5ee652d03c3470f02db855f886d54cd25ef3c5559010bd3030d5c0b4c7ac9004ec66044ad8c439456dfe58004b847db178f235d0dc64d7f566623f89abca7a3d88274be2e19cf07547515d21270caea9835e581c85325e881ba8ba029fb0d2414b2c4520cf62d9448dda1f57c61ee8e27b879fd25c96a97371d2035a32b9496008991c6d8a392504ec0516afe5b2f016b77eb43aea1abc314fd43de90fd6cdf32f0f01b3f767646bdee28f78bcc240133c633cd839711aac94566efba202367ac2ce4b6642d26e633b22bb6d0f27187b06f70955e79d384f69cdeed5fd72e46baccd3483a4386c1862c4c561a191cb137b3a245bfda3dcd7188b28223a0c4e3a28077aa12a721960413997c517ce5946a9e9a4da1ef64b7bb60e3ba9ae02608c49880d87a6159761e2af10aaf0d1ae1d0562d56ff071acbbd557f3a1dadd3e492232e69de4503834f5467e1ee92c1b632ef5746dd57012f0da0e9a8c4febf266e7865bc6bee3aa915b6794eafd90160563900c48900dc5ade333eb23c8bdf0b140e1498d40544558e5eae11517f6dbc4a7458dec304578172fa856afdb028a764e469afb3f606e7fe9d143367a901c662ad1d18401d3a6260bbc8b74ea414b49b663cde96b5da94d3701e6d1b64510e6c4500f1aa9517f189dddf8286d4546a85b74bb8ac5de8b2e6c4346f40be7b1273dcefdd257d26abf05db0c005dbf0e8e009e620f2d12c9d0c75c7250137494db804a0849894af4936cee958c6c87ad9282699fd1b55bcfb76d3665b692b71df300962f79a3b384754d1f97ec44a3a9447fa384a4703f9eba180779e7cd44c5880b42fcf66647ef030581357c553d446a6453a374a18553c979990697a7be35960f03abd42d9772aaf23a908dd7f1aee7b5a35fe4f959dd4447f168e3a99920dcea632bc262231aad1140cbf2e9ef1d4a624528908f2bc56136522141665f3e59717885d0b3d381d9e4ab56508189ce660f7f2e4ad6ad23565588b64b6861e24170047a2fd946f236c7939259d325cd706cfc57a30b2261049c50629b90b2c48c2b30b393e818a1f4937bd281af7dfe54e99fe6d218f80e3d3814f9b9680001889bec1e89de53208f83f5a8a9a9892b19d67b0be689d6a39ff81a92e6319ae6951b9681cd236d8b36a663c4870f8cbd', '2026-11-17 07:21:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c290-7453-bab6-a08bd728d533', '01a2217a-c28f-7911-ab31-a3f49df6d0fc', '01a2217a-c28c-7c8a-9b09-aa202ccc5132', '01a2217a-c28c-75fe-9a7f-45a81fddae01', 2026, 8, '2026-11-18', '2027-02-16', 'phone', 'sWtr0vxS1gsPRnX3V8ZctQ', '2019-03-01', '\x007925b38b4231a47750387fd3046000a7fb7e1c779462dcb55a15e83b9e0f93853726945b6f6fbc69e51975fbe28a66eff40ef0f4835f933828de61a2789cced07dd2d4d014bcbcf2366709a41d4043fb40985dacf80ace27f28710b7964e6a59019a1314b3e85d0945f4f169ae55e34117f2039ee38ba1bdc1c2ad08796133f7a0970d7afd4bf3dddc9da25a2b661fb1a13448fc36a0fdf1de9a2bc28d76bac786911d3f099b1f85c00293a7cd96a7e1a76623044046acba91ceda3c2944da37fd911e6374555c6496e07f7c765c77832b532e47846361904f88cee0071780514c1206d953ea70b83767a74d3ee0d1fa69f1d924ac31b9790aa0053c6ae3a59580d747d46853437684c001637fd0cb0d4f6307ce72d794c96e08e122ebf1b6294a21af84b35c27b657415cc63ea3340e2caaac6dc930077f62a53a5d43326dbb1a91f82f6b8de187f0a421c1c4e78cc876a936f5a62bbe668ff7ae1ea187e3421bc3576df72951726ce3559700f1863721f97bc38b88f3ca087ce09b4595ea81797c8aa0392d6631e83fc345ab182938f248cbd83b41c2ca5fdbf8b28725c9f1c084786636d75a1f10f1e5c02bc21a48d775c430a9267bc3e6a15402ae8e22f64998a1616986b9c6d28f63c0c66efb3bd977a3b99cc92219ec0f05b5d0f5ab8d96125d5508ce3bfd1c794aa0db3788f872264df0188a517daf34ec336f91309a5fc8e561ae5f6c4a153141dd2cceb742b140be4491b7829f75c1fa8a8290fa1458bead9eca60722fde421635397a40ace4ae83725f61963d473055098635f90c867d7f2e9ad44992f70145e7fa3601dfadb7f636116a25d77d41b551a98e58d9119058acc245fd5302dedc540857e3d555aaa29a74981ea525abc084e6997aecaf7d91f9f7900feb72b9adf868786fd819bfc9a5b2d2a2e2d9fd9ac64d2d7dfd30186f038550b71d21a8efbbcc99abbda58c962ee84a29b25d371a5f90f3760d93bdee67c5748b77afee322b05903869ac852e47e39b781b16582cf3d6437663922520344c75811e8ead07682b884a01a44cba171f886945e450f78a220f5d0c4662bcfed1a6f753c749d589e570185672ab3d6a652ed008397d8dd6b4d87b35f81a3dd495a7342ae0fa4938a448adebd5aeedc4c07107599ca35b7d9be60814e859535a214a2a8cc3e6ffbe145257cbc22b9d0c6b1528db54c8c7b4b0f1a5467701f08dbb6a696558061675a5ab099b86d33a18bc0b4551ef502f092a7d51f9c0f4c90f28b4e36942e00f6cceb3d1244aad4c2f0ae2b0158feba905a11ad2f24dd98850fec0219f8503030ece535fba28ced3b7e6ef4e96d38c2e2ac37204f3d8e540e9a8c8c4fde87fb085170fe66297d108faa6363ffe0c4a531d0f0d10b365b13119077302ed56d51f7a0436ab6700f245a64d57406ad63b1e63b2905b8dfa9ef4179ae008927452601eb52ee5f249ebd2fe9ab7b2f47f128d790f100948d335f0292a86294d90fee849515d4a19f3283a5149f5a2a3d4bf2cc1c87b6fdd64fa025ed2150772a0e12520516968b50a7e9c6742833baa62546353ca1e23c13d4fbb4228f10c177876754a15c77c92e9e898a57718c5e230cfbda266b3fe5dc2167f54eb3f828e01ee15fb066b26109b229b2d90ba7367941026800a311c5cdc59f699432f25189c7705d9c8a7779a2df5687b7539700b56530bf51f8126d2600dd648ef5e858dec41c95e9780bd12f7fae45bbcbcd38a1838beb210a675cf6827f721b50bdf93771cd9fcb67f19827770377e335889794d70482d52d4c2c29613e901913a6c7102729a8fec630e448bcf2bd063fddec4ea4c0f7b1f9363b3c34f1f06648298321ccfc367ff57e28f9551a99f0887da1e18bc9c9ff93e5955310f1cdcb1402f68279a0aceb6ac4eafb475e81e0a8ceb684ed3cc937fcb7f60da4748bcf3765365ba27ecbe05fb5a011c848e31a0fc54a0bb109f40e63559a3b693561ec3c4da19824ef8257895ea842527891e16596d4ad6395219fc8d9a405788f2a5890d3e0c708e2154dce1527d6c5ae78c832c6fbdd1d88dfd336c5b6d9f96b42538613cb9f7835c57645115f079514a12d23ef009cc459e20f90f19dcdb8a2b65546801433f300790672b7a813d3ca5ce87473e77b325e03d919dceaff1569e5182e1e847c611f60f6482009290ec99a0dd31ec352fb5faff19681f957a5df099c3bf0edaeb3afc4200b06296d0f7e74ed9ab43d8dc92b896f29f0c07c5e54bfc0812774ec888fa95e9a241b54c6cd992b9b6062cf466142a2141f0511e5d7e0c271533', '2026-11-18 08:16:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2a0-7803-9489-4440e60e0237', '01a2217a-c29f-7e8c-a957-c34133fb76e8', '01a2217a-c266-7a13-8762-2448b5b2d22c', '01a2217a-c239-733e-91fc-351903b853c8', 2026, 9, '2026-11-23', '2027-02-21', 'phone', 'K7yOgRk8ege-EGMgrWnUCg', '2019-03-01', '\x00e4502e93f6cd2e1d303d52e37f22d68d0513eaa7070d29a9201df9e0b2cab378f1063691eac1b867387457a20aed0d480b73f3539e738a96e04d5634d3850c44f9b08edb0da84e11935d3db968bf3ef585378233d2a7364747f437e29a488e78ac6f4c108067c2d48d4aca1dbd6f2ec2f36ed927c4360ac2b6b1436cc8f3ea2cd07aa207807f51a292e484cf62397182e61952a5330dd011e4ed5b3be17a6d6e8129a69f5edebeac3d1cef9d7e2d729ebcba95028afcf2d5877dc28aa124dd63cb4bd33f298a9b12341829bbb4b96a3a3c526f3ad74933273cfbda4ff987cd3091f7a794d02d495c3fc062d9a517c7aa9cd61e6959913e7ee3cc6bc4ab33509f681a0860c1be36da31b5ef286d9fb3ecc96391d81aa8124c4543eeed7e365cb9513dc8b6dffa2d2299f8193f1bd2192a326ccea8d8496461e67e708bda95eb6a8f764f328f557119003c69f84ba9b9ffbb04163a4c43016d2fd2af07c97d8cc3f92ee89ac6026cfac1ce2bd17be41786c3dc9f17103894c46b0295fed0a189aeb8f370e4f9272593d1b34818f989858988454cde8eea3a9cd4f22a905a02166e0fb6f02ec94e1a29de2e4466c22f591218164f156c7388b01d41dfa89a44a3c4946cc78a41efcf2427e53bdfed49bdd10bbd8af06e796795b2187df96f2be7c30e4df1308836e45ad5d7c2ddbafb3e867b6118a0292b2d9920b201b1d03b962ca4f70f4c8dd8a5bb8f195d476082d5cdc46d6266b3fe8ac62084c72cee230fe618a5c7b810f4e4d3430ac9cfe3074d158de751ac7942023cf06dd69bc641bd83d4ef668bb6933e9092581c8821e941e86882796826e08873207e1d37e7ab6e4a5a80938df5295cbc5626a344360e2e2a084fecc4fcfaba46c884206507072b1c1b36e38a4b66266b7dc1d756c2e4def92a3aced8b820a5009ca6602e776317135319a03a55eab384e19712683ac2c5aa880c048d47ebb387640643962b775e781fd6e1ca94ec4d82fbce4dc47a00b922a072e90dc33a4ec52e1b1027d29e12c8b2015e725347d04304a24c65d1aef3d853039a111201bc76e32ffeed4bf0e44c87dc16e96c81d0f291f87320483589fd8a45839c9a9ffc50c88954abbf0e8b462041a5a5a6cee7f4217a4da9ebc9005baa2eaa3885112dcf8f48ead569ffd6c6d9ad32bce9a8cac6e4e2c77087082ae2c8fe57e1215fe0d3d8752a08c7d877d927dc4d7d1ea50e2a00a52df1ae88e7bbc8264473b1080e096c928526c79eca59089d6722afcdb1a0a2ee1c2238d437f94a20756cd9e92f64cb623d8593f7c83a14e598cd42987eab8f032f944ddae6a472da4074d0492952479a01139e31e50ed2b3ca60baa5509c8eaf03b4733030c736b1f565735888b17e589f9c02b2654a98bcfb23ac20e9d0299a5c463d34860b0c961f1f603dc33f25ddaab79353590fe68031917d543c0286ac1bc3e127382d8787ee7a3e2d0fb32bee22f26bc878c9c85a84b289741508eb4a6c3b7ba6fb6af8461436b3a8f46ceef885f8f5a9337e811226763ae9efc3c5f90b87ff7274e1b6547213fe7a48fcf2866f01d961373580bf0884e4ec105810d7e3f95813f70faf136acab0538f6d19d682b87394ea92022cf9ce70febc21167e95492b4f14cf6e296cc630032ac682a816a3b197615f68bda87c87b8b645d187be2bf9f88f8b7733754c34daf03dfc5da6b29c1c8662f540757a73286b38989b7d1b39166564842a8cd0e28b73ae84b9efa6c326017c8d0ce08131346d654d37df7634d094c8a56f143ec2d9c488985682feaca8231694d2d8590a8350d8451cde1e405e3e480eb349ee368a23a12ea61fef0e8d2f71e7f276f8fd4eaa1c060b98d8927b87ae9f16efbc771d5f66132ada83e2d5d3afa4610441622be848b58b4d4c6eae350be1af69d54c9896449151d9321dafcd63519971a2a7f186bf99492fce1ec97eaeda9acbf98225cb26fb08981475bc19a8eb9977784e8166ca1a2d3c8512d6ba9016fe8679ee0ae56be898182eccc8f3a2989ac9943d3bcf396a9fef696eace9ea389fd49db1e473e5993a7e1bb3b7c02bdb1b2358710a67e729530b8aa3592b6caabf068ba6465608333a7fc02f7712d1542537c2841152402d5f1c9b3f03f047b664d0543c52d5b46248641c7bec8479e0bcb3c304f4a304f53628d39e4d0633cb22b01aae38175388f071992375e417d4b11751caad8a7be865c9535d663c5fd3633c3f60758829d8020c2e5ee39fb4adf4b6bca83958cb61f7be6f939988', '2026-11-23 07:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b5-728e-b8d2-835388af7165', '01a2217a-c2b4-756d-b2e5-9c96d9b6aef5', '01a2217a-c2b1-7798-a16a-3844932911a2', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', 2026, 2, '2026-11-24', '2027-02-22', 'email', '1hKpV-bETDPnPHr2GU4I1g', '2019-03-01', '\x006d3a0c2ee1acd10454d6147f6beb174699b1bca9002edbe4d1ffc86d6c989d1237249d3a484cd648677be242711f37b5f7de7d4bd9590147833c96affa2419a1cbeaf63d4b206126dbc0fcc7a481442a450dd757f696d5fcbc1f2eb0286b6f3cc756a348d3741583d437d9725d5dcb1ea6f09063158b8c18bf3acbb8493cb26780a44a55b47afc9b899aa3ce0dc834e0d3f6329704a2107d69099222203959c7303531d208c5d4d484a8da57ae448c1f5e29f18972f213cd9f655f972686d0396ff7923a7e2970ddd8fa992c3275f44dab683d61e842843afe97e7abac8ce04aa2cb192f9301420b32e0ef1821db93e5f5db9394e2e0b25a1e0a905b31aca99be21d3102487e9a6399b20dab9b2691f35602f4d7cec92f5f37c07098606424633511e2c472a729a5d4cffc407417bfe507ddd93a652b882cb60e2d24554bf27fc3df71d9c349a6951ba6b331dbca0a52e667421fad93c0b5045c4aa1cc20e03bc3d917f2f6f4b8b908ea325b92727f578eb81aafed1710075fe5a8f10b160aee4925982752dbc4442fb6f9dc7a9be1eba002f1753b1f7154d6b3d3a19ed3d41f08ed74a15e0bf8d9baf9f07d083d0c3775572e8bf79466744a818abbbaeb8102ec95952f56017756a158045df31df88f4afba11ce4382a3d73626f2538da8b79b3d45c475a3b284eff17f6c1f4b2bfa9b228009a237d42e6d15d2a8e328d3d6dbbec85018556c46c11a062d53c3ab14916272f0873b165cc3d7da9a1f95e51edf09f9532265398c4e4fa589b724317f036eb2ef4327d3fcd2682bd9ecd3ab5dac945184857e101650727f99d87261b87c6815aac7f25028494b0ef6fbd2b62140ecccefbf5b365bf683bbd3fd76e0eb4ce94f9d54a2f29223083825118d9f84a8b1e98130520f66573ad1e5c418ee86ac3d1c3243b6212b158e5718e1d3057ef27c0b24e1d846948aabf88f0a71cdd43fbb80247dfb8a221e2010418d11852868a42c324ca69cd50436edca1d1603862a9cfcbe28d9f84cd836fdc78290c3ad16ef301c412c6eda6a3c509ee2ee283544e9edb4d34c4f55993e4ae679638bf1f90ddb0e1c8eaee2d31f0ac1633bc2d3bf0fe74bcf06eae6fe1527a5ffa369d40118407015ca2726b938731eb9e41a4b258130c64e69ac619a7f625ed873d602de0248d0116fc7b6fde35a85ff97bac4c5a47543ce38b54003e061cca54fb7e63e08e0a4d2da5b03112c6e99cb50a5427d5e3ae8639c78a44ba2c410fcf393d65fcf860645dcabe67f09be4d8494e91094179ecce30614c373b05373faef9ae64f1d6ca71df0c64dbe67de4dc64dd26ae60d744d11a7f54dcca2c90623209543e6ea4cb40c9f9e678e7ca08f81d0961cc1545290e192a8121c2623717af8b03ee326713ec31ea05b42a75b2d5279b7394c3cd1756c1bb0a2c1385970a0e37fc071623e580f693914a1fd32059b770d0998b6c6893ab26c302a2e03c9f93f409a0c2fecffca1676951ea3297e043bbd20cc6c915bbe5fc1f66c3fc8f1a2ffa573bb5da216fb63324a42082ff71801d0d96386e636c3215332e1c949289c42e17611cb940020691f430352dd1943619ceb35a56e508a38b97e33b1c57f359d59370aebddf851bc7582ed5592b9126c020811305098d91c216cb44f85d7378c856450a8c37b6707f6e38516b75b1501dd0c605c1ab29b6d42b0576dc484d21f6b3ac9dd7beb5d24bbd116e0fca23f0c721dc559dd289d30ed7763208617c7ef171149a38277c33cb9608b6fe3000c2d69b9922d21f693a6bf605b94e2229c6c9261e91041a0f30861091c103d446bb13f71a9e3114cda9f1c650a7d811c91ce396336333ea6499b7b228dcf5442eba4bf3556a30689db1f2c8cbdce8572efba6e86dbd446ae046f183a2b9302595fc5c14b99f84b48eace435f5031db447f93a923ddf9634eaf7427be618950176c22575ea355575b45fb77a463d21c20d4e39c1de7f8892c6d3b5e1a8481010e045d47375aec175209c73d29c11e6828b624bdf33f31d055f628a903c4284ee9f4475d7edeb085db39e2f2a6a2a1f88cb3a2d15d1f38d47c734291b3f66cec827f7b68570aca060d186786df49eb9667f965495b94a3a9fdb915202a272fea3881237afb4592eaba98458ffa24ecac08464d1504d65fc4a925c97c02a5b0fa14cef62267223584ca70fa6fbb0fc8ae2705fc26b86b8e49e094b3721e60ac9120df58648fe3b51c80d5f8dec7aa952f372a9c26cd5eb71715aee2412ac0ea16d9b7a28a265ffe40fd0eb83c261533ef09c27f30e2dca502b6a220515cb83d6346927544450b653753794ed6026d816981053770e8cd061a29e45fc8de5f57c684d167e88c7345aa00f2546a055068f74e7b11011846bc760bb37960631b4172285e68cf91cb1c306abd91e582087668041f24a7490cd1c831da1fff91687baca14dfdb1fd43e8295c21dcffdf0b5e4', '2026-11-24 09:46:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2cc-7abb-a187-3f7798d0211c', '01a2217a-c2cb-7d1b-a80f-82ab62469d59', '01a2217a-c2c9-7a88-a2bd-6721051ebd5f', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', 2026, 10, '2026-11-25', '2027-02-23', 'email', '8AWIb2aBTXUKlLtiGieSog', '2019-03-01', '\x00d29d6ea985f425cfaa55747bd69b402b3573ab682c8823f0b5e9380887f5fb2b92d635c54e640adf72696fa67ec5be4ab4ac1941b46f8f18570337d407a23881864a8d8cb19d9fc1b5e67686955bdc94e088b8d3bee829479b1657970013ad7874dd321bae3c842c56d6819335734fb6897e8c637ace9a9152d50d82a2a028a21842174cd2c9de5958a8284a5d1ec4bcd8b1e48a28cc22b7e3666f74389743ece9fda81f2285ce27a84ed34a1eb7424e3086bffdfff041a9ea85090943796b831a49736c65be2404bba9dc84c576d08781dbcebacc5ddb35c156379304b9a608428bac7a7a701731e5761f3105a2afb0f2f546a8733e9e8e12308ed794ede07671009bdc03dc57786066b9b7c434237c265ec0af3ff2531f9fa8b34353709f50bc7146ca0a8cac51df6f49613a4b0e76ab60b2dc164fca463d2ea0e4dc4b1393105fd5f356be0288ab8e135bc58dffd03ffe8eca21ebb225bbfcabe44ec246cebcabe449359e0bbaa81114568e4f064b5b625f7c6852ce097cad106b0a0726350993347fe0a7b9977ca2ec16a1e955e087e03cf73be340fea9ed31e16b0d2fbfa9420d1bc241f7ccccd17bd6e763a730a4205296bfdd9056d530ae8cbb1e4ae9ad11283db4c9122539f2754ba54f93fdac6bf937268b46b0989e7c57770a0589d9fce08093718ea124f265411e73deeefbae337381d95c106f158250b630aafa982a893d45035c222cf84ee57297ff7939ab3601aca63308a8cd7e0572293f1851259e0e67831251815360e3c2deb1ad186ba352ae2b2d884f3ca36810a12b9d9e086c5cf6374e4714eb2c6b0b5def4e4c9f41782ece7d64a343125d5703b846a54a0cb23969fac68eaf02084f6c645844ee1ede52b7731263c48ba0e3224da360f3b4404815a196a4a5acc8ef37d8c1d80c0f2ab74a24e689ab96226d1e6a648918b6e80e3918ba353049bf48412666be4d072d55496db951602fa64e7fd9ffa079c56f7f82e659f26042c4eee147d0955c7dea9cff54b3456fb74e92f19f16dc471e299c852837386cd80efb635f08ae384e517b112afcec5958864162563e98dce7bfd87fd8252f25d026549e7e5281793dac8616a38ee53a75cd59426812799c08fb8647d33fc6908214a69706dd808285ade73c18ab6770c2634e3fc1b400c13154ff584e63a7e08c0e5ccda19285b55ece6f81ea86f8898a1771ff47d6ffb5efb7d5c3b317bf1c6ab30c670d4b1b78538636d483f6ab32e94f4dadd3355a1222439dab3c7b5d0257d0ab80146f5fd42920d17426bd3aac296c387675cc5f4136d5c0c7f8760589a78d8a3a1e3578c6a3429e35794a172c3c1a9a414f6ff67d11f0b427d8b6d0e92b8d99c093b03629b541c88e3b576f274716946d31665f77322e220534e1623f00c65746cd085eaff092dbd1413fd2172e32ae040bddafd0c4aed206eb13496f6bd4c378035d5c939ba1b88886d0d39baa72c68a3d1b5cc9897f7aeec4ddd3247c9c3fc0318f21a99c23af456f5cd01efbb5c2aa85fb9b08a53c7ac8af568eb685aafea325120ccceeffbc880c46fa12e1e916435174747d272ed935ebe449aaccbb5c3b50e752b72eca15109906a521d654a12c36f2851f7e91f84a0ea73ec60979a9aab140a5932066580b843a5be50bc25ef447f5b4bcae7a9e787eb0e0bd00c873eb9db21c38bdc756070dcd5bbab958feec3a47e75fcf5269649bd368238c64a60fd1473ae50ee7d26c1f712d1a1ce163d78a2e1ce8e1a3d06b0155c4035d95ac1b6e457f9042e37d2c9d0d4ddf9bef92d096555923d184ae745c9ecd0a48171a81303ba5b1c0822da7bbbb037bbf50014b3678cdea4e1b724afbf1160a2270597a73bffb4a3847ec0015788a64d5c9dc0fc9302021fc3924b25c376c5b11c0423158175fdce6449ad7477742fe2daedd7befa913028d0123306cfb81049c96370993b26788ede7180c17f655e01258ef67fdd7b18c160cbc9e19d1068ade71ef0ce8dad54161da4de0cc125422879c77cd429f657f26c50a52605d05d427ba513476fa9d14605bfcd4a84c4fda6b976805867088b28a85d49720e7501f1bd207e4c38ccdf68265cabe8234cfde4781f6215350c73ffdef08628eb578fb3d80aa57c6ee824b0ec340fead71c50eaf75a7633ee900014695402be3af610c19d6db29b7489dc3c1aaabade0bfb245bd581f919e054d95385eac3359c2a245c7991309a3070d53d840d7d9f824bdbc80a8d682ca18cdf38a40c7f029ef0158f1f219e8bba3a302df5e3a6624abf876683d97e0d72ac34599a0429b14417254d25675cfc3958870b4ac595728a81adb0833d5a55c8197bb835129190f27c4aad913a5323ed8a0024184bb10f4e80686cbe5a7db58cec084f0504a03c77b5e2539afad9019082cc454f174546d17e2371db0c4deadee2868ad3b37a9c1549ca7fbb4578b2dec834541d2340a93341aed20e0e9652711e8be11e7411f3d02483393347a48de45dc1bae82a43f8427eef90f1383b6cc0be2b029d55cdb755ef05a2481691f8559369567c75f5a6baa78023e29c2b511683a19894f990ad112f4c6bb12b228f8494d7e1c46c59c2cc80e5c9644be0637b489283616b30a6bf4d2637f', '2026-11-25 09:26:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b', '01a2217a-c2de-79cc-89aa-15c4d14cd3cb', '01a2217a-c2dc-7871-a6a7-6abc29d8d517', '01a2217a-c2db-77be-9463-24225873e6bd', 2026, 2, '2026-11-26', '2027-02-24', 'post', 'fGgzMxdfDOJ0dc5Rp7j6nQ', '2019-03-01', '\x001443b8d67e168a752ccd243d35b12a3638259a00ce215e84d29477ecf18d6a2973c30a6a2473544313543c77e3ad3d8d1da632e3daeafce5723dd7a2e3328654c9cfa74ef84676253d1033e3fc958a9519e6a1008a29d476135280ee3b0c009df6a3ff53416fb642049489ddb59d7ff47e981266323b21a95ff35bd38ba0ee764bbf1b0702041ed23a8b2b6f04568dc57894e9987c3de00accde700c28896575b8c2d233f8e5c9f8e0e6b4110216a602f91394b5add78aa3a9b1dff48608db42bd015e2655e3dba43e221d685e9db2343fc936517035238f770628def8e5cf8b5c1909cf9a800274a8e129ab5e5396935e1738c17fb3764fd46f111aac70224f5863fb3e65de44b7ea978de54460e232a684179f6697d87e0031542b0be002dd40f224b37ed63e70ae2b3a4739a67af6e7e1fe75ab805a5e91218e92ad0e976d3aa5d00d609add69c19953250bc0d3b0252d6cdf93f1a3fb688b781de5c8d5aa3b904a92310864245f7f3e3eac0401bc5c1f488de8a2c253bc013f1eafe689cf7ce5c3dbb25a0b67a9ee943acbb72c4a980b2251c37a29d426c2e9c88e808d66683289117fe4da11c4f34bf9a0b05c5f9df926d3de32180948a44365dff12c33fb5d5d7df3b31686b0f74733dcc6c0d4b9d5e2af86754f757dfe84d925e4a03d2d127c8d94ece07384392810259147bcd9764671b21e575abc5240ed737d395b041c9a71b115ba926c66b9bda05f3c9e2612e61f5edca7c2d9eea163e48b63d293621890910db86d4f7b3baffaa1f78dedaa67361eab0e3a07a56049249cd07e7e17e4bce4aeefaa496f1a8b390ae1996f3604808e138d85362f74260f83a81880fed37d823b367c9467b99eaf4dbd9d920865f1cb304d7ffc7acdf13576990f58fb7eddf9789d4705f1555e611e2cb8744ff7c3fff4e0d6e657d355add9ab66e39e0d236af97816afc766d0c804501f491a8fc8356d0031bd8c9d9bf14c5aade3b7587ed4ccf742797267d02252e2b3c73e9b629f3fea731c9551aac4daecad122bc862481c82431f74918fb8dd2ebbac580b745781ee27359bca956c8b020b62ec61f58b4656fbaaed4591a0d1b521514e49840ef5d74be7b0ee8bde84412fcc244a3269f2c0a3065873853e8f039671f66328a8e2cfff6e3bf7f0f0ed56c6b6e0c958677b4aba95b4a8e90fec19d5845c2d961c9208d91b024e924a9e896ce02ffef5dafd7f9ec83d5be5f7e1191fbf4eed8edc674d1a0123a5b195869c47d63f8e6fe00a06453350c4a34c2ad355e61ee42a295b6ac71ac95c2cbdf58c178c1f0aef7624b14605dd74654718a0ff9f0850304c4a61ecab712c6401f2711e5350def3e920ae030eb3f04eb03de72d62ad3b50cf74fcf05505a1ffa92a57f7ca35e1d3d73f5971e6f3764c6a14e045e9c0a15ce1abc622e5911bfb94efeb77fff92da00b905ff0bf8894bfa6e794869cc54bcb56e3a08a776303d692eacc341c786216675ddb048594e77c08e9ccb55c1eee3d424d1edfef66df790dfda7bfef182d4aaa1afa5c63b7529f638f448ae6a5b8592a45177ef50b1c58b7a052d7e8d1e40d77c8dffd740653a90d657a4015381fc27368e11737e36ffaed4058b889083d7232368f94fa176d4290d1c39f82c340d92b0831bc5c8d4ccbd5674c380fe4037d586877c7383eebbf315273cbe469b597095dba5c210499bdf73110c0e9e300a674b81349577e018cb0614407cfded868d6a8f0bb6ec72cbbff7ba23ef2f08c4d24f51c202ee91ad3cad6a6bf2c01f40bebad06d98c66f34fa23a7d51f504d75282653850dd7e9b837a22fedd0155daf0404af8623ea8ca097cd7e49c476be1d469732b4cacee7d8e1b639af0f70677f7141f7e75bcd58705fe5af969eaa74d749d44637689e7b924e95110dffd46c5e27cdad44bde7505f4b8abc1985faa8597218897a84e6fbc6f755d9c146d72b1ed927aa91b7a2e34f296ee05f525fc742c95952e4894068489431f1dfead56b112a58c4311b8c28c7cf9b8de783d196e1c899d0f4bf0c5d361c5ad1c5dba2b5cdb1c90cffbb0046011109ac652feb5f5c1226d56f3a3367a2693aa5ccc5fde7f499ebf270b1fc763bf02f233a395f97f900386fb188db5fbe3a0f508390db38933f45acfcb807f78d1df7e4593668f65da8a0eb21f36ef46ed00a6855a383b4ef8a16aa1afafeaa5757db037f5afdc311312b37d51cc0b468a074607b88567456802a3f4cc05080bc9e4b109432dc1276fb14aadd85c1a9c2bdfe74e63e7ad434c6e72d4c8e77aa2eaae126c676b67e9382d8ca53182055d78c7d5f02d9afed6d1fcafce7f6123d19523d85b758d66c3394419bd4a3669321ceaef4f7ee42b0d4bf30abdb5dd11b84fceb9de01568f679d196067552fd1327d0d9fb299ee224648d3f433b00b78b7e8a6532270c1782657405f76ff0019e348b05cab53c41f6e92e02cea2f29569e35d86473ef377d378f162606fd0ede572af7e20d0e505e78dc3f4042c4448377e77b2f1e35227d39a7e136d8982736ac863e82674b940b5df0e62bb2fc3c16ce7256bda646ffd1bd94', '2026-11-26 11:21:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2f8-7942-83e9-7e2986053417', '01a2217a-c2ef-767c-b342-895451c985bf', '01a2217a-c2ed-74c4-b8a2-4c6ad924f70a', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', 2026, 3, '2026-11-27', '2027-02-25', NULL, 'XljbkSrzjvld4yDJXaWpSw', '2019-03-01', '\x00736f9aed23b1fc2743b4676618d5c88b11b478d95def8b0e548d0d1adbe06817a214132c0f9da90e77f7b4b55ff1ab185d80de9d734a8b6c70ec692d11a86e203d955d853dd7f79418e0d5e83c27c90b84da8916a56177ff17202578c081058b6dfed6dd7037a2ef6a78b4405936d63d1917dd61757e7e6b990011c9b881e19d50f9f02506e8dab859aeca57554a73165bcceeaf99b2d8838ca70b80cb96cab3dfcf96f957f720816ffecd9e50a0656f842f43ab5db7bec8a713a47169de7b5e9dbf086e8ed59b748fe208b4e2c7c71a10bbfa71c7c6eca7242019cbcdee452c8bfb33a7d02404f79fcbdb3f2be6b01795ea7c5474605b3db8e6c65b76362851319a7b9355b24ebe29e547f1fdb2988fe61cfc7b53225113aa67e8248e69d2020c93c93feace7e7e1a829e1b47d98a3061779d7d118321232ebf045008111e69b660f5ee7d0ec5931dfbe7d27d7bfa47806aa2a54baa259472bb139d2563ac7644b1a9261b163350969cd8292e1068f4fb9428bda88f8fbd4552825b2b0104d5d26c49b38d65de96d4f63d9dd887beb1022a45481d362caf648400f7a95e7fb5765781af389fdfe76a1d0aef6cdb06a5a4c66724858f17ec63b992d7e2509684694c9cbd014d45c3b079aaf4c74d40bcc5aceaa6ad4b917c7fa376adb6c783723d309b6a397593333bbe2d2d3b2ec625b38a3a9d34c82c55656ad8a68536f4eaa11e69df9e797a371a08919fbec6247ddc8a68f08ffd70d4423f78adcd4867066e2106484e38675f3de417654fea2fb61593cd5b7f81ace1d12b7adac1bb141227089b861ad1a5992f52d743c64b7d783a199cffc367dca4dbc41660792ebd125d03a5c9d747c470fc9ac710bd78e3f34589a728c5e768c860430bc3b52bf10c7fd71ac2a46c4af6d57b7e658112553f32a85d1547500ec5404492f85e9e1bc99af91305670a0af15c44cd2ada8cfd392ec585bf6e2e127f79063d48888588ed5a0585fcd4cbd41ccf2901abd18b561bc3e2f517aceca0ccf0f3222e695bab1722f586f43b03c38c8f3c315c9b541381d549d425272ae62db0875fda4383dc0ce3f49206f97fc50f54306e297eab2cf6be94709296739825f265f9d4bcbf6cd5a16420ec7f0cd4ccc91c9fd85779e656e9a635f46ee587b5ca46c70d8499d89a6ab46143c58d1cf2c7e2729f2a408ac3bc7e6a99b181a3776755338b0f30d6e62b339808586274296cdd9ab89a0eda818c763714698bd9f738c1f4ab4f6de306b204c179fe362a92120e39951ee45baebe436a2f5ead0f554e147be3d01932b51313eac4e182b7c9731a1f24559ecc644ba9620e7aba77ee904a4277b1bb21a20b2e827496bed2dd1ddd478e34253bee613827298df82d463e1921235e3813062c2b262321cff97e403e72bb3d90e8120b01fbfcd43f102311eaa4068739da3d3d026a512c07fd5dd5822dcbdb313bdee112bc6c1dba4b92729f165a1eaf2d6a82145a8bb9e9d1f0bc0f0288998e827ed49d3bb7f47a481ab456c0f462e296ec8d0824d1f186a747aad87ffa014d80790a8a64199518d4290acf2c64bdd89a7ef48fbf8494827d7c42dfc6c51413fe83d946702668d82c6a4fc387a331a2dd480e6ac31b29d39ba141622465c5a4b2f8c700fcfbe82f017e44948856cedb607b35931a1382c3535630da59089c2b8bfdc031b22f73f55d9d5a0882a3803d7d486e070f107bd1ef98c4a7ef488a322ceb02bac51af0114d9ee4d07333bd27fea39b41cbeb249c6077056abf3c54f44e967132fe5fb87acc61fca08bc91f1ea5980adaf88d22f77730e44d3d4043b3cec9f06b6efad737a50a4fbccb2abdc78bba26082cf4db1fb3cd0efd9d18cdb920a0197cac9b6bc7f261a7a0cc58697c223e18709e87814c7b307170acd95c2b0227deb2ae1ce79d33699d7a0dd6bc5750d405bd1d266480c80dca036b5a357c7704d7015b3da47b7947c023b86f3b0b731142b02c58cc6e6ad3d20d291b3cbe3ceb7795f71f5aafe1f668384748a8483e82726e371cc41e0e37c6871143fe0cfffdd5f583d4ad45f3d5a6f103fe05b59a6a270df1d2d4680e8dde0199a829d801262ea7caebd9e06047a37a971a7ca9307d2f6ec1ba75e63e493410d09ea246153994ccfd050d6dabba74b7388e5a19b0540a561e332ad077ac6b899e0169fb15d824d03f8af3054c3b07933ed929ce5ef1e0fa94f3eb6a9fc58fba40d14863c653c242bdd72495859908ea20ed8fc4994bd36a7d3d8d5a1d03c2df805c26616e075ac898741bc83d572c748807e329dbafcf2c82b385c61abda9aab5d3e264e08d781c3a49815e9981c3965bf00eda3e29b5c7a28318c8', '2026-11-27 13:36:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30e-7331-ac12-f62fc3a2e68d', '01a2217a-c30d-7e4b-be51-efc2b180fd33', '01a2217a-c30a-7fda-ba26-e190aadc6214', '01a2217a-c30a-7b4a-b89d-e243e469517e', 2026, 11, '2026-11-28', '2027-02-26', 'phone', 'FyCjaBfXsfObzn01PZSZeg', '2019-03-01', '\x001400b28aa8088eb2a11311ea3abb178330d87dcde0eabc1ac254605779ed38516059f81f208402cb017f34400b33bc77002f683bbae8a46be46fb2843190cc70101a8c6c0f2ecbba15b1ef7275837b5238f51a879b72e4d8b33ae4fe0a3c0539c56d50ed1253d9be31211c5717c38ba0656e6dbadd8e2f3dde790592b67254334715c35505176881a495f0deb0338c130b773140a522f386681e6cdf07c6f69ae19573313871585f8684045de64338dacdc04f76c0247676ae6d31c6219566caa9be54fbcda182feb8e0b2f92a553da96c7650d41938358d98ccb3a157a53b8752b65f6cad8131ad465e52540a01ed322422b8b42ef1e113dab89fa4397a4f24f07c58c2b6fb0d973bdbd57cf5e52fc4fb45674a9c1a8498b95ed5e4e984bda2ff49103008d6dfbbef458002d4854373a6cdb59448a88a32e2ca078db01132a5d62aac183584af04a042570d22ebdeae8eee2479e030db1ab934522193d9926dd8dea93c3dcf7be8f9bbe1bdf9d286a3a318836781807211edf40e774e8d1f805c41409506b256472ea15e5dfd54fd34f8b2f182806ddcd175ec3a0938d84a6b1e47f29f0d91715bf319d8fbdf9b25f23f8da34a9ab570f4e1ecb1996ac1bc324ce24d595220d89714b4f8af7923b044dbef89952c6c85e0ad13c75f46dbe08128a4704bf0653c140977b4d87b2760e75fd202dd57f4ab74edf8149f946aac4ef8471fcc5a0276962bf01782ad1aa2d9ff7281a316b21bd4165a1468bf45a31b9bfb27932cef1af09c20bf84e6f781292f56fb3edf7c01ade8843b3c50ffcd337e6ab782cd3bf0474b9f0de4bc4dd98a11096faa0de1f9ad12f332e193b73d65c8d01013076fd37322d8668d6115118c1233e212cef1521e2ea819e549a1153f0e33f393fe72266fb354d1f5d9bd6de8376e30114a18dc81e2f22e343bbf5e91184b00a56bf05920bce99524ce2356583a8f286ca144835023b3026e92f68abb40c0deb83560e48102b05d3f772a0def7400ef07c2a84a8fb5929c80e7afb2121598c4e84f97fe97c0bb451bbe8b0fb03ee304a0923cfa5d05f9158cb3a2bedccf2612d30218dc92dd5a5e01219ed3c91632cc28da70156accf5f2b8ad8607776c814a87885ba868c3e24fe69a6bd88def32b1b4c9abe5a50fdfe0a67edaf428692e6db543e06b9a63ed7876d95919003d0b89e4dc90b9588c48e7379a65209fe7194603a816a59242c46880ff761c255e99c4e93956c0ebec0dab4c2de2cbcbac4d19c251ced0573adb246c10a5e64bf508527236507fd52696a8013b3bf0b73917f4af3bb7a5c4833a4f36485f5bbf18c1ab42cceecac88187547c423d834f34281511a0644e5f71a69d407e79304d94be5948eeb8fab83fa746beae716c213cf7980b1c243329f5d31cab26f662c83f1bdc8e51bcbcc7539677034fac5f7c0e515b054f191e4dc777d9acb64f5845ed8669938b8fde2d8ae7339500a7aff188e79892acad2800bca4d053039405faf7a357acf4fc1d4e7ebe0531cb6f493211307307ef0713f7b098e8a343c83d0d3ad2eedfe112823a43c40e3d2dd6ac2c0e9a974a605e6cbad26717b5fd5dbe03b0767a20586d6895e8f9b735419504b9649b7fa0d09a34fa7eb20db6ef312b61f1fadbf557675e89092bf7b513ff1a5a0c02969196dbc0f9559ee09bdfedc11141f171ea3814af993da5f2f5d21c91d9f517a7e4503530842401c523e81e9316af42a5516fcc5a16e262b73fe205f321a8b0245e26016b71331f3ca721df03da4e3f2649a9798b5f0a8a0b79d6531cc0418c4d2f2dd7b2af2692c65b83c960675e32acbacb345532df95712ffbc195be85065168c0f94660cced5ce69d0e57eabae7f7d59383b594172593dd84ce26222e63f9289108fc6831b2ce882b8b3da3918a19c062f81fbda80815431d71e303365d42f7b5dc102a7c05253b6fa82b49d8005220a64982fa6d9fde18c7c9487a68061f5f7449248e3047206736eaf9c47c0a7b1f95dbd2b5a571c2e88c47e11b942179ed7f7d82a64cde7beeaa29bb319a733a778d6f228eb430d548d1cdb0e8e1ba576f6eed51b63bf2d7c1658f414d7836c2deca6fbef60bd5137bf50f170d5f236507dd3b243ff7e7fd1893d465da0d9ff57c3c0b16b10dcf0a317dac80037ba28d29014a2bcbe23d06c9e1cf5579ae6026db87abf4c81db13de5aa62b4763911afac3366a7d8cfba5b2d2d1b4ed0c41e61aaec9fb5597f2065f2de74c5aa0ba9803360ffb5bc12e9b824d5304d597afe100b459acd482451a45ae6a68be82bf95846dfc5ad0964b70dc7b780bba2e3147480ffaa1afaf0a67b7a74c7d704bfb13688f2f49b5e9937952d603761bdd82b82acda88145ea7cdf99850361ee98acf4306893dcecdc5e58f97b1711fe0c12f7861e593944e307550516004a75b23cb3ab94c80518da977f2a35f68bb33c6d9f2a22d9744967846f4fe3e0af5a329e74d33ba9ad1b2d8870d5ef5098577695ce266c04e53be3fb36f88dd540eafdc4f12673410578d72c0bca4725b75c580f941ccde03db65e6cd20', '2026-11-28 07:43:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c321-7f52-bda4-a73fd7d41499', '01a2217a-c320-7358-8a44-06f92c2a3f18', '01a2217a-c31e-7b60-8f7e-cc5f1f98afb7', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', 2026, 12, '2026-11-28', '2027-02-26', NULL, 'BQ4t_OL74asG2d3Q4VHG4A', '2019-03-01', '\x00124f5d7fa687a02fce1135457620e05513abb86b2792aae9ae60f08c38a35c4b9384a87d700ab303712acd6b207a0364d46ca04cfcc4e367f9dd082f53892857333ce37ac190f28bb2126fbdbed2421c375088fa0721932ce9c653c57c658305356e82a4cc8f9dd9dedb6c04d3b3f5d2bc957b7b598ec5a188e12305651585e161243d58675ad329312e091fc793e3f4544162ca46fd39afa1001134561c0dc16e8b4567109807d419229720dc6132b7d9298a94b03c93bb0712a46865e841ac85fe668fa9327209fe5c533d2b4812a615072fd0988851d9ffd751c383f78f8c654d509d16d6be6b0acf56f061853d64b54d6f44f1a4c3258cf49561852b287ee7213f3e6b5344412ff2f8cc8d10b3bd0b31df877eb0e7bcdc39336463eb79cb8f82c6d88fb6ee05a31dcc0489c9cc5ac07c9878bec40a4d3f246bb7773e2dc9021dea27f65aba781cca0725312ea55b46720832740ddfb69933dbc2dbcc164fcbb196d31301db5d289cfc6ed2c474779d8dc8fbee0520796fcf830830942862d9d2cecb44003e79ca31f991e5b2553b672312e0f289525d37b55729278b4f7f5e2925363fff7487167a861ead4e941cc975887e3595d8167b0b291f4c46b6ab88754d6719a197bb1a8aacfe568e692de40fe5767a62a2a22d13a110a9cc1753de0edb3fe813c82bf1c8d5116ff5a0e64078b1ba35f6b685b41850ea3a540bc18f4c50c6d1da75980e420d8c4a97ae183303995a5defac363b6bbc15655288f44a76712c61abed617f429a922a8d3255c77ddfad9c9621c0367596ab89e7cb909d0292ae86f3cecea2d7eb6fd8ae00f36bc504c88060f844ef8e044f14326d300b5974e74108ef7e78e7a7f9a93b3836f5e3c25921b8f65ff853bd4db001ea3e9a9d53925f6ba91e97107e8d92ee3005a28077a92debfa8c188adcb4acd0e2d29c3ebd38ffd2356c043d0f7290d64915eb641fbd4479ee1b1997654548718e71b05e3d2b82086d6fe2b5a597866e7bc55420a12e392aa114735fe4bf7066d55f03ea7449d3cd032fd58c953f0144dd0c7d25d69aef9567b78b7ec1531f17e287f0434c4f5a832dc98eabcd76c913997a70457500e8c0ee206308961b4d2b0ab81090c4c37af59073250ccb7f2f65f9963dac2d54e63c6073edeac8c18276c5661e97e415cfa340b3e307eafed24efa53c3dcc3aa0ef8bcf301ebd1c8f35855e3fef061acb9158cc88d440393123ea6b21a16f7f3045bbd866627ac19ed8dae70cb3e4dbec37e473f9a5c1b7948ea957a8c2f37a15df843c17eecf2e1e62c4e6801a01138720288699f96fea2f68746c8e27507696daa2642b19b7cb4c0b9340b1d79bf268740f46d57769e2a015c6fcca016f362a8ad80502c3c8de8528546fe04257c0516d1189b021e192181e0ab9041b971c7af52e87d32234548695e547e918b0c117d6b0cddbc5f75260a151f1e942c02fb246c090fd218bb7192b91c0e12bbeef8be80cfb62cad4228f80e2fe03cfb3bdae50deb411c4e853ee83891fe5f42a604830a70e8fbd8ce1b77875a5e1079913ad47de4fa26fbd98b4fbd1984543788c9d198871c696a95ee480ed2b81d1150b9cba07b6766de478e98b93ee3752c9fe4758aa21a91d17e9290d3452a5566e18459060fef320f8499941cb4bee5f7a4ddf8984649b14acc6e842a242b1e0d7a01fe1f5baf6c4b28d503e080089347d0649e078e2b4b1a14c693b16d9010aef9310f0363a3a143a0724d169116b37c54c43c718d97b5b6a84cfff7af742330c908f1b9327ae247e6912493b77d091578e633177d7bb6c404b235252f57caba39f1f7a09ede9668e2fe8ce2be99eefb7b36ef9bb2e2685576dc7baf915a36c680c9672be923d56d3929026e328234857b7f01954be148b0c5300f715d38ab08dedf13eeb38d1edb773411244f1b7766e46df36fca9ab2b4ac0882b650869de20428c33e132c1da4385ca9d49b078ccf2502a1a43e5864f52852955028b19da48e069a36ea3971a99a686589687617572cc19a3a20bc38cf1c34f8ee987d4882ddf21d17f4f803536d1247e19bf051bdc177303bed785b1adb4de87c79cd226e5913a23d1c750cef17ca42b5b856d5c049879ef77dc00d45701f406b47772a5fa98c72bc5d521b8b43a7f1ebad34ead1ac39c02737b92d21cd', '2026-11-28 08:33:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32b-75fc-96b9-5df1b3a776ac', '01a2217a-c329-7e8d-9a55-ccfaac3d28a4', '01a2217a-c327-7cc3-a273-1fc494b2dc30', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', 2026, 13, '2026-11-28', '2027-02-26', 'post', '4QD9r1GFYRY6A4JAs_Sqmw', '2019-03-01', '\x00478b1f392c3bb8f5653ed2a399df0dbcb3e4cf2f019b5ab888e61a86d370383a793cc4163564b0155d2933e6fb4d95c2a3e8d129eacc11b6b9d0862b66fa45fb732b1695a9a411c8fee953f9fb4dc5a530ef999b36692d09e060b927b632c8c7c6c1b32e315a7ae1209b0c1e2560cc6bbcdd445c502985081949a0b03f731bc0187a5246257fab6fc720fee89acfb4a08b2c772f3abf0603c011e76dc75e9af824a4714810c725c71c5d155bfa536e1b9165c8a84e88287466c6366c3d2749346fccbe91f1b2e5816fa7d6202bef51b397b83013aae2edc18c9a200950bfe1a8ff79a569b5d65e3c7294cf7d5a001f19c03cd5175afdece79903e5de8ecf51ab1a455c7b832b56c6478c6b97debe559c662740a11c3d284636318333fd5c5e0312531880a2bfc4d9ed275ebdee730744f25bb941dced061a27f73efb15aa6d998bdaf6a833d9ab228a1e2e489913705fbfeb6510b36eaf2a08c51d3057461718d52f079d0212af5cb4e7d3486750b322d2b7c722067e34b2aa56dcf0607c81ed27d1874924ee8751002d6bf92c7500634c5d3de815bda0dbf471920a72bd4a4b3efef6a515252a0a71c6dfc70c1385b52c43ba9644dccb68bbe3794fe00faa32819c98e6432204e26dfc6ef4c26d6258ddec60e65083001f69e2f30c46c6df6b350c16ff25d0aa59c35f24e7363922268c91ea3252cec95ef1a4a488e521c0551b519d1ba7641433e06c2ed8df241b189b835a946bd62a19a017138e562dce0512f8da70afd9fb82882f278a064953804be22b8347690ed5866c38a230cee4ec26888adb99d98c2ae5338b84dcf61d0d71ca5868f691b64e4fd6ac91fae49a54cbf0be1a7d8fc6e981720e56bad225587bace21008f4e53e32b7f55ff2f3da3d4e6327fbd640e1a213fde4b26a505357cfc7f491cddea4b72aabd0f213258dcc936e4558b7fd409e75841f4fe5f6dece5c68275ed73e011e54d9437ede1e65df112d0731183f0642a2cd7c2bb5ea4a4fb01be5b9b8e25671def2131fa57aabd50867dcd8530b128425e84938109377514fbd6dc00968f24fedf402ec4b8785ef56f7e7865c95fefa67f7a4bff7d70956fb247e73816203b8ecf29b3e71387d0d35be49872c732545f63b99141c5ef73b23a8e11713de494d80a041a4ba7196868bcb146c64df24c89b7e0799129b6777b0018bc354d9ab0ef27e1c9a1ff00dd74292d75fd76d68e50820376c07b848ae6c0b00bf0cc489af903fc4024c728e3c474f1c82dcb7e02c0f3041bf60ee48531762fc493b356e57d7515f80eb1ab5b84bcf85176eaac9949a4c41ed7c9fd238f462f18f86a2ab2448751de64de5fb1150c233af4af88f7ce085c29d8ddd004e3f7309d75f3dcf5a2fbe7f6ab7c9c6f647ef8f72b4ca6b01f8b6a53e8db8456e46cb23a033dd2b42c50d7225657e4e256eee0a16950b878d70bafe1da043c540d02c63a96f7068cc8ec1754ba47a6d0d96572c4b100f8269e0cebcc26ad538797ed30b3660d98348252afa0f955aab37712e3bed4a652d55a60c5bd055b507d1623e6cfa1459324d41f7e703266b59f9c7f5056673e84055dbdc6a834b8a26cdcc35cacf607e5373da88087c72ecededa3da700b5f8a2c03fce282529495124e04ce3442744e3de3cb829ca99b9f9a687c1ff70357878b5fcd3549d0673d679c09df39fda289b74ee44b40596c9261bdbb85687774308f9dfe2d66a8ea00bf7beace357dbba75c8c5d04edfab1eba96b7886cdf7c2e18a11cebe71309ecc3d44559438d0a9b4e08b6fd174d95ce7f82f086d16da769d08a2cd8e6473cdd4a9d29cb031498b359b176ac63cfa5f361abebee655b5b76965f5829db1a3b40d6527fcf4b579cd52465e1e86f6fd3347f878c5c407907064c1c6aed0aa20bc6e98909279a7de60cc614bde844974ad0f84a4f66dd732f14d66b3a6128c288c2b55a39012c98b9b6069e51765af6216f2903b891f857e05ca434faad3235f8385049d2e77cc223b268433c032a8092ea38c688f1dac9df552da2d2ba0f24aa40f8f993901e00f9b8c97549e53ca556badf25e9f1c7334bb50ea57d7549078c33530de5687a7543cb225f4e9f906234feb9174339f4dcb4175f1d2d830bee9d3ed478059325d8d517274b38e43cd8852ec1b8e2ca8c72bd0984e3da8d6b0c5951d3be2ee367d70877211e6c288d5e7dbba6f7aa201aba2fa9d9612dc26eaadf036d60d214a9724c9b01250bde5d44c1f1182f6b366fbe58c897f4283d95b6e3304276bcf7ddbe87cf1ee64437b37534d190a5e2712a67c0514268ad7849d7ea17e01f4400fecb4f253bece57334ca5a076d7d270830444c5dc3ac8ba7a99482463db374b9aafbb', '2026-11-28 08:58:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f');


--
-- Data for Name: mandate_end; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_end VALUES
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c21d-7deb-8313-412616df934a', 'completed', NULL, '\x001fa38b552ec9baa31f35f2ff43e508d3a6105309698e16c0797176cf02cf93bdc952f78542ac9b6d2ffd981ff34abb72213049d08fc1bc0ca94c5b052e550177343b3c66e03025f150ab5d3ff37570d211c97e5587d2d7fd0c90d41d4ee862481a9f2427d0b44cdfe69fcea95adc207b414cb09f9020c25717b144b70516780f25a1b096022e65b882c4e7d5d5700457c74f9b047363f187b4489faf381e6145c0eb0524cc6556b86d452f4eaf3d8593da688915ed9760b2c82546fc6cdf6b218c438667e1eec6067bbec138f45d941aac4cbb22b26b467628ee6e89b4303ca9f56a66562f4f77e20ac750701129e49cb079018bafef88c721fe70e17241ee936f5c8b1c24c6faa0977b16452b2c62da5a1df6417b3bee8e3c685e230b45ffe430871958858520e2ebbf20783c0a38f342d5f27e599181749235417dd42782fb1d480c13dceae8bedf3340d688dd1583ac88b37affe4413c86ea1e510f6bbde59580ef5beae8dc6eb15cddefd9435e22b41e22a89effb176e4ab79de23ab14f2cc314e14f49531b33dc6622943470da7050062396ee4c445794a56e1acf561a99475c1a37c24f323ab3f85d3c93ba004b08c383955d73b76702dfd7543b63ebd7ac651767882d734db053cee03590003bb42725f9d8fa49ffe9b0c382114efdb8224df56b8ac0e39f167abddcd63bc2e5bdb9a0c945b2191f781979a6993fea519801cd9bfb61d1496177df9dc23d5bb81f6b9aea0f0d9cfa96cb7fb9b61ebfe7150350430c904754c4e0e67ce59979f2eca855dbb10582482373040d8bd4954dc3fe57c653b7a204d9cca171f224039c7b9b713907d940b236fc878c872b7a8516716f41b7a4e677212586b90f178c81cee80e0849703d9f4b15245df0f2f3f3ffd1513afc872c1276e6e53c082a5b0eae17be7a65b07e6f11b48e4a528775cfe7bf38ffcac0ed9dc4d35bfabcae321e87ae3bce79384817a2f05f347b4d3499ace122950c6de0ceef5430e720b4631fd23251818eb78', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c257-7ed8-9794-59f5eb989a3b', 'completed', NULL, '\x00a633d25729e1926e0f1913a13610625dcd4209baf8c10f08980b0a5e1cb1ae1e6b73b3c61634173c95ab7d63e7d212ada498ffdd1a5b9886a6a5af66e59bcdd999e0ab808c7cd9575244318f4bfafaa8cda6c57a3819014b18d49b6f049e409e49927bdcfc441263df21c98920afecea73ab664586def1786edc2fc6b0f91af93f93ee3291b8631d129ed1c2e8a552627245eff39ae5b7229c6efbde398741b7271e3f2998eb5ac60c545f2f49f9c958e8e1f016e54eeab63f63e2f0a2ce1fe2b20310e332cb0c2e5a9f62fa34c9c09181e2d27720a453213d8829f9bd54a50a023e07c7ef97ef3c2ed0149e9bdda0e34225b38dfc9033431273178145d7919f4db54c971690d16fbbdbc966791c13b108848602344fa2ef860470c8bca07e4094bb22ed3ab55308f9ac55d7e92fccdd8273d56493abb982aabfe63e7ce6c75a16647f6d295476b5c31a2632351b439bbc5b04cf9b5a1b17852f48cf929dbbd8617fa8e760a014aeb0c84aa9743aea81ea2519489bcf913fddfd906533b1c23a41cee7306e2ad2ee476afb6736514ca7e928361b5186ae8e08b0b344f4f2cfcafecaa8e296ed4f15737a95e84ee681b04068c20d17825a52efe6106c5ae4ae417f053f9b46fb08e627f718274fb9c06bd9b11f00442f5b0ab7aa177470dff230161b691f40394f821059ad74a908c77d3124cde8ca61a0b41849e6656a76978327716cc79e686187f0eff40b5db0a85b94301c7c67fc3ab4fd85dd1ef614b4a0ba9edab6b031f45ee9d6bf2acd732eb79f5e58e12d0407c24f8da261b60df1db08038aa21f76063dbd7da0acc41a395ee60eb517dc4e64619f64155e1aef8f747955d9fc1707404ef11f4569b45445266a5855ad1c2ccaebc5ea8fd84f198df62f5384ef701aaa6d841df2c571ccc4475f29d888a62b39e682e691102710ff265392178ad96c2f9b6f3b62b5e0246e2c11914b3882d626769cc0a57f3179c2d665693a', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26a-7573-8729-e39eda83c4e3', 'unsigned', NULL, NULL, '2026-11-16 14:00:00+00', '2026-11-16 14:00:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c290-7453-bab6-a08bd728d533', 'revoked', '\x004ff7d3edd44a15bf2aa8e2211f45c89bb18b31478795cbc7b575f8413de778116e026cd9bd9a7a093850e6ea9d82cd31', '\x0087d309772135a70f8ba3b8b6dc8c46fc1187f8bdd2d1e489102a4685257901bcd987dce9af10a71afd2390c6a9276dc2c2ea12732a0cefe1f07855fe16315f45b54bfae6d0ef6d2734117875764662b7779a212969cbdfbe0bd42ee66d08dc541f6d75db1c3b951eee4e409e292e4a3e26185720a15a90fbc1f66232de2b55142869763c23a01f53e5e0e5c76c6cd9a48e2571ebd6caf0e34622b471d17ce05a7cb651f5d639ca5151fcc5acb6328cd32f5f0ecacb7567c50033c59151840f897862e87deb15819f6c1d6bf3c655b549b7fd54d1c8c754d14b93324095beb4f7c59375c1ea892622cf5cd90c2695f000dabaa67c3526266ccb2d15cf147669eceb6fa0fd20d662a8794ad217c1928ce2489001030cee2ce450ab858d6496be694d9234fd4c7e3b311fbf1423c31e593b2e00f5fd6b5684bd60fdda2b89a4c3f1bfe6aa902dc1dac2c9d46b77cebe795400960e05539b64676e612a0743c7b53fa7b91ef8fe6af528ac41e0a22dacb5d0f6147ef0235e942f7930fac7cdf3a623c370612fb285ad76971655eed3bc01552208f2af1e6ee13c4fd638ae3f574efe5d6a5a5433bb0ad9311880e0d4bba90f55ba801f14b6dbebedfa4ec02c09dd543cf2f5be77a999dc5ce189639aa9eceeabae741b8b31e281d71ce2e811bd25d65a6d2f893c7aa41269d6385aa4e7e57c17264312605ec693475653206d7430c7ac40ca7d2d01fa54ac448fcb831f3894c8473b233dc649076a5599d1cc60d714d6aff58b4dfc23646b071c09f22f3940b0c429b0c18bb9f53485f274b7244bc1d435530ac2adcd3dc9de85604aa53d6fc48acbee4f65e6894d366beb97a056002d2405adb3a1d4644289eb90feb4088e65b7e06b5cf2c56404477ad5e561d5953dfe492322c7bf5ce3a3f8c640a11d5dcbda3f15dc0ec52e5115728cae267b0331807d61f5d0acc61a9f9ab15c658d3bff079f5d20649a855f1882d884963927985498b4b6c4412089ab89a9b741220e5490a256', '2026-11-19 07:45:00+00', '2026-11-19 07:45:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', 'completed', NULL, '\x004afd9f56390c678d47859283dc74d45ea3cdccaa10498a39d55cb1d54a2dab9896187a04721fb907ec36f24ba908ae2514561191fdf6481ff69cf4382c5c764225ea89f0c8cdadc5e8f7c01ddc4571034cbb5b60d46948591424d6e23e06485345289adcc79c63162a518c408687b242d89b5b89d13dca476864f6380b1f8e62723d317622be00e73e90397901c1b6fbc81c8b886e74f7106e4f28a89a7393f3de7c45628b4cedf7b985783781662f4d3906cba04b347f23a3b5a281e6eb8f60304b5b61a3558b232ae7b456952c4a8ae18714b4aae59f1ca83d29eab13c793b45d197dd7de4b4d8e82e3bab3a4bccc7235593ee873f917a2677053f5f54474a506e5987ecbd33c20553ac6af86435476f2974decedddc39a01c944b4ccec011dd7c843b9891c31bf8108102642bcf3461935e7376210a954921188b73d59895fb4417978a89cac1901003fa1173ad8052d5c427496def263471a408582c7e4365a1d33d6f97403d835c27ed984b2e4ac9e1de9b17ba6f008a6eebce8411d89202957ba345fef9cafc7d1c6ab99995acabb04aca32e8f2f00cd5113850a6e330f7f20f97b63867f60087e281b61f2c32bdd41c05b50a147edda626cb5381ceb63e45668ba2ffca278025624d525b30226c8440031d02549701074af7bf6a25d37fd18b6788fdc43c1a55e0227303728181b21217e4f3e506013eaf0e8e7834f1969a3ce145afdf09411be8cee7862f8d38f29e9d1b9bf12038785d95b77c7f8242772864b81b1ef99e05aaee7047ce60834aa838a6b2b8fbc5e9fc9ce5bc6bd3a48bf0a76abf820a35e30e64b6000d39e714073b8fa51c82119f706ea14cebfda65f98ce6f59000e565c530673e57e6edd4e3604ddbbcd897079977ec9a0af4d9a712e4e48e9737ff476723adde02e11dd46f78eab73606379675bd7a6485af6a7f4bb292013123357ef3b54124ce22f30fc27808e92e0b3da3ad5d443cb625a9ced93ba6f', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c203-7bf1-a519-3a8bc197c107', 'completed', NULL, '\x008ba50f16377e381674924dcd4dc03545400c9aac082362a6f7e412671b924b5ebcf922dc26c3f475d6ffd3870cd7c75cdc0dbde4b03ec41f4a3fffec85bbe626f3895cb7fb7aef697b65758961c9843885262efcb837e9eab7e7e5919638c0ec0392641783d7ee1ab364b615ba32a074c415cee1782f8d30f84b3847d5f00f2bdadcade5b4d89bc697d65dbccfe573d3aa0838a368faf98dcfe53dc076810cc01a5f8a8f1e3c102d6936a911cf27b29e61bf5ed91cc19c2f87779102eaa7a7fb5be5fecb48266251b0b10a9e23d90ecd9299f448b046c40ab7a421fff33a10239f6186ce1f43b1faddc583d97a8b19e541c9206347acc71b07bee675c7deca6efa71f62f8afa80fe99989460f19760e9e7d25ced54921f24f93c9a57b6c945f32f08c636d5263504753a42f3be0e89136bcaec85e92ee9a287be8d715c38db6fc2f4bfc95b144776762bcbfcc4737c5fc9fa922610eb1d56aa50b21471d4fb0ed23459312e3daa33158286ee28427842d788ae5d62f50c27670d861c0c68b87f83f89b39d338c770525c1a1ca5026b61f18357422e214f98d7d6c7c0eac9d1cb71a6f93d36d2bb87cd6680efd1daeebca0df3681d0431716d596eb144c1b7d6e1a499f0ec15c76c015041dfc8999eda1d307ba38fbb891579ca0082bbe52badb89ae06e9b3d206ada5a6d6e05800c39d6a923d3408ad6638a8723c254438f0e0acb8b27a865cfe6f6a60ee5e0e09ef17800583c6e82eb9b90109d2bfdbf2f803915748d4c0ac4bca44b2c308d8c5e19949dc1ecc806e5b41e607c887297d90c0b512c01deef6cd6d0e1a8bf976886050e74c527fbf08cc9669baf14621db45159aaba566a5c563ab478f7156293ace830b5e0d2b6f2bc7de667dcb4a9b336018688fead03e36b2f2c8839f18622303996f3dbbee68ee1892dc6653cc7239e5ad6ccc41ef7140922adccb91f7113f610cfe0fa19c1b8e904257f62f7465181edcf3fd9750e6fa0139cfc59bf7689768db575ec25b3b777cd55bb004a96cb9f92fb642c11176', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1eb-78f9-b0d2-33199291d84e', 'died', NULL, '\x00291334d260d1d98c79a4e0793d93aac6ac1d02b75a176d6e53b9a66ebdc0af50d81ae91a4362c5289ec261b6dd7e822e07a750b719d850858f0ad91938edb28e2346409c5a2f441af11386c0eba802ec4b80c8e7ee8f843510690fd49001eda9931c18a0ce3cb586701dba42cf578d785c335be8320027359b6960ee57dd0a0c5bc1da9ef08703fc2e51ef77e94eb7cfa3b3ecbfe945d42ccfc20cbde9d12ef80fd809cf14cd439475a4dd3812353a025e228b1db225883da1bc6b64ddb00c68d95b493c2fe844bebed93b06c4a40c4ba152f0edfbf6e8c77f2faf19d28d462681435e98632b51a1428b32ea6d8dfe50401a99d405c9989b3540ae4708825a7bee49c32cce492ae7c644e234acad250385b8aff74f49e634693f0905a71076ede73d9d370cc2219de887abfb2a6b185287ee4e36fcc1b8251202ffcae58b79ac928bc2d030a390325d687d1e777f9b41ecff5c5b6803bb68b47917556bace827475782c301cdddf84bf56e2b83985fc4e1167767a6dbed47400dec5bef6d9e8ab5667c13233b46cf4995a5581cc665804f6137d77608131a0cbf6b7e1a4cb9a209b612a7c782310c689b4ba7488fdf2e81fe2bfbaf7da1d4ecda4c2dc2271a8bebbb18c14fb6983ce69bd00438c316f50f6e18b1bbf5f74ffa3b1c977312e3939085b6c53e5f6d72f2a149ddea843fb2c12c55454f83330d920f9a6422c234671033585948d105354864de072868eb0b6ffce9a8147a6dfbf40612f292dc53225d4eac2f6dbed460aaafe2166924b1d0cc35eb5e8df8b153c969bcf27423223b86caa68827899bd7920434500a7b57e48cb28539fcd699c54fe85784ab0746018b2e68ada19293866f5e1f561d3f0ddcedb4d3b1f1c389d0560082ccd6fbf770ba7f435f561fb5756696a1a8acc453014ff8886232d3c9e788536a19df51bca99d1ccddafbd46b9df64013f975f1c2cd1911249cd61c2e33ed0105b9cb', '2026-11-26 06:50:00+00', '2026-11-26 06:50:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287');


--
-- Data for Name: mandate_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mandate_scope; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_scope VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c194-73a3-a6c7-553e6feb6201', '01a2217a-be5d-7058-a586-f05b0008e2ea', '01a2217a-be5c-7b5a-8545-9a0a3d8d323f', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', '01a2217a-be4f-7cd8-8634-32bd8b443731', '01a2217a-be3a-7523-8d0c-26fe00057c71', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1eb-78f9-b0d2-33199291d84e', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '01a2217a-be58-7a86-ab7c-8a5d824d5f96', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1eb-78f9-b0d2-33199291d84e', '01a2217a-be5d-7058-a586-f05b0008e2ea', '01a2217a-be5c-7b5a-8545-9a0a3d8d323f', 2),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c203-7bf1-a519-3a8bc197c107', '01a2217a-be4a-7cf0-8189-cf8566887c08', '01a2217a-be49-7e3c-a90c-76e2f75488a0', 1),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c21d-7deb-8313-412616df934a', '01a2217a-be54-79a5-bcd0-77058f056ff5', '01a2217a-be53-7394-9c13-a7cbc9bdc66a', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c23e-76d0-b58a-677064356c86', '01a2217a-be44-7733-b66e-e9a93641a91f', '01a2217a-be43-7f25-a2ad-88bfdc1c680c', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c257-7ed8-9794-59f5eb989a3b', '01a2217a-be62-77fe-859d-12e5d155436e', '01a2217a-be61-7178-8f1b-714a7a6153c3', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26a-7573-8729-e39eda83c4e3', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-be51-740e-b11b-a1030c5b92ee', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c27d-7bf9-ad7d-faf119d12632', '01a2217a-be56-7589-abd7-35aed34d2b3b', '01a2217a-be55-707b-957f-c9f74cd2215d', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c290-7453-bab6-a08bd728d533', '01a2217a-be60-7962-b159-7e6193ef116b', '01a2217a-be5f-7821-898d-fc205c16573d', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2a0-7803-9489-4440e60e0237', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-be51-740e-b11b-a1030c5b92ee', 1),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b5-728e-b8d2-835388af7165', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-be51-740e-b11b-a1030c5b92ee', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2cc-7abb-a187-3f7798d0211c', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '01a2217a-be51-740e-b11b-a1030c5b92ee', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2cc-7abb-a187-3f7798d0211c', '01a2217a-be5d-7058-a586-f05b0008e2ea', '01a2217a-be5c-7b5a-8545-9a0a3d8d323f', 2),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b', '01a2217a-be4f-7cd8-8634-32bd8b443731', '01a2217a-be3a-7523-8d0c-26fe00057c71', 1),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2f8-7942-83e9-7e2986053417', '01a2217a-be56-7589-abd7-35aed34d2b3b', '01a2217a-be55-707b-957f-c9f74cd2215d', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30e-7331-ac12-f62fc3a2e68d', '01a2217a-be64-7b3d-990e-7681f04d18f0', '01a2217a-be63-76d1-97f3-374d01f1a607', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c321-7f52-bda4-a73fd7d41499', '01a2217a-be5d-7058-a586-f05b0008e2ea', '01a2217a-be5c-7b5a-8545-9a0a3d8d323f', 1),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32b-75fc-96b9-5df1b3a776ac', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '01a2217a-be58-7a86-ab7c-8a5d824d5f96', 1);


--
-- Data for Name: mandate_signing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_signing VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c194-73a3-a6c7-553e6feb6201', '2026-10-21', 'Upmala', 'client', '2026-10-21 13:25:00+00', '2026-10-21 13:25:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', '2026-11-04', 'Upmala', 'client', '2026-11-04 07:40:00+00', '2026-11-04 07:40:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1eb-78f9-b0d2-33199291d84e', '2026-11-09', 'Upmala', 'client', '2026-11-09 10:40:00+00', '2026-11-09 10:40:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c203-7bf1-a519-3a8bc197c107', '2026-11-10', 'Vējciems', 'client', '2026-11-10 07:55:00+00', '2026-11-10 07:55:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c21d-7deb-8313-412616df934a', '2026-11-11', 'Kalnāji', 'client', '2026-11-11 08:30:00+00', '2026-11-11 08:30:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c23e-76d0-b58a-677064356c86', '2026-11-12', 'Upmala', 'client', '2026-11-12 09:00:00+00', '2026-11-12 09:00:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c257-7ed8-9794-59f5eb989a3b', '2026-11-13', 'Upmala', 'client', '2026-11-13 10:15:00+00', '2026-11-13 10:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c27d-7bf9-ad7d-faf119d12632', '2026-11-17', 'Upmala', 'client', '2026-11-17 07:25:00+00', '2026-11-17 07:25:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c290-7453-bab6-a08bd728d533', '2026-11-18', 'Upmala', 'client', '2026-11-18 08:20:00+00', '2026-11-18 08:20:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2a0-7803-9489-4440e60e0237', '2026-11-23', 'Upmala', 'client', '2026-11-23 07:23:00+00', '2026-11-23 07:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b5-728e-b8d2-835388af7165', '2026-11-24', 'Vējciems', 'client', '2026-11-24 09:50:00+00', '2026-11-24 09:50:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2cc-7abb-a187-3f7798d0211c', '2026-11-25', 'Upmala', 'client', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b', '2026-11-26', 'Kalnāji', 'client', '2026-11-26 11:25:00+00', '2026-11-26 11:25:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2f8-7942-83e9-7e2986053417', '2026-11-27', 'Vējciems', 'client', '2026-11-27 13:40:00+00', '2026-11-27 13:40:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30e-7331-ac12-f62fc3a2e68d', '2026-11-28', 'Upmala', 'client', '2026-11-28 07:47:01.821422+00', '2026-11-28 07:47:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32b-75fc-96b9-5df1b3a776ac', '2026-11-28', 'Upmala', 'client', '2026-11-28 09:02:01.821422+00', '2026-11-28 09:02:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(0, '0000-platform', 'b1b9040a3aa552eb4473d4f17a8c3868e786f0e468283bbdfafc9c2edbb94853', '2026-11-28 09:27:01.320072+00'),
	(2, '0002-sealing', '930fa7a06d647e7b9ce6b38b714ebe6b1ebb5344d681aef55b4c2c0f67d19374', '2026-11-28 09:27:01.327591+00'),
	(10, '0010-audit', 'e93ea335e78c7b395487ebc2b5da6cb615414f3ea8501c715fb550b882281bd7', '2026-11-28 09:27:01.33156+00'),
	(20, '0020-organisations', 'ab76ed0879d436336e935557dffae18f00a891c4c9664eef8cf8d61c7eabd2fc', '2026-11-28 09:27:01.338548+00'),
	(30, '0030-rights', 'cd9ec2f1050946fc27a17ee26240401641a11c7e6d04da35fdaead4a01030919', '2026-11-28 09:27:01.344259+00'),
	(31, '0031-authors-have-rights', 'd48381c39cac765cb83197bbcb0eec651ef2f40dcf92a63ec47eedaccf5fb63c', '2026-11-28 09:27:01.388838+00'),
	(40, '0040-sign-in', 'c3fa4607a11b58e6fd35add584fcb5140333ae86a02d834944a46216bb9eb03d', '2026-11-28 09:27:01.393101+00'),
	(50, '0050-access-requests', 'a69a9f08895aa1c40da2d2ae886f0a4db31222c003141ddbdcf61bbff9b18244', '2026-11-28 09:27:01.400033+00'),
	(60, '0060-catalogue', 'e12279c89d6ef314f8923ff9f6283df2c1670c967136f4e11de7256fa7ed98e8', '2026-11-28 09:27:01.418073+00'),
	(61, '0061-annex-1-of-2019-03-01', 'ff5d940577dd6845ded635caf2ef2296cd41f86fa70c7bb28e44c4c8784bf1fa', '2026-11-28 09:27:01.425824+00'),
	(70, '0070-clients', 'd5c0a46db54d94aba5ccbc3249a3eb5847e308b06727ee026b459eae1791e88e', '2026-11-28 09:27:01.427758+00'),
	(80, '0080-archive', '2a9cbcd5eda4f006f61ad3fcb026c9582eab01bd9d2d773fabb80740e78463d9', '2026-11-28 09:27:01.443442+00'),
	(90, '0090-mandates', '31bd379202e9ce54e78db05308ef82d0c805729af6f87fea09f1bcb22555dd88', '2026-11-28 09:27:01.48808+00'),
	(91, '0091-order-of-mandates', '8389ce829916d1bbddc32b70278bd5e76b2b176e2ad08513c04d22f0ba610e2c', '2026-11-28 09:27:01.538403+00'),
	(100, '0100-cases', '8ecf8ba1815bd145f7df2bd27915d77f868baccb6700895362576f85599aa9eb', '2026-11-28 09:27:01.542288+00'),
	(101, '0101-case-progress', '55c15e47b7a5dc4c893c1727339cad004ea6aff42a4a4bb163b473e221576648', '2026-11-28 09:27:01.581058+00'),
	(102, '0102-evidence-of-cases', '2840ee70e9cf98662e300f4168bf62eb14e7a9dfc55aed43f69e12b282dcdcbe', '2026-11-28 09:27:01.592555+00'),
	(110, '0110-consultations', '62d31014b996c40eb770a91fb8b3b1468ebfabaf9c24264e84eae858113875c4', '2026-11-28 09:27:01.594954+00');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c18b-7e46-a0b3-bf5625ce9421', '01a2217a-c17b-77a0-a914-fcf6b46b8b38', '01a2217a-c17a-709e-ae03-739d163e1aee', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-10-21 13:17:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1c3-75a6-babb-9c62a28be576', '01a2217a-c1be-7f70-a424-eac1a63eaa3e', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-04 07:32:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e9-71b0-af6d-ffa376893091', '01a2217a-c1e5-76d8-9041-2da3afe1c893', '01a2217a-c1e5-766d-8987-b4109a94ad65', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-09 10:32:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c202-72ba-bcce-3ac97941407f', '01a2217a-c1ff-728b-8d7d-93753ccb3041', '01a2217a-c1ff-7a26-a454-23bbd74fe185', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-10 07:47:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c215-736a-81e1-c1a092475e0a', '01a2217a-c212-7193-98b6-f41f3d21664f', '01a2217a-c212-7a9a-8428-58dbf19d080c', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-11 08:22:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c23c-784b-a5d4-441b1161f403', '01a2217a-c23a-7035-a818-63014d4ca797', '01a2217a-c239-733e-91fc-351903b853c8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-12 08:52:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c255-782a-9e90-38075dc9c41a', '01a2217a-c24f-7155-af7a-01f9e051b9f5', '01a2217a-c24f-732b-a83c-5b15c8c66390', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-13 10:07:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c268-7eb5-9604-82d4c9d88596', '01a2217a-c266-7a13-8762-2448b5b2d22c', '01a2217a-c239-733e-91fc-351903b853c8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-16 13:52:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c27a-7f22-a5d1-a460fe2ce842', '01a2217a-c277-7f5a-88d1-59149d7695b3', '01a2217a-c277-71f0-bd34-b31bb6a95db8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-17 07:17:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c28f-7911-ab31-a3f49df6d0fc', '01a2217a-c28c-7c8a-9b09-aa202ccc5132', '01a2217a-c28c-75fe-9a7f-45a81fddae01', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-18 08:12:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c29f-7e8c-a957-c34133fb76e8', '01a2217a-c266-7a13-8762-2448b5b2d22c', '01a2217a-c239-733e-91fc-351903b853c8', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-23 07:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b4-756d-b2e5-9c96d9b6aef5', '01a2217a-c2b1-7798-a16a-3844932911a2', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lt', 'interpreter', '\x00005027f536b4e5dc37bb4d9dac400f033de5f0092ff34dc461abe1cbc0e3506a00aee38b2a842db762e1', '2026-11-24 09:42:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2cb-7d1b-a80f-82ab62469d59', '01a2217a-c2c9-7a88-a2bd-6721051ebd5f', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-25 09:22:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2de-79cc-89aa-15c4d14cd3cb', '01a2217a-c2dc-7871-a6a7-6abc29d8d517', '01a2217a-c2db-77be-9463-24225873e6bd', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-26 11:17:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ef-767c-b342-895451c985bf', '01a2217a-c2ed-74c4-b8a2-4c6ad924f70a', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-27 13:32:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30d-7e4b-be51-efc2b180fd33', '01a2217a-c30a-7fda-ba26-e190aadc6214', '01a2217a-c30a-7b4a-b89d-e243e469517e', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 07:39:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c320-7358-8a44-06f92c2a3f18', '01a2217a-c31e-7b60-8f7e-cc5f1f98afb7', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 08:29:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c329-7e8d-9a55-ccfaac3d28a4', '01a2217a-c327-7cc3-a273-1fc494b2dc30', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 08:54:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f');


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('01a2217a-be30-717e-9f5e-52d612606734', 'service_holder', 'Iedzīvotāju lietu birojs (demo)', '00000009001', 'Izdomu iela 1, Upmala, LV-0000', 'iedzivotaji@example.org', '+371 00000000', 'dati.iedzivotaji@example.org', true),
	('01a2217a-be32-7d3f-882a-6f1fe4d746a3', 'service_holder', 'Pabalstu un pensiju birojs (demo)', '00000009002', 'Izdomu iela 1, Upmala, LV-0000', 'pabalsti@example.org', '+371 00000000', 'dati.pabalsti@example.org', true),
	('01a2217a-be33-75bd-bd34-7931123fca7d', 'service_holder', 'Zemes un īpašumu birojs (demo)', '00000009003', 'Izdomu iela 1, Upmala, LV-0000', 'ipasumi@example.org', '+371 00000000', 'dati.ipasumi@example.org', true),
	('01a2217a-be34-7305-8c96-dedc9791c286', 'service_holder', 'Satiksmes lietu birojs (demo)', '00000009004', 'Izdomu iela 1, Upmala, LV-0000', 'satiksme@example.org', '+371 00000000', 'dati.satiksme@example.org', true),
	('01a2217a-be34-7175-8f2f-f4a0910bf97c', 'service_holder', 'Upmalas pilsētas pakalpojumu birojs (demo)', '00000009005', 'Izdomu iela 1, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2217a-be6a-7009-a9b4-c33e9abc3933', 'ministry', 'Valsts pakalpojumu ministrija (demo)', '00000008001', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija@example.org', '+371 00000000', 'dati.ministrija@example.org', true),
	('01a2217a-be6b-7628-bcac-9a38963ccd1e', 'municipality', 'Upmalas novada pašvaldība (demo)', '00000008011', 'Tilta iela 2, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2217a-be6b-7b98-b723-48f541cf251f', 'municipality', 'Vējzemes novada pašvaldība (demo)', '00000008012', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme@example.org', '+371 00000000', 'dati.vejzeme@example.org', true);


--
-- Data for Name: organisation_named_by_applicant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: personal_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_code VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c17b-7b14-b9b9-a2bb21e14296', '01a2217a-c17a-709e-ae03-739d163e1aee', '\x00c74823f7f4556b2ab44b868e6288e1cc32420195a697552b4a57fe0f990ba6a2543ec5c227d411', false, '2026-10-21 13:13:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1be-712a-8233-195e9aff3b78', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', '\x007fdfa8c3083d1edb025114170fe0b50feb2b4420255434abd6c57282d56ec9f712f87c0ee18017', false, '2026-11-04 07:28:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e5-7568-b822-da74f6123f00', '01a2217a-c1e5-766d-8987-b4109a94ad65', '\x007a3989d681eb3eb99578eb0eeb5f45980466746dc4dcfae4b8f10c8a4dcd83f9792976428d5421', false, '2026-11-09 10:28:00+00'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1ff-7b36-b3fe-f89037dafc7e', '01a2217a-c1ff-7a26-a454-23bbd74fe185', '\x008fe9b46962ce7c22af008c920ce4735937b1231d53c33df3c2139f93d04d36a770214a44a109b5', false, '2026-11-10 07:43:00+00'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c212-76b0-a651-b405261931af', '01a2217a-c212-7a9a-8428-58dbf19d080c', '\x0070066e05045aee5238d32291e51ca7dd504a62a98e091e80a17b80c746261edb8ebe2a49537822', false, '2026-11-11 08:18:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c239-7b94-b358-4d0f6124dcbe', '01a2217a-c239-733e-91fc-351903b853c8', '\x00962c4625b50bc3a95a03db893dcc417907ddf0642bca1bca3d3ed48ccf48bf9f34c342d279a360', false, '2026-11-12 08:48:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24f-7e50-b71f-b64bd1516437', '01a2217a-c24f-732b-a83c-5b15c8c66390', '\x00ccad3adc8dc5afd19091f1cf242e5955f60beeb9d771a5bf4c56b5e7b64c57447546f2e7a34010', false, '2026-11-13 10:03:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c277-770e-93d8-4df712b2de4d', '01a2217a-c277-71f0-bd34-b31bb6a95db8', '\x0037e6c959ca9c3b60f058ec3e07440de40c589a77a757c175ade355f98559d499717abcb36d49ea', false, '2026-11-17 07:13:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c28c-7b13-93e8-8682bfc00059', '01a2217a-c28c-75fe-9a7f-45a81fddae01', '\x00f736cb51e75e779c10b3db3df3d9870ed507339e56a9ec35a39a4eba3d29a0692be1bc0ca94a09', false, '2026-11-18 08:08:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c9-77de-9594-e58e52af419d', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', '\x00806797abbab933bdcf03984bb404135232931e6ecf1760aee06737519eb1f9bee315604f498862', false, '2026-11-25 09:18:00+00'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2dc-7b36-beb1-6c9b9113eb5c', '01a2217a-c2db-77be-9463-24225873e6bd', '\x002a3c010a162b3b52fc9f3aa508f1a983da9e5eb22a7f63199008a076df10cd6f4c4f9ab6179184', false, '2026-11-26 11:13:00+00'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ed-7d29-bd0b-bbba05d8e3e8', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', '\x00bc36c40f2b8a3da1846d5425d16ea3b73d68e593fa85491abf4a8dcd005980e042aa5bb43b7f66', false, '2026-11-27 13:28:00+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-7a38-a3e4-7a79149d2748', '01a2217a-c30a-7b4a-b89d-e243e469517e', '\x008ec5abb8c70702ea710758753007350627ed6b9a5863b53817cb43db3e29f4a495cf2fb4ad4f43', false, '2026-11-28 07:35:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30a-72f6-b4d9-b4a31ff4c113', '01a2217a-c30a-71ec-9776-63ca6fe2bf78', '\x00032373812dec9096734c966d7f643d22e649fa43c1265aa3d97c2fdca34462668ed527fb82650e', false, '2026-11-28 07:35:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c31e-71ff-8305-c71c195c591f', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', '\x00f5bb3b87105926dca083c8d143872ba667d5e04a9d29a7e567b87dc76994fbd8d27587334cc14a', false, '2026-11-28 08:25:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c327-7031-b3f1-5eb17a7037bd', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', '\x004eee33e514908ef6a451ca22962152631ab853a0e25a6e4cd52046fd90ffaecd5c49bd14de59c2', false, '2026-11-28 08:50:01.821422+00'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c333-72f7-b74c-76d71a26149a', '01a2217a-c333-7774-a5b1-80536bb9152e', '\x00cdd5ebc3214f8c1e0ccaa1b459925689a1fa9066a99b17705de4fd78da26a7d0e5ec8f2bef420b', false, '2026-11-28 09:05:01.821422+00');


--
-- Data for Name: planned_time_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.planned_time_told VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1d3-7f2e-b164-c3b24f95c115', '2026-11-22', false, 'in_person', '2026-11-04 07:48:00+00', '2026-11-04 07:48:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1f7-7255-b8c2-85d364e11567', '2026-12-02', false, 'in_person', '2026-11-09 10:48:00+00', '2026-11-09 10:48:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c20b-73e6-94a5-2c85fe71420f', '2026-11-24', false, 'in_person', '2026-11-10 08:03:00+00', '2026-11-10 08:03:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c245-7e21-a6d1-4c3b057d8dd2', '2026-11-25', false, 'in_person', '2026-11-12 09:08:00+00', '2026-11-12 09:08:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c25d-7867-bec6-252efa068ce0', '2026-11-26', false, 'in_person', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c283-74bb-a8b9-824324bfa927', '2026-11-28', false, 'in_person', '2026-11-17 11:34:00+00', '2026-11-17 11:34:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2a9-7b3a-90b8-97f4a1664295', '2026-12-04', false, 'in_person', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2bc-74e7-b5a2-9ce23335abe9', '2026-12-01', false, 'in_person', '2026-11-24 09:58:00+00', '2026-11-24 09:58:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2d2-762d-83dc-3ca7c4971d18', '2026-12-07', false, 'in_person', '2026-11-25 09:38:00+00', '2026-11-25 09:38:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2e5-7bb6-9186-4ef9a5418c79', '2026-12-10', false, 'in_person', '2026-11-26 11:33:00+00', '2026-11-26 11:33:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d');


--
-- Data for Name: register_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_counter VALUES
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 2026, 2),
	('01a2217a-be72-7982-b85c-86ad180271a9', 2026, 3),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 13);


--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_entry VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 1, '01a2217a-c194-73a3-a6c7-553e6feb6201', '2026-10-21', '1-14', 10, '2026-10-21 13:21:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-c17a-709e-ae03-739d163e1aee', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 2, '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', '2026-11-04', '1-14', 10, '2026-11-04 07:36:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-c1bd-78a8-ac23-4ae4a454b301', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 3, '01a2217a-c1eb-78f9-b0d2-33199291d84e', '2026-11-09', '1-14', 10, '2026-11-09 10:36:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-c1e5-766d-8987-b4109a94ad65', DEFAULT),
	('01a2217a-be72-7982-b85c-86ad180271a9', 2026, 1, '01a2217a-c203-7bf1-a519-3a8bc197c107', '2026-11-10', '05-03/2', 10, '2026-11-10 07:51:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '01a2217a-c1ff-7a26-a454-23bbd74fe185', DEFAULT),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 2026, 1, '01a2217a-c21d-7deb-8313-412616df934a', '2026-11-11', '1-15', 10, '2026-11-11 08:26:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', '01a2217a-c212-7a9a-8428-58dbf19d080c', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 4, '01a2217a-c23e-76d0-b58a-677064356c86', '2026-11-12', '1-14', 10, '2026-11-12 08:56:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-c239-733e-91fc-351903b853c8', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 5, '01a2217a-c257-7ed8-9794-59f5eb989a3b', '2026-11-13', '1-14', 10, '2026-11-13 10:11:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-c24f-732b-a83c-5b15c8c66390', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 6, '01a2217a-c26a-7573-8729-e39eda83c4e3', '2026-11-16', '1-14', 10, '2026-11-16 13:56:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-c239-733e-91fc-351903b853c8', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 7, '01a2217a-c27d-7bf9-ad7d-faf119d12632', '2026-11-17', '1-14', 10, '2026-11-17 07:21:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-c277-71f0-bd34-b31bb6a95db8', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 8, '01a2217a-c290-7453-bab6-a08bd728d533', '2026-11-18', '1-14', 10, '2026-11-18 08:16:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-c28c-75fe-9a7f-45a81fddae01', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 9, '01a2217a-c2a0-7803-9489-4440e60e0237', '2026-11-23', '1-14', 10, '2026-11-23 07:19:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287', '01a2217a-c239-733e-91fc-351903b853c8', DEFAULT),
	('01a2217a-be72-7982-b85c-86ad180271a9', 2026, 2, '01a2217a-c2b5-728e-b8d2-835388af7165', '2026-11-24', '05-03/2', 10, '2026-11-24 09:46:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '01a2217a-c2b0-75c2-a2f7-7dd7309ea135', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 10, '01a2217a-c2cc-7abb-a187-3f7798d0211c', '2026-11-25', '1-14', 10, '2026-11-25 09:26:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-c2c9-7ee1-9082-cc2f62b366fa', DEFAULT),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', 2026, 2, '01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b', '2026-11-26', '1-15', 10, '2026-11-26 11:21:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d', '01a2217a-c2db-77be-9463-24225873e6bd', DEFAULT),
	('01a2217a-be72-7982-b85c-86ad180271a9', 2026, 3, '01a2217a-c2f8-7942-83e9-7e2986053417', '2026-11-27', '05-03/2', 10, '2026-11-27 13:36:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5', '01a2217a-c2ec-7ab2-ae6b-3c1741197f04', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 11, '01a2217a-c30e-7331-ac12-f62fc3a2e68d', '2026-11-28', '1-14', 10, '2026-11-28 07:43:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-c30a-7b4a-b89d-e243e469517e', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 12, '01a2217a-c321-7f52-bda4-a73fd7d41499', '2026-11-28', '1-14', 10, '2026-11-28 08:33:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-c31d-7f2e-ba12-41d4c9224ea4', DEFAULT),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', 2026, 13, '01a2217a-c32b-75fc-96b9-5df1b3a776ac', '2026-11-28', '1-14', 10, '2026-11-28 08:58:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f', '01a2217a-c327-7e0e-ac08-1c7e701a35fb', DEFAULT);


--
-- Data for Name: register_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_mark VALUES
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c22f-7cae-8ab6-480b577ef666', '01a2217a-c21d-7deb-8313-412616df934a', 'ended', 'Izpildīts', '2026-11-11 08:38:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c261-70b6-b744-453bfa11426f', '01a2217a-c257-7ed8-9794-59f5eb989a3b', 'ended', 'Izpildīts', '2026-11-13 10:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26e-7b16-aa75-f11a036b91cd', '01a2217a-c26a-7573-8729-e39eda83c4e3', 'unsigned', 'Nav parakstīts', '2026-11-16 14:00:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c297-74de-ac35-c983fcd8ee13', '01a2217a-c290-7453-bab6-a08bd728d533', 'revoked', 'Klients atsauca', '2026-11-19 07:45:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c1-74ac-a1b9-c801240ef65b', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', 'ended', 'Izpildīts', '2026-11-24 13:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2c4-7126-8c5f-351bb46a28d3', '01a2217a-c203-7bf1-a519-3a8bc197c107', 'ended', 'Izpildīts', '2026-11-25 08:25:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2d7-7cad-b08e-9df1712dbcb3', '01a2217a-c1eb-78f9-b0d2-33199291d84e', 'ended', 'Beidzies ar klienta nāvi', '2026-11-26 06:50:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287');


--
-- Data for Name: register_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_place VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c194-73a3-a6c7-553e6feb6201', '2026/1', 2, '2026-10-21 13:25:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1c7-70e2-ae51-ef5c154c9b49', '2026/1', 2, '2026-11-04 07:40:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1eb-78f9-b0d2-33199291d84e', '2026/1', 2, '2026-11-09 10:40:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c203-7bf1-a519-3a8bc197c107', '2026/1', 2, '2026-11-10 07:55:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c21d-7deb-8313-412616df934a', '2026/1', 2, '2026-11-11 08:30:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c23e-76d0-b58a-677064356c86', '2026/1', 2, '2026-11-12 09:00:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c257-7ed8-9794-59f5eb989a3b', '2026/1', 2, '2026-11-13 10:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c27d-7bf9-ad7d-faf119d12632', '2026/1', 2, '2026-11-17 07:25:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c290-7453-bab6-a08bd728d533', '2026/1', 2, '2026-11-18 08:20:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2a0-7803-9489-4440e60e0237', '2026/1', 2, '2026-11-23 07:23:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2b5-728e-b8d2-835388af7165', '2026/1', 2, '2026-11-24 09:50:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2cc-7abb-a187-3f7798d0211c', '2026/1', 2, '2026-11-25 09:30:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2e0-7a7a-b1e0-63fb1b56d78b', '2026/1', 2, '2026-11-26 11:25:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2f8-7942-83e9-7e2986053417', '2026/1', 2, '2026-11-27 13:40:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c30e-7331-ac12-f62fc3a2e68d', '2026/1', 2, '2026-11-28 07:47:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32b-75fc-96b9-5df1b3a776ac', '2026/1', 2, '2026-11-28 09:02:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f');


--
-- Data for Name: request_done; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: result_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_told VALUES
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c228-708e-840e-395a812044b7', 'in_person', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1d3-7f2e-b164-c3b24f95c115', 'phone', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c20b-73e6-94a5-2c85fe71420f', 'phone', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5');


--
-- Data for Name: service_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_case VALUES
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c15e-75ec-8030-0c27d78d43cf', '01a2217a-be5d-7058-a586-f05b0008e2ea', '2026-10-21 13:05:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1b3-79f2-95b2-6fe19be523b2', '01a2217a-be4f-7cd8-8634-32bd8b443731', '2026-11-04 07:20:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c1e0-7881-8b4d-3f9a7cd42577', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '2026-11-09 10:20:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c1fb-7ae5-a32b-db77bae787f2', '01a2217a-be4a-7cf0-8189-cf8566887c08', '2026-11-10 07:35:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c20e-7fba-8cd3-6a2ae43ecd27', '01a2217a-be54-79a5-bcd0-77058f056ff5', '2026-11-11 08:10:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c235-768c-8400-0a4efde5bbaf', '01a2217a-be44-7733-b66e-e9a93641a91f', '2026-11-12 08:40:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c24b-7b2c-ba95-db87d5fe4d88', '01a2217a-be62-77fe-859d-12e5d155436e', '2026-11-13 09:55:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c262-7fc0-9377-1b040495e308', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '2026-11-16 13:40:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c26f-7b19-b0b7-b7eb0f36d019', '01a2217a-be56-7589-abd7-35aed34d2b3b', '2026-11-17 07:05:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c287-7a31-8407-fbf37a37bec0', '01a2217a-be60-7962-b159-7e6193ef116b', '2026-11-18 08:00:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c29a-7e92-9edb-0940db78fa08', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '2026-11-20 12:15:00+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2ad-74b0-aaa0-5f29ed564638', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '2026-11-24 09:30:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c2c6-7758-b9e1-695da9f5ed2c', '01a2217a-be51-7cea-a6a6-b5d07bd9d6f9', '2026-11-25 09:10:00+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be71-76b1-942d-9b6a9ffceb60', '01a2217a-c2d8-7e13-ac75-be364e13fff4', '01a2217a-be4f-7cd8-8634-32bd8b443731', '2026-11-26 11:05:00+00', '01a2217a-c086-7bed-838c-b5e842baef1d'),
	('01a2217a-be72-7982-b85c-86ad180271a9', '01a2217a-c2e9-7496-ae15-d1614501ac1e', '01a2217a-be56-7589-abd7-35aed34d2b3b', '2026-11-27 13:20:00+00', '01a2217a-c0f0-7537-a449-a0f42c1e83e5'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c304-783c-ae3b-f103ed54e3da', '01a2217a-be64-7b3d-990e-7681f04d18f0', '2026-11-28 07:27:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c319-7438-a6c1-63e30fc4f17e', '01a2217a-be5d-7058-a586-f05b0008e2ea', '2026-11-28 08:17:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c324-7cc3-a2f6-ac4d5703e802', '01a2217a-be59-7d3b-b03b-e6641e8f0a78', '2026-11-28 08:42:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c32a-7a2a-af16-95d7775e0e44', '01a2217a-be5e-7dad-8c5b-a4d0a6e8ece8', '2026-11-28 08:57:01.821422+00', '01a2217a-c06e-7de7-999f-da78b0b7e09f'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c339-72a9-a056-8e3911ec8f61', '01a2217a-be47-7182-8c8c-8a9578107b16', '2026-11-28 09:07:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287'),
	('01a2217a-be6d-7ea7-a70e-ec5fb4962416', '01a2217a-c33b-73a9-8e0a-b64d32fe53f0', '01a2217a-be4a-7cf0-8189-cf8566887c08', '2026-11-28 09:17:01.821422+00', '01a2217a-c07c-7adb-bb9a-64b29b41f287');


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
	('01a2217a-be76-7555-b961-dfa020fca2f0', '\x003c434b320b2c355afe0cd4855b7536a6f22d53dd2cbd857e17a89fa803fa4b6bbc7019a4ce841e7bea5e71342f', 'Valdis', 'Zemzars', '08@example.org'),
	('01a2217a-be7d-7c8c-8b2e-b48b6bab4d9b', '\x001c77a86cea0198ca642765313f5da934a6e3a92c4ed51c9db59a808b59da8a2624b1135ba01fee2a7fcbb2b6a0', 'Ligita', 'Niedrupe', '21@example.org'),
	('01a2217a-c023-709a-9e61-4c46f970afa3', '\x00cfb750a8586187048015782b7f029cf22b894fc7cf7ac9dfc9943ba9ed1a93be78a935a4a15a80a8c1619e1819', 'Elīna', 'Purvmiķele', '07@example.org'),
	('01a2217a-c06e-7de7-999f-da78b0b7e09f', '\x00f22a7605afb406ed72097fe9c226b35632f15372882fc96a55f0bc5751a1ec8bf851a5fe13ce463b13614dc6f2', 'Anita', 'Bērzkalne', '01@example.org'),
	('01a2217a-c07c-7adb-bb9a-64b29b41f287', '\x0041b10127be94d87ca931e092b5b0ea4a8e7e556c1a9668f86b132103a13f13d89069e9cf1c9c5392714577fb9e', 'Gatis', 'Ezerkalns', '02@example.org'),
	('01a2217a-c086-7bed-838c-b5e842baef1d', '\x0043ddcd0c96496de46f969ca5e1a661d960f89e028f9149e433677cdd7f7076d90df204d7a7971940ad5e754545', 'Marta', 'Saulgrieze', '03@example.org'),
	('01a2217a-c099-7907-89cd-cb177b8bcc2d', '\x009f1535c9c9cb96810a7495fb35aea17fcb89336acdeb6904f42aa10bfcd8f4846eca4e8d0e218646153b75ae9f', 'Dzintra', 'Rudzuvārpa', '05@example.org'),
	('01a2217a-c0a1-71af-a67d-590fbe62ea58', '\x0005a69d9a3fc4a752213fb91153a049e279b8bd30f5f26ee28bfd50c1277336704ff6f7ca80cd1a207b1924bcbd', 'Normunds', 'Kraujmalis', '06@example.org'),
	('01a2217a-c0a6-72c0-9b0f-4d17c2fa30b2', '\x0043254849f8fc6474b2c58ef3d9bea089402fdb3011755a6667082b49ac381b7c4feb4a266707190609359fe5d1', 'Andra', 'Smilškalne', '22@example.org'),
	('01a2217a-c0e5-7a27-9855-d482989372cb', '\x00a9637e7afc9a79a19786885aaa9fb60b013e50c16438fab9d67485a78ee05569cbccf0ce095c409fc1f6acd496', 'Ilze', 'Vējpļava', '11@example.org'),
	('01a2217a-c0f0-7537-a449-a0f42c1e83e5', '\x00286e59ecfbd68fa7685ea21a1f041d845f41d2eaafdcc624fc51e3390887b8ef13568f700924386f270760710f', 'Oskars', 'Tīreļnieks', '04@example.org'),
	('01a2217a-c0f4-70cb-afba-b6b5142ba427', '\x008018f4aedb13c18e9f796c62fd082503f3d465044f4b4055215289feee0920c2d5f34c0c4e0d52261f12c57e08', 'Sandra', 'Kļavugatve', '23@example.org'),
	('01a2217a-c136-70a6-af58-366dbe490e57', '\x0036fb362c61030391e649d27d2a691e08e7c4e5896cb40cb68cd2245682f61ded7ef60e1dc4e16d9bd870f28cd4', 'Juris', 'Akmensalejs', '12@example.org'),
	('01a2217a-c142-71ca-9994-e92b71c6f6ce', '\x008487b32a5dfb787b457d997a6d18afd4bda9fda13a4d211633107d6b4f9b08937a4044adeb0678f9d2adeff3d1', 'Inese', 'Sniegpulkste', '09@example.org');


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


