-- A witness signs in the client's place where the mandate was drawn up so (22.¹ 3.): its paper then has the witness's line and none of the
-- client's, so who signed is who was drawn.
create table mandate_witness (
  centre_id  uuid not null,
  mandate_id uuid not null,
  name       bytea not null,
  document   bytea not null,
  reason     bytea not null,
  primary key (centre_id, mandate_id),
  foreign key (centre_id, mandate_id) references mandate
);
comment on table mandate_witness is 'Who signs a mandate in the client''s place, by which document, and why the client cannot; all sealed under the client''s data key.';
call keep_to_centre('mandate_witness');
call make_append_only('mandate_witness');
grant select on mandate_witness to tilts_app;
grant insert (centre_id, mandate_id, name, document, reason) on mandate_witness to tilts_app;

create function refuse_later_witness() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from mandate m
     where (m.centre_id, m.id) = (new.centre_id, new.mandate_id) and m.xmin = pg_current_xact_id()::xid) then
    raise exception 'who signs is written when the mandate is drawn up'
      using errcode = 'check_violation', constraint = 'witness_drawn_with_mandate';
  end if;
  return new;
end
$$;
call add_rule('mandate_witness', 'drawn_with_mandate', 'insert on %s for each row', 'refuse_later_witness');

create function refuse_signing_not_as_drawn() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if (new.by_hand_of = 'witness') <> exists (
    select from mandate_witness w where (w.centre_id, w.mandate_id) = (new.centre_id, new.mandate_id)) then
    raise exception 'a mandate is signed by whom it was drawn up for'
      using errcode = 'check_violation', constraint = 'mandate_signed_as_drawn';
  end if;
  return new;
end
$$;
call add_rule('mandate_signing', 'signed_as_drawn', 'insert on %s for each row', 'refuse_signing_not_as_drawn');
