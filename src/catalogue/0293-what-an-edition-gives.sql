-- Offered to other rooms: what of its planned time and its result an e-service gives (22.¹ 6., 22.¹ 7.).
create function edition_gives(of_edition uuid, out planned_time boolean, out result boolean)
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  select e.gives_planned_time, e.gives_result into planned_time, result from e_service_edition e where e.id = of_edition;
end
$$;
