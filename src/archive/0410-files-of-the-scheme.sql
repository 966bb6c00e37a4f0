-- Where the municipality has adopted a classification scheme, mandates are kept in a file of it, and for as long as it says.
create function refuse_file_out_of_scheme() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_classified(organisation_of_centre(new.centre_id), new.valid_from, new.file_index, new.retention_years) then
    raise exception 'the classification scheme of that day has no such file with this term'
      using errcode = 'check_violation', constraint = 'file_of_the_scheme';
  end if;
  return null;
end
$$;
call add_rule_at_end('archive_file', 'file_of_the_scheme', 'insert on %s', 'refuse_file_out_of_scheme');

-- The centres of a municipality whose present file its classification scheme does not have, or not with this term.
create function centres_out_of_scheme(of_organisation uuid, on_day date) returns setof uuid
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select f.centre_id
    from (select distinct on (centre_id) * from archive_file where valid_from <= on_day order by centre_id, valid_from desc) f
   where organisation_of_centre(f.centre_id) = of_organisation
     and not is_classified(of_organisation, on_day, f.file_index, f.retention_years)
$$;
