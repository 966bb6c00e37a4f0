-- A centre is closed when its cases are finished: whoever could go on with them has no right there afterwards. A case that waits
-- for a duty of 22.¹ is open, unless the mandate has run out before anything was filed.
create function refuse_closing_with_open_cases() returns trigger
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
begin
  if new.closed_from is not null and exists (
       select from case_progress p
        where p.centre_id = new.centre_id
          and p.waiting_for ~ '^\d'
          and not (p.waiting_for = '22.1.5' and p.mandate_until is not null and p.mandate_until < (new.closed_at at time zone 'Europe/Riga')::date)) then
    raise exception 'a centre is closed when its cases are finished'
      using errcode = 'check_violation', constraint = 'cases_finished_first';
  end if;
  return null;
end
$$;
call add_rule_at_end('centre_closing', 'cases_finished_first', 'insert on %s', 'refuse_closing_with_open_cases');
