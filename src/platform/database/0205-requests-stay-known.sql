-- That a request was carried out is forgotten after 30 days (purge-requests-done.ts), and not before: until then it is not done again.
create function refuse_to_forget_request() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if old.done_at > clock_timestamp() - interval '29 days' and not exists (select from installation_mark) then
    raise exception 'a request that was carried out is known for 30 days'
      using errcode = 'check_violation', constraint = 'request_known_for_a_month';
  end if;
  return old;
end
$$;
call add_rule('request_done', 'request_known_for_a_month', 'delete on %s for each row', 'refuse_to_forget_request');
