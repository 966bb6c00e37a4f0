-- The writes of one whole case, statement for statement as the acts make them, without the site: the upper limit of PostgreSQL
-- alone.
-- pgbench gives: centre, staff, edition, e_service.
select gen_random_uuid() as c, gen_random_uuid() as d, gen_random_uuid() as i, gen_random_uuid() as p, gen_random_uuid() as n,
       gen_random_uuid() as m, gen_random_uuid() as a, gen_random_uuid()::text as ref, '2026-03-02T08:30:00Z'::timestamptz as t \gset
begin; select set_config('app.centre', :centre, true);
insert into service_case values (:centre::uuid, :c::uuid, :edition::uuid, :t::timestamptz, :staff::uuid);
insert into case_progress (centre_id, case_id, waiting_for, opened_at, opened_by, responsible, edition_id, waiting_editions)
  values (:centre::uuid, :c::uuid, '2.6', :t::timestamptz, :staff::uuid, :staff::uuid, :edition::uuid, array[:edition::uuid]);
insert into case_edition values (:centre::uuid, :c::uuid, :edition::uuid, :t::timestamptz);
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'case.open', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'act', 'case.open', 'point', '2.6', 'things', jsonb_build_object('case', :c::text))));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
insert into declaration values (:centre::uuid, :d::uuid, 'never_had', :t::timestamptz, :staff::uuid);
insert into case_declaration values (:centre::uuid, :c::uuid, :d::uuid);
update case_progress set waiting_for = '22.1.1' where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'declaration.receive', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'act', 'declaration.receive', 'point', '2.6', 'things', jsonb_build_object('case', :c::text))));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
insert into client values (:centre::uuid, :p::uuid, :t::timestamptz);
insert into data_key values (:centre::uuid, :p::uuid, '2026', decode(repeat(md5(:d::text), 4), 'hex'));
insert into lookup_hash values (:centre::uuid, decode(md5(:c::text) || md5(:d::text), 'hex'), '2026', :p::uuid) on conflict do nothing;
insert into personal_code values (:centre::uuid, :d::uuid, :p::uuid, decode(repeat(md5(:c::text), 4), 'hex'), false, :t::timestamptz);
insert into client_name values (:centre::uuid, :p::uuid, 1, :t::timestamptz, 'Velta', 'Priedīte', 'priedite velta', null);
insert into identity_check (centre_id, id, outcome, client_id, document_kind, document_number, document_country, document_valid_to, checked_at, checked_by)
  values (:centre::uuid, :i::uuid, 'confirmed', :p::uuid, 'passport', decode(repeat(md5(:c::text), 3), 'hex'), 'LV', '2030-01-01', :t::timestamptz, :staff::uuid);
insert into case_identity_check values (:centre::uuid, :c::uuid, :i::uuid, 'confirmed');
insert into case_name_word select :centre::uuid, :c::uuid, w.number, w.name, true, -1772440200000000 from unnest('{velta priedite,priedite velta}'::text[]) with ordinality as w (name, number);
update case_progress set client_id = :p::uuid, waiting_for = '22.1.3' where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'identity.check', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'identity.check', 'point', '22.1.1', 'things', jsonb_build_object('case', :c::text))));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
insert into notice (centre_id, id, identity_check_id, client_id, version, parties, language, way, told_at, told_by)
  values (:centre::uuid, :n::uuid, :i::uuid, :p::uuid, '2019-03-01', '{"controller": {"name": "Parauga novada pašvaldība"}}', 'lv', 'read_aloud', :t::timestamptz, :staff::uuid);
insert into case_notice values (:centre::uuid, :c::uuid, :n::uuid);
update case_progress set waiting_for = '22.1.3' where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'notice.tell', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'notice.tell', 'point', '22.1.3', 'things', jsonb_build_object('notice', :n::text))));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
insert into register_counter values (:centre::uuid, 2026, 1) on conflict (centre_id, year) do update set last = register_counter.last + 1 returning last as number \gset
insert into register_entry values (:centre::uuid, 2026, :number, :m::uuid, '2026-03-02', '5-12', 10, :t::timestamptz, :staff::uuid, :p::uuid);
insert into mandate (centre_id, id, notice_id, identity_check_id, client_id, register_year, register_number, drawn_on, valid_until, result_way, reference, wording, content, drawn_at, drawn_by)
  values (:centre::uuid, :m::uuid, :n::uuid, :i::uuid, :p::uuid, 2026, :number, '2026-03-02', '2026-09-02', 'phone', md5(:m::text), '2019-03-01', decode(repeat(md5(:c::text), 100), 'hex'), :t::timestamptz, :staff::uuid);
