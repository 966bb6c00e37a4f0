-- A legal hold keeps papers beyond their term: one entry, everything of its person, or a file of a year. It reaches also what is entered later.
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

-- The holds that reach an entry now. Those of a person reach every entry in which they are the client or the represented person.
create function holds_on(of_centre uuid, that_document uuid) returns setof uuid
language sql stable
set search_path = public, pg_temp
as $$
  select h.id
    from legal_hold h
   where h.centre_id = of_centre
     and case h.reaches
           when 'entry' then h.document = that_document
           when 'person' then h.client_id in (client_of_entry(of_centre, that_document), represented_by_mandate(of_centre, that_document))
           else is_in_file(of_centre, that_document, h.year, h.file_index)
         end
     and not exists (select from legal_hold_lifted l where (l.centre_id, l.hold_id) = (h.centre_id, h.id))
$$;

-- Of each entry whose term is over: whether it is due, still needed, or held.
create function due_entries(of_centre uuid, on_day date, at_moment timestamptz)
returns table (document uuid, year integer, number integer, file_index text, retained_until date, state text)
language sql stable
set search_path = public, pg_temp
as $$
  select e.document, e.year, e.number, e.file_index, e.retained_until,
         case
           when exists (select from holds_on(of_centre, e.document)) then 'held'
           when is_mandate_needed(of_centre, e.document, at_moment) then 'needed'
           else 'due'
         end
    from entries_past_term(of_centre, on_day) e
$$;
