-- As before (0212), with the death of each person looked for once. Asked as a condition on the table of deaths it was looked for as many
-- times as the centre has deaths.
create or replace function death_in_check(of_centre uuid, check_of_identity uuid) returns jsonb
language plpgsql stable
set search_path = public, pg_temp
as $$
declare
  deaths uuid[];
begin
  select array[standing_death(i.centre_id, i.client_id), standing_death(i.centre_id, i.represented_id)] into deaths
    from identity_check i
   where (i.centre_id, i.id) = (of_centre, check_of_identity);
  return (
    select jsonb_build_object('id', d.id, 'diedOn', d.died_on)
      from death d
     where d.centre_id = of_centre and d.id = any (deaths)
     order by d.died_on
     limit 1);
end
$$;

create or replace function has_died(of_centre uuid, person uuid, by_day date) returns boolean
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  standing uuid;
begin
  perform from client where (centre_id, id) = (of_centre, person) for share;
  standing := standing_death(of_centre, person);
  return exists (select from death where (centre_id, id) = (of_centre, standing) and died_on <= by_day);
end
$$;
