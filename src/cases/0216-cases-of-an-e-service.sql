-- The cases of an e-service, by its code, in the order of the list.
create index case_list_by_edition on case_progress (centre_id, edition_id, opened_at desc, case_id desc);
