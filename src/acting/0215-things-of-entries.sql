-- The log is narrowed to a case or a mandate as it is to a client. The columns are made of the body, also of entries from before, so they
-- can say nothing else than it does. A document of the register is a mandate.
create function id_in(said text) returns uuid
language sql immutable parallel safe
as $$
  select case when said ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then said::uuid end
$$;

alter table audit_entry
  add column case_id uuid generated always as (id_in(body #>> '{things,case}')) stored,
  add column mandate_id uuid generated always as (
    coalesce(id_in(body #>> '{things,mandate}'), id_in(body #>> '{things,document}'))
  ) stored;
comment on column audit_entry.mandate_id is 'The mandate that the entry names, as such or as the document of the register.';

create index audit_entry_case on audit_entry (chain, case_id, at, number) where case_id is not null;
create index audit_entry_mandate on audit_entry (chain, mandate_id, at, number) where mandate_id is not null;

create or replace view audit_log_line with (security_invoker) as
select chain, number, at, person_id, act, point, refused, client_id, organisation_id, caller, body, hash, case_id, mandate_id
  from audit_entry;
