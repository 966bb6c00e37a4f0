-- Credentials of mandates that were handed to service holders with their applications (docs/connector.md, 7): each has a place in a status
-- list, chosen at random, which says whether it still holds. The lists are public, so a list has room for twice as many as it takes.
create table status_list (
  number integer primary key,
  taken  integer not null check (taken between 0 and 8192)
);
comment on table status_list is 'Public lists of 16,384 places each, and how many are taken.';
insert into status_list (number, taken) values (1, 0);

create table mandate_credential (
  centre_id      uuid not null,
  id             uuid not null,
  application_id uuid not null,
  mandate_id     uuid not null,
  e_service_id   uuid not null references e_service,
  list           integer not null references status_list,
  place          integer not null check (place between 0 and 16383),
  issued_at      timestamptz not null,
  primary key (centre_id, id),
  constraint credential_of_an_application unique (centre_id, application_id),
  constraint place_taken_once unique (list, place),
  foreign key (centre_id, application_id) references application,
  foreign key (centre_id, mandate_id) references mandate
);
comment on table mandate_credential is 'That a mandate was made a credential for an application, and where its state is told. Asked for again, it is the same one, signed anew.';

call keep_to_centre('mandate_credential');
call make_append_only('mandate_credential');
call keep_days_in_bounds('mandate_credential');
call keep_moment_of_writing('mandate_credential', 'issued_at');
grant select on mandate_credential, status_list to tilts_app;

-- The application of that number, of an e-service about which that system may ask; else nothing.
create function application_asked_for(by_system uuid, under_terms uuid, e_service text, reference text)
returns table (centre_id uuid, case_id uuid, application_id uuid, client_id uuid, e_service_id uuid)
language plpgsql stable
set search_path = public, pg_temp
as $$
declare
  named constant uuid := e_service_coded(e_service);
begin
  if organisation_asking(by_system, under_terms, named) is null then
    raise exception 'no connected system may ask for this under these terms'
      using errcode = 'check_violation', constraint = 'credential_for_a_connected_system';
  end if;
  return query select a.centre_id, a.case_id, a.application_id, a.client_id, named from application_referred_to(named, reference) a;
end
$$;

-- In which centre it was filed, so that the transaction can be one of that centre.
create function centre_of_credential(by_system uuid, under_terms uuid, e_service text, reference text) returns uuid
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select a.centre_id from application_asked_for(by_system, under_terms, e_service, reference) a
$$;

-- A free place in the last list, or in a new one once that is half full. Whoever takes one at the same time waits.
create function take_status_place(out list integer, out place integer)
language plpgsql
set search_path = public, pg_temp
as $$
begin
  select l.number into list from status_list l order by l.number desc limit 1 for update;
  if (select l.taken from status_list l where l.number = list) >= 8192 then
    list := list + 1;
    insert into status_list (number, taken) values (list, 0);
  end if;
  update status_list l set taken = l.taken + 1 where l.number = list;
  loop
    place := floor(random() * 16384);
    exit when not exists (select from mandate_credential c where (c.list, c.place) = (take_status_place.list, take_status_place.place));
  end loop;
end
$$;

-- Gives the credential of the mandate under which an application of this transaction's centre was filed, and leaves an entry, of the client.
-- Nothing where the mandate does not permit that e-service any more.
create function give_credential(
  at_moment timestamptz, by_system uuid, under_terms uuid, e_service text, reference text, new_id uuid)
returns table (mandate uuid, list integer, place integer)
language plpgsql
security definer
set search_path = public, pg_temp
set timezone = 'UTC'
as $$
declare
  of_centre constant uuid := current_centre();
  filed record;
  of_mandate uuid;
  given mandate_credential;
begin
  select * into filed from application_asked_for(by_system, under_terms, e_service, reference) a where a.centre_id = of_centre;
  of_mandate := mandate_of_application(of_centre, filed.application_id);
  if of_mandate is null or not mandate_permits(of_centre, of_mandate, filed.e_service_id, at_moment, at_moment) then
    return;
  end if;
  select * into given from mandate_credential c where (c.centre_id, c.application_id) = (of_centre, filed.application_id);
  if given.id is null then
    insert into mandate_credential (centre_id, id, application_id, mandate_id, e_service_id, list, place, issued_at)
    select of_centre, new_id, filed.application_id, of_mandate, filed.e_service_id, p.list, p.place, at_moment from take_status_place() p
      on conflict on constraint credential_of_an_application do nothing
    returning * into given;
    if given.id is null then
      select * into given from mandate_credential c where (c.centre_id, c.application_id) = (of_centre, filed.application_id);
    end if;
  end if;
  perform audit_append(of_centre, jsonb_build_array(jsonb_build_object(
    'at', to_char(at_moment, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'act', 'mandate-credential.give', 'point', '22.1.5',
    'client', filed.client_id, 'centre', of_centre,
    'things', jsonb_build_object(
      'system', by_system, 'case', filed.case_id, 'application', filed.application_id, 'mandate', of_mandate, 'credential', given.id))));
  return query select of_mandate, given.list, given.place;
end
$$;

-- The places of a list whose credentials hold no more at that moment; null where there is no such list.
create function ended_places(of_list integer, at_moment timestamptz) returns integer[]
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  if not exists (select from status_list l where l.number = of_list) then
    return null;
  end if;
  return array(
    select c.place from mandate_credential c
     where c.list = of_list and not is_permitted(c.centre_id, c.mandate_id, c.e_service_id, at_moment, at_moment));
end
$$;
revoke execute on function application_asked_for, centre_of_credential, take_status_place, give_credential, ended_places from public;
grant execute on function centre_of_credential, give_credential, ended_places to tilts_app;
