-- Offered to other rooms: what a mandate names, in the order of the paper, and whether it was withdrawn for it.
create function named_by_mandate(of_centre uuid, that_mandate uuid)
returns table (edition_id uuid, e_service_id uuid, line integer, is_withdrawn boolean)
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return query
    select s.edition_id, s.e_service_id, s.line,
           exists (
             select from revoked_e_service r
              where (r.centre_id, r.mandate_id, r.e_service_id) = (s.centre_id, s.mandate_id, s.e_service_id))
      from mandate_scope s
     where (s.centre_id, s.mandate_id) = (of_centre, that_mandate)
     order by s.line;
end
$$;

-- Offered to other rooms: whether it was signed.
create function is_signed(of_centre uuid, that_mandate uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (select from mandate_signing s where (s.centre_id, s.mandate_id) = (of_centre, that_mandate));
end
$$;

-- Offered to other rooms: whether its client asked to be informed of the result.
create function is_result_asked(of_centre uuid, that_mandate uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from mandate m where (m.centre_id, m.id) = (of_centre, that_mandate) and m.result_way is not null);
end
$$;
