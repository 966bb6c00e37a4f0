-- What was recorded of filing is never overwritten: a later record supersedes it, with who, when and why (22.¹ 5.). Each supersedes one,
-- and each is superseded once, so that exactly one holds.
create table filing_put_right (
  centre_id        uuid not null,
  id               uuid not null,
  application_id   uuid not null,
  supersedes       uuid,
  e_service_id     uuid not null,
  edition_id       uuid not null,
  portal_reference text not null check (length(portal_reference) between 1 and 100),
  portal_means     text not null,
  started_at       timestamptz not null,
  ended_at         timestamptz not null,
  reason           bytea not null,
  recorded_at      timestamptz not null,
  recorded_by      uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, application_id, id),
  constraint filing_superseded_once unique nulls not distinct (centre_id, application_id, supersedes),
  foreign key (centre_id, application_id) references application,
  constraint supersedes_its_own_filing
    foreign key (centre_id, application_id, supersedes) references filing_put_right (centre_id, application_id, id),
  constraint filing_put_right_of_its_edition foreign key (e_service_id, edition_id) references e_service_edition (e_service_id, id),
  check (supersedes <> id),
  check (ended_at >= started_at)
);
comment on table filing_put_right is 'The row that no other supersedes holds instead of what application says of the portal''s reference, means and times, and of the edition of that day.';
comment on column filing_put_right.supersedes is 'The row before it; null: what application says.';
comment on column filing_put_right.reason is 'Why, sealed.';

call keep_to_centre('filing_put_right');
call make_append_only('filing_put_right');
call keep_days_in_bounds('filing_put_right');
call require_right('filing_put_right', 'recorded_by', 'recorded_at', 'employee');
call keep_from_own_case('filing_put_right', 'is_in_application(new.recorded_by, new.centre_id, new.application_id)');
call keep_out_of_closed_case('filing_put_right', 'case_of_application(new.centre_id, new.application_id)');
grant select on filing_put_right to tilts_app;
grant insert (centre_id, id, application_id, supersedes, e_service_id, edition_id, portal_reference, portal_means, started_at, ended_at,
  reason, recorded_at, recorded_by) on filing_put_right to tilts_app;

-- The rules of filing hold for times that are put right. Those that stay are not judged anew: an end or a death on the day of filing may
-- have been recorded since.
create function refuse_wrong_filing() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  before record;
begin
  select a.mandate_id, a.identity_check_id, a.e_service_id, a.filed_at,
         coalesce(p.started_at, a.started_at) as started_at, coalesce(p.ended_at, a.ended_at) as ended_at,
         coalesce(p.edition_id, a.edition_id) as edition_id
    into before
    from application a
    left join filing_put_right p on (p.centre_id, p.application_id, p.id) = (a.centre_id, a.id, new.supersedes)
   where (a.centre_id, a.id) = (new.centre_id, new.application_id);
  if new.e_service_id <> before.e_service_id or new.ended_at > before.filed_at then
    raise exception 'an application is for its e-service, and ended before it was recorded (22.¹ 5.)'
      using errcode = 'check_violation', constraint = 'filing_put_right_as_filed';
  end if;
  if (new.started_at, new.ended_at, new.edition_id) is not distinct from (before.started_at, before.ended_at, before.edition_id) then
    return new;
  end if;
  if not allows_mandate(new.edition_id, (new.ended_at at time zone 'Europe/Riga')::date) then
    raise exception 'this e-service cannot be applied for under a mandate that day (2., 17.3., 20.13.)'
      using errcode = 'check_violation', constraint = 'application_needs_e_service_in_force';
  end if;
  if not mandate_permits(new.centre_id, before.mandate_id, new.e_service_id, new.started_at, new.ended_at)
    or has_died_in_check(new.centre_id, before.identity_check_id, (new.ended_at at time zone 'Europe/Riga')::date) then
    raise exception 'the mandate does not permit an application at that time (22.¹ 3.)'
      using errcode = 'check_violation', constraint = 'application_needs_mandate_in_force';
  end if;
  return new;
end
$$;
call add_rule('filing_put_right', 'as_filed', 'insert on %s for each row', 'refuse_wrong_filing');

-- Which reference an application has now. One that was given up by a putting right may be used again.
create table portal_reference (
  centre_id      uuid not null,
  application_id uuid not null,
  case_id        uuid not null,
  e_service_id   uuid not null,
  reference      text not null,
  reference_key  text collate "C" not null generated always as (portal_reference_key(reference)) stored,
  repeated       boolean not null default false,
  primary key (centre_id, application_id),
  foreign key (centre_id, application_id) references application
);
comment on table portal_reference is 'The portal''s reference that holds for each application, written by the database beside application and filing_put_right. Can be rebuilt from them.';
comment on column portal_reference.repeated is 'Recorded before references were compared as they are now, when another application had it.';
insert into portal_reference (centre_id, application_id, case_id, e_service_id, reference, repeated)
select centre_id, id, case_id, e_service_id, portal_reference,
       row_number() over (partition by e_service_id, reference_key order by filed_at, id) > 1
  from application;
alter table application drop constraint portal_reference_used_once;
drop index portal_reference_once, application_by_reference_key;
create unique index portal_reference_in_use_once on portal_reference (e_service_id, reference_key) where not repeated;
create index portal_reference_by_key on portal_reference (centre_id, reference_key);
call keep_to_centre('portal_reference');
grant select on portal_reference to tilts_app;

create function note_portal_reference() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  insert into portal_reference (centre_id, application_id, case_id, e_service_id, reference)
  values (new.centre_id, new.id, new.case_id, new.e_service_id, new.portal_reference);
  return null;
end
$$;
create trigger portal_reference_noted after insert on application for each row execute function note_portal_reference();
alter table application enable always trigger portal_reference_noted;

create function change_portal_reference() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  update portal_reference
     set reference = new.portal_reference,
         repeated = repeated and reference_key = portal_reference_key(new.portal_reference)
   where (centre_id, application_id) = (new.centre_id, new.application_id)
     and reference <> new.portal_reference;
  return null;
end
$$;
create trigger portal_reference_changed after insert on filing_put_right for each row execute function change_portal_reference();
alter table filing_put_right enable always trigger portal_reference_changed;
