-- What holds of an application now. Its newest outcome, null where there is none:
create function became_of(of_centre uuid, that_application uuid) returns text
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select o.kind from application_outcome o
     where (o.centre_id, o.application_id) = (of_centre, that_application) order by o.id desc limit 1);
end
$$;

-- Of its filing, as it was recorded or put right:
create function filing_of(of_centre uuid, that_application uuid, out edition_id uuid, out ended_at timestamptz)
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  select coalesce(p.edition_id, a.edition_id), coalesce(p.ended_at, a.ended_at) into edition_id, ended_at
    from application a
    left join lateral (
           select p.edition_id, p.ended_at from filing_put_right p
            where (p.centre_id, p.application_id) = (a.centre_id, a.id) order by p.id desc limit 1) p on true
   where (a.centre_id, a.id) = (of_centre, that_application);
end
$$;

-- Whether the client was told, by what holds of it now. `which`: planned_time_told or result_told.
create function is_told(which text, of_centre uuid, that_application uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  if which = 'planned_time_told' then
    return exists (select from planned_time_told t where (t.centre_id, t.application_id) = (of_centre, that_application))
      and 'not_told' is distinct from (
        select p.cause from planned_time_put_right p
         where (p.centre_id, p.application_id) = (of_centre, that_application) order by p.id desc limit 1);
  end if;
  return exists (select from result_told t where (t.centre_id, t.application_id) = (of_centre, that_application))
    and 'not_told' is distinct from (
      select p.cause from result_put_right p
       where (p.centre_id, p.application_id) = (of_centre, that_application) order by p.id desc limit 1);
end
$$;

-- What an application waits for: `returned`, the point under which its client is to be informed, or null where nothing is left to do.
create function awaited_of_application(of_centre uuid, that_application uuid) returns text
language plpgsql stable
set search_path = public, pg_temp
as $$
declare
  became constant text := became_of(of_centre, that_application);
  filed record;
  gives record;
begin
  if became = 'withdrawn' then
    return null;
  end if;
  select a.mandate_id, a.identity_check_id into filed from application a where (a.centre_id, a.id) = (of_centre, that_application);
  if became = 'returned' and death_in_check(of_centre, filed.identity_check_id) is null then
    return 'returned';
  end if;
  select g.planned_time, g.result into gives from filing_of(of_centre, that_application) f, edition_gives(f.edition_id) g;
  if gives.planned_time and became is distinct from 'refused' and not is_told('planned_time_told', of_centre, that_application) then
    return '22.1.6';
  end if;
  if gives.result and is_result_asked(of_centre, filed.mandate_id) and not is_told('result_told', of_centre, that_application) then
    return '22.1.7';
  end if;
  return null;
end
$$;

-- A returned application comes before what is still to be applied for, as `dutiesOf` says, of the cases that stand too.
update case_progress p
   set waiting_for = 'returned'
 where p.waiting_for = '22.1.5'
   and exists (
     select from application a
      where (a.centre_id, a.case_id) = (p.centre_id, p.case_id) and awaited_of_application(a.centre_id, a.id) = 'returned');
