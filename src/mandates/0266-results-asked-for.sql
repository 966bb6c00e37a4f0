-- Offered to other rooms: whether the client asked to be informed of the result (22.¹ 7.).
create view mandate_of_result with (security_invoker) as
select centre_id, id, result_way is not null as is_asked
  from mandate;
comment on view mandate_of_result is 'By mandate: whether the client is to be informed of the result. Row-level security shows the centre''s own.';
