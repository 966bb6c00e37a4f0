-- Nobody acts in a case in which they are the client or the represented person (22.¹ 1.), whoever checked the identity. A member of
-- staff is known by the hash of their personal code too from now on; of those entered before, tilts keys rotate writes it.

-- Whether a member of staff and a person of a centre are one: by any code that the person has had there.
create function is_themself(staff_member uuid, of_centre uuid, person uuid) returns boolean
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from lookup_hash of_staff
      join lookup_hash of_person on (of_person.centre_id, of_person.hash) = (of_centre, of_staff.hash)
     where (of_staff.centre_id, of_staff.subject_id) = (nil_uuid(), staff_member)
       and of_person.subject_id = person);
end
$$;

-- Offered to the rooms whose records stand on a check.
create function is_in_check(staff_member uuid, of_centre uuid, check_of_identity uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from identity_check i
     where (i.centre_id, i.id) = (of_centre, check_of_identity)
       and (is_themself(staff_member, of_centre, i.client_id) or is_themself(staff_member, of_centre, i.represented_id)));
end
$$;

create function refuse_to_serve_oneself() returns trigger
language plpgsql
as $$
begin
  raise exception 'nobody serves themself (22.¹ 1.)'
    using errcode = 'check_violation', constraint = 'served_by_another', table = tg_table_name;
end
$$;

-- For a table whose rows stand on a check: `own` is the condition that the author of the row NEW is the client or the represented person.
create procedure keep_from_own_case(target regclass, own text)
language plpgsql
as $$
begin
  call add_rule(target, 'served_by_another', format('insert on %%s for each row when (%s)', own), 'refuse_to_serve_oneself');
end
$$;

call keep_from_own_case('identity_check',
  'is_themself(new.checked_by, new.centre_id, new.client_id) or is_themself(new.checked_by, new.centre_id, new.represented_id)');
