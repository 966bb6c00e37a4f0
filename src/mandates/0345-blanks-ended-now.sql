-- Offered to other rooms: whether this transaction ends a mandate on that check which was entered from a blank.
create function ends_blank_on_check(of_centre uuid, check_of_identity uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from mandate m
      join mandate_end e on (e.centre_id, e.mandate_id) = (m.centre_id, m.id)
     where (m.centre_id, m.identity_check_id) = (of_centre, check_of_identity)
       and filled_by_hand_at(m.centre_id, m.id) is not null
       and e.xmin = pg_current_xact_id()::xid);
end
$$;
