-- A legal hold keeps papers beyond their term: an entry with the mandates of its case, everything of a person, or a file of a year. It reaches also what is registered later.
create table legal_hold (
  centre_id  uuid not null references centre,
  id         uuid not null,
  reaches    text not null check (reaches in ('entry', 'person', 'file')),
  document   uuid,
  client_id  uuid,
  year       integer,
  file_index text,
  reason     text not null check (length(reason) between 1 and 300),
  set_at     timestamptz not null,
  set_by     uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, document) references register_entry (centre_id, document),
  foreign key (centre_id, client_id) references client,
  constraint hold_of_one_kind check (
    case reaches
      when 'file' then num_nonnulls(document, client_id) = 0 and num_nulls(year, file_index) = 0
      when 'person' then num_nulls(document, client_id) = 0 and num_nonnulls(year, file_index) = 0
      else document is not null and num_nonnulls(client_id, year, file_index) = 0
    end)
);
comment on table legal_hold is 'That papers are kept beyond their term: by whom, when and why.';
comment on column legal_hold.document is 'The entry at which it was set: the one that is held, or the one whose person it reaches.';
create index holds_of_person on legal_hold (centre_id, client_id) where client_id is not null;
create index holds_of_document on legal_hold (centre_id, document) where document is not null;
create index holds_of_file on legal_hold (centre_id, year, file_index) where reaches = 'file';

create table legal_hold_lifted (
  centre_id uuid not null,
  hold_id   uuid not null,
  reason    text not null check (length(reason) between 1 and 300),
  lifted_at timestamptz not null,
  lifted_by uuid not null references staff,
  constraint lifted_once primary key (centre_id, hold_id),
  foreign key (centre_id, hold_id) references legal_hold
);
comment on table legal_hold_lifted is 'That a hold reaches nothing any more.';

call keep_to_centre('legal_hold');
call keep_to_centre('legal_hold_lifted');
call make_append_only('legal_hold');
call make_append_only('legal_hold_lifted');
call keep_days_in_bounds('legal_hold');
call keep_days_in_bounds('legal_hold_lifted');
call keep_moment_of_writing('legal_hold', 'set_at');
call keep_moment_of_writing('legal_hold_lifted', 'lifted_at');
call require_right_of_author('legal_hold', 'set_by',
  $$case when new.reaches = 'file'
      then has_right(new.set_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.set_at)
      else has_right(new.set_by, '{employee}', new.centre_id, null, new.set_at) end$$);
call require_right_of_author('legal_hold_lifted', 'lifted_by',
  $$has_right(new.lifted_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.lifted_at)$$);
call keep_from_own_case('legal_hold', 'new.document is not null and is_of_own_entry(new.set_by, new.centre_id, new.document)');
grant select on legal_hold, legal_hold_lifted to tilts_app;
grant insert (centre_id, id, reaches, document, client_id, year, file_index, reason, set_at, set_by) on legal_hold to tilts_app;
grant insert (centre_id, hold_id, reason, lifted_at, lifted_by) on legal_hold_lifted to tilts_app;

create function refuse_hold_of_another() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.reaches = 'person' and new.client_id is distinct from client_of_entry(new.centre_id, new.document) then
    raise exception 'a hold at an entry reaches the person of that entry'
      using errcode = 'check_violation', constraint = 'hold_of_its_person';
  end if;
  if new.reaches = 'file' and not is_file_of_register(new.centre_id, new.year, new.file_index) then
    raise exception 'the register has no such file'
      using errcode = 'check_violation', constraint = 'hold_of_a_file';
  end if;
  return new;
end
$$;
call add_rule('legal_hold', 'hold_of_what_is_there', 'insert on %s for each row', 'refuse_hold_of_another');

-- The holds that reach an entry now. One on an entry reaches all mandates of its case; one on a person, every entry in which they are
-- the client or the represented person, and the mandates of those cases.
create function holds_on(of_centre uuid, that_document uuid) returns setof uuid
language sql stable
set search_path = public, pg_temp
as $$
  with paper as (select mandate as document from mandates_of_its_case(of_centre, that_document) mandate),
  person as (
    select client_of_entry(of_centre, p.document) as id from paper p
    union
    select represented_by_mandate(of_centre, p.document) from paper p
  ),
  hold as (
    select h.id from legal_hold h
     where h.centre_id = of_centre and h.reaches = 'entry' and h.document in (select p.document from paper p)
    union all
    select h.id from legal_hold h
     where h.centre_id = of_centre and h.reaches = 'person' and h.client_id in (select p.id from person p)
    union all
    select h.id from legal_hold h
     where h.centre_id = of_centre and h.reaches = 'file' and is_in_file(of_centre, that_document, h.year, h.file_index)
  )
  select h.id
    from hold h
   where not exists (select from legal_hold_lifted l where (l.centre_id, l.hold_id) = (of_centre, h.id))
$$;

-- How an entry stands at a moment: its term runs, it is held, still needed, or due.
create function retention_of_entry(of_centre uuid, that_document uuid, retained_until date, on_day date, at_moment timestamptz)
returns text
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return case
    when exists (select from holds_on(of_centre, that_document)) then 'held'
    when retained_until >= on_day then 'running'
    when is_mandate_needed(of_centre, that_document, at_moment) then 'needed'
    else 'due'
  end;
end
$$;
