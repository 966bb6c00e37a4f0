-- As editions (0140), e-services and the service basket are entered by an import, which has its entry in the log.
call add_rule_at_end('e_service', 'e_service_beside_its_import', 'insert on %s', 'refuse_edition_without_its_import');
call add_rule_at_end('basket_entry', 'basket_beside_its_import', 'insert on %s', 'refuse_edition_without_its_import');
