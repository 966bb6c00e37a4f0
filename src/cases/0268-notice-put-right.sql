-- Nothing is put right in a closed case.
create function case_of_notice(of_centre uuid, that_notice uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select case_id from case_notice where (centre_id, notice_id) = (of_centre, that_notice));
end
$$;
call keep_out_of_closed_case('notice_put_right', 'case_of_notice(new.centre_id, new.notice_id)');
