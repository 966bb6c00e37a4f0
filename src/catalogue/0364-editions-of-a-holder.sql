-- Offered to other rooms: all editions of the e-services that a holder had on their days.
create function editions_of_holder(of_holder uuid) returns uuid[]
language sql stable
set search_path = public, pg_temp
as $$ select coalesce(array_agg(id), '{}') from e_service_edition where holder_id = of_holder $$;
