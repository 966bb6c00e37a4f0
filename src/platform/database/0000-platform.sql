-- What every room stands on. It knows no law.

-- The centre whose rows this transaction may see: set once when the transaction begins (database.ts).
create function current_centre() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.centre', true), '')::uuid $$;

-- Put on tables whose rows are evidence. ENABLE ALWAYS on the triggers, because session_replication_role gets round plain ones.
create function refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end
$$;

create procedure make_append_only(target regclass)
language plpgsql
as $$
begin
  execute format('create trigger append_only_rows before update or delete on %s for each row execute function refuse_change()', target);
  execute format('create trigger append_only_table before truncate on %s for each statement execute function refuse_change()', target);
  execute format('alter table %s enable always trigger append_only_rows', target);
  execute format('alter table %s enable always trigger append_only_table', target);
end
$$;

-- The second wall behind the queries: rows of another centre are not there.
create procedure keep_to_centre(target regclass)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy own_centre on %s using (centre_id = (select current_centre()))', target);
end
$$;

create table request_done (
  person_id  uuid not null,
  request_id uuid not null,
  act        text not null,
  digest     bytea not null,
  answer     jsonb not null,
  done_at    timestamptz not null,
  primary key (person_id, request_id)
);
comment on table request_done is 'Forms and API calls that were carried out, so that a second posting gets the first one''s answer.';
comment on column request_done.digest is 'Of what was asked, keyed: the same id with other content is refused.';
create index request_done_age on request_done (done_at);
grant select, insert, delete on request_done to tilts_app;