insert into mandate_scope values (:centre::uuid, :m::uuid, :edition::uuid, :e_service::uuid, 1);
insert into case_mandate values (:centre::uuid, :c::uuid, :m::uuid);
update case_progress set register_year = 2026, register_number = :number, mandate_until = '2026-09-02' where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'mandate.draw', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'act', 'register-entry.add', 'point', '22.1.3'), jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'mandate.draw', 'point', '22.1.3', 'things', jsonb_build_object('mandate', :m::text))));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
select from mandate where centre_id = :centre::uuid and id = :m::uuid for no key update;
insert into register_place values (:centre::uuid, :m::uuid, '2026/1', 2, :t::timestamptz, :staff::uuid);
insert into mandate_signing values (:centre::uuid, :m::uuid, '2026-03-02', 'Birzgale', 'client', :t::timestamptz, :t::timestamptz, :staff::uuid);
update case_progress set waiting_for = '22.1.5' where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'mandate.sign', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'act', 'archive.place', 'point', '22.1.3'), jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'mandate.sign', 'point', '22.1.3', 'things', jsonb_build_object('mandate', :m::text))));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
insert into application (centre_id, id, case_id, mandate_id, e_service_id, edition_id, identity_check_id, client_id, portal_reference, portal_means, started_at, ended_at, filed_at, filed_by, signed_in_at)
  values (:centre::uuid, :a::uuid, :c::uuid, :m::uuid, :e_service::uuid, :edition::uuid, :i::uuid, :p::uuid, :ref, 'eid_card', :t::timestamptz, :t::timestamptz, :t::timestamptz, :staff::uuid, :t::timestamptz);
update case_progress set waiting_for = '22.1.6', tell_on = '2026-03-02' where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'application.file', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'act', 'portal.identify', 'point', '22.1.2'), jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'application.file', 'point', '22.1.5', 'things', jsonb_build_object('application', :a::text))));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
insert into planned_time_told values (:centre::uuid, :a::uuid, '2026-03-16', false, 'in_person', :t::timestamptz, :t::timestamptz, :staff::uuid);
update case_progress set waiting_for = '22.1.7', tell_on = '2026-03-16' where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'planned-time.tell', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'planned-time.tell', 'point', '22.1.6')));
commit;
begin; select set_config('app.centre', :centre, true);
select from service_case where centre_id = :centre::uuid and id = :c::uuid for update;
insert into result_told values (:centre::uuid, :a::uuid, 'phone', :t::timestamptz, :t::timestamptz, :staff::uuid);
select from mandate where centre_id = :centre::uuid and id = :m::uuid for no key update;
insert into mandate_end (centre_id, mandate_id, kind, content, ended_at, recorded_at, recorded_by) values (:centre::uuid, :m::uuid, 'completed', decode(repeat(md5(:c::text), 50), 'hex'), :t::timestamptz, :t::timestamptz, :staff::uuid);
insert into register_mark values (:centre::uuid, gen_random_uuid(), :m::uuid, 'ended', 'Izpildīts', :t::timestamptz, :staff::uuid);
update case_progress set waiting_for = 'done', tell_on = null where centre_id = :centre::uuid and case_id = :c::uuid;
insert into request_done (person_id, request_id, act, digest, answer, done_at) values (:staff::uuid, gen_random_uuid(), 'register-entry.mark', sha256(:c::text::bytea), '"x"', :t::timestamptz);
select audit_append(:centre::uuid, jsonb_build_array(jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'result.tell', 'point', '22.1.7'), jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'client', :p::text, 'act', 'mandate.end.completed', 'point', '22.1.3'), jsonb_build_object('at', '2026-03-02T08:30:00Z', 'person', :staff::text, 'role', 'employee', 'centre', :centre::text, 'act', 'register-entry.mark', 'point', '22.1.3')));
commit;
