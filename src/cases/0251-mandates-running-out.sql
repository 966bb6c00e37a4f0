-- An employee's own cases under a mandate that runs out, for their start page.
create index case_run_out_by_employee on case_progress (centre_id, responsible, mandate_until) where waiting_for = '22.1.5';
