-- Offered to other rooms: whether the client declared to have no means (2.6.) in the case in which this mandate was granted.
create function is_declared_for(of_centre uuid, of_mandate uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from case_mandate m
      join case_declaration d on (d.centre_id, d.case_id) = (m.centre_id, m.case_id)
     where (m.centre_id, m.mandate_id) = (of_centre, of_mandate));
end
$$;
