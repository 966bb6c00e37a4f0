alter table e_service_edition add constraint edition_of_its_e_service unique (e_service_id, id);

-- Old records keep the words of their day: an edition can be ended, and nothing else about it changes. Nor does the basket.
revoke update on e_service_edition, basket_entry from tilts_app;
grant update (valid_until) on e_service_edition to tilts_app;

-- Offered to other rooms: may an employee apply for it in a client's name on that day? The act is in force from 1 March 2019 (2.),
-- the edition holds, and the e-service's technical solution allows it (17.3., 20.13.).
create function allows_mandate(of_edition uuid, on_day date) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return on_day >= '2019-03-01' and exists (
    select from e_service_edition e
     where e.id = of_edition
       and e.under_mandate
       and daterange(e.valid_from, e.valid_until) @> on_day
  );
end
$$;
