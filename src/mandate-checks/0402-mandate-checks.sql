-- How often in a minute questions about an employee, and those of a system, were answered no: who guesses whose mandates there are is stopped.
create table mandate_check_denied (
  asker  bytea not null,
  minute timestamptz not null,
  times  integer not null,
  primary key (asker, minute)
);
comment on table mandate_check_denied is 'Questions that were answered no, by minute; gone with the next such answer of a later minute.';
comment on column mandate_check_denied.asker is 'The keyed hash of the employee, or the id of the system.';
call keep_days_in_bounds('mandate_check_denied');

-- The entry of a question in a log: which system asked, about whom, and what it was told. Without a centre it is its organisation's.
create function entry_of_check(
  asked_at timestamptz, by_system uuid, of_organisation uuid, at_centre uuid, employee uuid, client uuid, that_mandate uuid, answer text)
returns jsonb
language plpgsql immutable
set search_path = public, pg_temp
set timezone = 'UTC'
as $$
begin
  return jsonb_strip_nulls(jsonb_build_object(
    'at', to_char(asked_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'act', 'mandate.checked', 'point', '22.1.3', 'client', client,
    'centre', nullif(at_centre, nil_uuid()), 'organisation', case when at_centre = nil_uuid() then of_organisation end,
    'whose', case when employee is not null then jsonb_build_object('staff', jsonb_build_array(employee)) end,
    'things', jsonb_strip_nulls(jsonb_build_object('system', by_system, 'mandate', that_mandate)),
    'refusal', case when answer <> 'yes' then jsonb_build_object('code', 'mandate-check.' || answer) end));
end
$$;

-- May this employee, at this moment, apply for this e-service in the name of this person? It looks at the mandates of every centre, and
-- leaves an entry: in the log of each centre that has met the person or in which the employee works, or else in that of the
-- organisation whose system asks. Of several mandates the one that is in force longest is told.
--
-- `answer`: yes; else none-in-force, e-service-not-covered or not-this-employees-centre. Of somebody whom nobody has met, who has died, or who
-- withdrew the mandate it is the same.
create function check_mandate(
  asked_at timestamptz, by_system uuid, under_terms uuid, employee bytea[], person bytea[], e_service text, at_moment timestamptz)
returns table (answer text, register_year integer, register_number integer, valid_until date, is_declared boolean)
language plpgsql
security definer
set search_path = public, pg_temp
set jit = off
as $$
declare
  staff uuid := (select h.subject_id from people_by_hashes(employee) h where h.centre_id = nil_uuid() limit 1);
  asked uuid := e_service_coded(e_service);
  of_organisation uuid := organisation_asking(by_system, under_terms, asked);
  centre_before text := current_setting('app.centre', true);
  told record;
  place record;
  known_at uuid[];
  known_as uuid[];
begin
  perform set_config('app.centre', '', true);
  if exists (
    select from mandate_check_denied d
     where d.minute = date_trunc('minute', asked_at)
       and (d.asker = employee[1] and d.times >= 20 or d.asker = uuid_send(by_system) and d.times >= 300)) then
    raise exception 'too many questions of this minute were answered no'
      using errcode = 'check_violation', constraint = 'asked_too_often';
  end if;
  if of_organisation is null then
    raise exception 'no connected system may ask this under these terms'
      using errcode = 'check_violation', constraint = 'asked_by_a_connected_system';
  end if;
  select array_agg(h.centre_id), array_agg(h.subject_id) into known_at, known_as
    from people_by_hashes(person) h where h.centre_id <> nil_uuid();
  select coalesce(c.answer, 'none-in-force') as answer, c.centre_id, c.id, c.register_year, c.register_number, c.valid_until
    into told
    from (values (1)) one
    left join (
           select case when w.yes and m.permits then 'yes' when w.yes then 'e-service-not-covered' else 'not-this-employees-centre' end as answer,
                  h.centre_id, m.id, m.register_year, m.register_number, m.valid_until
             from unnest(known_at, known_as) h(centre_id, subject_id)
            cross join lateral mandates_in_name_of(h.centre_id, h.subject_id, asked, at_moment) m
            cross join lateral (
                    select coalesce(has_right(staff, '{employee}', h.centre_id, null, at_moment), false) as yes) w
            where m.in_force and (w.yes or m.permits)
              and is_in_mandate(staff, h.centre_id, m.id) is not true
            order by not (w.yes and m.permits), not w.yes, m.valid_until desc, m.register_year desc, m.register_number desc
            limit 1) c on true;
  for place in
    select p.centre_id, (array_agg(p.client_id) filter (where p.client_id is not null))[1] as client_id
      from (select h.centre_id, h.client_id from unnest(known_at, known_as) h(centre_id, client_id)
             union all
            select w.centre_id, null from workplaces_of(staff, at_moment) w(centre_id)) p
     group by p.centre_id
     order by p.centre_id
  loop
    perform set_config('app.centre', place.centre_id::text, true);
    perform audit_append(place.centre_id, jsonb_build_array(entry_of_check(
      asked_at, by_system, of_organisation, place.centre_id, staff, place.client_id,
      case when place.centre_id = told.centre_id then told.id end, told.answer)));
  end loop;
  if not found then
    perform audit_append(nil_uuid(), jsonb_build_array(entry_of_check(
      asked_at, by_system, of_organisation, nil_uuid(), staff, null, null, told.answer)));
  end if;
  perform set_config('app.centre', coalesce(centre_before, ''), true);
  if told.answer <> 'yes' then
    delete from mandate_check_denied d using (
           select o.asker, o.minute from mandate_check_denied o where o.minute < date_trunc('minute', asked_at) for update skip locked) old
     where (d.asker, d.minute) = (old.asker, old.minute);
    insert into mandate_check_denied as denied
    select asker, date_trunc('minute', asked_at), 1 from unnest(array[employee[1], uuid_send(by_system)]) asker order by asker
      on conflict on constraint mandate_check_denied_pkey do update set times = denied.times + 1;
    return query select told.answer, null::integer, null::integer, null::date, null::boolean;
    return;
  end if;
  return query
    select told.answer, told.register_year, told.register_number, told.valid_until, is_declared_for(told.centre_id, told.id);
end
$$;
revoke execute on function check_mandate from public;
grant execute on function check_mandate to tilts_app;
