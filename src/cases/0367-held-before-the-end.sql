-- As in 0366: the mandates of a case and their people are held when its check is put right, and not only at the end.
create function hold_mandates_of_case() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform hold_mandate(c.centre_id, c.mandate_id, new.recorded_at)
     from case_mandate c
    where (c.centre_id, c.case_id) = (new.centre_id, new.case_id);
  return new;
end
$$;
call add_rule('case_identity_check_put_right', 'held_before_the_end', 'insert on %s for each row', 'hold_mandates_of_case');

-- And when a death is found a mistake, those of every case that may be opened again with it.
create function hold_cases_of_mistake() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform is_closed(c.centre_id, c.case_id), hold_mandate(c.centre_id, m.mandate_id, new.confirmed_at)
     from case_identity_check c
     join case_mandate m on (m.centre_id, m.case_id) = (c.centre_id, c.case_id)
    where c.centre_id = new.centre_id
      and c.identity_check_id in (select checks_of_mistake(new.centre_id, new.mistake_id));
  return new;
end
$$;
call add_rule('death_mistake_confirmed', 'held_before_the_end', 'insert on %s for each row', 'hold_cases_of_mistake');
