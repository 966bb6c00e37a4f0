-- What systems of service holders delivered (docs/connector.md, 6): each event once, and in the order in which the holder counts them.
create table holder_event (
  centre_id      uuid not null,
  id             uuid not null,
  application_id uuid not null,
  system_id      uuid not null references connected_system,
  terms_id       uuid not null references connected_system_terms,
  webhook_id     text not null check (length(webhook_id) between 1 and 100),
  digest         bytea not null check (octet_length(digest) = 32),
  sequence       integer not null check (sequence > 0),
  kind           text not null check (kind in ('accepted', 'returned', 'refused', 'planned', 'ready')),
  planned_on     date,
  told_at        timestamptz not null,
  taken_at       timestamptz not null,
  primary key (centre_id, id),
  constraint holder_event_once unique (system_id, webhook_id),
  constraint holder_event_in_its_place unique (centre_id, application_id, system_id, sequence),
  foreign key (centre_id, application_id) references application,
  check ((kind = 'planned') = (planned_on is not null))
);
comment on table holder_event is 'Evidence of what a service holder''s system told of an application, and under which terms. What came of it is in holder_event_settled; without a row there it waits for one before it.';
comment on column holder_event.digest is 'SHA-256 of the content that was signed: the same id with other content is another event.';
comment on column holder_event.sequence is 'Counted by the holder for each application, from 1.';
comment on column holder_event.told_at is 'When it happened, as the holder says; taken_at is of now.';

create table holder_event_settled (
  centre_id  uuid not null,
  event_id   uuid not null,
  refusal    text,
  settled_at timestamptz not null,
  primary key (centre_id, event_id),
  foreign key (centre_id, event_id) references holder_event
);
comment on column holder_event_settled.refusal is 'How it contradicts what was recorded; null: it was applied.';

do $$
declare t text;
begin
  foreach t in array array['holder_event', 'holder_event_settled'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
    call keep_days_in_bounds(t::regclass);
  end loop;
end
$$;
grant select on holder_event, holder_event_settled to tilts_app;
call keep_moment_of_writing('holder_event', 'taken_at');
call keep_moment_of_writing('holder_event_settled', 'settled_at');

-- Where the application is, of an e-service of which that system may tell; else nothing.
create function place_of_holder_event(by_system uuid, under_terms uuid, e_service text, reference text, out centre_id uuid, out case_id uuid)
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
declare
  named constant uuid := e_service_coded(e_service);
begin
  if organisation_asking(by_system, under_terms, named) is null then
    raise exception 'no connected system may tell of this under these terms'
      using errcode = 'check_violation', constraint = 'told_by_a_connected_system';
  end if;
  select a.centre_id, a.case_id into centre_id, case_id from application_referred_to(named, reference) a;
end
$$;

-- The entry of a delivery, or of what came of it, in the log of its centre.
create function entry_of_holder_event(act text, place record, event holder_event, at_moment timestamptz, things jsonb, refusal text)
returns jsonb
language plpgsql immutable
set search_path = public, pg_temp
set timezone = 'UTC'
as $$
begin
  return jsonb_strip_nulls(jsonb_build_object(
    'at', to_char(at_moment, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'act', act,
    'point', case event.kind when 'planned' then '22.1.6' when 'ready' then '22.1.7' end,
    'client', place.client_id, 'centre', place.centre_id,
    'things', jsonb_build_object('system', event.system_id, 'case', place.case_id, 'application', place.application_id) || things,
    'refusal', case when refusal is not null then jsonb_build_object('code', 'holder-event.' || refusal) end));
end
$$;

-- Takes an event of an application of this transaction's centre, and applies whatever is due: this one, or those too that waited for it.
-- `new_ids`, in their order: for the event, and then for what is recorded. `state`: applied, waiting, or else how it is refused. What was
-- delivered before is not taken again, and has the state it has by now.
create function take_holder_event(
  at_moment timestamptz, by_system uuid, under_terms uuid, e_service text, reference text, new_ids uuid[], webhook text, content bytea,
  place_in_order integer, what text, said_at timestamptz, planned date)
returns text
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  of_centre constant uuid := current_centre();
  named constant uuid := e_service_coded(e_service);
  place record;
  known holder_event;
  due holder_event;
  next_due integer;
  record_number integer := 1;
  refused text;
begin
  if organisation_asking(by_system, under_terms, named) is null then
    raise exception 'no connected system may tell of this under these terms'
      using errcode = 'check_violation', constraint = 'told_by_a_connected_system';
  end if;
  select * into place from application_referred_to(named, reference) a where a.centre_id = of_centre;
  if place.application_id is null then
    return 'unknown';
  end if;
  perform is_closed(of_centre, place.case_id);
  select * into known from holder_event e where (e.system_id, e.webhook_id) = (by_system, webhook);
  if known.id is not null and known.digest = content then
    return coalesce(
      (select coalesce(s.refusal, 'applied') from holder_event_settled s where (s.centre_id, s.event_id) = (known.centre_id, known.id)), 'waiting');
  end if;
  select 1 + count(*) into next_due
    from holder_event e
    join holder_event_settled s on (s.centre_id, s.event_id) = (e.centre_id, e.id)
   where (e.centre_id, e.application_id, e.system_id) = (of_centre, place.application_id, by_system);
  refused := case
    when known.id is not null then 'other-content'
    when exists (
      select from holder_event e
       where (e.centre_id, e.application_id, e.system_id, e.sequence) = (of_centre, place.application_id, by_system, place_in_order)) then 'number-taken'
    when place_in_order > next_due + 50 then 'too-far-ahead'
  end;
  due := row(of_centre, new_ids[1], place.application_id, by_system, under_terms, webhook, content, place_in_order, what, planned, said_at, at_moment);
  if refused is not null then
    perform audit_append(of_centre, jsonb_build_array(entry_of_holder_event('holder-event.take', place, due, at_moment, '{}', refused)));
    return refused;
  end if;
  insert into holder_event select due.*;
  perform audit_append(of_centre, jsonb_build_array(
    entry_of_holder_event('holder-event.take', place, due, at_moment, jsonb_build_object('event', due.id), null)));
  loop
    select * into due from holder_event e
     where (e.centre_id, e.application_id, e.system_id, e.sequence) = (of_centre, place.application_id, by_system, next_due);
    exit when due.id is null;
    record_number := record_number + 1;
    refused := holder_says(
      of_centre, place.application_id, new_ids[record_number], by_system, due.kind, due.told_at, due.planned_on, at_moment);
    insert into holder_event_settled (centre_id, event_id, refusal, settled_at) values (of_centre, due.id, refused, at_moment);
    if refused is null then
      perform audit_append(of_centre, jsonb_build_array(entry_of_holder_event(
        'application.holder-said', place, due, at_moment, jsonb_build_object(
          'settled', due.id, case when due.kind in ('planned', 'ready') then 'told' else 'progress' end, new_ids[record_number], 'became', due.kind), null)));
    else
      perform audit_append(of_centre, jsonb_build_array(
        entry_of_holder_event('holder-event.set-aside', place, due, at_moment, jsonb_build_object('settled', due.id, 'because', refused), null),
        entry_of_holder_event('holder-event.take', place, due, at_moment, '{}', refused)));
    end if;
    next_due := next_due + 1;
  end loop;
  return coalesce(
    (select coalesce(s.refusal, 'applied') from holder_event_settled s where (s.centre_id, s.event_id) = (of_centre, new_ids[1])), 'waiting');
end
$$;
revoke execute on function place_of_holder_event, take_holder_event, entry_of_holder_event from public;
grant execute on function place_of_holder_event, take_holder_event to tilts_app;
