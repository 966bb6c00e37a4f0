-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on application from tilts_app;
grant insert (
  centre_id, id, case_id, mandate_id, e_service_id, edition_id, identity_check_id, client_id,
  portal_reference, portal_means, started_at, ended_at, filed_at, filed_by, signed_in_at
) on application to tilts_app;

revoke insert, update, delete on case_declaration from tilts_app;
grant insert (centre_id, case_id, declaration_id) on case_declaration to tilts_app;

revoke insert, update, delete on case_identity_check from tilts_app;
grant insert (centre_id, case_id, identity_check_id, outcome) on case_identity_check to tilts_app;

revoke insert, update, delete on case_mandate from tilts_app;
grant insert (centre_id, case_id, mandate_id) on case_mandate to tilts_app;

revoke insert, update, delete on case_name_word from tilts_app;
grant insert (centre_id, case_id, number, name, leads, newest_first) on case_name_word to tilts_app;

revoke insert, update, delete on case_notice from tilts_app;
grant insert (centre_id, case_id, notice_id) on case_notice to tilts_app;

revoke insert, update, delete on case_progress from tilts_app;
grant insert (centre_id, case_id, waiting_for, opened_at, opened_by, edition_id) on case_progress to tilts_app;
grant update (
  waiting_for, client_id, register_year, register_number, mandate_until, tell_on
) on case_progress to tilts_app;

revoke insert, update, delete on planned_time_told from tilts_app;
grant insert (
  centre_id, application_id, planned_on, answered_at_once, way, told_at, recorded_at, told_by
) on planned_time_told to tilts_app;

revoke insert, update, delete on result_told from tilts_app;
grant insert (centre_id, application_id, way, told_at, recorded_at, told_by) on result_told to tilts_app;

revoke insert, update, delete on service_case from tilts_app;
grant insert (centre_id, id, edition_id, opened_at, opened_by) on service_case to tilts_app;
grant update (id) on service_case to tilts_app;
