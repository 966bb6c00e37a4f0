-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on basket_entry from tilts_app;
grant insert (point, name, valid_from, valid_until, made_by, ended_by) on basket_entry to tilts_app;

revoke insert, update, delete on e_service from tilts_app;
grant insert (id, code) on e_service to tilts_app;

revoke insert, update, delete on e_service_edition from tilts_app;
grant insert (
  id, e_service_id, valid_from, valid_until, name, folded, holder_id, holder, portal_url, under_mandate,
  gives_planned_time, gives_result, data_used, fields, basket_point
) on e_service_edition to tilts_app;
grant update (valid_until) on e_service_edition to tilts_app;

-- Editions begin and end by an import, which has its entry in the log.
create function refuse_edition_without_its_import() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not is_entered('{catalogue.import}', '{}') then
    raise exception 'an edition begins and ends by an import of the catalogue'
      using errcode = 'check_violation', constraint = 'edition_beside_its_import';
  end if;
  return null;
end
$$;
call add_rule_at_end('e_service_edition', 'edition_beside_its_import', 'insert or update of valid_until on %s', 'refuse_edition_without_its_import');
