-- How old a minor was on the day of the check, by the birth date as typed from the document: some e-services have an age of their own. Of
-- anybody else no age is kept.
alter table identity_check
  add column minor_age smallint,
  add constraint age_of_a_minor check (minor_age between 0 and 17),
  add constraint minor_with_an_age check (not of_minor or outcome = 'refused' or minor_age is not null) not valid;
comment on column identity_check.minor_age is 'The client''s age in whole years that day, if under 18 by the birth date on the document; null: of age, or not said.';
grant insert (minor_age) on identity_check to tilts_app;

-- Offered to other rooms: whether the client of a check is certainly younger on a day than this age. Their birthday is not kept, so of a
-- later day than the check's they may have had one.
create function is_client_younger(of_centre uuid, check_of_identity uuid, minimum_age integer, on_day date) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return minimum_age is not null and exists (
    select from identity_check c
     cross join lateral (select (c.checked_at at time zone 'Europe/Riga')::date as day) checked
     where (c.centre_id, c.id) = (of_centre, check_of_identity)
       and c.minor_age + case when on_day > checked.day then extract(year from age(on_day - 1, checked.day)) + 1 else 0 end < minimum_age);
end
$$;
