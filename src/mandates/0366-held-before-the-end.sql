-- At the end of a transaction its centre's log is held, and whoever waits then for somebody who waits for the log waits for ever. So what a
-- rule that is asked at the end locks is locked when its row is written.
create function hold_mandates_of_notice() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform is_mandate_alive(m.centre_id, m.id, new.recorded_at),
          has_died_in_check(m.centre_id, m.identity_check_id, (new.recorded_at at time zone 'Europe/Riga')::date)
     from mandate m
    where (m.centre_id, m.notice_id) = (new.centre_id, new.notice_id);
  return new;
end
$$;
call add_rule('notice_put_right', 'held_before_the_end', 'insert on %s for each row', 'hold_mandates_of_notice');

-- Offered to the room that puts a check right.
create function hold_mandate(of_centre uuid, of_mandate uuid, at_moment timestamptz) returns void
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform is_mandate_alive(m.centre_id, m.id, at_moment),
          has_died_in_check(m.centre_id, m.identity_check_id, (at_moment at time zone 'Europe/Riga')::date)
     from mandate m
    where (m.centre_id, m.id) = (of_centre, of_mandate);
end
$$;
