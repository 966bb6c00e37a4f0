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
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


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
    surname_first text COLLATE pg_catalog."C",
    given_name_first text COLLATE pg_catalog."C",
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
    name_lv text NOT NULL,
    name_en text NOT NULL,
    folded text NOT NULL,
    holder_id uuid NOT NULL,
    holder text NOT NULL,
    portal_url text NOT NULL,
    under_mandate boolean NOT NULL,
    gives_planned_time boolean NOT NULL,
    gives_result boolean NOT NULL,
    data_used_lv text NOT NULL,
    data_used_en text NOT NULL,
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
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id uuid NOT NULL,
    address bytea NOT NULL,
    content bytea NOT NULL,
    written_at timestamp with time zone NOT NULL,
    next_try_at timestamp with time zone NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    fault text,
    sent_at timestamp with time zone,
    refused_at timestamp with time zone
);


--
-- Name: TABLE outbox; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.outbox IS 'E-mail, written in the transaction of the act that it tells of and sent afterwards.';


--
-- Name: COLUMN outbox.id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox.id IS 'Also the Message-ID, fixed before the first try: sent twice, it is still one message to mail servers and readers.';


--
-- Name: COLUMN outbox.address; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox.address IS 'Sealed, as is the content.';


--
-- Name: COLUMN outbox.next_try_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox.next_try_at IS 'While a process sends the message, the moment from which another one may take it over.';


--
-- Name: COLUMN outbox.refused_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox.refused_at IS 'When the mail server said that it will never take this message.';


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
    request_id uuid NOT NULL,
    person_id uuid NOT NULL,
    answer jsonb NOT NULL,
    done_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE request_done; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.request_done IS 'Forms and API calls that were carried out, so that a second posting gets the first one''s answer.';


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
-- Data for Name: access_invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_invitation VALUES
	('01a22046-a47d-7db2-8439-d78451cb0467', '\xf53ae392a084bde00b933c1249e2bd6508cae7cff375e77e4d127bf60e78b72f', 'Elīna Purvmiķele', '07@example.org', 'administrator', '01a22046-8deb-716f-8823-24db9a07b319', NULL, 'administratore', '2026-10-01 06:18:00+00', NULL, '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 06:18:00+00', '2026-10-15 06:18:00+00', '01a22046-9353-72b3-98f9-761bb2ded01c', '2026-10-01 06:21:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', NULL, '01a22046-a52b-772d-9377-1173641bf05a', NULL, NULL),
	('01a22046-a576-7082-87ae-abacf50d49eb', '\x63c0dd7fefd29aaca0efd66831f38cc8367ce5176cb2fdd1ed22db21847f858a', 'Anita Bērzkalne', '01@example.org', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'klientu apkalpošanas speciāliste', '2026-10-01 06:24:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:24:00+00', '2026-10-15 06:24:00+00', NULL, '2026-10-01 06:27:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', NULL, '01a22046-a5c2-7e07-8e5c-4bbb4006546a', NULL, NULL),
	('01a22046-a5f5-74bd-b0d1-666795fb42e4', '\x20e0e7591d7fa4d0ed4d6e6b6d833ea1b974d0fffded44a260461feed8f2156b', 'Gatis Ezerkalns', '02@example.org', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'klientu apkalpošanas speciālists', '2026-10-01 06:30:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:30:00+00', '2026-10-15 06:30:00+00', NULL, '2026-10-01 06:33:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', NULL, '01a22046-a655-7a5b-9034-ec566fa82c58', NULL, NULL),
	('01a22046-a69d-76b7-bf7a-a3de8fa2eec7', '\xcf00994f01cc8552fda84aeb9c1fc1ef8f28ff76b5bf64f141beda3d82d1135f', 'Marta Saulgrieze', '03@example.org', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'klientu apkalpošanas speciāliste', '2026-10-01 06:36:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:36:00+00', '2026-10-15 06:36:00+00', NULL, '2026-10-01 06:39:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', NULL, '01a22046-a703-77a4-afd5-06b08b0bd98b', NULL, NULL),
	('01a22046-a73c-7431-b2a2-1239e3aebf78', '\xc8aff454736b1dd5a717e7fc22af3b9d35b816c9bca6e866c7a0582aee8294d6', 'Marta Saulgrieze', '03@example.org', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 'klientu apkalpošanas speciāliste', '2026-10-01 06:42:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:42:00+00', '2026-10-15 06:42:00+00', NULL, '2026-10-01 06:45:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', NULL, '01a22046-a784-71bd-a860-730e22a52619', NULL, NULL),
	('01a22046-a7c9-7baa-9751-57152dd7a4ec', '\x43e9bb9eadf45040326ad965ca6ac0d110c84e1e50ddb7cc3c1c949e4f55a3aa', 'Dzintra Rudzuvārpa', '05@example.org', 'viewer', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'centra vadītāja', '2026-10-01 06:48:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:48:00+00', '2026-10-15 06:48:00+00', NULL, '2026-10-01 06:51:00+00', '01a22046-a824-7e14-944f-fd239c0de23c', NULL, '01a22046-a82d-7213-8c26-686995575812', NULL, NULL),
	('01a22046-a856-77a8-b0b3-0f003e4c5b32', '\xd2f768c86269eb39aef3351fa5ff668ae546c26f52e7c4089f91e9124cd569a6', 'Normunds Kraujmalis', '06@example.org', 'auditor', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'iekšējais auditors', '2026-10-01 06:54:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:54:00+00', '2026-10-15 06:54:00+00', NULL, '2026-10-01 06:57:00+00', '01a22046-a8ba-76ab-9e41-19e8e8877f89', NULL, '01a22046-a8cd-729f-8f25-629a80796c72', NULL, NULL),
	('01a22046-abdd-74b2-bb92-d99acce6d6b0', '\xf7976f52a7c8a25a75f4a825697d5ab310113f51cb531b356a6f3579725a5504', 'Ilze Vējpļava', '11@example.org', 'administrator', '01a22046-8ef2-7a24-b857-0ae237326020', NULL, 'personāla speciāliste', '2026-10-01 07:12:00+00', NULL, '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 07:12:00+00', '2026-10-15 07:12:00+00', '01a22046-a93d-759a-8bde-dbb7f911532e', '2026-10-01 07:15:00+00', '01a22046-ac36-7da6-8e33-8a79da53775f', NULL, '01a22046-ac64-74e7-887b-dccda7651dc0', NULL, NULL),
	('01a22046-acbc-778e-a424-05742f9b3dd3', '\x4e1fdbaa3709dd289b73f0ab015e5d987c6f26acdb9b0e995492ae288e7d97f8', 'Oskars Tīreļnieks', '04@example.org', 'employee', '01a22046-8ef2-7a24-b857-0ae237326020', '01a22046-91f9-7eec-ab00-27b4f9a8143d', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:18:00+00', NULL, '01a22046-ac36-7da6-8e33-8a79da53775f', '2026-10-01 07:18:00+00', '2026-10-15 07:18:00+00', NULL, '2026-10-01 07:21:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', NULL, '01a22046-ad1a-77ce-a671-f86f488b24b3', NULL, NULL),
	('01a22046-b01f-7505-802c-9372687d1445', '\x62a11dc140dbf83cae02408a22c0e963ae8c2dfa6a1141d2f33cf116f40be737', 'Juris Akmensalejs', '12@example.org', 'administrator', '01a22046-884a-76ba-a7ef-84451cef3030', NULL, 'sistēmu administrators', '2026-10-01 07:36:00+00', NULL, '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 07:36:00+00', '2026-10-15 07:36:00+00', '01a22046-adb1-74f5-a7a5-a48df559fe06', '2026-10-01 07:39:00+00', '01a22046-b0e5-7a80-93b8-cc54070829c7', NULL, '01a22046-b0f5-789c-90e0-ad0338689084', NULL, NULL),
	('01a22046-b12b-7415-a9bf-5b2242bfc753', '\x08c23cd5a5487f22dedabad09a3dada4d6934bde8cba094461bbfd8b85013efe', 'Inese Sniegpulkste', '09@example.org', 'holder_officer', '01a22046-884a-76ba-a7ef-84451cef3030', NULL, 'vecākā referente', '2026-10-01 07:42:00+00', NULL, '01a22046-b0e5-7a80-93b8-cc54070829c7', '2026-10-01 07:42:00+00', '2026-10-15 07:42:00+00', NULL, '2026-10-01 07:45:00+00', '01a22046-b188-7ef5-afd1-71a15a8a7097', NULL, '01a22046-b195-7e18-aa3d-4e659d3f7c4b', NULL, NULL);


--
-- Data for Name: access_reminder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request VALUES
	('01a22046-9353-72b3-98f9-761bb2ded01c', '01a22046-8deb-716f-8823-24db9a07b319', 'system', NULL, '01a22046-92e9-7976-b506-60e464c09e60', '2026-10-01 06:09:00+00', '\x00cbcc2123f912b19bb04a658891d8186856ba9186d3b8ba48ae6fa5180941da486f7a06a70bb4c2ad0de0d648f8f80c0561e625aa1160256a88234f577390655812e4cf21bd189fd55ee57eafea338f72052096d2c894aeffc63dcbfd2ab90334306f44da62e17cdd1dcb6e537cf8f2138ce3cd3fbb9705ee5074b786de723fef44669ad3680918a224e5cc362e8bf302296e31cdf8501029ae5482f847133c61ab22f68bfc997b783afb120fe5bff30a2fd58f1a92779f1aef4a40f4c4dcb15a97688359b7ffda3b20b8ff3c1f7f3fc1929b9b11c53c9e09d90c8501122c8c576e21c3a12a998e019cf31da91e76b250a4062ae9059a', '2026-10-01 06:12:00+00'),
	('01a22046-a93d-759a-8bde-dbb7f911532e', '01a22046-8ef2-7a24-b857-0ae237326020', 'system', NULL, '01a22046-a902-7158-beda-50b61b9cbd31', '2026-10-01 07:03:00+00', '\x008bd558d38bf3fa66ba888fb0a143e50d80c1597fc5a1b04db9086647788020d1f7137386276c57e0caf2c7b118d05ab9a837c31cc88138c2b922005313aab7f37f508f76744fd2a13d0db1ad86e06c0f130405c32199b8a8f467545b58b339e6044ec0469567253a705e5cb5663f62cf3bade98a1727b1716a471f4213f9a8aadf4114d217633b22e928e4c9dfbf470121843fa6159017c09e20c2b4aa80b7e42b020d650a04d675dcf9bb41c27fbafdec2ea3ca54b8cab875ab3c677f778e8bec5305689d77d02bf6d1f70f20a8c91579faa9f057f78cd04e6fabe3e7d040ddfdcf6f59be1b6f089e9b53c05cf40193719117356bbe1ab2946a41c0d99e', '2026-10-01 07:06:00+00'),
	('01a22046-adb1-74f5-a7a5-a48df559fe06', '01a22046-884a-76ba-a7ef-84451cef3030', 'system', NULL, '01a22046-ad44-72cf-a55c-f3cff00a7480', '2026-10-01 07:27:00+00', '\x0062a7d94b20929b3eb57ae45b8fbdd7b80107e02e940f1c0c673f1338c79e9081f7fab01a9b6ecdd93b33f84a54c748ebd126a2fbb8110e9c189e4c4a2028f9932c5d85f1768068a46b14deb9cfc8bb3c29f8d58115ac6c053bfdfc7763a75d638330cc98b4e51fa07aa771e4e60ab385005ec7d8e7aafccea61eaf54e0d75ff3d3ccf4b6a9a699235da52fadfccc63dcc1e80cedb249f899e5d9edd6d1e020f8bb0783ded6c171e4b433796c4f6d4f1f4523596a6b5c31227ba4fc11c5cbc98207a2b044bb3e542aa062237baf54b348ccd990238d521ef519f59e3ab351f7bede1c31348f6a4ef336a07c74e9b141fa80f5a771340ee70822caf73b0f', '2026-10-01 07:30:00+00');


--
-- Data for Name: access_request_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_decision VALUES
	('01a22046-9353-72b3-98f9-761bb2ded01c', '01a22046-a35d-7dd9-9015-758beaca5e97', '01a22046-a381-7fff-98e6-cb48852427dc', '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 06:18:00+00', NULL),
	('01a22046-a93d-759a-8bde-dbb7f911532e', '01a22046-ab3e-7199-b3a4-d56e4c75a979', '01a22046-ab5c-7caa-9e79-4fc744b6bac8', '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 07:12:00+00', NULL),
	('01a22046-adb1-74f5-a7a5-a48df559fe06', '01a22046-af5e-71d7-bc22-2f95ccc24eeb', '01a22046-af72-70eb-8e0e-4880aa74be60', '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 07:36:00+00', NULL);


--
-- Data for Name: access_request_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_form VALUES
	('01a22046-9353-72b3-98f9-761bb2ded01c', 'grant', '2019-03-01', '01a22046-92e9-7976-b506-60e464c09e60', '2026-10-01 06:12:00+00', '\x3c51c712b43ea15490d0fa2100c106e0de16322e1432295b71e694fd599f3693', '\x00ccbd1f9902280fab12ffe92facfc1dd3fc900d0fe0769a21547281c32e3672f8789d003c8889c522e9b5ccd4bcdc5a6251a6220123a2b7e05e091cedd2f2e6c93f763cf2cf179abc7a2d9db3df0f4d8aa1cf26436ab8e9f378867b5481b48447e848ce8339ae015fb8993bcdbba0466ea9fb3e876c7f70beaaa766e954d325a26803a64a51965d303675bbdf8e9c7b2f7447f09ba20de61f6c772daaa8dd2276f9ea6e3d9c14408d0d7aa7ac359ff3745e18bf048e6c5977ebb1c1896430184b6a48910efc8e8862ef7eb8c5cc9531c6312d68c8bf44a6be299d326c65c6693d53be06c9354a972c390bc49ee8e85e940665ed9288aed24a6df43cc253b96ef4df955e534ed241c4648a62f92b515fc005361cd19b7ac87763e685935491d58f53f1d79c8186ad25bb07a423341924d5b69c71abc9adbd9d49529c0e1b83907c966492927f63ef0df00318f63f52f71ba823f9683766190bc0f07261ee711288c076d4fbdc9d93ec5034aa822e3124be449118e299703e23d0856d9d9b17eb80881e4c3fa91cc4aa3262b66c59522eafc9a0fde10bfa1574ab5945a53be3d539a97f715d1ff0403307e4dc779a58c41b59bfc013ed1a77ca2f89fbb0dca9e63092b8559b0a3da0e5a37cd252204bbec04cc1c0e48ab7c95be7480af48c32cebb50c603d62ad8bd5e988fa9d403c26473ce246e0ac638fd8381f560d6a04dd474fc1f9f39a710f13048789bac1d7663a297feabb6f5fb09ffdd731ce5cc08bdd9d4bbe7d66dc0b40fdbcbb0974497b89b9126f4c30eb1b24cdab668336c52841ae94a30210405961243388f4be85b3185b1ec6b4c571265e1c483aff1b897384c859705ff14e6e5d17538d7e49b64cb93dce3813a5c2446c98cd86aa9d08f0619404b792428dcb1b730079b2ed98653dfd4b13ac32c0b2f18f90082d5ca16929c578408ecf56e2418b3a475801e70abd7dfd836c0464fa0e36ea76b42a300b6a03936133d32c39b9ef74999b103bbf6b0905bdcfc504e236b757addf8da8f61b4bd256d2443e86cdd9bf33bb2f8ad911468babfa16d4b28f0eccd96d7ceb68bfbb9175934ab855049feb4038f85636319fc098d568ece0b35d635cd728a5471a2c7b4dfa3f2ca15534a75ee7d61c6616723600c9e1d830db8e08992da82f67e4d3a66e52b22abc4f511226eddf23caa0df57151e23ac8101302619535ca8a93c0d9083e262ffa9624fc129b7647ff26fecd1c820de7b74048a06eaeaf305c77b69d6c57cf41b5707477454088479b5e041eaf52af412bb9269f9cc74227337aef5c76b46a09d3d8ece9896d688656c8e97fa8a1ec49b581fb34b14200bb360ce0dd59356ffc965aacbc603d58f9d46badc0578b1436697071203fbf2f39fa7fdaa4ee2ffd0f4efa1a615c120e80fdddc0278843b42cfeeaad4093b8821a9b8bc21ef71fd14a6891776f50c67f5b40cf85a7fa87a99927adfe9a703ab28539aac1e2371be8453850f4363e9838c9363853e60bf6030b915d0cc68a5154be60aaf571c6a5809483de95ce7e0b1ffe6167a5dca3b9e1bb1990f9168a02cadefee5a686eb1b9ebac6e74865134716f039e8a3343d6fa3db9f030440d6b8f4b2938ec8bdafe32e5a525c208d21de9a9543d6cab69ed1b413205567b4ed1d6e41568cc1763c0aaa147fa67e222b03220f6d250b8e7b6fd0d2f33b56a1dbb063b0a4fe6241a3274f7456aacb444bacfd6d5d112d70a1060c8530a87c401b120fd08a511b70a21812fb643fd52d38ec14043790c088049dc8802c8a7c29893899b12fd1d3a1dc7a6540bd5b7f580945f090e54f3099d13e3f179f2aebc586528b6720083b51137a00fde99c43e72f283d0b654c85fc7da81dd8778184324a65fc8cba4abf60fcf4092494de89ee2641424caa8dd34b1eceaf8e2caf1d004736b86ef491b709fd8b46c02cf21477a13a248a7dd4015dd162690141c3fe455c73d8ac913595fd021b6a6a704650926cc9e088227ab764f89b93c294bf06155d2cf4f7b8769344a2571ab4840acc3f45a2ff15adc390950332b4f1c5a70ae51ba76de1e3c9d45018f7e64cfbad91f884dcd8ffdb524989ca0a9f9ebfeebb648f701437d21899b814c9218493ede064db154c7055f7e359bf9e7959fa03871d38fae2b91e210d335c26fb544882792e6458a55a16b3a8ca133f5f750898f918c92e3415254c79db2514369b82035d395e2e41cf098aee1e6ce11a91edebbfcfd461e103414c14ba2fc86a2ec607944aabc18278fa8429d1db221c752dde8e4fb701087abe43d14091b9dcb88dd4fa136beb986c8ada90fefee681391266a8db8c9a7fd268bed70be67a75ffcbb98b3bf81b8e0b63de8a25260a919aedb07a400b3d5d652a6cce85b2045f093647ba984d1483e4350b4b1fe408547d3101b4f4404d570766042e758e74344bbe3519db5fc46ed00e4f0244301a088897872c4af24034b50c6398cb2122e29e54dc60e275935c91f0cf5edaf10595b76e90d8426df1bab5b5b650e6a8648d2ffe9eaa5add56f3632ab79f13aec0c2cf3a0c4aebe40897c021647bdc0cf358bf2ecf25c53604f554dfeb09b9f396285513b8810573d04a9cfc0d768a5cec61ff924bd402358e03ba86a909d6da1b9bf59a642facb0d437bf2d691cd59d46962338f5d09e614bb191a28b216444847a88cf6655db0e7129317fa534cd5f9c44afd6d25549bcf224a214334d8def90a67344c765b1be4f7abfa44a3e90c253abe40e37e9c36c01b9e5bade7d78dcd7f57c917c1ed5886f6cbbb46fe246cbe7827c0785bdb96145d38ca392eb9504007f6899da65a02f7e70993bd41322077445a212723baf960ba5d931d6162964b439ddeebf26f7b43807f656526a2cee55d0534f1bb9f28aea8cca27ebe2e4c836635a0c6d040463a35f0d1b7e828a569e427bc31f5a19233973cf5ab67e3a0397445d881ee5f4617b5d6e61a475fac942ebb617a3b5bb7a94ca3819790b299f7144787b280ec0257494f7a3cc0507e0690274d786f9c8f94a3339f35c112f45b3840b632d92d0d0a5d047db4baeec328acc79d96f0ff56f0263a2e0986f676e8e63262ef62dc416581443accb404d4c046cea91ca8f43785099dd3d1af284485e9710e2ffbf0f1e8b846fd34a7972ca40a246c1eb1464b707b58e250e22d07ccd1b4fdd91eed5e895c8e997cb18c54df7a9f8fbf9eeb6820f4dbef7954a1846be1323ff884c4d386fa6c0e2606ada164d4d78b7f18774862bf7572d727a9f0cf8ec958e7252e6d6fe57233f6f82a7afeb427d398943320f54897a97346da3ccda24afbcfd1b8bdc19080e6ffcf311159005489f81b81b1578d747dae37aa026f860de42607a5df65a2a196093010ba4d7a9e1d335f64cd4bb86a6c0a563ea91358d594d220da42c28d636d7c08144e5698592f31ad047064e68ee8a500e70a4081583406ae1f564966cdb41b9c614a519d66af5dbf2532dc1aed23ad3b4245170881fd2960aaae8a8766c9d7e293148ea31d12bf696e205bdca1cc91f815004c8e6d24174ca80244f208bd6b22bdfa6ed78837de48f89887e482ce89fcf59e81fd7e7485d3fc4c76ebd9b7faee4bf8cba7d269226d79e5f674ad3fe9108004e68b45af911a806a12dd92126597075aca3e6f945304e63b19c7fb8313777e56c3dd7380efed10b5bcfb4b2d68cb7f057540b2baad02d783d9f398e19ca22b36487212c10413aab84b61feb396493c247f759bdb742a21d282eb5eeb366db8c801426a2f15ee2421892f5749929a15c205c307027441317f956eeb48d885413fdc9b93a39a0403c66b57cbd8b315111abbda616045adbaea6062d0e92365152e160e5bbc3949411c0fd7781758d9ad525f421d00b5306cf76010261001a619798091944a708cfd8eb91aa5efd5824607054ee970e800290740a3a222507a9709fc45ca06c6e43c4c420c3a9447e53d623b44f54db78da9d70600edaa125e315a5cf4added55309a77421e77d2ee4a685850a9dc36aa6bbd9155d61df4c7ea10a4853bb361779b42efd6d9f62ff681922a8ec7021c38cfad9fac7b8b2c06ed88b6e77490a8032e7689e49cd7f7291a13eaf3694d5dd088000cb5d2e0bae55507ee144f169c085e19f4be025f4f8ecddc1ac1e9c26634fdc7c03c4d5c20a4443bc619ffbe9f46a036c90a2ccb70507b4ba937e147f5aa522b8f94ce3d0287ed590ba4488785003b7b8ffabc8df7ab950f91041326a2b65778bab34fb15b44845b0424d48035503eb44a1e1a95744a9844a8252c77795def3f92cd195b7e588f147704bdea3005ba84da9d60f6c6620189e17f02df79aaf95e6d4d973bab25bf76c57016f875ba2fea41b3c9a7a7f1846102a05830d3c951cdd9957d8bdb6cd7b4dc49546f44c620271276e642c3eb92130ffc4e8b5b638f41b670ece4d16ec124bddf2f257556616274b487f47c4ddfbb3538e218bbdeb2c692600b11c2dca2335f09defd5ba491ff2d6ebd17685e3bdcbf41a575c06377a6200605b47c065e9d43331792fe5e2214dbf1a3d1999f43df32bf3fdd6a64fc390474fdcbb84cc309d6ff4dc352ffaf28a777b2298f89bd9e3c39d5989e16dcce4268ec1182c2c6182d27a90eb023d85ed4ae951f14ce03b3c5adfb5648a11ddf36ac37903e8ffe8116dd1321e8ca36ce6ec2e0d7692492bf5576992632389e0d7a0dd3a94f704e4ce6ad47826965037cf73b1234ee9d41d1504e32f1c211e0c6111daccda5915081da8436061bc03fd62f49b1cb7103d805093f86adca6bb167b430937dafd644bccb82d9dc8c63e1d2d69f3dac0a02052fd605394fc1fe4c1b5956e70c300617917cc0ba64ae112bd916d7a45780d6c5e17b349edaf88f9037925eae14dca5569311a0e2107ef997065d6caf1ef3bd55fc3d86d49e243a5d93eca6e9f0bc02e16af7895288555671ce7ebc9c83d5cbe04abf40f767b25a0d0c2bad9c29f3bb4aeab4c79dd72ec5dc6f4c7e6ceaa0ccfda688bb2c6c551f0fca0c376a4eb2d3aa07313506014f4974a8add5ada8b7e2400a3a8a15162aa7f55e1f7ddcc0e62c8947fc3c29b1cc4071ca9315f7d6a7eae49d4620eb4acbbd97792fd82a6bbf218160bd376c4de30a46cb78249c0dd49decc2d8ae8f6e80dd1ca76a931c642ec610f3e3b40342d15811eb607bc1e45422b3366ff92c3818b7f4164e2eee54a8fbb98b4a655204ece879b41fefbd05e32bfbecf1e44939fc6545d0f8bf889bcfd6ff490b2120eaeee7ac300ebb6212568d74adbd3cc6f771938cc05d2156285ecad53fbeec5e2131ce5e1271653ed986c3d5103846a0f3094eb290b7e0fa0e581073c9bcb1a602b9b81940d7586d6f4b5b5179719219e04003cbf316441468a62f63976f24220f2ea1a4f95228816523c8ee87716ec161bc703a1817d0034ced03e2e87eed8d056bfbfe33e4c42b96fea11c863ce2ce4ad09c5e8baf2dcb1f1a542353a9d24aa1bcb69e28f05bea105f7af68245b54a09e0eb650fd03a4dce74f1263846b38345f7ddbd6313a71a2b751ffa3b129a24cbf63a4e53de3023fe5b05b340702f10a9dea65259f3558dcb57da8ec4ec8d00aec3bef14c492530f7173def727388e9797bda1abb3fa87bc40d231113f8cf4a5359455f8e35a9bc0d671265a5efaad4076440dcf80cab7005ce3c39715a06795974702a85ff1fa2cd32516bf7f877b8dc72cb5d2d712f3b657af96ac897aa6328515937da39e591bbaee0033a3874a1b879f47e1663777113d0281007f0db034505b6a191df3497aeb98ead0fefcb1e4d10620654459bb2d8568d588ea6be765718712957d9800ede7377c276a7a8a52cb7b5f7d9a921ca1dff5661dfb3c97a0192b308c3da3224b1ac1c6fd10d712ca2832a4438de976c4974719b44aa850bad671b3041ae67c523dbab53507fe1be7186222cd75eb5b0e616146129f7cadde251f3deb9194869d582f41c833e3f6a36f7d4617088a5d81efed4fdbffba3246fc30241c18dd388c52eb4f4d10979eb5ccb0cb284a536ac1490e206a316c30bc0dcde6bb53dd164f3de95f41856feba927c489fb14e162184f544e8c267d8ae92dc25f9d561e25b7ef1738fe44a645d8eb7215021f2a126ec26174c22421be05fee57eea58dbb7cac183c48dbefab0733dc0b6ba0cfe17e0d9206373fd79ff1db2c63754b4d9c7ac83e901f5b86ae0f2cb60cc1844cc3dd9b191fa6996db681fb5e3e8a06c8258897f64524f6209c5367783cd8453a550674e2e8ba6a9c9f9367bb28245db144b2540fdd06db9fc6e49ddaae994a73ca609ec688d87cdac6731484a3f65f5c0d5d92707ef8bb057abbe2fa5c8732ecf708d132a3a7118986ad7f67ba3fa124df32b3d4297896a7d51752cbe49abd13f32527ca872fb7fa77f0e1b27fae8eb9353660031a0c4fcfdccfbcc71a0e28335c8b48aac694edc83d4abe9fad03207d9dd314ab03d7f8a7a2b12b45cb3f5abba8391bab1103db5358f2e0eebaac7ae134185d406bafa7d3a7fa9089bccac5744cf42718a84c2f9054e773682e7ae8722387c22f7bb04c2b575ac5c4903930534a487b47dc84b00d4f1ae3d7dfb33a34ca928bf3bb921ad40c6ed2df7d409ac63dbf5204ee5ff4977379b4ced22b7c5ecb632f18558c460d4507fdcd6f24fb32db8c9258e9a90d0040062015fcc63be77fa4067d071f570becf471773474c43f6fa70ec167ab713f45bf1fd2df4a475c398ebb0993a833e6e91e239c7d64acd8d17c4ba408178d931947a540c35616815a972814d1516bfb03a776a2c41df1ddb737614e1f811eb2b21e404aab2209fcdbc262e08b3e032c267a1e727552c13d90d7e842b37d15a15b4d7b827e0d28cc9ca5423ddacfa1a2ce4e07327347e7115b4964a535f44c343407ffe62647dfe31e4074b3c2c4fb6c551fcbadcac1c7a707ff397450ad6af6027606b64cecadbead02782bde02c1881e9790a4c6b9f21d8408484c27adc37d6e82a5b530e743e628d06348d07d1b669d1543e6461c6cf21518b1feb3a0c57ea1562409fbd95594594772bb7adc5916b9a61311f484d69addcb1c28da6f61447ee0c3a29a984d7d1f6641bc338ac615f8783b1e7e633db33cdc03177669c5a52fd9d45b4b93a4dc80eb902ed006ee845c2ac5e1d43a4546fed6d05a64311968f1e25392f0c35935ed76911b602a26b7d9f16fe4efbb7bf8fa1c3e5a77c9785f857ed8d2ed24446bc19b73909423dc0fa3d96293148c94738dd6fad765e937f60a4f6d61bfa079b975b88c7a3d709d8a72c0e0eaa36cd806cd0a07b1a5de47a8c7e8be21f59a33fe9f9fda49fa9081265f37ba6b474052e825a8ce92e50a251a565aab4d8a7bebdcf4a7c5695a91ce41b0d91c371247c29c1e8eb39d43c4b093f31fb869b8c2abacf5706694f793d64c41287b3094827eb702e9f376d8b45add4810cbf4196ca2ce828d5cc1bf6cc65fcf08589b37d57425606190581d73793ff723054c4010a7b8a8b1ba36170b110e2f01a2250aead3aa17c3efa30c45ab1c5cf3d6722934e4afc7b624dd08fb098f518feaab8d98c48b35f13b18db5983f7d36c1e4fbb4b6de4d9d00eb25d74ed14fb0b4617d076ad0dcbdfbe92a0843cb98b03474b13bbc132e9daf888824d6aa46527dd7ea734609e7d5a0691888ef0437566ddc6cd310f3b85333cada8b79f87b7600eca4f5e1b362993f171c9017ba2f2762a2bc2ce619e44c73fa45cb57c3a16c006cefc24428cb88c47d6b5b97d869313f911c3f3d2da764c3ca0fbe4a484ef66f9c6cf08a61e913d310cce33fce5ae50d08c29b389b147a8ca4bae53380ab42e5357fdc335740a416d2b074cf2c517b059efb38c2589eb732d36af8c73da0165bd06b713fac23551da334107de8c589c81aed69d9bb7bd91d9d1e5ff67d25c2214c392911b4c89857c96c0e2bce90f1fe77ee0e740532996426a7f2c1f0462998a6673605c863e0b1c692b3fb8a1b2249332ca269d1e981de0b90280d9756c58cb9b436f47b9a109cd4796bdfe0947b34ff87a5e3fd837150850e29148fba9ae8563b7bf28fe6f1f6e7f815bd78e8e50934ac1d66054e91f0f1a30ae8fed49c1309fe10466489b52bf79e43403133c1393879cc2f74b5746807cf931cf700671fc77321a1555a97572f40a2995e7e8f10fd5c586ff6d79017ce79eac5e9f2dc90898c98f0bc213875d15491e451e1b9f42e813f3fdf3eee94557a81c5f81acbec5740218a332f543a27a7198851dc5066792ed3981b189a78f98cb66eed3ad0444be33e209c59f19a449a7e3649541783fc8b7479f06669faf1d2a0246cff1397fc9f3072d67cfc6e1aecb95601360bb0a69f7b53d958af44cf0bfac00ac086ed146e472dd219d0f138bd9a00a6ca0ba35831a052d9f89f61a58717a4e1e06b696956297ca6dd433f0599a00a84bd18a0bf9bc0ba073e0f21006241c805098027909a34f95fb6f3fd343d6d393cff2a8c1e41187b5468b88ba32436aee0fe876f5813636ec6f83c25374072171be9d8e21873fd2c9f692abb31ac3cf4ea7f9a2a5cdb3bf5c3eee5d5a63865ca16d0cf847ae069881d6a2598e2ddb3093b9b60765a4014f4c6357c883c7c99c69b33dcdc0f93c2d0d7df6baa37681d944cf7b5989265787509cb94dc7771094489bf09c97f1b363ffbc6f0652ce4df7c24f0556ef517d4fcf54fae6b8e4508b0a696a5f2ac9c4c84a60c13a7c6ee3621725f8aefe31e0f65e81056732e8d31c5d2aadd8d44990db538da7492e0b50a608b4e95dba9df9e9a915ef89619ac1bc69a1458b46121273383ed4e8ee3983f2fd285278a023c7c502c7d40f3e23bff50454b0a0e915cc92c975640c057c3ff978db2d5230ef945ba072aa7cd1586b0d25ef5419b97533d65dae5fec33e2551f69de85a08d7223f5cb19d25ec46e81355c14c1a821967eba96f12f0c7abeb07f9afe746848257ef02485b37770743dfbb32105950457bab8967376cdcf460774801245703d94ead5751854127ebac71ad05c058046ba58b4e538964d07c360ad8164d9a7f989c712a2da3e020ea17c1663cde5e65daccadd67401ef22a5df191bb421d8dcc9536723598b278333214293f294919dcf9ede29dabd52e46ba7b3187b12bb660819c67e1b57234ae80c67b254fbb60dee495fcb9a925c32e3c3e874355776375906fae4c83416943a216f7d5126cb3186d6636666155252dc7c704bf611bf33ec34bfcd55f2e4e73ba31627bf273d829db10f573dd4b225617426a59ac42125e2d53d351357c6a794cb5f9b68436d8b2dd9c9186b02718690e39e3dc38917cd6e3580df9dd1cbae7514b60c1b016d1988bea56b0465095e0dc8cf7cca7855a8d6e3c1171145b36233f8a49020b050bf7b1d9b15dfba7b570bd31f5251847eba9e9862a0ab9f41c1912dec3b8368f06d571207290ed7f12cc03ebf3c57b9568462aa30b0cfbda632702cb544b9a46d2c49e77e356884bb76d40a1e09b176ba914155e3ec21d75848ce24481367f33c206638b61045293f223beea870d205d3c269784bbe62f31db590b4e74e2fef146c09be6a07342a23c2bf4830fd4616a61b1132055c303aa6b3122490cd2bbc440261b7f6e1fed4269bd9ed021f26fd69193a663fa16b631d9b79f5ba0286d23acc9e0248ecfa1c32950da0fc19fd7883b2428bb9aabd6c0ca919d164974e9a0a73b3c55f38eee885944d2e717ee52cfd5069cc5203e9d51ab8e084c7042097a8076a21ef30e52fa547511a14609a557a8b8dacbd502baf51d802611e898406f06c0d03852bd7f6544f7fcb693e2171d3c1f8e280a15631ad2fc66e60712f8bdb05d730bb288718306037082d788cfef8875a75783891d5a605a6c91c75529d0b42a72541bdba0256c0db0d50137d3c8bec1a1c4666fd776e45087a1c24e80accfd7b557a5ad27348b03e1a0483d9821079f75e8904ddea7a198dcce944dfe4b2ff626938ccf2910053875e202050ddc750c901c3e889f2be99062f2dd4f3c0f44998b8f85f07ffe0367d2c4e7412e745cc28be0625d4e74ec8a5789c43acc05755b367a615f2b6e175cba936738d75068adc585e2aed59df8c9c1ba48c1c58f1157ce3eccf1e076643e19ad24a8313d666ca379da9ca5fc69c204920099ec4945cdf88f7c3a990289f3e6cb746fb80438e75170118e4a567fb80890f9c5b9180dfe49785c7753a69f86a01b760e073c23b191317a758f135cefac205cf43ab68e1d7d30ff280d44b2f9ac7c0f8d80e72161717729e00d7c3ba2acfa2414ad0003785b3d877c1e576e312730e4f5f96d5099a1e9c2c386196ed211127f4c5c8064241a39ec47bb2ca77b436ad3d7e786ac51d602fadb31c6447b685e98b165543ab6139fe98b9cc683915d922dd2e9556012daf0bc8c9a844f0b10914d17731283344ab659662094d2ecc28c4a796e8e22040a10ab6213aa08d079cd3ee47b39d476b89937c37520ede8cfcb6937f887647d1cca007888b650d2b946aedfa83c7af20f8f4034b53f2ef9a688293e38291a963847b3156b8ba0282d018dcb372d2de08dce9de758faa423547df398b4b2fa9c91c9312e5cdb3dc09d8246a3587689bd09029a35b5dff653057ab4239c42b15baf13538ed2f9347ff0c77b6c8e2445224e439bca46bdc5ef211501ec3f6caf256872711211965f25417f5bb75e587c837159c57e3fdab59b63bfedefde5aae3b986b0e94230aa1a1f4a181a1be82da32631d922e94e0087b313ef00b0181df77981914c7f4a94013170b059752141e2e6e55322b6993b3608129eaf8b40735e384c802e6cf7506798535c4ee3815b4dce274044aa379847f6cc9bd6f8c73996aed0a7e9c8f699e2b0eea9f784adbaaf917dde9d9d647a0ed6a749383b05de1ec2b865eabde74520db65cbdd590942439aa5e6f0c0781054018c2e6b1a3b4bb63c42429234ff1370ede5a1faaa31f98a71e6d71beff4777102c85cdb8832baa3160b86fae7ef8908f33141da09c9084736f503d215c1b447d352907b3b485182d317c891d40bc17156f63ce842dd6fa8f3211a9b92b201f237502467bda2f0f4294d5de5b71d6d208c9ef8672604ee1e6b7d867c90f98e1fcdd198491f50156893a9c73f92e793c05b41ecb0eef0a4d46b8a8030fc5fb8fbb570b0fd5e961d2bf0f0cf203aa97b4ecc95bae9242c59503178c209067152e2544552957a8b2158117b3dfd0c70f2166367962d8a15beca4b1e5468b927ae8640919ceb2ce41862b1c7e2b95d6ce1c4432627709bc03305062e980f2d4ebc8a71aad4a3bd5084a2cb24dabad61e99bb67d6438f658106eebe2c36b919c3d0039dcdad5d1e21d52ee15ba6a80ad8fab9309e0feaf1c10af88b8243ec71921c7fe76abeb45d046f23d3eb6b21f5a84da67542353008cf5cc78cdf3d0702a843d285652ad1c4aa7a6a0a529287b6c0752ace302c170679e650179f1c86669bd62dcc4c851712cbc692beca26952d48cb8c124a0200d52eed4dd68ae294f824bc1148914b8899dfb89690f7f9550f5712a969fb0a2d1ecc4f0c4ccee664fc1ca513bd95b6740df6d30154b861ae2a74339811df3785b4bec8e442f4fb03f3cc18b0d91acae2de6d6946b73e6a513c30164e5dc153804b4185f4588dc2d8d7116eaccab1fb9fa2ff8ff7521c3bab0d4570dabb986af32ef7bcdba664d805da406fa4a4683557b9077c88c5f76077fa689c2f5571bc67eb735a1abb6d79ed3db5945dd30a3f769239063e291e13cb2c4d4aaa08e31fc8ac084e2c4ad24dfb3a3c99976832528cf003dcd16aa6c5a7c37574b9d68bd2a43ee8e46282307bed22283250058692481493c3985c9d272c15065bb57f1161ffece862d16c79cf542db449bee3cd6c2f84682bd355b018fb96bcfdae1621c5c489e327dbca8126395f560ffed178b445a403b317aea1b6123b48e7a1ef29ad1c522b9c61ed96c033ffb2517da5a5b9f93dd85f9338e41e930a81c8b26157e71102f9b2a236205e413b053f94ce46bf863c31ff5b0b615443dc36f0c34ef3dbd4094760fb4fa7569b7cb918ceaa5b15c93b335a1596784446511c6e44c5ecd86b21be68b8ac583e2e48bc98c5464e3e6361cc3265139df6ea68b5391e2cb14e31e73019cc725c82aa8df0ae07cef591b2997ee1c514f76efe303c429eac1aa81f8e9ab27fbf72a1f66e7fc6dde99fdb1e8db0be73080502743df30c3b4e8b91a8b47b4515ed5f5b6734402888440d1c0d85ebf76b647edee9a2ec6cfa56aee4f3370bdf7ae37cfc9aead9a1d839fb0eb3925452119bf359810a019573c12ad93a4089f537e28de0f361fc85607f6b37dbafa071b126a6e2a43cf342075f6f0b9069beeef8772f937a2a6e711d1a7b5ddd1884897e3fae386e82813ca74e7e246edd7006d37fe30236ad8a0500cc46ecb2da5bcc2be65a8516834bffb7749fd8043357f811f2d7e757c45c2a8e77ff8befafb51558f18c2453e0a3696e4263452d7bf9656b1fcbae22ba012e26011f50eedbe6047f5e7d9769b43161af1e2126a3f59788c2afedf94b83bf8437608ca8f3546a38937a8ac9fa96e5915166d6ed813fd60d4cce0a10efaf023d81b12d596692077dba37cd79a180d91b9bec3c8d6110913fac2f3dfb2276f34e7dba8b551e9c2710fa780b5ca2c14d50d9b857bb1aae5835b2dbbab142490280178b281045ff00e14c01b8b8cc750376991de5f0564c370238468b1bbd8dc9f382b0531466bc87866a444c3ab5d9b0f12a263091e8e459f8ba5c714416d73cbf635901dba75d1ab4aafd3c778f664394c6cec3530511df7860e4eb9e7d06ac6267585f5c90c0ff9601d15202ad61f3b5e4b56449485eb8c7f51306a5ca8dba2a16dcebce5591d73b84235fbbf22fdf793051c3e78ad2dbaf6b9b686873c2997dafe1b2728061cb2e572c8ee8e567b5a5888f54d53b156e4eef856a9549841d3d41e66de89441208979cb14f3b0bcb11706fbeacf77c9a23c6eab872bf9c995dc90f9ee88acbffad5b5bc870a8031d9957fb11a31057c01c2ee5eae80c3e80f6f8161721bb9b583538e410b0a4251ab8b5ead7be13ed10690d322740fe520a1df19f8cea817e791fe7799aad210587bfd9abdc46b69a0d88d92c48b0de3cacedfbbfba49413d2f7c785f248d71b0b450b2c54714cd304e02a875c46ccdbec1180881771f252405a07e42d8bd6ad00fcabb6b8f857e880acf2d99fa307d035ec7b8fc792414774d12380d9df2c99412c96e7c1d2890c38a6dc0903c3bb0bee96c19f8e2254a81e58e5368a8e93b5d1f06e2065fd74cfda463c8f85145c0b4cce3137aa6508327519e2f7b3f79f26dfbfd28e238f367e7bca591bae2f7f81c92beb3292cc3825cdf336093969eb90ba7bbe68de2213d98efdcb170d1f81969e74948b6541b5f89c03f534821519c084bedfa2a1f9f676434a66970648d8ebff8d9d9f130caa6cbef0e3079f70b7c8fdd4042deae58afac5264ea800938a0cd49be194f097dabea5faa9eb3162327db7aa1640564da7ae4dcc1783c93155a0e2b6d823dcf31f7becd846306af730b480f4336da2fbb813c4e315384a3d268fb85c3aacf97c0221fb8f0644a192c52e40d35a54040844f07d9ae6476580ab81cf12c1d8bf972cf7487a04e043d7d3c5fa1d86c2aeca4765a5ea799e2cbee87281457fa60e0f49b432509e76a66e71bd792637abdc6f4843987afff139d1f37b418ff5938e9ba6dcb772b78b4d4b0819a76ececd83931e7377f73ea76191f428f3ddd1c70e796f72679d11f4495afad935faf8b036e56412a6b5f4c7c1ac0743803562c150862d7e962d366d49e284ff8ec5f3d95075c973d4aa2d86befefb7f9170b201048a2a25855a7cc195fcd3d48b2fb3847b82eeab220bd8ff13ffd89bd3ec7d8d4218ffed8548d3975d23b02fa9db474ec3c4cbd34edc6c0019116665409c9666e031723e942324305539b0c3372c6dfd76e276f46f5aa2353636223587dd669947091f81b6c8630e364c862a40739b08ea710f7f363c25e89829067608c5903552cc29aae2ef5af3b1d7bce9c84db4d623851ae677d56472d4544bb58f79bca22983ab2f0d969c29cd49b359c3f7d63203b1a2f800118bcacd4429eb8ab0dc06bb0022f4812a312aae83419280801c6146ead31164bc2a4fbd0504497469f717f497a78b12d6c1faad82329861121514178a3da94431fe29fa333e5ed0d69ffc87a40d0631adaf960f34f1e4ef3511445b73947b64a73c3f4b45892e3bc9ce7e2f34ccacbe9b0343c9762722b7910a33fd0a4f74610eb54d37206956c2762840282da624ae571c8ac0996659829893fbf44045d648564daa8a89a9723f9b88949d4d166aabe2d38dd72c0722737f5a9559978505be8a0b904c99c34fd6b1a8257a6132d64707a245711c57dbb215bba8c8e916b4ac47294500755055524b406522a6bab16b82b76b57df511fa64cd2930e30ae17cfa97baba1cab7f96d99a7907839e4c32455a7fb6489b92df13360f200d503694a3214a531202fd582d6c36a3964f2e0a1b55263d353bcdce77b448223f962c10a1bb164cf5bff1784e21abed2056421cca36e18b43cbb3647120df63ae0e67261c0e53692e6774548dd8f85696b4eb2c5fed635779d09f7c59c7e25a2a72f2be4cfb9263f3ca67836d33ca5098709740136b49096c97236d5c475665e7845d00f906549f23febf7e8f53bf21642856cb7590b7f76b24615b168cea04ecee734a3ef77a41b810bfddbe8c53815789560370f3daae6179cab961b4ebbac6db1458121caeb654acc130ea43757b8358159b4991bfb21d20d21af2329f5c233e10501755dde2f75b83b5bf2faf9ef882d2c212e42ca802ce84721482dfdea3764a4e035129b2a69d62f5940818698582508e36ae8d34208e34a4dbdb88ff46d3bebfb31ad39dc33267c5132cbd005c7b2f198f89b7249aa7e99ec10dd853e246be2ba5a627808da313c73804536d48cbbf468070df0401457dc2be506e4c0755bebdc9e824dad8b737b029a4b83eca4d6ca5c955f45ffb2d0f7d9955cfa5c2c36056acda733cf3e74d1accaecf4c7cbd5bb108cf09975df88fa3c9107c127c5b8144b89d6f1134e322240fc9b74c52ec1560f5773b91a76ed3d90e98b25405dfd57e2b6a3807a069f811a5a1c1610427e2b0c8f9ef20d850355938b256bc09d8868694eb2f0152bbb8d6231615eed5a0ba46a453ce27cd8a4027c9cb847db24ea3f777072c65ea760896c5a71a2363b931a477cbdd6c63be9843ce1ada9d82f2a9adea7a163194924bf172c7f9951bb3d4038adf5c02d1a2e22d5c6f70b0606f6a0a8655ed88aa04aa3e4fad0382030ded993a82fb8d53a988347d40538a80023e5b0ae212313c57dfafacf3cd58b078d640e9dbbb11ecf04413a4e8627ac8be3b2c5a75ee4d3a1f25ed80b0fa8ccd8d924df2337a30f9fbae76adc695c81c9042a2d6bb0a8e75450518588d16756e22f5593e24760551b95d46a1a26c52eef9429e7c1465a2efd064c435ca21ac7b3602a95a5e57f48ca2f44ef29a646dc83d33d068bdc05f38ef374e2f67fba0e77eb991bc13990f87f966bfd85280702810567af8de3bc2961d174cc7aa32d390da17737cf04bdcd0e09445d50fadcf063c4097ecf7dcee55cf984bc66a7b6b0718e30bd34f928d310b99787d51c32a95364a2c849023b43259ae4107d99295d57be043ea41fad94322688a4889274bb9191508d39d9fa512d11734066e0b7843c497804977b08a500185819f24798a0bb5feae66376d634b4cee8fb0c1d8d098636c11bc9dfbbf8f2bfd26644f78ac0f5c846fcc8f943f54b80f665338be5e4d13412631514d86543471b084ff3c8526236cf6fda4f7d1b756d8d84ce62c633d27c057ef16df8f8b4a6c9561e0d59e7d70bbcd19a7c679f0dd4f0b435af2736e8020432a7f6110c6a20e7d7b4c075057348bd128c661f256783c09813aceb35127ab659309e35366e2b8d2fac5434226f6d1c12b4539d3ff736bd3104e9f28c1c9e6f6241d4735716f80333314495f33f71e2625844a9ca120df33ca297e6145691053a2967290e56b22a1efba5630f9e68a52477441c4cf5916992810247f526ffc4996d249e6e6c24e5b2dcb1d2bc692e9c7c9edccd84350adf6f7e34dc82adaa327a6b8ed8e2624a42e977db0b983b196153dffbfe14ed5a9a68ee9e73e61b953632bd9e3370ebb9f57860bbd11bd1f6bf76e9ed42f14d87203ef685ff541ea99ab3fb4871d4158a49c2a60080a6273236c2f8f66ef7fae502f5bbe40615c0d47f1f408b434dacebc4d85d071a66660592227674ef19654e5fe4b06d1022adc82b16c0ee6112edbf8b8412e217fa1217fc4d5bec90cb4520109a776216e0ce9ab74a22768134ef2d8415a1a1340ce3af8dd1393c88f64f2666f2ba0da1ea6fd15d80d7eca0619be7e8166137addc6911eedce62f701d1c639022e66727b32d21f5d22f9aa9caa67f0ade94bff1bca570a402811d5f58c86b4d81ffa8a4547c1f8fd6c21703b8b47ffebf01be3c7185d69622b0817dc28ea5aec97f7c4dc8941af22465348deeda7e224079c1fd32a96651d8401a849e026e9115bb0f9ee4c3e2938ce412c9863b972595c00b0fbfbc35cbaba3529d53e028e4e0ed60ef74357b7a711a20d6383ee129d4588b0afc1b6bfd094fcd6c998598a93111d32d352ba8f051f3f5f6e5855324713af5e26ca9c815eab3a33676634affc2d93a9d2f2d2297655b9dc28fc8b675ab642088bfbbe2f240ed7f97621d5918fadba810efde79c0110f4e228bd98f8a79722519a67a64e31ec7390d79921085dcd940fb73d1f27e8a38cac051144b7ce9c6fe309251793f257d6185f01e36332f263dbdbb2b72aeba8bbdbc51d6e024cbdf97b98f1da2a90c9ca934862e0a5fdd61faa78683601fd2c2c21be4e1a1b7747dded757d2a9684a641e5001f63d8b5f9897f1db69c64e94fb279dd9ff4688a69cb901eefa27438e2e2db47b5469af47ed40336b22107a0dc2bfeb853e06a6abd8ac673189ca2675f0327b3bd8659ca94fe2d7b55377b11d58bf6faf96cebfc03e944f36a0888b95bf629ec587af1137226ea3460aa730ef47c434fc8a19159910727db8d9748764dd0dee1c4905644b40e07a62c3a0d5bed5ff2a5c5626e16de6019c9a18bdfc8488b9fa46e890a1ded032940221455852d0959ac6ce94ea373810947cad46fcd90deda6b65bd15937dbb049acdff191a4d1208c2570f67b56e459381af168fb8870fb2089e76ae7b979cb2557ad2cf61ad62e4236fbe5d89b664a3c4332a5d2646f05a7881635894523facaa9c53039efa9666fbd9b8432f71dcae5997f48d9ef579140c67482b580bda078ea153ead80c8a0f5c3777b720a41e02ea9d72b6174912ce0d3da9c3b35de7eb7db9500430578753d333b1303967f3b42ea2e987167db603d29d6eaeb8696cffd18ff8c2cddaf7a3bbd1227692aa5462d2a99230901b26292c5e906888f4247976739c3bf63869fb72815bd564e650399d0f441026f55d2e8c8e76207486c16bab34937731b3cb21f6016eb4e609d241561a73d5627e435c6a66258d7b7a7e26cf4db9c28fd3822bc547be26a140046dbc6c2a19e9d07fa68232670ff4d6c3bdda745de9208b9098e612e4edb434cc3ca162e5979b73c06f15f8195deeb9bb1271899b2176a35257719c51dde8fa5b31729169f06998c7ab744c753c63622de02f37724b76e4d42561c890504c4f62273eaa3414992ac42cb836f5bd22802b08556b7bdff2e6f8a938f62444c59fdb7a7bf93312f110e0c80ff79cab04f522a7f9112d1246ca10826bd894b7bb9b7cebeaec1e05a4eadbea7c98ff1163121ec8664b0d54d737a371c561ab5e9b2ed945050001556060683ff6ac57750bc555b090bb6d5364a855f778c9dbda49f94acef985cded35eda2457f0e43216a3bfe9387948498e4ba0a91db34eb63e91eb74a04fb91638af0cdaa5f0b40de15c06c905ace0aea74f0a3eec77a0876da1ea672062c040b1c4d7e99e1a40f35efd4de2e90b9b61957d45c386797a9a4c0b4c9c2591b931b62069849e65aff3e59d289313a2be6e7c77d5ac3b3dafd01368ccd1419c496544916202f8214de64cd4ec6a86f9d9d4646b8af802cdd4ad114807203ba5dd4456464e7cdf621a920a7fb7087ef6b05fae227aa3bee57535051e94427928da8bb3c18616ddb8e14e6f4a335747f819044e7901d2db7954e15ca04cb990504fb6027b7179180eab3d3f8598f68697aa346a0bf33f1de3e19c7fe363276c23207a206a4c5e9716f2daba9eae47ea84d8284dc9d5790c07a258a859ddb917f8d81184c07b59567d66d7572e8bffb0169337f84a9c419d51adaf62356d4233016fc9b6fabff15e5ea1a63b1bc603aeac170172edcef0b3d35da913b41e0dc6f751e93c2920b32833879cc404b25cf761fd277fa6e5f1e03a8071dd1f88edc3d686fe37f62ac9eee2b6f8ee83f545e4235c91d950b7182a38728b84ca8778475064a3b53bd111156d87b4a88a6561de6b835135c1e1926a67fb71cfacd2f9fab94145728e22512ce4f7015e86cbc8b425619ecea50c4e03080c6113e3f9d6d292e0a4fefd5e0fc8bef758bec76c6309e1eb48d504f736314cf027ecf3ef5203c029b2752eaf7294a2715104ac942dddd46e255b86deb85667ac4536d4defce5e67929260a45ee408bff2e0f20201056605383fd0fec8818071238feda57257e7d992a4d4893ceeda3f09e8f3ee3ea07538da86f244728fae2e92b3d82b0a78e325a697fb38cc0921d9614bf636d4558b8bc16b4c2b2489ac8e971ca70cf122cbc07b95519c899c941a804b719716c96fd2ccade5fb92af69ef615728a598d0f028fae17778aed16ac486c3a28d3f5c492a6b99ef8332827db12adea34aaee15896109b568fe52da6c97c6a4b0941a5f9e09e80df36915cbc0ab193f5631a8f11e53687a1decade7c01999a1f96334739a5228a93180e9604d7498954eac15566dc8548108b89999c0b04bf26ddae5e1b06efd848dff81c823a6115e24d5182fc070100fd4689ebea7fa861c805cca9a417f3c18336c9502859c4215abce038a1e15f7a60b6ab5638604ba5f73472a0b178a32e3b893eb0df068d5effd72f2e6feb7ff0fdd76e56ecb2502090d269679b96216ba1e58abbd30a3cfa829d16c3e2fce8d81750ba9c566241c89e22f4ed6ce4d5a7f13cd4f792fadceccf1fbe51d2f5ea9a94f1125e7e6fb79fc9f8030f7928f6b8ffa4311e9ff54777465bad379537fb9726c6e03a8c5c66d213c2a631de753c978e2d9fb95686fc5c992f4bf654b7e36afcac0b8581ffaf70149a5ee5ac22c8b1da240697aac1030c1bf48b69af7ae40fd9e1117aed09d8be7cf394f98432c0bd835b7f6138b9a5f564a04a1aac43da66484d2c40feedd2ee6c28f9fc4b9fb4f1b2f08a713db4652c59a9f4f9c7f54c9e7013359c0698718ac22bd031cf8993ff8faa78275508b832a6888862942c3478acc14d30a6bca2e0ef9f4532c15c861627bc3ea8da18ae66173bf68dc7538aa79f17037c30d19b996f635fa0c1fdf08bfccc52232adff78d5a2dc44b857dc574eef755726d3f8b0f4b3d6e1a14b8645cc46eacf6ce114394266c85e2f807b29dd1d07f87e93fea5834d45f65e73d470f82345afbe5e4f49e6fc1f30d72eecd4b62f808b3aa7db5e0c6ce08c2debb54286fbfdf2038545a6e1ae6ac583428eecfc5806c5724d055919ba0d3b4ec6e2f1bf43f074572107b39db66e909b302d712a1b5b1a9beb1a0f353e2c5f30432f52abc352e6ae1dc83416f14f3b7f9aaf5a88c36f8338b2e38fc84b238afdac6ace34857c4175e4d310bab19e63e14daf55b260f3801ef9ecd787034974b2c05220427c3982d67b762a1868285f7d7d2d46eee69377fcd4cb4918a2577bbf48c17e58918d6e0254e207f91daf7b61cb4821d0566e1abd0c5d6c25fdf3af371314df9f10cce44fb73d2c73f8cd1bf2e8a9ee93591dd6cbb17e7cc6953f484b384b3f4b145594468cc6d030fa88988815457ec983a0e0046c82a40900e7b2e093cdf459b5d4f37e67dd52d3f19cb14a0a8753c3fb33402a318db2528218c957b2a7d02b8902d924c3fa0ce4cb8c312e250220e652a08519bf59371b79342ed616cedef0f114b291ff551466faa6b7387ef67fde86d55a9f523a6ff62f0fc7e63a6af86caa31d2800e1d11b48c9975e00a9cb2774d3289cac4ab3880d00830e47a10f94c51993a760d03c9e92daacdc059176bf9202b681811b0ffe36eed0699ddd98ce3c386a7f39f1150ab5de76d2f35ed5e0392383ea37e7d2936c4a6499174deb731e792ee094a89a520455faeb2b792423df0ec4ed618386a17db97c6ee46edc7903b0920255637736a4a0793292af5e6233fc4b2dd65a0df2fdf95126018c56886ae816dc5539a3cfe81d9a1e457085f940f9a07dbc9318aa1d970cb3be73b2ace93a03af18fcf6b0f9430f8fb0b51480c2b1032253294d192fa73435cdabf8e27b48357c6f858228e3ffb85bee463e2d6fda009f328161449dddbda2623fd5ebe56fdf5be4e126627c7049990ba7f67aad9681be547adefbce9be3ef72885c52278e1cc24d4a932c40ea2603e8d593cfd41b940b6b1e89d691767d514854637167f5e4d0e1af61ceb91a2b58a31e9da94e61131eb4c284f2b6b40f52f9ed1a8fd242bac2731d566958a5ddcfdb46d56b6e8c1de16f261510d72d92672688f8b95b2f4378c2d889ee3362dd1a7cdfba85df768270e0f3ccdda9de164256114b9fff12bd0d6ef4152f5303774990d2524f42056eac91b380b25729eb112499f42f57971e8f60db70d8ff4405a90abf4dc72e1d765006a6f4e748dfb193c3e3f9ca4d57dc8aa4a61bc7e717737076bd4afffed196a9d53568872e5f733b1e05c621e3a3b197f2e2ae18271816581b4c169cfa97b3de287cfe4e919689b9edbb739edd69f88101db99df1df048bb2480c8d0b2bb93dc49d425c89860bb0d311f4ea09adceee117d88e4e32e6adf6f746a3fd442ee0edfbd6fc78cc90554077357e8c5e2e71d5988854644313de84ee8e507d66bab69670b3ea10fb3dd41c8f94b61ce7a0f467b7b0a637d3bb898982492da69f1ddc62bfa3180213a941b898bd6503b6f005cd8bd53030938b671f353742a09a6c1387581c43f23630524d2ce39f69d75c2f1159aacb6159af88715d7941baf84c36ebfeb62363bf2ded263cfd1ce9f43783182b0c4659f51e63e7e0adbf2f369a691a87c085b183edef89acdc63002c07a934aa6a4e6bbd298895e026c0b4a537316f3411e4c45562cd5746795bf402c76462f9425700654293ccf792c58f94620f2b9cf0fee0cfe737bbb991259d45a77abb1ae35a5ce11d50d45cee70acf23458563c60a5471acdfc1432d942c3eed93f90cd3b32472debaf58aea5d1751578e2ad661a9b705266a25eb0d1485117b494bce07f66cb864fcd95522092c810165fee86ab18c1ad2c330b0353ac0c1ca344dd7a2ecd475382cc46994f92fec2589083b3e20228c5f0d53ce0be230104fbb006512dd34a14af9b769bc9436de8e4133c7f6b188a5ec9034d74ff03de14e7d91c36f3689f77a288459d38630977908362a38772966f94d66ecf4e12a6d103dba76aded1f5d2578f91b284b2a4e3067fc28bdd3fc5dec1b2d2362e808b254c423e2750e2bef0acd9bf1e2ec973dce51acfbb52c0a6d16d784f6f2be2b321300dda2a72cbab991648d87804e2a5b093816ac1958067861a65ad38bef51519ff8d665f228bfc762d0458323f0ce0652f1172e81c613e76c77c5b716382515aa0666b5522f58cc1e93da53a8d07942b70cc38b2add30c9732962a286ec39b3694d48460c8a4068cfc1222fa17a0e85187bdfa66ac3996933323c326d779c21547fb5a8cf800e960b15d9441827b0ea6edd3fc79e11a7a25295424bf096217f7df08277f7b001251934bc09e529719a843dc22f6be86d9d230a2799cb895a3aa8b644d3e2f6cf603727a94c1ac2e73c9b2c13c7486c40a1d8071ec56315e6c5e08807eda688af9769c5e2c2b3a0e071ca8e0edc38af23d33a96a51c2920eeb43452987c0e241acf3fb56a4e7db915efe8da44c2028872adc31b73026ef9e8b1a1c0edccc7214c741da1f26183851499a4101c4a65b3fce3750c51dcde98faaa08b2603d38bd0aa31e07d55075ab615a5bcaa71650566076f1dac5403afecdcc189aeae8de8d7c1052122628a0da4751111d6282dac036290259c8229e3d391478c4281ab432faaead0b62180f2bdd2cc5eb2b2d4bda129dd875c05d6984c9f49adc72bfcb78dc598dab0a6a6e6826c986f40e23761dd0a34b3980e088ebc3f99cc15192f281b27deeb0eb428426567dc0d1870a6ba65ab747ad857a9a129260859a2f573fd24f2f716066f1640b79e0922b79cd0ddc8c8914257efb60544c1d97268062f8ea07b9b34843b77395e2fcc4c10b9280b71a8848ca428cfbce56e3ceee85e643535e2ce36078a86e1696ee1b3ef0890aee051acc34356cda04de6b15391a94034ae151fd08a34aab2187d482ad840322f912c7134d94ff45327331ca3705656eb39e799a41c9cf6fa0201562de630d4759b1b1a4407cddf6fd2cd6d570910f05f1e622042d91391b4bbb8dedab6a0e7dcffb74fa3c2f1256304d88554488e010d3efcf8e21596d300841e5892f432b1155cba6b5918496853ad399f8220f444e198e286aabc179f6621d67c045599d1f08cce85ba938baca1e1e88f4d39107ccb38f365be4464b5b5ffa2a24c4cbcd5a14cce17ed2c083977b0ffb7394a49ab245bb8c47c8d92d8f13957dcdd2760307ea39c0499e684ca7163dd07e724eaf42558b841c25f6442e7fed4c8895295e2aef9135c8ac53219d9b4821d15e9e326a1d452f3a7b6a3949f671cf897305a35b7339f3539455f3cbb495eec14e160f01d6b53b89154fe45b2e225f6bd6b8b3730451acd64dcf2231d5734aa3a2bf650d29e4b5983d6fe0efb8a8805b9ad1b63ad786ac8e125e227702ff1b1be0ed262ccb74c8df87984eba109dc275273d0b22b07d6de4cf46adcf5abff746e80e4fb544173c2732717d933d52bae86b94c28a30a1033aaca57ef50beccaf2915a3530bdaf8fce9780f3e6869393f52a26711dce286ac38db1e3439c214d8ea3d77c306112e65eab8de151f3afae31cd10f153fb68e4ad827870b99e3698bc098c411e96bb7a1de80e92f6ec20b83d5aa2b090c862d2d859011fd3da0e13fc838d5bc9ed1529f4016cebb7a8fb68efd0ab457d6a16b3c438f93491a1ebf7c74c42db5c9139db13dac4af79d07d07f648c723fec1e479b6a298c17b4717a85236c578f12f4fd681ed2c1752312cb996e541534f78646a511b919fd1e75d354d445cff87d6834ab340563c0836961df3a859e1cea2ae5326eedd31f83959550720be5532a4e511cd6f7b2454e6d372bdf9ecc79d04576077ee0aa28c6703a98c0e661b909903a1b987b14fc13cff4401b9cf816dbe73b72e1116f489eb2079bedeb249b6c591c95360f305d1483f1f7772b088770e88fcdd2db08e85a3fc235971f0037485ca9de40735d50992e78212515c78ec5c0bb52ab186e094d1af6dd0f534f4eddd4ec35a5dc966ca5417ebcd746e1dbd8102227fd5f12a81869c8177c2cebf044ec4fbfda530dbabf9f1e0cd42e56e695206111e6c1fb4362563c75ba0ee78626d6c61fa6f0993fd213fef034545b4e8830fa6edfe4d8bc77dc77b129848e434c16785e924e4fae850c4bbe671b8f4986049d038448c2b9b648cded9c05f9ac759221be8c6f1464dc124fbb563fa922e948a3a9528036a755d5cd9b3a584487478212194a5d30b0b9c42a84730144db8bbc55ec441fe05221f6ad83604666eb2e7f0d3d282a1594b3d1e2e5cb130723a7d43fba3a9ddfd8ac4bca23bc33516a6196e2d6ff23dcd63706de2e0ac5401cb66581de60345eb6272b6ae411f0c7f011725bdeb83a4f1140ced38a854fd249faf170fe607bbdeac44c60cb5164d8cf101e965c63b6f0080f549e43f25ab86bc320ddd3d494b791c110460f3f9c4ba2a8875ee6c97012e0d80152a0a8ac1a7ae0c7decefe300242c03f10f865ea3c2fcaed81098dc2c4b8beb8bc3213897d59a89724a85a8a08ca8952e7283acb756b50116890f673aab357e4a6638ed25e4a90e75ad9b68c0e4af432eb61517c7d8da8bac1dc5f10e908170db017fc2a63f79af93695f8cd08f25d14c3f7ab2edb110e52b09d7310bd70ef480a7d493f5e226dccfc8ef39f12f594266397b1612c678f0358e48f7f583e31229e9afd8e80365eb4e48ccb0344940fe3f51912a7785afdda3a39ba118c16c3ad649804a0ace38bf4a392423a11541266b0d7a47fbe528ba7666ca5ee4080d97e545a12102012e6cf000dc0527f0e56ac74dc01de91a2977afa9d8abe7da153ac42d51c8aae087416c9579fc73c428dd19c0c79cf400c15c9262a96bf9480899fce30c725588c6703071f2c0c3596477d3d24a42f5100a897b325fa8d7e5b733aad78bfd4acca4b2e34de488b89c0b8be497e3f91f1bffbff47710c583cdd3eb76846c1a41a76f0769d66f0b775fdcde8548aaa973136584b24f80b47ac526bd2d1291c834d8c40f8857adb70cd51ca00256a09d8b3f74838f3c2f6302094226319cf499c3c1753f3ff2984c1333516629f40c5af1e2792dc195cf352df6785268d825ced62c9a5cf20fc5b999032d263f352d7f125d092e4c923d5a267635f4784d8e33109b26ae40e139bf7014c3a0b613a6d18a6600d80198697cd2633b94e6804c588ea4f4e1cb0d1fe0048fcaa258b8e45a4328f545599c20e75adaca17e96fd26a697375d4bb113b2c666d2c29a8794cd5af3d77378b19b69bf57ad3291e36b48fbce9a1f022d90aa8c4502e5cee3c44a7d805d4269c569ccd2348ec45e3cc966c0f3c94d71831b95e6ac5da8e30abe359b1537949a7b3398d5d1089895e206a19ab72b169fb26d3e73039ae768d448788d04cb0117325fb13a8401e536a0bfe08fb6afa47cb55e9abfb4be9d9c802f22e1e7f44908fee2b2e4766ad3825666811f7e138b9f9e4e70a47beb0e230876d28354e4758cbecb572f92b636dd93756220f8b9a27a1495be00b2a59d3797c8166f0a31f153bfd5600fd8dfbf096c53e83b4432f1cc6f4578ffc10a5086db4721c0ce99b362c01f38824de32ff224d118be906f523f0d21b0e80c6201ee22e28ec232a0199027ef941854b023629804304902a54af2112f2baa6fdeeb47fbf0af70ac76c426c98514d528d696311be803216bcb31e45ac147f02bfcaf49e8cfd1fcae9edc5122d2e8eebbe9f820a444aac7604497eb7f413c29895e100d5cae3a6266cc2bfc124091ca38b60d624f8089f820ea44106af2e5bd929687e0e857d3b0a3cb46331c1fe0060c1cd1cf8eadde160e640f3f7083c476db4cd114823cce8553b730f292c134c2540234ba259e5e44611fa3808533e2bbcfa0d8c51d47b8aac94a9de23786c39f681c64110e7a46c73bc9d8edf341d213330e4385c095d7fe82fcb8c1c85ac10ac6c9f5c396bdfe04b9a2ebbadefc0fd8ef99c13c675df427824362e7609447d230357967336abe1b82b547284dfb253600d6bb8f7062b8829309900ca84caaf677c1ae69e2743e83fa892a19b77fdc251799237c0435ec970227ff16508a9a182dffc20f70398e8961042895260d3c5e9cef6fa5cd427eaf299fb1c75ceb2be444947bed2503485e93840bc272441ed4760a03294efa654b14ba9ac23c537cbdaa1363ce643ba9f37ccefad44cfefc570a8e822f2d6c189770f3a628f29f39dc8250b7d9f2f107a43f0be72f2c1f178fa404ffe2fec7a8e72552970c1547dffc03d8c6eb2c289d3d984da3156dbd29127b6d6843b31478a85640271ba5a980ad0c4dd91fc47df286437da8d5237ecff9e336a306ff5ca9e6b3b6493f7bef97d8f0370bb8d1e739d384e9d85e16496b581c4e07a662af7d9f6139d5ffa1786787aa166f3df85bd07a5aed73ab63049d7488f0e7534d6e74f42d6d028be88e939718c0c1a5e75f7a87308a385ec4becc9abc0f3795e04d51daa5c3256425f1e990200b40b75a5945bc7b53aebfa37ed2542fd7b37333cc42709305db2dc02632746246b87fee90c720877dfc0551ae50dd83852ecfe7ac5a66902ae7715fd78263daf040f5b986d4614a476cd2cfb1f3a512fc1cbe329962681dd77ec9bcce56a5b7c0ad0587eb087b6603d2c6f1b8f0c25de1ef8feceecc203f6cb87855023f287b62b84c840498297214c0b85dd6f27c06f549502c6ab546330124c733ad47ecfc85e8553904246d0e394775335cef586fc712db02f1dc96ec26160a0a6fa50df031a27f6728b5956ea93ad495e2ab00ab7e44c8a2f144cb053b62b80e7d16cfac4d6510e75dcc69d15f3eb800a6de2a6d63cf028fded8c776eed5a86daa3713b8d00cd4123183b1ee0e3634e23cda415f0fae32424b62d3c729117d3f04f6f180f6f90ff7f8aa2af197383ce0ab3467a438c82ac314149a652fb3728e2968741f661b138b477cfeb65b4e64dac0b898e26e652797295dab13b7eaa530b8b570fd5e13e974f3141d5114233db48e620d43a19355873e56cfeb6e56686216fa9e5be8de282dccc32060c72199c7c65e7bcec55de5417070f90847828f04a2be9c01a06819da03f93336d100d266c71337292de59fcda14cb6285d070fdfaea1ae2bbc08475b959c1760de2c67739f59e11427431d8edccfdae7cf154f3236c3b92207f50531947855445652cd82b22651baf6d52d65842e2ecbefb58e8b797ccead1a99ecc7a45174bec8e87b651f87e543d942e3325057b42345f61deccd2faf05a2f3092be5aa78df0bd52d4c311f921a9619f6a1c8259ea4d717213ad8524d59dbf62840f03346f2199d1db92d5a74b7f68760306b2698a92e75b39c1f8ba0e5b749fa95b367e2e817ee9144efe4dbe0c314c640070c09723f80794e6ec47e858ccda1c354eb926e3c684e1afc641e7a00fe637dc21d8c9265d92c876678e1648993e2103c728d2a233c5fd49b1b2c4a491e6eae434bd7ea2bf7bbda590abac92ff0a8737b8799795dfb34f1977362fd85a4e53748a0b62d55203517257e132b84e53084923cdaf22ec5254c5aa973e6581aeab26c83c368b38301ed0606c29fc5f7cd0c5d4dc75b009c43dfe1aee3c5c0ba5324a2fb3e22993dd728bc68d4a130216da5625831ca8e711b0fc0bcd945c5035b8e6e2dbec0b450039455a2402bf84efc604663bb68fbdaa0405d2fa4eaf83a9f805fc9386386fc306ceed2283ffd0f2338142e876f365cd7882848875a5d20dce1d1e33c4d05b30385df8fa31bb7c340b1160dc09e25cf93dd2dfd57c1b11404771a4f2e74dcbcee3681bcfa54adcb0b99bb3ddb3ed8d78867427f9ab11742a09e5011faa7a02350176d9f9789cc30827f00d5cb67edf5e49706ce68a9da4c58b3823303540636b29bcc9001285ac6e831183d3c298d3fdb3fb60ea4ec4a5ba7637fae16eb8bee57420b221f33833699aa4551aec61a508886b07ccdbb7eb5ed253390283b2525bc96e865d7563a92a4460907a76904be39bd9113433a84df0275d04500104ef0931220bdb3b4de70bf4021569fcd0abc417a5ee86d4fe5ba89591d1a6bbad35dcc9ac37b723dabdd50ebb629a037d9321cb0f7dcf321770002b65b5e5c198a0edad67954467f9b66cf11f52dd7cc48f8744169011e797825fa39bc6ba230ac79ac8670c58fdc5ca3ccc864925885a57929f1bf40e40e1b3014f7693a70cd5f8b10e20c74a941e959b41409944c15a9cbaca99764bbebf93dabc9f7cf91ede9fd203b4219134f91340eece42d2431a75372180ec041240dcbbb603b60f46a87e69e21e4f469148d97ed9b243ed45ee53afa279f0f0a3d1a1841fc42c6e00b0f87be0bb7d8dd3b0aa98219bf73cc16d05621f1f69b117fb16abf22ef0b833c3b7807d0c520232e3f02ec75d4e8589ffc7a7543ffd6630dd7b197d7d1c20a71951bf934826cc2b35e390ed46f60ba8b22ef32ff6363390dd59aaf08242d8290cec7592ab8602f138b9590f665e984549d9e2f09776a810f37c87ae131e9d67f879096724a8b7c0f120d938d271b045469f9a06e34e0a22c705d585d7edefed1967afbbfe3d63f3fea46ead4850b228e69da671486e57bc382de73061e06f919c70029a2074c3c90ba8a2035c2be3d9abe8387c20023efbbe9fe2269e901199602f5b7c7bffad2a555d2ec34a22ca1faa0f478bcbb15e8c2b3a391f4d8f07bcabe0dc31cec32256bd01ca0bcba692cf05d11809fdfc82a695d62b16cf05be0af16ab88900bc6d73c928034b56489ee3943b424c02cebaad95627e7fd4459a9e40c60a178025032eafaf0687de16c159a993954b1b536cfda88591ac5ba9d1593586426fd29f78f34e8cd98e3404a28ae442d23ecb486667875f2d93962c61d56865933eaa76e94ba1775992a3813d888539cfcb4c1523b2931a6e8aa1c78b5e155a31539c3be23177028c4f974d9070b3a375d88a67325d0d922e0d4642986eb96c031b0c96cd4b55778d764814b48f5ae18484a0692abb0db3281e32af0877c3393d60cec2ab08f235019031675e833fdd723178404bb8e2e86b61f612a03100ae7c9f4466dc96508b18d15b9de1aa42c86fc6cc65262ec7e6551493945acf4f98edba241926ccc646ee83f8fa3e2f893ee70adb8a0222a9872e359066b15188459d11421121cae3b13583a91eb987d3dc5ef94d135661a68e055c1e67c6cd20fd854c18b6f4d783040e2cb11c1dcc0f8ce158c93fd5489b5f7a938715ef6bce78d68ba7528846bc52dcb66db57bf467b58b701c16829f60054da87636118fdee9af6f3d1e19ba8f0e67be3ba9fd5ef464ecd9d10864f32ab812bf81b5cb41600e335f4cfaaff41d7a51bc4a7bebd4a40e31589494ffc5c46c4429d40427b46f0c60bc999c0ecfb39d1e9ecb03904575de763d22ad83ad555622b0dd250b13a65068d683fb04c4c954fd1b62cb8731177d7ed757ed6c62f897b57753809abeedde6085276d15698e1b4bdf7c56cab03090efcaee4a0f7abb56dc3d740b3d9be8777008c1adb2802f81cfa48704e85be73d3c107d793bb10697718e4e8ab98171ddbbdb51862ea473a929528049648de02d2ef1a404866aa357614566fd49ce946a9ae572fbd32415465dcc2950e305c338151c159fc231615e09aa145f4414a71d2e3a9bb9452718acc02e8428903b20e3b51289e68e6382376c271f30b203a314442e0d243a64b035b39249d439f6da3a0763d1c64e8ed4a600f7d103577e0e50fb3066cdf140ef38fbb607ae3bfc139bc2c7655ce2907ee242fb7763bb2a02f66c2196d43abd3356ff2806d3c1af645fb88ad784df90aa4bf5d148216a12ba32ffc111ca6faf2ec76901b7d36309ed11e781ea7fe39d7ba086b1c2061f9aa535fff70a6ec30bae302a97dc66de94a50ff220acf0eb834770214ccb73e357739a2cd2fab3c7be5bf3ce7a0ad3af862621ab5c998541a98a27a778cec72ecd8c6366316a5af76167abc796a9f7becc6f38b7f9f4cfc6699ab004c67c9037cd47d3940e634d9f91e2eeb4471d5565b7129df7eb4dafc6ffd4bf301c54093de4525b82cc0c3c847cc03aa178d62ac39ab1104d088a3679140e8965b1019637a17bfce8492a07c76c44fb916ad6df7458ea7684662fec4deac64b223056020fb23dca900b51597b4f354a462615b695a7d161082eb1c56cdb66b74698089638002abc9ab295f55740303f0df6dc752b783b60fed49ff78a99e2919bedde21f3c2267b35de5edb57229df075cc6e3304cb34ee4b9179b51c64c66d9e5449bda44472823c4b6d9fd284028c058f3b09b15cc6bbae224d9b31ef8f768efb7943c00941f73c46079d32339d52687b84891941eb12b87538a2caa131263c1b4fa94687baab5ef841582b50c02d1f99a1035ed54d4891b132b1ff0a3653e02ee83d52adc75976dfaaba3b9acf5653e454fd9eacb481e75762c57fcb698be81aa26e264d73b73640871c0d8744e51c8bf68cc83c642737ec4d4ba90c8ba679a0c2aae45d89b1222e01af52adc92d1ffa3860f7dda6c4eebe2c88c671376fe4700318a0bb5ae1a16e1fb7ffdcefb400edc5d1bc4accfaa7591df768bf3e6ac11641851c2667b039239b0996e7969f7968dcfe9842100423ddff6a01081edfb9df9178475bff338176ca24e3d3d8603635b77d763f3b91054d1be29ebaf36b3bb0f3c2f4ec53f84f43ece731bc962634448a07e45bab6f045bef0af4aa5cdf4edc6f0c1986bcad81f210af8510c3b4f35614572c4c5a88e7f955af856cd63312e9ce0e6836f65e243a406293d1fcf73c452243d575d71ac638762d73c9f667d82dc6b098059a4d3ed12d4e97d7e1b76f829016b2de68843e15a071c2f1c934ccad8c0ddf8322e8bc6096234651fecac7811395fe4763407b2b6e2d412055ae381b250972ca5e9851ba22265500d8144d94236038a3d242659e5fd4e75ddd7e9916d1577735ebd59a02b118f49d2dedabb5250590c6c03c50b1128df3fea6fe18c32b2b1a605e4b3586dc5f9c23c04ac2c7deca751b6b849332f09c16a04154a13db58859422f2facbf3fc0fc4a60a1c7a153f6c16cdfc8398a20032c25d14b5d53e6d5a426abb6b8298527760c33a225b772b41a7fae31832166dff9182f22c8a0f8c592fe65475b5ace70347e90c0f0a8a5d18194e38c90f0e5920601d36687de82e8efecdf7fef28ece55fcc56f084052664b079dd4607d66242430534bb3de8ce7d48694f41d70c361412f47199d18bdbdd158aa655ced62d92ea7bd277306a3d7e34a856ef09296d1bf283ddf842fb508e481a39352f3939a987cdbeabe2ab15ca69968762fb5a0b4686d1d8095a4248ee712ab1c431aa49f6e19203ec418d62fd2c91d584377799fe9aae771561740b164ad0d1f3a87760d632e7b9e6a1297ce5687d6b8b132e0c0e33de50e7e9dc64c54a94f2cf959aa578213e1e7518a97c1650b0d13830a9175ae4031d70ee9afc5c4d03948d7112c146d60e83f9988ea465a3d1f5e3d38640a0c92fc18af887118d30b8b5ce94a47492e1ab439f3c710902dad8682a73350f52f1ac4e7b630bd2ede06bafaa2453084fca57bc1c1193ab749450f2b97044344ac943d10270a6b0260a8bd053483a27fcf2560d0a54b0774c1af1266ddd9fdda9376d4ffde4218a50a1428661208bdfd81b76af33cfd598dcfb115486af37fe5a95cc9c25791e9e664cc908789353d4f1f995b291cb7297954e75e91231da716d502a4cb3dff55909a8aab5828d3d6d5e22c0e9c9bf91c591e06c8a07fa7a0af3e99e69a6a45cf8e78d904a94b824b2b4f48de006b30cdc820216189a76e112e24485cc7d6642a5131fc9770990d2eff64c3b9582b0f699310cb0aeeb4a74c480336d29324ca87ddf6b94bef932a7f0b58b6e92cddf14036fce824289afd0d4c96fb458af4e47699befa8f641ced5a78b83c16a459df6a5f5cdc17c0485f0fa1f4a520d76e189e878253806b43b9b31e727057b8de6d3d62f18046deda35ab5959396cf34600063975656ddcb241d6e18d59a8264aaa4ee26166b45a6fc879a604dfa306bc10634c7aa0c9ebb72dcb5b8315d7c40f24387d94575b1ab899d36eb9efcadce85382fb52e001b71bc8e892bbb88bf74397a1f0efdb45623fb76a97026665d574003ff6014a443f9c574d9d8b2a29d89ddffb6ac982b7cb24ea64ef82e5ca761a1379482b3c93590c0d9031d2a1c2ec74e0c77c583aa2ba783d1e519dfcdf6413c765a7bc071cef8f0d37a2781acdb161dff7485908084516560fcd63158a6c8900ed841130d946b7fdf4d11c4c465e9180bb56ba6a6101eccc96e9c797296cbe6a543ae18b9560aa8029f089f8f2698d7d80c8fcbf0881fd061911626a2248d50987167d17c29277c1e777c1b4cd549936aa53eb004d69208e624e11dc4d21f3b4ae8f52d299989875355cadb944c6a7c37c2220a6e9cf46d7011c45895fc6239cb0cb21a93470ab8e04c6f928e09c2c5fa5fcb4c3555b930c253c66d94485c1c2c35c8db7574da69f817d136f7bec1ba5056e370147745133cfc28fc535531e3548c29c381904ee2f259a08c0e853d3f03972b2aeabf3b5d41118c80d9f49aae091637fce4fe395672ca1cb1323bdec12e1c0f674b673f162297f11721e14a5c165f20d0bd04181fb1d9af94424e75b9aa9b0025182fd0a3fa58e877fbbfb9ddc1fdd484da570df16a9155b55cb39d8e81f204849bd4d29f33ae5adc11e410d77b64e4aa323679313b5347311fbdaeebb1b5eaaac1436f319988f7eec2fceb719f9f29f0b01c7e7eb1bfc5b86a1f4a92626a6837051544ff2ee717483fe4bf7faefc4071286fb192279dabe580895726bcb7d38e2595983c8703abf4a4e61724e610ca9656da7b85773ab12c969697b0957a944863f16c6aadfe0ea3e3bd25c34191e2927e71516a3c23c8e4d7730f31cee19f6a8f2210bc563508cca4b01ecb38c393688e1a71144c191f4ceade0c711780ad7ca821ce96e6593f14d795ae38c43a1b969094f15328736b455a698b39a5b0cbf9112cb0eefcdd5bf980125d05be2a193a2393700d28329b4d5eb010d46d87c72755d713161469997cdab166a971d7e85f2f5fd93292b40abac6201bf4b6d0a057b1142f4d96bd292268087b4265a4cb9c7eade1fb058902de3b3fdf7a90679c44fe8a6f50db696f08eed18915669d44100b277a38aec56002433daae1fb0e89c80e24e4b8520acd7861895b365d5af233e774da8a47bd48d46d79cc00c5afa2dae0674f8b7c37d7e400d1222f2058ede77b460eb65b901f869ca3bfb38eea39baa8029e6600725fd80ea96cbea2b51ecd4a46c288c104c8bcd53ead7867e3c9712ed75702c73c225519f232ea836bf14fc0a4dbb56246d75bfa68a74a88eaac0075c77d7f8ec0184fb8a0b04a353e011250c0407b9c88dee4399c28f185ef0c4425fcbe315b65deb6b53231dac6edd93e9408b04320aa877d6e2377d44098284fd50b2f22f1364ca12ea0b676b4c0ec715e10cc95d521bb8e304defc8f8a5c2d256e3bb08cafb0e4af518a90552866a2608ee76fd1a0bc3db252c52f4fe0101737407e16689383dbe5964244a127132ea5ef7838502d50e242e401a298cf720f1f02312b926149fbf538298733b3fee6ecb3abdab33e27aac59aa60c26b670880ebef5a2745da1e93a6358fddb0ce44eb4689bc5275b577021fd4eb2ceb69e0079473a1e0fc37ccc648d7c16cd4f73d22c6dbab7750ffe59ca2ca3701b77ff0f35fe647f0eb7b8bb8be0ab791d88f80cfdfb4d27686b710cb6ac3d5279b479a60d760955f9027acf73d125352ae755a0487291b07224210c19e9f27f5ce0d1b9c5b5e56008a189620a42c280f6a2e988408379bbcf0ffaf4594eb5d11033046edd749e60a4a5c2482861eedf3f9bdabe22cb58c0ae65e85407ca9680e0674755ce76abe28bacd309130a9a7fb2a9d191ccad470b1332addd947be4a1298bddef39374372f2519a1f303e8b4b832ab9b804119feee5506df412d85207cfd32ebe137d2c3dcf03f7ca1101eb036661ec10c8043ddace8bda776fa4570ce5ee89079f2609869b1ff487d7113e5061517d5692c0b25c204951d761777e8a8bceb38f05a77459d8536ed808271dbd5f5e5d3bff95ea6a19c328674dd4dae4c344513974e562d6e5111b895de2eaf72c8121aa58a0a45da24b708ca5f14a7edf1ad3b22c0483eb4d4105cc9d0a7ebc7880037c987ca0e9a890016f62eb482b8c91f3db0631781375ba9bf23c62370428f46352a3ac7c0b296a08b842458006b0368ee239f387a23e4ba55e15f1a37eb6ec7314daee36235fefdcb249876627d07dba54452fc1c20c47158fef92f3e51d2a4532ccd9eb1f8ddc48e1bab9e767fb8869f2982e38086186d75767fefd4dc7e7279afb3d69ec442baeaec0e1cc58c9d59ebd2c68c2440231a501e9f400b9c5a9c235fc0e9827afaa325b04ad3bd546100521abb8cb7b1f47f0fa3fa556b84a9f40b9cf4686f2e912a7aedd548bdb388b48a13410215075fa8009a5cbeb8150a3fccaac684b6175907bb2bdd019a4c8d6bc35066aa00fb215232bad4a7720e4379a7658d6b23573c37163c808069e914be63924ad8c3874cbb4999761c1e7bc3ac01ae4af4dad5366d5147db41a84fb1b3afcfe454e11db5c95a7423fc261076aed8792e26df9fb606755607ff6ceb7b0dc2f15602c53d2f87c366255b1b7eb307f491e93c82552568a7cf0ea0a90434bab42c50c6989eb21c1b4fa3b7e494d3b6a53d04a2ee3d7413604bd6493847d39e1bf5bd3ea1f0e1612480ee5b8a6ad8560c943f0ced47bbdd485cfb786901fe5d006edc65521304a458f98efbed09f022de3bd5f9444c813a0eeade34f91afca580053bf80ee20ac75544a5fc5de9ac6cafad36c38d84ca9c080c7c7ae0b2db5877d557d6de5b1f2592c01360a4460cf29cc6e4cb635ebe4fd3ed54e7b69b86e945a674994a6f4a4d53ef6396f06ea568a69280d5c329e883598afd37b5e2d5b0b8b77f043a9dead6d14b4df9bb3779db0f1bee12fe5c91c1cc47bf2220d7a319ff6595fe3ac6511a9f99285906fcfdff38050ff3711a039899b4de9fdb24ca607221a33be3394baaf6b0e262484aa04cdb33df0dc814d1f016c950af55c7a80426edbb3c9d0c6b75ec9a41529c407265c125bcfc65d469605b2939d35c830913e3324bd103fe2f2f0dcddaca1093934c01b249da3b842023efe83a753196cd494cab2926effc851ac484515659016f63b389708b04648b4d425ebc9d485fec1465cb8c1830b55129e9cbfc6d1d5c45b0a28e7166d434c4d18e6875a28549967bc7b5fded981513f7c04c79aa9df58c101dfa002e0a578ab2604e80d45ee91c053f8fa0871d57eb4f49f54897953539cd5de393729051c213657aa096579f406fde5943c72f03832686bcd927aadb624605b18414fea0efef3d75bd218d759f8605465d4f3b7ba72cd60b8a57fad10aec7f59307fc3d5e690e9478c7fb2f6a92c1a3b6a06e9809f459ed887cbbe4e12ea855e78c5650db1f6f49a7f34b29f107cb29c033dc92deb332a17791fda7d3c1d64863282ac310656846e7a1fc23b433c6cdf7228dcbe21694a56ec61252965a7f06569cbb2bba08cd95089b0271e73fdb8d6cbdacbc35cecf20d416698a366ee85c64335f70ca33e2c1dbc2585a2c629056f6d083d568b611f4c3a80bd411b70a5e714e013119e52b01e7bda1a7d9519f1dea7f052bec32455251592f8dea2a8ea4b4262095546af5129d869fb147b5ec1f7a3b7a9c9f9238c9d25a7be7c9cf53c47b836c4871a98dde63af390290c1c62ed97060c39853ec779603e40aeb3432270cd1983ca57bef7a8780af5d5db87811fe1eaad97675406d175fe86a702687ee974ad29abff4764a2ef5beb6d611fb452598b802f68f79886669b6c01812ffb121a2e4f1aa4f872f422f160d9d327fe1892f3ead0998677a3b0ca08ef0f9b6ffbdf955f864ca7c10f6b8be274f45d208ac1d35e1bbb2fc5d500a07c806aa0060b9a593c198a8d76f6ebe52a46556da5f966e615390f97ae420a125c6387c58dd866e621aef92bbea3999c64c2ca65f95c7da3c9b7ed711f121db94d6bb64a0c705a447fc22d7f80f1e7a457005153ce97db9dddbf79424c06b79a59cd44b48da64dbe65cc4cb6dac4f853a3d4811303b4df1b762b3f4600104f1cb3168333eb36c3edeab9d0dbf8e06a8b3443ab787a9b4277d2439f2ae9f04c7a4ccf63c8fd1b2bb70ad2a5cc543df15f016ad5001e292f12488445b505d5cf32775db7230ed71696f59e7dad669e3a81145fc9d6a139a8f1bb9474cd410f18dce839d7382dd7720c3183761bba42fb0181641bce77d2b04d5859bb81d7e37de4f0be362ed406268f8b6cb541434a118b4939a7526774c6512972ceb5341153d28e2071d2e8adc46acdc94c72179ed0c30358efb7112054ab5f1d9d950d73fe7c899e9e33abb1df13c88c6d7e4ccdffa995884a89961327837b489942699f077f85b2cdf853f0378ef650d6e12742d1dd09808a50d7e45170be269037a068dee42dc99f13da106a5419cf03b14f0f1747f6d44511fed41a4708bf36010a2d66e5cf613ade743812278459cee17b8a83fcbbe76acc6e2c8c5794d16133a05a544ede0f4938f1f08b02a57b20f1d7b07717947efaf03abb8637f33434d474deeeaca91a834aa5ab1f61a94d56a59fe2db7e2f86997d82ec53f6a27737f10998ac1909a271cddfbfdd9b6db9928e3894d91075a68d6a816b6920f20e07ae0324977a9f2a408b2217ef849584bea676323d5a8e35396118267c80909c13dc33bf8fd567b581f6729aca35899ea6b69a8e2b4d228de50c31295d6f1b210224b65f42078eb24aa343770e90f9eb05bfb3c98a77efbfaa019e2e8b4bba145f0e1823faacd1175319bdb9c4c1842fc2e57376f0382bbdb664a87afc324a6409d314ac9e8e04ab2918ad4aec0039b5131ac67dbb493fff724b70f2015197610101f17a90c2f5aa453c9590a2a4b5c5f28c09f4bc428741b10260ece1b712a364b14a6bad1f92598723f46b7a69cdc373e890bf6ac51902f92b5727329b85b7db0a53d93f01504bc441f0ce9c7ee30c0f93f06ce3cad17277b419bd68cce4a682783f86e0b1410f2f5ca9c411a5ac6e627ba9684845321dced8e93501b15d6122bbfdbe3ec17e5997944f3890e333a9a51a9463c80369835950a1afff557fab07c5d478a385e2b5b3d46cc45378a72731e72ebe61b920ec04933b718a50afa6afa8cc900f45687330577bbffc2e129f207504ac2bf982ab66fa137416e4858361979b9d906b58a6b07e5a3c130f0257d5fc654e9a91bcb5d8537ac9a24d14555dbf97500c11d43a8c07f444dc3641b99ed1f3330c418828edd448b00881380af59d42a5e5959fc6848fb5d6577900a0f4c19732aa7279700dd8a5a02d3fff8c7abd97e876a00771423e2e946643c2e41f7ba1996257d4959b2ea5c386b7b6681854b4a50c19bb300e6c00af90c6123a84246870bb42da79a3aebbb1557b8489b0c0d6a819ea7a1b3f9382157a1de564a1302c1bfff940ea5d59c1156081c39531d0765f0ffbf63e307b6d083a1a81b626d30616d9771b1d3137018d2e2156515d008b3586443febfce0a356a3a6e2795592fdd81102560a9a9b1adc8906e56c43e0576efb36875855306ca7a08ffa3b537f1be42ef8f3c64448f27b124dbe95fda3ca8ae136a2e9944a8d39da464b952ad79931289753e41962aeb3cddab729869e609fb315fe49863c31566fbdca0681f7c565e14a6ec69582b60a787f68b2fdcfca6c6568104ad0edd1ab986ffacd29226ca27513de59f3965b67fe22adbfebbf31076e5414082cccb8b93e1f22165698d6f0f6565bc77f299e04dd6f1c087aba292eff1b6d2230fb3a360449df1ffc8fe25fc764ec8ee5c6565f519fc7442b7810fc9da19f3e5f12f81bb07c1b15194b76cb05bb4e1aa76c8653b2555d0f4fabf1affe53b01271a6c06fccc6708140124a4a8a4152cacba19147ddd81ec558ecd5e4df85e978a14e65ec39f233f2de493b43e7fdb7b3bde4c15a6791917fd5d2889834cb01df3cfaf26fb4d07078e2ec8e16a0dc94739bf8fa3b0d2024da32fca693ee0d1fd2af36a938eadcf65a364947dab866c6289e6f4601458c60324f534175e90e6e4b7f9cc0ccf810db10a9ed9d5dabf4d163d079b09b46ffbfeae4151622671fc5c11a2ded94845faae369a169866e54460e33036b4eed1985ee42647ae1d162716d3c714e663eb328bda9847b4e68bb324fcd6b7ed458538f44538698d6bbba64e438a5feb1b45fdf427446a239ba48fd078c43a3584f3e289e3989d7c7428d91c3e1c3baae44e091d14db602d58b93980ef7642862c3aa2d81b8f8696bd5bd3c59a4200208954109b0cb62a0ef731ecae2a93c935e6e10d490b84d909f7108e488182eaa5f982ddb8b7eec546038501344bb8da11ca8368bea40c7478d50880b29f2b2f5d80cc02ae8e0c5f6ae8b494e5d1a5a3ca714695396a11ea998f1b0e658fc4f13741e914e40e2af08d617abf7a6e09b07d2ddfb721c5171258b4a61d4263f177364ec3e115a25929d728f150484163ffcf4440f2a095d6f63d0c30674bdb64b94269aaaf83630deed21192e748e12d09b2a5c0007d0933690d293216c3a745af6e39bd8ce594bc5f90ff626da9fc6eaf7d1e02119073b8a096be5363b9df4ecaebe355b73c5ac2ca1c5200507a1220082cc33e300616f3b209bc14cc5e126db06ad003be49c3e8de9d5232884bc18222eb5262ae9df8ad078ce80d9e361b16d74a93594ff3d56a709e2c7a5d98da999011fa305a1b3d7954a933eaef5ed0acea85b271b5f052b0221638d8e69d5eeb5cafb64927a2af2d8df685d0a761920c5ca9777bc2038196d7b6a09fbd6c75838d421a76fafb952599218bc91ec2322fb0e6f575517e4033a744c007c4ef0530d292da9dfc72fb8f413a81aa1e40e86b9937b052393b0d3d94ceb55e3f6d4b1276dff5aa3fb3f2129026d5ad77d0481247269c3503e494bc8f80f201e19eb067a9c60c9886150d0df88446ea135e3a58091703e96554ebb83067ad7bb889a62c2bc63dbcb500dc534796b0d234c31590bdc0c81ec0a4d1bb06106cc56a7d7e0b57538c16a99b1adfa68e38a9fee4a1c43dbb3d69b4ee5522563b0666c33b356c451e4cd064db874941146fb826370737c0439bf263afb118d1919fa303c91b0b8344bb74f94ffa59ec414aa3fea76a847acd17a615053d7382e1f2aa0efb8492d5b2f8f6e7f9899c3b1bd697a4b93d730967cae0a6b16c77290d9d12c062bc140e686bf1ef76e165cd9e22bccfd7ddf0bc80bb8cce3c0aae8669bb825df2ee241e0d51308f6b9f19b1c0398cbb27116985d3c892c81d147009e6a5efe49919ffbcc1b444403809e6c6c807a9b1a8c1c85b0083ab012dcafdc85240d9ee554db2692ef177fd355e3ef0af9d49e466f9998d33fd88c3b8f7ca1c800646127f1afd10c351f4455b7ad89fb67dbf4c6edb2c30bef57fdbc5401a1a276f03b14982feabac2a20408fd1960e9c97f23ef8055e227c62b38672e5ab430509e8606e0c7ecb7b29fe65dd1a12eaa845c302b74af601ea547bb97e37cd3be6891924393dc7a78022f062085c6785cac12b5c9669e64ea55ec224a12420c3c13c1282945d833d209133dd1e4bed4e53a0aed44f02cdaebe42ae83fff847ee450d4a15fb9b5ad8ad80410007b66767930882a96618a438d213f5de29075ff4d63f0ad721924cdbc8d8976395809c0f9f8cc734c71e63d6493f7f2c83f4359a5961e5c43a98049c005c39f9d122863e302377a76c6022751e79299665205f3d9b32ee83e22a0a53fb2ede55314db61c382527b3adfe6bf6bb9d46e68f2d4da1b1ce3b8d59dd0c21c990c4ac228a685710d3405a4c3dbbc2908290243adfb50336319366bb2977ce6d9d72f5dde09838934b2b02fffdd45ad4a6303c339c60f106a864a70e41b2288c28aa73a7fe696016a539d79c361249261f5ee62b14a203ff9a4cdfb789da77b25df37d5c351f799846d6f3ebeafaa8fa1cbadd0e17cf4fb2c3d62e298e33bbb2b341f5edb41639c033b0a9722d55c50d301b2fba702eb1ae229c2a66e3d46f6c568e142d1dbfb87db606e3c695a04b4cd66b797980c6ad92cf4e7724169e3de89e8339c6fd6db727ca8edd25f9f35b20f54e25357b9d68d5f9717c5c6539d94182ca8eed1e756d1dd5d6cbd98a862ba715f584c01c7d45e3f69d47e289a9b5917c2b71ba2e64c9d30fc0b4051ce54567597d7c5b30a5e4308b4e76b4af98edaa842cc45a80765377a7aba1c6b84201034c09cf3a50c1ad8bc31b5a217f52d3239fd05edfc2a3fdca2e460041007afefbe0af1d398efe42c01ea1ae0b73d5589ee037e07639bedbd6a620493a8e2baebec54911bf204120e64e0fded78d2c4cb7b3747a51802d181d123274e91356fedde56849ad4cf87888b3008b2452021fbd2e42e4c4e4135a070c867f450701ad9e14a83fff0d4f15669acd59246eb7162fc6bc1221434b814802b22ba7f0d184849cbd613837ac28814ab5626b79d6eb7d01af7d3b25c7ffd1a51f2b343957cb1120c2bf1280651f1c6d606567fcb5e574a688c724cb9e7297f49ed058a82a76f3123c4dd8b35618286d492c3da7f32f95bb57a210b69ea7ffe984926d8f8db9c7191446716be1c06f4e74b0068541d76b9826279ac63e2ab34c357ebfe5c47f303833c21aa9223a438b05265a261fa4f0e38e3cd30e4d39baa5936bb560913b63490f4c837287987da801e1fd6f5e6bc42aabc6de1bb437815d3ca8dfc6db7ddbea802e0d607388b3a3083754d870b4f9dbbf866638ecd5e8561fb220e0fa7c6bb91d3ac4cae132b0699afcd623b106e973993dd80fa11fc3a58a66eccbdda98ad4b4a18002db4b6cd3b57e226223bfbac8ab840dfc21c6c343ff82253db5934f32fad0a364fd98d257fb3ac1c4ae6c824ec20b6bea0249c60aa22da6489157ac6fb97ae7fecda33c15d4f18d97f5899b4dcffd0c342c832191ae36373ccb2c9862da35a266fcb4673a11940855100a3ff1d2fb9e884949e51fd7802296292a55d2963f386f5e8fb225053c64e26f4448431cecb39a1c8e05c05160fe2a50961c6576917f8bb27447307d15a476eb1e1f4198d85a191eec08a527a4e0403a6d0447bf1ff750b48d557b451db4fb3fc824d397be76d8e1bed9d918c2e6a31b41efb2f6710423d99d5bd6097ba0f3f1ea18497ead2ef8b3472f609545f7a3128ac676e7942155879241a9ee7202dc353015ddb186e11b27b85c8aeeaee9ab4d4dd2059f09245242d41c550c34310b847e7c75b26416a2a7fdb61e00510a185bd268d2ea21a0658c3d8cd6841974a59117d0bfa9289f25277a243eeaca94cdf9b5ed4ed6ef0ed34cb86a6c9405fdf27379e5890ca803fe2f1bd6cb7d9fd3b88bb7373896bd31ef08716d0269fab84a560bf3643f71040e57055396aade05324528faaf359c4aa7d53ea7943be7f56dd9b6d87cc0110d938e36686682479ce6f8a847fcd95e61febb6eab5837ee4a0c05e9682ca7f3849512c7de4de8192df18413b185ae6e63ad1b22656e6caba295c0fe584a10799135db662567c099d2c3624872271366bc879188913f3e7dc66d6636b92c9972ef71867b42377ae7af77aaa2d6b06c7637fbc84c651059887e75c0a14f2cff627408e730e9367e76b81f1494a46af39269ca10a2bf0d49e732c440cd70c80c641340ca234c8b82c6b361b40c453baa54984e14aefadfb37ac573e232556186f404b4111ce89f63c83bcc26947e8d63502b6c6955816dba5d3b602f91eccf02b1aef296e1bfdcb73477e7342bd3f01dec540c2ca5a6c10d85c332ba2496656df1aa0a8cf62fad04bf01e25715dda46bc2dac4be6f179d17ecd5607acdba311d8019b17192edfb105a153d32e30865a978c2e274fe4019158afb15605c3c29ccd3c680585363c8e74658b37f4f98dfb8ce4f5b2c739c0d83f74533f1f77c8ef70c83a7e8e979e78497512989ca0cc6770a749e9a3e73daaeb76dd627952852f96254612aa47e1d28cb64702abea1920468d2dc833005ffa082ed06e279bd0d7e8b096105aef98f0a38feaf9ee9414cfeb46448267f57418e4a17a929c1626672c8e3ab76b2505f28b0faf3cb42a4b9d19f1215a8ee736a2a7389ed348371d0e466cd8e5b822af0977e4e30769e23c9cef4227f60b508ca846fc7cd734b51e41a5034a60a62aeb5cabea67f9c114e9382618b8ee449b8caa8dc1822662ad13cc1'),
	('01a22046-a93d-759a-8bde-dbb7f911532e', 'grant', '2019-03-01', '01a22046-a902-7158-beda-50b61b9cbd31', '2026-10-01 07:06:00+00', '\x4b136c4a9ed7af078be9aa8935db674479d5dc60b08a2fa01004ea3b7770e958', '\x00c8eb4de3b1b7483f896f2da788d3440f8aea1fead8df78db23005dd88b23dc4713f4d5eb07b6dd3a9052da193a6e7f4b2286ed487c404d5b707f4978805fd6f434692fbff4c4da37ce47eb9712089ecd842a29714b29eebd94073634c4c7240a1aafbf62b49b4f8057cd7edfa89a22812b79deea2b8d0eaebbdd3c1bb622a72f9e6d92c582fea23537a1ae8379f92ab8b737665e6460e76ed7154651835225113eab304627197f17186c6968cc5b28bcefb9d3f930f5da271dd252e9b97f9601ae6943d3c0126b8566f4a4e783519c2b9c350cf8869b0661fec610c27e22ca3a05ae23056f5530cd8b110cba89249d1b426f3943f746cd971287b5109b02263efa977252ff6de65bd7feddef1fc51ad4fa75ff58c7f5662ef22f45fc28e64e40068a3610e62e0aa93c87393dd6f53d81c44ff0c8fd8924d92c38a002e49cc24f70e757ca577bbce9286dbc36eedb97c736864ec3f4f8951f8590fc83cef323b4035a2f62367862fd1aef7a25a4ad93b1d95d6c72a82b0987325c21ce42cbc135813bfb7d1a5a67db2a9027f5eb90d40bcd6d41ab27adab02f71d2ae651d0f5d118b5b8d8d66c8ab79c66ce195ae3b7b0cbab4c05c85082e2fbb3e26335fb74c0cc2436a4667658141dfe25bb09af6f9855aa723d5b73680a1fb551667d3665f9e4e87a1c659e6b5ad04b51633ebfc58374b1136b72bbc08cc3882fac160e564055d38104c2b07892933ada4712cc11d4589c366670efb168e8600f0141576f09eba9cac6c99f5df853949e97f213529c284c7f61bd9a58b977b2517b557e3725005faab1ccb8852541654006af6308c4ef5b051e71635a749e7336ad82469b702901e5e10c3d2e0e41f8f81047f5ceda1648e4b7f97fc461320eab4b0836f38c676a61b47186fe7b82209a4de35816f575868d7d514324e9a0cf5feb090f79def16588f42cde7d62cc795f5b6317387c1328c406ead33a9c37844a920c83cd2163560afeed74fd9d58a4254f0e4bbf3a63bd2cc8969b7421fdb1d9ca149040d50e7b9de1c85444f5816982a8a6a33ccb9d756f058ccbe97f931c5ea6ad1131debc464dfa4e58424f55fc1f7a08d082639d1ad6dfff29ddd62dc26053a1d6992fba3cb6cbb20b2519e060bd726872177c960f62b032b2eed4fc200c5d452aa473adc374906b39831456cefde92dc30c5ec173fdebbf0df2843265b3e266bff1e9b2016a9ca21262142ec69e238e991456d25acdcc4df41f943aebe7d513b4113b9468af5b064d3cb5238b0690e80adafd82b09c3285fcc58d8735260520fefc22abed49472d388dc70aefa446c70f11ef449d72672b4eb75589d06a965ffb817d6baceb18bf5e6277142badd476aad34a406f40bf1e244ca31b6335672d2d9958b95b3baabd915ded81d18c27253edee96cb67b5a311bf159628279216f864f994cae6e2ea782bd9598b3aad454b5731097fa94af001c3155b88f26fc44a89f2f9c2bb09bb644d6dcf7af76bd06e7825d88b7dcc77617994584b63ce47f8589f16cc505f9529a14e646e0d00693609c598fcdccea5c6f62ef9ad1c685738c0f6b190e10e91c90b840034702fbc6c01bcaceb3626987cde1e5fb4ca593962145e7780c51cfac7caad3f212e4f5fd55a92255f9e379d0c2135e60b3ee8a5148d9fdd7c619921fd88761053490e98cad3d3eb8171e82ab362e4ef27d9b5e2a6d73d7f4d8b9ffff34906cbd5cf3ffb4425b0d0560925e47cd2f32d16889a699ad805f18b3da71d445e8810da490f9310dc022fea002ca07df9fc2693e31a20dbe31cd271d50b279b0d568eb8b802de40b96688190dc54a859771ca67968b96e9856004dae519c8b1ba247ded14273cbd049669dd0f3211e8944e8ad13a975055973002a874f6695d230461c4e9ad92146c41dbd80a9b17919864b65d09ed3dd66c2909ff7720b031df42ad16119c50e07ed1e8955604b14e261d904d85bc80f2682b2ba6d7f241978b59bf7309424e5cb321bd57103de1bee34d0af07eb81d0d6e6e37f3fd86329759873aa692ccf6932360ccbcec20ebe6fd06e200aa6b14649e6db35e500da1bded9f895d03e5fdf6cbe35e61f46d56e6e603ae0b74565234bc03476df5d3da394b6becf01148c446b15205f84300a54e5757fb091825fde0bc6d28ce5d0c03e4695a3f55045bced50412b001f3334ee56da12b1c361eabaebe04fc0b62d906bd4fdb2996b1cfcfca2056ade98bd07b0a74ec77b7a257be1b429ca25ccd588a1f07086370a0c09b9a806719f6eb8fbec07dc9df34ca0cbe578a173fba7f9ff2e4f685ff8296627faefe65ab3ac7eca373568376cef6daad4385c3c736c3cedaba09b0d09841af9897dd4f9ba26a595a3fb06d0be6546038cd45037b88e66dec4d4a7fa90c8102be3103e5978b135636c366d59f0c419062afb33f4b09778f84684f1208a9832f70200fc750bd647e3e13484e3ad98444f0c200ec2f2d4029c904e3f9f4d3e44735d801649edca08e287ec2e217d32fe8beb8f736a5b0777a16afcef64721e5b80ecd77061fd3ac8d1879f500b6468be9b0a976101612fdad3e02db2258266cfce53a561ee3e3b9f91a507be75f29c30a011030b7b161a648fd2cd1f4af68a2bcc564c6c2418c432b0e84191c895950ff91c3da79fe875fc7dee61ac268fba4fe0a0499cf5bb451e9f90bb7f53e80ec68f6bcbda6815dace0473530dca1c99721d3ab3d8d3b152b1cf3155fe6b5353727e545d293996ae6a7a38de108990aa80be3f4d1faeee31aa209d491c17ca7ced8629f05c818a2e73c59c48f1213300a9e5388ba32b680b23c1a5c1ce21330f0edeb45c359cce0fbf41f4f07b234cd62cd870dd96664c9349b89fec8c923c501b7be16d28d6de471e111ecf78f3424d159067756c3f27ae146cb7579bea1b731bbbf43523d98c736d4be102310b4407e73548d17ff1b05e24940ceb071b73d5cafdb1de165cb52927fcf06d7006442cc27857294a19d96452a5ba722488da0329049201c7fe74156ece5d78f7231b0af16bd24d98918a4b5f21f5031dec86013ed3e9d5622faac617e86ac95f1e3cceb58e75b56e419475421b650b98cd4aed9c4be707c36ca548a05eb637c3a8284d8ee89f56333ba334207d6a58b0a6590a9b11aa09b757c79ad8c15fc16fa8f689414bbfd9d1201c5e2d2b2de536bc0d8534b372ce146876be46e121b8c3f4989dbdcf7b72554b0c9ace15cb22b0a91ebb5a2c4406e51865362b4366ce61659eff7ea366dd9d6f0722280859e7d781822591f8e1ef83da7d08db5a7999e7e7f729df1e6a4ac67c57eb0b73a935bfe3c6c40cbc881aa946a659e0c6bd4cad880982b2b5b0d9e0f7ea3daf71c66259dc996d902e04e2c489665a73a4aad0ac09a12749636796d0adae31130ee6aec4f751d6d26a81f49ad01b4ab65f24a9d91a8c442778ee9fa24ed4bb9ec09e675665ddbd9d1da33686d3d173f7fd83c776e7be1e2b64bc552c4656ee950cf368966758750b6668d3da8d5adbf682f9e93382e971628234175a47f8454c0a5a08c8068735b3a571bf424f0f4495b1e83ff9e716cebd44b2ce9b73e39c2dd1689fdf35bf051b7360637007a8f37298fc7a221208b2dfa4dc8faae64da564e6b5465217fe81a9ebf34cdc7f02e6e4c84d3b03a3c029991ef885926cf95151458d2a7ca11747624a2c7cdc76eef74576d38f7c6fece672268631acaac8a7638010fcb78a0ffe3eea4dcef2b4946ead891972a914b7dfb875e4adafd3f781a9310dffa761459a9434444bd3a0bab3e6f1d33b22049f2448b5691433aa3a9c8ed425964dfd974fcdfd8fc2e02a59306fa8563ecf4f076f66b1a8c951f59475a5e861e5fffa80836924cfa0a1834d40fc6558a985826ef504a6d4f48fa06530252f9e430435840b7cfa188eea68612d4657cb53d7700fcdbae03f37e1bb44637160e2d24a0b9b575471a20520a7e9ac7f863bac52c4f9c0393311467107b8ee39717e12d8d9662681dae2734ac0e776d292c6a835d6feea0e1e114a947564243afcfc7f749a27ce10678bccc3fd25cc850a84eca09b5f14fcda1cb63adda03b1bef9e5f4b259a7841bbd42dc41e03e1811ad249d82be7e8bcc51d011b8fa63abbe18351c7d66857a805a6dbf1692a4c4330e3f312b4daf7af7a173395c53a2bf0ea8f75d26e0aeabb2a3f8aa734e9a32308ddcfd8e066494568dc4481dd87f434d3fc7132890d2a641b2ec90d8d28ed333cbdf91d74ecbce3edb5588d4d7aef19950acac963060fefab737d61d4469c07d495708da025867656400ab777bd28078136998d0ae96a37df8633d5c733d77213f9c3d0a53826395060200e39b5c9ac2812504b683e5e4ce4b9e6c9fd6a8306b8df26628afd8ad94526979adb3ceeecf425bdc9587bfc0e7b855c520dbc264a03713fa1ffc720f13cbe84557ef14627b9ff5383d29a0e0fd0e2df4e020dbb2b909cd880bab0510036a128400bfc3e736f0f95dba6caba5dd85faece61d4a1a0d139cb6e34b4a8a5add55aafb82a0d196adc106b8b694911e3f35508e53660b5a9a0fb87c8a466735fe8998cb7813aa9830596923fcaaef4c03e5e5d62faa0ca5dfd7a990fd818739758cb01bd496e7babbb1b4600e6e813e8d3c4572e0cebf996bb491c245a40d9ecaa43dd4806881d97bd37e262130c00baa1d30948edd48d9d91a3b3814c146fa2aac02c6deeb5372fca86bccf9e18bb6e12e87c9f0423d0f858f166eec290484c6da5b91a61b9180c0c4808f4952cad2467df7dda1ff459e7b2efff61303e798389160f2ad6dc86f4cf47200fc99a442b9d251a15fa8087eace88a44089448c895e1390fe4b4a961edcf1ffe92e9b25d65d2c28d4cba3f48e45be97d97cb8187bff84a8ef9c062496622c04f1ae53da89410f5813be76a5ba76ab50e531f8653debeb1618080fafaa3f113f31b79be15f23235adf62b6c051693ffb4c626498d634cbd0e16b10a8ac1f5db4c4274b8c79b0978a56926c84fbb32b077cd3aaff4d2840dbb050bde3cf5646ffba0c1915730b7fddc0e8f90f44a5a00d4667a8514aaa00d0ea50e91d4b9701e7f093b46aeee3063b2be1702ce2b345d31751712299664244257a91da74fae44bb55bce99b30cef12e1d444da47887561e2d27d3c7ba5f7ff0a2885e9362d790e99dee51bab1594729361c9a3d61537410598a3e4493801c1baff276a3a8a74b9b8efcaaf3e6f668c5fbdd082ad2b1bcae79f8e5a4f64b315b9923fb6bd7aa8aeaa5a017a4179c0c95edfc12d8494dba22fdba99558057b22cda89db0decbebee61ba4875a2c770df195e1453586382f6bc3b83bc5a6bd0391764dab1717c3b982b5653261c88f514d234cde3b1059a581cf37d8c3c17f332e87c75fe879d72461888e7b8ab1582a08f3e63dbae6ee713131e857c51349f159ba5d479c300aca42be3a6b98db41f0288865012c71a9785f53dd34f815004d06a6f2f88e7a4f87bc4fd9b26018481e420da74bb43255fa90d1d18ad54f87ebcda97cd3eced6ae9df832d08bb53bb5f0da5142cd8daba7b52eba025289d51a85c074e986c988c28f571d40c97ecc5125ce7ccba00104eed526166002cecccaa25ef17887c8ab11534c1e81db7ca519c7c9260b84d17a8eb7873e7d97726bbdb37048384582632075d72e8d3869308c0fc01ac020cca63a9e0df978f1d752896b83db9c35d6caf3a17c6e6342c49fb2281f0ee61c0b7edebcedf15517c7a73be837be2426c086967162cb08f32a021d87d161c7d416524a7b538f92ff7c2a4caf2a3d5bc227f1d698c2efc31cf960f837e25023e29155e3728eb19c4088c8cedfb4f33537fe83ca2c5c3e771ec3b9f27cac446e39baeb08723e7ad5d66e65e22b2402b7b22af4010a926ea7a35417fe5df9a31038b977d988cffead12142383d2d091a4ec93759e21969b16220ae7e355eb53e8950372959613cdbff0cb9332a15f57e7bb5972b3a07cc3a2f286ce388a71b22022fc6e13b64067c1901c1ca0fb486b70bebe2e1a12b4d8ed428969e8327ca2df0eb8a35213f63a5e956f3311d2ac98842064041484f5f68780787808b498443ddc2fa7196a61353d663e318c677696b5cdcbf7bfa78dc7bddb78fc293c8d788ecf1c6793ef369ee83b03eceac9b46589abda1c64b14f5526e2108d063ea1b56213f61bf504fa4705db3a325e47e25d0a434150adf7820596f87225356cf3a736fb726d52376e8eabbd541438c7d8be90a1d3ee357cb08c0701e0d58e4ecb97969aa6f903ae97e4eaf43097a3d81c5644f56f06f94865864627b381452e16443dedf48e8269e431c251b63695b306cbfdaa6603541a7f31aac23224535b63a7ab9db679effb48db88f685ee621e36a4a42713ee06c704f97b6a8c55ff38855f0e20c1a68271da76fcb2337582c0fd924bcdbcf4e6005ba74992af9dffdbbf0a414fefa60583e2c402d2b8a4a5ea5041c74eb301d32faa491ab21435c654790696c41dd57a1abc887b9991c5ba79b9049536176104d4d18256e3b5b83212453c48be70d1d08a3fc11b25a92997e66aa4511210fd7c313fa8ae9be7922fb018170f6a3f557f672852c572959d3cd6e0f5af6e04fe2686e818810f47cb0adb9652dbbdebed8783159ef119028f2abf0429d775f1a74c570d40fb1b82b38e650f460fb69abde9bbd29d576ba087b5b5e1aa69bdf2bfda63304e6aad5c456d6fb301bdaf749ba1d8ebde4f7b8836c5d1548276ea4693df5cbb113493ff6fd3acf1a57b511477ec1687de63170ed5abb4b1654efd99dd506f215316b2454ea14ff008a8718ae7f19de59cf51d0b49bfe93bbfeb18b8c49b0853fad733f236e20c742dacd9a16b4d636f0bbd2668d9fb3e5e8abf42ccffca0cbe3efff4f989d9e6478489eaed2d0ac8f5418bb64c65630cc6c2399eb65b1a9306a160fff560dc2dead4be14fb0af30ef466a8a3866c49587f2797529b0eebd951c0693f72831a4c667b50fead01b5c79ff2150e5897ede64067008a24fbbf599d3b7da07704e24267c7b4eb759cb6dd3a7fa9f4325b034b862f1cb5ee4c32013c2ec4df2c8bd6760b85095371f7cb051e1ba0879add4bfa133e04306ce27de0a1d5623e1791605870d0e0a67ed9a8d8a3c858c11810462652c9d101bd8b828f9685cf230810b8e2b133858c0e7ca16a0e4cb3e27a7f064c3499ed81e873e67ad70c5aff2283794653bb5e1aa9ee27dce1d5d85090600dfda1db2d1da8b4e7098283a55626e46c415fcc8c7e91adbf83a0228f747f9959ebe48f7cee81161fcd00d00da8a5e5d58a1e8c7ff14f32ad936d03e43360e8d66655965f3c41dfa4208ee742b262f6490dcde4398b68f65c56728ae583dfed85a2a1d3e8eee4875350d2c8f86c744b67d00bf3a73f1e5014fdd6f0223c245b5fe62b76f46eba69af66abac71eb436b2321e5aefda30902305df2a8a05ab47b787a77b5aa969b53a757d6528155840fdbddd78f5d1b1826ca3bb161a16265c8456c893620a91d6b45e5c4e255398f0376afd587407aaef1faa467651a1664a493defc64e66685a0dfc6a08422b717ad74603e326cab4ea2c536f5773e9228a7384fbf655c291acead6d96818920a4ca9b584e400413810a8f308835ab89211adf0ad527cae0f0b8a1dfcb73ba6aa127e21269966aeb26258a8d63f852d0ff3cc2e70b8aa1936764ae0cacdfd3c541dca8f89a3422ae3eb81a488c2e0b8764fd58dc8f47b6d9a5e3b22b5e5db6e65f223f0b94dafb0829ce12feedd2e61dcc9827eefbedb15e758d65aafcb3670ebb81390896fd7513ce708ec80580e7daf0a76f3ceef5a97c83669ce685b250e2c59d9d70e138ffb3fe0e5081c2d1aba67222867a8f1093ca9d474fcfb3a79c5ada58b83ec25a4cb46569c76b0f5aac5eda618c7d95c02b19d7bb486da98634d6d5d6adaa4b964bbb63fcee4b23d1312764101f0d72eda3a53bd0b02b5e36d2ec0d6aa451a9990f48e724ca3d6ed07c728abf113d3201e77b7e892cb1f10f234c801b6b1e27d34ccd9fc76d52b6c1e4317f31883b15c73314822ed40b91d231ecec04e73ae197d3da2cfd4e8c5b4442d10f195b29ba13e85014c8d3e04a4ecf7cb43bf58e458b1b35ff2649651ea8efce2250496ba06398947678f4aebaf8d5575a3f7ffb70622ce4fb28df80a1091bda9b354825ed868139e44920a92576647a6d5f657fd4c4dfdd643f1b5cff846e983c05d2b2aea3a62d07607e67b7b5b3ca3b1abd3e50bed2f54103cd6c31902c50d342917ac008da3379805639d4a697df0863cd01a93379485616790449dbbc2b330fd252f9fd692159cefa7bdf880be17a12d84a4ba0899a955890e8352575da31351ec9a306ba2449309a14dbe4c6098cd6348d7a1fc41587e69651e69f47337e8c3b7c34431cb5afe612d12977fae20ffc9d0ace412d82735e763e3cde44c69a9a579c1962e289948c3b442e89f668952e1e4be284d46a46764af153a1089070696b2335722772edb3ae5b7dfd9b550232d77c6a05e16f7e10418c5553bca8037da8bfa95a59e5d048a64d57acd164d9645cefcd2231e2bb7e3d5af5b0e5841e1fb0c6ea01ad468b432d27c990529e1967d586209e0930aa4b8759cd95296c752f09ed79b342ef94fe18c87ac52e06c24b544622514e09a5e795fb556fe5f08df7c2faf880cc1f83873397a600d08c3820f70dcf07a76d93b77677d7e6c0428f0c84f833457885409073d4cf89a95a481ffce1f190620a2eb476257d4b1e61cfe777a8d4850484cca8f3a09adc23fe5bbdef03d193c5d1522457cff2a15b59f882a5d90a47230a4c7c357fc19857503a65e779259167b69e9fc5fdd587aa909c3e49964383a8856cec5d4bc9f9b161c2a339dbca182a70d715cae4f5ff2bb09fb4f3934317a18e2715cb0a7a18f4e8b20d2645e98a0634c60d422ddb69e67d26d8e7f011e2ba5445545b240f2b94b501122bbf8b17c25979164cb47c56feda2f7c05e025c3974d80e6d43913a51a63f5d2fb22b0256e89a26f186ef7c713b8aebe448ef60161b3a4a3e172a899cf525c30891613ea63c80f15dc20aea1514e8ff98060678f4357a70026dc230ca85f33cff54988a8249e3ab99a808ac0b2744e660c7bc5d04d695bcbc702127977c56b5e623709738d58985ff985b544bf304c987be1be2df65fbd3074034ede8686705bf240344d4db4bdbc5fd14265dc76db9667063fa5813d02581af809f11252de78f2bc48505e56ecfbee1b2059ff9f2a414d98fe16c2238929f2a7430b823c9fe1e162ea5c9ded106980f04fff6d24752b06a7b1b25a271ff143f9040189338661d94af0ee88196aceb12ba167cbac57eca419cfd5c93a5b01e14b169f2db9c92d85a128d5660c04c3ef78e184849d31125430a8e790aa95f1febfbd39a6e85734ea10794e9d8089e0222f1122f593274f7824ce70abe5d2228e6c367c482b7d57a2181764d9ed684e459cfec7c41f616c712ca01b01b3b05a8a43a91ac9ec7da27264467697bece219935c43fccb85df89df170ec73cff7ebd78507bcf1b0a660a9a1d2827fc46667c2825195f60437dd801cfadebbc71da1e56e0b283a8769a827ca98b7e022eefbc0eb462b5acfdc98354bb888e1e6f2f041a2ebe2746753a399f58ec878cc500db109b0fb4431d5fc9a188aff66e07bd0ae35a2ec6557db538364e1b90408caf00162163da6b27b25597bca9757b0cd25c0edd79dd2b8bed4f160bf3d904415d416eed1b2954b5b1a75e7beaea3fb9bf2ee42b5f3ed429eb96bead9e0d51e19fc04b042b8cc17eb52f20b5d3850f868f26ab47742e6866ab0fdf24ff1c010b1f52b29dacc0c1845d03915e89c5577043b9b9b18a76b113d234f226ec87c2eac283b46fca3015cdb088145c4a7fc2188b28f5dc7e448b3851ba56e08d2e779725a65ea8b647384bf7dcfd2bd3d124107e1b26b9753a4786d205deaadf4926bf53eb3315889b066bcd52429a867a54917cb4371afe4ad915cf5e24db4916afc090e47b323771684509b929e8748edab09408ba9bca77ef682b15569bbf3862c459d8204d6d854658d36fc700f390fd13d9534c4d9422d66b791efe2e614a63f04cc24d6b52d63a293e8c8e08e65e50e13eff33ce7e8c9c084c72fbe2285f1e00ec3e1ff9e8cb7c5ee2708e17be8552ffdb9abe3b009a2ddd23683a02fec8f75e186373c52222607e46eb35ef18d3a6a2d1b4b432a98600f19438ed24d0f59ef149a08921708b08a92be6a95a992391068cd945f48c19d6bc2e90726b964d833f44b516ab944b0f8bde59eff29ce3c36463fdb02464fc8bba4ed0d65aa8696e31f39b9be3a23d3d0d63ec14de29d07f2b212b0a8a78268c1df1f871af9cc447e0b83be2d9e19beeeda6c96c1e812a9fa4bf53b01744d606bc1d0cb870e180da327b8e9d55f59426a9a4e0fd8c7c1608e1336f1e050065911c4fc2e3b24eb99933e5c057be38207359a8719b4c40b31330f33eaf73975c310499bdde1d02303b6c7f2fb4b47c517dc619a7371dc6d93742ff7f0b8c936438bc9ea4418366d7c2f5a98d645b087cce56df69dd0b536557144140e5200e51ca85238dbdfb24931c9e107b8ddbd90d76c5e792bee2ddfa0dfacb603b5838c005e5e036c1d5fccd08ca641dceec109b3f802a0eafbcde839431ffc098e9aeb386feac9a15eb1524e9246d6c97b20d19f999c8859147a2061ac4a5a9853171cef6542978e9581eaa73494f4ebfe19b5b86454a599472fa9b38d7b3de1edcd6dbf73da634331f5bf98819b596da3607b1d9cd8823ff2afc5bd547ad1cca80efd233d315bac0fdd09f9fe445a3e1c5f0b2b92187f6c4bcb5d1a3e197fb1d268ca7aca1f19ddc3dc8a1bfe00ecfb54a1295a49b5e2d85679b2f7e7eaa6a09d5c313c19ff03d1ba16219175788341357137ad2ff642e19095010986ff82a2a4725d8682cec5cd07c6b3a7bc56978687dd64af7ae68d42095327b337c29e14db2c9dacd1565e335370571bd7f7d1c5096a6d2def76a6fc5a3553b7a8983f921c7b9a43f4d8210eef4fb52a3fe3d062709672bafc2542e8200090271861c5523daf656dffe1e4ff3aae8639cf71efd6f4deaac1ba8f44999c7a4a1892b3dbfe06e70d2ddec30457b309e460c1c6969582921f89d96c7e98884bef1a6eb23cc18c122c3fe1f0c28142457ef4df0112e9f914ef5ebc6351317329b59fa627ff2b10177b1af4443faddcb37403302eefa5de09b3a4fe7351151180e8102fca69f50781bb84c84855136666e6b7fb1a02980dca93f59969794aaa32c24efb3e4ecfc9fa02baab14a162d1d1f5bf0839c1dd0beddf45cc0937899d456e6cf89c7e9e7b04b61d52fe76919251fa484ecc984e69b043bf6fba4cb62af15dd7c518de8bbf452715842df4e89bb5b571ec9c0d868174fba8f0dd366382f0215b5618fa3eb0105619dfa00f11af7186a333f94cc73a6c4b7a621bce2bc9033019f437cb4332afb237b24965bb601ae6689816c4053660b4ba92136f4bb8f31b94f511be5b5249af2f91eae4f2b51e49a8a1ae969173623f5bb83839a083abed430c34eb80b629dbe442bf3de09b80a573ed70ccf526993fb14862c009809e98d36fe3054c5662b0e6431e4f2e6642090fcbb50a9370272a662c26a7f6d66d09cab0d720a50310d26db4f4f2a238055baafd8e328f762d9aebfb57c8636f9f2f99ff350e976e3607cedaf63fff3a1583b4707c68b7c43cf121167ce27766a5d622b760b816b78d401b8e0c58b654bfdaf48a23f25300d39e0a0896652cf14ce74008a185b62660354a25166318f7ec2142ec24ce3f6fafa76bbacd27baf759e2055d44ab5589788ba474b2183919a79ac03e9b30b115c82f3c5e1fbdd101792d6da84f3213500faef600d226d51bd29bd2faef60119cd9f417e7ec6fcc6c69ca49d81a2d27eb9890a8cabdb664bb1ef0a9c566b9ac363a4ef4b81f177f4546f56d36970d6f6c828ad90dccce013780593375207d2880ccceef92300df222bd361a4e1cdf1b0790c227de08b95962e3e47c8640babb3c9e09d0b47302573203c9814702f8b0ab83b7e70dcbd6bd28eb09b8458b5a01b59299413540bd6b7f7ddaaf16ca65b9ad31cd22474d841b2a9e00b241869defc500f742d9e9f0a3d8fe130b1fa0a1c06aad1b6ee345a74123b9ae397fa57f66bba0eb39e5987734ff4197aba954897d7d3176c1cf7b271f7a496da0221e4935f3d217664a1cb20797be6a77d13094a8423161db485f6533cf24addb95569b284a4f15295a0ca095f59cfa2a6c496513be4736caa97b551dbe3a1be8c8ad85df9b0c06305e87a7ca851d82945ef19d2087b6c81ef3c17ba35bbb515db3d13cc8ee0a51d072529357d9f07bac8e16a5cd23c4a5c20c733af55001099421648e419877bc43df3ba833f9c4fcde12c46d5ac29081b7ec8b3ec7acf7b3ef4499b1c657856efbedf75a53ed8a4270ca03733ccf2ddfa51013b1b2d331300d558b64c8093b93708e14ae916026ecc7fdd8645aaf4260a784364e66b454bb0326d8ef1f6857fe51f4e16c50997a795dc580cd1a30e576ee82a09d071f4d0bddf6425e3343ed94aefdbd325c971235f5097a0ee2bb5c9b6f0566dcb3826301ff7ae18f5a4a12de98fcf2faf8268fc0487d76604bab2691ee90eaa4a248b0e8e00005e6d5f14e3e7ec37423071881f9c80226fc71df15526b328a76af5bd5d5b60df2f7bac7352929a068114d0330a46a544c7e712ab7837898ef809732d60acd406b5730a79b137213f96f998d257fedf7b438c1765e23901a77491df38e577a272ee7e8cfdf1f2fcfab55f667410269e4ce67af4a66d47530de2ccf3b08d807fb3e0e0bf4233028f181040d181bf3c80fbfeb49688719fd024d80791b36665f241402196e53f0c903da99c373f27ac65e348bde9b33327b0cfc086743135834c01b1ca7cdc610866c95b5e447d518565e6417f329c578533c2b48157a47c4d4c2fa7ecb32e5cb9ec9d28033d773023c86f053971cef777b5a10380569682410587268b2f906dae8d137a224c3354728d6a3bcfe8b92ba04389c7891e945e47117d591bc9d85fc8ecd13579ee5f9de91c5ed8356d5b422b5f1297c0663a2249bec76688471052d46a15ec66360b8c0c2c6b57856c2b113b50993571bde51475c3e2541cff2bdc1e256878bdc4c58dc2bb564c338fe7acfcead3b5d3334000fb6a5712227fb385c0c596fc084ddfd1a807b55f4b9cf4e8350a36bbec94eb65be6e678873622ac887e4de58fccd5244ffeb6c3b646f6714068c341898ed432d3d39f5a9c63d89c49117658c8dc9a61345b616c05bffd7bda68c02e1538194505a1aac31d426e7991365efcf1823a661a472bd0f2d131f011b9ba92e73cf5940b80d710048b9eaf475f758dc0e19d953e93a6e83867472e1cbd1bb10d13e9605aea77e07ca6d53ae7bbb25823da500719cb6e026b6ebaf02c780fba9cd2a5174b7f6227bddf19a0c036b33db5ed21d7926d2bc8feac343c30ba009fdc142a7e5d660a7f9db6594f5ab353676aa5d7fb5dc3adf13ed69d7f66a2b0d13929ed69232fbf24ec87875ccc55011ed2ef213159d52f6e2ea3a4383beea80ee101ab98a9c3732a692b8ef0f3f7d6b61e3abaee1fa9c0a593f7de911006ab91d958ca13077e8592861df4b9831070c6d568ac6361ada5aa197c531701d8d0079676d87ef6c223feee5c4220358964a3bf27c2d3c16f99b87f59ce4bb0896c986dfe27ef8711b53d7deff71c1c38b3d2f4fad00f4c6d17866102305f7c84f8bea14147334ac0b9cec60c64b52654e3bd8e52adc890d0848bf156d68d1429ca059f0ed8c34f182d8c55671d3d820ecd3940e82053119acb6504f4d644b2cf8cc1e91ea7302f1819c541188622f3da7d320ec0bead13677b12ac9acb27b17723756162221c4f13ab56e874a63901afb951ca52a754671033fab19e83f620fb143f8849e4ea51b24fc8035ae636ec0f2342ceab51f23502870dc2dc271bc242aff066533a4013e660dea6060a4a686ae24c7e50771d87796bde8f9ed66d5ee221915f1de0db04c1e35f9516244fe32afd9b5be357ebd280671200218fa50c18d2d66e9e7a06beea0f2ccb36ebdff834b5dd670a311c7a65f40d2b7197a8fdd9fddd03ff2162363dcbb1e7998bb474071f8230ca1af995b12803a68c7d828bd66a0ae30eea9038e1c59a949f129f47f70dadfe74e123b8a205da53a53f69069e2318b6940f0f0147e955f87cd1e6945497cb8600aae989362dfe89304a2ef52892837a780400e4954fa661765a564d701b8c3c2a5fe83e7f82ac30bd9091d586feff53f02f66739ae16fa5520ca79fb310a999ed6a89274b82d9caab053a226597cc4645d18eda0c79dc9aad24452ba47a40e263ac947a26e215e09e61b31f05a6db660cf89dd5de1b1c80bb6d023fe0a9c37be849b5246c7e280bf1132d611f3b4c490943e9dac851455cac4e89525407ef2ee6769332f0efe5789b7c240d4869ecaffe0c13fe34fb31032842bdd0d3802c60e070bc50f8081d631ab9b50bf67dae49824d139415f56e8d86352d9e82ebd269d54370159873c88b9373d9005c9574399a908c7dc40dc7d2c22ab751e4a334534320b80217618501088387dad3f66800e5ec9a4a2de635abfdf32c5f71f5362b523b19f223a1659c0d334535fedf13536bfacaea8eb62f64875609d2830af4848c7c7192d32704ae64622372571dd65cff328018427815f6bb447499524fd8e93b6c0f674065184d2bf93229c1c2834b3c2d95a3a95a63be2ca0be0710093949523e1c16593ce2a4b93c150d5a8f19103e810d0ec05ef55e9c4722fd3d8f560cdb6ebeaa98bc6dc634d2a611159733e56890e9bb6c876d561e7cee9c04925e1af37cb2a5b66f3aba4b44d890d4ad04b70b1094f59117957bad4fd9178b64369ef9b9c1177b3deb2ce5d3670985d6bf59a0e21145e3f94ed0187df13a0eaa45b73fe45980135dca75e46076d058ce77981762d672139bb6ffa0de09763e631e5734e349fda100a943a40b63aa993bc478f4c0b9273de4ba016e441084418bfa182afea9cba855087f4ae0ec36da1e13e0418a3a6c3b41262a86c52421f1ff42eea02786ece05cc797033c9dadb3729dfa2a47402d05ea470588fb9b0dc692c867f767e7e367319c756c352a61d92e32ffb7385458d7689ed66e38d83ae086aa53daa1f443dca33d136436f0e4e14dac677c26269d9f79432091b937552adcb353b09ee870d0e317c853f40af1e818151d3de7450341e22340efcc79d82d322ceadf95c958eb7c34d547b06e66484601298ddd3396dbcca328e44ad5b381f1c8cf44d7a59f1ec3147d37f8f1fc05572c9ad59fbabc0ad108497fe6446a725763bc6521ee14ae3787ed2310d5f7814debc7015a10acacbea1e1b05e58dbe2495e3c1c6581fa6c390552201ceb7a55fd510ecea4ec5e589513fc972ebe604a0240f177fb56b150aaf72328c97e5f34e6f71fb9274b46d7ac71e1dc614f08aad13b86f3a879020e9be630678c345b4f3bb3d99ddbc2d0b8ca1151623c23fa300f52c13d53916a0ded13d65906ba00b6c600c38eb9769e6425b5b12ba6a169069fd24f28e9e2833fdb6ee6926c8933a7218f365f8d6abe7f331191a946445661fb48c409eefca6b55a34244011e0e59681df47b3106ea9b5d674fc57a7c62b2b31dc12311811a77dab3fefee1db3526cd7706e6f39f5be7f0d94a6684e33657a66b0a0c8b13d71a8dc55291b8f2f498a407a1d8817f6a3c0dac20704fe4c367261207cfdc80f7ae348224cae07e18104de10ca2aeae68959c981a7ed35b35564d2f74cb7ca029195d522670804ec29f14d5bec0f7b5c24879177edac20bfb53c499ef7dc67dc77e7d9189c749337759c5f69e4ac8033f59f44f091ddec4a6ac6e349ee34d1045100ae1707b9651914b9a42b8a6c1691bd5c358a4eae4c09fc06008684e7cbe12dbe7e45889a3200e0ac4b43daffeb026b8b21d7910f47c66bc9c91d159b129022c94bbcf8c7b88f4dfd5fb3e9ca01d4af3e381515d78a55ca161117b3b1c026e6697b34f9695c984fcd095e478a118b54ab4a4bdd41dcc670f91a17f7c0e0bff08619436f5fbff25c8d14c152f6e6a416a6a2dea33f7fc83753d1526f8a26425b8de85c43d71a2203137c3e881028b0a046b7b97045367b690f9917102785cf3ae4247958047ae0474bdf4376b002574cfa11e5cdec6f46d59beba9503c67dbd4a8c1419af077c953707633bad780b677ee8d5680df9b8cad38a2f404c67b415d1438d6b4ed05cb5ed49cc509669f6d0ecccd2b6b0ed0ae7ce71ac0cf2a7e3de126ade24d37f7d8c2e288b90b44ac2b7a0eb0b123290c65a656322612af56019669fbb90ed57a757ba2cbb3b4fdba75af7c2bfe7975b4d546755a92b14525e66dec2008b59cb3db12cdda2a0a742660029e97e27f01d210e7f060645da70ae46b3d0e7ebda903c6d6f626264f6a258eaa2577ada733f3cfb3ff7324dda2cc6e0719f2b302a4229203d2fda1f8c7fc62b6b1b643e91522cff46664720e6e46f9af0117afc6b4cc7b32c0e26655957c0bfe47ab668946d684af3ab79a7756ae03e6d73476cadb8217b8cd553c14a63de34989d3bddab75c8e62a3b1b276cb171295fc987c1920e47546362bb9f15d94d55d41ce4586ff109271eea4f0736cccca1ab871ee62a350a1b14e7839206facb4b5c3aeb3a2ff6146703f2bc86a8998e8477ac68fbd60d9c0e8461fd4eac3e19b7fe73d053dcdc253eb44990f05711c137152cf17124e3c217cdefee338200f238d80e6a7f75750133dda30e665c151fa9fe0d3bef870b97492ac51f6dcd9c0a3b8bf7c32197a8ec7a40d945229566f32c08c3dbcc56619a292e15ed85176c0b4f3dd22538fc35d7542a0e5f60b410f27a872b8da13a5e42aff1d94e65a6bb935bf2135641f42caa8cd5f19a7e843d4b1c8bbd662677a450ebf3561b9c959709d52328151a3a6015b583099637473a9bdcbdc627bf0be4220c035b2f4aef335bac3bee180c778549e8802e3b4e01275dd1f09b65e9a02aa651ab98a7ee505f997987def59ce3d8f884d2172afe6ccfbb7dbef328fa2bb83dd6824f588fa56cf905ca07e39c4e84beee74f3d8855a5a0e78ce8e599c8c2e7c78be46f844c3c2c360196057470967562f3bca35f223af93312a634c99785074d2ac1ec7510ef33f905c11ff844e8e4f9355df86a51be50a10a71e0725aea98edba61d8ebc016fe2befc2d29e6e6e5d0d8f8b3f7cda23995abcfee1e8b53d3247cfe122846c74f92bf8205929121211d69212da575c79e1961523c9c39b51ce90ea8b59f7ab7263703f5251277172ff9630ce64ea1312d5b596915f3a5cd6c6d66f2f51fb9b3b182aedb1070801479cf91f1514657929a5934936e17e0c0df7f6e1fafdf1355ed899ccd5f6c9d47b9ff86aa703af04eabe22fd73172a6c4e56284545f616d18c7a3d694fbaa89147082aa45da16070a69410291fb1e17355e8c49d1b010e9ebd85533585fbf14cfd3cd766dcc3050ddb428658f661b779756050d24bfdd2d126f9def7326bdaa86c965ed0b7c8708b005e2a3fc04b771d2659bb74159c327eb39d157de6ce51355c0edfaadd76ecfe47f34ffa97f6630bf31cd5d8226876c2b001cd1743df61f918bdc96ecb27f1f38b7bcbb623341f979cc5793229521a9934b99a081a8b921e5c95ee9a932bba9c3986b0865a1a983db0f077b24f72e3cf8d16d3f63d3309662eb20cd0a289480e0ae8b60eabdbb60b8081ffdde26aed43cfb7cf2beb77e039326447d350d280d7d69d38610538b6161ca0ddb7a8297fdd589e9275c64dda5e479b65123ed49253f392cc696a727a5de9cc04d393b838fed3f932459f4a14f666e1de27fd29b6fb7346121e3f9258143b4591fcf4621fa72c71b56433613a97bdaa79973dbffa02cb4f409a12f742e93918f15b6a647cd07638c1c84c75d31de781f9bb6564b82a52cd87aadf561b82c63bacd1ab614be100d36cab5769687a4f1922a0b605a576ac569e02edf9d98f68d1aeebec28ef7ee067444a1ef0d860917e77053b19c96de0096e271787b834f0e92881f1d8b62cb10afe896b17d7bb3c167119fa50373f46e14f0fbe84c843ea2ff4b6dc1bb91b1bd40e92c5e7357f43b3d3295e7c510f22381808ce207649ba6b2d1d4c06b1c4b35004932dad4d2f8f972d49c55f884a83bf241cbe46e60b49952625927f40cd56bb705e4cd651865a11258c23da900876913f995c6b18d85a9ab167dd5529e7608278921a7b24c002855bc44472a8f32f0874f301ef472b8b7580a245e7d336493410f820e880b509767727d010081d2abee3afdfddbf6cce00cac1bc8b75f00a9f92910e536f28488a67410e3080072d22456053a0148830555584f653e80d407101dc455b4c88bc3308d0651932939a61c845e5fea9f954b6b442752e47d3cfa8eea305b21ae672ab726b2be22012b12cb43b5c0d8a90272bf6ca0cd66bf417c61272c4f33dcf57f4b7d4951c14f330560419c37011ba76551f5a0b2ff628420cff42bfd23587920cc731a149334dc2ac4c7b22f3c2960d13e51e28c554def6cab1d6532fa35f93ea16aea0ac578b4274a20ff2c0af4927acd176b9fca09ecc47b2afbf6614191539fcd2d092e566c0ff374948bde2f4124919603d91cac7b9add4ff35b3ab0c79ac6bf6550ea919cf639541dc4e5d85bce966779713e712b379bb2daf7c6895dc16532f0aeea5c04c4fb825b80b8951b635ea9b841f986a4f5860e790f3b1140ddbb3924e6414fe831af2225240bf027cbdbc3ea7897c205c3f3dac61adb8c2c2d39ed4395d8a3ac1aadc90592fa8f8bdbf87d6fdf4c3d0106e04fdc021f2975dae55afcef07f09f2d5e183365769ae6be27ef6be0207d7ead09d29f64cca3213f8b76845d6570218fcd13fd787bb0d91231233111fd944adea9f5eaacf5cd87fe0ce3dcee7990af3c119befbd8c229b34eee9ba28c00e6ce8170af7ea7fec9d3eab72611ec33fe4c71518c42b8b0cc735c51af035188bdff674d62fb4a83214b55d69de7bc3a658506fd4ea1a2e8154dea5d643915fca16c2fb50e9234c915be134d8f6efcc5bc01a9ae7718e4857d8030ce0cc88666ee9c53f3380078feb96a8c4356ed29ed4ea9601cab60159cf19e1e55de5fb7962d2496be228d3cd36bdadd17caba29666fc848856bdf325ac1e569927b18c5a2f7ddb7a6a800ed4ec914b293bb3733629d6e0f8154ee5671784b36ab1683be5c5b4cdbbb9363d08b839e266ef285f500f42ac796d34795527b259af70e85100c2c2466baa540f557d56e894f2ae3d5ae79d0558d73b384c609be61c59ecfaa9e0a7bf117d0bc9b78028320f93df27246d488c8a43a16d3f0fb07c8ccd0e6cda0da9e2aed35488052515bf3864bd1f438b8d1abce2497dc74ed357022e17230b599dc2a6edc01bb4aaf8027c67b29a9c0c24fb71aadac90d00c7bc8a5410f37dac96713effa3c2412f463c182ae818bb3b33fb66967aba6bc06fa467041a673a565f7e3c6caedc7c06c1bf255a9813546d209242add0bf767e0b2ddbcb32ccf45612fb6fb60b421580b848ab8e865dd002b23f79922a0d34b6a4bd33b81987764571447988b70d85aa9945ac69c303bd0c27327efa4c6b4d28df2224dad89e82d54ae87cee69217aeeebb97d2ebcfb5c0520f625185e02d400e9e6b1b80619c7b74a979fa977184943d3e5df30279f394fffb06104e1068483f24eedf413accc22bf4d7bebc26cf923ff20f6e514747652afb30967df0585d7b569f6aa0754018d51a03845f98ce1a7895e1563a3276595d8847d29c72bf649a8412017b4960f07192b255ebc74f6574cf6f46390073a60053ca75485cab291be8757cc7397efe69a592b5db464934d261cce55f6a54f5a1cdc3986767e7d6cdf0838bcb995413491f2300c1879d05db8f339e50aae168fbf0d4ca62e44e86706bb9917b333606ce21435064b8ed9d83eda93b41db278d05530542c7250b37ef94d59ec4ceac8895285f80d4af708853b34a746ddd64ec3ef9c7cf0b175bf94afe99146e40c0c33e3691c6e3bf768488b1bd096aefe138230075a74ec9ff42b16b845dd1dc888d04d360bb1c57fcdebb3c9af2411fe736119a4ee9ac9941eee926e209db3655c778cc73fabc58933b252295ae1cb1094899622b1dce08e7d4ecbaaf4fb544e0656e396d10cf9e10f58dda8d623531033a97253632627c293923613364d811f0bb10c6a505d4d2d0317c7f4fb0e22eb8403bb153223da6318e8d67f986c419f09dcd210428b4f640ccb350431e54dd1ab20d5ab0a86bd17ee47066464426b37f91c521c14d947667d375befdddf1f2b7507cde2a737b9df513cfb40344a721b7774a0a71f512afc2d0b23c19f47fd22a3211928a761201c7b5980dd585906c3944d922de210c0103c6bf1151dc69b30befd333f46feaa6d1800e07432ba4d98707a190d9ef716b4165217bfff2f8297d68de277e7a28b4548b7e97d62fcf2cef60dd27c1eb7b9db9d709a4beba20fe09e67c94ea9b6ffec93ad5ef1f4f1c32596e86b9f30e41c822f50a200e519cde6f0e294c14f50e4baac0423c2b9e7cb329eb1faff54bd89ae2983d8338039bd15b33ddfe47d63ce35e9d60ef66ac7c038c094edd90ff69e27b736e699a86f26b9fd794e5e33bedfc3099f677af9ea7cd736716e17eb15dba6dc2a278f66f0ec1083b0eff3f52f29f13dc2ada67c70fe02b7c30247f7976ade40494e7290f258868ce783f84edf9c9d2a392b931465ef80929ab4444c0a4c624b013c63a6c0f12b58297d554920000bfc6d41e0ef9040a9232156aa8e8deccec51f609c038ba35c058a886bca45242362cd0adce6b017972d3042d2d7984fd9bbfd822a87a36054200344665e832753599a1fdd90554ed6378d0c3f612dc24cded02ad48fa43aee77fed68aa2fcad4fc0cca78b552e7b6f117721d287524fdc7a8261bb12b08d83e4f3ea521b56a4827f113b51c4760dcf5f317a8549b76624efa9f63264286e3511075a1df2507169e2ea8f3bc7c18147c4291ae4497d6ba68f1fda4b1d96c3a4166cf9a6e6db6a3aad76c1b35c732a8c5b2d8331c8a230cf9726734ce6a22bde5713f921b3fe298ca4ddbc3c077a75a3eb647d329aab18a46b843806869541c26c476a36433c5be66070f725d7b93bdbedae83cb3d611b4b6b5ff4c8c57b430cedd3cd9514211f19e46a3382b0d84800287688a8e53df7fb30577b43128ef3a36ee3cf44023ca4937ef80f20778776b6d492d06c07312c957c4cca22f600c4f7454e95c7a916ff6d54046833bfc875f0a9c968e61da695763c747dcbe560fa78c7f17ff5e3e51769d4632f05aaec4798a9410fbd2a43ae5289d6396c151de4610eaa233ed7244158cc24c2dae9efc48345da51df7bd0003b9bd15a7b28be79723a8ed238dfb90d56b1aa8ff9697ab0620490209f5464adec334c98da68e9e41393a7faf58e43888971009e244a87a5f5992309b6850b91313a4e5b82addbc43dc8ea848b87f09c21845c8510a47d2e33d6ad35a2280e2c4466e0604069a82796504fdb8654d37d368c88bbb3d0ca67b4f47c0b44e63e1d8564aade188f2631fa403b929f46173a6bcdb363135fe13028cc760eb2bafd704716c42c95db17c1bcdc232f76690392c0da735d36855c09e355c54168226d98dd1a388f7929a0e05255467328b3710458e433d3994f4a51e979851e7533eeb5aad73ae1ca8b22a88e5a1817b1492a5f08ddfdce1ca1f533f9718fe631557c85c2b56fa45f5682badff28d979c394532ccdd9cd97c0fa2b05d103838bc3a6a3ebe3d62780cb6f95b0d772796b3ba1b0b6029930975b5edcc4b9566ba84aba977f00411ec1bcc5b1fd435f14fc254f8c21a3f6d366fe5ad8cfa7dbfe62b0eff095f445db21d78853754b5c0ed879cd5f550ef6010bc11cd0ff75491f3a41fb1a824f61084237a5d97ff2effe8480fcff1ccd5ce84b18d8d50cc6a61e486849926a33352f91c80c9ba76864de1aeca6e115808ba3bb26a12c158358f66c8b22cf6359fa3aeae3083b323910cbbf87898d45a26736ac2b80c182ec6b283633697c552feaa5161799cf6bbb038d51ffedb05e339dabb813dc376ea55f07b25c21a0c6f1e186c390e6a195cf097342683503c8cac83cf05e5395e9ed7869bbd57917660bee7b2bc9330f2d3c358744a00593f40c5e7b45c6fdc5b7daf7ebb233d3055538f8087454a73bdd5ef203e305f7da8825c8b5a5caeb2f0f925f4149de796e5b9d5bfe3bf61793ddfcdd3fe7790aeb800c11629aca49d8d3767125d1c359379d1f58736f8fc70add7a3f9c3c63dc984dc727e4d5e7bed1007487ce841d9a368396e0eca61d80a7a91aa15ccdad2eb327dbf5e8fd9ff8df9ec0e9314e792c4ecb9dddecd46286345c4fd19854c5e4a3a6a608b8e995bde812b131d70aa098c6eba2f52481861312c045dbb461aba417a621e533ef6e65e9fccd597d36715ad21a04f7d8e9eacca343c149b1d3733d850273170fd80975a7c780d88b999b0b07c6a8810e74660950135b120eaec17352933afd8eeda702cd8eb720ae441c693178f85ffee95c3e1f002cfc311b4a42c9a8e7d53c93220604fff2e1da14ceeffa51247388685b37d37e673979c07979ceff29542603b4a4ccc78b538db247d34450673a4dc4533f9aa1abb276dc293d0d2342323da8df6a09341f4b132098f778e9c30c8bcdc6fef9d7b92a943dbc7c1a86c37d2c541f1aacbabb86bcd9eb2cc956be5350977b0e0050b195704caab89eef0b13c554dbe63d91d961f1bbc1edde0598d2e46c36a4a9412fd621057e5b627616d6733e1c5a43c3c22bacfd2083241578363c7ce4c99dd105976178814f7dbc21e1e526a0ff0c318a9e45ff8b274f8de5376bf58e146141d0b49a911a1a82504cb179836a7839023396057e2d25c5d4d56ddb5bd3342b548dd17cdfdae2de28e4bd51d01d251d1d434cd30f5395bba46d0d6587230c6483312478d6b7aa7ad55a484f08e8f402ece7b113b05c5d408ff498b9e6c243c3f88bdc2ec533249ed2f6f516e813f02c93d83722e8f3c77aa7cd70d27c44a5922d54905b355da69f5566e8120127c69c77f51372fdf9ac407a9b9955509672bd3b41df74dcaedba4098d743c903819e80079e2224c3f59347f75c9e250de0f3e07231d9e04d66639b097fdf3175f582c283472981c8f6caa964c0c0f8257b88af49c2e334dde616a32b945113a9a46077c7c262764aca9f6576e83241bf620d668e279995e4160704dd7987c90336081ad7b988854f1241a29b907879984eddaefa9d6c65898fb86db7554b6ad1c494b3e2f6f376837df798d46e909436c56a4149e315d069773d7528847ad323f5fbeb2fd05ead9ab25f678e94c4ec92d719356f8ad222e1f4b41a8a8325aaeabba1c4a59027b0eb637382ade51e9503088f77e41865e060ffad0531abc49daf300c3b3ecf5f82514c17f46a34059dbde151d4e47d6631a522368e624c8a4a12cb482b83642fa0f18f42311d2c510bdf0fc6a2226e2960cbe3967807836770fb5635ce022d5a7d610bdcf17a4b8342777d88203e9ee67ab9922347aa276679f020cd75fd83ab3927edad629c30abb7458f4b9478ae997e4fce2f9624c9a85efeceda96c10ccc54d54afa6617fe2ce483c9329a71e98cc6fcdb91c64c6dc8aae8a94b7d7971e50b1c089f18e27be865a4ac7e78a2e6614a32bd42d7e05ba00dc88ec08cd06dfa66ecaa7a5ae8b2e6f8565841a97feba6a24c4e9b4fe18d91d2666ec84009cc89280a594ebf9d2b7a7af72871af8654d5e6342f8b30b05c3c8d9f26d55ac9149055683e3838097db3bcd84c79884f70986aa333df470104da881fa8ff246fd1148ef96976ceafbe3b6e11152c068a6757d14bc91650e89d32d68bbf5612ba5a730856d3eaeaf14b770bd9aa6462fabc15ca00303914f9267eb0c4ee3d5b9c9dc199567edf45f3a225b26d2c47ae9781101d0592de811185e313f39ba2cc458a83a77ee5355da329dc79459ce4a4ddc2428fe6f039f7c8d073879d6a4af99b33f96c9a0a8168dc83d975e788eedd4a5f339e5ee800a069da16b7e297579c65c83599c1d673d0cbc125402da048ccc4cc93f473b74dac8a6f7f376ca1f915018bc9d59e44647dce5860bfff25fbbae5218ca81721e93aa89b3d91e3f2ae1bf26e6b8ff1181bc449997860049eb78032afa398316e8228615f8d342bf00b097a16ea9c1d9a76c419a9a647641347d68ec49c09d9e358942e1a085484d1ef7c83681a6083f0edb9f0043917548c05188baeba234ead291c1dc739acd292fdacf1dd1d7210054ce55fe393dd5e493b44e8ede1597505e2daa9075a65c9fd78657317fc5fbb4e7b8be5024dc70e00ac9304585cec9c9c2654422b258d20dde847fe3478932b14631bc1e80269c113d08ea8a87ce95dddc463609e09052549150c224e80dd8fd622d9abed8334157aae307081df90f2d4b239b94d4094dfecab4cdfb5ad811689683f49e4e3dc3da50baf3ea05061a60656b65f98dd2358a1d3371c33a7cc25824b42c06b1f534bcc1cb6c73ff3b703ff7ad06bd6aee344975de5600768f4dac765ed7723042bfbbcbf8015bdad4bbd5e9cfb8109c4e8c468bca0bcaa7d8cac140287087b068c430907afedffdb4267d809d0c9376529c4735ea63d379e4ee02199c096360fa4cc0c4eb32d7916cdba36a842a36543d74d93fe33c2181501a2c77627834e94efc959b2e2896c605ef163b38472792c105f4842d130263d956b7c4accce7fa1f3e0c763f0933044165bd6315a4c40a11267ca2ccdbc38aba12b939f0d62cadaadfdfeaf3c327801bf9cd62efd8acea9573a2ba293ab84b59d682b3e00c79aca4556f2428e073651c509228dcc5253ac1466163569c8d35d4cb7f85d0c23d4999e32a5fee4283b833eb970b0da7231af7a8314fa46e4ed6ab7286007b74d59a6c5510772c2eac7417fac2b78d04e413684865f3fd337d6be518d9e77c7208676f4ff749756b5f2f02d45dd6e293305983366f4f17bf6bbad13d3a4a9a0c5051522ab7f2bc00a1dd599e2d64cd96eb8c7639e78900de4a170aa52ea91494f5f223988c30f96017e4f161beb61f181a93d66b8c32ba2340692af519137ed49f8c16fa07ba9d779deec8265a181b13275bd130b8b28253ea349b73f5341d01c823d2bd2659c93c425c2d48a3bbe4e5263773cae5143b456aa968df9a4a7868d57aa066c235a92196cf40d3f129e6666eb33a546cc546d32cd1d3b16d7d2f49023af18077d88a409b40c6cf52369cf19af6a4d90a93f3ca278946c466e6fc45ccd20f006a0cb3284fbf49c155267d838f3f767c355725d3e75c8b23606dc0baebdf902d10676a4af13a6267ca28abf642f22284e756fc1cf4af6916d87527f4b39bd505ed88d5638b5417c843e42d318b813e4b4f66dbdb4d92e82c9f7ae156181a5413ce759d862dcac15dec2d20830775082a8b42b45d3f2f88caee3f0e6096e20334877a4b7ce853e692e162fbd3ed388d0fdf52a112675e266e4347d4d38ce40904a7f70135c05fd8cd9bc085e867b5b64d65cb0e1a7eedb383bb86896bf5b60ff02cc286738a3e806ecff308a73aa9bb27f45470eb5a9d27ede09fafbea71f3b249090a79e7b05e23a002533e2abe98420463c41e09371fc382916b2d41358c38660051032241197962b919b2cf5b5efb99efb429f0296ae4eed84fe6371db311e915f9984616bc87d2a9fd73617088ab1200b7fe15f7c1524ed3f792d870a35fb424960c9b74e798919f7db72513cda0344f8dc23d80bcd0cc1ac5cdfe8258dc9c81c0cb51cc3dd1415a7e4db360c0d403ec27554a259c778d466883a12070d70b536da911ed452406281874a1df2395601016090739c1acd4aa09aa3568cc9b6c1a9e820f390ae3f6e842516c4c8f7a65500c3aaaa8a4bae187517cbb69998101091064802cf3d2ae631f6a276314837fd4ca56ac5750bbea4589a5c493456e899a22915108ed93b72547d3028405f9af726575332ec1e90a6de96e3529f0270ed08536f4861f31f271d5d0678f5ffb8169581f8d6758d3b55cc8a3c26617501e535fd43f9339e9271a7dabff50426fa722d7a505897f4f32fdbd69d53de7654a49fe0061c504b3598e6111d98cc5a5af7e19fafcb922f626f2b19763c6aba2f1b44951d9a2b2809e246c56f89d45c390cbc068fac11fbbf00f7a6dbc21bdeaefd59f4faa8e90a4087bbf5de5183a09c3b459603ef3387387f711b617a8a64ca883df064321fcd5b7107d2cbc9bf89cc1f64d1677243a54d9e19c8c2785d394244fee19282cedaa274d9b5b3c4557d9d7a2e261d1d9af1411e04942195ac10289ec8d8e681ea4079186ba2f009ff7930afdbebf2df31dd564a948cf52509a1e3b6ea3eb0be78610261945a5f66d944c61c9cbbd0a31b393844600a21bca2a13c5bebbb4e60f27886176bac11f364e5a4a8d4ce5a15187698e3333d42ec401791bfe15c3e40719f8bbd154d73a7fd723c5a44ec50a2a4c6591198562f6ce03c7e8a62b8d28fcc47112fd0efc83e3f520afb2c2ac2fbb3106c693186353f4526f2dda8a7b21367e490e03e361f610272e4f99392fbd36e72c6565cebf02848c87920421bb37355462a34e5ef42c1d75469e461e689ffa81a9a8092b1872686fa384caeaf0d68da67564b7f73ade7120b9015892e896a977239bb012cd1fd57ff7787c70275edcda72f9a367a31e96808097ac12962e8dd94f84e688a85a33e82d1ee1cf4c6d0a7d120a2041a84890fd7c1151e39c629b68e2befc27d823fd1bd84942e9b933eeb7c68309f2d86998f20fd8a00358dd4badf90c3dda554aa1dbd4b56bab49819c7c039dfacf73c267778e4a04e6df45ee9d8e6d4774f9c2e47a5a2eef973c0eac82ca8bec19d3c275eaacb7228f6bc3fa3f92b09a006a3054a5027228d47cce472a5950de2ceddd13c5c27d5546a65d04937cdff49730bb7972779b0f5c7a3341495f131c471eb364cd40b9a2286d26a3a634c6b4068e19102ba5cf02cb0be12b505e51c21949cae0468e8146e1f09c8af921bcbe4c52c7b946850043d8ead8685417ebcb5961c5fc548b9252b98df91d85d49a9e7ceef8299ca8c4a152012539cb79a12cc5feb0b349643f6aa9bcd292a8731699eb1c83b82c50d24ebaf9b9a5d1ddc8b12ef5b579a06c62dc408da8df88f62cc3d2820b640f8a7651d7c297961123f623afed6d0d6fb73650d7189f98752e5ff2d18e582c8bd50d79647b509c845f9483616e6b519527cfb03c832173ece41f74621a9e629cb0ddeadc8600f675581ec3db9cfe55d48ab5ce4b806c4bf87b50cf4de7a9f1b080a1a9cdbfe17c3358c21c63f1049ec6a13ee0b18e222ff7cfd472da2ceed59b06f266511afa3ef1a4eb5ce5ad21b1ceb17b98f27a953eeddffe1757ca24131d506bac942746a9b8ecf2dca7b24ea654d5d6f0cf83090b63a6c5683606215e57504dc310686b3facce4203cd1f44509f50f65d045f3159bc6f490c7b9886c25a6f353f19a9127a566be9d6099c7feb772f349c4d263d76f7555a0cd394022ca463883374f0a8bc9b30f1776afe79e710a4e2323d1243d1b6c73b0cb8f1c778e5d6d405d26f23f5d57c6fd91cd4dce49c164750df027f2d688e2a3f054f556a877706afb04ee718e1ba60232b5a801b368c16aa69b540d5dbc9abac1a4d7340fec6481976c85cbae3ac94a8d4c7be84554f99662d90ca4a081f44e3222fb01ca3a9cfab04ed0803aaae5abac42e4bf3ebfc1dbbe157a84efcdf4361b24305649fcc5b33e6eb63c5b38b9e650fe97f69fffedf12302c651ddfd5afcb225630ac9b3116e4a5a03f2ecc0871fdd36a6a69fee752ae18188ad8d4ca6238dde88f969dd248fb0809771a086fc7786d1346ab42fc1b1a06293f3a2b708f21b7e8e852420ce5093a211abf1607e3042932beff1af3c5db0fbb1631d6394a5900baae054336c13f459b6ee25b52d362206433be9e559ee55280ed83c90ca131fb02c16caaa2503184c6e46a7b5920f50c159c9be7c7b4bd03756f26d7a8c9c1d2a03a8612cddf36f76c51fa11ae375f056fe5ffa05be5c3a11a1e7d07c9f5c9d05cfa21a678278f03f3ca137276d7562cbdbf71cb0cc4ed3fbabafd9b3ad984c9b73f4d70e0bbbed70a94b9128ce0a216d5daa76951da9ab963edbb0940197063922016e53177fba9e20fa6c28d8d3c04fda502ce180a293de0333cb8510e156b53c63f95dcd87c9835e0c92496bb0b903fe84b5d9fc9cbc8fe21357b2421255be381f8e818362e050e60f20bdad9bac10d1c58fd53c7a57e85b7841e26bc51c8fda4d140d212f4658050a0a0a173d244cf26fa1c320be3834f115d25fbb504dff28305a1e2a27adc9acd5428008e1072a6633823d77b4b9c1856e5404c2c460be17131b086c528829f365cc4960d4cb20f23fd313f350675af0944a715a7b4c848792fa39e2325fea2b91aac12d338c9ec9730214ece4eeeece49e4c02ac8f947e0eb391ed391983b1e3afc9dcad1494bda77f622abf8af86aa72128c33725ff616934c3f8db2af0f0c27a82fff224a882460453e70c535378e7316301fd07b7268e289b13b4a7fe23bc59f70ee8c07ca57393c603a128bf1bd540bb3e8f06e5e6206fc10a5aa5f02bee7b5352ff4f0e2963543fef11dcdc0f939707386c626e7aa73ba4d885b250542cbe1cdf8d37a1e7f134b23a7fa3790703e3e2689f961bc8780ffb6e9cbb149398574606c0d7e8f1c1c5c30e74b0399b987358b5d96f07ce7d63388f27a9a9d94a27e25db2bcc1f3cd51b338f08451b14a8b942d488e2a989a1b7cdc59318a517533f7c185f42bc9e91e4302950954124b307a4ff244511bb05becc656cbaa77303fe6f2a1010ee016ef80a3feb18cff231044f363048b0e02a4607f2a37ffaf1b61c7fbb1cdee3ae328726b0b208b8363f82d59d4d35c8a890dde96ef051efc28a2347ebdb0765e8fa577922ac583e30e99c9b535938f629dd08385593b648400710932f97eef0d26f1c76bfc0287ab848fc7e1bdbe4da5926bfc1e88a778c986381a504d994206682debf4eee34004ea74131dfd8432d4c2de55c352c3ffeba9579a825c19821241760c59782b64cf14a8ceac95d4da5c9860d366b8354b3557afb5ca8549c39727af88aad58589d104ec66d29d580154135b974fa69ea4431abf6b5f9e2359003545437b96f9c65cc49c53cdd6093dd72b9a9821ea4f2126a8b7b4aaf1f24a7dd75efccb03e0721134b1e161b5ddfe2cbc5fca1ec6faef1c109a1bd0113e9e18f586c6802f38e7af489e41ae444e53f881803e82218c8ebe55b32bb4d2cc5fa0047c10f6b8146ea389d0677ee4117412ef2d3c154b9abde12b03bb05ba4769b8466e3a9bb120a1b1ff350d5174a5391ca93135642b67bd211ddedf5b520d595089969358c4c4a072de91af8a47504246ab697019545fd7b92ff552436aba8471514a79a2d5c5ba5f258787fd8ed5d087ae0fcc6f78127a8ce6c9525af7c4f0b08fb3a8d225dfc5148748d3f2b218e5f5fd1df5f6287f8f247c8123ea0ce43121f2429952fd6ca3fe8a970ef30dc909366d59f374ccf8aedc38533328343dad6f92bfec90436334c9461eb336fb53edee84d5361e2f3000f0082fbe567819b5bfac2477e5d2be35fd0508a273d6eb65981f3ae155b6cde8d044bab808d27c8f2cf09894cabf23648ee76eb0724ec89aaa2db304fe345889e2b588fe1c79db89362affe6cb79b6150381831d4af19f0db694768986320a39275a1059ec158d6e6091650f9b526ce930dbcf9eeec7b30abab0733501dfe75a2db7173e8a49f1b813c1f8e84fd604e6dab447dbda0a6134f5a07e9338cde68a4ba23245064de392447b1c05ea2a09d328c4346d6a7a6a64405c3eae37718530af7b04603cf72e10d0ed779a96c963d69f4b8122ec3098e25aa1342b1b2c468ddbd02362c66afb9aa2df7fc93f81310dfdd8cbdab6b9587d1ddaf892103ce25ee835c02fd53d011e528c3a67a37ea50393fcb9a88625db28d840a58fe65e88e01f8ef51fcee4103dea65f870be400b600cb017a2d8e43ec2c1f6f9dfda3a225632b361e01fb4abf6d914d445bb183e7b537bfd119d48e6a72abff2b101f2836760ad110e462a4767dcbeb8d7e6bc8a2fbd26e8ea789cb0b3ed8c928e8535022b9d5915c50a5753156d8225e1de209f1fbaffce98381c6bb341cf588b9e0fec00df5ee915f7d180b1579494ed4d997e52b69a88d2f1840e81b5619db3684f07f29f97b38f1336a7615ade628157fac74d5603424e188b2831c2d69538a545514026202cfccbaa0f6fef61199e7bf72e23c4a117c0ac340c775450865f529aced8f5579c41e9c8af11538c65993dc01bae889ebaef97a9b3ff5c78d3035a009b90c7b5d2230775e362c8a63d9fb177cc19842ba6098d32ea815c388d6b0229967361c14d958a9d62ec0fc2abe3ebe32dcf88479770cfd8b67f961708d5b76b4014dd7c148d452ba15947847c64506d98c2e75d216a4066f08924bc8c3e89fa30f7eefaab4e0157b809297079164a4bce6418f0e105991bbfe1f95717b3d8da5c1ae18849d87f55581b1bfb659b8fefbee56797bc8c2cf9d6bde829e89c2cca36deb9153de96dd32b2c5b18edd72b9fa4d61ad32ef1e3927fa454f11eb6c07ee3e5d53dda0a77997c203fc64bb4cad5c0bb7c330df73a140c0127b30ae75fdf5bb951c2bf9f6fe79bbbfa460057698ad6b05376be3fab3fddcbf3d5b9918149fd0cd5e6cc0da9cc4b19ef096f68f1e23714352b9425b01229685478864998733bd06eac25f4c4e8e415ac086b4af7d05d3f95990a4d7e741efd06559ce79aa8d3d59774416301b44c434add0da69cf25bfacdd20dd87952eb90f3316b72ecb4956474401edd043035b3a82d1f74bb093c7f71e1b2311ceec825717d5b8a864a9510cf2796b03a554f71d878a91a5f6e927a9d8db3e15e669ea998224689ba355245542b9c367603257a3d58a92b3c65c7d8a473c4a1d7948ded85359ccb1761e29438b22c1c076ccd09b495ccd5b62203c67272675604e01a8134370abcfb9423f73ee27fe1f7c69d9204867dff7dc5a9ffa4eb5c39c1f7e0add3584ce12c2315a8701b1465d83dc7670c4daa355e2029d57a3200d1fa76df9dd00496c3d4fc9b5ad1fc1bb0dbcabcf52856347107621a3b128e70180e5cad0e3f7112ab9d9ed1cefb69be34e5eae7b4aea27a2b178672905c2b8d76beeff348234b06cbb7d158196774f0d3052a778b2ed0083d79a03806c124af9b11773d45407615607f883a2aaaa0e9f2c975f72ff2a0dae415d0fea44bd29ccf9b79690cdf7723b9d453fa2c14a3a7b3169c6c88f2d2e3f7c2b2f70bb0222e68df610cb54897f99ab7813b4b9b85c71be754c363e2767b399f88ff42bd3a2f65cb46faaa2e5d0dd14332394ab69d8afdf429aa319e12eb1d1afe8922bc72b514824b5ba4ada0e7624d9fc6cba4a426d76c4549fa0329027803489cad8194bd7e1592ff02f0ccb0edf9f76e3ed3c937d3a0af2fd703645c28661c5636272a3d5ae7507feee0f363011e745e7e82f11ebc8f5a140e94d196e68df4b12b632ed34d70d61f940abb023a9adb53c1c045743684ef1c2d526e55020b831ba3316f9f70e4dc9c9beb10870f607f978a34303060487a38f459c8871b1d0b825892e33049adf8bd050688e38177087158fbd4e8c3d62907ad7abc48602311441bd4fa8ba0554e3940407af668a3d9730338b2d9f4210fff40d45cebfd6288bf6e4a26f7f79dcb761a429531cac5058a2e44776fa30686b471ecbb64a9213476c8fed8863df7c5757882ba85c46db875266305544a9238b6a4584e6aeac7232cfc6386adbc8da340a91397f214c0b3bf5e8d4c6c9319e6e60b1d4d2a3b26f17a3e024d2e5e7c24430cd2eb69f49ea65255de69d9eb7b7f90df45d4684158187315d25b0f0d890d6dab90a90e1c2fca2547fd4112cb6d9f38f255bfd05916592b3f490eb2bc6a71d3226e15fc05a55dce43491404636773f7fe7f7b13f0ab12298f4bbee2e49b02901896b5e9bc4e93e7212fc1f16ae8e4f80a195cba9bcec7334591883e1fee7f95b7bfbee3e03b7390ac3b4bcd8b476ceedbda3afd94a52b60cfb6ea1df6710e1c1fb92a62dc9bb8b6c50ff4cc83d5e0e3150e68b7184a9c0350e0c0f21ef76a0252af7390229ce1610efee64cc37a2fa174b52861777fb331a2a638d003bf2651e25c41e3a2d39368b09698e2952ec14b3a32a74b25b6fc1c3bf9d6ab9017aac26fb93d360e77ddce375dfd10c66113320a841bf4cc7f9e4c58439206709e6f4fde42629a79a58f1163d434ad08aa6e9da355ff8609d96ab6ab38f7ef6418dd79820255a406611af4b295ccbb8e4361daf9fff1b696e31b80ee4993338a561b7d810ee10ed95866d9da3c8cbb70264d6e002750420bb9401edf3d0e64283ac5806ad51e21936255e153ccedc7dacc3df245771acbd160f57012d97a15866241afea25e00bcf1daed3563274c42a4a1b3a8213df4e29b5795c4e108712f82d4aeaeb4b614ec3902f9e143c78d0ce2230ac73f2f9ab43a865a4f52c405d106e2bd4196f35feb667eb790193da5f8566d2c12a0be9500da9def0b88245b1057f98810587fa33691d9318d55c7265bda001d28d1c40fd089ea929645e14d60a1fa09365ffec9a6c99deedc697a367f454e95da718e5d54ad3c8aaecf4b39016ff27012e565454382b9af9180bf29c659eb91b35016d060763e0ad07fd5af4dc934caea92468afec6a50e88709c1c607f40e735559b0465d1da14f6124d2cd2b0efdb440661185e1125a078fbd2fd29f1351f019c68053f907291fdf0b3279da4e72707bef7db84ab18be4148d265904de50bccfe6947c892d0e9e5503c232e5a6ff123d101b960a0963f22ec41a647a8e4ed78a459e18691332695c1004b280b92f72c1b0e55453852b05666c8957918235dfb65c5c057cb4bea82a86ee49679f3fffcb114cb0cb1d608d713344f984c320ffbc6b73e3575d5cb3bec9e3d40fc652731b0dba9d099ed9e1e2d2a6cc007cd9afc6339f23d50cef1d19a5da10fef986aa3e6b1bd910a5f092824f1507b79fb98b8f4d8116262c48fda6d6969d0240626041415d80e8a2118e0fdd6c1a4bb540591ffcfc8b3dc441d4f75c62606f6a54215fac9e47e6d1fa1a8b3a8e837d88737aeb5e5b150b03341297bf0a47069223be181f655e00f0158bda1f4072544ab1ffdce8d72ade8ef41a66a341721de8799a6d9efbfbc62f88af38f79017617b4a92a685c27b7ea6544aca9c74c10e4f2d37a28745162acaf116f5001838ee5a531ac91d00da3ee38530c6d5f9cbd0993daa540ac25766074a7d27e23fa261f58890132d7f13d8080ad37636757e3b43ca88d0c274e4d97b7aef637e07ec97a25e6ca18abf47e9da2f9d3af0363d019801af7f20f1a98c9bd96feaab76a8cdfff72909a6054d42feed70a0e46349708506d4f4f3c4ce82ec7c27bd5ca896560a33e5e4c27025ebbd4c6fe42d66be3bca9876e6878261c305416941c7942797942c127d0b8e3834a85ab277b4ab2c5e5eeae80809b3858f28e628163ba6c4e8c21cbb0c535aed08ce04dc2fcb05abe511b2c1e4af284df1eb8f54eed9be648a0fa5a95b65dd372e2b7cf3d942f860c60422d3cec6d82f71b63d4370b09d07b6e15e0ace1f00b96d01e51978596e14f84e5ee40730dc99af07c20218095b7467de53886e5fed55cae025a4aba80adc1835f414249b6f626c898f73c0caf164b5c91937fd74ad1a4c02a6fcdc0d5f3136554ae3c2787b2d16848f3cb06b96c2e0ea1793b48fb78476c111a018504ad30b9fe0b9358cb768ecd9dc2ac1c43520be01b3210e9981c147f2bf9c30b758eaf3bb4f59838e7f4d7107191ee175e7804fab4f6eae3735d68877531253f2bd0d8d7f1d94bb9473a7412c62c823efc91a6ca5fc51fa54251af49d3eae62458e0a0eba4f8b8028f55476f9650216bb38e87e4c349a65ac65202d86d0d5f8381e4bc2782f5d370dc4b52796f59f8498b338c5a2420ac3eac01bfe9bf3f0239128057f132025bee8ec05f3d788b90413fb28f1b2f3d045875bc75b75bd8475eedb2b356d532ea6da451b5d421da8c706e40a4cbb25ce895d7c6438459cf8272b088b0bce1d8add273a712edd213b7cc8a5df0cf385c870f9e337ad163494b8e09a64f9ea145a807e881dc4201b3642dd0891d0d2a909bafbd02a6b3f7a98455d7fe42b009c26dd01cffda753f26fbf80d548693fd2889e5ab0c756bd717ea84c41a4c34a9687c30b23f3da620728714824c0691f04859c4ef613900316f68f0521c8c7ba10d3ab83dda1359dcc8cff1ce323525ebe4066610564e919917df30a34e1cf302dd89162cca61e4cc7968c087d79926ed3f2dcfff752aced5abd1ecace1853fb2761428b607e702cd824145c60c6953f6dfd67c7a26e74459951d63bd9a08513ca8a04d1da8579302b4e4ded37539f574274a681abc15980d7e40f2fb12df4f35315c25a03e0d136eca0dea58cfe78f44cf21484bf417591a2a77a51caef6cbc1b47c2943bc824932a355707fe47fe16f3c1a7538406ae922490a15ade328bef6e8ecb5da25c7d13955947402add6e2a2810388448bea1e8f6df2da4bb72b4bc7efb25ffc63963678ce4fb519fe9706443bab74025b78b97ca92e7b3661f21a0b57ab444e89870a1fed53421e68bba9939ec1ca45aa5d8f7af74eaff6d8c9d2d1334b42758df6e00b48ddbd1db2e016b94d676825eb505cabd33c38e0c5b5472ad461fa6a64c695aa4abf9deee68e97e311b0f4e5d65dd30be9fc154ea1c9d2a563cc814d737cd1e0fc97bab57582cbd719ab0739def7b5d9647f355d5e0c57aa5cbef42135684ffd25cbeb061a9a55de898a96800f3d536e1d61430222e4bbc818a85e45a8ec2ea2c9c182f314eb6a777609dc2521c27c0584788b9d577bb7dfbe66eb0cdda6a72c037f6e68738b855c133b552c083ccb6ed4d1919c2c8a38cc90ef65fd13131d191325d27468c871c3026b70a460cc1b14bf3d45f885df97a79a535763c87470836152883df1585a1a39e747e5e236e350ce0c44b89ce07db54ae61f005ee361674636388fcecc8ef1a29025567234e641b61e201ea716d2d96662ea00674b212645c26eb3c520883800e78d02476f2a345c6b8c44a578e13f8d4e1916c49c298024f6124b011bfde82b2416a9cf1c8da830aadfe83e30ab7564801cbebbd38d13dc79df6316fac558475d951536bdb7f9164d04b046afae55c3f8a62f9ee7f45341c2bf0519f88f58637ffecd913e07c9ae2bfd9e562da5cd3099fed93fa6ba1f87d78ba55c77eb0d0bd550fa8e3339a8a69174266b768afd898a328f41b601fd9db2188c645ec63fa6539b3193da3511223d5699eedba3c221fb39e3965b1eeccddc27dc6be50462573ec796b8f79adc449582721c1cd392b2aea8f18930deb4c64dcc715bc9a1ba57230391c5d87f215dc518214550adbd4a94b275bf7fa26461e4266525ac2086d508c2a6f1e3152b2ef046e5dd2832cf8f17fe849bc2c2f0db244fb1f1257a35c2c61857ea2f244ab1bca4e76e142dd9fe2a17c7fa55f4d5bc213496708cfbc6471c36b26058756327704501ba046b0121b05095a0049af44f3aa8e456840d81cdb92b6eceec2b4d1fceb49f04bb915c3b82d29fe02581147abf694cc14b59f53a55c4917339af4780aa98f0c3c7b106d7ea6bf7adee0c01c5fa2320eb63cb64610d05826dbb9c15c702d1bcc88cd01cdbe7bbc4e28d0df66ce9685bc84a021b97a804921e72366906c145a76c48112a4e3de349b3f3ed19cf86f84b1505fd8fac8127a1d7a5ea1f06091176eb1536ccd3c95dc256e7fd7a7073547815e5aa0c116e658ee47d29c8bcddd4c55cb45dc553d65dc55eefafefbc2350135d6d3d48255264701560fda7284b3fdeae28eee4a05b8633274b9dea237ce9c1254994856451a1430bc10328928e3c6b54a95257f43b0f79a2c05c96799578c54115e1e4d99685bec2198a0e53d6b9b1358303a7f160bb27db330fb46e7524816f0c6764439b7c57058790c711253984abaa4c8751a8d097edb7d3a285926674207db59315223e596aa59190337773dd9cc1ffa95fb52ac35dcb524d8e5ab28440ea1e3a51eaae122779b557163f8968aee4fbf40bc72db7cb3bea2430c425393901652cebd377ca13281e50e72aabe8cc8a60d2a3673151939d85d33aff8c4887a0e3ddf9277558912943bb9fe07142cd89526b93e7575edc2f85d932dae09fc4740bc3814b5002a850e40c9b61ea400cb83c29d4ad4073d405288f4cbfb6530a5937755500b1e4f47bc3d1afe442bb7eb32e80ffa7305da6ba91f07ccccc70f98cce139dbb7e392b0339d93c4595278c2f3f6341d4647a1fc54e567c2bdd51ec1e2ef0b1497317d5e4a85c199e952043072eac6a501da76c10cbf3265cbe7fba8017d05ca370af278058ead2eface45d9fb7bdf239d8e570c43f06ee3b8c06db7e7aab4fce877dcaa8ac3ac24d60c30b80b1215b3731cb2f8c8d521dec467d9c9e8864c8620f156b15ea348ce271a150c38445a39a688545ed73fdb1d72b72b006856666267cc4144f3ca87443683b1ab5b1150890db6c3f61c5bd7cacc1ba2b576d1695b03c55b749b838f0f1457aa6661dc8ffeeaa5bcf8766a0f77fa0727756ef1a469705e7a45d796f072e5407371bd7af3a5c142787263b6bbc314fad9b167e0028202c8003b417121f55a9f47ab4e11f07a012f0c1a88d9faa6c3b0411dc64032e08eacfabf6173d6e5734e107d1f64b3dff4703665222751b92b1dbfc57371122335ae5eb39477fb0801e35631138dcf960299182948bd0613b60822e1f6038882e0afef67896de3ac4992401c5f6a82eb3d08fdf3288b7dab8d74d51d5f81df98b4d2e398321b617a907dd020254a1f82b2130dd4318534d2594f7b3ef0ff4ed42791ba2193e42237db6ec6f7d847278c4d8a81848bc1adf58e62c3e62d31bcd4ba5763aa85beb9018a6b46ed28c0a8f237143f21574389b5562851af2bc79f28b7dced2249af819439d80ba5306a8acb8f2677c83e6561f6c410be319e262976eda8f849e57d07880eb0484da761412975896be3fe3dbcf440baadfd2d3942be8393e00f2bb99bde15b9df8766e930c7b7fb4a4176d5bf8d318cb0c749c53cb250237a3ed9a17dce33c8425022170eab1c7a47dca00a08277544fb1dd11afd4ffc9af9c8b9b483b5935485747c9b525265d08fe679b06cdb79422162b9ec61083e30dab2c1d22a29463ddaed0ef597ad265b34e73ce2be4727210994ee57271e023ec6f6dae2614fa67b88f5e17ac862a341120e64875f7305635665457135494720e2fbcd974262c9c6671bd1134de0e0df6f946f2de0202da3d89e259a80ade22935855a95341ac38891753ef4e12e843e9840f92b89cd10ab6e1508e1b98df849628c56ab2d496717e76233a0e705b75078433a106529a65eb575bf424eef031cf29c56117c4d31e2c37e7eefac3fc3f973b0758fc083df55f5bf40aae0bfc8c2b60a59eca6840f234cbc1a1fc0d7710d5ea8c2c2891393ee426dc7f3fc6e26e5af9d19e3ce45fa6b30472780a0368f4e75c7575f4114623e484c06523518a27aeab4142b01f8b87a742584e3703fed8e2689bd534cbccf17bb2502a4314f8acb02ccee2949dc68c0ebaacd27c8c430e5e3c064eb3eedd7b2102070da3813c627c0a52dccb109ab4a4ead65bf126aee058474a256d3a37b2503db79714846e2f9077e48e32bd8643134fd5741ca129914f7b77dbf52767083d05500e196f541031e7db1e943c7ab719335b144707481ea883a579d2e0291857f9cc21c813ad95bb56a669f3c1e9f8ac55315fbcee3b93ab7734564fc7fc083a123ffa117c1bc9141c016fe4b895acb12edac0b5f79fe2511389d81e3b50bfabeeb1d69dd4c7d394a8950d6c5beb81b5db1d12719ff2d61b2b50bfa9114895b7c67b7e2338eb69d74356dd378b5c3e90abbfe59fe4474429a038f1df2a3de5c40b6d8e0c8d31c2a3e6acac86646a3543527d1992973aa6455d678f5dcfa9f81c08342065bebb2d29aef04d8600d58ea7d60a50e42acb46ea5baa42516e9267ace6257305aa163313df08978504b77f726bc14fdb98f9ec2e002acb5357574d51b15800f5cb4e4b9abd75f602a3d03f6fb76e5114e3f53d29600670f20c356262f7361bfb8a89f274abbdf6017045f087bfbfc7fd7cbf1303a0e44925ac5acf67840ed79af213240dbc172e0bf55f9f0706d805a775dd9b55e8dd634b9d6c683f6e6c483c6a21cec26fc6571d0284a693507e3823443d9d43b2f3589a4c16e9dd8b4d1bb3b93229fc863dc343de04e2c877a6e48a9adb9cd9af589e2e1959fa6cc2e77a3715113326aa8a38897b49b8443013f3c2157c0b9b78c2f52a15266893bf9fcf71190d3a018b4da6893f3bf42f31ea1f0b04523e779f9812c89f65068749a308fa3815cf8e3781dd0bf555f7593adaefbe477941ec14abe89b4e279ed2dcdffefd0136d2533faf07326a4e91f6624256bfb951273cff3a963a839f08a028a3d834c40c132e7852b85f8c65bd767f6462ad106a8593ce7c5736cb80096978890a55aeb1671297ce373fe3c8c3c7c9a63ff403b937a01b7b942823784ea1fb17084050ec7b75fadd71d73c06f38513ef2d5a297a35cd1c032e10ff660a5c72c8042bd3332fbeb5383b5e34abe306e7cc070d850be9a20387abd642f146c5ed9741aa2b8e1a16c21af71ab0d1b21e973727f1365f371f6dd12cfb292178a1d29b0b2a913420f1586929e1e40e730d7379b1c3d826adb3ca58f9e2d5ed4d340301ba5f86601eea2f9a778f3c0f8d577e29d39380f9298efb99ff6242fb6dad16e61d3f7a002350d84b401e312ebbfaeb348fde34e1f8ec760695d773b9c9127c2c160650b49cd845c7520b0115e690cd7948ba2584bad79381203e92303e30f72eddf1ec1c46b0bce6ab9b558d4571e1342b220efb2479add052b9f19708bb6215c712d55167195a07077e6e80329186ef040184e90ee8611303435a6f18d05dc8b73c0fdbb15f50e19f9c45f85fcfcdc053e3b0f5dd0da1d36936cb7640f5fde285db995639f7ee9bc6800592f06e20e40ab7e54c6d689ec0076ed6865d12e076703d0ae4a9705a563a3ef28ee865b79517db52301d8e76147ee209d33cbaa9172907c31ee0513c657ce2f34be633f66845f6d04baa18f8525e89dc3442ddbede742c826bf72d2d24e86b5e4260bfc781cfb0aa8c347dc329184460130292b0e32299d171f66270ff20820fdb1a80ddc72aff68fcda00bc841b9ec5f3372b35a579c59c5496a099a92dfd0277c68e44ed160538b5a9f377f78cd1c2be29afd158f042affbd36c7ec877e26f5076768c19a390c705b9b9511a61227245159577a830237df59d4963d0165ded16160b0eba71bfbc78171fc75fa2f21118ba8bbf3007df71707306686e59b2063f2cb3f5d0a44aaa7040a037070b9fda7af45c81a5dff6277154f9487e1d14768bbb9e1e7da9b33e0ad1127b7c53717248415e08e0fb8410881eb958a82e152c1af2e93d78ad48b9455a0bd81df2e6a84d41343b68bec4963b0c4297303590973dcb028ef41029f854b426f306a75e79f458f6a22fdc7041105f6c6d746f2b9af8bb661e9e77e96971704d81c9074c603fb6f445202bcb8575655b0bfd595f3cd3548dd020d0a8d4483bc616f1cef77c09741c4e8508c84fb9be0fda3e89f7d071b3afb808ecf6c755cd942bcb623b1f69f7229868821abb2a6e629912c18c1b0be34151de49662a4c129eb1d2a6cb328c466a713671d17daf68da07f50ccfcd9725bc34b8b6fc323b02975011cca0ab47b7cf644de2d64dc01f1244fd1e76a59392586c4786a8d2093402e082babf6b2c784bb91ffc738d12b84b1d2f551f2560d40807b0dcce1206e7c2c439c793ff7ffb0c32c6418e967bdaa70ae9826ae7366b1738e31dc411bf90e63778463e31ddc56ebaf590904db0e0ff78055d46c4188fa763c7d2141b5cb77efa800476c3857561cff7caf1e8dcfa22804c9fd0722b1e271ff3898ebafaec53cb9268a01f977d9d63f1e323e22f8361caa24fc7b86f4451b3251a76ddd5184d53bdaf661c07f05abea6c7e206866c34a96bb4e825f25b4056e7114eecf493d4f3d8abcd2c2a325392c2b83e57232f8c1055da75d1f1b18713bc2fef9e7a45dc07c1488f9547bc469ad000571f316b152b2096b51957ed8123b4b1445693ea90b7b38a35f4cbd9e3fda55d8e44d0cb20b9e76d4218edcd996f270193d67f033fc941f58b1ed86419d214878c1b1aa9183fc6d2253403c244f31728f7d2d7a7c28219c919a35dcf516c38542764540c3318a9274c35a4fe79e01eb1375d88e1f133a655dd4d73dddf4174b40621c7f740236312f800c88acdf94c1b94f13b9a3fe03e0aaeb350e9402f93ef61e3ce81781987ca43a6110a2fef441ba4f3bcadff8e3b9da31bb84974697f7e22175b2fb58f5be7d9c601fa03b2e46e4abb82af2042442aeb50217541424fb6a55ce2283b0c29ae606086a1984d69e7d522ab6c4947c55ec57e7ec626964a391cd8b043a74ab089d6e4645525a2f190ff8be895591ed5a1a8eef83a4b1a0df00122c0eac4a2e931e13483a685a4b1ab55f503ec9a471676899e064dd558822d4db2d6598617701f2bb9c29a92a02aae1036c005238c8b4dd46555f7b1fe765b1261fd3e160cf562e8c2fb3162d4c0014c4b2cd224758b0133d411fcc79a6802190ea676f0e309616ed131771f485a5226a8d0c91d99c65922da85d6c3e268c4fd167d6d4c9319f62a8cd6615f3522b08e6d1380c32d80fc4ee3d8b590fa3d662ea5e8465856d9afc908f5b90f7b19799b64478945c11a9bc4bfe7a8b66c5f3a1f437a1ff59ee833dc100e679bade349a3db9f63b972539200c87e79f7654fd663f95a5de95742a9533d8ef46f160dd1ce2629ded56397a9b4369fb9f60aba768c092ef506229a630e8408ba2410f3292b7cbf5bf860fc7dadddf43e7f8625eb82ed0efd1d87a8bf3f382f8ee4209f3e83ccd17168837a9f3a4b49250634bdc8686be5b5db1a9f6b26af2de5cd1ffb1d73f1497b3ea10d5a644199e63426c1cd074ed00a4dbf83ad25eb6c3722d0741e65143dc7f3f9f7e417e601119addb144723ef58708a97ffeba8b7c0b6cb4afd0d076a41a4dfc152f208282bec33c962523802c3b762ee54b3587a9f8115ebec013ddde809c6c933c917e41e7b193f47e931ff470d5d22c1512831a46f5474c0dc7a21be5c2b553b5dcaabf6c7b8b74be18ce2a96636cb2f6ea31f44d6ca32f26db0cf6ed47603758697efd435ed026e830dafff0dd9a72b218834dae76512120c378fde59d5d02841e1052e1425aed72d0ad8b2f312f1aab1a9a5657d32d2281b6506bd893fec1029b12db47b687bc43fec2d948d272ea121c5770b592488df859100c89f2f0f3844ec28c27bf32d8ae171536832ea6e87cad5baed83387bb7518145e682e58f4a6330ef61f07faa0f47015beecab30ed99391a36357a828ed06d0db8c9857d309e22fb57aa9406bfbb53a96e504867e4bf810954792d16a9ce46a994'),
	('01a22046-adb1-74f5-a7a5-a48df559fe06', 'grant', '2019-03-01', '01a22046-ad44-72cf-a55c-f3cff00a7480', '2026-10-01 07:30:00+00', '\xc976aa3b66dd0d73fe8a3740a25a10c07d300607620face4d6a0167b28b0a6e0', '\x00fed04144907b69c0b551c9984bbd7661a603351955caedcdc6934b2ecb77f6488788e80d36ceaf2219a8731dd43abe285a5abed3e6cf62387762ed3ab35b2f842cd7595dedf422109b6c8ea499a9438431c0fa2e17dd997300ebdf0a69e7a58acd4539d8dba11e85b88d3c59442b8528766ecd604d70c3dd21d9434729a2cd85ec036f76585d9056420a5cd65a4ce6d652a6d263d1b08ad62b85540aa392c017416243ddf1764984c8d2775589be608bc82b0cf8511deb1f22ddee5d00655c85aa37836870dfd41fc0a524ba4645fe80eb09fe4dea00e7b240cc8d3612657ffb425aa1b6f50975f96c519394901680f41fed36aa36d8f80bffc9378b0f0cbe58c72d967fcce07330394d371be66b758e2513c68e6eb67d125cc1960f7e90231047181a0fa4191075487594de60532a37656935b47651202df494ecd8b8582af09620f916dbb5778e48118b7b623d0ff394d90e99e16809395317c4f18b8557065aac49f39d32541f8503070309014a45c6fd2d3f5344a87da19dc8adb240c077c81c0d79e0c71cf63da0f6a73f13481420595d9646fb01a4576aa522858d1f3a17ced22f4277c1901d517294c80e7036291b6b2306a4de6606f2382389dce85bbad848bd72f2567a79ef707876f03c03013efdd0d6451938bac3661853049942b6d24b1c915ab598a701452f32b87c52553e26b060d9a18c704ec30da818fd99d899ba329a10075441230a432c10215b2d1573253ba08e1675fedbb2608e48205c6c92e6e9549ab99dd869d3ba613f8729e48ed979574eadf23d566eb7f343cbc8344d4d37e6b465685a953a48c5a3c41a346c150984aadf36e2bb78157e436fa27d6080e038b138a7b1d331b71216e3533b10d14b26445db2bff8856a4d4092f6625de8a6bef117e328dd3a7f203b20f8c0a9fd7bf54609f1db8fc3075a30ce9952fd4d13d4ec7998fbbb353a4e19f85c1059c9be0cbd4b1242f84bae94289fe7cc84880a5eabbdbe7012baab2bde1d53d284865be159117bda25d0e35369f4a4db042028f776cd4330f368da9baff55bc68c6623cc3eb4397b631b7e79ea73605f99abd224af7059be20597b9bef18e1442891ce9ec2389592881ca1b3e3f6e4a8e1efebaad060a405b81d7243b22f8a112913363f06f4658730f40891a2e0fc84ad49fb34d49797ba65152d6779c099772e475c9a03de170048a5ef61f10a8e38777e5db4385d9b7b6b3b528a02f0ba4e3a6537c1afc060c73c2e717fd84b9ba430b9fbb7ccffc1c92d7d081d50f0228bd10f1c26c4004fd299ff9b969d5f7d90c3507ac4556236a7d6c59f95be44207bf304be343bf381ee41ce2d1a5727be80e8f66f8ee3a52cc3a25f22830cb99ab1f90a747b8d9c803a83d81d8a218b745374d596e4ee8c31d4e2cee62fe41df8875cef9fbff6c63eb764ffc205d1f923631c3136a5a6c0a01032eb85fb384c73d0c70287dc67a4677c01ac548b83df84d39bfef130a59d0fb91deeaf8ce935662c37ac2f39793d07aa0b53c7c660622c68b50e453ee4fef20f5a73ffd3e8bb99d3532aa930cfb091285b015c15dd271c10ee9ed33daea98cfd5e050e706dda41548484d8217238a4a7e1bc97fefe2c32858517cb450b21278045c68ecc8add8de2bc9718fa4b159b720d12bb4855631d91b04bc200cc1a82514fa8fdb119baddcf6a1ac8c453165626260668f31550245b19ab04877de77a9f3ecdb454750bd838e4d17fd0b83b7d4f7837d524475fe91a9d42012a2b6d29dfe10b987b0642771c03f5f97fed62aed4340f80eb8398d18a87ceb8c1020496a51395b58775e38aa462feacec3239646965b3f42fd3f328543d079e87ea8ffe55afba1f2f1c4d5f60efc1f3243cf2265db20b069e035c1cbd9d5d867ebadd4b794b6983b13b8a414654ecacc9446426594c749771033f6b9c74fec3abf81000fec10c689e3cf874842e80563a11b1deb7eb35fa034c8efa0c14de31ba444bafb77b712538c293bd782c3c4d532f6368e15e2fddb4f76d599e99c6c227710fc0b51c978e122716a28a25efb084f5efa5546bdc1969d70e1db2fd6967bf73a996674e78e3a7e5072c614f2558c0f21f05fd8be4024d2cdaa6c8885f5ea9c1aedee6905adbdf24f5eed32d9ff0866693825db6d35346de864a8ed5d07dbe1909e8422901bc3b10a854b2225ba92ce6f7455da599a57ee45a349dadd2471e85fcd30762a90e504c78721de45124b74c0b82ac31d2abc8332e4bca4f7097767b24a8ac079c1e7162c321c3e1c5f2897cf35bdec009c5d9254f30d4dcb7f68a14737c90fee501eb40257234242485bd70d65a2c8a84228db4492504fb6d1b9dec71f7d0c22606b8a68484581dacfb714e72bc67fa5fbbfb6432df6ff3e0f7894632e593416e7fec2660a98cadd89da35d873691bebf84574645c6c02cf6a991d05799cf51393dfac95614b0ed1434b2c9c3ffe894ac84d960719561949a7685094057350b29775371d461bfe06297cd22e14e7acf6490e1d71b5e3d69695a0a017682c7c15706dabf7accad4e58c16fb3b3e5874a2a8f0df106fd9adf82f48cf886e189b46d238e31f484fa9028c64c1e27f57ca7a1c1564bed72dad14a8705e9ab1e75af9a0e4d90727e5c8292cc6b16e2591625d3ee7434f44b807b153df407953af02f41aaea408f19353135cddd1985be2d8f1ac15ccd0ce05a448b3857ea6840deec772ae28297d7458679e9e303d9bb2282d9043d92faed8e724c74e541c5009c1bf664a649aaefdef82a9304c1ec50b4037e5326f2047dc49a4677331ad8672ef49bf0f1d64fb999582e6718540ee5c0e1c5ca4faeb2fb652be2dda04c711c6f9d559b412189280f81e26b4b5f8f27981870d2199dd3511e07e4349a223ffff65c33b3ea273cf0c9c0155065fbd7f589cba492437d7cdeb099c14248fb3b9fc09e80e55dd094766381fa559da8e1ccc228b266f8ac1225f5d098f530b6f75a317e42cad4dee5488882f82ab5f72bdb2318fb0f9438cbc30c9a937a63af693daa2f8e2443c1c61190dbcd073ab21c37186ce35daf16af893046134d7b2e6b951ff0c6500cf182b4288d8860f665af8a059ca911160dc922ac39dc73495cb6e5549379191ca40ecafa3ea3cbedfc6679f2f749f89f15725ecd09c2420df4627d10afc26e69cb4f347a58506d0fc2ceab91a818b7485fd8e1c4f17c319ca5ee1a9f6fc3653b45f54c80f79885ef83d9b66859edacab23a1b97dfca23fa5432562931af29d1af9eaec200250646862a7b15ab7c8a40a2bc359abd5d866819bd05c653327f5952e55e8238c9d7459cb11c793e491149755e2fdeb2f3a043041b3f04ba08c2741a7f32c21c73ea7bf023703bbd99e052942033cbfbe018ac0baf580e47d0d2315f180edce5f49d236f6b857defd0369462b53c3a1a0ae7b17912a19f53805fb78f663042b460e1d4bd48301d4a8813b4e13e22938f51c4ee0a7af8fff4548b9fed1a9dda97698be2ebe0150b1377671e956e2fabd3b8501fada30af9be0aeaadd640a576f95ba993ef8eb644c8164bb1264f27d23f27cff29eea4ab3a7f4bdeb1ce6c4cda8925ab34d7e3ff29ccac2ed3f1adea1cfd8a6b1636eb18a2c624e4a2818bf41f4c766cac0d9a544d48511af33b8a1acae5793cdbf838761b93847b25b3cfd6cf8ef708b3ad2d4bb51882a68e6bd4c6b178e623f5541f91cf772bdfa3f746a2e32185869008a730e2cb715fc14a135e089248397074c6d317568eb864abd9e07a1ada93670e90cf077a5071dae10a25fe8a571fbcae977d0944b649c5c2216873295edf2baab1c00cbdb78eb6165844b021c13831710c989f35569d53d7a6e5cf3e389a99ea1fd2b653bbb71d5dbddec9e0d9ecc7566c2587aaad2aebb4415ae34a739bcefb3ca46dee253395f987b8e46585b19cbd84da090f012c2b7d577518c72153124b9e0ba20d1f8e2f01014601600e04288deb47eff6908ae77daa0d4d9f4900e9b80018cf12251ba015188bc3865518c88d8383fc72036bdd58326df1c6a7c89f5693885c57ec173b0873554c13bf776e60748f35daa653eba6c2337fd4e3793c46c67cb5b062e110fca53032266d766f27104922dc1ce6582f4dbbb4835d0b28029b431837a8e8c608fee5765f604a65ddae5ddf16a2fe9e887f2e317db0795172eb1d9b0072867197ea0cc71998225a1d1d7c062d9c270961caccacb4de0116db45c3aa8f8c9cb3d23369b3c1614765e779ae9b4a11e4555c34fdfae15b4f2aeeb3f17b51d47c11d6940e88a8f4225db0e90435606931375c9c8a3286c7fec23ee31e1f9bc5e8a94656bce3195f4ce6b83717a272898d009c6619342324f2c4bf67d182c0d4a25fc1e375dd51f1e87bff95ef2181202c654483964b8c8b4bdf9cd43481d8d1620dc6935d49ba73b1fab0eaa78cf96b6eb133f7769d5873df66448df1874437779a7d515eb80d9c3647fa0b44d62c882a25e30aa2b5520af09c33eeb638aaed47c905cebab49d0d1c75aea3a2ab7b0622b2bd0467d957cf6d47a133435061361b1bc2c307ad463e9cd160c98a27df1a3899f6c07b175cd3664f4a5046cf8e9e8bd2a61810bbc2fcc8b68338274a3052aa8f1f50770ae195e19cfd4e122b14a0d87e3e37b25fde236f3e0e1f7a6cac5b2ad1d20b0942b06b8176ff55b8de5e3994065c3122fa13e39a7ee3f7909ddb74396f10cd1cbea59137a4694849cf0be8682d23fd5afb3640c3d8efc80403733b0e6c54dc0c2b80386cf656105e936d5dc45f83ab520ec1f1ff72db2f45db7fa0977cfd5b343f518d1e61ca9f9d5a7b5cedacbf7b1ea200eb7fd8be2795db3c9ae84888f0ef396b830203adc2016b6a41bfb15cc1c79aedd28f7ed8486e3e87f908a5cc1aae32131a92704fd9cbf362457b1696555ce5b40fc08ff2bd6a9b9d83cd7a2c3ffc85aaabb5a732e92fce1e0d5ca2c098fd1af199b4e6e2f7519e9854ef03e45663026e8d4839940b74688cd4f6638b0f1e6094ba6dca7db6d1b33b05d634e7fe30a8e955929e0aaaeb829c34eff87c48ec92b56e2c697b94b6d01c3f3a63514acaefc9684d72f6f2e91819a288bb61db41acc743a219a780994853441a477e690117e74072f27472a55d9dde7fbbfb9cfe067165419aa6c790a367694dd8b1565b5c70e751ca4b8ccf116424a0e5b2f3495ffc00575212b4361689123a03650265ab7702f5c5894022ca79586eae322ea20c7d2f758a72489f5a51f121845dc6784e3393a07ecd5e44f30be20596763b4201f44ba20afa18a8d6645a84e8864ca98b074a98b44d4e9f25c5b37e8560b79ea8a81f38f8befd7712dcdd994e2d7aa70091b1c7a4fc4769c4d8ea6556892161e13f6eef28cbe75e993d6286fa340f47a57a71020a4247ef7cdeb1720bf947300509d867767356f370437696a5cd6c751e2a9586883177a70873fed903b8598a33cde5b3ef04b40dd525e132a32dd229d60af894930f2427183da1acadab54940a11465fb9cef4047a7ed1c2538bc648f6bc6572704ccdca38d0a9ed7572a7a6e0dd90f3d61a65f232d7e3330f735c45e63af6ae9c594b889c26fd537c94f47a607d93bfeac224e066a03c6c1130b546d95483bac2bb947bccde953b1f731d279421b7ab8f951f8487210a2335871569277038b31b5e174a5d63aae02e62b151f773f77e34e1cdfe3a2c32d16f964f11749024886e7d6fc894b1965083bac8feb998e9b7d832f295d1fbed981c29130cc02b5982645418e189850ec9f9e8752dfce57e39e35c06ca9cea3dc4c523d33796582a7bbdf27e85c75204eada36e4e07c9d8d6cf448340fcb3b6620995c75133dbbfbc15b84453c1700ce3c8108b0bd9493eb7f2be1426cacf4a4d8d1fda598e3a94d3d71cba36770a9d57504c849c7160cdf5516157736e7418dcb99124a9d895d6465f5f3f052845bea3e18dc2ef75f8b8667fb809d4919b93d7271ced23f11362f70a46bb4c4d05518eca7fc4f99f2127d40a0d893a12715b4785fc46c86746c711ecc8d1db04e6f8de5903f82fe1b5f3afdcd9ed585ca4273c43ae1e333dd99dac05d6e4b9db95d348581a2cee92654af196a848c46f740ed7f9baafa895626a9697d61bfb74f23bca2787d437bb9fd2e3e870b68afd74149c078ee123b07789020546bd5e2ce12e597e10f321617db6c44afeb6b0267eb50218c6d5c58e8af42b8a091f4dd94414fc691c20a0fb0551a24ec9c628384b2b44c3e3254c6a9f96b4c85a439c92c93a4307fa1d7893e2e242adba586a5a8211723eb2a5b47d94361186724cdffe738c7e40d9ce48fa8c398a55e5842a33327d57f8b7cc1dc2541c5d5070cf8f835022ec1e2741e0ebcac7b3c5c473520cc7b8738eab5c3bf08e8c9a82658992a61244dec7cfa17f5bf12bb8cc33686d4688449917f7c1a7b27d08c7b176d14e058c10dd21cbea53b8e0d379a4e33ab249f53ad831a44c24fcc42acc78e1b6cdc64a92ca4469277039afe20c4c7f47dffc88fea24e5944d05c1c6997331fe86c74bb8f9d05d6dfc03c4f9b83380cceac720f41ce468cc51a1a689795b02f7b31a4041803fed8c41b5cb68bcad4a9c0c12f6b82fb8e327eb7d43225de4cd9f06e78140f6a421ee1a97b8b5379da3e4396b90160453416cbdf3acdfd53fd36084850b07077d91a9f17bcf16eec2c6c331a10aee7f373b6dcf8a166e38aa27c3bebff1e735cf136589aa2a53e3f034d1c26b4ab8fbed9213c9c2b72976b8108bdff49dbb3a88a943abc28ec0b57e9327e2451b672cebd86ff9d27043191e55766a25d6c3f009ee9d5fbd1a521c4a490d04c176bb61b69cf1499ba2273e4ebc4aa72ecb7a2314605701d2bfa64c16db479b270e5e96ebffdf427ff1475d16fc315b9ef1bd4e222c5f2c37159c64f8ff1c5080ee4305e125a53861720b478f6a92307a0e1e00fdf0af4f1d02cde36dc8396a035391496e6535c9a05d1584695576c10dbb65463fb09fd2da7bdc216ad81ab784f3d546e1bfd7d2589be7b45eb47e36da1691c0ba1fbb6d309b863e2e6a62657391246d5b77bae887e1d94cf919415b75f4ffab9ebecde3a486e9575be30ba0ae8b473c14ef397b6f6597bfc2f7b15a4e3a6ce67f96712c42ed359f34992d245732a1913da1695409b2a9e133cdb47b4bbac2723d2da95237e34ac93af41ccf1fa3b645c2aaa4e34ecd18595d1518f9d0e6254ebec8a4ce57b69e581119f3b33ce2dbe8a8de20a62b4c16d2218749d309a1f151416fa9d274217ec476e57b55ac048eabd43aee2a6a7979416877fff646a025599fd3fc3234caf26051c94624a9362f7e7e046b7efd916a71e6452c00a8c70917dd933191c875ae0e723724bf82e8a04999edcb55b707d6e8689d023b421678539cec720d12831822b0d99e62eab43d2e7eee1c041466f35aa5ed3b6c8fe5fbbf98fbf16bc0678ca12bececa33ed566accd4d763926b245a404a13df0f2d2916b7a98ce220587e6cc059b2546d643bfeeaab53dbd0c04eefbeae6f464d1b6bbacce49787a2c3eb333004339debdb9ce72b426ac6579013ad2ab9850e49887c0e456a1dae93f3281fed1ed8ffc3ec86db66f6917c4dabc660bdc78f2a614e5d73b914a624f553610d45dd07d5ad1343102084c2d9b872cae61eede6ad86a0904420e26ac4dc6399f4c97d296cfaab73b813c59ced24662dd4c87c6cd22d3e2d056b1895ddff34d38586479a8aad1f7f77b79c9fc57c34f895f798e8120baf81a2246da43bb72ef470b689a4efbdc218d80d389ca2327f0574f6af81eadc3a490d0167536ec8911e490e1326f7a905010de6fd11b182c00a1d3b23f2becd14b7fe0ef8ffe5fc8c76017188797edfd0589a50582920e1f3929da36e5cb4b096e2432ec2702c3313f9c69913698e3e99d5f7a791d3a37a98e87d22fd184961333acdabde846aaef1a4bae5841cbddcc1ddbf67dd826c2b0acca74ffc3b6382068dd3f0bc1dc6900559f087ddc0b89a43ef1581a171aa014d2fbf76134047dec37428d2a217e7afe18806bd578b4a92278ecfd9c81d7d6bba8568283f02e3af3521831e38d09a847cbd8e8f8ab19b1ece2d597ca328f6a72c2901e60c09c772eb010085ab8849b53d00fb8d815316dacd4be2958799f555e7823b6f61b9f6771fb62d8dd766172dff582440103bce21059de8e0f8f78515b98f890218f7bec553c629126f17c350a0e4deb09195246bd0bee4d2571c7837a54d5b7201b45f752756b44b13d1c6b1b166b1be3878ad7121a859f1b641f67bf55ab1d14f8f84340d2866cfdaf76eca9052bb1f8765305e14b1b2a712a5eee2df3d141e881d2297c6686ece61442e2b70a036688608c7bc4e373e683433eaafd1ab8dc6268e86e3fa38e01c37e2e83f905aeb6e5e9931d7b09dd419e32a0c28cbd79bb6b2ace7ea0fc16b22107708e38f14a733b25aee8ecb07da89b40de4148a91514fa36f1dab05c12a8df34178d0b802d1e695bb9dbc82dc350c6f8191506f84847f5f7c68c64d8a899e934e50becd7353c7c8bdabb02a22fbce9ec7e90f34d639c488ac7cdb1834f64b1059e13552d64049d31e1c149b1458c0ba1650bb4eecd68d9167c95b2182133550f5b65c53baebfa8b547862aae590e9dc48a832a03066f9733d5a6b04fc91313c70848220475f1c5eb3009989119cf6090f2981b6dd119c19d5016ed13e100591f5f5e3405ea90dc10e73440e7ee7e964fde562ab45d8f286739cc95bb650ed81f934550011e48c10603e1c6aa377b0b2ce68de39864feb8cb708f3164edad0f9feee96a86dabadf01a514421c217c9da42af12462934cf42737c3109db61afa7f72446af22fe87f2c077c0f67e04e332c793fc67a5b5f432ca0f57979c459cd2ed92013139627b1720f20582e796105acb1af41e7fb54cd8296736bb5d6e1d21dd2e785888f9108968483c8756e034a107eebd243f15ef8829b7a3507503ce4ab2aa5a479786ac625ec56fdaefeb28f526a612f3230d7ed76da4baa2bd78b44a509ca45589fbdd441530d63051edf11bf73353717f415112b7de32d8c82ed176ef8bd4c258a4e918dcbe6d6bb37fb5bb5c8629a1c86a3cf5518a10a845622b97596e0abf48b185630577e1d964bffbc49b0657c42d22ed7796079cfcb13185974510dc860b4c25e08beb14d5e3cd6af254b38ba8c6630ce15d410e7bd95baf6a5e89c3bae7acca87dfb9e44b9b3b12d7004d075b51ba1a9723247bff4718acd337294d40864d6dd0063e958f02b242b96d75b4147098a0746550b7568146f6b6f3802fd317b6de4524684e1fadd0a0f628ea79bf408b6616298b5df0125e32ee17584a64ec98d45a05b330f6f8e415e566300359f2bc614da2935f3aebf627891bf50e8b8b4c201a94821119c96e0c1f8baed29a8431c0d2db0cec5d654529d9807f85e0f02b3f9f093c12be39b2d7bdceffaee41374caad16983dc6f7d6542dd3541b78fe6c2833442256d41f82f4eed2ca5372e58719e129b283fb720733b481b7778d4d54ccfee6ea97e9cd8289544b7494aa18cf204d9563fae2a40f873469c60d94100c7f5726bfd355b1f07f5e9d0daf536cc54009bf5ab53971d5f6a02c4488e815bf70e64dcc72908e6178eac8cf63756e424a6992e2e71bfc089321b27aeda301eb17e6b16ba440cba068008de4f19e0a43167f9f5a4b375b76fd2589f775ccd98649750a3e5e13c88f1baf81684caa6cb816721fa9a7fe92f6cbdead5987f5e664df11dc3469785796f1127e75937b5934fed97b0a8fb046278a3c0ff5532eaaac1a581f0a09a633382875b480f50ce84f32e9b3e8128423b0be44a1a20ac80432cdfabfcdd1cac107df7c52a972687225acbd5b3b63fb7afd8c7dff666cf3dff1dcbf592cd3141886ed333727ef6825d1571e44e971d6848530b35491e3cc851b42241a474cba2cb788b13e5f89d63ea93dc2f34ca074f3ea4bfc06c4cefe2b7b79824dcd857632cdf5b1c734a0161d3da3024e60e3eaaa8ade5231650c73a8ae5570439dae33344ab34b49cd8034a483058df239cea569d82c1780c84f0540904c51cd4aff3ce7a09c8134b765ce44869c63dc5c1ed19262a15539151079ddbb1cb5b82ea26099800db5c74ef7a02bfd8d43ee3557c296f5ee744e6d6b174a6d2c622a7528cfda4417037bbb15034157f1227e47a4776b051f7e27e008355adf9f568208e6d2d265971ca93987f56df2f828dd24983c747bca34d80b9d247bee038b8566e67bae10c9468386bd7dda81cf4593c4e359b189ac7ceff7e3e453551af01862dc4bd3f8671d0383db45e90e46e2c6a2534efddd05f056dd37df87b6464f03b2ad461d759911e3195b5907edfaadc094a9ecd89c5d1b1b35f9d4483d51a1ead482151fd065e9ce8f4462fbe3ea167a54ca2eeb319cf6bf95a3eec14e7168af5bdde9a56d9e90debab503376c776cdc472410babd7f06789a08c993d2dfb480bf2cd07c221709b225e2feeae3dd23183a7e093ecf78f2a5a50c56bd4212539366b9ff3fa46e53b3da13d3084dd771c4613311444a14ddfe1da96a5b2b1b431d1fa8cdbea8e3b29dcaa55082163d8113f2cdfbd2df6b84a875efd09076ae85ca83e04889d5cb15493c4bd853fbfb1aa85a9b9d4c67ba312f6549bedfa16faa200b982ff437fd1ed627740854b0346efea3f814b4d9fb905f5861773c9def538ae03fcedee6807fc077d701c08651d55910df48916829d6c4af2509e6c06c205f8ae3e1070bc6fffc25b5a141e17f9df8cdea0d7fd302ce2d34c9972ad11389c04e6713eea6cb312f3dd5d81a333e91498dc4d3e57fe632bc97486b4fddec06a893ebcaa9e53852dba5aba88467c4733dffbec96efc2deeb725f9125dd5e154741add7f09adfb75fc2248c4c561de3862d6e5e86794ad9165e6c8da812662f97f045084ffbf1609ab54ffd57de7e9b55822c45a84f95967df68a090b0985e6343fda1ae975a06a178fa9f4df584a9b298d81a50fa19ea9f935617b22852366cdbbf28f9f39c2814798e71715ca9bcb24a3d0c2269d23d7ba1c6d8b6cebd1b5bfef524e73d0af76b734852e134c943a28977939830e994914d3fb96795947b00a8a549e0490c9caf15b89b44d7e491e903897d259c08d4010bf6db5cb80f7b6546170ec565024b567c4597a37dc3c7bd2a77929a4cf6e08d90e7eb4f5f5965365f18b82c8dd393d5c618318d108001e29bcbe1b8dc342f9866730c232f9cff7ed94c71c12dc25aba516e823aa10c05cc800b662974f7685c8acd253533b326cdb9020e2276fbb5d26ce850e446ae758ffe09d241b693edbd45c9567307b989924e330c0601c077a84f0020de975e1d67e990154264d93d0486c562733b4656ac26e84db6ae3e744218a757baf37952b54b7715435078c76dd8336f2b7231ec2b0f8cb91338a38701e07e9236e7785dbf9d0556a8f8bc833269745215dda6528eb84d2eb7dd2637c85d0aeaf30a3d366c6befec6b05375e47d0a6a8ac2152c916e3cc654444034c0ed6604cd3b2d136642e3136ad6d48d3dc7390ba30a1407195367ef0aa675ac0d021ae662f95770d62f26530a824258b62453e0ce25fafcc80addaec68501badf9c9c25ed856455ea4450011405c0a573ad593d87a262182f18cf3dec4621b379f99f6e4a4dc84649de8bfc6a9f241fae7ac576d81fbeeba9bcbac8b477fd3407ce34b057465113f68e5ac8ff9aec46ad632acd5333bfe86ea7e87fb51de0c7e831424fe150e29f5e3ea1a96e7413978cad8fa1122e8cec534a53543180282948933e777fcde7c3f2278b9dd34d5bdafb63ab8fd6fa36a8f1e929184c8f8a5a10d78b4591b01cfc5655eda24430af4c5368c96286c2c790bdbb6477750590ea296170dbd2d0ed186f4c479527e4e0ea320b9bf3f52b596ded6dfce7601cbf337e747de203fbba2fd8cc33388f20f6edd022f196dedab76755083c768c180ede5dc5d3bd4e01de2ba17d862cd32c680a234cf66e598f397229e03366b6f9fa36d5b38bb3d8f125ddfc9cd963af67021cf192689e57137f90c62f7a218fb735c5596173350c94614c7f5943d29410edae02c03c615b2c0d93bc5bb946dd5e4d939fc30ba8e869d67b0a9cd5e66adb773a9c03bddc4a92871957b55beb194801ffeff8f1ae53acc0b5874f843720b01256847483560755310f80e8b161ef5d60c19b09e349f2817c39b2ca68ceeb3073db494f6feaf4090af2d5913448b45d3c808552201b9432b9cf5cc9068f0a320f76c7ec4cdfea1cabf08341b2e085f78b9625bf08bbdb2431a5b0e9304092cded92c6608c49ce7f8a8b8bfe453726980d0355ad26804b15adc79be521d4163d341ae84ee3e9449ae0dd19c60a4c68c4c751dc529bf36558c1ba64d56d2a87bb7be6f989cad56a3613f7e802a2370f22931444c9be5a70c9b34107c86f4c2a27897f091d34c8ca8890f12b2e5a5dafc65775dee22630400c15ccd4c79befdc864886e227305eeb3eb3e645df598d88df22a50c6d5e391aa6daf6bdd32c540c429a4d2d20f4e2e24db4225d5855a36dab9bf4b7c1310d6b2018eed6a3c0fe30d849a5cc463d26d0204c9cecdf66684df848502cc95e404d9c918aae7a25a5c3f49113bc7bed1c317b7b5634b1353170ef766f0736471db70c16809dd5fab7a803839a93f123c1a75fe19d4348bd0807e15c47c1d95aa72cd1faeac6cdf7113672f2be5562df20046406a00421fed4a9910fc59f9707be8cf9dc5195de00de9dacff07b957b97cbd5ebfc977e76759e51d244eb4725e70abec77e957d69c1698ad92745afb25e6059c6d54cb306bb4c19499577e54215b5f51745d28564aa289a26d5f511747b71239fc0635502943a0ec3037f2c9be79395ec91a8ec0dbfa1538fa0e56474b19093a052b691235834cb5efc946401a422e6323de560816f95bb99bd698961d2cb7dd61228b1b54fbc64915d911b6d684fc615ed81b66d1696846f70ee23ad7ec26a0f84771d027c9cb324d96cf8eac9216baa12b11e3497f61519025fcc3dce671005b07ccf49a728e78f1d793d2031e918754a6f8dc480c7e97b1342efaeaedb7314481bb3810a5a69f4537594ae307a7cce288abe1e12a6e74f7d68d554ea77915d69501cb92afc77c5eae86513f287098edb1d518a5b29a8b33d618c2f3e5fc1dab5d1ae8ac09c47daf13278a842dc0fe0f0abbdcfccfa29cc15c15f9ce83bfc8e7b5dc1f90d39ae7cd2be0f20d290be9043e0567ce68bc36c4df6f068b74a58193ccd53432b7a3a3c351b6c3c67f8bc5ef8d800622f601e0a2bb6d9cb3d749e3530d67abe902da755c03eef427e9539b1249745328c627a5d518a2e4ef01d89c84632937c56a3e58bfde14599a1f3068a3839f9e2196301bda9ffc1f0f5165653609685e7e7b5366efe0c71e714e1bf972cb5e617b89bab8c7522d0f3c24257b091518ee079ef95970fb9fb352eb72d0f29b071197db4699bda860f0436082cfa7138a1a3d97c5ae5097971099ec3e53760735416baf3de19e1a9d0f06042df1841d948529ccb664177a9f58cfe1a58c0d04291fcb14b19ce96631220ae32c8cb921996a17a6fde1ed964ecc9f388a8abe05467850ba134e13f69c5f0934e2d0a164a13a8a37b8379d27b407e888b9a5b2c0cb20bda2afbfe179a5f87c65be24f57bf2ca0456db5de897f2ef62e00b858612e8d207a5ad434557cd1571fd3056019bfcd56e373e5e271f5c02918f8ab4549a58e20f123cc3b55033aa7a67b4367def71844fab8d18a5595c036d516f5be1683f60e3eff149971b808b131a1a77ed66ef04e8e3e9372d6e8c7f1e4fa1da596d1a20beb1bb1bb6983c2735a58441b529661ed037e7afd8cf8be7d25f091f50c389e0573f9f9a9decfdfbce4a8c083e0cb7dc36edcce5e77abd155c44dc40b382ce1cc8eea2d3c568654fd4c90a69e61f2f5f0bfebb4059140b2fd866a78d17433edce0637053abc4003a7e091c4ba570e4a839d54a9ebce9a5a0713985990428e32488b795b1077e56acec6471d4f017a1be3b2ee3cedb1c0697007e1194ac82bedd8712f11fbfa12934414c742d4e1e07106475a0c21a0aae242b179f18aeea35bc582a0248c85a748e32af39f02d2470c916e5aae25a1f2f46e7112451c110eb12a50757c9255cfd2e5cf5954e37a64f02f95893b07b36ecd0ce6b033755fd6e9279c5016b101f43760c5ae4c469dd52901a333c595848678d7b8cde461608c75750241d54f037535e1a906b4ebd156f653df1dadaaed586fa7a0a1ffae687e548bcbe6e4db10c42b7d523742b94f1119eec893f3e77ac7bf797ee477899daa0c211cbe1f0134af16e286f53e5bd4ca8f37050c2eaca34d8f2744bf5224955b4b776ba57c08e1df9820e8ad2cdb8fc3bb7a00ed895b5bfd7fec05e165de4d29b3a8656d47e412a30db424566ecbd343c8f68affcbbce7b702b70a785511ac1cfa6dbc1dedc19e6151ff16bc1a5cf4f4f123a2a7c14295ec948fb1ed58c3aeafab8ab9824c2d6a55ba9c69303d7f3d030e839fb4ed25cd727a51782c9e5eb41c664d8d651bb6a62c695dc9ca9f782211abaa62b908974ea7a56ae4ed7fdc543214c2905d4debae05362b019bd4a2835eb7c456971a370c25bf7a1e6600a17508c9d4683dd48d143d791973e11d1f95204deffb1635f982330dc3165a6b48cb8a4f9883975344fcd662877bc09dd1c5a21191b5a075391e5e2b2dc8078dfcd8c6295cc0349bf7ff998a00fe977513665d5eb3b78638d3d5279904c97af08ea28f33139e2607372904695740b3a57c57e661ccc4e87ceadda8e482cc4532c59066ce52a301d94994d8358b7b7301c0c0930465a522f11b4f9fc1a6c1524e5b9ba7b535462f9d088a107b5d3bbda7e94f1c73a911b1fac1abe5d15373d9020fd571c7bed446d5f3b35543695dbbacbf5e5d5dda1286e606f060e426cbc7abba10632ff95b69c0f6e6ba8a075d76669f6f56db5e362cc770240451abf950f54f45dcae20c32227744344c40785876aab921cd4e50d6ae73ad58f4baa86bcbda4b966ebba18b72cba395bb2cfc2eb7c8631e91acb3f07e49d9cc2d018ba6311552dfc5a9e57a5504413b1d825c4a34f225544186328d64fa3bc22ee52744e4aaae928a05ab64dd39d1fcfe8ac90b5d30886d4de3c1745e2da2e8ce46052a9aa66806014c7e11e7cc51eb08571eeb692b8b9374bec8000b36db144af9d53d21da8e690b0789990038fea5b7fcff3dde125f3b5d8c8da840f8b75ae09262c1efa24e70e45df1ff57341af703e9a2df57669fcfbe444776d7ab89d8f18e152109c4636564dc539785fe65c277da8dcb7424fc32e7d33cf1a6cf32c1409ad4e642aec50f10ca1a829b3e09c076a9ddf848efb73ee3f874836027c6193eff69b492b588aa1938d35690bb9413f98b4c8376350195f79bd948248bf0b6c0e31d68c8303cbb881a7b28d70dde0e456053f2e23af2e9bee97d91e264d0fca1b56c92f7c19d998e3ad974003c8c5afd07b902a040103c457e20488bab363833051df775c1687c745187d1910519efd7c5cc20a7134d310259a182b9097bff72689d3327b7ce884822d176b64b5d4657dce2c02536c3aca60bc9feae9f7dfb610e5720375168713078c677131737e4221e2decdfd43e7ec41a0a6316aea77a651e14cb0b724e4b61eaee5e25a119443e5e2190c35b1cdec0a40c638908fc8f417752e2e70e932e3f592f7c78d44e364f1590160d8a6e7fb502cd7f576b67da8973ae733a5f8a8ba276961d7d1c867e679bd698422b827c133bef27651b39a312530e9ea4d7e150aaf99768a459f65a7729f5ee58d78c004738cf0ee3596da35858e8fe368bbb3ffa12e9346745dd75f96e9862c04d781f0ee7a229df88dcb633d57cd9a32080b99c814b5a6f2cfbd84336c4672927f7f7fbe479d9bd418c94730017cbf31f2a32440af8330f1b30ed12f1bc6067bc6dc7e7d35ed128d079e09cf83190098913e870ba791e8d75473f168081b3248d3202bd6d460b760982ad6a8a889fbfcd938f99d7d9f34d208436eac073b6b298780b082e42c14106c125611dd035372f4c183f837b80c4db65790a38543b6d5a27a588e6ee3c007c235de521fd18a806b57e4f81a14d18ca4545dc0fceadff1e6f257f31302d200d8a8f90d0c6316fa7dc21e72c3fa86f8ed60a0cdcfb41cc42758abc7f8a3dd9affc41158ae3b7667e2d6fcdf62d3618c7977ab98aff1ec9e78155a5984cf48ed220ad60af79ec87162c574f7179b27f08660d5a18240439be6b2aab67b30ac35d194009d69aa6e2d9b5e71a320b70f78fd006f0836db3e4d3261f5b9f76fbbe8584124a5384bc2a33645e834f14ebef83522e7f1d5f31f372352552206aaf599bc715424e17aac0e425671cf22a9414f1124aaacd1bb0ef11e9fcbac8d5b0bda26289e736400f9206e30b295429a22a0a7a77ec2393fd66b92989eed26a38965753b5c428083ff765ae4a0c90c1eb99824f5359773261a0daec7ec537e9556866ddcf24abe5d117667b7961851ea7a119bb5e77da1ada4f2b265ddc5ed004c93f1b09fcea00b0b8b4424f02481278421b8229eee0595529c63bdb21a844b982e38b60a00e18c92a96c52e4f2b132f5d10f4bdee3fc61b645f6eb29ac5e5822711cde2e52a967bc17380a2afcdd97c5f84b83ea14779bec487907f144c4855d3ad2ebe5289555959e1118a260ecbd642ac3a187e93f0a71b5e576c76bceebda4dcc97a73f44a03891b1d2d988cf7b8467ffe3aa8cfcfa2b75460b5d87c7ce0c16c3ef5c46db6ee1428fd4839f4a40ae6590b0f430a9cd58be6e77398be6b4fb4fcae64df68fdb614a82945fe22a898396695a42c8adf828dc08675ba2faa464c729e2b2ff59964855e6a21deda630bc82b7dafa6b086aa1759d0b5848370a1cb5a20e2a924a4bc54b091508f4e1114d347654b6da8dd8b24a25fc22f5b7cdda5ad3b2a7c233b443c89d0244ccc9cebc21b0e006f66f7bef93cdd624fab82475632274aaf7e12b7b834105f7eec4bc1d414d07f7a5872b75655a02248da6124256d3e7574babc6b00a53742570ea72b169375d4e9983d794a7e86b6725533caec44d1e815d4a27e842fa464d7f58c46de15a726c7305dd385afb01e1edd049e1ba1926442b8f024162a58b2bab65a784df8cac464a07a18043fc89e933096e98ec44bf9ca425d8ca2ccb1e278f570ec09b051eb37fd8140d71d9762160e221d012bc04a45dca15c062984a73392e0454a2ee6f7077156efd0a0fc11969f56506b2120a1db9b77274122fddd7909d27e94176fd0c6986a17760477d93a987d5fe589d00f341fe048155fda6d4877f36f6689e47f64ce7f97d38471090c89512402ad3d2a80220cf27f6e4d838ab84942f33d56ee053b6231ba040533253c4654f6cd1779d6ea2de23a961f8fb57f25a5e992835b70e3980a19138b6dd5ef3dfbb3a355ff3abd28d2c30f33a603c8a161af98bc3a5d0829c3a77d0b6728302cba43ef55751c7919d12300a233835cd21ab158df2354fda2e610a4b534525e74474e239517b0f8ad1fa96e7fb38f312e00f2590737f7394053fa19569977be34ab4be946f66ddeeb5ab74feef827427f772768cad095c285d56f8bd2d8792345b69480ec1975514bb10dbdb4767ac5530d59ee3cd77e4004e4b929b1311bef99194d8a374a22892ae6636f3a69a768e0d50e405dc0d54907e89211a1d15f5e1227ce8b342c30f146bdd5a0ccc0d500d8ae0274823ddc6f49776badf2c016cf1217dfb8f04c742ddc2c0fa085174435dcc4dc0484028a6420cc1c2440f68c1818656f28ff6a7e1f531f008f1ba6740b031ab4e6d36fe119e8063f34ed30a9785ec0b22470b5f42fc574c6424b14f1406535b902771380273cc5ce9ba7e487b302e1be1822579ed5f19ac3d8b2ad5a3ac7fdb1fe70eeec29bd9302f9d4ce215f0b1d64fac452922821d9ea35b450cc5310392a6db13723089051797f22250f3d775dd43888e4bc03b89c72265cbbb7af8fbc405aeb3d1164d05520a73474eae5021eb86d02ed5e0e44adcaf0abeef0f1c1426141e5fb0871426989bc26cafdc6571c97dcf5bf3ef9e4326e682314e61800bb83aed85de4a5668e296a852c6fe8b1699d27071307c1a8eb1b6e37a20a77d896eba965f877dcfd146d4a300c3db13adca9ddcaee71e1e9101e96477d7f3b7cbb56e4138ba0f2b291997fea3eb1cfaea101579903a4ebdab377ecbaacbf913964792a9b82082e1cf50000140b12c7b2065320eb12db00867c03eb04dcccee47945f15163d1654228b7929b1c9e892a04a2996b9355e9518255da99abd52d8dc1eb4cc544e29956d23e55880d8b1fb63d38faae4d875d000af7fdda94493e9456b697f183f2d1a511bf56bcade85d54039f97d6411f548f8b8ba75040134ccbbaeced33d54a4ca5dfb2b8d40ae62469732746e2118ab3e49567f74a52f3049b9fe5959e42121920c14f8548ed9d18de2a9738f95602281b610a5199446ed717958ca34967b5a63d2d737ac5850ed892100a14a90d1cdfbe94459f43ebed19c0743320212ff1ac0aa3cad2eb158cd1f099e2e7ee6dd9b409aa8a36d054bfb65c604403679f641ad20478fa72b103c4af67b200ca56d7e8a84f46783145ef78a348214a5e3ba793dcb86b5c97cd1791301e759a23b3e7b28a596d2bd5e7c297c6619d677ea78a9e1458046e392095da48333902596ea7f2225e23b848b916832a4926ed1245546f24ffe66f3bc31e47ca034397d3eab5f777190e1bd7082e3c993a66667e539e891b0958dae2e2f9e85e8f71860bdb5fa16f7f3129b8440eb887976b5831e28e2401fcff94598cd1769b6eff2083310673cb4117e0cad2cb017116836d760d16c63b04540dbe30a1263bf46c5ff4ca02b23981314133e6e98e2339adca76f2b670b915bca345ea10c3e298274f6f973cbc778eb29e10ea89a4d367705d8263ec0a2300ad9cb7ff22997cd89b6078f62629fcdad2384fe96dcfb89d63f1a79acd2e819ac6c6742ac19acf57c23208f2c525844b11cf086d14cc995053175f44ad3c4db954f16c53cd5cc0ec12e8c977e34c792962dd6d68c20670beff7c69a468e554192d8736df31babcdb9a06a0900b8f049b1cbe835e50ef23b99e137d5d3bcee4349498fa749f1b7d1a72f2a9c8a3abcf2dedd154e4856c6434470e431753f33397afca13f978ca063c6c33e31b8b73c37fcde6cc954b151ac9c00822f30261c8acc31ebe73a43a6463150f2131f846c61620c4cb413346955b29da2b8816003d648056763c90c18d72f43496032e00c40f67322bddd4e8f8089766ed7d7a5add245993e428e35e49d408a31147d9bb875f60a2db608cad8bbc180703f13ab6eb0cbf91617f20ccaf25c033ef169d7e958165bdaff7667d05955eb4a8487afacaa54032bd68b75ccd8f42f84ebee4f36178c00dfb07fb205ca90c544bf15b333ff3beebc20bf880ac8600454108355541b44268a71a8dfd859f3d5deb76b5925c2035bee99db46380536ce8d2a035c1b2862c2fc9f768aaec82850c63b49ca96c708b40c69a61d730cf8535f0fcadd73c98bc5caff263d04bf0b4818995c17574a510989120ae225f6a8d570b68504f77b2338d78ab425349661a38a665221450a4a000df005a8b60f4c3d098e168bb9792127170289eb18b42638f1ac6a7d9485a34aff498f09bdac8f7e6410fe7ada732d3542ea54ae3bddf5a6bffbae479496b76e1c9245188d4ffd6ed30c0a67c1347a84c488ba0750874f8ec9f4dd0e9d80a16e9db141208ab5006759b2fb552c329fcfa61d7fa63d690047aa718969430cab44157052a876f12e4d67cd5976221f2fab8b219ab593e178ce9532e3c7e64caff514e93a1cd6f8c2b41df71adcb8b4cb04fba68033c39904cb17607ed5c50ebd68c328834f64c4bbc36fcd37442024b2a5d40968ba4a554dbd93049265280f61b82663b154f46fad7c154cb4dbd31fe52dbf17e13d23652779945adbaf1e7ca2f4fc4ed79e2299de5ba35f5e032670a7b3989e30123574c1be947f987b1d88940d66961b0199f989bcf926067a2fac02003617886ede0c5a4d87bbb024d377e42a858669fb15562068d3330696bb6a5769a13d732245b31d894272c1dce59d430594cd927cc924f910052b88503f88a2b80d11e78f30f5494092485041957c8eebf66f09521b8afdd4ccecdde68591576fba80cc0f1a5cedab686afbe049054e7d234bb486479126163ff6aba1c374a862718479a39d7671e4bc9d6485e907a101a3abe937540550cd3dcba1e71103ab29041eb4edc8a605df4bf556bd343383cc09e3d493f7a9b80b67b50cabdfc2e61604d25f68ac00168ec9033672cfd3858b99f843f20db38c14b8a510b70ceb95afd97565d8ddf719b21dbde73a2b9ea1552a827990cb98ae96f7b47a0fc6b594e1c23d5dabc3cf3ffa98447eadf24e2eb078ae2ac5bde0f2e41c2d5c9aea55bc74ed0ea9858e4d7e77db237fde70a6279ac3586bf6439d2ce739ab82f869e731e31f26526ff64d0f820d38a89459478c55a4121fd10b1c8b66e5c0424eeba11e4b31b3df434e512f5d6d01dbde4d08e3682cc8732fe0c65fad6b59b881ad34545b4b5f7d51423a4d05242d2543ced324741a2f055f16f386d66b4fb23a44f2e2fe105fe9d8ebb6349e37a1b600432b56d0ac895181c27ec8dec4897559e17d401de884b70a07645a1f667865cb5ae4b3303aeb0c9f073961d54f2521e108bfcff2db97177ac196a1a8ba5ec93c10ba52d0239cde77ae13d7601fa94b01575e66b1814ebdae951fcf5744702ef176268fc55e5f860dbcc8cec172013159af6a95e554ea39fc0ea0ee79f7f0e3923163ba5055cc0cdf40029a74b0de73bb5ab77c5c2135d11a44bd1f5084b791e4d53ebc6cf7ac13f74defa30fe56ab7b262f483c1d8a1dd7a2beac51f32e182f80eb4be13e738c29e41b48819b293810a19207dc2c76bfbe64021befb81e2e05d2cb27f87f59589e3aa8840bc02a857ea785447fe41afa8f81881cf426e7e586a53c9ed5343ba09d4972fdc14641d26c33aa709fef9acf9bfdf227ff54045c61967dc56d61e1cd81663fa4479f08a755939f55dd4f0ff37741deed5f2e778c31a3e14de0ee93a7beff9497042d55ee4f428a4dc51a1706f086d925da2cedf3387a3b3cc5cf27dfaff1d22f0a0187b61c99019cf95c0d3811c5dd3eb35ed26be77d6255be518fb975467033b9f766cdc9ac1bbfdd7f47ece0d614e32d7b82bbfdb9f9d8e3e9d834f867dbe928c7ee6e38b3d644777b8c557cb9884581ada6818b2663f2dd8a3948161d4b53e5295aec68871d92b4f8df76830ba309d98bbd225205fe3622b0a18f364979dbffa7de764dc3febe6032c1f95069edb0987e39550246c854fab1c6a4af96923d55597fbbd6a603480e927e9abbe277566f33340321220ca56d5ffbe1069f33f396cb1502ed5bd1adbc26c8dc48568d8e3510293ef886d4a5303efe6df42a1c5dc4d1d2f4cf9a20a5d890aa0b0db3fdbceb657f783d377120c920a32a1df6b32eef27e67875a057ce3b415f66f5a87dbe70253c485354d4d746404db18d3d36d709e01ad1316501001e4dc9ccd74728fd6ccd1286b95ce9d4f4c83e8e7651e78f029ac2c7f6ee3780b2aa9cc571d71bd56aa69a43c630ccbb762ce4c73e3459006b54f807296cc8a878da5266ac77811e7e19b8c0301640f69900d7295961f1181cadc769eaf8af77a970b8e09282447cf2b066f4c4f55aca7fcf1e1929fc45ae2e926b1b801320068d2e6e95873eb87f84a5922ce895d6884234c4b5a60ec3679ffeda5812d8b615f1823050ac6b15bdab4cfae2ee83a37e751a077101c9083e98c039ff7d4a3eba462708de5680c4fee59021f4cffd9662905c6fa41685e6958f1fe9e8aba39fc402946db2dfd00ad6dfad91633d95a8c629f6c08921695a8e0538be015e3ae6812effcf74943c4a3fb5577a965075a6930303996027e5535ed47e3bd0117b912728b9c4ba9dc752b9a8dea4b1ee3b934740358c585067c6e3025c5f467c1f846071c81bb5b1ae2a1875696021e35828e1840ffd7154a5ab80ad0c535f54f2f2c31245c5bc27a760d5bd3c6301d6de09b9e7cffaa2aa00d85f462f15ab3400580f4eb58e3a774046c7d121d9ce054914a8d9362ea7a6b341c80ecdec8f0d8ad6f66a4d0168dfeb9191a626fe35ab28e3bec7abeca50bb483b192da2f4f3cfc0dd3f5fd59d022bf62bb435709024d2afda7b4cab5f4513fda50b0b3f53c82006ca46ee22078349c6c963df7ec5b788113cc78aed06ff7352f2743db001fafb1a6c3b61e2c70281be7db6ce64f5af38a7db67d190f553d13acaf51d8611e75f05297ec75628ff57da100df2b68b401afaaa2b4c7390bdf280cb11cb69876ecb9feb896acb84ecaa0390ca89b606fb0e7abfa0823dc16e7d3ca310f045ae8a84504917ca8e580fc4a54e0c2edc7ae474d9d323daa08fd26cd78078b0ca8f0f31927e4abc1c4ae2b57d0e3d21c9e1f5bb39a53957de738cac58f484eed6eca591130a591fd03c7b205bd123a8fa3a20fafa57dfa4c06f6cdcadccb4dc83de2ac4c46966b25033ac3f1a6d238917e6248c1ec4bc729576f9eea63ea0028fa501658021f0f77116f22a9eb73c520d74bd23c64be7663bf51e9e398b01562a42990466426a9a3abe5c94ea33cc195904b9259f7544d90f277ba22760c7cddc0b35bbee272cc367a015e0d044b975e3a86172406fb5ec9892eed876bbc3e75d40840338a6119fe61fc7b4ab64ef7936f9b6743fb5b2dd69808ad0c880e9bb3d084e0cbacc72ad71096d7dbfe573a758258b5129d6dd982533a847bc3dc9c112aa70f170fd58c8f9c13516840b05612961d9ca8d49eb18f0fd4a1e3a5113ab0ba74d271192d5a9c2b8a31446b47278da491f2270750737e3ea4ffd7b35d0d2f615ea205f36b95dca11c21e0277a90ab3c44f7ed3c955bb2bc3144a868a3c0666b3d13976e1e81491d2c90471489539a2d0aa70f46e842bd6d1375b32d8493257a0999a58d1525b8cb140e3487db132a48081c8d8c7eaf6133178ca01f49d22b277215ce81433e8369850a8f2a59448f757bc824637878c49046f7303f9d69e82dd4b536908665657519a9d6680245dc77e3031baf6fd46f2110ad4aeab98968365ddbe792dd7dcd404804062769b55a10565c83a209050b93703867781a1f17dfaab56ea79d4162892d4e62ba5d1976f3b8b2f90fec56a6d7b476988cc5f122203c9e308e9ec1e2c3a02315c531dde951d7008ce71553bd09bbcf01247f663875729bc3bd6b461712b61519ee6afe0880de9770b98dd66ea9233d96c37934f8936cf24e7dac481c2751633b8f6bf5c801dcaeb62e21c21fa80c0f6215603e18eb7f526c493e371ceee930abb20c22c03567f2c5e4fb6ae467cf6cbf6a324084702b539d186a5e9246dc7113b0a393f4a99914eeb931dd9db732649a8ed7b34b6c6a33651c63694d8c46d54eb28e636623de50e22fdc5f4e81cf62dd16cc27e64022f8ab5b9acf3b3775f2cdeb4bdadfcc857e838199f15e01e9a0b91488c359dfaac5d3c181844c67fe5109a0e47729a34d02aa0254f056a45031854bd4a3b1ce0a372b6704d0c8e0267f72aa08c8e7adf3c1ebbe74b161a8a7300284a0d56844c4ce46b93024f80479cbdff32658eefdaf823dc0a18a3026b762a9608465b3ce577ea58b8be6cbdb38bcce950eddf809e8f439de496e1f157a2cd04c844b41bdc36964000b7cd0c1676ac7ee9657f0dc3e36e77091edcb601cadfa33056f5602525d79e434a2ca6ef4451bc17342dee584ad9d285ff89f54e747c68ef620ef78e9aa97a7287fe17e70238b4691ee073128c5a685e6f4d1490eaef8969577ea085f947daaae5983752c590dc2d14ace3bc0b7af7ef5698b0c45a86cbe34f64b6865d60d72b0f4ab2cb6f0d2fe1359b54f054a6fe54181ef833cbaeea396c3fada209d0f2bf38d6f95027dfe072626e87ed6dd8d29e3e10f047072e61e008a6b891cc12bda2eb384c1df987a0e0849069f58f895691bba89279ce237267fb1c0f4ade309c1db6beffd0d48363056e05c1449fa2a8f29a6f68de7f00d63456d0be6be50c0ebb696440ccca7d85b173036d62a04178fc797ef1d3113637cb733ab83355824cac197078c193399a7aaaa84eaff4081a13874df7d9dda659057babd14e44cda2852a8d7788bc0a8f286b3a47854c07a30de038cd94efa30e70421e79d5d909b307671dc4abf639362d4de018a66cdd5730dcd76aa44d460199e5caa55989afd60e5a9c8e1b4a20a6324780aed4445d64928780903267ed94fbed9ed0319fe6f08ad18ab26c3cff3caa8e9c6e211daf5a3442adb3974312c2bab7e62e0d0af527cdb5672de88e562cf12529d302b0a2945873835cb42399dd0a9fe4fc887f52043c0a23d21ecccef0870b4fd24811bf64c991778d5a07186021f708f045b63405d89862961cf29fa8cdb53d13ba4fb735fb6e029b0551044bd76781efd72ecae781383abf9d61ecdc5513fb64da43ea41a5cf5f06ae9980b5fd0e2517995f24fd257d7fa7a019eeffbfb7fdf3fcd6e1635bbbe3a87ca81ece9e5afe961e89941dafb694ab811aa230adaedbd52040ca7634c30d7ccf8b7f3c78679d40a2e12f06dc217027c9051fb1f798de00a148bf1327c3621f1c8afe098e91e853c471e397047f618de908b34dc74a18ee533c201259cd3abaa4f1e79b307b268d5e76fe710cf5aee4909084d19f75c5585da868e28129642d279261e281bd5bdaa51626bd687649d86cc8151e0504fe3b30d7ee31951855ddc1484a16b503af13d34b86e623c5daf2499c7fae9c843f4bd368ba5f8a25a83f443ebd9c74984b3bc1abe5905befe62c57ab7054589191eb46c229b3104a824d05ff5a0630b2999d8c70a34868b4e57bd6764c4c0e776592248688bf9bfe2c09b9edc70cf34cb0eab2c02d22f8cc76550e632ad588562b48cda18eccd20e18f090e1eac6c0f840ee60b0ac2bff97fed730259bfb113989604a039bab56ea7a6f8f99345e1eb1a85ee28b13e5c1c40725edcf12f1fa36d314b52f8deedea4b46eead30e671dafa0ec5a58466746b8b80259ede1f3c4796160802b0423cc12c48a9d881b6b0b86cf5f4622acadb32efc2757224997206902dc99943dc32af2565c4304a0af43830267ab2ddb8b632841f62a5c0e8e52fb5dd56d57844dc1239970365fff6b7cb9029d86535c8d46f28565aee5d759366c034c5eaed53aa32a42a581679dabc9e2aa50ac0e73fece56c1a9505e487444505fad8469cf0ed9fce37086cce8231236d185200023195ef335841bcb992825ca94f18756c3b516c863fd174be20751bea4eb90af0e71182e912e2a12b17c0cbf1e1d90dc0a9cdfffa91fc6e0ae6f2023fae4976f3bef58e9adee7805a16e1a9559817f95e3e3d2ded14cf5142f012c18e633421f7b630df7788c9a9814447da300ac489c301fe73daa396db8d696624c12cdb2541958a7eaa9f29c8e3591b6ccd6be0f1d7dde015a30f1d0593846f2391eeb2fb8b3e81433dfe1e9eb3b2a05b46b42c5b6bdc16739a19cb9603f970954ca424c330576193ca1a48bdb54d0b72f889c74e05169558a602ecd61e2cedeff457ca1bf7d0f7178bb4c6b623407b5625bd543665aa86a51e45149d197f06d6ad20e7114d95be01665aee226b8f755f8f77ec6e68329e36009d43f0801ffb3ae2c52ec0f591a6804433a270529d0e0417c7df083b4482fe94d1d81898b7918a30538e3880e6bf517903d0dc73b9e54fd39b55c38281e3844e50b335c2cf80d818081ed419cd272ad232ca3e574286a3bcfdb0c533998e28676fce61dd1dd6114f58efd41840fed84d41dfb571644744bbc925f7e6c0b3d6d6e599571188e6f480636f9b43c29db33f112a5da37e6e0f6348d29b918a53456bf0dbd22aeee8cc995462e96fea0af1e6830c1d42133bd52a3bcbd47e1c5a1ec8e11a192c7eee006cfe54579deece8730e1226bebcad35935567351c51408617f4d98424a5df29a48f34eb4c58fbc8cec2dbf559055bfc00252f4273673219a3712a0b3398c44f673085f9a74f438ef4e54833cd20bee144d48a3c2c8ca9485a5ce8658bc5235a4e24026e4b8f4305d8c734b8eb78cdd63bb5cdd5bc56eb93e5e16d18fe6a30834d652a4a91bf1a36f3b63d3b9335be0aa5011541354bb34e6b2531a87a1a9ad9fb4d098eb58a161a3b16f58cc08cda6f34d6b5dc1541595b17ee6e4b2ecbbdbe4391b99b1cdf2559ecdd00aac0eb6da7c8eba1387b333a8ece9fd62fc35d76da8ac1aa39ab90d02f92208b106a573d458677c05676a213de7ba850b823c4e80329d24b55fd46411af7c6925fd4c754fb369a00116648428ce33b375debdf5331f85fe23c9b6637a0f71ff15a88ef98f6917fd1cbaa63239141fa2efd1c62f92eaa9db974a11e0aceb31e1a749d0f7353a64b88e8adb8628f5e3964d8a9a59f59b7bcb74ed0763e43b3344df8993d077b931f004c350e721a88b18580cc15807a18af578bd36e3a64e25a09a9bf599e6541497aceef55c532f4508bb2bdc4aa06842d0ff40476eb1378e4660352641329d654882ad3553be44ffcd000376dd38884e186f31d17398c0396c98c9361070554754dede2d2f76a23dec113dde8ced968cca7f1b5b1783d3d8498e0b57648cc5dee803dce913754656d2847a51d527fff3998d7cdfed823d6ccd610e96fb9b564e5480304ce1214ba87e5002a588d3513e5261fc4f3fed2a0776477788bbb9e4af7091384d51039eac70e8e4d3a6520479e793682b019e099c8d2ef3b2066578188d5bd3cddf69689a604a2e7049c3a0ab449157f391739e9c6097d9fd6d948f6f904068238e1b276c9246924b857893fc261632f3fbdaccc1c5d9da908724caa817a848b923c5343966671b62d3c43ba64815ee22976c77546c288ffedf27840c0c8df94366d11ee0e003e66607fa02f19ddc9ee8e16a2b28ed404a9e2abbe559c85bb52693680f94493123f4bc79fa932177b1244a6e1aee87ec49a8d6eb0f18f0de8f27b8c8ec49e5ccc3d631bb87dc94926bec1b1fc3754263385166d005c67c495316f6fddb65ad515027a790aa6ce8db3c7792fbc23489cb2666895003bf0c77747a07cb75a960456ba3b687b77a45e5818c7e52dce620819140c44e50374f7c92ee98ff2bfb870cce1fb84ba44afd6d368ad64b57a97ab768e819b3143446ec95e313f42e76487fb034e9ee5c8228d6d590bc6cb21a556d499171b101ef4dbbda7cc4fc21b546823e89f995579d47d1ac27627327b3314a44da44cdbcbceed7db1fed20d7a3e91eeefd1e89655d4994968c99d00ae66456f91bca39f83cb700423d6370964368bfa77c27f085a4dd4dc1b854c9e16f095beac92b2f7ed13b9f6aa173fc2552d2ea7f712e441c630fca30edeaabdd4bf537d9414b971a3586b82e5786593bfcf129550ce766c720ca66185dd38f6cd869f6721f88da56b7b4d73a3de4df0b56abe7238aea7000b27992bcc3f75e29c24017c3157d6303a279b9952488485dbcbd5cd07787c6bc9dd769fbf3fa355f76a5b958d4de3a8bc629eb23f330f6c034b74496acb4f26c1d5a15ea1c74eacf716d0840b1cb1d194f40ea39df29dd1c97c0c4980e0be4a9813cbe6a8b004c5ed38e13e2d50b91c2376e437d5d2066cf8b5047a2ced43f5da139be84f671279f55d226ddcdb473f850c6ac2cbea89b753aa367a3ba848a39bf4b543253b12c9fe035bee6e249c64992f2772f0014c9548895c1e58c402b0592137440187b853beee384bc9b7a56369302e9cd8b1f776aa8280cda8a3a7a9011aded0ded8e3cadc7a57605c9cf1385ad2751d1666a3c1a4e8d4e6aa187510ee43d2f1e759aee228ae3b27746ec4f56eb05b5ed3e47f2c71dc5bcd5fdfeeb8382be2acbdb11b0a4d495f14df195e8779f4e5bea7e60ca2f13cb9e4d218a45aa617b2843d3ed7dd8b0c2aefca6477888aefeb45917175db6605764d9ed14321f5ea2755ff4672382135a40a2ffdc19d5437a9d7e1c64a9df59db36f7821f8d93aeb0c439d7ae7627b271f387f4e7610b93c7d0594da5b25a31ac69d47a004142a116e58db71ebb6bc74830a3147c1a2db4fe4597494c5b64669388e0e5812caaae328dd6fa11c879de52ddc15a25ec47a2f90cd3460b3a89f4b36d3098a32052a9372475ed6ea50a020ddbc9a28549c0a537dbbd847fea5168e808163f4752ef99b8caaa4e7317640b54e389a72e27b39585d194e2d66dd7792321fc14ce9a8b3be5b5308ccae23c39d2a926ebac710ee5c56781bf7afe6ae2c67f6d543d863533816631ebec458a4435f00a0461338ece40f96d5246b9098fbc23fdfd837e150acf6ecd6087855fa801daf2c18132dd76d917d5fce5b719f213748756f1a86681e51262e24e344dae23bed9bcfd3bf5c00577a16fa170fc28ac36808d77d46a83399f40b1de905c57af3a12e0f9ec66b19ab7e225a83fd60e63872ae01a994430c61b9109a97644ad0bbf207e22b62a283d8b0e2aadb7cbdc70c48ba9a470af48dd97763913421cf84b9cc88ae8d92d5dde163004abdf4e45de5333be5de6317f008b18535d6c9158d1023926c7359292098841d3a61070331c4db713fa661afb1e4c9d46b83a2f5c5cf8c1ff4dbc7d18f8424ed09f571d4d179504714c35e96a61f7255a13002d85ecd0656ca59d8b49773cd3774bb8956082f4f105ecb86f3ca0519e3bd3455179c0ca7eb2a9293be57a1fc3e808d4f11b8f2545aa658b83183ca38a50497efba157ed20e108a574c771704fc65d1fe7b16b63f16d61f1eead541f79598848bb64dec5670dfa1a5b2a82ba14c31fe11caf2571b10bb72a117324bfad714beb9bb26c5d82071dfa1258eb89b491817c3434ceed0851dbb3fc3d3699b7f3ab915b85049afa884c94957753e875efa02d25710e6d91908c443aacd26e0f8b0e234d9f7878ce87ddf37417d7ecb37ef5d13b2314f4c64f126a02836993c9a4cf433b84b78e5ee4553f60b301a58f94f5e77480eef1245e8b5e6d19eb7ab39f7eff9bd68536420a1cdc49e898ff68ce144ea844e4c55fdaa8aca58a08c1a49af59fd48dac847b829ff0f92de9abe2913a9451c51e07153c279cab966fcdf00f564361fef3dffd3bb32994b69a78f815e95e4001b4a054c3145dd2234ba3d491d070c3abf50f6dabcd3dab6a26ce806145f0d9c6e131a1e41f2e4bbe70c16218e4a39e86b7808ad94c2fa7b6603aaca607f8be1b367a8b661408bb7727952a0574ad888f163ea720abbac4046def6c75bd502501370d9e11f3eb2f4b3228a1bdc146f147cd26e660aeebee80459ee6f9886271f0a244676bdcd36af7a48457ba2a9c5e14a475a0676048d2dd226940345bd0ac8d9c621c391ee2b2cc1e70d92797220e7390c5587a38dec300b667fb6e5701709ecae5dd6a7e82390b2ebb4d62ce520f0d25eaec8d10412caeb9b1f003eb54b571407ac5953112caf3d3c42d3d8c0fa39f69eb2639a62c2920f334f0621fdae5c00e987b5a0001dd956a1536a651f83208ef983dfdce6dcd1098a1bdc8384b94c0b0b98d789814c95a933063dfdacc8479064e9cd3d543d358a6fb3d6ac54f2da140c747e8024c74218e463d63c77f44027003c8f86a577494f7edd68d40eeddfdeb2ae5b305396a53a2673cd7d538d7df3d1a596d42ab1bff7a65cb92ef3e3026b15efa92ea7257332583efb5494d1b13123f19a43b6dbaf19ec32f1cd29311a2dfaf928dd0f84aa9e28576b43a4104f114dd530676de17247e0dcbddad12f2765ece9151ef284b736ccd289484dbaa86d91ee75e9d0516af188caaec27a23d2cc7977cc8d452a97a86ab590d49726dbf35def2cc16e0bd01c19e5a393ed22c8a3935fb5f27eed7440d4ac75f11b85e999cd12d42c1275c74ab28ed764b265488c9b6f6e241b0d064515ca030cba3f2000a08d35c00b5aeb7ebe0045dd3c8987ae4e785c1b75cf790733ac178af9134e0721ae2cdd0855de05f015829ef7529aba7ed166f249372f3e58219e2a353d6929964a98646ad42e33a8d31080bc0b4b50cb3a2d76c118b67ead2c67713c1ae490a3834e90251a7d934a416419a193449dc836cc8efadd97f33a92be9aa814f95a7e15f009965715de7a238c96b9a4a990dbfb81d4c21d66cbddf5bd5f2753d42478fc6ce9f013d7842d494d6e6e36d6189beb9e07e684432ccafd7b89027689b18bac2d370939761179f942224c7fad5444a02939641e76f6f7699f1ca55ff444e7cb0ee233389e4ded482c6ddfc3046e01b9ca1453b3294f8a4a3647e4cef8e7355fed40f38bdec09247ee37747dbb557323cc0717700d63269fb0204251ce60c494eed184bc1ea63c9867f939c71bb8d3644eb1b8f4dbc755bad57ba3c5f0eefd0dae080bc30b885e23b662658b6d24d066189b914f0dc3449155e34d0f8b48ac109ad4a92c79d5bf75fb31ce6f17767f7d3e28bb4983d2ad7b1b5062b6b45e611ee98dd3d11abb1e668ae6438fff50db97b31d3039cda0dc4da57fba2b25d58adf2813b136d96be5a01690b0ed755cacbb2cd9a5194c71dd845bfbafe38c5b87fe82a24a7b08308f22f6ff79fc0531b2fcf7a99cb0cc376427295e085ddfccde67ff803ee0eb92ba19f22283ce9376e9725919a8d3a7c6508ed6910cc400bb9a2b0a4041aae7cbf5ec8771125072825f191bf3758e0ffe29d8fadbf73dcd01341a15d007500d1b0a7c01722481e22fff21d7b0eef281e2963c2ee79d1d2a6c44c044c412774f65344b11385c9adc9927f1ec00a6ca89f987ed9a464cd386715d11af124a5b94b34df484145ded3aad4828fd367ac25ce33834e37c72e52047eb9cd26de6966d1d54693e6094adfdb68675736ca78cf7861f2f56a318058af87434169345ed46a5d182854eb3d428301400f23d734c6c114f09da5b3fe307f9d0381f85d663950ec3e4735b1ea595ab414c2b661553d52174217f3d7222e52f3a59c1aa6d6cbb965f323151cdcb8606273ea47b8ec3a36ac226fe370cfc3c351cc5ea3582fa2668e3f97d5d6565de35c98895d2a964c013f0922072813ec5206a4c4833a138d86e7260d78d2540a1840db72109fc57c5b39b224e3adb79aff740b9a6bef47ce64f450bb9ffd597d318d63ab6404691d19ebdc55b078714a33caa21f3a2fff8f9cec6a3fa5e07ddd568805ed565def993650243a11c14df0fb784d927c202dac99e83210a7e5845cfc36abd805637d00a7c710b8e1e2bea252633329ada2df8ca6d725ce54605a8d265552cb79f2c8d7d9d9dc68acb485fa360b9f7b59cb4b9cb9bf5c9770f80a85a3c4eee1204f2ee96e49247982b42424e7efbb0944b9469d821606c924aa695b02a671ac64acea19de808a4d09437c540ba514dc0ba5123a9f58db4b06b6babaf6f834a844364020c628a8fbf1e5521897368958d39f5075ebdfc754da2725997b210d4e56138e98d0636fac0ee8a3306ef1cdf223f649574864a3e892cfed0bff571d2b6a882d594a45ceb27bbf25807fba15214b19e52447743cea170fc9c13b7c68da9fe7cb1b1b928c3d66aae43acb90f7e50d02015d18ed301a3c3a18d4ce7d3a6115ba29ffb0dfa33fe32c8b997e892641fa3b92cc65192ea5d41518a8fdea17cf9ae778ace247c4603717ea65c2b568e6023a28a3e6b147598202140314bce6d6dc548c3fd51d383f6f506b767b7ba5a157f2a3639f6e411addc2645c051be7cb2839f11aabe0408b28cfe7c41e880efd02ddb0e72f015cc5494f06a8f10620019945b1e64cd2cc9a4c5d6b05ac84e4117fbc74c2c8688cb7a6d2fcf4ab23bc04be6c884f349e79ee18360160243a296892985fb3c6ec7188749afdc0e769f711f53d97bc705cf12f65b9a9e7f90aedb2cb6db35d1d5b5b90fd12bbee20dd6ff1afadd83441db7d9d87e4a552b8ef3816f93c4217aad01a50afbe7299b92fc92f967a5b3a480d68121aad81e3b8fc83b1cb3b54d03b9e0954b3468791f1a1d315b839caab983a0dbcd1b4e136da9f04839f0e7fa1891fd0bacaa538d962b937c08a11a8005c0451844cb536830cf81de0416a78e5d341adda12a72dd148b74c3e38e46e0ec70304bf7ea59a5b154ca143e80b9128430ee80ecb196460b6a271ebe99462ca3571f6abe7972ef535cefc0b274c16ca9eccdd4f3cc55f47964fb7131616bfcc3101da98e2867a68fc014590e08ed3fba3f1eca917dfe4e99faeb75b6fdae7eae915bd078e9383e3cd132d3cd5bf776cc9be2c43275b422f3ecd2b38d3419d51c50002131453b0a7ae35beecea508ddd4e8e23895f284648c394b283ccbb8a377096f493a6850cadf3c68d06f9611cab1d07fdd41b8b7197d725dc71d3d5743e5f564a6b0bfefa3ae5dfb8e3110b36e540bd51bdcdc1e253e30104eb91c413719a539b9c275a7231b5e7325f2532179c6a14abfee9364f99aac5fecbba95e5beeb5866b99b6e2af7518e9ee0faec90eebeed436751335301927efb2ca4f22a29f856d5c22ca8234d721df27d138a41f66d1222d194dbc2a22cb8fad30548166d4ce3c92242dabab42588fb47c1949c91b656cbe45b716dc29b42e3c0d4997d4acf345ba7da1cdb05522141d42b5fddd51773f8d84f362cfe1a32d7e426919976d867ac1ee047f7aa8e8d4e491c5b90d8104af1918cabb6bbce7e62a99791f66614dabbd7c55e1a18b4d6cf5ab135e55f198612660137beec12e8acd5bcda386fb4a02c79c0f5886d2ff52bbb5cca21dac4d7c8a56ed270cb3c2c99add29817a8f1407a76fa07c37c7f577c71de14ac28a6266fd9fc68b7d89ab694c66441afd08ec82dd06c710c175a3a9831b8e0c6ab7b8b14b67cfe7b6ded713841a979d8c3151cd72326fcaac1e495e1a3e23a203e9b835daf85b5de001b50e7e3427fdd8298d148c4645415c30ef017ba009229ceb9f536a46250ac1c14bac5793e867ca416c0bdb76ae9b9adcf442e8d07146e7219dd1a31b4a90d25d0e22138e5474a1b3cc47fd410cd6ab2a38eb75998b54291e28a5ec278282089f28ab777f4b769baf4af6d8fa008f925461cdc06998f47451750e0631130c4fd7a9c2cc653da8da878d57ed8fa9fbee47689e00827b61b4a19ef24401d802bb5bd3ffbb4f2336fb475bcbaac437e72716f81803b1e26df9fe8f5d68af3e54de7e9de1f6a843aba9b4b403c603515e25ea603d468b3b0a02f5f58bc680f7e0d6bb11e312ab2c6d7bc627ab62c0e9c06249059485993f9d155975b778ff05269a9f5dc7875a9eff20c15cf3aa5aed97faa364a2ebd76dc6cf3c2e89367339e525d8393d0c1db96bfc19d2f256f7b86defc2f7b9f0ebb1e59cd7b945cf5a0f9ce1f5f1725d4f50f2dcfd1235789607fe1dc39ba7737bc1439524da48e957e1c2b0705f6d9a804b9da28ba1bf96cd2d72843f5f5ecc9b72e6c09750d74feea2ae734061edc20fd4679b4d5e1e42d7a310d5de1dbb316b9e1cfd16a80ad312c4b4fa5699144cefbb6ae630ef4296d843f96bc10dc1be284e1fa8c85eaf55782ff97f34e96f5f7e7b31e9661b58af943ddbf4ba703c2d918edf8d931f6f619d018deb4a459bd3366f6c3dd30c6309369eb66a84171358423f4bd8fd78ff395988bc487991cabce1c90723c38fab20b0eb4f2ca291cd3663feb392b925a5f8ab0dcef72a60e955bd2615338cdb617cde03da00dc2e57d69d346f8639d3cd57e29876eb6a7173efc7831653c624d442d931e3e6b124dd1ab9b8ea0c97bdf08f3421cf41b22f3d7c53d02cc1dde705b723b8365e6c0b0633ad5ca1218d4dd41d48fbb46fc49f2082fe68d1074241fbb636a727fa7dc794751583c7a51b5a1c52010c0ed86b4b5150b1f537bc78e000eb0ebebc8d300c8bde7f16afc48e8c4e35add0ceb29aa8f007ab9936e1483a46abd2bb1b63b0cbc6fa77b52c0087a08d1b553a13ea7669db4074b44bed209d4ef31661ec5667d8831a05028a947d2088310234afd0fa862d8ae169a9f77e5cf7eb39aa0fec553013be351ecebffb23948d259584a5b9253b36cd28ecf776bf95b2cdea98cdcf38d61605a8eab88c2b4992d2d286a22db98d02de57850116e56fc6fd548808965af7167380b93c4b066b104b0ae471606649d3a04746a744fb3677be841f121dd3bae28f16272cc8e98e919b6e5eb471a5c4d9351b210e69ec957a53a650e7bc6f8829e312fb172d18fc44e914d851c72e6cba62edc3c11bfe6a6fe2855efaedc6107d7053f5314e91b0decc8c99224841f98bc5adb11eb8131674179ee7fb7e516e213d5c531e58d6030090962d1111f8fe9c82d1382a6c3ed078d66795fba24a2c57d5d9c9ed584594f7cc2a2012afff249bc54990349b980794a9490bb71fdadbf75ef361c205f202ce10194ae7944752535a7dfcc71b1f8d028c65a8ab5d7b8ea9869fd0d7828d95918b56cea7a8490cc3728bc56ae5f67e8f30a1554b0a3666d05b8526392436517b5079cda25bfbe51382a0b0688472d7c070a7b5b5c95572070d7e698af0d7bf587c0cc81f338776dea903501186fe0572dd70b82db73ccab7091b028271de3f199973aba434359d738e92a5205353477fc16627df6b08f456b28bdb74476c258baf3520d009b1792dc76f03e2f1eec9fae8ae98d1e68b777ab38395c0351f5bbcef03c8ddd5488c51a1b725c764cb8b8c9298c029410aedf7cee0e5fb47436297bbd2910d8c9e291a7fa570f9e6590605ac8b067a9e91ce3a1f7c510de5afae3d9405df91d0475c6c441d2f349e015a9d9aaa836562df1a5e42c065fec12158dd7db367d7d8d8f73af985f974af03db202f4a05a21ba67bbe666c14f3d6d41cf5779b28973f4ee49e325b951dd1e7bff7ffa5cae1d0247c4d544b3b491de21bd83e459129a15cd4c579f421c9989b811ffa76dc902acd060e173c4df388c1cd4dfc9c56d26ca9d4fd01595b66a45b781fc23bcbd3e07647fe0a877a3f0d877debb9605b3a14a942652cf9d0235f706c05b77dd70209628a17278e03fb06975457d822706ec2dc462f44360da61a20f529ace763a77cf716759576994e06b1ea7f90acdb45919a0320c1b4232e0875a772e9397af1dd755e562b79159332504df2e711a2deca6f25ed3092eb4c664b55db34426b8c511ebb92719c283abb2201e4520be4e67177a0070622b44a09ac8e276651c4e07b39b1bf5e86631a0f71d6e226925c91da685ead22a856b7cbc19c7785ef0fe0d517d7691a557c1ae32ed7e66515ee197f0bcac3b1d6da00c6a97ba120f491c9161d765ab553408fd3c0c5b53fbde1a6a4a279950b1b07338a83d8f1077a1723940e66e1c4609d0a18dc7696e61c82482ccf557f8548cc393775003096dcc97f2f648e5629096ba58c0d7a58fb244603548d1d1cfe271867b74e1bf6cb635b7b66571e770987302bfbd26ee611f7de2cc51ec28ace4b6c543c3003bb52575d9338e8c6c0cba84edac9c7cfa1ca2f9bc640bc52c8390ed3363f8f6ed050476c4c0388c453abd4007565a1f08b716f9bd1b0969010c4ff47ce8e029c50938e91012ef7d679f6bc9362d8aee532f6a3a8148b6b0c6d41e9a030560e9f534f68ff50eeda0e70a0df709dc03dbed2197408c18e2ae0174cba2a24e3909f2684d6d6b839e8253a8cf7ec4ced8425c8c39a04645eee5b3d255b56ce89300512417200784a4480799bab1bab5e95127d8fc8a27bf1d2bd6da7ad0e6b024f8f8ee87e0b1b93ea815bf1c4cb81f777f4fdbd2c3f827eb3612978b6ab465f6774269be596a69271a6de6e7ecc5eba968141d32f937419bfae79ed8f5160ec6d8e7b48ec6731ccaaa23dc81ca5a5cc10d3ee6b8af25693107abc98cf62187aeb8fdf2b6aa97bfad96edad5e0257cbdf4539645ca15b3b1c41bf3361cc7ee000ccb97494bc2a69a2e48dc569ea28633ba383d8236bee8bdd44bbd9abcfcf62f94e5dfcad2ddd2c91371ab9c0e47e256a41face304aa9f66eb8b2660236adaa5b18d87b533c5d708ccd86ab01d06521706d1ee9faf7e5830203dab0bd2d5e9c09d55bf00af52370cda25e36a52761e5257c36d264a7ec5a6b1ec68ea118b4dd668967e554ed93d1ecd2781402d5f919ce114ddf201a89b1b892587554e3be8b82a1ccaccce29022780120cebf400c569d20326f7a06c7d47ccc69f97c88677155a8bc295ea12b75a03069f0324f9d41c912a93a641e65423df5045f2f4ba61f7021c03c97e280389b6db3321f6213296358bc425f41762c807a0dab01dce6e396a5395f61e810528c2d104c9d80a4fa63b1f4041481d62b016c160e3404385fe3d94180afe1ce3bf2d48d696a869cefa40d9bf96e58a9575e14802b2b0ad682d96d7cae7a299209f9e27077db30301f74ad898e72c03aa39e40108429699145e55f5dd61324c2b5761dd3ebcbb18c8aa10a5c32fd115336d45d16c1d3318bd7ca45e5458e4b7ed1dab4f68ddb9c41c13b31652015ce2f13a56e443d0e3f9b82b180e209c8acbc66824ecaf316b19f167360e831fe97f08f7f61c8fdb3cede8e5e2cb53a86673c8531f7de3756032bf83f24e2a0058cb00c38aefa83fb2e76b5c6a6bcdeb2444eb3be0813ff4f6fb7bc5661c99ca591dd1d5381003e1ffb9d73c200335966f4e3ffa6cbeaeb15ce684abb552ef3351225e8ee3242639bf71da390ea68e682310b7ad51bbb6ae28ac959021ee97aaf64d18ea196c3937f54058b36f31ddb4d864d41592f5aa96a915cd27da0ee1cba0396f50a054e7bd3ce4c85807579121aced57ecdafa1fdb96614c40420fb54211ea0e0b8c917b02eee48ebdfb667dfc7581ff1a5d21b5d8d9441ee2eb9b52f5f8ecc39a3ca37dca939070c923029c281551cdbd31543b996250f05b29b554fc738fd24fbaaa721e48e422c681712d49e4cc0eaf51a2230397197c4e5a9dfb70c860b4b5df758b02acc3ab6c66518895f75bed64e8f541252011a4fb1dac035635ce35a47ac8c0736b96d46c4c7233b16019cd16f114184b772bed0cd081bb78c497261b2093d480942fb9378bc29da09c8c476d1a81676462f0754a97486ccaf49217cdd3a65ee3f05e5a79f3dbc2f4e682524bf9c5760585a075ac92d171570c5e3e3cc44f69f6787acdc1e493ccba1bbf3c9ac0ed830621aa4034969bb07e41d58d85e36eb72918e0435516736bef15a8a94b4ebb472920f75580684a0f50d64f2552774ab3aafecf39874c994cbe9e29631f47e5180b84cc0b2b5329fe8845cdc2ecf194a4eeabe9d97208625894b25872e0e9e7416c6e13838cbe27a2604eba914512b2305a7e4515b669e0ac323aae8fca2d2c0649382dd702d39d62ae1067d548943cfe6d4ed5ef7e62d19293a96d23caa1d37e8f085164716821f3913bf7d4dbb3089b0b6c22f2d1918908ca2084425bca93665d8f57443c3b700d3c026f16f12fadb7231c3e59b3f67567b255e867b9db7f1ea86eba4f3c9a887f396e9a67ae3092f17c36bd672246751b66cc5305f3fa0c3decdd4a88659e748fe8ba359ba0ee85957ec602c8f0b0fb84c0c73f6f5546f5cd2b485c87d90919f19cd4867f7dd52789a4cfa8bc3a309ef18820388b507869a6cbeed19d49c88653e8f20ca5328578d713c66a418231a1cb6ebd00c5399da95a46851f0f44ea1c974c98e556d9caccce68776ea46a6a76af8f5b45e683d9edb266abc19685b602601bc986155b52b68cfed25fee52604eb8f3a7cfc4b94a2ab7056dd17f4b7c90be999c10612fcb2d56afaa7c69f3b2ed6d4bd2771a4a18cca160ecfa7af1fdd65db27eb90bfc57daf60bc5890b26d452928e7f40f0ac256f6eb4e32faad14e67ab3a41f221c178b54d213303da9c0990efe9add31d01a315b407836195e7e649779638dffe114452d299909331ea76c3e409e3a569bced283d3153aca7b0fd835127e77fd7364f63a3e5223c70a369c25d039238dd0bdab42d11ab2dbbf80faa3a008b5c95984f82ef7a49735fe7954c3bc1d233c6e65503b9d33473e24a69eec002bdc10fd8f51acfd9ce9e75a7ec3c146c0efc3e2e123e554211fd69016f7c4dd4087b79576bf4d5edc97e4a84cb2a39202f4b86b9239a0c63970a3f828402b27ed35a2277b1a003156dd14eec10ee109f282ae8b5666819d7f7706fb0c7f2bb6aca1f2bd6fbe7b792d031f3cff70dd073341878933c07601620fa49dd6e61f7a041ddad8483fef7486cf22695d916246eb86ed7747ed4ac0f5afa3eab89330b0dda18f24484a6ac68cae281f6617262964fe31d0fe2dff53010c358b30c6b1156fa54f0322427b6155f8e399298c3b0b54b726b4ed4de58de4d59e4dfb4e01e91f14b726d938dce787389d9f26f07d05d021a1cc53c3c886a92c252c7047831245d9795d6de06fb685ace5879afb3f70ec18c7b7a873b0de6730aee65f6dc5f603c48b20fb8230b611b7407278ef5f926c48c79ebf2fab4282e525c6c02d2887f7f78e158d67a12e0840bbf78a0e1de0eaf7f74ebbadd9b5248f0ca02ae9098f4b1ec614dea133a05280d9ea76e00bba9a1e6700be98f6e400c4ba835e98d361739cd7cbbfd4282f1f4cfa1467e0e6087a40f60ecf532a32e38a509c11af122b4c06a7b0ba20adb67a0fcc61bf571032f4f0b5da5b12544a8ca6733e17ab57c1735a4c3a4a706892b75d0b247b0985981a3fb285a26918c78ff19aabdcbd2dcee88922f2b3c4ddccd2c931e84b3183c659a954caf1997ac9308a0975d384c5b71b823a6def6b9597fb589789f8295d2ab392b96cc536db97bf8cb0d67dc66f34ebd2a08b2720ca261f6dd3e0ae9344f52e4b3ff0175ab1a737a3a5600bd8ba7f7baf248b8d921d1597a136df1cf86683144311a2bc39f92f3d3a321584c0e459adbde008aff2a4fc054057002d9d6e94cb4066448ff0e266fe5bd4dc7361bdf06d89f962a79558af5c879aabd117e166b731284165b0169da05eba6a80d2677182604db85f2a0cf9b57b6c21cfb165f6b604972a10be7be4831c18e4466bcb40af4c66ab7f0fbac2202ffbdc4b295ec717c5a31ec0159425f8995ee38f3251b59f56d7c639ba33abc76d974cd11e326a74fb3366979100a374fb56bb12b379a18e122a8274a1e0b39275fd7a532cc4af2e455436dde18a1d0714707df8df3d9ab69b069935e948a428ab31371c932f9a26dc57b7abdf99f13601d713a9f8bb86e1319e7bc90e638c75ae688795cb645a9724a79009bacff6924d350c4cec5c629b1ea86433e08e652243d836f6ff2f581b96b3d1cb7c24b5f1124067ea6ea649691c059675396adcfefba2b808d9fa3f5a74606d56c5c3a70f7511167df6ed4d7c0ac95ba1e70c747a7127be3912ee7c35fe46f1d9ea83c82e4627092320c6d1b4ebb7ebfb00572d0e9c969c78cc53570a666b69f43be0f62b3af7344026367f3f55af095465872167dc5ee6e01831fda8a183a678cb7c1fd528e0401404fbcc7b97d97b9a5f1accbaebdbcfd3104d6948d1ae2442754a005a855fd20891f42faf0afc60f3d1e1dbac7c333bffbea9726b4dfdfa4c21d57f80b6b734821f1805006d0a2d06b2efa981b2e806bfe685e166519e63d235db25850994fa1116165e656150439e8d3e8abec7ad32f6ecd081328386300b6074b5796dc973a9c676e0a1936bc11e0acdd5b9c9b748d102b9adf55d95c0588e756ee31dc571669b4ca45e2e9d6eb41b50995b9fd7108f652d3ace43b12b1cca26ff9a962ceafaa92bc9c9601da9dbf6a1ace46b69e57fddfbfe17db74d63e576438c135f1790c9d69c13a4dcce421438d28c15539188dbe62c15e1cd8305ea77489ed3bfd2b679827091d171b9c18f09749799ae12319c3aed9190033c1ca935b351d2d33f2e19a0265845225b46fa0ad529d8d6be0cd95e19bf393bd7873f3a012c64304e3faf1c7e570d7fb249984a3e4bf135771457894db98af7fae46a9ffe54bbd601586ac6024a2f1025ed235ec495e2e2249dbe2a6c894f5572d22204cb3584eec093876c4ea66cca022f71be6b01c541fbab42aa33eb35fd6147d0201e59ef248d3627a70e84ae61fa3bd8375096d14585b8762493a230ca1c69a6cbc22c101e0983843460ea10f568b42cfc07be5cbf174fa2147817bed5c3f1ce3fbcfb467891a4452b956f03e96d762dbd6654509ff9921a5e34423da0abef2776cb5238b0ecc6b2f58bd366a1972233641be8cbbe72b7a3bfd14bcc3092b6e0f5f47110e8c1c73d0e7755082ded9ebb0ce0f15ee00db3c57fb158a22843b11a2b0485d6061c5087905a31f4e197513e64a15b58a8cbe129932bbd7e7d17a9d98d884b6eb4adbbdd4171fc0dc4c3e705955f3a95e7b4453cf658a6812acf027cc7a3b042918099d1633c715bb505b793cdb63bdb94df0071d88dd86eaaf822205006c765e77c702faf38f8362c23f27ab42d18eadd0882cdb98358879115d45c2a107b1ada3e178bf73dd4fbd676619520ddca76329d595db569a4b491cd05a5c1f78d395f4426dae8cdff7dc0c830439c2fd95fa6872afc01a9062cf44d35a9ad5c63ac9239bc300865a288a21d9bf73cb54606241a54cc0ca78ac649c12302f3b798a3a97cd52c053f5790cf4102937dd3de9f30f2fe543df4bd466ee0ece8ca074ff042d9607b28e857973c7cc0c32ccd58d781430644efc575a8839999d6f2f02eb102d47da125bfb65e4e17a5f7ab12bfd9b7cf10ab09de7eb5d7c757afd1e301cc32e6f2ce4243edbc8d638ee6ac673e93a1f22b207332f624ab93ce762966d7cb788df057b10748504ab3334fb64e5517e6895793d1be38ef79697ede1e2e23c8de901eb7f055d7d4e724af861586f2f7beb70718415857637df2f09be40f0f77b29a608d82d6bc2e46b4be259eebb180c5c5f93a3ea753c9adaa574ca2c7d25463ff652153734744f7de4d0251caecd21cf21ff1af4e6f30d2709cb32c2ba3382bace983f23d5b190ac1634c226555eec85e8a15a83dbf04f7a7e4d2c0f48923757e906c9c1d5ea0ae683c2ae8fcd6f5a70238e540a8de147254073ca2e862a02f0b07e1d37c5b895d3ca1780d82b608a3e1dd4edc1a99f44e3a9fc2c25492e7812edbfc26616a3b224617038e9c98d89991fc7070d9d6d4cffa8c0c711933d3254ee984ef86b3f42daa8f723d05cd127d2c04ee5293be1112aac2d1d7708dac9f70c7fb60dc504c0ebcc83b5b174463549d36aa1633426f9df24d8de687c5f682a0cf96aca7ed3b214d1ad567103a3369a060b35627a0460febb501133bb50bd0651144c3207d8b74c2fa2713d7ff9a600355e9572e2d78e642d8894ffe61f17f2605919a40aab9a37901b1787e6c17b0026d09f44e2ca391c236acf075ecbd9cbb02acd54220c2b976a9833b73ea9089979164f487b82640836fe50888829856ba9342496e41943e92dbded9bf87c3c9914d05a3911d4dcea51c00812d51c699fbf586bd293c92bad6965ed1147a5e139f4dbda939d11302485fdd1f1487e7d8a757f1ab6632081161b9d769dbf233911c72f76a1564b064a5a8fa1379d15b05fc2457b5e0f272865fd851ceb4cdee59da9c065c31ef16867ee93d2fec3cdb0c1530db6fc893fd1630d33b8edc9cacce2a5f5b82d2a538065ec36c2db1791be5cbaaf7939bcd94f4e12cd03726f2e94dbfa0d144f1d0bb5d60593b046ce63987093acda3b5d4e05d21e8485f31548740226f7280bf772e0bbd310fad9212de74a249e1630b198593ab3c53fbb961085d5aa898fbd5dfae1f4b775688a09a091e07e78037e1d3f6a4812f3db5e8bac3d63f4f529fe35917098b18f0d673d3502f8a31b22481d11c091e23f99269b83a28765a9c160468395b2b10b87cbe49b83eeae58a7b779f197ed3b1dffe2a646c9b');


--
-- Data for Name: access_request_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_report VALUES
	('01a22046-a381-7fff-98e6-cb48852427dc', '01a22046-a35d-7dd9-9015-758beaca5e97', '2026-10-01 06:15:00+00', 'in_order', 'in-order', '\x0015251778d18e236e2896ee21ab1c6c4bb405b02870e59fc3925317d0a5859b163ee0bec60c510fb766d2010536b8051156e484484d27542035203ddf13ec01881a677247655fed9a7de2dea25c7c83f58071791decaec8c7875a0a500ffa4ec4c3487d9321c2ce6ab6f49ad75fce62c8cc1c1f1ede1728e10f99df0a6cf994bfe39efba2ee16c9d0f4cd7a654843cbfc65de65db48b8f1d2e82ddd2663377a0920068c9ec0464c6dd0d3d91f9f316afecce538e67316cf4bb5d86858db57f7aab307ec1ce8524350722811fadc3c378b62837343d4afbf3e423981e253a17e1aa8e844e6e88d48f0e2b78abcc98a6fa9eaf9aabba7c0d93da5c8c5f3f3fffc13a8b89129216263f81599da7fb76165a0a748c5afc93f82bf99855baeb28beeda28ae83bfe8505a75ebc1af3fa37ff1f7c1dc82c995f48dd46ca9f3a750654c44f34971073ed4a70798901d3f544ccf40d400f089983a84886fd2a8a9e0ceb08bc459254d886c8e42b47d5969e0b5795276cb1f42433fd30f07cebc825a26504432875c40033e1cb6e79cb5ee08acd7af618f21347796f02ccb4e90dfa0d69f814c0551e7f70e9d4929cb7126caae4bdb7a2ea3cc0a8f4847e79ce41290cadd4986a75e1d7fdfa039141d6bd863dcdb54919a9a3cad54cdb695913984a6c16a9d49e7d196801bc230ced0b77a01b0f4a6167e7479bec8de19e4e71f31b913e8fb5d64ae35a4eb813caaa0a8c934c5b580991ebf2b827db8e923be837a0897f2f2b72130d5514cc3d7b107642e1cc27a1031adc621a88eab1a3917906d2e6c9e3a27e7503f0e1548ef8c14f831bfb5955cfc983060c51915ac1b1d3567bef86956b290dc841cbbc569c6d782da87c29d1cd14482c74bef484839ff1f4bdd0e55ddd5cd4e2f51b945ee07a533945b0d04b24a8c51ebde7937fa66c61d49bda880ab4595a5ccafdb649b0fb7d4f9fe60f1d2c0da4a251ee4215c0aae55b0c7383176ce563de3f133cbb7311d0484555c00fd3a2056a22520864ac33402f613dce657705555be211d3ab7dc95b7525110fc55206673610420917da986479cab1b7cb49b751819df187da2ad0c09646d0a287f2df6aa1e6431031e6ba4bd735d8db8c8766cda0a533b780a5094d9b8011f5aa6c275de2503ee0e7751160e760cdedd6f0a478cfeebebef8b88a2cdc356b476ccd7d1b31c8221532c3649b6c81579b61488a385083efbfed86015b7f44a159cd815a9e315fb0de719b249ec51cd4ae969988bf9c3f4edbd6eb831ff4bc723627c03d1ab0b3cc8a07c6a724879c0621e45518eb5c0493ba3efc53464e32fe957a849596fbb1127f1dd242375af9a17fac0314b96f8a08ef068250cfcb020be3b74520f1a38172a0f7f2ca0cdcfec5917e4501e71190f4e72a26a9fc327870ac0437a9ee012db7bc1428fbc3d680f5c1f43', NULL, '[{"sha256": "287ec435d64e7a7234fa1348045191897e73e8faf054a95a600b82065981da90", "sequence": 1, "territory": "LV"}]'),
	('01a22046-ab5c-7caa-9e79-4fc744b6bac8', '01a22046-ab3e-7199-b3a4-d56e4c75a979', '2026-10-01 07:09:00+00', 'in_order', 'in-order', '\x001392bb838eb83274776fdbe1ee70fe6e0d035d8dc6fb2790d1cc98bb3e206ee450a30d4ffe1a64764104e1f964970bb29c10fd649ed3ec5474a305fd0e94960a7d69a6205d6b05b02be662f03ffb3f04c1c9764148ac59560c996e0cec5d4de57059cb699ef3c2b4ed4377983fd8e66122dabe198fbd7d3f063843b16394f3989ce9e794c8ef12db4d4839e91d79c127930089a2ba6c72185a864a96f9f03f6db86262bcc561a49e467cd0516613fe4543833d282e43bea8bb5add4b6d6fc1af36b09305e4b74a43bbca5fa740dcd7797cb9c4db0fd7b965e3ac4d3f573a1e61caa9676e433c59aa5d4ffed0b331dd0afa91783eeb7ea23ee6a47e7689dec51154927638e63b63c2838808eb9d6fbca313e946aaaceb1b6667fb99f87c292d98d9f8528ee4a2e15c5afe8b9ec57b4c8f4368abf36913280698ed4e27ba6f09848772412254cbb62c7342d83151549ffd97d0514336a29f58f5bc242fd5138ccec14b05d03aca0a7353020f845105164c08e4b2360c8cf2da89c2d316eb3416b1d9ce5dd154020e8c16d15739934952992aaee66ad04919178f76e1af726c939c52406300bc929d359fbad379270604a519b6bfc408c34fc082756efe4d7003c17a3bc360d86aaa3f4d297f6957c4d6c6f6839413ee17b7c7a0a60b791a4435151dc68deb30f310dfae3de0e71966211b2b1610b1234874e620f31ac93671e09c88ea0aa97e80add7c7b3fe21470d1d7307a20ca6c1614083a024d90e153ae9da9c37ee671d5fd71e3ecb308f67a9ef84126a9886404f50a44fd65098ffbc9bb772a710d9d72c05ebf9f6d60a9c351263e4fead37853fd102278614da010daded6374bcde6cda1b95f2d0c5acbc4b3620b2988d844b2dbf903b2009a0f752a628526e46a8f006fdf490d2c4eb2a11ee2958631d9836fff8523627b1a6e845f22d32155950829f6532338f0f2b7810af52278d3e3a211f98708b6ae277b8a89b723a68487f4d63d867882a61dfd3b44eb76d122f4e4ad96cf0ba5f1254c6515944a576dfcbaad29352251233dccc7c517a286931b8cc8e1ae51eabd908912ad5ddadf9157ecdadfe5cdd34d1fba179acdc09b2b89446538856811d9656efbe03b8cc7e4ad277443f5b8911c71f609bfeed66398e4cdffbc63d4cdcb64405f584d274d7d4e802a29c0ddd2c648ee9add5311dfc13342fe732311e9ec52f083752bd6a7d5fee328929fa6cba25c5e3bbc126e5a147f1a7e133366f41aca437ce9e5cbf642a14999a4968e2e287a651fef7ad99453657047acf5d29ca4cbd1db890ba593bd3a8e776ed0cb40c762e4cca160d1960472eff4cc7754f329cddf48dff3873af71dba7e771b30b5927970e41920c4de655beb17ee99c442313167a673a811424088b0404d00d804be58dbc162b8d14844a5bef09f67038a9bebfb2386b96', NULL, '[{"sha256": "287ec435d64e7a7234fa1348045191897e73e8faf054a95a600b82065981da90", "sequence": 1, "territory": "LV"}]'),
	('01a22046-af72-70eb-8e0e-4880aa74be60', '01a22046-af5e-71d7-bc22-2f95ccc24eeb', '2026-10-01 07:33:00+00', 'in_order', 'in-order', '\x00b15197c72f8175955cb6d8b1e664eab3772d955add29bfb50c4fc2f64fddcdfe51bdfe97d87b70d5d8dc923e3f6086fc416e1baba463a5cce747e4ba3ffddccff127c3bca68e5d8c957645e7cadb6b0f11c342ff2d91913e719dc4f81e90ec0999875551eb40a489f74810d7c4d0551314b89c3ba68e835cf34a8037457ffa73ed9e9f01fd61a2047e238061dd1dba8a2e73046ae20434cd694cb1098fa1070b7c0f691591f1357d042cea457136bfc8f5398d64ec4c5cf6fbcee6e0a6ceb0ad73987b311c73934dd572559ac4533fd105570b67e97727e6be9255a1569788f7328deba014a7203aeec706968107309d1239a915b1c23bb1109225efd1b6cb3ecee9c79681a128d89e3278ef0bb67c137e577a1033e67c0263dbc1dce7ec029b944390556263c0627710c8df132e9b7504287d3573439a3f5cde32c6a8f293874f1a0049bf41aef1a99c74f0e0389898143861c5161b92be16f1bcb123d4551cbcbe829346d898c50b69d5706abc635bf60a4ab9d9301e72c0f689fc19546d92ddd978276212762b79c42f05286003a826c76886a65d366159356fa4440d88c59419def38a2c704fad6d51e71febf1cdf73e19f1cec1e2006f4adafad3d742c80e93c22ff98cdb9a27b815e6928e1e2e33b0fd4c5f4d1f56318f64241b00e53fab800752a558b865d89545b5d4bbddf8d2ded0cc7d9b878322dab6b836ee4bb0550177bd0fad08ae829cb8ce92fabaa27256d0ba14b82eeddeeb64f0319ecca0a310f82040e582c5267ae8196e562d90c2b9434811d387ce57c22c53b6bece56b70d0853ca0003329dabb6da54ab47c66a78b9e6d7384891ce0d09b1b99f064089b1bf3a2cefa56e37a9e9394873dc868b934e997e132bc091dfcb6debbc3450fc36d9768a7efd7a4f30a97bc9704389a4efc6ac6eb1c769e87e20217fbf8289832e2c98ba2b05ad63f24d59390483822d7596314c059d2f214b8429dfe9d7e5aebe9ec846559848a029a0ba30952dd5e7a0debd895eb5841cc7221005e5d1efac280c1709495108acf91542d06d1c9114de1d76d6693fe4497cf1cfe546af306023a5634abf9c7b98a7306dec37e6205f6c55d72cadf9ab771a79de182b259055dc4eacb741e6e8fddbe61588b969955a46b733fcaa113f4710cbe65d5f2d5dae8c761f2b770f367ae0e25860af901f374708a89aafebed376207b3335ee59ca2f07e3913f7f91b24b7d507bf01eef37a58cc16a28e226f54ababe172a524fea1b50e27e94b48ea7561b725de05813945786059e9593c6672e556c6dda47afc7afa51451f70a75269267b4ae8a616ac5f716791f58843669dc8fedfe7693dfaa77bc0cc4207312a5dda63a8bb98beecfb4ad897e9ce176030f2c2f76a2627480fd230b67273673b6f1a0b6fbdd02697024f1d6b3337c21b43fb983f9eb89673', NULL, '[{"sha256": "287ec435d64e7a7234fa1348045191897e73e8faf054a95a600b82065981da90", "sequence": 1, "territory": "LV"}]');


--
-- Data for Name: access_request_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_row VALUES
	('01a22046-9353-72b3-98f9-761bb2ded01c', 1, NULL, NULL, '\x0076c4bc0556ec1d4fe92436bac1b6af7a06d2166fb70617241956c3487004b034284c3872b14ed8c47602af3450a4cd66675b69c4d8ea07e817644a0c80da589aeba4239422de887dfa955e328d3455a6a5710bc59de343235185d170b61a6e85462e4087bce015a4e6b2a15308e7e2e6a3759d5e57d3691e8b20e16f307a5abdf7d0e96bd48793540dbd26bfcbd80820c380cf4796ebb6d6f6e6ece23c2733c57c507087d1a220a988e9055f388994ddcb1526'),
	('01a22046-a93d-759a-8bde-dbb7f911532e', 1, NULL, NULL, '\x007b34168663879c3431d184a8c7c89878011930e36fc7d6747846818c6ed6a4cab1d29f7759c8e92907e624dd08539cd6feba22c91a55e6e372f2e18db84d7381ba0a3cd02f59e9a033311df736a3e9c2f556a5c25618ce32e08044a8ea21d513b6657b9980b68997574a5be83caa60d762041b415b5923296f946a807c0fe55e4dfb7cb1b45e113f01d674a395e732cb52e641aa2a56f547ea57f4cd490ac72743061d164d0d7441a19696911eb67028452988054adeaaf2ccd7c8'),
	('01a22046-adb1-74f5-a7a5-a48df559fe06', 1, NULL, NULL, '\x00c42e869b0688b04eb47dacc3a9bf9d2865723d3cf79b51f099a2f4d79e858e44b19f492640133fc45c3b0775491ea6d4230ec0d73b1eda1ead574cc4b71b7f182f5c575dd974fbd5b469226a338cfff5359623296151acf81d8c7e28013ae3815e53ed9b1efda49ca351f54a1e77aac328f9622055d12416967c2f47dc56fa1d118df671e896bdba986a7084b0686c82d00ddedb27d63dd1b89878f71b7580be57003237310b0429eddc107717b00dfcb98280c4ecba6dbb6b0b');


--
-- Data for Name: access_request_sending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_sending VALUES
	('01a22046-a35d-7dd9-9015-758beaca5e97', '01a22046-9353-72b3-98f9-761bb2ded01c', '01a22046-92e9-7976-b506-60e464c09e60', '2026-10-01 06:15:00+00', '\xbf421d558f983e3af65f975e2be756133d78209e87f146c876d506bc2f4bd22a', '\x00b9e5d31c40f86882382a35dc12b3751cb83780c51ee7f7b1532d0d355e7b941717cde11bc30db49238434e5b', '\x00db1b3a8c562306709298cef6974869949c4bd6b706e78e2e95bdafb86a8eaf4fc96ce1cbf8513288bf1b681dbc7e2096951964e77a7317552ecf3a2f6e558794851897b9c6a79e1775edda540fe7c2e47fdc15bab2d63db8301192e5b36aee8ce913f55f8aa9799aec256faae25792d5bb8d78eeb31fafe6d48ec5e33518fd9b000c18227f3783d9aeec6c375fb176992ea4527183f5d290e0569e3ffa3361dc73a88d16ee9265a4116523e25aaa95c6935ca51362b3d14f668c77a50e5585da67d33c8e523632fa6bbc39235805af3f9b0e31b1fa192e1f791ffb0d0cb854a372bc665daafe9d6d553e5b685b62648233e1d5c7d15e7b10e613d985c49aa670efd0721aaaac17aced13737f803af74967fc97a40155c262cecd55e1afe4936a7351fbe8f8b896e2113d2c40bb6dbf431d0e953c6681ce108d5b4cbe01f0b65fe64509a7ef2e04977414e87d34bb67c426e3acc84fe022820848f5d41acd782dc291f765c938e474769f9f84b97c09955d0cdc773bd3f9f20aaac583711d4ef9a67e3a4c3d4b2b823015dcb148a5a3178d3300a6034441ec6f67793b4342b7cf565c5c28650e92a52123e31266b24d8b618f8a916a2962576a9f7394d67280a7ea9e06a166b2c9b0be58a199c3b790f9a453aab0360e2ceaa504443e22eb8c6837c8062b52fb5c1db8cd4671a4debf69b50523f64fd25a5359a2b42daadb27183e04f9b5c6b1ab93e65e532c0bc2aa6edd134755ad8eeccd7b78f4ea5765dbaba08dbd64c444c3449afe9523cdc23dc636c9e281369a0258a5516363323a826a2320aa4316c0e22344e5d3ee4bb3e3a82afd1ba7ea6f70c93335b29a730172d74061c72f3e4150eb05d2513d929ca63a0eb65fffec071452335901c71bc73f71d7d2dc436d494fe8a6c75ffd448a44078cb65a4efcce496b878e239f87b18945ad95cd0077ce87bf8685a110c50d002d2e5e04f8cd5ffdfd61ecbf3f7f073270ecf234a087b714d04052e3cfeac65d4d17e8884101360b1d65e9e1767290c2729920eaa58a9dcb36fda1454558b67878fd5cef11ac2465ae75e428583bc38608a85d670e5973f3390f38ca9eb6f23cae2ffff9542353a46cc368addac2f871ea142a93a660f1dfaefad3c6e6935a2e37ab587b05291ea47afc38e20eea064ed9832f96067075265ce5595e03aec49536f6cd1cb4525562b771dd863a6ae3a5c23afd5885b9ce11850c23ccf0d056c19e7998277acc064ff33fa01d909804d21786c84e180fefc7f906a368138595c9a5bec104437700508f317adfd8e9e3c8a69e0de82add6cea16e22502aeeb9e535c719078f26033e852cb8221062110c2a6f1d2f971c65e9532e36c43b5931169a87c7205d2ca796321c6842cba1f53228cbce407912d0f0b0b782f8646b7a074c927ca55916b0ae1e97c0c0c2b3c2f84f78aa3057b06920a551fdd3fc168e4c377df24c008ff3c52a41b677522fdc0315e2ec774f19a5d25eee21d07da66b72b55aac58a5ae8fd2f22b88f385ca54c4736beff66f6467bfcfdf9efd7004fee9ca35bf3fb7852307d4b9b2202bd0b04a186ee292163274ff6538b18639191847a2cba68a1e068e5b977e84f1925c1fb960f0ce927bf6ea4c529b8068a9f202490fe3a14cbc454785159a509ced118603666e449751a5c0eb74dd0340f2313df216fc132435fc29cf9279f3690f445913f22715fa6f8dfb57b6833c43f7d41c30de6afe9735723bdf75749bf44e7b8c270e258dca3ae87f3e2384c5e9852a597f698aa6ab68412efaab4dc06106787408a70f06bf5cc21b3de737a5aa8bb668c77db3c4368f4bc5e1f26448776353005da6136bb0d7588226f6c1f660558967569dbe779dd784d336525ffd6df179a64cdc337f9200aeab49e6e195eabecf42e8673044435fb6c34d570a762daa176eaa57c9486cab15ba9481f17cedb1be9d2ca7fdbeb807a9e2a6a9990b5b555a25dd3932fc320634e89460d4752dc45e0515b01f5053ecc4272abc1d6331623f402113c4f36ad544f0c41df5366eba2a3a3f597d0d6f3dae47d5e14694aaecd1c24294427a02ee3742652615df2279ad5020923f14c3acf0cd4e2757537725138d8fc966e7fea490cbb6358acb34f1e170839f1a1426592fd051bca7632e7c42bc8cd4f2b17b95917c734dfe191bcea205c3f6ab3d0f237940717b2402b896448089860086ba8d7fd416289dd9ea5da463d8d5cfc2b6541f98db20b907c74bad4ceb8251ea273035dcbf431bdf61816a37be912b9278290e38b35c48c34c04203ce423e54ff43bf0014c5b0a8edfacda25bff333122e70d03fce592e4af7156c3e6bbd24e66a69787f75d642a60750c8120e28f9d2601f7cd8effba211e4f1a3a647b5ec6404084edbe8050001b279ea032586928333a84e096089318c4b614cc2204d670643652068d3c97ec8d1cbc699d29db0c1f5b0f0ec4ffa34b6b462d6fab8fa9585042ba58216c01ad50e46f5d35dc15486b7feae6fdec92a9f7e2b1c2428d7786b548900d6ec597b16c2439e88e5079af8580f5ac996e1d01b670e060a08aec77900c02a7cb54e38d2a956eb5119c50317a7f3c1fb9f1b58b4a5270dafe3422649bd5c6e7cfa14d25a989e09544e07d1273f11e4bcdc40e4c63c4bef76c3e02958870a2bf100de67ecad903ea30527d984b2ff8f228779f1a5a70b0e868a49104aab0f6846cb2d315d281dbb0600643334d1f5df4063e3b60a32ecd6e5fcfcd7da70c4bd42d37d525f0bb2942906694c2b4aa06200de7d65d7dfb1a37d782caac53178dddfa60f53354c6e42fb0a2aadc15adfc58729dfc1f2c598c229ebd6267e451aede0ac7a62ecbaaf78da4384e25f31b0f6e215e8e5d956c5e0a26b0476b78cf3ac0717f8162266b7d3c4c7b91d801fdbc5c3db5fd104081f3c15595cb8abe76994c986bf5f7223077f0db2977e29714df16b5e7d46cf5d09e0ab6b2ca54f64351b2822b48dc1cfb7d430aad4e5154ba4bb09b9ed443a008a1dcc2fe09a2f9c9c4d97a337c224dc6c2d8dcfbb29a969cc35c0a3bf94ea1057b5508ba58b1b0fd44f5baf5675512d8e67cc07535bb8669dd3b51fc2c2be1a36f3f5f5584df139b1ad5022c8f7305d66b745d2b757fef1b75abab92692d80e382c08c8e52a1237b3e5fb697d43098db03eeaf4e75bc23fdf680a719cbdc547f82674a1624c18b824ca9f884d6f99e6cac472a58ceca161385592b2f02d96b0ee7e14b11af75aa68a4a3dcb03c08b1ca9963bcc061991e2e55f0bde76456d2386314db37c9a422c1e01ad632db0fca3f552ee6b4561fb33160ed53bf51b17aaa74dbdfd82245b59683fa500c29dc3c14ad55debbdc2218b21ff2ce617d60715788c879e95da4e22656d2e985fe0c535cac7ab8428adf9187680f82a40b4085838fa0a8afda52ce0c780d6fb914865517c125b48b5f36af03a90ae2e0db9c08bea3377520f4f7e22556e30623fdffabf88e85493f9d74432d10718be0b373dea910b5d7df5c2e840f3ff720312e725180f1888ff55065ef7d002ac5df57ccd19785e2f85c260713533be4a9fdac4ce18918dbaf4403e703238e33a13ae45bd8d11e8774d52e096773d585eea93e38a6e4d8e32bca8eb16c46095692e944368b2348fc0dfb80383d1eb1ad9a4b2eee27b03c29ef4036a94ddba3739156daf710e57b4c68fddd4b50e8536b3738b10e8b335c1813a7707c428c52425579debc45095b47ac4b1b522a9746753326fd4085a1498c512bc6d46aff0f3eaaa9ef241e5853b327b06eb56714db6c86d7f31100deda4b99002cba983b5949f38d9e3c7056aa2d7fa2610e5cd8685c7213a267b5a2b0592d4f2d23645e70204442ab276ff562cb23299d2e5944064cdc60bfd86968e9059c50a98fa916c86ed318358026964e910ca6bef4375917d9054c7a82810a758b7258bfde11e1d5f183742ebdbccde5abb078e2305efc33dbb3bd1d257c89f387f97eb1b6c8899b6d289414e81e75677a1d2a2f9307cd023cc809fb492bdd4bbe94c93400c980f32caea93857cb5acf3726feb27a7030295252ca557a216defe4e57d20a89b1ffeae81e8cfffeab4e13985483ed51e92e6badeb827263fcbc79903bb8ea6e2e2421b7ea450b85292dcffba56a3489ad691e8637716bb30e08b212ed51b0102ad43dda79126308ea78ece51c0927476084b904ea8f098e2f1bed9d69cdcc83ba90a966ee3f28543f3e0b5f46b9830f4f11e9235caada33fff67f05588ddae2f8726c6fd1462e11c39151d8c6e2321fb9a372b9f82c013657aedaec87d134b998689cee1dfd31eba77c53d818b92db5d3c9d7a2afb931ff9e439492a5749ea00cf607efeb14ed7a61a454702dd5619cd06adcd8dc51b19b156fc8264120c13abbd686b10a26463809afaca1176f2d76e0dbc168285e910afd694d2e1e59de004acfae338a2e622eead68bcd8ffc057e86d26c030297d3ce850f48c4c53edceaaba9bdd9df2e14869a098e09c4586ae8b8804403ed5c2eedad5fb177d088511624a3cb5d999b79ecb92ee4a9e4b7f6bc350dcd161efed2098fb0770e81c717bad13ac617393f7850eb506f76cd73489f36e8401679c5a1ce3609c1a9eb0292ad5782ca574d33b1c86af1c798d0aa3c6ec2df6d2a9d781b8fca0353b6c756c04222d0441a7f0c8e45bd04219ceb71b6e981a6799e5843e40abe00e6698d06c4f120857fb626c6b98ef737499864d24e1ee4a575f96e221209188a5981e0f009146ca7774091e8f2c99c909759550fcaeaaece160a7d4f193d71889f6d37425fa09895e3e5124d6139178c320781b1e4cbad929ffd5906d2e87dc073461e578b3b59acf347373539e3ea04a90f8676adf9a83a9feced3afdbffff86b480e2e486e9a51595580b027ea7651e7e6119d315a882833736b4a92e55aadf9c317f119a88ebc1b3cfddfea3afdcfedb2d856fef6d8207bfd446a192bf5d791c932bcd5169c3f45b281f8ee40840c2eaf75b2aea6c384835b61f4135a12b2be6211e6055a3d9737971524a94b9d27f3a625cc4a745a14566052d015ea92a5bd68f5a0a75886e68740b6e1ca5cfd709096a44807b99a6548f2274256cef17c0147c421818268ff4c9bf592e3a193b1c8bda66a05ded2b5d19932566993c8ed5bd7b5445f334e015f327e4aae4d830ebd8ec1a62e0fe137c672329fa4efdbe6e9740afe25d9479ab0f375c7b9392cea351d3585afb3d7cd0254ca42d51814cde1c85b644eef2fc547bbf3d021a4a47fb81be544fd85becf8f2419757458f6f4ed616c81799aabd5ff695c35673151995ba3447232965ec31c19e322295d8c0c7b0fe7b8ecfc931cb777edbdfe3c0a06c45735b280b1390dcbbe9b2f866e05cd374f579bbbc08a9be51875467acdc06797ac514b77b95df958e8cb985e87158ebf494ec6e6c127a7355976a0e1991d2c6e3636adeeca60308c4be075abc1e8e2a9d1f645afbadad17405ea6ff40e760c3ca5d04de68b671288bc6fdccb18d2c412680dc970091aee68d5b5ebbfa6e54a3a2495262cae920f9e436372494911ea46c9d1178f685618f89e29cc2818e53120048309a6cf0247771da58c9aadfa8981c49a6a5fca74affda274dd81f207d739bb50164a6b7d903aa653752869eb8a16af6b78e58e67bf941a1a8a54efcdd87dc26cb5ecfbfef6416304e1555e3f3ada9ae924954543d2c1b5a74e41dd91fa8e4854d4de5f6f3dea024ebf3bad6896aafb76feb290e2c92d3ba8588bbe2823c5ef2a2d39e05c861f999c6b302d6e1d3deb71b61201c2a05d186b019e90fe7f6c691884df68b1a20f2dc5983bda9dac123c09a945d114bf80d6b967db2cc38ac86345bef3ea07dc078b7362fa576959c4c2aed5749816770c675117ca9598ecb4e02cc538f8b1aa82a89a8881c1e970dc1e6aaa73c2e09c0706150ff2e7e511685936a87c96d066373b37751bff01565b07db28bceccf90ab117f20c0fdb4ef43cf4ed6c1ddc6c78de9f029e3a3e1cedc22646b1ee007b9ea62e2caea3ded24bcb058d0b91cd36c81eb375b573eee81095ef19b02ba0bd9b55a0461b7f39f13bc677366096b73967b09efd6ff8345ab890d92f6210d567736c3cea6705be7ccfd7599417d0b5f944dfb92dca96d2e1b6ea6aba5b14f54100e8c07815ca04986764fa4740f36b34835f2e1006e07e186b0b3c7ce26ea683ed7e0d95d0f17d573c183434492fea71d4be0f2a55e6bbbf7143eb2ca1a66cd53e895cfd00b1f797472ffb66ad7eb48ea7c3b56dc5ecd96f89f3838a03d41c3aa395502b0a9fe03b929caf7eee2eec812d28ee264b734d10205eb4e010c19162990098d59288264a6e357e134585b97eec7b3266f671a73ccc662e72ce77efe84d39675ed362324c18c19666dfb5faa071c8d016e79a6b9fda8b46e870ddf1cd2d3bba23ca8970e4d530f9348a32c2322cfa74ead79943c8a1a2b2a550e020d1fc1fe6b3df8fb05d174d648e9030111afcf4a1b31cb1f5f89af5f4b8e68ddb2d21146ae04deabdd66252433494a8339e310c19acc0a98be29c3782b0ca63961c45e47ee642509e3874658daa236a50b42f09244a8133b04cbd677177163c2e330a5eb2adbfe6d1e9bc191d0ed5a56b37febaa9e9d8fd8bcc715748f2234d5b3cdcc5a7f07ca2d4be05a0185034fe7857677e53b220e58d18122dd7edaf89df9c27a5943a1e3cf3562ab8eff2175b057e61bf31e227df7ebda2c8a17e428e055c6c62fd32c31b077aab11f93337ec9f07a94f15156f380aa772c1ed72e045a72388b40aa70a8c43770ba8c798daf2e41401563e584150a2ea8bdd8e23cf7cf76522bd1f10a3dcb8e3606777717299ec6682cef191ed8606926cb922817bec3067a3d0cd3d5d97cb8fbe207d29cdf406db10ada40ca3ff56868a1336f303c9333dce0396c059246f0acd9fd65453fa79a2515991f531991cf0567bf89fad31b88df7c5b7fab7c18b066bb9a2ee1fddbcdc9bc3fa322fed3361c63961fa858e2e1e59d4b547428ba17465b5f2035d383d423a5fce7123f193a58d33c225debe7b1d4deda3f40511e031204bfb7dd22bed6154997d8dec74b78dc13f0da02b73ae993070f2c9db5652564334bce9d686a2c92bd9a8b764bfae7149802d52120feb8c97bb8f3baece106e002e0c25f198c6eed20cb08a60f3dbfac2de2d4e3ce36041e5b0a1365ff4824c799e4a60bfbbb1292bdcdc232a5d1b54a256720cf6c6f8f6d9e63449d66e624a44ed07c9fdda936c9b462f09d01fd01a18a46874f39b5454ec978629c43a461ee89afe1c81b8b1bb3ce95504579d82facd650083da2fc2e9b3f8ecbd106f7814108bcbcbb41a19809eb8a203ebd06d70f2245a9c05d894039a8093bb78be24bbb640baca1f1518f86e14cda053067e005321237c148518abed92229bee9ef1fc552975ef54804cd47bb9f45abb489d7016e3f91fe9115f919449fc4cab94bf883f7dda30191e3539d3caa6dd789dc608114619402713753836dec8570e42cb40437678ade5bdab612ceeb2192af01f5d529e4ea3595a33634450b276611968f7c0f36e1e3ff378bfa7d58027a784d17f5cd53149c7ec22caa4b0a93ec5a97215c713371122a594aae23d83c0b8686138a7ac7457fb0e00d7c6f3ed55a65250e3a76fb4a8a8e581a054338c057f2a471585e4c4c8c185416821eccc083ca1b3038a8a9db52559e294f64b50113b785828e34aa4a6abdb0d84fe28fe89c2d4448fc1291d7268876414b87b5c13875bed5ad011cfd9a223f78011a48593c4f2218b6a414087739d1f4b5b8edaa1a11885213d66e29a99e7c6623edf4cb153eaeed05855ec305fb02563ef892473792559995f065eef7583683bd02e2cdb06c9990b70e6704e91d275b96c5df05c597677ff10aec6d3af6c7d5e1393b379312de84303301858a2349e590308ac3304de735313b669db6c6be634de250513cc69f0b89651dae128def07aa475ed0864daf70d1d922848fd1337f98015adf12c1c3c3a1ca7cd4d17b91f26c2f53bb2172bd5f31cc2e078f449b09dcd56e36243c62b0d13a322c208c99ac07b93a6db9a50a8c3f8699db459db7a118f54ea307d1f1f5b2c283e4adb461ad98062a2b747ee329136dfba3a1aad20e34bc0cce0676036218c09e3530fbd3f98a5a6c3bc397c530f63503a5f5f4e56ee9d1df1fe67849203f5b5f83ac7cbb67b274f0657848ea1cec4cec5742e0d019101f8e904d06d53c03e479311dc1e4791b1457b1b4e7dc82fc71a4dc8ad40651353760cb3b0ad1765d27ab23a54292475650ed3fbe494576567abefacd9ef373dc47d1e6d64010b607966f00168c6d82d202910b780cebb12ae5be26484cb512e4100d5c0c32b0e32e54485e7fbcbab102fe7472c825fa323d71d4d8ef6541bc716fed490cce79dc3d82a8c7334237a12975b84738088c81e3459c5eb9524355c8f2f484b7700c793246972512218ad01df5f93ff25b053fbf5f39d6ac45355ea0f711847c841b0f7b553e3c30fd61bc2011e434c470e3b4afdeb2b978397466330997f176d9aa85244c182b378980193131ab0ad25e2c8db2ef6a3c268af18e4878a4867b4b04dfe06698e41f52a49de5ef5ee09039d47c5894bf2005be49cce98122d0f1ba66a04d72299abc5daeda30717696a77644f60f7d8797547a48fbee8118d1df87adee0f73648b8547b68cd1b890b28e8600517233fd356f6d4abfc9f1133569c3a31c1cdb20b4761edb4acc9bf96d2492a775e7b3ecc2403457e5b0c55ca4a88f5ff9c3b60050be886f61b0c7a28dfe5875a9383bfbea8078c54e6902e0beca7f11ee7fd0dfd3610173b8ed5071e067d4ce2a5b10d30fba7f3edcc8d8db724444a32243a5ffb2fa50839410010490b3d76bd433d9a7170164b99054a06f36ae3bf483182640ce093090e80d5d9b5b233fd6f6d96e13ec8a7a9b7c28723462fb40b39c672544582c04a9587b0c7364ef09cf4e65ea94fa2fe39ee2c7a5b2d39ff794d90ff8f4410c9d7cd55a856dd372051cc4a670fdaaf4dbcebfb0e3f04a74499004560c238dd1b88867b78246720248da92438d20f01a5cac066b706b61a4d08634150a9929723934a74be5f6978db86a3b5e28b1a1db512d6c07f6663424b146988559537a4fa70c02a4a6ca687c5f04c47e38d6143ae3c4cfe4b7f56d52765f0ce65f71d730c87b32e919b9630c6d001e4785d3ead780dc4f2439c77b03c2a13db69e169f642fe057a7037cc2eb892b0789744ef1403aedb82b05fccf3d7af1d1d6f90c8094865459e121df80b7729e2873d11658fd9d8922e1da837dfbb145867a4e491e341e9b2ebd8470c2e207a0dad06d0a85b250b6b0c7dde6219019f61e005eaa7257602615268d925ce86f37044b41350520b62df83751022537be80440864cc9e704bf78f541fc0917bb0f5392121e659373fa483f45f1c6d919e2fb9c8dc23f12ad5e87232a3a431d88d956b33554ee90e15b120d701310ef08260d853ff76b6138830eac8b278648dca483d838021d4fb93e3a37f9614366d3ded350d134a0a2a9d6fe0297323ac912a3198a94b1147a1d1bb364c77efd1ef10bb18bf2b0dff7a5c09a315bb6c898d5391f6e445a785d86351a44ad167beef78f8f24899db442038bf5e4694de78669e9da506278fb0d2a453bd10f027ce2b498b22c66c9b234a0f37b0ca91f01ce0404727ae2cc090c8629bf925311ccb059588e22d80ecaa9eff149a8f3fefc1335918660f730d2cd31e8221c8942f345dec9206138d971456d64b7a883cd2ee4ab1f7595e3d7deefcd7afcaababa0e51257274fdca15deb11850fc80f84b86169b552e7b442aa46f8ba5d44e96df7c50708218832a02d4f7e5dc7a63f045137d257e8f70e2da186bf2222311ef392f5d9183bf22f18352dbf2216687fce65f66c6cc645d866373064932e91549c7046d4b06889e6d283886890461cb13850a741bb41c21946ab4f107e6b1f9c9e6c897ef4bc3e1d9b2979ccc1e87508b9904aa95a83e3863778a76e836a0d059603ba0e7bf51efe121a16429b52a77be0547d7f4a31d4b2e0bc2f3cfc6a83d53d9b72a3d586f33862ccc65d89cb6702f220d7b1ebf294b2dfbf3656cfa44eab7ebc36156e89ac78c02f384b9db6e257e5f621e38712f779d3d1c6128d103bc6f88488077f631cbc0d2d9a1f584e9ff6d3f8690f6017cadb20d11c77f20d86021e7674e723b2f9ee12b01fca5335bbba6e9b5b88c8e937136bc9444e06f9d0432a430529a5c838aa2afc9fc0a9c74d19b2ecaddb86cd27de8d8ab9ece93f0c20fb274d7f424a70becbdeec0fac672a1a641de4ff5ef913d7eb84e6a3dea403fb71154ddd981310167c9c04f88818a146d133958a5388bfb3fcfff2d81cac159203040a915d32cb9d64399626749852a5b628cada5cd67c77e92d460f543c97349a0a80870c9d39a433aa2ab4533715e8a44033bd54ee6f5a553f85841f515f713a6a1ce847c930231100c03305b86a6909a6c9842aa11a277b367eebb83411bf7a8ac59b49ec778e92d275046fdd45796f8d6a8f9f5cd20bcacc9535d68d3c7dd1fa203b66188325cbb64237b40f2f7b3ab56779f827ab296a0750fba2837f589f2fb07b62935f6c42b6bcedd6e4efdeb3d10de2d584b9f1fb5d55a23aeec6cb1eaf75a2bd4be2142b9ca1b5557a53e65c4a17035076e0fc17d0049d2d0ac266a5da93e45a68f11b174ad4cddc171e3dd78082b6959af46092d3edec95559cf82ee1880dc7eab8529a8bc0371131dfed02bbb18127940cfb69dfd1efe6d7693b38db8dc385573d2e54f12ddc80b1dc49f142c45484e02d9210f7236b5abb10620896c8449742a053ba9c95b407bf8b8c3d3f1f245bad1e25d9759b874cde7bb5ae6f30cddf534655c991a2c4a34cffbd7b5bf6257ba5abe1667ed3eb507c87059e1173f6caef6b37063f6b45246383101e0330f06c9e94f989b52ed2f6138436810003ebfb69574ad5dbde87f9b6f35feb8a7f66285888a35196b5c8af8d09cf0ef613242178f049f0994a9654cb6e0964ec8e70da342b49ab8cf5fefaf82c3d8911b90c5f7493d8d1124d226a1cb30d105fd9435460bbc5b73a40c74b8348cecf8c048963ec5b6db0e3f9d112a4146a061c0383d8c02c5e55e486e2898913a69c4615081a8b1faaa3343975ec488f9029f1878e6a0d17e635ca7e2f202b6c39d451d9bc3cd55764dc1ecbe0d3fed7d899fc583d9c1e744b28fc949174970d89c1fae367eb6e3e1f81e0b923e3914372c5fd99e16d5e1cd7dda6f1404a87779e40b5070f8c200511e5af3d3b61316e92d49079cec51888d0198870415b5354c6a0be0cdcc50fd5426d9cbe3b6a3374aeed5663695fb8b97ee5a913f309cee2dded145362f57926ca5fef9145e16e99aada3903858fc53d08559a68c9f55b7ef66fbfa2dbe89e92c02aa514347749e3c8831d1a7ebd83ae3c56a79c76d580d5f357937f9d5c04f16ff96b0d17baf4aec6e4df52cd235791c2343839b0cfe11cbb8082f0d1476dc9b8a95a306488fcfa9ce2de7911d22e3356c1c125665cfb37463eb015baca054ea93bf80cabf7f08acd5fc05353c79f158fbeff6784c95cdd6f215320e9c0bee3e8ac291a1d9b4447ffcc58eb39f2428fb5a6acbf665ade61c53d2a16dd259e4bbc489283a29af88ffe5bc0c5ad27d7fe2614eb4d9e51fd77a1dfd656dcf2ec472313e7336ef9d116127d427fa553aa2eb9649f91a1d07af245aab20a9f9f3d5a4a9f11a6cec07583dc277905c6a75d668cad7b1d4a84f2f0c9cca938f95c30aa5c11c713298ec350df4b78a6d4165202395542b3d0302b2c256149cd8e125a09b542a9f056481f97cd33af5e88abb5466cdbb6e97522bf9df2e5468f0eec9cb7f506cca659ab98295f8631081779e170e207b4e3899f993ffac30759896916e2942864a992e8c90b110ec6e0216183fdf3728fe2357684857e026ef7f266bc0d24f1ccd6b23f98e48a1be6fa73bf0666427aff3790899c88cf84dc6b8670c043f67e19549244dc791067c1d36d08a653cc6f71f551f8d3c09f6f76c7419dc69f13f6530f468351f2d13c79232f9b51827f41b2282188b5fc012c2ca1464f6e6630a22343bb3ea33fb72a20aa8f6c07b2aee84d89deb9094fff5a59976598e03a696f9f34d4695c88c4187da1e42a99b7d9c146a8e69ac5f0deeb139ada8918873c19914ae1b5f93fbbbf4e751ae59be042cb1bd8f609a58f263a105ab69ac4d491eff0acaac8cb5b01a05d21dcb8016eda2a1953c3a05ebf46bad5a864c76892b2697846584eb64c8644f0999bda60fe94b4d116efe994149e9cb555d9efc060544bed03810452bc13c9c04b3357f05e72c19bcb6322e12adc902b206ee13bfa43630fb3972692b6242cfdb8107387b433653081009bc5b2bafd6c9e50ab8d31962b644a3b2a88ff978481fcfe4deed1db1a9279be32d038c70a9ef1c76d3be6b24e92348410ebd3d74be864ed62b4bdc395ffa17323287e4febf4d49b8569623b69ca3c1a33c6908fbca5ccdba15d968327536b2d8cb02fc281f27f686c98665bba5438b4dae5e7c7e6068776030d4d84860e545da84a0f15660b7e4c18c0f22760bd7dc1c41c3bd5e896956ce1396f674801b3c120fb900d4528b94d600dc5521f470deb79b35d888f47a3cd8f56f719e79bc936bced667bac77873066c1141e01970ece44393abe359b930b947e65f3761d93bf7abef3cf34371ba47503285cae9e249ea1d9643e01c15397f47868768fdbb72de51118a7132a25dad0d2e8a9420a8fe621d32f9b228af33889de838d4d6151b3241174a502ae0f6e4a54766fe2ee6449ba595ce8143e6d4d3e574914c4002ff9a1f63b69adf6e0894891096aee63ba9f15d55e68b6452ab6f28fe7b4f5f17ef9872bb33fe95cb5cf4af24b500ac262fb8bfd47ef8aba52d7964dfe6ec4f228e6b54756f780528097bbc07c14738952a983e8714a0860b65254e537e337fbe22d6f25741c89389d7c8f3e3f63ad61a067451854d0a5129c4e1792480ed7f0776dbc4b559a80c2d62e97e9cfa230c9ee333718e9c033efcf9154ceef35e16ae16ca50b1a4548ecd6583975fdb13d1389ace46ca95b4f8fe244f0c6c33cf4eb8ab8416ccd761763bee21d3b8d997add92fc81a8666f4475de9e8ef69f03fd86ea5693c468f6864173d8cd78ab1456c248ea3236d9f4351aeb75c6daa74229235e7c94ac7787354da2575f04f170fbb50948dbc255daec9cbb279d13ed7876653d60b881fa860a3a0b0cf1423f668af3249c71c62db7ca3a1c3408dd8a790294fe90831fa0537146f2e5e900d72c682820d02431fe6a35443ded738744cfe547ac411c93287bb3e8fa67bd9b01e37573f23b731f154fd34dcca260750b6636f9c5556604d54f7132a2909a7e5c930fb5d49cdfce3189d6ec824197df26c5c776d0159ac50686733d0f3d995ec8cfcf5259c89d0354ec47823bcfe4a16703a1262742d7feff99e287665170ad88d3faa5fa92fd48741bf7ba0ea2324456bc508b8ec5fe2ff56dd2ef9179d4fc009d2a599f3d27e3495dedebf465b149f997c912d48d195024dda928fe6fa855f9634293695e415974f45756150a2d63151944e6a870890c161027d06ab535aa2a88ef53dcf11bd8fc4a3a5dabe3f9e779d15a1470e8c02861a71c99cf4001398ed356dc5d279b8a9c10ea05741f068bbd7dc9270c451f6ba6fbfff62a6db3ed3c8f8fdf0c4f464c57b571033ab2b4e9503ecb801e90ca5b48c3bfeafca2b792f0a46c4ae4612a5dd2fed7716a77061bffd7e56ea2fa4768e52bdfbee3b585ca8044f6917e7d078fefe85f40f4c51a19b2274bdb700720045833e6246b83960b24d5abb70030c02c87dc27921a564c08d555fc7840571f7f16405e0e684f57788102f1cbf1e9b8b40c0d7dff1076df49de67e5e9c5d7f9d3d21f28d335099771d38a19749d68868ec721a7620254b01a1657101518b7d70cdec18597616f460d748cacf0ccf7aee1fcf5a96f0d6726da0d9681534d8740c92c257272afc5fa6173c716f4a472e0c4482225e085e0e8066c6a049e4f07280d23b4a61b8df0393d0dc19ab84f1ebcd6a7f7cb7b1a32fa33d97b473c82c7076c6b2fe9eb26ec64c0b41d6aaef2976f96460c7304ea920bcb60fed88fa69d1386dd4d6e05071851bca73dd90cd3b1e4425a7803c20ecfdd70f35f92304b3c527c46ae3b59dc9a967543f9444079a6bc394ae1816b2eda0142453050ab0ac3b306090fc15490554cc983b3e251150d56a27f097261cf038f63a0db96d38d2cd1379f0149a34e586b60ef8c76e561ac7e5bf5c66ddf84b02324e7661ef33903ac89e395380dd1bb5413d2c08a2322929069d84e3f0c61c7cb65edf082da1e8e414eae6a866d75d5f3ee13ffb109a94c0d83bae6383e5e8c337c1ae6fb27cd61b9f923a9204fbaa656ed019f97737d1587f919bf83abd1aa3d07d57d56138b1661f67e6e299497a1ce3b596aa59ff87c15688b27fb9803743dfd16aa053b87ec7ee53f7b7b1b04a2d5b925dd5ac06dbddb7283ce93f131b2985a143a1cc779a42138b0ebdf111debdfab8b714f40d000372edf2dc845f09eceb4f9deb374bc43a581259ea1adf91b4d818f3eeecf2428b6cf3dbac5ecaed4f0d6d7e13bc9783b11fadef889c71d83dc99c1367383ed089e78d5314439c9d88d8a3e594e4b24bd7926f7d59ced3eab1a1f00ccea3783d91dbdd9d2c2f6ca190bdd8a6dd6306629093f395d88445725bcc1dbb533d5bab55e1f45d38d01325265685ea20daf71030c1c63b476f55e497f248f5a65e1aeacd90200937b2450714a80152b7d668fe52882f85075845c840fcbc2aeb41738ac85d64638b797adf825d6e60d40457a222f068cb3942ecf077618bf5b9a2f7519f710b6f9d28de21629f379bfb5c676167c11bd0835101ccd8bf3b5ae6c44338e703045498cb234e74680e392d48271f72ddde47607766a832bc8251a0089615183f79a9fd206736397d03ec5b778660828a07ec6d9254f2d0c340b4f3838883a0d3e6046af7c9ab691dfb9bed3bea90cd54c71e3bf9e0957b15a79cfd9225fa1917620835bd6db8904e9c9a256ca1f844b8636581d5dbf2f15f5c0bff4969be5625f17d22fef77b2ff0130a22f42753254fc21efdc2146fe4ac3950bf2652d1475d46a59f6d80016054eb39404c3a87a0432764b5c8de51983331d1a7863920316c8cab2c068346fa0fe4cbad3c43475e2dba88957a4c51cfdc509329252d11f5c9a3abba91b17fda367bd31a96f07dbd0ea85d3233fcbed09f90707496a0fc15b7a3e7908b54bc048b694aec31d34002b45e7b552affd6a7536a86559385fc553782f9931703c2d983f79a7151a6a79277f53826959bcf4f849dee0cc86651b5d83b86f970cca74e1b3e4f3b27d872fc7316b83998d1063d05ca479d426f8db8707df2eb0f8879b4afe4a1bf1e905c51b28ec4641d7e20f8fccfe1d60b292fd325f01a4dad4767ee047dd945934ebf79a01131ccacf3bb88a0424a28738fd40d18f1fc55bbf7efbd3db9238ab7cec2319f99896e7d6793666e3876e79f6cf2078c60616e61d859589a40218a9894a9db61a0fd833fc87e63b197b15346f169e5f30295cd2713a20c14ea4878713f4046d11b884b2e9aedf58d6c008ab9f00f14b2286e97c664f057b4a313590a5e200f57c1a8c728d166dec2323290722cd42a00a36ddc099b6915fdea9bb4ecc7439584931f1d919d8a92a71ee41aa900ed1ed81f0182fce482e7d572d4081a75c411e7ef88799f1219aaeb0127b8466c71f088349e3814fb22b073d5bf85c9d3bf80084f18e2e9d360562dc9ceef8c2d216fbaf5484d9dae420780656f92770a20cb0dc147a4ec00e9936e9c10c901f49d05ddb1f8048db6ccd6e472bf162295e72592bb7c0f0caf08bf71394253a837e0d9f91417562232a8dd68dd4c06b8840c477a4c5bdc75bb10c2d98b28525ae98f4318c736a027e38a989f3f07d5ff1cbc47819093af8ea0c21149fa97112182b6998d396a07841f3fd4fd52fe735b84254a37fa1fa3bc751a2f16b384948eb7eeaa34f3a19982b57da4efc883d3cb2af3c7f093dac8c9c16a845a54646d861093382d1a8388ea058ab4f8287066b500be1d085492e56524a2790a5b666b221ae67c401605240f03cb2e3ed305e09e012f2710bd6f5e533cd2f457e2d494d0eccc4e06814f19fd46557954e258414c11d1adde17dfb5fa8d48730eb73d120c568d768dcd344b74ccf6aa97c656d3dc9395f40d4212de025d821a54f9f0a85304e272f89de45f7e0620ea8ed1edfd6796cb9bcb9081bc32d9e291044d7f6cc0dc271c6f2a9915c87bd22da5d97fc4309ee167b0ab27294590588a457be9ac2f0b27f7c18021b8d96697c954d4bbc5b2cd14aa6c08c57516069a6e46d0fc2139d9a069764c408f435ab42d508f9414b74360d60a9ca06dfa03ec496738ee9ecd61b155857773ddb8c9b2f4f4691053c95654b92b5fc6e16f7b97c3f1c9b99e25fe350a16b5007f897810497b0b20647797abcfe09c80f1f0e3ba33d0e014a409c732cbf6ec6684377b9e504c5bcb26792fa4492576f5c07b2ad536cbf430c2ccb0563234a1dfdbcee65f31b91aa28d9687c9e2b3cf38f0102b5aded06595f314ddcf1c21d6089ce451a8021eedc95ce9d12a7e2c5e9d67f3a5b3123502738536c23247814998acd5413c236bf6d1ed0f8b98860ce5ceff125f33365be8f5800f8c33e27f5718f92f99c0a1c47b3c24e27094103b4c0232f0d962bcda66ddbe5f0df2356dfa14038a555c46f610b71fdead9bef416519e17fd16d3b487a1c4c0b7347b3ccc600589b0c8c03ab6f7572c7a054870a02cb535af464c166c2aa6aea9321fa3080e34afa43cb1d253a15f0bf15832896d49b5a04a24d9686900bdf7a6f84e1daa29e968fa9dc5f825f0d96330b4746dfe68c60cb98fda341e9e0ee5bfa436ad469d7f32749100f285b407410c44f2469a0dbbdf2883c75990c25518eac376e332258f0b39b7bb7441ca52a066a5c6dada83029e8b02bbb0ca92561d6ef9cd4a4c3700c43baddd02d8bad153280ae0a78c6e48adbd20f6cd25dc397e1736d2902a6fbf6c1ca2ee897d2b2a7831f966e998d986e85db7f22ad3a15efa9b16c1ed0d803ff1f8fbf1ce5e9f10e6c71e65cd346b9288e7298c579c07fc1013be2a421ff19a5ffbab633f791ab0e9e9c2204c00afc819b8893b5aa02b62486a58dbfbddf68f054448434378555d949dbb4742d3bc65f0095aee05dc1083ea3f9545e5c60aff92ef814cd33d3994ffdc4aebd80fa497f05b23a669b000f0668fc817f97bc666c3f86dcaf0dd573a49856019224a6d205f5f3655cfe8a55a12175cd8ea7db179e2e0815a11a27832c4819f42ed98ab5bfb1a2cacfe082d0bc5f3152ac4af71177632b2bc403c365c32cb1248adad10f4a3610e8815f8cd05ab1449228a909d28005abf576c348a93500d72b73d348a784eaa5489f7ade1866c29a7826f03fa2cd461c0d62a76dd283620a0cb38cac6f39f5df2fcc28863cc096655f79e96de0defdfc8d4476f2231d14916c7c2a5bdaba41218b2f81ff202de588a2665d5aa0ed48b716e4de3b910968123f9faf6e36f6201128ea9cba17b806b9e4a4154b148b38af1528b0484204e53d8ab7737ad3ac4ccc5a21e1854077e0d4c2f7a4e3cb190feab9f08d74e865c362c986cf9db9646c0e50460b00ee05476e7aea327efd38686361d4a4c055413f091857128a55575a64d76341762f334c33098f7ce0ef568880ced8a9ead3bacaa95985691dc4790dfa9a5cdddf482b66d7d184714c61af1cdb7aacd232a3412c9575c71bf707af1711c69b369f1b9a97e0356c75a50c806c0a52509f508178e1b7eab67ae7ee9ddaa3538fadd2231bd4b1cd8ca28c9ce52663c4377a91af1dbc9e2cb154800b997d0d3c267f0797493e7cb404eb68ef29048965af63fd128f0efdfc3bb646434f5e2e443f7a28ccae98cec15661a089308854f9b43370d62f7ff700c0cce0c5710e62bbc11f6a6297ba2e3908ed25bc2bd602309b166c3f7c273bd1a68ea08b0448324ccf163257c65498ccb125227e60820be5ec0416f6fa39625672436f98d7f665dafa18e34cf2fe757e137e2601974b05ff780671975d8d29b3f697bbbc796ba345c291426fa9c6312a876b3256675a6795f2db70d2b6445dc6089733a59461fc9fe3bb0f35901a708fce1b2343e033313e2a1feabfcb071ec9fb1ef08e1767d1a6db911f20d657a0c6ce0fea313d9fbd1ed351e0284031495705d36c29594dddf1101ee6a860e174027160fd06d9788fedf17ac0742b25df3f959933974470188804cfb615f093054a83578c74980fb5180441bea57ac3a884ecb9ed14a35b3c8a2730b22a1078057ba6e402f983bb75c9f65cff95badff1d7f1f3102ab3d11b0cd385240ec26b81be04a6fad872158c2c2e813dca2107abede9df0a7d22bb1bdd5a2b001e96e075a9deb65963b55661d36f7d8a09602766e01100e8812fc6d568b46bf51d8fba9fe24d00a3c3a6c69928cc53b896278da570b509f1f9ed940cea187c20f3cc567e8b6a526291312d9d1d867aefcba2db0d4a4ffea54fdfd9cc71fac053bdc055a98a2571adc550fd9d24216b5b88fd513b1c41e77fa54a85c0018bd513ec944b1454af5d4a2d692dac10a3717a6e6ec08fdd65258291a6ac2559f7bfa9f085722d9e5c8ed409efe2a909a264ce5e0e43ab49afa5c726097983edcdfd5f0ab98d0af979cdb9bfe48f7c5d7ae184a00a0f70e559159c3a8aebf21aa35ba294a4ae92799aae72fddbddad97308956fb944d4b8509077330f95f494ae7ac7a54f2290da562f1c9c81dcf4cc8362d6b468a7b0d33d2a410da2327dae7e30fe2ce6058534c8aeb7c422ecebd614c1def8a3617ee68f82cf6427d5d81a99bbf800f68e87a781f3f80cde9052958cec0dfad49431df5e29798309f8592d11c6bfaad1dc0186e4cb39e46a5e88c33ad57604a9b50f721c31f613332753a4792164b5d875cfd7a2a27f30b8c4fdc0b0533c3a46f5b962284d3932bcf04d702c572580e1abc43db57f37f42538a4fd3be459ba7aaea4be891c43a0ff05a20f7e04792d6cf5c9555eb6594a05971d5265fed2a1991ad21f6ec1c3da0226af4b6ae5750e130aa308f13e67c3daec57d87449ff61d9ddaca930525bb22d7780122a294c3f2e0902b9a297bbd92a9e3a5ae5af3bf291b6aad79aa52666bbdc1b7f66d0e2e6076e54c9abd1f1871f8ada04878968197c8cee64950e8cf79e8274442bf59308254f6c3241724addc2844105243cfe12c7dac2f8c27604be69e24e5dea556d816fc5838326767c126e82a17b0a4c06dd1d49992317edaafbe6959090d2150a22dcea40c32903dc51324ea60e9277d300caebe6467e088eb7db8d5de17239d2c9af0299af51374b9c213b3e651fe10d16866690fa1b954dafed7ca7d596890c404ac51cc1c937e5bed62de18cca98fc85863753c47b7d6e572cfe07450b71adf2b0f076ec3d67fc38ec4ef87ffae192ccb28a95e7f0eb79710467beab33da2ec45075d1558887844d81b265699c0329ab75d5543ed96baa4b9907a708c8d8a92ec6b771d71bc71e26ab3624b7764de9c6f4165c305884eb465b74eebb445f867fb84c0dac72433056210b3b58b0096389fc06e8432051410535503cff45c4eeb0f4bab1c2cda8f6418ebbc552eaf7284ca06978602924063d13e7ac6dcaf26158405b9f54cc11cd44944ae0a40e4f9b12f0504219f368e49fbb25a5faec29388dbbe6b6f013561743c221da516d4079b87d26996e9cfe51335571c822b7c3f8156d9200659c4ce9f98db973aa2bd7f3aa9c1ecef321c0d3a0fb667842155bc5ffbf2b7fc7016db129b4026097af36f0bf1aabebaaa64e811b5997ba714d55f01c3086200eeee2c4ae50c8e639f4ae8f5da18a04cdf59bc5207b570820f9962e07c93991f7634b22cbbf756f7bad268642d7e95905c0c4d2c6e355b5a4cae583410e370086ff5900ccca537771e7764c24a9eb6f7b4aa458234ce3bee58030823f22f5ec6e4434fa549b33be98edfee39de3db80e210ad4b74e097fbeca0925afebb3efd21f796f6cae8d8415c08ae6b2e0510102b42f8fe067eb66f17abe6f7ff31dd21da427794ca087edface29a213a87503626e31d54fdac0d60034973bf38dff7a3bd9424685b76ec080d832edb0d7a04a9265c3774aead1c0ae176507e29611e3d33ed2cc271f0a66a0bb2752c6f25ba3af7ea0038cc1f1fdbba631186447681d8509f92a8689e4e825d22c7c772b072486ae754cad97f4165ebf3405a8b84d353cb94ab133870c5678525ee70b5ae2dd68abd5912539a9b153b1014dd1c0fb1552a79092cb1cf01ab1988d43b1765be1b87b772c2571ac8f0f0a4bd00f5a06a275814d5deb0bee776e80a11df983bcc6b25ca3fd4c14e086630a95588844b3fe79fdea58eb905daa3bcc36bffcfa0c2d47950d84cd38bd8439055d1b0008f46dcd5a8b42468fe69c2c7facf6dc1b537d050c24a797f9f44867ff840e634aec39595cda1d2af7cf58f42bbd21f5830fcca629a0ccd52d5ffc726320a4c3e8e0b4220ad7b86b71de4bc490624e943bb4bf3cbd1e81fb77dbf8f3d8994fb50ace579375e6df993fa60270891e8747c77947df68a9a96c1a1dd99845e4576e28bbb6396f9986cf677bc34539c1383e224692e817093f95cbed71817b391097add834913f1f099e58a57403fc6213dbd04472f676280d3be3b8b564397767f923b385157ba40412d5d330bb57d8539e09d6957d0048ee2f746080a255149356cfd40462275bcb1feb2ce86ca766e00fe8d674001d3420cf51bd6468929663c5376db99a95ba2ab63d6c6c86f10794cbc849c1c61ffa2bec23f1638c26f43fe5af5717d07b87e118d5c6f8bd8381fcf3798ae4340e34247ffaf759d97d72ad9af514bb285dd735631b32801340e541616f1b8f61279b7e7343524b1f232a3d9300956f444dccef172a2119e599595fb15ead81b2480eda14ce464eb09be087b12a14234a0d4d016bc689eb2b231fe65f3a0d6bff255a1bb6d873bdea6dcd1479d3eb5f347882452ccf080c5aa481a847200d71b9cc53eb2120223be21e1112283a807129c1afe36c28a6eb1cd357b0ac000cbd1858c8d50e4e5c7101acfdfa780e00283fc2323d75510f3bd4b674fb8d925b7527e110ff17fa106efdad347866c83f0c5bb87c46f4af4e4c8ca34bf8ebfa270491289bf851c1c07ee99888b2250861d03b955a8b63b758ea231dee5e86975a3fbf8a961b9d167a74c93cd80231d8a349bad79c15b4471c8239b9ea45cc0e0a08e45938b8b3d9fda47a49285c77c6610911c90fb6f5ce94bfe905f02944185275bc253b1e167961a6465b6c5c957b75822e5cb9a8116f4fb963ababbc44e86ecd46c081ee533e9cc0be1b04c79da15a56e4f6e666c499b3ede8de3a6f334ba38924113b64dea421ccab50f4a521beec8b9a50e551e29041ea1c8b813cc886e7145533de5624e2eb231a9d5039cff512cd379ad578fcc4e280828f97930a34b8a90fea15a053f242a2ce4e51088097ac9e40cf18347e90abaf511c0aa42ace1b9b1f9994e64b7ff509fc75788c83957a029fec7923b7397dfb58e71bb87f1fa54d1f72d8a296bc33dd5a5f434f476db5c1ab09509f88764506bbecc6483223a00108530ad2314555b03cab5419a67a63a13deafcc56bf04509a2e2920ade392d2765071f843d11809ae5e6da96af498908c86dbacad373e7cda03709fd6972f0a34d312bb0dc3ab09fadf15f094783a8d8de429b84b1a73e23e0a3f1575a3a692c043938e330de6481244fa78e0a4a57cb45746ad160bd474333a9d5bdccc4320080a5f5778d2524deaf37437cfc9a9c18410aafcac47579fd9589bc9b7f3d0a1b436632673d374382fd2d37eeebd53cbe2293b06fcf3f005fea5f20869a08da25b25b95ec9eb077a27d8e4ff5e2b803859f5bb61be99b69e29a200b7577f700bff9c43c34dd4261997177ce8aefa81a256dfb0e055d35f862ada0f288da7dfbce615ac554333d0c8a3778a2faff878fd42b60cfc00ab4952aa5735f17cb9e1eb25380dc7f3386b7230ce8575ef0825cdc1ee5dbef17b4cc8ce025b38afac3e8f240c72f831e5393c148f23a79fc3e95ab7b29ef76a39b8f06d9b7f11baa934d4f4f5dfd38be71017671daaeb7f42ebed144d1bcb17fd1ea885363474c617a8e6303922393c42ac1fd9292b13ee3fe4358dadc9f2ea4902d3d7bea5c41e8b9ffbbd910233686c61562790addd1b4d421b75b2dd8b4922769fe1ac953fddd3e8d73490058c1939eca90c4e2f0b7311307f74404472719cd1133605a1fbdce76279d3323f70372b5012dfcd1561440445aba2225b583dcd3f4bfcefcfd030ab273e773eab2d7a6dea4543651c26acf59d4a5e2ca449036c02b4652138b07616c29705f5fe86d89c9cc1f781f6c5c32d899bb4297e539943aa7fdcd2c19e7970987cbc6804b9cc7770cc9cbfdc275c8ad88c7e6c5238a5ee40ba6c0676b619a431d98bbb8ee45a16302cc5102440ae5279481e59bc53706406556dbcb413b4050ec5754307a3b1a69410b69cd1db8682453c95d64101942d1f037abe9c691c14fadf00f67b6068cc9e7ea72f93cf00afb9923914c57f5d79967f0adb9be132485584d2b7fdb96c1545ceadf00885c4b4f1fd3beecd4861eb80233704ebe8794a37b58c4237956559a8e66169f31113e4e9fbf0afcce67d081ebea6bdac84f3efc178af1c2715a98ab09d1784e4d529b03e4209d7007661fead4a785e0a6148893c3b64af9883b163958bfa49f27194e59a9e19b03eef7ec030a300636f057ebe1cea6fe5b498e78a38215628ef1c94bfcd52afd84d5d27ff36c14a43413f40a112727b6c6c1b2c103cfeda02a0e3a5ffc1076a67164feb27812c6ae54f9f1da19fecf8ada7fb4e2a8a04470d35afc5cee4f839d8885fa602e5d7bde6c2dc2e8d7570debdf270b4f3ca690545e15aaf774c59b553d441f9d9575b85340cf55692b9ac1c379e91306e2a9fa7d602e46d91e42e86210f9eeb89a733a8b4595f76e6a3421f219e52f215d5c859352a69a8b072550ba1e017af28f9f2f089c44b32d8999864f8f61a0a5d78a26ba7f54e5ebfffb752e2e4eef400733a1c49da03ee04668c784e9642f9f68851e879ae6d8a216cec3cb570a8c3941356685dbe97d510755e8deafbb6c518032f8a0f9650a6929d89620bd5bde768ef21927b1082a82ba2bc9403a7d4f9ee729ad1ba19de41f6391ca2d5bd8834ab9607360efeb346b64303332444e7b3f7877c5d51a681044555a7bcda80960f0892f97a1c5357903e9616a8a41876265337189248590818c3b061a5274d229507cec9b3964774e7771696eabfc6dadf7630a1dea530bb4369e3d553cce821bf148921df7504fa1168d5eaa5d13c5da7e7c0934f285ae14bb32b129060084916d485c98a604ede51bb448a29d424f737f63c415d4f22db2e6e6804da3095ab37c323afcda98857b1fa749b78a1eaa8ef7906f439fea56b811dfc6ea6c6088cee7fe39fda08d7970cbe3169fd3ee3a4aa97b72fa5fef264fec5f537a2d71483f386e76aea7b421f3f4b7117a564e4494c241ad7935d09e40cc0c262c281d38f603fd6a11f3775f92be5fa4162c67af3567a3317a286d00ad8fe09883e1d2c51eef3ae2723ba072786cce41739a8e894da7f0ca76d9bb9e60f02b68b026e6abff762dfbcd73abe532f60596656b6e8937c09ff8d2b921993eac392b0659424da950f12984a85779cca69789c700494eededdd387ba65d765190e2352a78c6136efa811c4ebb45aae1a681ebc5b346ff6d2b671ea7723090f48e3fde9d9800a58f606caf41a79f5bbb5b990ffafece9c53576ad9cc81e7508372759633317dbbc1193cf524dbe93a517c3e78ec8b00826bb2f78e27fb763905e662569daf6d2c16c6be42bf09efb7729e68290cf3e4fb5a59e7ea9716d1c2354d2a94a353a36449f2cc89c69c01d0ebd6b8ee520e215dca19ed28bd0682f11f460ec672e188a16ecca36b4822a47fd49440b9c60c22cedc3323a2b051cbb7cec8b4b0b9105be7c88a6e4fda2d3db7e3bec489d43590ce456b810fd5f2522fe4b7d6292c0d9af6d0c86a6613831ffb8fbad3d5d61ca3bc9d7a831b2f76bf3e048921a954d0b5968655973b584a36f8376c16402a8fad91cecc1635cb8d9b7e5b7b97ee5fa4e91c46327ce27f65e312166a2ca3824f123103f93f971efaa1df94fa2dd59e8c41a6add72704d5a2f4d6168b5712ddfcf26cb6d7749c10be1fa3e9fb5bc77bf4d4598c6ec69c39f604bfc964c2210bc5e1da7f101249d597539220577001094058bcca02520ebd35d334e444c28842fd34dcd9fc1dd0ab8e101969f6f75d424308431fe0f039035ac2e2cedc357acea89471ee7c8e7b122460a3e27bcbbb8c284b8e4b1aa9e4377163c45b1378a332ba1d5d919facd70e8f1c2534482b8c5de1f15254e4eda232a8592591e285543ef018f4c4d87f25a3cd1489758d4920aac39db11c4941c4ba470c1052e1b68819142001da2e5e938ea711a80f37b4bfb35167131219e1b1f90a59db69c9d2978ca66b1f32a2e4ff9120e275df73dc2d3c64bb51be9852411ba407e14444bb7ed2f20d9b1b8aeca67b4c19b049e96462e8048665829a721502a02ab727b1fc384b4894edacaa71b1458460f75fe76cf1a8b669914091bc70b6f34132b79415019a93869bc3180c4c5c9856e1dd16cc7ceb520ad80f4dc1b357275fd96a45b167a120f110faff4d955e22c9dc08acdd61cbc7c7ca11cb1c67d4a196b69e13954ee6d0c21649185f224ed07b8a946e624a715f1a0ef5764fa2ac173c872f8564e54328728db4ee98f6067704ae58f06aa30ead98d3888b2bb37cd16b9d0a0bcf32265b2df72a27ccb8d1ff78e0076d588cca66b73d632e3b6b0f880fe3da1eb8437488379219e9385cc45d89f28664c5d64244f48697fb7b8c166105d1cb409fdddbe91c0cd4e0cbbfccc48b041ab5af487f443a7a764d19d96d96e2278bb32c3a0494b29dbd16805c9810b50bf497d605c489987aa9b210c43297f16b9dcd729e5a68cc293fd60dbbd9a4c1119f6857d59299c7c801a22d0decac55b0f38dff8dd453e51dfb23c82c357c070b1457deba5f7ca2f0fcbdd6e13108371103cb70b532cb0ab97d2b55fe15bf10147a5cd17ba0756dcc726c909bdcb210b401965559cb0955c92b5602931c6ec5a0328a84720e300ab4dac080c0e579a788b65c5a44f32a3d6d82b9ce01db44b954d1f8a1ad6cd66e0618acb779aa6f3f70f03fcf4ce9e35e4230698ee0449472680acbfa024daf702fe8263ea0da4c218e743c70a7b6db0f68f449319465bfcbaafda8f2fa631e7b75297e385cfca8d91c43b9f261ef8bf21666f9c58f94e2dea559a6cd4a5543dff2a0f9656e7273bfd17821d6ebb54566e57600ae647edbbaaf2ad343935792a9c65dc4a3ba99e5de36f01653738bebc3163bc258fe0c2eda320d99779a030c2028a573358e756a49d8d345e9910a2c4832c5c082c564f1933198e3f443481c3fc93121f135bcd59049aa8689b49be167436800c970aa59b0aba6fbe6d6e986c8c47b623d22af7e5943dbf868b9636bccb7462a9c0e7b200e216a0d6eb62bff660e2096385016be8b2b59ac706d9ebaa06a647db826a4683676658a5156cf9497b2d97a1ccadfc100b6888c368c7d0c5c534e2a51030daf237a23586df03b79225aa514366a343bb0b6a27a6968f47929cc54e54a69f32796368db5dd476efe85443ba06cb1c3b9e5ccfc8382eff45ae79d36d7eb77eff588a835b6b99c34b1ad0bcd366dba12ec1aa05aeb7cc8c8dfccbb31dcc7ba55829563af215c822a99758d9de8e65eab6e4a331be03acec3d2455e579c2392b45e76b81c1429db174368b04227a38889cadb9b7e09a5476d38607a9ef57b8745deeaad6b4720a5d13ad7582d9958486b4f1c5197a2d28219763b110eccd9f7dfbd47d05255c6023d4c17bb382553a14e9fcb8c269c64a1907af76d73536ea63f41826e86710558256bc3e39c345207faa1faefe4d4c8d1d0508b9a64052ba6a00cc06f3680444c166293afe3865516c153410532d25c08564581507932c447ac045faaba749408d7f546a98bb2fb3d7042a97c43d48ca2f990f21e23176e1771cc12d2c8c369df0cfd4898e3ea16512c044e244c36b1cb08fc60d151c84fca7f0da3c03e013b84914f3ff07f5c76e47d57955bac2924559fe515c970755725cb6846809f305421bd64d5d525cf46326e7c8de3c8b711495e5c0ced1c047a1f6231ccb6da2b1e5585a65ccc846d9316a3133f1b97e69e909e13e85d886ddf91569006e22bdfc4c81fd3975e906f898d762349b4a38f6d338fc1c60f52a7b614caafd05aef84e3e602f5e687bcb81b01d7cbc5b829c40e70e184ba96884eae37d3ec5a3b9e0d7563e98487d3efb454c9bdb47970c435d05c91474f4b2cbb97b3ddd22ab0e17d4033778775177cf37ace83da8973f0b43298dc89bec49c4d6154391f886d1b250ec6f6a7a57304b41ac15fff9b12149dd33b439c1d6cf6f5f0b22eebda18d3275d26fd2d4e279fdf4cd8302d2795ca0620cbd356cd793bcfe5f8017b6129be02119d193011b39f26ee31969f310a6d90496d2bc903ae5e0c70dce5eedf6b6a16877da581ec62e4edd626b9d083a76fe2721dc768abc42543670e8233995a801ba508334b11c586dc887ecc0f7af276595ee9e86b33bcc530326e735335b34449cb6df75018b1edc37c799f2296e98d79252057800019440c052130568391f112bcd5be84c4771f0a3936266b3959baf77673010958bd47a7c4a4ae3f0c6aaea8326276996aecb41ba2b79a480d5363d00f8b1c6cfe7d80ae708887b4cf1ebe493a66d9a8ae96fb885a96d541a0ba4aa77f901917cd679599d337b3e68812abbe04c9262983012516348a5b89a911ed0a9cd375914e0e8f683fc2e77f0993eac5bdc712fa35c75e6410b2f6d5169ecf13f76ffe9750b216632f85c933e7fd87ec9c31462ceb8f4b40540d6247d06b1bb32f6f62999f73f9ca5cb26a5e7b45af49c169043bbeeb4b0849a25e4de14116cc1153f649c0fbf9bc3db8a60b60c596c1ba5d34027a4df4125bd84602e2bc7234b3860c5ed80f95b09512eda474cc70f06b492659da5694ff00c320ed28d781f095a717532258f71fb8b6e30e00117efa09ae0dab951f302f103d4390a7d55b006d8d73a91db8d836b07537fbedd67ba95057e7d38dae6df1e276314c467459ac324dfce2d55c241c92f239bc351cdd6da675cab8344e2f4da223d8aef93f4c8df9a3462c0766223ff28d16732f6bec3ffaadf74c78e4a1404dc8772ea65aaa0c9eae838f9905aa9e336603e76a480a6fae6153233b61d64541b2eced8350194c010e19b8a57469c756076b7f805772a5fbbf01c249aec171f90c6cdeff370e4a1b2f8a6b975053c2fe3b10ed3525b9fd25101b40cc7519705fd3fa6abc512f2fedce9f5c3b4fe12069fce77e2b32c5e29ff0ab22be71b66630fa6174ad6270e44c2d63c7b701671e4384d3063fabfc5c84041201be7475831ef04748725f97b424f467454b31947d71ab3c5e4abbd542cabeacc883e23ecb80823b5468dc9be3fa2556fa024a9e2ee6b6c389686a09e452663a6283ddac2959417011721e7e296ce139727da385c90aeed784e9783b6344c966c15ab30a92269add531af9d7ae0adc9defc7e59d9a8b8c080281bff4f2f44023bf464aea17c8f1f75e3cdec7adfdc2097a2a3216e0c8234dd08ea427e41a42e6cb5fa363747900eea7ad2d7ffc0bc3b4ccbffb0cfffe05916559ddc408cab1071fecc101dd8479532eb49b30bdaa428875b127a3'),
	('01a22046-ab3e-7199-b3a4-d56e4c75a979', '01a22046-a93d-759a-8bde-dbb7f911532e', '01a22046-a902-7158-beda-50b61b9cbd31', '2026-10-01 07:09:00+00', '\x24bb71b4e224b4318d43173a5b7d02664de6baa62f9b1928fe5abeed8eb7832f', '\x0031e3cffc736bacdb49c5a5d88aa83665b30f6edd86fe72b8e1742b0f689afa0062cf952fc32b4659184caef0', '\x0020e281cd42a5aa7966bad0c0e1a7f59c442f3a9fc62b0bf8bfb9c1250938139bc10432b2cbd92d9be6b910080077a0a5ed7ef65ff7b4abde86ae2db780efd4d56d3eea94dd2ea90ca6ad1f6d300e8d9de0a6febe4ed6f5d3a94faf69fdce56feacc4c5b5582c6afcf2ea549a25a8bb389297e33758e9355578dbdc0f64ef8b344d87aa5f5acf839b50c7b2371086a0dd354ed508bca451bb7324c421e225a3882724c8e414c37d4c5158f6ad3f02861f0e8fbc989b55ebdabc8d30a85d4c9df356949137b395fdfd679ce25fd7edc576bacbcaff656ad20e1e9240cfbf52a68610df76f59d8ea66ff62d239a408fe169b8c7016456e74d908c2106a45b343794c63f0ca19b369a1d97e3ea57878c244f938f2d3d836541db91555e2bed21ec8399ae0f19649e3c6fb35d7ece61bcd51b2da70e4c9d455b1931005016ab22e2fc3d4d26d438b268b23cf508878e270417a3ed048f16d171c316b70c5ac60cbf51b44455e8ac1aa1bf6ceace33bc7d4457b86ed11e42571554d0664ec9e2b9cdf3e59b1ec589863e6299f49e0b2ceb4f396022fdc80747f1c0cd44f560ff3fd80dfc797f27029c0b17f51aae4d80ee19c23c01054664a0d788010e11ce52a74b3ce4849707063bb89fc57aa85f1fda903f84c4c76bcc177b51620dc05ce181c8e0e203a8745b1fd5dd7853aa6c7f57ed93d7d66e02be1eb18875412b128a81693a30021a7049cd63a421f5219582cef2223576dc715a8ac528c63eaa2fef8b143f12ff20e0793eb3ec3b94be7115d46a209137724cfb0117b2423b927f9b5e57fc878d272f96eb3c56e42168405a012571436d363db7749e2cb786de718762d8a9f6d185212ad60e9a9fae6053c53f0b450758fe2beb6f7fedff9339b2eb37b41946436758283043a6702ec9c361b39ace95708cd6128185ab91c3518a99bef3b3df00f8e47c143f8508c4c3f8665ea109ad41ac33238f025b7f136a11f9e7476f666a020da43b10055dca7720af58180ed58f71ce9f21e39836a1af646530e9239c8e6778f52b12c18a54e60bff70037461a5c2816862c4626dc2f7956f0d2312487e0df24d793e9f644917b3103e30d8fa02a1928b3d588fec89a19bf022988078c706b1c14c17f8c68afccac2a7dd60170f0ca1adee3289ebe62a8bec97d799dd125282a56aa83fff6a6590f1b77182a9b65d37d259df1f7f2a6c7a3c6689b5cf78559b123217c68d1edfc0648e4e3f14dedcd6916979958894db08c7645477ecfc9ab12778ea91ce27e1c9eec642818d0700442ab30f2dd03aca03253836d0714277e46429a151503a0c4d1259267545dbee199e3b857495a1296c5fea75b46663bfc07b6573354202f4d70fada88a0e0236f4f429d11fc8bea1a6d3ee5bc3268a27397cfc0552bc9346eb439f642d4ae8694afddd26249be5092e50d41392031606ea92510a4421f5d24bef400bf3f11eac9b3bdbd06f4f95b58f26714136a09a629c12ae0d70dd25826e2fb2e033d29ed5ace58968a70d3eaa211c5a27a446083f5e198031419a1e8581e0f09977e71140f2c14f7dac1ec6d0f03c9495e56175011fc81937f13c9dd4c511fcdcd53f1d63a78fc02b8cfaa514cac63f298b6d7aef952728031cc3b9965768dc0b2e1f0bfa7c41fdcdc181a341b5b9ab19ccd64feb78dd719ed557080747d4d8fcf61fae503f19f2ac78a8a58299d01ef49ecb53546fc71992133aa5a806a05bcfc7f047cccd6c5636008d890e2129a51f340f6a6753dfd4cf23673e92d09422a65b34dd96d5fb2ee3e4f72784140a40882b242d18f1d397ae9e7382c12027f038630f5c97b18f5f7c239f3cb74bf8096f761b75d222d6b1def349e15c092a8ab25aeff09490f8d8b38c161d3daba7f4439b9784c9d58dac937f721ecbb4d378fd148a5713ad4b8af1f394853e8a9f48e3db3374af0625916129f96a43a375eac009974182f3cf2f2bc09fb12a87f24902a0f7637c7755b3e3903a081383c609a9f807854be171c918b3922172fe39c169e064168ecb00687a8e724fb87c6649eb883311b8f38f41fb8a3ea2978ab47dd146105fafaef7abd875d58224379401434c87246a389c5fb32efd162b199c8544e6b2af6ec5ffd672b17917e4cda27b6dc94458b9e6b86c278ba90df2ea533c0c14be8c5743f555c8e442a30ddd7127de99042b16ae465059db2e494550170f6d5a61061b9ed2171f995e14f40d46865bf4bd47a7bf4cd1c3817c98f163d6e147cfde38105095e5a5771bc1fae23d3eff0142de009b865ef38260092564264849bb21370d40d72ba6a8e05a82f157bea991d1ffc85b261b1c540fdf0e67493e17e6a05d921f49270bd70445e53922f8209dd0f3c7c56b2bf83c46728f0091d600ddcdd52d0275e68e8345056d5082b0ac38d275088c9c1cea41cfa57a76074f4923228874a26573aa21c06b3a7bb2445d214c1374901378f2587e3cb7c3521ce3267b39420122c8490c5a7cb0f34440c20ff6a4216db491de183cfedd28b5df91e6c072c9556a541ee2fd85729fd3094006bebec170111be17a61a7effc0bb0d8a541efb6d1db24753e2084d4b5df92b73bebabdbf576449a630a7446f960b8d628e1eefb161ce7224c76d9a653ad19df10cd2b288a533789a0dab1406bff8b49f1fe806495f81be6b67f1002afeb4915d136a5f8090da7cf6e8f56d7c9925b9711c949bcd853ee86301806740b142f455215b2e8414f4a6ce03b7d5661bec8bee5c35dc929066c91f6381b78616f6ab3c34fda838468507e868b0eb298685662841cdee887938917fc63c124f4dc3e1eb32e48b2749c470f7cab071ba210f42e7460a5584ec3d1deac4f264e8259741e131a8d67341d551695518a89c94b3c8a5f39c88083717672f1c719a0f05f20db5cc931e541439818a01515ee7453ae7d4b557ec36f6fa5b17af3903187ef23941e0ba6bf22978ef58cebcdd6c2e4936e611ad5981450a683c7bdbac7eb0557fd328e488fe42b574c90a1421cd4e93b30841cbbd58a485b0262f574866650252ac3b738f3631b97fd53e5d7f8276e8ceb8b8074c9e262cfc2ab0a0d4d9e303c9029236fecc5d1f24472315dfa83146296c230028f07a946442842e0edff7d8b28b35cbc9625582dd609948b38f1ae37722d6d82806b2c90334fcb5800bb5ac52034ce56f3073f2f7a41a4b555aa77b3a008e6d0d272bd3798568749009e55741ef17b29899f8b97630ed19edc93e1e1cb2c2710806fbb4dea7982cee745483fd4045beb5b876958804c69debfef4d3aae9786c9bf54e8de7cf74c9dba3fe7a878ecbec4fb479f936cfa5023ebd8b33519999fa82488c4f2a1e9b57813c349bb7775848799467d71d59d001feb8909927318aa90c9d1001319b1314f4a1884447cab95ba7058cd413e4da6376e97d7ba87888e13828fef8dd0cb21eab0e0ff96e98579ddd95032b998d5247c2d37d542c16fa98163ea83325788b6a31426d0d67c6a4f5ad1accdaac823cc69ae012f110a6e8ae6d6e3e1ea6fbdeb45f1f5985c38d88515c1517c962590fd3fb570cad04968915f0a784a998f51999fda06604553b5b7b7c42a63bece3c53dea1d0a2a9e6616732e4cb8374fdef25591cd32eab2ecb40d548493959949f543583137b97673483d922902a15bc5ec1dcff36b78740767a08e6343105d8a72cf1a8b6c59e7121d2df3544f2c87a545b437f12fe736dced56faaa9df141bfd118c4a5859a79806fe7888d4e7a66e3cec569cd1d2a5adb14e6ba459f392192c20433951ab5a18db2ac2e1fee78059b91372f017326eded17f4b70d84366adf43a8f23b59d95e299d073c54d61acde5b9c4407b87229b00bde5016e6d16260272437f3e31b7c09686bbe5aa8c945dfd2c8d18906aea00eff8e71793559f006d7e29f45957e861a492dcb8a7ab914eba8451c3a1a834a50fd1367fbe962a2c564f4d7dc29ca3629d13fa1d3fb980f675185e64731432a738a8e8d0fc7958ea77e27597a5df95942fd42b4c06e644dcdc356b732f9b531ab1415413a65831399f067926b935fcdd976dcb19f12090f70cca925bb44e776560326156928888291796d533b851ac6b96fa5d096da388fb95fa0cc94c56047e1d0660e1142240c9ae3d7b9d88ca4a048f1b32b5202323b6ea37662fda636ecd651725d898c76dd61cc9c73a97ef9592e24de05afe99ee29b369a40b84a9034ea26a3f902910877f7504ce5eff7c181a6265207765ef7845d186e62a1a6525c2802532e050a00a789e68516acc3fbb0a406c5e9538d6ad3abb8499bb0e36c9e8106f38c4cd6ecd7804ae4e10ba2c5c2ce826b2db5e535166e9f2785fc054ed7a8e43ffe4825fa5f84be43f7e2bd4f399ff6f4caedb78c378fe25781656d23b9a71bd2a3cd6cca9b56315aed700f5494573f118a0b2c36fec5cd5b6efa35b2446151d2682beaefa6fe6fe3f65d316cbef12735398cb8a200b6b9f9a7df9d355595431c382bf4779dc89569dd5b119e8585b8062f3a72ea1e210ea18a10eeb217005d8f96eae2a5668b3133c19f15cc1c9a7a31a802fca30c8fadc5a572b5e195cb77c4645a24de156c88b0de80212487f43de7fa4f9b03ec98e9149fe7a71fb60a9edb06a0dbfc3fa2cd613a3d3f85090e8417172c205ba7260d34637b920894902aae9ecc89a92a7a282f9b4a39987bab4fa4b1515b85108dfcbeeada5cb0388c671bab849121770463328fcb378738b7c5b4603c3ed3a10e534858a1058fe1e63272d2ade94973d56e995d24c3f0a9bc3c56c7ca3bcc18278e30fe0214408c86d01768a51fd27ff17222424c8a1b830c6bf789349c83c25b613175f097525b6b9dab19bd9feff87deedc7edba07d97f68d3500222db92876ee7bd71efe125ad46478ef83c1460746dc27b9799ea9a8d4718b1cef24e8c42ec83abe4609b6843279413bf6eadc5473059599f5a633191873674632c9de496203201d0d0d4e2b0cfc7f0d3174548b9a82c9755bc6bea9b837c8c90b6fb560e5a7cb5609e2b026f1bddbfed7e78ef997d23feb49aa4f80a9b949b20d43226512ff6063746c26aa8c3da3d284ea9219e8dfd540527406116193a42c42f98838305e89de93453f0a6c7fe0311f0cc47dc0822b77c50c1e989edbf77babe992e5afa5660b69d7660d2a3ca4179c3e199a734729180b97e806149b64f5b8075117c80f48fa7e154f165a9f47357aa3631c3608093c750c395422669eb59a52dd96462395c7f3a8aaf4fcf62eebbb2cd85c357d296085cba83cf80e4c41c49faab4b5a39692f90206334a065425ed1d54fb93a9b9782dfd6175a1a21be69e66ecddfcb8abc05a905bcedbf3868b68106b0727e65578062e002651aaebe20f6c7e27c3f64c1bd75f3d9d1288adc1fdc4c6251ad6d62c4bba0e87d75f49bce72c1a0b2a2e209d2ae477c15e55d819f414fa447608a12b988091a347472e0b92d9fcdcba8f6dc97a162233258a39ed8c3d4deff8da552d9dbe5c5c275ecd9dccf00b9197a0242b49e149575ec54a587feb0d94b24173a0cbe93cd69a50003a2ccc8a107e07839bd7850b9b7de1d57f2ada08d0a121874f8fb179f4d86dd0e41b9520cc1c28ef4ef2c3f2472b7f3b277aed7c3c896a388154e91a7f8dec78233f26fd8de9820eb8a593d77eeccd000e670ca1ab61b4ca35456f8718952ce7e6e5bb222c381f58a3e32e69bbf50f8e81db1ab7c2c4caac0ce636d38a51f8d055d531a32e986fdddfff13c45a522e07afd1e5d0442c296e02c64cfed1000605e07f5d264d6b1db1cb3f52494362a107c49813e3625c2119e181051d795b042289288b252de8a401cf39e74774a4ba3e658117e84232f6bbc3ba7eac9ebc18f6a647915a3e60095913f02da824da7932b04a692d17fc85d016405e930a47f13e72e07e448472fe4fd9d33fb55acd2b89c5f66c75de4bec61dfa6a3fd92bd038cf9172e253e82ead165f0b3ddc9dd1d09814930be2accc045e1c028068b06d2ac438cabf38d9e2db03f55aea165c13dadc79412b1d669a532dd592a3fc3ea225253942a44d71fbce449d74650da84d2a0ce713c90415e85f04e4d7198c6b4e632b1b60287471832fdc33f6e7d44c2075633763909b370ea964e4e57db331fa4be972fdda144d158502bd89ba5b596603394df7845c6623755d04e21a714b91423344172bcfeb40a7301b818d0dc1c05fd28126c48d4a3e03f13725f3a0145fd7a305d6a6f24f0a4b7f4c28ec4e5bc8f638288f5256c06ca8d5e1715a790d847ba8f40bac5dad9822c0ba9392f71047f36788e721765569a2b8ffac6cfdc676b5688fdc4531f21f4d5ea4b3d6dd78b1b3db957e9522f2d3749045cbb263159e32b6432e9e9a3692ba317e352ece25733085021d7647ae93206d7a6befcbe026a242178f7edbd9b4863b2f6888c52bfbdbb3ec8742b59591a474fdc937e2d4517a0c3ba8a5995e09c161ecbf02ffc55dbd6962e9f1959feeb239a77426ff43f4c406b7bc94c4f7573808b3586535275b86937824fa165baf6e8f2bf2a552eff4c98d78b8bc5ac0a1af9116957ecf79cfa89492fab6ccac97789e690f3456504847d01e9255bbe51bc41536644db777bfdbed5903e474c9a823b3b285d132d5fc1ac991534f3e8acba4e3ad35d69ca7ff8653d9695f87d3afdc65ff4461ff56380ed9f7481d07891e49c1233b8983b68125b8b969d19c3b25019a2651e399bb7d16819f4d1ba4abcec0a6fa09702719564e3ba1ea7b7077db0baf15900198187bb0bbd76891275e40b9089a3c18e5b54d4753a29951d9ead19879a37b6593d4afb4835453c2de1e1de8448a27665a5aa7febcc887762a4e6cfd9e300d488eb791bc7182e93d35b41afd17e98fbf57c5f82fd147e9c718f1efbb5f5be49fc466266e7a786d09f4bb3723c2e3ae813adeead8138be5053cdb92901c66b2ee2cbe8c2c5f1f975901d387da0b6ceaf64884acf8c305e4e26464c374d22ab8986fd82cd530359b6cc41f0f810bd9b3e0bea5d9ac4690f2937c73a49b00a836ef30c4b395fb0b8f2b39ce808143985dfe04ebac12b2eb5d73bbd25bfd502125f308d8c8286272ea85f571a64486ee2fe38e31879981bafba441b898b44cc1fdfc36c5b14435a91bc10a2e100147988d7f207d2a7d8109e2b9bc2fc34c6917aa2d1d357d653beb186d9e0b84fde8abd8e93ba4eb30106926eb46aec0680b0060dda622e7d5b463f8b0d51fca8f441d31be733f1e9bda2b0cf00e84593e1cb29ea9e90bb7e9c3c75a5867ccbb1c0b4416fea4a01b75a0486c8e97c50bca87aafd47fb23ff2883cbdabd7bf7908fdb4ca5f8269f3de8ca7f72975865a77f8d1bdc29ad1b62a09b093e1095757602fd144c54224c695d9c4da1d9c7915ba881dec98a7c61e8b1781165b1322d1bdf689841781d0519db7b28afd5d2df59900a3d07ee0984b49e46ae9e21be75b982e1597e35d911431ff9c9adc54df1f400897b38c8a6d98338082dfd48486aced0d24435c4626869ea1d3dcf8d61f0d5a0fe0392398ac2b70c849246d0de7bc3ad067a1e99f9a9e3be8816df7ade8c65a978ce2e24f0547783007ec2dec3767757e89c4eedf4dcbc32509343d4288541d8a0be507c4b4ebea0db041002d70c981f1c7f28baf0fb3bc07c25c832c29baa5040619cf69479907abecc04dd6f9069ebc71151dca60ee70b0d46ede8f15f5b2bbaec65bc6cc0cc1930c4e41cb411b7b21fdeea249e95f7f11e6589fdd0e574b7ab299c24200daca9dedf7e2e2c2eb4c3c2949e807680187187e7322ef165f7c7725205ec67f0cde84506dcd8ded0ba98bec35f2b73c0d3c1a557628cb8c5f9854c7bee94d89a0eac218bea5cf114dc9ea7ff517337a6d870fbbeaeafd27afa94cc16969e6a67553ecf864defcfae1f4b373b7768defe27ebf7e9a91223aa443ef7ee916a39f05e8e278d11211b86c43206e9c48c643c5156335c61506d72e6cd488da3c34020e635d66c9e0ebe3f521e26e647f927734dac386f15ae7968c68d79e696286b6839cf05e7b0c446fb85a5ed1b55ffe64c6a0520b1a3acda1c7c8145753094b6bc4eef42aad101912180e27236e6ea8c58a94c58a552b8fbf42deaf9f8f49949cace02cfdb2554ac333def64e47ec32dce60c51810655c9dc51a221f9bef7719b45e311806d1ead74ffe801ad077d72d23e7530ef1f9ca12ee1f5f1ee8fc747bf675cd28cee04f74662c2dbc112b9bc4333b6c0da12c9fa673831377da2b5ea87d390c0cb7a6969f7a1f022287bfb6fc972f77fbb756c94d028860ab410c7281a682e911645dfc5fd7b9f7d65694f1eb772c4ca404e26701ccf25a9af0a447b964ba5454e990f27e4f63b2be95dfe90b1b8ba8d5c92aa761c2a65587c1cc064f79b1915d9e0d82b2cb57160c4a9f0c61dc0814a04269d42c2114e1c9bec07e14eb3ff49f32a3518a5a832c471bfcea038a7371fae4326ec709f2cd53faab6d1b5885c8f4ad8f610b4275c8c56216c5b47c01d0d80668b8d7c0768a1c459a87323586bbad9112135239e489fac51215f15c7cee3188d8a69a974122847582507baec797187bc0c3504b285cd7b3e5c86c842b687544712a01d91bb97e570b5fbb24f140c484f13264e51aacb588c738555238946b5917f033c896d9026d5ec33ef16aeafa19d73b5cbdff4a0812b987114c1a0c1997020e6c2542693d028e4025b356309ee92f256fdbd0bc1e8384f7cdabd4fef1e739092b124fd6a17c39d5a184e5bb1b17b62bf592ecf073abe4b9ce0c2b0a893b7dab955291205ffa2c89aa98ca682b87e577eedab881b0ffa14707333da0c0b37b4653dec53ca594ca9fccd3cff162b08590707262f02e1519682c68cdbb7666c45e4ff740d914de22a3450ab79107d1e946284f25346d1aea995b4ae052c5ffc70a6b9953d75e0ad1323a65c27908e3c069766fbe9bb5fdc1539ca156210c254d85535371f291eef8f301793d3cd34e6780e4183e427fe61d50ff5188c7731015aeee443a1b3f05a505cb6455247d7119daf0cf3ecd44af65ec3c5f0f18a866b9d1101a5dae57cd84d318924b53cc29618d029676f88f89997a1c685f7de6d89a8589c40415403ec31e2504d1fc1cb0b0516ffa559d708db2ad33e98c62448e52387b35c742dfb16b63127559265e3d38e24223f6e19bd6f613de1cb730a42f4a6d798a5899ec1e7d8ac6e95df90da882247a762bb21425fd02a7e1f513c9c03f42d05304b4a51998d5620f253b64c6d6d613c3813af67b98898502b742ce5e86bc6cc026668437c97d8ef389562173990748a3fe1f50f7c2780e6c06a55583b84dc3acf248ab7e53eec8d4f50655a9133cb2cc62560d4e61ac4a6a4ba85d0d961382328360b974cabc096f40bddcb1f21e6fd9962fdd39897d0d8d93ab6199453596ae95503086c9e46f3ad72f884bedf09b9d89a3729e3df57f7c895a7ccbcf21de7e8f01d1bb771e2c6f6b7778d4d62e9f860bacc6b2156362d713afb34c5076b4f8134baa3bb74a163f0c71733e85aa3ca49e0552d61470cba42276360152af82ae7d0d48ac92e25a71470062fae8e159ac858a632ed61de0cb342ce603f614b9467a718c4b6c563f31046c4e0e6e3ad291797798520623dd11189fe1050112f85f08a1cc3fbd4c6f1d2f4fe14db84ee5e3f37b14b8329bec18cdd99105f980809bda285cc97456374c224f7ccf3918d37d7251181d215f641b2cec2c1f5436838f3d660704a0a25afa49713686a5bc232f383e81d2cba3ced86fef76e92f4dc8457ac45ed54ce8a0bfda6c16fb3f84d1f050138215a72f97161eb2b9b9449f87bb6b2f5ee7eb3bcedfe2247c58f1638d97546d1d69b4c7d8054bf7315fd28ccb9fa6a65d97b9fc24eb565c925091eb566b65556c943532cfd7206a2e73d2717fcc31c00247adc3e67878b6665edaa4a067aff0098104b8133a2f22fc39bf000c964aeb1641e0ee9d8bcbe10eb4ad92247961b533de4bbdebcd420af61c1bbc4559d233b160443b98b2cb07ea360e5a68785e0f64d0acb6dc36dbb79b4e8c4c09ad039f91531a11ae05f65f35bfc72579b28c58e2c05de9846887bd64c07176df3943bfa2f5d0b7515573aacb5d254e52f3a1cf0c1798106da2969fd9b1abed168a77a8949ee2c369d425b396f198518873dd50564ed5a4042541afb707d21636012f141aa9f6ecb84c7eced5640c109a75c5ca8222bcef3b656642df48d841a82928e5a7410c3c58583eca0032d35237d11139c67bb8a38920e6c7382c07df274b026595fecddebf3405065f64fdba14bc2f1f29b01348f90a4ca9d9e4269fdf929b285346f85132593c5bf305abd4a2ac7fb303e4510256270eba278ac550baa29bdf7ff80d4771fbd11d8d1ad03f8fb6ae5eeff983be7c373fb59ed269e4f7163d78df051a2cf469235d99313e6e61f5125e28d418438f8494e3d56507b79dea6ea0c7c66d646ee37533403cdbebbc1d8cff959c60012faf3b9283de495804244026f3ce51408032a71d2edde72f1adbaf23227d442445c1db4e17b46b979f121bde1ef48854d9144cf4a2e368f229fe4d3c2376a1595f2b41c783f980960fe16a30b8a698ea4c57965bee7fbd6e4e7d43362f1e71e059613f4b14a079b91ca09a61fdadf4d40b41dbf63110b17204a5c8637785626f18449b4c386f4cd46f72d1343d0226fdab4f71da4f81666c60df8e9966b8c8ed99a4389b893b4d15557eaab64c06111ab1d26add774309f127d8478cb62fad1f22af13de144a12e2fa849ef3f1ee204be765e396024d55dd6b95ad4a1ae41d04815fbbaf9b3f831f5453e4973dc5db0c29b742416954365812afeb08e5ae9f892d82608a78489643b7ab0eb9f095a9414abf6a819c910ce49946b799b0d2577d59b2fe1c98054c364c4e99dd71dd4b6c73fe70911f6090d4169522bd0a26ed54de122b669788386d2038cd3caf638d18f24245bc7dca3d5086d58e85143aada99eaf2ac0eb63c0c60313a4b6d6cb255a84e0b9be6ad194bb61c83becf7b417a0244e62eddccdcea365f651f534ad00a37a20c404d6b75fec19c240330947a2e33f423a546629ffa3c34c0e2d9ebeb5044db2e6dbeb50bd53204869734df191afb089989cf7d2cd09c9ca61a0c72d703ce26df96faa4fe3b5316e66cca820b1f72885396a54054a1589962a1c7d46aa6267c27cb6fa9c43bcd8a7a9704f3376b7774c9556d27446aa1692fc9e20d07704bc7c578e76d38ec8bba93542e932d71e236492dc812315c520ceefe1d9835d1786557420ef2ea5f48edd516c1ca3032607f17770a8f0be3fe31ec041caa450e16ccb1fc2322b475219fa45961a72298245ec3cfe6bbb04e14004bfa6a00a74ab650ffe06bd4cce7fbdded66bdb45eb4779dd2685c4085427570a6df1c5723882c2d63209e385e772d0ff7f83016a839f234b470656d17459e3aa5da0caeadeaaf50276c874e5e8d6a83037f812cbc2794c13b1e98be2c26e3f0bea7f19b7a69f913a108b0332b47d6ce1abc26241966a469aa36634a2e56c8236ab2864ba505adbd4d824bfaa5f80619b8c7882c4df9cbc54cf3791c4fff568f2662d8d3d61792468b351ba9edcac5370bf0ec2df6cbe739e04d97c55fbd42f5433ad511ac497b8d8a00ddbe966858b5098739f8fba934011d3c89b1e3c667dd36aa50fb706eedcdfe3606f985ec2efec338fc6e5ba92b54a0487dbf2447b4e427649c3afd8b0ed2f409fc3ef6b33089cae2032e183c72ab4999cc31b3d2c8aabc75653778beb81a41427d3455824eb9c4f07fd9702f565b15f936c1c79ecff7179df873d65f238d2f760028893c5890bfe8dbf3dfacdf1d37094f5466897ad85d475bdc275cf3c2fb43144463e1eaa0edcc6e03aaa1440be299ba091510cd8cd8716d42904f5d0c5078be4df9de89fa5bec82b84c9656f14e7c400393d84febde3071b2e9b1d94bbabda71fad89e4120c945d0ff1d5d1ce781980b29b117419fd334981eaa0a31c1b8a375d9ad139f16ce6731dbb1d91b6afb22f568014688cc0da52cfabb975c8f5cea2d9ac397053ed7f7917dfc28bfa2aa62312c2f4bdfab27decf1a31bd979e3f21a5eb3f2a28d6532f14f57f800fc9a6dc57ba82e41483767984c53e51b213434045fa4d756c5632fe5cdf78f239ff8fe010d30400a67665ab14506cd75ec4d31945f38cc5e9c6f437cbec879fb395d32d92afc6306c820abb865b5421f5560bfc4424edf6b30ed5b7c3df78f6893c915ba94adf34ed4950185a033563956e0b15de2102ef9fd6f6806b57e517c00f7b9c7ce53bb980d588d326eccc9c86aa70cd9fa40ff7fd9233da9f772d24b2ea8c2b8d7d1ed31a441856478399ae28980934348e8e9a39b7c4936940c0728504c0f1216b914647c5c34ed8c3b6c764cf9ecf71d977bfa396cced3ece0cfb59b8673823b38b76e05fb8cf4894aab59c2584c544f4d923be3b73084501e642a944bfe96806844fb563e2ad956e3ba8e771fdba46e04ea0506b053757ca0f4799e79628b2f07c272ac8fde6405cd39276332197df7af6130b58ef7ed60a1666fb77997888e0087d07ac0a0fbe5499c27a6cb5f691d22d254cbb0c09e5d4fc8a0a46ca9249c9dd26d571adb1a3115e215c9ba1699601f0b0be8979a7832d251fc4a6ad2035be1b396a9e60141fb57b3665f52f2cdee3e9808742a3d93fc31ebf640f31d3f88a57f89a10b71137b6540ec1d8dc3d3b28ca6cff6185a1a9e1cab08975bdbf74dfd32ca01f7c688f1b8049191c7ec3fd8d5cba060bd54380898290738a5335a1be53f4e820b97a0fc5aaff34949ff67f0d470c8b01904a7fd86ae1af20cd9dd2dbfe1cead6e29d2829e182013ce6df375dd3deea46a21015b18022d5209515aedf0455ff27e1fdd2d290e00313d88f4c9e3edf3dc3c740efa6164d0dfebdc52288cd0a792324d521c3fa0cea8b15818efbead66e2238a444681c720b1c492ce8e8f2a85a63c457eb640c9410cb3ba431844c44d16f91429359cf63fd356931927274594cfca5580002b99c86ae3356ae80bf16196723402139eef98c84e0364914fee6de3e6307de356964797b310fea0c9dc194a60ebb930f5f583d4af23ce1099da8b194a3421d4849126beb75961dd0160e1e41846b98fdb7b95ede2cb0490e74ff6fa750cb80fd09dc3aee2f308a19c7a87e7d13438c800c9d79612cf13eb5ff27494f21697d2152c81ecc006d3f74cf5dd01dd7dc348224ba5f43c74479e41fde8c4d80fb3fefc99dbcc00cf8d123e9a1c1cae38254e769da2bb1bc66455705c817f53c05ef680f22ebf3e69370f37da2cfb3ef2250d6492103f3e9f9e4e8fa8e1d2d9f22dd95b931c77d6026d9218727740a4eebfe5f9b05f5f5168722dc8b524f5115a5aaeaa94b4e2caf518e5c2b7c3787be3043ec4e52c8bba1e560dfe3e070f58a7c1d30241640ddfc6e235a9e77cccf572255deedb41a3989c3677d568d729462c8275f2796dd514d535be1d554c0f0dff4f7caccbd9ce2f0f3bf933c331688595691430b91659a7db85392dbf04bed268db046bcfb8a391f7f2bc9582cde6512b99a97e06f4ca419d68b255934c01dbd6ba56e06ad74c514d5d9a8ce3fdf6b682124084311964b628f190a9af0ed6ad7b535b5cccceaa4a7f6aaa23a28d1f2e736750e3304f584c780a77e416e417f4d22af08fe3c5b119bf75400f3cec42868fdbb444df0649a62cd411eefe10c2c2922b1272acc5f338e0c8db8dfb9d7e45ccd8c54634c6495d44f501f511e31b438ac15f1f34d7cad673b26e04d7587559c8b7c7c2be511463ce5fd230dc7a0e62d885f28dc9ddd8ee20964d3e5688d3cf90d3fd67fe8a70057e4515a360170551a53b0f171e903b792c74b0f3957a89661063782dc2303bf0e7ec36137ce3379e524823367ad7ad3eeb8b1982dfae844af685283f5bd2278fff465a06a7c034fbae775942c19abdb63f55d0b2bcfbb0d94c927def59a0715319eb5e03b805bed6b78f089cc9cc100929090c1e71b0bc107f5700a39c5addfe8304babf3fb87c17e0f2b5f4b758527a82c5f6d1928390560497217ebcc288e5e4f2fce207c2eac6508c87cdc1434df5448219dd312048a80689ac8e32d9a338ce0d0e6333ba77e8ba6c624b8490b6161848ee45da50818021b32ed4db5e8003f353d849225f4f56230d65343e50e4ccb669cd7c7fe2239f9717b41111c14213e08911fb58276c65cc3ed39bfd04537df168f6974352986644a31afb9983c3eaccbe7bb58a47cab3317d5671c21475c95cab6748d9b0c8b53c53a5ce8364920b7d50446835a20eef9c013fc09a403f6536e719ce4e196241d25178d33ee54aae64009290a672d7589ca2b0011b7f3ae8282ea8e514d78f69d1f1dab1bedf32034078c114984deb8a6b453c8d743f5c8e7fad11a1342758fdc107dfb6ee4a9e2947564cda52686ea22f98363664d67fae6f1eb03731fb6fbf453869b4334a94f37dc6df554024348fd4b0ca9076ab9b5e85fd85a99f62c6281cdc026df776686f5c4809cf1e6bf05c701d28a6476e43f038975f086e6b972a07c6658f03a4e839bc0a6fe76f8cd2e6b36be2b364a867e5d2f2ccc056d95c467219fc8b99d0fa28c85d76c389622fffa8298738ca7d17eedb9007b0d6219215f58a3b0d3a1bd2a0f2fdcfb3dcf2afd7b5221405abe5f743c1bdb2c247f93f880c4cae045815118d04ace355adcc72314bb9666d5e7e883c2f69dfb1b35edb71c48cd23debce11451cddf2cfd9b72c3e115ec7d3f934b056d993698ad03ec4f94f0db3a705dd39b11440e7b3db9f7a820e649ffba9cdd51ecf693c3319c3894d9cfcb8422b63d8c20091005e98e68148bddf7cc8335d4fba4ee8faa24295193df6fe6b52d35db61ce1dce9f1d55744bb60a4630f08d6aff2752613abc99f006de84db0b6de7c3ecca2309e497de2d75a569860defb188394a585ead2853e712989342f72e89094e29b1180b9132745b0c6e3ace596ae9f79a26b9a18318a995314d1811e7f8c03f8d6e006fb8df9debeb324f3e63bdbf5665d72fd6d55e7ee6c86edb05c51fb9cf6ab81688e465d25daef49d666847d0be3de3a2ee00fd0e29b2983583b8a95df5e9852c762b9c985d78db2eb551ce02c74a9cc684aa34e11e3ef4771da389285aa5c0530a37362c2b3dfe5808df59c30f9b559e3f0e29f9a072ef2ce18d9b92f2ffca128e540398a6e37628111f2d8672c7b0c6e5128c0431c56d1f363eef30aa8b0b1c16d811f9bbc6dbdf375f7c21e7c1517072ee2c5b6e9d2857a39bc2b3f41bd63becb47d712eaf6d7a0f3df7485710baf47ea316f742f6318a65e46566588e0ee84fe10210a19cd6031e01ecaebbacbe3c5ed0bd194ba832a567e4f0b11e1673ce129ecbb5cc219c0fd919d82f08b19fad68189342c8900dc9c3b4abd6eee12f00aee95b64c50ad4d2475b923ebf2e12e3ee37e89c99ebf3cb965b1070ba66f7d073ecd629e6dc7c3ea721ec1491560cdf686014318cf6fa3fad397e570f2996cbeccc50a64ad6d57b27e7b92051750771c152be0025cc07956d26d98aa100d8cbf0e69a8fabd22cadefa5d8dc4a97bacd9eea14bf95de5116b6ab249cfd30351a83220cb8634a4f7831ad19ef53b6a4d89656bdea11b6e6727c54e8e95f798f97517ff29dcaadd32f3b14730044a8c896249b0fa66b22c9d0b2a4b329bccb2aaaa9ea24d8af0dd3138a742364b983564c89285a41940e34dcd45a56fec713475a5d055e043252fda38b100b60157e7706a57ed1663300b4c681695383da614b8ea9d0e7145066d534c47ed762e538c03bab6a99eefe5c0942b8c3193343793b12228a7b9af61a25ab423a13863094034a9877adc42205080df4e8f61af9cd7934936810a3bdd596df526792bf43c6b30fc7a7ca83b7225aa775a1b84e7e063d7f9afd35e5570c5daf9c56ebcec1001e570596bae3057930be7ffb7a5a3a83640644dd0d78b268fe362f96c37ef986e9b9070ab81268950f33f3c91cbe384ef8e286a6a58d0f4b8ba001911e2b0f1835ace49519eda859bf23ecb998de8be45c98fd6f2081da37f54a1badda8136e71ed249a3d22046bb624de8d915b637a87c4924af871df53a47c2a0843e9a1d4c6f782db7e251b290ecbb3773e9b0e7883bd3b44f5e905ed46144725bb39d812b8192cc0155aaa3c5cdb4bbc7d9b33dc8fc7648f3f506d0e71e73a0a6b760a27db950a6d6cccc2adafd45647a748ce2d0e4533288e36a4c9cc58bb847590657857a2b68d23283b9ef245ed09ec474f9c72c09d705ae5f4fe5b14b3eb76890cc203125724c19df4b3baaf5920e8a3fb0f6ab8267b04aaba497938adfd28ed8b21ba1b9e41f1870bd2c009e89ad3d7ae8415f2a6a1c626bd725cb13a159e4d81421c2845fac9c74a54b38bcd3225e5d29d3b4f59374e1bff26dad6115d43980db957a891946cb2623a5301eace6320a6ac5e294709b3a30117f8682f51c4628b735c40136a67a70a4a909d6eafce8235dd7b594d95d52738cda884a19866ad2d681bd4b870ab6380f012533d63a5f0c8deee1424ac07637d30e29afacae257790524adbd60a86db5eebe3e48bcd5ecdd936461a1ba2278f23635b3514c99a8b94f07435212afb43fb96b9a3cd919ec40b54a7eacdedaea1782c94efc51282e4f9769031db7d7b31e17da99317cdb072443a9cd8f04b1d446162a0bf26122e94731e446844f7996f5cd40d9892577c78f3c32a42a1f3034ffb3cf7e66a0b5e334c27bfdf26e4e19611a79e0f2ad163512848f08a122c37e84e68635763e4741dfca765f4c01490298129115b626311a37c0ca8a85029cb1858ca9c44ed9a28c5a2f1951bce5250a234f2cf7db8935fa5aa28ed1c61c78aa2c1f5d5d708c0340cd3fabbe7a3a919a709237f585f2dc0cebeb92b874eab94259ae01f542b5002e977c72249b57801f84a01220c38df1d2542ae24aec0b507337c2a644f2a64878230b314a9de3c060e78f99a1e468dfff830accda033ea6cd5a8a3dc047e85ae52417f5c33fee62bc8f05530847d6637e1ee2d99a8ce370acc33bc6859246ed747b7120db0ad06b184b5cfce20cf5b4645c129800cf1fa6cfefba7159e390374fc00b163b0fe5611e1b4a12f6e05b3ab46d9b49f35b62037ab84480d9066dd94dc8ec8f600e66b58ff8fff20d4dcb067302c93e1b93cb6b627d356d5548a675ca9743753c6083f1a0c9c8d84f187ea58fe6f4750735aa83ba918f1cabdf6bdac741fe0121346db2f6a5a16a7a93f68a5ae9efc7253fddcfc829aaf73e29f5460dc708b512f49bac57e736ebb2f680eb7ce76c747670bf1f3ad19a0915800de9f8a5749b858c95fe42415b34d28facd9c6a1d7dee61439dc3090e68f8511e710e11a8b2b8fe3a701117fce1afc9c6bcb33a5eebae9fd531ea21b0f7dc6a853640902ee372452cad5875da4b91f5c7b1b3ebd6a4c4e813f2b94fe276982c480b29247cb261ebe9283a118dee89b6497b30eee81a2d11552197cef5336c2ec5a1323c862348fbc22ed9c52199e1940c9a0fc49a808de10f1275b7df2db6de15f41ebaac009dd37f95075fd9623cc0cad55ccaf37a039e49bf1466b4de3a5a162610fd6f4f0ddf2052dab36acb54a2bce26a0ee0e64b595e038cb2a2450b66928424b55e393fca1591af75be69d8a496ad15bfe949c69192e3f60d3a174b00b5b1de8d059ba9bbdad9f48294374ffd174fda1d9947c808f9e993c7ee7b90c5a3c1795672d9a7a80d58c1a6de0444907b0f191debb3cde20c5e23393947d7c182acebb930fb725bf200b530a4af0a0810970545aa20e253824153ecd0135409f0f84c4d3a6fe0c3c627b8a6910dd3e3946cd0faeb6b029dc70b1d17a8b15663ff93941dc3dee4558b8c798abc84599cf19bc6e6e5f06162b192f1a5ec140d828e1ac541b05a17071d4f4a784abec8f9761d48ef6b67b9a2a7de0425111340ad9996adbcb8f244481ba1a239f3a1a224653ce3be85e0fd351ee6da284ef7b48217da818c56ef886d63c989ce9dc01711022e8ce3b3041901f8d6c00308f2cf4e8007310306d2174fce93887b01b6a6e1730435ca321e8eb187478c5c772232049bc56d5b2eab2b6b9d19cd807a533b87d7c98010bd21231a55e0f57594874cf10336c6928f3b215ed9ac989e3258e9ac820ac78d16a6638e79f07b64fe05b101c8f05cc39f39546b5926f8e189f73c3097e3742a7720c1fc961834deaa968786199aa8281b35c9d8fb14b3bfcbc275ad7c303b7d99164b25cb0877ab66ec960553007155d910513428c307e06fcddb1b2d399cc723c4a575310f769799931373112365123c0e11211133e00e16824fe8445fa9a397450085d51246d37664fdf7f95a8af4a647246bac19e02af9fd07f60b5c745c4d81a2dfc6eab37b2a344b6c0aa8fcacbb93b18f41acd953b45dcbde4d8bb1c4ae2c125d5402778f44390b64ac36983a01fcf2fe065d07e76767923b3e8e4ca560adb0d2c69ae132fab34969572be66b2f00f796b8260323f2878e63c068dc7cd7e3ec46c483b2a21afaf6109b32623a01298ab1895ac44ad85e213a3524d2b1d4c9bc12fd05a61e228efb94d146b3f7b443cf5a028504cd2faf823123c84f54eb1fb550a20aeae783324feee2ec8c1fa1b2a166f22f0280cafb099a26cc35ec17134473122f3b7f16b94b3b446e464ca461316ea1459e7aa578e8ae43efb0ba1fa9128905be15edb025e1cf5076f076801157978248c064849b9cb339b0addb2fd937c4f0d8041ba8add0d5af4abd9721595e6de59c0fac39cd2ad1ea155d575d8ad024d8e6fb8ad4e1b97cbdb537bf6c99c19bd48f7f70d65a8597e7661049a6101e8eccace0bde36715a2633822e0ca0c323b074e81172c400456a2a6e87f918dd51287453186dcca581656137d2eddeb638cf63d97d855182963999172a7fbb4da023307ae79f376c56145ebf5aea052edc8574afe430774bb9820b00d1dbd8b082861a4e8211d51548f2d77af80dc35e5a7233f936ca802891f3cfcf95cdef7e4ca6bc3e2b2f7d65dbd7e5c2384098d9fdec1f8cb11667c81219bbfe319adc321522162a4f8fa0e37c0d6460fbea7720362012f265165bb8843853d9fe9d090103a9fd9a08a89554b2c5cd749bbbede16efc12668db2b488994dc5db3e857548fc21bc1c9b2497272461df0b75de808fa440c6a41f971419f94eb241b26b25750c45ea92919610be41dcdd0b7b315fe752cd17df159c7c6ae6dcf3f6d4b86559ae10622c52cd37f7b8a66a470d98b243a407b032747d2847bf2316c9d2ef4a7ce3edb0ee61f7a24e0ae3c9bd3cddb33dcfb8e46d3fc6db80384448cf8cb11484b74cbf5449bbb878c645ce9f50500664c674632b65a9e31a490911e8e1c6508dfc58994569d96abe32a2e76ff470db4c3900bcadfe6e6825f46e67e5e50bcde0aa2a6fd687675fee9375401d51518ff1f8bc494029b0a2090680d013fddd71c66a809b71d401144f3c29064823d5972cc6fb168e0290f019c4642eafcf6ac61cbdd5647b2946060f477cf3b3cf4543c87f5c1181c82edd5d3cf7be137851d66f6294f27d24fd2eceb5159ee4fb8ca6406e50d3068a927f120b0f7ac5de25957ee5bf5d795852103d2982122e3f819532276cbc8756706dcdb90825002ce2d3a2e3da8de17e7362ad36c8fea34f137e500c412f8ba41508becfecb0c4c2e2db36ce5445e1ba85bc07084cc24d307ea11f2f00910b6923be8ab50d96820d7bd915edc459829d154834e85d682bc2b29b5d001d4a15acca098fc113efc4fab3488338c5d292240cf4301a77ddfb74abe14a25e9cf82db690d10d4ef587a1faebe3273f9a9eccb687fc4462534828e1ea0f4d549561589e6bc113e77ea930c16d4543c6151dc9f657f952873d19901253dab1f0ad5c7b21d8fe19aa40240442dda0d3635349d55d7dce579e459a1c64d74cb43bfcdcb34633bae98db96529b75618195cced25105c7dac3fe62d1ef9a4cb2d0d7a18c4c4296bd2ad48f6ee5393952676c3254d25e83617425357b002fc5a54faaa8668767019847c96a952bce87e0071adb01cd609b5f7ac31c056bcb7d2f9c88a95552ac09372eb2346bb3e2f27c02e89803185230a44c213250fa19a63a789fcdf4c0fa4dbd2ef83e3caba14ddd9b0e63e1007e76012b6c00bbabdc82ecb6fe8cccbfb2fe4bae7874a1fbebbe7405bd9282a69e3d8ae4eaa6db675be0a4988293bffc7ab303f5966f106ee92f8daf0e42db3627aef803c14e956f87ac0127d556c5a15bc974c11463c22cbf8428ab1c58cd0ad06f90a57aa625ac2b3ea46d0325c9efaa14ded033ea5959e0b7d28a37a34a1d0c16e1554fc1e6c10b0b4e5aca726094dab083862fa76c5aa011a6c509afe86858513bfe4179410209d17ccc5071334a43193200861787fce0a9bb136ef679f859596876f522242e65631a3067ec615b65c24e8f74460661036e4ff1099a8019a512b6ff237719ba43c5091ef49b0c0b595d3c4700a4bddb84a22b28d4c4e8c21d43abb32f928aed6120832a54ada295a26fa60e43194654af5487cb55ade036a15ab0614fc36989107a5d29487f6a517c824ff713000c42569c8965a093036ad694ed9cc17ce9967788c1ebd985087535b5c934fd689c8bf955c749498abcbab004f6d0d9b4b83ab3fb19f7babd34e781df1d3ca83443e551af9a94b0bf29b113e11d8d89446ebb4a8802539c77f12e13537db0a9727de32c743f0b2c315302a9211f0e8e5330d7cca9b825e781fd94181e32fa67777aecdd445bcaa049bd63157bc77faf3bb2031f1bdd8a06053734d0a80212e8b471814a320836b7eb606bcfc737a1e67607eb4131c05393e7adad36b4403b2322330cd772e5de87e1b3e53f9779ed9929d47cd311dbcb39fbca48ef9bf7aa4c5ab097450cc89623156165e99de912a373e55236d251a21ee8bcb324cf19ee85bd3c722e56494fc56937f6e113fb5f2461c43bac64ee7010cd22bda25ee8c71457fd17be8622626af26cc13f0b4c7d3a2e6fd64249482c7f030c7184848c61ba916d18ab8eb88582820442786c9562c93301e0c6794479e7def93754efa25a740e576a718cff1b5bccf2d860bfe052aaf3b81b2ee814fb9fcc86c0d9df2b1306a82464ac4545d78797f66ba06133226f83a56eaffb62af1a5c4d92e16ec91fbec1217b00c8aec0b14569f2abe4f8b8a00c3f8a7a9d6ae2fc63fc0f1693b40c987dc6f860cad1dcb0e76965e8457b3d705c1ab796989be163d73c358c2fad8c090a5a00cd7df9bc24d17b8d8d301b6de57a813518deddd9666d1cff4937d6b769e686c8c2fbac89296789ef6f884d6680637e92e1e855756339423ce4f1f2bea57a4d510908c351460275e56bc29845fb19429da8334a332905fa64b7a0dc2d7ce7bc27f8fdd2b7fa4c55d892c7efa2909cd964ab86b6cb524e312792ee198c4e15fd8d715a308eb5a4a9ff0c12c8338f2fbf4a335f73bedcc390f0c3a5ff76db5db7d999339ef9e4b14f8004a54bb1e4c8720090194e2a6d48657ce626300257ee6eb1a71f1e8279aa44f857d841fcb61975aaca920448c230eec9e8522d5782d7f28e7decbf015eda7bd1ed6501430228c85ca9805ccfde899eb36dc037b6fcc2f5b363e890ea02c91f9ec2325fa61056e2960cd417373c551cdedf9d369ee6ea1f585179dd996192e08017649e197726e54c83fa868039365091b71f6372a978c562a6606efaf78f3061926286e373f369c3570548375f255aeb92d164bce0fb0379dd382bd14ff18c4b85ee652f89b719518ecb22175ed407caecd685045907b83c61ff2912d1ee9f0d8605ce30d8d4afef7e64dba1f72be1efddee0984aa3df04325befeb8881d7d278f7cd7d9c22eca81adf68ec9ac2e72a0120b34125b6ca7cfd25a3e645750bbd7ef9ddec978da257b2b4308c5c0d47d46636ad03d188342c538f354c0e93d3225ec98a03980cce3888a5a420f3807f7a293c1eb7c3d4f4073e85e456712d8e03ce29478a3d6f52467d0b9d19fe95c38cb0621f382ec469bb4bb3f1e19ab142fb2f347be90370b81f30b3620aee79f7c4a24db3808dd221143640fe4dfba9492921acc3195c87bd5607a61f8a4ccfece26c08583f9e0f7a8d0e2b6662b518c4f26a4ff79df01d6adda0e86a21b2795c57e5bd1a24eb7b02d7a82fa0e33ceafb9c81bed0b3a16dcbad78faa3a4eb8b9415a4660c4bb19d8a0746c8fba79d4c37727dd6bf9143ee75b03cda129f2114f5d6762bb2738c2fdfd8c338e56491310401128ef6bf2e53ad7c84f993d64212d1474906f93da6a60dc21dbd1162004ebb77eef28b955d8a6f212f51ca3e2eec7532b508a6f0613b3bc93080e939d4cf46c59a4b1f78b54449e5e27c8fa1aa826f5edaf65bdc86a14d162ee6d5a7da3f9a5a9ebeef06cf59a30cec056faed06e857984cc9f6ca3afc38b42b1883b625e99f1a2b71b94dafd832be23b820cb8ee85e7ba78ebcb5994a6a1ef630a9c0979ca98be7e04c9fd6ed030c5d207d7ecf4fa73d465e40f4011445cf8f4bc4015c592b0b791fa12757829513cbfc54aa89a1165605737ac9abce328e57f14d778149a8ceb592533caeb3138826d57289a8066fc3a682e38866ce1a33aecf21530c27cdea9f98a1ce15aa0df0f0c4f21b2476448a9afae86134d5df75a8cccbcd546f676b61bf9690d29a26ce02b98ad7a87129ac49a06850fe254dae932f17fc5be17719ba024867e927a7405d04133b6f0da814c5a0d26cd2c0b73c5372e3b2453e657b6171219cf989392cfca45065cabc93097d35ec902ffd9d42f376e39dce68014e8821497a8cbcf5a9924f88042e1b4087b00295f7d52bb5470fa69746447323c78994d247e272735fe625bbf44b842cfc54facfc6e884da3d1ef3f5810d0d451e341329089a04233438208e86f9417b367873e0fa1d47de5ad98243c7e86554a3cae58df86b19103fe74c0788265050be8eb17f2712d6f95d1786ab00d939c56b80d060197cb5233558b3c82d2b379c035e14fb90f8c6ef05934a5e13e44684aebb076719c59e8a43cb11987bf50691f2e88f1ef031095d691a48ead693065a11584d090f83470d1d54ec50d5c1e980a5902000e3ebda044a9cc1c1e91c7dc955696693c117b233fad8d073542bb60646d8ac4e832327ca1fc947d45c963762640ae877588e5b4c61e19ec7f29baea8b2e95f6422644cb39edd61ae73619571de6c5d9a67a80b5cc555b6d71c52d2597b5e1399bc7931ea6b6ba1842cb62f9e4a6006b8d236ad21cdc1eda034e324010956d745823d8c6f2ccf5c270ee1b337d3b2d4025f870348fed134618c720a8c818951d0ed93ce6123883a54a24cf1583dd5319d89caf7c2ac31d074d291f51c3d866096cca57083a0c8f01a429ca479ca6c8cea21df0ba5702e9eec5026a6258a8a2524073f4e316d2eecb906e04824370494804e50ffff9d554c5c77b5a2bc50d3ea2d78357405e4ccb9d9dfed8bc6eb1835fef768c75a35ec3715e5bc4585cc27a4fe80487e34fddb09984a63da2e62882a273f0538a5523b2f3e0427df8e224bc64fc080c4373c5a0f2d1773e7b2d9aab5a794441b218ac34cc0a2cbca08fbc17996f58c2a1397d3d6ab2d782dd0b170bbf19925742c23ad8db9ffd6a4ca3613185d90f9bc479b273ad7eb4cefc687b5232fba13badfc260134c31f8069b9ce02f1100a628fb3f9552a8a9f0339c7c09b95c341bef558f078d2ccc49e1afec8c4eb5c1bab2ee8722551827ee51b16db43fe5964d6596ff9ac54fa1754250506b62bcdcb3444b33a21bcb114c3fada68cb653fb52a3fda1aa6d4b5245584ae88ec2d4d7a3606bd319df4cb6bb20d1881b4792e58bd91c5e218c6b5d82636e25505a03bf4237e89c8b2a53c43d46f0b7761d7be9bcb2ee9361e98fd261776d793d483e90cfafbbdabaa51d78ab99e15bdc51e194a69f907e9a28f1614544a5db554293d7440a50938b64d0c212662eb55cb16f16bf5404d3ad274a0b6421568fc98d864ce9d87ba5c5483cb59ea324e44bee60352c2257ccc38c04ac15087f2bb40a9c857ab52bfac15a48f0974a1be7c184cd523bccf6791547bf4021e44670fd4999c4837e9afaf3b9c738876afe3f1c692d57bc3cf9ed2bc201d814a8110cb7b2aea342137563e73662f31b98b81bdd5e965775a357db6a6f0685a3df0f59a74e60daed6c5bf1d26738230ff94b9707326dbb4347d0795d460949078c330e833750bfbb6da4878b4842e544f0b627714675e91b6ae1ccea0b5c5adf444b48664ca071c2968623dedd53dc1a4f11510877f4f14dc45cb3967574092f5a404252a09e14156ea721f7dffeb8f02a83175f5b7564a6796dba3947ad5aa92b906dfd8af9df77240764d23ca233af9c89f318140a305c89d07387f7c17d83f8af90e7a0fcd31c3c92a790df5465df3c92f07a19b7dc32670cb1b7371fe1f759b7d3eece31eee6c86cf88175842354ff13658806905c90b75100e2daf8b1111aa58cc50988509e4af695f30e2382d9e90f495d1fd78e6d503282e651f81dc5a11526d6949d1d511041dff2a61284ae47c62721dbed32e9ac42549deb8f3c6d5badeba6f4478c777c594ab6ffdd8bdfd83d77dac55996daf45c1fc345329bfd79b81a4bc00a0718ecda6e8fa8a4f71078700685003dc1ab389fd734564d9885f07ccc7e4157b06e5737297e10eaeb118d7bc82dcfea33e309c76ced6b96697f40c392d8dfcf932402910576229ef85419fe94ef5eaf2fc30451b48379c8e5d7c118df8a603e43ddb571be04bdedc956c726102ee28882060a23bcd1e4f1f7c5b375ecbfbc71db833e04f159adcf2aaad19aac7fd1637b3bb2bc976b45bf9d6de17686c5066f3d509d4ed5b314a1f40e755e7adfafcee8cac432c79723b13a437b717cbe0dbdc110d6a06104bc2e71a0a17986401052ebe31b0982fa9ba14e1902e898019f9d322068856b6cb854faa263fbd4632b3bb984e8c48aeaae26ca102b6b4757d671ae0a7e7479531d8b730558c14521e176ae427f0eefbb4d4fe0d9c2d0fb5cb19854e7adb9b5ae27303527051b10a34ed448da46c929f348d53b8ee9f478cee149346700eeae5a657fc4424c3d9fdf5a9fa1b1907f6b1c0e5f985eca10497bad53b225633e945fe4011bef3fb39e251928a717e2f17cbd463de0c86cd3c79a98be9761e276a9c41a027d962bdf7af5ff08029281545152d963c2d9a801a76941c74a9b93177f8931ea95f81dff0cf8ac81dfe7ae33655e55204ec25a29efe14fcadb3d97c4c34bf58dfd8c888fac4e8989b52c8a0d90c616709e115904f16d63e133912d0e4cf57173311a2301d95e564726953bbe68e2d5da634c3193076b222bf5e63230af91e1ae7d6fa5d6fa934aa436925cf322bf074c2be81719abe6e0022f0d1dc9c95e3097d00a2ed2edf956360025dab2077c3947c07636716641642d047a057265b025dfcfc3316682437401b97761d90f950ff7ad6422cab829d482d1f4b431e3cc28c2c0f89c23edd4b7343697608385d804a3b41f8061b1b8221ec79548adac9893649acc5e172b1a691ac6ad03144a140f0090f27b15870982c7ed83e1a41c79a91d779a7c6ef0d1c99426f0b4929146031301a0681ed1d47611eee509022893f362bc89c56e6883187aa998a32a91c509232d57d8ec3ff254f72d20e55ee973e4b4303dca3df65768da3ebb63897a384fc6f3fc5688c1309343794e019c1427d9e9c375e7b666f62fd31cc1db4d0086eee0b8460976112a1fc7b366a7449eb7299dad7d6a1dad218bca5bf253f746c106ef5863d70151da43ea3898ccdf7c2928c639ae1228e2c320c910ac3584e396b1b2ee6dd7f9a1fd3f4f1a557dc906d5c8ceba1a2249e0c9e7939088340a9a495b80a11cfbdd67c1ec561c5af3f34e0be388c4b016dfcae89a6489b5d1b781da62e83d24f5dd11af674f5a2c43d7717615feb11b41e1be7019bfae3f97cfe829cfefa2485dd9845969f19d92a68a6c8eebee152583188194229be79e975f5b9e1ce981881a8a7e26f9169ef3a6f72838e1f8154f9ea02c1ad73da84603b3c5d2f56f740b2d3ddca71927c3d56c492dc01b01758f0f25014f6c0dd1abb3eea3ed5c36aa108da3780e7e4446b4e037ac4adda79920cb87e17f2491931d1e49d1e151772395728abfb815e902d7e3ef1d9f6853a3e57a10f308f557d82432c3177a8e2a550c291b56278c51f5905174d72080bc6d6b18f40fc72c8e12f35f3b1dc33675dad86e44943594e3e7e5f5cd7d4c868ba1ee42baf43b31a12b710efdb26ab75916d759a549e77358ad440745b4c25ce23736d94785f21cb2f7711839119496dbb81b88700a33b7a178ef37ca7f6402f480eb645aa77f22d398d492692535f8c485314d574cd41e3347a73e6366b588ac3c79d64aafc208e2b79efdf91af40a226deee26064a9abfd2b7e8a184974d70875070ff2432d8b1d4b7dc334102ed1bab3d39740b7e4a6a980d6ed6091dd2ced504ff896181aeaa835bdf79c04d24a4a4b68819d05515708315e8628e823a138e29d8a4a1868114010ab9c41ff10f53a0d8fc2db2c870e9441aa03f09dc6c0666061fad55f5e8f89bb55665f2bfd3275cb9064e27a61129e1cb7c91d670d9b46f90c1534e92f4888fa925c5c7033bb1e7d7bba3e9911a8318c5fe111971fa44e05bc23651af255f4c219ca24fac1ce8ceedac8d25eb18dfb693f6a5fde67b7eadadd3ce58f4f758f2b3ab3e3a58f6dade06f3950b11dad11faa4894750fe265725c694603a248341ee62d505dcf4f08e1281dd38050628be7c1321c12c7f92b2921df8384bb1169a8b5d8c403bf040cbe3423efab8981fcc5bebb4aba83caf6fd18ccbc9bc1cef3bf4aa344c81b7248d5a94cd2043e10bdfd3ef74ba1d416eef4a6d661dd2a4d8b3ffe699b29b4946152201a717917c33f4b67c92f93536f2adc4db48db294ce097e3b726d580c55350aadb387941c7f75e4b8c79a8b44f564ef12769e211cdedbb92691eaeeb53a6fb9c2a39f942a0f36f2661e8ef2341d3390816b643b7649d7dfc2893f130fa3f2d4ca0cf4447bbacbe8f31de341a8c3afd703f990ca336f2947af4b50f2a151cfa12471ab8ebd394de3a15db10447718020337064b29680435de955e4ea937f3171e4fb957c7eeeeeb7902ff1145342e69387b32a95b7af86879bc172d7b57f732e5b22c4a0f297faf37f1fbfab5167376f28728a6b96242aa9999180accb6081ec49628b9521e392b34b05ed7673968f8e6155f4b741b5d4ad2cfd1a8f99cb1a1ede3215277bcda8030b3a55290ed4b98d730cadf0ab3351fd0b13f55dd206207599233f9367f2ab225fb4810a773256fdadd315c3e32eaa7f237e3f5aebe9e8a5385196a87eed88b7951d216857328dd277daa54397ea989f1b49f3559d1fc5b2e74e1c4a3ea73807da7abd0221aab66c501586bf508baec620162a67b4ad66170148149999497c5955e3e5539d5757c773110f4c4eaf111c1a1e9710887bce82889c709a9ffa471d964a16ff0469db1997e4b7d1a11ba77c789284d00841816f9249894bcaa76ca65d8cc153f8e0e1fe0ee8cff1ef87182e0c86af9fd36e161f217361b79d0d405c8e3e62f7fccde7981de767271b9631583b86147b172aab76a5976a159c76f50745b10aab90f7d3988d8b747a1014962d400a03b9e8f814558955bc5fa15f16fe4b37c1d1a59e91ae74d4054e472fbb8a7d6de99cfbde3a'),
	('01a22046-af5e-71d7-bc22-2f95ccc24eeb', '01a22046-adb1-74f5-a7a5-a48df559fe06', '01a22046-ad44-72cf-a55c-f3cff00a7480', '2026-10-01 07:33:00+00', '\xef86012d98d6d480073e50ec8ca7c78cffe69f8b1e68b1ebd6fbd6ec9c163425', '\x009c5ff00182cf559b1e92aa58e9d21cec7c1f8a168395c95260eb789f500ffe8b49c58d296564d1bb08008e67', '\x00e80a9499d544db5d8120f0d1c8b8ec9a03b9ab909553f17a9cbbf9e9da2d0534ac1def30549b8969d684d91610b4acf1ddcb5c6b35a7b08890b395cdacdbcaf526fc5a13ba66e886b97524522bee9ad4d57f5fa5f43570bd3d74ccb8343c4e1e8fca4fc2325305c3bdb51efee19b108de72be388345528f6961c8b606d48079d4a8e07135869e5ae02e2a74ca35ad282e4231ea11b16ed1dc583fac8c0a54c8e13d72e38ded7877eb247af3a51c648427c258f4a80c93db4963951ca9effa4ba43d7094022e71469767206cec719d7b4969226568d3b5a7a44e3c021959cd58d77a219daa8a9c72e6a0d6c77648adcf4c5923c8d77f79361c4ff433a071355f35c092f41a812d15250e2a6e2ba8919d7771c5e472270c29690863b3702efafadc784045357c796aa442faf3a3740ebf0b45853090a24d2f40da1d34459f68da00233b3a9d8f52971162e037fb1f55cd4ec502fb3ee32e274d557409649ca9bbc249076c256c3718f264a23341d8eeff6905739096db42cfff756d765e8b674abbd9c793fb9f7550c2a35aef45e2b0f397ff9baf361a030762e5bd0d3c0059ef2e2b7ad54e25770cae53bf3dc2fff00aa86b63dd5b613fc5e2299b6029989abdf8bc10cda58df20222a5b7c698c5504c23e276034239e09e86175d1fa423f8e0e87b4877ea7ced2c6e7b245a4b565367ce85ab811a62f837e95225a5e0ff57d63a6fdcf597766dcd2f104174115698203b2eb112d497b48026edb3fca1717be5e89311bfb80c0b72a0e276b2fed710eabcebafeb5f3c8de7b09341fe07bc9ebf9fe7f0f109bd4360c78e4c60c400d19380c503a648f799f3045358a7854e5500279fbde768d0e178a4a4a9e18a8e7fc9ba0b48b564c6d3264ca0066b984ee0e8dfe5d605513e1bfd938013b9f62c07bb3781b5f546b2640dbc4f6aea81541eca21aed2593f5faa4242c7bb333a4a6b6eb4fbeabb12325018c330d51cee6142734590003439b1c905c48e4aa9dd4cee5ef887bbe684d0fb6060568b7c3586b4fb323df38954e12b39b8fec754f3ed66ee6eb41ff582e11789c1d624a2b2aebb98e6101f328e8a92d0ffd8b5b63d91c1002b7dc398018b3d5025c48595f2fca3200e416ce646d68677548f119772635fd7135ce4fd13293faa0dffad36edb9bb27be6cafff99389e7a6da91ac0c68cf074f5ec421134352cf8ed22cd5c582ff8acbce272292af01e0c5b80a6a1cf9d6258df39f53e827472c9301f6ae1a37f0c01a5d0452ffb76f7aec9d8aa994179d546956fd0dac2cb6878bdaf21d9821555eab3d79ecaab57e91168f6c59cd897e03e4d732d17fa2c994f3ac3246acb0fa1b0b7f258305e03b33187099700f43b9af3d47913d9e6688a6419f14d82d03897338685c3a49a7efa2d9e1e0767184d276235c3b987f0e257a95dc75fdc12711ce0604fe3e22fcc87a4f1899fd1588c1670cc8abaf852a11aee63f0175190bfa5768373b16cd405006f70ec6959f376657bdf432a22a256302404413ec289d7e1e9c2d1e18a4f4df9ef7b972d790a360a43405e7ed425a27e23ba206df074b3273c5e3b87f13b598cd7e02bd7caf71ab7e4908e498cee0a404691abb2369224b221c51f90a1c7cf25ae78980df53e70e3a138f88a5d9c086261647c81fa161616d5f5a54ce450cf722d58f08e6d3d67c45c43577db36b83b8aa8e2e90d94864cca257541ffca7e6305ddd4379d1aa29c1cddb211347618b9fa7b81dcfe9b017db88f44ef9260a82fb77e225e9929cc16d428dde07031db487447f10c74f9c804ed6fd5525bc797f4564497aa516d5664b4fc2dc6245065b9c81d9567d6da68ca9139d74882129046085431ebac1f13aab1fb29485d1e8205b06e948e9793571c0dca1210cd93a9b9d92f866c436b0b08a67377fd4db336cce6b01dbf30a1c9414a25a4be6a71575736a6d0da9130c63dc785f7156719b2f7ae1085f3a60289b4deacfd9de064596fe722d36b0b14e79cb86e052e79c3cb806df5ff21589bd5087243e2a79b4c58f934fa5bbfdeacf345d14ad8ac6783e3c8559b96262c17fb09f104df70c34e46523b7e7db525dd794bebbb4f0bb6e434cacb079b028c743b89684081838f7b49589258f45e86962705c22a9465f8f755d1a00be285050f7fd732d007c1bcb968f48aa5cb11f4d30901e23be50c76c75277367d574be8c82a05807ef17112b56efd5af1edb45b05418826c3413f1467b0448a8499521b1a509104e5e474e50b18132181eacdb17a891d14f6577a012a9517492f710dcd38f9e17b601f5cb43e7b30d5a2ff644c22c8f67a61dd3d67f18e8b3c4be0f6c853350a99c0cd0926e5f518279037ea33eb298fd7cdd37d50457745c226f36091b68b789f97ebe48f2563f422c6a6252b750b4e6e921fb5c7cfd2f338a8493f7585bbf2a165f54ca908c95345b7a5730e850c1a3daa2ba90c0d84ae9f713df844b5cdfdb20525af74e32210703f333a31f250561bd7bc0b61f328d89a4d93642c9190d5f0c790f486a78c501a44c8062c9a6fe1d0c1390fda9bea9d45e64273fc84220f131056179a9d78735e8368176feca44a25770c39068df462ca69a7dad88e9588973d5f87b9da982b0431f0733010e4dce42f1f8e4911444d1de9767113b952b254ce64e29891e47382842bdf481f7685decf2e49ff312893ef4d33c047c99674dc6036172fb1c35f0032932807c7ec480f3bede29b1463e723e91c91b42fb2de26772d8be63103118e7336ded75bef61654654b3eaea188dda6e5bc6b8e8ad9de7786cfadf1ce6a5fb09fd34a555611cad7f73caca2f4c5bdc3e2be714d1c859c8bae0fdfa3e16c7db42b6264df059cda4741550423e0f66694714049c51a7bf9f9601c58fcf0c932cace8e74dcca1631be6371ff68c304be558d7916680c0abe5a9a4ab45ce571b76d11007c503f796739d0c5fad87ecd4e560295a74cbffda376d21ae0f6f33f57e4b92ae1a449e10ef122a0b2504d4f8d6e54b937790db23ea577356be588d045cecb6c96b27721beab4b98ca94df216b2b47737b88f0fdd007088390cfc3ce163fcf5f11d3a2ea4099484ff95dc12fe9343abd08de34046d4f6c1ab09755c734faf5b576c72038ae6138812fd333e5912a154d7eb5fff53f208c64c53cb9ec0dffe697f6c59fc8ea664c31d818570884fc31d966ad12a30e699279fe3b9588544cd892a8cc7a422443129c6c5e1b922387ec03db4426b29826d94a63a53b48288e462dc3a24bc406922f187c9d4ea1b8a345cab6427c2cf39f587fd557c9c595bb335ff8390f29243eaeeabe3faf21c92e37c42323f65a66165df0c7487fe3632c83c839f576296c3443286011bbc85af8ab4d6502cb59da9404bbcbb529341ebb6e7d710863b982315a176d6fadfd04094ccf7c2b98140048b85d5ce270b05ace2353ad30a5a425b788da2f3b802e0c61188fc9aa3544f24cda3ecc753506a1b0cab8d98be9cf965a26e824fed180db40b793bf56fe38e25c7f63e313e67264b53efa1d4b38836374096e63e15da035ba82a98656885e89aa9bf79c72df57c6d62ec25f24a98534150a9cae033da1306c555f229d8ed933e11b5fc0971f8aecaae2c988b3003f4f66b89702b7b8f9703bc74cf493eb70c8d6143f85372130e406c4403bf56fa24f49938dfb6d47f49c3fcbc4be1e9982efe7a8f93ae58120c93acf2f38d55807cec854580544b0d0d1a63c15069ae306826870c2242cfbe3c83344bc9527ad607b1f52b01656048741c9e03983f3d8c6bbc4229d4cf56cf7eb3793cb2d1231005167587a43d312432a8596bb776603ffece3af2f60d108d82a0da6f159636c8157589d133af3bccb582cf64438f76b8bd12a1d2faff330087635943e55ba7d53acd9a475c3ba2e25d08d5401e71d968b2b15a905a8f5df6eedfd35b6c2139b5c1d73dd838eb090d0c0e11d67cd3ed32a531d39c7f8fb3bac181d1e1964421d6f7a4fcd0304fcb4c58955f85ed41327b3506e7f7c748b46b36fa925ab4220d5087c6295d0da73d2cadbb13e29f3a6d0fd4d2e46b78c511b6c7a8e98fd04070e4446a61f9856acf7820a8b4529a4b4b0c70933f41ee3266f58b7956206b26a15de44dffbe70ec7892505d99953b8922e0464916b029868c07e3c1921c132bf56cf579f6172f52d8f6b9299ce833349c4822c305af0cbdc04f7dc111d4493483d6cf1d91bae59ea2f3483a1bd970930f509697cc43cc5b5ffbbdfebaf18e9d25fa158493f9899497f37c5375f9360a84d6bfd751fdf1686e6fb4a562550a13adba8908b7d33a0694cd1bf654b6f0f8e0a6deaf5a2537571881032f8aca6d4353ea07be6115c2f7c0a9a7fc50f485e644ae26761536dc21c516ebe4f0b96ba215d542cf451d9e3e6adc507fb3f715bed95fbd57668f19b857fff9bc85b748a65a8ffd5112dd16261596f16637b84bd1acd41791f7d3fdf676020a680e0ffba547d8a3b348155639e72c072598ea43fe620af340dc145e6ab9a1e70ac006c80b9155b73af2b75b782b8038e03b0d0cbc53cb576ea85ced6562b5477d7b6db816f8fa06184e3052ae2be07e84018debd7109dc541885be1bdb8ee2360787fd10caa9347352b74f68414bc5c235e5b7e37c29265af47956cdff448ff804106a2e6f5336e217443e0b137a605a8b62fc5b37c853e78ced688efded2d8a22f203ce577bf6814fb4568aed3f5875f96b26ba8794dffea12300f88905b931692e7deef96589fc73f79631a442b6ef4868373d9c0c732e94e10b9fae831d43dc904e9f2cc1d1fde85f0f0850962cd9470825455fc9860453b422e10219579e9c6318672e983a3ac47e3fc5f551177ae17bb0690f67ad9014cfbd4b1f4af885926cd30301ad1939407bcb398a083ca28f3136ccfe30ade324f893ac9a2e834dc3372fbacd4f1ea0fba2cd34e7126e6805b0bc2fc97afb386e9c27207b677bd8450e1239a2142ebdb5d2c892bd35eb3da3008210460b0ea1896f7d054db9479751011fea8cce6a153c7cabca0f29520b51323117015f91029935fb738c4da87c434130450063f4807948d6d9e8ce6567272447077fec4730c1d9e7c81651fcb12942251ce975906d98c399b1174f61d981a2f711009834d18a2cbfde2600a21b23dde65800548b0c220ff7d473a6e391bd7a8c9016948ce85c46279dca6591aa1a44a3b7bac8c1018e20916cd6cbc9943e6aa389083398651e9fbfa9c52deae82ad28744025277dd0230a12a3683cc9a84dfa041e3a7509ee6478ea9723c0f03726951d75f586d8f36d84a2845af67612c7609a3ede8b5472e35f89876c599b164e1c5fee908acaa238d96e1da8fe62b504b4193dea6b8ca7660ce30927fd48ddd25708e6001378d7300be9c963559e29dd9f91e2b36976e8a466ccc9c9525d77eb0a16a7dc5b470d737d225d0f3bfee79f30597ed7120d22dfb0abd903c8dfd0315864ad1fac50c999148c438468b82ab6d174369f7c79557d8e41b645e4d044dbd446f71213d0ab7c7f758c4c3e8f5808db66cc2bbd5e99eaf09b68a7cf2147de88582032bbff4763b7ca7d712eb9fbe25fdd9a88b6720e0960f865e00633534032cb9901d37858d09d08fb086045cb3d3ba9bc2560b4012bd9cfdab372433e1b1a83bc060c4396771bd5b7375e57e21df1949b7c2c52ef520695a650e7167fffa197699b197fb3b598412307ad42920c74ee27d52e2bf637c3028d0dbf8ee38dd507d5ffb68042790cef8d932ccb313970b1e074ff34b9c678d9fc2adaff0a7892b4df1b435e3dea08aa3ddf71de09b6b9aab724e3df6e30eb4bc8080de07560542332ee7323c0941061e1f556b9889a867f174e4af6ae4ffcf9cf296ebdb8a5b1b405b339fcf5bca6a9ed29b251696486ef3c3ccfceef5142e5bf510347f9f519a13c9b37d50cd9df65163b444a8a4f5d5630ce0fccb7da52ee396b901865e155a00fd3c22057d20eb78cfa78533020b0835ba4021a0abf13f57a0e25793f953bb269bbbc8d74aacd1a4437bbcd818d6150bae6a9c03735154c8b8b62709a49fd615a63dc3a790138a4b8664a8a8f8808f678f7e34a2f4e2461971bb6041782ae3300c94a2d9ce208d162f5acb338458b0fc1ae1b6c90b108b4766c0339cb31cac9a554d94bb6d231c62f66628584f04c927ce29b5b919d2e96fccba2b681b6743066da4f800265240cab65de4fe6dfe1407a9cab20ab1c5a16974e1cfa8b7d5b2ac576df744db4d85a76e7a034b1b303a945dbb22b781efb272c2c2b8f2fd1f939bcaccb94e690bb6997f263dd41ac64898a6933e409069059e3f80ade5d074b40743fe93f04b51c911d624bb2a563b0da62ce3f1f3a953ec153b143b2f7ccf85581ae783d3d6a422601f9e15c1ebfbb33ab30be9e998c3f15812d3b1d2f565b4f0a0fa0bd28912689b55a138a2a73415c9c75f07c33c76a49b9233cb3e41af615b98c78aa95daa10ce24cdaacc411f1fbacd85bc905db691c45716f27298a80767d00adb855a1af480c56b01d914e97d02a5f147cf32871476813597f4e1c9e7aea4554329b3c83749ef69ecb610c9c7e593f0e0591dac857cb43898101f194740b6e9033b3c601cd461a44b8c3f1b8e39de4e3c41ec1f43c875d6c4dad89fc0ee319c7d5484baa79ff8c7edeb9e093f2ecea0fa050f8ea9be5cbae3ba0b37d806722a4d68e2fa7dd7f70467d70f6baa6bcaebf3a168a033a859434004ff84cb31955f00fad2b97e91a1be18f63d5cdfbfb1469a939fdfae242f2dcf2ea0627494bdab4e078910ce9f326368c7ca66e87ee2c65e42a4178080c2b4767493665cd4e13fc815d247bcb10efaf3a508723035c502e7e21b962613deb11c998910f4d63605024c77b75425d6907f4313d5691764a9a34a84f829beb0813ae97588c2321dd9c311354de6e633a5fe58036639cdacf77dd07432eb3cf7f862a72b8290c222b3fcf9fe9ab2ecdb48c4ec602c241b2ad0249034723976fe212926e12e87c2cee5655164b82c164d1f54024ab4d958a3617bbbcc29bcbbd8e03a18eaac07c995d325e317bcfe663fead4f5f88413a801b4b09cda7ba9a8d6c70de19887e0e3351178dc5233d1cfe118ea5aa76dd2b871e3d2fbac4eb67f5c50d879ed4e4b93fe26eb7be7ff39dc7b8cac8846673d09b366589402e59ea973deab5b646cdfdc7d8872d8f203b3f249e9d1d6189486d292b96d0c8d634dfec8b462a5b32fb9764a0daa9c99d38196c95acb163cbd64e87c1e9f89c5c8554e53977f1cb692eb4cc07130bc745fd43814228fe098c7bc3f3ac71346f4f27e08e805a4f9e7bd158a7301de88a6fc023d688eb7a7530909ac7aef11bcb67f7100756c08990da9fa9e03230d4fd5b4cc8da92f4e9275f5138674d8e608686d56b88ce0c1602d5ca4b7ad7d4b0bc86a2646794f0a46bc742f0c72eb2888f8ab7cb7c278b97c9c5dd4066f7c5528acfe50478e4512c88bdd7303e0c8d9bc12fa59dfb04a2fd33fb3beceed70d0eb3dd65896b3f2357ac3f7c855e9ff07ad23827175a99307d92b2494cb3a88b0cdc023039b0f7c62af234f1c321eea4706aa4944bce48d4dab583de005b96af97dabac9df344e657e656693e833ef6af81c1d811e377caa0c222189d4d88773206e43871849be39133da2858b2a5350a8018398e48a04b34674b6b3d30abb639b6f7182125b39a7597a27a808f967b24a8871b970f0b6b727846b4de99fb04615e0f6bee59aad9a620ce839a44576c9ec6b277dad65a135c17e2304b96c153110d86f077bdd7042379206fddf0e7566d9739a241b518c06adac1bf4c09a929ca75e0eb4d9e6535e76b67011132622e6680c44bb29768ac99aa1ef2abef02c02be899128bacb5f5ba69baa84ee6d34e3d0acc9fcc4d9b81cd61067179da03139f38fa20c05cdec6226fc1382c59a4efa62cd4c35ec1a7e5e4822de76492d5b7e7e56024cf8c036b6b0291046ee54ced820d17862dc2f01614153d5bafb442aec8e642b1ca470d1c989b9c2f213ba46bf765b4681e9fb94f7dd6ca99612a7f2c8e1e006be9f5ff3a919d28cb86ea45947b0363458c57e211465c21f6ebe3ba0812c63356b9a26a19addf76a1b688a3359f4def067c0810e46a61e822861bc8b0bb8bfec62f99b79ff24fb75ebbe2f61791d8a475d004c3acac69f78a416b956269441caeaecbc94c061c4262d091f473ff2d5952f16744966f72f152a40525a8181f0e5fd9ef3c0a9276d520a639f5a8ec36acb1370c49786f1caa88bd215fbadee52ad8a75edae65a65c6a98425fd87d81c249d391563920c20a55a85e45404ab8fd6c9c49c83c158e4fd58d1e48feb696c2ffd042100326aade308ec520164812ea422ffb10134c2a70d8f2f886de39c86e4442c9a0714a0b47207a0aa1ee4d5b154673c61ef4683afc434c2159f70c58f0bdc173f6e81956c816104e1cd76deed3b7467f8ca370d1f4402caa6e62b451044ad1acc2bf5104bb259edf8512b1948643d858ba8fdb5db864a4f1867c296942bdc2e5decb29ee7acf3bff92e97e09c7ff83b1b0b6852bd2d78dd368d9f0298e0f717602118698dcf363f2d01a56d58143916e4135cdfee08c37ee7abb06b2da1d15c9be90e6af0339eaf166cbb84384ef05891b344ec9715d97ea2addeb4dd9993f997d5ef5cd6dcf99e0c158c13100a543469dda9b7e4980fda2257400ab26bdea5090cb6b4139b5cd2d2c6e7f96761a0f68d8382962cae36d8138e6202826fa6378b7232d1f58248c7b66c76a261a2f0f42109829932ce67a4940d8f85f74f279b3598a662c3a68e72c2e57ba2f0e8d3fdda47bbb5b0ca0abae22df065f0616eb7d4e998ac820b6f755e63cb5b779db94c1496c8cc8afab144e878e4458dcc64d2b7582b6624b8afa754101ed8f34fac18404d381a7106d19e43bf6dd1df3b8823556b306201a086938f8c60a75f2401e7bf12ddf76a0ddcfdad9ea00563180265dd4e2e756340819af76da22f9c7ed35107b29deeee018e59a90c4b10a295fa861d175ee66b6926d0d940b7ba2b3e54e90870b82406191c9b772f71a492a0d925b65ea64b9aa67a360792e2a402febe199e4f52fea05b0a8f4151a309527fda8072408390c2a6b1a91a9e374a2cd33f38a0c06f02812ffbce91e3a3cd7187dfb70d490fd9c6cd4ea981fd849c6143e7566f353d98ed73cc41be7c64de0f895ba1735f82e66e726a28dac202502c5dd5379fc62e5ad6d051320fa88edfc99a7d1c52724aa6cd97cd666aacc3edb2a1e7c8904dd2b54880ff60e4091a6743532a6f14745acc3395918c72b7b840ee3cab00e57b8a6988cd2c874316e3d06d042d5090ebd94139ded352eccdfd8dbb6890083c49ba758af7a1b8891370110c58cdcb7606f6eafd8b3b5bc2dab3812055bf2cb81d01fa57f2fef53cad0bf18845624888c85bf8b4238753c5c1865c50915c78a2eca9b01b08b1f335d19eedd19bd0f01d5a41a52d2574513eb1e571e9ac42b914fa8f7c26b14af947a7308f4aacad438e06b262070b6181cef03f66b21c3b90b1ccb89780bb9cca0d21bc72c14ab0c84691cbdfabf1d549fcbf39bf32a65bd64dbcc32956c2d6a9927f9d686c290671fc51bc947fc5fd29b933535e3c6f41b6f3db731ebc5af397848a68887beaed52d4863d5e17dfdc8bf5175d3462e2a0e55ca4467924c84c6b76cefb732f9460f133b5c9a3be3ebd618981c4857c20cbce98de61b212e76fe6f23e8f5d952e1366aadb7ee033d37a6ee389796ca1ae3859a8d81a6362cb48634a36c23ecc6f5cfc66edb19c51c373bd5b66c8a7a45eb4649ba237f4c85890a78a12e65a6e6966e5cdfab697cc599cf65e2f4046110554e7c5733d1c982569011bb75c2da6c395420089811c792dd3912a0f41bf019e0239bf6956b3d9aa78a62640ed4483789da361c0616b51fbb4b6d8dc3297f4af1beeaebbcbd83898ab0b24c3a98e4bc99cf556f5bf5af2df096cdfd326edcd58dc668b9060d36993a995ec482086f9043e15a8a7f5427b48660a594cb1dd04bedd680fe8468eec242d8c2348717a50d46227bd42f5a07a85acbc020d982caba9caa729dd033480c1515d9c4b25146b36d749d9b1ac91a09a6ec2617a28427d6bca4d677d7b959da36f12d0c2bdd6c3a2e1037c869ce36a11d2bddcb7e40436811ace121ab0d46f6507b46649a1bba582d365ff2736c0af3a51424128e7ac7992858c0da1cf0e4283e0d0667c5af9db7b9148f5975d32a94f44ad481f6dd45c9bed9801aa8f94e357a91067bccde05d43ab75ceeb48d233c790b2badcda5cd2086139cf71294d3bce0243e718369e4bd62e0d2263ca9850ab48bee54932e3031d8c77b17c33f3017f71533d1687c692dfccb57d3ac75beced1c58c305c643cd402befbe9a3c9fdc6adc27f1010772008c76bd0bc972282cda028ae2456ffddec1e2437b0cf766f5169b885ca3dbbba53cc99ac9fe745cb4963cde0eeae722fad6604d7058d7e5bc96b0cf73cd772e2f8321e7319682c89630dbbf18426194a12e991413e8146fc24b16171ec8af2a9bd21540921c618e629b029b3ca1d298fefdb99bf5725335c613b3160c416d8e24e4bb9ed35fc0421729ef3c85f6d4be83a75e4a37af36b9377e7be907b8a1b7ac7d7726c5502f5484c652a7dccfe22e940e91e697bf713405c6e068e5735d0f41254adcbea4a4a46123154071350f25679928546e4a83003f279b8654d28fa47196dcf4e5df64792c260fdb9e54782d4187cd4e077854edd8f36df971310572807b101c9172c61ac3abe3ca0dacd2787e6b8cfc9adf1cd38782396cf43c1c8386a774fbf4c388ec4f4e43af842dbb79d4e928de08523649ff1d9e449628e20d2a3807bc18b240e7e9beedfb1fba085f1fbb6eed9acdb1473c0198425a3d20aa681a83cdd6fc40b960854b918322eed2ff551a79607c83861b400604b4cad9dba8c220eb01cf1be858f2bb91c445027af4253459ae6cfe3029643c10e49efb50159e06d59e462127e3c2946656a3f70aac0200f6d42803b35a38cd7949ccd0d73614e18a976ab42197e6149407018ae71b7d7daf106bc6cd364b0c17440d47212d6edfa81dfd0a0ab6e73742cef3d0debdb2dbd4f730ed93bb5a50fe831c5e3fe7021c5e43c534739c1920123dbceb0784d561a47bc3cdccaab3471a3e06ba4c73054e160c32a7e326de3537b9051574c5817f521f1c8746bdd6a32cea603867fd443b28ea068f02c4d9da3bb630469df6547bc22d22af51d1ea537c3a106828ce7a161903adb0246ff3e42acc5b8c19bfa355756b44a40b51a027ec79d96b094c3a8da80e9c9ae1dafcd46ee9eab85ab2c1c0b61260b9535731c554f7a53933f0d760cfb291fba86396bb6c56d16c2ffe07dc7aca532b1ff0d4c957900b07906dcb19e029353c73a6bb4e61af8a8b1a7df1329a68fd61aaf9761ffb4320864077b45955474a5ffbcfcf494f18d7c93da0c4bd50e306bf06a8c9cf4f5c80094ecd0d1f7f04835ff5d09378590d63b29297935cb32fb8eec699dcb56755f45160e7c16a962506c1ec36032aa3fba44ede02be87d000475e5a0a2c0741c211363c97637f29bb1b3f463b405c4beabaf2660b5814267d8b2806109bd47972e1d6549bb205ad10aab2e76432b289c9f62520f6d3ea39589b8dbac388e675c24cbe09f982558e7523e9087b6782803c816387dcfe6bccf874da67a2b778c9010c8a54b90999a43395774b980cb9e8ab6062a89af928c7be989e631be3df5a9851f760d7452e02bf677e214d2f788a554969053fa97c1927783b7e7cacbca3c24ae250f42ac7998436cf58deaf23bc7330feab7006c55f9627713192cc6f3684451336b81576c0e4e075ef4410f3b4c069b2ec9f75b4c11bc8b4a299785a9be6798b1d7beb7b5e4f1c4bc49d2fa4496cbce421e247b2e6fe5f47cce6d736adc2cb9dc715a1affda1ec85e2730bc3ba243aa64210a1229c660fbb7ec4f5387902c9ac40d85d7f0926e0f75fcbb3397a8c6520220652448695cf6670d431b3c2178b38f5b74284d2f17dfe08498989d0cde6a85269c5398f7eca9c45459bb74d6d3c789326f2926d57517b8b9505f38b76992221deb83157d574bddf3074e938e357e45540bad442ad7d2c8090001bcaa418ddb941fa2a9f1aa75d90f467d8ea9eda5e0ca5713ab4ff52bc3a21842e28791eb51ebfc69bd2426502f745e86440211ace41d750467b419762608acce20e282f3615b9e89cdba5e4a71f6f92082d7b653ae09887f4463a9ead5862eb13d1a82a2843af926b37aa1d1fb88fbdd7039375b2d341f81734afc6c92fb48a3b9713c13e318d05696595915aa72635f1d61579b6041973e91c3ee9e6a495bf3e99638b0197f1267a2f05d654ce49a0e5672a1307bbc5ce7530ad65b0c088e7638e807293ddc48b61cd0cc5692bc1298fbd4b80850c863ec2797731b6c1e3a1c84d616ec1b0d3e9808aaf9dc8d26ff31bb1926dc01fe891faf3c6afbc2e2597f90f0a7310c4a5c926f42482cda979bd8c83382d57861e725759608ceb3490e3d9dbc704f960a0caca769187e94b986c4bb1b18736f8524430f23bbd5f775d59983124df4f1bf454777f1b5ccc1f9f2792cd3b38425504dc7ed900bcd38990549361b68b895c815c1cc3a38b245c8ffa6a275b2584427933b7858c85da6585fbf67dce78ede94e445ff7488ad3a88e97d18588943d26537ddca428b8455db964e9e98870d11b2d8342ce2408e6e61b569180ae65361798defaa1336329f9ab7f58b173d3916d6ac43822e6fc0b7823238e71bcf32729d6044a3053e86e95c05431709ee5cf2c7763efef2ffa523bef7509caeb7030ffac03151f39c6ac66f355d4df4f757890b01e91774163ee1b7b741d772e468f5a779a18a02ecfe5c173ba7b9591959a7a7dee89d81fbe4dd28e1daad75c6bd6baaafdcffe2168dc1b5e2b2e68b346f20ca97702c48c8528dfc00fc6a290df39b9e7b383cae2cdd1c2d3acf40affb5af5dbc91d380047145d0a0bec7854ce6b3d63afe8e8cf2bbc123dc11e99ce9652cc42bb563f4d2d3eeeda643dfec58873f584c52dffda9891733f0e52cb98df37ec1edd3e52f46993d78de44c8d6ec9a48caeded93c2c8348dafcd510e8caf4a1a1ff02d14e8fc1cd9978c62bf282b506b606e8fb3ba23d781add8e24e7c4fe9ed055dfd84d6fea3749ba61649cb07f951e10c8585d4ca5bd6836796d7b511a0f362ab66741209808a39f707a0f855e614749c507d601addd4a01f853daa2e11f487e18acfc19dd6071436730ccce5ce80dd2e915591fad8c99062ca877fc11691800461c7781014676bd883c6c8779e2054577411f820a19d394751d1bb07bec06ca3b4cf1fdf925e83c60d0584d834e75813d9d3e0c2dcef474f5e3ffeb88812affc3e518f8fcf7f9ce4f8614571ebb7cbb960026a7361b7ad4a4d76fefd5abc0a4f048575441dcf8f7890d1d8d3c1a409d9cc1c266a35dfba207ba23a58b76728a68badc010b8b2afd879ba32f518ac58944c79dac6e71f9ed4b474a0ff81ce80b56ad2c5d5a2455b18f35afb94b94991053ebdfbb0e2e2e73f3180747af69182c38726e335ed76c2404e7522bd8e0281f69feb2b5cf19cb469f93ac53d34e3397ac36de56a3c1a18228130c2f56f6955f9a4ee7097c1e406f256fc80e027e665f86745a515843c1f85f174dafcbbb3d4773915a80eb83263cda2d5baeaf0b9527a2fd190a0b7ea851b105127916e01d6566dc82c2f57220c6c8178b51a1121fec97689c362fb4db2e69bbeb353795d05ef42473fddc01650682f84a6f439fc98d74c29f78ee212fc248cd27518f2403bcd2e62fed675c6a39c68af11c02169670691d574a9a2610ec9b591ea571e8b1305fddd24cbab063f9f8cba0fe82f733ec7035589286f40ed78c9d1a4209698a630f98a6b45ea497f3f79ebd8ca1cd6ded69ca71530e251cd7c50c369c13aefe1cc423ec10febc7339465d3c7029eed6adfc1a93dd07917a4b9e0182c86a90a9b28f039bb15d758454236d8561984d3d9420189ef8b930ed8a1a92e78f2b3301ff9dee9ae7aff59c3575f8c0cbb758b96019202a7ec4cc10cce48bb93dd712101154130598a9340f7467752c736b58520ed8a28cfcac1aa6d9f0494809bd286c5eccbec57e13faac025c0fe6db626dbe61ba1bc7d0e35f87c98b4b2e67ee426ce67517704d8cd0e04b702e14188b1e6abb7adbebdd06da047e367a37fdae9ef67fc75a68e270f5489cba3ff00f32de05e87fff8030fce54bc17342477b7f9ff43abcd776bb48c69b536b390a92b96a781f87c6fa857a9cd99242a0d35f01c7f0364bbff1bf66cd21065364ac85fbb9b73f355bce7be2e1f9a7fd3c6b82ab7a88f448a34bbb30f28c7d99e7c5fbefb9d21036cded9d4294ffca8c8328af6a4514e886fc780a40db3043ee4242fd9c41346aa049ff13de1f6ec8cdc370dd024823b2c18288b7ba06044bee04b37b875cf4478439a3489ee03e30b0bf4f9337b83a613e66a92976e764de35feaac1729a1d9a4a4547f1b24c4572b548f2bc70cf0be59c4733c8fbb3c1804406013f022ba8a410f411e3d9e2bbaee51e16ca3ff6c6f352f9c6864c5d2e472ce2ed72b1314a7d39bcb9e1361c3de480e8acb5a0b998af6208dfebc1833c72a6f1947decd86dc3a6cb854c321e46e48218d576e760fc4e1d769d31af1c763f8d3b706ce0e23ffd81944e8ccc638716a325fddad8c0c137873c4c8723979b3233e28683c2d0b76d83319bf0e954b7c73d1434c46bc29aa14d9c4be35f7132dc6ba51b333afc00d28d6553b2981865fa57dbb580c6f756083c0c53b1ae77639c45f8e7ad095fc0ef5bdd38ac0328306d4bfb9a5cb7d8a70fd817c28d932d087cf6f6136861c667fc231f4f3cb1842a6ac1116c3b03c4c58ce5e8e58f88223c41c13b78a85bb2bb642aab2b7ae65462d1efbeaf4f70e3e4747d3b2d950d8c1788882aea6c6fa8b35c643edb26a735e745d39bb91714b06b1ef7ae93bf208d811bc652fa8537c12f75cba54e82392d9bfa26ecd8dbee23b3953c2fd53345b076ad46c2a9b4bc6bc95f8cf123cb0af115727c8b8f8b8ef667d9fcd53ed51e799dbd1b7ea8f3920358620474ed5932cfcddeb7edae325724d79ec813ac85f879061b51103f079c2733699ad3a6e8a988e2bd2832332970605d2c9e63f670506574d5c85978457138ec65d5579b8d30786e639b7682b25f855e5673e1ff410492300aa16521144d86fafc3faea9e5e9784c59ebd86df1286f359d907ee1bcb9fb9cddcb0aea323b97c688bf58afcfb346251f61d8525952cecd7796dad9c024b128e58f7ae14c80d4d74e340435e83dbf7c485517b1abd0d63abf39ea5f50b42c745f9e90dca31bc2a4fe1086f2c7b1cbbdcf753f786c157a338f7c2f8663cc0ec4ce715b0f5335c00b8ca044c8ca9a6c45a9d73b9fc26d0b6110f3a4fd7e23c989c4646207ff171acd534736b6ecbb831af67cdaeab62e8a8647e85e66e2a0aca5c935741491135fae8113a67861fa473c517b7e91d5455894827fd2b9d01e4d823b56dbdc87b3b6d4ff04ef8549f30c96b61812506d5118c1a9612f27887b8259b2b2bb5746d644c2a12f185e6a0a8bdc75dcbb48f45816bb0b640e6d555b95a0e43fa3b8f3934ead2cc236dd4c9c8926330dedbce7044aa79914538e98bf83e41c9e8396019e4f1f3320791a9fedd1290dc9eed57e7f84f6eca560e40259f7c2e87b55c7b048bef2c5493d41eec8ece0d6e0ce415d9650ac8811e0376c8c81652d5f571039522d80120a9dfb2e42ef53eb8914d94d1e2ed019f8b5fbc7b9e66b5c5ade6ceb3df7cabe088bef698f5440b5d48b4eded0054cc43910852cf89f941938ba33a88ff985c7b45bfe8630482acb2d5f13d60811c366ea535a2d2bd0bc3a03bf5ea41a3d6d24d2c2731f023d262c5441e70ed99b0716f69e830cc131c104127cad7fd2a5dce0963dce4d7b24ac843c21ab59e1f7b4dc58e33974db40d0df47fdefe730d0dfcc13f133d742ae23082866e5db902175758203a4bd38a9e34813eede1ae050d31a03edc409825fe2f3022170e7f51214586cc8ca30a274d51726841e3efa955160c6a8003169943f74c40dc5f48cbb5c5f1b65f42c1ef93d74990c71082e5d604ed6117136691ada13af09dccf41f008231684b69ede708c9b633382c1b904b2af1f7b36902f7088a283173913dec06cb08456a48281fd1068eb5d1007c6cec4d153feace1622e104e164c2e66a1a5fcbc7fa7923e50d45a1b9025f9a178cc874df8e0e38bdba6b376dff0a877291c5e2a5bcd3f09ab578633c7d44974c733e1ef8ef96c074f1250dd796091daec70ab2f9f104aa9f04dd47d35429828d581459e0f2db6be45b591374386c27504c57326a98beb88d8cd0361dfe7a4d70da25b971ef2a1f2564abfa1cf422a268d4b9480f90f40e0cdfcdb3f4570b481df986ac0a28a2000729c44a292b19e1aaa4de11d93119f8c852af3b30280db94c530b6ee09c97edb8639a3c7a00437b7718d10cac32d876b69f189a974b67b3e4341a28ef860564bb5a612b3d4d3a5d4cc8e64bf0dd4e522bf9b938d66b155791ea76ab634b344f21d5c21219e81d477bd106fa3510506cde7899aba22cde537d441576cb8176ce1f1f4e7b138de5a0246d67e6488f6c06ed515a096ec2e406c6bd4ed89e783e3867b6bc04f5af998648f2d29ad8cd1343ac1c09bd7cfe79e82572fb03d874a226b6adcc6fb34c5abb9512bda88e0be2f0f12805a86c5569208335c0b9674c4ce96c91abf396f6ffea2a0478978b3e95bf1781928c7dcbc5f960406a982a84aa031366af3c74c176a30092f3ae5dd608dac778d52808dd3308565ad34277c3718dcc036d84a5c775a562fab711d077d99440e5a4c300ce830d43a30ccf2ade29bf6349b7ec48835a6c6cb5747228b16994c2aaf6a1f5d639faaf3a5aee21045d88a92d18540e9a3b0a579ccd7c53846cab0f7f7bfc94f141668c60e27aa662b71ff0cc1dd3f4f10e15a9f74f052bfcd07ea6c1a8a1de4a7cc4690a94c3ec3b04227e0bc2efdb8a07a8db893588b3d3533ad3d59961d9f495fec3a6bccd3db9a1b74bc6cecff5e1e976a1195cd044d8450a2274aaa648e6b411021b539e29c6e7be5b6b5b32d202fce89b96d049a88d7f192fdcf6df92d990e09e56414186ba22a77326f5e837540800cfd623229ff36b10991b279c1b2f037f6daebf9233e1764dbbf342e779d5a31573dd7da5969e74f4be99e76ec2232c2b76af4cf04bedc2448cab29c7e4a47a0461fec93069c58ccbf32865ae259a4c2c22a53b2eff79fb604899ef9d142c758e5ee016d03d12ec39aad300f99fea871a9c67722d81cd8a8d2620f075653e4f1dd4edb250459430bbf0fc84a4f65897f705bea1701cb464860c79aab84ba785e3f81940292d743d4f880604bbf9b0c76b2803e80615872b09106fcbdca72b999a9ad8aac3fc72a04142a92006e7665b244b715c14d9111c9a2ebe584bc522e107c05f221daa3ba149cea110db6d0474dbb2b3eec8324c2257aee303f2a92169a17b5bc16f77bbe10ca990f7757d5c28528ced7057521780ace9933fa1e905fc579af37fc20d6ff31f11ee8039b2490066341c248fc48756cfe4077552d5b1719dece38e7498d493325f0f5ba1e9d16bcdc3d0af401b8640d3fb67931e7c0c13035ecdf75e836e0fa64e78da6f7fa12127205653946fb546a8a79aca3cea096bc4be9db560491c60e0656cabd330744a573674e8ec2e64a1e1f411a776d3d83506f5e237f517496bc507e4039ee81ee31c003b7fac78af3721d810c91df4c4e4112027c0e83ff35b30601029c89ae5bff2eb08c8543f5a9cee0c2f6f2e216d07c42a7dd56f48e4faea1838ada4dbb75a8ec3150be5abacb3b095a957ccd7d79e4863e91514b4006fff615e1f09281b40a065d5258529630e082782adc0d7607d4cef0a85688fbc480de12fe055f646dd17e4fd226b502f13c7a5b0b22050e6f51d4c8522a6b0efba6a76a10743d0706e8f9042b83b84d3d9943c234c259c331171c63e9638ab5badcc4c39be1515fb71e0a216151db883f7aae56ff5a9b76dd893b5ff290a6047d8f5bd953beb5d617fcf6a45e991518d390abd5165fbba3c6340fbc772f45537c28698e7adf4d250fa5011c223fca236b980ff83d7896e9c81e836695b424a1083ddac93c223043dc5e32f4e370dfa36550e36059b1c6f5ee6efa24cd12c4e616c09387e054b360089df999391b63a4141feab9ae2f97f2506b0fd669b40ddd19f46fb3bd50b27f179768b5299ee97f83de2c76826be4028a5c4dc4cdd9c969aa78a32628af1202225b72a4e697f0b0f42d6a9e0234f58d44cf2a94b955d994a2d76143273516b37d83688493ec8c8d30afaa11bc8d1ccb752d73c2aa4ffdf027393f815742976d2e7e954c863d3d0d33323aef8fc52e99d8b2bdb45da7cea71a35d3ad9b16a8d57c23b2525644f4c2899cf710a33012d86e563917d4f0199d2587b007ff361d25eb16a77a3fe913e59bc07e562efe32b1f2e49b5a52f49a5085438dab350c047a105772a4a7e9899432e599f33879c72ffea70316709180607093021c0546980118851a1d23ab57ee7bead3ce4bc604fadbf5155e89ce23f68cd7e97d5036927a97e4c2efdf97725c07e75a1c4a59cc794d76e9667c42b1346d9622550b082d3a73671c6f9d9f06b4b54bd6ade82f2919732da19f34dd1299fa51eec4eaccb3a3a40bf60d4591f538279438728fab3be3f050fa2e093f29a0a2ff6c9104f8f2b3c93b77cce50e1567a4a6783afa64ade66bb3ca738800f350d0590b98e898009990127105a6cbf40fabaf3efda577291569fbaece3ba0407d96bcef267e60d78665300a267bea1826ba3992f76fac84ac7f5e1169378ee72896c509864766e7e5e2238da186ad60a830ad19fe75f85f548f5c743f18e04319d1f3bd950f3f4515809ec9aba68caef4150bdb68cc2c82297cabac32c9dbd32086c134d8011cce6f0e079c7638a4ec9a0fb20a329ba1b64ca31be06bbcc5924e391297039b72f1ff99e1c0b453c46476455c423e4e8a6d21f1ce53dd99d70c5bb973cc427a9e22de19051b71e93c48e5b71fbbddc00a9bff1ff45613dea43d6567d56d09f85312e2e5e221c2b39d70b946874a15b5652d32648eb2cef090dd302843a11a77c7edffaee76cecad3c09ffe06549dc8361b081f696e310b9c18ed2129d98694ba6ce4475d3bd032db752f662bee8ab775a4f2138276481ae3fcf185d73bffb5def4f063d8a7f12a7e6f06f6393a265ebb15ba40c70d3549a28064e7be07da0b7d126e3af4b57424a93bb556cf74579e7d2ad75feb1da228ce1e67a99b3129dc89b11e62340b0946684916257c7d9966be8af9b44257e5fa271b9cffd55fade5acc10c6897892a686958b758e4c853b6f5543c827d91b1d66cbdc54e7dd0cf44df4320d9df8df63eb862d99a5eb5f82d2018ec03667ba02d0a2860f700c2332c3f77df9b3397970b89810fd94f69200fd48c75b368f1884242b7f451918243beabdf337be807a7f62f045cb828543db21c8ccc1df430bed090abc9def361373d274cc7f20789390c0491079e90fa8c8831906c120f21e7189f4b08aaaceaf6b4d95ae32b077652c614549fd06548f53e1665fc5ca39acf8752443eba58cd76292834467ccb8e13399be55e6a7ebd4408e0e0d1489fdfec51fb9b58f5488fc1db32a373fb92277673a893f013c9664bc9d9c0c3ff335cca3ae5f531f03ad6469e139ba709f818536eb0cab34f188a4ff9735fa7c8a541b123387cf06cc60fd31e7d208de1c1442b201b4496915a5ac9fde703d700d7ccd0eff8d351119bb4b5c91201eae30395f064c521bedcd6255aaef099cf32d2b5c914a3486d72c8daa6a7402b3bb3c3cdd9e3095bc4fc2ec8dbb68a6a308cb590b6d991c2896f50278d123f0c7d41086a6a8f6b4505b70f21173867bce4dea315c50e7787df3246fd517620b512fb6b9d6ecc7bb683736a01330f1fc17805939091e4d70f71abff2493d0fd6021ffbe4aa3fcfbd9abfc79ba6a59d57cbc211c5ecde6396ca704e0603a800980f4c5aef1d4e9e89152d663db8704de69617af9a9fdac32b689c6280572f961c54733c8dc3024e86741b1c02f92707470b7eec3bec3d9385352222c334a36ad7890b1c146c3dbfb93e44a03b5b05c1c426f1263bd1c56a5ace1ac02cdc49236035f167d0cf66a287915aefbb3ae98a48a11225a139b0185ec576721231e944f0f1498538a17ece00247a3c8ba96808fea1b77ca6a2323a9728a79e4aed7ec5b48bc4e990f9deec827f1e71f0862abb568e396e228416c0eaaee148979629762a00beab51161a9905290a54b0f2351f1e3b6d57dc4381a820c6bc4f923c932ac6a49ebc2420f4ba77278a0d8be6eadf6b3dfa1a615898618920523c382861cdc630a40b3b55e30507ddc0ce4fac6316c89a522a5cdf9e138167ee44aa2f4182f2390b5f4b3f74e0c18766e632320003ae78e5cf5057740c9f629a106d56c731f77cd6a4456ac4da0f7b1cd9f289ffdcf76253ac98b78794873e33b566a915de3ace578e52afe9d5e7b4363f2881d70dd85d1cef2608ad246a23c6e0e01ad8e98dda528164dc34552dacf573791115ab54475a64170172d765f33a85d799ca1440c620b0b9fbb67376984fc36724d1ff1ac5ed0543bfb6f94d452829125412f602996c70d721a7664f29c82a2d78540dc33b23a26d70697eb752bc96e30d8ad2332bd0d62067b933572cbe3fb02e9cf2d75e497f382bb019f0cead9c8aa39e495645ff643cd005edd5a2a0f66059e26eda0fc6f2c54aca4d18258056481a388760ed891620e76153b01049766f083ae6bbc18fcf9d9f72cb3666023ed4e3102ae19e77bfcf830a9e0d77b8b0920776d5210a67b15106ae8113fc9c1218ebf6034723f205a365692e8754de031a8185a394ca91b46a36db4984a268f3855e8ccf85d016a015a19859d29633eab28ed023bf7e12482ff8e38dd2602deba23757c2ff14b7650ba65cf1c048054cb0b86e28a861459bdeecb7c3e1507315aee3923fe639910ec0a2199d6f98261d31778978cb44db38c87c51a23b66e33841abd2d0c9768bc21e90c995b6a5691c57d3342a06b43b5ec8e287fdb379fbb3c9ab8d59eb69c1294f68dce8a6efe26f1d8eff0ba6d346e5e00bffe2dfa67881aa442fc020230ba5d02fc2c053fdf478e674217b72797b09d8657b1bb6018751afe197a288fc287c465c6ab15601966280dc8d8e608aac5335a8e220a84712f26289331395d7102972364831af786884dc47b84ab34b5c03210b8b3e67f15f3f613e930dd4de7801907ae58e70285dd277950919429a1d81dce5468e77139ac365ce27ecb958304570fe6e5ca923dc3a77fea98bb2b0869065eb66cfe17178220bfe721ecd7896fa6e098cc6f5895f929aa2b38cf0c7f087e8b85db0b1a60a062402ff29dc6cdec0790bec6250a5ec9488f53c7a746f4403af783ff6110b302033d8ffe56e81f3afcb5f9e5aef104174e0dc027a494725f34a674cfc061b5d8e1bc94b9c2b2b5b7f99bf29b41355c0e130761293b20a39f36d465af43dcb3c68e49d00d008da56bd77be1b25d1b3cf806538555dc45b342d6057cfca0a5fd2bbc61a0b1822c0394bc0cda70825465900ddfc82ec4573c1ec7ae83cbc90d737a70c4a8778ab28c7aa357cc444739189606e78d8c2e917082ec3d6983bae3108e930b428040879c31880aed9b842a61667e382578c566333442150a2151f5d8e91e8de7049153c4ab7b00455b5411f3a98a66e47a71d4d7d8870792aea58a13976c1b24fafbecb3c2b9c6c6b84e59667ce276c82f24f489e54888dd517b1b0338fdc2b2f7a3009dda1774af0a2c820bdc16802bcb1951af5ee9c9e8fc280eb73a2f4ddd1af10983b8edb24970b7019380a4863f28a2ebd144511490de6a62086f2ebc6c471e3571b2ca33a301bdfdbcb50dadc1ae77dd2c967e3360182b158b06eef9022a5599669cf0487f6f9f0cfcce06193b68f631efeb8737fe05d0fa6bb57046b5c5f4005ba5155e59e2486df8516a9f06b122f0f068c38584addc84197d0c34035c2b92fc384397a26c787c80769e588f945d0402c47992cf498709549c0b04eab50fccb076c92326be5a3e72c2f7914aa98dfedea7153f902c9b3bc9ba7045763429598d9a40c749e870c270348d2a078a871e1c70891d68a1fc14c886ff307f810705238970542f99c6d966df10d75a804b6df9b6d1cd364871338b628aa30be1ea8f0a3aadce1e0729264158362ce1bf40f5cab2d422d743396f44c3f974673b9197691b1b8d9c70b4816dff23cafef313054f5125af883432b00b6993c96d82b3e77ca5cd097dd7764f35f53b0bd47eca70c93aec35b69a7c100b245b14dca8b3aca51e8687d3a4ff1475dfe9b8c9e87f07b44fa8e310ca0f7cf0c9b67c309793e57fc2c509760fde1d7ea830bb4271e3900cb21fa8fd0c421e4b37b08f1b42a3467ae7190137cbff50e9fcb5faff3990216c7561624351408c07242a8dcef4a55ac3a47ffe240643c37f909730e8f8a6dae1b659e305e67f1851747e6b5a29906f4911a48570f0b8da61622f855be938f44a700cac0cca9dd432e19b0c0a2219f3cc0d899ee1a8f37970926c8136f40f6a403e67b9aa9c56ac847ad2528b66946b59f5cbc140c7b49f8f32e81e28ffd61a205861d78e5821dc0447b484dcdbc152ed94f8805671554293a473c19a41606c9ed08befe5a2eaf0efff0b7362c916d46af442a075c7f914167379d5667595f96585e5eec4068c0d8af8c69004d7debea0c5b5b7aac95f76eaf5dc5f970610f5021f5954d6ce03f8822897f92b8cf5ac07de37601c4734d10c5c6ffc3f99c3ac172ccc75a23f14d3b6e0df66b67b30d1315b4cdadc5f5f10f43b32da7f965332f32cb253c655023248ed129cc16e211ccfd4a05b08f00e1b896d13c06f4badaad94956657c32763fa3ba3b337a64c5e747c26a89be50bc0c008212360f8a77ed62b7ecc543de89ba714682669ff7d849b8b6c96e93a34483215eadcddffb5b8c3d9a44029b90a2c3e74c39f4743ab42148fd62177eb8c152f714741adf9d6991944a5635ff38db017d85ad34792a65403533c1865dfcdf64b07ab33954cd8ba47b6c07ccf8f9d0761a29511241243eccadf2671327f7d244ed77a82c069ad0d358b09a6960ab116b9b0a75ca8737777362a92c4aca83ba8e6e197f3e6c2d316591253d32c7c8ffa6ce77f845b310b10d4e7c14efe59e1267c589cbeca814b2ed5bbe38ceaf8493012bfedf02c9bb2a751d3c38752be232ddca2f9f6214234d2cbfa5e0a8b178300a5ac56c05be2c87539bf1a6142d94181983a4cbf669b6bc1f8fc2aaa5f15678bf369f690f9fdb6682e301d70fd576b9f307b74b08ac5534ae0bab64fd08b2cbefea1a4c9094666120137c04a20f8cdf87eddb4e904f5ef32a4f92bc9a1245ff7ba99c3c46812fcb389c0337e98596005cfacb7309b147521dd98bd9303777e4c6e87b51b370b2686a6982b80d8ec62fe7fc1479ee13f63b20a8913e293c8c23080c5c188eb4f6d9ebea66d3a23283dcf243f5ad75bf7ef0f97b16e24c515f1b0b1691ba475759afe618f076d7def6c58337dc8ef2806b54cdead88a0ee83b3f24d034134bde974c85565c4eff03217747c56a9b21c25d6dd768528668226d8b2c574bf266d63c00beccd3e8daf813a8abed3481db8a77e03cc96291670938cc3a4d4563250a46c8323813355f5ea0c04c748bac09f665830c533abefeed4b12624aaa2cfe3307cae24ee38c036791e2cb671d07d004bf95ebc53b86dd60e3d71203122c964c00edbb172de77e2334b7bb946f6f5d390fa1c998a0780956d69beac32322a342712f9bccfd2857f908177d2431a87c675450af9fd59892dc77e8568fd0bdfdd4674053597a7434032da5bbacde3332efef7ac089a2577910c90b2267b34f8638f88ffb474335e2ced18815495b1fc9b8522bcd586634f08ce23716860e717f6e55e831a1f84082564e69dbf7d069eca25d9b8b31b5aaba51fc81a4e1801a092b341d106555838c6cd76762c92ee9dd52b890d6004cd3c576382f2807f16220f2776e132279e35abef7322efa6f12df0c6d5cf876c7cbcd55902769abfcb7149948b979132f45eda41366f7f80e9897f43155b4d81edff8c74821a0f731b8f0d2e6099bb021d0a4894d7e07930a33591aeeda5a34ee5248133a96a4bb9d7eff06735fd38f211e33f64aad255598ed55e803eee05a4ac4acbaadcc48c3ae55e8191d204b76f63910c975ef88572b075de82b427cac69beb45972f25f718cf5d71b1dd63254f1c22b5768ac9006222393fea0e7a04fe9e07dd9e6791bfb022b14df75415abc0e6f340d87a7ad50f2106ec4a8df41b3a1cdbc6c6b25db477a8673c9034e8ffa504f58f15507b2e1e63425f0b42892c1cf42b8bb2765466004ea109a04fd3eeb69d624e4d14bde6f3f3626be0d29f6602b5fe20773ba06e317a9c60bd94cb05e3732f53fc71f46157d2712fc48be8a3230888eaf5b5594125751833018bb9b5c3622477fd9a9e0b19c6485838253451cca0ecf3b2257dcb30eabbbb740b3a198ebd7c8487b9a37c232e8c7769fb040d23b24c9d125355df54c935f8c6c4676acbbd34fcd01da5555a5af1b36e262fed0a7a9aff109c0523544f9c65fa4e9e6109ad6c162c9ac2fc5ccbaac836f2a527f371dfb69a537fc5078640dcd45f743bef710023c99b9ae02ee87f79f54e35d0ba4a8c78c7341b6cd0edcc5abe301f24a19b63b1984483d1ba27ca76d252de1a10ccd03bdb46bfdf6f2923f6aa87c8bccfa2b439bc0e9c4f2751621350a69aa7da7426442c7d260d07024f118fa0c6d7abf49d73e08df6c67fc2071691c61e6969984d93eb2cbd5c63491344135a95597e2dc3f52e262455c8096046ff5218875c71fed035259edb57e3d8c80a0ee3fc9d69c20dfdafdbe1c11fd8886f8b589969c1bfdfd2eddfe9cf71debb21e396dbe974f75e4697955fafe3c7deba0933f596126531fd6ed8895eed3590006c9fe9f8377aeedb78c97adc9c08ba9ef14470c5f3a6263613f1bb28f16e2786d48a3f4ac3e0744b50f398a6054882956295d72a934be7433f29c36b73d10761accbda7064ad39676114e9adfdbb7a306cc0b094ff2694b94e8200d70d9fb6da223f6255110638f447cbecf06e16336e6cc34c76cfaa8c151dfcbc14850d399c77e500e530398c1c1d1b10445c89bda2cb78d53c59dbefe3140ea14870588272bf31d8e0f48e88c2fd2ed25f6c587a34f82d4aaf12fcb1c7a59107433b4f686787a610baa6198c713fcce3f1c7780225b6fc054254e494a61c5380d33205febf2815ddd92f910ba3451bba60ec41f883a77346ec18ff706886a6cd7323f94134e3dcbf2028263209af4aa20e65b219919af2151e4808e20e15cd98c830f3abe7133d4009d53a5f748eaf2f29bea6229f5b84288aaf82e82f77925eac90b6d5f4cce4f31d281c529fbd1c3ddfaa51a354090aa0a0e14fb6491f1b0cd25bd5f9dad70faacb21b57fc7ce0d865370041e4acc144663665a0363caf61148cb08685556cc155c31f5e8d2de41567d7dcef9f264945c835043c2563814e8c2ff385a4c0921d77e4b5edd980b6ac5f58591f4015a1400ab26b8ece6312c75c3668359ee0ee7810ad8bc91dd5a1c40765551ee2e1dda4cfd1664ac4cd1239364a7fc7663ffa7d2544444d92dc9a58e7f8439ea3808475e4951ba0eb1c411e1b849d5afead9c2319832365229265a3fdc59ace8ad405d0839bdc4714004d5e78905a08e46b70441fccee39c74350dfb06a281709d82e383b764fef67e6435bedf537d230f8e19dfdec5195117a14c9e1db8e36c710a78078c15bdd9162b3a94ade2639769c50b1e6d5c968dcce3d48af08ceb0f93d079103587c1f772f75499c9a452f124482291b7175ea07ecd2a5775f1df8c1f7da0d1864ddea728ac9d4c000e14a22f9b23f1505dcc65a30f537f991a68201c6640862dd10e3b6af92e2e3e9cbbcc5e04a1f64c753eba6af2b72956dcfbc694ec4797535009e47c9f2e6915bb7a43359b7f80037e6bcd9987bbed57d3d01b713cb60f65d8013be18fedb03344ec3083d1b86b66104b616e36eb4d4ab44c231bf716ff3c15d525320298880371faed7939a1ef5a034580c286a79680abb75764c13425a4d692a12bf0736a966c1d293937c5f46966c988d637b2756a7e7853cfe49fc8ef5522280c80edc918747417926d81aa6b65b0b23099c2b8525bd31ee1eb879903050d366ea86fcdcfb59eff0ff290431aafd7765241a366cd08088cfcdd52ee8ff18628d170fbdbbbd88c7dcb1cf6cede4f26460d148a40e28e0929d9e5315b0958d8349e417e7b1c54c9a37df6d272d66a2e49bb9de493037e4ed2e3e6169afa404374daad350ec8584ff12314515dca23f6c174dc2fc1181b1c2ba7c1d06e3202a8b17f5fd0d87aa704937e808fba1d0cf61619b999e7c9de249c93c2af19581e073fa2b68df5a469170a4a62769da2189a2f6a98cb1b89007cbd0fc5ee3f17b6f2aff738d2baf74fffc26e1c7211bcbf009c8cc3b5d948fa9036b219b286d5ff67c75d7093261a435e681baa2913d7aa1bca6d6aabd39aa7bb3c25b282d8b26792e843982a3d837d522d6d2c1eefdafc3f18c6cdab93a271f1d43c9ff60f481ff5d34113c85f74b273f5c0ee5c66a75b0a5c46388a8e153706ccd5bf19825f2070a33cec7a30304bd94fc784864a8f213c4dfc99dca0bf6609fb70b81e531abea77b2beb98d06445013e110bce5cb5aa522312ff2e67beacf2976db5e850e18232fdb3233aca64ed7838ac709920b9dd2e2804e35cc729edb042fd5f342a0bcb0c8c649f659a6bc79aed2d0a8466e63f43b753b2b7751b97032e5b82f9bffce9ac17f9c9e902d49e73c29cb36aafe7ac4b5ff54284508fd6b4c84c1b5e2186038ea17082aea5cade51af8ccf7b2d9ab8aafdd0139d67db9eebb2ae22650bbebdc61c55057962311caee8db3c985f14e4b2484c0da6afa616e992a7c652a01e0daedeac14c51d5a353e54bdb428061dbdd2dd3cf2054c9a4ff140711ef4a9650b6c9e5f6740a31db722db44dec0a63c08bb41b09fda372442749a9242aef003984412abf536c9c714efef838df15ffb63bb490ff011e33fb884cfd26f6aa22c3c2310e49925a08b312db446a9c2f76eb6de7c00c63afdae62f9cb436bb90de4e0bdf067a0ce861a442d10fd9fecdc467da154ea9daa55804e0a6c5b405686a820870c9ebc46d5ee4aa28fe9dadafbd56e6a8f447743c4e93ed43202ea0a97615ab1a32fd56c18d301683d64fc57a048b3ddd4a85e9f68eaffd61b23a6c1c8c6a2c663a45b9b20057200f36feaa58471db24d26d8dd33bd666e2568f9fb78b320fbc428899d1f6ec025876705fa997eaf7a569b4418a781dcbdf5774929cc2db156df5a0403a213f9ec3abb26087cc70a2eb498f8eedea3844e4a64413f4260a8c4dc79f391e156c5049446d797cca2e5561067069ca901bc533e2740f8d7d74a6403c828f787a7f2760bfda2510cdcdb3d35c2078dad7f0a76c2b4d6ccc09482e1846ac9e58e3fa5561583bcbdeffde9c6c31d38ebda1067b698669934d54ede89955c93b8db83f0ca9d45bf3b3169a5d6c398203c3f2e2d4bbfa534a086916c2dfc261a8129d68542c9077a13c07eb417cc46f2df6ec591480510cd10d8c5430efc6c356fd0774e397f348fcee058339cfc21aef79fcc70a228eed7dc356dbadef00');


--
-- Data for Name: access_review; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_right VALUES
	('01a22046-9282-752b-a439-7bb0106cbd06', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'ministry_officer', '01a22046-8dcf-77ab-b26a-3b59195c3610', NULL, 'vecākais eksperts', '2026-10-01 06:03:00+00', NULL, NULL, NULL, NULL),
	('01a22046-933f-71d6-9d0a-a1ed95956379', '01a22046-92e9-7976-b506-60e464c09e60', 'representative', '01a22046-8deb-716f-8823-24db9a07b319', NULL, 'lietvede', '2026-10-01 06:06:00+00', '2027-03-30 06:06:00+00', NULL, NULL, NULL),
	('01a22046-a52b-772d-9377-1173641bf05a', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'administrator', '01a22046-8deb-716f-8823-24db9a07b319', NULL, 'administratore', '2026-10-01 06:21:00+00', NULL, '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 06:21:00+00', '01a22046-9353-72b3-98f9-761bb2ded01c'),
	('01a22046-a5c2-7e07-8e5c-4bbb4006546a', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'klientu apkalpošanas speciāliste', '2026-10-01 06:27:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:27:00+00', NULL),
	('01a22046-a655-7a5b-9034-ec566fa82c58', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'klientu apkalpošanas speciālists', '2026-10-01 06:33:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:33:00+00', NULL),
	('01a22046-a703-77a4-afd5-06b08b0bd98b', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'klientu apkalpošanas speciāliste', '2026-10-01 06:39:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:39:00+00', NULL),
	('01a22046-a784-71bd-a860-730e22a52619', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'employee', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 'klientu apkalpošanas speciāliste', '2026-10-01 06:45:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:45:00+00', NULL),
	('01a22046-a82d-7213-8c26-686995575812', '01a22046-a824-7e14-944f-fd239c0de23c', 'viewer', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'centra vadītāja', '2026-10-01 06:51:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:51:00+00', NULL),
	('01a22046-a8cd-729f-8f25-629a80796c72', '01a22046-a8ba-76ab-9e41-19e8e8877f89', 'auditor', '01a22046-8deb-716f-8823-24db9a07b319', '01a22046-9059-7619-967b-6ca7915a0dff', 'iekšējais auditors', '2026-10-01 06:57:00+00', NULL, '01a22046-a50f-7ac1-8e94-0c354bf33a08', '2026-10-01 06:57:00+00', NULL),
	('01a22046-a928-7baa-9ae7-64d41583b544', '01a22046-a902-7158-beda-50b61b9cbd31', 'representative', '01a22046-8ef2-7a24-b857-0ae237326020', NULL, 'lietvede', '2026-10-01 07:00:00+00', '2027-03-30 07:00:00+00', NULL, NULL, NULL),
	('01a22046-ac64-74e7-887b-dccda7651dc0', '01a22046-ac36-7da6-8e33-8a79da53775f', 'administrator', '01a22046-8ef2-7a24-b857-0ae237326020', NULL, 'personāla speciāliste', '2026-10-01 07:15:00+00', NULL, '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 07:15:00+00', '01a22046-a93d-759a-8bde-dbb7f911532e'),
	('01a22046-ad1a-77ce-a671-f86f488b24b3', '01a22046-ad10-765d-ba36-5732a92ff210', 'employee', '01a22046-8ef2-7a24-b857-0ae237326020', '01a22046-91f9-7eec-ab00-27b4f9a8143d', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:21:00+00', NULL, '01a22046-ac36-7da6-8e33-8a79da53775f', '2026-10-01 07:21:00+00', NULL),
	('01a22046-ad99-7f76-aaba-f7bec1d901aa', '01a22046-ad44-72cf-a55c-f3cff00a7480', 'representative', '01a22046-884a-76ba-a7ef-84451cef3030', NULL, 'lietvede', '2026-10-01 07:24:00+00', '2027-03-30 07:24:00+00', NULL, NULL, NULL),
	('01a22046-b0f5-789c-90e0-ad0338689084', '01a22046-b0e5-7a80-93b8-cc54070829c7', 'administrator', '01a22046-884a-76ba-a7ef-84451cef3030', NULL, 'sistēmu administrators', '2026-10-01 07:39:00+00', NULL, '01a22046-925d-7d6d-95fb-1d4b2469aa40', '2026-10-01 07:39:00+00', '01a22046-adb1-74f5-a7a5-a48df559fe06'),
	('01a22046-b195-7e18-aa3d-4e659d3f7c4b', '01a22046-b188-7ef5-afd1-71a15a8a7097', 'holder_officer', '01a22046-884a-76ba-a7ef-84451cef3030', NULL, 'vecākā referente', '2026-10-01 07:45:00+00', NULL, '01a22046-b0e5-7a80-93b8-cc54070829c7', '2026-10-01 07:45:00+00', NULL);


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
	('01a22046-9353-72b3-98f9-761bb2ded01c', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a22046-a47d-7db2-8439-d78451cb0467', false),
	('01a22046-a93d-759a-8bde-dbb7f911532e', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a22046-abdd-74b2-bb92-d99acce6d6b0', false),
	('01a22046-adb1-74f5-a7a5-a48df559fe06', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a22046-b01f-7505-802c-9372687d1445', false);


--
-- Data for Name: application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b806-7cd5-ad7b-c05c65204964', '01a22046-b60a-7528-bcfe-90368c07aae8', '01a22046-b6f8-7876-8045-43c838a7137e', '01a22046-88e1-713f-bc8c-4599eecc4bb0', '01a22046-8a8f-70eb-9539-9f2a6278744e', '01a22046-b65a-71a8-83f9-2c1309acd96a', '01a22046-b647-71ec-a44f-c3f352728dc5', 'confirmed', 'DEMO-293909594', 'eid_card', '2026-11-04 07:43:00+00', '2026-11-04 07:43:00+00', '2026-11-04 07:44:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '2026-11-04 07:24:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ba25-75fc-a31f-13bdf02c9104', '01a22046-b899-7e39-a15a-49b803e3b885', '01a22046-b951-757e-b7be-02ddc204fb7a', '01a22046-8b70-7a77-a9fe-ed35cc88223c', '01a22046-8b91-72cb-ab38-ab0382fd8152', '01a22046-b8da-7fdf-84b2-6375a0e152f8', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', 'confirmed', 'DEMO-706116794', 'eid_card', '2026-11-09 10:43:00+00', '2026-11-09 10:43:00+00', '2026-11-09 10:44:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '2026-11-09 10:24:00+00'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bc09-74ad-94bb-c69751b82b56', '01a22046-ba9f-79e5-a5a7-47f0df2d2708', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', '01a22046-89fb-78f9-9ef4-fbcbc4acf675', '01a22046-8a25-70db-8ab5-b9db35096697', '01a22046-bb02-7946-9e7f-5da771d1b17d', '01a22046-baf1-702b-8488-dd3b606c70d6', 'confirmed', 'DEMO-292700980', 'eid_card', '2026-11-10 07:58:00+00', '2026-11-10 07:58:00+00', '2026-11-10 07:59:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '2026-11-10 07:39:00+00'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-be1e-767c-83c8-14648931544b', '01a22046-bc64-7731-8df7-0c5d33a5a227', '01a22046-bd70-7770-aa5b-080ca2c2fb37', '01a22046-8ae5-72a7-a58d-e3be30957b67', '01a22046-8b0b-7221-9e96-85a913de6bbd', '01a22046-bcae-78ea-af28-09438d039cc9', '01a22046-bcad-7505-beee-7a72d0bb9236', 'confirmed', 'DEMO-473702814', 'eid_card', '2026-11-11 08:33:00+00', '2026-11-11 08:33:00+00', '2026-11-11 08:34:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', '2026-11-11 08:14:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c152-7268-9535-4f77482f9ce8', '01a22046-bf9b-7c0a-a29d-b953bce1cf3b', '01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4', '01a22046-895c-7c8a-aa9a-01995d1a6a2f', '01a22046-8983-7104-b737-45701976b4eb', '01a22046-bff3-7451-b15a-eb81538f1571', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'confirmed', 'DEMO-448274385', 'eid_card', '2026-11-12 09:03:00+00', '2026-11-12 09:03:00+00', '2026-11-12 09:04:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '2026-11-12 08:44:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c2cd-7fe4-93d6-be5877e4a2b0', '01a22046-c18e-71d4-9023-d79c78b37791', '01a22046-c211-7958-bb57-fba4df88b044', '01a22046-8c90-7017-9320-4477c0595223', '01a22046-8cb5-7066-913c-6da54cb9f1b9', '01a22046-c1ae-7cfd-88c0-9b573166cd05', '01a22046-c1ad-7134-b4c0-2dee35c498a3', 'confirmed', 'DEMO-104942347', 'eid_card', '2026-11-13 10:18:00+00', '2026-11-13 10:18:00+00', '2026-11-13 10:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '2026-11-13 09:59:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c693-767c-be23-9a7bbffd1848', '01a22046-c4d8-7e3c-9292-f1e1c22282e7', '01a22046-c5d4-7cf9-8406-221a18e5535a', '01a22046-8b25-7bc1-b8c6-3f190039693e', '01a22046-8b40-74bd-a084-f2f46d986b1a', '01a22046-c540-77d1-8da5-9427a0644233', '01a22046-c53f-79bc-a719-52ef0a438a29', 'confirmed', 'DEMO-940107756', 'eid_card', '2026-11-17 11:29:00+00', '2026-11-17 11:29:00+00', '2026-11-17 11:30:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '2026-11-17 11:10:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ca21-7a47-b94a-df7437fc6e30', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-c996-7b73-a752-7ebe20f47e07', '01a22046-8aaa-7202-88a4-91fcdccec937', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-c3ca-7c0a-b14b-4d804b7f0644', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'confirmed', 'DEMO-671215101', 'eid_card', '2026-11-23 07:26:00+00', '2026-11-23 07:26:00+00', '2026-11-23 07:27:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '2026-11-23 07:07:00+00'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cbfb-7967-81d7-e28692457f1d', '01a22046-ca6e-7558-b953-bbc60423948f', '01a22046-cb43-75f4-b74a-cf2f152ad547', '01a22046-8aaa-7202-88a4-91fcdccec937', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-caa4-70a8-8a68-62d3b3ed88e3', '01a22046-caa2-700e-8e0d-9384673b7dbf', 'confirmed', 'DEMO-108565654', 'eid_card', '2026-11-24 09:53:00+00', '2026-11-24 09:53:00+00', '2026-11-24 09:54:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '2026-11-24 09:34:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ce6c-7df0-ab49-b2d254b7d920', '01a22046-ccfa-7b9a-8377-32fce285a228', '01a22046-cd9b-7788-b042-91083dc768d4', '01a22046-8aaa-7202-88a4-91fcdccec937', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-cd35-77ab-8e11-d131edc09d08', '01a22046-cd2d-7683-b4db-ef0d4346da83', 'confirmed', 'DEMO-358666949', 'eid_card', '2026-11-25 09:33:00+00', '2026-11-25 09:33:00+00', '2026-11-25 09:34:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '2026-11-25 09:14:00+00'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-d02c-7a53-927f-2da4e9b2c992', '01a22046-cf0e-7ed7-8deb-46697f398fea', '01a22046-cfb9-7552-b943-2c3a11c6407c', '01a22046-88e1-713f-bc8c-4599eecc4bb0', '01a22046-8a8f-70eb-9539-9f2a6278744e', '01a22046-cf53-7eca-8bfe-edd02818bb0d', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', 'confirmed', 'DEMO-625867629', 'eid_card', '2026-11-26 11:28:00+00', '2026-11-26 11:28:00+00', '2026-11-26 11:29:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', '2026-11-26 11:09:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d599-7366-a6e4-668601923ba7', '01a22046-d3e9-747b-be5f-17ebb655499f', '01a22046-d493-7a00-9499-f5bcb2ed8732', '01a22046-8b70-7a77-a9fe-ed35cc88223c', '01a22046-8b91-72cb-ab38-ab0382fd8152', '01a22046-d41f-7530-9f41-3aa6b097da2f', '01a22046-d41d-7f48-9039-d9258599d2ae', 'confirmed', 'DEMO-361226903', 'eid_card', '2026-11-28 03:28:00+00', '2026-11-28 03:28:00+00', '2026-11-28 03:29:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '2026-11-28 03:09:21.230558+00');


--
-- Data for Name: archive_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.archive_file VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '2019-03-01', '1-14', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '2019-03-01', '1-15', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '2019-03-01', '05-03/2', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL);


--
-- Data for Name: archive_scan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	('00000000-0000-0000-0000-000000000000', 1, '2026-10-01 06:00:00+00', NULL, 'catalogue.import', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "catalogue.import", "point": "17.3, 20.13"}', '\x5677e33e087060be651ea3ace1d75c8e4229cef52a6862b8771da53d55f70543'),
	('00000000-0000-0000-0000-000000000000', 2, '2026-10-01 06:03:00+00', NULL, 'access.enter-right', '22', false, NULL, '{"at": "2026-10-01T06:03:00Z", "act": "access.enter-right", "point": "22", "things": {"right": "01a22046-9282-752b-a439-7bb0106cbd06", "staff": "01a22046-925d-7d6d-95fb-1d4b2469aa40"}}', '\x20a28885d649ee82d737a80972cd7bb9a1f452d14c5e6e441935db62689505cb'),
	('00000000-0000-0000-0000-000000000000', 3, '2026-10-01 06:06:00+00', '01a22046-92e9-7976-b506-60e464c09e60', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T06:06:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a22046-933f-71d6-9d0a-a1ed95956379", "person": "01a22046-92e9-7976-b506-60e464c09e60", "things": {"right": "01a22046-933f-71d6-9d0a-a1ed95956379", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\xdd11b55d9a3be8db656a0afbf28d9a4e98245320a84938a1dc9610eba3d26319'),
	('00000000-0000-0000-0000-000000000000', 4, '2026-10-01 06:09:00+00', '01a22046-92e9-7976-b506-60e464c09e60', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T06:09:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a22046-933f-71d6-9d0a-a1ed95956379", "person": "01a22046-92e9-7976-b506-60e464c09e60", "things": {"channel": "system", "request": "01a22046-9353-72b3-98f9-761bb2ded01c", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\x0612cd9304c8b4d72271b98be959421bc1d7e629831bc1c3ea69d3e478813fdd'),
	('00000000-0000-0000-0000-000000000000', 5, '2026-10-01 06:12:00+00', '01a22046-92e9-7976-b506-60e464c09e60', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a22046-933f-71d6-9d0a-a1ed95956379", "person": "01a22046-92e9-7976-b506-60e464c09e60", "things": {"request": "01a22046-9353-72b3-98f9-761bb2ded01c"}}', '\xebcfa2304a5f7a7baf645265a6b46ea6457719f4873469921919f09e8c5d7f02'),
	('00000000-0000-0000-0000-000000000000', 6, '2026-10-01 06:12:00+00', '01a22046-92e9-7976-b506-60e464c09e60', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a22046-933f-71d6-9d0a-a1ed95956379", "person": "01a22046-92e9-7976-b506-60e464c09e60", "things": {"kind": "grant", "rows": "1", "sha256": "3c51c712b43ea15490d0fa2100c106e0de16322e1432295b71e694fd599f3693", "request": "01a22046-9353-72b3-98f9-761bb2ded01c"}}', '\x88cbbf5af669c7a31478abc1054e3a50ff376d5e239a6cc131faa54a25137f73'),
	('00000000-0000-0000-0000-000000000000', 7, '2026-10-01 06:15:00+00', '01a22046-92e9-7976-b506-60e464c09e60', 'access-request.send', '22', false, NULL, '{"at": "2026-10-01T06:15:00Z", "act": "access-request.send", "role": "representative", "point": "22", "right": "01a22046-933f-71d6-9d0a-a1ed95956379", "person": "01a22046-92e9-7976-b506-60e464c09e60", "things": {"reason": "in-order", "sha256": "bf421d558f983e3af65f975e2be756133d78209e87f146c876d506bc2f4bd22a", "request": "01a22046-9353-72b3-98f9-761bb2ded01c", "sending": "01a22046-a35d-7dd9-9015-758beaca5e97", "verdict": "in_order"}}', '\xad6aa149237de57751af89b0ad6ba28b6794492874677a60ac3c45451e2366ff'),
	('00000000-0000-0000-0000-000000000000', 8, '2026-10-01 06:18:00+00', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'access.invite', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access.invite", "role": "ministry_officer", "point": "22", "right": "01a22046-9282-752b-a439-7bb0106cbd06", "person": "01a22046-925d-7d6d-95fb-1d4b2469aa40", "things": {"role": "administrator", "invitation": "01a22046-a47d-7db2-8439-d78451cb0467", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\xbe000c8f77c7a2d8967debca65ca6ae47e2903b3d6d3e02472bf4f7d2cc99f64'),
	('00000000-0000-0000-0000-000000000000', 9, '2026-10-01 06:18:00+00', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a22046-9282-752b-a439-7bb0106cbd06", "person": "01a22046-925d-7d6d-95fb-1d4b2469aa40", "things": {"of": "1", "report": "01a22046-a381-7fff-98e6-cb48852427dc", "request": "01a22046-9353-72b3-98f9-761bb2ded01c", "approved": "1"}}', '\xe2b761c0f2d1a6232de5a277fa351a6226b9c32f8c1b6b27c64f50928f0f0474'),
	('00000000-0000-0000-0000-000000000000', 10, '2026-10-01 06:21:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'access.claim-invitation', '22', false, NULL, '{"at": "2026-10-01T06:21:00Z", "act": "access.claim-invitation", "point": "22", "person": "01a22046-a50f-7ac1-8e94-0c354bf33a08", "things": {"right": "01a22046-a52b-772d-9377-1173641bf05a", "invitation": "01a22046-a47d-7db2-8439-d78451cb0467"}}', '\x719c071c97e29e9597cdba3e12dfe78980ab33bed3c25c131e55285f72087b9b'),
	('00000000-0000-0000-0000-000000000000', 11, '2026-10-01 06:24:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:24:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-a52b-772d-9377-1173641bf05a", "person": "01a22046-a50f-7ac1-8e94-0c354bf33a08", "things": {"role": "employee", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "invitation": "01a22046-a576-7082-87ae-abacf50d49eb", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\x44e175c5d87d9e8eab596c5fa369954eb7b780ebe3e810517475b14f30709048'),
	('00000000-0000-0000-0000-000000000000', 12, '2026-10-01 06:27:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:27:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "invitation": "01a22046-a576-7082-87ae-abacf50d49eb"}}', '\x8bc21bfa78c4584220dc01ea90f4597269f279fd1ab54649765dec916a961767'),
	('00000000-0000-0000-0000-000000000000', 13, '2026-10-01 06:30:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:30:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-a52b-772d-9377-1173641bf05a", "person": "01a22046-a50f-7ac1-8e94-0c354bf33a08", "things": {"role": "employee", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "invitation": "01a22046-a5f5-74bd-b0d1-666795fb42e4", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\x8256d95ccc706b3c86f450b9e123abdd54ce2e2e1021d9f9287fba95a399cae8'),
	('00000000-0000-0000-0000-000000000000', 14, '2026-10-01 06:33:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:33:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"right": "01a22046-a655-7a5b-9034-ec566fa82c58", "invitation": "01a22046-a5f5-74bd-b0d1-666795fb42e4"}}', '\x09ee2df4b0b9e0833f9c9decf805d7bd4ff8513413966330fcd2dd736073a795'),
	('00000000-0000-0000-0000-000000000000', 15, '2026-10-01 06:36:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:36:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-a52b-772d-9377-1173641bf05a", "person": "01a22046-a50f-7ac1-8e94-0c354bf33a08", "things": {"role": "employee", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "invitation": "01a22046-a69d-76b7-bf7a-a3de8fa2eec7", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\xa65ebfc90c6b323e6d48d98c3154839353d0777af18c963f2fb9342a33a2f71a'),
	('00000000-0000-0000-0000-000000000000', 16, '2026-10-01 06:39:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:39:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"right": "01a22046-a703-77a4-afd5-06b08b0bd98b", "invitation": "01a22046-a69d-76b7-bf7a-a3de8fa2eec7"}}', '\xd71fbe8a354bb340cbb5cdaf0974b7bf32b2bb1eeefafdff693d4c8285005793'),
	('00000000-0000-0000-0000-000000000000', 17, '2026-10-01 06:42:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:42:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-a52b-772d-9377-1173641bf05a", "person": "01a22046-a50f-7ac1-8e94-0c354bf33a08", "things": {"role": "employee", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "invitation": "01a22046-a73c-7431-b2a2-1239e3aebf78", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\xd4921dc5ad4d41f8c55a7a6e1aa1806ecfb6446201418592d5098fac77f99144'),
	('00000000-0000-0000-0000-000000000000', 18, '2026-10-01 06:45:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:45:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"right": "01a22046-a784-71bd-a860-730e22a52619", "invitation": "01a22046-a73c-7431-b2a2-1239e3aebf78"}}', '\xd2dca4f759e0c9f3ea75365943cb281febd2c4dfb17e701c443c6ef2b59483e4'),
	('00000000-0000-0000-0000-000000000000', 19, '2026-10-01 06:48:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:48:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-a52b-772d-9377-1173641bf05a", "person": "01a22046-a50f-7ac1-8e94-0c354bf33a08", "things": {"role": "viewer", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "invitation": "01a22046-a7c9-7baa-9751-57152dd7a4ec", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\x56efd5b7e9c957f969e28a55ebaeb74e7d91d8704986a7725fa4c99578eaf02d'),
	('00000000-0000-0000-0000-000000000000', 20, '2026-10-01 06:51:00+00', '01a22046-a824-7e14-944f-fd239c0de23c', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:51:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-a824-7e14-944f-fd239c0de23c", "things": {"right": "01a22046-a82d-7213-8c26-686995575812", "invitation": "01a22046-a7c9-7baa-9751-57152dd7a4ec"}}', '\xc04eeddb048e819f955606a5a435f4a7c50e9508a7758fb0f2d0f5f1d5185c20'),
	('00000000-0000-0000-0000-000000000000', 21, '2026-10-01 06:54:00+00', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:54:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-a52b-772d-9377-1173641bf05a", "person": "01a22046-a50f-7ac1-8e94-0c354bf33a08", "things": {"role": "auditor", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "invitation": "01a22046-a856-77a8-b0b3-0f003e4c5b32", "organisation": "01a22046-8deb-716f-8823-24db9a07b319"}}', '\xc1df16c85c0cd6cb08a51502f24bcb7d4606a0ba51b154a89212d80eeddb8dae'),
	('00000000-0000-0000-0000-000000000000', 22, '2026-10-01 06:57:00+00', '01a22046-a8ba-76ab-9e41-19e8e8877f89', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:57:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-a8ba-76ab-9e41-19e8e8877f89", "things": {"right": "01a22046-a8cd-729f-8f25-629a80796c72", "invitation": "01a22046-a856-77a8-b0b3-0f003e4c5b32"}}', '\x4dbb7dda9f2777287e4b2aa1ac7f7ffaccd7b3340241b177f9abc742633ed03c'),
	('00000000-0000-0000-0000-000000000000', 23, '2026-10-01 07:00:00+00', '01a22046-a902-7158-beda-50b61b9cbd31', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:00:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a22046-a928-7baa-9ae7-64d41583b544", "person": "01a22046-a902-7158-beda-50b61b9cbd31", "things": {"right": "01a22046-a928-7baa-9ae7-64d41583b544", "organisation": "01a22046-8ef2-7a24-b857-0ae237326020"}}', '\xb7b9351541b021c9665a36a358f613eea841be04d49033fbf335c8b5eb36d9bb'),
	('00000000-0000-0000-0000-000000000000', 24, '2026-10-01 07:03:00+00', '01a22046-a902-7158-beda-50b61b9cbd31', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:03:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a22046-a928-7baa-9ae7-64d41583b544", "person": "01a22046-a902-7158-beda-50b61b9cbd31", "things": {"channel": "system", "request": "01a22046-a93d-759a-8bde-dbb7f911532e", "organisation": "01a22046-8ef2-7a24-b857-0ae237326020"}}', '\xdfbb92a925e5639e0652967247e662cf94b9833bab31e5a8116486892376653f'),
	('00000000-0000-0000-0000-000000000000', 25, '2026-10-01 07:06:00+00', '01a22046-a902-7158-beda-50b61b9cbd31', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a22046-a928-7baa-9ae7-64d41583b544", "person": "01a22046-a902-7158-beda-50b61b9cbd31", "things": {"request": "01a22046-a93d-759a-8bde-dbb7f911532e"}}', '\x32a518ba5c96a9f19c76997b4f796544861ea0f202ed6d0d17f5187f1a3dc5da'),
	('00000000-0000-0000-0000-000000000000', 26, '2026-10-01 07:06:00+00', '01a22046-a902-7158-beda-50b61b9cbd31', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a22046-a928-7baa-9ae7-64d41583b544", "person": "01a22046-a902-7158-beda-50b61b9cbd31", "things": {"kind": "grant", "rows": "1", "sha256": "4b136c4a9ed7af078be9aa8935db674479d5dc60b08a2fa01004ea3b7770e958", "request": "01a22046-a93d-759a-8bde-dbb7f911532e"}}', '\xd60170c1c07f2b343d92afcca273b4232848449553e4c8a645ada084b0aad570'),
	('00000000-0000-0000-0000-000000000000', 27, '2026-10-01 07:09:00+00', '01a22046-a902-7158-beda-50b61b9cbd31', 'access-request.send', '22', false, NULL, '{"at": "2026-10-01T07:09:00Z", "act": "access-request.send", "role": "representative", "point": "22", "right": "01a22046-a928-7baa-9ae7-64d41583b544", "person": "01a22046-a902-7158-beda-50b61b9cbd31", "things": {"reason": "in-order", "sha256": "24bb71b4e224b4318d43173a5b7d02664de6baa62f9b1928fe5abeed8eb7832f", "request": "01a22046-a93d-759a-8bde-dbb7f911532e", "sending": "01a22046-ab3e-7199-b3a4-d56e4c75a979", "verdict": "in_order"}}', '\x60843cb37035b9e4dc42398974b389062f9adad345b172f071ea1e44950fa833'),
	('00000000-0000-0000-0000-000000000000', 28, '2026-10-01 07:12:00+00', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'access.invite', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access.invite", "role": "ministry_officer", "point": "22", "right": "01a22046-9282-752b-a439-7bb0106cbd06", "person": "01a22046-925d-7d6d-95fb-1d4b2469aa40", "things": {"role": "administrator", "invitation": "01a22046-abdd-74b2-bb92-d99acce6d6b0", "organisation": "01a22046-8ef2-7a24-b857-0ae237326020"}}', '\xcaed043329a1ed3497bae3089f85c03e6fe87a485187ea37510e147262d6f4d8'),
	('00000000-0000-0000-0000-000000000000', 29, '2026-10-01 07:12:00+00', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a22046-9282-752b-a439-7bb0106cbd06", "person": "01a22046-925d-7d6d-95fb-1d4b2469aa40", "things": {"of": "1", "report": "01a22046-ab5c-7caa-9e79-4fc744b6bac8", "request": "01a22046-a93d-759a-8bde-dbb7f911532e", "approved": "1"}}', '\xbad5d492c6f4007e87d12ac6670e8b7a497faed0328a643010d9a8bca23f3fd6'),
	('00000000-0000-0000-0000-000000000000', 30, '2026-10-01 07:15:00+00', '01a22046-ac36-7da6-8e33-8a79da53775f', 'access.claim-invitation', '22', false, NULL, '{"at": "2026-10-01T07:15:00Z", "act": "access.claim-invitation", "point": "22", "person": "01a22046-ac36-7da6-8e33-8a79da53775f", "things": {"right": "01a22046-ac64-74e7-887b-dccda7651dc0", "invitation": "01a22046-abdd-74b2-bb92-d99acce6d6b0"}}', '\x7228ce84843cfb50854f1064aad98914784922cb34b85052c29360e354f516f0'),
	('00000000-0000-0000-0000-000000000000', 31, '2026-10-01 07:18:00+00', '01a22046-ac36-7da6-8e33-8a79da53775f', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:18:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-ac64-74e7-887b-dccda7651dc0", "person": "01a22046-ac36-7da6-8e33-8a79da53775f", "things": {"role": "employee", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "invitation": "01a22046-acbc-778e-a424-05742f9b3dd3", "organisation": "01a22046-8ef2-7a24-b857-0ae237326020"}}', '\xc4a93be8607e08761dbdbc6060a510d2581519ec105bf0179f6d9035f83b85f2'),
	('00000000-0000-0000-0000-000000000000', 32, '2026-10-01 07:21:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:21:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "invitation": "01a22046-acbc-778e-a424-05742f9b3dd3"}}', '\x37c5e3058199d10edc86f3a45851436a40103ae6d47701a0733d4accebad76f6'),
	('00000000-0000-0000-0000-000000000000', 33, '2026-10-01 07:24:00+00', '01a22046-ad44-72cf-a55c-f3cff00a7480', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:24:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a22046-ad99-7f76-aaba-f7bec1d901aa", "person": "01a22046-ad44-72cf-a55c-f3cff00a7480", "things": {"right": "01a22046-ad99-7f76-aaba-f7bec1d901aa", "organisation": "01a22046-884a-76ba-a7ef-84451cef3030"}}', '\xdcfbcc70c9dc733b7abc277f56ef648095486f965e1dca4e533d478d3434e1e9'),
	('00000000-0000-0000-0000-000000000000', 34, '2026-10-01 07:27:00+00', '01a22046-ad44-72cf-a55c-f3cff00a7480', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:27:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a22046-ad99-7f76-aaba-f7bec1d901aa", "person": "01a22046-ad44-72cf-a55c-f3cff00a7480", "things": {"channel": "system", "request": "01a22046-adb1-74f5-a7a5-a48df559fe06", "organisation": "01a22046-884a-76ba-a7ef-84451cef3030"}}', '\x924036514f812a3db961a6cf19c1b90e50f5acdd116b8324a51325cc1763deb2'),
	('00000000-0000-0000-0000-000000000000', 35, '2026-10-01 07:30:00+00', '01a22046-ad44-72cf-a55c-f3cff00a7480', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a22046-ad99-7f76-aaba-f7bec1d901aa", "person": "01a22046-ad44-72cf-a55c-f3cff00a7480", "things": {"request": "01a22046-adb1-74f5-a7a5-a48df559fe06"}}', '\x90723e1f1e6bfed65cd7c49c109730baec173336291a60362c724f529e9d229f'),
	('00000000-0000-0000-0000-000000000000', 36, '2026-10-01 07:30:00+00', '01a22046-ad44-72cf-a55c-f3cff00a7480', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a22046-ad99-7f76-aaba-f7bec1d901aa", "person": "01a22046-ad44-72cf-a55c-f3cff00a7480", "things": {"kind": "grant", "rows": "1", "sha256": "c976aa3b66dd0d73fe8a3740a25a10c07d300607620face4d6a0167b28b0a6e0", "request": "01a22046-adb1-74f5-a7a5-a48df559fe06"}}', '\xc6849ca4c14e8e63d475fd3ffd6f232ce3d1d349129ae56af60de6e671cc74f3'),
	('00000000-0000-0000-0000-000000000000', 37, '2026-10-01 07:33:00+00', '01a22046-ad44-72cf-a55c-f3cff00a7480', 'access-request.send', '22', false, NULL, '{"at": "2026-10-01T07:33:00Z", "act": "access-request.send", "role": "representative", "point": "22", "right": "01a22046-ad99-7f76-aaba-f7bec1d901aa", "person": "01a22046-ad44-72cf-a55c-f3cff00a7480", "things": {"reason": "in-order", "sha256": "ef86012d98d6d480073e50ec8ca7c78cffe69f8b1e68b1ebd6fbd6ec9c163425", "request": "01a22046-adb1-74f5-a7a5-a48df559fe06", "sending": "01a22046-af5e-71d7-bc22-2f95ccc24eeb", "verdict": "in_order"}}', '\x95dab44c8c4ac53d54895623729c911646ce7037c8dc44855617b5e380a20cf8'),
	('00000000-0000-0000-0000-000000000000', 38, '2026-10-01 07:36:00+00', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'access.invite', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access.invite", "role": "ministry_officer", "point": "22", "right": "01a22046-9282-752b-a439-7bb0106cbd06", "person": "01a22046-925d-7d6d-95fb-1d4b2469aa40", "things": {"role": "administrator", "invitation": "01a22046-b01f-7505-802c-9372687d1445", "organisation": "01a22046-884a-76ba-a7ef-84451cef3030"}}', '\x65a93c786ba184853f4a595ca1206a3c922fb58f52927fb6e8f481acacdcb91a'),
	('00000000-0000-0000-0000-000000000000', 39, '2026-10-01 07:36:00+00', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a22046-9282-752b-a439-7bb0106cbd06", "person": "01a22046-925d-7d6d-95fb-1d4b2469aa40", "things": {"of": "1", "report": "01a22046-af72-70eb-8e0e-4880aa74be60", "request": "01a22046-adb1-74f5-a7a5-a48df559fe06", "approved": "1"}}', '\x3f46cae7762ebde40fd32b474ea6c2fce3c87c7b0f7dc7fa774aeb21b236aec0'),
	('00000000-0000-0000-0000-000000000000', 40, '2026-10-01 07:39:00+00', '01a22046-b0e5-7a80-93b8-cc54070829c7', 'access.claim-invitation', '22', false, NULL, '{"at": "2026-10-01T07:39:00Z", "act": "access.claim-invitation", "point": "22", "person": "01a22046-b0e5-7a80-93b8-cc54070829c7", "things": {"right": "01a22046-b0f5-789c-90e0-ad0338689084", "invitation": "01a22046-b01f-7505-802c-9372687d1445"}}', '\x00ab6674ffc6bb92f59be5b315dd4debeb203e9e7b806eedf7380dce276782f7'),
	('00000000-0000-0000-0000-000000000000', 41, '2026-10-01 07:42:00+00', '01a22046-b0e5-7a80-93b8-cc54070829c7', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:42:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a22046-b0f5-789c-90e0-ad0338689084", "person": "01a22046-b0e5-7a80-93b8-cc54070829c7", "things": {"role": "holder_officer", "invitation": "01a22046-b12b-7415-a9bf-5b2242bfc753", "organisation": "01a22046-884a-76ba-a7ef-84451cef3030"}}', '\x30a262de9e3ebe6870a20885228dc6dc8eda10664b873d1ccf8cd0049e3bd989'),
	('00000000-0000-0000-0000-000000000000', 42, '2026-10-01 07:45:00+00', '01a22046-b188-7ef5-afd1-71a15a8a7097', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:45:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a22046-b188-7ef5-afd1-71a15a8a7097", "things": {"right": "01a22046-b195-7e18-aa3d-4e659d3f7c4b", "invitation": "01a22046-b12b-7415-a9bf-5b2242bfc753"}}', '\x04ff9f0cc9aa6d1a98f132820bdadd556e7ccec4b14f6681db7502cae93c090f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 1, '2026-10-01 06:00:00+00', NULL, 'archive.open-file', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive.open-file", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "things": {"centre": "01a22046-9059-7619-967b-6ca7915a0dff"}}', '\x2c146866a9e6bf2d168bd19b392c8d4214aa6477ed931e7b6874a5480efeaa44'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2, '2026-10-21 13:05:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-10-21T13:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-b322-7ceb-8365-735af5e97a6f", "edition": "01a22046-8bf9-7926-995b-0ac60f7dee45"}}', '\x9a7a63d0bce72ef7250975d6eb53e6b210746b21d68935a9032cf9afbff27515'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 3, '2026-10-21 13:09:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-10-21T13:09:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"declaration": "01a22046-b375-7cc3-86bc-5f9d3d8eb948"}}', '\x445f38eaafe3905974a9955e6b545403838a8902a7f69f8e1860266250888c9b'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 4, '2026-10-21 13:13:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.check-identity', '22.1.1', false, '01a22046-b3e1-7c2f-b294-85327150beb5', '{"at": "2026-10-21T13:13:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b3e1-7c2f-b294-85327150beb5", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"outcome": "confirmed", "identityCheck": "01a22046-b3e2-7f12-a609-6677bd42e955"}}', '\x0aa2e2a9725781ba635f36df63f68feb319d74abf96b7fc5fa8203e75c111c44'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 5, '2026-10-21 13:17:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.tell-notice', '22.1.3', false, '01a22046-b3e1-7c2f-b294-85327150beb5', '{"at": "2026-10-21T13:17:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b3e1-7c2f-b294-85327150beb5", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"notice": "01a22046-b469-7fc6-9bf7-ea28fa5f4d7e"}}', '\xdef5a8abaf5a0ecadcc9a0cc8d03a54b60d09dcf746d5b287533529ad9847ab0'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 6, '2026-10-21 13:21:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-10-21T13:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-b4d5-770f-b018-5851fe59cf3e"}}', '\x4a0a4f9fb514e94e02c0cdc2deadbafc485f052bb10710cbf64130b0be5ae03e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 7, '2026-10-21 13:21:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.draw', '22.1.3', false, '01a22046-b3e1-7c2f-b294-85327150beb5', '{"at": "2026-10-21T13:21:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b3e1-7c2f-b294-85327150beb5", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-b4d5-770f-b018-5851fe59cf3e"}}', '\x91f3d4b8cff36be0538969c0c9882f63d7918e4dd088c4ca31e583e6ad689ed8'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 8, '2026-10-21 13:25:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-10-21T13:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-b4d5-770f-b018-5851fe59cf3e"}}', '\x7471c06bd3ac34af938e4ce359effb855e0a3462fcce4cbb480a14046dde5b47'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 9, '2026-10-21 13:25:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.sign', '22.1.3', false, '01a22046-b3e1-7c2f-b294-85327150beb5', '{"at": "2026-10-21T13:25:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b3e1-7c2f-b294-85327150beb5", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-b4d5-770f-b018-5851fe59cf3e"}}', '\x81d8dd593d06b5c73775b9d18c05d3e632c7bf052c72aef826cfc707427f16c3'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 10, '2026-11-04 07:20:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-04T07:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-b60a-7528-bcfe-90368c07aae8", "edition": "01a22046-8a8f-70eb-9539-9f2a6278744e"}}', '\x13af29f5b37d485ddcfbc57227153d8bb6b10c89083c8c8c9f9f43620431fb13'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 11, '2026-11-04 07:24:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-04T07:24:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-b618-73cc-acbc-78a370c5f07a"}}', '\x180763ca01e8c0daf6c37b8d7f232a1b15296d30d6a3f2632d98702256115f1b'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 12, '2026-11-04 07:28:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-04T07:28:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "identityCheck": "01a22046-b65a-71a8-83f9-2c1309acd96a"}}', '\x705fac56b8543cd2f7e7875e5e3056f570794d85686aaf79a4cb1d4dcc8d7786'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 13, '2026-11-04 07:32:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.tell-notice', '22.1.3', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-04T07:32:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"notice": "01a22046-b696-746f-8c2a-ec9b2720d365"}}', '\x6b88abf573ec0e1467deff411d6621f0b341aecf5f76cdfa23d4af0743beb837'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 14, '2026-11-04 07:36:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-04T07:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-b6f8-7876-8045-43c838a7137e"}}', '\xa91296f8cf7f7e9a80a98093ea797b7388182e8c03aefd4bb376d2c119960f68'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 15, '2026-11-04 07:36:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.draw', '22.1.3', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-04T07:36:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-b6f8-7876-8045-43c838a7137e"}}', '\x359eb95ca79283fe34d8b376e99f264c103eb5fd600664898107df7c9ba0a28d'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 16, '2026-11-04 07:40:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-04T07:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-b6f8-7876-8045-43c838a7137e"}}', '\xf3b6b719d4d689735ca3b21f72247448088f522e939570661ef53588e48c99a1'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 17, '2026-11-04 07:40:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.sign', '22.1.3', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-04T07:40:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-b6f8-7876-8045-43c838a7137e"}}', '\xbd71b7569ba7dd58e26e15b8ef5b71db382c8beca45058c5a9427c9d704809d4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 18, '2026-11-04 07:44:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'portal.identify', '22.1.2', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-04T07:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-b60a-7528-bcfe-90368c07aae8", "means": "eid_card", "application": "01a22046-b806-7cd5-ad7b-c05c65204964"}}', '\x9209e2089c25b089ea6cc2c0ca4090b4ae9f858d8043e3c50c298a3aef07f518'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 19, '2026-11-04 07:44:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'application.file', '22.1.5', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-04T07:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-b60a-7528-bcfe-90368c07aae8", "edition": "01a22046-8a8f-70eb-9539-9f2a6278744e", "mandate": "01a22046-b6f8-7876-8045-43c838a7137e", "application": "01a22046-b806-7cd5-ad7b-c05c65204964"}}', '\xbd7a95d8a6787f7cc85d36e3ba7faec22ba82c13d6eb5c2f8a56474b9553082c'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 20, '2026-11-04 07:48:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'planned-time.tell', '22.1.6', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-04T07:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-b60a-7528-bcfe-90368c07aae8", "application": "01a22046-b806-7cd5-ad7b-c05c65204964"}}', '\xb60386808ba45551a688d0994b830ed87c114c3a78b9d885bd498ff01c3e9114'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 21, '2026-11-06 08:15:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-06T08:15:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"consultation": "01a22046-b881-7c48-9d39-d37db397ebc3"}}', '\xcea127fe70515212418b682ac729115bff6ba73fd8050fb09c55bb1d84d7cff0'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 22, '2026-11-09 10:20:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-11-09T10:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-b899-7e39-a15a-49b803e3b885", "edition": "01a22046-8b91-72cb-ab38-ab0382fd8152"}}', '\x421a55e112d09ee367d193436efd16eec7a5919c350dc79b63a2645b77629408'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 23, '2026-11-09 10:24:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-09T10:24:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"declaration": "01a22046-b8ae-79ef-8f50-10931289b09a"}}', '\x2783ff8d2838374f52ec141887f975b1aa02edeb8b15933517a80d2962745a3e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 24, '2026-11-09 10:28:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.check-identity', '22.1.1', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-09T10:28:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"outcome": "confirmed", "identityCheck": "01a22046-b8da-7fdf-84b2-6375a0e152f8"}}', '\xc71f286fd82fceb91f5dca6de9436d403909a98ed48f4b851029b48a4b169f9c'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 25, '2026-11-09 10:32:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.tell-notice', '22.1.3', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-09T10:32:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"notice": "01a22046-b912-79b1-9360-3c7488dccce0"}}', '\xc79964db9ce094faf5cdbf147973cdc45a2b74ef072e5da66b7df111ba2787ec'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 26, '2026-11-09 10:36:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-09T10:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-b951-757e-b7be-02ddc204fb7a"}}', '\x9c7c937a80b29e0e3fa4661f2752d6ac4e60b09b45528722b2102d773a16a92d'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 27, '2026-11-09 10:36:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.draw', '22.1.3', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-09T10:36:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-b951-757e-b7be-02ddc204fb7a"}}', '\x2605b0fb139fe04c151f352714b57ca60e0e7bd2e47567d668876bb22e20557f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 28, '2026-11-09 10:40:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-09T10:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-b951-757e-b7be-02ddc204fb7a"}}', '\xc3d9f18959e5a7ac1e6dd7271f44071ed724232b023ad9882deaf0e92c867020'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 29, '2026-11-09 10:40:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.sign', '22.1.3', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-09T10:40:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-b951-757e-b7be-02ddc204fb7a"}}', '\xfd15e378b896b5f7503e0bf7fe106569a44d3c50980a0d96a079e893b954cc36'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 30, '2026-11-09 10:44:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'portal.identify', '22.1.2', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-09T10:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-b899-7e39-a15a-49b803e3b885", "means": "eid_card", "application": "01a22046-ba25-75fc-a31f-13bdf02c9104"}}', '\xfa8b9651f7df01c0dd8ce0d16ba9dd668b17376a3cf061c48a4d39e8cde969d3'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 31, '2026-11-09 10:44:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'application.file', '22.1.5', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-09T10:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-b899-7e39-a15a-49b803e3b885", "edition": "01a22046-8b91-72cb-ab38-ab0382fd8152", "mandate": "01a22046-b951-757e-b7be-02ddc204fb7a", "application": "01a22046-ba25-75fc-a31f-13bdf02c9104"}}', '\x3808698b5924086e5fa29ce76e04d2433a6c097ece774accea2b111391c1a0a5'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 32, '2026-11-09 10:48:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'planned-time.tell', '22.1.6', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-09T10:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-b899-7e39-a15a-49b803e3b885", "application": "01a22046-ba25-75fc-a31f-13bdf02c9104"}}', '\x963e570360be92ffe79b89969098c955b8794a51ca2c467c9fc207301f11f648'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 33, '2026-11-12 08:40:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-12T08:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-bf9b-7c0a-a29d-b953bce1cf3b", "edition": "01a22046-8983-7104-b737-45701976b4eb"}}', '\x334d67ba300e579a1509e1f1d86be20f24c49d22e20d67c4e587eedc258286f5'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 34, '2026-11-12 08:44:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-12T08:44:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-bfb6-707c-8ec2-0e4f88085c8f"}}', '\xce90b271f303b252c0e4c2a45adeb331618a3031e29e05a4b97e7475c1327f12'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 35, '2026-11-12 08:48:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-12T08:48:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "identityCheck": "01a22046-bff3-7451-b15a-eb81538f1571"}}', '\x77e996ca8d0c7f65fa41b8b15a212cffbe078c0b2581ad87aa2091328e625869'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 36, '2026-11-12 08:52:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.tell-notice', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-12T08:52:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"notice": "01a22046-c053-7766-aa85-54e12d8653b6"}}', '\xf60116e393e7a196db01e414a860cde45eb6735e61f3db9ed7e6a5a314170656'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 37, '2026-11-12 08:56:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-12T08:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4"}}', '\x0226dc17b1b10924d222ced47b19ed7c4890fcf23afc12328eb590b828f294d9'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 38, '2026-11-12 08:56:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.draw', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-12T08:56:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4"}}', '\xf42ce9532818c6ee34a8b07c9e17b128538499edd234d9bcf755d428d203c131'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 39, '2026-11-12 09:00:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-12T09:00:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4"}}', '\xad311563e7caf43cf4174f35ce34e3cc78decc257dd3c19fe1964a489ed5b17f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 40, '2026-11-12 09:00:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.sign', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-12T09:00:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4"}}', '\x19ecb93a184c0be3bef9c1bab6291272700a5206e6cf9881a281bf4bec75e7de'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 41, '2026-11-12 09:04:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'portal.identify', '22.1.2', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-12T09:04:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-bf9b-7c0a-a29d-b953bce1cf3b", "means": "eid_card", "application": "01a22046-c152-7268-9535-4f77482f9ce8"}}', '\x4800d68ad39b683841b6b04d863e8d251a807459c9686e4b4553cc2880842238'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 42, '2026-11-12 09:04:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'application.file', '22.1.5', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-12T09:04:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-bf9b-7c0a-a29d-b953bce1cf3b", "edition": "01a22046-8983-7104-b737-45701976b4eb", "mandate": "01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4", "application": "01a22046-c152-7268-9535-4f77482f9ce8"}}', '\x878af926362a9ed7dd6238ab52ccb547192326014ab4ed2a399ef5859f4a6152'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 43, '2026-11-12 09:08:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'planned-time.tell', '22.1.6', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-12T09:08:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-bf9b-7c0a-a29d-b953bce1cf3b", "application": "01a22046-c152-7268-9535-4f77482f9ce8"}}', '\x0d66653d31d1919fef224799d736a34f9ec6509a038832e1d9f68eafff6935ae'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 44, '2026-11-13 09:55:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-11-13T09:55:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c18e-71d4-9023-d79c78b37791", "edition": "01a22046-8cb5-7066-913c-6da54cb9f1b9"}}', '\x0e4a56456876a7313b437c07ff72b4bbb5787c8e1b99be5518b87a7ef230bc1a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 45, '2026-11-13 09:59:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-13T09:59:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"declaration": "01a22046-c191-7073-8183-4f4205263ec2"}}', '\x0bd351cbbc6b66325a7968716d3cad68b7ff05511c3e00057c176605395d35ef'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 46, '2026-11-13 10:03:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.check-identity', '22.1.1', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:03:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"outcome": "confirmed", "identityCheck": "01a22046-c1ae-7cfd-88c0-9b573166cd05"}}', '\x378830f6d03dc1f5c854cf1173a69ad461f1159dd07eaf7bd596afd2728e4564'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 47, '2026-11-13 10:07:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.tell-notice', '22.1.3', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:07:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"notice": "01a22046-c1e1-7ae1-a982-5389f23b879b"}}', '\xf57297e19ee4fa2874fcc3177308accb4d5fa4c33e1fb486b74a26a3c578eb00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 48, '2026-11-13 10:11:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-13T10:11:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c211-7958-bb57-fba4df88b044"}}', '\x8aba150af35ad34a2f55e78fa26b42077cb6fb63ada99f0c289e4ce8eef35ebc'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 49, '2026-11-13 10:11:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.draw', '22.1.3', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:11:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c211-7958-bb57-fba4df88b044"}}', '\x3f0138824d0ca7c8809a29061054de9f0757cb800bec0ab5a6f6fa12880ab683'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 50, '2026-11-13 10:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-13T10:15:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c211-7958-bb57-fba4df88b044"}}', '\xa2029dd7fe038af83458adb89afddb7ac542a0eb5019e0cb595e0450aff5ad3b'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 51, '2026-11-13 10:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.sign', '22.1.3', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:15:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c211-7958-bb57-fba4df88b044"}}', '\xaacfe523a4e47543d65956fe798bb1fb7661c79131a6b6e4f6c56b220ac8512a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 52, '2026-11-13 10:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'portal.identify', '22.1.2', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:19:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c18e-71d4-9023-d79c78b37791", "means": "eid_card", "application": "01a22046-c2cd-7fe4-93d6-be5877e4a2b0"}}', '\x55754af4ffdf5e3889ffbe6b5c4e63ea8697d06ea09e0b5e021451449071ccba'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 53, '2026-11-13 10:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'application.file', '22.1.5', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:19:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c18e-71d4-9023-d79c78b37791", "edition": "01a22046-8cb5-7066-913c-6da54cb9f1b9", "mandate": "01a22046-c211-7958-bb57-fba4df88b044", "application": "01a22046-c2cd-7fe4-93d6-be5877e4a2b0"}}', '\xcfa11c89f5d3d66d54d808671e481b4c145341041eb7eca65e7d43d617da67aa'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 54, '2026-11-13 10:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'planned-time.tell', '22.1.6', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:23:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c18e-71d4-9023-d79c78b37791", "application": "01a22046-c2cd-7fe4-93d6-be5877e4a2b0"}}', '\xa709eb763cd52730e4148daf7256bb851cd4547c82afcefe637020ce70a5f785'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 55, '2026-11-13 10:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-13T10:23:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c211-7958-bb57-fba4df88b044"}}', '\xf47b5ab45f907c04cb4903b757970ecb4c2b8390489325eadb86aaadd9e11141'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 56, '2026-11-13 10:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.end-completed', '22.1.3', false, '01a22046-c1ad-7134-b4c0-2dee35c498a3', '{"at": "2026-11-13T10:23:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c1ad-7134-b4c0-2dee35c498a3", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c211-7958-bb57-fba4df88b044"}}', '\x74a3b440126de32a17a8b5a8fa78cc70e76da8ef43e1d65c03ed43af7880a84d'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 57, '2026-11-16 13:40:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-11-16T13:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c36e-7979-8091-aab5c6f2d235", "edition": "01a22046-8abb-7119-9f18-3eef042076a4"}}', '\x7ae0cd72b421e2f2ee05a2db3e17db86b8a460b76c6fa6a7c81132b536e1d886'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 58, '2026-11-16 13:44:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-16T13:44:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"declaration": "01a22046-c385-74d6-81fd-8b33531b0425"}}', '\xccc3d9528ca308e8fa481b85298aef1ebdb0b7f784d22fa936dc129ff76c533d');
INSERT INTO public.audit_entry VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', 59, '2026-11-16 13:48:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.check-identity', '22.1.1', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-16T13:48:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"outcome": "confirmed", "identityCheck": "01a22046-c3ca-7c0a-b14b-4d804b7f0644"}}', '\x52e136fee4b03e26fedcba21ac7e087d102ed3c262731e00bdaa438b42a159a7'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 60, '2026-11-16 13:52:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.tell-notice', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-16T13:52:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"notice": "01a22046-c415-7e54-8626-13e07b248eff"}}', '\x010fdced9211cdbbb62550544cacc5975a6d16feff9752c1046c0f9b71c459d6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 61, '2026-11-16 13:56:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-16T13:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c43f-7c73-aaf5-1111459c3866"}}', '\x9c9e34970faf9bd04ce27d1749efd93b9627de6ce79cc5d574527ba5b96253f2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 62, '2026-11-16 13:56:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.draw', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-16T13:56:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c43f-7c73-aaf5-1111459c3866"}}', '\x1f58c5c928c3aeffc76cc912743fe66b12fcb556ca8ae66d4dd5ec4c4f5baac9'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 63, '2026-11-16 14:00:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.mark-unsigned', '22.1.3', false, NULL, '{"at": "2026-11-16T14:00:00Z", "act": "archive.mark-unsigned", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c43f-7c73-aaf5-1111459c3866"}}', '\xa848c1bb6d50ed95cd36ff0d6f6edf85dd0967fc7a8d70952c728907b001e41a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 64, '2026-11-16 14:00:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.end-unsigned', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-16T14:00:00Z", "act": "mandates.end-unsigned", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c43f-7c73-aaf5-1111459c3866"}}', '\x1f74308635457ee37b8296eff0285a183b5241ccf0a62b5791be423a84caac9f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 65, '2026-11-17 07:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-17T07:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-c4d8-7e3c-9292-f1e1c22282e7", "edition": "01a22046-8b40-74bd-a084-f2f46d986b1a"}}', '\xe5106325c977f0b5f7387d6fd6f75f8b782e7222450b72d49ffc732123af33e2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 66, '2026-11-17 07:09:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-17T07:09:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-c501-79d3-a56a-14d46b7f924f"}}', '\xe3219c4a2676360c3e8320841276e1891e0d4f2febc48e9b4a3346cec66e7077'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 67, '2026-11-17 07:13:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-c53f-79bc-a719-52ef0a438a29', '{"at": "2026-11-17T07:13:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c53f-79bc-a719-52ef0a438a29", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "identityCheck": "01a22046-c540-77d1-8da5-9427a0644233"}}', '\x9c983d71757306b324c71b277d584a13859d4741df9b90247d73a31313ad5c9f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 68, '2026-11-17 07:17:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.tell-notice', '22.1.3', false, '01a22046-c53f-79bc-a719-52ef0a438a29', '{"at": "2026-11-17T07:17:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c53f-79bc-a719-52ef0a438a29", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"notice": "01a22046-c597-79ac-a0c5-580066ca120d"}}', '\x5a978e293fdf1c63448f1296175cce7075f1ddd7bf6495d2b9ccea23035525e0'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 69, '2026-11-17 07:21:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-17T07:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-c5d4-7cf9-8406-221a18e5535a"}}', '\xe687b8bcdb45a800a4b82b35505295282bb27e9fae164ec95ba86f2602a4de45'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 70, '2026-11-17 07:21:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.draw', '22.1.3', false, '01a22046-c53f-79bc-a719-52ef0a438a29', '{"at": "2026-11-17T07:21:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c53f-79bc-a719-52ef0a438a29", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-c5d4-7cf9-8406-221a18e5535a"}}', '\xd2a1c86cf1fcba0b5eee2747c7baa547bac84da37cf47855db76c640751e3ebc'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 71, '2026-11-17 07:25:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-17T07:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-c5d4-7cf9-8406-221a18e5535a"}}', '\x1aac4b7bd968a9b4b92acab8af30231893545fe381af05d80f0f34a0f21eb3b8'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 72, '2026-11-17 07:25:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.sign', '22.1.3', false, '01a22046-c53f-79bc-a719-52ef0a438a29', '{"at": "2026-11-17T07:25:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c53f-79bc-a719-52ef0a438a29", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-c5d4-7cf9-8406-221a18e5535a"}}', '\x52fda9e53e10ada6884523a4ac64bfe845d2e2a474833d942169d42542487a8a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 73, '2026-11-17 11:30:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'portal.identify', '22.1.2', false, '01a22046-c53f-79bc-a719-52ef0a438a29', '{"at": "2026-11-17T11:30:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c53f-79bc-a719-52ef0a438a29", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c4d8-7e3c-9292-f1e1c22282e7", "means": "eid_card", "application": "01a22046-c693-767c-be23-9a7bbffd1848"}}', '\x9e391f2ed1dfdfce9b1904159dc734eded980189460e7eb828a9cb3249bc0689'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 74, '2026-11-17 11:30:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'application.file', '22.1.5', false, '01a22046-c53f-79bc-a719-52ef0a438a29', '{"at": "2026-11-17T11:30:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c53f-79bc-a719-52ef0a438a29", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c4d8-7e3c-9292-f1e1c22282e7", "edition": "01a22046-8b40-74bd-a084-f2f46d986b1a", "mandate": "01a22046-c5d4-7cf9-8406-221a18e5535a", "application": "01a22046-c693-767c-be23-9a7bbffd1848"}}', '\x3d20dfff6eef438a3908be261cb7370e6bacae9cea040775c56027ce8b7b6b5c'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 75, '2026-11-17 11:34:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'planned-time.tell', '22.1.6', false, '01a22046-c53f-79bc-a719-52ef0a438a29', '{"at": "2026-11-17T11:34:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c53f-79bc-a719-52ef0a438a29", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c4d8-7e3c-9292-f1e1c22282e7", "application": "01a22046-c693-767c-be23-9a7bbffd1848"}}', '\x34252a7128fdb84d3084d556f11137067c4461f97be180490c0b93db2f32e69e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 76, '2026-11-17 14:30:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-17T14:30:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"consultation": "01a22046-c6e1-7836-8a6d-da0b502dbf99"}}', '\x23350267df06b899b51264422f29d560ecda26504fc6a089910f7106ca222413'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 77, '2026-11-18 08:00:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-11-18T08:00:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c6f1-7e8f-95b1-bbe9fca991e0", "edition": "01a22046-8c66-7820-a491-0bcfcd54c941"}}', '\x27a505f9362132881d110da0ea2b0223e019b0fb55957fe5196feb969e431142'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 78, '2026-11-18 08:04:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-18T08:04:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"declaration": "01a22046-c6ff-77ee-8e7d-8832af63cb85"}}', '\x6d565fd721d2c4eb4f2ecbab8d8879dd14d6135807cd2d6f6a425faf94850e89'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 79, '2026-11-18 08:08:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.check-identity', '22.1.1', false, '01a22046-c729-7929-bd3d-ffbbc83e6fbc', '{"at": "2026-11-18T08:08:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c729-7929-bd3d-ffbbc83e6fbc", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"outcome": "confirmed", "identityCheck": "01a22046-c72b-7afe-b9b8-0a100f3992ac"}}', '\x8bd02940fcfa95faa2bad1d749f739ae56f53d2ef8ea5b8c9a73861291400006'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 80, '2026-11-18 08:12:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.tell-notice', '22.1.3', false, '01a22046-c729-7929-bd3d-ffbbc83e6fbc', '{"at": "2026-11-18T08:12:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c729-7929-bd3d-ffbbc83e6fbc", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"notice": "01a22046-c769-7603-9684-1baef0f87dc2"}}', '\x3d69972f0c8a231e00de533ce859f7756b09cc8b4a6de1ca78a95d63a2dc7ba4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 81, '2026-11-18 08:16:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-18T08:16:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c78c-7284-9f6f-967589c00f55"}}', '\xbe7bf58f249b2c9ebb1034c1a4652b0adc5430e218172c112f2f8c217c7d5f0f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 82, '2026-11-18 08:16:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.draw', '22.1.3', false, '01a22046-c729-7929-bd3d-ffbbc83e6fbc', '{"at": "2026-11-18T08:16:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c729-7929-bd3d-ffbbc83e6fbc", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c78c-7284-9f6f-967589c00f55"}}', '\x3e133e29c9eb83c50bdf117edbc5665a05f2afeec17e6161fb9c5359781a81f9'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 83, '2026-11-18 08:20:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-18T08:20:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c78c-7284-9f6f-967589c00f55"}}', '\xcff50fce221985a537396acca07f7c8facdbdb4a36d3c01923362e4e3318c326'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 84, '2026-11-18 08:20:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.sign', '22.1.3', false, '01a22046-c729-7929-bd3d-ffbbc83e6fbc', '{"at": "2026-11-18T08:20:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c729-7929-bd3d-ffbbc83e6fbc", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c78c-7284-9f6f-967589c00f55"}}', '\x8d6244d100ae38eb2582661ecff877f7099fba0ecab2fba13d74284adeeee561'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 85, '2026-11-19 07:45:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.mark-revoked', '22.1.3', false, NULL, '{"at": "2026-11-19T07:45:00Z", "act": "archive.mark-revoked", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c78c-7284-9f6f-967589c00f55"}}', '\x48a8977f44e89c2b43415ab285e199a1097860c57642b7198e7ba8c6b2836811'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 86, '2026-11-19 07:45:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.end-revoked', '22.1.3', false, '01a22046-c729-7929-bd3d-ffbbc83e6fbc', '{"at": "2026-11-19T07:45:00Z", "act": "mandates.end-revoked", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-c729-7929-bd3d-ffbbc83e6fbc", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c78c-7284-9f6f-967589c00f55"}}', '\x1bba5b69381c43da42d6329235d30281f34df1d9072a01a9e19aa48ca19705e9'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 87, '2026-11-20 12:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-11-20T12:15:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c8ea-752c-89c1-cbb294db93e6", "edition": "01a22046-8abb-7119-9f18-3eef042076a4"}}', '\x5434305d45bf63cdc4d5d90e6df9c3b800c131ad3e74bffa8d389de42103ba59'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 88, '2026-11-20 12:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-20T12:19:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"declaration": "01a22046-c905-7ff1-8d72-b4046b97437c"}}', '\x97a51f1b4f860bc888b84b593ceb27e7e6f89c2ee24064a9cb55f8f0b9f92538'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 89, '2026-11-20 12:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.check-identity', '22.1.1', false, NULL, '{"at": "2026-11-20T12:23:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"outcome": "refused", "identityCheck": "01a22046-c920-7ea9-abec-50193d9e1ef6"}}', '\x463045532d2453fcef1a305cdfd7b32347d4c659624a1b1b197515be5fe21d01'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 90, '2026-11-23 07:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.tell-notice', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-23T07:15:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"notice": "01a22046-c94e-7c63-b0f2-b76c4235ac0f"}}', '\xfcb4e43eccf6bf93e7576c1732868d2f326d565a8dc14d423e1b2c744b46f7eb'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 91, '2026-11-23 07:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-23T07:19:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c996-7b73-a752-7ebe20f47e07"}}', '\x5e43f183490c3eb4f75b63840d9bf65e9edbbbd3671ef0bb57ba3fc6b23a50b8'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 92, '2026-11-23 07:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.draw', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-23T07:19:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c996-7b73-a752-7ebe20f47e07"}}', '\x7a44740f6d13bf89477c0020f1284dacc15bc0795db7bc8207a8d8675ceea7b0'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 93, '2026-11-23 07:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-23T07:23:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-c996-7b73-a752-7ebe20f47e07"}}', '\x5de42633f024f3d7d384dca54c8d86a189b684b2bd9e7fdc1c2aa244cab5656e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 94, '2026-11-23 07:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.sign', '22.1.3', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-23T07:23:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-c996-7b73-a752-7ebe20f47e07"}}', '\xfd52993f14afc63f53d53716936253868f21f0b72b5a95c36d579b50294648b1'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 95, '2026-11-23 07:27:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'portal.identify', '22.1.2', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-23T07:27:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c36e-7979-8091-aab5c6f2d235", "means": "eid_card", "application": "01a22046-ca21-7a47-b94a-df7437fc6e30"}}', '\x9a6ce1f379fb2168a4a0331d81a62dd44392f5d25222da06fd86a517d89831c4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 96, '2026-11-23 07:27:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'application.file', '22.1.5', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-23T07:27:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c36e-7979-8091-aab5c6f2d235", "edition": "01a22046-8abb-7119-9f18-3eef042076a4", "mandate": "01a22046-c996-7b73-a752-7ebe20f47e07", "application": "01a22046-ca21-7a47-b94a-df7437fc6e30"}}', '\x47251a8bf6568b07aea3c0b5ec63a345a17cc1d8022573c79adf2970cabb5d12'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 97, '2026-11-23 07:31:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'planned-time.tell', '22.1.6', false, '01a22046-bff1-7eba-913e-075eaf1fec5e', '{"at": "2026-11-23T07:31:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-bff1-7eba-913e-075eaf1fec5e", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-c36e-7979-8091-aab5c6f2d235", "application": "01a22046-ca21-7a47-b94a-df7437fc6e30"}}', '\x77b20983c54fc77b387aecfc5f9484735cbaafcb4511c03e6398718d516502c6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 98, '2026-11-24 13:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'result.tell', '22.1.7', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-24T13:05:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-b60a-7528-bcfe-90368c07aae8", "application": "01a22046-b806-7cd5-ad7b-c05c65204964"}}', '\x663547df6c5d3cddc1f858f9af47eb362038019f98f6b08dd93bc97e6d30c2d8'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 99, '2026-11-24 13:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-24T13:05:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-b6f8-7876-8045-43c838a7137e"}}', '\xb6b3c97d465a033daefe59d967c3b8fae1e86a35d96e2e2eb01a5527749f7d63'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 100, '2026-11-24 13:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.end-completed', '22.1.3', false, '01a22046-b647-71ec-a44f-c3f352728dc5', '{"at": "2026-11-24T13:05:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b647-71ec-a44f-c3f352728dc5", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-b6f8-7876-8045-43c838a7137e"}}', '\x80ee69cbd8513cf3ceb924483bfee844e4823aa2634301084e5001af0cbc49ea'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 101, '2026-11-25 09:10:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-25T09:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-ccfa-7b9a-8377-32fce285a228", "edition": "01a22046-8abb-7119-9f18-3eef042076a4"}}', '\xeb54ffbdd4b83bfd30e07409221dc613b68397a4432a965403c633538e6d4df3'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 102, '2026-11-25 09:14:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-25T09:14:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-cd10-7350-a63d-a9aa5f67db2e"}}', '\x3a5b3b2e3b24969a26286c3f11a84898d486d27af60ebb64a50c7c88aa87d833'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 103, '2026-11-25 09:18:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-cd2d-7683-b4db-ef0d4346da83', '{"at": "2026-11-25T09:18:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-cd2d-7683-b4db-ef0d4346da83", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "identityCheck": "01a22046-cd35-77ab-8e11-d131edc09d08"}}', '\x3a02ef6ca31da9498764f9e821ad351f53c8d926f1ca0e0eb89174228b383873'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 104, '2026-11-25 09:22:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.tell-notice', '22.1.3', false, '01a22046-cd2d-7683-b4db-ef0d4346da83', '{"at": "2026-11-25T09:22:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-cd2d-7683-b4db-ef0d4346da83", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"notice": "01a22046-cd65-7fa4-87db-c32cd6b2c857"}}', '\xfdd0b93015af93383784401fb7d688675e42cbfad72ccedd729aaf9d6e803eed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 105, '2026-11-25 09:26:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-25T09:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-cd9b-7788-b042-91083dc768d4"}}', '\x0985cf1004b5237cd3e19460c740a2795a15c2422a6fc07f9bc18d224a6c147e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 106, '2026-11-25 09:26:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.draw', '22.1.3', false, '01a22046-cd2d-7683-b4db-ef0d4346da83', '{"at": "2026-11-25T09:26:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-cd2d-7683-b4db-ef0d4346da83", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-cd9b-7788-b042-91083dc768d4"}}', '\x6d2cf43b0809b34026dc280fd1921d93f54f25656929e73fdb0b26ba676fe85f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 107, '2026-11-25 09:30:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-25T09:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-cd9b-7788-b042-91083dc768d4"}}', '\xaef3600bfe6f91326102869ef0307c823d8bebab69349dd1ac45cf9949b4a0e6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 108, '2026-11-25 09:30:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.sign', '22.1.3', false, '01a22046-cd2d-7683-b4db-ef0d4346da83', '{"at": "2026-11-25T09:30:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-cd2d-7683-b4db-ef0d4346da83", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-cd9b-7788-b042-91083dc768d4"}}', '\x7a2584d8dc88234e4aab4dfb5be5a414b4445849244d73eeb7860fc5e2586a97'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 109, '2026-11-25 09:34:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'portal.identify', '22.1.2', false, '01a22046-cd2d-7683-b4db-ef0d4346da83', '{"at": "2026-11-25T09:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-cd2d-7683-b4db-ef0d4346da83", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-ccfa-7b9a-8377-32fce285a228", "means": "eid_card", "application": "01a22046-ce6c-7df0-ab49-b2d254b7d920"}}', '\x00b9c2aa8e4c8edf0884a662d14044c1f312d88db4fe47238a7ef9eccc644b41'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 110, '2026-11-25 09:34:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'application.file', '22.1.5', false, '01a22046-cd2d-7683-b4db-ef0d4346da83', '{"at": "2026-11-25T09:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-cd2d-7683-b4db-ef0d4346da83", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-ccfa-7b9a-8377-32fce285a228", "edition": "01a22046-8abb-7119-9f18-3eef042076a4", "mandate": "01a22046-cd9b-7788-b042-91083dc768d4", "application": "01a22046-ce6c-7df0-ab49-b2d254b7d920"}}', '\xba91124394a595d8c8e9891e0a1bd300500d791413511818c52d18cc6bee9f36'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 111, '2026-11-25 09:38:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'planned-time.tell', '22.1.6', false, '01a22046-cd2d-7683-b4db-ef0d4346da83', '{"at": "2026-11-25T09:38:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-cd2d-7683-b4db-ef0d4346da83", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-ccfa-7b9a-8377-32fce285a228", "application": "01a22046-ce6c-7df0-ab49-b2d254b7d920"}}', '\xce83f84440a7b24064e2a8928249b8bc92c22fdd3eeb0f1ca3d57730d92dbe94'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 112, '2026-11-26 06:50:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-26T06:50:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"document": "01a22046-b951-757e-b7be-02ddc204fb7a"}}', '\xcf54ba82da3ce9ded243e961abb48c475cad62c909daac2e35b4bc88fd921142'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 113, '2026-11-26 06:50:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'mandates.end-died', '22.1.3', false, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '{"at": "2026-11-26T06:50:00Z", "act": "mandates.end-died", "role": "employee", "point": "22.1.3", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-b8d9-7c4f-a4c7-9af3bc57721d", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"mandate": "01a22046-b951-757e-b7be-02ddc204fb7a"}}', '\xfb5dbd95dc3ce2643af6552bd7ebb529e38327212cba2ff2aec824a3abe8fe24'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 114, '2026-11-26 13:00:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-26T13:00:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"consultation": "01a22046-d05e-71bf-a14c-a958dd08287d"}}', '\x11a28a2b3605ee0a55006011b29377ca439769ff7554e694ea9554cc9579bf12'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 115, '2026-11-27 09:25:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-27T09:25:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"consultation": "01a22046-d05f-701d-88c1-6ecdee6a87d5"}}', '\x4df01e7feafb9b299a3b5a28d0f8957070742d1e768be10564d808abf7584fb8'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 116, '2026-11-28 01:50:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T01:50:21.230558105Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-d199-781f-ace6-d7f3c64279ad", "edition": "01a22046-8d05-7481-a94a-71e0ce3047fa"}}', '\x851e402e1dfa6c0fde7284e88cefed27d26d1b0353a1aa6670ed7f0f0ce7e91f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 117, '2026-11-28 01:54:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T01:54:21.230558105Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-d1b0-715e-870a-b49bc837ccf8"}}', '\x7697ce47c4f11fced759cbca1bdf12faded8834d91eb864d348149cac04f5aa0'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 118, '2026-11-28 01:58:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-d1d9-7079-a016-04de529fd365', '{"at": "2026-11-28T01:58:21.230558105Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d1d9-7079-a016-04de529fd365", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "represented": "01a22046-d1db-74da-8d85-768fe2efb77f", "identityCheck": "01a22046-d1fb-7b12-ab90-dec23cf58723"}}', '\xca6a2b18ec1088196a73cb93bc2d0bf822659a1cbe914ba8582cfde421e63f6a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 119, '2026-11-28 02:02:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.tell-notice', '22.1.3', false, '01a22046-d1d9-7079-a016-04de529fd365', '{"at": "2026-11-28T02:02:21.230558105Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d1d9-7079-a016-04de529fd365", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"notice": "01a22046-d244-7a16-9352-4d8521de1d3f"}}', '\xd7073a1f1e16088e2d21f2fbb4184dbc5f0feaa67077c33713ddfea50d6c6d85'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 120, '2026-11-28 02:06:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T02:06:21.230558105Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-d285-702f-a39a-525893afc949"}}', '\x109663ed4aa3c3bcffc1e95911d783dc894ce18d6bef550c16b32c52bed025b6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 121, '2026-11-28 02:06:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.draw', '22.1.3', false, '01a22046-d1d9-7079-a016-04de529fd365', '{"at": "2026-11-28T02:06:21.230558105Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d1d9-7079-a016-04de529fd365", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-d285-702f-a39a-525893afc949"}}', '\xf3f9124c8951342bae7f3e05a09f5e9cf9afab357a24b2dae29d85c3e8927d06'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 122, '2026-11-28 02:10:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T02:10:21.230558105Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-d285-702f-a39a-525893afc949"}}', '\xcd17d236983765d3bedc699a4802dafade58edae9796139370bbd02c50c5449b'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 123, '2026-11-28 02:10:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.sign', '22.1.3', false, '01a22046-d1d9-7079-a016-04de529fd365', '{"at": "2026-11-28T02:10:21.230558105Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d1d9-7079-a016-04de529fd365", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-d285-702f-a39a-525893afc949"}}', '\xaa46aa34ac7096fec3f681a0a8d71b9a2037730e1a008414d95cd8f30fafca6a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 124, '2026-11-28 02:40:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T02:40:21.230558105Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-d325-7f79-acf5-8409a52c7720", "edition": "01a22046-8bf9-7926-995b-0ac60f7dee45"}}', '\x8a3b0fb215af3247a0f02147015a5c8230588a4ec390305876d974bfb54193a6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 125, '2026-11-28 02:44:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T02:44:21.230558105Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-d32e-706a-83c2-f7d188f3a8f2"}}', '\xd1ca11b843884caf931dbd9b2ccb53532db78cdd7448308f37e819a230eb5125'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 126, '2026-11-28 02:48:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-d349-7eae-9f33-bd05936491c4', '{"at": "2026-11-28T02:48:21.230558105Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d349-7eae-9f33-bd05936491c4", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "identityCheck": "01a22046-d357-7304-9123-32935de16492"}}', '\xa0077191afc9ac6c87dc10d737cb8884a3ad070757f6b8b7b60f2b5d277506a3'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 127, '2026-11-28 02:52:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.tell-notice', '22.1.3', false, '01a22046-d349-7eae-9f33-bd05936491c4', '{"at": "2026-11-28T02:52:21.230558105Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d349-7eae-9f33-bd05936491c4", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"notice": "01a22046-d38d-7038-a413-6225dbcd7547"}}', '\xe6c5c34d3d2a68de4c66598c67328e046cfce2dc467b24a8ec98e11d1efa3e0f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 128, '2026-11-28 02:56:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T02:56:21.230558105Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-d3ab-7f9a-9ee9-875e5eaf1bdf"}}', '\x538c13671b340eca56e711346033b85a472ce2a5570a5d3addfe5fb185fe18a0'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 129, '2026-11-28 02:56:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.draw', '22.1.3', false, '01a22046-d349-7eae-9f33-bd05936491c4', '{"at": "2026-11-28T02:56:21.230558105Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d349-7eae-9f33-bd05936491c4", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-d3ab-7f9a-9ee9-875e5eaf1bdf"}}', '\xaa5ad6b91961d264153891f21bda499a249b48bf9112625e4a468f777575e2d6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 130, '2026-11-28 03:05:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:05:21.230558105Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-d3e9-747b-be5f-17ebb655499f", "edition": "01a22046-8b91-72cb-ab38-ab0382fd8152"}}', '\x57e8998cf4b25fee5917bf1dc2a38703447be3a19587b5bbd7107e4f70e3bd1c'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 131, '2026-11-28 03:09:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T03:09:21.230558105Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-d3f1-7384-9cce-2d644a8d63ab"}}', '\xd07a76e4458f9824692a25cafef38f04ea902075e96df6d9fc3d6eaf850ea9f4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 132, '2026-11-28 03:13:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-d41d-7f48-9039-d9258599d2ae', '{"at": "2026-11-28T03:13:21.230558105Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d41d-7f48-9039-d9258599d2ae", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "identityCheck": "01a22046-d41f-7530-9f41-3aa6b097da2f"}}', '\x33cd374d98823ce420ffac8dc375fb740a22384e9449db1502384fd433429f70'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 133, '2026-11-28 03:17:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.tell-notice', '22.1.3', false, '01a22046-d41d-7f48-9039-d9258599d2ae', '{"at": "2026-11-28T03:17:21.230558105Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d41d-7f48-9039-d9258599d2ae", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"notice": "01a22046-d45d-74c3-b99e-f22d706e44cd"}}', '\x5feca5b0ea94d2cca97fabdd5a60c6d615d93556102d1304c65fde778a11f94a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 134, '2026-11-28 03:20:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:20:21.230558105Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-d469-7d3a-8c60-41f459586ebc", "edition": "01a22046-8c26-79d7-aa08-783f95d6d62b"}}', '\x795571ecbb323375e0c6b45d7e5f5a479db2445506fe5141386135b13b088a6d'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 135, '2026-11-28 03:21:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T03:21:21.230558105Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-d493-7a00-9499-f5bcb2ed8732"}}', '\x302289bd326df3945d1e7af667ea8a1319a4979a4eecb11a19189ee65b69ce2c'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 136, '2026-11-28 03:21:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.draw', '22.1.3', false, '01a22046-d41d-7f48-9039-d9258599d2ae', '{"at": "2026-11-28T03:21:21.230558105Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d41d-7f48-9039-d9258599d2ae", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-d493-7a00-9499-f5bcb2ed8732"}}', '\xba6076516e1fb3ce74ce9196f5e743a767adf02c171874e3a6e733f51e569eb9'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 137, '2026-11-28 03:24:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T03:24:21.230558105Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"declaration": "01a22046-d4eb-7c4d-9354-3d9bb8b43331"}}', '\xfca11fb990ffdec88a4b264c0304658f3fc4000d351928f3ba8fe5ff3986b811'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 138, '2026-11-28 03:25:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T03:25:21.230558105Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"document": "01a22046-d493-7a00-9499-f5bcb2ed8732"}}', '\xcef444c0a0986bd165871450cbf0e6ebb23ba9388e8d0bd392d2b6160e47baa4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 139, '2026-11-28 03:25:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'mandates.sign', '22.1.3', false, '01a22046-d41d-7f48-9039-d9258599d2ae', '{"at": "2026-11-28T03:25:21.230558105Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d41d-7f48-9039-d9258599d2ae", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"mandate": "01a22046-d493-7a00-9499-f5bcb2ed8732"}}', '\x0e3bb4295fd6f1119389bdf8507ee4b69ebd9bb0d013a0b136acf755b2f8e1d4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 140, '2026-11-28 03:28:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'clients.check-identity', '22.1.1', false, '01a22046-d55c-790f-b459-ee65e04bf65b', '{"at": "2026-11-28T03:28:21.230558105Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d55c-790f-b459-ee65e04bf65b", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"outcome": "confirmed", "identityCheck": "01a22046-d55e-754e-a742-c80b64f232d5"}}', '\x3a71818f03f7d01c36bfd4accc79c159061dabda637e41ec1f3972f46c665f5b'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 141, '2026-11-28 03:29:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'portal.identify', '22.1.2', false, '01a22046-d41d-7f48-9039-d9258599d2ae', '{"at": "2026-11-28T03:29:21.230558105Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d41d-7f48-9039-d9258599d2ae", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-d3e9-747b-be5f-17ebb655499f", "means": "eid_card", "application": "01a22046-d599-7366-a6e4-668601923ba7"}}', '\x3a4cf8849e8264353ae5bfc337ef546de81459ac4a7adeef3571c55f96a1ad89'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 142, '2026-11-28 03:29:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'application.file', '22.1.5', false, '01a22046-d41d-7f48-9039-d9258599d2ae', '{"at": "2026-11-28T03:29:21.230558105Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a5c2-7e07-8e5c-4bbb4006546a", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "client": "01a22046-d41d-7f48-9039-d9258599d2ae", "person": "01a22046-a5b4-7944-a246-e032f6b06cf2", "things": {"case": "01a22046-d3e9-747b-be5f-17ebb655499f", "edition": "01a22046-8b91-72cb-ab38-ab0382fd8152", "mandate": "01a22046-d493-7a00-9499-f5bcb2ed8732", "application": "01a22046-d599-7366-a6e4-668601923ba7"}}', '\x046da01e8cd5a22ec7dcea61d936b8ce0b056c53f3cf0f2f6a31844d4a97a086'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 143, '2026-11-28 03:30:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:30:21.230558105Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-d5b9-71d1-ab6e-79b248cfd498", "edition": "01a22046-89d5-7a91-a03c-857f8d7d0da4"}}', '\xc1985e569b4e78148c4ab029ac0f359269166e89db163a89484340e287c3935e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 144, '2026-11-28 03:34:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T03:34:21.230558105Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"declaration": "01a22046-d5cb-731c-9f28-43a669386e8f"}}', '\x93290bf5699c9bd266e78837fd3decdbdbb52fa5e0d5f17e3cdb600e3557ce70'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 145, '2026-11-28 03:40:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:40:21.230558105Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a655-7a5b-9034-ec566fa82c58", "centre": "01a22046-9059-7619-967b-6ca7915a0dff", "person": "01a22046-a645-76d4-80dd-1cdf7c43f521", "things": {"case": "01a22046-d5d9-7ebb-a46e-a716cc19f4dc", "edition": "01a22046-8a25-70db-8ab5-b9db35096697"}}', '\x947ff40e23b4ed904449f7f14563126bf28b25b578c607a09672d9843df5195a'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 1, '2026-10-01 06:00:00+00', NULL, 'archive.open-file', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive.open-file", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "things": {"centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc"}}', '\x1f05f00fbe7c58eded4c55072a9e503224116dce3aa50732d6720fdda3ff89d3'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 2, '2026-11-11 08:10:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'case.open', '2.6', false, NULL, '{"at": "2026-11-11T08:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-bc64-7731-8df7-0c5d33a5a227", "edition": "01a22046-8b0b-7221-9e96-85a913de6bbd"}}', '\x871f2f0dac2470320d532cfaa65f55a2e330bf070b60d9846c0d2b80c19d5515'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 3, '2026-11-11 08:14:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-11T08:14:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"declaration": "01a22046-bc81-7134-9d77-8af38b6dfe4c"}}', '\x1743a905be4727c75e774923ea68fdafe443445f3bf21dd1ec6948f41e48ea50'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 4, '2026-11-11 08:18:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'clients.check-identity', '22.1.1', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:18:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"outcome": "confirmed", "identityCheck": "01a22046-bcae-78ea-af28-09438d039cc9"}}', '\xe9b9766dd7bff5cbe0860f536079d7968160278eecd408c42d06881e229d06b6'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 5, '2026-11-11 08:22:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'mandates.tell-notice', '22.1.3', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:22:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"notice": "01a22046-bd2b-7aba-b32d-95f9b9e87ad4"}}', '\x930a6e3f445cd83b133d144e1b679cd994f03a8c912662335040f8588c83512b'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 6, '2026-11-11 08:26:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-11T08:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"document": "01a22046-bd70-7770-aa5b-080ca2c2fb37"}}', '\xdfcf3685251ed3ed9d1e2036b355ce696341cb2b3eabb5d6141cd1f8ad6b400d'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 7, '2026-11-11 08:26:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'mandates.draw', '22.1.3', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:26:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"mandate": "01a22046-bd70-7770-aa5b-080ca2c2fb37"}}', '\xfaf8f165847ca26d7266017055ad18046d89c41f44b0d97fc0d4ea0f2f94a7b1'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 8, '2026-11-11 08:30:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-11T08:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"document": "01a22046-bd70-7770-aa5b-080ca2c2fb37"}}', '\xea3688bb66a5afad8d3ac197de594be10aa1662cc9f27baba4c02189666ce324'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 9, '2026-11-11 08:30:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'mandates.sign', '22.1.3', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:30:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"mandate": "01a22046-bd70-7770-aa5b-080ca2c2fb37"}}', '\xfcf7cb71b5879ca5b4ad48df29cac3cd681321e8bc34c97ba0cba087477497c6'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 10, '2026-11-11 08:34:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'portal.identify', '22.1.2', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-bc64-7731-8df7-0c5d33a5a227", "means": "eid_card", "application": "01a22046-be1e-767c-83c8-14648931544b"}}', '\x7539e796227e37390285d5430b6ec5f624ed38378a3a1e6dc5098db7eaf641ac'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 11, '2026-11-11 08:34:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'application.file', '22.1.5', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-bc64-7731-8df7-0c5d33a5a227", "edition": "01a22046-8b0b-7221-9e96-85a913de6bbd", "mandate": "01a22046-bd70-7770-aa5b-080ca2c2fb37", "application": "01a22046-be1e-767c-83c8-14648931544b"}}', '\xcd5f3d1c28f056d845d0826342c40287b53e7000d8e8620710d7539998a7e20d'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 12, '2026-11-11 08:38:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'result.tell', '22.1.7', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:38:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-bc64-7731-8df7-0c5d33a5a227", "application": "01a22046-be1e-767c-83c8-14648931544b"}}', '\xb7f851f9a55165e0485f5c0d6c930933678d545cba7ba593fbf48c452dbb07c0'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 13, '2026-11-11 08:38:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-11T08:38:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"document": "01a22046-bd70-7770-aa5b-080ca2c2fb37"}}', '\x665b025c469d949f6c929bfd849ccf3f107f0c48af3e1d13afcb84d015f46cfa');
INSERT INTO public.audit_entry VALUES
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 14, '2026-11-11 08:38:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'mandates.end-completed', '22.1.3', false, '01a22046-bcad-7505-beee-7a72d0bb9236', '{"at": "2026-11-11T08:38:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-bcad-7505-beee-7a72d0bb9236", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"mandate": "01a22046-bd70-7770-aa5b-080ca2c2fb37"}}', '\x35b60de4aa3fa798480522a22e04d5ffc70ec078f58abe47d9c67a378a86da19'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 15, '2026-11-23 07:50:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-23T07:50:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"consultation": "01a22046-ca5d-7a6e-969e-8bbcaa189748"}}', '\x10d132f8b6e3bc45fddcd5db4ebee670f19972b2e9391b0d7025b50c3c298e1b'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 16, '2026-11-26 11:05:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'case.open', '2.6', false, NULL, '{"at": "2026-11-26T11:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-cf0e-7ed7-8deb-46697f398fea", "edition": "01a22046-8a8f-70eb-9539-9f2a6278744e"}}', '\x028d6f620501b9448163e4ba3ae4128c41723680081cc319b713985001555d4a'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 17, '2026-11-26 11:09:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-26T11:09:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"declaration": "01a22046-cf25-7bdb-90d5-884a948c320d"}}', '\x6f7a965ecd10b67294f08a70f9e6053b4596d908a0be2ca10b4247aa8c4776da'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 18, '2026-11-26 11:13:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'clients.check-identity', '22.1.1', false, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '{"at": "2026-11-26T11:13:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-cf51-7e6d-a4e6-db7751b8a0aa", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"outcome": "confirmed", "identityCheck": "01a22046-cf53-7eca-8bfe-edd02818bb0d"}}', '\x6df555255d37a73d89aa7a62a8a222b8678a386e348831bf72089e533245da87'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 19, '2026-11-26 11:17:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'mandates.tell-notice', '22.1.3', false, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '{"at": "2026-11-26T11:17:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-cf51-7e6d-a4e6-db7751b8a0aa", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"notice": "01a22046-cf94-7631-b6d5-bc05ee50bfec"}}', '\xa6cc7f6329880f2c7b0abfb2db6160cc5ba1db58bb6227d3cbe4e1798055e8df'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 20, '2026-11-26 11:21:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-26T11:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"document": "01a22046-cfb9-7552-b943-2c3a11c6407c"}}', '\x19a221b194e91a00c68baf925f9ce400e93df7d5aea532a232fdcbed003c42a5'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 21, '2026-11-26 11:21:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'mandates.draw', '22.1.3', false, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '{"at": "2026-11-26T11:21:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-cf51-7e6d-a4e6-db7751b8a0aa", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"mandate": "01a22046-cfb9-7552-b943-2c3a11c6407c"}}', '\x20b27f6dfbd16b642175f187217adbe22905f7805231b7e19e16b0d59ffada20'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 22, '2026-11-26 11:25:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-26T11:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"document": "01a22046-cfb9-7552-b943-2c3a11c6407c"}}', '\xab91bcdc8de87c84d9d4f1d63b364bc0fa81ef61cd6e5fd1bbb3fbc4e8572106'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 23, '2026-11-26 11:25:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'mandates.sign', '22.1.3', false, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '{"at": "2026-11-26T11:25:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-cf51-7e6d-a4e6-db7751b8a0aa", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"mandate": "01a22046-cfb9-7552-b943-2c3a11c6407c"}}', '\x2f55504e9d7baec630449c23b0cd52aa8adc9b8c8798ee3621316edd3b2ea6eb'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 24, '2026-11-26 11:29:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'portal.identify', '22.1.2', false, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '{"at": "2026-11-26T11:29:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-cf51-7e6d-a4e6-db7751b8a0aa", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-cf0e-7ed7-8deb-46697f398fea", "means": "eid_card", "application": "01a22046-d02c-7a53-927f-2da4e9b2c992"}}', '\x4844f090923d27f844a6653804940729aae77befcb0960056c20f5de0a600e03'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 25, '2026-11-26 11:29:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'application.file', '22.1.5', false, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '{"at": "2026-11-26T11:29:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-cf51-7e6d-a4e6-db7751b8a0aa", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-cf0e-7ed7-8deb-46697f398fea", "edition": "01a22046-8a8f-70eb-9539-9f2a6278744e", "mandate": "01a22046-cfb9-7552-b943-2c3a11c6407c", "application": "01a22046-d02c-7a53-927f-2da4e9b2c992"}}', '\x7f807b9b0158b1ea73ac1861e952cd2b30a1e014273e26551b64e23491b20d1b'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 26, '2026-11-26 11:33:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'planned-time.tell', '22.1.6', false, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '{"at": "2026-11-26T11:33:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-a784-71bd-a860-730e22a52619", "centre": "01a22046-91b6-7dde-bb6c-93fdb05ab6bc", "client": "01a22046-cf51-7e6d-a4e6-db7751b8a0aa", "person": "01a22046-a6f4-7bb1-8adc-c6fb359c4a40", "things": {"case": "01a22046-cf0e-7ed7-8deb-46697f398fea", "application": "01a22046-d02c-7a53-927f-2da4e9b2c992"}}', '\x468bd5adb7144ee870403d991b1e3179496ad2857296e251ad9234d8e9bd10ef'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 1, '2026-10-01 06:00:00+00', NULL, 'archive.open-file', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive.open-file", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "things": {"centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d"}}', '\xbb782eadf08a6507d6653d67e6522f2276366f1c585acc0dce6cd26b8332e367'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 2, '2026-11-10 07:35:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'case.open', '2.6', false, NULL, '{"at": "2026-11-10T07:35:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ba9f-79e5-a5a7-47f0df2d2708", "edition": "01a22046-8a25-70db-8ab5-b9db35096697"}}', '\x7eb1c9bc903bf6459a8a8a04d81ae704e77fb8eb6f3f58fb848ed895e52b3ffa'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 3, '2026-11-10 07:39:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-10T07:39:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"declaration": "01a22046-babe-7373-bb6d-39ba03c08ddc"}}', '\x57201add6ec018f4508cf7c53d4d87cdb37f91bc5bd5cce37d1179e5db9a1542'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 4, '2026-11-10 07:43:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'clients.check-identity', '22.1.1', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-10T07:43:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"outcome": "confirmed", "identityCheck": "01a22046-bb02-7946-9e7f-5da771d1b17d"}}', '\x92f949deeb454d34412e50c7969ea2287ef913acda57434cc4aa1afd3cc6c4aa'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 5, '2026-11-10 07:47:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.tell-notice', '22.1.3', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-10T07:47:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"notice": "01a22046-bb49-7d62-959a-d272eb536de6"}}', '\x685c4d214d3dae8a94238401633d4458bb964c0cc4c6df6179813f5ed1416924'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 6, '2026-11-10 07:51:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-10T07:51:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"document": "01a22046-bb7e-7f4a-9eb3-6293ba7b43a8"}}', '\x2078ebe6eb82dccf95db0f67a3427770addebe1234bcfa05db057765988df477'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 7, '2026-11-10 07:51:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.draw', '22.1.3', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-10T07:51:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"mandate": "01a22046-bb7e-7f4a-9eb3-6293ba7b43a8"}}', '\x28fecbabab6716771ebda027315f742a89cc82ba07214cfbb0bb5d1110ae71b9'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 8, '2026-11-10 07:55:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-10T07:55:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"document": "01a22046-bb7e-7f4a-9eb3-6293ba7b43a8"}}', '\x280aad5ba8e3c93072ae1008ba098b685f781e263aeb8715de89b1de1ae1be30'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 9, '2026-11-10 07:55:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.sign', '22.1.3', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-10T07:55:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"mandate": "01a22046-bb7e-7f4a-9eb3-6293ba7b43a8"}}', '\x2d3aa809dba8ee6f3923c148cfdd9a8088fc9899639f4d4d63da2a3986bc2eae'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 10, '2026-11-10 07:59:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'portal.identify', '22.1.2', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-10T07:59:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ba9f-79e5-a5a7-47f0df2d2708", "means": "eid_card", "application": "01a22046-bc09-74ad-94bb-c69751b82b56"}}', '\x637a8ffeb1fa136a21ac9807aa21885b0bb42390b7a2dc7500afcfc10f4c6fe0'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 11, '2026-11-10 07:59:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'application.file', '22.1.5', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-10T07:59:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ba9f-79e5-a5a7-47f0df2d2708", "edition": "01a22046-8a25-70db-8ab5-b9db35096697", "mandate": "01a22046-bb7e-7f4a-9eb3-6293ba7b43a8", "application": "01a22046-bc09-74ad-94bb-c69751b82b56"}}', '\x99a2b585035f92c2c558b79ab1af70da55ffffb0feca9b9c87345c7537e994c8'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 12, '2026-11-10 08:03:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'planned-time.tell', '22.1.6', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-10T08:03:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ba9f-79e5-a5a7-47f0df2d2708", "application": "01a22046-bc09-74ad-94bb-c69751b82b56"}}', '\xfe43df50b20fe79147311080d3b4925c05925f13961bc4679b85675ba50f2186'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 13, '2026-11-19 10:10:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-19T10:10:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"consultation": "01a22046-c8d5-7cb9-86e4-097c9a485639"}}', '\x6eabff02df2fec0e856a66f3bb3ea9e60ece06e04d710ac5e495ec876b339271'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 14, '2026-11-24 09:30:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'case.open', '2.6', false, NULL, '{"at": "2026-11-24T09:30:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ca6e-7558-b953-bbc60423948f", "edition": "01a22046-8abb-7119-9f18-3eef042076a4"}}', '\x443e781980f36ba2d3cc7394c72a37749098c196972b98947d8dfda5c6190fe5'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 15, '2026-11-24 09:34:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-24T09:34:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"declaration": "01a22046-ca87-7d2a-9cf5-2fb43f0108df"}}', '\xdcb714f4d7b8b79b9fb7242138b672cfd31a641aeb3297a8ff55d359de7e1733'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 16, '2026-11-24 09:38:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'clients.check-identity', '22.1.1', false, '01a22046-caa2-700e-8e0d-9384673b7dbf', '{"at": "2026-11-24T09:38:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-caa2-700e-8e0d-9384673b7dbf", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"outcome": "confirmed", "identityCheck": "01a22046-caa4-70a8-8a68-62d3b3ed88e3"}}', '\xbba1a1a87cf1e5a610dfbcc8a1bbe03d3ed16ffb9bf2c4897ad6c3676736f9af'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 17, '2026-11-24 09:42:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.tell-notice', '22.1.3', false, '01a22046-caa2-700e-8e0d-9384673b7dbf', '{"at": "2026-11-24T09:42:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-caa2-700e-8e0d-9384673b7dbf", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"notice": "01a22046-cb0e-74bc-925f-49f6f1faedcd"}}', '\xaab4e492f72ba2dc27b6be5dfa13650bb39c1e0a24e68de2192d31c679e5740e'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 18, '2026-11-24 09:46:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-24T09:46:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"document": "01a22046-cb43-75f4-b74a-cf2f152ad547"}}', '\x30ff0c8f1ee9c5f30374c8ebe60c4be79d36ea04b0a890a8e091cb32d5eca8f6'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 19, '2026-11-24 09:46:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.draw', '22.1.3', false, '01a22046-caa2-700e-8e0d-9384673b7dbf', '{"at": "2026-11-24T09:46:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-caa2-700e-8e0d-9384673b7dbf", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"mandate": "01a22046-cb43-75f4-b74a-cf2f152ad547"}}', '\x06502af1503cc9e18e71005f0d51fd33ee02b6283e2eee1726beac7d5aa78bc7'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 20, '2026-11-24 09:50:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-24T09:50:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"document": "01a22046-cb43-75f4-b74a-cf2f152ad547"}}', '\xfc55fe5460a46eed85defc7eda6c2830f494ae4d66deecf3fb074d2262c993fe'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 21, '2026-11-24 09:50:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.sign', '22.1.3', false, '01a22046-caa2-700e-8e0d-9384673b7dbf', '{"at": "2026-11-24T09:50:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-caa2-700e-8e0d-9384673b7dbf", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"mandate": "01a22046-cb43-75f4-b74a-cf2f152ad547"}}', '\x06721ab830ae2391b0994d99ceabfee832d223c18dc4a48d2096e0ac57c2034c'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 22, '2026-11-24 09:54:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'portal.identify', '22.1.2', false, '01a22046-caa2-700e-8e0d-9384673b7dbf', '{"at": "2026-11-24T09:54:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-caa2-700e-8e0d-9384673b7dbf", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ca6e-7558-b953-bbc60423948f", "means": "eid_card", "application": "01a22046-cbfb-7967-81d7-e28692457f1d"}}', '\x68eb62ed95795c18f8d32479fa7a0efbea07bade8ac076b9903fc321b3704f42'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 23, '2026-11-24 09:54:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'application.file', '22.1.5', false, '01a22046-caa2-700e-8e0d-9384673b7dbf', '{"at": "2026-11-24T09:54:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-caa2-700e-8e0d-9384673b7dbf", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ca6e-7558-b953-bbc60423948f", "edition": "01a22046-8abb-7119-9f18-3eef042076a4", "mandate": "01a22046-cb43-75f4-b74a-cf2f152ad547", "application": "01a22046-cbfb-7967-81d7-e28692457f1d"}}', '\x887ca0df2c73a48ca9a578e3c41d0b7ff844be3494ee3575e0c501ea9e2e0038'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 24, '2026-11-24 09:58:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'planned-time.tell', '22.1.6', false, '01a22046-caa2-700e-8e0d-9384673b7dbf', '{"at": "2026-11-24T09:58:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-caa2-700e-8e0d-9384673b7dbf", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ca6e-7558-b953-bbc60423948f", "application": "01a22046-cbfb-7967-81d7-e28692457f1d"}}', '\x2b78ae503567bfa37f83d225f6a52f6a2d526de615c72fa76453ad4980e30404'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 25, '2026-11-25 08:25:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'result.tell', '22.1.7', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-25T08:25:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-ba9f-79e5-a5a7-47f0df2d2708", "application": "01a22046-bc09-74ad-94bb-c69751b82b56"}}', '\x43c3659e73f2788cc33a7ba4c6f8dece987c745cbc9acc0574d27a6c572edd2d'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 26, '2026-11-25 08:25:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-25T08:25:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"document": "01a22046-bb7e-7f4a-9eb3-6293ba7b43a8"}}', '\x3348014f6bf610d96db52ae884332d33ceb4393a1be03826d98b45199b88f85a'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 27, '2026-11-25 08:25:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.end-completed', '22.1.3', false, '01a22046-baf1-702b-8488-dd3b606c70d6', '{"at": "2026-11-25T08:25:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-baf1-702b-8488-dd3b606c70d6", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"mandate": "01a22046-bb7e-7f4a-9eb3-6293ba7b43a8"}}', '\xd72fc96d44b699dff051b29c1fac58dd042a9ad4115a4de8afcc820926938816'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 28, '2026-11-27 13:20:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'case.open', '2.6', false, NULL, '{"at": "2026-11-27T13:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"case": "01a22046-d06d-7eba-976b-161492d7f8ad", "edition": "01a22046-8b40-74bd-a084-f2f46d986b1a"}}', '\x2dee9043f616fcd916db1db7c881d44669eb171a625e45a0f9e301a8ed439eb7'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 29, '2026-11-27 13:24:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-27T13:24:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"declaration": "01a22046-d078-7a4c-a109-a5b60c56b710"}}', '\x84a740c27f310e1aebe1775c4fa55cb3aa04eb2c4cdc0869cc164d778bd970be'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 30, '2026-11-27 13:28:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'clients.check-identity', '22.1.1', false, '01a22046-d088-7a1d-a2df-e8fc78c94a82', '{"at": "2026-11-27T13:28:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-d088-7a1d-a2df-e8fc78c94a82", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"outcome": "confirmed", "identityCheck": "01a22046-d092-79cb-9a2a-6f8f5953d67a"}}', '\x4baaa3ec671ffa2c5846034a700949bb20ec7a6d51ec043a094ee59a390b4346'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 31, '2026-11-27 13:32:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.tell-notice', '22.1.3', false, '01a22046-d088-7a1d-a2df-e8fc78c94a82', '{"at": "2026-11-27T13:32:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-d088-7a1d-a2df-e8fc78c94a82", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"notice": "01a22046-d0c2-7a54-bfc0-6d950a05334a"}}', '\x03df83a471c94dc2b6861a0b2c99e731b6346c852663e7338e0d54392afe99dc'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 32, '2026-11-27 13:36:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-27T13:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"document": "01a22046-d111-7919-98d8-8ff0655da8f8"}}', '\x2760ea7a28029be325a8bb45df554e67ee9f761ae139c339a0de4e5708f5d5b2'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 33, '2026-11-27 13:36:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.draw', '22.1.3', false, '01a22046-d088-7a1d-a2df-e8fc78c94a82', '{"at": "2026-11-27T13:36:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-d088-7a1d-a2df-e8fc78c94a82", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"mandate": "01a22046-d111-7919-98d8-8ff0655da8f8"}}', '\x5347b870d1257ac4efbcc9c536dd885cf84544e9c9fbad5849aca5d55f566be9'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 34, '2026-11-27 13:40:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-27T13:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"document": "01a22046-d111-7919-98d8-8ff0655da8f8"}}', '\x6863112ccd72914808aef61ca640bfea81449b5f9ee8921f27d9101d664d17af'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 35, '2026-11-27 13:40:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', 'mandates.sign', '22.1.3', false, '01a22046-d088-7a1d-a2df-e8fc78c94a82', '{"at": "2026-11-27T13:40:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a22046-ad1a-77ce-a671-f86f488b24b3", "centre": "01a22046-91f9-7eec-ab00-27b4f9a8143d", "client": "01a22046-d088-7a1d-a2df-e8fc78c94a82", "person": "01a22046-ad10-765d-ba36-5732a92ff210", "things": {"mandate": "01a22046-d111-7919-98d8-8ff0655da8f8"}}', '\x37ac74803a3c0038716b53c0d2a9d435a0c838c7d1e60589f6e34d244aba6f9d');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES
	('00000000-0000-0000-0000-000000000000', 42, '\x04ff9f0cc9aa6d1a98f132820bdadd556e7ccec4b14f6681db7502cae93c090f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', 145, '\x947ff40e23b4ed904449f7f14563126bf28b25b578c607a09672d9843df5195a'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 26, '\x468bd5adb7144ee870403d991b1e3179496ad2857296e251ad9234d8e9bd10ef'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 35, '\x37ac74803a3c0038716b53c0d2a9d435a0c838c7d1e60589f6e34d244aba6f9d');


--
-- Data for Name: basket_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.basket_entry VALUES
	('d785cc94-3235-4fff-8c8f-89b52c808cc1', '2.3', NULL, NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.6.'),
	('05902e1e-aca4-4c2a-b77a-0843ec44869f', '3.13', 'Šengenas vīzas pieteikums', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.'),
	('87a122cc-d2da-43fe-86e7-0f5e9426b29c', '3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.'),
	('fb990f4d-2452-466b-9f61-5f888daeeaef', '6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.'),
	('5bd07e95-ebc8-412b-b669-233b0138f6fd', '3.13', 'Ziņas par personas rīcībspēju', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.', NULL),
	('6bc870b3-c146-4bc9-8d19-086583938257', '3.14', 'Personas kodu atbilstība vienai personai', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.', NULL),
	('fbddd764-abe2-4bd4-bb67-c193904caffa', '3.15', 'aktuālais un iepriekšējais personas kods', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.9.', NULL),
	('d4c23b43-7af5-4546-970e-eb9a7ae0b2f6', '6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.', NULL);


--
-- Data for Name: case_declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_declaration VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b322-7ceb-8365-735af5e97a6f', '01a22046-b375-7cc3-86bc-5f9d3d8eb948'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b60a-7528-bcfe-90368c07aae8', '01a22046-b618-73cc-acbc-78a370c5f07a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b899-7e39-a15a-49b803e3b885', '01a22046-b8ae-79ef-8f50-10931289b09a'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ba9f-79e5-a5a7-47f0df2d2708', '01a22046-babe-7373-bb6d-39ba03c08ddc'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bc64-7731-8df7-0c5d33a5a227', '01a22046-bc81-7134-9d77-8af38b6dfe4c'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bf9b-7c0a-a29d-b953bce1cf3b', '01a22046-bfb6-707c-8ec2-0e4f88085c8f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c18e-71d4-9023-d79c78b37791', '01a22046-c191-7073-8183-4f4205263ec2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-c385-74d6-81fd-8b33531b0425'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c4d8-7e3c-9292-f1e1c22282e7', '01a22046-c501-79d3-a56a-14d46b7f924f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6f1-7e8f-95b1-bbe9fca991e0', '01a22046-c6ff-77ee-8e7d-8832af63cb85'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c8ea-752c-89c1-cbb294db93e6', '01a22046-c905-7ff1-8d72-b4046b97437c'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ca6e-7558-b953-bbc60423948f', '01a22046-ca87-7d2a-9cf5-2fb43f0108df'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ccfa-7b9a-8377-32fce285a228', '01a22046-cd10-7350-a63d-a9aa5f67db2e'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf0e-7ed7-8deb-46697f398fea', '01a22046-cf25-7bdb-90d5-884a948c320d'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d06d-7eba-976b-161492d7f8ad', '01a22046-d078-7a4c-a109-a5b60c56b710'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d199-781f-ace6-d7f3c64279ad', '01a22046-d1b0-715e-870a-b49bc837ccf8'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d325-7f79-acf5-8409a52c7720', '01a22046-d32e-706a-83c2-f7d188f3a8f2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3e9-747b-be5f-17ebb655499f', '01a22046-d3f1-7384-9cce-2d644a8d63ab'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d469-7d3a-8c60-41f459586ebc', '01a22046-d4eb-7c4d-9354-3d9bb8b43331'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d5b9-71d1-ab6e-79b248cfd498', '01a22046-d5cb-731c-9f28-43a669386e8f');


--
-- Data for Name: case_identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_identity_check VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b322-7ceb-8365-735af5e97a6f', '01a22046-b3e2-7f12-a609-6677bd42e955', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b60a-7528-bcfe-90368c07aae8', '01a22046-b65a-71a8-83f9-2c1309acd96a', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b899-7e39-a15a-49b803e3b885', '01a22046-b8da-7fdf-84b2-6375a0e152f8', 'confirmed'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ba9f-79e5-a5a7-47f0df2d2708', '01a22046-bb02-7946-9e7f-5da771d1b17d', 'confirmed'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bc64-7731-8df7-0c5d33a5a227', '01a22046-bcae-78ea-af28-09438d039cc9', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bf9b-7c0a-a29d-b953bce1cf3b', '01a22046-bff3-7451-b15a-eb81538f1571', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c18e-71d4-9023-d79c78b37791', '01a22046-c1ae-7cfd-88c0-9b573166cd05', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-c3ca-7c0a-b14b-4d804b7f0644', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c4d8-7e3c-9292-f1e1c22282e7', '01a22046-c540-77d1-8da5-9427a0644233', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6f1-7e8f-95b1-bbe9fca991e0', '01a22046-c72b-7afe-b9b8-0a100f3992ac', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c8ea-752c-89c1-cbb294db93e6', '01a22046-c920-7ea9-abec-50193d9e1ef6', 'refused'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ca6e-7558-b953-bbc60423948f', '01a22046-caa4-70a8-8a68-62d3b3ed88e3', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ccfa-7b9a-8377-32fce285a228', '01a22046-cd35-77ab-8e11-d131edc09d08', 'confirmed'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf0e-7ed7-8deb-46697f398fea', '01a22046-cf53-7eca-8bfe-edd02818bb0d', 'confirmed'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d06d-7eba-976b-161492d7f8ad', '01a22046-d092-79cb-9a2a-6f8f5953d67a', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d199-781f-ace6-d7f3c64279ad', '01a22046-d1fb-7b12-ab90-dec23cf58723', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d325-7f79-acf5-8409a52c7720', '01a22046-d357-7304-9123-32935de16492', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3e9-747b-be5f-17ebb655499f', '01a22046-d41f-7530-9f41-3aa6b097da2f', 'confirmed'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d469-7d3a-8c60-41f459586ebc', '01a22046-d55e-754e-a742-c80b64f232d5', 'confirmed');


--
-- Data for Name: case_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_mandate VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b322-7ceb-8365-735af5e97a6f', '01a22046-b4d5-770f-b018-5851fe59cf3e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b60a-7528-bcfe-90368c07aae8', '01a22046-b6f8-7876-8045-43c838a7137e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b899-7e39-a15a-49b803e3b885', '01a22046-b951-757e-b7be-02ddc204fb7a'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ba9f-79e5-a5a7-47f0df2d2708', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bc64-7731-8df7-0c5d33a5a227', '01a22046-bd70-7770-aa5b-080ca2c2fb37'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bf9b-7c0a-a29d-b953bce1cf3b', '01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c18e-71d4-9023-d79c78b37791', '01a22046-c211-7958-bb57-fba4df88b044'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-c43f-7c73-aaf5-1111459c3866'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c4d8-7e3c-9292-f1e1c22282e7', '01a22046-c5d4-7cf9-8406-221a18e5535a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6f1-7e8f-95b1-bbe9fca991e0', '01a22046-c78c-7284-9f6f-967589c00f55'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-c996-7b73-a752-7ebe20f47e07'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ca6e-7558-b953-bbc60423948f', '01a22046-cb43-75f4-b74a-cf2f152ad547'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ccfa-7b9a-8377-32fce285a228', '01a22046-cd9b-7788-b042-91083dc768d4'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf0e-7ed7-8deb-46697f398fea', '01a22046-cfb9-7552-b943-2c3a11c6407c'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d06d-7eba-976b-161492d7f8ad', '01a22046-d111-7919-98d8-8ff0655da8f8'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d199-781f-ace6-d7f3c64279ad', '01a22046-d285-702f-a39a-525893afc949'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d325-7f79-acf5-8409a52c7720', '01a22046-d3ab-7f9a-9ee9-875e5eaf1bdf'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3e9-747b-be5f-17ebb655499f', '01a22046-d493-7a00-9499-f5bcb2ed8732');


--
-- Data for Name: case_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_notice VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b322-7ceb-8365-735af5e97a6f', '01a22046-b469-7fc6-9bf7-ea28fa5f4d7e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b60a-7528-bcfe-90368c07aae8', '01a22046-b696-746f-8c2a-ec9b2720d365'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b899-7e39-a15a-49b803e3b885', '01a22046-b912-79b1-9360-3c7488dccce0'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ba9f-79e5-a5a7-47f0df2d2708', '01a22046-bb49-7d62-959a-d272eb536de6'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bc64-7731-8df7-0c5d33a5a227', '01a22046-bd2b-7aba-b32d-95f9b9e87ad4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bf9b-7c0a-a29d-b953bce1cf3b', '01a22046-c053-7766-aa85-54e12d8653b6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c18e-71d4-9023-d79c78b37791', '01a22046-c1e1-7ae1-a982-5389f23b879b'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-c415-7e54-8626-13e07b248eff'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c4d8-7e3c-9292-f1e1c22282e7', '01a22046-c597-79ac-a0c5-580066ca120d'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6f1-7e8f-95b1-bbe9fca991e0', '01a22046-c769-7603-9684-1baef0f87dc2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-c94e-7c63-b0f2-b76c4235ac0f'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ca6e-7558-b953-bbc60423948f', '01a22046-cb0e-74bc-925f-49f6f1faedcd'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ccfa-7b9a-8377-32fce285a228', '01a22046-cd65-7fa4-87db-c32cd6b2c857'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf0e-7ed7-8deb-46697f398fea', '01a22046-cf94-7631-b6d5-bc05ee50bfec'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d06d-7eba-976b-161492d7f8ad', '01a22046-d0c2-7a54-bfc0-6d950a05334a'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d199-781f-ace6-d7f3c64279ad', '01a22046-d244-7a16-9352-4d8521de1d3f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d325-7f79-acf5-8409a52c7720', '01a22046-d38d-7038-a413-6225dbcd7547'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3e9-747b-be5f-17ebb655499f', '01a22046-d45d-74c3-b99e-f22d706e44cd');


--
-- Data for Name: case_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_progress VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b322-7ceb-8365-735af5e97a6f', '22.1.5', '2026-10-21 13:05:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-8bf9-7926-995b-0ac60f7dee45', '01a22046-b3e1-7c2f-b294-85327150beb5', 'burkans teodors', 'teodors burkans', 2026, 1, '2026-10-31', NULL),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bc64-7731-8df7-0c5d33a5a227', 'done', '2026-11-11 08:10:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', '01a22046-8b0b-7221-9e96-85a913de6bbd', '01a22046-bcad-7505-beee-7a72d0bb9236', 'vizbulite milda', 'milda vizbulite', 2026, 1, '2027-02-09', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bf9b-7c0a-a29d-b953bce1cf3b', '22.1.7', '2026-11-12 08:40:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8983-7104-b737-45701976b4eb', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'kastana biruta', 'biruta kastana', 2026, 4, '2027-02-10', '2026-11-25'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c18e-71d4-9023-d79c78b37791', 'done', '2026-11-13 09:55:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-8cb5-7066-913c-6da54cb9f1b9', '01a22046-c1ad-7134-b4c0-2dee35c498a3', 'germanupe mirdza', 'mirdza germanupe', 2026, 5, '2027-02-11', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c4d8-7e3c-9292-f1e1c22282e7', '22.1.7', '2026-11-17 07:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8b40-74bd-a084-f2f46d986b1a', '01a22046-c53f-79bc-a719-52ef0a438a29', 'vitolnieks haralds', 'haralds vitolnieks', 2026, 7, '2027-02-15', '2026-11-28'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6f1-7e8f-95b1-bbe9fca991e0', 'stopped', '2026-11-18 08:00:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-8c66-7820-a491-0bcfcd54c941', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', 'zakurags voldemars', 'voldemars zakurags', 2026, 8, '2027-02-16', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c8ea-752c-89c1-cbb294db93e6', 'refused', '2026-11-20 12:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-8abb-7119-9f18-3eef042076a4', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '22.1.7', '2026-11-16 13:40:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'kastana biruta', 'biruta kastana', 2026, 9, '2027-02-21', '2026-12-04'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ca6e-7558-b953-bbc60423948f', '22.1.7', '2026-11-24 09:30:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-caa2-700e-8e0d-9384673b7dbf', 'vetrunas jonas', 'jonas vetrunas', 2026, 2, '2027-02-22', '2026-12-01'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b60a-7528-bcfe-90368c07aae8', 'done', '2026-11-04 07:20:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8a8f-70eb-9539-9f2a6278744e', '01a22046-b647-71ec-a44f-c3f352728dc5', 'dizmezniece austra', 'austra dizmezniece', 2026, 2, '2027-02-02', NULL),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ba9f-79e5-a5a7-47f0df2d2708', 'done', '2026-11-10 07:35:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '01a22046-8a25-70db-8ab5-b9db35096697', '01a22046-baf1-702b-8488-dd3b606c70d6', 'smilgaja lucija', 'lucija smilgaja', 2026, 1, '2027-02-08', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ccfa-7b9a-8377-32fce285a228', '22.1.5', '2026-11-25 09:10:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-cd2d-7683-b4db-ef0d4346da83', 'pupolzars ojars', 'ojars pupolzars', 2026, 10, '2027-02-23', '2026-12-07'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b899-7e39-a15a-49b803e3b885', 'stopped', '2026-11-09 10:20:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-8b91-72cb-ab38-ab0382fd8152', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', 'silmala alma', 'alma silmala', 2026, 3, '2027-02-07', NULL),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf0e-7ed7-8deb-46697f398fea', '22.1.7', '2026-11-26 11:05:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', '01a22046-8a8f-70eb-9539-9f2a6278744e', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', 'jumikis fricis', 'fricis jumikis', 2026, 2, '2027-02-24', '2026-12-10'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d06d-7eba-976b-161492d7f8ad', '22.1.5', '2026-11-27 13:20:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '01a22046-8b40-74bd-a084-f2f46d986b1a', '01a22046-d088-7a1d-a2df-e8fc78c94a82', 'kaijkalns arnolds', 'arnolds kaijkalns', 2026, 3, '2027-02-25', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d199-781f-ace6-d7f3c64279ad', '22.1.5', '2026-11-28 01:50:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8d05-7481-a94a-71e0ce3047fa', '01a22046-d1d9-7079-a016-04de529fd365', 'graudins-tirums imants', 'imants graudins-tirums', 2026, 11, '2027-02-26', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d325-7f79-acf5-8409a52c7720', '22.1.3', '2026-11-28 02:40:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8bf9-7926-995b-0ac60f7dee45', '01a22046-d349-7eae-9f33-bd05936491c4', 'virsupe zenta', 'zenta virsupe', 2026, 12, '2027-02-26', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d469-7d3a-8c60-41f459586ebc', '22.1.3', '2026-11-28 03:20:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8c26-79d7-aa08-783f95d6d62b', '01a22046-d55c-790f-b459-ee65e04bf65b', 'lackaja aivars', 'aivars lackaja', NULL, NULL, NULL, NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3e9-747b-be5f-17ebb655499f', '22.1.6', '2026-11-28 03:05:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-8b91-72cb-ab38-ab0382fd8152', '01a22046-d41d-7f48-9039-d9258599d2ae', 'bebrupe skaidrite', 'skaidrite bebrupe', 2026, 13, '2027-02-26', '2026-11-28'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d5b9-71d1-ab6e-79b248cfd498', '22.1.1', '2026-11-28 03:30:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-89d5-7a91-a03c-857f8d7d0da4', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d5d9-7ebb-a46e-a716cc19f4dc', '2.6', '2026-11-28 03:40:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-8a25-70db-8ab5-b9db35096697', NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: centre; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.centre VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-8deb-716f-8823-24db9a07b319', 'novada', 'Upmalas klientu apkalpošanas centrs', 'Tilta iela 2, Upmala, LV-0000', 'Upmala', 'upmala@example.org', '+371 00000000'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-8deb-716f-8823-24db9a07b319', 'vietējas', 'Kalnāju klientu apkalpošanas centrs', 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000', 'Kalnāji', 'kalnaji@example.org', '+371 00000000'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-8ef2-7a24-b857-0ae237326020', 'reģionālas', 'Vējciema klientu apkalpošanas centrs', 'Dzirnavu iela 7, Vējciems, LV-0000', 'Vējciems', 'vejciems@example.org', '+371 00000000');


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b3e1-7c2f-b294-85327150beb5', '2026-10-21 13:13:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b647-71ec-a44f-c3f352728dc5', '2026-11-04 07:28:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '2026-11-09 10:28:00+00'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-baf1-702b-8488-dd3b606c70d6', '2026-11-10 07:43:00+00'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bcad-7505-beee-7a72d0bb9236', '2026-11-11 08:18:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bff1-7eba-913e-075eaf1fec5e', '2026-11-12 08:48:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c1ad-7134-b4c0-2dee35c498a3', '2026-11-13 10:03:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c53f-79bc-a719-52ef0a438a29', '2026-11-17 07:13:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', '2026-11-18 08:08:00+00'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-caa2-700e-8e0d-9384673b7dbf', '2026-11-24 09:38:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd2d-7683-b4db-ef0d4346da83', '2026-11-25 09:18:00+00'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '2026-11-26 11:13:00+00'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d088-7a1d-a2df-e8fc78c94a82', '2026-11-27 13:28:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1d9-7079-a016-04de529fd365', '2026-11-28 01:58:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1db-74da-8d85-768fe2efb77f', '2026-11-28 01:58:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d349-7eae-9f33-bd05936491c4', '2026-11-28 02:48:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d41d-7f48-9039-d9258599d2ae', '2026-11-28 03:13:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d55c-790f-b459-ee65e04bf65b', '2026-11-28 03:28:21.230558+00');


--
-- Data for Name: client_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_name VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b3e1-7c2f-b294-85327150beb5', 1, '2026-10-21 13:13:00+00', 'Teodors', 'Burkāns', 'burkans teodors', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b647-71ec-a44f-c3f352728dc5', 1, '2026-11-04 07:28:00+00', 'Austra', 'Dižmežniece', 'dizmezniece austra', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', 1, '2026-11-09 10:28:00+00', 'Alma', 'Silmala', 'silmala alma', NULL),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-baf1-702b-8488-dd3b606c70d6', 1, '2026-11-10 07:43:00+00', 'Lūcija', 'Smilgāja', 'smilgaja lucija', NULL),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bcad-7505-beee-7a72d0bb9236', 1, '2026-11-11 08:18:00+00', 'Milda', 'Vizbulīte', 'vizbulite milda', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bff1-7eba-913e-075eaf1fec5e', 1, '2026-11-12 08:48:00+00', 'Biruta', 'Kastaņa', 'kastana biruta', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c1ad-7134-b4c0-2dee35c498a3', 1, '2026-11-13 10:03:00+00', 'Mirdza', 'Ģērmaņupe', 'germanupe mirdza', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c53f-79bc-a719-52ef0a438a29', 1, '2026-11-17 07:13:00+00', 'Haralds', 'Vītolnieks', 'vitolnieks haralds', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', 1, '2026-11-18 08:08:00+00', 'Voldemārs', 'Zaķurags', 'zakurags voldemars', NULL),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-caa2-700e-8e0d-9384673b7dbf', 1, '2026-11-24 09:38:00+00', 'Jonas', 'Vėtrūnas', 'vetrunas jonas', '\x0016f24d4991b7cc90533a45b9119732ad51f7d0b717ba7bdf3dffd312173e592f49dc1367c398'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd2d-7683-b4db-ef0d4346da83', 1, '2026-11-25 09:18:00+00', 'Ojārs', 'Pūpolzars', 'pupolzars ojars', NULL),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', 1, '2026-11-26 11:13:00+00', 'Fricis', 'Jumiķis', 'jumikis fricis', NULL),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d088-7a1d-a2df-e8fc78c94a82', 1, '2026-11-27 13:28:00+00', 'Arnolds', 'Kaijkalns', 'kaijkalns arnolds', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1d9-7079-a016-04de529fd365', 1, '2026-11-28 01:58:21.230558+00', 'Imants', 'Graudiņš-Tīrums', 'graudins-tirums imants', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1db-74da-8d85-768fe2efb77f', 1, '2026-11-28 01:58:21.230558+00', 'Emīls', 'Graudiņš-Tīrums', 'graudins-tirums emils', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d349-7eae-9f33-bd05936491c4', 1, '2026-11-28 02:48:21.230558+00', 'Zenta', 'Viršupe', 'virsupe zenta', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d41d-7f48-9039-d9258599d2ae', 1, '2026-11-28 03:13:21.230558+00', 'Skaidrīte', 'Bebrupe', 'bebrupe skaidrite', NULL),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d55c-790f-b459-ee65e04bf65b', 1, '2026-11-28 03:28:21.230558+00', 'Aivars', 'Lāčkāja', 'lackaja aivars', NULL);


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consultation VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b881-7c48-9d39-d37db397ebc3', NULL, 'which_service', 'explained', '2026-11-06 08:05:00+00', '2026-11-06 08:15:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6e1-7836-8a6d-da0b502dbf99', NULL, 'means', 'will_get_means', '2026-11-17 14:20:00+00', '2026-11-17 14:30:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-c8d5-7cb9-86e4-097c9a485639', NULL, 'portal', 'applied_alone', '2026-11-19 10:00:00+00', '2026-11-19 10:10:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-ca5d-7a6e-969e-8bbcaa189748', NULL, 'mandate', 'will_apply', '2026-11-23 07:40:00+00', '2026-11-23 07:50:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d05e-71bf-a14c-a958dd08287d', NULL, 'applying', 'sent_on', '2026-11-26 12:50:00+00', '2026-11-26 13:00:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d05f-701d-88c1-6ecdee6a87d5', NULL, 'progress', 'explained', '2026-11-27 09:15:00+00', '2026-11-27 09:25:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES
	('00000000-0000-0000-0000-000000000000', '01a22046-925d-7d6d-95fb-1d4b2469aa40', 'release', '\x0772656c656173655a6d9450073c737aff2f3b568d0a20002dbcf28fba68012a5d17cf3a97b80718d7cd454e0d80da13ee686f672279c3602f7ec935d0f5485c11b59856'),
	('00000000-0000-0000-0000-000000000000', '01a22046-92e9-7976-b506-60e464c09e60', 'release', '\x0772656c656173652537a516f92dd8c74b359e990171acc639ff8ece8198437d0a2238d7d54b4ee631631adcff28b82ed50250dd0af941382396b708c9fd94d1f4209947'),
	('00000000-0000-0000-0000-000000000000', '01a22046-9353-72b3-98f9-761bb2ded01c', 'release', '\x0772656c65617365e03019fd3b479eeb59154996525e861b63f02f39e0affd97ffd8484cbf5b6b0359b459ced2935b295cac9d9945858e6da2b9467df79a19b30b4f17cf'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a50f-7ac1-8e94-0c354bf33a08', 'release', '\x0772656c656173650980da7d5ad018def38c8a11e1dafcf4c017d7fcc0d4fdaf5a3c8c3217bd7b68b080fa834c80c20d9478a43cd04b5651190b02ae50e453db90904823'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a5b4-7944-a246-e032f6b06cf2', 'release', '\x0772656c656173656de0f1b828b7f79a644a43fba8635f45b7e724cb84edd5b90606a15c30a3f8d952248f89c43ba27710db07235f00ed7a055c72f2b062c8fe63167e6c'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a645-76d4-80dd-1cdf7c43f521', 'release', '\x0772656c6561736566dc716290d1424714fab7ca9194d208545982766fb851ed9f157207d57ebeb4396a4e49df8372d7b3daf69e68d0ddd02fed091cf3e84f88e0d0f6a3'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', 'release', '\x0772656c656173653df5b65bc5613a63fe082655629d4ff319c921482a3bea45f9f938dcf7ff42e043094ebcc40b26b7f7ba19e91d4daf368a265f5c071677cae12fa61c'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a824-7e14-944f-fd239c0de23c', 'release', '\x0772656c65617365fe684e037918fe6b170967133c894e7ef0169b5ae554e8b20ce32862d538454607f944d901bb73d237ada575f7d1578dd85777b2a1e300b10fec3fa4'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a8ba-76ab-9e41-19e8e8877f89', 'release', '\x0772656c65617365106f0bb651c602e9c7ab9e5bcce9052b127833443d7a91d431b5e6eec52b63fba4d1b9ae49412415b774a1a196386edacba834b2ce74fecb3d31e88c'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a902-7158-beda-50b61b9cbd31', 'release', '\x0772656c6561736508feebfe3bd9cb6e957354f7072957522359b70f7a3bd357b1aebc45a55dfc7dfbee3f2f3ab913a1784c142a7400d20275ac002c96ecf6519123422a'),
	('00000000-0000-0000-0000-000000000000', '01a22046-a93d-759a-8bde-dbb7f911532e', 'release', '\x0772656c6561736524ec8461078014afb2a711fa8342fd0508f007c882d1f84882c473e402ba7b6c0d9a570663ce79a80247074032936961dccdd7fb4a8126b383d63969'),
	('00000000-0000-0000-0000-000000000000', '01a22046-ac36-7da6-8e33-8a79da53775f', 'release', '\x0772656c65617365021646d44abb437d3f4c294bcab0d48779b8b0b0e0f8cd3f9ad620a45f4a354be017afc8c69c891565944955f1ed4433afc9497517720da9052debda'),
	('00000000-0000-0000-0000-000000000000', '01a22046-ad10-765d-ba36-5732a92ff210', 'release', '\x0772656c65617365917a48c5ed55befa36bdaa7b391db9953d6ccee222dbfe7343b7047a2a47023095ac56197b07f5d5be329f6caa73d0a8b7df03d20c1a27769b1136e5'),
	('00000000-0000-0000-0000-000000000000', '01a22046-ad44-72cf-a55c-f3cff00a7480', 'release', '\x0772656c65617365820271ef7aeb8767fefa8e97b01cf3599e83e09ce436643d28588ad2ff8eae8602d304362366b7a3b75fae3052dc866803e325c6333002c42dc90915'),
	('00000000-0000-0000-0000-000000000000', '01a22046-adb1-74f5-a7a5-a48df559fe06', 'release', '\x0772656c65617365afba2cea988f2a3f9d1437fa15d22c0e5ab498adc598e4b6211654152a43b8a221680ef226fe407d093d4af96c596b4ae2236b707b1c9f2796a02ef0'),
	('00000000-0000-0000-0000-000000000000', '01a22046-b0e5-7a80-93b8-cc54070829c7', 'release', '\x0772656c65617365df99035f2aa4eea678ca9ac088076653543c4bb2c0b0480433668bf6214363a42a2c02491a484dc1d68a2d1b2a265d158eedc3f5f8b0a17e36245409'),
	('00000000-0000-0000-0000-000000000000', '01a22046-b188-7ef5-afd1-71a15a8a7097', 'release', '\x0772656c656173656e1fd7769d43e72f903774e45904238c1e432c113066ebb383a52b5917820c51d0b3e60fbf4c407cead1610c358d46e68ac158a4e4c00a77b991423b'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b3e1-7c2f-b294-85327150beb5', 'release', '\x0772656c6561736584a80ebdae0216c7c24459ce411cedb7995d4602be9e07d4f4e3e09879d15a67f29c7a50c6991dee2c82a5c6926fcd99127f6c45452f5b36b76758fd'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b647-71ec-a44f-c3f352728dc5', 'release', '\x0772656c65617365d0fc445c94f3e08b3ffef30e89a5bf4cb8253d7ba816028d61feab78024d9dad07b54d8debf9bea45cf8c7acae0bc0670f051266461c56475d8145c6'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', 'release', '\x0772656c65617365f83ecf56b660078687a5ed073b0b9ccbb4eeb9e5875f94a4a23bd7cc8b3886c3bf6d141d6314b6f7f06b381c6f4205e69d9bdb0c828e7900e781ee56'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-baf1-702b-8488-dd3b606c70d6', 'release', '\x0772656c6561736566d91bba5766424cce2c31276aee1eef711cf0f2279e9843553f94db9f69639115838262b9f4df79d7060fee23750d84847378a4035afca17748987e'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bcad-7505-beee-7a72d0bb9236', 'release', '\x0772656c656173658b17a2a9c93cc02cb33bb18e83a10f621d150315f40ea38738d9dbe5f01b01d5ade604547c8524c28c275108106cdd5b3569eed9aedef9774b6520a1'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'release', '\x0772656c656173657a084b7d88ad404f8cc645facb6d83fc0d1d8a79c797314558d1745d0a358b9f949af932d7db9deb84d9d260bca38f0f366c16834aaf77438d8c2dbc'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c1ad-7134-b4c0-2dee35c498a3', 'release', '\x0772656c65617365b70fa03a3383421d4c92c8c0ec118132727fe77659bc97370e4992461fa66dd687f609d0e29389b445bb591f0b41d7cbd15667915675228de58cf02d'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c53f-79bc-a719-52ef0a438a29', 'release', '\x0772656c65617365767120b53cad5225407854d50c4a6713a36dfe7061148bd1787d43af9254cd26866785f5c4f2fefd8c813d45c5b5a500cfa28d6dfc1aad1f274e33fa'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', 'release', '\x0772656c65617365dcf2e7aa263c6a0db15588d2adaec6ea4852dd340f9a0a742b16d36554f722f4dce2ef0f5b816cb306365805498214a4363da929f118404ddff9093a'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-caa2-700e-8e0d-9384673b7dbf', 'release', '\x0772656c656173658517ebb65afacd435ec6caae29ded383be834e4d41dbce15a913227341d8aa53e3d7b51f4924c106eb6e9a259ce084bd7da1d44009dd3aad8217f8e7'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd2d-7683-b4db-ef0d4346da83', 'release', '\x0772656c65617365ae7560ddba4365754dbe93f7e8b004811a975ceab1d318b5f838f98fefaacd688f2c6989d1576c3490e5909253bf82fece11d7acf30d7ae16450c80f'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', 'release', '\x0772656c65617365d7b678dac97c87117628fa0b46e87b7cc1502b372f2472a4f0f4a6cde52a3417daa7bd1693d6f17f09844fbbf1575572e32c82fe450bb64fe7d49ba3'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d088-7a1d-a2df-e8fc78c94a82', 'release', '\x0772656c6561736530ce9534f8d8f246f44e1e95010a7facd9f96bcc8ed307b366392fa1a89a124914cc6e1487d77dee8c6b34c23900db8ff1281fc0c0f64537f4b3ad8e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1d9-7079-a016-04de529fd365', 'release', '\x0772656c65617365460ef66adf45b94ea7adadb5946c505227326261cb885b6cf3b4fc41257f1e7f1d6e8cbe275f0c3bb956e57a5540b55c2eb1f6f32e5c1ad5812ce8da'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1db-74da-8d85-768fe2efb77f', 'release', '\x0772656c65617365ad0b06c805e61876b0e481f950aeb135a7cab42b38249e01608e20c910ca0042a67ab108e5f1cf89317cc46ff997d5a6cc65ac6003943bd61138fe09'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d349-7eae-9f33-bd05936491c4', 'release', '\x0772656c656173657cebab6a211921f264b67a9a4caa91f4e8ba97d2eec374bb2b25967a5296077b2352710aa6681ff597503dd992ebd3e7e635520cee3f9790e82dba6f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d41d-7f48-9039-d9258599d2ae', 'release', '\x0772656c65617365219dba2ab1d3ecb47c90894fc5e1b2adcebc60f73734756e9a2b7516d283153c40e410de5721ee970040fa18e9bd1a6f9ca454956830b413e307562f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d55c-790f-b459-ee65e04bf65b', 'release', '\x0772656c656173655740375cc1eb54fa366a547457c5770e893318885915014616d2cc07e8fd89cbbfce67515cc3bec6852dac68de3c6ac2142ba875ca9837f7dd4ddd29');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b375-7cc3-86bc-5f9d3d8eb948', 'never_had', '2026-10-21 13:09:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b618-73cc-acbc-78a370c5f07a', 'never_had', '2026-11-04 07:24:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b8ae-79ef-8f50-10931289b09a', 'never_had', '2026-11-09 10:24:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-babe-7373-bb6d-39ba03c08ddc', 'never_had', '2026-11-10 07:39:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bc81-7134-9d77-8af38b6dfe4c', 'never_had', '2026-11-11 08:14:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bfb6-707c-8ec2-0e4f88085c8f', 'never_had', '2026-11-12 08:44:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c191-7073-8183-4f4205263ec2', 'never_had', '2026-11-13 09:59:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c385-74d6-81fd-8b33531b0425', 'never_had', '2026-11-16 13:44:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c501-79d3-a56a-14d46b7f924f', 'never_had', '2026-11-17 07:09:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6ff-77ee-8e7d-8832af63cb85', 'never_had', '2026-11-18 08:04:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c905-7ff1-8d72-b4046b97437c', 'never_had', '2026-11-20 12:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ca87-7d2a-9cf5-2fb43f0108df', 'never_had', '2026-11-24 09:34:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd10-7350-a63d-a9aa5f67db2e', 'never_had', '2026-11-25 09:14:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf25-7bdb-90d5-884a948c320d', 'never_had', '2026-11-26 11:09:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d078-7a4c-a109-a5b60c56b710', 'never_had', '2026-11-27 13:24:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1b0-715e-870a-b49bc837ccf8', 'never_had', '2026-11-28 01:54:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d32e-706a-83c2-f7d188f3a8f2', 'never_had', '2026-11-28 02:44:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3f1-7384-9cce-2d644a8d63ab', 'never_had', '2026-11-28 03:09:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d4eb-7c4d-9354-3d9bb8b43331', 'never_had', '2026-11-28 03:24:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d5cb-731c-9f28-43a669386e8f', 'never_had', '2026-11-28 03:34:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521');


--
-- Data for Name: e_service; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service VALUES
	('01a22046-895c-7c8a-aa9a-01995d1a6a2f', 'EPD313'),
	('01a22046-89b9-7fb7-8c16-48cd95792af6', 'EPD314'),
	('01a22046-89fb-78f9-9ef4-fbcbc4acf675', 'EPD315'),
	('01a22046-88e1-713f-bc8c-4599eecc4bb0', 'EPD619'),
	('01a22046-8aaa-7202-88a4-91fcdccec937', 'EPD01'),
	('01a22046-8ae5-72a7-a58d-e3be30957b67', 'EPD02'),
	('01a22046-8b25-7bc1-b8c6-3f190039693e', 'EPD03'),
	('01a22046-8b70-7a77-a9fe-ed35cc88223c', 'EPD04'),
	('01a22046-8bad-7a9d-a69d-a169aa1569e0', 'EPD05'),
	('01a22046-8bd7-70e1-95fe-dcb19f45ede3', 'EPD06'),
	('01a22046-8c09-7b02-a80e-ca3d4a53f2ac', 'EPD07'),
	('01a22046-8c39-7b55-a14d-e11a237bb533', 'EPD08'),
	('01a22046-8c90-7017-9320-4477c0595223', 'EPD09'),
	('01a22046-8cd7-7c6b-932c-023f502176bb', 'EPD10'),
	('01a22046-8d2d-7926-b12a-a9e51e7e276c', 'EPD11'),
	('01a22046-8d6d-7181-81b9-b4c6626c8369', 'EPD12');


--
-- Data for Name: e_service_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service_edition VALUES
	('01a22046-8983-7104-b737-45701976b4eb', '01a22046-895c-7c8a-aa9a-01995d1a6a2f', '2019-03-01', NULL, 'Ziņas par personas rīcībspēju', 'Facts about a person''s legal capacity', 'zinas par personas ricibspeju facts about a person''s legal capacity epd313 iedzivotaju lietu birojs (demo)', '01a22046-884a-76ba-a7ef-84451cef3030', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD313', true, true, true, 'vārds, uzvārds, personas kods, kam ziņas vajadzīgas', 'given name, surname, personal code, what the facts are needed for', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', '3.13'),
	('01a22046-89d5-7a91-a03c-857f8d7d0da4', '01a22046-89b9-7fb7-8c16-48cd95792af6', '2019-03-01', NULL, 'Personas kodu atbilstība vienai personai', 'Personal codes of one person', 'personas kodu atbilstiba vienai personai personal codes of one person epd314 iedzivotaju lietu birojs (demo)', '01a22046-884a-76ba-a7ef-84451cef3030', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD314', true, true, true, 'vārds, uzvārds, personas kods, otrs personas kods', 'given name, surname, personal code, the other personal code', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "otherCode", "label": {"en": "The other personal code", "lv": "Otrs personas kods"}}]', '3.14'),
	('01a22046-8a25-70db-8ab5-b9db35096697', '01a22046-89fb-78f9-9ef4-fbcbc4acf675', '2019-03-01', NULL, 'Aktuālais un iepriekšējais personas kods', 'Present and former personal code', 'aktualais un ieprieksejais personas kods present and former personal code epd315 iedzivotaju lietu birojs (demo)', '01a22046-884a-76ba-a7ef-84451cef3030', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD315', true, true, true, 'vārds, uzvārds, personas kods', 'given name, surname, personal code', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}]', '3.15'),
	('01a22046-891d-7bf0-a048-39666d0d362f', '01a22046-88e1-713f-bc8c-4599eecc4bb0', '2017-08-01', '2019-03-01', 'Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', 'Lump sum for a deceased pensioner''s spouse (a pensioner)', 'vienreizejs pabalsts mirusa pensionara laulatajam (pensionaram) lump sum for a deceased pensioner''s spouse (a pensioner) epd619 pabalstu un pensiju birojs (demo)', '01a22046-8875-72e7-87da-16e11da0e694', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, 'vārds, uzvārds, konts, uz kuru pārskaitīt', 'given name, surname, account to be paid into', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}]', '6.19'),
	('01a22046-8a8f-70eb-9539-9f2a6278744e', '01a22046-88e1-713f-bc8c-4599eecc4bb0', '2019-03-01', NULL, 'Pabalsts mirušā pensijas saņēmēja laulātajam', 'Benefit for a late pensioner''s spouse', 'pabalsts mirusa pensijas sanemeja laulatajam benefit for a late pensioner''s spouse epd619 pabalstu un pensiju birojs (demo)', '01a22046-8875-72e7-87da-16e11da0e694', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, 'vārds, uzvārds, personas kods, mirušā laulātā vārds un uzvārds, miršanas datums, konts, uz kuru pārskaitīt, tālrunis', 'given name, surname, personal code, name of the late spouse, day of death, account to be paid into, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "deceased", "label": {"en": "Name of the late spouse", "lv": "Mirušā laulātā vārds un uzvārds"}}, {"key": "deathDate", "hint": {"en": "For example, 01.03.2019", "lv": "Piemēram, 01.03.2019."}, "label": {"en": "Day of death", "lv": "Miršanas datums"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', '6.19'),
	('01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-8aaa-7202-88a4-91fcdccec937', '2019-03-01', NULL, 'Dzīvesvietas deklarēšana', 'Declaring the place of residence', 'dzivesvietas deklaresana declaring the place of residence epd01 iedzivotaju lietu birojs (demo)', '01a22046-884a-76ba-a7ef-84451cef3030', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD01', true, true, true, 'vārds, uzvārds, personas kods, adrese, e-pasts, tālrunis', 'given name, surname, personal code, address, e-mail, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a22046-8b0b-7221-9e96-85a913de6bbd', '01a22046-8ae5-72a7-a58d-e3be30957b67', '2019-03-01', NULL, 'Izziņa par deklarēto dzīvesvietu (tūlītēja)', 'Certificate of residence (at once)', 'izzina par deklareto dzivesvietu (tuliteja) certificate of residence (at once) epd02 iedzivotaju lietu birojs (demo)', '01a22046-884a-76ba-a7ef-84451cef3030', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD02', true, false, true, 'vārds, uzvārds, personas kods, kam ziņas vajadzīgas', 'given name, surname, personal code, what the facts are needed for', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a22046-8b40-74bd-a084-f2f46d986b1a', '01a22046-8b25-7bc1-b8c6-3f190039693e', '2019-03-01', NULL, 'Ģimenes valsts pabalsta pieprasījums', 'Family state benefit', 'gimenes valsts pabalsta pieprasijums family state benefit epd03 pabalstu un pensiju birojs (demo)', '01a22046-8875-72e7-87da-16e11da0e694', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD03', true, true, true, 'vārds, uzvārds, personas kods, bērna vārds un uzvārds, konts, uz kuru pārskaitīt, tālrunis', 'given name, surname, personal code, the child''s name, account to be paid into, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a22046-8b91-72cb-ab38-ab0382fd8152', '01a22046-8b70-7a77-a9fe-ed35cc88223c', '2019-03-01', NULL, 'Pensijas pārrēķina pieprasījums', 'Having a pension recalculated', 'pensijas parrekina pieprasijums having a pension recalculated epd04 pabalstu un pensiju birojs (demo)', '01a22046-8875-72e7-87da-16e11da0e694', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD04', true, true, true, 'vārds, uzvārds, personas kods, konts, uz kuru pārskaitīt, tālrunis', 'given name, surname, personal code, account to be paid into, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a22046-8bc6-790b-af1c-71bab3d33004', '01a22046-8bad-7a9d-a69d-a169aa1569e0', '2019-03-01', NULL, 'Mana īpašuma dati', 'Facts about my property', 'mana ipasuma dati facts about my property epd05 zemes un ipasumu birojs (demo)', '01a22046-887f-7c83-a3f3-ff38259347b6', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD05', false, true, true, 'kadastra numurs', 'cadastre number', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}]', NULL),
	('01a22046-8bf9-7926-995b-0ac60f7dee45', '01a22046-8bd7-70e1-95fe-dcb19f45ede3', '2019-03-01', NULL, 'Zemesgrāmatas nodalījuma noraksts', 'Copy of a land register folio', 'zemesgramatas nodalijuma noraksts copy of a land register folio epd06 zemes un ipasumu birojs (demo)', '01a22046-887f-7c83-a3f3-ff38259347b6', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD06', true, true, true, 'kadastra numurs, kam ziņas vajadzīgas, e-pasts', 'cadastre number, what the facts are needed for, e-mail', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}]', NULL),
	('01a22046-8c26-79d7-aa08-783f95d6d62b', '01a22046-8c09-7b02-a80e-ca3d4a53f2ac', '2019-03-01', NULL, 'Vadītāja apliecības maiņa', 'Exchanging a driver''s licence', 'vaditaja apliecibas maina exchanging a driver''s licence epd07 satiksmes lietu birojs (demo)', '01a22046-8883-75f4-baeb-88b670090d1b', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD07', true, false, true, 'vārds, uzvārds, personas kods, tālrunis', 'given name, surname, personal code, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a22046-8c66-7820-a491-0bcfcd54c941', '01a22046-8c39-7b55-a14d-e11a237bb533', '2019-03-01', NULL, 'Transportlīdzekļa noņemšana no uzskaites', 'Taking a vehicle off the register', 'transportlidzekla nonemsana no uzskaites taking a vehicle off the register epd08 satiksmes lietu birojs (demo)', '01a22046-8883-75f4-baeb-88b670090d1b', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD08', true, true, true, 'transportlīdzekļa reģistrācijas numurs, kam ziņas vajadzīgas', 'the vehicle''s registration number, what the facts are needed for', '[{"key": "vehicle", "label": {"en": "The vehicle''s registration number", "lv": "Transportlīdzekļa reģistrācijas numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a22046-8cb5-7066-913c-6da54cb9f1b9', '01a22046-8c90-7017-9320-4477c0595223', '2019-03-01', NULL, 'Iesniegums pašvaldībai', 'Letter to the municipality', 'iesniegums pasvaldibai letter to the municipality epd09 upmalas pilsetas pakalpojumu birojs (demo)', '01a22046-8899-73af-b5fe-bb749760f0de', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD09', true, true, false, 'vārds, uzvārds, adrese, iesnieguma teksts', 'given name, surname, address, what the letter says', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "letter", "label": {"en": "What the letter says", "lv": "Iesnieguma teksts"}}]', NULL),
	('01a22046-8d05-7481-a94a-71e0ce3047fa', '01a22046-8cd7-7c6b-932c-023f502176bb', '2019-03-01', NULL, 'Bērna reģistrēšana bērnudārza rindā', 'Nursery school waiting list', 'berna registresana bernudarza rinda nursery school waiting list epd10 upmalas pilsetas pakalpojumu birojs (demo)', '01a22046-8899-73af-b5fe-bb749760f0de', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD10', true, true, true, 'vārds, uzvārds, personas kods, bērna vārds un uzvārds, tālrunis', 'given name, surname, personal code, the child''s name, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a22046-8d7d-75df-8d43-023c71074709', '01a22046-8d6d-7181-81b9-b4c6626c8369', '2027-01-01', NULL, 'Kapavietas uzturēšanas līgums', 'Agreement on keeping a grave', 'kapavietas uzturesanas ligums agreement on keeping a grave epd12 upmalas pilsetas pakalpojumu birojs (demo)', '01a22046-8899-73af-b5fe-bb749760f0de', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD12', true, true, true, 'vārds, uzvārds, personas kods, tālrunis', 'given name, surname, personal code, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a22046-8d59-70db-8063-93844fe34edd', '01a22046-8d2d-7926-b12a-a9e51e7e276c', '2019-03-01', '2024-01-01', 'Nekustamā īpašuma nodokļa paziņojums pa pastu', 'Property tax notice by post', 'nekustama ipasuma nodokla pazinojums pa pastu property tax notice by post epd11 upmalas pilsetas pakalpojumu birojs (demo)', '01a22046-8899-73af-b5fe-bb749760f0de', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD11', true, true, true, 'vārds, uzvārds, adrese', 'given name, surname, address', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}]', NULL);


--
-- Data for Name: foreign_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.foreign_identity VALUES
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-caa3-7c6a-a3d4-9af92ab3aada', '01a22046-caa2-700e-8e0d-9384673b7dbf', '\x005ed4a30e666e2ae64f91008060a266a57797100eb3ea4db537a563d7367e070f6ec59f040fceaadeba1f811c2154f70467086fc7', '2026-11-24 09:38:00+00');


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.identity_check VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b3e2-7f12-a609-6677bd42e955', 'confirmed', NULL, '01a22046-b3e1-7c2f-b294-85327150beb5', NULL, NULL, NULL, 'passport', '\x003783bd45f9251dece8baef71004f189ae3b168670ea64c3765d9fd1db08cffef6dbd4204ba', 'LV', '2099-12-31', true, false, '2026-10-21 13:13:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b65a-71a8-83f9-2c1309acd96a', 'confirmed', NULL, '01a22046-b647-71ec-a44f-c3f352728dc5', NULL, NULL, NULL, 'passport', '\x009452395852d75424286ad1796f5950193917add91e6cbfdad24b0afc1d44230f5fecca31a1', 'LV', '2099-12-31', true, false, '2026-11-04 07:28:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b8da-7fdf-84b2-6375a0e152f8', 'confirmed', NULL, '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', NULL, NULL, NULL, 'passport', '\x0059c56c1b6adb575a1639810b41fb612b03d7d9a311b28b5b70f2db4327fa373d21e9810c9a', 'LV', '2099-12-31', true, false, '2026-11-09 10:28:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb02-7946-9e7f-5da771d1b17d', 'confirmed', NULL, '01a22046-baf1-702b-8488-dd3b606c70d6', NULL, NULL, NULL, 'passport', '\x0092725be2541cea64faa86b791cec406c4d7b310ca3241943d21864485901dbaa854708917a', 'LV', '2099-12-31', true, false, '2026-11-10 07:43:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bcae-78ea-af28-09438d039cc9', 'confirmed', NULL, '01a22046-bcad-7505-beee-7a72d0bb9236', NULL, NULL, NULL, 'passport', '\x00388d6de33e9756d3204b01120850d695e23cf9ad1e5aaa66c67e29171af1c306c89df52fd9', 'LV', '2099-12-31', true, false, '2026-11-11 08:18:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bff3-7451-b15a-eb81538f1571', 'confirmed', NULL, '01a22046-bff1-7eba-913e-075eaf1fec5e', NULL, NULL, NULL, 'passport', '\x00ed4d850ffb3ccb542113496563af67ae2683cceb2187b28aacc61793e5880fc6563e94aa3a', 'LV', '2099-12-31', true, false, '2026-11-12 08:48:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c1ae-7cfd-88c0-9b573166cd05', 'confirmed', NULL, '01a22046-c1ad-7134-b4c0-2dee35c498a3', NULL, NULL, NULL, 'passport', '\x00f96df0c26b50ca01c78ef7f0b5523d00aff2c1ca9baac2e6f2249f23fdad4a9026f8338cce', 'LV', '2099-12-31', true, false, '2026-11-13 10:03:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c3ca-7c0a-b14b-4d804b7f0644', 'confirmed', NULL, '01a22046-bff1-7eba-913e-075eaf1fec5e', NULL, NULL, NULL, 'passport', '\x00f6e03c40a2a8b4468f7b7fbf74bfc44144166b5a05267c4aa045b5643971b9b4bcf0abad28', 'LV', '2099-12-31', true, false, '2026-11-16 13:48:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c540-77d1-8da5-9427a0644233', 'confirmed', NULL, '01a22046-c53f-79bc-a719-52ef0a438a29', NULL, NULL, NULL, 'passport', '\x002c5ecb5a11f199b1cbeaadade4720689e8be46bff90c80efee9123431c8741d4e53d096ff0', 'LV', '2099-12-31', true, false, '2026-11-17 07:13:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c72b-7afe-b9b8-0a100f3992ac', 'confirmed', NULL, '01a22046-c729-7929-bd3d-ffbbc83e6fbc', NULL, NULL, NULL, 'passport', '\x00a7d035453ab1f471ec1ce2d0d802c83425be56e41407e91921194eb13964c1bf236fc9d4bd', 'LV', '2099-12-31', true, false, '2026-11-18 08:08:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c920-7ea9-abec-50193d9e1ef6', 'refused', 'document_invalid', NULL, NULL, NULL, NULL, 'passport', NULL, 'LV', NULL, false, false, '2026-11-20 12:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-caa4-70a8-8a68-62d3b3ed88e3', 'confirmed', NULL, '01a22046-caa2-700e-8e0d-9384673b7dbf', NULL, NULL, NULL, 'foreign_passport', '\x00f42ec9fb3b3675ee8905aa291b8abb767b43669538c2178166cbdae899880244b620c34a9005', 'LT', '2099-12-31', true, false, '2026-11-24 09:38:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd35-77ab-8e11-d131edc09d08', 'confirmed', NULL, '01a22046-cd2d-7683-b4db-ef0d4346da83', NULL, NULL, NULL, 'passport', '\x00433a35c63e1280434a071e9648eda02f3449e74b2e60ab2be40e60e14dd39fb3f3c1f248bb', 'LV', '2099-12-31', true, false, '2026-11-25 09:18:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf53-7eca-8bfe-edd02818bb0d', 'confirmed', NULL, '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', NULL, NULL, NULL, 'passport', '\x005e68f0935baad5aea7518478589a228565546d22bcab8aa5a2c01f2d3ac451cda4785c70af', 'LV', '2099-12-31', true, false, '2026-11-26 11:13:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d092-79cb-9a2a-6f8f5953d67a', 'confirmed', NULL, '01a22046-d088-7a1d-a2df-e8fc78c94a82', NULL, NULL, NULL, 'passport', '\x0063497b9bb6ab5cedf1bf194d134e70281b1bddefb536e6b93538d1fb83ae9f5735acaa37fc', 'LV', '2099-12-31', true, false, '2026-11-27 13:28:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1fb-7b12-ab90-dec23cf58723', 'confirmed', NULL, '01a22046-d1d9-7079-a016-04de529fd365', '01a22046-d1db-74da-8d85-768fe2efb77f', 'parent', '\x000edf0fd602d095ebe2bb8ff543cf609eae123f76c64a107b9f3d7acf2d5acd98f328a4ff0d06015c9b4c88c4c580041f2d8e51e93658be1c9550', 'passport', '\x00c97565dffa3d6e0428a5aa169d43072c48d5fb2176896516ca2aa2dd7a9379a5de5877a37c', 'LV', '2099-12-31', true, true, '2026-11-28 01:58:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d357-7304-9123-32935de16492', 'confirmed', NULL, '01a22046-d349-7eae-9f33-bd05936491c4', NULL, NULL, NULL, 'passport', '\x00ea694148918572a23c1fe2cf67477f4eb75a21ac544bebaa1fa18b10d0ef895f8c1bfe024b', 'LV', '2099-12-31', true, false, '2026-11-28 02:48:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d41f-7530-9f41-3aa6b097da2f', 'confirmed', NULL, '01a22046-d41d-7f48-9039-d9258599d2ae', NULL, NULL, NULL, 'passport', '\x00cdc8f71ce9fc0cce658e6c7fee371e0d299539931c448335491d583590655cf0f4627c6e09', 'LV', '2099-12-31', true, false, '2026-11-28 03:13:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d55e-754e-a742-c80b64f232d5', 'confirmed', NULL, '01a22046-d55c-790f-b459-ee65e04bf65b', NULL, NULL, NULL, 'passport', '\x00c9a4bc65958210cba239f373196aaec5aca27f1da02b796982020469bd4855fc74ea793129', 'LV', '2099-12-31', true, false, '2026-11-28 03:28:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2');


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
	('00000000-0000-0000-0000-000000000000', '\xe11ce7453409df601f43acca803422afcac31ac079f85727cfdb9495d2271f59', 'release', '01a22046-925d-7d6d-95fb-1d4b2469aa40'),
	('00000000-0000-0000-0000-000000000000', '\x546b5a825c8c69610e44c557ffdbf0478e8f12c335dc74a375a343b4e06feb31', 'release', '01a22046-92e9-7976-b506-60e464c09e60'),
	('00000000-0000-0000-0000-000000000000', '\xb644fa469e6e82cfbbd44d90a8cb9625a9e2c7742eb0fcd30b51ab7fcd03f9ee', 'release', '01a22046-a50f-7ac1-8e94-0c354bf33a08'),
	('00000000-0000-0000-0000-000000000000', '\x63977eedd760001bc495e4b189eebd3b670372758bb36f13170400261f515439', 'release', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('00000000-0000-0000-0000-000000000000', '\xc15f1807cb38f129d60f7e8bfda166d08dd66e30a7c3bbf1d1db135d7f64121e', 'release', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('00000000-0000-0000-0000-000000000000', '\x6cf867396750c5383e520b4ae478213e7388c3e097108d2e2f6ab860044f0942', 'release', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('00000000-0000-0000-0000-000000000000', '\x145546d27ac0893996682f9821301c4eb260673ab61240a26b795059928a3fa0', 'release', '01a22046-a824-7e14-944f-fd239c0de23c'),
	('00000000-0000-0000-0000-000000000000', '\x9790658be41067789585cc261e42babbfdbcf0fdf9a47347a2c37d7231323d9d', 'release', '01a22046-a8ba-76ab-9e41-19e8e8877f89'),
	('00000000-0000-0000-0000-000000000000', '\xff29230f2daec30318415e42093971e995190cf9dd27a308446a7c09a0145f22', 'release', '01a22046-a902-7158-beda-50b61b9cbd31'),
	('00000000-0000-0000-0000-000000000000', '\xff1b91b701d86f5004f4bb9fb4edef1055db795a10070b20fd5cecdfa8206e2c', 'release', '01a22046-ac36-7da6-8e33-8a79da53775f'),
	('00000000-0000-0000-0000-000000000000', '\x28696ccbad7c34713d36507ee8e2b4ab211eb76ea2c3ccca179c550917a03703', 'release', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('00000000-0000-0000-0000-000000000000', '\x5e9728368a3b2b2d27992bdfec0e8a159e4cec07684afdcabd996d970c4811cd', 'release', '01a22046-ad44-72cf-a55c-f3cff00a7480'),
	('00000000-0000-0000-0000-000000000000', '\x6a531b5a0b39a9abc645aaca9bbccf82ef3b8c9f97ac8d8278e91d633086f9c8', 'release', '01a22046-b0e5-7a80-93b8-cc54070829c7'),
	('00000000-0000-0000-0000-000000000000', '\xfbdda31c34030a7592d372bba4492875b63beceb1b92a5811bd7637d616b4d93', 'release', '01a22046-b188-7ef5-afd1-71a15a8a7097'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\xd325c47b14e33867466650d53b17905d17ebb9ad5bc49f18ca01391fdeb5c1a2', 'release', '01a22046-b3e1-7c2f-b294-85327150beb5'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x8c123b25a6d563b2b86b32b4879ef68289780b8c397198fe00591109c75c1fbc', 'release', '01a22046-b647-71ec-a44f-c3f352728dc5'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x24445e1f42941ca24582f14012b715c102e1df3fbbf475389a77e4694eae338e', 'release', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '\xf1b2276800475e4a102cac2c542e723754af875d445c16eafdb46ab039f6887e', 'release', '01a22046-baf1-702b-8488-dd3b606c70d6'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '\xf21b2fc225b4bb618d331b444b223cde0c1e4199c48919cb2e471e0d9a91a7e9', 'release', '01a22046-bcad-7505-beee-7a72d0bb9236'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x996be816b0f4d5f56a91b2d3f54589cb755586ff9c97b14f29f7751c7d972dcb', 'release', '01a22046-bff1-7eba-913e-075eaf1fec5e'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\xbf8fc7ef5be1cd994eead039dedfca227cf7b87f810b1866b0d987ff7ece45fa', 'release', '01a22046-c1ad-7134-b4c0-2dee35c498a3'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x44d5e839423968c485f2e873dc17835a96cec2e03b3a051a21fea4a1c33730bc', 'release', '01a22046-c53f-79bc-a719-52ef0a438a29'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\xcb9abb27199bed986f6193b7f8af90bccd0d3f864aa26b3172d69710c21d2f49', 'release', '01a22046-c729-7929-bd3d-ffbbc83e6fbc'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '\x7c019d9ccd2a1811a8b8041f4be6130787d5b587f9ddcdf02d5c05a16bb65fdd', 'release', '01a22046-caa2-700e-8e0d-9384673b7dbf'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x2724337663d15b2586af0371009ebf85f02dd18216fcea23e10c8c7aec6dc49b', 'release', '01a22046-cd2d-7683-b4db-ef0d4346da83'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '\xfd41b6c349d98af0de88fc24a2d47984b9f1dbf61bd29b442d9b44dca81bdbe7', 'release', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '\x934fc6d088fbce0fe8a367bfbe91128b6d2ba534cd93da25ae055ee1397144cd', 'release', '01a22046-d088-7a1d-a2df-e8fc78c94a82'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x8bbbced30a202cd8af8d96dc235d5175cfaba4fc6699ba240f7fec2dd801e62b', 'release', '01a22046-d1d9-7079-a016-04de529fd365'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x3728863d5bc2b30f5fe1cbfe23b095e09b1412c07645cab484eed51dfbd00a54', 'release', '01a22046-d1db-74da-8d85-768fe2efb77f'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x34ab841c541f1e1a5ac363c35762e32828b37a9bf16e8cd86aa0a51b671b7547', 'release', '01a22046-d349-7eae-9f33-bd05936491c4'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\xeb80207b3681d97b7537c53dcddf0ec471a7903283bc6eaff56d4c39cc4b011a', 'release', '01a22046-d41d-7f48-9039-d9258599d2ae'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '\x80c61e2a0576993d0634c82aae175436f8c7528b5e4918f1538ae62f602b0f7f', 'release', '01a22046-d55c-790f-b459-ee65e04bf65b');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b4d5-770f-b018-5851fe59cf3e', '01a22046-b469-7fc6-9bf7-ea28fa5f4d7e', '01a22046-b3e2-7f12-a609-6677bd42e955', '01a22046-b3e1-7c2f-b294-85327150beb5', 2026, 1, '2026-10-21', '2026-10-31', NULL, 'XNLlGV_x3cl1nl2WA-GVag', '2019-03-01', '\x00e48f738db97aee834796eb5ba10b1d81055bfa794135ca765007d16dcb352bb598e9c2e5758212eebcbd513d88da1944e9a2aee427fb03ab265c5fc768844bc0bb42e414af5115cba135b09a6dcf1e1d96077feaff0a70d6e8575d793f4c3bbe66edb617d3fa0dc1e60a248547784669529833e174bea6d122327c2f50577f1472dba5c4713a87d05586b94fa957716b24e2e6f4552abe40b7bd344111f96061a6e271e65b42467b54feb507aa8317492413f5e8e6620c5c702d7b713aaa4994a45356a2c3800824754c630f650d063758346d402749026874e77919d1c2d646a292d4ac119abfe22845f0b101677bcc20c43e724cdb0389cbbf19fce0bf7bf5bf0905a6ea4b8eb1e2d11db8c0ba6594bc63630914125f46b6656786906734a1108049e760ad310d7dbb8314691e33d484fae73a2ab20d43a728a66502ab99e33b37cf0888acbeb820dae6e1db879e227132aa4b078d4b60de399df7e31a02cd4d7e5a6c8ce578c38c370b793a91b4db10ae3b47acfcfe783e31bd293d5723d2e55c18c4a4fb3a9bd31d1574a167dc285a009758afed8e26bd5fb9697cb144be2d90475869a4c52287288cb0aba37ad54d9015b8123bc57caad42b6acf503e6a40efb92342044b62e2778bfe74ff2450af5b075aa14e729e6ffd8e349f388ec72f8ee6c6beb4364c411f84680c8b6e41bda9dd5b5d7366c035e069c6a62257a3e37d6d378bdcda05fd5a6bb91124a362df07f5c4c1bc3e5f47cb8bb6358bcf79b0e1d41ddc026d1393b38374f41fe913976fc833107eea0b75f4b23cef0b262d047339966917f0691680348894a0e925b84fc7f22e4af3910a26905a9af7c4d4694cad78ae4a63d9b53a0507806d4e3213f6cce55180b453a95d340bb07f33442fe906604ab982db731c08ffd3fdbb11d31f606995ef686fe79b1eef2c2142787374c797339df3d88ec3a17ebe2b42c3470e71437ec726730bcf745feeaf219c648634a35249457c3f8d2be568a9f74cc2c4effae75f1f4473e602f88c096802f6518bd8db98ffd2a63c039a5474d4ce0ba4689018c5859df68484e70b8e4bc0b3a80db183ff93cf33564dbdd0869205766b8b3785bff45067944b0c3ffbf536883ee8bcba607add451a0912f6755bf92eb057a21aaf0423ba16021f2dae6b9d6ef1ef6b5c4fabe2e8e9785fe7dae41f092161edaf3ee5588affb4cc000e4962034023c1ebcca0666df9ede341a1bf84bfb0cff1ea9e1015ac84ff6e2064bfd8cad7586b7075b9c3b168f8184be1515965b0bd5815844fbf6f1ec06aac2cde1ef09b42f90d5633b3f7043ce0834385712b000b8c7c19460b7d2c04af17a822a38ea317e11323593c78b7a855729b1756212b0f036ed91f9a2822d5288f861938a0bebb4151a6851372e3f4d99bce1ddc83b800fb7d09d2d820844b3e071ea36070494640d9db36d4cc4c702a4584a39c51dfa52ee817990fc795bf1a1e24be07f9d2f5d76e87476c674f5a1ae26d92d5e7e9d86686eb5a0751fc0ac49c7c4d242394161299c402e5a62774e1fdfcc92d7bb6f43f27436ee8741653d27f5d497c362ce6809fab3ec1ff865ce7b2666ba050f5a4e7234d553d9d566a3c44cc93c320333d01295f57994700b87299afc1951a5ed2dd14f58cf58845ae8087c90510ab0d67b65de164ba64fadc6fa3f7c7d56a9c85ca2210a43d7156a604d77bbbab439c25612b70c5012068b3419181c54e90a3bed886aa3cd44b4919bdcbcc70a83c4bc32e0e128cae950745c51f77fb5cc31cf6db17294d5c6ef6904f9f8a7f13fae183e92f58a32f7fbf4c704a49e251351c436915070bfac5df1c710ee2d7e95cbb3a8cd9ce91e879c9371d01f9ac123ddfcd3d0bf0840852ba685f52f0615653793de427885e06a60dc7495df60f7cbd340cca86ea2c73979e105a145c1da403ddeaa65d414788f59c8baa2cbd55e6a5e697ded23f2b793c26e33aacf55da5f916fcdc86ef235911c13f25ba2ba10c31fb5f88755fc7062ab4377dbd2f1aa20a92f66dc41c4c5f0953f63a8e2e3376ce729910ff386551512c0079204e1b14264f052e4ea30ea5b41b94fe5cf36570e4e8c63b1ce5e491b8341d7e1de27238bbafc635b53f160878b102f05b0de47da89cda3d00c0c69a14a916575206419d610999c52f2fdfd771e225', '2026-10-21 13:21:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b6f8-7876-8045-43c838a7137e', '01a22046-b696-746f-8c2a-ec9b2720d365', '01a22046-b65a-71a8-83f9-2c1309acd96a', '01a22046-b647-71ec-a44f-c3f352728dc5', 2026, 2, '2026-11-04', '2027-02-02', 'phone', 'hrE-KVJFO4x2aXZ-sy1t9A', '2019-03-01', '\x0016e31ce048c8c010a5faad24368e7518176c54b1ece519cf155f168663790cfbe78afed854e8d19b477508e3ea39abd41f0bc21bd9758cc7f94c7210235b4fb07ecfacdeca94c5d518885b0021679fcaca0e153ad330d26c9416e3b881a4391058a84e2b52ea32372ac01cb6bc8fd9fe334e0e984f4dfbaca3f4e15382133fb4240fba36e5071c38fd857b37ab7c1b487e6721156512554e339f933476e7e61801bccfd5b029266f6e33de2096a252433fab01cf13f80bfe1a41339d7c1602094f4f92da241cf8d0cf792f98b38fccbb92b27368243a3718ec74f82cb201662ffbeaa662369ef447bacc632fc2fd7d82f7542cac0d180a7d5c62a9ccb08a25524d53edc4129217d9da42d32c58f18a13f2cd1ca1f6b8209ed49361e6d1dd265af12f84b43697a0c1bbe7dcf3efbc301a62018ae767f2d83411ab8ebe55c9f1e9553c8bc8f264931d9ec3cca1c89c16151118fb4d3083b0720b3ad48a64e71559a8c068715e9f1fb61225d10a29eb8d7e1c81e81c34c9f714b118b318ab0ba60a2cf0b1c15b51b18142e619079c949b95b3ffc80f57b7c8b830946547b9340511a1b06db71485cf143aae950c2c2ae2924ce7943d4897ee4948fb21ce85019ed1880a1b82ab87d5ad0d3a4835157338c3b967d4121ad2113b1429b04f47f3197df84ae1db93e386ccfe74ce58e2b29324307edf26c549ea592f068e745065de9442459f4ed15860f92aa6c3c125d25d1396ca26a3a91db8430c83a4a659e2b0aec170d8b6491ca325c9c710f2a4d5817d9adb131219f4e1c13e81a607fa713baa74bc7580bec0bfa0c05782e7cbddab49de2123854fd4d2493375ace181179a461895c2e0c7c101e60441b2687482e8281ce66d6330fc54a2dc2ba48180ddb77241d770338ba6ae4dc0a711545d603bdf753d638b7fd2c00c7e8bca09b5d4c2371beb61a5e49ef6fc9430eb309c907155433654b16826acd05cf2988b416334da9d19161ad54ba1db5e25d4f9703a24f42d38ff9f5799c636a09f5d33ed8b4691b5d643a8dc1f197c6698013b69be52b2357c66eb6f150563e0f2ff53a27fd22f062bad256aef77c0904400ff8c629a2be94e2b891e903c31cd567bc584bb5329d5f0c061ca76bce80f0d32110088092774f4d684c3858b3389fcb335bb40caa890d0f95ea20820370ee37c6a1cf7ee29dea8a9b28aa3eb8e453374a6094d57f62f76d1b5fa6929e9cad58c95cb0835584ade4948b1af891807f3ca5240f0b27554b8f7a9d169c98497f073385acb699bf3da1f38d1e997e0ac1307777e6193e80ad77abbae21394135134575aa85bc012186afee3c2660629c562d7f1c0cbbb0619614210e172b94bf971ff20cfcc44b006d3084327cfb67683dd887d9a5cb9ee3c05d8787c6086415e369230dbde19e83da114b029e8eb362221c9534d7ef6e7c2cbcff6a250f73b94329b282d5c02e2321442bb0bf6b0a4b60d04ab54069d32bbbff50fcff7b027ea7d4af1556c6e8b87374389dd439ae25c399680d050e81bc1a96d10358bde14ffec24500e924c30c9ff2556b00846e163ae8d47c751a39591ca0184b3c2cac6308c05e59dc488b0871de8ab0eff4450753d8deb72b60fbd98a8840be44daec1eb061ddeb63705a605b8dc7812162c95d8ff1cbcd2b346432abfd530741cdd63e43ad4749f3788bfb709a644706de8aeaa8cee7173fda7a1144489fc8a523b7177ebbdb70405915f167d8bc806480a6fe74368e329df87cd905ffb0fe39c881347eda6567b2dd7d69b71f9f7aca31f225834f9facb8e21240285d16d264fa194c066fe2a25c51edf9e9f460b6a1513a6d47b2db9e1c0d45c4211532f6da36e05b7af71fcbcb24e248c278bc774ef4b96168919cf9d20feed2afb9ff6ded51a0e9b153c39d20102b28615867df85c3938deccf68cb36b0d086f8c5cf9e9f34d1d4a3a413bc38642116ed4573d9a1867b3e55faba5a3f837265d9bd52cc37b8e2d09212ae5339433d0a7366f61301b9bb31ff1a0ed40512d70946110587328bae0b5bd8d0b6b51aff6fb0acba3032edf21830b6aa632613211562e70ff49b2138d77c7e05e8b3d0434a7f3c1ec1a906462b82ea4295790771bff436e7410dc8e6d57585a8525d0cea8c5d8ec67b1ed5e376305cf2c7e7b2ef664950003d6e9231d4f1468a4e3b2ed86a38466841cdfa5883de5f7b0a185ea4cdeb28b630c586be4d9aa7195f58047f14cc7f9919852a4c5ae24fb63ef2370a7caa8099a85637c0c9156ee67c06a341a1cab2c779eb17aaa4e7381fac514fd6acf7591e107fdaa172751aa146ab5938c55786c8ba1301ea4ff270ea0239f5148110cc7cd6855413e333f9ed7165edeb38f43e21ba1a0a33abc05ffb02f1761a8f70c17ad9838ddbee07feb5f0af4b2ac54643c80a89dd0d0bbc22bec526cf63c9b5b810e2ccc53e68a51de13f8def406c6f81a6391613e939caaa16e34f4f3f4c6eef6895689e92e1', '2026-11-04 07:36:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b951-757e-b7be-02ddc204fb7a', '01a22046-b912-79b1-9360-3c7488dccce0', '01a22046-b8da-7fdf-84b2-6375a0e152f8', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', 2026, 3, '2026-11-09', '2027-02-07', 'phone', '6FMb0Xefp5sODbUyCtr0jw', '2019-03-01', '\x00374fee327855f4a542bbc5f281e92cd01f984b120368c00f9083d51d4c076fe9db1615d0cac05ef75a12bb076badc0db63ee0327e8efe2465416a21376e8b1732f58e0115d75b0e0313327f4d012da4e2056785e623314e40f8434f47efb62b6c5826d2d5219f0aaaccd203d79a91affad526e70d9fc173ad599e7fb9c8d6b5ae051471d7b5c6f436cce17dd9f73105efdd106415a6b740d82c524912bea1b14061afa434514b291a9599e431c0ed7ac73b84f255b5fc1fb5b4e2c7d57dc9ae0469bfb0de3ef76deeec3613b6d11a9f3f7bf8776d8c76912bdea2c31b141a33a18b1d363ed546d04d9d01cba95f69b5f909dd32ee5f89d04c4210ef63c64dd82b4835515508ec5a75dfe1405fa3d3578a5978867ac2a942bbe9346294f2f22ca0823f4931d03df87b05288510ecbe685b25bcafbbdb2ef54eac618e55bd68a74703d3e69eb5a76f1b3c348ba0b42bc00dada0fcf40a5cd0bd182f02e371cf024c9600f2edcda33b2cf1ab0c189436867e4548279311c73efdf3d38633cad70fd2124f1c93190c17cb984c4f5c42f2adef13fb5d1658e63da49e42431cd2c285f5c6c9e4658a88e6b218185153899e7d90221ed75f75c3d8e03a905392e881df742c4532f3d29a99ac234b504f0a50dfdd08d29eb5ef4b26075aeda10a1154c5ec9572ab8cd91635ace24b7dbb33b627d9e560014d51f8ca6138d9bc57152de2a9b9e138d5f441750bde1ec93563cbee101b69b1a56f4a4f1f55ad12aa137678b9a43fdb9f631e9363f2b0a45e4cafb18acebb70fae4e5a201a26296ef874c78ac3e6ecefa494a9e803cc687ae4101873c72b18c2a8e9d23b1e03737917c79515935515429dbd2b383054999aca3a94cb80d2c789d6b59a2f8c21ada24acb7e7bdf505613ad5b615d358a173c99b0c6a83d9d1a967247977c188bcdad5fbc94ad54696ef8114ebabeb9e698e983c06aca4e651675cfb2de6053d85343f897379914defe5c2d31ff581e9f5acf4f990719b916b5a863ddbc6930a131e6965008e736a6f01b1e284c497b6e1b13f54ae90ad9e0fc9c3470d05798844c7c552ce5ac5283f52aab09cb1271424a314735d94c780df7ded8877612f0869ba27a9376cbca38d6fcdd3debfe4ce55d716f35d75ba6f284da067f7840691fba16f67dea851f107b89913354553648c4549e2fc0acca2c256155343570fe29ba0af738f3093d16f4bca3791a3951715c8a0c465bcfad15208a8d0d1ce9746bb1f0ba23f99569489022acc2c8e15e1838228c698caff55394ab14aece759c974c22d0ed7ea7c8b48901935b643af7d56cce1001fe940964d027a40295d95c0eda5d89ed858d6ae20981920a1ee4cf389f5e832ab2383332fd5cc79cbb06d1d1a07558f959119563ce50ffc7348417f74dc243d9ae6227cd479548338ba33cd3d2f17fcb1c7797054bf9154c091eca79dc00c868d1fa9078a79fa638df048d6207d71991b3ca35e940bfdc644d15ade1cc6747e161e8c45c3c784add22aa0ddd2d8a1a3dd0b3090d700f678652a753e0b9a5b6652830d949103a62b1158b0070329e9abf79dbc2fdc3b942eff7dcf4667f6dd8e0b994de09ab1fb101e16094970db42412430281850bc9facdec3ecc1973cf381f9a70fe4fecc30f1a65607e70e6984594fb9a7652ea8452b6bdb5a3f7ecaabea772a8ddd7c22fcaae334b83d9c0b1ebfa31a25d32328b74f698def5ba927543b47624e6c5902d3eaab7e799cca005fca4eb303ecc8d4e9ada68c627c13225637abb64e318ecb22fbf33627e0dfff5c2cd52dffb59b1d368347cadf8f31949b8a17fba732601514f6b4aa72c9e3b143b31570bd8b20d5f4cf273ad68ab6c46fb7fb17b7ff392b1facab7d3d88fbc46b62603fdae7b0e82a863afbc3d06a88d3d0c09b0b32fd1a6a3073956006fbbd396da2012d9b085ecee4bdb8580cad96a96923f47a2a1a13ab0af84200a506fc49435fd3e30bfbd3f1bc2ef224b053ecbad7e3bdf553b3e663acfa0b5c16ea1f7b81910721dae1c89c8c3ee494d2cba713971467e33d1d8397538759f784ba92f61c668d3f61bd5b2113f579e36d72547d5324c01926ea3a3a2565bcbe6fcab87dc2ab8cacffed3136cb65abb2f1b1838153b492e2f15523a3c2ccbef134a5c0ab81febcaf82ed9a99ca423bcc8a94c1bdb973e3bbb18ff2e6208f7d6b7806bf422759cb9e8557627aef7758fabc2727fbd767ee6a858295521c4ad49984fcf09e47df49e6955f8c18ae35ece17ee297539267185f9db97f044985e9b06d60abf27ac6047300e546d8280bec9282e9ef37a0ef51fa66e0f9f327052b253db9efa1fee73aa0319f56712fcb8819ec7ba241d4b718d37f345e7345ab1f5a91454eaf489b23fc5bb333fc8615223c3121e53e48e1c8b2bcd44ef96821c9fa37a89623f84fae55725022a4a3cd0ef602fac5370cf630d1f519db041618729c8d03ddb6172a08e61c94f1db2e7db5a15e1748d8c23cedf8a876b7eaff7b9ec0064f2e62962a8d6ba148417db082a83f99de07e9c51980471d225b860515f0530aec398f78663629b46938f13aa58582fc1668f0c0037d020a898646c2f89b37682f27f561f08a5fca086042ad76e15c7931160796a42e6259a976e99537b038c26d2836491', '2026-11-09 10:36:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', '01a22046-bb49-7d62-959a-d272eb536de6', '01a22046-bb02-7946-9e7f-5da771d1b17d', '01a22046-baf1-702b-8488-dd3b606c70d6', 2026, 1, '2026-11-10', '2027-02-08', 'phone', 'S__9feohq34iQqFkYCrKoQ', '2019-03-01', '\x00794b59b88be7a6bf6c1999477203a39bc2e2efb5bd0b1216f9e9063905477079681978f2abc9d39cfca53d684d0bbe3e96e6b9bddbdc17897cc9e720e09eb2171700d40f6b0ff80cc1b45e0bb76adca09446c1cee3f7462291ce8c815da8bdb98fb57f67d4ec624aed43ce3830bca6c32bd3d5286ee4efe6b7efdad0053153dee652059fba5af3e29dfca8fd630e984b9052406c19b4adb3f7ed80ea98e8ba20cea0c8fd285a1c40575283dee49036f6f709e4e3557c07fb8ec957de286f6746c81e04797e34a034c3735d7eb3645e85a70b18123426324a0cadfbaf68ed60ee2f6858139cd107513d1576b5b626a1d67fd3ae58bdff3645ba273cb17138e5b86ff3bd1d28e6a810eccfe7a8ae75a0252d3a0f1f89d9286a375ef08d98d1eddb2a5efb9a4aac4ca0b4b4e08794894b17ecc89ad4442e1340ad3dc67b72f3cec3fbb97fca30c9f3d5a516fe76e0195b41cb7ac54ec5ba5725dc3c48a44360cf1c57f7e42fcd1d0e1f74eb0522d41905a094f9d96e539d26eee113ad981e553e60e835977bc234718c546e8bd984156ad7d4ba49d6ba8c4fa9ea0d9f18c6dc62b4f514bb2091508d0cb644bb4ea7c46c6f95285f04b65df0fd1c2abaa45c94e467155f57e93602ef79d3be4a269775943874177d7050996f304ab0209995d10ceb71211bee986f268c8a9339ae03fbef8c7ed9173f4fa731b3e9b17ac8b1fbc6d9e0926c93c33e91da3d9f8f2316439aa5bfe765b27ae69a58d980c7a616011b33a87a232cfffef3a658ab6ca672c49ea836d71008983b991eb300338e944653743f5f757db5c778c5bffd8613a16a3e5bab4f61a98e6512209c75f25947607b7d5aed19e7864277085c183c9bf98833e0c955520ccb7c37b81aae1f148535130d448272464870fa45b13338ea355b144e90eea9c291885fd376045d6cb4624a975a4546e6cd8606929129f3f314d1ad7fb126132064c05655a02c45f65c00045336e7d3b0cc93cefa7c6939866fe6a6be0f1727eca4cdb8c6c884958b5d1dbd704f66c20fefd94cc22a0e8fb08a5a1dd252f4d9c909464f08311c3fe78a89eb22974ecf9c962f918ad07deb7b9cb0b9a0376411b0c32bbb2510cc26dcb851e7e5ea47b5dce81086eb2888925affdd61e90b9d67c875d1b132accf1c95f5b4ab8aad1d7d918f2451455ae25ceb19f38e3b7d1c8e4339a6234f0448b04ed746bc44216d199f2ed6d1d6264cdf44466c7f3bcea4ed86af40fb6a0607d436c0241a48322083b8f461485cd1d949b1a79a0ab2931de560302bf0c91292313d4984e68fd7a727d601c2e2df666d07a220f986666547e78b466c0cf63f53d765f7939a365483c77f84c2583d12012cd0478144d5aa06ac0c22b796a7ec1b765c6866f8c899732c2348428661ec707c1157a570e4b1357fd7d588ed3b4923de2aaf4851cb7b4a47b7b5650139c61a7a2d1aea8580e246e11361beeb1cc4c181186d5ce1d546d6efc954ceba8ef8dc652d6456fc51f674057138e2999dc1b6f6caaefe18a4fb62310a1aa2539b9c7e9b010c2311db418b473c6902cd560369ba4bf0c472d33df045c70926ba3575b2d4c6f7ab46a160413188a47b61a9d1fc629a82c42473025c5d1212f4cfc6211d3c77b6afa793d0fe36fafb8ddb458f21b31053f848cf99276bbfeeec07ea56de3769cb82190fe89eec4ee2c2ff8941c8d2ef3c23ed70e92990da3fb3c1e8231ffd3e2e139c91040e1a00220b3ec0d1f6487c9ae0dcb862d6f584c6c7f055b7971b9ee1a900556b942a768ed951b8d16123fece66d67bea16cf7ec2f7dcac2c9b01e2ccc5fb58563db10d67a976ffe3e92abd29be0a41e5d16381b9b2e227eb6ff16559a6633bf77c79c14a84761e67c89b03011998100ded5df0f977822a3efd67b87f4778ad3589aa4d7961f03db5763b52551b47b999d9495c6cf59fb6ea2c449a207bf30066ab2d489cb25d02359ab04c97feea91379327c7a5e5e85871884db2aa59639145ad8ecb727e65bc4a5afbc11db03b3a46091f6ac1eb2bd4b8849b82a6a3c1d29f22fd794cf89e06b4759deca87e6ebe1a6237e0eea88e550bcdd5a947d37b09fd5fefbf1edd8d911fbe46493b6fe74f403102829d9c8e794f785213c92b61919ed0f728fe53c52545c7403eb373dcf33f8e8256ee6d9de68ae6bc2777366c4ca91358484491da9060521876d1b22bdd5406ec4a0fde0fce97e51997db1d2c0536124439087c53d6407d66485e853f6a9090a3cee8b12a2c8a01c28acf5e7813', '2026-11-10 07:51:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bd70-7770-aa5b-080ca2c2fb37', '01a22046-bd2b-7aba-b32d-95f9b9e87ad4', '01a22046-bcae-78ea-af28-09438d039cc9', '01a22046-bcad-7505-beee-7a72d0bb9236', 2026, 1, '2026-11-11', '2027-02-09', 'in_person', 'aIuKcbdFp0eU_RAbtAvuWg', '2019-03-01', '\x004713dec10d2be6932913f9aec0fbe8f555a1dbfe92987a22344f2fc870377fafb95da4a8eac461971195b3fd1560046f1003f85df8939f9bd2a88d603a33fff3efd4cc147283089ff5a7a85cb182cfbe91ac2dc614e7b47dc781ce578b2ae8a18a161f3a84905e78bf3586bbde242061cf3b44d2070750653e1f503b2d261116f1f775c24b1fe4606af0b486be04d6c5f0a549ca0cedbd81e6c96cc254dc0e93a5e1c6ec05261f1ccc0f6aa687020396631c39def37d686a0381e0c44b90bc269170a2ca35da6f0666d8bb5bd03bbbe6d8be4d81fc6066fa95ace59598b92e579784a56a993c21666e1841fabdf90db41f2236baf7b2b91b9c207b4fa71ea0dd276c0e16c51b481091ed0e3131e32ebb35c953cae40ae27789eab930c8194e0c597cd87c67d3952493fb2707cdf354d4af9efc06d4148967806842946667c9b176430e969deb155d7a6e065541a942091b083b487a00153f88811263670de1da3b9b0d80a202bc949562934280e01d781c0f85af04a9b1f422e50839256a32325b62453e916ec5937d8c6ca886819bcbe6b0e2e8c47ad90a2d6ce6a0c96f6309ce2bf8d3e5c5d227b2bbd232e8aacb45b875643bda982dea324b8398fe17f324722b2c4262b7ebec93eb0efa0883d8bf125157aaab1df94794767388ca3c2679afab7089b329f8035cc3f420e59f601bb6fd5101bf5ac2b892c5bfc0f7432639498b83077d31f02a29bfdaa9ae4cd1de92a78a784c614a05d70e9314035b1482894287bb3c8a8bb5368ea83f1747feb1f56ec9994723584a1ef08deaa377320513f6b4d6ea5db72d958a69c6f44c50df60ca58999d25580c61d93ad4273e13bbe9c09d8650449d109f4326681a5c621775d1f7f42debc9089a4f93fb750b1543fef683d3f35ecd878d871d6eb3d00acf4b06c4c0b0a0464dc352faa4b1c7b14008f757401714236a63c494066eb68b06f8975785526220073211839cf8546bf659a96079b28a7429e84dac46205ced8d999d792c56f6b13fd3ef3403e8758b325032cb7a4e5e3cd0d89cca18cb4a6c0652031fac69ed497d6296d6ffa48ad5c006de25abaa52ac1cca7313d07fa521c2039d46d131321d4b34350d0b89aaa93bf3ff47bb8a900c5f5b1c368eae677fa9a994099bbeb7b43466edfea6576f482d150737351247bf7fa3c4885195a398100cd855af9f029fc5b7c9cf031fe2cd3d2134989814d17a4fba62f6608144f41e613e0a1ba9ca7df1137f10efe73b57d9232c3143817f24263538d96d7c07da93321c42afac014eb86ce8119a5049552eb4183e55947090270c3bd353e36764bd7cb145a938078cf4d5bdc055264be7e428ec57357b099be440d31a7b00e06f9fc85165ff74e98a8989985f57298cfe00f10852f930ad930dc30885905effbd701ce73e7671298b23705f3f49af0da03c17f17f99cdf02f5135360442546fe09ed49360349e31a741df0d09fc76016b22f912d425d7f96b1229665d71b608636f14e9fbe9080bfd9413ee6c5505fb5b2b0415977a8c53a8946f93d7dde08a1d6798955d2e762e1edb7a4ce6e9805d90e61bb72fef14ea986e62427057b4c4172428f753fefd5cec5dde991e1c53fc23586a2d755ffd16df7a4f79ae65c6d93383d4c799f27cf40ea820e68e4092622964527b84053c901b632a95254c65b7a339c105a1276f604c73d200ffb26121c38eff9e55cbe9690a19385a3a10d5d25f3b14f6debb088eadf2c7521790d93d42a426e22bd4e4761751bfecbba1ae6d75af6ae84bd3a8b8998d4bcefbfcc46566b93fe5d2d19d326585d74bc94020985a6bca8009930b63fc8bdb9ed4760b05403ccb039f94afca076a64af8025df4abac66d92803c28f7ee1181ca6feb02dea2b92c70e74a99f50449dd16b6f130c058d2f4b7a19fa281c710b75bf927b19748a23b70ff5c4c9529214c62169d7f3bcf9c2ba0d91d7cffbe5a83f854dc318f38385b532ae4daac2223921b2f77886eb45a27b0374bf74c886ee21f195b40cfef4533a99683eb22fd3c800c6bcbb4cb4d3fa6cd853be35e699599a5e08451fd37a5446fbb5fb2a1063f1eec280f9eb79dd00071c226c8b16bb51fd58f89650478658d9f0cf742b8b810702ce4b225cf821c110ddd47d7128e41b5a108947c03ab17a249aec9e4e75f1611a56f71b3a486cec3d6e6ece3549e2e1790ebe00e7a89ec4487d304bf08649ba096006ac8384a8dc29347e73aa2576e888556f0d41d546deedb3b64383a5d97472c6581c95a03cb15c0062e5304c926167d60d20e01bd80e9b59ce4131181c28c06a12f7df4ec34cadf3d98d5952a5c8040', '2026-11-11 08:26:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4', '01a22046-c053-7766-aa85-54e12d8653b6', '01a22046-bff3-7451-b15a-eb81538f1571', '01a22046-bff1-7eba-913e-075eaf1fec5e', 2026, 4, '2026-11-12', '2027-02-10', 'phone', 'neEEvl65Dw6bLY_1GxKI8A', '2019-03-01', '\x00e6b64538066ac37613ea45decc0036efaf97af7b28341732bd48654647fc885b9efbee5489e74117faf65ab9d626b7d330899d41abc3a3a40043a2c5f8321cf8e2f7c3eaef4fc6d9fb033dffd51c811040ab70ad5a67652388ac3abf7d11f34af92fc5daf5227a5d88e32d85485ebee6e228de1a52a4d7fd773f495820cdb69f56d3d6d63f8d06d42d2fc05e1d23eb95584ff8d663701da38e9bd4e5ee94f3cf619797f9763b1928310872d30a104b950bf420edd416b28f832c10b7ba9cf82d7f96e54203f21c73141cd6d9454bf4b9637856735edbfc21d2553ec1378a0371ec93e842507adae88759175f98a83149db89406778ca1db1feae5ed0cdebe74530bcbbc7ca7d48390c50242f0ddb90dab22b3576c4cffd6f45ae3716c4414ddcf97afe97607282bbbcb0bc31fb7302f27258e6131f485693dba3cbe7d6b949e63058b871b7e414c4abf66f8008011c88f7615bec5b65c573b0363dfcf2ffb9190c404fd9bfbe2aa4576fe85659b28b5a1c14d8e112a01755e9e3fc9a98ce3c105ec837c4569d832668394f3875725469786b0742d884a791d6d75f6bbf5da31385b620f2862f298163aaf1b1461b32569836e88b700303b0828205339b2acac7b7485b6564c71a6c8c57b910c8c03be305b76d44861d52cbb48d68ba67442beb409be3b986053c436515337064e3afacc0324d5a7e10164d52427fc8bfa012eedc24a4dfb3c83ca7f941c5446e2c71ea8df142ad8ad9ea4d033d983eb92275cb0efec91399ecd8efa30ce89b797b2e3f353dca4ce49a587e94404cbca6fcd7fad887a481115a6a1905db80b15a0a4bf4aac1a94e2d4fe116591f9276ba5763b39bf43e55fb46199cd3d007670e1c1b709006ac74a628146a61d0a5aabb4c4d7bfb33be365fb50779e0aabd0d38766fad936d7cd9bfb12397a19e55f2863ec1b866670ff5ee6eadf97ad6fb47d6e025c1a54adf5d6f2bc1c70377006add3b74bcdb1c2aa4059e45d7e8b5cd54263fc4f778f0dc5cad832bc570f6087a427cfd00def05c9d0a2293be1aa33d906822a0028ed4ef82f6cecf4e82a06424eab39a4b97f55dcbde14f8bc744f69ea6e0f2a1975cf91f2a51bd500b58a2f1799b8d044db4eb5a89e6fb912dcfad60163e870ad276b34b453568407142dd222cc5aae0a377c061963b82c2d19a4b6a7b2c509a23d6e7db6e7ad3ee6d7477895de23650d744369dfa2cf39e6781ef6c57e44dd3882e65dc2d47d3daacbc75315b8bf7050a7df35148b99e913f417c9df04f0633146b8c7226e1fc3b714aadcad75357228bb6d8807437c7fed13c3a50a8c1b360547af85d2de8ccf117cd96d2f63fd797f094934db5d9064b6eb690bea2899d391e52a0de903a6938f65e7b12013bd0d3c81181fe5b811eac5cdd8374fb42d1662a1a140d850c49787498e3f69de902ebed6e0368d7383c528d5dc60c0b27d1cb6f2720f8a515b95e9ef214464a781bbe522c6b3c508f95c9836a9cfbc3e7bb815773408a2201668d445898eb49aaff2014a1c9535d4a13aeb5dc0483a795732022bb5f71281a1af49b8c7b270f280517f5fa943c84e0e7f8268ab6218ff8b5a1cd5138be2ac8e3254c3b78e31799a899cf21256c58a9b4e2de63ce42f58755f545f16a6beedb66b59652a4477b9f55c89ca220cdbd6136ee4797e6e4e95d5922f6f78ebd034739d37e9c4afa7e3688c9af7a876d08c5bf7aa9d8ea9271cf5aea3394219a04afe4b3f8275e66dafee3cf2e98cc7b69228f8e5563471c8c8e58a364b3949389df32c4077263d33ed2297774b66313d21c793086a512351d6a73c00157f41c572559ea4f51fbcb100527c36bbc81c63cf833aed5410624195eb77de6b446d90af9dea295572ea451327012a0dbd6e76b7a307dd36f1b01223dc5984519e2dffa1c268207cffdb4c86ae6348463c7c756beb56e7a032cfc6e0cfa9af084a3d213bf7da3819e0d416fcb8de7a6f11a4ad52d964660328beebcd659a1577ea6833c38c3006cf03c8311e433eb8c519505934d802ed00a55d55e4558ea0daa715e1889913430476c2366bc32a9fa4fda908d261f81a58fc9fd5522131cc77ee06591962137a9a5b1f1bccd23c224c8e898a6520291770752d34f20a0ba6157217053111148c489d336e370d9f8a4197e156f4f4414caf5800b94048f3db8edae0056a1b2a1c32307407360133cccad02816eb1c784955ec298067d1a85ee41631d03c20970e2755342a18aae823b830503c91153b96d85e72ecf0a87fcd7bd6de27b3d1c219a85d5c', '2026-11-12 08:56:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c211-7958-bb57-fba4df88b044', '01a22046-c1e1-7ae1-a982-5389f23b879b', '01a22046-c1ae-7cfd-88c0-9b573166cd05', '01a22046-c1ad-7134-b4c0-2dee35c498a3', 2026, 5, '2026-11-13', '2027-02-11', NULL, 'YFutSq-_tGXwVspJff5YLg', '2019-03-01', '\x009dda77a055ad34e5058fda509e258eb62806e779c2ae0dc326a99cda584a5e56e3eb0972933455ecdda405831e6c34d1d5ab7a85410956e5520fc57ed29e1653fe3e283c352b373a805391f0edaeda6971b40c75a6f3c845a6f4d72b5a310898637e504f677d65add5fc59365e3ed420c7172212ec88ed4542752f1acadf5d8cc734164d7ffdf87e808c1631397a7f1e06694ad0c7dcee628362f088a1058056996a5f4d413382d2614d75d6d0b1a9aad893902b8887931af1a47555ae7d1895546761f953047c4db56b2367430ced7d8a646f24ed509b32f5aaca193d3e50c6a361efccaba4a7d0bc99f4cafc28dbb4c6ec5a84b82d42a17809801334f84116795ac76812913be6983186a935647476da561e0e990d42cea4b5333d6d4af6deceb32b4fd7f9bd6318fecf8dce9f8dfbcba2a7ff8cb470ca04f2716e05a42df6f91ea7156295abd492410b641b6b7fd3090c832bd1fe2c4df89de5c33176c177ac424ea8b7a3cdfd732766c6f4721f17778342da7f55dfdf48daa659e643266f55f8249dbf01edcac0c439b0b15d411eb1879b1977cd039f0fc682f43a45362665070057898759ccee4283ea5c68d9acb1e9abc6992b6d0c48bf76536a7bd88c8983fa71013ab8e8600c60374a9d21305b6af565498f34a708dc21b4d3114c5722acb0683555c0fb3c7d34a31c5dab83cbffb034514a9880db10f68ce4efeb86c0e4b53bcd7f5f09aa114e662e9fe293fd173360bf458d82cecb479affeae0ef3d208b5f2113c028bb84801eeea68322f68c3bdade56287ddaa73c694d3ffb6665cd7da9e08d8c159028e098eda4195c3b3e568d482d376dd98b32b966da35c3cbdd34820861622e2b1b8535ca4df7817fc2c79f7c8768b4e8ac0353ce01b6a7d90e31875d993e7b4c35da1d8ae8f62d054b93629cf462c750a9de91fc3a034c92a678ffd3d54d936aab2048f3438376a13935239a16e004603ae68edeac52b3a5b730665ef5ffa51a54b2f53af666b8ea7ecb58a6d115b973469c8a412441669066beeb7248586a395ba6a5c0c4e88464686fd13b4d1191f48045a2c26e5a442c14c8af2cebe032d4455094431fec601eb7e24195e8b8a8fa6392f4aa3f37991240fc15636aa979679d697fc716065903d4fae18c9f0d576733cb573abef24264d6cdbc935f5de074f9c3c5884abc8a748335a9e144ac81847f3fa64f70c31151fe5ca181308a2eb90e4b00903ce39ec752e447d66bef5cc4eb60217ff8af9ffd3649c22a5aedb5bba8b1a88df36542a00b173c945f79b1320438a47626ae7cdecc3095c8066999f1f36f81acf8059b12e9d6f06351a51fdfbd27db8bce9c424b61b825f6b8af24d889278ad55015381b76a74d9896d0ecfb7d805a744dda421771b3fc8476445cea6e1f559bdba000673ad6313c2c36f666ddb630ab91b4a442ab5be094eb28b4ac4251db8700532bf64af3d02a75706e1c1e0126f1b558ce6a5bb95ee75e40db8140289180651c95f2b8e0abffcb523b851f68145c2ac968d232770e8774a6c7d9a8e83a1bede9c39cf15fead566d4ab597c50f5f71359baf5964369a5ade5baa03d685ec033fd2ad0a19f09e0ccc653592b22a49fbd2613bbc480f832aba9053bb95b69f5461c40b70ee4d0284c1d79c12650d191f4d1c932bd6deb16395ac4154149d78846deb10353e9428e6a9dc7c2705b9db2331c0063de183c6c23f826be7e2c7175328ce1da4b867b1a490945bc4fc0e5dd1fb30252823649f26ae78075fca7f4e0192ac9638a9879185e152bcae074a9b257b4ffd8a5f1ae1fd657bb6303150990521ae2e91c99698ea0c154919171805897e0f15a369d820180cf184aba058750479a9ae0fd7313ba63bb91c5c8c4e12a9d6af687ed9e7ed2edfeae8b3d5323ef1243dccee48d9bc37ce229cbc561225e5ec62277b65ab2b6aad7e86400d86f25f030075591698f7bfcbf95740168666a9d3e4e25171e1cc8c7bff0992615e31a58a352414fdf2b4d9b284bd475eec8beff67398b13d9ca73910f95a05b70e17cc957790d7af39f621b19cfa47aef0e5fb40f342cf0d6e21065fe06bddfa83343e38b60ede620ee8ddc895d93eb256e78eb79feaeaa18b0a2c20828efb015a249b0272aecb63e57f5b98d652831c7a1a224b2c24713bef4', '2026-11-13 10:11:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c43f-7c73-aaf5-1111459c3866', '01a22046-c415-7e54-8626-13e07b248eff', '01a22046-c3ca-7c0a-b14b-4d804b7f0644', '01a22046-bff1-7eba-913e-075eaf1fec5e', 2026, 6, '2026-11-16', '2027-02-14', 'phone', 'd-YCV5UxfCV-aDtZArzpJA', '2019-03-01', '\x00cc75fc950642c0aebab2e5d8f88b2f9ea30a5ef4239e46a547a1b18bb416522f0fafd3858689289ad0a2ee1cf3ad7c84fb053ff0fbf74251ee5d7b0cb60b778342a7d4455da165238957fcbf021d145c92e260bdf2df5c04ed37cb0d1bcf1f12e982d550b94bd05b7372c9f186c57d03a53cf7bba0e46af04a74a1f780561860af9a72ca5e85daa433cc889193a61f949ccc5796828a94ac460f561869ce32284a9af474b36b473029f40f19fe3d901c8d774dd37e94a9ebbf4177cb5dace92477ad1aa93ccd54de716739038c50939151bd54fcbc170dd608bfda7f2a7872132c55951b4fae76b384e92c9d5e9e4e4b89e6b8cfb8a99673b4e111a3bf64b41231db05090e998cb9a690814cc2c44707ad283ee2c4ebe4bf5fa3e1bf9af14bb266c2d6b19e7be5865033b20ca8716d2df7821de1be6843308a2aeca478cf8b9d7def98b2a83ba09b0f623fe9ec0749dd60c808f0a5806f5095c5186dee53163301e101b9183533194608e2ec6813d4030aabfdea4f6ebf56b0bd3b6fc4c7cccd4e55ae4edc681a72ce2ae7e25a74d6dce41d7343b768b2aa15bf58245742ebde7a1c5f19c848959ff9f10d5e8911d90295606d08c5fef034af2e60db8077dc3399f07129449d3542b52daa29116da45887fee9ac46d53e321e52baef87dc0b811352dd363266dedd3ddea2d20bc34eec0b6b4d1dc79e98c74eeffe00ea8cc53c8fa7d449f20cad8c79c7190374d23864a09503e47ab96b1b2a7fa4784c9db7d89f2d95ea96f8704695be1086907d465790e58002a033f70fbb3bbf85fec93fd0ec10775caeedce050308882c9c0ba3530c499f4c70615cb97541f05cc2458dc95cb71f2974d37b3c9bafe62d286c7f8d3badecad75e8ea02644929397825af253881d0004a1a78a854f13144cbad18156ce5ab126d6ccd394a56bbf54d0b575b5f10850d1decc90445ce646a75b67d3881e907c36f4891bc725f40a779f52ef50da4ed794cc60abc49f39a03d0cb34693f3ed6c1063cdffe7d1ba8ce9412579f2a836529109368376e98d409e00e52fa168355b32c5cffe0a04e014b0e7e23d5ea2b6283582ce0946daf3e8f09adadc16f11e0b9caf3712f7d2c77fea069792e43526eb6ab33cb40bbc5ead79e36253874b0cf0a7d1df89421821c4bce929c1f272f6a8bc36a0ef30f82357597e9d31ece24f749cd521e2a10ad5e6872b40edc81686b402b017670cc9cc14f2e0903fee01a28f3771010d70c54606d7d6eddc069d8d6b381743bf8f8b7d9f6c26c6ee720870d5baff61b911797cd0eb2b8642e728987b2ad7fb0e614c853df8931686862e5e945459ee26de8b2ee8b3fcd343240ae33f329f24e330e4c27631cec71d03846e23079a26ca0a685a0545190580e761bd5965edce5b7e3517ca806da34f3b26e81c1a35896277b911e2e3440700f9c88ebd430abfb08fb89e689f6a26a08445f7ecf8b8efdc6d9bc450c77a38a0d7ede728a15b7e297dddff4ee449b7e318b92cab78b00cf4b5b0af177d02d5974a46d0d25f18ea3bb0812ae40cbd6526f853b522f002ff38d63a25b02a5ad5d961e169d2c7d4d8749b2f5c570c6a475b9504c99c3b8d9b0aa59dc0cfdf3b7e2da0c12720865ee143c4c01f7034f2e6a2121898fa6a873c1d6140d9fa174bb71100f16cf09f042b4c247242ade2d1f87895eb02dd8918842c7050422698497545a0e7add1f1591aa3a34f696c1e197fdeeaea975c9be52eeb4957f97804429a57ea8bc6c30fc3f390463c1055689022b157acc9a40d0b698e4b0747405de63dd94ecee96b1c85b52106e1967e3d97dcc411dd501600227f772ba9c3f3fd095873f11e00b2bd73b5b0222388f4a21f10b43d63889e295d99836b077530b1ec71de865b62fccb6079595aba0248c5a93357d0fe85258bac6abb0cab46fb2b3bda7945e94d745027d8091d1a384aa0d043e97d82493c54722fdfa7d74fe0b8c5e9d430c88bd52e9e8e140fecd32b52fe2dda51074b2c744c106b7711088f6ec329739cd1d9334fcbfe3be16905a234b92891a790e3281f2b821374fd36374610116ff1ca8138d9f28ff2e3dc3a09681c313379a2e48a1bac3c247e2d9efebe5fc76d8fe92d0af563e4f2f9e6188f0d28d258b79b833041c475fcd12faa0cc0e76ec30a90b3377591cbcf348a10911fddcd99a243d5197d32ac16bbafc611eaf8b09fd42a0c0dab53cee2a43815b5a79d81c0af85a9daa622499ec3fd565595a402e6015503bcc8249e20265ab7d17bae236', '2026-11-16 13:56:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c5d4-7cf9-8406-221a18e5535a', '01a22046-c597-79ac-a0c5-580066ca120d', '01a22046-c540-77d1-8da5-9427a0644233', '01a22046-c53f-79bc-a719-52ef0a438a29', 2026, 7, '2026-11-17', '2027-02-15', 'in_person', '-tV2TYMOF0oUTCOUm1pPZw', '2019-03-01', '\x001d14206ae7a39adc36aaba285e75aa6029cfe3de07833bd9f95ee469526a7e081662fcffd40cc5b57928e304fa13d2b5f8fbf3ff046d4eb31f901d5ae62a1f8943dd970671600dddaf041fb2f296dacde6b1b29b8d52fdf6a20aec50e630a41c55b26c8b6611034dd25fe65d8116527f0cb4ae5d05c74a15cf9c21b609739c7f731cb8598350a907d56a528d9700e23b612e745c3efda0d0a4890e79bfb9117aaa491fe738b49ce69c0f50ad842189222d773d4cbfa90825e51bf1e87a0732e5e7e25607adab804abd3c843db4116fb9f60aa547c9a978b66f51fb84bc2465b1960243448d0b890a0d3befeee02b2730209ad392b61adacb3f9675b3168562187f9156c8cb256d5f30f123f555fe071585cf3d12b721ca4cfdf146b77a3b4facc2d283ed3de3fa6043678ccdf0c3d8e276a6df16ccbb9177b721e12cd859350e0cb5cc9d99435c9918e1bc32488f73bd7efd3fb9c08dd873a5b03e513135046f2f60902cf368f6bd1c3a70ce2c26a5d5ffca875341c5b0ace0c0ed29fd1cff5633d18dafe997903973d179ce80a0eac80f57ae4f3380edbfe69aa16c7108c2dba054dc8585a1a4318103631c11b97252ff4cd2fc13ad059c8a0a41fcc0b977bbbb83459ef1db697ebfb00881fe7765b8f42f84f9e0cd8c447d53513c4a5f56807053541f01c87e689c050bc2eb16ada535832d388304456276851991ef034c96aca100f6c864a199e93e8dcbd403f580ba4f42ad3156d6732989ac4d5256cd1c9b64e682843744641d034c96eb4e2ef754cf4294c3d9b869cd4ad90a944fe50e1ce07ec9d6d3e803512dce5ef112f688613816368a86a98c27d3599d79f756d0e406ebd4f52acda5ecd35fea4969951738d78ff7af1285ff7f275b67ff02eaaea719a2953a0ed3171734460e0b65262b411be7f9e25d18ea96be04d6ab1eabd25d8d2ac49667341e9dfce27eae4c8325f1ee6ecbb33c1b2934f4683506114920b9baaa7ff046e5efc2735fb8e25e2a5446c072d5f344e1a1d7617966add91ba5d145b9433c7476d3aca0a0434d002fffe0117712427d27f089ee15254bd61b965cd8c18ffbef2a3261d6415ebbd29d77d055fc7d45fdcc57b19c0825053f2161cc765f90c96ee414ab6f0cd676f7053e39ef851a277f0f42f5ba0a503f1886d8806acd34f2883200802a8a9e53d6af910e44e73531c3a79376bd110779bd4b365bbd97c89e1e686795e5a14be5457932fd09a6dd8e0905e27e7c9a3ab2bf60c285a4f4df624f29ac80259598246efebccb3c6db09e8484ffcc724187fd7b128036c9e84caf2422b8be10588f418a4aae7b88bb2036fbab2f5b3eb92a5fe0967206828ff24e95c32da2a03d3cdcfb38d1ea1bfd5ab9621bd75d03d8264fb12892a1391de242f98f0a7ec8e316ba7973360afa882e9276550670b699b4c27ee6cb1be5b38b49a87b58a305ebc8a3b30255a2249d16b399a74dd20bafb1dcba3a599ae17b36a64d0e540cbccd31bd015f2336a984727ede3d5ff5f6803047d25babc972a4326ef8b27db99e8f6a05c7f1739d6b51f261ba6e77974dd102af39b8c68ed01e5b5562444d423080f83b7a092bcf24a2bd41d749b0557e7a16d4f34a815b5e8898280cd10def35c074b93041501d32d4a3853c939d96f1b797cae179570cbaf1db82190e375b377967cf3880e78dd74e04a3cee01e275dcc6cc59dda28c9b710ed1d3fbc7acf526c8ee64e31c0fc389c1493a1c89583378017825d7e61e0581694f7e419f731ed5417141dbe56b7bc2281787249b9804a2f01e7774c36f863444e1ba54645f8e3b865abe9492a805341eaba1d492a87e41a7bd23e990a64b0c9dd1a0db1c01b31e60603413261c82cc2bc041902beb5fc895e168a7f382d011e3ff0ff6d31a74c1fa77f796a1e59a2ac270a62b91524f52fee41b40ea23099ab48008ed70a40b41869fc9dce9c77976b2f3a17e34aceeddf7986c2b506eddf8dee30818df1fec546e9977eb7ffc751d66266ddcd3138c5da8b176492e74a2aae0c68ea5cb84d6c702ee8a1d59581e0b515b4808acf58a827874137d162a2c74630072a9b87ae218303f24e2a0ea1dc6ed92d6d9a21d3e4fdb38c5d09f2c5ef3b7aa09aff795fea2f907df69a716b3d9050d2411f60d8061714b80befe2a44faa1709674c6142ac1f03f98c80c95dc4decf52487e076da2907cfebdf75e67654b8ac93d9eb4974d65fd34c49653f945b488d1b5a75c46fa345315e6f660120144fdd3cf67ed3827fbc0802ab7eab5475f02ef0ff05a2770de0db2a7d78a72acf34d9648ede9232385c4293ec8f7688bdb154f73a545036141386b07e2c1c05b0ab493f48d863eddda28e567', '2026-11-17 07:21:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c78c-7284-9f6f-967589c00f55', '01a22046-c769-7603-9684-1baef0f87dc2', '01a22046-c72b-7afe-b9b8-0a100f3992ac', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', 2026, 8, '2026-11-18', '2027-02-16', 'phone', 'Srxd9Sy3GbN0wbst9ScFNw', '2019-03-01', '\x00800804f905082a523030d8e0d4db2717db33608fe564be1f47616c6749792b32c9b2f2464c0765000e696bf5865620339d6fa3728c048f6e02b2cdf23e0d5ddb4a2f79191d7cf2fa8cc535a36f01a65afe198956bb60d549864e8ce4e37441e8b0cedbea529906e32053ef9f9a6c757a741719da934ed4a47fd020d5666f10a1ce06543a517298c3dfefda5aedbfad3439f94fb0676e96568febb0b7ce368a8b4a9372e2ccc19560f233f5c19fde83a3ce48272f1b6abad52d8108d3c2d1bde35cd5895fd258e21045c1a8b44fbc41b4cf255e31a991eca3228748affa633147c88504c32a00570056f74edf642fdfe75672c0808dd365bd187ce3425897e57fc304bdeffb9d7af4dbf1d7f931c72854b9b2b0c55dcc7357603a8f74733ed601a7a5985424604984a1167486bd2726dd8dd76a1a3c6fd69a00230d5f9cc2bdbec3f037757ccff915f1fc78b8076c6043f92d6c726f616f3b8f6d51130966062c4a23eac7bb7e81a56ad3e313157daef4db85cf7e6ec2f0d2c9ee815f36a37a5f88299a728a1ba916fd7f8aa06626b55b77009ee0e030890341e26223929c6a288d464a043f2f3bd6d316508a48d8cffc40b9fee5540fa2346d74f5198ed7b5f818cbf62d1d83316e0633c1f1cc506b0b9efed50d2c3cb8015269b4dc9cd6a1953f69f3e8f99ce72d81db40d8551b0db69691ea6328c69f771f7a2627728d5e8dfedd917e4e4756575a391337f06d3c3261c39d49beba7f5197bed19e21bcc40ab87897cd4cdf5003c4553cd6c054d473450f14c0b2584a9060ececd3368d97a8aec228acd8d7fbaf2195a6a6e5387a572e7c2fa63e3f69981c2789b02893f3fc215421df041a7db928fdebc20f949f15fbb366849c27476e59d6bb572450be8e8a35f5d6971e8315204fb67fea0dd9b8129b390c29120c8ea7aad5bdafc3dcdaab7d198d3c97703d0d3e896c232f389a0cd14c2b25e2efb5bd061d2feb69584741a41d57e5f4ffc35176e89f7217e046613f375413996ef05e686a84530792fc53365ee0caae00871cc96c6ff4e2a20c84f55ae1b1b0afd15dcb4afacbe54fbf6771ca1971b08330dd69432925a7d92fa6f9785fedbe5f6d37677144e1aeff08740f6e88cc50016191e839ed1b733c6cfb39e8c7b83b8d7299cc1dc208d899636baee385823eccafc95e1d43a797896a57d15f69cb19f97519f0ba727241fd95d7989323d4ce2d1cd9a46dea929a42a839c96084e34b8784e983cc3c2264ce93357c36138cfd6fcd8dc0e9bc13d9ec951788279aaa89e8c5bf8231a9be0268e7222b39b8d4770ac355c0205fff1c33f29a95ec5aa1fa9808d0c8eef1d2ecf3efa990d903644f57aed8acf2c405e8fcb717b61be15550845ec8531e48d37643784c44f0391d0df0105b80afc1a0528cdfae6fd405ba218ffec611237a96f85f69e5ed2eaeb37e01d44a6733841c340c60f8b46143b3318a42ce9e1eb3cc107a380b4ad581f6f3973a0c368b274b5b715b7971c1e74a1520c92e141a152b65dc0f2da0ca9f10e6b0d300885dc18323641178158ba4e990dbcfe234393a618ba3145c9db4eae3bcadef653a0ac71db2ec1843cbc9d056e8ab864b4da77804819310824341476a0a03abee744ed3ad027cc3c74d32f151c27f4dfb204b500576b5b3d5d966190a3785d5add3892f7f0140171184f841850834da0910c4a4258cc5f60b32539fb86892168e87a35b6f3d4a9aba021780ee50d5b4082851b548a9f1fb63673248b7796e6ae47d1145bef6a7dd7223a4cf4078e6a04062174511f68597059f2730e0311b12e624baca4ae686c021414c3f2ab8c9db69aafbda182d777ef033f22908fb6dd8c7fa77182d32d74f6d2b5746e1bc38153f32334ad38b4f4aff670924c66cfb93a25357144e8662ad606618d9f862306ce923dccc9e46214c7b5a5c9151080fc2a2068e6f30d4ff55ef14b95ab4b6266e3f7dfc43d072cc50f6314cbd2c95d00a97ef7c75396b4696dcd348a295d041dd2ab927ac603e8fdbb2d0d82f5dcedf177cf2601f31d5285c0724ae2c38b6d50b016244d539f8c58785313086f4b4c337af344ae1a1138d40954154ce0d5d92b1492ca3669adf17f58116b40fbd63b623a06d0c6d3518893c257c24941d0202a667fddbde69c0163454fbc40e848d6b5d95ec86c7872db66db0933592f5332c4818aab6c915de9e232e578b16fe0e5d036425f0bbe413aa8d7b585d45f07831e3d216ff6961d9eff00ea6f6c5107b518b2eff9da01f0a7717a4120740255c5ed810e77be605630d09c628bc3c8a1dd5', '2026-11-18 08:16:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c996-7b73-a752-7ebe20f47e07', '01a22046-c94e-7c63-b0f2-b76c4235ac0f', '01a22046-c3ca-7c0a-b14b-4d804b7f0644', '01a22046-bff1-7eba-913e-075eaf1fec5e', 2026, 9, '2026-11-23', '2027-02-21', 'phone', '9S85zgKdp35BXGaCwGmzUA', '2019-03-01', '\x004e5c424ac6fcb56c0b48ceba5205cd87392d543b7f3aeb80beffe10151c0e8684d538c6ee3066114f0af416c3a0bf5f7a0d4feed24543b4bebaceadd2f227c81986ee47be110706fa4b8e8fa8907dd65a441374bb289a0ebb6eeaea3f6420cf6ed7721bf22a9dbf26dd25f81346d50f5aba89f9bc5f5b2f8a44b66d43a25ddd26433b094f4e4b848cb2cf5a88b77a6f891536af185221353a4674f0e36bf95527a17dc25656e2edb941545cce06407b6618e22b76100dfd90189ed1a9e9d2710dbe3abbdd8afb01d0c5ec8e242bd150b1690176ac345921488e7a49400453cca6a3dec0d17fd48cadb9f7924b2a92daff0c20ffaecb392bc51fcfa178458a34d23797b9880cc0b513f4d656a5c1a77bb5c403b0dbf9700025b2fae39ac2e682f5156cc1ba622630993475e10becd1af4ad4b65d91e531ad9cd9ffe19939476a98c8f6aa8cc2a0002910ff1e038b8ec380c7864526beb25474be821bcd29053655ea5b620c79f3dc041c8aa56c6a99247e33c6bebeecaf1702eeb07264ffd8854823fe95ad70cf7e570f8c549babadac55da1f2789a1fc39fd7b5da0726a29c1360644cb7f99cfe963d1a2f7366f4e2962a3630dcd399715b337f1b2d0190177b2f48c502e402832e42a783e73869f3580ba04f9d4dba899c90debe7034b1d63204a4de55fbc7f8c1a931cd1147803bf107ed5a0b12ab0c7c99c19487f2f6030a5e926ca601f5fc9ec80632b39e88ce63c2d78e57292ed0f132fe1952409015233feaa63efd3b6f8a0abf40412d50aafd68cddceefe5b9e333f1870e4207eb1708396bbe3d1e4274ab0097ba1570a7a7ab71a7e0cc22d18d32ef1dfc57d816a6466f36ca7a5abfc84d07c42405d74c562600213d7d4bc732b969762b5ac9de7631fe31a58dbf7f0a6e699521942f0d01d1bf5ee0b195b967f5add61432d295f9ce49dc9a2127e70446a7896fd63df0f2d50a4407e16f9d8e231463b4baa33782fbba28bb63254547631d03aea8cc5db82bd794458a2c6fc7a51f80d094795dd13ade97c6817a49ccb79409e35060b3b8143b2ddb8d23333cfb65ac0b9035029f64bfa69f710e107e3ee85ac91959e9e5f8a7f2bfae95fca505e7132c0c8c6a7200d142bf9507a22cf061ed7da857b61b893cdd2ed5f8e368ccb9e953b73084560f8ee7ae0fe8fa1de20079d753b762b6793387fcee90b7897c11057f37ebc9a9ccc16884614f3f1417169017a13645f27b04b8be0dc316e505c6c3ae58e9fb08ae2e6ea25c288e9841cb06fc1da763035a6ddb8a6a2be25d529021260be904e7c2c011834d65ade9cfb3e2d2ec35c3976dbdccafd2ae17c50d79099062c62f45eda0cbac043843d5f9167c26084a4413480b95ece745c5804c9f10de07200365d5776b63eac0c4ca9cac6425255b278385e23b039b72d195b88621a807f4de71541264ff9faaef63b9a4dc6d47712d69e18d2da2b9b92ec3a7797bb6f9b7a41e988fbc738c7a8a20e70df391d0a662f672f7a23a459ac54499153aa0e5e9e0378fe391d3dad6ade28d709a5f8337bebd0e0257162b2e49c4e6b70a1728c0d3b2b5ece7fbc512c17ba1b49a53a957c429e54201f93ce082a6a752a616ab71e94b1df1bb878b97d2e3b59414275dc6c6f942265b384a6265ac4b6e8a4a25ff5d047b1bd6d2098b3aa68af1c368e7908fa29a1623e88fedd7ed070434bc8c9933d24ecaef33da9f84fd8aa2f1ac5e742a45810d01ad50b4693178cac44fb36e7302450a85a2f72d70e6b0b0b133cfd3c5323babac66294aa7f04f071b3ed18d1f05b3bfc52f41fc6af9d67c8e023bd3c47662767d98bd3921cc3e5941b65cac0709f6536c8cf93fbc7d87655c3cce0fdb2874796323cffcc134086b1643bf830deaaf17675b015def31220680f62e18a9b9313c3dcf6886413dcc8e7bc52c8328c07cb20f9e7aef3f941c50654c5f692820a723609ddb04e9e69948cbd881bb7302063e5206882f8fccd4e4ca8ed0a9eaac9d08304c0f905e1e8db958914248e2b5228dc2545578d4afbc486494045ea63724eafcd1315ef1959d91d7bfe0d1b56ebf31fe5525976bfe5b85fa6d76197db739561e7e6c6501d9436eb3fa1a4bae956c38e81c45c1ed072761912439a259c6675b4448af94846be1dc3261d921b21b2c179c98fb4a1056e13dabe89eaad118c341b1cf2b1fb44409fb60973752c58cc30261048b5b9849478e9fe633d59c5e8590af8fb9990df07e5f5c710c637500eca183fd11f9ab0adeb094591b4de73', '2026-11-23 07:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cb43-75f4-b74a-cf2f152ad547', '01a22046-cb0e-74bc-925f-49f6f1faedcd', '01a22046-caa4-70a8-8a68-62d3b3ed88e3', '01a22046-caa2-700e-8e0d-9384673b7dbf', 2026, 2, '2026-11-24', '2027-02-22', 'email', 'Fg0-lPwgwsmPcUJm6ZGvkw', '2019-03-01', '\x0083d1f9571b427bf7d59b2ebce4b6046158284e7fbde53e439c53a494caa46923c5385a9964ea46d0e020b614eccbc6dd10d4da75883c7e8713a30b311d7f33748f0ceaa59c55794c718c0b66e65cb7de6e416d0f9b9922fc513c06daad934bda4e288da4ef749ecabd88d5205d90c33089b510c29291b2a9e29ca86cfe9de9deda7dce121179f478cec69da63138b173021976e1f2ff69d0ba0fc253f8d58fc11ff16da2bd7e2dc6897ca8e6caffd65e39205df93064f80966633bbfae183650bb6b9cd0e5dc2f9f9f6a513e549106c31accb165d50d73e8e033ef4631a80abea71034f5900e49b3bc00a665ad9039cacba402e9d6af80e103d029f756c52c11c69b4ed57320a28c2409c8be6081d4d3361d37e7db6dc6f8adff200c41b01eefcb512989b4a7d36a04ae78b9550d806ba055c0b9d7c35219fb7122a91cec5c18412a9f7656793d731397d876493f371c59c33e9b87b430bc7a41e4481b9189a0e9a37b34e1c9e0f06b2fb67db5dba6809e0a8bf35d7ea7ad8cfffff444ffcc710e466fe973eaa43fbfc2bd4971f0eb9cd69a6404e19c2f45872dcdf60fb41c90b63e194465a1e70b6858aa2c6baeecb006337291b7e1f1279829455a39c2370c62f37ad04aada5a10c5ebe763a7f5d634d385985f5a02d07f2b97699658ba7a8e5f1a68c8b8bc9d1adc009e5541323ead99529b99dbea2f3dc05ce8d44ddc76c6077b59881dcaa284e91370363084864e80e0943b005dd0cb3db2e9103d07c6fa84aca4dfab532edd228fda470829703201886c3179207c3150e438a24d90afc523828cfd449df18dddc9f06bde5bcf954d728b2e342c28e1e8788d0f1825ac4d4e7e68283d082216fce26f1e9379b66b6842b8494384c0e12aa1f5e8558850b08117c891ddf2ea9f30c783901b121652913ad0007ef58715c8fa4914e5176981c0314834e3000e1b2985f887ffb46422ff5d3586a9c52c38fa9a587618daf903c58b66a21a46271131b95b0558312a8c41cc0c4a851192581a6dd1b4daa720349c38917873987116220e5c6742f88dec9622a0da2835d1406ebb84085c9df47f77a4c45d66bc6e6546b5c301bccc79b996b02fd2a30d988e408b027a0278b4d034c0445e71b885e26097009d0f13281706ac75b71ac8b048fa458f4d7c40cd2f6a5c6fec929c5e7ffd90d0c56b020717c99ebc67d2c3e8fa759d03c21e1da6477d65c70f7b2e045f622ecdf484cf6738aa4ded52bddc354c8d3d0359e3c4236f81acb479a8dda90549c397bfb73c08112f4964422563541feca44fae7c0d6363b28f96090ee55dfb044bc02f3e1b9fba96da9c18bf93ace5bc9f04e8c18f75ceaba947dfd2a3435b7df617185fbd3fa230c51639491a5683df340bc4213958d332ee04a91c504fc34eda2ad6ec1b50b81ef3421dbe833d687fda17797d9a08d8e2710aa4eb58379731c435c4b2cfefe75cca2f694ae156d60f9b9d7ea47410ad6c7583162d37eb87d5a8874864a3a8a4e6d77d6a0980d774f49abca8e8bf4daf21899b55bf2ea8585a9d44e319a94bd882948430ea6f79c17cd5c9c66c9ce0752734f240b8d0dca821bc675e3cf830b99f49c4476abdfde5795ea43ae1b385ae038e80847f1d5e04ed7e4f07a1611b54421231758e8a207a3dab7d8eb7b81036094f34f3f9ea83f080a5f287186ffb7fa4607a9031994d2ebb7c557d6640a395a25f27a9b28ca2ac1812b0eb73d49a621d449dc3c7aacfd1107c639a4cb710cc47df5e5c15c28886dab4260d9b9c422f873d097191be7d120e5ddcce14aba2dfb3d29f0f91d55c2cd3959b356842baa75f150e8b75da0f6868455bc29d6f5a85a128194f293bc08da2e3794403ab8cb4a065e3d64ca7a4860666ab155654aac45cad1813bd4346d18e91e4a68874043868cbec2015598fd4090f1672f7a7e7b342659d62c490c90913d99c4f71957b9ec53a413f5737189bc0ce5a4f8d7b6d55d7555ce93f31418f43cc1fa5d6eb5243dc29239b47999a7636bada65c1aefa7f2f17be018cf30844fd99749adcbe903e6208986d52e8b6a3077ad8c1366159a0dd0cec5504fcc0f60ae99c0a5c085d75a58111f298832399322013704d78193cee23f44a76b7b1b718891f8c5b358b76a48d2fae9c5630fa806f1a53b99a78f3542746629c896cc977d90ea57d95b2079ad4c2a3e12cbbbb017ad512184d63eec11f2c158cc4143c89f6e24e44870c7c93b6f9d5f908a866e17a9191a73ed1c9161314117a9e4a148505fe03ec84b1ba0ebee0ce828d7552911b2684fbd74c43b2fc59936538ea884201c6afcd5312c9a1edb6e52bbccaf6b45a19bc038a341c7cea2a58ef31e419a2efdf05745b22e2c4b2070c28a1d7b7f9d84096166073559cafc6e05a4fff68d56d6893e546a821e143c7708147f8532f60d171779c2f882b8e2c4843970e5e70d06f329dc90ed790a33d080d2d9aefea0', '2026-11-24 09:46:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd9b-7788-b042-91083dc768d4', '01a22046-cd65-7fa4-87db-c32cd6b2c857', '01a22046-cd35-77ab-8e11-d131edc09d08', '01a22046-cd2d-7683-b4db-ef0d4346da83', 2026, 10, '2026-11-25', '2027-02-23', 'email', 'MWgMSK2xW0KokCOeaqP06Q', '2019-03-01', '\x007decf502911cadc1f97e1e881a58cb566f3aeeb5b609003a6eb3d4a51df4774a328bbc95a0fd8bebcfeeb8dfdc949f9ffa2939a9d3769feb0f8435fe0d1da0368683d02226cfc634b186ad061f6b4271107c646fad5d67a72d4f08205c08682edcb983267e0c1ff0395909a50406d4b780a38f5b6654b8777f4c49d55e3f16959679ae85e2b8d1ead2ad1bf63fe63ffd5c92fb16118717a496d216c12dd95aa16a177ffa3c0600e769ecd582cc05654acd12490403cad26d55df4015ce2003c9f1c17917911258e81895a74ab7fe235809e77b32d5087895b7d6d8f0df7a8db6200ad6df82a3884dc4a729685d8a6b7a8397d1479359c3933518fe694ee42470ca8724bf39f536f9a3f3ff0b03f300d9ab88a06928fd1358adff02442cd5e6daa0c9b817037786b8295e9bbc878256130e0c1a1875f3d0d2ca859c0ba353051446b5440ee71d7f0c38d0afbdd99b111c764a56a9cd1e7553aaaf3102555bda5adf21c6f69d39574f5d9a0f1dedf3573be255cdf1bea10ed0c7dea8e701c79cbd91cfefc6a06e8f5d376d1a3756db8a8e185d5780d1a40896c619d12345187e0fe29cf7f313edacb5932991d8353541828a927eb0465b168b3697120588625b4b780801a2c546023d8cb99d7b118f88ef932f887bd9e66e521515c0dd779da40bd41b0bb588d196544bb536464a29d74300b402afbf896663384bb92b2245a012e81d32631f162f7ff2130a647ce3f6be23029df0bfabb8801caf8c7650144e17d4630eb8ed4260900d32a9e981ea690764bb1ffc3de1def0d94f44b8609ec33626294daadc7f2844d63241be75ac3eb24a903d6b906617224a15fa380cd53802d51c880358d7084d833d0877e28e4f28134dbcc13cbf43a2e8751088a8b31b1ac682c72b3c120916ee66b0c5f45c0a0f3c9cf9536e9b64d465a472e2dc587774febf47eb4a3f8b79321e5eafcfd41edb8dd7e10edc2ff04510f11d7c739c988446ca8a51bd32300e1151ca4de95904a011d6d2028803735d6ce8ccc16c683d2dd1391f475253bfeab1aa7b2c96db89b8d3a1f47a5371202b8e1995ea89db4d77b2ff9e116db95de38d80208f5d6aa651cbcfc7feb9fe61df17a6af89b30ce97e1bb5529d0df2bfc3844d2c3db906c2e3a776c606c42b1b2fe2b53aa4544aa97b21e51f8eaa9586ecccbad6b593542727906db6a71cd35eb1fa61c78e10ec2efcdeee96e3241ccb9bb9f9eb1c4f1d298a869a047ab3903d67cd1b00be444b1d761b5211a5f753feba32d90ef94590bd88d581e9639b8dda1d95adac5496311ae69b503782d5f6b933e90b633f293e3a60a0af6ae6f88f98540a5c0116fc65e632f870d1b50cd96cfd51fbcd17d78d86484a6faa634c12872d4e73854e930eadae71b57f2d7bb004875aa7f6f6b27c2b8c71156d7a10119ab0a96677f47a0ff7964d4897a41943f902d411afe21ffd5188286b6ff9c4f2c0fc52e2b0192d99ebb79a0cb73fca06bb55be3c7a73bbcce1e3957309054a11cd087606073e405756edfef7db1e8a0d875f761de8947189a4d1424cc5bec52f0048efe477a0c66357ef2a03d3ed48d61605d275c4f7501ebcfd9fa8e9fe8c8b15088ca7cb3473d0be51eb5fb45b525245fb8ec0aecd0b1fb575a9b6dc5ccaabb3662226b7e07187a6a6625aec325e4f3ce1722a8661d27090e69bbfb58da9569c705c3e210bbe5d70a66191e5cc93d5c1cbf47319656263c519b5f55957aee03d7009725b7408fe5fa7204ad12a789f191c1cf331dbd9f4a90522ea1dd9e81a240aeceaee77b23cef0686b6fdf7371b8ca8577c86d646ebadb7f8c73f8258403e61b2adad4bc271eb5a906f0c143f52ab95e77c45a6d39b0d2ca272321fee3c8661947dc3c87bf9d1f46da547ebea578cbf56dc6e38825432179d9314161bc5a94e9d6da40925879264e70d1f7b4d9c2a83dec5ed58f61a61d53a88d6239010bffc8895562ddb0b1a04c7d64b383cb6966527dffa1d80c019d5d021f202366bb100a7660c758c77ed5daca9e31e550a62984c25f2d46835039288a12f1f667f1d4f06fcbfaf54cc3f89f729a2889b96ebf5745ff9083d0821d84cb5b2a500c93dc98650226116c47297683e228797b3c4068ac3062025fb3eec0318dcbb60808348e45607710b2b16e7c57c81fb6f2bc1ec74b18b4e0a084f704ec5855513051228d50465dc14ee011fb3d371be4358a332eca9089fd037917fc8f3c1cfa7ccf62db4408d98d4e502c122f471e61c931ae39874c56eff062c233b16863fb4cf2920b7a0811176744d279529be8fa17e2e013d757737914be8278cdd05851707eadb2728d007648b51c9df7cb561d1b327c6722b1b1ae1186e16e3f14ab441f27e4f0ce8665bcb3587cbf65c557e9706adf45d5751c4684f1769147424575fc1eaae6684d96dbe4896831f5e7558f8d69d92b308bdec0f37529cd074bf651a5fa496d9a26bd1deeaa9074fb5ab299813e4d19da095909605aa3f9314909da828c6d52251ded740386a39d7aa06acbda6e7694ca4d93c4f76c2e6a8d50821acdd86aafef1943e2751bbeae22354cc514841f615226e25d981579d37904a306f26a49ccfd6682fd551ba0169577dfd7d702fc24c1a36', '2026-11-25 09:26:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cfb9-7552-b943-2c3a11c6407c', '01a22046-cf94-7631-b6d5-bc05ee50bfec', '01a22046-cf53-7eca-8bfe-edd02818bb0d', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', 2026, 2, '2026-11-26', '2027-02-24', 'post', 'tFokVdi8JzQZTIQZG8z23g', '2019-03-01', '\x004cff86ef5788231b71d5e252292849071522a461816687e67bfd5b8f39b02dc81d94e65faada6aa3347d2cbec88a46b973fcbc9b76d288472b45d09888922341eb10107491a5c4f88d7b79420003d9d9954ec038334c2e1da9213e1800ef4abb30c8edcdb6184078f9aba53c66c1444530a6a2b80ce4801f8e1993825c08c7b3e5b8c0b7f4ec4df381eeef0bb80dc2992986dea388b7a96ab33d03a14d004225807b4de04947cb698370d3815a3bb9b9d8b0b74322a0c0cd5c2053e048b650f1b1a46718989bf02d615e462cb47cd58c3d535830156385048288ebd6e61a14cecae23923a1d212da4fb43af8b0a154f6e82c3d9ea439b2457d562a277c8fbb5e9001834a066fd010edce63993c0411ad577f73b5eb71a7c76550f274d63e2791781219316dacd1d4cc42ee40f784dfa89d1dbe17ab2b62cb2a9db393d919145271d1041ce04ba2bcbe0641880e875cb08caf2f1856288bcc0d10d1f8e0d005193f6e5f5fa32e2ab184c39950379bf31cf9288fb539b54da7b3dc17b69c83ced346712b1ed93233bea815fa05a7b9f89dd1e4c02b125739cc2d715bdda3ba6339f48829d53d9957958ffb63caf58a2b63312a007c125be911d16d25d458184db59c25d9a17d28d2ed10401d8885ab859417d6e119015bdeaca4880e9435c0aa63d9b50b9d59aa8074cf3f1beb4e4865c7f32d24ff9a05f14db59a4ad42f258ff559ff56f985562ee06beab0c92926e6fa5189cfab92541210afa050212915df4c95df65ba235af85f8f431b304c19985e202778af0c280c79aed4745db6e223a6b1eb9a91a0cfd8208ae1ebcdfc738f0f1a5c04caa64dcd4252750d95f50d06b32ace9b9a727488d49050ebc5f7db94442e475835df08c20c29fe4b7875cdad6686ef89fe223e83b5cad556ded55aeefaed178650b21c04862309b95bc9eeb60958002f61f8bce0c2d5cd36b3e647d788a12b56330b9f8fb43adc7e7b8298b3087ae8c75043b31baad35de94e5c7609eb910f60794e7f8033605455d8269523399c23bc0bb79e5b158f9a6333c1adf0f7a9bc0c74d7576c08018fe6d061e3c73ae05b6fc736d363e9ce7dc3f195b7198507df968d78be5a233b7611ae29b7537b5ff8847ff795fd2fe76c235f61673911dc7dcf524a944ec24a703e9bf021b30b2cbdb854f655d295f35758f07bab55b80ce66e88ae2c8fb061bcfc1b25588012df48bb25cf5410b5b2ac5f4266c888073bcb55c0a18a461949d6bea14cd71e9ce927e7c3ea83f39382ae3d815032955b13ffc79c51487651fe94c216e66ec3cb93ba53bf314dc6840502a74db7a6d2d1f11e0b1f336d8110feb2923301b5de10e31fedbac624d0f02a40c3d2a40e4f91a7170e76188b4e81f04ee7ed40a1f8f5da8cac2a0ef856746c84b7786700e1f9c87f8eb630faa08e9e4808f0e1d301802da1f04d888477418be3f3bcc404ddf55d2af328590cf7ecdf41ce3450c5e2d59a85410b55949233d4ae088a3c96712d5f466dd950c3b5931fa3023fd82b2e1a6bda328b851d08a998ca23a5213ca8dcf7d92151824ca2d680181afa3cdc03da1bd6ad5bcc91859a0422efadefedd8e5e31425c66aecc10eb86b643ada1670342d79eca6bdd66b1d1b4fd90073fffc9241e114fee4d8f4ba6c81394b9708e245da274d6717edaa5aadf4cee9d8f398cbfab31713fd176bffec0242535e40f3242bedc815990c9029e0bdee8c6dac46acbe3632a76ae47723cdd1390abd05f362942ee3060a2b643e58ba95672264fad8e75690138a8ff8aeed750abebee0ccb1f577c0005cd836c304fdce244006acfa1e179a3c6afcefe44fb8a34aeab2064bd1f529f9474667b6536174be33758171c096fc0659fb7024fb5f68597665542da7c46e9c8893b69a9664c9c3b1047418adc923c0f2e6a5d8e5ceec73a10c56bc2f82a11865de78265d7ce5547ecd40038a31ec941e5cdb3c2e2516beb7ef13903b697d4c08aac7998255884ab98f5e2108ab6e5dbf26b5df10dd9ea5b48db443c883c5d0012bbaab32e506969882653d32641a5e552d4ad2baf7f1f6154ca1a4418567c73c8de6177c692e965676617dd503e84ba73753a751d29cbff6d3ea146c0d1b1014d01733c8182de9a0ea70f867bbb3d8c2c32b3f4938be431ad81aa415fc4978ea2ae9d9f11ae41846b376c52402f3d64e448b95bed757e93c49981f7cc4f589b9c5d7f38385a22ae19b2428a63edcb4d5d136247ba4b6811159c9398cfa9e8e60bf4d188e06a29a3b8a4f9f0ee041cde4b5495c034135133d8b191adaa029a82f84b2b76c40cc11c5b4cf86e39a73fd7ad5992040b1e47995558033e0c1b46cfcf95e9ea221b605d6cad1e03ebb2972fd2d08f113122bb8ffb6ad914067a4c691dea90598544466d53992e216d7cf527b8d801c7c73d7ec250607b25a7ea3be7d409161b6abfff317af6c6129b8b65362e56853282b7e97f8c3d4b7247c1bb823b92e151285ed63a42d8973c5911ee5ad8c902238369440f254444f25b68b795bf7c50595651c43737d2ae7169782d9ae36e4c181425b880aa0dbe39b30af6d', '2026-11-26 11:21:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d111-7919-98d8-8ff0655da8f8', '01a22046-d0c2-7a54-bfc0-6d950a05334a', '01a22046-d092-79cb-9a2a-6f8f5953d67a', '01a22046-d088-7a1d-a2df-e8fc78c94a82', 2026, 3, '2026-11-27', '2027-02-25', NULL, 'G-t4pWBhIS_GNKcrDHy4vw', '2019-03-01', '\x007242a2588d5c4426e6aa6a19087121af23c571fbdc43d6c878d3f9741258b65f5268d5203a8ba8dd88108961b3f5476340fa2e80ebeaafab344c83e0470174e61a9e714b3a314de866451dbc384d86f3fc9e1c5b8cbfe5ab789ea80dedf2b9fc10e007385a25be296d295b6528ca274262b3c60883e9b4d14b0198f97921cbd7eca754a2e23f529d428619b4d2a3b5147dfc147a5a88639a0fda3957caaebe63b9c203af585bd838737e7574a89cdcaa6801f109ebca9964152222f3e6222bdf8f16cfd573124e2ab66329ec07397969c21f6ff2f3a48553f339c80d03353de7e6c21d170edce4ee279a3350ee107a6baacd751619985e1b1723b4f7734ad47bd0fe059da0f3d46e24db8cd89a754ed59b15681f9c16851c94ba963b107e3e638bab29cc4cbe8f77be9671f98626fa9799e84a6433f1035a33375ab2a5e06feac825f2afb1d609880c011ec2dde3d9dcc5b839e13d681b4634c8b927eff6d9ef4fead7baac25e211b4d1ae19389e65a5b9e65d4b66ec15b0e1cd38228f32899fd4fd8ec79189f37061004c81038058c2ebc0ffb19050b7333e7794254710555453298818396afe01c4a17277e23f4d9e68d7541d1c714b56c9f0a114bed9ca896aed52eddca44ebbd73e62d4f7cdb04462235c4185d25df16bbef9431277a42ddeafddc4479f04e97c0535ed150fbf98251ac782fdbff86c4ca28402aa5cb22979d2829a8ab83f97664a8972a96a3e8896a78f679f08f3212cf57b366da147b725223df6ebb007821e6e0079bfae93d2cdb72789a4da0653ceea3a7379a5114530935702b914ffe5c6142d5478605d897c113f7326d95620471ff37f0902641055ee78939bc9ad341452f50c0c23e20075161e7882622b7ffcddf7abcf0c004060ac0f4d3c4e91c6c95941c71b140e2549ef9b752b0e6bf771a3c4eb4625e6953d5627d8ea9514dc70a9da0d45440bf55ac6050dfba92e43f61a25b297690c3d2b26e6d410ce8ad4af4ad44cd98a36b99455b4865805d18617268b5ed137f4f608ee5c2cc0be2a392b15f11d1b8606a18a374888d19e286050d766df9d0ced95a29662ecc88aa8eb9e5d7c19fbd3e487624d4e3fcd960eda65ac0555b237463e87113ff17bccfc9d6ee45146ca7f3ac489a87824c3a34c5e1d1e37c7f21eff9ca508c4332cf929427f6b0b9c80486acd4ee662c4cdf7d22ccb7fd258a93cf2a6dce462fa9a79aa729b0e09e41ad054b08b602e54c5019e80fe70c4f973e9de21643b6396c618263032063418f648c8613fb397106a8c0559cf30759b9090e50ea747de6bb9775e07f6130f0857b005f8008e8029d6469b82d87cbd17a40493778d690e1433344f96683ab6c8015cdafebf3c05eb0d26d077584f6b72471305c3e607ee673a35d895e538cd7c3196f4faed80f1402a471795cb46a3758bec94674262585087b42627ea482c50736800d1473753188988f653986558e6ae1ec5c953858dc5579ae18de1fa04cd503b246a1ac50bd105c8c796a5fd411eedd15fe267e5f8be41455c6dbdecfbf0b32e5af29ce7f18f08e1ac2b936d5ed434ea7d7994e649180a36938954e29fa7c74efcaa09c7171c1bd6fc0b936a6afb36b26e18b966c4f2773913a01bb34f96c77674ace1bdf79ed285da05464b0f81c5e94b3e206c9a3d594c4a64cd729ac780152a6cc5d1c1efcbe54768166d602892be7b5b1593aade829e4f77ec16880760470e59cdcd8a5f385dfde53bc172e97da2c1ae72e0d3d2b24847cadf638abc8609371910983a666f29a63a56992385ff081e37083f3ce71aab4c41b38b75dcefba7b841ed562cb078f2a065e832bd7feaca1a84f2a741d4640a58eb16a9ecc755b7298cb82f5b0e2209db9b2c77e0294fd9ec9f477fe89485ef98a62dd944c8f2efc9b4438c2b832e955a5a6e2f708027cfea8586480316ebbac1ab6cb1a5748ff5202b41c204b6f9020eb151d8e034c83948d97b50d9ac7deb310cfb2fc4997a1c11701b83ed03b420155004f132be1a0e0dc8475f507172f206168cef09877c250db909d51d39818c2e8a2e4a1862c18ec9fa15f4983cc3a8b639b571d2aafaa96370d21e5cdada74c416157a1c123d064c9e00a37ec26038ec6544c5230ed4276e0f788ff2d820c1a7f633e08465af82966fb1d715d7103a93159dd9110a30da641620bf7ec3dba574761ec0af8e6dcd145dcfd480d472ce50dd47d1a71780dd0507f9d8b7d1b17be05be03f024645b483962562e7995875c837e04f5a9a79b9aaeed60a3a1f77665d417acfa283d3589180c9369eb01befabf5279d1871cadf6b2a34f49af8a8bb4feeb2f5d933d66c1a5eb2a7633a0a2', '2026-11-27 13:36:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d285-702f-a39a-525893afc949', '01a22046-d244-7a16-9352-4d8521de1d3f', '01a22046-d1fb-7b12-ab90-dec23cf58723', '01a22046-d1d9-7079-a016-04de529fd365', 2026, 11, '2026-11-28', '2027-02-26', 'phone', '0N6FEJt41jWgv6CqgcRnrg', '2019-03-01', '\x00036892f65aaf6a0c1b3555c2f526da58252a530b627b67fafac65b50365e3d66218d1dad88d1eec87a842ff4b2d7abfa5e4b9b91209a91264dffdc1a4d3a2694350014a18b847b2ce9eed0beb40757328881eaba1530963d93cceca1e881028bb8f9ae2b04b9cc014db1104c99f282ec003aaec5fa450462e28f10b3d673c49847b67a6079e7af228ec8c8617179f5da0a76266b9dd8a6b1febde87ed1518affc3f6f59e52ef839cf8d36730550d1ba8a553df576f28d783aa008d16ef375e719db7d5c9d804b91ecf1efd7b917f54462cba40fa416fc51453e0ef9c8398aaa5af311c3a6818077696b648b7cb2e6126d560ef98c47a516d917bd713929e187e2a061f412f5be13ea25bcbf201667b6d10db4f441f0020388a8597b4d90e3d25bc5b3ad61cac0d08c96b1f901ba8675c97997f137dc8026e29517d14bf18fb2badd14b081db601689e56737df2ed1441bec55aef75a524521a07efb352201d2e643c28c0719659bae7195eaad0aa24566ad83c07b69bff49097f106fd5f7a060147ae3193975d5e0e508e956e05658bd26edb2dab4b7a6dbb168a10e66fc0d0491618050d7c493d5f11864eddd1f6c7aa948dc0c6dc0aa334aea312979a07e497afbb1ad0741e3d8fd742fd86261df9ec6582341ac8ec3362d54379acac88f6dd55de7737ae80ce5cf28f54496d4f42298e2e8b0ea578366faaa9151cb45a69c7a8e7936facc5141bbb0ff3bfe04d70d80c5422def4f54cde46d5bee781b68f5de9e61d37b81d0d9179f9f69f97775f23c59c9c69736ea6a69819602f1c45ada4cf0860dd7df64edde05b6fa4b0e16282029f7df30adf1792372f07f6929a6f546c3df47462ffdccb9d68e5ef9cf9ce2c8bc08a6df36a53eb55334c61ed3ba1c29c91c525076d2fcb276a342041eef99be2e109fa0645c414d0b4795c041808007572144f32b10fbfed2dba029269847c8b18e3518137d5970c73bb53710cb6115ac938eb22d4f6ea2c71d9bad46b2b3d193a4cf401d01458c55aeef00973a765ed3c645d1b1f8481bf51cdbc861b0336527f35cee0984f1f73990c35b7671424b6ebfbaa5e85ee854cea2051bb72df12a7779487ae08dc918f8688c79be783121082ebf5dd9b3b08112abcf2bed09b8d934d28454340ecc3c94f973f4a20d56daa11c5bf086eeeac5071290e60d0763d7695e12bc5978825f73eb4221d9997cbdaa9902c1cbf2d52aae7892bd149e242f35aad06cdff442573c33640743216c6195a8027d72617214032f62626dcf4dd62272cdabc50a4b351fb2e5be98c93a9e48ddd584cc31e240b20d689b22bc5429bd5238f3fd718c3c7a3f808c66d123f25e0bb6f741b24eed253a27af01f2b6df35528df0c5bbc759fb950b02d8bcbdf16e9e0653cf6998d206c3822f1fc1f84010d24181b68059a314533d7e2d87e88b029d336fdfd578ece53bf06c5bd23b0a8b9b863c20214ad44d878aff81895f992b0c57be656ace3bb252c611b8bcb5b5ec8ca7b751cce31acde2effab2220f8fe0c393e6f5ee2ff284ac8567c870fb14c9cffc98999afb4b2ad37e56de80bb869ef5966bb8a008468c7a10de2c58a80b12cb19f34cb7f0ab038d38877d4e7bf18e8ce4b0377452882249c1ef62fc28fc1eb38b9a89fa4c57e8f5d21c40ce2e331fcc45c3c43093e83abc008c81048eab470468f86fbe1309859a3e207eb9940bce9bb3433a9a96f82586afa19e3981357f261cb2874db1b2137814e3805e61577601c4905cd00916594ebb2d2a24ec889263e94ec4329947b68c9810898b2f98dee861c54a0ddc7e89098d989e65a014812eca0c788eaa2f0fe441639a92c77ac5d942c3d1da8058b0ee58cf6bc8981da7b2d1e690fe49cd2b25a9bcf55f523ed72a54e238dba92b80af55cc4129aab0cb101caf9ef7c962942a4dabb643070388ef6ff39f32f3973151b2bcb4753f589e236d3e3bd090224eaa5d2250aedcd1628044979d1bb6460deb4d23e6a0a3ba6ce0bb7178e0ab3990fa5c524273225f272b596f49ce3b646a33e238d9f84b1c31595532bf02aabe48eaaa7a0c79c04a93ccd62a8b88fe66d807417a2848ed8a90f6525aedf7797d0b46700bdfd48efc4b7d21e00cdd3f8d1e957d83a36f45fa72c9f5887efe3b5b99d279b7726d7d8b45017c435afc4dc64bce52bdb3d717893f7068c6ce1a3650a39a6748da37717e808495942fd1d05e1e4d9d728f14fd2d062ec326cd5bb75f20976b17b1e10ae1c82a2b51beeac3e35913f97a71893085da5102f8cfd5f34e3fe8b3d1bcf7c8a250751de16eb0407027a4f858516c60907bbbf7bfdab965a984ea2ab1f4e460883f4657689a4548cdb0936a28d66b4b157ce57e9108cd22996665ed227f3b31c55d0513c49a7edf5c6fc85c3d31f1a5bb3fd0dad4238a1b3e7e21ccb668dc8484f4cb74262da17859d9d5b88231066997ab083ce55c8e5732358cb734b31966d55b8e95bbde6fc6c3d5e23d08e8df6a1d8c3ffbdef9eea394ae4fd5fae7aa433831e46de396444292824e48c818dadb0c44bbe076b73a50db3b38', '2026-11-28 02:06:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3ab-7f9a-9ee9-875e5eaf1bdf', '01a22046-d38d-7038-a413-6225dbcd7547', '01a22046-d357-7304-9123-32935de16492', '01a22046-d349-7eae-9f33-bd05936491c4', 2026, 12, '2026-11-28', '2027-02-26', NULL, 'sLhami9CG0qfa-mgIyHNlQ', '2019-03-01', '\x00d0f744a32597f31bc69b1918c063827daad85e0ae6ea72ce688acd2e2084eafb82f4b3de02359a096cf51c788d9f7a222de80c43c50dec452a2f4a08738ebd3c20b64c18a243d4bcd828248ad0b06fe3b409b5ed2a26ab3c7c64c2d699346ded36c2d824c4935c113c45ba4c815c88d57b95640869e84abd66cb9befa0153382cf084f6e3e60ca8e1722aaaf3b15fa5b6709ad1e7e8c5d52a0423bc3fdacc054ec9663ca4c7fa871b4b15288fe20658953b96544eec2c6756d771a081737b3e548f5cfcda43375c24afec2556105209aad911b8a13eafefd0f6acce8584f518760936f93b9fd689423e770768bc67cb5652baddf31ef61abdd14fb59af0fd78b7b8ff1d6c3d13204491f9f787b353a00b66ffcf7965fff746ab95b1ab1333d5fb4594bb4aa267256d4edf339ccc7413a8c1192df819efe7f57419aadd224d327f795fe0ba2f7116bb0de0c9bb94e3ce16e0afa06df8c9af5ee66dd8b8607e0f98e14c81b72273daf988c9612f469a49cb7e3db52d9ac4580b75ad8bf79862e9e1433c3c43636fdb95eb312303bf754d0a776fcfbb146edc08c5d711ad0efdf591eeb016bec4c8de84eeda66663dcf5037aacf39349578751a0c157754c8d47d3859ee2de3ce0b55acc91b7d963ed8f2c5631321f3bf4f2011215a746f45acd20d86278cb5c714d9add04ddf57e0ce93dcc77b7a4f7906afe0c562d2e1c974b13608b01e0087804a257368426ee32ea02f56ebbe9bf07a69891c86c354ed15ef8a3452eef20e9105d06d8490b99b7621149c3c410dd00fa1f9f81035b1c977085e33a41f50924a2669df5f3a556e6dba4899209e21c1ecfa9064bd66a49ada583f3734cafcfa5164142792849ce596b0ca959c72840c3c8c33a278ebd04ffea4ddbb9f66785a733d80620879cef41816313f697660cc4e5eb6f8e568900450044ebf2b7e36128c84652175afce48af0eb02df4f1bfcfc9cb68d671ddd811c959486687a085b1765bfead2ed4fcd76220254e0d079e0a194116e276c39ea3c9765f5bd0e0b940e8f1728837299d15e7e1206021b558663a1d814b46e398f8ee74da413d576aa67125edd30b67ea2b69848b78bb22e98ee3c2f49cc244d616897454e67f2680e3bf40da6aeabe921d0028a839d2a7a4c2954f767315fad1319230d0a301f787b4495761296a1b6808f33041d00a51ec5a2903967ef2d8ee893f71bc82014f7e964cd05a1ba68358a41e6486ee763afc49a6abd73c4dd56a3815d23cc1560ce65e8480a0beb9d4fb98e7d2e20b1849b8524823ecf30a8a0752515b445368c2ae65e46f4f10c4e518ceb42f31bcedfdba0d066435088607f07c7370ed8a1a5a7fc48f6bccfd2d4457f90198d513ea313d222c2fab9613caa897280611552dc9df378f8a88608964a86865faaf5392b9fdc82b2b756ea3c77b02868c13e617ff961c8c2bf6356ffda9b9b1e23fc4251d01abd123b0fe527bd6da749aaa87439ed37c14ccfe0f412c7a20231ce91524bedb1f43a644d7af767c933de76686ec3ffb14d7744e3e8acb0f2ae8e280cdd5d50e433e7c9f2c64f76c63e4ed18665c58e61f59c76223e9c11e795ad0ace08c27816b9608c4db282e0c191589d90fdedcdc5057d6767536fb5fcebd986fbb6c36e2eb8a615b2ca734fa4bf20c4eeed099387828327b803a501228815cceac56529842c35bc4ec199114503173badc243c1781beab7aebd804250263d0928874f978631ed90193de105cf99d43ff7a0eed16a95081ea8c7445d140fa41d6cdc69f644c2239391eaf7394d262d674429bff60dbd2fe79d8f6829ac76ff8bc1106dfe1e231ae9d985eb03af5cab1d7472f887b4fe8a626fa73a5d53249eb6eb1ab48198c893ec447fca89cb2a03160e35259ccb3828e48c2cb39a491d357f9e0a264fc8d3ddd10ac3593262ce0c7c874b2bb06e3b80a081907fe96e429676c5a2b8e0373a770bd9700c05fb0400fe84250ed99b1c2d3e81499ff8d8cf36e61b93516a766ee371467c7e4514accd6236772f7b5f06fada9423452b89d92658d03d8f590db4f0c4067bf5ac9ec04de51aa0bc34d78d072e832b07428b6fbcc950881422942f9b4d104d8a36a447f6998ba56a8c30c7eaef524f2f88841d82bd20f264a10c9cd8e6d907f5ca8abc6d88f30dc58600b4c93d29e083', '2026-11-28 02:56:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d493-7a00-9499-f5bcb2ed8732', '01a22046-d45d-74c3-b99e-f22d706e44cd', '01a22046-d41f-7530-9f41-3aa6b097da2f', '01a22046-d41d-7f48-9039-d9258599d2ae', 2026, 13, '2026-11-28', '2027-02-26', 'post', 'yqhs6N5YJkrdsgn5A9FXIg', '2019-03-01', '\x0013c82a53551327b4a7d65e9b5e9207b18ef24b225a1515aa7547189048c7a581c7625d598155e88b1c02b0a9e12a89892218417fa650874cb8832be49dcf73ca979c6f2fe92fbaf3a082341540d10323f1257e12262a210eec7d3664315db4db6eff013cb4216f30e902afaf4fcb50f92166586f6a03c4b1748a8cc0c0ac830f8309f02bcc31a0201c87fadbafd1091fe02cf577e6016c0d79218bfbe3df233c4c2e2075ecde6d72ef76ca5b77fbf2542020e1b46aced797c137def1275900640e9b6d111c9a4849702c16f847743e0562328cc3aa361d97a1843c3eeb1e75bc30f1dfd4678016f0b11a78ab748e91ffc99fd4415bbef2392d5c10fb58e34a47357f8d93ad36a84cd22a9fd81c3e8658bfb4d72c8a92989bafb58c7214c799633637c6d163a0e18d147960d891e9112c2baccd354f5741f7d5fd0c7f09e2e7e3d312c834aa67f41715f2142ca38ab2ca203d194f2d885b12a3c7a950b5cf1ab0b78c389a952e5d06659c556a19299b1bd0e0185ea0b42319fa23d1bf9c2d5a5aa6dae942691425e34c4750b40d200eb1b5c8eb4906f40878bfad10186d3f4235a2deef5d5d8c5fa280497757900a7c25d3af444b4728205f5d23581396e0bf477d2f0110c9e372ac574d6dc8542a00698ed7275b024af1dc6a16721116d8e32fe3e3c9b5efb86c8c841aa29801f45cb28e9f4b1b0a13f3caeec2ce46ec9085adbcb59f9fb9d0377187347c65c390bc7998f1e8707b5e9f6c2a1722cbfe65e63a0d4afc1ca1c861778f4e9a769e3dd34e24340fa6a8d4b2e9668953cd8cbee3b568f173a880e7ba4961138a5077ef1eb66e5de6440ea8fd5bfa9fb3008f508bf4e1f5f5079b7569384e3610027ee2b25a7b138dd2c18cc1bc2c1c74104ce194bf4bff845ef7c2a3cdbb16ceb6066d7b1decd65d33c5805ded3b4daeab916592909edd53bd8154f89fbfdeb9d046f6a6899606fd04d92f57b418e09c72ef277e129ab44e1983e1371226c1acd747e998728b774afe62159967109254e624d7cdb5800f408af5a3d06fd40d54f506847a16950ceab4981a4a520c0826a013e02f0563b55add8ce44eeb02a2b2a87e56e463534fcd9668ef324e571cbddbd83d1c126485cb8568761925554e2b48b285aae0f06065e2e0f37f79f118439d31c4ffa6f5e0648126da7f8e868580c4f740cc09d5be4b63fb1ecfe4225a69cb13c9f166aa2b1907a442c1522f29fa934659abc0baedf8ce8f55aee7abf59a6006f42b9171e2e4af21db6e5e2b3751f6f86caba6b9d6de02e20a8519ee955a61eea2da53e325b31e72d61c53f06db863d4a314c73bbbd3b96c825862af7a83c043e2206aa35230f1b694a88ec23395b51e58806697f54a4f6640a79c32cb1a2b1527ee480142e9086f0d82af181c354fb0a4a01eee0958079348fe6f1b4aa4d279b3adb369baaaf58a06001ae07965270cf6c6841d3ed60aa6b622bc851fe47a8e7a733776e054c5b0f7a8fef7d2fae31479150f2b3bebd0c2a8f5addfcaec0a3c57f1732976bfb91d038bcb9c8a7d8bc81150606d75cc3905a620954258ed37d5079ee82e9f84b561d93d508d74729fbe4822ae30d1926a0d2d5117d46f6075f5e2b7cf992f9d816a07ba3cf94d348b18176ab97226db2684065254610ff1b3be39a5c6b3cba47558c682501ef69414900f8e4b0ae4562b94ef920ec2d932df9fc99e02283b7dbb2c8ae36c559e5fdaedfc4b6a54226276b7f4e61043fc3426f3f8d962088c35e7c27681ca5d9383f91b139787e6c84217b7d58a87de1ea229c20753600b4258f9224d7f12d16da25cfaec6b77a484f48f0f6b56d4d42b791a37f3d9779ec03ec932be5266b222ce47a5d4f7ca8c8f5cc3b510ab7a155ea777cc76106d825d0438bd364798ffd7af6a66cea28c9bd4fe6c1cc5a7022e7f8f94de6a54e8a86d037d11fb134823efc4f1023df28c9047bbfcda257d71ab1792d7fa7addf5bd76a66b89541c6ea3e53bb780205e38a62bcb5097f244bd28c4845d58db04f44a1d8c586b528282f12aa3deabd1df8c9f529d6c3eb1962b5324fe995fa36b066acf510413774fb847f017726937cd7dfc2899d1b3e526b61352b7ba08cf949b9af0f5a9435234d660a42c26228dc447bd4b7f51ad57be87ec5637887eeea147f25eb4315b06828b64e886748df91e84e80d611ccea2bc37ad638e0512799d48fd0e8c83ca6a10b09740598e06a421e26e88dc7aff775274101d8df07f9c6b9204f104382bb0fd136884e13ce13654e2f9a0be0567c1fb9cfba8f4f436839ef1885eda22fd65bed1c14d139d96851a73ade78084c6b7a4df23c0b28f86f289959e9a45df6696ce7568a373a9e56cf9bcb30d1100', '2026-11-28 03:21:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2');


--
-- Data for Name: mandate_end; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_end VALUES
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bd70-7770-aa5b-080ca2c2fb37', 'completed', NULL, '\x004162cd5f0b4d47f4e1727a7e9857889e1d9947d945f93b0c15923d7272bd9bc74992a1a7543d346798b3ad26d84b17b84c1388b4d67419f013a508f6c0599cfded8bd6710e1be02a009a7073e58f1e11fd2969cbfb8c4beaa84bc9ebe601f51adc36d74b0231a5ffe4029dae557a5fab5959ed1aed0c8a64d921a843570e17a6e8683cfbdefe326ced8f814f495aa68c76c77f4b120fa438ca5b315889ae59fa1861537193cda3df29f5ee82492a38406ee31f655325e2a8c737918b1def621fe088adf8d3e2989e46ef12ce1a58b771ae7727f026af32263ef32e43d27ac1b36e7251299656bc9104161f0218a563c2baf0992ac3df463020525174dc1a3761a362b80b2528d2b0354e94ad2253ef226b9f0b9b07f917b1462e94a20b809e02aeed8d792863622aaf96df3491b668fd92906126200e5fd2588285744ac3eef9c486fdcb1f534f62c994f88515cd383fb867f5a96fd7597f9cabe6b11e010464aabbbae3d6aa87b8e441e52f33d1c6d1704beccd05553a92387b8860d455a5375503e0ca7798444ba28c9fe9211653ea8101dc16999e87c51009c893568771e05c06259f95bd6f483a2c7b942669c92cf296bb409d3ed9707ff3cf37e53662f35849faee5131a00b428684e597741579d43054d84e57cf348b6e17bed5e6cdb9679f7af2aa000bbdc29a6383d8e4fcf24ac8c9f3f1f187719cabc39bde6210482a4bcb2b1579f5f2a53c5bca297c35e96a62b20c43ce6342e2db1d23f942c404a03f655ced969b741bda3af72c193be18fc513763b5e1d34e359e61e1830867d2c5d7d8ae9720d134bb736f892e00cc5a0ebe79c917750ee88f2950b3a69c0acba048b20a8ad48d32fdcd64da7836cd5c53c9f688f295ec5d475f883aa3b042213f9582882d67d4b4b2f2b083dfa979049f8782533e53029419791e833c231c641afe5ddcd2f5a7972315632f3694502fd9a6b11e9000c0ebfcc740a375c0876e2bb9f1701ece515235301e501af34d171507261d69cc9', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c211-7958-bb57-fba4df88b044', 'completed', NULL, '\x00e969bb99e56226f16a7ec21b21a895f9b8d56f9fe786a1da6ed11f5804fe35034ae06f4942594433d269080f53b88c64f8e8c71f692b57d1dfe465e36710e030d16940671b735141a741069f340b43577ed62ddd3ff661cb192fc7d712213b77cfa330991a561de3cd5947cb5461924ab38cbd8ed2612de4e02e5e0607dbb4a04575613b364a270c5723d00a00d0bc24e0327d0aa7af940a171c843c8acf809b433478850cf2a78f4201866e3d840dbdf0823c6e60c0910a2a9fe37a79c35ae9a8d4cb7607c1c7aed36b0d5531fdb01536ed8c744c7444115695bf8db5c8f086e2687ea92f94a7bc0207b0cec84e6b3964d80336bf0422f4f6add903482ef77928ab6008e93869e083e5136df227688cd70c86883858fc48d79cc6f0519ba172fdd827d9b441d8c43701d974087c7e654dcee2131e34a776b5f6fd99fb5a1255714074825ee7adb3a254f1cfc6e864f64bc085bcc2569e93139749743aa5dcf403b06b291e03e6effaded4229a1c7377044a3a1073ac4833bf7078665fc51391b81218bb89e04693de66fa7befc67b0cfa9ec2bc87059ea4673485d05f8a6a887eb9de81312813292b943d5b040898818c6ab6849240e61487345386cc5bd29ebbab116b5227ceac4cb07a938d53c5bb29c0b276dd78ce520af325fa512449cc4ffc7b1c9decd3ead3134318c064937abcbc49b630839a4e596750eb48ebb649bb3d3cc6b60df00e847b864c74582370a2a50b706d934287f7ecaa12913d82de6e6a554022d3ea9e04a8bffaa784877767a248edac84a78cd3af211ae940468b588bb6c723660ac001e96cec14e5ea51a5a893eeeef3759c75bbca6febc45a5d8647e89ee6a71aab7d8129de1e70e39459c7aa58af64fbb203161c2ca7807dd567631454e2338e7e9e3111eb7be55f83aa0ea9c7f91f9ac81739024a243bc9c21c0837f814f51e2ae29f1bcd244d33a6ee601998e6926b358531290ce017fa70c34a2d', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c43f-7c73-aaf5-1111459c3866', 'unsigned', NULL, NULL, '2026-11-16 14:00:00+00', '2026-11-16 14:00:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c78c-7284-9f6f-967589c00f55', 'revoked', '\x00870f43a353a6bd01ec0513e8fef70f6fd0a3d55bcd2e00df4476ee7118ec2d8a7ef6b3b0d656aaf206741c8db793b2ee', '\x00e8d6c5bc8002b8637c9a13fc06c414f392ea638296acf3529175a7b14d04b42311c41d4a73447c36c1f6f8e542bb9f36b47b7907ba333a27b6831063f8474afb028c334e18861df5d6bbdecc4419873d46c2d6be066965c22dffd3ed4f8f5a4b332a85bf0db63638d38fd8e5b47b744ec50d51e934fc719398d0e8f19aa847b0caea21481e1205f66faaaf8ec5e229229dce1921d76205f7f2a4ddbbae89e388fadeb97992d1b12a58ce22c4dd3e4016b928b0ddc0f270c2b177c450d330bbdd42f6abc09a67d92c509e119f1d7e0631f21e6131cc0f3a5bb6ec0bb43375689b0033945f85e5d5bf7abd9b04cfc932500d9454b48815fbbb554bab40c1a213ddd1317eab20d3be4dd226d1d85f55d258d3b9beaa895c852ec5828bea35205ccee151d55938fb8472d2d7c24ec1b12f2e9f62396470959900b10ff5f961b3b9bb81c96dccebd398239e4051a8839d88e04392170d5377f560bb5f4a6db4284983a5e0521fe397f1f85d1b848617bcc8a4e388217076e77b04225518e75dedb876b40d1eb1582b59b59204dfc73bdc9d8f5cac110dfcae3eaf0dfbb4c68ad41541d14856898ecd6b664f5b1f507cbc29f269c01176d513218e53e2ee58feb35729c6e68312636c9c811bd0b1efcf7f8bada40fb4c1f9cabae55cf7aff907f3471fe2c8cb17afe0eac721e770cc9b03a6669e68d702482cd55b5230155b510947f2ddbe5d0ece1bec0a63558578974041a54c59c27206116d981ec71d4cb03353c506ef2d88d4e32232b945ff734a9799beab361582f00ef8a80c1eba284f1c21e3104dff2c6453be70a8c2590b90bff9494b2f9668c87026f5ddf5d6e99369ef1c92d88439b5ae9fbf74e3d751f6d3504a025766b606cc1434bdb561943d53d67f11b7ef53e02181525174e32a5596e0c1714404caaf61cd12b46890dadbcf476a1c02c1e248e761cd4124b22f952b53ae063de4e8593d8dad11407d815f4728af80f1c4c52ceec82edf60791a44a528cb8f6d4018', '2026-11-19 07:45:00+00', '2026-11-19 07:45:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b6f8-7876-8045-43c838a7137e', 'completed', NULL, '\x0017a7a608d0be9931e7e839cf81853db6ec9db5c661ffdc6cc4d9e76cbdcba05f9b9b4cfdd8bd2911ee353f44e3e408ed285360135b766183d53b73f4cdac8fcaafe5d246850884f40bd7e87567a8c094b303d6f89735c3747161998db49ff808e4bf887e681ab7a9e4aa4c928515bc9232bc5b25cda621972166e535ed4176ca1283e9a820a89e2afb3f74eb8ae03cbe4cacce231a2448bec87bfc10ec69eaed9dc89f6336805aade0de710bb03878b3886f9cd62012c2e78ac6d84f7dc18a47a5cd3dd1a34acd0ef08b02539c165aea80eff487d376ff8fcc7d3c69aca71a7fe457f0769fd65b3de89375c7ba3e542e021416d1d8275c650a5fe57984433c936ea94c8d4ffd8ac597b734026440de4a7a7ced4adb33a94e93859836bb0e79cffa2f886ef161b3923180ca616129ce9c5d06d1d3cba13bd1566280a25013acbbb1741810804cfb0aafa838a7d6420311ca2facbbae90a0cdb0ffdf8f7e529ba725f4321acba905966d1ad166ece52c60c93ebc9a1d38e544f301ac7ddf1e4f5e7d74d0001566fb8a47f18601aabc76a0af583dfdcc522d00f4d3f3e4fada3601e3501c01f8c3728987c9da7df5cafdfc58fb7b9dd6f0e811d49e35f819950433679486badcda6ad2bb67632106a1db35f011b00a1021c81a988382c94bf33a74c0a5a7002bd4b733ec8ebf26c65c54873ccb21c7021954a4ca7c6c6818677c9233b5c682bf473e91623242e84b71d0a2c8bc17275b34720330ba8bd63241a2534772676b525ea2b1b35411cd042cdb1e2487ff479ad18cd57cebd3ccf4eb6cc8a23724491d07d895b8e9642b63fc51cdc6476921f80ec8ad17f9caf1110b2e8d5feb48918b57b3ef6f81609961e72280b594a047b877998db45c524fce709a438e194ee43a81ceae4197c04733b75bf06c129736637f1852ca042a5a59ce5effe562522951617865d33c392d21f69b861fdc74db1269e72aade3056fab3a8f6245f54c2c26', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', 'completed', NULL, '\x002ce13be0ab52df50537cd72c8fc9469d55e82884d4c9820ba5c5ccaf8f3245009e99c8467d41676b965c2e6966613b87395c1663fd86386953ef4479663ba5b85a09d4ef3335f27f17f7af0a38eb8acf39d1f363e4f2dd957f075cbe380fb4352d12f58e1b63145162988ca476e16193cfa3c469a353fcfa67209c1d97a88608ac911d4c543bd6ca7c51405175ad7217a5364f55543128537669dba1d9116f2cbba38ab6b419c92129b68865b434fa2e6471cdb197d57bfaef22756ec87b206c2ebd7181b37df43ea87b7eeeb5f8fd0ff42333ead50189bad10b539b206e15820aca6e572ed33f5ba22ac888c3dd15b017f851b69a3f551996e828a9d5d5d36d0965c4a11e9fc027cf4f0ff7359fc82646c0500c489a7cae925467003ceb6c372fa4ab41ae22966f05eb3f477e9111b3442e2acf0d3244100c8bf5a60aff9151252966b4b12dcf7c3b0cf3419a90a93f3eb281ba074e16fd41e52447b6f843748bcb5f84cd22328dc82d1a9784ce8993ca08191f01ed915e0cdb34f21f0efda3a9269d90abfaf764a5cfe860c4202f7dc989274f2cdcb71963ed04b778bfe5c5f2b27f35a9379c1472b03f1b60122769101c8b37e0b538cb4a7bc22828a9a8eab25da6d5b16a085a494f6d9e99ea7c1540be35cf0bf743133f371ec5816939d631737867e910f7484f2b09f5a0d0a5f5cef3c5c780a12d4909bfef45cfc3462f532c55de3ab861d823a7d3b5c681e3e76ebd85d401527e65d244cb3a805938494470bf1ebe66df10648a714f273ef329a81aa5a247b5795342265865f25fbfe548729c0ca249c6fcb51a56700ffd1057c8ec72506551662632335fdaedc18715ee9151275134379ac5c30c4a80a2315d01ac6ccaa0ca8fc83d14b2c6e9406769dd189a88bfb1b2ecebd1dd1f8047e51edf62eb5a48c3018a814135841278dfb779ec7107a26995a4dff0805eb8f8ba329961d092e31b16fa8a187cdf8c9db23f645053d48697f15392e65a13698f72fe65a4e58d5abed77ca4f1ebead9f8a9162317387d7c', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b951-757e-b7be-02ddc204fb7a', 'died', NULL, '\x003a8056a96c1f9e756c47506bbbec0b8bda5ea2215ae1ba3681cd81b415ee1d800fed6b5c0e2828edaf65288cb50563298e89e7e14f9a21385649eb5666f2c34373c3597b90f9b79db04858b5eb40395ac4b6c54185589e0cdccec17016bcda103b6f7d84ad6929cfc2994ab94fd4b2572894ff9ac173184edccbb6f04d29f0c3f68e84ce105bae961800e80845c8236b433acf35ec80570c1201326c1ea84b0bfa2840b6875d839dedaa1f1dd11e8998ba10017a92195553afcf32275ee5b0fd1e71e7090293b691a21894afbdb0e91128a1772948967a69b8b87be03b134f7947d4035fa8693b31c41b0a19cc96a05a306127cbebc1fe5cc2b510a000fe526ad160ba0a98a3456bfa45772224556e6e6cc38169c17fcb47b519cd439f51234b54c5e740e057ed9c5f8531856a57d7126e25ceb64700e611e8979e6ce9ce8a2567ab2dc540dd7a20b772f6ee186627b4131ba7da6a952552d38e4fba2320ca316e40529a9775df81624ddc3579baa444d05f304283c87af814d463344f7c3416748eeb900c9af6b097d481d72a7dc586f82961170ee3e5212daa8227315e5e04ed636dcc6f7d7fd4de41dbbe3b61cdd999fb2573097b1d1898fd5d6a126e2860e6e8b932be3ee3a8afebc6f770a60257defc6b83b1427eb9bf87d0652a376cd2e4c35b1465147df5454b9c73ba000bdd8d544201260fea59213e6e69a9607b5fda72309ac4789727890afc75fe245a2e254d7fd79594eacfc795e334042b5d1fd8125633aa61f4fab99f052c080ed23c65fb7b070d98f683daecf4703081a5fd46fc0bf41b156dd5c4b2ae6af2bd6cdfd7a5d101a8576cd1b7d0b5215da797f3b94f82f7bb3ae63d40c343bfca6e8a0c11e6f58515c7a0ec389eb0e7d5ac33fe98d53771ade4fd1539eb87b0249bc04bfd0f0e325ef146965f18835c713763bf5bfb2fa0b9f80fc498d833d370544c1f5fe6dbf654661c31ae32d58122', '2026-11-26 06:50:00+00', '2026-11-26 06:50:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521');


--
-- Data for Name: mandate_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mandate_scope; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_scope VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b4d5-770f-b018-5851fe59cf3e', '01a22046-8bf9-7926-995b-0ac60f7dee45', '01a22046-8bd7-70e1-95fe-dcb19f45ede3', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b6f8-7876-8045-43c838a7137e', '01a22046-8a8f-70eb-9539-9f2a6278744e', '01a22046-88e1-713f-bc8c-4599eecc4bb0', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b951-757e-b7be-02ddc204fb7a', '01a22046-8b91-72cb-ab38-ab0382fd8152', '01a22046-8b70-7a77-a9fe-ed35cc88223c', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b951-757e-b7be-02ddc204fb7a', '01a22046-8bf9-7926-995b-0ac60f7dee45', '01a22046-8bd7-70e1-95fe-dcb19f45ede3', 2),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', '01a22046-8a25-70db-8ab5-b9db35096697', '01a22046-89fb-78f9-9ef4-fbcbc4acf675', 1),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bd70-7770-aa5b-080ca2c2fb37', '01a22046-8b0b-7221-9e96-85a913de6bbd', '01a22046-8ae5-72a7-a58d-e3be30957b67', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4', '01a22046-8983-7104-b737-45701976b4eb', '01a22046-895c-7c8a-aa9a-01995d1a6a2f', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c211-7958-bb57-fba4df88b044', '01a22046-8cb5-7066-913c-6da54cb9f1b9', '01a22046-8c90-7017-9320-4477c0595223', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c43f-7c73-aaf5-1111459c3866', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-8aaa-7202-88a4-91fcdccec937', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c5d4-7cf9-8406-221a18e5535a', '01a22046-8b40-74bd-a084-f2f46d986b1a', '01a22046-8b25-7bc1-b8c6-3f190039693e', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c78c-7284-9f6f-967589c00f55', '01a22046-8c66-7820-a491-0bcfcd54c941', '01a22046-8c39-7b55-a14d-e11a237bb533', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c996-7b73-a752-7ebe20f47e07', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-8aaa-7202-88a4-91fcdccec937', 1),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cb43-75f4-b74a-cf2f152ad547', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-8aaa-7202-88a4-91fcdccec937', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd9b-7788-b042-91083dc768d4', '01a22046-8abb-7119-9f18-3eef042076a4', '01a22046-8aaa-7202-88a4-91fcdccec937', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd9b-7788-b042-91083dc768d4', '01a22046-8bf9-7926-995b-0ac60f7dee45', '01a22046-8bd7-70e1-95fe-dcb19f45ede3', 2),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cfb9-7552-b943-2c3a11c6407c', '01a22046-8a8f-70eb-9539-9f2a6278744e', '01a22046-88e1-713f-bc8c-4599eecc4bb0', 1),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d111-7919-98d8-8ff0655da8f8', '01a22046-8b40-74bd-a084-f2f46d986b1a', '01a22046-8b25-7bc1-b8c6-3f190039693e', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d285-702f-a39a-525893afc949', '01a22046-8d05-7481-a94a-71e0ce3047fa', '01a22046-8cd7-7c6b-932c-023f502176bb', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3ab-7f9a-9ee9-875e5eaf1bdf', '01a22046-8bf9-7926-995b-0ac60f7dee45', '01a22046-8bd7-70e1-95fe-dcb19f45ede3', 1),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d493-7a00-9499-f5bcb2ed8732', '01a22046-8b91-72cb-ab38-ab0382fd8152', '01a22046-8b70-7a77-a9fe-ed35cc88223c', 1);


--
-- Data for Name: mandate_signing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_signing VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b4d5-770f-b018-5851fe59cf3e', '2026-10-21', 'Upmala', 'client', '2026-10-21 13:25:00+00', '2026-10-21 13:25:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b6f8-7876-8045-43c838a7137e', '2026-11-04', 'Upmala', 'client', '2026-11-04 07:40:00+00', '2026-11-04 07:40:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b951-757e-b7be-02ddc204fb7a', '2026-11-09', 'Upmala', 'client', '2026-11-09 10:40:00+00', '2026-11-09 10:40:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', '2026-11-10', 'Vējciems', 'client', '2026-11-10 07:55:00+00', '2026-11-10 07:55:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bd70-7770-aa5b-080ca2c2fb37', '2026-11-11', 'Kalnāji', 'client', '2026-11-11 08:30:00+00', '2026-11-11 08:30:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4', '2026-11-12', 'Upmala', 'client', '2026-11-12 09:00:00+00', '2026-11-12 09:00:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c211-7958-bb57-fba4df88b044', '2026-11-13', 'Upmala', 'client', '2026-11-13 10:15:00+00', '2026-11-13 10:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c5d4-7cf9-8406-221a18e5535a', '2026-11-17', 'Upmala', 'client', '2026-11-17 07:25:00+00', '2026-11-17 07:25:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c78c-7284-9f6f-967589c00f55', '2026-11-18', 'Upmala', 'client', '2026-11-18 08:20:00+00', '2026-11-18 08:20:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c996-7b73-a752-7ebe20f47e07', '2026-11-23', 'Upmala', 'client', '2026-11-23 07:23:00+00', '2026-11-23 07:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cb43-75f4-b74a-cf2f152ad547', '2026-11-24', 'Vējciems', 'client', '2026-11-24 09:50:00+00', '2026-11-24 09:50:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd9b-7788-b042-91083dc768d4', '2026-11-25', 'Upmala', 'client', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cfb9-7552-b943-2c3a11c6407c', '2026-11-26', 'Kalnāji', 'client', '2026-11-26 11:25:00+00', '2026-11-26 11:25:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d111-7919-98d8-8ff0655da8f8', '2026-11-27', 'Vējciems', 'client', '2026-11-27 13:40:00+00', '2026-11-27 13:40:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d285-702f-a39a-525893afc949', '2026-11-28', 'Upmala', 'client', '2026-11-28 02:10:21.230558+00', '2026-11-28 02:10:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d493-7a00-9499-f5bcb2ed8732', '2026-11-28', 'Upmala', 'client', '2026-11-28 03:25:21.230558+00', '2026-11-28 03:25:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(0, '0000-platform', '2e23dcf716a0338b59d3d87dd34396cc70d1f3e69ddedd1ca4bd246f226eb64b', '2026-11-28 03:20:10.684738+00'),
	(1, '0001-outbox', '22008f7790c255a2b903485ab624dd6a4051c38bf60bd98e4065eb567fff7d46', '2026-11-28 03:20:10.968558+00'),
	(2, '0002-sealing', 'dbbb295a98a147e0b79f6d9912d50e0f9e900aee00239def7eb45cad74cd4e7b', '2026-11-28 03:20:11.027189+00'),
	(10, '0010-audit', 'daee387a87a58b584dc679a1ae714d1381a04ccf4b4af6b1d76cc6b1b7903d99', '2026-11-28 03:20:11.06783+00'),
	(20, '0020-organisations', 'ab76ed0879d436336e935557dffae18f00a891c4c9664eef8cf8d61c7eabd2fc', '2026-11-28 03:20:11.247403+00'),
	(30, '0030-rights', 'cd9ec2f1050946fc27a17ee26240401641a11c7e6d04da35fdaead4a01030919', '2026-11-28 03:20:11.336561+00'),
	(31, '0031-authors-have-rights', '2bf6eb9f2449237c23afbb9a692c7f85e969be2b794973c263a71f3250a3d77a', '2026-11-28 03:20:12.081233+00'),
	(40, '0040-sign-in', 'c3fa4607a11b58e6fd35add584fcb5140333ae86a02d834944a46216bb9eb03d', '2026-11-28 03:20:12.137558+00'),
	(50, '0050-access-requests', 'a69a9f08895aa1c40da2d2ae886f0a4db31222c003141ddbdcf61bbff9b18244', '2026-11-28 03:20:12.332274+00'),
	(60, '0060-catalogue', 'c1b287a0a8c2b41a20be83ce66dbb8ae71af31a402b77ddff7bd1d8b1b9b1286', '2026-11-28 03:20:12.746771+00'),
	(61, '0061-annex-1-of-2019-03-01', 'ff5d940577dd6845ded635caf2ef2296cd41f86fa70c7bb28e44c4c8784bf1fa', '2026-11-28 03:20:12.874489+00'),
	(70, '0070-clients', 'd5c0a46db54d94aba5ccbc3249a3eb5847e308b06727ee026b459eae1791e88e', '2026-11-28 03:20:12.890883+00'),
	(80, '0080-archive', '2a9cbcd5eda4f006f61ad3fcb026c9582eab01bd9d2d773fabb80740e78463d9', '2026-11-28 03:20:13.212527+00'),
	(90, '0090-mandates', 'd88376f696f148fcea6f55492fc3b01f196166a3fdd63c0a1a17be4e8c6574ed', '2026-11-28 03:20:13.428522+00'),
	(91, '0091-order-of-mandates', '8389ce829916d1bbddc32b70278bd5e76b2b176e2ad08513c04d22f0ba610e2c', '2026-11-28 03:20:13.744555+00'),
	(100, '0100-cases', '8ecf8ba1815bd145f7df2bd27915d77f868baccb6700895362576f85599aa9eb', '2026-11-28 03:20:13.855534+00'),
	(101, '0101-case-progress', '45e530eba78b988491dbe2137085e755fa043c5d06027be67598bc3f042e2b81', '2026-11-28 03:20:14.342854+00'),
	(102, '0102-evidence-of-cases', '2840ee70e9cf98662e300f4168bf62eb14e7a9dfc55aed43f69e12b282dcdcbe', '2026-11-28 03:20:14.567039+00'),
	(110, '0110-consultations', '62d31014b996c40eb770a91fb8b3b1468ebfabaf9c24264e84eae858113875c4', '2026-11-28 03:20:14.588175+00');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b469-7fc6-9bf7-ea28fa5f4d7e', '01a22046-b3e2-7f12-a609-6677bd42e955', '01a22046-b3e1-7c2f-b294-85327150beb5', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-10-21 13:17:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b696-746f-8c2a-ec9b2720d365', '01a22046-b65a-71a8-83f9-2c1309acd96a', '01a22046-b647-71ec-a44f-c3f352728dc5', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-04 07:32:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b912-79b1-9360-3c7488dccce0', '01a22046-b8da-7fdf-84b2-6375a0e152f8', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-09 10:32:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb49-7d62-959a-d272eb536de6', '01a22046-bb02-7946-9e7f-5da771d1b17d', '01a22046-baf1-702b-8488-dd3b606c70d6', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-10 07:47:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bd2b-7aba-b32d-95f9b9e87ad4', '01a22046-bcae-78ea-af28-09438d039cc9', '01a22046-bcad-7505-beee-7a72d0bb9236', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-11 08:22:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c053-7766-aa85-54e12d8653b6', '01a22046-bff3-7451-b15a-eb81538f1571', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-12 08:52:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c1e1-7ae1-a982-5389f23b879b', '01a22046-c1ae-7cfd-88c0-9b573166cd05', '01a22046-c1ad-7134-b4c0-2dee35c498a3', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-13 10:07:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c415-7e54-8626-13e07b248eff', '01a22046-c3ca-7c0a-b14b-4d804b7f0644', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-16 13:52:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c597-79ac-a0c5-580066ca120d', '01a22046-c540-77d1-8da5-9427a0644233', '01a22046-c53f-79bc-a719-52ef0a438a29', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-17 07:17:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c769-7603-9684-1baef0f87dc2', '01a22046-c72b-7afe-b9b8-0a100f3992ac', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-18 08:12:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c94e-7c63-b0f2-b76c4235ac0f', '01a22046-c3ca-7c0a-b14b-4d804b7f0644', '01a22046-bff1-7eba-913e-075eaf1fec5e', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-23 07:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cb0e-74bc-925f-49f6f1faedcd', '01a22046-caa4-70a8-8a68-62d3b3ed88e3', '01a22046-caa2-700e-8e0d-9384673b7dbf', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lt', 'interpreter', '\x00ac1101c5683bd5403e7d0df7f12ff4171e0f4de8f97d3ff7d055bcdab254d4e55a45c3d39bd02d0b7112', '2026-11-24 09:42:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd65-7fa4-87db-c32cd6b2c857', '01a22046-cd35-77ab-8e11-d131edc09d08', '01a22046-cd2d-7683-b4db-ef0d4346da83', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-25 09:22:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf94-7631-b6d5-bc05ee50bfec', '01a22046-cf53-7eca-8bfe-edd02818bb0d', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-26 11:17:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d0c2-7a54-bfc0-6d950a05334a', '01a22046-d092-79cb-9a2a-6f8f5953d67a', '01a22046-d088-7a1d-a2df-e8fc78c94a82', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-27 13:32:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d244-7a16-9352-4d8521de1d3f', '01a22046-d1fb-7b12-ab90-dec23cf58723', '01a22046-d1d9-7079-a016-04de529fd365', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 02:02:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d38d-7038-a413-6225dbcd7547', '01a22046-d357-7304-9123-32935de16492', '01a22046-d349-7eae-9f33-bd05936491c4', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 02:52:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d45d-74c3-b99e-f22d706e44cd', '01a22046-d41f-7530-9f41-3aa6b097da2f', '01a22046-d41d-7f48-9039-d9258599d2ae', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 03:17:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2');


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('01a22046-884a-76ba-a7ef-84451cef3030', 'service_holder', 'Iedzīvotāju lietu birojs (demo)', '00000009001', 'Izdomu iela 1, Upmala, LV-0000', 'iedzivotaji@example.org', '+371 00000000', 'dati.iedzivotaji@example.org', true),
	('01a22046-8875-72e7-87da-16e11da0e694', 'service_holder', 'Pabalstu un pensiju birojs (demo)', '00000009002', 'Izdomu iela 1, Upmala, LV-0000', 'pabalsti@example.org', '+371 00000000', 'dati.pabalsti@example.org', true),
	('01a22046-887f-7c83-a3f3-ff38259347b6', 'service_holder', 'Zemes un īpašumu birojs (demo)', '00000009003', 'Izdomu iela 1, Upmala, LV-0000', 'ipasumi@example.org', '+371 00000000', 'dati.ipasumi@example.org', true),
	('01a22046-8883-75f4-baeb-88b670090d1b', 'service_holder', 'Satiksmes lietu birojs (demo)', '00000009004', 'Izdomu iela 1, Upmala, LV-0000', 'satiksme@example.org', '+371 00000000', 'dati.satiksme@example.org', true),
	('01a22046-8899-73af-b5fe-bb749760f0de', 'service_holder', 'Upmalas pilsētas pakalpojumu birojs (demo)', '00000009005', 'Izdomu iela 1, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a22046-8dcf-77ab-b26a-3b59195c3610', 'ministry', 'Valsts pakalpojumu ministrija (demo)', '00000008001', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija@example.org', '+371 00000000', 'dati.ministrija@example.org', true),
	('01a22046-8deb-716f-8823-24db9a07b319', 'municipality', 'Upmalas novada pašvaldība (demo)', '00000008011', 'Tilta iela 2, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a22046-8ef2-7a24-b857-0ae237326020', 'municipality', 'Vējzemes novada pašvaldība (demo)', '00000008012', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme@example.org', '+371 00000000', 'dati.vejzeme@example.org', true);


--
-- Data for Name: organisation_named_by_applicant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES
	('01a22046-a4aa-74c9-a884-3b82ba3fc23b', '\x0772656c65617365d22fadd1dfdbcdbda786711c95a38e7cccbaf1f44ccf8a47aaf6fdc8e59f1c6423af51f0bd563e0793b2', '\x0772656c6561736570184145c8edb9b195d6d8a3567f0e5fae0560a384f04137c5e9a52bd70f9c9b1e2a63c4085a7d7d5518f8c2e26226188b756b26cf3c658d229a28e217b223fb9542c3ee1253934a315a778f623cb32ab4e31b5cc1e02c95ee4c0499c1bcf3b53d277ab38bd14a796cb40f6cf8060b7fe62a32420e6dd64b4b8e13869d33954aabfb698da2924ab9ffbcb57f17a5a24629351bd7171a217201db335d33d98e99e0aa914b647082abb8d98da7771bb5fd25094a73045c74cc547bde081375034aec29d230cef67c057e9e7114f04b3c01d86a17c47488df103f82042294980e50f5d4bac09f45f5a11afa6d05dd83326e90eebe466f06ce021d78db091a862a4e239cf02cc608d7c55989f7343adf111ad6d47716fd8cb1f7ad606aebc6b5287c9898c540e086103fa01711a72fd19d482216da3082fde13d7c929bb7bad718817252d5661ea94b50f2eb8c0e84495bc3180de55da175d50c90e2a989107ec07fb6428daa5c88941496bf3ed272a0770ecb8cf76ec6fc6c2596e3b135e4fe2ff05ca11f10c85e4d3d8e31b079d93f2a8dfd1d7860f2269e9c894fa1ade6ad64ac902e09ea009d298db8d364276f23a0d7f7e6a69fb0abf43e0fabb16cf9c6f8dcc02648c11151bc9c1e2bb7490401226e5699a102cfcb44e5988dc56377d4077d254dd958b7fac504666345084b25540a8ffc1dcd835eaafd25fe1bf87d4800cbff3d7965ada29144e387f78d116989309cb1c45c8ea5a443f203669c84c1a669e2ad121f706931d3d5ebe75cafcea343b433970181950a1d150bd98165a0992368b1e2a73390b4dbfae8794180fa81f803eaae37c3402e13589cf49497ab0c3b394327be7d7c9de2648c1d6eb16ce5d7de6a583a0c9f6d05236871c0803039245d098bb473ac0b28e7dfed1089c15f91510c1c552d4d4e70255ad59670415868a69136ebb9576271ce638a2faecb4eb99dd1cce27a266e2aac34e45fb73ad8e7204ce89cfdc32c327ae3e0809e938cd6c396e4386dbab2ba6905f36285d2de2bded69af535aed76e5bc227192c2797d062fef00d0b69d95fe3f4313e2b962bc5f053722f2cb75dff6d8b0f28cbd0b20df1e12c796250b84f0ef8514b22256dfac7465375277dfa951c97f29748fd8242899d4caee068c11ce48c97109c89f0045e48db8136b959143df8ec85943e33624fd129a2f2eb945a56001630ff1212d619c8ac0291c8d352ee1a4ba76ffd41a354fa521e04b7c5ef818f8fa3ac8dd7014647d1a2dac8ef2267a3eaa7fce9bfc920c515a6e465990256705f7f4dd2040db68a627a9d405e60bf9484acee951f317427a82e541b1e9c08270b7b8f780878de830895351ae238cb7af55904316584fbf150e286f4899dbe5af6b63dcecc1630a375c361ad3dfe2d4df0f3c611309005289ef121a497a6bac5d35b5f3a7f7b1ef3cef92d0094bf3aa5e02c51022de182f206896c061cbfab9dcca43d780f86bb6ac0c33f6f1b708147c4d7cbdc11b91084c6953bfc0bdf856aa948019d048e604c429994edec978886212c48f2f5f6adfa9365ad8a2d67327519b41c5a2e6174f8628d8aa90cd5a4ed9ccb9feec5092f38da00fa8081a647b9280ebb1075cc12068230c76a129eecb150d9710a9a85c666aea1b6d6d599402588a0a10ebe53b61177b9500ad875731e8cc9370c2cf26f7d9d1a33553ca35b532b265d3225e48ca3aae092a8f3034852f6d83836fc88920745196e9d7325f2801c149d7d3ee48cf7802a57e11688ae8b9128a8435c8eb8a6c74db0878a75e68e895d539edef0858426b65324ca054237dfd61aa659a392756e38e650a93c82a421fd370ec2782dbda837', '2026-10-01 06:18:00+00', '2026-10-01 06:18:00+00', 1, NULL, '2026-10-01 06:21:00+00', NULL),
	('01a22046-a4c9-72a1-834c-9eb11f68d55d', '\x0772656c65617365dc9bc75ed4d6ea7061816bf5fb36c0c7b21beae347a168a67b6a31c3adf82d75537bfcbf08e9cc8e0e76', '\x0772656c656173650a08f24f6cceb2c7c221704c15f453ecd4593b6a2d83d8c480a2824b8075b59f8537b7910f6b0ec6ed6d29c9cabb4603f5a2953c8a4dc6c64a3e511c6292ed56a733512f30e1ec1a51f2e6763762084ffa38873db9859ad8b65b92b42145e07dcb2ae4afc5da90c35c657b757243489abc96e5ee72d27febeab6cb5fb5a1348530db4dc66ab00e33f570f70abd7faf7e2b7224ecabf6363c33b67505a2bf9480ff8ca25376f65d7fd687fdd74f801a81d2eaf2a1d1db95607251b9b8736fcca3d1591e4b8632258ec06ab0990e8c1c51722027bdccbf11f20386085022cfe68f7cc5d628511c38fa1b8034699fa4b676630e676733430c7c42fdfa10f3fd0c25c39ca5af773e239c0f716067cbe7d7eccb2df1a194529d16281deb538db52eb6335fbff334bf7f272d654ffc442c25688217d7211fb2a74eb3ed4c716042694466d254607ca5014988b08fbcf95f77788af951b854920f0cada65d21d722f9555d34377c3066cc4dbed562d4816dd4c7a4289521fbe2290e5a0a55419128eba2a83d5a9529b3cf72bde2086511d3d7a7cab13a60ff5e904614f1bf3d3e12828fc30da9f2ffb4860bdb9407c77f93351febd6f2f5fb46ed5a5a313c6333d014ae2a35a90c9ff6c8d4007c05e917e817aac8794978239e13693cc4cfccde4b9fc92a778ec6d8f7fe2826081a6fda460c6f8f899bd7c1b1d2', '2026-10-01 06:18:00+00', '2026-10-01 06:18:00+00', 1, NULL, '2026-10-01 06:21:00+00', NULL),
	('01a22046-a58d-7772-991c-03b010fb7e92', '\x0772656c6561736530e477a8c0b394af4868a7c2c48ebfbdef8fa1e542eeaab8b755d1bd712d8f1f075bc7d55089ef3d3712', '\x0772656c65617365c789eec1eae861b7c7c9f5f301bc034a7719f20a066e3e0687174ea08d93242fded5cc09dc835732bbb93920a02d1533563799deacb145788e630029260b90dd95ed2493269dd6e5537321d037978b59258c48e739a5df802aa160abb0f109a9c29a0953ee88a5528d972a1c056e0b28ef8041bfddb45617d12a842814bede8bd5c50ffeb5b47ff117b6619067949fd4d251fc53ce16574750db74ee45f97f03cfdb9f0995ace10d39f2d1f5c85eb6851b9646f535b0b6ab9d1ea98a6a30bed44de57652f7f50859a04ff97d5ce9942bb0bfdba14fad197a535acf917daa4afdc00b212f3b9b036d37b62cc4561b59df6530110cde9229352b8927adfc45fca5df3fa3b7bcc628fd67c2c0289e87823c2bfc9309338a0ee5a0134ba469ccc0c125b90363cf933c9e58b2d74298c047a7a6b984d8a0ad8a9b7ca7783f3af9140157e19188000e4709e18e76e68639e36f03c0d415f28ef16ca08881921fa9dd3a0837d5ea886ba14b32e94f9a8d6de6d5e6cc9cb9b35612a339c42fd9d031e00c488ac77f6ad28438c3f8a96aa03c9fef4809bbbef20788e25455cbb57493f1cd41735a3df4dd15959bf3c104f2f0dbd2a7a356a49ddb2586b07b2227dc9a6550cf438732c4142a8caaf50ce137b601bbb72ae611ef4f66769028240edc90f939e9197d831fa2c482397675619fa1f85782a4520252b639d66dc2a40716ee64923f5f4105e7c75c247a065047e429f7199fd4f5e16197973f6fcef79eb2555be02ee8d3ba1f12df4a9b7e11acbc081ae53e69d4d930605d062dea76eef7fe675facc487689f60e8c6855b2d1dc96401b9ce153b3670d8970dd046698b098f751ea259fd9c4e70a4985876c87ee7f8208ed8382444dfbf3d5219dcef4152e8f59fd5b372ec5e1983500a8278f9d4ac639c23cf620b20bf396d3b83f914cdd0dfc6075476eb9d8cf34ea01166a7e7ab9dc265229d336261e6f2c075efa967b4d884c247f0dc6ea189b624ec31f21e1237d03b649a648a4302ad31b75f2881d787e6395e3c8d17045f3a7415a7eeb3299735188b7d56c33357f06eb5795e4ddb0e5dcfb09e8e441ffb4b19261260025970e5bab293c19f5af40df201f525dee1f313728050fe9b861758609ad7b7a3a8576d5a52eecbf0746148adaa7b84e31e76d7c95c2c230d7a7e45c4167ba871c665eeb30ce0cd565dddbc3fd65e49cfd0e37bdc67c641b496f26553f5240c8d89efa739b7ffa0951bfd98e568218903e61d050ed3d84f0b85bc1361df3e647378004f5dbe48fe25fb940fcee7aa3fd6271f6b28cf17faf5e0714f9c3a685b5cb8ae71f47a5da9fcaf330b7ed891d6043f8a731950cd02fe5f0528c98a539789c63b76f0f50637656e44c785fed6c20bffee3a9fe5622b417d0c114190cb0fa117afadfe3d9b36f73c4b44cf77947979747441e7abc07b1adba1caeda9e7b7868dc426e6e051f0e45c2e225537d2fb329f47247e49c88711280ec8cc21268f560d9789ccf22b01e6f8a46be2617b14b1216436a749d14de1c2c56b14021dffc134be0f32693a55960c3eddab8679b6ecdfc2891e5955b618b7298f3440552c55eed223b2185dba3023f9958a5ff4b6ea27f9cf2628625f2d8d6f309cc5e9cf6590ae67a10020f326196a23fa5cbdf726b3c26a475d888ae98a220ef94623af1984f18ddac40c41a3fea8533d36f9b6dc94b82bcc3b7530407b3582b76c70fabf104263eec6aa20231367297ae6ba36fdc45852e0452235689b9499cd78136aeeed72f0d6cc0f3acbc6d40cafabb241c382dfdfb43f44fb5c53a5028ef5f7cf0a1def7747a4877f8573be79da96c7579651b928b327a6', '2026-10-01 06:24:00+00', '2026-10-01 06:24:00+00', 1, NULL, '2026-10-01 06:27:00+00', NULL),
	('01a22046-a611-7554-b76c-82fda32f1870', '\x0772656c656173652d35522d82bcd1f90ee66c1385a4de821f8691e9466eef730f96503ff6f570a193c8fc8cd3d074fdcc44', '\x0772656c65617365b8161085317767147bc279259197d22752467d27eb8ef16338103ba3d3c5b2a117a9fb34f2f624111f62c945c6fc59e5e2437ae67b267222c13ff12747c06632c5f98c7f476f695934495ec93ffa2c0b2d3b7f386d9175b1e83daaa2f900d04ad3d3747803b42cf56ea5cab1abad4b95e9da4572ef8435fe32895b0a33b91c005782b8ea6a5c9475d930a3ef82b1aa98a2026ce950a448f6b68932d0aba569bc1a8bb0e90eded7a5641d3d35586acc2790fe23b98cc49d6230cc91b03323f0e942e7b151cb705b7372424abf95c14c3e2fbd87dd3c39d339d32cdff75e7278c0355de096f6b3219a5320077216ce10aa8516a529ecafc9d6450ea67bb51e9da46c6f88fec2c1241efc0103efb05a0a20093234e8e6e297d2bfcd521b05666f7a4c4c3f3708673f0cfbd49eee4fb258b43838d1da512fcfb52c785c6c1fe41f2d4949955302ce18be3a91c353ebccc2bca8b9c27c9b337f6535a3f4e2f8c4a54c49cc342a3a8f8c3ecb37158fd2890142384a275c28f38cb06168468765d564786cd76d17b8ad60a1b636706f9780df4440dd6d8a971e4dd3753f7b20c5f67d25ee522119fd8707b76d484e19b69f5a00e31cffd226aad311f3f2ee75e806e963d41b87cff3333d8a30010743ac934c42aab27bd2eb9c3014226d0bdd77bb0abebd5788543b62feee4efaaed5e86c782e3d189f1f65714b18da8a6cf2f9684ba70f9f301a005a0fe6808a3734d9217446470ad0d35d7d9ae5fb782a451325b7d7f256b913542759271cb8bf80992584ff817abd5302930ee551f9e546b4c19f3d0c47a5c43354f7a760be017844e8061972d4039e83dd686fe322cbb7472a098f9cd8355dc2c919f20408adcfaafd2a970f24b2145695baefd80d999859d2e81fc15a529d6bacf9b6fb8a0e2e78e9bab50f82980a95c4e9ab8831875c453502e1b44d7d4792af921234711bb1f09882d936acb5dafe9b15fe5573675caa803918f201f126298c9bdd17db168528bccbccf9d82dcc89bed1770949cfbff5a41fde90d42bd0893e6c0ecc0ae73b2397a35f20acc9f5b3f608de3b3964fd838e8a4fa2c2b9ff4e301fd0f86568a3a5e29308c1741e074912eb5a8a06aa46c2f0bac4ec61668f0a4dcdcce6fcb5109dcd4d9bd6b4d1e65c6139e7882c6b120ff894d8c876b33e07f3efea75c2cce712f13a6cac8e6b6fd0e229a09a6f90dd80c06d29626575342da93bedc63d52dad88e750d46b25b5c3bc1da0035374e0f05152526e92d4052e4ca5f0cf7beb5a9323c8a155dd7eba52f0c9a603acdf0f4604680f51be00b1663577b0e5090f63cb73d03593f1c20327343a937c38a8d1c58661dd60ddea9b57b9234b7e3ad5f17a1f254f304c4bd56cfd3175a0b031794333e9bf9e7f506677052d6198f3fd05c36b1b2cb845904605ce168a3d06febc220f80178106dd2bade2311417155d15f4eae35bb03112abd02315efdc2b969cb12764e855b709586a392d23f29f3acd978cd2b638af7ab3f1e08efddc372089f4d34c10ef7de0f08fc1b4dc23da98ce3c3059e1d7c34677d33f05994488d44b7f89910c6e9f9bcb6f3735f298a31e9b0cc1c04da6078c64640a106b9354ab8baa6bcf4c2990aa375cfd267c369e9bfb875e0a9a0692233e590a2ee23f9772b2ddd4eaa129476765093c501c6541124d2077d3ea9771bc54d4dffa28dcbbdb2fab13852a5b6b137280353d733eef170e6d67fdc341f808e5dc52877f3e80bf663d00f7232b766e76938d8d833190f3d0c880a12906405432bf6719d4b94b1a066e0a90bb43a116933d12dca8dc3f2575111e7f3dd5df2586a3e2824bc8f9bbd94665820a48e9f97', '2026-10-01 06:30:00+00', '2026-10-01 06:30:00+00', 1, NULL, '2026-10-01 06:33:00+00', NULL),
	('01a22046-a6b9-7f81-bc91-f4af4cb1d3f6', '\x0772656c656173652ee6a677ec2af1dfb50c1628e7adfff1d78f3d3e13e289e41b7eafa5b6383d7650151809d5c4f67409f7', '\x0772656c6561736556fd8bf9ac0bbcd394e5edb5547f7a7a00f3413d400bc8749951ebef9acab3cb0101c04d062099d4b510842846f444c7baebaad73251f5b5f99058c6e35b3707be14ad20e87e88a70b4754bd146a3c89001d1e45bab2d2af00e413d536fb05dea21a5293e831637c11f14560666e6fb5776f644e07d9e54a8a9b7c6acae0ae4f613650a137d093dec5c123975147c96c941a0e399a1f4adb2eae182e059e0a7831f2fccefec55b12b09ebab4aeb74ad81cba6863eaf3dbe9fdd6d1f4a4ceac50c7228eb951186767af1018f39ee0d89f5e3d4aa4451a01fcc402e56db690ab9da18cfbc3a28e48724661b745aa5518027b5aec8f8ccc339110ca74404235d6a928651db79234fb7d8da74518bacdc3a1a10832989f3f86bf7487321b9554d2ad5a5d86ba680a14bfb9585798faa51242875f7f3b36aa2d59b8a749fd2ecdd167fd5c7fbdf325d165f3aa69ad022a6c799022c76fed9b537384d8f0a44ef554e31f9dc54202c637f180d1b19cc4e7ff0f2b280fe147f4bf685f26cc60a4d22f018e6e3813419bedcac008d1d8be2becb2d32634f4403c1e821851f12bae731b2ce28368a9f4a749a462e336997bc13a667e88bcf53fce088b34dca9cfbd6f184f817d9030823dcad4886f3cde4dce60f9b3b5fb44e2db32d1349c66204ab25f37d3be1239a4456995f6e065fd286e866777f729557d6b3eef2475494dde8d988875b53431969bde2d33b8899bf42d77823719d7e7963c64bbccf9d1ebbbb8817fc499d36bf783184a5fec843115e6db4794d2e7a900940e557fa85e0746378b28a9e915986f0ee61e823fc247d952a387e1a45c7b551d5387ec296392a271504a13777109c83df5af4d4102769820da5170c4d5cfbbb904ec10a3739934ed285303ee7cac66e7f4640de32be2920a5d8c7558641d677086bd8cad97452985e2605e6d5f6ee59f4ea411f5cc823c1d80a22e4b9433a9d816a5ce30347e8db4e7b3ef15a58dd5b6683bd7d0060d3219b19d56e4a771aca1e43f18d07316d93474d13af998204045c73fecd0dbab060ed99527a6fcda5963ab040e9c5be8729b96290fef8ac2c3d7417269364ade3b679fb54c2ec28839b2250b34d9d72014b1873e162538a530d5234fde46825ffe0cefd41f12bf26364c77a5482d9195d4a86418119eb0a1d5f4342c35ead9df7d9a00ef9e74a976cf660d8c34ba5666097802662281156edf7518e82a26bc518097b90877f9dc72fadb112ad0a4d22e60cd793b1518bdf7dff8a5966091e5f13f6322b7c407cbb402bd68d0eac7d46611dbfebdd1b48e79f0a12b5b8f26648a0d8f9614c90332be32687bd6671e490ce2a3a8d67e2246397819b47efd321f1f5d693979e7413ee3f23f26b7f86856af9d7b36a933bd5ca87f429afdab89c602636bd09200c8cf775cbcc57dd08e0ddcfe61d9dc7792566ba1cc22904088faf1c1cec077f03383bbe2a8240df542e3c9cb249a3e59b6a9683cd1ec7a656c896c7412c73359b8b69c98ee310e4a1d9b806e436b8217e8e2389bb1ae0e4b2458b5fc3c363e013ff02eadba97d678c684ef6f12820a8e0568a88d3ce0bf0b1287bea12671cd938c7e33a728b94651f56b8878a13bba36512d608c6630078ff9d1f90e1d0be66dc6717fec3935e1677f166ddadaaf42fe8a4a9c7b8ae1372ede2a743279514ab380517e0d9679157cacde1a05694217cd6bbd025aa550d7308d55d70c00e9f716da8ff7995c9dd5b48eaf29c7ddb0a39757afcbce636b7fe088727ead95049b87ec878f753f5714d392f8ccc8b4d99d04a1bb00a69ad3350b472271d503c2ae99d33470e12ed1895092da57b3c59b551d65e6', '2026-10-01 06:36:00+00', '2026-10-01 06:36:00+00', 1, NULL, '2026-10-01 06:39:00+00', NULL),
	('01a22046-a755-7173-acf3-da4dc1e8aa57', '\x0772656c656173657cea623cbf48459ccdc940d377b15dbb8b69f6b01f173fa8b0a3c2e703fdf25836d98c2a8fd06ac5925b', '\x0772656c6561736513a11ff2ee86bede42c4e38c3f3bbf3e721d878321e13be05b3dcdf9aeef951477cce1ca1d37efb97d40ad32378fd19d4082098ec0fd19f01320d0ad34835446fc95cee8f56f3942ebf08cb24cbc47eaf6d2e24bb787bb2fd7f6239f85d1ffe5ad2e2a322ba39e0e89005cd398e0c95ec37e48a66629161b042e9c1df09886bb32723640fa79889b83ee804752499fcdc362f41485ad4343784914be7ac7a98db751a759df43cf44ce285502e1c010ab1bb8007f7be5ffad4fc347938f914ea5352ffc1b61776958d48ce11fe8285c0bff96ade74ba437803470e4d0d145c53d1638c3c84eba5fb79a46133414a63145799d45e89da7ef8d667948fbe79b67bd035f6dc6e81b6986af470cee99c8a4bbe0bde66d73b7fe33b50300e4f1c5fd6ff3e28d5a34a00644d4087b254cff727b01f477dc0410d025a453c43a3a120b7886b0490db4877aed92d06dee52b9aea1dda148d294e6787d87c6fa401ad38eb9872dc5bcc0dc9cf2a5d0f1dc51b0d0b373ea9c8984565199a56eae697299ed3ef4e5eb9d970fddc290e3262d53566ce1974b1ed988cfe16adfbbe73a019d59cf65b1df17a1f91e5184168a8f4b3c3bd5d625e85df33b9519d1ef78bd2f87d6c310550ca73c45f4a2988ad272dd86ca4b38e7d28583e139dc3b98c8805e5a7552585bf8e8cec2f392c6b276d7caaadc194221f5e761435ad757c4acbd918ac9800d380cb2a7eb70c124832402f51865462ea83ec7c5ee58a8cd950634a532071167029182b72ea00df625df3a7e20e351ad569e6a9e18bfaac0b2ce17c862c3a6d738e7434bfa21b17e01c96ae4b23a07fd9319c0413435365b2fcb7f70b22b3a0f63fa73482d96cf82f1bd5c06129d3a56012e188e547f94d112890e793fb1e840cb336f3ccdfaf69505a2ab637f867745fbc0e82ce27f9348fc66f41ac729fb6758c6f8101b0ee8388fdf5741b2bce5ca19e5b5fcc5dfbd1d0d81324cf7881c7643148ad77cff286813ab7e2128d3eee46b581bff75a3f4c9fc1047eb53a6c60285dd12d81aff6ab5c0fd1706760b9bff43e897e212f517e8aac02627c4a382b5e706f2d1eabeeb86877c5cc0a1ca428e57e59dd5e9cb28b05fe77a3ee04f1f4098a5cec08e592ae816d17f09a4adf6a3d0d5aed52b6ee6d70d01db108bc297053c503cb8fe5b2038b891d5d264f73a110a36e2d59d71877cf7b3ee55f5694f6c1d6228a6b416c02472fa71e6d9abb7174bb7356fb66dbca3d56f38ddee88d13b38accd13754d297bd75257ad850d5074ca6a364c980d6fd614d37b9c596a328551d377d871406a7261e55a108e367cf83c684ac4a48776e76cbc395cc481fec2bbef1bfaa19e2e5971a4c7ace4d62dad5b565009f70eb63b99a5207392fc28048120c09c159c3b7c105eb1195b73ab8efd26d2dd65fde94ec6164ef2a7413cbfeb6e3ac1d6d080d51b74242e5e0d850f2c08b905453a387faffe240ee6790d172255dd0732e189c8d3c0e36918382632bc8375f69145429f3cc25fc1d3da8ede58213ce4db052f5b00f8bee0710c8ba09da6887e1ce5a8dfa5c049b1850e1df4d2a6e97cea9e0ae184d1caca4bd1cd68a8f3589a6e569fc7e49891d9bceafbdb58ca445eef090fbada528692d6008ee0960e948763036101862c93ef34d0befce7a7ea023bcf1d2ca153fc1a83b8e6456a07f2e3551d3ad1de4a6e6a727599d7356c483964b7221e5fed275446af19c386aab427e6d73802fbb6409a86c987679067f95fd0a4b60bd0c266fbf9d5bfbf2caf60dec88bbec29ea150d3bfaa0ac765245cc0c4a90bfb05ae1d2d3188f5af9eb6795fff6002c68e90c1da9a386f49f13a43333f5e', '2026-10-01 06:42:00+00', '2026-10-01 06:42:00+00', 1, NULL, '2026-10-01 06:45:00+00', NULL),
	('01a22046-a7df-74cb-8d0b-5fef8e49683c', '\x0772656c656173659e8ddf360be18932b2b52a4929ae514849ba6491e036794fe7316f02d31da02a7cbfc5763c64864fe09d', '\x0772656c656173650c457df76d599d2e59310957620ae0a3e0240f1b98b02a897d4ebc738aa93770532f8405d2c37acfa1bf3715b99f0612fd223d5ac41f575ead3cec979d77bf282cd2f4e7a9e99df42dd57ccb0101911372480d41ed8a9a0f4b1fb5e9b5f3561eb5e158b72d97943e1656c9c0eedfb481435431a99d71c5c7bc1965fc04b2f7f95223fda866ad05b419fdb3c3f8bd1c86bc71e7788f348b38824d22f9a6f9035af44e7b027348ae3297c9ba48cd6d4883ffe5936dfc0f8f89959549dcdec1cad4936a2cc68e23701d50e82e8025548daafc485de4131c5915898a8efc44b9f6dd91b743f209b933e956810e431816778db75590bf00e930dfb08432c93c5c1857f4d7bb11fcfa3377cbac8a0d485153d401dbc5751815717ce5673afdd97019a2debc4d0734846a345976392c314d3388ad612163a00114c914bdfd0d8e0b92e03be401a7444e332557df665acd837474d3d366e60d724732951cec55acacc2efd34e14bec9fc9922dec036985fecd056c0c0ae7dd98bf1854ab10b9b580d0e14deedd7d4652702026d052722ce99f1ea8be26ca0d8c42807ff87946bbe533bef2625f46072c944dde430bc3015aefb38b4b7a12c6b713ec176f988ea4b4c61eec37e525e286ef8610fb0174a8fe40050c716bebf260a8174f05927aeb08f3c084bf1c89a2144a4d1134667d0d6ba62419483732db096cd394996778e59faf03efaf8df1c0eda2ffb1675f8b1363e33e980f8cb2118deeac23e705b8842ef6970b8acba190e477d14f6ec7dac9add01aefe9b9766f320194c1bc896d00afcab2f888bcf6668a2184b3fe12f72fd475190f9d83f611b34313dc8c881e1c348643101957f636204e9ad8696f947daedb478046c7d9fb1e773626c996fafba0d5df6bb1eda47ec41b1cea4f629a916ae50135a5b5b9eb692e1088233a45a5cd1e486aec7d1e0446b99949dc9a069b6b24dcdc2e8eac66c3d52a59c3b03506508930daf3a393bd96a41000a76a0ac19e4f1b786cd6de7f4738392be85d7f6170050b1ba9b0b37d5b0d86a2ead64db1677e400b45f9904390b53f73fbd9955004d92c2a3acc9e08dd3a0989e7358897e9781774e01e9efc408f365a3fc4853b47a75ba968de38b2a81e0a05ad810c0129cb9acc88cad7310e2a3382425685f80862a97903b9b4e3b502d3858ab7bd82a4555c4f93304f85ceace5926d9d1b8b1852c86ca5404b90307d7d0024690fe41f807a9b1ccbb2e4d811c23c22f8f279f4fa0ce11b172488252d1b78c7ce7bcb4b3c0d3c9ea75e2b29bd6579e0d7b9b98ae2f6dd4d330404f014c2ad34882948a7f8147045a9cc0880622778eb00da63b4bcb98b1b23603e1a0ea9c46c284993009f6d206f03f54b9eb714a4e46ba6e120bbfc0efe43e04b1d9107ec5d86be1e4955b7109589c8ab7f24774306326d3b70d496a994e05b77b21436f0342ad202f1241f6241be94353ccc73a774e159dfcd173b26f179c361d7225e879132325efe110e9c64482cdc8204a0805b4301d16d6d5e4c8570e895128df06cff270c3c680e996addb1df9999c1676fd2c7c746b8a5b138e3b2f398ce6a724a99ca6cbb4e765a55e2ad9f764ac0c7d8171c134bf442ea3004234afedc71fbeb25d233be6bca6dd878983e06bbfae7277cd7a6f479d82b84ee9c1ee808798f20ffdeeb130445a97740f45961352ae7889a39b833009e937691f0d1db1ad5094cdd153ab57752b538d133c16094e7967938372dd5de7944b93cab650f2292cd6d1977379216a6c1e29067c85a16d2418403eb628fba2462863b0c44615e25b3a0f6f803db956f5342b4295554767bd48c7463c2921a0b4f40aaa', '2026-10-01 06:48:00+00', '2026-10-01 06:48:00+00', 1, NULL, '2026-10-01 06:51:00+00', NULL),
	('01a22046-a885-77f7-96e2-945cc70cb5b7', '\x0772656c65617365ca1af7fec2ea0e839f073923c7652f2884281519f51088f7f94714c408026b2cb5a4a216676bcf474870', '\x0772656c65617365265b8e2a159636723274a8eb22ae617c0cce0adeb3e9af7b937645c807cd115056029530c60d0a72cb05b795db6932b4204b3df501f08a21f2b3c996e5b4690bf0c064786fac7612dff571695f371daaeb3588c7dc9a9e26392550e0e809cdc54e25533edf6691cfbe03a6b3d6d6248d701aa2933dfb7e9f199aaa948798288f450182e57c3aa05cf5ade698b069cd26eac21690c51cfd903ed6077c15c27809336bfd4357dc49b3f6296d5b9f8b4d68a3153bfb680463076269abed02043db61b698ece4eac5a5581a22f48d22a59f3dd117793aa144b75d55abf0bb00a8a279f0138162365afde19765529f92e07328539215955840ab890edf4f9815fa23f6a75a8ef375d86ca02c2fa3ace655f070ba5aa6ff1d722ffb9e0832f230a287c7317853be4f45a77a979f971ee8d220894e89882a00561c20fcef2672122f3767aec2bd5f7825069229afbbfa96bcc6b4e4e4ef445f3157898871bb0ab639d74de628f679e706a2c783173ab5c1e96556374d87a95cf54dab7466718a83c8c5e36f1e7cb408b1cdfe44b48e5c9d112e6d8b3396738d7500fba16e4c0ff52e33b72a6765f51ff6f37777942ea7f221e985c2b901b7b6926deb8e712e4fedfe1eb5424bcf53091a7345415c49e980e529f0105e3394e94eebf0d1f87999a1c9e98b365bee5be54f38f7b2174a08ff2e0c54faeab85875586ea07139e469ecbcdc67e776185191c3b6e26bb290313209aeb28cfa23671897ccb84e5cfdde1cc044d8618900ccc2c6ce11b8ae9aaf784392f3d078e9ac8c3a6edcfa94b5d0a5f8114c50b8ca3aec9c583a5302a4506867c28e7127d3e9646253bf6fc9eae22ca36515bfe9115c868865c68f32dff1afe54108eb478c377d66256720af4dd21f4848a49e212a9bcb04ac02c0b5aee2d0fadfc81d789de353ccedd25b03a7621c04af95db74236cfff3c9f2d3a92acce9c5861d186594a790da13d115a84ff8ce4347309eba891284648ab79bb6eaeffd38fe86286b5c24f122a8b39e34d9393ab88ebe07fe603ccbc735f9d79841263c1bd66cc71e4928d812054f8ac87ddb07cfbed535b11aed8e75f5ac379dc9e9ede513e0d78c5aae43a24344eff4f896a42211d062b3913d059175d87d7d88bd56706091613be796b539f2839ecf9e9c75cc97b749123fe904743faee5c66db8ddb6a087734b3dd4e4765e3e8d96071e4d89baa8293a95f7a51c1aa6f7a376b34e95fbfbccb0436a033ffac65a427ce643051a413848acaaf3d52449da04a1910fd7fcabe9c098f9e85cbf205fdfec1fe121684d9d173b11cd23995a62a29a8b18a81f318b8d76e816059b3208a47276e3bbc16a92ccbc55d9b911c4f192893666560c4e7ebb02244b5c3475fcdd87d833583a60a0cb4cb72e2825452c40bd126b70e2d5ed6c0f97f489d537ffa437420af2f19abe5afb050d674f9bdc2b48f82b93c3074fad99c81383d9c92cce53c088dc1697055a4bc0f7ed24be27fd07dab5bfbacc617df85d290506df4107ece3e0df1a14f1d5edad2d1af481cd9823d1e4c5f85a94965bc2d2e1a3d3bab91ef4de1f25cb3cc3a74e0462a4072616f9d6d78537924e12be658910b1ed37429ad66f5256679be60a7e1245c3a72c765ef3aa38464513acfe03ae645b3149b48417f3cd874034112ad0cae7d5f4d99ded31a1d3e6bb610e3e8cafe9da8d6158a370e702c5cf27514db1141a58d8916e2f751d63fb7b8e533b6e986b7e95b6f2cc79e0ca781d09ff6391b32983bf6be67c8911401a6332fab3bd39be27ce9b173bd39a911536c060e87cada23cf724d380e76e9a89585ed7f65f8151bf61e0f3618409c54fe', '2026-10-01 06:54:00+00', '2026-10-01 06:54:00+00', 1, NULL, '2026-10-01 06:57:00+00', NULL),
	('01a22046-abf6-7cb6-a217-6e8ea23c34a5', '\x0772656c656173653c9dd326b44056c8d64e834ad806b6037587181fd8258358c6060b95e7a2ed26e1a6e83c9919e58cf5ee', '\x0772656c6561736569b12cd579cad9f14220ab2dbccdf6b4002a84519945a9bcdf13d2aba9f67c6f29917b40f27b99e16cae0da31adcd72b89a0040096733a218ce5e0a9b6881fec1adb6ed7be9d8e0f52fb24b5c0ecb2f1747cb1579751657a2e861f0d050d3df148e88e00ef10454296f416c694950ee30a123601732d36503c6e4d5ff12ba37cfe9faeaa214024060b523362f7538ff2cf048afeaa56b8ef07a271082d777d8bb0e1a6ae54096df0892ed9ac12a4f6cfcd58c0400443d89afb0008a068a4aa62a33cfc9d9c06ac2914f02509dff75194560bb31c1a3cd30e9b31db39f5f1c9a090807cb5c02b999ab9d1f40820675a56dc6f733aac52fee7b6c8bbb9a13ab8850402b61fff3d856181c23c1c8769ded72c2756aa3124ed56b5987a7c72086d47db45e13cab9b453a888119c8fff799af671ab729d115230b2a1368dff7c9fe1f37081ff62a701f47b1b6ce0dd52a8da507808a8269e705f52545a225778d8ee383be0e1681ad990ad6196fdb92b63fe97f6cd116ec2470851b4e48e3bbb0831da7170716986e8155cf818c9bebce3bc17eaadf6347b5bac79f26e6e3df767d1c284694c7101eb8f94c1c2a8759cc50e2851dde4250dc4b39c6b49537cf537d396e36c1e39ca129a0d426d0a942917ca66396f33dc511514fff4bf3bc232e2b06d6b06eda4fc3303d99d55d73b04255db7f3a801e9342d6ca211ce19063ef9f7361c262c827a06c998f9594bfba3a2af4e22ea49e3ee3ed1ee0ed2d94bdfb8265dcefaa0ff17f0d29c8b0164e9910137d5bb71a26f48bd439e71e8079bbc7293fea6424d511b3269f7372a39224d421a1cdacc645918bbd022cf390eeeb3b5a446b3142b170fc88ab0d5327fd0ff235f632470ea15c17a46f2e21c5568cba7d34d3790aa0c3d824b19777c2b23164f441bc2ca11e21845bc92abfb45a4899744bc4f3fd2bee37131e51d7e7ef07ff952b1c22c259b81d6d9db3779158d3129099ce41a4b2df45bfc9191c65ddc79b6dc2c23687824a6c40ec7c489caad2ae80275b17c7b9a631c81da14a7ffe44bd690e74050fb4634881ba899f5b64630da631621beac46823462e3ba29358dac39c2210c9a3e53daf6c0b0418eeccc765a77ffaf269a45c6b247277ab95b60761f3911fddc12a31cde276b9e8d7b6a242875ae6d80d00927869e27dc8ac47f3d1f5b57b6ac13c35169081de5d7a07bbb415c819f2534756ae1ff2ae20ff4871a51af3f6f716dccccf7ff9d122d780295fe758c4b308b736c7801c1c55bb9caf0fdf9a591bfa156594aff1356f1052925467d32e4ae904229886c628f50da9bd3646d3fc34177de37875ed29a47439d480281d6fc54fb54e388316f8807bf0b3c8d33812ce4f05147f16518abb85b03356efd31d42050291ce8f2a82555c799deea2acf4213cf113a93b9586416aa355f4dc834456688051e30405f0a365c26d4399b1344b75642f2ea9dd596216c9651d42011069c735f6e048dd997404523704a9b4bce901a11b64ca7535d0dc97f6d4df4d8c68f37ae847bfbc9aa54514a679a1869fc3ab6af3fac86a4c7152c9cd780c01dc87d7940ade5eb604035c4bc01cb98175af9c09be7cf68ee4d3e9e27791d5402c73fb6688c8360730c5da935afd1db5617b6001a938c36d2b8499da9e14b9e1e90779ab74dae5c7a4bdebc650e75e55b9f84b48288609459e5e879a4be76b3b4183c57a2129d00bad8032a3c60535fc0f8cb20cbaff61eb3051005e5b4c9b89d453eb726679966ba331de24de0511a93327d58b7c11eea1688de96534a296b3670f3b1f6aeb859acff8b09a654467dd2908b34564d57a552da345fbdabb7b4d90240e9947776d4b66a29f46', '2026-10-01 07:12:00+00', '2026-10-01 07:12:00+00', 1, NULL, '2026-10-01 07:15:00+00', NULL),
	('01a22046-ac12-7a5b-916e-23f98ce15d92', '\x0772656c65617365fe3a58d5cd9d6952a8f0ce080f8aa4780814c4ad12bcb2d0f5b19a67e30ababc60699c98e3f8a77c04b1', '\x0772656c65617365449ca6fbf91ebec5895d57ede3fdcaa61923fc8c700422b327b13fb7d81976fef0a345b929e0f06ebaa417f0a1561651493bfe61ca97347637a5e04378784c78a0c2994e9aec305c9f6819968065150e9a31ee5b6f907d1211c0beceaf1df3cdd4787a931f3e9dc2c099611f7d2e75780ab68eee2564fe81ad708fbc77da793ecbadbcaa0a2740f3c712e5d69bfe51e229bea27df050003d9285e380dcd3327679fb7156def36a85c80ea50cb99a671347da6b0bc12fb45dcdc9cc89c0df3e8c2483d727ed377f60fa9deda140560286b632be2c3109fc5647404237dad314adf10cbd02f83672533261e6ac85e8e71f36e5419d702d5e2e67c5176614252a945b69c23dcc3ef39d7d36af01dc802e963b45e40660fb579ed1e46c158ced9bda0036584d34a9a7e8ed2e2b8f57375fbe8f779118e2624bdfb653b9dee0c8a01e565d46241e96d60b36486ff660ab97025cd711be0fc50c3d2337a02e8b41804d287e1e94ef882c27389ef8a15944b6aa68484a5bea4e4757391cb109e8d510e02c490923cae8dbf0bee935e6ef51bc48bbc556fabc8680846f6e3cce1536e1505295baae092de94637af35f4188bc1205d912eaf3e8efe9658fe97602f31d461bd2ab2e8219a7564e81297777e9a9cfc58f3fe350e20e60e9e6338f2497d0ed10aef299e41c613eb861928b8db706b1a209c3ee1d3650a', '2026-10-01 07:12:00+00', '2026-10-01 07:12:00+00', 1, NULL, '2026-10-01 07:15:00+00', NULL),
	('01a22046-acdb-7413-9d6e-32f164f155a0', '\x0772656c65617365581cd4fb8ec1af11fa53f760bfb3b92adb51cf824a820c59c875e0ec00da90d96c2237a2e82d9c4636ce', '\x0772656c656173654e488857f016764f1202e3b375799833eaaf38841ab214fd94729865ff9642d80e39b2b671baa304ce30b3d658a8897d351ca1871708cceb0d5e51b714fda25c61d775e72d4e203b11ee4d9410af288ec4a1d1a19c74fe3023c06ac498c36dbec0e72f9c066d9452a3c8e22a15c2b8f3c3825ce7539b95f42d8328815d742a16cb385f64c8f75f15667201264fa63f574d98f2fd351391f84722f36a3ff91c34ad5e928ab5fc83b00d128ec54bcbef4fdd1d757f4440e28f460eea86f2f1732e991abfa2596a1281782c401076365ffb896865e1765aecec352005ddf6638041332b17b223def990ce5ebd15504bb38ef87b474e5b3c48b1d5e01b33814bfa887342f1887b9589cd7bfe3189c010d66c2eee99c045680469acaa33ef7878c4b5879cdcbf9e3b96e0f7dea2e35d4727db259f10bd262b8872e0bc988a0e31c989231ddd88ee4d7efb68a763e168a43ff54c7aa5515bfda8af272aa0e7fe79ff3be50e362dd1562e525317bb12368c5467544320c1fa7d2158988345c47370fe7776c1ac32ed55196daddaa967263c0f04bd36b394cb6cf4d938394651a84187197a5fd96c7c6052f0d3af7688af9dd2a03a7d6b2987be926d41b97432178ee914ad2fd610de615866d9c8328057b3540f665a312dfbe5a29902c17b448d7f9f8e9f648b4b26df87d45adbe71b618939538233137b8f7902064bddd8546db8abcf858cd425471785cc460e35112bb0655881084254a5062d34088d043e3333685fec769813d4efeb0ff51e7f04fc959266bd29cf66775d7c93b72140d59ffa78dd04104eb75c2b1b67c8fd7f0084b818e1a08d50ce55ad7f8de83165146813db0dce9d0855f9509e2c7deafde48c09b1ae3ff604c4f9230781511627d9a7bf3db0d1f6f147d4432e638e9dd186422fd300589d8d60408153231b4771f39989901012a571526a044c25488b5eebb5f9fec972d5180708b76b42a967b92b069586c849eca11d39c1adb5eb8a408b1a1a0a667c3788d6a8943fcdb2747d4b9fd7df6d602e3febd54e83344c5f96189d31626e3d801a6677c5a1494d583819d2b82a27c175250b19f21e88db217dd123f3c7e922aea547adceb310e429ad0950e5baac0680d8a6f386f2714dd107b3dee4814f90b08b664067becbdfae839fccdda778d303f08ac76e895605355564685ab47d5ff52498ebdc2a7519752aa624a7e5085c46547023449517d672248bd06e0bedb881809d4f95d1e94911ce059b1c1bd22d2a86b02bdf5f6507eb492d1bcfb0eab85d3d737309167b9c1f2ad1f818586181fd60f71ad7f026dd5624d32dc03e5d7eea1acf49e8b83acd4d12bd52d5b63b665b33ad733989578d4efe15d8122755cbe766193f32dc252bf46fc2731863040ed241345f5153caedd2d775f716c590589705d20df9ec76ea8c19358dce0b18bfe0a7e724e0918a4c9aee2d711ad3832911af16ec9dab7096dadb977faa7afccefd9da3c91d177a45af83a7004dfe0111c0f182f8000246500560a3b67829f316050a84169060075620444b0755e57d16a80b081f78647aba94de5025c5f1d3a035759f819217524b0f4060b031f7ef34a0c0adee19715dbe0e5f5be8d95d106b1ce7e1fd856f7a3e28137c6c468b576d65873f8f0b486532d3acf1ea0653d0f29c1b748a005879b127170c0e1448dcedc030a591284a685639e124e1ef2a3ad8b00c91bbd54955a02910cb72a1eb0a18f4588e0306f3af75cb5c404b2fe22a2785df6057738b3b29c892ac6b8aebfe53cdba561e4d591c0e641a1c57a23f49a28b82f02900e2ba241b5c0d344de697557b1016fc9e88ba6530127faaf5b82a06d39b8e51f53c3a1054ee', '2026-10-01 07:18:00+00', '2026-10-01 07:18:00+00', 1, NULL, '2026-10-01 07:21:00+00', NULL),
	('01a22046-b04f-7166-b833-cfe041881d55', '\x0772656c6561736523ad35810a7c42e4297a310dffb6bb83577f202df0dc09d7265ee26f2068ad8ba14bf2e4c66c84471f7f', '\x0772656c65617365776aa57521f710c910f29063f08c4f9f95e73acaf33ad8585dc63f7a371767e6db1cf359a172bbbd059add6bd6ed50146d33aca2e3e9c5a231038f81021b5775cce2926e1b22511cb6068339a6c7e2e66440089e3ca99540350839078cc7f5c961407a78957d8125b519ad41201f6aac4bf2d061bc413fa3e38aa5284c505157413d76b9c0871b38eace0a53a9b1304cdd4dcbc6c7cfa960b5f277168e457e57eb223dc679e381042c1cea1b1fe7326f413db56b8a32c72f90b765c7c07f115d9c3ace6f4b41747f0ea37dbdd97d05ffb591f80859103885fe939c5e48061711836579747c7f88645f7644c0463bf08cd674a942ea3b14e443591970d30ef65ab4aeff3a24c23f85ee160a7ef7db2af0b83355fba2fc942fcac48a9a40bbee36dff012c6dc9bed61bcf1f42ee009223249d43520a7b1a7dc3bdf506254c207c8c3f58effc721e50fe44781b5b234c8b2306175b0fffabfbb68a8fb7e92dd15147dea22968cb5ca890d1fc2957d2a4a54b71554d0cf6524587bbca4971a1c57b43d39c990ee36d69d41a0bdd4a948fba4f5f2e71ea0077da965fd60fcda437d526bafd632003cf6b66535dd211a95db9537cfef4eb87e2f9babe91195498eb0a0ab7c7c92dc745c38e8dd70437b810a4d03cff7a54aff705e11e83d26da340f937f3e0a888f601d3d09b8d385d6e7c7ed01cdbd27950bec4c5966c148ab3a7dbfaf2baa479c504d0ea7e6f7b4ec19ca98195287bc3169a316075d851a035cdac0c5d7a22c4b9a97c6f929cba26ac0c269cf0c0cb59af994e28e06a931cffbc2a5666dcf880d88fa8247a5991679ebe6ed52b0ae9dc5cb858c12215a1797bf3f7ad1536bdc5d543f44465d48dc218a185d322bf5e3d17cd72924ba990b0a800320b3788ed8402614956d40fff01ee4c8a2f3342477c0057d01580d0721df9b4546dcfe00542e4a31d9bea3e60ad2ad5f9424224b59605c060d0b6329c971be4e3dc2c747a51b70d65b60c4c6f936e494e7d504151189b284764c7b8a2d2b8201d0618b17c7741ef8fb4c7dd557b22c4d05e19f6a3d6575e3f86ef718da553c09850dd1ab42ba6dfb75fe4b4cce82a2e4df5622bf35add879550cee163d8cf69da8ed9f8cb6a8c42ca4a39ed1f84ac9b1fe336af78b84938ae5b1da6bc624faead3ffa6aa6974a0cbf490d6e5e4695ca3af82316c8e0ddc8d35ac98d8be409ec985dc8021701916693d54209ae29e7b7fed485a94ca482239d274900394bdff08919af12a27a80589c736574f21753880d59365f8d0f940c312b0ac7bc4dd1ae60516db1051bbf2bb80176b1873c138882965112daee99251f69d80c8671f3f1f6bc64faf25fb8e6a5b1fe3ba6b9fac80f7366e605ec633432f867eed73b4a769b4e67677bdc1d18a22671eea146ac5d1db03e97f68aa0b6c5df2697524e081a57391dd97bf699dc0c08ab5a758bfb13bfbc3b9096fe89edfd5423a08ca0c9cb5802baf930856e52d84b93b350f75aee33ea6e60a7223368587528501cee0eda7bf556a7e010f2724ad0f9235bef3443236fb5c591a31db7aefdb413717ef43e945ae70e340e3a3c9947ba93d092892c6590e0c7924553dbcd7511582ca28e6560f1faea2f1cef86de7b59bf9e1ee7d12c1115c79f6c92dda5aab6a1cf0adc6fc2f11f4009c491379be52c1b7da606003ad8510c7a2fe9e348bbd9c4b792c8d7b299bd3ceef4c72b1cc55fece8ca521fd303212d3574bbb44449dd5d2a10358ad67ef51f6ba64ab9ac1e4649f4d77340ed50249d88ea008013d691c0acfbbc34436af4f4d479e8df302e932279e104026a1c546f7476d50b1e3f3fa292039563a4c', '2026-10-01 07:36:00+00', '2026-10-01 07:36:00+00', 1, NULL, '2026-10-01 07:39:00+00', NULL),
	('01a22046-b085-7163-abba-3a451c8b2937', '\x0772656c656173654910246d8cd98f36f2956e0b6c79738bd1f4da1e35b4fc6e2deb945e878fb274a15825c8c6472ee1375c', '\x0772656c65617365ffb36e4c5052bb61aaab0fd88dfb10873395b63abea48fd7bd9a01bac944a7fc61bc298290c45f8e11df0a18e66eb27727269fb5138f9a54f51adf87133d6ce56f0dc2e507ed76c4e6422afd7febe9020b760bb278c88a0685b3dab601dea13d8bb52959add7f3d758a8963846acacc9037daa91886294dcf3164d81314bc7f1af3f1d4b6925842a3b250924ee487e48c75e49d46648b5d348f8c088520b990969689653650cf6d80ebde4a70fe9a2ba76fc81548fbab391dc87a4ce56eab77da1705397c19a2100a0f3cccf1c8f0cc6383e4074d05632bb804721f32e49015c154c550202dfc5075cbdacec33647bc694f08655e9e1b59529fb36b73b1d8bec136f043800e0865201d7cbd767c2223febd9ded02b4476d1bd90d0b35f5db13a086c75038794a5995f48fed1cf968666616940d84f5960162b48cb6cbb76d7b23df4a246243b0d496df45c886c9b1a252530222d7251e7cb1b66a3aa3be7b4ce5a3d08705a3366283c4838e26c930e76a9dad455d8ed739a57256e21f4e8f1c7c55fb7c0c84dfcfe2e5df4e6f0920ab246f2c8602054cb97e3f36d9fc5766578882e39d32aa88deddad6567d179a8c35321b5217b39ef6f0274f167b1e87ac657d5cd1a7992b188d5cd00d3737ee21a4a703e0c72526dcce828aa326250af9f41ac91eb5e30c2a08e198a3596fd8be260aed901873ba8c', '2026-10-01 07:36:00+00', '2026-10-01 07:36:00+00', 1, NULL, '2026-10-01 07:39:00+00', NULL),
	('01a22046-b151-7960-9add-7adc6768e4dd', '\x0772656c65617365c5207f182e29e18419d55100d9f4a88f9fc71fc1c40079a525215027a22148b92ccaaf34f0740a9311e1', '\x0772656c65617365ced96cd7f2d81028244b82c585817c72d5031cad0898e6b1416e9a743b54afe64eb96e1c0519feefd3f0727435dd29c7ed61b7bfb58bfe194aa83baeb0cd1d00cd2cd914932e4d67cb8d26f83995202a29b97899e86f886967967a8c923dce9c387a657693517a9bb9bdc74cbf35b726345298adc961ddcb848240cb53af6d83b9a2ca3334a5e9d3dfbbcd27f97d3f5906002cae7a5f325a82b9f33e8c67873930df46efe444e962b5113990cf915a88e6ecac48d42a6aa5482adeb241b714aaba86313d60c74d4b88df094b388bb990eaebb495d331defb1fef87d4e4688d0fe31358e132b29b4276c5a9dc29ee4b57121675b51ca9dcf366b02ec72c82adcf6998942200f22cf1c0ad14b867608ab47c57e05083c432ecfc4b9ce8cd7d59ce17c7380e19e1c02ef47dab2f1ac24865b72650c4a8ce157c95bed57cc0638e824f96c2d368b941db8435007fa909fa7275cc48b7a74bb2db56d37839a21548c5bcf9c298c6f2a10663019cbaf4c7bb89e83a914357176bdffd949aad9f94205c08a6c222b614dd25b68ef62953e65d8dd3d208982358e3ab68686961a0a81bc24e61b2ca4e7d1cc4182c7b70050c0560e7655493d7bb5d6de6ff874428d49af8fdcd7fa8ce043867bd2373dccc6fef664b9bbe30ebb3d37d4225edb301cc7182624a8673c99eefb8638bd48ca2312369b3ce727529b4683bcd37e5160ad92d10cf3bb4169b7beaa0d2b0d58b7c8ce74c3718b5c07698d317ec1b4bcb159caa596fd786fc4127c418a3894f31cbb1c98daa3195c5b94e5841e35f45af642beeee778f7905c7cff89dc810538e244a701788358979783b284ae153f82a66eb5ecfc4a03e858b84ea183fe2faf9661a572308c84d11dfe78659977e5e663b029f992846aebcf4bc77721bdb6cd5abfd9dda87c4fe20f33e51a552b845ee6bdf4eeb5e10d5745a7e4584a903f205d4409fe3a975f20c4634580650dc36ce44a6d8ea00b0d35cd6597705b42215835425116e8aef5873310ae893272e1a3e69bcabc56c262d790f4f2a40282fc93607f28ae3986ca1567e462fcb4b57af0ce2d5f40a4f4a2462e736462a978aad4966d47e66d814236fcbedc481a52b3c00404f723afcd7a58abf15842a7d960e0cff3666b25f12046650f3f851e512c3d0ed7723168445526a31709cbb7765fbb8f70ba4ecc4d2afbe7280ac75ab7eb293235586aa37c44e59c403bca841ec8dd9881cd14ecd745fe3a6631d80077c0ca81a792bd697c64a9ac7bde46683a2cf639ae12d5ec663720f4b1649e4123558d712ef04a8b18992642bc91b271cb23a367fd7480b69e88e231605c2464e3442a4a62ecdff84d920fb6ef8597b1df076739bf28178ec5c33ef1a150e7536c38054cd9ab8679a59e09d9e28a8b75b28aab9c53686063b606c680524d0d19d677f2d00ab33a747a061084a140d2de95d42274fc81c1488a18eed80bc528a207504e0250ca68520c939c0b5e643a31e6f19df303e05799216ff90d7f6dd67b1094e7634c0384281dfeedba7a71c197618442051042974c0017932bdfc010911a629dcb6f536a741f5d750375048b32a76eec2aa67f18b34a70a35174bc87f1b86f1534e781921875e689e458d8a18f39ffcf7ba6a6034fe76709fd1491cf910987eaf095fc8494871646df6db2047ea90c6d9dd8e47898bd02662238ec023483286a4759a784cc3ea8e6902c77d7c839a1e9603791877762f0806bf54453db59804d8a79002e5559cf7e168c6e2c9705e6f4100669245f1b76c749379b859c50c10f395d0576a660ca655dcf6baa1da12fb8c2c072071b7015b7c7771b1fe107ba19f634cbe4fec1285ccf363f12d2f10d20eea1dea96e6febb3fac36e95fae32b83997', '2026-10-01 07:42:00+00', '2026-10-01 07:42:00+00', 1, NULL, '2026-10-01 07:45:00+00', NULL);


--
-- Data for Name: personal_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_code VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b3e1-7f77-8a36-9eef2a06cd58', '01a22046-b3e1-7c2f-b294-85327150beb5', '\x0036a261497a5353adbcc8d6e9b59abda2df0cb8ef6fff40ca80a73f7aec02520bbb0f4e59f480ac', false, '2026-10-21 13:13:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b648-7525-9811-75b32d3e213b', '01a22046-b647-71ec-a44f-c3f352728dc5', '\x00440f49968b9f03cda31eb92faeb21f37db47004d016626f3dac2eb6f554bfa5842cfe658f28451', false, '2026-11-04 07:28:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b8d9-7ffe-a504-a272c02b6875', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', '\x00663cade274d8aa714e4867736cbc0c908eda22b7aa03f052bb512dc2595945af1e010d4db33bb1', false, '2026-11-09 10:28:00+00'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb01-7a0a-aedb-a90a56863a97', '01a22046-baf1-702b-8488-dd3b606c70d6', '\x0018ee704ac137efcc48e21dd328057d9b6358984c28b09666435234218261acd73feff3230f99a4', false, '2026-11-10 07:43:00+00'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bcad-7d51-ae78-74dcf2a18de0', '01a22046-bcad-7505-beee-7a72d0bb9236', '\x0019cb1ec37354beb9f558fd096d9fb5690ebcfa42d9a39c80a79fee4d92457f4d2c7983216e011a', false, '2026-11-11 08:18:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bff2-7f0a-94b9-cffde008f779', '01a22046-bff1-7eba-913e-075eaf1fec5e', '\x00efd2ec31764d545889829beb92c1c094d2c927788a6005bec2abe637550616070bc862d0799ce4', false, '2026-11-12 08:48:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c1ad-712f-b1af-1de798937cc9', '01a22046-c1ad-7134-b4c0-2dee35c498a3', '\x00e8186ae281ca4f528b080ad76d741efccc79d8a118a618ecb2703cecfd360b4bd8b99ec81d34ea', false, '2026-11-13 10:03:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c53f-7149-ae13-f8c96037751f', '01a22046-c53f-79bc-a719-52ef0a438a29', '\x00b3d8968599df836dc3d0aadf89a302d38416b7d5f98c19f4793e2e1391c76fa0b031ffe1df1432', false, '2026-11-17 07:13:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c72a-703e-b169-bfbf62d46d2d', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', '\x00ec75b47ad43388fe57a000f549f1c28b9edf9844dcdf3b4988d355a60441fa0ecc2c77f6fef27b', false, '2026-11-18 08:08:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd35-7f2a-bd8d-e067ba32575a', '01a22046-cd2d-7683-b4db-ef0d4346da83', '\x0052907ed198ec334b4c4420e57fc0e31cbd4d4e19f314e66732b18f05d471f3dac87a8acaa34dd0', false, '2026-11-25 09:18:00+00'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf52-7595-ad43-b711fd0fdcd0', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', '\x00b1361495bc87a67b5388c8aadcc4ed697431ef94f76ee63d4a921f09f038860670f7b596f54299', false, '2026-11-26 11:13:00+00'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d090-7c49-b515-360c9213fcc2', '01a22046-d088-7a1d-a2df-e8fc78c94a82', '\x006a44a551d64b7b403e96465ffd256614f26f393f71c86b58787bd9164917519f06de4d38d8e600', false, '2026-11-27 13:28:00+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1da-7aa1-8d89-491dbd58dc94', '01a22046-d1d9-7079-a016-04de529fd365', '\x00083d8d536ca60d86d126147061539062196b95408b9e22c27f5efc318da40885fa26fec620e5b8', false, '2026-11-28 01:58:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d1dc-7596-a2f9-e2463543f33b', '01a22046-d1db-74da-8d85-768fe2efb77f', '\x00c08b7a424b62d6a7f9c7a8362ec85864ef06aa9ed76e2d7177fef3a3fcac906a25b2a8f17ea312', false, '2026-11-28 01:58:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d34a-782d-b484-999ebe3231ec', '01a22046-d349-7eae-9f33-bd05936491c4', '\x0052d4d1f96600edb215980a4f0067d9161b2574907424276a3a69a9f5294ff9db87a5efc529435e', false, '2026-11-28 02:48:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d41e-75e8-984c-3f2a258f8a12', '01a22046-d41d-7f48-9039-d9258599d2ae', '\x00a4719a754832d7d8205fc6401d236e2f1754257392a7b181576286efecf4604242a6cb223e88ab', false, '2026-11-28 03:13:21.230558+00'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d55d-748f-857d-55be2bf2fdb7', '01a22046-d55c-790f-b459-ee65e04bf65b', '\x004c2b64276f697bdaafd3a4cd4aada0dccb1ba3ccf7c7fd1e04e569badba28b8f8710c1014caa79', false, '2026-11-28 03:28:21.230558+00');


--
-- Data for Name: planned_time_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.planned_time_told VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b806-7cd5-ad7b-c05c65204964', '2026-11-22', false, 'in_person', '2026-11-04 07:48:00+00', '2026-11-04 07:48:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ba25-75fc-a31f-13bdf02c9104', '2026-12-02', false, 'in_person', '2026-11-09 10:48:00+00', '2026-11-09 10:48:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bc09-74ad-94bb-c69751b82b56', '2026-11-24', false, 'in_person', '2026-11-10 08:03:00+00', '2026-11-10 08:03:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c152-7268-9535-4f77482f9ce8', '2026-11-25', false, 'in_person', '2026-11-12 09:08:00+00', '2026-11-12 09:08:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c2cd-7fe4-93d6-be5877e4a2b0', '2026-11-26', false, 'in_person', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c693-767c-be23-9a7bbffd1848', '2026-11-28', false, 'in_person', '2026-11-17 11:34:00+00', '2026-11-17 11:34:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ca21-7a47-b94a-df7437fc6e30', '2026-12-04', false, 'in_person', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cbfb-7967-81d7-e28692457f1d', '2026-12-01', false, 'in_person', '2026-11-24 09:58:00+00', '2026-11-24 09:58:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ce6c-7df0-ab49-b2d254b7d920', '2026-12-07', false, 'in_person', '2026-11-25 09:38:00+00', '2026-11-25 09:38:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-d02c-7a53-927f-2da4e9b2c992', '2026-12-10', false, 'in_person', '2026-11-26 11:33:00+00', '2026-11-26 11:33:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40');


--
-- Data for Name: register_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_counter VALUES
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 2026, 2),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 2026, 3),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 13);


--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_entry VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 1, '01a22046-b4d5-770f-b018-5851fe59cf3e', '2026-10-21', '1-14', 10, '2026-10-21 13:21:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-b3e1-7c2f-b294-85327150beb5', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 2, '01a22046-b6f8-7876-8045-43c838a7137e', '2026-11-04', '1-14', 10, '2026-11-04 07:36:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-b647-71ec-a44f-c3f352728dc5', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 3, '01a22046-b951-757e-b7be-02ddc204fb7a', '2026-11-09', '1-14', 10, '2026-11-09 10:36:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-b8d9-7c4f-a4c7-9af3bc57721d', DEFAULT),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 2026, 1, '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', '2026-11-10', '05-03/2', 10, '2026-11-10 07:51:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '01a22046-baf1-702b-8488-dd3b606c70d6', DEFAULT),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 2026, 1, '01a22046-bd70-7770-aa5b-080ca2c2fb37', '2026-11-11', '1-15', 10, '2026-11-11 08:26:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', '01a22046-bcad-7505-beee-7a72d0bb9236', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 4, '01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4', '2026-11-12', '1-14', 10, '2026-11-12 08:56:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-bff1-7eba-913e-075eaf1fec5e', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 5, '01a22046-c211-7958-bb57-fba4df88b044', '2026-11-13', '1-14', 10, '2026-11-13 10:11:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-c1ad-7134-b4c0-2dee35c498a3', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 6, '01a22046-c43f-7c73-aaf5-1111459c3866', '2026-11-16', '1-14', 10, '2026-11-16 13:56:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-bff1-7eba-913e-075eaf1fec5e', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 7, '01a22046-c5d4-7cf9-8406-221a18e5535a', '2026-11-17', '1-14', 10, '2026-11-17 07:21:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-c53f-79bc-a719-52ef0a438a29', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 8, '01a22046-c78c-7284-9f6f-967589c00f55', '2026-11-18', '1-14', 10, '2026-11-18 08:16:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-c729-7929-bd3d-ffbbc83e6fbc', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 9, '01a22046-c996-7b73-a752-7ebe20f47e07', '2026-11-23', '1-14', 10, '2026-11-23 07:19:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521', '01a22046-bff1-7eba-913e-075eaf1fec5e', DEFAULT),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 2026, 2, '01a22046-cb43-75f4-b74a-cf2f152ad547', '2026-11-24', '05-03/2', 10, '2026-11-24 09:46:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '01a22046-caa2-700e-8e0d-9384673b7dbf', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 10, '01a22046-cd9b-7788-b042-91083dc768d4', '2026-11-25', '1-14', 10, '2026-11-25 09:26:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-cd2d-7683-b4db-ef0d4346da83', DEFAULT),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', 2026, 2, '01a22046-cfb9-7552-b943-2c3a11c6407c', '2026-11-26', '1-15', 10, '2026-11-26 11:21:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40', '01a22046-cf51-7e6d-a4e6-db7751b8a0aa', DEFAULT),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', 2026, 3, '01a22046-d111-7919-98d8-8ff0655da8f8', '2026-11-27', '05-03/2', 10, '2026-11-27 13:36:00+00', '01a22046-ad10-765d-ba36-5732a92ff210', '01a22046-d088-7a1d-a2df-e8fc78c94a82', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 11, '01a22046-d285-702f-a39a-525893afc949', '2026-11-28', '1-14', 10, '2026-11-28 02:06:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-d1d9-7079-a016-04de529fd365', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 12, '01a22046-d3ab-7f9a-9ee9-875e5eaf1bdf', '2026-11-28', '1-14', 10, '2026-11-28 02:56:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-d349-7eae-9f33-bd05936491c4', DEFAULT),
	('01a22046-9059-7619-967b-6ca7915a0dff', 2026, 13, '01a22046-d493-7a00-9499-f5bcb2ed8732', '2026-11-28', '1-14', 10, '2026-11-28 03:21:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2', '01a22046-d41d-7f48-9039-d9258599d2ae', DEFAULT);


--
-- Data for Name: register_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_mark VALUES
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bf6d-737b-9a70-635b1cccdc03', '01a22046-bd70-7770-aa5b-080ca2c2fb37', 'ended', 'Izpildīts', '2026-11-11 08:38:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c34a-7e5e-9657-0c62117c4026', '01a22046-c211-7958-bb57-fba4df88b044', 'ended', 'Izpildīts', '2026-11-13 10:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c4b2-7869-a728-ea0ec17552a7', '01a22046-c43f-7c73-aaf5-1111459c3866', 'unsigned', 'Nav parakstīts', '2026-11-16 14:00:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c88c-7998-812c-d5c648a32fe6', '01a22046-c78c-7284-9f6f-967589c00f55', 'revoked', 'Klients atsauca', '2026-11-19 07:45:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cc91-7dd6-911f-ff2e278f9f76', '01a22046-b6f8-7876-8045-43c838a7137e', 'ended', 'Izpildīts', '2026-11-24 13:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cce9-7028-8b1c-0e2a58da70a3', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', 'ended', 'Izpildīts', '2026-11-25 08:25:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cedb-7a58-a93e-3100ff18e02b', '01a22046-b951-757e-b7be-02ddc204fb7a', 'ended', 'Beidzies ar klienta nāvi', '2026-11-26 06:50:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521');


--
-- Data for Name: register_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_place VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b4d5-770f-b018-5851fe59cf3e', '2026/1', 2, '2026-10-21 13:25:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b6f8-7876-8045-43c838a7137e', '2026/1', 2, '2026-11-04 07:40:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b951-757e-b7be-02ddc204fb7a', '2026/1', 2, '2026-11-09 10:40:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bb7e-7f4a-9eb3-6293ba7b43a8', '2026/1', 2, '2026-11-10 07:55:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bd70-7770-aa5b-080ca2c2fb37', '2026/1', 2, '2026-11-11 08:30:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c0b2-7bcb-a2c8-e259c2dbb8b4', '2026/1', 2, '2026-11-12 09:00:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c211-7958-bb57-fba4df88b044', '2026/1', 2, '2026-11-13 10:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c5d4-7cf9-8406-221a18e5535a', '2026/1', 2, '2026-11-17 07:25:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c78c-7284-9f6f-967589c00f55', '2026/1', 2, '2026-11-18 08:20:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c996-7b73-a752-7ebe20f47e07', '2026/1', 2, '2026-11-23 07:23:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-cb43-75f4-b74a-cf2f152ad547', '2026/1', 2, '2026-11-24 09:50:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-cd9b-7788-b042-91083dc768d4', '2026/1', 2, '2026-11-25 09:30:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cfb9-7552-b943-2c3a11c6407c', '2026/1', 2, '2026-11-26 11:25:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d111-7919-98d8-8ff0655da8f8', '2026/1', 2, '2026-11-27 13:40:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d285-702f-a39a-525893afc949', '2026/1', 2, '2026-11-28 02:10:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d493-7a00-9499-f5bcb2ed8732', '2026/1', 2, '2026-11-28 03:25:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2');


--
-- Data for Name: request_done; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: result_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_told VALUES
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-be1e-767c-83c8-14648931544b', 'in_person', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b806-7cd5-ad7b-c05c65204964', 'phone', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-bc09-74ad-94bb-c69751b82b56', 'phone', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a22046-ad10-765d-ba36-5732a92ff210');


--
-- Data for Name: service_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_case VALUES
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b322-7ceb-8365-735af5e97a6f', '01a22046-8bf9-7926-995b-0ac60f7dee45', '2026-10-21 13:05:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b60a-7528-bcfe-90368c07aae8', '01a22046-8a8f-70eb-9539-9f2a6278744e', '2026-11-04 07:20:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-b899-7e39-a15a-49b803e3b885', '01a22046-8b91-72cb-ab38-ab0382fd8152', '2026-11-09 10:20:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ba9f-79e5-a5a7-47f0df2d2708', '01a22046-8a25-70db-8ab5-b9db35096697', '2026-11-10 07:35:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-bc64-7731-8df7-0c5d33a5a227', '01a22046-8b0b-7221-9e96-85a913de6bbd', '2026-11-11 08:10:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-bf9b-7c0a-a29d-b953bce1cf3b', '01a22046-8983-7104-b737-45701976b4eb', '2026-11-12 08:40:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c18e-71d4-9023-d79c78b37791', '01a22046-8cb5-7066-913c-6da54cb9f1b9', '2026-11-13 09:55:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c36e-7979-8091-aab5c6f2d235', '01a22046-8abb-7119-9f18-3eef042076a4', '2026-11-16 13:40:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c4d8-7e3c-9292-f1e1c22282e7', '01a22046-8b40-74bd-a084-f2f46d986b1a', '2026-11-17 07:05:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c6f1-7e8f-95b1-bbe9fca991e0', '01a22046-8c66-7820-a491-0bcfcd54c941', '2026-11-18 08:00:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-c8ea-752c-89c1-cbb294db93e6', '01a22046-8abb-7119-9f18-3eef042076a4', '2026-11-20 12:15:00+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-ca6e-7558-b953-bbc60423948f', '01a22046-8abb-7119-9f18-3eef042076a4', '2026-11-24 09:30:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-ccfa-7b9a-8377-32fce285a228', '01a22046-8abb-7119-9f18-3eef042076a4', '2026-11-25 09:10:00+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-91b6-7dde-bb6c-93fdb05ab6bc', '01a22046-cf0e-7ed7-8deb-46697f398fea', '01a22046-8a8f-70eb-9539-9f2a6278744e', '2026-11-26 11:05:00+00', '01a22046-a6f4-7bb1-8adc-c6fb359c4a40'),
	('01a22046-91f9-7eec-ab00-27b4f9a8143d', '01a22046-d06d-7eba-976b-161492d7f8ad', '01a22046-8b40-74bd-a084-f2f46d986b1a', '2026-11-27 13:20:00+00', '01a22046-ad10-765d-ba36-5732a92ff210'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d199-781f-ace6-d7f3c64279ad', '01a22046-8d05-7481-a94a-71e0ce3047fa', '2026-11-28 01:50:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d325-7f79-acf5-8409a52c7720', '01a22046-8bf9-7926-995b-0ac60f7dee45', '2026-11-28 02:40:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d3e9-747b-be5f-17ebb655499f', '01a22046-8b91-72cb-ab38-ab0382fd8152', '2026-11-28 03:05:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d469-7d3a-8c60-41f459586ebc', '01a22046-8c26-79d7-aa08-783f95d6d62b', '2026-11-28 03:20:21.230558+00', '01a22046-a5b4-7944-a246-e032f6b06cf2'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d5b9-71d1-ab6e-79b248cfd498', '01a22046-89d5-7a91-a03c-857f8d7d0da4', '2026-11-28 03:30:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521'),
	('01a22046-9059-7619-967b-6ca7915a0dff', '01a22046-d5d9-7ebb-a46e-a716cc19f4dc', '01a22046-8a25-70db-8ab5-b9db35096697', '2026-11-28 03:40:21.230558+00', '01a22046-a645-76d4-80dd-1cdf7c43f521');


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
	('01a22046-925d-7d6d-95fb-1d4b2469aa40', '\x00463bc4a4bd8602b39c0fb6ba56bd9d2afacdab1507af76e6a7622fd69756bd9d1baa74871540451d82aa7a4b22', 'Valdis', 'Zemzars', '08@example.org'),
	('01a22046-92e9-7976-b506-60e464c09e60', '\x00cf84c93818ff47b41221a023bc137574f42dbcc79a670452db67443f33d41952ceeb675393569b6d7e6010c106', 'Ligita', 'Niedrupe', '21@example.org'),
	('01a22046-a50f-7ac1-8e94-0c354bf33a08', '\x00bcc5f94f38a2ca81c87fafbc2a5b660ab4e98dfbddebf450c5b110b1daf1171ec6fc0f33d50748be4796615eac', 'Elīna', 'Purvmiķele', '07@example.org'),
	('01a22046-a5b4-7944-a246-e032f6b06cf2', '\x008ae30d6ead0fe430e0ffbf83a5fd6e18970212a1ae1c728a8bde3dd3ae0908a0cfefbd2e940053ce3a127a661e', 'Anita', 'Bērzkalne', '01@example.org'),
	('01a22046-a645-76d4-80dd-1cdf7c43f521', '\x00e790f8094a173eb314453c56a63f8cdfa0d7cd8b0674314390585411079f38ba2b4a28602e4bbc9a7eaaeb5894', 'Gatis', 'Ezerkalns', '02@example.org'),
	('01a22046-a6f4-7bb1-8adc-c6fb359c4a40', '\x0037ac20c61c1184172bef2a119ae7280de4ae5e85efe41a1628ee255a112ce59d3dbb83029642ea9fedf9466f56', 'Marta', 'Saulgrieze', '03@example.org'),
	('01a22046-a824-7e14-944f-fd239c0de23c', '\x00e7f8a8ad0a8889b7593f00798865e83a067b8cc928fcce7fb945ec40b2b7c46fb6b74ae9b054b290b00fb0141c', 'Dzintra', 'Rudzuvārpa', '05@example.org'),
	('01a22046-a8ba-76ab-9e41-19e8e8877f89', '\x00249aecb932f9bf783a3526918c7207f514a57915a300e47e076dd4f81833468a932f84182fe4ae34f2716f7929', 'Normunds', 'Kraujmalis', '06@example.org'),
	('01a22046-a902-7158-beda-50b61b9cbd31', '\x006ab10e7779dbe421f3b8c7e0f744ce27e2154b010f1046cd0f91835273915f158c0c8b5f556fcac50b9852535c', 'Andra', 'Smilškalne', '22@example.org'),
	('01a22046-ac36-7da6-8e33-8a79da53775f', '\x0038fed2a1ba9c25794ddf18d9dbaec4d595234b2f5adb7bc621d73b62a2b7195a392c0e6b8833bd7e0a596118aa', 'Ilze', 'Vējpļava', '11@example.org'),
	('01a22046-ad10-765d-ba36-5732a92ff210', '\x0028ca1f231170ee98b33b14b1d4f8d24b6bf098b97e3d15b0b4b59c9736e951c25151f1c37584cefb644696f102', 'Oskars', 'Tīreļnieks', '04@example.org'),
	('01a22046-ad44-72cf-a55c-f3cff00a7480', '\x001387365eed30834b964dca1e314a6189a592d19b85b52af14fd8dd5ff79d29264306e6f2262e262ebc69538fef', 'Sandra', 'Kļavugatve', '23@example.org'),
	('01a22046-b0e5-7a80-93b8-cc54070829c7', '\x00fc95bd95f325bbaab3fae593b46033457413ab009963fd87218df2e4785a09ddeb20c9f699aa624caef3d62aaf', 'Juris', 'Akmensalejs', '12@example.org'),
	('01a22046-b188-7ef5-afd1-71a15a8a7097', '\x00c91ddee6141028d4a5992680fb694558bbd29ac8e40757e06250d1639de95ced8b78ceb77a6eecd807ffbd8d63', 'Inese', 'Sniegpulkste', '09@example.org');


--
-- Name: access_right_change_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.access_right_change_number_seq', 1, false);


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
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


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
    ADD CONSTRAINT request_done_pkey PRIMARY KEY (request_id);


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
-- Name: case_by_given_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_by_given_name ON public.case_progress USING btree (centre_id, given_name_first) WHERE (given_name_first IS NOT NULL);


--
-- Name: case_by_register; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_by_register ON public.case_progress USING btree (centre_id, register_number, register_year) WHERE (register_number IS NOT NULL);


--
-- Name: case_by_surname; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_by_surname ON public.case_progress USING btree (centre_id, surname_first) WHERE (surname_first IS NOT NULL);


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
-- Name: case_notices; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_notices ON public.case_notice USING btree (centre_id, case_id);


--
-- Name: case_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_of_client ON public.case_progress USING btree (centre_id, client_id) WHERE (client_id IS NOT NULL);


--
-- Name: case_running_out; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_running_out ON public.case_progress USING btree (centre_id, mandate_until) WHERE (waiting_for = '22.1.5'::text);


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

CREATE INDEX lookup_hash_of_subject ON public.lookup_hash USING btree (centre_id, subject_id);


--
-- Name: mandate_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mandate_of_client ON public.mandate USING btree (centre_id, client_id);


--
-- Name: mark_ends_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX mark_ends_once ON public.register_mark USING btree (centre_id, document, kind) WHERE (kind <> 'corrected'::text);


--
-- Name: outbox_sent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_sent ON public.outbox USING btree (sent_at) WHERE (sent_at IS NOT NULL);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (next_try_at) WHERE ((sent_at IS NULL) AND (refused_at IS NULL));


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
-- Name: mandate_scope scope_as_drawn; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER scope_as_drawn BEFORE INSERT ON public.mandate_scope FOR EACH ROW EXECUTE FUNCTION public.refuse_later_scope();

ALTER TABLE public.mandate_scope ENABLE ALWAYS TRIGGER scope_as_drawn;


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
-- Name: notice notice_centre_id_identity_check_id_client_id_identity_outc_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_centre_id_identity_check_id_client_id_identity_outc_fkey FOREIGN KEY (centre_id, identity_check_id, client_id, identity_outcome) REFERENCES public.identity_check(centre_id, id, client_id, outcome);


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
-- Name: FUNCTION audit_append(into_chain uuid, entries jsonb); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.audit_append(into_chain uuid, entries jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.audit_append(into_chain uuid, entries jsonb) TO tilts_app;


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
-- Name: TABLE outbox; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outbox TO tilts_app;


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


