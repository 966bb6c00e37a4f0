-- A mandate is completed when everything it names was applied for and told of, nothing was returned, and something of it stands; what the
-- client no longer wants is revoked.
create or replace function refuse_to_complete_unfiled() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  stands boolean;
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
  select coalesce(bool_and(not left_to_do), false) into stands
    from (
      select became.kind is not distinct from 'returned'
             or (e.planned_time and became.kind is distinct from 'refused' and not planned.is_told)
             or (e.result and is_result_asked(a.centre_id, a.mandate_id) and not result.is_told) as left_to_do
        from application a
        left join lateral (
               select p.edition_id from filing_put_right p
                where (p.centre_id, p.application_id) = (a.centre_id, a.id) order by p.id desc limit 1) filing on true
       cross join lateral edition_gives(coalesce(filing.edition_id, a.edition_id)) e
        left join lateral (
               select o.kind from application_outcome o
                where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1) became on true
       cross join lateral (
               select exists (select from planned_time_told t where (t.centre_id, t.application_id) = (a.centre_id, a.id))
                  and 'not_told' is distinct from (
                        select p.cause from planned_time_put_right p
                         where (p.centre_id, p.application_id) = (a.centre_id, a.id) order by p.id desc limit 1) as is_told) planned
       cross join lateral (
               select exists (select from result_told t where (t.centre_id, t.application_id) = (a.centre_id, a.id))
                  and 'not_told' is distinct from (
                        select p.cause from result_put_right p
                         where (p.centre_id, p.application_id) = (a.centre_id, a.id) order by p.id desc limit 1) as is_told) result
       where (a.centre_id, a.mandate_id) = (new.centre_id, new.mandate_id)
         and became.kind is distinct from 'withdrawn') standing;
  if not stands then
    raise exception 'not everything that was applied for under the mandate is told of'
      using errcode = 'check_violation', constraint = 'mandate_completed_when_told';
  end if;
  return new;
end
$$;

-- Of an application that was withdrawn nothing is told; of one that was returned, nothing until its holder takes it up again, unless somebody
-- died; of one that was refused, the result.
create function refuse_to_tell() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from application a
     cross join lateral (
            select o.kind from application_outcome o
             where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1) became
     where (a.centre_id, a.id) = (new.centre_id, new.application_id)
       and (became.kind = 'withdrawn'
            or (became.kind = 'refused' and tg_table_name = 'planned_time_told')
            or (became.kind = 'returned' and death_in_check(a.centre_id, a.identity_check_id) is null))) then
    raise exception 'of what was withdrawn, returned or refused this is not told'
      using errcode = 'check_violation', constraint = 'told_of_what_stands';
  end if;
  return new;
end
$$;
call add_rule('planned_time_told', 'of_what_stands', 'insert on %s for each row', 'refuse_to_tell');
call add_rule('result_told', 'of_what_stands', 'insert on %s for each row', 'refuse_to_tell');
