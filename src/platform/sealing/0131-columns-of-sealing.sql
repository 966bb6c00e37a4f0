-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on data_key from tilts_app;
grant insert (centre_id, subject_id, wrapped_by, wrapped) on data_key to tilts_app;

revoke insert, update, delete on lookup_hash from tilts_app;
grant insert (centre_id, hash, made_by, subject_id) on lookup_hash to tilts_app;

-- By a hash of their number a member of staff is known at sign-in. It is written together with their data key: whom a number
-- leads to is not changed afterwards, except by the owner, who completes the hashes when keys change (tilts keys rotate).
create function refuse_later_hash() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.centre_id = nil_uuid()
     and not owner_writes(tg_relid)
     and not exists (
       select from data_key k
        where (k.centre_id, k.subject_id) = (nil_uuid(), new.subject_id) and k.xmin = pg_current_xact_id()::xid) then
    raise exception 'a number leads to the person with whom it was entered, and to nobody else'
      using errcode = 'check_violation', constraint = 'number_of_its_person';
  end if;
  return new;
end
$$;
call add_rule('lookup_hash', 'number_of_its_person', 'insert on %s for each row', 'refuse_later_hash');
