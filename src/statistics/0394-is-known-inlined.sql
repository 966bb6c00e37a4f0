-- As in 0363. To truncate a date asks for the time zone of whoever asks, so the planner called this for each row; now it is a part of the
-- statement that asks it.
create or replace function is_known(month date, known_on date, until_day date) returns boolean
language sql immutable
as $$ select known_on <= until_day or (month <= until_day and known_on = (month + interval '1 month')::date - 1) $$;
