-- A mandate is completed when everything it names was applied for and told of, nothing was returned, and something of it stands; what the
-- client no longer wants is revoked.
create or replace function refuse_to_complete_unfiled() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind <> 'completed' then
    return new;
  end if;
  if exists (
    select from e_services_named_by(new.centre_id, new.mandate_id) named
     where not exists (
       select from application a
        where (a.centre_id, a.mandate_id, a.e_service_id) = (new.centre_id, new.mandate_id, named))) then
    raise exception 'not everything that the mandate names was applied for'
      using errcode = 'check_violation', constraint = 'mandate_completed_when_filed';
  end if;
  if exists (
    select from application a
     where (a.centre_id, a.mandate_id) = (new.centre_id, new.mandate_id) and awaited_of_application(a.centre_id, a.id) is not null)
    or not exists (
      select from application a
       where (a.centre_id, a.mandate_id) = (new.centre_id, new.mandate_id)
         and became_of(a.centre_id, a.id) is distinct from 'withdrawn') then
    raise exception 'not everything that was applied for under the mandate is told of'
      using errcode = 'check_violation', constraint = 'mandate_completed_when_told';
  end if;
  return new;
end
$$;

-- Of an application that was withdrawn nothing is told; of one that was returned, nothing until its holder takes it up again, unless somebody
-- died; of one that was refused, the result. A result is told where it is given and was asked for, after the planned time.
create function refuse_to_tell() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  point constant text := case when tg_table_name in ('result_told', 'result_put_right') then '22.1.7' else '22.1.6' end;
begin
  if awaited_of_application(new.centre_id, new.application_id) is distinct from point then
    raise exception 'of this application the client is not to be told this'
      using errcode = 'check_violation', constraint = 'told_of_what_stands', table = tg_table_name;
  end if;
  return new;
end
$$;
-- By their names these are asked after whose case it is (`served_by_another`).
call add_rule('planned_time_told', 'told_of_what_stands', 'insert on %s for each row', 'refuse_to_tell');
call add_rule('result_told', 'told_of_what_stands', 'insert on %s for each row', 'refuse_to_tell');
call add_rule('planned_time_put_right', 'told_of_what_stands', 'insert on %s for each row when (new.cause = ''told_after'')', 'refuse_to_tell');
call add_rule('result_put_right', 'told_of_what_stands', 'insert on %s for each row when (new.cause = ''told_after'')', 'refuse_to_tell');

-- Nothing is planned anew of what was withdrawn, returned or refused.
create function refuse_to_postpone() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if became_of(new.centre_id, new.application_id) <> 'in_hand' then
    raise exception 'of what was withdrawn, returned or refused no day is planned anew'
      using errcode = 'check_violation', constraint = 'postponed_of_what_stands';
  end if;
  return new;
end
$$;
call add_rule('planned_time_put_right', 'postponed_of_what_stands', 'insert on %s for each row when (new.cause = ''postponed'')', 'refuse_to_postpone');

-- What became of an application was not before it was applied for, and nothing is withdrawn or returned once its result was told.
create function refuse_outcome_out_of_order() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.since < ((filing_of(new.centre_id, new.application_id)).ended_at at time zone 'Europe/Riga')::date
    or (new.kind in ('withdrawn', 'returned') and is_told('result_told', new.centre_id, new.application_id)) then
    raise exception 'the outcome is before the filing, or after the result'
      using errcode = 'check_violation', constraint = 'outcome_in_order';
  end if;
  return new;
end
$$;
call add_rule('application_outcome', 'in_order', 'insert on %s for each row', 'refuse_outcome_out_of_order');

-- A mandate has not ended before what was applied for under it.
create function refuse_end_before_filing() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind = 'revoked' and exists (
    select from application a
     where (a.centre_id, a.mandate_id) = (new.centre_id, new.mandate_id)
       and (filing_of(a.centre_id, a.id)).ended_at > new.ended_at) then
    raise exception 'something was applied for under it later'
      using errcode = 'check_violation', constraint = 'mandate_ends_after_its_acts';
  end if;
  return new;
end
$$;
call add_rule('mandate_end', 'after_filing', 'insert on %s for each row', 'refuse_end_before_filing');

-- What was applied for is not withdrawn from its mandate.
create function refuse_to_revoke_filed() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from application a
     where (a.centre_id, a.mandate_id, a.e_service_id) = (new.centre_id, new.mandate_id, new.e_service_id)) then
    raise exception 'it was applied for'
      using errcode = 'check_violation', constraint = 'revoked_before_filed';
  end if;
  return new;
end
$$;
call add_rule('revoked_e_service', 'before_filed', 'insert on %s for each row', 'refuse_to_revoke_filed');
