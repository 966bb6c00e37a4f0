-- An application that its service holder returned for completion is work: its case waits for it ('returned') until it is said that the
-- holder took it up again, refused it, or that the client withdrew it. So a mandate with a returned application lives on and is reminded of.
create or replace function refuse_closing_with_open_cases() returns trigger
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
begin
  if new.closed_from is not null and exists (
       select from case_progress p
        where p.centre_id = new.centre_id
          and (p.waiting_for ~ '^\d' or p.waiting_for = 'returned')
          and not (p.waiting_for = '22.1.5' and p.mandate_until is not null and p.mandate_until < (new.closed_at at time zone 'Europe/Riga')::date)) then
    raise exception 'a centre is closed when its cases are finished'
      using errcode = 'check_violation', constraint = 'cases_finished_first';
  end if;
  return null;
end
$$;

create or replace function case_running_out(
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
     and p.waiting_for in ('22.1.5', 'returned', '22.1.6', '22.1.7')
     and exists (
       select from case_mandate c
        where (c.centre_id, c.case_id) = (p.centre_id, p.case_id) and is_mandate_alive(c.centre_id, c.mandate_id, at_moment))
$$;

drop index case_ends;
create index case_ends on case_progress (centre_id, mandate_until desc, case_id desc)
  where waiting_for in ('22.1.5', 'returned', '22.1.6', '22.1.7');
drop index case_ends_by_employee;
create index case_ends_by_employee on case_progress (centre_id, responsible, mandate_until)
  where waiting_for in ('22.1.5', 'returned', '22.1.6', '22.1.7');

comment on column case_progress.waiting_for is 'The first duty of 22.¹ that is not done; or returned, done, refused, stopped, closed.';

-- As `dutiesOf` says of the cases that stand.
update case_progress p
   set waiting_for = 'returned'
 where p.waiting_for in ('22.1.6', '22.1.7', 'stopped', 'done')
   and exists (
     select from application a
       join lateral (
              select o.kind from application_outcome o
               where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1) newest on newest.kind = 'returned'
      where (a.centre_id, a.case_id) = (p.centre_id, p.case_id))
   and not exists (
     select from case_identity_check c
      where (c.centre_id, c.case_id, c.outcome) = (p.centre_id, p.case_id, 'confirmed')
        and death_in_check(c.centre_id, c.identity_check_id) is not null);
