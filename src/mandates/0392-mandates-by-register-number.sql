-- A case is found by the number of any of its mandates, not of its newest alone: who comes again has the paper of an earlier one.
create index mandate_by_register on mandate (centre_id, register_number, register_year);
