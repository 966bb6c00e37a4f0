-- What a service holder's system tells of an application (docs/connector.md, 6). What became of it stands among what employees record of it,
-- by the same rules. What its client is to be told (22.¹ 6., 22.¹ 7.) stands apart: it is known here, and nobody has told the client yet.
alter table application_outcome alter column recorded_by drop not null;
alter table application_outcome add column system_id uuid references connected_system;
alter table application_outcome add constraint outcome_said_by_one check (num_nonnulls(recorded_by, system_id) = 1);
comment on column application_outcome.recorded_by is 'The employee who recorded it; null: the system of its service holder told it.';

create table told_by_holder (
  centre_id      uuid not null,
  id             uuid not null,
  application_id uuid not null,
  system_id      uuid not null references connected_system,
  what           text not null check (what in ('planned', 'ready')),
  on_day         date not null,
  recorded_at    timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, application_id) references application
);
comment on table told_by_holder is 'By its service holder''s system: the planned completion time of an application (22.¹ 6.), or that its result is ready (22.¹ 7.); never the result. The newest of each holds. The client is told by an employee.';
comment on column told_by_holder.on_day is 'The planned day, or that on which the result became ready.';
create index told_by_holder_of on told_by_holder (centre_id, application_id);
call keep_to_centre('told_by_holder');
call make_append_only('told_by_holder');
call keep_days_in_bounds('told_by_holder');
call keep_moment_of_writing('told_by_holder', 'recorded_at');
call keep_out_of_closed_case('told_by_holder', 'case_of_application(new.centre_id, new.application_id)');
grant select on told_by_holder to tilts_app;

-- Offered to other rooms: the application that has this reference of the portal, at any centre.
create function application_referred_to(of_e_service uuid, typed text, out centre_id uuid, out case_id uuid, out application_id uuid, out client_id uuid)
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  select r.centre_id, r.case_id, r.application_id, a.client_id into centre_id, case_id, application_id, client_id
    from portal_reference r
    join application a on (a.centre_id, a.id) = (r.centre_id, r.application_id)
   where r.e_service_id = of_e_service and r.reference_key = portal_reference_key(typed) and not r.repeated;
end
$$;
revoke execute on function application_referred_to from public;

-- Offered to other rooms: records what the system of its holder says of an application, in its case, which is held from here on. Returns null,
-- or why it contradicts what is recorded. `planned`: the planned day, of `planned` alone.
create function holder_says(
  of_centre uuid, that_application uuid, new_record uuid, by_system uuid, what text, said_at timestamptz, planned date, at_moment timestamptz)
returns text
language plpgsql
set search_path = public, pg_temp
as $$
declare
  filing constant record := filing_of(of_centre, that_application);
  filed_on constant date := (filing.ended_at at time zone 'Europe/Riga')::date;
  said_on constant date := (least(said_at, at_moment) at time zone 'Europe/Riga')::date;
  gives record;
  became text;
begin
  if is_closed(of_centre, case_of_application(of_centre, that_application)) then
    return 'case-closed';
  end if;
  became := coalesce(became_of(of_centre, that_application), 'in_hand');
  if became = 'withdrawn' then
    return 'withdrawn';
  end if;
  if said_on < filed_on then
    return 'before-filed';
  end if;
  if what in ('accepted', 'returned', 'refused') then
    begin
      insert into application_outcome (centre_id, id, application_id, kind, since, recorded_at, system_id)
      values (of_centre, new_record, that_application, case what when 'accepted' then 'in_hand' else what end, said_on, at_moment, by_system);
    exception when check_violation then
      -- As for employees (0353): of a told result nothing is returned, and of a told refusal nothing is taken up again.
      return case what when 'accepted' then 'refusal-told' else 'result-told' end;
    end;
    return null;
  end if;
  if is_told('result_told', of_centre, that_application) then
    return 'result-told';
  end if;
  if became = 'returned' then
    return 'returned';
  end if;
  select g.planned_time, g.result into gives from edition_gives(filing.edition_id) g;
  if what = 'planned' then
    if became = 'refused' then
      return 'refused';
    elsif not gives.planned_time then
      return 'no-planned-time';
    elsif planned < said_on then
      return 'day-passed';
    elsif planned > filed_on + interval '10 years' then
      return 'day-too-late';
    end if;
  elsif not gives.result then
    return 'no-result';
  end if;
  insert into told_by_holder (centre_id, id, application_id, system_id, what, on_day, recorded_at)
  values (of_centre, new_record, that_application, by_system, what, coalesce(planned, said_on), at_moment);
  return null;
end
$$;
revoke execute on function holder_says from public;
