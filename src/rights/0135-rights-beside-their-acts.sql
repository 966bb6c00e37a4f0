-- A right stands only beside what made it: the grant by an administrator, the invitation that was taken, the decision on a
-- request. Its term changes only beside the act that changed it. Each of these has its entry in the log of the same transaction.

-- The same as before (0031), and the time in the row is the present one: records are not back-dated.
create or replace function has_right(person uuid, roles access_role[], at_centre uuid, of_organisation uuid, time_of_row timestamptz)
returns boolean
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  -- As is_of_now says it; a call costs more than all else here.
  if (time_of_row between clock_timestamp() - interval '1 minute' and clock_timestamp() + interval '1 minute') is not true
     and not exists (select from installation_mark) then
    raise exception 'a record is written when its act happens: % is not now', time_of_row
      using errcode = 'check_violation', constraint = 'written_at_its_time';
  end if;
  return exists (
    select from access_right r
      left join installation_mark made_up on true
     where r.staff_id = person
       and r.role = any (roles)
       and (at_centre is null or r.centre_id = at_centre)
       and (of_organisation is null or r.organisation_id = of_organisation)
       and r.valid_from <= case when made_up.kind is null then clock_timestamp() + interval '1 minute' else time_of_row end
       and (r.valid_until is null
            or r.valid_until > case when made_up.kind is null then clock_timestamp() - interval '1 minute' else time_of_row end)
       and r.valid_until is distinct from r.valid_from
  );
end
$$;

