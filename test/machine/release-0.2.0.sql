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
	('01a2205e-ed5d-7195-8954-53d7c0d5aa92', '\x8733349bc4ee0e278a39dd0e53a3e24ee56f5a10b2cc46b8ec8183d861584d04', 'Elīna Purvmiķele', '07@example.org', 'administrator', '01a2205e-d2dd-77df-ac76-37d1778cc567', NULL, 'administratore', '2026-10-01 06:18:00+00', NULL, '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 06:18:00+00', '2026-10-15 06:18:00+00', '01a2205e-d558-7691-9715-94e759f1ffa8', '2026-10-01 06:21:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', NULL, '01a2205e-eea3-79e5-8c72-71e0190f854b', NULL, NULL),
	('01a2205e-ef0c-7856-a202-148a0422eb22', '\x7d26436cd085b07528b99b082b6ebf01bc391ac1aae61f4af9e1e9f9c3c802e4', 'Anita Bērzkalne', '01@example.org', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'klientu apkalpošanas speciāliste', '2026-10-01 06:24:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:24:00+00', '2026-10-15 06:24:00+00', NULL, '2026-10-01 06:27:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', NULL, '01a2205e-efbf-7c93-9da3-0a3fb7abc59d', NULL, NULL),
	('01a2205e-f03c-78cb-b233-db9060711b03', '\x7a030fd271ea21d2472a7e510c2a3f4b044d4da6e95a2be281736f0985a806cd', 'Gatis Ezerkalns', '02@example.org', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'klientu apkalpošanas speciālists', '2026-10-01 06:30:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:30:00+00', '2026-10-15 06:30:00+00', NULL, '2026-10-01 06:33:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', NULL, '01a2205e-f0ec-7058-ba60-44c9704e4052', NULL, NULL),
	('01a2205e-f14d-7b6c-bf8e-20aed1bcc0ed', '\x8d6f8f5076d311ee116b2665ad63f9e58912ebba929a47068c7b4b28dc502fb1', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'klientu apkalpošanas speciāliste', '2026-10-01 06:36:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:36:00+00', '2026-10-15 06:36:00+00', NULL, '2026-10-01 06:39:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', NULL, '01a2205e-f20a-7ae7-82ce-1b6b35bc1bf6', NULL, NULL),
	('01a2205e-f269-7d83-bf08-499652438f16', '\x7d9037213bc03b34fcc0f6a0d2fd12a8551dca206f31f6803f5084e3ba39ce23', 'Marta Saulgrieze', '03@example.org', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 'klientu apkalpošanas speciāliste', '2026-10-01 06:42:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:42:00+00', '2026-10-15 06:42:00+00', NULL, '2026-10-01 06:45:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', NULL, '01a2205e-f317-7fbb-8bb7-f3dd775457b5', NULL, NULL),
	('01a2205e-f39d-7f2c-bfe3-7b757c55239b', '\xa50a9ab96d66f4624b3f5f83946c9f2930c66710e6d33a29fc195d6e3bf10cbe', 'Dzintra Rudzuvārpa', '05@example.org', 'viewer', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'centra vadītāja', '2026-10-01 06:48:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:48:00+00', '2026-10-15 06:48:00+00', NULL, '2026-10-01 06:51:00+00', '01a2205e-f476-762d-bab1-2fbd8e2adb97', NULL, '01a2205e-f495-702f-97a9-9600090b765e', NULL, NULL),
	('01a2205e-f505-7365-a4d3-d21116aeb6bb', '\x5fbffa8d13944419797a5ecd67cc659b519642a1a0f9661d891dc8e148cdf0d8', 'Normunds Kraujmalis', '06@example.org', 'auditor', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'iekšējais auditors', '2026-10-01 06:54:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:54:00+00', '2026-10-15 06:54:00+00', NULL, '2026-10-01 06:57:00+00', '01a2205e-f585-708c-b589-296866dcc229', NULL, '01a2205e-f59c-791b-a9eb-50b8473f3807', NULL, NULL),
	('01a2205e-fb3f-778f-8b2d-8c139976e82c', '\xccabba088c16143b30e4f8e0bc6fd53ef84462e2c0bfa66996ecf4849181ce9e', 'Ilze Vējpļava', '11@example.org', 'administrator', '01a2205e-d301-730a-8bd4-8c620b12821f', NULL, 'personāla speciāliste', '2026-10-01 07:12:00+00', NULL, '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 07:12:00+00', '2026-10-15 07:12:00+00', '01a2205e-f675-71a0-b996-71546846981d', '2026-10-01 07:15:00+00', '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', NULL, '01a2205e-fc45-728e-83bf-a3778592f0a6', NULL, NULL),
	('01a2205e-fcc0-7261-b09c-4db77aeb481f', '\xd5a8ddb7a0100930fb7360d0c159439095239a3332c7cb132c207a63e8888f82', 'Oskars Tīreļnieks', '04@example.org', 'employee', '01a2205e-d301-730a-8bd4-8c620b12821f', '01a2205e-d3da-742d-8070-b801ea665e5b', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:18:00+00', NULL, '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', '2026-10-01 07:18:00+00', '2026-10-15 07:18:00+00', NULL, '2026-10-01 07:21:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', NULL, '01a2205e-fd80-7b43-a5f1-630d4e947358', NULL, NULL),
	('01a2205f-03be-7884-a7fa-b14ad1ac6c41', '\xe2ca3640f111f5ec9a7faf2de3b22fd035ce62171c284e2c3bc2530374d9d6f3', 'Juris Akmensalejs', '12@example.org', 'administrator', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', NULL, 'sistēmu administrators', '2026-10-01 07:36:00+00', NULL, '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 07:36:00+00', '2026-10-15 07:36:00+00', '01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', '2026-10-01 07:39:00+00', '01a2205f-0484-7b05-bbb5-059bda9e8112', NULL, '01a2205f-04ba-7c44-9e7c-6cacde071e02', NULL, NULL),
	('01a2205f-0550-78c2-a4d3-fd674357f346', '\x8dfce89afd2cf40481a316e679c093d7b43f1c66a69b1eee237a3ddf8f2581b4', 'Inese Sniegpulkste', '09@example.org', 'holder_officer', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', NULL, 'vecākā referente', '2026-10-01 07:42:00+00', NULL, '01a2205f-0484-7b05-bbb5-059bda9e8112', '2026-10-01 07:42:00+00', '2026-10-15 07:42:00+00', NULL, '2026-10-01 07:45:00+00', '01a2205f-060e-78a7-9719-67bb953fa5e2', NULL, '01a2205f-0620-73ca-a726-cb306dd048e3', NULL, NULL);


--
-- Data for Name: access_reminder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request VALUES
	('01a2205e-d558-7691-9715-94e759f1ffa8', '01a2205e-d2dd-77df-ac76-37d1778cc567', 'system', NULL, '01a2205e-d4ca-7570-98e9-b98296393994', '2026-10-01 06:09:00+00', '\x00c320781112d18be677fc42471ec84f9dd7d3864f4e274e2c6ded367c678923d9d980520e5a99baac345d8eb46da45d1f2b7d5ac1a6d32b19a7a0fed256b403c8cc577394d327d21e72c68e727b8fd1df755cea7833076722fa766a207f7a1c1aceba7f250074a3fbac03eb36bffe8da8ab1d13198b48826a0b0f3a2c23a7469a60fd2c82cb62c428dfa639b030f19822bf463b4f9ef627fcf6d96e48fe60afd4bff84a69e07384138f7ae65caba4c7669353e1674a7939acbb0d7be1301f408cce970ecbdc97673e43166e86c6ea64838f83078ee97a3e66ac2b9098301ddc7fce7a48d446c8330676f6033de45798f7a59b32e6d46d', '2026-10-01 06:12:00+00'),
	('01a2205e-f675-71a0-b996-71546846981d', '01a2205e-d301-730a-8bd4-8c620b12821f', 'system', NULL, '01a2205e-f5f4-7677-85d7-cc68e5451f46', '2026-10-01 07:03:00+00', '\x0035b54a317c53500158b920fb488e26c473e5e2f3d65cdde20fdc856ca69c1d69c916c36fef469f5be573300e50b7e3b26856f39566664430fc107ea962f3915ae0d34d44b1487dca6edd9380abe01f15ed2a8980ac5a24e8d6b0958314a8a938bf6e5b1e21b4e7cd292072bd9964c494f2027341820424f3242b6b783af4d13260ccf279f089a05dfff6456e5384838403ac079edb9a0a245f1599315339a48e378f3f53a95701bd0e266ea45d757d4d1b8396d6ac564981203c39c64e1f3943cfa69f4a4f39fd80f24426f4233d89ddb3a7184c8f8540b47a41d3001c173e5ee96ec26f6cf048ff9e042944745979093f5b51025f507ed676ac39d7a3ab', '2026-10-01 07:06:00+00'),
	('01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', 'system', NULL, '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', '2026-10-01 07:27:00+00', '\x00400bead19c8c6d4b3ee115420bfa5090d8640da6b44973aba45af61fda59b782ab31eb33487c57a1c929c709d6ec8c19ac5b2121c36e2bc1bf93a72598974a71a8a7e4b1fd4666ca2d806e1c9690e6487df6c04d9b1077e26d29f9a200f3a58bdb9b6d20f94c02e3b82ccd2872d9d5f21f7b07682dc42bda8cc9465148180db887cd40aaab62fb15da76911ac3c0407be6e2025c1d03c99ba74ad038b77b32be84c7f3b3c112493e8097c6c1899a17b5513db6cdf51b932dc442bf49e0000512ca2e24692d282b6834b03eb9e492566844aa4daf53e92c82b66dc8f38c5203ea14a7263142a9c0e6351b7061c03b214da7103636d2d7d298650c79e62f', '2026-10-01 07:30:00+00');


--
-- Data for Name: access_request_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_decision VALUES
	('01a2205e-d558-7691-9715-94e759f1ffa8', '01a2205e-ebee-7540-81e9-2ada2818f1e2', '01a2205e-ec18-7bb5-83e2-a1ff8914b3d8', '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 06:18:00+00', NULL),
	('01a2205e-f675-71a0-b996-71546846981d', '01a2205e-fa1d-792a-b025-3e7342ea58d5', '01a2205e-fa49-7a9a-8027-cd00df3b8b5d', '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 07:12:00+00', NULL),
	('01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', '01a2205f-026d-75d5-83ad-6f8a8510c37f', '01a2205f-029a-761a-94a2-fdd9b473bdf9', '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 07:36:00+00', NULL);


--
-- Data for Name: access_request_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_form VALUES
	('01a2205e-d558-7691-9715-94e759f1ffa8', 'grant', '2019-03-01', '01a2205e-d4ca-7570-98e9-b98296393994', '2026-10-01 06:12:00+00', '\x9ea228c50c2e99620c381a53f87f1ea8afca0846dfbc7f3f795b2347134a3419', '\x00c2ab3ce5952c8ed29cc615a947c0a6f2e3259e0bccb76caeb7def3dc3aa1e8482310e67289fed8e8e48f5bd322f7ca1999f86dce1e100bba482c3d855d28ba93eee60f9c635d7f3072a416796c1e17063c5cdf5a5f77fabcab8d2a7e3dc4c5dc9074014fa227a3977b12c98012945462d17e05ae6d2c4641fc3beafc8eae7053bf2b01fe5c84d64f3e9c603f24363e7d14676b6c83861e36e7b6811e954a21b155f29d2e2781c038f4bd95bf691ca2b5aeeaa00dc65fb70f42dd91afb746a33a5a40d941b176418cbf54f8c64b185b9586708853684e6c63adf352841e3d2bf836e44f7cb857950c46fde541a56aed36039393951d401b8f172edbd2f9bc0c2dadd3953b01c3b22a514692c7a9bee5f0af48c7889455b4ed1e29e3760f666ff822ce1cb92e047c588335b84773bb43801dba0d4e1d6b19ca9e9d03e87b6d2cb0936abe945736f060fc1c057521741cda6d5977e1599de5c56165a7a521c30f43f9f61454fe39cadea74d48292330d73e086c3e8ae3f00b250a873f6f6d695d4b414c4f3cd3419d2840fd06b1e6a3d26255b8d6fe1c86cf2ed3279754c44d3bdd1799dc6d738cfa382e6aab5a8a370f05956eff761ca652a2d6e21db62bc497cd26046c0da4149939aef50ff01c71e30a2c2db63c72ac2924f7579f651e65b7b3d4417fdf98a60f6986e24343ef7e385c866d781dcc739558dfea8d5e57093609167e65bd399181613d69ca347375aa4e009eb4bf191ed3e9f820cd8dd14d5ec83c0260b0458a6aa1359655b11728459523a6ef745506179e4be0598e36b7657dd0fc8ee3a3203643397ed27a1083db0a9ba7ac22de7a0dd2e32a60e6441516fe90f25a41074f57dd8eaf36a2fed1024074cbacf7f3ee44cbc4c4de201747ad0ad61ad1fc09b6412ad85e8ca7eb73e8fc7c84fde9a0fe02c2ef9b12f697beaf93b08a66dabb55f2da5c2be747245514a82b2202123c62f669ed628893114a8cefcd2709c8e5498b5773e0097b6335d152b1ccb794292e9ce41f171a4deef832458bd32fe3b3a523a7d90ce7befa46647686a5b331eb739672d1dea0bbcae56f6eac5c76cdceee93be339a4676442e728ba5db9eafa7546d5a7191a9f3f4108e9be9bde17c3a7fb911d05eb0d02497d64463fe5a5784fca006fcb7bf043860a2db227fee3679e4473d0aea0723c946768a7bb63de4077e2e5211ad75530fa250adb9b984288108b7d40ede8b16592cb734a6a900bf0a0ff8d93ccb076d6e72fd9c082b47c60a63137e2cda9657972b8d3e312b74bddf9013b3c937722c30ebc5bd96f3dacd4e25cd3ffadb3bb4efbc11135043a8f923a1de4185d542e6ae028150adc2a41eba97c1edc62fe2b9a517d291440c79daddc54621a4c038d613467f3268b45fa737bce3dcc99b1cf756f20c8142126c435a9a0e8967ba04b11500d982d2e0e257959ab2744e0b45244ef7783d85e56ee3b49f656749bdb5676c880a1ab43ed6f771e77d26b22c0953af4372abf4a8e786cf02615462cffdb110e768d8392d8a642c05810c74177a8f949ccb7dc36fbbf025f0a57599e75c910ab9148600a64e6349695054ccf7c442b6ea93a5e8c8d32cddcdad140ca6c834c320c936502beb9557eaebb883b8b3a14302e21443a0ec952fee774a5fa6ac911d947c1a75e216f3948ce115b8a8524e2e0ebbdde2bce6a08b21e36c098871ee3a65a4d6427534949e5101be9505dc3e7b06a0ac74829f1792f5d56651afe80b235bb3d72f3d6505b6b5d8cc1202b251faaa1255752dbb3bfbb80fdc313992a77d44ad5eb544160c7a8e4b3196164680c239ad8d300bf470959e3260c2a977bd64855082e857b542b5b02c346c26c2da87b6df3b2e393eb5c8c5f4a38fd77edb193a9ce2ac3557de9720dc2f188901743650a84e9af942d86bb706a98294190ffbf0ddd82e7b9309fdbe2e7a93bbba984b09b0f8a4781664ed72cdbd86887e1fbbe7555e97728bcfc7f70c86c441498fdd05f9ad4f9118b9a62e0d57f4ba5262a57c475093c371eaa4526dcc13a65369dbd3e650dfc0b947b117fff6a37d972d9dd9bc9a92d6aa7f31f6730f103a7add780a22b863a1fdaf4ebff5f73303a43ab7194d20991843cfe1d339e06646a5c70afcbe2b08d151525157d5b2ac59d3f14b407c76e6c7db347fb554760f1ab5481796f6e934f6271a5efc2b00644d8513b9ce990fd76f0ba068c1dab22cd7c85ccb31056278c549af9c827d5f1da5cc0555ccb3e816aeed7b0091757b871341972254e53488a609a43e2d6bc8d52b622b6ca37f5899456c0c606ef4f11a3ad2862916d4416a977322d950f6ce19706bf8aff4177d591b1913a44522879149afc1a3b4841259b5c954905bc6971f3249727d73bce59776b9093a24b952b2e3982864a286cdd51ec271ee913716abe75f924b06068b6edb2d7ffef7b1af3a18dfe4cf97a8b0ab534960ac431c1dbed559524aed6a0b527952561c9d8329552fc708b43fd0cd3cf62d2c486322f617e2d4c16d62a42d4fe76ce5c190e35ede2c3e796e00981a23d9827aa351264cf2b22b1e96dc0275df4d97dba988ffa059b8731c1b938a5596850cf2a0f05e03c55fc239a443c0032009fd7f4dd84935521918db5155a9a14ec78c2bbd370d94db08a51f690527d94b20105d7cf9841fa1f754f963370edd3f32a3747521b5001ae29b7bae7ac27a387d77504fcfcb015e7e4db68b34fc43425dff710dd11a2f8153c5aa9845d0b0b7a8c8072971a922761b3f400826de52eb7727b8d1312fb9aca62a4fd52f10de2e28a18a701f8a43734b5ecefa9a8c587b750ecf5f41ded0c758a9bc38cad9347afd64e5806698e2856aac6f6b90561c29fbc5cc2830bdeef5b185df71af1623ccbc8972e3797d17d5e1d73eb10a0fce8659f3c9eb579c05d28439bdf03a870ab5f28a1ecf8396366c3e732f239c990f073c79cd22b101692af3583831a38e6175cdaaf268e24755aad49b9c9b290164dcb45143092cfaf5810b381714008a718bc5499e875f619edc0f6283c81b508786c806092fb210cedc12bf37e2a1f0613b5f486f85b3af64ec1f33f456a1bef97d79903e0c03d82effff7c8ecfd8db3cde584c5946b7f66acdaddff5d4bc0e07e1740222f72b68ef015b9e19f4520425622025f8c5313ee400663253e7309437c1750658d94623cc91e18e2e0192096af415e875a63a26f12ff45d4002eb0015cbf3fb77b1fd29f112f341cd447d55a0f81517d2a115c12d3a4c31fe5bdad46a43f8d5b766c0fd22f40a39205d6f3ede05a3e1e069c240837674ec0a3d4df26cc21166c8735cee738acf5ee06ee55f86ea920baf83344516223ecf36063e4756e7101af11526979ba7da3480ad3e4f10e258563cc0648b8a232dcb13fbce8d3fcc115bc9b56005c5bd17dedd5876847179299b358100622b3bda70f84a2012f7485ff4ba8508c3581819f5a265ffa8c662debb37e0413aa9cfe8f1b7b04a1a384ea2e87447713e1e242f1bf467b569f055b89cc3730f92777ef336457c65733635e665689964caa05908a1e82bf523c6d138df11bb27bbab151d363cfc61b5b0021b5fcb1fd631424d539c179b8f6dc4494a9aad91ba950cbe87a70a0db4e7581fd7da84bd5e7d22f3b62eaf6f617c9d54359c15513638436b59f108c306ccafec623c86bd781399777a311b2994ddbb1f7a15afd30ae6cb68f63fe91e1438b4b0f2609e2a362175ea22cb09a481db397b127495effb61113f0ed8c55c9886ffc2d315290ebcab74727637027c55e64693eec4d3acfbf583885511e28d186222933b7e9a3abac030af26974ed304698bd4087ff6900a469c7ca11eec3b5da2e0bf977841d0241e6fec1bf072c784273517b9dbe4e93afaf0295dc695c01d9af2b746e4f942a63a8f0c272ca7029631f5aace8f1616bbe992d87e1e77b347e62d7ec24bd9970963902f8bc617264a166d1ee47716c4720f12daa2df0fc7f49d04af90542726763adfb452ab47a217ee6fd582c8a72fad34616c6de91834e855511ebcde592e1489f396335f80e19b31bb611c1d1ed793662e022ab0cb2e5ce0edc1cf291aa70bee1a373b2ff9bb5bbbb57545ce81dc1dff73b8d4f66bf4f535f670cb4a5380b8974cb5f5ff2d3e1f275ba89519914000b5273ffb004dd9ca78582d63077d2de801473e97d68c7a394916ede038ef09195ba645c987e5c937b90e26551e6b6d66ae366e5111ca823cea13551721718f2e77bc609d3e25271e307fa3b5635613681cfccca3d7ffbd8b18add548e44d5e4f4716b943ae2d0b9601ea24b4fff39543c33aa5f248e695d49cb3391205c868f35d0baca46a09292411cde3083150695681e90069ce176a13b34a62d245c6ee50eba55ff671e24a50f85d4b374d5c264292818d6959990dd7b1fd72125e022d887f6d3d20a289984d72a19f590c1410723cc8add38266ce80dbf0f8192b72a359f22f80b3487779f08efb438b2e4d7153e80295934737faa41bb70d80a6de893373287d9dd6ab582e86fbdf3b7778b85772f6e748587b6f85b2d802105f68c1bd829aa03ae5729a5cd745fc070d724e9c4fa13bcb26a9a67f9330c8e679f2e7bbb21e5879b2e37149830e12a16595997a8deb3aaa9e968697e59f1306992a2a4a43d0b211fa2eaba321aee3f5d17a06fe3f34921cae31c2cdc0e3fb607f831c82fa4dc6924258f11762c35b8596b284ba5c4898fcfe41da0bca73038dd00262db658cb0a84902fe68ddcb09564ca1450d65a7b155e7edcbef4c2d30666ff4697f312a4180bde75ecdbd537c4c211dc4dd28d6b8410b022d046d091a8ae7c13af48c16481ab41c71839b2e195c251ac5bdc91c5a252aeff1d5b6dc94d7a8eff8d5418d54bf2190be209740cc78d331b4283c782aaed6fc26c142101c337e19ff788f6170d2453f4935853d0669a1b77c55bd0c9323a45e22e074fa86c63c94f785e12ff6df74ca35b6dcca559726181853bac4c56c81902fa6a2738694e81095a80ae7017f9ead817a96b47767b86d42af9b921a2345cd830cc785611d50d5540c9ebba89a61a18dfa8163546f0574b0e82bff02bae18d62f76426b5e7b33544fc6243a71619adf27cddb13ec4875bc7cf08802b40916c2e1b877cfe45ad6d9022a53c96f3fbb78ad2365b9593cf380ff89be985f445ab034d4493ee6c98ffbe8609d34cadde640a14e70146b36f55c796858d0e1609d003af322787ddba8b97b5a1d490a34c32e3f6b24300e459e8e9c8b7cd78ff0d877e4ffb207ffd678fed239874d5fca61d5112524c995d598d72f2bef6450ebe3abc6bf15341b6b0935457cfa06cd5ce8dbabe1f4f954fbc19c90940e160c1fd5d44082593cc28ff64a19dee7bcf34beb5f2ec106cd4ceb5cab74fc4385dbcf788dd2976e7fe6f1bcd72d7ba58ff17509b9a27409863bded6514d417d0cf597955110b64cde3b97a9b36672b1754e24e29f8cacaaf4f4860c5d3018dbe80df07639d60a92ffb4b6a603683f7fd870a30cd340d5474185800817fcdfdb00711d904b1c04d4307b4ae136b806936a400cd1b51eeef18163a7033994a146ae9ece22f308a67432f0289e25e9a91e2e823fc8d9ecfb1d2030ab80a5efb932ef3daac0c5c1b9c22ae9a39db41eba3a513baa87ce0ef8500ae764bf2e528a71030c19e67991530bd5f38fb411f69e7c5da8baf6e2d5a0180158d4b70fb8c409e5f4f3e2749d74b64ead062174e89aa0a397f4827e47056d4f93d24b560f55aabdf0df712a8e72a3ed2b0c67ea8310ab6ff83883f5ee2a6282f9e0faa65c0888bc2a382d921e66c5331059b28fdc9313f60672873269a018ed09cbcdebefdc1f6a3adc4e81a5bd5b3132dddcf0ff0993692734f2014a7a6f0dafdb6bd2932bbab89deacbbd8ee5bec7d65f8a77d54d6d07474e5f9766460ee2aec19c3a8c8be71f528a76da4e0ba5b945114c3033dd97529a7d7110eee3c78edfaefa7d7a2a3a9ebe89b78fd1ef97b0eb4763a6c5b1c7ef4d560ac27d750b4b58f0a6df77063c707186253edce084eaac9aa4d1cee9b01df8731db04a42a5042d8e9a70cf09e4ae9300aa88a6eefa2bf0daa6bb2456b96c918eb7965cb574a3c7c67d7dccd150a800567e54e70195293d1a0c93f8f2b1c74a9ad30c7e80186c4936e5883f7144bd896ee0e21ff766254d4a0f95b2ea8244da461ac3544ef7f7172cc66abb5d88c64e2f0701439fdd96ce9efa49a3e7c97922cca37f334a01e620988701427d2bc4542792cb5308a94105adb52aa0b5fa59f1840a20414cb253604f3f4d5eb64cf32e0405e66fdf4b0ed8d5b44bc8bcad3f9900883bed3753a00ac80ae377d2398c73c81ac4f11ab5f16d7979de9aa43d6e9ed33732d3f5137d95bc4f5844b4313ffbe43cb22be2e8a3052937d321f58700982a41b8f0fef05caf1da59086a5a571e0397f893c7bc7b6b7bcc3bac3416ff3039f29ccd7175194489d04bdabb031d2c32aae74a2a70f27ec9738a7178da4760be9dae53375615a8e07a571bf8b29c8ec220c5f95d5bb19c85bc3fa6d73b766f207d496e6cab7c2a1dd5dd059780baa8d303aa7d8cad5ff938d019de8fbeff5174164b82fffc87d2e7ef8f9687f57047488e204067727e58aadecc0556da68a4ede358e8e403ab593f8b2da9dbff0b86cf66e9418ba01fbd06e1f6af7eb4a98652a91d46c7f233ec3d5f3abe67fe9d37dd274b8879ece78d2fcb0a5ee1a96c7f13809da5c26ac2d2abebef97654097a72d56e59cac8c17e4eb9a6a19bd0ef5d2d31d7bb9438a1bad194518d0284999c9df5889b6e3e98721bb9dc75edfb5f34781f3aef78c2202e803f8e91e454646fcc9c8051ee4201903f926118fcbcd24fa207d2057157a6842913d35708405d7c07047676046e361c35d35771d6c6927728c899d35f965c43efa3aea454fc6e2c0a14eef159e9f6b6f07b868d2658a3becbc5ab39e54810896a8a26d140f47184bb440a020cb43576431a53c8f69a5facd022aa941453a89c9e6463c436db619b37f25d8c8a628f817ea5767dd8155c1c23b03ef0cb58e10f0fe21ce969ff17c75fd4486adf921d2c4e2fc05e534bba28f0bc4e406c6e7a20959ddd235963de60ac1a11b06a381182c9f4cc5f55d66664dd6928c34f92e930f2b223f2684c6d721e5af26da7dc322f99a97852efba2e06bb95ee368f5921f82e4a266b54678107d73fe90cfc9c223a4913c54a15b46b5364a1d45000d1350e7bdd4be41e57d8804b68be3d15e887a8db7c23ed47e55e42fc5b47fa33bb8e89fb36add51fac5be7b85f1a59018f5cfd8dc25847bb7c95f7a0d62dd1f7894292832112e5fb0bce6b9ce86d62b0f4adbed7bbb0d92c5d3df5d569f578e07c278738dbadd0e43028e669d06acc5b5c204e3322a61699ae44ce200a6ea650d95437ce5e5db62b0430db17681b7011c45f760c70fdedb193c4cdf2c9984744485745c5608c59647b3fcfda0cd113ca7b7209e1a79167f4a04256f9304942096258328ac902f8dfeef1516d6888253c1abb4dccc67e949c3e4e0d579b083385c6211919a112d4ff65dec32c427f1d989e938c20751cfaf46d469466e14634e24172d728231d05ed43016d0b264e69f0278325e30396aa0366b76256ab7d0cf9bc40ac07298bd14e9b3ee6dc346b91ee6d486dd1e938d63449bc9be93aaf332eb81406a91c103210da703bd0a10ae4c53135be270b22487b7524fc393a41a5ad59d3e5c8c15f4d2f17c38ed5a731773fab7aa056fa22d8be19401d3f8d0f939afe03d4fed589737c11b27d6c6e2bee41a0391b77e1ef8bb9326f593fc6d030140051f081234b819204c0515d775db25fba9a286cce7c23159566796d86610c4f1e999e53161bd749079100ae533f74ba6396ec48d8119df3eff06c821ce9c9be061407b9b4c4f76b1f668ee9b5648e6ee958c23e2eb02990a468b8819190c39021306f81faf5bdafaa2efe2ad25ac6cba43846d38127d303bf2721caa135b329603bb344adc55085462cd7507e543054e840a898add38faade0c77675b2a88a72380625aa2cc95023c2ab3bec153045d296f1e8edcd83017e1465e08ead6c2bbd538529de4f22c898582b2066a3f86eaf3c61dd46cd672dce5591a313670486dbdcd750704b7e66438f39189b5fd1ca39a5f0d2f8f0d49b458c61332748f87c44884cf036c2fcdfc610c23fd3c11ed43a0de641c4c7cb5b3e3a9a99a8d53b54739f07f489c3ecd9b09a23b0d66ad9c657fc582f9a7d1ec965ea6ba2fcb5a550d0c22cf2fd886da5052c04f4a8815354d434d3c8deb96dbf4f9690ef80804753b36fe0991015fcababd6ceedb09b3446307b54aa82c113298842710956a12b0ffb66ed78a1bab4f51e21c10ff4ef557aca698975a8a77f495b5473c092195ad7defe7c9aef45e0ce26c225e4f1a02f653b91bd92869b36e909c2ff986f17c0f4d99be74f856545363d791ed96b3726caebd1084a78fdd2af5b5fc770152bba9aaf470c83db8fcda76dd38403c44af98dc50c724bf89afee1814abb89f53312cff40017cb89831e112f46cdcaf69e86cd210732c04797d92443c445bb474b9611dc63c8995eb80d2b8ae80b9711780609cc78d52efe0ad614198d61f3bbe2e9ce1e73afdda5fa4b5c7356bd1fb8af5cf64272f2a8e4af422adcecffa1271224a0457c5fb106b463991c39adb5f7f571b8311edbe615376ba673011c66cd9e41daf4c072828f638a720f5edf442cad5cbd487732c2d994595c03d23299b13fe193acf35615ecac8e137b4ee1ecb3ad7478e0907a4f3fea2a9507a0d7df835edcfa31f0f253c3feb5ac18467cfc3fb5d9b4fac693a14134418b0e70eb1e899157c7628b8ee5eaf3b541b4c7e4b43295e93dc6c0c98f4ed14895e2d407eedbd5bf8f1e02cf0e42569740e78d2c5191d11cf3b069ab3699e89589d4be99f47afa25c9c146ed8b5ae99b985fe778d4256683a1274d8f484cb20b37866e1fb986d1e14428cf6a977bdd5e00e3ceb363e397a877c05bee1084d332b0793662aed0856d1bdc8366cdcbd368eca6062be48d6f7518ec8f856e218b97c175c3e15236bbe5481edcfce0d595621bbcb04822a65257cb6b2784c20e1013d7b1afc158f99b685213553c3005710787c5ee60870361a99e6df276362d55b9330b632f42218689832618f207a9410e663cbd444fc02a1bbe1021aae23b5557db1b8bfa78ba1f65faa00bc75e62ec3c1bf6f314fd9369580b4606d748f40fb4237611f43424107aacd4e8cbfaf3c059d64224c0c7e7488dbea334d2e63325c2de35da7d1139ac9dbf892a13ad16e09bcb64d215ef84f5fb9c9f867825cbc2f574d89822874f118d759f6b7c436e79cef4af13529e6ee9e535311faed7203d64c20fbed1dfe94b18caa24025efa0e0a412dc201e01a59ad1640680a93e10dfc2a0126705147a2c91b886ae06846b7be57f88ea810a1ff4c18b16ac3661005a2e92afba4cafa03841c6b68282b25fcb035352ee19e624734040cce54902ce2b2bbefe47b0d735664f834ddbe632e93553bbb3e7d5d86ea928939596b802f73c842db5be9c0bb379a9cf57e24fb7a1fa59fea902cff3e32f4d68667898179063389d948e0b6581be8c763f923e3ead4c68e7681cbae293dcdbdda2a114a7f9b4ee6268c426e9863fee1e3293724ee1d4d11076e9781f07916cd5a141bf80b8592456ee82febeb8f54f0abda42184aa58167bf34c1fe9ed955f65d5182add4dbd8f04cba9e1526ef3eb80d89d8e49876394eaff641103d3b5a8080eb36f77cc9ebce4c6eb4fb78a207c5a964294be547d3e3206beef9ca09b215291c1bb81bf49db5293d956ce1cdc23b65899dd05750445b2e5e9ea3a461d7cc05104ce30ec748f65748a1f7556f29878dea3bcc27bfdc29cf80fb8027be724fb7e9344028aadded3e6ff117afffce22dc701986f5a3b7686cf47742f2aa8f11ffd641a6eebf0e1a271bec0ac9f0889c7c199b89b3757797254b5f67b9b649faed3785d155f7621f8ae5a7696a95be5d63d1fe3a497ccecde5611571884b3c488a84b5a6a80a2a83fcce2e9cadad6de7b5d980eac71e5fa89fa499436ea4b5cff17b2486108b2e3b105ee358495cd3eddc550688dae9002089645ac98a13c4441d3787e5d64685415f25df60023d0ca4e4c123dbb7126d5464623bdf9cda8497f00d3cda7afdf15de8b1848a7de55e7e108a8fe29591d99779a7aaf9c3d9783e06385379080f9f60172ac59101b526cb6111e15e856c0b15602351c81e3911fd4e5c885d835c087e1f3f167e0973749983b8404ebec459d9ababde402e9823049f3a595d2c17429a2b0b3874114c56b4551c8cbb1cecea137871f76197f825f6ddb748edca9dd2a495d2b95eacc346866efa07c0105c43695f1ce05e685dcd1d6d7fa4e6312b3a6fb98145631ae4db45d9c0b60a9dc4e0eb9d8346606f0ee982138d26f7d3076114f7e3634f360ed011d73a83419cbdcff844aee1e5db07b1656ce89ffd44884f00c66178999ace277ae7fc538e52cd945239f19b83c9edf37cfccb8183d7e46af55ebd4b318b83ce0dcdb1554b6d25914ff47cddcd15bfec44c1fb9496938abaf24bf590dc22a86d7a21195751b7afb03dea64a9e9a2b8099528121947e275f075df4e6c6bd23130e35054c72d31c08a30d29bf22123141ada562368badb124f728c5b530237dfc1b7ce42b696ba4cb177a2e86f73337fd3d1fb1077bc7627f3a78b746aec8ef0fb0dd52783e458194c69a63fe7d679939378a51cef5544f8966058d0704d2e068eead57821edb00aabe1603a854c19038743aa9ddeee24d6a5f4d6d3ba1bcf67977ba5e4597c2019b304375713d660755875fa8fa8e28c772bd47b646f82ee31c921e0a4c00bd063500736b43332c2d3fbfe6932bc598b082e8deba4e9c92a314511d3ff99085b72bebcd228a7ad0f980a5a930982ca4664d25c7a9036fc07e07e78d7621956df1eb753a42fb78d7f74beff93fc1184b6e95f17def4348945c16295b2a0f32fe8196a7d0ce76559c9ecdc4a2c7a3c87247a85a62a949d8c8a73821949d535443201686ad30526ea64aa11d40776013ede1bacdb88635a5a36998633807f3887f14f0c83bb5f1995c4418eca5c956d6ea646d338c45a658615eb3559e5a797a3603131397c8bb5bc3b1f1897414ebfcdd741fc490fbce5d16451d01e3503c6df940d1441d3e0f84abf97533976482b56e626b08b5ccaed8e039974f5011b3b80485ce75b156da632c46c9f696ef573554c3ae956012d9ee3dd8572271398525e700ba50df3c8db99c5071b61e98261c3ff3b969b314a0352e9f558751d650697221cc52588dddfcbd2b9f7aada00a6724789738c38745a089c955f9592ffc5565253c903b3599e714f428215648ca53e2c54f75961176f6c7e38703048a4a9106045c4e32c4b4b66fd7fa02a53e6ee23e66d6cbde134ea84b76f1370d795704b250a77fd93187d7a21b3ec25c00c1abc8a68b874aa53ebc39414283065c51741d65c4262cc707daa9c08ac9667072e945c75ddb6f7280f5ff5fd8edf03f867d0b73706335ce5a3ea709a33428b88e5c5bb04743ac85bd1d70228766f74758a07e67689a49237376855bda9d59f1cd57cf64b9b93914a791dedaa0de5238dfc1477866bb21b81472ace353177ecf7d8bf1abf05217b597c4d254cdd643a4f35596c0729cae9e53b67e1cbc8e2b1a71fa443d485e43547c388f57d31e2adefda882a7743e2e4136d14ff71ce6d11414b6c7ba4eff2627c65b06a21227a21e0974163387e2b061710367cd951873633e8251365b1d35cf3c415de9404e2cea5e30474f1231ee861d52581de6c80ad95bfc962a5b9e5c46f814cf899fcadfa71e7fdb5d75f68a00d9a4703b3ad7625f56dfadc5d18cb011dddac56096c92127c627b0a8794bf6fadc4653939d351d43ca15b7a237b1ab8049beacbe2d01f9d082ff175a24bfe854d2936fb71767e90b9fd2aacc1b60f44d5c75797c859d7f4fe8d0c4444dd56fd95f4033cadb28c0d1b4363797cf8225a8cf67e60399153994083e129a377603bb3071f43ec53f737be276aace5c0a2def84ddf0852aeeb58bba8daf15e765220dff3fac61e23f14f22c926daa15c1bd9c9227c823148ed95257fb60555dcecee014fabcd9b12d3f1c10e2499aa959e0ea785d6300a6159137c0b73db173dc6387c1b36e34ce581dc87d19e55efd18d3d4273e12436325f8668fbcc619c80843c44b30c89faf127dfbef0aa59cbc0e6a6f4401dc2d573850202ae4c010b7d1f569e4cf45cb6243d23fbf0b32874fcd5ada720384577648396d74f0968e89c422ead64b2281275ce793d5f820243aeece19543cdcb148b94da3a1b0505d1bf11abc810726916fcefc05d9a039d1ce46c722749dabde6b460ea7da4de9caf9ef51478f4e57fe20639dda6c1fb753610e43474d86691a8d30e18720fe1dd8d1fe268750b4f6a8962f297275c528b616d6d9b79a6a19a95953b29db7aca1f31541d51804adfc4f049e44b9c1f25b26a202fd4f70f90b727a4df531b30b9e99e80b03e88f78d9da07b43d774369403d479610358ee58c508e701f35d2201cc324de96f86892137a169382b8d66c22d4799c1764aae680ad8c3631327f212cf2c5372f2c294a49e2232c5e830ba2438093fb718ec6b3233b9281e372ff3966d5a73fb720d7bf82ee134d26fbc4362fafcd08f55b5e8846769e4bcb11d73bc392793122cb51afcd30b10557dbf8386c8e0916bc89e94298daf99ff28d2cfc734e84cd283737ba9b44c0e63ababfd048b3877f3b7fba30300056ad54805a5c6bb8e791bb267e55b1dfec1e55c6b5630ce789e13e2641c202d067db0e2976c22e662fac89487aa23a8557574e1723f331de73db3ec1b7c16a00b195f1f3853fdacc9e638d50bf7027a491ea3352e64972ea1c77278a1c93c542d642342270d2508519b89b1f12581ba4dd17ddcc45b78fd95c13ebcce508657546b55c9675b43175c0c0153b38c52365b1eddb504a0043fb2a93c078a74170e189e5923e00b8dae2644213270f061e5394083294a3b3fda23f4952a6e065a4d54073b3b04b3da5edc52201110f0c66260013d42f60754723019edd99ab8f9a6be5b35325d4ae9f34aae8c030061b71c427917948c910b66ddf06f3c6f02e4a61c306d41e7c298db1fd3f7fb1e70b9579d440f0734343c8050fce95e3122d2741f4e3066143258c5d81dc885ff4e11d2162729fefa01cbbd44a57868346f567d0caa7b39b8d840b32c594ff231d04d582356977927f993c46bc32c4545b4d18dcb049db4fa0d810e27a580036b58e3f1441c4da4be7b10c7653ec5c7d4ebeb908a524e1bb90013fa8647978fdb2dda177b7231512695af84f0601b6278ba1f418d0556af842d02f394a860749c79cbbf5a6d394471f3446d9f906177c637042ac544403b6c994d6b24d65b91e13128e8e8e652c6f216129781d9b1142b2e967591f026b243583210ae1d2670239165c9e5b8e7cc8bf881bad6b28884f736c3811b264d27c467098dd38a8fce72fba0906ab1bb6668bf60e4a7a96c1def05157be3c194e0650bda5a1a7e9384b4c472ef55324037e013a7e7fa08664e5542181a4975b9ebc5add2c30d3d4925f06d7849ba28a0eb32d17fe51b75fb58de9dd0d402567fdeeb39d86785c9ea06581bbbfcc64a0821a503efe81f11ea8aeed1f690e51d1c30bcdbe2fb34ccaccae2d0b2d7543d7acddfd0c4bb8d14d9872e0e3c818f704cc13d4b902bdd140334b7be1a4227e37c841155714d01d69cb243a02537c364ed71ff078adda1c9d4d8b70244aa64bb8f5be8378e9f24a316fefefccd8d980f524273309cd15cae16ec57ed196135a9ceb7ce8649de4e150723db66ce6e856efb8b57154ed73f2d3b788a5bf98f07f412993e17178a8b786e569eb2766d8551080e2a15f9f33ec4a912b9e4e46adcc4573b782093cb80f9ab1aa69864150d31c1c472d6984807f01c6d37a99a196b149fddcd8966d278f01198df47b27a89adff41b073e17348d6d0305ebabda385b01437427c9283f3b42a0f6d2828631b96848949c26f7b09b801ba536eeb503a181b113ef719d1a9787b96054b8ccf48842bf79e41aea5b32c4baa84b52bf0ae96a4102f4c5dc1ca43458b9de1e4795f4f8ba975123e5017c73b6897d71d9b9408ec77b2121be59bffb4a224c97e9a1d48a01c417c470b340caa7f1ab0531db8f04714734f04525b04acdfced5f915935fbadbdfaa657622096740e47d165b3f2073dc7b67de55ba23ada7c5b428635cc9809d36d7738cf746ae01cc833741c7d387759f40d954aa130dc93031a50be7e1c4aa23cd37a5c05ca30550171e955740f771f42641b6409afaa75bd3b3dcfde4531f0b08c04b3cda3740fc374037f5e6a32f751be611069389420fcad95d080b8295f3a36f5ce28f8af982a42e3d0c5e9e79e26e767ad227417ca482ba605fa3de5f9abe7864b283fa6642e6dd668b0312e6aced7b9f3473893185fecdb3b7110bae21a77479f0f83b0ae035145b3d0003626af9696843d13a21cbc4b82d81d463f18fb727f6005281cf638ba2a24b267159afde49e66102da8c05462ea7ad042b65466df1fb8d79dd83c7e5a2598863cf8d7a120a6e9c70878918a726e0dd569c9890f6fe60d9db5f209798ae5a38fc0d9216ab6c396f7917b4c53a86c59aedf1ac2dff20cffbc71510b71a62ccc2a51e3b710bfc9ac0340c10f485da6ec56e5f1fafe7dc60dd103b83f527413ce46def275b97a67acbf3e14d843e1b9598bb78bda822482b2135722bccd1a7140643873d368947e30ddf6c5e75b2c4a2eabbcdec7881da5a584db7cf32936201081e7b75dd88353a21e1ffe7e1775597bebbabead32f7be5b020913204ad29d90acaf8b1cd6fca893f646f9f49c7abe36773753502dcec319695d46d75ead92258a5adb00f0ea9cef8e3c7330090aca7ce8a2b35b3582544c79547997206155f45c286600f013f37315390763e5ceeb7c23abfca64fef28fc1145c2a49f00ca0825f38868c184021c4582e4c9c99b6e7f4542075f42ed5e86ba11aba6766bcb7ab11c5f2cfccfe9a8697afc6f8a0b54c99399ffbe70e9bb14583f9e32b32f89363e58d54efaaf833df8294068c17e13e798f82a90331cd6a069b55fd3552ca259f588af47dc7b53199afe631db3dc31f8c13c6c9f67e70ec96398a52806862a37dac85ba0fad9a5bbe92d2b9b09eb787e1ae74e8f1463d7b0f7ce49a8a5c151333b14169fe70a8b55be9c6a98745cd4b30920641a69c10dd7e67f53791e6a4ea27dc9013d2bfa275e80140997f66359b0a9e795db700110d781a3e182cf1d71d8c89fc177933b642460e6e953eb1d18f3fdbc70443060d65a9e51e923403751234f5d041806119c8c8a9b25323343b128359caa16cbcc01d820651903b7f8c231d93720c47ed1760346a1910ecc9a07f8751c56b567487a08a809ccd4071db70d1fcf3e830df1bc3f619b167c4ec3a6a173b8d25f1e69a183711df93fa9a769a24cfab8122661942c5e6215c6341aa146ac381cecdf60d47f4fe395ffea45ca1ca8accd4933e3e62facdffc2386ebfc79d53abd9e0ecda7f72ebffe3567ddc03fde749583434244e1774553765d0fa2121f7420d748000ea6b0dc5cb01ab0c9804a741acdd8b73d0158190d523984fa47986c497dc5dcef9093f23df6787cf844a54e8a56887d2ae0fb628be94883925cb9ecf31e740006eb6642c4dcbad05047c6691b1ba9d4c807537b3b431aaeff0a3edf5a09877b2732f13806177cc3b58a147e46e8ac8bf31a19aa065f0006a2cf5d6d3a85091776fce057533e31e9ae0fb81cf278495eba0c4d7a2e2fc393d517cb1269cba2f24c7fab197b919b4983629c270d25c4d1c3560c39de04370abea4aeea398846dbb4ddea3ceb04364f5381d4d176f61838a8aed22d3d0c4615e4cb4e1abcb71646c08e8758d7a39ffe29d51d08a7a70ec2d56a9eb8891f65328eec198333b0430462fa549b445656486fe01bb25eac7d7c66b30ba4662b1e7a6a9fd021a07afe78668165ded4a6f2545be6b97ed15a857fcf66c7e40b7d1a22b8533fa9226cee6c3eb05cdc63147921610993172d688e80f61eab073b7395ca642d0fcb152d476987c60efb104b8cb050c3841cf855f537d89ec87bc76549869ba0fb2730d520cbad86cca14690f08f4348b411c706dfb881afe4e5cb12d2e8e2cc6a4f8c3277e474751ef8d92b3389f57aa2808b50ee5c3760db31a0d3c146943d38dd3a3bb08df675e75c50c888e159ba6213fc92311ace9f102c98825113867affa9328d3d385cbed73a867063025bbd6d5deb46869fb9d32fded4806c1a349e3f8956ed1520493521bfa02e3a027bd353f4df7a54d37b814c305b27240481380171c50a48a06b50291b8f7e6598dd7a880e42081d9717df87fe3c3f5f897d62380c4a1725c1a9584e7ad9544fec7d7b4231daba20cbdcf4dc70dd3377e7914389631ec679a8f26401cb1f4975c97f4e5b6700b953728f01fc881b7778c93cd04fea3ca22873579a3688823246f192a76ef05f0ad0595aa3e4dd2af51882588fd067c7522bb4287c36a2cd13ed9f3f5ea4e4347dc6c430f2b7f45e752145acee2addd13d1bedae2901fe7956800ad2539c8144e8a93247a4c397400251165d382f770a6177b91fce8c4c85c2b0b44d01461a4bff8b12fe2ec99204793bdaffed6d3729cab50e3cff381b3dd9f91900ea75d5bc5b0e73044255519cf8e1c756e0b75c4a3b9b90c0fa459b481e2127391f7622cbd4440a6fe85d296ce8f4b02b8b5695c01225cd2e5b8166e5bb7bb694a43c14e5e63e2ae2be0115dc510ed31422183991340579d310319508734176dc3b1b00f8fa81f18aa612ddf1c54f2645d1c8c711d3767c0cd7573c6660cd9622d4f8df7224cc30e843619fd2c7a18d4e571f9b9c42e9f371b61d2960882d4737d8cfbaf19b26652c0a19e1569519f74edd6981906281d1f93cb4cd2afd0aba968936586e010911b2453373c1db510588773bcdb9dde48a6f268d26d4315fb8bbe6151cc8a29da9d55a22a48cfb2fa1e40c7db9f343e734412c10765e14ed5699085b5b893e656a50ee47448e9192dd742c8dcc44eb1953e374299fab39fba580bced2009642c68f6ff8f625e6b5f5e71374f725c0e925b1b093b8ef49d6f1032d419e4125d05dd12c594946deea31c8553293ae48708f82a4201c58460f2ebdc63aeefb3dc6e57ae1ba801e8b96108caa55e1e5baede85c1d658fffa6f8fa8b15964622f3c55622dd66c7bb357337109b3a06c8adcf076b27d25c3606a18a560c81b9e2912f0e0f384896ff25103928936932662d9305d35b7bbd656f4b0d5809c04a260bd17a75868b9b6069cca50dcce1e6747d583ba8fa8778423fdfb237fad535378cb5bb231b48d346aabcab134a2fa1b2c895923e2a7eab210faf945233f7e3916ba3f112b7b85aaa5539100db26ecc7610185788a2cf322d67cded5d747f74affa0a084dbad54f4e2967bc49aff8b30c155a16989ff35702f627204aa1802af314f01abd012472ac6d6005efe703709e2bbfee03f32cfa1977ac6e1c5fa2a3ea68edfe8f581de884dfc3fb235a4f858a49c90794c2799ea62787aa96a5135810e78f5971bdff1ced7dc42135276e84b19daee96163125949752f0f9a2ec51ad6c62eb866ded0246769fce47d528e4516ec95da14b074acf58171e920259d4903868aa3e629852f3715e8ad620be84631722684f4d7c1c480c76644285c62caf7ed610d12caaf83a369785b5a578ab03aeb457a3bfdeec0844f40052f78cbec41744331fae174a44d8981e88033a3b1fa330b1d4dc3e92b94a6d2663b14669bb9d84d02ae631a40c462ee6615fbc86865cb43a25c0e10da459c1d21ddfe33300270d93fa3935b6d6a4bb6dc83b55e7d5159c782bddf0ee0c81f20b8f477a3ee0c8fb98420abc5bf9d7e3863a55238ed599d28bf16f3413d2429216edf868f3a0a6b7b8ed2ddf636d365e0a69c06f73f31b3306fc9d47a6ee70c01d5cba469bdea4445a211640c6348b25ba721e37a424830c334e3218b5a570680d36a1518f648f9ab511848b3dc067272b4cff55cbb0e93fd0325bf8ae1c2c83a79aa324c9514c34b9519e786bf53206300092bab895d9a8916d43a0e579c9d1e963182433ba55925be0a8b0b3b0d6ffcb7f50fa2cbd6ac354dcd5d71725da3146b57e99b5fbb4d6fb4d4b305b6400a4be0371b598273caa2a60107265f82c9a60b5cc86a72a3ff7495d7319a1acf3a3f87737bac19aa8d088f349807a3f3db0539481961dc352cf1e29a6a81770ad502f2d3befd433b5d1df05117e00df3d10cdc72edff2e6eebf09ecf81765986b69a271e9f11e36b3d986a41bade6037c1d13cf7f0874b61a3c67ea2b7b1966386d3e5adac4a29fe137571d136f47856cc5671b5f22b44a8131ad760878e7e4a8eda84d1857a7cbe75534b352488d728957b9eab13d49658a0ba81bbf80bd4a50ba7cdc8c48208223db3be0a6cc401fecc1264573382d4673afaa2016e5a5f7e29e5f8805db23a2880f4b36711d082b650bb7eef8a1576b454698b90671837ba1b3687e9521183329a516bfdfd3c5904860cece5994e2f5871e0bd261191952d7dd08ec520cf5cf1583778eaa326d8f25168b734703d89c1809cdd86a1385b4889c9b7224db2d87da18f4e5ccd03b6304cfab87a79e1325d456e66e6f44762170548251f338c7be7fd92ae3cba25af5cb25b93b69922ba519d7d1df76a81c18549141590e155d0be4c31069323b3c10012ce1c40ed5ede61d2bd317c59236c84ea8d354c8c7b04d2c3419a636acbc0daf373912203663d5f7ddbd7650110f228792bef7b1c129769c3bbe7ed76d209b8051c81776e8e12c41aac5fb0fd1117519ce510c05948d1eb5a7df3f30d722be2b85b1c28e864e177112fc016a92b5b3ddf35acacbdf797a86a0c61e9a4e2e6462de52d827c3d83c32378950d792d65f7abc658b02f96a32c67150163715b0732dacfa03edcaea509671772b10a1c90cb27e15456af990c535b3209e5582914b3da82c2f910e4273afc0f24f7b5f28c4c82f4207e56f679372f03af337833f9013b49596a4f16a6f87d42dceb6ddecf978a16a4acdd0fb6e74a3fb7ee8f4e5ac298ee66dc6024b635d18e69b6f20d43cefb2be491248bf4a53d22e7592176a23823391b95292d2604d3fd1fc653a86fe96f261303fd9c995f8470cfc193eacc5eaf0b42470362bf748add7d6f118e5c0c7ebc553951624ef8ca64c909331ea0cf1cbb9c1ad8cbf63ca4a3c1c4a5cbed8dfdf57a667d26a0db3562f172a393606d0b2776a65f686fb6a73a240a84aea34c3a7765585fc574faab4293e76c824f332d16d0cc9101208fbc92c5a8d97cfd69248167f6f7b887d93186bb118dffb6149b19a8ea88b6745ef8ca686a73f7b8ceb6c7f57f58224488c72de63fb76670475fad94f7d4dc1c9c54b444b87f56c68e97b786a27026e30a8b56c1605511e936c147fb733bc6efef6eb62f3e3085fc6e7b7a93dce2f6eed0c74d0142e5cf9d7b123a3d04d0d43cc2a84e3a69998d8df1d2401a06dd5fc4f268f85b3c2851ca422ebc13b170cbe2850fc8ac2e9cf15c419609f60f6f001abccf8ce7afd97c78fe5cd6f06a367509c6a5b5352f18d47201b2e2c927097a7e17672be9d2c3ad4a1baff6a596d4a839d7b8acb92b381bc276ba9e7822824cb2b428e29c3e455426e829f996735ef417eaee482c0446d001fa5881abe6fa547343f086570b9bcad1ada7711e2c6823ff4fbb005d2ea8fe291c45dac5b8fe85eaf3a559dda4768f5f982b93ec61f81d19156a7bb706c6401b13f276df3b647e626f51d7b394cb4fdfec0e07d6eb6acdc53fa87cfdce373cf30fd31502f4ff6dca7d41bd807707f15043848475de678f249f5fcea2777d59248554aa6fa20a4240109363b8e06d52950cae2063b97b09aea7a5da5759e7d9da208a8c475e15a25d91b32086e9dc701ee4686febfb90d21ebc92ea65e6e4981f28e5153af8f0db5c6a002273d52b24925af3c8e56bb2188c9c602f21703e9aa7efb7f8a40f70d52bda1477675beda56e6d24676b0a7dafa56f580d4005a8a86e144bc7f5d020b5d0a21198693dbe149e7408806e82636cfeb58416e6fe7bbffeebda8ff3191f30e54c9b7a0860532fa35dac2ec676e89cc99d9aca0988a99b77c9914f3a15770e25a2b55e52a9e365d2884224cc3ec3467882a28af63ecedbbf1a481ac2b8ddf1323363c0db858a7be4950d54b974443d687fd3755b0c171452eca5b58a1aab21392af45182b83809188c65256de5e0f74d7d52641f5513adebedbc7d10e00dbadd996473255898ba4aab8822f281f74f783c3fdc1d4611bab95197ab4d1073f6c6947741006cf4b5bc877655af1ed7c10ab58fcfb822638f4d3bfac51d650090720efc3192418f35fcbda6a3c2315417e11a33bb1c15d8db017bf5db8eaa4f32b42900b0d4448f7672aba08f35b96daa8e95e64346153801a9bf9d61902b9e29539f0c402ba628c077a663934342375a84c2f3f092a8d6c5eaa0858388368522881dbffb7663fe3e14c7b010566dcf16f8f2a76fce3821626f4947f363b9ddf0b74a916745dff6bd05227fbe755a02fcd8963a7e1dd87711d12e2dd36f48f6ad8cda058a75b936f18203af62bbbc2e48f8105cfeb0898fc37328878b3f4033b8fe0188cbe3939a3e16e678e4c88775dd18408cc7960c81577def76c8c96df4ad31902f5852f906b7464bdadb126b1335f7bca0751431424710454bff7aa9fb32e19c1d3a3ea67d8975d4b9af3e936924f404e88fa9bc2cab64faf8784bd8eeb65f2574534b57ac8082081b0c1bbf05cc0a216d65cf07d427d05d96e9c9de5442704a3375a4a8cd49e0d3ca111771f2f78c14135a1df453284ab772339c324b4fbffe3040c2540a22e8f9efa447a80c09495de0ace35f4eb525523e4323470f0da28c9e8511553d4271a1b3b2376d97a1e20cca25e570ee8726d9fba27690bad3f06b3c707b3f6b1bb01407e83814f2fdda527d7122898aa694a297cb3bc2da18ca03f54a39480c49c0f31d6bfcce904b64678dade02cbfad32a1cef4fe994d0844ae7928bdb82c7b4f9440b85cd759de61e57a7a446aea290b0465bb171bde494dd83f84b1c05198c3474c54efa5f5c04d04b5306b8458c819064e4b1dbb2b6701008695d4e520b3bf370ef6222a6f587bc3e7943316e68f54bbad00105dcdf50beabf90f9d7a793c9825b1c1046d306728a591819e15198f103a85ae579105bf7bf0e832e7790fc04d7f9ca93e3b98b962aa8092f47f3079b7241a84ca657b91a641d30d95a51c104ed22f1b7edb9ef05c8da63e3fb22165e9a561e44dc8e6645bd9e10f0c00750edcae14bac68cf3e7dd059a1345174e4462d48cb3c9a2238ad65732ee88f5a39370a07db075670a910fd740f40ba487b09b183509d1094bd3dd3aa71df253e12e774abeef86bbae979aaedcb0d7f4aca64070168284ccae43e56495691c11503d56840eea7d847943d458e238f8a2874cdd54aadcb1c1f4a9dac6b5d2af351eb54f22b340e62ea4f81355ca4ded65f6f7b2fb8787a15a07e91ac03a4b58f41489d113d18e12f468ade4000ade5a8f2f92c4624945eaa7d5d3eb4c5d964d0941745e383196bf01bc83f80565e10b271cb7f250a32ca389a8da03b68ca32328cde4ae9c181d01a8c5d0fe1dc48a9287ef8a29b797b3db4e69a91cec81df828e99fc73f7714b3728c3dc198592a694f51e021c456a0e207831da6dd20ccac383737a9034b2f624be11da4901aa38d3c78749a108513fcbe4d12f092b2f22abb1f5689db3b193bf2717bc2c7720a4ec683b543867aef12f7232bf8f61d6aff239c23849bed7b6525153aa01de8d8087f802ca744837f12442622db64647454d257d9e535b4bf5ae653f552831f32707a9d8d964cc29b0c023c7b65faf1ea86e5a13236f178a859ae0aff4641c943546a4a7836d9ef83034aaa2afc7c828a9d77ad0e7b082f853928aeeab8da638bb5afd8f55da8d1f4aef732b505b679795cf78ebb426d498062c94627459cbf99933b09032b1039ae44a85c14bd0ed3c1be9657c8671de509dc6faba49a8a0cf62311f13abb8b736d606dffe068084bc67ee191066a4b3dfab3ef8b000f5ad62e802069df0ee623586d5f5716b5b1647ece13a80e096e8a89175a6b63b72f464f318f220369082536f8c19b4c6e770c17299f66fd922ede53297bc1320fff2cb5dc0dfed74827b6b81e8175138dec3dc7d15b4ad0416afe539770d8c1a4e90f736e535dc1cf848dd995086bf316f6b98a8cb455944feb20747b355ee15ef4a6a717e7ddd2fe37374dea8696031286992bfdcf0716b2cc6e7cbaa6ba264d9f7e40b9c1ce9924239113d1625b7d33fcab866c8df680f2fbd3ac78d493cea04ea6f68c7f86f11d289657f056512432cc1a3037463f1a9c23ae0335d67d59280e6ecbc4a8dacfaf026ff72c3ef75c106eba25150eb487f1473f3cbafd5da28c4ec0b2475574c71b9f7d6c3a1a8a944c7ee581b5f3253e881937b603b044c214a62237fddb0fc23c7a7a539174a4b6f857862800a106ed2929d6294bb3be031ef9af7f3656199f56c43f0d1fde3e99b0b51fa01286cc28f22875ede36aa8ea438d7777dc5241d7db6eda0734946d59044351d6907a0df54e899ea860ea233136af8ed95fa3a8fa0e633e32d6a7b2470f4dd4d94f38815476857ce945c92073d87f7c522d5440f1de388b4493209fbc4506d83fae243b79af4aaac64ec5798c0eefb545bfe448b2a8b40e8d669a150edfc63107a43f1141e3e05546643ba705b6556abfef89966ee70d0d20e291629b711536ece23a10fdc36fa930119d6f446d672e461994f9a886e8ea14b1788c2a3ce4844f4d0354c5d49f28804b064e1a9baba1b09d550f0821c782c16cc279eb80234ba6d79b96e4ce84e8993aa1aed7c7d89ad4de3811c6f87e022d10dbb9014fbcd148af137e091e5b0aefa6313fa979babdf79d78a9d96b9ee1d41dfe856b8650cea7a253938ea00e93a93647dfdebc1ff40e92ec276f2dc454e736586504953cba4afd2e4998ccc40e8e2d1c53d037ae50a971dda5c9b9d451cb492c86613f68b0ba88577e0d1fe8f9d0452c2dcd9f3e2816540c9a555e538c50266f87013e99e6db7d57effaf9b93984b3455c2610f41753d5561d407ad761ab5a31dbdeb1e48e50981928161d5f7d9be9ab87c4c7a553822a6d965e16ae30a1b44ff411f883439e1b01ecd0995a7a1a4e86206ee3fe6d268d93e57717ec240ffbffca906f8489d80830e4c3d13b4854f8116c91b5e34c5f7d213e6aae1881d21a32766922a76efcfba8839b3020b65db1bd49d9b7df27a152bcd5a612482d2224a2d6a2761bdb4f39fb5c9d6e817fe9aa029da7d6308f4b62bbf19e77bb64aca5443eb51878d4a40b8aa95c3df80daa2a34ccfc8554923785df0500f0e89326d0d545cb7dbf2d9aa5d5053fa1fb982374cc6675203a74967ca3baa60d4e4fbb97b3889361a31c22752cf26c468f25cdf94e29ca003e2b354b2693385101805787a570d2255a3ca57035d7afd4b30e761943a30d060ddab498e1e47aca6a2c7b29a6d12cf6a245f858df0c9c9171b8ac63ec49b6f446e7b00689adfeaacb185cbef334671b2260b766c6717706f46ffd5423856c277c6d1bb3cd40a857a5becb35182753df00b94e4ee85aff03d13dc66accebbc0694f4b66fa93ea09abb6c44c9c38d12d18c61e562cae74094eccbd3a23bef73e1ddafb07bc1d2dff50913d40c00d9b797ccdaf73e470b4c132025e08871f95bd3b4a215b15e8063351ff7cbaaa8868187a2900b46899a2639e9315175393c318192bbd55551259d0ac09acf8f2c9c2dbc8b16b595a510f56e72bffdc87cdc476bf7abf2198e20aedb10137cf6c7c5ba377b5bf981530206495ccbec855ea35d5f4b05f51d64f4b2a573d504bb6289940f53823793b657283217a017daee0685c787a1650524d669014140437f8802b896a5964aab8a5e5f758f7a0675ed8c30327e666a46fe167774201e93a402ada69996157b43a6c68ecec3019d866b974a167896cf54eb71292d4f7fa4e87e895f7536d9d0604ddb41af23cb0f61017f9a566ed3e8ed012d21dad0ef5d469eb7477181c8e55fe3d54b7b33ad0ca477616de6df8292f3133d695b822026c897dea9aa12b89d45d2d33dafababd2e44c9d2b5f6fb4aa1e23702d3ecca20df3aa1ca6a9d8b29ffde7e1366d96c818bc8ec91de1d01a4f84d611c5c97574fc4a76d01a1bd1e86001dec89d997d988ae3f2b34390efee84c2c19e19f444101f8cc0d90c889ff9df39dcb72d8ff2e9030f88a8daa30d457b59f97a3a3538dbc5da778aed570559c25a874183936e09238f5d6a275a7ea9fd306bc567d20a784585886d0dc29904c883b409a40c8356db482f16bb42488ec4a531630f8ccbf16fa5bec0138c1eb411994aded2672550c9fe4cf43c298cb6e17050ec591b2a00ee64a510ff91b150b2f926cddb0cfac676b518e44c8ddb2c24bf3a8ec1bec510fdea2efd1ce8e133645c926ccafaba090b09e58522d59be5e21d48e382d3a43db3aaee3290f66709c3b09701c376d5ddd4d9faf197b063a955f3a4b68d1514a17506fa1b84d42a08bc0919a7d2734f0c190dad978d2a4b7af1384c00f6336641759da3f88d9aa295caeffe0c2f3b65a87953ce131059546bbab85d8f4cdc74945aa8a5d29af10e9d54e9dbc9bf9cd218c4876761ffceb72f71cb83a57a9dea4b35181c26234da3928b8f78998d7258dc23d194ab9d175393d0c2a63c50e6af7b5e141dc840816a4c4007e2c04974405d13938309749c883b649033a16abce79fea909d83aab19d0ee7180814355721ce033630215426ad311a97d91ff88254d739291739c63e1ad275b04c98c3561a1cdb7852f836c22144f48f48fab3e98835deeb7a726711416020f7b462ab28283a1384ff9d6747343f14aa6c9ab8ea8a725dcffcbffee1988070aa3dd6ca01f942da587f858615bfd4f696cc40c9fc6856123c29d5c9cd42e1ed8699dbea45737f0fab0159ea395d554eb58318cf2f16cd43443ab293bc7bfc876f607ab65c1f8de38773396b1f70e567a34a5b668c3833066e7a18781bfd84ee9739b41b5f3681221927554ce47409651fff99d3c198840a9e587d9670142a22a7fadcdf2a60f7e98fe8f410339903feae467f2c2e0e811e16e0ec8d4a7e4e0f242ee23d32e85e178fa0e91e89170e22db572bc609581246f63293d7d19ddd225ef7c7fda396043c59eed22da2561ce07c712e4cb4de1f2aca97e455c3a1e682c9e13e2c65ca25fd5045f570fc6788d7485c4e6c7a768927e407bb8affaf58b8f8f7eeac458ab7ac20ae5432d39f6e08e5e69f74973268f934a4155dfd61c267265e35c89a793e9597916c42b89ae3a22f137143d106159896a624a369732b207df5a3ee4f9495705ab057fc0a75956bd77df3c97e416af35e434f27d7308f064983d9ea4482cb80d903d77f6d49c8c75ca28e71a16185527d487529918cd7bebed75092ff3a106c8ccc551011b9edcc72af958ee6b50e527e810eca240733da51f2c21366e59059395f2f54241e416fb277513abf8db70e82d89f84fe00885532f27146249b8863bf3c58161eaea7e23af50924102d170c610648e15195975850b6f4f53c7022506a9588308b399d38819bbe19725aec166b427399549fc14e6600dbf83f25d207aa2da5d4dd9027b60849901db42374a6003dd8f7367dc0c12437e51495e3ba38dfcec79f9aedd64280a068821056c6a9ab3a69fc210425d9b52d621a7bf97a40eb183153490b710efa199c9f60bd9cad8ed195261bb1f7876c59af7105390998dea983eb628f85599a8e689673516357651d1fde10b4e6b6a040a0fffd01680e049c99a67a832be4722520544f25202c99fc8eb9f9ba348acf9c6d785a8f629250029fb882f03f036b76693c62d02142ffe99cbc38cc874a26ddb460e638728861590e72ebadcf7dfe65ff8e32a733590723a9553e68c7136ccabee575a77b8f6b95b6dcfa0551dd79105e45dd9c71da022327c8c666efe3d152b2c9760d8dfc6a6bce5548398585e6a14d00c07cd34bf27bbbde775724c10886b39c24ef7927c233f8a1d1cd5874f6e3d5b92dc0dd3ff9b010f8e42fa0e64198e2fd311bd7c729a54fef2aefbf3109ac17aedbf2908df0af41efcaa3250ff8c7a1c522cc8a69fbcead7f4187e433ead3250b78f51d14bfc1c62dc8b3e686e69f4b4bc73d769eecb7d10f6269788260533d70ffcd32711c6a56c9456efc86a720e056fbd7a90d1eb898f2d6b45de6e391139194b0532df2b11c75dde48a5b4de40fa73d464cc1fe5b74ea0bc820506f8ca3e0a3bb6aeaf0e8df93ff457d3cea076a1287d0b1f350f0760e5001d0d20381ba3109c4b01c74d7a4aa1efa97e28c177cd54a2576fb4cb953c5990953acf127d04a9b907c2dedc613eb2f2c569b9980543771a92d458a9ca96fade371f88d16fa41577aa46a417968edc899030c23f5df193ad1ad8626af247d4f995c4e32cba4bf07e889218a73c9a74d08a5d742f8e6b7758da4b615d4c0173f4fc2cc0d5c2eb2092becca510f3db08f8c81a7eec3e21bb09ff63248b2aa4482f47ecedbf7081253228a2d77425dab47160793707e93f2407749a3c19c36c647730d1f21709620e6692eb79e66c7a5a6b006c633b03fddaabbaeeee5bda631def74c2851ac5cb30b23901ec5f704d21898322fa2a8db28b1c7824cfcc6820b269166071124d2dbcc4a3ec8a171ffccafa5cc3522e826da374a255f631cedd4507519b6794b420387de58f54ef958d7fefb2d4cf9b937a8a29ac1e7b16790dfaf2878d3b61a3359449a78652303cd829206078b911ec8174f056094049bf21f312bdf050afe6f3f4c29c68f8df811ab6f939c6d9dc0889533183e7bade2c3ddbbc730badd25593086142965463af01765070c93595ffbf9edc792c8c31a93ea7dd888368c1c23f0fb224309f93628db09efc442526629ac4019bdece90c784d54d79fc8d284fb73a5781b56205d0c97f2519fb748ab1f0201343ca604a8a534679e518bf912b299c777410aa1436343c47fd6974385eb10fb6611ee375611a18b582d321b2dfd878b5a5a53f070074264e91bbdbb2089a3d5220e1f698a64334cb0ee03067274671c3b52a6c372b4d1201c2d708a7645dd637f851ede7551d168b8837ba2588038f505f92377cdeb0eebc856b0ad1ec931ec81f9e5dcf893649e541898d44d270d2ff145d7d7661e3819537f05e383dbf998dafbc76b6ce5a7859136fcce53ce442bd7fcbe21ff40877321fc5226182812e4e4c4a60b15f6901068d6f2a995011684c216a2a02ab4eee2d3b79f07ad039e055d858b9bccf80a7da25fdf1806f55e0e04906a4c9083da783407ad7454b8af3412c66dc7edec477c2a38e03327544f8deba03d72b1a3a9c85f8240254f772c723e6c16b7d3432deed32218dd219473915edbc215a7fad032129f1fc6b460ec16fcd06dd352e21e1c5f336bb46a48267bb3acd939b11cfa1ad06934bebdce9ee929a8b29364517e2e39faeadeb34cadeffb0568da73ea9336c7bc90f2485dc1a14ba41f6154a27e75074c29b3da697cbef8c442214b479555264cb250d14819a602a78b3e9e97d8605862d5f3f7253e88e605b06347c7c521638b5f1676235408e3411d814501a611ee8a301c26e674385cc023835374aa29b05ecd2e7a1299e77f05fd97da5890b3c89bbe62f34bc34b1b09506550e323360281335b16815583a0f5fb08662f1eb2af9979e1b2d5b96d9fc0d77032780418d672c9c5ef9cbce003523f69e1d5c72ca6b876071722015de32868bc6867a9f4be6e856cc81b52ab1f8a8b941d938afd0b3d816a1ad4705ad4299bdcbeb2eac24479b30de855d8f5625816e29ae1bdccbb606a754157262283f147c4dcd526ba958da4d49770230ae7faf601e36e3ef3a9339f6f6c5b3f5f0f8ec48796390f601e303d7f92599f787fe26dc4d60c9b8d397b64d46e7c2905e5b254e4da013d42274eeef4eadef900f64e9f17267e7c11c8d8419044c08433a5f5a2c06c0d441ee8dbb906ed6feda923aa7fe92b79b5cf20ec6f01c280cbd90fc1ac5d6d552887377102cc161bfcf9551f7918845a34630b5f95a5e47b216c0c042d8abceb9c8205d114971fe019025751e38a2da7e32d92844827c830e54f739a9e9698d8f0c3ec8af815ed85dbbac77ec83a4d0a005ae6d337dd48c1206942f17c04d538348a0eec7588b9d9241f6f6899482351441fdb1202094075732a4c1adce038e5ab33527f53ff355d7fcef1928e773ccda516125bca0486aaf473924710f98c3f95eb2cf6e49d4d38c625015d1e6ec3e0cf3983430c7a79c39f916a6bd1a1676db5da529f1cbdf22d41cf1c0f49632e23bc1cfcbb13239f239cc57a7196c5a57031c9a16764c0fd1056a0062c35e389a70fdea459ab25b935a8dfdd2d94538b7f4e6b5956d2742985e2e1390fd0432be1200b22da8f5e62eff4462035893ea4ebb0cfd5a5b16f999a1cb7ef9945cc1c52f4ac196682b2378eb961d2d22ec1f36d98efd8a3b7c3f2a9e363cbce848e4ce4de75e7e0d3b7d603348b24e17345baaffb26e441b320b458b3fedaa5765e82748aba644a8a8d89e74520c8b8a9c53ce04dc2df1752aeb88c76e83de5ff55ae0758cc55579ef5dd3e43683784ea3eb9051b50a0a4a7dfcfbb1981197ff42ed6cf1ee9045bda91dae98eca5ff590db8d88c935105613211a5d647ed7d6327bde5f5bc384cecaf503eb55ff084e240bf0ee6ac744b2f1417cb3bd2dcce169de2f7405fe35acde32e4b438fb77fc5dedfece2472ce9ef04e69830d8c3458829915028296d54bcb26c4f9da7d7a0e22b9f80a6b7fdc0016b6eee9ba3df14dd4c2d7d48da9ac19bbeed05ac6b3fd63de895f6ac0b8c03d627794eca573954275757b1d0d5f218a3af782e967c99f35b562e296678c7bf7b08d5c21200496abbb3116e5004bc36e678cc01adcc39f5170ac83b29175f14c57f902c6f28f2b29cc53178575a3dd2a8d1c86f59469447ff6659690fd128f4d8b42928db1106599f21a409f2ee884363ef53e151cd6b64c6da0ce7065866c5393683ac528b3194fc6ea011ebc4a1a0ae1e6cc6402fe86ef7ed2f1611aac080f787b485c5a9c43f751e5165eae9e41c6272629be7f57cfd885438a69f264bdbe410e8773c9823a5c8c05650f03af29dd8182ce8a79a937f74bc486cd904a358fb6d5af71036eeb294601db8aa31630174ab88bc348b71aed123a3d1b12694e1d5d5fafddc7618b1ae48944d4bdc8a40ef34475c44b61d5ee9d7f6615ee7e9591c592aca6d279040d1a2e6084f726dd0a93dedd1566911366145fff1957547b5db0936562ad2bbd4762f39345419c71eca9994f8e272e33c443ba9d6ced6bad93edbae57460a83b02bd8f4fc225970de834c8d09f45f458823fcec38aba4aa0d7f05cb3243c2055a74c46739a36e4f6bbe87049a6d5b78ccd155085cc236d81a7469a9e9e6d04c934c5b5c970fb3f0d7c87154f6bc80f2ea947789c160fbd1144831a4fbb246dc9ea6a79a1bacca166cdeb4e6d7f28e4fc3a6e5292686579e8ed6281346236bcffc3b1b6678feb9dc18b4b866833aa6d0ea0e0837e2dbf198f49eb9a7c0fe014444e3c28ee0484a2931e5a3c0d0cbeba9e8949649deec49ceae892312681cd5510bbba9762759ac8c6a08c1939c6bb2af192b37e936e5966e9304d874edb14a5c5c869624d42c1089b12767517f18e1a59745a6d34b5b2b709474b18335218e13726bd16bdbe76254c5eb1ca17e6ca4862ec430ddbbecd55e0e58a1231888ea7516467aa35720d22328e11270b6fc659dcf35e36200e49ae3f4b94f1cc5dff4692d0a14eb4451364fa3b00cae1ffb0954369860022272ba79bad62be4c31870e3096f791a6e138dbb904839894f35a606220c1ada3e70c0b84b1b05ddb2d8822873eb5f66eb15a081f29aa74cb5943c0666427894300f5e4174891f34791d8b46310b72bf6cbbf17715bfc664a7181d4788a9f084aeef59e83b5dfa9eb4828d0f3b24bcdbc7021bb0b0cbda7daff27c71821ca2bd97d5239e49fcc0dc133ea98e0ec440b40693a6a9c179d5975913747c047d5b112c2c731201143e36b2b4eb39552748f6d1ecfe43826817657216e78ad8b6306d45b3ab71996b2106c260c165f181278aaabd6a461c2b1f05df1b6fa0229d9c2e4995587544a010bb250e0bc619ede50099e0ee54554485e4c647ebc9dca001ded0d14786731d8249e58fcfbc52db7ae72346745d292aa3541ead4d6dae97ef27ca813b598f5e67d6ef6734a315eae2762919e181a04e70c7ff9b45f886bdf70e5f66ff00cb034958da94a18fef65e25e6fabf5fbd192e49e1beb01fdeec5a78c3ceb725d19ac6a7d5d446db5f19c3772fbf323e7344411a45dac17e538d2289d220927b65eb9f4b09262db6c895dd341ae933a6d188cf77682931bd61d87de36300060fcb6580857a02e98921f1cf0ac7db32af195c2dde40e14c72f916316942d7a2f67a974518e0e62543cfea7b464cfc44a989a7e2c9e5e4f5d16d528e2514d99d1fa5d9b7ee93e205e4eb8a8c8cbdba82612f672e776d9f0bf9ec89767878790ad67cdd4fddbeb5294c9353da18f0f42722931b624d78fa92c159bb749f29652bb0d0bd4c843edbae597597417186de9d620070066825e5f277b53f33b33389d67e422014c8f231c2d9d22cd3a9a18b0835e25f01f5b5c17e2f93e458110fb870de5faf73b88c98195d168e1c1169261f09f766b058b44088f1b22335d00758fece437338ea07045aaeee5574d26e421064694b183c95d9ac8af445a9a2a7de716145208b25d516f7758a2f57c93471b5f4e17e4232f9b8fcdd619746e0f1948ecfc208cbe0dcda317057f91e6bda1a5d5c3c9644d9fd626d67a0b8f5f6125729866e3eea689842b4ae00b5e8c43acc33107fe04a1e95ff34ab41b547f7b513971ebdb803650d7f94b1387af15330a757b35d6497b3733b52d3f9289187a4d869dd54f74577e9d0e218b6606eb09b923383716cf7c533a881a90ef23c3bf1afad3f1c15bdeefc862ef955cfae17927177d081c2e715991f572b22ef955c602aa7bb8f2c87a8603f340601a4bea6bca7de4a296ce66be9bea4f5035f153eab7d334cc9dd8aa4582714ee3a95044d64b5000ebecbbaa73549d8c876dd26648210450f3b25fe4c72328092d641e297ac3e3c11a25a4394643dd877984c8c7a199cb648a01378a38f74efa4163bc63d3c8907d138e9dcf326656d4bc03306fd9b08fb5e38c02e3e0b3946994cc546fcc819b074146fa98f3e928986ba7ca5786d3468b039dca5249d7eab50f2c6edeca2024fcaff8d2b958ee6983cd079f2b6579ceadf071ad96edaace7ebf3ff64b802568e8a96f9b8a2dd86dba23b5911efb6b3cb7731d92a1f67a62234eba6dcd560581237d2f5130bac7ead6b0fb748904d00435636d682d372f9f41cf6821e0ab9ae4ab6da809d107702a15a6f369b75738e5e70cc0b89002d8c0ee400b0dc5df886bae331ed049eddc814ccfea12b0b51a17a8802e891884120dce879b67a96a9bd215d4681897fd03c8d7aced0bd14e3745aa9d6b86be79eba7b29ff5bedbf40bb42a7686f3d9a86d07b8824ea972639261b6fe0997fa02727427fe49a3b9fac18fa4afc59dd82640eae9560f8051a5ab80ad674a30ff263d33970d7922fac539bf5d40744f47237b364ccb0b92f1ee0b5016273cb761e1f191a76502c9ec2dd46bae655c322c07aafc3b22f0871902ab7022c57129a9ab87c97f1ba3d2ecdf14a3d195e1239bfab1b0ce244d42f028c63425aae6359e27e807e3860d056b67825cca369be61c1713dbab2874dccb1b164dc50cc1b3313cf013ab01ee021fdfcdd4f42bb5406c086f6984f11a64cd332e25886bbeaef0a8e4f2aa83b75f9ab6c7d53b54f71d35202a8f03ac9c1a0c887978d2794637a072effbc976f24a11da97034df7ec88daf356d92a281583ecf9eb91d1428f03384494c6daafe3472aba41ae4245bbf6552418eda2b1a98ef6125e04b91d6ff6d0088ce6d1b07bf7943d5895fbc516400716ed8d4dbf858fcee65196101f018440e19708adfbb89937bef6f7a64c22ba2ced2183b2591f543e45a7aec7344945e0c8273e7f8b4b06f533eb076951423eb6ef2463aef10a3531cda44b241e1600e12a2b9140d7589d4d7f1fdb634e669ad448b36de2d19e95be5f0d5c7c86e97b68945d8b5e8b72479455e09d49f57bda9ac4c10c68e3789e8ca95d4eb48f359f17775c28264eab2e4e993a3cbea349d543038d457905da7276c3e420fe9901dd9e36b9e31bc2a827daa413d95349c04c4008d43ad2bc2c95b94d15da633f48c6e337060b9d78e789c6ac9fb1bd501d7246584595eff1d10dca5ab8c81c04270aae517be770af1933b57027984e4c828d941637069bb6a8e60f63b63c6e3138a572ab90c7df569abe96e01a02ad4ec1b0f6ae6c6768292e815bcc59877b28fb4226a4ea0b0df841368cad38291d56d1b8204460494668f34526c34b3b1a005e3c34177554aaea6bfe199aee4f2116ffb3113b3438a26d0f4eb034a18c2dfd0f34bdce33b0e41b02b052500be574f982ecdd56bc94f824d15df04b403d469da2be29bbbf0f9c3b653dbc531d9ff90ff7009f49f2567c75935cf43be426d93a17f8102920fbca044ef8e8d602955d869b1ed7c8c280a361f2ac7fa6b466396993111fc65e3c001a7f8abb67c0f9bfbfdc93499367b9d6e5929f44c5be14e60db7192fa63704c462cc92c9733b3ba0ae768a21a28f8a97eead396cf77e2ee846e438bc6045ea82b9704b20ff77cbc0848e32f12894619fd22500c8dd6c5f7eb6cab5de84a4c39a540144538c6892f8578812790da1f1c7bc967ad23e9231138c37dfe4ea26200cb2d70d658a2c817d8ee4944b49edd7ff70faf51c4230fbc0ba16287f2218a3756d1e7b337048381f5e79b44c78901202c245c44815f13c9138eab696a08f7805f88451275ec51aa4b772881d2d4c6ec231d5ec1aae0681e9804cf2699a52c6249a3728d34f0be5268d54e10f5ab68411acf31dcad8403773500aaf6cf4b5e04f245fd9107bd061b48b4694ebf9210e346ccc5c0c5d5bf121355f8611a49f436b0727cc6b6c352cc826135eabb397dae2388237ea91a7d24921d6b7c7fac0f9ab79305c30b6007ff839dd42987e73c51478628480b85aa179917aa3e3b892c1e191f3ebd6f2b1f834f586343e46f1d687663e3a19ae45c6a62798ad78f7c9f349b12fee988531791958f54d9e8a8d3d217d33a43f92e40f5c06f696e871cd45171928b4ed31398007ed53b14de671a6abf96df260ed445bcbfc8bcbd9b660a5db4b2b66a766fe2650aabe7d74d8ddf75cfbf6515a31172dfe4720aaa90552bb500e07100fa54951fdfdbd05cd7ab6ba9b96432ed7f3f2a1e6f66f0a61e4193749e116bd9ca138628c070c49ee0c42c848c439440f1e0ee8aec36d0dbf0dc3b0a896663ebaf2be7ca5529f6b09cd3548415c86b1000da7f39227bd447c234c01d3ae88bde8561c4cf531fff84654b5a0b858b23eaae57654d4d81f6f5d15ccd778bb42c6c9ce41c037a9bc771fde41a029dd921536d4253fec5b528d022bfdab3d44da023a573ee720bcb7b577cd730c32bd8918580823ae6fe5ba805446f607490265d6615152a13b81f50aec9f26c5277b22db160c5d01450f8d2508a68f5618efe11d0f79cb6b8894530ab5c7f2a78bd8f517f3343f100411e5b7434672c6e9aede7c87392043cbb04ae9e19296ed549271af63c6aca04791360ecbfdd67299b23194809b9e039b9263ba0884130996611d2be87fbb057f27a91e68384cb9872d2435fd57ba7c053461205f761e4c880ed164ee3e75e82f26ab485bbaaffe6c44f70aef9aaffcfdca119fd7d779f9ed520df540ffa3fb9774ed00e197045cf3e58a9cd6906a027178171471f340f0f6ac9f2e281a85c9fb7b2c0172ad3ca98b7bf25fe7ceb1ef2d9725663ce7ab4dd20d5544bcc001d485b6d905826e3bd5a7315511eef349b6759a39260f9bbcb20415d6abcfb6da2703ace5ca6f7c32f4fe7bfc5d0a4d9931e779435d41b8d97025da0c21a50ab00dff4efd3880086e7a7a8d352dcb083d3db4e0a8ee94de282a2f3de088e2e1d06b517a9b4b9681b8a9562699e0930bb6bb7ad5219fdffecbd957ca51762b558af24deedc22334a288dc7c5d6704fa2c30dcfabe6a3d44c257ce10eea26af4d58f2cbeb8416ac4269a543b4d779b07207e87a2cd27b62e1ce65217be13ee987e4915c3fd5cfc0e9b6f42beaa7613f4d291a7a01a9e85b505a769e11fa868bd029959823ce3e923927a6cef2048e914a189927ac91d6029b0e870820f31d8b04e81d31793953e322f0185ee71984c5b6eb7159fd3b9cf857f59f6ff87a1ba9e35e4eca7177041781f94d92af41e427a8d8c2cffcc38299c345eb06a0f51dce838692a8cecf919e0b1658f7b0c4c5a3d4d6809e7cef87267151abd1eec0327ad0552e49b3d67bb61c77da8e7368625e7469d7ab7a418c833e68a17e0f7f9a141f368a7ccee9046a91e4056cb2475ac91756250af936887d92ab115ab78c09078a4462ffe1dd2a2686047fdb66dee17551e517ded78fd808249484c11ba00286cbd982b157ad0316e251f00a4e42ac3fce7d72146fd7210b334decbd2ba5145728c36e9d49d6973989e31d0d66f1a9c9ea14fba2fce6e70b9e46baaff859d840bec9600ea487d686ac4deccd4ea45a3c1ce6fd4b4476902263dddddbf220ad0a1c975957a3843d9de7ebebcc3967f1db751f21878a9e12f7bd7bac49aa7c79079d885e17265ffd5af2d39ea7e932e9ed62a1ecfb92aee0779d816c698e4dfc378752724557830b600509595f0acd4ec10ed4766ce9cf5ac3dd6da58ae2bd46611bd0693ed19ed142a5d23643db62f3bb437c496cc67f96a05e06161c086b53b06dff80982d496b39da54d798e4e5a5a73d1abdbec5b4943a48b14f6dfa5575a4ec5c813290898ad5548b98d57e324c80d7428f4749afea2f9ed50731b2bc243eb2559a256a0548ce7279b57ba04722ecb2db4fb4990dce043f3dae1534cfc56906f223ac0286d323021cf837ced60b6c05fc1badfe73ca9553a609a2c39f28c0261370f0ce50cbc1f58cbe8b5a0b53fdc4456d920d5e94cefed6009793ba2728ec2a4a66ccc82550590dfda9479111b39e962b84406035ce2d80739da110f1da10e09d0977b948ea5314067c37d6c7f8f1a80156b7b0fc6dc5e0080374dfa98b41685963e2def69aa0bd70a40876b8fb6cf03b9841b40f8d64df1e2591c0c6d19dc820861d8ced4b251eab711821cf128825863adb87c321a23c5792ee29c370f23ce42cbd3c78775fa7736ea2ce554735b0776527d39d5add43bdcf57be9a5e74206124e75427be7f3f4c45eb7f60a6dee9175151f1029e94ebd0a8c80ff483cef4a8ba25a93bd4ae7ec100898560036a79073a5c0c1b6ae3280a6e4ac62835dc7691098627941ad44fbf805a42f3669d522944762807b906f7345c522e1e47004a62c363fe5dd300a091f7f1b28faa59cbe7c1e41b288ba0f4ae1778fc3798d90fea9a487bd8c9d19458b4142e4f0bcd4567697dc3e9658a80583a306927a5e41507ccc45bbeb28bf6ac14b0179a71bdf942d1c73bcda4fc0b7df4b402a1ebd53dea39c8a4bf5ff6b70f15d883cd0e7b3a0633561b5f985b0fff6bd2f3a1807d232b421791f7230d4de7db4cb9bc141db04aeee3040320c07eab1b378d4824c6315260c89ab1f32233bd644b98ec68c4242de67bb69efc17380a42d3de88be14e65a1978b6f9c2409d3c803e7ef66979261c0f1df310e363d03d0af275894df5415e2b60211465f78dc9c345f4829b8868509eba853b4fa421ff44c1fea284d14f349af579db231ea54e8e8c9801ca725338ab07888b0869d932d3862f6772841b1e900ed8668b7d8f4f3353a496c2753cd1163795d6c5b3f1726379f73e9628441b1c9869e4f04eff03cd1e4ee76d9ab0580007396927050a904a47e3edf53c4d85c8104ab9c415b5ae1212010739b8f66896b8ef3a43115128e6a2ef63a22c5683385fa99c330851e06bcb0e81ca5f65bc5e3ce0ad9ae13b53cc2725b1cff06710ec94c950789f1a8c10dc1c0090378f9ff0b55ae426de99c979b4c08ddd39cdf1f465ddf0953ce4402652f22ad862e7fa3b917a6753c25b18b2161d3978d6d327d40c30a94f499981d05703393a2d1243825b6b3553dbb093b4f73703e8d3c964f10c5e3a7169482c671394e2b5e0f6c75f5d1f94addfd47dcc51faef0721acb1067d6988ed700cf880862f0c24c3c098ad3b2889d82f969f4577a345a19a030f6853cf3d0d9780bf340cdccd284765afd7ca932d985797e936f12bcc4d195e79a54a9afaecc4e26a3384e66b76b5d4693177b57fad4023ae4952f71156c76b263fae8bafa73c8accc76478de43349b982134fac457cf98e507c65228ebd12d91be6790659f944784a5592967c7ca624f14d5bdf8422d06d384c3685cf29add17c201b3ab3747031920e9424bc50b29271209cd9892e879ab4155af9636b09d29307d5032a21780a74e69f6e92f76a4680ea424fe816bbf15072af091949c7e8baf802079f5e4787c2c3ad2a9d8c5cad1a779fa1185f250c99d26d078b8f0a65ae3e85f01ea399d7c366ea33c068537c50dd7b4497e6c85ac18dca38cb6809de20cc846c06234539dd97233c8c6e71c9b9ec01b3895205ea996bc8f08d6f32c1e2376eb72ef7a3a8da4f8328115b94a78ab2cb304464ceb64b6022f5e83571f54dc7cf6e88da82a35e82ef511ce0e3e2a35996f85a1ab0eb6b90f5b07fdb46f6eacb791718645c522cfa3f0f3e55164618737128fd8efc8a883b2eb970c03ccc71fbfc0381f4d024f1f1df56003e4bfbcca0d4864695985900e83a2e1e932f3e3dd53c245431cfd2529aa3c457d57d79b6ba833513f8ad5fdac640b73e672b1fdf17f5d7885b486980d38b61534cd5bc09bc2fa8c9386da990c24705fb47ebfbc44ddcdeb9543fe3bbd8008ebe2b9978bf09d6ccb0c8d55544b1452a59518b5f9856242baa06578dd2ab1b306fe3b717c5a41f1fbd691235e3796947b61f466eb68c2420e345ba912b7771abafe4d24642dd69004eba792e836ecbb14cd294cba20db9f06f8e2e418514d904298134123908b44bc3b98dd6d340a14d0eb09a952fe52305c26e1aa11ad20a158f472ee632d94c946f4f3750748e8dec3b87a60e357611071d614eb92f63465fd66e71e5c9aeb61d1cf82adff057b0716b55a82f4e4bf78b6a38617608af23bc00d609e61be28fd31c04d70458d2ae961d9c61e7f939e41886f19b754aca5aa48eaacdba081b4c8f0fc9d7324df188706b260743785699312c06fccf513f0bafd8e6b4df869b162acdfed65bd960fcc17d69a6abaab7d9d06deb3cf892ef0343eb9de79b4649c672c2c4dcd75729a8261a7637f194d490c4c9f04ecdfacfc69b785e135050d12284b027e793d9a6607f188321f0984c5aeee6c27397cee947a210cfe0987a471dcef815615f5cde742db96c55676b55b11bf2774963eae36fb44fdcac6f94cc84dba8c93a12a521d0b4e99256949abe7d9b6e5f335e0b937859a7edf8b70b8d44b46e35f67c49a29381a215fcafc2e56e591472190ebc2db97d593b17b987ab87e55d6bc9c73cd705fd49da914df3b8b03b08b129b5094e6db8b24247c6fcff40303cc186050cdfafd67c9548ef51580d75a43f186eed5bb8d5ae22c149c21ba9ee1321b06181950ee7bf708aba001eae470acaf156e2b8113346a2a67d37311978424e94e6e98ce3e727a6d055e0f9815e17d8b5afc733dc1221dd81a5450f08a5e2e6ead1f207d38e388a00dd04f53979afa753aad966288df49b9c03f5474e449c82895df5fa311472d8db93dbaafa0462b8dd032aeca5faaf666cd8eae408f7e1ad87dd83957aefc961f10708b2bbfb2b05b0de5d4e6a9e1d783abaef34a41a36e04202e15c20558ffa39b166c110dde2881f895271ef7d820d3f023265c37584c63a1047cb7ace776cf9abaef7cc89e3e19a41ec8961015726aee09b5db3cd5a91aef1a75c3137b268ec9c74433d81c3f6c522763a689f7866308c9db9f92325e7acd182e873844c03249ed66c175acfafad404ff2304a12106b211ef1458543eb7b9eccc3934913f768f2ec8ff4a55cb160bd4b1880b700af0aca5051587cc170b9badd36d566e9a2e86a991afde2bf71882fafafcd47ca4f06a096ab252399a6fbb62bd50ddfa8abb636ae3e526f86968663d8b2ac5dac3e2a27312f9147bdeb11f2cc0da85f2ee78d75edd96dfb72ea12fbd11216af459eeee53f249f532071d762f6de37879462d5e61c0aafb8fef97ad9b8d9b1b372fd0106927447396461fc7dac76d17e5f77ea0c9a51da3c8713c6da3dd351ccdcf940cf4e9afc1580a9235d4cbfc52434bf245011cfaa35e5d3e76a7fdfd73f3c65884988ebb90880618adade78cc028c1743ae0205bbbc2d1d4c5e7a1fbbf2c53c0fd7398f196d6d5d68bff7dab04af803dd0fc8f15d4968d8d1c2c6c93976c03d86c4da936eaa6f4f41cd3472e42caf3e3bc7cd36be5350a66fa08b075bcfb5323d48fead589cddd1af07e2109d3e67e295141aa30ec8b33129e8300edc658d6b16638626dd064ea8db22cf0ee06bb3d0c63ac7dbb01ca4c5e682742c018a7619dbaf38f634116a2b5ac2af788088efa050b141046a0f725bd7703bce6e4f2b88953758a3298f3e1088fc74cd5d41a003803b05134efe6e05fa3ca7dbcbdb7ebc07ea61f695a2bf128b09adc5caacc656c04550b1268ea3005eec7e348867bce811d604882e134892ef91dfd8b14baa4a16cadc3bcccc18224a00a6e9f74c46e985526c53e08e5509d1124f70e69a2420430c47ef5798f6deaa7b0f73ef446a231540950387bc9cf2bbd7aacde313273be2556af34091c0d4f2a732413f7eda987dcb06a35ed028573905c2646fed76b569c0d4f798a7ed4dcf02061c8cf98e1fa8e76cb5aba6154bb944033cdeaf37f199b1d04e43333386dd5b51d6b4c11ff1afc93ef885a12317190b797d794b741b380192515480a34e79b418a387db76a7d56641ae8d47b4b15d09577c335685c4d01c3060dbdb71058b9edaac00510bdd0193d65fe7d1cfe9dc195b3cc63e9ab6967cea282c2f92893cdfca2c2fd4c13351be0eef1229c36dedabc60270cffa58a99583f178101867fa996f7fa2bd0c0973712f5007de72369570d034273c17660fc7ef80b3fe660ad51303d982f5ebe5e4cf52e151df1ca497435b1e39bb7c06ee38c91d8f6dcf8f23e3998429b68828f60f14e49f1a9acb115af48d6f1af7c47c84e3ebdc5c46ca4cd71975d52d8f9a29d4ae7c454e8789bec4a3244e36ee094f1ffa777923f53eb28b444b321984bac5f2a3da200c43bfa8f3ca58720a82b0e8258b6aec532b2650663f6012b504ac6d290a11f9656f3e8f16630aac5435fa20e2c83ff147387b4379834edad9105552868312dde95c18695339c53a5f4f3fc11f5960d9878fad1a18f3b252d614057c22019c8428b6d5d409b4b8f9c81f305857d92c28af4b441ae9923a90e0a5e0e490a22ab07d50568c74f87010967a5207b030d59aa64e649f6d81fe55a66737423d9661bfe758c89254fd2d4465e1e7d5cc6b307a58a92ed87e9fde8c35d2de423f49e461ad4e2a1729ed73a2e0470e04aa4b1a5f99fa848572c897723b556b5db97e50ab0aa812f278d7acb5f6651189fe1281aa1803dbc11666c9707037d288b20a0839259d7969f9ed04310c901e3d3dd653aeb743c34e7f5692dc1c3d1cf2ae876f867a9d065f57168f11af40f67939d95625672f4c2d16e85b321b4a03311a430bef17ac1dab2df95ad53cb87bef9a924e13c8d2e9f78410827b7296617d3712636602a4803666feb42660e10630fba98977efb941429be4ea6068dd4c6bd4b61b8d845de613ca985cf5c6ef4b6b18899dd71bc718d6d9c8d9bff381ca5a5a38712b87ae617649f54f86ab1bd197d1cea33ded81266f823f9c81dbede55d2d2d13091a6ae1f013831bf2d18224c7c0a9d6168db255986c0a5925596a6bb4ab9fc9cee16c943893632a9b85c1ae0080c67ced125489235ac01b555c5348a64d97b82818a5096c0b0abc42d7f0ced7e7edc1017491556d1cf4c6c5fb40d46fbddebc4ce47bdcd40fd72dd756fbc8f3f823449f501adc7e4bb515ce1ecb4dd1e892b6e34362b6092804ff83b89fda7a32945162d7286081ce8528917df34f1254f2673ebb6594585c9c159f548b1f4a97d9187d9b75bfe3697da67941d3b2d1dfac8a3f9fbfb9f9e217550c0084c5150941bf84a861cbcdad10f5b7a20cd006e02ef533edf2ad0230917d5a553e2e45ac5fbee2e80adb963039d4888e232837571aca7c0554962f8f2f159596318d66e8a0ad53008d6a0344eed9e99fe3e2ce14546ad48124ef0a3895a8cff26fbfcf980a8b07d91b6ebcfdcaf83dfe9b1b5581a464acf9062689a2e7ee1a01c5dae2dedc4195cc3a031d9ba6b67f0bd86393e9e793baddf669348e09dc5423370ba035665feb963dc8159fddffc03c4b6c114c56a8528293e31c01ea2b2068d5e0e3774a6e13bedc836dc2b6a733d77017ec91b30bf82fab55ebea673bc3279e94cf876b58850c74cf08ab7697c4a4eb90896e61c50462ce73f5cbe6138ff54fa1363fe8eb648e2c1545439d6e2314074df5cb25bb29ba4d205cb8e6fc5c961f4bdc948afe661f8ff7756711a88614208a326e39b14d8290caa124a0275147751ce506d3f5bbccf88f2df8af70625ab2f2716b58f0556576df5e0c0a6fdbfe99101b54d784689c9aad2b60f586f8e03ba4ce21c1929a79962db11f0da4931a8bc6db6eea85fd1068ba452f017a73b714baab4a18dcb43289a8c43959a4705cb83c62eff0dd3586d4cc6550d670ab5d9bbe92b1987621365a89db530268aac05b9a7297a9c736e2852bcc715c81448e5f9f7a66bbe40b9a0eb44e0ad915900cdcb929355f9151dc5957551c6760f41bf53ac51e96057a32149a159bffcd6f71e3ce51b2912830752ada50569981d74c5f2f74d0fe562e919adc66533644996a798dab5f14ba895b85b6b1b009f35a34370db13509470bf3c20efc5852427aac6c2a72d91338a734bbe5f43d16b3a0c9511040ddf6736418a33f639e79a0e57f6def8ef6e698bd8dd64227f6b092f70541897058fa00d187dcec94affaed7536b2020c71e9632d2c5cc2016448c70f734b2d7c57d066e4d4514e421cdf69b276130ad149547e42ffb1e759fb10973d1a52c58bbf183d6fc67e76e1cda350ff44ae54802f9f80658e64297d8ad4a7f89fc67144fa0afd669daa1a0f4815005a43a09871c14fe235be7781542b8a5d83fa8dc7b287eafe69b85ce89272afbc5530bf28f126c55897c3d279c768bbb9be0e74535fa080537a3b1900c5174559c495607709fd420f5f8ff8f7a2e18cc009f6ae9ae7a48a9ed907ee09afb5bf130b36818c3cf61d9398b09739fe30903a31525dc5c75dcbe5d19c30ca4ac528f7b19237767ca259080405cf7cf0bb34dbbce4f70196972de4640848df6f9a67384521dcfd6a67c19e751fa2361f84f3e3bdc7b901988d1b6249bb42d41ff1e7cf722c6252599e2d0d2d807a9303d24477e063688d584f189fa3ea60041f6fe5a8529ee86e1d331e4fd3fb37f67be2d3b9250723443bec52b6965f6cf022d3719e2304f3cb0627be4d7edb72948868d810bd3f04cff70389a616d444eb00ba8352b4d8e07fe8ffeb2e9124cb35a19f2883e1fa819205c2ab8ee5367a8bc2a325e65767f4e7f9bda1ed90028c1f0eaa1de8fd154c6'),
	('01a2205e-f675-71a0-b996-71546846981d', 'grant', '2019-03-01', '01a2205e-f5f4-7677-85d7-cc68e5451f46', '2026-10-01 07:06:00+00', '\xe3ebef0a8ec5c93c03c459ff0b806278deef3feaa6e38b6275a0ad8b48c1c2fe', '\x0040a573eda2e975e21a4a74e640d79a9b9fcf796bdfce07eda34276a14cfd5ce41c3ce77a248c4fff551a1c4321b99d66e57ed9809889a445ea90816c2a70c356f0b6e48b7ec9d21b92a711f238154fce63e4b9e58c623332b718c78ca95a3b2a5da4ccc923005075f4fc6d7f8a52baf504f10c68ed4e8d6d1c73a819978654d38b1412ebfecbb59e723198fb785c2cf511634aec4e2cbec794c05f94c04e229aecda7c9591c07f8898e805ff8f2d86e6b3cfda33627a3543c262dfb87f98f7c1e7f18712da8fcf7f6a4291dbbd0e7f43ebbb00b92b1e7e93c34f586394a19581c4b60e2b7adb703fb92268533669e150d57449b543bcce6aa83c609f0565bc47773203395600b88daf4bc19000c0b3ab7b694db7dc4eaec63ee71444817ade09e8945a67e17541033f0916527a8dc8af7f5dd8cf890effeaf969c9f9cdb33302d6e8b54835d2cf85ff709d8109bdeb009664c24010b9f66dd74637b8e06e11dcd4f61e0cca2cad47530b7bc6fec980cc1dd269b9c0b527b8718fb3a55c30f27afaffb6961f6bd169ed5082fa9260643efc0da662bd982bcee4bb17216a31b031431494da7ceaec2e50e780aa70cda66a648e77605305d22158c408fc6bb660ed66cb8f327e7d7d353e0bc08fe354dd40f2b7815121b3e851f7fa879278414fb160a426c62a3c506f07750a394e83cc0fbcc96caf728227c3d6fcf1aba92dbdb1db379ae27d0a1b57997a411f1b99db34faeb7220e498d6943b45bd9c048c308bfc7f470a876f1ae7919bd3b60e183fe44fd5bc44d0ce1594140f357a2ec615ff45d6f20905196a95854104b2247c5ba32254dbfb367e39a65dd70962192653fd6196deffd4668cb37c87a0d0dc1c81a3bb6606dbd49b46eef572fbb8ee66cfc698c1bf95e88e60ead72bcb46e15ce086a6f694042c898adfa802a1ea2c2b934a55479d767ea9a5d93894389c71f04813fa49902478b2ea7aea7ee21bd4cf7a58c6a583d81004a09e41d7322c2cc3df5c35fd9177640446cb932e8aab287d037404881e7ce239f37cee1b599e9a960c5b6a22ef5a10cedb56c9376326d45a420670788d1ddb9bb1368478a17acfa377c706298e58d7576702e08eadcb764548142b778d636e0e144e96a7db631318f2f6a99797e8a0e967a9d382b00d060fcc497c8d1f883515cb956cfd9da216ef96b963410932f3e621677875519fd15bb1fb6a14622fb7c294902b1de26e0ceb04925a9f9f35f3a2f8cd4e3f2f41384082a5fa242d487cfdef37379f46dc4f065e3fcf27747a5353877ace787c3cdd4b129f3f103e748c7ab9dfee991979d161becdcecbbf20cd9ae4defbdfdb6b05468aafbbf7f0b484a27bc5500213ac278222e3c6a2bf86de2c2c4ef3de5cc3c8986e5258f9a0038a301fa244a6822934f3d5fb027262d71f9292116404ca3be8e47537f56bfd34c525e55fa15c476709d252e8f23763763d6fe1fd08bc21b1bda676cdcb7676e8c38f856b715294da181ab9514451e8d6e6d70dea10813150f4af8f9a3ff73e779ab423afcb491da99ad479039273e1e2a1745d3cbf3e685463f16bf6a48c88405045fe959c664c269b11d5392907bde0600e9acab7aa1700612b549edddc2a61dcd032ba7a5dec1e4a0ebbea0f032a73b58d3865caeed9bfdd6182780b63ecc5e3c433f4dabaac90a50f3389fe7bae6ab17e717f8d16bcdebaec647fda1fc3c031b18765dc7b7f0ee105a2df1ee8b1648caaa898cbe0fdb5e0ef02d61aaeb220633c638d07b6e13bb5ee684320eaad3e42bc10fcffd00694e49f174f40b644648fc10ef5b0d44a42063d20f841253a39b611328ac4efd9152fa506071b5c2bf81fc70cbc79bfd24bdf6d588b12910a0d406ea7df9502b923ca62b31f90091bca39facf88c6de456cef078b247f2e18629b19c17071a782be0fff20ec8d09f055a080923ce9bb7c4728d08a153e0acc4e654d494c890469c62e660edf98293cf78e0559293561a4c76bfb2e1079d6443bcda5f7d7e233250e37101826facd9b5405d42f40468ec1b6598be2011115b6179ca89f64a56921c7b5310de583be25e3e9e66203f159925c2cc86ed041ca1e247f63b253d07a35c442a7d87b15dc78b5b86516990bbbd01cfef4956e2fe82325a622999da1fa60182eaeda3281969c9c54c8729dce851910127a1a1abc1fe7e60f1aff9546b813f57d4fadbc0fd93b377ccd00c715a42e65f44899be547bbf5da3f9196d6850132084752ef5634ca99a24888fb62921497ff24e6d0325b1c65e76f35dd18777e5d740a977edc2995c6697c8d50d811bfe63e7d3a5a9b1aa525850d202dc8d2721501993fab70dcaad7ed29557f8bd70c1ab7a19a8a9c435405f00f78a40d6936969b9ef5f6595d410a21717fd6d677ae83e79edb22feb339a13f030e0190ccd25f87e99935101435a7e852950d97c627dce3015781a833f00c36c0777a546cb7f5a7447b5e5e1518eb7f535459b558c9cdb3887f10388b37ccd21e8e681d90533ce4370678a24b1a9f0d0ca6aa9ab8b65d1a6f57c7630ac5b5037946baa608bcb968df3f0da1dc0d75672b43f8767c2b3db23868bd11901b821fbe791f57afaa84d68d83d7fc0ad6ce42ab84144e27760bfb61be223f9d3e8ec4dfd85d789fa25d67b0ae1b2335daaa238a65a12a122700c883cf885cef7ecc5a4a612a0702763948880b643573174bf0808089e95aedf6c8c95d99f6f00265623e5f24d96c37241ba68fbcdae5f005243586deeb58869492ea69eef11d3f6751ffb661f4cce677060c27f9e410e4cda429f9d14733c4b143e09120bd31664198e40280b71fbfc2cd6d7a2e47f1e73414d144cc66157770c38583d34c059a7a840215b36ca5a1c1d47595f910ab8cf5c50efa0cf889803858a2f4648cf4b362196e380f129a53914bf6db529fb56dbd1c3aac98d0619e2906ab8c63b5d1152d4080d9ad11cd611664ccf45d54f596b5637ea1c1db639bf2fb30938af37cd6a13371da0fb208eed2b3ffb34f3671ec6c9337fb2e080ae4801041f6cc8a2526d23708e0798a6229aab96511e3c9988804261a34969bdda1f5130bd3c44833946439e11482b0aca906db904c9ed54106008bb68b990f7473b07c3681b796adaee2d0c34709c0ffc733e36017d705d702f935bd7aebb2ab49fc9dee1cfa2206756f40eeb575549c6dbfd4e32b272a846fc1669d405d724c1908e57b0ff1030215b6a7271d2c72759b41f685e6b5bc8d462af257b968bb2a2bcdb223698c1d75981a2ede367673d8d5a742fc1f9a39ad0497ec0c5c4d5156ed226121e9cc7c1cd6dfb1bcffd53fcaa89047d303158c8dfd77e7d8f9e1a6764f28234a1511bd36d186b092e05e624e99f1df7a86e2fba9361c78f900caada3c454d8c353ceb4784b2d33386d9c42f7226aec96b73aa9f6c1300f15f588a4f16ab68883e32d0a42a95c4de0eb1409381cf9126667a0817f350fffa1da066fc19fafdbac88f8b97eaad0f4bd865547eb1adca197e5cc8b51a417c203e92af960f6634be5455e7a018ae68af90ea1e562142c180aa7f8e1a2d469ba5e8cab629d09e44989b623f1ab495de06fc0d5282e347d57165b028f4f3e53e1b235569b21266530ed17b424e2265633a1d347f1629636c6187bae440361f847a66e4679de43f6351b5dc32d1a6a33d17a77c71f0fd5d196fc7cc9c22426092977accfebd5a7d6a312583b96bec7b5f501c14f768b74764381c8519c20eeb10ffc5eb1939c9559c972a29263885e81b11ee1afcbcc3848ebc46949d2d5717c109006f5b66dcf652eff734db681f9509d27cd5702c5ac8a919e4bae9c29049ea937686f2264f5e7b25520b0b73954fd5a182eea0c6167ef89555967eb2c0a5c2e796b47a72916be9f2b1a04222a30409cf0f98b677d14bcd85a340f2a2e90aed980e275b3ff922cb977a71e66372f176bcb8c2cf6eb605007cd0e06ab403739e42d790653117c23bf2d65de4fed42e005720a44dca9492db371934e898f3600a4837856b7a51b463fe2880f93770e7ffdf3b01d313edeb74f5ec41593e51ffd723e9eea14973f21b12a56516f9a2dccd63f3b115d35d007a4aa13979db33b885829a3807cb475e3a8b664327b7b3ebb5cafa77432ce51e0f96f5bcf79a283abeb352ce9fb277c98e5a6ba3c68f4222930b260c349e485a14da737bbf5d6ad2bf39fc3e30b5f0cb159a48167e5eafb79f3b05d51f4d666b7515112a26afc886f0e026d21fa3578d9c928665b5dbf5817fdec7856186953b356e34d142cf59892776b5a3094c9760969f79c027b96ccd330c4574d3b2f2a9eedd9f530a215bc1556b31ff146e674df046210f75418b48690828c10d1b74e5e7349ef23e5a1651f79c3ef8e564bfb7159596ef8b675f855241e1da804328c1255d4b85c2ad9caf1cf94e7ad68709c42589b1e55b81323463b40d009f6c8ad2233788e15a6318e3db1d3180af311efdb30f883360407c626db7089bf3c66977249ce4a170561871a4f0d146d280596cab55e5afc0d0ecab2033ae9836f92531ccb8df7c337fe2e2c2e286185ab81b9948e80011f364260ccb303cf7b8f96b2a269262d6a2c38474fd9d80fcfd4ae8f5aab4b76a42b5330ab49a7b85dcada023cba54578d6f3d585b9e12f99bd4e3ab15be8b98d799d1f24beb0ad55f38899e205ed7186607b0fd12433893bc8ad1aa972c3c3288b923399dcc39ca0e90b19be6c73981f9336840ede672079c13a01af4a605a4ad0161aef75cdd40340a5dcaa15674380dc258d324ef0b59e4fb7ebb2b8fe68a23354baa1dffa02be4ac6d16759304dd1717922cc4e2fe898ee2f0491d215cbd4e5ec365637c1cd4d07228f89a43aa4c37494cc66dfb67e3d5610c27dbf3080c3b890f5ccc75b50b2248b57f6a727e7279dbe9c94a611b77fb1cc40c0a23bbc2081aafe9e7a63111c5852e74c313e679c2c3b30acdb74e78465f9be15f51b3c97fa7715ac77c49d7ea13ed7666636031c684b5432236bb9ec6ab1b31193701f6a77daea0d3deca0ecfb7c640149ba9748294354198f90b43ca97b8337eee53eaa2bf54408b24cf9ee83c57e30db6c5b35f632ea5b982fb295c1e503f9f6fbdd014e5429d9fd91fca96b7a277209ef4ba09b857facca3709de0e7c447f5974f501233d7636f337dd2f43042a3b3761d862f355d1c11243c348c1edbd1329c318d5d5b657716efa2c7c4809f68051f5d1e76046e875178924d00c7d5a1af4895cd37f7710f035756b23f8648301d3b0de98255a6affb77ec8db39da2dd843e3225cd1ab6efa498abde178e3667c86731a888a08e4870566bb939c21e1428ee9a9ce43026c3da5e4d222c085ee04c000396f3012bcf23a24497ca5c81a32762163ace835b1c8107f45e6567093a5bfbe3ccfc21f45f6b28b8edb58d67d8c4ab112c29ca713299c57585986c58abb4f7196bc8a54b3c3fc56a9154c361a81691572350a5a4681d3996900b82da03021d5baed2589cd2d01e88bfa1ef667f3d6b32464f71984077d82c1d85796a81392083d9c9cba6c9a03a4da0aabbded2a2278c44d34fa3fe15768ead194bee6f1da9960dd6d44db4f887a1a51e16ed487afbbf501f2a9b9f2b99cb89a4fa6297f981281f0f141af71266432e4b1baf54c33c6822f08bb7ab4ee4d4894ee7fd5a81b1ebab228b9f8d159e695d1999b3f11e3bd8c43d54c5c71577fccea0893f6b847f3501191b4b29e6554d29d0384123dfcbb155910ea58c1c5f9991475e50b39d8747e494672ef45052f61498d5e238948b1dbaf0ad1ebb5430e4f1ca48caaec32428247d0328374736e23a3d38dcb8a834ff4d43858491244b3479c373263361eef57cac80edabe0cc275f6ddc6a64faa12833d6ad03a2f78a23fc0f8b82ba8f248e2dce70a0925040ae3505ffe7924b7b13eb904a4bda530a09b47dcf7f720f08e861a8f3044aae193c6063c569f54ba35e04358ef058863127dae6c780280bab1a717d44fd7fe37a6a1e84ec411288aa4e0894a3bfeb4839600b053e019acadb2126378297e34adb3c94358b55b6ed6f2eea27bcbb5fec76e4b7ba67e1e660746f4620c103566e2546c8aac0ce5badb50fa3c0b2e9ca52e0e35a45f615771a02f8bbc766bc56ccc9997de8bbd3bb954ba2d4d02b0c7fed1ab0ba4d1fb0ebbe87fffa2bd135bd53602b3d3057b7bf8f47e097e66b6e1ffdb3d9f000ecf28ed3fa7ac2a4388f8bccd2376002bfc162534f9cf82a4ab01b5a83eb6b5fef2598a8be63fa560bc8f553ce5ae6e714cb66126eef2dff250d741b81b174dc2f676e1d385d5fcc95555b123000378dd385c6a32764e58a3a603abf8b1150f16ce5c142a79c507933cee2ff83eed1ece13e53f4c068a6836911738bddbb3bb6b8448db618b830aa806b59fe60afd125d80fbc3fa3a5fd455e7964850d85eacd5029c9a4724e61a3e9cdbfc988e88a3008dc20a29678e51ef3fa6ec128bdb7bbab6cbfe4bf85862e656070027bd299aea913a9802124d6674b53fdd4df23ff2f2a232dce5479ee646a5cbf6fab949d9885ae9f81e8987c4ecbe89e5428122559e6381b8a35ad6f0e382a827f282a9bfb8e4ed83e32902bb7b5b409dce06c3b500c05b7d5b727869f26046ff2c0b1150ac60c83ce0a39e805dd3cbfd24f0f33246ccda26b058ad801d53aa7743f632e492b1e2d6dbf555c426d5ec65256e585c10131b5b3f085c94b2d1f2e5379969caaf4ad78b83460cf8a1db210080d90bc7bb8b127d0733a3e9111552fec5c6236bf2c1f9e38a780224e881e194dc6aecd5e54f6d03fbaa8cf08c8bc65383fbf480b4b36f6c2b7de126692c1646897c3a6c0ba825fa7cd8805586cbdef4c3db4a80d738722bc980b99eb1f3aa74caa6758cf9538f55d4b1d281a4ac607d2b57db7c7cae5c8ed3dbae2fbac84180818ccd45b90d0f9cb5c8c7d699ea9e04c921dc216d5fd81258523168ec14aa69a0a900d1fa756d8bde9b30a19cb36debe1ad38d084f28efb0e13b4ddbed5068dda50776da56eb7a7f1a730dc18429a6e5013aecc26bcecbae38b8a5f364dc3b58e67987104679c4b06900b9bec1f51822ccaa465801b60b57f46b0037c23be936bc2c41f7c9b2efc4e615ae4fb84faaff12c24cba040bfbfc986f3b5c376c973b4391ece46e051e4441fe8f310117546420d76c8e2175aa63f8030c8c9080a5534a3b90df05c5acfd3527dcaa4e3c455d5d83dede80f2f8e054f1916309c79e01a013ab527f045cad022609af1cc0edce2c62426e630923953abb72d8530756f5264f140f59d1c9ff37b65a1c332a43e0774864c67996a6296859a4d86412a6a690b013c4f701980423251b28ba333d761c9ef4d42bee541043e44be93c02ddad8d689a27583ff2b709e475ff73d09ac29b23fa115a3ac1379737173fd41aeeeb558b6f4bb0a0e4775582451ee515e979cd7b5a5c4ff677cc973871fb6bbf0f262a225eae47d3575d19ec7259da1748f5e85f6c412743e4701fc7170fad1b2d930495848cf0c82a960e70bc65d78aa60f9ea97526e82d351c6e429799fc0826549be0bda1d8eb8ef03f7ffacf3833b49590c8d045ded092a1e06079864d560797ad52b3f73ebacae18c2343cf95e1bf41f119ed14abb05501d9e58740a33e76a7efffbfeaba873ed1e9382ea4c48b5e3fa01ab3440bf2b45245d6fd391aa195fee75038283a96a689f7f8cecfc748f5e78fb47acf6217032b61c63a82bdfc97fdc27fbb1b73c9257912c7b938e8a837b464060d8e9a2f52774e6ef8166e45d2d6f6195e6c49f8217bd7d23118331d46a569448e79acbe38b7f9ac2ddae108787148326414a69aac5098d29d28545add2eacb542ebf30406047f3f049fdc4fce381316675f1ed8e42a85d7c89dc732fe06924b99da7e75f34f62638998c85a6924b008dafdb3a11e96d218fe47db42f3143f6b5a8436d92bcb1df49ed9ed71762580a5b6129dd0ce8b1024724c22c93a236a595c6ce7814e69c7d2e39002d36769028033f8ac4b4b081e245a6b2fdda956f193cf6ab200fe3236a7b7b0a5c72ca4a647cfe3fb4456cfa9d9316c9b970a7f35e481b3b9a1bf544da3f05662100a53a6f588b387907badd2388ea011c59226426bef71efed3b9b4b14a0f4669af8e7d5e1439ee9b2c6bcb41e47c80ecb1939b95a6d04b7a19d1c6306b6006eeaa15d041177d7c1799e6870f575a0bd61b0249c825c7ef2b63b3715ac87bcdc72d0502a90f74699df2d3ce0ca4ece13fa95d70315adf5fa6e494222aac5aa74fe10f6bc1a8aa0f58013967d6a016cbb21e638f0c449aae85c885d34f83510858bd327ea645fb29bf8f52f2f4541273424315608c5c8bc05dc474351ae29e5d28c7051150074c51338dbc70f8865cd486fb0b512ad68cf78255b1f285f7f4dfe261f9e1d9c234d367c484c36eaff78f032b854b6722beacb6aa74b5e41eab04949f49e0939095091b2551f645baea84f572fa6047c89061b3009c002e8837729e2e06d47b733220f30bfc1b9fc6f2e9a02a34fb5653696047111fdcdc9b8eb7886c430a25b8344c06aa733616ac72722d878a780c88b0f5b9aa1d691d0b29a93a24f6a62ef0f818c3cec50820507cf24464f24197d7ce2f1d9a4014630fae7d3304f216f2b44dc841e9e07813448c8ecba123716fe84f7ede7a504e453bc8b552eda6830157d6056a5a39013aad1a7b21a7a11fe7c649e4e2bb0b46f0f1d14b0af8bf001c0883e98abf61a2d32ba4ffe60cdbd9b6b52e2911d603ce8a85f2974fa6d40de77c0661f7d9f1832ec70456dbc09d9f2f78a09b96cf8e259b5993c0df6c02f1b73dfba49a36ac4424f61a99e507af1e3e3e1188ee34f5255e565fb841511057765948ed8c6d5ba2b81b24220a1d2261d1c845d84fdc8736907c84faefe28e2f2f580f52262241f90b0c8b8df5e7651584423c7fa8f95a4d16722ff4cd7ae363c1d1c6f7ced115b6919128c1b73293019982e08bcf632a78ef62594c3ee08fd77a7246bc78ab6e40b33d299e859bb88023cfdb7ed521f2a3fc5480a45be960b61f465e9cfd52c6e923f723f99f13321c2fe4ca6878ca41039f10adb157e92a1c8995262db9f855b95a6c6c48520595a24fe0a7c42e2974a2d1ff4d82a06c55f53a60b097302f23822841f43a0a04776df29ceae12d931f28ecb399412d12c1a4b1cb9c2a0073a68030bce172545a9c64f1a08138d78228d9c41379180d7a306613fdb5e7e16f4a9ed5a723bc949c749f387b0ab25e327a0bb2e26c458fd4d179482a634870a1d33087ba464dd05cd4949342eb9e62acf1cdf1e27b80b122f5920a1e439defd904133dddc96555cfe533419567c2c482f124bafeb859d6982889cbc34b9f689388db44174e6ba039804b7f24b16963775834c0cb148ee5b0404c4d8aa8e48923e0a73245e8beca9ccafe3eea91928a45f2221d469f77cefd3879c66ced1eed4c7877c26a4b5baf8a1dfae73ea715e7ed4c981ff9d470e7a30e8681f1893f009c87b85776d04da8c2ae25ff5af744694c30ade99d60fc2aed943c667464a758c4b7834c9f35992eeb57fc9a3cfafcab304388bfbd081ab3f4304fa687616f0a5a02600c965a94df85388d9fbe041e86156d19641dc836edb58906cde13cfd07a0fa12e796198caeada80172c56b7fb18c365e2afbd144da2411445703142a7d25fd267f53a4b8e60af986da88fd85fe3daefc41e49574334dbdf0945534fe3978cbf95f45921df3df4ec5b76b53fee07f0e047af398c30503e9d1b57b92e9f0dc4136b2531fef31288bda56e9f773bb620ce510714e7e6333485d04b7c66ae9fb97f74711073fdef7c429288b16a9198c1d87a554b9c35039750046d8bf0cca5bb8cad8793e34f5f116d812aeae5254b5e1561ae47df35c1f5bf84646aa80bb17c1c19fed371ba90e4444248daeee9280dd293a305e9c545c1cca7ffb277401c9360a5206c67c6eb7c056f3d152a560d23d1304ad33dabe7ce3b1458cd1911cbd9414aaffdb161aede77e0a26f199d571578d9b00d07be23311e930a63cf2df2018533ba02fcc019d8885b2e9fdba7222ba0c57207927efabd31e4ce0d3bb923378c509a1c837ea77abf5d0be03ea91d757085c99694eeef417dffe24052049b2284b979aa0e749f2d0dab7fa95c0e496d67c5bf757cc263106a2aca581a2bb06353d3b4899c6c7e2d518ad3d4e1a2f5d30d1c3c4ce076992c8d7c72c4e2b430e40e7da2b30eabf2d8badbfce1a2b09f3eb3c648159cadbcf9976a6d90955c314f6dbfdbf21b53fdc3ec087aadb36a28876aebbf52af88edeeb688bb4241cae60d6b38b2d7513e6ba73beb35d3eb90a87b3fa59b6d77feefce9b2a37314b32085c885c10b5e590dd9117b480b4582a74f4660d640dcb6d93e8b21553711abb3784af887c7f9b6f95dc59af764325acfc7cdf15941964421c4fd195c5ef095e569f74f186e13ddc782752336c1fe88add1c29f9b3cda25825f835c87a7672479b99fb98e975853d27b15ea965093e47e72feac65128cec41c749b6728368d1f0bcc12e2c22c2650d13b1dec434302931ec3600dbad6e6deaa3de06841678b4d7ba3d9239b8b702f9a2e90336057c270c6b315df054b65ae033905118cb134ebf4a2ba94de5a16590f5a6461bed39d37672a04e5ae476b461ab08a54d4ad198409975f4e5491168cc0466124b9b92762903fd800374b3428d65870fb8d58b93d8a18350567fb35212981b43c891ea179530a909690782e745698fb8bce1800fa00cbaa9ef3e728c35e3fd8fd97f068c515f334a583f393279be8834be8f9f34ab3c2f97a2dd0ab1554a50896a59c7fc6eaba6f1a27fb9c4d2592667310c07c364c7c83be56998f9426d272e39a15b22b63a110961fe26c2ec5a4923d576dd422995db99d338c84e5abb4d1a6e41164b49a4d6fa7a14f8531a26ffe73e35bb6ea7f9823961d97c7ded2d6ff3aa49f2a9fda5cb65728c646395b262687656090a86e2f66f85a8cea39ec936f6e7efe6462fc74c1248ed05c2ef0a9612448f5f028d4837a61c3e1daa22086eb15a8d5febc294fd26b518d15e1e18e8aaa9b33edf577da4cf2b5334b0d6379694a12cd808eff31145c51389328d5e85fea2ecba6773e11486b3bcbf1d00f371933f305631041ea2104e81f45257652db14011ce39cb01a990eef965d67684c7a7bed03a64f84501039bc9f212fce95d61ca7e8f0390f99b4db1fb3bcc14193c02b536f6cabf166acac9d24934a46dee45e823595154c4d5080f51599a2a6e353baadf72a4f4a028defec87a61ad77e8e08c956171d7bbe35137c288f39361bd3d41b10889cf38eccbc87ac18e61cad0981fa6f3b99f490f6869f300b6bce98f641635619f5f190a99c98f5023ec6b4bca1bc104f58b1c85dcd3679bc98353608d387d4cfa8798ad25d87fbf7d2197acfad1f5ac251b9bb179d443fce09e450e38b78df7393ca1a95143ac39747f9220d979cc7b24ba68fc4ada2591d98f5f946a5340089db6b8de8967706c556b4f70422496d73a37df025c0c878949a3fde29a1e71b840b37858746f035c7f2b0894b212205224b8a632735b7499e69933d75549769314fbfa77f75fca4da3dd3bd54246be7ceae1b6dee4b3ba31dce59234fde4d31608fe7022ac2fb379a04f8cdf04bc384c8a98c3b254b119a4dbbe6d480c4568d03e4009b8a55cc23855ed46963bf7fb4c65e6eb610bc6c78c400c2ac3e49e8fa48a6322d6aa01f0a45c20886444171afcad5690b28323369df2a9ee59773c3f50c39dc5fa9361e086dd462386f1853808e4b8ef2386724bfbb9bbf1db6a8ae720e67358d2c9bb4755fa3d51944f3235dd54bb89152cc3f5f0682c60465176a444972499eb823e6adb114e2d8b7bbb3ed37c5ad5b3c5f49b00e50e706541ace5e5d3a7c98a263f4873a613ae2f2ebfbf2cfafb557cb1860350e5de28c1ad4a17555e11ccc5717e983d47a88b4224431ef96433869c4b509261a9c969c9c48f6c80cdfeaf7fa9bd9d0b9c0b2190f9ace64bea6d9bca09922414913c41e6dcd149768541f8465be05f9f5e28d279268f884a9f9ae2c34161eaf7796e8f78b70e27bd51ee98d68c04cfc28f92b9cc1164a99b043c313118c106e534248f258878750daac37f2f80a1356a84b2dc198b0fe4597d5c7f2d9c4f4b796ee97361be4be9120e92b000d5fbdaaa0877be4f1ed59117dc8ec18eacae10966424a3729b7d924b3452662f3920afbe1ebecb87e51fe4f51447b9adb44395a6fab95a97aa5f985bc71fcbeba8aa70f5bb13309484016c167d4107e5ef94961f78a3a4e4899c00c2f83ddf88eed0de2a77f617cbc8b47b2a5d29263489e86fe5a914891b9d94e1dfe1d9c5f5c8c658578ff6592b663a4a94fef662ce5b7b5124f3cbcf78436597308e78e031e48145a01a94a75801bc7fdeab29def8d46b8ab96c1fb3b6cff9ec427d73ad6640e7ce5c295edfc79637e93269712303aa74a64c6a673f975e9ee1f29a5327fabf5d7a036c95d77ec1dd2da1e34027034219e0675a3671b3d296e6ed88c0a79b4b04d05ec7378f3b2e8fa033b0e34d9d9389f65e3a0e639abee01019b57b751875cd396f532b77a1c35c28849e559999b10b9c53cdc1f62d32f8b4e285b99ed924da693c637f04e7e19183d650aa808bc08a2b11c2fab6d6c22e4dc2f427634b894e1f8f6423700ce859ec8729ba17f80eea83b945270ba159960045c076674df631091b5caf0bd287d262430aec31f1e94f08ec8eafb9d0ef63df707241aa92e5f1d379dba826b955304ad514c46f1b800b65b6f89ec4f0aae04898f3e872a83b2b7ed64c226beb6591bcdcea1cfe1262db272bd05c6e31f7956e2812b27ccd2bdf878ec275a359381fa432fd1bffb0f0623bcce88c326f0b2d85e375c546c376598501fae9a4a4ffada5ab1a0d2ce0c2900962e043e8d10c78ec92951c7f49a83ce020f7c346cd1fc00122fd63249018a33de7a32808ddb999acc3d4f864f41183b138d8e191a858a50b03e999511fb1ad80a6f3ddf9b84754ec7e49cac0adc42302e7ae7ffa0f671f4a02402286e5d7396cb9f06f771ec99b2e98d1f69f625d4684899b4a7582f8ebe444746d28bf17aa3785beecae225eca39dbc82db2629defb4c2e05b524907c0964919b17f699f00d626d8bb3e0de9fb4dc02daf6986071365a0cf45172ff6da8798a07dcacdf7d8abb822285502c06c26b5d6082742271b6876b13ef40df66d521e977cc94c0b412dd2b8d90b0ff66fdc7a8f708da457a19baaa836a975a6e19185f794f2c4ed53de20b24e6420ecba2d0f333db191ed01295edc9d4430ab37f25c87cc4c1f96cf442c388f66a9d64778581e3c10629674276a47dd8cebdca5660952c1f188cc4b16a4535754c9d2bea8af8189b4d5f7998f1691bc85202ad48e0d48f9af8959c7a4d2d90da09a86c9545869fae1ac4c031d0c04fe18c7acbf0c6547e903643b08ded6c023991875209a2cd9790f5320ade1e1728538786c7f32c0e96806760bf26a5a6cfaa365710ba5e94a78d2b18cb688a3df83392ef6a8f9b2d0326ef65d45c6692d530832cfe4e45e09ff92fa582c74aa89598b69b4c87fe0db3a0afd8bc3a43de887d87149b52dffe5b82d6a2b5d887026ce13c3c639fa8173db249384d4750f99e8d9ca78508bc80f3a2ca463c6c462d316fb29b8a339c8303a485189a1fdf10e2856a6a1135f1e700edd77bdf48b2130b6681af80dcea721c782d8a8f97027fafb6a304fca20ac188af5b42b45f74ded1e761e39b0e02a2252af3a2ccc7f3855f6b355e9c220e0181bf70a212c3287a7796e6289bdcba70316faf782bfdfb4d63fb1d17917168b2afe73a933fdfe5e9bac86cecd1bec468ed6e65143a4a2112ab63f53e776c919887922416ba80dc1d1fb130d36edfc2c9761ee2672c423cc8deeb0930fd69dfd03509a97597c9f90c1992cb9eccfe4f2788bb7c54bf66392c918462d77420a21c914f25e775f38c331e344af27af2bd40b713927515a9256b1233eeaf75a68ad5b861e09bc40adec44f74ee3d700b43a82843cabc8fc61a756e5f1a1f5025104d2d377e164413f6b0fc9ab65942e193a40c17539b4a28500a9b86d8b916b10072ac840893a2ade07d727df8dacd74d1c9649aa76d2c47333e7ea3282e7ff3efd4d3b89c2b8e4f94c69f32ca5863a32b79eaeab165f1091f3a8d3c6503fd56fcb07b334ca7274647cc52810c57d8bfc82e56abfb44ca552702765f4a1634db58fdfaf9c993ffe93fc5c1aa9efaebe40e4fb442b0fef29a2bf86bd91153a5b9b329e0bedfb0daa2f8cdf0d908b99a3a614e13f63c35d42d2ea5f41d2d3f236e7d58a5a40ed7bf5a6af7048239224f3a9985156a88f7687885d2ec92ad29f22ca04a26b5aa8d47fd8dd2b482bfc0a5f9becfb4a2770eeb9a687b2a673a3f32d5abb80b4a5832c526c08890faf3dd8ea7afa97a934bc5e3b37fea508e5b37927d8aeae65d1e14781746c2844c958b162f0c017bea12c11c54b2ea7092f0ef4a9e86caae42bdaac53574f1f5a50555cd0d1c271de09a421d857f5b3d66363f61315507d5dab9c0d82ef7cc1e76921ac359653c5a7e90552e0c16b2b2c15adc82313d2437169aa5c45c114046142d855ae00de0d827e1d3ccd5a307fb7914f49df0c169beefbcaa22e6bc22868840705db0cac71853e1335729f0de8c5db63c0191cc274cdcb65122900dc542faa5f506b744da34bdcb926229060e2bd40d55a0508a071346e6fd645b018226ddf2e6c0ac9def1e30a992f32051c713100b0027195502e2f7ec221f2084e69a13c31957b4e2ea2a44114eb94c38681027e7b439546200330cc9abdcbbf66773402fd6cb773495315ba3d8355412bfe779d5a525f7241ac09b0cd847227db96268f9fe67f65f014f54262c1fa6b77c543dff2cdcadff72e48408ff64722df650484027eb99c3b2b84792b3f8a2d66fb210afb472e7c2b4dc9920646676bcc086ea0cb67471b2a6c433aa2872a0994514aacc4080a8abd20ea4e16648fca06014823097b5a1a9327249f167e2bc1dcbd6f3ba086af263a30717485c00feba2f345c74bdbc03e81b61b4534b735087834140cd59838924bf60c5b10a5045c4722d9ab373b9b8f8eeca002b8613b7fb2fedc4a95eada3464135ec6651c3bce85bc8832b4ca5d0758cd56df5cd88d618671376b5a0dda30d0107538fe7008ec0a9ebdbfbd753d9e52edad76adf07ac6209a9e11ba1b9ea3a5939169bb450fdc79a6a03603d146b9f1f16b8cde4b402f8755d30289dfaa6af6bbad6f49471894b1dd7ff393ae23b06abf7a16ecff943952c2811bcfd6b865bb6b04dc521298b5cca9831ad6f183d6d960e751bdf9350ac53afc22271efabf4ea43d8c565497221970cbad6b5e497a13976d879f913f19113d02b568158a83ecf8176d497cf8bf555de57adc62713aa2915beaa5c35e3ddb45d6abd9f05b853c16f50ae6854f142a0cca0c69934f49d72824c2e3f3e9c282df55bf2dc7da5b8b0033f3347f84b2278fe42c18255813744835d1180ae58f9fb2197abd23d5ec9398e5c09f6a1d236b6120268ab3ab909f2ca43e792f19818f0c658a03a1da953b5bb3d85453ff5c0bb6fc330fcd9ccd372b1e2f62bff678a37eb05f913b3426471f3d6f0e186b2465607d19bfb6375cf661690649e3f613c2217773bfe45e7b578c43d003ed04610c1066a082e755e0ff2e040b71fc2f1af050a4e8ce472c40843050a63851d8d8e4c78d362579f5cb6f4f64f18d420d115ef0a98735a9fcfe359979fc4947580353e0db0619e12d41e71296808364575fee61dc65e6d5838cee632cf706e31e46a44a645609d81d24858aace77d93993dbe91d63f85a600c96c49f87cc7b3107cd0ad1ce2f868a3679c5404404ce8d103edef9cf03a621aceed689a2617d8746a50e1d394b2833d194414e8de6de0704f095233611b2fa0da63d897c48d4ce5a1c22474e5b7be5d098933fd518936924eb538596df61f65f8be1c5f00bc287cca25919226bd759f081ca5b231a77db5e481ef146b9e58f11572cc4bb61495bf63ba1472957d4736648a613bf01e085c5d80912659d6f1d41b6515ea6b53f32adf1b748bfd23cf0e0596bec5907acfb5701e1df2672fd9710e6e0320414f231522b14f7a69d709780f1d8049049d953a51ce3cc4513481c0137a725c1ff332ca957023067901d9104d4dd6458754abb591d1f02a9e60cf0c77a691271ce347a3248e2c6ef937aa80b67c3c17352cbf42f62f66147f74f4df9bca6173b847d656bb9f15ba12e811ab07a63e39dcc83bc6891bb82e1640b5af71701e0c218da0a2d2ede2d96734e6eca593543d7060a2c15b25da47a429e5a9a8a0587dfee8393e2f5775c8d5298471eb04dcc88203464b747a4aac6fb475e04088dec1cc2353c6fb61f60416d59e3d890debc5dc37b503f363c767110c68488aae13dc706029d6621bfd85ceb8a1deb3076f380b2b84cc9b86688d9942b00c9e54fe33c0748ea5be62e267b4591597053ab8948688f50a87c7786f06078a6cc36c553fec095791574673e915ac5e3148a0d7443e19bf885cad6f919c7239bfc0f08398101c76795c058497a0f184249720c57ed089772bd33ae9b60dd82d6c3e42af77eebb8105bcdc127cda81086d536a5ddd656854557c605be88354a3f2e6100b643cbfa00d6ab9d2c1ff6d88d0f8511e5adb1c9e9d83f04a164fd796ee989929e86e21f30917ffc62610990beb6636346c7ed2c47a41ea071ba9ec432bba5c8d7c935477d00d19c8a6ed40d8aebc59131a679f42449d85109e80ab1a9feb67dc71325ac856f56dd72c9e5c70f7db06e683f9675a3583cc3764043b408b6a71bfaed2b0f2609681c0599708844dfe459a7228c31c37591411fa0bd1959594621b3152628d33378ca28c8816d9309127832cb1fe3b6ba282b64f03608ef8612291a16131decc4956f2e708f25b845a0fce8136d44700c094c341c06f5b88db03a9926a37074bbc202b49bd9677b9c01403f11bbc5459c5c74215c2ffc5a402d5c8599ef9fe3aa9cf07d7f08594f1cef50131ed73c5f10439448b88f5f41954f21ba29040844073f407ed4967922f4759c7111d67349953d0e54a1069826077893c84730518b95883ec08e90828ff8947ca50b622b9f178c33916f6623bef7f76e5a4732a20ab6773903a0a5e755dcb4ecde9f1fca3643ff0c43a951eecb9f7508296cc9b34ee2ae34a6dd646d7079719e1242babf65f1aaacc3fbd8c3fbac59b1cd496f84c441e73e1cac327ee6c1b3b7110b64cfe0ea08c5fae53905d9e8adaa05684b55ab225db88ab4daaa63d9f61e33391eec122b9c0d2a36781f1b9f2bf1805c0ee80651ba39c3ffeb33f90e88e4d1be64fae5e5b19f6a47b4bbb2b6dde02792165783837447cf0ad6644852dc9ff81ede2201d8b7aec41838b083bb445d4a9d2630772bf5516c01c27b1b83fe15db673d09dc5bd6847a0196cd7ea0e38990e0b7a29646c28bf415cdb6b2db9f19f57348c1541d0032c9c44b7c3fc0b8b94a7ef88004678d9fdbe693efbd71659926f2eb0cbe0fa9b9032cf7abf46ca940d58fe99f4132e93510debb94816a4d1f3e9edf559a85e24af5e6520d473afeaacaa1b3f8e95e6a011f91398c885a332ac2026494cc808155580588cd60b59577a1dec48be1e9ab168ce86c99e886125286201e97e68917e31028c4a41c93e6b4c964abd2ab5bf92a1dff7e35c9bf9c6481d2ebcfd73baa3fef6f0cf2fab56b48479c3c7b0dbd99756c48416641f339a4f361655fd421413c7ef1e1a8b930c3bde76b1c46956181fa9ff3eac2db5125baa8e71c00e59c5d67349e9c6924729905875642557697e4c67279e80324ac2310202540b2e62edab0a803210e33a361d0be9aa837ee167e0ebb3a1d4829972f540aa6e7beb8372060544aed5fcaf3138b50ae8efc31564430de1690251bbcadbbe8fd05db3c17739da08a6ed47264ee272c0b713b0c2a70bdd0d951a3671530722af71ad5fafcfe2f52289743afc436160b701594b8fe16d46581a450d5aaac53a8fce2b8de170eccb7232fe8cf96089cd7d72bc6e8abf55380dfd853a7f45bff64164b5e9b715064b718cf44f4b3d376a69e928fee7d04ec49c107e150abce2c373c746f05db34ece270f24dc17c4957c858a78628c8d4c8c7da0090f9ba1cba4ad59f921f9425f289291399f7b4d573fa529df91e24daed0781c31dc486a54dbd5819dba9a616d5081cd0bead4e39b2dcf35721ef36c9b1e80026851931118d84a881969580ef5d597667e63823b2f5926cd0aeb0f46dd4da34ee5728fcf2688013760ac597181158bdd67d58e6cb432f7bfc29bd9563df3ff68f0ba0deb246bc74000dea074e5f5d80a6afd9743ebd44aa32f15acfb1c0b0f0fc0fe60cc9cffb855a4868b226e30bf247f0a0faddcf2b7556f8cad686fc72d334fd2d51f605b608a25d55f72569ba85882d50acecd5946c69b8c8a672e7ebca41e00dc3d8fd5ac409ef6efe484ff724f61e4565d14a603ad1c9483e93a27d33fd78079d5a479683855db31a0bf42db6896fa9f0dd675357471d077f0919fa98a8c706dc8a3757aea46eb0ecaeec9281c34b9a55c42d212b375edb1999f78c8f79ca8ed1b6331e2e46b69e757f047aa631479a6bccf76c9e41b40cb280bae9ecc9a4bdf0882a49ed58b58f17be4c053635ae19c63a23ef0089d5bf791ec688f7c703d6e6b6e49f1c01c2241d0b874bd9b92e12ea3095c6954c54aae37cfe836b171b4aa4b8c85d7ebbe4f9345861ba1aa7b1394c27b374c45f2b8354d5c81ebc9f89d25d3925aa7c6d15c679a0faf93d26db90e91ce01206f4451ad4180081605e43579b95e27e5544c3d503a5249aad7e925042a6f45805a532d4c62c6531aa0a7346bd311522f70d9d707b316cb66939ca99e97b988135fae888bbd9e803ecca35bddeddf6aff8472ef1fcf189ee04c6be50eb7334d4533763024e3b6913f6e8ab34c762747b1a34472740b7bb31624ca89b4fa2e373ae947c98570f7fbd28164b279bfd86ee656473fa2d2abeb938a91f0381f5fd092c231631c4dab7972a99fcdd2eaf8714058bf176b9087080d119d8991aefdcba00f3d971961397e7bd041cfef44925ee499087a4c40b31dd63c2cbd3b8587461f7a9b90725eda06cfbc0072949e6aa5f4a0da1398636474fe63fd135167995b91afcf1f64c94185824eafef52a424331404ba32f5df3dd929a0f0cd76e7b052396ec240d3c39635004fccfc57857d838d0834c867ee2d459813d599bb36be049c4524b14e10e46ec6d858136aac539558bae9630eef89ce4ffe9d0ed50e6db7262dfed1c651240a7329225ae82c1209ca00982baa9f148b1585cbebe9cd2a2a88277def8ea5e51d9371840a4f504aed9aac6dfb5c7ec46254f039ac15cea30bf98048acabfbd02f2cb8b00f7496adc879e0319bac26bebf7154e574c3cd2cf56aadd4b35c023d4c5c53fc0f8b9d40f7b4f424198203efed96d2b8501a21487296ed78d4bae942a8001c4d96a17897a32cacf5af6dcf4a64bec5eb934e3dde11641d8152920229fc1abbdc228d14400ce4f4691e9608b0af34ba00fefa478c958dcc046f385e6ab44279cda6e4b394fe3eb1f13c83d0a7446ad06bc844124eb8aab8b84190c535e04adbd9fe19e98cbca177ab19296808f8cf47095a7912516a63bb62b6ad5db3dcbc97e30ba8559139bde7be38ee0a7e8104ae407efb54843ea8f210d97cafaac01cb39750fe4116358de2c2d5386ae988c494392a446d85e2aa9014bdd78a0eab1b2d4aa7c847dda6ccda8dff4d306a648b7483f5f3c5d7dc2c9e4533e6a4e2fcb1d2752d1d7c1d3a1a6b779109aea44edb203fe4949f2258cd889713c7650b7bf76a49e6ed16d41b548cf2fe83994a931c4aa8f7c49586fe75708d772cf34a7f1c1c5ff528a489d9155c053d29ce98c7737e23029381b30055c3458879100a578ef53dc54c53710b9ffe11be3dfc764868af986d2484d61ecc6bc67f3e289808e27c487cdd8f9edcdb5c16d76ed2b2a1ef4fbfa1652e674aaee420610eb57dd24a3d91255187b229da51a73301c84650feffaee46d2c877678c353113f48e3d9c645060f70ff7cdaf4da1ab9a28cab84dce7ab84bff8a11da0a5274e7ee0fddbd6e4f7fe4d260816d0bec2792978ada6ac66aadb4fcd074d9747449080a1e6aa2d4bef57a7801b546104db4a8758d1fc3ee96fb14abaab4ce087c01ba2890b461b9a5a16c7cc4f0a630dde2e91de890e0f551dc8b633b35a856e08bce6e46af3746ecd38430113c9e81899481ec4430390450335a5f8ace47a20345eebd33108ee4eb3d242d36b697399be7623efa4b0293637e0b3f42b0cf79e7183836fcd8d7c5a790ceb638d40035acffe0a5e6e4b252aa97dd92803c28fddb822a6895d91bbcd88d33875c745455b6cc303f4b5c9f9b59c63c78941ba607eef084f4e8c2e5dfd075588d632dcc1828fe50890dead948119c8397eefc1eb2e0578cc4984c55698676c69917e046c732f77eec8e686ee6dbc8a188bacb40b3b32909d16ee3b7d0bccbabc762d9f2d8872f526a9c8a87a8b1373d4b5a10c9c41bbb44be3283fce73cc7367a13077786f121021df1c739d39edbdd44c25c538fa2c6278648b820c4cf538e828e1a82b1ed4e6d478bd653fffea0743bf5829d909fbae61c7044c69feadb026ac1694ed5230c20f0e252c74c25033a473412a7b804891887359eaa8519cca25d5ee0ae44eee713cc8cc1354dcde414ab853aa562215cde841a58e060a8112c442fd6473b3b410d4d803f2ac6c7d707a1c5f54de11a41fcde33ddf61164774b941e73d4c1d89125fd3e6ce9cf50383fc79abc23ecb30b9ee2f8403e4990cfa9798a258fa01d9c946c015873ee3c9f49129eaf7f4b38246d174aaddd8fba0cb64ad4857968661464391212e0418433924745567cf6b2ce79c64f5777e0abc9b268e1c604b8c88b3fee66967088940393f468f8cd20cdc782ddf46adf9b8532ddaca3c8ec223edd7d22f9c74fd3fc771a9cd3f23c6b20efffe0ecdb0e2ea5423d2985f680d36eccc3c8bb236dcb4f4c14399af53ad2c9d76160ebf28964b1462a3ff0bd56773d4bd90c309eb9d154bfa3e6c4a699eb107a139f4bef3aab5816e92fab72b336d9231d0736e2cf8d59012f8d809322ab94697b7955bcabcd0f8e60df6e9c3f8a6e77e918f5764db3c07c12cfddb7450bc533a3b1b540258f314737d6b5c5ee501a57e93bbffa4ac986554fcf80515ce5218f73f7b76045e8bfb6645ab531eedd10c1e8a91607db8e866d180d169248ee23f2bddb335a14ca16b7833e7434403d31dd4fd0c8c7c62a6c96699bfd2b86453a3b8849bb37caefbdfd3085d6e36faf6e27acb88147a6939af3fa714ab7edad2c75a288567e33ad4eca4817d67eba346f69470e5b47678463703dd6bae48dad3d1e80c0052c0d01978e9061f386b5068d2ce30c3d96dd3cc1f297028968f1071950f3607f5b88fe7b668a3a55e38d3322fd9031a79d2f424d2c252f56e40eb5dcf7c5944bc934d90f2054aad11a10f32721882112692af5f22ed22cb79a4605ff1dfce72efd65aa76e5ece15e273219957e493c1e2b6f77a75602bba98b3aed2d2fd576f7a460d68c7ce77b37e979d5c634398abaf23b834f6892a5d833950679dba3cd9b672b7a43ffc1a8d9d8ceea6e766276b836c0543197260320b6ef0eb35660ce57aff4e4a3d3c05be2a4b381c87e612c924fc3cb7a5a83e018a646bdf922c72eba7dc4304cf6f266d3edb2e3b9f3381a8bef1439b1d6adc6f7689b4cd65d1d43b11aa591e94de89fb1f8e544c01fc34775f4ea7f836960d989c6ed97167787b8f3d9c61a6938fc8d6a258922960c7e795b6f283a910a4511c50aeb9bad1ba17cc5a8334aa021d97882e75b1df0c958d1c849926b670d592feff76e30b6a5d3ebe560e603925fb68b168a5d1e01cd5fbac53b996cc4ded0434bb250bfd136bc12eef6802446bc323fb4a82a8ef80c53ce217216d323acc0afe3b04a39a2aed8cd46e54137077615b94c1e502290140d818c9e7623b64760406dd59e4b533bb6eea3dfbe7fedf78773b76bc9bf32c49031b380dd9b03dca3dfcc0795da7053c26cdb6d67ae535fb21ba0bf742f29d5f96994f27e5f9f95698ba2e6e523fa9b0e7c5684f599015818e458faf44f769ab7e96c253d625bc8869914fa382f33db148d01ab6f65bf22e969e4808b2dcdd1337d4e08f59a59054cbaa38b52e511f230a3ab359eadc963930bfc2b5ca2b997f2ea80a0cb91c86b6297e3a44a321d8ffa745f62cd36fe218d04ed8f5afdfbf1e65ce50551c0e102746bf1ba623169b43f636e4f8d0201eec14ae32b5b85c7b70425f30e4122ebb2e4550bed1c4ed0e5d82e74afdfb2863aff0261555c43b7fb07d9f22866e708fa0fb9ce2e1ca61d3396c09fb536c70efed4996c8edc377d754569fa3f27fc9e76959d03f4ee56a33a4379a16269b1755f7b0caf83100f964519839ac3210204344b54e7d8605ee5436e177f711c6dd5c0282027a1c410858717a60f04a849b2dd462ee991add1438d9f5df5a615a6f6679ebb7bd27569e58584ef58d0e613aac1b01b61e464128b337ae806d6704ed10e9d0cc5e2085478ee0e945f320300eb1cc37bc94332aabb296c4f70238b35536d1dabc6687b567249b6dc3018ff3ae6a7f4c04c7a770b292e233db294d1895c064e9e96a03f69a1670d858feadf6b1a6c5202c8b5e4338298da2a9c08b96dc304bfd6850ba43b120fa287901470389a5ff22c0959903d0112958b0f90b8c0eb7b247097c59b2015a62a3983748001ed1f5d02eb780cad875b32fdb867c6ba280ae9e60558f822ca5708ca3e38789cb58e734eb86d8bf1ce62456f7b1bee1684c36a6c5baccaeaab627c43bc58af015fec3d0235defc0ba7c16a75ff3b681ff3bb4a28cd97a1c405b2e0cc9db0bfcc4b7c31f080c6c467223bd9fee325269d1c8a54cfb3d9b4de597d70621037d04cce4a84799bf399a9574fc1b291a13971a3252e3d8b46a908e8bd0f9315154f0d450ad1a730323dad96472e6fda419c8340dcda7af8cbb3aa7ac04959ad2df965aa101bc7291f5404bef746a02d11ded1cf6a63907cf2ef0c8474e11d6f687c79b03a3b6769b2356baf26c86967d78b54c4ef76fbe68d14302e983ee9ef00177d8c6ae108a6b366e9bca8b77be09aebd440c84059dc56250317c3e67026cdc1fc6a2006a479d3439cabf214035848083a0d82a74a6fd8d3ccd28a7cec2bb315796c50a83ae44e0ac7c2cf6bc983cb3e1e3006dbb994f3b076831bff022b80b820c6ae576708611f77a7b98977a2d2585dc3b3dcdcea39c1f0f1a2f8208c2b1b987c9141a09164a701868e7b40fe027537ed35ddaa18e8346b6903dda1ed6d81140691eace37cad8069d7932fdf59edca1e68c82ccabae17a8528ac810abc4f67a4a3c48b5b4e6529fecdbaac314e42bbf448846a8b6b16dc73c37d2ea26e88e4cf871e20ceb43d5de47e625be3fa2600489f1568ddbb98e901e26f02f156a147105cf32452c2c70eca16ed2ab69d96d6b940c4179ee0466b942e17e1f29116d2658543b2837a8434aac20c9183c4b6666c42d106de3b81fa03e7bef54408c9e12afea976ba867aeefb5a946e56ab7fc97b819ee2e2e6adc776d6db737ef81f8a72468b1f8dc2d547d842c02bbf1940ef4c92f8c7db231e6ac3ef276320cc0d0aa4f418b06f3b2c7f38770847d98f154a392c69e7b8c0be80532ab4b9e2436b9e7be4ad54f2475e643e8874c3a54e74f051e039b16bc53215b7644bca12d8a77f8ae9c35fc1d1af68490f945cf1d9acc7867697267a7161c691b4cd146b2d3c531f87ce17a96ce26e0fb342318494e0ac75645750f0be8cca443151b0b55bd09300c37714dc6c4a36bbbc74b3b7152a43267cf4f563020317497e007d413e3406cc9dcfd2d0732bbef0666efb043ff070c776d5687701de7343eac05ee4ea800fc5132368f0806695570a396056ba1a029ba3a92b135ec31b5a53bbd0c0c47caf5241cd0188ba43793868b2864235385fad4c6b7722b36c032f94e3df52fd6838b6a7e7d76644981227d3ea7765d31d5f562b27af248a52e21c8c1c71a022720f4e0a8404c11dd95bffc986517e8e820436631b7848fb919a1453bb7bf8a035b96ba3207f31c15b7a485ae6fdaed17aee63d0708a0793b2c519ac0b9cf5acc7f40ec7d3b63bbdd383ae96d5a844690a6098972bcac51efc8314c49537fc60926f29c69bdb4f8fdb65a1ac15e4144b1914293834c5f02a8736168ada20c9ce5bd8dfcba471b2fc41e09deb54227ef698e0661a7fa8384280033df406bd1b263a1eb26090c61a6479de3c5a8b1a1c235fcb1365f4123e72d3bf5923049c880847717c78c42ad9304ed0141cf4c742555cc272f0eebbeae0649c8e78b85272e2dc85a7753c3a22be20a5f4ac74a71162a5ab5eb0d92c111fcccab1953bad3d798073c64d9317c6d7069ad00934c0f5f8a92b68477cf88a75f991aa29e67559a951b7904b5ebd5acf83d56fc2926b82f37b14dea9f6c63a0d348e00be7cb26391103b9f7e52754d0051dfd34f8cc1f27ef66ccd9bf1889079b552b680f772c8c52f0a08f076f294b5c44ba3852288b2c2c095417f71a3a7f14ee8c42fc876c7b02cf5ab963dfee2bab230fcfeb1e89700a4d1e54816b5936a86a12be3d9e0be12666fcdf48387816033bfd262a6534e7a48c86754fc01d502692d1c07d67094aeb6bb91e1182ffeef2242eaa03766fd3f25370c480402e2027764fd8873b96609c2da2bf070ddce02bc94f1180a55db7d1d186c5af6968722fb76f86be297f6b3df35c5a67cf5e1ba8fb082fddfdeb0b80ba4f76038a86d256c48bd0baa8073bfde978c1e65c1fd1306ce025173b7dd381e07d5064d21fd5919dacb39ef74b0f21e5eda36ecf2f7ba537da42d2b4603b8a3a545c37caaf174e81380b886850bde2b9352fd7a0c1641d2e8b60da2fbcc5fd9bd0b16530a47a74653f15bec3265eb0faf53bf7ee39681811c3bf2dde98e0a7ad0a954f4a5734e4ae4351bc868cbc4306073248e74e77085d62fca07a147e5ad72b328fda65cfc23efacbf3485b0a0f7112d2b9a5b237263e8f40496d54283ac848c090521426dc2b4abe50be1eb16ec4890e877f367e1de2c7b4c695de814cc7177f037a9d928f02bdca242e5ccacc414e5b3cba8e3bcadf0ef1cb160e430351673813dc09b3f66649720f3c29699b6978f4250f39ce8e9caa4e709d14cab73461732e06ef7a692732af31f088eab8b5efe3cabe4df5135ffa3331de2126ff07fdcb12006e73c311129da0bc374dbe842de95bc3b87c6c2626b63b6204fa4f604ad2757c488498233042c6dd3853c1a22c2f3e29541b825065e2d3f1f65a0a8d7d62959500c7755e38c6c1142716b521309c5bb945d91e51e965df1a55081b084a6d1fd80c15a30dc773bf0b78ec30518d0acb5a5b711a9324aba85f12bc87fd18307c41e8ca07dfea773e73753d866fe7d611a1f9a3f9544cd24c262acda99041453279e7e72b5dea1ae496df27f2a6a806dcf0cfce439fc49515f457cc9a5e13950a6e9d8614460719ea2880655fd710adfcb19b9b57bb530862467abe33d08c4408cd19b281420ef0db4aaed0cfe1e4076a70e74410061b90521c22ebe61630cee8a7048b99d141d890d9d05fe4d2639bd953b763d8646ed127b16da4f3f70707004816e3e82785bc01f9453945af56df95d4c5dfb5df7e04b6a05c41fa544776a61490e3bb6e659fde40ded8d81ee151a989ac701e5b4826c87e02114c07b97cdb6153279f2d83ea51a7a88b0c3bcff48ca7e1b44c98b75172d506535388d3172c20948e64f7d7b81f73cd21f397b5161d2cf7c31452adaf17d5b47ccd7b09492ee9671ae5c93bbb0b62f2dc957a6e474db88bf78a0b85b86ce3576e0120ed3fd33332883e7d34500afcab12bfb4d8e274edac98abf9de97a5f1cc24378ff841ee28b1d32d64aafc0d4ae95242a8e62d894f1e5f4e0009046f933b7b05f1d5c3720f9ecc75ad96335bdba65bab33a9df0c72f9598411450e7c147e0b20657710a43cdaaadf2faa18e0a2c336b63bb41602f31d68200d51d45dd8b29f0fc245d3fed04e8c41e96e7e6f5cbc6949d6757c07d9c212d4b9429318d83267ef097301a0fc199b35c165cd9839aff6ccea36b67ff24e6e2234f737257782c429a4b191f221cbac85cb7ed911246da15c08c672746b3e115f794203a31daea1aad59627a79318708760d35d82a7acd93d3745e8d87ef546da2d160f4e162fd3225584883e24f8d003bd4cb9d274ffb40701615f51448622a5d20dac1a8d059bbdbf31ae5a3f4e3f72614b86c1ac3b1e529edfde44aa2da235384a1798c6154b020576b9b9aa4ebc9acf1ef6635165fe12162eca46b848481236e9d31105a4bce91e7feeaf8ad5ec452f129b2cede113dcad4d8b82717343742394d0f0192f2027df797ddd1a7d8c017dbab9daadecd5146d42e5303ad07d64e3a0ae10f8a65b8ee84613e7ca22bcfc2391f44c9b2b41005330ed0a0b151dec75f34a48ee8905fe1135c6ecef34e1b0a77ec4f96fa71719e1336225b9e4dd832ad1f8494af9b8e52f2277344253711a92ad15d92ad1e8a93d4be66f089b26ee0c77b9a8b1a43672748cb6e025254ace7688fef5a9e6fcaa585cadf0c2e921bc6a1501c478824cb845074774717efcdac2e423d4b8264549d28d8941508c350b458fadb3f837e0ea288f536980a6029c87e2f5727bdd7862c2f98ab45c14c82292a0021477f6a46692d73b58831c7bc098c63a7a7a5fbe5b77684f56f7d26a7305c125011211aaf303e508c89fd524f86c55144c2f78e83fae7f721f7f3ab79a49b79f03c24bc1e3bb52729912c85b55872695fb6aba8f304df3f856e2c7aa443e72b99d8baa94f0aaf22b7d1a40c1430e939b9f12312ac0e426d226c96d87c0ba3dbe9cec9393ca276e3c4e421f98e3fcf89eb06bd5d1b8d190ba681b328906baad6b2526049182e75cb1dc881dd39432ec17e835a3f517367703e174a0851a53e1899d861fd4743a13c0b74b3bbf32c88eee62f99fd3a5f61f573e4e3e39423c9674d0a1bbcae5b7e5171236511b65c3f1f35addd6f97bb4cfefc54e5d56b0f35e9765e4ae39574e2eaae3fa7f35707620ac7c5e7043c0c543c1c6d5e8966dfe7c6421f08b7513f8104379623c0a5dc1e47db362589761695c75fd337db7913224cc585030926645be9adf21ebc1492d6a6e8b1553300a3d55eab1311933fdd1ae72ef675cd1736ceff44aa30d4e9eefab2371b3e33cb54e104602c0e5737cdc82645302157d2c2e0c255dfd0f2d51a36336045f9d4ad9f85f1296ff3b7a94ab6abc3dffa1b320a214ba1b6c9ae234d0aa30f08382381701b3cb76bfd8e4d969c42644735215017dba227ea7416c5089f946c4ed3bf9201704113870211ce58dd79ed92882c651d7a77939f971b278c38d12e20a37ac4b757cff16b03cfd232d214d8b0b9527623477a32e0ba32210cdfa9708ff8abf6f0bb34df895f8e7de3adbaba3aa7c03ec6e45c2926b835205701188bed07ee3857f6a61621023b49f3c20f59d28ed3016f29b9865b092252900b825ab0af1a1dcb65eb6bbfc9982d7299671d64c166507f88b70207d660b14b79c68cdf20cab47517d445392e3994f03e05c81c52bbb0de3e8be090242744bedce8511e740b2e446158ce27c8fa68bc2b42a1c1488d199816d997ac19d08e77be23220adc48160586028ae6af86ebd85dfdf4ee20fc9d001f16034f60ff48bf6c7d5cd3387716fd583d53814d6a8aa122243c42447df1b9a8a2e206527ecc4409d2f67641f73dd1b87da61b6fd8303a7ae520f3c55ed55891ea3a232cdb087b92998c91ea1d4f1690d6cc36deea7e609ea160b4ed9cd5273c7fca60f9e3f8a2133685c1fbdded2fd58fbd0c5740dd07460675925e26435aad9c7b592de5376cffeb0efd31e01ce66bad70efbb056afa4b68f4a8ddb59ae7d5084ff5b435915677ba176235780cf32ffcb6cd23e03ad4f7a3e8c414963391e0ea99477ab1fb775dc0b077afeb8d3d0c92768a5565cfc82c2dce671afe41fae127eca94dc592f8c94d99f71395a67da9c4bd9d54f6d7d23017e268947e8852f997b77ddc45fdd09da7e5acf2eba39b69c8a1f2217d9b1f2f81d1e8d78c5286bc1baedf3a68f3a0bb8e6f7906b8bc8a16d2bebe21cc1df4231039042111b1e097d49305471d80b7a0ce8c219dd141c0fccf19b8013b98a1a1024fd9c283abc7111346b9b89fae511225094520566e04971ac3bcbbae49d9b471fc3edad8f449363112a238890d37c8f32b09476d55b4f637cd5a1ecc30d38bc34eab329e779af5c3390a78e747f61b35b6a7d6dcdc219ec1876782f0eff545d9e3e937233ac2ec77cdfc3479211ffca61414100ec4bbd0b960a4ed7f0927f288b176f3b7f0c318f0a360cfe3d83381f65589e90e4eea83af9053e26afe2b913620b36e7f3f23afc7e637acb7985b5ef40982ca5835c27130c910c5f9866341a3b79bc3c021d9188d1740bbf91604a62afc28b40b16c2a6d3303453b3af51de51ee0b64fef2f00f6cfa0cf018c130939c82f607d36cd51ee52fae40ea28a56a6c1b8ed7b9ab2e551a5bdb189d3c3a9223201931ae726180acc316fb5c444062ef1b9012131251d11ba8c8a2182226601dd82a4f7c16953785cf1e3bccfbbf899a574db2dbf8a1ae293c0c5955f88aa7a02c7c2825eacd00bbce4b1bc453f7d82cce510e4c3371618f2951d0dd986781e14a4cca09c3ed70c16fa15d58b9e3cbc70e359eb5f7e1d34e36b4ad77e183db381fb1bc881f2dc6f8848db6366f3d6d0e4e6c5fba61594229a122bacbae3d015ea753790fd0ca2b31e5fa690094b0f6cd015843d0f5e075d01d260290e6c2df7c4eb3126017134331495abb252c7eaea087f5d16d6e02bf4ca6b45c01304b76c52f19096278804334d8b60a4c0c96b83159772a4ebb55a519746fea174ae15ba477f7f5a3ce5e499219f64d3697d0696d1967b8a7cea5537118e8024c045fddb7902cc033adfff2af0b83cbe958d833eed8cb4436ff9a2ce815eb871188d489d950d76e729ee6d7689774534a8f8dbbd2d007d3abc458843328a726727a160daf59df6e08f83db1463bfb36308bfebc7751ed7c7dcb97b6882a2b99725a87a8a163a1a15c112424929d13bf100793c139fcb2a28f137d99348d87d8479ca52b5f9555e7c64baae929b30bdb8d81a60e1d8bb0ca1e31527d6ca9606c3987005626db9186bba47db739ac86fafcf7593badf16b8bcff2fee8f2c23d1b9acb45c6ca3efd8979008b2994f7a390d1345dac0a7b4c06486c03fc8eff0acc32c0ef01dc62b3eeef8ab3bd863b474ae1563ef241c6f6a9d4d3ccdcc43a2b7c1b7b687039bad0dd03535e6df7710533ba34874d80aa1d74485a5355907b06b483ce62194b587a466ca7e92311e1d3264b75459ae6f434a08e148f715c06415820beeef006d14650b2eb2d91e87d57957124a9807672b72658eb13758fa7818737885d7b5867fec77e393d2d34b5f1d1d104477de9d1cca0007a42a069b2c523ed0ec852db2c94b22173226c30ca0a44e0027fe87939c62a182e493edb8e2a31e7ad7a7a6646901eab1f3cb036e975e2a61bd59b6f7f3f2373393d91ff7bb2f6eb5837086b3b15f2e66e5b20ffc09acae51d13f33cdbb07e6895d54484e831fd7bfde5adda2cbfd69c50fca15cf5682ce804bf1365cf12a7553f3836e6290d9615f048ca66c48afb7f07100d0f62f70ffc659df83a77d9b0181d941c7b6cc457606e489255699b387cd6e96997528f220659f8b7596651f694cbcf7d85d883ecf8048f1e209006d4b10c2dc191c4d2f59d8f17334fa6d102ebb7a3b0135b96f1de3693913a22e482954b6698d3366eadc7c8774478366ae0c3ec3628efdcf3adc77f14fca83f239417d7391d2f26dd531b21ab71558c3670de83083b3521ab629c48d75afa24ab8e59f04c53972bcc08537fcdbf3a9dfd30e7fd3d75ceafc29c40dd958394a874003544c2631f3c16e9194271f85fcb688ef86ef441bb690b08c5b8547d9cdd614ba7765295a393836539faadb7940d0396ad0303245cbc2bbafaa11dfaae5aecb4cdff6bd9a75b6c2acd800c453b85060bfa3170ed266fcb344482d236918a57aba42aacc5053fdf513cd720b978d8b8b8c431df2fefc3eab8fa16ccb5142214c3d6afceb5c8fce7ca976e5c65d38172711891c56658e533557647d318129e8bf1c4e6ddd343f0de5b924787ea23417a0f7496cb06c8fb2d2f87401fdee3d574b0536ac0138bf63fa06423c6ee102e49310af7ee941297d63844d22d694d169372bd57b97cef1988e1892c528696aaf6ffd77ed9ad200e1a6bbbe3b763629072ee7640923ddf45b6519fddb95478aab0fd71e25c0bd2ee9b857106de14b9e377addf7d924b249b3368fa9143b316a1afb8d83c5a6c10954c9e0c380b713f00f1429991ccecb4641c32317a516a8507a5e74032de3285d9f4d5aa7a797c1a70572a8942d278ad4ecbaedb34c4b57fd4363ace42507e349e67d76a661bc7cad742052607c450d93aafb34b9a95c7e1c9e57ddc3913bc8b352c137c0808d5cf4b94f9132cdf4cbc3ef9b6b78e35444173503ab8c0a548fb35cc4fbf7b72f01a3e890e1fa0d5eac2916f9f8daa1aeda7435216f601dd01b8682f982e5894d11bd41d93effcab307ffda368d4daa0306b740d266393153a4b01f4df07285b516dc619c68f02d50b48eb2beae9aeeca968f84e9c2cad00098f1402f3aa924757c33370198c6fc7c7efc97d967d3d5baa1dd41ee7065beef06de4d07e3b3341d9553c8e5cd31e627cbeb4017964d4f6a3df6507c04d1e9fa2974c5020637e03d690f0333e428228fbabc8d8c9b039ed7b2db318cabb2ba140436842cc6f1f7840bb19186c8128d271b97f2e4694c68bf77373738423346e7d1435450d2f7403c3a2a88d712d68667b1a6582b52bc3bd72991af4e074bb7003c116417a87f71c61dd5d327cea2b6c8d1affe0876365537326f9bd60d6b20d2da875f63a4d672906254227a1276a79436a0ea2384ea896c14e0372949ca2d6e07de47824001aca3578f63bf7bcafa37f0ec369a4ba0dc807325827ecdca56c16870f00ff47f3e6841bd490210d060c5ad43bc182df41faec31a3efdf6ae374da6224b7d2be6d027a7fc416066a7fe4c01ca00966b1fd1221cc034cf525ffb578842b900938706e078079f96135723bb7b8b752113a788a9ecc92912c369ff342c06b340e3c0e95aa19e3e4bce6eb15fc7163b537273364131be487693ab4aa24ea74b3d399e9feebae7608958569a78604e31059134d057215442de4ffc9653598850836ca2293b3795275086e1fdf2863eb5f42541d8f6307fccac3158baf9087a1675c3038976c94f6573df50a8c1a58d561b7263124d1d8bc9306bf95f412d9f8c9a523751fc5b5c6d78b4392cc8eac824244247f7d89a0e0bf8d70a7fe2c7c9104fd5ed735862f709803fdc8540f4208192cab5c2b5d78642154307d65d41e54b804ba71e52e25d4976d6ece982fd34cee0c5a03e73cc4bf1da3d5380a12d5d1f0100f05c1875ec368c7af07f2f1222756a6ad6a69e49573b6ec3028c37c17c1b0c31319087270524a67210d82c1aa34fc7f92cc96f668d4360f8aed0c60815c00adbb5fc592ec001c8422bb54848fc4699723a6bd84a08d74b3790bf106873c3b750e026f39550c7d0f0278b8dd1736b3d2ce0ca4834719c7f34ca61f84b7c46871d857d54d90349986072b34431c09b9c30e8d595aa57814f94b14c1c7b330d892ef0148baa767b5017995a6a16af7997c115399779c3108a3de1efdf3565973c1ac0f4cdb1368558669601dbf257a62ec39a404ef051a81d0b110aebf7af554d82e8f783479dc1873b4240a66ccc45512946cabdb524dd3ff9d1d4cd95871a16b27f6ca481135f630ca47005ffb58e2fb171d1f0fca3033b1d573157eca2e3ebe60400a3b2041b98d1d0e7cb3dc2f3fb0619795f5bda7e2cd00f0d857e3ea99b5be1645ef50efe3f0b8f2543bfe431f04eca123bee52370fb957366ad68c88ef628c1fbf13b40f352107db2a19015164d76b6bbab4ed9baa04684b173959dddcb577d90abb23076293b2f8510f19c59aaa0b6ebe3b42437689ca11122136ae1506894730d9d69ed1528f29836f539873e1f922b7ea3f4cd83e003710ea52c98a1a8e8d142896338fd650407eb21b64cb3e34bd67374c7769392b0d9cb75dc04ba0ecac009d847026426a247787d7976fbacdd4735ce4f40ce2a24267d79382540f6ecc1603ac276b210469f44e7515d68eba729bce471a22814dd8e2ef443f87405d6674e3d6fa7d89ed8f53b7c4d8b6282d4a840756e43cc33bf7fc71af47389bcfd8bbdd0327f2d23f45ceb5e28ca53acf66c4b2f2d0376d8e4cb269c0c033d3d6feef51499392979df82b2655cf5b36e949611679aa2a10199c2d9a08333cb49d38102a6b350eaa5ac6ae8fed9374413c105ee8e9ae4c1b48f2fb75afb041de2ab189036c4418a2183be884341dae0362344b26a238b4e3e0911bb342a4ce117fadcc2254bfb8b426ba66406a094a04fa9c9e83505f0e789e11e70df7b7ab594c81c827f4a39f0414dcef1a2f3f2563e52db30bc7b4cc223d412daba961dda6c62a669c2a7c57414794ac050e49a83701415b6ee9828f506d73fdb5048d8e77d2cfbfabeda413cff03966fbffd7b7847fa925f7cd74d5f4e5380f61c269db0d326292c1c0bceee35dc53bf141783ca666d5ac623652168df4a33193384ded959154604b3e67a3209c7cdf3d1b23f94b0473ad5cd84b984a2381a0a9551bdfc62b071d42b2bcfb36fd10c6bcf0cbfb43fcb20bcca925adefa19eff8765bd9d755e5e065256ba2708f97ffbbba0b730ea79b34cdaf8d188051397397c5ce85b8ecad17be5698e65217a751a5a6df2562f2593f66b605bab36910f90f6585d3f058be8abaf9fec9f30c9c29c080550457be4560bd0f4806f2ed157d77aa90e33e63fa55524eec474155137012d2c9b85c78ddc0b41a40e0a12af4194ff1267ee4e6ac028f2bde81d675885c15cc19509b440504157a2e9b952f49c4b04b649b61b94b152f9df542b7992a6c3d507129583f0f4f5d353e6c6b0ee5f016d6b836d044475e14db1967b8c4227beaceafb4fad5f7362201eaf909f398ced4a30030b0406fbddf97abdec98db59f62dbd86d424df25e6e8ce5eeced7f4a88e2043a82dbb897eaba85f144c7db28bbd5a844fb2260cbf1291222ef783ffb81c4091a991b9ffc40486e2e09707a79b17f48801919183ea23180c0725a64ee2db05daedf08a0cb38ad5ecbd9679c6f58376c29c8d3ecc4d552a0df4cb3640741b81fbcb5b51d215fb21ec44a6c1ae5c61b2d2d05b9d7d9b8d165701dc072a09ae4cc25eb610cab0ff30acbe4fa4c38ba7bffdaf9318bcb0827bf429c1c7feaa819f967866ba574be86847c754a70f302a9769153d8e2c4fc6f61944055b211f63da9f9aab861fd038f8a1974894ea304bd4790043cf77313dedb691c3d7f5bc42509f2f00b66eb747055e0a42099f1498d1d457d7ebe7815f05b6a0bcf0610db0798f2d8381f90d44ebef9344c15e6ac5f561bad2b2c5d8c66355028e21b07146a2f20eea2a1d4fb3c897f3cd906f50e54d685250469eadfea4e731deb7688ecf3cc50f367b1ba4cc5525a4b2281f40d1f8da3cfc390d174a6cff77f06c24e659587b5c21107984ee7372b823e55e6632a30e61eadfd5907b439729953cdbcf36ddab833aa51bded3aa2962df0af7b5b6cb31a65ffd33e21841c8cef9a083c152c4754b5304925cfea17ec9cd550f81f4ec792da995871f2469a66e5209171d69dc7bd94632a3968cfe3c7b47324217b31db5222108a2ccb934db708841913c0013cc99ac00c587fa71601522fbc93dfcce74152287c52e94a8342a4d70af51f2d4f5ca6f7625e1355eb1abc12b8324a655a100c6999bc8f8da4dd3e02091b8349e02d7774ffa4f3df67e2931257fa9437b3430b76be39c259ee9492e172bb84cf72055afb3878d7d24a1ac8898944f92f40c619ede9a16a7c26d9cf1bf289d2d25596ae0a94e31695b232c4a3489aa51b49f6e88251ff464439f8f4415b5571019d33cb9faf45df320c4b3251a36d3ae3c7f19f8aa50c1e15d82fb96aaaf32f49f0a9471d8a44e2363b1baf90372b8989e53f81e04404238e62c0b1a2dd49b159d7acee97f0ee1233edab6248fa94f9156514cc10caac3a6a4417290ee383e3a5a7202c0066bc20f86d322dd5eb9cf87cb229d82f3ded384b3f8e91a5ad5bdc4c3ced242a72279d2f62d3b7f15a78b5efe7b3f357771237f329c6b9bb238110af8853f66cf9357a8752d577ab51bf1dfe284aa831a03327f56b4925bddd7e585fa57e4e929716d97822fe27491b7358aa7e612a63af51baa9ac241133ece53eec0c2b9c3d9ee407ad7eede2bea2b41628b6aabd94d2a921070207d8ae1fe47a93ccdd309f67c43f5f53b36a6f281d490b3632f435ac5e7481a554267d3bbde640f4c283790506dd8fc6e0b2674b25b51fcf33dcf45771e357de00a0617816240ba4b2751856b1e00c88e3ffbad7f04a79d718f60205c856b717e1050e3ad3b94d2e8b30cdcafbf55fbb99a50fc6e569d2af68852bef4f664213d3a1d7b67d8553a94e0de65d3d49c1c784275ad824dc554f56efb73fb1321334e06496ddb21136947056fbeb2b069e3e1748aa5c993dedf2470b72e85d2cbded89ee47d32ad6f831f995005a61fd82d1d058ac9fc3d9151adbf10e1ca25beb83c74d176a0842f0b5f17edd716e06ae6229e41cc1a5c2740ac38e63cb00b7d21c50ca6a07a312dd819b4eea4c90d4ab7492c05f20ab76f057e4045229dd6e0580179abcbc6a1950cec52d933d6fae4daf44be583f5438095e1a48ada83a9a24c4f10d0069680be2e52669e676b8793aef50c2e5b5afa532bcca6834a1a247b96bb915bb10e2ad80256b49231b1ae52ccc2173c5db0988a2bc18f6149115006dfc56fb692fc54c590b0b4d3427f5f2d5f256b77480c676ba483625991fa167888f9aa9d6051adea053a41d55fbbbbdd0d609936c1e94a740ca4997de89cdf6bc883bff1e6aed3cad201e7a9ab91cc3415d68d2ff888b6db93be6b0af3b20ba1f4d0712a8b1b9b78b4898e3d13fe5dd729c3922593affca644c2b80031a26ea6d8dabc8512c1dd775346f3845159a0473085e9e445ec8e16850694b4ed756d3f54b0acbd857fd8913d6574a33d50f9457ffbfed84269e86655b0e74ce2cf0daa3f6d605e1a790f691974839789fbfafcedd9b48b58731bb96f98e367a72168fc0e7d908d83a9fe94edac3b13a4cba22f341420f6070fbf39c7801a5908d6be416e565983814a02ac4b61d107edc50eb912de1336d8638354b3b8b1777366ca99a9d9523d70ecf35f0838b0a3793c451b439e53382cf10ae15e793709d6956d166cb55a6613d35f987aceb6387db698539404192f3c4f1d2b51f3912ecb244d80fce5afab9375ed30359474359056bda22ed9db078e578644b3e1dba0c0771d87eb79698bea4ed7d7867093b3b13f899d30c9d44bfbf0fad85e5b811816423869dcfab7c74be244814a182455649a14b748a2a3d63fede484a69fdd45f50b7da4a4f5acedf5b1f696964ac85e6686c76cb19e3a8488af624c3fab245e269bf41add0aa3296c7fe4780ed49d8f9ebb9cf9c14009643f31df1bd56d5ad685deae9aec29b063dc36ade9042ad1f158d8ee8866a0143bb742cbe26c4258853245c15627aee66b3684edd45f2b15c53925817159311810b2897bfcc1ed0b8c80c14f5f6ab9e8f21a319bedf9fc6fd724c0542497261efc8566a839ab9171ce505f4bc400bfe7f6876c7778c2adc8a415a510f0beed9099272bcfb342ea411bb2495ceb2ee58e25f4e6a2acee631a492fb723a998d1d22f6a5e7ada88c713e0b31af7be5ccb239c56bb6fee2805ec8aa582dd34d36bfa9148114a1661c6e8675d5623c2663d0aee46ce36247a503263f2992f215a9168a764d8ad36b020410f5af6d5044bd8cc469e68bb0b7bd35b6358d67dd9961480098bd950b82c96447154607647f0c44f9852bde4a732358af02c0d8c55d3be5c15d6033428ce3481de5c205b443faddcb095aeee32d69c381f2f4eeb75a19738c7c651ccaef4589cc5136e63236b137af69b88ad84cb7306da44e0af6fd36f9f8004782c1aa19e03cd92ca57ecfc8ac7e803430d4224a88975dfb6c7a1e882cec8a4ada9905eebd1a23652b60aca1033ae4729229a7e9523f6b358d5332ee6f3ffebfb5102e85141647b4fbca50b1a8c6116bcdba9757b223e149d1321f79ebdcc6dd9350965747609e946f1626d8faf177923eb4cf7f16de787818a8e49d9e59762b4c5eadd96174b28cf0755f518530017cc251a8071457f48e78ac3ab4bf379779db448bf3ac8e28f427292caf64c42f3af177b22e5a3ec95b942edf26ad31c40f8a81f64e002b3e6afa9691c69a660b8350c381497ef3f1be20084cfc848cae7595c20bc95b4c1a5416c0471ad3b2e92c332328beed2676adf739f041ef4d9c68b9c131c1fec585c252fa8678ccff2d82fd3bf575290da6b5a27f0114cce36d2b29bf83dbcf168e2684659ad9b47c242b7bda193be75cbecfc243f0122ce1b556d2ccc5973b1cf3a7df16a529f4d74680f13d6720f5da01d8beb7d429f1b93e7f1cf1278daeb7f00c17da4ae4bc99fe5109d8486ca97be4ac8e080f88ab380634d9b357de92a024c87d7b1520e21773ae19c850064ec40e8236cdf01bf49675ae6381d91f89a301679c165eabf59a6e13cd0a3a2416196e7089136e3dc9beffb5c9408295546df920299788e217f96f7e7234248f034d78ea85ac1420b2e6c45b9d01706f7dbe31d8745a06995cbb342041e0590b005cd3c6d0462fa1c3550ea02c904e2976b868a45bea43f4d015b8e36cabcd0d9e74565237720c3c84d26c532a273678a8b3e0905e3ed8fbd478c3976491a228bf2768a6fb16ddddd970784c87ecd16a56409c1068500ad8a729d37a5e7b9a818968a3d0e581e3c7b5dca775b83dbb24e65b457da5111b36d7efdb8b2ce5646d89f3e75fcb7e216d7a774aa4d703bc17dba04cf720ea7397e6db8025b4764fdfc88b242fe118e0f19a21b601b08521040e565d9270ed3a8bc7c6b4271bdbab3e3e136745f2e379748342dcd5b214d627eb68eb3a34b6bbb371312b1fd724c9728f5d05e9e113e581963dda34601f13a982eb297b7c55c1ffc8270b062af36f84b1f9cd9c7283a1a755b5d77c31e34b592cdd0c1697145820c81ffa7782f1234d43654962f59c6520cbacf90334a2efc75da4661994b0b975cce0adac775a384c295441521e78d70a6dc77062a93350f9256af9dfb8bfae06f57863821343fddae3a08854f3625241680dde01f1d37c183a96c88c96a5ef925df1095a463fb6357d80297e0380215322cd28bcf0b18b788a53dcedf84f52941dea4165593a552e6635f9f354026b19118869434f548962dbfddd2642ab89dca49a684d848c905f5e87c19fa71fbc9c157d7727ffd9dbf61b87254a7415f5288fad1046f9f00ba2d3c36db8d89a74851da8373d6b699dfcb41bfab0b2a7e25101a0f7b83a7dbd21142b88d05952c4b325fd621afc12e06aa6f4b3a6eaa52d29e0c3e07fbdcf0540270404cdad4b31bc16d9e9a850b9b04865abe779c33d30d2f82a4e83ac6b4f0ee1e86dc03d89a4c77b8d23af0ab1a35b20076eb462a25242060730b89d51e1e3a44e5c35ce6dadeb1bc60ce33a7a36b5bc91f09c6c0d5ed6c73efa54310cc59c6a7ed074cd91f18e5f9aa5d7dc11482967083a4d0fd534dbfc48c3d6346d62d0f891bdb4c33601d0017048cdedd6e48fe990f2465ed7610c10e9f16f77e9e9b7c3c0f22fe87e7f19fec72fa1232afccf2a8e52a7c2852b1d3c63a744a197447c670252c2f6fc8077aacb55ab80b72a394acdfb696afe1ca895e1871c51c248bafa823e97301f4857862ae183c5d46545fac911bb776e0740d763bace6c3e38c8c8db638bbdc7d545b52549d859cad7775651e833929a081a2c81a20029ae91b415b53f3964d51baa071428c93f98f0f2a8ceadd8e1da28a3e8286d91f9bedcef91e66bca4169f002579b35218567d6f11fe69edf2b4283f5ff0ea66d251334169656d5dd37867018681e4de1311e0aba11f320481b2d60861032bec09843e38bf73c90a6b48fa5791453d3c253196b65bcc56b239a866e8bb1747e9367f0a18c1b288cbe5f01de3b25ba84b33873c81134762f927baa8d8774a806c781ba2a1c4efd9b9f03399a17f21262682d842913738e8300979c5a4c5c7f769c5bd76ccd14390aabea1fda9ab8c4e1caa31ac301d5d945dd758195bea54f010ba3fbf4b98be25bf1d9f692fd425c31b22f7136384dfa0203820ef39eebd8c3983a65a6bdeba7d65051d32498e23634637652562a6b3f86d58eb577a04c02d2a64b94aa2a936e176a9aab7fc4b05359841fffa0172ae0b7a685ec81bfa01bc1d7f8df64b5156dddb5fdef68840e8930a35f75b11ceb197f255f5f195fb78eca08fc7987fd91e86cd2dbdf51d03d82fda3e2c6f197bc0ae5e436045429167e7aeaaabd04f843de20801ef584a28b2a3b8f1885de1165040375a4896c90f514255bcd5e0489802f30932ef9de1d52ff45c8dde07ad7478287f86085912314e8e7468c72fdaef3d174b2c28ce4f81eaaf1e61b3b6029844f767f0ce0828f1164bf41fd4fecf1ea969057263a8bf015ad99c101b06590bf798c21a9cb2229bf756f3e5dff6db99715b535b85925a1406c7fdb7409fb0efaf32eb7e1c017b70d7aa253fd1e8bb7c6e3b1d39b676806112d664a8e82dc89528d73ecdf30b27cca0fd0b9fcc7917d67bd305b01c1ec8c2c26a4ffc607c9f1a1e999e411f991e1e3760d4a5b1bf3997e02868847e7859ac78f8587464be71e337ffb09d1f3a26802ee9425e8c97ac2e5c5cd2293a85017e1155c583291397e39c9191300bf3cc5d7f1411cd6ec074f6cf5144366df54e6b06f1798c18faf0740231eab27e588a8fd77aa5c2d8c9185a547af6aaf87da9cd770226fa3ea9168b2c2e884c7a278c6a4815843d1ff6ac3d6ba35f901cf1a1d3870d19a3ca3a37d5b0679dd1c56c85b924cbff9053dda6b95d43e753b9e79d9f129cf52a0d891e19e2eff5454a6985dc2a4ea9a14c9caaf9c5413677bd55a1ebc99e899c1a16b537e325a0d4fd5f34e3811a9cb10aa0d7d5ac7a58dc67e2b8c1af73960f79106093de88e8d6cacc69ba32db1cff53a85098110964bc518f360f8f88e4c15949cb4a440e1706b45c6e6655eb0ad269e88f9ac9ab92960ceac0926e7f41eaf1c5ee4f0939b488b1cda2371d566a3b55324594fe4872506bd6c826c7cce29bd8b92d19b09dcc09c54a36621fc3f68776b08891e6746f0b04c86c2ca4381d6b8875308b2a896ef22ab5abb9453967b177cf91a8c6e51b7e0081890cc6c64bb57920edb2d27ae5eb8f44f96bc46bd7c7b2ee56757505824a9a779ae0d7f246512e8255821c447f3674c1377a4b783f7f26df8cd197773aafe31cd660feee972efe8bbf3b70e75022f6c17deb08a8b30b83dd779fca3b58541ad5bb4c2b2a0e950ac5458b6eb4d532126b209912acb1917d6660df761efb67104396408ee111b85e1ae26e0f93d96493ca7909be56e414783291896dfa5cefcbc50a8d4c2162f9c54555ac9a094766b22433d0f21a30836fbe5fe4fbdb433f68b390bcab1e138307ca2e729140818ac50c8d938446f788a5eea897942a158edadce8bc8fc613eac92cc1c3ec46adec572d10330081326d8f3502049ba2438920937487be49651aa5d4ea69ef633d3fb61858397120e73b50c5f2933117d47573bb5283f42cc788b85b78b2102fb06eae10b019d95376cbade7ef38040a957a1b3e93d13160db1b4950e08e3338b0481787165939b7f0305ec794adb4fa4e7709f16c0afc790fcf514ea8c0cd890251129a39c3444e19778bfee24212ff7a8cdb4e3678fee870336877017eb6a14c181a61a386eb414f2d1d081ef12e08b9df5d28702b9745292753fe2900f12cdfc0c312b69842aaa6fb0aaa5cdada1beddb1f570cdba500896d52f52ce66c41f6ff823d5bb36a677bb08eaee0a77ae30c0a81bba277d5ebf7d9f163bbbff6a2db205ae23988e405e9bc45acfd6d088040b1c1f6722ad3736907889856e0247cf2857eb59500bc4b1d7bdf44a8c499036d1e92deaf9edd1cac944e4f39fcfb0e329594eeb7a6a33d5d08f419e31a6872f741b166719690f56fbc6e14b9ad0c2bb1f6f245eec2bc432f4dcc410442565ae8ec19e3112d9be77a52a62a74d73bdbdfa70b802119b357f73db10dd38a112294f8df0ef981ae9a37f0aab3c16ab5b7bbbb66742c2acf7f84b6f502fb5b24bc0a3d93f2ef34dc5103f7371708c4f567abd953dabf2c9a373ee65e90871e0bb9dd68c7fe0fee149d62a07be60397ac0cc0a69459b54be0e7af32ea29a2bf741d42be47e6f5ae741c070f9ecd74d78d9c07c6f07d7dc6fe1ecb7bf27bbe6b5ece2de04b875bb6c06b99c77a7af2005b848a0b90cd27fd5460c778ac968103acff56a2dfb64dd4d8b2f79058735c1ed5d087eb7b60fe432a628503ea9b2eb1f3e67a7ad41f35b4c252956778070f7de8320c929a5e7699d3817e4de61758c15056bac1560738bf6df31b48793f554969f58a1bce623c76a08e2acdbb63ea4c9e081a8cd1f0aad5a163ff5b36884798dd2b2f3bea2da0d6d26cf64d68897c1cfa02cc2c4747e04c0cb1e6948957b256006d2bb571823146344858d4a1dcd027249f1236a9d021880eb3de2b85b8f2f52b66e4d5898024c6d2b203c9aefd7fe01694bc420649ab757cee1be5543be89cd940ecde05c5a5105e74a146b0b460e2766a92f7c88fc402072877478f9707d32745fbee428b7b97e47e80f08f09b007f72508b333f169236e138422a14119bd5afef8850f624c7c211ce72eba7e23ceaa3ca9a316a2db3c91db12279d5d29b66bd305a13ab3978871354b574171a43e5feb5ed793c8e94c8ef989e8a8fded270c51b0b40b93ce2e7136479bfb1c91f19e4f30555ec817e574b8c74cc1a7f6388c905ff3726c1bc547cb4de99aa2e8b42aa1796cd4534858423d99a487900474284c866c3073ddeacb4537c62ca1c5277bc1490132f1f35e047f62c61775a3e6a207611ca1949a8999322087212a02f080d95676db58c61356fbf5773733c8a4d71e0525f97e07829decd5d1a7546993b1b8752bd21b3014d2dc6012554d64d2f6eb4941eb48efb66f23b1c5d9726a12d23ecc6ea29a28f3b54edf3fd61313134947b3e937df25e28dc995f4baf43e8b16d3d9c046ef18b9a65c4ba08ea67618e03d5d2c8f9f7a3d4747af00c6890fa645dbc2872624915ccd3e868c162a466e987e2eea9f06004f2d8d03e4672e83db00b3424ba9a41451c96aaa6754d6c9888a2b7e45671706058c14e9434339be6c2b9aef1e063e391fa55a78bf6682034c9cffa3968d3925197079abf61597c3bcccca23d216944136ca7262531faef6d726293859c22fb9dc4d327c2be4a9d93ae31e6ac63723ca8dd1a62da878e41b35fd0d6abf35eb'),
	('01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', 'grant', '2019-03-01', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', '2026-10-01 07:30:00+00', '\x7719ec258686e6076b41edbcb6a5344a2b5e22ee30f4c60eb576aacb80b4abdd', '\x009e091a095c9ee13e71f09de55b1be9a8e5b150e72229a21e9b872b857a80d46a8cf409f46367ddd02182e105e7d38e66e3424d0af25ec9475f8737e5fb35222f94f6d9409d4edbbddb96f2b3691bc18208fd4f9af8272d59d9ffce2450d4f754cb59e1bda7d620b9a40a412c85a895d9f2c2f92de3b322a24099174ac0a57991bbd476cacf5c803c19a87bb0a81ebab503671d7df264a949162a935ea6d93170cc723d6528fd4c02c4922e87b251f468a99d2d18089bf31564b54824f215ab1b50d450fb01f39956361242a235602f60b7c2df60e4fc60626fb42abe3d7a33de9660550ee975618f8ba74d71b762775282c03803361adba75efa4ab7e6097e906d8e742582bab904e8f1329479a37fc60edb3ffb24ba2fd907f15b779da8bba9002b5b6fa68fa3d1d931647781202693b421168a61c1f661c4f96143e4598796537483e961277245c95810ab29ce8bfa75ca3a77d5104508ea1b358647403d434c7205d9c8bfae9949a66f5d7c32e05c7edc46f21d7a4ed902ff737c39d111674c99bb758a927eb6138ed25c48b444d5a611902f470ac2f8324a0f0025522177a179b12189b7c518c0c15ff3c0a62778388930c250615b4752067d89e79afc73f91d597f5c1e7beacba5f689712af5086375f455797d0917b72b5a55840f77549531c575bbdc19bf65a4ec9baa8e4a11ab0db0ebca77e5cd80ac655fa9052b2d3108327c66f93cb767eab20fcfd73a590310e16671406cd8c00add3ace9f943068651b077278abd71e1c77470be69a53bd8dba1069e213c8f9804b78a6498a70567638c6a91d6138b704d3d6f535fc933d0738d576eafda4278e5ffa5ee84a4750ade1958fa70a5931d2fe2bbf5273c861c5f633c6d5956b7cace01faea3bb5d315e723b2ee86fd7cc821d11a6e0f707ecd7b6040a187ecb7941cbdc6c26a0823c1ed45f11548910796e1701f8deeec88325236beb9020253774877aa861ad715d2dac2769216f997104298b475bd7649df11be1ff6e44cc848a4bfcdbe9bb8613b39da9fb0ed4d58b60461314eaecc0cf9ebbce0ab72a3f418c31dcec7dc40aa13c5f0facba4bcf40c13d2410dbb067682ef2648b1eef811720b74abadee83f6be6f3482fda685d2d1ad671d1b4be57edad12b0f649404bf67a58bfd58f071c8022c50a7b9874339fd69b43b0bf1353d200e5524d4cb866d932e279fb7853b11f52a7443f1d07edcee98c6e664f1606f542e10fc4c0e4ab6a6252ced0430941f4d505346456904ebde1ded1e3efcd246ea9590104fbed8e8b3709d3aa9cf48b655f79d67b3ee5219924efc5fea0ad48ca0778c2a5deb4862ef1252a074701970e3ebfaf1f3c53c48544c345f3200d99924be59aae78dfc18ba63e2e40c5abfe7b13b3c3ee9ade09c3eaa80d69455f524d68221023cdac1b1509e91122ec3dd44a777c5cb98bd945866836dec491b80713960c84efef5b5bca68ef9b4a61162308c5170f5cad7bed380b90bd561d83e054088d64610363775d1f2894b613a54cfc015f95ffe5a7ca7c4b095edb5c59448125970abd2fb6f240e378b0457b213f2b3dfc1869cd390c2788f5925cf9ceafd776a7169b161994b37b373204dfca410bfa16fd6427419b2d8916f262c3d6db93aea36e57828871a989f9772056f3b9a4c9a07011a94e5bded6825433166f27ffe6fbb0d76a52612cc2b03b6452de6ce1d06f23f8ac29ba495328ccb4feda66bceb622b3696dde9f3a7d15bc2584f5d414a4689c231791adc1d542589ade2aa56f465d4104968b86507d48b31152e9d6998314531294d44f4f4e2a1bbdc656985192887183a101ba23b099ce3faacb88c5ad7271143c94d866d75f741e86e39ddb79c67009a89c875c4eac118bdff29aef68f6d21d8efe3823a24c4490a420f0f13210bd8b54dbab6916c09edec054e7268e0c0eaa764197f70d2fe5f8870ba07487b5e0f79a5d7a01492861d29dca59d4199b87c4ce9beeadeedbea3d551eede3ae1a208fc6a10a207b7b5bfcd76587ae738d1719df91a57d72f0101e7cd918f9b738cfbc683825f68d7bca6377b75c7b3b4a77cf80b15ee6dac20996897b7a32723212a55001fe5d9436e280b2fb1e9dabbf6931ce96f3b260bc16d3292809d88816759129ceb6d075778947b48448b573495b434430f0e46a8a5122231a1d8e5c19848b8d6b8522651d6e6fb94e7003762b502822f3e07f6f0ee932b43e954f352039c6768777a7f17ea48af742d9a7bffaad86706635086760242ba865f4211eab3316157ddf8cbc5f9719c136c08261c715080e6b25b734f26f38ea35fa2f2f193227299fa063e5e7dd37e42ace3f1f331859cebf2f6ac7f0bec551eb459318cadcfff430f53f0c579171c91b430b43a08529d95eabae999b2eb32f2bde2ca43210596e6cbb2cc2f3a83504e25ebe65a943237e184986338103542a5a093124d145107ca8d12882bbaeb803ccde65b336e29f2a4326796e83f0d76ff4ea77ac85377c7dea6f1938aef17e2988c3f00d7116f14afc8ec2c11871e294417c285ddb8ad282466785d74a1fc758c75b0c9b511a9cacc712e508d175fc2af6b4570ef48c41478e504a2852afa7255c143da3bae56510f91353905e2bb708f638676733b6decc9ceceb4ff0033c834c5690ad912efffb90c76c116d743feeab71e0696d183764e6f603dadee784401d4589496a5f03f8e3e81017763e81fa90b75d617abe655b37c427049cbae0667ebe12207f50a9d4a4f14026252e11080f9180a13a45e34f32e960386e89079d07e916b3ac4eb06deaee7f15c648cdb9b0f2ea1a9b072f17cf84c18f52a8058f1424e79af6129fab29d69b07a7a784cf5fcac4b548b6f93299b430e44aede243ead6a89e97c3d82ba780ee4f1069270ca1765f49025e5091a55e74ef3e1821004c103c307dbf6a31d7de3b4a1b82ec8c57b936f6deadcc368a7e8556bc453396612f5d5bb986b6c95eecf31045c3d3e33c02dad956811b5d50d502a07cf3e9442e1b12278b68546711ee9f4c28af939fc1d83317417214b5cc5e8c1e1027570e1e96fc75a3662ee196bde186265193a569af14f3b7f5fb2ad0bb31ede058cad13cc270579452865973aaf14cb07e8619b3f5de6bfc335ed01023ae9c7974ef1ddfa2e9a5f3b57fecf1133450497bbea86984caf2858f0e66cb77256eb5d5a6bc3a27e4f2275e28ec7716cca24597ac3681904e4a2a2f838f15119f100a4b3ecf8c363b152b514cc2cdeac3f56e73f811a1cbb787b409e8f9eb33068e34b9f27fba25f353b8add40fa36c446582e2089beae3eb031bd0d889c74a097c4fbe263739e04e8f339a76866b9101b4e1adadb3c9a7cb75c1d2c12108ac478de11d27297ea22f62f0a2f0ee9b3f5c29e1e35e616429692fddb3b21ed80ca5c6fcfa89fd80ed61d569fa69ba6664e20af034b6769b6669fe2f4676105f1d055c6a16311e211f1912be2f1bbe36d7acd15f0b162339f6b46ac303ee3d5f29724b4b40f48f13feb6663b6e26080fe4dcce25fafcab5843abfea73d601ae26fe4ba16ed1d9f38fe975ee68e849da527132dc36b77695e3accf9084e20415674f42549c917d306a9a2063109819fc1359bd511cbf27266717d06ef48cef7178798dcf401124f05e756aec9bcb2c3c60a16b7eb124cc5dfc1488db3d482c4fdd81106f88171283f036dd5a394ca3753828f64c171cece9007bfcb994e51312dac5d09fbeee71ed5794d11572a0a137f1a0eb8ddcd3f14d0018660ecca021da79d7bb1c71ad13df70e2bfc02edf0f0ca16c0580605020e08820477b31c03dd7c5884352cbd5bd8adcecc4a3343434433a42fd32f1cb8a0a77e1b2ae98fd037b77385604d52dde79b115c544b859d21641f52cbae4ae6763bb8b3a7db74db4713de3492f3fbb9514a2c64f9964680292b7f5254d301fbd5542c2690a4d85090cd3f7d3a71c78cef9a515f533bbdbf649e25cb557d40e8a2fa54dbe02506ea788e1911673cb76a27451bbce7f02e2c031e1a8117eda34c9ecd88d26352f18cc4c460b11e6c884cf64750e3b08c13884fc0a7d28c268063c085446628eb9b72937798b07fcabbfa6e00d8dd76f1f2c04aed5ce471974092e61d870ca3fc83be9bf45d00c9b546a4cbe700dfa354c1a559418c5ef92339eefd676691cf97c288d063dd8f40ca473744ad6df940c2bf29ecec06f4d3fc39dc4f74abe2ff1c4b1968fb69095afcb03d051d687fe4efe997277cf06f9dc16ad93fb4ae63afc4fb9b85c4cb89f61e6d0ff76a57ba560d47900b4f7d284a48f352f8d4cf165e72db37f8265b2a1a77bcd7168ec59c9559d9e29e044f6c1e15cf2ebcbd8c3d6a09c36005969ab8fc2f029e77e2f4eca4686eda92bfbbcd92d267d704b4a70a0dd5f0ab51382ca353c400789a56dffc491b5377aa32d0a572e6702a52cad43811a1a04b96da989f86e0dab9267533a40092dc19083f9974cc9be5ce9193ba9d052170c80079342b8c1fa8a46b54cd3be995b3d14995a4e69e4356619e6b4ba39f0d2ebaf91c7c4e138e9cb534db724337dc2686ca045361274e155bad5603e66d8142493da380a0ae232e9a3a3f2b51bf7670b20f70b95d6899937152331b64509cd77b101241696cd148e9009428dd28fff4424663033fbea9180d83f06675adb4dade33a1c10dbcb792fda8c375c5f6258a572cc1a473ec3878a69202c705ef0edba3f1e74775533cd51f443cdd34d49d8aa803634db875cc9f525af853752cc7126b17c51ce857d01ec1313575ad7f7bc07948f5830cd230536c38a2723c7a1b5a19bccdcbf1a050588cf55dfee261263dbb067a1b6db9bb2851ed8eed161999ae88f186e75215344669fb1a30f3de9b2c56fd9803869fe7230d92552ef514f2b28d4b433a42feb783f225f70fe8252f2a285d3516af026d4380b991966ddf759de31d6c73fce5d81f906634f56dddec717e1093d7468e475274e9a33f45310cf9e0eace197548eeaa0beb3f8fb87516cbe982c969796ce72d4a4460b5de87440b73205c1a3f957123fbb70b657a6b5b0fcd76836ea0544efd80df2f367a06bd5c9bcf68e74ca8b0c0ea2cf309026be149d730044ec529469e680b6a34ef1c4c6a77cd5b1b3e7aeb055aef1be4e282c68263532e78efda908d536983f09525fedb8548913422122d7d7bbaf684ca2da57af4aa6269af6379856ec6bc094823f5fcac3eea8b1e5b86fe1f01033c51036896d842f0a77486894e937e138dad8f04105a5808912a3fd79fd04d52595afe53fc6899416c7735784ce0786a430df29f200b05315a123404d7c945aaeab085b7cddde7a1d02d1121c99a8f153a591b169c883682826b1c3a992733925cf962cbab7ac93270abd1ac03c92b4496e29fcd23b9683ed5aee6df62f4c5b03f4f955e0e8dfade03a8af20b824c56ac24dce27b534fa16e643054aeeb6fde354c634b017fd816e7c4654255d5eb4094badb571a0c3c9b3cfec5378881dfaab799f67fa88d3a24f93f5d977cf455643338dd4def63b43f316073b6d199334d899eca5f7d72c5a9df7336179f250e2422afd1d19bd380b500a89d1b8bf4debe7b7ba2fcaac1907a6394db0f22ae632b98e9dc7753512ca80cf80c17642e9c4cfcfa58fdac35e695123d4ed785af264f08124699466020d942529fb5085231dfa96a07d49b16e7ff3f6eb0c7826e643284277a01c434021a23cb0a6fbb23026e65176dfcdc0351e2eda11f3f1e897aa9dd8aac47e6568d80a7d21a5816fa80d5831b956080f3eb6da02e895071a382394a43b49037a48dd589ad6f873da165413138542e4cf21d4af84ac2f25ec59a92b62569f895ab21ebd0015f6f72e0041c0dd400128fa71ce1b4eab10313dd812a0e57267a2619570bdfac25cf05f63dc52642503385ce4a5439dbd7c923bafbd5ec4354e9e997153aac9e3453b4924064ff3b5aafbaaba690e721857aa4805dab6c62b51cb9ccfe924b4112b40717ae42a8c3706eed8e4336a1e0d3abb50fcd141d6f2ab286c2ec87e42b13b83078b34a46b26afc37a9560faa729c7c7547dd8b46941cc934394a2e1850cdb012857366861d0d42edbd37306ab563d910cd895892461e6e20e55049e3714ca889002ddc62653ec5c845409639e821ed96a9e77a9a927165a02a67908ce84e0ec724b664fe4217829140de3886dfa516e51ab035743c3c3f3d1adf13bf99e2133e60a2abb78a6bd1ba41f3dcd7163d4c940cdf9ad53b94d8568f92fb80b58ab7b005fc45e9a387ad948e33adee07953ecadc1fa5be35bef0e0fa809231c296abb3ed4fcc46ae9580df2cb8e60dba60f268ca79a59edc8dee615c927f27a4f0b0d7a439bf6aa24fca1c0badcf5c37d2bc67e0f53d142ecd55661aa980879c4839281cad70777b849b217e87f9462ac2cd8b9c7afccf6030e36e80c634b813176cbfb872b99552f42c1713e626b6552b3ad023f442a49f675d27edf275e6f99db2853a7c4e30c04be37f2807c9b39de32fdfbf4555a8dad2640b89f5aa0945814b89c4d9eb332ccbd6953af0d5790d6e63c111c0d769f75378d374fa3908e10a05168ef5fb4a117a38fde99a9ac1c5ec9aaac7f3488dca9ea5a80d8161e0d858fad339f48390667b0ba56586323d777f8d8a0e3ec307b4eb1c7ed80d1e0af877453ce2364958a41b0a4b1fa4acc829c8daa301ac619466f2e3cfcff91c31924351d6fc5fac00f7b33bab9166baaded398c076d664b52729d67cba6a98c931e1dc06c746839f508aa4a02adf9919c5cc47a5f95f3c4945c7ec2372fce3c9898d2671ee2aae1fc376c668c1685f60998cd34282aa2862997563bfaad9ac385f82d8ad90f7619e64004db0fccfff8b9fc9e91d8f91843b7bd84be0d16d0f7f61b757435e288ebc01d17c1ba2a0902399d2fe8742c4de6824c958d1825de1f9065521a0b93fe15b7320c583143376b9dedde5ff31bbe40b18ff5943c4a40e1c4f40864beaebc3556adc2b478ba20e9e0deb49b10e521f0c2548f25abb7fb011d67a00177c38049b87b030c669ee4afd5dde49945e5d20601ce8eb89f4049e0a1d2bd87adf06339796ea2ecbf8158dc475fa137d95a8f34dac1b73d78b04c2203a12d5f8db63df7aab2f6b646acd250a16c7243ddba94ea0fde22def98a10cae278a0419eab7f06df0f978594b76d2d86a764ba6e224ad5c3f68e4f0fe5cc97499f75cc7dcbeae87b77d68c36574e6b0d96f9025205ccaf5554308bc2ebd9306a20ea00b9a75bd026f07a9ddd3be0f8a9c32477f467efb2844d7b84472787fe2e03d9e5810fbb2c2744b88b18f0c74336fc2b2220cb8614f6df261e6b5092023be955ff8121583e08798647ee68e75472a07650e8deab2a9b7cb717a4f220ba5122669b735cbe8fff7dc3f48fd1150575c628a8d5cefbe30b2becd44984a72807f17b9b3acbcbbfbede72302167201837ad05bdddaf7d64ed26e5be3e48eeb6f5bf3d72cd97e23062044b2715c941fc46f376e96bb57da37fba63f9f214d7950b4ac6e28a438eecb8b436835734c9edcef3fba38b57014270bc00355ce048e6054396fad03546cd4af64c7562abbf4235a5babee15415f9c9ac6fc68679088b253039fceae83821ee94d7c3beebc833bbfb9ed1fa8c74aa08c28f68101f100ca66e17e1d86395eed7d3390d6b2d4ab873b84c33e0eb02a580e1d88c2297b4fa85701c7551ea8de1163fd6accf5916c4258c6c6ce257af60d573cf544947514d2b7695fd9b19f42695e18bb74e6c5916e86bcfd759f7b6119b5610665ea475fb54603b2804b7bb7c7c92b7454ed9e3020cf8bd31a4ec37c9e849e8cb1bc83e2d111143060ebcba1a121897cea59a3283a073586616345bc3cad62f6863493abcedd23611eb35a3fa9a6e3f70f56ea3ba64a42d3fffdcda59b8db135fc8da4882fd5ba1e24bfa30e6eb25d834f498bebb582ea255e0691c5f854d61430a1c24ad22fdc255ce1bf07fc422f3cc4f50b44c7caa42522c183fb3434cfb88139d115dd350cf1a6dd6dfb2848ccade2e2248d946e9f704a98bcd4eeba7e69b88cc9a7f19472d09589257726560633f58c668c5dd03ff5b9a6c83aca0de8e6eec8ead45906ff4bf7a87bc9bfdcde4fca4038808316e0d15de69c64a3b9e0fc87d29539c95b81a81384ba8d0cecc13a97782b0dab4380592da1a53fd031e612c2d57ac1c9b2b859708099743f25a8e3b31e4f012a6565b3dd2166bfa5c4f293c6231a4560d51336c78870bb4742e58414f095fe3b9b7beb950989a55ba2e562a5be9afb0132597c39b4cba8cbae5555fd4ef8a9518258f2eac595f8e626e2d4e0cfd621178ee6f3e8a2defc11102b892b37be6d0df3d354a4a12039bfc533a6980e7429828dabc95ca97804cd7259ea3d138b8d2ad3180fab176c24b148ea9b9d8d027ca6b058595c9411366585c8070174d1d01d8dea428f43fa4f82c166781e8b7dd51cfd88bd2f3c6a6238b113d86586aeb64515ff0ac06e814f942f8f2e10310ab36bd923d6ef7b695e1d21dcb02cdf13eadc7fd325b207bfa001db75776ff9a1b21bc397f755e9b24642261b604b48699ef9823a188407f8fc6bd8a62527ade20fb65acffe7d4e4f63714ff05709c2c0a187c7343ab3f607cb4b925df4b0dc7f8c506cc88d23aac4ee48379752f454e08174e03ece4ee50ca8be335dd3984cee2122ccb32bca82d3a49e74063e6919cdc82818410de0d25c70979e61642f2a256e530df3e590b0d54877c5252c7c6070e28ab4daaa74cd526ebac5320c7a9dac4cfc227f456699f062f4419dbea89611a8bf93a5dda6f745553e771e850e1c130dc20e92ec2a7d5aed065b63881c50c4ef81149e83afff55e747d159f4eb3cd4648b8e95a75f00b8beb5ba273e508b8e2830b2c9a65a88c2b28bc4e3b66c86a5ddb42ddd6c86008083b6ea335e058fc75880540eff7c5f6ed454814a0b08760aa1a53978643674a4e40d9841545abe98cc45c62893761ae1edf8cc7e9747a0980d8319a78532f2f8bfec1fee132c6078778bc27bb8941453fd157c445cb0fcdac728b8a7a126fda439619f6624b04fac3eafdec77b14e8f842360f5d0913101e44f55da92a7e4877d25c927a71bbab0e444dcecb974472caf52bd043f82080cd45943b23a3fee8e00c1a66e5cd8747f44df97bbab1edb7bf66627e2f792967829a217853a969ea42a5de6fcc5f6b78ed96d1c105ed1bbeeb80badb30ad7b0ed2a6f3fcf054b0dec936f195e960ef6fb2e46a40441f77ea5d3e62a903756ef434ef5c0d59b0bc40542e4ba11cd6e43297bf671f20d204dce7c47bf00eb3baf3889c958c4e165cd331552802d8abb99375d3e8788cc9648c06dcc1b6c8ec4612a7a9d1fbdf0b40843ee3edad002b41c23b659f4103ef0d579d1e241ce0be2444b297b73a7501488efda23c021a48204acbbfcb91b325de80868fed73ed1321a33e3df29216866c4c114ea8f0a24e34c5af817ce6f820c30dd0b22fbe371faef6b27098941156024694ba7780b9f316e9d0491a87e5ccffc6ab1710d07bb8b378203a203a52d72ce42ee7c8c61965f4bf0407d1085621c27662ea629dab450e2b0952225206a152dfc8f18e0b01e2a4aec8dac9933792e9152a8704aa840734e198344d585bac32630a8b67e3ee0de1399baa0a38e2d6ab5cb5749e8754fa1a19691ddff32c4a0afb451a4855f5bd88cabd8060541eff32333641a1ecb53e0a6751c05d9e58d7fa3e4510a110bb9caab76bbcb19245ebf35afa01088eedf57f40241019096ef83d5fad1fbf27e04c6a83df66c742e97beec3a6dfbb3c480a9d36bc5842d64814791b03ea66798b86fd6a54f36df42966e22f3ae94d456a93ddbe816a17a1c1ec4ebb019e0e088e3a7b3164b6fff0a1607125c296a70dcc1eab07121dd68253ae44360eae941da0abc765994622316a30ba4cea7f9296e0fd25868da5844e7d73ce5db464420b28e6c8cf6b7fdac65768982eb5f3643ba1ab0f1ca1685928db7bbb658dd7f64a4dbe0a1811eda1456e8141342b0770337c47727489bd5411147b485938465f880ef6a33a5235ef2f185d25ba86f04ed04ab94efc35de3a7ea2e5f738da22e55e94ab0e0394993ba92073c0505931092abcb1b37619f0e731105e389ef47eab32825e7db3d9ea5db8f5a6bd75d2550bed0faf1a2da10b35c75809b1b28c13f428c2205e9f7756a7878adbe048df9016e3bfc4a7a7ab1dd25ff1a9798e8bebb6906bc59af748f1e7a8a109cef015b7ceff21c8316d0ca701e590130a139992afe24cedccfc8f88b59310eea4e0a0563f183b6fa844959f967dae387da82939c7c6aeac7ed5f277a60d406928eb06f84228296b9f0dbc06e8976fdcbfb3b41c909d7de6eb21e7e7226c3e0755fea36cbbeb13641e10d95dbcd1d0f336bea91e9f2ad032c92834cd1ee7c62a4171fc8974bc453073a723defc3a418d09f96274faf714cb18f8dc3e828628620d8d04f6291fc4679f06b17daf5deacc19a812b7223fce9e0868da40f25e095a53d4beefcf57b2d7a4525b722eb57fbce5383ec2df6103b16dea4bc997e6f73be04a8ab2059b21ecfc5eda62888a307713439bb20740d0fe3066c8849756c1e0bd955aaf20da128126c1a9af8f2d941d5de624e05ae3ae37b430d7e24a2e1f33d75cd6ed0a7c56c0f493d30dd36fbfc94d2d8a38aa746d7be32216816bcd6209880561092ef970c733116cd32399c996f960c913b92a28016108055020ea2d998d00ad3c60d68ddb16d503da1b3af9014847579d8dfe53cfb9d748f81112d627d7c48b03b90adde7974a35a4d5a4ab55d6ddce68ee2c6f066a107dd58eeec8627f83c44d6380360ab264f26764fc083e8066c298dd511d54c770885c838e490954b8cfab5181bb135904a9e86766d6f99ec70335827661e937e36ebb2759eab37dab006fb90b1c30dfa5c7194d7d84c33eb6ba69114e82a85758c73a3c021f99705bf57845aa6422daaacc9f7865ca2e79a50ffc5d037915fa59df9930b885e8b952ff2067d61237e5198ce11896027f57c6c8afe27adbb4b4bd290f97c4b63a0d4acf6f583c494b077880b0c167b0c7f884a5a8b41c994fcce84603cb45c0adde16259840c6d9c480b4b28a6f29a63ae697f84f64cb5e7a5869aeffaabe25e923d787fa5b36da08aa0b17ab61c3322b5317f3657c23b322eb2e99b18312486aa76dfa4dd1c1969ccbc2b0d31503d6d959c4c1028d198bfc1bc2aac5e8b930caa9be2dc15dbd0417632434433bf471dad2972c1b66a90ef1dc9feba4092d2ed1b96a17c65dab24677b3d0168642d024d6a12c2fbffff87bb2b5f6891e8c2f2f8f84047b1149fa752a1ac40f53cde20b4be05b46571a2d7e1b58b2a4fe905f50299d9cd6d334f66e0ac605b57bfb1452e03643a45b22bb191e55d5aeec50ef8b24f390fafa1a8cf2ec2091989a680d9cd7c16ce1becd3064dd971eb2410be7e404da4733d583475d87c3f30f62b423ac122a47bd89202e83b6491b7a8bf5227e70a0d3eca28eff2f257ad493976f3a7be8f9a11f90975f88d4c412a53db8a243329f43ed84e80d7d520c0299ccdbe6c19e4fa3afed8e2910e370bf2b1db1320c64fcc85194cae01b808818a2fe39cde25e5cdf3335b39c9ef2f5c1699ac5cb25fe5493b1e3f1a1e4fc3fdb29d79bca062254dda032a318f9b87b1d0bd61b62e84fd6d571da5b0cd978c576701de44db8c45d262dc26c546ffee1c78765aed4fd4bf2eb13412871b2fab74e61b17a98cdfabe43b7e60b027d822742b6d4212a208ee402e6bc232f83409e27a45581d0940d88e430207290e9e3c2d2f56077ccbd8823fd285275fab06e191f7d5635b0f15433a6a06118232c9b961ab35ca64cdd99b60fd44ab8e705307e6273e3fc0738832e1af70ec3e60115769807498d3400582ba5dd28e8cbbc4f628529f979d9608b8fb85e29977f9342e80592f9384b631b40e457c6a58131138ea7fcdeca4c77f02f268c0b65463ebe3df8828b9c7a9adf64cd1f3367103db52b0ae38e726f3dc963c52711568e4d4bdae799c73c739245f0b9f1235c8cdc2b165d322d43fda9ba285af015eb863ff0296b7134e641d84ca952b22a38d2a606178d0bd4e3129657410291ce1c14f4646103e2dd612d4a36ad95aefb428310b89292d445785b15ec743d63c3391240b98e3030930863d9fb78dc036c2346b43fc99d40070d2d04638f20d0403c0feccd15717721348d43298fe4ec35be634a6c61cecf4205845d942ee874fda7c8ebb7e393bb79a7e9233af1754a5ffd1ad5502a607f3ac3e8e34aa5d6fc306e901bcbb6e09bc621c2a990e5cac4557e22aaf85ea9b2ea546a52a59a01f6bf2de96742294fd0008d6fa91d7ec60675e44f9389709ee6e0a15b8d5518b32a59ce38bcf29fdaa5f2f402ce4a982351168f78c9b3682884b3fc72bffbb1fb3ad1e20006121647244d421b09c9542faf902192be507f0ddf3282248fc02571ab1aa6bd74a0fca5736a643281f1efbe412d2ab9fd76a8614c8dfcea1f80aa3e038d69b2aded0a732ae18e9262665a17a1a51eb1c11ecaa1686bf4476a44ad480d21c3ab576274a88218b9ca9713257537337f31d7873060d11666fa2c51d7fe98b1b88436d07eb430e3b00142f7a36018e3c23253e074d92698344f1e7aaa2e59241f03a2608f843a86dfef67e9e8db5503080cd7875797c4f68b7016bf6f6436e452c3baeed7271ec56ed671e93e22b3b8d6944f5f7a53e86464bdc30b02b20cee416fa5bbeffc777db9f40f9605000b71ed9f411f40c964035663b37c078a5fd9ea11a3bb3a18264ca394092098faba147befcdfe071a26f35305eeb580f07c1ffa196bb279ef28b0cc898a450a450fd8f86dc8e3dcd2625f469eed3e4f61ac5a6c56fde9c75eda8344b0b5c20f5fb8acef645b019b4fb79db841fb55aab953f497dff6effa84947d65e6ddadefe5c1458e82971fb283407eafacd2ad731e4519b72c68f765022e18995a483a219adfe68e46973e0312fc655b960815616cce4a54dd9869f708b09a75e00671b83998c43b8ac584ea4b556ee228b90fd3cda66ceba0c23d769aa1595e9529918b7d70860a51dd1243cc19c59cfc8e186e8cba29cf8866c870d78c49cfccf4b166a377dd1f6fb17b9392658131da09958ec2fc1bc8f30194a43458f801ee7269d5b4afbf37177863d10a7c8758967686b4ea839f4c4ad0b354e98939d51e2e9e978d90b34d97a5d9bee1f9fe61007cd23b1e31a4902a0d808daa71abaae7335e807bef557df34629ef92e4f3d36b7d125f8209cfeebe0f84a5c7c547f32d26c119639f87ee2791419cbe908d115fce6ab6c1a0663dee7d755636894453d864692687121beb2f41067d7b485fb440e3b6e119b85447b72636351efe302e0eab9dad133391d0fa207c00e61a2275acd96c3cff630c0de091d6683748dd26907a30f3cd20d142c243c8e9180eb901e02bfd1f286bedf4b69a172f866f28fcb873a7e81b639356b54418525bb7631c66691ac531c5403534cfab4d533ea487f3361d503a14754ecf0c0ed754370e085fa46fa2e300c8402f4664e54eb83566efa57eb7fd61a09e73b4921394c73dbcf321099eed29d76ecc4ef8ad163e6b8cfb32362b954b95ccc30f447944fbcec346cfe409e979cd5452742c197287dc459fb9ce3ff49007c5436f92b1297238721461b4ab1e0ac5f3df36dda2b4e914dc70a2f23e64617dbbf84bf7780a937bfd0c1f541bcc98f04e2cf8e71a47099e656e060227b2179f8fb0a5fc4db9c0e6f1d9caabfc24e303632ca6e442a1d312da93d09ef0e14cc968de4e675e1d96da52c6074804dccd3981c1707d096df977623e0e2d0e10d4bdee4d3fb04fc9b23d808a5b5cb7a8dcf0330f4cf720d86d848fef7a9cb9a164b1abfbba92e506e8e6c217853b553c8e7d7eeb0b3d4e6380050bcffcb2beed1d57261b60d6ff64eb1edb1c964ec1a67661b941bf528a723ab698a26b2c1582e1c8793f5474f4834592628de35662c3df62b61a84d49fcf5e2f3b256a5754143f5724515457c0ca74ec0429a2c63024998f134eafeb74449cb26c13cfd33b7efd9da71b39b511b23035341c33988bf498f3f9a9af69684eec47f3e4195c4ddd360e44662226d7dbcf41ac21e00f623ad125afe16609828377820c8122349677988fc9890d8907d2100bcd83d6eecd493828f7339e13a609f16335fa2354e83b9dd0216fa189f42c26d8613db4db7d032f8846443ddd74c78a59be2f19cf5262a78ff1c2fb71c40c8049c8eb70feffabecdc4b624fa84ddab56dfe98e3f39e4b233e8aac927473aa60ca6c2be50d64cd100fc02730191a4f6c98231cce9aa3ca0fcdb7cd52e054ab5b81b0da60b7494ae4e8b3cad9d5b593b77e73483a3da4c14b665f1b8bd72eaafe16f5f1b499ec451eeb3f737788827494e302d452bbaad3ef3902f6e0f5492a95e2436dacd0a30531b119e7b91bd6ffdbd4e53e715a49231d636dacd9e543f8eee95bb37368a7b0609e1af5c8d6c49daf262056e7f14fda61c69dc40428ec4428fdcb3976535a9fc437fb265d7380990e0a5d06a1d203aed9024081838a0c7722e6fed1c6b28adc87aca0faf8398880d9b8205d14803cc06c4c8f9e9891f8d9b7f08653f4ec05e55492e4f44682486f66927b5d3dfa2e4c1c1adebea0adace7487b449021addae85e85a8e3617d5cc4b092deec74dce2c5939f9faca5f305bbc16e9e9090daa0a0368edddd5f52543edd49c95afe42ac73a20cf5eab2b9292d7a8f4e57a6475b340145796a28d4e8a03cb1e2ac7601569313a3b6d355bc2bd2b25d3e9c331038eb129b792d5674137dd75965bbce479c078409c7c5e8cf185392e3b379848e37e35b642752b96f0d5998bfb60e15654594a1b80c8fcf67f10a3cf91cae2bad1d3a012ddf67b965d0d72b4a77df6f008d80d41f587de7fe424da8572dc48e7e463e6e4e09840c98a69739099d61c73a837da4fda35cddc36948be483c9294f936ea65cc97961251bbd50efcc07cd06d77bfa1923ff6e98ed8d3975cef06d13b9f675b5f57317a5b304452a520ef232d631309fcc2bd894abb6ac49dde00ab699d6d12457f60915b2331c49fe30717ab66ba8b8e881f6b9e566e71dae36b9433929fabd764464ff144f2325e078ad8db55dfe75b289e0b1ba2c37544bb1df1628e5da122f4695ee259f30ae41f0d3db66e943a9811585140452b62e8d1aa5aeb86b57595957ed5b9afdf5f60e6175caf3434a14eae50409fe71b064d0518481f923dbbe7bf2d50bf159a3e7b2866d07bc49d9f655eda534392cae446d4ac8099e225afd7e5e9cec0f93f101ba0f08518ac2bb3102fdca3575c6ee77949be2b9e575315a2ac75f6417b6e9c4816b53e2e6e8bbcfb542461de1feee08040ff6bc8c049e732029f5ef25aac41397201039a0cc396ec9291e4d0fe94efab1329449f15fd8384ed9261025e1630170b8a48e666c1934047c83145990743aba060bfb16f36ffac74f0e78272c5d6179d3a437874bc70498bdc9f5e6a2f001a099e758714f36f41edfc7d9362b5e535d2bfabf4be94f6370ac5bf01b505ffead0d550d94119aa939ae60866c5e41567d89bf03e68e187c619fab38ffb32dc9f641a680aab4ad0f396faf10ca2fc0ab93b76bd14a7b8774ecc8d7c0dad0e75c6e0826201ee3bf1dcba40a01f73028b0841228471b012ce789b084f7548f8a4f334a7420bc298b370446e21a159e0f0a1fa9283edfa02b4d33971036dc8b0f69e201651875fa75ba6821950c0dc7913af4f388d79ad09e997136a0d8b262a309f03ce92a77c599344c32ed47a3d718809f1e2f37741d988c053d2c53331f8b8567804db09bef57d81f2bc1449b65e82d8631ed32487b83b338bd94b16ab001deb566f8f45e8987b0b34b5da2e13d0954c0ecc90ce109d155daea2f1a37c6fd0a328efe8d644588208028969e7ab49e56a9235144abb65d1febef6b59508ec0c8463297835849e63fb4cc09eb14002452755e821b5b1a079c630b9d15ae48bfe0ea578c1004d83b2aaaca3e2b1fcd16fba2c62f3db0848dac2443e4b6f1cd9f830d0b3943efdb914750d2f643b31622acdead130b598db430b4fdc2df30ce2228fc9c408dcd3d731d98f4c2f1bcae7d59053082bbee7b4170becd3bc90cfe7d698ba6b79570e6ffa4d88c1cf5ef38d51ee855a80fea8eece46b6ec3a10114c8d77270747e73443233519ad57544ee01d31f656b699b27eb89f64f3900dfb6ce3fdfe38791e6e77cba0b5e23de7f6c994723083d346c7141b252847ceac6dffee5ca23998ec8d92e921a280e9790487c3d63be5c778e416399aca7457bfd7200d2f5de4af6a677dcfb0bdbfc81cb2cc4f039a5c2c3c5cdedc7db53ee915220ae607602ea5ad5fdecec7c79e49654a4b15ee27540dbb822014025b986a1f3981fba4cfe8413616328f37c849e12873faaee23678163597b6d34351ddc9d0b1c26ac008c67b0ba08de8cd8010f8fb3341d35af56564123880b9149a87654a51d05a9b273abbc77521176b3cf775b6f3bd535f78c64934a13ecaa39baa10a8c51658bffbf21e6b4d21d0da6028d0e83e76345ef90d1bc2728dc9a6a51e02e5b0168e15e2df3a95f49406ee9e7e43d8add827051e75220b853025bda2cf28a5ed561e8c5b4df9210996df1ee99439a7f0905a61664e43b61eb51ddf19ab5417aaa5f053d611f0fa65df11bd7d1d846d5acf034dda7d8598c96d0386796e10a9aa968d88c6b7063e549370ae673932051bee4eeba9c8733067f6c337a77df81a881bd1fb63878c1b2a2609a7b0132f10b7924867edfd74fb79016be24899789a317692a479369475d090f2989870ef1c6f4f6de9d09c552b0fe99d28bbcc85caa1edc9c3223f832cd4319ae5962441ff548074d6273e6903810479bfb098ee68f4906cd293a1b45a178cc027885dd1a344aaa5891aea828415b58575885e3bbb6b915dd988f58800aab0896b07d4e3d75e79e6f62a432f0e77a1cc58ab3fe4dad3de2aff9cc388912f063294bb290c8bab7dbb0b659620b85369dc51f1a76b2bb91d51368e24c346dceebf5624228e9d72d682dead92a98802f00d200a01df3212a531918807d72e5fb97c4f447dc5f05e3ba363f1cb9524e41dd91defbc9675cc9b70d7f61cfca406dd297447141af44f4cafe2e4159cda954aebedd1f3c9afe581c881ae7f1583cc12c3933ce7a9aee8bdc4bfa77dd5be34ff77752c0015403e3413e1ae070adb428ad230d2ad02838f194e411c4ed372fbd014a19b5ea6e25f0bc2b55c25350cd2a17edac04a84db4f972f42ebd97e3dcdb556c9034b66dde621328839dbd8bc5d4450dafe8bf344f0b779aabda1751b781d0ba182f3db6c6df6b3631f6011f90fd3671b47bf69683fed0acbc042ef0017c5ae8b5f8951700a891d3b1e5975e86759148096e119ab25ee9a55c80bb42823e684318a41ab5baa56562e6e4efa4e678fd0675132bcd32e3f4fadb799269391d59d9a44e6d213e213f953f4ec5d61a8057674f2022943e45a5ccfedd1c54041990e4319bdd77069d24d3356a4612db38eb7525fc5fb7212b57860d227396349651294030556c735e7506e222f1702279de4c6d30321526cd2d7f920543a2db71a7a3493cd2ab3d2c67edbae41e905bd3894cb9320a2a0285d9c04e4a5049df74ac8d2b46546238dac1939525a61ff278428bd00e11ad0e1235d0099ebd1d803647c2a6e5d0db1b92da8098ab712cca3ac2234d1112be02143c05f736c7619b0be08a02553f5160303e9030bfa8ae673ba4ed4e9568c253adaf92d34cec6fe20d165eb802accd03a2e69f0abc145277f1d20faa7b45e23ce54d645580cce113d3f69ac820188dae7b47f35feb9c68cc933b6c4da46d507cc47f2e873ea47e696b6a1956203d9d96b1962a3dd90db89f549e0d413329ac7a283b67982b5c60fcfd817227d9ecac1e6f66edde192dea1975fd5588129647ff6ed5d5cd5fb169af626eb5b09317d617b1d5bc6d422b22a91f775f442ee6a3b073ca3d3c171cf4f22209bd8485c935e4ab621b73651e4b4d40f193f42aece32cbba7f74474101bee6242d3214f8058312f78f62fbe3c30527163cfcfb20e5c04dd43585b321cd00d4d8c49e7085641ad6b6facf78137c6fc2eb51a7ca7017867b5b4f1596d1b05dd953b92fc38d13380ea6c09f7842fedb0fcf3a77ea6bfbd3e9e50cac51c093774241f81d615d001addbf7edca3902ceaf99e57bed67fd17bec03eef907091397eaa5e862dfc88cc182fb0222f7a310b321f3b5ac4cda8b307658e0e8ea505134c1ead87d738dbbb309634096b6e0bb44816e5ef7edd38399abd29da1b52478d978278c6a280a6f2313c2e27c94e9716eb1b6c95b1dc01dcc4776dc1b9655dbc8177f52a2376badf88d5bcc0822315b9dfebcbd3205b52632782e155b8af88a0955c8ff0fcd58484d0b4dc053e11107a3b8b7bbcabdde0854b96c71863bc59920e1be558e3cee31f97b9a2908c364c18c11cc891146442d05dad17a57b63e3052bde157f92c5a1675570a6f5a2c6deea9901aa7e5fb87e6af4d788dc4ef1103bcae1f15ad981af7ebfa78584a2203d600101dc200e18e985452be9d477389618b63051d07a52835e2926f4a6f6af5665e06a1f070e045131955386dde6307c6fcd599c1a40f8981c0a34d88ad13b0f14cca1b8a2cc9f7e4c1e689b35ce34478aa89085e21dcb53e710a9620fbd7bdfa257e2f12c99f97a6153116bd12aa667e05a8e823e5dfe1b5241d604fc713459d52e90f455c539a6fa4ccf900d1bd3e058af11f47e93a684482434f4eadd023ccb70d0baa3accd2f485489d5c122e3c67e5f793efac1c4d8b37b0a864f01214428b4b4a8786b7668077b2a324e1b086e065075b0e720e69cc6ce12a4f257b123d7b6debdb7c623c69cbcda805aef4ed626a335775aa8f08ddbc49a235bc7a9df1068546b1e303f5ccf1ef49f06f2e293efbac2bc75ec5d402273ad5d1585b1ac609e8430b9869c7ab5558fa08df903f603327607add31afa5161c5900b2c570406bd02d38d66e01f0314441ea7033611cdc924774bc8f233976c4eaceebdad5dfbcca2cd85c528a3e0a660c769b94d023313f93529f303fb9fb72c6b10ea76697d59f1e3e7f5e17e33bba66bfa5d271f1fdfa84bc1f42e4b509157022e2c140f17d3b41fe72b90f7128c73d5d3a7d44763906cf0721ac1e5cfb80336d73053c79ffc90a7fd42b9a989633d7003adaa2942eeb927886b621595feaa3c11471655fab5e431a4bef1668cccbe77f2515395c82d9d5d548cb123c1683156e657e6053047873244ae474b7fd7f7bc47b4b3c70cb365c479c42240d67946f4d4c394f03d74f4de745d843cbb1c075172506a3d4ad8032e9e9cc7c91309af20a214fe135f234d8e3ebe3fb2173d9a80877c868094fefaf00791f815a31ec54cf6496a92bd0f7427506ecf4b372ce1c140b3ce95bfddb51ac81becaf24647aa0c0e6c0b1d35f3387c7ca7a5211ef9583108b210235feb238463eab7ff21042583376a5446014e73381e96c28faa6d19afd3cc3aae2d743290dee5b6b77b1d27322b3abd9c0deff85b370df5a4bcf776e0f1517f2e757c6c026a553067c8bd0096dff28bc77a1ef94f9acf4f85c5086a3e716d628d5bd7611d460604313aacd783446db07e87432a91d0320126da65f8245d30312331fa83a10950ec334a985e2a06767d9e56b0502683fc18a32d5bdc5409b58be1ab9bbbb44a7f7d66c37262762db8176c115644297382a4b259eb090ade239aa03451db458cdc362f1cdcb7235054c02c83a3a8b6dc088f68a3ff7f8b1400dd0bb5a18e39085ded49433c3cf2d8d89ec0e84c4be21f46af00bf944bd2d012b4c53efe7ca9530e3dae53d23bcd465fac299cc2268761069770d36ba396231fab108934ec87b828d60130086fffe3471fd5a5371b63f8e7a8b8801c3112623e7794bc27c078548ff157739ca6a65f23493a90795f2a8c22e623840c0c089207e294c17ee1291115ef246a9256490115df88e24e569dbabd3a963cb013aca5ee12b7ba9f900bb4950c4bd5f73af79b848206a49d494d5b7517edbf8ddf6eeb7d9863d81c3bd33ae721f38f1cc47f95fa8a6e6941e84609774344ace65a99abe7ea89b8fe06b8527ab8b980f2c541de5e89af18b230e09d55ab615467cb29e2cd8373c3f5adfd8c8abf5d08a3f908371816deaaf541ae56de197b734f934373efd80d4459a66a1ac4516672fed1a6c1a3a464669ef8fe3da913e75605991e35fedb2b692087124bd2fe5039daa8b77c61ab895972a375bfe050fbabbc303dafa815cf4406741acaae9ec02b106f03d645c106b458e0e963410033b0efe56715c696bc6d2cb6232668e20dbb051b5a6128e760ab99e837396ca6d7f32f2b10225a2f8ec1ba72d6082ca515a88e27abf7a1b6158da5c6e30b844367dbc5dd410d4e4d0584156c78ec3f8ba4f89fedad7ec4577ff1ce45900412d7180a51787673bd206c3ab5598059f8ecc79b294e44122b2f4a1d6eaed97f3c456b125163be3296d207077a7ae8dd36ea55e991dddbacd0dced8f97cf2480a752a6e69903b1bd8727b0d69158e85303935088bc1d405aa8ec461bd2fa713229f130318f886e59e669a641d053cd19383afcfa9346a667419a0bc2c05f55e1d4f8e8e17bb77c692fb457916a3d3598772542fb79753a673530bb884f85a7253b9ac8d3913dc67276586253440975f1345743336b10c5427fd853d17a3943d54c2b215c5b8aef4f550f19f4bb94d423324c8e7f85cc29ddf5fb32c3842eb88bd24e1a3ff3bc2d2302672deab08226c1bd76dc8e2336d0b542c47934435d8b910350e6788efdfd0548dce49f4e3a00d2a0d0b2dc90f0bbb8141fb1fcc4cd2b6888e0c063ea97e0249e6c32489e759e971ca1992c2c5d4d83c23b54c9342adec8b16143746da7fc85bb3c43d5859671b51973608c0131716f266dd570ece432b992058272b7f9c391177d74312545b6672c0d9f8baa9ae4525743c9d2888d3781fcea4476e836ce097d4ec508d7d96119f2f1c390b452998306782ad811c143c2a494d05b6d1fe52c42e78ceb9e6845d7cdc68522dcd668050992ba426c92b67f827bb5bf21173f28b8685b6b6d51020d6ebbca39275d293e6ad680610bddb69d1d07da2b528ccc9951fe5e0581659bb4a3bd7d6ef028a239247f44026c3f0de2edac156e6172fe6d31861090e43f67e004c8758e92e5bd2cea78aed6138590646a8088cc3dfbec07b1c6cd78d475571200adfb2b94fa618daf187916db65a32b95511430b0968235c0d6c5aa168c96a006b24485aa73c8615ee3947b1b486b298a48b37ef179c4a91133aac7b3f1eace97be38175824b6f199bcec59a2f840b6ff9c61c032db2abdad4e72f73c6f946d7f18363a947532761ee16af0764f192ef10c5734df7c029ee9f4ef8ed455f5fda1827f8fcba5e688e400c8bc109fee701ada842fb70075025d54591d0fdff4e52d1d1a7623290c43e31a8a8bd1a920280fd05d8b5a2039d3ccda16afbdf87b40a3659b4202b51eada0bc866e7264f77622d6b101ff271164e16ee5a47582e37b43aaa31041f3943bae8dedacbfba9fed8f097d1be68044dd24723bab563dd2d708e4606960662c8c5e4850da420ab20c3938e3afd4481f6e0b3f0fc2c95f6e8a73f64a07cf99330b0d85021e5585de9ebf01969b3be6ed32873356a6f81a20c2ee4836a0d3aacc8a349c50db50f3f903b244bcad2604c50c0ebe868e48dcdb0a9ba2a49383b7818d5042180b39a8cd14e50ccec3f12e19baa6e9b78b7e2f2e6a1cc74083fbfbccb6b6ef8d7997e8dcc8005b1497a5c3ccea795a3d9c3671c59c51838e7a03c899061002cf095ec974f53ab600edfc5f0f9b0f513ecadc51aa86cc1885884a52cb282f6147d2664eea04054ff2ef4f17afb56f5512b5ab028df46437144ced8a345f78e5b34be48f389ffee5886a576cd57ccd2e5c1cd1c95231d6b2091229467c5cb6a6a86b82e63576935d6a9b33d91b03e34384c985eaf281a9b8890472b5285dc2ef8405b18a35a28ab8899f3aaba13def6f1681825ba0d94f99234f02aa52ffba7bce366fc2c2b803008c725dee3a21a0ded71e6bb3fe2e2e4bc0587ec66adb00cb0292344e5e22a072e49dde5ec0f5afaf186608c1b57b0db884d2710cc502ccfc01426f17827b38e6d9dd8e65bdafb47a500008b3dfc754da2f282e74345aa4d7414a16e2fd2f40b7e3f9f65a22f1e6539878a452109527e06f77aae0b110ecd65f0d1220ea8f3e143ae2e121b31c430b0edfbaf53f8050037e2adbd788c87a231b6f31149c1174ac9496e1072b2f070e9520b47b8165bdec87bc6098a3d72a23b8ca5f054e6c8a4a6dc9ff5a2c08d69620254fbbd6afc96dd680c3e47a94aa68adaaef6b94054bd35ea42ee94863521aaf87e152db6ebd40ee6f12245ac31b74269adab8ed9c2ae52a17a2e7b688af117f4000af0390137d60cdd2262b7a0d8192a53417ce32691a5799c443140626da4e282fd1abb9977f497e6d15ee3330875fbf5d87bfde4771183aa9308ed4a57ac60ca63b41b30220d85873c667faee240f4f556eb1cb76c028dd152ec409fe4156d8ded9fb90e4b057dcbe299aafa58da1e1adb75e31be8132db1af8f0cac554770ddb647ed126a045c68724c76eab165050722c366470079a5963b307e5efb730900f4555c4d2d776d589e66a0a5977d0474ae0dae1ac5b481e4fa55231ca18df04f49ad7dd39408b442abffbdb1a13eeba294d67805e49e6b3a3d480d1b5d67059d5d64af9595cd49f24e51065e2c8b95fd2948c9f6414eee7e7204f49bae720ae9231d5be23b2a74b7edaa9a61df34e5cb275d15ae86ea39e39b95c8fcfb8140974edfcbaeb7496ddafa2eed495bdbcab9e59292391c1c06202837feeca0093033c64ca2775f3b65794101ca1133da31a4a945eba37b8800843a147f9cb83ae5d10461f3e3edbb10f2da2383f272dc60545a6f8a76ddd880d6e1cb88c199ad014f3b77962dfc485b35db27bbfe156f61ef31420abd55ca56bdb75b01b487af26ac49d72f793bf2f087555660586dd08b0a7c06ff41cf07742dab84e97f57cf4936230bcdb98a62ff0feb5f5ec210f47253e90fdf9ff73186bb0c9e03295c77867655ee33b9779ad2994cc6665bc5bf1f2060a02d7f3c326be8ea00bad003f27571ae4067be0430a7adcb21ceb3533eb52934aa1cc8334ed81761142f21c0af058b23c995e1fd5e0597b2af429966d41b071e63ca6f4ff1dfc2c906bd16f34937580abfad34c3a16dc81b645da4d3243def97a01e678c0f273f40c61235019543137e7922d7c23d4dd78411846bc634e6e33f2abfbc4c01a4f3e0a77133869ef52e723ffb55e0f315e001e1743be3abfd6c3eb150b6300e86d4c0b5ade27bbd1b8e2f366cc68473952c4b2facfbf23504ee1b3852f1dbbb5e31b1bbc1e2e4326a474275e6b4617c35d5c9bd54696d21c71ab3d9022be32fa1afd47f0a35bad1fa7286512bc532929d720451bac236fa504be335ac1179a09302d471cc3e165a2e3ae2f7a19eb288233791f323ba8bd6f5f040e8165b2ea1ea19e6aff808129f3d0056c3b6ae098c80b66ae19ea503c6c8e5e02b5bbdf486d74deefdd30b8b755b44d3c208f0043df97e34805337ea341dc6520bdb9dc6efda5a91316f764871283ab7e5185bcf81790e73e44969835483d7861822bff38f2aba085f0e4c1c1b1db20603b4881e89b32b0ce70a6a2dee179784b7ed59138ea8bb6bb45ba117a87734d6acf2308f78167f2e5709b3b0bb120a8ca11fecfe4d75282ab86f08a86328cda63b7ec6b15d3b98aa1a94bdd8fa0d4e160fb940bfda5fdb17bc66e2680d9e9a95624dd29e2481fd1412270da9cdea4cad2670cb9e32b1f0fc5cb35cbe13ab3bd5fca5d931179e11c150e279e53b482118dd702d56a941fdcc49f19b0d2b7e148827f2072bcdf907bc782cf9a42ccc3794b751b1576fb7edc9486bb88a8c1e8bc1ec79fee318d172c2f8f0bfd07d15fc496fa4ae2f69aefd61b015eb27f31b5353eba7bef854aa169d22fc8da0c6bcbab4efc542d76c121e754d2d8873388936088fa065cd736bd0aa0e50716f2d051684c3e57fc18916105c298beb83ec45a45e5d2c5ed75522cd0d7a7cf4dd95e7ffe86d61e72105196748e548720807eead00aa82583008e63d58ed1531cad321beb4f13411557cc4bf71a2e5a4c0f25541454de31b5d4e4c1c11452ba5d544046d177284658fffa0b753c0197c5fa0cdcf007ac94690a9a56d3c583dde7206f4e6f50d3a74144e3dbbdcb93aed4e241ad737cb96b22af2bc317927c4dcd1945c6c5c831ecbe2c2ba9e6c45c00043d8f9dc1d5d1c4e6896f184fccbbe0835ac6d231f1947919a83cb9589e126bcd2b34e2aca4f63e31b4b3f0c63a2e0a367cd92fb32c8d23e2125b042ad285cdf915f2885c5d069cdd3eb6d708f7dc0eb1a630a7f3608df29ebc188b82f83a7492fed1f48756c6b0cf0fbd477bbd2df834569f8280753828af810be87fd10f83d91e43b23f422187a242a48d7a886deb47b339df1068ff0ca1fd3c03bdbb8e69543be438eda93abdfcef19449594f2bc65486eb61085b1ae0640dc06f185b4a33d11bbd3209f893a6af328f15fe7e805fed4e6e702a29c4befb3dab529ac2ebf666d66dba59e5cecddc672de1e0683b014b31e81b9235bc8395e7a856131509f18587114b858808b084aed4662a299802df5dd1f6a27fa7251fcdbc2edb6df96d834ff6161bfe728e6c806790956388b08daa5294383624305d0c865d51a58c0d0b339df0c35998a99c345d0f6fa7179e674dadd9cb33e80d13367e26e29d9b692a13f862f7a63245ed0977d74334bbaf41fbc74f32d8dd5826fae13b32b5d65f51104f5454f5c0db0cb977a85887c84360fd31070584512b910a516e336c24d76df7a6b800d84cbe6f8702c708b310847e7459279ff4448e258580a674d32a03e5b247dfc65b7a1c5c12f61c66296a2e1e86348ffd0b026074f13bda8d74bef542b7d13d89d67c45b796dedcb35a569e6e406754fad6676f783bd6b3b49aab49f717a7a67c1ea80c454a25e0c6cc14b7c09a32fdf4842fdfc493fa88aafa8747922b2c4bab3e0ccdc7aad018d066547263e836dbb6b330541e33346e217ac49e064a8d890e1d377d424df380475ca9b2a45c079f52cff5e69701be5912d8bc17692886b3b5f8ce1fd9b57ce0cee1969f5a5d462a8922c9254374633d1a2536f0f715e275668e4c2f4aafabc7a7bdf1686e4a3a210e4703cd0de7fd4e785fc739e22de2acca2988fa30359be88fd4b812e08301335ce8c1d5e08532f125c74422b7a13c4cf5e74f6e56526692f03afaf8598077b1db724999fb51379675fd20670a3fbfa673ab5794f0dc93f1d33da165904247a714a4e71d316649fa6c60bd33a7f70e7cf5b81a79b990451322eafe78bd6a3949313fd0b513378e1dcbbb76e1d5e798010c70a0f18cb0e2265234330ef141bcdab81f6725f3b0ba3015051cea887bf39f0d6953c4a4842b416e1d4638de005fa6ca445cea099728f156a1e5f7e1d92fc78faf945f124421e99c08008a95d031e456b8a970c923ca6bb993c84b27a9103e869e8c35619ea72b9efd59a17b613327b054bd24c6eebbe029d612c0ae90ca210ac8b4cad15734c3abd633e2f3487bfd9cb4535bdb578fa5b97a6c760e63ea66091d1591a1a83250b0fcc7895339eece62749fbbc86d257cc36a69c524fb4cb2c3f239838ccde60d2852685a9bf9fcbbc79e1368ec728f6afa03221e2edcf397c3eb2f61711de1f78ea80ac07b64fedded5c32393dd4eba7888ecd0e15e7806f18aad37cd429eaa3908b957aaf0f352f2ace27a55bd3f3158da5a8ae10ba11b6039b91d0eaa14da9f3e47eca9b1e7f652aa8db40d26cc58819cdb3b2e2464ad5ffd61f1a667823528f85860c3ebe7995c4537966d14b2ea6a4faf73eb3c23240fbac514b250c9f5df573b198d8e0a5633db6120968f13e07667fa635d70a82b70c5915887dd62e1c03dd871702c26c13fba4b39b1aa5158f14523209b87cc0be3dfe5317f4045ab7fbd08baa98e143a80b1691cd2869eee8d05b2c024fb49f0f2e5bb83a29925dfe9314b017f17eaca6610ebdcf68b7b01ccffeb76c84473166a0b8fd7c0094f7968708ec79a7402dbb1f399f0d64edf35a1ac167a9db0cd22b2ad9320ef4cb4408405739d0510ab0d32dd7fb431c337eb22e50536cdda4b725de9a02d6c4ecaca1eca57bcc77ca1d95cbd9b83351bbcee73cf079999bbd35d942ee35be9401f8df394e333e98f0dc2aa230f84185b764c7a6f05e3ece8dd03d467fd2b853a5c0fddb5e94df2791bf5a7df061847e3e6e14ac911f4ed8584ab71f8734efab99b310d01b5c0b1cf62b57a2ed067aabf1072c07ec08316c1647eee2dd34165420aca0d41f906314c45ae6d590c448a1d6494f84a3ff965e017e5043a2c23618ddc850052d99d5d256c1f3101944fabb013b2cda3f5890198c60a3b161554946268865feaf320f285f215a904e376d9046a9f75dc0cd558acaef342d317f57c52c4a843b087c0360e2c58c4e537c4fb430166dd60113bbf7379472719a51829c1a79c4c1b52d7f2c12c09123c0e0eb8106f489a11dedc4659a5477d17c2433ef5a8eccfe40aee9aa1f6dbf48656e6c9c6bf0fc4d92002fff41c5c280a3800d310bb4c6353ca703ffe25c15288834bd7b04fc2058299f71b3328d4b5d8a435651fdd574e9b58b4dc383dcdf05064b8441e89165733d94c44427198b3fb25d23e8394ea2c585297e7e6acfdfa8f7ba732806088dd3ffb6ff38b5932352fd715953f2bf6d7e75066a9ad018eb7a91722491b2ee9b4a5d1a07a5e0ceee3b193f8760dbb86302491f2a9b8ae0c8f6e319ca6d34764c9685615a253d1d9f2a52f1491fa7a3ad39c5ae0321f54e08177caf354b4f1f7201a9701cd5fec5c1a984bd31570c337916112e7be37e41c1f55d44b9def95731392efb06cf8a82ce1d7f3ce996b39cea24173c66f4fa67c035f754fcf780ef571e81ffe9e29a85154de84ef07054a9caa12ce10ba2d4f7e3e8e70359b6960d552cad6d794ec08b22770dca8cfffb5076a4a9f9ddcbbfdbc6546231204fcb298e15ed154e6cb0d0a8798bbac048adbca7be7742f18b6c081836801bec4a84296dc83d9e67e8eb44de8f24b7f62fedb59f17c2809e4e3d2f100f841d882514375152e4527758b5d76a9c1729d60bddf982caf2c13df8a6a9aaea4a168f4965f871e233e6987f2a5e3f9b2a4f57b790f830d455c92a263fae11a2c278ad98c6db5ea80cdec929b2a297d0e49e475d7af5a707019490734cb007b2647dbb38ec2123a499c032ee2f8dac7d3bf79a853b220bff0c62da22c31048b95f10cf63c50167b1d2fdbaebc56aae5917d0ed9d4bba2628fa657b949f65da47f135dced0e4c8a9ab96c50e8e4cbe7e38ac0bba75b3d6eb7d9d73b570e0cb9583f9844fb9c450de468d140a20d925eec55c4aadbd31619cdeef4372d41e28dad0087150e2d34980819d28f6ffbc25a521fca91bf7bad3fad82a5008b0377971ba82ccb40ba7430f0166285c562d7d173168803c4272defcd720b03d2af2029f0924d322b281067da28241d7ef4cf7135e7b8c091d28664f566fa9f657bda9a38f2eb2eee7abf4c3aa1ef174e1d67e3dcfd607dafbe51f288381d84dae30f90ebf3b7efd168f3b8c2040cb87794c5772b78c7afa00120a43297cf35689bcf25a075c04cff56a9da5a95a9c3126a8900a382446f6fd32a6ac7b700e59611027e9264310aca698d0d1a68ff05ab31049236bf17af02fc3b8dd95eabdb253507972b31d804e9d4718f161d9e8a4a1fe8c5b39966bfeaed5e99d8a3333d79c657fbe74d46c7fd93db12733a87607e631a01d71110c43663520427573040449b49a76e2bd7884a68510a6310ec0bef539afb562a8d8697eafb61cd404c04a1370765dd435abbfb32544a60fafd81312f201e47b0bc1d33913ae31d2bbfd0a8e561667f949f4c359e141e068f010bf21bdfd2c648f72897c424e527d38bfebc99ac0a2096e89c5f9ff1efd1c865742ed944196fce4b5a356f4633974161cd9a4365f9627d57995175f2c2796ba8cf9c654fb9e91aad946bd463e67fbc631193f3fea10e1c02b6d42f2a255c902d6b35bf5d4f7d1ede2f817b929a5b8877916211e398ec11c01b430dd1082647992d720f45ce3a7d0354b740b511e9526dfe182349a707d0e1c41dc61dd55e4f220d3c59fea596376172e94954b61ea26bb96cc6ee1c65f4143ff06c2529c2deb2e5e392ee09533514bddd25091f1a5df8bfbcf4e9efe77fbcae05dac69517766169b3577c266acf81540fa47338aff50f562691dee7493b2d92b80d0ad06d6b5fcc96212a79ad22868f4bcafc918c3550ccdb9a4d08445a78c69834aa06651f3dac433d913b3f63b7544445b034cae4c8f3d02b8a5dce3dab598d64fda81040f40af42e0096eb66a92cdc4d568ff4054961e3cf227b945220a58f132a01dbd75f34ea9fbbe4e7381928b1135858b48d4c6f38d0acf916be58d7312db0db68ef98307fc034330df921724c40eded1375bad800f06a61b6619064bebd4ac6d8f8c3b2374f26a845d0e03795904dd955471ff732cd43eb1577ec230da2c36876885ece29ebf597cf2984c7002fe821b36208ff123d0e03ee58cf3d3157960a019b9e99245ac5de331c5d803a31e465a09298eaf881979c2337ea2e52b5de28a1894db586f89f2c0a2c9bcbd78a067df832a47e1972dc7f898c06772313b05f0a01e8e628672cc338fdd52c6a0ac8819931b73cb971da956a45a8e73c55f9290a38d7d317dedf0096c81cca7c7c6da218491e33042bd68c24e95fe49c6c105a33c610f76e261569e9a1ca22d29b7b6681aeb734482eff6cd2e747001dca73a157e2ab13831f05899bbfcc970c1811eab80c6ab42cea91727cc836e8c9691fa69af98f401960cbcba86ee625b06b48b623738f50d5f01d1481831991fec19f12da242e80cfe69542ec5a4d1388ab295340ff3c04862fd73d8112bf3f86ad58af2a5023a000dc022443bba07e5117cfd4e014bcd934e3659cd543830bac9acff1002fb8c6471fcdae120a13503554591b4f75a84db30842d4344a3391ddbe552c1d6e4c766d720ec70fd01830fb9565f887f75a3b4522a8bf80bb089c36729ab6a0fc037ed77e5e2ea1aa37014fe40c1e01d351fb8ff36d4f51840c165d05433ec75ca094e71036330b5300cd8cdd8a5a3f2d6668d1bbf38c3e01629b7ad989232095c9ce268d832331a7116ea8f9caf9bd254a8c8e4f7ec15d3ef1f5d735ea1b5d6384d600ffddd286600c85e01aefeb4ee0be6006ba647fc9e69d59de5a28354b9dd2436bd40466b557dc7440ec6c80c4e5dfb5e752013a39bae83053a4b1a439b398a1d11092671642497b9fead600d0ec1bb0823259ef5c77ffbba7563478959e6a4ea6187f40a67e69bc90ab162c52c4c521d9304d0f2c8ed64127684c8c02d34cc0fa3caf6023ba36415c45852808d38d6002cf5cc255e95bcc46d995edcc5fa6ce92b58371bf9910f32ef77ea4def47c2f9e5a53be57ebc8fadfe57bd1c9b027029732db80297cba79edbb909569bed180ac2ad3472e76f3934a911ad245876c195e7925592927c18406a92a3697b5dbf19c5a60624d847146053973fa8eae2ac63129b088d6d18c82cd0bbd4732e7ac3d4c99003b78cf91f20c09c9384d12d6f9b9335ca17497e9747ca3334579355706797f2cd0139d4fa4a640f2d0f0ab5b21f8a58ddd0139aa0a4e6a5a2cbc14eee6025fc6dfafb202fcd3cb096eef674bbd228e5d6afe69e0dbd5af49ab1dda772ef185a129e54a4b0a6bf8cb1e17fe1098edd5c275cf6ef638c128a82d36164ac2ce319442e714f0cd5482bf4f1caf88977088b4c0364a9019173e9c8c804645314540b6cf36b02203e7df18cd653b293ca047562d7abfe2a93d2aae8703eb434a8be4f95c2090d1f3538c2ecc3666920c3b18acee41f59c82644491129b8ce54bf22b1f12498a21de484356ec3eb217244b2b0b702a370d1d6b33926df6a4593c83865e83ca2b1162c30afd7c65bc6f05401a735e4a3a1be1735c737ba1b0d8a79efbfaa6bb9ac070d6e1fd52b5dcf81ecdb68be44f986c77d214a4ccd710abeb4c3d0b0b2e90f7bcba3ccf6b0d811b6c1d5179fb832a211bfd35a65be8842d9b94cf353fa2d8446e90c183b54cf72840cbca15bd50e119d4278dd9cd47057d78a71e69b158d1d48bf8fba4048be4fb897cfee573b4b6d08ed1f42572cd4824175c6377034805d3ecf64ec08f36a0e8a6ed0a5e039a711eac97de76c108c454d4f7ed3fdaed7c8a44e22459e014fea29a7e9977aa0a66b84678c71bdb3d4661189b0c02b4d5eaff7284ae68f00884d45f34b46d9d496717525ee0a3d5bc78a12998b6add416dfa2339b4f8f39c3bf4ab82867efdba464f18b898476c16402de3f499e83b9c4ebf71e3d644ed24f4a2886fbc315b209bc9a5c09c664ffeb889f34c7b3f000ec392b28be536420e1082427e539179a4f81749c138e59fe73a53519e0ef21b21ccd50c78c20989f3e0f594047bb2feb7ab41ccd23a6d2834e90351e5a7d83067297744161f14bc22ee7d7ec47400e15be1b06d0211cdbfbd29026d7f09b230d18ebf2d3fdc25a68e6064624dda00f78c24bf917cacb057e14bbb92210eb5b22b8d25d26fd1eeb82ce9930df93329d40acd547fc8b2688534a1a73a506de84ff51529985d919f387be3481368822d7beb9e4b6324ebea2375a728c903eec32fec27b81d83afa20b1b7b8217fd233bf5237758f4cfc884c7d6f7dd9578fef7052eca127cb7e683dc72fa353adae2eeb4d61948315db1ee7bece8218168e0774dd2c08d6e2596a36f2850929b30917f8c5bb840eda209333a64407feae38ff0d0495eab1427670bc171cf501e6580cbf9ce1d5aacf4ea00a55546413be48aebdae0c816ce22795f651e6f740b78af34e35529123f657efdc832d13f2eb5c2751e1c720c5e3038ce3dc2bbe5fd6e9aed33710a502525a80c4ffea4501f9d0148673624234e35c0efe74d044e4f6e3007947cde641160077e86f7744f6432db69bc9238c226855c76a5037e912fce5246a49f91091b50a291f6cd710fafc1c193c4a13bdc90b6c41ddfd6fcb580f859b07d3a139bd88ece65a4364a1fed607a1009c5954dd5896d0f91f84de491b88fc35c69bcf8045588f56da4c9ddf597a4f077e70e2d891feeef6926b736dd3612be386854d3bca1299266538754d819f7a96cc3ed96de843c999cdba856a01e95f29e1cf01e9f06a26e6e8d4cf47623508ef59e79bcd51a29d06f8c82a05d0614830202ac1faa0ea14f96830c5ca5a31ceab3dc0a9a6d0a8e5059e36b28dae158a0858cfdddccc9b208e2230b30523e8b9078d373c013d50c90084729fbc644ace1b91307566bd320f7761675ed375ead565ce38ed7656bde39a80b9193095edb091e01312dff8d1259b0464459b50d2e4851b7b673a8d4da82928fc0881193717f89eeb50a97d6b662631716176918947227f1cffb89428bc8b472352b6b1db29602ac1c41f1d0d2c065af3848d6ca94ee15fe2c06a105e004ca4da3231bea132511a519b7b0d676f62d1642eb251cd839065d1edcbd85af402a65c01737325a9194506a9a07d214055b3dfa957eb7aa1936f7127a35bc8f177591e4cfff9b2bbc4ce0b9a3dc59f1a4a085918d3947beb014129d8f52db78efeebaeed9ef1f04997bdaa0ac390ce1ce8eb2e1b6ec1584be030d4862ff659889215ca5b583cf0bca7d766f2f6dfa18b6604cc3875b0e6c83f30f561521a57429602cda0732ba06a6ef42e07012d554a5fdb422ba154a2fe972f49ae6d0653ac5bf38c179ac980695e9174dc335bb832b38070cd11093df734f0d33804e7dbe7e0af266d6e581fddac5598dc2fbb88ddd3e8617df022d30c36e658b14431ce9b8356e61924536f632329714fd278a8d28098e86d46f418b08abb6de89cfe314a71288821a9e30872c7aef2f10c43a9062b569310ea64eded0526b35918cf60bb5baf037de222c588cec8d9243ce328455948c45e8deb0ae00cb7527725f20460d17163265b92e068a99eccef3a3e6015d4696ddb7b58f25feecbd65b93a507a0a363c598b10325b8ebc5456ae1dee65d730f215242ecccc443f6b08bbe16d3448c25946ae3c5a9b7d50c8a06522a78f07154dc3dfd7db550312146dfae9abb3ad144df0822b19f967121c9013c11a597a0be97a27ac1327ece99a6a215817a210a50501767f57d5aeae928dca486b896b5961cefa786b9e8883c4331fd22750ef8c302449763b39fb3e27e2b3a1b9345943edf0b118f8d8bc518e34f985a4019a123cb850584a12a8add2e7fe3c44649f2cd4574cf4960fd4e3825d93d6eed5ca6a6f110da5bd329511fb53046ccf1ef8027127654a5672b029da39540239ce8673dca748a59fcabb63be559685bd0436c287dbbe7e91311479860da54d29a170612b3b7f5ec2bc4d6caad7ca95ca8eabb5ad42e4f93754f9ba31b0671eeca87e31a6ddab49304da0098aacb27ee35d042c857fa4a3836721fdea4a03fb292cd87a03cfea8bda93a0b9df91687beffc9d7db8632f46e2511f391f37ba72be129356feef4fd88f6c15afeafa0266ce06c2137b195dceebf86401b54930d3ca375ad9dc9361c4d01b8faba63abacf03d3f05024db3b184b2f1b3b8055f453edc6d0d777c4c92d8c1624c8ad27427a64e4766793bd5712885bf72736bc0fe9291cb430c82101a6f084aed1ceff7ef3da497722b7770e02d42dbae429156ce1bb6bc458382b4f62be0adab95231a913e016e415e794f855cb65b553df3a5fcb7038a2f65d2228bd90f0b6eac3bb3cd8541301ed4e3f695acdd9002459da3cd558fcd8842303ba1d8eaa572eb91843113df4b40b7d680a3c794642203fe09a8f3c6baf9adb9033794bc5e0483dea0478f7e593d86c941eb31bcf4e5d1f319322a93531d49160be597af7610fc8d6308066b45c08dfeff117aff67374ce50315b009a5f57e2ed71f352e7e3e56be47f0b29e52a399dc5b286ac8cff1ed53d26bc6f12069f2f7c10fc69a034a9dfe7cc30a75d62edd862069f9c6c95508669c3898c8e684479a2c4637cb83d935a87a166f771bbed189517a02d8c7e89ddca11f71c2537f6bc4f956230ac185334588ed3749e125d90096da5502c8f8b9fed872aa47bc850738dabd70290f2e007e07c5a5d7b726b152fb02ff6e81bb57c809a26ff6636ee21c6dc381763e1b27b9fab494e625bbec2b30186e87f695cdd1095cb1af1ca64cba73a7736c6c1e8cb07200e6fc06bc13cc44fb2a460f727ea4d9c195ca0e91a13e7c6ce11d1b5a0dda8d18b2b57a59103494fd9f1898e2f12cc22a4b663392f52ba399fa21c9c5b2f96cb216e4b6a28ba876b930cb611781c9c43fa7425ac5036bab21babd1d7e19730561e61347e7ab7a1419847fd4584022c918f1d09fbc43cf75465451943d8030935981ff4f12569e24e8092ac845c87cc3dac9a3223ec09888f3d4080ad3dece47dafa995f29ec5e32e467690c9065137206ac7d2d1eaa5e273603c25899ce58c73d6610ca1eea7e4bf520e1fc37ecd0e17a43dae99c8551d9997e9a4c7ce4467d88f2962db06088f257e60fdbe5970787e9106a04ca5376ba13aa80b7fd0e529161f7e4e4ea668e293c0d7d452f0d1b151eb7d15648f798326f584de310b16866eaf33650102f5cd7c2adfb355c8d8ce3d08c91f751a261eb2019aac915695f45e9d8f4ece23d69a6aaf5e1b74f4261738e582b51e6ac59a3de806e8dce346d6e2b375890ebf509b19a3114436f9d0327d5facb7c325047fab17c697fbcebdbe61f4127b635267a084930ea19c3370d29c41324ac63ecfacc8747a96b39e94358b84fe6b401ac9a066698f7a23aa180caec2a2c98b171962c177e12cdabc41763d15336729e33a0b9a1a5e97d3b59e0d1a37fcac2787bf4808c8498049937326e7b69c71f4d099166f511fe44b175d0a2c5ce719fcec15ac6a4b0147b44313e38705ef1eb757febb3677be262b60167a5d2711328b132a4d4d5dd2a8be09ed372fddc082a5fa47b153cb5a2ff1b303d761e6fb1b2e65f2e959f2140a2d73b2e226acf77935a176de63b6921cd2e137e723fc97b7c341405d5a174e69dadbd427e50b99d0baa46cee8ff36b9c6bfc22acb2a65fe0e4091d2406f469f5270022ffbedc73e9ec66b40a27367e236fb693ccb5ea9230bde00f9e9eb7ebc42d4c13211407e7d79186093a507248d31e62733ad563247d01b872c36f86ce6152f1c3bee0825bdd5fd7ba8fe87efc5bcee50baa4d766246b819ce2891c32377022c621f0a7527bd68867b7ed8ceafea1420611681e14f0534b391c52e8dd80024fa92149d9c6913bfcfaad5800f6535def249261b5f8308f37b5ad0b7689bbab94e0b8a6d4b9571cc9d7d5a64dcc9a46c14b0aa39af1b57f4b8d28e0d5868a0ea02822ee24fa280916ac754b364346308d94714322262af9b10b527498bc20304ca7308e7162f8f4a8cb2a45ceea707e03c196e1182e5ba8f399387b15b2ddcfac1de89daf7b49694c2b39a3897bbc7f5adc2e3e610329286d2e124e424f547d8a55e7944f88158517e9e457487cf2837020c36c8944e0d91e4e9a11aadcf87130df947ba73bb20e9c77ea9c85e6afcb79cdf539108111600b0b75c79e379d9f2f0fb24b020ba8a84ff0f68b0becb1d4badf0184e5d9856dff3c8927c0b41f92a8ec519a6c408fe274d204165783822fc59a4cf95c048834b8d3e9efbfb138fd4e6557201de7cb0b5b76775476a484920d87cb8841403ea969a32e7104dcfb411e118cf8e8b42a4db21c46981a64b1a1e183e3ae1cbab63e140a9e459841dc012de7811355f90977023ba953aef9ea0cc5eb691f3471af3a9028ff0e173849c6bfb456b089f20d82d1e6ccce79823b7432bc900b57fcc8c7220a79f89900a5ce5314ba4b82aa272fef2df963ac3f92c383462c87ffef3c36fa5f3e8512db3cfa4904d23770b4fad4dc7ace79c49c8c1e51bb4e230a50d87f907aceecc4eb4758725a47547f844eea84d00e9e83f06ba56c96ac03bc982a391cb78b69fc31191c21ca98b533afe116981be1f62ecb4476763dbfac59d02dcc5a0b7e29f16ecc7021f66165835a0581edada62b8dc71fe4e4711586e1a739dc271fc4d8b89c78eb86e980e34aa5cd839ed44e889ca2aa0ea6f6d32494ca3677408e19bf70dd9696c30480142d0d8faaeb3142f4e64a461f392555b28df9ff84358170f2af035ba973456c0662c141a595a079789e691d5c537902e5746badad59b54e1f81fd0ca3b5563ba930f7d3b8b0dca9b6e586597ee371539f00763cb4a683bcdbfd26426f9c7847780d00cce6138e0dcd093e7a9a62435256c143713811ccb289a720c3a7199d1dfff205a113e6bff0e0b656a2f7d9a58556a01d65e6a713d76177962baf16fd982fac6817300626fa762bf2bf49b6ddfa36094b2392e75fa202683c714f100d9db80f804202c7c79a0a033238577e1f953097c592f4739d6efdca3ef65a2d78fb864dec8e97b72358443ce35de0932d2a44ed7f1b1981c93d3cff41a875bbd4372696d8fcc6233c203d90fd65d494b7ed64344f2172992647057660743b32e43e1ff9720d173fdb294d03a4bb3023f82d61f4ca87cea19f987df30620bb2252e54d1aaf2a250a38981918eeb6d1136651be649fc5232033a08c7f0d1e066d49ab2f51c6d4bbfb3b1b3dbc78cc308994c0d45593221203b873afbf633b1ad4cdd5306c92cc33b8f5b93c1ba5c7191e27f3fad3fa1cc57795ee3369cf1935ebecbf1d14181236675cb83221821acaa2a4ae33c6ac9112056b1e1dfa7d9480301df593549ec6fc7158b1fb2c828db846b2d5fc1ff026ec827da30fd86fd3bf034bd86a11e58474bca798280dc85fd486e87d0edab3683355d8ac3c4336350e05266b1b2cd4929c2e7a863a5678dcf971c0ae22a95f2e252ffc245d22e1e82577cb0e98d60fc85a49a7ce1797436eda9104c6b0fc7f94d7a574ee84672643bbbe22c632f4d39f31cfec284ab790db56a52b558a1e968c7f9aad0d02d9853bcf31966487317b45aea179738e6defd0452ac85b2c9c8ef4a485e69ec8468d9ec8807b92a270465aeca79afee501d3cb2b86e50a6350d21a5a869ec62c7bbd81991caabb1bdf05349fdd20de49b15cb45d08a546fe59966249bc5af6bab8b6a73a33137793c3a056f9068891e80c8da65f678e6d5f022f33f728e9be5d952b2c23f5ae3d23ee6c6478226e0308d45ac7d7d038e17633e6dc14c04cf1a7f5f620fe0c647a2c0b1dc1033c748ee92e3564f0f9cce565a469aa4ad30ec17274292ca1193d1807eb07fdb94e43f7a6d5df3f3c3c11472d467fb9b29f4c377199f8a4b7bc3b12f042b44b6050fb174ed539ecb8e31fb996bceaf5401973404fe65803189496d80dc40d4cca970dde61c2e774927a1b8e8db8968a5b6ca47b1335439f3f4d4719894d14aa2aa6ac0f262c31c1f0ad3f1ba3ccdb4536b57765f6bcca013fc1c7ad0d53be04d68d99a4e6ee18d5eab1eea4a03de0923b6beac6301d0f50163aec6cc415d591f649cca225f2d0f97d4bce246a758e4ac765b7c09f790c8f147e302eebab53ae276cd9f025aed872257a626aea517c6761b42b0a8596b224e422281b59543d0bb7e8911fcd4cb3cd79f208beb457899b21c26200e1fa506e2f26173e721256b99cd73159cdc447a4f241d6772db76b304538b287095d5ffec146526152d128e2f6a99e63aa760f4d683b0a5d194e260b7945342bb89fcf72071ed077971f2410aa6495ea9d2dda1b4b017f9548499a373f207d5bb2ae2526f43ab3f38c41b363cdcffb22f2c6a7d152f0dd5b11e48837f4fa6babc156fa5e6acdb2a193cd897c22e630bdefc8bef4ebde1716d2f069b7ae537ada6dd4fe23dd2169302d2aa3b6f6edda50359ba5e80a261c16a27e2d3d34fd6adba7a6482ebf462119286295595f5fcd7262ee15186d5237db964b00913c62f9a077ceffaed5e85c815f1b46dcc6f3e916681ecb7d1b244ad2723866f196a0c629f43db27b4148e7a64659acb39546546380c0e63bfb0f4ee41f46e53a303e8c8779c675899e615b37032cb4301b7d99d1aa12fc1573a3d633b89e80a188fd3235b63149dd7b056a67e7321b7b088f3687aa83a4362a80d1d94a3db39a8cbf2d9b932f86ce9220bdbb57c6a812423e2de3fda8092d2e120251d066e350f5dd5f1ef32d63486758b80f40c7a3531340008f3f509576936b45f530d98bd723cbf6258f98e081c974bf1547bf653710bf2f278d9d810c082f5e37a6eb23d8c19b87e1feb16b3f93b110b457efbf0e0253ace5ce840b7a23213a528fa3e63ab2c9b881875870a05a33c4a4f15f617b24517f3eec50461a674446db45ad3a0a07a91f1391a92cb99b007ba848172c893f3e6b129706e5e86a4013a098b229d546d57bc73a28eae472cd0f41ea69dee87efd29251714e0362a901e3a6fd2ea2b6fb9013420f45437f85db2575f26665425e64c941f277d0982cdec650c4f054639eea29a711ce722c2c258c794741e210b6429992409c22aa2d95f49ef6e7f16053f1505779580bb32aca691fa46b67e8f8c2cd4b659f7e591e80d071a350a71a68a3857c52b131b670543ea76315a0385d4af8b906ca0ca79533771a36dd49cb5375a0d965cdbe9adcc743f79e5c8bb4799c5b5a9efc04eb18d9c956656bbdfb060643c092262d34fe3f740259b693d84e6a530e604b5b481615214c01e4cec23c2b30629cb174c2bee1b7ffee663af02e4cd573fa1cfae39dc0aecb5b82f5f42e52935ab1e2dfeb440b0175461d0405699e4010871687f72b6d2d5522e0313552b0728bec1c9f3170890c0f7c8ddeeec980c1739aa77935e923031b8dcacd8a9109bf06375fe585ec8eff3e00b9871732fd71c141dc6a2ba7c7b5dd91367a7e1324c26bd2d7164defa8efc2b5cecc623d532b1fb6826b223178b7f5e3558a55aa16dccf81114cd96e6ac039ef8bdeeb17bf5d9ea8402331663a32157b5a5ee95302b85f50cae1f6de1311230424e18b27981cc232520f65401c497f4c4b74c6325c0fdee2593e9e2dd078464cc28679b0f06db2c4632340ce3ff394091a1dc72a2f236789bb748e68acc489e97cf42c86b9942d93a63287cb665bebfc9b143b875db19770f37263cef1a5ee89bfebb088244ce97a5d0b2a9bb046ab0977e206b6f0ea66a2c0bc53631cf1710b2f676038daa483ede7f01a2d9a76ef107b5e7ef260a184d515fd3c15af51efb97cee4a386596e0af484cf55dbae36f13f77b5ab13bcb4d8cfcac0005ca0958a2d2811e89235068dddc0bb316408a50ba0cb751abea119ea3bd318ad3bba223e04ef08594ff4188276cf0ba66e8df40f20fb32d34d4e60d71a37cfc1b69b430202e8aeb972e84a33dc9f4e46d628a789394490a032c4858f62e61e116199c83c3d4eb2cb3671a4d397f5a9af5bee97fd94febf22206c15fb081c91e1da24623fa47120b9b49ce45a4055517b6f3d47148b82173d92f1a457acd49cf756940aef26796a0e058b00722062db3b22b936831965587968a9a0a9dcdb819b065bc174477beec75803439bc82ce52ca119173591b8f001363d2fdc46e92f304b128181cdc876742778071b9a6df467c0b87092d1e704f7ad5af3242f9eb6fe0d317f6fbd90e692463dd4bd114c12fa2f86395efa1d749dfa456418658cf013af00912a7db27a86e05de03801d2bb0dbaf4565628054af2c93d8c488823aa82e9131b87c46085ef9215f57fd4148800bc662c786e86c6c2b0b5afb0f908486779b4ebdf95a78aa5a224e86570419294d6ecb38d30e2ba153e65b288fdbb433a6c46672019467d383551b384694dc7f9fafb47fc2c6fa808523cae55c316d839081b0902d84cdd4d82e688de942d4247fb39c1dbf9ce9924fba18139d44599299c3a897f21231906e66a451c2e4d84a09aa438250f77dad698b403ad333270cd67751b845a6192b72996671fb00c23abe4c4f184adb624f48e9a2ef9c948fde943471cbd9343020a176c9c50496f677585e5e934be36cdf29e99ff1977a35db75a06e19e980d2a4c7defaad216b9bab3e219a8be0bce9646b05efe4e36907ba999bf5b8ebfa5bf93dd8d5e89a28ae686542b1d49d78e750ddf0a463134a35e35483a8d5e026bb09ecb059387862d71f925b4d5f192167907542fcb0ec42499704db7e61359689e22e6ac8dc2ed3c957767011c509b59a53f4e40676e11882c7c6faa79c78b42eb8430d3f30c68d115b3b8f973e7568d9a51c4f47f92cf1c7313a56014ccb0a1af2ded9518e24fcd752ed7cb1bf0b4ae0caa2e6b4ab5498cd31d612db3ddfb290553c2a41ea3a335305d77ed6e5ee91c4089bb9fa2a6d212c59e0c4a0c0092a8bf2099678f0ac8cd2e23cf903d9fd312dedc6d8eb32a836d66a403cf8bd6ac646df81c6c5d688450eb40437e1d177283e5f991c56a8bb20c3ea3e2d26c0f0a62d14fda345ba3e9118095d4d3d1c71cba81213b7764c1ea0a4fc76376f8b51596f981e6c8af7d49bc598ebb2a1abcf03be700ea1b774261c138ab53974761b385b331dd2be666c61aa813d9d428e40681c9ef699765b2d82d2b67f428827506dc5a9dfd74ab4377416191e16ca8aff34328c0b8bdcad68dcaad837ec09340d8b209cb8724df225637a15631324a2a37868e2340071935e34bd937f8ca609a0229324c9979b636ae953fe47f784e2d316eda190cf9a92e90697fd83daabf0a0d4e525ceeb12b62a34e645b5eb64b2832abbc7d9917a6173c4ff89a2c6446eaa7605020bba83205491a35b28ddd1557edbce0b951b75db8e369c4b6dde90d7ead518b43470ffe44d1fe64d34240b1c783559be611197d264bf4f8bd6376d883d242937ddd56a3cd8dc8bd690bbb5bba374b69c6c7d37063428254254c8b100b3e9e27cdd46a36377bad714b8ac9bfc440ea9caa36dc4213c3dce195a67ed2f4a84de0d16fde61044571286b6b349bc8b47bb4ed342430225aea3720934ecebc2438ace2133a9a9e499c8c07df26099bb15b35570c329a724895a3e5815195f4e91f8fcf27bf258c06170dc03b80fee24dd5b4c9fca8ac9f96b581dd4077f83e2bbe63dafbebf021c87425811cfb1d36ac70de9c28989bbc36ab518f69ee7ccaba5d23a12cc150e5f1500ffd8bb8d56b23e02525aa5e4f7effd5266e37a1a294fc1996d403dad335fbb3000de45a183939e703b195280c130ac40dac66bb7fd17e59c47d9f63c6d8e079c53129a3ef19a257e71e0a7dc2ff0c6b49cb9bb85a753eb51d9b93b099697cc8b900044a5d179619838918166c4d86a19c4cf24c1d96e7090a24e78f598f324f19fbe4404187ddebba343ac186d390c560f13a1c971998f8541bda42ffaa8d2b0704d508c95aa289e030640261f6ff3a144f574135c423eecf2b8d50ed59b6dd568350d07807997640c842f1b14bd2e90322f351ba4b386247cd33e0bffa38e90101b6360d975f4daaa6e8a0672dd79aec72bb8786ec83d4aa1a6ce763f3edab54d56d35270732fec3d593a8ec4922c99c4f6eca90297c25b442d5cb7bf1c76bcd682570948460bd59c710c9c6b5e4d4c84e1bd9f738b3e8e7fd2ae3092468f55bb7465ef0805dc22a996e6f02237d662f76a7ba8f5f03c4cbc3727a9b81b421099ef98f9f0bf05f108fbd2f9504801669ec3a22600f115da0a93631969dd39e81a1d10a5f677b4273f0c67ebcbe63ea18f5486fa08981a97aa45afa1f10de70e6d825d28be5c77a026b6a17b6f4f1ea7e53b59f08289fecdf920b45ab6339074fdafadad3822af6e64024cf4a7458f4dee53b736bd27af87a8a847c97d5c5177e527af842699b48aa52f70c861cddf636d39f4e14077224331c510055f481ddb01f91f44daa07575d692b25bd3daee1d5b325e9d0c585be3615b5a6521124502204abb831014182538a8b13eb81ed83b531c60edd3a3ae1b677ce3bafe3ca3d52f1b56756bba59d4ad3d32022a1a223b7dd862e161cac0e9e7274910de84e4c1dd17f6897fd8ea34979e973325d7a082435fdf38ce9ffb8f9404e0c38fa0df55893462d2150ecbafc1b41e07a53784fdaace92449e240dda4af90140b1d3fb9979cf4f752024666cf6e11e58467fddb3c336ff5b408569a8b29cb543e9e5717fbb5bd39a2f84a0fc27ba5d486cb814505b7d83b4bfe8ca2279a40177fafc962e00ff9d7d9f0b1ea4a669ef6edf2949f9f9996b5677e23fa53f1724c7425fe7b77da27d8738ff9fa85437491ca3e61e2a3963bc39f447fefa15c950a15e5ead5e005a6f3dee26de735dacbffd67e0e8b93a396aa4789942a6222dc3a6e6d27cb3bf4d16b143a1fa94b91cee3296dba5ec12be8cea42cfd93dffcfa48cfb30213742f2f0ad0293d93ca5f21992816a5cb5c7e54b25a1775a03d6ebfab0e8dccc53f79e96aed6ba5a71aad8f7f39ccccc0286ab430dc9c33306bf14fd394903160da9adba3f7e78dcfaab4d910ea5fbe1e3939e24d68d4d8413ba489fef9c0e64143f6a8619b60e0a18a3de8ecbe4b4dce17a654186fce952a024df025807b2b80a0955f6677f970411265aafb3abb2e38c1de5f01dd4a108fe3ff5fae36ca99299452596e23c4c6a2d72a97f947a331dfc7a130b4953323ae1ee132d07be05bd5b8795abbdffb8539e3ae1fd1d9db7affe5ac147ae7f915f46c225ef03fce7f19cd1f53206138ebf8f0252d890e9feaa70ea107c5f53f03b7c316aafd63e');


--
-- Data for Name: access_request_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_report VALUES
	('01a2205e-ec18-7bb5-83e2-a1ff8914b3d8', '01a2205e-ebee-7540-81e9-2ada2818f1e2', '2026-10-01 06:15:00+00', 'in_order', 'in-order', '\x0041d5c2ef09d02b2396362897f404d3fb7ae803526dabe8406145de4c79c766b3c022a5149388b16021c4b6cd82eb20bdddb3c82606a3bed82f9acab448ce4941dd31a7b81b87d396bcbd673f25bd7c11d38e62d22a7b794ef355793e9274ccae84f7be859dd52b84b1585db1c6814756d1900ad89aad2908a736e9c85e466f73f9bcc6ffb99858a7060cb7fa8636d4b265b8767cc657da17adae6764fbf9113aed1f9eae1913d76c7f96e0510319af036ad2d5c0198eb528b9fef7f07ec119351aa941da72d4549f22fcadcf4877a5c65de0b233fcbdfe32611e9ca64003aa9057e5d6b117583fb99cbc36203e725516596ddaa80fb4aee3f0a83bb51de586ace203f7f28d6f5858a0dee110314dd8f0e88423344c28d06a041f035f404817bc3d2086b04cf9cc5a8c489adcc044b9307e8e7295be1fb77c907f15c68085d1ff1fb2b98bc0ea0a210b404b90c48adc02163ec4e425d1ca60aab17f725c8205a2d8aa518bbe08da5f82e00517b124ccf87712afc4069d93caf1e5202add4f0cd55faaea15edfa1e0ce01989f8cf6cd4b1be686f5ee2c1b9d377b9cbe07ac0c75fc272f3e847ae8372012c854fba000fec785b55a5c169ef34bbd68ea01cc98fd4041487e351fa813912c0fcfcf6dcf24afa1a0ff4bac958d409ef5a54649ecc29a20259ab23085bb5467dc1a6495e0fdf8dd7c73a297792fddd97a39dc898030a1c027c88ee8426a9d4533db7c04290928ca25e26984acd1e88f307a5bb73c78811f5f4b6277011abf9ef06c73d1cc2121113cb28464d530c7a664f95bbb4f4d50ade1a9dfef8e5bb24269f2263c6e02837a62428cf11fb1d409be6d819161123aab7003f9e14c9b2678f13d44425eaad17c4bc91d4ca0221672d84d7dd7c86d3a6bb1a87492cb96d730bbad4c2f04f8ffce093402c84ec6844e2c651f371ded23fe2abeb2a733887b24a59bd6d898755af00826f1da4b8f241500ff4fbf0ca053502dbc9bfc5c0af83ec7c10d2c11dcb3544ca7b600ab839899e6dda3bff17c824a2f65cc08b2d348cf94cafc2b6086829bc49fe1dad6d30fdb30e988afbb8a15bd2f5aa186b0d8623870a9cea5f86c5eda0be41a3eef2ce4af68df3a64bcaab0c204f92c22da1828fc81cdf0eb697057b938069ac4480781e5ae19412270b02e8e4a102d9524f8a27207a8964faeac5b663628b412bef31c519a9042786a5ccea6a9c18c4039335f778ba44fc01e96426d9c05df071576b20d29852d6516a246e8c8b68816f52ef58a85dd8dd1652edfe5b02f7ecbb595cafee66f280dd965fe6487ac1cd1a1f8b34b12d2ba5464f587c26fee225fe1d759e2b847d40201344cce7d2782579dd6b67738bbabd4ff860d0b2592155b357fe6d9692f46eb8162e9bf42a1bd8b0978c41a9c320170212400a3457cb0660057588a07f2b2a82b4db', NULL, '[{"sha256": "855abe9af2f215041dd98bd2cc8e763218ad069f4e29addf0e437a21469b69a2", "sequence": 1, "territory": "LV"}]'),
	('01a2205e-fa49-7a9a-8027-cd00df3b8b5d', '01a2205e-fa1d-792a-b025-3e7342ea58d5', '2026-10-01 07:09:00+00', 'in_order', 'in-order', '\x0091b5bf1048d622d9c35d3fe5c9cffb409b691a2b83de78798c9457229cd60b5a862fc1a8b68b0dd59793f0dd9ef0a0b1d70edb083edd15963416425a6557c744f153d1a5bbcf9f2e342db9b3a81cd644f37c8a2fa75064786f5cf371a820ae6d98dc1ea9873751cce2053ff9f72e52874b28ae101b0e5f72d2bd7688ee343e973ce854a3215a4b13b6e0ba2ff69aafb95f055d73679bd8e2adc24e1f155bd23763002a08f95f20d939cf0e8bf804b45c9c46cd21f27cf84f1755ff811cac77e4d1b97fef984a33dc767c493c52c35634fad8804d94e42fe38bc6fcc7689fbb9b92e701bc2e9fb28349ac935d8d8567a63bc7906dbf7472ea61ebb1479b652a9c9e756cabd3ec132d7676db57180916c4561a9f104b535a14b8c2b2076e9e76fa150c87958bf8d331dabfb7acac4ce9937f946e6a5b6a727cdb8ba9fdc6d9152e60e7d786fc3a6404d4d2a52fe4473187b8183464398c5554d9b20e04d4b2383d7cb83ffc9f733736721a029002d98895e345d67b7b04445b7b8aeb091505223e077720aa2b788ff2769d7b3dcaead07b180f1c4c63272229a1e57fdb1d1fdab9157bbc6d6adba1fcb69f4142c35f8a1aaf8ebbbd7afdc6a251e9ee20ff13e7d74bf1221989f15c51d3a9ed1a84f486ac4a0d09127c7da3549f6b57370743c023398ed130a715d4e61f1173fedacceb9f273d5221e761424558b5f3adb75de987e5e2123fd28b95f6f89ae1329e908460e84feac52938eea270dc60e447307573bf766111106470ee7a5f4618835fc9e4f8d71406336b6d124755d3adc4a8b1a2e2344abea7c92e558207037b6da9035a3e92ba2116323b38bdb9e75de83988c10dba708ad91dd9ff6e20b3e17b4199442e0eea1f8e3f3a38f8a58643a1c1778cb5185e8128730e1ffb70f4b3d857299b23f53435a335403f55173f42da1011de3c3742032c162cdb1f955a31d0b7d68cc10b7db0a914b5de6c22e5644ee2bbfd65f2bd64bc5e2a758d212f2813ff7736bf481ea32ada5db5b5f78dc3ec50ba174e927ef31e27bd40422004e484eb6f46c29e75a1e1f0e80bb9ecaaa4ce0e05e8242bea8b91ed4d746a7f226f5ea8a598893f93f727d3dcfd3826602427aa487fffaa246662751ea4151314473712d3acb60048c1ae6fc8664f5de6d2606929b57898c3f210adfcba64a480529483f4d598241e0ebb0a41c0c9019a387cbbc9f3f3ed88f0983811ded07ac9a2f84bbbba859f6e836c2804f2d15cd0fdaff87509d9090e14866f8736bf0a84402ffea4c4b9fa3492ff0b052873553eeab687062696d855129bd2efa56cee6849aeb86aa22dc536fc156548f18c4dfc8dd231afa8c878e67ff044947b36449d9d062d488bc545e25989555ef27d948fc95410911bba9e5e6c1f4bdd708c5267d4f3ea533777c153e40ca4d167b37fcbcb24eb0078', NULL, '[{"sha256": "855abe9af2f215041dd98bd2cc8e763218ad069f4e29addf0e437a21469b69a2", "sequence": 1, "territory": "LV"}]'),
	('01a2205f-029a-761a-94a2-fdd9b473bdf9', '01a2205f-026d-75d5-83ad-6f8a8510c37f', '2026-10-01 07:33:00+00', 'in_order', 'in-order', '\x000b3cd14320cdaf2b5200021de3432d8c2d7bf47db4a40f8429efb9d7311a6df6c7dfc0ef83adcdb9ee0e26c8e55e78a840b536b3cfc4d392fdf8fbd9d289790ae17ea4509b085fe545f1f81ec99a09b78baac0fcc2b9cd00f035ea280594ef1c5e7889315cb327bfc582809c08b4d80e205c70ae43ebcb843f38572099e39cf1ff3db419a187312f6f36cf41ea5ae1ff945b5b4cf30617b831f7b01e8ac618b75fbf34c8e1757b8321c4ff1964b8840d2e99cf7b3edf78052f76df1e06701425ac5c97581f28b97fb9c2e64ebd40cda23ec9f660ebc89ce3d226f3e81966a2638d847efc78566bddf4a8c585043f999bc4a49279048022f87243260f098b090803f4964ca72617a7817cc087292d4ad74785076d6a27c63109459062802b68b0aa145ab8572cc758711d5f8199f1081300887650e5a9b601bc5c71ceac325c35a5a9c7656b6c27c4abcb1ad0c8a86b29d52375a1ff0731a9d394e96d66ac9116e1e9c88fdc359943d85a3131fb05aa2efba17b19e54cdf059abf6c8f56f4fc71ea04ba3e71340e02551b1fab3f2ab36bc4b04c8fbecbccc71e78a914d76f980f125a63d1b10244e9a1bb5767ed94bd6d4aa87d671713df5158404252a3289112c86a7622f4200972c568abdd80c30e9b531a494395c51827c97673adf1acb0bd08fcdb67a24729d8c6a1d4fe0fa8b03ead09a058c6619f71d6a4394d9cc2757111a0c0f21ca4c1ab3eeb5980bc7a3bc315694efcde03fda0cf0ca7b554401ef25a9fab6934edbd183671dcdfbb19b8f93297b9f4e14871e471f4dfe0c319ed275e58b0fb84c0c85ab53f49ae19e37adf597b5fba035f7f0a553552beda657c4118f85cefcbdafb5df082aea9055916f02ce4a7f1de6c543540fdab8aea76e70cc18ddb6526227021506bda3137baeb79325bb7fa84b7907c590439d3d2915a209cef167366dbf295ccfc998f8d2b108d23e16de81dccf2fd5e08a7fa5bb277d357010235e74a4f3c5212686cd772778577052c1429db76b431ba96f5d56b799b236d6a7346504a2d79b44f4264e1fbf5880b5d663e6bc3b2223268fa4a30030c8390e73102068db0395a02a0e047461a335a2bbb079243dbe2e513b9226fe91874125b62f5cd6f21db3f88e7ba7d81bd0f560fcba0a7ed8cd5ce686aa8f1819024e0303e1b2a0df449178e14ccc841bdd321ed6f2c54841744ec3e81715b4db533d7f0a40dfc39366364728b8e0d0eadb9867efc9393e37da67f5c00c5e1cd981a2d1fdf024e9ab512218b83cfd3d16c15c0cc3380e103edf85d83ad4b15876b26b02d8488a9d8c1f5e3649ec2f2e91e09793730ecd1bcf60007717d8bb08316096ac5175e383317ca035da635660fe2b49f1f8567f7ac5c74806710a12d268d58129300eda6de213dd0819589b5d00f79cf944d3950e487b75fdddb5ea4c76c', NULL, '[{"sha256": "855abe9af2f215041dd98bd2cc8e763218ad069f4e29addf0e437a21469b69a2", "sequence": 1, "territory": "LV"}]');


--
-- Data for Name: access_request_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_row VALUES
	('01a2205e-d558-7691-9715-94e759f1ffa8', 1, NULL, NULL, '\x00431c79a4aee7a03939339a7b14f11248ed3e5ebe61e51677980e8e15104f3ea7ba8455dd4d135fd98dfa11d8fbff2903b45824928f02f57f4d9280d022194a8c959c0104e33e0458ae35a1666a1ab79692a86b84da3aad1bc87ad3e55144fe3edbfc3592079b977620cc969d550d25c02eba551a4970d9ec853200734f13a530d9ab738120e4cbe14ea0268dc9a89e220794751bac54a274902d119478e8ae7cc7db7331c2bd32247fa86199706fcdfb7052b2'),
	('01a2205e-f675-71a0-b996-71546846981d', 1, NULL, NULL, '\x008568640b65709901feea912dcfe37be55403771e8fc7ea3007f0335f8f7297ac487813cb6f8cba0e989b926ec3461b557e69e253e7821a95a105513af024399ad8af7b4311f96c2377db93edc4fea108a085e5cba087cc6fe349c28c71c6a60d1927b95df20726f865f6123a6ec2bc5a36c51114310089cdb47756feef9e7fc5c93d4c2c058046d0ddbacb9c2ae2966639fef3a0ad2720bc4820ff5d269645b83941c3c697062456add495a3352fc95da18ab11814b79da5a5f7da'),
	('01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', 1, NULL, NULL, '\x0036df23da5b25155f95c693e2b40bd69bb8bd1da3faab431af082b395edd998d6d9e45848b0dd7a1088873d3b861a5d375f977e09e77168170bbf37931023cf8b41cb64bea442b901a508a601043e226c9e8eff99199948565c1c12f89374aad1b1f8c84124a822b9d08237471a2b7f8f7473fbdb116b4531f620103b45669a7cecdade234f05593754742cdfd388f7da09181f5fd7e166889431c5535bd58d9372c05915d9f01c71ddb695342b586a4b6ea97d1129b981075097');


--
-- Data for Name: access_request_sending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_request_sending VALUES
	('01a2205e-ebee-7540-81e9-2ada2818f1e2', '01a2205e-d558-7691-9715-94e759f1ffa8', '01a2205e-d4ca-7570-98e9-b98296393994', '2026-10-01 06:15:00+00', '\x453ba38a8246b466beaff5f1453601e5e6670a510fdddf0e7976b037af424934', '\x009f471c0e10408da20b05e1b09f9b3d0ccd52176dead80dc4a239fde0b0c9570d3a9a3dd05ba0a200f85d2827', '\x00e5d5f3107e6b5d5d1afeabb09a98670d5d38316cee54ecb6dd01e39a627e4c4f1245054c0e8e18f5cd6748a09e01e57d4dfab2b4f6522e40bcc88708716169ed50868b59e73bb540499cc9f42f29a01a1d5bd73ae5ca423fcd403d2edbcccacd2c73958f88683d3aae7ea3d387c8d670848f155f3e5ebf34be69fad87a594cd3ffa7fee03f252a09286ebcaffce6ff9c083d0566d2130bc348db77d4744ac0d3985821ba3b45aba2c08be8bb9aac46611921921153196d069b7b5418c1a37b3d9b92a936ec600ab210bede5159ec4a17e90c943717b5b3121758d9eb73ca9357ef9677500db76fe3bde5ae182c4e9d7614439d963e4caa4679b63efc033b6170cb4c407bc699afe33179731fe45192622e04d8e213da3dbdc6e0276fdb5067d5368f6f0ed7da6da03ffa26a6b27b0ddc7ebf7ed1f0bffb24df3bdb2d1f983d04dee2de1766a4d450865cc0526d363809227aaf39d0c0c9534ffc88a53d57055030927fe4bfb029ef4d8b9f6004f7bad7729f74416cc6b622703ec4fb47a9f6159a41bce8df584931160b5841229efacb856a3c4835166341210b864e6592c0fed076b9326519ca760903f3043c82d864787120513ee81c98923b55d7f9bb6fbe9e711d0f64845f4e9cc85e70ff15b3756032fd90535cb76e0c36a89fc4e9a3c58a0c4f9109c4f861c3f7bf59583ded87181682c40ea7e31624cf34c12195f83227a6cad3b52a5cc4efcbc227795ebba8c7fcbfb04530d33cb177d34b89e81e0812b9292be0f56762c3017b0db01c210b61eafe286d5bf8c3fcfd09da09db690f5e17a9557d9f52e824948880831c2028895e4e25b416fccb74359f651d72981d69e6bf3ce04c4f5856cb3e42340c5a5624e52aec6e399d4f7f8b31c16fc4fe412e61acca458ca8c7f2aafe8a520f0b5aabb1e3afd9cb5ce7ef7382b3e2ea2e0f78c419ac6df98311536c02cd1457d9268d69f612b95a09d7e23f80d6ab344a59e4669492d61f24589e034e9894793bb47e997b4f2a09ed12ae806702046948b0725dde1561849ddc88da2b2b006165516c60dad6dcc3f9485dfc2674751d1a6001692633630ee38215342a31b8fcd6b84960ee8bbb63f4939adbc63e9a9c649605b64eab2d31bb805e5cfba45d6c9b329e8980acbbf792d03bdd7145a188ec9b3a04c948073f66a44cbc83add4a2bd55eb281b7624f2680c9433087b43e7358e1395a2014b361766380075a2bfaed5d8002a26d5dbb7d9b5237a4265eaffe3a8cf13f79b3fb881c10bc3fa2851e106fa5cfaa8ae68c0129401c9af862d25b4343ace877a12f90fe2b7d08d5289b1dd7b69344e66815579937500e673f018b88e40fc1efb42881a267f9fbf1873459befdbc954f5fde74f60b57cc7fd66d74a9b2c6a34a0c26af1e92f92e0d19996b5fccbbe6841a5bfe864e7147ae40e9aa16cb023482d7676f929e983ccdf21d99634cf410dd8660a70e9178b9bb8146e18701f036c4f13dbf3fb44d46ec4c664b190daabc09e50ceff2b96b17cb9f1b608d8133d7c62d69a3e87267e8dd54e9bcdb85b0cf868dd9e19ad2ea40fda3d4a5ceacd0b86fe66638c1da9ec3144a3949ccf7af718ff9c32105536a2e8e93722a1170a2c4840e0fe04badacdd847fab563df169ad4f5dbfbf0de64b5a3804727a91b8e251ae0e33e0859a26f7891e8a5d4532962241e10ed2d3612166e5575c9cbc4db992ada55b16266d4b4180f8fb047f5b486f16cffe9039886fa15c0ed19679f1ee0449078094211b48c6b6800b1e1671269730a05562d7acd1f7f62fbfe511506a139cb476aa7a7b7c41c98c7f24d167e7528fd78471d15ac716d05a995bf17c3c658fbee1a12eda9d1cd94b9256ecc066741e2692dabbef07e4e4306b7a592f9add10ca8e99f00867808eda36a6ee702b3c1cc5927247f57777783305877d62c8e33799bd2e13ad93b08f4b3b945b9e03619074b11e8ab06528358fcf2d0e7677088556401e07ed276d6c133da0bde2b354a487ee9ac0e8731c3b813e9fcef8db5b8e8e46ae74686a170d57cd8a550e064e7978e7222a101b510dc2031ee99c939dad51935d9849d66e98d12ee23041b6f57eeb19606fc4322c4b0d3993f771c399d9c906ddb1529a589730a5f834ccab1e273d650a011732d3d70900578eb88fed815ce28129ca4c0545059343531893e36a3dbd3fe3e1c74145704c74bac02453e201435376555f7f4597f9a0c4a354e0a5be88cd27ff8b17b8ca621f853c16fde526934e401129574e978b41bb859055b23a1080b019131a9eeefefa39fc68d4eff664fa74d7a72ad7c9b1364cebf819abd8de3b2d3e9b335358af4c51af8f16fb84f7141416b522a18d29d8da381586c71119728ad148efee2841275ec8ad0aa9af2bd541819384631a2caf31bbf08a78cb6372ac219d63cdd4fa901385cc56ae7163b70c7d0546d93ed2d86de97eb9816eb5e8611767c4f63af38cf1b5b589252bf88a2220e1ba49a3c43328f3ec71d5640d23725c9ed8594e5213cf3e84769c3afe7653577aad86ee4f989c7a32b38af14ecb4372668393d9591e3cd4fd7ebc260ae71362009109c2932b62fdfd91c26862d22e8c11f134cea720a5f8df34b53a84b6e847669bd79beddd8995973124140ee71efeced111ae635420955d7a4a22a27b9ae931a6472213e9b70e65532940243baa441218ff84e96ecf5de0384f2d4b499872b7e9eba8203a953f3ea9d6b143178b5411b1e07a844ef09ec7f9893e9a4e4313a186241f1269657d9c0a53bd6186380198c04f242d0c47b1be0de249549250a67a17c95fce27421a00db8ba7d21eb0c298ac88dff0c0ad74d804f441e2a88f21e3a821bebcf6200e69a24d8edc6751bf1968dec013d6050383a5c9ad87cda837e19959a7dda7da3ffa099a0a7781c1348a43fa00205cce79047b856320ca21d8641bda2c3bc58fd51210c8cfe3507777548d46fd625d28e5d63c8ee91c7428b75aafe901be10d8e4f6b8e214c38fcfe220412c7677bf8ef02be1b10db4f5db1aa2e6f51236d560ea1651c2e2e9562adbcea3ea75d11d5b5ec37c798fde26b0a2dadefc7e8e67b1b5af73983ae26c3ec3f3cb89a67538e7d12e54dae8f19d1b1dce80f3cabe4dd22a46a54e9db47ca3468ba955a48c5b41e552bbd5efb2102bf73842459ab062d8f5c19dbbe50ae85eb1adbd7e7d939af475159f479d4f23cf824e649a41f00633122673d9459b045214079bf11db703764e891dc179196002fd6a3ca0008414499fd6f9918f4b0867c983d3510be9b8a9a7405ab82a3d73feac3d3fcecd0d6ce613ca270a77c5eb9aa64576b1d1154211c1d4b8a2f5880d80caf6086b1f253a6886c63ac5bcf29ae3558d23253b4f95d6dd2484f386500f15e163bdaa7794693bf45b70042c27be47f044313d16a764bbb2efc87dc851f11651a096e1201cbfc7fdb0a1af8d05aa7185bba0d43eba995764fa2711796356be2bb1909972dc587cc5db33979f32b03b11a0015e7664a8fe9555188afe6f6726c15eb24c59bce4ba0e0cdce0dd2f31e66622e094d27879781042730dfad3f0df42084fdd5e408d679bb8279a0877dfcc2ef44eea8f193d7d8e34db01070a4d3582e8309291b58a3eba5a6b108650aec1076a20bbfe44a8ddd3ffbdbfe71f349f550743c180f2c2469d8e7677280d542281ad697e89b7398597a7eedef1f172eda34245b740a288c6eb0630797b819fbd8ac99a8e5ccf8f99a3fc6412383e082fd80baadac149bb8554886eeff157739aacc3a9b2c82aa62e305ea73877c898330f1dc0d0216e555d2a1eadedf3c4a4a4fcc74a21bd6921bfe802df4635c9257f1f7cfe9e07b1f12cd664bdd70dc8eef5a1db256ee0a324bceb2b75ba97bed1c61918617d458a6b3313438c6fb609e049ad681ccc001cf10c5a4ee42c307ebfa2f07d90c5415cad63691fe7009cebf9e7b539d2dc7e1b55676d332a6b97b45a54e66591a9f73d2cdb633ef6eada68d64e7c71058794eeed96160675cd2c2bff0389af573824ddda82a2efd395356685bdc2eb3daaa6558ea2cd2e090e5570bbc5cec5261c5f61e568044f668ec9d8c9eec5cbfc8767216ce4e8ae8a0cc0b6376ed8a2e9ea7010600fb60b72ebbb5502f35c1065de80aef3e33c59800a071f87521313773f08b0fe7bf8df5c1e2c50ab2913d0f54362296c4ccdf71f17fce8b8bb03e98850910a8d2f0c608fc0a2a3c35a1bd89451bf38bf7e48d5ed0d6330f869f84b1c146c1a892de7f81414610f3be0fec84f9a38b01b3c57a3f3eb4050e9c176ee351415a46ef40aa3c7f4eff470d5de64ac7e805e4a061b7e35b9f1e9d1127bd9f716ef95ee3057ca350d315f341803b0f197f1c205133c18d1ca8376a04e98ab0509215862862c9baa3713a3492be3f826e19ff62ec1a9bf778e1ec36d2aab42f4f0bc67061df5ff6a8898636dfc275ab3f3161e18f686e88a6843aafb8eb125835a9ea65a5a21d6b41194bfc086036d364d56da4886a23dc5fec89059ff83967bea10d6f5360f031be203e0b2bce8399549c28f941bbe7776f0ef62a2582ac6b0c2b2c686721fbe1bed2c4a456599990fe1b14e696d0dd99993173087991a2ff138a88ca47c744330bb57fe3d777d39666bdb86d4b46549b4cd7fbabc4999ad2539bba9ecb54ceb5d832e0832b803534afc8c74f999be917b8957ef1219bf0a4a8ea3a409d3ab233660a5ff652a18b8605f05deb5d9012f2c0eba5e1f43be4a7fb6fe49e7408d7844cea8f04d390ce9125ce0b58dc79500646e8cd4519f902a540a856f77b69007aee1a81b2a07111805627e62c433a4d8683b1dc7d4ffc9f1aa2558b906f4b55c56539b662783f9c7dd4eac63ab5a2a55823b0bc59f91c071fe9bde8f6c2418241a6fbd673b33b0d680f3cf72ee8df89ad7d326606c03747e468a5818ec500fd6d084ce201ee9cff59303fa97a825a15c44386b23ab00502b028c702942eb8ef23ca9ed69c8fe1e5c0d0ee0895f3fe4b0aa43ec388da36c7bcb11adeb47af7ef9339406e6b0ca661ebff5724ea78f47c72d6318b05cf61c1f76fa4a1b6bed09928d18215f65506a46db06cd4417c369bac00c58cf5c583177f03fab1918f00e2c1f78b61aaa55add8fd2949374ae083fccfce5240093f60c4bbed8d51ea4ca91f328b6947493ce0e0b3c8ab9c3d7c3ee10c914aeb6cd1b4e96261b05bd383876c70e1b759784c19154499e626aa37b6c5d70c5005072f49483bf6c40e695aabcd6b3f622f0fdaef4b21664fd68eca31b46e3a4f0cce5a6fccd8a65d89bc2d81605e912538bf18a94a3da74d2292a6d533de96828380948322e716691979dce1acf35610f13fd63b93ec7511cb1477b44d286477577292cdbef61ecfac5b014910e55fc7d6accf9b2e4877825980a2301e2967555ff33d08fbe0dfcc778d960c2c3e2b5450736eac147616dfb8da7c0cb3654b3b51efa797675b79a248b43a09b21afc8f72a5b61052f655f238f64375c8c6bfcbde09ce9b187f593e093368d0a964634ec67077244e683e2cb1e196dee021fa3e36f66aa1d63e7ecbee2923fdf9aa71a2f52e6d6a828b81abf466ef654eea6d14d3809a846f73c9d7010e24aaf8d65f7d777cad90db7582e0806d67290e06b74a620de56550698b4d0ee02301574c34c9e0a1a3ffc730a1a7feba5f4a0c23a4a61a75efbf1d73f4f52b44b8c34888ec2e402febfbcf0744e96389495438f1455685b1017be49b86d116db3e49a623bec20e2affa87dcfcb76c42c2829511aa426a9f381f422beeb99eaba1cb573bb8f113e6923048cbff752413689cf7e8265d445433abed87b644b7ca5633ad8f9ee7672bb75343db6262d36031c7815edb6f8869b31239cce8729210f2194918a895b377d2b9c32c6634be7e439334acabbafdc9729c833a9817141ddca12bee14345455e0ec02ae3549f8931f54885cf5523b39850bac00aa78a7d6a7fd583d9f03425f8fa0dbafbbd533ea07ac08aebee326caadc23925328de4003db993294fb4d3c64591798fab2fd1e2c53db256c8f16970fd7560b5aa33c38b27d48db3e7399b6ac38b7b3a2c616d1138c74d0174a5f5959ae143fd54845ad1e3ba91c936683a06e21a4e9fdb1502ca2a007f211b6da73215baec573d3d3fff856417974c6e97c402f4364df09e425252cef86f99afa3c76efff74277a2a08aadafa4a892d00dc0eb087958781f2068d77d019ca61e1d61a1f23ca4006b93edb35f99cf4b1bcfc609bb4c958e9c92f5ce491a42ce4a285aecb4c44945d342209287ab2f2120674423fed5ac8b979a85ae2abe767a90222d38ed933852cffb9290c54a4155ca89ec28e58d933d0deecd6c4589d072c9c879395698b11045726cd5dbf915a950d67f67947da39acddd3d11829cf637d57853e0958f1277b1b4a55d4f7c777cbb3387ab5a66e50129f86a815d217bff904db04edec4820f6aa4cdfdaf5e8b66b38dbb2742b725d9bc15eca848bfa82a95e26b01c3bce296d42801d60c587f6485c00a2cc0a0be585f14fc38c87b6a331537e5683b0962feab73f1d001732defe69e9164dfab9ea5d19a1bcbbbc1f83803fe7dda44ba4d44995292e300d1dbc957fdda8f6da0e09387aa11f51fc872c837d63326997eb6d2e14d00d63e593349fae727faa6938f03d71266f880ce9078b618f78e5ecb9a21374b45e5a0b3724e43c1c9ae1f4af3f156d5bca1bcafa183839b69a4d98204b32676c0c1a355aab24e96be2ca3b051bbdd37a0669a2d62af6135518920047314336a49cb0893b0e2b6ea00d57be3c6f32e37b5f844621296a8624de96f902ddc3612f51aca529d685ce250f425b7f7a0f0eb663d15ceeed762dfc3fd02c291eea7ab73f71871f9f630272c9b8cf3979b0a9d2b606c0dbadba16e828357bd22109a55c8682c982efebb0626ecdf0d26570386e9de0394af6ee08c9e72da8cb119bd34be3092bfe1a923932e7ca0a6a885ff3de7b402862a942d80a2624a9ed593ff8ed34891fe5768fc37663e0abf393bd1e11b6f4e35255e3179ca827475267794a194112fe362e936c10a769ab0cd8d27adb5aa972c5375671fa24b0da85e54aec42646a868b0d6e8d6997b24f0d27d1a9c7e65833b3b600713251608b8c1aa7daa0b27d07b378dbfa95b098cfac6bcd5914535fe52aec7680bc3ee12d93ba9463cfeaeb577779cde36fa58ce1268b56b53ae0046fa233aef0b27bbd6475a632518c3c11863994e6eb78650f4d46610b40e03a0ae453845ff7a9d27e116213ba937a892a5f06ddad6f24d907f4f2a8d93c5542455f96064cc187edef054ae0820ed51ac867a1e470d0e8eadb86731cbf417754dca2d3674329ed4f68158191cabade8e034a5a85a1b7288f4043ed4e0d1888f8e72c32ecef90adb8b07d6c4eee1c7c41047ad664741055fb53c3a0c1ae8e63cc621232fdb56a99161db28aaf2a26041c8a7b5543a3d3ea6782ba27a5b837d9c9f28702733be5d5a327caffad1c36784b44d9f3dad182c1d19b2211a899fb3f38af3dcb72ff57daecd251ccfedfcc3855a4d237f11781a3b2f68fe062241278e5d59484e37fd74da7b2cdfd5fd2db69da0b1878a00ea7fc33adee49d9a452444a2550bdb2c5b681d13dbeb21452d7602e88290f516fcda54d8481c39b263e8eddf556cd5606073a2aeeaa7c500e38e308e798267a5093099321363354f8297f2102be2d92d29a12eb4c67ced474c339fa1ecec7228bbdd7829f45692de7088e89a76c45d21d0c92f97e031e7d743115f4f4641b7175e11b7535a721e5ef6cb420568264c66ffe54b2c3288761d47b0b1a0a241529daaec3da9205262d06828ae95076527a8fbe3eb26cdca26162b5d0f70a5957988d852fbc8db785d405e935591b1f2df6e453c1e678ec9e3b4da38a2251370831b5ce1730c2c92d2234ba557edf9e76fd0a31f0ca642dc49236bc16dc35a5dab3d615e66c3e557771a64e690a12fec9e463afbfb244f863d97ab63494fe56344601c058bc1d344d09912a08ba4dceb48493a7ea0b974d9afe505bb2adbcb93c78d3e8b4d9e6a4ec44694a347a8574dc5df50024e38778013c8a7ca2ffa32a19efd0c022bec0e57ece2454a8ea71718e71c4ec6df577c8ebc084a9151fb4da133fa3a936c830ddd377b36dacd4cf1bf32211d5c5a6516b760f1084ac3ae151dc78d9549bf9edb4fad368fd012014ba3fd39ec286eeeefc686d3fa06de3af511d831d67a7dfe76820fe61c794c27e1c110622d3ed5ea074ed08f5847a69736aa697b5175a86fd1a5593272c247cb4a318e3ff9ec33a3ca67bcc2eae9ca1a9801c6413a9187c66ab5d1885cddde8a2bc7be5e6dd7cdcb6296a7a3de0c1c39164947860ce153875ac9ecfb1ec6757c13593fe0adef839c0308186a6321fcd20def73657f01b788a0b18916589613d4c7eefd1522dbd640bf0fcfbcca2331e44212129d2292459b4c156eb3e4add6e869869c5fe1fe6226f3c21d926669b69209b1e817f08486e0348a18a1ca448a7c9957ba8104ddc0307ffe6706c31e7adf8bcdc487c63ae7b8af1875abef5d30204f6951311bc2168f331c4c24e490c3e86cc0c6304a00dae402a12b5bb1f6a8d5ad511fe3626b030ad073830b3d48166e682b12f040768a6113dee571290f1fc96267a0d8c76fe164ab9fedbe0d453862d9ef8a7b7a411c5d551e61e8ff4b66e9ee7d2d7844dcf9c921417e8dc7cd1c795f605aaecc9a999b6dad7ea77c82905364e8e038eafab0a4d5b9c9573508932c7504e647199def9994a90c1b64ebc9fdfe415455839fe06d0decbf2e106270528c286d0f2d5db8368fffc668db120fd222c3a86348d064a51a1469be2dcbf214bba66f182d22dbdd3df76c9f626533a3e6d664b0af5d3188728b7e24e34797f51b859afe6222b7403cd8d7fbaa2ad773e66cd9b5131b0455aa6d80ad16155125bc350d83ddd1e1d47bc85d68b689d8497a7339386deb207ed51c7905e2e9c70581bf4dbd391db511c4a5ac5b3e8f6f20979ee45518bdc05886f658f50e969381467e966d0c8275b3b584f97293b1861731a659bbc6aa1277572e3d1f2008192c01cabc374abe1153df6304006f2216188b78dc87f09cfbdd53224b266ec0b8525468f29cf873b90ac821d5edd197374e7547eac8293a3316824badd2acb43f022ad08f005677c6a381c6d05f908da27b92c5ed4f35f579c297f289c42586e1425bb3aa578d1451a0298190f5cf53c3dd90ae58db36ee76228fc11c8db192cac891b3b17776cfc77ea1468f34d9f9bc1b735bbf18fad88d4df561e12c6032801706f343a6696c9b38305679e84e6b143760ff6b324bbf0a8bcd2b1a892719a058a485f5dc84dda0433eb9ee1f1f00e0da3b902ebe733fd7f9cfebd03fc7bbebf8e997733e179ff8cef213258720d15cbcf5e6089cc4d31fd0c7dd3fb158c4ba382b39de156fafacd5dcfd95e98e3d65fce692f13c67c13b8bf395417b09f0ca35d38b6e20635e1452de0435aa9926733e12685573d35c0215b807c4a57f8b953b0104486956529ffc4a3dc484a017b659af8887ce2288fa695b9c26ca0b363caa02d8c722d4a90659355b426099598da511b99d153c43c3684ec1a6e1028539264514f12af3b716ce3bfb5de54c5536ac2abd3e1c711f8bfce9a2977160c7a1e720f8829d70b99459c0e9bd775e4321c19ec6c800f296e003cc52448793c1adf877fc5b1935e0ac28bcab9b57d89adc7e5d740d7ee3fb43f485bb5f813cef453b70ce052324b477e7bb0bfbf0b2f3c60f6372dff212a0311b35ab114b03bc7d1aa528c728e2d4e739923a89e1b7276f32c4d5772ea04d53be019812d7cd98cbec897c41a9931a5779320f88bd66b972797d2d12fcae01feb8b2fc87e2ddb13d764347f26b9e6016a5beee714886de7d9062432b7ad575fc152df8dac910f19d391f62d0ff959cdd65c435d78981feb42662d85cf46689929042b73beaf682dab68d7861da8f27a2de37e0c575d01d773c8aa37c3c6dc3caeb3073a29a9fea4940a8eebb8092356232272f74b608ec2dd994b8e3376de59ce555259af47b885f95c393f53d707c1972d6066c094a62bb6a6118d99e094f27c1d3d14a1893d6fed6c412ae06dcb076da8845dee43857082ea12298593d250b9a89a1e8a70118702883178a4b2fd8d1a912bf736a0fca07ce522d98525986d5ba12fdac6ea4a9b86c69711c097cdb4d6c80d8377ec2f285fec6864a245876775bf6e4810145ca74ebca9859a889872e649265f972f163030040a731271083f821d91cbd90b8d4fd46d1f162a3bf1502c9b8f5cc44334f995f9a65fc0d2e3f1a5ccc4b828252c4499c50aa970b3c343c695d3fc604da77f33f003b40d0e2d1f210f4df06022ab8e7560ae4f1cdede22a7c659e90a245035e3d0920afe06cb9939ac23e324823b8c9bd6eef8d1eb06b1a431a2bfc357343d222cc61b2d5744c033cca4e22725ac5f846c2028dc67432c43a885319e535285a86d1bdd6dc4ac1a6fe6cc2ce23b3fd3b0e119e0048f83532d3fcc9f81763999d6a5681cc2905a744f2678a59f3e0493295d701976ee4ea4abd9e7632da1bb743bbe7befd54a6f651c0a5325835b845dde33ec711b33f4ee3e5dfaa67d7aabe1ca21bb85d8ff7320fdbd3b457de6effd231300d629335016a5b78460d19d2c7e211b37bc7643c96e72de6ff4b8d763c0914894ead7585f1df50aa3928ce785ca472eb953059273acd344a14c6ee7a02131e6a9d2868718402b32d4429fb695381dfa1fc55f1c7692955473639ab8f9078ccd2dedb1bae6b353e55fbc9241d7b30057c12fb7582925cca146c852c372591a598f30455e8a7963974d07b5fe7f753110963ce5278df7149c33951343e1cad04269a554cc3619625433b73c2238f1d87cf023a4692e9eb70ee24f1820b5da01f5e9c7365e73659b4deb496605403f3fb4fe7f03d40eebba0790e02dc76ac013c9a3a3b4ad2acbb3ce547fe742372036edf0c8104136da640ea6597a46ab0c3a64a75202998b62b000f5d52644111d447712d74c14af4423fe5f6c427c8443f4cc8bf85df738219308a6f3c53d3b0da89bd355ff05915de1bc2d41ebba92d207bec2d9361b0d7bcc5bd8ac8cb38c652f69281b005d2845542cd460e5eabc276d8b5c69415953ba8b70e57c3476cf66889cc98b9e48f7d69cd4f51cd90a85f48f620b69e1aa6f9492f866084328189b2ba56e1a419265b5faf41cd87699c24241a73e891f743a479b9b29d2afd8007b70e1143839ead4497c9f581e00581c50cae1fd7abff8cf9a4a862e1778e249ed3572ceea212c2b06368feeceacbeda5d83352a24668a04611728123576ebb7ce330e8f06f45f6d66c673947d3583355645172d0ec022c1dca8bbeb146d0c440a3310c39baf639a1ea04f61e1cd92df29dba328082f663ef377ad6f13e7d70f333f92c3bc71861383c58a7355b3100121bc8e97829ea7132f527f3c218a839774afac53ae1cc4745722abc1da383a11a5a09fcc31fcab8967dc607e0d515eb69199bfaba278b8e34e49ab930931fe5fa6908e55155397a6d5c9a5201c80548fac10d2faae50c223bbc6cd90563c381cf48552b9a2e4160781bb75c8ae9a0c2f9ba3b564f502226b635b4217be7cac18a002aa1f77ec444ce798844a7d0d9a94ae66dfffa4b1aea678d112f576983469ab7245446e448c87f9799ed182f26deab69c7f1e922303f5cd69f39a8a741763d715a52076e29495370c4742e2c460ca62c7beb1516cd1158d12f5f8eed4ccc65f7d9b9c3bbb2330e28b9a6d82d98f2fc3fa36a5c7d8ce77985bca1db5939e96b7522561f0755295159544c14b95db78706aeb6701cefce29ff545178a02652157165872e225cecb7c1e12161b632c29d6f1f3207caa954c914915d4bf9314dc8b062d2b2c1bb37ad239d086c427ac7b68a2894becee87c2027e4cb6518dfcdfbbebbfabb3b917c59b2b53b9737fdbdf2e800547c6feaec214400a10708ae38ae52ede129f835db1739275779f62d6f3e579ed910d2f06de349c7dae182b3cc45ffd987946f45a0045379860f000c75135de46b19581df0d6bf47db3baf7dd3143dbf265e9ecac50059a44e1e36025195e56635d3d18a9833ad8a88e3a7f594dc41e894c1c9cf4f4ad1b9274fa14b15c25296857961311e7b914f98ddaae6c323e942a61e8b64c84585c8604a6836d5c2277f107c1002654c28dd5a13a23f84bf4bb4a0c6d3c040931036d1abdbfe0b66e6fecf6bdd7b13011db8010020cbd506b1a008943c3a6adc0eced507bf48118fa7126c806d778f5257668f389c88b61cbe324a164f0dc14335c34c67b9b7315d58d24ce6eacad9b32adb192777144f135e816664b22daafdfe0183397ed3f8f1b488d32349f5612f2a69ad76c0001909eb0c5670118eb4b5a00254e7c207f2ba68bf1ab422f7cddf416a9b1038443ff79767fa484f80d97e0578979a688518e52ef2c706055b0bfbd93995f1450e6d72a7ad9b3788e8f50dba4f0f63ad812e3b38ef928778a474afed9eb4ba4746fd8e149e2e0c2d31bff03d2a8276e74feaff84deaced5807e33012608dc6cd37b687824e982d42869a23db29ea88d7882989463dedb2ec7ab2e9514385135ac0a1aa6a897bbe282b764e707b12c3858d13765bd35961ea75e8ab37f5fc3306448b431e09e6fed887cbd08fb486ad86b827112c207a7d24a93a4211f735464cd71b5441dca5bfb48834186fafeb45656b2e7e7f4225c656573ae7e26daf71a391a71eb8867e0910222785ac7bef4be4d5c43d875eb0923bc2b61b77564d3af51196544a3fb8eedc8faa0e02bfb721a5cdc612334274f07a585d7008c164eb095b94e7e060b1af2584ba2cf27cab3c0cd86928de5ce1cd2fa7d80a09dbdbb8365dc4f77f9a4a30fd580b487c78b0e798de83ac4443fdc244091b23c9f628d2185534eeecf10a42b31cf729408e83f944f2fd2f8b74dfb39fdc97e8bbb56e301d4b7b88ccce45a8b4c9dd8a9bb73a4a87e0e5a2f97e97fc97b9d439066a9c344cc1b6c571f5c9f56ab4be1750b6481cc18a0a0edae16c5dabd26e611d15bfd404cff40a05cc7e5cf580e8572ff78ea33279deca3046557ea9cb91e2c9de23a540760799c0842f59bbf75d5448d4a7a6bebccdc6670bb257da16ed127685f7857afcbac1d5de92f60c6c411a451f2919199bc78fe8699e8733eafe7fc47d7ded89d6fc29da66ee6d3b92bd48272248d8e811d38a556505b5793cf571ca548f22a5de572710bb6e98567454a48c55a915997942370ad4ca1a061284009cbf87f1225e8513775dbcdd4e0a4aecb1a76ab936b157fd2234cb37c52efe680519adb8f1622e859a333f8ff8c6aff50552ef70ec1b7f78afc4b3e54ed47a588bcf93fc55cdb13bab46aff9bfbbf73ba6b440cde2b324c6a0259f7862b5a982384929e775cf56511fd233f33aebc6b9036c4a7d25ac9d170b51e3a0a97e7be57e8eeeeb08edf96917df99ec1662914a998b2f2ce1aca76c5fb4c49ef063519ec53a35e6ab66ff2cde0da745a3a6487cfcbbf1273d9e01b9332701d51f67b1f5c236462d0e31f7316f903fd38734addd7c5da6bc8c093548a835cef30e89c527be7011c1172a1f4dbcef9ddcbab529c19e9c389af08c0d4d70fca184cf3ff736c2e153378c156cbf04a8d748c50c4f33417df25460d07b1e7ae4dbedbc1d602836d20f165675153e7b42f6e1ecda4714ae2ee6b9818cab8542e4d8b31355e40de7292a6a616b128606404edd976f38657b3427f32fe4a28bdb51c15edf0c9153f9205c00d8546ae822847ec32cde9d1fc1e1b1a5acfd144c6c977cd9971d2d6887956dc5d54d4384ffb82ccff06d8cfcb2517c1f64387a69632a2ff4d2986a035dfd356d45d116afb05542aa1db6c81f3e8a0fe882e619bb5e07a5834fe7def086a6d4ce7a7653b507263357f1a940540dda03a7c5ef5481359116bf7644a915bfc43413a5e1289c3a0de3819e034867f8d16a346634fc6a3f42ce8a3905ae28d7a7b58e7f1cfde48bb9414df7818bc7b057f2d8f504fd2536ece5806ee517c36ac66c7c2e345e6cd31976065c8c9f859285b415a95d87a7bee34623c6cb6aa24f67ba2f527d2788dbd9a36ee37ed6455ed19ec18de28985554c893d130e51af06b369e47fa3143481689b89a271e8c7f1f55e9bfc02554316e141ba1276042f29415aac0fa6228d3a47536f671e56798ea4698482fd3da04b83d06a53f020f2eed14bacd618a8c3c9fdee5ce571f00338b75dc72d3400b871638b26e89f07b9127bc524a30e3e2f2cc16b7b5e891859a3832301804b7ebac45336b66ceb45e6769e53812b186a0137719e9b9d656a254dcdb425f2594824ec40935edf429ba295936a2245684ec6e270b203661f51ba507751207bb27e87177818c5c5dc3868311474b78854f2382fa9cbb30b40bf205beebd10eafb597f665cffe1b2319b51a0723454733e0bda8938c31d1d19253f491cfb49ed8564fe45f81e487d5d0fd5b47cdeb55f19be4cfd3b946295afd71e813feda496cdf4b7e93f28944b015200b8dc8c433cbd42ebef42c4e9f38ad730630fa7e3ad9bc089c6148b4397e91d67ab55d8dc6d77e6995f9fbeac00f76dcf922540cefa53ec7a3f8f738ff41a6cdcd85fabdba7e91487ea524f48f68aa4b876cd41d2a1ee762f6b8f089105e3a7591bd3eb7c2c294c60a72d1db81b097d4eef9c085f19c3843dbcd1905f0f35b8c35d49e4e37cdea93358a1fbec95d70cd54593a5591258072acb439c7abda843d32af817b8c405d7fd08705f7d9e6fb328d23116dd5badc8a3d9dcd28ed2cdac0da37ddac9c90d6c5b8f000c2c89f19c38f1fd3c3373f69af25e28762d9a547491272447213db0180a664a42404f0946866cf38c231f11a25a5661299a526b26bb9cee4184b713723869675033a7837182cc38d3e87351d2346a68d999fb6883d8524ccbf7f14998e2bc8ede82da6b66960c743f77d1f5b6bbc7ae6a38e0ec10e91be8fe544611af70ecfce53869347880f7ba4c6bad97554c7bc84857f7c6029ddb6e1cf082a946484e7ddaf4e91d8a56ca74c1e89bff92297fde70d4b34952db5e594e2f24a424419b9c7c53723bdaf5dc5ab25e62397c1d397403787b3672d3ba01399f8d07f3f611a8631f617aaf05add022d64874a2548a34a9e57d0adb01d37ab50aedfe4c468fa961b035f7a8d39e214555d8fc2493b7dc8d695700f22a9126ad1509e30e1ec887b2858f1b0c064eb068679c7bdcf6decd6e4716b76717b6a303ccf7b24b67b9919e0a829185d720f0cbc120d4c3c0e165ac0b61d18a8e410ea10c648c7af677ccc1a92fa763d86f6509112e87ae1afab04ece20d2f9a1110509521f376e410f91fca03f0f99a52abee0ea5fc6872f095193b037d9f4176d38c85f0e6287b1da4439b05ef8dad93037fdab302546d659a889e0c0be243f8289afccdb2beac8f5b677881e8e03d8f2f671b48bd59b27494bd56117a266237f9a87998eb24e558273fb7882bc8a4859a497730d862416e33f9c899509cb1f4a9d92432b914cb9895e3060157581c1876a3f47938e79a83f24b9d18547461e9c5e95b73242ed8312791fd61bc40c06cb98e3fd41763135697d23f0f9b5065abcc2309ffd932d0c440e3660843d9bb2e62f4a5e4acb9d0c15f315b3e26f15ed929243981b12475c578a0682c756588067aee200ee19774b1e09214458de0b0c676882035ebc4c4a45c3c7f3b0e616542bc493d9651c94760f2dcb539e954749cbb465969222f65dca1848139b041cb0234d7c9ad03328d605fea9e1ebe016dbe189bf5d785dfde69678e9bbeec469210d478cb1e98a56aaa55adcd754c713d6267c1f86e2a53e0140ce6d0afaa77745723850d1b49d99b48084d5e9730b4016b7ef992ba848eeb59fff21d75f963a1b6efb286d5619274b561877da2e53ca916ac527134dc4dd181707650a58010dd80cc8c59a2d56d291e1a40001192962b723522be3539fe976bb43d9aba6ea34ecb92b0bdc3cef065e9fb28332728f7bbe74241bdb771e1087bf2bc5d80f69696f23bb542ad5d76be48a7c48eee25c7357b338c69bf41a7e345932708a2250182e036bee2bbdb7d547402148a987ecaa659eb42da2de77a5ad560143d9a5ec8d5ad80fdf3367ee7659560ea2076a1765799a1610bbbd28f5829e7b53e6e0a4d707c6457c0643f5668f7800ecba5af028923fed7de414ec7911ad4b5c00ab4c5b6841b9e9cf82532416406848f01d7b358ff5541fde20b1ba26b8120bc2f079d5f27d7d02797dd1d34d21163d6aeff289d603f7cc96360d881c40f4f48e7b36523d4deaf2d7b11f1558d6b52b20c89b4769294a973de494057d1409c9ec8163587ae31e49c904a5afa5d40e6374eccb9f7cb4feda24bb7d0d64443b0491f90a3a60137d7083405988904bed45b3cbf938093bbf35fcf3a0b723b62341f1052f634912c71712069489213fa1099a2f844248487d9c4789a13e92e6bbd79bf0b8a281fe193ea17f87413c4439c363cd2f958a1a51421e098958f78c51f0a61a880ddfddaed381d4d35064989d8fae2037846750269ef90cc51cc68fc08aea600d0771a886e124ba0a54a1c46b017c29fbc9c832c497b80b1d682878d0f1f99abfabba7e8f5d779bff44011eb51053b5683303a1d2dadbabe9e05d2c0611814a8122361f9dfb27a8833c81c207f9623be375266f7ef939ccecbca13eb4e3a7050802bb2bff0986e2333318310fab82e5fce71c76907194c84f69bb448949b6861851207dbfa2d992a6761751fbf88abb6684e909560dedd1fbaf4cb7312dc2eb6c81a69f934dd10509ba0a8f5454254a3ac01d90cf4367cec42bc55b7cc804322f2ec106a6775d6a3f23383ff66270e22316f73d7fc1ca2b219e03786b5e08b38d002cc58fc99d1acb8448b8a9402fba09c8f0aae30d4438f0ab247d4326494d967ad3b15495f50faac7b94b5c9612bad7609b04e29799d06a88efa38a6b4f988bbccaab7a7e415a1c0263878f2c2217d8f3730b60175f6e44425150563f04997279661cab6a79ae5234c1815fb91f0e08b283fa230b284f355d6f4d02a08c15fb58358d038e55d58555467078ee6497a655e5dfcf8e18a1def2f8d165305162a92d29b849eab0c0a5cb79039292de3ce68b8288737bf1a24861a2d982c9f5480636cd5e9ef0ec72c507d6ee2bda3483df3a9b143e39fe3e8406333166a1a445e22e265f81393e240ee8218706c32332b2fdcdb4cd3bc60bb40a531a1335713b772645fd69c6b55c2dc302687568e968c72defe46a3b02dfae964aee6c66a85917299b4f20fbc62fd270af2b5ed05284bbe22bce2db92a40aa61c1cacf1d2f82381fa40eddb1bcc53a769d6e6c24e7e3d58796affaffef432a556fd8b2a4130237b015c2acb1d1074799ea08e2332848c8d63af92a3e60f04bf7385322ab3d4ccc1c9f35d728cad61390756b857f3d6e4b965cab974239a1f950ff34a1309dceabb098c427c2b19ceb043bb72a9a6898b0c9d079d5ab39b17de5fe49fd5a9452e8a3cdf66ae03d84d6469cec1b085cce329079a0b4e65687d7ad76f8f0454d1369a861bbf4fce5bb985a27fba43aff0468154208feffbb050dc93809fc15e290e5104831e926764a3a1d1819a48016c2638b6fc8d5b437a8e67fe9478b4951cf6440e8b298805d5376b9fda2cce763e323f1919f0d652673ca92f8d1671fd07961a80fb2ac8d97292bd82223a7a8fccffe8ae1260953c893b4649d63f96ff2f8f55ef68cf2958c76510d3c6cbf0ae6936878dd0da0a5f0f003af7136bdd5e8c55f31dc878e8ef3f55ce88f3c1414fb546f621721f66a534d97d872add8a40ca32b5af57a31027942c05b8be42bb52112fe452d2d725ad8766245e4be2f3719810239b1485d3827702a8c28e43613a146e80ff8c1080b22069b2d1e8a17bdedabe11e35f04765dfb49ecd5bdd42b565b0dcb9e5658c6a2c87e1ed0b4d64b408fd2944e5d0a4903291444d68174d354cc3a7568977e85764d827ddfcbc8e6f4c6a7f78c96f046e92a9488e909f1b9c3040123f130945db8e0c823c027a525b7f2c30cc536c89d7a0e70ed9fa80eca029d402bc1d728fc3e208289934663f43c0fe1e1582e29c7d239dbcfea7390f38bca391b1c34af82f17eeca57b0ef61ee5efd0697a6ce7f8999bb10edebf21a07797462af9b27bad36e5328c47c01e692f00458bbbf207c32739e115734481253431738bdf96a4580e104715d271a2c482a2664773e8c6b7c77507b98f2e5191b6e755722ef43e740f43f5c76ab3c3fd6b0a77de5f310b4d701600bf84d83beea024c34251f25cc716ff5a4dc841e5d4a2db0e126774e981379b5ce7185d25c7511f8b7a7dc26cdf047e398994d5968bb0398136986d65bed7b08d2b8066945f3f5802b20189bc5d125dc395b2297b7b686e3ed611a068d8443805cc9b5495ad9785533307c7db762284e718b302def8f9100939e6f01e4990b2e755839ccecd54499b18ac03f2f0181504392eaa892aeb53b205815179bbe114ff1dbc2e8a2dd91be334413df4f713d94c7a68a7f23cdbc93d5f61f23125621b3f316894b7a6f0e61b4738aae5c45ee02e175830b98dcaa967441a40be346ffcfbaebc2e22e1eed2f63e58179e9c82cedd16e71764566a17b918d1a4ca1ce220c09c71f85d51a5715c4c631567a63374cdb72d9e40e79f9c0957cc6935cbe1f3d5c42421e61aa3b7b26990b79155082eb92a7388d894914c00d1c39e1d51a6da86582d04e238680f68bafbe1bfa263ec806dc1e4a794db268adc202f201c0e817042a1cdb75e49435f5307a7e4633b1b3f054925753154e19b143ffd61e8e4b96d8df95c9e9530831b81d09435f683cb69a61850d8b6fd954c3c8fdb7b1de492591ce154df12ddf7a4d27c2a49bbda0a250dd646cca6ad4a199e8af90263c09be45ebb45f5c6e33d5510ff54291c373bdf3287b348ce855de58cc6121536a3283a69e1f0cfe567f7172dd68aab8026b418895e351f331bee730fd4ea8b190a5bee387115430cda44a9e501325449c8b9653b207a725cfc9b7c6f2b7261e6080e8ca6b9e1fadfe05f2368f29e6a1f2e299ff7993e7b21973803bda2ed1db3c368ad8177e8ce6077be9429df75807aaf6209405ddca0588faf87f8cd2f53f041bbdeeddc2210e634419bdcc43f35e3536b9934cdaea631ed9460d97ebf87170ae3a2999fbbf4e4a516d3251bc7b0a8b41c66e128dc3832b35f7e80155edc8516757f658206be7d08c8e93284e68385bb4679baadad623f7afe4eca046e5536a96447e585f0617fb52540fb41606aca754ffa7d906d6620f94bed9b9b6c2a31fc0b6d7fe50fccabd0901f378eeecc2ce007ab733939539190d06d941c5327d84c534f5e1bdd4213f9aa633081c5f0a0b66197017e6a4ad719b1e45721ddfdffd247f3995531e06bec8ff740be6f4cb27d05768f1bcadf541ce881a7f2127aa2de2eda10298b13e632a74de9bc37e1e6fe16f9fbd6dfc9c898bc3c2b1ee6f98d364bb5d994136d86ffb65a49b0d6d1d452ee5b0549fd4bcef1c56d76d9380d8bffed13d78f739a8b1353f98ea2720b2e273eb04c975e41a8ff87d4d96c258b215aeb2c5405dfc8415cc95d47aac386fbcf20aa05d09a42913522044e148e95d55aaedfaffe33ff1ae57d73b48c51242c7959743cb44a0e557fcd440512b409fc5eff66456f5d4b8c7a6c1cb94bcdfae08c5eb1c88362fa18d93df29b00942688784404a7b7c1b3edeb93e588fb5602b70e4de108bdfde409a43a937517a862aca2b35ea9b5323dfbb44d0b7b30cf18a303996fdc7e05938aa6a0e6a47a55e85769882c763d9daf1d85693a59d7067a4ff13adc261d32eb484eca07ceea0a969766d6e5c5a8b84bb987eb75701733c7fae049eac996d5592e6aa6a0bd24693bc182a6bb9fb104f2946bd588df10fefa3349f86fc36dadf18dd3f8baf845c736faf4dd1dae303b523711964527a627f3aeace77af0aab724ef73c404bd698a7125406a1d03c4f440ef39419ffcbba1e9e1d8f615284eed3e1eaf8248ba448fd6f345a275871dfa66154e83185bc77f1a698dace206c91478464502ebd2371efc5e57004f80c1018f6d33b0b2b20286788f74d9521b6209683ffb66e59350a9d999021b7c74a9f8081a17cacdd0a05a3c5215d2bf01bc8238b1ee3ac3592284a7b7c4b57bbda4a25a994dabd6930e713a465cec020e35390aa9f314a0b3b948b37b7bb5080e614dd26ac2301a7e9d2f75a1802a6d84c93eb720199ae9cee48e690a4676a7abed6a519c4736c4200197ff78efe7fb4697c5b63354e4a6a378ecbcd14379c0e0612779a7e02b60b7b30e0fa6573784104d13f75f255d8c0e0fdac7f2f93fd8471559c09706d3bfd00a83a918d4857a69940e9cc187dcbb19faad90464988937b5497b8ebd05925dd84e9f0f67eafb0b509fa8d8b4e0a4bec08d4905eeb0d3c87a77e0c19dbbdb3c12f00c91bdb65c1fe05c1474e6929f7753640a0ff5b4ec3ebc6421e165a798108b0412a3220d51ec2f2c4e79a4447a7710445e0dba302d9ddc6ba78b54c67c8582b0584874af54a41edb066929a811c8fead1ac81dd11c26969b70f39930de8c14722b6f1e4762cfecb59cf5d4728ec1c0f83cc650bc571d7c97f7ed29b7ebfa362ac00d2cd433381f19fe903756a4ccaf35de3fc3e9f024c0b2e725af95e212b759173beb26e4e9d5389bba2d96b4f057fb5cdac7c64122018fae203bc306b6281d296ed7ff05267998eb771017b8d9e2b78c2345ba806675a2e72b5b81f369bb339ba1ec2b1abb47a91d069293296953221aac594006de1ce5744fb78bbb24da849d23f5ad2ce92c7a6871a0029cb747632440d956e81f23773da38adcf8bc19bfa82cf590d51a2dccbdafcbb081dbd819405bd739b901b32dd1639ee60c36482bffe7449f07312c09f0d8aa2d2f85ea7942153b47b054a4d3a96a8478bb3895509b807a31c69a9c2fd5b44281db8aff2352949f4f36304df7567d7149181c4c12d255551f332ba3b892887d9d5d478f4196b8c12c8a2fb9e0d70ab2b031c948c8ff4415684ebd36bd486d73ea755eb6fce3e738c0105286b6341789ae6c2513ea20ab1cd7a86a3906f8d59e7218e71128de2a0a27bfb98827ea87db2b04fb4bd911ecacd8b501ca701663987eb91ba7f4b94b321bc71ce0e04de9885c8f55a2d2518d871200401595229997283766c0b320f5d2cd46816efe16aaae514f22c3c820b71fa81d81cfff1f2e63471fd9e5c20589fb98bb098bd626de98a75780ae3f7a10928d323d33f225706e61decdcb843ca1da48c1bdcec21e506b91c4884f7604da556a0e1a72f5ca55d3ff239603bc1ce8aa2cbb590aca917f5b87353ea16fb9a51144be6d9aa0a7e132a81f32bd7846209298abbc343cd0ef0e811b81863745442da3da6afa6ad2c8b1550b9febdc360e862cd491e59561304676b33ab3875846e398569dd7c760ec83a6eda0e60ea8d0d99cef673bf5200b1af7d281dee7e192d1964a17f25c01e59721e9c4a43914c3a8a91f63c5a1edacb9e5495681b68a4b2f685f6c0495e99d30437be2f1d615bb53493f06ee99e4cea8aa2133cf22ccbaa7e5e8ed1e3bd9e8eaf03090bc217fb1088dbf5879e8c6731e518d8456fbf7923fe45c6f47b63cf07d8d864ae9908fe45b4c4b1b53d71092f65374614103ac2b44cb939d6a9087ea89d325a38900b5d3b6f68557d4f8a76c4055cf704dcf07bd9811a62631611b1ee9edfeaa5d7489a36aa0020f863f6e8765c7bff4ad7326c72deaf826ac66f1c8c65dcb7aa8613a37366156a358fbd3302c7826334a82a9fb172e12794db09783c063e13321389d5a4303a78c91579ee0da2ab92c801828ba58948e2d33702406b4e8c38e048c1834f7b69c3be99b07466004b5eccda2c8aab1aad2df74874a8f96b33def2bbab53120ab443d32ce60c15973bdebf4b28c2ef09c2aeb0217249be22dc5089d510f03f12f4c39e79fe71c045ac4d3e575e94c4a6e874d3d7db5f5a7839fd9917151c41f24484ae9335cb92623fdae397295b26bf69c5f6a3a750aa3728a603c19b3452f5cd2702469a6034c088bd32e64cdeb3331d95f731f03b1fbea7b29ddb0979d06001115299b22060ebe28aeb08f9a2a4568f2beceb1d80817cfe08532e46a6192764ffae191b968e8e4b7c3836c9bac73a3d3e74394d8b1faa9af6420fe7010b7207db4c7475af56257ab9432d1353bcf6e10e77175f78259a96abea7d5e859e7f0bd1581f8b9fda828c499949dbbb8d0b9e0f60542ad609ffc8194d2eb8dfed42dbf68fb2c29dd07a4fa37bbd9c16682a4476163a55452b89539ad5422c6ad7d5451c58b88bd64e17f9084e91c9d9376451d7eb90e7b30529a887f28b9718ac90240567f88e90ff22c2f7b7e2a9c9c9c7ba020df1da597334029a3697d996cac6672b6896240ffc030bcb398a0e879cbae08f9b564304fb291eb6ddb5ab7435adf18bca599e02e410db31791e7ed6c37c9361751e1eac0d3e43db4f3e0ff0d128d6d97798231e19d4c46d84e059df0391f47c91ca073ac09d69ac87038101acf5d40711089e08ff65dd4dd359ba013f9f226791fea2c2dbb2355d4170554815fc46a87055602e94fbc2b05df3c66b8856790f56328f797221eed76532ef4610aacd49d9fa25b3eebd894051e0361fdc08db36b57e12a6aa3c133d2c81a1e66fc23a40f55ffb580594fc30641d83432284a5dd5bbdbfa0a70a0dee72fbf593eedaa8b76876d352f87442fdd3de674cc8be042d10adaba6713066392feae7aefd1af4e0ef99a6b7fe6a102a75fa3af6524a61a25d11c2aca7ad4ec305264d7d4ceb17b073160b37f23675177560f1f5ed8bb5a8c00d6250d9916a637631136801292438c7cd0a1ec8411404d5ce9e33cf1195e090b1092b506c98474bec4a3a1a0cd71e93d3f8497fc3af2368a1bef296d06baa341eedc9f7ca9d00729c542c03610dd66913d5c068d4c4f5c342392342773cbc9009c9f273c02eea161e9c08567067942124bf8b1f324690deedf3ef5040eaa2ff03e8a24840c49d7113634dd668e4f910c418cb1b5f06f48580807d9888fd74e0a9cced2371b29dc77c1d5524e24ed614c943d96f8d83ea98b84388b1ffa480ad611fdf4d3b09cfc82ef3d384f00a67213f9e9275fa25d47ce3ab8bd35212e35a7dc86ac74f04848c56334f01fd9a1b2f542c2af1c755747dc0db5f32989ad1d9cffb8e8c1645c43032ade7696621b21f9dce8fa74d956c9116c007c8e36a63316aa95a02583a202c4859f3e364279d656c1e3e9cc1aea5ad955041085c4cbd8c4e80aa2845fa57eac4106ddd6a9853bb7864a1877e779545c58ae6dfafd16ab3c95d11e996a30f6ad21c4550e6b002e78e1ae1cdea9fbf8a6be84600801b8e6518b579e56df23e02f96bf5aaac4904843cace7223e1fd59f134037cb2e7a1f389111734f95e0e068e96d82f53a0e9b46695a94e91858f8b9faed2a2c68840340e8a61b6f7122ac4379267335c6cf41890af2b48f66147a993ead133823d5614a3451e43dcc856ae81445d9071c551fad310a2afe4bb2d2e9585408154264b27294918e63bf86661e8ca3faa854898cb721e42eaf1e88a881be8dce92f7e64ea018947c723cf678d9319802730d25f7d885146daa185785c1216a5858f468d5b827703f99286d006f85724d543bf946176bde2a0b568262d4cab2d7e84217d235d9d50171cab25512d4b93b6342157a6fa17e33ea7a0b548ef18a3f9a82db7cfe4eed5df5cd190772f7d6428d04dc4385433402437cb0f378367c660ffeb5243309721ee1a32df42f1e3a3b3cb8115a2e9da3d6ade6b4f731708297da2aed685cdda96d9471cb7bb5a67b1d06808e98a99c3705bd4f5a645fcd720d875edfb14593122930b4491257818dc5de7256f83ff6715b0023890dc4c162d1ab0a2d1969e3661c265b562bc8625d8d233d031cf7e47eb59266f4b41f3a1a38b6d7aa33d00f6e5aecee0fcc479a5b4bf13bb695f220130e27f0c1d9e5603cb6d66563b420e11ad9111d0d44935c2cb72902bf196b4bcd12c101706b3dad1199f4534d0d6c3e6a198b14986a5cf4286cb8f7f3cab530795b5c5d9566a3b4c90296dad57a2db13ec84bc2761cf2a43bb0acf0fa672dcfc0517e83fd7e0631902faaf7985aecca08d2edc62bf707c5727318f9879b4cad8f7a5ace404f2585a55346cab06238de0778060d14e49526a261924924ebd27edf508b380387238934665ebab39ded75805496b21fe642151c6f0c1f867678d8a101ff389eeb537ecb4110efa27cef26da64e1fc25e94267abf8a62197690e257517504fa2e6b7ba09e2f674cf82bbbd0138134cf785e79af9575e989a0208f0b618d0bbbcbc7c722059cc662495ac2cec13e77f0758a60a54587af2bc159e01b392472dc7748e713763a92e3c20986b9ce47bf5fdd4212fc63c2b14f970f03817b7fb28322b4da16b55863075b029cf511513d4c59c244e64cc69cfe34ffea3e97dde22f2cb2970e5c85986d204c8eb7c6a10489b7944ceb49701b8e313cd4be63e33b6da5582dfe1d33f41a169d52d1356c1618702486106d199b8bbc6dee249a488380614bdfc40e7d51f853fa1ae938c4ad6e016892f85d8a65d30e6b0d2837480c490453ba488011259799e44d7c93586e1b0661b2519584b3c82b3502a8866b3d75bf2e8afac9cedba2e124009db250b0ba77471f21b32c7d93500c81b55e5fd00c08803cb4bb61719e7171148486a685ff62c374aa46c7ab56c7b7bef1c8c7a2f1904f94f383e37deb7236752b4d3254e59331abc6d587cbb0dfe84df2d512fa95175d9d53ab14bc693cfaea47fe560a55a280a0807bd30da2144270702c0454dfe1cb2a6877c2d09fcc984e19c607407d8bbf32ae5beb7f43cddcb775d3a02bfbc5510923666dd5b272023c2a240bf6f8c57d910b5baa9ddeb1892264177fdcbba16a675992461e2146f5b5ce2198737b7e74a4f7144a5ced32dee2ee6ff4a99d2c690fdc285082d3728115cc57f7077d95db95c35298d16c07f5444778b549f63c2e1e75c82fcd29bfdff4225679b77f4c4f68c19309faaf4679a37b51dca589ef4dc3669dc8d018c1e1dec4324da9b098d82529dec280099c3eb0c9219938dc660199433ea40d2467d4293424f994e1db1feb474f7d9341256ac80025562c6de2e152e3355c18425595f1811b3d60c2cc33636a8253b1f381eea4697861498e3814ad47526de8b2302a976765113cdb8a1979c236201ac2a2d504e3b33420ab27a1b5fb1ef80dce7649787c51f857374f652b9d9cd0af1e60a8c7df92de46d29bb4df05a827a0922060fbf9765db415f5e0b53b3372aed7dd62639716a84402df513bd85bfe94259a0d697f2d6dabab93e439d937d9413dce7f19fcee4a3dd7a47ef6cc22b3e62efeea3aea03dd638932d29160b1fa2385b3ac56268e9d8695a0003132739a4d0eb4072356fd8ef9820d45266b03e7c59324a4a514e74aa746e231f519239247a48c6f6a6fcede7b4634031c93668b9cf95d1e2eaa4bc20f5a7894d98266958005754ca4d2fbca775fd49baa7d97e75aee3b1ad7fdf45af23781da6a850d2e85204c955f7c962ded3fed4bbbb8c4811828ad388bf9585a48e77d6dccf999de68ac552324276ecb19bef202bf1a4a95a0c5590386b65f1dcc5dbbc0965cec1f764ffb134d1400a3ed47f515dbe454592b1c5db710d42781beed3e01348550baf2f814aaccf810d903eeec61623d574661689dbb2b531a2e3dc492bcb545248967ca37f2ec03eddbdc2ff7b403b2cc24d684b1ad3c5bf44c67b167e3b0b50fa52e43acb13e964f9b867dee372bb825b88a8e7588fa81592cc76bbb6d09e38c90da385b5ce82da25d04117e185dcf4fcc2c262ca4bd68d33946908877a49df5dec04bab6d8f848cbd26e5ecf58fbfa12a01acdc73233ff1273f326c696217afb4140106e40ab1630caab18bfdc3f30b40af0adecc10210d8d76d7b19aae696ae525a11433e30aa15c370a5791bb6e13df336d3fcb1c5590921718aefe42669bc9ef9de18be761b78c61133bf8c5107dae707dd5aecc299460be0d27b23e6faa4f25e293d2bd6bf693d273611781f667491c8cd89e9105f83a71781a6f171a13a1b212c836c0ea795ffb78b23f29d4fa99c14c9eb7c12ed6c5003d5ed2f7c442168793476d12a90ecf6533d4c53df85ea12571680dfcf1b7fb639c2c0d29269f92a1c768084076f1b7c33aa1ec6c965981b7779b6edc0667778ee90ddf7a18391c680369f8decb2564281d83233cab1d5a6906f1a3f58396236ed4a8c2e14aae65ca95e688d1994641d7f9d4e1dd6f887a5c64d1af279d03049e6d6828a00a83174f25f33b658f25b02aae5deba8dabb287922eab9b731abe0db76c301eac8c71704a9f5b53b50bfd28ae58923677db2b888a966444a3277a089a8cd7adc078319f1aa6161f894f2ebef0611bb562161f6bbfb9fd0825eced1ac5df9e98057625efb2ae9628e9c523ff7268b50d3b358f428dbeef892774e900d5b0d498625e9f94b3f6d19f5ce61a08e794a4f8af5616d84be6308c2b3e52243efc351d18c0c64a7d14f567b5a2a9c72716c8ed266f8510d1ac81edf6424161a97c71cfdb814fa4bbcdfc3477ccd404f9aa06c12306994f34b8877107593aa886545e8ebb3217c7c7433ce9c6110b178f3984a33492b6d577901c48cb5fa229cd9153a052562f3413220a6e26a105b97bca9e223c2d07b0c4edba68fdd12f221efc29a1422bffe4b30b056f0205553ab24afe75c2d2489f518077ab7390167be8714617e70fc57be70db6d24829657a1de59e7adbdf9bcb4879486806116e9642f7675e8a839bb73c773dbc8827c7bafba7bfbb9fefad91ec13a3b1e80a93aaaca51122f9b631f74fb27727b7d59dd94eb0a4c43158630b2c7462489e7d424b8cc53e801854eeb01605f3822749fc217f9b923a71cded4135fd948b22ec2928808a7e9d5217c30d0debde9b03c03e9393a6e9e2f2765c0c428833ae17430c78e51d1d7af330a5a49014005e830a3b065c009d3520f3b76e7242bd4d5bb6954b191d83f84ada5f87d0bd216de59f84c820c1752d245d6c95ea5b6f0f9424d77d99674cfd49760aa94c32307afe762da362e63d03a05f8b1d09d49ac3fce60d984a15dcb9103489f1031174716ddfcb392db1632958b39639e7956f6acb19487bec92784a35e50f3fb499663d717052115d993f031b0baf89d4a3b227426fed7c670df971e862a0f4fef3a61f85755c618c90fe61e3185dd0f5db05cc01f219ac69c46d178294202cd0353277bf809a5d5765f76a8f4356b7456b912b638e0b6ea895645b3b259edc4ab493a4e65d7668beed0350ef96f622437d37e11bf358e7b54379d10e21a4455db19fb33d95f506140854f9391e12c878e650a848822d85540a74684b4a6452584b60bc70b25cc7395c987d90dd7ddef00fe9c699cb4116fcb592a70aa92e63909c85a022cb50d88ecdbed216fde2724ccfdfed7517db19e554ac55c2caf4a20b95750001d2ca79c97bd234ad63a8ccc4b477bfc9f597270b13382606af79a42a2f63a9954965d3bb1587a3591d77b8dc01b272a53bdf5ad6bb2ba6fd37b362715e1a0e83f1ddefca7d3f16ae3620eafc276d74d50126c325adfedb2fc37a1e0f4e872d77695fe3fd801a4fc0f7af4358f4e9921c961d4f50938d497ba067ed117cdb5d890401f2413610d5283b0e2dbbe31f5907c2576b7bb2a6c950073952c81ae41a920413045e31a0e62d6bebea3ebd2d27c97fc45ebf0d3908aecd16114cd10ed35026de3dd8cfec455eff7b0f44128819661d8c81c1c65646e27ef070250aa372b4279978e30cb10be81496adb36ed7e47a0d1e720fb60051424fb70e19114a5b4489831aa96acb29732e9f834594d1a27ba2f0270f6a60664c963b50c86b6126beb4995fc146724217886dede629d263bb39945907c88430dafd541'),
	('01a2205e-fa1d-792a-b025-3e7342ea58d5', '01a2205e-f675-71a0-b996-71546846981d', '01a2205e-f5f4-7677-85d7-cc68e5451f46', '2026-10-01 07:09:00+00', '\x07390150587cbd37c906b986184732b2096ac78b67b4db6b4a9e6d0f22e0fc25', '\x000c08c93ee208cd21c8e696088a6bcc4b91d2a04ce3c4703676f6703c162b7f51e58f11cfefb42d28248de0da', '\x007a6cae8d6e4c9b285145b3d41dc260404f78844bd6b5d7824793694a970c93e693b65d4135d5d59ba69d0f61d36d027647f04e9768a18761e3431b4cc274aaa0fa7fece805585fe685caab7ef090b2597848488a4b1c2141e802a5504989ef9e14172ed6fb9077fcb01f1aabce18a98be70c51a9256ec8862f3cbb1bb70b7980df93f2392ee180e0c210e31b963c0a6bfb3c1aedee4025b3690675099402f866de5fd75cff12985ae623352d0aa5c5315b3a4dc4fc27ca3e2b5712b4abf2282d134b6661d0ff38acf2f7bbc1610187e9377712c4415750a04c6b5f40b1527cd424abe4510e7e6bd2391e09ce773b03795881a376ac133ee0e2a33f34d8f475de8558196ab03a00b6f225e51101aca2e768703c7b5250d8e40fd5f5537924a4740b82390345eb9af0614c048d2107914924a2143014da1cf5c9d0e30cf91bd1fa4ac0571906ba4d79d221d165ea471c8af39eff8069b03ab617b95d2eb766aa80487c8f43f1302a018874e782e816c9a933e29a2d63a28fd5079998a6c4b8d764b2f025bd5e2df8f2d773ee76a8350b6c57838bdc062fbff7a5c554a12937037ea32b778906b3c81adbc2895cced287d235f30a20d2acc4666292031e68517280b4585d075866ddff6bccb700edb1fe775c2371255da5aa664e8db2ea7ff5578568ff9ca4bd3d28755b2812331a680f9b60895b0e7e7b3de47a91fbc993772b4ee81a2d3b0b75a45604044f650aa8843c9c8e47c993d09bfd8c9afab3f12a1365afde71916cf993bd0849165daae8b1f1544a026c96781a9251a5ef7e0124abff3881f3ba7c09bef2c875b028d95329d1db6fd1fa5d8c468f7689cc007589907f17cebd0f667cb107703e87a255927197f8f34fbe13bb6765676bf347b0e8c15b9fff48ce87081b06a395f03ced9d707e3d3e3f14dd0d1c235c9205401e7629179e3519cc54f8e6660329e4dddab9cad6becfd4de6bb92a81fc257124579fd6aa899e67a4a305a489910dabb8afcac8c6ee050dab28b1f6298307b8eb082d616f36370c60109816d205990fc1575f7af57f01ceb050a011578813f0d43815123eba47a6f2320580da20603888003a3e10bd42e021f6da8fbda0628a000e65ce6e03ef01baeaaa2ef89dbea46730050b2d9f61a2847fa43a64e614d35faa95bc148293f7fb13f8a09c02f6962a00752c41439e1c8ce0abe2c88e07a2c76d41becd6fefac7d8069b48c99c352ee68f169abf78fb567794b36f2fa0a76d6b40e43ee98f408df11d341d38416782a92a0b27727232462e63edb58416a81d03aa5579078ae2b414bf37361b5de06756dcff979a77629c5430ae509608f493dba120ae8dfdc3531c61ba26a5c0afa91f789c67f6ecbbac6400b3e576cf8d45ad11815d745d340c56d4cbe1442e35ccf0e516ea81c174591ac47fd17d92244ece4f052d80887cf479b3962d7d3105b4d99a209c5d9a523dded54195abd348058a92fb945f70563f25a55e08387ebc43121d1b1c7b80d152d25ecfaf997a6544c3b28adbbacd6a2582deab4d073de86320383236d3f6cefea84465d584177b4a1b508695a218fe1aec7c4d4a1ba0c6e3b9fec1ab695ae861da8f0dbc58dbcd2e4bec8f7a36f2e7406817fda92578847c4959c83f9bab3fe5febe3ab83a84d917c4f53eabe871aa4ee139c939d662bc65ddad64f0a19ae3af1d77dee17d4660bb12820b9bd7a77d0cb75ba3018e0e5b40c291be2d6e35c96c3678dbbf55fa22d53a62122f4e6b85e215114dc56aa6d058e5188de6ab6186fce1b4e1537f3d9b9e5971a779610886bf1a984ec7e8b07d19efdb82d1aa30db3d2128eb52f1a40d877ac6f9c136eb5db35f9d17a0dadbdc816c5d57ecf2ac7a0dcbfcdd7f53794e397aad91d909d2f08fd8509dd06d4c067c199d1b13982bda45d3ce578c7bc1d969c3b4ee9a899306adf28cc159594c8d433ea188d4e08a78fef44a4f4de1839664241a1d5c297bcfa45031d27bd2458c5723399bfe7e8fc91026896cb815cdfd2e0cea66a6a2576ad49edaa735635c6bd59372a4d755648266a15f6134a3775e900937f4b37ccbae782ee3c7c1a5d919c7462175c73202df7a185257f736e551f494799adcbba12b2f93a602677be5de57112d0e26055dcb42ed131b5d80a24f235ba66504a6f107e0319c0d0f050f201ceb30d2b2dee74af684c0b57144b7721220403fd909c2a9d3034bbd38379fe1251e72bb1582d9e55796aa7f568e4363e80f00f22b79d94d1d908e7d205d3419f7260ba9782fa96bb725be9f04f33631af25ffdcafc576da7b7bd34e2cd4e72cf9eab37b7bbb671f6b5920748dd5c98856b4628846ef35a67dd8bf4f62b26592f195a468c50580064505754cd21e8c041202ec10a6bc6445c77e73cd638a7fe4da936d09407a899d640eee2bf7d9e5c725fe11c51882f154794db2168f88a69aad058bf0def4c27ee17b040a9ed893ae08aa9ee012a7aa12d692b576c319e22ff872a93709deb834ef2d73322ae485cc63e29142393ff7c1961a259d6ad50961d21ad20fc302e28e2433203b17159974014c09a16e0732949ae10fe0780b9cabd6ae9c5c60c64d53921499b7e6bb97eaea2301bd2040aa22fdea5506dd9ccd768ca8f3779a6e37b115e0109df6d9de8dc724aca3a0a13f92357de1f3794b7cff2dd2899fbad925e3c520bc8ec36a6310ebf439fe81c28caf02eb452f54994d50970cde54d739f08dc0f77191980937ba714948aeb21617a939fbde6f95b2235d2718d51503403a4b6f33fa6bcb7e71ea26d2dfaad562e3709aac8f01313e6796e38f3228ff515dd0cfb7c6d264bcec2dafce73b04b85f55384a4313b03962e7d27783f0edb36ebeab1780eb321498afc02c7918a8e11b080196212052834841fb3895aff911cb46633d280ccf609302a4ad253fdbe4259382db0a560a84e5b3cab9903fa8a53c9d27b3199b2999812459d6e5902782a701d22acc9c5b0845b74e184cab190bfd9b754256a5eb5c0847ceac7021467c0a8fe5f901cfa6b97e18582d5103c98fe400025790935b327da891c72806d4672149433347632e638bdaea422f8ac826bfa30f7978bb7ad8e39a179d9aa8a37c6d4225093dd515035b3179c49d5e0b891410d62561246bc21c18a34a6495b88f9f69b2065a3315865ffeaf5e119ff0d406e24a5b984213f84c2b2654f37f539baeea72c04e39d6b04e251eb48ad14b21a8114feb75b490ebb7feec5ebc0449c46ead5cdcc4aae475faa860de46781763619e34c0b998ce521f7525d556c47a8ce9fef7c04be4912a409480be886c61332ee13ce5ffb54aca4f23634136d4d4fbbf1d58051e2b90f56fde647dc78dfda2e9e3985abe309c432c22313f2fb247854f991d5e336c3b6135be38c10ecaf1345a368f629b60da0d125b95a0982e3133a9ceeb1b66644be132e6bac999ad74fc6030dd576067cac6ee9ff98ea1946a7f71398c3dd7db9982f8359d6e00a91582ebf8c409070167b36bc0ce305248b420c659e584ce65d269d537bfec3ab06630fa9fac7e67a46a2abb05797e467ffa478c2e119fdeeba844548d2c424cb7fe65db34f51f5a72dbeace11aba97b5857c533be08c7314a5e012dc16f53d9328df5ed924f690c6d44a0329bfe64dc64ae7dfd1894f0ad21d3b55b8982ce25dfc555bff7ddc952cb3e112ca06b58f7ca83c24a0abe33f9cead30add0271e5caa8ac69cf7758b5b52677d90c969baa463712aa358edcc3093bb2beaede493bfeeb2b1d38d94d9e2707fc2f255aec1ca61a5d575e7e21e88becd74d4ed2cd18adfe6765c54c8763423753eff931f42a1f4d699a380b356060d7be6f89b36f76dd05112d85571bcdefc85fb369b31f6f63c77cc0a1c582dbfa5d25e3a47d01d7e40706a7291d1f3aa7c2dc0342666e7b5572be79c1742201b3d296ef630a8fe50dab7d86d03dae9f201d8e951b99b09c1ebc13333966a3175182985139d8b9b3440ea3053dcb48ee12bc356a043183687f1119699fafbe59f4997e98dc05b4cbfa061370a2cd3ee97c3c473cc9be2ca0a5e9c74c51e067060516af95bd199e4624820cc5d7f2b6763e65da19fe3ab1412c4a924f57ac2b392b2897d7e36b3a2eb7c2d479efd7d63fefe2773e74367393919469d1b4031a39ebed27d361bbd138c60e97e05d7e8af9b467655f2d1aefface1b6b4e8db76c072844834c6f84886a701b5ec991b2ca3c17f6b64bd1a8c42f843509e157fb190c2ecb3e5df3fbfdd79cc74948d95195c8a0cbfb77d105db671c44cf2cbf72264f359a8ae219f4b6532a1ffabea6a97acc08a314c1a137930180af8e1aea51a9949f3e551d4073c638447c93de910241cd2551811da8606aba7a4eecca4a4fe306edd852ed7ff4f6ed26332a2bad4511c39818ebf3b708ee87d90ccb69e3bba0cde1a744f1f8a3543551b6e153d127e7327d7035ef8c55e10e6f44cf9c271c8cf03ac49602593b3a2db888fdf97307e48061272b3ec490936b39bbbde51499af74542580645a457ad5a5085454c458a2a821a8af42dc3977be3579bd1c81d329a0e6671e5a95fdfab720243180430031c7b994b2131fc08e4ada44e9af815c73635b7975fa19e3d1e384a527b1e9812278513b3b9ee86be1540e19e3d759fb10cab1adfe113aaa24ef79a272d03e16a57b2bbcb6a7bced198ae656c88c4186d1a9b3b3e0f5cfc0bfafb7d559605fe0c9d0b7750c7ca4ec7f5e5d1b178be130d08c01ce2c662db13711a5d1dc456824a0e1bbc6dcba3f537746389fa344c462e618c33684c46d8ca4f64d68245a2d51c96beb261ec410a7a0f9eee0fc9c80a79df382eab57666f6509a7ca3ff03d551d6b59f4274d461d5927ec995ad01b9401585c9292b7dc4d34ccfb3c5e615986bf1be51ce302e11654c0401c21756e05455fd177f6d642d5d61181dd2b03ab0946b0269fb6b61047a527ada3ea1a9148851fc3ef1937d32db5f6044226d0a23464283a06e057ea9c1bce871c8857903bc8d9a45e25101a6bb806113c75cd31839092284b2160c87e08a8becdcbe99c356d8db7724d00ef23dd3faa2009a0a2871faf6f8de9d6c2f6a79eecaf48577c6ae964cb13e360a4a5e69f5471ddda8165af8e41618f44311dc6ba866639350e0253c5715833c0e416be8edc0145ab9bb63af0f7c51e67d277aea7e23db303949cbd79ea024bf77debf3426e765c67f616606a340894182268ae9a0e36c9e326e90d76dc73d2de1561c86abdf30b5b2eef27b48e2b29a967799f2935db78c0e4e5433481d13460618d226b50c4092deacd04b2ceebdf83fb41ccc4f702be3a0c6bd286847b0a5c8eb3c248e14c5f8abc6922385b0c6e2a8e6053f0d53b9e1d8175958f7a6d3fbc940d8e4c9e58a3d8bf378e4d7b440289d9112e723d7c234b8ac9d4d31dba46b3bf0e36bcbf8f2462df299d2bca404b4a8d89bca823b43a3cc9888e8de5fcd6bd850accac0d3469f79a889ab3459f3b7f86535803d325b672a4bb4c6c0d520e8ae7bc6b03e78543b5f1b9ed43622fc1a3d84af704745d83369d1d309ede8b21960ba02d12a7db51f87e99f95067ede34a2548dfab513d73ffd658b29c4a47674ce6061d3ae3507bc165de80a7e91528d6557f449902dd383d327d4d5fde3d756fa0f608a717d68469b3ce49762e742803a1e506c7bcd267dca661e9e2d7f1761be72e7daf6d48803732b1faf062049192c6537022538cb2f896500508c537f5c2b5ac0cd2f50aafe9b244d1285cc67d5249bed55264bac6bf2e47d1451787ef90c34074390ae1d47adc1e7b5310ef8f5f7365a8a75e24c24363f8d7dcf45384e0e46658a29badd8398d5c4567d1ce02201c27ee0e5c3dce05beacccc80109875007752b81feb1562777f9dd90ad07dff19ac6226c40d0a9dc7b1a95bedc85428d4e84344145e1cd1f9391bc6cdb84e455258d6581d034362f1c36dd49f68e95f67d7c01626f968e3c75dbe55a8395c7568d1da4c48bc5554bbd6853284174d6f098403f65daf010e54187925b4be6144bfc782287212d3a2f2cf57dc5341c11b4411fdcdf1b39f0daea39da431619a539b88d582aa56e8db60c2b1fc16245f421574706f98c29d39bffd6c0fcc19b8a8f49ef0f69d6d6c1f559b7c699c9cbc5c830a85a809f8476d5bb17272126d0c9eaa90e8a0a1edb523ae4ca16c50bf4dedf87fc2dc7b2c0c48603eff298e3737c0f79706681324acefb887d50ea7181ebe14243ba49d07e03a0c47c0f572c66e223db35001780a22585b53caa42cc02fee6ac07e5b5b375190bf0f62ee298ce2c94678d086ee34a2cd6ebcb299664d4191044f62bd518b337c90de140458a435c3891d2dd4ce3ce0e9b4337995d234a0708f87b5da6c1db68483a457404a952f2cd03b61c2bdb31dd09deca38d9de40704257e3acc2d4f8d1bcba17dc3067695adbb4c4f6beafec3d24558ae0b01224e3af305532082b9d040d80e0bda60ecd9174dfa64433ffba64142f5fe2ed07abebbef2e3714331cdfaf39995d8b30dfbd816c3d750a3697f8d02c4ca9a210c0a2912ddaaadbc2ff10bfa08d6d5ffd5ced87679abc948d6a8e85fe5913909a143b8f0700e89eebc2d06999902d630d2653526c77ed2f2993163a91ab15f23a16b039904e3cc385534285d99d8548279bd2542d5c5cd75f7b0f16a634924809c84e3f398f0ca58f9706aa5aad43bb020befb081a9e98904ea6da7a6d6895f9155328b174d685d34818a7d426cab62171695378cf0c4a234c4043c5877f69d607bbcc6054099be3e0d921a1c5dc4038f8467f5c3e33662e4062a9444a984a56e172359680cfcdffc2c25c1b8ad3d36969f7faa15eaec1c186bcbd7c1aa6df23949416977f9cd658c86799d5a1a8efdd0deda6328691ba743ad101a094e861e1535501c64dee710d418bbc0058455ead321fe6d5ebb4ab83a51dac4734d6d8d7d74ebd5a9488310710d40da07c120a22dde87bc288d6d7d24c6a8104ed2b1947cc4678d8822ecb150d2a01989f4e0a7e4a997e8693edaed18f5726295dfe8f9ae82909468e7c6fd90f680d55be49fc76be35a6cccc694274a7c98095cb1afdd5e32b6f6cb2afde8056d523d1dd9fbd3c3c44d682555f93001f61da960b1ab68f75e1605adf2a944bafa416291da9cc385446bf629aca7adb06ec981176539924959fa1a37853e8102035d6b9e7145beecd98f582bbce73bb919cdfdb2be6255e6ec4afbf303e191b7944256e70f2d5d950d7d4f007e2cc476a4c702d49a135ef2bc355108f15bbe37fb76f45dc56e90a56aa4ce0f0e522587eaa27a79d647ceef2ad0f82b8b847e07b662b950baf89906ba5e9a8ae60d626566db68879f4bd10011e026467e0db49ef2a08846999de85e2203526113e98cb04f3473b5d8cd54a7b9e51d61d3ab9293b057990d98c1687cae5e5b8eab7e8b43ff60cb52ff0802cfa14b953474acf7ec2e7a99111d248febe3f02083832af7fcf01928f9f58c4aa04b3e77359fc641e6e551c751bb78296613fa0578757fee0c08b9fa2e77f52f121036125a5b3722291b81e1df729c8c2f3fb9bb1a44856e90a94620a5360af4c335b339be0071c67280465cc443fb86a03d9ed863fabc20cabf5d9ab0f57e21fdd4b2b6244b70a1188a9e4f181f69165bd519c289082614bcf124459c3815f99e83960d72dfd088cb0348efa2372315a5e40bea78db015f3082264a4a2d0add032743992c69e3418a792d07f968569f406041ca1ed816f6cb7a6aa6feb5d7ef1b973c478d0ad95f36a2ad63e0eb5fb80e8e3ec89df5402d3fc73a67b95ccfc23665cebcf42e22a59546ab6d7e8202324325cdcfa0d93ce108ab6eebe9cb56cad236e5e8f02979a8b758e6248319c3eb22a4878af01583ed0add263671255742b86ebd71beb59b18b356d80e6a7c286d3019a8d7cf508ef57ee914924c76e1b0fe9e64f31416be268175e9b0607a6476470d5fcda4acb4636e8c58797a689525426f93f099427cce7cdb479134618106e93312169054bc6496917e8709bd7f63ec173049130c1897d8156ec0cf9fe4ea6c3b2128507ec6e92581ba7ce1f09279133cd937e1bdaa39410409c459a21cc439970ab3f4499d94cc95821d09272fb9568593caa62a7d121720cf5e49cba1bbaebfe1839e544526c10cf111e04b80c80c8f015db8886a66e678cc68424af50b4dac2d0a9fe1efbceb34ee1438cc49d9a6629e976b75cccdceda12c3b14e99d699910fb4ca9cd27c9a3d4f3813d6bfabafedc011dea7693e3d3d29828ad6c50c37d2c3fff3a657a878f4001dd72b6bd874e26c64bdb50ae3827431b4ec4414d67768d1e45d8496fd5cd70551f7c7b2cc5fe1b5652b9eae1f95276697f923816b32136568fb2a97a841bd39af9e5036c12953b936a9afece520ba519a002d5d14c488f24e77976c87d59244d9a89c1f9bb74373e8ed8b91a16e3a0ab36ce210c2d1afa8eff6d133205db322d7e72c8e13bbdc7805e7ee31a05200ac198b488f731f2db4017a3d508feef0027a81d5010ed46e44e06fdcfe58051cbe3c0c6d591d42f9b78672624167a32e4b2c3ca1b782f93a4f025de522675b208680ac3470048c8e4941c0c634a18dab62b042743628f3e3fc84e5d6f6155eb67e59d66eed131dfcb15b833a53a27f1e6c94d8385dfccb49926591863823c33505be91b857cabb4909da80361399599f5e1a107b3a9ee4a491362f6756ad1a20f7fe2b5fab16aa0232250eb7020ef19060e5ea12a98a0c08376f6e9d88c3ae0687a948045ce17384dda04c09a6eb3a78da3c142b69580bb944f0ae320129092ad6c6326115a778c481785f90161aa762d331e80a6df8d316962a28717d507c3b0df92ae436fc68a1b705ad2399af4c40e21078909bb53120146b1e67941e6989180aebcf8ceb6bc278d6b961a2ee953d06679b8071eccbd2da7a8b833d1dfb3aa78709138c67b69fecf63e0cd2f59130d9e0aed89c0f6c1ecb94210003ef7bf9fc0c67cbaae1715923b5eecae84b14cb3b726cfaf9571989a30b125f437df1a659bc62aa85838d27199e52a2de8602a52394408414bc2f34fffa23f7de21f5e6202f33727343f9cdfeb8bb0c48d94ca739dc4e208031d673bd447bd86c200e0e3b0b6dec440fe0a24b638a02807908b2d089304b56bdf3ff1e765ca805d93963812eed55136b7906a319af110c9297cdd84272d5902145e74d40a3f0afad6fa0baf1ca8a0a6a65054049a03c2e889b8d30c3d400072fc902b5bdeddcc2fe429a9a91560112d00550523cb8b6e3a5e005f5985f1743c67926191e5f525bc17188a1c30ff6714259b2d5d6ddc56658d5abe068c60bae36d152d8f1b1d4e75cc46f91a237674fe4d11196cc4d74361217d2f76552a4e079f6223813ca2f568b0d02658816a6d6871170409af5e607b15b6c86675a877ad05fad78373b2c1fc2bac1f070bb714562491a9e4e610a7cdb9a61a3e1b9e1278a765771f17af8b4b3c5f5f46bad84b9b8ba45077a79de0eb107afdbc9ba7b33d5ab35d6bdf74206df47135466582ae26c28a39f3642c551c95fa1ef519722fdc8427ef9957d7a9b06e0fa8baae18c3bd5855ab59ea50339ca6b01c784c73975e331c9296132c24e1d6abf0ac6e84329bd1a739c839abac3803c6bc43faf2a8af7b6f508b60bf16bf313850b1dc1d7a2d52c14767932bc4a4fb363e8f5238c09472db9d87ff13a030b7415ddb7820d9924b37434d322c6686f01e926c2a97faba8ee50f0df4111de4842a3bd0a8d947c9cbd8f56b7df99379163d280ea0abfa6b49de35bd339cd04e70409cd2151bdf81324c668d2ee5774a4105e7d4a005fc9e9f57fd20efe6f48a49299f146b5242d22f66d3b87e042eb78ab729c71fbeb4eede8ea3d662921bdfd2b692103b2fc81671c2b83f210e8b9efa6d9a4c579393ae0a93b4c2e3b52ea8fb454e7f2e7e3d8c935d8f894db9bbe5ed07b609cf71b74cd490c354184e08fb2bb8a53ef4142aff8aca23e672d1647491017a9aaa502bb29f31621c4121927972d0605c7492cd6a77b92686fc4c12e87770fbd2006980c9054e3956a0e70698bbf32b4b9363a15da952b561f4d6a44df86680472d1b891aa37de971c9088560306f586d2708c8033e873edfdc20e31143b93263b72ecda85dad36c50a12092b5aa0d410a93ef7c7ee195bc4eaf701dffbdd620fb77c7d9752cac2565ba116cf910f56377d6dc9157fc5d8b009ac733818fba78b93c710ef4d4bac53a89921cc76bbe4b5fd67536b9877a0ee55347910a110e11ef7354aa7fcba538a63e5352f3793d041b4cc3b81f54e22e01222966eeaf72c7e4290d197dd513be358b0ccdeb97e3ba604e04a4b341adb76e4cfec7e36eacf9da46af403cc55aa97042fe46267fbd6789874d49ada3ab615bfecab7c58cdfeb937ae856e0f400679102e2c41baa094177ab556c62375f7ce49d673091420ef71b2207d6fd09ae9da45b5d3050c6373c702840ea73a92175fbd109bb8631cde2cb8abc68b2f2297c72566266f605c6ea7df9c9550589cccbe39942aecf3ba9038c766a8bd95d86d7dad2d942cdbed333987da01c2f669eb16042e61d637957001fb9c1f73d0809799a42ad9fe644aba1f77995052fefec4a6d68f3500f34d1f64c2dc725fc3389045f7313fd0ca215e03229c025e3d4ee23367304f51467a858936dbad5c948dffb5700bedf66a29dc24f636997429d848bc66cd5ca6b6c479b4f6e8d266dc9b5b862c1c20011107a45fa12a9b2332c8c9b736ff1b8a6df336da7691001d35579320ddc75a610b417421f99b9aedb8ec4402e2d4f2ca6c6af2372170e98edd67f5da2257c3b29a12cba0e4ad2658ba6dd2d19d7a1ed13d67964a0b2c32ce5645fb89306d55b8ca7071d956683e9b03e65ae2d959e050a61df7b13ccc46d3d96c03a6b3be0e95020a280747527a9c74d470291a3141361c96c732417558c86b7e47454eb001e1239864768f6099a45487de34eddd629d05033c4d5922ef5e1acca443e0e83e1d214003f4ca5dae6247fc03d921b65e716f171eb7a63ec58565e074cad828aa8311a888be6956b6327e4904d4ecb19d334adff557bca743e5e92b41383c3558b8b3428bc5ac04e4ee7c7641dfc0b51e9927bcc448f52dadc4ca1b266dda8f9567d796bc0cc96c51d3850bc8b3fc3785bcb88df97e8418534eeab22b0b85b60879e5b38d3fccbf1370a711b0f4806da9538cb8a970c0e5c1b48b781b89a701f80632c92bd0609d858a783da42cb613076054a18765fd799affe6e2de2c25f24252f3585af0e37d7238d253af56cc1a9182f8db5a949bae0121f9b9446c0b875bea384e07692c2baed5c0b66783244d43ad6afdd488ef25cd701dbe3fb900f7c83a834796c13e6b892a517fd73c8edffc27fbfc0bafd0cb14486a009c66530f8de274e1b0a0d53976350d75542db6b0ae8ab07602a65ccf0831ecf4858df5e381fc3a82f37e5ba1d776c7ccd755feb4e235116e2505c1e11ef42c6bb32d2e99ae1633df31d51e07c25c42ae78e33025f7f7db0d5a853ca8e41c702c8780e8bf6cc801e5a50d24668eca01333b0b8d331eee1bec130a56c587b4926a0407e82670d049d840736ea1b4aa4f5913fab6eeb748241e5e020d9050a9570dff2a59abf2c96e58ea53e4def74ba7a754ad419fe913e46996bcfeac48db7ba5cb8dbbbbc9f98ae98fb3345c51494eec0c97067764effece023a79c8d8d7520e387867d55f9d0bcf47c668a70d53844b507360c664b9357403fb5695446f76ea69061a952483c20bf2b2764da47b72f5fa00e194883f343babc6e67a89732a90543b86a501cfe9f8b3233b3f84125615d707e31dd884aa3a5876a253404a6a81843e1a3aad42925de403ae9247e77092909ab0c886dae360c9668abe69d73d93c1947e1605424612835cabc8e17672c955d449295f092e8900e4af081763a86f705233704a32a61b88a097750d2c48856971a0be8153222388ab985355102034fd15391e26023c7a9c2a12fc0ee01643e7319cd95fb2505e227a2f732eb671e72fd7fa03be7131f9d206d4856726755d8fa0f165240ee284a6cfbe929174c2ddd410c6e453c93adcbabda85d6bf139d2bc8ae493101de335480c694dc0b5d09f160e615955bba7205c274fa66c902a8c807a6182557985ff884242cfdc27dc394e12321daa68dfa7c842361665e36c0179af2ed0f7d4c97d788750244779746e8d1b5891ad0dad5b76b692d6b5604cac9f4a7ace6919d412af21494f368ca67c78783f5d856b9318dddc9bac2b5873b5f3b70f23738eeccabea7f53e8f33192795b94dcf59134b330d9066bc9efb4d4f485c69cc2a0d8bd7130f4cfe845da46944d801a54b21193e586e117cde749f3f5fd86d6fb58424b1abf144fbe3942eac0c557dd9fbdb62bba51ad3aff99f5e20dbf377a99ddc21f6d75bdd1280adecb413454510540ebb4953d8e171ed3b23ce27ad4483b7a4c64c5a210adf979b183924483185bb14d6fb58918b2456f4d3368a1ebccc27beecee32773b989aa8b3506face165b7e294ef2db48c47dd12b51a19605ca1fb3dd815dca299919812f5400409f864b00b5f57a17bf9e668896d9b89181c4b28b01528b0bb38247cf4264f13168af79ebfbfd0a59033ba8d26fa6b0b84678e6fcb1b59cb3c70af36f32c0e115fe601214d95a61c31ebc064ed81164670b489401feb578e00d46f943005eeacc9b9955055c21916b9b9e18378aa10213ba9677b5f486dc1b1759c762ea2d16e532042b9fac49e0060523ca49aa782bc8af2aada5b5f7d2be0cac6ded6865527376bce3d76a824d89f4e49a25db427002521a1ad11981e1800d6e0ae257532ff68df6a32c3bf94a4729e365c2786ec295d68652db94272b532594f3b04696da953a35c1e31a78e000a37af3dce71805e9910f35fcb9bfe9475955bdd377cae4aa5e2ce0f00e9d22855b8108713a1fc206b22b2bee873e6f3d209551085326bcd20045f09d5cbdd4773a5779f77fdcf83cc0c4a7fd3515b95e6ada61e5767c31c5520d0fb74c9c988006c4a3f27977472a997ff88b3b7588b31eddbdbaece187417c1c0d4fe257640f4613600ec4c375b6b0ee3c8fc55e9170e81b6ab29bb954f1b2554b25f59c42c69693705a374cce0cfe87c00e8a916326860946d22cbbc22af1cad22d62af7b30d4e901e871fd44f6bed3c58b784a5cd14afef3ccb1b7a6f290f528fbf5171de19a304047bc2b2b3bd0359e72e4a7b14648800176a7299a22705a703e7d4f003aef20d22b3f5cafa81898fee1cc35d25f8887cd0e6fe7e36e45ef2974deb651622977c4cc24b49de47de45a0518c5c8b77a4b46b98cf1cc26bf91c2d128750971ff6ec73bb115254a2b1b8ffe87089c71e8a0d27c2ca7f5adbc0424669bd1f0e65f6d833bd678eeda47ca8c9efc7614c71a8b24e092f7ee6684b83594cc89381dc0ed520c4ee1d2bfc0b8937cc31117a77aa0c88a883a7456882e9ab43812482d907d30fca11f6270b4b53c70800825ffa937e0830d2441b8abea7c17e8fc1bdbd5084881dfd7ca33bb26074eec82239c56285b805d5042aa409d56aa0080a1a26920fa584ab9ac4e47029255bb71bc28592ecb9d6b64baa4f331f608622ed6bd0fca16e82f4bfaaf55a8136c54ec0de2ee06cd07fb29f49f0ac2ed73afbc0edd73ab289d4bf00af35742c4c31b288092f07c6e2580981c7308656e27a413af5f1be62896148dfaaa1772c450027cf46424082f6fa520768b75a37f00730423f38891b38bf382de3ffdd356f92adb7d40b8285c94d6a8e6cf2848f4884765c147bb7fe0b3898a30572aa6d8d3f08d9b5f094bd016e5bc209848a93ed118c532903f70d0b026bc3a33b7b1cb65420fa5cad447ff355cb332d5e55320fe2c21176157f3e404274deb19f26a58e67df9458a43ab56b2e4e8c8427820f80dbe6fd8d8f10280ee7abf370a022ac0162020bd31d13ce8ce82be4ae86222416a9e5ea7c8a75b6d4f8792d8173577223770ea9a70fbb9c4e51ab6e8ca155887701847b93fe40b00719afcd8a7e6244fb33476ce16c992568e279bd393ff91be9be41d4b0d3ea60d593c2f3d6ad53e1fb995d45c4969a62374ed733b6f2490f973991f8310f68d50676cb7174a56edab2d6d59e719e4f4840ac5a772440b9abfe59822145f3ec9d9f335ef0d3557701a9a743845d345b08fd7dddc7504e0ea84932a3da0cc90c55fe547e767d35e9228483ebdad5a5bf18e69335d8b91f8c7d772d6c33ea0c4acee5fe7382861b203eef99e82f9d40cce5959dd6ba482c58b3d878cbc03244b0c550e089bebb7a21401a65c36bf5471f8f2ac31e4a44e1bae893dfe67b98c3876938fbf10e032b10b17ad92b365912df5ec1287bc8a3cd42ab61c3f5bb7b0778b623c8fccf9ecabde04bc3c07b9eef40e5c996cf4c861505e1263377339de73e812dcdb6119a606553e5c3292785ab865e0ba8b0e47c5c736f9608e75296126dce2bd1d6bcd36838408ef8369e8dc48acc917080742c1604c5abed0b21a231c71e8b587f6969260166ece92ba6f4ab87e9deebb0a6ead5557478b1ec4834d8ed9526762339690b5bef61e3230bed515c8b1a60225de145b4d775300010308014a1be762da6fbe4491d84273f9049c4931c1ed87bcd3c5a725ca3130df558103e78fc724883e0a0dd17bbae0994f64b1cbe1f445e0d0f58512d91ac3e85cc892f595ac716c41193d7b90fdd32f3b322a0f5bd9cc30999489183bb4200e7079d6374a9ac99f5a6e5817ba5ded6f26f36e0a08d858afb3aa603fb9d1c1d7f17812e97134d4d475bde440af5f3c1400e078a140c573a28ef530131c1df874dd25f1ed68d189d7a77c4afe77f3dd8ad591194ecf4d55018acb3899dbf8e60e5810b49abcdea8668010fdf37689bdb9d0f736f8d7fd12efcb6027373eb04c2494fe4e50d7e590a06d33dcf0798be22984fa72ae65796e394e0ed2e27234307bc9359f54550d1dc71290c02027df29acc975c32e2e32c5d7dc9133036355fc36159ee2a0b1b748eaf2389a0e50225027c46b3a91433aaf50526f7f7d8d8aa27e268c0554f697c8aa0a22c906c7d163394f6bdfd2eb5fbfc98e863b87f12a333ced01c160cc52f4256af1ae5a3834a6009e5dbdc5ec2bc918a5348dc7168c79244440c4ce242182bd97d85beb665f9a2667412c643babc537fb8dee9a9003994360a82d454013f8282d2b3d6f7b66305bacc29164c6bf453e52980830718df3ce871398d91973c6b56ef673cec88b963a146db6d183a8491e95c361c5332bbbe4e4561368e4f9110487b7a734164214183aebf3535a3570c9817c5a085da36107330239c8b8b983d989dc718cb2caf6c2b42313ba23d3e73ec786910daf50b0569a01a84ba52a09f86bd7a7e415f29fee11f78fe4463d0822c6759bc85db3a87ad1718f5683e335a7d1dfbafef51220e7db14bc4a970f7baa15cc71007ef73cdf9f45402084d7e684ff7a72b3f2a9f687446d8935bebd826368b021d7a8bf5fe5ea132605624f438e106adb5a52ef09f4d3343d6990d6e1788c2a869c754efb70eee9209be728087223800ee82199b0a6a546a50f19368c514a792907e2226bcd7a8ab2eca90f7fca861a0a4c3b1686d364c5efc2c10be739b50ccc48e5f29c56deb829453dba85a2849db583ecdaa17971f121d461fdc25bb4b6d7f700cf74fd4e44c377be8567ded2ded7d6d552f12cea0be77fffbca5e8a0cd6895f80ae82bbdb82874278b319f29116f689230eee276f714e3ce413734d780eeddd74e623970db242a107ab38f1bbe2e92649a37cc003aec79e12d521b0e2a5c2eed4434f8e074f2d8a229740075667878c4eee692ba92a592223eb340040c1307d93486ffbe55ea1bd99d0da6447d384330aa01cc648385bd98439a8f00e09b3680ade6d452bf3f8dc6045b8069ee7824ac046940c24fa0039c7221cf921e4cf66759974e00f9e43db6c595856c48437d0f7775f5b76a7ab9ae02a82bcdb9da9379a3da1fc2fc9699eb57e01924aeb3691d0772f814cf3e63b1b1056724debc8aa58353a004bbec1b657fd8ff7feb00975b62c45a99a8e2a4a733396832a93fea2e316018b064852e5c08bf42b35bf30c26387583f9e38e4fa088cf4052c296ed147c8fd2da721704136daf589ed953039c1c1dcef97a71f78490e3b66e8fb54483d078341112555f3c8110559a0f5dd2807d314302fc240d09736a48b49c37714b403e332f97344146cddfe6752c85073eb4333e79dd236ee7b66aedf6a697be363c3f6b0767690082188392690b73764a53c88431f40836a9f8e2057fc50f824f46167736cf4c628f202e61107ee55f054e03851630e4e76e92da15b01504a948aedaff11acd7e8b0432859a0c7fdca7f6854febc672b8439c91a13f2aa8fd30452b66f16b910cc7c8a693eb370eb1d36c2e48f548dc102e8e33bd65a4bb0faaa3ecfe305dcb1d13942e741ff8b97d10b2cfc6933a88ade0f103bf9a198679042aa7da4c43878aeaf7cedc42ad9aea06bfd2e5813ba460de48b6bc8d482646c504230ca72dea35cc9dd7438cc96496f552dc5da3dce582490618e1b81a24585d19760e4e8c10d5bfe4de05cf9c6c020998e8fe83ed38caf94caac2a188ec2a6c301a51fabedee2a06b6843f561a0ab636237effca98de951d4de4d897718c10b9c1997dd60a2090d7979e9f334c572ea4e3b69df93a81acd9fa6efe4bb1167e64bb07c141a8e13b99e9a939888fc57f91a70b959cab55e9e7289b9323e3cfc113f40e891fc0accfe9e64340759d7fc0e197cc887554ee53953346531806d7aa8d618454fcd55a93fd524edf7248c42bab8b219995012ccc328a426ec39bb5c4aa5c1e5205ffcf8960577058a5bf06c2db530d1170e5f2c5d16ebbeccb80675f9143d0f1998e21c8b1b1ef52a68d2e86c8f1488fc3391e92eb909e1d6c5bc68a2d1291633edd715f2a674a3b806187322b8e5fa79c833a4611a8bbe748ab617026a1274b0e8ec8b88c200e35da8a0de20db83ea74204e3074682fb4b026caed5aa42cb0fd6c666e9fef4a5d52f1b22456242503997e8b1e0d7693ff186aef200041d7840a7df58c1845dc4affa18810c2da8d8251e422a68b19fb21f3e17d6ff4113b47f2a28be1dbf2d8fcd8363c524dd7b42097ffc7dd764c0e50fc01149b270e83e235a5bce46b69c1dfb190eedeec77b54071782eda8f443aeb6f70d853c0e5b411174240555e7a8f99b3128d83a561e6064e3fcce6801bd36bcca2fe607d739e2f8bf239d692ff7455e7205142f1e0ff0a5aaf1bbbca42f538a6ba73a6e77dbf1bc90bef7fd66b1dda0d1e0b6be85c83b417187954ac95d4a01d166a5927029153c6ffeb443cba424251ed6a0692015ba385e33bc7b9df0913e45166c04b19a9102f3f39b593c2798263f0d5179f4071ee9a4db5134214c2c5de8a71f1334462ac6a33447b9ba115f806c1b426c094d275cdc42aa1d447ca3119b210e4dec7bae005f2830b2b854101a8f804f2002837611a5ced6c691b8ba5ae4282baa3c461e66116e69ae20d1fbe663c992d41d206c3eea282a6f5e89a9c77584a73e868397a038cd6c3c724c39897d3556a1e2e9eaeb54613315841177261974e6792372590cc47cab082873bd73f314aa7c50f6ac000f327865266682704deda1d7cf97005b18a5014a4f9a60fca18be5baf6125962a8660a43fbe329add245f56fc3116b5c50bc6b21774c85bd5d8de7770cc38c0c110661f2b78dc34e7c8b09b61d18afdc7be4008b64e2f1d5530b67dbbefc89299b79f46b27e5901a955dbd2ba5c7b50b4368d277a973e57f07c4faf1cc868e04c7106eacde74083483f7b49553888d1ae85cf7b7b8aaa17174b78da44a801e0f1356052dc832e71ef27752e9c1d785df174abf91f08c682b296dd31d8ab2154877e2cfb67308dd77fadd49988f9e1ace7fda1bed92c7d2b3ba17724adfdf5cf3f932baca100e1ddecf46f611d50cd46e08024c0eaccb23e40dc57e54914901e66e8f3d373f9f47d90bbc2fe99af631f53cc7ede7e699dfe8d4f323328a0be06717419604529bbc110a82ebbaf7037c4cae8bdccae9e208c8d3880d940e0f838caf8002f239cb9878e31aae5d20bc809dcec4ee4761c0a8148357fa77af143d97ae0a22b51219218bda1955fc7cc1205f40c452e8545bebdd508ea27a60ada95ff51cb428e8d013ad3a344ec7f84740ff1a08bbf558113ef32a37f0114f48e01c1d3859ae05cb808b6611b02792e80ee4ef4dbe5cd4fdbcc80a61434a5b94049a3586d5acf6869bbc65a1be4748ec56bf6dc8d20f99eec6b85cc934e92cd42fc356b3f556120161201d9e859119ad9f3207229781147ab285e682bdafa9c06b439153847ae8930004f9b88ed294d785f0086351fa5fa96874f2ecc2d22dd7c97257569f85e7ac4ba5640682b40c0a45903d3ecf5d1e24356a9d18e1455c630774154db7288761384140572fc4b43347457c07026ef367be809c342dc93572c84ed021c8c0ad8ccde633ca5386927ad4d9b733fc45e974e6237f2414418593fe6c9b3bc41bb67b43c7ad95db5868ea63f72d3bfb58bdca09e605afe685a69df60c49375053994e9a0e8cc18c4f8440f03367af209b2ad75f289646a3339a074f05b558f4cc3723965905f53b7abe2bb740ca780a8e375e81f677d44e5d9bbaf7fd8a0208856d640b0f0edd120cb34a9c7a93e759207f7e44cf1189c19a413d9aa139493eeb8fdb5c427c9b646c3c0f563c903b162e9861e4a066217c88ae7a5fb7ac8d71a43083cc744f2d2f1e4d9f6cb9fc61a61300f4c5c4c209823e4a0281cb23e8061e4fbca03a2ca9e66a168c606ed00968dd93efb139c3039bd81a6f52d2a09be630cb09532a0f5b0d8efc3f3fd3bf09d5e7816328362c73d4c82a42c20f7a30543abb1ad98749cdf7f13100d9cbc2a81ca451ce556e35edaf778a30b52044bf4c161c8c6a99953b7fbb28af00ddbdbeb7aaded6620c65140e58d56b6e9353652c61cd1ccd4fcc49f77c253dd826c66992c743532596bb1adbc6d5dba689e1182ae18d5e4f2c6938b4c946d69f3db95e533712bc694c17d309d1c6ff86ff061e0fcb3a261a05c84babee14ddd40c7ba408f76d883490fa89025f4f7a9e433ec65c125aed0a9fbef0ce8d623b680c2ea748f2292baaf9b070d183dff59b91d9dd4e975048469377044f53a4f850668f530555885836aea8f07da84a980e76275683ff8998d7b4c845ad2cc88e40648a066547449c146c50df34efb17f6e35038b6b97f0d81e402e25e50ebbab20e9e42e5f6a3f1a6acdf98f2afcbc0bae1126ab2b1956e9efd2b5a6d6dabffb831537f4e9463369ade11ce44fdc053113848b22d4ef7e47812131454d4e9876c0c3a87b7f96b4d571d198f0e3ef532b779618d3217a892644f2ac478f0853cca5e40e9e6d5c74917e440e6011076ec53de9cc5ad260da1afebde0a5926efa088d1821d8cca08243d65c331e09489ea7658cf30fe215d6b848282864dd051419e6f3ae4a574850cba54232b6fc32d10141fc433ebd19f8c727f888f105ed39f405fe0396c4a8499109575740038ce22e87505a8aae3c98a2c37b20e0ab0a973a06141ff78a129b27119d3ee17d3cc7029413dc8f7984bb0f701262713cd0b3378b8aa9e6829fa3e699b0718d52a6e5550c9ff2de7cdb6112aba58dda5bcd84a9bb884e7b2301606fb683975ad8afc6784b0ada8bd61917f182c7e99ca652cb4ebffdf76f8a49dff68e992a220e7fa4883a4bc6e779616c4d4d052a38629a633d4dfcd4dee23f74608ba1dd3f6a0f9f26422ae5a6b74935b081b1e48f0023c9c87987f724769494b0d787508c46dcd7fa445b389efe0f9a2cb30689e481f6a9257747590552ddc7087d248c03d462c7b37fd75905fb42e58a6a6d83a5fdb6975b39faf0f3113a6524cc8fd7dd2e3dbd201a9bd296bd634fae368cd4e5a0f6975e926a4321537254cdab722f03c4ab7dc3c29178641286f7b6be85fea39df8cf59f70406ccaafb612a1c85c081094f46e332ebfcca0b8fc1df2ae4c68cb62ae76fc03d586424e4ecf51b2dbf63f72413c83d9a8cfb72e51765a04e1c4f83d29a6af99e355485ab830c8a78febc3fe4544d19f9ab606ca78cec297968eaf10c44b9afaae22663665244197c176914cf1db040946cc13a881e585b5f718a0f4ed9ac935978a66b3b9d066f68df2650bbcbdab0b513b35a654ca2d3aa25999ce21b3a14076934c2fb2938fa1bcd90a62454afad3004ace6bff9ae41814f4cf5cca5332b97688def2a1d859f1524527ed00ba66f0c4743040a57f37fea6927d564aa58296ac3c20455685d5dc55f17fbeff2a534206c61490c26685669a7f2390ea086ad229deced52f32e977f603d95360b2f60543ea3af4183fe8d4a0bc7a68288e1c2d5c5e05a9547f270d345d868e66c5a35a8c9b1ee83d3441f9952bda7916709135221958e85967b74747d42dad5e9663970f0a0bd837ef4fe3e13ddcdcf75684466675c2158d99971f3a6d772521fd4397dbb06a7309b8076192a2ab563a76441a1137582a3075ebf77c970dbf449cd9592b6ba386dab1248e6ec79b7c2a46a6d4905af854f31306789a952683a8c4f5020e55e6522503c337c776149a04ba8747c48bd477b3c84bf3056f8d9e7691f355af82f1a48910e91537da5dcdad77b10b78ec354cca2d3116da981e1663d46b92fbe5933cb9042bea20d8a164a8ec3617e92fe038bb229cc6051e40c4f6c0fe76ee5f40e983fa617c4a35103b7b4d17f6361ccdd5f94340867c54c8dfd0d99d188a20dad704dd0e1c147751c84fd67201110ad8642e9d18210e958fc82cdd6a51aa23eb925aa0b6349a902952b2ff182510428775957fdcdcfd14a1f12f4d5f8af76d62ff92f035d37110bcda655556ffabd7fc86da3146a0c8504841dada48a8d6264331d05fb5dfe2b624e437d21635f40587f0f2e94f9d79868b345ed65e8b29273dd18efbc47c8cb4297fc1abf619cf5f716dd1df75943c55444fce00b9edfd043aa9db5dd42219efd19602ffd62db712e9a4f2363c3dd1bf02c0aac3daba669155aae6935fe2def8cc7c5461c5ed58ad358c575a31cea2b0953ac393406c99e6c7bd72096bc1e982787547a16ccc9a80d73291693e9f49a2c9a5075a37dcbb75807629816656ddee8e7bd9fd95fa8be031eb9d3832aabaf7c31e76d12a78e274fcc9ab4dc6dc2a5eafad76309b4d29ddb081e27e01ff5ec0635588e20d184b6369ea1766b830078993d0ba059b570ec04e40452e9d7ff11124a51ef5e1c2f00e0fef941e807ea8eff33ffa316a9aa934d0f2484f5ac73c189b3f28de14b81bfb21d3e8ecb2b14ab20461e10f545cea022f2612d268c733070fab5771bfe71ef03bc73ae37f17550b4d83f8ed38e664034058ba996f0ef55ed960580d1ec8bd82d7155e4bc98409b505274496b0c6e0f25a1bccc89649b0be005e0b1f25e8f47b8415749218a0a415a9594b8171b0450a2e23df59dd02237ce8b485ddc06567a51cdaab4cf0edd40a5a81166f43d8b5b583dc23f5171dc45bb0639edbffb041661ea88d6e1889e136b365bbc2851a22cd1199b6304c91de86cc01f5152bb6bc8eea639cded92da655005b3d72bd18c9f7c525969b4f95502cab41578e3432cb3e77dfc22dd1e0ffd9bb7994fc90e8f8c3ef381478a25e0cc40e7fc9f8fc1a1f49a2fd1d56d3a9e99484ae78601c4994ee33b848c7fc0132ea83cf64202dc140c527e085d12b2c8873276b9505537882ecedb5a6e58c1a8c11df9f3ff01c0cd29b790caa9a0c32e48a2828b1bbae67533b1f6f1f86d107e59791ffdd3a5fe91ea69a83d9015f485da49e45e2e52d7b1cad319e93380332056a7e4bdc04aada121b9710c41704b6307f0ab099bd7de6c2ba0cabfae89b2c28799dc28e6d2d2d91ca70bcad7d513991bb9d533147b73b5b04998a9515d5e1fa6b3c3219c321129a80be0a3613301530b8a627162aa779b4e8c2915bd12fefc3e716471948497cce23471390bfcd456d1230bcd32e34bf7e3accd3f4579ab8276c57014cbfbf4594cfa85d3e21f3344967c94008f3fa6519524902b1cedc99975132ca6d1a45d35a85e5650a5dc7350ff975c6cc734e7d97bdf8168b0a422c972cb49b2a0a16f050dcb0387adcad16c44492719599058f25772e8a3e8ac684052dac00f2edd0be41cb5cfdf73b8c9b1c7b5044be17c1ffe6d28b3d10888d353ea6bcc9d710e33fc4a778d2014d73c0110592b64db6322e001a42391661f200d71ed6aa0b8471f10142b1a090c570c1934ecf2489fc9ec266a674be7112f8c924f25288dd7d63b1b6ab55cdc5c66a1f537f183275dbbb09654526980c34abd7831de1949bce31e2c7d57c3e8a58e274b5f1ef31c15203b3bc9cbbedb0c6c9ea88005a02f33eda91e89b4966bc6907e00f0729042c5ed3ea60e2fc1b2b8606e4dbe727f7b2f370070766360fc883f1b8eba79379f33016867207dc59a93a567ec7d52a6eba0052b64b41f73cdd9b45bf90de0c744deb83915a2f126fd577f8ee6fcf6ce59531d46cba4bc703ce99c43a40c789c5c2b2cac400f97afaa7ed41ba8099e1270bc80698e7441a5247904edf62f9807fa3cd190e6e59bf0d79ad35ded931b4dbf4305dd5aa3fef8a5254a351bf070511504496004cdc7bae5cc192ed25b005a7771f52325d77540097e7541d9d0c6b28d333a7909811d171de1a4b9f9663fea41d77214c12df740a1a7f3aaf5082c50ba25c913a550f0c4a9c9412939acb06a03715264ed0f0029dcaabcfb3f3d5c52e4ee6baae108a3e66e7a16d26ca6b39127bec26fd07149c7149a1ca61e4eca8521e5d2d9bd68739e265bdc31cafa1b508ad73ea8f6c2703e4f03aacabeed9453c535c137b25d46108d656fcad1ce12aaa1be065ce676c81da15edae7f09b1e12a08e60d76e7bdf35b9c8d1008352b2d7d6524792e0510929f416e537781d5d5454d6427935e64f0471e98c808af91efdf695c68382f12521b99e9465eacf1bc33001be0574ed4d8d56db3abce836033d3e51470abcc9ce26b40fe19cfa1f4d8951db9ec51d87cd8f40ef7a9f15328ba658f20eedf8f6baf73b2abf3cae4f46cda61ec31965e11646bf89fd6c6bb4cd9a13f0c79f90fe7da453b2eb92126d90ef22fadfa9ae68452b7c1123f3e81ba7e2a46f5d83dcdac1a2937cdf059d0a38b17b028ba81f39f218bfa8276d14189d924631d2e141c8e1fafe531bec989df890e31c82925a976cce632d73b0b1f6e88911fcde7bd871f14a20e76095060ab1ab8b413746128e91c91fb82e19f0a2b7fd20df842a513513af4616f7cde637e8c5476a79497f3c61f848713709b1cba77cb4fab0f5f2206cbb520ae27660d3b936ab19e22dbb48fe26a100aa31747baafb174a9cd22510addce978af4135dda198843515a647d20ea8bee4cac75bc189d5f4c54e31e52dd17776ba14db9eacee2b2f58ad3a4352bcc58b979a72768c695f1e591a9c861826719c6e1a95dc7e96def41bc7a1b6c54d91478c1437781dd72e799a31dd65e3d43a3b60d6220f37cd2239f3cc96d1cab20d8298d6884d45dbee4f5e9c5080671d28d132dd45774442b8f16f2710e4de9dd751692ea5dc72c2d70c603217a43f864e7060c7fc84f6efa795404372201a0ae51dd86afd815136d25a5bd66669417828ec47afb11b4e1a9eb305c105191cda1d7eb76f95b652dd981d01e0ded8dccfe8b62c31ef01fc01c488b54a92ee02841c4ff0625d4e8dc1065a27a811c843f16ecc9ec3791059242696d1d367d87cee246bcdd6606fc6d1493d0a8848d6ae99ed97f47f1143721a4fbfa02eeb799faefa34a680b0031a01b59b64174a5f6dec7c53a9657c9e30e59b235aa8d6b336318ba1771910a18e9d040d9ba2bf78d1bd366696037c7a57243f480afdacdbb9ce804d6286244847a95832a6fbdacb3bdb61cb683cfa6581d73ab2d48dcdf36fd0112bef071f8e12c11e129f551f3c0b15ca94659c79704fe67ce78e66436ba2bdd1b15e479dd7105c8834e700cc032c16754831f5a9c005c278df34008225e6649162483e5bbbd63b9bb85bffdc92c6b79fb3026016231df4aea83c38880dd4eb31c6b46806dacc8471d1089049cb2d9aa111188eae58a3b2334799394f6dd15491591bbcbb73020636b729f404cbb323c00a08b32ff3aa0b6f8f9bdd6a05dd99e8c7cea739c555398a928e7ec96f34f13baa08c114e3b0caa64390c71647ceb3b3ca8a2ff7a421e9264a0310c8826b65aaa6ce7722e26d3f2f167ff6aec5849d2c828599b7e824fc68024aa4bdd53221c5904c515451be47d57ef2f2987d56203cb74ca8606de4198390d8a3c2399c8644bffc57d2ad86895966ffa5142ebde9c1a35b75a719c34a49a300d012afd01a210148ceebb1a9ba14031a25249a0b6be71877aafb0b9d9f251ad402ec43a61c5f8f98b91e9acad4938797caa3cf761f41c20f691efe88c5b3eb29ab1e8d07c2a1ecdcbd8d8a9c0d114557247301b043f1be5b59c6a30d2d8296991a038c783b69b90f86f3f7a9f34f83bb05492e80dbd8bb2725ec708854e45ec77e8f3fa38c4974f436098cf20362a46358336057fba5b9d0ed33499968cb2f69238ef99d987dc35dc22276d600670d245019766c5c8154d1a2e74664c45e0446c1c7de058f713d8bd6a9606139dc7f67c26daaca5ae13e9fe036607ff095eab348b761251bc87ca816cc1fb19807a71a87bd9b707a43e03dd624dda98db274f85002638013d12c59d72aa6a8179a4b1d2fc644f046b755cbf9032b5bf67dd38cc3564cdcd011b1b33eff71020b5b1838ef34f26c59c3dbe73eb45e5dfe2fc29419aacbb5fac66f87179f4aee6ae7faef3f2e54835e8030eacde5009b2267eefffc3be0a8b0309cdf74a7d8a06f15e227d260c74687a96062d84738a5de9c4fa65bd537ce7d756ee74b53ee8dd7bd15b0c3ff4da399cd8234ab38a52d2b9c603963546026508c1eeeb27d3dabbcf3f0a351609e5ea590bdd2f0b4b982f67e482525be98bb816d711fe9c656cfc19c3ffd512957a46e617bff17a768098e2a4d8201f3ccb8e311bf873aa5d9857bb61b3e017438524f28db67bad144f730c419903226a2968c53fb70ed085e8cbd8c12f434a0ad41152e1869d544b4737654e0c98945d5b099b4799d5c7766d26d0d463f678c105b823ebcd95d4194ed9ba06b9762a23876512e3ac02a3712cb9b3559b30389fea2e51900545f2747152758c81bcb1219cb0fd96b08200b8ca7e58b8968ef1439e889fba71f8a890b63a4f020d5abf7b06ca011d227da727d5e58524e9878ce5d37b241b475786ad1ca6d124641221b3d71ded2a746deaaf412690b1cff9c49561621509158607b57af25c0d9c44b22aa500f1b5f9c47a6f9dd42fe9a9945939185a7c15eaa055a8824293d0710221cfed0ddd14199ac6d99a143ca1b5bf5df22065bece588c8b66e6b848bf1b30cdefef0b48900652afbaa9ee270c0aa298f2596ea409d57a06e211e4262f80fca637825975ed143a4269c969a7ead6f7f7abf74bb8d9d51bd99c64a9193ad2c3aca21037a3958787d8ccb729675188cfcfab02378d6922dcabe134abc53a3ae10f776586cbebf7806daaac1e2b73049bec02538adc94fce04ff61232b813090795ad87cc688fb45dd9459d1b381df373334ffccf9614f6c8a51534897459a7d5885aaea5941288524985bfbc9a7d88ece68a93e61b1e2d608f43ec6ea6c5be6138ff018cdded342be1ceef35bcab1b925157a049b2c21c75120b5bcdd487e8503d2713d4f076206133878d427754483b4825daad7479c3d70dcc87928a2c2c9eca621121c30b928c8a1c50bb33d210a7dde87ad1c4aa6b5e932b8a1439bd9f5ec58983e43ec09e455fefd2b591e23b6531926ec15e3ecf8537851b0f5afd0a5e397c8443c6e8cb288250f5094793cad324ff35753be3471689f3516f81f5d6ffca3d68664487cfba2ede7e1b72ef9fe127df7e6720376bffb756e80af0b6167c08e760ed51d60118a3250baca0a3a2a496ba02ebe8ad2a4e841cffabbdcec84bef6b5eb724559ee73e64998ec20a01b54b32d16e48e422656c61ba0705e054740a44ec8636cc4e7f646e6273c6abcb1c82953150d8d43589919b712be05d6c984854d57cda8521bf348649eb453d1aee4aa9ec9026f8b63342e3266ee0449692f8178fb70bd26721dad8ae968fcf2b897915b7da887b817606d83200a120e37727262a55089348f553178c6b29c65aa6f87a80dde26fe08158afa523b89ab6125f5321f3c6833d2590158defcd6c030b72d15c943caabb633e1929e9d1076bc33213ea6ce1f935c221610c16c861cb68c077e7bf15ee29a48edd2f49f91fe2dfa6feb56c81920c8f2d36f0ca6078410af3a9d94ec513d02f50981d82d65a9386f14f958b7e3d4f977a3317888b42045d8b706eec9864834973caa68d22e2a1e0f8e409309d95fab900348d6df5780275450c753640738e3f16a6fb90bf29990a2ba6fc72fa6643c0e8fe82752c32f3d05f6f7fe5aa032604b59eefb3848a6e7bd1b584b81735ef2c468cc73fe61649aeee0ed38a1ded3987068cc03e1d20d97369afbe82a3bf7914214ddf379b11a456acf40407f6a238d14331efa105db3aaef2d3d41e0190b2492c43417ae44bf5c8ad6a838ea662eb3fa3fac1211413033354bcfec1b3d9f7a3cdb58dadfa76374e9c5b13ed1351078ffd39a3a735fb23bd15b342f577687838005b14c730d20a6e5843080d863693d8ce387168e88a356034a54e11156f6e463874ea3741649917b82432f9a837f27fae3c4727c7318a322700643ed06aab50432454a69427a0182d09c4057d30ab8e59eb2054d8c37c7e82c74ccca2928ea54bb0c1fabcfcdb71546cf26b72424bed9eb8cb2caed20e64ec16f9bd6b713846d6443182fdd5c12ceb5fb705f8bf8f2f181734b003c6dddf0491fc673831e13b45e391d80f63a076b842b77e72f4ee744ce249186df77394f26ea304085b627e9f3e2b3b5767fa596fbb98ddde69dbfc1e9d67dfef84a840c632cba417c29372136b0df4359e0231d04f305bf58906b6a56406ef6f04c55fa427f60dc6c28cf3ad904ccd64df6afb27ba60522a52750afbec2ac33da11f9ddba77b93fcb48d933a57cbc0ca61d50ed8019e9da3e732526e338dfd66d14978a4026a06700b4ae95d4e11d6fea88fb58cc1a7a5231ddf4933c067bfa228c4d95512f786315e0b6d662a4d847250c388a676d3da34a288c1590b50545b03993f68f43386bf037c3f1cf8b547ae6809fb61497d57fc8109949669e9885fee32651d7b70f2b5a4534c9aa1b70c4d99fe4870ca0025398184462f35ac52629881b753743aedbc084485d7fdb40a55d8741b5fdc08ac2d279f7f72cfbc95747570083ab606939d12e1a297a648fcbade91f7bd39aeb133a0b423802330abb71bdfc6c31395302c93dbce8520f66471f0a252e6c8bb1cc1d918de53e5efcf0a9e7108de5d6f9b52084c4eb0f3924648cc024bf1225e25cc715c3b362b631362058dfed14b1897f80f6b6429559621bc9c7f862308217f4283e7cf3dc3ce7f58760d7b309386f5f61ab20dd0c2ec6084ac40f4993d4f2578071a1540fc9a4ec1306f6be2f327659b4e4d4ca384e1154a0c6e53d10cd5a7c5540e13b358af56acf6a0ec3f22696760909ca4e4c1257ebc6064a20a2503249a13e868f3607b664f0547cb35b343f736e0aef91108918831'),
	('01a2205f-026d-75d5-83ad-6f8a8510c37f', '01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', '2026-10-01 07:33:00+00', '\x01b1e0cafa2360c5db8f56a8e6f494c51caa5ceb52e68849fe5a830a5953d8f8', '\x00778d8daae449a260bdcb0aed11621f27b04967c19a1b484c793b2d8599d3fdb9b0de616411d7114fa92436b9', '\x00f51c2a61207ddf3b7ba05bf9425282af83dee80e25eb8d5f33bf059ee27e22f931f879b69a494c785fe3f8eeb0782798c11567505b6946b2b47f74b8428e3ddf71822e26740093a2837b9147b8345d14abc66543898ec54123443b44f2454634e41c9ac89a3ec386996d83b2df23330695ec44ec74de21d969b2739f3173ae341dcffefd5c0b16215f2feba1439ed411e0e4234794d98e2f1ed834387264c74d4c3bdeba3f21f4b4bd099f0c9332a6435e87609a925323c821d58da9ef8438c7097c6967003e67e6c99b5251432fd05ce3a77d3f7e7f524334938cc7cb7c8d60a8d0d67782615f9107a096660bd228f3fadc18c51b6c4994463b39536494f9f56c1545afa44de1de4d8e65f12d40ef556773f9c2c3709d131eca14cb1b765087d2858d5921b25bbd8e2a98a28f4da523e9a7053d8d9b561838a9ebe8c8c20f9d5a710048fdbb9f5e071860b37856861f09cd61bbf2ad4e766208ac5dec7c5fe0fe87b4ffdf6fa2ba15066d7ec0f3e14759a706ad51d017de1aa46e89b43c8b7fec715a4f632ae84b8bdfd5400963bcdbde29de8c7c5e1cc352856daf728fd4994e6a81a113632cef31cfc26017e70e8e3092c9aa124434c151150c3056eef6212b36eda3ea3474d60e220d5f1efc0e59d497ae3880582fc445dbde1d9b8c8ded52961362fe0d07daf342f02c78e70561fb5e801984eb4529d7ee7f5d7bb9244f206dfa7131def0c1f5c245453cb24a910fe9e302538ebffd3686f18b2aed730261090e980b9c016d5b35b18d8505beea77a93231050c38660aae424de433107975a8b434edb6b39c3d8b97f8ac24284d0ed761deb008ba59925dc5b5ae8563c1c5a96c9e419dd13cf535ef1e5fa87cbbcfded3f67c08ce7898fbef3a488ed179e11675998a1259de9f969c0f28f9b3be5d0059265fbd5afa83bc7b67f2e2bfb013cf4119a3890ca2dc242520b5fa9d4026ccc099856b84c170c32871d6d2d75f26fecfeacb8240a316ab40d1275344dce15b2890b8271ceff543e71016889b6f35a271f4f1239c731831bbe44130a212f0578b4218684ac17d3a01e4b87aec9d4aa048804b4b83939bfef76c15b7536fc4167dc9ea3445279bd83496cdd937d552d85f07db0e43ef992521584ad6688803e90a2d502797d83f5dc821fd5d1b20c5b0a44a6b8643edd8abf7f0a3ecdf6aa6950c7290bdc800a1da2e81f958b7c337b99034f50c6f5718b3f01df0f9d90b28bbaee47a97f636665ca015a040dfce461ca608fb4af8654c60e258aee709197d434526fb959adb974889ae1fbaa656c62b04712d096083cab04f38d42621fab4c7a424164ad84ebc4296702864a2af8ea0b62446707f8efe7fa18667d27883cffb278ba803e9d5e815ce302b6c9cdbc947e0bee02743449166de98a97191d1d298ce5d15778da23409e22af6594106ff46fe4ea3ebc78c27ef91873b0426a0be171cf47bac721e1fb57a55ff3c56ee0aab58635ad54d793cbd29c35a80e892c51037c24d80f4ed35786c7ff8a4a1efe70533f72f970174f0864efb7708bb22e4a9fc6248daf79b795e9e4495ed04551723a9e12d10d2f55e19f0eb0911b26d7af82c1bb2696e648493d9b3d4a93639430bb8fee7e7c4cd148a3e2057135cf7b0353451eda1a9cb824beeaf0774501c2698db7a0733a3de347c44b57d269dccc18ac4289a3915ed9409af71793a785d2cb97e619a63e2030c32fb1fb42da4c655604029bc16b50943e8fa6aba7aebc929849031e77b533a3638aa686d095358dc7ade6c09c08fa8067ce6f7bcf2d9ec4a67b1c3c79a43e043258785773255f90a3074ac5f80880fd3f0d4db37bcb629941ca4bbadafbfc4826a746a8092f07e01871e44c15a40af348687fa58722c7d34c9e3331ae4f464e1f021ac225d0d22029a3b0ba349c8e8630b30f799843a5efc1821e65caf5eb5ad217cdea3687a0ead3c1fb0b65d1fed3425024989a028c1d5961670ef4e31fcde6928ec23a946c208ba62821c53b34e5bdaddd658008c5da4ed9dfc311d8bc457dec444125d4026824c2176e9023fd16bdddcf8013c6789931081a5860bd83e517815dd1fa00f3414fb99d1c1ca3dfa51bdd1b7e76c9255b2f0d2a082693bb44b7fcf67507cfb2850b619f7559e67eb037fa99173f51527d8712a27175b69fa83688d0f8606eb4134b339f6b8e1f64691e36e968b0cd52ae3e402ca7a3d66f8fb8f2614f198df2d3d6b4851db2b8551a7d1ead6aae8c5698a603acb44bd8c929d5bae77bd76dbdd0a30585b8f30b26560ed18f52c4c30cee39a0993824cb096a1bf9c5083478f62691127eca7250336d66f92e5d94d061cac6a141a23284a35332b6b9762ecc8533fd952bb2a40560421fcead8b5efa45cdcaae868eb9e2255dabe2b71530da49246239af6b6c3accfe6a0f5bc055b41b9672ebfb41a2c049e315880f3177288e2bd6cdaa8146d36616859f218e4367b099019834857b567c350abafb9aa8e5e41c5d1b1a729087ead938bc30aaaf750ade49416c70e3be355356c36428a645b5029c75958ebc6a68c21c50b52cc6e1176a5164cbfe9a0a0a213cdf131b3cd554c6d14f39a2fbd403ff3809588374a67a8da2c9f7e08b0f5af86f4cccf19de4b1f1efa51bd012e857feaa2b5951ad37b901428188f8c080073e32356d47f49a7407daf2ec5a7da6dc3ab58442c9dee07c189dbbf45e8e6542bbbc28c3aefa868313159697eca4c46583bf105ce40585a55facc2172de9d2601a302df004c3bd9298893cc7bfad82b5f63a52d176298fbb48814488dac7ea44cc000a7268122b9ceda6b16c0a8e3b34fba30aed16aaa78ac945511610b33be11f598fa0fb6e3f3ebaaa437f2e745bd49c22958696fcd0633b0d59d88f05c4f890ae9eb32eeb58f3d5dbe433c2cbb271c1bab274f7ca89015eae6013f7dfdb16c7a8179a45e184c5f856c4df5dbbc04db6bcac4b46c07ee7fa97f74f1799e5a09bb16b42d52956cb8500cb40e4b6a90176106bbd5dfb08906264a081f46d9458efe0d15091a9de8e2d1d8bf754fc5d1fc04a36c20a61bac1662b5c5c4cdee3ff500cceaa2ae9edf48a9b20a658166b667745b8b024dfd24083d5b93d7af44dd9dd1e92bb68bef8c4b4db782601cec29919c15340fcfbdaadb63c873067027acd0f775e48eff2db2f9cab5eb81681cc1134d706dbe21a2667756c45f2d48973545ce483f8461388e5cd37e164d8d1e5008ccf3aca013145d9ee3c2ee8154d6066aeebacf118c8a465e79b8b92cd9ad0ea4e237e421a7c00a20bfd77a901e73c718aebbea6c14efe4aae4efc585b58681130b3bcbda7c86144e0ed48b2212f980b279fb151bbff76aacdfd4123cd367837ad0552ac89c2676e17417ceddc814824b85a2c2943b514cd9f460d21902dac0d31cfdffbfd1ec975b1c22d52994afabb54fc30737cf6c2ec7b66bd1c7075f8f5e787726e3f05d11cac718e18ebfb9a0aec9a82cfef39f9eba51c14fe9d5b03cf4cd325e1467687b3fc1a86220a77e79b702439882b0d1ac8504184989ab4669f6dbbd80f83c5556975d7e46789c154fc7fe4d4c2ed128173eb6d7690232452700dc0bb57cc97b4d433f7043b168f2410ac823345f6b7bfa6bd405c76527156558d62777673ee2f2e121b86fc384d507bb0ef8696c1b745d3c61a52524604f29402e4c46dc7c1a09da11ce2ea2ff1d9793c8a01a681e185df24fa373ff0f120831e121e3c61d1974c7ee1ebbf3b7b6df73a456ce149f90908faeb74f40e1dbf613e54c982856cf3223c827662452d7e5579b1ff8a7cb1be6fd33a2854c3f8865ae80ac953dcc265143fb120195d821f3042c3b1da3d89558fd79211ea6d26c2f2437851edc19ca44e727cfae90533e4f6612ad49e78876960cc2afc747c5999f0c912fb37250745e7dc2efbd89628888377f1e9ffd34a9ae4dc88485fcec955bd54e17f60d2e496a38bccbda711bc97937efb636e4c6ef4d851ca2055f3751add24a0be6a2c20f88bffa2ba9e4aba6e1599b023833c7f443060a5ae54e2f30bcabc13a359d51e7a2004600b02d1547ee71377dcc40f236fc5379f87d538050d65738b63ca2fe4a4012086627730b91555b50265ae706415d073aede6bff8c9b37f5b14c163b88043d1417bbb307e18f4f30aac32ff28d1c66809fb9ec7416f545c930becfbb099a7607d70544413b247f8c752c128c96ab3d13b0c99337c25795f1da6b351442654704ec0662e4fcf0e97cadc0dc716fd7338b32164d699ce8781ac6c5252f900c5f6ee2cb7fd9c73ee6605b814a14f92be8b48a13b4c4f09d167999b47f376c9bf3f5f933faad7e0b3a9af93e42863db31e4e594c7fa9773102b0fb84683bccdfdbdae744f9039d8a07713419d4abac3afbabffb8162ac1a93e1b3110a0bb37ccb9100c8ddd3325d2fee7fe7779aaac82bf5b118045e8dace09675560fab885475e8427508f39a68e30c5a93e8737e3c0d38b766c7c78dfa5d98ae9eb11fd2712b2c362116cf44711e3840dcd1a16d7e35bbcec9422eacfa8acf1405b135f246b1941ce8e90a8787eec4cf8db20d6395208afa21b91d686019c46f3b7674641eb69330c5faa4bf22ddf2f50738ac500bfd63479a86d6d26ddae799c10c429242f434a181d3273e4fae64938e3c30911d0c3f6b5a40e93c0dbc7c1b7ea0e34c09879f88c1a4d0252dd73ac17324928c1698b5fb4d67a007b202e086654e4f66fe564b33d78b8b45ddf0da2f30c3bf1705a4e1cad97f588b70b21db18822d799181da548731f832cf0d81f934adb41b27d0066f1d0b4e15e8d2ad0f22492b85985bddc6bd3e20f93f5f921b8193b93a5f2ab00a0e442ac58374147cd965a9da2501e01e4dd96ea91fa7a2c6d81813d7609833391bc4bd0f34a8400f60b3814ef6f94166543f8aa69d2b2ef4a715298d4b2a89a9ef2f1b608423bd02ef2885fd2555d9a54533d32a4d7ce3423c1b525050a1f96ec88d06112922087ea73260bbf347b934f36965918d5bb0940464824e34f3d6b754cf2c2e08055d6d359719bd3f6eb73526137f44232fae4ebcabf985ad2adcd90971d17b2f6ba59c8b2806bef237a871811ec387051936f2f6a2ce7da1dc24e5aa72a707955bd630e4efac0366627dd74cd9d8c8690c872feae4b867cbf8efed2b52893d018ee8962b022d4f0d362a2b85371bffa7863222c7179e92b686250ae89500eca327bad8f13906a0a56e6d532fb7ce41e2bf362b1790263b0ae231dfed6e5125ac44196caf5a1474ac944b740399f902c7cbb819f1ef6bae3e2bf4c76e0c3b7ed5a68889117cd2398df3355fc9eba77cf0de469b8cb846980c00ad17d0c2309de27b9dfe88c157065426bfb3eb7c2cd15b78008c89c166456db2999cb54fc140a18a4de8e8a94f5038676d141cb20726aa2e249009398dfc480bb8930fb8d66d77a7c2e94058e4b3e9e847ee1dfbe910d402bf2006649f4986b75d7ea62cee6bd554fe60af93cb3e403ff2178451429b0db51e8ed81451aa834f8b4f13b88cc38fce74d2f1e84ea8d6b9b820a9dac7c60b88f3ddf657acf8d918b8a20a3548a7fa3d64178aa3529a0d3c737838e17b144ad74820f479441002391e7ed58e8249c663447d44b00805f401604374dbe327daf4a4e56a571fad610d41defe894bc4493ade20924fc0a1385771e3b2f90e45f31d690f8a1af45e33ce46a6fbfeaa70d2a90148dd62e6fc5b69f4ff0b42985bdfec8f632c82c1047fc7a6a38ee8bebc58ffbbb37d2e283abc5174f80ed143331873782222eda691ec15ab2066e4f4449f9eabba91c54c05a734c024720637a26792c27cd4666d250d74c00438d43fae14c3ddf1535f262d0b406f3151de15cfe39d6e5ac19c998cf689fbc30317c88fe779dc41b241fa8b358aff88fb17c33a8594e344206a76117c73997a809288ca9c2002d0b5eeb213ffa9009ea1691f8f7c4773fa13eb14ec116b30a3a00a717806d312f3f2307d4a27b9e38f6b65a201299ed8ad4de968000ce413e7dfffd241d299a22c375cd5bda4d3141fb943fe6c0bb034c95ac7fb36d02d8e788d7780f9e35d589a8d79d503dc84b9a657feceb99255bbe9b63be38b9acb444a39474a400e3611a57e9eb82ba7aa0a427d3c283f2e51217286870336a49cc1000d97b22d4716bfea29f2ce9df9d5cfcb7f64d6a86425951d136dab51540fe44c3e0da38ef9b3953c94cc139aa63d13931f1e55e68966f137450a60b2ba3c6d7619d6da06bebd75aa72ff543ee0990164fb7270cfa26abc64fc2bf842bfd5ed5f3d817b060df60b3440e1f62ad56db2cc22bad797ecc1279e1ef911168fda3a2df7a21ac9893994638eab45b7ef87b4ff86fc827a051667417b0b6c32cbaf67981e71e43c7d8762a272c3a88611760022250bc5f8f26763f4d300d9ebe36c68d04eead3717bffbdc7a661a189f783a16a1d52c15d7c167bed2a4269857edaacd2a95b32e4c94bce6b4783e7e8dcadb0e9a2a290ad999b478cd5046f93aa729754f4bf1ec3b57234ece1ac6d5dea316abfc0d187589a8f2a5f34f780b43d4fba63263c34485565377cff4e0919c05e59279958b721a14177574007c2edf0e86e49cb9f0603b740dc2a2b9ee9c570f5c84ab7a6abce5d402ccc71550e7ae3a234c117b978e52e1558fd85ab0f4af8e5d550a53a373c1783f21f6b287d356e14a5a13932f9277f0c8c1a6e8fe54c30fc74273e1bfa19e289b1a89b80eba585127f397dabe2f878c3bd173f7c0385e41be0d0a51962aa96e8f92b7d8af69b402364ba9a60675a487d18bced62be78ebbd4c557e57e2280f1e1f5d9f3d0cea7e2f7f39470d9a39be37871ad8dab6ff5c3cc2f85d05befc80cb2805cafa65a66def5677279293715e8e1a917de50cc3a7fcc4bd4b13ee9cae4eff32b775c0a19437edcc59c652d53f3ce71d5721e54bbdc8db327a5a42d87509d8991c4b5b86f7de0a56f781b5d13a128416f840a67c43906b15ac5a7063a158b920653bfa1749fe31d3b454c4942be12f33068bbafdf3a121656573406e6d73b56af78c29447d7dd89918a8126199d7e712e79a4679f2847f2ef13d57d375425c1cf3f3a6cc40d97a89b59537142c662c263c6a20ae72f88e7e42be2ae802fa3ff24e5d49336d9e6d0951489d8bbf47985af3ee0d0ac60c8110a228e87f62d135786fd61f03861577618ee9a708f3e6c8facdf84d6bf819548daf5cfcadf2542892124d155061c7936b62ee769e842f16e49fc68b6639638fd466b5f3e3e746daea4f9bda2dca289c369d31113cbf861a0222b0eb9112b48089bc7d35736015afee620d9b31b84e22fb123f93dbff58b1ecd18662c7c1bd8e1e4e8b1d8c420efa5d3a50dca070e2cbf37dfdacf1d289131d8100239aec5c3b57b4d6ed5359ae26cdc64f5ddfae7110019b1da3bcefd13abd9dfe23e2a5fbe0555104b24b855d99f590aed64531a5593b982e0d12a3d4762144a8e625ecdabbdf8be82b0fd664131583a6d8562e555c9f32c6f30d456801eb725c2736ca27f85d0cf6afe086c4dfec7d82465ac0ebace69e0a1c3cd2f4c22946aab9a5432a97329c627bc549f290a90088ea2ce932284a5268215f56caa097bfab65d792595f8e7256e6c61511568251981be8bb1da42a8bb380516f507ba0f41d50c845758902f63d394ea9c85001ea801753839a1a71e2092f2a9c96552a47fb1c2e0b8cc63e864b1d37563f42ebd11edcea7398c03ca53b6f941857704f9e1b4ff7d2f05c0f1a173bff3f50cf0dc592a70896a75c43282e062dcb1699bdf1fb159004e9d2ae2b20be1e809fb5c0b1c3c38c4c02b54cccdf5b068cc56c621949045d732ba5bbd9dd78c4d59a40440bb6a1eb8d5b04c643ba3ae3bbf757e26e09d669eedd9a702e3e2189b8c98a00e1a7cc786159050eb81b18b5b4925751789c74b8c7eb45f08988806481d02a5177ed479f7a34d6d3674ae815f3db7719e7351738d6d58bea410c5bbac586a2e9ec88433922801a35a5b803267cf73d8e30a0e220bc80a73337965ee0dc4c8f45bc0578fd0cf486147ba8a548b49241b0cf2a243d348f2dfbc0247dfd4fdc9c6111b6a4971c5baea83c0e622477a6a8e992b41c1cda6abd130ce5566f8161dd3494a1a5eb2ec02fb6d2ade3fc5dc53799d6703b0b8d7b1c9facfd2515db4737b3ecd8c1d032aa84940b464b1d27f68487be9018f3f25a5665c50bca65baa04ff8e81f0e034d0c7001a60b9a9ed2b96beac8336cb59bea79e8b85bc81d7baf9268f96f0b6bfba5dc69f510bbf2e27b10712f07345bb7be7caf9dbbcfd8c0aa666079728787fe3bd70a235399f5374c25d38d26a293d7ed515f082b8d19122f65b3fc9742a6d36f224b23f4733bd9d705aabcd19c761d8d9868aba1086b0c6c1f87c57ad381ce9d35be3bd92daa575ed4f96bc543cb2a302decc04dd145039e02cd2230e2c8347cb150c8076940cec43426af4c227bc2f29f1ac8854dd4b6ce6e6c75b5885e794f1c4cbadca6ecec407e14b03d94fc286fd68e16b20e817b736466290b9e8558addfc82972fb33d95b3a7d3d76eb81bdfadad7191f57a660ddb3fca355f5dc3143478b0c2bbc5b9a1902526a8e2a2048c424a84be1bb31424bbd0a3c90a96ddd26265b18c50835c44b19c63dcadf7c1b6493f246c775fd5fb4e44eefeb26349e3ecaee12f3e3fcf84cea4142ad5f8cd13a92b00c276f5753fe80bb773fe0a45b01bd123838c9de59ee0c29955e17c7ee5af50e60762094ddefceac41ad146c22de71063b626ace6cc665ceb902283ce2a87fa359fa5ceeaa52a9939d9c9ad960a39e4cfab7cece6a481d5133d37d54528ab61d08639d06ae42e7b9f91d27e5e468100bf476fdaf64df821431b3e7d9952b77eae2cbf0e709acb98fe5d20ad1c0579de0b0334777514b423f3848facdd1b27add4606e37e531938b20d433e9d869fa89066c23281e86de30653f78e8655967b0e4413f5bce9a4e68935793d1d15267ad074500d2775fbd3657c55e9d16a4c1ff6f0b51f29dbd8c30478a96667c1c8e0da5740ddca188b241aa80e39ff7feb04175f7390c3368c83995e6cb82d6150794317c0fc25e30e3c6fa0b5d77654a12dfd7c7cef607ec373faac6e3f0f4d9288c9be5f22489dfe66c05b1a13282d5df2d383696db10350916193c3887175b6ad69a1bff4143abda95470c44db9ed010ef8b6546365f6c927cb964118842083b4b45441528fb65bccd0ffc607ccad10d040c37242c847a76efc2e4f1dd028c14b163a5468f29216f99e7b331d990543fa965756901e812d85cc081b995cc8810f09420ca88765fad4a4bd15f6d75971eca104637bc862a3148c82ccbdf352796dd086cfb1b743f56fd62e7a642aa5c73f318d38c582c48c31a1f6a54e79c7974566488c66ba80aff9fb3f4fbbb8d71b49e594e0728e6689fd99d07e858957827e0b17f9d849b26644bc4ae43ef3834cdc04dfbfda499ded3c43379c03d8f1f7c33533ac940199319e9ad7af54ee6a2bbc6debc98056d3d42c8afbe528e4e6f01173cb051be695c7760482b22b149e768f0d523cdf250dd49dc029a791a81ba839c197982e42bfc24472127fe960be462faeca2be98c38951dabcb57786d1abde99565ccb0315413172479c0993f7251632b754469e5ef3996e672f398cbe3a64bb90cdd5f24488540f529cbf8e30ba338b5a09dda5c05717759d9ecaa5c705d004fcec4b5e5e8500d6caaf02971170604b971f1063e41a66ee7d78909c82ff4d6a1d854330d2d99dc99a694928fd64f2a1609817c326bc233bff06feb56bd5f64b6de3f8d259d1c4aa5815dc2026638dd8385f5c27e3252fddaa98ced2f3e5e4c0f34661969c657b54070467c7868cda4cde3a826941336b5fc7c7f23e071b5c003e02f9ae285ac6cc062c68dbe494bcbdfe4f26bdef7fcaf9c364fdabbd6414570b18cefa47d7cd31005c063cdbccbcd50b6cf2d7eb3844b88c520009ac19decd26e89fba6e1598602523966a92b9137741a042552a441d353e4ee0baf1c835693a0f8844bfaf3b58c332e5d585e6cfbb60905045a4641e237c44ba439cc0ce969edb7299d3522d5ab967026ff13a872e4d3e1e5a4c0426c41cc65063bd51501621b689e7a9577d0e4405ea626b1e1e2f6b9cb06d7273370691bc1030b02903e2afde96aa5b12301e61ec0d8ac008e1b6393b87463f39e3220aa27166fa08677f371d4834a77b6d354e19a779709d7e0fabf4560863c74c541d2a9bf977416a298afa3ca8a8d004d79600662246a307f314da540cdc842a70240b112c2354ec15a612f216a1120d3371779fd95f8223e515d1a53a751e356ff629e46e30813b77ab692757369c72b2079d8f7574ac8062bc9161fa9feddac7d885eb2244f037b625ee56b950a25d531d8c616e1c6ffd4c1db1b5e632fd07aabdd34945e4e6d9cd53f709804d7bc0a1af40c097f7522a14467a3aa7d48641a08aee1910840b2a41b83da0eb040f796fea28a148afa2bb9a5101b6590bf990fe661c17c4ad56a9fa1dfaed414a7471450fbf1ecf1c3a3f6a3c83ed9d507dbbd1c784137c14dfcb30f0b4cad3d2f3f30518909b3ff34890450851c31212be8b355108e0e6c1baea37eade0e97cdfd55804bc02564f8b082c494fb216f3132b7d9a7acabe4960649c3c76efb7f5f4c2118bcde82fd00e413d9a22970b110c04ef235f46fc479b6bf0aec615709107cd3bd6feaf98c991613d1111c03aba7c96c3ac6d05d3c0db5025979f78e7d9c5b9b1a3e05a9619e5dddd1ead14b4a4e7817def66f809c863451b284da6ab95bd9d2bce6bfdb9c9cf63091fb0a1413f5034213165a26fdc81b2d948a7742704e7ea851c4240b15167e1c62b23034e886fd1185fbc138b400b6815573b9d790dcd610ebd572723671fc290c6f62c44ca96c4f25856d51332b5eb9396dca69c8584568db92440bce3a4d85e6c6e27aed8ab1c6bd57fd1eab57a456bcfe99e515ef30f4c163b14ee1e5ae998ec5657c3036034dfaac3555bec4fe409d18fe6a08c04c389ecf1fb13eed0fbd30ed918703efb49794f3b22e35447954657d7a2e3d6d9b6ac10a1b4866c5e94f17cd2ad1ce6146e43b9525c29eb8b1ec6465e5a4c41b606815cbce9f997e9a57e2425fc9059a5312e12cdad622563967c7240d4b237535febf19c6cca37941c57f544b6d775cc2815377f5b969e91ff57047adb3e73a14dbd31be6ad68366c49a25a4c33120154350d1f5b94fdce18b4bc2b29dfcbfe7def96616cde614e2d3d03ea9369251d7afdb2c54bf2460b27d410cc19ddb771883ac1425f8ec5111342dd9128033f2dae3c691c8c9eac77b0363943a962148d5cdac9921a6b896df232b85d0a326d94ee80e12187d121d09c95c6230d857092d7c4d1254803552e56d65c2997a90b6475b2d334e73b51f2034ff8c1ba6c58f122278a8df3b44313d3fe8c80eb97fa201647c9dcd25b45364ba831b5af973e2208eb2a5a2fe246a22e59d8a031807280724076e7c9ae643f2fbf0e670cc9277d84b4bb7c1ad68a14d2162926feb6112048dd782091f57122e72f573fab0cf54b332ec2420df4108fc3cd48530664f0c92395131e9b468cc46dd8198fd2d4bc4db9697b65b4efa9e8783ef5e1883ea2ce11a2acffe95e7091688aac24f5a992574588d8dd4beffab253d4d4b3d120c15044d2eb16ad4cc0ff4de7b7ba03b9f38aea2f81d9c68bf6053b3721ce9d403676e91b3da0a4661cd65a5d3373c50bd22e67cf10ffcc1991ccc498fe14d6db15f685f2199e213e912c970a5df86dbbf85831adaa4bf4dc61e70d16a9330afa472191f76fd7885eb1caa33a0b123ca7bd9dac5900604430fec09dca6907be67ff6dbb39feabdf84baa08c0076bf49df3f094cbef9aeb2f4f5b2c38ed4e0096228abc8ecb619641d03323ced28a8f8fd9980ab28d2cc10f92b00e3260c70b197288c858eabdd9634b34a2714fdc221b52ed88a47194793563a974a5c8e748e14f1db9213bae176e49cb8f6eedaece5b1aa4ffeb4717eda9aae3fa9ec46bbb0b6025e23826e4b285fcf76b0c88ccf637d286fa88cf8bac324391561ae0c69590e14da3bf246d6929175af5db914f5aa2cb19bef8df5214ca8f9610014b2001bd1d7f1fa2b629371c50e2141da45fc003776e475d034172cd90561f775ac3886712b92a7ccc80f7a017210c13dd1973123fa0b0cd001cfb952bfedcd263eff50709f4ee013f6439f5b1c7b1e7bed3aa7b7ac228d46c627b1f2fcd042e5b989987189dc382dea966a66cb0d485e6a0c40a7fd3ddecb9ebcdff44a2012e4587e551a80e2e752db6dee61898b0cd9a7d5a3a449c243e2ee264420658c438800f81bd6e379f894b78f02688fd5b32abd5ed56a6c247c38e01e80cc6b86cb2f9d806cd95ebcda3196cf6ac295c8aa3908b91fe143dfe6551bb6de7fd9fab0636f7e413c4c280bc3cae2db6c731c766355610f28174caa654292604337ac611ea21e5c0b6f9e18b8b8093ed4a745c9ca28d3b31844eceb3bd15db82104e8ab01b9cc7a773374c23698136d40ca79352fb8ff84ee4e11d485e355e2aa2b01f50972dd80bc62fa333fdc391308e0dcbb9b453a0290b3395c341ea80149d314e2ab02aaa507eee09965b81bd6023d1fe361b8ba7949774135bd4b0f39d2ba6037a095874b1e8a0f26086903f64a480fe3319a2f75d4b4d321fcc31ba5aa8b223a2ffce8c5c9cab9723e77806ba43496869a4033adee854e5164d348a4bbe7f58c1fad81dbdc46461d11c9156efdb7439f0e46c70915f7328fddfa93939a6eccd994e96ae9c4ed03bf88f04bef31665e4f568fd53c209c0b350a30403b1bb86f7da799f8972c327de324c21f933069c9c0001214262bde2a1c95aa754a762fa0cf33ecb008e84d3ac67f8cc69f60fe29da52269aebbc3f1e1cbc01decc822f6e5c238d6e05dadf9037d5992ec4208fda78858cc2f5e3bb1713a4296b2c0c37fe37f5ceccb4105c2a4c74d3c5bb66b0c0fa5107f68ab59bd1ae6b09bc1bf22dabc8c5e8d1af977708d8c05acabbe834ff88a158442ccfcf8397df8daf421f6d3bb51b788d7b88a6985dcc9c20c9286c8591002e890adae2601b502c9f9bc6ed4196a2a8498bafea09effd73a2726a957c92f77f787cb557f186b0701860deb81bae1d187d3dcb5dde6b0947aee72adc139e1094b381d9edb4f173c0ae3d3666f04bf5b379d69f96b0e1da811edeedfe755ea33589b8fc93f75222374aaadcfe259ed8211234b1abef5f016013cce2f260527c221f87e2d9e782cd08d735f888b9477694a7e5af37e450c7631cf01f31626f9840e546cbece5db12cd2414d2c2ea97ae848d8861d777b973d5ae9db963dcaa0ae4d89d04ea9980c025d5607326e465cc3bbac2281e033af3052130028240741b74e64452e4aeb1562c215638264825310f1351b915dd40a1bc8fbb7398defe867c4471a236515e7b0ed9435517c32af621a74c4cab3130ca568a558c733ba3b44a01354ade85ff271762a591819db7ab71428b064f0e0a2c49c0fd7b650e4d5ed16b7cb4faa3d2988fedfecf44330bb1c9b721c689e0a8e067bdd40ef6051539e97a5a5633970035e8e9872d3387b2907a2b951974b45848bcc1a1d15e2c77dc503b4135f6d5d1f5c9ab285f7bca2647a80b54e5e1589d203595700d194bc3b966e3bdb71e6acdb8fc642c9f5c38b2df9cd87c5440948b518cb74f9396aaaa3987a603bb06eb55b28fef594b05a1d62cb8c86206d186da51c7de6e6f5b139d51d9c7e4356e0d51eed1c3ebed762561282f60b7f81511a128a115ab4bdbacebb52d532502f2d5a558c3e9379e55a1d46d8f604a039bf6863e95c4d4f9fc66efe3c61ecd289ef406a58f5c2d1e8cea1803c082304a250579e85f3c1d681727d17ffe4adde9f50e2d1bc4f8388b2af9c314002943416bb64a5d9ccaa3da5bebdab174a07091ed70f2a5ca6dc5917dc74998e494e82d1c35af503a580b48292119def665e15eb4dc5b823ba0f6e56257763cd478990e59bd2e7e6a704aa56e7e495e8341189361ac04543ea5b6870f3f78ad5c62ea6a064f645c605669f43a360cb39be879c4537a344270ae3b32fe82aab0457421366a12f9b9973dbc3ea365dd15e2b253cfcc7779615c3ecae6343558adaf6ef822b6756c06b44476a0426c095de6fd8aef91464b2a17cdf242d48c7306907de235fd5908cf994ef7178e790bb65c3cea8d0f10f0505c7695920a3901f36193dd5fa3157ab795c30a1e67148782b6ee6dc09187ba378b42957ed998a4cb532ca2d573259be0e8ca940d850ac3ce3d94a5014b216bfd8601d10f76301c40aad44a809c55344f3d11fb77f3df948b16af2004caa3e66c91678e17d26b460ec1e7e6487fdd0bb78691ec6d7f4bc72efd16038df19bab983938f19f7a594ae9726bd68441d3c5d6a8d4ceb8060b49a96122f2d040de2858234afef2b1a1750fcacceca8e89f7028b3ccadd8fa25fe6e27df2dd3d31a7c3549dd5904c099d86f001a4adc14bb171ffbdc422d5ec49b989a2aeae97240bac6bf2226f8ef1c828352e2427cd7c9f2688bf0fabcf54c9a30c9a43d223cee838ac099eff38f935c50391b9a55210163abc747deb17eca7e75ec8eb62dedb69a5cdc2680230733a7d2b68203127360e6d19b6d30bdfc377f6d62901e6f5ba727cc2ac68ffa37b6130443918012b059533583cffaabaa55d5196ec52a30f7a77b5e180c4da5a78542c5ef33cfbe52ae341ce7c07e21bb9ced9a90b7541ab600c642607d62429669f2c94c3706637e1fec0a5a35d8283b16025b8afc59ebdc8342fdd86b92e369867094f4cdfaf1430823e0fedbfe32e7cfb3d26332ca8b89ffab82aa34c458802a9e3f1cf3fb6b4f88f3f2223ff4034721dad17a28a74d83afb59ac8729dad6e44b70a66b5626ec879521ac87fb543405b655e21d0c6a7aad2b86bc4053d65eaa07c1b09f22960dc2c7fc1c444c7694fba2578c2fbc098ecfa6cfc92ab0ef02385152250efbf1d393d4a62345132c76b1a6239dc885d43e5a0094dc9f54257f5ac0f5ca38a39c303e94211009ab8aab9d54f21ebd7035db8c6298647379460ac8d493f22fb42d45f9e0a6e5e0bd9e1289b6d455de9c93b90d216baac03ed0a41dc02fca2b2e2481fd57a1588a55c1a7f478412c3f588d2c6c44492f7c6cd8104527df185a911ad25e07b03acc13d440d8b90a2647959386fb6fb291ce737bb77d9cd3279c7f68b44a2d17940447e408f6293a3d1a90be1d0567b476ee182699ae0653fff6478313bea0985b38db02675d60cba3fa8a270b3327a6e8c051c08cc6ca12fbdfab519f33b84dc585d8233a96f47e192c45f27bbb985283dada6045f3aa26accf8ee8d0b5bec9563a09e659804cb8537e553b7929cfb2fc286200a9b333597f383bf8cf8869534db30e686f5e020f61efb259f67f4685b90781e425ffd7b0de9d95dd19c0b60383594f11d27a311044e9d71168b584305553e677c3052d9da02107e6f0aba2b4c4cb41f0b3cac5866693e11d480554820f5b0e2bd2ce93800a32d558a1c02543424e503b22d596c59e5757bc607a0cbf68ac516eeef52ea0dfd54f1dc106f57b9ff085b97800bb68fe8275e06720ee8cd25a01755a2d95b42bc8c95877afef2f110819267f7288346f23a3880b867ae44b2185bb92e6c5953576ab64d1987ad582600ee49cfac1ca6d4b0879b54d746e1a7b05592dd3e74a0c7a5892a257082e960f7b93053cacb5d36c484c8080124d5e38ef203de65eb143fb7ea8072edba839944b8cafe3115656f124bc36e057bfd5dd9590bfaaf1b5ce13c2e3fb052e62befce9e175714e5e2df585bedd9c491b8f461ef05c5d9cf556556ebf8fbacf58ffcbe4adedd87189ca063fb5d3e1857501a538dcea86772bbda86bd0b0b6447046c3c789cbd43f716602fc8395cfc0c1aa9e2b4d16bc1f652a00e421705d2d4de92cd53162d915c6b6383beb48c3775ee69869092f06b07914c0512e4b345f7bfcda13c39b7876afe6e7f57d5fa57a20f8758d0396a9d59a87e3589a107c3b92fdcf73d302b41e099505904226d6b0014823c4a6cc3b59212f6c354fe0e2c1a596f97ca3d941791cf51213075d18034ad2139609c7740a785da97fdecbed09b8f3def37f5e2be95ec09e7432a6db6e19b6f15f738b3a4b2e7c4b062352f429a975fe9f7714d8362472446f27861b4b53f1400382b423c280c51a54616ff9313ed3e661ffec7a23a3bb94f7412710c48b389bd2223c5b7dd3ba7751027c34872cc3aa833a327b299b0220af19d2a4ee2c8d867c2dce408ae089eefad0bcf6cc3a8a4bdbbeb81d0c1bd64f06ee05685f789b4416aabb19ad627846fc5579aef1d7e54822f7ace4c0a9553cc00de530b1ebb2bac33953fbfc7dd4a09a281eb83af6282c815a66da335a50671954922061f8188c7528d81d726b6d3487256a7eb74c857d43e633a6797c1e282d56f1f6af0f49c1c11b1223feef9da0cb93f4b689defa6ba650e8be3d5667502a12287e798043930eb4ebe5a973bc12dc33cc4e4aa819107d177301289da9543f56712bed1efd02d7f963a11311ce31033d57af6d14e8311776d17061965ca47326747dbc09992971a4b4a243463813986b54bf3a021d7c1b8ae7a2a42626de8f4dd2a79dcfd99f4d171e05c6a6c22fffad2b3149da4fe56ee304e71560667f6c0cee7432d8ef74c4ee3afe6f3229cd624e15674384b5c605b4238bcb929e65112ba5f07893379afcabedd58754b4f6db48ca52c364db9cd0bdfd369abc9bc68d771c9c9aa38cbad045de350c6c55395e3098fd4a059d6c279be46fb05a80642bb91d6c858d0b73a524c0cf88f5947919faebebc490a47eb64981f6e10400f6898351ca95913f1f652a0fa07181987fc6849b29492d77391b288ccdf3e8e315b1e26c74291816fbb5214befd8b49c8e7cff1c6c7fd091fd08e72687b3d5af2862b648bd465abae57a66cfe649168d13c9c50675b1fac28c2bfd30682c064080d572d175a110aa95a6dd914ed77945801a74653a4a780b339080eafcf6c1370a9b7a27cb77a863e7291b22e686027492fdf35c9b85ec70dfbd49669610bc27d75f33e3bfd8474ca4030ece90bff13382c1f2f396f87286a696fe695ccb4d2578bc03dab2768b5f3a875f1875bbeccd6482b2cf1915808cafe1fd7361616b408a644e2ea85f9a64f549187dfc89fe5d3cf1809773feef2577f1eb313ea781c904d578580bca140c6ccb2e635d1645f0b431190f60b69e63fd4351fceee9220f063b22b2d064f589145b11b26086dc3fdc614dcc77afe305254089046b51bef443a3af5cae5ca029c3c55f190bc74a73b6a6f996072eeb86060476a8219eae96828d7031fe9682fd235f50c92c89c8d720c579178440549b4d8ada4012bda2051a259ae7bf8e7a6d10dfb52ad7c9304321e1c9486913e39513fb6b18e9cff5fde7a848ffffd5437b340d552fdeada3bdb94f2ae9fe91f8a63c512028f44fde277d19ac5f89efbf943346c394e92373965eb79ee3e2bd05d4511885d1b646ac9ac111c7f422ed4a284722e5063850ade36117707d652b2ba9103368c551b507e70b4dc54d4edd5ba41f57a25792b83d04da282b188210634f82d2d9314a53d9eb0409223ef539e93a77d4a2cd4271ff399a44b02da3668ecf1fb71fb1c084ca259f47fce9f556a4958172f501d8bf8279cca86c2a6138612b75567bc2906b8042a1061b400fc5c45ea1762c90ec63e48db1d4cb8b281e6b67aae85d499a2cf28d5242ac4fb01eaf1b13f660a6f53553d47fdaccaa27e44fa8722df854037afa4a8b89cda94ca110679674252d66958e8f501ea3299329d0a5aa029a6168f179a8dbd29cc4d478547b99706dc546b11043b6eec2b02db8d86ff6b430fbf3ad18bc9d3c47d6f6671a4f5b4202443da659a1c019e86317bad6c2b2935643053d0a7edb074c98b73d19e7b45cdf5007425bbd5a849e42f30c384a26f5133b4778d99e3e02ef6a2551b883d3f592072bed686c100121cc0249f314307280cc19faa1a671cac89d18f0fcc6fba827e96b925b1fc87d0cc1d4bc4a01e1dc6ff8d6ef53ebcedbbd72758574a8fe0897d3fa7888432c20a52dbae1df11aed3de9337bc0ab9fbbb239ef05e6e034311745dc3c34c900fc8e5bfe78b5a3f3bc6e0e503b08220f2b97836f7140566d6c3ea723171a084fa535e9533ff4dfe06309cc678e29a8f48c1f0d4d8e8bbdbed23a9101963bf903825d092f59fa2d8a4b4f1e6f1ec83da8754caff092d223e7b07f7590f7f592189f3ee8faff82bc936827c4c8e4c21c0b76882ecd4bd28eb2dea8e6d1ef321b97eea212004287e3351bf9af9ff6174a48ff06c8fa8322dcccced58a90f13a09ee6a6524d1696e076b7fe76cba4154627ad62a77c1cd3159caa1f9541bc098a9c487590a42c73bbd00c0c56874fc62107c420d3e69c6872893cd0d75147de5c5673df42e580dfdae5cadc418604074536926f998b668461801dd86ccbd5ba7bd96850984f1e74b923735d6e35567817119dcb0130215afd32e438ab9d991eb786c587876b1be66d90728f04fa9a702465ef0f4954cf0c8624a04bc63749bbea43985803576ea54619d181bb80a7f2ec457da995d72e471ab00210f410e27203f8d509916a0a57f68f32fe4c1c29c5ee503ea2124cd37cf9c180b898b2c701a289405b4eb621e1df4cda80fe58542de2554e9b71cad9eef02166be06d7bdaa21142d2356cabf775c02f2856f525ac3b83320e15c9b3057b65be2af9cec7a61206b4f64d6e9a3fdd24c5d0f53388fd6a98749584bae30a13e411b804a4718f07c1894c435402c9820a22406af76fd23b3a02da4214f11babd9135a385d0eb50db918a4723174a7e7194c5a6b3679cde9bb41115b523f9ea7c739f44bcf6d0dd06303ee2ee248f035dcbb330f6d5e8464c8f734f92a8730eee463a0822f0afdfe4e6be713b76612440338d4312b33b500606ecb105c0bbc8cceb96521dae8a93574f080d8ef70b55aabb0dbf61acc9d10008b554000ef08b0ab227aa396999ceb5b6745425cb96bf6c9e8505f0b3eb23090b7a28a710560f59fc4eb24468bce6ffc7c10eb8bf7d62d064ea2098a9d1a6d83f7827685d7f8179ad50ef83904aad2e6d73308ee32d4f80690d568e75549ef2d2397449b6c05986f29ca53ec40b7c644d3d5d9fe3ae59ee2c16aafd99d748354393650edf07a67dc3aeafe07a90b34e45923352149bd65ec09ea972565c849a80130ace887f90bc8aff6be6023a5a5d5bb94121dabe30750aa588c13ed335d98672349ef5a29e83d16441dcc86ce914d3922799db4ad3f2536058c244c36395f8338852c07dd762ab7178c203e14da5c360ff3e3e2c63f22b72e886813e748a36c65e4c91206348930f7b796053f91fba29df1568f9e32d312f1de8a287090d168dfacf0ceea8cd2afad48a93af308b409884e72e535ada0affade4d2f84534fda71a102f9485133ad89c7ed0be92c4b3bd4ff9f76bc1469940e3091c09c64407fed83b8b4c5a32bf2a65344f2f7081aabb5012ca4c1e9e509d81bc4553935d6e1abeea0517c553a7487defc702d20db530bc9f05388f0382548a18dcd66ca78c37468f6acc8f14830332c85fd44b9028f703c0e9a279e9686f1a65da35ec814ee5b5b40dee3037dc0099b97d230eb949138ccfba21ef350d49e15af1f03bfbf4960a215a47adcb2d43b48ed9d82993e30f1895aeeaf496c3867bd189858c5eb39d308903ff464c5ac209ebd436e64909a14d6fd8207116a8a3fe9e5d9ef2b17a341a4591c989e65597db7ca09413a0c1df69055603c91fbfd1b0138f71a0f889ebe5bda04e280b92b12ac6f963d493628dd980d1f1122b0609b3e2d158d42b00dc1ab607c4d884a90247cd38ee4e8f242fd4d659c561a28cc32b0aab7e241c2c486e01945a63623f3b45b17eda8206d6cc80cc0e39cc0a5532a72422f5e118abbe8a93459a668aa864f17666b6ad83adcb8bf4d9c497e8c4faefafbe7ccb195c3aa696f53a62e6df5b021904fa521beef45e2f4fc41749548ac95072b4436cd3dbd82dfb2a517dac550d7289beb75b54a3b1c10d51919a3ba16de0c95755f93ba918ed247b99df6ce0ba4928c53ba01ee32d0ea16c726a8f55973ae07de065b7dfa47481ded45d0f7db1ca868da8ea971d10b64e8e925d6a0bbd043e6ac262e81b515cb127c7ea841853bb5b87bf955c57a5b5ca98fd633fd070ea904f962c9798feba5c394db3ca28d822d4b35f63ea9bc68a550e9311aa14eab07431dcb80ab9b8a0eea6be362c38f13cf999602593c85accd02d017ce8cde6de14ae36727bed09732da4503ca451fbc4eb8869a890892c2b5004a5e40bfbeebbc7f4ce378ff922890d59f272723fef33920d8b5e16afcbb869813bbc53526f9dd90e2479823e1a8d99dd4790fdd86059e32ce1c49eafb06742aec27ee9daaf153b9766cfea857c78c89835f34c0a7a25d8a9bf3be9e427553611fae99ca4c26e0929d80ade0cdc55937ef23770bf059656c13920c73e7ecdda71553866000208c07e37c3237ad65234a46e3821f5b4293830fe818a61ea35a65b12d7cbfe5d50c31e533c93d47c9b198d51f6991ea4216c8afc2275913ca39a97eebf5414a181bda138c44d8162183df78435da38023cae34bbb6ab509297140d42977996c1f2b1f1fe8eabe2f6c26abcf3ae389ed7fc5ad92dc81a9b1da0a97a6b7d34ca8ff6f7b9707a0cb987f2fb2872739b50142718e4f086eabadedae7c8b6974b91e6557341ee6fcf4591392fe04702d88cb32f6a9cbb47151c9820da51401836c9a0ff944fad2e7bca440a74981096d2bbb1e9bfb5f8ea28cae0678c66de4c8ed2f1afdfb77b57b4bcbefa07c43c1056a1f8740d6f2c469cc6b3dcf618de9e17d4f5d19d676a5112757996aee83e10ca341cbeb02b8908d18cff8bd23b9cdd91ac33749e91b8c3a995bf9130f65dd7569967c19358ac5aecd1a584e6d7a69243f0c9ad4cc96bc63116184643ecc323ceb157d19c847093f4e481522bd6ce75cf5ad50fe83bd5c746258289fdebf745f9ad7e07876c604a923686b0e1872d697137fb7eeb664dd09a58a1aa5f40742c9e2dc88548653202c0fbbddc8b63dafdb34b80f1da4a608b4b3b445df8c18fe199615c626a018e3bbf74d0ed2ccd77e076cabc393a40d16e9e31c47e02192f5b1ecabdffd6f47ad6b3bf25c3adb2659049f7aec18d1ff1c2451ea7dde6af6ae056f2d13d2b1ba6e44ba9fa718c0a7c2e560225f943b27cb3a51732f9a727f2c1b2cd9ecbdc8650c04d330db91b52204325aaa7f2b2e0c6a15dd097516af5a3050f02f23356de9f7ca8b3f0f4b2af6f1e1bff3726d6f8ea7c037f81dcb1f7308dd160898c19e0332e270cbb281765a724e3fedc1c3f0dff29ae802c25aa56caaaec0f6b451ffe0f87f3af69e94ee87bcb02b8895306f9052653784d3ddfb2be559ee9116669bb02ce83c0648a3a69eb5b5bdc191e91f324f837ec9d14d64b59a9475a87ecf3b31a1981ecf9498fa9d8641b69f65ec4857b3e6318c07044b704711be24c8d065757e171bcb4e12950bfe8d22386800fd731cf1985517aab6308363e5fd5387b65f22f5efc5b21ced55ad61efbe64720874f6d0dd25abf6bfa1465e9e5b4ef535a9d8c23dbda466a9b9f0cf5e585e93b5977c680792eb6d7b5fe977a3d172ae5c869ce001acfe1a3ffe63b7edd7f9730e41e2016cb9ab79d467ca0fadadf32f2f824bb3a5ef4d1dfc6f0246cb427797bc962026efabad45c83bdc3b7667fe38edc7f35e6605b54a2b4203ab717e9e7ab09ac9a4f25529409e637632631c1aa2936f2459e0b97b328dece03d04fdc69603ded1fe1823c337554955f1a455960acf6aa9e6302d2c14c693fc1048f2bde6050dc56f20cca6c90969dc4d40f530b4ec8d63e5074335fe164ccfcf5eb7cab9403bf91f66a5d6df418f51a6b69e34dd80a07ba4e64b0556f4cfddd66dff44337fa0b6f69fbdafe8a9c81be784182608e2eb0b85f6f53ff257072fa16fbbeb0e045eb5d9616deae0af0523d3ae151aa54559707fb556c4f53e04080f3b702944c54e93967018eb66bdd38dd807edea7d4c24976ed6e74d24fc5dcb6d0d1d96953df3dac04a35661ec91a6e87e0942501956a9871ff3d274c35014384d76e9d26308c8f0058578387cb7c9c2f2f5dbb0b9836ccc4afbce07a02721b50573078f20cef19966fcd90c3f471ce23f4d202d4ff323ccba72a05b8a70bf6de443028cea0263d22515abefd8a54a4590df3181503b526450561211db0d2b76fc60fcc63891a479e5e9260516e0ccf4d7a072f9f2bb2fdc935cd36010035deef16b82fb545f9124ab65a9c35e74f21450542bb28dc18fd398da00c546b5b09db2beb252e5abae4ca378ae57b44ab6ac8e6dc6ab42f436cf939af1113adc03eabd275db1d58f958dcbe8381060e3631cf630bdf0e50ca8116596bc54ad7ddac751d6bbcea25770bcfcb37c28991e5053a29ea368d50b7e15f4768f299c8bbc295baacd69dcb349ed3ef781c63c2d798c345a93a86306ede4e6d665f64247b8bbb3beced034d6a5b32ea4ad549b91f31dda55f543324ef2298ffaf92b1c80170c497b86869baf5ab5e19e742b8f833c52a219d1eec022aef885711842b1a3a4f2fb5c832c9afff67ee45a26001731d1ce973239e052274dbf6b538bea20c0ebcbc68b69a4b274b196051ab78e89059618823406cea41509f1dc4131874007aa53051f95c37828ccf0635cfb274aa664d4e2f43aec71d99cb949a7427c5d6dd988fc6f56bf5bd46c165e6cbb1a771ab2affe49cdacbcffdfd0fddcebac145ec361944a9c1e1610f189d24aa6aef65d5f0e45bb06dc31cf5e8834e772ec579cf0c45f2f5f1d7f12c9d14a5dcadeb65680d307aa0667564b0145c089a27b5f880beae89f7910eb68d46409de61592452788ae08e63f099c4afee907231462857bfb0b9b1bbb9d953026eb6f53929f09d41f76c84985d3e8e811c986decfe7f32db77f4b25ef85f1bad30bbf426ad6088a22ae50fc7c29b083de141a405c0e0bc385ecbde8530dc1d7990e88046023cbd1b9f485780eff7b52a94ecf8a9722d9a3e52ffc02d9f8ce2897a8360efff0e988dcdaeb09fcda65adb98e168c716b9414e05a60be4217271452f3a3a47c82913042ccd40e155bf2e26e4a28682f7a9f49331d2bb08c61cb089f6eb928bdbae3ec7e36e36545b3c007d9b83ce682d8f3a1070f6c80eda07dcc824bc64fae6bfdf2a55b46faa45b2c1c1b212ea98d774fc7b6eb082388ae85402a40d5ed99880d5162340d282e7b4dbc9b431dbbfecd1d34f0d276783db3c071c8197805f62ee78bc56bfb12a68fa3d7b9b2ae10c1b9cbc8235210f089949959e3c43762f5c53b7593aab52aae3426a3a2fda009167a3aadcc9b972573f59f71d5a57b82ad7fb0ca1669fb0f7ff643dc35aef9198641317a029c91aaeb9bd6795575d6d7b02201f83daf1f79cbf2d298b0772453a00ed603c8d0531a6359233be5ca817b400069e18bacaf49911e4879ed88e52d8a4fc05ab6ff215b4f9b156ddfa17728c24039342bd0e4d9770ff526d1a33b0a60422d853220281321a7235c554d5b770d1ae55711d850d8b196d632544db3238db8a6279cb2b3c3662d83f1ea979cb58e77f108b9ab03ad8638003a0b96d8e87b35949edb928219e93f80c1b5fc724aa1087a682868c66dd874b3d25a1ffea7a17ec511955d19efb877e96a705ff0354b73d4209abb23699f5f1c7095dea845fd7b0234e0c1f3925957e008d7a7cca9bab7f9284369664906da9d78677b68f00f3bb373bad8ce219c61f9847f939766a643b6a3376a39eadb21d6619687f46831066ea1b5e74233e543ddd9a2f2bf2d9d211d0fe9b7b93012ae408352f07bc58d0661b519df13d45af092a54e778bc9d9c3f8cbac6d2b4360ba8ad253609123b9d11e8fa9735da6b6cd910dff4d77220db500513c9fa5158e13cac43165e2cc5cf25646ad3f06db1e8baff8e6c40d79424949080cf133fc3f8c31835c6acb04060b0895546c819446138f9a8925d5aa7dda5e1cbf4058dd7c23b0a8b8cf007a398881e831615799d2e4715c8ec4e6cc456eda3f2b636524f73f7c44eb16fae00bacf280579ffca52253344fcd42f20043879bc4c7ade2840d3592ba06aa9998bb6e57a8c114a201d0f9d20f23e9b47461763e8c345b8df60dffcaf541a78ef4ae42116aed06c7de0ba1f0b275a3930da572ddac052f99cf6156a799d89898439f3eb5ed945811a61b9fabc11226ae9697a0cc7e41b55f4e36acde59894c87128a20fbfcdd716216115e1bde3335c6bc147a45cbe60d80b91cc6e61538b29f6c78840352f495d4fb8cf2427dcc823c5cfc560e39b3b761ee7e35038b8daf9f67c3d7ae05c8a75d855bb5471bc08b2df92699755c3779e7146e5bef9befc8800be050369ddd0fd6dd9cf66385846b50ea006ddf9c211349cfb7ee5a6ac60708076d6e416d31ae6d0a5b69257d06f4a4fd24b0a61c9e20ab38fa5af6af83ea1f21fee56567c065783e94038c0584de4d1ee15c051be8b4e15c00dcb2e9e2ec0507bb2f99e56541abfddbcb5cee258f7e19c52ef8c437b075dabc972da088ec68353e4bf05171a746ff94c143fc8254c6f61180a311e1ad7822463b3c58aab68429b1d5ef4d8c55f6b66e4314e2d0066527060936302b479a68c3050b4b4c740f3b39ad183ffe30059b225b42b5347cbba9ffef02744a3fa7225790d618edfabaaf983820ddd52424a4864465e2be80926c21b2c022e54b4764610b790acee5b69415babfd7aad8c490c19e168ac03f25dfcba6af212ef6a83e74b1de187d07fe26958a8380471e12984a3cabd046f1a34a25c9b133b1eee84cd7d3c274ff72c53004349038d726a25cbc0542f93123792aefee110021f40da82ac3cb759832d75d1790db43826a3a6473571c7b869d9b40bc44ae01063324856e0f07877b34de1d84c487805b8aa12ab3fda4b686b66cbae18fd308cfc434f7cbb02b8e88aab88932672f23eb7ffb35939ccdc04843928c96b97a79c19d28e4bd8546be0fde98963ad28063019f93c556bb4d0a992831caf1148c9fd4c6f028c35fd52b1a0930df0504383e86012523d2046eaf43a71b8b220d4a5795179e8ec2f3a7f32d4aceed340b1670c4c09e35efcebbb3b270ce21246e6d36629f8e67bee51b88bbb9cfac79291497a282719df119534503d0e532c03a06ceada9f2883312cd9c9975e037e871be050b3cbb64315de7a9ba2375c0a09f2bab5b6caf49aa84e59c5c55559d78348cd615809709f9710a00bff075d87afe2de0dd71858eabc3e081a187e892f90be1ca3117c5dc7b410431d994449d8b6d1067ae169d7d6f632d9242937d91140f5a08260fa9a9ab7b8e27a681acfc67794f55744d1bfd20534e8c796099b34c73823c40387dd6073d9332c23bdbc744994c534deaa59520db1f9f5d451129673f4805c9e3d99bfc8637cf9d8e66041fdae0e1610029e4d21bf47f7b29c4c49d26bc3ad540475b087dafad00162a3a6970b18558d9aa27d9cadfbfb4fc4250917fa7d7d255f24e22e32cd18e4996e10ffce9123baa907866143661d5380bb9b970788f6105a51f5beabdd6a996db02fc325cdcf448ef09e88cb82b2b9b143ed4363aa77b96f52a1114178def624c3c246cdc3a2ef9ac5b14822c1c45e368026a6a005d0ac49e02e768e49fe9be5339b20fc19dd68f6204f2d74d8441996081a39ed5d79ed2bd57685ad60baeadbf7c89239518381effe0e4eb012b6e9c998784f3d74a226550a74c4498839031541de2262e2e5d9252e00ae2e7519b21514656e7689756bfb8f072fcde0f6ba9eba49637cf2db899a2e1d627257be7b4bb050b490fff1aac6f2a2b61f0e2fab1e66c848992e0cfa4294d0f18a6e643e2668dd1010efd30fa0c5c0d532db6c00c58c0b96ea8e9374cb96b3dddbc95ec5efc486bf868100ac17f2e242924ae6580801c361f8fab7e4805ad041130bdc9df351dbf3f54bd4edb1a5eb9af745f4919f8eee4797d13354ce9cb5b008c3f792d84a2acc97ede2ad0ed71e5c48c72280f448b0ec11e86db3ff6421499ebb312dfa9217db67c4b5ec47aab08f00d19d1ebc338df65a3f0ba4f8e650c6bafd8365bf764aa82b0302ac26d3c5e09c9d394d56719b3f6f4ef0f76021f3e228eb34608c46d5a10f45e53424c8d3213b83e0d6e2901b4687aca6485863416270239555323c533ad6ab3815ea10328015181eba2f2cd3cac98acc9cedb4c2b2c4549088d3aea0694c1fba9675eaa9b898aa8c413507ca79687194bcf8bc5f218eefa3d179a7494e94de51515f7dacad353484980810a6856a1f9a174e264de6ef0a5f71f9a904ba48962b2d8412e59b2803d917a306341eab2d4da61edd10f4de58f584341b452ca01c716c6971cd41479e22c2d5a725ef46a8fed5e958a8633ecb9654f1b14d90ec36c312cf74c0769aa271edb4aeecccb8e1c480ced307675ec9a0a74978b4f2218deb7c3e216aa52eb4a47055e8f35cbc5c7aa3630ad8fed99e51de25398eb049f81a28aed1d3ecf6b52c4e27701c14ade2484d3edd7b6b6946cfbf36ca38a97709f34dde7fff07fa8f1f74add30e3a95e7fef459d0560c159035575e478ef3894601020ac1da472c7e7d9f453cf45e5bfbcbe1c3018484146f6f7fbc5c28c83783c2345e433bfec07d875851bdf174f117f278f9f935d23c560a64800011633096292f31f45797110cc7e66c3d92efaceccfa9ace28483882dd59dbb6d28f7be9cf2c9e1101a4cba1cc485fb3105bc121b553262cca3f8124707c1995466e9bd96197786816f363cb2318f148afdd60d0b1dce7b9bb5c732c063aaf0f84232b44942d8fcc692babe8bbf44fb5c249574dd0e4396593bcb575f496a34a79712abff70af16cd45967e24b6caf44ace2310b720ff8890116c83b0b94bdad5ce217b37886e8bcbdd85a9c4bab2f2dc25d5cff9276aa9d01539ec756c6a3e775f53d71d92c80552db9655f5bed2dd2b3757759cbaacddaf258ab62c39c00748bafbf9cad0d521b780d2b59a0e580413ba6bd99008929f2fd57ffa4678777d971461880dd2baed159c2bf8ab85dca278ce6ba515fc10ab80ea2d80f7a5c3e9a30046df542a466704e4ff1b724121d218919d3ac27ad785be688cd5a590c1fcb7a55df2244d99f8fe0a905f95107ed987e4b47567ea1b32ed5e52d1f9833249f6e487a2e7ebb15db36c82e56bdca4be37d036c43c68b8e0d4bfd80d44f00e526f34b53ccf918bf01a9313897726ec0815e9cb84bf7c7081868a08cd47a7ef800065e13a9eddacc734e8f7c382bde821f3e6b98d39ab63535f666fb537c2fb8e2300b319baaf24f6fa8ebeb26a3d8d5aed3ef13d93903f66aefda853289e07a417fa1ad0a88abac2c87985926bbf142778d59597e6127ac5b24ab77426b06ba17ddfeabde5037f5f5e9dc56ea212cf4513f870051864c3794fd8d802dc06e7aec741722117befcf0a996341409153ee36fe8375b9bfe3b0863338b6e3f864c6a9e35aa7b50c01ad9e56096d8c965802d36b3984c0c104eb84085e66007827d4a64ee86207cfe121250f241a7452885dd2916d76e3a95d044fb601ca7797350c8f48c8b15ce341fbdfa0ed09e51ebe6d5adc5140a22cc18370f65b876c62dc69fb16d4267fc0b679bd1b681e6939c0d6894630b000340da3ac1a6695884d535f93a2c7daf6f30943208e1ef6353d0e546331cb5531792fe49a50afa86bf403e98ec1f894b468c2bb1f95761c2dbe72f16ddc2af0331f63d42d023a487cfb1d1d9c7a3035d429e3d3e15cbd8a1f1f33a1cef5f19f65424819c89370d8253847f2055705a5b2eb51cde469753fa5897d9a8552144307821a9d69794a');


--
-- Data for Name: access_review; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: access_right; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_right VALUES
	('01a2205e-d472-74f5-9158-a3a57780e993', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'ministry_officer', '01a2205e-d2b7-7080-8077-f47565476d9f', NULL, 'vecākais eksperts', '2026-10-01 06:03:00+00', NULL, NULL, NULL, NULL),
	('01a2205e-d530-720d-b795-b8737706539f', '01a2205e-d4ca-7570-98e9-b98296393994', 'representative', '01a2205e-d2dd-77df-ac76-37d1778cc567', NULL, 'lietvede', '2026-10-01 06:06:00+00', '2027-03-30 06:06:00+00', NULL, NULL, NULL),
	('01a2205e-eea3-79e5-8c72-71e0190f854b', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'administrator', '01a2205e-d2dd-77df-ac76-37d1778cc567', NULL, 'administratore', '2026-10-01 06:21:00+00', NULL, '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 06:21:00+00', '01a2205e-d558-7691-9715-94e759f1ffa8'),
	('01a2205e-efbf-7c93-9da3-0a3fb7abc59d', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'klientu apkalpošanas speciāliste', '2026-10-01 06:27:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:27:00+00', NULL),
	('01a2205e-f0ec-7058-ba60-44c9704e4052', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'klientu apkalpošanas speciālists', '2026-10-01 06:33:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:33:00+00', NULL),
	('01a2205e-f20a-7ae7-82ce-1b6b35bc1bf6', '01a2205e-f1f8-7936-a392-260732a9caed', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'klientu apkalpošanas speciāliste', '2026-10-01 06:39:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:39:00+00', NULL),
	('01a2205e-f317-7fbb-8bb7-f3dd775457b5', '01a2205e-f1f8-7936-a392-260732a9caed', 'employee', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 'klientu apkalpošanas speciāliste', '2026-10-01 06:45:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:45:00+00', NULL),
	('01a2205e-f495-702f-97a9-9600090b765e', '01a2205e-f476-762d-bab1-2fbd8e2adb97', 'viewer', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'centra vadītāja', '2026-10-01 06:51:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:51:00+00', NULL),
	('01a2205e-f59c-791b-a9eb-50b8473f3807', '01a2205e-f585-708c-b589-296866dcc229', 'auditor', '01a2205e-d2dd-77df-ac76-37d1778cc567', '01a2205e-d38c-763f-94cb-20e396eeefe7', 'iekšējais auditors', '2026-10-01 06:57:00+00', NULL, '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '2026-10-01 06:57:00+00', NULL),
	('01a2205e-f653-774e-9a75-070707bb7015', '01a2205e-f5f4-7677-85d7-cc68e5451f46', 'representative', '01a2205e-d301-730a-8bd4-8c620b12821f', NULL, 'lietvede', '2026-10-01 07:00:00+00', '2027-03-30 07:00:00+00', NULL, NULL, NULL),
	('01a2205e-fc45-728e-83bf-a3778592f0a6', '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', 'administrator', '01a2205e-d301-730a-8bd4-8c620b12821f', NULL, 'personāla speciāliste', '2026-10-01 07:15:00+00', NULL, '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 07:15:00+00', '01a2205e-f675-71a0-b996-71546846981d'),
	('01a2205e-fd80-7b43-a5f1-630d4e947358', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'employee', '01a2205e-d301-730a-8bd4-8c620b12821f', '01a2205e-d3da-742d-8070-b801ea665e5b', 'vecākais klientu apkalpošanas speciālists', '2026-10-01 07:21:00+00', NULL, '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', '2026-10-01 07:21:00+00', NULL),
	('01a2205e-fe61-7a06-98d2-45a52d1f734d', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', 'representative', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', NULL, 'lietvede', '2026-10-01 07:24:00+00', '2027-03-30 07:24:00+00', NULL, NULL, NULL),
	('01a2205f-04ba-7c44-9e7c-6cacde071e02', '01a2205f-0484-7b05-bbb5-059bda9e8112', 'administrator', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', NULL, 'sistēmu administrators', '2026-10-01 07:39:00+00', NULL, '01a2205e-d43e-7de0-a9cf-76d62efd843f', '2026-10-01 07:39:00+00', '01a2205e-fe8c-7bc4-a827-cc6fa2bb5616'),
	('01a2205f-0620-73ca-a726-cb306dd048e3', '01a2205f-060e-78a7-9719-67bb953fa5e2', 'holder_officer', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', NULL, 'vecākā referente', '2026-10-01 07:45:00+00', NULL, '01a2205f-0484-7b05-bbb5-059bda9e8112', '2026-10-01 07:45:00+00', NULL);


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
	('01a2205e-d558-7691-9715-94e759f1ffa8', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2205e-ed5d-7195-8954-53d7c0d5aa92', false),
	('01a2205e-f675-71a0-b996-71546846981d', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2205e-fb3f-778f-8b2d-8c139976e82c', false),
	('01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', 1, true, 'Pieteikums atbilst noteikumu 2. pielikumam.', '{}', '01a2205f-03be-7884-a7fa-b14ad1ac6c41', false);


--
-- Data for Name: application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1250-744c-b5c8-510ecf39c2f1', '01a2205f-0ef2-7315-94fe-f18e1c4ababe', '01a2205f-108a-7904-80bf-d1c08ec373fc', '01a2205e-ca0d-7953-a7d0-fc41a0274bb2', '01a2205e-cbae-7918-9bb4-8482e031526b', '01a2205f-0f69-707f-9bbe-83a9e03b82b4', '01a2205f-0f54-7b01-8261-f1edb45e12f1', 'confirmed', 'DEMO-367674364', 'eid_card', '2026-11-04 07:43:00+00', '2026-11-04 07:43:00+00', '2026-11-04 07:44:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '2026-11-04 07:24:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1731-7a4d-98ca-bcd36a67c84a', '01a2205f-13bb-7958-b5cf-10047bdca4b8', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', '01a2205e-ccb5-7e40-a8e6-322dddd570c9', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '01a2205f-147e-7a06-9df2-4c55cd8a3aab', '01a2205f-147c-7d64-8482-d3da52aba996', 'confirmed', 'DEMO-718871827', 'eid_card', '2026-11-09 10:43:00+00', '2026-11-09 10:43:00+00', '2026-11-09 10:44:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '2026-11-09 10:24:00+00'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1a59-7e21-bcc2-1380919020b3', '01a2205f-17ae-7475-9166-657496755b20', '01a2205f-1913-7ceb-aca8-f069f2165723', '01a2205e-cb1c-739a-9d9c-1ee3bb686836', '01a2205e-cb4d-79fa-baf3-208fbf68868c', '01a2205f-1822-7985-9b68-a0575be1c811', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', 'confirmed', 'DEMO-710576618', 'eid_card', '2026-11-10 07:58:00+00', '2026-11-10 07:58:00+00', '2026-11-10 07:59:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '2026-11-10 07:39:00+00'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1df9-701f-afd8-2b97f84ba74f', '01a2205f-1b20-74c8-84d9-07d5c605f16e', '01a2205f-1cd3-74be-becd-e8920d18c2aa', '01a2205e-cc1a-7511-bd1b-923d60c023b1', '01a2205e-cc39-7482-a28e-8791f56e17cb', '01a2205f-1bbe-7cb9-aba2-4bc74f2d1ee3', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', 'confirmed', 'DEMO-813549030', 'eid_card', '2026-11-11 08:33:00+00', '2026-11-11 08:33:00+00', '2026-11-11 08:34:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', '2026-11-11 08:14:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-22b1-7f95-93f0-c0cc3e3f3ced', '01a2205f-1fde-755a-bc7e-dbeb0d92d129', '01a2205f-2151-737f-bf8d-c1e8372e0838', '01a2205e-ca8e-7294-a157-849501383940', '01a2205e-cab5-7f96-bdce-d7f18f565867', '01a2205f-2069-7ae2-ae75-7b6bac9fbdb6', '01a2205f-2067-7759-afa6-5a07f54334b0', 'confirmed', 'DEMO-556491410', 'eid_card', '2026-11-12 09:03:00+00', '2026-11-12 09:03:00+00', '2026-11-12 09:04:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '2026-11-12 08:44:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2596-7a81-a8b8-16151d00404f', '01a2205f-235d-70f8-8813-19ba89b313be', '01a2205f-249c-7fa0-a5e9-151309faf9de', '01a2205e-ce54-7271-aae4-c898bcb7b436', '01a2205e-ce76-7251-a87a-8d048647827d', '01a2205f-23ee-7542-ab35-6719c70eb7c5', '01a2205f-23de-724e-a30b-4666e8a965cc', 'confirmed', 'DEMO-814565119', 'eid_card', '2026-11-13 10:18:00+00', '2026-11-13 10:18:00+00', '2026-11-13 10:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '2026-11-13 09:59:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2a65-7da9-8f31-81365d102fb7', '01a2205f-284d-750e-9b6d-08e5aaeea376', '01a2205f-2959-78a9-a9f5-7c1db88f7fe4', '01a2205e-cc61-7dfd-8217-817b30829919', '01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '01a2205f-28ab-7662-9bc9-9c16044e6c40', '01a2205f-28aa-7b05-9c39-dc210d938990', 'confirmed', 'DEMO-535905655', 'eid_card', '2026-11-17 11:29:00+00', '2026-11-17 11:29:00+00', '2026-11-17 11:30:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '2026-11-17 11:10:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3029-79ee-af8b-00748da10604', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205f-2f0f-73f6-9faf-dffb4cc74843', '01a2205e-cbcf-7f7b-8e50-f78634818307', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205f-26ef-7837-abaf-6199cae0aeef', '01a2205f-2067-7759-afa6-5a07f54334b0', 'confirmed', 'DEMO-492951411', 'eid_card', '2026-11-23 07:26:00+00', '2026-11-23 07:26:00+00', '2026-11-23 07:27:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '2026-11-23 07:07:00+00'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3320-71cd-bef5-6f16de01f598', '01a2205f-309f-728b-a4b2-cbebbd48830a', '01a2205f-3187-78f2-886b-0b16d5a77943', '01a2205e-cbcf-7f7b-8e50-f78634818307', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205f-30e7-748b-8843-133a6edccfd9', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', 'confirmed', 'DEMO-280533444', 'eid_card', '2026-11-24 09:53:00+00', '2026-11-24 09:53:00+00', '2026-11-24 09:54:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '2026-11-24 09:34:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-377d-74a4-974d-7f31313a920e', '01a2205f-34cf-7b1c-ad68-dadd28cb7f2d', '01a2205f-355b-7b31-858a-f5361c6e19c0', '01a2205e-cbcf-7f7b-8e50-f78634818307', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205f-34dc-75cd-af8f-5812510b7590', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', 'confirmed', 'DEMO-986896405', 'eid_card', '2026-11-25 09:33:00+00', '2026-11-25 09:33:00+00', '2026-11-25 09:34:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '2026-11-25 09:14:00+00'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3c0f-754b-ab22-402b10f31595', '01a2205f-399b-744d-ae4a-7ce37fd75385', '01a2205f-3b33-7db1-8056-1e366dad878f', '01a2205e-ca0d-7953-a7d0-fc41a0274bb2', '01a2205e-cbae-7918-9bb4-8482e031526b', '01a2205f-3a10-7e74-b65d-47e6f52fe685', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', 'confirmed', 'DEMO-606210289', 'eid_card', '2026-11-26 11:28:00+00', '2026-11-26 11:28:00+00', '2026-11-26 11:29:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', '2026-11-26 11:09:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-447a-7b3a-9d5c-869717910942', '01a2205f-42ce-7c0c-9295-6359c70bbe30', '01a2205f-4399-7032-856e-fe4897e03688', '01a2205e-ccb5-7e40-a8e6-322dddd570c9', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '01a2205f-431e-73bd-affb-4eea2b915df1', '01a2205f-4308-775c-a8c3-371ff485275b', 'confirmed', 'DEMO-218800792', 'eid_card', '2026-11-28 03:54:00+00', '2026-11-28 03:54:00+00', '2026-11-28 03:55:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '2026-11-28 03:35:50.544691+00');


--
-- Data for Name: archive_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.archive_file VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '2019-03-01', '1-14', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '2019-03-01', '1-15', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '2019-03-01', '05-03/2', 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem', 10, '2026-10-01 06:00:00+00', NULL);


--
-- Data for Name: archive_scan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	('00000000-0000-0000-0000-000000000000', 1, '2026-10-01 06:00:00+00', NULL, 'catalogue.import', '17.3, 20.13', false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "catalogue.import", "point": "17.3, 20.13"}', '\x5677e33e087060be651ea3ace1d75c8e4229cef52a6862b8771da53d55f70543'),
	('00000000-0000-0000-0000-000000000000', 2, '2026-10-01 06:03:00+00', NULL, 'access.enter-right', '22', false, NULL, '{"at": "2026-10-01T06:03:00Z", "act": "access.enter-right", "point": "22", "things": {"right": "01a2205e-d472-74f5-9158-a3a57780e993", "staff": "01a2205e-d43e-7de0-a9cf-76d62efd843f"}}', '\xdd6aa1d6f2663ff9c8b7968e8e1d97416d36e44dbaf6f0cfab893ce5a5f5a404'),
	('00000000-0000-0000-0000-000000000000', 3, '2026-10-01 06:06:00+00', '01a2205e-d4ca-7570-98e9-b98296393994', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T06:06:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2205e-d530-720d-b795-b8737706539f", "person": "01a2205e-d4ca-7570-98e9-b98296393994", "things": {"right": "01a2205e-d530-720d-b795-b8737706539f", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\xdc674101b512bdcc7c36de9a33f213cd236943fdd1851e42ba89a0b1ed777af2'),
	('00000000-0000-0000-0000-000000000000', 4, '2026-10-01 06:09:00+00', '01a2205e-d4ca-7570-98e9-b98296393994', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T06:09:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2205e-d530-720d-b795-b8737706539f", "person": "01a2205e-d4ca-7570-98e9-b98296393994", "things": {"channel": "system", "request": "01a2205e-d558-7691-9715-94e759f1ffa8", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\xef1281334d38bd11f43bb921617dd2e433302ea6928b84dd266bf7ccbe8d1b4d'),
	('00000000-0000-0000-0000-000000000000', 5, '2026-10-01 06:12:00+00', '01a2205e-d4ca-7570-98e9-b98296393994', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2205e-d530-720d-b795-b8737706539f", "person": "01a2205e-d4ca-7570-98e9-b98296393994", "things": {"request": "01a2205e-d558-7691-9715-94e759f1ffa8"}}', '\x4470d8c5117731a87858d66b00c678774d5d776d24b074c95c7d6b8889ee0a03'),
	('00000000-0000-0000-0000-000000000000', 6, '2026-10-01 06:12:00+00', '01a2205e-d4ca-7570-98e9-b98296393994', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T06:12:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2205e-d530-720d-b795-b8737706539f", "person": "01a2205e-d4ca-7570-98e9-b98296393994", "things": {"kind": "grant", "rows": "1", "sha256": "9ea228c50c2e99620c381a53f87f1ea8afca0846dfbc7f3f795b2347134a3419", "request": "01a2205e-d558-7691-9715-94e759f1ffa8"}}', '\xcc921b4fecfb25e35743f16ee99f071f52233f0c32ca0fa32a5532939cac8f38'),
	('00000000-0000-0000-0000-000000000000', 7, '2026-10-01 06:15:00+00', '01a2205e-d4ca-7570-98e9-b98296393994', 'access-request.send', '22', false, NULL, '{"at": "2026-10-01T06:15:00Z", "act": "access-request.send", "role": "representative", "point": "22", "right": "01a2205e-d530-720d-b795-b8737706539f", "person": "01a2205e-d4ca-7570-98e9-b98296393994", "things": {"reason": "in-order", "sha256": "453ba38a8246b466beaff5f1453601e5e6670a510fdddf0e7976b037af424934", "request": "01a2205e-d558-7691-9715-94e759f1ffa8", "sending": "01a2205e-ebee-7540-81e9-2ada2818f1e2", "verdict": "in_order"}}', '\x2f034b09f02a1e3595c96dc729f7fd57dd34e2fa8ef5f8e59d31c7f1e7815792'),
	('00000000-0000-0000-0000-000000000000', 8, '2026-10-01 06:18:00+00', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'access.invite', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access.invite", "role": "ministry_officer", "point": "22", "right": "01a2205e-d472-74f5-9158-a3a57780e993", "person": "01a2205e-d43e-7de0-a9cf-76d62efd843f", "things": {"role": "administrator", "invitation": "01a2205e-ed5d-7195-8954-53d7c0d5aa92", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\xa0e51cd90fabc289d496ffce5baf5171481abe6bb0da3e23eeff469da17dd9cb'),
	('00000000-0000-0000-0000-000000000000', 9, '2026-10-01 06:18:00+00', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T06:18:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2205e-d472-74f5-9158-a3a57780e993", "person": "01a2205e-d43e-7de0-a9cf-76d62efd843f", "things": {"of": "1", "report": "01a2205e-ec18-7bb5-83e2-a1ff8914b3d8", "request": "01a2205e-d558-7691-9715-94e759f1ffa8", "approved": "1"}}', '\xf2f397389e190feea24ef79e9936348ebf81fcf5bd3dcf8625c5b338631e8499'),
	('00000000-0000-0000-0000-000000000000', 10, '2026-10-01 06:21:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'access.claim-invitation', '22', false, NULL, '{"at": "2026-10-01T06:21:00Z", "act": "access.claim-invitation", "point": "22", "person": "01a2205e-ee76-7a27-b674-e5b0cea2bf5a", "things": {"right": "01a2205e-eea3-79e5-8c72-71e0190f854b", "invitation": "01a2205e-ed5d-7195-8954-53d7c0d5aa92"}}', '\xf5754fc5491095c4c0f8db14d139054ee1b3364c246a25c92feb328eabe9cbba'),
	('00000000-0000-0000-0000-000000000000', 11, '2026-10-01 06:24:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:24:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205e-eea3-79e5-8c72-71e0190f854b", "person": "01a2205e-ee76-7a27-b674-e5b0cea2bf5a", "things": {"role": "employee", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "invitation": "01a2205e-ef0c-7856-a202-148a0422eb22", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\xd20d7471440f0232122a303f0b022ff4d38a2fef83992f7c0dffb5c1e230b58d'),
	('00000000-0000-0000-0000-000000000000', 12, '2026-10-01 06:27:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:27:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "invitation": "01a2205e-ef0c-7856-a202-148a0422eb22"}}', '\x493cc10602e9af1e6ad0cef46f45692ebcbde32e66121152210b56f525679eb9'),
	('00000000-0000-0000-0000-000000000000', 13, '2026-10-01 06:30:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:30:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205e-eea3-79e5-8c72-71e0190f854b", "person": "01a2205e-ee76-7a27-b674-e5b0cea2bf5a", "things": {"role": "employee", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "invitation": "01a2205e-f03c-78cb-b233-db9060711b03", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\xe631fd6d588f868963523f8cd8fb3a748ed55b4fd045655edea6bf0a1ef33814'),
	('00000000-0000-0000-0000-000000000000', 14, '2026-10-01 06:33:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:33:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "invitation": "01a2205e-f03c-78cb-b233-db9060711b03"}}', '\x66eaa52fb0a78994bae2cc5bb72d9e26fc814285d804012cb51209d6c9004a16'),
	('00000000-0000-0000-0000-000000000000', 15, '2026-10-01 06:36:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:36:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205e-eea3-79e5-8c72-71e0190f854b", "person": "01a2205e-ee76-7a27-b674-e5b0cea2bf5a", "things": {"role": "employee", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "invitation": "01a2205e-f14d-7b6c-bf8e-20aed1bcc0ed", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\x399d7e94d462b646288dc4abf6931019a1d857ba0c3c572e051d4fe45eacb1cb'),
	('00000000-0000-0000-0000-000000000000', 16, '2026-10-01 06:39:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:39:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"right": "01a2205e-f20a-7ae7-82ce-1b6b35bc1bf6", "invitation": "01a2205e-f14d-7b6c-bf8e-20aed1bcc0ed"}}', '\xdd97eda51b668d8effbe70b69f9236680b6f9e607a747605b2f767044c5f976f'),
	('00000000-0000-0000-0000-000000000000', 17, '2026-10-01 06:42:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:42:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205e-eea3-79e5-8c72-71e0190f854b", "person": "01a2205e-ee76-7a27-b674-e5b0cea2bf5a", "things": {"role": "employee", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "invitation": "01a2205e-f269-7d83-bf08-499652438f16", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\x8383f606453fd3774f287122ab5ee406524ae3253ab7ae1a7916ad6567d014a5'),
	('00000000-0000-0000-0000-000000000000', 18, '2026-10-01 06:45:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:45:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "invitation": "01a2205e-f269-7d83-bf08-499652438f16"}}', '\xde3366b98110f82f72a2ef142acf6ebc8b63d23877669edc6ddc9d9a7638c503'),
	('00000000-0000-0000-0000-000000000000', 19, '2026-10-01 06:48:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:48:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205e-eea3-79e5-8c72-71e0190f854b", "person": "01a2205e-ee76-7a27-b674-e5b0cea2bf5a", "things": {"role": "viewer", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "invitation": "01a2205e-f39d-7f2c-bfe3-7b757c55239b", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\xbad50fb3a780f7af45c6828cff680749ee69e7308382347846f698699270cee5'),
	('00000000-0000-0000-0000-000000000000', 20, '2026-10-01 06:51:00+00', '01a2205e-f476-762d-bab1-2fbd8e2adb97', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:51:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205e-f476-762d-bab1-2fbd8e2adb97", "things": {"right": "01a2205e-f495-702f-97a9-9600090b765e", "invitation": "01a2205e-f39d-7f2c-bfe3-7b757c55239b"}}', '\xa5916af42bd2687b75c0d835bb36d0f3084ac7d806f69fa02d5b77e3cbd3e56b'),
	('00000000-0000-0000-0000-000000000000', 21, '2026-10-01 06:54:00+00', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:54:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205e-eea3-79e5-8c72-71e0190f854b", "person": "01a2205e-ee76-7a27-b674-e5b0cea2bf5a", "things": {"role": "auditor", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "invitation": "01a2205e-f505-7365-a4d3-d21116aeb6bb", "organisation": "01a2205e-d2dd-77df-ac76-37d1778cc567"}}', '\x427e09018b394283b35b00abbdbaebd6475f67041f220518efde7d520dfdcbf7'),
	('00000000-0000-0000-0000-000000000000', 22, '2026-10-01 06:57:00+00', '01a2205e-f585-708c-b589-296866dcc229', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T06:57:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205e-f585-708c-b589-296866dcc229", "things": {"right": "01a2205e-f59c-791b-a9eb-50b8473f3807", "invitation": "01a2205e-f505-7365-a4d3-d21116aeb6bb"}}', '\x5a5b87759b59e2cd50a7c5f8a2d9eab642f9c6b540c0dd9ce5bcfd9546c664dd'),
	('00000000-0000-0000-0000-000000000000', 23, '2026-10-01 07:00:00+00', '01a2205e-f5f4-7677-85d7-cc68e5451f46', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:00:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2205e-f653-774e-9a75-070707bb7015", "person": "01a2205e-f5f4-7677-85d7-cc68e5451f46", "things": {"right": "01a2205e-f653-774e-9a75-070707bb7015", "organisation": "01a2205e-d301-730a-8bd4-8c620b12821f"}}', '\xcd3c21649c2e4790e7bb3aff591e7ec3c1a9e58489c234a6a747b09ea5a3a4a8'),
	('00000000-0000-0000-0000-000000000000', 24, '2026-10-01 07:03:00+00', '01a2205e-f5f4-7677-85d7-cc68e5451f46', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:03:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2205e-f653-774e-9a75-070707bb7015", "person": "01a2205e-f5f4-7677-85d7-cc68e5451f46", "things": {"channel": "system", "request": "01a2205e-f675-71a0-b996-71546846981d", "organisation": "01a2205e-d301-730a-8bd4-8c620b12821f"}}', '\x118d1f3d1bf695609bd7845fe5bd3ae3495394f90439d785a71878c0ea03f2c0'),
	('00000000-0000-0000-0000-000000000000', 25, '2026-10-01 07:06:00+00', '01a2205e-f5f4-7677-85d7-cc68e5451f46', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2205e-f653-774e-9a75-070707bb7015", "person": "01a2205e-f5f4-7677-85d7-cc68e5451f46", "things": {"request": "01a2205e-f675-71a0-b996-71546846981d"}}', '\xc7dd290146425b2e1963e99e212cc114f93ab1c88e82a2d587e3cdbe1ce7e672'),
	('00000000-0000-0000-0000-000000000000', 26, '2026-10-01 07:06:00+00', '01a2205e-f5f4-7677-85d7-cc68e5451f46', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:06:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2205e-f653-774e-9a75-070707bb7015", "person": "01a2205e-f5f4-7677-85d7-cc68e5451f46", "things": {"kind": "grant", "rows": "1", "sha256": "e3ebef0a8ec5c93c03c459ff0b806278deef3feaa6e38b6275a0ad8b48c1c2fe", "request": "01a2205e-f675-71a0-b996-71546846981d"}}', '\x1d9d035d9770b3d2178be9e6169ca508f466ede34f887f7e7d9212c0eb4071e6'),
	('00000000-0000-0000-0000-000000000000', 27, '2026-10-01 07:09:00+00', '01a2205e-f5f4-7677-85d7-cc68e5451f46', 'access-request.send', '22', false, NULL, '{"at": "2026-10-01T07:09:00Z", "act": "access-request.send", "role": "representative", "point": "22", "right": "01a2205e-f653-774e-9a75-070707bb7015", "person": "01a2205e-f5f4-7677-85d7-cc68e5451f46", "things": {"reason": "in-order", "sha256": "07390150587cbd37c906b986184732b2096ac78b67b4db6b4a9e6d0f22e0fc25", "request": "01a2205e-f675-71a0-b996-71546846981d", "sending": "01a2205e-fa1d-792a-b025-3e7342ea58d5", "verdict": "in_order"}}', '\x4233734d0af0e76f7c08ca685d1191921b4a42a6b10b2d80aa47e1b28c16eee9'),
	('00000000-0000-0000-0000-000000000000', 28, '2026-10-01 07:12:00+00', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'access.invite', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access.invite", "role": "ministry_officer", "point": "22", "right": "01a2205e-d472-74f5-9158-a3a57780e993", "person": "01a2205e-d43e-7de0-a9cf-76d62efd843f", "things": {"role": "administrator", "invitation": "01a2205e-fb3f-778f-8b2d-8c139976e82c", "organisation": "01a2205e-d301-730a-8bd4-8c620b12821f"}}', '\xc6be8a243ea981d7c03829d8fb440a42fba663ed0e25f8ca00fa64528e607c8a'),
	('00000000-0000-0000-0000-000000000000', 29, '2026-10-01 07:12:00+00', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:12:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2205e-d472-74f5-9158-a3a57780e993", "person": "01a2205e-d43e-7de0-a9cf-76d62efd843f", "things": {"of": "1", "report": "01a2205e-fa49-7a9a-8027-cd00df3b8b5d", "request": "01a2205e-f675-71a0-b996-71546846981d", "approved": "1"}}', '\xcc9eb1833501c2e8555d5f604adf0446b3f2a883dc6ac3036942e0f812678174'),
	('00000000-0000-0000-0000-000000000000', 30, '2026-10-01 07:15:00+00', '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', 'access.claim-invitation', '22', false, NULL, '{"at": "2026-10-01T07:15:00Z", "act": "access.claim-invitation", "point": "22", "person": "01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f", "things": {"right": "01a2205e-fc45-728e-83bf-a3778592f0a6", "invitation": "01a2205e-fb3f-778f-8b2d-8c139976e82c"}}', '\x486ef38359e205773cd11bc96aff808377ac71cd025a670437c85857576a1b3a'),
	('00000000-0000-0000-0000-000000000000', 31, '2026-10-01 07:18:00+00', '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:18:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205e-fc45-728e-83bf-a3778592f0a6", "person": "01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f", "things": {"role": "employee", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "invitation": "01a2205e-fcc0-7261-b09c-4db77aeb481f", "organisation": "01a2205e-d301-730a-8bd4-8c620b12821f"}}', '\x461f7d61697b5a59e51ca3fe3c4ed71e27c89d7331ad2c8982b0a79bed648529'),
	('00000000-0000-0000-0000-000000000000', 32, '2026-10-01 07:21:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:21:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "invitation": "01a2205e-fcc0-7261-b09c-4db77aeb481f"}}', '\x040f22b93650d56138445b305ebe37882345764ba8c65e6d306656d5ddafd248'),
	('00000000-0000-0000-0000-000000000000', 33, '2026-10-01 07:24:00+00', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', 'access-request.represent', '22', false, NULL, '{"at": "2026-10-01T07:24:00Z", "act": "access-request.represent", "role": "representative", "point": "22", "right": "01a2205e-fe61-7a06-98d2-45a52d1f734d", "person": "01a2205e-fe0e-7304-a9f0-ff151bea0d4a", "things": {"right": "01a2205e-fe61-7a06-98d2-45a52d1f734d", "organisation": "01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6"}}', '\x9a963d83b8b598bc1b6a5fdd2f16aca8228100343ac378314c895127d6a1d0cd'),
	('00000000-0000-0000-0000-000000000000', 34, '2026-10-01 07:27:00+00', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', 'access-request.begin', '22', false, NULL, '{"at": "2026-10-01T07:27:00Z", "act": "access-request.begin", "role": "representative", "point": "22", "right": "01a2205e-fe61-7a06-98d2-45a52d1f734d", "person": "01a2205e-fe0e-7304-a9f0-ff151bea0d4a", "things": {"channel": "system", "request": "01a2205e-fe8c-7bc4-a827-cc6fa2bb5616", "organisation": "01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6"}}', '\x91730db89f97387d2b4208425daf676fb57343db3e30078454336380dec0572e'),
	('00000000-0000-0000-0000-000000000000', 35, '2026-10-01 07:30:00+00', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', 'access-request.save-draft', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.save-draft", "role": "representative", "point": "22", "right": "01a2205e-fe61-7a06-98d2-45a52d1f734d", "person": "01a2205e-fe0e-7304-a9f0-ff151bea0d4a", "things": {"request": "01a2205e-fe8c-7bc4-a827-cc6fa2bb5616"}}', '\xced8cadb45c1de5f664c15c4a9a092082dfedf1c3ec8174ba03f6bb074db2ef9'),
	('00000000-0000-0000-0000-000000000000', 36, '2026-10-01 07:30:00+00', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', 'access-request.make-form', '22', false, NULL, '{"at": "2026-10-01T07:30:00Z", "act": "access-request.make-form", "role": "representative", "point": "22", "right": "01a2205e-fe61-7a06-98d2-45a52d1f734d", "person": "01a2205e-fe0e-7304-a9f0-ff151bea0d4a", "things": {"kind": "grant", "rows": "1", "sha256": "7719ec258686e6076b41edbcb6a5344a2b5e22ee30f4c60eb576aacb80b4abdd", "request": "01a2205e-fe8c-7bc4-a827-cc6fa2bb5616"}}', '\x20650e7b604d88cc39a596d45be0727315fa665fbc142debb95a7455e404f791'),
	('00000000-0000-0000-0000-000000000000', 37, '2026-10-01 07:33:00+00', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', 'access-request.send', '22', false, NULL, '{"at": "2026-10-01T07:33:00Z", "act": "access-request.send", "role": "representative", "point": "22", "right": "01a2205e-fe61-7a06-98d2-45a52d1f734d", "person": "01a2205e-fe0e-7304-a9f0-ff151bea0d4a", "things": {"reason": "in-order", "sha256": "01b1e0cafa2360c5db8f56a8e6f494c51caa5ceb52e68849fe5a830a5953d8f8", "request": "01a2205e-fe8c-7bc4-a827-cc6fa2bb5616", "sending": "01a2205f-026d-75d5-83ad-6f8a8510c37f", "verdict": "in_order"}}', '\x243813f92c77b0a0edc26e906160c0d19685251c296c0939ed5adb4f5de6a43e'),
	('00000000-0000-0000-0000-000000000000', 38, '2026-10-01 07:36:00+00', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'access.invite', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access.invite", "role": "ministry_officer", "point": "22", "right": "01a2205e-d472-74f5-9158-a3a57780e993", "person": "01a2205e-d43e-7de0-a9cf-76d62efd843f", "things": {"role": "administrator", "invitation": "01a2205f-03be-7884-a7fa-b14ad1ac6c41", "organisation": "01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6"}}', '\x6d569c42c818371b3caff928b429449e7cd63497f2c8a37aca64d67cc45a6bc0'),
	('00000000-0000-0000-0000-000000000000', 39, '2026-10-01 07:36:00+00', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'access-request.decide', '22', false, NULL, '{"at": "2026-10-01T07:36:00Z", "act": "access-request.decide", "role": "ministry_officer", "point": "22", "right": "01a2205e-d472-74f5-9158-a3a57780e993", "person": "01a2205e-d43e-7de0-a9cf-76d62efd843f", "things": {"of": "1", "report": "01a2205f-029a-761a-94a2-fdd9b473bdf9", "request": "01a2205e-fe8c-7bc4-a827-cc6fa2bb5616", "approved": "1"}}', '\x7dc8a39833531e9d77bc65db0b36c77d00e9a39785689cd2581da1d0e99eb6fd'),
	('00000000-0000-0000-0000-000000000000', 40, '2026-10-01 07:39:00+00', '01a2205f-0484-7b05-bbb5-059bda9e8112', 'access.claim-invitation', '22', false, NULL, '{"at": "2026-10-01T07:39:00Z", "act": "access.claim-invitation", "point": "22", "person": "01a2205f-0484-7b05-bbb5-059bda9e8112", "things": {"right": "01a2205f-04ba-7c44-9e7c-6cacde071e02", "invitation": "01a2205f-03be-7884-a7fa-b14ad1ac6c41"}}', '\xd03fdf98e8b94050081deb71468365b2a1ea30884ac451816ea1dd2ba6b9d407'),
	('00000000-0000-0000-0000-000000000000', 41, '2026-10-01 07:42:00+00', '01a2205f-0484-7b05-bbb5-059bda9e8112', 'access.invite', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:42:00Z", "act": "access.invite", "role": "administrator", "point": "annex-2.3", "right": "01a2205f-04ba-7c44-9e7c-6cacde071e02", "person": "01a2205f-0484-7b05-bbb5-059bda9e8112", "things": {"role": "holder_officer", "invitation": "01a2205f-0550-78c2-a4d3-fd674357f346", "organisation": "01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6"}}', '\xaed891e2e0f6eb59aad20963c73296f5f8e8d071a0290ea064f1f202b2f38222'),
	('00000000-0000-0000-0000-000000000000', 42, '2026-10-01 07:45:00+00', '01a2205f-060e-78a7-9719-67bb953fa5e2', 'access.claim-invitation', 'annex-2.3', false, NULL, '{"at": "2026-10-01T07:45:00Z", "act": "access.claim-invitation", "point": "annex-2.3", "person": "01a2205f-060e-78a7-9719-67bb953fa5e2", "things": {"right": "01a2205f-0620-73ca-a726-cb306dd048e3", "invitation": "01a2205f-0550-78c2-a4d3-fd674357f346"}}', '\x67761526c53f63d7503b069f610a29c90927fa68a66b66b64450736593df8f13'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 1, '2026-10-01 06:00:00+00', NULL, 'archive.open-file', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive.open-file", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "things": {"centre": "01a2205e-d38c-763f-94cb-20e396eeefe7"}}', '\x45919a6396cd04b656e18ea3394f37fa92111e660f3a85501c853b4fa7226bcf'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2, '2026-10-21 13:05:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-10-21T13:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-094d-7e2b-b3c6-0305f1d93448", "edition": "01a2205e-cdae-7438-9d77-917a428b29df"}}', '\x61a7f6a80e48864be279491c5dfc77a4f015bbb1a0c7ff8efb53056e7fb7f723'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 3, '2026-10-21 13:09:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-10-21T13:09:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"declaration": "01a2205f-0a2e-7835-9987-7f4c5283afe6"}}', '\x5ba0072b6e55ec6df047ad2cb1f699c2b6889853e500ec52e98f1f4d8af9ffae'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 4, '2026-10-21 13:13:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.check-identity', '22.1.1', false, '01a2205f-0ad7-77f7-8997-afc5936bcb3a', '{"at": "2026-10-21T13:13:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0ad7-77f7-8997-afc5936bcb3a", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-0b0f-784a-b0a2-ff71e82cc81d"}}', '\xc0aba124a5bb9a3f14d846a289a231ecf8c839416b2a9733e634cfbb8aeee4da'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 5, '2026-10-21 13:17:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.tell-notice', '22.1.3', false, '01a2205f-0ad7-77f7-8997-afc5936bcb3a', '{"at": "2026-10-21T13:17:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0ad7-77f7-8997-afc5936bcb3a", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"notice": "01a2205f-0c61-7a5b-bd95-749199c5968a"}}', '\x5383e0ada8393c4349ee8b6db1b7d044d3252ceab2b671a5285750d97104bdd5'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 6, '2026-10-21 13:21:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-10-21T13:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-0d3a-7911-901a-3bf44aa77476"}}', '\x4fd76479d76eb3096433bdc3503f08ba13617cfc7af42ea29a80ccb5ec642b5f'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 7, '2026-10-21 13:21:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.draw', '22.1.3', false, '01a2205f-0ad7-77f7-8997-afc5936bcb3a', '{"at": "2026-10-21T13:21:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0ad7-77f7-8997-afc5936bcb3a", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-0d3a-7911-901a-3bf44aa77476"}}', '\x5c1129869de5b08fc45378a30f193e7b189c1532ae0b1deef753ae4ff6fe3e82'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 8, '2026-10-21 13:25:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-10-21T13:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-0d3a-7911-901a-3bf44aa77476"}}', '\xc3cee41bf6a3c4b37d9f1bb26bc4770966422683f0aab5b801d3e2b268ad7445'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 9, '2026-10-21 13:25:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.sign', '22.1.3', false, '01a2205f-0ad7-77f7-8997-afc5936bcb3a', '{"at": "2026-10-21T13:25:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0ad7-77f7-8997-afc5936bcb3a", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-0d3a-7911-901a-3bf44aa77476"}}', '\x35518ecfe11abe51660b438d192731e07be7d4cdbf160528341129f57e75facd'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 10, '2026-11-04 07:20:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-04T07:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-0ef2-7315-94fe-f18e1c4ababe", "edition": "01a2205e-cbae-7918-9bb4-8482e031526b"}}', '\x810b0736c714ee71858aa0d18363e9d840d20cc00043672a4e25bd54d1265db7'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 11, '2026-11-04 07:24:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-04T07:24:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-0f13-7843-963d-ea7c16d56cc6"}}', '\xe08609a4b00a4b59a5868a4e65c99166ff8a4fd4fdc5f9645ce2c09403828a13'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 12, '2026-11-04 07:28:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-04T07:28:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-0f69-707f-9bbe-83a9e03b82b4"}}', '\xdf5004bd6c93f2106d3db85cebe0dca15b74f8f82d3880937812555f32fb5b6d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 13, '2026-11-04 07:32:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.tell-notice', '22.1.3', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-04T07:32:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"notice": "01a2205f-1008-7564-ae54-a4e5786fec52"}}', '\x72d21f5902dd3817252b415f22cb8e7067279a010964598dba479f2877720883'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 14, '2026-11-04 07:36:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-04T07:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-108a-7904-80bf-d1c08ec373fc"}}', '\x387d852eed070ca1fcbd5fb6239d03248acff840d2683a8bd90105adb3fe28fd'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 15, '2026-11-04 07:36:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.draw', '22.1.3', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-04T07:36:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-108a-7904-80bf-d1c08ec373fc"}}', '\xf59950079e707f4b11dedf0661a4517c1c3088ed76e5bd52fdbf9c403ed84a53'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 16, '2026-11-04 07:40:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-04T07:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-108a-7904-80bf-d1c08ec373fc"}}', '\xd5af1d3a5f1d4b706a1d7c71d2cc43ae37259e9f8cf0483833d57178e9573b53'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 17, '2026-11-04 07:40:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.sign', '22.1.3', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-04T07:40:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-108a-7904-80bf-d1c08ec373fc"}}', '\x64cfb9bab3b0df807ec0a7520fe45fab727d8c49b3016bbb5fd80b6326954749'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 18, '2026-11-04 07:44:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'portal.identify', '22.1.2', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-04T07:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-0ef2-7315-94fe-f18e1c4ababe", "means": "eid_card", "application": "01a2205f-1250-744c-b5c8-510ecf39c2f1"}}', '\x4bd5e1e739bbb0645418c9483be108a161b899d47caeb677388252b7faba9de6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 19, '2026-11-04 07:44:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'application.file', '22.1.5', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-04T07:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-0ef2-7315-94fe-f18e1c4ababe", "edition": "01a2205e-cbae-7918-9bb4-8482e031526b", "mandate": "01a2205f-108a-7904-80bf-d1c08ec373fc", "application": "01a2205f-1250-744c-b5c8-510ecf39c2f1"}}', '\x1489d727e631b41ebc7bcf5f86c84ba1af885c5981e102e88bf67bdcecdf3d25'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 20, '2026-11-04 07:48:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'planned-time.tell', '22.1.6', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-04T07:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-0ef2-7315-94fe-f18e1c4ababe", "application": "01a2205f-1250-744c-b5c8-510ecf39c2f1"}}', '\xa24d7bcbc389e18b4784f5af8fc1888fb6db17636162ff45c985b919300e5b06'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 21, '2026-11-06 08:15:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-06T08:15:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"consultation": "01a2205f-136b-7e77-83a4-0c297ff3e7e4"}}', '\x47fa156f39369638ed7e42e8370bec8ba814968c680f9a390a5a2e909602f67d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 22, '2026-11-09 10:20:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-11-09T10:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-13bb-7958-b5cf-10047bdca4b8", "edition": "01a2205e-ccde-791d-a62f-9279a4ecfea7"}}', '\x02e81794a614ac415535ef0041e7257d51ca8e46c79417f3d818c22f6ca6e12d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 23, '2026-11-09 10:24:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-09T10:24:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"declaration": "01a2205f-13f7-7199-bd58-f2418a949550"}}', '\xe537a7d48d17ae6e288f957cde87cbfa79a77754854d1f4b0b817b755ab801ee'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 24, '2026-11-09 10:28:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.check-identity', '22.1.1', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-09T10:28:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-147e-7a06-9df2-4c55cd8a3aab"}}', '\x2f5fa85dd4709df795a3482d6f234184b957e8751622cb753a72b3028ab8784a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 25, '2026-11-09 10:32:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.tell-notice', '22.1.3', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-09T10:32:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"notice": "01a2205f-153d-707e-8f4f-116585a8f812"}}', '\x2b9a6552dd4af740c1fb185c6dd4176ff540c519501f333e569779573e15a175'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 26, '2026-11-09 10:36:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-09T10:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-15af-7a21-98d7-e5ea5cb49e4f"}}', '\xa7556e6451764c8dcff491028974f630d8f8fb2fa891cffab2aa20daaa5f95a2'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 27, '2026-11-09 10:36:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.draw', '22.1.3', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-09T10:36:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-15af-7a21-98d7-e5ea5cb49e4f"}}', '\xd1043643a42fa72d89b251c0dc09a347d73e3ee3bd2dcad1da7c9e80459aa5f8'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 28, '2026-11-09 10:40:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-09T10:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-15af-7a21-98d7-e5ea5cb49e4f"}}', '\xb1c025e399debc8af27c0716878cba9830621f6857c8a1d741e808ee58f945b4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 29, '2026-11-09 10:40:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.sign', '22.1.3', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-09T10:40:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-15af-7a21-98d7-e5ea5cb49e4f"}}', '\xf6ad2679a9441f8ad2aa2eae6b7edb79cf615808fe5f8f3a4af39c703a509a3c'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 30, '2026-11-09 10:44:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'portal.identify', '22.1.2', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-09T10:44:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-13bb-7958-b5cf-10047bdca4b8", "means": "eid_card", "application": "01a2205f-1731-7a4d-98ca-bcd36a67c84a"}}', '\x8c7212a09362f7bd4d559d2eec8aea8f59ca15dd745798e2737cb371d2aca5db'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 31, '2026-11-09 10:44:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'application.file', '22.1.5', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-09T10:44:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-13bb-7958-b5cf-10047bdca4b8", "edition": "01a2205e-ccde-791d-a62f-9279a4ecfea7", "mandate": "01a2205f-15af-7a21-98d7-e5ea5cb49e4f", "application": "01a2205f-1731-7a4d-98ca-bcd36a67c84a"}}', '\xe5998016498f0f9f02828948d87130ba440632035dcb4e2c7ac1ddb5301b5f25'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 32, '2026-11-09 10:48:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'planned-time.tell', '22.1.6', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-09T10:48:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-13bb-7958-b5cf-10047bdca4b8", "application": "01a2205f-1731-7a4d-98ca-bcd36a67c84a"}}', '\xdb41f12963b88ef1383ff31e6bc0b63dd350986edaf759d1840f1bc780f1d6f1'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 33, '2026-11-12 08:40:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-12T08:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-1fde-755a-bc7e-dbeb0d92d129", "edition": "01a2205e-cab5-7f96-bdce-d7f18f565867"}}', '\xde3d5b6099cd63dc35dc1d8a39a22e77eb179d3179e26c297e9b6028c145a925'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 34, '2026-11-12 08:44:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-12T08:44:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-2029-707e-b1cf-c42f3ea9f600"}}', '\xd8ceb306b956ce57f2428b672d977b20bde6026c793c04d1d3b44c5b6c5c607d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 35, '2026-11-12 08:48:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-12T08:48:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-2069-7ae2-ae75-7b6bac9fbdb6"}}', '\xe7eb56edb5f76839755aa9696ce810b172a4c0a275864444a0de2c965d6b7d37'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 36, '2026-11-12 08:52:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.tell-notice', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-12T08:52:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"notice": "01a2205f-20ed-7b43-acf9-8aa0362b377b"}}', '\x9699e59bbc62f47852057d4bf1d5dc50e21e708aa34b683ee0fa7d168fc8450a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 37, '2026-11-12 08:56:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-12T08:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-2151-737f-bf8d-c1e8372e0838"}}', '\x45e2c0367a2426883bda068bd032f49c62c77d415a1b9f211b085b74a9e85187'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 38, '2026-11-12 08:56:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.draw', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-12T08:56:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-2151-737f-bf8d-c1e8372e0838"}}', '\x3ccbc3ee4f46072fae3f855ead33a835e36c0ac7f7256e3c8d42c714c0e38a6d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 39, '2026-11-12 09:00:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-12T09:00:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-2151-737f-bf8d-c1e8372e0838"}}', '\x16775594b9af653f8838c6cecb24d29f682fab1c8061e404241a946c9363a03f'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 40, '2026-11-12 09:00:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.sign', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-12T09:00:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-2151-737f-bf8d-c1e8372e0838"}}', '\xf4f8af943d09b0c088b9cc44e54b15a7467ef1fd60cf103ff11730b34ba9e55c'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 41, '2026-11-12 09:04:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'portal.identify', '22.1.2', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-12T09:04:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-1fde-755a-bc7e-dbeb0d92d129", "means": "eid_card", "application": "01a2205f-22b1-7f95-93f0-c0cc3e3f3ced"}}', '\x66fa4f5283b99ef75911aed9ceec8882ffc0323f2d217c0bb354bcc701b214c2'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 42, '2026-11-12 09:04:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'application.file', '22.1.5', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-12T09:04:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-1fde-755a-bc7e-dbeb0d92d129", "edition": "01a2205e-cab5-7f96-bdce-d7f18f565867", "mandate": "01a2205f-2151-737f-bf8d-c1e8372e0838", "application": "01a2205f-22b1-7f95-93f0-c0cc3e3f3ced"}}', '\xb6378dcffe673071b9251908326a8068a5a3cf9fc5cf9aeab139afdc0a4cb480'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 43, '2026-11-12 09:08:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'planned-time.tell', '22.1.6', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-12T09:08:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-1fde-755a-bc7e-dbeb0d92d129", "application": "01a2205f-22b1-7f95-93f0-c0cc3e3f3ced"}}', '\x9f4d8cc1c7c72cf219a223341de7eedfa12d7dbb3c3d765a79e5d0dfce0da812'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 44, '2026-11-13 09:55:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-11-13T09:55:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-235d-70f8-8813-19ba89b313be", "edition": "01a2205e-ce76-7251-a87a-8d048647827d"}}', '\xb91b28543e6cfb0af574aab3299a0211865d0627a8d08fe3b5846439d42a7b25'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 45, '2026-11-13 09:59:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-13T09:59:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"declaration": "01a2205f-2372-7c90-9cac-3c04ae97a96b"}}', '\x24cea3f1e47c53d95804033c5510f8d9710572fae6e35ddf8843059d28488dd5'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 46, '2026-11-13 10:03:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.check-identity', '22.1.1', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:03:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-23ee-7542-ab35-6719c70eb7c5"}}', '\x669b74d4999b58c5298d06733ff9a99f9052a3efbdcbc0d61d43fb75cdebaa9d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 47, '2026-11-13 10:07:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.tell-notice', '22.1.3', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:07:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"notice": "01a2205f-245d-7df7-9dc9-b55b8289e3e7"}}', '\x77a75092a0e2e73036214f3ee98d0c36ba14936c2333f348458371c519609302'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 48, '2026-11-13 10:11:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-13T10:11:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-249c-7fa0-a5e9-151309faf9de"}}', '\xd5e384751ad159c9afe47adc73a97363c7f0f8d0c671fdc7cbe7bfc6696b08f1'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 49, '2026-11-13 10:11:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.draw', '22.1.3', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:11:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-249c-7fa0-a5e9-151309faf9de"}}', '\xf9d106a541c1b0875450551406b1156c13eff241ab80335fe7f8576a198d0a2d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 50, '2026-11-13 10:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-13T10:15:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-249c-7fa0-a5e9-151309faf9de"}}', '\x563734530a7483c085259b799fcc1879b1031d2074f9e82b960cb475fc39d6f8'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 51, '2026-11-13 10:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.sign', '22.1.3', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:15:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-249c-7fa0-a5e9-151309faf9de"}}', '\xc013b8f9dcb1fff3ac88f31f5987fecd4cfeeadfddadaa7e8aa9262e6378202e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 52, '2026-11-13 10:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'portal.identify', '22.1.2', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:19:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-235d-70f8-8813-19ba89b313be", "means": "eid_card", "application": "01a2205f-2596-7a81-a8b8-16151d00404f"}}', '\x1678e0451452c7111dd713de69ffbbaedd2bdce512e9873b719cb2493f46aa7a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 53, '2026-11-13 10:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'application.file', '22.1.5', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:19:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-235d-70f8-8813-19ba89b313be", "edition": "01a2205e-ce76-7251-a87a-8d048647827d", "mandate": "01a2205f-249c-7fa0-a5e9-151309faf9de", "application": "01a2205f-2596-7a81-a8b8-16151d00404f"}}', '\x4e1e0aa4fd603dff236e60bc58dce1c4e054309b236181b7391c60f318aa7e9d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 54, '2026-11-13 10:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'planned-time.tell', '22.1.6', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:23:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-235d-70f8-8813-19ba89b313be", "application": "01a2205f-2596-7a81-a8b8-16151d00404f"}}', '\xc2b781c3728c5a75846b1a43df0177b16d583c1409aa4414dffc68bf2dd7a751'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 55, '2026-11-13 10:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-13T10:23:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-249c-7fa0-a5e9-151309faf9de"}}', '\x91dfe23a3c7602bcaceee38c4dab7e15fd00de669220faaeb460673c7eee5bd0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 56, '2026-11-13 10:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.end-completed', '22.1.3', false, '01a2205f-23de-724e-a30b-4666e8a965cc', '{"at": "2026-11-13T10:23:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-23de-724e-a30b-4666e8a965cc", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-249c-7fa0-a5e9-151309faf9de"}}', '\x03dc85d45e2fdd62eef4cd1c092e627f9e34aad7a55bafff9b4b564fb7413648'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 57, '2026-11-16 13:40:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-11-16T13:40:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-267a-717b-8f3c-1dbc8f044567", "edition": "01a2205e-cbe1-747f-9682-800f86b4c5f5"}}', '\xdd37c34a92de129d2ab8931bc38e2bb66cb2692d09af29983622bd747f349f77'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 58, '2026-11-16 13:44:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-16T13:44:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"declaration": "01a2205f-2693-75dc-bf45-76b83ab78eee"}}', '\x024e24a46a515e2dcbf6b1b83e8ed9403fdc7515ede16fb5e55be6df358d68af');
INSERT INTO public.audit_entry VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 59, '2026-11-16 13:48:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.check-identity', '22.1.1', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-16T13:48:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-26ef-7837-abaf-6199cae0aeef"}}', '\x6bca865bde3dae6a88135e3e4927a6f0971a96d048e16c12a81f1eef8642b3f8'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 60, '2026-11-16 13:52:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.tell-notice', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-16T13:52:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"notice": "01a2205f-2747-76b1-942b-e6f97d1b4f1f"}}', '\x112a4245ffaa9d7325a57f453d67921178dbd94d5bec23a1b1dd0dc3adf79b6f'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 61, '2026-11-16 13:56:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-16T13:56:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-2783-7440-94fd-277c89f2012a"}}', '\xf1c7b487463efbf809dac50030038a055721584888cafb943fa11731f84d5548'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 62, '2026-11-16 13:56:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.draw', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-16T13:56:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-2783-7440-94fd-277c89f2012a"}}', '\x8ce2471dcab12c92576f3fc54179a2375d01dbee48a1cd077fb010613c30969a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 63, '2026-11-16 14:00:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.mark-unsigned', '22.1.3', false, NULL, '{"at": "2026-11-16T14:00:00Z", "act": "archive.mark-unsigned", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-2783-7440-94fd-277c89f2012a"}}', '\x02ef9ce635655c09116e06e370c671f4fdc13b745d4ea3897c4350796e28515d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 64, '2026-11-16 14:00:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.end-unsigned', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-16T14:00:00Z", "act": "mandates.end-unsigned", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-2783-7440-94fd-277c89f2012a"}}', '\xb96f905ad0d94d592873796b8ecfff2f109c8fc5cf8584e2bc90fb13b8d30bd9'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 65, '2026-11-17 07:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-17T07:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-284d-750e-9b6d-08e5aaeea376", "edition": "01a2205e-cc8e-7cf5-a0ba-a5c426889f17"}}', '\xf9c8c0c3b293463f6b107363d03caf830532d3c176281822a140daba256bf0f6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 66, '2026-11-17 07:09:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-17T07:09:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-2862-771e-a36d-af9e36011733"}}', '\x3c45409a8d2c1415fca8bd8a535c83b5895ac5fc70abc1e9bb127d46def544f9'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 67, '2026-11-17 07:13:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-28aa-7b05-9c39-dc210d938990', '{"at": "2026-11-17T07:13:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-28aa-7b05-9c39-dc210d938990", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-28ab-7662-9bc9-9c16044e6c40"}}', '\xdadc36e40d1bb20812d559fe939ccf839baf681492880068028adf7a920158d6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 68, '2026-11-17 07:17:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.tell-notice', '22.1.3', false, '01a2205f-28aa-7b05-9c39-dc210d938990', '{"at": "2026-11-17T07:17:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-28aa-7b05-9c39-dc210d938990", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"notice": "01a2205f-290f-7571-8ab7-b1b811c7c3d8"}}', '\xd6a9ecaf0400f04ba0edbb227cdac1797b23ff6ffcf930bf854a093a11cfa778'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 69, '2026-11-17 07:21:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-17T07:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-2959-78a9-a9f5-7c1db88f7fe4"}}', '\x55531845e36226f5414bc22dfb4cbf66e658f4c45ed47e1cdf6ace02c18db75a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 70, '2026-11-17 07:21:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.draw', '22.1.3', false, '01a2205f-28aa-7b05-9c39-dc210d938990', '{"at": "2026-11-17T07:21:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-28aa-7b05-9c39-dc210d938990", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-2959-78a9-a9f5-7c1db88f7fe4"}}', '\x585f2fec4ae85df2657b82d94d81d495b382180b13817864559dc5f0f1e66250'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 71, '2026-11-17 07:25:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-17T07:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-2959-78a9-a9f5-7c1db88f7fe4"}}', '\x31cccf629a2931fef0cf6b9b80c6621f74ab10db6bd9795f99c4357f3ec482ad'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 72, '2026-11-17 07:25:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.sign', '22.1.3', false, '01a2205f-28aa-7b05-9c39-dc210d938990', '{"at": "2026-11-17T07:25:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-28aa-7b05-9c39-dc210d938990", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-2959-78a9-a9f5-7c1db88f7fe4"}}', '\x71a797de3ebcca862403369d632b7c9532c8d955d37264f3b755993bf8201c9f'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 73, '2026-11-17 11:30:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'portal.identify', '22.1.2', false, '01a2205f-28aa-7b05-9c39-dc210d938990', '{"at": "2026-11-17T11:30:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-28aa-7b05-9c39-dc210d938990", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-284d-750e-9b6d-08e5aaeea376", "means": "eid_card", "application": "01a2205f-2a65-7da9-8f31-81365d102fb7"}}', '\xd63ff27d1ce44319e9780a8f6e3edb9b972688d6631ad5cefed84689ff8e2098'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 74, '2026-11-17 11:30:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'application.file', '22.1.5', false, '01a2205f-28aa-7b05-9c39-dc210d938990', '{"at": "2026-11-17T11:30:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-28aa-7b05-9c39-dc210d938990", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-284d-750e-9b6d-08e5aaeea376", "edition": "01a2205e-cc8e-7cf5-a0ba-a5c426889f17", "mandate": "01a2205f-2959-78a9-a9f5-7c1db88f7fe4", "application": "01a2205f-2a65-7da9-8f31-81365d102fb7"}}', '\xc0b5f70e9049cd2f1de13c26c6e70c798cd1547df0211b9e104f7d9fc0a01968'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 75, '2026-11-17 11:34:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'planned-time.tell', '22.1.6', false, '01a2205f-28aa-7b05-9c39-dc210d938990', '{"at": "2026-11-17T11:34:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-28aa-7b05-9c39-dc210d938990", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-284d-750e-9b6d-08e5aaeea376", "application": "01a2205f-2a65-7da9-8f31-81365d102fb7"}}', '\xfba81a49f269a76e4991dcd35790260a7e3661df4d5958f2625dcd7e0fb71fa7'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 76, '2026-11-17 14:30:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-17T14:30:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"consultation": "01a2205f-2ae4-7e43-8522-eb999b9cb988"}}', '\x327d9412514e52176b0c0399c0f6db59113d6f36bc80c6f3f68dda33accf83cf'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 77, '2026-11-18 08:00:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-11-18T08:00:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-2afc-7aec-a136-c28f80e1c0b4", "edition": "01a2205e-ce2f-7988-a220-2534b5dff795"}}', '\xcb3aa6b2925956751c8c314fc4f1887ee828181d6c48cfcda375ccd3204999de'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 78, '2026-11-18 08:04:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-18T08:04:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"declaration": "01a2205f-2b21-7d9f-8c36-d717c12d02a5"}}', '\x6f001cfd18c1c48908ab5dc1d14816399ecca441183be6d03dc78ac42eed0dce'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 79, '2026-11-18 08:08:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.check-identity', '22.1.1', false, '01a2205f-2b62-756d-ae6f-71cf98de4557', '{"at": "2026-11-18T08:08:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2b62-756d-ae6f-71cf98de4557", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-2b7a-7c47-bcc8-30457b196810"}}', '\x14cca4cba157f1c4c50380a967909d3b2f2ea2a75d05dce47e3c3f3ac89ec1ac'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 80, '2026-11-18 08:12:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.tell-notice', '22.1.3', false, '01a2205f-2b62-756d-ae6f-71cf98de4557', '{"at": "2026-11-18T08:12:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2b62-756d-ae6f-71cf98de4557", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"notice": "01a2205f-2be5-7635-ab27-9f54ff5c396f"}}', '\x27f95078c4b15890e6d0bc66f4214a6b55af06bf962d81caa08a0afff59b6871'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 81, '2026-11-18 08:16:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-18T08:16:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-2c3f-72d5-af5e-d6e8093b12fe"}}', '\x0a2366016462e38c883d60051ae8ead5d00d486861950f0f93fd8e91199be310'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 82, '2026-11-18 08:16:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.draw', '22.1.3', false, '01a2205f-2b62-756d-ae6f-71cf98de4557', '{"at": "2026-11-18T08:16:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2b62-756d-ae6f-71cf98de4557", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-2c3f-72d5-af5e-d6e8093b12fe"}}', '\xdaf8f79a2a65fec79dcd8c27147fc809c81367728058c475f6a0aca8d3435321'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 83, '2026-11-18 08:20:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-18T08:20:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-2c3f-72d5-af5e-d6e8093b12fe"}}', '\x7603e7d56eb508f26a8bbf37de8835480aab068e59f8bfb21153a6d267991464'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 84, '2026-11-18 08:20:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.sign', '22.1.3', false, '01a2205f-2b62-756d-ae6f-71cf98de4557', '{"at": "2026-11-18T08:20:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2b62-756d-ae6f-71cf98de4557", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-2c3f-72d5-af5e-d6e8093b12fe"}}', '\xdf98ae94a86b2c85df39d32bc84a96cc8452ab589cd6b6b34dfb6c30d06acf87'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 85, '2026-11-19 07:45:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.mark-revoked', '22.1.3', false, NULL, '{"at": "2026-11-19T07:45:00Z", "act": "archive.mark-revoked", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-2c3f-72d5-af5e-d6e8093b12fe"}}', '\x1940bbd3291658066ede0fd3529485144426d43ae42785e2d4a0adfbcd61bec3'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 86, '2026-11-19 07:45:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.end-revoked', '22.1.3', false, '01a2205f-2b62-756d-ae6f-71cf98de4557', '{"at": "2026-11-19T07:45:00Z", "act": "mandates.end-revoked", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2b62-756d-ae6f-71cf98de4557", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-2c3f-72d5-af5e-d6e8093b12fe"}}', '\x163771a4aa5f7c1136be69e7c1bb9650b5a0258da20a382a583c2a961e1dc18e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 87, '2026-11-20 12:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-11-20T12:15:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-2e05-73bf-b980-403129f6d8a4", "edition": "01a2205e-cbe1-747f-9682-800f86b4c5f5"}}', '\x7b53f3c197030d4833e68b60907df5889879b511414d35e6728f73605669fa89'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 88, '2026-11-20 12:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-20T12:19:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"declaration": "01a2205f-2e21-74bf-80d5-b8d043653dda"}}', '\x939f91fbce9f4af8e7b6869e4ed6a55655bb9df65b4cce6c8a8565721ba341b7'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 89, '2026-11-20 12:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.check-identity', '22.1.1', false, NULL, '{"at": "2026-11-20T12:23:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"outcome": "refused", "identityCheck": "01a2205f-2e5d-773a-b1d2-ce5b74d8f27b"}}', '\xc2b12ac1b7a627663321788caaea6ac25a5f62de39aa52604fcf5bb96d98f68d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 90, '2026-11-23 07:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.tell-notice', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-23T07:15:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"notice": "01a2205f-2eb3-7ea4-b386-ffb363865309"}}', '\x46a15438604716bc9d849810d04252fa30475420c83a0ae0da33ef82a53b6f6e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 91, '2026-11-23 07:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-23T07:19:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-2f0f-73f6-9faf-dffb4cc74843"}}', '\x7984ce19649dd2982e6cacb760ee77a7af36dfa06968cfd05a3a369878212a62'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 92, '2026-11-23 07:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.draw', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-23T07:19:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-2f0f-73f6-9faf-dffb4cc74843"}}', '\xbf57bdb3e9591f79ff8f0d8b41d65185b85638d0f69439279d40f5a1ce7eb9c2'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 93, '2026-11-23 07:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-23T07:23:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-2f0f-73f6-9faf-dffb4cc74843"}}', '\x71926642e08cbb44595e3af7357e2adc4b9d2735bb923a0f2392e33a502b48dd'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 94, '2026-11-23 07:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.sign', '22.1.3', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-23T07:23:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-2f0f-73f6-9faf-dffb4cc74843"}}', '\xe0959b978e6dacd63d1f4100ec0a9a45b755b2601dcd92afb01aeeeab5172d34'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 95, '2026-11-23 07:27:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'portal.identify', '22.1.2', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-23T07:27:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-267a-717b-8f3c-1dbc8f044567", "means": "eid_card", "application": "01a2205f-3029-79ee-af8b-00748da10604"}}', '\x72bdcb867d31ae2646273fb7c8de2c60b6426738f307dc8a38d07603865ce7c2'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 96, '2026-11-23 07:27:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'application.file', '22.1.5', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-23T07:27:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-267a-717b-8f3c-1dbc8f044567", "edition": "01a2205e-cbe1-747f-9682-800f86b4c5f5", "mandate": "01a2205f-2f0f-73f6-9faf-dffb4cc74843", "application": "01a2205f-3029-79ee-af8b-00748da10604"}}', '\x11b45179bb9236fc58edce7f760472d2571177fcd2d4abbd60e89983a9630f83'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 97, '2026-11-23 07:31:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'planned-time.tell', '22.1.6', false, '01a2205f-2067-7759-afa6-5a07f54334b0', '{"at": "2026-11-23T07:31:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-2067-7759-afa6-5a07f54334b0", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-267a-717b-8f3c-1dbc8f044567", "application": "01a2205f-3029-79ee-af8b-00748da10604"}}', '\x1015768efdcdfffdbf61c7441df72d5b53462eacc23b32c4b4bafe748e1b46c3'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 98, '2026-11-24 13:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'result.tell', '22.1.7', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-24T13:05:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-0ef2-7315-94fe-f18e1c4ababe", "application": "01a2205f-1250-744c-b5c8-510ecf39c2f1"}}', '\x4c164d70b18ea5c057d5069ac85729ed0ef9dccf23342a61db1a9c905f853c05'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 99, '2026-11-24 13:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-24T13:05:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-108a-7904-80bf-d1c08ec373fc"}}', '\x3c51234f290323e3625bc8d16c03b5193e3fd3a24f4845616498fc9b29286085'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 100, '2026-11-24 13:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.end-completed', '22.1.3', false, '01a2205f-0f54-7b01-8261-f1edb45e12f1', '{"at": "2026-11-24T13:05:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-0f54-7b01-8261-f1edb45e12f1", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-108a-7904-80bf-d1c08ec373fc"}}', '\xa45806628f97e45622704cdc2a56becdd9951961fcc2f8a0d7f1a5ddc16ab097'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 101, '2026-11-25 09:10:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-25T09:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-34cf-7b1c-ad68-dadd28cb7f2d", "edition": "01a2205e-cbe1-747f-9682-800f86b4c5f5"}}', '\x29c88302f76bc017a632b1f4d35b3c1fe77aed527b251f33d9524bd44d0bf93f'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 102, '2026-11-25 09:14:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-25T09:14:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-34d5-7622-8d20-e3d2415b3f1e"}}', '\xaf8b8e1312b8cb961413472e2c758a80cd513fa49e8280c00e25075d12941de0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 103, '2026-11-25 09:18:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '{"at": "2026-11-25T09:18:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-34db-7d2d-b3d8-8f9daae8b65c", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-34dc-75cd-af8f-5812510b7590"}}', '\xce66a7e2c76943b156f6f8cc9f078ce73dbf7403ef0e97e1df57e19a8a42d71c'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 104, '2026-11-25 09:22:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.tell-notice', '22.1.3', false, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '{"at": "2026-11-25T09:22:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-34db-7d2d-b3d8-8f9daae8b65c", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"notice": "01a2205f-3501-76b7-8804-7d846c7d5475"}}', '\xbc04f9510191a109c8b15afc4dd8e582b9a38ee55f273858edc91e4d2e8e5f12'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 105, '2026-11-25 09:26:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-25T09:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-355b-7b31-858a-f5361c6e19c0"}}', '\xd171566514e2c8369699c605c671d27b54dbc4bd67b0775806c59a3597dec9e6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 106, '2026-11-25 09:26:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.draw', '22.1.3', false, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '{"at": "2026-11-25T09:26:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-34db-7d2d-b3d8-8f9daae8b65c", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-355b-7b31-858a-f5361c6e19c0"}}', '\xbe48d8b8b5f2edaa40ec47a08c8143d5180fd427ea3411d8ed373ae401213abe'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 107, '2026-11-25 09:30:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-25T09:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-355b-7b31-858a-f5361c6e19c0"}}', '\x1cddac476641b11165bf8376c8bdad7d96bbf8eea9496fa461d306fab73e9b69'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 108, '2026-11-25 09:30:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.sign', '22.1.3', false, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '{"at": "2026-11-25T09:30:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-34db-7d2d-b3d8-8f9daae8b65c", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-355b-7b31-858a-f5361c6e19c0"}}', '\x93deaff46704178f4485d0462f2d6d4aecd67914bfd9ea9f949a26a25c0e6142'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 109, '2026-11-25 09:34:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'portal.identify', '22.1.2', false, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '{"at": "2026-11-25T09:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-34db-7d2d-b3d8-8f9daae8b65c", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-34cf-7b1c-ad68-dadd28cb7f2d", "means": "eid_card", "application": "01a2205f-377d-74a4-974d-7f31313a920e"}}', '\xf64905c55df4d6119f99239d65afe5e8dcd4a238e5e217dcf7a8a68b00908ad3'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 110, '2026-11-25 09:34:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'application.file', '22.1.5', false, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '{"at": "2026-11-25T09:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-34db-7d2d-b3d8-8f9daae8b65c", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-34cf-7b1c-ad68-dadd28cb7f2d", "edition": "01a2205e-cbe1-747f-9682-800f86b4c5f5", "mandate": "01a2205f-355b-7b31-858a-f5361c6e19c0", "application": "01a2205f-377d-74a4-974d-7f31313a920e"}}', '\xcb94dae906e81abb3e4e3cde54361defcffe276f4b491f8602b0b0b9b75a40eb'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 111, '2026-11-25 09:38:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'planned-time.tell', '22.1.6', false, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '{"at": "2026-11-25T09:38:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-34db-7d2d-b3d8-8f9daae8b65c", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-34cf-7b1c-ad68-dadd28cb7f2d", "application": "01a2205f-377d-74a4-974d-7f31313a920e"}}', '\xb1c14f32129c43b1cc491ce90c7e9d388a6521ba0628d511974578f85d48b3ed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 112, '2026-11-26 06:50:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-26T06:50:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"document": "01a2205f-15af-7a21-98d7-e5ea5cb49e4f"}}', '\x2e12d3f2bac09b4ccd3009bd0f4a7c6ac6005f35b337d09b8001195c5dd6ced4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 113, '2026-11-26 06:50:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'mandates.end-died', '22.1.3', false, '01a2205f-147c-7d64-8482-d3da52aba996', '{"at": "2026-11-26T06:50:00Z", "act": "mandates.end-died", "role": "employee", "point": "22.1.3", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-147c-7d64-8482-d3da52aba996", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"mandate": "01a2205f-15af-7a21-98d7-e5ea5cb49e4f"}}', '\x9fa9c36b263b89826079bdf63d0e57e7fce58d14a7b70b9abf7264084f999a2e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 114, '2026-11-26 13:00:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-26T13:00:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"consultation": "01a2205f-3c7d-7cae-a85d-dfd66b54e00c"}}', '\x248e676c7ef0b6a9e2c869199158fb46f581767746df9d22010fe26867189198'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 115, '2026-11-27 09:25:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-27T09:25:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"consultation": "01a2205f-3c9a-76a8-bb21-b54548848f39"}}', '\x502c17b3d8775ba40e062917d3e611c3550ab02ce06a1142352c9eead14520b7'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 116, '2026-11-28 02:16:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T02:16:50.544690918Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-3eb1-7fb8-bb3c-62043d44eae0", "edition": "01a2205e-ce96-7936-b697-1e053cc8a897"}}', '\x1adb0dd1560af3cf55b13604b4d97be92364ae2cb423a0f3b14d04b08373cbae'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 117, '2026-11-28 02:20:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T02:20:50.544690918Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-3ed9-74b3-8f88-391cab5aaff1"}}', '\x1c8a11a6707b38a201a1f57fa0a6513d69f63488cafe65929e13c858a6aa2796'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 118, '2026-11-28 02:24:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-3f4d-7a61-a586-d04c307dcf8e', '{"at": "2026-11-28T02:24:50.544690918Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-3f4d-7a61-a586-d04c307dcf8e", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "represented": "01a2205f-3f4e-70d7-a2fc-801b3ab58c6d", "identityCheck": "01a2205f-3f4e-7244-baac-e7bcd1c85b8d"}}', '\x4bfaad5002750b7d19971ff31d4aac69601b7d19a11ec34a9a5f869f9684f0e5'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 119, '2026-11-28 02:28:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.tell-notice', '22.1.3', false, '01a2205f-3f4d-7a61-a586-d04c307dcf8e', '{"at": "2026-11-28T02:28:50.544690918Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-3f4d-7a61-a586-d04c307dcf8e", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"notice": "01a2205f-400b-7314-9ed0-52ebadf3b055"}}', '\xdce06feaa7ea917c99602041d10f7e25780c1a846ded2edc4056b7dbb831f601'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 120, '2026-11-28 02:32:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T02:32:50.544690918Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-4098-7206-a64c-d371ca708537"}}', '\x8687f5c5c84e2076693a28f90c14125cc2fa48eb96adbe851e69cae6a94bc345'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 121, '2026-11-28 02:32:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.draw', '22.1.3', false, '01a2205f-3f4d-7a61-a586-d04c307dcf8e', '{"at": "2026-11-28T02:32:50.544690918Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-3f4d-7a61-a586-d04c307dcf8e", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-4098-7206-a64c-d371ca708537"}}', '\xe2d92e598dab2c78812848d4b699b5c4bc3821f2f812f97d7a09572bdcb8e992'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 122, '2026-11-28 02:36:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T02:36:50.544690918Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-4098-7206-a64c-d371ca708537"}}', '\xb55ef226f6f5b69a3e446d6ced022bedc6628fdcdd871450131f4a9bd0559fdb'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 123, '2026-11-28 02:36:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.sign', '22.1.3', false, '01a2205f-3f4d-7a61-a586-d04c307dcf8e', '{"at": "2026-11-28T02:36:50.544690918Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-3f4d-7a61-a586-d04c307dcf8e", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-4098-7206-a64c-d371ca708537"}}', '\x2834ae42a0ec2bfdb1dac0c86c40f46181f6c3ba30ff93d4e8abfcce2ba792eb'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 124, '2026-11-28 03:06:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:06:50.544690918Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-4156-78e1-b93e-33461924a5f7", "edition": "01a2205e-cdae-7438-9d77-917a428b29df"}}', '\x125e3bb279bd6e587bafc4a266d755af224c767faf49dfe669c19153d5ba6bd0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 125, '2026-11-28 03:10:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T03:10:50.544690918Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-4170-73b0-93e3-9039e0b7675b"}}', '\x85d1567fc7a8aa108b498349e41568c6b2b372eee55d71062a7f61ee6248b7cb'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 126, '2026-11-28 03:14:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-41a6-70a4-9ef9-e6f44e069c25', '{"at": "2026-11-28T03:14:50.544690918Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-41a6-70a4-9ef9-e6f44e069c25", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-41a8-7f4c-836a-3dc4ad444075"}}', '\x588eb10a111e0ac397a7d7480fc0fff5365141228d3b4b3400e3b5ee3b54b7cc'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 127, '2026-11-28 03:18:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.tell-notice', '22.1.3', false, '01a2205f-41a6-70a4-9ef9-e6f44e069c25', '{"at": "2026-11-28T03:18:50.544690918Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-41a6-70a4-9ef9-e6f44e069c25", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"notice": "01a2205f-4221-7d82-b2ea-0342b747cf92"}}', '\x96b1ab72a3da4e4f72137c3520367004484f185f54b99f20c9e12d8cab36d5bb'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 128, '2026-11-28 03:22:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T03:22:50.544690918Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-4277-7f69-8c92-80d427b1afcf"}}', '\xae90e9dc32286f81d0ad362fe342461b6415ef8accd198b98754fcd160843179'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 129, '2026-11-28 03:22:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.draw', '22.1.3', false, '01a2205f-41a6-70a4-9ef9-e6f44e069c25', '{"at": "2026-11-28T03:22:50.544690918Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-41a6-70a4-9ef9-e6f44e069c25", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-4277-7f69-8c92-80d427b1afcf"}}', '\x07aac289e138cb8be3f207ba150370ea5b9bb7959a4af6855ae7e73b973c72cc'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 130, '2026-11-28 03:31:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:31:50.544690918Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-42ce-7c0c-9295-6359c70bbe30", "edition": "01a2205e-ccde-791d-a62f-9279a4ecfea7"}}', '\xa49b7fd10c079d4d3933aca496697c138392bbaa8ab99500b1f592b687578537'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 131, '2026-11-28 03:35:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T03:35:50.544690918Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-42d8-7561-99ff-a3f7ae11efa0"}}', '\x2e01045364d7694ad4723effeb37fba95c7cb2f4a67f9248af3764c0febaa3c1'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 132, '2026-11-28 03:39:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-4308-775c-a8c3-371ff485275b', '{"at": "2026-11-28T03:39:50.544690918Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-4308-775c-a8c3-371ff485275b", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-431e-73bd-affb-4eea2b915df1"}}', '\xa247a57800b33eacd0ce7ff5c6f0e792ef969b236f07f55326b2542969816235'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 133, '2026-11-28 03:43:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.tell-notice', '22.1.3', false, '01a2205f-4308-775c-a8c3-371ff485275b', '{"at": "2026-11-28T03:43:50.544690918Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-4308-775c-a8c3-371ff485275b", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"notice": "01a2205f-4365-7dd0-8fb8-4a9456cdd918"}}', '\x4ce2b69ef4c2d9cb568698a04b8de6cb52dd65c9dd83c4418170f78d1664ca93'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 134, '2026-11-28 03:46:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:46:50.544690918Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-4376-7036-8098-c70ad3f708be", "edition": "01a2205e-cde5-7f9f-87ec-19e7ead352e5"}}', '\xa7502e958fbbc3ca7f933182bc12910503becac4707d0c1ef82ede2122d3e991'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 135, '2026-11-28 03:47:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-28T03:47:50.544690918Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-4399-7032-856e-fe4897e03688"}}', '\x3e85670114c5862beb89d1c420634b3ab071aed1f8f2cbdeae69c78fb1d5cca4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 136, '2026-11-28 03:47:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.draw', '22.1.3', false, '01a2205f-4308-775c-a8c3-371ff485275b', '{"at": "2026-11-28T03:47:50.544690918Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-4308-775c-a8c3-371ff485275b", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-4399-7032-856e-fe4897e03688"}}', '\x558812d84c8cf758ccf469f7b1811ae757a0d9a005f7405f17d1e369605ab1c7'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 137, '2026-11-28 03:50:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T03:50:50.544690918Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"declaration": "01a2205f-43d1-7a09-aeb4-f609338a8481"}}', '\xece8fe31234bf5a6d2d63890fdaaf6b37096e38cad5ee823e905f5ccef20f9b6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 138, '2026-11-28 03:51:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-28T03:51:50.544690918Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"document": "01a2205f-4399-7032-856e-fe4897e03688"}}', '\xea4c605fe11ca754aff7f4a89d74ce9371787457a6e27abb702e9fa8417297a6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 139, '2026-11-28 03:51:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'mandates.sign', '22.1.3', false, '01a2205f-4308-775c-a8c3-371ff485275b', '{"at": "2026-11-28T03:51:50.544690918Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-4308-775c-a8c3-371ff485275b", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"mandate": "01a2205f-4399-7032-856e-fe4897e03688"}}', '\xda2daa966f700e0a8b703423cabe09148b7c30778ab65102e36eef45f90582ca'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 140, '2026-11-28 03:54:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'clients.check-identity', '22.1.1', false, '01a2205f-4443-73f3-ab20-a873229695c5', '{"at": "2026-11-28T03:54:50.544690918Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-4443-73f3-ab20-a873229695c5", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-4445-7745-bf2d-88bc1db3046d"}}', '\x7a0b633246b079d2108454865cc73aef8c7d11184210fa8477563eb5e7043501'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 141, '2026-11-28 03:55:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'portal.identify', '22.1.2', false, '01a2205f-4308-775c-a8c3-371ff485275b', '{"at": "2026-11-28T03:55:50.544690918Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-4308-775c-a8c3-371ff485275b", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-42ce-7c0c-9295-6359c70bbe30", "means": "eid_card", "application": "01a2205f-447a-7b3a-9d5c-869717910942"}}', '\x7403e54cfc9fae5aebccb6ea83e3f0f371bc24e80bd3868991da32aada26218e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 142, '2026-11-28 03:55:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'application.file', '22.1.5', false, '01a2205f-4308-775c-a8c3-371ff485275b', '{"at": "2026-11-28T03:55:50.544690918Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-efbf-7c93-9da3-0a3fb7abc59d", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "client": "01a2205f-4308-775c-a8c3-371ff485275b", "person": "01a2205e-efaa-7fe1-92f9-8b6f88bd2db4", "things": {"case": "01a2205f-42ce-7c0c-9295-6359c70bbe30", "edition": "01a2205e-ccde-791d-a62f-9279a4ecfea7", "mandate": "01a2205f-4399-7032-856e-fe4897e03688", "application": "01a2205f-447a-7b3a-9d5c-869717910942"}}', '\x43e3c4030053156129b0240394ec7589baf2a26caaf5c9a715cf754e3565e66e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 143, '2026-11-28 03:56:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T03:56:50.544690918Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-44b1-7440-b28e-2a15bb56763f", "edition": "01a2205e-cae4-7979-98fb-a0e951c35feb"}}', '\xe4c231ef7eaa61772f7cfef878e27a61e15f86b8ccd7b83b21ae097583c0393b'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 144, '2026-11-28 04:00:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-28T04:00:50.544690918Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"declaration": "01a2205f-44bc-7dfd-aef4-863b46d2b16e"}}', '\xbc64746960a6b6ef6c2b5090d2b97446ec9afad94aa3b277359108a4aee19a74'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 145, '2026-11-28 04:06:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'case.open', '2.6', false, NULL, '{"at": "2026-11-28T04:06:50.544690918Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f0ec-7058-ba60-44c9704e4052", "centre": "01a2205e-d38c-763f-94cb-20e396eeefe7", "person": "01a2205e-f0d0-72ed-9000-ce0a5a9250c0", "things": {"case": "01a2205f-44f6-7344-9df2-d89947e2d848", "edition": "01a2205e-cb4d-79fa-baf3-208fbf68868c"}}', '\x13f2b47f5e5b58e11870527dec2664801a4777fbd7a221864663db94d6671cf2'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 1, '2026-10-01 06:00:00+00', NULL, 'archive.open-file', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive.open-file", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "things": {"centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0"}}', '\xf58bd6f394131809100648c8dab5b2c67666f634146d65127e4f6fc02783068b'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 2, '2026-11-11 08:10:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'case.open', '2.6', false, NULL, '{"at": "2026-11-11T08:10:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-1b20-74c8-84d9-07d5c605f16e", "edition": "01a2205e-cc39-7482-a28e-8791f56e17cb"}}', '\x2d518832222eb27135344de799c98ed4330dcddfb53b1c2d8eb3795b882aa384'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 3, '2026-11-11 08:14:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-11T08:14:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"declaration": "01a2205f-1b3b-750f-b6dc-d72ac6ab233e"}}', '\x93206168993c31baefc00750833f6d582dd7a106563666c958ad7038354626b0'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 4, '2026-11-11 08:18:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'clients.check-identity', '22.1.1', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:18:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-1bbe-7cb9-aba2-4bc74f2d1ee3"}}', '\xd9e7932f079e91ec9c163671b8ecdff664b2798d84ca853b53fccce80226588f'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 5, '2026-11-11 08:22:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'mandates.tell-notice', '22.1.3', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:22:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"notice": "01a2205f-1c61-7ab9-8885-dedd328b1366"}}', '\x8329d9b31e937115fa2431f6644177f13b9970fae6ad8b4aa6b8571c02754c9b'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 6, '2026-11-11 08:26:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-11T08:26:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"document": "01a2205f-1cd3-74be-becd-e8920d18c2aa"}}', '\x4a550c8415946ff646c311d638ccfa8cdd91c5c091ee08a96023e53da2a7c49b'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 7, '2026-11-11 08:26:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'mandates.draw', '22.1.3', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:26:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"mandate": "01a2205f-1cd3-74be-becd-e8920d18c2aa"}}', '\x559b319f0a4cdcf91922ca4d0095e9830260c3e6b25248900d1d742012ef1ec6'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 8, '2026-11-11 08:30:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-11T08:30:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"document": "01a2205f-1cd3-74be-becd-e8920d18c2aa"}}', '\x52f6f10668256feb280867fb539fb7ca23e04dea2f460fbd0547c4888c2bf39f'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 9, '2026-11-11 08:30:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'mandates.sign', '22.1.3', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:30:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"mandate": "01a2205f-1cd3-74be-becd-e8920d18c2aa"}}', '\xe61fe1e207d855bdad63b67c0b175616eef2f8f0711593520edc3e7d1700cfb6'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 10, '2026-11-11 08:34:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'portal.identify', '22.1.2', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:34:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-1b20-74c8-84d9-07d5c605f16e", "means": "eid_card", "application": "01a2205f-1df9-701f-afd8-2b97f84ba74f"}}', '\x6f6b2b61e63c4563dc80d2f13bc40fe46bf2ecf3ec1f8418b9da81d520b7c0c5'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 11, '2026-11-11 08:34:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'application.file', '22.1.5', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:34:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-1b20-74c8-84d9-07d5c605f16e", "edition": "01a2205e-cc39-7482-a28e-8791f56e17cb", "mandate": "01a2205f-1cd3-74be-becd-e8920d18c2aa", "application": "01a2205f-1df9-701f-afd8-2b97f84ba74f"}}', '\xda4527ae14d29cd6b6e9e598864aa61d863de7bd95bb91493c7ca88ff3034b40'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 12, '2026-11-11 08:38:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'result.tell', '22.1.7', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:38:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-1b20-74c8-84d9-07d5c605f16e", "application": "01a2205f-1df9-701f-afd8-2b97f84ba74f"}}', '\xe5e2dd04f2cad9838d12fd570b279b70c00238c4b2d228dd24c95a5d37daca7a'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 13, '2026-11-11 08:38:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-11T08:38:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"document": "01a2205f-1cd3-74be-becd-e8920d18c2aa"}}', '\x782f7f57d63bf4a36d360b76e7be732f71d6c99a83f11926a3ddf7eb3847badd');
INSERT INTO public.audit_entry VALUES
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 14, '2026-11-11 08:38:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'mandates.end-completed', '22.1.3', false, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '{"at": "2026-11-11T08:38:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-1ba2-7a00-8283-4f1e500fae1c", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"mandate": "01a2205f-1cd3-74be-becd-e8920d18c2aa"}}', '\x7c937f6438bb78fe584cdc16662c3390a489ee1bc5e22be64f7d05cefd7e2d3e'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 15, '2026-11-23 07:50:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-23T07:50:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"consultation": "01a2205f-3095-7936-9877-66dd4de6de56"}}', '\xa55374de5ab938e8f719d54f2d6079a4272e9bb5fc2f0e80f5b2126d0f44271f'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 16, '2026-11-26 11:05:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'case.open', '2.6', false, NULL, '{"at": "2026-11-26T11:05:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-399b-744d-ae4a-7ce37fd75385", "edition": "01a2205e-cbae-7918-9bb4-8482e031526b"}}', '\x8e9618216de6be8f41d6955440d5825ded8a0bf926d3e4ace9624223df47511b'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 17, '2026-11-26 11:09:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-26T11:09:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"declaration": "01a2205f-39c1-754c-b9d6-99a8241294a6"}}', '\x4498282aeaf59765b8881955314b8e6b0d876490f8d5302624fae3e66c107ec9'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 18, '2026-11-26 11:13:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'clients.check-identity', '22.1.1', false, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '{"at": "2026-11-26T11:13:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-3a0f-7d83-8fdf-f912d0faf39f", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-3a10-7e74-b65d-47e6f52fe685"}}', '\x413e63aca293d46506e1b1aab3ca847ab7f3d535e837ed1fbb44541034dbe330'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 19, '2026-11-26 11:17:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'mandates.tell-notice', '22.1.3', false, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '{"at": "2026-11-26T11:17:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-3a0f-7d83-8fdf-f912d0faf39f", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"notice": "01a2205f-3ab4-7450-911b-09c41fc2585a"}}', '\x6310662269cdae6d0e9c70f3985d7ee8c3292372fbe973ce941e151ecdceb7ef'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 20, '2026-11-26 11:21:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-26T11:21:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"document": "01a2205f-3b33-7db1-8056-1e366dad878f"}}', '\x8988f5ab2af7ce2c620060b90cde91e45a85d412602a3e004fd5ae6da8168c92'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 21, '2026-11-26 11:21:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'mandates.draw', '22.1.3', false, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '{"at": "2026-11-26T11:21:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-3a0f-7d83-8fdf-f912d0faf39f", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"mandate": "01a2205f-3b33-7db1-8056-1e366dad878f"}}', '\x986edfff65e3216df6e2c4ec1868451fdf1d18903cc533043bf02a1145895699'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 22, '2026-11-26 11:25:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-26T11:25:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"document": "01a2205f-3b33-7db1-8056-1e366dad878f"}}', '\x98cd7fe1a29208a3a47524d431b9ee32402c9a4dd9740138d293d659e300c77d'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 23, '2026-11-26 11:25:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'mandates.sign', '22.1.3', false, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '{"at": "2026-11-26T11:25:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-3a0f-7d83-8fdf-f912d0faf39f", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"mandate": "01a2205f-3b33-7db1-8056-1e366dad878f"}}', '\x0c104cdad066342eb045668a18894af1ec8cdd426f703ee9a95df1b16215d26e'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 24, '2026-11-26 11:29:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'portal.identify', '22.1.2', false, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '{"at": "2026-11-26T11:29:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-3a0f-7d83-8fdf-f912d0faf39f", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-399b-744d-ae4a-7ce37fd75385", "means": "eid_card", "application": "01a2205f-3c0f-754b-ab22-402b10f31595"}}', '\x8fa2297e07102556af2803c70b577d8db80ac686c51795454420b5beeb569dc4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 25, '2026-11-26 11:29:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'application.file', '22.1.5', false, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '{"at": "2026-11-26T11:29:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-3a0f-7d83-8fdf-f912d0faf39f", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-399b-744d-ae4a-7ce37fd75385", "edition": "01a2205e-cbae-7918-9bb4-8482e031526b", "mandate": "01a2205f-3b33-7db1-8056-1e366dad878f", "application": "01a2205f-3c0f-754b-ab22-402b10f31595"}}', '\xe945c406b83e22689e96d274a55feb7f4da29cb836fa0252aceb3ddada86ba1d'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 26, '2026-11-26 11:33:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', 'planned-time.tell', '22.1.6', false, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '{"at": "2026-11-26T11:33:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-f317-7fbb-8bb7-f3dd775457b5", "centre": "01a2205e-d3c4-77c2-ba41-ac46014bf7a0", "client": "01a2205f-3a0f-7d83-8fdf-f912d0faf39f", "person": "01a2205e-f1f8-7936-a392-260732a9caed", "things": {"case": "01a2205f-399b-744d-ae4a-7ce37fd75385", "application": "01a2205f-3c0f-754b-ab22-402b10f31595"}}', '\x261f56d117665a3127df82cce86510340172927ceeb8d6ac776ad8bbd13088f6'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 1, '2026-10-01 06:00:00+00', NULL, 'archive.open-file', NULL, false, NULL, '{"at": "2026-10-01T06:00:00Z", "act": "archive.open-file", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "things": {"centre": "01a2205e-d3da-742d-8070-b801ea665e5b"}}', '\xaa656a7d38d1bf2603a507526d7168e3802f0d9d2804a568579c53b1b4d71301'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 2, '2026-11-10 07:35:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'case.open', '2.6', false, NULL, '{"at": "2026-11-10T07:35:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-17ae-7475-9166-657496755b20", "edition": "01a2205e-cb4d-79fa-baf3-208fbf68868c"}}', '\x90b7d1523a77257fdeb79a70a4ee1517841677bf774f7fb51de8ffbef615d984'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 3, '2026-11-10 07:39:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-10T07:39:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"declaration": "01a2205f-17e9-7311-988e-c35acf4f8fde"}}', '\x5e9ff2b97f5ed24a821ea0066982cf6b7fcf313a393e66f6107037e78dabf4b4'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 4, '2026-11-10 07:43:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'clients.check-identity', '22.1.1', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-10T07:43:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-1822-7985-9b68-a0575be1c811"}}', '\xe134e67ba02731404b0ec9d8ba7442da3103ead4ab240dd63b7987642e9de496'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 5, '2026-11-10 07:47:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.tell-notice', '22.1.3', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-10T07:47:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"notice": "01a2205f-18af-7476-a1b1-a504cfc921dc"}}', '\xb7ab8a1701e5a4c01440afdc24e838bc9496d362da0bf709d7086f85b288bb6b'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 6, '2026-11-10 07:51:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-10T07:51:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"document": "01a2205f-1913-7ceb-aca8-f069f2165723"}}', '\x7131d8dab0127014616ab9e46c547cba41c15ba314da853a9f4490bad7d22a56'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 7, '2026-11-10 07:51:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.draw', '22.1.3', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-10T07:51:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"mandate": "01a2205f-1913-7ceb-aca8-f069f2165723"}}', '\x55fd84384880a371fca4162004f2decfbfe7d45ecad2458590a10fcbbf95a1d5'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 8, '2026-11-10 07:55:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-10T07:55:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"document": "01a2205f-1913-7ceb-aca8-f069f2165723"}}', '\xbc332acbca7bd74ef787d772360dd5d615e5fa24bbe6e1e9bad090cd14cb8e0e'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 9, '2026-11-10 07:55:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.sign', '22.1.3', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-10T07:55:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"mandate": "01a2205f-1913-7ceb-aca8-f069f2165723"}}', '\xc2c5d9ef2ea01b07265636ced0e33c5a939a91a9ad4033dee667d075f80fac6a'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 10, '2026-11-10 07:59:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'portal.identify', '22.1.2', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-10T07:59:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-17ae-7475-9166-657496755b20", "means": "eid_card", "application": "01a2205f-1a59-7e21-bcc2-1380919020b3"}}', '\x2b110db3880e90c5303ea797ad0e2d37ca75043d38b4e163e86fde3fef6cb6d4'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 11, '2026-11-10 07:59:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'application.file', '22.1.5', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-10T07:59:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-17ae-7475-9166-657496755b20", "edition": "01a2205e-cb4d-79fa-baf3-208fbf68868c", "mandate": "01a2205f-1913-7ceb-aca8-f069f2165723", "application": "01a2205f-1a59-7e21-bcc2-1380919020b3"}}', '\xeb7bab5349261d9afcf2b71364518818cf947f21b8b7a90fcdcf68b946b2219a'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 12, '2026-11-10 08:03:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'planned-time.tell', '22.1.6', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-10T08:03:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-17ae-7475-9166-657496755b20", "application": "01a2205f-1a59-7e21-bcc2-1380919020b3"}}', '\x0074f88fcbfabe19666323cf255e76ac8dc109b308af08e29cbdf32f3e92cf70'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 13, '2026-11-19 10:10:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'consultations.hold', '17.3, 20.13', false, NULL, '{"at": "2026-11-19T10:10:00Z", "act": "consultations.hold", "role": "employee", "point": "17.3, 20.13", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"consultation": "01a2205f-2de8-7812-a01d-04e10ebba269"}}', '\x0a09539751b3c5d9710c6bb7e4f595a4807812cec48786b9b62c40d033f27cdf'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 14, '2026-11-24 09:30:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'case.open', '2.6', false, NULL, '{"at": "2026-11-24T09:30:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-309f-728b-a4b2-cbebbd48830a", "edition": "01a2205e-cbe1-747f-9682-800f86b4c5f5"}}', '\x563305d3180b67a1f16888c6c31b40283b64f8b7ed96e063996c40d92b078cb9'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 15, '2026-11-24 09:34:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-24T09:34:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"declaration": "01a2205f-30b0-76bc-999d-78b01ae066cd"}}', '\xaf03738bef84cdb5e1b694f58020b0ef391b563e986176b40c29d190613c37ca'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 16, '2026-11-24 09:38:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'clients.check-identity', '22.1.1', false, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '{"at": "2026-11-24T09:38:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-30e6-7802-a838-ae1a4fe58eb3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-30e7-748b-8843-133a6edccfd9"}}', '\x478b019d9ec855ef68b343d245ccd1c7f9f50eb8c47efa7ffdab0d10ecadd8d5'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 17, '2026-11-24 09:42:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.tell-notice', '22.1.3', false, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '{"at": "2026-11-24T09:42:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-30e6-7802-a838-ae1a4fe58eb3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"notice": "01a2205f-3144-72ad-abe5-689256d89e9b"}}', '\x4ef1e47645a147e332ad373c59626a82ee12afc4cc94766d0537df2879ba573a'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 18, '2026-11-24 09:46:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-24T09:46:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"document": "01a2205f-3187-78f2-886b-0b16d5a77943"}}', '\xd82be37e9bb164d8e6492169d59119df18902d78ee9ae0b4d8a64eee21f45636'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 19, '2026-11-24 09:46:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.draw', '22.1.3', false, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '{"at": "2026-11-24T09:46:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-30e6-7802-a838-ae1a4fe58eb3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"mandate": "01a2205f-3187-78f2-886b-0b16d5a77943"}}', '\x5d4e23c16321e90954018b63a63164d6eab5750870b6d91dbed6a8f669b1fdb9'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 20, '2026-11-24 09:50:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-24T09:50:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"document": "01a2205f-3187-78f2-886b-0b16d5a77943"}}', '\xeaff19fdce600a1fe34e43dcfbc4ddbb0a4e10f728d189d83d0ef0914fc51348'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 21, '2026-11-24 09:50:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.sign', '22.1.3', false, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '{"at": "2026-11-24T09:50:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-30e6-7802-a838-ae1a4fe58eb3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"mandate": "01a2205f-3187-78f2-886b-0b16d5a77943"}}', '\x704a0d924f98823a1d7ab4a0cb949b18c09df5c0744f07d9041f6ccd9530dad1'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 22, '2026-11-24 09:54:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'portal.identify', '22.1.2', false, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '{"at": "2026-11-24T09:54:00Z", "act": "portal.identify", "role": "employee", "point": "22.1.2", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-30e6-7802-a838-ae1a4fe58eb3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-309f-728b-a4b2-cbebbd48830a", "means": "eid_card", "application": "01a2205f-3320-71cd-bef5-6f16de01f598"}}', '\x77806080c0c0a137994272e5872c76784b4fe47f1eee1916cbe11a18349dcbed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 23, '2026-11-24 09:54:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'application.file', '22.1.5', false, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '{"at": "2026-11-24T09:54:00Z", "act": "application.file", "role": "employee", "point": "22.1.5", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-30e6-7802-a838-ae1a4fe58eb3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-309f-728b-a4b2-cbebbd48830a", "edition": "01a2205e-cbe1-747f-9682-800f86b4c5f5", "mandate": "01a2205f-3187-78f2-886b-0b16d5a77943", "application": "01a2205f-3320-71cd-bef5-6f16de01f598"}}', '\xe835cc527585787f82609df6d27a140812a938716dcdd873764031451c9de7af'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 24, '2026-11-24 09:58:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'planned-time.tell', '22.1.6', false, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '{"at": "2026-11-24T09:58:00Z", "act": "planned-time.tell", "role": "employee", "point": "22.1.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-30e6-7802-a838-ae1a4fe58eb3", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-309f-728b-a4b2-cbebbd48830a", "application": "01a2205f-3320-71cd-bef5-6f16de01f598"}}', '\x48c177f765a88c683c96c01758fc94eb05cbe7599cd35b116d718b307a28e9f9'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 25, '2026-11-25 08:25:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'result.tell', '22.1.7', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-25T08:25:00Z", "act": "result.tell", "role": "employee", "point": "22.1.7", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-17ae-7475-9166-657496755b20", "application": "01a2205f-1a59-7e21-bcc2-1380919020b3"}}', '\xe689245d1dbb9d07810ecf1ea816b76c57bdc4a4041bdfec25232e33b6f3e7dd'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 26, '2026-11-25 08:25:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'archive.mark-ended', '22.1.3', false, NULL, '{"at": "2026-11-25T08:25:00Z", "act": "archive.mark-ended", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"document": "01a2205f-1913-7ceb-aca8-f069f2165723"}}', '\x19f5a84d71de2cb905d1d04ed010d9edc6bf60c1324224006286e3fec0c49bc8'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 27, '2026-11-25 08:25:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.end-completed', '22.1.3', false, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '{"at": "2026-11-25T08:25:00Z", "act": "mandates.end-completed", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-1820-7e45-8e66-0cd05c43f5f2", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"mandate": "01a2205f-1913-7ceb-aca8-f069f2165723"}}', '\xa01dbffbcf43842df3eea0ad450ff389c91a7a44cdca184b164ba9cf20a2c2e6'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 28, '2026-11-27 13:20:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'case.open', '2.6', false, NULL, '{"at": "2026-11-27T13:20:00Z", "act": "case.open", "role": "employee", "point": "2.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"case": "01a2205f-3cb2-76fc-b883-de2d3fc4a490", "edition": "01a2205e-cc8e-7cf5-a0ba-a5c426889f17"}}', '\xf3cc664a0173c79fe581b092a2b6681b62c8c9fd9f045630f12b9a78f4603171'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 29, '2026-11-27 13:24:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'clients.declare-no-means', '2.6', false, NULL, '{"at": "2026-11-27T13:24:00Z", "act": "clients.declare-no-means", "role": "employee", "point": "2.6", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"declaration": "01a2205f-3ccc-72f9-aa30-a180a2a1c2fd"}}', '\x55f6db8e4a9656dbe59d6cd56eb7c32ce2aae37f36df1d780af6880868fb0b26'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 30, '2026-11-27 13:28:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'clients.check-identity', '22.1.1', false, '01a2205f-3cee-70b7-9e31-143f3616101e', '{"at": "2026-11-27T13:28:00Z", "act": "clients.check-identity", "role": "employee", "point": "22.1.1", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-3cee-70b7-9e31-143f3616101e", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"outcome": "confirmed", "identityCheck": "01a2205f-3d12-7161-b66d-02b7ee3b5638"}}', '\x8221f06035ef1d43069b6bd3dbb3d5a8293b228528477f5def730e273ad8de51'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 31, '2026-11-27 13:32:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.tell-notice', '22.1.3', false, '01a2205f-3cee-70b7-9e31-143f3616101e', '{"at": "2026-11-27T13:32:00Z", "act": "mandates.tell-notice", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-3cee-70b7-9e31-143f3616101e", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"notice": "01a2205f-3d75-7d81-9177-2263a445dcd1"}}', '\xcab02dd8f1a26b9631382a540bb7ebae2e2ed52135f3f7e7c32f093d3be43dda'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 32, '2026-11-27 13:36:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'archive.register', '22.1.3', false, NULL, '{"at": "2026-11-27T13:36:00Z", "act": "archive.register", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"document": "01a2205f-3de6-70e5-86c1-c03fd974bffb"}}', '\x0f60be8363e1b0fdbc76c22917d1913d125b185fa6a873b94e065fc6e8a1516c'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 33, '2026-11-27 13:36:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.draw', '22.1.3', false, '01a2205f-3cee-70b7-9e31-143f3616101e', '{"at": "2026-11-27T13:36:00Z", "act": "mandates.draw", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-3cee-70b7-9e31-143f3616101e", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"mandate": "01a2205f-3de6-70e5-86c1-c03fd974bffb"}}', '\x2597b5d3ea9d4c2a103e40d925d71c823a77b9f738f7e4c8b9b341afcff4c271'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 34, '2026-11-27 13:40:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'archive.place-copy', '22.1.3', false, NULL, '{"at": "2026-11-27T13:40:00Z", "act": "archive.place-copy", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"document": "01a2205f-3de6-70e5-86c1-c03fd974bffb"}}', '\x013e2f15bbab2f6b425963f3f05051d58c19a57bc7f0036e8e5b7e82af9a8aff'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 35, '2026-11-27 13:40:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'mandates.sign', '22.1.3', false, '01a2205f-3cee-70b7-9e31-143f3616101e', '{"at": "2026-11-27T13:40:00Z", "act": "mandates.sign", "role": "employee", "point": "22.1.3", "right": "01a2205e-fd80-7b43-a5f1-630d4e947358", "centre": "01a2205e-d3da-742d-8070-b801ea665e5b", "client": "01a2205f-3cee-70b7-9e31-143f3616101e", "person": "01a2205e-fd5f-7b23-8b08-aaecb9d59960", "things": {"mandate": "01a2205f-3de6-70e5-86c1-c03fd974bffb"}}', '\x019172213a87e92a2dd1ab73ce744817d152a04a25d906ba5da0202dadb74f35');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES
	('00000000-0000-0000-0000-000000000000', 42, '\x67761526c53f63d7503b069f610a29c90927fa68a66b66b64450736593df8f13'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 145, '\x13f2b47f5e5b58e11870527dec2664801a4777fbd7a221864663db94d6671cf2'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 26, '\x261f56d117665a3127df82cce86510340172927ceeb8d6ac776ad8bbd13088f6'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 35, '\x019172213a87e92a2dd1ab73ce744817d152a04a25d906ba5da0202dadb74f35');


--
-- Data for Name: basket_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.basket_entry VALUES
	('9c1fde18-5e65-4f58-b8f3-7da07c6db072', '2.3', NULL, NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.6.'),
	('0006a8b4-1fea-45c3-95fb-2c6a39b572fa', '3.13', 'Šengenas vīzas pieteikums', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.'),
	('ff6ba2d3-66aa-4e03-be9b-71b511ee42d3', '3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.'),
	('8a20fb72-8b28-446f-92d8-c11a62884ccd', '6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', NULL, '2019-03-01', 'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.'),
	('0b6ef3de-efb7-4b42-81cc-33b9a68657ec', '3.13', 'Ziņas par personas rīcībspēju', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.7.', NULL),
	('d794458c-20fb-4200-8a1e-419be517429a', '3.14', 'Personas kodu atbilstība vienai personai', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.8.', NULL),
	('461edf53-db40-4017-a81c-a6006ec47e60', '3.15', 'aktuālais un iepriekšējais personas kods', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.9.', NULL),
	('6d947c69-ce4e-4208-9178-9dd84e878e25', '6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '2019-03-01', NULL, 'Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401, 1.10.', NULL);


--
-- Data for Name: case_declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_declaration VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-094d-7e2b-b3c6-0305f1d93448', '01a2205f-0a2e-7835-9987-7f4c5283afe6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ef2-7315-94fe-f18e1c4ababe', '01a2205f-0f13-7843-963d-ea7c16d56cc6'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-13bb-7958-b5cf-10047bdca4b8', '01a2205f-13f7-7199-bd58-f2418a949550'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-17ae-7475-9166-657496755b20', '01a2205f-17e9-7311-988e-c35acf4f8fde'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1b20-74c8-84d9-07d5c605f16e', '01a2205f-1b3b-750f-b6dc-d72ac6ab233e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1fde-755a-bc7e-dbeb0d92d129', '01a2205f-2029-707e-b1cf-c42f3ea9f600'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-235d-70f8-8813-19ba89b313be', '01a2205f-2372-7c90-9cac-3c04ae97a96b'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205f-2693-75dc-bf45-76b83ab78eee'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-284d-750e-9b6d-08e5aaeea376', '01a2205f-2862-771e-a36d-af9e36011733'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2afc-7aec-a136-c28f80e1c0b4', '01a2205f-2b21-7d9f-8c36-d717c12d02a5'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2e05-73bf-b980-403129f6d8a4', '01a2205f-2e21-74bf-80d5-b8d043653dda'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-309f-728b-a4b2-cbebbd48830a', '01a2205f-30b0-76bc-999d-78b01ae066cd'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34cf-7b1c-ad68-dadd28cb7f2d', '01a2205f-34d5-7622-8d20-e3d2415b3f1e'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-399b-744d-ae4a-7ce37fd75385', '01a2205f-39c1-754c-b9d6-99a8241294a6'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cb2-76fc-b883-de2d3fc4a490', '01a2205f-3ccc-72f9-aa30-a180a2a1c2fd'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3eb1-7fb8-bb3c-62043d44eae0', '01a2205f-3ed9-74b3-8f88-391cab5aaff1'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4156-78e1-b93e-33461924a5f7', '01a2205f-4170-73b0-93e3-9039e0b7675b'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-42ce-7c0c-9295-6359c70bbe30', '01a2205f-42d8-7561-99ff-a3f7ae11efa0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4376-7036-8098-c70ad3f708be', '01a2205f-43d1-7a09-aeb4-f609338a8481'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-44b1-7440-b28e-2a15bb56763f', '01a2205f-44bc-7dfd-aef4-863b46d2b16e');


--
-- Data for Name: case_identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_identity_check VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-094d-7e2b-b3c6-0305f1d93448', '01a2205f-0b0f-784a-b0a2-ff71e82cc81d', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ef2-7315-94fe-f18e1c4ababe', '01a2205f-0f69-707f-9bbe-83a9e03b82b4', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-13bb-7958-b5cf-10047bdca4b8', '01a2205f-147e-7a06-9df2-4c55cd8a3aab', 'confirmed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-17ae-7475-9166-657496755b20', '01a2205f-1822-7985-9b68-a0575be1c811', 'confirmed'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1b20-74c8-84d9-07d5c605f16e', '01a2205f-1bbe-7cb9-aba2-4bc74f2d1ee3', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1fde-755a-bc7e-dbeb0d92d129', '01a2205f-2069-7ae2-ae75-7b6bac9fbdb6', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-235d-70f8-8813-19ba89b313be', '01a2205f-23ee-7542-ab35-6719c70eb7c5', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205f-26ef-7837-abaf-6199cae0aeef', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-284d-750e-9b6d-08e5aaeea376', '01a2205f-28ab-7662-9bc9-9c16044e6c40', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2afc-7aec-a136-c28f80e1c0b4', '01a2205f-2b7a-7c47-bcc8-30457b196810', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2e05-73bf-b980-403129f6d8a4', '01a2205f-2e5d-773a-b1d2-ce5b74d8f27b', 'refused'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-309f-728b-a4b2-cbebbd48830a', '01a2205f-30e7-748b-8843-133a6edccfd9', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34cf-7b1c-ad68-dadd28cb7f2d', '01a2205f-34dc-75cd-af8f-5812510b7590', 'confirmed'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-399b-744d-ae4a-7ce37fd75385', '01a2205f-3a10-7e74-b65d-47e6f52fe685', 'confirmed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cb2-76fc-b883-de2d3fc4a490', '01a2205f-3d12-7161-b66d-02b7ee3b5638', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3eb1-7fb8-bb3c-62043d44eae0', '01a2205f-3f4e-7244-baac-e7bcd1c85b8d', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4156-78e1-b93e-33461924a5f7', '01a2205f-41a8-7f4c-836a-3dc4ad444075', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-42ce-7c0c-9295-6359c70bbe30', '01a2205f-431e-73bd-affb-4eea2b915df1', 'confirmed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4376-7036-8098-c70ad3f708be', '01a2205f-4445-7745-bf2d-88bc1db3046d', 'confirmed');


--
-- Data for Name: case_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_mandate VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-094d-7e2b-b3c6-0305f1d93448', '01a2205f-0d3a-7911-901a-3bf44aa77476'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ef2-7315-94fe-f18e1c4ababe', '01a2205f-108a-7904-80bf-d1c08ec373fc'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-13bb-7958-b5cf-10047bdca4b8', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-17ae-7475-9166-657496755b20', '01a2205f-1913-7ceb-aca8-f069f2165723'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1b20-74c8-84d9-07d5c605f16e', '01a2205f-1cd3-74be-becd-e8920d18c2aa'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1fde-755a-bc7e-dbeb0d92d129', '01a2205f-2151-737f-bf8d-c1e8372e0838'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-235d-70f8-8813-19ba89b313be', '01a2205f-249c-7fa0-a5e9-151309faf9de'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205f-2783-7440-94fd-277c89f2012a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-284d-750e-9b6d-08e5aaeea376', '01a2205f-2959-78a9-a9f5-7c1db88f7fe4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2afc-7aec-a136-c28f80e1c0b4', '01a2205f-2c3f-72d5-af5e-d6e8093b12fe'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205f-2f0f-73f6-9faf-dffb4cc74843'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-309f-728b-a4b2-cbebbd48830a', '01a2205f-3187-78f2-886b-0b16d5a77943'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34cf-7b1c-ad68-dadd28cb7f2d', '01a2205f-355b-7b31-858a-f5361c6e19c0'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-399b-744d-ae4a-7ce37fd75385', '01a2205f-3b33-7db1-8056-1e366dad878f'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cb2-76fc-b883-de2d3fc4a490', '01a2205f-3de6-70e5-86c1-c03fd974bffb'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3eb1-7fb8-bb3c-62043d44eae0', '01a2205f-4098-7206-a64c-d371ca708537'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4156-78e1-b93e-33461924a5f7', '01a2205f-4277-7f69-8c92-80d427b1afcf'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-42ce-7c0c-9295-6359c70bbe30', '01a2205f-4399-7032-856e-fe4897e03688');


--
-- Data for Name: case_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_notice VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-094d-7e2b-b3c6-0305f1d93448', '01a2205f-0c61-7a5b-bd95-749199c5968a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ef2-7315-94fe-f18e1c4ababe', '01a2205f-1008-7564-ae54-a4e5786fec52'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-13bb-7958-b5cf-10047bdca4b8', '01a2205f-153d-707e-8f4f-116585a8f812'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-17ae-7475-9166-657496755b20', '01a2205f-18af-7476-a1b1-a504cfc921dc'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1b20-74c8-84d9-07d5c605f16e', '01a2205f-1c61-7ab9-8885-dedd328b1366'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1fde-755a-bc7e-dbeb0d92d129', '01a2205f-20ed-7b43-acf9-8aa0362b377b'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-235d-70f8-8813-19ba89b313be', '01a2205f-245d-7df7-9dc9-b55b8289e3e7'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205f-2747-76b1-942b-e6f97d1b4f1f'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-284d-750e-9b6d-08e5aaeea376', '01a2205f-290f-7571-8ab7-b1b811c7c3d8'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2afc-7aec-a136-c28f80e1c0b4', '01a2205f-2be5-7635-ab27-9f54ff5c396f'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205f-2eb3-7ea4-b386-ffb363865309'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-309f-728b-a4b2-cbebbd48830a', '01a2205f-3144-72ad-abe5-689256d89e9b'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34cf-7b1c-ad68-dadd28cb7f2d', '01a2205f-3501-76b7-8804-7d846c7d5475'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-399b-744d-ae4a-7ce37fd75385', '01a2205f-3ab4-7450-911b-09c41fc2585a'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cb2-76fc-b883-de2d3fc4a490', '01a2205f-3d75-7d81-9177-2263a445dcd1'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3eb1-7fb8-bb3c-62043d44eae0', '01a2205f-400b-7314-9ed0-52ebadf3b055'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4156-78e1-b93e-33461924a5f7', '01a2205f-4221-7d82-b2ea-0342b747cf92'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-42ce-7c0c-9295-6359c70bbe30', '01a2205f-4365-7dd0-8fb8-4a9456cdd918');


--
-- Data for Name: case_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_progress VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-094d-7e2b-b3c6-0305f1d93448', '22.1.5', '2026-10-21 13:05:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-cdae-7438-9d77-917a428b29df', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', 'burkans teodors', 'teodors burkans', 2026, 1, '2026-10-31', NULL),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1b20-74c8-84d9-07d5c605f16e', 'done', '2026-11-11 08:10:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', '01a2205e-cc39-7482-a28e-8791f56e17cb', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', 'vizbulite milda', 'milda vizbulite', 2026, 1, '2027-02-09', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1fde-755a-bc7e-dbeb0d92d129', '22.1.7', '2026-11-12 08:40:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-cab5-7f96-bdce-d7f18f565867', '01a2205f-2067-7759-afa6-5a07f54334b0', 'kastana biruta', 'biruta kastana', 2026, 4, '2027-02-10', '2026-11-25'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-235d-70f8-8813-19ba89b313be', 'done', '2026-11-13 09:55:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-ce76-7251-a87a-8d048647827d', '01a2205f-23de-724e-a30b-4666e8a965cc', 'germanupe mirdza', 'mirdza germanupe', 2026, 5, '2027-02-11', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-284d-750e-9b6d-08e5aaeea376', '22.1.7', '2026-11-17 07:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '01a2205f-28aa-7b05-9c39-dc210d938990', 'vitolnieks haralds', 'haralds vitolnieks', 2026, 7, '2027-02-15', '2026-11-28'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2afc-7aec-a136-c28f80e1c0b4', 'stopped', '2026-11-18 08:00:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-ce2f-7988-a220-2534b5dff795', '01a2205f-2b62-756d-ae6f-71cf98de4557', 'zakurags voldemars', 'voldemars zakurags', 2026, 8, '2027-02-16', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2e05-73bf-b980-403129f6d8a4', 'refused', '2026-11-20 12:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-cbe1-747f-9682-800f86b4c5f5', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '22.1.7', '2026-11-16 13:40:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205f-2067-7759-afa6-5a07f54334b0', 'kastana biruta', 'biruta kastana', 2026, 9, '2027-02-21', '2026-12-04'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-309f-728b-a4b2-cbebbd48830a', '22.1.7', '2026-11-24 09:30:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', 'vetrunas jonas', 'jonas vetrunas', 2026, 2, '2027-02-22', '2026-12-01'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ef2-7315-94fe-f18e1c4ababe', 'done', '2026-11-04 07:20:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-cbae-7918-9bb4-8482e031526b', '01a2205f-0f54-7b01-8261-f1edb45e12f1', 'dizmezniece austra', 'austra dizmezniece', 2026, 2, '2027-02-02', NULL),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-17ae-7475-9166-657496755b20', 'done', '2026-11-10 07:35:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '01a2205e-cb4d-79fa-baf3-208fbf68868c', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', 'smilgaja lucija', 'lucija smilgaja', 2026, 1, '2027-02-08', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34cf-7b1c-ad68-dadd28cb7f2d', '22.1.5', '2026-11-25 09:10:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', 'pupolzars ojars', 'ojars pupolzars', 2026, 10, '2027-02-23', '2026-12-07'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-13bb-7958-b5cf-10047bdca4b8', 'stopped', '2026-11-09 10:20:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '01a2205f-147c-7d64-8482-d3da52aba996', 'silmala alma', 'alma silmala', 2026, 3, '2027-02-07', NULL),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-399b-744d-ae4a-7ce37fd75385', '22.1.7', '2026-11-26 11:05:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', '01a2205e-cbae-7918-9bb4-8482e031526b', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', 'jumikis fricis', 'fricis jumikis', 2026, 2, '2027-02-24', '2026-12-10'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cb2-76fc-b883-de2d3fc4a490', '22.1.5', '2026-11-27 13:20:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '01a2205f-3cee-70b7-9e31-143f3616101e', 'kaijkalns arnolds', 'arnolds kaijkalns', 2026, 3, '2027-02-25', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3eb1-7fb8-bb3c-62043d44eae0', '22.1.5', '2026-11-28 02:16:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-ce96-7936-b697-1e053cc8a897', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', 'graudins-tirums imants', 'imants graudins-tirums', 2026, 11, '2027-02-26', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4156-78e1-b93e-33461924a5f7', '22.1.3', '2026-11-28 03:06:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-cdae-7438-9d77-917a428b29df', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', 'virsupe zenta', 'zenta virsupe', 2026, 12, '2027-02-26', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4376-7036-8098-c70ad3f708be', '22.1.3', '2026-11-28 03:46:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-cde5-7f9f-87ec-19e7ead352e5', '01a2205f-4443-73f3-ab20-a873229695c5', 'lackaja aivars', 'aivars lackaja', NULL, NULL, NULL, NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-42ce-7c0c-9295-6359c70bbe30', '22.1.6', '2026-11-28 03:31:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '01a2205f-4308-775c-a8c3-371ff485275b', 'bebrupe skaidrite', 'skaidrite bebrupe', 2026, 13, '2027-02-26', '2026-11-28'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-44b1-7440-b28e-2a15bb56763f', '22.1.1', '2026-11-28 03:56:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-cae4-7979-98fb-a0e951c35feb', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-44f6-7344-9df2-d89947e2d848', '2.6', '2026-11-28 04:06:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205e-cb4d-79fa-baf3-208fbf68868c', NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: centre; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.centre VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205e-d2dd-77df-ac76-37d1778cc567', 'novada', 'Upmalas klientu apkalpošanas centrs', 'Tilta iela 2, Upmala, LV-0000', 'Upmala', 'upmala@example.org', '+371 00000000'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205e-d2dd-77df-ac76-37d1778cc567', 'vietējas', 'Kalnāju klientu apkalpošanas centrs', 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000', 'Kalnāji', 'kalnaji@example.org', '+371 00000000'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205e-d301-730a-8bd4-8c620b12821f', 'reģionālas', 'Vējciema klientu apkalpošanas centrs', 'Dzirnavu iela 7, Vējciems, LV-0000', 'Vējciems', 'vejciems@example.org', '+371 00000000');


--
-- Data for Name: client; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', '2026-10-21 13:13:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0f54-7b01-8261-f1edb45e12f1', '2026-11-04 07:28:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-147c-7d64-8482-d3da52aba996', '2026-11-09 10:28:00+00'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '2026-11-10 07:43:00+00'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '2026-11-11 08:18:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2067-7759-afa6-5a07f54334b0', '2026-11-12 08:48:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-23de-724e-a30b-4666e8a965cc', '2026-11-13 10:03:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-28aa-7b05-9c39-dc210d938990', '2026-11-17 07:13:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2b62-756d-ae6f-71cf98de4557', '2026-11-18 08:08:00+00'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '2026-11-24 09:38:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '2026-11-25 09:18:00+00'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '2026-11-26 11:13:00+00'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cee-70b7-9e31-143f3616101e', '2026-11-27 13:28:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', '2026-11-28 02:24:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4e-70d7-a2fc-801b3ab58c6d', '2026-11-28 02:24:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', '2026-11-28 03:14:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4308-775c-a8c3-371ff485275b', '2026-11-28 03:39:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4443-73f3-ab20-a873229695c5', '2026-11-28 03:54:50.544691+00');


--
-- Data for Name: client_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_name VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', 1, '2026-10-21 13:13:00+00', 'Teodors', 'Burkāns', 'burkans teodors', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0f54-7b01-8261-f1edb45e12f1', 1, '2026-11-04 07:28:00+00', 'Austra', 'Dižmežniece', 'dizmezniece austra', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-147c-7d64-8482-d3da52aba996', 1, '2026-11-09 10:28:00+00', 'Alma', 'Silmala', 'silmala alma', NULL),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', 1, '2026-11-10 07:43:00+00', 'Lūcija', 'Smilgāja', 'smilgaja lucija', NULL),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', 1, '2026-11-11 08:18:00+00', 'Milda', 'Vizbulīte', 'vizbulite milda', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2067-7759-afa6-5a07f54334b0', 1, '2026-11-12 08:48:00+00', 'Biruta', 'Kastaņa', 'kastana biruta', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-23de-724e-a30b-4666e8a965cc', 1, '2026-11-13 10:03:00+00', 'Mirdza', 'Ģērmaņupe', 'germanupe mirdza', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-28aa-7b05-9c39-dc210d938990', 1, '2026-11-17 07:13:00+00', 'Haralds', 'Vītolnieks', 'vitolnieks haralds', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2b62-756d-ae6f-71cf98de4557', 1, '2026-11-18 08:08:00+00', 'Voldemārs', 'Zaķurags', 'zakurags voldemars', NULL),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', 1, '2026-11-24 09:38:00+00', 'Jonas', 'Vėtrūnas', 'vetrunas jonas', '\x001a860d503d51207d7c41a946d311e04a0bb80384c56b36991aad647fbdced17062a4b99283fb'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', 1, '2026-11-25 09:18:00+00', 'Ojārs', 'Pūpolzars', 'pupolzars ojars', NULL),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', 1, '2026-11-26 11:13:00+00', 'Fricis', 'Jumiķis', 'jumikis fricis', NULL),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cee-70b7-9e31-143f3616101e', 1, '2026-11-27 13:28:00+00', 'Arnolds', 'Kaijkalns', 'kaijkalns arnolds', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', 1, '2026-11-28 02:24:50.544691+00', 'Imants', 'Graudiņš-Tīrums', 'graudins-tirums imants', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4e-70d7-a2fc-801b3ab58c6d', 1, '2026-11-28 02:24:50.544691+00', 'Emīls', 'Graudiņš-Tīrums', 'graudins-tirums emils', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', 1, '2026-11-28 03:14:50.544691+00', 'Zenta', 'Viršupe', 'virsupe zenta', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4308-775c-a8c3-371ff485275b', 1, '2026-11-28 03:39:50.544691+00', 'Skaidrīte', 'Bebrupe', 'bebrupe skaidrite', NULL),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4443-73f3-ab20-a873229695c5', 1, '2026-11-28 03:54:50.544691+00', 'Aivars', 'Lāčkāja', 'lackaja aivars', NULL);


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consultation VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-136b-7e77-83a4-0c297ff3e7e4', NULL, 'which_service', 'explained', '2026-11-06 08:05:00+00', '2026-11-06 08:15:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2ae4-7e43-8522-eb999b9cb988', NULL, 'means', 'will_get_means', '2026-11-17 14:20:00+00', '2026-11-17 14:30:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-2de8-7812-a01d-04e10ebba269', NULL, 'portal', 'applied_alone', '2026-11-19 10:00:00+00', '2026-11-19 10:10:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3095-7936-9877-66dd4de6de56', NULL, 'mandate', 'will_apply', '2026-11-23 07:40:00+00', '2026-11-23 07:50:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3c7d-7cae-a85d-dfd66b54e00c', NULL, 'applying', 'sent_on', '2026-11-26 12:50:00+00', '2026-11-26 13:00:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3c9a-76a8-bb21-b54548848f39', NULL, 'progress', 'explained', '2026-11-27 09:15:00+00', '2026-11-27 09:25:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES
	('00000000-0000-0000-0000-000000000000', '01a2205e-d43e-7de0-a9cf-76d62efd843f', 'release', '\x0772656c65617365ccf550f71bc11680377d6924fd9cd7653c4f523666e13ddd2359de40134d6fb8372f74c9e6a8e7dc1c350a6b2d14ee5fe9e87b67aad5e59332a27363'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-d4ca-7570-98e9-b98296393994', 'release', '\x0772656c65617365a6bce0506d6cc23d5e0bcf019794f0b3c94de5c0f09b2b63b52f92f6fc4b354407effcfefdc98cfcf4c67db54515cd657edb55bf5eb9fe68df19f1d6'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-d558-7691-9715-94e759f1ffa8', 'release', '\x0772656c656173652af6222e06430fdf19af725e6da4d62cce955d1b66dc621f78c5e437bbdfa691992cc7ec315157f36e6a43dcbda4c6324efd8d2b780a53d22b5946d9'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a', 'release', '\x0772656c656173655a8e697dddb21bdd7a0dddc87f94c9c1e193aa422107a95ae2508cc31a44ce7bf54e036b38aa1994654f89df60dbac7b7ad54f495212706d453fe5f7'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', 'release', '\x0772656c65617365b3101a82d82ef53712ca469aebde488a496271141b07ecf93275ffb9beb2d676f4fd249795afb540ba5adf218f4a3e6ccae9bed7b6aa00529a737f6f'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', 'release', '\x0772656c65617365639eb7fa407fa66a3c1e0a34edb2afd057039ca3fcf77e2e5e27c55f18ba90f7b33bcfbc62c83a66ed22af408b7c6e349f7b0f0e3fb035cd5e11e319'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-f1f8-7936-a392-260732a9caed', 'release', '\x0772656c6561736530ee6a2218d819ebafd7c6a0f882a247960a38deba74406362b3510099c5827ce69414ed7ae4f2f56fe0bf9c1bc831263e70ae1e9d51bf0002484daa'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-f476-762d-bab1-2fbd8e2adb97', 'release', '\x0772656c65617365e6048ef0d88415fbad5ff9ff998976ddb1f848a3955dba74882707a29f66dbcf58ce0cb719991df57ee935d6a5f2e8410ea459bc227003ee7adc5e0a'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-f585-708c-b589-296866dcc229', 'release', '\x0772656c65617365da51418be533f4feb726a34684e6eb5d58e4c8a7b9d90baacd0610c916a05410abda7c96fca544bbfc9864a53837bbc6a1632d91a80b76a3bd689314'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-f5f4-7677-85d7-cc68e5451f46', 'release', '\x0772656c656173656a22b5fec6af89e4958c9dd42f79123e5e4e554d865d02b1a3a8a0d08f9863c1756aa1c56088d4f97a8ab69eb61cf4d236dbec7416083c3d9b742d4f'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-f675-71a0-b996-71546846981d', 'release', '\x0772656c6561736590aca6d1eb1801e0d202a98329ffd40bff2b0b8587beb71627b939eb205ca71d5e3ad50c97c852764d4bab90db89fe8c11cad327dcfa4476e5f5d1bc'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', 'release', '\x0772656c65617365c9690d4f1c60bf3f7a865046d08d78871bd92e16f8163cc7848b8266cde4f21a159cf9b9e227a221d226cc80986a232fcc1c8b80787b6032d082ae62'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', 'release', '\x0772656c656173651ba5e5b6334d6e6676c25f838d14b2792f616bff288ec5b2cf19705b2deb6a5e0e6a0087fc082a9b90797f140adfc19e82cc4720f5ff03ee78ead611'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a', 'release', '\x0772656c65617365be66865d51de0a0543df3a1f29520934b365f3c31d01ca223ec1b19e5ca392cf67662e4c28a69f3bcadf305eae777da473e2e0f34eb561906c23b58f'),
	('00000000-0000-0000-0000-000000000000', '01a2205e-fe8c-7bc4-a827-cc6fa2bb5616', 'release', '\x0772656c65617365c93330159dac428bd861e683ea752c9e6006cfc20b10ff90befc61ca81c1385bd21fe7ceb9dd9bf1244aa8f42d3d97d4027b1d101855b59f67a4634f'),
	('00000000-0000-0000-0000-000000000000', '01a2205f-0484-7b05-bbb5-059bda9e8112', 'release', '\x0772656c65617365d78b95413d5c891590a6bb40f00bba1e90a95270fbd953da2a7ced0a59e13ded1eab43cc297988517e6f7104fec8c81831bcba203a30a66b2ece1e63'),
	('00000000-0000-0000-0000-000000000000', '01a2205f-060e-78a7-9719-67bb953fa5e2', 'release', '\x0772656c6561736515c1c84e49bd79eb8f98b789a21c1d1d4a0b9cafb16fb90b1b8df16b7237f99f7edae772902dd477ae5300ba6ca24bea5c68a98aae486675a958f977'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', 'release', '\x0772656c65617365c7eb80e6bd89de1e3855bd566deeca54b3d007a0f8323ad5c1e22e790f528dfd38b7c731e9cc70acca1fedaab322164185e87ef3848214a6398935a4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0f54-7b01-8261-f1edb45e12f1', 'release', '\x0772656c65617365d4f69aab186bad8a9b80b504d7ea2a7eba9548ca74975ef01830d61b1065e4c403e88581fa87c06faff5a665393625c755b28bc8545a2511957a6463'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-147c-7d64-8482-d3da52aba996', 'release', '\x0772656c6561736512b981b15bbbdd883fe636e342e868a766693d519383dc0f73f3aa0ae17fa4cd28ca8809e4e65c4f21d929a85adf7e7545aca383a1493411696a6dbf'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', 'release', '\x0772656c6561736557180e4df7b55c4e75f5282a57e66ec922aac35a6882126284a07241e2aa36a18341d776d9f4227a7d3823df9e85a2b218fb5c748afcb61443f5dffc'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', 'release', '\x0772656c656173659894c2e0c7de82f8e95846e848639e5c4084464befed68c4a71d2843565e309820110a8a534818245231b3e9f3aa5db2e82c396000995f48b556a130'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2067-7759-afa6-5a07f54334b0', 'release', '\x0772656c65617365d2e99946418b48f9d94c0bd368af494a0b06145f6daf24863994ecd60f5f025a0b83a71a40ddbe6ce0a7835cae0377336b54a82b7fdc1eed75d0d2ab'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-23de-724e-a30b-4666e8a965cc', 'release', '\x0772656c65617365c0e492c350595b640b164e75429c72b593ac1d44df503d35caf648c45b8d2a22c889f4d84620c4511b38f1a6cbc3efc7bf61cf847dfd452d02f3a270'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-28aa-7b05-9c39-dc210d938990', 'release', '\x0772656c6561736567ff45981ebc81eaa9032ee09da67ef9392c9bc0654e826129307c0d97fc3c6ac793da8f6ddfea18d181096b7059993d4ac228100d5ab752cb9c06e0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2b62-756d-ae6f-71cf98de4557', 'release', '\x0772656c6561736559f6e0ebba74d7a77c1dbc85e3b75e434d205246f75a060d2ffec5a4a33d76262751499b2c931fac7bfda11cefbd20eaceb9c5c3faa35e1c0bd5c8dc'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', 'release', '\x0772656c65617365be77d22343ea2ac0eac298086d9484940406887fc016476dc187b650f05380ef80222a9d33b433df2cface8452a7459bb88f88065d2e8ad2249779ff'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', 'release', '\x0772656c656173650ce1ed34e745d0f4677be91f70294addc9322e6047729455b41e981896fce7535953057c7e0ac53d0373537e2e66f364a9434566f5be7cede22239a8'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', 'release', '\x0772656c65617365f1e443cf121678e460ff08c6c308b1def0622fe8c8fa18e7608c4bd474e1360638bbb7513d8102e2be26fb92bb4a5c353c69dbb7ab8137bed334c967'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cee-70b7-9e31-143f3616101e', 'release', '\x0772656c65617365151b0b38480441a56e329aba2e4e856bab33513c1e0bdea1b21f2bff962d45749a2026394bdd5e2e66556089ed7ec2d33bc9729108fa36276cff6bc8'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', 'release', '\x0772656c656173654e78dd707edb9916a45ba657c5e99bffa5edba383183eae20a06ad017e558bdc29572170a4a800dfd6b649ec90ce3742c01ff21b7a5c149e9dee0185'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4e-70d7-a2fc-801b3ab58c6d', 'release', '\x0772656c656173659a6809c5cae9c83262c1b0bbb8b41b01e38ce67e38ca217ec98ccb87e3c6cf3f527b68418812075d4292fde4730734a53c9953a268d5193b79f01e27'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', 'release', '\x0772656c65617365ff6fd714fc1949055861409e6c028775982da9cd440d9be4eaa01073a4805c2fe06d2ccac2da1e66d9f98f6b20d5716620891076a58116ec873ccc5c'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4308-775c-a8c3-371ff485275b', 'release', '\x0772656c656173655346ba3440cd51942324b25b7055283206e5e7725b4a03dc442b8ca9ba747aafc0913178857d55dbdbd2c23585da8a12e78f9e301e7901d1d813527e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4443-73f3-ab20-a873229695c5', 'release', '\x0772656c656173658078cb487c0da505317c14eb5adc3b6f09ae6afab5083d9491a4a4983625dd25963575dcdfa3e0591d0ba8b800d4ac42652e6f204bbf4a40e2aea35d');


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declaration VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0a2e-7835-9987-7f4c5283afe6', 'never_had', '2026-10-21 13:09:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0f13-7843-963d-ea7c16d56cc6', 'never_had', '2026-11-04 07:24:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-13f7-7199-bd58-f2418a949550', 'never_had', '2026-11-09 10:24:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-17e9-7311-988e-c35acf4f8fde', 'never_had', '2026-11-10 07:39:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1b3b-750f-b6dc-d72ac6ab233e', 'never_had', '2026-11-11 08:14:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2029-707e-b1cf-c42f3ea9f600', 'never_had', '2026-11-12 08:44:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2372-7c90-9cac-3c04ae97a96b', 'never_had', '2026-11-13 09:59:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2693-75dc-bf45-76b83ab78eee', 'never_had', '2026-11-16 13:44:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2862-771e-a36d-af9e36011733', 'never_had', '2026-11-17 07:09:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2b21-7d9f-8c36-d717c12d02a5', 'never_had', '2026-11-18 08:04:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2e21-74bf-80d5-b8d043653dda', 'never_had', '2026-11-20 12:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-30b0-76bc-999d-78b01ae066cd', 'never_had', '2026-11-24 09:34:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34d5-7622-8d20-e3d2415b3f1e', 'never_had', '2026-11-25 09:14:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-39c1-754c-b9d6-99a8241294a6', 'never_had', '2026-11-26 11:09:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3ccc-72f9-aa30-a180a2a1c2fd', 'never_had', '2026-11-27 13:24:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3ed9-74b3-8f88-391cab5aaff1', 'never_had', '2026-11-28 02:20:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4170-73b0-93e3-9039e0b7675b', 'never_had', '2026-11-28 03:10:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-42d8-7561-99ff-a3f7ae11efa0', 'never_had', '2026-11-28 03:35:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-43d1-7a09-aeb4-f609338a8481', 'never_had', '2026-11-28 03:50:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-44bc-7dfd-aef4-863b46d2b16e', 'never_had', '2026-11-28 04:00:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0');


--
-- Data for Name: e_service; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service VALUES
	('01a2205e-ca8e-7294-a157-849501383940', 'EPD313'),
	('01a2205e-cac8-7746-918e-089f5ffffec6', 'EPD314'),
	('01a2205e-cb1c-739a-9d9c-1ee3bb686836', 'EPD315'),
	('01a2205e-ca0d-7953-a7d0-fc41a0274bb2', 'EPD619'),
	('01a2205e-cbcf-7f7b-8e50-f78634818307', 'EPD01'),
	('01a2205e-cc1a-7511-bd1b-923d60c023b1', 'EPD02'),
	('01a2205e-cc61-7dfd-8217-817b30829919', 'EPD03'),
	('01a2205e-ccb5-7e40-a8e6-322dddd570c9', 'EPD04'),
	('01a2205e-ccf7-7105-bbf5-ef14fb48df76', 'EPD05'),
	('01a2205e-cd5b-7f08-b222-f28400b4d298', 'EPD06'),
	('01a2205e-cdd5-79f3-83ba-efd93d5012dd', 'EPD07'),
	('01a2205e-ce13-7cbd-b89a-fe9efc6d2700', 'EPD08'),
	('01a2205e-ce54-7271-aae4-c898bcb7b436', 'EPD09'),
	('01a2205e-ce91-769e-acad-85b3c8e532a1', 'EPD10'),
	('01a2205e-cea1-708a-bc13-50cb3755b6da', 'EPD11'),
	('01a2205e-cfc0-720a-95d7-d0efed48c941', 'EPD12');


--
-- Data for Name: e_service_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.e_service_edition VALUES
	('01a2205e-cab5-7f96-bdce-d7f18f565867', '01a2205e-ca8e-7294-a157-849501383940', '2019-03-01', NULL, 'Ziņas par personas rīcībspēju', 'Facts about a person''s legal capacity', 'zinas par personas ricibspeju facts about a person''s legal capacity epd313 iedzivotaju lietu birojs (demo)', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD313', true, true, true, 'vārds, uzvārds, personas kods, kam ziņas vajadzīgas', 'given name, surname, personal code, what the facts are needed for', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', '3.13'),
	('01a2205e-cae4-7979-98fb-a0e951c35feb', '01a2205e-cac8-7746-918e-089f5ffffec6', '2019-03-01', NULL, 'Personas kodu atbilstība vienai personai', 'Personal codes of one person', 'personas kodu atbilstiba vienai personai personal codes of one person epd314 iedzivotaju lietu birojs (demo)', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD314', true, true, true, 'vārds, uzvārds, personas kods, otrs personas kods', 'given name, surname, personal code, the other personal code', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "otherCode", "label": {"en": "The other personal code", "lv": "Otrs personas kods"}}]', '3.14'),
	('01a2205e-cb4d-79fa-baf3-208fbf68868c', '01a2205e-cb1c-739a-9d9c-1ee3bb686836', '2019-03-01', NULL, 'Aktuālais un iepriekšējais personas kods', 'Present and former personal code', 'aktualais un ieprieksejais personas kods present and former personal code epd315 iedzivotaju lietu birojs (demo)', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD315', true, true, true, 'vārds, uzvārds, personas kods', 'given name, surname, personal code', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}]', '3.15'),
	('01a2205e-ca3f-751a-9b6c-9f3f238565cf', '01a2205e-ca0d-7953-a7d0-fc41a0274bb2', '2017-08-01', '2019-03-01', 'Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', 'Lump sum for a deceased pensioner''s spouse (a pensioner)', 'vienreizejs pabalsts mirusa pensionara laulatajam (pensionaram) lump sum for a deceased pensioner''s spouse (a pensioner) epd619 pabalstu un pensiju birojs (demo)', '01a2205e-c966-7bbe-9cea-2cf2628cf48e', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, 'vārds, uzvārds, konts, uz kuru pārskaitīt', 'given name, surname, account to be paid into', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}]', '6.19'),
	('01a2205e-cbae-7918-9bb4-8482e031526b', '01a2205e-ca0d-7953-a7d0-fc41a0274bb2', '2019-03-01', NULL, 'Pabalsts mirušā pensijas saņēmēja laulātajam', 'Benefit for a late pensioner''s spouse', 'pabalsts mirusa pensijas sanemeja laulatajam benefit for a late pensioner''s spouse epd619 pabalstu un pensiju birojs (demo)', '01a2205e-c966-7bbe-9cea-2cf2628cf48e', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD619', true, true, true, 'vārds, uzvārds, personas kods, mirušā laulātā vārds un uzvārds, miršanas datums, konts, uz kuru pārskaitīt, tālrunis', 'given name, surname, personal code, name of the late spouse, day of death, account to be paid into, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "deceased", "label": {"en": "Name of the late spouse", "lv": "Mirušā laulātā vārds un uzvārds"}}, {"key": "deathDate", "hint": {"en": "For example, 01.03.2019", "lv": "Piemēram, 01.03.2019."}, "label": {"en": "Day of death", "lv": "Miršanas datums"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', '6.19'),
	('01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205e-cbcf-7f7b-8e50-f78634818307', '2019-03-01', NULL, 'Dzīvesvietas deklarēšana', 'Declaring the place of residence', 'dzivesvietas deklaresana declaring the place of residence epd01 iedzivotaju lietu birojs (demo)', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD01', true, true, true, 'vārds, uzvārds, personas kods, adrese, e-pasts, tālrunis', 'given name, surname, personal code, address, e-mail, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2205e-cc39-7482-a28e-8791f56e17cb', '01a2205e-cc1a-7511-bd1b-923d60c023b1', '2019-03-01', NULL, 'Izziņa par deklarēto dzīvesvietu (tūlītēja)', 'Certificate of residence (at once)', 'izzina par deklareto dzivesvietu (tuliteja) certificate of residence (at once) epd02 iedzivotaju lietu birojs (demo)', '01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', 'Iedzīvotāju lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD02', true, false, true, 'vārds, uzvārds, personas kods, kam ziņas vajadzīgas', 'given name, surname, personal code, what the facts are needed for', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '01a2205e-cc61-7dfd-8217-817b30829919', '2019-03-01', NULL, 'Ģimenes valsts pabalsta pieprasījums', 'Family state benefit', 'gimenes valsts pabalsta pieprasijums family state benefit epd03 pabalstu un pensiju birojs (demo)', '01a2205e-c966-7bbe-9cea-2cf2628cf48e', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD03', true, true, true, 'vārds, uzvārds, personas kods, bērna vārds un uzvārds, konts, uz kuru pārskaitīt, tālrunis', 'given name, surname, personal code, the child''s name, account to be paid into, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2205e-ccde-791d-a62f-9279a4ecfea7', '01a2205e-ccb5-7e40-a8e6-322dddd570c9', '2019-03-01', NULL, 'Pensijas pārrēķina pieprasījums', 'Having a pension recalculated', 'pensijas parrekina pieprasijums having a pension recalculated epd04 pabalstu un pensiju birojs (demo)', '01a2205e-c966-7bbe-9cea-2cf2628cf48e', 'Pabalstu un pensiju birojs (demo)', 'https://tilts.example/demo/portal/EPD04', true, true, true, 'vārds, uzvārds, personas kods, konts, uz kuru pārskaitīt, tālrunis', 'given name, surname, personal code, account to be paid into, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "bankAccount", "hint": {"en": "LV and 19 more characters", "lv": "LV un vēl 19 zīmes"}, "label": {"en": "Account to be paid into", "lv": "Konts, uz kuru pārskaitīt"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2205e-cd1f-7ecc-a969-c4bce8e82b1e', '01a2205e-ccf7-7105-bbf5-ef14fb48df76', '2019-03-01', NULL, 'Mana īpašuma dati', 'Facts about my property', 'mana ipasuma dati facts about my property epd05 zemes un ipasumu birojs (demo)', '01a2205e-c978-7fac-93e5-a1f7f0dacb75', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD05', false, true, true, 'kadastra numurs', 'cadastre number', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}]', NULL),
	('01a2205e-cdae-7438-9d77-917a428b29df', '01a2205e-cd5b-7f08-b222-f28400b4d298', '2019-03-01', NULL, 'Zemesgrāmatas nodalījuma noraksts', 'Copy of a land register folio', 'zemesgramatas nodalijuma noraksts copy of a land register folio epd06 zemes un ipasumu birojs (demo)', '01a2205e-c978-7fac-93e5-a1f7f0dacb75', 'Zemes un īpašumu birojs (demo)', 'https://tilts.example/demo/portal/EPD06', true, true, true, 'kadastra numurs, kam ziņas vajadzīgas, e-pasts', 'cadastre number, what the facts are needed for, e-mail', '[{"key": "cadastre", "hint": {"en": "11 digits", "lv": "11 cipari"}, "label": {"en": "Cadastre number", "lv": "Kadastra numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}, {"key": "email", "label": {"en": "E-mail", "lv": "E-pasts"}}]', NULL),
	('01a2205e-cde5-7f9f-87ec-19e7ead352e5', '01a2205e-cdd5-79f3-83ba-efd93d5012dd', '2019-03-01', NULL, 'Vadītāja apliecības maiņa', 'Exchanging a driver''s licence', 'vaditaja apliecibas maina exchanging a driver''s licence epd07 satiksmes lietu birojs (demo)', '01a2205e-c989-7d74-ba33-028b4c44fd38', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD07', true, false, true, 'vārds, uzvārds, personas kods, tālrunis', 'given name, surname, personal code, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2205e-ce2f-7988-a220-2534b5dff795', '01a2205e-ce13-7cbd-b89a-fe9efc6d2700', '2019-03-01', NULL, 'Transportlīdzekļa noņemšana no uzskaites', 'Taking a vehicle off the register', 'transportlidzekla nonemsana no uzskaites taking a vehicle off the register epd08 satiksmes lietu birojs (demo)', '01a2205e-c989-7d74-ba33-028b4c44fd38', 'Satiksmes lietu birojs (demo)', 'https://tilts.example/demo/portal/EPD08', true, true, true, 'transportlīdzekļa reģistrācijas numurs, kam ziņas vajadzīgas', 'the vehicle''s registration number, what the facts are needed for', '[{"key": "vehicle", "label": {"en": "The vehicle''s registration number", "lv": "Transportlīdzekļa reģistrācijas numurs"}}, {"key": "purpose", "label": {"en": "What the facts are needed for", "lv": "Kam ziņas vajadzīgas"}}]', NULL),
	('01a2205e-ce76-7251-a87a-8d048647827d', '01a2205e-ce54-7271-aae4-c898bcb7b436', '2019-03-01', NULL, 'Iesniegums pašvaldībai', 'Letter to the municipality', 'iesniegums pasvaldibai letter to the municipality epd09 upmalas pilsetas pakalpojumu birojs (demo)', '01a2205e-c99a-729a-a36b-036068f52e5c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD09', true, true, false, 'vārds, uzvārds, adrese, iesnieguma teksts', 'given name, surname, address, what the letter says', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}, {"key": "letter", "label": {"en": "What the letter says", "lv": "Iesnieguma teksts"}}]', NULL),
	('01a2205e-ce96-7936-b697-1e053cc8a897', '01a2205e-ce91-769e-acad-85b3c8e532a1', '2019-03-01', NULL, 'Bērna reģistrēšana bērnudārza rindā', 'Nursery school waiting list', 'berna registresana bernudarza rinda nursery school waiting list epd10 upmalas pilsetas pakalpojumu birojs (demo)', '01a2205e-c99a-729a-a36b-036068f52e5c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD10', true, true, true, 'vārds, uzvārds, personas kods, bērna vārds un uzvārds, tālrunis', 'given name, surname, personal code, the child''s name, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "child", "label": {"en": "The child''s name", "lv": "Bērna vārds un uzvārds"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2205e-d12f-7b19-9122-151edeace517', '01a2205e-cfc0-720a-95d7-d0efed48c941', '2027-01-01', NULL, 'Kapavietas uzturēšanas līgums', 'Agreement on keeping a grave', 'kapavietas uzturesanas ligums agreement on keeping a grave epd12 upmalas pilsetas pakalpojumu birojs (demo)', '01a2205e-c99a-729a-a36b-036068f52e5c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD12', true, true, true, 'vārds, uzvārds, personas kods, tālrunis', 'given name, surname, personal code, phone', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "personalCode", "label": {"en": "Personal code", "lv": "Personas kods"}}, {"key": "phone", "label": {"en": "Phone", "lv": "Tālrunis"}}]', NULL),
	('01a2205e-cec5-7890-95a1-f21b263cbd31', '01a2205e-cea1-708a-bc13-50cb3755b6da', '2019-03-01', '2024-01-01', 'Nekustamā īpašuma nodokļa paziņojums pa pastu', 'Property tax notice by post', 'nekustama ipasuma nodokla pazinojums pa pastu property tax notice by post epd11 upmalas pilsetas pakalpojumu birojs (demo)', '01a2205e-c99a-729a-a36b-036068f52e5c', 'Upmalas pilsētas pakalpojumu birojs (demo)', 'https://tilts.example/demo/portal/EPD11', true, true, true, 'vārds, uzvārds, adrese', 'given name, surname, address', '[{"key": "givenName", "label": {"en": "Given name", "lv": "Vārds"}}, {"key": "surname", "label": {"en": "Surname", "lv": "Uzvārds"}}, {"key": "address", "label": {"en": "Address", "lv": "Adrese"}}]', NULL);


--
-- Data for Name: foreign_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.foreign_identity VALUES
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-30e6-71e2-9cd9-ca399d50c593', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', '\x0070d1854f119d351610634b9ecb2a10d5b28a26b0dcad4cea9dee71133fef99a57097428f3836c7bceaecd5725b382851472a9c5c', '2026-11-24 09:38:00+00');


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.identity_check VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0b0f-784a-b0a2-ff71e82cc81d', 'confirmed', NULL, '01a2205f-0ad7-77f7-8997-afc5936bcb3a', NULL, NULL, NULL, 'passport', '\x001eb2a1bcd239e0c3514fe2af394f7988b6601424c804b8ea2bea2fa2ab99be6ac496b007e3', 'LV', '2099-12-31', true, false, '2026-10-21 13:13:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0f69-707f-9bbe-83a9e03b82b4', 'confirmed', NULL, '01a2205f-0f54-7b01-8261-f1edb45e12f1', NULL, NULL, NULL, 'passport', '\x00a24ac7941153928099e06a7658a7d1056072f6fdb092d381ef5e9c6e846ab9da0851020898', 'LV', '2099-12-31', true, false, '2026-11-04 07:28:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-147e-7a06-9df2-4c55cd8a3aab', 'confirmed', NULL, '01a2205f-147c-7d64-8482-d3da52aba996', NULL, NULL, NULL, 'passport', '\x0028a0b4bc908db091df9baab937f138c6230da280d9a3004446d1f090f454b787bff38da959', 'LV', '2099-12-31', true, false, '2026-11-09 10:28:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1822-7985-9b68-a0575be1c811', 'confirmed', NULL, '01a2205f-1820-7e45-8e66-0cd05c43f5f2', NULL, NULL, NULL, 'passport', '\x00d1dce0371dec9df4066539e644936f452cf3c3c715f5cd86ed37832bd12cbfb6d8b0f2dfbb', 'LV', '2099-12-31', true, false, '2026-11-10 07:43:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1bbe-7cb9-aba2-4bc74f2d1ee3', 'confirmed', NULL, '01a2205f-1ba2-7a00-8283-4f1e500fae1c', NULL, NULL, NULL, 'passport', '\x00486ff2c95fbbf1066094b3a3a9dffb874c7031a4c8febcee93f28ee8c0d2fcf04dd79a62f7', 'LV', '2099-12-31', true, false, '2026-11-11 08:18:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2069-7ae2-ae75-7b6bac9fbdb6', 'confirmed', NULL, '01a2205f-2067-7759-afa6-5a07f54334b0', NULL, NULL, NULL, 'passport', '\x004305808d0a58a64ce73bacda350e9c0190089cb95ede3215d3397573200cb05764db9c2977', 'LV', '2099-12-31', true, false, '2026-11-12 08:48:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-23ee-7542-ab35-6719c70eb7c5', 'confirmed', NULL, '01a2205f-23de-724e-a30b-4666e8a965cc', NULL, NULL, NULL, 'passport', '\x00ccdd19a1f98bd6fa44703e3036847e88e36a75e3b6e26ccf7c132b2f50813e0d3164ca415e', 'LV', '2099-12-31', true, false, '2026-11-13 10:03:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-26ef-7837-abaf-6199cae0aeef', 'confirmed', NULL, '01a2205f-2067-7759-afa6-5a07f54334b0', NULL, NULL, NULL, 'passport', '\x004c4547bd121a3aeb1b694c187f0d400bcf35964bdcadefb1b98d96a1e502b7507f59106d48', 'LV', '2099-12-31', true, false, '2026-11-16 13:48:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-28ab-7662-9bc9-9c16044e6c40', 'confirmed', NULL, '01a2205f-28aa-7b05-9c39-dc210d938990', NULL, NULL, NULL, 'passport', '\x009af98eabf5d8ab7885125b5c45a85805df8ff9e81c55c45306681890c7aed9b1e48c68d56a', 'LV', '2099-12-31', true, false, '2026-11-17 07:13:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2b7a-7c47-bcc8-30457b196810', 'confirmed', NULL, '01a2205f-2b62-756d-ae6f-71cf98de4557', NULL, NULL, NULL, 'passport', '\x001388a2edece26f54a9a5b4e4660a0cde38cf8338e9ef298583fdac095ac415b658e3fc4232', 'LV', '2099-12-31', true, false, '2026-11-18 08:08:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2e5d-773a-b1d2-ce5b74d8f27b', 'refused', 'document_invalid', NULL, NULL, NULL, NULL, 'passport', NULL, 'LV', NULL, false, false, '2026-11-20 12:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-30e7-748b-8843-133a6edccfd9', 'confirmed', NULL, '01a2205f-30e6-7802-a838-ae1a4fe58eb3', NULL, NULL, NULL, 'foreign_passport', '\x00b7917a8b35508c5770e7925dd5a97e13f46061bad18e0f6c99b23c03df2e7ad0d9bc7ca67e72', 'LT', '2099-12-31', true, false, '2026-11-24 09:38:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34dc-75cd-af8f-5812510b7590', 'confirmed', NULL, '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', NULL, NULL, NULL, 'passport', '\x00cc937d994a7b573dab18cb167ef6fa229f18004b9ddc1bcb7821f4989861008de756d60ac7', 'LV', '2099-12-31', true, false, '2026-11-25 09:18:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3a10-7e74-b65d-47e6f52fe685', 'confirmed', NULL, '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', NULL, NULL, NULL, 'passport', '\x00429ddfffd2e39dce8bc9d70077d510b2e6bbf85d49ac239053600a3f0bbee59fe2627c11cd', 'LV', '2099-12-31', true, false, '2026-11-26 11:13:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3d12-7161-b66d-02b7ee3b5638', 'confirmed', NULL, '01a2205f-3cee-70b7-9e31-143f3616101e', NULL, NULL, NULL, 'passport', '\x00c382f8e1a8c0b9c1518d2ffc5a1cb9e6368dc9ca2d101f15599c6d813a1fbf5ff46d52ede7', 'LV', '2099-12-31', true, false, '2026-11-27 13:28:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4e-7244-baac-e7bcd1c85b8d', 'confirmed', NULL, '01a2205f-3f4d-7a61-a586-d04c307dcf8e', '01a2205f-3f4e-70d7-a2fc-801b3ab58c6d', 'parent', '\x0090e1e98efc6e9667f5777084393daeb8afa04226f4eeaadb6534d9ec61c99d399a9754db4656ab4345e5cab033d6bc3b0486d9d1a8a4af28493e', 'passport', '\x0064f9fe8f74a7d5dfae366ba4421169b2a87b2619846ebc8e06ed258c5653872406a5c6c5c2', 'LV', '2099-12-31', true, true, '2026-11-28 02:24:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-41a8-7f4c-836a-3dc4ad444075', 'confirmed', NULL, '01a2205f-41a6-70a4-9ef9-e6f44e069c25', NULL, NULL, NULL, 'passport', '\x005925736cfc4a70fd29181b2323f3dfce0abf21af6fe61475110e7168fab78b7d50c5bfdd03', 'LV', '2099-12-31', true, false, '2026-11-28 03:14:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-431e-73bd-affb-4eea2b915df1', 'confirmed', NULL, '01a2205f-4308-775c-a8c3-371ff485275b', NULL, NULL, NULL, 'passport', '\x001673c8abdd518fa2af6e3aa05df7d73cb70520eee437266334b98815e4932f08424e18e2e8', 'LV', '2099-12-31', true, false, '2026-11-28 03:39:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4445-7745-bf2d-88bc1db3046d', 'confirmed', NULL, '01a2205f-4443-73f3-ab20-a873229695c5', NULL, NULL, NULL, 'passport', '\x00a14a3f538e16b8cbc32444cf5546ca4590184d15a82984b926d399b3ffb7acd1d43ae97b34', 'LV', '2099-12-31', true, false, '2026-11-28 03:54:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4');


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
	('00000000-0000-0000-0000-000000000000', '\xe11ce7453409df601f43acca803422afcac31ac079f85727cfdb9495d2271f59', 'release', '01a2205e-d43e-7de0-a9cf-76d62efd843f'),
	('00000000-0000-0000-0000-000000000000', '\x546b5a825c8c69610e44c557ffdbf0478e8f12c335dc74a375a343b4e06feb31', 'release', '01a2205e-d4ca-7570-98e9-b98296393994'),
	('00000000-0000-0000-0000-000000000000', '\xb644fa469e6e82cfbbd44d90a8cb9625a9e2c7742eb0fcd30b51ab7fcd03f9ee', 'release', '01a2205e-ee76-7a27-b674-e5b0cea2bf5a'),
	('00000000-0000-0000-0000-000000000000', '\x63977eedd760001bc495e4b189eebd3b670372758bb36f13170400261f515439', 'release', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('00000000-0000-0000-0000-000000000000', '\xc15f1807cb38f129d60f7e8bfda166d08dd66e30a7c3bbf1d1db135d7f64121e', 'release', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('00000000-0000-0000-0000-000000000000', '\x6cf867396750c5383e520b4ae478213e7388c3e097108d2e2f6ab860044f0942', 'release', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('00000000-0000-0000-0000-000000000000', '\x145546d27ac0893996682f9821301c4eb260673ab61240a26b795059928a3fa0', 'release', '01a2205e-f476-762d-bab1-2fbd8e2adb97'),
	('00000000-0000-0000-0000-000000000000', '\x9790658be41067789585cc261e42babbfdbcf0fdf9a47347a2c37d7231323d9d', 'release', '01a2205e-f585-708c-b589-296866dcc229'),
	('00000000-0000-0000-0000-000000000000', '\xff29230f2daec30318415e42093971e995190cf9dd27a308446a7c09a0145f22', 'release', '01a2205e-f5f4-7677-85d7-cc68e5451f46'),
	('00000000-0000-0000-0000-000000000000', '\xff1b91b701d86f5004f4bb9fb4edef1055db795a10070b20fd5cecdfa8206e2c', 'release', '01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f'),
	('00000000-0000-0000-0000-000000000000', '\x28696ccbad7c34713d36507ee8e2b4ab211eb76ea2c3ccca179c550917a03703', 'release', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('00000000-0000-0000-0000-000000000000', '\x5e9728368a3b2b2d27992bdfec0e8a159e4cec07684afdcabd996d970c4811cd', 'release', '01a2205e-fe0e-7304-a9f0-ff151bea0d4a'),
	('00000000-0000-0000-0000-000000000000', '\x6a531b5a0b39a9abc645aaca9bbccf82ef3b8c9f97ac8d8278e91d633086f9c8', 'release', '01a2205f-0484-7b05-bbb5-059bda9e8112'),
	('00000000-0000-0000-0000-000000000000', '\xfbdda31c34030a7592d372bba4492875b63beceb1b92a5811bd7637d616b4d93', 'release', '01a2205f-060e-78a7-9719-67bb953fa5e2'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\xd325c47b14e33867466650d53b17905d17ebb9ad5bc49f18ca01391fdeb5c1a2', 'release', '01a2205f-0ad7-77f7-8997-afc5936bcb3a'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x8c123b25a6d563b2b86b32b4879ef68289780b8c397198fe00591109c75c1fbc', 'release', '01a2205f-0f54-7b01-8261-f1edb45e12f1'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x24445e1f42941ca24582f14012b715c102e1df3fbbf475389a77e4694eae338e', 'release', '01a2205f-147c-7d64-8482-d3da52aba996'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '\xf1b2276800475e4a102cac2c542e723754af875d445c16eafdb46ab039f6887e', 'release', '01a2205f-1820-7e45-8e66-0cd05c43f5f2'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '\xf21b2fc225b4bb618d331b444b223cde0c1e4199c48919cb2e471e0d9a91a7e9', 'release', '01a2205f-1ba2-7a00-8283-4f1e500fae1c'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x996be816b0f4d5f56a91b2d3f54589cb755586ff9c97b14f29f7751c7d972dcb', 'release', '01a2205f-2067-7759-afa6-5a07f54334b0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\xbf8fc7ef5be1cd994eead039dedfca227cf7b87f810b1866b0d987ff7ece45fa', 'release', '01a2205f-23de-724e-a30b-4666e8a965cc'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x44d5e839423968c485f2e873dc17835a96cec2e03b3a051a21fea4a1c33730bc', 'release', '01a2205f-28aa-7b05-9c39-dc210d938990'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\xcb9abb27199bed986f6193b7f8af90bccd0d3f864aa26b3172d69710c21d2f49', 'release', '01a2205f-2b62-756d-ae6f-71cf98de4557'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '\x7c019d9ccd2a1811a8b8041f4be6130787d5b587f9ddcdf02d5c05a16bb65fdd', 'release', '01a2205f-30e6-7802-a838-ae1a4fe58eb3'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x2724337663d15b2586af0371009ebf85f02dd18216fcea23e10c8c7aec6dc49b', 'release', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '\xfd41b6c349d98af0de88fc24a2d47984b9f1dbf61bd29b442d9b44dca81bdbe7', 'release', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '\x934fc6d088fbce0fe8a367bfbe91128b6d2ba534cd93da25ae055ee1397144cd', 'release', '01a2205f-3cee-70b7-9e31-143f3616101e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x8bbbced30a202cd8af8d96dc235d5175cfaba4fc6699ba240f7fec2dd801e62b', 'release', '01a2205f-3f4d-7a61-a586-d04c307dcf8e'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x3728863d5bc2b30f5fe1cbfe23b095e09b1412c07645cab484eed51dfbd00a54', 'release', '01a2205f-3f4e-70d7-a2fc-801b3ab58c6d'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x34ab841c541f1e1a5ac363c35762e32828b37a9bf16e8cd86aa0a51b671b7547', 'release', '01a2205f-41a6-70a4-9ef9-e6f44e069c25'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\xeb80207b3681d97b7537c53dcddf0ec471a7903283bc6eaff56d4c39cc4b011a', 'release', '01a2205f-4308-775c-a8c3-371ff485275b'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '\x80c61e2a0576993d0634c82aae175436f8c7528b5e4918f1538ae62f602b0f7f', 'release', '01a2205f-4443-73f3-ab20-a873229695c5');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0d3a-7911-901a-3bf44aa77476', '01a2205f-0c61-7a5b-bd95-749199c5968a', '01a2205f-0b0f-784a-b0a2-ff71e82cc81d', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', 2026, 1, '2026-10-21', '2026-10-31', NULL, 'CxF0nKFE9XwD_thyCDiydg', '2019-03-01', '\x0045b4b8aac8208474e494e5e05e9357ed3b01a2e33c9cc9a1735c928d85cfef0badabb354e96c5336692b64af278b53443778aa01f5c4c9e17468b7e33377416ca09ade43edbe01c0c0081dd49ccc280baaf9e22605a20f41ad42fc0a07afcb3b0b94a19833853c1ae08fbe9c23d564f06b8f8a8e3152200a98c8ff247eaff3736feb7afb947c08091a1ee5405de503297948689091854f18bdbceb7d1a0e684dac32ebf1034a4b58731bcd13d099ec28aeabaf3061f5b5d8b90775318d8ff6250baf404ab1de7f7de13a57bcc965673daaeb87ecaf19111d6769e8d0d016d399806ab40d316cc4a59fa8e3b7aac87158ccf90cfd12d4dafdec18cf3c532943ab9624f9020674f5b1d1608d56da59dc04a5e4efa8153c3af802dec097977a81852294e482c7ebc040cfb7982c307a09b0b9e4a041746b570e003926c328e5cc55bf83345cdbbcb710cff4f84e98a5a0216b64d7712566e3ac5216393078a14ddce34f2f706435feb86805f54c3613353c7b3262710cff60dbecd41fece594ab9301e81132869aecd3394f85cdc2e6b4795253e97c9ba3412927ca1c3b9946b92d00b658228f34c83bc5425b15a53dc2fb67c4dcf2e912889700e0f2a3222153d0245d4d2a47df48722c6b5cb16751b2c724f9f5b14d699639304b1331c5298182268b8263098dacb84a224873d0648d780a82beb01635354d797ae1dfedb5f2361afeb0c3f5bdaa7adc9c3929c504b2b00c6213bc5b0527d0c24d23410196cfaf846f05d556b67744da8b9564112c4b720cc410beb0d79702a02e0f346da059ce8a69f9e21098e3f4e529ef17acaec854e6d52db71b56b0dd4f688dc77d1b6b9399441e23a6a56a12b6a86a4dcb11f86d69691e11c4f10ef423f67963d6d079f4774f83c207134db171f7be112e2789ed6462661ba3e9610745147a1ade081aa04ae7bf2a3f2277ec01bace61acb7e3146f4c6242e34bad0134799a27a29a69bfeee56fb730dee91df4a48b5c01d5465cd6b00a2fdaa0630dd75666c94cbe91bbfdea7bf486694307c4a061c12d4df057cad609ca5965ac41f2fb92ca51ecd590dc7f9f9e0ed2fa3380a18ecae31b3863903b2da0da94e19594abb0b145e0c9401a3e1fdda69ad1570c5cf85170828296102abdd5204e10a6307280ef5ab2bb95be2ef0771a2a008fc7e8e58d5c5429c9d37d72c81848b89728035fdb75a3ff9c83e52982d742bce76da938ba1d8f2b00a3e5b56ae2950cbd011668ba156d27cb34cb03099f8f479eef5ad7d14009f8378e98303682b9f37dccea4e33123d10db5edb2d852c561fee6e1ae8845576e830d66f81aeca376596ec9a53bf4b9c763470ca9d1fbedc9aafcf65f9406a8d39a32731682602627c024fd09cb5d8aa9064e2d6e7ed44b8f691f1a33ada2d73a278af6b46dc00f55f955ef5707062bab03a3f1bc9104e7cab63969bcb0ec2491f5cd930f12d424026e5d4a9e6b2d92f37a68666d654e97705964fdfd3660258b6a9b7c55106d4fa731114840d364520e96b6596c05b2fb65b05ee18581a6efa9616f4fa9285dec9d6f19e3cec8ff0075cdc6916df854886d5ff9e66b61e4f7b24c2bdbdef4817bfe64d1cc0fc5b5b3847b1e07ede4356c47bb3b9bb4edb40d807f728e30067ee41a75fe2c878876cc941a658f91bd9d7f7126e1a38bef3a8976e9329f060e4dde39b8c9bdd276b775d7c6cb4242312c65b8d7f3cf56053b0502f2d32a5c0689ee22c35d3a9827a5d9c1547680530da8e047df9407edc673958068ca8967c70061d17d029e806c0127fa4b756323e5cef321d508db806ae24edb28f04b6534f4cea3db730e3c52137445ee0f30d185b3c99965b62962e3b538e310219e376f7491a829b33c4920212b1b4124b1730e2b90526997f0107a82ad11e02e92a5a2f1865c0aee98218a88ec934ea5d873ff16cd5cfb8e3c9d7b0300de1caeecaf09cbaa2831533fcdaa812ce38a44714e0312cb0433776c616cab54a530a394755e661e938449eaca068cad477b6a5ee64de258ac814a8025386f2c6cec7c1b58f702083624b48d736bc284a50abcd84c66a59ac3ad6295b703f68438a9eaa774eee36b80c51e8b8a8a45f9dcf37f5c2aaf623341413347c403e2f447ce3e5b40a7aded4749395246c8944b7549f924d31e2f40c1701f76899', '2026-10-21 13:21:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-108a-7904-80bf-d1c08ec373fc', '01a2205f-1008-7564-ae54-a4e5786fec52', '01a2205f-0f69-707f-9bbe-83a9e03b82b4', '01a2205f-0f54-7b01-8261-f1edb45e12f1', 2026, 2, '2026-11-04', '2027-02-02', 'phone', 'y0rGorTmzufcqv06pmTNoA', '2019-03-01', '\x007e6cea145153be2d91c765659cbf121eb59a8216914f37934baf201366328e330b3df4d14293337515fbe21324b831d5dce8535342578aedcae1c25cd770305120c3d8571210028edc94d700fa614563804ab89fb6e53e3cee68f92b7539e39b6e67b07701126ebaa98a59c6d9d6f3054ebe3a4ab2909e8e5e8989e5c0d31e7206674d04bef789d8172b1eefc98f8a295f27e9402a06257bb1cdd44f3bab172df129dbed458aaa521820446e1087e84b0e4f0de07cd3ff3e0bdcf0a0a7fec11e1449a52dd2ec60340b337902290a9a96af0bb6646dbb3e30bf18cc1ab3f2fc4965ae59ea2a580bed2144796ffc2f90142d849631151ed07f36df288fdc9789368b23d8ba53637d3147ef0495ae845d96c142f6d373e13b1f46a395efb7f8e4c622ceff848e439d2ad659bdd9bbb0565d331ec793008944971eb788b58789fe0c8871e444c8b27ba6a419e80598261363b989ad405821be2065fcaf9002dbae91b571a2a07f52a9dd33bb5615fcb6af5f5a5897b57a4769d40226c83602d5b46f9b6e4933f19734e6c044754a5687353dfb31f2f58cd41be37e794a3adad7ab84ffb81a8e2d04a0f3e35b584b614f75a9db0d064ab8df6e68f7cb613e5ddd1edb811666232bd97c44c8556a7fb171e704ede2f9abccfe4f6b11c7f7b4ecf9e957574a0f73789e6481f06689b56ad7bb2a44509dea90c4eb279f51fedcfb0af62974a0eb99d191b458ed59051040b20eb0cc0845de4033ea29e8704575dfe55d2028d3346cb9b01b7bca38dacd25d98d21c36ba5e1098441999f0a20705b3f6be5f0084cbd7500d9809f28f8d9d0d42321821521336221ccf25924f8664d3c69f60e8162bf8d07223d5b0675314e2a3b78f7b6b4647538ef9f52159fc2fa0c82b2baa43d1da5d98e0ecaef012b808b8e62a19a83aff74d96b64c8eabc2ee860b6a516c56c892732fe74f3986b99a8b370754186a81bbbf95b770f909fdbb8a6f25bfd49f72b9d93e9a6dcc34cf9e361134d3481a026c5b0244a33ee152d809eb0b46f1582b0843dc538ffc86c2959bff27cb3b08016c25a9a5bdbed40b071fc5ae3fdeda69678dd8569d1a5bdf4f6ac789ed10f022db1da001ebbf84f8c15322bbcc62306c15f49f6825faa947dc62047f22b4a93fd6e60ef8ada6fdc59d89b2fb7557b08014f6d8078041a7123a79a48e008d774ff6e5125c0b80fa3e3a4f888cb2ee5d2fa64691d4578083c0edd402b0a5db6832be5010d5fc3331e4c84dbaf346da8818eac4c1f1e4b30de00df483383eef89026b06ef3c9c7e96c7c241ccd649923d4ebce1bf12dd49d9fe674305e4cf48dc9ce25bd8727eb2223a60a60a1c04c955756b3ce8ea99017047ec16232880f8618a664271d105d392e41b573a2fe77fb7265beb7bc23f889ed4964d37d782ff0c2e74c58bd72545473c3bf19ccf233614ade724a1a93f9e5da1300015e6245974d971004570ce27cf6f6bcb16b4ba1c487c7f8ecc8e39744b7c682d5e914df475d723470807ceebfd059bf83ddd09e0098b1d45340711adfef150345a2af5a4b526cb9036d30c7095af77e0e7319d2597d5ab49c3e7954a365d280423d1a10885cf1f1eeb2289b339ce6d8665cbc593f72f09f68444828e0e37cd3fedaa043f5df6912ca5215402e3b390b2687eb122d72919d4b207711efb60cdf2b2dcc772195086c7641d9d79135ce4fdd58c1c7d5b98c3e73cfecd8237aa86ae751b8c5d220b513a1eab75a0d964fa2c738014428e268a83109119607b2b12fb2ac42c5ea9e3b65b047bf4a03cace365cac50ccf5993e3b23c1497babb4e8f4784e202483e8bc5a5e90365f8e234741c1d898341bbeacedf4f0a16a3d56945a1ad69a77ae41db565cee9734580c34bd8580ef63363473b5b7cfaea6c28e4b28b3e00278dfd2f2c47c2fd4be88edf5d9dac4093a3c65cda434afed716fa07c128e0818256eef375d649ee8cb1094d33d1e8201edf6098ef5dee93b131df3ee071669d48371c03a7d2a4f66cda088b3ba04d1c134f17b6fa729f17118aef3642f0d526aa35082fee043d286812e80e8ee09c9f7f556fec42346e00da59b15ef4c3a933b9101835329257d9229873c68d061a20c4e728aa3da4f132a301ba1b420065ee25c96a6b6b0280b4c97ea839a94831bcc464956e72ac618fcabb5ff94a1047ff5cbe88abf532839250c2766fbf81b942f1ced61dfab6e1b6d6b655ab1379daf1f050550a7c2f69d03ff43311f05441f02c25b2891b30c008eb5965066a10ce38390f1289d331d4e3d4c2103261c93c5a7f846618686b26dc81efcb0649bbab6697e352fb20dd4bdd77ef645381dcf3aca832f4aba420394e8372d8865c635e224d619ec3402b165a485ea5abac1b7d8a3dd48e08751314cd04d8cb32aadf09a13232ee384a14d8b2da4bf4479d5a2b7d6f284e4242ccbed0d8e430861b481dfdead0407be4669fee1b1a14e00764552f1f691c8a0c7b149173', '2026-11-04 07:36:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', '01a2205f-153d-707e-8f4f-116585a8f812', '01a2205f-147e-7a06-9df2-4c55cd8a3aab', '01a2205f-147c-7d64-8482-d3da52aba996', 2026, 3, '2026-11-09', '2027-02-07', 'phone', 'n-W1ZroT9KQ6c6kUiggM5g', '2019-03-01', '\x00920cf432f47188742cdd1f41e1d928539bf373ec4eb6acf69d8eaee31817c36b3f5d23b95b8fb7ff6939075c9f46a08a7720a75539eb3d433e309f371c81cafc4f65052b6545c9a77e541615fac073be9d4f1e0fc1b2a70b4f25559efde5aaa9f32aeb82fe8043a482be3e90503f618bb86307fb3cab33b33b4d0ed4ec1a65ba9c1b09136dc353f0a324da1e24714d800006ee45f1d4c922a7a9b7e906d32fc9bb2f2cf00e791282d679f9170879158177f7ae5a15c3561a68ebfb029d4897614f955f65c8bfac95de107229031156d60d87eba21bcdd865b034b6c2e20c0d0928f366bfb4f6d883a748d17af9850e00eadc8cf902f04a428540e91da94d307771b120e440090d2dfd2a81640bc0785ecc83990caa83bda9eb781c6e06a6dc5eae57edd6c9b6bfe39d042d11e33ecd8fb944170ce1612906ff9446991585336f56966de305efa79a4e1b153840d0af26fe61f26e22325f1d53e2cfb1fe0153b6dffb8da475f8de719f99026554567466a18b8a0cd7b2ea7393848ba9bd2839148b87250f13ef2d1f239b1d7d4215b837dd7761ab49a17e66dc3cf4eabb723dfaab43acb6c4f00e3791b549e7d56fce0f5ca23491c0ae25b37b2a1a0b78de8b2e86fb405b9b44c2a0ee9b5bae6bced836f630c4ea25e63280ed8b4e959b144633d4cd5bd7566c9a47edfd238c68f3ce89b81c4e1493938c608b0fddb7234e9e8013435e75e27f61ce49d68477ce0b90aa37f3525a16caccce656067c0ab2a8ef0858e10ba0c692135c6e807679b1c03ff1b06b2c0bdc22abe62174f5e91d13f56fe06be5d1028927f6c60f5eca33df15ed3d0f3caefff196ae094ca24b018f52ae53cbabf466ca88fb579617638c25a54a4034844eb8c20a582a28b300ab07bf6d4cab56998ca863a60fb3ddb97958765ac23b31c21766dc8505f3a5bb21d8b94d843f4f42bcd9545ab1d736f790804f8dccf08d3439b30fecd2c5cdb4e7caf678458806f27da22b346d570bd1b34fbb9f7e266362a7585b8fbed7cf6a67b400da323735baa9f284629687ed5a07ebe33e9c65f02c9893a0a01598c6409fc738447c4845700fdda4bf064060d32eb857d3a3461e4d9818fae90915dffc4113ceb155c15fe4e67fa7d18f8ec7e751784078d69fec557b686c5fd9d57e1becb06d217114dba8cec87c3a27981adb4b40266754b20766b1c14c4c530423753dea06893eba8b04c7fe8e353e494140b480872a151bfbd35cefdf046b02aed5add54defcc1b45e4a4fd29cb7f3f953d39f9b6178eca900045609219bea41e3980df7bbcfcc87a4997d2d3e2145cd08129ed669fe33d9662f9e3aed60e0ba4f3183ec174f9dbd893ed5dfe4d4091db4ddae5ddbf421a50d04132d13070f20a7fa9037c930a3a2a2508cd64408862d6ff42eeed3f050640dc910d8cac509d5607d3e3147f08644c4f07a91a73ec6c6acb30de3b25388a59fd8b4cdd10f6fd17e26f4632b8e9f74ea4666bad45e90f52f3f46895a55022d6862e0d334f4785f59d61918b14ce5e3b3a4bbf6fc0994a8e521e8ca71e659fea0bc329901e45088df1a564485292bf7ad74bb2bc99655a7df6054323c76a9797624284704840d31a8dedc90d7f876f7f14620884f06a254d01a99a96e0112d25ca839a4981fbfa5af41da6b4290b5f72679b37b9fdadb37525ec7b158123a45274ee0a61ecaff4ca6b67710d0630e67aecf578504adde655f5a8332fa3356163e432946bbf18bfa1db01a8b4148aaf9079d31cea995b263a4887706d325e9b964443fdd2a356340a09e2cdfbf177adff1322277e0e56f3a0a9b999639c30bd9fc67169b55b167d3010a6ca96ff5802e3a4b43c697e529a55c78fc47179b4218e1e26d296581814dd974e44b1b35e3aef24ee3cf5d57a8b0f327a33a574c519deed0bd9e3eaf475dae1bf59319145b81e1e4919447b3503c3a11d22cca678263778c1bd56d536a2ada9ff17b2c4a791e84c9e15a5b9c7302c4952f0cbceafcbbf40690e2d70607b0338b84d244f1eefd1fac3c4d9c31bd7db6b01c401b1445fe1e1efaaa909679a6dc36103c77c00983eb16a2d3dedc118ae624fb04ea30932856cadf4239ee240a7ade8a85b9fdb56eb245714a1819ce6859ebe68a1e4fa67dd10505c16fe340a2c2c41963bde44e6b4e2a4ef59571730b9dc12c5f276bd412192c2eca7a72c5e6ae166f4a72d07e649a5a953728b49c4c902b8a3dfc3cf3a3b0a46dd8599bfc97138966d33d952c4e75c22d8c719be3f17e1508c89b8caa05d9d14ea05a8e526861509f133c27e4feb5449f417be05b3145fede719388b089ca0d8ef81c77eeccf1529dc83320ebf9b2996a70737fbc3f9fc67d0ff3953c9d6e48300765dd4ddfb42b64567c67ba3dcfb656a3d4432598de212be9e4dac0810cd8ef0a7e074f7de88e7c92fe841268f97d7bdce550c9e49d57c826e9da4e94481b2f5f2dcc92a23f1193e0c1e112ebcb117e98ba5b87c68c2f0eacc4b81978dce7fd3f18449d42476cc4997f62e0e4aba0f087b4cdf80efbe844d1b674f293afc563babfbb21496a2f7c2973dd4e9abd32d77448c43e3a7a933925e075ce8cb80e7f0323b90c589f9812ddf9b1c6449be0871ea27f534a4cb92aa75696187597963d9fca2a1c48131301', '2026-11-09 10:36:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1913-7ceb-aca8-f069f2165723', '01a2205f-18af-7476-a1b1-a504cfc921dc', '01a2205f-1822-7985-9b68-a0575be1c811', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', 2026, 1, '2026-11-10', '2027-02-08', 'phone', 'epzoqSjFqCXnTUj_4LA61Q', '2019-03-01', '\x0038107d99f0e99e44a35d3cc885c7bbba52bb47ba2943136e4337d51fc70ccb3adab7642475d497bd06e791218ff602505c898e232e5c5b24cb7e4d5bd6cdf4a0a96dd471bd19b341f387aaabaa17f3bfbee7a394baa09c31cc350becf642a35808689fccd5d013b461e1f5b7d06c985cd88c222feb209fe8fe9747eb43767bc710691f42688770a80deb606fc3bbb7e513c1b315fb67a48eb586bd0120ab36b629a64de6e42fb357c159a6a514a67bcf6405426a8ee7a1e865ac796c12b3b522edcd36e344a536d6bcb342c5a511041d0d3ad5408828b0ae27a5cd41b07491b02545d409570feab3fe900a0e89790cf03b0aa756e73f740723a517af882797e0c3d42458bb0b9cf579f3b4f1d6de27e55bb8a7abfe5a3d3dbe3125558dd20e9ae4338373c0f0072912cdba738d9e8a3f52ea5dc6ba72b42345a38713fa2a912d485b2cf469000e59f342c33e60506ce873b338eeedcf6e5aeb38905d04b11969de42f253001a74e760ae4649e2191f58c940cce4995abebf0f7b4b48b491b2f841c2b94289c05e0c824604117bfb5ecfba720f543d9af08bae88798d2024dc94d8d84628316ebceff3af488025aa581c3ac32c0dfdbeb373681a7db9c8d55bd3c207c312ed7f3d5ebfd298de90e1963e9a0e9e7d5e405e0a2701c52f9d81e160a968294256d09e7d11fcd1c21b24fd5c9275f91d7bdbb5854cf33e2bfbc0707024e22da7f726ea069ad70e4e27566408a667d5ce7438ee2800823d4f64fc566c94cd7a1f2ffe651bbf2b1ae76c06c584c61b4b784819db175d86550eea92e3364846959bc78e13d257a4f34b1a8ebd171b4fe0aa9bb8332f95b30f8c2386dee16e2273cad1424537c3ab7a8dd752126e220708249e5c7e1d50db61fb2632113b295c2debc42b610956c170bfa254ee41f35be8905ec2822e838ed05e49fc2681ad9ab213a584eb3b6297cc15861968b6cadef263e7c15f31bb4c0cbb0433d7db2a1823ba3699e8a42ac19a30e09f6d8d062db59e8369d465fa56decd316e1517a487961838f24b3a47ba9744aac634dae8e2391241841d823f0e76d03887465047910a2e0e8a9349e781458fa74b3a89c5841cb3e26f22cc8d929a65eaa190d7eae9d2d7666fe3bc2d588624f7843b8cd49b22e1a87390f9ea756e637cb340e25b6d41e1c66fa347fc466025f6ad4e16d86326099bc576396f3130de7044cb8f609c25bdefd12129c4222a5e4581cf398fa4ae473c823e6df0de555f62cbfaf3977f36731943cb4003c8cfcef5b9125b82278b0239847b4e90daeae6531e539f621f50bac0b1eb174e75bb20f6dea9e4c0c7e000625f22bb7f75928194e64859fc31b797d0567c6fe60f1ae13a64a39ba023863d5306a0ddb56518935d5bb9da5acd8acb92ba3e3f694132b6633281e394e71e3ebb5240bebc22f27a8eb059136c58c75a1abe3bf5232c72bb3190a511ccf4d2ff311375863c03c69c6435ce5ef488b218362038321b0d2e504d5f3c40e0b07fd4a537923d67a0be7b8aea335543f4917a4438e9ec8a9f5d3c77d109b20f0d68670fcbaae52f62eb3d16fdffd10387b8c4dee59e2f6993bd2834c06c4cb346760b0bf7eb063a7dd5c63dd492fac64f53581fef8717bf0a1f4a91d5869a4cd86c9122954d0011682d9c566e158ade8e7f5e1ee36a87e37c7e10f195274a89ebd06885f1d19f795eb6158712144d58fe796ffcf701a291bcad9a53282e79a1cc2b1b477ab31abeb4bd1e781eadc566e006a00cb447ce13ca4915383630e07664a6e559ceb346dc54c897d2c364be27ece6dbaae94f3041df20b0509c4820c847bd0fed92e02d3c91b3cf9930e90e6d6a8759aaba14822ca35560872fe3f8a9d5cd3713f2a0d092b38837b48cc797a5c13cfbba726c51c2159b663ad4c236392fb79010016a9884f1fb132636330367fb7c72f1cb61e56060b62c491e5cf4532ab72b9430c5157634f3090e8e22e93c331fdb49903a7af8075fafda9b13134a9837e6a9a3209f38aab1853de5b7a1f63c49de342a88883c803d35dd4ce53ed2e3827c70bd6e018c8d6a5a4ac5c1e4097d07df1e97388e23990c3cf2403a4e36048c5bd97a69ec636fa362bfc6f187923708284003158bce5ca293e0e277fb483ac834b057fc5f1d803284d9531591217523daf25eb97bc10f273b005a825c0d1389e3014cc8fc5d5f57e524459aae6c19d9e815aaa648374c39bca2ae7812d0c5401838e91972b2a0c7e5475481bd06c2438df5313c3cfc716f4af6111c2f', '2026-11-10 07:51:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1cd3-74be-becd-e8920d18c2aa', '01a2205f-1c61-7ab9-8885-dedd328b1366', '01a2205f-1bbe-7cb9-aba2-4bc74f2d1ee3', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', 2026, 1, '2026-11-11', '2027-02-09', 'in_person', 'LaiE9sbgpJ3N3C-CL7Vg8g', '2019-03-01', '\x00ce20675296edd95ad9a8b38e79a2d6872a01f3d7db41c500f550ef36f0d5b7a16d3c454b0f5f9677d4c22ca48ed0eb206282411f0e30866cf7315b53c7f9d54a2c8706bed88abcf21732006e4d9dddb999814e855168064f3ba3baa56f18caeb52081f81cd04c87bfd79cef491cad43677e1e2ae4f798fd5d59ec80e574c329067a994a195dfccd6226fb98984d1a3937e9e1284ce07a956c0127f31d1626776d05bfd9f2f6ed8316aee60461a42d9cc74afc653ab225d87c2dbec236401d03dc2a00e62612bbfd69ee4bdaef1483bfbe7c1bb53ee9d1e342aee676b4a3822332fe9d16d906639fb64360dfcf29c64de062c49144e2347deeb0d29824065ba1c0d276ab58b7ab45c1f795dd46e4659c237649b8ad54dd2e2c087f1ba2e64b1251cc6a84f3735d3a8259ab92515b2ce311a6287a5d0761f2821f51511d98fdf8691f41b59db2abdc5c319303c33893feb9abe3ec7bb68701e187eefae36d4c43b441985aa8116d02d9ce2952af23fddd59cb31a8248db83f903fad699ac6265a177f9612c465b3b10db5c27ba6aa4710acc604cadbdebcd4764a03760079b8e02c227e4a3a598c1099f90018292ce91d1bbbc3201850581c23adc18b8fd947c62be7bdff3e985cdb7509e4d520411da8bf631378ee48352889bfee5dab48a90e30e7a3185efc6d653c7b04516289361984df30a4dd76dc77149536d3965925d3f5e2e4f38f850d26de12511ba9ea632d63802c7dde7a8ec0713ed2e717ad9d29b67c59c2e3d3439f625f4ef7bf037d6a80c86390ef695f7972aca34a46900cd4a597e9841674b17c933914f1156c9e095c075db771d5ec2b7951a030e85184075973de891ae09c1a09720a9decbe1930b01bb8e713a799917c2e6df5c4c9217754b18fe5f7f6b73223befd5a48614f29845cb566713ee67cf77265febf68c4d2b03926975098aaf49d28a2509d00e0b0ddbc5388e2851addd3dc73c34acdb1ad86ebc0e2aaba245f629c9bf38bd9ceba38edb28922b187a8e751042bdfc4957a513fc021ed8f6eb763c10b2bf75fd764b19158673a3aafff3832ab5a9c28e62ccc5982a8296491cc6090de6959a05dee1f4d7b0856e667fa3ec6c5fb5e0151c8c343e2a2e2a255a49c0db872b59843c5323c5a01e2c74af1631f0b8bea047e28a96c5a68d6187f7b7bbfd38bdc880d6099b9b289a12ddef860d0df400a88b1c68f64c3764e40b245f849853ac6240ec46e3e0b00f723899ad977d07d4faf2b69edf209ec97d03d1420492011acadbfe37aef489099a78045a3760e2274c3c99b68fcf923fc990fc146a1868e67b358c99ad1a87f0151b4f331a2b2899fbc491a3ab645a457c8b41a1ffc534c2f9bcb09db6b62f3859d908ebeb4bd48235607ec2e749cf288c072c46b94a95c456c1b01fdfef7bbbb1c02266cfef0db61631ed15e540ca8e25f84be7567c73a6770d2da6d9e97a32e6d70ad6717556e4db75aa05c334148d0a0cad21250ffaa578875eb1f3b6bae6f335113f9cbc458391a28e56f1a39bad192563480a45ccf90b78477544a3316f9f11c33769b1e8b365244ae5fddee8fac8a420c254b3112661f86fe672b560bce3664075955ac18042ffefb3ef6a8fefcbb2c10b828dcb12dae95e68e0cc970722a6a1c3606ae68b0f51e612f5df09b88da198b8ea2290ae4b12946e926c1586f43e716e57d1f61100bc06e78132a387916ddc569443c5c815e752853c3ddcbc49974950888588170a20fe73cded7db223c3518521cee420a0deea7932e1d05c92aad5fda06690f4d11079d960e468e0bf093b983813ee0b886a518481499304baaffb3a340336a0541cccddc0b2f0363d4c70ab7f6c46656bce196723e3c0e2ca8122a637a07bbeb8582eeb6f8eba22ee50723eb7033166cdc762b95467928f53687c0e98c4fd14cfbd9bdb1a0eaed5b839afb5ce8e3ecb33c9b4af95f657ad2a0b89de3371e9ea6ef462a5f2459f77e6e94663eb62126f481074a89efab39e921b9d11cf9c24c485dfda3e91882a00ee494cb8d617927cdabe1b30a9470854fe7e88c897bf32ac661c3fd228f173585037bf608a963b276adcd6c3b85c523d90c4bb409a5ab1f5a267549e592b7f0f6d1891860bdf4994cc8b2f847d214ac344401c7cce7a0ec1dad30ce24e8428b733b8482955927ba1ac2865e9b72b8454b226d9fc2c2e37fabe124ecc5bee0b0b4a04a36176dbc01993a4a0f7b8e9096c4ed66b9fb215c2334313265d0aa11626aafa6059f9a95336a99abe5a4c422433900b7cb6eb65425b9a53aff4819e15266e93e5ee51f377782e5f992d16e353d880a710adab78', '2026-11-11 08:26:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2151-737f-bf8d-c1e8372e0838', '01a2205f-20ed-7b43-acf9-8aa0362b377b', '01a2205f-2069-7ae2-ae75-7b6bac9fbdb6', '01a2205f-2067-7759-afa6-5a07f54334b0', 2026, 4, '2026-11-12', '2027-02-10', 'phone', 'Vd7jyMtL2XZ75DgR-JX-fQ', '2019-03-01', '\x005895e663033bc21bf1372cbf885737c76f7a9d02dd0894112845540488b2e3c1b7f32bcbcc76790406057d8dbd3866250ac224f799dc98caf515e3e915f5e9c0e7e193721bba522abccdfda6ebb086edfdd3faa85fa1d6dbb39fde61cc927ec677a01b39eebc22b2d1117f6db1354973ec2849bdbe4619fd5a994405ce566ce64d5d106d61fef414357b5796a4fe810d9eae5443f1d204ee542a076957466e3c97ada93d41fde6bacb18b2101299117ac5c307ffc741099c50caa9ae0bcdad3a162940b25af630fc31c6e36d4e379b9e86a818cc97f34ce926364dcd59935a0ae4a6931daf8983e35475160b9d4433eb78d2c3d71e7f902a10aa0065f0b0f378c7ac4dc8cac6cae7f918cc9679ca2997f0fe5f938806deebdad5b980e8ec565540793fc5da1d212bc6d93c9746d7e59f93b1bbc9c1dafeab1f7a3bd12321b61277d67b75f50d7e4d8b6871fac190c560d549ffbfc6a321ee3ee7ba9781d4df5b92ca40afc440fe56ea59eb30acac5b9444025bc8f8a8df8048cc863742a5203ed78d947b0d47fa3d3a9913d899cc10c0ce3f2d2c2e7889dae54cc454256da6e328e1707970ac48543ad5413065334bd986a42875b34de0951dca6b1d1adef8a60659e4f59a150f3b8b01c5325fff6a148a8dabcd8cf856426180004f1d19de4541e8d6f980e38da1f4ad623c064f0cf3c1a6f05f63ffc6e8fabdd2fd4580f0e92cdbed967529fa48ec7a5e8e37cad8bd241c5a9926170306a5da164ab529567e9dffb9e306133686d50d82deec137fac0109d241786cf0e618f1d0fae3ee80a15ea6a262cc56d86dff10d2cfd08d4e1233d21323fa661416d6c5557d73fbdac737df7b83c5802e83b1959ef5570e4d7886cc5170e5a7e1157e6aade6d3d3d662e9f0f57517b7773ca1a7335947b7f6b4068f07db65a3c87f675fd29edb949d3abfaff6753659e7513a9f3fa820400f547a09ecab525595680b6670b355a47c99ed8fc2caa3d02f4c34004014950dab9046eb200b818ce4ade88044579b034aa75505c981fcf6be0efe250459b935b056d485136ef80be5ae31f372d33e02462738625d93ead33dff730f8c6c80ce75784fd8fe33b65d5ef79d9ca7af6da4eb74c72b1b3b86ad7bc97d44882aeb5abd763f0f23b863281d73fa096535ddd95e757c19c292d274dbac4be06c4a3e8c6ab8ad42dbec670f6f20cb8d9f528a6c2750aac31853259d96ffb878f578a2356da5918ced0df16b0b53d0d45fa6065ed964d3ea6ee3c666de1cad5f8736f81b091aecfd5d88d57e1893ca8cc00884f259ce8404536b8c0aabb6e320bd8621dd63991e6cf546c2b9b235137fbd5ee51eb236c1d1984ffaa706a86cc91c9cbaf517c47b8b81cf7c72d3c7ddfc5a4801a0142d8c6d83a97b6d13979882903ddb875720fbd587bd734ac3dc6996b63f3c84c13965b0777d5fe050c933586dd6993d6bab714b7a50109fe6b88ba2a0ea2824e32787170f949c3620abb5d8e44d3bfffdba00d1caed9a983722b9ad87eceb18a92c64964eb8aa73e3b5e8ad45c172c4ffcdc0e7df072a9cc0e36582855da476ef69b78ab07a8d7977ccba60ef9d9ae38caec39d98f4a8d1bfcf6b8af13e552a85b6c2bf359049cb0ff583081cfe51775504326aea9986708654a1baedef2d99e7d670103fa7e2435e2b332afde1859899d81f465d78ca62cb6173ba8c0303184cf6869ae710627c42fc270f5cc0e53a92950fbdf628800c0a1eea166658ffd4c331b4e50f10bdbe86a3ad28cd08729930509df6d22efdea63e754ebb2712ed954caa06a4f3bd8864b1a8c84537b31efb9d39168adfc6a087f67525778b9e935c9e24483b438ba196c1a3bb7ef034e7738a33a693aec16fa99a92e43bb99fe123c011dfd8e80d0c4f470a9a13ef66cbccdf6c18e612effdcc542162e160b85be5567926edf3113dd2a8b5915774e0d58b30441ee96783c8f1e4fa1475904cc7cfea5e6cca23ea9bc45c82412dbb163d2d41906088dff9ee65499c1625fa58ff2456c33c5277c370bb7e16de314e46265adeb360ba0b6f171cae27da9937fef558df979814deedff7a79f363ceca4db08f2ca54dfdfb0bf5f7e41f6f9ea5557c847fef223115dbaf3cf9f99eebb8eabef0942a9aec2cba71d205fb8aea82815e54e7cec8c5f5ae07a53e4d036a629df96e49a1476677e7a94f6aafd8616dbc7d21b030683acaf6f094a80ac4d720d37c10356ad8951bd1545f428a0be0aff0d64aa0e1de9e50407469c4acea64934f1f8b9f219c9643f47293a1c4ccdbc', '2026-11-12 08:56:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-249c-7fa0-a5e9-151309faf9de', '01a2205f-245d-7df7-9dc9-b55b8289e3e7', '01a2205f-23ee-7542-ab35-6719c70eb7c5', '01a2205f-23de-724e-a30b-4666e8a965cc', 2026, 5, '2026-11-13', '2027-02-11', NULL, 'dFg29GvW2sQJgeItIq_ZIw', '2019-03-01', '\x000121f82eb521c463cecf5bc922311801a602ed34dc3120f2a09cf79246284d1da9388f952f98ecc8a0ab4630cc1b18524ee81c1571b00a5c1f9d2d01c3c09ae87f7f1feecae2499130b61359935f3b4f6153ce7fed65a30a75a947bc53b83a3f5cc71ca95103dd2b21e67218720077a302eaf08552151449036d7ac44b99890968942f3f41a8282db0146f47d8d3709c7363fa4d81aaf4eed801ba035232876dfdc4b7d266f9a4fcc4fb68d16be3ee4a272ec7cd298a76a27b14e8f432d60c8c02350855a61dbbc44fa4b4dafd9b590d9cf8add3c159c98595c4fe5c4c9ba6ccc06afa18bb056e259449f851b64f394d2b80a7b0fd18075d30c08cdd4cb95ea14569b5919b038dcd9b38261aa72730959166beb401908ee2eaa822789bf7e9b9301e97f9913199df707df2a84ea8e0add0ea412238e7c2a43f7a02420624229255fb99213684d02de4835cb8581042e0fca1733b0c7719bd1e9594f3ad07bd0706fcf33ab7a448bd0819b4556245cb2b47925890d9f3be162c78cf21af0bdd0f91534abe1d48cb68fe131eafa20176c63a89f04bd9e1c6a03f0f938041dbedb991c3d9155af0db3aaf7ad98a2cc945eccea92e73b742bfafe3e3f46b855bde3859542d99106b3ded5947e3e5192904887544b6224106f764c9708bf742cdf4a2bedafaed7d02cc30faac362ff957143c736a9450c1fc3809005f53d0421db50426a83755e4d5514ebb13e7fc042740f93fa654b0a4652b933be411021d8e96602fa83aa04840af8c1f84ffe8a6a4d5fcd976d1cc1c14a8503e8376cfcd4d2f6cd947a2f6d74482f85b69fe11125753ad21a81481fc11df9117315436140848a5d5c6d47b67f6a6dfaac68dd24058f0851fb6cc25ca658fc3a11c50e4f579a66cd49752ba363f2df6bb17dde04d8babf43aee141e12b544ff01c04a434db716aa89807f68d25500125841bd97d87b76a98552f0f2141a3a7be228b58b6a71ed7ea39026b252e4f8b8b34d815ca98c4743df608ece8404a958076b38d1c6af9fa2533ffef73de3b30d8ba3a3b829a5d886d321fcfd09e6c5c460435335841ca88add6851d0c09caef5e5c15b48b4eed693db89168d5949e9dc4eebbd5da4d07a77077792a3717a49126a6bd9ac5e28034bb5a4e3f6151dea20d3c9e28ada77dd70dae8e053a08cf1a159871a3009f0f5a9159c7f32f1ac470181c0d51680a4a43607fbd4450e741f0ae5a2e2cd849fface2a2a013c00c3926dcb570fcaf113616755a2df2a7794eea512d4346f0e1dfb1add287706719f00e9e682fde9008bb38d78060a122643142060148ab3a106a3d7f7e4a6b486af5ba96ce48f7ebc03500e2e77111b57b60a286368495f8cf6788f1ac4b698f0bfacc1014b494cad59b719688eb09694a9e346042f23fc7dedb1d90c4c50da4a0a3eb3a0d8d40b987e4ddc82efa3e56ba586b35044bd7aeb57f3e156f1e31f7fd8ad0f9fad212be3e308b91c2ef0f8a67f36699f5fb9adfc9b9ae2cc8ff3d6c11be171614ced453bd46c91562779fd314d3e8aea6972bb303e1c7eb55571789d4c422db6a654ea6943273a0c346cfce5557ddd167ac0b7c1dbe7b7b0b0615acb92a7f8416fc2eb91a503a753a15fc70d5b4426d07c59cbed83581c1030c92bba8cbb8c668a3a14df0da1dffde471086b110d8178a172c92d7b81c0795d04ba1803244356032eedefd1538f09f6a1a0ad0f851db7b3b7d7396df07adb574fcf3b61f5466c4ae569332365fc81886d53549f0c7843a7a193ccfe95cccb7968af8ca547066c3b04ca6e708c72b9fa418624c7e5391d5c756110a51f5fa6aa4ab9c4f20c46e2dd1fab01ffa7df2ea98900f0d86a52e2f158194473228a620b6c9dcd5bef5d53a8903e065b2f45e14dea2864356bc8b6d7681edb5f378ec9e4d35f8675acc99c1b4c45f436fe3bb1aaddb9808f830fd771d2c70a327ebd53ce7daaecc42353e7f52e330211b04edc47cd436f11f39a01f6e20c05d75b811ee369e4ccc8a4db1d46c6375515d4dd641d0009df92cbcfb453f808f1d69db1b4ae658d2d114d2cbdd6c514d2b9b24c48e8dd89763283f7c0c21dc7d676bd4bbc56b1a5a32ea5b84ab558c1535fe7966a57d9a4fa369555eac308c961fd0dd781f9e897890d0706f40c51e8b187aeb549fffe7e', '2026-11-13 10:11:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2783-7440-94fd-277c89f2012a', '01a2205f-2747-76b1-942b-e6f97d1b4f1f', '01a2205f-26ef-7837-abaf-6199cae0aeef', '01a2205f-2067-7759-afa6-5a07f54334b0', 2026, 6, '2026-11-16', '2027-02-14', 'phone', 'rO2cG3LNOUlH7imHQn52Tg', '2019-03-01', '\x0002a1aa12c06a7806431b08408260a3ca1b823b584f54b01d18711987f24969831b21f6ba896b219982246becbd180c9a06f1f9ca4519ec8912c2ca1f9a6adfbd5de6e615df5f1f01dd9ed87199456e766df2d1d10e1136801df550398afcacee52cc1c9473dcc05ad0ad5dd98120e7291297f0540d3771402714dcccb76f07e43daf8137fae90c7684f43dbca91b72c4cf753ce98a41c0389b4528a62695e57fba5509de7a3a3671823d035335a13794ace4327453819c8bab15320f60c907a8ef7e5d2deb937f53ca61f81cb9f2a1de8b5cf24afc77432c7466987e593ef50eefcf72158738872751d99786631ee77cc98ea2369f915d2602851df255d8ab16e1695d30e8d95602c6bdb5df2926e852915480732e36af6f426a88c420075f50828b7500a3f19e7f5dbaa42fdbfdde3b86fb51f225e196213eef024d4143e38f739aeb4a2c88b77a52da6c911aa83e2761fc23fd86d3a97d200c45fcc4435f11cf0f04e40deec42b92c57a3d2463bb8aa4136257ead4c376b70c0481d3ca5ee2e70bb5dc9a17b675cb1fcda9da358ddd67519a51b448f18922c52887cecb298df94e440959bafd57643a12a39e3b92f013a9e38fad14bfaa6d3f9be1d4cf26cfbf62eff6e95473b74a2357613faae593b44d2be7997d306db50f242b8956239ca61790a219e35edc96cbf255da839ac424c48060edc1a03bab0f2940a42b9049eeec0ca7882a6af6b02fc698e1c6eb6a1b595a57dceca61ff838ab187505b909150a101418bf91781f0114b3a97fbb90dad96232df242ae4d8222084d9859171128709f35da645169920b1815eb643d2267f7f5804e9585293110221cde176e3a11e997490dc64d88adfdcb36f555186058e7b93b4a54b84ea18c2e66cdc54f5617fe199b4e6a166c05829f863aaa2c43b9cdbeaaa20ac49d0dad4be4ffeb074a6ec6b6fe7564f273c4db7208733a78ad697780431f9e4e7a8c572288591aea9bad0e440f340416abe88275864be125fbc7d8578c816dd1ecd16e64193e4dd064e21081db96b85c5d58a72b0b8646f8a304881c30a6523875b1b6e41ae7079bd09dc0a5d114cb359ef3607f0c20967f101e7c01181b156a855f75f5c14aa8f180def1ea6e7eb0bb4833cfdb618bba65c4813be15d0024acb29cbf62c27658227387460b52f17c99450e9073b39bc5229571ca839a061e11afddab030a837294da1095f1bee542118790a4ecfe18d6b9307e718dcf54044167b7baf1f059f58d07c125f28cfae5f37ab716064cd1229240335ca679adce09b921429a24bac69698f0c90af46e8abd67dd27df752dec7b80ca6ee4a3d0bbc1e229cafaa4d57e5abf209fb67eca8e3cec2ffd126c685773935138b9ccdffcd0bd865f0d701e6d646fca21056a18b9642788f8ef301689c9d0dca4f20bd20d6a4ce919f55108371cb043facbb8a14350553c681df011f243e1bd5d71bfefe3d44e9e5419478e6654996c464ff3872371e3299b1027f57a6ac3679ac95591d02407fef5358984bc71520dc4fdd0f3c37ddec9cd72d95bed80b4eca9b14a0353081f020209337c4ec9f8d06ca9686dcf7882dbd6290b5ca3d5fe8c17e8a17676a9b07a370e71477442ecb61bab956bedf0ad6be0fb9275cf2c9482c65bd68d3fc067511a578848e58cc69fbe91ae117848e6900776ce107cb55fc4db498c83181922a5ed5a021bd0978ec6063ee77a8e8b64dd6e6930092d2b5b6074b03cc7fb0b7f0ae669ee4a71ab08e906d1c36aa44351140e15d7ea687513c1166b95b966c7b8c5208aef4b7c7abf753c99de1043277a33736654398ba7b676e5d2725a5bfe4be0e37eb0eb49e9c3037a2f11bc24dd9d3ae6b507c7e3ad67195ec1708708449b0d351597a8ec5c1c43d9633f83eac2f08c6df8e74916d2585e8e349cf6438584bd03d3a8b8af13fcd49c8679e99eae86cd949cb72f668ff76fc17cee2942531450d8d8c7bfe38217b47b755d9cce6119dedbd0e48ddb9b781de5caa5df9376e262852edde2a092d40a0e7c3575f07e3244f8309e63b00009a4b31114b93e553e31f0f5619e2a326f96929ab9b7b7e388582943aba64c7b37714958e4fa26493343b7dc33aea3db45c1b22852c8387c9cde69bd16fbec3a72e3dc34eccaab82e29af65becd782bf196e4dc563c98ffaf9ec31a36936dcd1dd5d08dde311534c242b2074d8770a5f981e76419741bdabd6aea8e8f38a668c10ac4a4e757f0d732df91f33993671afd8b4aa18cadeb70b938604b634728ae', '2026-11-16 13:56:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2959-78a9-a9f5-7c1db88f7fe4', '01a2205f-290f-7571-8ab7-b1b811c7c3d8', '01a2205f-28ab-7662-9bc9-9c16044e6c40', '01a2205f-28aa-7b05-9c39-dc210d938990', 2026, 7, '2026-11-17', '2027-02-15', 'in_person', 'GdGGCrgyEG0_Ph6fWVkM1A', '2019-03-01', '\x008f42f4ef020fca3fd9a3df95dbb3f174f238b4daebc7d9b647a117c6370e94bbccfda283f5ffaa56007d2c291eb730e60136e358a8bcb4bfe47b38e06d32dbce4a3848ccbaedd35a42c288fb9a2ec778803606fc3c5a1d357c56c29dbbef14adf0df49706dfc1661345cd7c4542e5a5d8ff4711f6aab5ee6ad4233d6b87042622da64868fecfb0ffd428f2caa2e73a886575a509459194e4cc273d820f3e972e3bfff68c81fc894ac82242a3a8ad45f709dee2b92186bef3b3a536386111b239c5cd5f906e3c340081ee263e2fa3204296462f999fb032ef738e01af132d1de02e695661a934b7a5f2e5b685df926d457b7fbda94d747a7d75e9b4a8264cded2297d2fb4aefaa5d5e3acf0359fb38b99e74dfc104eea8c16cba7f549623d67f400f40b11be20b5ddb715b345a3771dc9670bd3b14c438ed4946aee1675c3839a0804f8c10daf3634feb4d553cb50b86ba8d39c7a1a1a5fad627f1d41c04615fe1502dc2fbca6f2cc00d685c779dc55f9a40428680108eda9025a08a91bcc764aea7903ba904747c3687b9b76bec9061c421921f5a41f5cbccb82f2afe071fe1cbff6d76e0dca1d600c849aa682e2e5775b799c352213c95f8ab9dfc9e00c91d9cd297cb8c81ee57342b00ac109a92293294df3d00dc8a899af3388d341a0477a14d5c72ee705e87e7befd843d13a1fd59da3fab5409dfe59dbe6a64db9585e4cd4593f26d9f7716b0c1af8974b62adbbd93139b75f9c675b1a51b0b033f484ac5764193ef47a724537d091226fcca5d1f6efe40d4a80c4fd5688f6721574523d6d61181764928a214a3e8a8cbabe94bdbf6dfe2deda9306533b4c13a769608a73041e1a31cccbb5a71c5ad25ed387631229309f3e74818ab5713caee0b0d61c839d45a2e5264baed4aa11fa01274601f5712d893f75de240a2a337e1da2460a9047171e7362b22ca9b62abf77348431cd81ef6b99408edc6bfaba6d98fdd0a8ec2d4a531f1fde8e178fb7daea7b8fb9abba533a925e5f9b71a0ea7008bb391534f037328dfb077dfd633aaeb2f682edabd22d6e6366268e608677cb0d4be3611e12866f762b28bc4975cbbcf723b787510327ff8e6b4f32901f2b47a33a46095923b7c4f76e9089b98085ad303174f197322546ef50cd0a737067e55319519920314a6307209b8e920563ec6df26719ef8a6992b1ade6042c8e1147b41b2cafa67e713390e016ed74cc1ae10df88e6da1c5891964be20e9ce4c4286a16c5b49089e6536476b994815b5658859a1227522f65dc32ce109117c48ab1389f3fe326e933886d27a250a1f576c67129b45b52f92193e8f1936dfcfb2910b07a6d32c0987f3ad7e1b022c99ff86ff65c29541e6b5dd46929b0a70249edaa2ac7b648b9db4218681fa27dd2c712f6eba1aff83200e161ecd9179f9bead16b4134ee1b6b35e12ccd3cc24211450ac649dd48fa11e6cd65085c557557ffaef91ff5e4bc958b618f595b50dcc10cb407ec2eb53cdcdf05a8f3378d15fa05518f17e3f34249b66249854d2531220ccd0acb30800f5aafa55c3737523f804042396fe30446760b1fda5486d6cfb354d7011ed371b548cc151d59cf36d993d7d3ea0649d06e47326eb7cbd748140fce8df4ba775a0c1c93666fff0d031c1179a7e5128548b540acc1b2bbc1e47a9095e8cd82b9a19d7571bfc0b73832227c1e74fb70cc19a1394b652d720e9730a762b77e4165126f60a496265f51dc73dd653a41af96bc3806c2be5d3ede82f1c6e4ef811807d5049c2195ac978a02b4287a0cca09c6ade524920a1e0031cd2b06a432bf6d3b0a93ea1bb57763890bb5c9fc4c08c87e73f23293a94b9d063b365fff2b7547193aa12e49858058fc0d11a0a7acc55fe5b7e74956d7d1a2c2a5ce354474c6abe5a065c8648b2c0e28ba2c1f2301bf0db40e46c14728894368920f3b9d27ba8e78c1d5e14175c155c769fdf4a6be4e45ba83705f66dcdb025d3d9f1c3305a86aa3985828c363308ffcf8e178751462f030049d1c0bec2004be2a7ef74ab749dd3af58bc5cb32b49f30e6f0c63e653823c41298bae881b35d37b993291f1244b7cc7b8f299d903670b84f1130623da7d3eeaa6cfb75558f94ca7b36aa61e00199b5080e3489c630ac546ea83a48bb4466613e0048cd794df0598e503190acf2a14141f5c84769f14dddb74e2f693ff7322773fd5243cf2cfc096cd7ab19e4a8f8882de099ba3c5f5bbb69c9f92540f1c447a6331bc62ad15331ae82ca9ad26122ff6d8be0b7190d200fec7e8d3fb90bc9b3114044d3b4f987068ebe2923545f59d9ca289c26ed82f5977e70bfad2be1d6d065f0b09f48b77be012b1b61b745b8aeee1', '2026-11-17 07:21:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2c3f-72d5-af5e-d6e8093b12fe', '01a2205f-2be5-7635-ab27-9f54ff5c396f', '01a2205f-2b7a-7c47-bcc8-30457b196810', '01a2205f-2b62-756d-ae6f-71cf98de4557', 2026, 8, '2026-11-18', '2027-02-16', 'phone', 'VNCJGKpSrSWVZBsTIRnOqQ', '2019-03-01', '\x00f2e9fb77e3bff662d10b83652c086d09b30b8c9e87531d0f22b6f873ce3943660fa302ab2604fcabf3edae300442c857d3adf5aef9d23a016f57ee3669221e7a314d1795a2ffdfdc8db14540c8b9a939e169cac6c2bf063bd2964498e76484ac22a3b6a5515ba5f5078554aa5b6470ad75b9481d54bb612a6ed8550770fa57f2acdf943f219db019c4d2c8a7b4062c5ee56dfc95c2d59cd5dabf6e3ea06aac1da9b5265bf8dc4668fe1634831038f65b4ba96a43620b07bced13be55cbe7c8ddbf1b72fd36b3a6f95e6920ce3a07b2c0d683d8889949443b1258693cc0030a522bf70bd4132d06ace8aefbf04d1809eb412fa16bf8cff663d526060137260ae2cb6d91844b615b746bb48d91208ff306ead10ebcd1587f5d86299644b543c5c9a4a7e9ae019ad55065218583284a1580a95661cb830dd99598134630708ddf56f237e93aac3e34cf58d3ed1398a1685fb347c48fc07406afa2ad9b9511dfff0a04cab4fdeeb5cc7abbafe0f68a76a2e327090a76a24d1b1e3e76d3c87674d50639596769e8bb06dae63b61affe77bc5d59a27af4103c039a3537d644eb20360cfafdf74efb3d043b52314c770e3681744ae0843712ff063d0c0cc500eb36c1e0802db1704c2d498f0309c4606254cbd73bd45741f74129a8aff726b48ceca0c162ff56f3e4a5ae301ea6f9dbab503d87727823698e2fec378f22863efce22c2777bfa2cb6b64b9515bba656f18615ef6b41e9215b521ced48f2d80802e5e7770d3ca1c8662b673d3ce0eae607643754c0d03f787a4b319a7fd7f9f2f8d006c3cbd9d62d025dd5223ef1aa1bf4a206f74911f9183a732c5a3538faaa6dc14696a9d39d01153c72b9f8c36711d1dcc7e1c5ff01d2a3eb049ec9fba815a396e50b70d569aa0651a3ad5d146c3b3b1f650ba32acea851d078d14cb0bf10e9a7617a4b5b2f0c38368580e41e598a43a8b47c125db176912df5bb967f7b29beb730fa67db45e4220a3400bfec72e5a32087067c267d6f73019b7b3c4a929479c647fd9779ce8ceae6d98737090a222f3ea14e4f3a17d837d92ea994656607ac2f644380f905a659eecc25b6a45cf0264d39a9d2cc586f9a32156ece0579a41a6ae7db1dfa035d699bb050fcef3e0945cc08a02e42317e4a8f729b33c15741c7b060d5b1a95226d14eca41b6c93352349fa7836d41c6c5e26a941be5693b6779098ea1a53dd08f3f9e0b093d9467bbff43dce0fe8f7673d0e63ff74155096c02e0e00fcc00b2fad3c90e4be3f2542f9469be239f21e46f938262ec59face9f27b1187fd74c17ebf06df9b6fb168ce4cc519fdf5ea96674c87d72a35c84748d95a96c2eddd58799acc62dea38549f9100860ebe7ae54e927adfcb05c716c6aeb73d6abdcc785e775b9de274e552e59fe033e232642a979b744da60988f142331d8c8b4ef605b9a3aad431fef9e6c6424a94c052b25e973ab65db2ab631ce8b3dbf7fa2f3abce560c19f515c178a81182ed510407559a234ebe3d33dd39478f1a7fc33ac1bd60ccd75d712453cd4df6c1dfc6165600e4d8a6332a23aab92ab8660e7906708f6859bdd8fe6787d45957c78470a7e6ad1dc99b4c5f42d961277ac5c47d144c348cc4b46aea30806f5c68478e7f948df558611f2786af3a62de41708c1dff9f526acb94951d26053e8d9d76e4a2d3f6003650bfae3b5228e8bd5786048f31e485e04fcd24f788ae0d8095dad2b15009a24ee559ad06d6851505f62c99c28a32b3059d40f23d5629e359aceb4e52db2dd3ba6fe3056d45a54e304dbe5efd97effaba57d839e19357c3e1c9667c7b9e0d877145847d53d43033eaad1f5cbc7aebdd336da49a7d8ea3582e3a22fb80541ef190fd7fec5d8771149ceb0ce14d5e143093d432753bcc512fdeee1122c474afdf2874ff5f282fb21a43d2e5c2bb5c4356c2b8c8d4c82cb1c43abcb5ff077092c11f81e6321b90f5ab017eb5e38f47c1fe55ae83db7da1b34588b6ba83e409ccb6dcdc7ff5ba229a9021b2eca1998f38ef6fc00dba73e85cb01ca0fc1de92b56cf737557bbb5714156252e15130a782d20bc54d0cfb7d4c734ae4d43a7c5cb43b26eeef5e6aa3010de388c7a0e1d025cd8e7bc81e759a1831f7c0c5ce0620ba417a4e9386d59f05213a0812b0b00faf18029cdea32ee3497b3f019a944a24b74a8f1e9db79d35a869cf4bea544e74f9643b03f5f198abf74b815f38bdf856096dddd1ae5a98b4314dab566e58710edfa4be1bfb2e805ea8c76a8156fe5e48207436d7ee3591907d43dd9b1998c52b31c6d32e7426a1d44', '2026-11-18 08:16:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2f0f-73f6-9faf-dffb4cc74843', '01a2205f-2eb3-7ea4-b386-ffb363865309', '01a2205f-26ef-7837-abaf-6199cae0aeef', '01a2205f-2067-7759-afa6-5a07f54334b0', 2026, 9, '2026-11-23', '2027-02-21', 'phone', 'gRFPuk99-h6qJN8He_Xhcg', '2019-03-01', '\x00a0a73d998295f20ff5c866c93446e739b9538807b7aa180e20d420a9ab10d889fdfb56a55ed3ab33d52dc48975c43e628b7340b35029dd298c1b23cd7d44fdfe566bba496f6250d1b2b6b23ff3bb9a20c20e98032b9bc19b0ea33845994ab58fa4255acb10e1650807548957a162c49f7bb00c1dfd9a727b25f069c91d91e166e34826049bb7f19674a690dcc0fd0252c3bda8e0b46d07aa73daa80d2c1cc035c6fc4accf56c8b19ee134c0836775956ecb5c0c2593276ef80f627012f7432a4c137acbb7517716a21c8063100ca8092a964dcb50e175a8635b30dcee67413bd0b6420bd6c14af2c01776a7b188f7ae080376adbae570ed1feaef278e689fa60eafada6af65da42c00c8c553fb645cdd4661f308471460861b4226c6c1c44b4b620843e8c51665bc8f82cf2305244e9896929a57f17e38d7b609d8fee8d65ddd1f4527e8c883dc75b07517c89ff6391083b007df6d2879d2d9b5d584aba30451bdf291dc1d7c0870a5e5a516ded1d5985429bd344d42c00403469a523396b7e6fde90e3313d8f818fdc27d90277fa6a10dc66f3209af020c9c335eb6f6f343564500151ca6b993407a0e83dd95a1f1bf194433727a2f56fbc7e20a0c1aef88e57771942997a99422b4b2f5fedbea5ae5c786f52b7d3873c5e4f636eba76c1695b5e1c93a87e98f01dc3badae567567350ea8da663d468cd22ed5f9896fe84358540a6e93efa637087cab3f263ab829720a35d714a84725df115d96d18ecbedc2113112f147e55a280e17eeb50eb093dd2c9b9dbb025cc8bcc4172ebf4f529082db6d2231360998ba58af3f9e19449b67513e635fc1145fafd94d696a869fc5a5607568401af2ada631b761f6bd6d0807d9710dbd6c542cf71b0b609aeb9942675ea125601ef5e8285b3d0f7a6375b5d5a7eb88f7b3960f2a82807f87ace2fa9aea3210351ff08af11ba679366372d1b6aecbf7935919c775a2eeb9a9f14468e7ad63682381c859f20e2bd251adc8ae8fb91340dd02bdf7decbf7159b2b60e660a85dfcb136eaf9be6d79d5567e7dba6922251eaebea40a09019381ae661d817740641d63400c3e058bf658f11482e0a5c77fce3b39a7cf172e14329391751d8d604bcc023bfa7b72a51105bbe561b42a5c0535509400a1228985cbaebcbbef112a5f4cb162cf85a3a2543e0511b58e69a91a2cd032a0f8289001ae63b325023f13f503ee7d134a5a6a1ce471ed17104d9781b269a97ba1ae52819cc72c1ac110c94c9e03151410461d8d5807ad571726cd4e758ee8d02cc24da50cd2dbb18e138851aa02e0b153abaeb93f75e527ae655ce55f55d593db8c0dba74c09b2336c8a76dcb9f3b33797fefb9388fd2e49e63a1c817d1925cc29d0c1629929e715176144213d0979668a8c1e6baa50544b2f8d601e8fbff94ae870c647e31f8871a5be098fffae1c2d9d1bc29754f10f90cdfa772e4fbf5ddcc39d59043b6a29349c9dc257f1313475f1f0cea2f639dc6823a0b63e411eac3a28ed20d8b761e914633323adc41adce6fbc0fb5a9e7a50bda7bdb6ba09b7a9c79b3f0c86f286ec045c6f9ee0dede78b6ca6f39eea100dc4d2bef3eecbba948e456eb3a7d8baaf695967b91a6f90006a8a4f122f932527be7e8912d363d68e1b89606b01a2c32b1bb0f1baadd1e99c55c22bb998b244914a6efd0bc699a07bb93c38a6119f81472d7e0812d908fe5a29a171704d7956b00fba2ff8422ef1d40e14a2367ffa89364fbc0805340b6a52216f7385f84eac49c45ed2ce2aba16e4cf7104e615ee03e0dce2f6d1580f81bcdb9792dd2f0e6e5c4c4e329bd4c533ea9fd48590c1920519d163271ba8309bc3d98a916d4a922e525c031a1988aff89e7349a284370de2ab161c68b4a7789c94535a57c237303883b02f268748d79545e86c6133c4f9cc538ca42e56145cf05bde25cda71bf404a4ff8f44006a9f476c444a1ab73fe5d0eb542e191c524f48422d409665a401ac6282195bcb2339726d9301b4c73874223488a3625772687cc39a2e4533a6dc3f2e6c7a9578beac471138d519784b045821b384cc919110cde9d87abebae761fafc115fd2ed6592f1bb1fd0b2b9c896b5241fb1e23fd770611a2a48b5d22970cf19e199af84dd46d22de9354be225dab1e48b5e8dca415950b4f2e2345c81cb53ca5e5f6a86f56da7b042ae93d44c812f375a3f83b34606b79923b1f6c527f0098c0ac2b71cfc7aef2918c3cf5ec9ac7c31448a1f9d049f897669c3c87a98f8a4559f39', '2026-11-23 07:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3187-78f2-886b-0b16d5a77943', '01a2205f-3144-72ad-abe5-689256d89e9b', '01a2205f-30e7-748b-8843-133a6edccfd9', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', 2026, 2, '2026-11-24', '2027-02-22', 'email', 'GNNQowpKbLQC0UsXpQe4Fw', '2019-03-01', '\x00cc37d75e3dfd45f7a6dbbbde1a33f090ed0548e04eb16f1f6e99a427c100aa24034fce169355fe66a193a765f74493236ca5999741c1a72398019d10785f81a5ec6a990a7294bfaca3552934bab7fd600ff626f3cb13a66e225458c2fd5c2d2a40109a8478074e959883d086bae031ec8459112d8582dc3c9c165d2125fae4fe531b76cabc6ef407c27443194ed67a646e43aa5935378bbacb7028e0095494e5f76322e2b950affc988ae469d749561e1fde16346d80191b3351eb2150357535d7042c0a734c0ec981d3f465ffdc8d073ee87891313bb15008564f17e6979dd9db61f592eb39f8b3da33725fcbfe3ad6bfe729e0b3cf0bad2e57c5686cccfe36a94508a10968b8eb2a2311a90b02560334d2822bb8e8e7d7375d03f56e4a50d3a84b9ff3a9d25c240ff4485b51d6ca2a45cbcd9c75ca4f72089a32a1687fb0b2de9c7ffdc078eb60ba1a0fcbdd130c343ef689c155150148aefd41e89c30878fc46b7b5a1834d706ff5d1057225df15ce46b745cfb23b480ddf8f730ca31690600da2e620bbd6efe4504db319fb845b43f6795544b3ed732cc80b7a377cfe1961ac6c779742ec9bcdaeb24bd5b1aa430431d00123916093bb13df01a0eaa1c857682df3e12583990281400d079c6895a1ab44adad6e9a64ff5084268a4a69aee822fdd2b62b1f1d314f272e19e90b094f39f443680481e09003adf32ddfdf952a580066810af8f31db878251fcb3aea808f44c0c504189b57d6fc4cc5c0cbd96361c68a14a7c83cc6e6bc60692430e1a09215b9e7aae39e4929bf78c73610e1c5ef9ab995f3afebfec7d6f78e0b4c2c90b7f18384a4e97742517d1ed620e35edc9ec59c2aa12ae12689e9e961ddd46c3fd41b7a12fd19efabbde3d578e595d97e39019d5968ca21c3dd1d713901e82e9c1a3ed7e707524b8a7e1b768974515727f386b54eacf4e6ea4ce0271ba5b1b026a04a9666f664f5758cc5835a7d49e506e1c4a527cd36c442624a306fa26b4c51c374018692023d0e6a3bb4435603d437fc161d93fea0746be453dce2b7c41894dfdef4e9cd420027c059e1b04286c0e3df9a67400284d4ddbe03864af9e10fefa8c7d04bdd78db854d62891ef4dda84882e9b80afd0deb249aadc4b02cad6891546de57444b16bff3c9efdcd08087464cb63baaa74dd2acb8e5cb6274618013f9e73070722c728caa12ad7ceb6ad46731ceb5ebda35e3cc16c29a1ef2787f60c98cdfb84c6ff65dd3d6d387ca8210b63e87163c92db4b23f1b6d7c1ff9dc216023a3bdcfbfd504f345bde7a4c2c2a60027eb43be0e1a7a83537550c2958bf8c0d9473d3eda754ac3d154f64093f11941d3189787f727bd956526950f8f4cb0f795a03009007837c6e64ae7a97166daa012c908b1889de7ea65b0d9801c7f3a113e1c031da33b17b73661dfc7deccf4a4f19ec5380d4c2402fea0b1b8b77280e0aa47c2e41caef85b21840cd1243a6e830946496fa14ba61b05a95437cdf5fb4cdc6b384d685142f809e24216985a671fb9d6c38ac3537da2b49981c56a02186da347b42f1b5d956d6adbe7cfcd45a06689a06ed70b8ee8bff0bc56191acf2fa5112b5a7cbdcfc93506d02fc166932fc16c74e1c2139783c4910c4ddf748a11c302876f97c69a0cf1f3116ca3a1080e6dad27ab8f9062eb240399099ab866ea3cb95c90dcdd3de744cf30517316fbcf86c06d9920572305292f6cfecd147935893ede10dad02262cce681892a453e5230f1feddc24577c4257ab019c9c07256fec0e40648228aaa6a14c6404b4804afc50c2141e6aff869fcba899058b81f97baf890f0097e60418a297ae0d484f1f4bdb43ed3512efb9da917c83dfbd1d44ba1d3e6f6b26c9cb42b63d34b2b13082749898877f19b405e35b09e1ba6957c5b078bc71da8c42159319c59c934ff82d1a59178e0401320094c87dfa10e32ed37cfd861dba2015156c2a9ac0a5246f07ef8c92013620fc2e4efb0e2868908d49c53d6444eccf8030ef4022a9a49199bb778195b778eb3db0f4ff196d71769b794345a7dc40187e688a9905ee6f1d51fd55968bd08e7d1fed6571a00dfd3de56554fc11fc9d6fda36dceba8f1be98af0eafd11445b57f88f3a8eaf9bfb724b269e80d7ca699e8feb5903444857601e3f35ed5394d5e82ec82d62cd59c7c9c860c7995cdb741f40ec63fdfd6fc507b7344af8b2e0de0976e0b69c4d3672ece4f0deb1feddd29a3bcb7a8241193214b0b13b2576c9496ba89007642d07257311322849cba36590d6b027c93533463dc9a0e905d3c1f94f4d6a7c35e435d96951175fd08e0664515c039a067457c9ec4a11f6700e14c93df91e39caf36478edd5df8f87ad85dc56aeb99f0f3f99eb2734f2f97486a7989b9dc375753b6b9a4be562f30289336cb4a01ce4bcb36a3a7043ddd1a949a2d715f5686d43578dbae3d52f17a6b6ddd4bd7a875679f3f', '2026-11-24 09:46:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-355b-7b31-858a-f5361c6e19c0', '01a2205f-3501-76b7-8804-7d846c7d5475', '01a2205f-34dc-75cd-af8f-5812510b7590', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', 2026, 10, '2026-11-25', '2027-02-23', 'email', 'BSYAI0yWe6Esbst50eVDvg', '2019-03-01', '\x00cecfe5ca6f324bf91581ca3949a91fa380e12c26839bad617fb3c700b11bb9aa177af2ce126a2254c0365d3e7a1874c0c56d7bd8dcdde0ed73f4c8681dbaae5950d3f6fefba27a0aa34972b2339c71e23d5cd8efc44944d7289bf78cd45e2442800a4b90812556654c4a600abafab47120ba21b906867707235dd6c96923f39fddf85f15b5a643285a5fa06f8707671cb801a7c9fcf94cfd1355c26b3ff1fcb28f140bda3d614cd504bd413b320b3865367424c3965e66afed2b66b67c9987267ddb8331964d08981d7eb010ef8baef89c1098a6af5425265fd6a8a5fcf02cba0ede4345e34bd0f05812d0b2ba9e7e54f995afa458375b63fd9d582bf348c8d4e1edf062614f0526c221b50242f128f770ee10c96f9a8385c4d562faada1f7a99d1a6452bc37e8226a888ff549b805a5d9b8313868199b30bbb096507a2a37281bca4dab90fe59593a25ccd046568eb1c0fde4892e3b30a64c02a6189dab0b626aa28f7dcc6cd2992f75dfe0fb00a8c89962f4ad236c5c19b54e869be995f5470a501708c54e1cedf42153d8ee035c51f0c9b0c5333d1d2616668822ef043d9f9de590941e7b156ebb3306185baaf6d62bfee76121f16a7b1a2c8e5c83e75527d5ae16a609f093d0c614230dcee5e6d6d67f6e190cbbb3cc1a84903c3a6d1f2468b8e28113434d6240695f041d06ca622131c0dcc8a586985854e93f67e3a31de988aa6c9d7c42f53566cec8a2a9f2dcd09877d669812f5e9e855f298c6978c2e812c210d8418b0a5d309436f4a1a2fa2849e5181db90a2076691df826acec4659ab1cc01001e1dc174bf03208c978ab3e61a52e06b4716d46f1b93025c1dc8f045c410a48ccaae551bf7dcdc3f8b43ae465b7be9124870b768378285921e906a00bb3fa6ce07ef7813ffb0e73e166040d3d40f3dcae69777d273dcb1fb3f6d9adf27b52affb43aac8aa0af7471af4c6358dc390f26ac895aadf05baccde25392d9448db8b4d836fe82215702406dc7cb417891c2fdc82616321c43e1ba68d0140bc52a2f02b955bdf24ca2766d2c30f4185c2827c77149cd74600437c16eb6d6c8b3d4939be488e759469f74ebd763646ddac566ef523e6f9244cca20bf318271e405f8e95d44c9d002c5b91d46b170d09160d3fce01f10e5d7a46a886393fea55384815ec5675aea892892cf4829ddcf22140c8ae10639a06405453093820fdd98d63c7369d9a6b078d4ba68ae4318dbc80fdcbe75e9b0b4f5f04ac21eeb3bced29795f1d399a83c51234bf4f5d87cd78f138da7c34f1cb777b95b1c47ed8075e84215bee07389ad1165fab4e68f9e52b343366f24ae6c74f5a5c97371f4a1f5ef02379d6f71626ca543470422f83aa237239c9351b4a3b3dae9e3c51896c876142f2b277effa70b9d659336d1fcd7ddf807fc11d5c567a9a503145054db40b93721a987d1da50b3b484a92238329f634bfa36d300355690517a9bf28390917ee7e9e2a4fb90b258e8b7947a87668188d824ee0dc2413e5ce37a8837723cfd71b0be498d71b1a709ad19213fba6f749d20983b82f13d25b706aae6911618d962f763161c9141a3eb5f850778faa57dcdc42e71f8b1ff334376c86f50ebbf549413b5e2556e5a35f8708c75909491d1391add260a435a1c154d8afb33741d6c3264c21bd9ab0c1e778b80f7c8eadeb30c6473bbdecf86bf6b9770ab23b80479a27801d91955d473b338827c29a5471b3b95b9fea1dcba2ef35572596967a210f786d20cc09c2a6cd899643f221150988a812832e1a18bf27a8c4092ba2573d10f5623d1bcb4846b84f09189bb7d8f4bd9200dc5c7d39936a6e0decadbf516774c6b12e0b7fed367cc72f77f9e7b0750b4f511d599a8bc3d7e4ce586ebe0a44a5b7df3d79d9af28320a7016d37d379beaf053afbd2cb2efca2335099169262764f89b869121404d40ce0da547aaa795d2e23ad0eed0058e94b81518b2f5e394811bcf909bee5555a274e55a933e67bd0bfe782ba6426cf47463fe8f2a7f8dca5bb526b9186c2cf95b543d6a955fab5e4bed21517cf248dd38e427bf6e93405bacd6350de1bf64384e0c2c5d78057bb04206eeb2b5570a54e0449bb3832b8682f89d92f153d0ea882fe2d9ba7ecfa010f1fd2cde6b5606848a7ae12a8aa078f2844d9b5bb00db5a17c95dc4accf8ecf8184c059c54333a2ac1b58e8c4326ad923857b39485d50d6e1c3ec60e500f1fe086b9bc6c23daf4b9c0f02ecfb58613d03a335ab98e5c4b16b6352a469165871399cb6db1679939ed4cdd6efe32b0636115c8b0350449ff391af6480b2ad2853514b00e632ae15493964b8e97cbf13a2a865e1467af99b834cf79d0b7eca56257d181598f837e04e4fcf74d55354530b53822b549102ce4686d17f0f02712ea5821f54b00892d69f1b1b87502351d1763d373c6d2ba4e75676ac7217b056101f35c36673f2897da7e82e5232a4b96deaff53a1bf736f9dc56a13e84f175cbca9719508c3562f08fa7c0b02f8938d8010f3526080cfa112271d18201bf387b0a9ab223c36139f2d5e17e761ed475b64788500a3dca55222285e230c79de050908e2db4430c86d7e50f5e556951efc799de64c7dc721099d9b6baa95dd', '2026-11-25 09:26:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3b33-7db1-8056-1e366dad878f', '01a2205f-3ab4-7450-911b-09c41fc2585a', '01a2205f-3a10-7e74-b65d-47e6f52fe685', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', 2026, 2, '2026-11-26', '2027-02-24', 'post', 'FmvdypbQfqGIOCyc5Izogw', '2019-03-01', '\x00cf62654c39028dc8f249238e82522a9461368b28d9c92442271fb5b3e8fd843b7245e18da16614534637b0ef3598dc92d78ee6839289c23be1eb76a3946be6138f988f83326618f179f8232e5b5e39abbdd7b642040a29c3e3c66d42a30bb1ebfd088eca97b3fcc64d0bfd57424a5d276235a08ba950020343f7594a67a43bd5ccae47cb4e6042ba98c63c8737e3f9dfe565016ca537b12404b18603d4151b40d7bce80b4fd8831eda6cd1e62e59897aee76c4549203656a40d1945850abd8ca6df6a8ba784235a7fe693ff9bbef1d8a1473f35f2cc9c99eb4647f7f0653a345e4ccc908e7618e08b7b14ff66247aa8a94395c6bf4f546b9f3e0fff2283c5a65bf8e34e3cf6c7350e56a8acbef7a9c64b3afd7cce948c05a8cfd82a9b87534adf6e98804c7e8a11a791cfad4d4844dbabf5e3c651128b0e68d110285e177a36d61da7d242622b8993fa640dc6b03c0a75c05d599886000f4234b6cdb1b87498549ad3fc157da3b3ffab29adce93f2bfd7414fa4a3fb1941746e37cadb1d90beb81f9cf06d5dbc5b1f1df1dfd1722f500e2edbf3b692bfd1ecbe8aaf4dba0a720bf14fa2ab0b5f187521fdce4df60e47690457897623ff4d722a7770c30d12f6825b75bfe56df40bae0ed630e9f266665ffae150817f57342017b67be2566480e3cfb66a71ee7e42f3aee4cd8a72931ecfb455ade698db70ed5724446020322aff2539ac972c6c79422b82adfa024b82f67060875343ac77c5c930e464bcbd5267f18e873e5fe599439873d395d8358552cc74ad896887d2cd020d736ecd0023d00d40d989cb8c6e323dd59ad72e5459916df11de5f6595f889411c682fd315124911ca10f78b0cf67a49d1fa7791200401b3774a1c185c8b8417ad5a92cb7943693a8b82ab6017958d95b3f0b13f81473f0d00f9ce8f32736aa7f25409d2e257142998de0acf6e5f9d53a9cfcda591485a1b1eaf56f433d002a61272e959ac42bb8cb2a44f8f07f9c3a1a05241c0c527ac1a0738be7042cf8b4f1b3596489e0b1b5cce132a71740d8c4230a7abfdcf6b5b5b0b77f449c35e8d6e8dd6a33970d31de08c076e126b3151f9e49d89be091d950c5189ce1c902b2a546da38a56ef32aa337b14ad8d2d9bc35cbbb55d1d5169c64e95026183f4ae1cc173e666c494c5e4948d529f58c7ce2f40a250c1ac215c4078108feb54d593e0bab2fb172ff0a19f491a6f01ecf853d5d33379affea4041ca6ef0c8d6fb79c1e37455bb594ba48a20a3de171ae27634aca614c091e00c731fceb1fca59153cf622c613b9ee9cccdedf1479bec5a129f75b26615e6fbf7917aa27e6267b477e2c5a59d193caf00d656eb0182451101c813bbdcacbcb6da8aeb97a6eb6e0fd6b3a64a1441233063bbf5f19fbed72027e39ad533a9d6cc35453659abf79502d4630ce2bc88a705ef42deacc07bc8115c978bcc394ee39c7c4c799eb730ef34806e070f60b29b134bf82f9887a37c76b78d3c6a88c555ed54dda47a02e10738b9ec1dc7e396f6c94f5ff4a3e4a41aa411d1b5dc8bd6b2069fbb5e0e9336ab81f7f7f51daceb2ee857e64ce77d909b60f7a9f4a59f2e090915c332c896f686f149df5800387bfb934909d5fde5d80222e3689f980b8c5b30d0f191692803c8e70538d0e93b238cfd5ea6640414b50e615f67155bde1c1164eb955bc10d30e6117554accb88a73c08e4794db3105cec10695a1ce668d1cffe5a99bcad9e01f3aaea431a80cb01ca200f971d8f15de6ee72dec7d29071a535d03a7b99e4237976531e07057fd512688f8d347bf911145ab1d25aeec6f4ed4ef327799b2bde455f61dbf418723f42ef0cc31cfbf78c9d1bf1ff0e7fbadf0b8f620f1c27596af8d737542524aa0426db7b121b34116b6b6051e5ecd04a2d43594d043eabc3860512d0e1ef29a28eb9a9634b0e6f38ad0e51a919e05b4b2af577b02c499131514331da2765a4cdd320021ef8f4c6a63ffd72b93c544bfd68dc4279493e8c5e3984fe59eeee56752d10c80374644a0ef3013d50a23ce173fe578759e95d9208f025b0f451c6bcab0d30dbce7eedacba3dcb63d2671620a5c518cec252b01d6ad74cf14d0b5c29c6885de2bd70524f9b62ceb54d4c0ebb8a5fdb582f72890d2cb72aff2ddb994d21a6a73d71d38e3f3b7d9f279c020fadcab6f04183045aac5ce03ea5b421e96fc2b91df3c19c7875cb5a8f9958d9dbd5979c4b8a2cd07b613d1da6578b21d89128d7099f0fbd9019b519c1e0a04d73fa04146f3a956d2010de3c2a9d57bb7e8ba5e9adc4c1f715d5b647d2bc8591170495b878adaf7be440fd9c3bd6003eea85dc69e4838893fe6b6b1be4a1d62b36b425d48c97e9b1db25b73185c4f07174c010445c5288b331a46f6802ea69c2fa9a9bf514fbf8f4ce9ce9dc518c5ff10d342369d70088d7f2a5a3154db589c35b7b8ef76e9e3abb1f0819345fc95277a3e843161fe94beb0e7a49217f6e92f346846b5c421bd8b8e2261c0296063fbab1c5ee2ac87376ae02b06cf23204283d630c9d63ec345a9f72e58235bab7390321c6e52481f6ed9e95bc9082', '2026-11-26 11:21:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3de6-70e5-86c1-c03fd974bffb', '01a2205f-3d75-7d81-9177-2263a445dcd1', '01a2205f-3d12-7161-b66d-02b7ee3b5638', '01a2205f-3cee-70b7-9e31-143f3616101e', 2026, 3, '2026-11-27', '2027-02-25', NULL, 'So6MCOxjeDD92aDICu5pdQ', '2019-03-01', '\x00bda3b7a58d3de788a4090940b8c7e2e058f7be82df967da8cab84f5af3d710f7c28565e010e8dacb1732e5c6a83b45b3d581f9212e1b7a67cfdbd153d6783c1022d231dc1189365aa1b01e14680692ae5dffc1c8b362697caa47c374418b1caf87a55ea8af122a4ff18319b2b13286d0250523b19babfe0ff002785d1340d59452ec68af5647307a31abb3759d3254d91da0877273c7b683153e8ae8e11dec6e96fb69840d4d34ad1125bfd2c8e8c52465d3c6dd19c15f09c56dfec4d8e4e1b6ca2f9ffe089fe6a8109711680649be9009bc5d1a6c16ee73319552774e101339bada1ca3ed1b9eb704db0e48f48b559e7039f127e5c8c3ed8a553f38bdd044a669086fc8f9d5320ebda35172ce0cbb4a37637a703f40d44d00d28673a96381ec7ed4e9d99019d59d28aa95a5c6f5a7af6f3f86ea44817b80c92b4b4d526b16ac3fe75ec15966534da878ddd2dbd4e8438c2f0ff43ccf81d07161a2dc2834b23cef36b92e28612086b99ebb102a9945d08bca3d7c556b0ec1c95e94863cd7f7626dcb5b572fd8e655b34205eecf707aa7de929c3e69e09bf463228af6aedca85c781cd3e344d24c2afb85f6603b7f1ed122fc03641037e2f8d99c76516c848b3af231c5aeaac2eeafaa54e11ac47f04dfc8704e78d418a35e91e0cc07946fe27732b536adffa382e641ba7d0626a5e55f38c0681cc1e882e5cc7fa3d3bd2dc0d6bd2f49555cc63d584942938224a16bf39763f9e08ab1a98f764b4038b33fe8689fe5c072bdb43ceea94449876ec235ffb40d9a47a4f6eb452abc8dcd9c3db3a144407ecda16a9adb689c2250a58c731e4e401da47741886d311058689662b7835420e02c0eecc27416f38b45c6a8ebccbac218c7ecb271a4cf9b0fd96f8606f1c90a80e8f2207f0cd05f01026365046fc57940ba61048cb183405d433921c12fa7081be93df7e6c02975db4900495e0f8722a281bc4e481b5096e0fddc2bc6795737d504ee9fde39b6f72d090e551a05f5442482d4c67c320606e805506ba39ad19f57de24075973fde0ea2f28f1887ffa35f78d0ce71d6b26524a2e31179fe1aa6f0c4b2235fdb245063c8edf106fac86b7f3a12cc19192e9baa1a666ad5724b884a746a2e6582244ad2845025b77c34e4349fbe9e86b8a79d0e15647d53430d9ddd5c66fcc1037158cf473b4910b1d24812ab8de9c74f8b5c71359c37e4f5900ef1c4448f3bee2fe7919a166d23c1aac86c84a09e955f52caa8662c4726a0213c0c85ba64b58c1d73493ab697179e8f9ff4140490546bced5cc405a79ee0ee4e9d46ef7f3116804ce64e8a0f430d2708fb03ac8f3a5aba97c73a3c5374ed1d1e36a80ee3e107e4844218ed225884aa0bba97cee94db3f1bf381c6b73354b4607b4df8c263cf960543fcab9e8955d5a0b82e9bdf6d5863b69e3f51c3e4ec410cbb674da6d02d79b7767f266ea3ac963e221953a26400372afec81d38079ce46c7acdcb547c9abaddd90aaecc75fb30bf5326f487525cf88132eda5ab6eb18a637df7a90872c03de69564cc8ab00ca075b3dadd08d8854288f740d018f1e083e8ecfed186b13cd4221e69bec320ea38312e6bc9bb251b119804a52b576476eeacd0f383aa2396b3331922ffcebde2c2ccf766076099fac1bfb059866572bf4d63a0c3398f835938d9bcfbcbc9b2f56dfe26be2c1aa2f34f431dba4d011b9072c6ce27499f03642ba5cd002130a232e07555b4e876d9fd175218840882f7555ae7136b6196fc69639d306f061196426b0752f1a57ea7fa426b5b736828559736a0f913da8c97e147d9de592f228aac7ea83077055cfde5cc6c1da8f43ae7e30f35b876dc964593abc363cd0f283892c29d2b422d6221d00da65c1f26d9113e5161bf1d6e1cbf1fd357611605334af2d3cca84926acca16e4ab9fcff4983697e9dd210fdc2ce52830bb91c570b0591fabff2624ad33e42b2d11732c9537422d9a3aa75fd96d321be9099cdea88e6833a2ae71bef61e0f3c9143d106b95f1a33baff70495643eaf48954f086cb726c66ef19b59ef5e9f3089a4ef1bd9ce654971f3f54c3a8c475583b252c3bbeb3d81f884273d87a5d4ba5cbe977d23d642f699abfdc9fd6e7867851021e8a2740d4183556c17d4bbc9f0b4d500de9223a6469ae0f247cb8cc160b77ee54344d4c4cb3d8ecb56744cedf90a078dda1a72337fc3665b05187ebd4af5247b06e37bb08b9f1438bf846a3c4b02dd3aa412cf39c879c8abf8d0bfb63bbbc43053e14f562a202fad7c23f25f5c6700f0bb9ce044054a9aef8c7f1abb2f5082b9758265841f8df18a0f586193945b4e5dfed3f14050cb7e22c40f4551ff', '2026-11-27 13:36:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4098-7206-a64c-d371ca708537', '01a2205f-400b-7314-9ed0-52ebadf3b055', '01a2205f-3f4e-7244-baac-e7bcd1c85b8d', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', 2026, 11, '2026-11-28', '2027-02-26', 'phone', '-Z5VZneXw-3qtiQIypnQHw', '2019-03-01', '\x0080a9ddb4166738d5ef6f762dc747bc188737711834b06c99ffd0b674821d88b37e3bbfb2c8553fa994e6213ef336bce2cbb2716fe158b62679c45cfebeb9b9777015387b8e4e90d7f5efbaf99a844bf471c0f79a39884ad11350f6a25528232c4b55bf5c8711dcc86f0961daf7fc451271e6d39132d4f40abdc046f448add87c0d6eca5abfb23f1e90838fabd4ec2316eef99a02ad648f2f9bd4ca48bee0dfd14afe95d301fc7eb169a9e2ae71dcf7a2049160a1a4ad15ef1f1b2e0291c2eb6ebbddc1b8726732e08e10b1a04be64a9a42d03d6d22c9537f3d85360b9741c494b40e11abf1e5cca966ec6c70b08b572db4a20e29115871936a9d73412f529cabe60dcf7e05a1a67409150b6469b996be3f8e2953969fec5f7f4a5ede9df4c0b910b4f7eaebc2560afeae410cbd2f69ca793fd234ed4f51fd15f8996207ae8ad86c0feda7aff19ace9b5360b04cde5333fae6146a0471a9d5eb7f981083d2f2a598e328cfc932151bb9e184b1feeeff29f4a352b747c9f8e870918c7b8338a85ec4dea518235a1d79b6ec3c321750a9671b1df4e65c3905b46d81ca7d5815c12af21da065b99b0cf95732afea139ebe8887cc7e7b32ab473f374598c5fef869c27b552c2b46733b957b06dcce672017b39b4a790adcb1dc1f76f0a4860d58c0281dbbd8589d95a9c16b8f10f34369e1464bd185bdf99b0f49e8522a435e315ebda62a922ad6fa7c4226f729db366660205e301c205432256722fe69b24322b722afbf896e2e8a3d84abb7ef69237a6b9ec1e96e29ff3d568b7b89a62654f27119d9aaf2abc19bc268fa8fb1fb849fa7fd761f78f9c06297cfced908f9deefe4105e1d9d44647972d43db400a5c0ac1ffbcd4950e8b7962728768c36deedc50ee817a3ba3fc5b2302358252ed26489b71f0796152dbcf1862aea6f025f56a3a8aca3e1580c495968b4f9a7fc321cf06085cf58b673a3bc796fad289977c4ef77ab74bfc561d2be4b4b66eba3e0d030dbf53d0e9d79e5da48fa5ea8ec4d5999d87ad132f78494a3de21331c6c3ac556ea46c5b9bf2619919fede25d149b1c7ae350b34d4c29a175d7019601d106b3d936b41d5678ea05e56e682c469a7981090ea36097e85bc1967eaee6baac322e742ca670fcc24f77d6612b77ee06448978fe701e82ac9f743c81938e045abf199071e8d438f9abd233bb490cda9d792c8ff5a04a247a478ca9e9ff53c87eef3b57f9226e2765bb57e61397c88ad5d23045fea4278ac68e1e84c1e7a264a36793f7680e821c841e643461df672b04c47b14c7634ff338a3d2080fa6355f62c6d0c5d5e4bdc32500acf32130c08bbc34704f7390a93cb8c7a7e081b835975c835801288010090a526beca294faff0b437e78b4b745daa24c6aaae0dbea51d6d6d0e083c093607fe7458dcfcf4a91f5a47924aa2b9fe21f924b6974b1fb23a7e79e82ca3c2830df96e3ee019b1dc4db189ee26fe3d2e0f511c2f145bf941072a3b52e6469ed8b8e5dbbb6e35b91a1f24a81e89b6b25cbe3a164a1636664d3298e75bfe08087a84bc81647a9bdab1744b216d0142baf971a408a91f4b9ff052fe9af216e342afdae05ed7d82f3aaeb71b5415c45fea2c811e27675fcf0bebbc68e54f678923f9f21f5df9c32878ef4c1533dd2325ffa9e9d04d9ab59739d0d81f4f675c61ef3d6ec00f97642ec18a2e3097b10682ff45d6a693f1ba15c20ec13088317148f2d4a7b1053035b1ba8ad7dd1a2b6c3c0968388a560cb813207dde78d42fd82459f4022467b59f6ca36350165fc1e2f4dddfe89f078fda3782f3ce66c5c81781adc33206fff24a2902b5790e8a4d84bbc7d12f095444e07e2da27a18de16acd52ecbf889d39701865a09355aadd74d171ede660c7cc204baf82c31ae1f0820841f353db83b4380f49310fb42c50c986fb0d7595533e155206d81a86720091fd65a641c380779ffe0d7b861b1f70ab81ee6c636625aa58709e03ff4bdbd9d10f5dd60b7ae4273772c9d84693503007e53c0082217175e3d77c3f79d5c174212b8b4917dc0b9e9181e17e406181f5426ce837012eb8ad6a059366f3c82bbfb3dd6e803d34ac85344c091016ad38a8cb4edc358ab558ed86e4b6108859fdf5d6a82b00f2cc6cac6419a9948486f917ba44d275cfde0be9c6ea81e3258ea1915d93ad5f3f0616d1bf3b21d82542c67d2ffb2734f2d19a82d3484647dc4088c6eaddc4a303e2bdd9a9a10d8ca65594ae0b08c32b22873952498b670aba64e94c2cc2530220a85c91ce9f23cbdd8a78098d12995cb1ef0bede56aee354b51aa36133643f7f4dfd2d782cc1228383b1d6299c281e9d650d663f84960013c55cfaf20d20b9f28bc62cecccdb27558c7f4d7aab30391e3630da9683201fab30e24a279a1dc57661aedfbf835d9b1fd949c5a98ea473140e586fc58e1dbc82f81a1dbe74faf8f9bbed53bd2ac8fd7f3b059623eda14a236b4ba462354b5bf5ece038473ef9a79d5f221d4fcc376d69bb38b8764033d1610eeb6b9cfba429bd06287265edd33572e4e3a4bc54737238d05', '2026-11-28 02:32:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4277-7f69-8c92-80d427b1afcf', '01a2205f-4221-7d82-b2ea-0342b747cf92', '01a2205f-41a8-7f4c-836a-3dc4ad444075', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', 2026, 12, '2026-11-28', '2027-02-26', NULL, 'RY5yQLmYhaNRU2mj2rY1XQ', '2019-03-01', '\x008f072bb799cd6b62bf60e8f4cbf2bd9ad127e00cb5b97ceefa7195222f523de7a2ec1203a4b7f128641bb010048491ba51ee01c0b43a96fd4fcc884c4ed03356204c9d07ed2f0df3f3fe3488f82e9b62016767f98ab34ae4ea7a89db3fd222464fc83f38e104e2e9a1fbfb1a4081ecab9df018049b0c9c2e47eb8ce2fcc040b2b145dc109afd492a8d666d48dafe1ef8580f097b3759ebf14482ca54ea6e2cbc082f87645d42497328e5dab8bec75c84af66b60ab72e76e93df35dbb9ab3a5c412f7772e6553f87ca51bb72ad555bc85d1e7606aba5f80a07c69531e9412b5d3ac70126e0d92f82f5b2cdde5d931a56e1ab8048061af5a4d71ccd8fc019d4ff47e76eb23d9d4250a8a1a3b0534d89dc040902c477ba686f8fe14da8ac14f41e1ebcce6a3ef64d7d7eabb427cfe50f82b35eeb36f8a5ad4b9ef4ef69ab4cd07e6323aac667cfc1fe02b7b741663a612ad84e9ad7b5c3c10a0bef8c58f95516b7193bdd3840c8088bc323baf45a2e8227f6ab79d078a5168af2420a08eaa0d7261d60248291f37aeecfb276ae94377b04e7c1e4dcec2045c1f6143a1decd44f9f498580a41a7cc06a40f8308f5428911a08201a095d0f42d7d41efc8535e94df85370dbf89f5922bc7ad84cbe7a561f4dc07e00921cd49156ab3630d4e21c5d410ac109a6d0ac8cf4c93be02ba3d543ea0384d2c688a8284d048b7fc0e23592ec14256951e3c688eea0c3a894abc00568c54ac398a21c5b50ded5d488fd5764a4e3944ea889bb4b79abc140807ddab65ac2aea6378294e7cf031c2a6045f44e294f503a9b393e494101ca757661f6412d12ccee908fac6c222056856e819f72dd3b8677c36dc8b2daf004030cabc7fb4586f87a9d9cafeb22cab3cb399cacbb9c3f223654d8d283ec5d542109894d74bf9cbe3973cfe0a846b306311fb1245bc7d1ef5fcc31389b8bc06c6e1a529597a802d33b42ab343618a04c7e6fa7d093502cbd8431427752fed68ee692d56c1bec32e47b1d51bb31242161fd27e672105983cc8190139532ff2ccb8fa7fdb25e2f91b72215b2c9f08a0930fa60eb228cedf375f120c4e671b69e8f98ce9e44d2a385d1aedf9327208b525f4703bfa71fc40280f760107cde281106ca0237a755415681e18b6369f610f034482c6b6b89e30ae64cd0c7d6c578d39e4e874092670a4e88823827b02a7729eb20909129e370cf3c479512bb0f554fd6d098ddeeea18f27a3da200b5a350e099f5625ba42006b06b4c6a88733ac904a7d9044ad52b8a108cdd28dc78f91b733b36ca3c806e2d392eff218a95e5821040cef3bc14a249c8e4a5d90a54a4c88575bf1d4a77c1ed1da146c0007f38a99fc9317478cc7e1f314f57f105ec30049ebd3e7a5e221d41e66b924c101ec36540cd97e49238745ef411ebe732fb5b0249f1bf2f76d3c17d6a3b1b62acff02f390bacd34ea714a17a25d551db87f16aa961c3f9a704da086c9f2f1ca3ee2f81196a31dd30bb3494cab7f69c2ea1ec27e616af7133ef6f6439472298392066b6c8038bf18242a230edef44b9e8351135e2042ec150ceab48d63363a5a29c6a6ccf312145dba5a6b2a99a1f20e40095992cca1a9c929f5ae251fc055bfa9e4d7cee5c734e32722aa93e667366012f033b913cef3d80bf5156af336e66a7984f9cfbce59bf1e27e7a46d25f7f69c406d91243f72b90e8ced0f19599b8c2f5ee97030e4ff4258dbf749433324a9399b9fb39b92f7dff25b2bc4182cceae68b597a05e78d88133a2df6c77ec67c8d005c3b86107dddf8da42d72ba692da408831480ff4d7860382b91ef02d69abe2083e28b7ce00dd8394e537d4d6b0416b0cea131f2d914df57173b79dda986d22e24e3d9320d778e0e9cab617b96f5e318f55d6eab87902fefcdbea50f3b84b3e115990ca52d14715207ced23a7ef6575b48642e2a37cae6d63cb4d19621d2e24307d758c631c455507c9eab77e8ff709427a68f7d41739be8a7f85ad2363512e4cca944de0971bbb2296dc5970d8bf5dec69235032bd4b0a2c4d10e91c71c11889f921c958a7a4f2d8bb64f1f3ba45f4b1c345f19f508e2c0a27d2a774732ff56702e02c2cea9e7770ee2719b6bfdfa11d58d71db8bef3df68a5bb29ae766912f93cd77ac6da8f130b88e9e619267efc4eab7d2f510658c', '2026-11-28 03:22:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4399-7032-856e-fe4897e03688', '01a2205f-4365-7dd0-8fb8-4a9456cdd918', '01a2205f-431e-73bd-affb-4eea2b915df1', '01a2205f-4308-775c-a8c3-371ff485275b', 2026, 13, '2026-11-28', '2027-02-26', 'post', '6S7zV2GOEYBNIYEyA6f4MQ', '2019-03-01', '\x00566f20ff0a73c66c06e68c8fbbf270b6d8d2e18509a8f4072efbe726d3815ec554361d4fbfa336147527194d026ff58467b17aa009f0bbd37158834f929202ffd3bea37084938d64f29c5ead5caef7dc48135835f2e68c675d54212526260dd89a7a181463a64ff2cbb31ca9a48a3a9e527251df5f57f4ce420a9a50a7153d8d5e29b4c50e9fa7b518b6ff1fedfb72a8fec257451b75d2a78349972cfbf0dd0686596bb8bebdac235e69316de93af5f49ea975aee2c92fc57b5b6ff053ec2626d7138f3662c2cfea25851740914a3defbfb99b3c239197b98b8763a1718b74adfe5b0cfb901bc76b950e8376cbb2c93f621eeeaf25f297b8ca54c7531f5239a5baf42157cda0df85d0d31ade92bb0960e7a2f9c683d6481f1cc66d87c5a579ccbc4eda599a2df5ec8d855d6510f74bfe2c0fd4a6864c0774383babc7cfcce2eb71eaefc10351c2d9dce63635af4991c2d83c086dde5fcd90fb7335a168481cca2c79174262301ce707a919655d6bc36ecd08a95153957fd7692b0562f53ecf41ba79496c354f4ee814ad2ab0589c335fbaafe6f777caaf200b92acde9804c5f6b2271055bb82bfa2dd6582255e3fa5be86dace8d00ac8efaa24258737cf8c7679c5b80a0ed7989824da51049ad73b7035651403f269fb64c153861a5e63ff283d27c94e593e773bdc6f1841ea2d2f9a48e55c881922c12fbd3ea97da62dc66438bab7c2133a8cd4569141dde0204f33e1b6b308a3ed252af44a33b70f3dc4a427c0a50db843fee60b4146800b5891c516601a97916f13cb2fcd3d00d1f3c90f889e55de47002b0e393f1772e9bc7bb3b83de0360f4d17104cc23a6520817fcaf9ef6e0e24bfdde51dcf26cd33170ba3178e903a86acacd3fd7016c290e5500bb38964b7669cf9fac4820ce1d891f08cae78ffed8c544b40ea932ebe5e5875baf4a7eb516047c12765baec6bb8e06821385eefc5e7c7adabd277605f444d076b44d437ea107db42170037da189abedd7e3eaa5a7dac62624239890650242798e4d78eecf6952a21a335518f79a8c2501a95350678ad86d9ce5aee4f54e2d99564b69b09f41d21fbe4882d41dbf3fe97bc16e601c39485ebe19beec88264f8d41f7d54feb3cc361a034cbd3088bc05236486a290e7d57310a9faec97f70bb34e3d00674f2dfe3c770a6d155f77fcde5aa93ccc78bc378727eb6b91c8d8b114824077cdcfc5e60f59df473af0fad3a8ba7f0428a59a0c71c17090edfe1d2b2f8e79793e097b1e7fcff674e59565a6a81ec25db3326cd207f38c2fadca9c328f04e49cbecc4307245b4ebcbbf43d8ebdae4078c2e2944067519ee850046a418ea81ce5bc814c0e9aca6d5058681f1df42427c7c029721857b0d448aa17d711110b6d4150f475afd00ee7b366cf6ee7014cf899e5324c5de7fb1773568611b0fc581a620f74d81253d1881fce2a068c610b6cc381ba928f2965072fff2b127c4bffe12676cafedf80a00340ce93fdee54deb4e758418c932401c7123863a2dd02ccdc30bd5f5ea085d7cd5500cea2f888ac60118d6a0755e083e16fcc5efef1097bf8c0392f57028caada1a83c5fea354c9b5ec541eb7c11353a07668964a57fcb5c0dd1ea76657b6f9489571a516a883bd6296c6dea6b2d5d5ef7bdf4b3e046d0064fa5547e182595dc4afe4a1ab79c06e67defc3f2b7d11dbd742a080ed6c2e49e539d0140ffd9c7766c20e532d8b43bf24fd3d830f56d0100344939d3c13def727ba39120cbaad3854aa0bc899b7e31250f16378b83454918d67d5232727f4cae9842edf2a80df3075ebdc16c311657b5d85f81dc66ef7d08f4640a06d6df4616afa67435cdc4a2ffe6fe0db7775c37d37cad12fdd936cba8e02d3a1f77d934394e103b96f22efd97613204614a9eb272afc629f8715aee3adcb735974e20130705016cd7c8622fc0b61337d43a6787cb4ee313f52f729f0198c8c0e1de8d5400c1805f79c1346f241d4d5488bb777154f1375a251a1bcd6db4d2b354caceca6a6da709e6a1ce50a37028cee7abb5ff0a11d2e7ec02450134b152d8f0db2efa3ccb6f6b2afa72e82bdf88f6af2f8d0d7f4f1e0938076933ab31b43a2ed863ea192c1481831e6770d78f52cfe48ee5e5233ccaf9830aa67854c385656b6fb687ee9464866deaa85862a8abb160f9b8db96e304d2e645c7ce49020b0df8e1a3ab06052edffa9946bc0a5fa4f6f221fe4fb0239033877813065e733467b93cee0544f48c8a537aac71ba132739f92d0f2d8e645e72f56eed0e1113ab7c049c9840849078f6c6f798b49489fd08b83c8a02807fa99d448ae3cbefe36193c60280f94f37b5468c9667ace9874f8f725cb39a2a62dd98d80', '2026-11-28 03:47:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4');


--
-- Data for Name: mandate_end; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_end VALUES
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1cd3-74be-becd-e8920d18c2aa', 'completed', NULL, '\x002a7b2375935d39a19ae53fa7701ec06efe5063f725a379049892aa6ab9a3df1206591dbdb779bd4d0646dd6889bf203769db6de92efe06b38a44d1841fb95e5648b85678af55dc7a77eda2bbb607c2502e24cdad61e5152685af4475145a63a7efb357d8113e6dbca01448984c009f4a82af3ff4f43856c5ef3b34c5ae866e07366ee7c9cbdc50edb8eabfba14e9736f55efece9599517ad61db71a1012663123aad719ea7cb6c82f21ea2fafc0a2430b0af0a51a1abb10a8b7ed312e90fccebcb6e41882a8f8b69b23b6c41e408b8b1b8604d35ecda1fdae4339f2b5ae303ec9eb373116be1a5d8eea7d814da5c085a590aae079961b115d0f78b61bec98dbd40d525ba06ecb4697ca03224cc70ae71aa6bfd1a1c0fdc049741f2b37d450380ce626c712f49eda2adccc59ae03ef23cb516a82aa4ed8a14dc8c1204baeb5dc9f33b43ef7e67ef0d9ca62b1abc4067b738333a1ddbf377776705cf21c19211b043298c3d1f7cc9285af7e9d7c9e10fe0138742b092a8eeecfecfb8af2a818a07ef4cf0cd75ee362f2f16ff34376dd1b12bcd7e65d6c24be2a1a0d3f1901ddc6f54a826e8c32e8ee572d3b005eca1288c8ccaa63e70bbd920a412789d0b589eaa8ad60148375ca62497f5fd1b76259f15a2e5a0b27043004a6cd62cc56c8832863a8851185644439701cc4e743c40632bb3802ebbf4862894f5625ee141e6c80daa2277c36656e3a5ea747d078390440d051854875419274239751542b5f6b6b904539eca4de7ac034ffc857b03319421a0ba68006a5c9df328c824c486ef21b9b31d34fd08baed1dffbc840fef7cb66ca91fc85a06595c66c1769662c44e29e66772d7ca280d715add194b5371ea74ae4ebb1be5e9129d34be755afc014c7534677a2875edad8b335d3d1c0fdd1bf2ce49908f931536e202be41687ce844e5696287a0877d86c648d174ab05c4e3e1ce27f8f6addd1a1760cc88463ecb54e61f900dbd7b2a56ec14bd7a491a39bada52e656f16c85e431', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-249c-7fa0-a5e9-151309faf9de', 'completed', NULL, '\x00d5f1db7d0f9daa9c46c389fde35657f3126877f9e0d20e4c8b2d8deaea73e31f9abe0d4682ab1238907b25d77acaba05315a2333c05706857a91717d5fb57ba81b11347405fc7e993d7b0a313f8b6ed4921011db535cbe50d5f4e62c2dfcba7bc24d1705d4d8660bdcaa185820d1de02f4107bb0b3de156385f082bff834caad32181e6444ba8d5913a34e86eb4db2454dda8e0968d342dd81177fb5fcff7aea7e1de1e06414e13c16b36b18b3c0be77d1fe51aae86a55c0dc6e6c50dd78c0e85d82beaca8376349e96fc2115c5d62c0f452bc5610fb30860b9938951166935fcd8cdfacbe7b17de3bde31cc54459dc80ab4741ee72c0a4d48cf11f4160305a6b97f2ed1b217f6187ff7684e2340a09126664eda88dc7bf19d598feaa0109f56fbc7dc1604e2c655830fa0bcc98fea86c4585fab6399e16f65635149cc4d2e096957800717621eaef9f388403432a5a0d471955886dd3c64732fff8d056cd4db5f3a1a82ceae1ee74a0df87b87a4594e57987650ad89f65604b8ecff3bf4655ff5c276a834c9e1ef3d8c5518d1aed57dfc3f4c0712ad6c69ba776a12a298d38abda4fa5196fbbff89218fc2bc52b7d6c98ec6d1e3cf3ee341fe7c47fc1ee685f132118c2e3dbcf2f364efceafff93f946046af3c67c02a176ef648c6b332e09f36daf5d97f517be70f225b24375b89d13ef886d4848254c88b5e9b2be7993cd18feb19851bf35c749fb075d080c76ad41ab4bb4f37505fceae7ea8d6ae436d7d9576839c8793c73751c372bd9fc0e676592bad3a6044ff7d132e5acaeba66f0e24e22c5a0eec51ecfa615d34995267364ad143bc93620e783cbc218fc96387d9c7b7d4878da3fa94854384a5ba16d30a24f29ce07276bf88d0dc7de7fc7d45e30fa89571b362bcd3f4d0b65fca982b8b0760a2c2336b6d24fe50e35c27ca555bc7ea25f004a59e99de99483ab52e19d6431efcc6ea164a1dc3814b3c684344981e8207', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2783-7440-94fd-277c89f2012a', 'unsigned', NULL, NULL, '2026-11-16 14:00:00+00', '2026-11-16 14:00:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2c3f-72d5-af5e-d6e8093b12fe', 'revoked', '\x004ce4c0f00141769e9f4b7d47dbf4d2ecbe48d61e148cd5ebde47fdd132104d2098979849f76fa3c2853f136aacb911c1', '\x0074ee3a7a9f1c1d6eb7752aa3d17148b216e25d4b0bf9b7241fa27c30f82470e466c7c25bdbcbe70732d4655e48227833b75b69cbe7ccb2f1f1c2c91356ae03f71e3ec493554bc6d8eecae9f48ebe4ccd8b3b131fc9a4b5bf868b4cc4547aaa56aa4971af852a0d9ae72cd1e87c85dc52e1724165b88faae2ced7da7169d77b259b063e78cfe578f37c6df86a347dc44c1bbb8a243e6bae69c843e951d90c0ee7108f319d0a8264696654a0d86df64a910605ff8692867181bcb957ad3cb194c87add913f91cdc08832b200b014cbd77dd1e596cc237e0678ae969293d487b63d9e0363f8d93c9b843e8f6ed1d9561ac8d6dc692cff13d91fa7f90ac91cb3c4bcfb63f74b189a3db9cde0d1d652eb02a3e4a001baede97a8d40b5d663e527a4bf3052597359ee94d56328aea90d648f2a036e9bf926f2105e99d4eec7e852d3b4302e8ea331a877060ecc948b26b77f6599215f1d96b55ce31482d35c5d883ccc6037a70fe24241dbaaf828a6ccb8af028f80fc9cb9160c49b3ce4b7a28d966478b1de741a3eaa6899fb1a739dbc91e7decfc75e54b434ed1459a51add25f7d627425597a491c32de2b9cb3a876d4371a8fd9eddb19b979f891debab8a68c71c3e0a0a48877362559b03922957c526a9a7b9bb051a3f7da813e635b454d0cae3c3189e7a47f7e29ebb7c2eed5155a301ef3068c3f0fbcbcb462e925a11b573b1cf5ff3678e2c7f2eebd4eba6ebe45e38069144dfd3594b8b5af9bd33c290b8f6921599ac9ab80bf9e056e4c688ff4f57e9ca41a366e66824b9aedcc9a70ac5b623af68a61a1582e8c6fc36c16e302e9b18b6d60e2bd3509f1f04cb080fd0f68be8301ecc50f6471e8581dd360f05de9cbd4c8c26e3ed30c78b42aed75b5b3dc0e56cda7eea3e4a26cf04d144dd54801c9606ae5c31127de73931f224090496d7a655dabc5011ef825209a2f72f8badf58461dce52b31266c8956295febd468365d114451587ba4b819cf20c1fc072a1d0d85dd847', '2026-11-19 07:45:00+00', '2026-11-19 07:45:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-108a-7904-80bf-d1c08ec373fc', 'completed', NULL, '\x002b8fb2d691ceacb0a59283dbdce0f3d2a418d611d9199a28e994667e9e8e7de19825c079f90e52c22e54b78b6855d0ded5e6bcd445ab9c966d09266a307e55d4a89326fa9e7892dc9a76ea6b1c35566b25e98e38ef67a48e4c3da79a0b08c8af5688c7479bab642195b045148d9274d566b6fcaf5f68540b4c40bcc5515496002dde1456df05dba5ff50464cf2981f8e0fead32f11a387d878df37248f7a0f0f7e847281ebae34c4112ab862e781a90138f92b6def7616d9d2979335458bdd0db1df129d5dbd699c233cdd4ccc42f22f245d275f9a5976b98072a83ce7e417bb30cf565e27ae1b17098a8b7d8c38986e8e72f912a4483de5a74ab355847ad4b6ac5053b3b44086342c502ffe9e7915e2e2db297afe4f332cf8e4702ab32f0139fa1f8dbb02b738361e30c1e9c31c8bb43eec9cf8a2cac12c98e8fe829d046f86ef03d3764806122ab8bb3a8c6cb1690cfc27a4101fb0f07871e6489e96de8e43aff233ba5a093270abfd959af8e6ca1ed0d41cc2eb8868b2273d63e5da58ffcbc6eef9118c52b6faf178ed43c5fba7b1366f9e9879932e3c27509e298d69cc44c6d6e49932a84d933ea5243490293075cd093b4aee6fb3a6c90c3ebe74dcb21c87de1593a60f02a54c2ae4ae015de4669e1a0876486ddb24dfb2f5cb17abfefd933d94fe2782e881d7e3ef46f01baef89e8665b576095c0edf027cbb4d546982db111a63d27b629a3e9cc75f8a78b23646025e073e0f7ce9136dd26328f892f7c2bed2be1bfd8393d8938c8081168107e3ff212f4e3d98ad6ad0446ae6aca55619d695c17c46225534c241dc0be58c5299f1b8f1c8cdcd85b329edaaf38da57f68bd8c66b573e63a88a94bb5aeaef6fe1789615c8a951546cc7aef10a3b1f421426f8a08adfce627a10f8dddb47d5596587b3be3dd438a08d45a3323e5878d682098c3dc0fd909641dac68f1eac1725017bab571034be02926a1a25715bdec03cf4f0cb108', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1913-7ceb-aca8-f069f2165723', 'completed', NULL, '\x00e4e454e7e6da084690a0dd3e149cec4c6de5b73f3cb97c5403b0df047132393d9a5d7a02e45e68476b38195196376dc7a331dcddacb4ab50acdeab6629325965776310bd96b4533cd8c5d557e96a53975e69ad79d692a05bb83dba9776a2ea2ba5dbd6abdbc611e823d3cb9c5f9ebd8f5a2a75e698ef4f66c9d3c05ff57c07dbd69c8142b3fb83823e871a8bfdd4af0f77fbc1f2d153c7dd6a72a382e760bdbe3f0f4b78419f7c5a0f397ac431e64a61ae7c7d733239362cedb6167078e59dc9d44c8edc14b729b09aebbf1beb0488fb549b4d9f1f40b19410515576293665d8e00ed24ee769b4e569f9fcace69431481cd60cc2187bb80e1262a5fd6b179c474d505591e8e786c0ba2c21d47adf8c7422f9a384a402e311b7972f18c571b7480b75adff58d77af6d366af898811744ffd1d4db5caec4f627f2ccfaaafe11ec5a64bb788b565c561fae344b8e29b869c47bd3e16c7d6e2bedf768a37ba2e6465e9e79b9e0ad0ecce6cca4478682c8e9db2919616d6b1991ae1fc5298b6d5939d973a94bd94768dc8a32b4597e9b15756e7ab55485de7724758deaa2a272c1ddbb83984bb7109c793b0b22403682fadf5c9f518cd6076c94f2bf917624ddab48bfa95b377b944c3b0285a30f5ff7a0f29d1366292f26ea5d868ab4b32ceb9b1e9b2bfdb2709c372773f6739996a09d3f0043464a61737b6e6cbc2787adf84bfac9cb3f764da6c14750e688c2e4f4b82d386c82282cd91b3ec5d944db32f9755f5453c92081e9f6ee0ea1c8bd3182e4d41dac3da49aa056272fe823cec19b444a74330f1072faa894e4a06f60a65c3ffd04f3324860896d02308c72e7074f29baab0be5a0775f86c32a45b39d3d00f04275cfb8c25079b1ff876f9640030653ab5f283b99762842486e8470722dea3d689df51a0590a4c55dd1aa9bea80dc5290d0337316955c7c1cbef67f1d0d7c61f5054f82111aa164cb53873cfc1ba4911d6ae69cfe2b82cf5a4388871ea9d8e7cc4ce3390da0c80cda89c0797f7a9ff91f40c9c9df353', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', 'died', NULL, '\x00cd5c99457a4f32cb4cd29844b7c78cb93a50799563cbba74ba9059bcc820b4cb0d2eaa8ceb96a9d0d1b3a5724d873982343f0f9c58bc4b78b04d2ba29242aeb216c0e4569f1bc067933ee6fe7006b19a10aeaaacdf308e46e17db5a97327c0430943fef2840a260a0766a6a9894fdb4e4ef3ccdcedc5d8f6beac93b35ea560b1d4a4cec14295f4e69b09eba0618f338d340ea335067d94b424386503d166255ce4a8547c2688cfdd8a770ccdd4226262a1e5381c2c92a2e41e5df087381fd0d96e3e0bbe752857a6637ba637f12e49b23e217690375aa83fdac91cdfe77869fcf3105f7c265491a0e26a069f77fbb1404de8e8588c2dcde25cf8304a14b8563b92536bef9eb1536de43ebc320dcb2d647361b32de395b9766131e6ef5b08544d867b39d081cab8854909e64ef9e6192f4c09f74abea95d4ff1d99c5e165ac94ff6f371e67b98a49ef11b7146d69ebb97deeee4c7c3bfee4e19399eb69204c261412e5e002a3264f67297b6e3213e5e796ec1eba02c7e6f9ab58ee0bec12191205a9864ffaef8c90543cfce08b391c0abbbcdd4d1181d60ce421bead1d295df409c485d199592749e9a6633a215e799478fabdae23861ff9376ca93fce12c1e814537d000b3e3c4e0e9cdeef60b1a8f9bb07e44aec2c1e1a39451befbcffc37a77866ba9fd11d4765e3358484d21cc411867bac1545c8013a3631da6c42d155173bc09f96c548227f5c1cf96ee387e41ec9e92c405d887295e847f7ca3bcf4a8ecfa11f838900903a6ae66914b44ae821546845e2e59504e352119fccdd96d6b8e0c0c9b34e895c29fd9cde8f2f8a19e7c92ba675a15a3383744232677c740c4b5d65551261b86869be172975148af95f6fe003c3352db70521ed7c2541e7c51cfab07d3dbe7ba873832fb843dbf67fccc278671ef934333b2b9f3d96c0712a6940d1080e1310092ff3ea4a22d349d6a8374cb9d4dada8e5930e73d89ed', '2026-11-26 06:50:00+00', '2026-11-26 06:50:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0');


--
-- Data for Name: mandate_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mandate_scope; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_scope VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0d3a-7911-901a-3bf44aa77476', '01a2205e-cdae-7438-9d77-917a428b29df', '01a2205e-cd5b-7f08-b222-f28400b4d298', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-108a-7904-80bf-d1c08ec373fc', '01a2205e-cbae-7918-9bb4-8482e031526b', '01a2205e-ca0d-7953-a7d0-fc41a0274bb2', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '01a2205e-ccb5-7e40-a8e6-322dddd570c9', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', '01a2205e-cdae-7438-9d77-917a428b29df', '01a2205e-cd5b-7f08-b222-f28400b4d298', 2),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1913-7ceb-aca8-f069f2165723', '01a2205e-cb4d-79fa-baf3-208fbf68868c', '01a2205e-cb1c-739a-9d9c-1ee3bb686836', 1),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1cd3-74be-becd-e8920d18c2aa', '01a2205e-cc39-7482-a28e-8791f56e17cb', '01a2205e-cc1a-7511-bd1b-923d60c023b1', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2151-737f-bf8d-c1e8372e0838', '01a2205e-cab5-7f96-bdce-d7f18f565867', '01a2205e-ca8e-7294-a157-849501383940', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-249c-7fa0-a5e9-151309faf9de', '01a2205e-ce76-7251-a87a-8d048647827d', '01a2205e-ce54-7271-aae4-c898bcb7b436', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2783-7440-94fd-277c89f2012a', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205e-cbcf-7f7b-8e50-f78634818307', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2959-78a9-a9f5-7c1db88f7fe4', '01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '01a2205e-cc61-7dfd-8217-817b30829919', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2c3f-72d5-af5e-d6e8093b12fe', '01a2205e-ce2f-7988-a220-2534b5dff795', '01a2205e-ce13-7cbd-b89a-fe9efc6d2700', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2f0f-73f6-9faf-dffb4cc74843', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205e-cbcf-7f7b-8e50-f78634818307', 1),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3187-78f2-886b-0b16d5a77943', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205e-cbcf-7f7b-8e50-f78634818307', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-355b-7b31-858a-f5361c6e19c0', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '01a2205e-cbcf-7f7b-8e50-f78634818307', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-355b-7b31-858a-f5361c6e19c0', '01a2205e-cdae-7438-9d77-917a428b29df', '01a2205e-cd5b-7f08-b222-f28400b4d298', 2),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3b33-7db1-8056-1e366dad878f', '01a2205e-cbae-7918-9bb4-8482e031526b', '01a2205e-ca0d-7953-a7d0-fc41a0274bb2', 1),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3de6-70e5-86c1-c03fd974bffb', '01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '01a2205e-cc61-7dfd-8217-817b30829919', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4098-7206-a64c-d371ca708537', '01a2205e-ce96-7936-b697-1e053cc8a897', '01a2205e-ce91-769e-acad-85b3c8e532a1', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4277-7f69-8c92-80d427b1afcf', '01a2205e-cdae-7438-9d77-917a428b29df', '01a2205e-cd5b-7f08-b222-f28400b4d298', 1),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4399-7032-856e-fe4897e03688', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '01a2205e-ccb5-7e40-a8e6-322dddd570c9', 1);


--
-- Data for Name: mandate_signing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate_signing VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0d3a-7911-901a-3bf44aa77476', '2026-10-21', 'Upmala', 'client', '2026-10-21 13:25:00+00', '2026-10-21 13:25:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-108a-7904-80bf-d1c08ec373fc', '2026-11-04', 'Upmala', 'client', '2026-11-04 07:40:00+00', '2026-11-04 07:40:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', '2026-11-09', 'Upmala', 'client', '2026-11-09 10:40:00+00', '2026-11-09 10:40:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1913-7ceb-aca8-f069f2165723', '2026-11-10', 'Vējciems', 'client', '2026-11-10 07:55:00+00', '2026-11-10 07:55:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1cd3-74be-becd-e8920d18c2aa', '2026-11-11', 'Kalnāji', 'client', '2026-11-11 08:30:00+00', '2026-11-11 08:30:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2151-737f-bf8d-c1e8372e0838', '2026-11-12', 'Upmala', 'client', '2026-11-12 09:00:00+00', '2026-11-12 09:00:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-249c-7fa0-a5e9-151309faf9de', '2026-11-13', 'Upmala', 'client', '2026-11-13 10:15:00+00', '2026-11-13 10:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2959-78a9-a9f5-7c1db88f7fe4', '2026-11-17', 'Upmala', 'client', '2026-11-17 07:25:00+00', '2026-11-17 07:25:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2c3f-72d5-af5e-d6e8093b12fe', '2026-11-18', 'Upmala', 'client', '2026-11-18 08:20:00+00', '2026-11-18 08:20:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2f0f-73f6-9faf-dffb4cc74843', '2026-11-23', 'Upmala', 'client', '2026-11-23 07:23:00+00', '2026-11-23 07:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3187-78f2-886b-0b16d5a77943', '2026-11-24', 'Vējciems', 'client', '2026-11-24 09:50:00+00', '2026-11-24 09:50:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-355b-7b31-858a-f5361c6e19c0', '2026-11-25', 'Upmala', 'client', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3b33-7db1-8056-1e366dad878f', '2026-11-26', 'Kalnāji', 'client', '2026-11-26 11:25:00+00', '2026-11-26 11:25:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3de6-70e5-86c1-c03fd974bffb', '2026-11-27', 'Vējciems', 'client', '2026-11-27 13:40:00+00', '2026-11-27 13:40:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4098-7206-a64c-d371ca708537', '2026-11-28', 'Upmala', 'client', '2026-11-28 02:36:50.544691+00', '2026-11-28 02:36:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4399-7032-856e-fe4897e03688', '2026-11-28', 'Upmala', 'client', '2026-11-28 03:51:50.544691+00', '2026-11-28 03:51:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(0, '0000-platform', '2e23dcf716a0338b59d3d87dd34396cc70d1f3e69ddedd1ca4bd246f226eb64b', '2026-11-28 04:06:05.10039+00'),
	(1, '0001-outbox', '22008f7790c255a2b903485ab624dd6a4051c38bf60bd98e4065eb567fff7d46', '2026-11-28 04:06:05.180923+00'),
	(2, '0002-sealing', 'dbbb295a98a147e0b79f6d9912d50e0f9e900aee00239def7eb45cad74cd4e7b', '2026-11-28 04:06:05.304544+00'),
	(10, '0010-audit', 'daee387a87a58b584dc679a1ae714d1381a04ccf4b4af6b1d76cc6b1b7903d99', '2026-11-28 04:06:05.373493+00'),
	(20, '0020-organisations', 'ab76ed0879d436336e935557dffae18f00a891c4c9664eef8cf8d61c7eabd2fc', '2026-11-28 04:06:05.461133+00'),
	(30, '0030-rights', 'cd9ec2f1050946fc27a17ee26240401641a11c7e6d04da35fdaead4a01030919', '2026-11-28 04:06:05.550784+00'),
	(31, '0031-authors-have-rights', 'f0e9a201b5a12c1a94db9a683e1be6678810e212cff7b3a9d732327f31c55a96', '2026-11-28 04:06:06.33035+00'),
	(40, '0040-sign-in', 'c3fa4607a11b58e6fd35add584fcb5140333ae86a02d834944a46216bb9eb03d', '2026-11-28 04:06:06.393271+00'),
	(50, '0050-access-requests', 'a69a9f08895aa1c40da2d2ae886f0a4db31222c003141ddbdcf61bbff9b18244', '2026-11-28 04:06:06.53218+00'),
	(60, '0060-catalogue', 'c1b287a0a8c2b41a20be83ce66dbb8ae71af31a402b77ddff7bd1d8b1b9b1286', '2026-11-28 04:06:06.832154+00'),
	(61, '0061-annex-1-of-2019-03-01', 'ff5d940577dd6845ded635caf2ef2296cd41f86fa70c7bb28e44c4c8784bf1fa', '2026-11-28 04:06:07.002479+00'),
	(70, '0070-clients', 'd5c0a46db54d94aba5ccbc3249a3eb5847e308b06727ee026b459eae1791e88e', '2026-11-28 04:06:07.029781+00'),
	(80, '0080-archive', '2a9cbcd5eda4f006f61ad3fcb026c9582eab01bd9d2d773fabb80740e78463d9', '2026-11-28 04:06:07.329062+00'),
	(90, '0090-mandates', 'd88376f696f148fcea6f55492fc3b01f196166a3fdd63c0a1a17be4e8c6574ed', '2026-11-28 04:06:07.602167+00'),
	(91, '0091-order-of-mandates', '8389ce829916d1bbddc32b70278bd5e76b2b176e2ad08513c04d22f0ba610e2c', '2026-11-28 04:06:07.948379+00'),
	(100, '0100-cases', '8ecf8ba1815bd145f7df2bd27915d77f868baccb6700895362576f85599aa9eb', '2026-11-28 04:06:07.99489+00'),
	(101, '0101-case-progress', '45e530eba78b988491dbe2137085e755fa043c5d06027be67598bc3f042e2b81', '2026-11-28 04:06:08.390786+00'),
	(102, '0102-evidence-of-cases', '2840ee70e9cf98662e300f4168bf62eb14e7a9dfc55aed43f69e12b282dcdcbe', '2026-11-28 04:06:08.545265+00'),
	(110, '0110-consultations', '62d31014b996c40eb770a91fb8b3b1468ebfabaf9c24264e84eae858113875c4', '2026-11-28 04:06:08.601453+00');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0c61-7a5b-bd95-749199c5968a', '01a2205f-0b0f-784a-b0a2-ff71e82cc81d', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-10-21 13:17:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1008-7564-ae54-a4e5786fec52', '01a2205f-0f69-707f-9bbe-83a9e03b82b4', '01a2205f-0f54-7b01-8261-f1edb45e12f1', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-04 07:32:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-153d-707e-8f4f-116585a8f812', '01a2205f-147e-7a06-9df2-4c55cd8a3aab', '01a2205f-147c-7d64-8482-d3da52aba996', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-09 10:32:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-18af-7476-a1b1-a504cfc921dc', '01a2205f-1822-7985-9b68-a0575be1c811', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-10 07:47:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1c61-7ab9-8885-dedd328b1366', '01a2205f-1bbe-7cb9-aba2-4bc74f2d1ee3', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-11 08:22:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-20ed-7b43-acf9-8aa0362b377b', '01a2205f-2069-7ae2-ae75-7b6bac9fbdb6', '01a2205f-2067-7759-afa6-5a07f54334b0', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-12 08:52:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-245d-7df7-9dc9-b55b8289e3e7', '01a2205f-23ee-7542-ab35-6719c70eb7c5', '01a2205f-23de-724e-a30b-4666e8a965cc', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-13 10:07:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2747-76b1-942b-e6f97d1b4f1f', '01a2205f-26ef-7837-abaf-6199cae0aeef', '01a2205f-2067-7759-afa6-5a07f54334b0', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-16 13:52:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-290f-7571-8ab7-b1b811c7c3d8', '01a2205f-28ab-7662-9bc9-9c16044e6c40', '01a2205f-28aa-7b05-9c39-dc210d938990', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-17 07:17:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2be5-7635-ab27-9f54ff5c396f', '01a2205f-2b7a-7c47-bcc8-30457b196810', '01a2205f-2b62-756d-ae6f-71cf98de4557', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-18 08:12:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2eb3-7ea4-b386-ffb363865309', '01a2205f-26ef-7837-abaf-6199cae0aeef', '01a2205f-2067-7759-afa6-5a07f54334b0', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-23 07:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3144-72ad-abe5-689256d89e9b', '01a2205f-30e7-748b-8843-133a6edccfd9', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lt', 'interpreter', '\x00531d9b3f1098562d4390ecf718ee2224246b2fd64264b01f6d9d61cacbd90a57da98d80457fe1f1287d7', '2026-11-24 09:42:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3501-76b7-8804-7d846c7d5475', '01a2205f-34dc-75cd-af8f-5812510b7590', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-25 09:22:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3ab4-7450-911b-09c41fc2585a', '01a2205f-3a10-7e74-b65d-47e6f52fe685', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', 'confirmed', '2019-03-01', '{"centre": {"name": "Kalnāju klientu apkalpošanas centrs", "address": "Skolas iela 5, Kalnāji, Upmalas novads, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-26 11:17:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3d75-7d81-9177-2263a445dcd1', '01a2205f-3d12-7161-b66d-02b7ee3b5638', '01a2205f-3cee-70b7-9e31-143f3616101e', 'confirmed', '2019-03-01', '{"centre": {"name": "Vējciema klientu apkalpošanas centrs", "address": "Dzirnavu iela 7, Vējciems, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Vējzemes novada pašvaldība (demo)", "email": "vejzeme@example.org", "phone": "+371 00000000", "address": "Dzirnavu iela 7, Vējciems, LV-0000", "registrationNumber": "00000008012"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.vejzeme@example.org"}', 'lv', 'read', NULL, '2026-11-27 13:32:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-400b-7314-9ed0-52ebadf3b055', '01a2205f-3f4e-7244-baac-e7bcd1c85b8d', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 02:28:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4221-7d82-b2ea-0342b747cf92', '01a2205f-41a8-7f4c-836a-3dc4ad444075', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 03:18:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4365-7dd0-8fb8-4a9456cdd918', '01a2205f-431e-73bd-affb-4eea2b915df1', '01a2205f-4308-775c-a8c3-371ff485275b', 'confirmed', '2019-03-01', '{"centre": {"name": "Upmalas klientu apkalpošanas centrs", "address": "Tilta iela 2, Upmala, LV-0000"}, "ministry": "Valsts pakalpojumu ministrija (demo)", "controller": {"name": "Upmalas novada pašvaldība (demo)", "email": "upmala@example.org", "phone": "+371 00000000", "address": "Tilta iela 2, Upmala, LV-0000", "registrationNumber": "00000008011"}, "storageTerm": "10 gadus", "dataProtectionOfficer": "dati.upmala@example.org"}', 'lv', 'read', NULL, '2026-11-28 03:43:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4');


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('01a2205e-c926-7dfe-bfe9-8dc7cde8e6f6', 'service_holder', 'Iedzīvotāju lietu birojs (demo)', '00000009001', 'Izdomu iela 1, Upmala, LV-0000', 'iedzivotaji@example.org', '+371 00000000', 'dati.iedzivotaji@example.org', true),
	('01a2205e-c966-7bbe-9cea-2cf2628cf48e', 'service_holder', 'Pabalstu un pensiju birojs (demo)', '00000009002', 'Izdomu iela 1, Upmala, LV-0000', 'pabalsti@example.org', '+371 00000000', 'dati.pabalsti@example.org', true),
	('01a2205e-c978-7fac-93e5-a1f7f0dacb75', 'service_holder', 'Zemes un īpašumu birojs (demo)', '00000009003', 'Izdomu iela 1, Upmala, LV-0000', 'ipasumi@example.org', '+371 00000000', 'dati.ipasumi@example.org', true),
	('01a2205e-c989-7d74-ba33-028b4c44fd38', 'service_holder', 'Satiksmes lietu birojs (demo)', '00000009004', 'Izdomu iela 1, Upmala, LV-0000', 'satiksme@example.org', '+371 00000000', 'dati.satiksme@example.org', true),
	('01a2205e-c99a-729a-a36b-036068f52e5c', 'service_holder', 'Upmalas pilsētas pakalpojumu birojs (demo)', '00000009005', 'Izdomu iela 1, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2205e-d2b7-7080-8077-f47565476d9f', 'ministry', 'Valsts pakalpojumu ministrija (demo)', '00000008001', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija@example.org', '+371 00000000', 'dati.ministrija@example.org', true),
	('01a2205e-d2dd-77df-ac76-37d1778cc567', 'municipality', 'Upmalas novada pašvaldība (demo)', '00000008011', 'Tilta iela 2, Upmala, LV-0000', 'upmala@example.org', '+371 00000000', 'dati.upmala@example.org', true),
	('01a2205e-d301-730a-8bd4-8c620b12821f', 'municipality', 'Vējzemes novada pašvaldība (demo)', '00000008012', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme@example.org', '+371 00000000', 'dati.vejzeme@example.org', true);


--
-- Data for Name: organisation_named_by_applicant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES
	('01a2205e-edb2-7af2-b69e-dbeb9f6b4a9b', '\x0772656c656173657b58477bd6e25b81e8339dd22a73a162cab35994761a60bcb0bf3413c6bb370cc83e050356f31e4e0f5b', '\x0772656c65617365f49a015ab6d1cf7936b6f3df4dc1e4ebce96c13ffb019d0ae556b9233a5a59bd540631692225c9f32ee3ca547f5dd3bd9304c950544ca6300da660e108ecb0976f6bc3849c22dc28fc57b65916bc125cd297e5472c5afc03a5727d42c227f099140c1eedb5f76496f1bcd518ca1ae1b239c7cdac06d5384c224bed833479317395cf1a08632c705917b8104a486ee215f85401a9eb13f29e6888fcf1621dc36905b587ee50d7b09f4b427e6bc0711a841979c1c2149ffdf8f07e36b5705d7c5a8d55b74a1bb009346dfcbdd1fb74dce49660d27d8a5d18f12ab339392ed15ade5dcbbe34bf3fac0b6ba275d3aaa2b3f5b9d0e7ebda085936532245cba2e370ed0278d8b1129d74af7d5974bc0b5bdfaf8606065d84eff4ed60fa348505e04788b914426ff60cd910870cd225aa63e3078789d60882f4b830b5c4b3753f42f7c4fdd72ce19677fd49f9f696229512b807bed11dc6a4d28e3650cbc0fbef50a0cd638fd9171e25e3437672cd45bc70fdad8fbaf811520fbcd304a13a966419f4f0727c2cc4acc9b5f0a1b6c43521bca3f4506b285f21381504525c113c31e7c094c1edfd5ea9ffee08b3f3ab3c4eb505f5d95843b996b3f3dd5e03a82218bf5c523a7eda83fd0e33e37820e7f378ae2a273a70fddd8881efb7a35bb81833b4ab49420873d744a8bd6f6dcff738144de62e1f7af9d65c447b6bd3a8e4bc5d3176d5509276baca1ed6cffe6a6c10f955771d9acb0c06a830738b0ba4e3bbb108228382c3280505f1e26c28c5345d6a0934ad79be1a22756ccb055eb98fe20cfe7443b52860e9a0f4dd7111c02737050d719cabd15ee0ab825e1c528ff49607e289f52e9432c5cfc770ca1262ee1a025178bba642ce4991e92d65046f56d1131ae9937e88089c632a2aa90c98f0d12677cc6887eedf7693052f673d84a79656ad3ea8e4e787c95ffffb7660c65cbbddd9edcf043da1677789f72e61f21478740376ac12ac3870b6a0425bdfd27fe282c5c91bd37edc2cc32fa913b81a1285e74dfc319b9d36d0b1b14746629cc5318d65b268f8e814c2e41c77d59faa27d0383eb31bca88c0abffbe038faa40146423db21369a1a9ef13f86769c2b2108f8921d3fd5492b79d80571c5b86343a3d5874098025e56f4bba9ba5bdf76bbc5fe266d7cadaf430e01565020abd5a0a7ded8c2d12e6f5b3b0c9d5721799dd3c4b1c000ca8015a275c47d1432ccededdedd0cc22d0673d04176b726f80f587e5a2de56121ddae1f62f48ee28ca897a367b66e04a1a56fddab0ac71bb10d24b4cb27aa324b907a961ea6ba07037ea93f9438118867e47a01b604d6a27aca7cbb9044f68df0fa98b63cb6072487c01911ff068dd5ccc52731ac66fbea0d9b361bfe69dad28f749463089875abcd61ddc06227fd6fc8397b1e9f4fa7cbcfa0f373a5c15722ae939b33a5f110f8b6fa9835f6380eab4836ff461705d2baa080a89f36d4db51786a395c2d9df7a9744625b367e9c0285a497dae91bddc669f343dfd7b8855e40a249b131a14e94c37293ade4f30e28904a2047063d6c4ad3f5c9ab11daa77a82420b7300d316515bbaa5c0f2512ac0447cb6302c30fd5806de5091fdaf37fc98c54c3c218b96c80e1092f730275131bccdb473177d21cc00bddc6c688e2fe9bf634a1e82f6a0b078f95bb4fc829d201a21f5335ab6bf688e229829eb64581d1591d4e101f502909b1472f8fc56908d30999267de52b9136bc761af74d2f1d21ffce6b17b3a64d89e8f5b52f3e800a2b2ea8d069af25300ee965dfebf4c9cc1b8f4124a5e7275a781c5e57cb3e27916562b090ef4a5684945cd592f0bf13d43469c9245ada16', '2026-10-01 06:18:00+00', '2026-10-01 06:18:00+00', 1, NULL, '2026-10-01 06:21:00+00', NULL),
	('01a2205e-edf9-73f3-a4ef-5c85e3836ba4', '\x0772656c65617365b26f387cc05c6761300f05fec9b6f18f9c479b42e1b260974dd99de758c01ced61493cbcf11c4fd07525', '\x0772656c65617365b8056c0e4c0258540c81b98363f6ecce09de96f72268a38effdba188670366b36806c094c69929614e05de98f9a5b83ff90d8ccf8bac69d5b3b9e303fe79dc86045bae524ed2b9f03494e0a0196a0da5f1f718db03ebb1f58822df78cfa49278fcdf10d133afe86e0b6a90030611f84c8054569fb648398e63a14c83a91f2810e0bc652421416f54ac688fe7c01c0d0d9a3b6fdc9d6994d45366df71c664e1627dc79d44a6b9b64f641ea23aad7a53ed60d2e64f95ed7082acddc2113557b1300e175cf402db4c54cd4156c37e2b8f6aaacd58ac3cb6550b15362db4a0473a74f72df128f6e20f671ba7512f5db615c9db08f652fce215832abd30d9eb9534d99551473f5f5c12db28444c16c86b83d8b5eb10ac2382d9a9940fdd8d42018d377c0e94dce9a6c4b353d28b55d54f44d2694ffbc61a54c74d52c1dfb6cf84568adea7630286bb9e5fce0c2c7c32a395b6a604768dfc7b696311bbedbad034fb1ddb96338786c2c2f554a4093f47d688ee67cb10342d052d66d90ca2932ffee207e9f01a0e65f20e870afc9bc52e792180aa3f64b6004e7b705082fd9415ad25db9d75db93b07552cd499924fdb1372c2295f44e0d5295618701df13ee0a9f1d26810cdb0c4361e6d63180f253ed16cc5a3cf6f69ddd21750042027a9f31b5d33112d3807e5372108c6a14ca8fc57713dc59583135c3cf73', '2026-10-01 06:18:00+00', '2026-10-01 06:18:00+00', 1, NULL, '2026-10-01 06:21:00+00', NULL),
	('01a2205e-ef44-7e80-b7c3-1ddd8248d4f2', '\x0772656c65617365f18f7d6c92d81edc5c96a8bca1b1b3f9b557d9959a7aa5337456b6e9760418799ddb40a88a2abf8a2178', '\x0772656c656173652acd659df5a1f8d7e302994eaf854235421c7f429779b8d67474b2ff6e04d416bc191a671554546a310620d658babfcb69d4368cb134c32922b128ebdfe67d0ec2ace9a30bbc3464fa50d8ac7733b4b80c76546beb83cdb710d33dbd120180b1469886b03e8a7d5bf567e97b54bd823cec1aac5d30969cd27c9b1672d6c76bc928626488ccdebb69628e2c9c8664ec16022fa3be7ab72b846a42cc0bc8905223f3ee949d37d4b31cf2473c65803c246de272b7a442806e06a616e6ad454d35bcf0d1a3685eecd2eddff0f000747ffd3cf1eb32660d7d7158dfe2a5894997adc6f2b5e2c4da92bd374ef25d6277bfe9f5891f528a61e1684e7ad4e1a51820349d58b7c13f8985d2e588fda21dd8968c03b91598a2ba730d71f44146681166c1ac45588ced05c5314e1188cd087c9976fd0bc0472281553d7fa0a8957de8b86ab9d4246a9c72f5c89e758afe05043af818ad98d70e2e4a0461992767b6245a3540f3f96e2f1239ed277c266af52afb76070a4f02538c8ca1a83d81b24179ea80a4790b220fe5a9ed1e8b6e7148fc115ede0595fbe341dee617684393dcd6b3e17ac68364a8212bbf89ce37f799d13d4c749373d533d3c24c49590a39c5e741f7f07d796a2bb713768ec857c3c4368ed89541f40a68f322905ff4d84b1bad3d7e28b5403ec1b405a3cabc2ca348fbef9d25fd395f328511f4adfabcb445b8658965f1531716c2cf1a5f538356c1ee0f57f4bf17f1e8a3be080835e194ef06a70abbb6f8006886e83c9df90cb22a3f0a88165bdac5626947711d9dbe6c10a8ebb1e37693e06cb94faf58a14e97d9bd46778e721eb4ae647999d36ea4aa4f4ce8dbee8aa523260ddcba982b0a948dcd358ade186875f6f10929130a544526dfe10a268f2c1a6c2d7c424776c731010522fc2d62a649227fb27c476844cc76a2eb56e91d7bff58756f3585aa6f31a10eb1c1227240b016861876c803c3a6578eb25440ed7474e821fd55add44e40cc0f9c3ed418c8b931d0db69f6877ab8904a5a710fd4a9e64ec8f23337fc803c494e54733547ec131e5dcd08b0fa1c9f82732aa55f0e6b29fc091a97750b18cf9d44aeb0ef0463edebc2edcd4be62b8a004873254b5b4ca8b5bf569e2764374c65e1feae59c006e3ab7e50a48889cecb399557ab885d28e95fa63fddc02a1369e2389a4238530e0311d5cb6c014083726040982ca2387949106f0315c86d555ef4ca6dd422f42860f324fd83ad62d74fca39c5d4a288fbbdd50b592e68da5093bfebf08454f17c555b7ca978fb5ae53e19f23309c3e53404e59cee615914f01a445ddd24f8b3fae077a1407cf78665cbcea704f5bdd59b7594542bd84a6a6265b6ead4ea3342ec5b2c8e76bfa110e1d19abdbdc02c4f57ab5e6d585b09c62dfe1d253d512359f3f0ad31748c2c596ab20317a3d74687185706f114b2e12c8c2da7dfe2155ad701dd44e1d731a8d10cf86eb37c15e33aa12064c911fd94bd79fd7239793d93363f83da4301a51f7eb5a3fdeaf1cf07fd53d46f2c5d8546f445d387da8b92559e6ecf73de773070c24e50f1db0f4da72ee9bc019113831400d6196e72539d84ae4594e22fbccb4b3a832196be24bc84dff4e273b171197bee08c93f9b7580392ad28a3ee25c1dd4e11a9908086930fb5d6c8ad03308e4f3e70126cec2974c0bb498cdcb3ddd9f453c71d1880689bf471ef7b4d182a8d525bc02b7c9a21044f9594fa67ddf4b089d7f844ea56e6b8ef4b16dc5abad2fb3b035d75d496790e67f4d75d72e5b7fd69559e65d491f40d80bdf4f4679b028525a6befd0ecd4397f86baf7abb82a7b05e2685d4159d97b3546de35be', '2026-10-01 06:24:00+00', '2026-10-01 06:24:00+00', 1, NULL, '2026-10-01 06:27:00+00', NULL),
	('01a2205e-f06d-71e1-b544-cc9217d286e3', '\x0772656c65617365911b952ec6b9f7ef6173e4b7996dded7aa2357bec7a61f98ca3516fa5cbfadbcb26e467a6fc2aed9e48e', '\x0772656c65617365230824c12703634edb578947887ea74b677db95de095b7df8dbfc2f45a8804589192e8af7754f042b00d3b79de940f690cecb2c6eb2740cc1a4022b24b74483454bd7d43bf4e0efe17dd7c1861ede4689ea1fb0b05d4e3e71185ca7e4f136b25cfd39d6d95fa95d2055a9521c96153d8d53cb36a21c918a165d348b262fdc034cc509d695737fdaac6756ffc3cfb5a428c30f763d096dee2f0227fbcfc72f742757bcd749b506cd7bd64280d2749abf1e951a6f889746837458052c6629f9c85430ea61d68c93dea9e3eafbd7cabd53546cff118d6f54a41908072d4d9aff0437311847e1d9fcbee379ff851256874525874fa8307077308e25197f23acade281a0f5a2174752639daf6b7740d6a8c0c5c91e6e6b29b0cc538e61d8b42ca5e82c443819b748e963ba67335e11a26e158171e41276a74524e79217c8b86fa1f0d4af06f582df360822bbd96342bbabf26e309b2d38b7a1c760810176857f90d835d28c351cbc7073a02957b54744cc4d67cc4f4ac1877919b5c6b85a2d3d54f5c1de2c847a0c9296cbe91a0f26a9fcdff958e91adcfda2fbdcb77ed346d1031cb49cd28d98fed3f64cdeb4551b3abf129979bf4d130dd3b128d0f12299df65e98f657b7d195108e872014c963043efbbafe3b1d280a199d2b9c15a0be2a4293cc9f7bfc9eeed1c3c7a722d8f34aacc5e3694412d00efccfe395721638b27b2cf1e3a2b770c7406e9a0ab66545d33348029e5a3483261643dd382788723b12e1d5b12ba5fb8e486f7547ec85a5040a7cb7cb8cf7532fe083543054640da8690ece09ea12eeaf17048c74174429e2cf1c68718e3efaf1d89ee9c91417cb63ab79d3bc80f9f4d517d8afc2922cfbe22af0ab14933376032413c9de9dd8643741a2cfa6b26c548c1793b8587e1067e9911ddd8c7c39986a433454089597f0c27424070f6f25172151b0b313ae262a9454f560c2231917f19dc7b78b56359751765188eda0a7450b3769b3ef996a9314d870e74acda7704df13c96123b207d984e76e69437b5c38582164a087b1a6faa0ac5e9c756d85431464544f0badda75e3b217b8be751a2da7b387b0cc0e648053a17c44f67eadfa5146d99951916b7af03944a71d9bb848f778d89641545e13b49443f68c9807ab834ec3427ed0c9ebc65cd8e874cdfc2c57f620fa5925a6432f665689659061c9631481544091057205eab453e64f087206e84a1bc73578ed2b3ce7aaf81e878149b5463fe65d1caa1c58cae5743db2c12863841fd73142f061e77dbe05d8d95699467060864221ec45481c830700f16829d955a9eb11170793d366597e3e5217e9f5d4183c38d4bc73b39c588c59492405adb6ca9b0c848159e0efab50d57cb152b0c585f051a94b6ee33ee17f42792c9174b411d7f86491b95954d21218fca7279adc0f110c76de66781267fb26c8af3b3f4edf933fca3962717014bad8a49b3530845f6f2cb750e2ce96a2b4366f91484d95f5a6ffc1cccc27a4d3ff89a554294c7419771590d048e9829880947383ecb3243821bc6af4975be470151880a8f340cfde98c2708a8540781642842d394de96fac0cedf46970e5cec833ba51ee7c294057bc73eb0fe0968a197cea4e96c5e8c5bb20afc1e54df650959045b67b4504854700e370f2d184ec741e406f5044443d74d7a23634e5a4658f0ce4321c88b91575113aad4f4423603b6323781310c03255e566efd2e335dc4d92160091fc406cbcd48257cc0d39111dde4ef027dbfedc66757f9f849dd5ebf38d9780e5ab7e9d117c403929fd787abd469e53858b18f6b8890e1ea20c2b0678e241e0e55dc4c73a7a4656927dd9bf84aceaa', '2026-10-01 06:30:00+00', '2026-10-01 06:30:00+00', 1, NULL, '2026-10-01 06:33:00+00', NULL),
	('01a2205e-f183-7ef7-87ea-722965829fef', '\x0772656c65617365741f914557c1e2875186000b6baa07f3b68a34c7682e846bed2df096a885d9e6d8373c726d5cc0d683a7', '\x0772656c65617365b450a95e96a0d9d8ec34ace714adebd05ca667392f2451d72b834e3231774e62f6048f6b4883bfd8f3d265b24fb41262a84190f3c28408c7c93968fb4f53660b1dec8fc62bc00a7eb241e41644e233040237db71f2a3bfb0ce00920ad35485c5072e57edba15639162c6bd4a447ad4d0170165588f5bfd49cc20078e824f0df7dbce07fe8d0dc310244a68def984eed57c402b1665f152cdbdc0d533f4a3b7b4f4723cd4cf417bd3caa1178529c1c19689fe1441e24ef7845f1f9f8e9285622912a828785fbff013fb7744e6f422e18ff44d47b326b5f448d541ecc538b86978bbb3a3476a1acd5dbb599d1c56f96428ecc34d57ad0ad51e8646b22c440d87d7b3a1c3ae799586a63e8d4d5f4fa420b35ed6618d2e85bce6684a29ee3490e74ecf2e729e57057ed1366cc609d33d204b0e45f492e462e55a57412d8d1021e9ad8f620c5597ec33164b110cba4bae24f5445c4da382c55eda0eb3d5314dbdc49fee9cd812c4b394994a836dc630b61fd70423828edd1fab100440b4f6a92e2679cedc9255d0e565636352e4de4d078fcd0dfff224a9848329b55b9a94d64ba48bdfdae330ccd6522e3245f197a6e5ead192e0d7c655ee06281ecd3aa6b5994c4eb0e7557fa6f59be109aa710a1d0e44d4e7010f5b87eaa5077fbaf25e6bc099dd3a010adee0973af6073a3381af3e65d5c8e96842c908b3dd60766fa74d095ba869a359637f9f16c96657b20929ad2de3d13a48efb55c577fec932182971d0f5529d57e8941a88afc19478bf0839e66496d29fd349200a15907d3f19adf2ec96aa439fac5c94ecacc2846cc5ed76ed206773150e5b13c645dc12b7062e3cbd3dd3234ec64c34276660ced5c9af5aa9582275f9c40a823566f6652b1229005257cd7c2217f2405b033b7e97bdc20b3b040e6a40fc2d7efcf210122b9941cacb3e3c645907886e245ca6373455407350fe9ec4859d53410c7ce1076e183ac1a6c1ebcec86f0970ee5f8c415f362bc02f3e44ac59b11f42a95d669a036d7a8665c6e08df790df39641363d138db6c26c59ce367f45e1fc8b7a95734de799dd1886ae3793e4a72bed52208638f39d4d155e173c9f7c2a9f4617ebfec34fc65105948ce675a5ab9a69f255c92aa223c1945e754ea2d5165826b4c3d87803ea38caca526b5f67e5b957165be58434eb45a323e38d19146d834a1cc82a68f45fe126b04424c081be5fe579e2105a898860606a53e075e150a89e2bcf5d0e109b6802364a7ddf1822bccb1dbb11d1c1c37a0a1b56cfc221bd2925a0a84ebc5c3bf3a5d518113d6b5c27b119c2d5544e5546305a6e9f8d6c5310b5466fa04f733dca0fd32fc4bfdc55492aa79ced8026b19e64fe44d7b33a0bb12f098158ff8cb6f61e471b9c9c5f891e557a345f2f8da4d46dd2d2983fd2aad13dd4d464423381cff6077fd68afc9898cc7808bba51d35ee9361df563bd1aabd6b4e72fb4914937c7a376dfea2c14a81fcaa7a0ba7b4f1175acf78c4ff34d47f929a7544cd516793aff0ab6c19a6819543e73a068fe1b99deab95a7368dde86f50eb061ec1161f814e9d20bb4d21a31d5416397f64c7cf3fa9b72185b02d861acecff7fc5bc7f3059673976f3f826596801c7fb8dfe00493ca90ac1c8d0720632f0033903c391014c06cc0c54c5bd5b12406ea480da9cb980fc939de53b6535b78223198bb8a578d1678dc03e73022fc6a8641ac201cf6c41eaed157f87655a4a03df3542a7f1e221d7ff1ae01ffbbdc0bed69047ebf9231eba2415596af4f2619af00bdc3cc9a4c8a832329242a01a8e8a51ae10229a27282d1bd5ab81bef657bfc997c613f74fbc975b59e4c3a', '2026-10-01 06:36:00+00', '2026-10-01 06:36:00+00', 1, NULL, '2026-10-01 06:39:00+00', NULL),
	('01a2205e-f291-7026-b84f-65f3cca2fd0d', '\x0772656c656173650175710055ed00ecac66cfe144288195c476acea52080b9015746e87113ab47f1ad4e457766841a9b3af', '\x0772656c65617365cbb6b0c7ccff2bb356e21c9281257a9d55325cb15f6185e435acbe2438d4bc3569ef3f483d8a085394999223a50872a66fc7a80a959d3a3802cff03efecb360762034821c9f5355ca303136062001168a176e3f6bfdb7a474ccc8c2ed96a356272584e8a74388d0d295a4b305fc05d61e8ec3065d77b8edd7fbfe2873e6b2c1071ccb5988e465a5fd77bd52e0f583461dc149d5d08ef3151bfeda55bd726e879e86230ce2b83f36fb7dd9851d08521122ca78bfaaa9b0f447c91902c73909bb7d1f2a391583fbbed0a349b8a6d407e8e9fb0569e78915238621618387a1cbd18264e7b331d7738616ae07a7f8fe1fa6e9e058d73c6ee3d6716520dc0314da23f97848f427ceeb376d05f405e7b504882ea275b7736e65f400083d056e6192fa508464d3409b593283b4b91d8ade6de0afbbf6e93842318acc3a7f8d6b6711ef88ea0d10e95d162c10ca131e144be8c71af707bf81c274c20e2ac1ad564c76017187102ea4c48aaf817ed71d7a56b679eee6193a06e7525c361e29f298c6a1029f608ef8ea613b86d30688c9f411de0c744eb37c8c2fb9b6b2a6c59fe00cd7b723318f7d55dff23f1f964f4a34b72e14a70e835c7ffb8b4e2b97855f4405d6b0c8e7ba2605e4915fa5e4d7808d9d412f1aff9d6292edf0f90385049157bac69e7d149defa149daaf4c14e63657c2e8d8addeb3bdbd2d2450a83522b6eed5509b8c7c09fb5d260b4b0be1b186dd743ca9a50d14bad2307864317c8bd8c1a9fc66e00e62e310517442a5b2974fed54e471ad3c66474f96a816361d772b6214439eef18c7feed32f4c344e0a9e07a911ea36463e5ec844f318f2a755b460f86bdc124abda53d145bc1bd670f5d7ca33bac48122573a1927ea9fdda383a9c51b4504e58c4c5117d8205cac449e6590a828965aa6bcf646523a91fb233ea17b8e50c49d2e3414afde2b2defa800ec9f741fbf04b4acdde19493c01c5f607a25d022f7a8b52a9e6c7e519fac0ee5be967d47daa1efc416119f0d9be97cbeea967d3c3a24f931d2b430d0869f78fe0df93e45a49d7ca9e7705d888279560ae16df6c980554d5a1962efa8d6c3711822fb8870aaf74ff67112f7b1bb5369193bb0b07918aa257e4e1dfd401eb7922ce52c9315565bf55da93315c4617a942dea83f41494260429c276ce907ae5552fdc754feb1dcfb970657780cde56c3c1543b92c6818b68288ee6c010e50d6ef9484929c78f70ec09461f4d617cf8d4e86ebd3d975fb117a63535470c4b40d4ee50099e81417481c775b7406320155cf33e6c83cbc54f11c7cdc7653a76f5c276921278085f073a32196f62fd29501565b9bdbd4583e9442df99fc19c511c3d79a8911247a102293d3ba749efdaf50c9ee0c0ceee9914414153ba7848ec511a3de8da6eb5c54e1537d1e9e0c19179edac6570f26b7c28aca5989065978b4efbde83ed91a7ffa56c76f2ab5b11ea410ac2d6d541f5f3a1c8e5bf2e105cab5ce048ffc8146f14b4c53916434e5501401cfd8fecb34c3d634701777f865ee71fcb04272f37e29c6d2befc581ef48c73e4f2c517f4bb6e8adb11198f47156dc4f9cf78b5014670fc6cec6fd62ae32be27a5c2834204887c1699a0ae40c33f550df0ecc350342f7b306360cc334f99d4dc70bcf0c2b716adf442de0cdd08cec8b8ed4482cc575cd7ad14c7f8dc58c05658d695c886678d2df3ce7af03307a0d264bc2e49677f1424a06c603347087e05cfc2a3925c80feb9a006f541d82a350e24640aa93448d4ecdf908b89932fc0d1d2ea4f4f346ec5bb5e5f4a4fbf32d419410385f83ec3195dc27da7a53f7d3fe51ffa590c3387e48f2627ab027ecf2f46', '2026-10-01 06:42:00+00', '2026-10-01 06:42:00+00', 1, NULL, '2026-10-01 06:45:00+00', NULL),
	('01a2205e-f3eb-7254-90e4-67cc2aea0a7c', '\x0772656c656173655e19760f8fea50c082e597b118545ea5f8b790d4c3deccd9b3dc4108d0ea8168f8b7193b47094152cc0c', '\x0772656c65617365972f039c1538c411f4b8a79b04b25b42a0a3ae7d910d77018abe3a8e323f89940d81833c01eba4b4141feb7d0f03a0c91b923a5f61925836df99bfc8460b8e9a56d3cdde0d0e3e2640324e1aa94f3c7f6d3f88cad8c9cef4a94b2fcee727a2e95851519294591db31bcf92a065e235895f50e886d42375c234f56c25a527ebe833982d41657d0a8c4dbbbc159706a6b4f87dc5f9e65f0d836d19a9e94c8a84917ddd3ff9e254c2ee8fe4cea79422b407fb5490ff8eacca4d2934b10d6530a9cb984d688f5c06fe95832196672b3955e4e8cb4df6319f93bd639403fe992706cef1a7468fd9ed14a2c474f6fcdd16c69ba09053de9d69ae970833d3e8d1f907ba9e3bab0c2145115c96b80b6fd9cbdcc843754c0c8d8f602e34f704d57afd100b6875df79451c5e28ef064d4516cab39d190019af96dcac6bc13b2fb1edab19ca5631acf38daad66e92b920df5be4d563b380f95c7996a30726e6acf5c2ccb751bb0d3a160f0e8f75cf0d4dc2b438402719a8a991263be23ee9948a635e6537bab2b16e088c8f044ec8afe1a3c711aa7fd7eb7f9c74c8699ff7228775afae70dddf87c0114e50087a55ef4a4b697de04c257fc3141cdfbca76a317b8c75cb00ff77d6f8e509ac242b299b8e7ebe21dbd31fe41ed216091193cb530fa51341d31fbc69f511c37cb1e1030d703b0ba98e8de0f653596242279fd6d0f68be4b8efde3dc7adcee5f07400dcb379fd4227e311603fc2468e553bd565f59c8f8eeb78dbc0098fccf2137f796143d5a617f3c77f5d1171d55673498aa9411dacc92f1aa370bbc0d188b0c8924185c720f298647e219597b3d02384a51307b6097d387ffebf7696bd7bbc834519c9fa746db54a47d836ed8cf2ff710e952811191a9b2e3b6da15ad3702b17f5730b79c303d8bc08bceb5387e4dcef3f14429ad060d081b6fd12a1a66ff364764161ec659c06d44897ab5787b9fa6291ff8f4d6571a10662079e3b5de5b2b5ef9edf5d72a1628c1b71d6ce04bd0e3ed93176beeaa89c0d75a458dfc7edc2d50541480608e1109a8a057751f22b1a6f7deae094d6743c3cafd209e4f4ab0a7b1105ef822f741ebde1bed3b90c40f372499b165ea51af7262e9deacf677cd8ebd7211083d0edec9f48fddb00fcb8136aec6554abe5174c1e71377bd6c02735bfd061546e6fe48231810e28cbf47d376fe05199110e409ccc2d63bf4cab24e7e907cd46381dedff26be9cf9802a8f154d81e3d5c745ebc8b66df9458fca5b4089ef4db564235d0c82075cc51384b36fd7e17485124796680e92b7c83fb0d33db3b9d58c1ff765fa8e77f721cfa4e9785d2098229ddba2125c231e8c7f7d509498a251df83fcff3f0421b39398ca12bd49b762464fcfa8712bda031706c1bf8b09c39f09072ebebff3220bb6ef47e0f9a42ef1636fbee4304033086638320c58051fbf49845edb88f3afce6a074b73cb95dd61d92b8d739b5399eebef20d3ef0a732c58246bdf8923ba93dfce439c482cc5e0bf56a54d99f8f31400935efc383eab1fbde4e4829b73d8409c39468f3a74b2083ab0e0b9be4f33cb4dac1e93a0bb19b6389c5dc935878e61a3352e3d340699b7a429a6d5ed30098ece264d7b9e2d973bad5ca2af6fbde7e72f5ec518fcb76d0d54403f72c19b0a7d1cce320182c72ad2ed8d5df22cad1da8850ea9c9fe154029e47b27d117eb28cc6f2d87ab8ebdea8b23ec737fd78e0d5d55c416ef2795a91fc8b32867bb1c4e3f7877eb833f9fc1a4ad2e027583d8b01b3a7ff6c935744fd29442979414a032d186d48ac09f2f408ae24f54c93c6e1aa561db79bfb59417ef085b06fc922dcf1985e', '2026-10-01 06:48:00+00', '2026-10-01 06:48:00+00', 1, NULL, '2026-10-01 06:51:00+00', NULL),
	('01a2205e-f533-7b33-8f30-1142c4ede14b', '\x0772656c6561736541b3ae580abeab3cdc4ae1b7c8ec1a9d5de97ef3b57c5764dbbc94bfb62bbdb34d0168af7c9ba42a7214', '\x0772656c65617365eeaa91092662c000c67d04348e1e9c5d4c512b8bb156f23c5775d07384b8f772f3c58942ae197738b709c8872d870be73dd127160d12a1abb8f9bcdb903f5c4b3eb86d25a204c70750017df024ebcff6370fe8e926185748ab6a531bf6f56a8c344ea8d0bfca269d730af34c321ed4f760affd0a71a38d3d1f921d819ea3fbc300fb10ca92368dd037ec91f608c898111fcc1f4920452b2779c568c2187cb3109faeb4646a0b8c0bfe625b94c64ae6371e8b929dfdfb1257cfafb6b7313666eee88c924d81fb6f28419f1175aeb400751ef8775fb490e6f2d8a217bb57cf72b89b08aa0900401b26f9477a0097278760020c294e3acaaa114a2a595e42cf104504dd3c437ff58a0fe3f8510ce3282fc5273d40cbb35c804bdd52aa2ea369cc0373d5c80f7a82ce2c392c26a24fd0cdff0f04e9c4087c7bf1d143a06d406535fc5302779fc125f5eb409a5ecc6f427c77d40b07c32bba39244bdd820d8dfc4d7fbc9402dc913b7b918eed4b237d4d6d553a6f6bc16526e819dc4214d9e6e07478dfe3f1225c45bdd0e75bef915f5c76da702f4a2d6f66df11bdf2f61f1d4b7c665a2be3386f420ba6cf14efd27bbc16b30e53d714e3a7b3e66d07115658788674ddbcae1e7071d7499b9e894d8b76587a04294f22cff65ae08b8541aef2108d0259399d1b1468a953e2f075c36e5d9ef5013b2483bf6be37d77b4add96837182b0d20113734b884282032f2eebf57ff877f96b114ee0f1e2a55ecd9f73e7afe664247fbe452ea113ede98c0b6f942f34955afbb9af71aaa3f7544014ddf1ee8d69b8e89bb9d87ba46808618fc4f644328e1649665c20aea75d6e7ae089ea5d8d576fd01b4cbbd16d073bcb33d1709da02e51aea8fbe1b837f9cca72ee686ed7d9e6c78171b4c18138c2eb00c9c932b16a7c99936eb2790f198ea7e6297939161141975bc126b4c90d58c732033d5036e1a59220205eb3cf287e409caaae570db0a0dffe74b3c89f96431fdc8e4b294173eff8f010ea0c9bd81e621275205d3c7509d808218a5643cb7ca9c0459c62ec2d74ebdc5178253e91edd4983561822c660830b334828e794f243894e50f7d57ae5997150d6813008586789dca81e3eedfa62252423f9ba195c0db7951d84aebc2b3174126190f6b5093fd4fad5fc29ba415c160dccc645bc6837af57a5dc6a271acc81576112a4c87ab608b3167e386a9072506eda87a83d7dd51498577f384ff31bbae027648f57f8b55e92c46c139de29c55a2d3316e5ce4944a2e9d76996844fced52db089b40da459074837fbcea9dde2fd4c33a6393180ae43b3f162c7cc6c99a45fa7fba4bebde458b00a59ce3800e9177645c047d6838179d7cf6245d1e8d2099c6dd87afbb78d67479722ad7be41f7af9561a54d69918970803eaee389d259cbb1ab5c942648d2eb2c22cd52343bbfeffe88c4954075de8960c336c6735464bdb63cd87615211148ab35b327ba80327991835e5601120f03ae34b56e10b304ee76b7a27d80de9cf2eba0934bd76c2f54aaa318e83d1a4499f07cde63be63cedeaebcc1adb294b23ed961ec404971e584e509efa9bba0b62652c0d4e87a46869fd9f0b902c97f2522bb0cb9cf47eca0f4382769f04a016ead7a18113acc99ca851b6872cd33701dfb77e68c541902bf97e3d5101f4af8982153332e369233bd4a56149d909f6960332b0a2ac36766dcfe3a242efed6214b32fbdce3d74fc286fca949c4557563e2e70a0393084e2b720d71f446069f40719a17ea3feac96b51404282e3de9af92654fc818b17fd70521fecf2803444567be86a96c9940213080823f9c3956d672570b6048310f', '2026-10-01 06:54:00+00', '2026-10-01 06:54:00+00', 1, NULL, '2026-10-01 06:57:00+00', NULL),
	('01a2205e-fb7d-77d5-b2d1-903285f188cc', '\x0772656c65617365082b9873f7bcbb8041a38e0592859d6320f89b8e118842771878586768ca16e94a4e32d61c66d3096c96', '\x0772656c65617365f8b44b4abd287851bfde5730d152ff2cae16df71f622a2c3dd41a424a5afa971a61314e963f119f6ccd2051ede2ac0ec123b734a53f59422cb458338b5bb2fa02dc58198bda7c9492e31540d0e9501e825103d067f0e2b35b22b17367d47f46b329ceca630a35eb3d10ecf428cb08c4a2d31f892ce70c58cf81c23280b49dd21c9108e66159713e501d812a8a1998ce8b511bf62a648311e9a5eb5c0c336adf35c00ad19304a917613c6ff97c5cf19b6228402bae56af4f8af441a6788946ee59b9af7cb480babb0ddffbaff76641d3b61b67fb91af369a08b97e7b4703848583765065fe728754d844584f48c88700d34ccb77135828399fdfc049e7574f12f50bdd3205c4092032ff5cde187f0099d947e82e538b997bccf2f9855437ee8b54df756a90ffeff74b231c1f26dd2fc462db6f75d01f62c0678aa8097ee91e21d0b865060d2236953de4c90cec6020b9cae93cc0c5ec1eeab90196ba63ec291f5d50b8b1c3fab40075b392f8a66e4af2c13142cb5be234752d438995983fb390a0b3ce2f6d6659dd589b6ed0050c4c5772e43351fa0a7645f15dc564fbdd750d61caa15393c9f80cfad05491c581a2c8ea3c42e3460cbe5568c07e08e6556f546259bd2045d086ec9faf7572bffbc3ff722b94344d81875811efc2917c4f32da0596bab66cac857298fac0dca1fd83fc8e317c1e1ad8608967b337a2ccaaf4e15294f128e137512e19fc9c35f1fc156897eed24f27284bb734e221020a28ce6ddd85661dbaa72634cc146c46b1dbec09efb91ee9eb86cfb3da74e372741c256bd7abf25f988da0da86fa01129395dd393bae394a6aed6205fe6ced2ddcf9dcfd0275ebc590562c9c3f3f38c4f00af7c75e7c2ef846d63303edf51f17970c50179e54c2168d2f75564875ce3f0adc54c1d5cddc45107ae0e5a91ad08492564e1906e8111b7db71e681aa44eead8734b9ab551b166f702c8d66cf9a0124e4fdfc2d37d3c9f55fcb6477c5d97516e382fb8ba9b3d12339a2920f36a279a93658c7233b71b9fae43e02d18cc268080e686c611066d20f932311425d3e50e132da5cdff43b35ec886df435589512f6715e853fdba8f748c9c1831c78f88f36c8a19ec611e7ef527ed6174a13131795249972c982c0b8ba19f9b201ce58203a3fc3e1dd0d311380e33f45beb70aff4d343d53a5c5a022c4dce2eb207a229a1ce2136c3672a82fb40869f88cb9e952404637ad0b09406231aab678eaae69137be3d0cb32bab7f114864460ee8831f363ffbec608938d36c1c2ae0e28c6aea955687dd031807ab5f4ca79042300365ae975c1acf215a1fce8dfbed33ce09693c29671f52f59699e4aae4cba515bb2794d78848d08ef9b400e8cd897f745b580776056b26ec44fb6c687274c5be82046fbe070d3f93a899f961e5963a3d4ac673b09f95cab20a4a5c8ebe99d6ef41fd2647a46089aa3223493b214f0a37381286fd893364e0f5edefb2ab91537e2e85a1cbc95bbd5cf656bb40d33aa5a17bfe71871b60eb3537d8ba7e50c9acf54b1f6ce116c5608dc17f4adf4755614233f082cad707b9a86b90e648b4f962233e26ed64b105e747a141065d7e3aa5bebc5d03b61302540f41bf00dcecda9074b69aa1201daf883fbbbe4285d756f2a68c02a06462c84fc7662cae8bd6cc2a1cb01b62dc3db94b1c365c9abc766a509b2491cd00fa0284a404a785c73a7430b6298a9c29165f39cc0c018abb61ce5e33676759d8e034dca0b7c8adaf48bd66db1d4abc58665acec2fdf895e9b60a8bab0d935d8e53916e73484e7530d5e64464001c3d78ef0497fc96eaba10d6d5a94a51dfcb1535734a893bc7e7e3005fb5136a08f01', '2026-10-01 07:12:00+00', '2026-10-01 07:12:00+00', 1, NULL, '2026-10-01 07:15:00+00', NULL),
	('01a2205e-fbb8-7bba-bd1c-8370579c4b2a', '\x0772656c65617365011329b9de248ac1e8d1b9512d7507d14088fb40329c069fbef3a9e4cfab6ade07269fc6bc0637f961f8', '\x0772656c65617365c1f4ddc2e66517c8db2b2a8ee36d81e7f5b5d6be99ab8479cb36e94e434a0c1d924d72f8a1a56d7e44b6b6b5715ae92c876e8e6c1d1b4396afe5796137f47e7a80891b95c4bd7d2c601a377797ab53b8b78f8cadb04277565a5b2deeba0ef2da06c2a2bb8dd7fbd07ab7fbf981c0267e75057fb4413b20c7b672191a95e16c5ed46f041d49f58606f78c34f0b7f7c941676e64e8862f8dfe1dde7d7135a93faf2e437f797bf4db847215584c246b1e04f4c5f83fd44009f4e65503953469c72db9512e144b13b7bab2d956fc91eb82ac447fa62b59c5d8458557e956dd250dda426a350071fb16b836875a3e2d4d4b2b3ce0a26aa2121e0c8adf55ad4a5bb89586ab455f551416732848b29c9431c59e7d0246546574e8b0c6fe9c8f4ac24e1d22f10d8e6fc8450c7eb32f600db8432fac5693d5beaed104024cae91dfd6f8d6332d96aad6472d13df6b6d96375c0f363b0c873f02cdaabd0eaf59ab1c51d5b2855d3bc79b3bb02365ede5db7f0d07a674011112b0c53bcac5235b2d3ba7c7606856005cc408174b10e96d9e94661d9febf652ce248258792e4a02089c737fca9f1c92eed0879a34010e805fd6dd58523a09d3d64257d036560010b7ebbb5951bb0a3416165a8ead75207942d8bf69137fc76432c6581fea6a0c85f594fbc4f960de2864cdc99533a60223509281cbbc0a5d31f1607b7b', '2026-10-01 07:12:00+00', '2026-10-01 07:12:00+00', 1, NULL, '2026-10-01 07:15:00+00', NULL),
	('01a2205e-fcf9-7a6e-8946-6ff4db50a6e2', '\x0772656c65617365c8473b6c89f8411111bc298e4ecd62f80fe558c2783211647b4f6edb7ec3a7488c05b8d22ea61defba6a', '\x0772656c65617365d7fddf824ded3ed441a4df808093f896d19de2dea3feb97f3e4db5532b582d2e163febcb68dbb5337af8a7fc80bbacebfd018831787ca35b5f52dbc9e5e8d4e92e9583867523052e9515cd9d32a14011d4c4bf6972d03097e6febc74822cfd3f05555261f0fb7a7bf75144a8e5529ce0b2aa9d0e88d57e87d203cb522191e1766d56531b534e8187bb978b19a7ba7ab0f86b7be89dffeb09a628a98f632e44f2253ad726482e4095acfed63982c97844ba6c5746706a35130026bb0d55d6b8b9a30e305e9971e3c4b6a93ae51ea419ffd1613a9c886ebb3ed3ed06833010834749a590c8bc918cadc29b4c455d3857ea3e30e58ae901ed2c76e03b45ea8627eed07f3eb2299faddfb7d8664ed5d6579959d76ea11f60d4605b7b26c39effbcfd0c311a8611ed7dd0e3440dea7f1018b8d88e3cc177bbf13d87bd97e2677e6a9bb90d09f9ae847922010c445b6cdfc005e7d08cc3978b00910ce72bb8f7ad7386e9707ccda61a7edda567415d723aca2187165c13321928a96e85f16757a248fc890a503d9c1b9b822fccf6c4949e44220ce7d9e117aa01d4934be24f38052cb9c550f94ab6b56c550aebec170eb6dc7cf2eb9a2ddc3771939be44569b8201591a21c1c0e6b8a388ae0d332a6ba2393a16ebc70535d24eb53fb2159f31675c33a28b2ea550d3896e32d1835d4558d5eb39dfcbda1b95745744a44f65f2802edc0acc6ea2e86f43c8ce251f7e3b8bc6731744124c427938699b7f0faf216b5c327005f9dc799b98f0e5fe5d92e9c38e2f8165f8e996889c50b2171eeeb3548670131123b6dfc2176321d09f1f8646e88a9bc2e5949c73e8f1e3ff6c39fab5659bc77c003a778e4f43c6df618f7720f933a01707258c9d1eccad5ff5706997a9eb9e041863b6a519174b122dc25c5af138a09507336cfeeedec664f29285fadd6941d7a185f1b476d920bd4cf24c3f2230a90a1cc314f606ded5d3c74706ac2bfd6cedf8a72fac376a846fd0dbf0310b62db1500c5e7af360329c59852c524fb4a479894a47a00edab2abf7504811236283af7832aa1264a56496362dc846d3e3949d454ed125d5900659273b0909a385b903dd2be7e55a0a0d424953538fdc7d9d2f1f057785fe5fb75a0bd9186016f94a1d9b6567ce893114ccf4c675dfbd5ed07d62a26997fa0f4cf46e080d3a1bc75faae9c8b6f33a00ee9c3c8f6a3d54ba58f7ea7fa8d5aa972a5aabf6fbeac30e97c9443a160d24893afcce2de79a9d7282fb3d08c433a9c947d1396e3dfa63823c6b63899b6baf71e41902420b9d00ab906da095fe80cf7379847a42af535e593cd103ef0494687457250fa9f82249ecf1d204b4c24579f8e7e383d7c620950093b06c31f3e73bb38d446b5f4aaa2be914f696a6e135296154a65ebfc0c49261c7542cdeeb36a5ef9642f3337293fa78a7cdc9c522e5711335c8ac819b6a3f10318487aab526e7cd375c30b6de51268ea2dd85de8cf9c119baff152a58014a24e34e9997cbb14d42ceb9509af3f7792f599a7705be8ad76113358600291ca060b271b5243ab733622128ed5804c5723fa41ad3cca18a04c10adfa2ee033b8ec29a441fa71823b69f5e2a1ff5fb75e7df8915870bcd05acfad5182305423773e6ffe2508ec904d2b9b7184159aab7254a44128b0c37dd83a83aff3b886f67d10301a0192ba31ac0978caf4fac5279f278b28067d1ea5daa33baccfd24a05ae25a767d4344c8a76a9237ab576bee0d56059abcc427f46d5a14873e79d466843c6f6707a55f95892ebbc8a0a7dd5dc634b0a8709c8e1367a1ad11963931d303193368a73d86ea94a35df2e59691a6472702befe223f1e18215e396790fb', '2026-10-01 07:18:00+00', '2026-10-01 07:18:00+00', 1, NULL, '2026-10-01 07:21:00+00', NULL),
	('01a2205f-03f5-7877-896a-b0594e43f976', '\x0772656c656173653f31048cb6fd8567fb1f583964d607c0b3d102d409313210e6df01a0a28acaf3ab01578ebf4dd1842b36', '\x0772656c65617365967201ae573e4e38b883ca4e2be673799574e2ea0e3a9805c6be05a2a6b2fe7ac8bc0faa4baa8a129e1915c85ff787b7f49bf6902d65c333035b0b27f9c193fe32668328e6406852adc947a79d553c592eee4e4d43c38ac965ed4f06c43817278d92401f83d6cfb16ad8b494f87730ae0cb3c7c9dda7e33e1c29ffe7418dd519875a8945e920d798af57da472ebf211ef9093c02988a01516dd5d35773412db3523aaab8e390fe43aa469159040bb5815a8158f8134566d1eac414eee35846e2e5a78a161a3e050271f150e7047516c091a25f8ece3688b47bed3b47aa73912a4d1d5a9be1a059330c44288a4039f1257a3a76c945c6f8173ccbefc93129c79854d9c340b44fcb72763001e2d81cab62ad0e10821e88ec9983dd35c1a3381caf1cdb638962f19b5e352b94ed2b4483677b36874cb095234eab5f93dac8f9808948e0c7bae86f7ecece70386d3c4b775740dd2277abaefecac96ea803bfac772257c6a72aeea2bf8daea306b7acedb8f1271c70c9d0a28aaf825d1e0df38f451f542b07176fac78d691813c022ba2361ec58e354baf01a686d8099f726dcda252ef6f0bb9da2c77a8cdd6c104c41bf2a8bfeb940d1a4c97bcb0d232a1dacd446ef2a052594ebad0d1a54a58d5f93c8590efda0f546a707c7dc4c1e28d6c620ef7ae1a5d5bb818737a00867ae0094986e05e898823e41ffd43338cdf767a4d178680f0531960bb49224e679e84243d2890606cb557263c557a42e2192803b4c935649f001bd5ba44a8c9015afd8cf048a12f369be2be0fda832ac4be795c339ef7e52b743a39f0b6a6ee0358ce28b1081a2a1f7db7a59de1fbebed04f4ca1002d749744ec57b336f370e2fabe65ea679d75cb1912bb5670743a1ed5a49102c78b0c1ffc71f07cf9954c535e6f41ee81829cfb23e4d8f2a8f0a6ca8b882e3f4b712bd8af406d3d1149d5126c734f3e7994e730a3647b193642b99ee0769bb6d7fe344a4702910522a378404809686001d57699e2a433c3b712a915214a2bcac919aceb8dc0456adf865436f3038abd24f2ba9376c50a2bbf8045f211baf6957ec8903ed0164eae334e6adce62a6d9fa1ce35535bc03bf592c740dc46cd1c7aff3bbde57cd91201a75871e62ac41bc018d512f05927c0ecbca1ce7c47c2c3516c24d50ed8c32dba647edd11f8b34d5ebbcacb9cd9fafeddf5def81b02c9325df6eb23a93b58d9a626ed89d658b69769feb6e0441880095d1044f3a897aa3109a1ad7716f36c61d06b6425c0dddef355e581baa31e65de5ecff0d95e017b63da61176a1a68b98f077ee2b5890c23aed64fb1fddc7c9e6c14383786413d15bf2d8327c63bf01f0a59189d031dc01f29a03e1e23b2e907ef8f9feeef6d5b5be91e0425ec5a16b0c4d5b9ee1aaa05060e4c4d0ecab76cb6d0c84ca0b125fdaa8d4520d69194f50473c0103ea576312c04c1862a29f808486de485f8f66721a181c482bdda9c0d8aba71c8d8e586236b62bffa9a060e0e5ee7ecb33591dfb5cd7b54f0fcd6ec5cdf1af18bce48612f04a6bfb6c175309af53b403c2b84cf3fb8ecc7b37383c310505f1fef3f3e8642ea6c7404a05b2cfe23eb0176821c47d1a9584083ef8482b1010a426d71fac39ca64c473397b2b866dfe0b3d927e4a910de9c3c8d6ac68de508f99a0fff27b8bab2116cf7fe25980fc92e2ff5f8ff1069f078789490c65319186762b472f3d4b259bf7570aa2d380a97de4301e65a842b1df23f133e46c71560ce1d4017c11dd7b2f102a5f0a1b69acc2e91e0a1ebb8a7320c8d9156df972a20b836ea986117f55bc8b9853ab59e5b4bbd2f384edd3ee53c9d3ef5cf2', '2026-10-01 07:36:00+00', '2026-10-01 07:36:00+00', 1, NULL, '2026-10-01 07:39:00+00', NULL),
	('01a2205f-0427-707f-8de9-adc7be8c83c8', '\x0772656c65617365fe1cebcee679345467fe7500f7691e95024e2463a6443edcb174f08cbf194a7c26148ec906736665baa6', '\x0772656c656173659e33bc1cba3d3a077ba173425bb1a89a3db6d749d38d8871dceee9330b45876e260feadbd5ff77f9f87aaa8e634f87de82c6a142ab75349bf2d84c941fd49bf7a8f9a5e82fb748851f8b81db0dece54717df7d216f612230717c2c0f144e80fbcac5114be0d5554856696078ba62b996d2a63849b1dfd53528097ee6357d60b6ac3353030577d3f03f22ae2d7ea928f11e2e89b1d3c5d663fb435e46b314999b42cd06c7e3995b76f461dec6cde53d637067293f4e301c94009d7817c0f2ec8a1782e5fcc017841249d528099c3b39818128a2f8b5e5347c13a7fd47cfdd63a981f3df909df15851af010b0fd2b978fbd0912fd2ebb15d773700a1a6186d0bfcb98b5280048121345d20ae4c0a30813ba7ad33195eff15b471a8874e8f311237494d854e53a3cb5e0490243fa205f5731bdccac530fffaf98efcd9a49af9476c20a87a8eb11220175adf2e38c264592b724597e5211cba327f8a5ee091248b78868fd3a3cf93407f96b6e8fca3c660c92d4c2df9eff22135b3ddb9d2b1c775b612de2cc401008eeb04eebeb7370f3d2f2b4a741fd0539dc398c43fa0397eea1f58f2899897d99e80d6c95113780b009dc40263e55968819d0f00e767e31cc61dc2e7b6daaa6895638d591247b048b919f44bc91ac11fb88113c67bc08b1c818f6fdbb2e9e5845e8525d8f43afb3c7a7ce940104bc99930', '2026-10-01 07:36:00+00', '2026-10-01 07:36:00+00', 1, NULL, '2026-10-01 07:39:00+00', NULL),
	('01a2205f-05a1-7d0d-b690-e799ebf37943', '\x0772656c656173653d93ec12ece41337182144931ff0a7cd743f2f0c923b68fb5a5afa097945089c3bbeef8e8dfb243fad0c', '\x0772656c65617365bde33d39ce1bfc16c8263af486489d5dea91ccb49dc8a5162b134e6da92bb770ba0778372514a0ca3b0f44c93f322f47ce6197d091d6da1483e9d93736e48f4f60ce6eea155287a5176555a10cad419d8200621c089fa093b79f2d6d4afb1156a2c74ff739fa14a639051080ef942c1ee2a94d291cf7916bab9a3c9f6e99b8deab31c0a8d807c2dcb91c1b6adb753aa1fd4ba057a6e6938505a94d7167bd53839a9917e4ed9a755e4cb2522d5d16f56ce8511b772c9108c69ba2e8dcbfb5f12c3602001cfa3eb294dba22de819222d25f73b8406cb4cc3f427a8fd2969bf1a41e6e64409b6d70643caae22901f4a5bed7b6dfd553809a171058535c8f95db3bc984fa51a3928cc9b4765b650751df55cfafbc1bf02e6cd923c9171a863ec637f5f6c107dc789c318610e79832e99ca446b5a42344d241666c56f7cd5d1fda5ee35d30496ecc5d10ed7cc3436d1aaa45d2bceaaf9f80f30ae3128af289b5f460a94a3792b81e934cddae11fbc32d85ca1f73b77f29e0c117c4b9d4cbd5c6501b0aef6d6fde6e6a86ec6e4b7d1bec2684dd442bcd19ff0989a2a6877975ebf9c60e1dd25e865eba86b671db390b0d1b150f2262f3a1674600b796e375e9b864f512e8581c99c3cc4b69a8d0bfe1915652dbc5cf0b5f501fd70eb3a61aa88e4ca557f0d5ac5bb5966a4bf06a4776374ae159ab9894773e19047682513ce5a9d11d5548e952fe3b5f1adc56c0392d83a0044fba99431740189ed1b80744a6bee27d5fc84b9657d2d165df3311c33850382d2417f6b52aedf94643f9e9746aede82664b61ba0639454f960a6a6836434d5e394689bd08ed0385b00c7bb65eff01c189ac841ffe4d802da89df5a4746915d3987ce759500ed39e683d52f3ed38f0d10203e128fc2cd311c17f0627ea4686aa34fcfacbeb5455891af7d008a18494f16bab5a050adc51ccc46bf48bd5de995c1935830083bd0b13be8ed3b24d38c77f15822d457941ed1b4a25d271e0b353826a3afb20853ff0a514527e12c64c10e316a37cb3f5016fe9ff0801383a97dd4a852b43b9ad3d02d99f6b691fff124f84e7c6a7be74eb73325584dc3388bcc4017425cdbe274656fc14645cf072eeeebd8c71ef2e84c7462bf11bfe3d030952ae4a738056500fbbaea5c76cad741b73019f4c2ffc2130c687caa727c0eb014283605b64eb88f77b3745ecd1d9ce337ff9cdae338d599e33fc62063e244d60bdc8bfa4a16254e62c514374f5f3d55e9d64bb3802bf92c5ada843d4dbd63223d62d37e141e473459472415c26679d812dac48ed973fb40f886ff9f711acc25577e97c8d22ea460d28a3e97076624a8bdc9d6781a61a61f0d1c4be9393f51f5c6096160109f6eac77d5d01257e8cc7d75b1a61bc77526e2da54986cbc5418a43094df3e8c9df392a16f0b4cf50aa0997ad22797d0bca236fe633dd61db13a944c5fa69bd0f9d056d4538b0ef6d1c295290cda900ee17f1260d26364758437e1cab6734a8ed9d3191fadd20f61272a6cc836c0638f9a7b2676a8e34d428327d04d6e3334ff20849e27f05d847d526749bafeb53f7080753134c8673b2dcc93159ecfcb2f99b213d18911c21be87f8dace6bfc46791569f63a1187de72073aa4b12123e66643bb4a9ddf354c5655e58748f17e0399e607662c47edfda2b9d8db37c0b5d138396595a42ad40d67a2450982fddb338cc48f6c50927e36cac02b2facc9407f241f1e7fe2ec20d795532ebb2a973cc36c36d6ba3858bcb38f0b7545c833eb088f7a4235cee3794720b60719033f375ad7c30d05b5138532236dcab20280a45eeef8faea0c1a2990aa6e6bc929d0f4394663f1d01443c914a0c10931a76076ebb47481d37d07e3b1be2f5de550', '2026-10-01 07:42:00+00', '2026-10-01 07:42:00+00', 1, NULL, '2026-10-01 07:45:00+00', NULL);


--
-- Data for Name: personal_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_code VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ae6-7b61-8350-ed2cd4cbce76', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', '\x00247b1d199136ae0e40dea88bca5fb60bdbd599a23e8656494216d06f825dcdce358b30157a8462', false, '2026-10-21 13:13:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0f54-7b76-b0c0-eeee2203172e', '01a2205f-0f54-7b01-8261-f1edb45e12f1', '\x0010b7e26b28d3032b375ed1c630c5d1c35949840a94707a01a417cbedd79928c8c96f5fea378ed2', false, '2026-11-04 07:28:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-147d-7399-9d65-561fac01e6f5', '01a2205f-147c-7d64-8482-d3da52aba996', '\x00eaa1520169a669f88fe1c71b535705610760f5437193f9eb2f8c0687b27993a02dc13d996184ca', false, '2026-11-09 10:28:00+00'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1821-7c3a-80be-5814a44c4d69', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', '\x00b16cfad71aa9a9d808af7e91a9f46df1a7ee521a936094acf01e7770b20c1e7c880f8a10ebcbda', false, '2026-11-10 07:43:00+00'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1ba4-7f14-ae2f-86633dea154e', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', '\x00d66e2ffd3f4bc9c40337706871374ff62d4c2ab1a1895e30691aa92586a13b0aa2b36fdefe7e50', false, '2026-11-11 08:18:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2068-7e60-94e1-c5deb8b49301', '01a2205f-2067-7759-afa6-5a07f54334b0', '\x00e100010f15db3c69e1904caa7eae2848046eec4c5ef0b6d73e5b1e51123c7162c4bf51619dc2fe', false, '2026-11-12 08:48:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-23ed-7355-b2f1-b50b02851caf', '01a2205f-23de-724e-a30b-4666e8a965cc', '\x002f87c9970080ab4ca1c3e446cd79981921ac56cab58b13f4ffc51098a7ef4f144cab14e93acdc3', false, '2026-11-13 10:03:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-28aa-7efb-8b72-a61147ffc426', '01a2205f-28aa-7b05-9c39-dc210d938990', '\x00303730097910f68795f1a89674c1bcd38868e75214dcd73a129b3f4ba980f8b1798e9064394a87', false, '2026-11-17 07:13:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2b73-7312-bf25-31726536f852', '01a2205f-2b62-756d-ae6f-71cf98de4557', '\x002c7e992d1f414302535b9f1a6ee39d568169b84506a664dac41881418087ff4b3c8e22931e49b8', false, '2026-11-18 08:08:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34db-7d72-8aa6-811b843427c2', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', '\x008e98cdb4ac9ad57ee6989dcd79e5fee1f41db2a7d77c3879dc7cb423f48917c2be16c9951517f8', false, '2026-11-25 09:18:00+00'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3a0f-7ac1-bc6d-4b90eb2716a5', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', '\x0067047db5ae30d50a6b1d4af0fb8bd5926d7766b1660404cc93ed2c8232ef8ab73a6899a8ae267c', false, '2026-11-26 11:13:00+00'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3d11-7250-83a2-b24904b8186b', '01a2205f-3cee-70b7-9e31-143f3616101e', '\x0087060975155460b02a60d0ad10b9ae01aa89dcae03a412b8054dd22cac1f3525c2efc695884cd5', false, '2026-11-27 13:28:00+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4d-7b31-a4dc-9784004e74fa', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', '\x002dd945ee0c409f789697d528c717b4d02c77e7763a4752b9e186dfcf3c812bc6f0253bb96b31bf', false, '2026-11-28 02:24:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3f4e-7e88-b7ed-fd094d002025', '01a2205f-3f4e-70d7-a2fc-801b3ab58c6d', '\x008d88a27dc6d219b3e42571e3ed1a72b6d90e976df52111124b96a57042d245eddeca9d16236dba', false, '2026-11-28 02:24:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-41a7-7e1c-bbfb-474568cf6749', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', '\x00b2306a6215ee3a3205c9db028494edaa90ce7106adbcbd505842575520fbda84c8e6e94dac5685', false, '2026-11-28 03:14:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4309-7840-9cea-f81d1368d664', '01a2205f-4308-775c-a8c3-371ff485275b', '\x004d1385a6908b8251ce20416d94517ade4a26e96f5f2ef3b9730771e4230c2c05746bb575b63048', false, '2026-11-28 03:39:50.544691+00'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4444-72bd-bfe7-1acc0aef329a', '01a2205f-4443-73f3-ab20-a873229695c5', '\x00f2e8faae400f6c476ab8541075a697fb70c96f2c6dc8eccde4f2f375624b91e299da7a15530e57', false, '2026-11-28 03:54:50.544691+00');


--
-- Data for Name: planned_time_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.planned_time_told VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1250-744c-b5c8-510ecf39c2f1', '2026-11-22', false, 'in_person', '2026-11-04 07:48:00+00', '2026-11-04 07:48:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1731-7a4d-98ca-bcd36a67c84a', '2026-12-02', false, 'in_person', '2026-11-09 10:48:00+00', '2026-11-09 10:48:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1a59-7e21-bcc2-1380919020b3', '2026-11-24', false, 'in_person', '2026-11-10 08:03:00+00', '2026-11-10 08:03:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-22b1-7f95-93f0-c0cc3e3f3ced', '2026-11-25', false, 'in_person', '2026-11-12 09:08:00+00', '2026-11-12 09:08:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2596-7a81-a8b8-16151d00404f', '2026-11-26', false, 'in_person', '2026-11-13 10:23:00+00', '2026-11-13 10:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2a65-7da9-8f31-81365d102fb7', '2026-11-28', false, 'in_person', '2026-11-17 11:34:00+00', '2026-11-17 11:34:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3029-79ee-af8b-00748da10604', '2026-12-04', false, 'in_person', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3320-71cd-bef5-6f16de01f598', '2026-12-01', false, 'in_person', '2026-11-24 09:58:00+00', '2026-11-24 09:58:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-377d-74a4-974d-7f31313a920e', '2026-12-07', false, 'in_person', '2026-11-25 09:38:00+00', '2026-11-25 09:38:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3c0f-754b-ab22-402b10f31595', '2026-12-10', false, 'in_person', '2026-11-26 11:33:00+00', '2026-11-26 11:33:00+00', '01a2205e-f1f8-7936-a392-260732a9caed');


--
-- Data for Name: register_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_counter VALUES
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 2026, 2),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 2026, 3),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 13);


--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_entry VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 1, '01a2205f-0d3a-7911-901a-3bf44aa77476', '2026-10-21', '1-14', 10, '2026-10-21 13:21:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205f-0ad7-77f7-8997-afc5936bcb3a', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 2, '01a2205f-108a-7904-80bf-d1c08ec373fc', '2026-11-04', '1-14', 10, '2026-11-04 07:36:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205f-0f54-7b01-8261-f1edb45e12f1', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 3, '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', '2026-11-09', '1-14', 10, '2026-11-09 10:36:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205f-147c-7d64-8482-d3da52aba996', DEFAULT),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 2026, 1, '01a2205f-1913-7ceb-aca8-f069f2165723', '2026-11-10', '05-03/2', 10, '2026-11-10 07:51:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '01a2205f-1820-7e45-8e66-0cd05c43f5f2', DEFAULT),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 2026, 1, '01a2205f-1cd3-74be-becd-e8920d18c2aa', '2026-11-11', '1-15', 10, '2026-11-11 08:26:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', '01a2205f-1ba2-7a00-8283-4f1e500fae1c', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 4, '01a2205f-2151-737f-bf8d-c1e8372e0838', '2026-11-12', '1-14', 10, '2026-11-12 08:56:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205f-2067-7759-afa6-5a07f54334b0', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 5, '01a2205f-249c-7fa0-a5e9-151309faf9de', '2026-11-13', '1-14', 10, '2026-11-13 10:11:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205f-23de-724e-a30b-4666e8a965cc', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 6, '01a2205f-2783-7440-94fd-277c89f2012a', '2026-11-16', '1-14', 10, '2026-11-16 13:56:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205f-2067-7759-afa6-5a07f54334b0', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 7, '01a2205f-2959-78a9-a9f5-7c1db88f7fe4', '2026-11-17', '1-14', 10, '2026-11-17 07:21:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205f-28aa-7b05-9c39-dc210d938990', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 8, '01a2205f-2c3f-72d5-af5e-d6e8093b12fe', '2026-11-18', '1-14', 10, '2026-11-18 08:16:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205f-2b62-756d-ae6f-71cf98de4557', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 9, '01a2205f-2f0f-73f6-9faf-dffb4cc74843', '2026-11-23', '1-14', 10, '2026-11-23 07:19:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '01a2205f-2067-7759-afa6-5a07f54334b0', DEFAULT),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 2026, 2, '01a2205f-3187-78f2-886b-0b16d5a77943', '2026-11-24', '05-03/2', 10, '2026-11-24 09:46:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '01a2205f-30e6-7802-a838-ae1a4fe58eb3', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 10, '01a2205f-355b-7b31-858a-f5361c6e19c0', '2026-11-25', '1-14', 10, '2026-11-25 09:26:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205f-34db-7d2d-b3d8-8f9daae8b65c', DEFAULT),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', 2026, 2, '01a2205f-3b33-7db1-8056-1e366dad878f', '2026-11-26', '1-15', 10, '2026-11-26 11:21:00+00', '01a2205e-f1f8-7936-a392-260732a9caed', '01a2205f-3a0f-7d83-8fdf-f912d0faf39f', DEFAULT),
	('01a2205e-d3da-742d-8070-b801ea665e5b', 2026, 3, '01a2205f-3de6-70e5-86c1-c03fd974bffb', '2026-11-27', '05-03/2', 10, '2026-11-27 13:36:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960', '01a2205f-3cee-70b7-9e31-143f3616101e', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 11, '01a2205f-4098-7206-a64c-d371ca708537', '2026-11-28', '1-14', 10, '2026-11-28 02:32:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205f-3f4d-7a61-a586-d04c307dcf8e', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 12, '01a2205f-4277-7f69-8c92-80d427b1afcf', '2026-11-28', '1-14', 10, '2026-11-28 03:22:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205f-41a6-70a4-9ef9-e6f44e069c25', DEFAULT),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', 2026, 13, '01a2205f-4399-7032-856e-fe4897e03688', '2026-11-28', '1-14', 10, '2026-11-28 03:47:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '01a2205f-4308-775c-a8c3-371ff485275b', DEFAULT);


--
-- Data for Name: register_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_mark VALUES
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1ee4-7588-9a49-a82ef21bae62', '01a2205f-1cd3-74be-becd-e8920d18c2aa', 'ended', 'Izpildīts', '2026-11-11 08:38:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-264c-75b8-9244-afb4b1a7c34a', '01a2205f-249c-7fa0-a5e9-151309faf9de', 'ended', 'Izpildīts', '2026-11-13 10:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-280a-7d39-91a3-b263157b5324', '01a2205f-2783-7440-94fd-277c89f2012a', 'unsigned', 'Nav parakstīts', '2026-11-16 14:00:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2d9a-75fb-9dc9-0b8469ae9a68', '01a2205f-2c3f-72d5-af5e-d6e8093b12fe', 'revoked', 'Klients atsauca', '2026-11-19 07:45:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3418-78f9-8d7b-76115b53ff0a', '01a2205f-108a-7904-80bf-d1c08ec373fc', 'ended', 'Izpildīts', '2026-11-24 13:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-34cb-768b-9bcb-23a2e6ee7854', '01a2205f-1913-7ceb-aca8-f069f2165723', 'ended', 'Izpildīts', '2026-11-25 08:25:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-390d-7744-b282-403aeb7dea24', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', 'ended', 'Beidzies ar klienta nāvi', '2026-11-26 06:50:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0');


--
-- Data for Name: register_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_place VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0d3a-7911-901a-3bf44aa77476', '2026/1', 2, '2026-10-21 13:25:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-108a-7904-80bf-d1c08ec373fc', '2026/1', 2, '2026-11-04 07:40:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-15af-7a21-98d7-e5ea5cb49e4f', '2026/1', 2, '2026-11-09 10:40:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1913-7ceb-aca8-f069f2165723', '2026/1', 2, '2026-11-10 07:55:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1cd3-74be-becd-e8920d18c2aa', '2026/1', 2, '2026-11-11 08:30:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2151-737f-bf8d-c1e8372e0838', '2026/1', 2, '2026-11-12 09:00:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-249c-7fa0-a5e9-151309faf9de', '2026/1', 2, '2026-11-13 10:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2959-78a9-a9f5-7c1db88f7fe4', '2026/1', 2, '2026-11-17 07:25:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2c3f-72d5-af5e-d6e8093b12fe', '2026/1', 2, '2026-11-18 08:20:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2f0f-73f6-9faf-dffb4cc74843', '2026/1', 2, '2026-11-23 07:23:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3187-78f2-886b-0b16d5a77943', '2026/1', 2, '2026-11-24 09:50:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-355b-7b31-858a-f5361c6e19c0', '2026/1', 2, '2026-11-25 09:30:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-3b33-7db1-8056-1e366dad878f', '2026/1', 2, '2026-11-26 11:25:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3de6-70e5-86c1-c03fd974bffb', '2026/1', 2, '2026-11-27 13:40:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4098-7206-a64c-d371ca708537', '2026/1', 2, '2026-11-28 02:36:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4399-7032-856e-fe4897e03688', '2026/1', 2, '2026-11-28 03:51:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4');


--
-- Data for Name: request_done; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: result_told; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_told VALUES
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1df9-701f-afd8-2b97f84ba74f', 'in_person', '2026-11-11 08:38:00+00', '2026-11-11 08:38:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1250-744c-b5c8-510ecf39c2f1', 'phone', '2026-11-24 13:05:00+00', '2026-11-24 13:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-1a59-7e21-bcc2-1380919020b3', 'phone', '2026-11-25 08:25:00+00', '2026-11-25 08:25:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960');


--
-- Data for Name: service_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_case VALUES
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-094d-7e2b-b3c6-0305f1d93448', '01a2205e-cdae-7438-9d77-917a428b29df', '2026-10-21 13:05:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-0ef2-7315-94fe-f18e1c4ababe', '01a2205e-cbae-7918-9bb4-8482e031526b', '2026-11-04 07:20:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-13bb-7958-b5cf-10047bdca4b8', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '2026-11-09 10:20:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-17ae-7475-9166-657496755b20', '01a2205e-cb4d-79fa-baf3-208fbf68868c', '2026-11-10 07:35:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-1b20-74c8-84d9-07d5c605f16e', '01a2205e-cc39-7482-a28e-8791f56e17cb', '2026-11-11 08:10:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-1fde-755a-bc7e-dbeb0d92d129', '01a2205e-cab5-7f96-bdce-d7f18f565867', '2026-11-12 08:40:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-235d-70f8-8813-19ba89b313be', '01a2205e-ce76-7251-a87a-8d048647827d', '2026-11-13 09:55:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-267a-717b-8f3c-1dbc8f044567', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '2026-11-16 13:40:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-284d-750e-9b6d-08e5aaeea376', '01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '2026-11-17 07:05:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2afc-7aec-a136-c28f80e1c0b4', '01a2205e-ce2f-7988-a220-2534b5dff795', '2026-11-18 08:00:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-2e05-73bf-b980-403129f6d8a4', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '2026-11-20 12:15:00+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-309f-728b-a4b2-cbebbd48830a', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '2026-11-24 09:30:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-34cf-7b1c-ad68-dadd28cb7f2d', '01a2205e-cbe1-747f-9682-800f86b4c5f5', '2026-11-25 09:10:00+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d3c4-77c2-ba41-ac46014bf7a0', '01a2205f-399b-744d-ae4a-7ce37fd75385', '01a2205e-cbae-7918-9bb4-8482e031526b', '2026-11-26 11:05:00+00', '01a2205e-f1f8-7936-a392-260732a9caed'),
	('01a2205e-d3da-742d-8070-b801ea665e5b', '01a2205f-3cb2-76fc-b883-de2d3fc4a490', '01a2205e-cc8e-7cf5-a0ba-a5c426889f17', '2026-11-27 13:20:00+00', '01a2205e-fd5f-7b23-8b08-aaecb9d59960'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-3eb1-7fb8-bb3c-62043d44eae0', '01a2205e-ce96-7936-b697-1e053cc8a897', '2026-11-28 02:16:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4156-78e1-b93e-33461924a5f7', '01a2205e-cdae-7438-9d77-917a428b29df', '2026-11-28 03:06:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-42ce-7c0c-9295-6359c70bbe30', '01a2205e-ccde-791d-a62f-9279a4ecfea7', '2026-11-28 03:31:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-4376-7036-8098-c70ad3f708be', '01a2205e-cde5-7f9f-87ec-19e7ead352e5', '2026-11-28 03:46:50.544691+00', '01a2205e-efaa-7fe1-92f9-8b6f88bd2db4'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-44b1-7440-b28e-2a15bb56763f', '01a2205e-cae4-7979-98fb-a0e951c35feb', '2026-11-28 03:56:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0'),
	('01a2205e-d38c-763f-94cb-20e396eeefe7', '01a2205f-44f6-7344-9df2-d89947e2d848', '01a2205e-cb4d-79fa-baf3-208fbf68868c', '2026-11-28 04:06:50.544691+00', '01a2205e-f0d0-72ed-9000-ce0a5a9250c0');


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
	('01a2205e-d43e-7de0-a9cf-76d62efd843f', '\x0093e21e52605bf6107beec34b99ff10b8880487d99e3f2f044c77077322d97a327eaa5219e47e3eda2bb45aac48', 'Valdis', 'Zemzars', '08@example.org'),
	('01a2205e-d4ca-7570-98e9-b98296393994', '\x00dfaab83e617bd77dbf572791d7bbc74395084931a7f5f19100bf8f6427d5382895f14994d53cb3905623f8390a', 'Ligita', 'Niedrupe', '21@example.org'),
	('01a2205e-ee76-7a27-b674-e5b0cea2bf5a', '\x002570328cf259e9f72bf1fd1546155903f7611166aaed16983f2e14c050e7629b2039b8def1623a3818d03e00c8', 'Elīna', 'Purvmiķele', '07@example.org'),
	('01a2205e-efaa-7fe1-92f9-8b6f88bd2db4', '\x003cec5d4b1bcc9020f21b19f6d01230ebb91bad984ac6f374a55997f7d1903da94b704540b459644fb76958af07', 'Anita', 'Bērzkalne', '01@example.org'),
	('01a2205e-f0d0-72ed-9000-ce0a5a9250c0', '\x004b8e588738bc4c939f04dcdb4e7cd776116666f358af2c11982e7296c8db805ffeaa1f09b75b57d59006d64ab2', 'Gatis', 'Ezerkalns', '02@example.org'),
	('01a2205e-f1f8-7936-a392-260732a9caed', '\x0031c1c9a90c0a67a456a99a31bf90696f60cc9d51db97b51ed97aace7b8041f0bcd254a15fff1969fc721f63c4e', 'Marta', 'Saulgrieze', '03@example.org'),
	('01a2205e-f476-762d-bab1-2fbd8e2adb97', '\x0093624c7e15286f6be98ed97c78b0fab024bad6557df8717eaf3dcbfc049844d44659155f4d81a78517d420afd9', 'Dzintra', 'Rudzuvārpa', '05@example.org'),
	('01a2205e-f585-708c-b589-296866dcc229', '\x001623929edfb3dc53c1cda4742cfc0046397252629c810668a8f4a102fd4c9242350f8791a4f5232021d0427499', 'Normunds', 'Kraujmalis', '06@example.org'),
	('01a2205e-f5f4-7677-85d7-cc68e5451f46', '\x00489c332345120c8876f6d9dd4f0eaece275f9dabcfc2f584294cb4ee97b37284c6cd51f4ebd733356ba1eb9d5f', 'Andra', 'Smilškalne', '22@example.org'),
	('01a2205e-fc21-7af2-b2b9-ae37c4dbeb5f', '\x0029f2b7e930c2f92a89ba01aba7411b06480d1d6da3174929acc55f3ff1333248ce4b7beb851a418d60351a5ab0', 'Ilze', 'Vējpļava', '11@example.org'),
	('01a2205e-fd5f-7b23-8b08-aaecb9d59960', '\x00dda5c1fb65ebcb26acc1d370ac0e5411e0acf9b35aa8b6a834a469966b33a4d5d2920a1c8168e00d645cb1d74d', 'Oskars', 'Tīreļnieks', '04@example.org'),
	('01a2205e-fe0e-7304-a9f0-ff151bea0d4a', '\x006e6d0c617014386a957284971075ac3beadbee705285f750bb055877d972226a59d8a59000dc480775cb02a44c', 'Sandra', 'Kļavugatve', '23@example.org'),
	('01a2205f-0484-7b05-bbb5-059bda9e8112', '\x0095ebab99d298007339e5228ae5064056dd57cdeb6509d972d307be280ad981e8196c856dc0630f8bcbecd466aa', 'Juris', 'Akmensalejs', '12@example.org'),
	('01a2205f-060e-78a7-9719-67bb953fa5e2', '\x008aee0e8d878f7707820c3b9ecb8960e246401294505d6e6fb5edcd5e4dbf8d3ff119dbc5195da108f85d99b5da', 'Inese', 'Sniegpulkste', '09@example.org');


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


