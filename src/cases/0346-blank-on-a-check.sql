-- A mandate entered from a blank is signed on paper before its signing is recorded. So its check of identity is not put right by an act that
-- says by itself that it was not signed (22.¹ 1., 22.¹ 3.).
create function refuse_to_void_blank() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if ends_blank_on_check(new.centre_id, new.identity_check_id) then
    raise exception 'a mandate that was signed on a blank was entered on this check (22.¹ 1.)'
      using errcode = 'check_violation', constraint = 'check_put_right_after_blank';
  end if;
  return new;
end
$$;
call add_rule('case_identity_check_put_right', 'after_blank', 'insert on %s for each row', 'refuse_to_void_blank');
