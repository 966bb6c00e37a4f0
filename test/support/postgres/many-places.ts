import pg from 'pg';

/**
 * More organisations, e-services and rights than a page shows, for `copyRows` copies none of them: the ones that are there again, under
 * other ids, codes and people. Triggers and foreign keys are off meanwhile.
 */
export async function manyPlaces(superuserUrl: string, each: number): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const statement of [organisations, eServices, editions, staff, rights, filings]) {
      await client.query(statement.replaceAll('$each', String(each)));
    }
  } finally {
    await client.end();
  }
}

const newId = (of: string) => `overlay(overlay(md5(${of}::text || g) placing '7' from 13) placing '8' from 17)::uuid`;

const organisations = `
  insert into organisation (id, kind, name, registration_number, address, email, phone, data_protection_contact, is_demo)
  select ${newId('id')}, kind, name || ' ' || g, lpad((g * 1000 + number)::text, 11, '7'), address, email, phone,
         data_protection_contact, is_demo
    from (select *, row_number() over (order by id) as number from organisation) o, generate_series(1, $each) g
   where number <= 2`;

const eServices = `
  insert into e_service (id, code) select ${newId('id')}, code || 'X' || g from e_service, generate_series(1, $each) g where g <= 10`;

const editions = `
  insert into e_service_edition (id, e_service_id, valid_from, valid_until, name, folded, holder_id, holder, portal_url,
         under_mandate, gives_planned_time, gives_result, data_used, fields, basket_point, minimum_age)
  select ${newId('id')}, ${newId('e_service_id')}, valid_from, valid_until, name, folded, holder_id, holder, portal_url,
         under_mandate, gives_planned_time, gives_result, data_used, fields, basket_point, minimum_age
    from e_service_edition, generate_series(1, 10) g`;

const staff = `
  insert into staff (id, number, given_name, surname, email)
  select ${newId('id')}, number, given_name, surname, email from staff, generate_series(1, $each) g where g <= 20`;

const rights = `
  insert into access_right (id, staff_id, role, organisation_id, centre_id, position, valid_from, valid_until, granted_by, granted_at, basis)
  select ${newId('id')}, ${newId('staff_id')}, role, organisation_id, centre_id, position, valid_from, valid_until, granted_by, granted_at, basis
    from access_right, generate_series(1, 20) g`;

const filings = `
  alter table application disable trigger all;
  update application set (edition_id, e_service_id) = (
    select e.id, e.e_service_id from e_service_edition e, e_service_edition was
     where was.id = application.edition_id and e.holder_id = was.holder_id
     order by md5(e.id::text || application.id::text)
     limit 1)`;
