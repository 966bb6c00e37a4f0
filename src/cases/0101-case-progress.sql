create table case_progress (
  centre_id       uuid not null,
  case_id         uuid not null,
  waiting_for     text not null,
  opened_at       timestamptz not null,
  opened_by       uuid not null,
  edition_id      uuid not null,
  client_id       uuid,
  register_year   integer,
  register_number integer,
  mandate_until   date,
  tell_on         date,
  primary key (centre_id, case_id),
  foreign key (centre_id, case_id) references service_case
);
comment on table case_progress is 'The columns by which lists find cases, computed from a case''s records in the same transaction as each act. They can be rebuilt from the records at any time.';
comment on column case_progress.waiting_for is 'The first duty of 22.¹ that is not done; or done, refused, stopped.';
comment on column case_progress.tell_on is 'The day on which the client is next to be informed of something (22.¹ 6., 22.¹ 7.).';
-- Filters of the list that can be combined share an index, which also has the list's order.
create index case_list on case_progress (centre_id, opened_at desc, case_id desc);
create index case_list_by_state on case_progress (centre_id, waiting_for, opened_at desc, case_id desc);
create index case_list_by_employee on case_progress (centre_id, opened_by, opened_at desc, case_id desc);
create index case_list_by_state_and_employee on case_progress (centre_id, waiting_for, opened_by, opened_at desc, case_id desc);
create index case_of_client on case_progress (centre_id, client_id, opened_at desc, case_id desc) where client_id is not null;
create index case_by_register on case_progress (centre_id, register_number, register_year) where register_number is not null;
create index case_run_out on case_progress (centre_id, mandate_until desc, case_id desc) where waiting_for = '22.1.5';
create index case_to_tell on case_progress (centre_id, tell_on, case_id) where tell_on is not null;

-- Not every act changes what lists ask of its case: then the row and its entries in all these indexes stay as they are.
call add_rule('case_progress', 'only_changes', 'update on %s for each row', 'suppress_redundant_updates_trigger');

call keep_to_centre('case_progress');
grant select, insert, update on case_progress to tilts_app;

-- Cases are found by the beginning of any word of the client's name, in the order of names, at any number of cases.
create table case_name_word (
  centre_id    uuid not null,
  case_id      uuid not null,
  number       smallint not null,
  name         text collate "C" not null,
  leads        boolean not null,
  newest_first bigint not null,
  primary key (centre_id, case_id, number),
  foreign key (centre_id, case_id) references service_case
);
comment on table case_name_word is 'The client''s name, folded, one row for each ordered pair of its words, because words can be typed in any order. Can be rebuilt from the names.';
comment on column case_name_word.name is 'The whole name with these two words first.';
comment on column case_name_word.leads is 'True in one row for each word, so that a single typed word finds the case once.';
comment on column case_name_word.newest_first is 'When the case was opened, in microseconds before 1970: name and time then both ascend, and one index range continues after any row.';
create index case_by_word on case_name_word (centre_id, name, newest_first, case_id, number) where leads;
create index case_by_two_words on case_name_word (centre_id, name, newest_first, case_id, number);
call keep_to_centre('case_name_word');
grant select, insert on case_name_word to tilts_app;
