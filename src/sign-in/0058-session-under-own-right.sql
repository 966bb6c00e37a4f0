alter table session
  add constraint session_under_own_right foreign key (right_id, staff_id) references access_right (id, staff_id);
