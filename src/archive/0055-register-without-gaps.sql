-- Each number stands on the one before it: a gap cannot be written, whoever writes.
alter table register_entry
  add column number_before integer generated always as (nullif(number - 1, 0)) stored,
  add constraint register_without_gaps foreign key (centre_id, year, number_before) references register_entry (centre_id, year, number),
  add constraint number_of_its_document unique (centre_id, year, number, document);
comment on column register_entry.number_before is 'Null of the first of a year.';

revoke update on register_counter from tilts_app;
grant update (last) on register_counter to tilts_app;
