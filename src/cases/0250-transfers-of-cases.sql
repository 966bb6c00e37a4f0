-- A case is the responsibility of whoever opened it, until a colleague takes it over or it is handed to one. The newest row holds.
create table case_transfer (
  centre_id      uuid not null,
  id             uuid not null,
  case_id        uuid not null,
  responsible    uuid not null references staff,
  reason         text check (reason in ('colleague_away', 'right_ended', 'agreed', 'client_came')),
  transferred_at timestamptz not null,
  transferred_by uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, case_id) references service_case,
  constraint reason_of_taking_over check (reason is null or responsible = transferred_by)
);
comment on table case_transfer is 'From when on another employee is responsible for a case: taken over, where they recorded it themself, or handed over by a colleague. No free text: a case may have no client whose key would seal it.';
create index transfers_of_case on case_transfer (centre_id, case_id);

call keep_to_centre('case_transfer');
call make_append_only('case_transfer');
call keep_days_in_bounds('case_transfer');
call require_right('case_transfer', 'transferred_by', 'transferred_at', 'employee');
-- Only whoever may serve there at that moment becomes responsible.
call require_right('case_transfer', 'responsible', 'transferred_at', 'employee');
call keep_from_own_case('case_transfer',
  'is_in_case(new.transferred_by, new.centre_id, new.case_id) or is_in_case(new.responsible, new.centre_id, new.case_id)');
call keep_out_of_closed_case('case_transfer', 'new.case_id');
grant select on case_transfer to tilts_app;
grant insert (centre_id, id, case_id, responsible, reason, transferred_at, transferred_by) on case_transfer to tilts_app;

create function responsible_for_case(of_centre uuid, that_case uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return coalesce(
    (select t.responsible from case_transfer t where (t.centre_id, t.case_id) = (of_centre, that_case) order by t.id desc limit 1),
    (select c.opened_by from service_case c where (c.centre_id, c.id) = (of_centre, that_case)));
end
$$;

create function refuse_transfer_to_responsible() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from service_case where (centre_id, id) = (new.centre_id, new.case_id) for update;
  if responsible_for_case(new.centre_id, new.case_id) = new.responsible then
    raise exception 'the case is theirs already'
      using errcode = 'check_violation', constraint = 'case_transferred_to_another';
  end if;
  return new;
end
$$;
call add_rule('case_transfer', 'to_another', 'insert on %s for each row', 'refuse_transfer_to_responsible');

-- Lists ask for whoever is responsible now, not for whoever opened the case.
alter table case_progress add column responsible uuid;
update case_progress set responsible = opened_by;
alter table case_progress alter column responsible set not null;
comment on column case_progress.responsible is 'Who is responsible for the case now: of its newest transfer, or else whoever opened it.';
grant insert (responsible), update (responsible) on case_progress to tilts_app;

drop index case_list_by_employee, case_list_by_state_and_employee, case_list_open_by_employee;
create index case_list_by_employee on case_progress (centre_id, responsible, opened_at desc, case_id desc);
create index case_list_by_state_and_employee on case_progress (centre_id, waiting_for, responsible, opened_at desc, case_id desc);
create index case_list_open_by_employee on case_progress (centre_id, responsible, opened_at desc, case_id desc)
  where waiting_for not in ('done', 'closed');
create index case_to_tell_by_employee on case_progress (centre_id, responsible, tell_on, case_id) where tell_on is not null;
