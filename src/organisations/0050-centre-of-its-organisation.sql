-- So that what names a centre and an organisation can be held to name the centre's own.
alter table centre add constraint centre_of_its_organisation unique (id, organisation_id);
