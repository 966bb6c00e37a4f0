-- What a right stands beside (0135) was asked of the act and its thing. Now also of the person: whoever the row names is the one who
-- acts in the entry; and an invitation is settled by the act that says so, in time.

create or replace function refuse_right_without_its_act() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  named jsonb := jsonb_build_object('right', new.id);
  invited access_invitation;
  act text;
  stands boolean;
begin
  if is_entered_from_outside(tg_relid, new.granted_by) then
    return null;
  end if;
  select * into invited from access_invitation where right_id = new.id;
  if new.granted_by is null then
    stands := is_entered('{access-request.represent}', jsonb_build_object('person', new.staff_id, 'things', named));
  elsif invited.id is not null then
    named := named || jsonb_build_object('invitation', invited.id);
    act := case new.role when 'administrator' then '-administrator' else '' end;
    stands := (invited.claimed_by, invited.role, invited.organisation_id, invited.centre_id, invited.position, invited.valid_until,
               invited.basis)
      is not distinct from (new.staff_id, new.role, new.organisation_id, new.centre_id, new.position, new.valid_until, new.basis)
      and case when invited.claimed_name is null
            then invited.invited_by = new.granted_by
              and is_entered(array['invitation.claim' || act], jsonb_build_object('person', new.staff_id, 'things', named))
            else is_entered(array['invitation.confirm' || act], jsonb_build_object('person', new.granted_by, 'things', named))
          end;
  else
    stands := new.role <> 'administrator' and new.basis is null
      and is_entered('{right.grant}', jsonb_build_object('person', new.granted_by, 'things', named));
  end if;
  if stands is not true then
    raise exception 'a right stands only beside the grant or the invitation that made it (22., 2. pielikums)'
      using errcode = 'check_violation', constraint = 'right_beside_its_act';
  end if;
  return null;
end
$$;

create or replace function refuse_term_without_its_change() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  changed access_right_change;
  renewing access_invitation;
  acts text[];
  named jsonb;
  stands boolean := true;
begin
  if owner_writes(tg_relid) or new.valid_until is not distinct from old.valid_until then
    return null;
  end if;
  select * into changed from access_right_change c
   where c.right_id = new.id
     and c.xmin = pg_current_xact_id()::xid
     and (c.until_before, c.until_after) is not distinct from (old.valid_until, new.valid_until);
  named := jsonb_build_object('person', changed."by", 'things', jsonb_build_object('right', new.id));
  if changed.kind = 'taken' and new.role <> 'administrator' then
    acts := '{right.take, right.take-in-review}';
    stands := changed.basis is null;
  elsif changed.kind = 'taken' and changed.basis is null then
    acts := '{right.take-administrator}';
  elsif changed.kind = 'taken' then
    acts := '{right.revoke-administrator}';
    named := jsonb_set(named, '{things, basis}', to_jsonb(changed.basis));
  elsif new.role <> 'administrator' then
    acts := '{right.extend}';
    stands := changed.basis is null;
  else
    -- A request decided anew extends an administrator's right, by an invitation taken now (2. pielikuma 2. piezīme).
    select * into renewing from access_invitation i
     where i.right_id = new.id and i.basis = changed.basis and i.xmin = pg_current_xact_id()::xid;
    stands := (renewing.role, renewing.organisation_id, renewing.claimed_by, renewing.valid_until)
        is not distinct from (new.role, new.organisation_id, new.staff_id, new.valid_until)
      and coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity');
    if renewing.claimed_name is null then
      stands := stands and renewing.invited_by = changed."by";
      acts := '{invitation.claim-administrator}';
      named := jsonb_set(named, '{person}', to_jsonb(new.staff_id));
    else
      acts := '{invitation.confirm-administrator}';
    end if;
    named := jsonb_set(named, '{things, invitation}', to_jsonb(renewing.id));
  end if;
  if (stands and changed.right_id is not null and is_entered(acts, named)) is not true then
    raise exception 'a term changes only beside the act that changed it'
      using errcode = 'check_violation', constraint = 'term_beside_its_change';
  end if;
  return null;
