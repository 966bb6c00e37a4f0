-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on archive_file from tilts_app;
grant insert (
  centre_id, valid_from, file_index, title, retention_years, opened_at, opened_by
) on archive_file to tilts_app;

revoke insert, update, delete on archive_scan from tilts_app;
grant insert (
  centre_id, id, document, media_type, size, sha256, bytes, attached_at, attached_by
) on archive_scan to tilts_app;

revoke insert, update, delete on register_counter from tilts_app;
grant insert (centre_id, year, last) on register_counter to tilts_app;
grant update (last) on register_counter to tilts_app;

revoke insert, update, delete on register_entry from tilts_app;
grant insert (
  centre_id, year, number, document, registered_on, file_index, retention_years, registered_at,
  registered_by, client_id
) on register_entry to tilts_app;

revoke insert, update, delete on register_mark from tilts_app;
grant insert (centre_id, id, document, kind, note, marked_at, marked_by) on register_mark to tilts_app;

revoke insert, update, delete on register_place from tilts_app;
grant insert (centre_id, document, folder, pages, placed_at, placed_by) on register_place to tilts_app;

-- A file that nobody opened was entered together with its centre.
create function refuse_file_of_nobody() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.opened_by is null and not is_arranged(tg_relid) and not is_entered('{archive-file.set-up}', jsonb_build_object('things', jsonb_build_object('centre', new.centre_id))) then
    raise exception 'the file in which mandates are kept is opened by somebody, or entered with its centre'
      using errcode = 'check_violation', constraint = 'file_opened_by_somebody';
  end if;
  return null;
end
$$;
call add_rule_at_end('archive_file', 'file_opened_by_somebody', 'insert on %s', 'refuse_file_of_nobody');
