-- Offered to other rooms: the day on which an identity was checked, and whether two checks are of the same people. Notice, mandate and
-- signature stand on a check of their own day (22.¹ 1., 22.¹ 3.).
create function day_of_check(of_centre uuid, check_of_identity uuid) returns date
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select (checked_at at time zone 'Europe/Riga')::date from identity_check where (centre_id, id) = (of_centre, check_of_identity));
end
$$;

create function are_of_same_people(of_centre uuid, one_check uuid, other_check uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from identity_check a, identity_check b
     where (a.centre_id, a.id) = (of_centre, one_check) and (b.centre_id, b.id) = (of_centre, other_check)
       and a.client_id = b.client_id and a.represented_id is not distinct from b.represented_id);
end
$$;

-- Somebody whose birth date was typed and shows them under 18 acts in their own matter on a recorded basis.
alter table identity_check
  add column of_minor boolean not null default false,
  add column minor_basis text,
  add column minor_basis_document bytea,
  add constraint minor_on_a_basis check (outcome = 'refused' or of_minor = (minor_basis is not null)),
  add constraint basis_of_minor_shown check ((minor_basis is null) = (minor_basis_document is null));
comment on column identity_check.of_minor is 'By the birth date on the document the client was under 18 that day, and acted in their own matter.';
comment on column identity_check.minor_basis is 'Why they may act in it themself: an open list.';
comment on column identity_check.minor_basis_document is 'What shows it, sealed.';
grant insert (of_minor, minor_basis, minor_basis_document) on identity_check to tilts_app;
