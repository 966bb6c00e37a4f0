-- A word from one employee to another about a case whose client is known: sealed under that client's data key, never overwritten, and
-- on no paper.
create table case_note (
  centre_id  uuid not null,
  id         uuid not null,
  case_id    uuid not null,
  client_id  uuid not null,
  text       bytea not null,
  written_at timestamptz not null,
  written_by uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references service_case,
  foreign key (centre_id, client_id) references client
);
comment on column case_note.text is 'Sealed.';
create index notes_of_case on case_note (centre_id, case_id);

call keep_to_centre('case_note');
call make_append_only('case_note');
call keep_days_in_bounds('case_note');
call require_right('case_note', 'written_by', 'written_at', 'employee');
call keep_from_own_case('case_note', 'is_in_case(new.written_by, new.centre_id, new.case_id)');
call keep_out_of_closed_case('case_note', 'new.case_id');
grant select on case_note to tilts_app;
grant insert (centre_id, id, case_id, client_id, text, written_at, written_by) on case_note to tilts_app;

create function refuse_note_under_another_client() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from case_identity_check c
     where (c.centre_id, c.case_id) = (new.centre_id, new.case_id)
       and is_client_of_check(new.client_id, c.centre_id, c.identity_check_id)) then
    raise exception 'a note is sealed for the client of its case'
      using errcode = 'check_violation', constraint = 'note_of_the_cases_client';
  end if;
  return new;
end
$$;
call add_rule('case_note', 'of_the_cases_client', 'insert on %s for each row', 'refuse_note_under_another_client');