end
$$;

create or replace function refuse_invitation_without_its_act() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  act text;
begin
  act := case new.role when 'administrator' then 'right.grant-administrator' else 'right.grant' end;
  if not owner_writes(tg_relid)
     and not is_entered(array[act],
       jsonb_build_object('person', new.invited_by, 'things', jsonb_build_object('invitation', new.id))) then
    raise exception 'somebody is invited only beside the grant or the decision that made it'
      using errcode = 'check_violation', constraint = 'invitation_beside_its_act';
  end if;
  return null;
end
$$;

-- A link can be used for two weeks, and the right that it promises does not begin before it was promised.
alter table access_invitation add constraint invitation_for_two_weeks check (expires_at <= invited_at + interval '336 hours') not valid;

create function refuse_invitation_of_another_time() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    if not owner_writes(tg_relid) and new.valid_from < clock_timestamp() and not is_of_now(new.valid_from) then
      raise exception 'a right begins when somebody is invited to it, or later'
        using errcode = 'check_violation', constraint = 'written_at_its_time';
    end if;
  elsif new.claimed_at is distinct from old.claimed_at then
    if new.claimed_at >= new.expires_at then
      raise exception 'an invitation is taken before it expires'
        using errcode = 'check_violation', constraint = 'invitation_in_time';
    end if;
  end if;
  return new;
end
$$;
call add_rule('access_invitation', 'invitation_in_time', 'insert or update on %s for each row', 'refuse_invitation_of_another_time');

-- Whoever takes an invitation is named by the entry, and what it became is a right that is given or extended just now.
create function refuse_to_settle_without_act() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  act text := case new.role when 'administrator' then '-administrator' else '' end;
begin
  if owner_writes(tg_relid) then
    return null;
  end if;
  if new.claimed_by is distinct from old.claimed_by
     and not is_entered(array['invitation.claim' || act],
       jsonb_build_object('person', new.claimed_by, 'things', jsonb_build_object('invitation', new.id)))
     or new.right_id is distinct from old.right_id
     and not exists (
       select from access_right r
        where (r.id, r.staff_id) = (new.right_id, new.claimed_by) and r.xmin = pg_current_xact_id()::xid) then
    raise exception 'an invitation is taken only beside the entry that says so, and becomes the right that follows'
      using errcode = 'check_violation', constraint = 'invitation_beside_its_claim';
  end if;
  return null;
end
$$;
call add_rule_at_end('access_invitation', 'invitation_beside_its_claim', 'update of claimed_by, right_id on %s', 'refuse_to_settle_without_act');

-- Offered to the room of requests, whose decisions these follow from: what this transaction has done to rights.

-- Whether an administrator was invited by this person, for that request and until then.
create function is_administrator_invited(invitation uuid, for_request uuid, by_person uuid, until timestamptz) returns boolean
language plpgsql volatile
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from access_invitation i
     where (i.id, i.basis, i.role, i.invited_by) = (invitation, for_request, 'administrator', by_person)
       and i.valid_until is not distinct from until
       and i.xmin = pg_current_xact_id()::xid);
end
$$;

create function is_administrator_uninvited(invitation uuid, by_person uuid) returns boolean
language plpgsql volatile
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from access_invitation i
     where (i.id, i.role, i.withdrawn_by) = (invitation, 'administrator', by_person)
       and i.xmin = pg_current_xact_id()::xid);
end
$$;

-- Whether all these rights were taken by this person, for that request.
create function are_taken(rights uuid[], for_request uuid, by_person uuid) returns boolean
language plpgsql volatile
set search_path = public, pg_temp
as $$
begin
  return not exists (
    select from unnest(rights) named
     where not exists (
       select from access_right_change c
        where (c.right_id, c.kind, c.basis, c."by") = (named, 'taken', for_request, by_person)
          and c.xmin = pg_current_xact_id()::xid));
end
$$;

create function is_administrators_right(that_right uuid, of_organisation uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from access_right r where (r.id, r.role, r.organisation_id) = (that_right, 'administrator', of_organisation));
end
$$;
