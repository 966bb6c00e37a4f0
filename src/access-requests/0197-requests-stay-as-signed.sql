-- A request stays what was signed, and is decided as a whole: its form and rows are written together, its decision covers all rows at
-- once and is carried out in the same transaction, and a decided request takes nothing more.

create function refuse_row_without_its_form() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from access_request_form f where f.request_id = new.request_id and f.xmin = pg_current_xact_id()::xid) then
    raise exception 'the rows of a request are written with its form (22., 2. pielikums)'
      using errcode = 'check_violation', constraint = 'rows_with_their_form';
  end if;
  return new;
end
$$;
call add_rule('access_request_row', 'rows_with_their_form', 'insert on %s for each row', 'refuse_row_without_its_form');

create function refuse_form_without_rows() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if (select count(*) > 0 and count(*) = max(number) from access_request_row where request_id = new.request_id) is not true then
    raise exception 'a form has rows, numbered from one on (2. pielikums)'
      using errcode = 'check_violation', constraint = 'rows_with_their_form';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_request_form', 'form_with_its_rows', 'insert on %s', 'refuse_form_without_rows');

create function refuse_after_decision() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  of_request uuid;
begin
  if tg_table_name = 'access_request_sending' then
    of_request := new.request_id;
  else
    select request_id into of_request from access_request_sending where id = new.sending_id;
  end if;
  if exists (select from access_request_decision where request_id = of_request) then
    raise exception 'a request that is decided takes no more files, and none of its files is validated again'
      using errcode = 'check_violation', constraint = 'request_is_decided';
  end if;
  return new;
end
$$;
call add_rule('access_request_sending', 'request_is_decided', 'insert on %s for each row', 'refuse_after_decision');
call add_rule('access_request_report', 'request_is_decided', 'insert on %s for each row', 'refuse_after_decision');

create function refuse_later_row_decision() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from access_request_decision d where d.request_id = new.request_id and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'the rows of a request are decided together (22.)'
      using errcode = 'check_violation', constraint = 'decided_as_a_whole';
  end if;
  return new;
end
$$;
call add_rule('access_row_decision', 'decided_as_a_whole', 'insert on %s for each row', 'refuse_later_row_decision');

create function refuse_partial_decision() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from access_request_row r
     where r.request_id = new.request_id
       and not exists (select from access_row_decision d where (d.request_id, d.number) = (r.request_id, r.number))) then
    raise exception 'the rows of a request are decided together (22.)'
      using errcode = 'check_violation', constraint = 'decided_as_a_whole';
  end if;
  if not owner_writes(tg_relid)
     and not is_entered('{access-request.decide}',
       jsonb_build_object('person', new.decided_by, 'things', jsonb_build_object('request', new.request_id, 'report', new.report_id))) then
    raise exception 'a request is decided only beside the entry that says so'
      using errcode = 'check_violation', constraint = 'decision_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_request_decision', 'decided_as_a_whole', 'insert on %s', 'refuse_partial_decision');

-- What a row's decision says was done, was done: somebody is invited until the last day of the row, or rights are taken.
create function refuse_decision_not_carried_out() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  kind text;
  asked access_request_row;
  decided access_request_decision;
  stands boolean;
begin
  select f.kind into kind from access_request_form f where f.request_id = new.request_id;
  select * into asked from access_request_row r where (r.request_id, r.number) = (new.request_id, new.number);
  select * into decided from access_request_decision d where d.request_id = new.request_id;
  if not new.approved then
    stands := new.rights = '{}' and new.invitation is null;
  elsif kind = 'grant' then
    stands := new.rights = '{}'
      and not exists (
        select from access_row_decision d
         where d.request_id = new.request_id and d.invitation = new.invitation and d.number <> new.number)
      and is_administrator_invited(new.invitation, new.request_id, decided.decided_by,
            (asked.last_day + 1)::timestamp at time zone 'Europe/Riga');
  else
    stands := (new.invitation is not null or new.rights <> '{}')
      and (new.invitation is null or is_administrator_uninvited(new.invitation, decided.decided_by))
      and are_taken(new.rights, new.request_id, decided.decided_by);
  end if;
  if stands is not true then
    raise exception 'what is decided of a row is carried out as it was asked for (22.)'
      using errcode = 'check_violation', constraint = 'decision_carried_out';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_row_decision', 'decision_carried_out', 'insert on %s', 'refuse_decision_not_carried_out');

-- As before (0139), and the decision is one on a request to grant, taken in the same transaction: an old one invites nobody anew.
create or replace function refuse_administrator_without_decision() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.role = 'administrator' and not owner_writes(tg_relid) and not exists (
    select from access_row_decision d
      join access_request r on r.id = d.request_id
      join access_request_form f on f.request_id = d.request_id
     where (d.request_id, d.invitation, r.organisation_id, f.kind) = (new.basis, new.id, new.organisation_id, 'grant')
       and d.approved
       and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'an administrator is invited by the decision on a request (22.)'
      using errcode = 'check_violation', constraint = 'administrator_by_decision';
  end if;
  return null;
end
$$;

-- A change of a right that names a request follows from the decision on it.
create function refuse_change_without_decision() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind = 'taken' and new.basis is not null and not exists (
    select from access_row_decision d
      join access_request r on r.id = d.request_id
      join access_request_form f on f.request_id = d.request_id
      join access_request_decision whole on whole.request_id = d.request_id
     where d.request_id = new.basis
       and new.right_id = any (d.rights)
       and (f.kind, whole.decided_by) = ('revoke', new."by")
       and is_administrators_right(new.right_id, r.organisation_id)
       and d.approved
       and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'a right is revoked by the decision on a request of its organisation (22.)'
      using errcode = 'check_violation', constraint = 'revoked_by_decision';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_right_change', 'revoked_by_decision', 'insert on %s', 'refuse_change_without_decision');
