create index register_entries_of_file on register_entry (centre_id, year, file_index, retention_years, number);

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

create or replace function is_of_own_entry(staff_member uuid, of_centre uuid, that_document uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return is_themself(staff_member, of_centre, client_of_entry(of_centre, that_document));
end
$$;

-- Offered to other rooms: whether an entry is in a file of a year.
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

-- Offered to other rooms: whether anything is registered in a file of a year.
create function is_file_of_register(of_centre uuid, of_year integer, of_index text) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (select from register_entry e where (e.centre_id, e.year, e.file_index) = (of_centre, of_year, of_index));
end
$$;

-- Offered to other rooms: the last day of a term of so many years, counted from the end of the year of registering.
create function end_of_retention(of_year integer, of_years integer) returns date
language sql immutable
return make_date(of_year + of_years, 12, 31);

-- Offered to other rooms: the files of a centre by year with their terms, found one by one by their index, whatever is in them.
create function files_of_register(of_centre uuid)
returns table (year integer, file_index text, retained_until date)
language sql stable
set search_path = public, pg_temp
as $$
  with recursive file as (
    (select e.year, e.file_index, e.retention_years
       from register_entry e
      where e.centre_id = of_centre
      order by e.year, e.file_index, e.retention_years
      limit 1)
    union all
    select further.*
      from file f
      cross join lateral (
        select e.year, e.file_index, e.retention_years
          from register_entry e
         where e.centre_id = of_centre
           and (e.year, e.file_index, e.retention_years) > (f.year, f.file_index, f.retention_years)
         order by e.year, e.file_index, e.retention_years
         limit 1) further
  )
  select f.year, f.file_index, end_of_retention(f.year, f.retention_years) from file f
$$;

-- Offered to other rooms: entries of a file of a year behind a number, so many at most.
create function entries_of_file(of_centre uuid, of_year integer, of_index text, behind integer, most integer)
returns table (document uuid, number integer, retained_until date)
language sql stable
set search_path = public, pg_temp
as $$
  select e.document, e.number, end_of_retention(e.year, e.retention_years)
    from register_entry e
   where (e.centre_id, e.year, e.file_index) = (of_centre, of_year, of_index) and e.number > behind
   order by e.number
   limit most
$$;
