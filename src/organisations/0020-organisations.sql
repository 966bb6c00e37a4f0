create type organisation_kind as enum ('ministry', 'municipality', 'institution', 'service_holder');

create table organisation (
  id                  uuid primary key,
  kind                organisation_kind not null,
  name                text not null,
  registration_number text not null unique check (registration_number ~ '^\d{11}$'),
  address             text not null,
  email               text not null,
  phone               text not null,
  data_protection_contact text not null,
  is_demo             boolean not null default false
);
comment on table organisation is 'The ministry, municipalities, institutions and service holders.';

create table centre (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  kind            text not null,
  name            text not null,
  address         text not null,
  place           text not null,
  email           text not null,
  phone           text not null,
  constraint centre_of_its_organisation unique (id, organisation_id)
);
comment on table centre is 'A unified customer service centre (VPVKAC) of a municipality.';
comment on constraint centre_of_its_organisation on centre is 'A row that names a centre and an organisation refers to both by this key, so that it names the centre''s own.';
comment on column centre.kind is 'Open code list: novada, reģionālas, nacionālas, vietējas nozīmes.';
comment on column centre.place is 'Where papers are signed, as printed beside the date.';
create index centre_of_organisation on centre (organisation_id);

-- Offered to other rooms.
create function organisation_of_centre(of_centre uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select organisation_id from centre where id = of_centre);
end
$$;

create table staff (
  id          uuid primary key,
  number      bytea not null,
  given_name  text not null,
  surname     text not null,
  email       text not null
);
comment on table staff is 'People who work with the system: employees, administrators, officers.';
comment on column staff.number is 'Sealed canonical personal number, PNOLV-NNNNNNNNNNN; lookup_hash finds it.';

grant select, insert, update on organisation, centre, staff to tilts_app;
