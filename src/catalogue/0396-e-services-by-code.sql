-- Offered to other rooms: the e-service that the portal calls so; null for a code that no e-service has.
create function e_service_coded(that_code text) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select s.id from e_service s where s.code = that_code);
end
$$;
