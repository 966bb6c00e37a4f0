-- A link that expired, or was opened by somebody else first, is replaced by a new one to the same person for the same right, without a
-- new grant or a new signed request: it rests on the one before, which is withdrawn with it.
alter table access_invitation add column renews uuid references access_invitation;
comment on column access_invitation.renews is 'The invitation that this one replaces: the same right for the same person.';
grant insert (renews) on access_invitation to tilts_app;

-- Offered to the room of requests: whether it replaces an invitation to the same right, withdrawn in this transaction by whoever invites.
create function is_renewal(invitation uuid) returns boolean
language plpgsql volatile
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from access_invitation i
      join access_invitation o on o.id = i.renews
     where i.id = invitation
       and (i.name, i.email, i.role, i.organisation_id, i.centre_id, i.position, i.valid_until, i.basis)
             is not distinct from (o.name, o.email, o.role, o.organisation_id, o.centre_id, o.position, o.valid_until, o.basis)
       and i.valid_from >= o.valid_from
       and o.right_id is null
       and o.withdrawn_by = i.invited_by
       and o.xmin = pg_current_xact_id()::xid);
end
$$;

-- As before (0196), or it renews another.
create or replace function refuse_invitation_without_its_act() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  suffix text := case new.role when 'administrator' then '-administrator' else '' end;
  act text := case when new.renews is null then 'right.grant' else 'invitation.renew' end;
begin
  if owner_writes(tg_relid) then
    return null;
  end if;
  if not is_entered(array[act || suffix],
       jsonb_build_object('person', new.invited_by, 'things', jsonb_build_object('invitation', new.id)))
     or new.renews is not null and not is_renewal(new.id) then
    raise exception 'somebody is invited only beside the grant, the decision or the renewal that made it'
      using errcode = 'check_violation', constraint = 'invitation_beside_its_act';
  end if;
  return null;
end
$$;

-- As before (0135), but whoever came under another name and waits to be confirmed does not keep the invited person out, who comes under
-- the invited name.
create or replace function refuse_to_settle_again() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  comes_after_another boolean := old.claimed_name is not null and old.right_id is null and old.withdrawn_at is null
    and new.claimed_by is not null and new.claimed_name is null and new.right_id is not null;
begin
  if old.claimed_at is not null and not comes_after_another
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
