-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on client from tilts_app;
grant insert (centre_id, id, met_at) on client to tilts_app;

revoke insert, update, delete on client_name from tilts_app;
grant insert (
  centre_id, client_id, number, noted_at, given_name, surname, folded, birth_date
) on client_name to tilts_app;

revoke insert, update, delete on declaration from tilts_app;
grant insert (centre_id, id, reason, declared_at, received_by) on declaration to tilts_app;

revoke insert, update, delete on foreign_identity from tilts_app;
grant insert (centre_id, id, client_id, identity, noted_at) on foreign_identity to tilts_app;

revoke insert, update, delete on identity_check from tilts_app;
grant insert (
  centre_id, id, outcome, refusal_reason, client_id, represented_id, basis, basis_document, document_kind,
  document_number, document_country, document_valid_to, code_confirmed, represented_code_confirmed,
  checked_at, checked_by
) on identity_check to tilts_app;

revoke insert, update, delete on personal_code from tilts_app;
grant insert (centre_id, id, client_id, code, as_previous, noted_at) on personal_code to tilts_app;
