-- A session stands only beside the entry of its sign-in, begins now, and goes on to its end: whose it is, by which means, and
-- since when cannot be changed, nor can it be opened again. Another right in it has its entry too.

create function keep_session_going() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    if not (is_of_now(new.started_at) and is_of_now(new.authenticated_at) and is_of_now(new.last_seen_at)) or new.ended_at is not null then
      raise exception 'a session begins when its person signs in (22.¹ 2.)'
        using errcode = 'check_violation', constraint = 'written_at_its_time';
    end if;
  elsif old.ended_at is not null
        or new.last_seen_at < old.last_seen_at
        or new.last_seen_at > old.last_seen_at and not is_of_now(new.last_seen_at)
        or new.ended_at is not null and not is_of_now(new.ended_at) then
    raise exception 'a session goes on from now, and ends once'
      using errcode = 'check_violation', constraint = 'session_goes_on';
  end if;
  return new;
end
$$;
call add_rule('session', 'session_goes_on', 'insert or update on %s for each row', 'keep_session_going');

create function refuse_session_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  stands boolean;
begin
  if tg_op = 'INSERT' then
    stands := is_entered('{session.open, session.renew}', jsonb_build_object('person', new.staff_id));
  else
    stands := new.right_id is not distinct from old.right_id
      or is_entered('{right.choose}', jsonb_build_object('person', new.staff_id, 'right', new.right_id));
  end if;
  if not stands and not owner_writes(tg_relid) then
    raise exception 'a session stands only beside the entry of its sign-in (22.¹ 2.)'
      using errcode = 'check_violation', constraint = 'session_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('session', 'session_beside_its_entry', 'insert or update of right_id on %s', 'refuse_session_without_its_entry');

-- Sessions are deleted a week after their last use (purge-expired), and not before: who worked when can be looked up till then.
create function refuse_to_delete_recent_session() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if old.last_seen_at > clock_timestamp() - interval '6 days' and not exists (select from installation_mark) then
    raise exception 'a session is kept for a week after its last use'
      using errcode = 'check_violation', constraint = 'session_kept_for_a_week';
  end if;
  return old;
end
$$;
call add_rule('session', 'session_kept_for_a_week', 'delete on %s for each row', 'refuse_to_delete_recent_session');
