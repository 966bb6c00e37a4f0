-- The register counts from one on, by one: no number is left out or given back.
create function refuse_to_skip_numbers() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.last <> coalesce(old.last, 0) + 1 and not owner_writes(tg_relid) then
    raise exception 'the register counts by one'
      using errcode = 'check_violation', constraint = 'counts_by_one';
  end if;
  return new;
end
$$;
call add_rule('register_counter', 'counts_by_one', 'insert or update on %s for each row', 'refuse_to_skip_numbers');
