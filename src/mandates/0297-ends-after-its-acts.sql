-- A mandate ends after it was signed and after any part of it was revoked, and nothing but a death ends it from the day of a death on.
create function refuse_end_out_of_order() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind = 'unsigned' then
    return new;
  end if;
  if exists (
    select from mandate_signing s
     where (s.centre_id, s.mandate_id) = (new.centre_id, new.mandate_id)
       and new.ended_at < s.signed_on::timestamp at time zone 'Europe/Riga')
    or exists (
      select from partial_revocation p
       where (p.centre_id, p.mandate_id) = (new.centre_id, new.mandate_id) and p.revoked_at > new.ended_at) then
    raise exception 'it ended after its signing and after the parts of it that were revoked'
      using errcode = 'check_violation', constraint = 'mandate_ends_after_its_acts';
  end if;
  if new.kind <> 'died' and exists (
    select from mandate m
     where (m.centre_id, m.id) = (new.centre_id, new.mandate_id)
       and has_died_in_check(m.centre_id, m.identity_check_id, (new.ended_at at time zone 'Europe/Riga')::date)) then
    raise exception 'a death has ended it'
      using errcode = 'check_violation', constraint = 'mandate_ends_before_death';
  end if;
  return new;
end
$$;
call add_rule('mandate_end', 'in_order', 'insert on %s for each row', 'refuse_end_out_of_order');
