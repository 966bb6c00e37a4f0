-- Offered to other rooms: the identity checks of a time that did not confirm it, and why. They tell no client.
create index refused_checks_as_recorded on identity_check using brin (checked_at);

create function checks_refused(checked_from timestamptz, checked_until timestamptz)
returns table (centre_id uuid, id uuid, reason text, checked_at timestamptz)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select c.centre_id, c.id, c.refusal_reason, c.checked_at
    from identity_check c
   where c.checked_at >= checked_from and c.checked_at < checked_until and c.outcome = 'refused'
$$;
