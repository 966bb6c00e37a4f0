-- To whose log an entry of no centre belongs, and from which network address it came.
alter table audit_entry
  add column organisation_id uuid,
  add column caller text;
comment on column audit_entry.organisation_id is 'Of entries of no centre: the organisation whose rights, requests or people it concerns. Its auditor reads it. Null: the ministry''s alone.';
comment on column audit_entry.caller is 'A keyed hash of the network address, as in the body: the same for the same address.';

create function fill_entry_columns() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  new.organisation_id := (new.body ->> 'organisation')::uuid;
  new.caller := new.body ->> 'caller';
  return new;
end
$$;
call add_rule('audit_entry', 'entry_columns', 'insert on %s for each row', 'fill_entry_columns');

-- An organisation's log is read as a centre's is (0010-audit.sql), and only entries of no centre are in these.
create index audit_entry_organisation_time on audit_entry (organisation_id, at, number) where organisation_id is not null;
create index audit_entry_organisation_person on audit_entry (organisation_id, person_id, at, number)
  where organisation_id is not null and person_id is not null;
create index audit_entry_organisation_act on audit_entry (organisation_id, act, at, number) where organisation_id is not null;
create index audit_entry_organisation_refused on audit_entry (organisation_id, at, number) where organisation_id is not null and refused;
create index audit_entry_caller on audit_entry (chain, caller, at, number) where caller is not null;

-- The organisation whose log this transaction reads, or the nil UUID for all that belongs to no centre (read-log-of.ts).
create function current_log_organisation() returns uuid
language sql stable parallel safe
as $$
  select nullif(current_setting('app.log_organisation', true), '')::uuid
$$;

-- Entries of no centre were visible to every transaction without a centre. Now each organisation reads its own; the ministry, which
-- keeps the system, reads them all, and names that log as the chain is named.
drop policy own_chain on audit_entry;
create policy own_chain on audit_entry using (chain = current_centre());
create policy log_of_organisation on audit_entry for select using (
  current_centre() is null
  and chain = '00000000-0000-0000-0000-000000000000'
  and (organisation_id = current_log_organisation() or current_log_organisation() = chain)
);

create view audit_log_line with (security_invoker) as
select chain, number, at, person_id, act, point, refused, client_id, organisation_id, caller, body, hash
  from audit_entry;
comment on view audit_log_line is 'The columns by which the log is read; row-level security shows the reader''s own log.';
grant select on audit_log_line to tilts_app;

-- It asks of this transaction's own entries only, and those of no centre are no longer visible to the site's role.
alter function is_entered(text[], jsonb) security definer;
