-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on mandate from tilts_app;
grant insert (
  centre_id, id, notice_id, identity_check_id, client_id, register_year, register_number, drawn_on,
  valid_until, result_way, reference, wording, content, drawn_at, drawn_by
) on mandate to tilts_app;
grant update (id) on mandate to tilts_app;

revoke insert, update, delete on mandate_end from tilts_app;
grant insert (
  centre_id, mandate_id, kind, reason, content, ended_at, recorded_at, recorded_by
) on mandate_end to tilts_app;

revoke insert, update, delete on mandate_paper from tilts_app;
grant insert (centre_id, mandate_id, paper, sha256, bytes, made_at) on mandate_paper to tilts_app;

revoke insert, update, delete on mandate_scope from tilts_app;
grant insert (centre_id, mandate_id, edition_id, e_service_id, line) on mandate_scope to tilts_app;

revoke insert, update, delete on mandate_signing from tilts_app;
grant insert (
  centre_id, mandate_id, signed_on, place, by_hand_of, copy_handed_over_at, recorded_at, recorded_by
) on mandate_signing to tilts_app;

revoke insert, update, delete on notice from tilts_app;
grant insert (
  centre_id, id, identity_check_id, client_id, version, parties, language, way, assistant, told_at, told_by
) on notice to tilts_app;
