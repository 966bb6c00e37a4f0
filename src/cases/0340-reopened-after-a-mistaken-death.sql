-- A case that was closed after a death is opened again with the act that finds this death a mistake, if something is left to do in it.
alter table case_reopening drop constraint case_reopening_reason_check;
alter table case_reopening add constraint case_reopening_reason_check
  check (reason in ('closed_by_mistake', 'client_returned', 'late_recording', 'death_mistaken'));
