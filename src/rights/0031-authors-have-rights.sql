-- The author named in a record has a right to make it, in that role and at that place, at the moment the row is written:
-- records may be made late, and cases continue after their employee's right has ended.

-- Whether the person has a right in one of these roles. A null centre or organisation is not checked. The moment is the
-- database's own, within a minute, because the clocks of two machines differ and a request in progress is completed. Only where
-- all data are fictional (installation_mark) it is the time in the row itself.
create function has_right(person uuid, roles access_role[], at_centre uuid, of_organisation uuid, time_of_row timestamptz)
returns boolean
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from access_right r
      left join installation_mark made_up on true
     where r.staff_id = person
       and r.role = any (roles)
       and (at_centre is null or r.centre_id = at_centre)
       and (of_organisation is null or r.organisation_id = of_organisation)
       and r.valid_from <= case when made_up.kind is null then clock_timestamp() + interval '1 minute' else time_of_row end
       and (r.valid_until is null
            or r.valid_until > case when made_up.kind is null then clock_timestamp() - interval '1 minute' else time_of_row end)
       and r.valid_until is distinct from r.valid_from
  );
end
$$;

-- Adds the rule to a table. `permitted` is the condition on the row NEW. A null author is the installation itself. Each table
-- gets its own function, because PL/pgSQL reads NEW's columns fast only where they are named in its text.
create procedure require_right_of_author(target regclass, author name, permitted text)
language plpgsql
as $procedure$
declare
  rule name := format('author_%s', author);
  function_name name := format('%s_%s_has_right', target, author);
begin
  execute format($create$
    create function %1$I() returns trigger
    language plpgsql
    set search_path = public, pg_temp
    as $$
    begin
      if new."%2$s" is not null and not coalesce(%3$s, false) then
        raise exception 'the person in %2$s has no right to this at the moment of writing (22., 22.¹)'
          using errcode = 'check_violation', constraint = 'author_has_right', table = tg_table_name, column = '%2$s';
      end if;
      return new;
    end
    $$
  $create$, function_name, author, permitted);
  call add_rule(target, rule, format('insert or update of %I on %%s for each row', author), function_name::text::regproc);
end
$procedure$;

-- The usual case: a table of a centre, written by people who have one of the roles there.
create procedure require_right(target regclass, author name, moment name, variadic roles access_role[])
language plpgsql
as $$
begin
  call require_right_of_author(target, author, format('has_right(new.%I, %L::access_role[], new.centre_id, null, new.%I)', author, roles, moment));
end
$$;

-- Users' rights are given and taken away by their administrator (2. pielikuma 3. piezīme); administrators' by the ministry
-- (22.). A right that an officer decided on is given when the person signs in, even if the officer no longer works there.
create function may_manage_right(person uuid, of_role access_role, of_organisation uuid, on_basis uuid, time_of_row timestamptz)
returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  if of_role in ('employee', 'viewer', 'auditor', 'holder_officer') then
    return has_right(person, '{administrator}', null, of_organisation, time_of_row);
  end if;
  return of_role = 'administrator' and (
    has_right(person, '{ministry_officer}', null, null, time_of_row)
    or exists (
      select from access_invitation i
       where (i.invited_by, i.role, i.organisation_id, i.basis) = (person, of_role, of_organisation, on_basis)
    )
  );
end
$$;

create function may_manage_that_right(person uuid, that_right uuid, on_basis uuid, time_of_row timestamptz) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
declare
  managed access_right;
begin
  select * into managed from access_right where id = that_right;
  return may_manage_right(person, managed.role, managed.organisation_id, on_basis, time_of_row);
end
$$;

call require_right_of_author('access_right', 'granted_by',
  'may_manage_right(new.granted_by, new.role, new.organisation_id, new.basis, new.granted_at)');
-- A right that nobody gave was entered from outside: by the owner of the tables (the first officer), or by an applicant, whom
-- it allows only to prepare a request.
create function refuse_right_of_nobody() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.granted_by is null and new.role <> 'representative'
     and not exists (select from installation_mark)
     and not pg_has_role(session_user, (select relowner from pg_class where oid = tg_relid), 'member') then
    raise exception 'a right is given by somebody who may give it (22., 2. pielikums)'
      using errcode = 'check_violation', constraint = 'right_is_given';
  end if;
  return new;
end
$$;
call add_rule('access_right', 'right_is_given', 'insert on %s for each row', 'refuse_right_of_nobody');
call require_right_of_author('access_right_change', 'by', 'may_manage_that_right(new."by", new.right_id, new.basis, new.at)');
call require_right_of_author('access_review', 'confirmed_by',
  'may_manage_that_right(new.confirmed_by, new.right_id, null, new.confirmed_at)');
call require_right_of_author('access_invitation', 'invited_by',
  'may_manage_right(new.invited_by, new.role, new.organisation_id, null, new.invited_at)');
-- An expired invitation is replaced by a new one of the same person, whoever invites.
call require_right_of_author('access_invitation', 'withdrawn_by', $$
  may_manage_right(new.withdrawn_by, new.role, new.organisation_id, null, new.withdrawn_at)
  or new.withdrawn_at >= new.expires_at
    and has_right(new.withdrawn_by, '{administrator, ministry_officer}', null, null, new.withdrawn_at)$$);
