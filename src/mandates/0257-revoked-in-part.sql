-- A client may withdraw a mandate for some of its e-services (22.¹ 3.): for these it permits nothing from that moment on, for the others it
-- stays in force. Withdrawn for all of them, it is revoked, which is its end.
create table partial_revocation (
  centre_id   uuid not null,
  id          uuid not null,
  mandate_id  uuid not null,
  reason      bytea,
  content     bytea not null,
  revoked_at  timestamptz not null,
  recorded_at timestamptz not null check (recorded_at >= revoked_at),
  recorded_by uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, mandate_id, id),
  foreign key (centre_id, mandate_id) references mandate_signing
);
comment on table partial_revocation is 'The client withdrew a mandate for some of its e-services (revoked_e_service); it stays in force for the others.';
comment on column partial_revocation.reason is 'Sealed, because it contains the client''s statement in free text.';
comment on column partial_revocation.content is 'Everything that the proof of it prints, sealed.';

create table revoked_e_service (
  centre_id     uuid not null,
  mandate_id    uuid not null,
  e_service_id  uuid not null,
  revocation_id uuid not null,
  constraint e_service_revoked_once primary key (centre_id, mandate_id, e_service_id),
  foreign key (centre_id, mandate_id, e_service_id) references mandate_scope,
  constraint revoked_in_own_mandate
    foreign key (centre_id, mandate_id, revocation_id) references partial_revocation (centre_id, mandate_id, id)
);
comment on table revoked_e_service is 'The e-services for which a mandate was withdrawn, each once.';

do $$
declare t text;
begin
  foreach t in array array['partial_revocation', 'revoked_e_service'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
  end loop;
end
$$;
call keep_days_in_bounds('partial_revocation');
call require_right('partial_revocation', 'recorded_by', 'recorded_at', 'employee');
call keep_from_own_case('partial_revocation', 'is_in_mandate(new.recorded_by, new.centre_id, new.mandate_id)');
grant select on partial_revocation, revoked_e_service to tilts_app;
grant insert (centre_id, id, mandate_id, reason, content, revoked_at, recorded_at, recorded_by) on partial_revocation to tilts_app;
grant insert (centre_id, mandate_id, e_service_id, revocation_id) on revoked_e_service to tilts_app;

-- Whoever files under the mandate, ends it or withdraws another part of it at this moment waits, and sees this (`mandate_permits`).
create function refuse_partial_revocation() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from mandate where centre_id = new.centre_id and id = new.mandate_id for no key update;
  if not is_mandate_alive(new.centre_id, new.mandate_id, new.recorded_at)
    or exists (select from mandate_end e where (e.centre_id, e.mandate_id) = (new.centre_id, new.mandate_id))
    or exists (
      select from mandate_signing s
       where (s.centre_id, s.mandate_id) = (new.centre_id, new.mandate_id)
         and s.signed_on > (new.revoked_at at time zone 'Europe/Riga')::date) then
    raise exception 'a mandate is withdrawn in part while it is in force (22.¹ 3.)'
      using errcode = 'check_violation', constraint = 'revoked_in_part_while_in_force';
  end if;
  return new;
end
$$;
call add_rule('partial_revocation', 'while_in_force', 'insert on %s for each row', 'refuse_partial_revocation');

create function refuse_later_revoked_e_service() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from partial_revocation p
     where (p.centre_id, p.id) = (new.centre_id, new.revocation_id) and p.xmin = pg_current_xact_id()::xid) then
    raise exception 'what is withdrawn is written together with the revocation'
      using errcode = 'check_violation', constraint = 'e_service_revoked_with_its_revocation';
  end if;
  return new;
end
$$;
call add_rule('revoked_e_service', 'with_its_revocation', 'insert on %s for each row', 'refuse_later_revoked_e_service');

create function refuse_all_or_nothing_in_part() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
      select from revoked_e_service r where (r.centre_id, r.revocation_id) = (new.centre_id, new.id))
    or not exists (
      select from mandate_scope c
       where (c.centre_id, c.mandate_id) = (new.centre_id, new.mandate_id)
         and not exists (
           select from revoked_e_service r
            where (r.centre_id, r.mandate_id, r.e_service_id) = (c.centre_id, c.mandate_id, c.e_service_id))) then
    raise exception 'a part of a mandate is something, and not all of it: that is its end'
      using errcode = 'check_violation', constraint = 'revoked_in_part_only';
  end if;
  return null;
end
$$;
call add_rule_at_end('partial_revocation', 'in_part_only', 'insert on %s', 'refuse_all_or_nothing_in_part');

-- It permits what was done in the portal before the client withdrew that e-service, whenever it is recorded.
create or replace function mandate_permits(of_centre uuid, of_mandate uuid, of_e_service uuid, begun_at timestamptz, at_moment timestamptz)
returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
  return exists (
    select from mandate m
      join mandate_signing s on (s.centre_id, s.mandate_id) = (m.centre_id, m.id)
      join mandate_scope c on (c.centre_id, c.mandate_id, c.e_service_id) = (m.centre_id, m.id, of_e_service)
     where (m.centre_id, m.id) = (of_centre, of_mandate)
       and s.signed_on <= (begun_at at time zone 'Europe/Riga')::date
       and coalesce(filled_by_hand_at(m.centre_id, m.id), begun_at) <= begun_at
       and m.valid_until >= (at_moment at time zone 'Europe/Riga')::date
       and not exists (
         select from mandate_end e
          where (e.centre_id, e.mandate_id) = (m.centre_id, m.id) and e.ended_at <= at_moment)
       and not exists (
         select from revoked_e_service r
           join partial_revocation p on (p.centre_id, p.id) = (r.centre_id, r.revocation_id)
          where (r.centre_id, r.mandate_id, r.e_service_id) = (m.centre_id, m.id, of_e_service) and p.revoked_at <= at_moment)
  );
end
$$;

-- Offered to other rooms: the e-services for which a mandate was granted and not withdrawn. When they are applied for, it is completed.
create or replace function e_services_named_by(of_centre uuid, of_mandate uuid) returns setof uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return query
    select c.e_service_id from mandate_scope c
     where (c.centre_id, c.mandate_id) = (of_centre, of_mandate)
       and not exists (
         select from revoked_e_service r
          where (r.centre_id, r.mandate_id, r.e_service_id) = (c.centre_id, c.mandate_id, c.e_service_id));
end
$$;
