-- A decision rests on a signed file of its request, and on a report of that file that did not refuse it.
create function refuse_decision_without_report() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from access_request_sending s
      join access_request_report r on r.sending_id = s.id
     where (s.id, s.request_id, r.id) = (new.sending_id, new.request_id, new.report_id) and r.verdict <> 'refused') then
    raise exception 'a request is decided on a signed file that was not refused (2. pielikuma 1. piezīme)'
      using errcode = 'check_violation', constraint = 'decision_on_its_file';
  end if;
  return new;
end
$$;
call add_rule('access_request_decision', 'decision_on_its_file', 'insert on %s for each row', 'refuse_decision_without_report');

-- An administrator is invited by the decision on a request, and by nothing else (22.).
create function refuse_administrator_without_decision() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.role = 'administrator' and not owner_writes(tg_relid) and not exists (
    select from access_row_decision d
      join access_request r on r.id = d.request_id
     where (d.request_id, d.invitation, r.organisation_id) = (new.basis, new.id, new.organisation_id) and d.approved) then
    raise exception 'an administrator is invited by the decision on a request (22.)'
      using errcode = 'check_violation', constraint = 'administrator_by_decision';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_invitation', 'administrator_by_decision', 'insert on %s', 'refuse_administrator_without_decision');

-- What was made into a form is what gets signed: its draft stays as it was.
create function refuse_later_draft() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (select from access_request_form where request_id = new.id) then
    raise exception 'a draft of which the form was made is not changed'
      using errcode = 'check_violation', constraint = 'draft_before_its_form';
  end if;
  return new;
end
$$;
call add_rule('access_request', 'draft_before_its_form', 'update on %s for each row', 'refuse_later_draft');
