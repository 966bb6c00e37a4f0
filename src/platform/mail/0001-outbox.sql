create table outbox (
  id          uuid primary key,
  address     bytea not null,
  content     bytea not null,
  written_at  timestamptz not null,
  next_try_at timestamptz not null,
  tries       integer not null default 0,
  fault       text,
  sent_at     timestamptz,
  refused_at  timestamptz
);
comment on table outbox is 'E-mail, written in the transaction of the act that it tells of and sent afterwards.';
comment on column outbox.id is 'Also the Message-ID, fixed before the first try: sent twice, it is still one message to mail servers and readers.';
comment on column outbox.address is 'Sealed, as is the content.';
comment on column outbox.next_try_at is 'While a process sends the message, the moment from which another one may take it over.';
comment on column outbox.refused_at is 'When the mail server said that it will never take this message.';
create index outbox_waiting on outbox (next_try_at) where sent_at is null and refused_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;
grant select, insert, update, delete on outbox to tilts_app;
