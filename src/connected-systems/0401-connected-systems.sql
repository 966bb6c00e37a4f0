-- Systems of other organisations that ask of this one: the state portal, and those of service holders. The operator enters them, and nobody
-- at a counter or in a process of the site can.
create table connected_system (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  name            text not null check (length(name) between 1 and 200),
  entered_at      timestamptz not null,
  constraint system_named_once unique (organisation_id, name)
);
comment on table connected_system is 'A system that may ask whether a mandate permits something, by its organisation.';

create table connected_system_terms (
  id               uuid primary key,
  system_id        uuid not null references connected_system,
  number           integer not null,
  keys             jsonb not null check (jsonb_typeof(keys) = 'array'),
  all_e_services   boolean not null,
  ended            boolean not null default false,
  entered_at       timestamptz not null,
  unique (system_id, number)
);
comment on table connected_system_terms is 'By which keys a system proves itself and about which e-services it may ask, from one entry to the next: the newest holds.';
comment on column connected_system_terms.keys is 'Public keys (JWK, RFC 7517), each with its kid.';
comment on column connected_system_terms.all_e_services is 'Else those of connected_system_e_service alone.';
comment on column connected_system_terms.ended is 'It is connected no more, and asks nothing.';

create table connected_system_e_service (
  terms_id     uuid not null references connected_system_terms,
  e_service_id uuid not null references e_service,
  primary key (terms_id, e_service_id)
);

-- An assertion that proves a system is taken once (RFC 7523, section 3).
create table assertion_taken (
  hash       bytea primary key,
  expires_at timestamptz not null
);
comment on table assertion_taken is 'Hashes of what connected systems proved themselves by, until it can be shown no more.';
create index assertion_expires on assertion_taken (expires_at);

do $$
declare t text;
begin
  foreach t in array array['connected_system', 'connected_system_terms', 'connected_system_e_service'] loop
    call make_append_only(t::regclass);
  end loop;
end
$$;
call keep_days_in_bounds('connected_system');
call keep_days_in_bounds('connected_system_terms');
call keep_days_in_bounds('assertion_taken');
grant select on connected_system, connected_system_terms, connected_system_e_service to tilts_app;
grant select, delete on assertion_taken to tilts_app;
grant insert (hash, expires_at) on assertion_taken to tilts_app;

-- Connects a system, or changes how one of that organisation and name is connected: from now on. Only the owner of the tables may.
create function connect_system(
  of_organisation uuid, system_name text, new_system uuid, new_terms uuid, public_keys jsonb, every_e_service boolean, e_services uuid[],
  is_ended boolean, at_moment timestamptz)
returns uuid
language plpgsql
set search_path = public, pg_temp
as $$
declare
  connected uuid := (select s.id from connected_system s where (s.organisation_id, s.name) = (of_organisation, system_name));
begin
  if connected is null then
    insert into connected_system (id, organisation_id, name, entered_at) values (new_system, of_organisation, system_name, at_moment)
      returning id into connected;
  end if;
  insert into connected_system_terms (id, system_id, number, keys, all_e_services, ended, entered_at)
  select new_terms, connected, coalesce(max(t.number), 0) + 1, public_keys, every_e_service, is_ended, at_moment
    from connected_system_terms t where t.system_id = connected;
  insert into connected_system_e_service (terms_id, e_service_id) select new_terms, e from unnest(e_services) e;
  return connected;
end
$$;
revoke execute on function connect_system from public;

-- Offered to other rooms: the organisation whose system this is, if under those terms, which are the newest, it may ask about that e-service.
create function organisation_asking(by_system uuid, under_terms uuid, of_e_service uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select s.organisation_id
      from connected_system s
      join connected_system_terms t on t.system_id = s.id
     where (s.id, t.id) = (by_system, under_terms) and not t.ended
       and not exists (select from connected_system_terms n where n.system_id = s.id and n.number > t.number)
       and (t.all_e_services
            or exists (select from connected_system_e_service e where (e.terms_id, e.e_service_id) = (t.id, of_e_service))));
end
$$;
