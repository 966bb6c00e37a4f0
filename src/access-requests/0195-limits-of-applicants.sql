-- What one applicant can make us keep for good. Above every setting of an installation (limits-of-applicants.ts), and for whoever
-- writes the row. Files on which an officer has decided do not count.

create index access_request_sending_of_person on access_request_sending (sent_by, sent_at);

create function refuse_file_beyond_limit() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  files bigint;
  bytes bigint;
begin
  if not exists (select from access_request where id = new.request_id and channel = 'system') then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('applicant ' || new.sent_by, 0));
  select count(*) filter (where s.sent_at > new.sent_at - interval '24 hours'), coalesce(sum(octet_length(s.file)), 0)
    into files, bytes
    from access_request_sending s
    join access_request r on r.id = s.request_id
   where s.sent_by = new.sent_by
     and r.channel = 'system'
     and s.sent_at > new.sent_at - interval '365 days'
     and not exists (select from access_request_decision d
                      where (d.request_id, d.sending_id) = (s.request_id, s.id));
  if files >= 200 or bytes + octet_length(new.file) > 2000::bigint * 1024 * 1024 then
    raise exception 'no more files of this applicant are kept'
      using errcode = 'check_violation', constraint = 'files_of_applicant';
  end if;
  return new;
end
$$;
call add_rule('access_request_sending', 'files_of_applicant', 'insert on %s for each row', 'refuse_file_beyond_limit');

create function refuse_request_beyond_limit() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.channel <> 'system' then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('applicant ' || new.begun_by, 0));
  if (select count(*)
        from access_request
       where begun_by = new.begun_by
         and channel = 'system'
         and begun_at > new.begun_at - interval '24 hours') >= 200 then
    raise exception 'no more requests of this applicant are kept'
      using errcode = 'check_violation', constraint = 'requests_of_applicant';
  end if;
  return new;
end
$$;
call add_rule('access_request', 'requests_of_applicant', 'insert on %s for each row', 'refuse_request_beyond_limit');
