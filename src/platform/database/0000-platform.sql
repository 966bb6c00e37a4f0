-- What every room uses. It contains no law.

-- The centre whose rows this transaction may see, set once when the transaction begins (database.ts). In SQL, so that PostgreSQL
-- inlines it into every policy.
create function current_centre() returns uuid
language sql stable parallel safe
as $$
  select nullif(current_setting('app.centre', true), '')::uuid
$$;

-- A rule enforced by a trigger. ENABLE ALWAYS, because session_replication_role bypasses plain triggers.
create procedure add_rule(target regclass, rule name, occasion text, asks regproc)
language plpgsql
as $$
begin
  execute format('create trigger %I before %s execute function %s()', rule, format(occasion, target), asks);
  execute format('alter table %s enable always trigger %I', target, rule);
end
$$;

create function refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end
$$;

-- For tables whose rows are evidence.
create procedure make_append_only(target regclass)
language plpgsql
as $$
begin
  call add_rule(target, 'append_only_rows', 'update or delete on %s for each row', 'refuse_change');
  call add_rule(target, 'append_only_table', 'truncate on %s for each statement', 'refuse_change');
end
$$;

-- A second check behind the queries, which name the centre themselves: rows of another centre are not visible.
create procedure keep_to_centre(target regclass)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy own_centre on %s using (centre_id = current_centre())', target);
end
$$;

create table installation_mark (
  single boolean primary key default true check (single),
  kind   text not null check (kind in ('demo', 'test'))
);
comment on table installation_mark is 'Empty in production. Its one row, which only the owner of the tables can write, says that all data in this database are fictional, at fictional times. It is never removed.';
call make_append_only('installation_mark');
grant select on installation_mark to tilts_app;

create table request_done (
  person_id  uuid not null,
  request_id uuid not null,
  act        text not null,
  digest     bytea not null,
  answer     jsonb not null,
  done_at    timestamptz not null,
  primary key (person_id, request_id)
);
comment on table request_done is 'Forms and API calls that were carried out, so that a repeated posting gets the first one''s answer.';
comment on column request_done.digest is 'A keyed digest of the request: the same id with other content is refused.';
create index request_done_age on request_done (done_at);
grant select, insert, delete on request_done to tilts_app;
