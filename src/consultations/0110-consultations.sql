create table consultation (
  centre_id   uuid not null references centre,
  id          uuid not null,
  edition_id  uuid references e_service_edition,
  topic       text not null,
  outcome     text not null,
  held_at     timestamptz not null,
  recorded_at timestamptz not null,
  held_by     uuid not null references staff,
  primary key (centre_id, id)
);
comment on table consultation is '17.3., 20.13.: a consultation about applying for an e-service. Anonymous: nothing about the person is stored.';
create index consultations_of_centre on consultation (centre_id, held_at desc, id desc);

call keep_to_centre('consultation');
call make_append_only('consultation');
call require_right('consultation', 'held_by', 'recorded_at', 'employee');
grant select, insert on consultation to tilts_app;
