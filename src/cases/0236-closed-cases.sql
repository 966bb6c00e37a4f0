-- A case in which nothing more will be done is closed, with the reason; one that was closed by mistake, or whose client came back, is
-- opened again. Nothing is recorded in a closed case.
create table case_closing (
  centre_id uuid not null,
  id        uuid not null,
  case_id   uuid not null,
  reason    text not null check (reason in (
    'opened_by_mistake', 'client_left', 'has_means', 'identity_refused', 'became_consultation', 'not_continued')),
  closed_at timestamptz not null,
  closed_by uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references service_case
);
comment on table case_closing is 'That nothing more is done in a case, and why. No free text: a case may have no client whose key would seal it.';
create index closings_of_case on case_closing (centre_id, case_id);

create table case_reopening (
  centre_id   uuid not null,
  closing_id  uuid not null,
  reason      text not null check (reason in ('closed_by_mistake', 'client_returned', 'late_recording')),
  reopened_at timestamptz not null,
  reopened_by uuid not null references staff,
  constraint case_reopened_once primary key (centre_id, closing_id),
  foreign key (centre_id, closing_id) references case_closing
);
comment on table case_reopening is 'A closed case is opened again: the closing does not hold any more.';

do $$
declare t text;
begin
  foreach t in array array['case_closing', 'case_reopening'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
    call keep_days_in_bounds(t::regclass);
  end loop;
end
$$;
call require_right('case_closing', 'closed_by', 'closed_at', 'employee');
call require_right('case_reopening', 'reopened_by', 'reopened_at', 'employee');
grant select on case_closing, case_reopening to tilts_app;
grant insert (centre_id, id, case_id, reason, closed_at, closed_by) on case_closing to tilts_app;
grant insert (centre_id, closing_id, reason, reopened_at, reopened_by) on case_reopening to tilts_app;

create function is_in_case(staff_member uuid, of_centre uuid, that_case uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from case_identity_check c
     where (c.centre_id, c.case_id) = (of_centre, that_case) and is_in_check(staff_member, of_centre, c.identity_check_id));
end
$$;
create function case_of_closing(of_centre uuid, that_closing uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select case_id from case_closing where (centre_id, id) = (of_centre, that_closing));
end
$$;
call keep_from_own_case('case_closing', 'is_in_case(new.closed_by, new.centre_id, new.case_id)');
call keep_from_own_case('case_reopening', 'is_in_case(new.reopened_by, new.centre_id, case_of_closing(new.centre_id, new.closing_id))');

create function is_closed(of_centre uuid, that_case uuid) returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from service_case where (centre_id, id) = (of_centre, that_case) for update;
  return exists (
    select from case_closing c
     where (c.centre_id, c.case_id) = (of_centre, that_case)
       and not exists (select from case_reopening r where (r.centre_id, r.closing_id) = (c.centre_id, c.id)));
end
$$;

create function refuse_in_closed_case() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  raise exception 'the case is closed' using errcode = 'check_violation', constraint = 'case_is_open', table = tg_table_name;
end
$$;

-- `that_case` is the case of the row NEW.
create procedure keep_out_of_closed_case(target regclass, that_case text)
language plpgsql
as $$
begin
  call add_rule(target, 'case_is_open', format('insert on %%s for each row when (is_closed(new.centre_id, %s))', that_case), 'refuse_in_closed_case');
end
$$;
create function case_of_application(of_centre uuid, that_application uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select case_id from application where (centre_id, id) = (of_centre, that_application));
end
$$;
do $$
declare t text;
begin
  foreach t in array array['case_closing', 'case_declaration', 'case_identity_check', 'case_notice', 'case_mandate', 'application'] loop
    call keep_out_of_closed_case(t::regclass, 'new.case_id');
  end loop;
  foreach t in array array['planned_time_told', 'result_told'] loop
    call keep_out_of_closed_case(t::regclass, 'case_of_application(new.centre_id, new.application_id)');
  end loop;
end
$$;

create function refuse_to_close_with_mandate() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from case_mandate c
     where (c.centre_id, c.case_id) = (new.centre_id, new.case_id)
       and is_mandate_alive(c.centre_id, c.mandate_id, new.closed_at)) then
    raise exception 'a mandate of the case has not ended'
      using errcode = 'check_violation', constraint = 'case_closed_after_mandates';
  end if;
  return new;
end
$$;
call add_rule('case_closing', 'after_mandates', 'insert on %s for each row', 'refuse_to_close_with_mandate');

-- The list of work: what is neither done nor closed.
create index case_list_open on case_progress (centre_id, opened_at desc, case_id desc) where waiting_for not in ('done', 'closed');
create index case_list_open_by_employee on case_progress (centre_id, opened_by, opened_at desc, case_id desc)
  where waiting_for not in ('done', 'closed');
