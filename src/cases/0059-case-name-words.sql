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
comment on table case_name_word is 'The client''s name, folded, once for each pair of its words that can be typed one after the other; can be made anew from the names.';
comment on column case_name_word.name is 'The whole name with these two words in front.';
comment on column case_name_word.leads is 'One row for each word: who types one word finds the case once.';
comment on column case_name_word.newest_first is 'When the case was opened: microseconds before 1970, so that name and time ascend together and one index range goes on after any row.';
create index case_by_word on case_name_word (centre_id, name, newest_first, case_id, number) where leads;
create index case_by_two_words on case_name_word (centre_id, name, newest_first, case_id, number);
call keep_to_centre('case_name_word');
grant select, insert on case_name_word to tilts_app;

alter table case_progress drop column surname_first, drop column given_name_first;

-- Each filter of the list that can be combined with another has an index that holds both and the list's order.
create index case_list_by_state_and_employee on case_progress (centre_id, waiting_for, opened_by, opened_at desc, case_id desc);
drop index case_of_client;
create index case_of_client on case_progress (centre_id, client_id, opened_at desc, case_id desc) where client_id is not null;
drop index case_running_out;
create index case_run_out on case_progress (centre_id, mandate_until desc, case_id desc) where waiting_for = '22.1.5';
