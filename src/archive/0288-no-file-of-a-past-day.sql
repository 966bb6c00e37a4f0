-- Where mandates were kept is not told otherwise afterwards: a further file of a centre begins today or later. The first one may have begun
-- before it was entered here.
create function refuse_file_of_a_past_day() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  today date := (new.opened_at at time zone 'Europe/Riga')::date;
begin
  if new.opened_by is not null and new.valid_from < today and exists (
    select from archive_file f
     where f.centre_id = new.centre_id and f.valid_from <= today and f.valid_from <> new.valid_from) then
    raise exception 'the mandates of a day that has passed are in their file already'
      using errcode = 'check_violation', constraint = 'file_of_a_past_day';
  end if;
  return null;
end
$$;
call add_rule_at_end('archive_file', 'file_of_a_past_day', 'insert on %s', 'refuse_file_of_a_past_day');
