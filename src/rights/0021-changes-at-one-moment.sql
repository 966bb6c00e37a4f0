-- Two things can be done to a right in one millisecond; their order is the order in which they were done.
alter table access_right_change
  drop constraint access_right_change_pkey,
  add column number bigint generated always as identity primary key;
create index access_right_change_of_right on access_right_change (right_id, number);
create unique index access_right_taken_once on access_right_change (right_id) where kind = 'taken';