-- Rights that the owner enters (the first officer), and those with which a test begins.
create function is_entered_from_outside(target oid, granted_by uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return owner_writes(target) or granted_by is null and is_arranged(target);
end
$$;

-- Which rights the site may enter at all. Only an applicant's is given by nobody, and it is for 180 days.
create or replace function refuse_right_of_nobody() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if is_entered_from_outside(tg_relid, new.granted_by) then
    return new;
  end if;
  if new.granted_by is null and new.role <> 'representative' then
    raise exception 'a right is given by somebody who may give it (22., 2. pielikums)'
      using errcode = 'check_violation', constraint = 'right_is_given';
  end if;
  if new.granted_by is null and (new.valid_until <= new.valid_from + interval '4320 hours') is not true then
    raise exception 'an applicant prepares requests for 180 days'
      using errcode = 'check_violation', constraint = 'applicant_for_a_time';
  end if;
  if new.granted_by = new.staff_id then
    raise exception 'nobody gives a right to themself'
      using errcode = 'check_violation', constraint = 'right_by_another';
  end if;
  if new.valid_from < clock_timestamp() and not is_of_now(new.valid_from) then
    raise exception 'a right begins when it is given, or later'
      using errcode = 'check_violation', constraint = 'written_at_its_time';
  end if;
  return new;
end
$$;

create index access_invitation_of_right on access_invitation (right_id) where right_id is not null;

create function refuse_right_without_its_act() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  named jsonb := jsonb_build_object('things', jsonb_build_object('right', new.id));
  invited access_invitation;
  stands boolean;
begin
  if is_entered_from_outside(tg_relid, new.granted_by) then
    return null;
  end if;
  select * into invited from access_invitation where right_id = new.id;
  if new.granted_by is null then
    stands := is_entered('{access-request.represent}', named);
  elsif invited.id is not null then
    stands := (invited.claimed_by, invited.role, invited.organisation_id, invited.centre_id, invited.position, invited.valid_until,
               invited.basis)
      is not distinct from (new.staff_id, new.role, new.organisation_id, new.centre_id, new.position, new.valid_until, new.basis)
      and (invited.claimed_name is null
             and is_entered('{invitation.claim, invitation.claim-administrator}', named)
           or is_entered('{invitation.confirm, invitation.confirm-administrator}', named));
  else
    stands := new.role <> 'administrator' and new.basis is null and is_entered('{right.grant}', named);
  end if;
  if stands is not true then
    raise exception 'a right stands only beside the grant or the invitation that made it (22., 2. pielikums)'
      using errcode = 'check_violation', constraint = 'right_beside_its_act';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_right', 'right_beside_its_act', 'insert on %s', 'refuse_right_without_its_act');

create function refuse_term_without_its_change() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  named jsonb := jsonb_build_object('things', jsonb_build_object('right', new.id));
  changed access_right_change;
  stands boolean;
begin
  if owner_writes(tg_relid) or new.valid_until is not distinct from old.valid_until then
    return null;
  end if;
  select * into changed from access_right_change c
   where c.right_id = new.id
     and c.xmin = pg_current_xact_id()::xid
     and (c.until_before, c.until_after) is not distinct from (old.valid_until, new.valid_until);
  -- A request decided anew extends an administrator's right, by an invitation (2. pielikuma 2. piezīme).
  if changed.kind = 'taken' then
    stands := is_entered('{right.take, right.take-administrator, right.take-in-review, right.revoke-administrator}', named);
  elsif new.role = 'administrator' then
    stands := exists (
        select from access_invitation i
         where i.right_id = new.id and i.basis = changed.basis and i.valid_until is not distinct from new.valid_until)
      and is_entered('{invitation.claim-administrator, invitation.confirm-administrator}', named);
  else
    stands := changed.kind = 'extended' and changed.basis is null and is_entered('{right.extend}', named);
  end if;
  if stands is not true then
    raise exception 'a term changes only beside the act that changed it'
      using errcode = 'check_violation', constraint = 'term_beside_its_change';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_right', 'term_beside_its_change', 'update of valid_until on %s', 'refuse_term_without_its_change');

create function refuse_change_of_own_right() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if owner_writes(tg_relid) then
    return new;
  end if;
  if new."by" is null or exists (select from access_right r where (r.id, r.staff_id) = (new.right_id, new."by")) then
    raise exception 'a right is changed by somebody, and that is somebody else'
      using errcode = 'check_violation', constraint = 'right_by_another';
  end if;
  if new.kind = 'taken' and coalesce(new.until_after, 'infinity') > coalesce(new.until_before, 'infinity') then
    raise exception 'a right that is taken ends no later than it would have'
      using errcode = 'check_violation', constraint = 'taken_ends_no_later';
  end if;
  return new;
end
$$;
call add_rule('access_right_change', 'change_by_another', 'insert on %s for each row', 'refuse_change_of_own_right');

-- An invitation is taken once, by one person, and is then settled: it became a right or was withdrawn.
create function refuse_to_settle_again() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if old.claimed_at is not null
       and (new.claimed_at, new.claimed_by, new.claimed_name) is distinct from (old.claimed_at, old.claimed_by, old.claimed_name)
     or old.right_id is not null and new.right_id is distinct from old.right_id
     or old.withdrawn_at is not null
       and (new.withdrawn_at, new.withdrawn_by) is distinct from (old.withdrawn_at, old.withdrawn_by)
     or new.right_id is not null and new.withdrawn_at is not null
     or (new.withdrawn_at is null) <> (new.withdrawn_by is null) then
    raise exception 'an invitation is taken or withdrawn once'
      using errcode = 'check_violation', constraint = 'invitation_settled_once';
  end if;
  return new;
end
$$;
call add_rule('access_invitation', 'settled_once', 'update on %s for each row', 'refuse_to_settle_again');

create function refuse_invitation_without_its_act() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  act text;
begin
  act := case new.role when 'administrator' then 'right.grant-administrator' else 'right.grant' end;
  if not owner_writes(tg_relid)
     and not is_entered(array[act], jsonb_build_object('things', jsonb_build_object('invitation', new.id))) then
    raise exception 'somebody is invited only beside the grant or the decision that made it'
      using errcode = 'check_violation', constraint = 'invitation_beside_its_act';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_invitation', 'invitation_beside_its_act', 'insert on %s', 'refuse_invitation_without_its_act');
