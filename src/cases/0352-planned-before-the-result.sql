-- As before (0296), and the holder plans no day anew of that whose result the client was told.
create or replace function refuse_to_postpone() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if became_of(new.centre_id, new.application_id) <> 'in_hand' or is_told('result_told', new.centre_id, new.application_id) then
    raise exception 'of what was withdrawn, returned or refused, or whose result was told, no day is planned anew'
      using errcode = 'check_violation', constraint = 'postponed_of_what_stands';
  end if;
  return new;
end
$$;
