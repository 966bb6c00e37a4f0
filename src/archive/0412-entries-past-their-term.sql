-- Offered to other rooms: the client of a register entry; of a blank, once it is entered.
create function client_of_entry(of_centre uuid, that_document uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select coalesce(e.client_id, b.client_id)
      from register_entry e
      left join blank_entered b on (b.centre_id, b.document) = (e.centre_id, e.document)
     where (e.centre_id, e.document) = (of_centre, that_document));
end
$$;

-- Offered to other rooms: the entries of a file of a year.
create function is_in_file(of_centre uuid, that_document uuid, of_year integer, of_index text) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from register_entry e
     where (e.centre_id, e.document, e.year, e.file_index) = (of_centre, that_document, of_year, of_index));
end
$$;

create function is_file_of_register(of_centre uuid, of_year integer, of_index text) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (select from register_entry e where (e.centre_id, e.year, e.file_index) = (of_centre, of_year, of_index));
end
$$;

-- Offered to other rooms: the files of a centre by year, and when the term of their entries ends: after so many years from the year's end.
create function files_of_register(of_centre uuid)
returns table (year integer, file_index text, retained_until date, entries bigint)
language sql stable
set search_path = public, pg_temp
as $$
  select e.year, e.file_index, make_date(e.year + e.retention_years, 12, 31), count(*)
    from register_entry e
   where e.centre_id = of_centre
   group by e.year, e.file_index, e.retention_years
$$;

create function entries_past_term(of_centre uuid, on_day date)
returns table (document uuid, year integer, number integer, file_index text, retained_until date)
language sql stable
set search_path = public, pg_temp
as $$
  select e.document, e.year, e.number, e.file_index, make_date(e.year + e.retention_years, 12, 31)
    from register_entry e
   where e.centre_id = of_centre and make_date(e.year + e.retention_years, 12, 31) < on_day
$$;
