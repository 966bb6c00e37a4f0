-- Each table for itself, as in 0165. Begun again, it goes on with those that are left.
do $$
declare
  written text[];
begin
  foreach written slice 1 in array '{
    {access_invitation, claimed_at}, {access_reminder, reminded_at}, {access_request, draft_changed_at},
    {access_request_report, made_at}, {access_right_used, last_used_at}, {audit_verification, finished_at}, {client, met_at},
    {client_name, noted_at}, {foreign_identity, noted_at}, {kept_form, kept_at}, {last_sign_in, signed_in_at}, {mandate, drawn_on},
    {mandate_paper, made_at}, {mandate_signing, copy_handed_over_at}, {personal_code, noted_at}, {register_entry, registered_on},
    {request_done, done_at}, {sign_in_attempt, started_at}
  }'::text[] loop
    if not exists (select from pg_trigger where tgrelid = written[1]::regclass and tgname = 'moment_' || written[2]) then
      call keep_moment_of_writing(written[1]::regclass, written[2]::name);
    end if;
    commit;
  end loop;
end
$$;
