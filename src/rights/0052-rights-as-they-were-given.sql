-- A centre's right is given by the centre's own municipality, and nobody works under another person's right.
alter table access_right
  add constraint right_of_its_person unique (id, staff_id),
  add constraint right_at_own_centre foreign key (centre_id, organisation_id) references centre (id, organisation_id);
alter table access_invitation
  add constraint invitation_to_own_centre foreign key (centre_id, organisation_id) references centre (id, organisation_id);

-- Who may do what, and where, is never rewritten: a right is extended or taken, and anything else is another right.
revoke update on access_right from tilts_app;
grant update (valid_until) on access_right to tilts_app;
