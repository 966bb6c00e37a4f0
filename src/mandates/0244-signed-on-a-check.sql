-- Offered to other rooms: whether a mandate that stands on a check of identity was signed.
create function is_signed_on_check(of_centre uuid, check_of_identity uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from mandate m
      join mandate_signing s on (s.centre_id, s.mandate_id) = (m.centre_id, m.id)
     where (m.centre_id, m.identity_check_id) = (of_centre, check_of_identity));
end
$$;
