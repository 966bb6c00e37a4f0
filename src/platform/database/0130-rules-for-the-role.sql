-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on request_done from tilts_app;
grant insert (person_id, request_id, act, digest, answer, done_at) on request_done to tilts_app;
grant delete on request_done to tilts_app;

-- A rule that is checked at the end of the transaction, when all that belongs together is written.
create procedure add_rule_at_end(target regclass, rule name, occasion text, asks regproc)
language plpgsql
as $$
begin
  execute format('create constraint trigger %I after %s deferrable initially deferred for each row execute function %s()',
                 rule, format(occasion, target), asks);
  execute format('alter table %s enable always trigger %I', target, rule);
end
$$;

-- Whether the owner of the tables writes, whom rules about the site's role do not concern: it enters the first officer, changes
-- keys, and makes a demo.
create function owner_writes(target oid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return pg_has_role(session_user, (select relowner from pg_class where oid = target), 'member');
end
$$;

-- The same, or a test that begins with what nobody entered by an act.
create function is_arranged(target oid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return owner_writes(target) or exists (select from installation_mark where kind = 'test');
end
$$;
