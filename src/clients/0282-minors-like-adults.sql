-- As before (0262), but an e-service's own age binds only a minor who acts by it: whoever is married, was declared of age, or acts by another
-- law has a basis of their own, and is refused only without one (22.¹ 1.).
create or replace function is_client_younger(of_centre uuid, check_of_identity uuid, minimum_age integer, on_day date) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return minimum_age is not null and exists (
    select from identity_check c
     cross join lateral (select (c.checked_at at time zone 'Europe/Riga')::date as day) checked
     where (c.centre_id, c.id) = (of_centre, check_of_identity)
       and coalesce(c.minor_basis, 'e_service_for_minors') = 'e_service_for_minors'
       and c.minor_age + case when on_day > checked.day then extract(year from age(on_day - 1, checked.day)) + 1 else 0 end < minimum_age);
end
$$;
