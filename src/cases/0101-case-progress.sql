create table case_progress (
  centre_id       uuid not null,
  case_id         uuid not null,
  waiting_for     text not null,
  opened_at       timestamptz not null,
  opened_by       uuid not null,
  edition_id      uuid not null,
  client_id       uuid,
  surname_first   text collate "C",
  given_name_first text collate "C",
  register_year   integer,
  register_number integer,
  mandate_until   date,
  tell_on         date,
  primary key (centre_id, case_id),
  foreign key (centre_id, case_id) references service_case
);
comment on table case_progress is 'What lists ask of a case, computed from its records in the same transaction as each act; can be rebuilt from them at any time.';
comment on column case_progress.waiting_for is 'The first duty of 22.¹ not yet done; or done, refused, stopped.';
comment on column case_progress.tell_on is 'The day on which the client is to be told something next (22.¹ 6., 22.¹ 7.).';
create index case_list on case_progress (centre_id, opened_at desc, case_id desc);
create index case_list_by_state on case_progress (centre_id, waiting_for, opened_at desc, case_id desc);
create index case_list_by_employee on case_progress (centre_id, opened_by, opened_at desc, case_id desc);
create index case_of_client on case_progress (centre_id, client_id) where client_id is not null;
create index case_by_surname on case_progress (centre_id, surname_first) where surname_first is not null;
create index case_by_given_name on case_progress (centre_id, given_name_first) where given_name_first is not null;
create index case_by_register on case_progress (centre_id, register_number, register_year) where register_number is not null;
create index case_running_out on case_progress (centre_id, mandate_until) where waiting_for = '22.1.5';
create index case_to_tell on case_progress (centre_id, tell_on, case_id) where tell_on is not null;

call keep_to_centre('case_progress');
grant select, insert, update on case_progress to tilts_app;
