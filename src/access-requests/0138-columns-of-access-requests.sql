-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on access_request from tilts_app;
grant insert (
  id, organisation_id, channel, arrived_on, begun_by, begun_at, draft, draft_changed_at
) on access_request to tilts_app;
grant update (draft, draft_changed_at) on access_request to tilts_app;

revoke insert, update, delete on access_request_decision from tilts_app;
grant insert (
  request_id, sending_id, report_id, decided_by, decided_at, signature_ground
) on access_request_decision to tilts_app;

revoke insert, update, delete on access_request_form from tilts_app;
grant insert (request_id, kind, wording, made_by, made_at, sha256, pdf) on access_request_form to tilts_app;

revoke insert, update, delete on access_request_report from tilts_app;
grant insert (
  id, sending_id, made_at, verdict, reason, report, second, trust_lists
) on access_request_report to tilts_app;

revoke insert, update, delete on access_request_row from tilts_app;
grant insert (request_id, number, centre_id, last_day, content) on access_request_row to tilts_app;

revoke insert, update, delete on access_request_sending from tilts_app;
grant insert (id, request_id, sent_by, sent_at, sha256, file_name, file) on access_request_sending to tilts_app;

revoke insert, update, delete on access_row_decision from tilts_app;
grant insert (
  request_id, number, approved, reason, rights, invitation, leaves_none
) on access_row_decision to tilts_app;

revoke insert, update, delete on organisation_named_by_applicant from tilts_app;
grant insert (organisation_id, named_by, named_at) on organisation_named_by_applicant to tilts_app;
