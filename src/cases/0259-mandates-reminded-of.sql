-- Whoever is responsible for a case is written to before its mandate runs out with something left to do, at each stage once.
create table mandate_reminder (
  centre_id   uuid not null,
  mandate_id  uuid not null,
  days        smallint not null,
  reminded_at timestamptz not null,
  constraint mandate_reminded_once primary key (centre_id, mandate_id, days),
  foreign key (centre_id, mandate_id) references case_mandate (centre_id, mandate_id)
);
comment on table mandate_reminder is 'Reminders written before a mandate''s last day: so many days before it.';
call keep_to_centre('mandate_reminder');
call keep_days_in_bounds('mandate_reminder');
call keep_moment_of_writing('mandate_reminder', 'reminded_at');
grant select on mandate_reminder to tilts_app;
grant insert (centre_id, mandate_id, days, reminded_at) on mandate_reminder to tilts_app;

-- A message is put into words where no centre is chosen. This tells what it says, of a case whose mandate runs out with something left to
-- do: the mandate's number and last day, the duty, and whom to write to. Nothing of the client.
create function case_running_out(
  of_centre uuid, of_case uuid, at_moment timestamptz,
  out register_year integer, out register_number integer, out mandate_until date, out waiting_for text, out responsible uuid)
returns setof record
language sql volatile
security definer
set search_path = public, pg_temp
as $$
  select p.register_year, p.register_number, p.mandate_until, p.waiting_for, p.responsible
    from case_progress p
   where (p.centre_id, p.case_id) = (of_centre, of_case)
     and p.waiting_for in ('22.1.5', '22.1.6', '22.1.7')
     and exists (
       select from case_mandate c
        where (c.centre_id, c.case_id) = (p.centre_id, p.case_id) and is_mandate_alive(c.centre_id, c.mandate_id, at_moment))
$$;

-- The list and the start page show the same: mandates that run out with something to file or to tell.
create index case_ends on case_progress (centre_id, mandate_until desc, case_id desc) where waiting_for in ('22.1.5', '22.1.6', '22.1.7');
create index case_ends_by_employee on case_progress (centre_id, responsible, mandate_until)
  where waiting_for in ('22.1.5', '22.1.6', '22.1.7');
drop index case_run_out_by_employee;
