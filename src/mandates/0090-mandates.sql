create table notice (
  centre_id         uuid not null references centre,
  id                uuid not null,
  identity_check_id uuid not null,
  client_id         uuid not null,
  identity_outcome  text not null default 'confirmed' check (identity_outcome = 'confirmed'),
  version           text not null,
  parties           jsonb not null,
  language          text not null,
  way               text not null check (way in ('read', 'read_aloud', 'interpreter', 'witness')),
  assistant         bytea,
  told_at           timestamptz not null,
  told_by           uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, id, identity_check_id, client_id),
  constraint notice_to_whom_identity_was_confirmed
    foreign key (centre_id, identity_check_id, client_id, identity_outcome) references identity_check (centre_id, id, client_id, outcome),
  check ((way in ('interpreter', 'witness')) = (assistant is not null))
);
comment on table notice is '22.¹ 3.: the client was informed about the use of personal data: which wording, in which language, how, by whom. Not a consent.';
comment on column notice.parties is 'The controller and other parties on that day, and the storage term, as printed in the wording.';
comment on column notice.assistant is 'Sealed name of the interpreter or witness.';

create table mandate (
  centre_id         uuid not null references centre,
  id                uuid not null,
  notice_id         uuid not null,
  identity_check_id uuid not null,
  client_id         uuid not null,
  register_year     integer not null,
  register_number   integer not null,
  drawn_on          date not null,
  valid_until       date not null check (valid_until >= drawn_on),
  result_way        text check (result_way in ('in_person', 'phone', 'sms', 'email', 'post')),
  reference         text not null unique check (reference ~ '^[A-Za-z0-9_-]{22,}$'),
  wording           text not null,
  content           bytea not null,
  drawn_at          timestamptz not null,
  drawn_by          uuid not null references staff,
  primary key (centre_id, id),
  constraint one_mandate_per_notice unique (centre_id, notice_id),
  foreign key (centre_id, notice_id, identity_check_id, client_id) references notice (centre_id, id, identity_check_id, client_id),
  constraint mandate_of_its_client unique (centre_id, id, identity_check_id, client_id),
  constraint mandate_under_own_number foreign key (centre_id, register_year, register_number, id, client_id)
    references register_entry (centre_id, year, number, document, client_id),
  constraint mandate_dated_when_drawn check (drawn_on = (drawn_at at time zone 'Europe/Riga')::date)
);
comment on table mandate is '22.¹ 3.: the written mandate as drawn up. It is in force only after it is signed (mandate_signing) and until it ends (mandate_end, valid_until).';
comment on constraint mandate_under_own_number on mandate is 'The number on the paper is the register''s number of that paper.';
comment on column mandate.valid_until is 'The last day on which it is in force.';
comment on column mandate.result_way is 'How the client wants to be informed of the result; null: did not ask for it (22.¹ 7.).';
comment on column mandate.content is 'Everything printed, sealed: a reprint depends on nothing that can change.';
comment on column mandate.reference is 'The reference in the paper''s QR code: 128 random bits that say nothing about anybody.';
create index mandate_of_client on mandate (centre_id, client_id);

create table mandate_scope (
  centre_id    uuid not null,
  mandate_id   uuid not null,
  edition_id   uuid not null references e_service_edition,
  e_service_id uuid not null references e_service,
  line         integer not null,
  primary key (centre_id, mandate_id, e_service_id),
  foreign key (centre_id, mandate_id) references mandate,
  constraint scope_of_its_edition foreign key (e_service_id, edition_id) references e_service_edition (e_service_id, id)
);
comment on table mandate_scope is 'The e-services that the mandate names. What is not written is not allowed.';

create table mandate_signing (
  centre_id   uuid not null,
  mandate_id  uuid not null,
  signed_on   date not null,
  place       text not null,
  by_hand_of  text not null check (by_hand_of in ('client', 'witness')),
  copy_handed_over_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  constraint mandate_signed_once primary key (centre_id, mandate_id),
  constraint mandate_signed_before_recorded check (signed_on <= (recorded_at at time zone 'Europe/Riga')::date),
  foreign key (centre_id, mandate_id) references mandate,
  foreign key (centre_id, mandate_id) references register_place (centre_id, document)
);
comment on table mandate_signing is 'Both copies are signed; copy 1 has its place in the archive, copy 2 was handed to the client.';

create table mandate_end (
  centre_id   uuid not null,
  mandate_id  uuid not null,
  kind        text not null check (kind in ('revoked', 'died', 'completed', 'unsigned')),
  reason      bytea,
  content     bytea,
  ended_at    timestamptz not null,
  recorded_at timestamptz not null check (recorded_at >= ended_at),
  recorded_by uuid not null references staff,
  constraint mandate_ends_once primary key (centre_id, mandate_id),
  foreign key (centre_id, mandate_id) references mandate,
  check ((kind = 'unsigned') = (content is null))
);
comment on column mandate_end.reason is 'Sealed, because it contains the client''s statement in free text.';
comment on column mandate_end.content is 'Everything that the proof of the end prints, sealed; null: never in force, so there is nothing to prove.';
comment on table mandate_end is 'Revocation, the client''s death, completion, or the mark that it was never signed. A term ends without a row.';

create table mandate_paper (
  centre_id  uuid not null,
  mandate_id uuid not null,
  paper      text not null,
  sha256     bytea not null,
  bytes      bytea not null,
  made_at    timestamptz not null,
  primary key (centre_id, mandate_id, paper),
  foreign key (centre_id, mandate_id) references mandate
);
comment on table mandate_paper is 'Papers as first printed (copy and print size), so that a reprint is the same byte for byte.';
comment on column mandate_paper.bytes is 'The PDF, sealed: it names the client and their personal code. sha256 is of the PDF itself.';

do $$
declare t text;
begin
  foreach t in array array['notice', 'mandate', 'mandate_scope', 'mandate_signing', 'mandate_end', 'mandate_paper'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
  end loop;
end
$$;

call require_right('notice', 'told_by', 'told_at', 'employee');
call require_right('mandate', 'drawn_by', 'drawn_at', 'employee');
call require_right('mandate_signing', 'recorded_by', 'recorded_at', 'employee');
call require_right('mandate_end', 'recorded_by', 'recorded_at', 'employee');

grant select, insert on notice, mandate, mandate_scope, mandate_signing, mandate_end, mandate_paper to tilts_app;
-- "select … for share" and "for no key update" ask for the right to update; the append-only trigger still refuses every change.
grant update (id) on mandate to tilts_app;
