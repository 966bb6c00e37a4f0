-- What a verification found stays as it was said, and is said beside its entry in the log.
create function refuse_to_verify_again() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if old.finished_at is not null then
    raise exception 'what a verification found is not changed'
      using errcode = 'check_violation', constraint = 'verification_stays_said';
  end if;
  return new;
end
$$;
call add_rule('audit_verification', 'verification_stays_said', 'update on %s for each row', 'refuse_to_verify_again');

create function refuse_verification_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.finished_at is not null and not owner_writes(tg_relid)
     and not is_entered('{audit-log.verified}',
       jsonb_build_object('person', new.asked_by, 'things', jsonb_build_object('verification', new.id))) then
    raise exception 'a verification is finished only beside the entry that says so'
      using errcode = 'check_violation', constraint = 'verification_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('audit_verification', 'verification_beside_its_entry', 'update of finished_at on %s', 'refuse_verification_without_its_entry');
