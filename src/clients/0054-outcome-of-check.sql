-- So that whoever repeats a check's outcome repeats it rightly.
alter table identity_check add constraint outcome_of_check unique (centre_id, id, outcome);
