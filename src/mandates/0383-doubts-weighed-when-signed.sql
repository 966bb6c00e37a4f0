-- A mandate is granted when it is signed: a doubt recorded since it was drawn up is weighed by then (22.¹ 3.), as one before it was. What
-- the rule locks at the end is locked when the row is written, as in 0366.
create function refuse_signing_unweighed() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from mandate m
     cross join lateral standing_doubts(m.centre_id, m.client_id) doubt
     where (m.centre_id, m.id) = (new.centre_id, new.mandate_id)
       and not exists (
             select from doubt_weighed w where (w.centre_id, w.mandate_id, w.doubt_id) = (m.centre_id, m.id, doubt))) then
    raise exception 'a doubt about the client''s capacity or free will stands, and nothing says why the mandate is granted'
      using errcode = 'check_violation', constraint = 'doubts_weighed_when_signed';
  end if;
  return null;
end
$$;
call add_rule_at_end('mandate_signing', 'doubts_weighed_when_signed', 'insert on %s', 'refuse_signing_unweighed');

create function hold_client_of_signing() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform standing_doubts(m.centre_id, m.client_id) from mandate m where (m.centre_id, m.id) = (new.centre_id, new.mandate_id);
  return new;
end
$$;
call add_rule('mandate_signing', 'held_before_the_end', 'insert on %s for each row', 'hold_client_of_signing');
