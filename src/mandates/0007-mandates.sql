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
comment on column notice.parties is 'Who answered for the data that day, and the storage term, as the wording named them.';
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
  foreign key (centre_id, register_year, register_number) references register_entry
);
comment on table mandate is '22.¹ 3.: the written mandate as drawn up. It has force only once signed (mandate_signing) and until it ends (mandate_end, valid_until).';
comment on column mandate.valid_until is 'The last day on which it holds.';
comment on column mandate.result_way is 'How the client wants to be told the result; null: did not ask for it (22.¹ 7.).';
comment on column mandate.content is 'Everything printed, sealed: a reprint depends on nothing that can change.';
comment on column mandate.reference is 'What the paper''s QR code carries: 128 random bits that say nothing about anybody.';
create index mandate_of_client on mandate (centre_id, client_id);

create table mandate_scope (
  centre_id    uuid not null,
  mandate_id   uuid not null,
  edition_id   uuid not null references e_service_edition,
  e_service_id uuid not null references e_service,
  line         integer not null,
  primary key (centre_id, mandate_id, e_service_id),
  foreign key (centre_id, mandate_id) references mandate
);
comment on table mandate_scope is 'The e-services the mandate names. What is not written is not allowed.';

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
  foreign key (centre_id, mandate_id) references mandate,
  foreign key (centre_id, mandate_id) references register_place (centre_id, document)
);
comment on table mandate_signing is 'Both copies signed; copy 1 has its place in the archive, copy 2 was handed to the client.';

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
comment on column mandate_end.reason is 'Sealed: what the client said is written down in free words.';
comment on column mandate_end.content is 'What the proof of the end prints of that day, sealed; null: never in force, so there is nothing to prove.';
comment on table mandate_end is 'Revocation, the client''s death, completion, or annulment of one never signed. A term runs out by itself.';

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

-- A mandate is drawn, then signed within its term, then ended: in this order or not at all, whoever writes the rows.
create function keep_order_of_mandate() returns trigger
language plpgsql
as $$
declare
  drawn mandate;
  signed boolean;
begin
  select * into drawn from mandate where centre_id = new.centre_id and id = new.mandate_id for no key update;
  if tg_table_name = 'mandate_signing' then
    if new.signed_on not between drawn.drawn_on and drawn.valid_until then
      raise exception 'a mandate is signed between the day it was drawn and the end of its term'
        using errcode = 'check_violation', constraint = 'mandate_signed_within_term';
    end if;
    if exists (select from mandate_end e where (e.centre_id, e.mandate_id) = (new.centre_id, new.mandate_id)) then
      raise exception 'a mandate that has ended is not signed'
        using errcode = 'check_violation', constraint = 'mandate_not_signed_after_end';
    end if;
  else
    signed := exists (select from mandate_signing s where (s.centre_id, s.mandate_id) = (new.centre_id, new.mandate_id));
    if signed = (new.kind = 'unsigned') then
      raise exception 'a signed mandate is not annulled as unsigned, and an unsigned one ends in no other way'
        using errcode = 'check_violation', constraint = 'mandate_ends_as_it_stood';
    end if;
  end if;
  return new;
end
$$;
create trigger order_of_mandate before insert on mandate_signing for each row execute function keep_order_of_mandate();
create trigger order_of_mandate before insert on mandate_end for each row execute function keep_order_of_mandate();
alter table mandate_signing enable always trigger order_of_mandate;
alter table mandate_end enable always trigger order_of_mandate;

-- The scope is written together with the mandate. A line added afterwards would allow what nobody signed.
create function refuse_later_scope() returns trigger
language plpgsql
as $$
begin
  if not exists (select from mandate where centre_id = new.centre_id and id = new.mandate_id and xmin = pg_current_xact_id()::xid) then
    raise exception 'the scope of a mandate is not widened after it was drawn'
      using errcode = 'check_violation', constraint = 'mandate_scope_as_drawn';
  end if;
  return new;
end
$$;
create trigger scope_as_drawn before insert on mandate_scope for each row execute function refuse_later_scope();
alter table mandate_scope enable always trigger scope_as_drawn;

-- Offered to other rooms: does the mandate permit applying for this e-service at this moment? Locks it against being ended meanwhile.
create function mandate_permits(of_centre uuid, of_mandate uuid, of_e_service uuid, at_moment timestamptz) returns boolean
language plpgsql
as $$
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
  return exists (
    select from mandate m
      join mandate_signing s on (s.centre_id, s.mandate_id) = (m.centre_id, m.id)
      join mandate_scope c on (c.centre_id, c.mandate_id, c.e_service_id) = (m.centre_id, m.id, of_e_service)
     where (m.centre_id, m.id) = (of_centre, of_mandate)
       and s.signed_on <= (at_moment at time zone 'Europe/Riga')::date
       and m.valid_until >= (at_moment at time zone 'Europe/Riga')::date
       and not exists (select from mandate_end e where (e.centre_id, e.mandate_id) = (m.centre_id, m.id))
  );
end
$$;

do $$
declare t text;
begin
  foreach t in array array['notice', 'mandate', 'mandate_scope', 'mandate_signing', 'mandate_end', 'mandate_paper'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
  end loop;
end
$$;

grant select, insert on notice, mandate, mandate_scope, mandate_signing, mandate_end, mandate_paper to tilts_app;
-- "select … for share" and "for no key update" ask for the right to update; the append-only trigger still refuses every change.
grant update (id) on mandate to tilts_app;
