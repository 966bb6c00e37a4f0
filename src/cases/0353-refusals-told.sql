-- When the client was told the result, by what holds of it now; null where they were not.
create function when_result_told(of_centre uuid, that_application uuid) returns timestamptz
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  if not is_told('result_told', of_centre, that_application) then
    return null;
  end if;
  return coalesce(
    (select p.recorded_at from result_put_right p
      where (p.centre_id, p.application_id, p.cause) = (of_centre, that_application, 'told_after') order by p.id desc limit 1),
    (select t.told_at from result_told t where (t.centre_id, t.application_id) = (of_centre, that_application)));
end
$$;

-- As before (0296), and what was refused is not taken up again while the client counts as told: they were told the refusal, and the result
-- is still to come.
create or replace function refuse_outcome_out_of_order() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.since < ((filing_of(new.centre_id, new.application_id)).ended_at at time zone 'Europe/Riga')::date
    or (new.kind in ('withdrawn', 'returned') and is_told('result_told', new.centre_id, new.application_id))
    or (new.kind = 'in_hand' and exists (
      select from (
        select o.kind from application_outcome o
         where (o.centre_id, o.application_id) = (new.centre_id, new.application_id)
           and o.recorded_at <= when_result_told(new.centre_id, new.application_id)
         order by o.id desc limit 1) told
       where told.kind = 'refused')) then
    raise exception 'the outcome is before the filing, or after the result'
      using errcode = 'check_violation', constraint = 'outcome_in_order';
  end if;
  return new;
end
$$;
