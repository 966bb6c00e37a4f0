-- Offered to other rooms: whether a mandate still permits something, or something is still to be done in its case.
create function is_mandate_needed(of_centre uuid, that_mandate uuid, at_moment timestamptz) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return has_not_ended(of_centre, that_mandate, at_moment) or exists (
    select from case_mandate c
      join case_progress p on (p.centre_id, p.case_id) = (c.centre_id, c.case_id)
     where (c.centre_id, c.mandate_id) = (of_centre, that_mandate) and p.waiting_for not in ('done', 'closed', 'refused'));
end
$$;

-- Offered to other rooms: the mandates granted in the same case, this one among them.
create function mandates_of_its_case(of_centre uuid, that_mandate uuid) returns setof uuid
language sql stable
set search_path = public, pg_temp
as $$
  select other.mandate_id
    from case_mandate c
    join case_mandate other on (other.centre_id, other.case_id) = (c.centre_id, c.case_id)
   where (c.centre_id, c.mandate_id) = (of_centre, that_mandate)
  union
  select that_mandate
$$;
