-- The portal plans from the day on which it was applied for there, which may have been recorded later: no planned time is before it, and
-- nothing is put right to a day after what followed it.
create function refuse_planned_before_filing() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.planned_on < ((filing_of(new.centre_id, new.application_id)).ended_at at time zone 'Europe/Riga')::date then
    raise exception 'the planned time is before the day of applying (22.¹ 6.)'
      using errcode = 'check_violation', constraint = 'planned_after_filing', table = tg_table_name;
  end if;
  return new;
end
$$;
call add_rule('planned_time_told', 'planned_after_filing', 'insert on %s for each row', 'refuse_planned_before_filing');
call add_rule('planned_time_put_right', 'planned_after_filing', 'insert on %s for each row', 'refuse_planned_before_filing');

create function refuse_filing_after_what_followed() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  ended_on constant date := (new.ended_at at time zone 'Europe/Riga')::date;
begin
  -- A time that stays is not judged anew.
  if new.ended_at = (filing_of(new.centre_id, new.application_id)).ended_at then
    return new;
  end if;
  if ended_on > (
      select o.since from application_outcome o
       where (o.centre_id, o.application_id) = (new.centre_id, new.application_id) order by o.id desc limit 1)
    or (is_told('planned_time_told', new.centre_id, new.application_id) and ended_on > (
      select case when p.cause is null then t.planned_on else p.planned_on end
        from planned_time_told t
        left join lateral (
               select p.cause, p.planned_on from planned_time_put_right p
                where (p.centre_id, p.application_id) = (t.centre_id, t.application_id) order by p.id desc limit 1) p on true
       where (t.centre_id, t.application_id) = (new.centre_id, new.application_id))) then
    raise exception 'applied for after its planned time, or after its holder had dealt with it'
      using errcode = 'check_violation', constraint = 'filed_before_what_followed';
  end if;
  return new;
end
$$;
call add_rule('filing_put_right', 'before_what_followed', 'insert on %s for each row', 'refuse_filing_after_what_followed');
