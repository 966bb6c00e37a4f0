-- Who changes and closes organisations and centres: an officer of the ministry any of them, an administrator those of their own
-- organisation; an organisation is closed by the ministry.
call require_right_of_author('organisation_change', 'changed_by', $$
  has_right(new.changed_by, '{ministry_officer}', null, null, new.changed_at)
  or has_right(new.changed_by, '{administrator}', null, new.organisation_id, new.changed_at)$$);
call require_right_of_author('centre_change', 'changed_by', $$
  has_right(new.changed_by, '{ministry_officer}', null, null, new.changed_at)
  or has_right(new.changed_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.changed_at)$$);
call require_right_of_author('organisation_closing', 'closed_by',
  $$has_right(new.closed_by, '{ministry_officer}', null, null, new.closed_at)$$);
call require_right_of_author('centre_closing', 'closed_by', $$
  has_right(new.closed_by, '{ministry_officer}', null, null, new.closed_at)
  or has_right(new.closed_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.closed_at)$$);

-- Nobody serves clients at a closed centre, and nobody works for a closed organisation. Whoever reads what is left may: viewers and
-- auditors. This is the first moment at which no right of that role may hold there; null: there is none.
create function no_work_from(of_role access_role, of_organisation uuid, at_centre uuid) returns timestamptz
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  if of_role in ('viewer', 'auditor', 'organisation_auditor') then
    return null;
  end if;
  return least(centre_closed_from(at_centre), organisation_closed_from(of_organisation))::timestamp at time zone 'Europe/Riga';
end
$$;

-- Asked at the end, when the keys have made whoever closes the place and whoever gives a right there wait for each other.
create function refuse_right_at_closed_place() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  closed timestamptz := no_work_from(new.role, new.organisation_id, new.centre_id);
begin
  if new.valid_until is distinct from new.valid_from and coalesce(new.valid_until, 'infinity') > closed then
    raise exception 'nobody works at a place that is closed'
      using errcode = 'check_violation', constraint = 'no_right_at_closed_place';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_right', 'no_right_at_closed_place', 'insert or update of valid_until on %s', 'refuse_right_at_closed_place');

create function refuse_closing_with_rights() returns trigger
language plpgsql volatile
set search_path = public, pg_temp
as $$
declare
  closing jsonb := to_jsonb(new);
  that_centre uuid := (closing ->> 'centre_id')::uuid;
  that_organisation uuid := coalesce((closing ->> 'organisation_id')::uuid, organisation_of_centre(that_centre));
begin
  if exists (
       select from access_right r
        where r.organisation_id = that_organisation
          and (that_centre is null or r.centre_id = that_centre)
          and r.valid_until is distinct from r.valid_from
          and coalesce(r.valid_until, 'infinity') > no_work_from(r.role, r.organisation_id, r.centre_id)) then
    raise exception 'a place is closed when nobody works there any more'
      using errcode = 'check_violation', constraint = 'rights_end_first';
  end if;
  return null;
end
$$;
call add_rule_at_end('organisation_closing', 'rights_end_first', 'insert on %s', 'refuse_closing_with_rights');
call add_rule_at_end('centre_closing', 'rights_end_first', 'insert on %s', 'refuse_closing_with_rights');
